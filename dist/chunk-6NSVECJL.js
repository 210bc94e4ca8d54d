var ia=Object.defineProperty;var Y=(a,t)=>ia(a,"name",{value:t,configurable:!0});import{createRequire as sa}from"node:module";const Ha=sa(import.meta.url);var na=Y((a,t)=>()=>{try{return t||a((t={exports:{}}).exports,t),t.exports}catch(W){throw t=
0,W}},"Gt"),oa=na(a=>{"use strict";Object.defineProperty(a,"__esModule",{value:!0});function t(W){let Q=W.length,f=0,y=0,e;for(;y<Q;)f++,e=W.charCodeAt(y++),e>=
55296&&e<=56319&&y<Q&&(e=W.charCodeAt(y),(e&64512)===56320&&y++);return f}Y(t,"Mt"),a.default=t,t.code='require("ajv/dist/runtime/ucs2length").default'}),pa=ut,
s={type:"object",required:["target","baseline","workload","quality","gates","pull-request","budget","report"],properties:{target:{type:"object",required:["url",
"api","model","headers","request-timeout","connect-timeout","wait"],properties:{url:{type:"string",pattern:"^[^\\s\\p{Cc}]{1,2000}$","x-outside":!0},api:{enum:[
"openai-chat","openai-completions","openai-responses","openai-embeddings","anthropic-messages","ollama-chat","tgi-generate","azure-openai","gemini","custom"],default:"\
openai-chat"},"api-version":{$ref:"#/$defs/shared1"},custom:{$ref:"#/$defs/shared2"},model:{type:"string",pattern:"^(?=.*\\S)[^\\p{Cc}]{1,200}$","x-outside":!0,
"x-hint":"Write the name by which the endpoint knows the model, on one line."},label:{$ref:"#/$defs/shared9"},"api-key-env":{type:"string",pattern:"^[A-Za-z_][A\
-Za-z0-9_]*$","x-hint":"Write the name of an environment variable, such as STAGING_API_KEY, never the key itself."},"api-key-file":{$ref:"#/$defs/shared10"},tls:{
$ref:"#/$defs/shared11"},http:{enum:["auto",1.1,2],"x-hint":"Write `http: 2`, `http: 1.1` or `http: auto`, without quotes."},compression:{type:"boolean"},headers:{
$ref:"#/$defs/shared16",default:{}},"request-timeout":{$ref:"#/$defs/shared19",default:"2m"},"connect-timeout":{$ref:"#/$defs/shared19",default:"10s"},wait:{$ref:"\
#/$defs/shared19",default:"10s"},start:{$ref:"#/$defs/shared20"},expect:{$ref:"#/$defs/shared23"},metrics:{type:"object",required:["url","every"],properties:{url:{
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
9"},maxItems:100,default:[]},"run-ids":{type:"array",items:{type:"integer",minimum:1,maximum:9007199254740991},minItems:1,maxItems:100},release:{type:"string",pattern:"\
^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$","x-hint":"Write the tag of a release, such as insight-baselines."}},additionalProperties:!1,default:{}},workload:{type:"obje\
ct",required:["max-output-tokens","ignore-eos","temperature","seed","cache","warmup","stages"],properties:{prompts:{$ref:"#/$defs/shared29"},synthetic:{type:"ob\
ject",required:["input-tokens"],properties:{"input-tokens":{type:["integer","string"],minimum:1,pattern:"^(?:\\d{1,9}(?:\\.\\d{1,9})?|(?:uniform|normal|lognormal)\\\
(\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*\\)|histogram\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*(?:,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\
\\d{1,9}(?:\\.\\d{1,9})?\\s*)*\\))$","x-hint":"Write a number of tokens or a distribution: `300`, `uniform(100, 500)`, `normal(300, 50)` (mean, sd), `lognormal(\
300, 0.6)` (median, sd of the logarithm), `histogram(100: 3, 800: 1)` (tokens: weight)."},"output-tokens":{type:["integer","string"],minimum:1,pattern:"^(?:\\d{1\
,9}(?:\\.\\d{1,9})?|(?:uniform|normal|lognormal)\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*\\)|histogram\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}(?:\\.\
\\d{1,9})?\\s*(?:,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*)*\\))$","x-hint":"Write a number of tokens or a distribution: `300`, `unifor\
m(100, 500)`, `normal(300, 50)` (mean, sd), `lognormal(300, 0.6)` (median, sd of the logarithm), `histogram(100: 3, 800: 1)` (tokens: weight)."},"shared-prefix":{
type:"object",required:["groups","tokens"],properties:{groups:{$ref:"#/$defs/shared31"},tokens:{$ref:"#/$defs/shared32"}},additionalProperties:!1}},additionalProperties:!1},
conversations:{type:"object",required:["think-time","replies"],properties:{turns:{type:["integer","string"],minimum:1,pattern:"^(?:\\d{1,9}(?:\\.\\d{1,9})?|(?:unif\
orm|normal|lognormal)\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*\\)|histogram\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*(?:,\\s*\\d{1,9\
}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*)*\\))$","x-hint":"Write a number of tokens or a distribution: `300`, `uniform(100, 500)`, `normal(300, 50\
)` (mean, sd), `lognormal(300, 0.6)` (median, sd of the logarithm), `histogram(100: 3, 800: 1)` (tokens: weight)."},"think-time":{type:"string",pattern:"^(?:\\d{\
1,9}(?:\\.\\d{1,9})?(?:ms|s|m)|uniform\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?(?:ms|s|m)\\s*,\\s*\\d{1,9}(?:\\.\\d{1,9})?(?:ms|s|m)\\s*\\)|exponential\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?(?:ms|s\
|m)\\s*\\)|lognormal\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?(?:ms|s|m)\\s*,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*\\))$","x-hint":"Write a pause or a distribution: `2s`, `unifo\
rm(1s, 5s)`, `exponential(5s)` (mean), `lognormal(2s, 0.8)` (median, sd of the logarithm).",default:"0s"},replies:{enum:["recorded","own"],default:"recorded"}},
additionalProperties:!1},"max-output-tokens":{$ref:"#/$defs/shared32",default:128},"ignore-eos":{type:"boolean",default:!1},temperature:{$ref:"#/$defs/shared33",
default:0},seed:{type:"integer",minimum:0,maximum:2147483647,default:42},cache:{enum:["bust","keep"],default:"bust"},warmup:{type:"object",required:["requests"],
properties:{requests:{type:"integer",minimum:0,maximum:1e4,default:10}},additionalProperties:!1,default:{}},stages:{type:"array",items:{type:"object",required:[
"name"],properties:{name:{type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$","x-hint":"A stage name starts with a letter or digit and holds letters, digit\
s, `_` and `-`, 40 characters at most."},closed:{type:"object",required:["concurrency"],properties:{concurrency:{$ref:"#/$defs/shared34",default:8}},additionalProperties:!1},
open:{type:"object",required:["rate","arrivals","max-in-flight"],properties:{rate:{type:["number","string"],exclusiveMinimum:0,pattern:"^(?!0+(?:\\.0+)?(?![\\d.])\
)\\d{1,15}(?:\\.\\d{1,15})?(?: ?k requests/s| ?requests/s| ?k|)$","x-unit":"requests-per-sec"},"ramp-to":{type:["number","string"],exclusiveMinimum:0,pattern:"^\
(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k requests/s| ?requests/s| ?k|)$","x-unit":"requests-per-sec"},arrivals:{enum:["constant","poisson","ga\
mma"],default:"poisson"},burstiness:{type:"number",minimum:.01,maximum:100},"max-in-flight":{$ref:"#/$defs/shared35",default:512}},additionalProperties:!1},trace:{
type:"object",required:["file","speed","max-in-flight"],properties:{file:{$ref:"#/$defs/shared29"},speed:{type:"number",exclusiveMinimum:0,maximum:1e4,default:1},
"max-in-flight":{$ref:"#/$defs/shared35",default:512}},additionalProperties:!1},ladder:{type:"object",properties:{concurrency:{type:"array",items:{$ref:"#/$defs\
/shared34"},minItems:2,maxItems:20},rate:{type:"array",items:{type:"number",exclusiveMinimum:0,maximum:1e5},minItems:2,maxItems:20}},additionalProperties:!1},requests:{
type:["integer","string"],minimum:1,pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k| ?M|)$","x-unit":"count"},duration:{$ref:"#/$defs/share\
d19"}},additionalProperties:!1},minItems:1,maxItems:20,default:[{name:"steady",closed:{concurrency:8},requests:300}]}},additionalProperties:!1,default:{}},quality:{
type:"object",required:["concurrency","max-output-tokens"],properties:{sets:{type:"array",items:{type:"object",required:["path","repeats"],properties:{path:{$ref:"\
#/$defs/shared29"},format:{enum:["items","csv","openai-evals","promptfoo","promptfoo-csv","mmlu","mmlu-csv","gsm8k"]},prompt:{$ref:"#/$defs/shared21"},scorer:{anyOf:[
{enum:["exact","choice","numeric","contains","starts-with","regex","token-f1","squad-exact","rouge-l","chrf","bleu","edit-distance","refusal","tool-call","json",
"json-schema","json-fields","module","judge","embedding","composite"]},{type:"object",properties:{type:{enum:["exact","choice","numeric","contains","starts-with",
"regex","token-f1","squad-exact","rouge-l","chrf","bleu","edit-distance","refusal","tool-call","json","json-schema","json-fields","module","judge","embedding","\
composite"]},negate:{type:"boolean"},pass:{$ref:"#/$defs/shared36"}},required:["type"]}],"x-hint":"Name one of exact, choice, numeric, contains, starts-with, re\
gex, token-f1, squad-exact, rouge-l, chrf, bleu, edit-distance, refusal, tool-call, json, json-schema, json-fields, module, judge, embedding, composite, or give\
 a mapping with `type` and its options."},repeats:{$ref:"#/$defs/shared30",default:1}},additionalProperties:!1},maxItems:50},concurrency:{$ref:"#/$defs/shared34",
default:8},"max-output-tokens":{$ref:"#/$defs/shared32",default:64},"min-slice-size":{type:"integer",minimum:1,maximum:1e6},groups:{type:"array",items:{type:"st\
ring",pattern:"^[^=\\[\\]]+$"},uniqueItems:!0,maxItems:20},judge:{type:"object",required:["target","concurrency","max-output-tokens","temperature","scale","lice\
nce"],properties:{target:{type:"object",required:["url","api","model","headers","request-timeout","connect-timeout"],properties:{url:{$ref:"#/$defs/shared26"},api:{
enum:["openai-chat","openai-completions","openai-responses","anthropic-messages","ollama-chat","tgi-generate","azure-openai","gemini","custom"],default:"openai-\
chat"},"api-version":{$ref:"#/$defs/shared1"},custom:{$ref:"#/$defs/shared2"},model:{$ref:"#/$defs/shared27"},"api-key-env":{type:"string",pattern:"^[A-Za-z_][A\
-Za-z0-9_]*$","x-hint":"Write the name of an environment variable, such as JUDGE_API_KEY, never the key itself."},"api-key-file":{$ref:"#/$defs/shared10"},tls:{
$ref:"#/$defs/shared11"},headers:{$ref:"#/$defs/shared16",default:{}},"request-timeout":{$ref:"#/$defs/shared19",default:"2m"},"connect-timeout":{$ref:"#/$defs/\
shared19",default:"10s"}},additionalProperties:!1},concurrency:{$ref:"#/$defs/shared34",default:4},"max-output-tokens":{type:"integer",minimum:16,maximum:1e5,default:512},
temperature:{$ref:"#/$defs/shared33",default:0},scale:{type:"array",items:{type:"integer",minimum:0,maximum:100},minItems:2,maxItems:2,"x-hint":"Write the worst\
 and the best score, such as [1, 5].",default:[1,5]},prompt:{$ref:"#/$defs/shared29"},licence:{type:"object",required:["floor"],properties:{floor:{$ref:"#/$defs\
/shared36",default:.6}},additionalProperties:!1,default:{}},prices:{$ref:"#/$defs/shared37"}},additionalProperties:!1},embeddings:{type:"object",required:["targ\
et","concurrency"],properties:{target:{type:"object",required:["url","api","model","headers","request-timeout","connect-timeout"],properties:{url:{$ref:"#/$defs\
/shared26"},api:{enum:["openai-embeddings"],default:"openai-embeddings"},"api-version":{$ref:"#/$defs/shared1"},custom:{$ref:"#/$defs/shared2"},model:{$ref:"#/$\
defs/shared27"},"api-key-env":{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-hint":"Write the name of an environment variable, such as EMBEDDINGS_API_KEY,\
 never the key itself."},"api-key-file":{$ref:"#/$defs/shared10"},tls:{$ref:"#/$defs/shared11"},headers:{$ref:"#/$defs/shared16",default:{}},"request-timeout":{
$ref:"#/$defs/shared19",default:"2m"},"connect-timeout":{$ref:"#/$defs/shared19",default:"10s"}},additionalProperties:!1},concurrency:{$ref:"#/$defs/shared34",default:4},
prices:{$ref:"#/$defs/shared37"}},additionalProperties:!1}},additionalProperties:!1,default:{}},gates:{type:"object",default:{},required:["alpha","undecided","i\
nvalid","drift"],properties:{alpha:{$ref:"#/$defs/shared39",default:"1%"},undecided:{enum:["warn","fail","pass"],default:"warn"},invalid:{enum:["fail","warn"],default:"\
fail"},drift:{enum:["report","warn","fail"],default:"report"},"limit-preset":{enum:["mlperf-llama2-70b","mlperf-llama2-70b-interactive","mlperf-llama3.1-8b","ml\
perf-llama3.1-8b-interactive","mlperf-deepseek-r1","mlperf-deepseek-r1-interactive","mlperf-gpt-oss-120b","mlperf-gpt-oss-120b-interactive"]},ttft_p50:{$ref:"#/\
$defs/gate-lower-ms",default:{"max-increase":"5%","min-change":"5ms"}},ttft_p90:{$ref:"#/$defs/gate-lower-ms"},ttft_p95:{$ref:"#/$defs/gate-lower-ms",default:{"\
max-increase":"10%","min-change":"10ms"}},ttft_p99:{$ref:"#/$defs/gate-lower-ms"},tpot_p50:{$ref:"#/$defs/gate-lower-ms",default:{"max-increase":"5%","min-chang\
e":"1ms"}},tpot_p90:{$ref:"#/$defs/gate-lower-ms"},tpot_p95:{$ref:"#/$defs/gate-lower-ms"},tpot_p99:{$ref:"#/$defs/gate-lower-ms"},itl_p50:{$ref:"#/$defs/gate-l\
ower-ms"},itl_p90:{$ref:"#/$defs/gate-lower-ms"},itl_p95:{$ref:"#/$defs/gate-lower-ms"},itl_p99:{$ref:"#/$defs/gate-lower-ms"},e2e_p50:{$ref:"#/$defs/gate-lower\
-ms"},e2e_p90:{$ref:"#/$defs/gate-lower-ms"},e2e_p95:{$ref:"#/$defs/gate-lower-ms"},e2e_p99:{$ref:"#/$defs/gate-lower-ms"},output_tokens_per_sec:{$ref:"#/$defs/\
gate-higher-tokens-per-s",default:{"max-decrease":"5%"}},requests_per_sec:{$ref:"#/$defs/gate-higher-requests-per-s"},goodput:{$ref:"#/$defs/gate-higher-ratio"},
ttft_within_limit:{$ref:"#/$defs/gate-higher-ratio"},error_ratio:{$ref:"#/$defs/gate-lower-ratio",default:{"max-increase":"1pp"}},accuracy:{$ref:"#/$defs/gate-h\
igher-ratio",default:{"max-drop":"2pp"}},cost:{$ref:"#/$defs/gate-lower-USD-per-1k-requests"}},patternProperties:{"^(?:ttft_p50|ttft_p90|ttft_p95|ttft_p99|tpot_\
p50|tpot_p90|tpot_p95|tpot_p99|itl_p50|itl_p90|itl_p95|itl_p99|e2e_p50|e2e_p90|e2e_p95|e2e_p99)@[A-Za-z0-9][A-Za-z0-9_-]{0,39}$":{$ref:"#/$defs/gate-lower-ms"},
"^(?:output_tokens_per_sec)@[A-Za-z0-9][A-Za-z0-9_-]{0,39}$":{$ref:"#/$defs/gate-higher-tokens-per-s"},"^(?:requests_per_sec)@[A-Za-z0-9][A-Za-z0-9_-]{0,39}$":{
$ref:"#/$defs/gate-higher-requests-per-s"},"^(?:goodput|ttft_within_limit)@[A-Za-z0-9][A-Za-z0-9_-]{0,39}$":{$ref:"#/$defs/gate-higher-ratio"},"^(?:error_ratio)\
@[A-Za-z0-9][A-Za-z0-9_-]{0,39}$":{$ref:"#/$defs/gate-lower-ratio"},"^(?:cost)@[A-Za-z0-9][A-Za-z0-9_-]{0,39}$":{$ref:"#/$defs/gate-lower-USD-per-1k-requests"},
"^accuracy\\[[^=\\[\\]]+=.+\\]$":{$ref:"#/$defs/gate-higher-ratio"}},additionalProperties:!1},"pull-request":{type:"object",required:["drafts","accept-label","a\
ccepted"],properties:{drafts:{enum:["gate","skip"],default:"gate"},"accept-label":{type:"string",pattern:"^(?=.*\\S)[^\\p{Cc}]{1,50}$",default:"perf-regression-\
accepted"},accepted:{$ref:"#/$defs/shared13",default:".github/insight-agent-accepted.yml"}},additionalProperties:!1,default:{}},budget:{type:"object",required:[
"minutes"],properties:{minutes:{type:"number",exclusiveMinimum:0,maximum:360,default:10},requests:{type:["integer","string"],minimum:1,pattern:"^(?!0+(?:\\.0+)?(\
?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k| ?M|)$","x-unit":"count"},tokens:{type:["integer","string"],minimum:1,pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\
\\d{1,15})?(?: ?k| ?M|)$","x-unit":"count"},usd:{type:"number",exclusiveMinimum:0,maximum:1e6}},additionalProperties:!1,default:{}},prices:{$ref:"#/$defs/shared\
37"},calibrate:{type:"object",properties:{runs:{$ref:"#/$defs/shared31"}},additionalProperties:!1},report:{type:"object",required:["comment","html","show-url","\
store-outputs"],properties:{comment:{enum:["always","on-change","never"],default:"always"},html:{type:"boolean",default:!0},"show-url":{type:"boolean",default:!1},
"store-outputs":{type:"boolean",default:!1},narrator:{type:"object",required:["url","api","model","headers","request-timeout","connect-timeout"],properties:{url:{
$ref:"#/$defs/shared26"},api:{enum:["openai-chat","openai-completions","openai-responses","anthropic-messages","ollama-chat","tgi-generate","azure-openai","gemi\
ni","custom"],default:"openai-chat"},"api-version":{$ref:"#/$defs/shared1"},custom:{$ref:"#/$defs/shared2"},model:{$ref:"#/$defs/shared27"},"api-key-env":{type:"\
string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$","x-hint":"Write the name of an environment variable, such as NARRATOR_API_KEY, never the key itself."},"api-key-file":{
$ref:"#/$defs/shared10"},tls:{$ref:"#/$defs/shared11"},headers:{$ref:"#/$defs/shared16",default:{}},"request-timeout":{$ref:"#/$defs/shared19",default:"20s"},"c\
onnect-timeout":{$ref:"#/$defs/shared19",default:"10s"}},additionalProperties:!1}},additionalProperties:!1,default:{}}},additionalProperties:!1,$defs:{"gate-low\
er-ms":{anyOf:[{type:"object",properties:{"max-increase":{$ref:"#/$defs/shared39"},"min-change":{$ref:"#/$defs/shared19"},limit:{$ref:"#/$defs/shared19"},tier:{
$ref:"#/$defs/shared40"}},additionalProperties:!1,minProperties:1},{enum:["off",!1]}]},"gate-higher-tokens-per-s":{anyOf:[{type:"object",properties:{"max-decrea\
se":{$ref:"#/$defs/shared39"},"min-change":{type:["number","string"],exclusiveMinimum:0,pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k tokens/s\
| ?tokens/s| ?k|)$","x-unit":"tokens-per-sec"},limit:{type:["number","string"],exclusiveMinimum:0,pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?\
k tokens/s| ?tokens/s| ?k|)$","x-unit":"tokens-per-sec"},tier:{$ref:"#/$defs/shared40"}},additionalProperties:!1,minProperties:1},{enum:["off",!1]}]},"gate-high\
er-requests-per-s":{anyOf:[{type:"object",properties:{"max-decrease":{$ref:"#/$defs/shared39"},"min-change":{type:["number","string"],exclusiveMinimum:0,pattern:"\
^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k requests/s| ?requests/s| ?k|)$","x-unit":"requests-per-sec"},limit:{type:["number","string"],exclusiveMinimum:0,
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
y"]},shared41:{type:"string",pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?pp)$","x-unit":"points"}}},mr=Object.prototype.hasOwnProperty,Bt=new RegExp(
"^[^\\s\\p{Cc}]{1,2000}$","u"),Ur=new RegExp("^(?=.*\\S)[^\\p{Cc}]{1,200}$","u"),Vr=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$","u"),Gt=new RegExp("^(/|https?://)","u"),
la=new RegExp("^[0-9a-fA-F]{7,64}$","u"),da=new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$","u"),yt=new RegExp("^(?:\\d{1,9}(?:\\.\\d{1,9})?|(?:uniform|normal|logn\
ormal)\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*\\)|histogram\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*(?:,\\s*\\d{1,9}(?:\\.\\d{1,9})?\
\\s*:\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*)*\\))$","u"),ma=new RegExp("^(?:\\d{1,9}(?:\\.\\d{1,9})?(?:ms|s|m)|uniform\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?(?:ms|s|m)\\s*,\\s*\\d{1,9}(\
?:\\.\\d{1,9})?(?:ms|s|m)\\s*\\)|exponential\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?(?:ms|s|m)\\s*\\)|lognormal\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?(?:ms|s|m)\\s*,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*\\)\
)$","u"),ua=new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$","u"),tt=new RegExp("^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k requests/s| ?requests/s| ?k\
|)$","u"),ft=new RegExp("^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k| ?M|)$","u"),ca=new RegExp("^[^=\\[\\]]+$","u"),Lt=new RegExp("^(?:ttft_p50\
|ttft_p90|ttft_p95|ttft_p99|tpot_p50|tpot_p90|tpot_p95|tpot_p99|itl_p50|itl_p90|itl_p95|itl_p99|e2e_p50|e2e_p90|e2e_p95|e2e_p99)@[A-Za-z0-9][A-Za-z0-9_-]{0,39}$",
"u"),Ht=new RegExp("^(?:output_tokens_per_sec)@[A-Za-z0-9][A-Za-z0-9_-]{0,39}$","u"),Qt=new RegExp("^(?:requests_per_sec)@[A-Za-z0-9][A-Za-z0-9_-]{0,39}$","u"),
Ut=new RegExp("^(?:goodput|ttft_within_limit)@[A-Za-z0-9][A-Za-z0-9_-]{0,39}$","u"),Kt=new RegExp("^(?:error_ratio)@[A-Za-z0-9][A-Za-z0-9_-]{0,39}$","u"),Yt=new RegExp(
"^(?:cost)@[A-Za-z0-9][A-Za-z0-9_-]{0,39}$","u"),Jt=new RegExp("^accuracy\\[[^=\\[\\]]+=.+\\]$","u"),ya=new RegExp("^(?=.*\\S)[^\\p{Cc}]{1,50}$","u"),ht={type:"\
string",pattern:"^[A-Za-z0-9.-]{1,50}$","x-hint":"Write it as the provider does, such as 2024-10-21."},fa=new RegExp("^[A-Za-z0-9.-]{1,50}$","u");function He(a,{
instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=He.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),typeof a=="string"){if(!fa.test(a)){let i={instancePath:t,keyword:"pattern",params:{pattern:"^[A-Za-z0-9.-]{1,50}$"},schema:"^[A-Za-z0-9.-]{1,5\
0}$",parentSchema:ht,data:a};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"type",params:{type:"string"},schema:ht.type,parentSchema:ht,data:a};
e===null?e=[i]:e.push(i),r++}return He.errors=e,r===0}Y(He,"Ne"),He.evaluated={dynamicProps:!1,dynamicItems:!1};var Re={type:"object",required:["path","probe","\
key-header","format","body","text","usage"],properties:{path:{$ref:"#/$defs/shared3"},probe:{$ref:"#/$defs/shared3",default:"/"},"key-header":{$ref:"#/$defs/sha\
red4",default:"authorization"},"key-prefix":{$ref:"#/$defs/shared5"},format:{enum:["sse","ndjson","json"],default:"sse"},body:{type:"object"},text:{$ref:"#/$def\
s/shared6"},reasoning:{$ref:"#/$defs/shared6"},usage:{$ref:"#/$defs/shared7",default:{}},finish:{$ref:"#/$defs/shared6"},error:{$ref:"#/$defs/shared6"},end:{$ref:"\
#/$defs/shared6"},"end-data":{$ref:"#/$defs/shared8"}},additionalProperties:!1},gt={type:"string",pattern:"^/[^\\s\\p{Cc}]{0,2000}$","x-hint":"Write a path that\
 begins with `/`; it is appended to the url."},ha=new RegExp("^/[^\\s\\p{Cc}]{0,2000}$","u");function ur(a,{instancePath:t="",parentData:W,parentDataProperty:Q,
rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=ur.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof a=="string"){if(!ha.
test(a)){let i={instancePath:t,keyword:"pattern",params:{pattern:"^/[^\\s\\p{Cc}]{0,2000}$"},schema:"^/[^\\s\\p{Cc}]{0,2000}$",parentSchema:gt,data:a};e===null?
e=[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"type",params:{type:"string"},schema:gt.type,parentSchema:gt,data:a};e===null?e=[i]:e.push(i),r++}return ur.
errors=e,r===0}Y(ur,"er"),ur.evaluated={dynamicProps:!1,dynamicItems:!1};var vt={type:"string",pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$","x-hint":"A header \
name holds letters, digits and !#$%&'*+.^_`|~- only."},at=new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$","u");function Rr(a,{instancePath:t="",parentData:W,parentDataProperty:Q,
rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=Rr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof a=="string"){if(!at.
test(a)){let i={instancePath:t,keyword:"pattern",params:{pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$"},schema:"^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$",parentSchema:vt,
data:a};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"type",params:{type:"string"},schema:vt.type,parentSchema:vt,data:a};e===null?e=[i]:e.push(
i),r++}return Rr.errors=e,r===0}Y(Rr,"_r"),Rr.evaluated={dynamicProps:!1,dynamicItems:!1};var Pt={type:"string",pattern:"^[\\x20-\\x7e]{0,50}$","x-hint":"Write \
what stands before the key in its header, in printable ASCII."},ga=new RegExp("^[\\x20-\\x7e]{0,50}$","u");function Cr(a,{instancePath:t="",parentData:W,parentDataProperty:Q,
rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=Cr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof a=="string"){if(!ga.
test(a)){let i={instancePath:t,keyword:"pattern",params:{pattern:"^[\\x20-\\x7e]{0,50}$"},schema:"^[\\x20-\\x7e]{0,50}$",parentSchema:Pt,data:a};e===null?e=[i]:
e.push(i),r++}}else{let i={instancePath:t,keyword:"type",params:{type:"string"},schema:Pt.type,parentSchema:Pt,data:a};e===null?e=[i]:e.push(i),r++}return Cr.errors=
e,r===0}Y(Cr,"$r"),Cr.evaluated={dynamicProps:!1,dynamicItems:!1};var kt={type:"string",pattern:"^[^\\s\\p{Cc}]{1,300}$","x-hint":"Write a dotted path, such as \
choices.0.text, or a JSON pointer, such as /choices/0/text."},va=new RegExp("^[^\\s\\p{Cc}]{1,300}$","u");function Fe(a,{instancePath:t="",parentData:W,parentDataProperty:Q,
rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=Fe.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof a=="string"){if(!va.
test(a)){let i={instancePath:t,keyword:"pattern",params:{pattern:"^[^\\s\\p{Cc}]{1,300}$"},schema:"^[^\\s\\p{Cc}]{1,300}$",parentSchema:kt,data:a};e===null?e=[i]:
e.push(i),r++}}else{let i={instancePath:t,keyword:"type",params:{type:"string"},schema:kt.type,parentSchema:kt,data:a};e===null?e=[i]:e.push(i),r++}return Fe.errors=
e,r===0}Y(Fe,"oe"),Fe.evaluated={dynamicProps:!1,dynamicItems:!1};var wt={type:"object",properties:{"input-tokens":{$ref:"#/$defs/shared6"},"output-tokens":{$ref:"\
#/$defs/shared6"},"cached-tokens":{$ref:"#/$defs/shared6"},"reasoning-tokens":{$ref:"#/$defs/shared6"}},additionalProperties:!1};function Zr(a,{instancePath:t="",
parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=Zr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let i in a)if(!(i==="input-tokens"||i==="output-tokens"||i==="cached-tokens"||i==="reasoning-tokens")){let P={
instancePath:t,keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:wt,data:a};e===null?e=[P]:e.push(P),r++}a["input-tokens"]!==void 0&&
(Fe(a["input-tokens"],{instancePath:t+"/input-tokens",parentData:a,parentDataProperty:"input-tokens",rootData:f,dynamicAnchors:y})||(e=e===null?Fe.errors:e.concat(
Fe.errors),r=e.length)),a["output-tokens"]!==void 0&&(Fe(a["output-tokens"],{instancePath:t+"/output-tokens",parentData:a,parentDataProperty:"output-tokens",rootData:f,
dynamicAnchors:y})||(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length)),a["cached-tokens"]!==void 0&&(Fe(a["cached-tokens"],{instancePath:t+"/cached-tokens",
parentData:a,parentDataProperty:"cached-tokens",rootData:f,dynamicAnchors:y})||(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length)),a["reasoning-tokens"]!==void 0&&
(Fe(a["reasoning-tokens"],{instancePath:t+"/reasoning-tokens",parentData:a,parentDataProperty:"reasoning-tokens",rootData:f,dynamicAnchors:y})||(e=e===null?Fe.errors:
e.concat(Fe.errors),r=e.length))}else{let i={instancePath:t,keyword:"type",params:{type:"object"},schema:wt.type,parentSchema:wt,data:a};e===null?e=[i]:e.push(i),
r++}return Zr.errors=e,r===0}Y(Zr,"Pr"),Zr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var bt={type:"string",pattern:"^[^\\p{Cc}]{1,100}$","x-hint":"Wr\
ite the text of the last event."},Pa=new RegExp("^[^\\p{Cc}]{1,100}$","u");function Er(a,{instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){
let e=null,r=0,d=Er.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof a=="string"){if(!Pa.test(a)){let i={instancePath:t,keyword:"\
pattern",params:{pattern:"^[^\\p{Cc}]{1,100}$"},schema:"^[^\\p{Cc}]{1,100}$",parentSchema:bt,data:a};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"\
type",params:{type:"string"},schema:bt.type,parentSchema:bt,data:a};e===null?e=[i]:e.push(i),r++}return Er.errors=e,r===0}Y(Er,"xr"),Er.evaluated={dynamicProps:!1,
dynamicItems:!1};function Qe(a,{instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=Qe.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.probe===void 0&&(a.probe="/"),a["key-header"]===void 0&&(a["key\
-header"]="authorization"),a.format===void 0&&(a.format="sse"),a.usage===void 0&&(a.usage={}),a.path===void 0){let P={instancePath:t,keyword:"required",params:{
missingProperty:"path"},schema:Re.required,parentSchema:Re,data:a};e===null?e=[P]:e.push(P),r++}if(a.probe===void 0){let P={instancePath:t,keyword:"required",params:{
missingProperty:"probe"},schema:Re.required,parentSchema:Re,data:a};e===null?e=[P]:e.push(P),r++}if(a["key-header"]===void 0){let P={instancePath:t,keyword:"req\
uired",params:{missingProperty:"key-header"},schema:Re.required,parentSchema:Re,data:a};e===null?e=[P]:e.push(P),r++}if(a.format===void 0){let P={instancePath:t,
keyword:"required",params:{missingProperty:"format"},schema:Re.required,parentSchema:Re,data:a};e===null?e=[P]:e.push(P),r++}if(a.body===void 0){let P={instancePath:t,
keyword:"required",params:{missingProperty:"body"},schema:Re.required,parentSchema:Re,data:a};e===null?e=[P]:e.push(P),r++}if(a.text===void 0){let P={instancePath:t,
keyword:"required",params:{missingProperty:"text"},schema:Re.required,parentSchema:Re,data:a};e===null?e=[P]:e.push(P),r++}if(a.usage===void 0){let P={instancePath:t,
keyword:"required",params:{missingProperty:"usage"},schema:Re.required,parentSchema:Re,data:a};e===null?e=[P]:e.push(P),r++}for(let P in a)if(!mr.call(Re.properties,
P)){let h={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:P},schema:!1,parentSchema:Re,data:a};e===null?e=[h]:e.push(h),r++}a.path!==void 0&&
(ur(a.path,{instancePath:t+"/path",parentData:a,parentDataProperty:"path",rootData:f,dynamicAnchors:y})||(e=e===null?ur.errors:e.concat(ur.errors),r=e.length)),
ur(a.probe,{instancePath:t+"/probe",parentData:a,parentDataProperty:"probe",rootData:f,dynamicAnchors:y})||(e=e===null?ur.errors:e.concat(ur.errors),r=e.length),
Rr(a["key-header"],{instancePath:t+"/key-header",parentData:a,parentDataProperty:"key-header",rootData:f,dynamicAnchors:y})||(e=e===null?Rr.errors:e.concat(Rr.errors),
r=e.length),a["key-prefix"]!==void 0&&(Cr(a["key-prefix"],{instancePath:t+"/key-prefix",parentData:a,parentDataProperty:"key-prefix",rootData:f,dynamicAnchors:y})||
(e=e===null?Cr.errors:e.concat(Cr.errors),r=e.length));let i=a.format;if(!(i==="sse"||i==="ndjson"||i==="json")){let P={instancePath:t+"/format",keyword:"enum",
params:{allowedValues:Re.properties.format.enum},schema:Re.properties.format.enum,parentSchema:Re.properties.format,data:i};e===null?e=[P]:e.push(P),r++}if(a.body!==
void 0){let P=a.body;if(!(P&&typeof P=="object"&&!Array.isArray(P))){let h={instancePath:t+"/body",keyword:"type",params:{type:"object"},schema:Re.properties.body.
type,parentSchema:Re.properties.body,data:P};e===null?e=[h]:e.push(h),r++}}a.text!==void 0&&(Fe(a.text,{instancePath:t+"/text",parentData:a,parentDataProperty:"\
text",rootData:f,dynamicAnchors:y})||(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length)),a.reasoning!==void 0&&(Fe(a.reasoning,{instancePath:t+"/reasoning",parentData:a,
parentDataProperty:"reasoning",rootData:f,dynamicAnchors:y})||(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length)),Zr(a.usage,{instancePath:t+"/usage",parentData:a,
parentDataProperty:"usage",rootData:f,dynamicAnchors:y})||(e=e===null?Zr.errors:e.concat(Zr.errors),r=e.length),a.finish!==void 0&&(Fe(a.finish,{instancePath:t+
"/finish",parentData:a,parentDataProperty:"finish",rootData:f,dynamicAnchors:y})||(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length)),a.error!==void 0&&(Fe(a.
error,{instancePath:t+"/error",parentData:a,parentDataProperty:"error",rootData:f,dynamicAnchors:y})||(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length)),a.end!==
void 0&&(Fe(a.end,{instancePath:t+"/end",parentData:a,parentDataProperty:"end",rootData:f,dynamicAnchors:y})||(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length)),
a["end-data"]!==void 0&&(Er(a["end-data"],{instancePath:t+"/end-data",parentData:a,parentDataProperty:"end-data",rootData:f,dynamicAnchors:y})||(e=e===null?Er.errors:
e.concat(Er.errors),r=e.length))}else{let i={instancePath:t,keyword:"type",params:{type:"object"},schema:Re.type,parentSchema:Re,data:a};e===null?e=[i]:e.push(i),
r++}return Qe.errors=e,r===0}Y(Qe,"Se"),Qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qt={type:"string",pattern:"^(?=.*\\S)[^\\p{Cc}]{1,200}$","x-\
hint":"Write a short name on one line."};function cr(a,{instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,
d=cr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof a=="string"){if(!Ur.test(a)){let i={instancePath:t,keyword:"pattern",
params:{pattern:"^(?=.*\\S)[^\\p{Cc}]{1,200}$"},schema:"^(?=.*\\S)[^\\p{Cc}]{1,200}$",parentSchema:qt,data:a};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,
keyword:"type",params:{type:"string"},schema:qt.type,parentSchema:qt,data:a};e===null?e=[i]:e.push(i),r++}return cr.errors=e,r===0}Y(cr,"rr"),cr.evaluated={dynamicProps:!1,
dynamicItems:!1};var Dt={type:"string",pattern:"^[^\\p{Cc}]{1,1000}$","x-hint":"Write the path of a file that holds the key, never the key itself."},$t=new RegExp(
"^[^\\p{Cc}]{1,1000}$","u");function Ue(a,{instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=Ue.evaluated;
if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof a=="string"){if(!$t.test(a)){let i={instancePath:t,keyword:"pattern",params:{pattern:"\
^[^\\p{Cc}]{1,1000}$"},schema:"^[^\\p{Cc}]{1,1000}$",parentSchema:Dt,data:a};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"type",params:{type:"\
string"},schema:Dt.type,parentSchema:Dt,data:a};e===null?e=[i]:e.push(i),r++}return Ue.errors=e,r===0}Y(Ue,"je"),Ue.evaluated={dynamicProps:!1,dynamicItems:!1};
var Kr={type:"object",properties:{ca:{$ref:"#/$defs/shared12"},cert:{$ref:"#/$defs/shared12"},key:{$ref:"#/$defs/shared12"},verify:{type:"boolean"}},additionalProperties:!1},
Xt={anyOf:[{$ref:"#/$defs/shared13"},{$ref:"#/$defs/shared14"}],"x-hint":"Write the path of a PEM file, or { env: NAME } for an environment variable that holds \
the PEM text."},At={type:"string",pattern:"^[^\\p{Cc}]{1,1000}$"};function yr(a,{instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){
let e=null,r=0,d=yr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof a=="string"){if(!$t.test(a)){let i={instancePath:t,keyword:"\
pattern",params:{pattern:"^[^\\p{Cc}]{1,1000}$"},schema:"^[^\\p{Cc}]{1,1000}$",parentSchema:At,data:a};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,
keyword:"type",params:{type:"string"},schema:At.type,parentSchema:At,data:a};e===null?e=[i]:e.push(i),r++}return yr.errors=e,r===0}Y(yr,"yr"),yr.evaluated={dynamicProps:!1,
dynamicItems:!1};var Yr={type:"object",properties:{env:{$ref:"#/$defs/shared15"}},required:["env"],additionalProperties:!1},xt={type:"string",pattern:"^[A-Za-z_\
][A-Za-z0-9_]*$"};function Tr(a,{instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=Tr.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof a=="string"){if(!Vr.test(a)){let i={instancePath:t,keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:xt,data:a};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"type",params:{type:"string"},
schema:xt.type,parentSchema:xt,data:a};e===null?e=[i]:e.push(i),r++}return Tr.errors=e,r===0}Y(Tr,"Nr"),Tr.evaluated={dynamicProps:!1,dynamicItems:!1};function fr(a,{
instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=fr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.env===void 0){let i={instancePath:t,keyword:"required",params:{missingProperty:"env"},schema:Yr.
required,parentSchema:Yr,data:a};e===null?e=[i]:e.push(i),r++}for(let i in a)if(i!=="env"){let P={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:i},
schema:!1,parentSchema:Yr,data:a};e===null?e=[P]:e.push(P),r++}a.env!==void 0&&(Tr(a.env,{instancePath:t+"/env",parentData:a,parentDataProperty:"env",rootData:f,
dynamicAnchors:y})||(e=e===null?Tr.errors:e.concat(Tr.errors),r=e.length))}else{let i={instancePath:t,keyword:"type",params:{type:"object"},schema:Yr.type,parentSchema:Yr,
data:a};e===null?e=[i]:e.push(i),r++}return fr.errors=e,r===0}Y(fr,"cr"),fr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function sr(a,{instancePath:t="",
parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=sr.evaluated;d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0);let i=r,P=!1,h=r;yr(a,{instancePath:t,parentData:W,parentDataProperty:Q,rootData:f,dynamicAnchors:y})||(e=e===null?yr.errors:e.concat(yr.errors),r=e.length);
var g=h===r;P=P||g;let b=r;fr(a,{instancePath:t,parentData:W,parentDataProperty:Q,rootData:f,dynamicAnchors:y})||(e=e===null?fr.errors:e.concat(fr.errors),r=e.length);
var g=b===r;if(P=P||g,g)var A=!0;if(P)r=i,e!==null&&(i?e.length=i:e=null);else{let o={instancePath:t,keyword:"anyOf",params:{},schema:Xt.anyOf,parentSchema:Xt,data:a};
e===null?e=[o]:e.push(o),r++}return sr.errors=e,d.props=A,r===0}Y(sr,"We"),sr.evaluated={dynamicProps:!0,dynamicItems:!1};function Ke(a,{instancePath:t="",parentData:W,
parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=Ke.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&
typeof a=="object"&&!Array.isArray(a)){for(let i in a)if(!(i==="ca"||i==="cert"||i==="key"||i==="verify")){let P={instancePath:t,keyword:"additionalProperties",
params:{additionalProperty:i},schema:!1,parentSchema:Kr,data:a};e===null?e=[P]:e.push(P),r++}if(a.ca!==void 0&&(sr(a.ca,{instancePath:t+"/ca",parentData:a,parentDataProperty:"\
ca",rootData:f,dynamicAnchors:y})||(e=e===null?sr.errors:e.concat(sr.errors),r=e.length)),a.cert!==void 0&&(sr(a.cert,{instancePath:t+"/cert",parentData:a,parentDataProperty:"\
cert",rootData:f,dynamicAnchors:y})||(e=e===null?sr.errors:e.concat(sr.errors),r=e.length)),a.key!==void 0&&(sr(a.key,{instancePath:t+"/key",parentData:a,parentDataProperty:"\
key",rootData:f,dynamicAnchors:y})||(e=e===null?sr.errors:e.concat(sr.errors),r=e.length)),a.verify!==void 0){let i=a.verify;if(typeof i!="boolean"){let P={instancePath:t+
"/verify",keyword:"type",params:{type:"boolean"},schema:Kr.properties.verify.type,parentSchema:Kr.properties.verify,data:i};e===null?e=[P]:e.push(P),r++}}}else{
let i={instancePath:t,keyword:"type",params:{type:"object"},schema:Kr.type,parentSchema:Kr,data:a};e===null?e=[i]:e.push(i),r++}return Ke.errors=e,r===0}Y(Ke,"D\
e"),Ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Nt={type:"object",patternProperties:{"^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$":{$ref:"#/$defs/shared\
17"}},additionalProperties:!1,"x-hint":"A header name holds letters, digits and !#$%&'*+.^_`|~- only."},ea={anyOf:[{$ref:"#/$defs/shared18"},{$ref:"#/$defs/shar\
ed14"}],"x-hint":"Write a text in printable ASCII, or { env: NAME } to take it from the environment."},St={type:"string",pattern:"^[\\t\\x20-\\x7e]{0,2000}$"},ka=new RegExp(
"^[\\t\\x20-\\x7e]{0,2000}$","u");function Wr(a,{instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=Wr.evaluated;
if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof a=="string"){if(!ka.test(a)){let i={instancePath:t,keyword:"pattern",params:{pattern:"\
^[\\t\\x20-\\x7e]{0,2000}$"},schema:"^[\\t\\x20-\\x7e]{0,2000}$",parentSchema:St,data:a};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"type",
params:{type:"string"},schema:St.type,parentSchema:St,data:a};e===null?e=[i]:e.push(i),r++}return Wr.errors=e,r===0}Y(Wr,"Sr"),Wr.evaluated={dynamicProps:!1,dynamicItems:!1};
function Br(a,{instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=Br.evaluated;d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0);let i=r,P=!1,h=r;Wr(a,{instancePath:t,parentData:W,parentDataProperty:Q,rootData:f,dynamicAnchors:y})||(e=e===null?Wr.errors:
e.concat(Wr.errors),r=e.length);var g=h===r;P=P||g;let b=r;fr(a,{instancePath:t,parentData:W,parentDataProperty:Q,rootData:f,dynamicAnchors:y})||(e=e===null?fr.
errors:e.concat(fr.errors),r=e.length);var g=b===r;if(P=P||g,g)var A=!0;if(P)r=i,e!==null&&(i?e.length=i:e=null);else{let o={instancePath:t,keyword:"anyOf",params:{},
schema:ea.anyOf,parentSchema:ea,data:a};e===null?e=[o]:e.push(o),r++}return Br.errors=e,d.props=A,r===0}Y(Br,"jr"),Br.evaluated={dynamicProps:!0,dynamicItems:!1};
function Ye(a,{instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=Ye.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let i in a)if(!at.test(i)){let P={instancePath:t,keyword:"additionalPrope\
rties",params:{additionalProperty:i},schema:!1,parentSchema:Nt,data:a};e===null?e=[P]:e.push(P),r++}for(let i in a)at.test(i)&&(Br(a[i],{instancePath:t+"/"+i.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:i,rootData:f,dynamicAnchors:y})||(e=e===null?Br.errors:e.concat(Br.errors),r=e.length))}else{let i={
instancePath:t,keyword:"type",params:{type:"object"},schema:Nt.type,parentSchema:Nt,data:a};e===null?e=[i]:e.push(i),r++}return Ye.errors=e,r===0}Y(Ye,"Me"),Ye.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var jt={type:"string",pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?ms| ?s| ?m| ?h| ?d)$",
"x-unit":"duration"},wa=new RegExp("^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?ms| ?s| ?m| ?h| ?d)$","u");function te(a,{instancePath:t="",parentData:W,
parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=te.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof a==
"string"){if(!wa.test(a)){let i={instancePath:t,keyword:"pattern",params:{pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?ms| ?s| ?m| ?h| ?d)$"},
schema:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?ms| ?s| ?m| ?h| ?d)$",parentSchema:jt,data:a};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,
keyword:"type",params:{type:"string"},schema:jt.type,parentSchema:jt,data:a};e===null?e=[i]:e.push(i),r++}return te.errors=e,r===0}Y(te,"Y"),te.evaluated={dynamicProps:!1,
dynamicItems:!1};var _r={type:"object",required:["command","timeout"],properties:{command:{$ref:"#/$defs/shared21"},ready:{$ref:"#/$defs/shared22"},timeout:{$ref:"\
#/$defs/shared19",default:"10m"}},additionalProperties:!1},Ft={type:"string",minLength:1},ba=oa().default;function nr(a,{instancePath:t="",parentData:W,parentDataProperty:Q,
rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=nr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof a=="string"){if(ba(
a)<1){let i={instancePath:t,keyword:"minLength",params:{limit:1},schema:1,parentSchema:Ft,data:a};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"\
type",params:{type:"string"},schema:Ft.type,parentSchema:Ft,data:a};e===null?e=[i]:e.push(i),r++}return nr.errors=e,r===0}Y(nr,"Be"),nr.evaluated={dynamicProps:!1,
dynamicItems:!1};var Mt={type:"string",pattern:"^https?://","x-hint":"Write an address that answers with a status below 400 once the server is ready."},qa=new RegExp(
"^https?://","u");function Gr(a,{instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=Gr.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof a=="string"){if(!qa.test(a)){let i={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},schema:"\
^https?://",parentSchema:Mt,data:a};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"type",params:{type:"string"},schema:Mt.type,parentSchema:Mt,
data:a};e===null?e=[i]:e.push(i),r++}return Gr.errors=e,r===0}Y(Gr,"Dr"),Gr.evaluated={dynamicProps:!1,dynamicItems:!1};function hr(a,{instancePath:t="",parentData:W,
parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=hr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&
typeof a=="object"&&!Array.isArray(a)){if(a.timeout===void 0&&(a.timeout="10m"),a.command===void 0){let i={instancePath:t,keyword:"required",params:{missingProperty:"\
command"},schema:_r.required,parentSchema:_r,data:a};e===null?e=[i]:e.push(i),r++}if(a.timeout===void 0){let i={instancePath:t,keyword:"required",params:{missingProperty:"\
timeout"},schema:_r.required,parentSchema:_r,data:a};e===null?e=[i]:e.push(i),r++}for(let i in a)if(!(i==="command"||i==="ready"||i==="timeout")){let P={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:_r,data:a};e===null?e=[P]:e.push(P),r++}a.command!==void 0&&(nr(a.command,{instancePath:t+
"/command",parentData:a,parentDataProperty:"command",rootData:f,dynamicAnchors:y})||(e=e===null?nr.errors:e.concat(nr.errors),r=e.length)),a.ready!==void 0&&(Gr(
a.ready,{instancePath:t+"/ready",parentData:a,parentDataProperty:"ready",rootData:f,dynamicAnchors:y})||(e=e===null?Gr.errors:e.concat(Gr.errors),r=e.length)),te(
a.timeout,{instancePath:t+"/timeout",parentData:a,parentDataProperty:"timeout",rootData:f,dynamicAnchors:y})||(e=e===null?te.errors:e.concat(te.errors),r=e.length)}else{
let i={instancePath:t,keyword:"type",params:{type:"object"},schema:_r.type,parentSchema:_r,data:a};e===null?e=[i]:e.push(i),r++}return hr.errors=e,r===0}Y(hr,"t\
r"),hr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gr={type:"object",required:["url","contains","timeout"],properties:{url:{$ref:"#/$defs/shared24"},
header:{$ref:"#/$defs/shared25"},contains:{$ref:"#/$defs/shared21"},timeout:{$ref:"#/$defs/shared19",default:"5m"}},additionalProperties:!1},_t={type:"string",pattern:"\
^(/|https?://)","x-hint":"Write a path on the endpoint, such as /version, or a full address."};function Lr(a,{instancePath:t="",parentData:W,parentDataProperty:Q,
rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=Lr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof a=="string"){if(!Gt.
test(a)){let i={instancePath:t,keyword:"pattern",params:{pattern:"^(/|https?://)"},schema:"^(/|https?://)",parentSchema:_t,data:a};e===null?e=[i]:e.push(i),r++}}else{
let i={instancePath:t,keyword:"type",params:{type:"string"},schema:_t.type,parentSchema:_t,data:a};e===null?e=[i]:e.push(i),r++}return Lr.errors=e,r===0}Y(Lr,"M\
r"),Lr.evaluated={dynamicProps:!1,dynamicItems:!1};var It={type:"string",pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$"};function Hr(a,{instancePath:t="",parentData:W,
parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=Hr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof a==
"string"){if(!at.test(a)){let i={instancePath:t,keyword:"pattern",params:{pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$"},schema:"^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,1\
00}$",parentSchema:It,data:a};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"type",params:{type:"string"},schema:It.type,parentSchema:It,data:a};
e===null?e=[i]:e.push(i),r++}return Hr.errors=e,r===0}Y(Hr,"Fr"),Hr.evaluated={dynamicProps:!1,dynamicItems:!1};function vr(a,{instancePath:t="",parentData:W,parentDataProperty:Q,
rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=vr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.timeout===void 0&&(a.timeout="5m"),a.url===void 0){let i={instancePath:t,keyword:"required",params:{missingProperty:"url"},schema:gr.required,
parentSchema:gr,data:a};e===null?e=[i]:e.push(i),r++}if(a.contains===void 0){let i={instancePath:t,keyword:"required",params:{missingProperty:"contains"},schema:gr.
required,parentSchema:gr,data:a};e===null?e=[i]:e.push(i),r++}if(a.timeout===void 0){let i={instancePath:t,keyword:"required",params:{missingProperty:"timeout"},
schema:gr.required,parentSchema:gr,data:a};e===null?e=[i]:e.push(i),r++}for(let i in a)if(!(i==="url"||i==="header"||i==="contains"||i==="timeout")){let P={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:gr,data:a};e===null?e=[P]:e.push(P),r++}a.url!==void 0&&(Lr(a.url,{instancePath:t+
"/url",parentData:a,parentDataProperty:"url",rootData:f,dynamicAnchors:y})||(e=e===null?Lr.errors:e.concat(Lr.errors),r=e.length)),a.header!==void 0&&(Hr(a.header,
{instancePath:t+"/header",parentData:a,parentDataProperty:"header",rootData:f,dynamicAnchors:y})||(e=e===null?Hr.errors:e.concat(Hr.errors),r=e.length)),a.contains!==
void 0&&(nr(a.contains,{instancePath:t+"/contains",parentData:a,parentDataProperty:"contains",rootData:f,dynamicAnchors:y})||(e=e===null?nr.errors:e.concat(nr.errors),
r=e.length)),te(a.timeout,{instancePath:t+"/timeout",parentData:a,parentDataProperty:"timeout",rootData:f,dynamicAnchors:y})||(e=e===null?te.errors:e.concat(te.
errors),r=e.length)}else{let i={instancePath:t,keyword:"type",params:{type:"object"},schema:gr.type,parentSchema:gr,data:a};e===null?e=[i]:e.push(i),r++}return vr.
errors=e,r===0}Y(vr,"sr"),vr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ot={type:"string",pattern:"^[^\\s\\p{Cc}]{1,2000}$"};function tr(a,{instancePath:t="",
parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=tr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),typeof a=="string"){if(!Bt.test(a)){let i={instancePath:t,keyword:"pattern",params:{pattern:"^[^\\s\\p{Cc}]{1,2000}$"},schema:"^[^\\s\\p{Cc}]{1,2000}$",
parentSchema:Ot,data:a};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"type",params:{type:"string"},schema:Ot.type,parentSchema:Ot,data:a};e===
null?e=[i]:e.push(i),r++}return tr.errors=e,r===0}Y(tr,"Ve"),tr.evaluated={dynamicProps:!1,dynamicItems:!1};var zt={type:"string",pattern:"^(?=.*\\S)[^\\p{Cc}]{1,\
200}$","x-hint":"Write the name by which the endpoint knows the model, on one line."};function ar(a,{instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,
dynamicAnchors:y={}}={}){let e=null,r=0,d=ar.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof a=="string"){if(!Ur.test(a)){
let i={instancePath:t,keyword:"pattern",params:{pattern:"^(?=.*\\S)[^\\p{Cc}]{1,200}$"},schema:"^(?=.*\\S)[^\\p{Cc}]{1,200}$",parentSchema:zt,data:a};e===null?e=
[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"type",params:{type:"string"},schema:zt.type,parentSchema:zt,data:a};e===null?e=[i]:e.push(i),r++}return ar.
errors=e,r===0}Y(ar,"ze"),ar.evaluated={dynamicProps:!1,dynamicItems:!1};var Vt={type:"string",pattern:"^\\d{1,15}(?:\\.\\d{1,15})?(?: ?%)$","x-unit":"share"},Da=new RegExp(
"^\\d{1,15}(?:\\.\\d{1,15})?(?: ?%)$","u");function or(a,{instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,
d=or.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof a=="string"){if(!Da.test(a)){let i={instancePath:t,keyword:"pattern",
params:{pattern:"^\\d{1,15}(?:\\.\\d{1,15})?(?: ?%)$"},schema:"^\\d{1,15}(?:\\.\\d{1,15})?(?: ?%)$",parentSchema:Vt,data:a};e===null?e=[i]:e.push(i),r++}}else{let i={
instancePath:t,keyword:"type",params:{type:"string"},schema:Vt.type,parentSchema:Vt,data:a};e===null?e=[i]:e.push(i),r++}return or.errors=e,r===0}Y(or,"Ge"),or.
evaluated={dynamicProps:!1,dynamicItems:!1};var Rt={type:"string",pattern:"^[^\\p{Cc}]{1,1000}$","x-hint":"Write a path relative to the working directory."};function Ze(a,{
instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=Ze.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),typeof a=="string"){if(!$t.test(a)){let i={instancePath:t,keyword:"pattern",params:{pattern:"^[^\\p{Cc}]{1,1000}$"},schema:"^[^\\p{Cc}]{1,1000}$",
parentSchema:Rt,data:a};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"type",params:{type:"string"},schema:Rt.type,parentSchema:Rt,data:a};e===
null?e=[i]:e.push(i),r++}return Ze.errors=e,r===0}Y(Ze,"ke"),Ze.evaluated={dynamicProps:!1,dynamicItems:!1};var it={type:"integer",minimum:1,maximum:100};function Pr(a,{
instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=Pr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let i={instancePath:t,keyword:"type",params:{type:"integer"},schema:it.type,parentSchema:it,
data:a};e===null?e=[i]:e.push(i),r++}if(typeof a=="number"&&isFinite(a)){if(a>100||isNaN(a)){let i={instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:100},
schema:100,parentSchema:it,data:a};e===null?e=[i]:e.push(i),r++}if(a<1||isNaN(a)){let i={instancePath:t,keyword:"minimum",params:{comparison:">=",limit:1},schema:1,
parentSchema:it,data:a};e===null?e=[i]:e.push(i),r++}}return Pr.errors=e,r===0}Y(Pr,"ir"),Pr.evaluated={dynamicProps:!1,dynamicItems:!1};var st={type:"integer",
minimum:1,maximum:1e3};function kr(a,{instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=kr.evaluated;if(d.
dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let i={instancePath:t,keyword:"type",params:{
type:"integer"},schema:st.type,parentSchema:st,data:a};e===null?e=[i]:e.push(i),r++}if(typeof a=="number"&&isFinite(a)){if(a>1e3||isNaN(a)){let i={instancePath:t,
keyword:"maximum",params:{comparison:"<=",limit:1e3},schema:1e3,parentSchema:st,data:a};e===null?e=[i]:e.push(i),r++}if(a<1||isNaN(a)){let i={instancePath:t,keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:st,data:a};e===null?e=[i]:e.push(i),r++}}return kr.errors=e,r===0}Y(kr,"ar"),kr.evaluated={dynamicProps:!1,
dynamicItems:!1};var nt={type:"integer",minimum:1,maximum:1e5};function pr(a,{instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){
let e=null,r=0,d=pr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let i={
instancePath:t,keyword:"type",params:{type:"integer"},schema:nt.type,parentSchema:nt,data:a};e===null?e=[i]:e.push(i),r++}if(typeof a=="number"&&isFinite(a)){if(a>
1e5||isNaN(a)){let i={instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:1e5},schema:1e5,parentSchema:nt,data:a};e===null?e=[i]:e.push(i),r++}if(a<1||
isNaN(a)){let i={instancePath:t,keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:nt,data:a};e===null?e=[i]:e.push(i),r++}}return pr.errors=
e,r===0}Y(pr,"Le"),pr.evaluated={dynamicProps:!1,dynamicItems:!1};var ot={type:"number",minimum:0,maximum:2};function wr(a,{instancePath:t="",parentData:W,parentDataProperty:Q,
rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=wr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof a=="number"&&isFinite(
a)){if(a>2||isNaN(a)){let i={instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:2},schema:2,parentSchema:ot,data:a};e===null?e=[i]:e.push(i),r++}if(a<
0||isNaN(a)){let i={instancePath:t,keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:ot,data:a};e===null?e=[i]:e.push(i),r++}}else{let i={
instancePath:t,keyword:"type",params:{type:"number"},schema:ot.type,parentSchema:ot,data:a};e===null?e=[i]:e.push(i),r++}return wr.errors=e,r===0}Y(wr,"nr"),wr.
evaluated={dynamicProps:!1,dynamicItems:!1};var pt={type:"integer",minimum:1,maximum:1024};function Je(a,{instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,
dynamicAnchors:y={}}={}){let e=null,r=0,d=Je.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a))){let i={instancePath:t,keyword:"type",params:{type:"integer"},schema:pt.type,parentSchema:pt,data:a};e===null?e=[i]:e.push(i),r++}if(typeof a==
"number"&&isFinite(a)){if(a>1024||isNaN(a)){let i={instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:1024},schema:1024,parentSchema:pt,data:a};e===
null?e=[i]:e.push(i),r++}if(a<1||isNaN(a)){let i={instancePath:t,keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:pt,data:a};e===null?e=
[i]:e.push(i),r++}}return Je.errors=e,r===0}Y(Je,"Fe"),Je.evaluated={dynamicProps:!1,dynamicItems:!1};var lt={type:"integer",minimum:1,maximum:4096};function br(a,{
instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=br.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let i={instancePath:t,keyword:"type",params:{type:"integer"},schema:lt.type,parentSchema:lt,
data:a};e===null?e=[i]:e.push(i),r++}if(typeof a=="number"&&isFinite(a)){if(a>4096||isNaN(a)){let i={instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:4096},
schema:4096,parentSchema:lt,data:a};e===null?e=[i]:e.push(i),r++}if(a<1||isNaN(a)){let i={instancePath:t,keyword:"minimum",params:{comparison:">=",limit:1},schema:1,
parentSchema:lt,data:a};e===null?e=[i]:e.push(i),r++}}return br.errors=e,r===0}Y(br,"or"),br.evaluated={dynamicProps:!1,dynamicItems:!1};var dt={type:"number",exclusiveMinimum:0,
maximum:1};function qr(a,{instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=qr.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a)){let i={instancePath:t,keyword:"maximum",params:{comparison:"\
<=",limit:1},schema:1,parentSchema:dt,data:a};e===null?e=[i]:e.push(i),r++}if(a<=0||isNaN(a)){let i={instancePath:t,keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0},schema:0,parentSchema:dt,data:a};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"type",params:{type:"number"},schema:dt.type,parentSchema:dt,
data:a};e===null?e=[i]:e.push(i),r++}return qr.errors=e,r===0}Y(qr,"pr"),qr.evaluated={dynamicProps:!1,dynamicItems:!1};var Ir={type:"object",required:["input-p\
er-million","output-per-million"],properties:{"input-per-million":{$ref:"#/$defs/shared38"},"output-per-million":{$ref:"#/$defs/shared38"}},additionalProperties:!1},
mt={type:"number",minimum:0,maximum:1e6};function Dr(a,{instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,
d=Dr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof a=="number"&&isFinite(a)){if(a>1e6||isNaN(a)){let i={instancePath:t,keyword:"\
maximum",params:{comparison:"<=",limit:1e6},schema:1e6,parentSchema:mt,data:a};e===null?e=[i]:e.push(i),r++}if(a<0||isNaN(a)){let i={instancePath:t,keyword:"min\
imum",params:{comparison:">=",limit:0},schema:0,parentSchema:mt,data:a};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"type",params:{type:"nu\
mber"},schema:mt.type,parentSchema:mt,data:a};e===null?e=[i]:e.push(i),r++}return Dr.errors=e,r===0}Y(Dr,"lr"),Dr.evaluated={dynamicProps:!1,dynamicItems:!1};function lr(a,{
instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=lr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a["input-per-million"]===void 0){let i={instancePath:t,keyword:"required",params:{missingProperty:"\
input-per-million"},schema:Ir.required,parentSchema:Ir,data:a};e===null?e=[i]:e.push(i),r++}if(a["output-per-million"]===void 0){let i={instancePath:t,keyword:"\
required",params:{missingProperty:"output-per-million"},schema:Ir.required,parentSchema:Ir,data:a};e===null?e=[i]:e.push(i),r++}for(let i in a)if(!(i==="input-p\
er-million"||i==="output-per-million")){let P={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:Ir,data:a};e===
null?e=[P]:e.push(P),r++}a["input-per-million"]!==void 0&&(Dr(a["input-per-million"],{instancePath:t+"/input-per-million",parentData:a,parentDataProperty:"input\
-per-million",rootData:f,dynamicAnchors:y})||(e=e===null?Dr.errors:e.concat(Dr.errors),r=e.length)),a["output-per-million"]!==void 0&&(Dr(a["output-per-million"],
{instancePath:t+"/output-per-million",parentData:a,parentDataProperty:"output-per-million",rootData:f,dynamicAnchors:y})||(e=e===null?Dr.errors:e.concat(Dr.errors),
r=e.length))}else{let i={instancePath:t,keyword:"type",params:{type:"object"},schema:Ir.type,parentSchema:Ir,data:a};e===null?e=[i]:e.push(i),r++}return lr.errors=
e,r===0}Y(lr,"He"),lr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ct={type:"string",pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?%\
)$","x-unit":"percent"},$a=new RegExp("^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?%)$","u");function Xe(a,{instancePath:t="",parentData:W,parentDataProperty:Q,
rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=Xe.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof a=="string"){if(!$a.
test(a)){let i={instancePath:t,keyword:"pattern",params:{pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?%)$"},schema:"^(?!0+(?:\\.0+)?(?![\\d.\
]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?%)$",parentSchema:Ct,data:a};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"type",params:{type:"string"},schema:Ct.
type,parentSchema:Ct,data:a};e===null?e=[i]:e.push(i),r++}return Xe.errors=e,r===0}Y(Xe,"Ie"),Xe.evaluated={dynamicProps:!1,dynamicItems:!1};var $r={anyOf:[{type:"\
object",properties:{"max-increase":{$ref:"#/$defs/shared39"},"min-change":{$ref:"#/$defs/shared19"},limit:{$ref:"#/$defs/shared19"},tier:{$ref:"#/$defs/shared40"}},
additionalProperties:!1,minProperties:1},{enum:["off",!1]}]},Jr={type:"string",enum:["critical","blocking","advisory"]};function Ee(a,{instancePath:t="",parentData:W,
parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=Ee.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof a!=
"string"){let i={instancePath:t,keyword:"type",params:{type:"string"},schema:Jr.type,parentSchema:Jr,data:a};e===null?e=[i]:e.push(i),r++}if(!(a==="critical"||a===
"blocking"||a==="advisory")){let i={instancePath:t,keyword:"enum",params:{allowedValues:Jr.enum},schema:Jr.enum,parentSchema:Jr,data:a};e===null?e=[i]:e.push(i),
r++}return Ee.errors=e,r===0}Y(Ee,"ve"),Ee.evaluated={dynamicProps:!1,dynamicItems:!1};function oe(a,{instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,
dynamicAnchors:y={}}={}){let e=null,r=0,d=oe.evaluated;d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0);let i=r,P=!1,h=r;if(a&&typeof a=="objec\
t"&&!Array.isArray(a)){if(Object.keys(a).length<1){let o={instancePath:t,keyword:"minProperties",params:{limit:1},schema:1,parentSchema:$r.anyOf[0],data:a};e===
null?e=[o]:e.push(o),r++}for(let o in a)if(!(o==="max-increase"||o==="min-change"||o==="limit"||o==="tier")){let x={instancePath:t,keyword:"additionalProperties",
params:{additionalProperty:o},schema:!1,parentSchema:$r.anyOf[0],data:a};e===null?e=[x]:e.push(x),r++}a["max-increase"]!==void 0&&(Xe(a["max-increase"],{instancePath:t+
"/max-increase",parentData:a,parentDataProperty:"max-increase",rootData:f,dynamicAnchors:y})||(e=e===null?Xe.errors:e.concat(Xe.errors),r=e.length)),a["min-chan\
ge"]!==void 0&&(te(a["min-change"],{instancePath:t+"/min-change",parentData:a,parentDataProperty:"min-change",rootData:f,dynamicAnchors:y})||(e=e===null?te.errors:
e.concat(te.errors),r=e.length)),a.limit!==void 0&&(te(a.limit,{instancePath:t+"/limit",parentData:a,parentDataProperty:"limit",rootData:f,dynamicAnchors:y})||(e=
e===null?te.errors:e.concat(te.errors),r=e.length)),a.tier!==void 0&&(Ee(a.tier,{instancePath:t+"/tier",parentData:a,parentDataProperty:"tier",rootData:f,dynamicAnchors:y})||
(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},schema:$r.anyOf[0].type,parentSchema:$r.
anyOf[0],data:a};e===null?e=[o]:e.push(o),r++}var A=h===r;if(P=P||A,A)var b=!0;let g=r;if(!(a==="off"||a===!1)){let o={instancePath:t,keyword:"enum",params:{allowedValues:$r.
anyOf[1].enum},schema:$r.anyOf[1].enum,parentSchema:$r.anyOf[1],data:a};e===null?e=[o]:e.push(o),r++}var A=g===r;if(P=P||A,P)r=i,e!==null&&(i?e.length=i:e=null);else{
let o={instancePath:t,keyword:"anyOf",params:{},schema:$r.anyOf,parentSchema:$r,data:a};e===null?e=[o]:e.push(o),r++}return oe.errors=e,d.props=b,r===0}Y(oe,"X"),
oe.evaluated={dynamicProps:!0,dynamicItems:!1};var Be={anyOf:[{type:"object",properties:{"max-decrease":{$ref:"#/$defs/shared39"},"min-change":{type:["number","\
string"],exclusiveMinimum:0,pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k tokens/s| ?tokens/s| ?k|)$","x-unit":"tokens-per-sec"},limit:{type:[
"number","string"],exclusiveMinimum:0,pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k tokens/s| ?tokens/s| ?k|)$","x-unit":"tokens-per-sec"},
tier:{$ref:"#/$defs/shared40"}},additionalProperties:!1,minProperties:1},{enum:["off",!1]}]},ra=new RegExp("^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: \
?k tokens/s| ?tokens/s| ?k|)$","u");function Ar(a,{instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=Ar.
evaluated;d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0);let i=r,P=!1,h=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<
1){let o={instancePath:t,keyword:"minProperties",params:{limit:1},schema:1,parentSchema:Be.anyOf[0],data:a};e===null?e=[o]:e.push(o),r++}for(let o in a)if(!(o===
"max-decrease"||o==="min-change"||o==="limit"||o==="tier")){let x={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:Be.
anyOf[0],data:a};e===null?e=[x]:e.push(x),r++}if(a["max-decrease"]!==void 0&&(Xe(a["max-decrease"],{instancePath:t+"/max-decrease",parentData:a,parentDataProperty:"\
max-decrease",rootData:f,dynamicAnchors:y})||(e=e===null?Xe.errors:e.concat(Xe.errors),r=e.length)),a["min-change"]!==void 0){let o=a["min-change"];if(!(typeof o==
"number"&&isFinite(o))&&typeof o!="string"){let x={instancePath:t+"/min-change",keyword:"type",params:{type:Be.anyOf[0].properties["min-change"].type},schema:Be.
anyOf[0].properties["min-change"].type,parentSchema:Be.anyOf[0].properties["min-change"],data:o};e===null?e=[x]:e.push(x),r++}if(typeof o=="number"&&isFinite(o)&&
(o<=0||isNaN(o))){let x={instancePath:t+"/min-change",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:Be.anyOf[0].properties["m\
in-change"],data:o};e===null?e=[x]:e.push(x),r++}if(typeof o=="string"&&!ra.test(o)){let x={instancePath:t+"/min-change",keyword:"pattern",params:{pattern:"^(?!\
0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k tokens/s| ?tokens/s| ?k|)$"},schema:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k tokens/s| ?t\
okens/s| ?k|)$",parentSchema:Be.anyOf[0].properties["min-change"],data:o};e===null?e=[x]:e.push(x),r++}}if(a.limit!==void 0){let o=a.limit;if(!(typeof o=="numbe\
r"&&isFinite(o))&&typeof o!="string"){let x={instancePath:t+"/limit",keyword:"type",params:{type:Be.anyOf[0].properties.limit.type},schema:Be.anyOf[0].properties.
limit.type,parentSchema:Be.anyOf[0].properties.limit,data:o};e===null?e=[x]:e.push(x),r++}if(typeof o=="number"&&isFinite(o)&&(o<=0||isNaN(o))){let x={instancePath:t+
"/limit",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:Be.anyOf[0].properties.limit,data:o};e===null?e=[x]:e.push(x),r++}if(typeof o==
"string"&&!ra.test(o)){let x={instancePath:t+"/limit",keyword:"pattern",params:{pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k tokens/s| ?token\
s/s| ?k|)$"},schema:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k tokens/s| ?tokens/s| ?k|)$",parentSchema:Be.anyOf[0].properties.limit,data:o};e===
null?e=[x]:e.push(x),r++}}a.tier!==void 0&&(Ee(a.tier,{instancePath:t+"/tier",parentData:a,parentDataProperty:"tier",rootData:f,dynamicAnchors:y})||(e=e===null?
Ee.errors:e.concat(Ee.errors),r=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},schema:Be.anyOf[0].type,parentSchema:Be.anyOf[0],data:a};
e===null?e=[o]:e.push(o),r++}var A=h===r;if(P=P||A,A)var b=!0;let g=r;if(!(a==="off"||a===!1)){let o={instancePath:t,keyword:"enum",params:{allowedValues:Be.anyOf[1].
enum},schema:Be.anyOf[1].enum,parentSchema:Be.anyOf[1],data:a};e===null?e=[o]:e.push(o),r++}var A=g===r;if(P=P||A,P)r=i,e!==null&&(i?e.length=i:e=null);else{let o={
instancePath:t,keyword:"anyOf",params:{},schema:Be.anyOf,parentSchema:Be,data:a};e===null?e=[o]:e.push(o),r++}return Ar.errors=e,d.props=b,r===0}Y(Ar,"ur"),Ar.evaluated=
{dynamicProps:!0,dynamicItems:!1};var Ge={anyOf:[{type:"object",properties:{"max-decrease":{$ref:"#/$defs/shared39"},"min-change":{type:["number","string"],exclusiveMinimum:0,
pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k requests/s| ?requests/s| ?k|)$","x-unit":"requests-per-sec"},limit:{type:["number","string"],
exclusiveMinimum:0,pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k requests/s| ?requests/s| ?k|)$","x-unit":"requests-per-sec"},tier:{$ref:"\
#/$defs/shared40"}},additionalProperties:!1,minProperties:1},{enum:["off",!1]}]};function xr(a,{instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,
dynamicAnchors:y={}}={}){let e=null,r=0,d=xr.evaluated;d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0);let i=r,P=!1,h=r;if(a&&typeof a=="objec\
t"&&!Array.isArray(a)){if(Object.keys(a).length<1){let o={instancePath:t,keyword:"minProperties",params:{limit:1},schema:1,parentSchema:Ge.anyOf[0],data:a};e===
null?e=[o]:e.push(o),r++}for(let o in a)if(!(o==="max-decrease"||o==="min-change"||o==="limit"||o==="tier")){let x={instancePath:t,keyword:"additionalProperties",
params:{additionalProperty:o},schema:!1,parentSchema:Ge.anyOf[0],data:a};e===null?e=[x]:e.push(x),r++}if(a["max-decrease"]!==void 0&&(Xe(a["max-decrease"],{instancePath:t+
"/max-decrease",parentData:a,parentDataProperty:"max-decrease",rootData:f,dynamicAnchors:y})||(e=e===null?Xe.errors:e.concat(Xe.errors),r=e.length)),a["min-chan\
ge"]!==void 0){let o=a["min-change"];if(!(typeof o=="number"&&isFinite(o))&&typeof o!="string"){let x={instancePath:t+"/min-change",keyword:"type",params:{type:Ge.
anyOf[0].properties["min-change"].type},schema:Ge.anyOf[0].properties["min-change"].type,parentSchema:Ge.anyOf[0].properties["min-change"],data:o};e===null?e=[x]:
e.push(x),r++}if(typeof o=="number"&&isFinite(o)&&(o<=0||isNaN(o))){let x={instancePath:t+"/min-change",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},
schema:0,parentSchema:Ge.anyOf[0].properties["min-change"],data:o};e===null?e=[x]:e.push(x),r++}if(typeof o=="string"&&!tt.test(o)){let x={instancePath:t+"/min-\
change",keyword:"pattern",params:{pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k requests/s| ?requests/s| ?k|)$"},schema:"^(?!0+(?:\\.0+)?(\
?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k requests/s| ?requests/s| ?k|)$",parentSchema:Ge.anyOf[0].properties["min-change"],data:o};e===null?e=[x]:e.push(x),r++}}
if(a.limit!==void 0){let o=a.limit;if(!(typeof o=="number"&&isFinite(o))&&typeof o!="string"){let x={instancePath:t+"/limit",keyword:"type",params:{type:Ge.anyOf[0].
properties.limit.type},schema:Ge.anyOf[0].properties.limit.type,parentSchema:Ge.anyOf[0].properties.limit,data:o};e===null?e=[x]:e.push(x),r++}if(typeof o=="num\
ber"&&isFinite(o)&&(o<=0||isNaN(o))){let x={instancePath:t+"/limit",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:Ge.anyOf[0].
properties.limit,data:o};e===null?e=[x]:e.push(x),r++}if(typeof o=="string"&&!tt.test(o)){let x={instancePath:t+"/limit",keyword:"pattern",params:{pattern:"^(?!\
0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k requests/s| ?requests/s| ?k|)$"},schema:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k requests\
/s| ?requests/s| ?k|)$",parentSchema:Ge.anyOf[0].properties.limit,data:o};e===null?e=[x]:e.push(x),r++}}a.tier!==void 0&&(Ee(a.tier,{instancePath:t+"/tier",parentData:a,
parentDataProperty:"tier",rootData:f,dynamicAnchors:y})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length))}else{let o={instancePath:t,keyword:"type",params:{
type:"object"},schema:Ge.anyOf[0].type,parentSchema:Ge.anyOf[0],data:a};e===null?e=[o]:e.push(o),r++}var A=h===r;if(P=P||A,A)var b=!0;let g=r;if(!(a==="off"||a===
!1)){let o={instancePath:t,keyword:"enum",params:{allowedValues:Ge.anyOf[1].enum},schema:Ge.anyOf[1].enum,parentSchema:Ge.anyOf[1],data:a};e===null?e=[o]:e.push(
o),r++}var A=g===r;if(P=P||A,P)r=i,e!==null&&(i?e.length=i:e=null);else{let o={instancePath:t,keyword:"anyOf",params:{},schema:Ge.anyOf,parentSchema:Ge,data:a};
e===null?e=[o]:e.push(o),r++}return xr.errors=e,d.props=b,r===0}Y(xr,"dr"),xr.evaluated={dynamicProps:!0,dynamicItems:!1};var Nr={anyOf:[{type:"object",properties:{
"max-drop":{$ref:"#/$defs/shared41"},limit:{$ref:"#/$defs/shared28"},tier:{$ref:"#/$defs/shared40"}},additionalProperties:!1,minProperties:1},{enum:["off",!1]}]},
Zt={type:"string",pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?pp)$","x-unit":"points"},Aa=new RegExp("^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?\
:\\.\\d{1,15})?(?: ?pp)$","u");function Sr(a,{instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=Sr.evaluated;
if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof a=="string"){if(!Aa.test(a)){let i={instancePath:t,keyword:"pattern",params:{pattern:"\
^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?pp)$"},schema:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?pp)$",parentSchema:Zt,data:a};
e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t,keyword:"type",params:{type:"string"},schema:Zt.type,parentSchema:Zt,data:a};e===null?e=[i]:e.push(i),r++}
return Sr.errors=e,r===0}Y(Sr,"gr"),Sr.evaluated={dynamicProps:!1,dynamicItems:!1};function er(a,{instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,
dynamicAnchors:y={}}={}){let e=null,r=0,d=er.evaluated;d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0);let i=r,P=!1,h=r;if(a&&typeof a=="objec\
t"&&!Array.isArray(a)){if(Object.keys(a).length<1){let o={instancePath:t,keyword:"minProperties",params:{limit:1},schema:1,parentSchema:Nr.anyOf[0],data:a};e===
null?e=[o]:e.push(o),r++}for(let o in a)if(!(o==="max-drop"||o==="limit"||o==="tier")){let x={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
schema:!1,parentSchema:Nr.anyOf[0],data:a};e===null?e=[x]:e.push(x),r++}a["max-drop"]!==void 0&&(Sr(a["max-drop"],{instancePath:t+"/max-drop",parentData:a,parentDataProperty:"\
max-drop",rootData:f,dynamicAnchors:y})||(e=e===null?Sr.errors:e.concat(Sr.errors),r=e.length)),a.limit!==void 0&&(or(a.limit,{instancePath:t+"/limit",parentData:a,
parentDataProperty:"limit",rootData:f,dynamicAnchors:y})||(e=e===null?or.errors:e.concat(or.errors),r=e.length)),a.tier!==void 0&&(Ee(a.tier,{instancePath:t+"/t\
ier",parentData:a,parentDataProperty:"tier",rootData:f,dynamicAnchors:y})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length))}else{let o={instancePath:t,keyword:"\
type",params:{type:"object"},schema:Nr.anyOf[0].type,parentSchema:Nr.anyOf[0],data:a};e===null?e=[o]:e.push(o),r++}var A=h===r;if(P=P||A,A)var b=!0;let g=r;if(!(a===
"off"||a===!1)){let o={instancePath:t,keyword:"enum",params:{allowedValues:Nr.anyOf[1].enum},schema:Nr.anyOf[1].enum,parentSchema:Nr.anyOf[1],data:a};e===null?e=
[o]:e.push(o),r++}var A=g===r;if(P=P||A,P)r=i,e!==null&&(i?e.length=i:e=null);else{let o={instancePath:t,keyword:"anyOf",params:{},schema:Nr.anyOf,parentSchema:Nr,
data:a};e===null?e=[o]:e.push(o),r++}return er.errors=e,d.props=b,r===0}Y(er,"Ae"),er.evaluated={dynamicProps:!0,dynamicItems:!1};var jr={anyOf:[{type:"object",
properties:{"max-increase":{$ref:"#/$defs/shared41"},limit:{$ref:"#/$defs/shared28"},tier:{$ref:"#/$defs/shared40"}},additionalProperties:!1,minProperties:1},{enum:[
"off",!1]}]};function Fr(a,{instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=Fr.evaluated;d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0);let i=r,P=!1,h=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<1){let o={instancePath:t,
keyword:"minProperties",params:{limit:1},schema:1,parentSchema:jr.anyOf[0],data:a};e===null?e=[o]:e.push(o),r++}for(let o in a)if(!(o==="max-increase"||o==="lim\
it"||o==="tier")){let x={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:jr.anyOf[0],data:a};e===null?e=[x]:e.
push(x),r++}a["max-increase"]!==void 0&&(Sr(a["max-increase"],{instancePath:t+"/max-increase",parentData:a,parentDataProperty:"max-increase",rootData:f,dynamicAnchors:y})||
(e=e===null?Sr.errors:e.concat(Sr.errors),r=e.length)),a.limit!==void 0&&(or(a.limit,{instancePath:t+"/limit",parentData:a,parentDataProperty:"limit",rootData:f,
dynamicAnchors:y})||(e=e===null?or.errors:e.concat(or.errors),r=e.length)),a.tier!==void 0&&(Ee(a.tier,{instancePath:t+"/tier",parentData:a,parentDataProperty:"\
tier",rootData:f,dynamicAnchors:y})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},schema:jr.
anyOf[0].type,parentSchema:jr.anyOf[0],data:a};e===null?e=[o]:e.push(o),r++}var A=h===r;if(P=P||A,A)var b=!0;let g=r;if(!(a==="off"||a===!1)){let o={instancePath:t,
keyword:"enum",params:{allowedValues:jr.anyOf[1].enum},schema:jr.anyOf[1].enum,parentSchema:jr.anyOf[1],data:a};e===null?e=[o]:e.push(o),r++}var A=g===r;if(P=P||
A,P)r=i,e!==null&&(i?e.length=i:e=null);else{let o={instancePath:t,keyword:"anyOf",params:{},schema:jr.anyOf,parentSchema:jr,data:a};e===null?e=[o]:e.push(o),r++}
return Fr.errors=e,d.props=b,r===0}Y(Fr,"fr"),Fr.evaluated={dynamicProps:!0,dynamicItems:!1};var Le={anyOf:[{type:"object",properties:{"max-increase":{$ref:"#/$\
defs/shared39"},"min-change":{type:["number","string"],exclusiveMinimum:0,pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?USD|)$","x-unit":"u\
sd"},limit:{type:["number","string"],exclusiveMinimum:0,pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?USD|)$","x-unit":"usd"},tier:{$ref:"#\
/$defs/shared40"}},additionalProperties:!1,minProperties:1},{enum:["off",!1]}]},ta=new RegExp("^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?USD|)$",
"u");function Mr(a,{instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=Mr.evaluated;d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0);let i=r,P=!1,h=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<1){let o={instancePath:t,keyword:"\
minProperties",params:{limit:1},schema:1,parentSchema:Le.anyOf[0],data:a};e===null?e=[o]:e.push(o),r++}for(let o in a)if(!(o==="max-increase"||o==="min-change"||
o==="limit"||o==="tier")){let x={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:Le.anyOf[0],data:a};e===null?
e=[x]:e.push(x),r++}if(a["max-increase"]!==void 0&&(Xe(a["max-increase"],{instancePath:t+"/max-increase",parentData:a,parentDataProperty:"max-increase",rootData:f,
dynamicAnchors:y})||(e=e===null?Xe.errors:e.concat(Xe.errors),r=e.length)),a["min-change"]!==void 0){let o=a["min-change"];if(!(typeof o=="number"&&isFinite(o))&&
typeof o!="string"){let x={instancePath:t+"/min-change",keyword:"type",params:{type:Le.anyOf[0].properties["min-change"].type},schema:Le.anyOf[0].properties["mi\
n-change"].type,parentSchema:Le.anyOf[0].properties["min-change"],data:o};e===null?e=[x]:e.push(x),r++}if(typeof o=="number"&&isFinite(o)&&(o<=0||isNaN(o))){let x={
instancePath:t+"/min-change",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:Le.anyOf[0].properties["min-change"],data:o};e===null?
e=[x]:e.push(x),r++}if(typeof o=="string"&&!ta.test(o)){let x={instancePath:t+"/min-change",keyword:"pattern",params:{pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}\
(?:\\.\\d{1,15})?(?: ?USD|)$"},schema:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?USD|)$",parentSchema:Le.anyOf[0].properties["min-change"],data:o};
e===null?e=[x]:e.push(x),r++}}if(a.limit!==void 0){let o=a.limit;if(!(typeof o=="number"&&isFinite(o))&&typeof o!="string"){let x={instancePath:t+"/limit",keyword:"\
type",params:{type:Le.anyOf[0].properties.limit.type},schema:Le.anyOf[0].properties.limit.type,parentSchema:Le.anyOf[0].properties.limit,data:o};e===null?e=[x]:
e.push(x),r++}if(typeof o=="number"&&isFinite(o)&&(o<=0||isNaN(o))){let x={instancePath:t+"/limit",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,
parentSchema:Le.anyOf[0].properties.limit,data:o};e===null?e=[x]:e.push(x),r++}if(typeof o=="string"&&!ta.test(o)){let x={instancePath:t+"/limit",keyword:"patte\
rn",params:{pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?USD|)$"},schema:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?USD|)$",
parentSchema:Le.anyOf[0].properties.limit,data:o};e===null?e=[x]:e.push(x),r++}}a.tier!==void 0&&(Ee(a.tier,{instancePath:t+"/tier",parentData:a,parentDataProperty:"\
tier",rootData:f,dynamicAnchors:y})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},schema:Le.
anyOf[0].type,parentSchema:Le.anyOf[0],data:a};e===null?e=[o]:e.push(o),r++}var A=h===r;if(P=P||A,A)var b=!0;let g=r;if(!(a==="off"||a===!1)){let o={instancePath:t,
keyword:"enum",params:{allowedValues:Le.anyOf[1].enum},schema:Le.anyOf[1].enum,parentSchema:Le.anyOf[1],data:a};e===null?e=[o]:e.push(o),r++}var A=g===r;if(P=P||
A,P)r=i,e!==null&&(i?e.length=i:e=null);else{let o={instancePath:t,keyword:"anyOf",params:{},schema:Le.anyOf,parentSchema:Le,data:a};e===null?e=[o]:e.push(o),r++}
return Mr.errors=e,d.props=b,r===0}Y(Mr,"mr"),Mr.evaluated={dynamicProps:!0,dynamicItems:!1};function ut(a,{instancePath:t="",parentData:W,parentDataProperty:Q,
rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=ut.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.target===void 0&&(a.target={}),a.baseline===void 0&&(a.baseline={}),a.workload===void 0&&(a.workload={}),a.quality===void 0&&(a.quality=
{}),a.gates===void 0&&(a.gates={}),a["pull-request"]===void 0&&(a["pull-request"]={}),a.budget===void 0&&(a.budget={}),a.report===void 0&&(a.report={}),a.target===
void 0){let u={instancePath:t,keyword:"required",params:{missingProperty:"target"},schema:s.required,parentSchema:s,data:a};e===null?e=[u]:e.push(u),r++}if(a.baseline===
void 0){let u={instancePath:t,keyword:"required",params:{missingProperty:"baseline"},schema:s.required,parentSchema:s,data:a};e===null?e=[u]:e.push(u),r++}if(a.
workload===void 0){let u={instancePath:t,keyword:"required",params:{missingProperty:"workload"},schema:s.required,parentSchema:s,data:a};e===null?e=[u]:e.push(u),
r++}if(a.quality===void 0){let u={instancePath:t,keyword:"required",params:{missingProperty:"quality"},schema:s.required,parentSchema:s,data:a};e===null?e=[u]:e.
push(u),r++}if(a.gates===void 0){let u={instancePath:t,keyword:"required",params:{missingProperty:"gates"},schema:s.required,parentSchema:s,data:a};e===null?e=[
u]:e.push(u),r++}if(a["pull-request"]===void 0){let u={instancePath:t,keyword:"required",params:{missingProperty:"pull-request"},schema:s.required,parentSchema:s,
data:a};e===null?e=[u]:e.push(u),r++}if(a.budget===void 0){let u={instancePath:t,keyword:"required",params:{missingProperty:"budget"},schema:s.required,parentSchema:s,
data:a};e===null?e=[u]:e.push(u),r++}if(a.report===void 0){let u={instancePath:t,keyword:"required",params:{missingProperty:"report"},schema:s.required,parentSchema:s,
data:a};e===null?e=[u]:e.push(u),r++}for(let u in a)if(!mr.call(s.properties,u)){let p={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:u},
schema:!1,parentSchema:s,data:a};e===null?e=[p]:e.push(p),r++}let h=a.target;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.api===void 0&&(h.api="openai-chat"),
h.headers===void 0&&(h.headers={}),h["request-timeout"]===void 0&&(h["request-timeout"]="2m"),h["connect-timeout"]===void 0&&(h["connect-timeout"]="10s"),h.wait===
void 0&&(h.wait="10s"),h.url===void 0){let p={instancePath:t+"/target",keyword:"required",params:{missingProperty:"url"},schema:s.properties.target.required,parentSchema:s.
properties.target,data:h};e===null?e=[p]:e.push(p),r++}if(h.api===void 0){let p={instancePath:t+"/target",keyword:"required",params:{missingProperty:"api"},schema:s.
properties.target.required,parentSchema:s.properties.target,data:h};e===null?e=[p]:e.push(p),r++}if(h.model===void 0){let p={instancePath:t+"/target",keyword:"r\
equired",params:{missingProperty:"model"},schema:s.properties.target.required,parentSchema:s.properties.target,data:h};e===null?e=[p]:e.push(p),r++}if(h.headers===
void 0){let p={instancePath:t+"/target",keyword:"required",params:{missingProperty:"headers"},schema:s.properties.target.required,parentSchema:s.properties.target,
data:h};e===null?e=[p]:e.push(p),r++}if(h["request-timeout"]===void 0){let p={instancePath:t+"/target",keyword:"required",params:{missingProperty:"request-timeo\
ut"},schema:s.properties.target.required,parentSchema:s.properties.target,data:h};e===null?e=[p]:e.push(p),r++}if(h["connect-timeout"]===void 0){let p={instancePath:t+
"/target",keyword:"required",params:{missingProperty:"connect-timeout"},schema:s.properties.target.required,parentSchema:s.properties.target,data:h};e===null?e=
[p]:e.push(p),r++}if(h.wait===void 0){let p={instancePath:t+"/target",keyword:"required",params:{missingProperty:"wait"},schema:s.properties.target.required,parentSchema:s.
properties.target,data:h};e===null?e=[p]:e.push(p),r++}for(let p in h)if(!mr.call(s.properties.target.properties,p)){let v={instancePath:t+"/target",keyword:"ad\
ditionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:s.properties.target,data:h};e===null?e=[v]:e.push(v),r++}if(h.url!==void 0){let p=h.url;
if(typeof p=="string"){if(!Bt.test(p)){let v={instancePath:t+"/target/url",keyword:"pattern",params:{pattern:"^[^\\s\\p{Cc}]{1,2000}$"},schema:"^[^\\s\\p{Cc}]{1,2\
000}$",parentSchema:s.properties.target.properties.url,data:p};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/target/url",keyword:"type",params:{type:"\
string"},schema:s.properties.target.properties.url.type,parentSchema:s.properties.target.properties.url,data:p};e===null?e=[v]:e.push(v),r++}}let u=h.api;if(!(u===
"openai-chat"||u==="openai-completions"||u==="openai-responses"||u==="openai-embeddings"||u==="anthropic-messages"||u==="ollama-chat"||u==="tgi-generate"||u==="\
azure-openai"||u==="gemini"||u==="custom")){let p={instancePath:t+"/target/api",keyword:"enum",params:{allowedValues:s.properties.target.properties.api.enum},schema:s.
properties.target.properties.api.enum,parentSchema:s.properties.target.properties.api,data:u};e===null?e=[p]:e.push(p),r++}if(h["api-version"]!==void 0&&(He(h["\
api-version"],{instancePath:t+"/target/api-version",parentData:h,parentDataProperty:"api-version",rootData:f,dynamicAnchors:y})||(e=e===null?He.errors:e.concat(
He.errors),r=e.length)),h.custom!==void 0&&(Qe(h.custom,{instancePath:t+"/target/custom",parentData:h,parentDataProperty:"custom",rootData:f,dynamicAnchors:y})||
(e=e===null?Qe.errors:e.concat(Qe.errors),r=e.length)),h.model!==void 0){let p=h.model;if(typeof p=="string"){if(!Ur.test(p)){let v={instancePath:t+"/target/mod\
el",keyword:"pattern",params:{pattern:"^(?=.*\\S)[^\\p{Cc}]{1,200}$"},schema:"^(?=.*\\S)[^\\p{Cc}]{1,200}$",parentSchema:s.properties.target.properties.model,data:p};
e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/target/model",keyword:"type",params:{type:"string"},schema:s.properties.target.properties.model.type,
parentSchema:s.properties.target.properties.model,data:p};e===null?e=[v]:e.push(v),r++}}if(h.label!==void 0&&(cr(h.label,{instancePath:t+"/target/label",parentData:h,
parentDataProperty:"label",rootData:f,dynamicAnchors:y})||(e=e===null?cr.errors:e.concat(cr.errors),r=e.length)),h["api-key-env"]!==void 0){let p=h["api-key-env"];
if(typeof p=="string"){if(!Vr.test(p)){let v={instancePath:t+"/target/api-key-env",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-\
z_][A-Za-z0-9_]*$",parentSchema:s.properties.target.properties["api-key-env"],data:p};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/target/api-key-\
env",keyword:"type",params:{type:"string"},schema:s.properties.target.properties["api-key-env"].type,parentSchema:s.properties.target.properties["api-key-env"],
data:p};e===null?e=[v]:e.push(v),r++}}if(h["api-key-file"]!==void 0&&(Ue(h["api-key-file"],{instancePath:t+"/target/api-key-file",parentData:h,parentDataProperty:"\
api-key-file",rootData:f,dynamicAnchors:y})||(e=e===null?Ue.errors:e.concat(Ue.errors),r=e.length)),h.tls!==void 0&&(Ke(h.tls,{instancePath:t+"/target/tls",parentData:h,
parentDataProperty:"tls",rootData:f,dynamicAnchors:y})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length)),h.http!==void 0){let p=h.http;if(!(p==="auto"||p===
1.1||p===2)){let v={instancePath:t+"/target/http",keyword:"enum",params:{allowedValues:s.properties.target.properties.http.enum},schema:s.properties.target.properties.
http.enum,parentSchema:s.properties.target.properties.http,data:p};e===null?e=[v]:e.push(v),r++}}if(h.compression!==void 0){let p=h.compression;if(typeof p!="bo\
olean"){let v={instancePath:t+"/target/compression",keyword:"type",params:{type:"boolean"},schema:s.properties.target.properties.compression.type,parentSchema:s.
properties.target.properties.compression,data:p};e===null?e=[v]:e.push(v),r++}}if(Ye(h.headers,{instancePath:t+"/target/headers",parentData:h,parentDataProperty:"\
headers",rootData:f,dynamicAnchors:y})||(e=e===null?Ye.errors:e.concat(Ye.errors),r=e.length),te(h["request-timeout"],{instancePath:t+"/target/request-timeout",
parentData:h,parentDataProperty:"request-timeout",rootData:f,dynamicAnchors:y})||(e=e===null?te.errors:e.concat(te.errors),r=e.length),te(h["connect-timeout"],{
instancePath:t+"/target/connect-timeout",parentData:h,parentDataProperty:"connect-timeout",rootData:f,dynamicAnchors:y})||(e=e===null?te.errors:e.concat(te.errors),
r=e.length),te(h.wait,{instancePath:t+"/target/wait",parentData:h,parentDataProperty:"wait",rootData:f,dynamicAnchors:y})||(e=e===null?te.errors:e.concat(te.errors),
r=e.length),h.start!==void 0&&(hr(h.start,{instancePath:t+"/target/start",parentData:h,parentDataProperty:"start",rootData:f,dynamicAnchors:y})||(e=e===null?hr.
errors:e.concat(hr.errors),r=e.length)),h.expect!==void 0&&(vr(h.expect,{instancePath:t+"/target/expect",parentData:h,parentDataProperty:"expect",rootData:f,dynamicAnchors:y})||
(e=e===null?vr.errors:e.concat(vr.errors),r=e.length)),h.metrics!==void 0){let p=h.metrics;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.url===void 0&&(p.url=
"/metrics"),p.every===void 0&&(p.every="5s"),p.url===void 0){let c={instancePath:t+"/target/metrics",keyword:"required",params:{missingProperty:"url"},schema:s.
properties.target.properties.metrics.required,parentSchema:s.properties.target.properties.metrics,data:p};e===null?e=[c]:e.push(c),r++}if(p.every===void 0){let c={
instancePath:t+"/target/metrics",keyword:"required",params:{missingProperty:"every"},schema:s.properties.target.properties.metrics.required,parentSchema:s.properties.
target.properties.metrics,data:p};e===null?e=[c]:e.push(c),r++}for(let c in p)if(!(c==="url"||c==="every")){let n={instancePath:t+"/target/metrics",keyword:"add\
itionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:s.properties.target.properties.metrics,data:p};e===null?e=[n]:e.push(n),r++}let v=p.url;
if(typeof v=="string"){if(!Gt.test(v)){let c={instancePath:t+"/target/metrics/url",keyword:"pattern",params:{pattern:"^(/|https?://)"},schema:"^(/|https?://)",parentSchema:s.
properties.target.properties.metrics.properties.url,data:v};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/target/metrics/url",keyword:"type",params:{
type:"string"},schema:s.properties.target.properties.metrics.properties.url.type,parentSchema:s.properties.target.properties.metrics.properties.url,data:v};e===
null?e=[c]:e.push(c),r++}te(p.every,{instancePath:t+"/target/metrics/every",parentData:p,parentDataProperty:"every",rootData:f,dynamicAnchors:y})||(e=e===null?te.
errors:e.concat(te.errors),r=e.length)}else{let v={instancePath:t+"/target/metrics",keyword:"type",params:{type:"object"},schema:s.properties.target.properties.
metrics.type,parentSchema:s.properties.target.properties.metrics,data:p};e===null?e=[v]:e.push(v),r++}}}else{let u={instancePath:t+"/target",keyword:"type",params:{
type:"object"},schema:s.properties.target.type,parentSchema:s.properties.target,data:h};e===null?e=[u]:e.push(u),r++}let b=a.baseline;if(b&&typeof b=="object"&&
!Array.isArray(b)){if(b.design===void 0&&(b.design="history"),b.interleave===void 0&&(b.interleave="pairs"),b.runs===void 0&&(b.runs=12),b.required===void 0&&(b.
required=!1),b["max-age"]===void 0&&(b["max-age"]="30d"),b.files===void 0&&(b.files=[]),b.design===void 0){let n={instancePath:t+"/baseline",keyword:"required",
params:{missingProperty:"design"},schema:s.properties.baseline.required,parentSchema:s.properties.baseline,data:b};e===null?e=[n]:e.push(n),r++}if(b.interleave===
void 0){let n={instancePath:t+"/baseline",keyword:"required",params:{missingProperty:"interleave"},schema:s.properties.baseline.required,parentSchema:s.properties.
baseline,data:b};e===null?e=[n]:e.push(n),r++}if(b.runs===void 0){let n={instancePath:t+"/baseline",keyword:"required",params:{missingProperty:"runs"},schema:s.
properties.baseline.required,parentSchema:s.properties.baseline,data:b};e===null?e=[n]:e.push(n),r++}if(b.required===void 0){let n={instancePath:t+"/baseline",keyword:"\
required",params:{missingProperty:"required"},schema:s.properties.baseline.required,parentSchema:s.properties.baseline,data:b};e===null?e=[n]:e.push(n),r++}if(b["\
max-age"]===void 0){let n={instancePath:t+"/baseline",keyword:"required",params:{missingProperty:"max-age"},schema:s.properties.baseline.required,parentSchema:s.
properties.baseline,data:b};e===null?e=[n]:e.push(n),r++}if(b.files===void 0){let n={instancePath:t+"/baseline",keyword:"required",params:{missingProperty:"file\
s"},schema:s.properties.baseline.required,parentSchema:s.properties.baseline,data:b};e===null?e=[n]:e.push(n),r++}for(let n in b)if(!mr.call(s.properties.baseline.
properties,n)){let m={instancePath:t+"/baseline",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:s.properties.baseline,data:b};
e===null?e=[m]:e.push(m),r++}let u=b.design;if(!(u==="history"||u==="paired"||u==="none")){let n={instancePath:t+"/baseline/design",keyword:"enum",params:{allowedValues:s.
properties.baseline.properties.design.enum},schema:s.properties.baseline.properties.design.enum,parentSchema:s.properties.baseline.properties.design,data:u};e===
null?e=[n]:e.push(n),r++}if(b.target!==void 0){let n=b.target;if(n&&typeof n=="object"&&!Array.isArray(n)){for(let m in n)if(!mr.call(s.properties.baseline.properties.
target.properties,m)){let l={instancePath:t+"/baseline/target",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:s.properties.
baseline.properties.target,data:n};e===null?e=[l]:e.push(l),r++}if(n.url!==void 0&&(tr(n.url,{instancePath:t+"/baseline/target/url",parentData:n,parentDataProperty:"\
url",rootData:f,dynamicAnchors:y})||(e=e===null?tr.errors:e.concat(tr.errors),r=e.length)),n.api!==void 0){let m=n.api;if(!(m==="openai-chat"||m==="openai-compl\
etions"||m==="openai-responses"||m==="openai-embeddings"||m==="anthropic-messages"||m==="ollama-chat"||m==="tgi-generate"||m==="azure-openai"||m==="gemini"||m===
"custom")){let l={instancePath:t+"/baseline/target/api",keyword:"enum",params:{allowedValues:s.properties.baseline.properties.target.properties.api.enum},schema:s.
properties.baseline.properties.target.properties.api.enum,parentSchema:s.properties.baseline.properties.target.properties.api,data:m};e===null?e=[l]:e.push(l),r++}}
if(n["api-version"]!==void 0&&(He(n["api-version"],{instancePath:t+"/baseline/target/api-version",parentData:n,parentDataProperty:"api-version",rootData:f,dynamicAnchors:y})||
(e=e===null?He.errors:e.concat(He.errors),r=e.length)),n.custom!==void 0&&(Qe(n.custom,{instancePath:t+"/baseline/target/custom",parentData:n,parentDataProperty:"\
custom",rootData:f,dynamicAnchors:y})||(e=e===null?Qe.errors:e.concat(Qe.errors),r=e.length)),n.model!==void 0&&(ar(n.model,{instancePath:t+"/baseline/target/mo\
del",parentData:n,parentDataProperty:"model",rootData:f,dynamicAnchors:y})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.length)),n.label!==void 0&&(cr(n.label,
{instancePath:t+"/baseline/target/label",parentData:n,parentDataProperty:"label",rootData:f,dynamicAnchors:y})||(e=e===null?cr.errors:e.concat(cr.errors),r=e.length)),
n["api-key-env"]!==void 0){let m=n["api-key-env"];if(typeof m=="string"){if(!Vr.test(m)){let l={instancePath:t+"/baseline/target/api-key-env",keyword:"pattern",
params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:s.properties.baseline.properties.target.properties["api-key-env"],data:m};
e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/baseline/target/api-key-env",keyword:"type",params:{type:"string"},schema:s.properties.baseline.properties.
target.properties["api-key-env"].type,parentSchema:s.properties.baseline.properties.target.properties["api-key-env"],data:m};e===null?e=[l]:e.push(l),r++}}if(n["\
api-key-file"]!==void 0&&(Ue(n["api-key-file"],{instancePath:t+"/baseline/target/api-key-file",parentData:n,parentDataProperty:"api-key-file",rootData:f,dynamicAnchors:y})||
(e=e===null?Ue.errors:e.concat(Ue.errors),r=e.length)),n.tls!==void 0&&(Ke(n.tls,{instancePath:t+"/baseline/target/tls",parentData:n,parentDataProperty:"tls",rootData:f,
dynamicAnchors:y})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length)),n.http!==void 0){let m=n.http;if(!(m==="auto"||m===1.1||m===2)){let l={instancePath:t+
"/baseline/target/http",keyword:"enum",params:{allowedValues:s.properties.baseline.properties.target.properties.http.enum},schema:s.properties.baseline.properties.
target.properties.http.enum,parentSchema:s.properties.baseline.properties.target.properties.http,data:m};e===null?e=[l]:e.push(l),r++}}if(n.compression!==void 0){
let m=n.compression;if(typeof m!="boolean"){let l={instancePath:t+"/baseline/target/compression",keyword:"type",params:{type:"boolean"},schema:s.properties.baseline.
properties.target.properties.compression.type,parentSchema:s.properties.baseline.properties.target.properties.compression,data:m};e===null?e=[l]:e.push(l),r++}}
n.headers!==void 0&&(Ye(n.headers,{instancePath:t+"/baseline/target/headers",parentData:n,parentDataProperty:"headers",rootData:f,dynamicAnchors:y})||(e=e===null?
Ye.errors:e.concat(Ye.errors),r=e.length)),n["request-timeout"]!==void 0&&(te(n["request-timeout"],{instancePath:t+"/baseline/target/request-timeout",parentData:n,
parentDataProperty:"request-timeout",rootData:f,dynamicAnchors:y})||(e=e===null?te.errors:e.concat(te.errors),r=e.length)),n["connect-timeout"]!==void 0&&(te(n["\
connect-timeout"],{instancePath:t+"/baseline/target/connect-timeout",parentData:n,parentDataProperty:"connect-timeout",rootData:f,dynamicAnchors:y})||(e=e===null?
te.errors:e.concat(te.errors),r=e.length)),n.wait!==void 0&&(te(n.wait,{instancePath:t+"/baseline/target/wait",parentData:n,parentDataProperty:"wait",rootData:f,
dynamicAnchors:y})||(e=e===null?te.errors:e.concat(te.errors),r=e.length)),n.start!==void 0&&(hr(n.start,{instancePath:t+"/baseline/target/start",parentData:n,parentDataProperty:"\
start",rootData:f,dynamicAnchors:y})||(e=e===null?hr.errors:e.concat(hr.errors),r=e.length)),n.expect!==void 0&&(vr(n.expect,{instancePath:t+"/baseline/target/e\
xpect",parentData:n,parentDataProperty:"expect",rootData:f,dynamicAnchors:y})||(e=e===null?vr.errors:e.concat(vr.errors),r=e.length))}else{let m={instancePath:t+
"/baseline/target",keyword:"type",params:{type:"object"},schema:s.properties.baseline.properties.target.type,parentSchema:s.properties.baseline.properties.target,
data:n};e===null?e=[m]:e.push(m),r++}}let p=b.interleave;if(!(p==="pairs"||p==="turns"||p==="exclusive")){let n={instancePath:t+"/baseline/interleave",keyword:"\
enum",params:{allowedValues:s.properties.baseline.properties.interleave.enum},schema:s.properties.baseline.properties.interleave.enum,parentSchema:s.properties.
baseline.properties.interleave,data:p};e===null?e=[n]:e.push(n),r++}if(b["instance-sd"]!==void 0&&(or(b["instance-sd"],{instancePath:t+"/baseline/instance-sd",parentData:b,
parentDataProperty:"instance-sd",rootData:f,dynamicAnchors:y})||(e=e===null?or.errors:e.concat(or.errors),r=e.length)),b.calibration!==void 0&&(Ze(b.calibration,
{instancePath:t+"/baseline/calibration",parentData:b,parentDataProperty:"calibration",rootData:f,dynamicAnchors:y})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=
e.length)),b.branch!==void 0){let n=b.branch;if(typeof n=="string"){if(!Ur.test(n)){let m={instancePath:t+"/baseline/branch",keyword:"pattern",params:{pattern:"\
^(?=.*\\S)[^\\p{Cc}]{1,200}$"},schema:"^(?=.*\\S)[^\\p{Cc}]{1,200}$",parentSchema:s.properties.baseline.properties.branch,data:n};e===null?e=[m]:e.push(m),r++}}else{
let m={instancePath:t+"/baseline/branch",keyword:"type",params:{type:"string"},schema:s.properties.baseline.properties.branch.type,parentSchema:s.properties.baseline.
properties.branch,data:n};e===null?e=[m]:e.push(m),r++}}Pr(b.runs,{instancePath:t+"/baseline/runs",parentData:b,parentDataProperty:"runs",rootData:f,dynamicAnchors:y})||
(e=e===null?Pr.errors:e.concat(Pr.errors),r=e.length);let v=b.required;if(typeof v!="boolean"){let n={instancePath:t+"/baseline/required",keyword:"type",params:{
type:"boolean"},schema:s.properties.baseline.properties.required.type,parentSchema:s.properties.baseline.properties.required,data:v};e===null?e=[n]:e.push(n),r++}
if(te(b["max-age"],{instancePath:t+"/baseline/max-age",parentData:b,parentDataProperty:"max-age",rootData:f,dynamicAnchors:y})||(e=e===null?te.errors:e.concat(te.
errors),r=e.length),b.anchor!==void 0){let n=b.anchor;if(typeof n=="string"){if(!la.test(n)){let m={instancePath:t+"/baseline/anchor",keyword:"pattern",params:{
pattern:"^[0-9a-fA-F]{7,64}$"},schema:"^[0-9a-fA-F]{7,64}$",parentSchema:s.properties.baseline.properties.anchor,data:n};e===null?e=[m]:e.push(m),r++}}else{let m={
instancePath:t+"/baseline/anchor",keyword:"type",params:{type:"string"},schema:s.properties.baseline.properties.anchor.type,parentSchema:s.properties.baseline.properties.
anchor,data:n};e===null?e=[m]:e.push(m),r++}}let c=b.files;if(Array.isArray(c)){if(c.length>100){let m={instancePath:t+"/baseline/files",keyword:"maxItems",params:{
limit:100},schema:100,parentSchema:s.properties.baseline.properties.files,data:c};e===null?e=[m]:e.push(m),r++}let n=c.length;for(let m=0;m<n;m++)Ze(c[m],{instancePath:t+
"/baseline/files/"+m,parentData:c,parentDataProperty:m,rootData:f,dynamicAnchors:y})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length)}else{let n={instancePath:t+
"/baseline/files",keyword:"type",params:{type:"array"},schema:s.properties.baseline.properties.files.type,parentSchema:s.properties.baseline.properties.files,data:c};
e===null?e=[n]:e.push(n),r++}if(b["run-ids"]!==void 0){let n=b["run-ids"];if(Array.isArray(n)){if(n.length>100){let l={instancePath:t+"/baseline/run-ids",keyword:"\
maxItems",params:{limit:100},schema:100,parentSchema:s.properties.baseline.properties["run-ids"],data:n};e===null?e=[l]:e.push(l),r++}if(n.length<1){let l={instancePath:t+
"/baseline/run-ids",keyword:"minItems",params:{limit:1},schema:1,parentSchema:s.properties.baseline.properties["run-ids"],data:n};e===null?e=[l]:e.push(l),r++}let m=n.
length;for(let l=0;l<m;l++){let $=n[l];if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($))){let k={instancePath:t+"/baseline/run-ids/"+l,keyword:"type",params:{
type:"integer"},schema:s.properties.baseline.properties["run-ids"].items.type,parentSchema:s.properties.baseline.properties["run-ids"].items,data:$};e===null?e=
[k]:e.push(k),r++}if(typeof $=="number"&&isFinite($)){if($>9007199254740991||isNaN($)){let k={instancePath:t+"/baseline/run-ids/"+l,keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991},schema:9007199254740991,parentSchema:s.properties.baseline.properties["run-ids"].items,data:$};e===null?e=[k]:e.push(k),r++}if($<1||
isNaN($)){let k={instancePath:t+"/baseline/run-ids/"+l,keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:s.properties.baseline.properties["\
run-ids"].items,data:$};e===null?e=[k]:e.push(k),r++}}}}else{let m={instancePath:t+"/baseline/run-ids",keyword:"type",params:{type:"array"},schema:s.properties.
baseline.properties["run-ids"].type,parentSchema:s.properties.baseline.properties["run-ids"],data:n};e===null?e=[m]:e.push(m),r++}}if(b.release!==void 0){let n=b.
release;if(typeof n=="string"){if(!da.test(n)){let m={instancePath:t+"/baseline/release",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$"},
schema:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$",parentSchema:s.properties.baseline.properties.release,data:n};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t+
"/baseline/release",keyword:"type",params:{type:"string"},schema:s.properties.baseline.properties.release.type,parentSchema:s.properties.baseline.properties.release,
data:n};e===null?e=[m]:e.push(m),r++}}}else{let u={instancePath:t+"/baseline",keyword:"type",params:{type:"object"},schema:s.properties.baseline.type,parentSchema:s.
properties.baseline,data:b};e===null?e=[u]:e.push(u),r++}let g=a.workload;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g["max-output-tokens"]===void 0&&(g["m\
ax-output-tokens"]=128),g["ignore-eos"]===void 0&&(g["ignore-eos"]=!1),g.temperature===void 0&&(g.temperature=0),g.seed===void 0&&(g.seed=42),g.cache===void 0&&
(g.cache="bust"),g.warmup===void 0&&(g.warmup={}),g.stages===void 0&&(g.stages=[{name:"steady",closed:{concurrency:8},requests:300}]),g["max-output-tokens"]===void 0){
let m={instancePath:t+"/workload",keyword:"required",params:{missingProperty:"max-output-tokens"},schema:s.properties.workload.required,parentSchema:s.properties.
workload,data:g};e===null?e=[m]:e.push(m),r++}if(g["ignore-eos"]===void 0){let m={instancePath:t+"/workload",keyword:"required",params:{missingProperty:"ignore-\
eos"},schema:s.properties.workload.required,parentSchema:s.properties.workload,data:g};e===null?e=[m]:e.push(m),r++}if(g.temperature===void 0){let m={instancePath:t+
"/workload",keyword:"required",params:{missingProperty:"temperature"},schema:s.properties.workload.required,parentSchema:s.properties.workload,data:g};e===null?
e=[m]:e.push(m),r++}if(g.seed===void 0){let m={instancePath:t+"/workload",keyword:"required",params:{missingProperty:"seed"},schema:s.properties.workload.required,
parentSchema:s.properties.workload,data:g};e===null?e=[m]:e.push(m),r++}if(g.cache===void 0){let m={instancePath:t+"/workload",keyword:"required",params:{missingProperty:"\
cache"},schema:s.properties.workload.required,parentSchema:s.properties.workload,data:g};e===null?e=[m]:e.push(m),r++}if(g.warmup===void 0){let m={instancePath:t+
"/workload",keyword:"required",params:{missingProperty:"warmup"},schema:s.properties.workload.required,parentSchema:s.properties.workload,data:g};e===null?e=[m]:
e.push(m),r++}if(g.stages===void 0){let m={instancePath:t+"/workload",keyword:"required",params:{missingProperty:"stages"},schema:s.properties.workload.required,
parentSchema:s.properties.workload,data:g};e===null?e=[m]:e.push(m),r++}for(let m in g)if(!mr.call(s.properties.workload.properties,m)){let l={instancePath:t+"/\
workload",keyword:"additionalProperties",params:{additionalProperty:m},schema:!1,parentSchema:s.properties.workload,data:g};e===null?e=[l]:e.push(l),r++}if(g.prompts!==
void 0&&(Ze(g.prompts,{instancePath:t+"/workload/prompts",parentData:g,parentDataProperty:"prompts",rootData:f,dynamicAnchors:y})||(e=e===null?Ze.errors:e.concat(
Ze.errors),r=e.length)),g.synthetic!==void 0){let m=g.synthetic;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m["input-tokens"]===void 0){let l={instancePath:t+
"/workload/synthetic",keyword:"required",params:{missingProperty:"input-tokens"},schema:s.properties.workload.properties.synthetic.required,parentSchema:s.properties.
workload.properties.synthetic,data:m};e===null?e=[l]:e.push(l),r++}for(let l in m)if(!(l==="input-tokens"||l==="output-tokens"||l==="shared-prefix")){let $={instancePath:t+
"/workload/synthetic",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:s.properties.workload.properties.synthetic,data:m};e===
null?e=[$]:e.push($),r++}if(m["input-tokens"]!==void 0){let l=m["input-tokens"];if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&typeof l!="string"){let $={
instancePath:t+"/workload/synthetic/input-tokens",keyword:"type",params:{type:s.properties.workload.properties.synthetic.properties["input-tokens"].type},schema:s.
properties.workload.properties.synthetic.properties["input-tokens"].type,parentSchema:s.properties.workload.properties.synthetic.properties["input-tokens"],data:l};
e===null?e=[$]:e.push($),r++}if(typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l))){let $={instancePath:t+"/workload/synthetic/input-tokens",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:s.properties.workload.properties.synthetic.properties["input-tokens"],data:l};e===null?e=[$]:e.push($),r++}if(typeof l==
"string"&&!yt.test(l)){let $={instancePath:t+"/workload/synthetic/input-tokens",keyword:"pattern",params:{pattern:"^(?:\\d{1,9}(?:\\.\\d{1,9})?|(?:uniform|normal|l\
ognormal)\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*\\)|histogram\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*(?:,\\s*\\d{1,9}(?:\\.\\d{1,9\
})?\\s*:\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*)*\\))$"},schema:"^(?:\\d{1,9}(?:\\.\\d{1,9})?|(?:uniform|normal|lognormal)\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*,\\s*\\d{1,9}(?:\\.\\d{\
1,9})?\\s*\\)|histogram\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*(?:,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*)*\\))$",
parentSchema:s.properties.workload.properties.synthetic.properties["input-tokens"],data:l};e===null?e=[$]:e.push($),r++}}if(m["output-tokens"]!==void 0){let l=m["\
output-tokens"];if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&typeof l!="string"){let $={instancePath:t+"/workload/synthetic/output-tokens",keyword:"\
type",params:{type:s.properties.workload.properties.synthetic.properties["output-tokens"].type},schema:s.properties.workload.properties.synthetic.properties["ou\
tput-tokens"].type,parentSchema:s.properties.workload.properties.synthetic.properties["output-tokens"],data:l};e===null?e=[$]:e.push($),r++}if(typeof l=="number"&&
isFinite(l)&&(l<1||isNaN(l))){let $={instancePath:t+"/workload/synthetic/output-tokens",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:s.
properties.workload.properties.synthetic.properties["output-tokens"],data:l};e===null?e=[$]:e.push($),r++}if(typeof l=="string"&&!yt.test(l)){let $={instancePath:t+
"/workload/synthetic/output-tokens",keyword:"pattern",params:{pattern:"^(?:\\d{1,9}(?:\\.\\d{1,9})?|(?:uniform|normal|lognormal)\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*,\\s*\\d\
{1,9}(?:\\.\\d{1,9})?\\s*\\)|histogram\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*(?:,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*)*\\))$"},
schema:"^(?:\\d{1,9}(?:\\.\\d{1,9})?|(?:uniform|normal|lognormal)\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*\\)|histogram\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*\
:\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*(?:,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*)*\\))$",parentSchema:s.properties.workload.properties.synthetic.
properties["output-tokens"],data:l};e===null?e=[$]:e.push($),r++}}if(m["shared-prefix"]!==void 0){let l=m["shared-prefix"];if(l&&typeof l=="object"&&!Array.isArray(
l)){if(l.groups===void 0){let $={instancePath:t+"/workload/synthetic/shared-prefix",keyword:"required",params:{missingProperty:"groups"},schema:s.properties.workload.
properties.synthetic.properties["shared-prefix"].required,parentSchema:s.properties.workload.properties.synthetic.properties["shared-prefix"],data:l};e===null?e=
[$]:e.push($),r++}if(l.tokens===void 0){let $={instancePath:t+"/workload/synthetic/shared-prefix",keyword:"required",params:{missingProperty:"tokens"},schema:s.
properties.workload.properties.synthetic.properties["shared-prefix"].required,parentSchema:s.properties.workload.properties.synthetic.properties["shared-prefix"],
data:l};e===null?e=[$]:e.push($),r++}for(let $ in l)if(!($==="groups"||$==="tokens")){let k={instancePath:t+"/workload/synthetic/shared-prefix",keyword:"additio\
nalProperties",params:{additionalProperty:$},schema:!1,parentSchema:s.properties.workload.properties.synthetic.properties["shared-prefix"],data:l};e===null?e=[k]:
e.push(k),r++}l.groups!==void 0&&(kr(l.groups,{instancePath:t+"/workload/synthetic/shared-prefix/groups",parentData:l,parentDataProperty:"groups",rootData:f,dynamicAnchors:y})||
(e=e===null?kr.errors:e.concat(kr.errors),r=e.length)),l.tokens!==void 0&&(pr(l.tokens,{instancePath:t+"/workload/synthetic/shared-prefix/tokens",parentData:l,parentDataProperty:"\
tokens",rootData:f,dynamicAnchors:y})||(e=e===null?pr.errors:e.concat(pr.errors),r=e.length))}else{let $={instancePath:t+"/workload/synthetic/shared-prefix",keyword:"\
type",params:{type:"object"},schema:s.properties.workload.properties.synthetic.properties["shared-prefix"].type,parentSchema:s.properties.workload.properties.synthetic.
properties["shared-prefix"],data:l};e===null?e=[$]:e.push($),r++}}}else{let l={instancePath:t+"/workload/synthetic",keyword:"type",params:{type:"object"},schema:s.
properties.workload.properties.synthetic.type,parentSchema:s.properties.workload.properties.synthetic,data:m};e===null?e=[l]:e.push(l),r++}}if(g.conversations!==
void 0){let m=g.conversations;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m["think-time"]===void 0&&(m["think-time"]="0s"),m.replies===void 0&&(m.replies="r\
ecorded"),m["think-time"]===void 0){let k={instancePath:t+"/workload/conversations",keyword:"required",params:{missingProperty:"think-time"},schema:s.properties.
workload.properties.conversations.required,parentSchema:s.properties.workload.properties.conversations,data:m};e===null?e=[k]:e.push(k),r++}if(m.replies===void 0){
let k={instancePath:t+"/workload/conversations",keyword:"required",params:{missingProperty:"replies"},schema:s.properties.workload.properties.conversations.required,
parentSchema:s.properties.workload.properties.conversations,data:m};e===null?e=[k]:e.push(k),r++}for(let k in m)if(!(k==="turns"||k==="think-time"||k==="replies")){
let w={instancePath:t+"/workload/conversations",keyword:"additionalProperties",params:{additionalProperty:k},schema:!1,parentSchema:s.properties.workload.properties.
conversations,data:m};e===null?e=[w]:e.push(w),r++}if(m.turns!==void 0){let k=m.turns;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))&&typeof k!="strin\
g"){let w={instancePath:t+"/workload/conversations/turns",keyword:"type",params:{type:s.properties.workload.properties.conversations.properties.turns.type},schema:s.
properties.workload.properties.conversations.properties.turns.type,parentSchema:s.properties.workload.properties.conversations.properties.turns,data:k};e===null?
e=[w]:e.push(w),r++}if(typeof k=="number"&&isFinite(k)&&(k<1||isNaN(k))){let w={instancePath:t+"/workload/conversations/turns",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:s.properties.workload.properties.conversations.properties.turns,data:k};e===null?e=[w]:e.push(w),r++}if(typeof k=="string"&&!yt.
test(k)){let w={instancePath:t+"/workload/conversations/turns",keyword:"pattern",params:{pattern:"^(?:\\d{1,9}(?:\\.\\d{1,9})?|(?:uniform|normal|lognormal)\\(\\s*\\d{\
1,9}(?:\\.\\d{1,9})?\\s*,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*\\)|histogram\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*(?:,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}\
(?:\\.\\d{1,9})?\\s*)*\\))$"},schema:"^(?:\\d{1,9}(?:\\.\\d{1,9})?|(?:uniform|normal|lognormal)\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*\\)|histogra\
m\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*(?:,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*:\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*)*\\))$",parentSchema:s.
properties.workload.properties.conversations.properties.turns,data:k};e===null?e=[w]:e.push(w),r++}}let l=m["think-time"];if(typeof l=="string"){if(!ma.test(l)){
let k={instancePath:t+"/workload/conversations/think-time",keyword:"pattern",params:{pattern:"^(?:\\d{1,9}(?:\\.\\d{1,9})?(?:ms|s|m)|uniform\\(\\s*\\d{1,9}(?:\\.\\d{1,9\
})?(?:ms|s|m)\\s*,\\s*\\d{1,9}(?:\\.\\d{1,9})?(?:ms|s|m)\\s*\\)|exponential\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?(?:ms|s|m)\\s*\\)|lognormal\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?(?:ms|s|m)\\s*,\\\
s*\\d{1,9}(?:\\.\\d{1,9})?\\s*\\))$"},schema:"^(?:\\d{1,9}(?:\\.\\d{1,9})?(?:ms|s|m)|uniform\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?(?:ms|s|m)\\s*,\\s*\\d{1,9}(?:\\.\\d{1,9})?(?:ms|s\
|m)\\s*\\)|exponential\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?(?:ms|s|m)\\s*\\)|lognormal\\(\\s*\\d{1,9}(?:\\.\\d{1,9})?(?:ms|s|m)\\s*,\\s*\\d{1,9}(?:\\.\\d{1,9})?\\s*\\))$",
parentSchema:s.properties.workload.properties.conversations.properties["think-time"],data:l};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:t+"/workload\
/conversations/think-time",keyword:"type",params:{type:"string"},schema:s.properties.workload.properties.conversations.properties["think-time"].type,parentSchema:s.
properties.workload.properties.conversations.properties["think-time"],data:l};e===null?e=[k]:e.push(k),r++}let $=m.replies;if(!($==="recorded"||$==="own")){let k={
instancePath:t+"/workload/conversations/replies",keyword:"enum",params:{allowedValues:s.properties.workload.properties.conversations.properties.replies.enum},schema:s.
properties.workload.properties.conversations.properties.replies.enum,parentSchema:s.properties.workload.properties.conversations.properties.replies,data:$};e===
null?e=[k]:e.push(k),r++}}else{let l={instancePath:t+"/workload/conversations",keyword:"type",params:{type:"object"},schema:s.properties.workload.properties.conversations.
type,parentSchema:s.properties.workload.properties.conversations,data:m};e===null?e=[l]:e.push(l),r++}}pr(g["max-output-tokens"],{instancePath:t+"/workload/max-\
output-tokens",parentData:g,parentDataProperty:"max-output-tokens",rootData:f,dynamicAnchors:y})||(e=e===null?pr.errors:e.concat(pr.errors),r=e.length);let u=g["\
ignore-eos"];if(typeof u!="boolean"){let m={instancePath:t+"/workload/ignore-eos",keyword:"type",params:{type:"boolean"},schema:s.properties.workload.properties["\
ignore-eos"].type,parentSchema:s.properties.workload.properties["ignore-eos"],data:u};e===null?e=[m]:e.push(m),r++}wr(g.temperature,{instancePath:t+"/workload/t\
emperature",parentData:g,parentDataProperty:"temperature",rootData:f,dynamicAnchors:y})||(e=e===null?wr.errors:e.concat(wr.errors),r=e.length);let p=g.seed;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let m={instancePath:t+"/workload/seed",keyword:"type",params:{type:"integer"},schema:s.properties.workload.properties.
seed.type,parentSchema:s.properties.workload.properties.seed,data:p};e===null?e=[m]:e.push(m),r++}if(typeof p=="number"&&isFinite(p)){if(p>2147483647||isNaN(p)){
let m={instancePath:t+"/workload/seed",keyword:"maximum",params:{comparison:"<=",limit:2147483647},schema:2147483647,parentSchema:s.properties.workload.properties.
seed,data:p};e===null?e=[m]:e.push(m),r++}if(p<0||isNaN(p)){let m={instancePath:t+"/workload/seed",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:s.
properties.workload.properties.seed,data:p};e===null?e=[m]:e.push(m),r++}}let v=g.cache;if(!(v==="bust"||v==="keep")){let m={instancePath:t+"/workload/cache",keyword:"\
enum",params:{allowedValues:s.properties.workload.properties.cache.enum},schema:s.properties.workload.properties.cache.enum,parentSchema:s.properties.workload.properties.
cache,data:v};e===null?e=[m]:e.push(m),r++}let c=g.warmup;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.requests===void 0&&(c.requests=10),c.requests===void 0){
let l={instancePath:t+"/workload/warmup",keyword:"required",params:{missingProperty:"requests"},schema:s.properties.workload.properties.warmup.required,parentSchema:s.
properties.workload.properties.warmup,data:c};e===null?e=[l]:e.push(l),r++}for(let l in c)if(l!=="requests"){let $={instancePath:t+"/workload/warmup",keyword:"a\
dditionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:s.properties.workload.properties.warmup,data:c};e===null?e=[$]:e.push($),r++}let m=c.requests;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let l={instancePath:t+"/workload/warmup/requests",keyword:"type",params:{type:"integer"},schema:s.properties.
workload.properties.warmup.properties.requests.type,parentSchema:s.properties.workload.properties.warmup.properties.requests,data:m};e===null?e=[l]:e.push(l),r++}
if(typeof m=="number"&&isFinite(m)){if(m>1e4||isNaN(m)){let l={instancePath:t+"/workload/warmup/requests",keyword:"maximum",params:{comparison:"<=",limit:1e4},schema:1e4,
parentSchema:s.properties.workload.properties.warmup.properties.requests,data:m};e===null?e=[l]:e.push(l),r++}if(m<0||isNaN(m)){let l={instancePath:t+"/workload\
/warmup/requests",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:s.properties.workload.properties.warmup.properties.requests,data:m};e===
null?e=[l]:e.push(l),r++}}}else{let m={instancePath:t+"/workload/warmup",keyword:"type",params:{type:"object"},schema:s.properties.workload.properties.warmup.type,
parentSchema:s.properties.workload.properties.warmup,data:c};e===null?e=[m]:e.push(m),r++}let n=g.stages;if(Array.isArray(n)){if(n.length>20){let l={instancePath:t+
"/workload/stages",keyword:"maxItems",params:{limit:20},schema:20,parentSchema:s.properties.workload.properties.stages,data:n};e===null?e=[l]:e.push(l),r++}if(n.
length<1){let l={instancePath:t+"/workload/stages",keyword:"minItems",params:{limit:1},schema:1,parentSchema:s.properties.workload.properties.stages,data:n};e===
null?e=[l]:e.push(l),r++}let m=n.length;for(let l=0;l<m;l++){let $=n[l];if($&&typeof $=="object"&&!Array.isArray($)){if($.name===void 0){let k={instancePath:t+"\
/workload/stages/"+l,keyword:"required",params:{missingProperty:"name"},schema:s.properties.workload.properties.stages.items.required,parentSchema:s.properties.
workload.properties.stages.items,data:$};e===null?e=[k]:e.push(k),r++}for(let k in $)if(!(k==="name"||k==="closed"||k==="open"||k==="trace"||k==="ladder"||k==="\
requests"||k==="duration")){let w={instancePath:t+"/workload/stages/"+l,keyword:"additionalProperties",params:{additionalProperty:k},schema:!1,parentSchema:s.properties.
workload.properties.stages.items,data:$};e===null?e=[w]:e.push(w),r++}if($.name!==void 0){let k=$.name;if(typeof k=="string"){if(!ua.test(k)){let w={instancePath:t+
"/workload/stages/"+l+"/name",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$",parentSchema:s.properties.
workload.properties.stages.items.properties.name,data:k};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:t+"/workload/stages/"+l+"/name",keyword:"type",params:{
type:"string"},schema:s.properties.workload.properties.stages.items.properties.name.type,parentSchema:s.properties.workload.properties.stages.items.properties.name,
data:k};e===null?e=[w]:e.push(w),r++}}if($.closed!==void 0){let k=$.closed;if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.concurrency===void 0&&(k.concurrency=
8),k.concurrency===void 0){let w={instancePath:t+"/workload/stages/"+l+"/closed",keyword:"required",params:{missingProperty:"concurrency"},schema:s.properties.workload.
properties.stages.items.properties.closed.required,parentSchema:s.properties.workload.properties.stages.items.properties.closed,data:k};e===null?e=[w]:e.push(w),
r++}for(let w in k)if(w!=="concurrency"){let D={instancePath:t+"/workload/stages/"+l+"/closed",keyword:"additionalProperties",params:{additionalProperty:w},schema:!1,
parentSchema:s.properties.workload.properties.stages.items.properties.closed,data:k};e===null?e=[D]:e.push(D),r++}Je(k.concurrency,{instancePath:t+"/workload/st\
ages/"+l+"/closed/concurrency",parentData:k,parentDataProperty:"concurrency",rootData:f,dynamicAnchors:y})||(e=e===null?Je.errors:e.concat(Je.errors),r=e.length)}else{
let w={instancePath:t+"/workload/stages/"+l+"/closed",keyword:"type",params:{type:"object"},schema:s.properties.workload.properties.stages.items.properties.closed.
type,parentSchema:s.properties.workload.properties.stages.items.properties.closed,data:k};e===null?e=[w]:e.push(w),r++}}if($.open!==void 0){let k=$.open;if(k&&typeof k==
"object"&&!Array.isArray(k)){if(k.arrivals===void 0&&(k.arrivals="poisson"),k["max-in-flight"]===void 0&&(k["max-in-flight"]=512),k.rate===void 0){let D={instancePath:t+
"/workload/stages/"+l+"/open",keyword:"required",params:{missingProperty:"rate"},schema:s.properties.workload.properties.stages.items.properties.open.required,parentSchema:s.
properties.workload.properties.stages.items.properties.open,data:k};e===null?e=[D]:e.push(D),r++}if(k.arrivals===void 0){let D={instancePath:t+"/workload/stages\
/"+l+"/open",keyword:"required",params:{missingProperty:"arrivals"},schema:s.properties.workload.properties.stages.items.properties.open.required,parentSchema:s.
properties.workload.properties.stages.items.properties.open,data:k};e===null?e=[D]:e.push(D),r++}if(k["max-in-flight"]===void 0){let D={instancePath:t+"/workloa\
d/stages/"+l+"/open",keyword:"required",params:{missingProperty:"max-in-flight"},schema:s.properties.workload.properties.stages.items.properties.open.required,parentSchema:s.
properties.workload.properties.stages.items.properties.open,data:k};e===null?e=[D]:e.push(D),r++}for(let D in k)if(!(D==="rate"||D==="ramp-to"||D==="arrivals"||
D==="burstiness"||D==="max-in-flight")){let F={instancePath:t+"/workload/stages/"+l+"/open",keyword:"additionalProperties",params:{additionalProperty:D},schema:!1,
parentSchema:s.properties.workload.properties.stages.items.properties.open,data:k};e===null?e=[F]:e.push(F),r++}if(k.rate!==void 0){let D=k.rate;if(!(typeof D==
"number"&&isFinite(D))&&typeof D!="string"){let F={instancePath:t+"/workload/stages/"+l+"/open/rate",keyword:"type",params:{type:s.properties.workload.properties.
stages.items.properties.open.properties.rate.type},schema:s.properties.workload.properties.stages.items.properties.open.properties.rate.type,parentSchema:s.properties.
workload.properties.stages.items.properties.open.properties.rate,data:D};e===null?e=[F]:e.push(F),r++}if(typeof D=="number"&&isFinite(D)&&(D<=0||isNaN(D))){let F={
instancePath:t+"/workload/stages/"+l+"/open/rate",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:s.properties.workload.properties.
stages.items.properties.open.properties.rate,data:D};e===null?e=[F]:e.push(F),r++}if(typeof D=="string"&&!tt.test(D)){let F={instancePath:t+"/workload/stages/"+
l+"/open/rate",keyword:"pattern",params:{pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k requests/s| ?requests/s| ?k|)$"},schema:"^(?!0+(?:\
\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k requests/s| ?requests/s| ?k|)$",parentSchema:s.properties.workload.properties.stages.items.properties.open.properties.
rate,data:D};e===null?e=[F]:e.push(F),r++}}if(k["ramp-to"]!==void 0){let D=k["ramp-to"];if(!(typeof D=="number"&&isFinite(D))&&typeof D!="string"){let F={instancePath:t+
"/workload/stages/"+l+"/open/ramp-to",keyword:"type",params:{type:s.properties.workload.properties.stages.items.properties.open.properties["ramp-to"].type},schema:s.
properties.workload.properties.stages.items.properties.open.properties["ramp-to"].type,parentSchema:s.properties.workload.properties.stages.items.properties.open.
properties["ramp-to"],data:D};e===null?e=[F]:e.push(F),r++}if(typeof D=="number"&&isFinite(D)&&(D<=0||isNaN(D))){let F={instancePath:t+"/workload/stages/"+l+"/o\
pen/ramp-to",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:s.properties.workload.properties.stages.items.properties.open.properties["\
ramp-to"],data:D};e===null?e=[F]:e.push(F),r++}if(typeof D=="string"&&!tt.test(D)){let F={instancePath:t+"/workload/stages/"+l+"/open/ramp-to",keyword:"pattern",
params:{pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k requests/s| ?requests/s| ?k|)$"},schema:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1\
,15})?(?: ?k requests/s| ?requests/s| ?k|)$",parentSchema:s.properties.workload.properties.stages.items.properties.open.properties["ramp-to"],data:D};e===null?e=
[F]:e.push(F),r++}}let w=k.arrivals;if(!(w==="constant"||w==="poisson"||w==="gamma")){let D={instancePath:t+"/workload/stages/"+l+"/open/arrivals",keyword:"enum",
params:{allowedValues:s.properties.workload.properties.stages.items.properties.open.properties.arrivals.enum},schema:s.properties.workload.properties.stages.items.
properties.open.properties.arrivals.enum,parentSchema:s.properties.workload.properties.stages.items.properties.open.properties.arrivals,data:w};e===null?e=[D]:e.
push(D),r++}if(k.burstiness!==void 0){let D=k.burstiness;if(typeof D=="number"&&isFinite(D)){if(D>100||isNaN(D)){let F={instancePath:t+"/workload/stages/"+l+"/o\
pen/burstiness",keyword:"maximum",params:{comparison:"<=",limit:100},schema:100,parentSchema:s.properties.workload.properties.stages.items.properties.open.properties.
burstiness,data:D};e===null?e=[F]:e.push(F),r++}if(D<.01||isNaN(D)){let F={instancePath:t+"/workload/stages/"+l+"/open/burstiness",keyword:"minimum",params:{comparison:"\
>=",limit:.01},schema:.01,parentSchema:s.properties.workload.properties.stages.items.properties.open.properties.burstiness,data:D};e===null?e=[F]:e.push(F),r++}}else{
let F={instancePath:t+"/workload/stages/"+l+"/open/burstiness",keyword:"type",params:{type:"number"},schema:s.properties.workload.properties.stages.items.properties.
open.properties.burstiness.type,parentSchema:s.properties.workload.properties.stages.items.properties.open.properties.burstiness,data:D};e===null?e=[F]:e.push(F),
r++}}br(k["max-in-flight"],{instancePath:t+"/workload/stages/"+l+"/open/max-in-flight",parentData:k,parentDataProperty:"max-in-flight",rootData:f,dynamicAnchors:y})||
(e=e===null?br.errors:e.concat(br.errors),r=e.length)}else{let w={instancePath:t+"/workload/stages/"+l+"/open",keyword:"type",params:{type:"object"},schema:s.properties.
workload.properties.stages.items.properties.open.type,parentSchema:s.properties.workload.properties.stages.items.properties.open,data:k};e===null?e=[w]:e.push(w),
r++}}if($.trace!==void 0){let k=$.trace;if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.speed===void 0&&(k.speed=1),k["max-in-flight"]===void 0&&(k["max-in-fl\
ight"]=512),k.file===void 0){let D={instancePath:t+"/workload/stages/"+l+"/trace",keyword:"required",params:{missingProperty:"file"},schema:s.properties.workload.
properties.stages.items.properties.trace.required,parentSchema:s.properties.workload.properties.stages.items.properties.trace,data:k};e===null?e=[D]:e.push(D),r++}
if(k.speed===void 0){let D={instancePath:t+"/workload/stages/"+l+"/trace",keyword:"required",params:{missingProperty:"speed"},schema:s.properties.workload.properties.
stages.items.properties.trace.required,parentSchema:s.properties.workload.properties.stages.items.properties.trace,data:k};e===null?e=[D]:e.push(D),r++}if(k["ma\
x-in-flight"]===void 0){let D={instancePath:t+"/workload/stages/"+l+"/trace",keyword:"required",params:{missingProperty:"max-in-flight"},schema:s.properties.workload.
properties.stages.items.properties.trace.required,parentSchema:s.properties.workload.properties.stages.items.properties.trace,data:k};e===null?e=[D]:e.push(D),r++}
for(let D in k)if(!(D==="file"||D==="speed"||D==="max-in-flight")){let F={instancePath:t+"/workload/stages/"+l+"/trace",keyword:"additionalProperties",params:{additionalProperty:D},
schema:!1,parentSchema:s.properties.workload.properties.stages.items.properties.trace,data:k};e===null?e=[F]:e.push(F),r++}k.file!==void 0&&(Ze(k.file,{instancePath:t+
"/workload/stages/"+l+"/trace/file",parentData:k,parentDataProperty:"file",rootData:f,dynamicAnchors:y})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length));
let w=k.speed;if(typeof w=="number"&&isFinite(w)){if(w>1e4||isNaN(w)){let D={instancePath:t+"/workload/stages/"+l+"/trace/speed",keyword:"maximum",params:{comparison:"\
<=",limit:1e4},schema:1e4,parentSchema:s.properties.workload.properties.stages.items.properties.trace.properties.speed,data:w};e===null?e=[D]:e.push(D),r++}if(w<=
0||isNaN(w)){let D={instancePath:t+"/workload/stages/"+l+"/trace/speed",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:s.properties.
workload.properties.stages.items.properties.trace.properties.speed,data:w};e===null?e=[D]:e.push(D),r++}}else{let D={instancePath:t+"/workload/stages/"+l+"/trac\
e/speed",keyword:"type",params:{type:"number"},schema:s.properties.workload.properties.stages.items.properties.trace.properties.speed.type,parentSchema:s.properties.
workload.properties.stages.items.properties.trace.properties.speed,data:w};e===null?e=[D]:e.push(D),r++}br(k["max-in-flight"],{instancePath:t+"/workload/stages/"+
l+"/trace/max-in-flight",parentData:k,parentDataProperty:"max-in-flight",rootData:f,dynamicAnchors:y})||(e=e===null?br.errors:e.concat(br.errors),r=e.length)}else{
let w={instancePath:t+"/workload/stages/"+l+"/trace",keyword:"type",params:{type:"object"},schema:s.properties.workload.properties.stages.items.properties.trace.
type,parentSchema:s.properties.workload.properties.stages.items.properties.trace,data:k};e===null?e=[w]:e.push(w),r++}}if($.ladder!==void 0){let k=$.ladder;if(k&&
typeof k=="object"&&!Array.isArray(k)){for(let w in k)if(!(w==="concurrency"||w==="rate")){let D={instancePath:t+"/workload/stages/"+l+"/ladder",keyword:"additi\
onalProperties",params:{additionalProperty:w},schema:!1,parentSchema:s.properties.workload.properties.stages.items.properties.ladder,data:k};e===null?e=[D]:e.push(
D),r++}if(k.concurrency!==void 0){let w=k.concurrency;if(Array.isArray(w)){if(w.length>20){let F={instancePath:t+"/workload/stages/"+l+"/ladder/concurrency",keyword:"\
maxItems",params:{limit:20},schema:20,parentSchema:s.properties.workload.properties.stages.items.properties.ladder.properties.concurrency,data:w};e===null?e=[F]:
e.push(F),r++}if(w.length<2){let F={instancePath:t+"/workload/stages/"+l+"/ladder/concurrency",keyword:"minItems",params:{limit:2},schema:2,parentSchema:s.properties.
workload.properties.stages.items.properties.ladder.properties.concurrency,data:w};e===null?e=[F]:e.push(F),r++}let D=w.length;for(let F=0;F<D;F++)Je(w[F],{instancePath:t+
"/workload/stages/"+l+"/ladder/concurrency/"+F,parentData:w,parentDataProperty:F,rootData:f,dynamicAnchors:y})||(e=e===null?Je.errors:e.concat(Je.errors),r=e.length)}else{
let D={instancePath:t+"/workload/stages/"+l+"/ladder/concurrency",keyword:"type",params:{type:"array"},schema:s.properties.workload.properties.stages.items.properties.
ladder.properties.concurrency.type,parentSchema:s.properties.workload.properties.stages.items.properties.ladder.properties.concurrency,data:w};e===null?e=[D]:e.
push(D),r++}}if(k.rate!==void 0){let w=k.rate;if(Array.isArray(w)){if(w.length>20){let F={instancePath:t+"/workload/stages/"+l+"/ladder/rate",keyword:"maxItems",
params:{limit:20},schema:20,parentSchema:s.properties.workload.properties.stages.items.properties.ladder.properties.rate,data:w};e===null?e=[F]:e.push(F),r++}if(w.
length<2){let F={instancePath:t+"/workload/stages/"+l+"/ladder/rate",keyword:"minItems",params:{limit:2},schema:2,parentSchema:s.properties.workload.properties.
stages.items.properties.ladder.properties.rate,data:w};e===null?e=[F]:e.push(F),r++}let D=w.length;for(let F=0;F<D;F++){let pe=w[F];if(typeof pe=="number"&&isFinite(
pe)){if(pe>1e5||isNaN(pe)){let B={instancePath:t+"/workload/stages/"+l+"/ladder/rate/"+F,keyword:"maximum",params:{comparison:"<=",limit:1e5},schema:1e5,parentSchema:s.
properties.workload.properties.stages.items.properties.ladder.properties.rate.items,data:pe};e===null?e=[B]:e.push(B),r++}if(pe<=0||isNaN(pe)){let B={instancePath:t+
"/workload/stages/"+l+"/ladder/rate/"+F,keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:s.properties.workload.properties.stages.
items.properties.ladder.properties.rate.items,data:pe};e===null?e=[B]:e.push(B),r++}}else{let B={instancePath:t+"/workload/stages/"+l+"/ladder/rate/"+F,keyword:"\
type",params:{type:"number"},schema:s.properties.workload.properties.stages.items.properties.ladder.properties.rate.items.type,parentSchema:s.properties.workload.
properties.stages.items.properties.ladder.properties.rate.items,data:pe};e===null?e=[B]:e.push(B),r++}}}else{let D={instancePath:t+"/workload/stages/"+l+"/ladde\
r/rate",keyword:"type",params:{type:"array"},schema:s.properties.workload.properties.stages.items.properties.ladder.properties.rate.type,parentSchema:s.properties.
workload.properties.stages.items.properties.ladder.properties.rate,data:w};e===null?e=[D]:e.push(D),r++}}}else{let w={instancePath:t+"/workload/stages/"+l+"/lad\
der",keyword:"type",params:{type:"object"},schema:s.properties.workload.properties.stages.items.properties.ladder.type,parentSchema:s.properties.workload.properties.
stages.items.properties.ladder,data:k};e===null?e=[w]:e.push(w),r++}}if($.requests!==void 0){let k=$.requests;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(
k))&&typeof k!="string"){let w={instancePath:t+"/workload/stages/"+l+"/requests",keyword:"type",params:{type:s.properties.workload.properties.stages.items.properties.
requests.type},schema:s.properties.workload.properties.stages.items.properties.requests.type,parentSchema:s.properties.workload.properties.stages.items.properties.
requests,data:k};e===null?e=[w]:e.push(w),r++}if(typeof k=="number"&&isFinite(k)&&(k<1||isNaN(k))){let w={instancePath:t+"/workload/stages/"+l+"/requests",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:s.properties.workload.properties.stages.items.properties.requests,data:k};e===null?e=[w]:e.push(
w),r++}if(typeof k=="string"&&!ft.test(k)){let w={instancePath:t+"/workload/stages/"+l+"/requests",keyword:"pattern",params:{pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\\
d{1,15}(?:\\.\\d{1,15})?(?: ?k| ?M|)$"},schema:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k| ?M|)$",parentSchema:s.properties.workload.properties.
stages.items.properties.requests,data:k};e===null?e=[w]:e.push(w),r++}}$.duration!==void 0&&(te($.duration,{instancePath:t+"/workload/stages/"+l+"/duration",parentData:$,
parentDataProperty:"duration",rootData:f,dynamicAnchors:y})||(e=e===null?te.errors:e.concat(te.errors),r=e.length))}else{let k={instancePath:t+"/workload/stages\
/"+l,keyword:"type",params:{type:"object"},schema:s.properties.workload.properties.stages.items.type,parentSchema:s.properties.workload.properties.stages.items,
data:$};e===null?e=[k]:e.push(k),r++}}}else{let m={instancePath:t+"/workload/stages",keyword:"type",params:{type:"array"},schema:s.properties.workload.properties.
stages.type,parentSchema:s.properties.workload.properties.stages,data:n};e===null?e=[m]:e.push(m),r++}}else{let u={instancePath:t+"/workload",keyword:"type",params:{
type:"object"},schema:s.properties.workload.type,parentSchema:s.properties.workload,data:g};e===null?e=[u]:e.push(u),r++}let A=a.quality;if(A&&typeof A=="object"&&
!Array.isArray(A)){if(A.concurrency===void 0&&(A.concurrency=8),A["max-output-tokens"]===void 0&&(A["max-output-tokens"]=64),A.concurrency===void 0){let u={instancePath:t+
"/quality",keyword:"required",params:{missingProperty:"concurrency"},schema:s.properties.quality.required,parentSchema:s.properties.quality,data:A};e===null?e=[
u]:e.push(u),r++}if(A["max-output-tokens"]===void 0){let u={instancePath:t+"/quality",keyword:"required",params:{missingProperty:"max-output-tokens"},schema:s.properties.
quality.required,parentSchema:s.properties.quality,data:A};e===null?e=[u]:e.push(u),r++}for(let u in A)if(!(u==="sets"||u==="concurrency"||u==="max-output-token\
s"||u==="min-slice-size"||u==="groups"||u==="judge"||u==="embeddings")){let p={instancePath:t+"/quality",keyword:"additionalProperties",params:{additionalProperty:u},
schema:!1,parentSchema:s.properties.quality,data:A};e===null?e=[p]:e.push(p),r++}if(A.sets!==void 0){let u=A.sets;if(Array.isArray(u)){if(u.length>50){let v={instancePath:t+
"/quality/sets",keyword:"maxItems",params:{limit:50},schema:50,parentSchema:s.properties.quality.properties.sets,data:u};e===null?e=[v]:e.push(v),r++}let p=u.length;
for(let v=0;v<p;v++){let c=u[v];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.repeats===void 0&&(c.repeats=1),c.path===void 0){let n={instancePath:t+"/quali\
ty/sets/"+v,keyword:"required",params:{missingProperty:"path"},schema:s.properties.quality.properties.sets.items.required,parentSchema:s.properties.quality.properties.
sets.items,data:c};e===null?e=[n]:e.push(n),r++}if(c.repeats===void 0){let n={instancePath:t+"/quality/sets/"+v,keyword:"required",params:{missingProperty:"repe\
ats"},schema:s.properties.quality.properties.sets.items.required,parentSchema:s.properties.quality.properties.sets.items,data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)
if(!(n==="path"||n==="format"||n==="prompt"||n==="scorer"||n==="repeats")){let m={instancePath:t+"/quality/sets/"+v,keyword:"additionalProperties",params:{additionalProperty:n},
schema:!1,parentSchema:s.properties.quality.properties.sets.items,data:c};e===null?e=[m]:e.push(m),r++}if(c.path!==void 0&&(Ze(c.path,{instancePath:t+"/quality/\
sets/"+v+"/path",parentData:c,parentDataProperty:"path",rootData:f,dynamicAnchors:y})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length)),c.format!==void 0){
let n=c.format;if(!(n==="items"||n==="csv"||n==="openai-evals"||n==="promptfoo"||n==="promptfoo-csv"||n==="mmlu"||n==="mmlu-csv"||n==="gsm8k")){let m={instancePath:t+
"/quality/sets/"+v+"/format",keyword:"enum",params:{allowedValues:s.properties.quality.properties.sets.items.properties.format.enum},schema:s.properties.quality.
properties.sets.items.properties.format.enum,parentSchema:s.properties.quality.properties.sets.items.properties.format,data:n};e===null?e=[m]:e.push(m),r++}}if(c.
prompt!==void 0&&(nr(c.prompt,{instancePath:t+"/quality/sets/"+v+"/prompt",parentData:c,parentDataProperty:"prompt",rootData:f,dynamicAnchors:y})||(e=e===null?nr.
errors:e.concat(nr.errors),r=e.length)),c.scorer!==void 0){let n=c.scorer,m=r,l=!1,$=r;if(!(n==="exact"||n==="choice"||n==="numeric"||n==="contains"||n==="start\
s-with"||n==="regex"||n==="token-f1"||n==="squad-exact"||n==="rouge-l"||n==="chrf"||n==="bleu"||n==="edit-distance"||n==="refusal"||n==="tool-call"||n==="json"||
n==="json-schema"||n==="json-fields"||n==="module"||n==="judge"||n==="embedding"||n==="composite")){let w={instancePath:t+"/quality/sets/"+v+"/scorer",keyword:"\
enum",params:{allowedValues:s.properties.quality.properties.sets.items.properties.scorer.anyOf[0].enum},schema:s.properties.quality.properties.sets.items.properties.
scorer.anyOf[0].enum,parentSchema:s.properties.quality.properties.sets.items.properties.scorer.anyOf[0],data:n};e===null?e=[w]:e.push(w),r++}var i=$===r;l=l||i;
let k=r;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.type===void 0){let w={instancePath:t+"/quality/sets/"+v+"/scorer",keyword:"required",params:{missingProperty:"\
type"},schema:s.properties.quality.properties.sets.items.properties.scorer.anyOf[1].required,parentSchema:s.properties.quality.properties.sets.items.properties.
scorer.anyOf[1],data:n};e===null?e=[w]:e.push(w),r++}if(n.type!==void 0){let w=n.type;if(!(w==="exact"||w==="choice"||w==="numeric"||w==="contains"||w==="starts\
-with"||w==="regex"||w==="token-f1"||w==="squad-exact"||w==="rouge-l"||w==="chrf"||w==="bleu"||w==="edit-distance"||w==="refusal"||w==="tool-call"||w==="json"||
w==="json-schema"||w==="json-fields"||w==="module"||w==="judge"||w==="embedding"||w==="composite")){let D={instancePath:t+"/quality/sets/"+v+"/scorer/type",keyword:"\
enum",params:{allowedValues:s.properties.quality.properties.sets.items.properties.scorer.anyOf[1].properties.type.enum},schema:s.properties.quality.properties.sets.
items.properties.scorer.anyOf[1].properties.type.enum,parentSchema:s.properties.quality.properties.sets.items.properties.scorer.anyOf[1].properties.type,data:w};
e===null?e=[D]:e.push(D),r++}}if(n.negate!==void 0){let w=n.negate;if(typeof w!="boolean"){let D={instancePath:t+"/quality/sets/"+v+"/scorer/negate",keyword:"ty\
pe",params:{type:"boolean"},schema:s.properties.quality.properties.sets.items.properties.scorer.anyOf[1].properties.negate.type,parentSchema:s.properties.quality.
properties.sets.items.properties.scorer.anyOf[1].properties.negate,data:w};e===null?e=[D]:e.push(D),r++}}n.pass!==void 0&&(qr(n.pass,{instancePath:t+"/quality/s\
ets/"+v+"/scorer/pass",parentData:n,parentDataProperty:"pass",rootData:f,dynamicAnchors:y})||(e=e===null?qr.errors:e.concat(qr.errors),r=e.length))}else{let w={
instancePath:t+"/quality/sets/"+v+"/scorer",keyword:"type",params:{type:"object"},schema:s.properties.quality.properties.sets.items.properties.scorer.anyOf[1].type,
parentSchema:s.properties.quality.properties.sets.items.properties.scorer.anyOf[1],data:n};e===null?e=[w]:e.push(w),r++}var i=k===r;if(l=l||i,i){var P={};P.type=
!0,P.negate=!0,P.pass=!0}if(l)r=m,e!==null&&(m?e.length=m:e=null);else{let w={instancePath:t+"/quality/sets/"+v+"/scorer",keyword:"anyOf",params:{},schema:s.properties.
quality.properties.sets.items.properties.scorer.anyOf,parentSchema:s.properties.quality.properties.sets.items.properties.scorer,data:n};e===null?e=[w]:e.push(w),
r++}}Pr(c.repeats,{instancePath:t+"/quality/sets/"+v+"/repeats",parentData:c,parentDataProperty:"repeats",rootData:f,dynamicAnchors:y})||(e=e===null?Pr.errors:e.
concat(Pr.errors),r=e.length)}else{let n={instancePath:t+"/quality/sets/"+v,keyword:"type",params:{type:"object"},schema:s.properties.quality.properties.sets.items.
type,parentSchema:s.properties.quality.properties.sets.items,data:c};e===null?e=[n]:e.push(n),r++}}}else{let p={instancePath:t+"/quality/sets",keyword:"type",params:{
type:"array"},schema:s.properties.quality.properties.sets.type,parentSchema:s.properties.quality.properties.sets,data:u};e===null?e=[p]:e.push(p),r++}}if(Je(A.concurrency,
{instancePath:t+"/quality/concurrency",parentData:A,parentDataProperty:"concurrency",rootData:f,dynamicAnchors:y})||(e=e===null?Je.errors:e.concat(Je.errors),r=
e.length),pr(A["max-output-tokens"],{instancePath:t+"/quality/max-output-tokens",parentData:A,parentDataProperty:"max-output-tokens",rootData:f,dynamicAnchors:y})||
(e=e===null?pr.errors:e.concat(pr.errors),r=e.length),A["min-slice-size"]!==void 0){let u=A["min-slice-size"];if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(
u))){let p={instancePath:t+"/quality/min-slice-size",keyword:"type",params:{type:"integer"},schema:s.properties.quality.properties["min-slice-size"].type,parentSchema:s.
properties.quality.properties["min-slice-size"],data:u};e===null?e=[p]:e.push(p),r++}if(typeof u=="number"&&isFinite(u)){if(u>1e6||isNaN(u)){let p={instancePath:t+
"/quality/min-slice-size",keyword:"maximum",params:{comparison:"<=",limit:1e6},schema:1e6,parentSchema:s.properties.quality.properties["min-slice-size"],data:u};
e===null?e=[p]:e.push(p),r++}if(u<1||isNaN(u)){let p={instancePath:t+"/quality/min-slice-size",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:s.
properties.quality.properties["min-slice-size"],data:u};e===null?e=[p]:e.push(p),r++}}}if(A.groups!==void 0){let u=A.groups;if(Array.isArray(u)){if(u.length>20){
let n={instancePath:t+"/quality/groups",keyword:"maxItems",params:{limit:20},schema:20,parentSchema:s.properties.quality.properties.groups,data:u};e===null?e=[n]:
e.push(n),r++}let p=u.length;for(let n=0;n<p;n++){let m=u[n];if(typeof m=="string"){if(!ca.test(m)){let l={instancePath:t+"/quality/groups/"+n,keyword:"pattern",
params:{pattern:"^[^=\\[\\]]+$"},schema:"^[^=\\[\\]]+$",parentSchema:s.properties.quality.properties.groups.items,data:m};e===null?e=[l]:e.push(l),r++}}else{let l={
instancePath:t+"/quality/groups/"+n,keyword:"type",params:{type:"string"},schema:s.properties.quality.properties.groups.items.type,parentSchema:s.properties.quality.
properties.groups.items,data:m};e===null?e=[l]:e.push(l),r++}}let v=u.length,c;if(v>1){let n={};for(;v--;){let m=u[v];if(typeof m=="string"){if(typeof n[m]=="nu\
mber"){c=n[m];let l={instancePath:t+"/quality/groups",keyword:"uniqueItems",params:{i:v,j:c},schema:!0,parentSchema:s.properties.quality.properties.groups,data:u};
e===null?e=[l]:e.push(l),r++;break}n[m]=v}}}}else{let p={instancePath:t+"/quality/groups",keyword:"type",params:{type:"array"},schema:s.properties.quality.properties.
groups.type,parentSchema:s.properties.quality.properties.groups,data:u};e===null?e=[p]:e.push(p),r++}}if(A.judge!==void 0){let u=A.judge;if(u&&typeof u=="object"&&
!Array.isArray(u)){if(u.concurrency===void 0&&(u.concurrency=4),u["max-output-tokens"]===void 0&&(u["max-output-tokens"]=512),u.temperature===void 0&&(u.temperature=
0),u.scale===void 0&&(u.scale=[1,5]),u.licence===void 0&&(u.licence={}),u.target===void 0){let n={instancePath:t+"/quality/judge",keyword:"required",params:{missingProperty:"\
target"},schema:s.properties.quality.properties.judge.required,parentSchema:s.properties.quality.properties.judge,data:u};e===null?e=[n]:e.push(n),r++}if(u.concurrency===
void 0){let n={instancePath:t+"/quality/judge",keyword:"required",params:{missingProperty:"concurrency"},schema:s.properties.quality.properties.judge.required,parentSchema:s.
properties.quality.properties.judge,data:u};e===null?e=[n]:e.push(n),r++}if(u["max-output-tokens"]===void 0){let n={instancePath:t+"/quality/judge",keyword:"req\
uired",params:{missingProperty:"max-output-tokens"},schema:s.properties.quality.properties.judge.required,parentSchema:s.properties.quality.properties.judge,data:u};
e===null?e=[n]:e.push(n),r++}if(u.temperature===void 0){let n={instancePath:t+"/quality/judge",keyword:"required",params:{missingProperty:"temperature"},schema:s.
properties.quality.properties.judge.required,parentSchema:s.properties.quality.properties.judge,data:u};e===null?e=[n]:e.push(n),r++}if(u.scale===void 0){let n={
instancePath:t+"/quality/judge",keyword:"required",params:{missingProperty:"scale"},schema:s.properties.quality.properties.judge.required,parentSchema:s.properties.
quality.properties.judge,data:u};e===null?e=[n]:e.push(n),r++}if(u.licence===void 0){let n={instancePath:t+"/quality/judge",keyword:"required",params:{missingProperty:"\
licence"},schema:s.properties.quality.properties.judge.required,parentSchema:s.properties.quality.properties.judge,data:u};e===null?e=[n]:e.push(n),r++}for(let n in u)
if(!(n==="target"||n==="concurrency"||n==="max-output-tokens"||n==="temperature"||n==="scale"||n==="prompt"||n==="licence"||n==="prices")){let m={instancePath:t+
"/quality/judge",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:s.properties.quality.properties.judge,data:u};e===null?e=[m]:
e.push(m),r++}if(u.target!==void 0){let n=u.target;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.api===void 0&&(n.api="openai-chat"),n.headers===void 0&&(n.
headers={}),n["request-timeout"]===void 0&&(n["request-timeout"]="2m"),n["connect-timeout"]===void 0&&(n["connect-timeout"]="10s"),n.url===void 0){let l={instancePath:t+
"/quality/judge/target",keyword:"required",params:{missingProperty:"url"},schema:s.properties.quality.properties.judge.properties.target.required,parentSchema:s.
properties.quality.properties.judge.properties.target,data:n};e===null?e=[l]:e.push(l),r++}if(n.api===void 0){let l={instancePath:t+"/quality/judge/target",keyword:"\
required",params:{missingProperty:"api"},schema:s.properties.quality.properties.judge.properties.target.required,parentSchema:s.properties.quality.properties.judge.
properties.target,data:n};e===null?e=[l]:e.push(l),r++}if(n.model===void 0){let l={instancePath:t+"/quality/judge/target",keyword:"required",params:{missingProperty:"\
model"},schema:s.properties.quality.properties.judge.properties.target.required,parentSchema:s.properties.quality.properties.judge.properties.target,data:n};e===
null?e=[l]:e.push(l),r++}if(n.headers===void 0){let l={instancePath:t+"/quality/judge/target",keyword:"required",params:{missingProperty:"headers"},schema:s.properties.
quality.properties.judge.properties.target.required,parentSchema:s.properties.quality.properties.judge.properties.target,data:n};e===null?e=[l]:e.push(l),r++}if(n["\
request-timeout"]===void 0){let l={instancePath:t+"/quality/judge/target",keyword:"required",params:{missingProperty:"request-timeout"},schema:s.properties.quality.
properties.judge.properties.target.required,parentSchema:s.properties.quality.properties.judge.properties.target,data:n};e===null?e=[l]:e.push(l),r++}if(n["conn\
ect-timeout"]===void 0){let l={instancePath:t+"/quality/judge/target",keyword:"required",params:{missingProperty:"connect-timeout"},schema:s.properties.quality.
properties.judge.properties.target.required,parentSchema:s.properties.quality.properties.judge.properties.target,data:n};e===null?e=[l]:e.push(l),r++}for(let l in n)
if(!mr.call(s.properties.quality.properties.judge.properties.target.properties,l)){let $={instancePath:t+"/quality/judge/target",keyword:"additionalProperties",
params:{additionalProperty:l},schema:!1,parentSchema:s.properties.quality.properties.judge.properties.target,data:n};e===null?e=[$]:e.push($),r++}n.url!==void 0&&
(tr(n.url,{instancePath:t+"/quality/judge/target/url",parentData:n,parentDataProperty:"url",rootData:f,dynamicAnchors:y})||(e=e===null?tr.errors:e.concat(tr.errors),
r=e.length));let m=n.api;if(!(m==="openai-chat"||m==="openai-completions"||m==="openai-responses"||m==="anthropic-messages"||m==="ollama-chat"||m==="tgi-generat\
e"||m==="azure-openai"||m==="gemini"||m==="custom")){let l={instancePath:t+"/quality/judge/target/api",keyword:"enum",params:{allowedValues:s.properties.quality.
properties.judge.properties.target.properties.api.enum},schema:s.properties.quality.properties.judge.properties.target.properties.api.enum,parentSchema:s.properties.
quality.properties.judge.properties.target.properties.api,data:m};e===null?e=[l]:e.push(l),r++}if(n["api-version"]!==void 0&&(He(n["api-version"],{instancePath:t+
"/quality/judge/target/api-version",parentData:n,parentDataProperty:"api-version",rootData:f,dynamicAnchors:y})||(e=e===null?He.errors:e.concat(He.errors),r=e.length)),
n.custom!==void 0&&(Qe(n.custom,{instancePath:t+"/quality/judge/target/custom",parentData:n,parentDataProperty:"custom",rootData:f,dynamicAnchors:y})||(e=e===null?
Qe.errors:e.concat(Qe.errors),r=e.length)),n.model!==void 0&&(ar(n.model,{instancePath:t+"/quality/judge/target/model",parentData:n,parentDataProperty:"model",rootData:f,
dynamicAnchors:y})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.length)),n["api-key-env"]!==void 0){let l=n["api-key-env"];if(typeof l=="string"){if(!Vr.test(
l)){let $={instancePath:t+"/quality/judge/target/api-key-env",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:s.
properties.quality.properties.judge.properties.target.properties["api-key-env"],data:l};e===null?e=[$]:e.push($),r++}}else{let $={instancePath:t+"/quality/judge\
/target/api-key-env",keyword:"type",params:{type:"string"},schema:s.properties.quality.properties.judge.properties.target.properties["api-key-env"].type,parentSchema:s.
properties.quality.properties.judge.properties.target.properties["api-key-env"],data:l};e===null?e=[$]:e.push($),r++}}n["api-key-file"]!==void 0&&(Ue(n["api-key\
-file"],{instancePath:t+"/quality/judge/target/api-key-file",parentData:n,parentDataProperty:"api-key-file",rootData:f,dynamicAnchors:y})||(e=e===null?Ue.errors:
e.concat(Ue.errors),r=e.length)),n.tls!==void 0&&(Ke(n.tls,{instancePath:t+"/quality/judge/target/tls",parentData:n,parentDataProperty:"tls",rootData:f,dynamicAnchors:y})||
(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length)),Ye(n.headers,{instancePath:t+"/quality/judge/target/headers",parentData:n,parentDataProperty:"headers",rootData:f,
dynamicAnchors:y})||(e=e===null?Ye.errors:e.concat(Ye.errors),r=e.length),te(n["request-timeout"],{instancePath:t+"/quality/judge/target/request-timeout",parentData:n,
parentDataProperty:"request-timeout",rootData:f,dynamicAnchors:y})||(e=e===null?te.errors:e.concat(te.errors),r=e.length),te(n["connect-timeout"],{instancePath:t+
"/quality/judge/target/connect-timeout",parentData:n,parentDataProperty:"connect-timeout",rootData:f,dynamicAnchors:y})||(e=e===null?te.errors:e.concat(te.errors),
r=e.length)}else{let m={instancePath:t+"/quality/judge/target",keyword:"type",params:{type:"object"},schema:s.properties.quality.properties.judge.properties.target.
type,parentSchema:s.properties.quality.properties.judge.properties.target,data:n};e===null?e=[m]:e.push(m),r++}}Je(u.concurrency,{instancePath:t+"/quality/judge\
/concurrency",parentData:u,parentDataProperty:"concurrency",rootData:f,dynamicAnchors:y})||(e=e===null?Je.errors:e.concat(Je.errors),r=e.length);let p=u["max-ou\
tput-tokens"];if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let n={instancePath:t+"/quality/judge/max-output-tokens",keyword:"type",params:{type:"in\
teger"},schema:s.properties.quality.properties.judge.properties["max-output-tokens"].type,parentSchema:s.properties.quality.properties.judge.properties["max-out\
put-tokens"],data:p};e===null?e=[n]:e.push(n),r++}if(typeof p=="number"&&isFinite(p)){if(p>1e5||isNaN(p)){let n={instancePath:t+"/quality/judge/max-output-token\
s",keyword:"maximum",params:{comparison:"<=",limit:1e5},schema:1e5,parentSchema:s.properties.quality.properties.judge.properties["max-output-tokens"],data:p};e===
null?e=[n]:e.push(n),r++}if(p<16||isNaN(p)){let n={instancePath:t+"/quality/judge/max-output-tokens",keyword:"minimum",params:{comparison:">=",limit:16},schema:16,
parentSchema:s.properties.quality.properties.judge.properties["max-output-tokens"],data:p};e===null?e=[n]:e.push(n),r++}}wr(u.temperature,{instancePath:t+"/qual\
ity/judge/temperature",parentData:u,parentDataProperty:"temperature",rootData:f,dynamicAnchors:y})||(e=e===null?wr.errors:e.concat(wr.errors),r=e.length);let v=u.
scale;if(Array.isArray(v)){if(v.length>2){let m={instancePath:t+"/quality/judge/scale",keyword:"maxItems",params:{limit:2},schema:2,parentSchema:s.properties.quality.
properties.judge.properties.scale,data:v};e===null?e=[m]:e.push(m),r++}if(v.length<2){let m={instancePath:t+"/quality/judge/scale",keyword:"minItems",params:{limit:2},
schema:2,parentSchema:s.properties.quality.properties.judge.properties.scale,data:v};e===null?e=[m]:e.push(m),r++}let n=v.length;for(let m=0;m<n;m++){let l=v[m];
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let $={instancePath:t+"/quality/judge/scale/"+m,keyword:"type",params:{type:"integer"},schema:s.properties.
quality.properties.judge.properties.scale.items.type,parentSchema:s.properties.quality.properties.judge.properties.scale.items,data:l};e===null?e=[$]:e.push($),
r++}if(typeof l=="number"&&isFinite(l)){if(l>100||isNaN(l)){let $={instancePath:t+"/quality/judge/scale/"+m,keyword:"maximum",params:{comparison:"<=",limit:100},
schema:100,parentSchema:s.properties.quality.properties.judge.properties.scale.items,data:l};e===null?e=[$]:e.push($),r++}if(l<0||isNaN(l)){let $={instancePath:t+
"/quality/judge/scale/"+m,keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:s.properties.quality.properties.judge.properties.scale.items,
data:l};e===null?e=[$]:e.push($),r++}}}}else{let n={instancePath:t+"/quality/judge/scale",keyword:"type",params:{type:"array"},schema:s.properties.quality.properties.
judge.properties.scale.type,parentSchema:s.properties.quality.properties.judge.properties.scale,data:v};e===null?e=[n]:e.push(n),r++}u.prompt!==void 0&&(Ze(u.prompt,
{instancePath:t+"/quality/judge/prompt",parentData:u,parentDataProperty:"prompt",rootData:f,dynamicAnchors:y})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length));
let c=u.licence;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.floor===void 0&&(c.floor=.6),c.floor===void 0){let n={instancePath:t+"/quality/judge/licence",
keyword:"required",params:{missingProperty:"floor"},schema:s.properties.quality.properties.judge.properties.licence.required,parentSchema:s.properties.quality.properties.
judge.properties.licence,data:c};e===null?e=[n]:e.push(n),r++}for(let n in c)if(n!=="floor"){let m={instancePath:t+"/quality/judge/licence",keyword:"additionalP\
roperties",params:{additionalProperty:n},schema:!1,parentSchema:s.properties.quality.properties.judge.properties.licence,data:c};e===null?e=[m]:e.push(m),r++}qr(
c.floor,{instancePath:t+"/quality/judge/licence/floor",parentData:c,parentDataProperty:"floor",rootData:f,dynamicAnchors:y})||(e=e===null?qr.errors:e.concat(qr.
errors),r=e.length)}else{let n={instancePath:t+"/quality/judge/licence",keyword:"type",params:{type:"object"},schema:s.properties.quality.properties.judge.properties.
licence.type,parentSchema:s.properties.quality.properties.judge.properties.licence,data:c};e===null?e=[n]:e.push(n),r++}u.prices!==void 0&&(lr(u.prices,{instancePath:t+
"/quality/judge/prices",parentData:u,parentDataProperty:"prices",rootData:f,dynamicAnchors:y})||(e=e===null?lr.errors:e.concat(lr.errors),r=e.length))}else{let p={
instancePath:t+"/quality/judge",keyword:"type",params:{type:"object"},schema:s.properties.quality.properties.judge.type,parentSchema:s.properties.quality.properties.
judge,data:u};e===null?e=[p]:e.push(p),r++}}if(A.embeddings!==void 0){let u=A.embeddings;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.concurrency===void 0&&
(u.concurrency=4),u.target===void 0){let p={instancePath:t+"/quality/embeddings",keyword:"required",params:{missingProperty:"target"},schema:s.properties.quality.
properties.embeddings.required,parentSchema:s.properties.quality.properties.embeddings,data:u};e===null?e=[p]:e.push(p),r++}if(u.concurrency===void 0){let p={instancePath:t+
"/quality/embeddings",keyword:"required",params:{missingProperty:"concurrency"},schema:s.properties.quality.properties.embeddings.required,parentSchema:s.properties.
quality.properties.embeddings,data:u};e===null?e=[p]:e.push(p),r++}for(let p in u)if(!(p==="target"||p==="concurrency"||p==="prices")){let v={instancePath:t+"/q\
uality/embeddings",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:s.properties.quality.properties.embeddings,data:u};e===null?
e=[v]:e.push(v),r++}if(u.target!==void 0){let p=u.target;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.api===void 0&&(p.api="openai-embeddings"),p.headers===
void 0&&(p.headers={}),p["request-timeout"]===void 0&&(p["request-timeout"]="2m"),p["connect-timeout"]===void 0&&(p["connect-timeout"]="10s"),p.url===void 0){let c={
instancePath:t+"/quality/embeddings/target",keyword:"required",params:{missingProperty:"url"},schema:s.properties.quality.properties.embeddings.properties.target.
required,parentSchema:s.properties.quality.properties.embeddings.properties.target,data:p};e===null?e=[c]:e.push(c),r++}if(p.api===void 0){let c={instancePath:t+
"/quality/embeddings/target",keyword:"required",params:{missingProperty:"api"},schema:s.properties.quality.properties.embeddings.properties.target.required,parentSchema:s.
properties.quality.properties.embeddings.properties.target,data:p};e===null?e=[c]:e.push(c),r++}if(p.model===void 0){let c={instancePath:t+"/quality/embeddings/\
target",keyword:"required",params:{missingProperty:"model"},schema:s.properties.quality.properties.embeddings.properties.target.required,parentSchema:s.properties.
quality.properties.embeddings.properties.target,data:p};e===null?e=[c]:e.push(c),r++}if(p.headers===void 0){let c={instancePath:t+"/quality/embeddings/target",keyword:"\
required",params:{missingProperty:"headers"},schema:s.properties.quality.properties.embeddings.properties.target.required,parentSchema:s.properties.quality.properties.
embeddings.properties.target,data:p};e===null?e=[c]:e.push(c),r++}if(p["request-timeout"]===void 0){let c={instancePath:t+"/quality/embeddings/target",keyword:"\
required",params:{missingProperty:"request-timeout"},schema:s.properties.quality.properties.embeddings.properties.target.required,parentSchema:s.properties.quality.
properties.embeddings.properties.target,data:p};e===null?e=[c]:e.push(c),r++}if(p["connect-timeout"]===void 0){let c={instancePath:t+"/quality/embeddings/target",
keyword:"required",params:{missingProperty:"connect-timeout"},schema:s.properties.quality.properties.embeddings.properties.target.required,parentSchema:s.properties.
quality.properties.embeddings.properties.target,data:p};e===null?e=[c]:e.push(c),r++}for(let c in p)if(!mr.call(s.properties.quality.properties.embeddings.properties.
target.properties,c)){let n={instancePath:t+"/quality/embeddings/target",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:s.properties.
quality.properties.embeddings.properties.target,data:p};e===null?e=[n]:e.push(n),r++}p.url!==void 0&&(tr(p.url,{instancePath:t+"/quality/embeddings/target/url",
parentData:p,parentDataProperty:"url",rootData:f,dynamicAnchors:y})||(e=e===null?tr.errors:e.concat(tr.errors),r=e.length));let v=p.api;if(v!=="openai-embedding\
s"){let c={instancePath:t+"/quality/embeddings/target/api",keyword:"enum",params:{allowedValues:s.properties.quality.properties.embeddings.properties.target.properties.
api.enum},schema:s.properties.quality.properties.embeddings.properties.target.properties.api.enum,parentSchema:s.properties.quality.properties.embeddings.properties.
target.properties.api,data:v};e===null?e=[c]:e.push(c),r++}if(p["api-version"]!==void 0&&(He(p["api-version"],{instancePath:t+"/quality/embeddings/target/api-ve\
rsion",parentData:p,parentDataProperty:"api-version",rootData:f,dynamicAnchors:y})||(e=e===null?He.errors:e.concat(He.errors),r=e.length)),p.custom!==void 0&&(Qe(
p.custom,{instancePath:t+"/quality/embeddings/target/custom",parentData:p,parentDataProperty:"custom",rootData:f,dynamicAnchors:y})||(e=e===null?Qe.errors:e.concat(
Qe.errors),r=e.length)),p.model!==void 0&&(ar(p.model,{instancePath:t+"/quality/embeddings/target/model",parentData:p,parentDataProperty:"model",rootData:f,dynamicAnchors:y})||
(e=e===null?ar.errors:e.concat(ar.errors),r=e.length)),p["api-key-env"]!==void 0){let c=p["api-key-env"];if(typeof c=="string"){if(!Vr.test(c)){let n={instancePath:t+
"/quality/embeddings/target/api-key-env",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:s.properties.
quality.properties.embeddings.properties.target.properties["api-key-env"],data:c};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:t+"/quality/embeddings/\
target/api-key-env",keyword:"type",params:{type:"string"},schema:s.properties.quality.properties.embeddings.properties.target.properties["api-key-env"].type,parentSchema:s.
properties.quality.properties.embeddings.properties.target.properties["api-key-env"],data:c};e===null?e=[n]:e.push(n),r++}}p["api-key-file"]!==void 0&&(Ue(p["ap\
i-key-file"],{instancePath:t+"/quality/embeddings/target/api-key-file",parentData:p,parentDataProperty:"api-key-file",rootData:f,dynamicAnchors:y})||(e=e===null?
Ue.errors:e.concat(Ue.errors),r=e.length)),p.tls!==void 0&&(Ke(p.tls,{instancePath:t+"/quality/embeddings/target/tls",parentData:p,parentDataProperty:"tls",rootData:f,
dynamicAnchors:y})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length)),Ye(p.headers,{instancePath:t+"/quality/embeddings/target/headers",parentData:p,parentDataProperty:"\
headers",rootData:f,dynamicAnchors:y})||(e=e===null?Ye.errors:e.concat(Ye.errors),r=e.length),te(p["request-timeout"],{instancePath:t+"/quality/embeddings/targe\
t/request-timeout",parentData:p,parentDataProperty:"request-timeout",rootData:f,dynamicAnchors:y})||(e=e===null?te.errors:e.concat(te.errors),r=e.length),te(p["\
connect-timeout"],{instancePath:t+"/quality/embeddings/target/connect-timeout",parentData:p,parentDataProperty:"connect-timeout",rootData:f,dynamicAnchors:y})||
(e=e===null?te.errors:e.concat(te.errors),r=e.length)}else{let v={instancePath:t+"/quality/embeddings/target",keyword:"type",params:{type:"object"},schema:s.properties.
quality.properties.embeddings.properties.target.type,parentSchema:s.properties.quality.properties.embeddings.properties.target,data:p};e===null?e=[v]:e.push(v),
r++}}Je(u.concurrency,{instancePath:t+"/quality/embeddings/concurrency",parentData:u,parentDataProperty:"concurrency",rootData:f,dynamicAnchors:y})||(e=e===null?
Je.errors:e.concat(Je.errors),r=e.length),u.prices!==void 0&&(lr(u.prices,{instancePath:t+"/quality/embeddings/prices",parentData:u,parentDataProperty:"prices",
rootData:f,dynamicAnchors:y})||(e=e===null?lr.errors:e.concat(lr.errors),r=e.length))}else{let p={instancePath:t+"/quality/embeddings",keyword:"type",params:{type:"\
object"},schema:s.properties.quality.properties.embeddings.type,parentSchema:s.properties.quality.properties.embeddings,data:u};e===null?e=[p]:e.push(p),r++}}}else{
let u={instancePath:t+"/quality",keyword:"type",params:{type:"object"},schema:s.properties.quality.type,parentSchema:s.properties.quality,data:A};e===null?e=[u]:
e.push(u),r++}let o=a.gates;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.alpha===void 0&&(o.alpha="1%"),o.undecided===void 0&&(o.undecided="warn"),o.invalid===
void 0&&(o.invalid="fail"),o.drift===void 0&&(o.drift="report"),o.ttft_p50===void 0&&(o.ttft_p50={"max-increase":"5%","min-change":"5ms"}),o.ttft_p95===void 0&&
(o.ttft_p95={"max-increase":"10%","min-change":"10ms"}),o.tpot_p50===void 0&&(o.tpot_p50={"max-increase":"5%","min-change":"1ms"}),o.output_tokens_per_sec===void 0&&
(o.output_tokens_per_sec={"max-decrease":"5%"}),o.error_ratio===void 0&&(o.error_ratio={"max-increase":"1pp"}),o.accuracy===void 0&&(o.accuracy={"max-drop":"2pp"}),
o.alpha===void 0){let c={instancePath:t+"/gates",keyword:"required",params:{missingProperty:"alpha"},schema:s.properties.gates.required,parentSchema:s.properties.
gates,data:o};e===null?e=[c]:e.push(c),r++}if(o.undecided===void 0){let c={instancePath:t+"/gates",keyword:"required",params:{missingProperty:"undecided"},schema:s.
properties.gates.required,parentSchema:s.properties.gates,data:o};e===null?e=[c]:e.push(c),r++}if(o.invalid===void 0){let c={instancePath:t+"/gates",keyword:"re\
quired",params:{missingProperty:"invalid"},schema:s.properties.gates.required,parentSchema:s.properties.gates,data:o};e===null?e=[c]:e.push(c),r++}if(o.drift===
void 0){let c={instancePath:t+"/gates",keyword:"required",params:{missingProperty:"drift"},schema:s.properties.gates.required,parentSchema:s.properties.gates,data:o};
e===null?e=[c]:e.push(c),r++}for(let c in o)if(!(mr.call(s.properties.gates.properties,c)||Lt.test(c)||Ht.test(c)||Qt.test(c)||Ut.test(c)||Kt.test(c)||Yt.test(c)||
Jt.test(c))){let n={instancePath:t+"/gates",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:s.properties.gates,data:o};e===null?
e=[n]:e.push(n),r++}Xe(o.alpha,{instancePath:t+"/gates/alpha",parentData:o,parentDataProperty:"alpha",rootData:f,dynamicAnchors:y})||(e=e===null?Xe.errors:e.concat(
Xe.errors),r=e.length);let u=o.undecided;if(!(u==="warn"||u==="fail"||u==="pass")){let c={instancePath:t+"/gates/undecided",keyword:"enum",params:{allowedValues:s.
properties.gates.properties.undecided.enum},schema:s.properties.gates.properties.undecided.enum,parentSchema:s.properties.gates.properties.undecided,data:u};e===
null?e=[c]:e.push(c),r++}let p=o.invalid;if(!(p==="fail"||p==="warn")){let c={instancePath:t+"/gates/invalid",keyword:"enum",params:{allowedValues:s.properties.
gates.properties.invalid.enum},schema:s.properties.gates.properties.invalid.enum,parentSchema:s.properties.gates.properties.invalid,data:p};e===null?e=[c]:e.push(
c),r++}let v=o.drift;if(!(v==="report"||v==="warn"||v==="fail")){let c={instancePath:t+"/gates/drift",keyword:"enum",params:{allowedValues:s.properties.gates.properties.
drift.enum},schema:s.properties.gates.properties.drift.enum,parentSchema:s.properties.gates.properties.drift,data:v};e===null?e=[c]:e.push(c),r++}if(o["limit-pr\
eset"]!==void 0){let c=o["limit-preset"];if(!(c==="mlperf-llama2-70b"||c==="mlperf-llama2-70b-interactive"||c==="mlperf-llama3.1-8b"||c==="mlperf-llama3.1-8b-in\
teractive"||c==="mlperf-deepseek-r1"||c==="mlperf-deepseek-r1-interactive"||c==="mlperf-gpt-oss-120b"||c==="mlperf-gpt-oss-120b-interactive")){let n={instancePath:t+
"/gates/limit-preset",keyword:"enum",params:{allowedValues:s.properties.gates.properties["limit-preset"].enum},schema:s.properties.gates.properties["limit-prese\
t"].enum,parentSchema:s.properties.gates.properties["limit-preset"],data:c};e===null?e=[n]:e.push(n),r++}}oe(o.ttft_p50,{instancePath:t+"/gates/ttft_p50",parentData:o,
parentDataProperty:"ttft_p50",rootData:f,dynamicAnchors:y})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length),o.ttft_p90!==void 0&&(oe(o.ttft_p90,{instancePath:t+
"/gates/ttft_p90",parentData:o,parentDataProperty:"ttft_p90",rootData:f,dynamicAnchors:y})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),oe(o.ttft_p95,
{instancePath:t+"/gates/ttft_p95",parentData:o,parentDataProperty:"ttft_p95",rootData:f,dynamicAnchors:y})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length),
o.ttft_p99!==void 0&&(oe(o.ttft_p99,{instancePath:t+"/gates/ttft_p99",parentData:o,parentDataProperty:"ttft_p99",rootData:f,dynamicAnchors:y})||(e=e===null?oe.errors:
e.concat(oe.errors),r=e.length)),oe(o.tpot_p50,{instancePath:t+"/gates/tpot_p50",parentData:o,parentDataProperty:"tpot_p50",rootData:f,dynamicAnchors:y})||(e=e===
null?oe.errors:e.concat(oe.errors),r=e.length),o.tpot_p90!==void 0&&(oe(o.tpot_p90,{instancePath:t+"/gates/tpot_p90",parentData:o,parentDataProperty:"tpot_p90",
rootData:f,dynamicAnchors:y})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),o.tpot_p95!==void 0&&(oe(o.tpot_p95,{instancePath:t+"/gates/tpot_p95",parentData:o,
parentDataProperty:"tpot_p95",rootData:f,dynamicAnchors:y})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),o.tpot_p99!==void 0&&(oe(o.tpot_p99,{instancePath:t+
"/gates/tpot_p99",parentData:o,parentDataProperty:"tpot_p99",rootData:f,dynamicAnchors:y})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),o.itl_p50!==void 0&&
(oe(o.itl_p50,{instancePath:t+"/gates/itl_p50",parentData:o,parentDataProperty:"itl_p50",rootData:f,dynamicAnchors:y})||(e=e===null?oe.errors:e.concat(oe.errors),
r=e.length)),o.itl_p90!==void 0&&(oe(o.itl_p90,{instancePath:t+"/gates/itl_p90",parentData:o,parentDataProperty:"itl_p90",rootData:f,dynamicAnchors:y})||(e=e===
null?oe.errors:e.concat(oe.errors),r=e.length)),o.itl_p95!==void 0&&(oe(o.itl_p95,{instancePath:t+"/gates/itl_p95",parentData:o,parentDataProperty:"itl_p95",rootData:f,
dynamicAnchors:y})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),o.itl_p99!==void 0&&(oe(o.itl_p99,{instancePath:t+"/gates/itl_p99",parentData:o,parentDataProperty:"\
itl_p99",rootData:f,dynamicAnchors:y})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),o.e2e_p50!==void 0&&(oe(o.e2e_p50,{instancePath:t+"/gates/e2e_p50",
parentData:o,parentDataProperty:"e2e_p50",rootData:f,dynamicAnchors:y})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),o.e2e_p90!==void 0&&(oe(o.e2e_p90,
{instancePath:t+"/gates/e2e_p90",parentData:o,parentDataProperty:"e2e_p90",rootData:f,dynamicAnchors:y})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),
o.e2e_p95!==void 0&&(oe(o.e2e_p95,{instancePath:t+"/gates/e2e_p95",parentData:o,parentDataProperty:"e2e_p95",rootData:f,dynamicAnchors:y})||(e=e===null?oe.errors:
e.concat(oe.errors),r=e.length)),o.e2e_p99!==void 0&&(oe(o.e2e_p99,{instancePath:t+"/gates/e2e_p99",parentData:o,parentDataProperty:"e2e_p99",rootData:f,dynamicAnchors:y})||
(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),Ar(o.output_tokens_per_sec,{instancePath:t+"/gates/output_tokens_per_sec",parentData:o,parentDataProperty:"\
output_tokens_per_sec",rootData:f,dynamicAnchors:y})||(e=e===null?Ar.errors:e.concat(Ar.errors),r=e.length),o.requests_per_sec!==void 0&&(xr(o.requests_per_sec,
{instancePath:t+"/gates/requests_per_sec",parentData:o,parentDataProperty:"requests_per_sec",rootData:f,dynamicAnchors:y})||(e=e===null?xr.errors:e.concat(xr.errors),
r=e.length)),o.goodput!==void 0&&(er(o.goodput,{instancePath:t+"/gates/goodput",parentData:o,parentDataProperty:"goodput",rootData:f,dynamicAnchors:y})||(e=e===
null?er.errors:e.concat(er.errors),r=e.length)),o.ttft_within_limit!==void 0&&(er(o.ttft_within_limit,{instancePath:t+"/gates/ttft_within_limit",parentData:o,parentDataProperty:"\
ttft_within_limit",rootData:f,dynamicAnchors:y})||(e=e===null?er.errors:e.concat(er.errors),r=e.length)),Fr(o.error_ratio,{instancePath:t+"/gates/error_ratio",parentData:o,
parentDataProperty:"error_ratio",rootData:f,dynamicAnchors:y})||(e=e===null?Fr.errors:e.concat(Fr.errors),r=e.length),er(o.accuracy,{instancePath:t+"/gates/accu\
racy",parentData:o,parentDataProperty:"accuracy",rootData:f,dynamicAnchors:y})||(e=e===null?er.errors:e.concat(er.errors),r=e.length),o.cost!==void 0&&(Mr(o.cost,
{instancePath:t+"/gates/cost",parentData:o,parentDataProperty:"cost",rootData:f,dynamicAnchors:y})||(e=e===null?Mr.errors:e.concat(Mr.errors),r=e.length));for(let c in o)
Lt.test(c)&&(oe(o[c],{instancePath:t+"/gates/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:c,rootData:f,dynamicAnchors:y})||(e=e===
null?oe.errors:e.concat(oe.errors),r=e.length));for(let c in o)Ht.test(c)&&(Ar(o[c],{instancePath:t+"/gates/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,
parentDataProperty:c,rootData:f,dynamicAnchors:y})||(e=e===null?Ar.errors:e.concat(Ar.errors),r=e.length));for(let c in o)Qt.test(c)&&(xr(o[c],{instancePath:t+"\
/gates/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:c,rootData:f,dynamicAnchors:y})||(e=e===null?xr.errors:e.concat(xr.errors),r=e.
length));for(let c in o)Ut.test(c)&&(er(o[c],{instancePath:t+"/gates/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:c,rootData:f,dynamicAnchors:y})||
(e=e===null?er.errors:e.concat(er.errors),r=e.length));for(let c in o)Kt.test(c)&&(Fr(o[c],{instancePath:t+"/gates/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,
parentDataProperty:c,rootData:f,dynamicAnchors:y})||(e=e===null?Fr.errors:e.concat(Fr.errors),r=e.length));for(let c in o)Yt.test(c)&&(Mr(o[c],{instancePath:t+"\
/gates/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:c,rootData:f,dynamicAnchors:y})||(e=e===null?Mr.errors:e.concat(Mr.errors),r=e.
length));for(let c in o)Jt.test(c)&&(er(o[c],{instancePath:t+"/gates/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:c,rootData:f,dynamicAnchors:y})||
(e=e===null?er.errors:e.concat(er.errors),r=e.length))}else{let u={instancePath:t+"/gates",keyword:"type",params:{type:"object"},schema:s.properties.gates.type,
parentSchema:s.properties.gates,data:o};e===null?e=[u]:e.push(u),r++}let x=a["pull-request"];if(x&&typeof x=="object"&&!Array.isArray(x)){if(x.drafts===void 0&&
(x.drafts="gate"),x["accept-label"]===void 0&&(x["accept-label"]="perf-regression-accepted"),x.accepted===void 0&&(x.accepted=".github/insight-agent-accepted.ym\
l"),x.drafts===void 0){let v={instancePath:t+"/pull-request",keyword:"required",params:{missingProperty:"drafts"},schema:s.properties["pull-request"].required,parentSchema:s.
properties["pull-request"],data:x};e===null?e=[v]:e.push(v),r++}if(x["accept-label"]===void 0){let v={instancePath:t+"/pull-request",keyword:"required",params:{
missingProperty:"accept-label"},schema:s.properties["pull-request"].required,parentSchema:s.properties["pull-request"],data:x};e===null?e=[v]:e.push(v),r++}if(x.
accepted===void 0){let v={instancePath:t+"/pull-request",keyword:"required",params:{missingProperty:"accepted"},schema:s.properties["pull-request"].required,parentSchema:s.
properties["pull-request"],data:x};e===null?e=[v]:e.push(v),r++}for(let v in x)if(!(v==="drafts"||v==="accept-label"||v==="accepted")){let c={instancePath:t+"/p\
ull-request",keyword:"additionalProperties",params:{additionalProperty:v},schema:!1,parentSchema:s.properties["pull-request"],data:x};e===null?e=[c]:e.push(c),r++}
let u=x.drafts;if(!(u==="gate"||u==="skip")){let v={instancePath:t+"/pull-request/drafts",keyword:"enum",params:{allowedValues:s.properties["pull-request"].properties.
drafts.enum},schema:s.properties["pull-request"].properties.drafts.enum,parentSchema:s.properties["pull-request"].properties.drafts,data:u};e===null?e=[v]:e.push(
v),r++}let p=x["accept-label"];if(typeof p=="string"){if(!ya.test(p)){let v={instancePath:t+"/pull-request/accept-label",keyword:"pattern",params:{pattern:"^(?=\
.*\\S)[^\\p{Cc}]{1,50}$"},schema:"^(?=.*\\S)[^\\p{Cc}]{1,50}$",parentSchema:s.properties["pull-request"].properties["accept-label"],data:p};e===null?e=[v]:e.push(
v),r++}}else{let v={instancePath:t+"/pull-request/accept-label",keyword:"type",params:{type:"string"},schema:s.properties["pull-request"].properties["accept-lab\
el"].type,parentSchema:s.properties["pull-request"].properties["accept-label"],data:p};e===null?e=[v]:e.push(v),r++}yr(x.accepted,{instancePath:t+"/pull-request\
/accepted",parentData:x,parentDataProperty:"accepted",rootData:f,dynamicAnchors:y})||(e=e===null?yr.errors:e.concat(yr.errors),r=e.length)}else{let u={instancePath:t+
"/pull-request",keyword:"type",params:{type:"object"},schema:s.properties["pull-request"].type,parentSchema:s.properties["pull-request"],data:x};e===null?e=[u]:
e.push(u),r++}let I=a.budget;if(I&&typeof I=="object"&&!Array.isArray(I)){if(I.minutes===void 0&&(I.minutes=10),I.minutes===void 0){let p={instancePath:t+"/budg\
et",keyword:"required",params:{missingProperty:"minutes"},schema:s.properties.budget.required,parentSchema:s.properties.budget,data:I};e===null?e=[p]:e.push(p),
r++}for(let p in I)if(!(p==="minutes"||p==="requests"||p==="tokens"||p==="usd")){let v={instancePath:t+"/budget",keyword:"additionalProperties",params:{additionalProperty:p},
schema:!1,parentSchema:s.properties.budget,data:I};e===null?e=[v]:e.push(v),r++}let u=I.minutes;if(typeof u=="number"&&isFinite(u)){if(u>360||isNaN(u)){let p={instancePath:t+
"/budget/minutes",keyword:"maximum",params:{comparison:"<=",limit:360},schema:360,parentSchema:s.properties.budget.properties.minutes,data:u};e===null?e=[p]:e.push(
p),r++}if(u<=0||isNaN(u)){let p={instancePath:t+"/budget/minutes",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:s.properties.
budget.properties.minutes,data:u};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/budget/minutes",keyword:"type",params:{type:"number"},schema:s.properties.
budget.properties.minutes.type,parentSchema:s.properties.budget.properties.minutes,data:u};e===null?e=[p]:e.push(p),r++}if(I.requests!==void 0){let p=I.requests;
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&typeof p!="string"){let v={instancePath:t+"/budget/requests",keyword:"type",params:{type:s.properties.
budget.properties.requests.type},schema:s.properties.budget.properties.requests.type,parentSchema:s.properties.budget.properties.requests,data:p};e===null?e=[v]:
e.push(v),r++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){let v={instancePath:t+"/budget/requests",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,
parentSchema:s.properties.budget.properties.requests,data:p};e===null?e=[v]:e.push(v),r++}if(typeof p=="string"&&!ft.test(p)){let v={instancePath:t+"/budget/req\
uests",keyword:"pattern",params:{pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k| ?M|)$"},schema:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{\
1,15})?(?: ?k| ?M|)$",parentSchema:s.properties.budget.properties.requests,data:p};e===null?e=[v]:e.push(v),r++}}if(I.tokens!==void 0){let p=I.tokens;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&typeof p!="string"){let v={instancePath:t+"/budget/tokens",keyword:"type",params:{type:s.properties.budget.properties.
tokens.type},schema:s.properties.budget.properties.tokens.type,parentSchema:s.properties.budget.properties.tokens,data:p};e===null?e=[v]:e.push(v),r++}if(typeof p==
"number"&&isFinite(p)&&(p<1||isNaN(p))){let v={instancePath:t+"/budget/tokens",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:s.properties.
budget.properties.tokens,data:p};e===null?e=[v]:e.push(v),r++}if(typeof p=="string"&&!ft.test(p)){let v={instancePath:t+"/budget/tokens",keyword:"pattern",params:{
pattern:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k| ?M|)$"},schema:"^(?!0+(?:\\.0+)?(?![\\d.]))\\d{1,15}(?:\\.\\d{1,15})?(?: ?k| ?M|)$",parentSchema:s.
properties.budget.properties.tokens,data:p};e===null?e=[v]:e.push(v),r++}}if(I.usd!==void 0){let p=I.usd;if(typeof p=="number"&&isFinite(p)){if(p>1e6||isNaN(p)){
let v={instancePath:t+"/budget/usd",keyword:"maximum",params:{comparison:"<=",limit:1e6},schema:1e6,parentSchema:s.properties.budget.properties.usd,data:p};e===
null?e=[v]:e.push(v),r++}if(p<=0||isNaN(p)){let v={instancePath:t+"/budget/usd",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:s.
properties.budget.properties.usd,data:p};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:t+"/budget/usd",keyword:"type",params:{type:"number"},schema:s.properties.
budget.properties.usd.type,parentSchema:s.properties.budget.properties.usd,data:p};e===null?e=[v]:e.push(v),r++}}}else{let u={instancePath:t+"/budget",keyword:"\
type",params:{type:"object"},schema:s.properties.budget.type,parentSchema:s.properties.budget,data:I};e===null?e=[u]:e.push(u),r++}if(a.prices!==void 0&&(lr(a.prices,
{instancePath:t+"/prices",parentData:a,parentDataProperty:"prices",rootData:f,dynamicAnchors:y})||(e=e===null?lr.errors:e.concat(lr.errors),r=e.length)),a.calibrate!==
void 0){let u=a.calibrate;if(u&&typeof u=="object"&&!Array.isArray(u)){for(let p in u)if(p!=="runs"){let v={instancePath:t+"/calibrate",keyword:"additionalPrope\
rties",params:{additionalProperty:p},schema:!1,parentSchema:s.properties.calibrate,data:u};e===null?e=[v]:e.push(v),r++}u.runs!==void 0&&(kr(u.runs,{instancePath:t+
"/calibrate/runs",parentData:u,parentDataProperty:"runs",rootData:f,dynamicAnchors:y})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length))}else{let p={instancePath:t+
"/calibrate",keyword:"type",params:{type:"object"},schema:s.properties.calibrate.type,parentSchema:s.properties.calibrate,data:u};e===null?e=[p]:e.push(p),r++}}
let j=a.report;if(j&&typeof j=="object"&&!Array.isArray(j)){if(j.comment===void 0&&(j.comment="always"),j.html===void 0&&(j.html=!0),j["show-url"]===void 0&&(j["\
show-url"]=!1),j["store-outputs"]===void 0&&(j["store-outputs"]=!1),j.comment===void 0){let n={instancePath:t+"/report",keyword:"required",params:{missingProperty:"\
comment"},schema:s.properties.report.required,parentSchema:s.properties.report,data:j};e===null?e=[n]:e.push(n),r++}if(j.html===void 0){let n={instancePath:t+"/\
report",keyword:"required",params:{missingProperty:"html"},schema:s.properties.report.required,parentSchema:s.properties.report,data:j};e===null?e=[n]:e.push(n),
r++}if(j["show-url"]===void 0){let n={instancePath:t+"/report",keyword:"required",params:{missingProperty:"show-url"},schema:s.properties.report.required,parentSchema:s.
properties.report,data:j};e===null?e=[n]:e.push(n),r++}if(j["store-outputs"]===void 0){let n={instancePath:t+"/report",keyword:"required",params:{missingProperty:"\
store-outputs"},schema:s.properties.report.required,parentSchema:s.properties.report,data:j};e===null?e=[n]:e.push(n),r++}for(let n in j)if(!(n==="comment"||n===
"html"||n==="show-url"||n==="store-outputs"||n==="narrator")){let m={instancePath:t+"/report",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,
parentSchema:s.properties.report,data:j};e===null?e=[m]:e.push(m),r++}let u=j.comment;if(!(u==="always"||u==="on-change"||u==="never")){let n={instancePath:t+"/\
report/comment",keyword:"enum",params:{allowedValues:s.properties.report.properties.comment.enum},schema:s.properties.report.properties.comment.enum,parentSchema:s.
properties.report.properties.comment,data:u};e===null?e=[n]:e.push(n),r++}let p=j.html;if(typeof p!="boolean"){let n={instancePath:t+"/report/html",keyword:"typ\
e",params:{type:"boolean"},schema:s.properties.report.properties.html.type,parentSchema:s.properties.report.properties.html,data:p};e===null?e=[n]:e.push(n),r++}
let v=j["show-url"];if(typeof v!="boolean"){let n={instancePath:t+"/report/show-url",keyword:"type",params:{type:"boolean"},schema:s.properties.report.properties["\
show-url"].type,parentSchema:s.properties.report.properties["show-url"],data:v};e===null?e=[n]:e.push(n),r++}let c=j["store-outputs"];if(typeof c!="boolean"){let n={
instancePath:t+"/report/store-outputs",keyword:"type",params:{type:"boolean"},schema:s.properties.report.properties["store-outputs"].type,parentSchema:s.properties.
report.properties["store-outputs"],data:c};e===null?e=[n]:e.push(n),r++}if(j.narrator!==void 0){let n=j.narrator;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.
api===void 0&&(n.api="openai-chat"),n.headers===void 0&&(n.headers={}),n["request-timeout"]===void 0&&(n["request-timeout"]="20s"),n["connect-timeout"]===void 0&&
(n["connect-timeout"]="10s"),n.url===void 0){let l={instancePath:t+"/report/narrator",keyword:"required",params:{missingProperty:"url"},schema:s.properties.report.
properties.narrator.required,parentSchema:s.properties.report.properties.narrator,data:n};e===null?e=[l]:e.push(l),r++}if(n.api===void 0){let l={instancePath:t+
"/report/narrator",keyword:"required",params:{missingProperty:"api"},schema:s.properties.report.properties.narrator.required,parentSchema:s.properties.report.properties.
narrator,data:n};e===null?e=[l]:e.push(l),r++}if(n.model===void 0){let l={instancePath:t+"/report/narrator",keyword:"required",params:{missingProperty:"model"},
schema:s.properties.report.properties.narrator.required,parentSchema:s.properties.report.properties.narrator,data:n};e===null?e=[l]:e.push(l),r++}if(n.headers===
void 0){let l={instancePath:t+"/report/narrator",keyword:"required",params:{missingProperty:"headers"},schema:s.properties.report.properties.narrator.required,parentSchema:s.
properties.report.properties.narrator,data:n};e===null?e=[l]:e.push(l),r++}if(n["request-timeout"]===void 0){let l={instancePath:t+"/report/narrator",keyword:"r\
equired",params:{missingProperty:"request-timeout"},schema:s.properties.report.properties.narrator.required,parentSchema:s.properties.report.properties.narrator,
data:n};e===null?e=[l]:e.push(l),r++}if(n["connect-timeout"]===void 0){let l={instancePath:t+"/report/narrator",keyword:"required",params:{missingProperty:"conn\
ect-timeout"},schema:s.properties.report.properties.narrator.required,parentSchema:s.properties.report.properties.narrator,data:n};e===null?e=[l]:e.push(l),r++}
for(let l in n)if(!mr.call(s.properties.report.properties.narrator.properties,l)){let $={instancePath:t+"/report/narrator",keyword:"additionalProperties",params:{
additionalProperty:l},schema:!1,parentSchema:s.properties.report.properties.narrator,data:n};e===null?e=[$]:e.push($),r++}n.url!==void 0&&(tr(n.url,{instancePath:t+
"/report/narrator/url",parentData:n,parentDataProperty:"url",rootData:f,dynamicAnchors:y})||(e=e===null?tr.errors:e.concat(tr.errors),r=e.length));let m=n.api;if(!(m===
"openai-chat"||m==="openai-completions"||m==="openai-responses"||m==="anthropic-messages"||m==="ollama-chat"||m==="tgi-generate"||m==="azure-openai"||m==="gemin\
i"||m==="custom")){let l={instancePath:t+"/report/narrator/api",keyword:"enum",params:{allowedValues:s.properties.report.properties.narrator.properties.api.enum},
schema:s.properties.report.properties.narrator.properties.api.enum,parentSchema:s.properties.report.properties.narrator.properties.api,data:m};e===null?e=[l]:e.
push(l),r++}if(n["api-version"]!==void 0&&(He(n["api-version"],{instancePath:t+"/report/narrator/api-version",parentData:n,parentDataProperty:"api-version",rootData:f,
dynamicAnchors:y})||(e=e===null?He.errors:e.concat(He.errors),r=e.length)),n.custom!==void 0&&(Qe(n.custom,{instancePath:t+"/report/narrator/custom",parentData:n,
parentDataProperty:"custom",rootData:f,dynamicAnchors:y})||(e=e===null?Qe.errors:e.concat(Qe.errors),r=e.length)),n.model!==void 0&&(ar(n.model,{instancePath:t+
"/report/narrator/model",parentData:n,parentDataProperty:"model",rootData:f,dynamicAnchors:y})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.length)),n["api-ke\
y-env"]!==void 0){let l=n["api-key-env"];if(typeof l=="string"){if(!Vr.test(l)){let $={instancePath:t+"/report/narrator/api-key-env",keyword:"pattern",params:{pattern:"\
^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:s.properties.report.properties.narrator.properties["api-key-env"],data:l};e===null?e=[
$]:e.push($),r++}}else{let $={instancePath:t+"/report/narrator/api-key-env",keyword:"type",params:{type:"string"},schema:s.properties.report.properties.narrator.
properties["api-key-env"].type,parentSchema:s.properties.report.properties.narrator.properties["api-key-env"],data:l};e===null?e=[$]:e.push($),r++}}n["api-key-f\
ile"]!==void 0&&(Ue(n["api-key-file"],{instancePath:t+"/report/narrator/api-key-file",parentData:n,parentDataProperty:"api-key-file",rootData:f,dynamicAnchors:y})||
(e=e===null?Ue.errors:e.concat(Ue.errors),r=e.length)),n.tls!==void 0&&(Ke(n.tls,{instancePath:t+"/report/narrator/tls",parentData:n,parentDataProperty:"tls",rootData:f,
dynamicAnchors:y})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length)),Ye(n.headers,{instancePath:t+"/report/narrator/headers",parentData:n,parentDataProperty:"\
headers",rootData:f,dynamicAnchors:y})||(e=e===null?Ye.errors:e.concat(Ye.errors),r=e.length),te(n["request-timeout"],{instancePath:t+"/report/narrator/request-\
timeout",parentData:n,parentDataProperty:"request-timeout",rootData:f,dynamicAnchors:y})||(e=e===null?te.errors:e.concat(te.errors),r=e.length),te(n["connect-ti\
meout"],{instancePath:t+"/report/narrator/connect-timeout",parentData:n,parentDataProperty:"connect-timeout",rootData:f,dynamicAnchors:y})||(e=e===null?te.errors:
e.concat(te.errors),r=e.length)}else{let m={instancePath:t+"/report/narrator",keyword:"type",params:{type:"object"},schema:s.properties.report.properties.narrator.
type,parentSchema:s.properties.report.properties.narrator,data:n};e===null?e=[m]:e.push(m),r++}}}else{let u={instancePath:t+"/report",keyword:"type",params:{type:"\
object"},schema:s.properties.report.type,parentSchema:s.properties.report,data:j};e===null?e=[u]:e.push(u),r++}}else{let h={instancePath:t,keyword:"type",params:{
type:"object"},schema:s.type,parentSchema:s,data:a};e===null?e=[h]:e.push(h),r++}return ut.errors=e,r===0}Y(ut,"Kr"),ut.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var xa=ct,Me={type:"array",items:{type:"object",required:["gate","reason","by","until"],properties:{gate:{type:"string",pattern:"^[^\\p{Cc}]{1,200}$","x-hint":"\
Write a gate such as ttft_p50."},reason:{type:"string",pattern:"^(?=.*\\S)[^\\p{Cc}]{1,500}$","x-hint":"Write one line of at most 500 characters."},by:{type:"st\
ring",pattern:"^(?=.*\\S)[^\\p{Cc}]{1,200}$","x-hint":"Write a name of at most 200 characters."},until:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}$","x-hint":"\
Write a day such as 2026-12-31."},"max-change":{type:"string",pattern:"^[^\\p{Cc}]{1,30}$"}},additionalProperties:!1},maxItems:50},Na=new RegExp("^[^\\p{Cc}]{1,2\
00}$","u"),Sa=new RegExp("^(?=.*\\S)[^\\p{Cc}]{1,500}$","u"),ja=new RegExp("^\\d{4}-\\d{2}-\\d{2}$","u"),Fa=new RegExp("^[^\\p{Cc}]{1,30}$","u");function ct(a,{
instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=ct.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),Array.isArray(a)){if(a.length>50){let P={instancePath:t,keyword:"maxItems",params:{limit:50},schema:50,parentSchema:Me,data:a};e===null?e=[P]:e.
push(P),r++}let i=a.length;for(let P=0;P<i;P++){let h=a[P];if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.gate===void 0){let b={instancePath:t+"/"+P,keyword:"\
required",params:{missingProperty:"gate"},schema:Me.items.required,parentSchema:Me.items,data:h};e===null?e=[b]:e.push(b),r++}if(h.reason===void 0){let b={instancePath:t+
"/"+P,keyword:"required",params:{missingProperty:"reason"},schema:Me.items.required,parentSchema:Me.items,data:h};e===null?e=[b]:e.push(b),r++}if(h.by===void 0){
let b={instancePath:t+"/"+P,keyword:"required",params:{missingProperty:"by"},schema:Me.items.required,parentSchema:Me.items,data:h};e===null?e=[b]:e.push(b),r++}
if(h.until===void 0){let b={instancePath:t+"/"+P,keyword:"required",params:{missingProperty:"until"},schema:Me.items.required,parentSchema:Me.items,data:h};e===
null?e=[b]:e.push(b),r++}for(let b in h)if(!(b==="gate"||b==="reason"||b==="by"||b==="until"||b==="max-change")){let g={instancePath:t+"/"+P,keyword:"additional\
Properties",params:{additionalProperty:b},schema:!1,parentSchema:Me.items,data:h};e===null?e=[g]:e.push(g),r++}if(h.gate!==void 0){let b=h.gate;if(typeof b=="st\
ring"){if(!Na.test(b)){let g={instancePath:t+"/"+P+"/gate",keyword:"pattern",params:{pattern:"^[^\\p{Cc}]{1,200}$"},schema:"^[^\\p{Cc}]{1,200}$",parentSchema:Me.
items.properties.gate,data:b};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/"+P+"/gate",keyword:"type",params:{type:"string"},schema:Me.items.properties.
gate.type,parentSchema:Me.items.properties.gate,data:b};e===null?e=[g]:e.push(g),r++}}if(h.reason!==void 0){let b=h.reason;if(typeof b=="string"){if(!Sa.test(b)){
let g={instancePath:t+"/"+P+"/reason",keyword:"pattern",params:{pattern:"^(?=.*\\S)[^\\p{Cc}]{1,500}$"},schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:Me.items.
properties.reason,data:b};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/"+P+"/reason",keyword:"type",params:{type:"string"},schema:Me.items.properties.
reason.type,parentSchema:Me.items.properties.reason,data:b};e===null?e=[g]:e.push(g),r++}}if(h.by!==void 0){let b=h.by;if(typeof b=="string"){if(!Ur.test(b)){let g={
instancePath:t+"/"+P+"/by",keyword:"pattern",params:{pattern:"^(?=.*\\S)[^\\p{Cc}]{1,200}$"},schema:"^(?=.*\\S)[^\\p{Cc}]{1,200}$",parentSchema:Me.items.properties.
by,data:b};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/"+P+"/by",keyword:"type",params:{type:"string"},schema:Me.items.properties.by.type,parentSchema:Me.
items.properties.by,data:b};e===null?e=[g]:e.push(g),r++}}if(h.until!==void 0){let b=h.until;if(typeof b=="string"){if(!ja.test(b)){let g={instancePath:t+"/"+P+
"/until",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:Me.items.properties.until,data:b};e===null?e=[
g]:e.push(g),r++}}else{let g={instancePath:t+"/"+P+"/until",keyword:"type",params:{type:"string"},schema:Me.items.properties.until.type,parentSchema:Me.items.properties.
until,data:b};e===null?e=[g]:e.push(g),r++}}if(h["max-change"]!==void 0){let b=h["max-change"];if(typeof b=="string"){if(!Fa.test(b)){let g={instancePath:t+"/"+
P+"/max-change",keyword:"pattern",params:{pattern:"^[^\\p{Cc}]{1,30}$"},schema:"^[^\\p{Cc}]{1,30}$",parentSchema:Me.items.properties["max-change"],data:b};e===null?
e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/"+P+"/max-change",keyword:"type",params:{type:"string"},schema:Me.items.properties["max-change"].type,parentSchema:Me.
items.properties["max-change"],data:b};e===null?e=[g]:e.push(g),r++}}}else{let b={instancePath:t+"/"+P,keyword:"type",params:{type:"object"},schema:Me.items.type,
parentSchema:Me.items,data:h};e===null?e=[b]:e.push(b),r++}}}else{let i={instancePath:t,keyword:"type",params:{type:"array"},schema:Me.type,parentSchema:Me,data:a};
e===null?e=[i]:e.push(i),r++}return ct.errors=e,r===0}Y(ct,"Yr"),ct.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Ma=q,Xr={type:"object",required:["k\
ind","schemaVersion","tool","startedAt","target","fingerprint","workload","definitions","environment"],properties:{kind:{type:"string",const:"header"},schemaVersion:{
type:"number",const:1},tool:{type:"object",required:["name","version"],properties:{name:{type:"string"},version:{type:"string"}}},startedAt:{type:"string"},clockOriginMs:{
type:"number"},target:{$ref:"#/$defs/shared1"},paired:{type:"object",required:["form","base","instanceSd"],properties:{form:{enum:["pairs","turns","exclusive"]},
base:{$ref:"#/$defs/shared1"},instanceSd:{type:"number",minimum:0}}},fingerprint:{type:"object",required:["load","quality"],properties:{load:{type:"string"},quality:{
type:"string"},asking:{type:"string"}}},workload:{type:"object",required:["prompts","stages","cache","quality"],properties:{prompts:{type:"object",required:["so\
urce","count"],properties:{source:{type:"string"},count:{type:"integer",minimum:0},nonceGroups:{type:"integer",minimum:0},sharedRatio:{type:"number",minimum:0,maximum:1},
identicalRatio:{type:"number",minimum:0,maximum:1}}},conversations:{type:"object",required:["turns","thinkTime","replies"],properties:{turns:{type:"integer",minimum:0},
thinkTime:{anyOf:[{type:"object",required:["kind","ms"],properties:{kind:{type:"string",const:"fixed"},ms:{type:"number",minimum:0}}},{type:"object",required:["\
kind","lowMs","highMs"],properties:{kind:{type:"string",const:"uniform"},lowMs:{type:"number",minimum:0},highMs:{type:"number",minimum:0}}},{type:"object",required:[
"kind","meanMs"],properties:{kind:{type:"string",const:"exponential"},meanMs:{type:"number",minimum:0}}},{type:"object",required:["kind","medianMs","sigma"],properties:{
kind:{type:"string",const:"lognormal"},medianMs:{type:"number",minimum:0},sigma:{type:"number",minimum:0}}}]},replies:{enum:["recorded","own"]}}},stages:{type:"\
array",items:{type:"object",required:["name","warmupRequests"],properties:{name:{type:"string"},concurrency:{type:"integer",minimum:1},open:{type:"object",required:[
"fromPerSec","toPerSec","mostInFlight"],properties:{fromPerSec:{type:"number",exclusiveMinimum:0},toPerSec:{type:"number",exclusiveMinimum:0},burstiness:{type:"\
number",exclusiveMinimum:0},mostInFlight:{type:"integer",minimum:1}}},trace:{type:"object",required:["source","rows","lengthMs","speed","mostInFlight"],properties:{
source:{type:"string"},rows:{type:"integer",minimum:0},lengthMs:{type:"number",minimum:0},speed:{type:"number",exclusiveMinimum:0},mostInFlight:{type:"integer",
minimum:1}}},rung:{type:"object",required:["ladder","level"],properties:{ladder:{type:"string"},level:{type:"number",exclusiveMinimum:0}}},requests:{type:"integ\
er",minimum:1},durationMs:{type:"number",minimum:0},warmupRequests:{type:"integer",minimum:0}}}},maxOutputTokens:{type:"integer",minimum:0},ignoreEos:{type:"boo\
lean",const:!0},temperature:{type:"number"},seed:{type:"integer"},cache:{enum:["bust","keep"]},quality:{type:"array",items:{type:"object",required:["source","sc\
orer","items"],properties:{source:{type:"string"},scorer:{type:"string"},items:{type:"integer",minimum:0},repeats:{type:"integer",minimum:1}}}},judge:{type:"obj\
ect",required:["model","api","promptHash","scale","temperature","maxOutputTokens"],properties:{model:{type:"string"},api:{type:"string"},promptHash:{type:"strin\
g"},scale:{type:"object",required:["low","high"],properties:{low:{type:"integer"},high:{type:"integer"}}},mode:{type:"string",const:"pairwise"},temperature:{type:"\
number"},maxOutputTokens:{type:"integer",minimum:0}}},embeddings:{type:"object",required:["model","api"],properties:{model:{type:"string"},api:{type:"string"}}}}},
licence:{type:"object",required:["floor","ratings"],properties:{floor:{type:"number"},ratings:{type:"integer",minimum:0}}},prices:{type:"object",required:["inpu\
tPerMillion","outputPerMillion"],properties:{inputPerMillion:{type:"number",minimum:0},outputPerMillion:{type:"number",minimum:0}}},definitions:{type:"array",items:{
type:"string"}},gates:{type:"array",items:{type:"string"}},commit:{type:"string"},accepted:{type:"array",items:{type:"object",required:["gate","reason","source"],
properties:{gate:{type:"string"},reason:{type:"string"},by:{type:"string"},until:{type:"string"},maxChange:{type:"number",exclusiveMinimum:0},source:{enum:["lab\
el","file"]}}},maxItems:100},imported:{type:"object",required:["tool","shape","openLoop","notes"],properties:{tool:{type:"string"},shape:{type:"object",patternProperties:{
"^.*$":{type:"string"}}},openLoop:{type:"boolean"},notes:{type:"array",items:{type:"string"}}}},commitProof:{enum:["started","expected"]},environment:{type:"obj\
ect",required:["node","platform","ci"],properties:{node:{type:"string"},platform:{type:"string"},cpus:{type:"integer"},ci:{type:"boolean"}}},shard:{type:"object",
required:["index","count","originMs"],properties:{index:{type:"integer"},count:{type:"integer"},originMs:{type:"number"}}},shards:{type:"integer"},instances:{type:"\
integer"},github:{type:"object",required:["repository","workflow","runId","runAttempt","job","runnerName","event","ref"],properties:{repository:{type:"string"},
workflow:{type:"string"},runId:{type:"integer"},runAttempt:{type:"integer"},job:{type:"string"},runnerName:{type:"string"},event:{type:"string"},ref:{type:"stri\
ng"}}}},$defs:{shared1:{type:"object",required:["label","originHash","locality","api","model"],properties:{label:{type:"string"},labelled:{type:"boolean",const:!0},
originHash:{type:"string"},locality:{enum:["loopback","remote"]},api:{type:"string"},model:{type:"string"},answer:{enum:["document","vectors"]},server:{type:"st\
ring"},identity:{type:"object",patternProperties:{"^.*$":{type:"string"}}},http:{enum:["1.1","2"]},compressed:{type:"boolean",const:!0},proxied:{type:"boolean",
const:!0}}}}},Et={type:"object",required:["label","originHash","locality","api","model"],properties:{label:{type:"string"},labelled:{type:"boolean",const:!0},originHash:{
type:"string"},locality:{enum:["loopback","remote"]},api:{type:"string"},model:{type:"string"},answer:{enum:["document","vectors"]},server:{type:"string"},identity:{
type:"object",patternProperties:{"^.*$":{type:"string"}}},http:{enum:["1.1","2"]},compressed:{type:"boolean",const:!0},proxied:{type:"boolean",const:!0}}},et=new RegExp(
"^.*$","u");function _e(a,{instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=_e.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let h;if(a.label===void 0&&(h="label")||a.originHash===void 0&&
(h="originHash")||a.locality===void 0&&(h="locality")||a.api===void 0&&(h="api")||a.model===void 0&&(h="model"))return _e.errors=[{instancePath:t,keyword:"requi\
red",params:{missingProperty:h}}],!1;if(a.label!==void 0){let b=r;if(typeof a.label!="string")return _e.errors=[{instancePath:t+"/label",keyword:"type",params:{
type:"string"}}],!1;var i=b===r}else var i=!0;if(i){if(a.labelled!==void 0){let g=a.labelled,A=r;if(typeof g!="boolean")return _e.errors=[{instancePath:t+"/labe\
lled",keyword:"type",params:{type:"boolean"}}],!1;if(g!==!0)return _e.errors=[{instancePath:t+"/labelled",keyword:"const",params:{allowedValue:!0}}],!1;var i=A===
r}else var i=!0;if(i){if(a.originHash!==void 0){let A=r;if(typeof a.originHash!="string")return _e.errors=[{instancePath:t+"/originHash",keyword:"type",params:{
type:"string"}}],!1;var i=A===r}else var i=!0;if(i){if(a.locality!==void 0){let o=a.locality,x=r;if(!(o==="loopback"||o==="remote"))return _e.errors=[{instancePath:t+
"/locality",keyword:"enum",params:{allowedValues:Et.properties.locality.enum}}],!1;var i=x===r}else var i=!0;if(i){if(a.api!==void 0){let x=r;if(typeof a.api!="\
string")return _e.errors=[{instancePath:t+"/api",keyword:"type",params:{type:"string"}}],!1;var i=x===r}else var i=!0;if(i){if(a.model!==void 0){let I=r;if(typeof a.
model!="string")return _e.errors=[{instancePath:t+"/model",keyword:"type",params:{type:"string"}}],!1;var i=I===r}else var i=!0;if(i){if(a.answer!==void 0){let j=a.
answer,u=r;if(!(j==="document"||j==="vectors"))return _e.errors=[{instancePath:t+"/answer",keyword:"enum",params:{allowedValues:Et.properties.answer.enum}}],!1;
var i=u===r}else var i=!0;if(i){if(a.server!==void 0){let u=r;if(typeof a.server!="string")return _e.errors=[{instancePath:t+"/server",keyword:"type",params:{type:"\
string"}}],!1;var i=u===r}else var i=!0;if(i){if(a.identity!==void 0){let p=a.identity,v=r;if(r===v)if(p&&typeof p=="object"&&!Array.isArray(p)){var P={};for(let n in p)
if(et.test(n)){if(typeof p[n]!="string")return _e.errors=[{instancePath:t+"/identity/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"str\
ing"}}],!1;P[n]=!0}}else return _e.errors=[{instancePath:t+"/identity",keyword:"type",params:{type:"object"}}],!1;var i=v===r}else var i=!0;if(i){if(a.http!==void 0){
let v=a.http,c=r;if(!(v==="1.1"||v==="2"))return _e.errors=[{instancePath:t+"/http",keyword:"enum",params:{allowedValues:Et.properties.http.enum}}],!1;var i=c===
r}else var i=!0;if(i){if(a.compressed!==void 0){let c=a.compressed,n=r;if(typeof c!="boolean")return _e.errors=[{instancePath:t+"/compressed",keyword:"type",params:{
type:"boolean"}}],!1;if(c!==!0)return _e.errors=[{instancePath:t+"/compressed",keyword:"const",params:{allowedValue:!0}}],!1;var i=n===r}else var i=!0;if(i)if(a.
proxied!==void 0){let c=a.proxied,n=r;if(typeof c!="boolean")return _e.errors=[{instancePath:t+"/proxied",keyword:"type",params:{type:"boolean"}}],!1;if(c!==!0)
return _e.errors=[{instancePath:t+"/proxied",keyword:"const",params:{allowedValue:!0}}],!1;var i=n===r}else var i=!0}}}}}}}}}}}else return _e.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;return _e.errors=e,r===0}Y(_e,"ue"),_e.evaluated={props:{label:!0,labelled:!0,originHash:!0,locality:!0,api:!0,model:!0,
answer:!0,server:!0,identity:!0,http:!0,compressed:!0,proxied:!0},dynamicProps:!1,dynamicItems:!1};function q(a,{instancePath:t="",parentData:W,parentDataProperty:Q,
rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=q.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(a&&typeof a=="o\
bject"&&!Array.isArray(a)){let ee;if(a.kind===void 0&&(ee="kind")||a.schemaVersion===void 0&&(ee="schemaVersion")||a.tool===void 0&&(ee="tool")||a.startedAt===void 0&&
(ee="startedAt")||a.target===void 0&&(ee="target")||a.fingerprint===void 0&&(ee="fingerprint")||a.workload===void 0&&(ee="workload")||a.definitions===void 0&&(ee=
"definitions")||a.environment===void 0&&(ee="environment"))return q.errors=[{instancePath:t,keyword:"required",params:{missingProperty:ee}}],!1;if(a.kind!==void 0){
let $e=a.kind,We=r;if(typeof $e!="string")return q.errors=[{instancePath:t+"/kind",keyword:"type",params:{type:"string"}}],!1;if($e!=="header")return q.errors=[
{instancePath:t+"/kind",keyword:"const",params:{allowedValue:"header"}}],!1;var i=We===r}else var i=!0;if(i){if(a.schemaVersion!==void 0){let We=a.schemaVersion,
ge=r;if(!(typeof We=="number"&&isFinite(We)))return q.errors=[{instancePath:t+"/schemaVersion",keyword:"type",params:{type:"number"}}],!1;if(We!==1)return q.errors=
[{instancePath:t+"/schemaVersion",keyword:"const",params:{allowedValue:1}}],!1;var i=ge===r}else var i=!0;if(i){if(a.tool!==void 0){let ge=a.tool,Ie=r;if(r===Ie)
if(ge&&typeof ge=="object"&&!Array.isArray(ge)){let je;if(ge.name===void 0&&(je="name")||ge.version===void 0&&(je="version"))return q.errors=[{instancePath:t+"/\
tool",keyword:"required",params:{missingProperty:je}}],!1;if(ge.name!==void 0){let O=r;if(typeof ge.name!="string")return q.errors=[{instancePath:t+"/tool/name",
keyword:"type",params:{type:"string"}}],!1;var P=O===r}else var P=!0;if(P)if(ge.version!==void 0){let O=r;if(typeof ge.version!="string")return q.errors=[{instancePath:t+
"/tool/version",keyword:"type",params:{type:"string"}}],!1;var P=O===r}else var P=!0}else return q.errors=[{instancePath:t+"/tool",keyword:"type",params:{type:"\
object"}}],!1;var i=Ie===r}else var i=!0;if(i){if(a.startedAt!==void 0){let Ie=r;if(typeof a.startedAt!="string")return q.errors=[{instancePath:t+"/startedAt",keyword:"\
type",params:{type:"string"}}],!1;var i=Ie===r}else var i=!0;if(i){if(a.clockOriginMs!==void 0){let Ve=a.clockOriginMs,je=r;if(!(typeof Ve=="number"&&isFinite(Ve)))
return q.errors=[{instancePath:t+"/clockOriginMs",keyword:"type",params:{type:"number"}}],!1;var i=je===r}else var i=!0;if(i){if(a.target!==void 0){let je=r;_e(
a.target,{instancePath:t+"/target",parentData:a,parentDataProperty:"target",rootData:f,dynamicAnchors:y})||(e=e===null?_e.errors:e.concat(_e.errors),r=e.length);
var i=je===r}else var i=!0;if(i){if(a.paired!==void 0){let O=a.paired,G=r;if(r===G)if(O&&typeof O=="object"&&!Array.isArray(O)){let ve;if(O.form===void 0&&(ve="\
form")||O.base===void 0&&(ve="base")||O.instanceSd===void 0&&(ve="instanceSd"))return q.errors=[{instancePath:t+"/paired",keyword:"required",params:{missingProperty:ve}}],
!1;if(O.form!==void 0){let ie=O.form,Ne=r;if(!(ie==="pairs"||ie==="turns"||ie==="exclusive"))return q.errors=[{instancePath:t+"/paired/form",keyword:"enum",params:{
allowedValues:Xr.properties.paired.properties.form.enum}}],!1;var h=Ne===r}else var h=!0;if(h){if(O.base!==void 0){let Ne=r;_e(O.base,{instancePath:t+"/paired/b\
ase",parentData:O,parentDataProperty:"base",rootData:f,dynamicAnchors:y})||(e=e===null?_e.errors:e.concat(_e.errors),r=e.length);var h=Ne===r}else var h=!0;if(h)
if(O.instanceSd!==void 0){let Ne=O.instanceSd,Ae=r;if(r===Ae)if(typeof Ne=="number"&&isFinite(Ne)){if(Ne<0||isNaN(Ne))return q.errors=[{instancePath:t+"/paired/\
instanceSd",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return q.errors=[{instancePath:t+"/paired/instanceSd",keyword:"type",params:{type:"numb\
er"}}],!1;var h=Ae===r}else var h=!0}}else return q.errors=[{instancePath:t+"/paired",keyword:"type",params:{type:"object"}}],!1;var i=G===r}else var i=!0;if(i){
if(a.fingerprint!==void 0){let G=a.fingerprint,re=r;if(r===re)if(G&&typeof G=="object"&&!Array.isArray(G)){let ie;if(G.load===void 0&&(ie="load")||G.quality===void 0&&
(ie="quality"))return q.errors=[{instancePath:t+"/fingerprint",keyword:"required",params:{missingProperty:ie}}],!1;if(G.load!==void 0){let Ne=r;if(typeof G.load!=
"string")return q.errors=[{instancePath:t+"/fingerprint/load",keyword:"type",params:{type:"string"}}],!1;var b=Ne===r}else var b=!0;if(b){if(G.quality!==void 0){
let Ae=r;if(typeof G.quality!="string")return q.errors=[{instancePath:t+"/fingerprint/quality",keyword:"type",params:{type:"string"}}],!1;var b=Ae===r}else var b=!0;
if(b)if(G.asking!==void 0){let Ae=r;if(typeof G.asking!="string")return q.errors=[{instancePath:t+"/fingerprint/asking",keyword:"type",params:{type:"string"}}],
!1;var b=Ae===r}else var b=!0}}else return q.errors=[{instancePath:t+"/fingerprint",keyword:"type",params:{type:"object"}}],!1;var i=re===r}else var i=!0;if(i){
if(a.workload!==void 0){let re=a.workload,ve=r;if(r===ve)if(re&&typeof re=="object"&&!Array.isArray(re)){let Ne;if(re.prompts===void 0&&(Ne="prompts")||re.stages===
void 0&&(Ne="stages")||re.cache===void 0&&(Ne="cache")||re.quality===void 0&&(Ne="quality"))return q.errors=[{instancePath:t+"/workload",keyword:"required",params:{
missingProperty:Ne}}],!1;if(re.prompts!==void 0){let Ae=re.prompts,qe=r;if(r===qe)if(Ae&&typeof Ae=="object"&&!Array.isArray(Ae)){let X;if(Ae.source===void 0&&(X=
"source")||Ae.count===void 0&&(X="count"))return q.errors=[{instancePath:t+"/workload/prompts",keyword:"required",params:{missingProperty:X}}],!1;if(Ae.source!==
void 0){let ce=r;if(typeof Ae.source!="string")return q.errors=[{instancePath:t+"/workload/prompts/source",keyword:"type",params:{type:"string"}}],!1;var g=ce===
r}else var g=!0;if(g){if(Ae.count!==void 0){let E=Ae.count,N=r;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return q.errors=[{instancePath:t+"/workl\
oad/prompts/count",keyword:"type",params:{type:"integer"}}],!1;if(r===N&&typeof E=="number"&&isFinite(E)&&(E<0||isNaN(E)))return q.errors=[{instancePath:t+"/wor\
kload/prompts/count",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var g=N===r}else var g=!0;if(g){if(Ae.nonceGroups!==void 0){let N=Ae.nonceGroups,V=r;
if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return q.errors=[{instancePath:t+"/workload/prompts/nonceGroups",keyword:"type",params:{type:"integer"}}],
!1;if(r===V&&typeof N=="number"&&isFinite(N)&&(N<0||isNaN(N)))return q.errors=[{instancePath:t+"/workload/prompts/nonceGroups",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1;var g=V===r}else var g=!0;if(g){if(Ae.sharedRatio!==void 0){let V=Ae.sharedRatio,R=r;if(r===R)if(typeof V=="number"&&isFinite(V)){if(V>1||isNaN(
V))return q.errors=[{instancePath:t+"/workload/prompts/sharedRatio",keyword:"maximum",params:{comparison:"<=",limit:1}}],!1;if(V<0||isNaN(V))return q.errors=[{instancePath:t+
"/workload/prompts/sharedRatio",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return q.errors=[{instancePath:t+"/workload/prompts/sharedRatio",keyword:"\
type",params:{type:"number"}}],!1;var g=R===r}else var g=!0;if(g)if(Ae.identicalRatio!==void 0){let V=Ae.identicalRatio,R=r;if(r===R)if(typeof V=="number"&&isFinite(
V)){if(V>1||isNaN(V))return q.errors=[{instancePath:t+"/workload/prompts/identicalRatio",keyword:"maximum",params:{comparison:"<=",limit:1}}],!1;if(V<0||isNaN(V))
return q.errors=[{instancePath:t+"/workload/prompts/identicalRatio",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return q.errors=[{instancePath:t+
"/workload/prompts/identicalRatio",keyword:"type",params:{type:"number"}}],!1;var g=R===r}else var g=!0}}}}else return q.errors=[{instancePath:t+"/workload/prom\
pts",keyword:"type",params:{type:"object"}}],!1;var A=qe===r}else var A=!0;if(A){if(re.conversations!==void 0){let qe=re.conversations,xe=r;if(r===xe)if(qe&&typeof qe==
"object"&&!Array.isArray(qe)){let ce;if(qe.turns===void 0&&(ce="turns")||qe.thinkTime===void 0&&(ce="thinkTime")||qe.replies===void 0&&(ce="replies"))return q.errors=
[{instancePath:t+"/workload/conversations",keyword:"required",params:{missingProperty:ce}}],!1;if(qe.turns!==void 0){let E=qe.turns,N=r;if(!(typeof E=="number"&&
!(E%1)&&!isNaN(E)&&isFinite(E)))return q.errors=[{instancePath:t+"/workload/conversations/turns",keyword:"type",params:{type:"integer"}}],!1;if(r===N&&typeof E==
"number"&&isFinite(E)&&(E<0||isNaN(E)))return q.errors=[{instancePath:t+"/workload/conversations/turns",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;
var o=N===r}else var o=!0;if(o){if(qe.thinkTime!==void 0){let N=qe.thinkTime,V=r,R=r,M=!1,ye=r;if(r===ye)if(N&&typeof N=="object"&&!Array.isArray(N)){let K;if(N.
kind===void 0&&(K="kind")||N.ms===void 0&&(K="ms")){let _={instancePath:t+"/workload/conversations/thinkTime",keyword:"required",params:{missingProperty:K}};e===
null?e=[_]:e.push(_),r++}else{if(N.kind!==void 0){let _=N.kind,Z=r;if(typeof _!="string"){let z={instancePath:t+"/workload/conversations/thinkTime/kind",keyword:"\
type",params:{type:"string"}};e===null?e=[z]:e.push(z),r++}if(_!=="fixed"){let z={instancePath:t+"/workload/conversations/thinkTime/kind",keyword:"const",params:{
allowedValue:"fixed"}};e===null?e=[z]:e.push(z),r++}var x=Z===r}else var x=!0;if(x)if(N.ms!==void 0){let _=N.ms,Z=r;if(r===Z)if(typeof _=="number"&&isFinite(_)){
if(_<0||isNaN(_)){let z={instancePath:t+"/workload/conversations/thinkTime/ms",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[z]:e.push(z),r++}}else{
let z={instancePath:t+"/workload/conversations/thinkTime/ms",keyword:"type",params:{type:"number"}};e===null?e=[z]:e.push(z),r++}var x=Z===r}else var x=!0}}else{
let K={instancePath:t+"/workload/conversations/thinkTime",keyword:"type",params:{type:"object"}};e===null?e=[K]:e.push(K),r++}var v=ye===r;if(M=M||v,v){var I={};
I.kind=!0,I.ms=!0}let C=r;if(r===C)if(N&&typeof N=="object"&&!Array.isArray(N)){let K;if(N.kind===void 0&&(K="kind")||N.lowMs===void 0&&(K="lowMs")||N.highMs===
void 0&&(K="highMs")){let _={instancePath:t+"/workload/conversations/thinkTime",keyword:"required",params:{missingProperty:K}};e===null?e=[_]:e.push(_),r++}else{
if(N.kind!==void 0){let _=N.kind,Z=r;if(typeof _!="string"){let z={instancePath:t+"/workload/conversations/thinkTime/kind",keyword:"type",params:{type:"string"}};
e===null?e=[z]:e.push(z),r++}if(_!=="uniform"){let z={instancePath:t+"/workload/conversations/thinkTime/kind",keyword:"const",params:{allowedValue:"uniform"}};e===
null?e=[z]:e.push(z),r++}var j=Z===r}else var j=!0;if(j){if(N.lowMs!==void 0){let Z=N.lowMs,U=r;if(r===U)if(typeof Z=="number"&&isFinite(Z)){if(Z<0||isNaN(Z)){let ae={
instancePath:t+"/workload/conversations/thinkTime/lowMs",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[ae]:e.push(ae),r++}}else{let ae={instancePath:t+
"/workload/conversations/thinkTime/lowMs",keyword:"type",params:{type:"number"}};e===null?e=[ae]:e.push(ae),r++}var j=U===r}else var j=!0;if(j)if(N.highMs!==void 0){
let Z=N.highMs,U=r;if(r===U)if(typeof Z=="number"&&isFinite(Z)){if(Z<0||isNaN(Z)){let ae={instancePath:t+"/workload/conversations/thinkTime/highMs",keyword:"min\
imum",params:{comparison:">=",limit:0}};e===null?e=[ae]:e.push(ae),r++}}else{let ae={instancePath:t+"/workload/conversations/thinkTime/highMs",keyword:"type",params:{
type:"number"}};e===null?e=[ae]:e.push(ae),r++}var j=U===r}else var j=!0}}}else{let K={instancePath:t+"/workload/conversations/thinkTime",keyword:"type",params:{
type:"object"}};e===null?e=[K]:e.push(K),r++}var v=C===r;M=M||v,v&&I!==!0&&(I=I||{},I.kind=!0,I.lowMs=!0,I.highMs=!0);let T=r;if(r===T)if(N&&typeof N=="object"&&
!Array.isArray(N)){let K;if(N.kind===void 0&&(K="kind")||N.meanMs===void 0&&(K="meanMs")){let _={instancePath:t+"/workload/conversations/thinkTime",keyword:"req\
uired",params:{missingProperty:K}};e===null?e=[_]:e.push(_),r++}else{if(N.kind!==void 0){let _=N.kind,Z=r;if(typeof _!="string"){let z={instancePath:t+"/workloa\
d/conversations/thinkTime/kind",keyword:"type",params:{type:"string"}};e===null?e=[z]:e.push(z),r++}if(_!=="exponential"){let z={instancePath:t+"/workload/conve\
rsations/thinkTime/kind",keyword:"const",params:{allowedValue:"exponential"}};e===null?e=[z]:e.push(z),r++}var u=Z===r}else var u=!0;if(u)if(N.meanMs!==void 0){
let _=N.meanMs,Z=r;if(r===Z)if(typeof _=="number"&&isFinite(_)){if(_<0||isNaN(_)){let z={instancePath:t+"/workload/conversations/thinkTime/meanMs",keyword:"mini\
mum",params:{comparison:">=",limit:0}};e===null?e=[z]:e.push(z),r++}}else{let z={instancePath:t+"/workload/conversations/thinkTime/meanMs",keyword:"type",params:{
type:"number"}};e===null?e=[z]:e.push(z),r++}var u=Z===r}else var u=!0}}else{let K={instancePath:t+"/workload/conversations/thinkTime",keyword:"type",params:{type:"\
object"}};e===null?e=[K]:e.push(K),r++}var v=T===r;M=M||v,v&&I!==!0&&(I=I||{},I.kind=!0,I.meanMs=!0);let H=r;if(r===H)if(N&&typeof N=="object"&&!Array.isArray(N)){
let K;if(N.kind===void 0&&(K="kind")||N.medianMs===void 0&&(K="medianMs")||N.sigma===void 0&&(K="sigma")){let _={instancePath:t+"/workload/conversations/thinkTi\
me",keyword:"required",params:{missingProperty:K}};e===null?e=[_]:e.push(_),r++}else{if(N.kind!==void 0){let _=N.kind,Z=r;if(typeof _!="string"){let z={instancePath:t+
"/workload/conversations/thinkTime/kind",keyword:"type",params:{type:"string"}};e===null?e=[z]:e.push(z),r++}if(_!=="lognormal"){let z={instancePath:t+"/workloa\
d/conversations/thinkTime/kind",keyword:"const",params:{allowedValue:"lognormal"}};e===null?e=[z]:e.push(z),r++}var p=Z===r}else var p=!0;if(p){if(N.medianMs!==
void 0){let Z=N.medianMs,U=r;if(r===U)if(typeof Z=="number"&&isFinite(Z)){if(Z<0||isNaN(Z)){let ae={instancePath:t+"/workload/conversations/thinkTime/medianMs",
keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[ae]:e.push(ae),r++}}else{let ae={instancePath:t+"/workload/conversations/thinkTime/medianMs",keyword:"\
type",params:{type:"number"}};e===null?e=[ae]:e.push(ae),r++}var p=U===r}else var p=!0;if(p)if(N.sigma!==void 0){let Z=N.sigma,U=r;if(r===U)if(typeof Z=="number"&&
isFinite(Z)){if(Z<0||isNaN(Z)){let ae={instancePath:t+"/workload/conversations/thinkTime/sigma",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[
ae]:e.push(ae),r++}}else{let ae={instancePath:t+"/workload/conversations/thinkTime/sigma",keyword:"type",params:{type:"number"}};e===null?e=[ae]:e.push(ae),r++}
var p=U===r}else var p=!0}}}else{let K={instancePath:t+"/workload/conversations/thinkTime",keyword:"type",params:{type:"object"}};e===null?e=[K]:e.push(K),r++}var v=H===
r;if(M=M||v,v&&I!==!0&&(I=I||{},I.kind=!0,I.medianMs=!0,I.sigma=!0),M)r=R,e!==null&&(R?e.length=R:e=null);else{let K={instancePath:t+"/workload/conversations/th\
inkTime",keyword:"anyOf",params:{}};return e===null?e=[K]:e.push(K),r++,q.errors=e,!1}var o=V===r}else var o=!0;if(o)if(qe.replies!==void 0){let N=qe.replies,V=r;
if(!(N==="recorded"||N==="own"))return q.errors=[{instancePath:t+"/workload/conversations/replies",keyword:"enum",params:{allowedValues:Xr.properties.workload.properties.
conversations.properties.replies.enum}}],!1;var o=V===r}else var o=!0}}else return q.errors=[{instancePath:t+"/workload/conversations",keyword:"type",params:{type:"\
object"}}],!1;var A=xe===r}else var A=!0;if(A){if(re.stages!==void 0){let xe=re.stages,X=r;if(r===X)if(Array.isArray(xe)){var c=!0;let E=xe.length;for(let N=0;N<
E;N++){let V=xe[N],R=r;if(r===R)if(V&&typeof V=="object"&&!Array.isArray(V)){let ye;if(V.name===void 0&&(ye="name")||V.warmupRequests===void 0&&(ye="warmupReque\
sts"))return q.errors=[{instancePath:t+"/workload/stages/"+N,keyword:"required",params:{missingProperty:ye}}],!1;if(V.name!==void 0){let C=r;if(typeof V.name!="\
string")return q.errors=[{instancePath:t+"/workload/stages/"+N+"/name",keyword:"type",params:{type:"string"}}],!1;var n=C===r}else var n=!0;if(n){if(V.concurrency!==
void 0){let T=V.concurrency,H=r;if(!(typeof T=="number"&&!(T%1)&&!isNaN(T)&&isFinite(T)))return q.errors=[{instancePath:t+"/workload/stages/"+N+"/concurrency",keyword:"\
type",params:{type:"integer"}}],!1;if(r===H&&typeof T=="number"&&isFinite(T)&&(T<1||isNaN(T)))return q.errors=[{instancePath:t+"/workload/stages/"+N+"/concurren\
cy",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var n=H===r}else var n=!0;if(n){if(V.open!==void 0){let H=V.open,se=r;if(r===se)if(H&&typeof H=="obj\
ect"&&!Array.isArray(H)){let _;if(H.fromPerSec===void 0&&(_="fromPerSec")||H.toPerSec===void 0&&(_="toPerSec")||H.mostInFlight===void 0&&(_="mostInFlight"))return q.
errors=[{instancePath:t+"/workload/stages/"+N+"/open",keyword:"required",params:{missingProperty:_}}],!1;if(H.fromPerSec!==void 0){let Z=H.fromPerSec,U=r;if(r===
U)if(typeof Z=="number"&&isFinite(Z)){if(Z<=0||isNaN(Z))return q.errors=[{instancePath:t+"/workload/stages/"+N+"/open/fromPerSec",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}}],!1}else return q.errors=[{instancePath:t+"/workload/stages/"+N+"/open/fromPerSec",keyword:"type",params:{type:"number"}}],!1;var m=U===
r}else var m=!0;if(m){if(H.toPerSec!==void 0){let U=H.toPerSec,z=r;if(r===z)if(typeof U=="number"&&isFinite(U)){if(U<=0||isNaN(U))return q.errors=[{instancePath:t+
"/workload/stages/"+N+"/open/toPerSec",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1}else return q.errors=[{instancePath:t+"/workload/stages/"+
N+"/open/toPerSec",keyword:"type",params:{type:"number"}}],!1;var m=z===r}else var m=!0;if(m){if(H.burstiness!==void 0){let z=H.burstiness,ae=r;if(r===ae)if(typeof z==
"number"&&isFinite(z)){if(z<=0||isNaN(z))return q.errors=[{instancePath:t+"/workload/stages/"+N+"/open/burstiness",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0}}],!1}else return q.errors=[{instancePath:t+"/workload/stages/"+N+"/open/burstiness",keyword:"type",params:{type:"number"}}],!1;var m=ae===r}else var m=!0;
if(m)if(H.mostInFlight!==void 0){let z=H.mostInFlight,ae=r;if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z)))return q.errors=[{instancePath:t+"/workload/\
stages/"+N+"/open/mostInFlight",keyword:"type",params:{type:"integer"}}],!1;if(r===ae&&typeof z=="number"&&isFinite(z)&&(z<1||isNaN(z)))return q.errors=[{instancePath:t+
"/workload/stages/"+N+"/open/mostInFlight",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var m=ae===r}else var m=!0}}}else return q.errors=[{instancePath:t+
"/workload/stages/"+N+"/open",keyword:"type",params:{type:"object"}}],!1;var n=se===r}else var n=!0;if(n){if(V.trace!==void 0){let se=V.trace,K=r;if(r===K)if(se&&
typeof se=="object"&&!Array.isArray(se)){let Z;if(se.source===void 0&&(Z="source")||se.rows===void 0&&(Z="rows")||se.lengthMs===void 0&&(Z="lengthMs")||se.speed===
void 0&&(Z="speed")||se.mostInFlight===void 0&&(Z="mostInFlight"))return q.errors=[{instancePath:t+"/workload/stages/"+N+"/trace",keyword:"required",params:{missingProperty:Z}}],
!1;if(se.source!==void 0){let U=r;if(typeof se.source!="string")return q.errors=[{instancePath:t+"/workload/stages/"+N+"/trace/source",keyword:"type",params:{type:"\
string"}}],!1;var l=U===r}else var l=!0;if(l){if(se.rows!==void 0){let z=se.rows,ae=r;if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z)))return q.errors=[
{instancePath:t+"/workload/stages/"+N+"/trace/rows",keyword:"type",params:{type:"integer"}}],!1;if(r===ae&&typeof z=="number"&&isFinite(z)&&(z<0||isNaN(z)))return q.
errors=[{instancePath:t+"/workload/stages/"+N+"/trace/rows",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var l=ae===r}else var l=!0;if(l){if(se.lengthMs!==
void 0){let ae=se.lengthMs,Te=r;if(r===Te)if(typeof ae=="number"&&isFinite(ae)){if(ae<0||isNaN(ae))return q.errors=[{instancePath:t+"/workload/stages/"+N+"/trac\
e/lengthMs",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return q.errors=[{instancePath:t+"/workload/stages/"+N+"/trace/lengthMs",keyword:"type",
params:{type:"number"}}],!1;var l=Te===r}else var l=!0;if(l){if(se.speed!==void 0){let Te=se.speed,Qr=r;if(r===Qr)if(typeof Te=="number"&&isFinite(Te)){if(Te<=0||
isNaN(Te))return q.errors=[{instancePath:t+"/workload/stages/"+N+"/trace/speed",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1}else return q.errors=
[{instancePath:t+"/workload/stages/"+N+"/trace/speed",keyword:"type",params:{type:"number"}}],!1;var l=Qr===r}else var l=!0;if(l)if(se.mostInFlight!==void 0){let Te=se.
mostInFlight,Qr=r;if(!(typeof Te=="number"&&!(Te%1)&&!isNaN(Te)&&isFinite(Te)))return q.errors=[{instancePath:t+"/workload/stages/"+N+"/trace/mostInFlight",keyword:"\
type",params:{type:"integer"}}],!1;if(r===Qr&&typeof Te=="number"&&isFinite(Te)&&(Te<1||isNaN(Te)))return q.errors=[{instancePath:t+"/workload/stages/"+N+"/trac\
e/mostInFlight",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var l=Qr===r}else var l=!0}}}}else return q.errors=[{instancePath:t+"/workload/stages/"+
N+"/trace",keyword:"type",params:{type:"object"}}],!1;var n=K===r}else var n=!0;if(n){if(V.rung!==void 0){let K=V.rung,_=r;if(r===_)if(K&&typeof K=="object"&&!Array.
isArray(K)){let U;if(K.ladder===void 0&&(U="ladder")||K.level===void 0&&(U="level"))return q.errors=[{instancePath:t+"/workload/stages/"+N+"/rung",keyword:"requ\
ired",params:{missingProperty:U}}],!1;if(K.ladder!==void 0){let z=r;if(typeof K.ladder!="string")return q.errors=[{instancePath:t+"/workload/stages/"+N+"/rung/l\
adder",keyword:"type",params:{type:"string"}}],!1;var $=z===r}else var $=!0;if($)if(K.level!==void 0){let z=K.level,ae=r;if(r===ae)if(typeof z=="number"&&isFinite(
z)){if(z<=0||isNaN(z))return q.errors=[{instancePath:t+"/workload/stages/"+N+"/rung/level",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1}else return q.
errors=[{instancePath:t+"/workload/stages/"+N+"/rung/level",keyword:"type",params:{type:"number"}}],!1;var $=ae===r}else var $=!0}else return q.errors=[{instancePath:t+
"/workload/stages/"+N+"/rung",keyword:"type",params:{type:"object"}}],!1;var n=_===r}else var n=!0;if(n){if(V.requests!==void 0){let _=V.requests,Z=r;if(!(typeof _==
"number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return q.errors=[{instancePath:t+"/workload/stages/"+N+"/requests",keyword:"type",params:{type:"integer"}}],!1;if(r===
Z&&typeof _=="number"&&isFinite(_)&&(_<1||isNaN(_)))return q.errors=[{instancePath:t+"/workload/stages/"+N+"/requests",keyword:"minimum",params:{comparison:">=",
limit:1}}],!1;var n=Z===r}else var n=!0;if(n){if(V.durationMs!==void 0){let Z=V.durationMs,U=r;if(r===U)if(typeof Z=="number"&&isFinite(Z)){if(Z<0||isNaN(Z))return q.
errors=[{instancePath:t+"/workload/stages/"+N+"/durationMs",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return q.errors=[{instancePath:t+"/work\
load/stages/"+N+"/durationMs",keyword:"type",params:{type:"number"}}],!1;var n=U===r}else var n=!0;if(n)if(V.warmupRequests!==void 0){let Z=V.warmupRequests,U=r;
if(!(typeof Z=="number"&&!(Z%1)&&!isNaN(Z)&&isFinite(Z)))return q.errors=[{instancePath:t+"/workload/stages/"+N+"/warmupRequests",keyword:"type",params:{type:"i\
nteger"}}],!1;if(r===U&&typeof Z=="number"&&isFinite(Z)&&(Z<0||isNaN(Z)))return q.errors=[{instancePath:t+"/workload/stages/"+N+"/warmupRequests",keyword:"minim\
um",params:{comparison:">=",limit:0}}],!1;var n=U===r}else var n=!0}}}}}}}else return q.errors=[{instancePath:t+"/workload/stages/"+N,keyword:"type",params:{type:"\
object"}}],!1;var c=R===r;if(!c)break}}else return q.errors=[{instancePath:t+"/workload/stages",keyword:"type",params:{type:"array"}}],!1;var A=X===r}else var A=!0;
if(A){if(re.maxOutputTokens!==void 0){let X=re.maxOutputTokens,ce=r;if(!(typeof X=="number"&&!(X%1)&&!isNaN(X)&&isFinite(X)))return q.errors=[{instancePath:t+"/\
workload/maxOutputTokens",keyword:"type",params:{type:"integer"}}],!1;if(r===ce&&typeof X=="number"&&isFinite(X)&&(X<0||isNaN(X)))return q.errors=[{instancePath:t+
"/workload/maxOutputTokens",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var A=ce===r}else var A=!0;if(A){if(re.ignoreEos!==void 0){let ce=re.ignoreEos,
E=r;if(typeof ce!="boolean")return q.errors=[{instancePath:t+"/workload/ignoreEos",keyword:"type",params:{type:"boolean"}}],!1;if(ce!==!0)return q.errors=[{instancePath:t+
"/workload/ignoreEos",keyword:"const",params:{allowedValue:!0}}],!1;var A=E===r}else var A=!0;if(A){if(re.temperature!==void 0){let E=re.temperature,N=r;if(!(typeof E==
"number"&&isFinite(E)))return q.errors=[{instancePath:t+"/workload/temperature",keyword:"type",params:{type:"number"}}],!1;var A=N===r}else var A=!0;if(A){if(re.
seed!==void 0){let N=re.seed,V=r;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return q.errors=[{instancePath:t+"/workload/seed",keyword:"type",params:{
type:"integer"}}],!1;var A=V===r}else var A=!0;if(A){if(re.cache!==void 0){let V=re.cache,R=r;if(!(V==="bust"||V==="keep"))return q.errors=[{instancePath:t+"/wo\
rkload/cache",keyword:"enum",params:{allowedValues:Xr.properties.workload.properties.cache.enum}}],!1;var A=R===r}else var A=!0;if(A){if(re.quality!==void 0){let R=re.
quality,M=r;if(r===M)if(Array.isArray(R)){var k=!0;let C=R.length;for(let T=0;T<C;T++){let H=R[T],se=r;if(r===se)if(H&&typeof H=="object"&&!Array.isArray(H)){let _;
if(H.source===void 0&&(_="source")||H.scorer===void 0&&(_="scorer")||H.items===void 0&&(_="items"))return q.errors=[{instancePath:t+"/workload/quality/"+T,keyword:"\
required",params:{missingProperty:_}}],!1;if(H.source!==void 0){let Z=r;if(typeof H.source!="string")return q.errors=[{instancePath:t+"/workload/quality/"+T+"/s\
ource",keyword:"type",params:{type:"string"}}],!1;var w=Z===r}else var w=!0;if(w){if(H.scorer!==void 0){let U=r;if(typeof H.scorer!="string")return q.errors=[{instancePath:t+
"/workload/quality/"+T+"/scorer",keyword:"type",params:{type:"string"}}],!1;var w=U===r}else var w=!0;if(w){if(H.items!==void 0){let z=H.items,ae=r;if(!(typeof z==
"number"&&!(z%1)&&!isNaN(z)&&isFinite(z)))return q.errors=[{instancePath:t+"/workload/quality/"+T+"/items",keyword:"type",params:{type:"integer"}}],!1;if(r===ae&&
typeof z=="number"&&isFinite(z)&&(z<0||isNaN(z)))return q.errors=[{instancePath:t+"/workload/quality/"+T+"/items",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1;var w=ae===r}else var w=!0;if(w)if(H.repeats!==void 0){let z=H.repeats,ae=r;if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z)))return q.errors=[{instancePath:t+
"/workload/quality/"+T+"/repeats",keyword:"type",params:{type:"integer"}}],!1;if(r===ae&&typeof z=="number"&&isFinite(z)&&(z<1||isNaN(z)))return q.errors=[{instancePath:t+
"/workload/quality/"+T+"/repeats",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var w=ae===r}else var w=!0}}}else return q.errors=[{instancePath:t+"/w\
orkload/quality/"+T,keyword:"type",params:{type:"object"}}],!1;var k=se===r;if(!k)break}}else return q.errors=[{instancePath:t+"/workload/quality",keyword:"type",
params:{type:"array"}}],!1;var A=M===r}else var A=!0;if(A){if(re.judge!==void 0){let M=re.judge,ye=r;if(r===ye)if(M&&typeof M=="object"&&!Array.isArray(M)){let T;
if(M.model===void 0&&(T="model")||M.api===void 0&&(T="api")||M.promptHash===void 0&&(T="promptHash")||M.scale===void 0&&(T="scale")||M.temperature===void 0&&(T=
"temperature")||M.maxOutputTokens===void 0&&(T="maxOutputTokens"))return q.errors=[{instancePath:t+"/workload/judge",keyword:"required",params:{missingProperty:T}}],
!1;if(M.model!==void 0){let H=r;if(typeof M.model!="string")return q.errors=[{instancePath:t+"/workload/judge/model",keyword:"type",params:{type:"string"}}],!1;
var D=H===r}else var D=!0;if(D){if(M.api!==void 0){let se=r;if(typeof M.api!="string")return q.errors=[{instancePath:t+"/workload/judge/api",keyword:"type",params:{
type:"string"}}],!1;var D=se===r}else var D=!0;if(D){if(M.promptHash!==void 0){let K=r;if(typeof M.promptHash!="string")return q.errors=[{instancePath:t+"/workl\
oad/judge/promptHash",keyword:"type",params:{type:"string"}}],!1;var D=K===r}else var D=!0;if(D){if(M.scale!==void 0){let _=M.scale,Z=r;if(r===Z)if(_&&typeof _==
"object"&&!Array.isArray(_)){let z;if(_.low===void 0&&(z="low")||_.high===void 0&&(z="high"))return q.errors=[{instancePath:t+"/workload/judge/scale",keyword:"r\
equired",params:{missingProperty:z}}],!1;if(_.low!==void 0){let ae=_.low,Te=r;if(!(typeof ae=="number"&&!(ae%1)&&!isNaN(ae)&&isFinite(ae)))return q.errors=[{instancePath:t+
"/workload/judge/scale/low",keyword:"type",params:{type:"integer"}}],!1;var F=Te===r}else var F=!0;if(F)if(_.high!==void 0){let ae=_.high,Te=r;if(!(typeof ae=="\
number"&&!(ae%1)&&!isNaN(ae)&&isFinite(ae)))return q.errors=[{instancePath:t+"/workload/judge/scale/high",keyword:"type",params:{type:"integer"}}],!1;var F=Te===
r}else var F=!0}else return q.errors=[{instancePath:t+"/workload/judge/scale",keyword:"type",params:{type:"object"}}],!1;var D=Z===r}else var D=!0;if(D){if(M.mode!==
void 0){let Z=M.mode,U=r;if(typeof Z!="string")return q.errors=[{instancePath:t+"/workload/judge/mode",keyword:"type",params:{type:"string"}}],!1;if(Z!=="pairwi\
se")return q.errors=[{instancePath:t+"/workload/judge/mode",keyword:"const",params:{allowedValue:"pairwise"}}],!1;var D=U===r}else var D=!0;if(D){if(M.temperature!==
void 0){let U=M.temperature,z=r;if(!(typeof U=="number"&&isFinite(U)))return q.errors=[{instancePath:t+"/workload/judge/temperature",keyword:"type",params:{type:"\
number"}}],!1;var D=z===r}else var D=!0;if(D)if(M.maxOutputTokens!==void 0){let U=M.maxOutputTokens,z=r;if(!(typeof U=="number"&&!(U%1)&&!isNaN(U)&&isFinite(U)))
return q.errors=[{instancePath:t+"/workload/judge/maxOutputTokens",keyword:"type",params:{type:"integer"}}],!1;if(r===z&&typeof U=="number"&&isFinite(U)&&(U<0||
isNaN(U)))return q.errors=[{instancePath:t+"/workload/judge/maxOutputTokens",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var D=z===r}else var D=!0}}}}}}else
return q.errors=[{instancePath:t+"/workload/judge",keyword:"type",params:{type:"object"}}],!1;var A=ye===r}else var A=!0;if(A)if(re.embeddings!==void 0){let M=re.
embeddings,ye=r;if(r===ye)if(M&&typeof M=="object"&&!Array.isArray(M)){let T;if(M.model===void 0&&(T="model")||M.api===void 0&&(T="api"))return q.errors=[{instancePath:t+
"/workload/embeddings",keyword:"required",params:{missingProperty:T}}],!1;if(M.model!==void 0){let H=r;if(typeof M.model!="string")return q.errors=[{instancePath:t+
"/workload/embeddings/model",keyword:"type",params:{type:"string"}}],!1;var pe=H===r}else var pe=!0;if(pe)if(M.api!==void 0){let H=r;if(typeof M.api!="string")return q.
errors=[{instancePath:t+"/workload/embeddings/api",keyword:"type",params:{type:"string"}}],!1;var pe=H===r}else var pe=!0}else return q.errors=[{instancePath:t+
"/workload/embeddings",keyword:"type",params:{type:"object"}}],!1;var A=ye===r}else var A=!0}}}}}}}}}}else return q.errors=[{instancePath:t+"/workload",keyword:"\
type",params:{type:"object"}}],!1;var i=ve===r}else var i=!0;if(i){if(a.licence!==void 0){let ve=a.licence,ie=r;if(r===ie)if(ve&&typeof ve=="object"&&!Array.isArray(
ve)){let Ae;if(ve.floor===void 0&&(Ae="floor")||ve.ratings===void 0&&(Ae="ratings"))return q.errors=[{instancePath:t+"/licence",keyword:"required",params:{missingProperty:Ae}}],
!1;if(ve.floor!==void 0){let qe=ve.floor,xe=r;if(!(typeof qe=="number"&&isFinite(qe)))return q.errors=[{instancePath:t+"/licence/floor",keyword:"type",params:{type:"\
number"}}],!1;var B=xe===r}else var B=!0;if(B)if(ve.ratings!==void 0){let qe=ve.ratings,xe=r;if(!(typeof qe=="number"&&!(qe%1)&&!isNaN(qe)&&isFinite(qe)))return q.
errors=[{instancePath:t+"/licence/ratings",keyword:"type",params:{type:"integer"}}],!1;if(r===xe&&typeof qe=="number"&&isFinite(qe)&&(qe<0||isNaN(qe)))return q.
errors=[{instancePath:t+"/licence/ratings",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var B=xe===r}else var B=!0}else return q.errors=[{instancePath:t+
"/licence",keyword:"type",params:{type:"object"}}],!1;var i=ie===r}else var i=!0;if(i){if(a.prices!==void 0){let ie=a.prices,Ne=r;if(r===Ne)if(ie&&typeof ie=="o\
bject"&&!Array.isArray(ie)){let qe;if(ie.inputPerMillion===void 0&&(qe="inputPerMillion")||ie.outputPerMillion===void 0&&(qe="outputPerMillion"))return q.errors=
[{instancePath:t+"/prices",keyword:"required",params:{missingProperty:qe}}],!1;if(ie.inputPerMillion!==void 0){let xe=ie.inputPerMillion,X=r;if(r===X)if(typeof xe==
"number"&&isFinite(xe)){if(xe<0||isNaN(xe))return q.errors=[{instancePath:t+"/prices/inputPerMillion",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else
return q.errors=[{instancePath:t+"/prices/inputPerMillion",keyword:"type",params:{type:"number"}}],!1;var fe=X===r}else var fe=!0;if(fe)if(ie.outputPerMillion!==
void 0){let xe=ie.outputPerMillion,X=r;if(r===X)if(typeof xe=="number"&&isFinite(xe)){if(xe<0||isNaN(xe))return q.errors=[{instancePath:t+"/prices/outputPerMill\
ion",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return q.errors=[{instancePath:t+"/prices/outputPerMillion",keyword:"type",params:{type:"numbe\
r"}}],!1;var fe=X===r}else var fe=!0}else return q.errors=[{instancePath:t+"/prices",keyword:"type",params:{type:"object"}}],!1;var i=Ne===r}else var i=!0;if(i){
if(a.definitions!==void 0){let Ne=a.definitions,Ae=r;if(r===Ae)if(Array.isArray(Ne)){var ze=!0;let xe=Ne.length;for(let X=0;X<xe;X++){let ce=r;if(typeof Ne[X]!=
"string")return q.errors=[{instancePath:t+"/definitions/"+X,keyword:"type",params:{type:"string"}}],!1;var ze=ce===r;if(!ze)break}}else return q.errors=[{instancePath:t+
"/definitions",keyword:"type",params:{type:"array"}}],!1;var i=Ae===r}else var i=!0;if(i){if(a.gates!==void 0){let Ae=a.gates,qe=r;if(r===qe)if(Array.isArray(Ae)){
var De=!0;let X=Ae.length;for(let ce=0;ce<X;ce++){let E=r;if(typeof Ae[ce]!="string")return q.errors=[{instancePath:t+"/gates/"+ce,keyword:"type",params:{type:"\
string"}}],!1;var De=E===r;if(!De)break}}else return q.errors=[{instancePath:t+"/gates",keyword:"type",params:{type:"array"}}],!1;var i=qe===r}else var i=!0;if(i){
if(a.commit!==void 0){let qe=r;if(typeof a.commit!="string")return q.errors=[{instancePath:t+"/commit",keyword:"type",params:{type:"string"}}],!1;var i=qe===r}else
var i=!0;if(i){if(a.accepted!==void 0){let xe=a.accepted,X=r;if(r===X)if(Array.isArray(xe)){if(xe.length>100)return q.errors=[{instancePath:t+"/accepted",keyword:"\
maxItems",params:{limit:100}}],!1;{var ke=!0;let E=xe.length;for(let N=0;N<E;N++){let V=xe[N],R=r;if(r===R)if(V&&typeof V=="object"&&!Array.isArray(V)){let ye;if(V.
gate===void 0&&(ye="gate")||V.reason===void 0&&(ye="reason")||V.source===void 0&&(ye="source"))return q.errors=[{instancePath:t+"/accepted/"+N,keyword:"required",
params:{missingProperty:ye}}],!1;if(V.gate!==void 0){let C=r;if(typeof V.gate!="string")return q.errors=[{instancePath:t+"/accepted/"+N+"/gate",keyword:"type",params:{
type:"string"}}],!1;var be=C===r}else var be=!0;if(be){if(V.reason!==void 0){let T=r;if(typeof V.reason!="string")return q.errors=[{instancePath:t+"/accepted/"+
N+"/reason",keyword:"type",params:{type:"string"}}],!1;var be=T===r}else var be=!0;if(be){if(V.by!==void 0){let H=r;if(typeof V.by!="string")return q.errors=[{instancePath:t+
"/accepted/"+N+"/by",keyword:"type",params:{type:"string"}}],!1;var be=H===r}else var be=!0;if(be){if(V.until!==void 0){let se=r;if(typeof V.until!="string")return q.
errors=[{instancePath:t+"/accepted/"+N+"/until",keyword:"type",params:{type:"string"}}],!1;var be=se===r}else var be=!0;if(be){if(V.maxChange!==void 0){let K=V.
maxChange,_=r;if(r===_)if(typeof K=="number"&&isFinite(K)){if(K<=0||isNaN(K))return q.errors=[{instancePath:t+"/accepted/"+N+"/maxChange",keyword:"exclusiveMini\
mum",params:{comparison:">",limit:0}}],!1}else return q.errors=[{instancePath:t+"/accepted/"+N+"/maxChange",keyword:"type",params:{type:"number"}}],!1;var be=_===
r}else var be=!0;if(be)if(V.source!==void 0){let K=V.source,_=r;if(!(K==="label"||K==="file"))return q.errors=[{instancePath:t+"/accepted/"+N+"/source",keyword:"\
enum",params:{allowedValues:Xr.properties.accepted.items.properties.source.enum}}],!1;var be=_===r}else var be=!0}}}}}else return q.errors=[{instancePath:t+"/ac\
cepted/"+N,keyword:"type",params:{type:"object"}}],!1;var ke=R===r;if(!ke)break}}}else return q.errors=[{instancePath:t+"/accepted",keyword:"type",params:{type:"\
array"}}],!1;var i=X===r}else var i=!0;if(i){if(a.imported!==void 0){let X=a.imported,ce=r;if(r===ce)if(X&&typeof X=="object"&&!Array.isArray(X)){let N;if(X.tool===
void 0&&(N="tool")||X.shape===void 0&&(N="shape")||X.openLoop===void 0&&(N="openLoop")||X.notes===void 0&&(N="notes"))return q.errors=[{instancePath:t+"/importe\
d",keyword:"required",params:{missingProperty:N}}],!1;if(X.tool!==void 0){let V=r;if(typeof X.tool!="string")return q.errors=[{instancePath:t+"/imported/tool",keyword:"\
type",params:{type:"string"}}],!1;var me=V===r}else var me=!0;if(me){if(X.shape!==void 0){let R=X.shape,M=r;if(r===M)if(R&&typeof R=="object"&&!Array.isArray(R)){
var L={};for(let C in R)if(et.test(C)){if(typeof R[C]!="string")return q.errors=[{instancePath:t+"/imported/shape/"+C.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
type",params:{type:"string"}}],!1;L[C]=!0}}else return q.errors=[{instancePath:t+"/imported/shape",keyword:"type",params:{type:"object"}}],!1;var me=M===r}else var me=!0;
if(me){if(X.openLoop!==void 0){let M=r;if(typeof X.openLoop!="boolean")return q.errors=[{instancePath:t+"/imported/openLoop",keyword:"type",params:{type:"boolea\
n"}}],!1;var me=M===r}else var me=!0;if(me)if(X.notes!==void 0){let M=X.notes,ye=r;if(r===ye)if(Array.isArray(M)){var ue=!0;let T=M.length;for(let H=0;H<T;H++){
let se=r;if(typeof M[H]!="string")return q.errors=[{instancePath:t+"/imported/notes/"+H,keyword:"type",params:{type:"string"}}],!1;var ue=se===r;if(!ue)break}}else
return q.errors=[{instancePath:t+"/imported/notes",keyword:"type",params:{type:"array"}}],!1;var me=ye===r}else var me=!0}}}else return q.errors=[{instancePath:t+
"/imported",keyword:"type",params:{type:"object"}}],!1;var i=ce===r}else var i=!0;if(i){if(a.commitProof!==void 0){let ce=a.commitProof,E=r;if(!(ce==="started"||
ce==="expected"))return q.errors=[{instancePath:t+"/commitProof",keyword:"enum",params:{allowedValues:Xr.properties.commitProof.enum}}],!1;var i=E===r}else var i=!0;
if(i){if(a.environment!==void 0){let E=a.environment,N=r;if(r===N)if(E&&typeof E=="object"&&!Array.isArray(E)){let R;if(E.node===void 0&&(R="node")||E.platform===
void 0&&(R="platform")||E.ci===void 0&&(R="ci"))return q.errors=[{instancePath:t+"/environment",keyword:"required",params:{missingProperty:R}}],!1;if(E.node!==void 0){
let M=r;if(typeof E.node!="string")return q.errors=[{instancePath:t+"/environment/node",keyword:"type",params:{type:"string"}}],!1;var he=M===r}else var he=!0;if(he){
if(E.platform!==void 0){let ye=r;if(typeof E.platform!="string")return q.errors=[{instancePath:t+"/environment/platform",keyword:"type",params:{type:"string"}}],
!1;var he=ye===r}else var he=!0;if(he){if(E.cpus!==void 0){let C=E.cpus,T=r;if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C)))return q.errors=[{instancePath:t+
"/environment/cpus",keyword:"type",params:{type:"integer"}}],!1;var he=T===r}else var he=!0;if(he)if(E.ci!==void 0){let C=r;if(typeof E.ci!="boolean")return q.errors=
[{instancePath:t+"/environment/ci",keyword:"type",params:{type:"boolean"}}],!1;var he=C===r}else var he=!0}}}else return q.errors=[{instancePath:t+"/environment",
keyword:"type",params:{type:"object"}}],!1;var i=N===r}else var i=!0;if(i){if(a.shard!==void 0){let N=a.shard,V=r;if(r===V)if(N&&typeof N=="object"&&!Array.isArray(
N)){let M;if(N.index===void 0&&(M="index")||N.count===void 0&&(M="count")||N.originMs===void 0&&(M="originMs"))return q.errors=[{instancePath:t+"/shard",keyword:"\
required",params:{missingProperty:M}}],!1;if(N.index!==void 0){let ye=N.index,C=r;if(!(typeof ye=="number"&&!(ye%1)&&!isNaN(ye)&&isFinite(ye)))return q.errors=[
{instancePath:t+"/shard/index",keyword:"type",params:{type:"integer"}}],!1;var we=C===r}else var we=!0;if(we){if(N.count!==void 0){let C=N.count,T=r;if(!(typeof C==
"number"&&!(C%1)&&!isNaN(C)&&isFinite(C)))return q.errors=[{instancePath:t+"/shard/count",keyword:"type",params:{type:"integer"}}],!1;var we=T===r}else var we=!0;
if(we)if(N.originMs!==void 0){let C=N.originMs,T=r;if(!(typeof C=="number"&&isFinite(C)))return q.errors=[{instancePath:t+"/shard/originMs",keyword:"type",params:{
type:"number"}}],!1;var we=T===r}else var we=!0}}else return q.errors=[{instancePath:t+"/shard",keyword:"type",params:{type:"object"}}],!1;var i=V===r}else var i=!0;
if(i){if(a.shards!==void 0){let V=a.shards,R=r;if(!(typeof V=="number"&&!(V%1)&&!isNaN(V)&&isFinite(V)))return q.errors=[{instancePath:t+"/shards",keyword:"type",
params:{type:"integer"}}],!1;var i=R===r}else var i=!0;if(i){if(a.instances!==void 0){let R=a.instances,M=r;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(
R)))return q.errors=[{instancePath:t+"/instances",keyword:"type",params:{type:"integer"}}],!1;var i=M===r}else var i=!0;if(i)if(a.github!==void 0){let R=a.github,
M=r;if(r===M)if(R&&typeof R=="object"&&!Array.isArray(R)){let C;if(R.repository===void 0&&(C="repository")||R.workflow===void 0&&(C="workflow")||R.runId===void 0&&
(C="runId")||R.runAttempt===void 0&&(C="runAttempt")||R.job===void 0&&(C="job")||R.runnerName===void 0&&(C="runnerName")||R.event===void 0&&(C="event")||R.ref===
void 0&&(C="ref"))return q.errors=[{instancePath:t+"/github",keyword:"required",params:{missingProperty:C}}],!1;if(R.repository!==void 0){let T=r;if(typeof R.repository!=
"string")return q.errors=[{instancePath:t+"/github/repository",keyword:"type",params:{type:"string"}}],!1;var le=T===r}else var le=!0;if(le){if(R.workflow!==void 0){
let H=r;if(typeof R.workflow!="string")return q.errors=[{instancePath:t+"/github/workflow",keyword:"type",params:{type:"string"}}],!1;var le=H===r}else var le=!0;
if(le){if(R.runId!==void 0){let se=R.runId,K=r;if(!(typeof se=="number"&&!(se%1)&&!isNaN(se)&&isFinite(se)))return q.errors=[{instancePath:t+"/github/runId",keyword:"\
type",params:{type:"integer"}}],!1;var le=K===r}else var le=!0;if(le){if(R.runAttempt!==void 0){let K=R.runAttempt,_=r;if(!(typeof K=="number"&&!(K%1)&&!isNaN(K)&&
isFinite(K)))return q.errors=[{instancePath:t+"/github/runAttempt",keyword:"type",params:{type:"integer"}}],!1;var le=_===r}else var le=!0;if(le){if(R.job!==void 0){
let _=r;if(typeof R.job!="string")return q.errors=[{instancePath:t+"/github/job",keyword:"type",params:{type:"string"}}],!1;var le=_===r}else var le=!0;if(le){if(R.
runnerName!==void 0){let Z=r;if(typeof R.runnerName!="string")return q.errors=[{instancePath:t+"/github/runnerName",keyword:"type",params:{type:"string"}}],!1;var le=Z===
r}else var le=!0;if(le){if(R.event!==void 0){let U=r;if(typeof R.event!="string")return q.errors=[{instancePath:t+"/github/event",keyword:"type",params:{type:"s\
tring"}}],!1;var le=U===r}else var le=!0;if(le)if(R.ref!==void 0){let U=r;if(typeof R.ref!="string")return q.errors=[{instancePath:t+"/github/ref",keyword:"type",
params:{type:"string"}}],!1;var le=U===r}else var le=!0}}}}}}}else return q.errors=[{instancePath:t+"/github",keyword:"type",params:{type:"object"}}],!1;var i=M===
r}else var i=!0}}}}}}}}}}}}}}}}}}}}}else return q.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return q.errors=e,r===0}Y(q,"x"),q.evaluated=
{props:{kind:!0,schemaVersion:!0,tool:!0,startedAt:!0,clockOriginMs:!0,target:!0,paired:!0,fingerprint:!0,workload:!0,licence:!0,prices:!0,definitions:!0,gates:!0,
commit:!0,accepted:!0,imported:!0,commitProof:!0,environment:!0,shard:!0,shards:!0,instances:!0,github:!0},dynamicProps:!1,dynamicItems:!1};var _a=J,Tt={type:"o\
bject",required:["kind","stage","attempt","phase","index","promptId","requestId","plannedMs","endMs","outcome","usage","gapsMs","contentEvents"],properties:{kind:{
type:"string",const:"sample"},stage:{type:"string"},attempt:{type:"integer",minimum:1},phase:{enum:["warmup","steady"]},index:{type:"integer",minimum:0},promptId:{
type:"string"},requestId:{type:"string"},arm:{type:"string",const:"base"},turn:{type:"integer",minimum:0},conversation:{type:"object",required:["place","turn","\
of","left"],properties:{place:{type:"integer",minimum:0,maximum:1e7},turn:{type:"integer",minimum:1},of:{type:"integer",minimum:1},left:{type:"integer",minimum:0}}},
pair:{type:"integer",minimum:0},plannedMs:{type:"number"},sentMs:{type:"number"},headersMs:{type:"number"},firstByteMs:{type:"number"},firstContentMs:{type:"num\
ber"},firstVisibleMs:{type:"number"},lastContentMs:{type:"number"},endMs:{type:"number"},connectMs:{type:"number",minimum:0},resent:{type:"boolean",const:!0},outcome:{
enum:["ok","connect","tls","timeout","http-429","http-4xx","http-5xx","reset","protocol","in-band","empty","aborted"]},error:{type:"object",required:["kind","me\
ssage"],properties:{kind:{enum:["connect","tls","timeout","http-429","http-4xx","http-5xx","reset","protocol","in-band","empty","aborted"]},message:{type:"strin\
g"},status:{type:"integer"}}},finishReason:{type:"string"},usage:{type:"object",properties:{input:{type:"integer",minimum:0},output:{type:"integer",minimum:0},cached:{
type:"integer",minimum:0},reasoning:{type:"integer",minimum:0}}},gapsMs:{type:"array",items:{type:"number",minimum:0}},contentEvents:{type:"integer",minimum:0}}};
function J(a,{instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=J.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let A;if(a.kind===void 0&&(A="kind")||a.stage===void 0&&(A="stage")||
a.attempt===void 0&&(A="attempt")||a.phase===void 0&&(A="phase")||a.index===void 0&&(A="index")||a.promptId===void 0&&(A="promptId")||a.requestId===void 0&&(A="\
requestId")||a.plannedMs===void 0&&(A="plannedMs")||a.endMs===void 0&&(A="endMs")||a.outcome===void 0&&(A="outcome")||a.usage===void 0&&(A="usage")||a.gapsMs===
void 0&&(A="gapsMs")||a.contentEvents===void 0&&(A="contentEvents"))return J.errors=[{instancePath:t,keyword:"required",params:{missingProperty:A}}],!1;if(a.kind!==
void 0){let o=a.kind,x=r;if(typeof o!="string")return J.errors=[{instancePath:t+"/kind",keyword:"type",params:{type:"string"}}],!1;if(o!=="sample")return J.errors=
[{instancePath:t+"/kind",keyword:"const",params:{allowedValue:"sample"}}],!1;var i=x===r}else var i=!0;if(i){if(a.stage!==void 0){let x=r;if(typeof a.stage!="st\
ring")return J.errors=[{instancePath:t+"/stage",keyword:"type",params:{type:"string"}}],!1;var i=x===r}else var i=!0;if(i){if(a.attempt!==void 0){let I=a.attempt,
j=r;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return J.errors=[{instancePath:t+"/attempt",keyword:"type",params:{type:"integer"}}],!1;if(r===j&&typeof I==
"number"&&isFinite(I)&&(I<1||isNaN(I)))return J.errors=[{instancePath:t+"/attempt",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var i=j===r}else var i=!0;
if(i){if(a.phase!==void 0){let j=a.phase,u=r;if(!(j==="warmup"||j==="steady"))return J.errors=[{instancePath:t+"/phase",keyword:"enum",params:{allowedValues:Tt.
properties.phase.enum}}],!1;var i=u===r}else var i=!0;if(i){if(a.index!==void 0){let u=a.index,p=r;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return J.
errors=[{instancePath:t+"/index",keyword:"type",params:{type:"integer"}}],!1;if(r===p&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return J.errors=[{instancePath:t+
"/index",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=p===r}else var i=!0;if(i){if(a.promptId!==void 0){let p=r;if(typeof a.promptId!="string")
return J.errors=[{instancePath:t+"/promptId",keyword:"type",params:{type:"string"}}],!1;var i=p===r}else var i=!0;if(i){if(a.requestId!==void 0){let v=r;if(typeof a.
requestId!="string")return J.errors=[{instancePath:t+"/requestId",keyword:"type",params:{type:"string"}}],!1;var i=v===r}else var i=!0;if(i){if(a.arm!==void 0){
let c=a.arm,n=r;if(typeof c!="string")return J.errors=[{instancePath:t+"/arm",keyword:"type",params:{type:"string"}}],!1;if(c!=="base")return J.errors=[{instancePath:t+
"/arm",keyword:"const",params:{allowedValue:"base"}}],!1;var i=n===r}else var i=!0;if(i){if(a.turn!==void 0){let n=a.turn,m=r;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n)))return J.errors=[{instancePath:t+"/turn",keyword:"type",params:{type:"integer"}}],!1;if(r===m&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))
return J.errors=[{instancePath:t+"/turn",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=m===r}else var i=!0;if(i){if(a.conversation!==void 0){let m=a.
conversation,l=r;if(r===l)if(m&&typeof m=="object"&&!Array.isArray(m)){let k;if(m.place===void 0&&(k="place")||m.turn===void 0&&(k="turn")||m.of===void 0&&(k="o\
f")||m.left===void 0&&(k="left"))return J.errors=[{instancePath:t+"/conversation",keyword:"required",params:{missingProperty:k}}],!1;if(m.place!==void 0){let w=m.
place,D=r;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return J.errors=[{instancePath:t+"/conversation/place",keyword:"type",params:{type:"integer"}}],
!1;if(r===D&&typeof w=="number"&&isFinite(w)){if(w>1e7||isNaN(w))return J.errors=[{instancePath:t+"/conversation/place",keyword:"maximum",params:{comparison:"<=",
limit:1e7}}],!1;if(w<0||isNaN(w))return J.errors=[{instancePath:t+"/conversation/place",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var P=D===r}else
var P=!0;if(P){if(m.turn!==void 0){let D=m.turn,F=r;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return J.errors=[{instancePath:t+"/conversation/tur\
n",keyword:"type",params:{type:"integer"}}],!1;if(r===F&&typeof D=="number"&&isFinite(D)&&(D<1||isNaN(D)))return J.errors=[{instancePath:t+"/conversation/turn",
keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var P=F===r}else var P=!0;if(P){if(m.of!==void 0){let F=m.of,pe=r;if(!(typeof F=="number"&&!(F%1)&&!isNaN(
F)&&isFinite(F)))return J.errors=[{instancePath:t+"/conversation/of",keyword:"type",params:{type:"integer"}}],!1;if(r===pe&&typeof F=="number"&&isFinite(F)&&(F<
1||isNaN(F)))return J.errors=[{instancePath:t+"/conversation/of",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var P=pe===r}else var P=!0;if(P)if(m.left!==
void 0){let F=m.left,pe=r;if(!(typeof F=="number"&&!(F%1)&&!isNaN(F)&&isFinite(F)))return J.errors=[{instancePath:t+"/conversation/left",keyword:"type",params:{
type:"integer"}}],!1;if(r===pe&&typeof F=="number"&&isFinite(F)&&(F<0||isNaN(F)))return J.errors=[{instancePath:t+"/conversation/left",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var P=pe===r}else var P=!0}}}else return J.errors=[{instancePath:t+"/conversation",keyword:"type",params:{type:"object"}}],!1;var i=l===
r}else var i=!0;if(i){if(a.pair!==void 0){let l=a.pair,$=r;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return J.errors=[{instancePath:t+"/pair",keyword:"\
type",params:{type:"integer"}}],!1;if(r===$&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return J.errors=[{instancePath:t+"/pair",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var i=$===r}else var i=!0;if(i){if(a.plannedMs!==void 0){let $=a.plannedMs,k=r;if(!(typeof $=="number"&&isFinite($)))return J.errors=
[{instancePath:t+"/plannedMs",keyword:"type",params:{type:"number"}}],!1;var i=k===r}else var i=!0;if(i){if(a.sentMs!==void 0){let k=a.sentMs,w=r;if(!(typeof k==
"number"&&isFinite(k)))return J.errors=[{instancePath:t+"/sentMs",keyword:"type",params:{type:"number"}}],!1;var i=w===r}else var i=!0;if(i){if(a.headersMs!==void 0){
let w=a.headersMs,D=r;if(!(typeof w=="number"&&isFinite(w)))return J.errors=[{instancePath:t+"/headersMs",keyword:"type",params:{type:"number"}}],!1;var i=D===r}else
var i=!0;if(i){if(a.firstByteMs!==void 0){let D=a.firstByteMs,F=r;if(!(typeof D=="number"&&isFinite(D)))return J.errors=[{instancePath:t+"/firstByteMs",keyword:"\
type",params:{type:"number"}}],!1;var i=F===r}else var i=!0;if(i){if(a.firstContentMs!==void 0){let F=a.firstContentMs,pe=r;if(!(typeof F=="number"&&isFinite(F)))
return J.errors=[{instancePath:t+"/firstContentMs",keyword:"type",params:{type:"number"}}],!1;var i=pe===r}else var i=!0;if(i){if(a.firstVisibleMs!==void 0){let pe=a.
firstVisibleMs,B=r;if(!(typeof pe=="number"&&isFinite(pe)))return J.errors=[{instancePath:t+"/firstVisibleMs",keyword:"type",params:{type:"number"}}],!1;var i=B===
r}else var i=!0;if(i){if(a.lastContentMs!==void 0){let B=a.lastContentMs,fe=r;if(!(typeof B=="number"&&isFinite(B)))return J.errors=[{instancePath:t+"/lastConte\
ntMs",keyword:"type",params:{type:"number"}}],!1;var i=fe===r}else var i=!0;if(i){if(a.endMs!==void 0){let fe=a.endMs,ze=r;if(!(typeof fe=="number"&&isFinite(fe)))
return J.errors=[{instancePath:t+"/endMs",keyword:"type",params:{type:"number"}}],!1;var i=ze===r}else var i=!0;if(i){if(a.connectMs!==void 0){let ze=a.connectMs,
De=r;if(r===De)if(typeof ze=="number"&&isFinite(ze)){if(ze<0||isNaN(ze))return J.errors=[{instancePath:t+"/connectMs",keyword:"minimum",params:{comparison:">=",
limit:0}}],!1}else return J.errors=[{instancePath:t+"/connectMs",keyword:"type",params:{type:"number"}}],!1;var i=De===r}else var i=!0;if(i){if(a.resent!==void 0){
let De=a.resent,ke=r;if(typeof De!="boolean")return J.errors=[{instancePath:t+"/resent",keyword:"type",params:{type:"boolean"}}],!1;if(De!==!0)return J.errors=[
{instancePath:t+"/resent",keyword:"const",params:{allowedValue:!0}}],!1;var i=ke===r}else var i=!0;if(i){if(a.outcome!==void 0){let ke=a.outcome,be=r;if(!(ke===
"ok"||ke==="connect"||ke==="tls"||ke==="timeout"||ke==="http-429"||ke==="http-4xx"||ke==="http-5xx"||ke==="reset"||ke==="protocol"||ke==="in-band"||ke==="empty"||
ke==="aborted"))return J.errors=[{instancePath:t+"/outcome",keyword:"enum",params:{allowedValues:Tt.properties.outcome.enum}}],!1;var i=be===r}else var i=!0;if(i){
if(a.error!==void 0){let be=a.error,me=r;if(r===me)if(be&&typeof be=="object"&&!Array.isArray(be)){let ue;if(be.kind===void 0&&(ue="kind")||be.message===void 0&&
(ue="message"))return J.errors=[{instancePath:t+"/error",keyword:"required",params:{missingProperty:ue}}],!1;if(be.kind!==void 0){let he=be.kind,we=r;if(!(he===
"connect"||he==="tls"||he==="timeout"||he==="http-429"||he==="http-4xx"||he==="http-5xx"||he==="reset"||he==="protocol"||he==="in-band"||he==="empty"||he==="abo\
rted"))return J.errors=[{instancePath:t+"/error/kind",keyword:"enum",params:{allowedValues:Tt.properties.error.properties.kind.enum}}],!1;var h=we===r}else var h=!0;
if(h){if(be.message!==void 0){let we=r;if(typeof be.message!="string")return J.errors=[{instancePath:t+"/error/message",keyword:"type",params:{type:"string"}}],
!1;var h=we===r}else var h=!0;if(h)if(be.status!==void 0){let we=be.status,le=r;if(!(typeof we=="number"&&!(we%1)&&!isNaN(we)&&isFinite(we)))return J.errors=[{instancePath:t+
"/error/status",keyword:"type",params:{type:"integer"}}],!1;var h=le===r}else var h=!0}}else return J.errors=[{instancePath:t+"/error",keyword:"type",params:{type:"\
object"}}],!1;var i=me===r}else var i=!0;if(i){if(a.finishReason!==void 0){let me=r;if(typeof a.finishReason!="string")return J.errors=[{instancePath:t+"/finish\
Reason",keyword:"type",params:{type:"string"}}],!1;var i=me===r}else var i=!0;if(i){if(a.usage!==void 0){let L=a.usage,ue=r;if(r===ue)if(L&&typeof L=="object"&&
!Array.isArray(L)){if(L.input!==void 0){let we=L.input,le=r;if(!(typeof we=="number"&&!(we%1)&&!isNaN(we)&&isFinite(we)))return J.errors=[{instancePath:t+"/usag\
e/input",keyword:"type",params:{type:"integer"}}],!1;if(r===le&&typeof we=="number"&&isFinite(we)&&(we<0||isNaN(we)))return J.errors=[{instancePath:t+"/usage/in\
put",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var b=le===r}else var b=!0;if(b){if(L.output!==void 0){let le=L.output,ee=r;if(!(typeof le=="number"&&
!(le%1)&&!isNaN(le)&&isFinite(le)))return J.errors=[{instancePath:t+"/usage/output",keyword:"type",params:{type:"integer"}}],!1;if(r===ee&&typeof le=="number"&&
isFinite(le)&&(le<0||isNaN(le)))return J.errors=[{instancePath:t+"/usage/output",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var b=ee===r}else var b=!0;
if(b){if(L.cached!==void 0){let ee=L.cached,$e=r;if(!(typeof ee=="number"&&!(ee%1)&&!isNaN(ee)&&isFinite(ee)))return J.errors=[{instancePath:t+"/usage/cached",keyword:"\
type",params:{type:"integer"}}],!1;if(r===$e&&typeof ee=="number"&&isFinite(ee)&&(ee<0||isNaN(ee)))return J.errors=[{instancePath:t+"/usage/cached",keyword:"min\
imum",params:{comparison:">=",limit:0}}],!1;var b=$e===r}else var b=!0;if(b)if(L.reasoning!==void 0){let ee=L.reasoning,$e=r;if(!(typeof ee=="number"&&!(ee%1)&&
!isNaN(ee)&&isFinite(ee)))return J.errors=[{instancePath:t+"/usage/reasoning",keyword:"type",params:{type:"integer"}}],!1;if(r===$e&&typeof ee=="number"&&isFinite(
ee)&&(ee<0||isNaN(ee)))return J.errors=[{instancePath:t+"/usage/reasoning",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var b=$e===r}else var b=!0}}}else
return J.errors=[{instancePath:t+"/usage",keyword:"type",params:{type:"object"}}],!1;var i=ue===r}else var i=!0;if(i){if(a.gapsMs!==void 0){let ue=a.gapsMs,he=r;
if(r===he)if(Array.isArray(ue)){var g=!0;let le=ue.length;for(let ee=0;ee<le;ee++){let $e=ue[ee],We=r;if(r===We)if(typeof $e=="number"&&isFinite($e)){if($e<0||isNaN(
$e))return J.errors=[{instancePath:t+"/gapsMs/"+ee,keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return J.errors=[{instancePath:t+"/gapsMs/"+ee,keyword:"\
type",params:{type:"number"}}],!1;var g=We===r;if(!g)break}}else return J.errors=[{instancePath:t+"/gapsMs",keyword:"type",params:{type:"array"}}],!1;var i=he===
r}else var i=!0;if(i)if(a.contentEvents!==void 0){let ue=a.contentEvents,he=r;if(!(typeof ue=="number"&&!(ue%1)&&!isNaN(ue)&&isFinite(ue)))return J.errors=[{instancePath:t+
"/contentEvents",keyword:"type",params:{type:"integer"}}],!1;if(r===he&&typeof ue=="number"&&isFinite(ue)&&(ue<0||isNaN(ue)))return J.errors=[{instancePath:t+"/\
contentEvents",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=he===r}else var i=!0}}}}}}}}}}}}}}}}}}}}}}}}}}else return J.errors=[{instancePath:t,
keyword:"type",params:{type:"object"}}],!1;return J.errors=e,r===0}Y(J,"K"),J.evaluated={props:{kind:!0,stage:!0,attempt:!0,phase:!0,index:!0,promptId:!0,requestId:!0,
arm:!0,turn:!0,conversation:!0,pair:!0,plannedMs:!0,sentMs:!0,headersMs:!0,firstByteMs:!0,firstContentMs:!0,firstVisibleMs:!0,lastContentMs:!0,endMs:!0,connectMs:!0,
resent:!0,outcome:!0,error:!0,finishReason:!0,usage:!0,gapsMs:!0,contentEvents:!0},dynamicProps:!1,dynamicItems:!1};var Ia=ne,rt={type:"object",required:["kind",
"set","itemId","slices","pass","outcome"],properties:{kind:{type:"string",const:"score"},set:{type:"string"},itemId:{type:"string"},repeat:{type:"integer",minimum:1},
attempt:{type:"integer",minimum:1},slices:{type:"object",patternProperties:{"^.*$":{type:"string"}}},itemHash:{type:"string"},weight:{type:"number",exclusiveMinimum:0},
score:{type:"number",minimum:0,maximum:1},unscored:{enum:["unasked","unparsable","endpoint","module","unpaired"]},judged:{type:"boolean",const:!0},preferred:{type:"\
object",required:["baseFirst","candidateFirst"],properties:{baseFirst:{enum:["base","candidate","tie"]},candidateFirst:{enum:["base","candidate","tie"]}}},pass:{
type:"boolean"},outcome:{enum:["ok","connect","tls","timeout","http-429","http-4xx","http-5xx","reset","protocol","in-band","empty","aborted"]},error:{type:"obj\
ect",required:["kind","message"],properties:{kind:{enum:["connect","tls","timeout","http-429","http-4xx","http-5xx","reset","protocol","in-band","empty","aborte\
d"]},message:{type:"string"},status:{type:"integer"}}},finishReason:{type:"string"},shared:{type:"boolean",const:!0},inputTokens:{type:"integer",minimum:0},outputTokens:{
type:"integer",minimum:0},ttftMs:{type:"number",minimum:0},note:{type:"string"},answerChars:{type:"integer",minimum:0},refused:{type:"boolean",const:!0},language:{
type:"string"},prompt:{type:"string"},answer:{type:"string"},arm:{type:"string",const:"base"}}};function ne(a,{instancePath:t="",parentData:W,parentDataProperty:Q,
rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=ne.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(a&&typeof a=="\
object"&&!Array.isArray(a)){let g;if(a.kind===void 0&&(g="kind")||a.set===void 0&&(g="set")||a.itemId===void 0&&(g="itemId")||a.slices===void 0&&(g="slices")||a.
pass===void 0&&(g="pass")||a.outcome===void 0&&(g="outcome"))return ne.errors=[{instancePath:t,keyword:"required",params:{missingProperty:g}}],!1;if(a.kind!==void 0){
let A=a.kind,o=r;if(typeof A!="string")return ne.errors=[{instancePath:t+"/kind",keyword:"type",params:{type:"string"}}],!1;if(A!=="score")return ne.errors=[{instancePath:t+
"/kind",keyword:"const",params:{allowedValue:"score"}}],!1;var i=o===r}else var i=!0;if(i){if(a.set!==void 0){let o=r;if(typeof a.set!="string")return ne.errors=
[{instancePath:t+"/set",keyword:"type",params:{type:"string"}}],!1;var i=o===r}else var i=!0;if(i){if(a.itemId!==void 0){let x=r;if(typeof a.itemId!="string")return ne.
errors=[{instancePath:t+"/itemId",keyword:"type",params:{type:"string"}}],!1;var i=x===r}else var i=!0;if(i){if(a.repeat!==void 0){let I=a.repeat,j=r;if(!(typeof I==
"number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return ne.errors=[{instancePath:t+"/repeat",keyword:"type",params:{type:"integer"}}],!1;if(r===j&&typeof I=="number"&&
isFinite(I)&&(I<1||isNaN(I)))return ne.errors=[{instancePath:t+"/repeat",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var i=j===r}else var i=!0;if(i){
if(a.attempt!==void 0){let j=a.attempt,u=r;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return ne.errors=[{instancePath:t+"/attempt",keyword:"type",
params:{type:"integer"}}],!1;if(r===u&&typeof j=="number"&&isFinite(j)&&(j<1||isNaN(j)))return ne.errors=[{instancePath:t+"/attempt",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1;var i=u===r}else var i=!0;if(i){if(a.slices!==void 0){let u=a.slices,p=r;if(r===p)if(u&&typeof u=="object"&&!Array.isArray(u)){var P={};for(let c in u)
if(et.test(c)){if(typeof u[c]!="string")return ne.errors=[{instancePath:t+"/slices/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"strin\
g"}}],!1;P[c]=!0}}else return ne.errors=[{instancePath:t+"/slices",keyword:"type",params:{type:"object"}}],!1;var i=p===r}else var i=!0;if(i){if(a.itemHash!==void 0){
let p=r;if(typeof a.itemHash!="string")return ne.errors=[{instancePath:t+"/itemHash",keyword:"type",params:{type:"string"}}],!1;var i=p===r}else var i=!0;if(i){
if(a.weight!==void 0){let v=a.weight,c=r;if(r===c)if(typeof v=="number"&&isFinite(v)){if(v<=0||isNaN(v))return ne.errors=[{instancePath:t+"/weight",keyword:"exc\
lusiveMinimum",params:{comparison:">",limit:0}}],!1}else return ne.errors=[{instancePath:t+"/weight",keyword:"type",params:{type:"number"}}],!1;var i=c===r}else
var i=!0;if(i){if(a.score!==void 0){let c=a.score,n=r;if(r===n)if(typeof c=="number"&&isFinite(c)){if(c>1||isNaN(c))return ne.errors=[{instancePath:t+"/score",keyword:"\
maximum",params:{comparison:"<=",limit:1}}],!1;if(c<0||isNaN(c))return ne.errors=[{instancePath:t+"/score",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}else return ne.errors=[{instancePath:t+"/score",keyword:"type",params:{type:"number"}}],!1;var i=n===r}else var i=!0;if(i){if(a.unscored!==void 0){let n=a.unscored,
m=r;if(!(n==="unasked"||n==="unparsable"||n==="endpoint"||n==="module"||n==="unpaired"))return ne.errors=[{instancePath:t+"/unscored",keyword:"enum",params:{allowedValues:rt.
properties.unscored.enum}}],!1;var i=m===r}else var i=!0;if(i){if(a.judged!==void 0){let m=a.judged,l=r;if(typeof m!="boolean")return ne.errors=[{instancePath:t+
"/judged",keyword:"type",params:{type:"boolean"}}],!1;if(m!==!0)return ne.errors=[{instancePath:t+"/judged",keyword:"const",params:{allowedValue:!0}}],!1;var i=l===
r}else var i=!0;if(i){if(a.preferred!==void 0){let l=a.preferred,$=r;if(r===$)if(l&&typeof l=="object"&&!Array.isArray(l)){let w;if(l.baseFirst===void 0&&(w="ba\
seFirst")||l.candidateFirst===void 0&&(w="candidateFirst"))return ne.errors=[{instancePath:t+"/preferred",keyword:"required",params:{missingProperty:w}}],!1;if(l.
baseFirst!==void 0){let D=l.baseFirst,F=r;if(!(D==="base"||D==="candidate"||D==="tie"))return ne.errors=[{instancePath:t+"/preferred/baseFirst",keyword:"enum",params:{
allowedValues:rt.properties.preferred.properties.baseFirst.enum}}],!1;var h=F===r}else var h=!0;if(h)if(l.candidateFirst!==void 0){let D=l.candidateFirst,F=r;if(!(D===
"base"||D==="candidate"||D==="tie"))return ne.errors=[{instancePath:t+"/preferred/candidateFirst",keyword:"enum",params:{allowedValues:rt.properties.preferred.properties.
candidateFirst.enum}}],!1;var h=F===r}else var h=!0}else return ne.errors=[{instancePath:t+"/preferred",keyword:"type",params:{type:"object"}}],!1;var i=$===r}else
var i=!0;if(i){if(a.pass!==void 0){let $=r;if(typeof a.pass!="boolean")return ne.errors=[{instancePath:t+"/pass",keyword:"type",params:{type:"boolean"}}],!1;var i=$===
r}else var i=!0;if(i){if(a.outcome!==void 0){let k=a.outcome,w=r;if(!(k==="ok"||k==="connect"||k==="tls"||k==="timeout"||k==="http-429"||k==="http-4xx"||k==="ht\
tp-5xx"||k==="reset"||k==="protocol"||k==="in-band"||k==="empty"||k==="aborted"))return ne.errors=[{instancePath:t+"/outcome",keyword:"enum",params:{allowedValues:rt.
properties.outcome.enum}}],!1;var i=w===r}else var i=!0;if(i){if(a.error!==void 0){let w=a.error,D=r;if(r===D)if(w&&typeof w=="object"&&!Array.isArray(w)){let pe;
if(w.kind===void 0&&(pe="kind")||w.message===void 0&&(pe="message"))return ne.errors=[{instancePath:t+"/error",keyword:"required",params:{missingProperty:pe}}],
!1;if(w.kind!==void 0){let B=w.kind,fe=r;if(!(B==="connect"||B==="tls"||B==="timeout"||B==="http-429"||B==="http-4xx"||B==="http-5xx"||B==="reset"||B==="protoco\
l"||B==="in-band"||B==="empty"||B==="aborted"))return ne.errors=[{instancePath:t+"/error/kind",keyword:"enum",params:{allowedValues:rt.properties.error.properties.
kind.enum}}],!1;var b=fe===r}else var b=!0;if(b){if(w.message!==void 0){let fe=r;if(typeof w.message!="string")return ne.errors=[{instancePath:t+"/error/message",
keyword:"type",params:{type:"string"}}],!1;var b=fe===r}else var b=!0;if(b)if(w.status!==void 0){let fe=w.status,ze=r;if(!(typeof fe=="number"&&!(fe%1)&&!isNaN(
fe)&&isFinite(fe)))return ne.errors=[{instancePath:t+"/error/status",keyword:"type",params:{type:"integer"}}],!1;var b=ze===r}else var b=!0}}else return ne.errors=
[{instancePath:t+"/error",keyword:"type",params:{type:"object"}}],!1;var i=D===r}else var i=!0;if(i){if(a.finishReason!==void 0){let D=r;if(typeof a.finishReason!=
"string")return ne.errors=[{instancePath:t+"/finishReason",keyword:"type",params:{type:"string"}}],!1;var i=D===r}else var i=!0;if(i){if(a.shared!==void 0){let F=a.
shared,pe=r;if(typeof F!="boolean")return ne.errors=[{instancePath:t+"/shared",keyword:"type",params:{type:"boolean"}}],!1;if(F!==!0)return ne.errors=[{instancePath:t+
"/shared",keyword:"const",params:{allowedValue:!0}}],!1;var i=pe===r}else var i=!0;if(i){if(a.inputTokens!==void 0){let pe=a.inputTokens,B=r;if(!(typeof pe=="nu\
mber"&&!(pe%1)&&!isNaN(pe)&&isFinite(pe)))return ne.errors=[{instancePath:t+"/inputTokens",keyword:"type",params:{type:"integer"}}],!1;if(r===B&&typeof pe=="num\
ber"&&isFinite(pe)&&(pe<0||isNaN(pe)))return ne.errors=[{instancePath:t+"/inputTokens",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=B===r}else var i=!0;
if(i){if(a.outputTokens!==void 0){let B=a.outputTokens,fe=r;if(!(typeof B=="number"&&!(B%1)&&!isNaN(B)&&isFinite(B)))return ne.errors=[{instancePath:t+"/outputT\
okens",keyword:"type",params:{type:"integer"}}],!1;if(r===fe&&typeof B=="number"&&isFinite(B)&&(B<0||isNaN(B)))return ne.errors=[{instancePath:t+"/outputTokens",
keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=fe===r}else var i=!0;if(i){if(a.ttftMs!==void 0){let fe=a.ttftMs,ze=r;if(r===ze)if(typeof fe=="num\
ber"&&isFinite(fe)){if(fe<0||isNaN(fe))return ne.errors=[{instancePath:t+"/ttftMs",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return ne.errors=
[{instancePath:t+"/ttftMs",keyword:"type",params:{type:"number"}}],!1;var i=ze===r}else var i=!0;if(i){if(a.note!==void 0){let ze=r;if(typeof a.note!="string")return ne.
errors=[{instancePath:t+"/note",keyword:"type",params:{type:"string"}}],!1;var i=ze===r}else var i=!0;if(i){if(a.answerChars!==void 0){let De=a.answerChars,ke=r;
if(!(typeof De=="number"&&!(De%1)&&!isNaN(De)&&isFinite(De)))return ne.errors=[{instancePath:t+"/answerChars",keyword:"type",params:{type:"integer"}}],!1;if(r===
ke&&typeof De=="number"&&isFinite(De)&&(De<0||isNaN(De)))return ne.errors=[{instancePath:t+"/answerChars",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;
var i=ke===r}else var i=!0;if(i){if(a.refused!==void 0){let ke=a.refused,be=r;if(typeof ke!="boolean")return ne.errors=[{instancePath:t+"/refused",keyword:"type",
params:{type:"boolean"}}],!1;if(ke!==!0)return ne.errors=[{instancePath:t+"/refused",keyword:"const",params:{allowedValue:!0}}],!1;var i=be===r}else var i=!0;if(i){
if(a.language!==void 0){let be=r;if(typeof a.language!="string")return ne.errors=[{instancePath:t+"/language",keyword:"type",params:{type:"string"}}],!1;var i=be===
r}else var i=!0;if(i){if(a.prompt!==void 0){let me=r;if(typeof a.prompt!="string")return ne.errors=[{instancePath:t+"/prompt",keyword:"type",params:{type:"strin\
g"}}],!1;var i=me===r}else var i=!0;if(i){if(a.answer!==void 0){let L=r;if(typeof a.answer!="string")return ne.errors=[{instancePath:t+"/answer",keyword:"type",
params:{type:"string"}}],!1;var i=L===r}else var i=!0;if(i)if(a.arm!==void 0){let L=a.arm,ue=r;if(typeof L!="string")return ne.errors=[{instancePath:t+"/arm",keyword:"\
type",params:{type:"string"}}],!1;if(L!=="base")return ne.errors=[{instancePath:t+"/arm",keyword:"const",params:{allowedValue:"base"}}],!1;var i=ue===r}else var i=!0}}}}}}}}}}}}}}}}}}}}}}}}}}else
return ne.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ne.errors=e,r===0}Y(ne,"J"),ne.evaluated={props:{kind:!0,set:!0,itemId:!0,repeat:!0,
attempt:!0,slices:!0,itemHash:!0,weight:!0,score:!0,unscored:!0,judged:!0,preferred:!0,pass:!0,outcome:!0,error:!0,finishReason:!0,shared:!0,inputTokens:!0,outputTokens:!0,
ttftMs:!0,note:!0,answerChars:!0,refused:!0,language:!0,prompt:!0,answer:!0,arm:!0},dynamicProps:!1,dynamicItems:!1};var Oa=rr,za={type:"object",required:["kind",
"set","itemId","scale","human"],properties:{kind:{type:"string",const:"rating"},set:{type:"string"},itemId:{type:"string"},scale:{type:"object",required:["low",
"high"],properties:{low:{type:"integer"},high:{type:"integer"}}},human:{type:"number"},judged:{type:"number"},unscored:{enum:["unasked","unparsable","endpoint",
"module","unpaired"]},note:{type:"string"}}};function rr(a,{instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,
r=0,d=rr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let h;if(a.kind===void 0&&
(h="kind")||a.set===void 0&&(h="set")||a.itemId===void 0&&(h="itemId")||a.scale===void 0&&(h="scale")||a.human===void 0&&(h="human"))return rr.errors=[{instancePath:t,
keyword:"required",params:{missingProperty:h}}],!1;if(a.kind!==void 0){let b=a.kind,g=r;if(typeof b!="string")return rr.errors=[{instancePath:t+"/kind",keyword:"\
type",params:{type:"string"}}],!1;if(b!=="rating")return rr.errors=[{instancePath:t+"/kind",keyword:"const",params:{allowedValue:"rating"}}],!1;var i=g===r}else
var i=!0;if(i){if(a.set!==void 0){let g=r;if(typeof a.set!="string")return rr.errors=[{instancePath:t+"/set",keyword:"type",params:{type:"string"}}],!1;var i=g===
r}else var i=!0;if(i){if(a.itemId!==void 0){let A=r;if(typeof a.itemId!="string")return rr.errors=[{instancePath:t+"/itemId",keyword:"type",params:{type:"string"}}],
!1;var i=A===r}else var i=!0;if(i){if(a.scale!==void 0){let o=a.scale,x=r;if(r===x)if(o&&typeof o=="object"&&!Array.isArray(o)){let j;if(o.low===void 0&&(j="low")||
o.high===void 0&&(j="high"))return rr.errors=[{instancePath:t+"/scale",keyword:"required",params:{missingProperty:j}}],!1;if(o.low!==void 0){let u=o.low,p=r;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return rr.errors=[{instancePath:t+"/scale/low",keyword:"type",params:{type:"integer"}}],!1;var P=p===r}else var P=!0;if(P)
if(o.high!==void 0){let u=o.high,p=r;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return rr.errors=[{instancePath:t+"/scale/high",keyword:"type",params:{
type:"integer"}}],!1;var P=p===r}else var P=!0}else return rr.errors=[{instancePath:t+"/scale",keyword:"type",params:{type:"object"}}],!1;var i=x===r}else var i=!0;
if(i){if(a.human!==void 0){let x=a.human,I=r;if(!(typeof x=="number"&&isFinite(x)))return rr.errors=[{instancePath:t+"/human",keyword:"type",params:{type:"numbe\
r"}}],!1;var i=I===r}else var i=!0;if(i){if(a.judged!==void 0){let I=a.judged,j=r;if(!(typeof I=="number"&&isFinite(I)))return rr.errors=[{instancePath:t+"/judg\
ed",keyword:"type",params:{type:"number"}}],!1;var i=j===r}else var i=!0;if(i){if(a.unscored!==void 0){let j=a.unscored,u=r;if(!(j==="unasked"||j==="unparsable"||
j==="endpoint"||j==="module"||j==="unpaired"))return rr.errors=[{instancePath:t+"/unscored",keyword:"enum",params:{allowedValues:za.properties.unscored.enum}}],
!1;var i=u===r}else var i=!0;if(i)if(a.note!==void 0){let j=r;if(typeof a.note!="string")return rr.errors=[{instancePath:t+"/note",keyword:"type",params:{type:"\
string"}}],!1;var i=j===r}else var i=!0}}}}}}}else return rr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return rr.errors=e,r===0}Y(rr,"O\
e"),rr.evaluated={props:{kind:!0,set:!0,itemId:!0,scale:!0,human:!0,judged:!0,unscored:!0,note:!0},dynamicProps:!1,dynamicItems:!1};var Va=Oe,Ra={type:"object",
required:["kind","role","attempt","requests","failed","inputTokens","outputTokens","untold","startedMs","endedMs"],properties:{kind:{type:"string",const:"helper"},
role:{enum:["judge","embeddings"]},attempt:{type:"integer",minimum:1},requests:{type:"integer",minimum:0},failed:{type:"integer",minimum:0},inputTokens:{type:"i\
nteger",minimum:0},outputTokens:{type:"integer",minimum:0},untold:{type:"integer",minimum:0},startedMs:{type:"number"},endedMs:{type:"number"},arm:{type:"string",
const:"base"}}};function Oe(a,{instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=Oe.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let P;if(a.kind===void 0&&(P="kind")||a.role===void 0&&(P="\
role")||a.attempt===void 0&&(P="attempt")||a.requests===void 0&&(P="requests")||a.failed===void 0&&(P="failed")||a.inputTokens===void 0&&(P="inputTokens")||a.outputTokens===
void 0&&(P="outputTokens")||a.untold===void 0&&(P="untold")||a.startedMs===void 0&&(P="startedMs")||a.endedMs===void 0&&(P="endedMs"))return Oe.errors=[{instancePath:t,
keyword:"required",params:{missingProperty:P}}],!1;if(a.kind!==void 0){let h=a.kind,b=r;if(typeof h!="string")return Oe.errors=[{instancePath:t+"/kind",keyword:"\
type",params:{type:"string"}}],!1;if(h!=="helper")return Oe.errors=[{instancePath:t+"/kind",keyword:"const",params:{allowedValue:"helper"}}],!1;var i=b===r}else
var i=!0;if(i){if(a.role!==void 0){let b=a.role,g=r;if(!(b==="judge"||b==="embeddings"))return Oe.errors=[{instancePath:t+"/role",keyword:"enum",params:{allowedValues:Ra.
properties.role.enum}}],!1;var i=g===r}else var i=!0;if(i){if(a.attempt!==void 0){let g=a.attempt,A=r;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return Oe.
errors=[{instancePath:t+"/attempt",keyword:"type",params:{type:"integer"}}],!1;if(r===A&&typeof g=="number"&&isFinite(g)&&(g<1||isNaN(g)))return Oe.errors=[{instancePath:t+
"/attempt",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var i=A===r}else var i=!0;if(i){if(a.requests!==void 0){let A=a.requests,o=r;if(!(typeof A=="\
number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return Oe.errors=[{instancePath:t+"/requests",keyword:"type",params:{type:"integer"}}],!1;if(r===o&&typeof A=="number"&&
isFinite(A)&&(A<0||isNaN(A)))return Oe.errors=[{instancePath:t+"/requests",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=o===r}else var i=!0;if(i){
if(a.failed!==void 0){let o=a.failed,x=r;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Oe.errors=[{instancePath:t+"/failed",keyword:"type",params:{
type:"integer"}}],!1;if(r===x&&typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o)))return Oe.errors=[{instancePath:t+"/failed",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1;var i=x===r}else var i=!0;if(i){if(a.inputTokens!==void 0){let x=a.inputTokens,I=r;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(x)))return Oe.
errors=[{instancePath:t+"/inputTokens",keyword:"type",params:{type:"integer"}}],!1;if(r===I&&typeof x=="number"&&isFinite(x)&&(x<0||isNaN(x)))return Oe.errors=[
{instancePath:t+"/inputTokens",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=I===r}else var i=!0;if(i){if(a.outputTokens!==void 0){let I=a.outputTokens,
j=r;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return Oe.errors=[{instancePath:t+"/outputTokens",keyword:"type",params:{type:"integer"}}],!1;if(r===
j&&typeof I=="number"&&isFinite(I)&&(I<0||isNaN(I)))return Oe.errors=[{instancePath:t+"/outputTokens",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=j===
r}else var i=!0;if(i){if(a.untold!==void 0){let j=a.untold,u=r;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return Oe.errors=[{instancePath:t+"/unto\
ld",keyword:"type",params:{type:"integer"}}],!1;if(r===u&&typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return Oe.errors=[{instancePath:t+"/untold",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var i=u===r}else var i=!0;if(i){if(a.startedMs!==void 0){let u=a.startedMs,p=r;if(!(typeof u=="number"&&isFinite(
u)))return Oe.errors=[{instancePath:t+"/startedMs",keyword:"type",params:{type:"number"}}],!1;var i=p===r}else var i=!0;if(i){if(a.endedMs!==void 0){let p=a.endedMs,
v=r;if(!(typeof p=="number"&&isFinite(p)))return Oe.errors=[{instancePath:t+"/endedMs",keyword:"type",params:{type:"number"}}],!1;var i=v===r}else var i=!0;if(i)
if(a.arm!==void 0){let p=a.arm,v=r;if(typeof p!="string")return Oe.errors=[{instancePath:t+"/arm",keyword:"type",params:{type:"string"}}],!1;if(p!=="base")return Oe.
errors=[{instancePath:t+"/arm",keyword:"const",params:{allowedValue:"base"}}],!1;var i=v===r}else var i=!0}}}}}}}}}}else return Oe.errors=[{instancePath:t,keyword:"\
type",params:{type:"object"}}],!1;return Oe.errors=e,r===0}Y(Oe,"me"),Oe.evaluated={props:{kind:!0,role:!0,attempt:!0,requests:!0,failed:!0,inputTokens:!0,outputTokens:!0,
untold:!0,startedMs:!0,endedMs:!0,arm:!0},dynamicProps:!1,dynamicItems:!1};var Ca=Pe,aa={type:"object",required:["kind","stage","attempt","startedMs","endedMs",
"stop"],properties:{kind:{type:"string",const:"stage"},stage:{type:"string"},attempt:{type:"integer",minimum:1},startedMs:{type:"number"},endedMs:{type:"number"},
window:{type:"object",required:["startMs","endMs"],properties:{startMs:{type:"number"},endMs:{type:"number"}}},planned:{type:"integer",minimum:0},stop:{enum:["c\
ompleted","deadline","cancelled","verdict","budget","rate-limit"]},budget:{enum:["requests","tokens","usd"]},rateLimit:{type:"object",required:["refused","waits",
"waitedMs"],properties:{refused:{type:"integer",minimum:0},waits:{type:"integer",minimum:0},waitedMs:{type:"number",minimum:0}}},stated:{type:"object",required:[
"outputTokensPerSec"],properties:{outputTokensPerSec:{type:"number",minimum:0},requestsPerSec:{type:"number",minimum:0}}},arm:{type:"string",const:"base"},turn:{
type:"integer",minimum:0},overlapRatio:{type:"number",minimum:0,maximum:1}}};function Pe(a,{instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){
let e=null,r=0,d=Pe.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let g;if(a.
kind===void 0&&(g="kind")||a.stage===void 0&&(g="stage")||a.attempt===void 0&&(g="attempt")||a.startedMs===void 0&&(g="startedMs")||a.endedMs===void 0&&(g="ende\
dMs")||a.stop===void 0&&(g="stop"))return Pe.errors=[{instancePath:t,keyword:"required",params:{missingProperty:g}}],!1;if(a.kind!==void 0){let A=a.kind,o=r;if(typeof A!=
"string")return Pe.errors=[{instancePath:t+"/kind",keyword:"type",params:{type:"string"}}],!1;if(A!=="stage")return Pe.errors=[{instancePath:t+"/kind",keyword:"\
const",params:{allowedValue:"stage"}}],!1;var i=o===r}else var i=!0;if(i){if(a.stage!==void 0){let o=r;if(typeof a.stage!="string")return Pe.errors=[{instancePath:t+
"/stage",keyword:"type",params:{type:"string"}}],!1;var i=o===r}else var i=!0;if(i){if(a.attempt!==void 0){let x=a.attempt,I=r;if(!(typeof x=="number"&&!(x%1)&&
!isNaN(x)&&isFinite(x)))return Pe.errors=[{instancePath:t+"/attempt",keyword:"type",params:{type:"integer"}}],!1;if(r===I&&typeof x=="number"&&isFinite(x)&&(x<1||
isNaN(x)))return Pe.errors=[{instancePath:t+"/attempt",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var i=I===r}else var i=!0;if(i){if(a.startedMs!==
void 0){let I=a.startedMs,j=r;if(!(typeof I=="number"&&isFinite(I)))return Pe.errors=[{instancePath:t+"/startedMs",keyword:"type",params:{type:"number"}}],!1;var i=j===
r}else var i=!0;if(i){if(a.endedMs!==void 0){let j=a.endedMs,u=r;if(!(typeof j=="number"&&isFinite(j)))return Pe.errors=[{instancePath:t+"/endedMs",keyword:"typ\
e",params:{type:"number"}}],!1;var i=u===r}else var i=!0;if(i){if(a.window!==void 0){let u=a.window,p=r;if(r===p)if(u&&typeof u=="object"&&!Array.isArray(u)){let c;
if(u.startMs===void 0&&(c="startMs")||u.endMs===void 0&&(c="endMs"))return Pe.errors=[{instancePath:t+"/window",keyword:"required",params:{missingProperty:c}}],
!1;if(u.startMs!==void 0){let n=u.startMs,m=r;if(!(typeof n=="number"&&isFinite(n)))return Pe.errors=[{instancePath:t+"/window/startMs",keyword:"type",params:{type:"\
number"}}],!1;var P=m===r}else var P=!0;if(P)if(u.endMs!==void 0){let n=u.endMs,m=r;if(!(typeof n=="number"&&isFinite(n)))return Pe.errors=[{instancePath:t+"/wi\
ndow/endMs",keyword:"type",params:{type:"number"}}],!1;var P=m===r}else var P=!0}else return Pe.errors=[{instancePath:t+"/window",keyword:"type",params:{type:"o\
bject"}}],!1;var i=p===r}else var i=!0;if(i){if(a.planned!==void 0){let p=a.planned,v=r;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Pe.errors=
[{instancePath:t+"/planned",keyword:"type",params:{type:"integer"}}],!1;if(r===v&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p)))return Pe.errors=[{instancePath:t+
"/planned",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=v===r}else var i=!0;if(i){if(a.stop!==void 0){let v=a.stop,c=r;if(!(v==="completed"||v===
"deadline"||v==="cancelled"||v==="verdict"||v==="budget"||v==="rate-limit"))return Pe.errors=[{instancePath:t+"/stop",keyword:"enum",params:{allowedValues:aa.properties.
stop.enum}}],!1;var i=c===r}else var i=!0;if(i){if(a.budget!==void 0){let c=a.budget,n=r;if(!(c==="requests"||c==="tokens"||c==="usd"))return Pe.errors=[{instancePath:t+
"/budget",keyword:"enum",params:{allowedValues:aa.properties.budget.enum}}],!1;var i=n===r}else var i=!0;if(i){if(a.rateLimit!==void 0){let n=a.rateLimit,m=r;if(r===
m)if(n&&typeof n=="object"&&!Array.isArray(n)){let $;if(n.refused===void 0&&($="refused")||n.waits===void 0&&($="waits")||n.waitedMs===void 0&&($="waitedMs"))return Pe.
errors=[{instancePath:t+"/rateLimit",keyword:"required",params:{missingProperty:$}}],!1;if(n.refused!==void 0){let k=n.refused,w=r;if(!(typeof k=="number"&&!(k%
1)&&!isNaN(k)&&isFinite(k)))return Pe.errors=[{instancePath:t+"/rateLimit/refused",keyword:"type",params:{type:"integer"}}],!1;if(r===w&&typeof k=="number"&&isFinite(
k)&&(k<0||isNaN(k)))return Pe.errors=[{instancePath:t+"/rateLimit/refused",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var h=w===r}else var h=!0;if(h){
if(n.waits!==void 0){let w=n.waits,D=r;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return Pe.errors=[{instancePath:t+"/rateLimit/waits",keyword:"ty\
pe",params:{type:"integer"}}],!1;if(r===D&&typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w)))return Pe.errors=[{instancePath:t+"/rateLimit/waits",keyword:"minimu\
m",params:{comparison:">=",limit:0}}],!1;var h=D===r}else var h=!0;if(h)if(n.waitedMs!==void 0){let w=n.waitedMs,D=r;if(r===D)if(typeof w=="number"&&isFinite(w)){
if(w<0||isNaN(w))return Pe.errors=[{instancePath:t+"/rateLimit/waitedMs",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return Pe.errors=[{instancePath:t+
"/rateLimit/waitedMs",keyword:"type",params:{type:"number"}}],!1;var h=D===r}else var h=!0}}else return Pe.errors=[{instancePath:t+"/rateLimit",keyword:"type",params:{
type:"object"}}],!1;var i=m===r}else var i=!0;if(i){if(a.stated!==void 0){let m=a.stated,l=r;if(r===l)if(m&&typeof m=="object"&&!Array.isArray(m)){let k;if(m.outputTokensPerSec===
void 0&&(k="outputTokensPerSec"))return Pe.errors=[{instancePath:t+"/stated",keyword:"required",params:{missingProperty:k}}],!1;if(m.outputTokensPerSec!==void 0){
let w=m.outputTokensPerSec,D=r;if(r===D)if(typeof w=="number"&&isFinite(w)){if(w<0||isNaN(w))return Pe.errors=[{instancePath:t+"/stated/outputTokensPerSec",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1}else return Pe.errors=[{instancePath:t+"/stated/outputTokensPerSec",keyword:"type",params:{type:"number"}}],!1;var b=D===
r}else var b=!0;if(b)if(m.requestsPerSec!==void 0){let w=m.requestsPerSec,D=r;if(r===D)if(typeof w=="number"&&isFinite(w)){if(w<0||isNaN(w))return Pe.errors=[{instancePath:t+
"/stated/requestsPerSec",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return Pe.errors=[{instancePath:t+"/stated/requestsPerSec",keyword:"type",
params:{type:"number"}}],!1;var b=D===r}else var b=!0}else return Pe.errors=[{instancePath:t+"/stated",keyword:"type",params:{type:"object"}}],!1;var i=l===r}else
var i=!0;if(i){if(a.arm!==void 0){let l=a.arm,$=r;if(typeof l!="string")return Pe.errors=[{instancePath:t+"/arm",keyword:"type",params:{type:"string"}}],!1;if(l!==
"base")return Pe.errors=[{instancePath:t+"/arm",keyword:"const",params:{allowedValue:"base"}}],!1;var i=$===r}else var i=!0;if(i){if(a.turn!==void 0){let $=a.turn,
k=r;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return Pe.errors=[{instancePath:t+"/turn",keyword:"type",params:{type:"integer"}}],!1;if(r===k&&typeof $==
"number"&&isFinite($)&&($<0||isNaN($)))return Pe.errors=[{instancePath:t+"/turn",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=k===r}else var i=!0;
if(i)if(a.overlapRatio!==void 0){let $=a.overlapRatio,k=r;if(r===k)if(typeof $=="number"&&isFinite($)){if($>1||isNaN($))return Pe.errors=[{instancePath:t+"/over\
lapRatio",keyword:"maximum",params:{comparison:"<=",limit:1}}],!1;if($<0||isNaN($))return Pe.errors=[{instancePath:t+"/overlapRatio",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}else return Pe.errors=[{instancePath:t+"/overlapRatio",keyword:"type",params:{type:"number"}}],!1;var i=k===r}else var i=!0}}}}}}}}}}}}}else return Pe.
errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Pe.errors=e,r===0}Y(Pe,"te"),Pe.evaluated={props:{kind:!0,stage:!0,attempt:!0,startedMs:!0,
endedMs:!0,window:!0,planned:!0,stop:!0,budget:!0,rateLimit:!0,stated:!0,arm:!0,turn:!0,overlapRatio:!0},dynamicProps:!1,dynamicItems:!1};var Za=Se;function Se(a,{
instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=Se.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let P;if(a.kind===void 0&&(P="kind")||a.stage===void 0&&(P="stage")||a.attempt===void 0&&(P=
"attempt")||a.eventLoopDelayP99Ms===void 0&&(P="eventLoopDelayP99Ms")||a.eventLoopDelayMaxMs===void 0&&(P="eventLoopDelayMaxMs")||a.queueClientP99Ms===void 0&&(P=
"queueClientP99Ms")||a.cpuRatio===void 0&&(P="cpuRatio")||a.rssBytes===void 0&&(P="rssBytes"))return Se.errors=[{instancePath:t,keyword:"required",params:{missingProperty:P}}],
!1;if(a.kind!==void 0){let h=a.kind,b=r;if(typeof h!="string")return Se.errors=[{instancePath:t+"/kind",keyword:"type",params:{type:"string"}}],!1;if(h!=="healt\
h")return Se.errors=[{instancePath:t+"/kind",keyword:"const",params:{allowedValue:"health"}}],!1;var i=b===r}else var i=!0;if(i){if(a.stage!==void 0){let b=r;if(typeof a.
stage!="string")return Se.errors=[{instancePath:t+"/stage",keyword:"type",params:{type:"string"}}],!1;var i=b===r}else var i=!0;if(i){if(a.attempt!==void 0){let g=a.
attempt,A=r;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return Se.errors=[{instancePath:t+"/attempt",keyword:"type",params:{type:"integer"}}],!1;if(r===
A&&typeof g=="number"&&isFinite(g)&&(g<1||isNaN(g)))return Se.errors=[{instancePath:t+"/attempt",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var i=A===
r}else var i=!0;if(i){if(a.eventLoopDelayP99Ms!==void 0){let A=a.eventLoopDelayP99Ms,o=r;if(r===o)if(typeof A=="number"&&isFinite(A)){if(A<0||isNaN(A))return Se.
errors=[{instancePath:t+"/eventLoopDelayP99Ms",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return Se.errors=[{instancePath:t+"/eventLoopDelayP9\
9Ms",keyword:"type",params:{type:"number"}}],!1;var i=o===r}else var i=!0;if(i){if(a.eventLoopDelayP99WorstMs!==void 0){let o=a.eventLoopDelayP99WorstMs,x=r;if(r===
x)if(typeof o=="number"&&isFinite(o)){if(o<0||isNaN(o))return Se.errors=[{instancePath:t+"/eventLoopDelayP99WorstMs",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}else return Se.errors=[{instancePath:t+"/eventLoopDelayP99WorstMs",keyword:"type",params:{type:"number"}}],!1;var i=x===r}else var i=!0;if(i){if(a.eventLoopDelayMaxMs!==
void 0){let x=a.eventLoopDelayMaxMs,I=r;if(r===I)if(typeof x=="number"&&isFinite(x)){if(x<0||isNaN(x))return Se.errors=[{instancePath:t+"/eventLoopDelayMaxMs",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1}else return Se.errors=[{instancePath:t+"/eventLoopDelayMaxMs",keyword:"type",params:{type:"number"}}],!1;var i=I===
r}else var i=!0;if(i){if(a.queueClientP99Ms!==void 0){let I=a.queueClientP99Ms,j=r;if(r===j)if(typeof I=="number"&&isFinite(I)){if(I<0||isNaN(I))return Se.errors=
[{instancePath:t+"/queueClientP99Ms",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return Se.errors=[{instancePath:t+"/queueClientP99Ms",keyword:"\
type",params:{type:"number"}}],!1;var i=j===r}else var i=!0;if(i){if(a.resentRequests!==void 0){let j=a.resentRequests,u=r;if(!(typeof j=="number"&&!(j%1)&&!isNaN(
j)&&isFinite(j)))return Se.errors=[{instancePath:t+"/resentRequests",keyword:"type",params:{type:"integer"}}],!1;if(r===u&&typeof j=="number"&&isFinite(j)&&(j<0||
isNaN(j)))return Se.errors=[{instancePath:t+"/resentRequests",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=u===r}else var i=!0;if(i){if(a.cpuRatio!==
void 0){let u=a.cpuRatio,p=r;if(r===p)if(typeof u=="number"&&isFinite(u)){if(u<0||isNaN(u))return Se.errors=[{instancePath:t+"/cpuRatio",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}else return Se.errors=[{instancePath:t+"/cpuRatio",keyword:"type",params:{type:"number"}}],!1;var i=p===r}else var i=!0;if(i){if(a.
rssBytes!==void 0){let p=a.rssBytes,v=r;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Se.errors=[{instancePath:t+"/rssBytes",keyword:"type",params:{
type:"integer"}}],!1;if(r===v&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p)))return Se.errors=[{instancePath:t+"/rssBytes",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1;var i=v===r}else var i=!0;if(i){if(a.sockets!==void 0){let v=a.sockets,c=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return Se.
errors=[{instancePath:t+"/sockets",keyword:"type",params:{type:"integer"}}],!1;if(r===c&&typeof v=="number"&&isFinite(v)&&(v<0||isNaN(v)))return Se.errors=[{instancePath:t+
"/sockets",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=c===r}else var i=!0;if(i){if(a.workers!==void 0){let c=a.workers,n=r;if(!(typeof c=="nu\
mber"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return Se.errors=[{instancePath:t+"/workers",keyword:"type",params:{type:"integer"}}],!1;if(r===n&&typeof c=="number"&&isFinite(
c)&&(c<1||isNaN(c)))return Se.errors=[{instancePath:t+"/workers",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var i=n===r}else var i=!0;if(i)if(a.part!==
void 0){let c=a.part,n=r;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return Se.errors=[{instancePath:t+"/part",keyword:"type",params:{type:"integer"}}],
!1;if(r===n&&typeof c=="number"&&isFinite(c)&&(c<1||isNaN(c)))return Se.errors=[{instancePath:t+"/part",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;
var i=n===r}else var i=!0}}}}}}}}}}}}else return Se.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Se.errors=e,r===0}Y(Se,"ie"),Se.evaluated=
{props:{kind:!0,stage:!0,attempt:!0,eventLoopDelayP99Ms:!0,eventLoopDelayP99WorstMs:!0,eventLoopDelayMaxMs:!0,queueClientP99Ms:!0,resentRequests:!0,cpuRatio:!0,
rssBytes:!0,sockets:!0,workers:!0,part:!0},dynamicProps:!1,dynamicItems:!1};var Ea=de,Wt={type:"object",required:["kind","stage","attempt","moment","atMs"],properties:{
kind:{type:"string",const:"server"},stage:{type:"string"},attempt:{type:"integer",minimum:1},moment:{enum:["before","load","after"]},atMs:{type:"number"},arm:{type:"\
string",const:"base"},error:{type:"object",required:["kind","message"],properties:{kind:{enum:["connect","tls","timeout","http-429","http-4xx","http-5xx","reset",
"protocol","in-band","empty","aborted"]},message:{type:"string"},status:{type:"integer"}}},badLines:{type:"integer",minimum:0},software:{enum:["vllm","sglang","\
tgi","llama.cpp","triton"]},running:{type:"number",minimum:0},waiting:{type:"number",minimum:0},kvCacheRatio:{type:"number",minimum:0},prefixHits:{type:"number",
minimum:0},prefixQueries:{type:"number",minimum:0},preemptions:{type:"number",minimum:0},ttft:{type:"object",required:["sumMs","count","buckets"],properties:{sumMs:{
type:"number",minimum:0},count:{type:"number",minimum:0},buckets:{type:"array",items:{type:"object",required:["atMostMs","count"],properties:{atMostMs:{type:"nu\
mber"},count:{type:"number",minimum:0}}}}}},gpuUtilisationRatio:{type:"number",minimum:0},gpuMemoryBytes:{type:"number",minimum:0},gpuPowerWatts:{type:"number",
minimum:0}}};function de(a,{instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=de.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let A;if(a.kind===void 0&&(A="kind")||a.stage===void 0&&(A=
"stage")||a.attempt===void 0&&(A="attempt")||a.moment===void 0&&(A="moment")||a.atMs===void 0&&(A="atMs"))return de.errors=[{instancePath:t,keyword:"required",params:{
missingProperty:A}}],!1;if(a.kind!==void 0){let o=a.kind,x=r;if(typeof o!="string")return de.errors=[{instancePath:t+"/kind",keyword:"type",params:{type:"string"}}],
!1;if(o!=="server")return de.errors=[{instancePath:t+"/kind",keyword:"const",params:{allowedValue:"server"}}],!1;var i=x===r}else var i=!0;if(i){if(a.stage!==void 0){
let x=r;if(typeof a.stage!="string")return de.errors=[{instancePath:t+"/stage",keyword:"type",params:{type:"string"}}],!1;var i=x===r}else var i=!0;if(i){if(a.attempt!==
void 0){let I=a.attempt,j=r;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return de.errors=[{instancePath:t+"/attempt",keyword:"type",params:{type:"i\
nteger"}}],!1;if(r===j&&typeof I=="number"&&isFinite(I)&&(I<1||isNaN(I)))return de.errors=[{instancePath:t+"/attempt",keyword:"minimum",params:{comparison:">=",
limit:1}}],!1;var i=j===r}else var i=!0;if(i){if(a.moment!==void 0){let j=a.moment,u=r;if(!(j==="before"||j==="load"||j==="after"))return de.errors=[{instancePath:t+
"/moment",keyword:"enum",params:{allowedValues:Wt.properties.moment.enum}}],!1;var i=u===r}else var i=!0;if(i){if(a.atMs!==void 0){let u=a.atMs,p=r;if(!(typeof u==
"number"&&isFinite(u)))return de.errors=[{instancePath:t+"/atMs",keyword:"type",params:{type:"number"}}],!1;var i=p===r}else var i=!0;if(i){if(a.arm!==void 0){let p=a.
arm,v=r;if(typeof p!="string")return de.errors=[{instancePath:t+"/arm",keyword:"type",params:{type:"string"}}],!1;if(p!=="base")return de.errors=[{instancePath:t+
"/arm",keyword:"const",params:{allowedValue:"base"}}],!1;var i=v===r}else var i=!0;if(i){if(a.error!==void 0){let v=a.error,c=r;if(r===c)if(v&&typeof v=="object"&&
!Array.isArray(v)){let m;if(v.kind===void 0&&(m="kind")||v.message===void 0&&(m="message"))return de.errors=[{instancePath:t+"/error",keyword:"required",params:{
missingProperty:m}}],!1;if(v.kind!==void 0){let l=v.kind,$=r;if(!(l==="connect"||l==="tls"||l==="timeout"||l==="http-429"||l==="http-4xx"||l==="http-5xx"||l==="\
reset"||l==="protocol"||l==="in-band"||l==="empty"||l==="aborted"))return de.errors=[{instancePath:t+"/error/kind",keyword:"enum",params:{allowedValues:Wt.properties.
error.properties.kind.enum}}],!1;var P=$===r}else var P=!0;if(P){if(v.message!==void 0){let $=r;if(typeof v.message!="string")return de.errors=[{instancePath:t+
"/error/message",keyword:"type",params:{type:"string"}}],!1;var P=$===r}else var P=!0;if(P)if(v.status!==void 0){let $=v.status,k=r;if(!(typeof $=="number"&&!($%
1)&&!isNaN($)&&isFinite($)))return de.errors=[{instancePath:t+"/error/status",keyword:"type",params:{type:"integer"}}],!1;var P=k===r}else var P=!0}}else return de.
errors=[{instancePath:t+"/error",keyword:"type",params:{type:"object"}}],!1;var i=c===r}else var i=!0;if(i){if(a.badLines!==void 0){let c=a.badLines,n=r;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return de.errors=[{instancePath:t+"/badLines",keyword:"type",params:{type:"integer"}}],!1;if(r===n&&typeof c=="number"&&
isFinite(c)&&(c<0||isNaN(c)))return de.errors=[{instancePath:t+"/badLines",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=n===r}else var i=!0;if(i){
if(a.software!==void 0){let n=a.software,m=r;if(!(n==="vllm"||n==="sglang"||n==="tgi"||n==="llama.cpp"||n==="triton"))return de.errors=[{instancePath:t+"/softwa\
re",keyword:"enum",params:{allowedValues:Wt.properties.software.enum}}],!1;var i=m===r}else var i=!0;if(i){if(a.running!==void 0){let m=a.running,l=r;if(r===l)if(typeof m==
"number"&&isFinite(m)){if(m<0||isNaN(m))return de.errors=[{instancePath:t+"/running",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return de.errors=
[{instancePath:t+"/running",keyword:"type",params:{type:"number"}}],!1;var i=l===r}else var i=!0;if(i){if(a.waiting!==void 0){let l=a.waiting,$=r;if(r===$)if(typeof l==
"number"&&isFinite(l)){if(l<0||isNaN(l))return de.errors=[{instancePath:t+"/waiting",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return de.errors=
[{instancePath:t+"/waiting",keyword:"type",params:{type:"number"}}],!1;var i=$===r}else var i=!0;if(i){if(a.kvCacheRatio!==void 0){let $=a.kvCacheRatio,k=r;if(r===
k)if(typeof $=="number"&&isFinite($)){if($<0||isNaN($))return de.errors=[{instancePath:t+"/kvCacheRatio",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else
return de.errors=[{instancePath:t+"/kvCacheRatio",keyword:"type",params:{type:"number"}}],!1;var i=k===r}else var i=!0;if(i){if(a.prefixHits!==void 0){let k=a.prefixHits,
w=r;if(r===w)if(typeof k=="number"&&isFinite(k)){if(k<0||isNaN(k))return de.errors=[{instancePath:t+"/prefixHits",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}else return de.errors=[{instancePath:t+"/prefixHits",keyword:"type",params:{type:"number"}}],!1;var i=w===r}else var i=!0;if(i){if(a.prefixQueries!==void 0){
let w=a.prefixQueries,D=r;if(r===D)if(typeof w=="number"&&isFinite(w)){if(w<0||isNaN(w))return de.errors=[{instancePath:t+"/prefixQueries",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}else return de.errors=[{instancePath:t+"/prefixQueries",keyword:"type",params:{type:"number"}}],!1;var i=D===r}else var i=!0;if(i){
if(a.preemptions!==void 0){let D=a.preemptions,F=r;if(r===F)if(typeof D=="number"&&isFinite(D)){if(D<0||isNaN(D))return de.errors=[{instancePath:t+"/preemptions",
keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return de.errors=[{instancePath:t+"/preemptions",keyword:"type",params:{type:"number"}}],!1;var i=F===
r}else var i=!0;if(i){if(a.ttft!==void 0){let F=a.ttft,pe=r;if(r===pe)if(F&&typeof F=="object"&&!Array.isArray(F)){let fe;if(F.sumMs===void 0&&(fe="sumMs")||F.count===
void 0&&(fe="count")||F.buckets===void 0&&(fe="buckets"))return de.errors=[{instancePath:t+"/ttft",keyword:"required",params:{missingProperty:fe}}],!1;if(F.sumMs!==
void 0){let ze=F.sumMs,De=r;if(r===De)if(typeof ze=="number"&&isFinite(ze)){if(ze<0||isNaN(ze))return de.errors=[{instancePath:t+"/ttft/sumMs",keyword:"minimum",
params:{comparison:">=",limit:0}}],!1}else return de.errors=[{instancePath:t+"/ttft/sumMs",keyword:"type",params:{type:"number"}}],!1;var h=De===r}else var h=!0;
if(h){if(F.count!==void 0){let De=F.count,ke=r;if(r===ke)if(typeof De=="number"&&isFinite(De)){if(De<0||isNaN(De))return de.errors=[{instancePath:t+"/ttft/count",
keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return de.errors=[{instancePath:t+"/ttft/count",keyword:"type",params:{type:"number"}}],!1;var h=ke===
r}else var h=!0;if(h)if(F.buckets!==void 0){let De=F.buckets,ke=r;if(r===ke)if(Array.isArray(De)){var b=!0;let me=De.length;for(let L=0;L<me;L++){let ue=De[L],he=r;
if(r===he)if(ue&&typeof ue=="object"&&!Array.isArray(ue)){let le;if(ue.atMostMs===void 0&&(le="atMostMs")||ue.count===void 0&&(le="count"))return de.errors=[{instancePath:t+
"/ttft/buckets/"+L,keyword:"required",params:{missingProperty:le}}],!1;if(ue.atMostMs!==void 0){let ee=ue.atMostMs,$e=r;if(!(typeof ee=="number"&&isFinite(ee)))
return de.errors=[{instancePath:t+"/ttft/buckets/"+L+"/atMostMs",keyword:"type",params:{type:"number"}}],!1;var g=$e===r}else var g=!0;if(g)if(ue.count!==void 0){
let ee=ue.count,$e=r;if(r===$e)if(typeof ee=="number"&&isFinite(ee)){if(ee<0||isNaN(ee))return de.errors=[{instancePath:t+"/ttft/buckets/"+L+"/count",keyword:"m\
inimum",params:{comparison:">=",limit:0}}],!1}else return de.errors=[{instancePath:t+"/ttft/buckets/"+L+"/count",keyword:"type",params:{type:"number"}}],!1;var g=$e===
r}else var g=!0}else return de.errors=[{instancePath:t+"/ttft/buckets/"+L,keyword:"type",params:{type:"object"}}],!1;var b=he===r;if(!b)break}}else return de.errors=
[{instancePath:t+"/ttft/buckets",keyword:"type",params:{type:"array"}}],!1;var h=ke===r}else var h=!0}}else return de.errors=[{instancePath:t+"/ttft",keyword:"t\
ype",params:{type:"object"}}],!1;var i=pe===r}else var i=!0;if(i){if(a.gpuUtilisationRatio!==void 0){let pe=a.gpuUtilisationRatio,B=r;if(r===B)if(typeof pe=="nu\
mber"&&isFinite(pe)){if(pe<0||isNaN(pe))return de.errors=[{instancePath:t+"/gpuUtilisationRatio",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return de.
errors=[{instancePath:t+"/gpuUtilisationRatio",keyword:"type",params:{type:"number"}}],!1;var i=B===r}else var i=!0;if(i){if(a.gpuMemoryBytes!==void 0){let B=a.
gpuMemoryBytes,fe=r;if(r===fe)if(typeof B=="number"&&isFinite(B)){if(B<0||isNaN(B))return de.errors=[{instancePath:t+"/gpuMemoryBytes",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}else return de.errors=[{instancePath:t+"/gpuMemoryBytes",keyword:"type",params:{type:"number"}}],!1;var i=fe===r}else var i=!0;if(i)
if(a.gpuPowerWatts!==void 0){let B=a.gpuPowerWatts,fe=r;if(r===fe)if(typeof B=="number"&&isFinite(B)){if(B<0||isNaN(B))return de.errors=[{instancePath:t+"/gpuPo\
werWatts",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return de.errors=[{instancePath:t+"/gpuPowerWatts",keyword:"type",params:{type:"number"}}],
!1;var i=fe===r}else var i=!0}}}}}}}}}}}}}}}}}}else return de.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return de.errors=e,r===0}Y(de,"\
re"),de.evaluated={props:{kind:!0,stage:!0,attempt:!0,moment:!0,atMs:!0,arm:!0,error:!0,badLines:!0,software:!0,running:!0,waiting:!0,kvCacheRatio:!0,prefixHits:!0,
prefixQueries:!0,preemptions:!0,ttft:!0,gpuUtilisationRatio:!0,gpuMemoryBytes:!0,gpuPowerWatts:!0},dynamicProps:!1,dynamicItems:!1};var Ta=ir,Wa={type:"object",
required:["kind","endedMs","complete","reason"],properties:{kind:{type:"string",const:"end"},endedMs:{type:"number"},complete:{type:"boolean"},reason:{type:"str\
ing"},budget:{enum:["requests","tokens","usd"]},rateLimit:{type:"boolean",const:!0}}};function ir(a,{instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,
dynamicAnchors:y={}}={}){let e=null,r=0,d=ir.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(a&&typeof a=="object"&&!Array.
isArray(a)){let P;if(a.kind===void 0&&(P="kind")||a.endedMs===void 0&&(P="endedMs")||a.complete===void 0&&(P="complete")||a.reason===void 0&&(P="reason"))return ir.
errors=[{instancePath:t,keyword:"required",params:{missingProperty:P}}],!1;if(a.kind!==void 0){let h=a.kind,b=r;if(typeof h!="string")return ir.errors=[{instancePath:t+
"/kind",keyword:"type",params:{type:"string"}}],!1;if(h!=="end")return ir.errors=[{instancePath:t+"/kind",keyword:"const",params:{allowedValue:"end"}}],!1;var i=b===
r}else var i=!0;if(i){if(a.endedMs!==void 0){let b=a.endedMs,g=r;if(!(typeof b=="number"&&isFinite(b)))return ir.errors=[{instancePath:t+"/endedMs",keyword:"typ\
e",params:{type:"number"}}],!1;var i=g===r}else var i=!0;if(i){if(a.complete!==void 0){let g=r;if(typeof a.complete!="boolean")return ir.errors=[{instancePath:t+
"/complete",keyword:"type",params:{type:"boolean"}}],!1;var i=g===r}else var i=!0;if(i){if(a.reason!==void 0){let A=r;if(typeof a.reason!="string")return ir.errors=
[{instancePath:t+"/reason",keyword:"type",params:{type:"string"}}],!1;var i=A===r}else var i=!0;if(i){if(a.budget!==void 0){let o=a.budget,x=r;if(!(o==="request\
s"||o==="tokens"||o==="usd"))return ir.errors=[{instancePath:t+"/budget",keyword:"enum",params:{allowedValues:Wa.properties.budget.enum}}],!1;var i=x===r}else var i=!0;
if(i)if(a.rateLimit!==void 0){let o=a.rateLimit,x=r;if(typeof o!="boolean")return ir.errors=[{instancePath:t+"/rateLimit",keyword:"type",params:{type:"boolean"}}],
!1;if(o!==!0)return ir.errors=[{instancePath:t+"/rateLimit",keyword:"const",params:{allowedValue:!0}}],!1;var i=x===r}else var i=!0}}}}}else return ir.errors=[{
instancePath:t,keyword:"type",params:{type:"object"}}],!1;return ir.errors=e,r===0}Y(ir,"Ze"),ir.evaluated={props:{kind:!0,endedMs:!0,complete:!0,reason:!0,budget:!0,
rateLimit:!0},dynamicProps:!1,dynamicItems:!1};var Ba=S,Or={type:"object",required:["kind","schemaVersion","tool","startedAt","target","fingerprint","definition\
s","complete","reason","runs","gates"],properties:{kind:{type:"string",const:"calibration"},schemaVersion:{type:"number",const:1},tool:{type:"object",required:[
"name","version"],properties:{name:{type:"string"},version:{type:"string"}}},startedAt:{type:"string"},target:{type:"object",required:["label","originHash","loc\
ality","api","model"],properties:{label:{type:"string"},labelled:{type:"boolean",const:!0},originHash:{type:"string"},locality:{enum:["loopback","remote"]},api:{
type:"string"},model:{type:"string"},answer:{enum:["document","vectors"]},server:{type:"string"},identity:{type:"object",patternProperties:{"^.*$":{type:"string"}}},
http:{enum:["1.1","2"]},compressed:{type:"boolean",const:!0},proxied:{type:"boolean",const:!0}}},against:{type:"object",required:["label","originHash","locality",
"api","model","sameAddress"],properties:{label:{type:"string"},labelled:{type:"boolean",const:!0},originHash:{type:"string"},locality:{enum:["loopback","remote"]},
api:{type:"string"},model:{type:"string"},answer:{enum:["document","vectors"]},server:{type:"string"},identity:{type:"object",patternProperties:{"^.*$":{type:"s\
tring"}}},http:{enum:["1.1","2"]},compressed:{type:"boolean",const:!0},proxied:{type:"boolean",const:!0},sameAddress:{type:"boolean"}}},fingerprint:{type:"objec\
t",required:["load","quality"],properties:{load:{type:"string"},quality:{type:"string"}}},definitions:{type:"array",items:{type:"string"}},complete:{type:"boole\
an"},reason:{type:"string"},runs:{type:"array",items:{type:"object",required:["file","design","startedAt"],properties:{file:{type:"string"},design:{enum:["histo\
ry","paired"]},startedAt:{type:"string"},refused:{type:"string"}}}},history:{$ref:"#/$defs/shared1"},paired:{$ref:"#/$defs/shared1"},gates:{type:"array",items:{
type:"object",required:["metric","stage","unit","centre","sees","tolerance"],properties:{metric:{type:"string"},stage:{type:"string"},unit:{type:"string"},centre:{
anyOf:[{type:"number"},{type:"null"}]},betweenRuns:{type:"object",required:["sd","low","high","degreesOfFreedom"],properties:{sd:{type:"number",minimum:0,maximum:10},
low:{type:"number",minimum:0},high:{type:"number",minimum:0},degreesOfFreedom:{type:"integer",minimum:1,maximum:1e4}}},betweenInstances:{type:"object",required:[
"sd","low","high","degreesOfFreedom","withError"],properties:{sd:{type:"number",minimum:0,maximum:10},low:{type:"number",minimum:0},high:{type:"number",minimum:0},
degreesOfFreedom:{type:"integer",minimum:1,maximum:1e4},withError:{type:"number",minimum:0,maximum:10}}},sees:{type:"object",required:["k1","k8","k12","paired"],
properties:{k1:{anyOf:[{type:"number"},{type:"null"}]},k8:{anyOf:[{type:"number"},{type:"null"}]},k12:{anyOf:[{type:"number"},{type:"null"}]},paired:{anyOf:[{type:"\
number"},{type:"null"}]}}},tolerance:{type:"object",required:["configured","proposed"],properties:{configured:{anyOf:[{type:"number"},{type:"null"}]},proposed:{
anyOf:[{type:"number"},{type:"null"}]}}}}}},items:{type:"object",required:["items","runs","rate","low","high","unstable"],properties:{items:{type:"integer",minimum:0},
runs:{type:"integer",minimum:0},rate:{type:"number",minimum:0,maximum:1},low:{type:"number",minimum:0,maximum:1},high:{type:"number",minimum:0,maximum:1},unstable:{
type:"integer",minimum:0}}}},$defs:{shared3:{type:"object",required:["metric","stage","failed"],properties:{metric:{type:"string"},stage:{type:"string"},failed:{
type:"integer",minimum:0}}},shared2:{type:"array",items:{$ref:"#/$defs/shared3"}},shared1:{type:"object",required:["judged","failed","warned","low","high","byGa\
te"],properties:{judged:{type:"integer",minimum:0},failed:{type:"integer",minimum:0},warned:{type:"integer",minimum:0},low:{type:"number",minimum:0,maximum:1},high:{
type:"number",minimum:0,maximum:1},byGate:{$ref:"#/$defs/shared2"}}}}};function dr(a,{instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){
let e=null,r=0,d=dr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let P;if(a.
metric===void 0&&(P="metric")||a.stage===void 0&&(P="stage")||a.failed===void 0&&(P="failed"))return dr.errors=[{instancePath:t,keyword:"required",params:{missingProperty:P}}],
!1;if(a.metric!==void 0){let h=r;if(typeof a.metric!="string")return dr.errors=[{instancePath:t+"/metric",keyword:"type",params:{type:"string"}}],!1;var i=h===r}else
var i=!0;if(i){if(a.stage!==void 0){let b=r;if(typeof a.stage!="string")return dr.errors=[{instancePath:t+"/stage",keyword:"type",params:{type:"string"}}],!1;var i=b===
r}else var i=!0;if(i)if(a.failed!==void 0){let b=a.failed,g=r;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return dr.errors=[{instancePath:t+"/faile\
d",keyword:"type",params:{type:"integer"}}],!1;if(r===g&&typeof b=="number"&&isFinite(b)&&(b<0||isNaN(b)))return dr.errors=[{instancePath:t+"/failed",keyword:"m\
inimum",params:{comparison:">=",limit:0}}],!1;var i=g===r}else var i=!0}}else return dr.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return dr.
errors=e,r===0}Y(dr,"Ue"),dr.evaluated={props:{metric:!0,stage:!0,failed:!0},dynamicProps:!1,dynamicItems:!1};function zr(a,{instancePath:t="",parentData:W,parentDataProperty:Q,
rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=zr.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(Array.isArray(
a)){var i=!0;let P=a.length;for(let h=0;h<P;h++){let b=r;dr(a[h],{instancePath:t+"/"+h,parentData:a,parentDataProperty:h,rootData:f,dynamicAnchors:y})||(e=e===null?
dr.errors:e.concat(dr.errors),r=e.length);var i=b===r;if(!i)break}}else return zr.errors=[{instancePath:t,keyword:"type",params:{type:"array"}}],!1;return zr.errors=
e,r===0}Y(zr,"br"),zr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Ce(a,{instancePath:t="",parentData:W,parentDataProperty:Q,rootData:f=a,dynamicAnchors:y={}}={}){
let e=null,r=0,d=Ce.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let P;if(a.
judged===void 0&&(P="judged")||a.failed===void 0&&(P="failed")||a.warned===void 0&&(P="warned")||a.low===void 0&&(P="low")||a.high===void 0&&(P="high")||a.byGate===
void 0&&(P="byGate"))return Ce.errors=[{instancePath:t,keyword:"required",params:{missingProperty:P}}],!1;if(a.judged!==void 0){let h=a.judged,b=r;if(!(typeof h==
"number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return Ce.errors=[{instancePath:t+"/judged",keyword:"type",params:{type:"integer"}}],!1;if(r===b&&typeof h=="number"&&
isFinite(h)&&(h<0||isNaN(h)))return Ce.errors=[{instancePath:t+"/judged",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=b===r}else var i=!0;if(i){
if(a.failed!==void 0){let b=a.failed,g=r;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return Ce.errors=[{instancePath:t+"/failed",keyword:"type",params:{
type:"integer"}}],!1;if(r===g&&typeof b=="number"&&isFinite(b)&&(b<0||isNaN(b)))return Ce.errors=[{instancePath:t+"/failed",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1;var i=g===r}else var i=!0;if(i){if(a.warned!==void 0){let g=a.warned,A=r;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return Ce.errors=
[{instancePath:t+"/warned",keyword:"type",params:{type:"integer"}}],!1;if(r===A&&typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))return Ce.errors=[{instancePath:t+
"/warned",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var i=A===r}else var i=!0;if(i){if(a.low!==void 0){let A=a.low,o=r;if(r===o)if(typeof A=="numb\
er"&&isFinite(A)){if(A>1||isNaN(A))return Ce.errors=[{instancePath:t+"/low",keyword:"maximum",params:{comparison:"<=",limit:1}}],!1;if(A<0||isNaN(A))return Ce.errors=
[{instancePath:t+"/low",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return Ce.errors=[{instancePath:t+"/low",keyword:"type",params:{type:"numbe\
r"}}],!1;var i=o===r}else var i=!0;if(i){if(a.high!==void 0){let o=a.high,x=r;if(r===x)if(typeof o=="number"&&isFinite(o)){if(o>1||isNaN(o))return Ce.errors=[{instancePath:t+
"/high",keyword:"maximum",params:{comparison:"<=",limit:1}}],!1;if(o<0||isNaN(o))return Ce.errors=[{instancePath:t+"/high",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}else return Ce.errors=[{instancePath:t+"/high",keyword:"type",params:{type:"number"}}],!1;var i=x===r}else var i=!0;if(i)if(a.byGate!==void 0){
let o=r;zr(a.byGate,{instancePath:t+"/byGate",parentData:a,parentDataProperty:"byGate",rootData:f,dynamicAnchors:y})||(e=e===null?zr.errors:e.concat(zr.errors),
r=e.length);var i=o===r}else var i=!0}}}}}else return Ce.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return Ce.errors=e,r===0}Y(Ce,"ge"),
Ce.evaluated={props:{judged:!0,failed:!0,warned:!0,low:!0,high:!0,byGate:!0},dynamicProps:!1,dynamicItems:!1};function S(a,{instancePath:t="",parentData:W,parentDataProperty:Q,
rootData:f=a,dynamicAnchors:y={}}={}){let e=null,r=0,d=S.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r===0)if(a&&typeof a=="o\
bject"&&!Array.isArray(a)){let fe;if(a.kind===void 0&&(fe="kind")||a.schemaVersion===void 0&&(fe="schemaVersion")||a.tool===void 0&&(fe="tool")||a.startedAt===void 0&&
(fe="startedAt")||a.target===void 0&&(fe="target")||a.fingerprint===void 0&&(fe="fingerprint")||a.definitions===void 0&&(fe="definitions")||a.complete===void 0&&
(fe="complete")||a.reason===void 0&&(fe="reason")||a.runs===void 0&&(fe="runs")||a.gates===void 0&&(fe="gates"))return S.errors=[{instancePath:t,keyword:"requir\
ed",params:{missingProperty:fe}}],!1;if(a.kind!==void 0){let ze=a.kind,De=r;if(typeof ze!="string")return S.errors=[{instancePath:t+"/kind",keyword:"type",params:{
type:"string"}}],!1;if(ze!=="calibration")return S.errors=[{instancePath:t+"/kind",keyword:"const",params:{allowedValue:"calibration"}}],!1;var i=De===r}else var i=!0;
if(i){if(a.schemaVersion!==void 0){let De=a.schemaVersion,ke=r;if(!(typeof De=="number"&&isFinite(De)))return S.errors=[{instancePath:t+"/schemaVersion",keyword:"\
type",params:{type:"number"}}],!1;if(De!==1)return S.errors=[{instancePath:t+"/schemaVersion",keyword:"const",params:{allowedValue:1}}],!1;var i=ke===r}else var i=!0;
if(i){if(a.tool!==void 0){let ke=a.tool,be=r;if(r===be)if(ke&&typeof ke=="object"&&!Array.isArray(ke)){let L;if(ke.name===void 0&&(L="name")||ke.version===void 0&&
(L="version"))return S.errors=[{instancePath:t+"/tool",keyword:"required",params:{missingProperty:L}}],!1;if(ke.name!==void 0){let ue=r;if(typeof ke.name!="stri\
ng")return S.errors=[{instancePath:t+"/tool/name",keyword:"type",params:{type:"string"}}],!1;var P=ue===r}else var P=!0;if(P)if(ke.version!==void 0){let ue=r;if(typeof ke.
version!="string")return S.errors=[{instancePath:t+"/tool/version",keyword:"type",params:{type:"string"}}],!1;var P=ue===r}else var P=!0}else return S.errors=[{
instancePath:t+"/tool",keyword:"type",params:{type:"object"}}],!1;var i=be===r}else var i=!0;if(i){if(a.startedAt!==void 0){let be=r;if(typeof a.startedAt!="str\
ing")return S.errors=[{instancePath:t+"/startedAt",keyword:"type",params:{type:"string"}}],!1;var i=be===r}else var i=!0;if(i){if(a.target!==void 0){let me=a.target,
L=r;if(r===L)if(me&&typeof me=="object"&&!Array.isArray(me)){let he;if(me.label===void 0&&(he="label")||me.originHash===void 0&&(he="originHash")||me.locality===
void 0&&(he="locality")||me.api===void 0&&(he="api")||me.model===void 0&&(he="model"))return S.errors=[{instancePath:t+"/target",keyword:"required",params:{missingProperty:he}}],
!1;if(me.label!==void 0){let we=r;if(typeof me.label!="string")return S.errors=[{instancePath:t+"/target/label",keyword:"type",params:{type:"string"}}],!1;var h=we===
r}else var h=!0;if(h){if(me.labelled!==void 0){let le=me.labelled,ee=r;if(typeof le!="boolean")return S.errors=[{instancePath:t+"/target/labelled",keyword:"type",
params:{type:"boolean"}}],!1;if(le!==!0)return S.errors=[{instancePath:t+"/target/labelled",keyword:"const",params:{allowedValue:!0}}],!1;var h=ee===r}else var h=!0;
if(h){if(me.originHash!==void 0){let ee=r;if(typeof me.originHash!="string")return S.errors=[{instancePath:t+"/target/originHash",keyword:"type",params:{type:"s\
tring"}}],!1;var h=ee===r}else var h=!0;if(h){if(me.locality!==void 0){let $e=me.locality,We=r;if(!($e==="loopback"||$e==="remote"))return S.errors=[{instancePath:t+
"/target/locality",keyword:"enum",params:{allowedValues:Or.properties.target.properties.locality.enum}}],!1;var h=We===r}else var h=!0;if(h){if(me.api!==void 0){
let We=r;if(typeof me.api!="string")return S.errors=[{instancePath:t+"/target/api",keyword:"type",params:{type:"string"}}],!1;var h=We===r}else var h=!0;if(h){if(me.
model!==void 0){let ge=r;if(typeof me.model!="string")return S.errors=[{instancePath:t+"/target/model",keyword:"type",params:{type:"string"}}],!1;var h=ge===r}else
var h=!0;if(h){if(me.answer!==void 0){let Ie=me.answer,Ve=r;if(!(Ie==="document"||Ie==="vectors"))return S.errors=[{instancePath:t+"/target/answer",keyword:"enu\
m",params:{allowedValues:Or.properties.target.properties.answer.enum}}],!1;var h=Ve===r}else var h=!0;if(h){if(me.server!==void 0){let Ve=r;if(typeof me.server!=
"string")return S.errors=[{instancePath:t+"/target/server",keyword:"type",params:{type:"string"}}],!1;var h=Ve===r}else var h=!0;if(h){if(me.identity!==void 0){
let je=me.identity,O=r;if(r===O)if(je&&typeof je=="object"&&!Array.isArray(je)){var b={};for(let re in je)if(et.test(re)){if(typeof je[re]!="string")return S.errors=
[{instancePath:t+"/target/identity/"+re.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}}],!1;b[re]=!0}}else return S.errors=[{instancePath:t+
"/target/identity",keyword:"type",params:{type:"object"}}],!1;var h=O===r}else var h=!0;if(h){if(me.http!==void 0){let O=me.http,G=r;if(!(O==="1.1"||O==="2"))return S.
errors=[{instancePath:t+"/target/http",keyword:"enum",params:{allowedValues:Or.properties.target.properties.http.enum}}],!1;var h=G===r}else var h=!0;if(h){if(me.
compressed!==void 0){let G=me.compressed,re=r;if(typeof G!="boolean")return S.errors=[{instancePath:t+"/target/compressed",keyword:"type",params:{type:"boolean"}}],
!1;if(G!==!0)return S.errors=[{instancePath:t+"/target/compressed",keyword:"const",params:{allowedValue:!0}}],!1;var h=re===r}else var h=!0;if(h)if(me.proxied!==
void 0){let G=me.proxied,re=r;if(typeof G!="boolean")return S.errors=[{instancePath:t+"/target/proxied",keyword:"type",params:{type:"boolean"}}],!1;if(G!==!0)return S.
errors=[{instancePath:t+"/target/proxied",keyword:"const",params:{allowedValue:!0}}],!1;var h=re===r}else var h=!0}}}}}}}}}}}else return S.errors=[{instancePath:t+
"/target",keyword:"type",params:{type:"object"}}],!1;var i=L===r}else var i=!0;if(i){if(a.against!==void 0){let L=a.against,ue=r;if(r===ue)if(L&&typeof L=="obje\
ct"&&!Array.isArray(L)){let we;if(L.label===void 0&&(we="label")||L.originHash===void 0&&(we="originHash")||L.locality===void 0&&(we="locality")||L.api===void 0&&
(we="api")||L.model===void 0&&(we="model")||L.sameAddress===void 0&&(we="sameAddress"))return S.errors=[{instancePath:t+"/against",keyword:"required",params:{missingProperty:we}}],
!1;if(L.label!==void 0){let le=r;if(typeof L.label!="string")return S.errors=[{instancePath:t+"/against/label",keyword:"type",params:{type:"string"}}],!1;var g=le===
r}else var g=!0;if(g){if(L.labelled!==void 0){let ee=L.labelled,$e=r;if(typeof ee!="boolean")return S.errors=[{instancePath:t+"/against/labelled",keyword:"type",
params:{type:"boolean"}}],!1;if(ee!==!0)return S.errors=[{instancePath:t+"/against/labelled",keyword:"const",params:{allowedValue:!0}}],!1;var g=$e===r}else var g=!0;
if(g){if(L.originHash!==void 0){let $e=r;if(typeof L.originHash!="string")return S.errors=[{instancePath:t+"/against/originHash",keyword:"type",params:{type:"st\
ring"}}],!1;var g=$e===r}else var g=!0;if(g){if(L.locality!==void 0){let We=L.locality,ge=r;if(!(We==="loopback"||We==="remote"))return S.errors=[{instancePath:t+
"/against/locality",keyword:"enum",params:{allowedValues:Or.properties.against.properties.locality.enum}}],!1;var g=ge===r}else var g=!0;if(g){if(L.api!==void 0){
let ge=r;if(typeof L.api!="string")return S.errors=[{instancePath:t+"/against/api",keyword:"type",params:{type:"string"}}],!1;var g=ge===r}else var g=!0;if(g){if(L.
model!==void 0){let Ie=r;if(typeof L.model!="string")return S.errors=[{instancePath:t+"/against/model",keyword:"type",params:{type:"string"}}],!1;var g=Ie===r}else
var g=!0;if(g){if(L.answer!==void 0){let Ve=L.answer,je=r;if(!(Ve==="document"||Ve==="vectors"))return S.errors=[{instancePath:t+"/against/answer",keyword:"enum",
params:{allowedValues:Or.properties.against.properties.answer.enum}}],!1;var g=je===r}else var g=!0;if(g){if(L.server!==void 0){let je=r;if(typeof L.server!="st\
ring")return S.errors=[{instancePath:t+"/against/server",keyword:"type",params:{type:"string"}}],!1;var g=je===r}else var g=!0;if(g){if(L.identity!==void 0){let O=L.
identity,G=r;if(r===G)if(O&&typeof O=="object"&&!Array.isArray(O)){var A={};for(let ve in O)if(et.test(ve)){if(typeof O[ve]!="string")return S.errors=[{instancePath:t+
"/against/identity/"+ve.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}}],!1;A[ve]=!0}}else return S.errors=[{instancePath:t+"/agai\
nst/identity",keyword:"type",params:{type:"object"}}],!1;var g=G===r}else var g=!0;if(g){if(L.http!==void 0){let G=L.http,re=r;if(!(G==="1.1"||G==="2"))return S.
errors=[{instancePath:t+"/against/http",keyword:"enum",params:{allowedValues:Or.properties.against.properties.http.enum}}],!1;var g=re===r}else var g=!0;if(g){if(L.
compressed!==void 0){let re=L.compressed,ve=r;if(typeof re!="boolean")return S.errors=[{instancePath:t+"/against/compressed",keyword:"type",params:{type:"boolea\
n"}}],!1;if(re!==!0)return S.errors=[{instancePath:t+"/against/compressed",keyword:"const",params:{allowedValue:!0}}],!1;var g=ve===r}else var g=!0;if(g){if(L.proxied!==
void 0){let ve=L.proxied,ie=r;if(typeof ve!="boolean")return S.errors=[{instancePath:t+"/against/proxied",keyword:"type",params:{type:"boolean"}}],!1;if(ve!==!0)
return S.errors=[{instancePath:t+"/against/proxied",keyword:"const",params:{allowedValue:!0}}],!1;var g=ie===r}else var g=!0;if(g)if(L.sameAddress!==void 0){let ve=r;
if(typeof L.sameAddress!="boolean")return S.errors=[{instancePath:t+"/against/sameAddress",keyword:"type",params:{type:"boolean"}}],!1;var g=ve===r}else var g=!0}}}}}}}}}}}}else
return S.errors=[{instancePath:t+"/against",keyword:"type",params:{type:"object"}}],!1;var i=ue===r}else var i=!0;if(i){if(a.fingerprint!==void 0){let ue=a.fingerprint,
he=r;if(r===he)if(ue&&typeof ue=="object"&&!Array.isArray(ue)){let le;if(ue.load===void 0&&(le="load")||ue.quality===void 0&&(le="quality"))return S.errors=[{instancePath:t+
"/fingerprint",keyword:"required",params:{missingProperty:le}}],!1;if(ue.load!==void 0){let ee=r;if(typeof ue.load!="string")return S.errors=[{instancePath:t+"/\
fingerprint/load",keyword:"type",params:{type:"string"}}],!1;var o=ee===r}else var o=!0;if(o)if(ue.quality!==void 0){let ee=r;if(typeof ue.quality!="string")return S.
errors=[{instancePath:t+"/fingerprint/quality",keyword:"type",params:{type:"string"}}],!1;var o=ee===r}else var o=!0}else return S.errors=[{instancePath:t+"/fin\
gerprint",keyword:"type",params:{type:"object"}}],!1;var i=he===r}else var i=!0;if(i){if(a.definitions!==void 0){let he=a.definitions,we=r;if(r===we)if(Array.isArray(
he)){var x=!0;let ee=he.length;for(let $e=0;$e<ee;$e++){let We=r;if(typeof he[$e]!="string")return S.errors=[{instancePath:t+"/definitions/"+$e,keyword:"type",params:{
type:"string"}}],!1;var x=We===r;if(!x)break}}else return S.errors=[{instancePath:t+"/definitions",keyword:"type",params:{type:"array"}}],!1;var i=we===r}else var i=!0;
if(i){if(a.complete!==void 0){let we=r;if(typeof a.complete!="boolean")return S.errors=[{instancePath:t+"/complete",keyword:"type",params:{type:"boolean"}}],!1;
var i=we===r}else var i=!0;if(i){if(a.reason!==void 0){let le=r;if(typeof a.reason!="string")return S.errors=[{instancePath:t+"/reason",keyword:"type",params:{type:"\
string"}}],!1;var i=le===r}else var i=!0;if(i){if(a.runs!==void 0){let ee=a.runs,$e=r;if(r===$e)if(Array.isArray(ee)){var I=!0;let ge=ee.length;for(let Ie=0;Ie<
ge;Ie++){let Ve=ee[Ie],je=r;if(r===je)if(Ve&&typeof Ve=="object"&&!Array.isArray(Ve)){let G;if(Ve.file===void 0&&(G="file")||Ve.design===void 0&&(G="design")||Ve.
startedAt===void 0&&(G="startedAt"))return S.errors=[{instancePath:t+"/runs/"+Ie,keyword:"required",params:{missingProperty:G}}],!1;if(Ve.file!==void 0){let re=r;
if(typeof Ve.file!="string")return S.errors=[{instancePath:t+"/runs/"+Ie+"/file",keyword:"type",params:{type:"string"}}],!1;var j=re===r}else var j=!0;if(j){if(Ve.
design!==void 0){let ve=Ve.design,ie=r;if(!(ve==="history"||ve==="paired"))return S.errors=[{instancePath:t+"/runs/"+Ie+"/design",keyword:"enum",params:{allowedValues:Or.
properties.runs.items.properties.design.enum}}],!1;var j=ie===r}else var j=!0;if(j){if(Ve.startedAt!==void 0){let ie=r;if(typeof Ve.startedAt!="string")return S.
errors=[{instancePath:t+"/runs/"+Ie+"/startedAt",keyword:"type",params:{type:"string"}}],!1;var j=ie===r}else var j=!0;if(j)if(Ve.refused!==void 0){let ie=r;if(typeof Ve.
refused!="string")return S.errors=[{instancePath:t+"/runs/"+Ie+"/refused",keyword:"type",params:{type:"string"}}],!1;var j=ie===r}else var j=!0}}}else return S.
errors=[{instancePath:t+"/runs/"+Ie,keyword:"type",params:{type:"object"}}],!1;var I=je===r;if(!I)break}}else return S.errors=[{instancePath:t+"/runs",keyword:"\
type",params:{type:"array"}}],!1;var i=$e===r}else var i=!0;if(i){if(a.history!==void 0){let $e=r;Ce(a.history,{instancePath:t+"/history",parentData:a,parentDataProperty:"\
history",rootData:f,dynamicAnchors:y})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length);var i=$e===r}else var i=!0;if(i){if(a.paired!==void 0){let We=r;Ce(
a.paired,{instancePath:t+"/paired",parentData:a,parentDataProperty:"paired",rootData:f,dynamicAnchors:y})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length);
var i=We===r}else var i=!0;if(i){if(a.gates!==void 0){let ge=a.gates,Ie=r;if(r===Ie)if(Array.isArray(ge)){var u=!0;let je=ge.length;for(let O=0;O<je;O++){let G=ge[O],
re=r;if(r===re)if(G&&typeof G=="object"&&!Array.isArray(G)){let ie;if(G.metric===void 0&&(ie="metric")||G.stage===void 0&&(ie="stage")||G.unit===void 0&&(ie="un\
it")||G.centre===void 0&&(ie="centre")||G.sees===void 0&&(ie="sees")||G.tolerance===void 0&&(ie="tolerance"))return S.errors=[{instancePath:t+"/gates/"+O,keyword:"\
required",params:{missingProperty:ie}}],!1;if(G.metric!==void 0){let Ne=r;if(typeof G.metric!="string")return S.errors=[{instancePath:t+"/gates/"+O+"/metric",keyword:"\
type",params:{type:"string"}}],!1;var p=Ne===r}else var p=!0;if(p){if(G.stage!==void 0){let Ae=r;if(typeof G.stage!="string")return S.errors=[{instancePath:t+"/\
gates/"+O+"/stage",keyword:"type",params:{type:"string"}}],!1;var p=Ae===r}else var p=!0;if(p){if(G.unit!==void 0){let qe=r;if(typeof G.unit!="string")return S.
errors=[{instancePath:t+"/gates/"+O+"/unit",keyword:"type",params:{type:"string"}}],!1;var p=qe===r}else var p=!0;if(p){if(G.centre!==void 0){let xe=G.centre,X=r,
ce=r,E=!1,N=r;if(!(typeof xe=="number"&&isFinite(xe))){let M={instancePath:t+"/gates/"+O+"/centre",keyword:"type",params:{type:"number"}};e===null?e=[M]:e.push(
M),r++}var v=N===r;E=E||v;let V=r;if(xe!==null){let M={instancePath:t+"/gates/"+O+"/centre",keyword:"type",params:{type:"null"}};e===null?e=[M]:e.push(M),r++}var v=V===
r;if(E=E||v,E)r=ce,e!==null&&(ce?e.length=ce:e=null);else{let M={instancePath:t+"/gates/"+O+"/centre",keyword:"anyOf",params:{}};return e===null?e=[M]:e.push(M),
r++,S.errors=e,!1}var p=X===r}else var p=!0;if(p){if(G.betweenRuns!==void 0){let X=G.betweenRuns,ce=r;if(r===ce)if(X&&typeof X=="object"&&!Array.isArray(X)){let N;
if(X.sd===void 0&&(N="sd")||X.low===void 0&&(N="low")||X.high===void 0&&(N="high")||X.degreesOfFreedom===void 0&&(N="degreesOfFreedom"))return S.errors=[{instancePath:t+
"/gates/"+O+"/betweenRuns",keyword:"required",params:{missingProperty:N}}],!1;if(X.sd!==void 0){let V=X.sd,R=r;if(r===R)if(typeof V=="number"&&isFinite(V)){if(V>
10||isNaN(V))return S.errors=[{instancePath:t+"/gates/"+O+"/betweenRuns/sd",keyword:"maximum",params:{comparison:"<=",limit:10}}],!1;if(V<0||isNaN(V))return S.errors=
[{instancePath:t+"/gates/"+O+"/betweenRuns/sd",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return S.errors=[{instancePath:t+"/gates/"+O+"/betwe\
enRuns/sd",keyword:"type",params:{type:"number"}}],!1;var c=R===r}else var c=!0;if(c){if(X.low!==void 0){let R=X.low,M=r;if(r===M)if(typeof R=="number"&&isFinite(
R)){if(R<0||isNaN(R))return S.errors=[{instancePath:t+"/gates/"+O+"/betweenRuns/low",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return S.errors=
[{instancePath:t+"/gates/"+O+"/betweenRuns/low",keyword:"type",params:{type:"number"}}],!1;var c=M===r}else var c=!0;if(c){if(X.high!==void 0){let M=X.high,ye=r;
if(r===ye)if(typeof M=="number"&&isFinite(M)){if(M<0||isNaN(M))return S.errors=[{instancePath:t+"/gates/"+O+"/betweenRuns/high",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}else return S.errors=[{instancePath:t+"/gates/"+O+"/betweenRuns/high",keyword:"type",params:{type:"number"}}],!1;var c=ye===r}else var c=!0;if(c)
if(X.degreesOfFreedom!==void 0){let M=X.degreesOfFreedom,ye=r;if(!(typeof M=="number"&&!(M%1)&&!isNaN(M)&&isFinite(M)))return S.errors=[{instancePath:t+"/gates/"+
O+"/betweenRuns/degreesOfFreedom",keyword:"type",params:{type:"integer"}}],!1;if(r===ye&&typeof M=="number"&&isFinite(M)){if(M>1e4||isNaN(M))return S.errors=[{instancePath:t+
"/gates/"+O+"/betweenRuns/degreesOfFreedom",keyword:"maximum",params:{comparison:"<=",limit:1e4}}],!1;if(M<1||isNaN(M))return S.errors=[{instancePath:t+"/gates/"+
O+"/betweenRuns/degreesOfFreedom",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var c=ye===r}else var c=!0}}}else return S.errors=[{instancePath:t+"/g\
ates/"+O+"/betweenRuns",keyword:"type",params:{type:"object"}}],!1;var p=ce===r}else var p=!0;if(p){if(G.betweenInstances!==void 0){let ce=G.betweenInstances,E=r;
if(r===E)if(ce&&typeof ce=="object"&&!Array.isArray(ce)){let V;if(ce.sd===void 0&&(V="sd")||ce.low===void 0&&(V="low")||ce.high===void 0&&(V="high")||ce.degreesOfFreedom===
void 0&&(V="degreesOfFreedom")||ce.withError===void 0&&(V="withError"))return S.errors=[{instancePath:t+"/gates/"+O+"/betweenInstances",keyword:"required",params:{
missingProperty:V}}],!1;if(ce.sd!==void 0){let R=ce.sd,M=r;if(r===M)if(typeof R=="number"&&isFinite(R)){if(R>10||isNaN(R))return S.errors=[{instancePath:t+"/gat\
es/"+O+"/betweenInstances/sd",keyword:"maximum",params:{comparison:"<=",limit:10}}],!1;if(R<0||isNaN(R))return S.errors=[{instancePath:t+"/gates/"+O+"/betweenIn\
stances/sd",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return S.errors=[{instancePath:t+"/gates/"+O+"/betweenInstances/sd",keyword:"type",params:{
type:"number"}}],!1;var n=M===r}else var n=!0;if(n){if(ce.low!==void 0){let M=ce.low,ye=r;if(r===ye)if(typeof M=="number"&&isFinite(M)){if(M<0||isNaN(M))return S.
errors=[{instancePath:t+"/gates/"+O+"/betweenInstances/low",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return S.errors=[{instancePath:t+"/gate\
s/"+O+"/betweenInstances/low",keyword:"type",params:{type:"number"}}],!1;var n=ye===r}else var n=!0;if(n){if(ce.high!==void 0){let ye=ce.high,C=r;if(r===C)if(typeof ye==
"number"&&isFinite(ye)){if(ye<0||isNaN(ye))return S.errors=[{instancePath:t+"/gates/"+O+"/betweenInstances/high",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}else return S.errors=[{instancePath:t+"/gates/"+O+"/betweenInstances/high",keyword:"type",params:{type:"number"}}],!1;var n=C===r}else var n=!0;if(n){if(ce.degreesOfFreedom!==
void 0){let C=ce.degreesOfFreedom,T=r;if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C)))return S.errors=[{instancePath:t+"/gates/"+O+"/betweenInstances/d\
egreesOfFreedom",keyword:"type",params:{type:"integer"}}],!1;if(r===T&&typeof C=="number"&&isFinite(C)){if(C>1e4||isNaN(C))return S.errors=[{instancePath:t+"/ga\
tes/"+O+"/betweenInstances/degreesOfFreedom",keyword:"maximum",params:{comparison:"<=",limit:1e4}}],!1;if(C<1||isNaN(C))return S.errors=[{instancePath:t+"/gates\
/"+O+"/betweenInstances/degreesOfFreedom",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var n=T===r}else var n=!0;if(n)if(ce.withError!==void 0){let C=ce.
withError,T=r;if(r===T)if(typeof C=="number"&&isFinite(C)){if(C>10||isNaN(C))return S.errors=[{instancePath:t+"/gates/"+O+"/betweenInstances/withError",keyword:"\
maximum",params:{comparison:"<=",limit:10}}],!1;if(C<0||isNaN(C))return S.errors=[{instancePath:t+"/gates/"+O+"/betweenInstances/withError",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}else return S.errors=[{instancePath:t+"/gates/"+O+"/betweenInstances/withError",keyword:"type",params:{type:"number"}}],!1;var n=T===
r}else var n=!0}}}}else return S.errors=[{instancePath:t+"/gates/"+O+"/betweenInstances",keyword:"type",params:{type:"object"}}],!1;var p=E===r}else var p=!0;if(p){
if(G.sees!==void 0){let E=G.sees,N=r;if(r===N)if(E&&typeof E=="object"&&!Array.isArray(E)){let R;if(E.k1===void 0&&(R="k1")||E.k8===void 0&&(R="k8")||E.k12===void 0&&
(R="k12")||E.paired===void 0&&(R="paired"))return S.errors=[{instancePath:t+"/gates/"+O+"/sees",keyword:"required",params:{missingProperty:R}}],!1;if(E.k1!==void 0){
let M=E.k1,ye=r,C=r,T=!1,H=r;if(!(typeof M=="number"&&isFinite(M))){let _={instancePath:t+"/gates/"+O+"/sees/k1",keyword:"type",params:{type:"number"}};e===null?
e=[_]:e.push(_),r++}var m=H===r;T=T||m;let se=r;if(M!==null){let _={instancePath:t+"/gates/"+O+"/sees/k1",keyword:"type",params:{type:"null"}};e===null?e=[_]:e.
push(_),r++}var m=se===r;if(T=T||m,T)r=C,e!==null&&(C?e.length=C:e=null);else{let _={instancePath:t+"/gates/"+O+"/sees/k1",keyword:"anyOf",params:{}};return e===
null?e=[_]:e.push(_),r++,S.errors=e,!1}var l=ye===r}else var l=!0;if(l){if(E.k8!==void 0){let ye=E.k8,C=r,T=r,H=!1,se=r;if(!(typeof ye=="number"&&isFinite(ye))){
let Z={instancePath:t+"/gates/"+O+"/sees/k8",keyword:"type",params:{type:"number"}};e===null?e=[Z]:e.push(Z),r++}var $=se===r;H=H||$;let K=r;if(ye!==null){let Z={
instancePath:t+"/gates/"+O+"/sees/k8",keyword:"type",params:{type:"null"}};e===null?e=[Z]:e.push(Z),r++}var $=K===r;if(H=H||$,H)r=T,e!==null&&(T?e.length=T:e=null);else{
let Z={instancePath:t+"/gates/"+O+"/sees/k8",keyword:"anyOf",params:{}};return e===null?e=[Z]:e.push(Z),r++,S.errors=e,!1}var l=C===r}else var l=!0;if(l){if(E.k12!==
void 0){let C=E.k12,T=r,H=r,se=!1,K=r;if(!(typeof C=="number"&&isFinite(C))){let U={instancePath:t+"/gates/"+O+"/sees/k12",keyword:"type",params:{type:"number"}};
e===null?e=[U]:e.push(U),r++}var k=K===r;se=se||k;let _=r;if(C!==null){let U={instancePath:t+"/gates/"+O+"/sees/k12",keyword:"type",params:{type:"null"}};e===null?
e=[U]:e.push(U),r++}var k=_===r;if(se=se||k,se)r=H,e!==null&&(H?e.length=H:e=null);else{let U={instancePath:t+"/gates/"+O+"/sees/k12",keyword:"anyOf",params:{}};
return e===null?e=[U]:e.push(U),r++,S.errors=e,!1}var l=T===r}else var l=!0;if(l)if(E.paired!==void 0){let C=E.paired,T=r,H=r,se=!1,K=r;if(!(typeof C=="number"&&
isFinite(C))){let U={instancePath:t+"/gates/"+O+"/sees/paired",keyword:"type",params:{type:"number"}};e===null?e=[U]:e.push(U),r++}var w=K===r;se=se||w;let _=r;
if(C!==null){let U={instancePath:t+"/gates/"+O+"/sees/paired",keyword:"type",params:{type:"null"}};e===null?e=[U]:e.push(U),r++}var w=_===r;if(se=se||w,se)r=H,e!==
null&&(H?e.length=H:e=null);else{let U={instancePath:t+"/gates/"+O+"/sees/paired",keyword:"anyOf",params:{}};return e===null?e=[U]:e.push(U),r++,S.errors=e,!1}var l=T===
r}else var l=!0}}}else return S.errors=[{instancePath:t+"/gates/"+O+"/sees",keyword:"type",params:{type:"object"}}],!1;var p=N===r}else var p=!0;if(p)if(G.tolerance!==
void 0){let E=G.tolerance,N=r;if(r===N)if(E&&typeof E=="object"&&!Array.isArray(E)){let R;if(E.configured===void 0&&(R="configured")||E.proposed===void 0&&(R="p\
roposed"))return S.errors=[{instancePath:t+"/gates/"+O+"/tolerance",keyword:"required",params:{missingProperty:R}}],!1;if(E.configured!==void 0){let M=E.configured,
ye=r,C=r,T=!1,H=r;if(!(typeof M=="number"&&isFinite(M))){let _={instancePath:t+"/gates/"+O+"/tolerance/configured",keyword:"type",params:{type:"number"}};e===null?
e=[_]:e.push(_),r++}var D=H===r;T=T||D;let se=r;if(M!==null){let _={instancePath:t+"/gates/"+O+"/tolerance/configured",keyword:"type",params:{type:"null"}};e===
null?e=[_]:e.push(_),r++}var D=se===r;if(T=T||D,T)r=C,e!==null&&(C?e.length=C:e=null);else{let _={instancePath:t+"/gates/"+O+"/tolerance/configured",keyword:"an\
yOf",params:{}};return e===null?e=[_]:e.push(_),r++,S.errors=e,!1}var pe=ye===r}else var pe=!0;if(pe)if(E.proposed!==void 0){let M=E.proposed,ye=r,C=r,T=!1,H=r;
if(!(typeof M=="number"&&isFinite(M))){let _={instancePath:t+"/gates/"+O+"/tolerance/proposed",keyword:"type",params:{type:"number"}};e===null?e=[_]:e.push(_),r++}
var F=H===r;T=T||F;let se=r;if(M!==null){let _={instancePath:t+"/gates/"+O+"/tolerance/proposed",keyword:"type",params:{type:"null"}};e===null?e=[_]:e.push(_),r++}
var F=se===r;if(T=T||F,T)r=C,e!==null&&(C?e.length=C:e=null);else{let _={instancePath:t+"/gates/"+O+"/tolerance/proposed",keyword:"anyOf",params:{}};return e===
null?e=[_]:e.push(_),r++,S.errors=e,!1}var pe=ye===r}else var pe=!0}else return S.errors=[{instancePath:t+"/gates/"+O+"/tolerance",keyword:"type",params:{type:"\
object"}}],!1;var p=N===r}else var p=!0}}}}}}}else return S.errors=[{instancePath:t+"/gates/"+O,keyword:"type",params:{type:"object"}}],!1;var u=re===r;if(!u)break}}else
return S.errors=[{instancePath:t+"/gates",keyword:"type",params:{type:"array"}}],!1;var i=Ie===r}else var i=!0;if(i)if(a.items!==void 0){let ge=a.items,Ie=r;if(r===
Ie)if(ge&&typeof ge=="object"&&!Array.isArray(ge)){let je;if(ge.items===void 0&&(je="items")||ge.runs===void 0&&(je="runs")||ge.rate===void 0&&(je="rate")||ge.low===
void 0&&(je="low")||ge.high===void 0&&(je="high")||ge.unstable===void 0&&(je="unstable"))return S.errors=[{instancePath:t+"/items",keyword:"required",params:{missingProperty:je}}],
!1;if(ge.items!==void 0){let O=ge.items,G=r;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return S.errors=[{instancePath:t+"/items/items",keyword:"ty\
pe",params:{type:"integer"}}],!1;if(r===G&&typeof O=="number"&&isFinite(O)&&(O<0||isNaN(O)))return S.errors=[{instancePath:t+"/items/items",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var B=G===r}else var B=!0;if(B){if(ge.runs!==void 0){let G=ge.runs,re=r;if(!(typeof G=="number"&&!(G%1)&&!isNaN(G)&&isFinite(G)))return S.
errors=[{instancePath:t+"/items/runs",keyword:"type",params:{type:"integer"}}],!1;if(r===re&&typeof G=="number"&&isFinite(G)&&(G<0||isNaN(G)))return S.errors=[{
instancePath:t+"/items/runs",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var B=re===r}else var B=!0;if(B){if(ge.rate!==void 0){let re=ge.rate,ve=r;if(r===
ve)if(typeof re=="number"&&isFinite(re)){if(re>1||isNaN(re))return S.errors=[{instancePath:t+"/items/rate",keyword:"maximum",params:{comparison:"<=",limit:1}}],
!1;if(re<0||isNaN(re))return S.errors=[{instancePath:t+"/items/rate",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return S.errors=[{instancePath:t+
"/items/rate",keyword:"type",params:{type:"number"}}],!1;var B=ve===r}else var B=!0;if(B){if(ge.low!==void 0){let ve=ge.low,ie=r;if(r===ie)if(typeof ve=="number"&&
isFinite(ve)){if(ve>1||isNaN(ve))return S.errors=[{instancePath:t+"/items/low",keyword:"maximum",params:{comparison:"<=",limit:1}}],!1;if(ve<0||isNaN(ve))return S.
errors=[{instancePath:t+"/items/low",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return S.errors=[{instancePath:t+"/items/low",keyword:"type",params:{
type:"number"}}],!1;var B=ie===r}else var B=!0;if(B){if(ge.high!==void 0){let ie=ge.high,Ne=r;if(r===Ne)if(typeof ie=="number"&&isFinite(ie)){if(ie>1||isNaN(ie))
return S.errors=[{instancePath:t+"/items/high",keyword:"maximum",params:{comparison:"<=",limit:1}}],!1;if(ie<0||isNaN(ie))return S.errors=[{instancePath:t+"/ite\
ms/high",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return S.errors=[{instancePath:t+"/items/high",keyword:"type",params:{type:"number"}}],!1;
var B=Ne===r}else var B=!0;if(B)if(ge.unstable!==void 0){let ie=ge.unstable,Ne=r;if(!(typeof ie=="number"&&!(ie%1)&&!isNaN(ie)&&isFinite(ie)))return S.errors=[{
instancePath:t+"/items/unstable",keyword:"type",params:{type:"integer"}}],!1;if(r===Ne&&typeof ie=="number"&&isFinite(ie)&&(ie<0||isNaN(ie)))return S.errors=[{instancePath:t+
"/items/unstable",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var B=Ne===r}else var B=!0}}}}}else return S.errors=[{instancePath:t+"/items",keyword:"\
type",params:{type:"object"}}],!1;var i=Ie===r}else var i=!0}}}}}}}}}}}}}}else return S.errors=[{instancePath:t,keyword:"type",params:{type:"object"}}],!1;return S.
errors=e,r===0}Y(S,"I"),S.evaluated={props:{kind:!0,schemaVersion:!0,tool:!0,startedAt:!0,target:!0,against:!0,fingerprint:!0,definitions:!0,complete:!0,reason:!0,
runs:!0,history:!0,paired:!0,gates:!0,items:!0},dynamicProps:!1,dynamicItems:!1};export{Ma as $s,Ba as As,Za as Ds,Ta as Fs,Ea as Ms,Oa as Ns,_a as Ps,Va as Ss,pa as bs,Ca as js,xa as qs,Ia as xs};
