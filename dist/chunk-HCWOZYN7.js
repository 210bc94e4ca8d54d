var ea=Object.defineProperty;var X=(a,t)=>ea(a,"name",{value:t,configurable:!0});import{createRequire as ra}from"node:module";const za=ra(import.meta.url);var ta=X((a,t)=>()=>{try{return t||a((t={exports:{}}).exports,t),t.exports}catch(E){throw t=
0,E}},"Lt"),aa=ta(a=>{"use strict";Object.defineProperty(a,"__esModule",{value:!0});function t(E){let G=E.length,f=0,y=0,e;for(;y<G;)f++,e=E.charCodeAt(y++),e>=
55296&&e<=56319&&y<G&&(e=E.charCodeAt(y),(e&64512)===56320&&y++);return f}X(t,"Nt"),a.default=t,t.code='require("ajv/dist/runtime/ucs2length").default'}),ia=pt,
s={type:"object",required:["target","baseline","workload","quality","gates","budget","report"],properties:{target:{type:"object",required:["url","api","model","\
headers","request-timeout","connect-timeout","wait"],properties:{url:{type:"string",pattern:"^[^\\s\\p{Cc}]{1,2000}$","x-outside":!0},api:{enum:["openai-chat","\
openai-completions","openai-responses","openai-embeddings","anthropic-messages","ollama-chat","tgi-generate","azure-openai","gemini","custom"],default:"openai-c\
hat"},"api-version":{$ref:"#/$defs/shared1"},custom:{$ref:"#/$defs/shared2"},model:{type:"string",pattern:"^(?=.*\\S)[^\\p{Cc}]{1,200}$","x-outside":!0,"x-hint":"\
Write the name by which the endpoint knows the model, on one line."},label:{$ref:"#/$defs/shared9"},"api-key-env":{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]\
*$","x-hint":"Write the name of an environment variable, such as STAGING_API_KEY, never the key itself."},"api-key-file":{$ref:"#/$defs/shared10"},tls:{$ref:"#/\
$defs/shared11"},http:{enum:["auto",1.1,2],"x-hint":"Write `http: 2`, `http: 1.1` or `http: auto`, without quotes."},compression:{type:"boolean"},headers:{$ref:"\
#/$defs/shared16",default:{}},"request-timeout":{$ref:"#/$defs/shared19",default:"2m"},"connect-timeout":{$ref:"#/$defs/shared19",default:"10s"},wait:{$ref:"#/$\
defs/shared19",default:"10s"},start:{$ref:"#/$defs/shared20"},expect:{$ref:"#/$defs/shared23"},metrics:{type:"object",required:["url","every"],properties:{url:{
type:"string",pattern:"^(/|https?://)","x-hint":"Write a path on the endpoint, such as /metrics, or a full address.",default:"/metrics"},every:{$ref:"#/$defs/sh\
ared19",default:"5s"}},additionalProperties:!1}},additionalProperties:!1,default:{}},baseline:{type:"object",required:["design","interleave","runs","required","\
max-age","files"],properties:{design:{enum:["history","paired","none"],default:"history"},target:{type:"object",properties:{url:{$ref:"#/$defs/shared26"},api:{enum:[
"openai-chat","openai-completions","openai-responses","openai-embeddings","anthropic-messages","ollama-chat","tgi-generate","azure-openai","gemini","custom"]},"\
api-version":{$ref:"#/$defs/shared1"},custom:{$ref:"#/$defs/shared2"},model:{$ref:"#/$defs/shared27"},label:{$ref:"#/$defs/shared9"},"api-key-env":{type:"string",
pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-hint":"Write the name of an environment variable, such as PROD_API_KEY, or `off`, never the key itself."},"api-key-file":{
$ref:"#/$defs/shared10"},tls:{$ref:"#/$defs/shared11"},http:{enum:["auto",1.1,2],"x-hint":"Write `http: 2`, `http: 1.1` or `http: auto`, without quotes."},compression:{
type:"boolean"},headers:{$ref:"#/$defs/shared16"},"request-timeout":{$ref:"#/$defs/shared19"},"connect-timeout":{$ref:"#/$defs/shared19"},wait:{$ref:"#/$defs/sh\
ared19"},start:{$ref:"#/$defs/shared20"},expect:{$ref:"#/$defs/shared23"}},additionalProperties:!1},interleave:{enum:["pairs","turns","exclusive"],default:"pair\
s"},"instance-sd":{$ref:"#/$defs/shared28"},calibration:{$ref:"#/$defs/shared29"},branch:{type:"string",pattern:"^(?=.*\\S)[^\\p{Cc}]{1,200}$","x-hint":"Write t\
he name of a branch."},runs:{$ref:"#/$defs/shared30",default:12},required:{type:"boolean",default:!1},"max-age":{$ref:"#/$defs/shared19",default:"30d"},anchor:{
type:"string",pattern:"^[0-9a-fA-F]{7,64}$","x-hint":"Write the SHA of a commit, at least its first 7 digits."},files:{type:"array",items:{$ref:"#/$defs/shared2\
9"},maxItems:100,default:[]}},additionalProperties:!1,default:{}},workload:{type:"object",required:["max-output-tokens","ignore-eos","temperature","seed","cache",
"warmup","stages"],properties:{prompts:{$ref:"#/$defs/shared29"},synthetic:{type:"object",required:["input-tokens"],properties:{"input-tokens":{type:["integer",
"string"],minimum:1,pattern:"^(?:\\d{1,9}(?:\\.\\d{1,9})?|(?:uniform|normal|lognormal)\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*\\)|histogram\\(\\s*\\d{\
1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*(?:,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*)*\\))$","x-hint":"Write a number \
of tokens or a distribution: `300`, `uniform(100, 500)`, `normal(300, 50)` (mean, sd), `lognormal(300, 0.6)` (median, sd of the logarithm), `histogram(100: 3, 8\
00: 1)` (tokens: weight)."},"output-tokens":{type:["integer","string"],minimum:1,pattern:"^(?:\\d{1,9}(?:\\.\\d{1,9})?|(?:uniform|normal|lognormal)\\(\\s*\\d{1,9}(?:\\\
.\\d{1,9})?\\s*,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*\\)|histogram\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*(?:,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}(?:\\.\\d{\
1,9})?\\s*)*\\))$","x-hint":"Write a number of tokens or a distribution: `300`, `uniform(100, 500)`, `normal(300, 50)` (mean, sd), `lognormal(300, 0.6)` (median\
, sd of the logarithm), `histogram(100: 3, 800: 1)` (tokens: weight)."},"shared-prefix":{type:"object",required:["groups","tokens"],properties:{groups:{$ref:"#/\
$defs/shared31"},tokens:{$ref:"#/$defs/shared32"}},additionalProperties:!1}},additionalProperties:!1},conversations:{type:"object",required:["think-time","repli\
es"],properties:{turns:{type:["integer","string"],minimum:1,pattern:"^(?:\\d{1,9}(?:\\.\\d{1,9})?|(?:uniform|normal|lognormal)\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*,\\s*\\d{1\
,9}(?:\\.\\d{1,9})?\\s*\\)|histogram\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*(?:,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*)*\\))$",
"x-hint":"Write a number of tokens or a distribution: `300`, `uniform(100, 500)`, `normal(300, 50)` (mean, sd), `lognormal(300, 0.6)` (median, sd of the logarit\
hm), `histogram(100: 3, 800: 1)` (tokens: weight)."},"think-time":{type:"string",pattern:"^(?:\\d{1,9}(?:\\.\\d{1,9})?(?:ms|s|m)|uniform\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?(\
?:ms|s|m)\\s*,\\s*\\d{1,9}(?:\\.\\d{1,9})?(?:ms|s|m)\\s*\\)|exponential\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?(?:ms|s|m)\\s*\\)|lognormal\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?(?:ms|s|m)\\s*,\\s*\\d\
{1,9}(?:\\.\\d{1,9})?\\s*\\))$","x-hint":"Write a pause or a distribution: `2s`, `uniform(1s, 5s)`, `exponential(5s)` (mean), `lognormal(2s, 0.8)` (median, sd o\
f the logarithm).",default:"0s"},replies:{enum:["recorded","own"],default:"recorded"}},additionalProperties:!1},"max-output-tokens":{$ref:"#/$defs/shared32",default:128},
"ignore-eos":{type:"boolean",default:!1},temperature:{$ref:"#/$defs/shared33",default:0},seed:{type:"integer",minimum:0,maximum:2147483647,default:42},cache:{enum:[
"bust","keep"],default:"bust"},warmup:{type:"object",required:["requests"],properties:{requests:{type:"integer",minimum:0,maximum:1e4,default:10}},additionalProperties:!1,
default:{}},stages:{type:"array",items:{type:"object",required:["name"],properties:{name:{type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$","x-hint":"A s\
tage name starts with a letter or digit and holds letters, digits, `_` and `-`, 40 characters at most."},closed:{type:"object",required:["concurrency"],properties:{
concurrency:{$ref:"#/$defs/shared34",default:8}},additionalProperties:!1},open:{type:"object",required:["rate","arrivals","max-in-flight"],properties:{rate:{type:[
"number","string"],exclusiveMinimum:0,pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k requests/s| ?requests/s| ?k|)$","x-unit":"requests-pe\
r-sec"},"ramp-to":{type:["number","string"],exclusiveMinimum:0,pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k requests/s| ?requests/s| ?k|)$",
"x-unit":"requests-per-sec"},arrivals:{enum:["constant","poisson","gamma"],default:"poisson"},burstiness:{type:"number",minimum:.01,maximum:100},"max-in-flight":{
$ref:"#/$defs/shared35",default:512}},additionalProperties:!1},trace:{type:"object",required:["file","speed","max-in-flight"],properties:{file:{$ref:"#/$defs/sh\
ared29"},speed:{type:"number",exclusiveMinimum:0,maximum:1e4,default:1},"max-in-flight":{$ref:"#/$defs/shared35",default:512}},additionalProperties:!1},ladder:{
type:"object",properties:{concurrency:{type:"array",items:{$ref:"#/$defs/shared34"},minItems:2,maxItems:20},rate:{type:"array",items:{type:"number",exclusiveMinimum:0,
maximum:1e5},minItems:2,maxItems:20}},additionalProperties:!1},requests:{type:["integer","string"],minimum:1,pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1\
,15})?(?: ?k| ?M|)$","x-unit":"count"},duration:{$ref:"#/$defs/shared19"}},additionalProperties:!1},minItems:1,maxItems:20,default:[{name:"steady",closed:{concurrency:8},
requests:300}]}},additionalProperties:!1,default:{}},quality:{type:"object",required:["concurrency","max-output-tokens"],properties:{sets:{type:"array",items:{type:"\
object",required:["path","repeats"],properties:{path:{$ref:"#/$defs/shared29"},format:{enum:["items","csv","openai-evals","promptfoo","promptfoo-csv","mmlu","mm\
lu-csv","gsm8k"]},prompt:{$ref:"#/$defs/shared21"},scorer:{anyOf:[{enum:["exact","choice","numeric","contains","starts-with","regex","token-f1","squad-exact","r\
ouge-l","chrf","bleu","edit-distance","refusal","tool-call","json","json-schema","json-fields","module","judge","embedding","composite"]},{type:"object",properties:{
type:{enum:["exact","choice","numeric","contains","starts-with","regex","token-f1","squad-exact","rouge-l","chrf","bleu","edit-distance","refusal","tool-call","\
json","json-schema","json-fields","module","judge","embedding","composite"]},negate:{type:"boolean"},pass:{$ref:"#/$defs/shared36"}},required:["type"]}],"x-hint":"\
Name one of exact, choice, numeric, contains, starts-with, regex, token-f1, squad-exact, rouge-l, chrf, bleu, edit-distance, refusal, tool-call, json, json-sche\
ma, json-fields, module, judge, embedding, composite, or give a mapping with `type` and its options."},repeats:{$ref:"#/$defs/shared30",default:1}},additionalProperties:!1},
maxItems:50},concurrency:{$ref:"#/$defs/shared34",default:8},"max-output-tokens":{$ref:"#/$defs/shared32",default:64},"min-slice-size":{type:"integer",minimum:1,
maximum:1e6},groups:{type:"array",items:{type:"string",pattern:"^[^=\\[\\]]+$"},uniqueItems:!0,maxItems:20},judge:{type:"object",required:["target","concurrency",
"max-output-tokens","temperature","scale","licence"],properties:{target:{type:"object",required:["url","api","model","headers","request-timeout","connect-timeou\
t"],properties:{url:{$ref:"#/$defs/shared26"},api:{enum:["openai-chat","openai-completions","openai-responses","anthropic-messages","ollama-chat","tgi-generate",
"azure-openai","gemini","custom"],default:"openai-chat"},"api-version":{$ref:"#/$defs/shared1"},custom:{$ref:"#/$defs/shared2"},model:{$ref:"#/$defs/shared27"},
"api-key-env":{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-hint":"Write the name of an environment variable, such as JUDGE_API_KEY, never the key itself\
."},"api-key-file":{$ref:"#/$defs/shared10"},tls:{$ref:"#/$defs/shared11"},headers:{$ref:"#/$defs/shared16",default:{}},"request-timeout":{$ref:"#/$defs/shared1\
9",default:"2m"},"connect-timeout":{$ref:"#/$defs/shared19",default:"10s"}},additionalProperties:!1},concurrency:{$ref:"#/$defs/shared34",default:4},"max-output\
-tokens":{type:"integer",minimum:16,maximum:1e5,default:512},temperature:{$ref:"#/$defs/shared33",default:0},scale:{type:"array",items:{type:"integer",minimum:0,
maximum:100},minItems:2,maxItems:2,"x-hint":"Write the worst and the best score, such as [1, 5].",default:[1,5]},prompt:{$ref:"#/$defs/shared29"},licence:{type:"\
object",required:["floor"],properties:{floor:{$ref:"#/$defs/shared36",default:.6}},additionalProperties:!1,default:{}},prices:{$ref:"#/$defs/shared37"}},additionalProperties:!1},
embeddings:{type:"object",required:["target","concurrency"],properties:{target:{type:"object",required:["url","api","model","headers","request-timeout","connect\
-timeout"],properties:{url:{$ref:"#/$defs/shared26"},api:{enum:["openai-embeddings"],default:"openai-embeddings"},"api-version":{$ref:"#/$defs/shared1"},custom:{
$ref:"#/$defs/shared2"},model:{$ref:"#/$defs/shared27"},"api-key-env":{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-hint":"Write the name of an environme\
nt variable, such as EMBEDDINGS_API_KEY, never the key itself."},"api-key-file":{$ref:"#/$defs/shared10"},tls:{$ref:"#/$defs/shared11"},headers:{$ref:"#/$defs/s\
hared16",default:{}},"request-timeout":{$ref:"#/$defs/shared19",default:"2m"},"connect-timeout":{$ref:"#/$defs/shared19",default:"10s"}},additionalProperties:!1},
concurrency:{$ref:"#/$defs/shared34",default:4},prices:{$ref:"#/$defs/shared37"}},additionalProperties:!1}},additionalProperties:!1,default:{}},gates:{type:"obj\
ect",default:{},required:["alpha","undecided","invalid","drift"],properties:{alpha:{$ref:"#/$defs/shared39",default:"1%"},undecided:{enum:["warn","fail","pass"],
default:"warn"},invalid:{enum:["fail","warn"],default:"fail"},drift:{enum:["report","warn","fail"],default:"report"},"limit-preset":{enum:["mlperf-llama2-70b","\
mlperf-llama2-70b-interactive","mlperf-llama3.1-8b","mlperf-llama3.1-8b-interactive","mlperf-deepseek-r1","mlperf-deepseek-r1-interactive","mlperf-gpt-oss-120b",
"mlperf-gpt-oss-120b-interactive"]},ttft_p50:{$ref:"#/$defs/gate-lower-ms",default:{"max-increase":"5%","min-change":"5ms"}},ttft_p90:{$ref:"#/$defs/gate-lower-\
ms"},ttft_p95:{$ref:"#/$defs/gate-lower-ms",default:{"max-increase":"10%","min-change":"10ms"}},ttft_p99:{$ref:"#/$defs/gate-lower-ms"},tpot_p50:{$ref:"#/$defs/\
gate-lower-ms",default:{"max-increase":"5%","min-change":"1ms"}},tpot_p90:{$ref:"#/$defs/gate-lower-ms"},tpot_p95:{$ref:"#/$defs/gate-lower-ms"},tpot_p99:{$ref:"\
#/$defs/gate-lower-ms"},itl_p50:{$ref:"#/$defs/gate-lower-ms"},itl_p90:{$ref:"#/$defs/gate-lower-ms"},itl_p95:{$ref:"#/$defs/gate-lower-ms"},itl_p99:{$ref:"#/$d\
efs/gate-lower-ms"},e2e_p50:{$ref:"#/$defs/gate-lower-ms"},e2e_p90:{$ref:"#/$defs/gate-lower-ms"},e2e_p95:{$ref:"#/$defs/gate-lower-ms"},e2e_p99:{$ref:"#/$defs/\
gate-lower-ms"},output_tokens_per_sec:{$ref:"#/$defs/gate-higher-tokens-per-s",default:{"max-decrease":"5%"}},requests_per_sec:{$ref:"#/$defs/gate-higher-reques\
ts-per-s"},goodput:{$ref:"#/$defs/gate-higher-ratio"},ttft_within_limit:{$ref:"#/$defs/gate-higher-ratio"},error_ratio:{$ref:"#/$defs/gate-lower-ratio",default:{
"max-increase":"1pp"}},accuracy:{$ref:"#/$defs/gate-higher-ratio",default:{"max-drop":"2pp"}},cost:{$ref:"#/$defs/gate-lower-USD-per-1k-requests"}},patternProperties:{
"^(?:ttft_p50|ttft_p90|ttft_p95|ttft_p99|tpot_p50|tpot_p90|tpot_p95|tpot_p99|itl_p50|itl_p90|itl_p95|itl_p99|e2e_p50|e2e_p90|e2e_p95|e2e_p99)@[A-Za-z0-9][A-Za-z\
0-9_-]{0,39}$":{$ref:"#/$defs/gate-lower-ms"},"^(?:output_tokens_per_sec)@[A-Za-z0-9][A-Za-z0-9_-]{0,39}$":{$ref:"#/$defs/gate-higher-tokens-per-s"},"^(?:reques\
ts_per_sec)@[A-Za-z0-9][A-Za-z0-9_-]{0,39}$":{$ref:"#/$defs/gate-higher-requests-per-s"},"^(?:goodput|ttft_within_limit)@[A-Za-z0-9][A-Za-z0-9_-]{0,39}$":{$ref:"\
#/$defs/gate-higher-ratio"},"^(?:error_ratio)@[A-Za-z0-9][A-Za-z0-9_-]{0,39}$":{$ref:"#/$defs/gate-lower-ratio"},"^(?:cost)@[A-Za-z0-9][A-Za-z0-9_-]{0,39}$":{$ref:"\
#/$defs/gate-lower-USD-per-1k-requests"},"^accuracy\\[[^=\\[\\]]+=.+\\]$":{$ref:"#/$defs/gate-higher-ratio"}},additionalProperties:!1},budget:{type:"object",required:[
"minutes"],properties:{minutes:{type:"number",exclusiveMinimum:0,maximum:360,default:10},requests:{type:["integer","string"],minimum:1,pattern:"^(?!0+(?:\\.0+)?(\
?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k| ?M|)$","x-unit":"count"},tokens:{type:["integer","string"],minimum:1,pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\
\\d{1,15})?(?: ?k| ?M|)$","x-unit":"count"},usd:{type:"number",exclusiveMinimum:0,maximum:1e6}},additionalProperties:!1,default:{}},prices:{$ref:"#/$defs/shared\
37"},calibrate:{type:"object",properties:{runs:{$ref:"#/$defs/shared31"}},additionalProperties:!1},report:{type:"object",required:["comment","html","show-url","\
store-outputs"],properties:{comment:{enum:["always","never"],default:"always"},html:{type:"boolean",default:!0},"show-url":{type:"boolean",default:!1},"store-ou\
tputs":{type:"boolean",default:!1},narrator:{type:"object",required:["url","api","model","headers","request-timeout","connect-timeout"],properties:{url:{$ref:"#\
/$defs/shared26"},api:{enum:["openai-chat","openai-completions","openai-responses","anthropic-messages","ollama-chat","tgi-generate","azure-openai","gemini","cu\
stom"],default:"openai-chat"},"api-version":{$ref:"#/$defs/shared1"},custom:{$ref:"#/$defs/shared2"},model:{$ref:"#/$defs/shared27"},"api-key-env":{type:"string",
pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-hint":"Write the name of an environment variable, such as NARRATOR_API_KEY, never the key itself."},"api-key-file":{$ref:"\
#/$defs/shared10"},tls:{$ref:"#/$defs/shared11"},headers:{$ref:"#/$defs/shared16",default:{}},"request-timeout":{$ref:"#/$defs/shared19",default:"20s"},"connect\
-timeout":{$ref:"#/$defs/shared19",default:"10s"}},additionalProperties:!1}},additionalProperties:!1,default:{}}},additionalProperties:!1,$defs:{"gate-lower-ms":{
anyOf:[{type:"object",properties:{"max-increase":{$ref:"#/$defs/shared39"},"min-change":{$ref:"#/$defs/shared19"},limit:{$ref:"#/$defs/shared19"},tier:{$ref:"#/\
$defs/shared40"}},additionalProperties:!1,minProperties:1},{enum:["off",!1]}]},"gate-higher-tokens-per-s":{anyOf:[{type:"object",properties:{"max-decrease":{$ref:"\
#/$defs/shared39"},"min-change":{type:["number","string"],exclusiveMinimum:0,pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k tokens/s| ?tokens/s\
| ?k|)$","x-unit":"tokens-per-sec"},limit:{type:["number","string"],exclusiveMinimum:0,pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k tokens/s|\
 ?tokens/s| ?k|)$","x-unit":"tokens-per-sec"},tier:{$ref:"#/$defs/shared40"}},additionalProperties:!1,minProperties:1},{enum:["off",!1]}]},"gate-higher-requests\
-per-s":{anyOf:[{type:"object",properties:{"max-decrease":{$ref:"#/$defs/shared39"},"min-change":{type:["number","string"],exclusiveMinimum:0,pattern:"^(?!0+(?:\
\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k requests/s| ?requests/s| ?k|)$","x-unit":"requests-per-sec"},limit:{type:["number","string"],exclusiveMinimum:0,
pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k requests/s| ?requests/s| ?k|)$","x-unit":"requests-per-sec"},tier:{$ref:"#/$defs/shared40"}},
additionalProperties:!1,minProperties:1},{enum:["off",!1]}]},"gate-higher-ratio":{anyOf:[{type:"object",properties:{"max-drop":{$ref:"#/$defs/shared41"},limit:{
$ref:"#/$defs/shared28"},tier:{$ref:"#/$defs/shared40"}},additionalProperties:!1,minProperties:1},{enum:["off",!1]}]},"gate-lower-ratio":{anyOf:[{type:"object",
properties:{"max-increase":{$ref:"#/$defs/shared41"},limit:{$ref:"#/$defs/shared28"},tier:{$ref:"#/$defs/shared40"}},additionalProperties:!1,minProperties:1},{enum:[
"off",!1]}]},"gate-lower-USD-per-1k-requests":{anyOf:[{type:"object",properties:{"max-increase":{$ref:"#/$defs/shared39"},"min-change":{type:["number","string"],
exclusiveMinimum:0,pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?USD|)$","x-unit":"usd"},limit:{type:["number","string"],exclusiveMinimum:0,
pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?USD|)$","x-unit":"usd"},tier:{$ref:"#/$defs/shared40"}},additionalProperties:!1,minProperties:1},
{enum:["off",!1]}]},shared1:{type:"string",pattern:"^[A-Za-z0-9.-]{1,50}$","x-hint":"Write it as the provider does, such as 2024-10-21."},shared3:{type:"string",
pattern:"^/[^\\s\\p{Cc}]{0,2000}$","x-hint":"Write a path that begins with `/`; it is appended to the url."},shared4:{type:"string",pattern:"^[A-Za-z0-9!#$%&'*+\
.^_`|~-]{1,100}$","x-hint":"A header name holds letters, digits and !#$%&'*+.^_`|~- only."},shared5:{type:"string",pattern:"^[\\x20-\\x7e]{0,50}$","x-hint":"Wri\
te what stands before the key in its header, in printable ASCII."},shared6:{type:"string",pattern:"^[^\\s\\p{Cc}]{1,300}$","x-hint":"Write a dotted path, such a\
s choices.0.text, or a JSON pointer, such as /choices/0/text."},shared7:{type:"object",properties:{"input-tokens":{$ref:"#/$defs/shared6"},"output-tokens":{$ref:"\
#/$defs/shared6"},"cached-tokens":{$ref:"#/$defs/shared6"},"reasoning-tokens":{$ref:"#/$defs/shared6"}},additionalProperties:!1},shared8:{type:"string",pattern:"\
^[^\\p{Cc}]{1,100}$","x-hint":"Write the text of the last event."},shared2:{type:"object",required:["path","probe","key-header","format","body","text","usage"],
properties:{path:{$ref:"#/$defs/shared3"},probe:{$ref:"#/$defs/shared3",default:"/"},"key-header":{$ref:"#/$defs/shared4",default:"authorization"},"key-prefix":{
$ref:"#/$defs/shared5"},format:{enum:["sse","ndjson","json"],default:"sse"},body:{type:"object"},text:{$ref:"#/$defs/shared6"},reasoning:{$ref:"#/$defs/shared6"},
usage:{$ref:"#/$defs/shared7",default:{}},finish:{$ref:"#/$defs/shared6"},error:{$ref:"#/$defs/shared6"},end:{$ref:"#/$defs/shared6"},"end-data":{$ref:"#/$defs/\
shared8"}},additionalProperties:!1},shared9:{type:"string",pattern:"^(?=.*\\S)[^\\p{Cc}]{1,200}$","x-hint":"Write a short name on one line."},shared10:{type:"st\
ring",pattern:"^[^\\p{Cc}]{1,1000}$","x-hint":"Write the path of a file that holds the key, never the key itself."},shared13:{type:"string",pattern:"^[^\\p{Cc}]{\
1,1000}$"},shared15:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},shared14:{type:"object",properties:{env:{$ref:"#/$defs/shared15"}},required:["env"],additionalProperties:!1},
shared12:{anyOf:[{$ref:"#/$defs/shared13"},{$ref:"#/$defs/shared14"}],"x-hint":"Write the path of a PEM file, or { env: NAME } for an environment variable that \
holds the PEM text."},shared11:{type:"object",properties:{ca:{$ref:"#/$defs/shared12"},cert:{$ref:"#/$defs/shared12"},key:{$ref:"#/$defs/shared12"},verify:{type:"\
boolean"}},additionalProperties:!1},shared18:{type:"string",pattern:"^[\\t\\x20-\\x7e]{0,2000}$"},shared17:{anyOf:[{$ref:"#/$defs/shared18"},{$ref:"#/$defs/shar\
ed14"}],"x-hint":"Write a text in printable ASCII, or { env: NAME } to take it from the environment."},shared16:{type:"object",patternProperties:{"^[A-Za-z0-9!#\
$%&'*+.^_`|~-]{1,100}$":{$ref:"#/$defs/shared17"}},additionalProperties:!1,"x-hint":"A header name holds letters, digits and !#$%&'*+.^_`|~- only."},shared19:{type:"\
string",pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?ms| ?s| ?m| ?h| ?d)$","x-unit":"duration"},shared21:{type:"string",minLength:1},shared22:{
type:"string",pattern:"^https?://","x-hint":"Write an address that answers with a status below 400 once the server is ready."},shared20:{type:"object",required:[
"command","timeout"],properties:{command:{$ref:"#/$defs/shared21"},ready:{$ref:"#/$defs/shared22"},timeout:{$ref:"#/$defs/shared19",default:"10m"}},additionalProperties:!1},
shared24:{type:"string",pattern:"^(/|https?://)","x-hint":"Write a path on the endpoint, such as /version, or a full address."},shared25:{type:"string",pattern:"\
^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$"},shared23:{type:"object",required:["url","contains","timeout"],properties:{url:{$ref:"#/$defs/shared24"},header:{$ref:"#/$d\
efs/shared25"},contains:{$ref:"#/$defs/shared21"},timeout:{$ref:"#/$defs/shared19",default:"5m"}},additionalProperties:!1},shared26:{type:"string",pattern:"^[^\\\
s\\p{Cc}]{1,2000}$"},shared27:{type:"string",pattern:"^(?=.*\\S)[^\\p{Cc}]{1,200}$","x-hint":"Write the name by which the endpoint knows the model, on one line."},
shared28:{type:"string",pattern:"^\\d{1,15}(?:\\.\\d{1,15})?(?: ?%)$","x-unit":"share"},shared29:{type:"string",pattern:"^[^\\p{Cc}]{1,1000}$","x-hint":"Write a\
 path relative to the working directory."},shared30:{type:"integer",minimum:1,maximum:100},shared31:{type:"integer",minimum:1,maximum:1e3},shared32:{type:"integ\
er",minimum:1,maximum:1e5},shared33:{type:"number",minimum:0,maximum:2},shared34:{type:"integer",minimum:1,maximum:1024},shared35:{type:"integer",minimum:1,maximum:4096},
shared36:{type:"number",exclusiveMinimum:0,maximum:1},shared38:{type:"number",minimum:0,maximum:1e6},shared37:{type:"object",required:["input-per-million","outp\
ut-per-million"],properties:{"input-per-million":{$ref:"#/$defs/shared38"},"output-per-million":{$ref:"#/$defs/shared38"}},additionalProperties:!1},shared39:{type:"\
string",pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?%)$","x-unit":"percent"},shared40:{type:"string",enum:["critical","blocking","advisor\
y"]},shared41:{type:"string",pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?pp)$","x-unit":"points"}}},pr=Object.prototype.hasOwnProperty,Lt=new RegExp(
"^[^\\s\\p{Cc}]{1,2000}$","u"),Yr=new RegExp("^(?=.*\\S)[^\\p{Cc}]{1,200}$","u"),_r=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$","u"),Zt=new RegExp("^(/|https?://)","u"),
sa=new RegExp("^[0-9a-fA-F]{7,64}$","u"),dt=new RegExp("^(?:\\d{1,9}(?:\\.\\d{1,9})?|(?:uniform|normal|lognormal)\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*,\\s*\\d{1,9}(?:\\.\\d{1,\
9})?\\s*\\)|histogram\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*(?:,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*)*\\))$",
"u"),na=new RegExp("^(?:\\d{1,9}(?:\\.\\d{1,9})?(?:ms|s|m)|uniform\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?(?:ms|s|m)\\s*,\\s*\\d{1,9}(?:\\.\\d{1,9})?(?:ms|s|m)\\s*\\)|exponential\\(\\s*\\\
d{1,9}(?:\\.\\d{1,9})?(?:ms|s|m)\\s*\\)|lognormal\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?(?:ms|s|m)\\s*,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*\\))$","u"),oa=new RegExp("^[A-Za\
-z0-9][A-Za-z0-9_-]{0,39}$","u"),Qr=new RegExp("^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k requests/s| ?requests/s| ?k|)$","u"),mt=new RegExp("\
^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k| ?M|)$","u"),pa=new RegExp("^[^=\\[\\]]+$","u"),Ct=new RegExp("^(?:ttft_p50|ttft_p90|ttft_p95|ttft_p\
99|tpot_p50|tpot_p90|tpot_p95|tpot_p99|itl_p50|itl_p90|itl_p95|itl_p99|e2e_p50|e2e_p90|e2e_p95|e2e_p99)@[A-Za-z0-9][A-Za-z0-9_-]{0,39}$","u"),Et=new RegExp("^(?\
:output_tokens_per_sec)@[A-Za-z0-9][A-Za-z0-9_-]{0,39}$","u"),Tt=new RegExp("^(?:requests_per_sec)@[A-Za-z0-9][A-Za-z0-9_-]{0,39}$","u"),Ht=new RegExp("^(?:good\
put|ttft_within_limit)@[A-Za-z0-9][A-Za-z0-9_-]{0,39}$","u"),Gt=new RegExp("^(?:error_ratio)@[A-Za-z0-9][A-Za-z0-9_-]{0,39}$","u"),Bt=new RegExp("^(?:cost)@[A-Z\
a-z0-9][A-Za-z0-9_-]{0,39}$","u"),Ut=new RegExp("^accuracy\\[[^=\\[\\]]+=.+\\]$","u"),ut={type:"string",pattern:"^[A-Za-z0-9.-]{1,50}$","x-hint":"Write it as th\
e provider does, such as 2024-10-21."},la=new RegExp("^[A-Za-z0-9.-]{1,50}$","u");function Te(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,
dynamicAnchors:y={}}={}){let e=null,r=0,l=Te.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof a=="string"){if(!la.test(a)){
let i={instancePath:t,keyword:"pattern",params:{pattern:"^[A-Za-z0-9.-]{1,50}$"},schema:"^[A-Za-z0-9.-]{1,50}$",parentSchema:ut,data:a};e===null?e=[i]:e.push(i),
r++}}else{let i={instancePath:t,keyword:"type",params:{type:"string"},schema:ut.type,parentSchema:ut,data:a};e===null?e=[i]:e.push(i),r++}return Te.errors=e,r===
0}X(Te,"$e"),Te.evaluated={dynamicProps:!1,dynamicItems:!1};var Oe={type:"object",required:["path","probe","key-header","format","body","text","usage"],properties:{
path:{$ref:"#/$defs/shared3"},probe:{$ref:"#/$defs/shared3",default:"/"},"key-header":{$ref:"#/$defs/shared4",default:"authorization"},"key-prefix":{$ref:"#/$de\
fs/shared5"},format:{enum:["sse","ndjson","json"],default:"sse"},body:{type:"object"},text:{$ref:"#/$defs/shared6"},reasoning:{$ref:"#/$defs/shared6"},usage:{$ref:"\
#/$defs/shared7",default:{}},finish:{$ref:"#/$defs/shared6"},error:{$ref:"#/$defs/shared6"},end:{$ref:"#/$defs/shared6"},"end-data":{$ref:"#/$defs/shared8"}},additionalProperties:!1},
ct={type:"string",pattern:"^/[^\\s\\p{Cc}]{0,2000}$","x-hint":"Write a path that begins with `/`; it is appended to the url."},da=new RegExp("^/[^\\s\\p{Cc}]{0,20\
00}$","u");function lr(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=lr.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof a=="string"){if(!da.test(a)){let i={instancePath:t,keyword:"pattern",params:{pattern:"^/[^\\s\\p{Cc}]{0,2\
000}$"},schema:"^/[^\\s\\p{Cc}]{0,2000}$",parentSchema:ct,data:a};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"type",params:{type:"string"},
schema:ct.type,parentSchema:ct,data:a};e===null?e=[i]:e.push(i),r++}return lr.errors=e,r===0}X(lr,"Je"),lr.evaluated={dynamicProps:!1,dynamicItems:!1};var yt={type:"\
string",pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$","x-hint":"A header name holds letters, digits and !#$%&'*+.^_`|~- only."},Xr=new RegExp("^[A-Za-z0-9!#$%&'\
*+.^_`|~-]{1,100}$","u");function Ir(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=Ir.evaluated;
if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof a=="string"){if(!Xr.test(a)){let i={instancePath:t,keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$"},schema:"^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$",parentSchema:yt,data:a};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,
keyword:"type",params:{type:"string"},schema:yt.type,parentSchema:yt,data:a};e===null?e=[i]:e.push(i),r++}return Ir.errors=e,r===0}X(Ir,"vr"),Ir.evaluated={dynamicProps:!1,
dynamicItems:!1};var ft={type:"string",pattern:"^[\\x20-\\x7e]{0,50}$","x-hint":"Write what stands before the key in its header, in printable ASCII."},ma=new RegExp(
"^[\\x20-\\x7e]{0,50}$","u");function Or(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=Or.evaluated;
if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof a=="string"){if(!ma.test(a)){let i={instancePath:t,keyword:"pattern",params:{pattern:"\
^[\\x20-\\x7e]{0,50}$"},schema:"^[\\x20-\\x7e]{0,50}$",parentSchema:ft,data:a};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"type",params:{type:"\
string"},schema:ft.type,parentSchema:ft,data:a};e===null?e=[i]:e.push(i),r++}return Or.errors=e,r===0}X(Or,"wr"),Or.evaluated={dynamicProps:!1,dynamicItems:!1};
var ht={type:"string",pattern:"^[^\\s\\p{Cc}]{1,300}$","x-hint":"Write a dotted path, such as choices.0.text, or a JSON pointer, such as /choices/0/text."},ua=new RegExp(
"^[^\\s\\p{Cc}]{1,300}$","u");function Ne(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=Ne.evaluated;
if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof a=="string"){if(!ua.test(a)){let i={instancePath:t,keyword:"pattern",params:{pattern:"\
^[^\\s\\p{Cc}]{1,300}$"},schema:"^[^\\s\\p{Cc}]{1,300}$",parentSchema:ht,data:a};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"type",params:{
type:"string"},schema:ht.type,parentSchema:ht,data:a};e===null?e=[i]:e.push(i),r++}return Ne.errors=e,r===0}X(Ne,"ie"),Ne.evaluated={dynamicProps:!1,dynamicItems:!1};
var gt={type:"object",properties:{"input-tokens":{$ref:"#/$defs/shared6"},"output-tokens":{$ref:"#/$defs/shared6"},"cached-tokens":{$ref:"#/$defs/shared6"},"rea\
soning-tokens":{$ref:"#/$defs/shared6"}},additionalProperties:!1};function zr(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){
let e=null,r=0,l=zr.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let i in a)if(!(i===
"input-tokens"||i==="output-tokens"||i==="cached-tokens"||i==="reasoning-tokens")){let k={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:i},
schema:!1,parentSchema:gt,data:a};e===null?e=[k]:e.push(k),r++}a["input-tokens"]!==void 0&&(Ne(a["input-tokens"],{instancePath:t+"/input-tokens",parentData:a,parentDataProperty:"\
input-tokens",rootData:f,dynamicAnchors:y})||(e=e===null?Ne.errors:e.concat(Ne.errors),r=e.length)),a["output-tokens"]!==void 0&&(Ne(a["output-tokens"],{instancePath:t+
"/output-tokens",parentData:a,parentDataProperty:"output-tokens",rootData:f,dynamicAnchors:y})||(e=e===null?Ne.errors:e.concat(Ne.errors),r=e.length)),a["cached\
-tokens"]!==void 0&&(Ne(a["cached-tokens"],{instancePath:t+"/cached-tokens",parentData:a,parentDataProperty:"cached-tokens",rootData:f,dynamicAnchors:y})||(e=e===
null?Ne.errors:e.concat(Ne.errors),r=e.length)),a["reasoning-tokens"]!==void 0&&(Ne(a["reasoning-tokens"],{instancePath:t+"/reasoning-tokens",parentData:a,parentDataProperty:"\
reasoning-tokens",rootData:f,dynamicAnchors:y})||(e=e===null?Ne.errors:e.concat(Ne.errors),r=e.length))}else{let i={instancePath:t,keyword:"type",params:{type:"\
object"},schema:gt.type,parentSchema:gt,data:a};e===null?e=[i]:e.push(i),r++}return zr.errors=e,r===0}X(zr,"br"),zr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var vt={type:"string",pattern:"^[^\\p{Cc}]{1,100}$","x-hint":"Write the text of the last event."},ca=new RegExp("^[^\\p{Cc}]{1,100}$","u");function Rr(a,{instancePath:t="",
parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=Rr.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),typeof a=="string"){if(!ca.test(a)){let i={instancePath:t,keyword:"pattern",params:{pattern:"^[^\\p{Cc}]{1,100}$"},schema:"^[^\\p{Cc}]{1,100}$",parentSchema:vt,
data:a};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"type",params:{type:"string"},schema:vt.type,parentSchema:vt,data:a};e===null?e=[i]:e.push(
i),r++}return Rr.errors=e,r===0}X(Rr,"qr"),Rr.evaluated={dynamicProps:!1,dynamicItems:!1};function He(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,
dynamicAnchors:y={}}={}){let e=null,r=0,l=He.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.probe===void 0&&(a.probe="/"),a["key-header"]===void 0&&(a["key-header"]="authorization"),a.format===void 0&&(a.format="sse"),a.usage===void 0&&(a.usage=
{}),a.path===void 0){let k={instancePath:t,keyword:"required",params:{missingProperty:"path"},schema:Oe.required,parentSchema:Oe,data:a};e===null?e=[k]:e.push(k),
r++}if(a.probe===void 0){let k={instancePath:t,keyword:"required",params:{missingProperty:"probe"},schema:Oe.required,parentSchema:Oe,data:a};e===null?e=[k]:e.push(
k),r++}if(a["key-header"]===void 0){let k={instancePath:t,keyword:"required",params:{missingProperty:"key-header"},schema:Oe.required,parentSchema:Oe,data:a};e===
null?e=[k]:e.push(k),r++}if(a.format===void 0){let k={instancePath:t,keyword:"required",params:{missingProperty:"format"},schema:Oe.required,parentSchema:Oe,data:a};
e===null?e=[k]:e.push(k),r++}if(a.body===void 0){let k={instancePath:t,keyword:"required",params:{missingProperty:"body"},schema:Oe.required,parentSchema:Oe,data:a};
e===null?e=[k]:e.push(k),r++}if(a.text===void 0){let k={instancePath:t,keyword:"required",params:{missingProperty:"text"},schema:Oe.required,parentSchema:Oe,data:a};
e===null?e=[k]:e.push(k),r++}if(a.usage===void 0){let k={instancePath:t,keyword:"required",params:{missingProperty:"usage"},schema:Oe.required,parentSchema:Oe,data:a};
e===null?e=[k]:e.push(k),r++}for(let k in a)if(!pr.call(Oe.properties,k)){let g={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:k},schema:!1,
parentSchema:Oe,data:a};e===null?e=[g]:e.push(g),r++}a.path!==void 0&&(lr(a.path,{instancePath:t+"/path",parentData:a,parentDataProperty:"path",rootData:f,dynamicAnchors:y})||
(e=e===null?lr.errors:e.concat(lr.errors),r=e.length)),lr(a.probe,{instancePath:t+"/probe",parentData:a,parentDataProperty:"probe",rootData:f,dynamicAnchors:y})||
(e=e===null?lr.errors:e.concat(lr.errors),r=e.length),Ir(a["key-header"],{instancePath:t+"/key-header",parentData:a,parentDataProperty:"key-header",rootData:f,dynamicAnchors:y})||
(e=e===null?Ir.errors:e.concat(Ir.errors),r=e.length),a["key-prefix"]!==void 0&&(Or(a["key-prefix"],{instancePath:t+"/key-prefix",parentData:a,parentDataProperty:"\
key-prefix",rootData:f,dynamicAnchors:y})||(e=e===null?Or.errors:e.concat(Or.errors),r=e.length));let i=a.format;if(!(i==="sse"||i==="ndjson"||i==="json")){let k={
instancePath:t+"/format",keyword:"enum",params:{allowedValues:Oe.properties.format.enum},schema:Oe.properties.format.enum,parentSchema:Oe.properties.format,data:i};
e===null?e=[k]:e.push(k),r++}if(a.body!==void 0){let k=a.body;if(!(k&&typeof k=="object"&&!Array.isArray(k))){let g={instancePath:t+"/body",keyword:"type",params:{
type:"object"},schema:Oe.properties.body.type,parentSchema:Oe.properties.body,data:k};e===null?e=[g]:e.push(g),r++}}a.text!==void 0&&(Ne(a.text,{instancePath:t+
"/text",parentData:a,parentDataProperty:"text",rootData:f,dynamicAnchors:y})||(e=e===null?Ne.errors:e.concat(Ne.errors),r=e.length)),a.reasoning!==void 0&&(Ne(a.
reasoning,{instancePath:t+"/reasoning",parentData:a,parentDataProperty:"reasoning",rootData:f,dynamicAnchors:y})||(e=e===null?Ne.errors:e.concat(Ne.errors),r=e.
length)),zr(a.usage,{instancePath:t+"/usage",parentData:a,parentDataProperty:"usage",rootData:f,dynamicAnchors:y})||(e=e===null?zr.errors:e.concat(zr.errors),r=
e.length),a.finish!==void 0&&(Ne(a.finish,{instancePath:t+"/finish",parentData:a,parentDataProperty:"finish",rootData:f,dynamicAnchors:y})||(e=e===null?Ne.errors:
e.concat(Ne.errors),r=e.length)),a.error!==void 0&&(Ne(a.error,{instancePath:t+"/error",parentData:a,parentDataProperty:"error",rootData:f,dynamicAnchors:y})||(e=
e===null?Ne.errors:e.concat(Ne.errors),r=e.length)),a.end!==void 0&&(Ne(a.end,{instancePath:t+"/end",parentData:a,parentDataProperty:"end",rootData:f,dynamicAnchors:y})||
(e=e===null?Ne.errors:e.concat(Ne.errors),r=e.length)),a["end-data"]!==void 0&&(Rr(a["end-data"],{instancePath:t+"/end-data",parentData:a,parentDataProperty:"en\
d-data",rootData:f,dynamicAnchors:y})||(e=e===null?Rr.errors:e.concat(Rr.errors),r=e.length))}else{let i={instancePath:t,keyword:"type",params:{type:"object"},schema:Oe.
type,parentSchema:Oe,data:a};e===null?e=[i]:e.push(i),r++}return He.errors=e,r===0}X(He,"Pe"),He.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pt={type:"\
string",pattern:"^(?=.*\\S)[^\\p{Cc}]{1,200}$","x-hint":"Write a short name on one line."};function dr(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,
dynamicAnchors:y={}}={}){let e=null,r=0,l=dr.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof a=="string"){if(!Yr.test(a)){
let i={instancePath:t,keyword:"pattern",params:{pattern:"^(?=.*\\S)[^\\p{Cc}]{1,200}$"},schema:"^(?=.*\\S)[^\\p{Cc}]{1,200}$",parentSchema:Pt,data:a};e===null?e=
[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"type",params:{type:"string"},schema:Pt.type,parentSchema:Pt,data:a};e===null?e=[i]:e.push(i),r++}return dr.
errors=e,r===0}X(dr,"Xe"),dr.evaluated={dynamicProps:!1,dynamicItems:!1};var kt={type:"string",pattern:"^[^\\p{Cc}]{1,1000}$","x-hint":"Write the path of a file\
 that holds the key, never the key itself."},wt=new RegExp("^[^\\p{Cc}]{1,1000}$","u");function Ge(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,
dynamicAnchors:y={}}={}){let e=null,r=0,l=Ge.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof a=="string"){if(!wt.test(a)){
let i={instancePath:t,keyword:"pattern",params:{pattern:"^[^\\p{Cc}]{1,1000}$"},schema:"^[^\\p{Cc}]{1,1000}$",parentSchema:kt,data:a};e===null?e=[i]:e.push(i),r++}}else{
let i={instancePath:t,keyword:"type",params:{type:"string"},schema:kt.type,parentSchema:kt,data:a};e===null?e=[i]:e.push(i),r++}return Ge.errors=e,r===0}X(Ge,"x\
e"),Ge.evaluated={dynamicProps:!1,dynamicItems:!1};var Gr={type:"object",properties:{ca:{$ref:"#/$defs/shared12"},cert:{$ref:"#/$defs/shared12"},key:{$ref:"#/$d\
efs/shared12"},verify:{type:"boolean"}},additionalProperties:!1},Jt={anyOf:[{$ref:"#/$defs/shared13"},{$ref:"#/$defs/shared14"}],"x-hint":"Write the path of a P\
EM file, or { env: NAME } for an environment variable that holds the PEM text."},bt={type:"string",pattern:"^[^\\p{Cc}]{1,1000}$"};function Vr(a,{instancePath:t="",
parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=Vr.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),typeof a=="string"){if(!wt.test(a)){let i={instancePath:t,keyword:"pattern",params:{pattern:"^[^\\p{Cc}]{1,1000}$"},schema:"^[^\\p{Cc}]{1,1000}$",parentSchema:bt,
data:a};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"type",params:{type:"string"},schema:bt.type,parentSchema:bt,data:a};e===null?e=[i]:e.push(
i),r++}return Vr.errors=e,r===0}X(Vr,"_r"),Vr.evaluated={dynamicProps:!1,dynamicItems:!1};var Br={type:"object",properties:{env:{$ref:"#/$defs/shared15"}},required:[
"env"],additionalProperties:!1},qt={type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"};function Wr(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,
dynamicAnchors:y={}}={}){let e=null,r=0,l=Wr.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof a=="string"){if(!_r.test(a)){
let i={instancePath:t,keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:qt,data:a};e===null?e=[i]:e.push(
i),r++}}else{let i={instancePath:t,keyword:"type",params:{type:"string"},schema:qt.type,parentSchema:qt,data:a};e===null?e=[i]:e.push(i),r++}return Wr.errors=e,
r===0}X(Wr,"$r"),Wr.evaluated={dynamicProps:!1,dynamicItems:!1};function mr(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){
let e=null,r=0,l=mr.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.env===void 0){
let i={instancePath:t,keyword:"required",params:{missingProperty:"env"},schema:Br.required,parentSchema:Br,data:a};e===null?e=[i]:e.push(i),r++}for(let i in a)if(i!==
"env"){let k={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:Br,data:a};e===null?e=[k]:e.push(k),r++}a.env!==
void 0&&(Wr(a.env,{instancePath:t+"/env",parentData:a,parentDataProperty:"env",rootData:f,dynamicAnchors:y})||(e=e===null?Wr.errors:e.concat(Wr.errors),r=e.length))}else{
let i={instancePath:t,keyword:"type",params:{type:"object"},schema:Br.type,parentSchema:Br,data:a};e===null?e=[i]:e.push(i),r++}return mr.errors=e,r===0}X(mr,"f\
r"),mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function tr(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){
let e=null,r=0,l=tr.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let i=r,k=!1,g=r;Vr(a,{instancePath:t,parentData:E,parentDataProperty:G,
rootData:f,dynamicAnchors:y})||(e=e===null?Vr.errors:e.concat(Vr.errors),r=e.length);var v=g===r;k=k||v;let x=r;mr(a,{instancePath:t,parentData:E,parentDataProperty:G,
rootData:f,dynamicAnchors:y})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);var v=x===r;if(k=k||v,v)var $=!0;if(k)r=i,e!==null&&(i?e.length=i:e=null);else{
let o={instancePath:t,keyword:"anyOf",params:{},schema:Jt.anyOf,parentSchema:Jt,data:a};e===null?e=[o]:e.push(o),r++}return tr.errors=e,l.props=$,r===0}X(tr,"Ce"),
tr.evaluated={dynamicProps:!0,dynamicItems:!1};function Be(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,
r=0,l=Be.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let i in a)if(!(i==="ca"||
i==="cert"||i==="key"||i==="verify")){let k={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:Gr,data:a};e===null?
e=[k]:e.push(k),r++}if(a.ca!==void 0&&(tr(a.ca,{instancePath:t+"/ca",parentData:a,parentDataProperty:"ca",rootData:f,dynamicAnchors:y})||(e=e===null?tr.errors:e.
concat(tr.errors),r=e.length)),a.cert!==void 0&&(tr(a.cert,{instancePath:t+"/cert",parentData:a,parentDataProperty:"cert",rootData:f,dynamicAnchors:y})||(e=e===
null?tr.errors:e.concat(tr.errors),r=e.length)),a.key!==void 0&&(tr(a.key,{instancePath:t+"/key",parentData:a,parentDataProperty:"key",rootData:f,dynamicAnchors:y})||
(e=e===null?tr.errors:e.concat(tr.errors),r=e.length)),a.verify!==void 0){let i=a.verify;if(typeof i!="boolean"){let k={instancePath:t+"/verify",keyword:"type",
params:{type:"boolean"},schema:Gr.properties.verify.type,parentSchema:Gr.properties.verify,data:i};e===null?e=[k]:e.push(k),r++}}}else{let i={instancePath:t,keyword:"\
type",params:{type:"object"},schema:Gr.type,parentSchema:Gr,data:a};e===null?e=[i]:e.push(i),r++}return Be.errors=e,r===0}X(Be,"Ne"),Be.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Dt={type:"object",patternProperties:{"^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$":{$ref:"#/$defs/shared17"}},additionalProperties:!1,"x-hint":"A h\
eader name holds letters, digits and !#$%&'*+.^_`|~- only."},Kt={anyOf:[{$ref:"#/$defs/shared18"},{$ref:"#/$defs/shared14"}],"x-hint":"Write a text in printable\
 ASCII, or { env: NAME } to take it from the environment."},$t={type:"string",pattern:"^[\\t\\x20-\\x7e]{0,2000}$"},ya=new RegExp("^[\\t\\x20-\\x7e]{0,2000}$","\
u");function Lr(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=Lr.evaluated;if(l.dynamicProps&&(l.
props=void 0),l.dynamicItems&&(l.items=void 0),typeof a=="string"){if(!ya.test(a)){let i={instancePath:t,keyword:"pattern",params:{pattern:"^[\\t\\x20-\\x7e]{0,200\
0}$"},schema:"^[\\t\\x20-\\x7e]{0,2000}$",parentSchema:$t,data:a};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"type",params:{type:"string"},
schema:$t.type,parentSchema:$t,data:a};e===null?e=[i]:e.push(i),r++}return Lr.errors=e,r===0}X(Lr,"Pr"),Lr.evaluated={dynamicProps:!1,dynamicItems:!1};function Zr(a,{
instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=Zr.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0);let i=r,k=!1,g=r;Lr(a,{instancePath:t,parentData:E,parentDataProperty:G,rootData:f,dynamicAnchors:y})||(e=e===null?Lr.errors:e.concat(Lr.errors),
r=e.length);var v=g===r;k=k||v;let x=r;mr(a,{instancePath:t,parentData:E,parentDataProperty:G,rootData:f,dynamicAnchors:y})||(e=e===null?mr.errors:e.concat(mr.errors),
r=e.length);var v=x===r;if(k=k||v,v)var $=!0;if(k)r=i,e!==null&&(i?e.length=i:e=null);else{let o={instancePath:t,keyword:"anyOf",params:{},schema:Kt.anyOf,parentSchema:Kt,
data:a};e===null?e=[o]:e.push(o),r++}return Zr.errors=e,l.props=$,r===0}X(Zr,"xr"),Zr.evaluated={dynamicProps:!0,dynamicItems:!1};function Ue(a,{instancePath:t="",
parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=Ue.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let i in a)if(!Xr.test(i)){let k={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:i},
schema:!1,parentSchema:Dt,data:a};e===null?e=[k]:e.push(k),r++}for(let i in a)Xr.test(i)&&(Zr(a[i],{instancePath:t+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:a,parentDataProperty:i,rootData:f,dynamicAnchors:y})||(e=e===null?Zr.errors:e.concat(Zr.errors),r=e.length))}else{let i={instancePath:t,keyword:"type",
params:{type:"object"},schema:Dt.type,parentSchema:Dt,data:a};e===null?e=[i]:e.push(i),r++}return Ue.errors=e,r===0}X(Ue,"je"),Ue.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var At={type:"string",pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?ms| ?s| ?m| ?h| ?d)$","x-unit":"duration"},fa=new RegExp(
"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?ms| ?s| ?m| ?h| ?d)$","u");function te(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,
dynamicAnchors:y={}}={}){let e=null,r=0,l=te.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof a=="string"){if(!fa.test(a)){
let i={instancePath:t,keyword:"pattern",params:{pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?ms| ?s| ?m| ?h| ?d)$"},schema:"^(?!0+(?:\\.0+)\
?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?ms| ?s| ?m| ?h| ?d)$",parentSchema:At,data:a};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"type",
params:{type:"string"},schema:At.type,parentSchema:At,data:a};e===null?e=[i]:e.push(i),r++}return te.errors=e,r===0}X(te,"U"),te.evaluated={dynamicProps:!1,dynamicItems:!1};
var jr={type:"object",required:["command","timeout"],properties:{command:{$ref:"#/$defs/shared21"},ready:{$ref:"#/$defs/shared22"},timeout:{$ref:"#/$defs/shared\
19",default:"10m"}},additionalProperties:!1},xt={type:"string",minLength:1},ha=aa().default;function ar(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,
dynamicAnchors:y={}}={}){let e=null,r=0,l=ar.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof a=="string"){if(ha(a)<1){let i={
instancePath:t,keyword:"minLength",params:{limit:1},schema:1,parentSchema:xt,data:a};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"type",params:{
type:"string"},schema:xt.type,parentSchema:xt,data:a};e===null?e=[i]:e.push(i),r++}return ar.errors=e,r===0}X(ar,"Le"),ar.evaluated={dynamicProps:!1,dynamicItems:!1};
var Nt={type:"string",pattern:"^https?://","x-hint":"Write an address that answers with a status below 400 once the server is ready."},ga=new RegExp("^https?://",
"u");function Cr(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=Cr.evaluated;if(l.dynamicProps&&(l.
props=void 0),l.dynamicItems&&(l.items=void 0),typeof a=="string"){if(!ga.test(a)){let i={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},schema:"\
^https?://",parentSchema:Nt,data:a};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"type",params:{type:"string"},schema:Nt.type,parentSchema:Nt,
data:a};e===null?e=[i]:e.push(i),r++}return Cr.errors=e,r===0}X(Cr,"Nr"),Cr.evaluated={dynamicProps:!1,dynamicItems:!1};function ur(a,{instancePath:t="",parentData:E,
parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=ur.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),a&&
typeof a=="object"&&!Array.isArray(a)){if(a.timeout===void 0&&(a.timeout="10m"),a.command===void 0){let i={instancePath:t,keyword:"required",params:{missingProperty:"\
command"},schema:jr.required,parentSchema:jr,data:a};e===null?e=[i]:e.push(i),r++}if(a.timeout===void 0){let i={instancePath:t,keyword:"required",params:{missingProperty:"\
timeout"},schema:jr.required,parentSchema:jr,data:a};e===null?e=[i]:e.push(i),r++}for(let i in a)if(!(i==="command"||i==="ready"||i==="timeout")){let k={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:jr,data:a};e===null?e=[k]:e.push(k),r++}a.command!==void 0&&(ar(a.command,{instancePath:t+
"/command",parentData:a,parentDataProperty:"command",rootData:f,dynamicAnchors:y})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.length)),a.ready!==void 0&&(Cr(
a.ready,{instancePath:t+"/ready",parentData:a,parentDataProperty:"ready",rootData:f,dynamicAnchors:y})||(e=e===null?Cr.errors:e.concat(Cr.errors),r=e.length)),te(
a.timeout,{instancePath:t+"/timeout",parentData:a,parentDataProperty:"timeout",rootData:f,dynamicAnchors:y})||(e=e===null?te.errors:e.concat(te.errors),r=e.length)}else{
let i={instancePath:t,keyword:"type",params:{type:"object"},schema:jr.type,parentSchema:jr,data:a};e===null?e=[i]:e.push(i),r++}return ur.errors=e,r===0}X(ur,"e\
r"),ur.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var cr={type:"object",required:["url","contains","timeout"],properties:{url:{$ref:"#/$defs/shared24"},
header:{$ref:"#/$defs/shared25"},contains:{$ref:"#/$defs/shared21"},timeout:{$ref:"#/$defs/shared19",default:"5m"}},additionalProperties:!1},jt={type:"string",pattern:"\
^(/|https?://)","x-hint":"Write a path on the endpoint, such as /version, or a full address."};function Er(a,{instancePath:t="",parentData:E,parentDataProperty:G,
rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=Er.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof a=="string"){if(!Zt.
test(a)){let i={instancePath:t,keyword:"pattern",params:{pattern:"^(/|https?://)"},schema:"^(/|https?://)",parentSchema:jt,data:a};e===null?e=[i]:e.push(i),r++}}else{
let i={instancePath:t,keyword:"type",params:{type:"string"},schema:jt.type,parentSchema:jt,data:a};e===null?e=[i]:e.push(i),r++}return Er.errors=e,r===0}X(Er,"j\
r"),Er.evaluated={dynamicProps:!1,dynamicItems:!1};var St={type:"string",pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$"};function Tr(a,{instancePath:t="",parentData:E,
parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=Tr.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof a==
"string"){if(!Xr.test(a)){let i={instancePath:t,keyword:"pattern",params:{pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$"},schema:"^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,1\
00}$",parentSchema:St,data:a};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"type",params:{type:"string"},schema:St.type,parentSchema:St,data:a};
e===null?e=[i]:e.push(i),r++}return Tr.errors=e,r===0}X(Tr,"Sr"),Tr.evaluated={dynamicProps:!1,dynamicItems:!1};function yr(a,{instancePath:t="",parentData:E,parentDataProperty:G,
rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=yr.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.timeout===void 0&&(a.timeout="5m"),a.url===void 0){let i={instancePath:t,keyword:"required",params:{missingProperty:"url"},schema:cr.required,
parentSchema:cr,data:a};e===null?e=[i]:e.push(i),r++}if(a.contains===void 0){let i={instancePath:t,keyword:"required",params:{missingProperty:"contains"},schema:cr.
required,parentSchema:cr,data:a};e===null?e=[i]:e.push(i),r++}if(a.timeout===void 0){let i={instancePath:t,keyword:"required",params:{missingProperty:"timeout"},
schema:cr.required,parentSchema:cr,data:a};e===null?e=[i]:e.push(i),r++}for(let i in a)if(!(i==="url"||i==="header"||i==="contains"||i==="timeout")){let k={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:cr,data:a};e===null?e=[k]:e.push(k),r++}a.url!==void 0&&(Er(a.url,{instancePath:t+
"/url",parentData:a,parentDataProperty:"url",rootData:f,dynamicAnchors:y})||(e=e===null?Er.errors:e.concat(Er.errors),r=e.length)),a.header!==void 0&&(Tr(a.header,
{instancePath:t+"/header",parentData:a,parentDataProperty:"header",rootData:f,dynamicAnchors:y})||(e=e===null?Tr.errors:e.concat(Tr.errors),r=e.length)),a.contains!==
void 0&&(ar(a.contains,{instancePath:t+"/contains",parentData:a,parentDataProperty:"contains",rootData:f,dynamicAnchors:y})||(e=e===null?ar.errors:e.concat(ar.errors),
r=e.length)),te(a.timeout,{instancePath:t+"/timeout",parentData:a,parentDataProperty:"timeout",rootData:f,dynamicAnchors:y})||(e=e===null?te.errors:e.concat(te.
errors),r=e.length)}else{let i={instancePath:t,keyword:"type",params:{type:"object"},schema:cr.type,parentSchema:cr,data:a};e===null?e=[i]:e.push(i),r++}return yr.
errors=e,r===0}X(yr,"rr"),yr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ft={type:"string",pattern:"^[^\\s\\p{Cc}]{1,2000}$"};function Xe(a,{instancePath:t="",
parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=Xe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),typeof a=="string"){if(!Lt.test(a)){let i={instancePath:t,keyword:"pattern",params:{pattern:"^[^\\s\\p{Cc}]{1,2000}$"},schema:"^[^\\s\\p{Cc}]{1,2000}$",
parentSchema:Ft,data:a};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"type",params:{type:"string"},schema:Ft.type,parentSchema:Ft,data:a};e===
null?e=[i]:e.push(i),r++}return Xe.errors=e,r===0}X(Xe,"Ee"),Xe.evaluated={dynamicProps:!1,dynamicItems:!1};var Mt={type:"string",pattern:"^(?=.*\\S)[^\\p{Cc}]{1,\
200}$","x-hint":"Write the name by which the endpoint knows the model, on one line."};function er(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,
dynamicAnchors:y={}}={}){let e=null,r=0,l=er.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof a=="string"){if(!Yr.test(a)){
let i={instancePath:t,keyword:"pattern",params:{pattern:"^(?=.*\\S)[^\\p{Cc}]{1,200}$"},schema:"^(?=.*\\S)[^\\p{Cc}]{1,200}$",parentSchema:Mt,data:a};e===null?e=
[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"type",params:{type:"string"},schema:Mt.type,parentSchema:Mt,data:a};e===null?e=[i]:e.push(i),r++}return er.
errors=e,r===0}X(er,"Re"),er.evaluated={dynamicProps:!1,dynamicItems:!1};var _t={type:"string",pattern:"^\\d{1,15}(?:\\.\\d{1,15})?(?: ?%)$","x-unit":"share"},va=new RegExp(
"^\\d{1,15}(?:\\.\\d{1,15})?(?: ?%)$","u");function ir(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,
l=ir.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof a=="string"){if(!va.test(a)){let i={instancePath:t,keyword:"pattern",
params:{pattern:"^\\d{1,15}(?:\\.\\d{1,15})?(?: ?%)$"},schema:"^\\d{1,15}(?:\\.\\d{1,15})?(?: ?%)$",parentSchema:_t,data:a};e===null?e=[i]:e.push(i),r++}}else{let i={
instancePath:t,keyword:"type",params:{type:"string"},schema:_t.type,parentSchema:_t,data:a};e===null?e=[i]:e.push(i),r++}return ir.errors=e,r===0}X(ir,"We"),ir.
evaluated={dynamicProps:!1,dynamicItems:!1};var It={type:"string",pattern:"^[^\\p{Cc}]{1,1000}$","x-hint":"Write a path relative to the working directory."};function Re(a,{
instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=Re.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),typeof a=="string"){if(!wt.test(a)){let i={instancePath:t,keyword:"pattern",params:{pattern:"^[^\\p{Cc}]{1,1000}$"},schema:"^[^\\p{Cc}]{1,1000}$",
parentSchema:It,data:a};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"type",params:{type:"string"},schema:It.type,parentSchema:It,data:a};e===
null?e=[i]:e.push(i),r++}return Re.errors=e,r===0}X(Re,"ke"),Re.evaluated={dynamicProps:!1,dynamicItems:!1};var et={type:"integer",minimum:1,maximum:100};function fr(a,{
instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=fr.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let i={instancePath:t,keyword:"type",params:{type:"integer"},schema:et.type,parentSchema:et,
data:a};e===null?e=[i]:e.push(i),r++}if(typeof a=="number"&&isFinite(a)){if(a>100||isNaN(a)){let i={instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:100},
schema:100,parentSchema:et,data:a};e===null?e=[i]:e.push(i),r++}if(a<1||isNaN(a)){let i={instancePath:t,keyword:"minimum",params:{comparison:">=",limit:1},schema:1,
parentSchema:et,data:a};e===null?e=[i]:e.push(i),r++}}return fr.errors=e,r===0}X(fr,"tr"),fr.evaluated={dynamicProps:!1,dynamicItems:!1};var rt={type:"integer",
minimum:1,maximum:1e3};function hr(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=hr.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let i={instancePath:t,keyword:"type",params:{
type:"integer"},schema:rt.type,parentSchema:rt,data:a};e===null?e=[i]:e.push(i),r++}if(typeof a=="number"&&isFinite(a)){if(a>1e3||isNaN(a)){let i={instancePath:t,
keyword:"maximum",params:{comparison:"<=",limit:1e3},schema:1e3,parentSchema:rt,data:a};e===null?e=[i]:e.push(i),r++}if(a<1||isNaN(a)){let i={instancePath:t,keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:rt,data:a};e===null?e=[i]:e.push(i),r++}}return hr.errors=e,r===0}X(hr,"sr"),hr.evaluated={dynamicProps:!1,
dynamicItems:!1};var tt={type:"integer",minimum:1,maximum:1e5};function sr(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){
let e=null,r=0,l=sr.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let i={
instancePath:t,keyword:"type",params:{type:"integer"},schema:tt.type,parentSchema:tt,data:a};e===null?e=[i]:e.push(i),r++}if(typeof a=="number"&&isFinite(a)){if(a>
1e5||isNaN(a)){let i={instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:1e5},schema:1e5,parentSchema:tt,data:a};e===null?e=[i]:e.push(i),r++}if(a<1||
isNaN(a)){let i={instancePath:t,keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:tt,data:a};e===null?e=[i]:e.push(i),r++}}return sr.errors=
e,r===0}X(sr,"Te"),sr.evaluated={dynamicProps:!1,dynamicItems:!1};var at={type:"number",minimum:0,maximum:2};function gr(a,{instancePath:t="",parentData:E,parentDataProperty:G,
rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=gr.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof a=="number"&&isFinite(
a)){if(a>2||isNaN(a)){let i={instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:2},schema:2,parentSchema:at,data:a};e===null?e=[i]:e.push(i),r++}if(a<
0||isNaN(a)){let i={instancePath:t,keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:at,data:a};e===null?e=[i]:e.push(i),r++}}else{let i={
instancePath:t,keyword:"type",params:{type:"number"},schema:at.type,parentSchema:at,data:a};e===null?e=[i]:e.push(i),r++}return gr.errors=e,r===0}X(gr,"ir"),gr.
evaluated={dynamicProps:!1,dynamicItems:!1};var it={type:"integer",minimum:1,maximum:1024};function Je(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,
dynamicAnchors:y={}}={}){let e=null,r=0,l=Je.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a))){let i={instancePath:t,keyword:"type",params:{type:"integer"},schema:it.type,parentSchema:it,data:a};e===null?e=[i]:e.push(i),r++}if(typeof a==
"number"&&isFinite(a)){if(a>1024||isNaN(a)){let i={instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:1024},schema:1024,parentSchema:it,data:a};e===
null?e=[i]:e.push(i),r++}if(a<1||isNaN(a)){let i={instancePath:t,keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:it,data:a};e===null?e=
[i]:e.push(i),r++}}return Je.errors=e,r===0}X(Je,"Se"),Je.evaluated={dynamicProps:!1,dynamicItems:!1};var st={type:"integer",minimum:1,maximum:4096};function vr(a,{
instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=vr.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let i={instancePath:t,keyword:"type",params:{type:"integer"},schema:st.type,parentSchema:st,
data:a};e===null?e=[i]:e.push(i),r++}if(typeof a=="number"&&isFinite(a)){if(a>4096||isNaN(a)){let i={instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:4096},
schema:4096,parentSchema:st,data:a};e===null?e=[i]:e.push(i),r++}if(a<1||isNaN(a)){let i={instancePath:t,keyword:"minimum",params:{comparison:">=",limit:1},schema:1,
parentSchema:st,data:a};e===null?e=[i]:e.push(i),r++}}return vr.errors=e,r===0}X(vr,"ar"),vr.evaluated={dynamicProps:!1,dynamicItems:!1};var nt={type:"number",exclusiveMinimum:0,
maximum:1};function Pr(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=Pr.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){let i={instancePath:t,keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:nt,data:a};e===null?e=[i]:e.push(i),r++}if(a<=0||isNaN(a)){let i={instancePath:t,keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0},schema:0,parentSchema:nt,data:a};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"type",params:{type:"number"},schema:nt.type,parentSchema:nt,
data:a};e===null?e=[i]:e.push(i),r++}return Pr.errors=e,r===0}X(Pr,"nr"),Pr.evaluated={dynamicProps:!1,dynamicItems:!1};var Sr={type:"object",required:["input-p\
er-million","output-per-million"],properties:{"input-per-million":{$ref:"#/$defs/shared38"},"output-per-million":{$ref:"#/$defs/shared38"}},additionalProperties:!1},
ot={type:"number",minimum:0,maximum:1e6};function kr(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,
l=kr.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof a=="number"&&isFinite(a)){if(a>1e6||isNaN(a)){let i={instancePath:t,keyword:"\
maximum",params:{comparison:"<=",limit:1e6},schema:1e6,parentSchema:ot,data:a};e===null?e=[i]:e.push(i),r++}if(a<0||isNaN(a)){let i={instancePath:t,keyword:"min\
imum",params:{comparison:">=",limit:0},schema:0,parentSchema:ot,data:a};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"type",params:{type:"nu\
mber"},schema:ot.type,parentSchema:ot,data:a};e===null?e=[i]:e.push(i),r++}return kr.errors=e,r===0}X(kr,"or"),kr.evaluated={dynamicProps:!1,dynamicItems:!1};function nr(a,{
instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=nr.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a["input-per-million"]===void 0){let i={instancePath:t,keyword:"required",params:{missingProperty:"\
input-per-million"},schema:Sr.required,parentSchema:Sr,data:a};e===null?e=[i]:e.push(i),r++}if(a["output-per-million"]===void 0){let i={instancePath:t,keyword:"\
required",params:{missingProperty:"output-per-million"},schema:Sr.required,parentSchema:Sr,data:a};e===null?e=[i]:e.push(i),r++}for(let i in a)if(!(i==="input-p\
er-million"||i==="output-per-million")){let k={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:Sr,data:a};e===
null?e=[k]:e.push(k),r++}a["input-per-million"]!==void 0&&(kr(a["input-per-million"],{instancePath:t+"/input-per-million",parentData:a,parentDataProperty:"input\
-per-million",rootData:f,dynamicAnchors:y})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length)),a["output-per-million"]!==void 0&&(kr(a["output-per-million"],
{instancePath:t+"/output-per-million",parentData:a,parentDataProperty:"output-per-million",rootData:f,dynamicAnchors:y})||(e=e===null?kr.errors:e.concat(kr.errors),
r=e.length))}else{let i={instancePath:t,keyword:"type",params:{type:"object"},schema:Sr.type,parentSchema:Sr,data:a};e===null?e=[i]:e.push(i),r++}return nr.errors=
e,r===0}X(nr,"Ze"),nr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ot={type:"string",pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?%\
)$","x-unit":"percent"},Pa=new RegExp("^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?%)$","u");function Ke(a,{instancePath:t="",parentData:E,parentDataProperty:G,
rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=Ke.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof a=="string"){if(!Pa.
test(a)){let i={instancePath:t,keyword:"pattern",params:{pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?%)$"},schema:"^(?!0+(?:\\.0+)?(?![\\d.\
]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?%)$",parentSchema:Ot,data:a};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"type",params:{type:"string"},schema:Ot.
type,parentSchema:Ot,data:a};e===null?e=[i]:e.push(i),r++}return Ke.errors=e,r===0}X(Ke,"Me"),Ke.evaluated={dynamicProps:!1,dynamicItems:!1};var wr={anyOf:[{type:"\
object",properties:{"max-increase":{$ref:"#/$defs/shared39"},"min-change":{$ref:"#/$defs/shared19"},limit:{$ref:"#/$defs/shared19"},tier:{$ref:"#/$defs/shared40"}},
additionalProperties:!1,minProperties:1},{enum:["off",!1]}]},Ur={type:"string",enum:["critical","blocking","advisory"]};function Ve(a,{instancePath:t="",parentData:E,
parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=Ve.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof a!=
"string"){let i={instancePath:t,keyword:"type",params:{type:"string"},schema:Ur.type,parentSchema:Ur,data:a};e===null?e=[i]:e.push(i),r++}if(!(a==="critical"||a===
"blocking"||a==="advisory")){let i={instancePath:t,keyword:"enum",params:{allowedValues:Ur.enum},schema:Ur.enum,parentSchema:Ur,data:a};e===null?e=[i]:e.push(i),
r++}return Ve.errors=e,r===0}X(Ve,"ve"),Ve.evaluated={dynamicProps:!1,dynamicItems:!1};function oe(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,
dynamicAnchors:y={}}={}){let e=null,r=0,l=oe.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let i=r,k=!1,g=r;if(a&&typeof a=="objec\
t"&&!Array.isArray(a)){if(Object.keys(a).length<1){let o={instancePath:t,keyword:"minProperties",params:{limit:1},schema:1,parentSchema:wr.anyOf[0],data:a};e===
null?e=[o]:e.push(o),r++}for(let o in a)if(!(o==="max-increase"||o==="min-change"||o==="limit"||o==="tier")){let A={instancePath:t,keyword:"additionalProperties",
params:{additionalProperty:o},schema:!1,parentSchema:wr.anyOf[0],data:a};e===null?e=[A]:e.push(A),r++}a["max-increase"]!==void 0&&(Ke(a["max-increase"],{instancePath:t+
"/max-increase",parentData:a,parentDataProperty:"max-increase",rootData:f,dynamicAnchors:y})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length)),a["min-chan\
ge"]!==void 0&&(te(a["min-change"],{instancePath:t+"/min-change",parentData:a,parentDataProperty:"min-change",rootData:f,dynamicAnchors:y})||(e=e===null?te.errors:
e.concat(te.errors),r=e.length)),a.limit!==void 0&&(te(a.limit,{instancePath:t+"/limit",parentData:a,parentDataProperty:"limit",rootData:f,dynamicAnchors:y})||(e=
e===null?te.errors:e.concat(te.errors),r=e.length)),a.tier!==void 0&&(Ve(a.tier,{instancePath:t+"/tier",parentData:a,parentDataProperty:"tier",rootData:f,dynamicAnchors:y})||
(e=e===null?Ve.errors:e.concat(Ve.errors),r=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},schema:wr.anyOf[0].type,parentSchema:wr.
anyOf[0],data:a};e===null?e=[o]:e.push(o),r++}var $=g===r;if(k=k||$,$)var x=!0;let v=r;if(!(a==="off"||a===!1)){let o={instancePath:t,keyword:"enum",params:{allowedValues:wr.
anyOf[1].enum},schema:wr.anyOf[1].enum,parentSchema:wr.anyOf[1],data:a};e===null?e=[o]:e.push(o),r++}var $=v===r;if(k=k||$,k)r=i,e!==null&&(i?e.length=i:e=null);else{
let o={instancePath:t,keyword:"anyOf",params:{},schema:wr.anyOf,parentSchema:wr,data:a};e===null?e=[o]:e.push(o),r++}return oe.errors=e,l.props=x,r===0}X(oe,"K"),
oe.evaluated={dynamicProps:!0,dynamicItems:!1};var Le={anyOf:[{type:"object",properties:{"max-decrease":{$ref:"#/$defs/shared39"},"min-change":{type:["number","\
string"],exclusiveMinimum:0,pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k tokens/s| ?tokens/s| ?k|)$","x-unit":"tokens-per-sec"},limit:{type:[
"number","string"],exclusiveMinimum:0,pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k tokens/s| ?tokens/s| ?k|)$","x-unit":"tokens-per-sec"},
tier:{$ref:"#/$defs/shared40"}},additionalProperties:!1,minProperties:1},{enum:["off",!1]}]},Yt=new RegExp("^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: \
?k tokens/s| ?tokens/s| ?k|)$","u");function br(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=br.
evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let i=r,k=!1,g=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<
1){let o={instancePath:t,keyword:"minProperties",params:{limit:1},schema:1,parentSchema:Le.anyOf[0],data:a};e===null?e=[o]:e.push(o),r++}for(let o in a)if(!(o===
"max-decrease"||o==="min-change"||o==="limit"||o==="tier")){let A={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:Le.
anyOf[0],data:a};e===null?e=[A]:e.push(A),r++}if(a["max-decrease"]!==void 0&&(Ke(a["max-decrease"],{instancePath:t+"/max-decrease",parentData:a,parentDataProperty:"\
max-decrease",rootData:f,dynamicAnchors:y})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length)),a["min-change"]!==void 0){let o=a["min-change"];if(!(typeof o==
"number"&&isFinite(o))&&typeof o!="string"){let A={instancePath:t+"/min-change",keyword:"type",params:{type:Le.anyOf[0].properties["min-change"].type},schema:Le.
anyOf[0].properties["min-change"].type,parentSchema:Le.anyOf[0].properties["min-change"],data:o};e===null?e=[A]:e.push(A),r++}if(typeof o=="number"&&isFinite(o)&&
(o<=0||isNaN(o))){let A={instancePath:t+"/min-change",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:Le.anyOf[0].properties["m\
in-change"],data:o};e===null?e=[A]:e.push(A),r++}if(typeof o=="string"&&!Yt.test(o)){let A={instancePath:t+"/min-change",keyword:"pattern",params:{pattern:"^(?!\
0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k tokens/s| ?tokens/s| ?k|)$"},schema:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k tokens/s| ?t\
okens/s| ?k|)$",parentSchema:Le.anyOf[0].properties["min-change"],data:o};e===null?e=[A]:e.push(A),r++}}if(a.limit!==void 0){let o=a.limit;if(!(typeof o=="numbe\
r"&&isFinite(o))&&typeof o!="string"){let A={instancePath:t+"/limit",keyword:"type",params:{type:Le.anyOf[0].properties.limit.type},schema:Le.anyOf[0].properties.
limit.type,parentSchema:Le.anyOf[0].properties.limit,data:o};e===null?e=[A]:e.push(A),r++}if(typeof o=="number"&&isFinite(o)&&(o<=0||isNaN(o))){let A={instancePath:t+
"/limit",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:Le.anyOf[0].properties.limit,data:o};e===null?e=[A]:e.push(A),r++}if(typeof o==
"string"&&!Yt.test(o)){let A={instancePath:t+"/limit",keyword:"pattern",params:{pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k tokens/s| ?token\
s/s| ?k|)$"},schema:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k tokens/s| ?tokens/s| ?k|)$",parentSchema:Le.anyOf[0].properties.limit,data:o};e===
null?e=[A]:e.push(A),r++}}a.tier!==void 0&&(Ve(a.tier,{instancePath:t+"/tier",parentData:a,parentDataProperty:"tier",rootData:f,dynamicAnchors:y})||(e=e===null?
Ve.errors:e.concat(Ve.errors),r=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},schema:Le.anyOf[0].type,parentSchema:Le.anyOf[0],data:a};
e===null?e=[o]:e.push(o),r++}var $=g===r;if(k=k||$,$)var x=!0;let v=r;if(!(a==="off"||a===!1)){let o={instancePath:t,keyword:"enum",params:{allowedValues:Le.anyOf[1].
enum},schema:Le.anyOf[1].enum,parentSchema:Le.anyOf[1],data:a};e===null?e=[o]:e.push(o),r++}var $=v===r;if(k=k||$,k)r=i,e!==null&&(i?e.length=i:e=null);else{let o={
instancePath:t,keyword:"anyOf",params:{},schema:Le.anyOf,parentSchema:Le,data:a};e===null?e=[o]:e.push(o),r++}return br.errors=e,l.props=x,r===0}X(br,"pr"),br.evaluated=
{dynamicProps:!0,dynamicItems:!1};var Ze={anyOf:[{type:"object",properties:{"max-decrease":{$ref:"#/$defs/shared39"},"min-change":{type:["number","string"],exclusiveMinimum:0,
pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k requests/s| ?requests/s| ?k|)$","x-unit":"requests-per-sec"},limit:{type:["number","string"],
exclusiveMinimum:0,pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k requests/s| ?requests/s| ?k|)$","x-unit":"requests-per-sec"},tier:{$ref:"\
#/$defs/shared40"}},additionalProperties:!1,minProperties:1},{enum:["off",!1]}]};function qr(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,
dynamicAnchors:y={}}={}){let e=null,r=0,l=qr.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let i=r,k=!1,g=r;if(a&&typeof a=="objec\
t"&&!Array.isArray(a)){if(Object.keys(a).length<1){let o={instancePath:t,keyword:"minProperties",params:{limit:1},schema:1,parentSchema:Ze.anyOf[0],data:a};e===
null?e=[o]:e.push(o),r++}for(let o in a)if(!(o==="max-decrease"||o==="min-change"||o==="limit"||o==="tier")){let A={instancePath:t,keyword:"additionalProperties",
params:{additionalProperty:o},schema:!1,parentSchema:Ze.anyOf[0],data:a};e===null?e=[A]:e.push(A),r++}if(a["max-decrease"]!==void 0&&(Ke(a["max-decrease"],{instancePath:t+
"/max-decrease",parentData:a,parentDataProperty:"max-decrease",rootData:f,dynamicAnchors:y})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length)),a["min-chan\
ge"]!==void 0){let o=a["min-change"];if(!(typeof o=="number"&&isFinite(o))&&typeof o!="string"){let A={instancePath:t+"/min-change",keyword:"type",params:{type:Ze.
anyOf[0].properties["min-change"].type},schema:Ze.anyOf[0].properties["min-change"].type,parentSchema:Ze.anyOf[0].properties["min-change"],data:o};e===null?e=[A]:
e.push(A),r++}if(typeof o=="number"&&isFinite(o)&&(o<=0||isNaN(o))){let A={instancePath:t+"/min-change",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},
schema:0,parentSchema:Ze.anyOf[0].properties["min-change"],data:o};e===null?e=[A]:e.push(A),r++}if(typeof o=="string"&&!Qr.test(o)){let A={instancePath:t+"/min-\
change",keyword:"pattern",params:{pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k requests/s| ?requests/s| ?k|)$"},schema:"^(?!0+(?:\\.0+)?(\
?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k requests/s| ?requests/s| ?k|)$",parentSchema:Ze.anyOf[0].properties["min-change"],data:o};e===null?e=[A]:e.push(A),r++}}
if(a.limit!==void 0){let o=a.limit;if(!(typeof o=="number"&&isFinite(o))&&typeof o!="string"){let A={instancePath:t+"/limit",keyword:"type",params:{type:Ze.anyOf[0].
properties.limit.type},schema:Ze.anyOf[0].properties.limit.type,parentSchema:Ze.anyOf[0].properties.limit,data:o};e===null?e=[A]:e.push(A),r++}if(typeof o=="num\
ber"&&isFinite(o)&&(o<=0||isNaN(o))){let A={instancePath:t+"/limit",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:Ze.anyOf[0].
properties.limit,data:o};e===null?e=[A]:e.push(A),r++}if(typeof o=="string"&&!Qr.test(o)){let A={instancePath:t+"/limit",keyword:"pattern",params:{pattern:"^(?!\
0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k requests/s| ?requests/s| ?k|)$"},schema:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k requests\
/s| ?requests/s| ?k|)$",parentSchema:Ze.anyOf[0].properties.limit,data:o};e===null?e=[A]:e.push(A),r++}}a.tier!==void 0&&(Ve(a.tier,{instancePath:t+"/tier",parentData:a,
parentDataProperty:"tier",rootData:f,dynamicAnchors:y})||(e=e===null?Ve.errors:e.concat(Ve.errors),r=e.length))}else{let o={instancePath:t,keyword:"type",params:{
type:"object"},schema:Ze.anyOf[0].type,parentSchema:Ze.anyOf[0],data:a};e===null?e=[o]:e.push(o),r++}var $=g===r;if(k=k||$,$)var x=!0;let v=r;if(!(a==="off"||a===
!1)){let o={instancePath:t,keyword:"enum",params:{allowedValues:Ze.anyOf[1].enum},schema:Ze.anyOf[1].enum,parentSchema:Ze.anyOf[1],data:a};e===null?e=[o]:e.push(
o),r++}var $=v===r;if(k=k||$,k)r=i,e!==null&&(i?e.length=i:e=null);else{let o={instancePath:t,keyword:"anyOf",params:{},schema:Ze.anyOf,parentSchema:Ze,data:a};
e===null?e=[o]:e.push(o),r++}return qr.errors=e,l.props=x,r===0}X(qr,"lr"),qr.evaluated={dynamicProps:!0,dynamicItems:!1};var Dr={anyOf:[{type:"object",properties:{
"max-drop":{$ref:"#/$defs/shared41"},limit:{$ref:"#/$defs/shared28"},tier:{$ref:"#/$defs/shared40"}},additionalProperties:!1,minProperties:1},{enum:["off",!1]}]},
zt={type:"string",pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?pp)$","x-unit":"points"},ka=new RegExp("^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?\
:\\.\\d{1,15})?(?: ?pp)$","u");function $r(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=$r.evaluated;
if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof a=="string"){if(!ka.test(a)){let i={instancePath:t,keyword:"pattern",params:{pattern:"\
^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?pp)$"},schema:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?pp)$",parentSchema:zt,data:a};
e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"type",params:{type:"string"},schema:zt.type,parentSchema:zt,data:a};e===null?e=[i]:e.push(i),r++}
return $r.errors=e,r===0}X($r,"mr"),$r.evaluated={dynamicProps:!1,dynamicItems:!1};function Ye(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,
dynamicAnchors:y={}}={}){let e=null,r=0,l=Ye.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let i=r,k=!1,g=r;if(a&&typeof a=="objec\
t"&&!Array.isArray(a)){if(Object.keys(a).length<1){let o={instancePath:t,keyword:"minProperties",params:{limit:1},schema:1,parentSchema:Dr.anyOf[0],data:a};e===
null?e=[o]:e.push(o),r++}for(let o in a)if(!(o==="max-drop"||o==="limit"||o==="tier")){let A={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:Dr.anyOf[0],data:a};e===null?e=[A]:e.push(A),r++}a["max-drop"]!==void 0&&($r(a["max-drop"],{instancePath:t+"/max-drop",parentData:a,parentDataProperty:"\
max-drop",rootData:f,dynamicAnchors:y})||(e=e===null?$r.errors:e.concat($r.errors),r=e.length)),a.limit!==void 0&&(ir(a.limit,{instancePath:t+"/limit",parentData:a,
parentDataProperty:"limit",rootData:f,dynamicAnchors:y})||(e=e===null?ir.errors:e.concat(ir.errors),r=e.length)),a.tier!==void 0&&(Ve(a.tier,{instancePath:t+"/t\
ier",parentData:a,parentDataProperty:"tier",rootData:f,dynamicAnchors:y})||(e=e===null?Ve.errors:e.concat(Ve.errors),r=e.length))}else{let o={instancePath:t,keyword:"\
type",params:{type:"object"},schema:Dr.anyOf[0].type,parentSchema:Dr.anyOf[0],data:a};e===null?e=[o]:e.push(o),r++}var $=g===r;if(k=k||$,$)var x=!0;let v=r;if(!(a===
"off"||a===!1)){let o={instancePath:t,keyword:"enum",params:{allowedValues:Dr.anyOf[1].enum},schema:Dr.anyOf[1].enum,parentSchema:Dr.anyOf[1],data:a};e===null?e=
[o]:e.push(o),r++}var $=v===r;if(k=k||$,k)r=i,e!==null&&(i?e.length=i:e=null);else{let o={instancePath:t,keyword:"anyOf",params:{},schema:Dr.anyOf,parentSchema:Dr,
data:a};e===null?e=[o]:e.push(o),r++}return Ye.errors=e,l.props=x,r===0}X(Ye,"De"),Ye.evaluated={dynamicProps:!0,dynamicItems:!1};var Ar={anyOf:[{type:"object",
properties:{"max-increase":{$ref:"#/$defs/shared41"},limit:{$ref:"#/$defs/shared28"},tier:{$ref:"#/$defs/shared40"}},additionalProperties:!1,minProperties:1},{enum:[
"off",!1]}]};function xr(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=xr.evaluated;l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0);let i=r,k=!1,g=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<1){let o={instancePath:t,
keyword:"minProperties",params:{limit:1},schema:1,parentSchema:Ar.anyOf[0],data:a};e===null?e=[o]:e.push(o),r++}for(let o in a)if(!(o==="max-increase"||o==="lim\
it"||o==="tier")){let A={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:Ar.anyOf[0],data:a};e===null?e=[A]:e.
push(A),r++}a["max-increase"]!==void 0&&($r(a["max-increase"],{instancePath:t+"/max-increase",parentData:a,parentDataProperty:"max-increase",rootData:f,dynamicAnchors:y})||
(e=e===null?$r.errors:e.concat($r.errors),r=e.length)),a.limit!==void 0&&(ir(a.limit,{instancePath:t+"/limit",parentData:a,parentDataProperty:"limit",rootData:f,
dynamicAnchors:y})||(e=e===null?ir.errors:e.concat(ir.errors),r=e.length)),a.tier!==void 0&&(Ve(a.tier,{instancePath:t+"/tier",parentData:a,parentDataProperty:"\
tier",rootData:f,dynamicAnchors:y})||(e=e===null?Ve.errors:e.concat(Ve.errors),r=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},schema:Ar.
anyOf[0].type,parentSchema:Ar.anyOf[0],data:a};e===null?e=[o]:e.push(o),r++}var $=g===r;if(k=k||$,$)var x=!0;let v=r;if(!(a==="off"||a===!1)){let o={instancePath:t,
keyword:"enum",params:{allowedValues:Ar.anyOf[1].enum},schema:Ar.anyOf[1].enum,parentSchema:Ar.anyOf[1],data:a};e===null?e=[o]:e.push(o),r++}var $=v===r;if(k=k||
$,k)r=i,e!==null&&(i?e.length=i:e=null);else{let o={instancePath:t,keyword:"anyOf",params:{},schema:Ar.anyOf,parentSchema:Ar,data:a};e===null?e=[o]:e.push(o),r++}
return xr.errors=e,l.props=x,r===0}X(xr,"dr"),xr.evaluated={dynamicProps:!0,dynamicItems:!1};var Ce={anyOf:[{type:"object",properties:{"max-increase":{$ref:"#/$\
defs/shared39"},"min-change":{type:["number","string"],exclusiveMinimum:0,pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?USD|)$","x-unit":"u\
sd"},limit:{type:["number","string"],exclusiveMinimum:0,pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?USD|)$","x-unit":"usd"},tier:{$ref:"#\
/$defs/shared40"}},additionalProperties:!1,minProperties:1},{enum:["off",!1]}]},Qt=new RegExp("^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?USD|)$",
"u");function Nr(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=Nr.evaluated;l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0);let i=r,k=!1,g=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<1){let o={instancePath:t,keyword:"\
minProperties",params:{limit:1},schema:1,parentSchema:Ce.anyOf[0],data:a};e===null?e=[o]:e.push(o),r++}for(let o in a)if(!(o==="max-increase"||o==="min-change"||
o==="limit"||o==="tier")){let A={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:Ce.anyOf[0],data:a};e===null?
e=[A]:e.push(A),r++}if(a["max-increase"]!==void 0&&(Ke(a["max-increase"],{instancePath:t+"/max-increase",parentData:a,parentDataProperty:"max-increase",rootData:f,
dynamicAnchors:y})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length)),a["min-change"]!==void 0){let o=a["min-change"];if(!(typeof o=="number"&&isFinite(o))&&
typeof o!="string"){let A={instancePath:t+"/min-change",keyword:"type",params:{type:Ce.anyOf[0].properties["min-change"].type},schema:Ce.anyOf[0].properties["mi\
n-change"].type,parentSchema:Ce.anyOf[0].properties["min-change"],data:o};e===null?e=[A]:e.push(A),r++}if(typeof o=="number"&&isFinite(o)&&(o<=0||isNaN(o))){let A={
instancePath:t+"/min-change",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:Ce.anyOf[0].properties["min-change"],data:o};e===null?
e=[A]:e.push(A),r++}if(typeof o=="string"&&!Qt.test(o)){let A={instancePath:t+"/min-change",keyword:"pattern",params:{pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}\
(?:\\.\\d{1,15})?(?: ?USD|)$"},schema:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?USD|)$",parentSchema:Ce.anyOf[0].properties["min-change"],data:o};
e===null?e=[A]:e.push(A),r++}}if(a.limit!==void 0){let o=a.limit;if(!(typeof o=="number"&&isFinite(o))&&typeof o!="string"){let A={instancePath:t+"/limit",keyword:"\
type",params:{type:Ce.anyOf[0].properties.limit.type},schema:Ce.anyOf[0].properties.limit.type,parentSchema:Ce.anyOf[0].properties.limit,data:o};e===null?e=[A]:
e.push(A),r++}if(typeof o=="number"&&isFinite(o)&&(o<=0||isNaN(o))){let A={instancePath:t+"/limit",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,
parentSchema:Ce.anyOf[0].properties.limit,data:o};e===null?e=[A]:e.push(A),r++}if(typeof o=="string"&&!Qt.test(o)){let A={instancePath:t+"/limit",keyword:"patte\
rn",params:{pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?USD|)$"},schema:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?USD|)$",
parentSchema:Ce.anyOf[0].properties.limit,data:o};e===null?e=[A]:e.push(A),r++}}a.tier!==void 0&&(Ve(a.tier,{instancePath:t+"/tier",parentData:a,parentDataProperty:"\
tier",rootData:f,dynamicAnchors:y})||(e=e===null?Ve.errors:e.concat(Ve.errors),r=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},schema:Ce.
anyOf[0].type,parentSchema:Ce.anyOf[0],data:a};e===null?e=[o]:e.push(o),r++}var $=g===r;if(k=k||$,$)var x=!0;let v=r;if(!(a==="off"||a===!1)){let o={instancePath:t,
keyword:"enum",params:{allowedValues:Ce.anyOf[1].enum},schema:Ce.anyOf[1].enum,parentSchema:Ce.anyOf[1],data:a};e===null?e=[o]:e.push(o),r++}var $=v===r;if(k=k||
$,k)r=i,e!==null&&(i?e.length=i:e=null);else{let o={instancePath:t,keyword:"anyOf",params:{},schema:Ce.anyOf,parentSchema:Ce,data:a};e===null?e=[o]:e.push(o),r++}
return Nr.errors=e,l.props=x,r===0}X(Nr,"ur"),Nr.evaluated={dynamicProps:!0,dynamicItems:!1};function pt(a,{instancePath:t="",parentData:E,parentDataProperty:G,
rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=pt.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.target===void 0&&(a.target={}),a.baseline===void 0&&(a.baseline={}),a.workload===void 0&&(a.workload={}),a.quality===void 0&&(a.quality=
{}),a.gates===void 0&&(a.gates={}),a.budget===void 0&&(a.budget={}),a.report===void 0&&(a.report={}),a.target===void 0){let u={instancePath:t,keyword:"required",
params:{missingProperty:"target"},schema:s.required,parentSchema:s,data:a};e===null?e=[u]:e.push(u),r++}if(a.baseline===void 0){let u={instancePath:t,keyword:"r\
equired",params:{missingProperty:"baseline"},schema:s.required,parentSchema:s,data:a};e===null?e=[u]:e.push(u),r++}if(a.workload===void 0){let u={instancePath:t,
keyword:"required",params:{missingProperty:"workload"},schema:s.required,parentSchema:s,data:a};e===null?e=[u]:e.push(u),r++}if(a.quality===void 0){let u={instancePath:t,
keyword:"required",params:{missingProperty:"quality"},schema:s.required,parentSchema:s,data:a};e===null?e=[u]:e.push(u),r++}if(a.gates===void 0){let u={instancePath:t,
keyword:"required",params:{missingProperty:"gates"},schema:s.required,parentSchema:s,data:a};e===null?e=[u]:e.push(u),r++}if(a.budget===void 0){let u={instancePath:t,
keyword:"required",params:{missingProperty:"budget"},schema:s.required,parentSchema:s,data:a};e===null?e=[u]:e.push(u),r++}if(a.report===void 0){let u={instancePath:t,
keyword:"required",params:{missingProperty:"report"},schema:s.required,parentSchema:s,data:a};e===null?e=[u]:e.push(u),r++}for(let u in a)if(!pr.call(s.properties,
u)){let p={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:s,data:a};e===null?e=[p]:e.push(p),r++}let g=a.target;
if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.api===void 0&&(g.api="openai-chat"),g.headers===void 0&&(g.headers={}),g["request-timeout"]===void 0&&(g["requ\
est-timeout"]="2m"),g["connect-timeout"]===void 0&&(g["connect-timeout"]="10s"),g.wait===void 0&&(g.wait="10s"),g.url===void 0){let p={instancePath:t+"/target",
keyword:"required",params:{missingProperty:"url"},schema:s.properties.target.required,parentSchema:s.properties.target,data:g};e===null?e=[p]:e.push(p),r++}if(g.
api===void 0){let p={instancePath:t+"/target",keyword:"required",params:{missingProperty:"api"},schema:s.properties.target.required,parentSchema:s.properties.target,
data:g};e===null?e=[p]:e.push(p),r++}if(g.model===void 0){let p={instancePath:t+"/target",keyword:"required",params:{missingProperty:"model"},schema:s.properties.
target.required,parentSchema:s.properties.target,data:g};e===null?e=[p]:e.push(p),r++}if(g.headers===void 0){let p={instancePath:t+"/target",keyword:"required",
params:{missingProperty:"headers"},schema:s.properties.target.required,parentSchema:s.properties.target,data:g};e===null?e=[p]:e.push(p),r++}if(g["request-timeo\
ut"]===void 0){let p={instancePath:t+"/target",keyword:"required",params:{missingProperty:"request-timeout"},schema:s.properties.target.required,parentSchema:s.
properties.target,data:g};e===null?e=[p]:e.push(p),r++}if(g["connect-timeout"]===void 0){let p={instancePath:t+"/target",keyword:"required",params:{missingProperty:"\
connect-timeout"},schema:s.properties.target.required,parentSchema:s.properties.target,data:g};e===null?e=[p]:e.push(p),r++}if(g.wait===void 0){let p={instancePath:t+
"/target",keyword:"required",params:{missingProperty:"wait"},schema:s.properties.target.required,parentSchema:s.properties.target,data:g};e===null?e=[p]:e.push(
p),r++}for(let p in g)if(!pr.call(s.properties.target.properties,p)){let h={instancePath:t+"/target",keyword:"additionalProperties",params:{additionalProperty:p},
schema:!1,parentSchema:s.properties.target,data:g};e===null?e=[h]:e.push(h),r++}if(g.url!==void 0){let p=g.url;if(typeof p=="string"){if(!Lt.test(p)){let h={instancePath:t+
"/target/url",keyword:"pattern",params:{pattern:"^[^\\s\\p{Cc}]{1,2000}$"},schema:"^[^\\s\\p{Cc}]{1,2000}$",parentSchema:s.properties.target.properties.url,data:p};
e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/target/url",keyword:"type",params:{type:"string"},schema:s.properties.target.properties.url.type,parentSchema:s.
properties.target.properties.url,data:p};e===null?e=[h]:e.push(h),r++}}let u=g.api;if(!(u==="openai-chat"||u==="openai-completions"||u==="openai-responses"||u===
"openai-embeddings"||u==="anthropic-messages"||u==="ollama-chat"||u==="tgi-generate"||u==="azure-openai"||u==="gemini"||u==="custom")){let p={instancePath:t+"/t\
arget/api",keyword:"enum",params:{allowedValues:s.properties.target.properties.api.enum},schema:s.properties.target.properties.api.enum,parentSchema:s.properties.
target.properties.api,data:u};e===null?e=[p]:e.push(p),r++}if(g["api-version"]!==void 0&&(Te(g["api-version"],{instancePath:t+"/target/api-version",parentData:g,
parentDataProperty:"api-version",rootData:f,dynamicAnchors:y})||(e=e===null?Te.errors:e.concat(Te.errors),r=e.length)),g.custom!==void 0&&(He(g.custom,{instancePath:t+
"/target/custom",parentData:g,parentDataProperty:"custom",rootData:f,dynamicAnchors:y})||(e=e===null?He.errors:e.concat(He.errors),r=e.length)),g.model!==void 0){
let p=g.model;if(typeof p=="string"){if(!Yr.test(p)){let h={instancePath:t+"/target/model",keyword:"pattern",params:{pattern:"^(?=.*\\S)[^\\p{Cc}]{1,200}$"},schema:"\
^(?=.*\\S)[^\\p{Cc}]{1,200}$",parentSchema:s.properties.target.properties.model,data:p};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/target/model",
keyword:"type",params:{type:"string"},schema:s.properties.target.properties.model.type,parentSchema:s.properties.target.properties.model,data:p};e===null?e=[h]:
e.push(h),r++}}if(g.label!==void 0&&(dr(g.label,{instancePath:t+"/target/label",parentData:g,parentDataProperty:"label",rootData:f,dynamicAnchors:y})||(e=e===null?
dr.errors:e.concat(dr.errors),r=e.length)),g["api-key-env"]!==void 0){let p=g["api-key-env"];if(typeof p=="string"){if(!_r.test(p)){let h={instancePath:t+"/targ\
et/api-key-env",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:s.properties.target.properties["api\
-key-env"],data:p};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/target/api-key-env",keyword:"type",params:{type:"string"},schema:s.properties.target.
properties["api-key-env"].type,parentSchema:s.properties.target.properties["api-key-env"],data:p};e===null?e=[h]:e.push(h),r++}}if(g["api-key-file"]!==void 0&&(Ge(
g["api-key-file"],{instancePath:t+"/target/api-key-file",parentData:g,parentDataProperty:"api-key-file",rootData:f,dynamicAnchors:y})||(e=e===null?Ge.errors:e.concat(
Ge.errors),r=e.length)),g.tls!==void 0&&(Be(g.tls,{instancePath:t+"/target/tls",parentData:g,parentDataProperty:"tls",rootData:f,dynamicAnchors:y})||(e=e===null?
Be.errors:e.concat(Be.errors),r=e.length)),g.http!==void 0){let p=g.http;if(!(p==="auto"||p===1.1||p===2)){let h={instancePath:t+"/target/http",keyword:"enum",params:{
allowedValues:s.properties.target.properties.http.enum},schema:s.properties.target.properties.http.enum,parentSchema:s.properties.target.properties.http,data:p};
e===null?e=[h]:e.push(h),r++}}if(g.compression!==void 0){let p=g.compression;if(typeof p!="boolean"){let h={instancePath:t+"/target/compression",keyword:"type",
params:{type:"boolean"},schema:s.properties.target.properties.compression.type,parentSchema:s.properties.target.properties.compression,data:p};e===null?e=[h]:e.
push(h),r++}}if(Ue(g.headers,{instancePath:t+"/target/headers",parentData:g,parentDataProperty:"headers",rootData:f,dynamicAnchors:y})||(e=e===null?Ue.errors:e.
concat(Ue.errors),r=e.length),te(g["request-timeout"],{instancePath:t+"/target/request-timeout",parentData:g,parentDataProperty:"request-timeout",rootData:f,dynamicAnchors:y})||
(e=e===null?te.errors:e.concat(te.errors),r=e.length),te(g["connect-timeout"],{instancePath:t+"/target/connect-timeout",parentData:g,parentDataProperty:"connect\
-timeout",rootData:f,dynamicAnchors:y})||(e=e===null?te.errors:e.concat(te.errors),r=e.length),te(g.wait,{instancePath:t+"/target/wait",parentData:g,parentDataProperty:"\
wait",rootData:f,dynamicAnchors:y})||(e=e===null?te.errors:e.concat(te.errors),r=e.length),g.start!==void 0&&(ur(g.start,{instancePath:t+"/target/start",parentData:g,
parentDataProperty:"start",rootData:f,dynamicAnchors:y})||(e=e===null?ur.errors:e.concat(ur.errors),r=e.length)),g.expect!==void 0&&(yr(g.expect,{instancePath:t+
"/target/expect",parentData:g,parentDataProperty:"expect",rootData:f,dynamicAnchors:y})||(e=e===null?yr.errors:e.concat(yr.errors),r=e.length)),g.metrics!==void 0){
let p=g.metrics;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.url===void 0&&(p.url="/metrics"),p.every===void 0&&(p.every="5s"),p.url===void 0){let c={instancePath:t+
"/target/metrics",keyword:"required",params:{missingProperty:"url"},schema:s.properties.target.properties.metrics.required,parentSchema:s.properties.target.properties.
metrics,data:p};e===null?e=[c]:e.push(c),r++}if(p.every===void 0){let c={instancePath:t+"/target/metrics",keyword:"required",params:{missingProperty:"every"},schema:s.
properties.target.properties.metrics.required,parentSchema:s.properties.target.properties.metrics,data:p};e===null?e=[c]:e.push(c),r++}for(let c in p)if(!(c==="\
url"||c==="every")){let n={instancePath:t+"/target/metrics",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:s.properties.target.
properties.metrics,data:p};e===null?e=[n]:e.push(n),r++}let h=p.url;if(typeof h=="string"){if(!Zt.test(h)){let c={instancePath:t+"/target/metrics/url",keyword:"\
pattern",params:{pattern:"^(/|https?://)"},schema:"^(/|https?://)",parentSchema:s.properties.target.properties.metrics.properties.url,data:h};e===null?e=[c]:e.push(
c),r++}}else{let c={instancePath:t+"/target/metrics/url",keyword:"type",params:{type:"string"},schema:s.properties.target.properties.metrics.properties.url.type,
parentSchema:s.properties.target.properties.metrics.properties.url,data:h};e===null?e=[c]:e.push(c),r++}te(p.every,{instancePath:t+"/target/metrics/every",parentData:p,
parentDataProperty:"every",rootData:f,dynamicAnchors:y})||(e=e===null?te.errors:e.concat(te.errors),r=e.length)}else{let h={instancePath:t+"/target/metrics",keyword:"\
type",params:{type:"object"},schema:s.properties.target.properties.metrics.type,parentSchema:s.properties.target.properties.metrics,data:p};e===null?e=[h]:e.push(
h),r++}}}else{let u={instancePath:t+"/target",keyword:"type",params:{type:"object"},schema:s.properties.target.type,parentSchema:s.properties.target,data:g};e===
null?e=[u]:e.push(u),r++}let x=a.baseline;if(x&&typeof x=="object"&&!Array.isArray(x)){if(x.design===void 0&&(x.design="history"),x.interleave===void 0&&(x.interleave=
"pairs"),x.runs===void 0&&(x.runs=12),x.required===void 0&&(x.required=!1),x["max-age"]===void 0&&(x["max-age"]="30d"),x.files===void 0&&(x.files=[]),x.design===
void 0){let n={instancePath:t+"/baseline",keyword:"required",params:{missingProperty:"design"},schema:s.properties.baseline.required,parentSchema:s.properties.baseline,
data:x};e===null?e=[n]:e.push(n),r++}if(x.interleave===void 0){let n={instancePath:t+"/baseline",keyword:"required",params:{missingProperty:"interleave"},schema:s.
properties.baseline.required,parentSchema:s.properties.baseline,data:x};e===null?e=[n]:e.push(n),r++}if(x.runs===void 0){let n={instancePath:t+"/baseline",keyword:"\
required",params:{missingProperty:"runs"},schema:s.properties.baseline.required,parentSchema:s.properties.baseline,data:x};e===null?e=[n]:e.push(n),r++}if(x.required===
void 0){let n={instancePath:t+"/baseline",keyword:"required",params:{missingProperty:"required"},schema:s.properties.baseline.required,parentSchema:s.properties.
baseline,data:x};e===null?e=[n]:e.push(n),r++}if(x["max-age"]===void 0){let n={instancePath:t+"/baseline",keyword:"required",params:{missingProperty:"max-age"},
schema:s.properties.baseline.required,parentSchema:s.properties.baseline,data:x};e===null?e=[n]:e.push(n),r++}if(x.files===void 0){let n={instancePath:t+"/basel\
ine",keyword:"required",params:{missingProperty:"files"},schema:s.properties.baseline.required,parentSchema:s.properties.baseline,data:x};e===null?e=[n]:e.push(
n),r++}for(let n in x)if(!pr.call(s.properties.baseline.properties,n)){let d={instancePath:t+"/baseline",keyword:"additionalProperties",params:{additionalProperty:n},
schema:!1,parentSchema:s.properties.baseline,data:x};e===null?e=[d]:e.push(d),r++}let u=x.design;if(!(u==="history"||u==="paired"||u==="none")){let n={instancePath:t+
"/baseline/design",keyword:"enum",params:{allowedValues:s.properties.baseline.properties.design.enum},schema:s.properties.baseline.properties.design.enum,parentSchema:s.
properties.baseline.properties.design,data:u};e===null?e=[n]:e.push(n),r++}if(x.target!==void 0){let n=x.target;if(n&&typeof n=="object"&&!Array.isArray(n)){for(let d in n)
if(!pr.call(s.properties.baseline.properties.target.properties,d)){let m={instancePath:t+"/baseline/target",keyword:"additionalProperties",params:{additionalProperty:d},
schema:!1,parentSchema:s.properties.baseline.properties.target,data:n};e===null?e=[m]:e.push(m),r++}if(n.url!==void 0&&(Xe(n.url,{instancePath:t+"/baseline/targ\
et/url",parentData:n,parentDataProperty:"url",rootData:f,dynamicAnchors:y})||(e=e===null?Xe.errors:e.concat(Xe.errors),r=e.length)),n.api!==void 0){let d=n.api;
if(!(d==="openai-chat"||d==="openai-completions"||d==="openai-responses"||d==="openai-embeddings"||d==="anthropic-messages"||d==="ollama-chat"||d==="tgi-generat\
e"||d==="azure-openai"||d==="gemini"||d==="custom")){let m={instancePath:t+"/baseline/target/api",keyword:"enum",params:{allowedValues:s.properties.baseline.properties.
target.properties.api.enum},schema:s.properties.baseline.properties.target.properties.api.enum,parentSchema:s.properties.baseline.properties.target.properties.api,
data:d};e===null?e=[m]:e.push(m),r++}}if(n["api-version"]!==void 0&&(Te(n["api-version"],{instancePath:t+"/baseline/target/api-version",parentData:n,parentDataProperty:"\
api-version",rootData:f,dynamicAnchors:y})||(e=e===null?Te.errors:e.concat(Te.errors),r=e.length)),n.custom!==void 0&&(He(n.custom,{instancePath:t+"/baseline/ta\
rget/custom",parentData:n,parentDataProperty:"custom",rootData:f,dynamicAnchors:y})||(e=e===null?He.errors:e.concat(He.errors),r=e.length)),n.model!==void 0&&(er(
n.model,{instancePath:t+"/baseline/target/model",parentData:n,parentDataProperty:"model",rootData:f,dynamicAnchors:y})||(e=e===null?er.errors:e.concat(er.errors),
r=e.length)),n.label!==void 0&&(dr(n.label,{instancePath:t+"/baseline/target/label",parentData:n,parentDataProperty:"label",rootData:f,dynamicAnchors:y})||(e=e===
null?dr.errors:e.concat(dr.errors),r=e.length)),n["api-key-env"]!==void 0){let d=n["api-key-env"];if(typeof d=="string"){if(!_r.test(d)){let m={instancePath:t+"\
/baseline/target/api-key-env",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:s.properties.baseline.
properties.target.properties["api-key-env"],data:d};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t+"/baseline/target/api-key-env",keyword:"type",params:{
type:"string"},schema:s.properties.baseline.properties.target.properties["api-key-env"].type,parentSchema:s.properties.baseline.properties.target.properties["ap\
i-key-env"],data:d};e===null?e=[m]:e.push(m),r++}}if(n["api-key-file"]!==void 0&&(Ge(n["api-key-file"],{instancePath:t+"/baseline/target/api-key-file",parentData:n,
parentDataProperty:"api-key-file",rootData:f,dynamicAnchors:y})||(e=e===null?Ge.errors:e.concat(Ge.errors),r=e.length)),n.tls!==void 0&&(Be(n.tls,{instancePath:t+
"/baseline/target/tls",parentData:n,parentDataProperty:"tls",rootData:f,dynamicAnchors:y})||(e=e===null?Be.errors:e.concat(Be.errors),r=e.length)),n.http!==void 0){
let d=n.http;if(!(d==="auto"||d===1.1||d===2)){let m={instancePath:t+"/baseline/target/http",keyword:"enum",params:{allowedValues:s.properties.baseline.properties.
target.properties.http.enum},schema:s.properties.baseline.properties.target.properties.http.enum,parentSchema:s.properties.baseline.properties.target.properties.
http,data:d};e===null?e=[m]:e.push(m),r++}}if(n.compression!==void 0){let d=n.compression;if(typeof d!="boolean"){let m={instancePath:t+"/baseline/target/compre\
ssion",keyword:"type",params:{type:"boolean"},schema:s.properties.baseline.properties.target.properties.compression.type,parentSchema:s.properties.baseline.properties.
target.properties.compression,data:d};e===null?e=[m]:e.push(m),r++}}n.headers!==void 0&&(Ue(n.headers,{instancePath:t+"/baseline/target/headers",parentData:n,parentDataProperty:"\
headers",rootData:f,dynamicAnchors:y})||(e=e===null?Ue.errors:e.concat(Ue.errors),r=e.length)),n["request-timeout"]!==void 0&&(te(n["request-timeout"],{instancePath:t+
"/baseline/target/request-timeout",parentData:n,parentDataProperty:"request-timeout",rootData:f,dynamicAnchors:y})||(e=e===null?te.errors:e.concat(te.errors),r=
e.length)),n["connect-timeout"]!==void 0&&(te(n["connect-timeout"],{instancePath:t+"/baseline/target/connect-timeout",parentData:n,parentDataProperty:"connect-t\
imeout",rootData:f,dynamicAnchors:y})||(e=e===null?te.errors:e.concat(te.errors),r=e.length)),n.wait!==void 0&&(te(n.wait,{instancePath:t+"/baseline/target/wait",
parentData:n,parentDataProperty:"wait",rootData:f,dynamicAnchors:y})||(e=e===null?te.errors:e.concat(te.errors),r=e.length)),n.start!==void 0&&(ur(n.start,{instancePath:t+
"/baseline/target/start",parentData:n,parentDataProperty:"start",rootData:f,dynamicAnchors:y})||(e=e===null?ur.errors:e.concat(ur.errors),r=e.length)),n.expect!==
void 0&&(yr(n.expect,{instancePath:t+"/baseline/target/expect",parentData:n,parentDataProperty:"expect",rootData:f,dynamicAnchors:y})||(e=e===null?yr.errors:e.concat(
yr.errors),r=e.length))}else{let d={instancePath:t+"/baseline/target",keyword:"type",params:{type:"object"},schema:s.properties.baseline.properties.target.type,
parentSchema:s.properties.baseline.properties.target,data:n};e===null?e=[d]:e.push(d),r++}}let p=x.interleave;if(!(p==="pairs"||p==="turns"||p==="exclusive")){let n={
instancePath:t+"/baseline/interleave",keyword:"enum",params:{allowedValues:s.properties.baseline.properties.interleave.enum},schema:s.properties.baseline.properties.
interleave.enum,parentSchema:s.properties.baseline.properties.interleave,data:p};e===null?e=[n]:e.push(n),r++}if(x["instance-sd"]!==void 0&&(ir(x["instance-sd"],
{instancePath:t+"/baseline/instance-sd",parentData:x,parentDataProperty:"instance-sd",rootData:f,dynamicAnchors:y})||(e=e===null?ir.errors:e.concat(ir.errors),r=
e.length)),x.calibration!==void 0&&(Re(x.calibration,{instancePath:t+"/baseline/calibration",parentData:x,parentDataProperty:"calibration",rootData:f,dynamicAnchors:y})||
(e=e===null?Re.errors:e.concat(Re.errors),r=e.length)),x.branch!==void 0){let n=x.branch;if(typeof n=="string"){if(!Yr.test(n)){let d={instancePath:t+"/baseline\
/branch",keyword:"pattern",params:{pattern:"^(?=.*\\S)[^\\p{Cc}]{1,200}$"},schema:"^(?=.*\\S)[^\\p{Cc}]{1,200}$",parentSchema:s.properties.baseline.properties.branch,
data:n};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+"/baseline/branch",keyword:"type",params:{type:"string"},schema:s.properties.baseline.properties.
branch.type,parentSchema:s.properties.baseline.properties.branch,data:n};e===null?e=[d]:e.push(d),r++}}fr(x.runs,{instancePath:t+"/baseline/runs",parentData:x,parentDataProperty:"\
runs",rootData:f,dynamicAnchors:y})||(e=e===null?fr.errors:e.concat(fr.errors),r=e.length);let h=x.required;if(typeof h!="boolean"){let n={instancePath:t+"/base\
line/required",keyword:"type",params:{type:"boolean"},schema:s.properties.baseline.properties.required.type,parentSchema:s.properties.baseline.properties.required,
data:h};e===null?e=[n]:e.push(n),r++}if(te(x["max-age"],{instancePath:t+"/baseline/max-age",parentData:x,parentDataProperty:"max-age",rootData:f,dynamicAnchors:y})||
(e=e===null?te.errors:e.concat(te.errors),r=e.length),x.anchor!==void 0){let n=x.anchor;if(typeof n=="string"){if(!sa.test(n)){let d={instancePath:t+"/baseline/\
anchor",keyword:"pattern",params:{pattern:"^[0-9a-fA-F]{7,64}$"},schema:"^[0-9a-fA-F]{7,64}$",parentSchema:s.properties.baseline.properties.anchor,data:n};e===null?
e=[d]:e.push(d),r++}}else{let d={instancePath:t+"/baseline/anchor",keyword:"type",params:{type:"string"},schema:s.properties.baseline.properties.anchor.type,parentSchema:s.
properties.baseline.properties.anchor,data:n};e===null?e=[d]:e.push(d),r++}}let c=x.files;if(Array.isArray(c)){if(c.length>100){let d={instancePath:t+"/baseline\
/files",keyword:"maxItems",params:{limit:100},schema:100,parentSchema:s.properties.baseline.properties.files,data:c};e===null?e=[d]:e.push(d),r++}let n=c.length;
for(let d=0;d<n;d++)Re(c[d],{instancePath:t+"/baseline/files/"+d,parentData:c,parentDataProperty:d,rootData:f,dynamicAnchors:y})||(e=e===null?Re.errors:e.concat(
Re.errors),r=e.length)}else{let n={instancePath:t+"/baseline/files",keyword:"type",params:{type:"array"},schema:s.properties.baseline.properties.files.type,parentSchema:s.
properties.baseline.properties.files,data:c};e===null?e=[n]:e.push(n),r++}}else{let u={instancePath:t+"/baseline",keyword:"type",params:{type:"object"},schema:s.
properties.baseline.type,parentSchema:s.properties.baseline,data:x};e===null?e=[u]:e.push(u),r++}let v=a.workload;if(v&&typeof v=="object"&&!Array.isArray(v)){if(v["\
max-output-tokens"]===void 0&&(v["max-output-tokens"]=128),v["ignore-eos"]===void 0&&(v["ignore-eos"]=!1),v.temperature===void 0&&(v.temperature=0),v.seed===void 0&&
(v.seed=42),v.cache===void 0&&(v.cache="bust"),v.warmup===void 0&&(v.warmup={}),v.stages===void 0&&(v.stages=[{name:"steady",closed:{concurrency:8},requests:300}]),
v["max-output-tokens"]===void 0){let d={instancePath:t+"/workload",keyword:"required",params:{missingProperty:"max-output-tokens"},schema:s.properties.workload.
required,parentSchema:s.properties.workload,data:v};e===null?e=[d]:e.push(d),r++}if(v["ignore-eos"]===void 0){let d={instancePath:t+"/workload",keyword:"require\
d",params:{missingProperty:"ignore-eos"},schema:s.properties.workload.required,parentSchema:s.properties.workload,data:v};e===null?e=[d]:e.push(d),r++}if(v.temperature===
void 0){let d={instancePath:t+"/workload",keyword:"required",params:{missingProperty:"temperature"},schema:s.properties.workload.required,parentSchema:s.properties.
workload,data:v};e===null?e=[d]:e.push(d),r++}if(v.seed===void 0){let d={instancePath:t+"/workload",keyword:"required",params:{missingProperty:"seed"},schema:s.
properties.workload.required,parentSchema:s.properties.workload,data:v};e===null?e=[d]:e.push(d),r++}if(v.cache===void 0){let d={instancePath:t+"/workload",keyword:"\
required",params:{missingProperty:"cache"},schema:s.properties.workload.required,parentSchema:s.properties.workload,data:v};e===null?e=[d]:e.push(d),r++}if(v.warmup===
void 0){let d={instancePath:t+"/workload",keyword:"required",params:{missingProperty:"warmup"},schema:s.properties.workload.required,parentSchema:s.properties.workload,
data:v};e===null?e=[d]:e.push(d),r++}if(v.stages===void 0){let d={instancePath:t+"/workload",keyword:"required",params:{missingProperty:"stages"},schema:s.properties.
workload.required,parentSchema:s.properties.workload,data:v};e===null?e=[d]:e.push(d),r++}for(let d in v)if(!pr.call(s.properties.workload.properties,d)){let m={
instancePath:t+"/workload",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:s.properties.workload,data:v};e===null?e=[m]:e.push(
m),r++}if(v.prompts!==void 0&&(Re(v.prompts,{instancePath:t+"/workload/prompts",parentData:v,parentDataProperty:"prompts",rootData:f,dynamicAnchors:y})||(e=e===
null?Re.errors:e.concat(Re.errors),r=e.length)),v.synthetic!==void 0){let d=v.synthetic;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d["input-tokens"]===void 0){
let m={instancePath:t+"/workload/synthetic",keyword:"required",params:{missingProperty:"input-tokens"},schema:s.properties.workload.properties.synthetic.required,
parentSchema:s.properties.workload.properties.synthetic,data:d};e===null?e=[m]:e.push(m),r++}for(let m in d)if(!(m==="input-tokens"||m==="output-tokens"||m==="s\
hared-prefix")){let b={instancePath:t+"/workload/synthetic",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:s.properties.workload.
properties.synthetic,data:d};e===null?e=[b]:e.push(b),r++}if(d["input-tokens"]!==void 0){let m=d["input-tokens"];if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(
m))&&typeof m!="string"){let b={instancePath:t+"/workload/synthetic/input-tokens",keyword:"type",params:{type:s.properties.workload.properties.synthetic.properties["\
input-tokens"].type},schema:s.properties.workload.properties.synthetic.properties["input-tokens"].type,parentSchema:s.properties.workload.properties.synthetic.properties["\
input-tokens"],data:m};e===null?e=[b]:e.push(b),r++}if(typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m))){let b={instancePath:t+"/workload/synthetic/input-tokens",
keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:s.properties.workload.properties.synthetic.properties["input-tokens"],data:m};e===null?
e=[b]:e.push(b),r++}if(typeof m=="string"&&!dt.test(m)){let b={instancePath:t+"/workload/synthetic/input-tokens",keyword:"pattern",params:{pattern:"^(?:\\d{1,9}(\
?:\\.\\d{1,9})?|(?:uniform|normal|lognormal)\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*\\)|histogram\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}(?:\\.\\d{1\
,9})?\\s*(?:,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*)*\\))$"},schema:"^(?:\\d{1,9}(?:\\.\\d{1,9})?|(?:uniform|normal|lognormal)\\(\\s*\\d{1,\
9}(?:\\.\\d{1,9})?\\s*,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*\\)|histogram\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*(?:,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}(?\
:\\.\\d{1,9})?\\s*)*\\))$",parentSchema:s.properties.workload.properties.synthetic.properties["input-tokens"],data:m};e===null?e=[b]:e.push(b),r++}}if(d["output\
-tokens"]!==void 0){let m=d["output-tokens"];if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))&&typeof m!="string"){let b={instancePath:t+"/workload/synt\
hetic/output-tokens",keyword:"type",params:{type:s.properties.workload.properties.synthetic.properties["output-tokens"].type},schema:s.properties.workload.properties.
synthetic.properties["output-tokens"].type,parentSchema:s.properties.workload.properties.synthetic.properties["output-tokens"],data:m};e===null?e=[b]:e.push(b),
r++}if(typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m))){let b={instancePath:t+"/workload/synthetic/output-tokens",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:s.properties.workload.properties.synthetic.properties["output-tokens"],data:m};e===null?e=[b]:e.push(b),r++}if(typeof m=="string"&&!dt.test(
m)){let b={instancePath:t+"/workload/synthetic/output-tokens",keyword:"pattern",params:{pattern:"^(?:\\d{1,9}(?:\\.\\d{1,9})?|(?:uniform|normal|lognormal)\\(\\s*\\d{1\
,9}(?:\\.\\d{1,9})?\\s*,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*\\)|histogram\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*(?:,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}(\
?:\\.\\d{1,9})?\\s*)*\\))$"},schema:"^(?:\\d{1,9}(?:\\.\\d{1,9})?|(?:uniform|normal|lognormal)\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*\\)|histogram\
\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*(?:,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*)*\\))$",parentSchema:s.
properties.workload.properties.synthetic.properties["output-tokens"],data:m};e===null?e=[b]:e.push(b),r++}}if(d["shared-prefix"]!==void 0){let m=d["shared-prefi\
x"];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.groups===void 0){let b={instancePath:t+"/workload/synthetic/shared-prefix",keyword:"required",params:{missingProperty:"\
groups"},schema:s.properties.workload.properties.synthetic.properties["shared-prefix"].required,parentSchema:s.properties.workload.properties.synthetic.properties["\
shared-prefix"],data:m};e===null?e=[b]:e.push(b),r++}if(m.tokens===void 0){let b={instancePath:t+"/workload/synthetic/shared-prefix",keyword:"required",params:{
missingProperty:"tokens"},schema:s.properties.workload.properties.synthetic.properties["shared-prefix"].required,parentSchema:s.properties.workload.properties.synthetic.
properties["shared-prefix"],data:m};e===null?e=[b]:e.push(b),r++}for(let b in m)if(!(b==="groups"||b==="tokens")){let P={instancePath:t+"/workload/synthetic/sha\
red-prefix",keyword:"additionalProperties",params:{additionalProperty:b},schema:!1,parentSchema:s.properties.workload.properties.synthetic.properties["shared-pr\
efix"],data:m};e===null?e=[P]:e.push(P),r++}m.groups!==void 0&&(hr(m.groups,{instancePath:t+"/workload/synthetic/shared-prefix/groups",parentData:m,parentDataProperty:"\
groups",rootData:f,dynamicAnchors:y})||(e=e===null?hr.errors:e.concat(hr.errors),r=e.length)),m.tokens!==void 0&&(sr(m.tokens,{instancePath:t+"/workload/synthet\
ic/shared-prefix/tokens",parentData:m,parentDataProperty:"tokens",rootData:f,dynamicAnchors:y})||(e=e===null?sr.errors:e.concat(sr.errors),r=e.length))}else{let b={
instancePath:t+"/workload/synthetic/shared-prefix",keyword:"type",params:{type:"object"},schema:s.properties.workload.properties.synthetic.properties["shared-pr\
efix"].type,parentSchema:s.properties.workload.properties.synthetic.properties["shared-prefix"],data:m};e===null?e=[b]:e.push(b),r++}}}else{let m={instancePath:t+
"/workload/synthetic",keyword:"type",params:{type:"object"},schema:s.properties.workload.properties.synthetic.type,parentSchema:s.properties.workload.properties.
synthetic,data:d};e===null?e=[m]:e.push(m),r++}}if(v.conversations!==void 0){let d=v.conversations;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d["think-time"]===
void 0&&(d["think-time"]="0s"),d.replies===void 0&&(d.replies="recorded"),d["think-time"]===void 0){let P={instancePath:t+"/workload/conversations",keyword:"req\
uired",params:{missingProperty:"think-time"},schema:s.properties.workload.properties.conversations.required,parentSchema:s.properties.workload.properties.conversations,
data:d};e===null?e=[P]:e.push(P),r++}if(d.replies===void 0){let P={instancePath:t+"/workload/conversations",keyword:"required",params:{missingProperty:"replies"},
schema:s.properties.workload.properties.conversations.required,parentSchema:s.properties.workload.properties.conversations,data:d};e===null?e=[P]:e.push(P),r++}
for(let P in d)if(!(P==="turns"||P==="think-time"||P==="replies")){let q={instancePath:t+"/workload/conversations",keyword:"additionalProperties",params:{additionalProperty:P},
schema:!1,parentSchema:s.properties.workload.properties.conversations,data:d};e===null?e=[q]:e.push(q),r++}if(d.turns!==void 0){let P=d.turns;if(!(typeof P=="nu\
mber"&&!(P%1)&&!isNaN(P)&&isFinite(P))&&typeof P!="string"){let q={instancePath:t+"/workload/conversations/turns",keyword:"type",params:{type:s.properties.workload.
properties.conversations.properties.turns.type},schema:s.properties.workload.properties.conversations.properties.turns.type,parentSchema:s.properties.workload.properties.
conversations.properties.turns,data:P};e===null?e=[q]:e.push(q),r++}if(typeof P=="number"&&isFinite(P)&&(P<1||isNaN(P))){let q={instancePath:t+"/workload/conver\
sations/turns",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:s.properties.workload.properties.conversations.properties.turns,data:P};
e===null?e=[q]:e.push(q),r++}if(typeof P=="string"&&!dt.test(P)){let q={instancePath:t+"/workload/conversations/turns",keyword:"pattern",params:{pattern:"^(?:\\d\
{1,9}(?:\\.\\d{1,9})?|(?:uniform|normal|lognormal)\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*\\)|histogram\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}(?:\
\\.\\d{1,9})?\\s*(?:,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*)*\\))$"},schema:"^(?:\\d{1,9}(?:\\.\\d{1,9})?|(?:uniform|normal|lognormal)\\(\
\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*\\)|histogram\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*(?:,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\\
d{1,9}(?:\\.\\d{1,9})?\\s*)*\\))$",parentSchema:s.properties.workload.properties.conversations.properties.turns,data:P};e===null?e=[q]:e.push(q),r++}}let m=d["t\
hink-time"];if(typeof m=="string"){if(!na.test(m)){let P={instancePath:t+"/workload/conversations/think-time",keyword:"pattern",params:{pattern:"^(?:\\d{1,9}(?:\\\
.\\d{1,9})?(?:ms|s|m)|uniform\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?(?:ms|s|m)\\s*,\\s*\\d{1,9}(?:\\.\\d{1,9})?(?:ms|s|m)\\s*\\)|exponential\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?(?:ms|s|m)\\s*\\)\
|lognormal\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?(?:ms|s|m)\\s*,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*\\))$"},schema:"^(?:\\d{1,9}(?:\\.\\d{1,9})?(?:ms|s|m)|uniform\\(\\s*\\d{1,9}(\
?:\\.\\d{1,9})?(?:ms|s|m)\\s*,\\s*\\d{1,9}(?:\\.\\d{1,9})?(?:ms|s|m)\\s*\\)|exponential\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?(?:ms|s|m)\\s*\\)|lognormal\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?(?:ms\
|s|m)\\s*,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*\\))$",parentSchema:s.properties.workload.properties.conversations.properties["think-time"],data:m};e===null?e=[P]:e.push(
P),r++}}else{let P={instancePath:t+"/workload/conversations/think-time",keyword:"type",params:{type:"string"},schema:s.properties.workload.properties.conversations.
properties["think-time"].type,parentSchema:s.properties.workload.properties.conversations.properties["think-time"],data:m};e===null?e=[P]:e.push(P),r++}let b=d.
replies;if(!(b==="recorded"||b==="own")){let P={instancePath:t+"/workload/conversations/replies",keyword:"enum",params:{allowedValues:s.properties.workload.properties.
conversations.properties.replies.enum},schema:s.properties.workload.properties.conversations.properties.replies.enum,parentSchema:s.properties.workload.properties.
conversations.properties.replies,data:b};e===null?e=[P]:e.push(P),r++}}else{let m={instancePath:t+"/workload/conversations",keyword:"type",params:{type:"object"},
schema:s.properties.workload.properties.conversations.type,parentSchema:s.properties.workload.properties.conversations,data:d};e===null?e=[m]:e.push(m),r++}}sr(
v["max-output-tokens"],{instancePath:t+"/workload/max-output-tokens",parentData:v,parentDataProperty:"max-output-tokens",rootData:f,dynamicAnchors:y})||(e=e===null?
sr.errors:e.concat(sr.errors),r=e.length);let u=v["ignore-eos"];if(typeof u!="boolean"){let d={instancePath:t+"/workload/ignore-eos",keyword:"type",params:{type:"\
boolean"},schema:s.properties.workload.properties["ignore-eos"].type,parentSchema:s.properties.workload.properties["ignore-eos"],data:u};e===null?e=[d]:e.push(d),
r++}gr(v.temperature,{instancePath:t+"/workload/temperature",parentData:v,parentDataProperty:"temperature",rootData:f,dynamicAnchors:y})||(e=e===null?gr.errors:
e.concat(gr.errors),r=e.length);let p=v.seed;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let d={instancePath:t+"/workload/seed",keyword:"type",params:{
type:"integer"},schema:s.properties.workload.properties.seed.type,parentSchema:s.properties.workload.properties.seed,data:p};e===null?e=[d]:e.push(d),r++}if(typeof p==
"number"&&isFinite(p)){if(p>2147483647||isNaN(p)){let d={instancePath:t+"/workload/seed",keyword:"maximum",params:{comparison:"<=",limit:2147483647},schema:2147483647,
parentSchema:s.properties.workload.properties.seed,data:p};e===null?e=[d]:e.push(d),r++}if(p<0||isNaN(p)){let d={instancePath:t+"/workload/seed",keyword:"minimu\
m",params:{comparison:">=",limit:0},schema:0,parentSchema:s.properties.workload.properties.seed,data:p};e===null?e=[d]:e.push(d),r++}}let h=v.cache;if(!(h==="bu\
st"||h==="keep")){let d={instancePath:t+"/workload/cache",keyword:"enum",params:{allowedValues:s.properties.workload.properties.cache.enum},schema:s.properties.
workload.properties.cache.enum,parentSchema:s.properties.workload.properties.cache,data:h};e===null?e=[d]:e.push(d),r++}let c=v.warmup;if(c&&typeof c=="object"&&
!Array.isArray(c)){if(c.requests===void 0&&(c.requests=10),c.requests===void 0){let m={instancePath:t+"/workload/warmup",keyword:"required",params:{missingProperty:"\
requests"},schema:s.properties.workload.properties.warmup.required,parentSchema:s.properties.workload.properties.warmup,data:c};e===null?e=[m]:e.push(m),r++}for(let m in c)
if(m!=="requests"){let b={instancePath:t+"/workload/warmup",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:s.properties.workload.
properties.warmup,data:c};e===null?e=[b]:e.push(b),r++}let d=c.requests;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){let m={instancePath:t+"/worklo\
ad/warmup/requests",keyword:"type",params:{type:"integer"},schema:s.properties.workload.properties.warmup.properties.requests.type,parentSchema:s.properties.workload.
properties.warmup.properties.requests,data:d};e===null?e=[m]:e.push(m),r++}if(typeof d=="number"&&isFinite(d)){if(d>1e4||isNaN(d)){let m={instancePath:t+"/workl\
oad/warmup/requests",keyword:"maximum",params:{comparison:"<=",limit:1e4},schema:1e4,parentSchema:s.properties.workload.properties.warmup.properties.requests,data:d};
e===null?e=[m]:e.push(m),r++}if(d<0||isNaN(d)){let m={instancePath:t+"/workload/warmup/requests",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:s.
properties.workload.properties.warmup.properties.requests,data:d};e===null?e=[m]:e.push(m),r++}}}else{let d={instancePath:t+"/workload/warmup",keyword:"type",params:{
type:"object"},schema:s.properties.workload.properties.warmup.type,parentSchema:s.properties.workload.properties.warmup,data:c};e===null?e=[d]:e.push(d),r++}let n=v.
stages;if(Array.isArray(n)){if(n.length>20){let m={instancePath:t+"/workload/stages",keyword:"maxItems",params:{limit:20},schema:20,parentSchema:s.properties.workload.
properties.stages,data:n};e===null?e=[m]:e.push(m),r++}if(n.length<1){let m={instancePath:t+"/workload/stages",keyword:"minItems",params:{limit:1},schema:1,parentSchema:s.
properties.workload.properties.stages,data:n};e===null?e=[m]:e.push(m),r++}let d=n.length;for(let m=0;m<d;m++){let b=n[m];if(b&&typeof b=="object"&&!Array.isArray(
b)){if(b.name===void 0){let P={instancePath:t+"/workload/stages/"+m,keyword:"required",params:{missingProperty:"name"},schema:s.properties.workload.properties.stages.
items.required,parentSchema:s.properties.workload.properties.stages.items,data:b};e===null?e=[P]:e.push(P),r++}for(let P in b)if(!(P==="name"||P==="closed"||P===
"open"||P==="trace"||P==="ladder"||P==="requests"||P==="duration")){let q={instancePath:t+"/workload/stages/"+m,keyword:"additionalProperties",params:{additionalProperty:P},
schema:!1,parentSchema:s.properties.workload.properties.stages.items,data:b};e===null?e=[q]:e.push(q),r++}if(b.name!==void 0){let P=b.name;if(typeof P=="string"){
if(!oa.test(P)){let q={instancePath:t+"/workload/stages/"+m+"/name",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$"},schema:"^[A-Za-z0-9][A\
-Za-z0-9_-]{0,39}$",parentSchema:s.properties.workload.properties.stages.items.properties.name,data:P};e===null?e=[q]:e.push(q),r++}}else{let q={instancePath:t+
"/workload/stages/"+m+"/name",keyword:"type",params:{type:"string"},schema:s.properties.workload.properties.stages.items.properties.name.type,parentSchema:s.properties.
workload.properties.stages.items.properties.name,data:P};e===null?e=[q]:e.push(q),r++}}if(b.closed!==void 0){let P=b.closed;if(P&&typeof P=="object"&&!Array.isArray(
P)){if(P.concurrency===void 0&&(P.concurrency=8),P.concurrency===void 0){let q={instancePath:t+"/workload/stages/"+m+"/closed",keyword:"required",params:{missingProperty:"\
concurrency"},schema:s.properties.workload.properties.stages.items.properties.closed.required,parentSchema:s.properties.workload.properties.stages.items.properties.
closed,data:P};e===null?e=[q]:e.push(q),r++}for(let q in P)if(q!=="concurrency"){let w={instancePath:t+"/workload/stages/"+m+"/closed",keyword:"additionalProper\
ties",params:{additionalProperty:q},schema:!1,parentSchema:s.properties.workload.properties.stages.items.properties.closed,data:P};e===null?e=[w]:e.push(w),r++}
Je(P.concurrency,{instancePath:t+"/workload/stages/"+m+"/closed/concurrency",parentData:P,parentDataProperty:"concurrency",rootData:f,dynamicAnchors:y})||(e=e===
null?Je.errors:e.concat(Je.errors),r=e.length)}else{let q={instancePath:t+"/workload/stages/"+m+"/closed",keyword:"type",params:{type:"object"},schema:s.properties.
workload.properties.stages.items.properties.closed.type,parentSchema:s.properties.workload.properties.stages.items.properties.closed,data:P};e===null?e=[q]:e.push(
q),r++}}if(b.open!==void 0){let P=b.open;if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.arrivals===void 0&&(P.arrivals="poisson"),P["max-in-flight"]===void 0&&
(P["max-in-flight"]=512),P.rate===void 0){let w={instancePath:t+"/workload/stages/"+m+"/open",keyword:"required",params:{missingProperty:"rate"},schema:s.properties.
workload.properties.stages.items.properties.open.required,parentSchema:s.properties.workload.properties.stages.items.properties.open,data:P};e===null?e=[w]:e.push(
w),r++}if(P.arrivals===void 0){let w={instancePath:t+"/workload/stages/"+m+"/open",keyword:"required",params:{missingProperty:"arrivals"},schema:s.properties.workload.
properties.stages.items.properties.open.required,parentSchema:s.properties.workload.properties.stages.items.properties.open,data:P};e===null?e=[w]:e.push(w),r++}
if(P["max-in-flight"]===void 0){let w={instancePath:t+"/workload/stages/"+m+"/open",keyword:"required",params:{missingProperty:"max-in-flight"},schema:s.properties.
workload.properties.stages.items.properties.open.required,parentSchema:s.properties.workload.properties.stages.items.properties.open,data:P};e===null?e=[w]:e.push(
w),r++}for(let w in P)if(!(w==="rate"||w==="ramp-to"||w==="arrivals"||w==="burstiness"||w==="max-in-flight")){let j={instancePath:t+"/workload/stages/"+m+"/open",
keyword:"additionalProperties",params:{additionalProperty:w},schema:!1,parentSchema:s.properties.workload.properties.stages.items.properties.open,data:P};e===null?
e=[j]:e.push(j),r++}if(P.rate!==void 0){let w=P.rate;if(!(typeof w=="number"&&isFinite(w))&&typeof w!="string"){let j={instancePath:t+"/workload/stages/"+m+"/op\
en/rate",keyword:"type",params:{type:s.properties.workload.properties.stages.items.properties.open.properties.rate.type},schema:s.properties.workload.properties.
stages.items.properties.open.properties.rate.type,parentSchema:s.properties.workload.properties.stages.items.properties.open.properties.rate,data:w};e===null?e=
[j]:e.push(j),r++}if(typeof w=="number"&&isFinite(w)&&(w<=0||isNaN(w))){let j={instancePath:t+"/workload/stages/"+m+"/open/rate",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0},schema:0,parentSchema:s.properties.workload.properties.stages.items.properties.open.properties.rate,data:w};e===null?e=[j]:e.push(j),r++}
if(typeof w=="string"&&!Qr.test(w)){let j={instancePath:t+"/workload/stages/"+m+"/open/rate",keyword:"pattern",params:{pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15\
}(?:\\.\\d{1,15})?(?: ?k requests/s| ?requests/s| ?k|)$"},schema:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k requests/s| ?requests/s| ?k|)$",parentSchema:s.
properties.workload.properties.stages.items.properties.open.properties.rate,data:w};e===null?e=[j]:e.push(j),r++}}if(P["ramp-to"]!==void 0){let w=P["ramp-to"];if(!(typeof w==
"number"&&isFinite(w))&&typeof w!="string"){let j={instancePath:t+"/workload/stages/"+m+"/open/ramp-to",keyword:"type",params:{type:s.properties.workload.properties.
stages.items.properties.open.properties["ramp-to"].type},schema:s.properties.workload.properties.stages.items.properties.open.properties["ramp-to"].type,parentSchema:s.
properties.workload.properties.stages.items.properties.open.properties["ramp-to"],data:w};e===null?e=[j]:e.push(j),r++}if(typeof w=="number"&&isFinite(w)&&(w<=0||
isNaN(w))){let j={instancePath:t+"/workload/stages/"+m+"/open/ramp-to",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:s.properties.
workload.properties.stages.items.properties.open.properties["ramp-to"],data:w};e===null?e=[j]:e.push(j),r++}if(typeof w=="string"&&!Qr.test(w)){let j={instancePath:t+
"/workload/stages/"+m+"/open/ramp-to",keyword:"pattern",params:{pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k requests/s| ?requests/s| ?k|)$"},
schema:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k requests/s| ?requests/s| ?k|)$",parentSchema:s.properties.workload.properties.stages.items.properties.
open.properties["ramp-to"],data:w};e===null?e=[j]:e.push(j),r++}}let q=P.arrivals;if(!(q==="constant"||q==="poisson"||q==="gamma")){let w={instancePath:t+"/work\
load/stages/"+m+"/open/arrivals",keyword:"enum",params:{allowedValues:s.properties.workload.properties.stages.items.properties.open.properties.arrivals.enum},schema:s.
properties.workload.properties.stages.items.properties.open.properties.arrivals.enum,parentSchema:s.properties.workload.properties.stages.items.properties.open.
properties.arrivals,data:q};e===null?e=[w]:e.push(w),r++}if(P.burstiness!==void 0){let w=P.burstiness;if(typeof w=="number"&&isFinite(w)){if(w>100||isNaN(w)){let j={
instancePath:t+"/workload/stages/"+m+"/open/burstiness",keyword:"maximum",params:{comparison:"<=",limit:100},schema:100,parentSchema:s.properties.workload.properties.
stages.items.properties.open.properties.burstiness,data:w};e===null?e=[j]:e.push(j),r++}if(w<.01||isNaN(w)){let j={instancePath:t+"/workload/stages/"+m+"/open/b\
urstiness",keyword:"minimum",params:{comparison:">=",limit:.01},schema:.01,parentSchema:s.properties.workload.properties.stages.items.properties.open.properties.
burstiness,data:w};e===null?e=[j]:e.push(j),r++}}else{let j={instancePath:t+"/workload/stages/"+m+"/open/burstiness",keyword:"type",params:{type:"number"},schema:s.
properties.workload.properties.stages.items.properties.open.properties.burstiness.type,parentSchema:s.properties.workload.properties.stages.items.properties.open.
properties.burstiness,data:w};e===null?e=[j]:e.push(j),r++}}vr(P["max-in-flight"],{instancePath:t+"/workload/stages/"+m+"/open/max-in-flight",parentData:P,parentDataProperty:"\
max-in-flight",rootData:f,dynamicAnchors:y})||(e=e===null?vr.errors:e.concat(vr.errors),r=e.length)}else{let q={instancePath:t+"/workload/stages/"+m+"/open",keyword:"\
type",params:{type:"object"},schema:s.properties.workload.properties.stages.items.properties.open.type,parentSchema:s.properties.workload.properties.stages.items.
properties.open,data:P};e===null?e=[q]:e.push(q),r++}}if(b.trace!==void 0){let P=b.trace;if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.speed===void 0&&(P.speed=
1),P["max-in-flight"]===void 0&&(P["max-in-flight"]=512),P.file===void 0){let w={instancePath:t+"/workload/stages/"+m+"/trace",keyword:"required",params:{missingProperty:"\
file"},schema:s.properties.workload.properties.stages.items.properties.trace.required,parentSchema:s.properties.workload.properties.stages.items.properties.trace,
data:P};e===null?e=[w]:e.push(w),r++}if(P.speed===void 0){let w={instancePath:t+"/workload/stages/"+m+"/trace",keyword:"required",params:{missingProperty:"speed"},
schema:s.properties.workload.properties.stages.items.properties.trace.required,parentSchema:s.properties.workload.properties.stages.items.properties.trace,data:P};
e===null?e=[w]:e.push(w),r++}if(P["max-in-flight"]===void 0){let w={instancePath:t+"/workload/stages/"+m+"/trace",keyword:"required",params:{missingProperty:"ma\
x-in-flight"},schema:s.properties.workload.properties.stages.items.properties.trace.required,parentSchema:s.properties.workload.properties.stages.items.properties.
trace,data:P};e===null?e=[w]:e.push(w),r++}for(let w in P)if(!(w==="file"||w==="speed"||w==="max-in-flight")){let j={instancePath:t+"/workload/stages/"+m+"/trac\
e",keyword:"additionalProperties",params:{additionalProperty:w},schema:!1,parentSchema:s.properties.workload.properties.stages.items.properties.trace,data:P};e===
null?e=[j]:e.push(j),r++}P.file!==void 0&&(Re(P.file,{instancePath:t+"/workload/stages/"+m+"/trace/file",parentData:P,parentDataProperty:"file",rootData:f,dynamicAnchors:y})||
(e=e===null?Re.errors:e.concat(Re.errors),r=e.length));let q=P.speed;if(typeof q=="number"&&isFinite(q)){if(q>1e4||isNaN(q)){let w={instancePath:t+"/workload/st\
ages/"+m+"/trace/speed",keyword:"maximum",params:{comparison:"<=",limit:1e4},schema:1e4,parentSchema:s.properties.workload.properties.stages.items.properties.trace.
properties.speed,data:q};e===null?e=[w]:e.push(w),r++}if(q<=0||isNaN(q)){let w={instancePath:t+"/workload/stages/"+m+"/trace/speed",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0},schema:0,parentSchema:s.properties.workload.properties.stages.items.properties.trace.properties.speed,data:q};e===null?e=[w]:e.push(w),r++}}else{
let w={instancePath:t+"/workload/stages/"+m+"/trace/speed",keyword:"type",params:{type:"number"},schema:s.properties.workload.properties.stages.items.properties.
trace.properties.speed.type,parentSchema:s.properties.workload.properties.stages.items.properties.trace.properties.speed,data:q};e===null?e=[w]:e.push(w),r++}vr(
P["max-in-flight"],{instancePath:t+"/workload/stages/"+m+"/trace/max-in-flight",parentData:P,parentDataProperty:"max-in-flight",rootData:f,dynamicAnchors:y})||(e=
e===null?vr.errors:e.concat(vr.errors),r=e.length)}else{let q={instancePath:t+"/workload/stages/"+m+"/trace",keyword:"type",params:{type:"object"},schema:s.properties.
workload.properties.stages.items.properties.trace.type,parentSchema:s.properties.workload.properties.stages.items.properties.trace,data:P};e===null?e=[q]:e.push(
q),r++}}if(b.ladder!==void 0){let P=b.ladder;if(P&&typeof P=="object"&&!Array.isArray(P)){for(let q in P)if(!(q==="concurrency"||q==="rate")){let w={instancePath:t+
"/workload/stages/"+m+"/ladder",keyword:"additionalProperties",params:{additionalProperty:q},schema:!1,parentSchema:s.properties.workload.properties.stages.items.
properties.ladder,data:P};e===null?e=[w]:e.push(w),r++}if(P.concurrency!==void 0){let q=P.concurrency;if(Array.isArray(q)){if(q.length>20){let j={instancePath:t+
"/workload/stages/"+m+"/ladder/concurrency",keyword:"maxItems",params:{limit:20},schema:20,parentSchema:s.properties.workload.properties.stages.items.properties.
ladder.properties.concurrency,data:q};e===null?e=[j]:e.push(j),r++}if(q.length<2){let j={instancePath:t+"/workload/stages/"+m+"/ladder/concurrency",keyword:"min\
Items",params:{limit:2},schema:2,parentSchema:s.properties.workload.properties.stages.items.properties.ladder.properties.concurrency,data:q};e===null?e=[j]:e.push(
j),r++}let w=q.length;for(let j=0;j<w;j++)Je(q[j],{instancePath:t+"/workload/stages/"+m+"/ladder/concurrency/"+j,parentData:q,parentDataProperty:j,rootData:f,dynamicAnchors:y})||
(e=e===null?Je.errors:e.concat(Je.errors),r=e.length)}else{let w={instancePath:t+"/workload/stages/"+m+"/ladder/concurrency",keyword:"type",params:{type:"array"},
schema:s.properties.workload.properties.stages.items.properties.ladder.properties.concurrency.type,parentSchema:s.properties.workload.properties.stages.items.properties.
ladder.properties.concurrency,data:q};e===null?e=[w]:e.push(w),r++}}if(P.rate!==void 0){let q=P.rate;if(Array.isArray(q)){if(q.length>20){let j={instancePath:t+
"/workload/stages/"+m+"/ladder/rate",keyword:"maxItems",params:{limit:20},schema:20,parentSchema:s.properties.workload.properties.stages.items.properties.ladder.
properties.rate,data:q};e===null?e=[j]:e.push(j),r++}if(q.length<2){let j={instancePath:t+"/workload/stages/"+m+"/ladder/rate",keyword:"minItems",params:{limit:2},
schema:2,parentSchema:s.properties.workload.properties.stages.items.properties.ladder.properties.rate,data:q};e===null?e=[j]:e.push(j),r++}let w=q.length;for(let j=0;j<
w;j++){let U=q[j];if(typeof U=="number"&&isFinite(U)){if(U>1e5||isNaN(U)){let de={instancePath:t+"/workload/stages/"+m+"/ladder/rate/"+j,keyword:"maximum",params:{
comparison:"<=",limit:1e5},schema:1e5,parentSchema:s.properties.workload.properties.stages.items.properties.ladder.properties.rate.items,data:U};e===null?e=[de]:
e.push(de),r++}if(U<=0||isNaN(U)){let de={instancePath:t+"/workload/stages/"+m+"/ladder/rate/"+j,keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,
parentSchema:s.properties.workload.properties.stages.items.properties.ladder.properties.rate.items,data:U};e===null?e=[de]:e.push(de),r++}}else{let de={instancePath:t+
"/workload/stages/"+m+"/ladder/rate/"+j,keyword:"type",params:{type:"number"},schema:s.properties.workload.properties.stages.items.properties.ladder.properties.
rate.items.type,parentSchema:s.properties.workload.properties.stages.items.properties.ladder.properties.rate.items,data:U};e===null?e=[de]:e.push(de),r++}}}else{
let w={instancePath:t+"/workload/stages/"+m+"/ladder/rate",keyword:"type",params:{type:"array"},schema:s.properties.workload.properties.stages.items.properties.
ladder.properties.rate.type,parentSchema:s.properties.workload.properties.stages.items.properties.ladder.properties.rate,data:q};e===null?e=[w]:e.push(w),r++}}}else{
let q={instancePath:t+"/workload/stages/"+m+"/ladder",keyword:"type",params:{type:"object"},schema:s.properties.workload.properties.stages.items.properties.ladder.
type,parentSchema:s.properties.workload.properties.stages.items.properties.ladder,data:P};e===null?e=[q]:e.push(q),r++}}if(b.requests!==void 0){let P=b.requests;
if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P))&&typeof P!="string"){let q={instancePath:t+"/workload/stages/"+m+"/requests",keyword:"type",params:{type:s.
properties.workload.properties.stages.items.properties.requests.type},schema:s.properties.workload.properties.stages.items.properties.requests.type,parentSchema:s.
properties.workload.properties.stages.items.properties.requests,data:P};e===null?e=[q]:e.push(q),r++}if(typeof P=="number"&&isFinite(P)&&(P<1||isNaN(P))){let q={
instancePath:t+"/workload/stages/"+m+"/requests",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:s.properties.workload.properties.stages.
items.properties.requests,data:P};e===null?e=[q]:e.push(q),r++}if(typeof P=="string"&&!mt.test(P)){let q={instancePath:t+"/workload/stages/"+m+"/requests",keyword:"\
pattern",params:{pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k| ?M|)$"},schema:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k| ?\
M|)$",parentSchema:s.properties.workload.properties.stages.items.properties.requests,data:P};e===null?e=[q]:e.push(q),r++}}b.duration!==void 0&&(te(b.duration,{
instancePath:t+"/workload/stages/"+m+"/duration",parentData:b,parentDataProperty:"duration",rootData:f,dynamicAnchors:y})||(e=e===null?te.errors:e.concat(te.errors),
r=e.length))}else{let P={instancePath:t+"/workload/stages/"+m,keyword:"type",params:{type:"object"},schema:s.properties.workload.properties.stages.items.type,parentSchema:s.
properties.workload.properties.stages.items,data:b};e===null?e=[P]:e.push(P),r++}}}else{let d={instancePath:t+"/workload/stages",keyword:"type",params:{type:"ar\
ray"},schema:s.properties.workload.properties.stages.type,parentSchema:s.properties.workload.properties.stages,data:n};e===null?e=[d]:e.push(d),r++}}else{let u={
instancePath:t+"/workload",keyword:"type",params:{type:"object"},schema:s.properties.workload.type,parentSchema:s.properties.workload,data:v};e===null?e=[u]:e.push(
u),r++}let $=a.quality;if($&&typeof $=="object"&&!Array.isArray($)){if($.concurrency===void 0&&($.concurrency=8),$["max-output-tokens"]===void 0&&($["max-output\
-tokens"]=64),$.concurrency===void 0){let u={instancePath:t+"/quality",keyword:"required",params:{missingProperty:"concurrency"},schema:s.properties.quality.required,
parentSchema:s.properties.quality,data:$};e===null?e=[u]:e.push(u),r++}if($["max-output-tokens"]===void 0){let u={instancePath:t+"/quality",keyword:"required",params:{
missingProperty:"max-output-tokens"},schema:s.properties.quality.required,parentSchema:s.properties.quality,data:$};e===null?e=[u]:e.push(u),r++}for(let u in $)
if(!(u==="sets"||u==="concurrency"||u==="max-output-tokens"||u==="min-slice-size"||u==="groups"||u==="judge"||u==="embeddings")){let p={instancePath:t+"/quality",
keyword:"additionalProperties",params:{additionalProperty:u},schema:!1,parentSchema:s.properties.quality,data:$};e===null?e=[p]:e.push(p),r++}if($.sets!==void 0){
let u=$.sets;if(Array.isArray(u)){if(u.length>50){let h={instancePath:t+"/quality/sets",keyword:"maxItems",params:{limit:50},schema:50,parentSchema:s.properties.
quality.properties.sets,data:u};e===null?e=[h]:e.push(h),r++}let p=u.length;for(let h=0;h<p;h++){let c=u[h];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.repeats===
void 0&&(c.repeats=1),c.path===void 0){let n={instancePath:t+"/quality/sets/"+h,keyword:"required",params:{missingProperty:"path"},schema:s.properties.quality.properties.
sets.items.required,parentSchema:s.properties.quality.properties.sets.items,data:c};e===null?e=[n]:e.push(n),r++}if(c.repeats===void 0){let n={instancePath:t+"/\
quality/sets/"+h,keyword:"required",params:{missingProperty:"repeats"},schema:s.properties.quality.properties.sets.items.required,parentSchema:s.properties.quality.
properties.sets.items,data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)if(!(n==="path"||n==="format"||n==="prompt"||n==="scorer"||n==="repeats")){let d={instancePath:t+
"/quality/sets/"+h,keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:s.properties.quality.properties.sets.items,data:c};e===null?
e=[d]:e.push(d),r++}if(c.path!==void 0&&(Re(c.path,{instancePath:t+"/quality/sets/"+h+"/path",parentData:c,parentDataProperty:"path",rootData:f,dynamicAnchors:y})||
(e=e===null?Re.errors:e.concat(Re.errors),r=e.length)),c.format!==void 0){let n=c.format;if(!(n==="items"||n==="csv"||n==="openai-evals"||n==="promptfoo"||n==="\
promptfoo-csv"||n==="mmlu"||n==="mmlu-csv"||n==="gsm8k")){let d={instancePath:t+"/quality/sets/"+h+"/format",keyword:"enum",params:{allowedValues:s.properties.quality.
properties.sets.items.properties.format.enum},schema:s.properties.quality.properties.sets.items.properties.format.enum,parentSchema:s.properties.quality.properties.
sets.items.properties.format,data:n};e===null?e=[d]:e.push(d),r++}}if(c.prompt!==void 0&&(ar(c.prompt,{instancePath:t+"/quality/sets/"+h+"/prompt",parentData:c,
parentDataProperty:"prompt",rootData:f,dynamicAnchors:y})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.length)),c.scorer!==void 0){let n=c.scorer,d=r,m=!1,b=r;
if(!(n==="exact"||n==="choice"||n==="numeric"||n==="contains"||n==="starts-with"||n==="regex"||n==="token-f1"||n==="squad-exact"||n==="rouge-l"||n==="chrf"||n===
"bleu"||n==="edit-distance"||n==="refusal"||n==="tool-call"||n==="json"||n==="json-schema"||n==="json-fields"||n==="module"||n==="judge"||n==="embedding"||n==="\
composite")){let q={instancePath:t+"/quality/sets/"+h+"/scorer",keyword:"enum",params:{allowedValues:s.properties.quality.properties.sets.items.properties.scorer.
anyOf[0].enum},schema:s.properties.quality.properties.sets.items.properties.scorer.anyOf[0].enum,parentSchema:s.properties.quality.properties.sets.items.properties.
scorer.anyOf[0],data:n};e===null?e=[q]:e.push(q),r++}var i=b===r;m=m||i;let P=r;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.type===void 0){let q={instancePath:t+
"/quality/sets/"+h+"/scorer",keyword:"required",params:{missingProperty:"type"},schema:s.properties.quality.properties.sets.items.properties.scorer.anyOf[1].required,
parentSchema:s.properties.quality.properties.sets.items.properties.scorer.anyOf[1],data:n};e===null?e=[q]:e.push(q),r++}if(n.type!==void 0){let q=n.type;if(!(q===
"exact"||q==="choice"||q==="numeric"||q==="contains"||q==="starts-with"||q==="regex"||q==="token-f1"||q==="squad-exact"||q==="rouge-l"||q==="chrf"||q==="bleu"||
q==="edit-distance"||q==="refusal"||q==="tool-call"||q==="json"||q==="json-schema"||q==="json-fields"||q==="module"||q==="judge"||q==="embedding"||q==="composit\
e")){let w={instancePath:t+"/quality/sets/"+h+"/scorer/type",keyword:"enum",params:{allowedValues:s.properties.quality.properties.sets.items.properties.scorer.anyOf[1].
properties.type.enum},schema:s.properties.quality.properties.sets.items.properties.scorer.anyOf[1].properties.type.enum,parentSchema:s.properties.quality.properties.
sets.items.properties.scorer.anyOf[1].properties.type,data:q};e===null?e=[w]:e.push(w),r++}}if(n.negate!==void 0){let q=n.negate;if(typeof q!="boolean"){let w={
instancePath:t+"/quality/sets/"+h+"/scorer/negate",keyword:"type",params:{type:"boolean"},schema:s.properties.quality.properties.sets.items.properties.scorer.anyOf[1].
properties.negate.type,parentSchema:s.properties.quality.properties.sets.items.properties.scorer.anyOf[1].properties.negate,data:q};e===null?e=[w]:e.push(w),r++}}
n.pass!==void 0&&(Pr(n.pass,{instancePath:t+"/quality/sets/"+h+"/scorer/pass",parentData:n,parentDataProperty:"pass",rootData:f,dynamicAnchors:y})||(e=e===null?
Pr.errors:e.concat(Pr.errors),r=e.length))}else{let q={instancePath:t+"/quality/sets/"+h+"/scorer",keyword:"type",params:{type:"object"},schema:s.properties.quality.
properties.sets.items.properties.scorer.anyOf[1].type,parentSchema:s.properties.quality.properties.sets.items.properties.scorer.anyOf[1],data:n};e===null?e=[q]:
e.push(q),r++}var i=P===r;if(m=m||i,i){var k={};k.type=!0,k.negate=!0,k.pass=!0}if(m)r=d,e!==null&&(d?e.length=d:e=null);else{let q={instancePath:t+"/quality/se\
ts/"+h+"/scorer",keyword:"anyOf",params:{},schema:s.properties.quality.properties.sets.items.properties.scorer.anyOf,parentSchema:s.properties.quality.properties.
sets.items.properties.scorer,data:n};e===null?e=[q]:e.push(q),r++}}fr(c.repeats,{instancePath:t+"/quality/sets/"+h+"/repeats",parentData:c,parentDataProperty:"r\
epeats",rootData:f,dynamicAnchors:y})||(e=e===null?fr.errors:e.concat(fr.errors),r=e.length)}else{let n={instancePath:t+"/quality/sets/"+h,keyword:"type",params:{
type:"object"},schema:s.properties.quality.properties.sets.items.type,parentSchema:s.properties.quality.properties.sets.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{
let p={instancePath:t+"/quality/sets",keyword:"type",params:{type:"array"},schema:s.properties.quality.properties.sets.type,parentSchema:s.properties.quality.properties.
sets,data:u};e===null?e=[p]:e.push(p),r++}}if(Je($.concurrency,{instancePath:t+"/quality/concurrency",parentData:$,parentDataProperty:"concurrency",rootData:f,dynamicAnchors:y})||
(e=e===null?Je.errors:e.concat(Je.errors),r=e.length),sr($["max-output-tokens"],{instancePath:t+"/quality/max-output-tokens",parentData:$,parentDataProperty:"ma\
x-output-tokens",rootData:f,dynamicAnchors:y})||(e=e===null?sr.errors:e.concat(sr.errors),r=e.length),$["min-slice-size"]!==void 0){let u=$["min-slice-size"];if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let p={instancePath:t+"/quality/min-slice-size",keyword:"type",params:{type:"integer"},schema:s.properties.quality.properties["\
min-slice-size"].type,parentSchema:s.properties.quality.properties["min-slice-size"],data:u};e===null?e=[p]:e.push(p),r++}if(typeof u=="number"&&isFinite(u)){if(u>
1e6||isNaN(u)){let p={instancePath:t+"/quality/min-slice-size",keyword:"maximum",params:{comparison:"<=",limit:1e6},schema:1e6,parentSchema:s.properties.quality.
properties["min-slice-size"],data:u};e===null?e=[p]:e.push(p),r++}if(u<1||isNaN(u)){let p={instancePath:t+"/quality/min-slice-size",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:s.properties.quality.properties["min-slice-size"],data:u};e===null?e=[p]:e.push(p),r++}}}if($.groups!==void 0){let u=$.groups;
if(Array.isArray(u)){if(u.length>20){let n={instancePath:t+"/quality/groups",keyword:"maxItems",params:{limit:20},schema:20,parentSchema:s.properties.quality.properties.
groups,data:u};e===null?e=[n]:e.push(n),r++}let p=u.length;for(let n=0;n<p;n++){let d=u[n];if(typeof d=="string"){if(!pa.test(d)){let m={instancePath:t+"/qualit\
y/groups/"+n,keyword:"pattern",params:{pattern:"^[^=\\[\\]]+$"},schema:"^[^=\\[\\]]+$",parentSchema:s.properties.quality.properties.groups.items,data:d};e===null?
e=[m]:e.push(m),r++}}else{let m={instancePath:t+"/quality/groups/"+n,keyword:"type",params:{type:"string"},schema:s.properties.quality.properties.groups.items.type,
parentSchema:s.properties.quality.properties.groups.items,data:d};e===null?e=[m]:e.push(m),r++}}let h=u.length,c;if(h>1){let n={};for(;h--;){let d=u[h];if(typeof d==
"string"){if(typeof n[d]=="number"){c=n[d];let m={instancePath:t+"/quality/groups",keyword:"uniqueItems",params:{i:h,j:c},schema:!0,parentSchema:s.properties.quality.
properties.groups,data:u};e===null?e=[m]:e.push(m),r++;break}n[d]=h}}}}else{let p={instancePath:t+"/quality/groups",keyword:"type",params:{type:"array"},schema:s.
properties.quality.properties.groups.type,parentSchema:s.properties.quality.properties.groups,data:u};e===null?e=[p]:e.push(p),r++}}if($.judge!==void 0){let u=$.
judge;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.concurrency===void 0&&(u.concurrency=4),u["max-output-tokens"]===void 0&&(u["max-output-tokens"]=512),u.
temperature===void 0&&(u.temperature=0),u.scale===void 0&&(u.scale=[1,5]),u.licence===void 0&&(u.licence={}),u.target===void 0){let n={instancePath:t+"/quality/\
judge",keyword:"required",params:{missingProperty:"target"},schema:s.properties.quality.properties.judge.required,parentSchema:s.properties.quality.properties.judge,
data:u};e===null?e=[n]:e.push(n),r++}if(u.concurrency===void 0){let n={instancePath:t+"/quality/judge",keyword:"required",params:{missingProperty:"concurrency"},
schema:s.properties.quality.properties.judge.required,parentSchema:s.properties.quality.properties.judge,data:u};e===null?e=[n]:e.push(n),r++}if(u["max-output-t\
okens"]===void 0){let n={instancePath:t+"/quality/judge",keyword:"required",params:{missingProperty:"max-output-tokens"},schema:s.properties.quality.properties.
judge.required,parentSchema:s.properties.quality.properties.judge,data:u};e===null?e=[n]:e.push(n),r++}if(u.temperature===void 0){let n={instancePath:t+"/qualit\
y/judge",keyword:"required",params:{missingProperty:"temperature"},schema:s.properties.quality.properties.judge.required,parentSchema:s.properties.quality.properties.
judge,data:u};e===null?e=[n]:e.push(n),r++}if(u.scale===void 0){let n={instancePath:t+"/quality/judge",keyword:"required",params:{missingProperty:"scale"},schema:s.
properties.quality.properties.judge.required,parentSchema:s.properties.quality.properties.judge,data:u};e===null?e=[n]:e.push(n),r++}if(u.licence===void 0){let n={
instancePath:t+"/quality/judge",keyword:"required",params:{missingProperty:"licence"},schema:s.properties.quality.properties.judge.required,parentSchema:s.properties.
quality.properties.judge,data:u};e===null?e=[n]:e.push(n),r++}for(let n in u)if(!(n==="target"||n==="concurrency"||n==="max-output-tokens"||n==="temperature"||n===
"scale"||n==="prompt"||n==="licence"||n==="prices")){let d={instancePath:t+"/quality/judge",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,
parentSchema:s.properties.quality.properties.judge,data:u};e===null?e=[d]:e.push(d),r++}if(u.target!==void 0){let n=u.target;if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.api===void 0&&(n.api="openai-chat"),n.headers===void 0&&(n.headers={}),n["request-timeout"]===void 0&&(n["request-timeout"]="2m"),n["connect-timeout"]===
void 0&&(n["connect-timeout"]="10s"),n.url===void 0){let m={instancePath:t+"/quality/judge/target",keyword:"required",params:{missingProperty:"url"},schema:s.properties.
quality.properties.judge.properties.target.required,parentSchema:s.properties.quality.properties.judge.properties.target,data:n};e===null?e=[m]:e.push(m),r++}if(n.
api===void 0){let m={instancePath:t+"/quality/judge/target",keyword:"required",params:{missingProperty:"api"},schema:s.properties.quality.properties.judge.properties.
target.required,parentSchema:s.properties.quality.properties.judge.properties.target,data:n};e===null?e=[m]:e.push(m),r++}if(n.model===void 0){let m={instancePath:t+
"/quality/judge/target",keyword:"required",params:{missingProperty:"model"},schema:s.properties.quality.properties.judge.properties.target.required,parentSchema:s.
properties.quality.properties.judge.properties.target,data:n};e===null?e=[m]:e.push(m),r++}if(n.headers===void 0){let m={instancePath:t+"/quality/judge/target",
keyword:"required",params:{missingProperty:"headers"},schema:s.properties.quality.properties.judge.properties.target.required,parentSchema:s.properties.quality.
properties.judge.properties.target,data:n};e===null?e=[m]:e.push(m),r++}if(n["request-timeout"]===void 0){let m={instancePath:t+"/quality/judge/target",keyword:"\
required",params:{missingProperty:"request-timeout"},schema:s.properties.quality.properties.judge.properties.target.required,parentSchema:s.properties.quality.properties.
judge.properties.target,data:n};e===null?e=[m]:e.push(m),r++}if(n["connect-timeout"]===void 0){let m={instancePath:t+"/quality/judge/target",keyword:"required",
params:{missingProperty:"connect-timeout"},schema:s.properties.quality.properties.judge.properties.target.required,parentSchema:s.properties.quality.properties.
judge.properties.target,data:n};e===null?e=[m]:e.push(m),r++}for(let m in n)if(!pr.call(s.properties.quality.properties.judge.properties.target.properties,m)){let b={
instancePath:t+"/quality/judge/target",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:s.properties.quality.properties.judge.
properties.target,data:n};e===null?e=[b]:e.push(b),r++}n.url!==void 0&&(Xe(n.url,{instancePath:t+"/quality/judge/target/url",parentData:n,parentDataProperty:"ur\
l",rootData:f,dynamicAnchors:y})||(e=e===null?Xe.errors:e.concat(Xe.errors),r=e.length));let d=n.api;if(!(d==="openai-chat"||d==="openai-completions"||d==="open\
ai-responses"||d==="anthropic-messages"||d==="ollama-chat"||d==="tgi-generate"||d==="azure-openai"||d==="gemini"||d==="custom")){let m={instancePath:t+"/quality\
/judge/target/api",keyword:"enum",params:{allowedValues:s.properties.quality.properties.judge.properties.target.properties.api.enum},schema:s.properties.quality.
properties.judge.properties.target.properties.api.enum,parentSchema:s.properties.quality.properties.judge.properties.target.properties.api,data:d};e===null?e=[m]:
e.push(m),r++}if(n["api-version"]!==void 0&&(Te(n["api-version"],{instancePath:t+"/quality/judge/target/api-version",parentData:n,parentDataProperty:"api-versio\
n",rootData:f,dynamicAnchors:y})||(e=e===null?Te.errors:e.concat(Te.errors),r=e.length)),n.custom!==void 0&&(He(n.custom,{instancePath:t+"/quality/judge/target/\
custom",parentData:n,parentDataProperty:"custom",rootData:f,dynamicAnchors:y})||(e=e===null?He.errors:e.concat(He.errors),r=e.length)),n.model!==void 0&&(er(n.model,
{instancePath:t+"/quality/judge/target/model",parentData:n,parentDataProperty:"model",rootData:f,dynamicAnchors:y})||(e=e===null?er.errors:e.concat(er.errors),r=
e.length)),n["api-key-env"]!==void 0){let m=n["api-key-env"];if(typeof m=="string"){if(!_r.test(m)){let b={instancePath:t+"/quality/judge/target/api-key-env",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:s.properties.quality.properties.judge.properties.target.properties["\
api-key-env"],data:m};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/quality/judge/target/api-key-env",keyword:"type",params:{type:"string"},schema:s.
properties.quality.properties.judge.properties.target.properties["api-key-env"].type,parentSchema:s.properties.quality.properties.judge.properties.target.properties["\
api-key-env"],data:m};e===null?e=[b]:e.push(b),r++}}n["api-key-file"]!==void 0&&(Ge(n["api-key-file"],{instancePath:t+"/quality/judge/target/api-key-file",parentData:n,
parentDataProperty:"api-key-file",rootData:f,dynamicAnchors:y})||(e=e===null?Ge.errors:e.concat(Ge.errors),r=e.length)),n.tls!==void 0&&(Be(n.tls,{instancePath:t+
"/quality/judge/target/tls",parentData:n,parentDataProperty:"tls",rootData:f,dynamicAnchors:y})||(e=e===null?Be.errors:e.concat(Be.errors),r=e.length)),Ue(n.headers,
{instancePath:t+"/quality/judge/target/headers",parentData:n,parentDataProperty:"headers",rootData:f,dynamicAnchors:y})||(e=e===null?Ue.errors:e.concat(Ue.errors),
r=e.length),te(n["request-timeout"],{instancePath:t+"/quality/judge/target/request-timeout",parentData:n,parentDataProperty:"request-timeout",rootData:f,dynamicAnchors:y})||
(e=e===null?te.errors:e.concat(te.errors),r=e.length),te(n["connect-timeout"],{instancePath:t+"/quality/judge/target/connect-timeout",parentData:n,parentDataProperty:"\
connect-timeout",rootData:f,dynamicAnchors:y})||(e=e===null?te.errors:e.concat(te.errors),r=e.length)}else{let d={instancePath:t+"/quality/judge/target",keyword:"\
type",params:{type:"object"},schema:s.properties.quality.properties.judge.properties.target.type,parentSchema:s.properties.quality.properties.judge.properties.target,
data:n};e===null?e=[d]:e.push(d),r++}}Je(u.concurrency,{instancePath:t+"/quality/judge/concurrency",parentData:u,parentDataProperty:"concurrency",rootData:f,dynamicAnchors:y})||
(e=e===null?Je.errors:e.concat(Je.errors),r=e.length);let p=u["max-output-tokens"];if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let n={instancePath:t+
"/quality/judge/max-output-tokens",keyword:"type",params:{type:"integer"},schema:s.properties.quality.properties.judge.properties["max-output-tokens"].type,parentSchema:s.
properties.quality.properties.judge.properties["max-output-tokens"],data:p};e===null?e=[n]:e.push(n),r++}if(typeof p=="number"&&isFinite(p)){if(p>1e5||isNaN(p)){
let n={instancePath:t+"/quality/judge/max-output-tokens",keyword:"maximum",params:{comparison:"<=",limit:1e5},schema:1e5,parentSchema:s.properties.quality.properties.
judge.properties["max-output-tokens"],data:p};e===null?e=[n]:e.push(n),r++}if(p<16||isNaN(p)){let n={instancePath:t+"/quality/judge/max-output-tokens",keyword:"\
minimum",params:{comparison:">=",limit:16},schema:16,parentSchema:s.properties.quality.properties.judge.properties["max-output-tokens"],data:p};e===null?e=[n]:e.
push(n),r++}}gr(u.temperature,{instancePath:t+"/quality/judge/temperature",parentData:u,parentDataProperty:"temperature",rootData:f,dynamicAnchors:y})||(e=e===null?
gr.errors:e.concat(gr.errors),r=e.length);let h=u.scale;if(Array.isArray(h)){if(h.length>2){let d={instancePath:t+"/quality/judge/scale",keyword:"maxItems",params:{
limit:2},schema:2,parentSchema:s.properties.quality.properties.judge.properties.scale,data:h};e===null?e=[d]:e.push(d),r++}if(h.length<2){let d={instancePath:t+
"/quality/judge/scale",keyword:"minItems",params:{limit:2},schema:2,parentSchema:s.properties.quality.properties.judge.properties.scale,data:h};e===null?e=[d]:e.
push(d),r++}let n=h.length;for(let d=0;d<n;d++){let m=h[d];if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let b={instancePath:t+"/quality/judge/scale\
/"+d,keyword:"type",params:{type:"integer"},schema:s.properties.quality.properties.judge.properties.scale.items.type,parentSchema:s.properties.quality.properties.
judge.properties.scale.items,data:m};e===null?e=[b]:e.push(b),r++}if(typeof m=="number"&&isFinite(m)){if(m>100||isNaN(m)){let b={instancePath:t+"/quality/judge/\
scale/"+d,keyword:"maximum",params:{comparison:"<=",limit:100},schema:100,parentSchema:s.properties.quality.properties.judge.properties.scale.items,data:m};e===
null?e=[b]:e.push(b),r++}if(m<0||isNaN(m)){let b={instancePath:t+"/quality/judge/scale/"+d,keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:s.
properties.quality.properties.judge.properties.scale.items,data:m};e===null?e=[b]:e.push(b),r++}}}}else{let n={instancePath:t+"/quality/judge/scale",keyword:"ty\
pe",params:{type:"array"},schema:s.properties.quality.properties.judge.properties.scale.type,parentSchema:s.properties.quality.properties.judge.properties.scale,
data:h};e===null?e=[n]:e.push(n),r++}u.prompt!==void 0&&(Re(u.prompt,{instancePath:t+"/quality/judge/prompt",parentData:u,parentDataProperty:"prompt",rootData:f,
dynamicAnchors:y})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length));let c=u.licence;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.floor===void 0&&(c.
floor=.6),c.floor===void 0){let n={instancePath:t+"/quality/judge/licence",keyword:"required",params:{missingProperty:"floor"},schema:s.properties.quality.properties.
judge.properties.licence.required,parentSchema:s.properties.quality.properties.judge.properties.licence,data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)if(n!==
"floor"){let d={instancePath:t+"/quality/judge/licence",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:s.properties.quality.
properties.judge.properties.licence,data:c};e===null?e=[d]:e.push(d),r++}Pr(c.floor,{instancePath:t+"/quality/judge/licence/floor",parentData:c,parentDataProperty:"\
floor",rootData:f,dynamicAnchors:y})||(e=e===null?Pr.errors:e.concat(Pr.errors),r=e.length)}else{let n={instancePath:t+"/quality/judge/licence",keyword:"type",params:{
type:"object"},schema:s.properties.quality.properties.judge.properties.licence.type,parentSchema:s.properties.quality.properties.judge.properties.licence,data:c};
e===null?e=[n]:e.push(n),r++}u.prices!==void 0&&(nr(u.prices,{instancePath:t+"/quality/judge/prices",parentData:u,parentDataProperty:"prices",rootData:f,dynamicAnchors:y})||
(e=e===null?nr.errors:e.concat(nr.errors),r=e.length))}else{let p={instancePath:t+"/quality/judge",keyword:"type",params:{type:"object"},schema:s.properties.quality.
properties.judge.type,parentSchema:s.properties.quality.properties.judge,data:u};e===null?e=[p]:e.push(p),r++}}if($.embeddings!==void 0){let u=$.embeddings;if(u&&
typeof u=="object"&&!Array.isArray(u)){if(u.concurrency===void 0&&(u.concurrency=4),u.target===void 0){let p={instancePath:t+"/quality/embeddings",keyword:"requ\
ired",params:{missingProperty:"target"},schema:s.properties.quality.properties.embeddings.required,parentSchema:s.properties.quality.properties.embeddings,data:u};
e===null?e=[p]:e.push(p),r++}if(u.concurrency===void 0){let p={instancePath:t+"/quality/embeddings",keyword:"required",params:{missingProperty:"concurrency"},schema:s.
properties.quality.properties.embeddings.required,parentSchema:s.properties.quality.properties.embeddings,data:u};e===null?e=[p]:e.push(p),r++}for(let p in u)if(!(p===
"target"||p==="concurrency"||p==="prices")){let h={instancePath:t+"/quality/embeddings",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:s.
properties.quality.properties.embeddings,data:u};e===null?e=[h]:e.push(h),r++}if(u.target!==void 0){let p=u.target;if(p&&typeof p=="object"&&!Array.isArray(p)){
if(p.api===void 0&&(p.api="openai-embeddings"),p.headers===void 0&&(p.headers={}),p["request-timeout"]===void 0&&(p["request-timeout"]="2m"),p["connect-timeout"]===
void 0&&(p["connect-timeout"]="10s"),p.url===void 0){let c={instancePath:t+"/quality/embeddings/target",keyword:"required",params:{missingProperty:"url"},schema:s.
properties.quality.properties.embeddings.properties.target.required,parentSchema:s.properties.quality.properties.embeddings.properties.target,data:p};e===null?e=
[c]:e.push(c),r++}if(p.api===void 0){let c={instancePath:t+"/quality/embeddings/target",keyword:"required",params:{missingProperty:"api"},schema:s.properties.quality.
properties.embeddings.properties.target.required,parentSchema:s.properties.quality.properties.embeddings.properties.target,data:p};e===null?e=[c]:e.push(c),r++}
if(p.model===void 0){let c={instancePath:t+"/quality/embeddings/target",keyword:"required",params:{missingProperty:"model"},schema:s.properties.quality.properties.
embeddings.properties.target.required,parentSchema:s.properties.quality.properties.embeddings.properties.target,data:p};e===null?e=[c]:e.push(c),r++}if(p.headers===
void 0){let c={instancePath:t+"/quality/embeddings/target",keyword:"required",params:{missingProperty:"headers"},schema:s.properties.quality.properties.embeddings.
properties.target.required,parentSchema:s.properties.quality.properties.embeddings.properties.target,data:p};e===null?e=[c]:e.push(c),r++}if(p["request-timeout"]===
void 0){let c={instancePath:t+"/quality/embeddings/target",keyword:"required",params:{missingProperty:"request-timeout"},schema:s.properties.quality.properties.
embeddings.properties.target.required,parentSchema:s.properties.quality.properties.embeddings.properties.target,data:p};e===null?e=[c]:e.push(c),r++}if(p["conne\
ct-timeout"]===void 0){let c={instancePath:t+"/quality/embeddings/target",keyword:"required",params:{missingProperty:"connect-timeout"},schema:s.properties.quality.
properties.embeddings.properties.target.required,parentSchema:s.properties.quality.properties.embeddings.properties.target,data:p};e===null?e=[c]:e.push(c),r++}
for(let c in p)if(!pr.call(s.properties.quality.properties.embeddings.properties.target.properties,c)){let n={instancePath:t+"/quality/embeddings/target",keyword:"\
additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:s.properties.quality.properties.embeddings.properties.target,data:p};e===null?e=[n]:e.
push(n),r++}p.url!==void 0&&(Xe(p.url,{instancePath:t+"/quality/embeddings/target/url",parentData:p,parentDataProperty:"url",rootData:f,dynamicAnchors:y})||(e=e===
null?Xe.errors:e.concat(Xe.errors),r=e.length));let h=p.api;if(h!=="openai-embeddings"){let c={instancePath:t+"/quality/embeddings/target/api",keyword:"enum",params:{
allowedValues:s.properties.quality.properties.embeddings.properties.target.properties.api.enum},schema:s.properties.quality.properties.embeddings.properties.target.
properties.api.enum,parentSchema:s.properties.quality.properties.embeddings.properties.target.properties.api,data:h};e===null?e=[c]:e.push(c),r++}if(p["api-vers\
ion"]!==void 0&&(Te(p["api-version"],{instancePath:t+"/quality/embeddings/target/api-version",parentData:p,parentDataProperty:"api-version",rootData:f,dynamicAnchors:y})||
(e=e===null?Te.errors:e.concat(Te.errors),r=e.length)),p.custom!==void 0&&(He(p.custom,{instancePath:t+"/quality/embeddings/target/custom",parentData:p,parentDataProperty:"\
custom",rootData:f,dynamicAnchors:y})||(e=e===null?He.errors:e.concat(He.errors),r=e.length)),p.model!==void 0&&(er(p.model,{instancePath:t+"/quality/embeddings\
/target/model",parentData:p,parentDataProperty:"model",rootData:f,dynamicAnchors:y})||(e=e===null?er.errors:e.concat(er.errors),r=e.length)),p["api-key-env"]!==
void 0){let c=p["api-key-env"];if(typeof c=="string"){if(!_r.test(c)){let n={instancePath:t+"/quality/embeddings/target/api-key-env",keyword:"pattern",params:{pattern:"\
^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:s.properties.quality.properties.embeddings.properties.target.properties["api-key-env"],
data:c};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/quality/embeddings/target/api-key-env",keyword:"type",params:{type:"string"},schema:s.properties.
quality.properties.embeddings.properties.target.properties["api-key-env"].type,parentSchema:s.properties.quality.properties.embeddings.properties.target.properties["\
api-key-env"],data:c};e===null?e=[n]:e.push(n),r++}}p["api-key-file"]!==void 0&&(Ge(p["api-key-file"],{instancePath:t+"/quality/embeddings/target/api-key-file",
parentData:p,parentDataProperty:"api-key-file",rootData:f,dynamicAnchors:y})||(e=e===null?Ge.errors:e.concat(Ge.errors),r=e.length)),p.tls!==void 0&&(Be(p.tls,{
instancePath:t+"/quality/embeddings/target/tls",parentData:p,parentDataProperty:"tls",rootData:f,dynamicAnchors:y})||(e=e===null?Be.errors:e.concat(Be.errors),r=
e.length)),Ue(p.headers,{instancePath:t+"/quality/embeddings/target/headers",parentData:p,parentDataProperty:"headers",rootData:f,dynamicAnchors:y})||(e=e===null?
Ue.errors:e.concat(Ue.errors),r=e.length),te(p["request-timeout"],{instancePath:t+"/quality/embeddings/target/request-timeout",parentData:p,parentDataProperty:"\
request-timeout",rootData:f,dynamicAnchors:y})||(e=e===null?te.errors:e.concat(te.errors),r=e.length),te(p["connect-timeout"],{instancePath:t+"/quality/embeddin\
gs/target/connect-timeout",parentData:p,parentDataProperty:"connect-timeout",rootData:f,dynamicAnchors:y})||(e=e===null?te.errors:e.concat(te.errors),r=e.length)}else{
let h={instancePath:t+"/quality/embeddings/target",keyword:"type",params:{type:"object"},schema:s.properties.quality.properties.embeddings.properties.target.type,
parentSchema:s.properties.quality.properties.embeddings.properties.target,data:p};e===null?e=[h]:e.push(h),r++}}Je(u.concurrency,{instancePath:t+"/quality/embed\
dings/concurrency",parentData:u,parentDataProperty:"concurrency",rootData:f,dynamicAnchors:y})||(e=e===null?Je.errors:e.concat(Je.errors),r=e.length),u.prices!==
void 0&&(nr(u.prices,{instancePath:t+"/quality/embeddings/prices",parentData:u,parentDataProperty:"prices",rootData:f,dynamicAnchors:y})||(e=e===null?nr.errors:
e.concat(nr.errors),r=e.length))}else{let p={instancePath:t+"/quality/embeddings",keyword:"type",params:{type:"object"},schema:s.properties.quality.properties.embeddings.
type,parentSchema:s.properties.quality.properties.embeddings,data:u};e===null?e=[p]:e.push(p),r++}}}else{let u={instancePath:t+"/quality",keyword:"type",params:{
type:"object"},schema:s.properties.quality.type,parentSchema:s.properties.quality,data:$};e===null?e=[u]:e.push(u),r++}let o=a.gates;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.alpha===void 0&&(o.alpha="1%"),o.undecided===void 0&&(o.undecided="warn"),o.invalid===void 0&&(o.invalid="fail"),o.drift===void 0&&(o.drift="re\
port"),o.ttft_p50===void 0&&(o.ttft_p50={"max-increase":"5%","min-change":"5ms"}),o.ttft_p95===void 0&&(o.ttft_p95={"max-increase":"10%","min-change":"10ms"}),o.
tpot_p50===void 0&&(o.tpot_p50={"max-increase":"5%","min-change":"1ms"}),o.output_tokens_per_sec===void 0&&(o.output_tokens_per_sec={"max-decrease":"5%"}),o.error_ratio===
void 0&&(o.error_ratio={"max-increase":"1pp"}),o.accuracy===void 0&&(o.accuracy={"max-drop":"2pp"}),o.alpha===void 0){let c={instancePath:t+"/gates",keyword:"re\
quired",params:{missingProperty:"alpha"},schema:s.properties.gates.required,parentSchema:s.properties.gates,data:o};e===null?e=[c]:e.push(c),r++}if(o.undecided===
void 0){let c={instancePath:t+"/gates",keyword:"required",params:{missingProperty:"undecided"},schema:s.properties.gates.required,parentSchema:s.properties.gates,
data:o};e===null?e=[c]:e.push(c),r++}if(o.invalid===void 0){let c={instancePath:t+"/gates",keyword:"required",params:{missingProperty:"invalid"},schema:s.properties.
gates.required,parentSchema:s.properties.gates,data:o};e===null?e=[c]:e.push(c),r++}if(o.drift===void 0){let c={instancePath:t+"/gates",keyword:"required",params:{
missingProperty:"drift"},schema:s.properties.gates.required,parentSchema:s.properties.gates,data:o};e===null?e=[c]:e.push(c),r++}for(let c in o)if(!(pr.call(s.properties.
gates.properties,c)||Ct.test(c)||Et.test(c)||Tt.test(c)||Ht.test(c)||Gt.test(c)||Bt.test(c)||Ut.test(c))){let n={instancePath:t+"/gates",keyword:"additionalProp\
erties",params:{additionalProperty:c},schema:!1,parentSchema:s.properties.gates,data:o};e===null?e=[n]:e.push(n),r++}Ke(o.alpha,{instancePath:t+"/gates/alpha",parentData:o,
parentDataProperty:"alpha",rootData:f,dynamicAnchors:y})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length);let u=o.undecided;if(!(u==="warn"||u==="fail"||u===
"pass")){let c={instancePath:t+"/gates/undecided",keyword:"enum",params:{allowedValues:s.properties.gates.properties.undecided.enum},schema:s.properties.gates.properties.
undecided.enum,parentSchema:s.properties.gates.properties.undecided,data:u};e===null?e=[c]:e.push(c),r++}let p=o.invalid;if(!(p==="fail"||p==="warn")){let c={instancePath:t+
"/gates/invalid",keyword:"enum",params:{allowedValues:s.properties.gates.properties.invalid.enum},schema:s.properties.gates.properties.invalid.enum,parentSchema:s.
properties.gates.properties.invalid,data:p};e===null?e=[c]:e.push(c),r++}let h=o.drift;if(!(h==="report"||h==="warn"||h==="fail")){let c={instancePath:t+"/gates\
/drift",keyword:"enum",params:{allowedValues:s.properties.gates.properties.drift.enum},schema:s.properties.gates.properties.drift.enum,parentSchema:s.properties.
gates.properties.drift,data:h};e===null?e=[c]:e.push(c),r++}if(o["limit-preset"]!==void 0){let c=o["limit-preset"];if(!(c==="mlperf-llama2-70b"||c==="mlperf-lla\
ma2-70b-interactive"||c==="mlperf-llama3.1-8b"||c==="mlperf-llama3.1-8b-interactive"||c==="mlperf-deepseek-r1"||c==="mlperf-deepseek-r1-interactive"||c==="mlper\
f-gpt-oss-120b"||c==="mlperf-gpt-oss-120b-interactive")){let n={instancePath:t+"/gates/limit-preset",keyword:"enum",params:{allowedValues:s.properties.gates.properties["\
limit-preset"].enum},schema:s.properties.gates.properties["limit-preset"].enum,parentSchema:s.properties.gates.properties["limit-preset"],data:c};e===null?e=[n]:
e.push(n),r++}}oe(o.ttft_p50,{instancePath:t+"/gates/ttft_p50",parentData:o,parentDataProperty:"ttft_p50",rootData:f,dynamicAnchors:y})||(e=e===null?oe.errors:e.
concat(oe.errors),r=e.length),o.ttft_p90!==void 0&&(oe(o.ttft_p90,{instancePath:t+"/gates/ttft_p90",parentData:o,parentDataProperty:"ttft_p90",rootData:f,dynamicAnchors:y})||
(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),oe(o.ttft_p95,{instancePath:t+"/gates/ttft_p95",parentData:o,parentDataProperty:"ttft_p95",rootData:f,dynamicAnchors:y})||
(e=e===null?oe.errors:e.concat(oe.errors),r=e.length),o.ttft_p99!==void 0&&(oe(o.ttft_p99,{instancePath:t+"/gates/ttft_p99",parentData:o,parentDataProperty:"ttf\
t_p99",rootData:f,dynamicAnchors:y})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),oe(o.tpot_p50,{instancePath:t+"/gates/tpot_p50",parentData:o,parentDataProperty:"\
tpot_p50",rootData:f,dynamicAnchors:y})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length),o.tpot_p90!==void 0&&(oe(o.tpot_p90,{instancePath:t+"/gates/tpot_\
p90",parentData:o,parentDataProperty:"tpot_p90",rootData:f,dynamicAnchors:y})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),o.tpot_p95!==void 0&&(oe(o.
tpot_p95,{instancePath:t+"/gates/tpot_p95",parentData:o,parentDataProperty:"tpot_p95",rootData:f,dynamicAnchors:y})||(e=e===null?oe.errors:e.concat(oe.errors),r=
e.length)),o.tpot_p99!==void 0&&(oe(o.tpot_p99,{instancePath:t+"/gates/tpot_p99",parentData:o,parentDataProperty:"tpot_p99",rootData:f,dynamicAnchors:y})||(e=e===
null?oe.errors:e.concat(oe.errors),r=e.length)),o.itl_p50!==void 0&&(oe(o.itl_p50,{instancePath:t+"/gates/itl_p50",parentData:o,parentDataProperty:"itl_p50",rootData:f,
dynamicAnchors:y})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),o.itl_p90!==void 0&&(oe(o.itl_p90,{instancePath:t+"/gates/itl_p90",parentData:o,parentDataProperty:"\
itl_p90",rootData:f,dynamicAnchors:y})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),o.itl_p95!==void 0&&(oe(o.itl_p95,{instancePath:t+"/gates/itl_p95",
parentData:o,parentDataProperty:"itl_p95",rootData:f,dynamicAnchors:y})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),o.itl_p99!==void 0&&(oe(o.itl_p99,
{instancePath:t+"/gates/itl_p99",parentData:o,parentDataProperty:"itl_p99",rootData:f,dynamicAnchors:y})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),
o.e2e_p50!==void 0&&(oe(o.e2e_p50,{instancePath:t+"/gates/e2e_p50",parentData:o,parentDataProperty:"e2e_p50",rootData:f,dynamicAnchors:y})||(e=e===null?oe.errors:
e.concat(oe.errors),r=e.length)),o.e2e_p90!==void 0&&(oe(o.e2e_p90,{instancePath:t+"/gates/e2e_p90",parentData:o,parentDataProperty:"e2e_p90",rootData:f,dynamicAnchors:y})||
(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),o.e2e_p95!==void 0&&(oe(o.e2e_p95,{instancePath:t+"/gates/e2e_p95",parentData:o,parentDataProperty:"e2e_p\
95",rootData:f,dynamicAnchors:y})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),o.e2e_p99!==void 0&&(oe(o.e2e_p99,{instancePath:t+"/gates/e2e_p99",parentData:o,
parentDataProperty:"e2e_p99",rootData:f,dynamicAnchors:y})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),br(o.output_tokens_per_sec,{instancePath:t+"/\
gates/output_tokens_per_sec",parentData:o,parentDataProperty:"output_tokens_per_sec",rootData:f,dynamicAnchors:y})||(e=e===null?br.errors:e.concat(br.errors),r=
e.length),o.requests_per_sec!==void 0&&(qr(o.requests_per_sec,{instancePath:t+"/gates/requests_per_sec",parentData:o,parentDataProperty:"requests_per_sec",rootData:f,
dynamicAnchors:y})||(e=e===null?qr.errors:e.concat(qr.errors),r=e.length)),o.goodput!==void 0&&(Ye(o.goodput,{instancePath:t+"/gates/goodput",parentData:o,parentDataProperty:"\
goodput",rootData:f,dynamicAnchors:y})||(e=e===null?Ye.errors:e.concat(Ye.errors),r=e.length)),o.ttft_within_limit!==void 0&&(Ye(o.ttft_within_limit,{instancePath:t+
"/gates/ttft_within_limit",parentData:o,parentDataProperty:"ttft_within_limit",rootData:f,dynamicAnchors:y})||(e=e===null?Ye.errors:e.concat(Ye.errors),r=e.length)),
xr(o.error_ratio,{instancePath:t+"/gates/error_ratio",parentData:o,parentDataProperty:"error_ratio",rootData:f,dynamicAnchors:y})||(e=e===null?xr.errors:e.concat(
xr.errors),r=e.length),Ye(o.accuracy,{instancePath:t+"/gates/accuracy",parentData:o,parentDataProperty:"accuracy",rootData:f,dynamicAnchors:y})||(e=e===null?Ye.
errors:e.concat(Ye.errors),r=e.length),o.cost!==void 0&&(Nr(o.cost,{instancePath:t+"/gates/cost",parentData:o,parentDataProperty:"cost",rootData:f,dynamicAnchors:y})||
(e=e===null?Nr.errors:e.concat(Nr.errors),r=e.length));for(let c in o)Ct.test(c)&&(oe(o[c],{instancePath:t+"/gates/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,
parentDataProperty:c,rootData:f,dynamicAnchors:y})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length));for(let c in o)Et.test(c)&&(br(o[c],{instancePath:t+"\
/gates/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:c,rootData:f,dynamicAnchors:y})||(e=e===null?br.errors:e.concat(br.errors),r=e.
length));for(let c in o)Tt.test(c)&&(qr(o[c],{instancePath:t+"/gates/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:c,rootData:f,dynamicAnchors:y})||
(e=e===null?qr.errors:e.concat(qr.errors),r=e.length));for(let c in o)Ht.test(c)&&(Ye(o[c],{instancePath:t+"/gates/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,
parentDataProperty:c,rootData:f,dynamicAnchors:y})||(e=e===null?Ye.errors:e.concat(Ye.errors),r=e.length));for(let c in o)Gt.test(c)&&(xr(o[c],{instancePath:t+"\
/gates/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:c,rootData:f,dynamicAnchors:y})||(e=e===null?xr.errors:e.concat(xr.errors),r=e.
length));for(let c in o)Bt.test(c)&&(Nr(o[c],{instancePath:t+"/gates/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:c,rootData:f,dynamicAnchors:y})||
(e=e===null?Nr.errors:e.concat(Nr.errors),r=e.length));for(let c in o)Ut.test(c)&&(Ye(o[c],{instancePath:t+"/gates/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,
parentDataProperty:c,rootData:f,dynamicAnchors:y})||(e=e===null?Ye.errors:e.concat(Ye.errors),r=e.length))}else{let u={instancePath:t+"/gates",keyword:"type",params:{
type:"object"},schema:s.properties.gates.type,parentSchema:s.properties.gates,data:o};e===null?e=[u]:e.push(u),r++}let A=a.budget;if(A&&typeof A=="object"&&!Array.
isArray(A)){if(A.minutes===void 0&&(A.minutes=10),A.minutes===void 0){let p={instancePath:t+"/budget",keyword:"required",params:{missingProperty:"minutes"},schema:s.
properties.budget.required,parentSchema:s.properties.budget,data:A};e===null?e=[p]:e.push(p),r++}for(let p in A)if(!(p==="minutes"||p==="requests"||p==="tokens"||
p==="usd")){let h={instancePath:t+"/budget",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:s.properties.budget,data:A};e===
null?e=[h]:e.push(h),r++}let u=A.minutes;if(typeof u=="number"&&isFinite(u)){if(u>360||isNaN(u)){let p={instancePath:t+"/budget/minutes",keyword:"maximum",params:{
comparison:"<=",limit:360},schema:360,parentSchema:s.properties.budget.properties.minutes,data:u};e===null?e=[p]:e.push(p),r++}if(u<=0||isNaN(u)){let p={instancePath:t+
"/budget/minutes",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:s.properties.budget.properties.minutes,data:u};e===null?e=[p]:
e.push(p),r++}}else{let p={instancePath:t+"/budget/minutes",keyword:"type",params:{type:"number"},schema:s.properties.budget.properties.minutes.type,parentSchema:s.
properties.budget.properties.minutes,data:u};e===null?e=[p]:e.push(p),r++}if(A.requests!==void 0){let p=A.requests;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p))&&typeof p!="string"){let h={instancePath:t+"/budget/requests",keyword:"type",params:{type:s.properties.budget.properties.requests.type},schema:s.properties.
budget.properties.requests.type,parentSchema:s.properties.budget.properties.requests,data:p};e===null?e=[h]:e.push(h),r++}if(typeof p=="number"&&isFinite(p)&&(p<
1||isNaN(p))){let h={instancePath:t+"/budget/requests",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:s.properties.budget.properties.requests,
data:p};e===null?e=[h]:e.push(h),r++}if(typeof p=="string"&&!mt.test(p)){let h={instancePath:t+"/budget/requests",keyword:"pattern",params:{pattern:"^(?!0+(?:\\.\
0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k| ?M|)$"},schema:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k| ?M|)$",parentSchema:s.properties.budget.
properties.requests,data:p};e===null?e=[h]:e.push(h),r++}}if(A.tokens!==void 0){let p=A.tokens;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&typeof p!=
"string"){let h={instancePath:t+"/budget/tokens",keyword:"type",params:{type:s.properties.budget.properties.tokens.type},schema:s.properties.budget.properties.tokens.
type,parentSchema:s.properties.budget.properties.tokens,data:p};e===null?e=[h]:e.push(h),r++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){let h={instancePath:t+
"/budget/tokens",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:s.properties.budget.properties.tokens,data:p};e===null?e=[h]:e.push(h),
r++}if(typeof p=="string"&&!mt.test(p)){let h={instancePath:t+"/budget/tokens",keyword:"pattern",params:{pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15}\
)?(?: ?k| ?M|)$"},schema:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k| ?M|)$",parentSchema:s.properties.budget.properties.tokens,data:p};e===null?
e=[h]:e.push(h),r++}}if(A.usd!==void 0){let p=A.usd;if(typeof p=="number"&&isFinite(p)){if(p>1e6||isNaN(p)){let h={instancePath:t+"/budget/usd",keyword:"maximum",
params:{comparison:"<=",limit:1e6},schema:1e6,parentSchema:s.properties.budget.properties.usd,data:p};e===null?e=[h]:e.push(h),r++}if(p<=0||isNaN(p)){let h={instancePath:t+
"/budget/usd",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:s.properties.budget.properties.usd,data:p};e===null?e=[h]:e.push(
h),r++}}else{let h={instancePath:t+"/budget/usd",keyword:"type",params:{type:"number"},schema:s.properties.budget.properties.usd.type,parentSchema:s.properties.
budget.properties.usd,data:p};e===null?e=[h]:e.push(h),r++}}}else{let u={instancePath:t+"/budget",keyword:"type",params:{type:"object"},schema:s.properties.budget.
type,parentSchema:s.properties.budget,data:A};e===null?e=[u]:e.push(u),r++}if(a.prices!==void 0&&(nr(a.prices,{instancePath:t+"/prices",parentData:a,parentDataProperty:"\
prices",rootData:f,dynamicAnchors:y})||(e=e===null?nr.errors:e.concat(nr.errors),r=e.length)),a.calibrate!==void 0){let u=a.calibrate;if(u&&typeof u=="object"&&
!Array.isArray(u)){for(let p in u)if(p!=="runs"){let h={instancePath:t+"/calibrate",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:s.
properties.calibrate,data:u};e===null?e=[h]:e.push(h),r++}u.runs!==void 0&&(hr(u.runs,{instancePath:t+"/calibrate/runs",parentData:u,parentDataProperty:"runs",rootData:f,
dynamicAnchors:y})||(e=e===null?hr.errors:e.concat(hr.errors),r=e.length))}else{let p={instancePath:t+"/calibrate",keyword:"type",params:{type:"object"},schema:s.
properties.calibrate.type,parentSchema:s.properties.calibrate,data:u};e===null?e=[p]:e.push(p),r++}}let _=a.report;if(_&&typeof _=="object"&&!Array.isArray(_)){
if(_.comment===void 0&&(_.comment="always"),_.html===void 0&&(_.html=!0),_["show-url"]===void 0&&(_["show-url"]=!1),_["store-outputs"]===void 0&&(_["store-outpu\
ts"]=!1),_.comment===void 0){let n={instancePath:t+"/report",keyword:"required",params:{missingProperty:"comment"},schema:s.properties.report.required,parentSchema:s.
properties.report,data:_};e===null?e=[n]:e.push(n),r++}if(_.html===void 0){let n={instancePath:t+"/report",keyword:"required",params:{missingProperty:"html"},schema:s.
properties.report.required,parentSchema:s.properties.report,data:_};e===null?e=[n]:e.push(n),r++}if(_["show-url"]===void 0){let n={instancePath:t+"/report",keyword:"\
required",params:{missingProperty:"show-url"},schema:s.properties.report.required,parentSchema:s.properties.report,data:_};e===null?e=[n]:e.push(n),r++}if(_["st\
ore-outputs"]===void 0){let n={instancePath:t+"/report",keyword:"required",params:{missingProperty:"store-outputs"},schema:s.properties.report.required,parentSchema:s.
properties.report,data:_};e===null?e=[n]:e.push(n),r++}for(let n in _)if(!(n==="comment"||n==="html"||n==="show-url"||n==="store-outputs"||n==="narrator")){let d={
instancePath:t+"/report",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:s.properties.report,data:_};e===null?e=[d]:e.push(d),
r++}let u=_.comment;if(!(u==="always"||u==="never")){let n={instancePath:t+"/report/comment",keyword:"enum",params:{allowedValues:s.properties.report.properties.
comment.enum},schema:s.properties.report.properties.comment.enum,parentSchema:s.properties.report.properties.comment,data:u};e===null?e=[n]:e.push(n),r++}let p=_.
html;if(typeof p!="boolean"){let n={instancePath:t+"/report/html",keyword:"type",params:{type:"boolean"},schema:s.properties.report.properties.html.type,parentSchema:s.
properties.report.properties.html,data:p};e===null?e=[n]:e.push(n),r++}let h=_["show-url"];if(typeof h!="boolean"){let n={instancePath:t+"/report/show-url",keyword:"\
type",params:{type:"boolean"},schema:s.properties.report.properties["show-url"].type,parentSchema:s.properties.report.properties["show-url"],data:h};e===null?e=
[n]:e.push(n),r++}let c=_["store-outputs"];if(typeof c!="boolean"){let n={instancePath:t+"/report/store-outputs",keyword:"type",params:{type:"boolean"},schema:s.
properties.report.properties["store-outputs"].type,parentSchema:s.properties.report.properties["store-outputs"],data:c};e===null?e=[n]:e.push(n),r++}if(_.narrator!==
void 0){let n=_.narrator;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.api===void 0&&(n.api="openai-chat"),n.headers===void 0&&(n.headers={}),n["request-tim\
eout"]===void 0&&(n["request-timeout"]="20s"),n["connect-timeout"]===void 0&&(n["connect-timeout"]="10s"),n.url===void 0){let m={instancePath:t+"/report/narrato\
r",keyword:"required",params:{missingProperty:"url"},schema:s.properties.report.properties.narrator.required,parentSchema:s.properties.report.properties.narrator,
data:n};e===null?e=[m]:e.push(m),r++}if(n.api===void 0){let m={instancePath:t+"/report/narrator",keyword:"required",params:{missingProperty:"api"},schema:s.properties.
report.properties.narrator.required,parentSchema:s.properties.report.properties.narrator,data:n};e===null?e=[m]:e.push(m),r++}if(n.model===void 0){let m={instancePath:t+
"/report/narrator",keyword:"required",params:{missingProperty:"model"},schema:s.properties.report.properties.narrator.required,parentSchema:s.properties.report.
properties.narrator,data:n};e===null?e=[m]:e.push(m),r++}if(n.headers===void 0){let m={instancePath:t+"/report/narrator",keyword:"required",params:{missingProperty:"\
headers"},schema:s.properties.report.properties.narrator.required,parentSchema:s.properties.report.properties.narrator,data:n};e===null?e=[m]:e.push(m),r++}if(n["\
request-timeout"]===void 0){let m={instancePath:t+"/report/narrator",keyword:"required",params:{missingProperty:"request-timeout"},schema:s.properties.report.properties.
narrator.required,parentSchema:s.properties.report.properties.narrator,data:n};e===null?e=[m]:e.push(m),r++}if(n["connect-timeout"]===void 0){let m={instancePath:t+
"/report/narrator",keyword:"required",params:{missingProperty:"connect-timeout"},schema:s.properties.report.properties.narrator.required,parentSchema:s.properties.
report.properties.narrator,data:n};e===null?e=[m]:e.push(m),r++}for(let m in n)if(!pr.call(s.properties.report.properties.narrator.properties,m)){let b={instancePath:t+
"/report/narrator",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:s.properties.report.properties.narrator,data:n};e===null?
e=[b]:e.push(b),r++}n.url!==void 0&&(Xe(n.url,{instancePath:t+"/report/narrator/url",parentData:n,parentDataProperty:"url",rootData:f,dynamicAnchors:y})||(e=e===
null?Xe.errors:e.concat(Xe.errors),r=e.length));let d=n.api;if(!(d==="openai-chat"||d==="openai-completions"||d==="openai-responses"||d==="anthropic-messages"||
d==="ollama-chat"||d==="tgi-generate"||d==="azure-openai"||d==="gemini"||d==="custom")){let m={instancePath:t+"/report/narrator/api",keyword:"enum",params:{allowedValues:s.
properties.report.properties.narrator.properties.api.enum},schema:s.properties.report.properties.narrator.properties.api.enum,parentSchema:s.properties.report.properties.
narrator.properties.api,data:d};e===null?e=[m]:e.push(m),r++}if(n["api-version"]!==void 0&&(Te(n["api-version"],{instancePath:t+"/report/narrator/api-version",parentData:n,
parentDataProperty:"api-version",rootData:f,dynamicAnchors:y})||(e=e===null?Te.errors:e.concat(Te.errors),r=e.length)),n.custom!==void 0&&(He(n.custom,{instancePath:t+
"/report/narrator/custom",parentData:n,parentDataProperty:"custom",rootData:f,dynamicAnchors:y})||(e=e===null?He.errors:e.concat(He.errors),r=e.length)),n.model!==
void 0&&(er(n.model,{instancePath:t+"/report/narrator/model",parentData:n,parentDataProperty:"model",rootData:f,dynamicAnchors:y})||(e=e===null?er.errors:e.concat(
er.errors),r=e.length)),n["api-key-env"]!==void 0){let m=n["api-key-env"];if(typeof m=="string"){if(!_r.test(m)){let b={instancePath:t+"/report/narrator/api-key\
-env",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:s.properties.report.properties.narrator.properties["\
api-key-env"],data:m};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:t+"/report/narrator/api-key-env",keyword:"type",params:{type:"string"},schema:s.properties.
report.properties.narrator.properties["api-key-env"].type,parentSchema:s.properties.report.properties.narrator.properties["api-key-env"],data:m};e===null?e=[b]:
e.push(b),r++}}n["api-key-file"]!==void 0&&(Ge(n["api-key-file"],{instancePath:t+"/report/narrator/api-key-file",parentData:n,parentDataProperty:"api-key-file",
rootData:f,dynamicAnchors:y})||(e=e===null?Ge.errors:e.concat(Ge.errors),r=e.length)),n.tls!==void 0&&(Be(n.tls,{instancePath:t+"/report/narrator/tls",parentData:n,
parentDataProperty:"tls",rootData:f,dynamicAnchors:y})||(e=e===null?Be.errors:e.concat(Be.errors),r=e.length)),Ue(n.headers,{instancePath:t+"/report/narrator/he\
aders",parentData:n,parentDataProperty:"headers",rootData:f,dynamicAnchors:y})||(e=e===null?Ue.errors:e.concat(Ue.errors),r=e.length),te(n["request-timeout"],{instancePath:t+
"/report/narrator/request-timeout",parentData:n,parentDataProperty:"request-timeout",rootData:f,dynamicAnchors:y})||(e=e===null?te.errors:e.concat(te.errors),r=
e.length),te(n["connect-timeout"],{instancePath:t+"/report/narrator/connect-timeout",parentData:n,parentDataProperty:"connect-timeout",rootData:f,dynamicAnchors:y})||
(e=e===null?te.errors:e.concat(te.errors),r=e.length)}else{let d={instancePath:t+"/report/narrator",keyword:"type",params:{type:"object"},schema:s.properties.report.
properties.narrator.type,parentSchema:s.properties.report.properties.narrator,data:n};e===null?e=[d]:e.push(d),r++}}}else{let u={instancePath:t+"/report",keyword:"\
type",params:{type:"object"},schema:s.properties.report.type,parentSchema:s.properties.report,data:_};e===null?e=[u]:e.push(u),r++}}else{let g={instancePath:t,keyword:"\
type",params:{type:"object"},schema:s.type,parentSchema:s,data:a};e===null?e=[g]:e.push(g),r++}return pt.errors=e,r===0}X(pt,"Br"),pt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var wa=D,lt={type:"object",required:["kind","schemaVersion","tool","startedAt","target","fingerprint","workload","definitions","environment"],properties:{
kind:{type:"string",const:"header"},schemaVersion:{type:"number",const:1},tool:{type:"object",required:["name","version"],properties:{name:{type:"string"},version:{
type:"string"}}},startedAt:{type:"string"},clockOriginMs:{type:"number"},target:{$ref:"#/$defs/shared1"},paired:{type:"object",required:["form","base","instance\
Sd"],properties:{form:{enum:["pairs","turns","exclusive"]},base:{$ref:"#/$defs/shared1"},instanceSd:{type:"number",minimum:0}}},fingerprint:{type:"object",required:[
"load","quality"],properties:{load:{type:"string"},quality:{type:"string"},asking:{type:"string"}}},workload:{type:"object",required:["prompts","stages","cache",
"quality"],properties:{prompts:{type:"object",required:["source","count"],properties:{source:{type:"string"},count:{type:"integer",minimum:0},nonceGroups:{type:"\
integer",minimum:0},sharedRatio:{type:"number",minimum:0,maximum:1},identicalRatio:{type:"number",minimum:0,maximum:1}}},conversations:{type:"object",required:[
"turns","thinkTime","replies"],properties:{turns:{type:"integer",minimum:0},thinkTime:{anyOf:[{type:"object",required:["kind","ms"],properties:{kind:{type:"stri\
ng",const:"fixed"},ms:{type:"number",minimum:0}}},{type:"object",required:["kind","lowMs","highMs"],properties:{kind:{type:"string",const:"uniform"},lowMs:{type:"\
number",minimum:0},highMs:{type:"number",minimum:0}}},{type:"object",required:["kind","meanMs"],properties:{kind:{type:"string",const:"exponential"},meanMs:{type:"\
number",minimum:0}}},{type:"object",required:["kind","medianMs","sigma"],properties:{kind:{type:"string",const:"lognormal"},medianMs:{type:"number",minimum:0},sigma:{
type:"number",minimum:0}}}]},replies:{enum:["recorded","own"]}}},stages:{type:"array",items:{type:"object",required:["name","warmupRequests"],properties:{name:{
type:"string"},concurrency:{type:"integer",minimum:1},open:{type:"object",required:["fromPerSec","toPerSec","mostInFlight"],properties:{fromPerSec:{type:"number",
exclusiveMinimum:0},toPerSec:{type:"number",exclusiveMinimum:0},burstiness:{type:"number",exclusiveMinimum:0},mostInFlight:{type:"integer",minimum:1}}},trace:{type:"\
object",required:["source","rows","lengthMs","speed","mostInFlight"],properties:{source:{type:"string"},rows:{type:"integer",minimum:0},lengthMs:{type:"number",
minimum:0},speed:{type:"number",exclusiveMinimum:0},mostInFlight:{type:"integer",minimum:1}}},rung:{type:"object",required:["ladder","level"],properties:{ladder:{
type:"string"},level:{type:"number",exclusiveMinimum:0}}},requests:{type:"integer",minimum:1},durationMs:{type:"number",minimum:0},warmupRequests:{type:"integer",
minimum:0}}}},maxOutputTokens:{type:"integer",minimum:0},ignoreEos:{type:"boolean",const:!0},temperature:{type:"number"},seed:{type:"integer"},cache:{enum:["bus\
t","keep"]},quality:{type:"array",items:{type:"object",required:["source","scorer","items"],properties:{source:{type:"string"},scorer:{type:"string"},items:{type:"\
integer",minimum:0},repeats:{type:"integer",minimum:1}}}},judge:{type:"object",required:["model","api","promptHash","scale","temperature","maxOutputTokens"],properties:{
model:{type:"string"},api:{type:"string"},promptHash:{type:"string"},scale:{type:"object",required:["low","high"],properties:{low:{type:"integer"},high:{type:"i\
nteger"}}},mode:{type:"string",const:"pairwise"},temperature:{type:"number"},maxOutputTokens:{type:"integer",minimum:0}}},embeddings:{type:"object",required:["m\
odel","api"],properties:{model:{type:"string"},api:{type:"string"}}}}},licence:{type:"object",required:["floor","ratings"],properties:{floor:{type:"number"},ratings:{
type:"integer",minimum:0}}},prices:{type:"object",required:["inputPerMillion","outputPerMillion"],properties:{inputPerMillion:{type:"number",minimum:0},outputPerMillion:{
type:"number",minimum:0}}},definitions:{type:"array",items:{type:"string"}},gates:{type:"array",items:{type:"string"}},commit:{type:"string"},imported:{type:"ob\
ject",required:["tool","shape","openLoop","notes"],properties:{tool:{type:"string"},shape:{type:"object",patternProperties:{"^.*$":{type:"string"}}},openLoop:{type:"\
boolean"},notes:{type:"array",items:{type:"string"}}}},commitProof:{enum:["started","expected"]},environment:{type:"object",required:["node","platform","ci"],properties:{
node:{type:"string"},platform:{type:"string"},cpus:{type:"integer"},ci:{type:"boolean"}}},shard:{type:"object",required:["index","count","originMs"],properties:{
index:{type:"integer"},count:{type:"integer"},originMs:{type:"number"}}},shards:{type:"integer"},instances:{type:"integer"},github:{type:"object",required:["rep\
ository","workflow","runId","runAttempt","job","runnerName","event","ref"],properties:{repository:{type:"string"},workflow:{type:"string"},runId:{type:"integer"},
runAttempt:{type:"integer"},job:{type:"string"},runnerName:{type:"string"},event:{type:"string"},ref:{type:"string"}}}},$defs:{shared1:{type:"object",required:[
"label","originHash","locality","api","model"],properties:{label:{type:"string"},labelled:{type:"boolean",const:!0},originHash:{type:"string"},locality:{enum:["\
loopback","remote"]},api:{type:"string"},model:{type:"string"},answer:{enum:["document","vectors"]},server:{type:"string"},identity:{type:"object",patternProperties:{
"^.*$":{type:"string"}}},http:{enum:["1.1","2"]},compressed:{type:"boolean",const:!0},proxied:{type:"boolean",const:!0}}}}},Rt={type:"object",required:["label",
"originHash","locality","api","model"],properties:{label:{type:"string"},labelled:{type:"boolean",const:!0},originHash:{type:"string"},locality:{enum:["loopback",
"remote"]},api:{type:"string"},model:{type:"string"},answer:{enum:["document","vectors"]},server:{type:"string"},identity:{type:"object",patternProperties:{"^.*\
$":{type:"string"}}},http:{enum:["1.1","2"]},compressed:{type:"boolean",const:!0},proxied:{type:"boolean",const:!0}}},Jr=new RegExp("^.*$","u");function Fe(a,{instancePath:t="",
parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=Fe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let g;if(a.label===void 0&&(g="label")||a.originHash===void 0&&(g="originHash")||a.locality===void 0&&
(g="locality")||a.api===void 0&&(g="api")||a.model===void 0&&(g="model"))return Fe.errors=[{instancePath:t,keyword:"required",params:{missingProperty:g}}],!1;if(a.
label!==void 0){let x=r;if(typeof a.label!="string")return Fe.errors=[{instancePath:t+"/label",keyword:"type",params:{type:"string"}}],!1;var i=x===r}else var i=!0;
if(i){if(a.labelled!==void 0){let v=a.labelled,$=r;if(typeof v!="boolean")return Fe.errors=[{instancePath:t+"/labelled",keyword:"type",params:{type:"boolean"}}],
!1;if(v!==!0)return Fe.errors=[{instancePath:t+"/labelled",keyword:"const",params:{allowedValue:!0}}],!1;var i=$===r}else var i=!0;if(i){if(a.originHash!==void 0){
let $=r;if(typeof a.originHash!="string")return Fe.errors=[{instancePath:t+"/originHash",keyword:"type",params:{type:"string"}}],!1;var i=$===r}else var i=!0;if(i){
if(a.locality!==void 0){let o=a.locality,A=r;if(!(o==="loopback"||o==="remote"))return Fe.errors=[{instancePath:t+"/locality",keyword:"enum",params:{allowedValues:Rt.
properties.locality.enum}}],!1;var i=A===r}else var i=!0;if(i){if(a.api!==void 0){let A=r;if(typeof a.api!="string")return Fe.errors=[{instancePath:t+"/api",keyword:"\
type",params:{type:"string"}}],!1;var i=A===r}else var i=!0;if(i){if(a.model!==void 0){let _=r;if(typeof a.model!="string")return Fe.errors=[{instancePath:t+"/m\
odel",keyword:"type",params:{type:"string"}}],!1;var i=_===r}else var i=!0;if(i){if(a.answer!==void 0){let u=a.answer,p=r;if(!(u==="document"||u==="vectors"))return Fe.
errors=[{instancePath:t+"/answer",keyword:"enum",params:{allowedValues:Rt.properties.answer.enum}}],!1;var i=p===r}else var i=!0;if(i){if(a.server!==void 0){let p=r;
if(typeof a.server!="string")return Fe.errors=[{instancePath:t+"/server",keyword:"type",params:{type:"string"}}],!1;var i=p===r}else var i=!0;if(i){if(a.identity!==
void 0){let h=a.identity,c=r;if(r===c)if(h&&typeof h=="object"&&!Array.isArray(h)){var k={};for(let d in h)if(Jr.test(d)){if(typeof h[d]!="string")return Fe.errors=
[{instancePath:t+"/identity/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}}],!1;k[d]=!0}}else return Fe.errors=[{instancePath:t+
"/identity",keyword:"type",params:{type:"object"}}],!1;var i=c===r}else var i=!0;if(i){if(a.http!==void 0){let c=a.http,n=r;if(!(c==="1.1"||c==="2"))return Fe.errors=
[{instancePath:t+"/http",keyword:"enum",params:{allowedValues:Rt.properties.http.enum}}],!1;var i=n===r}else var i=!0;if(i){if(a.compressed!==void 0){let n=a.compressed,
d=r;if(typeof n!="boolean")return Fe.errors=[{instancePath:t+"/compressed",keyword:"type",params:{type:"boolean"}}],!1;if(n!==!0)return Fe.errors=[{instancePath:t+
"/compressed",keyword:"const",params:{allowedValue:!0}}],!1;var i=d===r}else var i=!0;if(i)if(a.proxied!==void 0){let n=a.proxied,d=r;if(typeof n!="boolean")return Fe.
errors=[{instancePath:t+"/proxied",keyword:"type",params:{type:"boolean"}}],!1;if(n!==!0)return Fe.errors=[{instancePath:t+"/proxied",keyword:"const",params:{allowedValue:!0}}],
!1;var i=d===r}else var i=!0}}}}}}}}}}}else return Fe.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Fe.errors=e,r===0}X(Fe,"le"),Fe.
evaluated={props:{label:!0,labelled:!0,originHash:!0,locality:!0,api:!0,model:!0,answer:!0,server:!0,identity:!0,http:!0,compressed:!0,proxied:!0},dynamicProps:!1,
dynamicItems:!1};function D(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=D.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let ve;if(a.kind===void 0&&(ve="kind")||a.schemaVersion===void 0&&
(ve="schemaVersion")||a.tool===void 0&&(ve="tool")||a.startedAt===void 0&&(ve="startedAt")||a.target===void 0&&(ve="target")||a.fingerprint===void 0&&(ve="finge\
rprint")||a.workload===void 0&&(ve="workload")||a.definitions===void 0&&(ve="definitions")||a.environment===void 0&&(ve="environment"))return D.errors=[{instancePath:t,
keyword:"required",params:{missingProperty:ve}}],!1;if(a.kind!==void 0){let xe=a.kind,ie=r;if(typeof xe!="string")return D.errors=[{instancePath:t+"/kind",keyword:"\
type",params:{type:"string"}}],!1;if(xe!=="header")return D.errors=[{instancePath:t+"/kind",keyword:"const",params:{allowedValue:"header"}}],!1;var i=ie===r}else
var i=!0;if(i){if(a.schemaVersion!==void 0){let ie=a.schemaVersion,he=r;if(!(typeof ie=="number"&&isFinite(ie)))return D.errors=[{instancePath:t+"/schemaVersion",
keyword:"type",params:{type:"number"}}],!1;if(ie!==1)return D.errors=[{instancePath:t+"/schemaVersion",keyword:"const",params:{allowedValue:1}}],!1;var i=he===r}else
var i=!0;if(i){if(a.tool!==void 0){let he=a.tool,Ee=r;if(r===Ee)if(he&&typeof he=="object"&&!Array.isArray(he)){let Se;if(he.name===void 0&&(Se="name")||he.version===
void 0&&(Se="version"))return D.errors=[{instancePath:t+"/tool",keyword:"required",params:{missingProperty:Se}}],!1;if(he.name!==void 0){let we=r;if(typeof he.name!=
"string")return D.errors=[{instancePath:t+"/tool/name",keyword:"type",params:{type:"string"}}],!1;var k=we===r}else var k=!0;if(k)if(he.version!==void 0){let we=r;
if(typeof he.version!="string")return D.errors=[{instancePath:t+"/tool/version",keyword:"type",params:{type:"string"}}],!1;var k=we===r}else var k=!0}else return D.
errors=[{instancePath:t+"/tool",keyword:"type",params:{type:"object"}}],!1;var i=Ee===r}else var i=!0;if(i){if(a.startedAt!==void 0){let Ee=r;if(typeof a.startedAt!=
"string")return D.errors=[{instancePath:t+"/startedAt",keyword:"type",params:{type:"string"}}],!1;var i=Ee===r}else var i=!0;if(i){if(a.clockOriginMs!==void 0){
let De=a.clockOriginMs,Se=r;if(!(typeof De=="number"&&isFinite(De)))return D.errors=[{instancePath:t+"/clockOriginMs",keyword:"type",params:{type:"number"}}],!1;
var i=Se===r}else var i=!0;if(i){if(a.target!==void 0){let Se=r;Fe(a.target,{instancePath:t+"/target",parentData:a,parentDataProperty:"target",rootData:f,dynamicAnchors:y})||
(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length);var i=Se===r}else var i=!0;if(i){if(a.paired!==void 0){let we=a.paired,qe=r;if(r===qe)if(we&&typeof we=="o\
bject"&&!Array.isArray(we)){let L;if(we.form===void 0&&(L="form")||we.base===void 0&&(L="base")||we.instanceSd===void 0&&(L="instanceSd"))return D.errors=[{instancePath:t+
"/paired",keyword:"required",params:{missingProperty:L}}],!1;if(we.form!==void 0){let ce=we.form,ye=r;if(!(ce==="pairs"||ce==="turns"||ce==="exclusive"))return D.
errors=[{instancePath:t+"/paired/form",keyword:"enum",params:{allowedValues:lt.properties.paired.properties.form.enum}}],!1;var g=ye===r}else var g=!0;if(g){if(we.
base!==void 0){let ye=r;Fe(we.base,{instancePath:t+"/paired/base",parentData:we,parentDataProperty:"base",rootData:f,dynamicAnchors:y})||(e=e===null?Fe.errors:e.
concat(Fe.errors),r=e.length);var g=ye===r}else var g=!0;if(g)if(we.instanceSd!==void 0){let ye=we.instanceSd,B=r;if(r===B)if(typeof ye=="number"&&isFinite(ye)){
if(ye<0||isNaN(ye))return D.errors=[{instancePath:t+"/paired/instanceSd",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return D.errors=[{instancePath:t+
"/paired/instanceSd",keyword:"type",params:{type:"number"}}],!1;var g=B===r}else var g=!0}}else return D.errors=[{instancePath:t+"/paired",keyword:"type",params:{
type:"object"}}],!1;var i=qe===r}else var i=!0;if(i){if(a.fingerprint!==void 0){let qe=a.fingerprint,M=r;if(r===M)if(qe&&typeof qe=="object"&&!Array.isArray(qe)){
let ce;if(qe.load===void 0&&(ce="load")||qe.quality===void 0&&(ce="quality"))return D.errors=[{instancePath:t+"/fingerprint",keyword:"required",params:{missingProperty:ce}}],
!1;if(qe.load!==void 0){let ye=r;if(typeof qe.load!="string")return D.errors=[{instancePath:t+"/fingerprint/load",keyword:"type",params:{type:"string"}}],!1;var x=ye===
r}else var x=!0;if(x){if(qe.quality!==void 0){let B=r;if(typeof qe.quality!="string")return D.errors=[{instancePath:t+"/fingerprint/quality",keyword:"type",params:{
type:"string"}}],!1;var x=B===r}else var x=!0;if(x)if(qe.asking!==void 0){let B=r;if(typeof qe.asking!="string")return D.errors=[{instancePath:t+"/fingerprint/a\
sking",keyword:"type",params:{type:"string"}}],!1;var x=B===r}else var x=!0}}else return D.errors=[{instancePath:t+"/fingerprint",keyword:"type",params:{type:"o\
bject"}}],!1;var i=M===r}else var i=!0;if(i){if(a.workload!==void 0){let M=a.workload,L=r;if(r===L)if(M&&typeof M=="object"&&!Array.isArray(M)){let ye;if(M.prompts===
void 0&&(ye="prompts")||M.stages===void 0&&(ye="stages")||M.cache===void 0&&(ye="cache")||M.quality===void 0&&(ye="quality"))return D.errors=[{instancePath:t+"/\
workload",keyword:"required",params:{missingProperty:ye}}],!1;if(M.prompts!==void 0){let B=M.prompts,ge=r;if(r===ge)if(B&&typeof B=="object"&&!Array.isArray(B)){
let $e;if(B.source===void 0&&($e="source")||B.count===void 0&&($e="count"))return D.errors=[{instancePath:t+"/workload/prompts",keyword:"required",params:{missingProperty:$e}}],
!1;if(B.source!==void 0){let ke=r;if(typeof B.source!="string")return D.errors=[{instancePath:t+"/workload/prompts/source",keyword:"type",params:{type:"string"}}],
!1;var v=ke===r}else var v=!0;if(v){if(B.count!==void 0){let J=B.count,N=r;if(!(typeof J=="number"&&!(J%1)&&!isNaN(J)&&isFinite(J)))return D.errors=[{instancePath:t+
"/workload/prompts/count",keyword:"type",params:{type:"integer"}}],!1;if(r===N&&typeof J=="number"&&isFinite(J)&&(J<0||isNaN(J)))return D.errors=[{instancePath:t+
"/workload/prompts/count",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var v=N===r}else var v=!0;if(v){if(B.nonceGroups!==void 0){let N=B.nonceGroups,
S=r;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return D.errors=[{instancePath:t+"/workload/prompts/nonceGroups",keyword:"type",params:{type:"integ\
er"}}],!1;if(r===S&&typeof N=="number"&&isFinite(N)&&(N<0||isNaN(N)))return D.errors=[{instancePath:t+"/workload/prompts/nonceGroups",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var v=S===r}else var v=!0;if(v){if(B.sharedRatio!==void 0){let S=B.sharedRatio,pe=r;if(r===pe)if(typeof S=="number"&&isFinite(S)){
if(S>1||isNaN(S))return D.errors=[{instancePath:t+"/workload/prompts/sharedRatio",keyword:"maximum",params:{comparison:"<=",limit:1}}],!1;if(S<0||isNaN(S))return D.
errors=[{instancePath:t+"/workload/prompts/sharedRatio",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return D.errors=[{instancePath:t+"/workload\
/prompts/sharedRatio",keyword:"type",params:{type:"number"}}],!1;var v=pe===r}else var v=!0;if(v)if(B.identicalRatio!==void 0){let S=B.identicalRatio,pe=r;if(r===
pe)if(typeof S=="number"&&isFinite(S)){if(S>1||isNaN(S))return D.errors=[{instancePath:t+"/workload/prompts/identicalRatio",keyword:"maximum",params:{comparison:"\
<=",limit:1}}],!1;if(S<0||isNaN(S))return D.errors=[{instancePath:t+"/workload/prompts/identicalRatio",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else
return D.errors=[{instancePath:t+"/workload/prompts/identicalRatio",keyword:"type",params:{type:"number"}}],!1;var v=pe===r}else var v=!0}}}}else return D.errors=
[{instancePath:t+"/workload/prompts",keyword:"type",params:{type:"object"}}],!1;var $=ge===r}else var $=!0;if($){if(M.conversations!==void 0){let ge=M.conversations,
Pe=r;if(r===Pe)if(ge&&typeof ge=="object"&&!Array.isArray(ge)){let ke;if(ge.turns===void 0&&(ke="turns")||ge.thinkTime===void 0&&(ke="thinkTime")||ge.replies===
void 0&&(ke="replies"))return D.errors=[{instancePath:t+"/workload/conversations",keyword:"required",params:{missingProperty:ke}}],!1;if(ge.turns!==void 0){let J=ge.
turns,N=r;if(!(typeof J=="number"&&!(J%1)&&!isNaN(J)&&isFinite(J)))return D.errors=[{instancePath:t+"/workload/conversations/turns",keyword:"type",params:{type:"\
integer"}}],!1;if(r===N&&typeof J=="number"&&isFinite(J)&&(J<0||isNaN(J)))return D.errors=[{instancePath:t+"/workload/conversations/turns",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var o=N===r}else var o=!0;if(o){if(ge.thinkTime!==void 0){let N=ge.thinkTime,S=r,pe=r,C=!1,H=r;if(r===H)if(N&&typeof N=="object"&&
!Array.isArray(N)){let T;if(N.kind===void 0&&(T="kind")||N.ms===void 0&&(T="ms")){let z={instancePath:t+"/workload/conversations/thinkTime",keyword:"required",params:{
missingProperty:T}};e===null?e=[z]:e.push(z),r++}else{if(N.kind!==void 0){let z=N.kind,R=r;if(typeof z!="string"){let I={instancePath:t+"/workload/conversations\
/thinkTime/kind",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),r++}if(z!=="fixed"){let I={instancePath:t+"/workload/conversations/thinkTime/ki\
nd",keyword:"const",params:{allowedValue:"fixed"}};e===null?e=[I]:e.push(I),r++}var A=R===r}else var A=!0;if(A)if(N.ms!==void 0){let z=N.ms,R=r;if(r===R)if(typeof z==
"number"&&isFinite(z)){if(z<0||isNaN(z)){let I={instancePath:t+"/workload/conversations/thinkTime/ms",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?
e=[I]:e.push(I),r++}}else{let I={instancePath:t+"/workload/conversations/thinkTime/ms",keyword:"type",params:{type:"number"}};e===null?e=[I]:e.push(I),r++}var A=R===
r}else var A=!0}}else{let T={instancePath:t+"/workload/conversations/thinkTime",keyword:"type",params:{type:"object"}};e===null?e=[T]:e.push(T),r++}var c=H===r;
if(C=C||c,c){var _={};_.kind=!0,_.ms=!0}let ee=r;if(r===ee)if(N&&typeof N=="object"&&!Array.isArray(N)){let T;if(N.kind===void 0&&(T="kind")||N.lowMs===void 0&&
(T="lowMs")||N.highMs===void 0&&(T="highMs")){let z={instancePath:t+"/workload/conversations/thinkTime",keyword:"required",params:{missingProperty:T}};e===null?
e=[z]:e.push(z),r++}else{if(N.kind!==void 0){let z=N.kind,R=r;if(typeof z!="string"){let I={instancePath:t+"/workload/conversations/thinkTime/kind",keyword:"typ\
e",params:{type:"string"}};e===null?e=[I]:e.push(I),r++}if(z!=="uniform"){let I={instancePath:t+"/workload/conversations/thinkTime/kind",keyword:"const",params:{
allowedValue:"uniform"}};e===null?e=[I]:e.push(I),r++}var u=R===r}else var u=!0;if(u){if(N.lowMs!==void 0){let R=N.lowMs,W=r;if(r===W)if(typeof R=="number"&&isFinite(
R)){if(R<0||isNaN(R)){let Z={instancePath:t+"/workload/conversations/thinkTime/lowMs",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[Z]:e.push(
Z),r++}}else{let Z={instancePath:t+"/workload/conversations/thinkTime/lowMs",keyword:"type",params:{type:"number"}};e===null?e=[Z]:e.push(Z),r++}var u=W===r}else
var u=!0;if(u)if(N.highMs!==void 0){let R=N.highMs,W=r;if(r===W)if(typeof R=="number"&&isFinite(R)){if(R<0||isNaN(R)){let Z={instancePath:t+"/workload/conversat\
ions/thinkTime/highMs",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[Z]:e.push(Z),r++}}else{let Z={instancePath:t+"/workload/conversations/thi\
nkTime/highMs",keyword:"type",params:{type:"number"}};e===null?e=[Z]:e.push(Z),r++}var u=W===r}else var u=!0}}}else{let T={instancePath:t+"/workload/conversatio\
ns/thinkTime",keyword:"type",params:{type:"object"}};e===null?e=[T]:e.push(T),r++}var c=ee===r;C=C||c,c&&_!==!0&&(_=_||{},_.kind=!0,_.lowMs=!0,_.highMs=!0);let K=r;
if(r===K)if(N&&typeof N=="object"&&!Array.isArray(N)){let T;if(N.kind===void 0&&(T="kind")||N.meanMs===void 0&&(T="meanMs")){let z={instancePath:t+"/workload/co\
nversations/thinkTime",keyword:"required",params:{missingProperty:T}};e===null?e=[z]:e.push(z),r++}else{if(N.kind!==void 0){let z=N.kind,R=r;if(typeof z!="strin\
g"){let I={instancePath:t+"/workload/conversations/thinkTime/kind",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),r++}if(z!=="exponential"){let I={
instancePath:t+"/workload/conversations/thinkTime/kind",keyword:"const",params:{allowedValue:"exponential"}};e===null?e=[I]:e.push(I),r++}var p=R===r}else var p=!0;
if(p)if(N.meanMs!==void 0){let z=N.meanMs,R=r;if(r===R)if(typeof z=="number"&&isFinite(z)){if(z<0||isNaN(z)){let I={instancePath:t+"/workload/conversations/thin\
kTime/meanMs",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[I]:e.push(I),r++}}else{let I={instancePath:t+"/workload/conversations/thinkTime/me\
anMs",keyword:"type",params:{type:"number"}};e===null?e=[I]:e.push(I),r++}var p=R===r}else var p=!0}}else{let T={instancePath:t+"/workload/conversations/thinkTi\
me",keyword:"type",params:{type:"object"}};e===null?e=[T]:e.push(T),r++}var c=K===r;C=C||c,c&&_!==!0&&(_=_||{},_.kind=!0,_.meanMs=!0);let O=r;if(r===O)if(N&&typeof N==
"object"&&!Array.isArray(N)){let T;if(N.kind===void 0&&(T="kind")||N.medianMs===void 0&&(T="medianMs")||N.sigma===void 0&&(T="sigma")){let z={instancePath:t+"/w\
orkload/conversations/thinkTime",keyword:"required",params:{missingProperty:T}};e===null?e=[z]:e.push(z),r++}else{if(N.kind!==void 0){let z=N.kind,R=r;if(typeof z!=
"string"){let I={instancePath:t+"/workload/conversations/thinkTime/kind",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),r++}if(z!=="lognormal"){
let I={instancePath:t+"/workload/conversations/thinkTime/kind",keyword:"const",params:{allowedValue:"lognormal"}};e===null?e=[I]:e.push(I),r++}var h=R===r}else var h=!0;
if(h){if(N.medianMs!==void 0){let R=N.medianMs,W=r;if(r===W)if(typeof R=="number"&&isFinite(R)){if(R<0||isNaN(R)){let Z={instancePath:t+"/workload/conversations\
/thinkTime/medianMs",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[Z]:e.push(Z),r++}}else{let Z={instancePath:t+"/workload/conversations/think\
Time/medianMs",keyword:"type",params:{type:"number"}};e===null?e=[Z]:e.push(Z),r++}var h=W===r}else var h=!0;if(h)if(N.sigma!==void 0){let R=N.sigma,W=r;if(r===
W)if(typeof R=="number"&&isFinite(R)){if(R<0||isNaN(R)){let Z={instancePath:t+"/workload/conversations/thinkTime/sigma",keyword:"minimum",params:{comparison:">=",
limit:0}};e===null?e=[Z]:e.push(Z),r++}}else{let Z={instancePath:t+"/workload/conversations/thinkTime/sigma",keyword:"type",params:{type:"number"}};e===null?e=[
Z]:e.push(Z),r++}var h=W===r}else var h=!0}}}else{let T={instancePath:t+"/workload/conversations/thinkTime",keyword:"type",params:{type:"object"}};e===null?e=[T]:
e.push(T),r++}var c=O===r;if(C=C||c,c&&_!==!0&&(_=_||{},_.kind=!0,_.medianMs=!0,_.sigma=!0),C)r=pe,e!==null&&(pe?e.length=pe:e=null);else{let T={instancePath:t+
"/workload/conversations/thinkTime",keyword:"anyOf",params:{}};return e===null?e=[T]:e.push(T),r++,D.errors=e,!1}var o=S===r}else var o=!0;if(o)if(ge.replies!==
void 0){let N=ge.replies,S=r;if(!(N==="recorded"||N==="own"))return D.errors=[{instancePath:t+"/workload/conversations/replies",keyword:"enum",params:{allowedValues:lt.
properties.workload.properties.conversations.properties.replies.enum}}],!1;var o=S===r}else var o=!0}}else return D.errors=[{instancePath:t+"/workload/conversat\
ions",keyword:"type",params:{type:"object"}}],!1;var $=Pe===r}else var $=!0;if($){if(M.stages!==void 0){let Pe=M.stages,$e=r;if(r===$e)if(Array.isArray(Pe)){var n=!0;
let J=Pe.length;for(let N=0;N<J;N++){let S=Pe[N],pe=r;if(r===pe)if(S&&typeof S=="object"&&!Array.isArray(S)){let H;if(S.name===void 0&&(H="name")||S.warmupRequests===
void 0&&(H="warmupRequests"))return D.errors=[{instancePath:t+"/workload/stages/"+N,keyword:"required",params:{missingProperty:H}}],!1;if(S.name!==void 0){let ee=r;
if(typeof S.name!="string")return D.errors=[{instancePath:t+"/workload/stages/"+N+"/name",keyword:"type",params:{type:"string"}}],!1;var d=ee===r}else var d=!0;
if(d){if(S.concurrency!==void 0){let K=S.concurrency,O=r;if(!(typeof K=="number"&&!(K%1)&&!isNaN(K)&&isFinite(K)))return D.errors=[{instancePath:t+"/workload/st\
ages/"+N+"/concurrency",keyword:"type",params:{type:"integer"}}],!1;if(r===O&&typeof K=="number"&&isFinite(K)&&(K<1||isNaN(K)))return D.errors=[{instancePath:t+
"/workload/stages/"+N+"/concurrency",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var d=O===r}else var d=!0;if(d){if(S.open!==void 0){let O=S.open,Q=r;
if(r===Q)if(O&&typeof O=="object"&&!Array.isArray(O)){let z;if(O.fromPerSec===void 0&&(z="fromPerSec")||O.toPerSec===void 0&&(z="toPerSec")||O.mostInFlight===void 0&&
(z="mostInFlight"))return D.errors=[{instancePath:t+"/workload/stages/"+N+"/open",keyword:"required",params:{missingProperty:z}}],!1;if(O.fromPerSec!==void 0){let R=O.
fromPerSec,W=r;if(r===W)if(typeof R=="number"&&isFinite(R)){if(R<=0||isNaN(R))return D.errors=[{instancePath:t+"/workload/stages/"+N+"/open/fromPerSec",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0}}],!1}else return D.errors=[{instancePath:t+"/workload/stages/"+N+"/open/fromPerSec",keyword:"type",params:{type:"\
number"}}],!1;var m=W===r}else var m=!0;if(m){if(O.toPerSec!==void 0){let W=O.toPerSec,I=r;if(r===I)if(typeof W=="number"&&isFinite(W)){if(W<=0||isNaN(W))return D.
errors=[{instancePath:t+"/workload/stages/"+N+"/open/toPerSec",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1}else return D.errors=[{instancePath:t+
"/workload/stages/"+N+"/open/toPerSec",keyword:"type",params:{type:"number"}}],!1;var m=I===r}else var m=!0;if(m){if(O.burstiness!==void 0){let I=O.burstiness,Z=r;
if(r===Z)if(typeof I=="number"&&isFinite(I)){if(I<=0||isNaN(I))return D.errors=[{instancePath:t+"/workload/stages/"+N+"/open/burstiness",keyword:"exclusiveMinim\
um",params:{comparison:">",limit:0}}],!1}else return D.errors=[{instancePath:t+"/workload/stages/"+N+"/open/burstiness",keyword:"type",params:{type:"number"}}],
!1;var m=Z===r}else var m=!0;if(m)if(O.mostInFlight!==void 0){let I=O.mostInFlight,Z=r;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return D.errors=
[{instancePath:t+"/workload/stages/"+N+"/open/mostInFlight",keyword:"type",params:{type:"integer"}}],!1;if(r===Z&&typeof I=="number"&&isFinite(I)&&(I<1||isNaN(I)))
return D.errors=[{instancePath:t+"/workload/stages/"+N+"/open/mostInFlight",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var m=Z===r}else var m=!0}}}else
return D.errors=[{instancePath:t+"/workload/stages/"+N+"/open",keyword:"type",params:{type:"object"}}],!1;var d=Q===r}else var d=!0;if(d){if(S.trace!==void 0){let Q=S.
trace,T=r;if(r===T)if(Q&&typeof Q=="object"&&!Array.isArray(Q)){let R;if(Q.source===void 0&&(R="source")||Q.rows===void 0&&(R="rows")||Q.lengthMs===void 0&&(R="\
lengthMs")||Q.speed===void 0&&(R="speed")||Q.mostInFlight===void 0&&(R="mostInFlight"))return D.errors=[{instancePath:t+"/workload/stages/"+N+"/trace",keyword:"\
required",params:{missingProperty:R}}],!1;if(Q.source!==void 0){let W=r;if(typeof Q.source!="string")return D.errors=[{instancePath:t+"/workload/stages/"+N+"/tr\
ace/source",keyword:"type",params:{type:"string"}}],!1;var b=W===r}else var b=!0;if(b){if(Q.rows!==void 0){let I=Q.rows,Z=r;if(!(typeof I=="number"&&!(I%1)&&!isNaN(
I)&&isFinite(I)))return D.errors=[{instancePath:t+"/workload/stages/"+N+"/trace/rows",keyword:"type",params:{type:"integer"}}],!1;if(r===Z&&typeof I=="number"&&
isFinite(I)&&(I<0||isNaN(I)))return D.errors=[{instancePath:t+"/workload/stages/"+N+"/trace/rows",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var b=Z===
r}else var b=!0;if(b){if(Q.lengthMs!==void 0){let Z=Q.lengthMs,We=r;if(r===We)if(typeof Z=="number"&&isFinite(Z)){if(Z<0||isNaN(Z))return D.errors=[{instancePath:t+
"/workload/stages/"+N+"/trace/lengthMs",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return D.errors=[{instancePath:t+"/workload/stages/"+N+"/tr\
ace/lengthMs",keyword:"type",params:{type:"number"}}],!1;var b=We===r}else var b=!0;if(b){if(Q.speed!==void 0){let We=Q.speed,Hr=r;if(r===Hr)if(typeof We=="numb\
er"&&isFinite(We)){if(We<=0||isNaN(We))return D.errors=[{instancePath:t+"/workload/stages/"+N+"/trace/speed",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],
!1}else return D.errors=[{instancePath:t+"/workload/stages/"+N+"/trace/speed",keyword:"type",params:{type:"number"}}],!1;var b=Hr===r}else var b=!0;if(b)if(Q.mostInFlight!==
void 0){let We=Q.mostInFlight,Hr=r;if(!(typeof We=="number"&&!(We%1)&&!isNaN(We)&&isFinite(We)))return D.errors=[{instancePath:t+"/workload/stages/"+N+"/trace/m\
ostInFlight",keyword:"type",params:{type:"integer"}}],!1;if(r===Hr&&typeof We=="number"&&isFinite(We)&&(We<1||isNaN(We)))return D.errors=[{instancePath:t+"/work\
load/stages/"+N+"/trace/mostInFlight",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var b=Hr===r}else var b=!0}}}}else return D.errors=[{instancePath:t+
"/workload/stages/"+N+"/trace",keyword:"type",params:{type:"object"}}],!1;var d=T===r}else var d=!0;if(d){if(S.rung!==void 0){let T=S.rung,z=r;if(r===z)if(T&&typeof T==
"object"&&!Array.isArray(T)){let W;if(T.ladder===void 0&&(W="ladder")||T.level===void 0&&(W="level"))return D.errors=[{instancePath:t+"/workload/stages/"+N+"/ru\
ng",keyword:"required",params:{missingProperty:W}}],!1;if(T.ladder!==void 0){let I=r;if(typeof T.ladder!="string")return D.errors=[{instancePath:t+"/workload/st\
ages/"+N+"/rung/ladder",keyword:"type",params:{type:"string"}}],!1;var P=I===r}else var P=!0;if(P)if(T.level!==void 0){let I=T.level,Z=r;if(r===Z)if(typeof I=="\
number"&&isFinite(I)){if(I<=0||isNaN(I))return D.errors=[{instancePath:t+"/workload/stages/"+N+"/rung/level",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],
!1}else return D.errors=[{instancePath:t+"/workload/stages/"+N+"/rung/level",keyword:"type",params:{type:"number"}}],!1;var P=Z===r}else var P=!0}else return D.
errors=[{instancePath:t+"/workload/stages/"+N+"/rung",keyword:"type",params:{type:"object"}}],!1;var d=z===r}else var d=!0;if(d){if(S.requests!==void 0){let z=S.
requests,R=r;if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z)))return D.errors=[{instancePath:t+"/workload/stages/"+N+"/requests",keyword:"type",params:{
type:"integer"}}],!1;if(r===R&&typeof z=="number"&&isFinite(z)&&(z<1||isNaN(z)))return D.errors=[{instancePath:t+"/workload/stages/"+N+"/requests",keyword:"mini\
mum",params:{comparison:">=",limit:1}}],!1;var d=R===r}else var d=!0;if(d){if(S.durationMs!==void 0){let R=S.durationMs,W=r;if(r===W)if(typeof R=="number"&&isFinite(
R)){if(R<0||isNaN(R))return D.errors=[{instancePath:t+"/workload/stages/"+N+"/durationMs",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return D.
errors=[{instancePath:t+"/workload/stages/"+N+"/durationMs",keyword:"type",params:{type:"number"}}],!1;var d=W===r}else var d=!0;if(d)if(S.warmupRequests!==void 0){
let R=S.warmupRequests,W=r;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R)))return D.errors=[{instancePath:t+"/workload/stages/"+N+"/warmupRequests",keyword:"\
type",params:{type:"integer"}}],!1;if(r===W&&typeof R=="number"&&isFinite(R)&&(R<0||isNaN(R)))return D.errors=[{instancePath:t+"/workload/stages/"+N+"/warmupReq\
uests",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var d=W===r}else var d=!0}}}}}}}else return D.errors=[{instancePath:t+"/workload/stages/"+N,keyword:"\
type",params:{type:"object"}}],!1;var n=pe===r;if(!n)break}}else return D.errors=[{instancePath:t+"/workload/stages",keyword:"type",params:{type:"array"}}],!1;var $=$e===
r}else var $=!0;if($){if(M.maxOutputTokens!==void 0){let $e=M.maxOutputTokens,ke=r;if(!(typeof $e=="number"&&!($e%1)&&!isNaN($e)&&isFinite($e)))return D.errors=
[{instancePath:t+"/workload/maxOutputTokens",keyword:"type",params:{type:"integer"}}],!1;if(r===ke&&typeof $e=="number"&&isFinite($e)&&($e<0||isNaN($e)))return D.
errors=[{instancePath:t+"/workload/maxOutputTokens",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var $=ke===r}else var $=!0;if($){if(M.ignoreEos!==void 0){
let ke=M.ignoreEos,J=r;if(typeof ke!="boolean")return D.errors=[{instancePath:t+"/workload/ignoreEos",keyword:"type",params:{type:"boolean"}}],!1;if(ke!==!0)return D.
errors=[{instancePath:t+"/workload/ignoreEos",keyword:"const",params:{allowedValue:!0}}],!1;var $=J===r}else var $=!0;if($){if(M.temperature!==void 0){let J=M.temperature,
N=r;if(!(typeof J=="number"&&isFinite(J)))return D.errors=[{instancePath:t+"/workload/temperature",keyword:"type",params:{type:"number"}}],!1;var $=N===r}else var $=!0;
if($){if(M.seed!==void 0){let N=M.seed,S=r;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return D.errors=[{instancePath:t+"/workload/seed",keyword:"t\
ype",params:{type:"integer"}}],!1;var $=S===r}else var $=!0;if($){if(M.cache!==void 0){let S=M.cache,pe=r;if(!(S==="bust"||S==="keep"))return D.errors=[{instancePath:t+
"/workload/cache",keyword:"enum",params:{allowedValues:lt.properties.workload.properties.cache.enum}}],!1;var $=pe===r}else var $=!0;if($){if(M.quality!==void 0){
let pe=M.quality,C=r;if(r===C)if(Array.isArray(pe)){var q=!0;let ee=pe.length;for(let K=0;K<ee;K++){let O=pe[K],Q=r;if(r===Q)if(O&&typeof O=="object"&&!Array.isArray(
O)){let z;if(O.source===void 0&&(z="source")||O.scorer===void 0&&(z="scorer")||O.items===void 0&&(z="items"))return D.errors=[{instancePath:t+"/workload/quality\
/"+K,keyword:"required",params:{missingProperty:z}}],!1;if(O.source!==void 0){let R=r;if(typeof O.source!="string")return D.errors=[{instancePath:t+"/workload/q\
uality/"+K+"/source",keyword:"type",params:{type:"string"}}],!1;var w=R===r}else var w=!0;if(w){if(O.scorer!==void 0){let W=r;if(typeof O.scorer!="string")return D.
errors=[{instancePath:t+"/workload/quality/"+K+"/scorer",keyword:"type",params:{type:"string"}}],!1;var w=W===r}else var w=!0;if(w){if(O.items!==void 0){let I=O.
items,Z=r;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return D.errors=[{instancePath:t+"/workload/quality/"+K+"/items",keyword:"type",params:{type:"\
integer"}}],!1;if(r===Z&&typeof I=="number"&&isFinite(I)&&(I<0||isNaN(I)))return D.errors=[{instancePath:t+"/workload/quality/"+K+"/items",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var w=Z===r}else var w=!0;if(w)if(O.repeats!==void 0){let I=O.repeats,Z=r;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))
return D.errors=[{instancePath:t+"/workload/quality/"+K+"/repeats",keyword:"type",params:{type:"integer"}}],!1;if(r===Z&&typeof I=="number"&&isFinite(I)&&(I<1||
isNaN(I)))return D.errors=[{instancePath:t+"/workload/quality/"+K+"/repeats",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var w=Z===r}else var w=!0}}}else
return D.errors=[{instancePath:t+"/workload/quality/"+K,keyword:"type",params:{type:"object"}}],!1;var q=Q===r;if(!q)break}}else return D.errors=[{instancePath:t+
"/workload/quality",keyword:"type",params:{type:"array"}}],!1;var $=C===r}else var $=!0;if($){if(M.judge!==void 0){let C=M.judge,H=r;if(r===H)if(C&&typeof C=="o\
bject"&&!Array.isArray(C)){let K;if(C.model===void 0&&(K="model")||C.api===void 0&&(K="api")||C.promptHash===void 0&&(K="promptHash")||C.scale===void 0&&(K="sca\
le")||C.temperature===void 0&&(K="temperature")||C.maxOutputTokens===void 0&&(K="maxOutputTokens"))return D.errors=[{instancePath:t+"/workload/judge",keyword:"r\
equired",params:{missingProperty:K}}],!1;if(C.model!==void 0){let O=r;if(typeof C.model!="string")return D.errors=[{instancePath:t+"/workload/judge/model",keyword:"\
type",params:{type:"string"}}],!1;var j=O===r}else var j=!0;if(j){if(C.api!==void 0){let Q=r;if(typeof C.api!="string")return D.errors=[{instancePath:t+"/worklo\
ad/judge/api",keyword:"type",params:{type:"string"}}],!1;var j=Q===r}else var j=!0;if(j){if(C.promptHash!==void 0){let T=r;if(typeof C.promptHash!="string")return D.
errors=[{instancePath:t+"/workload/judge/promptHash",keyword:"type",params:{type:"string"}}],!1;var j=T===r}else var j=!0;if(j){if(C.scale!==void 0){let z=C.scale,
R=r;if(r===R)if(z&&typeof z=="object"&&!Array.isArray(z)){let I;if(z.low===void 0&&(I="low")||z.high===void 0&&(I="high"))return D.errors=[{instancePath:t+"/wor\
kload/judge/scale",keyword:"required",params:{missingProperty:I}}],!1;if(z.low!==void 0){let Z=z.low,We=r;if(!(typeof Z=="number"&&!(Z%1)&&!isNaN(Z)&&isFinite(Z)))
return D.errors=[{instancePath:t+"/workload/judge/scale/low",keyword:"type",params:{type:"integer"}}],!1;var U=We===r}else var U=!0;if(U)if(z.high!==void 0){let Z=z.
high,We=r;if(!(typeof Z=="number"&&!(Z%1)&&!isNaN(Z)&&isFinite(Z)))return D.errors=[{instancePath:t+"/workload/judge/scale/high",keyword:"type",params:{type:"in\
teger"}}],!1;var U=We===r}else var U=!0}else return D.errors=[{instancePath:t+"/workload/judge/scale",keyword:"type",params:{type:"object"}}],!1;var j=R===r}else
var j=!0;if(j){if(C.mode!==void 0){let R=C.mode,W=r;if(typeof R!="string")return D.errors=[{instancePath:t+"/workload/judge/mode",keyword:"type",params:{type:"s\
tring"}}],!1;if(R!=="pairwise")return D.errors=[{instancePath:t+"/workload/judge/mode",keyword:"const",params:{allowedValue:"pairwise"}}],!1;var j=W===r}else var j=!0;
if(j){if(C.temperature!==void 0){let W=C.temperature,I=r;if(!(typeof W=="number"&&isFinite(W)))return D.errors=[{instancePath:t+"/workload/judge/temperature",keyword:"\
type",params:{type:"number"}}],!1;var j=I===r}else var j=!0;if(j)if(C.maxOutputTokens!==void 0){let W=C.maxOutputTokens,I=r;if(!(typeof W=="number"&&!(W%1)&&!isNaN(
W)&&isFinite(W)))return D.errors=[{instancePath:t+"/workload/judge/maxOutputTokens",keyword:"type",params:{type:"integer"}}],!1;if(r===I&&typeof W=="number"&&isFinite(
W)&&(W<0||isNaN(W)))return D.errors=[{instancePath:t+"/workload/judge/maxOutputTokens",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var j=I===r}else var j=!0}}}}}}else
return D.errors=[{instancePath:t+"/workload/judge",keyword:"type",params:{type:"object"}}],!1;var $=H===r}else var $=!0;if($)if(M.embeddings!==void 0){let C=M.embeddings,
H=r;if(r===H)if(C&&typeof C=="object"&&!Array.isArray(C)){let K;if(C.model===void 0&&(K="model")||C.api===void 0&&(K="api"))return D.errors=[{instancePath:t+"/w\
orkload/embeddings",keyword:"required",params:{missingProperty:K}}],!1;if(C.model!==void 0){let O=r;if(typeof C.model!="string")return D.errors=[{instancePath:t+
"/workload/embeddings/model",keyword:"type",params:{type:"string"}}],!1;var de=O===r}else var de=!0;if(de)if(C.api!==void 0){let O=r;if(typeof C.api!="string")return D.
errors=[{instancePath:t+"/workload/embeddings/api",keyword:"type",params:{type:"string"}}],!1;var de=O===r}else var de=!0}else return D.errors=[{instancePath:t+
"/workload/embeddings",keyword:"type",params:{type:"object"}}],!1;var $=H===r}else var $=!0}}}}}}}}}}else return D.errors=[{instancePath:t+"/workload",keyword:"\
type",params:{type:"object"}}],!1;var i=L===r}else var i=!0;if(i){if(a.licence!==void 0){let L=a.licence,ce=r;if(r===ce)if(L&&typeof L=="object"&&!Array.isArray(
L)){let B;if(L.floor===void 0&&(B="floor")||L.ratings===void 0&&(B="ratings"))return D.errors=[{instancePath:t+"/licence",keyword:"required",params:{missingProperty:B}}],
!1;if(L.floor!==void 0){let ge=L.floor,Pe=r;if(!(typeof ge=="number"&&isFinite(ge)))return D.errors=[{instancePath:t+"/licence/floor",keyword:"type",params:{type:"\
number"}}],!1;var re=Pe===r}else var re=!0;if(re)if(L.ratings!==void 0){let ge=L.ratings,Pe=r;if(!(typeof ge=="number"&&!(ge%1)&&!isNaN(ge)&&isFinite(ge)))return D.
errors=[{instancePath:t+"/licence/ratings",keyword:"type",params:{type:"integer"}}],!1;if(r===Pe&&typeof ge=="number"&&isFinite(ge)&&(ge<0||isNaN(ge)))return D.
errors=[{instancePath:t+"/licence/ratings",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var re=Pe===r}else var re=!0}else return D.errors=[{instancePath:t+
"/licence",keyword:"type",params:{type:"object"}}],!1;var i=ce===r}else var i=!0;if(i){if(a.prices!==void 0){let ce=a.prices,ye=r;if(r===ye)if(ce&&typeof ce=="o\
bject"&&!Array.isArray(ce)){let ge;if(ce.inputPerMillion===void 0&&(ge="inputPerMillion")||ce.outputPerMillion===void 0&&(ge="outputPerMillion"))return D.errors=
[{instancePath:t+"/prices",keyword:"required",params:{missingProperty:ge}}],!1;if(ce.inputPerMillion!==void 0){let Pe=ce.inputPerMillion,$e=r;if(r===$e)if(typeof Pe==
"number"&&isFinite(Pe)){if(Pe<0||isNaN(Pe))return D.errors=[{instancePath:t+"/prices/inputPerMillion",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else
return D.errors=[{instancePath:t+"/prices/inputPerMillion",keyword:"type",params:{type:"number"}}],!1;var me=$e===r}else var me=!0;if(me)if(ce.outputPerMillion!==
void 0){let Pe=ce.outputPerMillion,$e=r;if(r===$e)if(typeof Pe=="number"&&isFinite(Pe)){if(Pe<0||isNaN(Pe))return D.errors=[{instancePath:t+"/prices/outputPerMi\
llion",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return D.errors=[{instancePath:t+"/prices/outputPerMillion",keyword:"type",params:{type:"num\
ber"}}],!1;var me=$e===r}else var me=!0}else return D.errors=[{instancePath:t+"/prices",keyword:"type",params:{type:"object"}}],!1;var i=ye===r}else var i=!0;if(i){
if(a.definitions!==void 0){let ye=a.definitions,B=r;if(r===B)if(Array.isArray(ye)){var _e=!0;let Pe=ye.length;for(let $e=0;$e<Pe;$e++){let ke=r;if(typeof ye[$e]!=
"string")return D.errors=[{instancePath:t+"/definitions/"+$e,keyword:"type",params:{type:"string"}}],!1;var _e=ke===r;if(!_e)break}}else return D.errors=[{instancePath:t+
"/definitions",keyword:"type",params:{type:"array"}}],!1;var i=B===r}else var i=!0;if(i){if(a.gates!==void 0){let B=a.gates,ge=r;if(r===ge)if(Array.isArray(B)){
var Ae=!0;let $e=B.length;for(let ke=0;ke<$e;ke++){let J=r;if(typeof B[ke]!="string")return D.errors=[{instancePath:t+"/gates/"+ke,keyword:"type",params:{type:"\
string"}}],!1;var Ae=J===r;if(!Ae)break}}else return D.errors=[{instancePath:t+"/gates",keyword:"type",params:{type:"array"}}],!1;var i=ge===r}else var i=!0;if(i){
if(a.commit!==void 0){let ge=r;if(typeof a.commit!="string")return D.errors=[{instancePath:t+"/commit",keyword:"type",params:{type:"string"}}],!1;var i=ge===r}else
var i=!0;if(i){if(a.imported!==void 0){let Pe=a.imported,$e=r;if(r===$e)if(Pe&&typeof Pe=="object"&&!Array.isArray(Pe)){let J;if(Pe.tool===void 0&&(J="tool")||Pe.
shape===void 0&&(J="shape")||Pe.openLoop===void 0&&(J="openLoop")||Pe.notes===void 0&&(J="notes"))return D.errors=[{instancePath:t+"/imported",keyword:"required",
params:{missingProperty:J}}],!1;if(Pe.tool!==void 0){let N=r;if(typeof Pe.tool!="string")return D.errors=[{instancePath:t+"/imported/tool",keyword:"type",params:{
type:"string"}}],!1;var ue=N===r}else var ue=!0;if(ue){if(Pe.shape!==void 0){let S=Pe.shape,pe=r;if(r===pe)if(S&&typeof S=="object"&&!Array.isArray(S)){var Ie={};
for(let H in S)if(Jr.test(H)){if(typeof S[H]!="string")return D.errors=[{instancePath:t+"/imported/shape/"+H.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"typ\
e",params:{type:"string"}}],!1;Ie[H]=!0}}else return D.errors=[{instancePath:t+"/imported/shape",keyword:"type",params:{type:"object"}}],!1;var ue=pe===r}else var ue=!0;
if(ue){if(Pe.openLoop!==void 0){let pe=r;if(typeof Pe.openLoop!="boolean")return D.errors=[{instancePath:t+"/imported/openLoop",keyword:"type",params:{type:"boo\
lean"}}],!1;var ue=pe===r}else var ue=!0;if(ue)if(Pe.notes!==void 0){let pe=Pe.notes,C=r;if(r===C)if(Array.isArray(pe)){var fe=!0;let ee=pe.length;for(let K=0;K<
ee;K++){let O=r;if(typeof pe[K]!="string")return D.errors=[{instancePath:t+"/imported/notes/"+K,keyword:"type",params:{type:"string"}}],!1;var fe=O===r;if(!fe)break}}else
return D.errors=[{instancePath:t+"/imported/notes",keyword:"type",params:{type:"array"}}],!1;var ue=C===r}else var ue=!0}}}else return D.errors=[{instancePath:t+
"/imported",keyword:"type",params:{type:"object"}}],!1;var i=$e===r}else var i=!0;if(i){if(a.commitProof!==void 0){let $e=a.commitProof,ke=r;if(!($e==="started"||
$e==="expected"))return D.errors=[{instancePath:t+"/commitProof",keyword:"enum",params:{allowedValues:lt.properties.commitProof.enum}}],!1;var i=ke===r}else var i=!0;
if(i){if(a.environment!==void 0){let ke=a.environment,J=r;if(r===J)if(ke&&typeof ke=="object"&&!Array.isArray(ke)){let S;if(ke.node===void 0&&(S="node")||ke.platform===
void 0&&(S="platform")||ke.ci===void 0&&(S="ci"))return D.errors=[{instancePath:t+"/environment",keyword:"required",params:{missingProperty:S}}],!1;if(ke.node!==
void 0){let pe=r;if(typeof ke.node!="string")return D.errors=[{instancePath:t+"/environment/node",keyword:"type",params:{type:"string"}}],!1;var V=pe===r}else var V=!0;
if(V){if(ke.platform!==void 0){let C=r;if(typeof ke.platform!="string")return D.errors=[{instancePath:t+"/environment/platform",keyword:"type",params:{type:"str\
ing"}}],!1;var V=C===r}else var V=!0;if(V){if(ke.cpus!==void 0){let H=ke.cpus,ee=r;if(!(typeof H=="number"&&!(H%1)&&!isNaN(H)&&isFinite(H)))return D.errors=[{instancePath:t+
"/environment/cpus",keyword:"type",params:{type:"integer"}}],!1;var V=ee===r}else var V=!0;if(V)if(ke.ci!==void 0){let H=r;if(typeof ke.ci!="boolean")return D.errors=
[{instancePath:t+"/environment/ci",keyword:"type",params:{type:"boolean"}}],!1;var V=H===r}else var V=!0}}}else return D.errors=[{instancePath:t+"/environment",
keyword:"type",params:{type:"object"}}],!1;var i=J===r}else var i=!0;if(i){if(a.shard!==void 0){let J=a.shard,N=r;if(r===N)if(J&&typeof J=="object"&&!Array.isArray(
J)){let pe;if(J.index===void 0&&(pe="index")||J.count===void 0&&(pe="count")||J.originMs===void 0&&(pe="originMs"))return D.errors=[{instancePath:t+"/shard",keyword:"\
required",params:{missingProperty:pe}}],!1;if(J.index!==void 0){let C=J.index,H=r;if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C)))return D.errors=[{instancePath:t+
"/shard/index",keyword:"type",params:{type:"integer"}}],!1;var se=H===r}else var se=!0;if(se){if(J.count!==void 0){let H=J.count,ee=r;if(!(typeof H=="number"&&!(H%
1)&&!isNaN(H)&&isFinite(H)))return D.errors=[{instancePath:t+"/shard/count",keyword:"type",params:{type:"integer"}}],!1;var se=ee===r}else var se=!0;if(se)if(J.
originMs!==void 0){let H=J.originMs,ee=r;if(!(typeof H=="number"&&isFinite(H)))return D.errors=[{instancePath:t+"/shard/originMs",keyword:"type",params:{type:"n\
umber"}}],!1;var se=ee===r}else var se=!0}}else return D.errors=[{instancePath:t+"/shard",keyword:"type",params:{type:"object"}}],!1;var i=N===r}else var i=!0;if(i){
if(a.shards!==void 0){let N=a.shards,S=r;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return D.errors=[{instancePath:t+"/shards",keyword:"type",params:{
type:"integer"}}],!1;var i=S===r}else var i=!0;if(i){if(a.instances!==void 0){let S=a.instances,pe=r;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S)))return D.
errors=[{instancePath:t+"/instances",keyword:"type",params:{type:"integer"}}],!1;var i=pe===r}else var i=!0;if(i)if(a.github!==void 0){let S=a.github,pe=r;if(r===
pe)if(S&&typeof S=="object"&&!Array.isArray(S)){let H;if(S.repository===void 0&&(H="repository")||S.workflow===void 0&&(H="workflow")||S.runId===void 0&&(H="run\
Id")||S.runAttempt===void 0&&(H="runAttempt")||S.job===void 0&&(H="job")||S.runnerName===void 0&&(H="runnerName")||S.event===void 0&&(H="event")||S.ref===void 0&&
(H="ref"))return D.errors=[{instancePath:t+"/github",keyword:"required",params:{missingProperty:H}}],!1;if(S.repository!==void 0){let ee=r;if(typeof S.repository!=
"string")return D.errors=[{instancePath:t+"/github/repository",keyword:"type",params:{type:"string"}}],!1;var ae=ee===r}else var ae=!0;if(ae){if(S.workflow!==void 0){
let K=r;if(typeof S.workflow!="string")return D.errors=[{instancePath:t+"/github/workflow",keyword:"type",params:{type:"string"}}],!1;var ae=K===r}else var ae=!0;
if(ae){if(S.runId!==void 0){let O=S.runId,Q=r;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return D.errors=[{instancePath:t+"/github/runId",keyword:"\
type",params:{type:"integer"}}],!1;var ae=Q===r}else var ae=!0;if(ae){if(S.runAttempt!==void 0){let Q=S.runAttempt,T=r;if(!(typeof Q=="number"&&!(Q%1)&&!isNaN(Q)&&
isFinite(Q)))return D.errors=[{instancePath:t+"/github/runAttempt",keyword:"type",params:{type:"integer"}}],!1;var ae=T===r}else var ae=!0;if(ae){if(S.job!==void 0){
let T=r;if(typeof S.job!="string")return D.errors=[{instancePath:t+"/github/job",keyword:"type",params:{type:"string"}}],!1;var ae=T===r}else var ae=!0;if(ae){if(S.
runnerName!==void 0){let z=r;if(typeof S.runnerName!="string")return D.errors=[{instancePath:t+"/github/runnerName",keyword:"type",params:{type:"string"}}],!1;var ae=z===
r}else var ae=!0;if(ae){if(S.event!==void 0){let R=r;if(typeof S.event!="string")return D.errors=[{instancePath:t+"/github/event",keyword:"type",params:{type:"s\
tring"}}],!1;var ae=R===r}else var ae=!0;if(ae)if(S.ref!==void 0){let R=r;if(typeof S.ref!="string")return D.errors=[{instancePath:t+"/github/ref",keyword:"type",
params:{type:"string"}}],!1;var ae=R===r}else var ae=!0}}}}}}}else return D.errors=[{instancePath:t+"/github",keyword:"type",params:{type:"object"}}],!1;var i=pe===
r}else var i=!0}}}}}}}}}}}}}}}}}}}}else return D.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return D.errors=e,r===0}X(D,"N"),D.evaluated=
{props:{kind:!0,schemaVersion:!0,tool:!0,startedAt:!0,clockOriginMs:!0,target:!0,paired:!0,fingerprint:!0,workload:!0,licence:!0,prices:!0,definitions:!0,gates:!0,
commit:!0,imported:!0,commitProof:!0,environment:!0,shard:!0,shards:!0,instances:!0,github:!0},dynamicProps:!1,dynamicItems:!1};var ba=Y,Vt={type:"object",required:[
"kind","stage","attempt","phase","index","promptId","requestId","plannedMs","endMs","outcome","usage","gapsMs","contentEvents"],properties:{kind:{type:"string",
const:"sample"},stage:{type:"string"},attempt:{type:"integer",minimum:1},phase:{enum:["warmup","steady"]},index:{type:"integer",minimum:0},promptId:{type:"strin\
g"},requestId:{type:"string"},arm:{type:"string",const:"base"},turn:{type:"integer",minimum:0},conversation:{type:"object",required:["place","turn","of","left"],
properties:{place:{type:"integer",minimum:0,maximum:1e7},turn:{type:"integer",minimum:1},of:{type:"integer",minimum:1},left:{type:"integer",minimum:0}}},pair:{type:"\
integer",minimum:0},plannedMs:{type:"number"},sentMs:{type:"number"},headersMs:{type:"number"},firstByteMs:{type:"number"},firstContentMs:{type:"number"},firstVisibleMs:{
type:"number"},lastContentMs:{type:"number"},endMs:{type:"number"},connectMs:{type:"number",minimum:0},resent:{type:"boolean",const:!0},outcome:{enum:["ok","con\
nect","tls","timeout","http-429","http-4xx","http-5xx","reset","protocol","in-band","empty","aborted"]},error:{type:"object",required:["kind","message"],properties:{
kind:{enum:["connect","tls","timeout","http-429","http-4xx","http-5xx","reset","protocol","in-band","empty","aborted"]},message:{type:"string"},status:{type:"in\
teger"}}},finishReason:{type:"string"},usage:{type:"object",properties:{input:{type:"integer",minimum:0},output:{type:"integer",minimum:0},cached:{type:"integer",
minimum:0},reasoning:{type:"integer",minimum:0}}},gapsMs:{type:"array",items:{type:"number",minimum:0}},contentEvents:{type:"integer",minimum:0}}};function Y(a,{
instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=Y.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let $;if(a.kind===void 0&&($="kind")||a.stage===void 0&&($="stage")||a.attempt===void 0&&($=
"attempt")||a.phase===void 0&&($="phase")||a.index===void 0&&($="index")||a.promptId===void 0&&($="promptId")||a.requestId===void 0&&($="requestId")||a.plannedMs===
void 0&&($="plannedMs")||a.endMs===void 0&&($="endMs")||a.outcome===void 0&&($="outcome")||a.usage===void 0&&($="usage")||a.gapsMs===void 0&&($="gapsMs")||a.contentEvents===
void 0&&($="contentEvents"))return Y.errors=[{instancePath:t,keyword:"required",params:{missingProperty:$}}],!1;if(a.kind!==void 0){let o=a.kind,A=r;if(typeof o!=
"string")return Y.errors=[{instancePath:t+"/kind",keyword:"type",params:{type:"string"}}],!1;if(o!=="sample")return Y.errors=[{instancePath:t+"/kind",keyword:"c\
onst",params:{allowedValue:"sample"}}],!1;var i=A===r}else var i=!0;if(i){if(a.stage!==void 0){let A=r;if(typeof a.stage!="string")return Y.errors=[{instancePath:t+
"/stage",keyword:"type",params:{type:"string"}}],!1;var i=A===r}else var i=!0;if(i){if(a.attempt!==void 0){let _=a.attempt,u=r;if(!(typeof _=="number"&&!(_%1)&&
!isNaN(_)&&isFinite(_)))return Y.errors=[{instancePath:t+"/attempt",keyword:"type",params:{type:"integer"}}],!1;if(r===u&&typeof _=="number"&&isFinite(_)&&(_<1||
isNaN(_)))return Y.errors=[{instancePath:t+"/attempt",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var i=u===r}else var i=!0;if(i){if(a.phase!==void 0){
let u=a.phase,p=r;if(!(u==="warmup"||u==="steady"))return Y.errors=[{instancePath:t+"/phase",keyword:"enum",params:{allowedValues:Vt.properties.phase.enum}}],!1;
var i=p===r}else var i=!0;if(i){if(a.index!==void 0){let p=a.index,h=r;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Y.errors=[{instancePath:t+
"/index",keyword:"type",params:{type:"integer"}}],!1;if(r===h&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p)))return Y.errors=[{instancePath:t+"/index",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var i=h===r}else var i=!0;if(i){if(a.promptId!==void 0){let h=r;if(typeof a.promptId!="string")return Y.errors=[{
instancePath:t+"/promptId",keyword:"type",params:{type:"string"}}],!1;var i=h===r}else var i=!0;if(i){if(a.requestId!==void 0){let c=r;if(typeof a.requestId!="s\
tring")return Y.errors=[{instancePath:t+"/requestId",keyword:"type",params:{type:"string"}}],!1;var i=c===r}else var i=!0;if(i){if(a.arm!==void 0){let n=a.arm,d=r;
if(typeof n!="string")return Y.errors=[{instancePath:t+"/arm",keyword:"type",params:{type:"string"}}],!1;if(n!=="base")return Y.errors=[{instancePath:t+"/arm",keyword:"\
const",params:{allowedValue:"base"}}],!1;var i=d===r}else var i=!0;if(i){if(a.turn!==void 0){let d=a.turn,m=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(
d)))return Y.errors=[{instancePath:t+"/turn",keyword:"type",params:{type:"integer"}}],!1;if(r===m&&typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d)))return Y.errors=
[{instancePath:t+"/turn",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=m===r}else var i=!0;if(i){if(a.conversation!==void 0){let m=a.conversation,
b=r;if(r===b)if(m&&typeof m=="object"&&!Array.isArray(m)){let q;if(m.place===void 0&&(q="place")||m.turn===void 0&&(q="turn")||m.of===void 0&&(q="of")||m.left===
void 0&&(q="left"))return Y.errors=[{instancePath:t+"/conversation",keyword:"required",params:{missingProperty:q}}],!1;if(m.place!==void 0){let w=m.place,j=r;if(!(typeof w==
"number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return Y.errors=[{instancePath:t+"/conversation/place",keyword:"type",params:{type:"integer"}}],!1;if(r===j&&typeof w==
"number"&&isFinite(w)){if(w>1e7||isNaN(w))return Y.errors=[{instancePath:t+"/conversation/place",keyword:"maximum",params:{comparison:"<=",limit:1e7}}],!1;if(w<
0||isNaN(w))return Y.errors=[{instancePath:t+"/conversation/place",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var k=j===r}else var k=!0;if(k){if(m.
turn!==void 0){let j=m.turn,U=r;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return Y.errors=[{instancePath:t+"/conversation/turn",keyword:"type",params:{
type:"integer"}}],!1;if(r===U&&typeof j=="number"&&isFinite(j)&&(j<1||isNaN(j)))return Y.errors=[{instancePath:t+"/conversation/turn",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1;var k=U===r}else var k=!0;if(k){if(m.of!==void 0){let U=m.of,de=r;if(!(typeof U=="number"&&!(U%1)&&!isNaN(U)&&isFinite(U)))return Y.
errors=[{instancePath:t+"/conversation/of",keyword:"type",params:{type:"integer"}}],!1;if(r===de&&typeof U=="number"&&isFinite(U)&&(U<1||isNaN(U)))return Y.errors=
[{instancePath:t+"/conversation/of",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var k=de===r}else var k=!0;if(k)if(m.left!==void 0){let U=m.left,de=r;
if(!(typeof U=="number"&&!(U%1)&&!isNaN(U)&&isFinite(U)))return Y.errors=[{instancePath:t+"/conversation/left",keyword:"type",params:{type:"integer"}}],!1;if(r===
de&&typeof U=="number"&&isFinite(U)&&(U<0||isNaN(U)))return Y.errors=[{instancePath:t+"/conversation/left",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1;var k=de===r}else var k=!0}}}else return Y.errors=[{instancePath:t+"/conversation",keyword:"type",params:{type:"object"}}],!1;var i=b===r}else var i=!0;if(i){
if(a.pair!==void 0){let b=a.pair,P=r;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return Y.errors=[{instancePath:t+"/pair",keyword:"type",params:{type:"\
integer"}}],!1;if(r===P&&typeof b=="number"&&isFinite(b)&&(b<0||isNaN(b)))return Y.errors=[{instancePath:t+"/pair",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1;var i=P===r}else var i=!0;if(i){if(a.plannedMs!==void 0){let P=a.plannedMs,q=r;if(!(typeof P=="number"&&isFinite(P)))return Y.errors=[{instancePath:t+"/plann\
edMs",keyword:"type",params:{type:"number"}}],!1;var i=q===r}else var i=!0;if(i){if(a.sentMs!==void 0){let q=a.sentMs,w=r;if(!(typeof q=="number"&&isFinite(q)))
return Y.errors=[{instancePath:t+"/sentMs",keyword:"type",params:{type:"number"}}],!1;var i=w===r}else var i=!0;if(i){if(a.headersMs!==void 0){let w=a.headersMs,
j=r;if(!(typeof w=="number"&&isFinite(w)))return Y.errors=[{instancePath:t+"/headersMs",keyword:"type",params:{type:"number"}}],!1;var i=j===r}else var i=!0;if(i){
if(a.firstByteMs!==void 0){let j=a.firstByteMs,U=r;if(!(typeof j=="number"&&isFinite(j)))return Y.errors=[{instancePath:t+"/firstByteMs",keyword:"type",params:{
type:"number"}}],!1;var i=U===r}else var i=!0;if(i){if(a.firstContentMs!==void 0){let U=a.firstContentMs,de=r;if(!(typeof U=="number"&&isFinite(U)))return Y.errors=
[{instancePath:t+"/firstContentMs",keyword:"type",params:{type:"number"}}],!1;var i=de===r}else var i=!0;if(i){if(a.firstVisibleMs!==void 0){let de=a.firstVisibleMs,
re=r;if(!(typeof de=="number"&&isFinite(de)))return Y.errors=[{instancePath:t+"/firstVisibleMs",keyword:"type",params:{type:"number"}}],!1;var i=re===r}else var i=!0;
if(i){if(a.lastContentMs!==void 0){let re=a.lastContentMs,me=r;if(!(typeof re=="number"&&isFinite(re)))return Y.errors=[{instancePath:t+"/lastContentMs",keyword:"\
type",params:{type:"number"}}],!1;var i=me===r}else var i=!0;if(i){if(a.endMs!==void 0){let me=a.endMs,_e=r;if(!(typeof me=="number"&&isFinite(me)))return Y.errors=
[{instancePath:t+"/endMs",keyword:"type",params:{type:"number"}}],!1;var i=_e===r}else var i=!0;if(i){if(a.connectMs!==void 0){let _e=a.connectMs,Ae=r;if(r===Ae)
if(typeof _e=="number"&&isFinite(_e)){if(_e<0||isNaN(_e))return Y.errors=[{instancePath:t+"/connectMs",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else
return Y.errors=[{instancePath:t+"/connectMs",keyword:"type",params:{type:"number"}}],!1;var i=Ae===r}else var i=!0;if(i){if(a.resent!==void 0){let Ae=a.resent,
ue=r;if(typeof Ae!="boolean")return Y.errors=[{instancePath:t+"/resent",keyword:"type",params:{type:"boolean"}}],!1;if(Ae!==!0)return Y.errors=[{instancePath:t+
"/resent",keyword:"const",params:{allowedValue:!0}}],!1;var i=ue===r}else var i=!0;if(i){if(a.outcome!==void 0){let ue=a.outcome,Ie=r;if(!(ue==="ok"||ue==="conn\
ect"||ue==="tls"||ue==="timeout"||ue==="http-429"||ue==="http-4xx"||ue==="http-5xx"||ue==="reset"||ue==="protocol"||ue==="in-band"||ue==="empty"||ue==="aborted"))
return Y.errors=[{instancePath:t+"/outcome",keyword:"enum",params:{allowedValues:Vt.properties.outcome.enum}}],!1;var i=Ie===r}else var i=!0;if(i){if(a.error!==
void 0){let Ie=a.error,fe=r;if(r===fe)if(Ie&&typeof Ie=="object"&&!Array.isArray(Ie)){let se;if(Ie.kind===void 0&&(se="kind")||Ie.message===void 0&&(se="message"))
return Y.errors=[{instancePath:t+"/error",keyword:"required",params:{missingProperty:se}}],!1;if(Ie.kind!==void 0){let ae=Ie.kind,ve=r;if(!(ae==="connect"||ae===
"tls"||ae==="timeout"||ae==="http-429"||ae==="http-4xx"||ae==="http-5xx"||ae==="reset"||ae==="protocol"||ae==="in-band"||ae==="empty"||ae==="aborted"))return Y.
errors=[{instancePath:t+"/error/kind",keyword:"enum",params:{allowedValues:Vt.properties.error.properties.kind.enum}}],!1;var g=ve===r}else var g=!0;if(g){if(Ie.
message!==void 0){let ve=r;if(typeof Ie.message!="string")return Y.errors=[{instancePath:t+"/error/message",keyword:"type",params:{type:"string"}}],!1;var g=ve===
r}else var g=!0;if(g)if(Ie.status!==void 0){let ve=Ie.status,xe=r;if(!(typeof ve=="number"&&!(ve%1)&&!isNaN(ve)&&isFinite(ve)))return Y.errors=[{instancePath:t+
"/error/status",keyword:"type",params:{type:"integer"}}],!1;var g=xe===r}else var g=!0}}else return Y.errors=[{instancePath:t+"/error",keyword:"type",params:{type:"\
object"}}],!1;var i=fe===r}else var i=!0;if(i){if(a.finishReason!==void 0){let fe=r;if(typeof a.finishReason!="string")return Y.errors=[{instancePath:t+"/finish\
Reason",keyword:"type",params:{type:"string"}}],!1;var i=fe===r}else var i=!0;if(i){if(a.usage!==void 0){let V=a.usage,se=r;if(r===se)if(V&&typeof V=="object"&&
!Array.isArray(V)){if(V.input!==void 0){let ve=V.input,xe=r;if(!(typeof ve=="number"&&!(ve%1)&&!isNaN(ve)&&isFinite(ve)))return Y.errors=[{instancePath:t+"/usag\
e/input",keyword:"type",params:{type:"integer"}}],!1;if(r===xe&&typeof ve=="number"&&isFinite(ve)&&(ve<0||isNaN(ve)))return Y.errors=[{instancePath:t+"/usage/in\
put",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var x=xe===r}else var x=!0;if(x){if(V.output!==void 0){let xe=V.output,ie=r;if(!(typeof xe=="number"&&
!(xe%1)&&!isNaN(xe)&&isFinite(xe)))return Y.errors=[{instancePath:t+"/usage/output",keyword:"type",params:{type:"integer"}}],!1;if(r===ie&&typeof xe=="number"&&
isFinite(xe)&&(xe<0||isNaN(xe)))return Y.errors=[{instancePath:t+"/usage/output",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var x=ie===r}else var x=!0;
if(x){if(V.cached!==void 0){let ie=V.cached,he=r;if(!(typeof ie=="number"&&!(ie%1)&&!isNaN(ie)&&isFinite(ie)))return Y.errors=[{instancePath:t+"/usage/cached",keyword:"\
type",params:{type:"integer"}}],!1;if(r===he&&typeof ie=="number"&&isFinite(ie)&&(ie<0||isNaN(ie)))return Y.errors=[{instancePath:t+"/usage/cached",keyword:"min\
imum",params:{comparison:">=",limit:0}}],!1;var x=he===r}else var x=!0;if(x)if(V.reasoning!==void 0){let ie=V.reasoning,he=r;if(!(typeof ie=="number"&&!(ie%1)&&
!isNaN(ie)&&isFinite(ie)))return Y.errors=[{instancePath:t+"/usage/reasoning",keyword:"type",params:{type:"integer"}}],!1;if(r===he&&typeof ie=="number"&&isFinite(
ie)&&(ie<0||isNaN(ie)))return Y.errors=[{instancePath:t+"/usage/reasoning",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var x=he===r}else var x=!0}}}else
return Y.errors=[{instancePath:t+"/usage",keyword:"type",params:{type:"object"}}],!1;var i=se===r}else var i=!0;if(i){if(a.gapsMs!==void 0){let se=a.gapsMs,ae=r;
if(r===ae)if(Array.isArray(se)){var v=!0;let xe=se.length;for(let ie=0;ie<xe;ie++){let he=se[ie],Ee=r;if(r===Ee)if(typeof he=="number"&&isFinite(he)){if(he<0||isNaN(
he))return Y.errors=[{instancePath:t+"/gapsMs/"+ie,keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return Y.errors=[{instancePath:t+"/gapsMs/"+ie,keyword:"\
type",params:{type:"number"}}],!1;var v=Ee===r;if(!v)break}}else return Y.errors=[{instancePath:t+"/gapsMs",keyword:"type",params:{type:"array"}}],!1;var i=ae===
r}else var i=!0;if(i)if(a.contentEvents!==void 0){let se=a.contentEvents,ae=r;if(!(typeof se=="number"&&!(se%1)&&!isNaN(se)&&isFinite(se)))return Y.errors=[{instancePath:t+
"/contentEvents",keyword:"type",params:{type:"integer"}}],!1;if(r===ae&&typeof se=="number"&&isFinite(se)&&(se<0||isNaN(se)))return Y.errors=[{instancePath:t+"/\
contentEvents",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=ae===r}else var i=!0}}}}}}}}}}}}}}}}}}}}}}}}}}else return Y.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;return Y.errors=e,r===0}X(Y,"B"),Y.evaluated={props:{kind:!0,stage:!0,attempt:!0,phase:!0,index:!0,promptId:!0,requestId:!0,
arm:!0,turn:!0,conversation:!0,pair:!0,plannedMs:!0,sentMs:!0,headersMs:!0,firstByteMs:!0,firstContentMs:!0,firstVisibleMs:!0,lastContentMs:!0,endMs:!0,connectMs:!0,
resent:!0,outcome:!0,error:!0,finishReason:!0,usage:!0,gapsMs:!0,contentEvents:!0},dynamicProps:!1,dynamicItems:!1};var qa=ne,Kr={type:"object",required:["kind",
"set","itemId","slices","pass","outcome"],properties:{kind:{type:"string",const:"score"},set:{type:"string"},itemId:{type:"string"},repeat:{type:"integer",minimum:1},
attempt:{type:"integer",minimum:1},slices:{type:"object",patternProperties:{"^.*$":{type:"string"}}},itemHash:{type:"string"},weight:{type:"number",exclusiveMinimum:0},
score:{type:"number",minimum:0,maximum:1},unscored:{enum:["unasked","unparsable","endpoint","module","unpaired"]},judged:{type:"boolean",const:!0},preferred:{type:"\
object",required:["baseFirst","candidateFirst"],properties:{baseFirst:{enum:["base","candidate","tie"]},candidateFirst:{enum:["base","candidate","tie"]}}},pass:{
type:"boolean"},outcome:{enum:["ok","connect","tls","timeout","http-429","http-4xx","http-5xx","reset","protocol","in-band","empty","aborted"]},error:{type:"obj\
ect",required:["kind","message"],properties:{kind:{enum:["connect","tls","timeout","http-429","http-4xx","http-5xx","reset","protocol","in-band","empty","aborte\
d"]},message:{type:"string"},status:{type:"integer"}}},finishReason:{type:"string"},shared:{type:"boolean",const:!0},inputTokens:{type:"integer",minimum:0},outputTokens:{
type:"integer",minimum:0},ttftMs:{type:"number",minimum:0},note:{type:"string"},answerChars:{type:"integer",minimum:0},refused:{type:"boolean",const:!0},language:{
type:"string"},prompt:{type:"string"},answer:{type:"string"},arm:{type:"string",const:"base"}}};function ne(a,{instancePath:t="",parentData:E,parentDataProperty:G,
rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=ne.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(a&&typeof a=="\
object"&&!Array.isArray(a)){let v;if(a.kind===void 0&&(v="kind")||a.set===void 0&&(v="set")||a.itemId===void 0&&(v="itemId")||a.slices===void 0&&(v="slices")||a.
pass===void 0&&(v="pass")||a.outcome===void 0&&(v="outcome"))return ne.errors=[{instancePath:t,keyword:"required",params:{missingProperty:v}}],!1;if(a.kind!==void 0){
let $=a.kind,o=r;if(typeof $!="string")return ne.errors=[{instancePath:t+"/kind",keyword:"type",params:{type:"string"}}],!1;if($!=="score")return ne.errors=[{instancePath:t+
"/kind",keyword:"const",params:{allowedValue:"score"}}],!1;var i=o===r}else var i=!0;if(i){if(a.set!==void 0){let o=r;if(typeof a.set!="string")return ne.errors=
[{instancePath:t+"/set",keyword:"type",params:{type:"string"}}],!1;var i=o===r}else var i=!0;if(i){if(a.itemId!==void 0){let A=r;if(typeof a.itemId!="string")return ne.
errors=[{instancePath:t+"/itemId",keyword:"type",params:{type:"string"}}],!1;var i=A===r}else var i=!0;if(i){if(a.repeat!==void 0){let _=a.repeat,u=r;if(!(typeof _==
"number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return ne.errors=[{instancePath:t+"/repeat",keyword:"type",params:{type:"integer"}}],!1;if(r===u&&typeof _=="number"&&
isFinite(_)&&(_<1||isNaN(_)))return ne.errors=[{instancePath:t+"/repeat",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var i=u===r}else var i=!0;if(i){
if(a.attempt!==void 0){let u=a.attempt,p=r;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return ne.errors=[{instancePath:t+"/attempt",keyword:"type",
params:{type:"integer"}}],!1;if(r===p&&typeof u=="number"&&isFinite(u)&&(u<1||isNaN(u)))return ne.errors=[{instancePath:t+"/attempt",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1;var i=p===r}else var i=!0;if(i){if(a.slices!==void 0){let p=a.slices,h=r;if(r===h)if(p&&typeof p=="object"&&!Array.isArray(p)){var k={};for(let n in p)
if(Jr.test(n)){if(typeof p[n]!="string")return ne.errors=[{instancePath:t+"/slices/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"strin\
g"}}],!1;k[n]=!0}}else return ne.errors=[{instancePath:t+"/slices",keyword:"type",params:{type:"object"}}],!1;var i=h===r}else var i=!0;if(i){if(a.itemHash!==void 0){
let h=r;if(typeof a.itemHash!="string")return ne.errors=[{instancePath:t+"/itemHash",keyword:"type",params:{type:"string"}}],!1;var i=h===r}else var i=!0;if(i){
if(a.weight!==void 0){let c=a.weight,n=r;if(r===n)if(typeof c=="number"&&isFinite(c)){if(c<=0||isNaN(c))return ne.errors=[{instancePath:t+"/weight",keyword:"exc\
lusiveMinimum",params:{comparison:">",limit:0}}],!1}else return ne.errors=[{instancePath:t+"/weight",keyword:"type",params:{type:"number"}}],!1;var i=n===r}else
var i=!0;if(i){if(a.score!==void 0){let n=a.score,d=r;if(r===d)if(typeof n=="number"&&isFinite(n)){if(n>1||isNaN(n))return ne.errors=[{instancePath:t+"/score",keyword:"\
maximum",params:{comparison:"<=",limit:1}}],!1;if(n<0||isNaN(n))return ne.errors=[{instancePath:t+"/score",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}else return ne.errors=[{instancePath:t+"/score",keyword:"type",params:{type:"number"}}],!1;var i=d===r}else var i=!0;if(i){if(a.unscored!==void 0){let d=a.unscored,
m=r;if(!(d==="unasked"||d==="unparsable"||d==="endpoint"||d==="module"||d==="unpaired"))return ne.errors=[{instancePath:t+"/unscored",keyword:"enum",params:{allowedValues:Kr.
properties.unscored.enum}}],!1;var i=m===r}else var i=!0;if(i){if(a.judged!==void 0){let m=a.judged,b=r;if(typeof m!="boolean")return ne.errors=[{instancePath:t+
"/judged",keyword:"type",params:{type:"boolean"}}],!1;if(m!==!0)return ne.errors=[{instancePath:t+"/judged",keyword:"const",params:{allowedValue:!0}}],!1;var i=b===
r}else var i=!0;if(i){if(a.preferred!==void 0){let b=a.preferred,P=r;if(r===P)if(b&&typeof b=="object"&&!Array.isArray(b)){let w;if(b.baseFirst===void 0&&(w="ba\
seFirst")||b.candidateFirst===void 0&&(w="candidateFirst"))return ne.errors=[{instancePath:t+"/preferred",keyword:"required",params:{missingProperty:w}}],!1;if(b.
baseFirst!==void 0){let j=b.baseFirst,U=r;if(!(j==="base"||j==="candidate"||j==="tie"))return ne.errors=[{instancePath:t+"/preferred/baseFirst",keyword:"enum",params:{
allowedValues:Kr.properties.preferred.properties.baseFirst.enum}}],!1;var g=U===r}else var g=!0;if(g)if(b.candidateFirst!==void 0){let j=b.candidateFirst,U=r;if(!(j===
"base"||j==="candidate"||j==="tie"))return ne.errors=[{instancePath:t+"/preferred/candidateFirst",keyword:"enum",params:{allowedValues:Kr.properties.preferred.properties.
candidateFirst.enum}}],!1;var g=U===r}else var g=!0}else return ne.errors=[{instancePath:t+"/preferred",keyword:"type",params:{type:"object"}}],!1;var i=P===r}else
var i=!0;if(i){if(a.pass!==void 0){let P=r;if(typeof a.pass!="boolean")return ne.errors=[{instancePath:t+"/pass",keyword:"type",params:{type:"boolean"}}],!1;var i=P===
r}else var i=!0;if(i){if(a.outcome!==void 0){let q=a.outcome,w=r;if(!(q==="ok"||q==="connect"||q==="tls"||q==="timeout"||q==="http-429"||q==="http-4xx"||q==="ht\
tp-5xx"||q==="reset"||q==="protocol"||q==="in-band"||q==="empty"||q==="aborted"))return ne.errors=[{instancePath:t+"/outcome",keyword:"enum",params:{allowedValues:Kr.
properties.outcome.enum}}],!1;var i=w===r}else var i=!0;if(i){if(a.error!==void 0){let w=a.error,j=r;if(r===j)if(w&&typeof w=="object"&&!Array.isArray(w)){let de;
if(w.kind===void 0&&(de="kind")||w.message===void 0&&(de="message"))return ne.errors=[{instancePath:t+"/error",keyword:"required",params:{missingProperty:de}}],
!1;if(w.kind!==void 0){let re=w.kind,me=r;if(!(re==="connect"||re==="tls"||re==="timeout"||re==="http-429"||re==="http-4xx"||re==="http-5xx"||re==="reset"||re===
"protocol"||re==="in-band"||re==="empty"||re==="aborted"))return ne.errors=[{instancePath:t+"/error/kind",keyword:"enum",params:{allowedValues:Kr.properties.error.
properties.kind.enum}}],!1;var x=me===r}else var x=!0;if(x){if(w.message!==void 0){let me=r;if(typeof w.message!="string")return ne.errors=[{instancePath:t+"/er\
ror/message",keyword:"type",params:{type:"string"}}],!1;var x=me===r}else var x=!0;if(x)if(w.status!==void 0){let me=w.status,_e=r;if(!(typeof me=="number"&&!(me%
1)&&!isNaN(me)&&isFinite(me)))return ne.errors=[{instancePath:t+"/error/status",keyword:"type",params:{type:"integer"}}],!1;var x=_e===r}else var x=!0}}else return ne.
errors=[{instancePath:t+"/error",keyword:"type",params:{type:"object"}}],!1;var i=j===r}else var i=!0;if(i){if(a.finishReason!==void 0){let j=r;if(typeof a.finishReason!=
"string")return ne.errors=[{instancePath:t+"/finishReason",keyword:"type",params:{type:"string"}}],!1;var i=j===r}else var i=!0;if(i){if(a.shared!==void 0){let U=a.
shared,de=r;if(typeof U!="boolean")return ne.errors=[{instancePath:t+"/shared",keyword:"type",params:{type:"boolean"}}],!1;if(U!==!0)return ne.errors=[{instancePath:t+
"/shared",keyword:"const",params:{allowedValue:!0}}],!1;var i=de===r}else var i=!0;if(i){if(a.inputTokens!==void 0){let de=a.inputTokens,re=r;if(!(typeof de=="n\
umber"&&!(de%1)&&!isNaN(de)&&isFinite(de)))return ne.errors=[{instancePath:t+"/inputTokens",keyword:"type",params:{type:"integer"}}],!1;if(r===re&&typeof de=="n\
umber"&&isFinite(de)&&(de<0||isNaN(de)))return ne.errors=[{instancePath:t+"/inputTokens",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=re===r}else
var i=!0;if(i){if(a.outputTokens!==void 0){let re=a.outputTokens,me=r;if(!(typeof re=="number"&&!(re%1)&&!isNaN(re)&&isFinite(re)))return ne.errors=[{instancePath:t+
"/outputTokens",keyword:"type",params:{type:"integer"}}],!1;if(r===me&&typeof re=="number"&&isFinite(re)&&(re<0||isNaN(re)))return ne.errors=[{instancePath:t+"/\
outputTokens",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=me===r}else var i=!0;if(i){if(a.ttftMs!==void 0){let me=a.ttftMs,_e=r;if(r===_e)if(typeof me==
"number"&&isFinite(me)){if(me<0||isNaN(me))return ne.errors=[{instancePath:t+"/ttftMs",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return ne.errors=
[{instancePath:t+"/ttftMs",keyword:"type",params:{type:"number"}}],!1;var i=_e===r}else var i=!0;if(i){if(a.note!==void 0){let _e=r;if(typeof a.note!="string")return ne.
errors=[{instancePath:t+"/note",keyword:"type",params:{type:"string"}}],!1;var i=_e===r}else var i=!0;if(i){if(a.answerChars!==void 0){let Ae=a.answerChars,ue=r;
if(!(typeof Ae=="number"&&!(Ae%1)&&!isNaN(Ae)&&isFinite(Ae)))return ne.errors=[{instancePath:t+"/answerChars",keyword:"type",params:{type:"integer"}}],!1;if(r===
ue&&typeof Ae=="number"&&isFinite(Ae)&&(Ae<0||isNaN(Ae)))return ne.errors=[{instancePath:t+"/answerChars",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;
var i=ue===r}else var i=!0;if(i){if(a.refused!==void 0){let ue=a.refused,Ie=r;if(typeof ue!="boolean")return ne.errors=[{instancePath:t+"/refused",keyword:"type",
params:{type:"boolean"}}],!1;if(ue!==!0)return ne.errors=[{instancePath:t+"/refused",keyword:"const",params:{allowedValue:!0}}],!1;var i=Ie===r}else var i=!0;if(i){
if(a.language!==void 0){let Ie=r;if(typeof a.language!="string")return ne.errors=[{instancePath:t+"/language",keyword:"type",params:{type:"string"}}],!1;var i=Ie===
r}else var i=!0;if(i){if(a.prompt!==void 0){let fe=r;if(typeof a.prompt!="string")return ne.errors=[{instancePath:t+"/prompt",keyword:"type",params:{type:"strin\
g"}}],!1;var i=fe===r}else var i=!0;if(i){if(a.answer!==void 0){let V=r;if(typeof a.answer!="string")return ne.errors=[{instancePath:t+"/answer",keyword:"type",
params:{type:"string"}}],!1;var i=V===r}else var i=!0;if(i)if(a.arm!==void 0){let V=a.arm,se=r;if(typeof V!="string")return ne.errors=[{instancePath:t+"/arm",keyword:"\
type",params:{type:"string"}}],!1;if(V!=="base")return ne.errors=[{instancePath:t+"/arm",keyword:"const",params:{allowedValue:"base"}}],!1;var i=se===r}else var i=!0}}}}}}}}}}}}}}}}}}}}}}}}}}else
return ne.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ne.errors=e,r===0}X(ne,"Q"),ne.evaluated={props:{kind:!0,set:!0,itemId:!0,repeat:!0,
attempt:!0,slices:!0,itemHash:!0,weight:!0,score:!0,unscored:!0,judged:!0,preferred:!0,pass:!0,outcome:!0,error:!0,finishReason:!0,shared:!0,inputTokens:!0,outputTokens:!0,
ttftMs:!0,note:!0,answerChars:!0,refused:!0,language:!0,prompt:!0,answer:!0,arm:!0},dynamicProps:!1,dynamicItems:!1};var Da=Qe,$a={type:"object",required:["kind",
"set","itemId","scale","human"],properties:{kind:{type:"string",const:"rating"},set:{type:"string"},itemId:{type:"string"},scale:{type:"object",required:["low",
"high"],properties:{low:{type:"integer"},high:{type:"integer"}}},human:{type:"number"},judged:{type:"number"},unscored:{enum:["unasked","unparsable","endpoint",
"module","unpaired"]},note:{type:"string"}}};function Qe(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,
r=0,l=Qe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let g;if(a.kind===void 0&&
(g="kind")||a.set===void 0&&(g="set")||a.itemId===void 0&&(g="itemId")||a.scale===void 0&&(g="scale")||a.human===void 0&&(g="human"))return Qe.errors=[{instancePath:t,
keyword:"required",params:{missingProperty:g}}],!1;if(a.kind!==void 0){let x=a.kind,v=r;if(typeof x!="string")return Qe.errors=[{instancePath:t+"/kind",keyword:"\
type",params:{type:"string"}}],!1;if(x!=="rating")return Qe.errors=[{instancePath:t+"/kind",keyword:"const",params:{allowedValue:"rating"}}],!1;var i=v===r}else
var i=!0;if(i){if(a.set!==void 0){let v=r;if(typeof a.set!="string")return Qe.errors=[{instancePath:t+"/set",keyword:"type",params:{type:"string"}}],!1;var i=v===
r}else var i=!0;if(i){if(a.itemId!==void 0){let $=r;if(typeof a.itemId!="string")return Qe.errors=[{instancePath:t+"/itemId",keyword:"type",params:{type:"string"}}],
!1;var i=$===r}else var i=!0;if(i){if(a.scale!==void 0){let o=a.scale,A=r;if(r===A)if(o&&typeof o=="object"&&!Array.isArray(o)){let u;if(o.low===void 0&&(u="low")||
o.high===void 0&&(u="high"))return Qe.errors=[{instancePath:t+"/scale",keyword:"required",params:{missingProperty:u}}],!1;if(o.low!==void 0){let p=o.low,h=r;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Qe.errors=[{instancePath:t+"/scale/low",keyword:"type",params:{type:"integer"}}],!1;var k=h===r}else var k=!0;if(k)
if(o.high!==void 0){let p=o.high,h=r;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Qe.errors=[{instancePath:t+"/scale/high",keyword:"type",params:{
type:"integer"}}],!1;var k=h===r}else var k=!0}else return Qe.errors=[{instancePath:t+"/scale",keyword:"type",params:{type:"object"}}],!1;var i=A===r}else var i=!0;
if(i){if(a.human!==void 0){let A=a.human,_=r;if(!(typeof A=="number"&&isFinite(A)))return Qe.errors=[{instancePath:t+"/human",keyword:"type",params:{type:"numbe\
r"}}],!1;var i=_===r}else var i=!0;if(i){if(a.judged!==void 0){let _=a.judged,u=r;if(!(typeof _=="number"&&isFinite(_)))return Qe.errors=[{instancePath:t+"/judg\
ed",keyword:"type",params:{type:"number"}}],!1;var i=u===r}else var i=!0;if(i){if(a.unscored!==void 0){let u=a.unscored,p=r;if(!(u==="unasked"||u==="unparsable"||
u==="endpoint"||u==="module"||u==="unpaired"))return Qe.errors=[{instancePath:t+"/unscored",keyword:"enum",params:{allowedValues:$a.properties.unscored.enum}}],
!1;var i=p===r}else var i=!0;if(i)if(a.note!==void 0){let u=r;if(typeof a.note!="string")return Qe.errors=[{instancePath:t+"/note",keyword:"type",params:{type:"\
string"}}],!1;var i=u===r}else var i=!0}}}}}}}else return Qe.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Qe.errors=e,r===0}X(Qe,"F\
e"),Qe.evaluated={props:{kind:!0,set:!0,itemId:!0,scale:!0,human:!0,judged:!0,unscored:!0,note:!0},dynamicProps:!1,dynamicItems:!1};var Aa=Me,xa={type:"object",
required:["kind","role","attempt","requests","failed","inputTokens","outputTokens","untold","startedMs","endedMs"],properties:{kind:{type:"string",const:"helper"},
role:{enum:["judge","embeddings"]},attempt:{type:"integer",minimum:1},requests:{type:"integer",minimum:0},failed:{type:"integer",minimum:0},inputTokens:{type:"i\
nteger",minimum:0},outputTokens:{type:"integer",minimum:0},untold:{type:"integer",minimum:0},startedMs:{type:"number"},endedMs:{type:"number"},arm:{type:"string",
const:"base"}}};function Me(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=Me.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let k;if(a.kind===void 0&&(k="kind")||a.role===void 0&&(k="\
role")||a.attempt===void 0&&(k="attempt")||a.requests===void 0&&(k="requests")||a.failed===void 0&&(k="failed")||a.inputTokens===void 0&&(k="inputTokens")||a.outputTokens===
void 0&&(k="outputTokens")||a.untold===void 0&&(k="untold")||a.startedMs===void 0&&(k="startedMs")||a.endedMs===void 0&&(k="endedMs"))return Me.errors=[{instancePath:t,
keyword:"required",params:{missingProperty:k}}],!1;if(a.kind!==void 0){let g=a.kind,x=r;if(typeof g!="string")return Me.errors=[{instancePath:t+"/kind",keyword:"\
type",params:{type:"string"}}],!1;if(g!=="helper")return Me.errors=[{instancePath:t+"/kind",keyword:"const",params:{allowedValue:"helper"}}],!1;var i=x===r}else
var i=!0;if(i){if(a.role!==void 0){let x=a.role,v=r;if(!(x==="judge"||x==="embeddings"))return Me.errors=[{instancePath:t+"/role",keyword:"enum",params:{allowedValues:xa.
properties.role.enum}}],!1;var i=v===r}else var i=!0;if(i){if(a.attempt!==void 0){let v=a.attempt,$=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return Me.
errors=[{instancePath:t+"/attempt",keyword:"type",params:{type:"integer"}}],!1;if(r===$&&typeof v=="number"&&isFinite(v)&&(v<1||isNaN(v)))return Me.errors=[{instancePath:t+
"/attempt",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var i=$===r}else var i=!0;if(i){if(a.requests!==void 0){let $=a.requests,o=r;if(!(typeof $=="\
number"&&!($%1)&&!isNaN($)&&isFinite($)))return Me.errors=[{instancePath:t+"/requests",keyword:"type",params:{type:"integer"}}],!1;if(r===o&&typeof $=="number"&&
isFinite($)&&($<0||isNaN($)))return Me.errors=[{instancePath:t+"/requests",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=o===r}else var i=!0;if(i){
if(a.failed!==void 0){let o=a.failed,A=r;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Me.errors=[{instancePath:t+"/failed",keyword:"type",params:{
type:"integer"}}],!1;if(r===A&&typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o)))return Me.errors=[{instancePath:t+"/failed",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1;var i=A===r}else var i=!0;if(i){if(a.inputTokens!==void 0){let A=a.inputTokens,_=r;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return Me.
errors=[{instancePath:t+"/inputTokens",keyword:"type",params:{type:"integer"}}],!1;if(r===_&&typeof A=="number"&&isFinite(A)&&(A<0||isNaN(A)))return Me.errors=[
{instancePath:t+"/inputTokens",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=_===r}else var i=!0;if(i){if(a.outputTokens!==void 0){let _=a.outputTokens,
u=r;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return Me.errors=[{instancePath:t+"/outputTokens",keyword:"type",params:{type:"integer"}}],!1;if(r===
u&&typeof _=="number"&&isFinite(_)&&(_<0||isNaN(_)))return Me.errors=[{instancePath:t+"/outputTokens",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=u===
r}else var i=!0;if(i){if(a.untold!==void 0){let u=a.untold,p=r;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Me.errors=[{instancePath:t+"/unto\
ld",keyword:"type",params:{type:"integer"}}],!1;if(r===p&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return Me.errors=[{instancePath:t+"/untold",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var i=p===r}else var i=!0;if(i){if(a.startedMs!==void 0){let p=a.startedMs,h=r;if(!(typeof p=="number"&&isFinite(
p)))return Me.errors=[{instancePath:t+"/startedMs",keyword:"type",params:{type:"number"}}],!1;var i=h===r}else var i=!0;if(i){if(a.endedMs!==void 0){let h=a.endedMs,
c=r;if(!(typeof h=="number"&&isFinite(h)))return Me.errors=[{instancePath:t+"/endedMs",keyword:"type",params:{type:"number"}}],!1;var i=c===r}else var i=!0;if(i)
if(a.arm!==void 0){let h=a.arm,c=r;if(typeof h!="string")return Me.errors=[{instancePath:t+"/arm",keyword:"type",params:{type:"string"}}],!1;if(h!=="base")return Me.
errors=[{instancePath:t+"/arm",keyword:"const",params:{allowedValue:"base"}}],!1;var i=c===r}else var i=!0}}}}}}}}}}else return Me.errors=[{instancePath:t,keyword:"\
type",params:{type:"object"}}],!1;return Me.errors=e,r===0}X(Me,"ue"),Me.evaluated={props:{kind:!0,role:!0,attempt:!0,requests:!0,failed:!0,inputTokens:!0,outputTokens:!0,
untold:!0,startedMs:!0,endedMs:!0,arm:!0},dynamicProps:!1,dynamicItems:!1};var Na=be,Xt={type:"object",required:["kind","stage","attempt","startedMs","endedMs",
"stop"],properties:{kind:{type:"string",const:"stage"},stage:{type:"string"},attempt:{type:"integer",minimum:1},startedMs:{type:"number"},endedMs:{type:"number"},
window:{type:"object",required:["startMs","endMs"],properties:{startMs:{type:"number"},endMs:{type:"number"}}},planned:{type:"integer",minimum:0},stop:{enum:["c\
ompleted","deadline","cancelled","verdict","budget","rate-limit"]},budget:{enum:["requests","tokens","usd"]},rateLimit:{type:"object",required:["refused","waits",
"waitedMs"],properties:{refused:{type:"integer",minimum:0},waits:{type:"integer",minimum:0},waitedMs:{type:"number",minimum:0}}},stated:{type:"object",required:[
"outputTokensPerSec"],properties:{outputTokensPerSec:{type:"number",minimum:0},requestsPerSec:{type:"number",minimum:0}}},arm:{type:"string",const:"base"},turn:{
type:"integer",minimum:0}}};function be(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=be.evaluated;
if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let v;if(a.kind===void 0&&(v="kind")||a.
stage===void 0&&(v="stage")||a.attempt===void 0&&(v="attempt")||a.startedMs===void 0&&(v="startedMs")||a.endedMs===void 0&&(v="endedMs")||a.stop===void 0&&(v="s\
top"))return be.errors=[{instancePath:t,keyword:"required",params:{missingProperty:v}}],!1;if(a.kind!==void 0){let $=a.kind,o=r;if(typeof $!="string")return be.
errors=[{instancePath:t+"/kind",keyword:"type",params:{type:"string"}}],!1;if($!=="stage")return be.errors=[{instancePath:t+"/kind",keyword:"const",params:{allowedValue:"\
stage"}}],!1;var i=o===r}else var i=!0;if(i){if(a.stage!==void 0){let o=r;if(typeof a.stage!="string")return be.errors=[{instancePath:t+"/stage",keyword:"type",
params:{type:"string"}}],!1;var i=o===r}else var i=!0;if(i){if(a.attempt!==void 0){let A=a.attempt,_=r;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))
return be.errors=[{instancePath:t+"/attempt",keyword:"type",params:{type:"integer"}}],!1;if(r===_&&typeof A=="number"&&isFinite(A)&&(A<1||isNaN(A)))return be.errors=
[{instancePath:t+"/attempt",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var i=_===r}else var i=!0;if(i){if(a.startedMs!==void 0){let _=a.startedMs,u=r;
if(!(typeof _=="number"&&isFinite(_)))return be.errors=[{instancePath:t+"/startedMs",keyword:"type",params:{type:"number"}}],!1;var i=u===r}else var i=!0;if(i){
if(a.endedMs!==void 0){let u=a.endedMs,p=r;if(!(typeof u=="number"&&isFinite(u)))return be.errors=[{instancePath:t+"/endedMs",keyword:"type",params:{type:"numbe\
r"}}],!1;var i=p===r}else var i=!0;if(i){if(a.window!==void 0){let p=a.window,h=r;if(r===h)if(p&&typeof p=="object"&&!Array.isArray(p)){let n;if(p.startMs===void 0&&
(n="startMs")||p.endMs===void 0&&(n="endMs"))return be.errors=[{instancePath:t+"/window",keyword:"required",params:{missingProperty:n}}],!1;if(p.startMs!==void 0){
let d=p.startMs,m=r;if(!(typeof d=="number"&&isFinite(d)))return be.errors=[{instancePath:t+"/window/startMs",keyword:"type",params:{type:"number"}}],!1;var k=m===
r}else var k=!0;if(k)if(p.endMs!==void 0){let d=p.endMs,m=r;if(!(typeof d=="number"&&isFinite(d)))return be.errors=[{instancePath:t+"/window/endMs",keyword:"typ\
e",params:{type:"number"}}],!1;var k=m===r}else var k=!0}else return be.errors=[{instancePath:t+"/window",keyword:"type",params:{type:"object"}}],!1;var i=h===r}else
var i=!0;if(i){if(a.planned!==void 0){let h=a.planned,c=r;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return be.errors=[{instancePath:t+"/planned",
keyword:"type",params:{type:"integer"}}],!1;if(r===c&&typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h)))return be.errors=[{instancePath:t+"/planned",keyword:"min\
imum",params:{comparison:">=",limit:0}}],!1;var i=c===r}else var i=!0;if(i){if(a.stop!==void 0){let c=a.stop,n=r;if(!(c==="completed"||c==="deadline"||c==="canc\
elled"||c==="verdict"||c==="budget"||c==="rate-limit"))return be.errors=[{instancePath:t+"/stop",keyword:"enum",params:{allowedValues:Xt.properties.stop.enum}}],
!1;var i=n===r}else var i=!0;if(i){if(a.budget!==void 0){let n=a.budget,d=r;if(!(n==="requests"||n==="tokens"||n==="usd"))return be.errors=[{instancePath:t+"/bu\
dget",keyword:"enum",params:{allowedValues:Xt.properties.budget.enum}}],!1;var i=d===r}else var i=!0;if(i){if(a.rateLimit!==void 0){let d=a.rateLimit,m=r;if(r===
m)if(d&&typeof d=="object"&&!Array.isArray(d)){let P;if(d.refused===void 0&&(P="refused")||d.waits===void 0&&(P="waits")||d.waitedMs===void 0&&(P="waitedMs"))return be.
errors=[{instancePath:t+"/rateLimit",keyword:"required",params:{missingProperty:P}}],!1;if(d.refused!==void 0){let q=d.refused,w=r;if(!(typeof q=="number"&&!(q%
1)&&!isNaN(q)&&isFinite(q)))return be.errors=[{instancePath:t+"/rateLimit/refused",keyword:"type",params:{type:"integer"}}],!1;if(r===w&&typeof q=="number"&&isFinite(
q)&&(q<0||isNaN(q)))return be.errors=[{instancePath:t+"/rateLimit/refused",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var g=w===r}else var g=!0;if(g){
if(d.waits!==void 0){let w=d.waits,j=r;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return be.errors=[{instancePath:t+"/rateLimit/waits",keyword:"ty\
pe",params:{type:"integer"}}],!1;if(r===j&&typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w)))return be.errors=[{instancePath:t+"/rateLimit/waits",keyword:"minimu\
m",params:{comparison:">=",limit:0}}],!1;var g=j===r}else var g=!0;if(g)if(d.waitedMs!==void 0){let w=d.waitedMs,j=r;if(r===j)if(typeof w=="number"&&isFinite(w)){
if(w<0||isNaN(w))return be.errors=[{instancePath:t+"/rateLimit/waitedMs",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return be.errors=[{instancePath:t+
"/rateLimit/waitedMs",keyword:"type",params:{type:"number"}}],!1;var g=j===r}else var g=!0}}else return be.errors=[{instancePath:t+"/rateLimit",keyword:"type",params:{
type:"object"}}],!1;var i=m===r}else var i=!0;if(i){if(a.stated!==void 0){let m=a.stated,b=r;if(r===b)if(m&&typeof m=="object"&&!Array.isArray(m)){let q;if(m.outputTokensPerSec===
void 0&&(q="outputTokensPerSec"))return be.errors=[{instancePath:t+"/stated",keyword:"required",params:{missingProperty:q}}],!1;if(m.outputTokensPerSec!==void 0){
let w=m.outputTokensPerSec,j=r;if(r===j)if(typeof w=="number"&&isFinite(w)){if(w<0||isNaN(w))return be.errors=[{instancePath:t+"/stated/outputTokensPerSec",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1}else return be.errors=[{instancePath:t+"/stated/outputTokensPerSec",keyword:"type",params:{type:"number"}}],!1;var x=j===
r}else var x=!0;if(x)if(m.requestsPerSec!==void 0){let w=m.requestsPerSec,j=r;if(r===j)if(typeof w=="number"&&isFinite(w)){if(w<0||isNaN(w))return be.errors=[{instancePath:t+
"/stated/requestsPerSec",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return be.errors=[{instancePath:t+"/stated/requestsPerSec",keyword:"type",
params:{type:"number"}}],!1;var x=j===r}else var x=!0}else return be.errors=[{instancePath:t+"/stated",keyword:"type",params:{type:"object"}}],!1;var i=b===r}else
var i=!0;if(i){if(a.arm!==void 0){let b=a.arm,P=r;if(typeof b!="string")return be.errors=[{instancePath:t+"/arm",keyword:"type",params:{type:"string"}}],!1;if(b!==
"base")return be.errors=[{instancePath:t+"/arm",keyword:"const",params:{allowedValue:"base"}}],!1;var i=P===r}else var i=!0;if(i)if(a.turn!==void 0){let b=a.turn,
P=r;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return be.errors=[{instancePath:t+"/turn",keyword:"type",params:{type:"integer"}}],!1;if(r===P&&typeof b==
"number"&&isFinite(b)&&(b<0||isNaN(b)))return be.errors=[{instancePath:t+"/turn",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=P===r}else var i=!0}}}}}}}}}}}}else
return be.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return be.errors=e,r===0}X(be,"X"),be.evaluated={props:{kind:!0,stage:!0,attempt:!0,
startedMs:!0,endedMs:!0,window:!0,planned:!0,stop:!0,budget:!0,rateLimit:!0,stated:!0,arm:!0,turn:!0},dynamicProps:!1,dynamicItems:!1};var ja=je;function je(a,{
instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=je.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let k;if(a.kind===void 0&&(k="kind")||a.stage===void 0&&(k="stage")||a.attempt===void 0&&(k=
"attempt")||a.eventLoopDelayP99Ms===void 0&&(k="eventLoopDelayP99Ms")||a.eventLoopDelayMaxMs===void 0&&(k="eventLoopDelayMaxMs")||a.queueClientP99Ms===void 0&&(k=
"queueClientP99Ms")||a.cpuRatio===void 0&&(k="cpuRatio")||a.rssBytes===void 0&&(k="rssBytes"))return je.errors=[{instancePath:t,keyword:"required",params:{missingProperty:k}}],
!1;if(a.kind!==void 0){let g=a.kind,x=r;if(typeof g!="string")return je.errors=[{instancePath:t+"/kind",keyword:"type",params:{type:"string"}}],!1;if(g!=="healt\
h")return je.errors=[{instancePath:t+"/kind",keyword:"const",params:{allowedValue:"health"}}],!1;var i=x===r}else var i=!0;if(i){if(a.stage!==void 0){let x=r;if(typeof a.
stage!="string")return je.errors=[{instancePath:t+"/stage",keyword:"type",params:{type:"string"}}],!1;var i=x===r}else var i=!0;if(i){if(a.attempt!==void 0){let v=a.
attempt,$=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return je.errors=[{instancePath:t+"/attempt",keyword:"type",params:{type:"integer"}}],!1;if(r===
$&&typeof v=="number"&&isFinite(v)&&(v<1||isNaN(v)))return je.errors=[{instancePath:t+"/attempt",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var i=$===
r}else var i=!0;if(i){if(a.eventLoopDelayP99Ms!==void 0){let $=a.eventLoopDelayP99Ms,o=r;if(r===o)if(typeof $=="number"&&isFinite($)){if($<0||isNaN($))return je.
errors=[{instancePath:t+"/eventLoopDelayP99Ms",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return je.errors=[{instancePath:t+"/eventLoopDelayP9\
9Ms",keyword:"type",params:{type:"number"}}],!1;var i=o===r}else var i=!0;if(i){if(a.eventLoopDelayP99WorstMs!==void 0){let o=a.eventLoopDelayP99WorstMs,A=r;if(r===
A)if(typeof o=="number"&&isFinite(o)){if(o<0||isNaN(o))return je.errors=[{instancePath:t+"/eventLoopDelayP99WorstMs",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}else return je.errors=[{instancePath:t+"/eventLoopDelayP99WorstMs",keyword:"type",params:{type:"number"}}],!1;var i=A===r}else var i=!0;if(i){if(a.eventLoopDelayMaxMs!==
void 0){let A=a.eventLoopDelayMaxMs,_=r;if(r===_)if(typeof A=="number"&&isFinite(A)){if(A<0||isNaN(A))return je.errors=[{instancePath:t+"/eventLoopDelayMaxMs",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1}else return je.errors=[{instancePath:t+"/eventLoopDelayMaxMs",keyword:"type",params:{type:"number"}}],!1;var i=_===
r}else var i=!0;if(i){if(a.queueClientP99Ms!==void 0){let _=a.queueClientP99Ms,u=r;if(r===u)if(typeof _=="number"&&isFinite(_)){if(_<0||isNaN(_))return je.errors=
[{instancePath:t+"/queueClientP99Ms",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return je.errors=[{instancePath:t+"/queueClientP99Ms",keyword:"\
type",params:{type:"number"}}],!1;var i=u===r}else var i=!0;if(i){if(a.resentRequests!==void 0){let u=a.resentRequests,p=r;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u)))return je.errors=[{instancePath:t+"/resentRequests",keyword:"type",params:{type:"integer"}}],!1;if(r===p&&typeof u=="number"&&isFinite(u)&&(u<0||
isNaN(u)))return je.errors=[{instancePath:t+"/resentRequests",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=p===r}else var i=!0;if(i){if(a.cpuRatio!==
void 0){let p=a.cpuRatio,h=r;if(r===h)if(typeof p=="number"&&isFinite(p)){if(p<0||isNaN(p))return je.errors=[{instancePath:t+"/cpuRatio",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}else return je.errors=[{instancePath:t+"/cpuRatio",keyword:"type",params:{type:"number"}}],!1;var i=h===r}else var i=!0;if(i){if(a.
rssBytes!==void 0){let h=a.rssBytes,c=r;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return je.errors=[{instancePath:t+"/rssBytes",keyword:"type",params:{
type:"integer"}}],!1;if(r===c&&typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h)))return je.errors=[{instancePath:t+"/rssBytes",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1;var i=c===r}else var i=!0;if(i){if(a.sockets!==void 0){let c=a.sockets,n=r;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return je.
errors=[{instancePath:t+"/sockets",keyword:"type",params:{type:"integer"}}],!1;if(r===n&&typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c)))return je.errors=[{instancePath:t+
"/sockets",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=n===r}else var i=!0;if(i)if(a.workers!==void 0){let c=a.workers,n=r;if(!(typeof c=="num\
ber"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return je.errors=[{instancePath:t+"/workers",keyword:"type",params:{type:"integer"}}],!1;if(r===n&&typeof c=="number"&&isFinite(
c)&&(c<1||isNaN(c)))return je.errors=[{instancePath:t+"/workers",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var i=n===r}else var i=!0}}}}}}}}}}}else
return je.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return je.errors=e,r===0}X(je,"ne"),je.evaluated={props:{kind:!0,stage:!0,attempt:!0,
eventLoopDelayP99Ms:!0,eventLoopDelayP99WorstMs:!0,eventLoopDelayMaxMs:!0,queueClientP99Ms:!0,resentRequests:!0,cpuRatio:!0,rssBytes:!0,sockets:!0,workers:!0},dynamicProps:!1,
dynamicItems:!1};var Sa=le,Wt={type:"object",required:["kind","stage","attempt","moment","atMs"],properties:{kind:{type:"string",const:"server"},stage:{type:"st\
ring"},attempt:{type:"integer",minimum:1},moment:{enum:["before","load","after"]},atMs:{type:"number"},arm:{type:"string",const:"base"},error:{type:"object",required:[
"kind","message"],properties:{kind:{enum:["connect","tls","timeout","http-429","http-4xx","http-5xx","reset","protocol","in-band","empty","aborted"]},message:{type:"\
string"},status:{type:"integer"}}},badLines:{type:"integer",minimum:0},software:{enum:["vllm","sglang","tgi","llama.cpp","triton"]},running:{type:"number",minimum:0},
waiting:{type:"number",minimum:0},kvCacheRatio:{type:"number",minimum:0},prefixHits:{type:"number",minimum:0},prefixQueries:{type:"number",minimum:0},preemptions:{
type:"number",minimum:0},ttft:{type:"object",required:["sumMs","count","buckets"],properties:{sumMs:{type:"number",minimum:0},count:{type:"number",minimum:0},buckets:{
type:"array",items:{type:"object",required:["atMostMs","count"],properties:{atMostMs:{type:"number"},count:{type:"number",minimum:0}}}}}},gpuUtilisationRatio:{type:"\
number",minimum:0},gpuMemoryBytes:{type:"number",minimum:0},gpuPowerWatts:{type:"number",minimum:0}}};function le(a,{instancePath:t="",parentData:E,parentDataProperty:G,
rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=le.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(a&&typeof a=="\
object"&&!Array.isArray(a)){let $;if(a.kind===void 0&&($="kind")||a.stage===void 0&&($="stage")||a.attempt===void 0&&($="attempt")||a.moment===void 0&&($="momen\
t")||a.atMs===void 0&&($="atMs"))return le.errors=[{instancePath:t,keyword:"required",params:{missingProperty:$}}],!1;if(a.kind!==void 0){let o=a.kind,A=r;if(typeof o!=
"string")return le.errors=[{instancePath:t+"/kind",keyword:"type",params:{type:"string"}}],!1;if(o!=="server")return le.errors=[{instancePath:t+"/kind",keyword:"\
const",params:{allowedValue:"server"}}],!1;var i=A===r}else var i=!0;if(i){if(a.stage!==void 0){let A=r;if(typeof a.stage!="string")return le.errors=[{instancePath:t+
"/stage",keyword:"type",params:{type:"string"}}],!1;var i=A===r}else var i=!0;if(i){if(a.attempt!==void 0){let _=a.attempt,u=r;if(!(typeof _=="number"&&!(_%1)&&
!isNaN(_)&&isFinite(_)))return le.errors=[{instancePath:t+"/attempt",keyword:"type",params:{type:"integer"}}],!1;if(r===u&&typeof _=="number"&&isFinite(_)&&(_<1||
isNaN(_)))return le.errors=[{instancePath:t+"/attempt",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var i=u===r}else var i=!0;if(i){if(a.moment!==void 0){
let u=a.moment,p=r;if(!(u==="before"||u==="load"||u==="after"))return le.errors=[{instancePath:t+"/moment",keyword:"enum",params:{allowedValues:Wt.properties.moment.
enum}}],!1;var i=p===r}else var i=!0;if(i){if(a.atMs!==void 0){let p=a.atMs,h=r;if(!(typeof p=="number"&&isFinite(p)))return le.errors=[{instancePath:t+"/atMs",
keyword:"type",params:{type:"number"}}],!1;var i=h===r}else var i=!0;if(i){if(a.arm!==void 0){let h=a.arm,c=r;if(typeof h!="string")return le.errors=[{instancePath:t+
"/arm",keyword:"type",params:{type:"string"}}],!1;if(h!=="base")return le.errors=[{instancePath:t+"/arm",keyword:"const",params:{allowedValue:"base"}}],!1;var i=c===
r}else var i=!0;if(i){if(a.error!==void 0){let c=a.error,n=r;if(r===n)if(c&&typeof c=="object"&&!Array.isArray(c)){let m;if(c.kind===void 0&&(m="kind")||c.message===
void 0&&(m="message"))return le.errors=[{instancePath:t+"/error",keyword:"required",params:{missingProperty:m}}],!1;if(c.kind!==void 0){let b=c.kind,P=r;if(!(b===
"connect"||b==="tls"||b==="timeout"||b==="http-429"||b==="http-4xx"||b==="http-5xx"||b==="reset"||b==="protocol"||b==="in-band"||b==="empty"||b==="aborted"))return le.
errors=[{instancePath:t+"/error/kind",keyword:"enum",params:{allowedValues:Wt.properties.error.properties.kind.enum}}],!1;var k=P===r}else var k=!0;if(k){if(c.message!==
void 0){let P=r;if(typeof c.message!="string")return le.errors=[{instancePath:t+"/error/message",keyword:"type",params:{type:"string"}}],!1;var k=P===r}else var k=!0;
if(k)if(c.status!==void 0){let P=c.status,q=r;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return le.errors=[{instancePath:t+"/error/status",keyword:"\
type",params:{type:"integer"}}],!1;var k=q===r}else var k=!0}}else return le.errors=[{instancePath:t+"/error",keyword:"type",params:{type:"object"}}],!1;var i=n===
r}else var i=!0;if(i){if(a.badLines!==void 0){let n=a.badLines,d=r;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return le.errors=[{instancePath:t+"/\
badLines",keyword:"type",params:{type:"integer"}}],!1;if(r===d&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return le.errors=[{instancePath:t+"/badLines",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var i=d===r}else var i=!0;if(i){if(a.software!==void 0){let d=a.software,m=r;if(!(d==="vllm"||d==="sglang"||d==="\
tgi"||d==="llama.cpp"||d==="triton"))return le.errors=[{instancePath:t+"/software",keyword:"enum",params:{allowedValues:Wt.properties.software.enum}}],!1;var i=m===
r}else var i=!0;if(i){if(a.running!==void 0){let m=a.running,b=r;if(r===b)if(typeof m=="number"&&isFinite(m)){if(m<0||isNaN(m))return le.errors=[{instancePath:t+
"/running",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return le.errors=[{instancePath:t+"/running",keyword:"type",params:{type:"number"}}],!1;
var i=b===r}else var i=!0;if(i){if(a.waiting!==void 0){let b=a.waiting,P=r;if(r===P)if(typeof b=="number"&&isFinite(b)){if(b<0||isNaN(b))return le.errors=[{instancePath:t+
"/waiting",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return le.errors=[{instancePath:t+"/waiting",keyword:"type",params:{type:"number"}}],!1;
var i=P===r}else var i=!0;if(i){if(a.kvCacheRatio!==void 0){let P=a.kvCacheRatio,q=r;if(r===q)if(typeof P=="number"&&isFinite(P)){if(P<0||isNaN(P))return le.errors=
[{instancePath:t+"/kvCacheRatio",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return le.errors=[{instancePath:t+"/kvCacheRatio",keyword:"type",params:{
type:"number"}}],!1;var i=q===r}else var i=!0;if(i){if(a.prefixHits!==void 0){let q=a.prefixHits,w=r;if(r===w)if(typeof q=="number"&&isFinite(q)){if(q<0||isNaN(
q))return le.errors=[{instancePath:t+"/prefixHits",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return le.errors=[{instancePath:t+"/prefixHits",
keyword:"type",params:{type:"number"}}],!1;var i=w===r}else var i=!0;if(i){if(a.prefixQueries!==void 0){let w=a.prefixQueries,j=r;if(r===j)if(typeof w=="number"&&
isFinite(w)){if(w<0||isNaN(w))return le.errors=[{instancePath:t+"/prefixQueries",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return le.errors=[
{instancePath:t+"/prefixQueries",keyword:"type",params:{type:"number"}}],!1;var i=j===r}else var i=!0;if(i){if(a.preemptions!==void 0){let j=a.preemptions,U=r;if(r===
U)if(typeof j=="number"&&isFinite(j)){if(j<0||isNaN(j))return le.errors=[{instancePath:t+"/preemptions",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else
return le.errors=[{instancePath:t+"/preemptions",keyword:"type",params:{type:"number"}}],!1;var i=U===r}else var i=!0;if(i){if(a.ttft!==void 0){let U=a.ttft,de=r;
if(r===de)if(U&&typeof U=="object"&&!Array.isArray(U)){let me;if(U.sumMs===void 0&&(me="sumMs")||U.count===void 0&&(me="count")||U.buckets===void 0&&(me="bucket\
s"))return le.errors=[{instancePath:t+"/ttft",keyword:"required",params:{missingProperty:me}}],!1;if(U.sumMs!==void 0){let _e=U.sumMs,Ae=r;if(r===Ae)if(typeof _e==
"number"&&isFinite(_e)){if(_e<0||isNaN(_e))return le.errors=[{instancePath:t+"/ttft/sumMs",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return le.
errors=[{instancePath:t+"/ttft/sumMs",keyword:"type",params:{type:"number"}}],!1;var g=Ae===r}else var g=!0;if(g){if(U.count!==void 0){let Ae=U.count,ue=r;if(r===
ue)if(typeof Ae=="number"&&isFinite(Ae)){if(Ae<0||isNaN(Ae))return le.errors=[{instancePath:t+"/ttft/count",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}else return le.errors=[{instancePath:t+"/ttft/count",keyword:"type",params:{type:"number"}}],!1;var g=ue===r}else var g=!0;if(g)if(U.buckets!==void 0){let Ae=U.
buckets,ue=r;if(r===ue)if(Array.isArray(Ae)){var x=!0;let fe=Ae.length;for(let V=0;V<fe;V++){let se=Ae[V],ae=r;if(r===ae)if(se&&typeof se=="object"&&!Array.isArray(
se)){let xe;if(se.atMostMs===void 0&&(xe="atMostMs")||se.count===void 0&&(xe="count"))return le.errors=[{instancePath:t+"/ttft/buckets/"+V,keyword:"required",params:{
missingProperty:xe}}],!1;if(se.atMostMs!==void 0){let ie=se.atMostMs,he=r;if(!(typeof ie=="number"&&isFinite(ie)))return le.errors=[{instancePath:t+"/ttft/bucke\
ts/"+V+"/atMostMs",keyword:"type",params:{type:"number"}}],!1;var v=he===r}else var v=!0;if(v)if(se.count!==void 0){let ie=se.count,he=r;if(r===he)if(typeof ie==
"number"&&isFinite(ie)){if(ie<0||isNaN(ie))return le.errors=[{instancePath:t+"/ttft/buckets/"+V+"/count",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else
return le.errors=[{instancePath:t+"/ttft/buckets/"+V+"/count",keyword:"type",params:{type:"number"}}],!1;var v=he===r}else var v=!0}else return le.errors=[{instancePath:t+
"/ttft/buckets/"+V,keyword:"type",params:{type:"object"}}],!1;var x=ae===r;if(!x)break}}else return le.errors=[{instancePath:t+"/ttft/buckets",keyword:"type",params:{
type:"array"}}],!1;var g=ue===r}else var g=!0}}else return le.errors=[{instancePath:t+"/ttft",keyword:"type",params:{type:"object"}}],!1;var i=de===r}else var i=!0;
if(i){if(a.gpuUtilisationRatio!==void 0){let de=a.gpuUtilisationRatio,re=r;if(r===re)if(typeof de=="number"&&isFinite(de)){if(de<0||isNaN(de))return le.errors=[
{instancePath:t+"/gpuUtilisationRatio",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return le.errors=[{instancePath:t+"/gpuUtilisationRatio",keyword:"\
type",params:{type:"number"}}],!1;var i=re===r}else var i=!0;if(i){if(a.gpuMemoryBytes!==void 0){let re=a.gpuMemoryBytes,me=r;if(r===me)if(typeof re=="number"&&
isFinite(re)){if(re<0||isNaN(re))return le.errors=[{instancePath:t+"/gpuMemoryBytes",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return le.errors=
[{instancePath:t+"/gpuMemoryBytes",keyword:"type",params:{type:"number"}}],!1;var i=me===r}else var i=!0;if(i)if(a.gpuPowerWatts!==void 0){let re=a.gpuPowerWatts,
me=r;if(r===me)if(typeof re=="number"&&isFinite(re)){if(re<0||isNaN(re))return le.errors=[{instancePath:t+"/gpuPowerWatts",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}else return le.errors=[{instancePath:t+"/gpuPowerWatts",keyword:"type",params:{type:"number"}}],!1;var i=me===r}else var i=!0}}}}}}}}}}}}}}}}}}else
return le.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return le.errors=e,r===0}X(le,"Y"),le.evaluated={props:{kind:!0,stage:!0,attempt:!0,
moment:!0,atMs:!0,arm:!0,error:!0,badLines:!0,software:!0,running:!0,waiting:!0,kvCacheRatio:!0,prefixHits:!0,prefixQueries:!0,preemptions:!0,ttft:!0,gpuUtilisationRatio:!0,
gpuMemoryBytes:!0,gpuPowerWatts:!0},dynamicProps:!1,dynamicItems:!1};var Fa=rr,Ma={type:"object",required:["kind","endedMs","complete","reason"],properties:{kind:{
type:"string",const:"end"},endedMs:{type:"number"},complete:{type:"boolean"},reason:{type:"string"},budget:{enum:["requests","tokens","usd"]},rateLimit:{type:"b\
oolean",const:!0}}};function rr(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=rr.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let k;if(a.kind===void 0&&(k="kind")||a.endedMs===
void 0&&(k="endedMs")||a.complete===void 0&&(k="complete")||a.reason===void 0&&(k="reason"))return rr.errors=[{instancePath:t,keyword:"required",params:{missingProperty:k}}],
!1;if(a.kind!==void 0){let g=a.kind,x=r;if(typeof g!="string")return rr.errors=[{instancePath:t+"/kind",keyword:"type",params:{type:"string"}}],!1;if(g!=="end")
return rr.errors=[{instancePath:t+"/kind",keyword:"const",params:{allowedValue:"end"}}],!1;var i=x===r}else var i=!0;if(i){if(a.endedMs!==void 0){let x=a.endedMs,
v=r;if(!(typeof x=="number"&&isFinite(x)))return rr.errors=[{instancePath:t+"/endedMs",keyword:"type",params:{type:"number"}}],!1;var i=v===r}else var i=!0;if(i){
if(a.complete!==void 0){let v=r;if(typeof a.complete!="boolean")return rr.errors=[{instancePath:t+"/complete",keyword:"type",params:{type:"boolean"}}],!1;var i=v===
r}else var i=!0;if(i){if(a.reason!==void 0){let $=r;if(typeof a.reason!="string")return rr.errors=[{instancePath:t+"/reason",keyword:"type",params:{type:"string"}}],
!1;var i=$===r}else var i=!0;if(i){if(a.budget!==void 0){let o=a.budget,A=r;if(!(o==="requests"||o==="tokens"||o==="usd"))return rr.errors=[{instancePath:t+"/bu\
dget",keyword:"enum",params:{allowedValues:Ma.properties.budget.enum}}],!1;var i=A===r}else var i=!0;if(i)if(a.rateLimit!==void 0){let o=a.rateLimit,A=r;if(typeof o!=
"boolean")return rr.errors=[{instancePath:t+"/rateLimit",keyword:"type",params:{type:"boolean"}}],!1;if(o!==!0)return rr.errors=[{instancePath:t+"/rateLimit",keyword:"\
const",params:{allowedValue:!0}}],!1;var i=A===r}else var i=!0}}}}}else return rr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return rr.errors=
e,r===0}X(rr,"Ve"),rr.evaluated={props:{kind:!0,endedMs:!0,complete:!0,reason:!0,budget:!0,rateLimit:!0},dynamicProps:!1,dynamicItems:!1};var _a=F,Fr={type:"obj\
ect",required:["kind","schemaVersion","tool","startedAt","target","fingerprint","definitions","complete","reason","runs","gates"],properties:{kind:{type:"string",
const:"calibration"},schemaVersion:{type:"number",const:1},tool:{type:"object",required:["name","version"],properties:{name:{type:"string"},version:{type:"strin\
g"}}},startedAt:{type:"string"},target:{type:"object",required:["label","originHash","locality","api","model"],properties:{label:{type:"string"},labelled:{type:"\
boolean",const:!0},originHash:{type:"string"},locality:{enum:["loopback","remote"]},api:{type:"string"},model:{type:"string"},answer:{enum:["document","vectors"]},
server:{type:"string"},identity:{type:"object",patternProperties:{"^.*$":{type:"string"}}},http:{enum:["1.1","2"]},compressed:{type:"boolean",const:!0},proxied:{
type:"boolean",const:!0}}},against:{type:"object",required:["label","originHash","locality","api","model","sameAddress"],properties:{label:{type:"string"},labelled:{
type:"boolean",const:!0},originHash:{type:"string"},locality:{enum:["loopback","remote"]},api:{type:"string"},model:{type:"string"},answer:{enum:["document","ve\
ctors"]},server:{type:"string"},identity:{type:"object",patternProperties:{"^.*$":{type:"string"}}},http:{enum:["1.1","2"]},compressed:{type:"boolean",const:!0},
proxied:{type:"boolean",const:!0},sameAddress:{type:"boolean"}}},fingerprint:{type:"object",required:["load","quality"],properties:{load:{type:"string"},quality:{
type:"string"}}},definitions:{type:"array",items:{type:"string"}},complete:{type:"boolean"},reason:{type:"string"},runs:{type:"array",items:{type:"object",required:[
"file","design","startedAt"],properties:{file:{type:"string"},design:{enum:["history","paired"]},startedAt:{type:"string"},refused:{type:"string"}}}},history:{$ref:"\
#/$defs/shared1"},paired:{$ref:"#/$defs/shared1"},gates:{type:"array",items:{type:"object",required:["metric","stage","unit","centre","sees","tolerance"],properties:{
metric:{type:"string"},stage:{type:"string"},unit:{type:"string"},centre:{anyOf:[{type:"number"},{type:"null"}]},betweenRuns:{type:"object",required:["sd","low",
"high","degreesOfFreedom"],properties:{sd:{type:"number",minimum:0,maximum:10},low:{type:"number",minimum:0},high:{type:"number",minimum:0},degreesOfFreedom:{type:"\
integer",minimum:1,maximum:1e4}}},betweenInstances:{type:"object",required:["sd","low","high","degreesOfFreedom","withError"],properties:{sd:{type:"number",minimum:0,
maximum:10},low:{type:"number",minimum:0},high:{type:"number",minimum:0},degreesOfFreedom:{type:"integer",minimum:1,maximum:1e4},withError:{type:"number",minimum:0,
maximum:10}}},sees:{type:"object",required:["k1","k8","k12","paired"],properties:{k1:{anyOf:[{type:"number"},{type:"null"}]},k8:{anyOf:[{type:"number"},{type:"n\
ull"}]},k12:{anyOf:[{type:"number"},{type:"null"}]},paired:{anyOf:[{type:"number"},{type:"null"}]}}},tolerance:{type:"object",required:["configured","proposed"],
properties:{configured:{anyOf:[{type:"number"},{type:"null"}]},proposed:{anyOf:[{type:"number"},{type:"null"}]}}}}}},items:{type:"object",required:["items","run\
s","rate","low","high","unstable"],properties:{items:{type:"integer",minimum:0},runs:{type:"integer",minimum:0},rate:{type:"number",minimum:0,maximum:1},low:{type:"\
number",minimum:0,maximum:1},high:{type:"number",minimum:0,maximum:1},unstable:{type:"integer",minimum:0}}}},$defs:{shared3:{type:"object",required:["metric","s\
tage","failed"],properties:{metric:{type:"string"},stage:{type:"string"},failed:{type:"integer",minimum:0}}},shared2:{type:"array",items:{$ref:"#/$defs/shared3"}},
shared1:{type:"object",required:["judged","failed","warned","low","high","byGate"],properties:{judged:{type:"integer",minimum:0},failed:{type:"integer",minimum:0},
warned:{type:"integer",minimum:0},low:{type:"number",minimum:0,maximum:1},high:{type:"number",minimum:0,maximum:1},byGate:{$ref:"#/$defs/shared2"}}}}};function or(a,{
instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=or.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let k;if(a.metric===void 0&&(k="metric")||a.stage===void 0&&(k="stage")||a.failed===void 0&&
(k="failed"))return or.errors=[{instancePath:t,keyword:"required",params:{missingProperty:k}}],!1;if(a.metric!==void 0){let g=r;if(typeof a.metric!="string")return or.
errors=[{instancePath:t+"/metric",keyword:"type",params:{type:"string"}}],!1;var i=g===r}else var i=!0;if(i){if(a.stage!==void 0){let x=r;if(typeof a.stage!="st\
ring")return or.errors=[{instancePath:t+"/stage",keyword:"type",params:{type:"string"}}],!1;var i=x===r}else var i=!0;if(i)if(a.failed!==void 0){let x=a.failed,
v=r;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(x)))return or.errors=[{instancePath:t+"/failed",keyword:"type",params:{type:"integer"}}],!1;if(r===v&&typeof x==
"number"&&isFinite(x)&&(x<0||isNaN(x)))return or.errors=[{instancePath:t+"/failed",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=v===r}else var i=!0}}else
return or.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return or.errors=e,r===0}X(or,"He"),or.evaluated={props:{metric:!0,stage:!0,failed:!0},
dynamicProps:!1,dynamicItems:!1};function Mr(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=Mr.evaluated;
if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(Array.isArray(a)){var i=!0;let k=a.length;for(let g=0;g<k;g++){let x=r;or(a[g],{instancePath:t+
"/"+g,parentData:a,parentDataProperty:g,rootData:f,dynamicAnchors:y})||(e=e===null?or.errors:e.concat(or.errors),r=e.length);var i=x===r;if(!i)break}}else return Mr.
errors=[{instancePath:t,keyword:"type",params:{type:"array"}}],!1;return Mr.errors=e,r===0}X(Mr,"hr"),Mr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function ze(a,{
instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=ze.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let k;if(a.judged===void 0&&(k="judged")||a.failed===void 0&&(k="failed")||a.warned===void 0&&
(k="warned")||a.low===void 0&&(k="low")||a.high===void 0&&(k="high")||a.byGate===void 0&&(k="byGate"))return ze.errors=[{instancePath:t,keyword:"required",params:{
missingProperty:k}}],!1;if(a.judged!==void 0){let g=a.judged,x=r;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return ze.errors=[{instancePath:t+"/ju\
dged",keyword:"type",params:{type:"integer"}}],!1;if(r===x&&typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))return ze.errors=[{instancePath:t+"/judged",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var i=x===r}else var i=!0;if(i){if(a.failed!==void 0){let x=a.failed,v=r;if(!(typeof x=="number"&&!(x%1)&&!isNaN(
x)&&isFinite(x)))return ze.errors=[{instancePath:t+"/failed",keyword:"type",params:{type:"integer"}}],!1;if(r===v&&typeof x=="number"&&isFinite(x)&&(x<0||isNaN(
x)))return ze.errors=[{instancePath:t+"/failed",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=v===r}else var i=!0;if(i){if(a.warned!==void 0){let v=a.
warned,$=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return ze.errors=[{instancePath:t+"/warned",keyword:"type",params:{type:"integer"}}],!1;if(r===
$&&typeof v=="number"&&isFinite(v)&&(v<0||isNaN(v)))return ze.errors=[{instancePath:t+"/warned",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=$===
r}else var i=!0;if(i){if(a.low!==void 0){let $=a.low,o=r;if(r===o)if(typeof $=="number"&&isFinite($)){if($>1||isNaN($))return ze.errors=[{instancePath:t+"/low",
keyword:"maximum",params:{comparison:"<=",limit:1}}],!1;if($<0||isNaN($))return ze.errors=[{instancePath:t+"/low",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}else return ze.errors=[{instancePath:t+"/low",keyword:"type",params:{type:"number"}}],!1;var i=o===r}else var i=!0;if(i){if(a.high!==void 0){let o=a.high,A=r;
if(r===A)if(typeof o=="number"&&isFinite(o)){if(o>1||isNaN(o))return ze.errors=[{instancePath:t+"/high",keyword:"maximum",params:{comparison:"<=",limit:1}}],!1;
if(o<0||isNaN(o))return ze.errors=[{instancePath:t+"/high",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return ze.errors=[{instancePath:t+"/high",
keyword:"type",params:{type:"number"}}],!1;var i=A===r}else var i=!0;if(i)if(a.byGate!==void 0){let o=r;Mr(a.byGate,{instancePath:t+"/byGate",parentData:a,parentDataProperty:"\
byGate",rootData:f,dynamicAnchors:y})||(e=e===null?Mr.errors:e.concat(Mr.errors),r=e.length);var i=o===r}else var i=!0}}}}}else return ze.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;return ze.errors=e,r===0}X(ze,"ce"),ze.evaluated={props:{judged:!0,failed:!0,warned:!0,low:!0,high:!0,byGate:!0},dynamicProps:!1,
dynamicItems:!1};function F(a,{instancePath:t="",parentData:E,parentDataProperty:G,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,l=F.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let me;if(a.kind===void 0&&(me="kind")||a.schemaVersion===void 0&&
(me="schemaVersion")||a.tool===void 0&&(me="tool")||a.startedAt===void 0&&(me="startedAt")||a.target===void 0&&(me="target")||a.fingerprint===void 0&&(me="finge\
rprint")||a.definitions===void 0&&(me="definitions")||a.complete===void 0&&(me="complete")||a.reason===void 0&&(me="reason")||a.runs===void 0&&(me="runs")||a.gates===
void 0&&(me="gates"))return F.errors=[{instancePath:t,keyword:"required",params:{missingProperty:me}}],!1;if(a.kind!==void 0){let _e=a.kind,Ae=r;if(typeof _e!="\
string")return F.errors=[{instancePath:t+"/kind",keyword:"type",params:{type:"string"}}],!1;if(_e!=="calibration")return F.errors=[{instancePath:t+"/kind",keyword:"\
const",params:{allowedValue:"calibration"}}],!1;var i=Ae===r}else var i=!0;if(i){if(a.schemaVersion!==void 0){let Ae=a.schemaVersion,ue=r;if(!(typeof Ae=="numbe\
r"&&isFinite(Ae)))return F.errors=[{instancePath:t+"/schemaVersion",keyword:"type",params:{type:"number"}}],!1;if(Ae!==1)return F.errors=[{instancePath:t+"/sche\
maVersion",keyword:"const",params:{allowedValue:1}}],!1;var i=ue===r}else var i=!0;if(i){if(a.tool!==void 0){let ue=a.tool,Ie=r;if(r===Ie)if(ue&&typeof ue=="obj\
ect"&&!Array.isArray(ue)){let V;if(ue.name===void 0&&(V="name")||ue.version===void 0&&(V="version"))return F.errors=[{instancePath:t+"/tool",keyword:"required",
params:{missingProperty:V}}],!1;if(ue.name!==void 0){let se=r;if(typeof ue.name!="string")return F.errors=[{instancePath:t+"/tool/name",keyword:"type",params:{type:"\
string"}}],!1;var k=se===r}else var k=!0;if(k)if(ue.version!==void 0){let se=r;if(typeof ue.version!="string")return F.errors=[{instancePath:t+"/tool/version",keyword:"\
type",params:{type:"string"}}],!1;var k=se===r}else var k=!0}else return F.errors=[{instancePath:t+"/tool",keyword:"type",params:{type:"object"}}],!1;var i=Ie===
r}else var i=!0;if(i){if(a.startedAt!==void 0){let Ie=r;if(typeof a.startedAt!="string")return F.errors=[{instancePath:t+"/startedAt",keyword:"type",params:{type:"\
string"}}],!1;var i=Ie===r}else var i=!0;if(i){if(a.target!==void 0){let fe=a.target,V=r;if(r===V)if(fe&&typeof fe=="object"&&!Array.isArray(fe)){let ae;if(fe.label===
void 0&&(ae="label")||fe.originHash===void 0&&(ae="originHash")||fe.locality===void 0&&(ae="locality")||fe.api===void 0&&(ae="api")||fe.model===void 0&&(ae="mod\
el"))return F.errors=[{instancePath:t+"/target",keyword:"required",params:{missingProperty:ae}}],!1;if(fe.label!==void 0){let ve=r;if(typeof fe.label!="string")
return F.errors=[{instancePath:t+"/target/label",keyword:"type",params:{type:"string"}}],!1;var g=ve===r}else var g=!0;if(g){if(fe.labelled!==void 0){let xe=fe.
labelled,ie=r;if(typeof xe!="boolean")return F.errors=[{instancePath:t+"/target/labelled",keyword:"type",params:{type:"boolean"}}],!1;if(xe!==!0)return F.errors=
[{instancePath:t+"/target/labelled",keyword:"const",params:{allowedValue:!0}}],!1;var g=ie===r}else var g=!0;if(g){if(fe.originHash!==void 0){let ie=r;if(typeof fe.
originHash!="string")return F.errors=[{instancePath:t+"/target/originHash",keyword:"type",params:{type:"string"}}],!1;var g=ie===r}else var g=!0;if(g){if(fe.locality!==
void 0){let he=fe.locality,Ee=r;if(!(he==="loopback"||he==="remote"))return F.errors=[{instancePath:t+"/target/locality",keyword:"enum",params:{allowedValues:Fr.
properties.target.properties.locality.enum}}],!1;var g=Ee===r}else var g=!0;if(g){if(fe.api!==void 0){let Ee=r;if(typeof fe.api!="string")return F.errors=[{instancePath:t+
"/target/api",keyword:"type",params:{type:"string"}}],!1;var g=Ee===r}else var g=!0;if(g){if(fe.model!==void 0){let De=r;if(typeof fe.model!="string")return F.errors=
[{instancePath:t+"/target/model",keyword:"type",params:{type:"string"}}],!1;var g=De===r}else var g=!0;if(g){if(fe.answer!==void 0){let Se=fe.answer,we=r;if(!(Se===
"document"||Se==="vectors"))return F.errors=[{instancePath:t+"/target/answer",keyword:"enum",params:{allowedValues:Fr.properties.target.properties.answer.enum}}],
!1;var g=we===r}else var g=!0;if(g){if(fe.server!==void 0){let we=r;if(typeof fe.server!="string")return F.errors=[{instancePath:t+"/target/server",keyword:"typ\
e",params:{type:"string"}}],!1;var g=we===r}else var g=!0;if(g){if(fe.identity!==void 0){let qe=fe.identity,M=r;if(r===M)if(qe&&typeof qe=="object"&&!Array.isArray(
qe)){var x={};for(let ce in qe)if(Jr.test(ce)){if(typeof qe[ce]!="string")return F.errors=[{instancePath:t+"/target/identity/"+ce.replace(/~/g,"~0").replace(/\//g,
"~1"),keyword:"type",params:{type:"string"}}],!1;x[ce]=!0}}else return F.errors=[{instancePath:t+"/target/identity",keyword:"type",params:{type:"object"}}],!1;var g=M===
r}else var g=!0;if(g){if(fe.http!==void 0){let M=fe.http,L=r;if(!(M==="1.1"||M==="2"))return F.errors=[{instancePath:t+"/target/http",keyword:"enum",params:{allowedValues:Fr.
properties.target.properties.http.enum}}],!1;var g=L===r}else var g=!0;if(g){if(fe.compressed!==void 0){let L=fe.compressed,ce=r;if(typeof L!="boolean")return F.
errors=[{instancePath:t+"/target/compressed",keyword:"type",params:{type:"boolean"}}],!1;if(L!==!0)return F.errors=[{instancePath:t+"/target/compressed",keyword:"\
const",params:{allowedValue:!0}}],!1;var g=ce===r}else var g=!0;if(g)if(fe.proxied!==void 0){let L=fe.proxied,ce=r;if(typeof L!="boolean")return F.errors=[{instancePath:t+
"/target/proxied",keyword:"type",params:{type:"boolean"}}],!1;if(L!==!0)return F.errors=[{instancePath:t+"/target/proxied",keyword:"const",params:{allowedValue:!0}}],
!1;var g=ce===r}else var g=!0}}}}}}}}}}}else return F.errors=[{instancePath:t+"/target",keyword:"type",params:{type:"object"}}],!1;var i=V===r}else var i=!0;if(i){
if(a.against!==void 0){let V=a.against,se=r;if(r===se)if(V&&typeof V=="object"&&!Array.isArray(V)){let ve;if(V.label===void 0&&(ve="label")||V.originHash===void 0&&
(ve="originHash")||V.locality===void 0&&(ve="locality")||V.api===void 0&&(ve="api")||V.model===void 0&&(ve="model")||V.sameAddress===void 0&&(ve="sameAddress"))
return F.errors=[{instancePath:t+"/against",keyword:"required",params:{missingProperty:ve}}],!1;if(V.label!==void 0){let xe=r;if(typeof V.label!="string")return F.
errors=[{instancePath:t+"/against/label",keyword:"type",params:{type:"string"}}],!1;var v=xe===r}else var v=!0;if(v){if(V.labelled!==void 0){let ie=V.labelled,he=r;
if(typeof ie!="boolean")return F.errors=[{instancePath:t+"/against/labelled",keyword:"type",params:{type:"boolean"}}],!1;if(ie!==!0)return F.errors=[{instancePath:t+
"/against/labelled",keyword:"const",params:{allowedValue:!0}}],!1;var v=he===r}else var v=!0;if(v){if(V.originHash!==void 0){let he=r;if(typeof V.originHash!="s\
tring")return F.errors=[{instancePath:t+"/against/originHash",keyword:"type",params:{type:"string"}}],!1;var v=he===r}else var v=!0;if(v){if(V.locality!==void 0){
let Ee=V.locality,De=r;if(!(Ee==="loopback"||Ee==="remote"))return F.errors=[{instancePath:t+"/against/locality",keyword:"enum",params:{allowedValues:Fr.properties.
against.properties.locality.enum}}],!1;var v=De===r}else var v=!0;if(v){if(V.api!==void 0){let De=r;if(typeof V.api!="string")return F.errors=[{instancePath:t+"\
/against/api",keyword:"type",params:{type:"string"}}],!1;var v=De===r}else var v=!0;if(v){if(V.model!==void 0){let Se=r;if(typeof V.model!="string")return F.errors=
[{instancePath:t+"/against/model",keyword:"type",params:{type:"string"}}],!1;var v=Se===r}else var v=!0;if(v){if(V.answer!==void 0){let we=V.answer,qe=r;if(!(we===
"document"||we==="vectors"))return F.errors=[{instancePath:t+"/against/answer",keyword:"enum",params:{allowedValues:Fr.properties.against.properties.answer.enum}}],
!1;var v=qe===r}else var v=!0;if(v){if(V.server!==void 0){let qe=r;if(typeof V.server!="string")return F.errors=[{instancePath:t+"/against/server",keyword:"type",
params:{type:"string"}}],!1;var v=qe===r}else var v=!0;if(v){if(V.identity!==void 0){let M=V.identity,L=r;if(r===L)if(M&&typeof M=="object"&&!Array.isArray(M)){
var $={};for(let ye in M)if(Jr.test(ye)){if(typeof M[ye]!="string")return F.errors=[{instancePath:t+"/against/identity/"+ye.replace(/~/g,"~0").replace(/\//g,"~1"),
keyword:"type",params:{type:"string"}}],!1;$[ye]=!0}}else return F.errors=[{instancePath:t+"/against/identity",keyword:"type",params:{type:"object"}}],!1;var v=L===
r}else var v=!0;if(v){if(V.http!==void 0){let L=V.http,ce=r;if(!(L==="1.1"||L==="2"))return F.errors=[{instancePath:t+"/against/http",keyword:"enum",params:{allowedValues:Fr.
properties.against.properties.http.enum}}],!1;var v=ce===r}else var v=!0;if(v){if(V.compressed!==void 0){let ce=V.compressed,ye=r;if(typeof ce!="boolean")return F.
errors=[{instancePath:t+"/against/compressed",keyword:"type",params:{type:"boolean"}}],!1;if(ce!==!0)return F.errors=[{instancePath:t+"/against/compressed",keyword:"\
const",params:{allowedValue:!0}}],!1;var v=ye===r}else var v=!0;if(v){if(V.proxied!==void 0){let ye=V.proxied,B=r;if(typeof ye!="boolean")return F.errors=[{instancePath:t+
"/against/proxied",keyword:"type",params:{type:"boolean"}}],!1;if(ye!==!0)return F.errors=[{instancePath:t+"/against/proxied",keyword:"const",params:{allowedValue:!0}}],
!1;var v=B===r}else var v=!0;if(v)if(V.sameAddress!==void 0){let ye=r;if(typeof V.sameAddress!="boolean")return F.errors=[{instancePath:t+"/against/sameAddress",
keyword:"type",params:{type:"boolean"}}],!1;var v=ye===r}else var v=!0}}}}}}}}}}}}else return F.errors=[{instancePath:t+"/against",keyword:"type",params:{type:"\
object"}}],!1;var i=se===r}else var i=!0;if(i){if(a.fingerprint!==void 0){let se=a.fingerprint,ae=r;if(r===ae)if(se&&typeof se=="object"&&!Array.isArray(se)){let xe;
if(se.load===void 0&&(xe="load")||se.quality===void 0&&(xe="quality"))return F.errors=[{instancePath:t+"/fingerprint",keyword:"required",params:{missingProperty:xe}}],
!1;if(se.load!==void 0){let ie=r;if(typeof se.load!="string")return F.errors=[{instancePath:t+"/fingerprint/load",keyword:"type",params:{type:"string"}}],!1;var o=ie===
r}else var o=!0;if(o)if(se.quality!==void 0){let ie=r;if(typeof se.quality!="string")return F.errors=[{instancePath:t+"/fingerprint/quality",keyword:"type",params:{
type:"string"}}],!1;var o=ie===r}else var o=!0}else return F.errors=[{instancePath:t+"/fingerprint",keyword:"type",params:{type:"object"}}],!1;var i=ae===r}else
var i=!0;if(i){if(a.definitions!==void 0){let ae=a.definitions,ve=r;if(r===ve)if(Array.isArray(ae)){var A=!0;let ie=ae.length;for(let he=0;he<ie;he++){let Ee=r;
if(typeof ae[he]!="string")return F.errors=[{instancePath:t+"/definitions/"+he,keyword:"type",params:{type:"string"}}],!1;var A=Ee===r;if(!A)break}}else return F.
errors=[{instancePath:t+"/definitions",keyword:"type",params:{type:"array"}}],!1;var i=ve===r}else var i=!0;if(i){if(a.complete!==void 0){let ve=r;if(typeof a.complete!=
"boolean")return F.errors=[{instancePath:t+"/complete",keyword:"type",params:{type:"boolean"}}],!1;var i=ve===r}else var i=!0;if(i){if(a.reason!==void 0){let xe=r;
if(typeof a.reason!="string")return F.errors=[{instancePath:t+"/reason",keyword:"type",params:{type:"string"}}],!1;var i=xe===r}else var i=!0;if(i){if(a.runs!==
void 0){let ie=a.runs,he=r;if(r===he)if(Array.isArray(ie)){var _=!0;let De=ie.length;for(let Se=0;Se<De;Se++){let we=ie[Se],qe=r;if(r===qe)if(we&&typeof we=="ob\
ject"&&!Array.isArray(we)){let L;if(we.file===void 0&&(L="file")||we.design===void 0&&(L="design")||we.startedAt===void 0&&(L="startedAt"))return F.errors=[{instancePath:t+
"/runs/"+Se,keyword:"required",params:{missingProperty:L}}],!1;if(we.file!==void 0){let ce=r;if(typeof we.file!="string")return F.errors=[{instancePath:t+"/runs\
/"+Se+"/file",keyword:"type",params:{type:"string"}}],!1;var u=ce===r}else var u=!0;if(u){if(we.design!==void 0){let ye=we.design,B=r;if(!(ye==="history"||ye===
"paired"))return F.errors=[{instancePath:t+"/runs/"+Se+"/design",keyword:"enum",params:{allowedValues:Fr.properties.runs.items.properties.design.enum}}],!1;var u=B===
r}else var u=!0;if(u){if(we.startedAt!==void 0){let B=r;if(typeof we.startedAt!="string")return F.errors=[{instancePath:t+"/runs/"+Se+"/startedAt",keyword:"type",
params:{type:"string"}}],!1;var u=B===r}else var u=!0;if(u)if(we.refused!==void 0){let B=r;if(typeof we.refused!="string")return F.errors=[{instancePath:t+"/run\
s/"+Se+"/refused",keyword:"type",params:{type:"string"}}],!1;var u=B===r}else var u=!0}}}else return F.errors=[{instancePath:t+"/runs/"+Se,keyword:"type",params:{
type:"object"}}],!1;var _=qe===r;if(!_)break}}else return F.errors=[{instancePath:t+"/runs",keyword:"type",params:{type:"array"}}],!1;var i=he===r}else var i=!0;
if(i){if(a.history!==void 0){let he=r;ze(a.history,{instancePath:t+"/history",parentData:a,parentDataProperty:"history",rootData:f,dynamicAnchors:y})||(e=e===null?
ze.errors:e.concat(ze.errors),r=e.length);var i=he===r}else var i=!0;if(i){if(a.paired!==void 0){let Ee=r;ze(a.paired,{instancePath:t+"/paired",parentData:a,parentDataProperty:"\
paired",rootData:f,dynamicAnchors:y})||(e=e===null?ze.errors:e.concat(ze.errors),r=e.length);var i=Ee===r}else var i=!0;if(i){if(a.gates!==void 0){let De=a.gates,
Se=r;if(r===Se)if(Array.isArray(De)){var p=!0;let qe=De.length;for(let M=0;M<qe;M++){let L=De[M],ce=r;if(r===ce)if(L&&typeof L=="object"&&!Array.isArray(L)){let B;
if(L.metric===void 0&&(B="metric")||L.stage===void 0&&(B="stage")||L.unit===void 0&&(B="unit")||L.centre===void 0&&(B="centre")||L.sees===void 0&&(B="sees")||L.
tolerance===void 0&&(B="tolerance"))return F.errors=[{instancePath:t+"/gates/"+M,keyword:"required",params:{missingProperty:B}}],!1;if(L.metric!==void 0){let ge=r;
if(typeof L.metric!="string")return F.errors=[{instancePath:t+"/gates/"+M+"/metric",keyword:"type",params:{type:"string"}}],!1;var h=ge===r}else var h=!0;if(h){
if(L.stage!==void 0){let Pe=r;if(typeof L.stage!="string")return F.errors=[{instancePath:t+"/gates/"+M+"/stage",keyword:"type",params:{type:"string"}}],!1;var h=Pe===
r}else var h=!0;if(h){if(L.unit!==void 0){let $e=r;if(typeof L.unit!="string")return F.errors=[{instancePath:t+"/gates/"+M+"/unit",keyword:"type",params:{type:"\
string"}}],!1;var h=$e===r}else var h=!0;if(h){if(L.centre!==void 0){let ke=L.centre,J=r,N=r,S=!1,pe=r;if(!(typeof ke=="number"&&isFinite(ke))){let ee={instancePath:t+
"/gates/"+M+"/centre",keyword:"type",params:{type:"number"}};e===null?e=[ee]:e.push(ee),r++}var c=pe===r;S=S||c;let C=r;if(ke!==null){let ee={instancePath:t+"/g\
ates/"+M+"/centre",keyword:"type",params:{type:"null"}};e===null?e=[ee]:e.push(ee),r++}var c=C===r;if(S=S||c,S)r=N,e!==null&&(N?e.length=N:e=null);else{let ee={
instancePath:t+"/gates/"+M+"/centre",keyword:"anyOf",params:{}};return e===null?e=[ee]:e.push(ee),r++,F.errors=e,!1}var h=J===r}else var h=!0;if(h){if(L.betweenRuns!==
void 0){let J=L.betweenRuns,N=r;if(r===N)if(J&&typeof J=="object"&&!Array.isArray(J)){let pe;if(J.sd===void 0&&(pe="sd")||J.low===void 0&&(pe="low")||J.high===void 0&&
(pe="high")||J.degreesOfFreedom===void 0&&(pe="degreesOfFreedom"))return F.errors=[{instancePath:t+"/gates/"+M+"/betweenRuns",keyword:"required",params:{missingProperty:pe}}],
!1;if(J.sd!==void 0){let C=J.sd,H=r;if(r===H)if(typeof C=="number"&&isFinite(C)){if(C>10||isNaN(C))return F.errors=[{instancePath:t+"/gates/"+M+"/betweenRuns/sd",
keyword:"maximum",params:{comparison:"<=",limit:10}}],!1;if(C<0||isNaN(C))return F.errors=[{instancePath:t+"/gates/"+M+"/betweenRuns/sd",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}else return F.errors=[{instancePath:t+"/gates/"+M+"/betweenRuns/sd",keyword:"type",params:{type:"number"}}],!1;var n=H===r}else var n=!0;
if(n){if(J.low!==void 0){let H=J.low,ee=r;if(r===ee)if(typeof H=="number"&&isFinite(H)){if(H<0||isNaN(H))return F.errors=[{instancePath:t+"/gates/"+M+"/betweenR\
uns/low",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return F.errors=[{instancePath:t+"/gates/"+M+"/betweenRuns/low",keyword:"type",params:{type:"\
number"}}],!1;var n=ee===r}else var n=!0;if(n){if(J.high!==void 0){let ee=J.high,K=r;if(r===K)if(typeof ee=="number"&&isFinite(ee)){if(ee<0||isNaN(ee))return F.
errors=[{instancePath:t+"/gates/"+M+"/betweenRuns/high",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return F.errors=[{instancePath:t+"/gates/"+
M+"/betweenRuns/high",keyword:"type",params:{type:"number"}}],!1;var n=K===r}else var n=!0;if(n)if(J.degreesOfFreedom!==void 0){let ee=J.degreesOfFreedom,K=r;if(!(typeof ee==
"number"&&!(ee%1)&&!isNaN(ee)&&isFinite(ee)))return F.errors=[{instancePath:t+"/gates/"+M+"/betweenRuns/degreesOfFreedom",keyword:"type",params:{type:"integer"}}],
!1;if(r===K&&typeof ee=="number"&&isFinite(ee)){if(ee>1e4||isNaN(ee))return F.errors=[{instancePath:t+"/gates/"+M+"/betweenRuns/degreesOfFreedom",keyword:"maxim\
um",params:{comparison:"<=",limit:1e4}}],!1;if(ee<1||isNaN(ee))return F.errors=[{instancePath:t+"/gates/"+M+"/betweenRuns/degreesOfFreedom",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1}var n=K===r}else var n=!0}}}else return F.errors=[{instancePath:t+"/gates/"+M+"/betweenRuns",keyword:"type",params:{type:"object"}}],
!1;var h=N===r}else var h=!0;if(h){if(L.betweenInstances!==void 0){let N=L.betweenInstances,S=r;if(r===S)if(N&&typeof N=="object"&&!Array.isArray(N)){let C;if(N.
sd===void 0&&(C="sd")||N.low===void 0&&(C="low")||N.high===void 0&&(C="high")||N.degreesOfFreedom===void 0&&(C="degreesOfFreedom")||N.withError===void 0&&(C="wi\
thError"))return F.errors=[{instancePath:t+"/gates/"+M+"/betweenInstances",keyword:"required",params:{missingProperty:C}}],!1;if(N.sd!==void 0){let H=N.sd,ee=r;
if(r===ee)if(typeof H=="number"&&isFinite(H)){if(H>10||isNaN(H))return F.errors=[{instancePath:t+"/gates/"+M+"/betweenInstances/sd",keyword:"maximum",params:{comparison:"\
<=",limit:10}}],!1;if(H<0||isNaN(H))return F.errors=[{instancePath:t+"/gates/"+M+"/betweenInstances/sd",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else
return F.errors=[{instancePath:t+"/gates/"+M+"/betweenInstances/sd",keyword:"type",params:{type:"number"}}],!1;var d=ee===r}else var d=!0;if(d){if(N.low!==void 0){
let ee=N.low,K=r;if(r===K)if(typeof ee=="number"&&isFinite(ee)){if(ee<0||isNaN(ee))return F.errors=[{instancePath:t+"/gates/"+M+"/betweenInstances/low",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1}else return F.errors=[{instancePath:t+"/gates/"+M+"/betweenInstances/low",keyword:"type",params:{type:"number"}}],
!1;var d=K===r}else var d=!0;if(d){if(N.high!==void 0){let K=N.high,O=r;if(r===O)if(typeof K=="number"&&isFinite(K)){if(K<0||isNaN(K))return F.errors=[{instancePath:t+
"/gates/"+M+"/betweenInstances/high",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return F.errors=[{instancePath:t+"/gates/"+M+"/betweenInstance\
s/high",keyword:"type",params:{type:"number"}}],!1;var d=O===r}else var d=!0;if(d){if(N.degreesOfFreedom!==void 0){let O=N.degreesOfFreedom,Q=r;if(!(typeof O=="\
number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return F.errors=[{instancePath:t+"/gates/"+M+"/betweenInstances/degreesOfFreedom",keyword:"type",params:{type:"integer"}}],
!1;if(r===Q&&typeof O=="number"&&isFinite(O)){if(O>1e4||isNaN(O))return F.errors=[{instancePath:t+"/gates/"+M+"/betweenInstances/degreesOfFreedom",keyword:"maxi\
mum",params:{comparison:"<=",limit:1e4}}],!1;if(O<1||isNaN(O))return F.errors=[{instancePath:t+"/gates/"+M+"/betweenInstances/degreesOfFreedom",keyword:"minimum",
params:{comparison:">=",limit:1}}],!1}var d=Q===r}else var d=!0;if(d)if(N.withError!==void 0){let O=N.withError,Q=r;if(r===Q)if(typeof O=="number"&&isFinite(O)){
if(O>10||isNaN(O))return F.errors=[{instancePath:t+"/gates/"+M+"/betweenInstances/withError",keyword:"maximum",params:{comparison:"<=",limit:10}}],!1;if(O<0||isNaN(
O))return F.errors=[{instancePath:t+"/gates/"+M+"/betweenInstances/withError",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return F.errors=[{instancePath:t+
"/gates/"+M+"/betweenInstances/withError",keyword:"type",params:{type:"number"}}],!1;var d=Q===r}else var d=!0}}}}else return F.errors=[{instancePath:t+"/gates/"+
M+"/betweenInstances",keyword:"type",params:{type:"object"}}],!1;var h=S===r}else var h=!0;if(h){if(L.sees!==void 0){let S=L.sees,pe=r;if(r===pe)if(S&&typeof S==
"object"&&!Array.isArray(S)){let H;if(S.k1===void 0&&(H="k1")||S.k8===void 0&&(H="k8")||S.k12===void 0&&(H="k12")||S.paired===void 0&&(H="paired"))return F.errors=
[{instancePath:t+"/gates/"+M+"/sees",keyword:"required",params:{missingProperty:H}}],!1;if(S.k1!==void 0){let ee=S.k1,K=r,O=r,Q=!1,T=r;if(!(typeof ee=="number"&&
isFinite(ee))){let W={instancePath:t+"/gates/"+M+"/sees/k1",keyword:"type",params:{type:"number"}};e===null?e=[W]:e.push(W),r++}var m=T===r;Q=Q||m;let z=r;if(ee!==
null){let W={instancePath:t+"/gates/"+M+"/sees/k1",keyword:"type",params:{type:"null"}};e===null?e=[W]:e.push(W),r++}var m=z===r;if(Q=Q||m,Q)r=O,e!==null&&(O?e.
length=O:e=null);else{let W={instancePath:t+"/gates/"+M+"/sees/k1",keyword:"anyOf",params:{}};return e===null?e=[W]:e.push(W),r++,F.errors=e,!1}var b=K===r}else
var b=!0;if(b){if(S.k8!==void 0){let K=S.k8,O=r,Q=r,T=!1,z=r;if(!(typeof K=="number"&&isFinite(K))){let I={instancePath:t+"/gates/"+M+"/sees/k8",keyword:"type",
params:{type:"number"}};e===null?e=[I]:e.push(I),r++}var P=z===r;T=T||P;let R=r;if(K!==null){let I={instancePath:t+"/gates/"+M+"/sees/k8",keyword:"type",params:{
type:"null"}};e===null?e=[I]:e.push(I),r++}var P=R===r;if(T=T||P,T)r=Q,e!==null&&(Q?e.length=Q:e=null);else{let I={instancePath:t+"/gates/"+M+"/sees/k8",keyword:"\
anyOf",params:{}};return e===null?e=[I]:e.push(I),r++,F.errors=e,!1}var b=O===r}else var b=!0;if(b){if(S.k12!==void 0){let O=S.k12,Q=r,T=r,z=!1,R=r;if(!(typeof O==
"number"&&isFinite(O))){let Z={instancePath:t+"/gates/"+M+"/sees/k12",keyword:"type",params:{type:"number"}};e===null?e=[Z]:e.push(Z),r++}var q=R===r;z=z||q;let W=r;
if(O!==null){let Z={instancePath:t+"/gates/"+M+"/sees/k12",keyword:"type",params:{type:"null"}};e===null?e=[Z]:e.push(Z),r++}var q=W===r;if(z=z||q,z)r=T,e!==null&&
(T?e.length=T:e=null);else{let Z={instancePath:t+"/gates/"+M+"/sees/k12",keyword:"anyOf",params:{}};return e===null?e=[Z]:e.push(Z),r++,F.errors=e,!1}var b=Q===
r}else var b=!0;if(b)if(S.paired!==void 0){let O=S.paired,Q=r,T=r,z=!1,R=r;if(!(typeof O=="number"&&isFinite(O))){let Z={instancePath:t+"/gates/"+M+"/sees/paire\
d",keyword:"type",params:{type:"number"}};e===null?e=[Z]:e.push(Z),r++}var w=R===r;z=z||w;let W=r;if(O!==null){let Z={instancePath:t+"/gates/"+M+"/sees/paired",
keyword:"type",params:{type:"null"}};e===null?e=[Z]:e.push(Z),r++}var w=W===r;if(z=z||w,z)r=T,e!==null&&(T?e.length=T:e=null);else{let Z={instancePath:t+"/gates\
/"+M+"/sees/paired",keyword:"anyOf",params:{}};return e===null?e=[Z]:e.push(Z),r++,F.errors=e,!1}var b=Q===r}else var b=!0}}}else return F.errors=[{instancePath:t+
"/gates/"+M+"/sees",keyword:"type",params:{type:"object"}}],!1;var h=pe===r}else var h=!0;if(h)if(L.tolerance!==void 0){let S=L.tolerance,pe=r;if(r===pe)if(S&&typeof S==
"object"&&!Array.isArray(S)){let H;if(S.configured===void 0&&(H="configured")||S.proposed===void 0&&(H="proposed"))return F.errors=[{instancePath:t+"/gates/"+M+
"/tolerance",keyword:"required",params:{missingProperty:H}}],!1;if(S.configured!==void 0){let ee=S.configured,K=r,O=r,Q=!1,T=r;if(!(typeof ee=="number"&&isFinite(
ee))){let W={instancePath:t+"/gates/"+M+"/tolerance/configured",keyword:"type",params:{type:"number"}};e===null?e=[W]:e.push(W),r++}var j=T===r;Q=Q||j;let z=r;if(ee!==
null){let W={instancePath:t+"/gates/"+M+"/tolerance/configured",keyword:"type",params:{type:"null"}};e===null?e=[W]:e.push(W),r++}var j=z===r;if(Q=Q||j,Q)r=O,e!==
null&&(O?e.length=O:e=null);else{let W={instancePath:t+"/gates/"+M+"/tolerance/configured",keyword:"anyOf",params:{}};return e===null?e=[W]:e.push(W),r++,F.errors=
e,!1}var de=K===r}else var de=!0;if(de)if(S.proposed!==void 0){let ee=S.proposed,K=r,O=r,Q=!1,T=r;if(!(typeof ee=="number"&&isFinite(ee))){let W={instancePath:t+
"/gates/"+M+"/tolerance/proposed",keyword:"type",params:{type:"number"}};e===null?e=[W]:e.push(W),r++}var U=T===r;Q=Q||U;let z=r;if(ee!==null){let W={instancePath:t+
"/gates/"+M+"/tolerance/proposed",keyword:"type",params:{type:"null"}};e===null?e=[W]:e.push(W),r++}var U=z===r;if(Q=Q||U,Q)r=O,e!==null&&(O?e.length=O:e=null);else{
let W={instancePath:t+"/gates/"+M+"/tolerance/proposed",keyword:"anyOf",params:{}};return e===null?e=[W]:e.push(W),r++,F.errors=e,!1}var de=K===r}else var de=!0}else
return F.errors=[{instancePath:t+"/gates/"+M+"/tolerance",keyword:"type",params:{type:"object"}}],!1;var h=pe===r}else var h=!0}}}}}}}else return F.errors=[{instancePath:t+
"/gates/"+M,keyword:"type",params:{type:"object"}}],!1;var p=ce===r;if(!p)break}}else return F.errors=[{instancePath:t+"/gates",keyword:"type",params:{type:"arr\
ay"}}],!1;var i=Se===r}else var i=!0;if(i)if(a.items!==void 0){let De=a.items,Se=r;if(r===Se)if(De&&typeof De=="object"&&!Array.isArray(De)){let qe;if(De.items===
void 0&&(qe="items")||De.runs===void 0&&(qe="runs")||De.rate===void 0&&(qe="rate")||De.low===void 0&&(qe="low")||De.high===void 0&&(qe="high")||De.unstable===void 0&&
(qe="unstable"))return F.errors=[{instancePath:t+"/items",keyword:"required",params:{missingProperty:qe}}],!1;if(De.items!==void 0){let M=De.items,L=r;if(!(typeof M==
"number"&&!(M%1)&&!isNaN(M)&&isFinite(M)))return F.errors=[{instancePath:t+"/items/items",keyword:"type",params:{type:"integer"}}],!1;if(r===L&&typeof M=="numbe\
r"&&isFinite(M)&&(M<0||isNaN(M)))return F.errors=[{instancePath:t+"/items/items",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var re=L===r}else var re=!0;
if(re){if(De.runs!==void 0){let L=De.runs,ce=r;if(!(typeof L=="number"&&!(L%1)&&!isNaN(L)&&isFinite(L)))return F.errors=[{instancePath:t+"/items/runs",keyword:"\
type",params:{type:"integer"}}],!1;if(r===ce&&typeof L=="number"&&isFinite(L)&&(L<0||isNaN(L)))return F.errors=[{instancePath:t+"/items/runs",keyword:"minimum",
params:{comparison:">=",limit:0}}],!1;var re=ce===r}else var re=!0;if(re){if(De.rate!==void 0){let ce=De.rate,ye=r;if(r===ye)if(typeof ce=="number"&&isFinite(ce)){
if(ce>1||isNaN(ce))return F.errors=[{instancePath:t+"/items/rate",keyword:"maximum",params:{comparison:"<=",limit:1}}],!1;if(ce<0||isNaN(ce))return F.errors=[{instancePath:t+
"/items/rate",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return F.errors=[{instancePath:t+"/items/rate",keyword:"type",params:{type:"number"}}],
!1;var re=ye===r}else var re=!0;if(re){if(De.low!==void 0){let ye=De.low,B=r;if(r===B)if(typeof ye=="number"&&isFinite(ye)){if(ye>1||isNaN(ye))return F.errors=[
{instancePath:t+"/items/low",keyword:"maximum",params:{comparison:"<=",limit:1}}],!1;if(ye<0||isNaN(ye))return F.errors=[{instancePath:t+"/items/low",keyword:"m\
inimum",params:{comparison:">=",limit:0}}],!1}else return F.errors=[{instancePath:t+"/items/low",keyword:"type",params:{type:"number"}}],!1;var re=B===r}else var re=!0;
if(re){if(De.high!==void 0){let B=De.high,ge=r;if(r===ge)if(typeof B=="number"&&isFinite(B)){if(B>1||isNaN(B))return F.errors=[{instancePath:t+"/items/high",keyword:"\
maximum",params:{comparison:"<=",limit:1}}],!1;if(B<0||isNaN(B))return F.errors=[{instancePath:t+"/items/high",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}else return F.errors=[{instancePath:t+"/items/high",keyword:"type",params:{type:"number"}}],!1;var re=ge===r}else var re=!0;if(re)if(De.unstable!==void 0){let B=De.
unstable,ge=r;if(!(typeof B=="number"&&!(B%1)&&!isNaN(B)&&isFinite(B)))return F.errors=[{instancePath:t+"/items/unstable",keyword:"type",params:{type:"integer"}}],
!1;if(r===ge&&typeof B=="number"&&isFinite(B)&&(B<0||isNaN(B)))return F.errors=[{instancePath:t+"/items/unstable",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1;var re=ge===r}else var re=!0}}}}}else return F.errors=[{instancePath:t+"/items",keyword:"type",params:{type:"object"}}],!1;var i=Se===r}else var i=!0}}}}}}}}}}}}}}else
return F.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return F.errors=e,r===0}X(F,"M"),F.evaluated={props:{kind:!0,schemaVersion:!0,tool:!0,
startedAt:!0,target:!0,against:!0,fingerprint:!0,definitions:!0,complete:!0,reason:!0,runs:!0,history:!0,paired:!0,gates:!0,items:!0},dynamicProps:!1,dynamicItems:!1};export{Fa as bs,qa as cs,Da as gs,Aa as hs,Na as ks,wa as ms,_a as qs,ia as us,ja as vs,Sa as ws,ba as ys};
