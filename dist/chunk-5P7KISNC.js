var Xe=Object.defineProperty;var s=(e,r)=>Xe(e,"name",{value:r,configurable:!0});import{createRequire as Ze}from"node:module";const or=Ze(import.meta.url);import{import_proxy_agent as et}from"./chunk-YWQBC325.js";import{__commonJS as pe,__export as me,
__require as P,__toESM as tt}from"./chunk-BC4RUIGE.js";var rt=pe({"../../work/main/node_modules/tunnel/lib/tunnel.js"(e){"use strict";var r=P("net"),t=P("tls"),
n=P("http"),o=P("https"),i=P("events"),a=P("assert"),l=P("util");e.httpOverHttp=u,e.httpsOverHttp=d,e.httpOverHttps=c,e.httpsOverHttps=h;function u(p){var f=new O(
p);return f.request=n.request,f}s(u,"httpOverHttp2");function d(p){var f=new O(p);return f.request=n.request,f.createSocket=F,f.defaultPort=443,f}s(d,"httpsOver\
Http2");function c(p){var f=new O(p);return f.request=o.request,f}s(c,"httpOverHttps2");function h(p){var f=new O(p);return f.request=o.request,f.createSocket=F,
f.defaultPort=443,f}s(h,"httpsOverHttps2");function O(p){var f=this;f.options=p||{},f.proxyOptions=f.options.proxy||{},f.maxSockets=f.options.maxSockets||n.Agent.
defaultMaxSockets,f.requests=[],f.sockets=[],f.on("free",s(function(m,_,v,g){for(var y=M(_,v,g),k=0,C=f.requests.length;k<C;++k){var q=f.requests[k];if(q.host===
y.host&&q.port===y.port){f.requests.splice(k,1),q.request.onSocket(m);return}}m.destroy(),f.removeSocket(m)},"onFree"))}s(O,"TunnelingAgent"),l.inherits(O,i.EventEmitter),
O.prototype.addRequest=s(function(f,E,m,_){var v=this,g=A({request:f},v.options,M(E,m,_));if(v.sockets.length>=this.maxSockets){v.requests.push(g);return}v.createSocket(
g,function(y){y.on("free",k),y.on("close",C),y.on("agentRemove",C),f.onSocket(y);function k(){v.emit("free",y,g)}s(k,"onFree");function C(q){v.removeSocket(y),y.
removeListener("free",k),y.removeListener("close",C),y.removeListener("agentRemove",C)}s(C,"onCloseOrRemove")})},"addRequest"),O.prototype.createSocket=s(function(f,E){
var m=this,_={};m.sockets.push(_);var v=A({},m.proxyOptions,{method:"CONNECT",path:f.host+":"+f.port,agent:!1,headers:{host:f.host+":"+f.port}});f.localAddress&&
(v.localAddress=f.localAddress),v.proxyAuth&&(v.headers=v.headers||{},v.headers["Proxy-Authorization"]="Basic "+new Buffer(v.proxyAuth).toString("base64")),U("m\
aking CONNECT request");var g=m.request(v);g.useChunkedEncodingByDefault=!1,g.once("response",y),g.once("upgrade",k),g.once("connect",C),g.once("error",q),g.end();
function y(b){b.upgrade=!0}s(y,"onResponse");function k(b,T,Z){process.nextTick(function(){C(b,T,Z)})}s(k,"onUpgrade");function C(b,T,Z){if(g.removeAllListeners(),
T.removeAllListeners(),b.statusCode!==200){U("tunneling socket could not be established, statusCode=%d",b.statusCode),T.destroy();var L=new Error("tunneling soc\
ket could not be established, statusCode="+b.statusCode);L.code="ECONNRESET",f.request.emit("error",L),m.removeSocket(_);return}if(Z.length>0){U("got illegal re\
sponse body from proxy"),T.destroy();var L=new Error("got illegal response body from proxy");L.code="ECONNRESET",f.request.emit("error",L),m.removeSocket(_);return}
return U("tunneling connection has established"),m.sockets[m.sockets.indexOf(_)]=T,E(T)}s(C,"onConnect");function q(b){g.removeAllListeners(),U(`tunneling socke\
t could not be established, cause=%s
`,b.message,b.stack);var T=new Error("tunneling socket could not be established, cause="+b.message);T.code="ECONNRESET",f.request.emit("error",T),m.removeSocket(
_)}s(q,"onError")},"createSocket"),O.prototype.removeSocket=s(function(f){var E=this.sockets.indexOf(f);if(E!==-1){this.sockets.splice(E,1);var m=this.requests.
shift();m&&this.createSocket(m,function(_){m.request.onSocket(_)})}},"removeSocket");function F(p,f){var E=this;O.prototype.createSocket.call(E,p,function(m){var _=p.
request.getHeader("host"),v=A({},E.options,{socket:m,servername:_?_.replace(/:.*$/,""):p.host}),g=t.connect(0,v);E.sockets[E.sockets.indexOf(m)]=g,f(g)})}s(F,"c\
reateSecureSocket");function M(p,f,E){return typeof p=="string"?{host:p,port:f,localAddress:E}:p}s(M,"toOptions");function A(p){for(var f=1,E=arguments.length;f<
E;++f){var m=arguments[f];if(typeof m=="object")for(var _=Object.keys(m),v=0,g=_.length;v<g;++v){var y=_[v];m[y]!==void 0&&(p[y]=m[y])}}return p}s(A,"mergeOptio\
ns");var U;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?U=s(function(){var p=Array.prototype.slice.call(arguments);typeof p[0]=="string"?p[0]=
"TUNNEL: "+p[0]:p.unshift("TUNNEL:"),console.error.apply(console,p)},"debug2"):U=s(function(){},"debug2"),e.debug=U}}),nt=pe({"../../work/main/node_modules/tunn\
el/index.js"(e,r){r.exports=rt()}}),ve={};me(ve,{ExitCode:s(()=>H,"ExitCode"),addPath:s(()=>zt,"addPath"),debug:s(()=>le,"debug"),endGroup:s(()=>fe,"endGroup"),
error:s(()=>de,"error"),exportVariable:s(()=>Qt,"exportVariable"),getBooleanInput:s(()=>Yt,"getBooleanInput"),getIDToken:s(()=>nr,"getIDToken"),getInput:s(()=>X,
"getInput"),getMultilineInput:s(()=>Kt,"getMultilineInput"),getState:s(()=>rr,"getState"),group:s(()=>er,"group"),info:s(()=>Ke,"info"),isDebug:s(()=>Zt,"isDebu\
g"),markdownSummary:s(()=>Rt,"markdownSummary"),notice:s(()=>ze,"notice"),platform:s(()=>Ce,"platform"),saveState:s(()=>tr,"saveState"),setCommandEcho:s(()=>Ht,
"setCommandEcho"),setFailed:s(()=>Xt,"setFailed"),setOutput:s(()=>Je,"setOutput"),setSecret:s(()=>ue,"setSecret"),startGroup:s(()=>he,"startGroup"),summary:s(()=>ke,
"summary"),toPlatformPath:s(()=>$t,"toPlatformPath"),toPosixPath:s(()=>kt,"toPosixPath"),toWin32Path:s(()=>Ct,"toWin32Path"),warning:s(()=>Qe,"warning")});import*as it from"os";
function N(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}s(N,"toCommandValue");function ee(e){return Object.keys(e).length?{title:e.
title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}s(ee,"toCommandProperties");function R(e,r,t){const n=new st(e,
r,t);process.stdout.write(n.toString()+it.EOL)}s(R,"issueCommand");function te(e,r=""){R(e,{},r)}s(te,"issue");var we="::",st=class{static{s(this,"Command")}constructor(e,r,t){
e||(e="missing.command"),this.command=e,this.properties=r,this.message=t}toString(){let e=we+this.command;if(this.properties&&Object.keys(this.properties).length>
0){e+=" ";let r=!0;for(const t in this.properties)if(this.properties.hasOwnProperty(t)){const n=this.properties[t];n&&(r?r=!1:e+=",",e+=`${t}=${at(n)}`)}}return e+=
`${we}${ot(this.message)}`,e}};function ot(e){return N(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}s(ot,"escapeData");function at(e){return N(
e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}s(at,"escapeProperty");import*as ct from"crypto";import*as ge from"fs";
import*as re from"os";function W(e,r){const t=process.env[`GITHUB_${e}`];if(!t)throw new Error(`Unable to find environment variable for file command ${e}`);if(!ge.
existsSync(t))throw new Error(`Missing file at path: ${t}`);ge.appendFileSync(t,`${N(r)}${re.EOL}`,{encoding:"utf8"})}s(W,"issueFileCommand");function ne(e,r){const t=`\
ghadelimiter_${ct.randomUUID()}`,n=N(r);if(e.includes(t))throw new Error(`Unexpected input: name should not contain the delimiter "${t}"`);if(n.includes(t))throw new Error(
`Unexpected input: value should not contain the delimiter "${t}"`);return`${e}<<${t}${re.EOL}${n}${re.EOL}${t}`}s(ne,"prepareKeyValueMessage");import*as ye from"os";
import*as ut from"path";import*as ie from"http";import*as _e from"https";function Ee(e){const r=e.protocol==="https:";if(lt(e))return;const t=r?process.env.https_proxy||
process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(t)try{return new Se(t)}catch{if(!t.startsWith("http://")&&!t.startsWith("https://"))return new Se(
`http://${t}`)}else return}s(Ee,"getProxyUrl");function lt(e){if(!e.hostname)return!1;const r=e.hostname;if(dt(r))return!0;const t=process.env.no_proxy||process.
env.NO_PROXY||"";if(!t)return!1;let n;e.port?n=Number(e.port):e.protocol==="http:"?n=80:e.protocol==="https:"&&(n=443);const o=[e.hostname.toUpperCase()];typeof n==
"number"&&o.push(`${o[0]}:${n}`);for(const i of t.split(",").map(a=>a.trim().toUpperCase()).filter(a=>a))if(i==="*"||o.some(a=>a===i||a.endsWith(`.${i}`)||i.startsWith(
".")&&a.endsWith(`${i}`)))return!0;return!1}s(lt,"checkBypass");function dt(e){const r=e.toLowerCase();return r==="localhost"||r.startsWith("127.")||r.startsWith(
"[::1]")||r.startsWith("[0:0:0:0:0:0:0:1]")}s(dt,"isLoopbackAddress");var Se=class extends URL{static{s(this,"DecodedURL")}constructor(e,r){super(e,r),this._decodedUsername=
decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this.
_decodedPassword}},G=tt(nt(),1),w=s(function(e,r,t,n){function o(i){return i instanceof t?i:new t(function(a){a(i)})}return s(o,"adopt"),new(t||(t=Promise))(function(i,a){
function l(c){try{d(n.next(c))}catch(h){a(h)}}s(l,"fulfilled");function u(c){try{d(n.throw(c))}catch(h){a(h)}}s(u,"rejected");function d(c){c.done?i(c.value):o(
c.value).then(l,u)}s(d,"step"),d((n=n.apply(e,r||[])).next())})},"__awaiter"),x;(function(e){e[e.OK=200]="OK",e[e.MultipleChoices=300]="MultipleChoices",e[e.MovedPermanently=
301]="MovedPermanently",e[e.ResourceMoved=302]="ResourceMoved",e[e.SeeOther=303]="SeeOther",e[e.NotModified=304]="NotModified",e[e.UseProxy=305]="UseProxy",e[e.
SwitchProxy=306]="SwitchProxy",e[e.TemporaryRedirect=307]="TemporaryRedirect",e[e.PermanentRedirect=308]="PermanentRedirect",e[e.BadRequest=400]="BadRequest",e[e.
Unauthorized=401]="Unauthorized",e[e.PaymentRequired=402]="PaymentRequired",e[e.Forbidden=403]="Forbidden",e[e.NotFound=404]="NotFound",e[e.MethodNotAllowed=405]=
"MethodNotAllowed",e[e.NotAcceptable=406]="NotAcceptable",e[e.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",e[e.RequestTimeout=408]="RequestTim\
eout",e[e.Conflict=409]="Conflict",e[e.Gone=410]="Gone",e[e.TooManyRequests=429]="TooManyRequests",e[e.InternalServerError=500]="InternalServerError",e[e.NotImplemented=
501]="NotImplemented",e[e.BadGateway=502]="BadGateway",e[e.ServiceUnavailable=503]="ServiceUnavailable",e[e.GatewayTimeout=504]="GatewayTimeout"})(x||(x={}));var S;
(function(e){e.Accept="accept",e.ContentType="content-type"})(S||(S={}));var $;(function(e){e.ApplicationJson="application/json"})($||($={}));var ht=[x.MovedPermanently,
x.ResourceMoved,x.SeeOther,x.TemporaryRedirect,x.PermanentRedirect],ft=[x.BadGateway,x.ServiceUnavailable,x.GatewayTimeout],pt=["OPTIONS","GET","DELETE","HEAD"],
mt=10,vt=5,wt=class Ye extends Error{static{s(this,"_HttpClientError")}constructor(r,t){super(r),this.name="HttpClientError",this.statusCode=t,Object.setPrototypeOf(
this,Ye.prototype)}},gt=class{static{s(this,"HttpClientResponse")}constructor(e){this.message=e}readBody(){return w(this,void 0,void 0,function*(){return new Promise(
e=>w(this,void 0,void 0,function*(){let r=Buffer.alloc(0);this.message.on("data",t=>{r=Buffer.concat([r,t])}),this.message.on("end",()=>{e(r.toString())})}))})}readBodyBuffer(){
return w(this,void 0,void 0,function*(){return new Promise(e=>w(this,void 0,void 0,function*(){const r=[];this.message.on("data",t=>{r.push(t)}),this.message.on(
"end",()=>{e(Buffer.concat(r))})}))})}},Oe=class{static{s(this,"HttpClient")}constructor(e,r,t){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=
!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(e),this.
handlers=r||[],this.requestOptions=t,t&&(t.ignoreSslError!=null&&(this._ignoreSslError=t.ignoreSslError),this._socketTimeout=t.socketTimeout,t.allowRedirects!=null&&
(this._allowRedirects=t.allowRedirects),t.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=t.allowRedirectDowngrade),t.maxRedirects!=null&&(this._maxRedirects=
Math.max(t.maxRedirects,0)),t.keepAlive!=null&&(this._keepAlive=t.keepAlive),t.allowRetries!=null&&(this._allowRetries=t.allowRetries),t.maxRetries!=null&&(this.
_maxRetries=t.maxRetries))}options(e,r){return w(this,void 0,void 0,function*(){return this.request("OPTIONS",e,null,r||{})})}get(e,r){return w(this,void 0,void 0,
function*(){return this.request("GET",e,null,r||{})})}del(e,r){return w(this,void 0,void 0,function*(){return this.request("DELETE",e,null,r||{})})}post(e,r,t){
return w(this,void 0,void 0,function*(){return this.request("POST",e,r,t||{})})}patch(e,r,t){return w(this,void 0,void 0,function*(){return this.request("PATCH",
e,r,t||{})})}put(e,r,t){return w(this,void 0,void 0,function*(){return this.request("PUT",e,r,t||{})})}head(e,r){return w(this,void 0,void 0,function*(){return this.
request("HEAD",e,null,r||{})})}sendStream(e,r,t,n){return w(this,void 0,void 0,function*(){return this.request(e,r,t,n)})}getJson(e){return w(this,arguments,void 0,
function*(r,t={}){t[S.Accept]=this._getExistingOrDefaultHeader(t,S.Accept,$.ApplicationJson);const n=yield this.get(r,t);return this._processResponse(n,this.requestOptions)})}postJson(e,r){
return w(this,arguments,void 0,function*(t,n,o={}){const i=JSON.stringify(n,null,2);o[S.Accept]=this._getExistingOrDefaultHeader(o,S.Accept,$.ApplicationJson),o[S.
ContentType]=this._getExistingOrDefaultContentTypeHeader(o,$.ApplicationJson);const a=yield this.post(t,i,o);return this._processResponse(a,this.requestOptions)})}putJson(e,r){
return w(this,arguments,void 0,function*(t,n,o={}){const i=JSON.stringify(n,null,2);o[S.Accept]=this._getExistingOrDefaultHeader(o,S.Accept,$.ApplicationJson),o[S.
ContentType]=this._getExistingOrDefaultContentTypeHeader(o,$.ApplicationJson);const a=yield this.put(t,i,o);return this._processResponse(a,this.requestOptions)})}patchJson(e,r){
return w(this,arguments,void 0,function*(t,n,o={}){const i=JSON.stringify(n,null,2);o[S.Accept]=this._getExistingOrDefaultHeader(o,S.Accept,$.ApplicationJson),o[S.
ContentType]=this._getExistingOrDefaultContentTypeHeader(o,$.ApplicationJson);const a=yield this.patch(t,i,o);return this._processResponse(a,this.requestOptions)})}request(e,r,t,n){
return w(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const o=new URL(r);let i=this._prepareRequest(e,o,
n);const a=this._allowRetries&&pt.includes(e)?this._maxRetries+1:1;let l=0,u;do{if(u=yield this.requestRaw(i,t),u&&u.message&&u.message.statusCode===x.Unauthorized){
let c;for(const h of this.handlers)if(h.canHandleAuthentication(u)){c=h;break}return c?c.handleAuthentication(this,i,t):u}let d=this._maxRedirects;for(;u.message.
statusCode&&ht.includes(u.message.statusCode)&&this._allowRedirects&&d>0;){const c=u.message.headers.location;if(!c)break;const h=new URL(c);if(o.protocol==="ht\
tps:"&&o.protocol!==h.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security \
reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield u.readBody(),h.hostname!==o.hostname)for(const O in n)O.toLowerCase()===
"authorization"&&delete n[O];i=this._prepareRequest(e,h,n),u=yield this.requestRaw(i,t),d--}if(!u.message.statusCode||!ft.includes(u.message.statusCode))return u;
l+=1,l<a&&(yield u.readBody(),yield this._performExponentialBackoff(l))}while(l<a);return u})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(e,r){
return w(this,void 0,void 0,function*(){return new Promise((t,n)=>{function o(i,a){i?n(i):a?t(a):n(new Error("Unknown error"))}s(o,"callbackForResult"),this.requestRawWithCallback(
e,r,o)})})}requestRawWithCallback(e,r,t){typeof r=="string"&&(e.options.headers||(e.options.headers={}),e.options.headers["Content-Length"]=Buffer.byteLength(r,
"utf8"));let n=!1;function o(l,u){n||(n=!0,t(l,u))}s(o,"handleResult");const i=e.httpModule.request(e.options,l=>{const u=new gt(l);o(void 0,u)});let a;i.on("so\
cket",l=>{a=l}),i.setTimeout(this._socketTimeout||3*6e4,()=>{a&&a.end(),o(new Error(`Request timeout: ${e.options.path}`))}),i.on("error",function(l){o(l)}),r&&
typeof r=="string"&&i.write(r,"utf8"),r&&typeof r!="string"?(r.on("close",function(){i.end()}),r.pipe(i)):i.end()}getAgent(e){const r=new URL(e);return this._getAgent(
r)}getAgentDispatcher(e){const r=new URL(e),t=Ee(r);if(t&&t.hostname)return this._getProxyAgentDispatcher(r,t)}_prepareRequest(e,r,t){const n={};n.parsedUrl=r;const o=n.
parsedUrl.protocol==="https:";n.httpModule=o?_e:ie;const i=o?443:80;if(n.options={},n.options.host=n.parsedUrl.hostname,n.options.port=n.parsedUrl.port?parseInt(
n.parsedUrl.port):i,n.options.path=(n.parsedUrl.pathname||"")+(n.parsedUrl.search||""),n.options.method=e,n.options.headers=this._mergeHeaders(t),this.userAgent!=
null&&(n.options.headers["user-agent"]=this.userAgent),n.options.agent=this._getAgent(n.parsedUrl),this.handlers)for(const a of this.handlers)a.prepareRequest(n.
options);return n}_mergeHeaders(e){return this.requestOptions&&this.requestOptions.headers?Object.assign({},I(this.requestOptions.headers),I(e||{})):I(e||{})}_getExistingOrDefaultHeader(e,r,t){
let n;if(this.requestOptions&&this.requestOptions.headers){const i=I(this.requestOptions.headers)[r];i&&(n=typeof i=="number"?i.toString():i)}const o=e[r];return o!==
void 0?typeof o=="number"?o.toString():o:n!==void 0?n:t}_getExistingOrDefaultContentTypeHeader(e,r){let t;if(this.requestOptions&&this.requestOptions.headers){const o=I(
this.requestOptions.headers)[S.ContentType];o&&(typeof o=="number"?t=String(o):Array.isArray(o)?t=o.join(", "):t=o)}const n=e[S.ContentType];return n!==void 0?typeof n==
"number"?String(n):Array.isArray(n)?n.join(", "):n:t!==void 0?t:r}_getAgent(e){let r;const t=Ee(e),n=t&&t.hostname;if(this._keepAlive&&n&&(r=this._proxyAgent),n||
(r=this._agent),r)return r;const o=e.protocol==="https:";let i=100;if(this.requestOptions&&(i=this.requestOptions.maxSockets||ie.globalAgent.maxSockets),t&&t.hostname){
const a={maxSockets:i,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(t.username||t.password)&&{proxyAuth:`${t.username}:${t.password}`}),{host:t.
hostname,port:t.port})};let l;const u=t.protocol==="https:";o?l=u?G.httpsOverHttps:G.httpsOverHttp:l=u?G.httpOverHttps:G.httpOverHttp,r=l(a),this._proxyAgent=r}
if(!r){const a={keepAlive:this._keepAlive,maxSockets:i};r=o?new _e.Agent(a):new ie.Agent(a),this._agent=r}return o&&this._ignoreSslError&&(r.options=Object.assign(
r.options||{},{rejectUnauthorized:!1})),r}_getProxyAgentDispatcher(e,r){let t;if(this._keepAlive&&(t=this._proxyAgentDispatcher),t)return t;const n=e.protocol===
"https:";return t=new et.default(Object.assign({uri:r.href,pipelining:this._keepAlive?1:0},(r.username||r.password)&&{token:`Basic ${Buffer.from(`${r.username}:${r.
password}`).toString("base64")}`})),this._proxyAgentDispatcher=t,n&&this._ignoreSslError&&(t.options=Object.assign(t.options.requestTls||{},{rejectUnauthorized:!1})),
t}_getUserAgentWithOrchestrationId(e){const r=e||"actions/http-client",t=process.env.ACTIONS_ORCHESTRATION_ID;if(t){const n=t.replace(/[^a-z0-9_.-]/gi,"_");return`${r}\
 actions_orchestration_id/${n}`}return r}_performExponentialBackoff(e){return w(this,void 0,void 0,function*(){e=Math.min(mt,e);const r=vt*Math.pow(2,e);return new Promise(
t=>setTimeout(()=>t(),r))})}_processResponse(e,r){return w(this,void 0,void 0,function*(){return new Promise((t,n)=>w(this,void 0,void 0,function*(){const o=e.message.
statusCode||0,i={statusCode:o,result:null,headers:{}};o===x.NotFound&&t(i);function a(d,c){if(typeof c=="string"){const h=new Date(c);if(!isNaN(h.valueOf()))return h}
return c}s(a,"dateTimeDeserializer");let l,u;try{u=yield e.readBody(),u&&u.length>0&&(r&&r.deserializeDates?l=JSON.parse(u,a):l=JSON.parse(u),i.result=l),i.headers=
e.message.headers}catch{}if(o>299){let d;l&&l.message?d=l.message:u&&u.length>0?d=u:d=`Failed request: (${o})`;const c=new wt(d,o);c.result=i.result,n(c)}else t(
i)}))})}},I=s(e=>Object.keys(e).reduce((r,t)=>(r[t.toLowerCase()]=e[t],r),{}),"lowercaseKeys"),yt=s(function(e,r,t,n){function o(i){return i instanceof t?i:new t(
function(a){a(i)})}return s(o,"adopt"),new(t||(t=Promise))(function(i,a){function l(c){try{d(n.next(c))}catch(h){a(h)}}s(l,"fulfilled");function u(c){try{d(n.throw(
c))}catch(h){a(h)}}s(u,"rejected");function d(c){c.done?i(c.value):o(c.value).then(l,u)}s(d,"step"),d((n=n.apply(e,r||[])).next())})},"__awaiter2"),xe=class{static{
s(this,"BearerCredentialHandler")}constructor(e){this.token=e}prepareRequest(e){if(!e.headers)throw Error("The request has no headers");e.headers.Authorization=
`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return yt(this,void 0,void 0,function*(){throw new Error("not implemented")})}},
be=s(function(e,r,t,n){function o(i){return i instanceof t?i:new t(function(a){a(i)})}return s(o,"adopt"),new(t||(t=Promise))(function(i,a){function l(c){try{d(
n.next(c))}catch(h){a(h)}}s(l,"fulfilled");function u(c){try{d(n.throw(c))}catch(h){a(h)}}s(u,"rejected");function d(c){c.done?i(c.value):o(c.value).then(l,u)}s(
d,"step"),d((n=n.apply(e,r||[])).next())})},"__awaiter3"),_t=class j{static{s(this,"_OidcClient")}static createHttpClient(r=!0,t=10){const n={allowRetries:r,maxRetries:t};
return new Oe("actions/oidc-client",[new xe(j.getRequestToken())],n)}static getRequestToken(){const r=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!r)throw new Error(
"Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return r}static getIDTokenUrl(){const r=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!r)throw new Error(
"Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return r}static getCall(r){return be(this,void 0,void 0,function*(){var t;const i=(t=(yield j.createHttpClient().
getJson(r).catch(a=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${a.statusCode}
 
        Error Message: ${a.message}`)})).result)===null||t===void 0?void 0:t.value;if(!i)throw new Error("Response json body do not have ID Token field");return i})}static getIDToken(r){
return be(this,void 0,void 0,function*(){try{let t=j.getIDTokenUrl();if(r){const o=encodeURIComponent(r);t=`${t}&audience=${o}`}le(`ID token url is ${t}`);const n=yield j.
getCall(t);return ue(n),n}catch(t){throw new Error(`Error message: ${t.message}`)}})}};import{EOL as Et}from"os";import{constants as Te,promises as St}from"fs";
var se=s(function(e,r,t,n){function o(i){return i instanceof t?i:new t(function(a){a(i)})}return s(o,"adopt"),new(t||(t=Promise))(function(i,a){function l(c){try{
d(n.next(c))}catch(h){a(h)}}s(l,"fulfilled");function u(c){try{d(n.throw(c))}catch(h){a(h)}}s(u,"rejected");function d(c){c.done?i(c.value):o(c.value).then(l,u)}
s(d,"step"),d((n=n.apply(e,r||[])).next())})},"__awaiter4"),{access:Ot,appendFile:xt,writeFile:bt}=St,Re="GITHUB_STEP_SUMMARY",Tt=class{static{s(this,"Summary")}constructor(){
this._buffer=""}filePath(){return se(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const e=process.env[Re];if(!e)throw new Error(`Unabl\
e to find environment variable for $${Re}. Check if your runtime environment supports job summaries.`);try{yield Ot(e,Te.R_OK|Te.W_OK)}catch{throw new Error(`Un\
able to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,r,t={}){const n=Object.
entries(t).map(([o,i])=>` ${o}="${i}"`).join("");return r?`<${e}${n}>${r}</${e}>`:`<${e}${n}>`}write(e){return se(this,void 0,void 0,function*(){const r=!!e?.overwrite,
t=yield this.filePath();return yield(r?bt:xt)(t,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return se(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(e,r=!1){
return this._buffer+=e,r?this.addEOL():this}addEOL(){return this.addRaw(Et)}addCodeBlock(e,r){const t=Object.assign({},r&&{lang:r}),n=this.wrap("pre",this.wrap(
"code",e),t);return this.addRaw(n).addEOL()}addList(e,r=!1){const t=r?"ol":"ul",n=e.map(i=>this.wrap("li",i)).join(""),o=this.wrap(t,n);return this.addRaw(o).addEOL()}addTable(e){
const r=e.map(n=>{const o=n.map(i=>{if(typeof i=="string")return this.wrap("td",i);const{header:a,data:l,colspan:u,rowspan:d}=i,c=a?"th":"td",h=Object.assign(Object.
assign({},u&&{colspan:u}),d&&{rowspan:d});return this.wrap(c,l,h)}).join("");return this.wrap("tr",o)}).join(""),t=this.wrap("table",r);return this.addRaw(t).addEOL()}addDetails(e,r){
const t=this.wrap("details",this.wrap("summary",e)+r);return this.addRaw(t).addEOL()}addImage(e,r,t){const{width:n,height:o}=t||{},i=Object.assign(Object.assign(
{},n&&{width:n}),o&&{height:o}),a=this.wrap("img",null,Object.assign({src:e,alt:r},i));return this.addRaw(a).addEOL()}addHeading(e,r){const t=`h${r}`,n=["h1","h\
2","h3","h4","h5","h6"].includes(t)?t:"h1",o=this.wrap(n,e);return this.addRaw(o).addEOL()}addSeparator(){const e=this.wrap("hr",null);return this.addRaw(e).addEOL()}addBreak(){
const e=this.wrap("br",null);return this.addRaw(e).addEOL()}addQuote(e,r){const t=Object.assign({},r&&{cite:r}),n=this.wrap("blockquote",e,t);return this.addRaw(
n).addEOL()}addLink(e,r){const t=this.wrap("a",e,{href:r});return this.addRaw(t).addEOL()}},Ae=new Tt,Rt=Ae,ke=Ae;import*as At from"path";function kt(e){return e.
replace(/[\\]/g,"/")}s(kt,"toPosixPath");function Ct(e){return e.replace(/[/]/g,"\\")}s(Ct,"toWin32Path");function $t(e){return e.replace(/[/\\]/g,At.sep)}s($t,
"toPlatformPath");var Ce={};me(Ce,{arch:s(()=>We,"arch"),getDetails:s(()=>Jt,"getDetails"),isLinux:s(()=>Ge,"isLinux"),isMacOS:s(()=>ce,"isMacOS"),isWindows:s(()=>ae,
"isWindows"),platform:s(()=>B,"platform")});import $e from"os";import{StringDecoder as Ue}from"string_decoder";import*as V from"os";import*as Pe from"events";import*as Ut from"child_process";
import*as Pt from"path";import*as J from"path";import*as Ne from"fs";import*as Q from"path";var qe=s(function(e,r,t,n){function o(i){return i instanceof t?i:new t(
function(a){a(i)})}return s(o,"adopt"),new(t||(t=Promise))(function(i,a){function l(c){try{d(n.next(c))}catch(h){a(h)}}s(l,"fulfilled");function u(c){try{d(n.throw(
c))}catch(h){a(h)}}s(u,"rejected");function d(c){c.done?i(c.value):o(c.value).then(l,u)}s(d,"step"),d((n=n.apply(e,r||[])).next())})},"__awaiter5"),{chmod:fr,copyFile:pr,
lstat:mr,mkdir:vr,open:wr,readdir:Nt,rename:gr,rm:yr,rmdir:_r,stat:oe,symlink:Er,unlink:Sr}=Ne.promises,D=process.platform==="win32",Or=Ne.constants.O_RDONLY;function qt(e){
return qe(this,void 0,void 0,function*(){try{yield oe(e)}catch(r){if(r.code==="ENOENT")return!1;throw r}return!0})}s(qt,"exists");function De(e){if(e=Dt(e),!e)throw new Error(
'isRooted() parameter "p" cannot be empty');return D?e.startsWith("\\")||/^[A-Z]:/i.test(e):e.startsWith("/")}s(De,"isRooted");function Le(e,r){return qe(this,void 0,
void 0,function*(){let t;try{t=yield oe(e)}catch(o){o.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${o}`)}
if(t&&t.isFile()){if(D){const o=Q.extname(e).toUpperCase();if(r.some(i=>i.toUpperCase()===o))return e}else if(Ie(t))return e}const n=e;for(const o of r){e=n+o,t=
void 0;try{t=yield oe(e)}catch(i){i.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${i}`)}if(t&&t.isFile()){
if(D){try{const i=Q.dirname(e),a=Q.basename(e).toUpperCase();for(const l of yield Nt(i))if(a===l.toUpperCase()){e=Q.join(i,l);break}}catch(i){console.log(`Unexp\
ected error attempting to determine the actual case of the file '${e}': ${i}`)}return e}else if(Ie(t))return e}}return""})}s(Le,"tryGetExecutablePath");function Dt(e){
return e=e||"",D?(e=e.replace(/\//g,"\\"),e.replace(/\\\\+/g,"\\")):e.replace(/\/\/+/g,"/")}s(Dt,"normalizeSeparators");function Ie(e){return(e.mode&1)>0||(e.mode&
8)>0&&process.getgid!==void 0&&e.gid===process.getgid()||(e.mode&64)>0&&process.getuid!==void 0&&e.uid===process.getuid()}s(Ie,"isUnixExecutable");var Be=s(function(e,r,t,n){
function o(i){return i instanceof t?i:new t(function(a){a(i)})}return s(o,"adopt"),new(t||(t=Promise))(function(i,a){function l(c){try{d(n.next(c))}catch(h){a(h)}}
s(l,"fulfilled");function u(c){try{d(n.throw(c))}catch(h){a(h)}}s(u,"rejected");function d(c){c.done?i(c.value):o(c.value).then(l,u)}s(d,"step"),d((n=n.apply(e,
r||[])).next())})},"__awaiter6");function je(e,r){return Be(this,void 0,void 0,function*(){if(!e)throw new Error("parameter 'tool' is required");if(r){const n=yield je(
e,!1);if(!n)throw D?new Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory spe\
cified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${e}.\
 Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to v\
erify the file is executable.`);return n}const t=yield Lt(e);return t&&t.length>0?t[0]:""})}s(je,"which");function Lt(e){return Be(this,void 0,void 0,function*(){
if(!e)throw new Error("parameter 'tool' is required");const r=[];if(D&&process.env.PATHEXT)for(const o of process.env.PATHEXT.split(J.delimiter))o&&r.push(o);if(De(
e)){const o=yield Le(e,r);return o?[o]:[]}if(e.includes(J.sep))return[];const t=[];if(process.env.PATH)for(const o of process.env.PATH.split(J.delimiter))o&&t.push(
o);const n=[];for(const o of t){const i=yield Le(J.join(o,e),r);i&&n.push(i)}return n})}s(Lt,"findInPath");import{setTimeout as It}from"timers";var Fe=s(function(e,r,t,n){
function o(i){return i instanceof t?i:new t(function(a){a(i)})}return s(o,"adopt"),new(t||(t=Promise))(function(i,a){function l(c){try{d(n.next(c))}catch(h){a(h)}}
s(l,"fulfilled");function u(c){try{d(n.throw(c))}catch(h){a(h)}}s(u,"rejected");function d(c){c.done?i(c.value):o(c.value).then(l,u)}s(d,"step"),d((n=n.apply(e,
r||[])).next())})},"__awaiter7"),z=process.platform==="win32",Bt=class extends Pe.EventEmitter{static{s(this,"ToolRunner")}constructor(e,r,t){if(super(),!e)throw new Error(
"Parameter 'toolPath' cannot be null or empty.");this.toolPath=e,this.args=r||[],this.options=t||{}}_debug(e){this.options.listeners&&this.options.listeners.debug&&
this.options.listeners.debug(e)}_getCommandString(e,r){const t=this._getSpawnFileName(),n=this._getSpawnArgs(e);let o=r?"":"[command]";if(z)if(this._isCmdFile()){
o+=t;for(const i of n)o+=` ${i}`}else if(e.windowsVerbatimArguments){o+=`"${t}"`;for(const i of n)o+=` ${i}`}else{o+=this._windowsQuoteCmdArg(t);for(const i of n)
o+=` ${this._windowsQuoteCmdArg(i)}`}else{o+=t;for(const i of n)o+=` ${i}`}return o}_processLineBuffer(e,r,t){try{let n=r+e.toString(),o=n.indexOf(V.EOL);for(;o>
-1;){const i=n.substring(0,o);t(i),n=n.substring(o+V.EOL.length),o=n.indexOf(V.EOL)}return n}catch(n){return this._debug(`error processing line. Failed with err\
or ${n}`),""}}_getSpawnFileName(){return z&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(e){if(z&&this._isCmdFile()){let r=`/D /\
S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const t of this.args)r+=" ",r+=e.windowsVerbatimArguments?t:this._windowsQuoteCmdArg(t);return r+='"',[r]}
return this.args}_endsWith(e,r){return e.endsWith(r)}_isCmdFile(){const e=this.toolPath.toUpperCase();return this._endsWith(e,".CMD")||this._endsWith(e,".BAT")}_windowsQuoteCmdArg(e){
if(!this._isCmdFile())return this._uvQuoteCmdArg(e);if(!e)return'""';const r=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",
'"'];let t=!1;for(const i of e)if(r.some(a=>a===i)){t=!0;break}if(!t)return e;let n='"',o=!0;for(let i=e.length;i>0;i--)n+=e[i-1],o&&e[i-1]==="\\"?n+="\\":e[i-1]===
'"'?(o=!0,n+='"'):o=!1;return n+='"',n.split("").reverse().join("")}_uvQuoteCmdArg(e){if(!e)return'""';if(!e.includes(" ")&&!e.includes("	")&&!e.includes('"'))return e;
if(!e.includes('"')&&!e.includes("\\"))return`"${e}"`;let r='"',t=!0;for(let n=e.length;n>0;n--)r+=e[n-1],t&&e[n-1]==="\\"?r+="\\":e[n-1]==='"'?(t=!0,r+="\\"):t=
!1;return r+='"',r.split("").reverse().join("")}_cloneExecOptions(e){e=e||{};const r={cwd:e.cwd||process.cwd(),env:e.env||process.env,silent:e.silent||!1,windowsVerbatimArguments:e.
windowsVerbatimArguments||!1,failOnStdErr:e.failOnStdErr||!1,ignoreReturnCode:e.ignoreReturnCode||!1,delay:e.delay||1e4};return r.outStream=e.outStream||process.
stdout,r.errStream=e.errStream||process.stderr,r}_getSpawnOptions(e,r){e=e||{};const t={};return t.cwd=e.cwd,t.env=e.env,t.windowsVerbatimArguments=e.windowsVerbatimArguments||
this._isCmdFile(),e.windowsVerbatimArguments&&(t.argv0=`"${r}"`),t}exec(){return Fe(this,void 0,void 0,function*(){return!De(this.toolPath)&&(this.toolPath.includes(
"/")||z&&this.toolPath.includes("\\"))&&(this.toolPath=Pt.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield je(this.toolPath,
!0),new Promise((e,r)=>Fe(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const u of this.args)this._debug(
`   ${u}`);const t=this._cloneExecOptions(this.options);!t.silent&&t.outStream&&t.outStream.write(this._getCommandString(t)+V.EOL);const n=new Ft(t,this.toolPath);
if(n.on("debug",u=>{this._debug(u)}),this.options.cwd&&!(yield qt(this.options.cwd)))return r(new Error(`The cwd: ${this.options.cwd} does not exist!`));const o=this.
_getSpawnFileName(),i=Ut.spawn(o,this._getSpawnArgs(t),this._getSpawnOptions(this.options,o));let a="";i.stdout&&i.stdout.on("data",u=>{this.options.listeners&&
this.options.listeners.stdout&&this.options.listeners.stdout(u),!t.silent&&t.outStream&&t.outStream.write(u),a=this._processLineBuffer(u,a,d=>{this.options.listeners&&
this.options.listeners.stdline&&this.options.listeners.stdline(d)})});let l="";if(i.stderr&&i.stderr.on("data",u=>{n.processStderr=!0,this.options.listeners&&this.
options.listeners.stderr&&this.options.listeners.stderr(u),!t.silent&&t.errStream&&t.outStream&&(t.failOnStdErr?t.errStream:t.outStream).write(u),l=this._processLineBuffer(
u,l,d=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(d)})}),i.on("error",u=>{n.processError=u.message,n.processExited=
!0,n.processClosed=!0,n.CheckComplete()}),i.on("exit",u=>{n.processExitCode=u,n.processExited=!0,this._debug(`Exit code ${u} received from tool '${this.toolPath}\
'`),n.CheckComplete()}),i.on("close",u=>{n.processExitCode=u,n.processExited=!0,n.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}\
'`),n.CheckComplete()}),n.on("done",(u,d)=>{a.length>0&&this.emit("stdline",a),l.length>0&&this.emit("errline",l),i.removeAllListeners(),u?r(u):e(d)}),this.options.
input){if(!i.stdin)throw new Error("child process missing stdin");i.stdin.end(this.options.input)}}))})}};function jt(e){const r=[];let t=!1,n=!1,o="";function i(a){
n&&a!=='"'&&(o+="\\"),o+=a,n=!1}s(i,"append");for(let a=0;a<e.length;a++){const l=e.charAt(a);if(l==='"'){n?i(l):t=!t;continue}if(l==="\\"&&n){i(l);continue}if(l===
"\\"&&t){n=!0;continue}if(l===" "&&!t){o.length>0&&(r.push(o),o="");continue}i(l)}return o.length>0&&r.push(o.trim()),r}s(jt,"argStringToArray");var Ft=class He extends Pe.
EventEmitter{static{s(this,"_ExecState")}constructor(r,t){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.
processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!t)throw new Error("toolPath must not be empty");this.options=r,this.toolPath=t,r.delay&&(this.delay=
r.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=It(He.HandleTimeout,this.delay,this)))}_debug(r){this.
emit("debug",r)}_setResult(){let r;this.processExited&&(this.processError?r=new Error(`There was an error when attempting to execute the process '${this.toolPath}\
'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?r=new Error(`The proces\
s '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(r=new Error(`The process '${this.toolPath}'\
 failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("don\
e",r,this.processExitCode)}static HandleTimeout(r){if(!r.done){if(!r.processClosed&&r.processExited){const t=`The STDIO streams did not close within ${r.delay/1e3}\
 seconds of the exit event from process '${r.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;r._debug(t)}r._setResult()}}},
Me=s(function(e,r,t,n){function o(i){return i instanceof t?i:new t(function(a){a(i)})}return s(o,"adopt"),new(t||(t=Promise))(function(i,a){function l(c){try{d(
n.next(c))}catch(h){a(h)}}s(l,"fulfilled");function u(c){try{d(n.throw(c))}catch(h){a(h)}}s(u,"rejected");function d(c){c.done?i(c.value):o(c.value).then(l,u)}s(
d,"step"),d((n=n.apply(e,r||[])).next())})},"__awaiter8");function Mt(e,r,t){return Me(this,void 0,void 0,function*(){const n=jt(e);if(n.length===0)throw new Error(
"Parameter 'commandLine' cannot be null or empty.");const o=n[0];return r=n.slice(1).concat(r||[]),new Bt(o,r,t).exec()})}s(Mt,"exec");function K(e,r,t){return Me(
this,void 0,void 0,function*(){var n,o;let i="",a="";const l=new Ue("utf8"),u=new Ue("utf8"),d=(n=t?.listeners)===null||n===void 0?void 0:n.stdout,c=(o=t?.listeners)===
null||o===void 0?void 0:o.stderr,h=s(A=>{a+=u.write(A),c&&c(A)},"stdErrListener"),O=s(A=>{i+=l.write(A),d&&d(A)},"stdOutListener"),F=Object.assign(Object.assign(
{},t?.listeners),{stdout:O,stderr:h}),M=yield Mt(e,r,Object.assign(Object.assign({},t),{listeners:F}));return i+=l.end(),a+=u.end(),{exitCode:M,stdout:i,stderr:a}})}
s(K,"getExecOutput");var Y=s(function(e,r,t,n){function o(i){return i instanceof t?i:new t(function(a){a(i)})}return s(o,"adopt"),new(t||(t=Promise))(function(i,a){
function l(c){try{d(n.next(c))}catch(h){a(h)}}s(l,"fulfilled");function u(c){try{d(n.throw(c))}catch(h){a(h)}}s(u,"rejected");function d(c){c.done?i(c.value):o(
c.value).then(l,u)}s(d,"step"),d((n=n.apply(e,r||[])).next())})},"__awaiter9"),Wt=s(()=>Y(void 0,void 0,void 0,function*(){const{stdout:e}=yield K('powershell -\
command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:r}=yield K('powershell -command "(Get-CimInstance -ClassName W\
in32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:r.trim(),version:e.trim()}}),"getWindowsInfo"),Gt=s(()=>Y(void 0,void 0,void 0,function*(){var e,
r,t,n;const{stdout:o}=yield K("sw_vers",void 0,{silent:!0}),i=(r=(e=o.match(/ProductVersion:\s*(.+)/))===null||e===void 0?void 0:e[1])!==null&&r!==void 0?r:"";return{
name:(n=(t=o.match(/ProductName:\s*(.+)/))===null||t===void 0?void 0:t[1])!==null&&n!==void 0?n:"",version:i}}),"getMacOsInfo"),Vt=s(()=>Y(void 0,void 0,void 0,
function*(){const{stdout:e}=yield K("lsb_release",["-i","-r","-s"],{silent:!0}),[r,t]=e.trim().split(`
`);return{name:r,version:t}}),"getLinuxInfo"),B=$e.platform(),We=$e.arch(),ae=B==="win32",ce=B==="darwin",Ge=B==="linux";function Jt(){return Y(this,void 0,void 0,
function*(){return Object.assign(Object.assign({},yield ae?Wt():ce?Gt():Vt()),{platform:B,arch:We,isWindows:ae,isMacOS:ce,isLinux:Ge})})}s(Jt,"getDetails");var Ve=s(
function(e,r,t,n){function o(i){return i instanceof t?i:new t(function(a){a(i)})}return s(o,"adopt"),new(t||(t=Promise))(function(i,a){function l(c){try{d(n.next(
c))}catch(h){a(h)}}s(l,"fulfilled");function u(c){try{d(n.throw(c))}catch(h){a(h)}}s(u,"rejected");function d(c){c.done?i(c.value):o(c.value).then(l,u)}s(d,"ste\
p"),d((n=n.apply(e,r||[])).next())})},"__awaiter10"),H;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(H||(H={}));function Qt(e,r){const t=N(r);
if(process.env[e]=t,process.env.GITHUB_ENV||"")return W("ENV",ne(e,r));R("set-env",{name:e},t)}s(Qt,"exportVariable");function ue(e){R("add-mask",{},e)}s(ue,"se\
tSecret");function zt(e){process.env.GITHUB_PATH||""?W("PATH",e):R("add-path",{},e),process.env.PATH=`${e}${ut.delimiter}${process.env.PATH}`}s(zt,"addPath");function X(e,r){
const t=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(r&&r.required&&!t)throw new Error(`Input required and not supplied: ${e}`);return r&&r.
trimWhitespace===!1?t:t.trim()}s(X,"getInput");function Kt(e,r){const t=X(e,r).split(`
`).filter(n=>n!=="");return r&&r.trimWhitespace===!1?t:t.map(n=>n.trim())}s(Kt,"getMultilineInput");function Yt(e,r){const t=["true","True","TRUE"],n=["false","\
False","FALSE"],o=X(e,r);if(t.includes(o))return!0;if(n.includes(o))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}\

Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}s(Yt,"getBooleanInput");function Je(e,r){if(process.env.GITHUB_OUTPUT||"")return W(
"OUTPUT",ne(e,r));process.stdout.write(ye.EOL),R("set-output",{name:e},N(r))}s(Je,"setOutput");function Ht(e){te("echo",e?"on":"off")}s(Ht,"setCommandEcho");function Xt(e){
process.exitCode=H.Failure,de(e)}s(Xt,"setFailed");function Zt(){return process.env.RUNNER_DEBUG==="1"}s(Zt,"isDebug");function le(e){R("debug",{},e)}s(le,"debu\
g");function de(e,r={}){R("error",ee(r),e instanceof Error?e.toString():e)}s(de,"error");function Qe(e,r={}){R("warning",ee(r),e instanceof Error?e.toString():e)}
s(Qe,"warning");function ze(e,r={}){R("notice",ee(r),e instanceof Error?e.toString():e)}s(ze,"notice");function Ke(e){process.stdout.write(e+ye.EOL)}s(Ke,"info");
function he(e){te("group",e)}s(he,"startGroup");function fe(){te("endgroup")}s(fe,"endGroup");function er(e,r){return Ve(this,void 0,void 0,function*(){he(e);let t;
try{t=yield r()}finally{fe()}return t})}s(er,"group");function tr(e,r){if(process.env.GITHUB_STATE||"")return W("STATE",ne(e,r));R("save-state",{name:e},N(r))}s(
tr,"saveState");function rr(e){return process.env[`STATE_${e}`]||""}s(rr,"getState");function nr(e){return Ve(this,void 0,void 0,function*(){return yield _t.getIDToken(
e)})}s(nr,"getIDToken");export{xe as BearerCredentialHandler,Oe as HttpClient,x as HttpCodes,ve as core_exports,le as debug,fe as endGroup,de as error,X as getInput,Ke as info,ze as notice,
Je as setOutput,ue as setSecret,he as startGroup,ke as summary,Qe as warning};
