var mQ=Object.defineProperty;var A=(s,sA)=>mQ(s,"name",{value:sA,configurable:!0});import{createRequire as bQ}from"node:module";const wE=bQ(import.meta.url);import{__commonJS as VA,__require as UA,__toESM as qe}from"./chunk-BC4RUIGE.js";var re=VA(
{"node_modules/undici/lib/core/errors.js"(s,sA){"use strict";var I=Symbol.for("undici.error.UND_ERR"),h=class extends Error{static{A(this,"UndiciError")}constructor(J,pA){
super(J,pA),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](J){return J&&J[I]===!0}get[I](){return!0}},u=Symbol.for("undici.error.UND_ERR\
_CONNECT_TIMEOUT"),v=class extends h{static{A(this,"ConnectTimeoutError")}constructor(J){super(J),this.name="ConnectTimeoutError",this.message=J||"Connect Timeo\
ut Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](J){return J&&J[u]===!0}get[u](){return!0}},K=Symbol.for("undici.error.UND_ERR_HEADERS_T\
IMEOUT"),X=class extends h{static{A(this,"HeadersTimeoutError")}constructor(J){super(J),this.name="HeadersTimeoutError",this.message=J||"Headers Timeout Error",
this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](J){return J&&J[K]===!0}get[K](){return!0}},Y=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW"),
m=class extends h{static{A(this,"HeadersOverflowError")}constructor(J){super(J),this.name="HeadersOverflowError",this.message=J||"Headers Overflow Error",this.code=
"UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](J){return J&&J[Y]===!0}get[Y](){return!0}},y=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT"),O=class extends h{static{
A(this,"BodyTimeoutError")}constructor(J){super(J),this.name="BodyTimeoutError",this.message=J||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.
hasInstance](J){return J&&J[y]===!0}get[y](){return!0}},M=Symbol.for("undici.error.UND_ERR_INVALID_ARG"),d=class extends h{static{A(this,"InvalidArgumentError")}constructor(J){
super(J),this.name="InvalidArgumentError",this.message=J||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](J){return J&&J[M]===
!0}get[M](){return!0}},a=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE"),e=class extends h{static{A(this,"InvalidReturnValueError")}constructor(J){super(
J),this.name="InvalidReturnValueError",this.message=J||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](J){return J&&
J[a]===!0}get[a](){return!0}},E=Symbol.for("undici.error.UND_ERR_ABORT"),g=class extends h{static{A(this,"AbortError")}constructor(J){super(J),this.name="AbortE\
rror",this.message=J||"The operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](J){return J&&J[E]===!0}get[E](){return!0}},C=Symbol.for("\
undici.error.UND_ERR_ABORTED"),o=class extends g{static{A(this,"RequestAbortedError")}constructor(J){super(J),this.name="AbortError",this.message=J||"Request ab\
orted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](J){return J&&J[C]===!0}get[C](){return!0}},R=Symbol.for("undici.error.UND_ERR_INFO"),k=class extends h{static{
A(this,"InformationalError")}constructor(J,pA){super(J,pA),this.name="InformationalError",this.message=J||"Request information",this.code="UND_ERR_INFO"}static[Symbol.
hasInstance](J){return J&&J[R]===!0}get[R](){return!0}},F=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"),Q=class extends h{static{A(this,"Reques\
tContentLengthMismatchError")}constructor(J){super(J),this.name="RequestContentLengthMismatchError",this.message=J||"Request body length does not match content-\
length header",this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](J){return J&&J[F]===!0}get[F](){return!0}},N=Symbol.for("undici.error.\
UND_ERR_RES_CONTENT_LENGTH_MISMATCH"),G=class extends h{static{A(this,"ResponseContentLengthMismatchError")}constructor(J){super(J),this.name="ResponseContentLe\
ngthMismatchError",this.message=J||"Response body length does not match content-length header",this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](J){
return J&&J[N]===!0}get[N](){return!0}},D=Symbol.for("undici.error.UND_ERR_DESTROYED"),U=class extends h{static{A(this,"ClientDestroyedError")}constructor(J){super(
J),this.name="ClientDestroyedError",this.message=J||"The client is destroyed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](J){return J&&J[D]===!0}get[D](){
return!0}},x=Symbol.for("undici.error.UND_ERR_CLOSED"),r=class extends h{static{A(this,"ClientClosedError")}constructor(J){super(J),this.name="ClientClosedError",
this.message=J||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](J){return J&&J[x]===!0}get[x](){return!0}},c=Symbol.for("undici.err\
or.UND_ERR_SOCKET"),p=class extends h{static{A(this,"SocketError")}constructor(J,pA){super(J),this.name="SocketError",this.message=J||"Socket error",this.code="\
UND_ERR_SOCKET",this.socket=pA}static[Symbol.hasInstance](J){return J&&J[c]===!0}get[c](){return!0}},S=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED"),T=class extends h{static{
A(this,"NotSupportedError")}constructor(J){super(J),this.name="NotSupportedError",this.message=J||"Not supported error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.
hasInstance](J){return J&&J[S]===!0}get[S](){return!0}},V=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM"),$=class extends h{static{A(this,"BalancedPoolM\
issingUpstreamError")}constructor(J){super(J),this.name="MissingUpstreamError",this.message=J||"No upstream has been added to the BalancedPool",this.code="UND_E\
RR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](J){return J&&J[V]===!0}get[V](){return!0}},tA=Symbol.for("undici.error.ERR_WEBASSEMBLY_NOT_SUPPORTED"),AA=class extends Error{static{
A(this,"WebAssemblyNotSupportedError")}constructor(J){super(J||"WebAssembly is not supported in this environment, but is required for HTTP/1 parsing"),this.code=
"ERR_WEBASSEMBLY_NOT_SUPPORTED"}static[Symbol.hasInstance](J){return J&&J[tA]===!0}get[tA](){return!0}},IA=Symbol.for("undici.error.UND_ERR_HTTP_PARSER"),W=class extends Error{static{
A(this,"HTTPParserError")}constructor(J,pA,jA){super(J),this.name="HTTPParserError",this.code=pA?`HPE_${pA}`:void 0,this.data=jA?jA.toString():void 0}static[Symbol.
hasInstance](J){return J&&J[IA]===!0}get[IA](){return!0}},CA=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE"),NA=class extends h{static{A(this,"Response\
ExceededMaxSizeError")}constructor(J){super(J),this.name="ResponseExceededMaxSizeError",this.message=J||"Response content exceeded max size",this.code="UND_ERR_\
RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](J){return J&&J[CA]===!0}get[CA](){return!0}},SA=Symbol.for("undici.error.UND_ERR_REQ_RETRY"),HA=class extends h{static{
A(this,"RequestRetryError")}constructor(J,pA,{headers:jA,data:Ae}){super(J),this.name="RequestRetryError",this.message=J||"Request retry error",this.code="UND_E\
RR_REQ_RETRY",this.statusCode=pA,this.data=Ae,this.headers=jA}static[Symbol.hasInstance](J){return J&&J[SA]===!0}get[SA](){return!0}},Z=Symbol.for("undici.error\
.UND_ERR_RESPONSE"),rA=class extends h{static{A(this,"ResponseError")}constructor(J,pA,{headers:jA,body:Ae,bodyTruncated:hA=!1}){super(J),this.name="ResponseErr\
or",this.message=J||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=pA,this.body=Ae,this.bodyTruncated=hA,this.headers=jA}static[Symbol.hasInstance](J){
return J&&J[Z]===!0}get[Z](){return!0}},aA=Symbol.for("undici.error.UND_ERR_PRX_TLS"),DA=class extends h{static{A(this,"SecureProxyConnectionError")}constructor(J,pA,jA={}){
super(pA,{cause:J,...jA}),this.name="SecureProxyConnectionError",this.message=pA||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=J}static[Symbol.
hasInstance](J){return J&&J[aA]===!0}get[aA](){return!0}},TA=Symbol.for("undici.error.UND_ERR_PRX_CONN"),MA=class extends h{static{A(this,"ProxyConnectionError")}constructor(J,pA,jA={}){
super(pA,{cause:J,...jA}),this.name="ProxyConnectionError",this.message=pA||"Proxy Connection failed",this.code="UND_ERR_PRX_CONN",this.cause=J}static[Symbol.hasInstance](J){
return J&&J[TA]===!0}get[TA](){return!0}},vA=Symbol.for("undici.error.UND_ERR_REDIRECT_MAX"),qA=class extends h{static{A(this,"MaxRedirectsError")}constructor(J){
super(J),this.name="MaxRedirectsError",this.message=J||"max redirects",this.code="UND_ERR_REDIRECT_MAX"}static[Symbol.hasInstance](J){return J&&J[vA]===!0}get[vA](){
return!0}},z=Symbol.for("undici.error.UND_ERR_MAX_ORIGINS_REACHED"),cA=class extends h{static{A(this,"MaxOriginsReachedError")}constructor(J){super(J),this.name=
"MaxOriginsReachedError",this.message=J||"Maximum allowed origins reached",this.code="UND_ERR_MAX_ORIGINS_REACHED"}static[Symbol.hasInstance](J){return J&&J[z]===
!0}get[z](){return!0}},PA=class extends h{static{A(this,"Socks5ProxyError")}constructor(J,pA){super(J),this.name="Socks5ProxyError",this.message=J||"SOCKS5 prox\
y error",this.code=pA||"UND_ERR_SOCKS5"}},oA=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"),XA=class extends h{static{A(this,"MessageSizeExceededEr\
ror")}constructor(J){super(J),this.name="MessageSizeExceededError",this.message=J||"Max decompressed message size exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_E\
XCEEDED"}static[Symbol.hasInstance](J){return J&&J[oA]===!0}get[oA](){return!0}};sA.exports={AbortError:g,WebAssemblyNotSupportedError:AA,HTTPParserError:W,UndiciError:h,
HeadersTimeoutError:X,HeadersOverflowError:m,BodyTimeoutError:O,RequestContentLengthMismatchError:Q,ConnectTimeoutError:v,InvalidArgumentError:d,InvalidReturnValueError:e,
RequestAbortedError:o,ClientDestroyedError:U,ClientClosedError:r,InformationalError:k,SocketError:p,NotSupportedError:T,ResponseContentLengthMismatchError:G,BalancedPoolMissingUpstreamError:$,
ResponseExceededMaxSizeError:NA,RequestRetryError:HA,ResponseError:rA,SecureProxyConnectionError:DA,ProxyConnectionError:MA,MaxOriginsReachedError:cA,MaxRedirectsError:qA,
Socks5ProxyError:PA,MessageSizeExceededError:XA}}}),ne=VA({"node_modules/undici/lib/core/symbols.js"(s,sA){"use strict";sA.exports={kClose:Symbol("close"),kDestroy:Symbol(
"destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kRequestOrigin:Symbol("request origin"),kRedirectCacheControl:Symbol("redirect cache control"),kOriginless:Symbol(
"originless"),kWriting:Symbol("writing"),kResuming:Symbol("resuming"),kQueue:Symbol("queue"),kConnect:Symbol("connect"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol(
"default keep alive timeout"),kKeepAliveMaxTimeout:Symbol("max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol(
"keep alive timeout"),kKeepAlive:Symbol("keep alive"),kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol("body timeout"),kServerName:Symbol("server n\
ame"),kLocalAddress:Symbol("local address"),kHost:Symbol("host"),kNoRef:Symbol("no ref"),kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol(
"running"),kBlocking:Symbol("blocking"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol("queued"),kFree:Symbol("free"),kConnected:Symbol(
"connected"),kClosed:Symbol("closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.for("nodejs.stream.destroyed"),kResume:Symbol("re\
sume"),kOnError:Symbol("on error"),kMaxHeadersSize:Symbol("max headers size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol(
"error"),kClients:Symbol("clients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("destroy callbacks"),kPipelining:Symbol("pipelining"),
kSocket:Symbol("socket"),kHostHeader:Symbol("host header"),kConnector:Symbol("connector"),kStrictContentLength:Symbol("strict content length"),kMaxRedirections:Symbol(
"maxRedirections"),kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol("proxy agent options"),kCounter:Symbol("socket request counter"),kMaxResponseSize:Symbol(
"max response size"),kHTTP2Session:Symbol("http2Session"),kHTTP2Options:Symbol("http2 options"),kHTTP2SessionState:Symbol("http2Session state"),kRetryHandlerDefaultRetry:Symbol(
"retry agent default retry"),kConstruct:Symbol("constructable"),kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),kMaxConcurrentStreams:Symbol(
"max concurrent streams"),kHostAuthority:Symbol("host authority"),kHTTP2InitialWindowSize:Symbol("http2 initial window size"),kHTTP2ConnectionWindowSize:Symbol(
"http2 connection window size"),kEnableConnectProtocol:Symbol("http2session connect protocol"),kRemoteSettings:Symbol("http2session remote settings"),kHTTP2Stream:Symbol(
"http2session client stream"),kPingInterval:Symbol("ping interval"),kUseMilo:Symbol("use milo"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol("h\
ttp proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent"),kSocks5ProxyAgent:Symbol("socks5 proxy agent")}}}),aQ=VA({"node_modules/undici/lib/util/timers.js"(s,sA){
"use strict";var I=0,h=1e3,u=(h>>1)-1,v,K=Symbol("kFastTimer"),X=[],Y=-2,m=-1,y=0,O=1;function M(){I+=u;let e=0,E=X.length;for(;e<E;){const g=X[e];g._state===y?
(g._idleStart=I-u,g._state=O):g._state===O&&I>=g._idleStart+g._idleTimeout&&(g._state=m,g._idleStart=-1,g._onTimeout(g._timerArg)),g._state===m?(g._state=Y,--E!==
0&&(X[e]=X[E])):++e}X.length=E,X.length!==0&&d()}A(M,"onTick");function d(){v?.refresh?v.refresh():(clearTimeout(v),v=setTimeout(M,u),v?.unref())}A(d,"refreshTi\
meout");var a=class{static{A(this,"FastTimer")}[K]=!0;_state=Y;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(e,E,g){this._onTimeout=e,this._idleTimeout=
E,this._timerArg=g,this.refresh()}refresh(){this._state===Y&&X.push(this),(!v||X.length===1)&&d(),this._state=y}clear(){this._state=m,this._idleStart=-1}};sA.exports=
{setTimeout(e,E,g){return E<=h?setTimeout(e,E,g):new a(e,E,g)},clearTimeout(e){e[K]?e.clear():clearTimeout(e)},setFastTimeout(e,E,g){return new a(e,E,g)},clearFastTimeout(e){
e.clear()},now(){return I},tick(e=0){I+=e-h+1,M(),M()},reset(){I=0,X.length=0,clearTimeout(v),v=null},kFastTimer:K}}}),IQ=VA({"node_modules/undici/lib/core/cons\
tants.js"(s,sA){"use strict";var I=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Credentials","Access-Control-Allow-Header\
s","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Acces\
s-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encod\
ing","Content-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-Type","Cook\
ie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect","Expect-C\
T","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Loca\
tion","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-Policy","Refresh","Retr\
y-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Servic\
e-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","T\
railer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-Control",
"X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"],h={};Object.setPrototypeOf(h,null);for(let K=0;K<I.length;++K){
const X=I[K],Y=X.toLowerCase();h[X]=h[Y]=Y}var u=131072,v=128*1024*1024;sA.exports={wellknownHeaderNames:I,headerNameLowerCasedRecord:h,defaultWebSocketMaxFragments:u,
defaultWebSocketMaxPayloadSize:v}}}),pQ=VA({"node_modules/undici/lib/core/tree.js"(s,sA){"use strict";var{wellknownHeaderNames:I,headerNameLowerCasedRecord:h}=IQ(),
u=class QQ{static{A(this,"_TstNode")}value=null;left=null;middle=null;right=null;code;constructor(Y,m,y){if(y===void 0||y>=Y.length)throw new TypeError("Unreach\
able");if((this.code=Y.charCodeAt(y))>127)throw new TypeError("key must be ascii string");Y.length!==++y?this.middle=new QQ(Y,m,y):this.value=m}add(Y,m){const y=Y.
length;if(y===0)throw new TypeError("Unreachable");let O=0,M=this;for(;;){const d=Y.charCodeAt(O);if(d>127)throw new TypeError("key must be ascii string");if(M.
code===d)if(y===++O){M.value=m;break}else if(M.middle!==null)M=M.middle;else{M.middle=new QQ(Y,m,O);break}else if(M.code<d)if(M.left!==null)M=M.left;else{M.left=
new QQ(Y,m,O);break}else if(M.right!==null)M=M.right;else{M.right=new QQ(Y,m,O);break}}}search(Y){const m=Y.length;let y=0,O=this;for(;O!==null&&y<m;){let M=Y[y];
for(M<=90&&M>=65&&(M|=32);O!==null;){if(M===O.code){if(m===++y)return O;O=O.middle;break}O=O.code<M?O.left:O.right}}return null}},v=class{static{A(this,"Ternary\
SearchTree")}node=null;insert(X,Y){this.node===null?this.node=new u(X,Y,0):this.node.add(X,Y)}lookup(X){return this.node?.search(X)?.value??null}},K=new v;for(let X=0;X<
I.length;++X){const Y=h[I[X]];K.insert(Y,Y)}sA.exports={TernarySearchTree:v,tree:K}}}),ge=VA({"node_modules/undici/lib/core/util.js"(s,sA){"use strict";var I=UA(
"node:assert"),{kDestroyed:h,kBodyUsed:u,kListeners:v,kBody:K}=ne(),{IncomingMessage:X}=UA("node:http"),Y=UA("node:stream"),m=UA("node:net"),{stringify:y}=UA("n\
ode:querystring"),{EventEmitter:O,addAbortListener:M}=UA("node:events"),d=aQ(),{InvalidArgumentError:a,ConnectTimeoutError:e}=re(),{headerNameLowerCasedRecord:E}=IQ(),
{tree:g}=pQ(),C=class{static{A(this,"BodyAsyncIterable")}constructor(B){this[K]=B,this[u]=!1}async*[Symbol.asyncIterator](){I(!this[u],"disturbed"),this[u]=!0,yield*this[K]}};
function o(){}A(o,"noop");function R(B){return k(B)?($(B)===0&&B.on("data",function(){I(!1)}),typeof B.readableDidRead!="boolean"&&(B[u]=!1,O.prototype.on.call(
B,"data",function(){this[u]=!0})),B):B&&typeof B.pipeTo=="function"?new C(B):B&&qA(B)?B:B&&typeof B!="string"&&!ArrayBuffer.isView(B)&&T(B)?new C(B):B}A(R,"wrap\
RequestBody");function k(B){return B&&typeof B=="object"&&typeof B.pipe=="function"&&typeof B.on=="function"}A(k,"isStream");function F(B){return B instanceof Blob}
A(F,"isBlobLike");function Q(B){return B.includes("?")||B.includes("#")}A(Q,"pathHasQueryOrFragment");function N(B,eA){if(Q(B))throw new Error('Query params can\
not be passed when url already contains "?" or "#".');const H=y(eA);return H&&(B+="?"+H),B}A(N,"serializePathWithQuery");function G(B){const eA=parseInt(B,10);return eA===
Number(B)&&eA>=0&&eA<=65535}A(G,"isValidPort");function D(B){return B!=null&&B[0]==="h"&&B[1]==="t"&&B[2]==="t"&&B[3]==="p"&&(B[4]===":"||B[4]==="s"&&B[5]===":")}
A(D,"isHttpOrHttpsPrefixed");function U(B){if(typeof B=="string"){if(B=new URL(B),!D(B.origin||B.protocol))throw new a("Invalid URL protocol: the URL must start\
 with `http:` or `https:`.");return B}if(!B||typeof B!="object")throw new a("Invalid URL: The URL argument must be a non-null object.");if(!(B instanceof URL)){
if(B.port!=null&&B.port!==""&&G(B.port)===!1)throw new a("Invalid URL: port must be a valid integer or a string representation of an integer.");if(B.path!=null&&
typeof B.path!="string")throw new a("Invalid URL path: the path must be a string or null/undefined.");if(B.pathname!=null&&typeof B.pathname!="string")throw new a(
"Invalid URL pathname: the pathname must be a string or null/undefined.");if(B.hostname!=null&&typeof B.hostname!="string")throw new a("Invalid URL hostname: th\
e hostname must be a string or null/undefined.");if(B.origin!=null&&typeof B.origin!="string")throw new a("Invalid URL origin: the origin must be a string or nu\
ll/undefined.");if(!D(B.origin||B.protocol))throw new a("Invalid URL protocol: the URL must start with `http:` or `https:`.");const eA=B.port!=null?B.port:B.protocol===
"https:"?443:80;let H=B.origin!=null?B.origin:`${B.protocol||""}//${B.hostname||""}:${eA}`,w=B.path!=null?B.path:`${B.pathname||""}${B.search||""}`;return H[H.length-
1]==="/"&&(H=H.slice(0,H.length-1)),w&&w[0]!=="/"&&(w=`/${w}`),new URL(`${H}${w}`)}if(!D(B.origin||B.protocol))throw new a("Invalid URL protocol: the URL must s\
tart with `http:` or `https:`.");return B}A(U,"parseURL");function x(B){if(B=U(B),B.pathname!=="/"||B.search||B.hash)throw new a("invalid url");return B}A(x,"pa\
rseOrigin");function r(B){if(B[0]==="["){const H=B.indexOf("]");return I(H!==-1),B.substring(1,H)}const eA=B.indexOf(":");return eA===-1?B:B.substring(0,eA)}A(r,
"getHostname");function c(B){if(!B)return null;I(typeof B=="string");const eA=r(B);return m.isIP(eA)?"":eA}A(c,"getServerName");function p(B){return JSON.parse(
JSON.stringify(B))}A(p,"deepClone");function S(B){return B!=null&&typeof B[Symbol.asyncIterator]=="function"}A(S,"isAsyncIterable");function T(B){return B!=null&&
(typeof B[Symbol.iterator]=="function"||typeof B[Symbol.asyncIterator]=="function")}A(T,"isIterable");function V(B){const eA=Object.getPrototypeOf(B);return Object.
hasOwn(B,Symbol.iterator)||eA!=null&&eA!==Object.prototype&&typeof B[Symbol.iterator]=="function"}A(V,"hasSafeIterator");function $(B){if(B==null)return 0;if(k(
B)){const eA=B._readableState;return eA&&eA.objectMode===!1&&eA.ended===!0&&Number.isFinite(eA.length)?eA.length:null}else{if(F(B))return B.size!=null?B.size:null;
if(DA(B))return B.byteLength}return null}A($,"bodyLength");function tA(B){return B&&!!(B.destroyed||B[h]||Y.isDestroyed?.(B))}A(tA,"isDestroyed");function AA(B,eA){
if(!(B==null||!k(B)||tA(B))){if(typeof B.destroy=="function"){Object.getPrototypeOf(B).constructor===X&&(B.socket=null);try{B.destroy(eA)}catch{}}else eA&&queueMicrotask(
()=>{B.emit("error",eA)});B.destroyed!==!0&&(B[h]=!0)}}A(AA,"destroy");var IA=/(?:^|,)[\t ]*timeout=(\d+)/i;function W(B){const eA=B.match(IA);return eA?parseInt(
eA[1],10)*1e3:null}A(W,"parseKeepAliveTimeout");function CA(B){return typeof B=="string"?E[B]??B.toLowerCase():g.lookup(B)??B.toString("latin1").toLowerCase()}A(
CA,"headerNameToString");function NA(B){return g.lookup(B)??B.toString("latin1").toLowerCase()}A(NA,"bufferToLowerCasedHeaderName");function SA(B,eA,H){eA==="__\
proto__"?Object.defineProperty(B,eA,{value:H,enumerable:!0,configurable:!0,writable:!0}):B[eA]=H}A(SA,"setHeader");function HA(B,eA){eA===void 0&&(eA={});for(let H=0;H<
B.length;H+=2){const w=CA(B[H]);let QA=eA[w];if(QA!==void 0)if(Object.hasOwn(eA,w))typeof QA=="string"&&(QA=[QA],eA[w]=QA),QA.push(B[H+1].toString("latin1"));else{
const gA=typeof B[H+1]=="string"?B[H+1]:Array.isArray(B[H+1])?B[H+1].map(fA=>fA.toString("latin1")):B[H+1].toString("latin1");w==="__proto__"?Object.defineProperty(
eA,w,{value:gA,enumerable:!0,configurable:!0,writable:!0}):eA[w]=gA}else{const gA=typeof B[H+1]=="string"?B[H+1]:Array.isArray(B[H+1])?B[H+1].map(fA=>fA.toString(
"latin1")):B[H+1].toString("latin1");eA[w]=gA}}return eA}A(HA,"parseHeaders");function Z(B){if(B==null)return[];if(!Array.isArray(B)){const gA=[];for(const[fA,_A]of Object.
entries(B))if(Array.isArray(_A))for(const OA of _A)gA.push(fA,`${OA}`);else gA.push(fA,`${_A}`);return gA}const eA=B.length,H=new Array(eA);let w,QA;for(let gA=0;gA<
eA;gA+=2)w=B[gA],QA=B[gA+1],typeof w!="string"&&(w=w.toString()),typeof QA!="string"&&(QA=QA.toString("latin1")),H[gA]=w,H[gA+1]=QA;return H}A(Z,"parseRawHeader\
s");function rA(B){const eA=[];for(const[H,w]of Object.entries(B))if(Array.isArray(w))for(const QA of w)eA.push(Buffer.from(H,"latin1"),Buffer.from(`${QA}`,"lat\
in1"));else eA.push(Buffer.from(H,"latin1"),Buffer.from(`${w}`,"latin1"));return eA}A(rA,"toRawHeaders");function aA(B){if(!Array.isArray(B))throw new TypeError(
"expected headers to be an array");return B.map(eA=>Buffer.from(eA))}A(aA,"encodeRawHeaders");function DA(B){return B instanceof Uint8Array||Buffer.isBuffer(B)}
A(DA,"isBuffer");function TA(B,eA,H){if(!B||typeof B!="object")throw new a("handler must be an object");if(typeof B.onRequestStart!="function")throw new a("inva\
lid onRequestStart method");if(typeof B.onResponseError!="function")throw new a("invalid onResponseError method");if(typeof B.onBodySent!="function"&&B.onBodySent!==
void 0)throw new a("invalid onBodySent method");if(typeof B.onRequestSent!="function"&&B.onRequestSent!==void 0)throw new a("invalid onRequestSent method");if(H||
eA==="CONNECT"){if(typeof B.onRequestUpgrade!="function")throw new a("invalid onRequestUpgrade method")}else{if(typeof B.onResponseStart!="function")throw new a(
"invalid onResponseStart method");if(typeof B.onResponseData!="function")throw new a("invalid onResponseData method");if(typeof B.onResponseEnd!="function")throw new a(
"invalid onResponseEnd method")}}A(TA,"assertRequestHandler");function MA(B){return!!(B&&(Y.isDisturbed(B)||B[u]))}A(MA,"isDisturbed");function vA(B){return{localAddress:B.
localAddress,localPort:B.localPort,remoteAddress:B.remoteAddress,remotePort:B.remotePort,remoteFamily:B.remoteFamily,timeout:B.timeout,bytesWritten:B.bytesWritten,
bytesRead:B.bytesRead}}A(vA,"getSocketInfo");function qA(B){return B&&typeof B=="object"&&typeof B.append=="function"&&typeof B.delete=="function"&&typeof B.get==
"function"&&typeof B.getAll=="function"&&typeof B.has=="function"&&typeof B.set=="function"&&B[Symbol.toStringTag]==="FormData"}A(qA,"isFormDataLike");function z(B,eA){
return!B||"aborted"in B?M(B,eA)[Symbol.dispose]:typeof B.addEventListener=="function"?(B.addEventListener("abort",eA,{once:!0}),()=>B.removeEventListener("abort",
eA)):(B.once("abort",eA),()=>B.removeListener("abort",eA))}A(z,"addAbortListener");var cA=new Uint8Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,1,0,1,1,1,1,1,0,0,1,1,0,1,1,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,
1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]);function PA(B){return cA[B]===
1}A(PA,"isTokenCharCode");var oA=/^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;function XA(B){if(B.length>=12)return oA.test(B);if(B.length===0)return!1;for(let eA=0;eA<B.length;eA++)
if(cA[B.charCodeAt(eA)]!==1)return!1;return!0}A(XA,"isValidHTTPToken");var J=/[^\t\x20-\x7e\x80-\xff]/;function pA(B){return!J.test(B)}A(pA,"isValidHeaderValue");
var jA=/^bytes (\d+)-(\d+)\/(\d+|\*)?$/;function Ae(B){if(B==null||B==="")return{start:0,end:null,size:null};if(!B)return null;const eA=jA.exec(B);return eA?{start:parseInt(
eA[1]),end:eA[2]?parseInt(eA[2]):null,size:eA[3]&&eA[3]!=="*"?parseInt(eA[3]):null}:null}A(Ae,"parseRangeHeader");function hA(B,eA,H){return(B[v]??=[]).push([eA,
H]),B.on(eA,H),B}A(hA,"addListener");function bA(B){if(B[v]!=null){for(const[eA,H]of B[v])B.removeListener(eA,H);B[v]=null}return B}A(bA,"removeAllListeners");function LA(B,eA,H){
try{eA.onResponseError(H),I(eA.aborted)}catch(w){B.emit("error",w)}}A(LA,"errorRequest");var lA=process.platform==="win32"?(B,eA)=>{if(!eA.timeout)return o;let H=null,
w=null;const QA=d.setFastTimeout(()=>{H=setImmediate(()=>{w=setImmediate(()=>JA(B.deref(),eA))})},eA.timeout);return()=>{d.clearFastTimeout(QA),clearImmediate(H),
clearImmediate(w)}}:(B,eA)=>{if(!eA.timeout)return o;let H=null;const w=d.setFastTimeout(()=>{H=setImmediate(()=>{JA(B.deref(),eA)})},eA.timeout);return()=>{d.clearFastTimeout(
w),clearImmediate(H)}};function JA(B,eA){if(B==null)return;let H="Connect Timeout Error";Array.isArray(B.autoSelectFamilyAttemptedAddresses)?H+=` (attempted add\
resses: ${B.autoSelectFamilyAttemptedAddresses.join(", ")},`:H+=` (attempted address: ${eA.hostname}:${eA.port},`,H+=` timeout: ${eA.timeout}ms)`,AA(B,new e(H))}
A(JA,"onConnectTimeout");var nA=null,FA=null;function uA(B){if(B===nA)return FA;const eA=l(B);return nA=B,FA=eA,eA}A(uA,"getProtocolFromUrlString");function l(B){
if(B[0]==="h"&&B[1]==="t"&&B[2]==="t"&&B[3]==="p")switch(B[4]){case":":return"http:";case"s":if(B[5]===":")return"https:"}return B.slice(0,B.indexOf(":")+1)}A(l,
"getProtocolFromUrlStringSlow");var j={__proto__:null,enumerable:!0},b={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPT\
IONS",OPTIONS:"OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT",query:"QUERY",QUERY:"QUERY"},yA={...b,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(b,null),
Object.setPrototypeOf(yA,null),sA.exports={kEnumerableProperty:j,isDisturbed:MA,isBlobLike:F,parseOrigin:x,parseURL:U,getServerName:c,isStream:k,isIterable:T,hasSafeIterator:V,
isAsyncIterable:S,isDestroyed:tA,headerNameToString:CA,bufferToLowerCasedHeaderName:NA,addListener:hA,removeAllListeners:bA,errorRequest:LA,parseRawHeaders:Z,toRawHeaders:rA,
encodeRawHeaders:aA,parseHeaders:HA,setHeader:SA,parseKeepAliveTimeout:W,destroy:AA,bodyLength:$,deepClone:p,isBuffer:DA,assertRequestHandler:TA,getSocketInfo:vA,
isFormDataLike:qA,pathHasQueryOrFragment:Q,serializePathWithQuery:N,addAbortListener:z,isValidHTTPToken:XA,isValidHeaderValue:pA,isTokenCharCode:PA,parseRangeHeader:Ae,
normalizedMethodRecordsBase:b,normalizedMethodRecords:yA,isValidPort:G,isHttpOrHttpsPrefixed:D,safeHTTPMethods:Object.freeze(["GET","HEAD","OPTIONS","TRACE"]),wrapRequestBody:R,
setupConnectTimeout:lA,getProtocolFromUrlString:uA}}}),_Q=VA({"node_modules/undici/lib/api/readable.js"(s,sA){"use strict";var I=UA("node:assert"),{addAbortListener:h}=UA(
"node:events"),{Readable:u}=UA("node:stream"),{RequestAbortedError:v,NotSupportedError:K,InvalidArgumentError:X,AbortError:Y}=re(),m=ge(),y=Symbol("kConsume"),O=Symbol(
"kReading"),M=Symbol("kBody"),d=Symbol("kAbort"),a=Symbol("kContentType"),e=Symbol("kContentLength"),E=Symbol("kUsed"),g=Symbol("kBytesRead"),C=A(()=>{},"noop"),
o=class extends u{static{A(this,"BodyReadable")}constructor({resume:r,abort:c,contentType:p="",contentLength:S,highWaterMark:T=64*1024}){super({autoDestroy:!0,read:r,
highWaterMark:T}),this._readableState.dataEmitted=!1,this[d]=c,this[y]=null,this[g]=0,this[M]=null,this[E]=!1,this[a]=p,this[e]=Number.isFinite(S)?S:null,this[O]=
!1}_destroy(r,c){!r&&!this._readableState.endEmitted&&(r=new v),r&&this[d](),this[E]?c(r):setImmediate(c,r)}on(r,c){return(r==="data"||r==="readable")&&(this[O]=
!0,this[E]=!0),super.on(r,c)}addListener(r,c){return this.on(r,c)}off(r,c){const p=super.off(r,c);return(r==="data"||r==="readable")&&(this[O]=this.listenerCount(
"data")>0||this.listenerCount("readable")>0),p}removeListener(r,c){return this.off(r,c)}push(r){return r&&(this[g]+=r.length,this[y])?(U(this[y],r),this[O]?super.
push(r):!0):super.push(r)}text(){return F(this,"text")}json(){return F(this,"json")}blob(){return F(this,"blob")}bytes(){return F(this,"bytes")}arrayBuffer(){return F(
this,"arrayBuffer")}async formData(){throw new K}get bodyUsed(){return m.isDisturbed(this)}get body(){return this[M]||(this[M]=ReadableStream.from(this),this[y]&&
(this[M].getReader(),I(this[M].locked))),this[M]}dump(r){const c=r?.signal;if(c!=null&&(typeof c!="object"||!("aborted"in c)))return Promise.reject(new X("signa\
l must be an AbortSignal"));const p=r?.limit&&Number.isFinite(r.limit)?r.limit:128*1024;return c?.aborted?Promise.reject(c.reason??new Y):this._readableState.closeEmitted?
Promise.resolve(null):new Promise((S,T)=>{if((this[e]&&this[e]>p||this[g]>p)&&this.destroy(new Y),c){const $=h(c,A(()=>{this.destroy(c.reason??new Y)},"onAbort"));
this.on("close",function(){$[Symbol.dispose](),c.aborted?T(c.reason??new Y):S(null)})}else this.on("close",S);this.on("error",C).on("data",()=>{this[g]>p&&this.
destroy()}).resume()})}setEncoding(r){return Buffer.isEncoding(r)&&super.setEncoding(r),this}};function R(r){return r[M]?.locked===!0||r[y]!==null}A(R,"isLocked");
function k(r){return m.isDisturbed(r)||R(r)}A(k,"isUnusable");function F(r,c){return I(!r[y]),new Promise((p,S)=>{if(k(r)){const T=r._readableState;T.destroyed&&
T.closeEmitted===!1?r.on("error",S).on("close",()=>{S(new TypeError("unusable"))}):S(T.errored??new TypeError("unusable"))}else queueMicrotask(()=>{r[y]={type:c,
stream:r,resolve:p,reject:S,length:0,body:[]},r.on("error",function(T){x(this[y],T)}).on("close",function(){this[y].body!==null&&x(this[y],new v)}),Q(r[y])})})}
A(F,"consume");function Q(r){if(r.body===null)return;const{_readableState:c}=r.stream;if(c.bufferIndex){const S=c.bufferIndex,T=c.buffer.length;for(let V=S;V<T;V++)
U(r,c.buffer[V])}else for(const S of c.buffer)U(r,S);const p=c.decoder;if(p!=null&&p.lastNeed>0&&U(r,Buffer.from(p.lastChar.subarray(0,p.lastTotal-p.lastNeed))),
c.endEmitted){D(r,c.encoding);return}for(r.stream.on("end",function(){D(this[y],this._readableState.encoding)}),r.stream.resume();r.stream.read()!=null;);}A(Q,"\
consumeStart");function N(r,c,p){if(r.length===0||c===0)return"";const S=r.length===1?r[0]:Buffer.concat(r,c),T=S.length,V=T>2&&S[0]===239&&S[1]===187&&S[2]===191?
3:0;return!p||p==="utf8"||p==="utf-8"?S.utf8Slice(V,T):S.subarray(V,T).toString(p)}A(N,"chunksDecode");function G(r,c){if(r.length===0||c===0)return new Uint8Array(
0);if(r.length===1)return new Uint8Array(r[0]);const p=new Uint8Array(Buffer.allocUnsafeSlow(c).buffer);let S=0;for(let T=0;T<r.length;++T){const V=r[T];p.set(V,
S),S+=V.length}return p}A(G,"chunksConcat");function D(r,c){const{type:p,body:S,resolve:T,stream:V,length:$}=r;try{p==="text"?T(N(S,$,c)):p==="json"?T(JSON.parse(
N(S,$,c))):p==="arrayBuffer"?T(G(S,$).buffer):p==="blob"?T(new Blob(S,{type:V[a]})):p==="bytes"&&T(G(S,$)),x(r)}catch(tA){V.destroy(tA)}}A(D,"consumeEnd");function U(r,c){
r.body!==null&&(typeof c=="string"&&(c=Buffer.from(c,r.stream._readableState.encoding)),r.length+=c.length,r.body.push(c))}A(U,"consumePush");function x(r,c){r.
body!==null&&(c?r.reject(c):r.resolve(),r.type=null,r.stream=null,r.resolve=null,r.reject=null,r.length=0,r.body=null)}A(x,"consumeFinish"),sA.exports={Readable:o,
chunksDecode:N}}}),OQ=VA({"node_modules/undici/lib/api/api-request.js"(s,sA){"use strict";var I=UA("node:assert"),{AsyncResource:h}=UA("node:async_hooks"),{Readable:u}=_Q(),
{InvalidArgumentError:v,RequestAbortedError:K}=re(),X=ge();function Y(){}A(Y,"noop");var m=class extends h{static{A(this,"RequestHandler")}constructor(O,M){if(!O||
typeof O!="object")throw new v("invalid opts");const{signal:d,method:a,opaque:e,body:E,onInfo:g,responseHeaders:C,highWaterMark:o}=O;try{if(typeof M!="function")
throw new v("invalid callback");if(o!=null&&(!Number.isFinite(o)||o<0))throw new v("invalid highWaterMark");if(d&&typeof d.on!="function"&&typeof d.addEventListener!=
"function")throw new v("signal must be an EventEmitter or EventTarget");if(a==="CONNECT")throw new v("invalid method");if(g&&typeof g!="function")throw new v("i\
nvalid onInfo callback");super("UNDICI_REQUEST")}catch(R){throw X.isStream(E)&&X.destroy(E.on("error",Y),R),R}this.method=a,this.responseHeaders=C||null,this.opaque=
e||null,this.callback=M,this.res=null,this.abort=null,this.body=E,this.trailers={},this.context=null,this.controller=null,this.onInfo=g||null,this.highWaterMark=
o,this.reason=null,this.removeAbortListener=null,d?.aborted?this.reason=d.reason??new K:d&&(this.removeAbortListener=X.addAbortListener(d,()=>{if(this.reason=d.
reason??new K,this.res){const R=this.res;this.res=null,X.destroy(R.on("error",Y),this.reason)}else this.abort&&this.abort(this.reason)}))}onRequestStart(O,M){if(this.
reason){O.abort(this.reason);return}I(this.callback),this.controller=O,this.abort=d=>O.abort(d),this.context=M}onResponseStart(O,M,d,a){const{callback:e,opaque:E,
context:g,responseHeaders:C,highWaterMark:o}=this,R=O?.rawHeaders,k=C==="raw"?X.parseRawHeaders(R):d;if(M<200){this.onInfo&&this.onInfo({statusCode:M,headers:k});
return}const F=d,Q=F?.["content-type"],N=F?.["content-length"],G=new u({resume:A(()=>O.resume(),"resume"),abort:A(D=>O.abort(D),"abort"),contentType:Q,contentLength:this.
method!=="HEAD"&&N?Number(N):null,highWaterMark:o});if(this.removeAbortListener&&(G.on("close",this.removeAbortListener),this.removeAbortListener=null),this.callback=
null,this.res=G,e!==null)try{this.runInAsyncScope(e,null,null,{statusCode:M,statusText:a,headers:k,trailers:this.trailers,opaque:E,body:G,context:g})}catch(D){this.
res=null,X.destroy(G.on("error",Y),D),queueMicrotask(()=>{throw D})}}onResponseData(O,M){this.res&&this.res.push(M)===!1&&O.pause()}onResponseEnd(O,M){if(M&&typeof M==
"object")for(const d of Object.keys(M))d==="__proto__"?Object.defineProperty(this.trailers,d,{value:M[d],enumerable:!0,configurable:!0,writable:!0}):this.trailers[d]=
M[d];this.res?.push(null)}onResponseError(O,M){const{res:d,callback:a,body:e,opaque:E}=this;a&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(a,null,
M,{opaque:E})})),d&&(this.res=null,queueMicrotask(()=>{X.destroy(d.on("error",Y),M)})),e&&(this.body=null,X.isStream(e)&&(e.on("error",Y),X.destroy(e,M))),this.
removeAbortListener&&(this.removeAbortListener(),this.removeAbortListener=null)}};function y(O,M){if(M===void 0)return new Promise((d,a)=>{y.call(this,O,(e,E)=>e?
a(e):d(E))});try{const d=new m(O,M);this.dispatch(O,d)}catch(d){if(typeof M!="function")throw d;const a=O?.opaque;queueMicrotask(()=>M(d,{opaque:a}))}}A(y,"requ\
est"),sA.exports=y,sA.exports.RequestHandler=m}}),BQ=VA({"node_modules/undici/lib/api/abort-signal.js"(s,sA){"use strict";var{addAbortListener:I}=ge(),{RequestAbortedError:h}=re(),
u=Symbol("kListener"),v=Symbol("kSignal");function K(m){m.abort?m.abort(m[v]?.reason):m.reason=m[v]?.reason??new h,Y(m)}A(K,"abort");function X(m,y){if(m.reason=
null,m[v]=null,m[u]=null,!!y){if(y.aborted){K(m);return}m[v]=y,m[u]=()=>{K(m)},I(m[v],m[u])}}A(X,"addSignal");function Y(m){m[v]&&("removeEventListener"in m[v]?
m[v].removeEventListener("abort",m[u]):m[v].removeListener("abort",m[u]),m[v]=null,m[u]=null)}A(Y,"removeSignal"),sA.exports={addSignal:X,removeSignal:Y}}}),JQ=VA(
{"node_modules/undici/lib/api/api-stream.js"(s,sA){"use strict";var I=UA("node:assert"),{AsyncResource:h}=UA("node:async_hooks"),{InvalidArgumentError:u,InvalidReturnValueError:v}=re(),
K=ge(),{addSignal:X,removeSignal:Y}=BQ();function m(){}A(m,"noop");function y(e){return e.errored??e.writableErrored??e._writableState?.errored}A(y,"getWritable\
Error");function O(){const e=new Error("Premature close");return e.code="ERR_STREAM_PREMATURE_CLOSE",e}A(O,"createPrematureCloseError");function M(e,E){let g=!1;
const C=A(()=>{e.removeListener("close",R),e.removeListener("error",k),e.removeListener("finish",F)},"cleanup"),o=A((Q,N=!1)=>{g||(g=!0,C(),E(Q,N))},"finish"),R=A(
()=>{const Q=y(e);o(Q??(e.writableFinished?void 0:O()))},"onClose"),k=A(Q=>o(Q,!0),"onError"),F=A(()=>o(),"onFinish");e.on("close",R),e.on("error",k),e.on("fini\
sh",F),e.closed?process.nextTick(R):e.writableFinished&&process.nextTick(F)}A(M,"trackWritableLifecycle");var d=class extends h{static{A(this,"StreamHandler")}constructor(e,E,g){
if(!e||typeof e!="object")throw new u("invalid opts");const{signal:C,method:o,opaque:R,body:k,onInfo:F,responseHeaders:Q}=e;try{if(typeof g!="function")throw new u(
"invalid callback");if(typeof E!="function")throw new u("invalid factory");if(C&&typeof C.on!="function"&&typeof C.addEventListener!="function")throw new u("sig\
nal must be an EventEmitter or EventTarget");if(o==="CONNECT")throw new u("invalid method");if(F&&typeof F!="function")throw new u("invalid onInfo callback");super(
"UNDICI_STREAM")}catch(N){throw K.isStream(k)&&K.destroy(k.on("error",m),N),N}this.responseHeaders=Q||null,this.opaque=R||null,this.factory=E,this.callback=g,this.
res=null,this.abort=null,this.context=null,this.controller=null,this.trailers=null,this.body=k,this.onInfo=F||null,K.isStream(k)&&k.on("error",N=>{this.onResponseError(
this.controller,N)}),X(this,C)}onRequestStart(e,E){if(this.reason){e.abort(this.reason);return}I(this.callback),this.controller=e,this.abort=g=>e.abort(g),this.
context=E}onResponseStart(e,E,g,C){const{factory:o,opaque:R,context:k,responseHeaders:F}=this,Q=e?.rawHeaders,N=F==="raw"?K.parseRawHeaders(Q):g;if(E<200){this.
onInfo&&this.onInfo({statusCode:E,headers:N});return}if(this.factory=null,o===null)return;const G=this.runInAsyncScope(o,null,{statusCode:E,headers:N,opaque:R,context:k});
if(!G||typeof G.write!="function"||typeof G.end!="function"||typeof G.on!="function")throw new v("expected Writable");M(G,(U,x)=>{const{callback:r,res:c,opaque:p,
trailers:S,abort:T}=this;this.res=null,(U||!c?.readable)&&K.destroy(c,x?void 0:U),this.callback=null,this.runInAsyncScope(r,null,U||null,{opaque:p,trailers:S}),
U&&T(U)}),G.on("drain",()=>e.resume()),this.res=G,(G.writableNeedDrain!==void 0?G.writableNeedDrain:G._writableState?.needDrain)===!0&&e.pause()}onResponseData(e,E){
const{res:g}=this;g&&g.write(E)===!1&&e.pause()}onResponseEnd(e,E){const{res:g}=this;Y(this),g&&(E&&typeof E=="object"&&(this.trailers=E),g.end())}onResponseError(e,E){
const{res:g,callback:C,opaque:o,body:R}=this;Y(this),this.factory=null,g?(this.res=null,K.destroy(g,E)):C&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(
C,null,E,{opaque:o})})),R&&(this.body=null,K.destroy(R,E))}};function a(e,E,g){if(g===void 0)return new Promise((C,o)=>{a.call(this,e,E,(R,k)=>R?o(R):C(k))});try{
const C=new d(e,E,g);this.dispatch(e,C)}catch(C){if(typeof g!="function")throw C;const o=e?.opaque;queueMicrotask(()=>g(C,{opaque:o}))}}A(a,"stream"),sA.exports=
a}}),VQ=VA({"node_modules/undici/lib/api/api-pipeline.js"(s,sA){"use strict";var{Readable:I,Duplex:h,PassThrough:u}=UA("node:stream"),v=UA("node:assert"),{AsyncResource:K}=UA(
"node:async_hooks"),{InvalidArgumentError:X,InvalidReturnValueError:Y,RequestAbortedError:m}=re(),y=ge(),{kBodyUsed:O}=ne(),{addSignal:M,removeSignal:d}=BQ();function a(){}
A(a,"noop");var e=Symbol("resume"),E=class extends I{static{A(this,"PipelineRequest")}constructor(){super({autoDestroy:!0}),this[e]=null,this[O]=!0}_read(){const{
[e]:R}=this;R&&(this[e]=null,R())}_destroy(R,k){this._read(),k(R)}},g=class extends I{static{A(this,"PipelineResponse")}constructor(R){super({autoDestroy:!0}),this[e]=
R}_read(){this[e]()}_destroy(R,k){!R&&!this._readableState.endEmitted&&(R=new m),k(R)}},C=class extends K{static{A(this,"PipelineHandler")}constructor(R,k){if(!R||
typeof R!="object")throw new X("invalid opts");if(typeof k!="function")throw new X("invalid handler");const{signal:F,method:Q,opaque:N,onInfo:G,responseHeaders:D}=R;
if(F&&typeof F.on!="function"&&typeof F.addEventListener!="function")throw new X("signal must be an EventEmitter or EventTarget");if(Q==="CONNECT")throw new X("\
invalid method");if(G&&typeof G!="function")throw new X("invalid onInfo callback");super("UNDICI_PIPELINE"),this.opaque=N||null,this.responseHeaders=D||null,this.
handler=k,this.abort=null,this.context=null,this.onInfo=G||null,this.req=new E().on("error",a),this.ret=new h({readableObjectMode:R.objectMode,autoDestroy:!0,read:A(
()=>{const{body:U}=this;U?.resume&&U.resume()},"read"),write:A((U,x,r)=>{const{req:c}=this;c.push(U,x)||c._readableState.destroyed?r():c[e]=r},"write"),destroy:A(
(U,x)=>{const{body:r,req:c,res:p,ret:S,abort:T}=this;!U&&!S._readableState.endEmitted&&(U=new m),T&&U&&T(),y.destroy(r,U),y.destroy(c,U),y.destroy(p,U),d(this),
x(U)},"destroy")}).on("prefinish",()=>{const{req:U}=this;U.push(null)}),this.res=null,M(this,F)}onRequestStart(R,k){const{res:F}=this;if(this.reason){R.abort(this.
reason);return}v(!F,"pipeline cannot be retried"),this.abort=Q=>R.abort(Q),this.context=k}onResponseStart(R,k,F,Q){const{opaque:N,handler:G,context:D}=this;if(k<
200){if(this.onInfo){const x=R?.rawHeaders,r=this.responseHeaders==="raw"?y.parseRawHeaders(x):F;this.onInfo({statusCode:k,headers:r})}return}this.res=new g(()=>R.
resume());let U;try{this.handler=null;const x=R?.rawHeaders,r=this.responseHeaders==="raw"?y.parseRawHeaders(x):F;U=this.runInAsyncScope(G,null,{statusCode:k,headers:r,
opaque:N,body:this.res,context:D})}catch(x){throw this.res.on("error",a),x}if(!U||typeof U.on!="function")throw new Y("expected Readable");U.on("data",x=>{const{
ret:r,body:c}=this;!r.push(x)&&c.pause&&c.pause()}).on("error",x=>{const{ret:r}=this;y.destroy(r,x)}).on("end",()=>{const{ret:x}=this;x.push(null)}).on("close",
()=>{const{ret:x}=this;x._readableState.ended||y.destroy(x,new m)}),this.body=U}onResponseData(R,k){const{res:F}=this;F.push(k)===!1&&R.pause()}onResponseEnd(R,k){
const{res:F}=this;F.push(null)}onResponseError(R,k){const{ret:F}=this;this.handler=null,y.destroy(F,k)}};function o(R,k){try{const F=new C(R,k);return this.dispatch(
{...R,body:F.req},F),F.ret}catch(F){return new u().destroy(F)}}A(o,"pipeline"),sA.exports=o}}),WQ=VA({"node_modules/undici/lib/api/api-upgrade.js"(s,sA){"use st\
rict";var{InvalidArgumentError:I,SocketError:h}=re(),{AsyncResource:u}=UA("node:async_hooks"),v=UA("node:assert"),K=ge(),{kHTTP2Stream:X}=ne(),{addSignal:Y,removeSignal:m}=BQ(),
y=class extends u{static{A(this,"UpgradeHandler")}constructor(M,d){if(!M||typeof M!="object")throw new I("invalid opts");if(typeof d!="function")throw new I("in\
valid callback");const{signal:a,opaque:e,responseHeaders:E}=M;if(a&&typeof a.on!="function"&&typeof a.addEventListener!="function")throw new I("signal must be a\
n EventEmitter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=E||null,this.opaque=e||null,this.callback=d,this.abort=null,this.context=null,Y(this,
a)}onRequestStart(M,d){if(this.reason){M.abort(this.reason);return}v(this.callback),this.abort=a=>M.abort(a),this.context=d}onResponseStart(){throw new h("bad u\
pgrade",null)}onRequestUpgrade(M,d,a,e){const E=e[X]===!0?200:101;if(d!==E){const F=e[X]===!0?null:K.getSocketInfo(e);M.abort(new h("bad upgrade",F));return}const{
callback:g,opaque:C,context:o}=this;m(this),this.callback=null;const R=M?.rawHeaders,k=this.responseHeaders==="raw"?K.parseRawHeaders(R):a;this.runInAsyncScope(
g,null,null,{headers:k,socket:e,opaque:C,context:o})}onResponseError(M,d){const{callback:a,opaque:e}=this;m(this),a&&(this.callback=null,queueMicrotask(()=>{this.
runInAsyncScope(a,null,d,{opaque:e})}))}};function O(M,d){if(d===void 0)return new Promise((a,e)=>{O.call(this,M,(E,g)=>E?e(E):a(g))});try{const a=new y(M,d),e={
...M,method:M.method||"GET",upgrade:M.protocol||"Websocket"};this.dispatch(e,a)}catch(a){if(typeof d!="function")throw a;const e=M?.opaque;queueMicrotask(()=>d(
a,{opaque:e}))}}A(O,"upgrade"),sA.exports=O}}),vQ=VA({"node_modules/undici/lib/api/api-connect.js"(s,sA){"use strict";var I=UA("node:assert"),{AsyncResource:h}=UA(
"node:async_hooks"),{InvalidArgumentError:u,SocketError:v}=re(),K=ge(),{addSignal:X,removeSignal:Y}=BQ(),m=class extends h{static{A(this,"ConnectHandler")}constructor(O,M){
if(!O||typeof O!="object")throw new u("invalid opts");if(typeof M!="function")throw new u("invalid callback");const{signal:d,opaque:a,responseHeaders:e}=O;if(d&&
typeof d.on!="function"&&typeof d.addEventListener!="function")throw new u("signal must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.opaque=
a||null,this.responseHeaders=e||null,this.callback=M,this.abort=null,X(this,d)}onRequestStart(O,M){if(this.reason){O.abort(this.reason);return}I(this.callback),
this.abort=d=>O.abort(d),this.context=M}onResponseStart(){throw new v("bad connect",null)}onRequestUpgrade(O,M,d,a){const{callback:e,opaque:E,context:g}=this;Y(
this),this.callback=null;let C=d;const o=O?.rawHeaders;C!=null&&(C=this.responseHeaders==="raw"?K.parseRawHeaders(o):d),this.runInAsyncScope(e,null,null,{statusCode:M,
headers:C,socket:a,opaque:E,context:g})}onResponseError(O,M){const{callback:d,opaque:a}=this;Y(this),d&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(
d,null,M,{opaque:a})}))}};function y(O,M){if(M===void 0)return new Promise((d,a)=>{y.call(this,O,(e,E)=>e?a(e):d(E))});try{const d=new m(O,M),a={...O,method:"CO\
NNECT"};this.dispatch(a,d)}catch(d){if(typeof M!="function")throw d;const a=O?.opaque;queueMicrotask(()=>M(d,{opaque:a}))}}A(y,"connect2"),sA.exports=y}}),qQ=VA(
{"node_modules/undici/lib/api/index.js"(s,sA){"use strict";sA.exports.request=OQ(),sA.exports.stream=JQ(),sA.exports.pipeline=VQ(),sA.exports.upgrade=WQ(),sA.exports.
connect=vQ()}}),cQ=VA({"node_modules/undici/lib/dispatcher/dispatcher.js"(s,sA){"use strict";var I=UA("node:events"),{kOriginless:h,kUrl:u}=ne(),v=class extends I{static{
A(this,"Dispatcher2")}dispatch(){throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){throw new Error("not implemented")}compose(...K){
const X=Array.isArray(K[0])?K[0]:K,Y=this[h]===!0?null:this[u]?.origin;let m=this.dispatch.bind(this);for(const M of X)if(M!=null){if(typeof M!="function")throw new TypeError(
`invalid interceptor, expected function received ${typeof M}`);if(m=M(m,Y),m==null||typeof m!="function"||m.length!==2)throw new TypeError("invalid interceptor")}
const y=m,O=this;return m=A(function(M,d){return M&&typeof M=="object"&&!M.origin&&O[u]&&(M=Object.assign({},M,{origin:O[u].origin})),y(M,d)},"dispatch"),new Proxy(
this,{get:A((M,d)=>d==="dispatch"?m:M[d],"get")})}};sA.exports=v}}),yQ=VA({"node_modules/undici/lib/util/stats.js"(s,sA){"use strict";var{kConnected:I,kPending:h,
kRunning:u,kSize:v,kFree:K,kQueued:X}=ne(),Y=class{static{A(this,"ClientStats")}constructor(y){this.connected=y[I],this.pending=y[h],this.running=y[u],this.size=
y[v]}},m=class{static{A(this,"PoolStats")}constructor(y){this.connected=y[I],this.free=y[K],this.pending=y[h],this.queued=y[X],this.running=y[u],this.size=y[v]}};
sA.exports={ClientStats:Y,PoolStats:m}}}),ze=VA({"node_modules/undici/lib/core/diagnostics.js"(s,sA){"use strict";var I=UA("node:diagnostics_channel"),h=UA("nod\
e:util"),u=h.debuglog("undici"),v=h.debuglog("fetch"),K=h.debuglog("websocket"),X={beforeConnect:I.channel("undici:client:beforeConnect"),connected:I.channel("u\
ndici:client:connected"),connectError:I.channel("undici:client:connectError"),sendHeaders:I.channel("undici:client:sendHeaders"),create:I.channel("undici:reques\
t:create"),bodySent:I.channel("undici:request:bodySent"),bodyChunkSent:I.channel("undici:request:bodyChunkSent"),bodyChunkReceived:I.channel("undici:request:bod\
yChunkReceived"),headers:I.channel("undici:request:headers"),trailers:I.channel("undici:request:trailers"),error:I.channel("undici:request:error"),open:I.channel(
"undici:websocket:open"),close:I.channel("undici:websocket:close"),socketError:I.channel("undici:websocket:socket_error"),ping:I.channel("undici:websocket:ping"),
pong:I.channel("undici:websocket:pong"),proxyConnected:I.channel("undici:proxy:connected")},Y=!1;function m(a=u){if(!Y){if(X.beforeConnect.hasSubscribers||X.connected.
hasSubscribers||X.connectError.hasSubscribers||X.sendHeaders.hasSubscribers){Y=!0;return}Y=!0,I.subscribe("undici:client:beforeConnect",e=>{const{connectParams:{
version:E,protocol:g,port:C,host:o}}=e;a("connecting to %s%s using %s%s",o,C?`:${C}`:"",g,E)}),I.subscribe("undici:client:connected",e=>{const{connectParams:{version:E,
protocol:g,port:C,host:o}}=e;a("connected to %s%s using %s%s",o,C?`:${C}`:"",g,E)}),I.subscribe("undici:client:connectError",e=>{const{connectParams:{version:E,
protocol:g,port:C,host:o},error:R}=e;a("connection to %s%s using %s%s errored - %s",o,C?`:${C}`:"",g,E,R.message)}),I.subscribe("undici:client:sendHeaders",e=>{
const{request:{method:E,path:g,origin:C}}=e;a("sending request to %s %s%s",E,C,g)})}}A(m,"trackClientEvents");var y=!1;function O(a=u){if(!y){if(X.headers.hasSubscribers||
X.trailers.hasSubscribers||X.error.hasSubscribers){y=!0;return}y=!0,I.subscribe("undici:request:headers",e=>{const{request:{method:E,path:g,origin:C},response:{
statusCode:o}}=e;a("received response to %s %s%s - HTTP %d",E,C,g,o)}),I.subscribe("undici:request:trailers",e=>{const{request:{method:E,path:g,origin:C}}=e;a("\
trailers received from %s %s%s",E,C,g)}),I.subscribe("undici:request:error",e=>{const{request:{method:E,path:g,origin:C},error:o}=e;a("request to %s %s%s errore\
d - %s",E,C,g,o.message)})}}A(O,"trackRequestEvents");var M=!1;function d(a=K){if(!M){if(X.open.hasSubscribers||X.close.hasSubscribers||X.socketError.hasSubscribers||
X.ping.hasSubscribers||X.pong.hasSubscribers){M=!0;return}M=!0,I.subscribe("undici:websocket:open",e=>{if(e.address!=null){const{address:E,port:g}=e.address;a("\
connection opened %s%s",E,g?`:${g}`:"")}else a("connection opened")}),I.subscribe("undici:websocket:close",e=>{const{websocket:E,code:g,reason:C}=e;a("closed co\
nnection to %s - %s %s",E.url,g,C)}),I.subscribe("undici:websocket:socket_error",e=>{a("connection errored - %s",e.message)}),I.subscribe("undici:websocket:ping",
e=>{a("ping received")}),I.subscribe("undici:websocket:pong",e=>{a("pong received")})}}A(d,"trackWebSocketEvents"),(u.enabled||v.enabled)&&(m(v.enabled?v:u),O(v.
enabled?v:u)),K.enabled&&(m(u.enabled?u:K),d(K)),sA.exports={channels:X}}}),gQ=VA({"node_modules/undici/lib/web/fetch/constants.js"(s,sA){"use strict";var I=["G\
ET","HEAD","POST"],h=new Set(I),u=[101,204,205,304],v=[301,302,303,307,308],K=new Set(v),X=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","\
42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","427","\
465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","995","1719","1720","1723","2049","3659",
"4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"],Y=new Set(X),m=["no-referrer","no-referrer-when-downgrade","\
same-origin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"],y=["",...m],O=new Set(m),M=["follow","manual","\
error"],d=["GET","HEAD","OPTIONS","TRACE","QUERY"],a=new Set(d),e=["navigate","same-origin","no-cors","cors"],E=["omit","same-origin","include"],g=["default","n\
o-store","reload","no-cache","force-cache","only-if-cached"],C=["content-encoding","content-language","content-location","content-type","content-length"],o=["ha\
lf"],R=["CONNECT","TRACE","TRACK"],k=new Set(R),F=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","video","xslt",""],Q=new Set(
F);sA.exports={subresource:F,forbiddenMethods:R,requestBodyHeader:C,referrerPolicy:y,requestRedirect:M,requestMode:e,requestCredentials:E,requestCache:g,redirectStatus:v,
corsSafeListedMethods:I,nullBodyStatus:u,safeMethods:d,badPorts:X,requestDuplex:o,subresourceSet:Q,badPortsSet:Y,redirectStatusSet:K,corsSafeListedMethodsSet:h,
safeMethodsSet:a,forbiddenMethodsSet:k,referrerPolicyTokens:O}}}),PQ=VA({"node_modules/undici/lib/web/fetch/global.js"(s,sA){"use strict";var I=Symbol.for("undi\
ci.globalOrigin.1");function h(){return globalThis[I]}A(h,"getGlobalOrigin");function u(v){if(v===void 0){Object.defineProperty(globalThis,I,{value:void 0,writable:!0,
enumerable:!1,configurable:!1});return}const K=new URL(v);if(K.protocol!=="http:"&&K.protocol!=="https:")throw new TypeError(`Only http & https urls are allowed\
, received ${K.protocol}`);Object.defineProperty(globalThis,I,{value:K,writable:!0,enumerable:!1,configurable:!1})}A(u,"setGlobalOrigin"),sA.exports={getGlobalOrigin:h,
setGlobalOrigin:u}}}),fQ=VA({"node_modules/undici/lib/encoding/index.js"(s,sA){"use strict";var I=new TextDecoder;function h(u){return u.length===0?"":(u[0]===239&&
u[1]===187&&u[2]===191&&(u=u.subarray(3)),I.decode(u))}A(h,"utf8DecodeBytes"),sA.exports={utf8DecodeBytes:h}}}),Je=VA({"node_modules/undici/lib/web/infra/index.\
js"(s,sA){"use strict";var I=UA("node:assert"),{utf8DecodeBytes:h}=fQ();function u(C,o,R){let k="";for(;R.position<o.length&&C(o[R.position]);)k+=o[R.position],
R.position++;return k}A(u,"collectASequenceOfCodePoints");function v(C,o,R){const k=o.indexOf(C,R.position),F=R.position;return k===-1?(R.position=o.length,o.slice(
F)):(R.position=k,o.slice(F,R.position))}A(v,"collectASequenceOfCodePointsFast");var K=/[\u0009\u000A\u000C\u000D\u0020]/g;function X(C){C=C.replace(K,"");let o=C.
length;if(o%4===0&&C.charCodeAt(o-1)===61&&(--o,C.charCodeAt(o-1)===61&&--o),o%4===1||/[^+/0-9A-Za-z]/.test(C.length===o?C:C.substring(0,o)))return"failure";const R=Buffer.
from(C,"base64");return new Uint8Array(R.buffer,R.byteOffset,R.byteLength)}A(X,"forgivingBase64");function Y(C){return C===9||C===10||C===12||C===13||C===32}A(Y,
"isASCIIWhitespace");function m(C){const o=C.length;if(65535>o)return String.fromCharCode.apply(null,C);let R="",k=0,F=65535;for(;k<o;)k+F>o&&(F=o-k),R+=String.
fromCharCode.apply(null,C.subarray(k,k+=F));return R}A(m,"isomorphicDecode");var y=/[^\x00-\xFF]/;function O(C){return I(!y.test(C)),C}A(O,"isomorphicEncode");var M=/[^\x00-\x7F]/;
function d(C){return M.test(C)?C.replace(/[A-Z]+/g,o=>o.toLowerCase()):C.toLowerCase()}A(d,"asciiLowercase");function a(C){return JSON.parse(h(C))}A(a,"parseJSO\
NFromBytes");function e(C,o=!0,R=!0){return E(C,o,R,Y)}A(e,"removeASCIIWhitespace");function E(C,o,R,k){let F=0,Q=C.length-1;if(o)for(;F<C.length&&k(C.charCodeAt(
F));)F++;if(R)for(;Q>=F&&k(C.charCodeAt(Q));)Q--;return F===0&&Q===C.length-1?C:C.slice(F,Q+1)}A(E,"removeChars");function g(C){const o=JSON.stringify(C);if(o===
void 0)throw new TypeError("Value is not JSON serializable");return I(typeof o=="string"),o}A(g,"serializeJavascriptValueToJSONString"),sA.exports={asciiLowercase:d,
collectASequenceOfCodePoints:u,collectASequenceOfCodePointsFast:v,forgivingBase64:X,isASCIIWhitespace:Y,isomorphicDecode:m,isomorphicEncode:O,parseJSONFromBytes:a,
removeASCIIWhitespace:e,removeChars:E,serializeJavascriptValueToJSONString:g}}}),Pe=VA({"node_modules/undici/lib/web/fetch/data-url.js"(s,sA){"use strict";var I=UA(
"node:assert"),{asciiLowercase:h,forgivingBase64:u,collectASequenceOfCodePoints:v,collectASequenceOfCodePointsFast:K,isomorphicDecode:X,removeASCIIWhitespace:Y,
removeChars:m}=Je(),y=new TextEncoder,O=/^[-!#$%&'*+.^_`|~A-Za-z0-9]+$/u,M=/[\u000A\u000D\u0009\u0020]/u,d=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/u;function a(D){
I(D.protocol==="data:");let U=e(D,!0);U=U.slice(5);const x={position:0};let r=K(",",U,x);const c=r.length;if(r=Y(r,!0,!0),x.position>=U.length)return"failure";x.
position++;const p=U.slice(c+1);let S=E(p);if(/;\u0020*[Bb][Aa][Ss][Ee]64$/u.test(r)){const V=X(S);if(S=u(V),S==="failure")return"failure";r=r.slice(0,-6),r=r.replace(
/(\u0020+)$/u,""),r=r.slice(0,-1)}r.startsWith(";")&&(r="text/plain"+r);let T=R(r);return T==="failure"&&(T=R("text/plain;charset=US-ASCII")),{mimeType:T,body:S}}
A(a,"dataURLProcessor");function e(D,U=!1){if(!U)return D.href;const x=D.href,r=D.hash.length,c=r===0?x:x.substring(0,x.length-r);return!r&&x.endsWith("#")?c.slice(
0,-1):c}A(e,"URLSerializer");function E(D){const U=y.encode(D);return o(U)}A(E,"stringPercentDecode");function g(D){return D>=48&&D<=57||D>=65&&D<=70||D>=97&&D<=
102}A(g,"isHexCharByte");function C(D){return D>=48&&D<=57?D-48:(D&223)-55}A(C,"hexByteToNumber");function o(D){const U=D.length,x=new Uint8Array(U);let r=0,c=0;
for(;c<U;){const p=D[c];p!==37?x[r++]=p:p===37&&!(g(D[c+1])&&g(D[c+2]))?x[r++]=37:(x[r++]=C(D[c+1])<<4|C(D[c+2]),c+=2),++c}return U===r?x:x.subarray(0,r)}A(o,"p\
ercentDecode");function R(D){D=N(D,!0,!0);const U={position:0},x=K("/",D,U);if(x.length===0||!O.test(x)||U.position>=D.length)return"failure";U.position++;let r=K(
";",D,U);if(r=N(r,!1,!0),r.length===0||!O.test(r))return"failure";const c=h(x),p=h(r),S={type:c,subtype:p,parameters:new Map,essence:`${c}/${p}`};for(;U.position<
D.length;){U.position++,v($=>M.test($),D,U);let T=v($=>$!==";"&&$!=="=",D,U);if(T=h(T),U.position<D.length){if(D[U.position]===";")continue;U.position++}if(U.position>=
D.length)break;let V=null;if(D[U.position]==='"')V=k(D,U,!0),K(";",D,U);else if(V=K(";",D,U),V=N(V,!1,!0),V.length===0)continue;T.length!==0&&O.test(T)&&(V.length===
0||d.test(V))&&!S.parameters.has(T)&&S.parameters.set(T,V)}return S}A(R,"parseMIMEType");function k(D,U,x=!1){const r=U.position;let c="";for(I(D[U.position]===
'"'),U.position++;c+=v(S=>S!=='"'&&S!=="\\",D,U),!(U.position>=D.length);){const p=D[U.position];if(U.position++,p==="\\"){if(U.position>=D.length){c+="\\";break}
c+=D[U.position],U.position++}else{I(p==='"');break}}return x?c:D.slice(r,U.position)}A(k,"collectAnHTTPQuotedString");function F(D){I(D!=="failure");const{parameters:U,
essence:x}=D;let r=x;for(let[c,p]of U.entries())r+=";",r+=c,r+="=",O.test(p)||(p=p.replace(/[\\"]/ug,"\\$&"),p='"'+p,p+='"'),r+=p;return r}A(F,"serializeAMimeTy\
pe");function Q(D){return D===13||D===10||D===9||D===32}A(Q,"isHTTPWhiteSpace");function N(D,U=!0,x=!0){return m(D,U,x,Q)}A(N,"removeHTTPWhitespace");function G(D){
switch(D.essence){case"application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"\
text/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascri\
pt1.5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"\
application/json";case"image/svg+xml":return"image/svg+xml";case"text/xml":case"application/xml":return"application/xml"}return D.subtype.endsWith("+json")?"app\
lication/json":D.subtype.endsWith("+xml")?"application/xml":""}A(G,"minimizeSupportedMimeType"),sA.exports={dataURLProcessor:a,URLSerializer:e,stringPercentDecode:E,
parseMIMEType:R,collectAnHTTPQuotedString:k,serializeAMimeType:F,removeHTTPWhitespace:N,minimizeSupportedMimeType:G,HTTP_TOKEN_CODEPOINTS:O}}}),me=VA({"node_mod\
ules/undici/lib/web/webidl/index.js"(s,sA){"use strict";var I=UA("node:assert"),{types:h,inspect:u}=UA("node:util"),{markAsUncloneable:v}=UA("node:worker_thread\
s"),K=1,X=2,Y=3,m=4,y=5,O=6,M=7,d=8,a=Function.call.bind(Function.prototype[Symbol.hasInstance]),e={converters:{},util:{},errors:{},is:{}};e.errors.exception=function(E){
return new TypeError(`${E.header}: ${E.message}`)},e.errors.conversionFailed=function(E){const g=E.types.length===1?"":" one of",C=`${E.argument} could not be c\
onverted to${g}: ${E.types.join(", ")}.`;return e.errors.exception({header:E.prefix,message:C})},e.errors.invalidArgument=function(E){return e.errors.exception(
{header:E.prefix,message:`"${E.value}" is an invalid ${E.type}.`})},e.brandCheck=function(E,g){if(!g(E)){const C=new TypeError("Illegal invocation");throw C.code=
"ERR_INVALID_THIS",C}},e.argumentLengthCheck=function({length:E},g,C){if(E<g)throw e.errors.exception({message:`${g} argument${g!==1?"s":""} required, but${E?" \
only":""} ${E} found.`,header:C})},e.illegalConstructor=function(){throw e.errors.exception({header:"TypeError",message:"Illegal constructor"})},e.util.MakeTypeAssertion=
function(E){return g=>a(E,g)},e.util.Type=function(E){switch(typeof E){case"undefined":return K;case"boolean":return X;case"string":return Y;case"symbol":return m;case"\
number":return y;case"bigint":return O;case"function":case"object":return E===null?M:d}},e.util.Types={UNDEFINED:K,BOOLEAN:X,STRING:Y,SYMBOL:m,NUMBER:y,BIGINT:O,
NULL:M,OBJECT:d},e.util.TypeValueToString=function(E){switch(e.util.Type(E)){case K:return"Undefined";case X:return"Boolean";case Y:return"String";case m:return"\
Symbol";case y:return"Number";case O:return"BigInt";case M:return"Null";case d:return"Object"}},e.util.markAsUncloneable=v,e.util.ConvertToInt=function(E,g,C,o){
let R,k;g===64?(R=Math.pow(2,53)-1,C==="unsigned"?k=0:k=Math.pow(-2,53)+1):C==="unsigned"?(k=0,R=Math.pow(2,g)-1):(k=-Math.pow(2,g-1),R=Math.pow(2,g-1)-1);let F=Number(
E);if(F===0&&(F=0),e.util.HasFlag(o,e.attributes.EnforceRange)){if(Number.isNaN(F)||F===Number.POSITIVE_INFINITY||F===Number.NEGATIVE_INFINITY)throw e.errors.exception(
{header:"Integer conversion",message:`Could not convert ${e.util.Stringify(E)} to an integer.`});if(F=e.util.IntegerPart(F),F<k||F>R)throw e.errors.exception({header:"\
Integer conversion",message:`Value must be between ${k}-${R}, got ${F}.`});return F}return!Number.isNaN(F)&&e.util.HasFlag(o,e.attributes.Clamp)?(F=Math.min(Math.
max(F,k),R),Math.floor(F)%2===0?F=Math.floor(F):F=Math.ceil(F),F):Number.isNaN(F)||F===0&&Object.is(0,F)||F===Number.POSITIVE_INFINITY||F===Number.NEGATIVE_INFINITY?
0:(F=e.util.IntegerPart(F),F=F%Math.pow(2,g),C==="signed"&&F>=Math.pow(2,g-1)?F-Math.pow(2,g):F)},e.util.IntegerPart=function(E){const g=Math.floor(Math.abs(E));
return E<0?-1*g:g},e.util.Stringify=function(E){switch(e.util.Type(E)){case m:return`Symbol(${E.description})`;case d:return u(E);case Y:return`"${E}"`;case O:return`${E}\
n`;default:return`${E}`}},e.util.IsResizableArrayBuffer=function(E){if(h.isArrayBuffer(E))return E.resizable;if(h.isSharedArrayBuffer(E))return E.growable;throw e.
errors.exception({header:"IsResizableArrayBuffer",message:`"${e.util.Stringify(E)}" is not an array buffer.`})},e.util.HasFlag=function(E,g){return typeof E=="n\
umber"&&(E&g)===g},e.sequenceConverter=function(E){return(g,C,o,R)=>{if(e.util.Type(g)!==d)throw e.errors.exception({header:C,message:`${o} (${e.util.Stringify(
g)}) is not iterable.`});const k=typeof R=="function"?R():g?.[Symbol.iterator]?.(),F=[];let Q=0;if(k===void 0||typeof k.next!="function")throw e.errors.exception(
{header:C,message:`${o} is not iterable.`});for(;;){const{done:N,value:G}=k.next();if(N)break;F.push(E(G,C,`${o}[${Q++}]`))}return F}},e.recordConverter=function(E,g){
return(C,o,R)=>{if(e.util.Type(C)!==d)throw e.errors.exception({header:o,message:`${R} ("${e.util.TypeValueToString(C)}") is not an Object.`});const k={};if(!h.
isProxy(C)){const Q=[...Object.getOwnPropertyNames(C),...Object.getOwnPropertySymbols(C)];for(const N of Q){const G=e.util.Stringify(N),D=E(N,o,`Key ${G} in ${R}`),
U=g(C[N],o,`${R}[${G}]`);k[D]=U}return k}const F=Reflect.ownKeys(C);for(const Q of F)if(Reflect.getOwnPropertyDescriptor(C,Q)?.enumerable){const G=E(Q,o,R),D=g(
C[Q],o,R);k[G]=D}return k}},e.interfaceConverter=function(E,g){return(C,o,R)=>{if(!E(C))throw e.errors.exception({header:o,message:`Expected ${R} ("${e.util.Stringify(
C)}") to be an instance of ${g}.`});return C}},e.dictionaryConverter=function(E){return E.sort((g,C)=>(g.key>C.key)-(g.key<C.key)),(g,C,o)=>{const R={};if(g!=null&&
e.util.Type(g)!==d)throw e.errors.exception({header:C,message:`Expected ${g} to be one of: Null, Undefined, Object.`});for(const k of E){const{key:F,defaultValue:Q,
required:N,converter:G}=k;if(N===!0&&(g==null||!Object.hasOwn(g,F)))throw e.errors.exception({header:C,message:`Missing required key "${F}".`});let D=g?.[F];const U=Q!==
void 0;if(U&&D===void 0&&(D=Q()),N||U||D!==void 0){if(D=G(D,C,`${o}.${F}`),k.allowedValues&&!k.allowedValues.includes(D))throw e.errors.exception({header:C,message:`${D}\
 is not an accepted type. Expected one of ${k.allowedValues.join(", ")}.`});R[F]=D}}return R}},e.nullableConverter=function(E){return(g,C,o)=>g===null?g:E(g,C,o)},
e.is.USVString=function(E){return typeof E=="string"&&E.isWellFormed()},e.is.ReadableStream=e.util.MakeTypeAssertion(ReadableStream),e.is.Blob=e.util.MakeTypeAssertion(
Blob),e.is.URLSearchParams=e.util.MakeTypeAssertion(URLSearchParams),e.is.File=e.util.MakeTypeAssertion(File),e.is.URL=e.util.MakeTypeAssertion(URL),e.is.AbortSignal=
e.util.MakeTypeAssertion(AbortSignal),e.is.MessagePort=e.util.MakeTypeAssertion(MessagePort),e.is.BufferSource=function(E){return h.isArrayBuffer(E)||ArrayBuffer.
isView(E)&&h.isArrayBuffer(E.buffer)},e.util.getCopyOfBytesHeldByBufferSource=function(E){const g=E;let C=g,o=0,R=0;if(h.isTypedArray(g)||h.isDataView(g)?(C=g.buffer,
o=g.byteOffset,R=g.byteLength):(I(h.isAnyArrayBuffer(g)),R=g.byteLength),C.detached)return new Uint8Array(0);const k=new Uint8Array(R),F=new Uint8Array(C,o,R);return k.
set(F),k},e.converters.DOMString=function(E,g,C,o){if(E===null&&e.util.HasFlag(o,e.attributes.LegacyNullToEmptyString))return"";if(typeof E=="symbol")throw e.errors.
exception({header:g,message:`${C} is a symbol, which cannot be converted to a DOMString.`});return String(E)},e.converters.ByteString=function(E,g,C){if(typeof E==
"symbol")throw e.errors.exception({header:g,message:`${C} is a symbol, which cannot be converted to a ByteString.`});const o=String(E);for(let R=0;R<o.length;R++)
if(o.charCodeAt(R)>255)throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${R} has a value of ${o.charCodeAt(R)} which \
is greater than 255.`);return o},e.converters.USVString=function(E){return typeof E=="string"?E.toWellFormed():`${E}`.toWellFormed()},e.converters.boolean=function(E){
return!!E},e.converters.any=function(E){return E},e.converters["long long"]=function(E,g,C){return e.util.ConvertToInt(E,64,"signed",0,g,C)},e.converters["unsig\
ned long long"]=function(E,g,C){return e.util.ConvertToInt(E,64,"unsigned",0,g,C)},e.converters["unsigned long"]=function(E,g,C){return e.util.ConvertToInt(E,32,
"unsigned",0,g,C)},e.converters["unsigned short"]=function(E,g,C,o){return e.util.ConvertToInt(E,16,"unsigned",o,g,C)},e.converters.ArrayBuffer=function(E,g,C,o){
if(e.util.Type(E)!==d||!h.isArrayBuffer(E))throw e.errors.conversionFailed({prefix:g,argument:`${C} ("${e.util.Stringify(E)}")`,types:["ArrayBuffer"]});if(!e.util.
HasFlag(o,e.attributes.AllowResizable)&&e.util.IsResizableArrayBuffer(E))throw e.errors.exception({header:g,message:`${C} cannot be a resizable ArrayBuffer.`});
return E},e.converters.SharedArrayBuffer=function(E,g,C,o){if(e.util.Type(E)!==d||!h.isSharedArrayBuffer(E))throw e.errors.conversionFailed({prefix:g,argument:`${C}\
 ("${e.util.Stringify(E)}")`,types:["SharedArrayBuffer"]});if(!e.util.HasFlag(o,e.attributes.AllowResizable)&&e.util.IsResizableArrayBuffer(E))throw e.errors.exception(
{header:g,message:`${C} cannot be a resizable SharedArrayBuffer.`});return E},e.converters.TypedArray=function(E,g,C,o,R){if(e.util.Type(E)!==d||!h.isTypedArray(
E)||E.constructor.name!==g.name)throw e.errors.conversionFailed({prefix:C,argument:`${o} ("${e.util.Stringify(E)}")`,types:[g.name]});if(!e.util.HasFlag(R,e.attributes.
AllowShared)&&h.isSharedArrayBuffer(E.buffer))throw e.errors.exception({header:C,message:`${o} cannot be a view on a shared array buffer.`});if(!e.util.HasFlag(
R,e.attributes.AllowResizable)&&e.util.IsResizableArrayBuffer(E.buffer))throw e.errors.exception({header:C,message:`${o} cannot be a view on a resizable array b\
uffer.`});return E},e.converters.DataView=function(E,g,C,o){if(e.util.Type(E)!==d||!h.isDataView(E))throw e.errors.conversionFailed({prefix:g,argument:`${C} ("${e.
util.Stringify(E)}")`,types:["DataView"]});if(!e.util.HasFlag(o,e.attributes.AllowShared)&&h.isSharedArrayBuffer(E.buffer))throw e.errors.exception({header:g,message:`${C}\
 cannot be a view on a shared array buffer.`});if(!e.util.HasFlag(o,e.attributes.AllowResizable)&&e.util.IsResizableArrayBuffer(E.buffer))throw e.errors.exception(
{header:g,message:`${C} cannot be a view on a resizable array buffer.`});return E},e.converters.ArrayBufferView=function(E,g,C,o){if(e.util.Type(E)!==d||!h.isArrayBufferView(
E))throw e.errors.conversionFailed({prefix:g,argument:`${C} ("${e.util.Stringify(E)}")`,types:["ArrayBufferView"]});if(!e.util.HasFlag(o,e.attributes.AllowShared)&&
h.isSharedArrayBuffer(E.buffer))throw e.errors.exception({header:g,message:`${C} cannot be a view on a shared array buffer.`});if(!e.util.HasFlag(o,e.attributes.
AllowResizable)&&e.util.IsResizableArrayBuffer(E.buffer))throw e.errors.exception({header:g,message:`${C} cannot be a view on a resizable array buffer.`});return E},
e.converters.BufferSource=function(E,g,C,o){if(h.isArrayBuffer(E))return e.converters.ArrayBuffer(E,g,C,o);if(h.isArrayBufferView(E))return o&=~e.attributes.AllowShared,
e.converters.ArrayBufferView(E,g,C,o);throw h.isSharedArrayBuffer(E)?e.errors.exception({header:g,message:`${C} cannot be a SharedArrayBuffer.`}):e.errors.conversionFailed(
{prefix:g,argument:`${C} ("${e.util.Stringify(E)}")`,types:["ArrayBuffer","ArrayBufferView"]})},e.converters.AllowSharedBufferSource=function(E,g,C,o){if(h.isArrayBuffer(
E))return e.converters.ArrayBuffer(E,g,C,o);if(h.isSharedArrayBuffer(E))return e.converters.SharedArrayBuffer(E,g,C,o);if(h.isArrayBufferView(E))return o|=e.attributes.
AllowShared,e.converters.ArrayBufferView(E,g,C,o);throw e.errors.conversionFailed({prefix:g,argument:`${C} ("${e.util.Stringify(E)}")`,types:["ArrayBuffer","Sha\
redArrayBuffer","ArrayBufferView"]})},e.converters["sequence<ByteString>"]=e.sequenceConverter(e.converters.ByteString),e.converters["sequence<sequence<ByteStri\
ng>>"]=e.sequenceConverter(e.converters["sequence<ByteString>"]),e.converters["record<ByteString, ByteString>"]=e.recordConverter(e.converters.ByteString,e.converters.
ByteString),e.converters.Blob=e.interfaceConverter(e.is.Blob,"Blob"),e.converters.AbortSignal=e.interfaceConverter(e.is.AbortSignal,"AbortSignal"),e.converters.
EventHandlerNonNull=function(E){return e.util.Type(E)!==d?null:typeof E=="function"?E:()=>{}},e.attributes={Clamp:1,EnforceRange:2,AllowShared:4,AllowResizable:8,
LegacyNullToEmptyString:16},sA.exports={webidl:e}}}),Ke=VA({"node_modules/undici/lib/web/fetch/util.js"(s,sA){"use strict";var{Transform:I}=UA("node:stream"),h=UA(
"node:zlib"),{redirectStatusSet:u,referrerPolicyTokens:v,badPortsSet:K}=gQ(),{getGlobalOrigin:X}=PQ(),{collectAnHTTPQuotedString:Y,parseMIMEType:m}=Pe(),{performance:y}=UA(
"node:perf_hooks"),{isValidHTTPToken:O,normalizedMethodRecordsBase:M}=ge(),d=UA("node:assert"),{isUint8Array:a}=UA("node:util/types"),{webidl:e}=me(),{isomorphicEncode:E,
collectASequenceOfCodePoints:g,removeChars:C}=Je();function o(w){const QA=w.urlList,gA=QA.length;return gA===0?null:QA[gA-1].toString()}A(o,"responseURL");function R(w,QA){
if(!u.has(w.status))return null;let gA=w.headersList.get("location",!0);return gA!==null&&x(gA)&&(k(gA)||(gA=F(gA)),gA=new URL(gA,o(w))),gA&&!gA.hash&&(gA.hash=
QA),gA}A(R,"responseLocationURL");function k(w){for(let QA=0;QA<w.length;++QA){const gA=w.charCodeAt(QA);if(gA>126||gA<32)return!1}return!0}A(k,"isValidEncodedU\
RL");function F(w){return Buffer.from(w,"binary").toString("utf8")}A(F,"normalizeBinaryStringToUtf8");function Q(w){return w.urlList[w.urlList.length-1]}A(Q,"re\
questCurrentURL");function N(w){const QA=Q(w);return bA(QA)&&K.has(QA.port)?"blocked":"allowed"}A(N,"requestBadPort");function G(w){return w instanceof Error||w?.
constructor?.name==="Error"||w?.constructor?.name==="DOMException"}A(G,"isErrorLike");function D(w){for(let QA=0;QA<w.length;++QA){const gA=w.charCodeAt(QA);if(!(gA===
9||gA>=32&&gA<=126||gA>=128&&gA<=255))return!1}return!0}A(D,"isValidReasonPhrase");var U=O;function x(w){return(w[0]==="	"||w[0]===" "||w[w.length-1]==="	"||w[w.
length-1]===" "||w.includes(`
`)||w.includes("\r")||w.includes("\0"))===!1}A(x,"isValidHeaderValue");function r(w){const QA=(w.headersList.get("referrer-policy",!0)??"").split(",");let gA="";
if(QA.length)for(let fA=QA.length;fA!==0;fA--){const _A=QA[fA-1].trim();if(v.has(_A)){gA=_A;break}}return gA}A(r,"parseReferrerPolicy");function c(w,QA){const gA=r(
QA);gA!==""&&(w.referrerPolicy=gA)}A(c,"setRequestReferrerPolicyOnRedirect");function p(){return"allowed"}A(p,"crossOriginResourcePolicyCheck");function S(){return"\
success"}A(S,"corsCheck");function T(){return"success"}A(T,"TAOCheck");function V(w){if(!TA(Q(w)))return;let QA=null;QA=w.mode,w.headersList.set("sec-fetch-mode",
QA,!0)}A(V,"appendFetchMetadata");function $(w){let QA=w.origin;if(!(QA==="client"||QA===void 0)){if(w.responseTainting==="cors"||w.mode==="websocket")w.headersList.
append("origin",QA,!0);else if(w.method!=="GET"&&w.method!=="HEAD"){switch(w.referrerPolicy){case"no-referrer":QA=null;break;case"no-referrer-when-downgrade":case"\
strict-origin":case"strict-origin-when-cross-origin":w.origin&&hA(w.origin)&&!hA(Q(w))&&(QA=null);break;case"same-origin":vA(w,Q(w))||(QA=null);break;default:}w.
headersList.append("origin",QA,!0)}}}A($,"appendRequestOriginHeader");function tA(w,QA){return w}A(tA,"coarsenTime");function AA(w,QA,gA){return!w?.startTime||w.
startTime<QA?{domainLookupStartTime:QA,domainLookupEndTime:QA,connectionStartTime:QA,connectionEndTime:QA,secureConnectionStartTime:QA,ALPNNegotiatedProtocol:w?.
ALPNNegotiatedProtocol}:{domainLookupStartTime:tA(w.domainLookupStartTime,gA),domainLookupEndTime:tA(w.domainLookupEndTime,gA),connectionStartTime:tA(w.connectionStartTime,
gA),connectionEndTime:tA(w.connectionEndTime,gA),secureConnectionStartTime:tA(w.secureConnectionStartTime,gA),ALPNNegotiatedProtocol:w.ALPNNegotiatedProtocol}}A(
AA,"clampAndCoarsenConnectionTimingInfo");function IA(w){return tA(y.now(),w)}A(IA,"coarsenedSharedCurrentTime");function W(w){return{startTime:w.startTime??0,redirectStartTime:0,
redirectEndTime:0,postRedirectStartTime:w.startTime??0,finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,
decodedBodySize:0,finalConnectionTimingInfo:null}}A(W,"createOpaqueTimingInfo");function CA(){return{referrerPolicy:"strict-origin-when-cross-origin"}}A(CA,"mak\
ePolicyContainer");function NA(w){return{referrerPolicy:w.referrerPolicy}}A(NA,"clonePolicyContainer");function SA(w){const QA=w.referrerPolicy;d(QA);let gA=null;
if(w.referrer==="client"){const OA=X();if(!OA||OA.origin==="null")return"no-referrer";gA=new URL(OA)}else e.is.URL(w.referrer)&&(gA=w.referrer);let fA=HA(gA);const _A=HA(
gA,!0);switch(fA.toString().length>4096&&(fA=_A),QA){case"no-referrer":return"no-referrer";case"origin":return _A??HA(gA,!0);case"unsafe-url":return fA;case"str\
ict-origin":{const OA=Q(w);return TA(fA)&&!TA(OA)?"no-referrer":_A}case"strict-origin-when-cross-origin":{const OA=Q(w);return vA(fA,OA)?fA:TA(fA)&&!TA(OA)?"no-\
referrer":_A}case"same-origin":return vA(w,fA)?fA:"no-referrer";case"origin-when-cross-origin":return vA(w,fA)?fA:_A;case"no-referrer-when-downgrade":{const OA=Q(
w);return TA(fA)&&!TA(OA)?"no-referrer":fA}}}A(SA,"determineRequestsReferrer");function HA(w,QA=!1){return d(e.is.URL(w)),w=new URL(w),Ae(w)?"no-referrer":(w.username=
"",w.password="",w.hash="",QA===!0&&(w.pathname="",w.search=""),w)}A(HA,"stripURLForReferrer");var Z=RegExp.prototype.test.bind(/^127\.(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)\.){2}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)$/),
rA=RegExp.prototype.test.bind(/^(?:(?:0{1,4}:){7}|(?:0{1,4}:){1,6}:|::)0{0,3}1$/);function aA(w){return w.includes(":")?(w[0]==="["&&w[w.length-1]==="]"&&(w=w.slice(
1,-1)),rA(w)):Z(w)}A(aA,"isOriginIPPotentiallyTrustworthy");function DA(w){return w==null||w==="null"?!1:(w=new URL(w),!!(w.protocol==="https:"||w.protocol==="w\
ss:"||aA(w.hostname)||w.hostname==="localhost"||w.hostname==="localhost."||w.hostname.endsWith(".localhost")||w.hostname.endsWith(".localhost.")||w.protocol==="\
file:"))}A(DA,"isOriginPotentiallyTrustworthy");function TA(w){return e.is.URL(w)?w.href==="about:blank"||w.href==="about:srcdoc"||w.protocol==="data:"||w.protocol===
"blob:"?!0:DA(w.origin):!1}A(TA,"isURLPotentiallyTrustworthy");function MA(w){}A(MA,"tryUpgradeRequestToAPotentiallyTrustworthyURL");function vA(w,QA){return w.
origin===QA.origin&&w.origin==="null"||w.protocol===QA.protocol&&w.hostname===QA.hostname&&w.port===QA.port}A(vA,"sameOrigin");function qA(w){return w.controller.
state==="aborted"}A(qA,"isAborted");function z(w){return w.controller.state==="aborted"||w.controller.state==="terminated"}A(z,"isCancelled");function cA(w){return M[w.
toLowerCase()]??w}A(cA,"normalizeMethod");var PA=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));function oA(w,QA,gA=0,fA=1){class _A{static{
A(this,"FastIterableIterator")}#A;#e;#E;constructor(ee,Be){this.#A=ee,this.#e=Be,this.#E=0}next(){if(typeof this!="object"||this===null||!(#A in this))throw new TypeError(
`'next' called on an object that does not implement interface ${w} Iterator.`);const ee=this.#E,Be=QA(this.#A),Ee=Be.length;if(ee>=Ee)return{value:void 0,done:!0};
const{[gA]:oe,[fA]:Re}=Be[ee];this.#E=ee+1;let ae;switch(this.#e){case"key":ae=oe;break;case"value":ae=Re;break;case"key+value":ae=[oe,Re];break}return{value:ae,
done:!1}}}return delete _A.prototype.constructor,Object.setPrototypeOf(_A.prototype,PA),Object.defineProperties(_A.prototype,{[Symbol.toStringTag]:{writable:!1,
enumerable:!1,configurable:!0,value:`${w} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(OA,ee){return new _A(OA,ee)}}A(oA,"createIterat\
or");function XA(w,QA,gA,fA=0,_A=1,OA){const ee=oA(w,gA,fA,_A),Be={keys:{writable:!0,enumerable:!0,configurable:!0,value:A(function(){return e.brandCheck(this,OA),
ee(this,"key")},"keys")},values:{writable:!0,enumerable:!0,configurable:!0,value:A(function(){return e.brandCheck(this,OA),ee(this,"value")},"values")},entries:{
writable:!0,enumerable:!0,configurable:!0,value:A(function(){return e.brandCheck(this,OA),ee(this,"key+value")},"entries")},forEach:{writable:!0,enumerable:!0,configurable:!0,
value:A(function(oe,Re=globalThis){if(e.brandCheck(this,OA),e.argumentLengthCheck(arguments,1,`${w}.forEach`),typeof oe!="function")throw new TypeError(`Failed \
to execute 'forEach' on '${w}': parameter 1 is not of type 'Function'.`);for(const{0:ae,1:He}of ee(this,"key+value"))oe.call(Re,He,ae,this)},"forEach")}};return Object.
defineProperties(QA.prototype,{...Be,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:Be.entries.value}})}A(XA,"iteratorMixin");function J(w,QA,gA){
const fA=QA,_A=gA;try{const OA=w.stream.getReader();jA(OA,fA,_A)}catch(OA){_A(OA)}}A(J,"fullyReadBody");function pA(w){try{w.close(),w.byobRequest?.respond(0)}catch(QA){
if(!QA.message.includes("Controller is already closed")&&!QA.message.includes("ReadableStream is already closed"))throw QA}}A(pA,"readableStreamClose");async function jA(w,QA,gA){
try{const fA=[];let _A=0;do{const{done:OA,value:ee}=await w.read();if(OA){QA(Buffer.concat(fA,_A));return}if(!a(ee)){gA(new TypeError("Received non-Uint8Array c\
hunk"));return}fA.push(ee),_A+=ee.length}while(!0)}catch(fA){gA(fA)}}A(jA,"readAllBytes");function Ae(w){d("protocol"in w);const QA=w.protocol;return QA==="abou\
t:"||QA==="blob:"||QA==="data:"}A(Ae,"urlIsLocal");function hA(w){return typeof w=="string"&&w[5]===":"&&w[0]==="h"&&w[1]==="t"&&w[2]==="t"&&w[3]==="p"&&w[4]===
"s"||w.protocol==="https:"}A(hA,"urlHasHttpsScheme");function bA(w){d("protocol"in w);const QA=w.protocol;return QA==="http:"||QA==="https:"}A(bA,"urlIsHttpHttp\
sScheme");function LA(w,QA){const gA=w;if(!gA.startsWith("bytes"))return"failure";const fA={position:5};if(QA&&g(Ee=>Ee==="	"||Ee===" ",gA,fA),gA.charCodeAt(fA.
position)!==61)return"failure";fA.position++,QA&&g(Ee=>Ee==="	"||Ee===" ",gA,fA);const _A=g(Ee=>{const oe=Ee.charCodeAt(0);return oe>=48&&oe<=57},gA,fA),OA=_A.length?
Number(_A):null;if(QA&&g(Ee=>Ee==="	"||Ee===" ",gA,fA),gA.charCodeAt(fA.position)!==45)return"failure";fA.position++,QA&&g(Ee=>Ee==="	"||Ee===" ",gA,fA);const ee=g(
Ee=>{const oe=Ee.charCodeAt(0);return oe>=48&&oe<=57},gA,fA),Be=ee.length?Number(ee):null;return fA.position<gA.length||Be===null&&OA===null||OA!==null&&Be!==null&&
OA>Be?"failure":{rangeStartValue:OA,rangeEndValue:Be}}A(LA,"simpleRangeHeaderValue");function lA(w,QA,gA){let fA="bytes ";return fA+=E(`${w}`),fA+="-",fA+=E(`${QA}`),
fA+="/",fA+=E(`${gA}`),fA}A(lA,"buildContentRange");var JA=class extends I{static{A(this,"InflateStream")}#A;constructor(w){super(),this.#A=w}_transform(w,QA,gA){
if(!this._inflateStream){if(w.length===0){gA();return}this._inflateStream=(w[0]&15)===8?h.createInflate(this.#A):h.createInflateRaw(this.#A),this._inflateStream.
on("data",this.push.bind(this)),this._inflateStream.on("end",()=>this.push(null)),this._inflateStream.on("error",fA=>this.destroy(fA))}this._inflateStream.write(
w,QA,gA)}_final(w){this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),w()}};function nA(w){return new JA(w)}A(nA,"createInflate");function FA(w){
let QA=null,gA=null,fA=null;const _A=l("content-type",w);if(_A===null)return"failure";for(const OA of _A){const ee=m(OA);ee==="failure"||ee.essence==="*/*"||(fA=
ee,fA.essence!==gA?(QA=null,fA.parameters.has("charset")&&(QA=fA.parameters.get("charset")),gA=fA.essence):!fA.parameters.has("charset")&&QA!==null&&fA.parameters.
set("charset",QA))}return fA??"failure"}A(FA,"extractMimeType");function uA(w){const QA=w,gA={position:0},fA=[];let _A="";for(;gA.position<QA.length;){if(_A+=g(
OA=>OA!=='"'&&OA!==",",QA,gA),gA.position<QA.length)if(QA.charCodeAt(gA.position)===34){if(_A+=Y(QA,gA),gA.position<QA.length)continue}else d(QA.charCodeAt(gA.position)===
44),gA.position++;_A=C(_A,!0,!0,OA=>OA===9||OA===32),fA.push(_A),_A=""}return fA}A(uA,"gettingDecodingSplitting");function l(w,QA){const gA=QA.get(w,!0);return gA===
null?null:uA(gA)}A(l,"getDecodeSplit");function j(w){return!1}A(j,"hasAuthenticationEntry");function b(w){return!!(w.username||w.password)}A(b,"includesCredenti\
als");function yA(w){return w!=null&&w!=="client"&&w!=="no-traversable"}A(yA,"isTraversableNavigable");var B=class{static{A(this,"EnvironmentSettingsObjectBase")}get baseUrl(){
return X()}get origin(){return this.baseUrl?.origin}policyContainer=CA()},eA=class{static{A(this,"EnvironmentSettingsObject")}settingsObject=new B},H=new eA;sA.
exports={isAborted:qA,isCancelled:z,isValidEncodedURL:k,tryUpgradeRequestToAPotentiallyTrustworthyURL:MA,clampAndCoarsenConnectionTimingInfo:AA,coarsenedSharedCurrentTime:IA,
determineRequestsReferrer:SA,makePolicyContainer:CA,clonePolicyContainer:NA,appendFetchMetadata:V,appendRequestOriginHeader:$,TAOCheck:T,corsCheck:S,crossOriginResourcePolicyCheck:p,
createOpaqueTimingInfo:W,setRequestReferrerPolicyOnRedirect:c,isValidHTTPToken:O,requestBadPort:N,requestCurrentURL:Q,responseURL:o,responseLocationURL:R,isURLPotentiallyTrustworthy:TA,
isValidReasonPhrase:D,sameOrigin:vA,normalizeMethod:cA,iteratorMixin:XA,createIterator:oA,isValidHeaderName:U,isValidHeaderValue:x,isErrorLike:G,fullyReadBody:J,
readableStreamClose:pA,urlIsLocal:Ae,urlHasHttpsScheme:hA,urlIsHttpHttpsScheme:bA,readAllBytes:jA,simpleRangeHeaderValue:LA,buildContentRange:lA,createInflate:nA,
extractMimeType:FA,getDecodeSplit:l,environmentSettingsObject:H,isOriginIPPotentiallyTrustworthy:aA,hasAuthenticationEntry:j,includesCredentials:b,isTraversableNavigable:yA}}}),
FQ=VA({"node_modules/undici/lib/util/runtime-features.js"(s,sA){"use strict";var I={__proto__:null,"node:crypto":A(()=>UA("node:crypto"),"node:crypto"),"node:sq\
lite":A(()=>UA("node:sqlite"),"node:sqlite")};function h(Y){try{return I[Y](),!0}catch(m){if(m.code!=="ERR_UNKNOWN_BUILTIN_MODULE"&&m.code!=="ERR_NO_CRYPTO")throw m;
return!1}}A(h,"detectRuntimeFeatureByNodeModule");var u=["crypto","sqlite"];function v(Y){if(u.includes(Y))return h(`node:${Y}`);throw new TypeError(`unknown fe\
ature: ${Y}`)}A(v,"detectRuntimeFeature");var K=class{static{A(this,"RuntimeFeatures")}#A=new Map;clear(){this.#A.clear()}has(Y){return this.#A.get(Y)??this.#e(
Y)}set(Y,m){if(u.includes(Y)===!1)throw new TypeError(`unknown feature: ${Y}`);this.#A.set(Y,m)}#e(Y){const m=v(Y);return this.#A.set(Y,m),m}},X=new K;sA.exports.
runtimeFeatures=X,sA.exports.default=X}}),DQ=VA({"node_modules/undici/lib/web/fetch/formdata.js"(s,sA){"use strict";var{iteratorMixin:I}=Ke(),{kEnumerableProperty:h}=ge(),
{webidl:u}=me(),v=UA("node:util"),{runtimeFeatures:K}=FQ(),X=K.has("crypto")?UA("node:crypto").randomInt:d=>Math.floor(Math.random()*d),Y,m,y,O=class{static{A(this,
"FormData")}#A=[];#e=null;constructor(d=void 0){if(u.util.markAsUncloneable(this),d!==void 0)throw u.errors.conversionFailed({prefix:"FormData constructor",argument:"\
Argument 1",types:["undefined"]})}append(d,a,e=void 0){u.brandCheck(this,u.is.FormData);const E="FormData.append";u.argumentLengthCheck(arguments,2,E),d=u.converters.
USVString(d),arguments.length===3||u.is.Blob(a)?(a=u.converters.Blob(a,E,"value"),e!==void 0&&(e=u.converters.USVString(e))):a=u.converters.USVString(a);const g=M(
d,a,e);this.#A.push(g)}delete(d){u.brandCheck(this,u.is.FormData),u.argumentLengthCheck(arguments,1,"FormData.delete"),d=u.converters.USVString(d),this.#A=this.#A.
filter(e=>e.name!==d)}get(d){u.brandCheck(this,u.is.FormData),u.argumentLengthCheck(arguments,1,"FormData.get"),d=u.converters.USVString(d);const e=this.#A.findIndex(
E=>E.name===d);return e===-1?null:this.#A[e].value}getAll(d){return u.brandCheck(this,u.is.FormData),u.argumentLengthCheck(arguments,1,"FormData.getAll"),d=u.converters.
USVString(d),this.#A.filter(e=>e.name===d).map(e=>e.value)}has(d){return u.brandCheck(this,u.is.FormData),u.argumentLengthCheck(arguments,1,"FormData.has"),d=u.
converters.USVString(d),this.#A.findIndex(e=>e.name===d)!==-1}set(d,a,e=void 0){u.brandCheck(this,u.is.FormData);const E="FormData.set";u.argumentLengthCheck(arguments,
2,E),d=u.converters.USVString(d),arguments.length===3||u.is.Blob(a)?(a=u.converters.Blob(a,E,"value"),e!==void 0&&(e=u.converters.USVString(e))):a=u.converters.
USVString(a);const g=M(d,a,e),C=this.#A.findIndex(o=>o.name===d);C!==-1?this.#A=[...this.#A.slice(0,C),g,...this.#A.slice(C+1).filter(o=>o.name!==d)]:this.#A.push(
g)}[v.inspect.custom](d,a){const e=this.#A.reduce((g,C)=>(g[C.name]?Array.isArray(g[C.name])?g[C.name].push(C.value):g[C.name]=[g[C.name],C.value]:g[C.name]=C.value,
g),{__proto__:null});a.depth??=d,a.colors??=!0;const E=v.formatWithOptions(a,e);return`FormData ${E.slice(E.indexOf("]")+2)}`}static{Y=A(d=>d.#A,"getFormDataSta\
te"),m=A((d,a)=>{d.#A=a},"setFormDataState"),y=A(d=>d.#e??=`----formdata-undici-0${`${X(1e11)}`.padStart(11,"0")}`,"getFormDataBoundary"),u.is.FormData=d=>d!=null&&
typeof d=="object"&&#A in d}};I("FormData",O,Y,"name","value",u.is.FormData),Object.defineProperties(O.prototype,{append:h,delete:h,get:h,getAll:h,has:h,set:h,[Symbol.
toStringTag]:{value:"FormData",configurable:!0}});function M(d,a,e){if(typeof a!="string"){if(u.is.File(a)||(a=new File([a],"blob",{type:a.type})),e!==void 0){const E={
type:a.type,lastModified:a.lastModified};a=new File([a],e,E)}}return{name:d,value:a}}A(M,"makeEntry"),sA.exports={FormData:O,makeEntry:M,setFormDataState:m,getFormDataBoundary:y}}}),
KQ=VA({"node_modules/undici/lib/core/request.js"(s,sA){"use strict";var{InvalidArgumentError:I,NotSupportedError:h}=re(),u=UA("node:assert"),{isValidHTTPToken:v,
isValidHeaderValue:K,isStream:X,destroy:Y,isBuffer:m,isFormDataLike:y,isIterable:O,hasSafeIterator:M,isBlobLike:d,serializePathWithQuery:a,parseHeaders:e,assertRequestHandler:E,
getServerName:g,normalizedMethodRecords:C,getProtocolFromUrlString:o}=ge(),{channels:R}=ze(),{headerNameLowerCasedRecord:k}=IQ(),F=/[^\u0021-\u00ff]/;function Q(S){
if(typeof S!="string"||S.length===0)return!1;for(let T=0;T<S.length;T++){const V=S.charCodeAt(T);if(V<48||V>57)return!1}return!0}A(Q,"isValidContentLengthHeader\
Value");var N=Symbol("handler"),G=Symbol("controller"),D=Symbol("resume"),U=class{static{A(this,"RequestController")}#A=!1;#e=null;#E=!1;#Q;[D]=null;rawHeaders=null;rawTrailers=null;constructor(S){
this.#Q=S}pause(){this.#A=!0}resume(){this.#A&&(this.#A=!1,this[D]?.())}abort(S){this.#E||(this.#E=!0,this.#e=S,this.#Q(S))}get aborted(){return this.#E}get reason(){
return this.#e}get paused(){return this.#A}},x=class{static{A(this,"Request")}constructor(S,{path:T,method:V,body:$,headers:tA,query:AA,idempotent:IA,blocking:W,
upgrade:CA,headersTimeout:NA,bodyTimeout:SA,reset:HA,expectContinue:Z,servername:rA,throwOnError:aA,maxRedirections:DA,typeOfService:TA},MA){if(typeof T!="strin\
g")throw new I("path must be a string");if(T[0]!=="/"&&!(T.startsWith("http://")||T.startsWith("https://"))&&V!=="CONNECT")throw new I("path must be an absolute\
 URL or start with a slash");if(F.test(T))throw new I("invalid request path");if(typeof V!="string")throw new I("method must be a string");if(C[V]===void 0&&!v(
V))throw new I("invalid request method");if(CA&&typeof CA!="string")throw new I("upgrade must be a string");if(CA&&!K(CA))throw new I("invalid upgrade header");
if(NA!=null&&(!Number.isFinite(NA)||NA<0))throw new I("invalid headersTimeout");if(SA!=null&&(!Number.isFinite(SA)||SA<0))throw new I("invalid bodyTimeout");if(HA!=
null&&typeof HA!="boolean")throw new I("invalid reset");if(Z!=null&&typeof Z!="boolean")throw new I("invalid expectContinue");if(aA!=null)throw new I("invalid t\
hrowOnError");if(DA!=null&&DA!==0)throw new I("maxRedirections is not supported, use the redirect interceptor");if(TA!=null&&(!Number.isInteger(TA)||TA<0||TA>255))
throw new I("typeOfService must be an integer between 0 and 255");if(this.headersTimeout=NA,this.bodyTimeout=SA,this.method=V,this.typeOfService=TA,this.abort=null,
$==null)this.body=null;else if(X($)){this.body=$;const vA=this.body._readableState;(!vA||!vA.autoDestroy)&&(this.endHandler=A(function(){Y(this)},"autoDestroy"),
this.body.on("end",this.endHandler)),this.errorHandler=qA=>{this.abort?this.abort(qA):this.error=qA},this.body.on("error",this.errorHandler)}else if(m($))this.body=
$.byteLength?$:null;else if(ArrayBuffer.isView($))this.body=$.buffer.byteLength?Buffer.from($.buffer,$.byteOffset,$.byteLength):null;else if($ instanceof ArrayBuffer)
this.body=$.byteLength?Buffer.from($):null;else if(typeof $=="string")this.body=$.length?Buffer.from($):null;else if(y($)){if(!p($))throw new I("body must be a \
FormData created by this undici package instance; FormData from other sources, such as the built-in FormData provided by Node.js, is not supported");this.body=$}else if(O(
$)||d($))this.body=$;else throw new I("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=
!1,this.upgrade=CA||null,this.path=AA?a(T,AA):T,this.origin=S,this.protocol=o(S),this.idempotent=IA??(V==="HEAD"||V==="GET"||V==="QUERY"),this.blocking=W??this.
method!=="HEAD",this.reset=HA??null,this.host=null,this.contentLength=null,this.contentType=null,this.headers=[],this.expectContinue=Z??!1,Array.isArray(tA)){if(tA.
length%2!==0)throw new I("headers array must be even");for(let vA=0;vA<tA.length;vA+=2)r(this,tA[vA],tA[vA+1])}else if(tA&&typeof tA=="object")if(M(tA))for(const vA of tA){
if(!Array.isArray(vA)||vA.length!==2)throw new I("headers must be in key-value pair format");r(this,vA[0],vA[1])}else{const vA=Object.keys(tA);for(let qA=0;qA<vA.
length;++qA)r(this,vA[qA],tA[vA[qA]])}else if(tA!=null)throw new I("headers must be an object or an array");E(MA,V,CA),this.servername=rA||g(this.host)||null,this[N]=
MA,R.create.hasSubscribers&&R.create.publish({request:this})}onBodySent(S){if(R.bodyChunkSent.hasSubscribers&&R.bodyChunkSent.publish({request:this,chunk:S}),this[N].
onBodySent)try{return this[N].onBodySent(S)}catch(T){this.abort(T)}}onRequestSent(){if(R.bodySent.hasSubscribers&&R.bodySent.publish({request:this}),this[N].onRequestSent)
try{return this[N].onRequestSent()}catch(S){this.abort(S)}}onRequestStart(S,T){if(u(!this.aborted),u(!this.completed),this[G]=new U(S),this.error){this[G].abort(
this.error);return}return this.abort=S,this[N].onRequestStart(this[G],T)}onResponseStarted(){return this[N].onResponseStarted?.()}onResponseStart(S,T,V,$){u(!this.
aborted),u(!this.completed),R.headers.hasSubscribers&&R.headers.publish({request:this,response:{statusCode:S,headers:T,statusText:$}});const tA=this[G];tA&&(tA[D]=
V,tA.rawHeaders=T);const AA=Array.isArray(T)?e(T):T;try{return this[N].onResponseStart?.(tA,S,AA,$),!tA?.paused}catch(IA){return this.abort(IA),!1}}onResponseData(S){
u(!this.aborted),u(!this.completed),R.bodyChunkReceived.hasSubscribers&&R.bodyChunkReceived.publish({request:this,chunk:S});const T=this[G];try{return this[N].onResponseData?.(
T,S),!T?.paused}catch(V){return this.abort(V),!1}}onRequestUpgrade(S,T,V,$=""){this.onFinally(),u(!this.aborted),u(!this.completed),R.headers.hasSubscribers&&R.
headers.publish({request:this,response:{statusCode:S,headers:T,statusText:$}});const tA=this[G];tA&&(tA.rawHeaders=T);const AA=Array.isArray(T)?e(T):T,IA=this[N].
onRequestUpgrade?.(tA,S,AA,V);return this.aborted||(this.completed=!0,R.trailers.hasSubscribers&&R.trailers.publish({request:this,trailers:[]})),IA}onResponseEnd(S){
this.onFinally(),u(!this.aborted),u(!this.completed),this.completed=!0,R.trailers.hasSubscribers&&R.trailers.publish({request:this,trailers:S});const T=this[G];
T&&(T.rawTrailers=S);const V=Array.isArray(S)?e(S):S;try{return this[N].onResponseEnd?.(T,V)}catch($){this.onResponseError($)}}onResponseError(S){if(this.onFinally(),
R.error.hasSubscribers&&R.error.publish({request:this,error:S}),this.aborted)return;this.aborted=!0;const T=this[G];return this[N].onResponseError?.(T,S)}onFinally(){
this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&(this.body.off("end",this.endHandler),this.endHandler=null)}addHeader(S,T){
return r(this,S,T),this}};function r(S,T,V){if(V&&typeof V=="object"&&!Array.isArray(V))throw new I(`invalid ${T} header`);if(V===void 0)return;let $=k[T];if($===
void 0&&($=T.toLowerCase(),k[$]===void 0&&!v($)))throw new I("invalid header key");if(Array.isArray(V)){const tA=[];for(let AA=0;AA<V.length;AA++)if(typeof V[AA]==
"string"){if(!K(V[AA]))throw new I(`invalid ${T} header`);tA.push(V[AA])}else if(V[AA]===null)tA.push("");else{if(typeof V[AA]=="object")throw new I(`invalid ${T}\
 header`);{const IA=`${V[AA]}`;if(!K(IA))throw new I(`invalid ${T} header`);tA.push(IA)}}V=tA}else if(typeof V=="string"){if(!K(V))throw new I(`invalid ${T} hea\
der`)}else if(V===null)V="";else if(V=`${V}`,!K(V))throw new I(`invalid ${T} header`);if($==="host"){if(S.host!==null)throw new I("duplicate host header");if(typeof V!=
"string")throw new I("invalid host header");S.host=V}else if($==="content-length"){if(S.contentLength!==null)throw new I("duplicate content-length header");if(!Q(
V))throw new I("invalid content-length header");S.contentLength=parseInt(V,10)}else if(S.contentType===null&&$==="content-type")S.contentType=V,S.headers.push(T,
V);else{if($==="transfer-encoding"||$==="keep-alive"||$==="upgrade")throw new I(`invalid ${$} header`);if($==="connection"){const tA=typeof V=="string"?V:null;if(tA===
null)throw new I("invalid connection header");for(const AA of tA.toLowerCase().split(",")){const IA=AA.trim();if(!v(IA))throw new I("invalid connection header");
IA==="close"&&(S.reset=!0)}}else{if($==="expect")throw new h("expect header not supported");S.headers.push(T,V)}}}A(r,"processHeader");var c;function p(S){return c===
void 0&&(DQ(),c=me().webidl.is.FormData),c(S)}A(p,"isUndiciFormData"),sA.exports=x}}),$e=VA({"node_modules/undici/lib/dispatcher/dispatcher-base.js"(s,sA){"use \
strict";var I=UA("node:buffer"),h=cQ(),{ClientDestroyedError:u,ClientClosedError:v,InvalidArgumentError:K}=re(),{kDestroy:X,kClose:Y,kClosed:m,kDestroyed:y,kDispatch:O}=ne(),
{defaultWebSocketMaxFragments:M,defaultWebSocketMaxPayloadSize:d}=IQ(),a=Symbol("onDestroyed"),e=Symbol("onClosed"),E=Symbol("webSocketOptions"),g=Symbol("event\
SourceOptions"),C=class extends h{static{A(this,"DispatcherBase")}[y]=!1;[a]=null;[m]=!1;[e]=null;constructor(o){super(),this[E]=o?.webSocket??{},this[g]=o?.eventSource??
{}}get webSocketOptions(){return{maxFragments:this[E].maxFragments??M,maxPayloadSize:this[E].maxPayloadSize??d}}get eventSourceOptions(){return{maxEventSize:this[g].
maxEventSize??I.kStringMaxLength}}get destroyed(){return this[y]}get closed(){return this[m]}close(o){if(o===void 0)return new Promise((k,F)=>{this.close((Q,N)=>Q?
F(Q):k(N))});if(typeof o!="function")throw new K("invalid callback");if(this[y]){const k=new u;queueMicrotask(()=>o(k,null));return}if(this[m]){this[e]?this[e].
push(o):queueMicrotask(()=>o(null,null));return}this[m]=!0,this[e]??=[],this[e].push(o);const R=A(()=>{const k=this[e];this[e]=null;for(let F=0;F<k.length;F++)k[F](
null,null)},"onClosed");this[Y]().then(()=>this.destroy()).then(()=>queueMicrotask(R))}destroy(o,R){if(typeof o=="function"&&(R=o,o=null),R===void 0)return new Promise(
(F,Q)=>{this.destroy(o,(N,G)=>N?Q(N):F(G))});if(typeof R!="function")throw new K("invalid callback");if(this[y]){this[a]?this[a].push(R):queueMicrotask(()=>R(null,
null));return}o||(o=new u),this[y]=!0,this[a]??=[],this[a].push(R);const k=A(()=>{const F=this[a];this[a]=null;for(let Q=0;Q<F.length;Q++)F[Q](null,null)},"onDe\
stroyed");this[X](o).then(()=>queueMicrotask(k))}dispatch(o,R){if(!R||typeof R!="object")throw new K("handler must be an object");try{if(!o||typeof o!="object")
throw new K("opts must be an object.");if(o.dispatcher)throw new K("opts.dispatcher is not supported by instance methods. Pass opts.dispatcher to the top-level \
undici functions or call the dispatcher instance method directly.");if(this[y]||this[a])throw new u;if(this[m])throw new v;return this[O](o,R)}catch(k){if(typeof R.
onResponseError!="function")throw k;return R.onResponseError(null,k),!1}}};sA.exports=C}}),AQ=VA({"node_modules/undici/lib/core/connect.js"(s,sA){"use strict";var I=UA(
"node:net"),h=UA("node:assert"),u=ge(),{InvalidArgumentError:v,ConnectTimeoutError:K}=re(),X,Y=class{static{A(this,"WeakSessionCache")}constructor(M){this._maxCachedSessions=
M,this._sessionCache=new Map,this._sessionRegistry=new FinalizationRegistry(d=>{if(this._sessionCache.size<this._maxCachedSessions)return;const a=this._sessionCache.
get(d);a!==void 0&&a.deref()===void 0&&this._sessionCache.delete(d)})}get(M){const d=this._sessionCache.get(M);return d?d.deref():null}set(M,d){if(this._maxCachedSessions!==
0){if(this._sessionCache.has(M))this._sessionCache.delete(M);else if(this._sessionCache.size>=this._maxCachedSessions){let a=!1;for(const[e,E]of this._sessionCache)
if(E.deref()===void 0){this._sessionCache.delete(e),a=!0;break}if(!a){const e=this._sessionCache.keys().next();e.done||this._sessionCache.delete(e.value)}}this.
_sessionCache.set(M,new WeakRef(d)),this._sessionRegistry.register(d,M)}}};function m({allowH2:O,preferH2:M,useH2c:d,maxCachedSessions:a,socketPath:e,timeout:E,
session:g,...C}){if(a!=null&&(!Number.isInteger(a)||a<0))throw new v("maxCachedSessions must be a positive integer or zero");const o={path:e,...C},R=new Y(a??100);
return E=E??1e4,O=O??!0,A(function({hostname:F,host:Q,protocol:N,port:G,servername:D,localAddress:U,httpSocket:x},r){let c;if(N==="https:"){X||(X=UA("node:tls")),
D=D||o.servername||u.getServerName(Q)||null;const S=D||F;h(S);const T=g||R.get(S)||null;G=G||443,c=X.connect({highWaterMark:16384,...o,servername:D,session:T,localAddress:U,
ALPNProtocols:O?M?["h2","http/1.1"]:["http/1.1","h2"]:["http/1.1"],socket:x,port:G,host:F}),c.on("session",function(V){R.set(S,V)})}else{h(!x,"httpSocket can on\
ly be sent on TLS update"),G=G||80;const S={highWaterMark:64*1024,...o,localAddress:U,port:G,host:F},T=I.isIP(F);T!==0&&D&&D!==F&&(S.host=D,S.lookup=(V,$,tA)=>{
$.all?tA(null,[{address:F,family:T}]):tA(null,F,T)}),c=I.connect(S),d===!0&&(c.alpnProtocol="h2")}if(o.keepAlive==null||o.keepAlive){const S=o.keepAliveInitialDelay===
void 0?6e4:o.keepAliveInitialDelay;c.setKeepAlive(!0,S)}const p=u.setupConnectTimeout(new WeakRef(c),{timeout:E,hostname:F,port:G});return c.setNoDelay(!0).once(
N==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(p),r){const S=r;r=null,S(null,this)}}).on("error",function(S){if(queueMicrotask(p),r){const T=r;
r=null,T(y(S,this,{timeout:E,hostname:F,port:G}))}}),c},"connect2")}A(m,"buildConnector");function y(O,M,d){if(O instanceof AggregateError&&(O.code==="ETIMEDOUT"||
O.errors.some(a=>a!=null&&a.code==="ETIMEDOUT"))){let a="Connect Timeout Error";Array.isArray(M.autoSelectFamilyAttemptedAddresses)?a+=` (attempted addresses: ${M.
autoSelectFamilyAttemptedAddresses.join(", ")},`:a+=` (attempted address: ${d.hostname}:${d.port},`,a+=` timeout: ${d.timeout}ms)`;const e=new K(a);return e.cause=
O,e}return O}A(y,"maybeNormalizeConnectError"),sA.exports=m}}),ZQ=VA({"node_modules/undici/lib/llhttp/utils.js"(s){"use strict";Object.defineProperty(s,"__esMod\
ule",{value:!0}),s.enumToMap=sA;function sA(I,h=[],u=[]){const v=(h?.length??0)===0,K=(u?.length??0)===0;return Object.fromEntries(Object.entries(I).filter(([,X])=>typeof X==
"number"&&(v||h.includes(X))&&(K||!u.includes(X))))}A(sA,"enumToMap")}}),xQ=VA({"node_modules/undici/lib/llhttp/constants.js"(s){"use strict";Object.defineProperty(
s,"__esModule",{value:!0}),s.SPECIAL_HEADERS=s.MINOR=s.MAJOR=s.HTAB_SP_VCHAR_OBS_TEXT=s.QUOTED_STRING=s.CONNECTION_TOKEN_CHARS=s.HEADER_CHARS=s.TOKEN=s.HEX=s.URL_CHAR=
s.USERINFO_CHARS=s.MARK=s.ALPHANUM=s.NUM=s.HEX_MAP=s.NUM_MAP=s.ALPHA=s.STATUSES_HTTP=s.H_METHOD_MAP=s.METHOD_MAP=s.METHODS_RTSP=s.METHODS_ICE=s.METHODS_HTTP=s.HEADER_STATE=
s.FINISH=s.STATUSES=s.METHODS=s.LENIENT_FLAGS=s.FLAGS=s.TYPE=s.ERROR=void 0;var sA=ZQ();s.ERROR={OK:0,INTERNAL:1,STRICT:2,CR_EXPECTED:25,LF_EXPECTED:3,UNEXPECTED_CONTENT_LENGTH:4,
UNEXPECTED_SPACE:30,CLOSED_CONNECTION:5,INVALID_METHOD:6,INVALID_URL:7,INVALID_CONSTANT:8,INVALID_VERSION:9,INVALID_HEADER_TOKEN:10,INVALID_CONTENT_LENGTH:11,INVALID_CHUNK_SIZE:12,
INVALID_STATUS:13,INVALID_EOF_STATE:14,INVALID_TRANSFER_ENCODING:15,CB_MESSAGE_BEGIN:16,CB_HEADERS_COMPLETE:17,CB_MESSAGE_COMPLETE:18,CB_CHUNK_HEADER:19,CB_CHUNK_COMPLETE:20,
PAUSED:21,PAUSED_UPGRADE:22,PAUSED_H2_UPGRADE:23,USER:24,CB_URL_COMPLETE:26,CB_STATUS_COMPLETE:27,CB_METHOD_COMPLETE:32,CB_VERSION_COMPLETE:33,CB_HEADER_FIELD_COMPLETE:28,
CB_HEADER_VALUE_COMPLETE:29,CB_CHUNK_EXTENSION_NAME_COMPLETE:34,CB_CHUNK_EXTENSION_VALUE_COMPLETE:35,CB_RESET:31,CB_PROTOCOL_COMPLETE:38},s.TYPE={BOTH:0,REQUEST:1,
RESPONSE:2},s.FLAGS={CONNECTION_KEEP_ALIVE:1,CONNECTION_CLOSE:2,CONNECTION_UPGRADE:4,CHUNKED:8,UPGRADE:16,CONTENT_LENGTH:32,SKIPBODY:64,TRAILING:128,TRANSFER_ENCODING:512},
s.LENIENT_FLAGS={HEADERS:1,CHUNKED_LENGTH:2,KEEP_ALIVE:4,TRANSFER_ENCODING:8,VERSION:16,DATA_AFTER_CLOSE:32,OPTIONAL_LF_AFTER_CR:64,OPTIONAL_CRLF_AFTER_CHUNK:128,
OPTIONAL_CR_BEFORE_LF:256,SPACES_AFTER_CHUNK_SIZE:512},s.METHODS={DELETE:0,GET:1,HEAD:2,POST:3,PUT:4,CONNECT:5,OPTIONS:6,TRACE:7,COPY:8,LOCK:9,MKCOL:10,MOVE:11,
PROPFIND:12,PROPPATCH:13,SEARCH:14,UNLOCK:15,BIND:16,REBIND:17,UNBIND:18,ACL:19,REPORT:20,MKACTIVITY:21,CHECKOUT:22,MERGE:23,"M-SEARCH":24,NOTIFY:25,SUBSCRIBE:26,
UNSUBSCRIBE:27,PATCH:28,PURGE:29,MKCALENDAR:30,LINK:31,UNLINK:32,SOURCE:33,PRI:34,DESCRIBE:35,ANNOUNCE:36,SETUP:37,PLAY:38,PAUSE:39,TEARDOWN:40,GET_PARAMETER:41,
SET_PARAMETER:42,REDIRECT:43,RECORD:44,FLUSH:45,QUERY:46},s.STATUSES={CONTINUE:100,SWITCHING_PROTOCOLS:101,PROCESSING:102,EARLY_HINTS:103,RESPONSE_IS_STALE:110,
REVALIDATION_FAILED:111,DISCONNECTED_OPERATION:112,HEURISTIC_EXPIRATION:113,MISCELLANEOUS_WARNING:199,OK:200,CREATED:201,ACCEPTED:202,NON_AUTHORITATIVE_INFORMATION:203,
NO_CONTENT:204,RESET_CONTENT:205,PARTIAL_CONTENT:206,MULTI_STATUS:207,ALREADY_REPORTED:208,TRANSFORMATION_APPLIED:214,IM_USED:226,MISCELLANEOUS_PERSISTENT_WARNING:299,
MULTIPLE_CHOICES:300,MOVED_PERMANENTLY:301,FOUND:302,SEE_OTHER:303,NOT_MODIFIED:304,USE_PROXY:305,SWITCH_PROXY:306,TEMPORARY_REDIRECT:307,PERMANENT_REDIRECT:308,
BAD_REQUEST:400,UNAUTHORIZED:401,PAYMENT_REQUIRED:402,FORBIDDEN:403,NOT_FOUND:404,METHOD_NOT_ALLOWED:405,NOT_ACCEPTABLE:406,PROXY_AUTHENTICATION_REQUIRED:407,REQUEST_TIMEOUT:408,
CONFLICT:409,GONE:410,LENGTH_REQUIRED:411,PRECONDITION_FAILED:412,PAYLOAD_TOO_LARGE:413,URI_TOO_LONG:414,UNSUPPORTED_MEDIA_TYPE:415,RANGE_NOT_SATISFIABLE:416,EXPECTATION_FAILED:417,
IM_A_TEAPOT:418,PAGE_EXPIRED:419,ENHANCE_YOUR_CALM:420,MISDIRECTED_REQUEST:421,UNPROCESSABLE_ENTITY:422,LOCKED:423,FAILED_DEPENDENCY:424,TOO_EARLY:425,UPGRADE_REQUIRED:426,
PRECONDITION_REQUIRED:428,TOO_MANY_REQUESTS:429,REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL:430,REQUEST_HEADER_FIELDS_TOO_LARGE:431,LOGIN_TIMEOUT:440,NO_RESPONSE:444,
RETRY_WITH:449,BLOCKED_BY_PARENTAL_CONTROL:450,UNAVAILABLE_FOR_LEGAL_REASONS:451,CLIENT_CLOSED_LOAD_BALANCED_REQUEST:460,INVALID_X_FORWARDED_FOR:463,REQUEST_HEADER_TOO_LARGE:494,
SSL_CERTIFICATE_ERROR:495,SSL_CERTIFICATE_REQUIRED:496,HTTP_REQUEST_SENT_TO_HTTPS_PORT:497,INVALID_TOKEN:498,CLIENT_CLOSED_REQUEST:499,INTERNAL_SERVER_ERROR:500,
NOT_IMPLEMENTED:501,BAD_GATEWAY:502,SERVICE_UNAVAILABLE:503,GATEWAY_TIMEOUT:504,HTTP_VERSION_NOT_SUPPORTED:505,VARIANT_ALSO_NEGOTIATES:506,INSUFFICIENT_STORAGE:507,
LOOP_DETECTED:508,BANDWIDTH_LIMIT_EXCEEDED:509,NOT_EXTENDED:510,NETWORK_AUTHENTICATION_REQUIRED:511,WEB_SERVER_UNKNOWN_ERROR:520,WEB_SERVER_IS_DOWN:521,CONNECTION_TIMEOUT:522,
ORIGIN_IS_UNREACHABLE:523,TIMEOUT_OCCURED:524,SSL_HANDSHAKE_FAILED:525,INVALID_SSL_CERTIFICATE:526,RAILGUN_ERROR:527,SITE_IS_OVERLOADED:529,SITE_IS_FROZEN:530,IDENTITY_PROVIDER_AUTHENTICATION_ERROR:561,
NETWORK_READ_TIMEOUT:598,NETWORK_CONNECT_TIMEOUT:599},s.FINISH={SAFE:0,SAFE_WITH_CB:1,UNSAFE:2},s.HEADER_STATE={GENERAL:0,CONNECTION:1,CONTENT_LENGTH:2,TRANSFER_ENCODING:3,
UPGRADE:4,CONNECTION_KEEP_ALIVE:5,CONNECTION_CLOSE:6,CONNECTION_UPGRADE:7,TRANSFER_ENCODING_CHUNKED:8},s.METHODS_HTTP=[s.METHODS.DELETE,s.METHODS.GET,s.METHODS.
HEAD,s.METHODS.POST,s.METHODS.PUT,s.METHODS.CONNECT,s.METHODS.OPTIONS,s.METHODS.TRACE,s.METHODS.COPY,s.METHODS.LOCK,s.METHODS.MKCOL,s.METHODS.MOVE,s.METHODS.PROPFIND,
s.METHODS.PROPPATCH,s.METHODS.SEARCH,s.METHODS.UNLOCK,s.METHODS.BIND,s.METHODS.REBIND,s.METHODS.UNBIND,s.METHODS.ACL,s.METHODS.REPORT,s.METHODS.MKACTIVITY,s.METHODS.
CHECKOUT,s.METHODS.MERGE,s.METHODS["M-SEARCH"],s.METHODS.NOTIFY,s.METHODS.SUBSCRIBE,s.METHODS.UNSUBSCRIBE,s.METHODS.PATCH,s.METHODS.PURGE,s.METHODS.MKCALENDAR,s.
METHODS.LINK,s.METHODS.UNLINK,s.METHODS.PRI,s.METHODS.SOURCE,s.METHODS.QUERY],s.METHODS_ICE=[s.METHODS.SOURCE],s.METHODS_RTSP=[s.METHODS.OPTIONS,s.METHODS.DESCRIBE,
s.METHODS.ANNOUNCE,s.METHODS.SETUP,s.METHODS.PLAY,s.METHODS.PAUSE,s.METHODS.TEARDOWN,s.METHODS.GET_PARAMETER,s.METHODS.SET_PARAMETER,s.METHODS.REDIRECT,s.METHODS.
RECORD,s.METHODS.FLUSH,s.METHODS.GET,s.METHODS.POST],s.METHOD_MAP=(0,sA.enumToMap)(s.METHODS),s.H_METHOD_MAP=Object.fromEntries(Object.entries(s.METHODS).filter(
([I])=>I.startsWith("H"))),s.STATUSES_HTTP=[s.STATUSES.CONTINUE,s.STATUSES.SWITCHING_PROTOCOLS,s.STATUSES.PROCESSING,s.STATUSES.EARLY_HINTS,s.STATUSES.RESPONSE_IS_STALE,
s.STATUSES.REVALIDATION_FAILED,s.STATUSES.DISCONNECTED_OPERATION,s.STATUSES.HEURISTIC_EXPIRATION,s.STATUSES.MISCELLANEOUS_WARNING,s.STATUSES.OK,s.STATUSES.CREATED,
s.STATUSES.ACCEPTED,s.STATUSES.NON_AUTHORITATIVE_INFORMATION,s.STATUSES.NO_CONTENT,s.STATUSES.RESET_CONTENT,s.STATUSES.PARTIAL_CONTENT,s.STATUSES.MULTI_STATUS,s.
STATUSES.ALREADY_REPORTED,s.STATUSES.TRANSFORMATION_APPLIED,s.STATUSES.IM_USED,s.STATUSES.MISCELLANEOUS_PERSISTENT_WARNING,s.STATUSES.MULTIPLE_CHOICES,s.STATUSES.
MOVED_PERMANENTLY,s.STATUSES.FOUND,s.STATUSES.SEE_OTHER,s.STATUSES.NOT_MODIFIED,s.STATUSES.USE_PROXY,s.STATUSES.SWITCH_PROXY,s.STATUSES.TEMPORARY_REDIRECT,s.STATUSES.
PERMANENT_REDIRECT,s.STATUSES.BAD_REQUEST,s.STATUSES.UNAUTHORIZED,s.STATUSES.PAYMENT_REQUIRED,s.STATUSES.FORBIDDEN,s.STATUSES.NOT_FOUND,s.STATUSES.METHOD_NOT_ALLOWED,
s.STATUSES.NOT_ACCEPTABLE,s.STATUSES.PROXY_AUTHENTICATION_REQUIRED,s.STATUSES.REQUEST_TIMEOUT,s.STATUSES.CONFLICT,s.STATUSES.GONE,s.STATUSES.LENGTH_REQUIRED,s.STATUSES.
PRECONDITION_FAILED,s.STATUSES.PAYLOAD_TOO_LARGE,s.STATUSES.URI_TOO_LONG,s.STATUSES.UNSUPPORTED_MEDIA_TYPE,s.STATUSES.RANGE_NOT_SATISFIABLE,s.STATUSES.EXPECTATION_FAILED,
s.STATUSES.IM_A_TEAPOT,s.STATUSES.PAGE_EXPIRED,s.STATUSES.ENHANCE_YOUR_CALM,s.STATUSES.MISDIRECTED_REQUEST,s.STATUSES.UNPROCESSABLE_ENTITY,s.STATUSES.LOCKED,s.STATUSES.
FAILED_DEPENDENCY,s.STATUSES.TOO_EARLY,s.STATUSES.UPGRADE_REQUIRED,s.STATUSES.PRECONDITION_REQUIRED,s.STATUSES.TOO_MANY_REQUESTS,s.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL,
s.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE,s.STATUSES.LOGIN_TIMEOUT,s.STATUSES.NO_RESPONSE,s.STATUSES.RETRY_WITH,s.STATUSES.BLOCKED_BY_PARENTAL_CONTROL,s.STATUSES.
UNAVAILABLE_FOR_LEGAL_REASONS,s.STATUSES.CLIENT_CLOSED_LOAD_BALANCED_REQUEST,s.STATUSES.INVALID_X_FORWARDED_FOR,s.STATUSES.REQUEST_HEADER_TOO_LARGE,s.STATUSES.SSL_CERTIFICATE_ERROR,
s.STATUSES.SSL_CERTIFICATE_REQUIRED,s.STATUSES.HTTP_REQUEST_SENT_TO_HTTPS_PORT,s.STATUSES.INVALID_TOKEN,s.STATUSES.CLIENT_CLOSED_REQUEST,s.STATUSES.INTERNAL_SERVER_ERROR,
s.STATUSES.NOT_IMPLEMENTED,s.STATUSES.BAD_GATEWAY,s.STATUSES.SERVICE_UNAVAILABLE,s.STATUSES.GATEWAY_TIMEOUT,s.STATUSES.HTTP_VERSION_NOT_SUPPORTED,s.STATUSES.VARIANT_ALSO_NEGOTIATES,
s.STATUSES.INSUFFICIENT_STORAGE,s.STATUSES.LOOP_DETECTED,s.STATUSES.BANDWIDTH_LIMIT_EXCEEDED,s.STATUSES.NOT_EXTENDED,s.STATUSES.NETWORK_AUTHENTICATION_REQUIRED,
s.STATUSES.WEB_SERVER_UNKNOWN_ERROR,s.STATUSES.WEB_SERVER_IS_DOWN,s.STATUSES.CONNECTION_TIMEOUT,s.STATUSES.ORIGIN_IS_UNREACHABLE,s.STATUSES.TIMEOUT_OCCURED,s.STATUSES.
SSL_HANDSHAKE_FAILED,s.STATUSES.INVALID_SSL_CERTIFICATE,s.STATUSES.RAILGUN_ERROR,s.STATUSES.SITE_IS_OVERLOADED,s.STATUSES.SITE_IS_FROZEN,s.STATUSES.IDENTITY_PROVIDER_AUTHENTICATION_ERROR,
s.STATUSES.NETWORK_READ_TIMEOUT,s.STATUSES.NETWORK_CONNECT_TIMEOUT],s.ALPHA=[];for(let I=65;I<=90;I++)s.ALPHA.push(String.fromCharCode(I)),s.ALPHA.push(String.fromCharCode(
I+32));s.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9},s.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,
e:14,f:15},s.NUM=["0","1","2","3","4","5","6","7","8","9"],s.ALPHANUM=s.ALPHA.concat(s.NUM),s.MARK=["-","_",".","!","~","*","'","(",")"],s.USERINFO_CHARS=s.ALPHANUM.
concat(s.MARK).concat(["%",";",":","&","=","+","$",","]),s.URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[","\\","]",
"^","_","`","{","|","}","~"].concat(s.ALPHANUM),s.HEX=s.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"]),s.TOKEN=["!","#","$","%","&","'","*","+","\
-",".","^","_","`","|","~"].concat(s.ALPHANUM),s.HEADER_CHARS=["	"];for(let I=32;I<=255;I++)I!==127&&s.HEADER_CHARS.push(I);s.CONNECTION_TOKEN_CHARS=s.HEADER_CHARS.
filter(I=>I!==44),s.QUOTED_STRING=["	"," "];for(let I=33;I<=255;I++)I!==34&&I!==92&&s.QUOTED_STRING.push(I);s.HTAB_SP_VCHAR_OBS_TEXT=["	"," "];for(let I=33;I<=126;I++)
s.HTAB_SP_VCHAR_OBS_TEXT.push(I);for(let I=128;I<=255;I++)s.HTAB_SP_VCHAR_OBS_TEXT.push(I);s.MAJOR=s.NUM_MAP,s.MINOR=s.MAJOR,s.SPECIAL_HEADERS={connection:s.HEADER_STATE.
CONNECTION,"content-length":s.HEADER_STATE.CONTENT_LENGTH,"proxy-connection":s.HEADER_STATE.CONNECTION,"transfer-encoding":s.HEADER_STATE.TRANSFER_ENCODING,upgrade:s.
HEADER_STATE.UPGRADE},s.default={ERROR:s.ERROR,TYPE:s.TYPE,FLAGS:s.FLAGS,LENIENT_FLAGS:s.LENIENT_FLAGS,METHODS:s.METHODS,STATUSES:s.STATUSES,FINISH:s.FINISH,HEADER_STATE:s.
HEADER_STATE,ALPHA:s.ALPHA,NUM_MAP:s.NUM_MAP,HEX_MAP:s.HEX_MAP,NUM:s.NUM,ALPHANUM:s.ALPHANUM,MARK:s.MARK,USERINFO_CHARS:s.USERINFO_CHARS,URL_CHAR:s.URL_CHAR,HEX:s.
HEX,TOKEN:s.TOKEN,HEADER_CHARS:s.HEADER_CHARS,CONNECTION_TOKEN_CHARS:s.CONNECTION_TOKEN_CHARS,QUOTED_STRING:s.QUOTED_STRING,HTAB_SP_VCHAR_OBS_TEXT:s.HTAB_SP_VCHAR_OBS_TEXT,
MAJOR:s.MAJOR,MINOR:s.MINOR,SPECIAL_HEADERS:s.SPECIAL_HEADERS,METHODS_HTTP:s.METHODS_HTTP,METHODS_ICE:s.METHODS_ICE,METHODS_RTSP:s.METHODS_RTSP,METHOD_MAP:s.METHOD_MAP,
H_METHOD_MAP:s.H_METHOD_MAP,STATUSES_HTTP:s.STATUSES_HTTP}}}),XQ=VA({"node_modules/undici/lib/milo/simd.js"(s,sA){var I=new WebAssembly.Module(Buffer.from("AGFz\
bQEAAAABQgtgA39/fwBgAX8Bf2ACf38AYAF/AGABfwF+YAJ/fgBgBH9/f38AYAABf2AIf39/f39/f3wAYAN/f38Bf2ACf38BfwKUBBwDZW52CG9uX2Vycm9yAAADZW52Cm9uX2hlYWRlcnMACANlbnYJb25fZmlu\
aXNoAAADZW52EG9uX21lc3NhZ2Vfc3RhcnQAAANlbnYTb25fbWVzc2FnZV9jb21wbGV0ZQAAA2Vudgpvbl9yZXF1ZXN0AAADZW52C29uX3Jlc3BvbnNlAAADZW52CG9uX3Jlc2V0AAADZW52CW9uX21ldGhvZAAA\
A2VudgZvbl91cmwAAANlbnYLb25fcHJvdG9jb2wAAANlbnYKb25fdmVyc2lvbgAAA2Vudglvbl9zdGF0dXMAAANlbnYJb25fcmVhc29uAAADZW52Dm9uX2hlYWRlcl9uYW1lAAADZW52D29uX2hlYWRlcl92YWx1\
ZQAAA2Vudgpvbl9jb25uZWN0AAADZW52Cm9uX3VwZ3JhZGUAAANlbnYPb25fY2h1bmtfbGVuZ3RoAAADZW52F29uX2NodW5rX2V4dGVuc2lvbl9uYW1lAAADZW52GG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQAA\
A2Vudghvbl9jaHVuawAAA2Vudgdvbl9ib2R5AAADZW52B29uX2RhdGEAAANlbnYPb25fdHJhaWxlcl9uYW1lAAADZW52EG9uX3RyYWlsZXJfdmFsdWUAAANlbnYLb25fdHJhaWxlcnMAAANlbnYPb25fc3RhdGVf\
Y2hhbmdlAAADQkEGAAEDAwcCAwYDBAQBBAQBAQEEAQQEAQEBAQEBAQEBAQEBAQEHCQMCAwUFAgICBQICAgICAgIBAQEBCgECAwICAgUDAQARBgkBfwFBgIDAAAsHnQg5Bm1lbW9yeQIABWFsbG9jAB4FY2xlYXIA\
Hwhjb21wbGV0ZQAgBmNyZWF0ZQAhB2RlYWxsb2MAIgdkZXN0cm95ACMEZmFpbAAkBmZpbmlzaAAlDmdldF9jaHVua19zaXplACYSZ2V0X2NvbnRlbnRfbGVuZ3RoACcOZ2V0X2Vycm9yX2NvZGUAKBlnZXRfZXJy\
b3JfZGVzY3JpcHRpb25fcmF3ACkUZ2V0X21heF9ib2R5X3BheWxvYWQAKhVnZXRfbWF4X2hlYWRlcl9sZW5ndGgAKxlnZXRfbWF4X3N0YXJ0X2xpbmVfbGVuZ3RoACwKZ2V0X21ldGhvZAAtCmdldF9wYXJzZWQA\
LgxnZXRfcG9zaXRpb24ALxhnZXRfcmVtYWluaW5nX2NodW5rX3NpemUAMBxnZXRfcmVtYWluaW5nX2NvbnRlbnRfbGVuZ3RoADEJZ2V0X3N0YXRlADIKZ2V0X3N0YXR1cwAzHWhhc19jaHVua2VkX3RyYW5zZmVy\
X2VuY29kaW5nADQUaGFzX2Nvbm5lY3Rpb25fY2xvc2UANRZoYXNfY29ubmVjdGlvbl91cGdyYWRlADYSaGFzX2NvbnRlbnRfbGVuZ3RoADcMaGFzX3RyYWlsZXJzADgVaGFzX3RyYW5zZmVyX2VuY29kaW5nADkL\
aGFzX3VwZ3JhZGUAOg1pc19hdXRvZGV0ZWN0ADsKaXNfY29ubmVjdAA8CGlzX2RlYnVnAD0JaXNfcGF1c2VkAD4KaXNfcmVxdWVzdAA/Dm1pbG9faGFzX2RlYnVnAEAFcGFyc2UAQQVwYXVzZQBCBXJlc2V0AEMG\
cmVzdW1lAEQUc2V0X2FjdGl2ZV9jYWxsYmFja3MARRFzZXRfYWN0aXZlX2V2ZW50cwBGCXNldF9kZWJ1ZwBHDnNldF9pc19jb25uZWN0AEgOc2V0X2lzX3JlcXVlc3QASRRzZXRfbWF4X2JvZHlfcGF5bG9hZABK\
FXNldF9tYXhfaGVhZGVyX2xlbmd0aABLGXNldF9tYXhfc3RhcnRfbGluZV9sZW5ndGgATBVzZXRfc2hvdWxkX2F1dG9kZXRlY3QATSBzZXRfc2hvdWxkX2NvbnRpbnVlX3dpdGhvdXRfZGF0YQBOHHNldF9zaG91\
bGRfbWFuYWdlX3VuY29uc3VtZWQATxRzZXRfc2hvdWxkX3NraXBfYm9keQBQIHNldF9zaG91bGRfc3VzcGVuZF9hZnRlcl9oZWFkZXJzAFEcc2hvdWxkX2NvbnRpbnVlX3dpdGhvdXRfZGF0YQBSGHNob3VsZF9t\
YW5hZ2VfdW5jb25zdW1lZABTEHNob3VsZF9za2lwX2JvZHkAVBxzaG91bGRfc3VzcGVuZF9hZnRlcl9oZWFkZXJzAFUKoLQCQdgDAgJ/BXsCQCACIANPDQAgAS0AACEBIAMgAmsiBUEPTQRAIANBAWsDQCABIAIt\
AABGBEBBASEEDAMLIAJBAWoiAiADRw0ACyECDAELIAH9DyIGIAL9AAAA/SP9ZCIBBEAgAiABaGohAkEBIQQMAQsgAkFwcUEQaiEBAkACQCAFQcAASQ0AIAEgA0FAaiIFSw0AIAIgAkEPcWtBIGohAgNAIAYgAv0A\
BAD9IyIHIAYgAkEQayIB/QAEAP0jIgj9UCAGIAJBEGr9AAQA/SMiCf1QIAYgAkEgav0ABAD9IyIK/VD9ZA0CIAJBQGshAiABQUBrIAVNDQALIAJBEGshAQsgA0EQayICIAFPBEADQCAGIAH9AAAA/SP9ZCIFBEAg\
ASAFaGohAkEBIQQMBAsgAUEQaiIBIAJNDQALCyABIANPDQEgA0EQayIBIAYgAf0AAAD9I/1kQf//A3EiAWhqIQIgAUEARyEEDAELAkAgCP1kIgFFBEAgB/1kIgENASAJ/WQiAUUEQCACIAr9ZGhqQSBqIQJBASEE\
DAMLIAIgAWhqQRBqIQJBASEEDAILIAIgAWhqQRBrIQJBASEEDAELIAIgAWhqIQJBASEECyAAIAI2AgQgACAENgIAC7ADAgR/AXsCQCACQRBPBEADQCACIANBEGoiBEkEQEECIQUgAiADTQ0DA0AgASADai0AACIE\
QQ1GBEBBACEFDAULAkAgBEEgTwRAIARB/wBHDQFBASEFDAYLIARBCUYNAEEBIQUMBQsgAiADQQFqIgNHDQALIAIhAwwDCyABIANqIAQhA/0AAAAiB/0Mf39/f39/f39/f39/f39/f/0jIAf9DAkJCQkJCQkJCQkJ\
CQkJCQn9JCAH/QwgICAgICAgICAgICAgICAg/Sb9Tv1Q/VNFDQALQXAhA0ECIQUgBEUNASAEQRBrIQMgBCAEQQ9rIgIgAiAESRsDQCABIANqLQAAIgZBDUYEQEEAIQUMAwsCQCAGQSBPBEAgBkH/AEcNAUEBIQUM\
BAsgBkEJRg0AQQEhBQwDCyADQQFqIgMgBEkNAAshAwwBC0ECIQUgAkUEQAwBCwNAIAEgA2otAAAiBEENRgRAQQAhBQwCCwJAIARBIE8EQCAEQf8ARw0BQQEhBQwDCyAEQQlGDQBBASEFDAILIAIgA0EBaiIDRw0A\
CyACIQMLIAAgAzYCBCAAIAU2AgALJgACQCAAQQBOBEAgAEUEQEEBIQAMAgsgAEEBEFYiAA0BCwALIAALRwAgAEIANwMoIABBADoAFSAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDMCAA/QwAAAAAAAAAAAAAAAAAAAAA\
/QsDQCAAQQA2AlAL0gMCA38BfgJAIAAiAS0AJCIAQQ5NQQBBASAAdEGAzwFxG0UEQCABQQM6ACYgAUECOgAkIAFBDToA9AJBACEAIAFBADoAeSABQaeYwAApAAA3AGwgAUGsmMAAKQAANwBxAkAgASkDWCABKQNg\
hKdBAXFFBEAgASgC+AIhAgwBCyABKAL4AiICQQE6AAAgAkEFakEDOgAAIAJBAWogASgCIDYAAEEGIQALIAAgAmpBADoAAAwBCwJ/QQAgASkDWCABKQNghCIEQsgAg1ANABogBEIIg0IAUgRAIAEoAvgCIgBBBDoA\
ACAAQQVqQQA2AAAgAEEBaiABKAIgNgAAQQkhAgsgAiAEQsAAg1ANABogASgC+AIgAmoiAEEHOgAAIABBBWpBADYAACAAQQFqIAEoAiA2AAAgAkEJagshAiABQQA6ABYgAUEAOgAUAkAgAS0AUkEBRgRAQQ4hACAB\
LQARQQFxDQELIAEtAFAhAyAEQgKDUARAIAMhAAwBC0EBIQAgA0EBcUUEQCADIQAMAQsgASgC+AIgAmoiA0ECOgAAIANBBWpBADYAACADQQFqIAEoAiA2AAAgAkEJaiECCyABIAA6ACQgASgC+AIgAmpBADoAAAsL\
7wIBA38jAEHgAGsiASQAAkBBgIAEEFciAkUNACACQQRrLQAAQQNxRQ0AIAJBAEGAgAT8CwALAkAgAkUNACABQQA2AFwgAUIANwBUIAH9DAAAAAAAAAAAAAAAAAAAAAD9CwBEIAH9DAAAAAAAAAAAAAAAAAAAAAD9\
CwA0IAH9DAAAAAAAAAAAAAAAAAAAAAD9CwIcIAFBADYCLCABQgA3AA8gAUEAOgAXQYADQQgQViIARQ0AIABBAToAECAAQgA3AwggAEKAwICAgIAINwMAIAD9DAAAAAAAAAAAAAAAAAAAAAD9CwARIABCADcAHyAA\
IAEpADM3ACcgACAB/QAAO/0LAC8gACAB/QAAS/0LAD8gACABKQBYNwBMIAAgASgCKDYCZCAAIAH9AAIY/QsCVCAAQewAakEAQf8B/AsAIAAgAjYC+AIgACABLwAWOwDzAiAAIAEpAA43AOsCIAAgADYCaCABQeAA\
aiQAIAAPCwALFQACQCAARQ0AIAFFDQAgACABEFgLCzgBAX8gAARAIAAoAvACIgEEQCAAKALsAiABEFgLIAAoAvgCIgEEQCABQYCABBBYCyAAQYADEFgLC5IBAQF/IAAgAToAJiAAQQI6ACQgAEHsAGohBEH+ASAD\
IANB/gFPGyIDBEAgBCACIAP8CgAACyAAIAM6APQCIAMgBGpBADoAAEEAIQMgACkDWCAAKQNghEIBg6cEfyAAKAL4AiICQQE6AAAgAkEFaiABOgAAIAJBAWogACgCIDYAAEEGBUEACyAAKAL4AmpBADoAAAuhAgEC\
fwJAAkACQCAALQAkIgFBCU0EQEEBIAF0QRtxDQEgAUECRg0DIAFBCUYNAgsgAEEFOgAmIABBAjoAJCAAQRY6APQCIABBADoAggEgAEGAiMAA/QAAAP0LAGwgAEGOiMAAKQAANwB6AkAgACkDWCAAKQNghKdBAXFF\
BEAgACgC+AIhAQwBCyAAKAL4AiIBQQE6AAAgAUEFakEFOgAAIAFBAWogACgCIDYAAEEGIQILIAEgAmpBADoAAA8LIABBAToAJA8LAn8gACkDWCAAKQNghEIIg1AEQCAAKAL4AiEBQQAMAQsgACgC+AIiAUEEOgAA\
IAFBBWpBADYAACABQQFqIAAoAiA2AABBCQshAiAAQQE6ACQgASACakEAOgAACwsHACAAKQMwCwcAIAApAygLBwAgAC0AJgsTACAAMQD0AiAAQewAaq1CIIaECwcAIAApAwgLBwAgACgCBAsHACAAKAIACwcAIAAt\
AEwLBwAgACkDGAsHACAAKAIgCwcAIAApA0ALBwAgACkDOAsHACAALQAkCwcAIAAoAkgLBwAgAC0ATwsHACAALQBQCwcAIAAtAFELBwAgAC0ATQsHACAALQBTCwcAIAAtAE4LBwAgAC0AUgsHACAALQAQCwcAIAAt\
ABULBwAgAC0AFwsHACAALQAlCwcAIAAtABELBABBAAvy4wEDK38cfgR7IAEhECACIRQjAEGQAWsiDCQAIAAiAykDWCADKQNghCEuAkACQCADAn8CQAJAAkACQAJAAkAgAy0AJEECRgRAIANBADYCIAwBCyADLQAl\
QQFHDQELIC5CAFINAQwHCwJAIAMtABMgAygC8AIiAEEAR3EiHwRAIAMoAuwCIQEgDCAQNgJ8IAwgATYCdCAMIAA2AnggDCAUNgKAASAAIBRqIhRBAEgNAQJAIBRFBEBBASEQDAELIBRBARBWIhBFDQILIAxBADYC\
jAEgDCAQNgKIASAMIBQ2AoQBQQAhAANAIAxB9ABqIABqIgEoAgAhDwJAAkAgAUEEaigCACINIAwoAoQBIAlrSwRAIAxBhAFqIQ4jAEEQayILJAAgDSAJIA1qIgFLBEAACyALQQRqIQogDigCBCERAkBBCCABIA4o\
AgAiAkEBdCIGIAEgBksbIgEgAUEITRsiB0EASARAIApBADYCBCAKQQE2AgAMAQsCfyACBEBBACEBAn8CQAJAAkACQAJAIBFBBGsiBCgCACIJQXhxIghBBEEIIAlBA3EiEBsgAmpJDQAgEEEAIAJBJ2ogCEkbDQAg\
B0HM/3tLDQRBECAHQQtqQXhxIAdBC0kbIQIgEUEIayEGAkACQAJAAkAgEARAIAYgCGohECACIAhNDQMgEEHgm8AAKAIARg0EIBBB3JvAACgCAEYNAiAQKAIEIglBAnENCCAJQXhxIgkgCGoiCCACSQ0IIBAgCRBa\
IAggAmsiEEEQSQ0BIAQgAiAEKAIAQQFxckECcjYCACACIAZqIgIgEEEDcjYCBCAGIAhqIgggCCgCBEEBcjYCBCACIBAQWwwHCyACQYACSQ0HIAZFDQcgAiAITw0HIAggAmtBgIAISw0HIBEMCQsgBCAIIAQoAgBB\
AXFyQQJyNgIAIAYgCGoiAiACKAIEQQFyNgIEDAULQdSbwAAoAgAgCGoiCCACSQ0FAkAgCCACayIQQQ9NBEAgBCAJQQFxIAhyQQJyNgIAIAYgCGoiAiACKAIEQQFyNgIEQQAhEEEAIQIMAQsgBCACIAlBAXFyQQJy\
NgIAIAIgBmoiAiAQQQFyNgIEIAYgCGoiCCAQNgIAIAggCCgCBEF+cTYCBAtB3JvAACACNgIAQdSbwAAgEDYCAAwECyAIIAJrIghBD00NAyAEIAIgCUEBcXJBAnI2AgAgAiAGaiICIAhBA3I2AgQgECAQKAIEQQFy\
NgIEIAIgCBBbDAMLQdibwAAoAgAgCGoiCCACSw0BDAMLAAsgBCACIAlBAXFyQQJyNgIAIAIgBmoiECAIIAJrIgJBAXI2AgRB2JvAACACNgIAQeCbwAAgEDYCAAsgBkUNACARDAILIAcQVyICRQ0AIAdBfEF4IAQo\
AgAiAUEDcRsgAUF4cWoiASABIAdLGyIBBEAgAiARIAH8CgAACyACIQEgERBZCyABCwwBCyAHQQEQVgsiAUUEQCAKIAc2AgggCkEBNgIEIApBATYCAAwBCyAKIAc2AgggCiABNgIEIApBADYCAAsgCygCBEEBRgRA\
IAsoAggaIAsoAgwACyALKAIIIQEgDiAHNgIAIA4gATYCBCALQRBqJAAgDCgCiAEhECAMKAKMASEJDAELIA1FDQELIA1FDQAgCSAQaiAPIA38CgAACyAMIAkgDWoiCTYCjAEgAEEIaiIAQRBHDQALIAkgFEkNAyAM\
KAKEASEYCyADQQA2AiBBASERQQEhBEEBIQlBASEAIC5QIiBFBEAgLkLIAINCAFIhFyAuQoA8g0IAUiEhIC5CgA+DQgBSISIgLkIkg0IAUiEcIC5CFINCAFIhHSAuQoCAgAiDUCEEIC5CgMAAg1AhCSAuQgKDQgGI\
pyEZIC5CgICAEINCGYinIR4gLkKAgAGDQg6IpyEaIC5CgIACg1AhAAsgAy0AJQRAIBAhBCAUIQkMBwsgAykDCCExIC5CEIMhOSAuQgSDITUgLkIggyE6IC5CgAKDIUAgLkKAAYMhQSAuQoAggyFCIC5CgBCDIUMg\
LkKACIMhOyAuQoAEgyE8IC5CgIAEgyFEIC5CgIAIgyFFIANBKGohFSAuQoCAEIMhRiAuQoCAgAKDITYgLkKAgMAAgyE9IC5CgIAggyE+IC5CgICABIMhNyAuQoCAgAGDIT8gLkLAAIMhMyAuQgiDITQgLkKAgIAg\
gyFHIC5CgIACg1AgAHIhIyAupyIAQQ52IBpxISQgLkKAwACDUCAJciElIABBGXYgHnEhJiAuQoCAgAiDUCAEciEnIBQiCyEJIBAhBANAAkAgCw0AIAMtABRBAXENAAwICyADQQA6ABQCQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkAgAy0AJA4PAYYBiAECAwQFBgcICQonC4gBAAsgA0EDOgAmIANBAjoAJCADQaeYwAApAAA3AGwgA0GsmMAAKQAANwBxDIQBCyADLQAQIgBFBEAgAy0AEUEBcQ0LCyAADQwgHA0LDH0LIAtFDXogC0EBayAJTw16\
IAshESAEIQAgC0EPSw0MA0AgAC0AAEENRg1gIABBAWohACARQQFrIhENAAsMegsgC0UNdyALQQFrIAlPDXcgCyERIAQhACALQQ9LDQwDQCAALQAAQQ1GDVYgAEEBaiEAIBFBAWsiEQ0ACwx3CyALQQhPDQwMgwEL\
IAxByABqIAQgCxAdIAwoAkwhASAMKAJIIgBFDQ4gAEECaw0MDA0LIAMoAkghACADLQBMIQcgAy0AUiIBQQFGBEAgAy0AUUEBcUUNEAsgAy0ATyIGQQFxRSADLQBTQQFGcQ0QIAMtABEhAiADKQMoIS8CQCAHQQFr\
Qf8BcUEBSw0AIAJBAXFFDQAgL0IAUg0SCyADLQAVDRICQCAAQeUARyIHDQAgAUUNACACQQFxRQ0UCyACQQFxDRQgAy0AFg1wIABByAFJDRUgAEHMAWtBAkkNcCAAQbACRw0WDHALIAMpAzgiMiALrSIvIC8gMlYb\
IS8gMUIAUg0bDGsLIAutIS8gMUIAUg0bDGkLIAtFDWcgC0EBayAJTw1nIAshESAEIQAgC0EPSw0bA0AgAC0AAEENRg05IABBAWohACARQQFrIhENAAsMZwsgC0UNZSALQQFrIAlPDWUgBCEHIAsiAEEPSw0bA0Ag\
By0AAEENRg02IAdBAWohByAAQQFrIgANAAsMZQsgDEHoAGogBCALEB0gDCgCbCEBIAwoAmgiAEUNHiAAQQJrDRwMHQsgHUUNYCA5QgBSBEAgBUEQakGBgARPDXwgAygCICEAIAMoAvgCIAVqQQU6AAAgAygC+AIg\
BWpBAWogADYAACADKAL4AiAFakEFakEANgAAIAVBCWohBQsgNVANYCAFQRBqQYCABEsNeyADKAIgIQAgAygC+AIgBWpBAzoAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqQQA2AAAgBUEJaiEFDGALIDpC\
AFIEQCAFQRBqQYGABE8NeyADKAIgIQAgAygC+AIgBWpBBjoAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqQQA2AAAgBUEJaiEFCyA1UA1xIAVBEGpBgIAESw16IAMoAiAhACADKAL4AiAFakEDOgAAIAMo\
AvgCIAVqQQFqIAA2AAAgAygC+AIgBWpBBWpBADYAACAFQQlqIQUMcQsgCUEETQRAIAlBAU0NXgxcCyAELQAEQS9HDVsgBCgAAEHIqNGCBUcNWyADQQA6ABEgHEUNWiA6QgBSBEAgBUEQakGBgARPDXogAygCICEA\
IAMoAvgCIAVqQQY6AAAgAygC+AIgBWpBAWogADYAACADKAL4AiAFakEFakEANgAAIAVBCWohBQsgNVANWiAFQRBqQYCABEsNeSADKAIgIQAgAygC+AIgBWpBAzoAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVq\
QQVqQQA2AAAgBUEJaiEFDFoLIAT9AAAA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZCIABEAgBCAAaGohAAxTCyAEIAtqIQEgBEEQIARBD3EiAmsiBmohAAJAAkAgC0HAAEkNACAGIAtBQGpLDQAgAUFAaiEGIAQgAmtB\
IGohAANAIAD9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiSiAAQRBrIgL9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiS/1QIABBEGr9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiTP1QIABBIGr9AAQA/QwNDQ0NDQ0N\
DQ0NDQ0NDQ0N/SMiTf1Q/WQNAiAAQUBrIQAgAkFAayAGTQ0ACyAAQRBrIQALIAAgAUEQayICSw1SA0AgAP0AAAD9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1kIgZFBEAgAiAAQRBqIgBPDQEMVAsLIAAgBmhqIQAMUwsg\
S/1kIgFFBEAgSv1kIgENICBM/WQiAUUEQCAAIE39ZGhqQSBqIQAMVAsgACABaGpBEGohAAxTCyAAIAFoakEQayEADFILIAT9AAAA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZCIABEAgBCAAaGohAAxJCyAEIAtqIQEg\
BEEQIARBD3EiAmsiBmohAAJAAkAgC0HAAEkNACAGIAtBQGpLDQAgAUFAaiEGIAQgAmtBIGohAANAIAD9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiSiAAQRBrIgL9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiS/1Q\
IABBEGr9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiTP1QIABBIGr9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiTf1Q/WQNAiAAQUBrIQAgAkFAayAGTQ0ACyAAQRBrIQALIAAgAUEQayICSw1IA0AgAP0AAAD9DA0N\
DQ0NDQ0NDQ0NDQ0NDQ39I/1kIgZFBEAgAiAAQRBqIgBPDQEMSgsLIAAgBmhqIQAMSQsgS/1kIgFFBEAgSv1kIgENICBM/WQiAUUEQCAAIE39ZGhqQSBqIQAMSgsgACABaGpBEGohAAxJCyAAIAFoakEQayEADEgL\
IAlBB00NciAEKQAAQo2UzOrUwcKGClENGyADQQY6ACYgA0ECOgAkIANB54vAACkAADcAbCADQe+LwAD9AAAA/QsAdCADQf+LwAAvAAA7AIQBQYYBIQtBGgx1CyABIAlPDUQgDEE6OgB0IAxBQGsgDEH0AGogBCAB\
IARqQQFqEBwgDCgCQEEBcUUNRCADQQY6ACYgA0ECOgAkIANBjZLAAP0AAAD9CwBsIANBnZLAAP0AAAD9CwB8IANBrZLAACgAADYAjAEMPAsgCyADKAIETw0BDHQLIAFBAWoiAiALRg1zIAIgCU8NbyACIARqIgYt\
AABBCkcNHAJAAkACQCABRQRAICMNAiAFQRpqQYCABE0NAUEBIQdBAiEADGULIAEgCU8NRSAEIQAgAiIHQQ9LBEAgAP0AAAD9DDo6Ojo6Ojo6Ojo6Ojo6Ojr9I/1kIgAEQCAEIABoaiEADDkLIARBECAEQQ9xIgdr\
IghqIQACQAJAIAJBwABJDQAgCCABQT9rSw0AIAZBQGohCCAEIAdrQSBqIQADQCAA/QAEAP0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0jIkogAEEQayIH/QAEAP0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0jIkv9UCAAQRBq/QAEAP0M\
Ojo6Ojo6Ojo6Ojo6Ojo6Ov0jIkz9UCAAQSBq/QAEAP0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0jIk39UP1kDQIgAEFAayEAIAdBQGsgCE0NAAsgAEEQayEACyAAIAZBEGsiB0sNOANAIAD9AAAA/Qw6Ojo6Ojo6Ojo6Ojo6\
Ojo6/SP9ZCIIRQRAIAcgAEEQaiIATw0BDDoLCyAAIAhoaiEADDkLIEv9ZCIGDSEgSv1kIgYNIiBM/WQiBkUEQCAAIE39ZGhqQSBqIQAMOQsgACAGaGpBEGohAAw4CwNAIAAtAABBOkYNOCAAQQFqIQAgB0EBayIH\
DQALDEULIAMtAEwgAygCSCIBIAMtABEiAhshBkEAIQBBAEECIAMtAE9rIAMtAE0iBxshCCADKAIgQQJqIQogAy0AUEF/c0EBcSENAkAgAy0AUkEBRw0AIAMtAFFBAXFFDQAgAiABQeUARnIhAAsgAykDKCEvIAMt\
AFMhASADKAL4AiAFakEQOgAAIAMoAvgCIAVqQQFqIAo2AAAgAygC+AIgBWpBBWogBjsAACADKAL4AiAFakEHaiANOgAAIAMoAvgCIAVqQQhqIAA6AAAgAygC+AIgBWpBCWogAToAACADKAL4AiAFakEKaiAIOgAA\
IAMoAvgCIAVqQQtqIC9CACAHGzcAACAFQRNqIQUgAy0AJEECRg0BCyADQQc6ACQLIANBAToAFCADLQASIQdBAiEADGELIANBBjoAJiADQQI6ACQgA0GxksAA/QAAAP0LAGwgA0HBksAAKAAANgB8DGYLIANBEDoA\
JiADQQI6ACQgA0HsAGpBxZLAAEHIAPwKAABBtAEhC0HIAAxwCyADQQo6ACYgA0ECOgAkIANB7ABqQY2TwABBwQD8CgAAQa0BIQtBwQAMbwsgA0EJOgAmIANBAjoAJCADQc6TwAD9AAAA/QsAbCADQd6TwAD9AAAA\
/QsAfCADQe6TwAD9AAAA/QsAjAEMLgsgRFANLCAFQRBqQYCABE0NCAxuCyBFUA0rIAVBEGpBgIAESw1tIAMoAiAhACADKAL4AiAFakESOgAAIAMoAvgCIAVqQQFqIAA2AABBACEHIAMoAvgCIAVqQQVqQQA2AAAg\
BUEJaiEFIAMtACRBAkYNZQwrCyAGQQFxIgBFIAMtAE5BAUZxDQIgAy0AFg0DIAMtAE0NBCAADRIgA0EBOgAUIAVB3/8Da0H//3tJDWwCQCAXRQ0AIDRCAFIEQCAFQXBIDW4gAygCICECIAMoAvgCIAVqIgBBBDoA\
ACAAQQVqQQA2AAAgAEEBaiACNgAAIAVBCWohBQsgM1ANACAFQXBIDW0gAygCICECIAMoAvgCIAVqIgBBBzoAACAAQQVqQQA2AAAgAEEBaiACNgAAIAVBCWohBQsgA0EAOgAWIANBADoAFCABDSoMXAsgBw1aCyAD\
LQBNRQRAIAZBAXENESADQQk6ACQMXAsgL0IAUg0DIANBAToAFCAFQd//A2tB//97SQ1qAkAgF0UNACA0QgBSBEAgBUFwSA1sIAMoAiAhASADKAL4AiAFaiIAQQQ6AAAgAEEFakEANgAAIABBAWogATYAACAFQQlq\
IQULIDNQDQAgBUFwSA1rIAMoAiAhASADKAL4AiAFaiIAQQc6AAAgAEEFakEANgAAIABBAWogATYAACAFQQlqIQULIANBADoAFiADQQA6ABQMWgsgA0EHOgAmIANBAjoAJCADQewAakH+k8AAQc4A/AoAAEG6ASEL\
Qc4ADGgLIANBAToAFCAFQd//A2tB//97SQ1oIBdFDSUgNEIAUgRAIAVBcEgNaSADKAIgIQIgAygC+AIgBWoiAEEEOgAAIABBBWpBADYAACAAQQFqIAI2AAAgBUEJaiEFCyAzUA0lIAVBcEgNaCADKAIgIQIgAygC\
+AIgBWoiAEEHOgAAIABBBWpBADYAACAAQQFqIAI2AAAgBUEJaiEFDCULIC9CAFINACADQQE6ABQgBUHf/wNrQf//e0kNZyAXRQ0jIDRCAFIEQCAFQXBIDWggAygCICECIAMoAvgCIAVqIgBBBDoAACAAQQVqQQA2\
AAAgAEEBaiACNgAAIAVBCWohBQsgM1ANIyAFQXBIDWcgAygCICECIAMoAvgCIAVqIgBBBzoAACAAQQVqQQA2AAAgAEEBaiACNgAAIAVBCWohBQwjCyADQQg6ACQMVwsgAygCICEAIAMoAvgCIAVqQRE6AAAgAygC\
+AIgBWpBAWogADYAAEEAIQcgAygC+AIgBWpBBWpBADYAACAFQQlqIQUgAy0AJEECRw0jDF0LIDAgMVoNZCAxIDB9IjggLyAvIDhWGyEvDE8LIDAgMVoNYyAxIDB9IjIgLyAvIDJWGyEvDE0LIAT9AAAA/QwNDQ0N\
DQ0NDQ0NDQ0NDQ0N/SP9ZCIABEAgBCAAaGohAAwdCyAEIAtqIQEgBEEQIARBD3EiAmsiBmohAAJAAkAgC0HAAEkNACAGIAtBQGpLDQAgAUFAaiEGIAQgAmtBIGohAANAIAD9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N\
/SMiSiAAQRBrIgL9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiS/1QIABBEGr9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiTP1QIABBIGr9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiTf1Q/WQNAiAAQUBrIQAgAkFA\
ayAGTQ0ACyAAQRBrIQALIAAgAUEQayICSw0cA0AgAP0AAAD9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1kIgZFBEAgAiAAQRBqIgBPDQEMHgsLIAAgBmhqIQAMHQsgS/1kIgFFBEAgSv1kIgENDyBM/WQiAUUEQCAAIE39\
ZGhqQSBqIQAMHgsgACABaGpBEGohAAwdCyAAIAFoakEQayEADBwLIAT9AAAA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZCIABEAgBCAAaGohBwwaCyAEIAtqIQEgBEEQIARBD3EiAmsiBmohAAJAAkAgC0HAAEkNACAG\
IAtBQGpLDQAgAUFAaiEGIAQgAmtBIGohAANAIAD9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiSiAAQRBrIgL9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiS/1QIABBEGr9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMi\
TP1QIABBIGr9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiTf1Q/WQNAiAAQUBrIQAgAkFAayAGTQ0ACyAAQRBrIQALIAAgAUEQayICSw0ZA0AgAP0AAAD9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1kIgZFBEAgAiAAQRBq\
IgBPDQEMGwsLIAAgBmhqIQcMGgsgS/1kIgFFBEAgSv1kIgENDyBM/WQiAUUEQCAAIE39ZGhqQSBqIQcMGwsgACABaGpBEGohBwwaCyAAIAFoakEQayEHDBkLIAMpA0AiMlANFiAyIAutIi8gLyAyVhshLyAxUA0V\
IDAgMVoNYCAxIDB9IjggLyAvIDhWGyEvDBULIAEgCU8NAiAMQTo6AHQgDEHgAGogDEH0AGogBCABIARqQQFqEBwgDCgCYEEBcUUNAiADQQY6ACYgA0ECOgAkIANB7ZfAAP0AAAD9CwBsIANB/ZfAAP0AAAD9CwB8\
IANBipjAACkAADcAiQFBkQEhC0ElDF4LIAsgAygCBE8NAgxeCyABQQFqIgcgC0YNXSAHIAlPDVkgBCAHaiICLQAAQQpHDQsCQCABRQRAIAVB1v8Da0H//3tJDV8gR1ANASAFQRBqQYGABE8NXyADKAIgIQAgAygC\
+AIgBWpBGzoAACADKAL4AiAFakEBaiAAQQJqNgAAIAMoAvgCIAVqQQVqQQA2AAAgA0EBOgAUIAVBCWohBQwTCyABIAlPDREgB0EPTQRAIAQhAANAIAAtAABBOkYNEiAAQQFqIQAgB0EBayIHDQALDBILIAT9AAAA\
/Qw6Ojo6Ojo6Ojo6Ojo6Ojo6/SP9ZCIABEAgBCAAaGohAAwRCyAEQRAgBEEPcSIGayIIaiEAAkACQCAHQcAASQ0AIAggAUE/a0sNACACQUBqIQcgBCAGa0EgaiEAA0AgAP0ABAD9DDo6Ojo6Ojo6Ojo6Ojo6Ojr9\
IyJKIABBEGsiBv0ABAD9DDo6Ojo6Ojo6Ojo6Ojo6Ojr9IyJL/VAgAEEQav0ABAD9DDo6Ojo6Ojo6Ojo6Ojo6Ojr9IyJM/VAgAEEgav0ABAD9DDo6Ojo6Ojo6Ojo6Ojo6Ojr9IyJN/VD9ZA0CIABBQGshACAGQUBr\
IAdNDQALIABBEGshAAsgACACQRBrIgZLDRADQCAA/QAAAP0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0j/WQiB0UEQCAGIABBEGoiAE8NAQwSCwsgACAHaGohAAwRCyBL/WQiAg0NIEr9ZCICDQ4gTP1kIgJFBEAgACBN/WRo\
akEgaiEADBELIAAgAmhqQRBqIQAMEAsgA0EBOgAUIAVBXk4NEQxdCyADQQY6ACYgA0ECOgAkIANByZfAAP0AAAD9CwBsIANB2ZfAAP0AAAD9CwB8IANB6ZfAACgAADYAjAEMIwsgA0EGOgAmIANBAjoAJCADQZKY\
wAD9AAAA/QsAbCADQZ+YwAApAAA3AHkMUQsgA0EOOgAkQQAhB0EIIQAMSAsgA0EKOgAkDEoLIAAgAWhqIQAMMgsgACABaGohAAwoCyADQQY6ACYgA0ECOgAkIANBrorAACkAADcAbCADQbOKwAApAAA3AHEMUwsg\
ACAGaGpBEGshAAwWCyAAIAZoaiEADBULIAAgAWhqIQAMDQsgACABaGohBwwKCyADQQY6ACYgA0ECOgAkIANBrorAACkAADcAbCADQbOKwAApAAA3AHEMTgsgACACaGpBEGshAAwCCyAAIAJoaiEADAELIAAgAk8N\
ASAG/QAAAP0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0j/WQiAEUNASAGIABoaiEACyAAIARGDQAgACAEayIHQQFqIQACQCAeRQRAIAAhAiABIQYMAQsCQAJAIAdBAmoiAiABTw0AIAAgCU8NTCAAIARqLQAAQSBHDQAgAiAE\
ai0AACIGQQlGDQAgBkEgRg0AIAEgBGpBAWstAAAiCEEJRg0AIAEhBiAIQSBHDQELAkAgACABTw0AA0AgACAEai0AACICQQlHIAJBIEdxDQEgASAAQQFqIgBHDQALIAEiAiEGDAILIAAiAiABTwRAIAEhBgwCCyAE\
QQFrIQggASEGA0AgBkEBayIAIAlPDUwgBiAIai0AACIKQQlHIApBIEdxDQEgACIGIAJLDQALIAIhBgsLQQAhAAJAA0AgACAJRg1LIAAgBGotAAAtAICAQARAIAcgAEEBaiIARg0CDAELCyADQQY6ACYgA0ECOgAk\
IANByZfAAP0AAAD9CwBsIANB2ZfAAP0AAAD9CwB8IANB6ZfAACgAADYAjAEMFQsgJ0UEQCAFQRBqQYCABEsNTiADKAIgIQAgAygC+AIgBWpBGToAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqIAc2AAAg\
BUEJaiEFCyAFICZFDTQaIAVBEGpBgIAESw1NIAYgAmshBiADKAIgIAJqIRFBGiEADDMLIANBBjoAJiADQQI6ACQgA0HJl8AA/QAAAP0LAGwgA0HZl8AA/QAAAP0LAHwgA0Hpl8AAKAAANgCMAQwTCwJAIBdFDQAg\
NEIAUgRAIAVBcEgNTSADKAIgIQEgAygC+AIgBWoiAEEEOgAAIABBBWpBADYAACAAQQFqIAFBAmo2AAAgBUEJaiEFCyAzUA0AIAVBcEgNTCADKAIgIQEgAygC+AIgBWoiAEEHOgAAIABBBWpBADYAACAAQQFqIAFB\
Amo2AAAgBUEJaiEFCyADQQA6ABYgA0EAOgAUAkACQCADLQBSQQFGBEAgAy0AEUEBcQ0BCyADLQBQDQFBAiEAIAMtACRBAkcNOUEAIQcMOwtBAiEAQQAhByADLQAkQQJGDTogA0EOOgAkDDoLIBkEQCAFQXBIDUwg\
AygCICEBIAMoAvgCIAVqIgBBAjoAACAAQQVqQQA2AAAgAEEBaiABNgAAIAVBCWohBQtBAiEAQQAhByADLQAkQQJGDTkgA0EBOgAkDDkLIC9QDUogL6chACA/QgBSBEAgBUEQakGBgARPDUsgAygCICEBIAMoAvgC\
IAVqQRY6AAAgAygC+AIgBWpBAWogATYAACADKAL4AiAFakEFaiAANgAAIAVBCWohBQsgN0IAUgRAIAVBEGpBgYAETw1LIAMoAiAhASADKAL4AiAFakEYOgAAIAMoAvgCIAVqQQFqIAE2AAAgAygC+AIgBWpBBWog\
ADYAACAFQQlqIQULIC8gMHwhMCADIAMpA0AgL31CACAvIDJUGzcDQEEAIQcMOAsgC0ECSQ1JIAlFDUUCQCAELQAAQQ1HDQAgCUEBRg1GIAQtAAFBCkcNACADQQo6ACQMLQsgA0EGOgAmIANBAjoAJCADQauXwAAp\
AAA3AGwgA0Gzl8AA/QAAAP0LAHQgA0HBl8AAKQAANwCCAQwECyAAIAFPDTAgAv0AAAD9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1kIgBFDTAgAiAAaGohBwsgByAEayINQQFqIhMgC0YNRyAJIBNNDUMCfwJAAkAgBCAT\
aiISLQAAQQpGBEAgEyEBIAQhACANQQ5LBEAgAP0AAAAiSv0MOzs7Ozs7Ozs7Ozs7Ozs7O/0jIksgSv0MPT09PT09PT09PT09PT09Pf0jIkr9UP1kBEAgACBL/WQgSv1kcmhqIQAMBAsgBEEQIARBD3FrIgFqIQAC\
QAJAIA1BH0kNACABIA1BH2tLDQAgEkEgayEBA0AgAP0ABAAiSv0MOzs7Ozs7Ozs7Ozs7Ozs7O/0jIksgSv0MPT09PT09PT09PT09PT09Pf0jIkr9UCAAQRBq/QAEACJM/Qw9PT09PT09PT09PT09PT09/SMiTf1Q\
IEz9DDs7Ozs7Ozs7Ozs7Ozs7Ozv9IyJM/VD9ZA0CIABBIGoiACABTQ0ACwsgACASQRBrIgFLDQMDQCAA/QAAACJK/Qw7Ozs7Ozs7Ozs7Ozs7Ozs7/SMiSyBK/Qw9PT09PT09PT09PT09PT09/SMiSv1Q/WRFBEAg\
ASAAQRBqIgBPDQEMBQsLIAAgSv1kIEv9ZHJoaiAEawwFCyAAIE39ZCBM/WRyaGpBEGogBGsgSv1kIEv9ZHIiAUUNBBogACABaGogBGsMBAsDQAJAIAAtAABBO2sOAwQABAALIABBAWohACABQQFrIgENAAsgDQwD\
CyADQQY6ACYgA0ECOgAkIANBrorAACkAADcAbCADQbOKwAApAAA3AHEMRwsgDSAAIBJPDQEaIA0gAf0AAAAiSv0MOzs7Ozs7Ozs7Ozs7Ozs7O/0jIksgSv0MPT09PT09PT09PT09PT09Pf0jIkr9UP1kRQ0BGiAB\
IEr9ZCBL/WRyaGogBGsMAQsgACAEawshCkEAIQACQCAKRQ0AA0AgACAJRg1FIAAgBGotAAAiAUEJRyABQSBHcQ0BIAogAEEBaiIARw0ACyAKIQALAkAgCiIBIABNDQAgBEEBayEGA0AgAUEBayICIAlPDUUgASAG\
ai0AACIIQQlHIAhBIEdxDQEgAiIBIABLDQALIAAhAQsgACABRgRAIANBBjoAJiADQQI6ACQgA0GYlcAAKQAANwBsIANBoJXAAP0AAAD9CwB0IANBrZXAACkAADcAgQEMGgsCQCAAIAFPDQAgCSAAayICQQAgAiAJ\
TRshBiABIABrIQggACAEaiECA0AgBkUNRSACLQAALQCAgEAEQCAGQQFrIQYgAkEBaiECIAhBAWsiCEUNAgwBCwsgA0EGOgAmIANBAjoAJCADQbWVwAD9AAAA/QsAbCADQcWVwAD9AAAA/QsAfCADQdOVwAApAAA3\
AIoBQZIBIQtBJgxHCwJAAkACQAJAIAEgDUYNACAJIApNDUcgBCAKai0AAEE7Rg0AIApBAWoiBiANTw0BA0ACQCAEIAZqLQAAIgJBCUYNACACQSBGDQAgBkEBayEKDAMLIAZBAWoiBiANSQ0ACwwCCyA+QgBSBEAg\
BUEQakGBgARPDUsgAygCICECIAMoAvgCIAVqQRQ6AAAgAygC+AIgBWpBAWogACACajYAACADKAL4AiAFakEFaiABIABrNgAAIAVBCWohBQsgCiANRwRAIApBAWohAEEAIQcgAy0AJEECRg05IANBCzoAJAw5CyAD\
KQMwQgBSBEAgDUECaiEAQQAhByADLQAkQQJGDTkgA0EMOgAkDDkLIDZCAFIEQCAFQRBqQYGABE8NSyADKAIgIQAgAygC+AIgBWpBFzoAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqQQA2AAAgBUEJaiEF\
CyANQQJqIQBBACEHIAMtACRBAkYNOCADQQ06ACQMOAsgBiANRg0AIAYgCU8NRQJAIAQgBmoiCC0AAEEiRiIoBEAgCkECaiIIIA1LDQMgBEF/cyEpIARBIGohKiASQRBrIRYgDUE/ayErIBJBQGohLCAHQX9zIARq\
IS0gCCEOA0AgBCAOaiEPAkAgEyAOayICQQ9NBEAgDiAtaiEHIA8hAgNAIAItAABBIkYNAiACQQFqIQIgB0EBaiIHDQALDAYLIA/9AAAA/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZCIHBEAgDyAHaGohAgwBCyAPQRAg\
D0EPcSIKayIbaiEHAkACQAJAIAJBwABJDQAgDiAbaiArSg0AICogDiAKa2ohBwNAIAf9AAQA/QwiIiIiIiIiIiIiIiIiIiIi/SMiSiAHQRBrIgL9AAQA/QwiIiIiIiIiIiIiIiIiIiIi/SMiS/1QIAdBEGr9AAQA\
/QwiIiIiIiIiIiIiIiIiIiIi/SMiTP1QIAdBIGr9AAQA/QwiIiIiIiIiIiIiIiIiIiIi/SMiTf1Q/WQNAiAHQUBrIQcgAkFAayAsTQ0ACyAHQRBrIQcLIAcgFksNAQNAIAf9AAAA/QwiIiIiIiIiIiIiIiIiIiIi\
/SP9ZCICRQRAIBYgB0EQaiIHTw0BDAMLCyAHIAJoaiECDAILAkAgS/1kIgJFBEAgSv1kIgINASBM/WQiAkUEQCAHIE39ZGhqQSBqIQIMBAsgByACaGpBEGohAgwDCyAHIAJoakEQayECDAILIAcgAmhqIQIMAQsg\
ByASTw0FIBb9AAAA/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZCICRQ0FIBYgAmhqIQILIAIgD2sgDmohCgJAIAIgD0YNACACIClqIQcgAiAEIA5qayEPQQAhAgJAA0AgByAJTw1LIAQgB2otAABB3ABHDQEgAkEBaiEC\
IAcgDksgB0EBayEHDQALIA8hAgsgAkEBcUUNACAKQQFqIQ4gCiANSQ0BDAULCyAIIApJBEAgCCEHA0AgByAJTw1JAkACQCAEIAdqLQAAIgJB3ABGBEAgB0EBaiIHIApGDQEgByAJTw1MIAQgB2otAAAtAICCQEEB\
Rw0BDAILIAItAICEQA0BCyADQQY6ACYgA0ECOgAkIANBi5bAACkAADcAbCADQZOWwAD9AAAA/QsAdCADQaOWwAD9AAAA/QsAhAEgA0GxlsAAKQAANwCSAUGaASELQS4MTQsgB0EBaiIHIApJDQALCyAKQQFqIQIM\
AQsgDSICIAZPBEAgDEE7OgB0IAxB2ABqIAxB9ABqIAggCCACIAprahAcIAwoAlhBAXEiAgR/IAwoAlwgCGsFIAcLIAZqIA0gAhshAgsgBiEIAkAgAiAGTQ0AIAkgBiAGIAlJGyEHA0AgByAIRg1IIAQgCGotAAAi\
CkEJRyAKQSBHcQ0BIAIgCEEBaiIIRw0ACyACIQgLIAIhCgJAIAIgCE0NACAEQQFrIQ4DQCAKQQFrIgcgCU8NSCAKIA5qLQAAIg9BCUcgD0EgR3ENASAHIgogCEsNAAsgCCEKCyAIIApGBEAgA0EGOgAmIANBAjoA\
JCADQbmWwAApAAA3AGwgA0HBlsAA/QAAAP0LAHQgA0HPlsAAKQAANwCCAQwGCyAIIApPDQAgCCAJIAggCUsbIQ4gCCEHA0AgByAORg1HIAQgB2otAAAtAICAQARAIAogB0EBaiIHRg0CDAELCyADQQY6ACYgA0EC\
OgAkIANB15bAAP0AAAD9CwBsIANB55bAAP0AAAD9CwB8IANB9pbAACkAADcAiwEMDAsgPkIAUgRAIAVBEGpBgYAETw1KIAMoAiAhByADKAL4AiAFakEUOgAAIAMoAvgCIAVqQQFqIAAgB2o2AAAgAygC+AIgBWpB\
BWogASAAazYAACAFQQlqIQULAkACfyAoRQRAID1QDQIgBUEQakGAgARLDUwgAygCICAIaiEHIAogCGsMAQsgPVANASAFQRBqQYCABEsNSyADKAIgIAZqIQcgCiAGa0EBagshACADKAL4AiAFakEVOgAAIAMoAvgC\
IAVqQQFqIAc2AAAgAygC+AIgBWpBBWogADYAACAFQQlqIQULIA0iCiACTwRAIAxBOzoAdCAMQdAAaiAMQfQAaiACIARqIgEgEhAcIAwoAlBBAXEiBgR/IAwoAlQgAWsFIAALIAJqIA0gBhshCgsCQCACIApJBEAg\
CSACayIAQQAgACAJTRshACAKIAJrIQEgAiAEaiEHA0AgAEUNSCAHLQAAIgJBCUcgAkEgR3ENAiAAQQFrIQAgB0EBaiEHIAFBAWsiAQ0ACwsCQCAKIA1PBEAgAykDMEIAUg0BIDZCAFIEQCAFQRBqQYGABE8NTSAD\
KAIgIQAgAygC+AIgBWpBFzoAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqQQA2AAAgBUEJaiEFCyANQQJqIQBBACEHIAMtACRBAkYNOiADQQ06ACQMOgsgCkEBaiEAQQAhBww5CyANQQJqIQBBACEHIAMt\
ACRBAkYNOCADQQw6ACQMOAsgA0EGOgAmIANBAjoAJCADQf6WwAApAAA3AGwgA0GGl8AA/QAAAP0LAHQgA0GWl8AA/QAAAP0LAIQBIANBo5fAACkAADcAkQFBmQEhC0EtDEgLIANBBjoAJiADQQI6ACQgA0G5lsAA\
KQAANwBsIANBwZbAAP0AAAD9CwB0IANBz5bAACkAADcAggEMAwsgA0EGOgAmIANBAjoAJCADQduVwAD9AAAA/QsAbCADQeuVwAD9AAAA/QsAfCADQfuVwAD9AAAA/QsAjAEMBgsgACABTw0vIAL9AAAA/QwNDQ0N\
DQ0NDQ0NDQ0NDQ0N/SP9ZCIARQ0vIAIgAGhqIQALQQEhESAAIARrIgFBAWoiByALRg1FIAcgCU8NQQJAAkACQCAEIAdqIgItAABBCkYEQCAEIQACQAJAIAFBDksEQCAA/QAAAP0MOzs7Ozs7Ozs7Ozs7Ozs7O/0j\
/WQiAARAIAQgAGhqIQAMBgsgBEEQIARBD3EiBmsiB2ohAAJAAkAgAUE/SQ0AIAcgAUE/a0sNACACQUBqIQcgBCAGa0EgaiEAA0AgAP0ABAD9DDs7Ozs7Ozs7Ozs7Ozs7Ozv9IyJKIABBEGsiBv0ABAD9DDs7Ozs7\
Ozs7Ozs7Ozs7Ozv9IyJL/VAgAEEQav0ABAD9DDs7Ozs7Ozs7Ozs7Ozs7Ozv9IyJM/VAgAEEgav0ABAD9DDs7Ozs7Ozs7Ozs7Ozs7Ozv9IyJN/VD9ZA0CIABBQGshACAGQUBrIAdNDQALIABBEGshAAsgACACQRBr\
IgdLDQUDQCAA/QAAAP0MOzs7Ozs7Ozs7Ozs7Ozs7O/0j/WQiBkUEQCAHIABBEGoiAE8NAQwHCwsgACAGaGogBGshBgwHCyBL/WQiAg0BIEr9ZCICDQIgTP1kIgJFBEAgACBN/WRoakEgaiAEayEGDAcLIAAgAmhq\
QRBqIARrIQYMBgsDQCAALQAAQTtGDQUgAEEBaiEAIAdBAWsiBw0ACyABIQYMBQsgACACaGpBEGsgBGshBgwECyAAIAJoaiAEayEGDAMLIANBBjoAJiADQQI6ACQgA0GuisAAKQAANwBsIANBs4rAACkAADcAcQxF\
CyABIQYgACACTw0BIAf9AAAA/Qw7Ozs7Ozs7Ozs7Ozs7Ozs7/SP9ZCIARQ0BIAcgAGhqIARrIQYMAQsgACAEayEGCyAGRQRAIANBBjoAJiADQQI6ACQgA0HhlMAAKQAANwBsIANB6ZTAAP0AAAD9CwB0IANB95TA\
ACkAADcAggEMAQsgBkEQTQRAQQAhAEIAIS8DQCAAIAlGDUMCQCAAIARqLQAAIgJBMGsiB0H/AXFBCkkNACACQeEAa0H/AXFBBk8EQCACQcEAa0H/AXFBBk8EQCADQQY6ACYgA0ECOgAkIANB4ZTAACkAADcAbCAD\
QemUwAD9AAAA/QsAdCADQfeUwAApAAA3AIIBDAULIAJBN2shBwwBCyACQdcAayEHCyAHrUL/AYMgL0IEhnwhLyAGIABBAWoiAEcNAAsgAyAvNwNAIAMgLzcDMCBGQgBSBEAgBUEQakGBgARPDUcgAygCICEAIAMo\
AvgCIAVqQRM6AAAgAygC+AIgBWpBAWogADYAACADKAL4AiAFakEFaiAGNgAAIAVBCWohBQsCQCABIAZNBEAgA0EBOgAUIAMpAzBCAFINASA/QgBSBEAgBUEQakGBgARPDUkgAygCICEAIAMoAvgCIAVqQRY6AAAg\
AygC+AIgBWpBAWogAEEDajYAACADKAL4AiAFakEFakEANgAAIAVBCWohBQsgNkIAUgRAIAVBEGpBgYAETw1JIAMoAiAhACADKAL4AiAFakEXOgAAIAMoAvgCIAVqQQFqIABBA2o2AAAgAygC+AIgBWpBBWpBADYA\
ACAFQQlqIQULIAFBAmohAEEAIQcgAy0AJEECRg02IANBDToAJAw2CyAGQQFqIQBBACEHIAMtACRBAkYNNSADQQs6ACQMNQsgAUECaiEAQQAhByADLQAkQQJGDTQgA0EMOgAkDDQLIANBDzoAJiADQQI6ACQgA0H/\
lMAAKQAANwBsIANBh5XAAP0AAAD9CwB0IANBl5XAAC0AADoAhAFBhQEhC0EZDEQLQYoBIQtBHgxDCyADQQA6ABYgA0EAOgAUIAENAQwzCyADQQA6ABYgA0EAOgAUIAENAAwyCyADQQ46ACQMMgtBnAEhC0EwDD8L\
IAAgBk8NDiAH/QAAAP0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0j/WQiAEUNDiAHIABoaiEACyAAIARGDQ0gACAEayINQQFqIQYCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAE\
LQAAIgBBwwBrDjMBAAAAAAAAAAAAAAAAAAAAAAEBAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAQEAC0EAIQADQCAAIAlGDVMgACAEai0AAC0AgIBABEAgDSAAQQFqIgBGDQMMAQsLDCULIAkgDUkNUSAD\
KAJIIQgCQAJAAkACQCANQQdrDgsDISECISEhACEhASELIA0hByAEIABBIHJB4wBHDSEaIAQgBC0AAUEgckHvAEcNIRogBCAELQACQSByQe4ARw0hGiAEIAQtAANBIHJB9ABHDSEaIAQgBC0ABEEgckHlAEcNIRog\
BCAELQAFQSByQe4ARw0hGiAEIAQtAAZBIHJB9ABHDSEaIAQgBC0AB0EtRw0hGiAEIAQtAAhBIHJB7ABHDSEaIAQgBC0ACUEgckHlAEcNIRogBCAELQAKQSByQe4ARw0hGiAEIAQtAAtBIHJB5wBHDSEaIAQgBC0A\
DEEgckH0AEcNIRogBCAELQANQSByQegARw0hGiADLQBODQQgCEF+cUHMAUcgCEHkAGtB5ABPcUUEQCADQQc6ACYgA0ECOgAkIANBgYzAACkAADcAbCADQYmMwAD9AAAA/QsAdCADQZmMwAD9AAAA/QsAhAEgA0Gp\
jMAA/QAAAP0LAJQBIANBuYzAACgAADYApAFBqAEhC0E8DFgLAkACQCADLQBNRQRAQQ8hByAGIAEiAE8NHyAAIARqQQFrIgItAAAiCEEgRiIKRSAIQQlHcQ0CIABBEEsNAQweCyADQQ06ACYgA0ECOgAkIANB/ozA\
AP0AAAD9CwBsIANBjo3AAP0AAAD9CwB8IANBnY3AACkAADcAiwEMHAsgBiAJTw1VIAQgBmotAABBIEcNHCAELQAQIgBBCUYNHCAAQSBGDRwgAi0AACIAQQlGDRwgAEEgRg0cDBoLQRAgBiAEIAZqLQAAIgJBIEYb\
IgcgAU8NGCAEIAdqLQAAIgZBCUYNFyAGQSBHDR0MFwsgDSEHIAQgAEEgckH0AEcNIBogBCAELQABQSByQfIARw0gGiAEIAQtAAJBIHJB4QBHDSAaIAQgBC0AA0EgckHuAEcNIBogBCAELQAEQSByQfMARw0gGiAE\
IAQtAAVBIHJB5gBHDSAaIAQgBC0ABkEgckHlAEcNIBogBCAELQAHQSByQfIARw0gGiAEIAQtAAhBLUcNIBogBCAELQAJQSByQeUARw0gGiAEIAQtAApBIHJB7gBHDSAaIAQgBC0AC0EgckHjAEcNIBogBCAELQAM\
QSByQe8ARw0gGiAEIAQtAA1BIHJB5ABHDSAaIAQgBC0ADkEgckHpAEcNIBogBCAELQAPQSByQe4ARw0gGiAEIAQtABBBIHJB5wBHDSAaIAMtAE0NBCAIQcwBa0ECSQ0VIAhBsAJGDRUgCEHkAGtB5ABJDRUgAUET\
TQRAQRIhByABIgBBE0cNEwwSCyAGIAlPDVMgBCAGai0AAEEgRw0RIAQtABMiAEEJRg0RIABBIEYNESABIARqQQFrLQAAIgZBCUYNEUETIQcgASEAIAZBIEYNEQwTCyANIQcgBCAAQSByQeMARw0fGiAEIAQtAAFB\
IHJB7wBHDR8aIAQgBC0AAkEgckHuAEcNHxogBCAELQADQSByQe4ARw0fGiAEIAQtAARBIHJB5QBHDR8aIAQgBC0ABUEgckHjAEcNHxogBCAELQAGQSByQfQARw0fGiAEIAQtAAdBIHJB6QBHDR8aIAQgBC0ACEEg\
ckHvAEcNHxogBCAELQAJQSByQe4ARw0fGiABQQxNBEBBCyEHIAEiAEEMRw0ODA0LIAYgCU8NUiAEIAZqLQAAQSBHDQwgBC0ADCIAQQlGDQwgAEEgRg0MIAEgBGpBAWstAAAiBkEJRg0MQQwhByABIQAgBkEgRg0M\
DA4LAkACQCAAQdQAaw4iAAEfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8AAR8LAkAgBC0AAUEgckHyAEcNACAELQACQSByQeEARw0AIAQtAANBIHJB6QBHDQAgBC0ABEEgckHsAEcNACAELQAFQSByQeUA\
Rw0AIAQtAAZBIHJB8gBHDQAgA0EBOgBTIAFBCU0EQEEIIQcgASIAQQlHDQwMCwsgBiAJTw1TIAQgBmotAABBIEcNCiAELQAJIgBBCUYNCiAAQSBGDQpBCSEHIAEgBGpBAWstAAAiAkEJRg0KIAEhACACQSBGDQoM\
JQsgDSEHIAQgAEHVAEcNHxoLIA0hByAEIAQtAAFBIHJB8ABHDR4aIAQgBC0AAkEgckHnAEcNHhogBCAELQADQSByQfIARw0eGiAEIAQtAARBIHJB4QBHDR4aIAQgBC0ABUEgckHkAEcNHhogBCAELQAGQSByQeUA\
Rw0eGiABQQlNBEBBCCEHIAEiAEEJRw0GDAULIAYgCU8NUSAEIAZqLQAAQSBHDQQgBC0ACSIAQQlGDQQgAEEgRg0EQQkhByABIARqQQFrLQAAIgZBCUYNBCABIQAgBkEgRg0EDAYLIBpFDSAgDUECaiIHIAFPDQIg\
BiAJTw1QIAQgBmotAABBIEcNAiAEIAdqLQAAIgBBCUYNAiAAQSBGDQIgASAEakEBay0AACICQQlGDQIgASEAIAJBIEcNIgwCCyADQQc6ACYgA0ECOgAkIANB7ABqQaWNwABByQD8CgAAQbUBIQtByQAMUgsgA0EI\
OgAmIANBAjoAJCADQewAakGMkMAAQckA/AoAAEG1ASELQckADFELAkAgASAGTQ0AA0AgBCAGai0AACIAQQlHIABBIEdxDQEgBkEBaiIGIAFHDQALDBwLDBwLQQghBwNAAkAgBCAHai0AACIAQQlGDQAgAEEgRg0A\
IAEgB00EQCABIQAMAwsgBEEBayEGIAEhAANAIABBAWsiAiAJTw1PIAAgBmotAAAiCEEJRyAIQSBHcQ0DIAIiACAHSw0ACwwECyABIAdBAWoiB0cNAAsMAgsgACAHRg0BIABBAWohAgsgBEEBayETIAIgBGohEiAH\
IQYDQAJAIAAgBk0NACAGIAlPDUwgBCAGai0AACICQQlGBEAgBkEBaiEGDAILIAJBIEcNACAGQQFqIQYMAQsCQCAAIAZGDQACQAJAAn8gACAAIAlPDQAaIAAgACAGSQ0AGiAMQSw6AHQgDEE4aiAMQfQAaiAEIAZq\
IgggEhAcIAwoAjhBAXEiCgR/IAwoAjwgCGsFIAILIAZqIAAgChsLIgogBkEBaiIITQ0AIAYgCU8NTiAEIAZqLQAAQSBHDQAgCCAJTw1OIAQgCGotAAAiAkEJRg0AIAJBIEYNACAKQQFrIgIgCU8NTiACIARqLQAA\
Ig5BCUYNACAKIQIgDkEgRw0BCwJAAn8CQCAGIApPDQAgBiAJIAYgCUsbIQIDQCACIAZGDVEgBCAGai0AACIIQQlHIAhBIEdxDQEgCiAGQQFqIgZHDQALIAoMAQsgBgsiCCAKIgJPDQADQCACQQFrIgYgCU8NTyAC\
IBNqLQAAIg5BCUcgDkEgR3ENASAGIQIgBiAISw0ACyAIIQILIAIgCEcNACADQQY6ACYgA0ECOgAkIANBsZHAACkAADcAbCADQbmRwAD9AAAA/QsAdCADQcaRwAApAAA3AIEBDCMLAkACQAJ/IAIgAiAJTyIWDQAa\
IAIgAiAISQ0AGiAMQS86AHQgDEEwaiAMQfQAaiAEIAhqIg4gAiAEakEBahAcIAwoAjBBAXEiDwR/IAwoAjQgDmsFIAYLIAhqIAIgDxsLIg8gCEYNACAIIA9PDQEgCSAIayIGQQAgBiAJTRshBiAPIAhrIQ4gBCAI\
aiEIA0AgBkUNTyAILQAALQCAgEBFDQEgBkEBayEGIAhBAWohCCAOQQFrIg4NAAsMAQsgA0EGOgAmIANBAjoAJCADQc6RwAApAAA3AGwgA0HWkcAA/QAAAP0LAHQgA0HmkcAAKAAANgCEAQwpCwJAIAIgD00NACAP\
QQFqIQYCQCAWRQRAIAxBLzoAdCAMQShqIAxB9ABqIAQgBmoiCCAIIAIgD2tqEBwgDCgCKEEBcQ0BCyACIAZGDQAgAiAGTQ0BA0AgBiAJTw1PIAQgBmotAAAtAICAQEUNASAGQQFqIgYgAkcNAAsMAQsgA0EGOgAm\
IANBAjoAJCADQc6RwAApAAA3AGwgA0HWkcAA/QAAAP0LAHQgA0HmkcAAKAAANgCEAQwpCyAAIApGDQAgCkEBaiEGDAELCyADQQE6AFIMHAsgA0EGOgAmIANBAjoAJCADQbGRwAApAAA3AGwgA0G5kcAA/QAAAP0L\
AHQgA0HGkcAAKQAANwCBAQwfC0EIIQcDQAJAIAQgB2otAAAiAEEJRg0AIABBIEYNACABIAdNBEAgASEADAMLIARBAWshBiABIQADQCAAQQFrIgIgCU8NSyAAIAZqLQAAIghBCUcgCEEgR3ENAyACIgAgB0sNAAsM\
AwsgASAHQQFqIgdHDQALDAELIAAgB0cNGQsgA0EGOgAmIANBAjoAJCADQZSRwAApAAA3AGwgA0GckcAA/QAAAP0LAHQgA0GpkcAAKQAANwCBAQwcC0ELIQcDQAJAIAQgB2otAAAiAEEJRg0AIABBIEYNACABIAdN\
BEAgASEADAMLIARBAWshCCABIQADQCAAQQFrIgYgCU8NSCAAIAhqLQAAIgJBCUcgAkEgR3ENAyAGIgAgB0sNAAsMBAsgASAHQQFqIgdHDQALDAILIAAgB0YNAQsgACAJSw1DIAAgB0kNQyAEIAdqIQYCQAJAAkAC\
QCAAIAdrQQVrDgYAAwIDAwEDCyAGLQAAQSByQeMARw0CIAYtAAFBIHJB7ABHDQIgBi0AAkEgckHvAEcNAiAGLQADQSByQfMARw0CIAYtAARBIHJB5QBHDQIgA0EBOgBQDBgLIAYtAABBIHJB6wBHDQEgBi0AAUEg\
ckHlAEcNASAGLQACQSByQeUARw0BIAYtAANBIHJB8ABHDQEgBi0ABEEtRw0BIAYtAAVBIHJB4QBHDQEgBi0ABkEgckHsAEcNASAGLQAHQSByQekARw0BIAYtAAhBIHJB9gBHDQEgBi0ACUEgckHlAEcNAQwXCyAG\
LQAAQSByQfUARw0AIAYtAAFBIHJB8ABHDQAgBi0AAkEgckHnAEcNACAGLQADQSByQfIARw0AIAYtAARBIHJB4QBHDQAgBi0ABUEgckHkAEcNACAGLQAGQSByQeUARw0AIANBAToAUQwWCyAEQQFrIQ8gACAEakEB\
aiETIAchBgNAAkAgACAGTQ0AIAQgBmotAAAiAkEJRgRAIAZBAWohBgwCCyACQSBHDQAgBkEBaiEGDAELIAAgBkYNFgJAAkACfyAAIAAgCU8NABogACAAIAZJDQAaIAxBLDoAdCAMQSBqIAxB9ABqIAQgBmoiCCAT\
EBwgDCgCIEEBcSIKBH8gDCgCJCAIawUgAgsgBmogACAKGwsiCiAGQQFqIghNDQAgBiAJTw1GIAQgBmotAABBIEcNACAIIAlPDUYgBCAIai0AACICQQlGDQAgAkEgRg0AIApBAWsiAiAJTw1GIAIgBGotAAAiDkEJ\
Rg0AIAohAiAOQSBHDQELAkACfwJAIAYgCk8NACAGIAkgBiAJSxshAgNAIAIgBkYNSSAEIAZqLQAAIghBCUcgCEEgR3ENASAKIAZBAWoiBkcNAAsgCgwBCyAGCyIIIAoiAk8NAANAIAJBAWsiBiAJTw1HIAIgD2ot\
AAAiDkEJRyAOQSBHcQ0BIAYiAiAISw0ACyAIIQILIAIgCEcNAAwCCyACIAlLDUQgAiAISQ1EIAQgCGohBgJAAkACQAJAAkAgAiAIayIOQQVrDgYAAwEDAwIDCyAGLQAAQSByQeMARw0CIAYtAAFBIHJB7ABHDQIg\
Bi0AAkEgckHvAEcNAiAGLQADQSByQfMARw0CIAYtAARBIHJB5QBHDQIgA0EBOgBQDAMLIAYtAABBIHJB9QBHDQEgBi0AAUEgckHwAEcNASAGLQACQSByQecARw0BIAYtAANBIHJB8gBHDQEgBi0ABEEgckHhAEcN\
ASAGLQAFQSByQeQARw0BIAYtAAZBIHJB5QBHDQEgA0EBOgBRDAILIAYtAABBIHJB6wBHDQAgBi0AAUEgckHlAEcNACAGLQACQSByQeUARw0AIAYtAANBIHJB8ABHDQAgBi0ABEEtRw0AIAYtAAVBIHJB4QBHDQAg\
Bi0ABkEgckHsAEcNACAGLQAHQSByQekARw0AIAYtAAhBIHJB9gBHDQAgBi0ACUEgckHlAEYNAQsCQCACIAhGDQAgAiAITQ0BA0AgBi0AAC0AgIBARQ0BIAZBAWohBiAOQQFrIg4NAAsMAQsgA0EGOgAmIANBAjoA\
JCADQfWQwAApAAA3AGwgA0H9kMAA/QAAAP0LAHQgA0GMkcAAKQAANwCDAQwkCyAAIApGDRYgCkEBaiEGDAALAAsgA0EGOgAmIANBAjoAJCADQdWQwAD9AAAA/QsAbCADQeWQwAD9AAAA/QsAfEGMASELQSAMRQtB\
EiEHA0ACQCAEIAdqLQAAIgBBCUYNACAAQSBGDQAgASAHTQRAIAEhAAwDCyAEQQFrIQggASEAA0AgAEEBayIGIAlPDUQgACAIai0AACICQQlHIAJBIEdxDQMgBiIAIAdLDQALDAQLIAEgB0EBaiIHRw0ACwwCCyAA\
IAdGDQELIANBAToATiAAIAlLDT8gACAHSQ0/AkAgACAHa0EHRgRAIAQgB2oiBjUAACAGQQZqMQAAQjCGIAZBBGozAABCIIaEhELj0NXztq2ZMlENAQsgBEEBayEPIAAgBGpBAWohEyADLQBPIQ4gByEGA0ACQCAA\
IAZNDQAgBCAGai0AACICQQlGBEAgBkEBaiEGDAILIAJBIEcNACAGQQFqIQYMAQsgACAGRg0TAkACQAJ/IAAgACAJTw0AGiAAIAAgBkkNABogDEEsOgB0IAxBGGogDEH0AGogBCAGaiIIIBMQHCAMKAIYQQFxIgoE\
fyAMKAIcIAhrBSACCyAGaiAAIAobCyIIIAZBAWoiCk0NACAGIAlPDUMgBCAGai0AAEEgRw0AIAkgCk0NQyAEIApqLQAAIgJBCUYNACACQSBGDQAgCEEBayICIAlPDUMgAiAEai0AACISQQlGDQAgCCECIBJBIEcN\
AQsCfwJAIAYgCE8NACAGIAkgBiAJSxshAgNAIAIgBkYNRSAEIAZqLQAAIgpBCUcgCkEgR3ENASAIIAZBAWoiBkcNAAsgCAwBCyAGCyEKAkAgCiAIIgJPDQADQCACQQFrIgYgCU8NRCACIA9qLQAAIhJBCUcgEkEg\
R3ENASAGIgIgCksNAAsgCiECCyACIApHDQAgA0EGOgAmIANBAjoAJCADQa2OwAD9AAAA/QsAbCADQb2OwAD9AAAA/QsAfCADQcyOwAApAAA3AIsBDAgLIANBAToATiACIAlLDUEgAiAKSQ1BAkACQCACIAprQQdH\
DQAgBCAKaiIGLQAAQSByQeMARw0AIAYtAAFBIHJB6ABHDQAgBi0AAkEgckH1AEcNACAGLQADQSByQe4ARw0AIAYtAARBIHJB6wBHDQAgBi0ABUEgckHlAEcNACAGLQAGQSByQeQARw0AIA5BAXFFBEBBASEOIANB\
AToATwwCCyADQQ46ACYgA0ECOgAkIANB7ABqQdSOwABB6wD8CgAAQdcBIQtB6wAMRgsgDkEBcUEAIQ5FDQAgA0EOOgAmIANBAjoAJCADQewAakG/j8AAQc0A/AoAAEG5ASELQc0ADEULIAAgCEYNEyAIQQFqIQYM\
AAsACyADLQBPRQRAIANBAToATwwSCyADQQ46ACYgA0ECOgAkIANB7ABqQdSOwABB6wD8CgAAQdcBIQtB6wAMQgsgA0EGOgAmIANBAjoAJCADQa2OwAD9AAAA/QsAbCADQb2OwAD9AAAA/QsAfCADQcyOwAApAAA3\
AIsBDAQLIANBCDoAJiADQQI6ACQgA0HujcAAKQAANwBsIANB9o3AAP0AAAD9CwB0IANBho7AAP0AAAD9CwCEASADQZaOwAD9AAAA/QsAlAEgA0GljsAAKQAANwCjAUGrASELQT8MQAsgAUERSQ0AIAJBIEcNACAE\
LQAQIgBBCUYNACAAQSBGDQAgCkUNAQtBDyEHAkADQAJAAkAgBCAHai0AACIAQQlGDQAgAEEgRg0AIAcgASIATw0BIARBAWshBgNAIABBAWsiAiAJTw1AIAAgBmotAAAiCEEJRyAIQSBHcQ0CIAIiACAHSw0ACwwD\
CyABIAdBAWoiB0cNAQwCCwsgACAHRw0FCyADQQY6ACYgA0ECOgAkIANBvYzAAP0AAAD9CwBsIANBzYzAAP0AAAD9CwB8IANB3YzAACgAADYAjAEMBgtBECEHIAEhAAwDC0GTASELQScMPAsDQAJAIAQgB2otAAAi\
AEEJRg0AIABBIEYNACABIAdNBEAgASEADAMLIARBAWshBiABIQADQCAAQQFrIgIgCU8NOyAAIAZqLQAAIghBCUcgCEEgR3ENAyACIgAgB0sNAAsMBAsgASAHQQFqIgdHDQALDAILIAAgB0YNAQsgACAHayIIQRNN\
BEBCACEvIAAgB0sEQCAJIAdrIgJBACACIAlNGyEGIAQgB2ohAgNAIAZFDTkgAi0AAEEwayIKQf8BcUEKTwRAIANBDToAJiADQQI6ACQgA0HhjMAAKQAANwBsIANB6YzAAP0AAAD9CwB0IANB9ozAACkAADcAgQEM\
EAsgL0IKfiAKrUL/AYN8IS8gBkEBayEGIAJBAWohAiAIQQFrIggNAAsLIAMgLzcDOCADIC83AyggA0EBOgBNDAkLIANBDToAJiADQQI6ACQgA0HhjMAAKQAANwBsIANB6YzAAP0AAAD9CwB0IANB9ozAACkAADcA\
gQEMDAsgA0EGOgAmIANBAjoAJCADQb2MwAD9AAAA/QsAbCADQc2MwAD9AAAA/QsAfCADQd2MwAAoAAA2AIwBC0GQASELQSQMNwsgDSEHIAQLIQACQANAIAAtAAAtAICAQARAIABBAWohACAHQQFrIgcNAQwCCwsM\
BgsgGkUNAgJAIA1BAmoiByABTw0AIAYgCU8NMyAEIAZqLQAAQSBHDQAgBCAHai0AACIAQQlGDQAgAEEgRg0AIAEgBGpBAWstAAAiAkEJRg0AIAEhACACQSBHDQULIAEgBk0NAQNAIAQgBmotAAAiAEEJRyAAQSBH\
cQ0CIAEgBkEBaiIGRw0ACwsgASIAIQcMAwsgASAGTQ0AIARBAWshByABIQADQCAAQQFrIgIgCU8NMSAAIAdqLQAAIghBCUcgCEEgR3ENAiACIgAgBksNAAsgBiIAIQcMAgsgASEACyAGIQcLICVFBEAgBUEQakGA\
gARLDTIgAygCICECIAMoAvgCIAVqQQ46AAAgAygC+AIgBWpBAWogAjYAACADKAL4AiAFakEFaiANNgAAIAVBCWohBQsgBSAkRQ0YGiAFQRBqQYCABEsNMSAAIAdrIQYgAygCICAHaiERQQ8hAAwXCyADQQY6ACYg\
A0ECOgAkIANB6pHAAP0AAAD9CwBsIANB+pHAAP0AAAD9CwB8IANBiZLAACgAADYAiwFBjwEhC0EjDC8LIAAgAU8NIiAC/QAAAP0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/WQiAEUNIiACIABoaiEAC0EBIREgACAEayIC\
QQFqIgEgC0YNLiABIAlPDSoCQCABIARqLQAAQQpGBEBBACEHIAAgBEcNAUECIQAMHgsgA0EGOgAmIANBAjoAJCADQa6KwAApAAA3AGwgA0GzisAAKQAANwBxDCwLIAJBDUkNAiAVQgA3AwAgA0EAOgAVIBX9DAAA\
AAAAAAAAAAAAAAAAAAD9CwMIIBX9DAAAAAAAAAAAAAAAAAAAAAD9CwMYIBVBADYCKCAELQAIQSBGDQEgA0EGOgAmIANBAjoAJCADQbWLwAApAAA3AGwgA0G9i8AA/QAAAP0LAHQgA0HKi8AAKQAANwCBAQtBiQEh\
C0EdDCwLIAQtAABByABHDQggBC0AAUHUAEcNCAJAIAQtAAJB1ABHDQAgBC0AA0HQAEcNACAELQAEQS9HDQAgBC0ABUExRw0AIAQtAAZBLkcNACAELQAHQTFHDQAgBC0ACUEwa0H/AXEiCkEKTw0EIAQtAApBMGsi\
DUH/AXFBCUsNBCAELQALQTBrQf8BcSIOQQlLDQQgBC0ADEEgRw0CAkAgAkENRiIPDQACfyAEQQ1qIQggAkENayEGQQAhAAJAA0AgBiAAQRBqIgFJBEAgACAGSQ0CQQEMAwsgACAIaiABIQD9AAAAIkr9DH9/f39/\
f39/f39/f39/f3/9IyBK/QwJCQkJCQkJCQkJCQkJCQkJ/SQgSv0MICAgICAgICAgICAgICAgIP0m/U79UP1TRQ0AC0EADAELIAYgAGshASAAIAhqIQADQAJAIAAtAAAiBkEgTwRAIAZB/wBHDQFBAAwDCyAGQQlG\
DQBBAAwCCyAAQQFqIQAgAUEBayIBDQALQQELDQAgA0EGOgAmIANBAjoAJCADQeuKwAApAAA3AGwgA0HzisAA/QAAAP0LAHQgA0GCi8AAKQAANwCDAQwJCyADIApB5ABsIA1BCmxB/gFxaiAOajYCSCAhRQ0DIDxC\
AFIEQCAFQRBqQYGABE8NLiADKAIgIQAgAygC+AIgBWpBCjoAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqQQQ2AAAgBUEJaiEFCyA7QgBSBEAgBUEQakGBgARPDS4gAygCICEAIAMoAvgCIAVqQQs6AAAg\
AygC+AIgBWpBAWogAEEFajYAACADKAL4AiAFakEFakEDNgAAIAVBCWohBQsgQ0IAUgRAIAVBEGpBgYAETw0uIAMoAiAhACADKAL4AiAFakEMOgAAIAMoAvgCIAVqQQFqIABBCWo2AAAgAygC+AIgBWpBBWpBAzYA\
ACAFQQlqIQULIEJQDQMgDw0DIAVBEGpBgIAESw0tIAMoAiAhACADKAL4AiAFakENOgAAIAMoAvgCIAVqQQFqIABBDWo2AAAgAygC+AIgBWpBBWogAkENazYAACAFQQlqIQUMAwsgBC0AAkHUAEcNCCAELQADQdAA\
Rw0IIAQtAARBL0cNCCADQRE6ACYgA0ECOgAkIANBhonAACkAADcAbCADQY6JwAD9AAAA/QsAdAwMCyADQQY6ACYgA0ECOgAkIANB0ovAAP0AAAD9CwBsIANB34vAACkAADcAeQwhCyADQQw6ACYgA0ECOgAkIANB\
iovAACkAADcAbCADQZKLwAD9AAAA/QsAdCADQaKLwAD9AAAA/QsAhAEgA0Gxi8AAKAAANgCTAUGXASELQSsMKQsgAkECaiEAIAMtACRBAkYNFyADQQY6ACQMFwsgA0EMOgAmIANBAjoAJCADQc+KwAApAAA3AGwg\
A0HXisAA/QAAAP0LAHQgA0HnisAAKAAANgCEAQtBiAEhC0EcDCYLIAAgAU8NGyAC/QAAAP0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/WQiAEUNGyACIABoaiEAC0EBIREgACAEayIKQQFqIgEgC0YNJSABIAlPDSECQCAB\
IARqIgEtAABBCkYEQEEAIQcgACAERw0BQQIhAAwVCyADQQY6ACYgA0ECOgAkIANBrorAACkAADcAbCADQbOKwAApAAA3AHEMIwsCQAJAAkACfwJAIApBDk8EQCAVQgA3AwAgA0EAOgAVIBX9DAAAAAAAAAAAAAAA\
AAAAAAD9CwMIIBX9DAAAAAAAAAAAAAAAAAAAAAD9CwMYIBVBADYCKCAMQSA6AHQgDEEQaiAMQfQAaiAEIAEQHAJAIAwoAhBBAXEEQCAMKAIUIgAgBEcNAQsgA0EGOgAmIANBAjoAJCADQf2JwAApAAA3AGwgA0GF\
isAA/QAAAP0LAHQgA0GUisAAKAAANgCDAUGHASELQRsMKwsCQAJAIAogACAEayICTQ0AIAxBIDoAdCAMQQhqIAxB9ABqIAQgAkEBaiIGaiIAIAAgCiACa2oQHCAMKAIIQQFxRQ0AIAwoAgwiASAARw0BCyADQQY6\
ACYgA0ECOgAkIANB5YnAACkAADcAbCADQe2JwAD9AAAA/QsAdAwMCwJAAkAgCiABIABrIgggBmoiE0EBaiINSQ0AIAxBLzoAdCAMIAxB9ABqIAQgDWoiDyAPIAogE2tqEBwgDCgCAEEBcUUNACAMKAIEIhIgD0cN\
AQsgA0EGOgAmIANBAjoAJCADQcOJwAD9AAAA/QsAbCADQdOJwAD9AAAA/QsAfCADQeOJwAAvAAA7AIwBQY4BIQtBIgwrCyACIAlLDScCQAJAAkACQAJAAkACQCACQQNrDgUAAQIDBAYLAkAgBC0AAEHHAGsOCgUG\
BgYGBgYGBgAGCwJAAkAgBC0AAUHSAGsOBAEHBwAHCyAELQACQdQARw0GQQQhAAwICyAELQACQckARw0FQQohAEEBDAgLAkACQCAELQAAQcgAaw4JAAYGBgYGBgYBBgsgBC0AAUHFAEcNBSAELQACQcEARw0FIAQt\
AANBxABHDQVBAiEADAcLIAQtAAFBzwBHDQQgBC0AAkHTAEcNBCAELQADQdQARw0EQQMhAAwGCwJAAkAgBC0AAEHQAGsOBQAFBQUBBQsgBC0AAUHBAEcNBCAELQACQdQARw0EIAQtAANBwwBHDQQgBC0ABEHIAEcN\
BEEJIQAMBgsgBC0AAUHSAEcNAyAELQACQcEARw0DIAQtAANBwwBHDQMgBC0ABEHFAEcNA0EIIQAMBQsgBC0AAEHEAEcNAiAELQABQcUARw0CIAQtAAJBzABHDQIgBC0AA0HFAEcNAiAELQAEQdQARw0CIAQtAAVB\
xQBHDQJBBSEADAQLAkACQCAELQAAQcMAaw4NAAMDAwMDAwMDAwMDAQMLIAQtAAFBzwBHDQIgBC0AAkHOAEcNAiAELQADQc4ARw0CIAQtAARBxQBHDQIgBC0ABUHDAEcNAiAELQAGQdQARw0CIANBAToAFUEGIQAM\
BAsgBC0AAUHQAEcNASAELQACQdQARw0BIAQtAANByQBHDQEgBC0ABEHPAEcNASAELQAFQc4ARw0BIAQtAAZB0wBHDQFBByEADAMLIAQtAAFBxQBGDQQLIANBADoATCACIQEgBCEADAQLIANBBjoAJiADQQI6ACQg\
A0GYisAA/QAAAP0LAGwgA0GmisAAKQAANwB6QYIBIQtBFgwpC0EACyEOIAMgADoATAwCCyADIAQtAAJB1ABGIg46AEwgAiEBIAQhACAORQ0AQQAhDgwBCwJAA0AgAC0AAC0AgIBARQ0BIABBAWohACABQQFrIgEN\
AAtBACEODAELIANBBjoAJiADQQI6ACQgA0G6iMAAKQAANwBsIANBwojAAP0AAAD9CwB0DAYLIBIgD2siEiANaiEWIAghASAGIQACQANAIAAgCU8NIyAAIARqLQAALQCAhkAEQCAAQQFqIQAgAUEBayIBRQ0CDAEL\
CyADQQY6ACYgA0ECOgAkIANB0ojAAP0AAAD9CwBsIANB34jAACkAADcAeQwcCyAKIBNBCWpHDQMgCiANa0EIRw0BIA8pAAAiL0LIqNGC9cWMlzBRDQIgL0LIqNGC9aWMlzFSDQEgDkUNBCADQRE6ACYgA0ECOgAk\
IANB54jAACkAADcAbCADQe+IwAD9AAAA/QsAdCADQf6IwAApAAA3AIMBC0GLASELQR8MIwsgA0EGOgAmIANBAjoAJCADQZ6JwAD9AAAA/QsAbEH8ACELQRAMIgsgDg0BIANBEToAJiADQQI6ACQgA0GGicAAKQAA\
NwBsIANBjonAAP0AAAD9CwB0DAILIANBBjoAJiADQQI6ACQgA0GuicAA/QAAAP0LAGwgA0G7icAAKQAANwB5DBcLAkAgIkUNACBBQgBSBEAgBUEQakGBgARPDSIgAygCICEAIAMoAvgCIAVqQQg6AAAgAygC+AIg\
BWpBAWogADYAACADKAL4AiAFakEFaiACNgAAIAVBCWohBQsgQEIAUgRAIAVBEGpBgYAETw0iIAMoAiAhACADKAL4AiAFakEJOgAAIAMoAvgCIAVqQQFqIAAgBmo2AAAgAygC+AIgBWpBBWogCDYAACAFQQlqIQUL\
IDxCAFIEQCAFQRBqQYGABE8NIiADKAIgIQAgAygC+AIgBWpBCjoAACADKAL4AiAFakEBaiAAIA1qNgAAIAMoAvgCIAVqQQVqIBI2AAAgBUEJaiEFCyA7UA0AIAVBEGpBgIAESw0hIAMoAiAhACADKAL4AiAFakEL\
OgAAIAMoAvgCIAVqQQFqIAAgFkEBamo2AAAgAygC+AIgBWpBBWpBAzYAACAFQQlqIQULIApBAmohACADLQAkIQEgAy0ATEEKRgRAIAFBAkYNDyADQQU6ACQMDwsgAUECRg0OIANBBjoAJAwOC0GEASELQRgMHgtB\
ACEHIAMtACRBAkYNFiADQQQ6ACQMFgsgBC8AAEGNFEcNAQtBACEHQQIhAAwKCyADQQE6ABECQCAdRQ0AIDlCAFIEQCAFQRBqQYGABE8NHSADKAIgIQAgAygC+AIgBWpBBToAACADKAL4AiAFakEBaiAANgAAIAMo\
AvgCIAVqQQVqQQA2AAAgBUEJaiEFCyA1UA0AIAVBEGpBgIAESw0cIAMoAiAhACADKAL4AiAFakEDOgAAIAMoAvgCIAVqQQFqIAA2AAAgAygC+AIgBWpBBWpBADYAACAFQQlqIQULQQAhByADLQAkQQJGDRMgA0ED\
OgAkDBMLQQAhByADLQAkQQJGDRIgA0EDOgAkDBILIAMoAvgCIAVqIAA6AAAgAygC+AIgBWpBAWogETYAACADKAL4AiAFakEFaiAGNgAAIAVBCWoLIQVBACEHIAFBAmoiAA0GDBALIAMoAgQgC0sNFyADQQY6ACYg\
A0ECOgAkIANBzJTAAP0AAAD9CwBsIANB2ZTAACkAADcAeQwNCyADKAIEIAtLBEBBASERDBcLIANBBjoAJiADQQI6ACQgA0HMlMAA/QAAAP0LAGwgA0HZlMAAKQAANwB5DAwLIC9QDRUgLyAwfCEwIC+nIQBBACEH\
IDdQDQMgBUEQakGAgARLDRUgAygCICEBIAMoAvgCIAVqQRg6AAAgAygC+AIgBWpBAWogATYAACADKAL4AiAFakEFaiAANgAAIAVBCWohBQwDCyAvUA0UIC8gMHwhMCAvpyEAAkACQAJAAkAgLyAyWgRAIAVBzf8D\
a0H//3tPDQEMGQsgN1ANAiAFQRBqQYGABEkNAQwYCyA3QgBSBEAgBUEQakGBgARPDRggAygCICEBIAMoAvgCIAVqQRg6AAAgAygC+AIgBWpBAWogATYAACADKAL4AiAFakEFaiAANgAAIAVBCWohBQsCQCA2QgBS\
BEAgBUEQakGBgARJDQEMGQsgA0EBOgAUIANCADcDOCAFQV5IDRgMAwsgAygCICEBIAMoAvgCIAVqQRc6AAAgAygC+AIgBWpBAWogACABajYAACADKAL4AiAFakEFakEANgAAIANBAToAFCADQgA3AzggBUEJaiEF\
DAILIAMoAiAhASADKAL4AiAFakEYOgAAIAMoAvgCIAVqQQFqIAE2AAAgAygC+AIgBWpBBWogADYAACAFQQlqIQULIAMgAykDOCAvfTcDOEEAIQcMAwsCQCAXRQ0AIDRCAFIEQCAFQXBIDRYgAygCICECIAMoAvgC\
IAVqIgFBBDoAACABQQVqQQA2AAAgAUEBaiAAIAJqNgAAIAVBCWohBQsgM1ANACAFQXBIDRUgAygCICECIAMoAvgCIAVqIgFBBzoAACABQQVqQQA2AAAgAUEBaiAAIAJqNgAAIAVBCWohBQsgA0EAOgAWIANBADoA\
FAJAAkAgAy0AUkEBRgRAIAMtABFBAXENAQsgAy0AUA0BIAMtACRBAkcNAkEAIQcMBAtBACEHIAMtACRBAkYNAyADQQ46ACQMAwsgGUUNASAFQXBIDRQgAygCICECIAMoAvgCIAVqIgFBAjoAACABQQVqQQA2AAAg\
AUEBaiACNgAAIAVBCWohBQwBC0EAIQcgA0EAOgAkDAELQQAhByADLQAkQQJGDQAgA0EBOgAkCyADIAMoAiAgAGo2AiAgACAJSw0NIAsgAGshCyAAIARqIQQgCSAAayEJDAkLIANBAToAFCAFQd//A2tB//97SQ0Q\
AkAgF0UNACA0QgBSBEAgBUFwSA0SIAMoAiAhASADKAL4AiAFaiIAQQQ6AAAgAEEFakEANgAAIABBAWogATYAACAFQQlqIQULIDNQDQAgBUFwSA0RIAMoAiAhASADKAL4AiAFaiIAQQc6AAAgAEEFakEANgAAIABB\
AWogATYAACAFQQlqIQULIANBADoAFiADQQA6ABQLIAMtAFBBAUcNASAZBEAgBUFwSA0QIAMoAiAhASADKAL4AiAFaiIAQQI6AAAgAEEFakEANgAAIABBAWogATYAACAFQQlqIQULIANBAToAJAtBACEHDAYLQQAh\
ByADQQA6ACQMBQsgAygCACALSwRAQQEhEQwNCyADQQY6ACYgA0ECOgAkIANBu4rAAP0AAAD9CwBsIANBy4rAACgAADYAfAtBgAEhC0EUDAoLIAMoAgAgC0sEQEEBIREMCwsgA0EGOgAmIANBAjoAJCADQaWIwAD9\
AAAA/QsAbCADQbKIwAApAAA3AHkLQYEBIQtBFQwIC0EAIQcgAy0AJEECRg0AIANBBDoAJAtBASERIAdBAXENByADLQAlQQFxRQ0ACwwGCwALIAMoAvgCQQA6AAAMBQsAC0H5ACELQQ0MAQsgA0EGOgAmIANBAjoA\
JCADQZaIwAApAAA3AGwgA0GdiMAAKQAANwBzQfsAIQtBDws6APQCQQAhESADIAtqQQA6AAALIAMgAykDGCADKAIgIgutfDcDGAJAIAMtABNFDQAgAygC8AIiAARAIAMoAuwCIAAQWAsgA0IANwLsAiALIBRPDQAC\
QAJAIAlFBEBBASEADAELIAlBARBWIgBFDQEgCUUNACAAIAQgCfwKAAALIAMgADYC7AIgAyAJNgLwAgwBCwALAkACQCAuQgGDUCARcgRAICBFDQEMAgsgBUH6/wNrQf//e0kNACADKAL4AiAFaiIAQQE6AAAgAEEB\
aiADKAIgNgAAIABBBWogAy0AJjoAACAFQQZqIQULIAMoAvgCIAVqQQA6AAALAkAgAykDWCIuUA0AIC5CAYMhLyAuQoCAAoMhMCAuQgKDITEgLkIEgyEzIC5CCIMhNCAuQhCDITUgLkIggyE2IC5CwACDITcgLkKA\
AYMhMiAuQoACgyE5IC5CgASDITogLkKACIMhOyAuQoAQgyE8IC5CgCCDIT0gLkKAwACDIT4gLkKAgAGDIT8gLkKAgASDIUAgLkKAgAiDIUEgLkKAgBCDIUIgLkKAgCCDIUMgLkKAgMAAgyFEIC5CgICAAYMhRSAu\
QoCAgAKDIUYgLkKAgIAEgyFHIC5CgICACIMhOCAuQoCAgBCDIUggLkKAgIAggyFJIC5CgICAwACDIS4gAygCaCECIAMoAvgCIQZBACEEA0ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkAgBCAGaiIALQAAQQFrDhwAAgMEBQYHCAkKCwwNDg8BEBESExQVFhcYGRobHwtBBiEBIC9QDRsgAiAAQQFqKAAAQQAQACAEQQZqIQQMHQtBEyEBIDBQDRogAiAAQQFqKAAAIABB\
BWovAAAgAEEHai0AAEEARyAAQQhqLQAAQQBHIABBCWotAABBAEcgAEEKai0AACAAQQtqKQAAuhABIARBE2ohBAwcC0EJIQEgMVANGSACIABBAWooAAAgAEEFaigAABACIARBCWohBAwbC0EJIQEgM1ANGCACIABB\
AWooAAAgAEEFaigAABADIARBCWohBAwaC0EJIQEgNFANFyACIABBAWooAAAgAEEFaigAABAEIARBCWohBAwZC0EJIQEgNVANFiACIABBAWooAAAgAEEFaigAABAFIARBCWohBAwYC0EJIQEgNlANFSACIABBAWoo\
AAAgAEEFaigAABAGIARBCWohBAwXC0EJIQEgN1ANFCACIABBAWooAAAgAEEFaigAABAHIARBCWohBAwWC0EJIQEgMlANEyACIABBAWooAAAgAEEFaigAABAIIARBCWohBAwVC0EJIQEgOVANEiACIABBAWooAAAg\
AEEFaigAABAJIARBCWohBAwUC0EJIQEgOlANESACIABBAWooAAAgAEEFaigAABAKIARBCWohBAwTC0EJIQEgO1ANECACIABBAWooAAAgAEEFaigAABALIARBCWohBAwSC0EJIQEgPFANDyACIABBAWooAAAgAEEF\
aigAABAMIARBCWohBAwRC0EJIQEgPVANDiACIABBAWooAAAgAEEFaigAABANIARBCWohBAwQC0EJIQEgPlANDSACIABBAWooAAAgAEEFaigAABAOIARBCWohBAwPC0EJIQEgP1ANDCACIABBAWooAAAgAEEFaigA\
ABAPIARBCWohBAwOC0EJIQEgQFANCyACIABBAWooAAAgAEEFaigAABAQIARBCWohBAwNC0EJIQEgQVANCiACIABBAWooAAAgAEEFaigAABARIARBCWohBAwMC0EJIQEgQlANCSACIABBAWooAAAgAEEFaigAABAS\
IARBCWohBAwLC0EJIQEgQ1ANCCACIABBAWooAAAgAEEFaigAABATIARBCWohBAwKC0EJIQEgRFANByACIABBAWooAAAgAEEFaigAABAUIARBCWohBAwJC0EJIQEgRVANBiACIABBAWooAAAgAEEFaigAABAVIARB\
CWohBAwIC0EJIQEgRlANBSACIABBAWooAAAgAEEFaigAABAWIARBCWohBAwHC0EJIQEgR1ANBCACIABBAWooAAAgAEEFaigAABAXIARBCWohBAwGC0EJIQEgOFANAyACIABBAWooAAAgAEEFaigAABAYIARBCWoh\
BAwFC0EJIQEgSFANAiACIABBAWooAAAgAEEFaigAABAZIARBCWohBAwEC0EJIQEgSVANASACIABBAWooAAAgAEEFaigAABAaIARBCWohBAwDC0EJIQEgLkIAUg0BCyABIARqIQQMAQsgAiAAQQFqKAAAIABBBWoo\
AAAQGyAEQQlqIQQMAAsACyAfIBhBAEdxRQ0AIBAgGBBYCyAMQZABaiQAIAsLCQAgAEEBOgAlC5kBACAAQQA7ASQgAUUEQCAAQgA3AxgLIABBADoA9AIgAEEAOgBsIABBADoAJiAAKALwAiIBBEAgACgC7AIgARBY\
CyAAQgA3AyggAEEAOwAVIABCADcC7AIgAP0MAAAAAAAAAAAAAAAAAAAAAP0LAzAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LA0AgAEEANgJQIAAoAvgCQQA6AAALCQAgAEEAOgAlCwkAIAAgATcDWAsJACAAIAE3A2AL\
CQAgACABOgAXCwkAIAAgAToAFQsJACAAIAE6ABELCQAgACABNwMICwkAIAAgATYCBAsJACAAIAE2AgALCQAgACABOgAQCwkAIAAgAToAFAsJACAAIAE6ABMLCQAgACABOgAWCwkAIAAgAToAEgsHACAALQAUCwcA\
IAAtABMLBwAgAC0AFgsHACAALQASC/QCAQV/IAFBCU8EQAJAIABBzf97QRAgASABQRBNGyICa08NACACQRAgAEELakF4cSAAQQtJGyIEakEMahBXIgBFDQAgAEEIayEBAkAgAkEBayIDIABxRQRAIAEhAAwBCyAA\
QQRrIgUoAgAiBkF4cSAAIANqQQAgAmtxQQhrIgAgAkEAIAAgAWtBEE0baiIAIAFrIgJrIQMgBkEDcQRAIAAgAyAAKAIEQQFxckECcjYCBCAAIANqIgMgAygCBEEBcjYCBCAFIAIgBSgCAEEBcXJBAnI2AgAgASAC\
aiIDIAMoAgRBAXI2AgQgASACEFsMAQsgASgCACEBIAAgAzYCBCAAIAEgAmo2AgALAkAgACgCBCIBQQNxRQ0AIAFBeHEiAiAEQRBqTQ0AIAAgBCABQQFxckECcjYCBCAAIARqIgEgAiAEayIEQQNyNgIEIAAgAmoi\
AiACKAIEQQFyNgIEIAEgBBBbCyAAQQhqIQMLIAMPCyAAEFcL/yUBCX8jAEEQayIIJAACQAJAAkAgAEH1AU8EQCAAQcz/e0sEQEEAIQAMBAsgAEELaiIBQXhxIQVB0JvAACgCACIJRQ0CQR8hBiAAQfX//wdPDQEg\
BUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEGDAELAkACQAJAAkACQEHMm8AAKAIAIgRBECAAQQtqQfgDcSAAQQtJGyIFQQN2IgB2IgFBA3EEQCABQX9zQQFxIABqIgdBA3QiAUHEmcAAaiIAIAFBzJnAAGooAgAi\
AigCCCIDRg0BIAMgADYCDCAAIAM2AggMAgsgBUHUm8AAKAIATQ0GIAFFBEBB0JvAACgCACIARQ0HIABoQQJ0QbSYwABqKAIAIgEoAgRBeHEgBWshAyABIQIDQAJAIAEoAhAiAEUEQCABKAIUIgBFDQELIAAoAgRB\
eHEgBWsiASADIAEgA0kiARshAyAAIAIgARshAiAAIQEMAQsLIAIoAhghBgJAAkAgAiACKAIMIgBGBEAgAkEUQRAgAigCFCIAG2ooAgAiAQ0BQQAhAAwCCyACKAIIIgEgADYCDCAAIAE2AggMAQsgAkEUaiACQRBq\
IAAbIQQDQCAEIQcgASIAQRRqIABBEGogACgCFCIBGyEEIABBFEEQIAEbaigCACIBDQALIAdBADYCAAsgBkUNBQJAIAIoAhxBAnRBtJjAAGoiASgCACACRwRAIAIgBigCEEcEQCAGIAA2AhQgAA0CDAgLIAYgADYC\
ECAADQEMBwsgASAANgIAIABFDQULIAAgBjYCGCACKAIQIgEEQCAAIAE2AhAgASAANgIYCyACKAIUIgFFDQUgACABNgIUIAEgADYCGAwFCwJAQQIgAHQiAkEAIAJrciABIAB0cWgiB0EDdCIBQcSZwABqIgIgAUHM\
mcAAaigCACIAKAIIIgNHBEAgAyACNgIMIAIgAzYCCAwBC0HMm8AAIARBfiAHd3E2AgALIAAgBUEDcjYCBCAAIAVqIgYgASAFayIHQQFyNgIEIAAgAWogBzYCAEHUm8AAKAIAIgJFDQJB3JvAACgCACEBAkBBzJvA\
ACgCACIEQQEgAkEDdnQiA3FFBEBBzJvAACADIARyNgIAIAJBeHFBxJnAAGoiAyEEDAELIAJBeHEiAkHEmcAAaiEEIAJBzJnAAGooAgAhAwsgBCABNgIIIAMgATYCDCABIAQ2AgwgASADNgIIDAILQcybwAAgBEF+\
IAd3cTYCAAsgAkEIaiEAIAIgAUEDcjYCBCABIAJqIgEgASgCBEEBcjYCBAwFCyAAQQhqIQBB3JvAACAGNgIAQdSbwAAgBzYCAAwEC0HQm8AAQdCbwAAoAgBBfiACKAIcd3E2AgALAkACQCADQRBPBEAgAiAFQQNy\
NgIEIAIgBWoiByADQQFyNgIEIAMgB2ogAzYCAEHUm8AAKAIAIgFFDQFB3JvAACgCACEAAkBBzJvAACgCACIEQQEgAUEDdnQiBnFFBEBBzJvAACAEIAZyNgIAIAFBeHFBxJnAAGoiBCEBDAELIAFBeHEiBEHEmcAA\
aiEBIARBzJnAAGooAgAhBAsgASAANgIIIAQgADYCDCAAIAE2AgwgACAENgIIDAELIAIgAyAFaiIAQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDAELQdybwAAgBzYCAEHUm8AAIAM2AgALIAJBCGoiAEUNAQwCC0EA\
IAVrIQMCQAJAAkAgBkECdEG0mMAAaigCACICRQRAQQAhAUEAIQAMAQtBACEBIAVBGSAGQQF2a0EAIAZBH0cbdCEEQQAhAANAAkAgAigCBEF4cSIHIAVJDQAgByAFayIHIANPDQAgAiEBIAciAw0AQQAhAyABIQAM\
AwsgAigCFCIHIAAgByACIARBHXZBBHFqKAIQIgJHGyAAIAcbIQAgBEEBdCEEIAINAAsLIAAgAXJFBEBBACEBQQIgBnQiAEEAIABrciAJcSIARQ0DIABoQQJ0QbSYwABqKAIAIQALIABFDQELA0AgAyAAKAIEQXhx\
IgIgBWsiBCADIAMgBEsiBBsgAiAFSSICGyEDIAEgACABIAQbIAIbIQEgACgCECICBH8gAgUgACgCFAsiAA0ACwsgAUUNACAFQdSbwAAoAgAiAE0gAyAAIAVrT3ENACABKAIYIQYCQAJAIAEgASgCDCIARgRAIAFB\
FEEQIAEoAhQiABtqKAIAIgINAUEAIQAMAgsgASgCCCICIAA2AgwgACACNgIIDAELIAFBFGogAUEQaiAAGyEEA0AgBCEHIAIiAEEUaiAAQRBqIAAoAhQiAhshBCAAQRRBECACG2ooAgAiAg0ACyAHQQA2AgALAkAg\
BkUNAAJAAkAgASgCHEECdEG0mMAAaiICKAIAIAFHBEAgASAGKAIQRwRAIAYgADYCFCAADQIMBAsgBiAANgIQIAANAQwDCyACIAA2AgAgAEUNAQsgACAGNgIYIAEoAhAiAgRAIAAgAjYCECACIAA2AhgLIAEoAhQi\
AkUNASAAIAI2AhQgAiAANgIYDAELQdCbwABB0JvAACgCAEF+IAEoAhx3cTYCAAsCQCADQRBPBEAgASAFQQNyNgIEIAEgBWoiACADQQFyNgIEIAAgA2ogAzYCACADQYACTwRAIAAgAxBcDAILAkBBzJvAACgCACIC\
QQEgA0EDdnQiBHFFBEBBzJvAACACIARyNgIAIANB+AFxQcSZwABqIgMhAgwBCyADQfgBcSIEQcSZwABqIQIgBEHMmcAAaigCACEDCyACIAA2AgggAyAANgIMIAAgAjYCDCAAIAM2AggMAQsgASADIAVqIgBBA3I2\
AgQgACABaiIAIAAoAgRBAXI2AgQLIAFBCGoiAA0BCwJAAkACQAJAAkACQAJAIAVB1JvAACgCACIBSwRAIAVB2JvAACgCACIATwRAIAhBBGohAAJ/AkAgBUGvgARqQYCAfHEiAUUNAEH4m8AALQAAQfibwABBAToA\
AEGAnMAAIQIgAUGA5ANLDQANAEGA5AMMAQtBACECQQAgAUEQdiABQf//A3FBAEdqIgFAACIEQX9GDQAaIAFBEHQiAUEQayABIARBEHQiAkEAIAFrRhsLIQEgAEEANgIIIAAgATYCBCAAIAI2AgAgCCgCBCIBRQRA\
QQAhAAwKCyAIKAIMIQdB5JvAACAIKAIIIgRB5JvAACgCAGoiADYCAEHom8AAIABB6JvAACgCACICIAAgAksbNgIAAkACQEHgm8AAKAIAIgIEQEG0mcAAIQADQCABIAAoAgAiAyAAKAIEIgZqRg0CIAAoAggiAA0A\
CwwCC0Hwm8AAKAIAIgBFDQcgACABSw0HDAkLIAEgAk0NACACIANJDQAgACgCDCIDQQFxDQAgA0EBdiAHRg0DC0Hwm8AAQfCbwAAoAgAiACABIAAgAUkbNgIAIAEgBGohA0G0mcAAIQACQAJAAkADQCADIAAoAgAi\
BkcEQCAAKAIIIgANAQwCCwsgACgCDCIDQQFxDQAgA0EBdiAHRg0BC0G0mcAAIQADQCACIAAoAgAiA08EQCACIAMgACgCBGoiBkkNAwsgACgCCCEADAALAAsgACABNgIAIAAgACgCBCAEajYCBCABQQ9qQXhxQQhr\
IgQgBUEDcjYCBCAGQQ9qQXhxQQhrIgMgBCAFaiIAayEFIANB4JvAACgCAEYNBCADQdybwAAoAgBGDQUgAygCBCICQQNxQQFGBEAgAyACQXhxIgEQWiABIAVqIQUgASADaiIDKAIEIQILIAMgAkF+cTYCBCAAIAVB\
AXI2AgQgACAFaiAFNgIAIAVBgAJPBEAgACAFEFwMCAsCQEHMm8AAKAIAIgFBASAFQQN2dCICcUUEQEHMm8AAIAEgAnI2AgAgBUH4AXFBxJnAAGoiBSEDDAELIAVB+AFxIgFBxJnAAGohAyABQcyZwABqKAIAIQUL\
IAMgADYCCCAFIAA2AgwgACADNgIMIAAgBTYCCAwHC0Hgm8AAIAFBD2pBeHEiAEEIayIDNgIAQdibwAAgBEEoayIJIAEgAGtqQQhqIgA2AgAgAyAAQQFyNgIEIAEgCWpBKDYCBEHsm8AAQYCAgAE2AgAgAiAGQSBr\
QXhxQQhrIgAgACACQRBqSRsiA0EbNgIEIANBCGoiAEG0mcAA/QACAP0LAgBBwJnAACAHNgIAQbiZwAAgBDYCAEG0mcAAIAE2AgBBvJnAACAANgIAIANBHGohAANAIABBBzYCACAAQQRqIgAgBkkNAAsgAiADRg0I\
IAMgAygCBEF+cTYCBCACIAMgAmsiAEEBcjYCBCADIAA2AgAgAEGAAk8EQCACIAAQXAwJCwJAQcybwAAoAgAiAUEBIABBA3Z0IgRxRQRAQcybwAAgASAEcjYCACAAQfgBcUHEmcAAaiIAIQEMAQsgAEH4AXEiAEHE\
mcAAaiEBIABBzJnAAGooAgAhAAsgASACNgIIIAAgAjYCDCACIAE2AgwgAiAANgIIDAgLQdibwAAgACAFayIBNgIAQeCbwABB4JvAACgCACIAIAVqIgI2AgAgAiABQQFyNgIEIAAgBUEDcjYCBCAAQQhqIQAMCAtB\
3JvAACgCACEAAkAgASAFayICQQ9NBEBB3JvAAEEANgIAQdSbwABBADYCACAAIAFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQtB1JvAACACNgIAQdybwAAgACAFaiIENgIAIAQgAkEBcjYCBCAAIAFqIAI2AgAg\
ACAFQQNyNgIECyAAQQhqIQAMBwsgACAEIAZqNgIEQeCbwABB4JvAACgCACIAQQ9qQXhxIgFBCGsiAjYCAEHYm8AAQdibwAAoAgAgBGoiBCAAIAFrakEIaiIBNgIAIAIgAUEBcjYCBCAAIARqQSg2AgRB7JvAAEGA\
gIABNgIADAULQeCbwAAgADYCAEHYm8AAQdibwAAoAgAgBWoiATYCACAAIAFBAXI2AgQMAgtB3JvAACAANgIAQdSbwABB1JvAACgCACAFaiIBNgIAIAAgAUEBcjYCBCAAIAFqIAE2AgAMAQtB8JvAACABNgIADAEL\
IARBCGohAAwCC0H0m8AAQf8fNgIAQcCZwAAgBzYCAEG4mcAAIAQ2AgBBtJnAACABNgIAQdCZwABBxJnAADYCAEHYmcAAQcyZwAA2AgBBzJnAAEHEmcAANgIAQeCZwABB1JnAADYCAEHUmcAAQcyZwAA2AgBB6JnA\
AEHcmcAANgIAQdyZwABB1JnAADYCAEHwmcAAQeSZwAA2AgBB5JnAAEHcmcAANgIAQfiZwABB7JnAADYCAEHsmcAAQeSZwAA2AgBBgJrAAEH0mcAANgIAQfSZwABB7JnAADYCAEGImsAAQfyZwAA2AgBB/JnAAEH0\
mcAANgIAQZCawABBhJrAADYCAEGEmsAAQfyZwAA2AgBBjJrAAEGEmsAANgIAQZiawABBjJrAADYCAEGUmsAAQYyawAA2AgBBoJrAAEGUmsAANgIAQZyawABBlJrAADYCAEGomsAAQZyawAA2AgBBpJrAAEGcmsAA\
NgIAQbCawABBpJrAADYCAEGsmsAAQaSawAA2AgBBuJrAAEGsmsAANgIAQbSawABBrJrAADYCAEHAmsAAQbSawAA2AgBBvJrAAEG0msAANgIAQciawABBvJrAADYCAEHEmsAAQbyawAA2AgBB0JrAAEHEmsAANgIA\
QdiawABBzJrAADYCAEHMmsAAQcSawAA2AgBB4JrAAEHUmsAANgIAQdSawABBzJrAADYCAEHomsAAQdyawAA2AgBB3JrAAEHUmsAANgIAQfCawABB5JrAADYCAEHkmsAAQdyawAA2AgBB+JrAAEHsmsAANgIAQeya\
wABB5JrAADYCAEGAm8AAQfSawAA2AgBB9JrAAEHsmsAANgIAQYibwABB/JrAADYCAEH8msAAQfSawAA2AgBBkJvAAEGEm8AANgIAQYSbwABB/JrAADYCAEGYm8AAQYybwAA2AgBBjJvAAEGEm8AANgIAQaCbwABB\
lJvAADYCAEGUm8AAQYybwAA2AgBBqJvAAEGcm8AANgIAQZybwABBlJvAADYCAEGwm8AAQaSbwAA2AgBBpJvAAEGcm8AANgIAQbibwABBrJvAADYCAEGsm8AAQaSbwAA2AgBBwJvAAEG0m8AANgIAQbSbwABBrJvA\
ADYCAEHIm8AAQbybwAA2AgBBvJvAAEG0m8AANgIAQeCbwAAgAUEPakF4cSIAQQhrIgI2AgBBxJvAAEG8m8AANgIAQdibwAAgBEEoayIEIAEgAGtqQQhqIgA2AgAgAiAAQQFyNgIEIAEgBGpBKDYCBEHsm8AAQYCA\
gAE2AgALQQAhAEHYm8AAKAIAIgEgBU0NAEHYm8AAIAEgBWsiATYCAEHgm8AAQeCbwAAoAgAiACAFaiICNgIAIAIgAUEBcjYCBCAAIAVBA3I2AgQgAEEIaiEACyAIQRBqJAAgAAs9AQJ/AkAgAEEEaygCACICQXhx\
IgNBBEEIIAJBA3EiAhsgAWpJDQAgAkEAIAMgAUEnaksbDQAgABBZDwsAC6IGAQR/IABBCGsiASAAQQRrKAIAIgNBeHEiAGohAgJAAkAgA0EBcQ0AIANBAnFFDQEgASgCACIDIABqIQAgASADayIBQdybwAAoAgBG\
BEAgAigCBEEDcUEDRw0BQdSbwAAgADYCACACIAIoAgRBfnE2AgQgASAAQQFyNgIEIAIgADYCAA8LIAEgAxBaCwJAAkBB9JvAAAJ/AkACQAJAAkAgAigCBCIDQQJxRQRAIAJB4JvAACgCAEYNAiACQdybwAAoAgBG\
DQMgAiADQXhxIgIQWiABIAAgAmoiAEEBcjYCBCAAIAFqIAA2AgAgAUHcm8AAKAIARw0BQdSbwAAgADYCAA8LIAIgA0F+cTYCBCABIABBAXI2AgQgACABaiAANgIACyAAQYACSQ0EIAEgABBcQfSbwABB9JvAACgC\
AEEBayIANgIAIAANBkG8mcAAKAIAIgANAkH/HwwDC0Hgm8AAIAE2AgBB2JvAAEHYm8AAKAIAIABqIgA2AgAgASAAQQFyNgIEQdybwAAoAgAgAUYEQEHUm8AAQQA2AgBB3JvAAEEANgIACyAAQeybwAAoAgAiAk0N\
BUHgm8AAKAIAIgBFDQVB2JvAACgCACIDQSlJDQRBtJnAACEBA0AgACABKAIAIgRPBEAgACAEIAEoAgRqSQ0GCyABKAIIIQEMAAsAC0Hcm8AAIAE2AgBB1JvAAEHUm8AAKAIAIABqIgA2AgAgASAAQQFyNgIEIAAg\
AWogADYCAA8LQQAhAQNAIAFBAWohASAAKAIIIgANAAtB/x8gASABQf8fTRsLNgIADwsCQEHMm8AAKAIAIgJBASAAQQN2dCIDcUUEQEHMm8AAIAIgA3I2AgAgAEH4AXFBxJnAAGoiACECDAELIABB+AFxIgBBxJnA\
AGohAiAAQcyZwABqKAIAIQALIAIgATYCCCAAIAE2AgwgASACNgIMIAEgADYCCA8LQfSbwABBvJnAACgCACIABH9BACEBA0AgAUEBaiEBIAAoAggiAA0AC0H/HyABIAFB/x9NGwVB/x8LNgIAIAIgA08NAEHsm8AA\
QX82AgALC4IDAQR/IAAoAgwhAgJAAkACQCABQYACTwRAIAAoAhghAwJAAkAgACACRgRAIABBFEEQIAAoAhQiAhtqKAIAIgENAUEAIQIMAgsgACgCCCIBIAI2AgwgAiABNgIIDAELIABBFGogAEEQaiACGyEEA0Ag\
BCEFIAEiAkEUaiACQRBqIAIoAhQiARshBCACQRRBECABG2ooAgAiAQ0ACyAFQQA2AgALIANFDQICQCAAKAIcQQJ0QbSYwABqIgEoAgAgAEcEQCADKAIQIABGDQEgAyACNgIUIAINAwwECyABIAI2AgAgAkUNBAwC\
CyADIAI2AhAgAg0BDAILIAAoAggiACACRwRAIAAgAjYCDCACIAA2AggPC0HMm8AAQcybwAAoAgBBfiABQQN2d3E2AgAPCyACIAM2AhggACgCECIBBEAgAiABNgIQIAEgAjYCGAsgACgCFCIARQ0AIAIgADYCFCAA\
IAI2AhgPCw8LQdCbwABB0JvAACgCAEF+IAAoAhx3cTYCAAuOBAECfyAAIAFqIQICQAJAAkAgACgCBCIDQQFxDQAgA0ECcUUNASAAKAIAIgMgAWohASAAIANrIgBB3JvAACgCAEYEQCACKAIEQQNxQQNHDQFB1JvA\
ACABNgIAIAIgAigCBEF+cTYCBCAAIAFBAXI2AgQgAiABNgIADwsgACADEFoLAkACQCACKAIEIgNBAnFFBEAgAkHgm8AAKAIARg0CIAJB3JvAACgCAEYNBCACIANBeHEiAhBaIAAgASACaiIBQQFyNgIEIAAgAWog\
ATYCACAAQdybwAAoAgBHDQFB1JvAACABNgIADwsgAiADQX5xNgIEIAAgAUEBcjYCBCAAIAFqIAE2AgALIAFBgAJPBEAgACABEFwPCwJAQcybwAAoAgAiAkEBIAFBA3Z0IgNxRQRAQcybwAAgAiADcjYCACABQfgB\
cUHEmcAAaiIBIQIMAQsgAUH4AXEiAUHEmcAAaiECIAFBzJnAAGooAgAhAQsgAiAANgIIIAEgADYCDCAAIAI2AgwgACABNgIIDwtB4JvAACAANgIAQdibwABB2JvAACgCACABaiIBNgIAIAAgAUEBcjYCBCAAQdyb\
wAAoAgBHDQBB1JvAAEEANgIAQdybwABBADYCAAsPC0Hcm8AAIAA2AgBB1JvAAEHUm8AAKAIAIAFqIgE2AgAgACABQQFyNgIEIAAgAWogATYCAAvDAgEEfyAAQgA3AhAgAAJ/QQAgAUEIdiIDRQ0AGkEfIAFBgICA\
CE8NABogAUEmIANnIgNrdkEBcSADQQF0ckE+cwsiAjYCHCACQQJ0QbSYwABqIQRBASACdCIDQdCbwAAoAgBxRQRAIAQgADYCACAAIAQ2AhggACAANgIMIAAgADYCCEHQm8AAQdCbwAAoAgAgA3I2AgAPCwJAAkAg\
ASAEKAIAIgMoAgRBeHFGBEAgAyECDAELIAFBGSACQQF2a0EAIAJBH0cbdCEFA0AgAyAFQR12QQRxaiIEKAIQIgJFDQIgBUEBdCEFIAIhAyACKAIEQXhxIAFHDQALCyACKAIIIgEgADYCDCACIAA2AgggAEEANgIY\
IAAgAjYCDCAAIAE2AggPCyAEQRBqIAA2AgAgACADNgIYIAAgADYCDCAAIAA2AggLC+4VBwBBoYDAAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAA\
AAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBiYLAAAsBAQBBoILAAAvgAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEGJhMAACwEBAEGghMAAC+ABAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQaGGwAALXgEAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQAAAAEAQYCIwAALtBBVbmV4cGVjdGVkIGVuZCBvZiBkYXRhVW5leHBlY3RlZCBkYXRhUmVxdWVzdCBsaW5lIHRvbyBsb25nSW52YWxpZCBtZXRob2QgY2hhcmFjdGVySW52YWxpZCBV\
UkwgY2hhcmFjdGVyUFJJIGlzIG9ubHkgdmFsaWQgd2l0aCBIVFRQLzIuMFVuc3VwcG9ydGVkIEhUVFAgdmVyc2lvbkludmFsaWQgcHJvdG9jb2xJbnZhbGlkIHByb3RvY29sIG5hbWVFeHBlY3RlZCAvIGFmdGVy\
IHRoZSBwcm90b2NvbCBuYW1lRXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgVVJMRXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgbWV0aG9kUmVxdWVzdCBsaW5lIHRvbyBzaG9ydEV4cGVjdGVkIENSTEZTdGF0dXMgbGluZSB0b28g\
bG9uZ0ludmFsaWQgSFRUUCByZXNwb25zZSBzdGF0dXNJbnZhbGlkIHN0YXR1cyByZWFzb24gY2hhcmFjdGVyRXhwZWN0ZWQgYSBzcGFjZSBhZnRlciBIVFRQIHJlc3BvbnNlIHN0YXR1c0V4cGVjdGVkIHNwYWNl\
IGFmdGVyIHByb3RvY29sU3RhdHVzIGxpbmUgdG9vIHNob3J0TWFsZm9ybWVkIEhUVFAvMi4wIHByZWZhY2VVbmV4cGVjdGVkIENvbnRlbnQtTGVuZ3RoIGhlYWRlciBmb3IgYSByZXNwb25zZSB3aXRob3V0IGJv\
ZHlFeHBlY3RlZCBDb250ZW50LUxlbmd0aCBoZWFkZXIgdmFsdWVJbnZhbGlkIENvbnRlbnQtTGVuZ3RoIGhlYWRlckludmFsaWQgZHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoIGhlYWRlclVuZXhwZWN0ZWQgQ29u\
dGVudC1MZW5ndGggaGVhZGVyIHdoZW4gVHJhbnNmZXItRW5jb2RpbmcgaGVhZGVyIGlzIHByZXNlbnRVbmV4cGVjdGVkIFRyYW5zZmVyLUVuY29kaW5nIGhlYWRlciBmb3IgYSByZXNwb25zZSB3aXRob3V0IGJv\
ZHlFeHBlY3RlZCBUcmFuc2Zlci1FbmNvZGluZyBoZWFkZXIgdmFsdWVUaGUgdmFsdWUgImNodW5rZWQiIGluIHRoZSBUcmFuc2Zlci1FbmNvZGluZyBoZWFkZXIgbXVzdCBiZSB0aGUgbGFzdCBwcm92aWRlZCBh\
bmQgY2FuIGJlIHByb3ZpZGVkIG9ubHkgb25jZVRoZSB2YWx1ZSAiY2h1bmtlZCIgaW4gdGhlIFRyYW5zZmVyLUVuY29kaW5nIGhlYWRlciBtdXN0IGJlIHRoZSBsYXN0IHByb3ZpZGVkVW5leHBlY3RlZCBUcmFu\
c2Zlci1FbmNvZGluZyBoZWFkZXIgd2hlbiBDb250ZW50LUxlbmd0aCBoZWFkZXIgaXMgcHJlc2VudEV4cGVjdGVkIENvbm5lY3Rpb24gaGVhZGVyIHZhbHVlSW52YWxpZCBDb25uZWN0aW9uIGhlYWRlciB2YWx1\
ZUV4cGVjdGVkIFRyYWlsZXIgaGVhZGVyIHZhbHVlRXhwZWN0ZWQgVXBncmFkZSBoZWFkZXIgdmFsdWVJbnZhbGlkIFVwZ3JhZGUgaGVhZGVyIHZhbHVlSW52YWxpZCBoZWFkZXIgZmllbGQgbmFtZSBjaGFyYWN0\
ZXJJbnZhbGlkIGhlYWRlciBmaWVsZCB2YWx1ZSBjaGFyYWN0ZXJIZWFkZXIgbGluZSB0b28gbG9uZ01pc3NpbmcgQ29ubmVjdGlvbiBoZWFkZXIgc2V0IHRvICJ1cGdyYWRlIiB3aGVuIHVzaW5nIHRoZSBVcGdy\
YWRlIGhlYWRlclRyYWlsZXJzIGFyZSBub3QgYWxsb3dlZCB3aGVuIG5vdCB1c2luZyBjaHVua2VkIHRyYW5zZmVyIGVuY29kaW5nVW5leHBlY3RlZCBjb250ZW50IGZvciB0aGUgcmVxdWVzdCAoR0VUIG9yIEhF\
QUQpVHJhbnNmZXItRW5jb2RpbmcgbGFzdCBoZWFkZXIgdmFsdWUgbXVzdCBiZSAiY2h1bmtlZCIgaWYgdGhlIGhlYWRlciBpcyBwcmVzZW50Q2h1bmsgaGVhZGVyIHRvbyBsb25nSW52YWxpZCBjaHVuayBsZW5n\
dGggY2hhcmFjdGVySW52YWxpZCBjaHVuayBsZW5ndGggc2l6ZUV4cGVjdGVkIGNodW5rIGV4dGVuc2lvbiBuYW1lSW52YWxpZCBjaHVuayBleHRlbnNpb24gbmFtZSBjaGFyYWN0ZXJFeHBlY3RlZCBjbG9zaW5n\
IHF1b3RlIGZvciBjaHVuayBleHRlbnNpb24gdmFsdWVJbnZhbGlkIGNodW5rIGV4dGVuc2lvbiBxdW90ZWQgdmFsdWUgY2hhcmFjdGVyRXhwZWN0ZWQgY2h1bmsgZXh0ZW5zaW9uIHZhbHVlSW52YWxpZCBjaHVu\
ayBleHRlbnNpb24gdmFsdWUgY2hhcmFjdGVySW52YWxpZCBjaHVuayBleHRlbnNpb24gY2hhcmFjdGVyIGFmdGVyIHZhbHVlRXhwZWN0ZWQgQ1JMRiBhZnRlciBjaHVuayBkYXRhSW52YWxpZCB0cmFpbGVyIGZp\
ZWxkIG5hbWUgY2hhcmFjdGVySW52YWxpZCB0cmFpbGVyIGZpZWxkIHZhbHVlIGNoYXJhY3RlclRyYWlsZXIgbGluZSB0b28gbG9uZ0ludmFsaWQgc3RhdGU=","base64")),h=new TextEncoder,u=new TextDecoder;
function v(l,j){const b=Number(BigInt.asUintN(32,j)),yA=Number(j>>32n);l(u.decode(new Uint8Array(this.memory.buffer,yA,b)))}A(v,"log");function K(l){return this.
alloc(l)>>>0}A(K,"alloc");function X(l,j){return this.dealloc(l,j)}A(X,"dealloc");function Y(){return this.create()>>>0}A(Y,"create");function m(l){this.destroy(
l)}A(m,"destroy");function y(l,j,b){return this.parse(l,j,b)>>>0}A(y,"parse");function O(l,j,b){const yA=b.length,B=this.alloc(yA),eA=new Uint8Array(this.memory.
buffer,B,yA);h.encodeInto(b,eA),this.fail(l,j,B,yA),this.dealloc(B,yA)}A(O,"fail");function M(){return this.milo_has_debug()!==0}A(M,"hasDebug");var d=Object.freeze(
{NONE:0,USER:1,CALLBACK_ERROR:2,UNEXPECTED_STATE:3,UNEXPECTED_DATA:4,UNEXPECTED_EOF:5,UNEXPECTED_CHARACTER:6,UNEXPECTED_CONTENT_LENGTH:7,UNEXPECTED_TRANSFER_ENCODING:8,
UNEXPECTED_CONTENT:9,UNEXPECTED_TRAILERS:10,INVALID_VERSION:11,INVALID_STATUS:12,INVALID_CONTENT_LENGTH:13,INVALID_TRANSFER_ENCODING:14,INVALID_CHUNK_SIZE:15,MISSING_CONNECTION_UPGRADE:16,
UNSUPPORTED_HTTP_VERSION:17,0:"NONE",1:"USER",2:"CALLBACK_ERROR",3:"UNEXPECTED_STATE",4:"UNEXPECTED_DATA",5:"UNEXPECTED_EOF",6:"UNEXPECTED_CHARACTER",7:"UNEXPEC\
TED_CONTENT_LENGTH",8:"UNEXPECTED_TRANSFER_ENCODING",9:"UNEXPECTED_CONTENT",10:"UNEXPECTED_TRAILERS",11:"INVALID_VERSION",12:"INVALID_STATUS",13:"INVALID_CONTEN\
T_LENGTH",14:"INVALID_TRANSFER_ENCODING",15:"INVALID_CHUNK_SIZE",16:"MISSING_CONNECTION_UPGRADE",17:"UNSUPPORTED_HTTP_VERSION"}),a=Object.freeze({OTHER:0,GET:1,
HEAD:2,POST:3,PUT:4,DELETE:5,CONNECT:6,OPTIONS:7,TRACE:8,PATCH:9,PRI:10,0:"OTHER",1:"GET",2:"HEAD",3:"POST",4:"PUT",5:"DELETE",6:"CONNECT",7:"OPTIONS",8:"TRACE",
9:"PATCH",10:"PRI"}),e=Object.freeze({ON_ERROR:0,ON_FINISH:1,ON_MESSAGE_START:2,ON_MESSAGE_COMPLETE:3,ON_REQUEST:4,ON_RESPONSE:5,ON_RESET:6,ON_METHOD:7,ON_URL:8,
ON_PROTOCOL:9,ON_VERSION:10,ON_STATUS:11,ON_REASON:12,ON_HEADER_NAME:13,ON_HEADER_VALUE:14,ON_HEADERS:15,ON_CONNECT:16,ON_UPGRADE:17,ON_CHUNK_LENGTH:18,ON_CHUNK_EXTENSION_NAME:19,
ON_CHUNK_EXTENSION_VALUE:20,ON_CHUNK:21,ON_BODY:22,ON_DATA:23,ON_TRAILER_NAME:24,ON_TRAILER_VALUE:25,ON_TRAILERS:26,ON_STATE_CHANGE:27,0:"ON_ERROR",1:"ON_FINISH",
2:"ON_MESSAGE_START",3:"ON_MESSAGE_COMPLETE",4:"ON_REQUEST",5:"ON_RESPONSE",6:"ON_RESET",7:"ON_METHOD",8:"ON_URL",9:"ON_PROTOCOL",10:"ON_VERSION",11:"ON_STATUS",
12:"ON_REASON",13:"ON_HEADER_NAME",14:"ON_HEADER_VALUE",15:"ON_HEADERS",16:"ON_CONNECT",17:"ON_UPGRADE",18:"ON_CHUNK_LENGTH",19:"ON_CHUNK_EXTENSION_NAME",20:"ON\
_CHUNK_EXTENSION_VALUE",21:"ON_CHUNK",22:"ON_BODY",23:"ON_DATA",24:"ON_TRAILER_NAME",25:"ON_TRAILER_VALUE",26:"ON_TRAILERS",27:"ON_STATE_CHANGE"}),E=Object.freeze(
{NONE:0n,ON_ERROR:1n,ON_FINISH:2n,ON_MESSAGE_START:4n,ON_MESSAGE_COMPLETE:8n,ON_REQUEST:16n,ON_RESPONSE:32n,ON_RESET:64n,ON_METHOD:128n,ON_URL:256n,ON_PROTOCOL:512n,
ON_VERSION:1024n,ON_STATUS:2048n,ON_REASON:4096n,ON_HEADER_NAME:8192n,ON_HEADER_VALUE:16384n,ON_HEADERS:32768n,ON_CONNECT:65536n,ON_UPGRADE:131072n,ON_CHUNK_LENGTH:262144n,
ON_CHUNK_EXTENSION_NAME:524288n,ON_CHUNK_EXTENSION_VALUE:1048576n,ON_CHUNK:2097152n,ON_BODY:4194304n,ON_DATA:8388608n,ON_TRAILER_NAME:16777216n,ON_TRAILER_VALUE:33554432n,
ON_TRAILERS:67108864n,ON_STATE_CHANGE:134217728n,ALL:268435455n,0n:"NONE",1n:"ON_ERROR",2n:"ON_FINISH",4n:"ON_MESSAGE_START",8n:"ON_MESSAGE_COMPLETE",16n:"ON_RE\
QUEST",32n:"ON_RESPONSE",64n:"ON_RESET",128n:"ON_METHOD",256n:"ON_URL",512n:"ON_PROTOCOL",1024n:"ON_VERSION",2048n:"ON_STATUS",4096n:"ON_REASON",8192n:"ON_HEADE\
R_NAME",16384n:"ON_HEADER_VALUE",32768n:"ON_HEADERS",65536n:"ON_CONNECT",131072n:"ON_UPGRADE",262144n:"ON_CHUNK_LENGTH",524288n:"ON_CHUNK_EXTENSION_NAME",1048576n:"\
ON_CHUNK_EXTENSION_VALUE",2097152n:"ON_CHUNK",4194304n:"ON_BODY",8388608n:"ON_DATA",16777216n:"ON_TRAILER_NAME",33554432n:"ON_TRAILER_VALUE",67108864n:"ON_TRAIL\
ERS",134217728n:"ON_STATE_CHANGE",268435455n:"ALL"}),g=Object.freeze({END:0,ERROR:1,FINISH:2,MESSAGE_START:3,MESSAGE_COMPLETE:4,REQUEST:5,RESPONSE:6,RESET:7,METHOD:8,
URL:9,PROTOCOL:10,VERSION:11,STATUS:12,REASON:13,HEADER_NAME:14,HEADER_VALUE:15,HEADERS:16,CONNECT:17,UPGRADE:18,CHUNK_LENGTH:19,CHUNK_EXTENSION_NAME:20,CHUNK_EXTENSION_VALUE:21,
CHUNK:22,BODY:23,DATA:24,TRAILER_NAME:25,TRAILER_VALUE:26,TRAILERS:27,STATE_CHANGE:28,0:"END",1:"ERROR",2:"FINISH",3:"MESSAGE_START",4:"MESSAGE_COMPLETE",5:"REQ\
UEST",6:"RESPONSE",7:"RESET",8:"METHOD",9:"URL",10:"PROTOCOL",11:"VERSION",12:"STATUS",13:"REASON",14:"HEADER_NAME",15:"HEADER_VALUE",16:"HEADERS",17:"CONNECT",
18:"UPGRADE",19:"CHUNK_LENGTH",20:"CHUNK_EXTENSION_NAME",21:"CHUNK_EXTENSION_VALUE",22:"CHUNK",23:"BODY",24:"DATA",25:"TRAILER_NAME",26:"TRAILER_VALUE",27:"TRAI\
LERS",28:"STATE_CHANGE"}),C=Object.freeze({NONE:0n,ON_ERROR:1n,ON_FINISH:2n,ON_MESSAGE_START:4n,ON_MESSAGE_COMPLETE:8n,ON_REQUEST:16n,ON_RESPONSE:32n,ON_RESET:64n,
ON_METHOD:128n,ON_URL:256n,ON_PROTOCOL:512n,ON_VERSION:1024n,ON_STATUS:2048n,ON_REASON:4096n,ON_HEADER_NAME:8192n,ON_HEADER_VALUE:16384n,ON_HEADERS:32768n,ON_CONNECT:65536n,
ON_UPGRADE:131072n,ON_CHUNK_LENGTH:262144n,ON_CHUNK_EXTENSION_NAME:524288n,ON_CHUNK_EXTENSION_VALUE:1048576n,ON_CHUNK:2097152n,ON_BODY:4194304n,ON_DATA:8388608n,
ON_TRAILER_NAME:16777216n,ON_TRAILER_VALUE:33554432n,ON_TRAILERS:67108864n,ON_STATE_CHANGE:134217728n,ALL:268435455n,0n:"NONE",1n:"ON_ERROR",2n:"ON_FINISH",4n:"\
ON_MESSAGE_START",8n:"ON_MESSAGE_COMPLETE",16n:"ON_REQUEST",32n:"ON_RESPONSE",64n:"ON_RESET",128n:"ON_METHOD",256n:"ON_URL",512n:"ON_PROTOCOL",1024n:"ON_VERSION",
2048n:"ON_STATUS",4096n:"ON_REASON",8192n:"ON_HEADER_NAME",16384n:"ON_HEADER_VALUE",32768n:"ON_HEADERS",65536n:"ON_CONNECT",131072n:"ON_UPGRADE",262144n:"ON_CHU\
NK_LENGTH",524288n:"ON_CHUNK_EXTENSION_NAME",1048576n:"ON_CHUNK_EXTENSION_VALUE",2097152n:"ON_CHUNK",4194304n:"ON_BODY",8388608n:"ON_DATA",16777216n:"ON_TRAILER\
_NAME",33554432n:"ON_TRAILER_VALUE",67108864n:"ON_TRAILERS",134217728n:"ON_STATE_CHANGE",268435455n:"ALL"}),o=Object.freeze({START:0,FINISH:1,ERROR:2,REQUEST_LINE:3,
STATUS_LINE:4,HTTP2_PREFACE:5,HEADER:6,BODY_DECISION:7,BODY_VIA_CONTENT_LENGTH:8,BODY_WITH_NO_LENGTH:9,CHUNK_HEADER:10,CHUNK_EXTENSIONS:11,CHUNK_DATA:12,TRAILER:13,
TUNNEL:14,0:"START",1:"FINISH",2:"ERROR",3:"REQUEST_LINE",4:"STATUS_LINE",5:"HTTP2_PREFACE",6:"HEADER",7:"BODY_DECISION",8:"BODY_VIA_CONTENT_LENGTH",9:"BODY_WIT\
H_NO_LENGTH",10:"CHUNK_HEADER",11:"CHUNK_EXTENSIONS",12:"CHUNK_DATA",13:"TRAILER",14:"TUNNEL"}),R=Object.freeze({MAX_START_LINE_LENGTH:0,MAX_HEADER_LENGTH:4,MAX_BODY_PAYLOAD:8,
AUTODETECT:16,IS_REQUEST:17,SUSPEND_AFTER_HEADERS:18,MANAGE_UNCONSUMED:19,CONTINUE_WITHOUT_DATA:20,IS_CONNECT:21,SKIP_BODY:22,DEBUG:23,PARSED:24,POSITION:32,STATE:36,
PAUSED:37,ERROR_CODE:38,CONTENT_LENGTH:40,CHUNK_SIZE:48,REMAINING_CONTENT_LENGTH:56,REMAINING_CHUNK_SIZE:64,STATUS:72,METHOD:76,HAS_CONTENT_LENGTH:77,HAS_TRANSFER_ENCODING:78,
HAS_CHUNKED_TRANSFER_ENCODING:79,HAS_CONNECTION_CLOSE:80,HAS_CONNECTION_UPGRADE:81,HAS_UPGRADE:82,HAS_TRAILERS:83,ACTIVE_CALLBACKS:88,ACTIVE_EVENTS:96,PTR:104,ERROR_DESCRIPTION:108,
UNCONSUMED:364,UNCONSUMED_LEN:368,ERROR_DESCRIPTION_LEN:372,EVENTS:376,0:"MAX_START_LINE_LENGTH",4:"MAX_HEADER_LENGTH",8:"MAX_BODY_PAYLOAD",16:"AUTODETECT",17:"\
IS_REQUEST",18:"SUSPEND_AFTER_HEADERS",19:"MANAGE_UNCONSUMED",20:"CONTINUE_WITHOUT_DATA",21:"IS_CONNECT",22:"SKIP_BODY",23:"DEBUG",24:"PARSED",32:"POSITION",36:"\
STATE",37:"PAUSED",38:"ERROR_CODE",40:"CONTENT_LENGTH",48:"CHUNK_SIZE",56:"REMAINING_CONTENT_LENGTH",64:"REMAINING_CHUNK_SIZE",72:"STATUS",76:"METHOD",77:"HAS_C\
ONTENT_LENGTH",78:"HAS_TRANSFER_ENCODING",79:"HAS_CHUNKED_TRANSFER_ENCODING",80:"HAS_CONNECTION_CLOSE",81:"HAS_CONNECTION_UPGRADE",82:"HAS_UPGRADE",83:"HAS_TRAI\
LERS",88:"ACTIVE_CALLBACKS",96:"ACTIVE_EVENTS",104:"PTR",108:"ERROR_DESCRIPTION",364:"UNCONSUMED",368:"UNCONSUMED_LEN",372:"ERROR_DESCRIPTION_LEN",376:"EVENTS"});
function k(l){return this.is_autodetect(l)!==0}A(k,"isAutodetect");function F(l){return this.is_request(l)!==0}A(F,"isRequest");function Q(l){return this.is_paused(
l)!==0}A(Q,"isPaused");function N(l){return this.should_manage_unconsumed(l)!==0}A(N,"shouldManageUnconsumed");function G(l){return this.should_suspend_after_headers(
l)!==0}A(G,"shouldSuspendAfterHeaders");function D(l){return this.get_max_start_line_length(l)>>>0}A(D,"getMaxStartLineLength");function U(l){return this.get_max_header_length(
l)>>>0}A(U,"getMaxHeaderLength");function x(l){return BigInt.asUintN(64,this.get_max_body_payload(l))}A(x,"getMaxBodyPayload");function r(l){return this.should_continue_without_data(
l)!==0}A(r,"shouldContinueWithoutData");function c(l){return this.is_connect(l)!==0}A(c,"isConnect");function p(l){return this.is_debug(l)!==0}A(p,"isDebug");function S(l){
return this.should_skip_body(l)!==0}A(S,"shouldSkipBody");function T(l){return this.get_state(l)>>>0}A(T,"getState");function V(l){return this.get_position(l)>>>
0}A(V,"getPosition");function $(l){return BigInt.asUintN(64,this.get_parsed(l))}A($,"getParsed");function tA(l){return this.get_error_code(l)>>>0}A(tA,"getError\
Code");function AA(l){return this.get_method(l)>>>0}A(AA,"getMethod");function IA(l){return this.get_status(l)>>>0}A(IA,"getStatus");function W(l){return this.has_connection_close(
l)!==0}A(W,"hasConnectionClose");function CA(l){return this.has_connection_upgrade(l)!==0}A(CA,"hasConnectionUpgrade");function NA(l){return BigInt.asUintN(64,this.
get_content_length(l))}A(NA,"getContentLength");function SA(l){return BigInt.asUintN(64,this.get_chunk_size(l))}A(SA,"getChunkSize");function HA(l){return BigInt.
asUintN(64,this.get_remaining_content_length(l))}A(HA,"getRemainingContentLength");function Z(l){return BigInt.asUintN(64,this.get_remaining_chunk_size(l))}A(Z,
"getRemainingChunkSize");function rA(l){return this.has_content_length(l)!==0}A(rA,"hasContentLength");function aA(l){return this.has_transfer_encoding(l)!==0}A(
aA,"hasTransferEncoding");function DA(l){return this.has_chunked_transfer_encoding(l)!==0}A(DA,"hasChunkedTransferEncoding");function TA(l){return this.has_upgrade(
l)!==0}A(TA,"hasUpgrade");function MA(l){return this.has_trailers(l)!==0}A(MA,"hasTrailers");function vA(l){const j=this.get_error_description_raw(l),b=Number(BigInt.
asUintN(32,j)),yA=Number(j>>32n);return u.decode(new Uint8Array(this.memory.buffer,yA,b))}A(vA,"getErrorDescription");function qA(l,j){this.set_should_autodetect(
l,j)}A(qA,"setShouldAutodetect");function z(l,j){this.set_should_continue_without_data(l,j)}A(z,"setShouldContinueWithoutData");function cA(l,j){this.set_is_request(
l,j)}A(cA,"setIsRequest");function PA(l,j){this.set_is_connect(l,j)}A(PA,"setIsConnect");function oA(l,j){this.set_debug(l,j)}A(oA,"setDebug");function XA(l,j){
this.set_should_manage_unconsumed(l,j)}A(XA,"setShouldManageUnconsumed");function J(l,j){this.set_should_suspend_after_headers(l,j)}A(J,"setShouldSuspendAfterHe\
aders");function pA(l,j){this.set_max_start_line_length(l,j)}A(pA,"setMaxStartLineLength");function jA(l,j){this.set_max_header_length(l,j)}A(jA,"setMaxHeaderLe\
ngth");function Ae(l,j){this.set_max_body_payload(l,j)}A(Ae,"setMaxBodyPayload");function hA(l,j){this.set_should_skip_body(l,j)}A(hA,"setShouldSkipBody");function bA(l,j){
this.set_active_callbacks(l,j)}A(bA,"setActiveCallbacks");function LA(l,j){this.set_active_events(l,j)}A(LA,"setActiveEvents");function lA(l,j){const b=j();return l[b]=
[],this.setActiveCallbacks(b,this.CALLBACK_ACTIVE_ALL),b}A(lA,"simpleCreate");function JA(l,j,b){l[b]=void 0,j(b)}A(JA,"simpleDestroy");function nA(){}A(nA,"noo\
p");function FA(l={}){let{logger:j,...b}=l,yA=nA;const B={};j&&(typeof j!="function"&&(j=console.log),yA=v.bind(B,j));const H=new WebAssembly.Instance(I,{env:{logger:yA,
on_error:nA,on_finish:nA,on_message_start:nA,on_message_complete:nA,on_request:nA,on_response:nA,on_reset:nA,on_method:nA,on_url:nA,on_protocol:nA,on_version:nA,
on_status:nA,on_reason:nA,on_header_name:nA,on_header_value:nA,on_headers:nA,on_connect:nA,on_upgrade:nA,on_chunk_length:nA,on_chunk_extension_name:nA,on_chunk_extension_value:nA,
on_chunk:nA,on_body:nA,on_data:nA,on_trailer_name:nA,on_trailer_value:nA,on_trailers:nA,on_state_change:nA,...b}}).exports;return B.memory=H.memory,{version:{raw:"\
0.9.0",major:0,minor:9,patch:0,prerelease:""},METHOD_OTHER:0,METHOD_GET:1,METHOD_HEAD:2,METHOD_POST:3,METHOD_PUT:4,METHOD_DELETE:5,METHOD_CONNECT:6,METHOD_OPTIONS:7,
METHOD_TRACE:8,METHOD_PATCH:9,METHOD_PRI:10,CALLBACK_ON_ERROR:0,CALLBACK_ON_FINISH:1,CALLBACK_ON_MESSAGE_START:2,CALLBACK_ON_MESSAGE_COMPLETE:3,CALLBACK_ON_REQUEST:4,
CALLBACK_ON_RESPONSE:5,CALLBACK_ON_RESET:6,CALLBACK_ON_METHOD:7,CALLBACK_ON_URL:8,CALLBACK_ON_PROTOCOL:9,CALLBACK_ON_VERSION:10,CALLBACK_ON_STATUS:11,CALLBACK_ON_REASON:12,
CALLBACK_ON_HEADER_NAME:13,CALLBACK_ON_HEADER_VALUE:14,CALLBACK_ON_HEADERS:15,CALLBACK_ON_CONNECT:16,CALLBACK_ON_UPGRADE:17,CALLBACK_ON_CHUNK_LENGTH:18,CALLBACK_ON_CHUNK_EXTENSION_NAME:19,
CALLBACK_ON_CHUNK_EXTENSION_VALUE:20,CALLBACK_ON_CHUNK:21,CALLBACK_ON_BODY:22,CALLBACK_ON_DATA:23,CALLBACK_ON_TRAILER_NAME:24,CALLBACK_ON_TRAILER_VALUE:25,CALLBACK_ON_TRAILERS:26,
CALLBACK_ON_STATE_CHANGE:27,EVENT_END:0,EVENT_ERROR:1,EVENT_FINISH:2,EVENT_MESSAGE_START:3,EVENT_MESSAGE_COMPLETE:4,EVENT_REQUEST:5,EVENT_RESPONSE:6,EVENT_RESET:7,
EVENT_METHOD:8,EVENT_URL:9,EVENT_PROTOCOL:10,EVENT_VERSION:11,EVENT_STATUS:12,EVENT_REASON:13,EVENT_HEADER_NAME:14,EVENT_HEADER_VALUE:15,EVENT_HEADERS:16,EVENT_CONNECT:17,
EVENT_UPGRADE:18,EVENT_CHUNK_LENGTH:19,EVENT_CHUNK_EXTENSION_NAME:20,EVENT_CHUNK_EXTENSION_VALUE:21,EVENT_CHUNK:22,EVENT_BODY:23,EVENT_DATA:24,EVENT_TRAILER_NAME:25,
EVENT_TRAILER_VALUE:26,EVENT_TRAILERS:27,EVENT_STATE_CHANGE:28,CALLBACK_ACTIVE_NONE:0n,EVENT_ACTIVE_NONE:0n,CALLBACK_ACTIVE_ON_ERROR:1n,EVENT_ACTIVE_ON_ERROR:1n,
CALLBACK_ACTIVE_ON_FINISH:2n,EVENT_ACTIVE_ON_FINISH:2n,CALLBACK_ACTIVE_ON_MESSAGE_START:4n,EVENT_ACTIVE_ON_MESSAGE_START:4n,CALLBACK_ACTIVE_ON_MESSAGE_COMPLETE:8n,
EVENT_ACTIVE_ON_MESSAGE_COMPLETE:8n,CALLBACK_ACTIVE_ON_REQUEST:16n,EVENT_ACTIVE_ON_REQUEST:16n,CALLBACK_ACTIVE_ON_RESPONSE:32n,EVENT_ACTIVE_ON_RESPONSE:32n,CALLBACK_ACTIVE_ON_RESET:64n,
EVENT_ACTIVE_ON_RESET:64n,CALLBACK_ACTIVE_ON_METHOD:128n,EVENT_ACTIVE_ON_METHOD:128n,CALLBACK_ACTIVE_ON_URL:256n,EVENT_ACTIVE_ON_URL:256n,CALLBACK_ACTIVE_ON_PROTOCOL:512n,
EVENT_ACTIVE_ON_PROTOCOL:512n,CALLBACK_ACTIVE_ON_VERSION:1024n,EVENT_ACTIVE_ON_VERSION:1024n,CALLBACK_ACTIVE_ON_STATUS:2048n,EVENT_ACTIVE_ON_STATUS:2048n,CALLBACK_ACTIVE_ON_REASON:4096n,
EVENT_ACTIVE_ON_REASON:4096n,CALLBACK_ACTIVE_ON_HEADER_NAME:8192n,EVENT_ACTIVE_ON_HEADER_NAME:8192n,CALLBACK_ACTIVE_ON_HEADER_VALUE:16384n,EVENT_ACTIVE_ON_HEADER_VALUE:16384n,
CALLBACK_ACTIVE_ON_HEADERS:32768n,EVENT_ACTIVE_ON_HEADERS:32768n,CALLBACK_ACTIVE_ON_CONNECT:65536n,EVENT_ACTIVE_ON_CONNECT:65536n,CALLBACK_ACTIVE_ON_UPGRADE:131072n,
EVENT_ACTIVE_ON_UPGRADE:131072n,CALLBACK_ACTIVE_ON_CHUNK_LENGTH:262144n,EVENT_ACTIVE_ON_CHUNK_LENGTH:262144n,CALLBACK_ACTIVE_ON_CHUNK_EXTENSION_NAME:524288n,EVENT_ACTIVE_ON_CHUNK_EXTENSION_NAME:524288n,
CALLBACK_ACTIVE_ON_CHUNK_EXTENSION_VALUE:1048576n,EVENT_ACTIVE_ON_CHUNK_EXTENSION_VALUE:1048576n,CALLBACK_ACTIVE_ON_CHUNK:2097152n,EVENT_ACTIVE_ON_CHUNK:2097152n,
CALLBACK_ACTIVE_ON_BODY:4194304n,EVENT_ACTIVE_ON_BODY:4194304n,CALLBACK_ACTIVE_ON_DATA:8388608n,EVENT_ACTIVE_ON_DATA:8388608n,CALLBACK_ACTIVE_ON_TRAILER_NAME:16777216n,
EVENT_ACTIVE_ON_TRAILER_NAME:16777216n,CALLBACK_ACTIVE_ON_TRAILER_VALUE:33554432n,EVENT_ACTIVE_ON_TRAILER_VALUE:33554432n,CALLBACK_ACTIVE_ON_TRAILERS:67108864n,
EVENT_ACTIVE_ON_TRAILERS:67108864n,CALLBACK_ACTIVE_ON_STATE_CHANGE:134217728n,EVENT_ACTIVE_ON_STATE_CHANGE:134217728n,CALLBACK_ACTIVE_ALL:268435455n,EVENT_ACTIVE_ALL:268435455n,
ERROR_NONE:0,ERROR_USER:1,ERROR_CALLBACK_ERROR:2,ERROR_UNEXPECTED_STATE:3,ERROR_UNEXPECTED_DATA:4,ERROR_UNEXPECTED_EOF:5,ERROR_UNEXPECTED_CHARACTER:6,ERROR_UNEXPECTED_CONTENT_LENGTH:7,
ERROR_UNEXPECTED_TRANSFER_ENCODING:8,ERROR_UNEXPECTED_CONTENT:9,ERROR_UNEXPECTED_TRAILERS:10,ERROR_INVALID_VERSION:11,ERROR_INVALID_STATUS:12,ERROR_INVALID_CONTENT_LENGTH:13,
ERROR_INVALID_TRANSFER_ENCODING:14,ERROR_INVALID_CHUNK_SIZE:15,ERROR_MISSING_CONNECTION_UPGRADE:16,ERROR_UNSUPPORTED_HTTP_VERSION:17,STATE_START:0,STATE_FINISH:1,
STATE_ERROR:2,STATE_REQUEST_LINE:3,STATE_STATUS_LINE:4,STATE_HTTP2_PREFACE:5,STATE_HEADER:6,STATE_BODY_DECISION:7,STATE_BODY_VIA_CONTENT_LENGTH:8,STATE_BODY_WITH_NO_LENGTH:9,
STATE_CHUNK_HEADER:10,STATE_CHUNK_EXTENSIONS:11,STATE_CHUNK_DATA:12,STATE_TRAILER:13,STATE_TUNNEL:14,PARSER_FIELD_MAX_START_LINE_LENGTH:0,PARSER_FIELD_MAX_HEADER_LENGTH:4,
PARSER_FIELD_MAX_BODY_PAYLOAD:8,PARSER_FIELD_AUTODETECT:16,PARSER_FIELD_IS_REQUEST:17,PARSER_FIELD_SUSPEND_AFTER_HEADERS:18,PARSER_FIELD_MANAGE_UNCONSUMED:19,PARSER_FIELD_CONTINUE_WITHOUT_DATA:20,
PARSER_FIELD_IS_CONNECT:21,PARSER_FIELD_SKIP_BODY:22,PARSER_FIELD_DEBUG:23,PARSER_FIELD_PARSED:24,PARSER_FIELD_POSITION:32,PARSER_FIELD_STATE:36,PARSER_FIELD_PAUSED:37,
PARSER_FIELD_ERROR_CODE:38,PARSER_FIELD_CONTENT_LENGTH:40,PARSER_FIELD_CHUNK_SIZE:48,PARSER_FIELD_REMAINING_CONTENT_LENGTH:56,PARSER_FIELD_REMAINING_CHUNK_SIZE:64,
PARSER_FIELD_STATUS:72,PARSER_FIELD_METHOD:76,PARSER_FIELD_HAS_CONTENT_LENGTH:77,PARSER_FIELD_HAS_TRANSFER_ENCODING:78,PARSER_FIELD_HAS_CHUNKED_TRANSFER_ENCODING:79,
PARSER_FIELD_HAS_CONNECTION_CLOSE:80,PARSER_FIELD_HAS_CONNECTION_UPGRADE:81,PARSER_FIELD_HAS_UPGRADE:82,PARSER_FIELD_HAS_TRAILERS:83,PARSER_FIELD_ACTIVE_CALLBACKS:88,
PARSER_FIELD_ACTIVE_EVENTS:96,PARSER_FIELD_PTR:104,PARSER_FIELD_ERROR_DESCRIPTION:108,PARSER_FIELD_UNCONSUMED:364,PARSER_FIELD_UNCONSUMED_LEN:368,PARSER_FIELD_ERROR_DESCRIPTION_LEN:372,
PARSER_FIELD_EVENTS:376,Errors:d,Methods:a,Callbacks:e,CallbackActives:E,Events:g,EventActives:C,States:o,ParserFields:R,isAutodetect:k.bind(H),isRequest:F.bind(
H),isPaused:Q.bind(H),shouldManageUnconsumed:N.bind(H),shouldSuspendAfterHeaders:G.bind(H),getMaxStartLineLength:D.bind(H),getMaxHeaderLength:U.bind(H),getMaxBodyPayload:x.
bind(H),shouldContinueWithoutData:r.bind(H),isConnect:c.bind(H),isDebug:p.bind(H),shouldSkipBody:S.bind(H),getState:T.bind(H),getPosition:V.bind(H),getParsed:$.
bind(H),getErrorCode:tA.bind(H),getMethod:AA.bind(H),getStatus:IA.bind(H),hasConnectionClose:W.bind(H),hasConnectionUpgrade:CA.bind(H),getContentLength:NA.bind(
H),getChunkSize:SA.bind(H),getRemainingContentLength:HA.bind(H),getRemainingChunkSize:Z.bind(H),hasContentLength:rA.bind(H),hasTransferEncoding:aA.bind(H),hasChunkedTransferEncoding:DA.
bind(H),hasUpgrade:TA.bind(H),hasTrailers:MA.bind(H),getErrorDescription:vA.bind(H),setShouldAutodetect:qA.bind(H),setShouldContinueWithoutData:z.bind(H),setIsRequest:cA.
bind(H),setIsConnect:PA.bind(H),setDebug:oA.bind(H),setShouldManageUnconsumed:XA.bind(H),setShouldSuspendAfterHeaders:J.bind(H),setMaxStartLineLength:pA.bind(H),
setMaxHeaderLength:jA.bind(H),setMaxBodyPayload:Ae.bind(H),setShouldSkipBody:hA.bind(H),setActiveCallbacks:bA.bind(H),setActiveEvents:LA.bind(H),memory:H.memory,
alloc:K.bind(H),dealloc:X.bind(H),create:Y.bind(H),destroy:m.bind(H),parse:y.bind(H),fail:O.bind(H),hasDebug:M.bind(H),clear:H.clear,complete:H.complete,finish:H.
finish,pause:H.pause,reset:H.reset,resume:H.resume}}A(FA,"setup");function uA(){const l={},j=FA({});return j.spans=l,j.create=lA.bind(j,l,j.create),j.destroy=JA.
bind(j,l,j.destroy),j}A(uA,"simple"),sA.exports={wasmModule:I,noop:nA,setup:FA,simple:uA}}}),jQ=VA({"node_modules/undici/lib/milo/no-simd.js"(s,sA){var I=new WebAssembly.
Module(Buffer.from("AGFzbQEAAAABQgtgA39/fwBgAX8Bf2ACf38AYAF/AGABfwF+YAJ/fgBgBH9/f38AYAABf2AIf39/f39/f3wAYAN/f38Bf2ACf38BfwKUBBwDZW52CG9uX2Vycm9yAAADZW52Cm9uX2hl\
YWRlcnMACANlbnYJb25fZmluaXNoAAADZW52EG9uX21lc3NhZ2Vfc3RhcnQAAANlbnYTb25fbWVzc2FnZV9jb21wbGV0ZQAAA2Vudgpvbl9yZXF1ZXN0AAADZW52C29uX3Jlc3BvbnNlAAADZW52CG9uX3Jlc2V0\
AAADZW52CW9uX21ldGhvZAAAA2VudgZvbl91cmwAAANlbnYLb25fcHJvdG9jb2wAAANlbnYKb25fdmVyc2lvbgAAA2Vudglvbl9zdGF0dXMAAANlbnYJb25fcmVhc29uAAADZW52Dm9uX2hlYWRlcl9uYW1lAAAD\
ZW52D29uX2hlYWRlcl92YWx1ZQAAA2Vudgpvbl9jb25uZWN0AAADZW52Cm9uX3VwZ3JhZGUAAANlbnYPb25fY2h1bmtfbGVuZ3RoAAADZW52F29uX2NodW5rX2V4dGVuc2lvbl9uYW1lAAADZW52GG9uX2NodW5r\
X2V4dGVuc2lvbl92YWx1ZQAAA2Vudghvbl9jaHVuawAAA2Vudgdvbl9ib2R5AAADZW52B29uX2RhdGEAAANlbnYPb25fdHJhaWxlcl9uYW1lAAADZW52EG9uX3RyYWlsZXJfdmFsdWUAAANlbnYLb25fdHJhaWxl\
cnMAAANlbnYPb25fc3RhdGVfY2hhbmdlAAADQUAGAQMDBwIDBgMEBAEEBAEBAQQBBAQBAQEBAQEBAQEBAQEBAQcJAwIDBQUCAgIFAgICAgICAgEBAQEKAQIDAgICBQMBABEGCQF/AUGAgMAACwedCDkGbWVtb3J5\
AgAFYWxsb2MAHQVjbGVhcgAeCGNvbXBsZXRlAB8GY3JlYXRlACAHZGVhbGxvYwAhB2Rlc3Ryb3kAIgRmYWlsACMGZmluaXNoACQOZ2V0X2NodW5rX3NpemUAJRJnZXRfY29udGVudF9sZW5ndGgAJg5nZXRfZXJy\
b3JfY29kZQAnGWdldF9lcnJvcl9kZXNjcmlwdGlvbl9yYXcAKBRnZXRfbWF4X2JvZHlfcGF5bG9hZAApFWdldF9tYXhfaGVhZGVyX2xlbmd0aAAqGWdldF9tYXhfc3RhcnRfbGluZV9sZW5ndGgAKwpnZXRfbWV0\
aG9kACwKZ2V0X3BhcnNlZAAtDGdldF9wb3NpdGlvbgAuGGdldF9yZW1haW5pbmdfY2h1bmtfc2l6ZQAvHGdldF9yZW1haW5pbmdfY29udGVudF9sZW5ndGgAMAlnZXRfc3RhdGUAMQpnZXRfc3RhdHVzADIdaGFz\
X2NodW5rZWRfdHJhbnNmZXJfZW5jb2RpbmcAMxRoYXNfY29ubmVjdGlvbl9jbG9zZQA0Fmhhc19jb25uZWN0aW9uX3VwZ3JhZGUANRJoYXNfY29udGVudF9sZW5ndGgANgxoYXNfdHJhaWxlcnMANxVoYXNfdHJh\
bnNmZXJfZW5jb2RpbmcAOAtoYXNfdXBncmFkZQA5DWlzX2F1dG9kZXRlY3QAOgppc19jb25uZWN0ADsIaXNfZGVidWcAPAlpc19wYXVzZWQAPQppc19yZXF1ZXN0AD4ObWlsb19oYXNfZGVidWcAPwVwYXJzZQBA\
BXBhdXNlAEEFcmVzZXQAQgZyZXN1bWUAQxRzZXRfYWN0aXZlX2NhbGxiYWNrcwBEEXNldF9hY3RpdmVfZXZlbnRzAEUJc2V0X2RlYnVnAEYOc2V0X2lzX2Nvbm5lY3QARw5zZXRfaXNfcmVxdWVzdABIFHNldF9t\
YXhfYm9keV9wYXlsb2FkAEkVc2V0X21heF9oZWFkZXJfbGVuZ3RoAEoZc2V0X21heF9zdGFydF9saW5lX2xlbmd0aABLFXNldF9zaG91bGRfYXV0b2RldGVjdABMIHNldF9zaG91bGRfY29udGludWVfd2l0aG91\
dF9kYXRhAE0cc2V0X3Nob3VsZF9tYW5hZ2VfdW5jb25zdW1lZABOFHNldF9zaG91bGRfc2tpcF9ib2R5AE8gc2V0X3Nob3VsZF9zdXNwZW5kX2FmdGVyX2hlYWRlcnMAUBxzaG91bGRfY29udGludWVfd2l0aG91\
dF9kYXRhAFEYc2hvdWxkX21hbmFnZV91bmNvbnN1bWVkAFIQc2hvdWxkX3NraXBfYm9keQBTHHNob3VsZF9zdXNwZW5kX2FmdGVyX2hlYWRlcnMAVAr7pwJAlgIBBH8CQCACIANPDQAgAS0AACEFAkAgAyACayIH\
QQNNBEAMAQtBgIKECCAFQYGChAhsIgEgAigAAHMiBmsgBnJBgIGChHhxQYCBgoR4RwRADAELIAJBfHFBBGohAgJAIAdBCU8EQCACIANBCGsiB0sNAQNAQYCChAggAigCACABcyIGayAGckGAgYKEeHFBgIGChHhH\
DQJBgIKECCACQQRqKAIAIAFzIgZrIAZyQYCBgoR4cUGAgYKEeEcNAiACQQhqIgIgB00NAAsMAQsgAiADTw0CDAELIAIgA08NAQsgA0EBa0EBIQQDQCAFIAItAABGDQEgAkEBaiICIANHDQALIQJBACEECyAAIAI2\
AgQgACAENgIACyYAAkAgAEEATgRAIABFBEBBASEADAILIABBARBVIgANAQsACyAACzMAIABCADcDKCAAQQA6ABUgAEIANwMwIABCADcDOCAAQgA3A0AgAEIANwNIIABBADYCUAvSAwIDfwF+AkAgACIBLQAkIgBB\
Dk1BAEEBIAB0QYDPAXEbRQRAIAFBAzoAJiABQQI6ACQgAUENOgD0AkEAIQAgAUEAOgB5IAFBp5jAACkAADcAbCABQayYwAApAAA3AHECQCABKQNYIAEpA2CEp0EBcUUEQCABKAL4AiECDAELIAEoAvgCIgJBAToA\
ACACQQVqQQM6AAAgAkEBaiABKAIgNgAAQQYhAAsgACACakEAOgAADAELAn9BACABKQNYIAEpA2CEIgRCyACDUA0AGiAEQgiDQgBSBEAgASgC+AIiAEEEOgAAIABBBWpBADYAACAAQQFqIAEoAiA2AABBCSECCyAC\
IARCwACDUA0AGiABKAL4AiACaiIAQQc6AAAgAEEFakEANgAAIABBAWogASgCIDYAACACQQlqCyECIAFBADoAFiABQQA6ABQCQCABLQBSQQFGBEBBDiEAIAEtABFBAXENAQsgAS0AUCEDIARCAoNQBEAgAyEADAEL\
QQEhACADQQFxRQRAIAMhAAwBCyABKAL4AiACaiIDQQI6AAAgA0EFakEANgAAIANBAWogASgCIDYAACACQQlqIQILIAEgADoAJCABKAL4AiACakEAOgAACwvfAgEDfyMAQeAAayIAJAACQEGAgAQQViICRQ0AIAJB\
BGstAABBA3FFDQAgAkEAQYCABPwLAAsCQCACRQ0AIABBADYAXCAAQgA3AFQgAEIANwBMIABCADcARCAAQgA3ADwgAEIANwA0IABCADcCHCAAQgA3AiQgAEEANgIsIABCADcADyAAQQA6ABdBgANBCBBVIgFFDQAg\
AUIANwARIAFBAToAECABQgA3AwggAUKAwICAgIAINwMAIAFCADcAGSABQgA3AB8gASAAKQAzNwAnIAEgACkAOzcALyABIAApAEM3ADcgASAAKQBLNwA/IAEgACkAUzcARyABIAApAFg3AEwgASAAKAIoNgJkIAEg\
ACkCIDcCXCABIAApAhg3AlQgAUHsAGpBAEH/AfwLACABIAI2AvgCIAEgAC8AFjsA8wIgASAAKQAONwDrAiABIAE2AmggAEHgAGokACABDwsACxUAAkAgAEUNACABRQ0AIAAgARBXCws4AQF/IAAEQCAAKALwAiIB\
BEAgACgC7AIgARBXCyAAKAL4AiIBBEAgAUGAgAQQVwsgAEGAAxBXCwuSAQEBfyAAIAE6ACYgAEECOgAkIABB7ABqIQRB/gEgAyADQf4BTxsiAwRAIAQgAiAD/AoAAAsgACADOgD0AiADIARqQQA6AABBACEDIAAp\
A1ggACkDYIRCAYOnBH8gACgC+AIiAkEBOgAAIAJBBWogAToAACACQQFqIAAoAiA2AABBBgVBAAsgACgC+AJqQQA6AAALrAIBAn8CQAJAAkAgAC0AJCIBQQlNBEBBASABdEEbcQ0BIAFBAkYNAyABQQlGDQILIABB\
BToAJiAAQQI6ACQgAEEWOgD0AiAAQQA6AIIBIABBgIjAACkAADcAbCAAQYiIwAApAAA3AHQgAEGOiMAAKQAANwB6AkAgACkDWCAAKQNghKdBAXFFBEAgACgC+AIhAQwBCyAAKAL4AiIBQQE6AAAgAUEFakEFOgAA\
IAFBAWogACgCIDYAAEEGIQILIAEgAmpBADoAAA8LIABBAToAJA8LAn8gACkDWCAAKQNghEIIg1AEQCAAKAL4AiEBQQAMAQsgACgC+AIiAUEEOgAAIAFBBWpBADYAACABQQFqIAAoAiA2AABBCQshAiAAQQE6ACQg\
ASACakEAOgAACwsHACAAKQMwCwcAIAApAygLBwAgAC0AJgsTACAAMQD0AiAAQewAaq1CIIaECwcAIAApAwgLBwAgACgCBAsHACAAKAIACwcAIAAtAEwLBwAgACkDGAsHACAAKAIgCwcAIAApA0ALBwAgACkDOAsH\
ACAALQAkCwcAIAAoAkgLBwAgAC0ATwsHACAALQBQCwcAIAAtAFELBwAgAC0ATQsHACAALQBTCwcAIAAtAE4LBwAgAC0AUgsHACAALQAQCwcAIAAtABULBwAgAC0AFwsHACAALQAlCwcAIAAtABELBABBAAva3AEC\
Kn8cfiABIREgAiEUQQAhASMAQZABayIMJAAgACIDKQNYIAMpA2CEIS0CQAJAAn8CQAJAAkACQCADLQAkQQJGBEAgA0EANgIgDAELIAMtACVBAUcNAQsgLUIAUg0BDAULAkACQCADLQATIAMoAvACIgBBAEdxIiAE\
QCADKALsAiEBIAwgETYCfCAMIAE2AnQgDCAANgJ4IAwgFDYCgAEgACAUaiIUQQBIDQICQCAURQRAQQEhEQwBCyAUQQEQVSIRRQ0DCyAMQQA2AowBIAwgETYCiAEgDCAUNgKEAQNAIAxB9ABqIAhqIgAoAgAhEgJA\
AkAgAEEEaigCACIOIAwoAoQBIAprSwRAIAxBhAFqIQ8jAEEQayILJAAgDiAKIA5qIgBLBEAACyALQQRqIQcgDygCBCERAkBBCCAAIA8oAgAiAUEBdCICIAAgAksbIgAgAEEITRsiBkEASARAIAdBADYCBCAHQQE2\
AgAMAQsCfyABBEBBACEAAn8CQAJAAkACQAJAIBFBBGsiCSgCACIKQXhxIgRBBEEIIApBA3EiDRsgAWpJDQAgDUEAIAFBJ2ogBEkbDQAgBkHM/3tLDQRBECAGQQtqQXhxIAZBC0kbIQEgEUEIayECAkACQAJAAkAg\
DQRAIAIgBGohDSABIARNDQMgDUHgm8AAKAIARg0EIA1B3JvAACgCAEYNAiANKAIEIgpBAnENCCAKQXhxIgogBGoiBCABSQ0IIA0gChBZIAQgAWsiDUEQSQ0BIAkgASAJKAIAQQFxckECcjYCACABIAJqIgEgDUED\
cjYCBCACIARqIgQgBCgCBEEBcjYCBCABIA0QWgwHCyABQYACSQ0HIAJFDQcgASAETw0HIAQgAWtBgIAISw0HIBEMCQsgCSAEIAkoAgBBAXFyQQJyNgIAIAIgBGoiASABKAIEQQFyNgIEDAULQdSbwAAoAgAgBGoi\
BCABSQ0FAkAgBCABayINQQ9NBEAgCSAKQQFxIARyQQJyNgIAIAIgBGoiASABKAIEQQFyNgIEQQAhDUEAIQEMAQsgCSABIApBAXFyQQJyNgIAIAEgAmoiASANQQFyNgIEIAIgBGoiBCANNgIAIAQgBCgCBEF+cTYC\
BAtB3JvAACABNgIAQdSbwAAgDTYCAAwECyAEIAFrIgRBD00NAyAJIAEgCkEBcXJBAnI2AgAgASACaiIBIARBA3I2AgQgDSANKAIEQQFyNgIEIAEgBBBaDAMLQdibwAAoAgAgBGoiBCABSw0BDAMLAAsgCSABIApB\
AXFyQQJyNgIAIAEgAmoiDSAEIAFrIgFBAXI2AgRB2JvAACABNgIAQeCbwAAgDTYCAAsgAkUNACARDAILIAYQViIBRQ0AIAZBfEF4IAkoAgAiAEEDcRsgAEF4cWoiACAAIAZLGyIABEAgASARIAD8CgAACyABIQAg\
ERBYCyAACwwBCyAGQQEQVQsiAEUEQCAHIAY2AgggB0EBNgIEIAdBATYCAAwBCyAHIAY2AgggByAANgIEIAdBADYCAAsgCygCBEEBRgRAIAsoAggaIAsoAgwACyALKAIIIQAgDyAGNgIAIA8gADYCBCALQRBqJAAg\
DCgCiAEhESAMKAKMASEKDAELIA5FDQELIA5FDQAgCiARaiASIA78CgAACyAMIAogDmoiCjYCjAEgCEEIaiIIQRBHDQALIAogFEkNASAMKAKEASEYCyADQQA2AiBBASEXQQEhBEEBIQpBASEIIC1QIiFFBEAgLULI\
AINCAFIhFiAtQoA8g0IAUiEiIC1CgA+DQgBSISMgLUIkg0IAUiEdIC1CFINCAFIhHiAtQoDAAINQIQogLUKAgAKDUCEIIC1CAoNCAYinIRkgLUKAgIAQg0IZiKchHyAtQoCAAYNCDoinIRogLUKAgIAIg1AhBAsg\
Ay0AJQRAIBEhBCAUIQoMBgsgAykDCCEwIC1CEIMhOCAtQgSDITQgLUIggyE5IC1CgAKDIT8gLUKAAYMhQCAtQoAggyFBIC1CgBCDIUIgLUKACIMhOiAtQoAEgyE7IC1CgIAEgyFDIC1CgIAIgyFEIANBKGohEiAt\
QoCAEIMhRSAtQoCAgAKDITUgLUKAgMAAgyE8IC1CgIAggyE9IC1CgICABIMhNiAtQoCAgAGDIT4gLULAAIMhMiAtQgiDITMgLUKAgIAggyFGIC1CgIACg1AgCHIhJCAtpyIAQQ52IBpxISUgLUKAwACDUCAKciEm\
IABBGXYgH3EhJyAtQoCAgAiDUCAEciEoIBQiCCEKIBEhBANAAkAgCA0AIAMtABRBAXENAAwHCyADQQA6ABQCQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACfwJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAy0AJA4PJklLHh0cLAgHBgMCAQBLKwsCQCAIRQ0AQQAhAEF/IQcC\
fwNAAkACQAJAAkACQAJAAkAgACAEaiICLQAAIgFBDUYEQCAIQQFrIABGDVUgAEEBaiAKTw1QIAJBAWoiAS0AAEEKRw0BAkACQCAARQRAIAVB1v8Da0H//3tJDVggRlANASAFQRBqQYGABE8NWCADKAIgIQAgAygC\
+AIgBWpBGzoAACADKAL4AiAFakEBaiAAQQJqNgAAIAMoAvgCIAVqQQVqQQA2AAAgA0EBOgAUIAVBCWohBQxNCyAMQTo6AHQgDEHoAGogDEH0AGogBCABEBwgDCgCaEEBcQRAIAwoAmwiASAERw0CCyADQQY6ACYg\
A0ECOgAkIANB3pfAACkAADcAbCADQeaXwAApAAA3AHQgA0Hul8AAKQAANwB8IANB9pfAACkAADcAhAEgA0H+l8AAKAAANgCMAQw8CyADQQE6ABQgBUFeTg1LDFYLIAEgBGsiCUEBaiEBIB9FBEAgASEGIAAMCgsg\
CUECaiIGIABPDQcgASAKTw1QIAEgBGotAABBIEcNByAEIAZqLQAAIg5BCUYNByAOQSBGDQcgAkEBay0AACICQQlGDQcgACACQSBHDQkaDAcLAkAgAUEgTwRAIAFB/wBGDQEMBwsgAUEJRg0GCyAAIApPDQQgAEEC\
TQRAIABBAWohAEEAIQgDQCAEIAhqLQAAQTpGDQUgACAIQQFqIghHDQALDAULQYCChAggBCgAACIBQbr06NEDc2sgAXJBgIGChHhxQYCBgoR4RwRAIABBAWohAEEAIQgDQCAEIAhqLQAAQTpGDQUgACAIQQFqIghH\
DQALDAULQQQgBEEDcSIGayEBIABBCEkNASACQQFqIQYgASAEaiEIIAEgAEEHayIASw0CIAAgBGohAANAQYCChAggCCgCACIBQbr06NEDc2sgAXJBgIGChHhxQYCBgoR4Rw0DQYCChAggCEEEaigCACIBQbr06NED\
c2sgAXJBgIGChHhxQYCBgoR4Rw0DIAhBCGoiCCAATQ0ACwwCCyADQQY6ACYgA0ECOgAkIANBrorAACkAADcAbCADQbOKwAApAAA3AHEMRwsgACABSQ0CIARBBGohASAAQQNrIQBBACAGayEIA0AgASAIai0AAEE6\
Rg0CIAhBAWoiCCAARw0ACwwCCyAGIAhNDQEDQCAILQAAQTpGDQEgAiAIRiAIQQFqIQhFDQALDAELIANBBjoAJiADQQI6ACQgA0GCmMAAKQAANwBsIANBipjAACkAADcAdCADQZKYwAApAAA3AHwgA0GamMAAKQAA\
NwCEASADQZ+YwAApAAA3AIkBQSUhCEGRAQxPCyADQQY6ACYgA0ECOgAkIANB3pfAACkAADcAbCADQeaXwAApAAA3AHQgA0Hul8AAKQAANwB8IANB9pfAACkAADcAhAEgA0H+l8AAKAAANgCMAQw0CyAHQQFqIQcg\
CCAAQQFqIgBHDQEMAwsLIAACfwJAIAAgAU0NAANAIAEgBGotAAAiAkEJRyACQSBHcQ0BIAAgAUEBaiIBRw0ACyAADAELIAELIgYgAE8NABoCQANAIAcgCk8NSSAEIAdqLQAAIgFBCUcgAUEgR3ENASAGIAdJIAdB\
AWshBw0ACyAGDAELIAdBAWoLQQAhAQJAA0AgASAKRg1IIAEgBGotAAAtAICAQARAIAkgAUEBaiIBRg0CDAELCyADQQY6ACYgA0ECOgAkIANB3pfAACkAADcAbCADQeaXwAApAAA3AHQgA0Hul8AAKQAANwB8IANB\
9pfAACkAADcAhAEgA0H+l8AAKAAANgCMAQwxCyAoRQRAIAVBEGpBgIAESw1MIAMoAiAhASADKAL4AiAFakEZOgAAIAMoAvgCIAVqQQFqIAE2AAAgAygC+AIgBWpBBWogCTYAACAFQQlqIQULIAUgJ0UNPhogBUEQ\
akGAgARLDUsgBmshByADKAIgIAZqIRdBGiEBDD0LIAMoAgQgCEsNSiADQQY6ACYgA0ECOgAkIANByZfAACkAADcAbCADQdGXwAApAAA3AHQgA0HWl8AAKQAANwB5DCQLIAMpA0AiMUIAUgRAIDEgCK0iLiAuIDFW\
GyEuIDBCAFIEQCAvIDBaDUsgMCAvfSI3IC4gLiA3VhshLgsgLlANSiAupyEAID5CAFIEQCAFQRBqQYGABE8NSyADKAIgIQEgAygC+AIgBWpBFjoAACADKAL4AiAFakEBaiABNgAAIAMoAvgCIAVqQQVqIAA2AAAg\
BUEJaiEFCyA2QgBSBEAgBUEQakGBgARPDUsgAygCICEBIAMoAvgCIAVqQRg6AAAgAygC+AIgBWpBAWogATYAACADKAL4AiAFakEFaiAANgAAIAVBCWohBQsgLiAvfCEvIAMgAykDQCAufUIAIC4gMVQbNwNAQQAh\
AQxCCyAIQQJJDUkgCkUNRAJAIAQtAABBDUcNACAKQQFGDUUgBC0AAUEKRw0AIANBCjoAJAwmCyADQQY6ACYgA0ECOgAkIANBq5fAACkAADcAbCADQbOXwAApAAA3AHQgA0G7l8AAKQAANwB8IANBwZfAACkAADcA\
ggEMAgsCQCAIRQ0AIAhBAWsgCk8NAAJAIAhBBE8EQCAIIQAgBCEBQYCChAggBCgAACICQY2atOgAc2sgAnJBgIGChHhxQYCBgoR4RgRAIARBBCAEQQNxIgJrIgZqIQEgAEEJTwRAIAAgBGohAgJAIAYgAEEIa0sN\
ACACQQhrIQADQEGAgoQIIAEoAgAiBkGNmrToAHNrIAZyQYCBgoR4cUGAgYKEeEcNAUGAgoQIIAFBBGooAgAiBkGNmrToAHNrIAZyQYCBgoR4cUGAgYKEeEcNASABQQhqIgEgAE0NAAsLIAEgAk8NBANAIAEtAABB\
DUYNBCACIAFBAWoiAUcNAAsMBAsgBiAITw0DIAIgCGpBBGshAANAIAEtAABBDUYNAyABQQFqIQEgAEEBayIADQALDAMLA0AgAS0AAEENRg0CIAFBAWohASAAQQFrIgANAAsMAgsgBCEBIAQtAABBDUYNACAIQQFG\
DQEgBC0AAUENRgRAIARBAWohAQwBCyAIQQJGDQEgBC0AAkENRw0BIARBAmohAQsgASAEayIOQQFqIhMgCEYNSSAKIBNNDUQCQCAEIBNqIhAtAABBCkYEQCAMQT06AIQBIAxBOzoAdCAMQeAAaiEGIAxBhAFqIQIg\
DEH0AGohCUEAIQ0CQCAQIAQiAE0NACAJLQAAIQkgAi0AACEHAkAgECAEa0EDTQ0AQYCChAggBCgAACICIAdBgYKECGwiC3MiD2sgD3JBgIGChHhxQYCBgoR4Rw0AQYCChAggAiAJQYGChAhsIg9zIgJrIAJyQYCB\
goR4cUGAgYKEeEcNAAJAIARBfHFBBGoiACAQQQRrIgJLDQADQEGAgoQIIAAoAgAiFSALcyIbayAbckGAgYKEeHFBgIGChHhHDQFBgIKECCAPIBVzIhVrIBVyQYCBgoR4cUGAgYKEeEcNASAAQQRqIgAgAk0NAAsL\
IAAgEE8NAQsgEEEBa0EBIQ0DQCAHIAAtAAAiC0YNASAJIAtGDQEgAEEBaiIAIBBHDQALIQBBACENCyAGIAA2AgQgBiANNgIAIA4hBkEAIQAgDCgCYEEBcQRAIAwoAmQgBGshBgsgBkUNAQNAIAAgCkYNRyAAIARq\
LQAAIgJBCUcgAkEgR3ENAiAGIABBAWoiAEcNAAsgBiEADAELIANBBjoAJiADQQI6ACQgA0GuisAAKQAANwBsIANBs4rAACkAADcAcQw+CwJAIAYiByAATQ0AIARBAWshCQNAIAdBAWsiAiAKTw1GIAcgCWotAAAi\
C0EJRyALQSBHcQ0BIAIiByAASw0ACyAAIQcLIAAgB0YEQCADQQY6ACYgA0ECOgAkIANBmJXAACkAADcAbCADQaCVwAApAAA3AHQgA0GolcAAKQAANwB8IANBrZXAACkAADcAgQEMOQsCQCAAIAdPDQAgCiAAayIC\
QQAgAiAKTRshCSAHIABrIQsgACAEaiECA0AgCUUNRiACLQAALQCAgEAEQCAJQQFrIQkgAkEBaiECIAtBAWsiC0UNAgwBCwsgA0EGOgAmIANBAjoAJCADQbWVwAApAAA3AGwgA0G9lcAAKQAANwB0IANBxZXAACkA\
ADcAfCADQc2VwAApAAA3AIQBIANB05XAACkAADcAigFBJiEIQZIBDEkLAkACQAJAIAcgDkYNACAGIApPDUcgBCAGai0AAEE7Rg0AIAZBAWoiCSAOTw0BA0ACQCAEIAlqLQAAIgJBCUYNACACQSBGDQAgCUEBayEG\
DAMLIAlBAWoiCSAOSQ0ACwwCCyA9QgBSBEAgBUEQakGBgARPDUwgAygCICEBIAMoAvgCIAVqQRQ6AAAgAygC+AIgBWpBAWogACABajYAACADKAL4AiAFakEFaiAHIABrNgAAIAVBCWohBQsgBiAORwRAIAZBAWoh\
AEEAIQEgAy0AJEECRg1EIANBCzoAJAxECyADKQMwQgBSBEAgDkECaiEAQQAhASADLQAkQQJGDUQgA0EMOgAkDEQLIDVCAFIEQCAFQRBqQYGABE8NTCADKAIgIQAgAygC+AIgBWpBFzoAACADKAL4AiAFakEBaiAA\
NgAAIAMoAvgCIAVqQQVqQQA2AAAgBUEJaiEFCyAOQQJqIQBBACEBIAMtACRBAkYNQyADQQ06ACQMQwsgCSAORg0AIAkgCk8NRQJAIAQgCWoiCy0AAEEiRiIbBEACQCAGQQJqIgYgDksNACAEQX9zISkgDkEHayEq\
IBBBCGshKyABQX9zIARqIRUgDkEDayEsIAYhDwNAIAQgD2ohDQJAIBMgD2siC0EDTQRAIA8gFWohAiANIQEDQCABLQAAQSJGDQIgAUEBaiEBIAJBAWoiAg0ACwwDC0GAgoQIIA0oAAAiAUGixIiRAnNrIAFyQYCB\
goR4cUGAgYKEeEcEQCAPIBVqIQIgDSEBA0AgAS0AAEEiRg0CIAFBAWohASACQQFqIgINAAsMAwtBBCANQQNxIhxrIgEgD2ohAiABIA1qIQEgC0EJTwRAAkAgAiAqSg0AA0BBgIKECCABKAIAIgJBosSIkQJzayAC\
ckGAgYKEeHFBgIGChHhHDQFBgIKECCABQQRqKAIAIgJBosSIkQJzayACckGAgYKEeHFBgIGChHhHDQEgAUEIaiIBICtNDQALCyABIBBPDQMDQCABLQAAQSJGDQIgECABQQFqIgFHDQALDAMLIAIgDksNAiAcICxq\
IA9rIQIDQCABLQAAQSJGDQEgAUEBaiEBIAJBAWsiAg0ACwwCCyABIA1rIA9qIQsCQCABIA1GDQAgASApaiECIAEgBCAPamshDUEAIQECQANAIAIgCk8NTCACIARqLQAAQdwARw0BIAFBAWohASACIA9LIAJBAWsh\
Ag0ACyANIQELIAFBAXFFDQAgC0EBaiEPIAsgDkkNAQwCCwsgBiALSQRAIAYhAQNAIAEgCk8NSgJAAkAgASAEai0AACICQdwARgRAIAFBAWoiASALRg0BIAEgCk8NTSABIARqLQAALQCAgkBBAUcNAQwCCyACLQCA\
hEANAQsgA0EGOgAmIANBAjoAJCADQYuWwAApAAA3AGwgA0GTlsAAKQAANwB0IANBm5bAACkAADcAfCADQaOWwAApAAA3AIQBIANBq5bAACkAADcAjAEgA0GxlsAAKQAANwCSAUEuIQhBmgEMTwsgAUEBaiIBIAtJ\
DQALCyALQQFqIQIMAgsgA0EGOgAmIANBAjoAJCADQduVwAApAAA3AGwgA0HjlcAAKQAANwB0IANB65XAACkAADcAfCADQfOVwAApAAA3AIQBIANB+5XAACkAADcAjAEgA0GDlsAAKQAANwCUAQwKCyAOIgIgCU8E\
QCAMQTs6AHQgDEHYAGogDEH0AGogCyALIAIgBmtqEBwgDCgCWEEBcSICBH8gDCgCXCALawUgAQsgCWogDiACGyECCwJAIAIgCSIGTQ0AIAogBiAGIApJGyEBA0AgASAGRg1IIAQgBmotAAAiC0EJRyALQSBHcQ0B\
IAIgBkEBaiIGRw0ACyACIQYLIAIhCwJAIAIgBk0NACAEQQFrIQ0DQCALQQFrIgEgCk8NSCALIA1qLQAAIg9BCUcgD0EgR3ENASABIgsgBksNAAsgBiELCyAGIAtGBEAgA0EGOgAmIANBAjoAJCADQbmWwAApAAA3\
AGwgA0HBlsAAKQAANwB0IANByZbAACkAADcAfCADQc+WwAApAAA3AIIBDAULIAYgC08NACAGIAogBiAKSxshDSAGIQEDQCABIA1GDUcgASAEai0AAC0AgIBABEAgCyABQQFqIgFGDQIMAQsLIANBBjoAJiADQQI6\
ACQgA0HXlsAAKQAANwBsIANB35bAACkAADcAdCADQeeWwAApAAA3AHwgA0HvlsAAKQAANwCEASADQfaWwAApAAA3AIsBDC0LID1CAFIEQCAFQRBqQYGABE8NSyADKAIgIQEgAygC+AIgBWpBFDoAACADKAL4AiAF\
akEBaiAAIAFqNgAAIAMoAvgCIAVqQQVqIAcgAGs2AAAgBUEJaiEFCwJAAn8gG0UEQCA8UA0CIAVBEGpBgIAESw1NIAsgBmshACADKAIgIAZqDAELIDxQDQEgBUEQakGAgARLDUwgCyAJa0EBaiEAIAMoAiAgCWoL\
IQEgAygC+AIgBWpBFToAACADKAL4AiAFakEBaiABNgAAIAMoAvgCIAVqQQVqIAA2AAAgBUEJaiEFCyAOIgYgAk8EQCAMQTs6AHQgDEHQAGogDEH0AGogAiAEaiIBIBAQHCAMKAJQQQFxIgYEfyAMKAJUIAFrBSAA\
CyACaiAOIAYbIQYLAkAgAiAGSQRAIAogAmsiAEEAIAAgCk0bIQAgBiACayEHIAIgBGohAQNAIABFDUggAS0AACICQQlHIAJBIEdxDQIgAEEBayEAIAFBAWohASAHQQFrIgcNAAsLAkAgBiAOTwRAIAMpAzBCAFIN\
ASA1QgBSBEAgBUEQakGBgARPDU4gAygCICEAIAMoAvgCIAVqQRc6AAAgAygC+AIgBWpBAWogADYAACADKAL4AiAFakEFakEANgAAIAVBCWohBQsgDkECaiEAQQAhASADLQAkQQJGDUUgA0ENOgAkDEULIAZBAWoh\
AEEAIQEMRAsgDkECaiEAQQAhASADLQAkQQJGDUMgA0EMOgAkDEMLIANBBjoAJiADQQI6ACQgA0H+lsAAKQAANwBsIANBhpfAACkAADcAdCADQY6XwAApAAA3AHwgA0GWl8AAKQAANwCEASADQZ6XwAApAAA3AIwB\
IANBo5fAACkAADcAkQFBLSEIQZkBDEkLIANBBjoAJiADQQI6ACQgA0G5lsAAKQAANwBsIANBwZbAACkAADcAdCADQcmWwAApAAA3AHwgA0HPlsAAKQAANwCCAQwCCyADKAIEIAhLDUggA0EGOgAmIANBAjoAJCAD\
QcyUwAApAAA3AGwgA0HUlMAAKQAANwB0IANB2ZTAACkAADcAeQwiCyAIRQ0BIAhBAWsgCk8NAQJAIAhBBE8EQCAIIQEgBCEAQYCChAggBCgAACICQY2atOgAc2sgAnJBgIGChHhxQYCBgoR4RgRAIARBBCAEQQNx\
IgJrIgZqIQAgAUEJTwRAIAEgBGohAgJAIAYgAUEIa0sNACACQQhrIQEDQEGAgoQIIAAoAgAiBkGNmrToAHNrIAZyQYCBgoR4cUGAgYKEeEcNAUGAgoQIIABBBGooAgAiBkGNmrToAHNrIAZyQYCBgoR4cUGAgYKE\
eEcNASAAQQhqIgAgAU0NAAsLIAAgAk8NBQNAIAAtAABBDUYNBCACIABBAWoiAEcNAAsMBQsgBiAITw0EIAIgCGpBBGshAQNAIAAtAABBDUYNAyAAQQFqIQAgAUEBayIBDQALDAQLA0AgAC0AAEENRg0CIABBAWoh\
ACABQQFrIgENAAsMAwsgBCEAIAQtAABBDUYNACAIQQFGDQIgBC0AAUENRgRAIARBAWohAAwBCyAIQQJGDQIgBC0AAkENRw0CIARBAmohAAsgACAEayICQQFqIgAgCEYNRyAAIApPDUICQAJAIAAgBGoiAC0AAEEK\
RgRAIAxBOzoAdCAMQcgAaiAMQfQAaiAEIAAQHCACIQkgDCgCSEEBcQRAIAwoAkwgBGshCQsgCUUEQCADQQY6ACYgA0ECOgAkIANB4ZTAACkAADcAbCADQemUwAApAAA3AHQgA0HxlMAAKQAANwB8IANB95TAACkA\
ADcAggEMBAsgCUEQSw0CQQAhAEIAIS4DQCAAIApGDUYCQCAAIARqLQAAIgZBMGsiAUH/AXFBCkkNACAGQeEAa0H/AXFBBk8EQCAGQcEAa0H/AXFBBk8EQCADQQY6ACYgA0ECOgAkIANB4ZTAACkAADcAbCADQemU\
wAApAAA3AHQgA0HxlMAAKQAANwB8IANB95TAACkAADcAggEMBwsgBkE3ayEBDAELIAZB1wBrIQELIAGtQv8BgyAuQgSGfCEuIABBAWoiACAJRw0ACwwBCyADQQY6ACYgA0ECOgAkIANBrorAACkAADcAbCADQbOK\
wAApAAA3AHEMPQsgAyAuNwNAIAMgLjcDMCBFQgBSBEAgBUEQakGBgARPDUkgAygCICEAIAMoAvgCIAVqQRM6AAAgAygC+AIgBWpBAWogADYAACADKAL4AiAFakEFaiAJNgAAIAVBCWohBQsCQCACIAlNBEAgA0EB\
OgAUIAMpAzBCAFINASA+QgBSBEAgBUEQakGBgARPDUsgAygCICEAIAMoAvgCIAVqQRY6AAAgAygC+AIgBWpBAWogAEEDajYAACADKAL4AiAFakEFakEANgAAIAVBCWohBQsgNUIAUgRAIAVBEGpBgYAETw1LIAMo\
AiAhACADKAL4AiAFakEXOgAAIAMoAvgCIAVqQQFqIABBA2o2AAAgAygC+AIgBWpBBWpBADYAACAFQQlqIQULIAJBAmohAEEAIQEgAy0AJEECRg1CIANBDToAJAxCCyAJQQFqIQBBACEBIAMtACRBAkYNQSADQQs6\
ACQMQQsgAkECaiEAQQAhASADLQAkQQJGDUAgA0EMOgAkDEALIANBDzoAJiADQQI6ACQgA0H/lMAAKQAANwBsIANBh5XAACkAADcAdCADQY+VwAApAAA3AHwgA0GXlcAALQAAOgCEAUEZIQhBhQEMRgtBHiEIQYoB\
DEULIAMoAgQgCEsNRSADQQY6ACYgA0ECOgAkIANBzJTAACkAADcAbCADQdSUwAApAAA3AHQgA0HZlMAAKQAANwB5DB8LIAitIS4gMEIAUgRAIC8gMFoNRSAwIC99IjEgLiAuIDFWGyEuCyAuUA1EIC4gL3whLyAu\
pyEAQQAhASA2UA08IAVBEGpBgIAESw1EIAMoAiAhAiADKAL4AiAFakEYOgAAIAMoAvgCIAVqQQFqIAI2AAAgAygC+AIgBWpBBWogADYAACAFQQlqIQUMPAsgAykDOCIxIAitIi4gLiAxVhshLiAwQgBSBEAgLyAw\
Wg1EIDAgL30iNyAuIC4gN1YbIS4LIC5QDUMgLiAvfCEvIC6nIQACQAJAAkACQCAuIDFaBEAgBUHN/wNrQf//e08NAQxICyA2UA0CIAVBEGpBgYAESQ0BDEcLIDZCAFIEQCAFQRBqQYGABE8NRyADKAIgIQEgAygC\
+AIgBWpBGDoAACADKAL4AiAFakEBaiABNgAAIAMoAvgCIAVqQQVqIAA2AAAgBUEJaiEFCwJAIDVCAFIEQCAFQRBqQYGABEkNAQxICyADQQE6ABQgA0IANwM4IAVBXkgNRwwDCyADKAIgIQEgAygC+AIgBWpBFzoA\
ACADKAL4AiAFakEBaiAAIAFqNgAAIAMoAvgCIAVqQQVqQQA2AAAgA0EBOgAUIANCADcDOCAFQQlqIQUMAgsgAygCICEBIAMoAvgCIAVqQRg6AAAgAygC+AIgBWpBAWogATYAACADKAL4AiAFakEFaiAANgAAIAVB\
CWohBQsgAyADKQM4IC59NwM4QQAhAQw8CwJAIBZFDQAgM0IAUgRAIAVBcEgNRSADKAIgIQIgAygC+AIgBWoiAUEEOgAAIAFBBWpBADYAACABQQFqIAAgAmo2AAAgBUEJaiEFCyAyUA0AIAVBcEgNRCADKAIgIQIg\
AygC+AIgBWoiAUEHOgAAIAFBBWpBADYAACABQQFqIAAgAmo2AAAgBUEJaiEFCyADQQA6ABYgA0EAOgAUAkACQCADLQBSQQFGBEAgAy0AEUEBcQ0BCyADLQBQDQEgAy0AJEECRw07QQAhAQw9C0EAIQEgAy0AJEEC\
Rg08IANBDjoAJAw8CyAZBEAgBUFwSA1EIAMoAiAhAiADKAL4AiAFaiIBQQI6AAAgAUEFakEANgAAIAFBAWogAjYAACAFQQlqIQULQQAhASADLQAkQQJGDTsgA0EBOgAkDDsLIAMoAkghACADLQBMIQkCQAJAAkAg\
Ay0AUiIBQQFGBEAgAy0AUUEBcUUNAQsgAy0ATyIGQQFxRSADLQBTQQFGcQ0BIAMtABEhAiADKQMoIS4CQCAJQQFrQf8BcUEBSw0AIAJBAXFFDQAgLkIAUg0DCyADLQAVDQQCQCAAQeUARyIJDQAgAUUNACACQQFx\
RQ0GCyACQQFxDQYgAy0AFg0SIABByAFJDQcgAEHMAWtBAkkNEiAAQbACRw0IDBILIANBEDoAJiADQQI6ACRByAAhCCADQewAakHFksAAQcgA/AoAAEG0AQxDCyADQQo6ACYgA0ECOgAkQcEAIQggA0HsAGpBjZPA\
AEHBAPwKAABBrQEMQgsgA0EJOgAmIANBAjoAJCADQc6TwAApAAA3AGwgA0HWk8AAKQAANwB0IANB3pPAACkAADcAfCADQeaTwAApAAA3AIQBIANB7pPAACkAADcAjAEgA0H2k8AAKQAANwCUAQtBMCEIQZwBDEAL\
IENQDQwgBUEQakGAgARNDQgMQAsgRFANCyAFQRBqQYCABEsNPyADKAIgIQAgAygC+AIgBWpBEjoAACADKAL4AiAFakEBaiAANgAAQQAhASADKAL4AiAFakEFakEANgAAIAVBCWohBSADLQAkQQJGDTgMCwsgBkEB\
cSIARSADLQBOQQFGcQ0CIAMtABYNAyADLQBNDQQgAA0HIANBAToAFCAFQd//A2tB//97SQ0+AkAgFkUNACAzQgBSBEAgBUFwSA1AIAMoAiAhAiADKAL4AiAFaiIAQQQ6AAAgAEEFakEANgAAIABBAWogAjYAACAF\
QQlqIQULIDJQDQAgBUFwSA0/IAMoAiAhAiADKAL4AiAFaiIAQQc6AAAgAEEFakEANgAAIABBAWogAjYAACAFQQlqIQULIANBADoAFiADQQA6ABQgAQ0KDAwLIAkNCgsgAy0ATUUEQCAGQQFxDQYgA0EJOgAkDAwL\
IC5CAFINAyADQQE6ABQgBUHf/wNrQf//e0kNPAJAIBZFDQAgM0IAUgRAIAVBcEgNPiADKAIgIQEgAygC+AIgBWoiAEEEOgAAIABBBWpBADYAACAAQQFqIAE2AAAgBUEJaiEFCyAyUA0AIAVBcEgNPSADKAIgIQEg\
AygC+AIgBWoiAEEHOgAAIABBBWpBADYAACAAQQFqIAE2AAAgBUEJaiEFCyADQQA6ABYgA0EAOgAUDAoLIANBBzoAJiADQQI6ACRBzgAhCCADQewAakH+k8AAQc4A/AoAAEG6AQw6CyADQQE6ABQgBUHf/wNrQf//\
e0kNOiAWRQ0FIDNCAFIEQCAFQXBIDTsgAygCICECIAMoAvgCIAVqIgBBBDoAACAAQQVqQQA2AAAgAEEBaiACNgAAIAVBCWohBQsgMlANBSAFQXBIDTogAygCICECIAMoAvgCIAVqIgBBBzoAACAAQQVqQQA2AAAg\
AEEBaiACNgAAIAVBCWohBQwFCyAuQgBSDQAgA0EBOgAUIAVB3/8Da0H//3tJDTkgFkUNAyAzQgBSBEAgBUFwSA06IAMoAiAhAiADKAL4AiAFaiIAQQQ6AAAgAEEFakEANgAAIABBAWogAjYAACAFQQlqIQULIDJQ\
DQMgBUFwSA05IAMoAiAhAiADKAL4AiAFaiIAQQc6AAAgAEEFakEANgAAIABBAWogAjYAACAFQQlqIQUMAwsgA0EIOgAkDAcLIAMoAiAhACADKAL4AiAFakEROgAAIAMoAvgCIAVqQQFqIAA2AABBACEBIAMoAvgC\
IAVqQQVqQQA2AAAgBUEJaiEFIAMtACRBAkcNAwwwCyADQQo6ACQMBQsgA0EAOgAWIANBADoAFCABDQEMAwsgA0EAOgAWIANBADoAFCABDQAMAgsgA0EOOgAkDAILIANBAToAFCAFQd//A2tB//97SQ0yAkAgFkUN\
ACAzQgBSBEAgBUFwSA00IAMoAiAhASADKAL4AiAFaiIAQQQ6AAAgAEEFakEANgAAIABBAWogATYAACAFQQlqIQULIDJQDQAgBUFwSA0zIAMoAiAhASADKAL4AiAFaiIAQQc6AAAgAEEFakEANgAAIABBAWogATYA\
ACAFQQlqIQULIANBADoAFiADQQA6ABQLIAMtAFBBAUcNASAZBEAgBUFwSA0yIAMoAiAhASADKAL4AiAFaiIAQQI6AAAgAEEFakEANgAAIABBAWogATYAACAFQQlqIQULIANBAToAJAtBACEBDCkLQQAhASADQQA6\
ACQMKAsgCEEISQ0uIApBB00NKSAEKQAAQo2UzOrUwcKGClIEQCADQQY6ACYgA0ECOgAkIANB54vAACkAADcAbCADQe+LwAApAAA3AHQgA0H3i8AAKQAANwB8IANB/4vAAC8AADsAhAFBGiEIQYYBDC4LIANBDjoA\
JEEAIQFBCCEADCYLAkAgCEUNACAIQQFrIApPDQACQCAIQQRPBEAgCCEBIAQhAEGAgoQIIAQoAAAiAkGNmrToAHNrIAJyQYCBgoR4cUGAgYKEeEYEQCAEQQQgBEEDcSICayIGaiEAIAFBCU8EQCABIARqIQICQCAG\
IAFBCGtLDQAgAkEIayEBA0BBgIKECCAAKAIAIgZBjZq06ABzayAGckGAgYKEeHFBgIGChHhHDQFBgIKECCAAQQRqKAIAIgZBjZq06ABzayAGckGAgYKEeHFBgIGChHhHDQEgAEEIaiIAIAFNDQALCyAAIAJPDQQD\
QCAALQAAQQ1GDQQgAiAAQQFqIgBHDQALDAQLIAYgCE8NAyACIAhqQQRrIQEDQCAALQAAQQ1GDQMgAEEBaiEAIAFBAWsiAQ0ACwwDCwNAIAAtAABBDUYNAiAAQQFqIQAgAUEBayIBDQALDAILIAQhACAELQAAQQ1G\
DQAgCEEBRg0BIAQtAAFBDUYEQCAEQQFqIQAMAQsgCEECRg0BIAQtAAJBDUcNASAEQQJqIQALIAAgBGsiAkEBaiIBIAhGDS4gASAKTw0pAkAgASAEai0AAEEKRgRAQQAhASAAIARHDQFBAiEADCgLIANBBjoAJiAD\
QQI6ACQgA0GuisAAKQAANwBsIANBs4rAACkAADcAcQwjCwJAAkACQCACQQ1PBEAgEkIANwMAIANBADoAFSASQgA3AwggEkIANwMQIBJCADcDGCASQgA3AyAgEkEANgIoIAQtAAhBIEcEQCADQQY6ACYgA0ECOgAk\
IANBtYvAACkAADcAbCADQb2LwAApAAA3AHQgA0HFi8AAKQAANwB8IANByovAACkAADcAgQEMIgsgBC0AAEHIAEcNBiAELQABQdQARw0GIAQtAAJB1ABHDQEgBC0AA0HQAEcNASAELQAEQS9HDQEgBC0ABUExRw0B\
IAQtAAZBLkcNASAELQAHQTFHDQEgBC0ACUEwa0H/AXEiB0EKTw0DIAQtAApBMGsiDkH/AXFBCUsNAyAELQALQTBrQf8BcSILQQlLDQMgBC0ADEEgRgRAIAJBDUYiDUUEQCAEQQ1qIQAgAkENayEJA0ACQAJAIAAt\
AAAiBkEgTwRAIAZB/wBGDQEMAgsgBkEJRg0BCyADQQY6ACYgA0ECOgAkIANB64rAACkAADcAbCADQfOKwAApAAA3AHQgA0H7isAAKQAANwB8IANBgovAACkAADcAgwEMJwsgAEEBaiEAIAlBAWsiCQ0ACwsgAyAH\
QeQAbCAOQQpsQf4BcWogC2o2AkggIkUNAyA7QgBSBEAgBUEQakGBgARPDTQgAygCICEAIAMoAvgCIAVqQQo6AAAgAygC+AIgBWpBAWogADYAACADKAL4AiAFakEFakEENgAAIAVBCWohBQsgOkIAUgRAIAVBEGpB\
gYAETw00IAMoAiAhACADKAL4AiAFakELOgAAIAMoAvgCIAVqQQFqIABBBWo2AAAgAygC+AIgBWpBBWpBAzYAACAFQQlqIQULIEJCAFIEQCAFQRBqQYGABE8NNCADKAIgIQAgAygC+AIgBWpBDDoAACADKAL4AiAF\
akEBaiAAQQlqNgAAIAMoAvgCIAVqQQVqQQM2AAAgBUEJaiEFCyBBUA0DIA0NAyAFQRBqQYCABEsNMyADKAIgIQAgAygC+AIgBWpBDToAACADKAL4AiAFakEBaiAAQQ1qNgAAIAMoAvgCIAVqQQVqIAJBDWs2AAAg\
BUEJaiEFDAMLIANBDDoAJiADQQI6ACQgA0GKi8AAKQAANwBsIANBkovAACkAADcAdCADQZqLwAApAAA3AHwgA0Gii8AAKQAANwCEASADQaqLwAApAAA3AIwBIANBsYvAACgAADYAkwFBKyEIQZcBDDELIANBBjoA\
JiADQQI6ACQgA0HSi8AAKQAANwBsIANB2ovAACkAADcAdCADQd+LwAApAAA3AHkMCwsgBC0AAkHUAEcNBCAELQADQdAARw0EIAQtAARBL0cNBCADQRE6ACYgA0ECOgAkIANBhonAACkAADcAbCADQY6JwAApAAA3\
AHQgA0GWicAAKQAANwB8DAgLIAJBAmohACADLQAkQQJGDScgA0EGOgAkDCcLIANBDDoAJiADQQI6ACQgA0HPisAAKQAANwBsIANB14rAACkAADcAdCADQd+KwAApAAA3AHwgA0HnisAAKAAANgCEAQwcCyADKAIA\
IAhLDS0gA0EGOgAmIANBAjoAJCADQbuKwAApAAA3AGwgA0HDisAAKQAANwB0IANBy4rAACgAADYAfAwdCyAIRQ0FIAhBAWsgCk8NBQJAIAhBBE8EQCAIIQEgBCEAQYCChAggBCgAACICQY2atOgAc2sgAnJBgIGC\
hHhxQYCBgoR4RgRAIARBBCAEQQNxIgJrIgZqIQAgAUEJTwRAIAEgBGohAgJAIAYgAUEIa0sNACACQQhrIQEDQEGAgoQIIAAoAgAiBkGNmrToAHNrIAZyQYCBgoR4cUGAgYKEeEcNAUGAgoQIIABBBGooAgAiBkGN\
mrToAHNrIAZyQYCBgoR4cUGAgYKEeEcNASAAQQhqIgAgAU0NAAsLIAAgAk8NCQNAIAAtAABBDUYNBCACIABBAWoiAEcNAAsMCQsgBiAITw0IIAIgCGpBBGshAQNAIAAtAABBDUYNAyAAQQFqIQAgAUEBayIBDQAL\
DAgLA0AgAC0AAEENRg0CIABBAWohACABQQFrIgENAAsMBwsgBCEAIAQtAABBDUYNACAIQQFGDQYgBC0AAUENRgRAIARBAWohAAwBCyAIQQJGDQYgBC0AAkENRw0GIARBAmohAAsgACAEayIOQQFqIgEgCEYNLCAB\
IApPDScCQCABIARqIgItAABBCkYEQEEAIQEgACAERw0BQQIhAAwmCyADQQY6ACYgA0ECOgAkIANBrorAACkAADcAbCADQbOKwAApAAA3AHEMIQsCQAJAAkACfwJAIA5BDk8EQCASQgA3AwAgA0EAOgAVIBJCADcD\
CCASQgA3AxAgEkIANwMYIBJCADcDICASQQA2AiggDEEgOgB0IAxBEGogDEH0AGogBCACEBwCQCAMKAIQQQFxBEAgDCgCFCIAIARHDQELIANBBjoAJiADQQI6ACQgA0H9icAAKQAANwBsIANBhYrAACkAADcAdCAD\
QY2KwAApAAA3AHwgA0GUisAAKAAANgCDAUEbIQhBhwEMMgsCQAJAIA4gACAEayICTQ0AIAxBIDoAdCAMQQhqIAxB9ABqIAQgAkEBaiIGaiIAIAAgDiACa2oQHCAMKAIIQQFxRQ0AIAwoAgwiCSAARw0BCyADQQY6\
ACYgA0ECOgAkIANB5YnAACkAADcAbCADQe2JwAApAAA3AHQgA0H1icAAKQAANwB8DAsLAkACQCAOIAkgAGsiCSAGaiIQQQFqIgtJDQAgDEEvOgB0IAwgDEH0AGogBCALaiINIA0gDiAQa2oQHCAMKAIAQQFxRQ0A\
IAwoAgQiEyANRw0BCyADQQY6ACYgA0ECOgAkIANBw4nAACkAADcAbCADQcuJwAApAAA3AHQgA0HTicAAKQAANwB8IANB24nAACkAADcAhAEgA0HjicAALwAAOwCMAUEiIQhBjgEMMgsgAiAKSw0tAkACQAJAAkAC\
QAJAAkAgAkEDaw4FAAECAwQGCwJAIAQtAABBxwBrDgoFBgYGBgYGBgYABgsCQAJAIAQtAAFB0gBrDgQBBwcABwsgBC0AAkHUAEcNBkEEIQAMCAsgBC0AAkHJAEcNBUEKIQBBAQwICwJAAkAgBC0AAEHIAGsOCQAG\
BgYGBgYGAQYLIAQtAAFBxQBHDQUgBC0AAkHBAEcNBSAELQADQcQARw0FQQIhAAwHCyAELQABQc8ARw0EIAQtAAJB0wBHDQQgBC0AA0HUAEcNBEEDIQAMBgsCQAJAIAQtAABB0ABrDgUABQUFAQULIAQtAAFBwQBH\
DQQgBC0AAkHUAEcNBCAELQADQcMARw0EIAQtAARByABHDQRBCSEADAYLIAQtAAFB0gBHDQMgBC0AAkHBAEcNAyAELQADQcMARw0DIAQtAARBxQBHDQNBCCEADAULIAQtAABBxABHDQIgBC0AAUHFAEcNAiAELQAC\
QcwARw0CIAQtAANBxQBHDQIgBC0ABEHUAEcNAiAELQAFQcUARw0CQQUhAAwECwJAAkAgBC0AAEHDAGsODQADAwMDAwMDAwMDAwEDCyAELQABQc8ARw0CIAQtAAJBzgBHDQIgBC0AA0HOAEcNAiAELQAEQcUARw0C\
IAQtAAVBwwBHDQIgBC0ABkHUAEcNAiADQQE6ABVBBiEADAQLIAQtAAFB0ABHDQEgBC0AAkHUAEcNASAELQADQckARw0BIAQtAARBzwBHDQEgBC0ABUHOAEcNASAELQAGQdMARw0BQQchAAwDCyAELQABQcUARg0E\
CyADQQA6AEwgAiEHIAQhAAwECyADQQY6ACYgA0ECOgAkIANBmIrAACkAADcAbCADQaCKwAApAAA3AHQgA0GmisAAKQAANwB6QRYhCEGCAQwwC0EACyEPIAMgADoATAwCCyADIAQtAAJB1ABGIg86AEwgAiEHIAQh\
ACAPRQ0AQQAhDwwBCwJAA0AgAC0AAC0AgIBARQ0BIABBAWohACAHQQFrIgcNAAtBACEPDAELIANBBjoAJiADQQI6ACQgA0G6iMAAKQAANwBsIANBwojAACkAADcAdCADQcqIwAApAAA3AHwMBQsgEyANayITIAtq\
IRUgCSEHIAYhAAJAA0AgACAKTw0pIAAgBGotAAAtAICGQARAIABBAWohACAHQQFrIgdFDQIMAQsLIANBBjoAJiADQQI6ACQgA0HSiMAAKQAANwBsIANB2ojAACkAADcAdCADQd+IwAApAAA3AHkMBwsgDiAQQQlq\
Rw0CAkAgDiALa0EIRw0AIA0pAAAiLkLIqNGC9cWMlzBRDQIgLkLIqNGC9aWMlzFSDQAgD0UNBCADQRE6ACYgA0ECOgAkIANB54jAACkAADcAbCADQe+IwAApAAA3AHQgA0H3iMAAKQAANwB8IANB/ojAACkAADcA\
gwEMHgsLIANBBjoAJiADQQI6ACQgA0GeicAAKQAANwBsIANBponAACkAADcAdEEQIQhB/AAMKgsgDw0BIANBEToAJiADQQI6ACQgA0GGicAAKQAANwBsIANBjonAACkAADcAdCADQZaJwAApAAA3AHwMAgsgA0EG\
OgAmIANBAjoAJCADQa6JwAApAAA3AGwgA0G2icAAKQAANwB0IANBu4nAACkAADcAeQwDCwJAICNFDQAgQEIAUgRAIAVBEGpBgYAETw0qIAMoAiAhACADKAL4AiAFakEIOgAAIAMoAvgCIAVqQQFqIAA2AAAgAygC\
+AIgBWpBBWogAjYAACAFQQlqIQULID9CAFIEQCAFQRBqQYGABE8NKiADKAIgIQAgAygC+AIgBWpBCToAACADKAL4AiAFakEBaiAAIAZqNgAAIAMoAvgCIAVqQQVqIAk2AAAgBUEJaiEFCyA7QgBSBEAgBUEQakGB\
gARPDSogAygCICEAIAMoAvgCIAVqQQo6AAAgAygC+AIgBWpBAWogACALajYAACADKAL4AiAFakEFaiATNgAAIAVBCWohBQsgOlANACAFQRBqQYCABEsNKSADKAIgIQAgAygC+AIgBWpBCzoAACADKAL4AiAFakEB\
aiAAIBVBAWpqNgAAIAMoAvgCIAVqQQVqQQM2AAAgBUEJaiEFCyAOQQJqIQAgAy0AJCECIAMtAExBCkYEQCACQQJGDSEgA0EFOgAkDCELIAJBAkYNICADQQY6ACQMIAtBGCEIQYQBDCYLIAMoAgAgCEsNJiADQQY6\
ACYgA0ECOgAkIANBpYjAACkAADcAbCADQa2IwAApAAA3AHQgA0GyiMAAKQAANwB5C0EVIQhBgQEMJAsCQAJAAkAgAy0AECIARQRAIAMtABFBAXENAQsgAA0CIB0NAQwGCyAeRQ0EIDhCAFIEQCAFQRBqQYGABE8N\
JyADKAIgIQAgAygC+AIgBWpBBToAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqQQA2AAAgBUEJaiEFCyA0UA0EIAVBEGpBgIAESw0mIAMoAiAhACADKAL4AiAFakEDOgAAIAMoAvgCIAVqQQFqIAA2AAAg\
AygC+AIgBWpBBWpBADYAACAFQQlqIQUMBAsgOUIAUgRAIAVBEGpBgYAETw0mIAMoAiAhACADKAL4AiAFakEGOgAAIAMoAvgCIAVqQQFqIAA2AAAgAygC+AIgBWpBBWpBADYAACAFQQlqIQULIDRQDQQgBUEQakGA\
gARLDSUgAygCICEAIAMoAvgCIAVqQQM6AAAgAygC+AIgBWpBAWogADYAACADKAL4AiAFakEFakEANgAAIAVBCWohBQwECwJAIApBBE0EQCAKQQFNDQMMAQsgBC0ABEEvRw0AIAQoAABByKjRggVHDQAgA0EAOgAR\
AkAgHUUNACA5QgBSBEAgBUEQakGBgARPDScgAygCICEAIAMoAvgCIAVqQQY6AAAgAygC+AIgBWpBAWogADYAACADKAL4AiAFakEFakEANgAAIAVBCWohBQsgNFANACAFQRBqQYCABEsNJiADKAIgIQAgAygC+AIg\
BWpBAzoAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqQQA2AAAgBUEJaiEFC0EAIQEgAy0AJEECRg0eIANBBDoAJAweCyAELwAAQY0URw0BC0EAIQFBAiEADBsLIANBAToAEQJAIB5FDQAgOEIAUgRAIAVB\
EGpBgYAETw0kIAMoAiAhACADKAL4AiAFakEFOgAAIAMoAvgCIAVqQQFqIAA2AAAgAygC+AIgBWpBBWpBADYAACAFQQlqIQULIDRQDQAgBUEQakGAgARLDSMgAygCICEAIAMoAvgCIAVqQQM6AAAgAygC+AIgBWpB\
AWogADYAACADKAL4AiAFakEFakEANgAAIAVBCWohBQtBACEBIAMtACRBAkYNGyADQQM6ACQMGwtBACEBIAMtACRBAkYNGiADQQM6ACQMGgtBACEBIAMtACRBAkYNGSADQQQ6ACQMGQsgA0EDOgAmIANBAjoAJCAD\
QaeYwAApAAA3AGwgA0GsmMAAKQAANwBxDBMLIAhFDQtBACEAQX8hBwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA0ACQAJAAkACQAJAAkACQAJAIAAgBGoiCS0AACIBQQ1GBEAgCEEBayAARg04IABB\
AWoiDyAKTw0zIAlBAWoiAS0AAEEKRw0BAkACQAJAAkAgAEUEQCAkDQIgBUEaakGAgARNDQFBASEBQQIhAAw1CyAMQTo6AHQgDEFAayAMQfQAaiAEIAEQHCAMKAJAQQFxBEAgDCgCRCIBIARHDQQLDCgLIAMtAEwg\
AygCSCIBIAMtABEiAhshBkEAIQBBAEECIAMtAE9rIAMtAE0iCRshByADKAIgQQJqIQ4gAy0AUEF/c0EBcSELAkAgAy0AUkEBRw0AIAMtAFFBAXFFDQAgAiABQeUARnIhAAsgAykDKCEuIAMtAFMhASADKAL4AiAF\
akEQOgAAIAMoAvgCIAVqQQFqIA42AAAgAygC+AIgBWpBBWogBjsAACADKAL4AiAFakEHaiALOgAAIAMoAvgCIAVqQQhqIAA6AAAgAygC+AIgBWpBCWogAToAACADKAL4AiAFakEKaiAHOgAAIAMoAvgCIAVqQQtq\
IC5CACAJGzcAACAFQRNqIQUgAy0AJEECRg0BCyADQQc6ACQLIANBAToAFCADLQASIQFBAiEADDELIAEgBGsiDkEBaiEGAkACQAJAIAQtAAAiAUHDAGsOMwEAAAAAAAAAAAAAAAAAAAAAAQEAAAAAAAAAAAAAAAAA\
AQAAAAAAAAAAAAAAAAAAAAABAQALQQAhAQNAIAEgCkYNNiABIARqLQAALQCAgEAEQCAOIAFBAWoiAUYNAwwBCwsMJgsgCiAOSQ00IAMoAkghCwJAAkACQAJAIA5BB2sOCwMkJAIkJCQAJCQBJAsgDiECIAQgAUEg\
ckHjAEcNJBogBCAELQABQSByQe8ARw0kGiAEIAQtAAJBIHJB7gBHDSQaIAQgBC0AA0EgckH0AEcNJBogBCAELQAEQSByQeUARw0kGiAEIAQtAAVBIHJB7gBHDSQaIAQgBC0ABkEgckH0AEcNJBogBCAELQAHQS1H\
DSQaIAQgBC0ACEEgckHsAEcNJBogBCAELQAJQSByQeUARw0kGiAEIAQtAApBIHJB7gBHDSQaIAQgBC0AC0EgckHnAEcNJBogBCAELQAMQSByQfQARw0kGiAEIAQtAA1BIHJB6ABHDSQaIAMtAE4NBiALQX5xQcwB\
RyALQeQAa0HkAE9xRQRAIANBBzoAJiADQQI6ACQgA0GVjMAAKQAANwBsIANBnYzAACkAADcAdCADQaWMwAApAAA3AHwgA0GtjMAAKQAANwCEASADQbWMwAApAAA3AIwBIANBvYzAACkAADcAlAEgA0HFjMAAKQAA\
NwCcASADQc2MwAAoAAA2AKQBQTwhCEGoAQw8CwJAAkAgAy0ATUUEQEEPIQEgACAGTQ0jIAlBAWsiAS0AACICQSBGIgtFIAJBCUdxDQIgAEEQSw0BDCILIANBDToAJiADQQI6ACQgA0GSjcAAKQAANwBsIANBmo3A\
ACkAADcAdCADQaKNwAApAAA3AHwgA0GqjcAAKQAANwCEASADQbGNwAApAAA3AIsBDCALIAYgCk8NOCAEIAZqLQAAQSBHDSAgBC0AECICQQlGDSAgAkEgRg0gIAEtAAAiAUEJRg0gIAFBIEYNIEEQIQEgACEJDCML\
QRAgBiAEIAZqLQAAIgJBIEYbIgEgAE8NHSABIARqLQAAIgZBCUYNHCAAIQkgBkEgRg0cDCILIA4hAiAEIAFBIHJB9ABHDSMaIAQgBC0AAUEgckHyAEcNIxogBCAELQACQSByQeEARw0jGiAEIAQtAANBIHJB7gBH\
DSMaIAQgBC0ABEEgckHzAEcNIxogBCAELQAFQSByQeYARw0jGiAEIAQtAAZBIHJB5QBHDSMaIAQgBC0AB0EgckHyAEcNIxogBCAELQAIQS1HDSMaIAQgBC0ACUEgckHlAEcNIxogBCAELQAKQSByQe4ARw0jGiAE\
IAQtAAtBIHJB4wBHDSMaIAQgBC0ADEEgckHvAEcNIxogBCAELQANQSByQeQARw0jGiAEIAQtAA5BIHJB6QBHDSMaIAQgBC0AD0EgckHuAEcNIxogBCAELQAQQSByQecARw0jGiADLQBNDQYgC0HMAWtBAkkNGiAL\
QbACRg0aIAtB5ABrQeQASQ0aIABBE00EQEESIQEgAEETRw0ZDBgLIAYgCk8NNiAEIAZqLQAAQSBHDRcgBC0AEyIBQQlGDRcgAUEgRg0XIAlBAWstAAAiAUEJRg0XIAFBIEYNF0ETIQEgACEJDBkLIA4hAiAEIAFB\
IHJB4wBHDSIaIAQgBC0AAUEgckHvAEcNIhogBCAELQACQSByQe4ARw0iGiAEIAQtAANBIHJB7gBHDSIaIAQgBC0ABEEgckHlAEcNIhogBCAELQAFQSByQeMARw0iGiAEIAQtAAZBIHJB9ABHDSIaIAQgBC0AB0Eg\
ckHpAEcNIhogBCAELQAIQSByQe8ARw0iGiAEIAQtAAlBIHJB7gBHDSIaIABBDE0EQEELIQEgAEEMRw0UDBMLIAYgCk8NNSAEIAZqLQAAQSBHDRIgBC0ADCIBQQlGDRIgAUEgRg0SIAlBAWstAAAiAUEJRg0SIAFB\
IEYNEkEMIQEgACEJDBQLAkACQCABQdQAaw4iAAEiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIAASILAkAgBC0AAUEgckHyAEcNACAELQACQSByQeEARw0AIAQtAANBIHJB6QBHDQAgBC0ABEEgckHsAEcN\
ACAELQAFQSByQeUARw0AIAQtAAZBIHJB8gBHDQAgA0EBOgBTIABBCU0EQEEIIQEgAEEJRw0TDBILIAYgCk8NNiAEIAZqLQAAQSBHDREgBC0ACSIBQQlGDREgAUEgRg0RIAlBAWstAAAiAUEJRg0RIAFBIEYNEUEJ\
IQEgACEJDCYLIA4hAiAEIAFB1QBHDSIaCyAOIQIgBCAELQABQSByQfAARw0hGiAEIAQtAAJBIHJB5wBHDSEaIAQgBC0AA0EgckHyAEcNIRogBCAELQAEQSByQeEARw0hGiAEIAQtAAVBIHJB5ABHDSEaIAQgBC0A\
BkEgckHlAEcNIRogAEEJTQRAQQghASAAQQlHDQ0MDAsgBiAKTw00IAQgBmotAABBIEcNCyAELQAJIgFBCUYNCyABQSBGDQsgCUEBay0AACIBQQlGDQsgAUEgRg0LQQkhASAAIQkMDQsgGkUNISAOQQJqIgEgAE8N\
CCAGIApPDTMgBCAGai0AAEEgRw0IIAEgBGotAAAiAkEJRg0IIAJBIEYNCCAJQQFrLQAAIgJBCUYNCCAAIQkgAkEgRw0jDAgLAkAgAUEgTwRAIAFB/wBGDQEMCAsgAUEJRg0HCyAAIApPDSMgAEECTQRAIABBAWoh\
AEEAIQgDQCAEIAhqLQAAQTpGDQcgACAIQQFqIghHDQALDCQLQYCChAggBCgAACIBQbr06NEDc2sgAXJBgIGChHhxQYCBgoR4RwRAIABBAWohAEEAIQgDQCAEIAhqLQAAQTpGDQcgACAIQQFqIghHDQALDCQLQQQg\
BEEDcSICayEBIABBCEkNAyAJQQFqIQIgASAEaiEIIAEgAEEHayIASw0EIAAgBGohAANAQYCChAggCCgCACIBQbr06NEDc2sgAXJBgIGChHhxQYCBgoR4Rw0FQYCChAggCEEEaigCACIBQbr06NEDc2sgAXJBgIGC\
hHhxQYCBgoR4Rw0FIAhBCGoiCCAATQ0ACwwECyADQQY6ACYgA0ECOgAkIANBrorAACkAADcAbCADQbOKwAApAAA3AHEMKgsgA0EHOgAmIANBAjoAJEHJACEIIANB7ABqQbmNwABByQD8CgAAQbUBDDQLIANBCDoA\
JiADQQI6ACRByQAhCCADQewAakGgkMAAQckA/AoAAEG1AQwzCyAAIAFJDR8gBEEEaiEBIABBA2shAEEAIAJrIQgDQCABIAhqLQAAQTpGDQIgCEEBaiIIIABHDQALDB8LIAIgCE0NHgNAIAgtAABBOkYNASAIIAlG\
IAhBAWohCEUNAAsMHgsgA0EGOgAmIANBAjoAJCADQaGSwAApAAA3AGwgA0GpksAAKQAANwB0IANBsZLAACkAADcAfCADQbmSwAApAAA3AIQBIANBwZLAACgAADYAjAEMFgsgB0EBaiEHIAggAEEBaiIARw0BDB0L\
CyAAAn8CQCAAIAZNDQADQCAEIAZqLQAAIgFBCUcgAUEgR3ENASAAIAZBAWoiBkcNAAsgAAwBCyAGCyIBTQRAIAAhCQwaCwNAIAcgCk8NKgJAIAQgB2otAAAiAkEJRg0AIAJBIEYNACAHQQFqIQkMGwsgASAHSSAH\
QQFrIQcNAAsgASEJDBkLQQghAQNAIAEgBGotAAAiBkEJRyAGQSBHcQ0BIAAgAUEBaiIBRw0ACyAAIQELAn8gACAAIAFNDQAaAkADQCAHIApPDSogBCAHai0AACIGQQlHIAZBIEdxDQEgASAHSSAHQQFrIQcNAAsg\
AQwBCyAHQQFqCyIJIAFGDQEgCUEBaiEPCyAEQQFrIRAgBCAPaiETIAEhBwNAAkAgByAJTw0AIAcgCk8NKCAEIAdqLQAAIgJBCUYEQCAHQQFqIQcMAgsgAkEgRw0AIAdBAWohBwwBCwJAIAcgCUYNAAJAAkACfyAJ\
IAkgCk8NABogCSAHIAlLDQAaIAxBLDoAdCAMQThqIAxB9ABqIAQgB2oiBiATEBwgDCgCOEEBcSILBH8gDCgCPCAGawUgAgsgB2ogCSALGwsiCyAHQQFqIgZNDQAgByAKTw0qIAQgB2otAABBIEcNACAGIApPDSog\
BCAGai0AACICQQlGDQAgAkEgRg0AIAtBAWsiAiAKTw0qIAIgBGotAAAiDUEJRg0AIAshAiANQSBHDQELAkACfwJAIAcgC08NACAHIAogByAKSxshAgNAIAIgB0YNLSAEIAdqLQAAIgZBCUcgBkEgR3ENASALIAdB\
AWoiB0cNAAsgCwwBCyAHCyIGIAsiAk8NAANAIAJBAWsiByAKTw0rIAIgEGotAAAiDUEJRyANQSBHcQ0BIAciAiAGSw0ACyAGIQILIAIgBkcNACADQQY6ACYgA0ECOgAkIANBxZHAACkAADcAbCADQc2RwAApAAA3\
AHQgA0HVkcAAKQAANwB8IANB2pHAACkAADcAgQEMHQsCQAJAAn8gAiACIApPIhUNABogAiACIAZJDQAaIAxBLzoAdCAMQTBqIAxB9ABqIAQgBmoiDSACIARqQQFqEBwgDCgCMEEBcSIPBH8gDCgCNCANawUgBwsg\
BmogAiAPGwsiDSAGRg0AIAYgDU8NASAKIAZrIgdBACAHIApNGyEHIA0gBmshDyAEIAZqIQYDQCAHRQ0rIAYtAAAtAICAQEUNASAHQQFrIQcgBkEBaiEGIA9BAWsiDw0ACwwBCyADQQY6ACYgA0ECOgAkIANB4pHA\
ACkAADcAbCADQeqRwAApAAA3AHQgA0HykcAAKQAANwB8IANB+pHAACgAADYAhAEMHAsCQCACIA1NDQAgDUEBaiEHAkAgFUUEQCAMQS86AHQgDEEoaiAMQfQAaiAEIAdqIgYgBiACIA1rahAcIAwoAihBAXENAQsg\
AiAHRg0AIAIgB00NAQNAIAcgCk8NKyAEIAdqLQAALQCAgEBFDQEgB0EBaiIHIAJHDQALDAELIANBBjoAJiADQQI6ACQgA0HikcAAKQAANwBsIANB6pHAACkAADcAdCADQfKRwAApAAA3AHwgA0H6kcAAKAAANgCE\
AQwcCyAJIAtGDQAgC0EBaiEHDAELCyADQQE6AFIMFgsgA0EGOgAmIANBAjoAJCADQcWRwAApAAA3AGwgA0HNkcAAKQAANwB0IANB1ZHAACkAADcAfCADQdqRwAApAAA3AIEBDBkLQQghAQNAIAEgBGotAAAiAkEJ\
RyACQSBHcQ0BIAAgAUEBaiIBRw0ACyAAIQELAn8gACAAIAFNDQAaAkADQCAHIApPDSYgBCAHai0AACICQQlHIAJBIEdxDQEgASAHSSAHQQFrIQcNAAsgAQwBCyAHQQFqCyIJIAFHDRMgA0EGOgAmIANBAjoAJCAD\
QaiRwAApAAA3AGwgA0GwkcAAKQAANwB0IANBuJHAACkAADcAfCADQb2RwAApAAA3AIEBDBcLQQshAQNAIAEgBGotAAAiBkEJRyAGQSBHcQ0BIAAgAUEBaiIBRw0ACyAAIQELAn8gACAAIAFNDQAaAkADQCAHIApP\
DSQgBCAHai0AACIGQQlHIAZBIEdxDQEgASAHSSAHQQFrIQcNAAsgAQwBCyAHQQFqCyIJIAFHDQAMAQsgCSAKSw0gIAEgCUsNICABIARqIQYCQAJAAkACQCAJIAFrQQVrDgYAAwIDAwEDCyAGLQAAQSByQeMARw0C\
IAYtAAFBIHJB7ABHDQIgBi0AAkEgckHvAEcNAiAGLQADQSByQfMARw0CIAYtAARBIHJB5QBHDQIgA0EBOgBQDBMLIAYtAABBIHJB6wBHDQEgBi0AAUEgckHlAEcNASAGLQACQSByQeUARw0BIAYtAANBIHJB8ABH\
DQEgBi0ABEEtRw0BIAYtAAVBIHJB4QBHDQEgBi0ABkEgckHsAEcNASAGLQAHQSByQekARw0BIAYtAAhBIHJB9gBHDQEgBi0ACUEgckHlAEcNAQwSCyAGLQAAQSByQfUARw0AIAYtAAFBIHJB8ABHDQAgBi0AAkEg\
ckHnAEcNACAGLQADQSByQfIARw0AIAYtAARBIHJB4QBHDQAgBi0ABUEgckHkAEcNACAGLQAGQSByQeUARw0AIANBAToAUQwRCyAEQQFrIQ0gBCAJakEBaiEQIAEhBwNAAkAgByAJTw0AIAQgB2otAAAiAkEJRgRA\
IAdBAWohBwwCCyACQSBHDQAgB0EBaiEHDAELIAcgCUYNEQJAAkACfyAJIAkgCk8NABogCSAHIAlLDQAaIAxBLDoAdCAMQSBqIAxB9ABqIAQgB2oiBiAQEBwgDCgCIEEBcSILBH8gDCgCJCAGawUgAgsgB2ogCSAL\
GwsiCyAHQQFqIgZNDQAgByAKTw0jIAQgB2otAABBIEcNACAGIApPDSMgBCAGai0AACICQQlGDQAgAkEgRg0AIAtBAWsiAiAKTw0jIAIgBGotAAAiD0EJRg0AIAshAiAPQSBHDQELAkACfwJAIAcgC08NACAHIAog\
ByAKSxshAgNAIAIgB0YNJiAEIAdqLQAAIgZBCUcgBkEgR3ENASALIAdBAWoiB0cNAAsgCwwBCyAHCyIGIAsiAk8NAANAIAJBAWsiByAKTw0kIAIgDWotAAAiD0EJRyAPQSBHcQ0BIAciAiAGSw0ACyAGIQILIAIg\
BkcNAAwCCyACIApLDSEgAiAGSQ0hIAQgBmohBwJAAkACQAJAAkAgAiAGayIPQQVrDgYAAwEDAwIDCyAHLQAAQSByQeMARw0CIActAAFBIHJB7ABHDQIgBy0AAkEgckHvAEcNAiAHLQADQSByQfMARw0CIActAARB\
IHJB5QBHDQIgA0EBOgBQDAMLIActAABBIHJB9QBHDQEgBy0AAUEgckHwAEcNASAHLQACQSByQecARw0BIActAANBIHJB8gBHDQEgBy0ABEEgckHhAEcNASAHLQAFQSByQeQARw0BIActAAZBIHJB5QBHDQEgA0EB\
OgBRDAILIActAABBIHJB6wBHDQAgBy0AAUEgckHlAEcNACAHLQACQSByQeUARw0AIActAANBIHJB8ABHDQAgBy0ABEEtRw0AIActAAVBIHJB4QBHDQAgBy0ABkEgckHsAEcNACAHLQAHQSByQekARw0AIActAAhB\
IHJB9gBHDQAgBy0ACUEgckHlAEYNAQsCQCACIAZGDQAgAiAGTQ0BA0AgBy0AAC0AgIBARQ0BIAdBAWohByAPQQFrIg8NAAsMAQsgA0EGOgAmIANBAjoAJCADQYmRwAApAAA3AGwgA0GRkcAAKQAANwB0IANBmZHA\
ACkAADcAfCADQaCRwAApAAA3AIMBDBgLIAkgC0YNESALQQFqIQcMAAsACyADQQY6ACYgA0ECOgAkIANB6ZDAACkAADcAbCADQfGQwAApAAA3AHQgA0H5kMAAKQAANwB8IANBgZHAACkAADcAhAFBICEIQYwBDCML\
QRIhAQNAIAEgBGotAAAiBkEJRyAGQSBHcQ0BIAAgAUEBaiIBRw0ACyAAIQELAn8gACAAIAFNDQAaAkADQCAHIApPDSAgBCAHai0AACIGQQlHIAZBIEdxDQEgASAHSSAHQQFrIQcNAAsgAQwBCyAHQQFqCyIJIAFH\
DQAgA0EGOgAmIANBAjoAJCADQcGOwAApAAA3AGwgA0HJjsAAKQAANwB0IANB0Y7AACkAADcAfCADQdmOwAApAAA3AIQBIANB4I7AACkAADcAiwEMBAsgA0EBOgBOIAkgCksNHCABIAlLDRwCQCAJIAFrQQdGBEAg\
ASAEaiIGNQAAIAZBBmoxAABCMIYgBkEEajMAAEIghoSEQuPQ1fO2rZkyUQ0BCyAEQQFrIQ8gBCAJakEBaiEQIAMtAE8hDSABIQcDQAJAIAcgCU8NACAEIAdqLQAAIgJBCUYEQCAHQQFqIQcMAgsgAkEgRw0AIAdB\
AWohBwwBCyAHIAlGDQ4CQCAJIgYgCk8NACAGIAdJDQAgDEEsOgB0IAxBGGogDEH0AGogBCAHaiIGIBAQHCAMKAIYQQFxIgsEfyAMKAIcIAZrBSACCyAHaiAJIAsbIQYLAkACQCAHQQFqIgsgBk8NACAHIApPDSAg\
BCAHai0AAEEgRw0AIAogC00NICAEIAtqLQAAIgJBCUYNACACQSBGDQAgBkEBayICIApPDSAgAiAEai0AACITQQlGDQAgBiECIBNBIEcNAQsCfwJAIAYgB00NACAHIAogByAKSxshAgNAIAIgB0YNIiAEIAdqLQAA\
IgtBCUcgC0EgR3ENASAGIAdBAWoiB0cNAAsgBgwBCyAHCyELAkAgCyAGIgJPDQADQCACQQFrIgcgCk8NISACIA9qLQAAIhNBCUcgE0EgR3ENASAHIgIgC0sNAAsgCyECCyACIAtHDQAgA0EGOgAmIANBAjoAJCAD\
QcGOwAApAAA3AGwgA0HJjsAAKQAANwB0IANB0Y7AACkAADcAfCADQdmOwAApAAA3AIQBIANB4I7AACkAADcAiwEMBgsgA0EBOgBOIAIgCksNHiACIAtJDR4CQAJAIAIgC2tBB0cNACAEIAtqIgctAABBIHJB4wBH\
DQAgBy0AAUEgckHoAEcNACAHLQACQSByQfUARw0AIActAANBIHJB7gBHDQAgBy0ABEEgckHrAEcNACAHLQAFQSByQeUARw0AIActAAZBIHJB5ABHDQAgDUEBcUUEQEEBIQ0gA0EBOgBPDAILIANBDjoAJiADQQI6\
ACRB6wAhCCADQewAakHojsAAQesA/AoAAEHXAQwkCyANQQFxQQAhDUUNACADQQ46ACYgA0ECOgAkQc0AIQggA0HsAGpB04/AAEHNAPwKAABBuQEMIwsgBiAJRg0OIAZBAWohBwwACwALIAMtAE9FBEAgA0EBOgBP\
DA0LIANBDjoAJiADQQI6ACRB6wAhCCADQewAakHojsAAQesA/AoAAEHXAQwgCyADQQg6ACYgA0ECOgAkIANBgo7AACkAADcAbCADQYqOwAApAAA3AHQgA0GSjsAAKQAANwB8IANBmo7AACkAADcAhAEgA0GijsAA\
KQAANwCMASADQaqOwAApAAA3AJQBIANBso7AACkAADcAnAEgA0G5jsAAKQAANwCjAUE/IQhBqwEMHwsgAEERSQ0AIAJBIEcNACAELQAQIgFBCUYNACABQSBGDQBBECEBIAAhCSALRQ0FC0EPIQECQANAIAEgBGot\
AAAiAkEJRyACQSBHcQ0BIAAgAUEBaiIBRw0ACyAAIQELAn8gACAAIAFNDQAaAkADQCAHIApPDRwgBCAHai0AACICQQlHIAJBIEdxDQEgASAHSSAHQQFrIQcNAAsgAQwBCyAHQQFqCyIJIAFHDQQgA0EGOgAmIANB\
AjoAJCADQdGMwAApAAA3AGwgA0HZjMAAKQAANwB0IANB4YzAACkAADcAfCADQemMwAApAAA3AIQBIANB8YzAACgAADYAjAEMAwtBJyEIQZMBDBwLQQ8hAQNAIAEgBGotAAAiAkEJRyACQSBHcQ0BIAAgAUEBaiIB\
Rw0ACyAAIQELAn8gACAAIAFNDQAaA0AgByAKTw0YAkAgBCAHai0AACICQQlGDQAgAkEgRg0AIAdBAWoMAgsgASAHSSAHQQFrIQcNAAsgAQsiCSABRw0BIANBBjoAJiADQQI6ACQgA0HRjMAAKQAANwBsIANB2YzA\
ACkAADcAdCADQeGMwAApAAA3AHwgA0HpjMAAKQAANwCEASADQfGMwAAoAAA2AIwBC0EkIQhBkAEMGQsgCSABayIGQRNNBEBCACEuIAEgCUkEQCAKIAFrIgJBACACIApNGyEHIAEgBGohAgNAIAdFDRcgAi0AAEEw\
ayILQf8BcUEKTwRAIANBDToAJiADQQI6ACQgA0H1jMAAKQAANwBsIANB/YzAACkAADcAdCADQYWNwAApAAA3AHwgA0GKjcAAKQAANwCBAQwMCyAuQgp+IAutQv8Bg3whLiAHQQFrIQcgAkEBaiECIAZBAWsiBg0A\
CwsgAyAuNwM4IAMgLjcDKCADQQE6AE0MBQsgA0ENOgAmIANBAjoAJCADQfWMwAApAAA3AGwgA0H9jMAAKQAANwB0IANBhY3AACkAADcAfCADQYqNwAApAAA3AIEBDAgLIA4hAiAECyEBAkADQCABLQAALQCAgEAE\
QCABQQFqIQEgAkEBayICDQEMAgsLDAQLIBpFDQACQCAOQQJqIgEgAE8NACAGIApPDRMgBCAGai0AAEEgRw0AIAEgBGotAAAiAkEJRg0AIAJBIEYNACAJQQFrLQAAIgJBCUYNACAAIQkgAkEgRw0DCwJAIAAgBk0N\
AANAIAQgBmotAAAiAUEJRyABQSBHcQ0BIAAgBkEBaiIGRw0ACyAAIQYLIAAgBk0NAAJAA0AgByAKTw0UIAQgB2otAAAiAUEJRyABQSBHcQ0BIAYgB0kgB0EBayEHDQALIAYMAgsgB0EBagwBCyAACyEJIAYhAQsg\
JkUEQCAFQRBqQYCABEsNFSADKAIgIQIgAygC+AIgBWpBDjoAACADKAL4AiAFakEBaiACNgAAIAMoAvgCIAVqQQVqIA42AAAgBUEJaiEFCyAFICVFDQcaIAVBEGpBgIAESw0UIAkgAWshByADKAIgIAFqIRdBDyEB\
DAYLIANBBjoAJiADQQI6ACQgA0H+kcAAKQAANwBsIANBhpLAACkAADcAdCADQY6SwAApAAA3AHwgA0GWksAAKQAANwCEASADQZ2SwAAoAAA2AIsBQSMhCEGPAQwSCyADKAIEIAhLDRIgA0EGOgAmIANBAjoAJCAD\
QYGMwAApAAA3AGwgA0GJjMAAKQAANwB0IANBkYzAACgAADYAfAwCC0EcIQhBiAEMEAtBHSEIQYkBDA8LQRQhCEGAAQwOC0EfIQhBiwEMDQsgAygC+AIgBWogAToAACADKAL4AiAFakEBaiAXNgAAIAMoAvgCIAVq\
QQVqIAc2AAAgBUEJagshBUEAIQEgAEECaiIADQQMBQtBDSEIQfkADAoLAkAgFkUNACAzQgBSBEAgBUFwSA0MIAMoAiAhASADKAL4AiAFaiIAQQQ6AAAgAEEFakEANgAAIABBAWogAUECajYAACAFQQlqIQULIDJQ\
DQAgBUFwSA0LIAMoAiAhASADKAL4AiAFaiIAQQc6AAAgAEEFakEANgAAIABBAWogAUECajYAACAFQQlqIQULIANBADoAFiADQQA6ABQCQAJAIAMtAFJBAUYEQCADLQARQQFxDQELIAMtAFANAUECIQAgAy0AJEEC\
Rw0CQQAhAQwEC0ECIQBBACEBIAMtACRBAkYNAyADQQ46ACQMAwsgGUUNASAFQXBIDQogAygCICEBIAMoAvgCIAVqIgBBAjoAACAAQQVqQQA2AAAgAEEBaiABNgAAIAVBCWohBQwBC0EAIQEgA0EAOgAkDAELQQIh\
AEEAIQEgAy0AJEECRg0AIANBAToAJAsgAyADKAIgIABqNgIgIAAgCksNAiAIIABrIQggACAEaiEEIAogAGshCgtBASEXIAFBAXENBiADLQAlQQFxRQ0ACwwFCwALAAsgAygC+AJBADoAAAwDCyADQQY6ACYgA0EC\
OgAkIANBlojAACkAADcAbCADQZ2IwAApAAA3AHNBDyEIQfsACyADIAg6APQCQQAhFyADakEAOgAACyADIAMpAxggAygCICIBrXw3AxgCQCADLQATRQ0AIAMoAvACIgAEQCADKALsAiAAEFcLIANCADcC7AIgASAU\
Tw0AAkACQCAKRQRAQQEhCAwBCyAKQQEQVSIIRQ0BIApFDQAgCCAEIAr8CgAACyADIAg2AuwCIAMgCjYC8AIMAQsACwJAAkAgLUIBg1AgF3IEQCAhRQ0BDAILIAVB+v8Da0H//3tJDQAgAygC+AIgBWoiAEEBOgAA\
IABBAWogAygCIDYAACAAQQVqIAMtACY6AAAgBUEGaiEFCyADKAL4AiAFakEAOgAACwJAIAMpA1giLVANACAtQgGDIS4gLUKAgAKDIS8gLUICgyEwIC1CBIMhMiAtQgiDITMgLUIQgyE0IC1CIIMhNSAtQsAAgyE2\
IC1CgAGDITEgLUKAAoMhOCAtQoAEgyE5IC1CgAiDITogLUKAEIMhOyAtQoAggyE8IC1CgMAAgyE9IC1CgIABgyE+IC1CgIAEgyE/IC1CgIAIgyFAIC1CgIAQgyFBIC1CgIAggyFCIC1CgIDAAIMhQyAtQoCAgAGD\
IUQgLUKAgIACgyFFIC1CgICABIMhRiAtQoCAgAiDITcgLUKAgIAQgyFHIC1CgICAIIMhSCAtQoCAgMAAgyEtIAMoAmghBiADKAL4AiEJQQAhBANAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAIAQgCWoiAC0AAEEBaw4cAAIDBAUGBwgJCgsMDQ4PARAREhMUFRYXGBkaGx8LQQYhAiAuUA0bIAYgAEEBaigAAEEAEAAgBEEGaiEEDB0LQRMhAiAvUA0aIAYgAEEBaigA\
ACAAQQVqLwAAIABBB2otAABBAEcgAEEIai0AAEEARyAAQQlqLQAAQQBHIABBCmotAAAgAEELaikAALoQASAEQRNqIQQMHAtBCSECIDBQDRkgBiAAQQFqKAAAIABBBWooAAAQAiAEQQlqIQQMGwtBCSECIDJQDRgg\
BiAAQQFqKAAAIABBBWooAAAQAyAEQQlqIQQMGgtBCSECIDNQDRcgBiAAQQFqKAAAIABBBWooAAAQBCAEQQlqIQQMGQtBCSECIDRQDRYgBiAAQQFqKAAAIABBBWooAAAQBSAEQQlqIQQMGAtBCSECIDVQDRUgBiAA\
QQFqKAAAIABBBWooAAAQBiAEQQlqIQQMFwtBCSECIDZQDRQgBiAAQQFqKAAAIABBBWooAAAQByAEQQlqIQQMFgtBCSECIDFQDRMgBiAAQQFqKAAAIABBBWooAAAQCCAEQQlqIQQMFQtBCSECIDhQDRIgBiAAQQFq\
KAAAIABBBWooAAAQCSAEQQlqIQQMFAtBCSECIDlQDREgBiAAQQFqKAAAIABBBWooAAAQCiAEQQlqIQQMEwtBCSECIDpQDRAgBiAAQQFqKAAAIABBBWooAAAQCyAEQQlqIQQMEgtBCSECIDtQDQ8gBiAAQQFqKAAA\
IABBBWooAAAQDCAEQQlqIQQMEQtBCSECIDxQDQ4gBiAAQQFqKAAAIABBBWooAAAQDSAEQQlqIQQMEAtBCSECID1QDQ0gBiAAQQFqKAAAIABBBWooAAAQDiAEQQlqIQQMDwtBCSECID5QDQwgBiAAQQFqKAAAIABB\
BWooAAAQDyAEQQlqIQQMDgtBCSECID9QDQsgBiAAQQFqKAAAIABBBWooAAAQECAEQQlqIQQMDQtBCSECIEBQDQogBiAAQQFqKAAAIABBBWooAAAQESAEQQlqIQQMDAtBCSECIEFQDQkgBiAAQQFqKAAAIABBBWoo\
AAAQEiAEQQlqIQQMCwtBCSECIEJQDQggBiAAQQFqKAAAIABBBWooAAAQEyAEQQlqIQQMCgtBCSECIENQDQcgBiAAQQFqKAAAIABBBWooAAAQFCAEQQlqIQQMCQtBCSECIERQDQYgBiAAQQFqKAAAIABBBWooAAAQ\
FSAEQQlqIQQMCAtBCSECIEVQDQUgBiAAQQFqKAAAIABBBWooAAAQFiAEQQlqIQQMBwtBCSECIEZQDQQgBiAAQQFqKAAAIABBBWooAAAQFyAEQQlqIQQMBgtBCSECIDdQDQMgBiAAQQFqKAAAIABBBWooAAAQGCAE\
QQlqIQQMBQtBCSECIEdQDQIgBiAAQQFqKAAAIABBBWooAAAQGSAEQQlqIQQMBAtBCSECIEhQDQEgBiAAQQFqKAAAIABBBWooAAAQGiAEQQlqIQQMAwtBCSECIC1CAFINAQsgAiAEaiEEDAELIAYgAEEBaigAACAA\
QQVqKAAAEBsgBEEJaiEEDAALAAsgICAYQQBHcUUNACARIBgQVwsgDEGQAWokACABCwkAIABBAToAJQuFAQAgAEEAOwEkIAFFBEAgAEIANwMYCyAAQQA6APQCIABBADoAbCAAQQA6ACYgACgC8AIiAQRAIAAoAuwC\
IAEQVwsgAEIANwMoIABBADsAFSAAQgA3AuwCIABCADcDMCAAQgA3AzggAEIANwNAIABCADcDSCAAQQA2AlAgACgC+AJBADoAAAsJACAAQQA6ACULCQAgACABNwNYCwkAIAAgATcDYAsJACAAIAE6ABcLCQAgACAB\
OgAVCwkAIAAgAToAEQsJACAAIAE3AwgLCQAgACABNgIECwkAIAAgATYCAAsJACAAIAE6ABALCQAgACABOgAUCwkAIAAgAToAEwsJACAAIAE6ABYLCQAgACABOgASCwcAIAAtABQLBwAgAC0AEwsHACAALQAWCwcA\
IAAtABIL9AIBBX8gAUEJTwRAAkAgAEHN/3tBECABIAFBEE0bIgJrTw0AIAJBECAAQQtqQXhxIABBC0kbIgRqQQxqEFYiAEUNACAAQQhrIQECQCACQQFrIgMgAHFFBEAgASEADAELIABBBGsiBSgCACIGQXhxIAAg\
A2pBACACa3FBCGsiACACQQAgACABa0EQTRtqIgAgAWsiAmshAyAGQQNxBEAgACADIAAoAgRBAXFyQQJyNgIEIAAgA2oiAyADKAIEQQFyNgIEIAUgAiAFKAIAQQFxckECcjYCACABIAJqIgMgAygCBEEBcjYCBCAB\
IAIQWgwBCyABKAIAIQEgACADNgIEIAAgASACajYCAAsCQCAAKAIEIgFBA3FFDQAgAUF4cSICIARBEGpNDQAgACAEIAFBAXFyQQJyNgIEIAAgBGoiASACIARrIgRBA3I2AgQgACACaiICIAIoAgRBAXI2AgQgASAE\
EFoLIABBCGohAwsgAw8LIAAQVguTJgIJfwF+IwBBEGsiCCQAAkACQAJAIABB9QFPBEAgAEHM/3tLBEBBACEADAQLIABBC2oiAUF4cSEFQdCbwAAoAgAiCUUNAkEfIQYgAEH1//8HTw0BIAVBJiABQQh2ZyIAa3ZB\
AXEgAEEBdGtBPmohBgwBCwJAAkACQAJAAkBBzJvAACgCACIEQRAgAEELakH4A3EgAEELSRsiBUEDdiIAdiIBQQNxBEAgAUF/c0EBcSAAaiIHQQN0IgFBxJnAAGoiACABQcyZwABqKAIAIgIoAggiA0YNASADIAA2\
AgwgACADNgIIDAILIAVB1JvAACgCAE0NBiABRQRAQdCbwAAoAgAiAEUNByAAaEECdEG0mMAAaigCACIBKAIEQXhxIAVrIQMgASECA0ACQCABKAIQIgBFBEAgASgCFCIARQ0BCyAAKAIEQXhxIAVrIgEgAyABIANJ\
IgEbIQMgACACIAEbIQIgACEBDAELCyACKAIYIQYCQAJAIAIgAigCDCIARgRAIAJBFEEQIAIoAhQiABtqKAIAIgENAUEAIQAMAgsgAigCCCIBIAA2AgwgACABNgIIDAELIAJBFGogAkEQaiAAGyEEA0AgBCEHIAEi\
AEEUaiAAQRBqIAAoAhQiARshBCAAQRRBECABG2ooAgAiAQ0ACyAHQQA2AgALIAZFDQUCQCACKAIcQQJ0QbSYwABqIgEoAgAgAkcEQCACIAYoAhBHBEAgBiAANgIUIAANAgwICyAGIAA2AhAgAA0BDAcLIAEgADYC\
ACAARQ0FCyAAIAY2AhggAigCECIBBEAgACABNgIQIAEgADYCGAsgAigCFCIBRQ0FIAAgATYCFCABIAA2AhgMBQsCQEECIAB0IgJBACACa3IgASAAdHFoIgdBA3QiAUHEmcAAaiICIAFBzJnAAGooAgAiACgCCCID\
RwRAIAMgAjYCDCACIAM2AggMAQtBzJvAACAEQX4gB3dxNgIACyAAIAVBA3I2AgQgACAFaiIGIAEgBWsiB0EBcjYCBCAAIAFqIAc2AgBB1JvAACgCACICRQ0CQdybwAAoAgAhAQJAQcybwAAoAgAiBEEBIAJBA3Z0\
IgNxRQRAQcybwAAgAyAEcjYCACACQXhxQcSZwABqIgMhBAwBCyACQXhxIgJBxJnAAGohBCACQcyZwABqKAIAIQMLIAQgATYCCCADIAE2AgwgASAENgIMIAEgAzYCCAwCC0HMm8AAIARBfiAHd3E2AgALIAJBCGoh\
ACACIAFBA3I2AgQgASACaiIBIAEoAgRBAXI2AgQMBQsgAEEIaiEAQdybwAAgBjYCAEHUm8AAIAc2AgAMBAtB0JvAAEHQm8AAKAIAQX4gAigCHHdxNgIACwJAAkAgA0EQTwRAIAIgBUEDcjYCBCACIAVqIgcgA0EB\
cjYCBCADIAdqIAM2AgBB1JvAACgCACIBRQ0BQdybwAAoAgAhAAJAQcybwAAoAgAiBEEBIAFBA3Z0IgZxRQRAQcybwAAgBCAGcjYCACABQXhxQcSZwABqIgQhAQwBCyABQXhxIgRBxJnAAGohASAEQcyZwABqKAIA\
IQQLIAEgADYCCCAEIAA2AgwgACABNgIMIAAgBDYCCAwBCyACIAMgBWoiAEEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwBC0Hcm8AAIAc2AgBB1JvAACADNgIACyACQQhqIgBFDQEMAgtBACAFayEDAkACQAJAIAZB\
AnRBtJjAAGooAgAiAkUEQEEAIQFBACEADAELQQAhASAFQRkgBkEBdmtBACAGQR9HG3QhBEEAIQADQAJAIAIoAgRBeHEiByAFSQ0AIAcgBWsiByADTw0AIAIhASAHIgMNAEEAIQMgASEADAMLIAIoAhQiByAAIAcg\
AiAEQR12QQRxaigCECICRxsgACAHGyEAIARBAXQhBCACDQALCyAAIAFyRQRAQQAhAUECIAZ0IgBBACAAa3IgCXEiAEUNAyAAaEECdEG0mMAAaigCACEACyAARQ0BCwNAIAMgACgCBEF4cSICIAVrIgQgAyADIARL\
IgQbIAIgBUkiAhshAyABIAAgASAEGyACGyEBIAAoAhAiAgR/IAIFIAAoAhQLIgANAAsLIAFFDQAgBUHUm8AAKAIAIgBNIAMgACAFa09xDQAgASgCGCEGAkACQCABIAEoAgwiAEYEQCABQRRBECABKAIUIgAbaigC\
ACICDQFBACEADAILIAEoAggiAiAANgIMIAAgAjYCCAwBCyABQRRqIAFBEGogABshBANAIAQhByACIgBBFGogAEEQaiAAKAIUIgIbIQQgAEEUQRAgAhtqKAIAIgINAAsgB0EANgIACwJAIAZFDQACQAJAIAEoAhxB\
AnRBtJjAAGoiAigCACABRwRAIAEgBigCEEcEQCAGIAA2AhQgAA0CDAQLIAYgADYCECAADQEMAwsgAiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABKAIUIgJFDQEgACACNgIUIAIg\
ADYCGAwBC0HQm8AAQdCbwAAoAgBBfiABKAIcd3E2AgALAkAgA0EQTwRAIAEgBUEDcjYCBCABIAVqIgAgA0EBcjYCBCAAIANqIAM2AgAgA0GAAk8EQCAAIAMQWwwCCwJAQcybwAAoAgAiAkEBIANBA3Z0IgRxRQRA\
QcybwAAgAiAEcjYCACADQfgBcUHEmcAAaiIDIQIMAQsgA0H4AXEiBEHEmcAAaiECIARBzJnAAGooAgAhAwsgAiAANgIIIAMgADYCDCAAIAI2AgwgACADNgIIDAELIAEgAyAFaiIAQQNyNgIEIAAgAWoiACAAKAIE\
QQFyNgIECyABQQhqIgANAQsCQAJAAkACQAJAAkACQCAFQdSbwAAoAgAiAUsEQCAFQdibwAAoAgAiAE8EQCAIQQRqIQACfwJAIAVBr4AEakGAgHxxIgFFDQBB+JvAAC0AAEH4m8AAQQE6AABBgJzAACECIAFBgOQD\
Sw0ADQBBgOQDDAELQQAhAkEAIAFBEHYgAUH//wNxQQBHaiIBQAAiBEF/Rg0AGiABQRB0IgFBEGsgASAEQRB0IgJBACABa0YbCyEBIABBADYCCCAAIAE2AgQgACACNgIAIAgoAgQiAUUEQEEAIQAMCgsgCCgCDCEH\
QeSbwAAgCCgCCCIEQeSbwAAoAgBqIgA2AgBB6JvAACAAQeibwAAoAgAiAiAAIAJLGzYCAAJAAkBB4JvAACgCACICBEBBtJnAACEAA0AgASAAKAIAIgMgACgCBCIGakYNAiAAKAIIIgANAAsMAgtB8JvAACgCACIA\
RQ0HIAAgAUsNBwwJCyABIAJNDQAgAiADSQ0AIAAoAgwiA0EBcQ0AIANBAXYgB0YNAwtB8JvAAEHwm8AAKAIAIgAgASAAIAFJGzYCACABIARqIQNBtJnAACEAAkACQAJAA0AgAyAAKAIAIgZHBEAgACgCCCIADQEM\
AgsLIAAoAgwiA0EBcQ0AIANBAXYgB0YNAQtBtJnAACEAA0AgAiAAKAIAIgNPBEAgAiADIAAoAgRqIgZJDQMLIAAoAgghAAwACwALIAAgATYCACAAIAAoAgQgBGo2AgQgAUEPakF4cUEIayIEIAVBA3I2AgQgBkEP\
akF4cUEIayIDIAQgBWoiAGshBSADQeCbwAAoAgBGDQQgA0Hcm8AAKAIARg0FIAMoAgQiAkEDcUEBRgRAIAMgAkF4cSIBEFkgASAFaiEFIAEgA2oiAygCBCECCyADIAJBfnE2AgQgACAFQQFyNgIEIAAgBWogBTYC\
ACAFQYACTwRAIAAgBRBbDAgLAkBBzJvAACgCACIBQQEgBUEDdnQiAnFFBEBBzJvAACABIAJyNgIAIAVB+AFxQcSZwABqIgUhAwwBCyAFQfgBcSIBQcSZwABqIQMgAUHMmcAAaigCACEFCyADIAA2AgggBSAANgIM\
IAAgAzYCDCAAIAU2AggMBwtB4JvAACABQQ9qQXhxIgBBCGsiAzYCAEHYm8AAIARBKGsiCSABIABrakEIaiIANgIAIAMgAEEBcjYCBCABIAlqQSg2AgRB7JvAAEGAgIABNgIAIAIgBkEga0F4cUEIayIAIAAgAkEQ\
akkbIgNBGzYCBEG0mcAAKQIAIQogA0EQakG8mcAAKQIANwIAIANBCGoiACAKNwIAQcCZwAAgBzYCAEG4mcAAIAQ2AgBBtJnAACABNgIAQbyZwAAgADYCACADQRxqIQADQCAAQQc2AgAgAEEEaiIAIAZJDQALIAIg\
A0YNCCADIAMoAgRBfnE2AgQgAiADIAJrIgBBAXI2AgQgAyAANgIAIABBgAJPBEAgAiAAEFsMCQsCQEHMm8AAKAIAIgFBASAAQQN2dCIEcUUEQEHMm8AAIAEgBHI2AgAgAEH4AXFBxJnAAGoiACEBDAELIABB+AFx\
IgBBxJnAAGohASAAQcyZwABqKAIAIQALIAEgAjYCCCAAIAI2AgwgAiABNgIMIAIgADYCCAwIC0HYm8AAIAAgBWsiATYCAEHgm8AAQeCbwAAoAgAiACAFaiICNgIAIAIgAUEBcjYCBCAAIAVBA3I2AgQgAEEIaiEA\
DAgLQdybwAAoAgAhAAJAIAEgBWsiAkEPTQRAQdybwABBADYCAEHUm8AAQQA2AgAgACABQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELQdSbwAAgAjYCAEHcm8AAIAAgBWoiBDYCACAEIAJBAXI2AgQgACABaiAC\
NgIAIAAgBUEDcjYCBAsgAEEIaiEADAcLIAAgBCAGajYCBEHgm8AAQeCbwAAoAgAiAEEPakF4cSIBQQhrIgI2AgBB2JvAAEHYm8AAKAIAIARqIgQgACABa2pBCGoiATYCACACIAFBAXI2AgQgACAEakEoNgIEQeyb\
wABBgICAATYCAAwFC0Hgm8AAIAA2AgBB2JvAAEHYm8AAKAIAIAVqIgE2AgAgACABQQFyNgIEDAILQdybwAAgADYCAEHUm8AAQdSbwAAoAgAgBWoiATYCACAAIAFBAXI2AgQgACABaiABNgIADAELQfCbwAAgATYC\
AAwBCyAEQQhqIQAMAgtB9JvAAEH/HzYCAEHAmcAAIAc2AgBBuJnAACAENgIAQbSZwAAgATYCAEHQmcAAQcSZwAA2AgBB2JnAAEHMmcAANgIAQcyZwABBxJnAADYCAEHgmcAAQdSZwAA2AgBB1JnAAEHMmcAANgIA\
QeiZwABB3JnAADYCAEHcmcAAQdSZwAA2AgBB8JnAAEHkmcAANgIAQeSZwABB3JnAADYCAEH4mcAAQeyZwAA2AgBB7JnAAEHkmcAANgIAQYCawABB9JnAADYCAEH0mcAAQeyZwAA2AgBBiJrAAEH8mcAANgIAQfyZ\
wABB9JnAADYCAEGQmsAAQYSawAA2AgBBhJrAAEH8mcAANgIAQYyawABBhJrAADYCAEGYmsAAQYyawAA2AgBBlJrAAEGMmsAANgIAQaCawABBlJrAADYCAEGcmsAAQZSawAA2AgBBqJrAAEGcmsAANgIAQaSawABB\
nJrAADYCAEGwmsAAQaSawAA2AgBBrJrAAEGkmsAANgIAQbiawABBrJrAADYCAEG0msAAQayawAA2AgBBwJrAAEG0msAANgIAQbyawABBtJrAADYCAEHImsAAQbyawAA2AgBBxJrAAEG8msAANgIAQdCawABBxJrA\
ADYCAEHYmsAAQcyawAA2AgBBzJrAAEHEmsAANgIAQeCawABB1JrAADYCAEHUmsAAQcyawAA2AgBB6JrAAEHcmsAANgIAQdyawABB1JrAADYCAEHwmsAAQeSawAA2AgBB5JrAAEHcmsAANgIAQfiawABB7JrAADYC\
AEHsmsAAQeSawAA2AgBBgJvAAEH0msAANgIAQfSawABB7JrAADYCAEGIm8AAQfyawAA2AgBB/JrAAEH0msAANgIAQZCbwABBhJvAADYCAEGEm8AAQfyawAA2AgBBmJvAAEGMm8AANgIAQYybwABBhJvAADYCAEGg\
m8AAQZSbwAA2AgBBlJvAAEGMm8AANgIAQaibwABBnJvAADYCAEGcm8AAQZSbwAA2AgBBsJvAAEGkm8AANgIAQaSbwABBnJvAADYCAEG4m8AAQaybwAA2AgBBrJvAAEGkm8AANgIAQcCbwABBtJvAADYCAEG0m8AA\
QaybwAA2AgBByJvAAEG8m8AANgIAQbybwABBtJvAADYCAEHgm8AAIAFBD2pBeHEiAEEIayICNgIAQcSbwABBvJvAADYCAEHYm8AAIARBKGsiBCABIABrakEIaiIANgIAIAIgAEEBcjYCBCABIARqQSg2AgRB7JvA\
AEGAgIABNgIAC0EAIQBB2JvAACgCACIBIAVNDQBB2JvAACABIAVrIgE2AgBB4JvAAEHgm8AAKAIAIgAgBWoiAjYCACACIAFBAXI2AgQgACAFQQNyNgIEIABBCGohAAsgCEEQaiQAIAALPQECfwJAIABBBGsoAgAi\
AkF4cSIDQQRBCCACQQNxIgIbIAFqSQ0AIAJBACADIAFBJ2pLGw0AIAAQWA8LAAuiBgEEfyAAQQhrIgEgAEEEaygCACIDQXhxIgBqIQICQAJAIANBAXENACADQQJxRQ0BIAEoAgAiAyAAaiEAIAEgA2siAUHcm8AA\
KAIARgRAIAIoAgRBA3FBA0cNAUHUm8AAIAA2AgAgAiACKAIEQX5xNgIEIAEgAEEBcjYCBCACIAA2AgAPCyABIAMQWQsCQAJAQfSbwAACfwJAAkACQAJAIAIoAgQiA0ECcUUEQCACQeCbwAAoAgBGDQIgAkHcm8AA\
KAIARg0DIAIgA0F4cSICEFkgASAAIAJqIgBBAXI2AgQgACABaiAANgIAIAFB3JvAACgCAEcNAUHUm8AAIAA2AgAPCyACIANBfnE2AgQgASAAQQFyNgIEIAAgAWogADYCAAsgAEGAAkkNBCABIAAQW0H0m8AAQfSb\
wAAoAgBBAWsiADYCACAADQZBvJnAACgCACIADQJB/x8MAwtB4JvAACABNgIAQdibwABB2JvAACgCACAAaiIANgIAIAEgAEEBcjYCBEHcm8AAKAIAIAFGBEBB1JvAAEEANgIAQdybwABBADYCAAsgAEHsm8AAKAIA\
IgJNDQVB4JvAACgCACIARQ0FQdibwAAoAgAiA0EpSQ0EQbSZwAAhAQNAIAAgASgCACIETwRAIAAgBCABKAIEakkNBgsgASgCCCEBDAALAAtB3JvAACABNgIAQdSbwABB1JvAACgCACAAaiIANgIAIAEgAEEBcjYC\
BCAAIAFqIAA2AgAPC0EAIQEDQCABQQFqIQEgACgCCCIADQALQf8fIAEgAUH/H00bCzYCAA8LAkBBzJvAACgCACICQQEgAEEDdnQiA3FFBEBBzJvAACACIANyNgIAIABB+AFxQcSZwABqIgAhAgwBCyAAQfgBcSIA\
QcSZwABqIQIgAEHMmcAAaigCACEACyACIAE2AgggACABNgIMIAEgAjYCDCABIAA2AggPC0H0m8AAQbyZwAAoAgAiAAR/QQAhAQNAIAFBAWohASAAKAIIIgANAAtB/x8gASABQf8fTRsFQf8fCzYCACACIANPDQBB\
7JvAAEF/NgIACwuCAwEEfyAAKAIMIQICQAJAAkAgAUGAAk8EQCAAKAIYIQMCQAJAIAAgAkYEQCAAQRRBECAAKAIUIgIbaigCACIBDQFBACECDAILIAAoAggiASACNgIMIAIgATYCCAwBCyAAQRRqIABBEGogAhsh\
BANAIAQhBSABIgJBFGogAkEQaiACKAIUIgEbIQQgAkEUQRAgARtqKAIAIgENAAsgBUEANgIACyADRQ0CAkAgACgCHEECdEG0mMAAaiIBKAIAIABHBEAgAygCECAARg0BIAMgAjYCFCACDQMMBAsgASACNgIAIAJF\
DQQMAgsgAyACNgIQIAINAQwCCyAAKAIIIgAgAkcEQCAAIAI2AgwgAiAANgIIDwtBzJvAAEHMm8AAKAIAQX4gAUEDdndxNgIADwsgAiADNgIYIAAoAhAiAQRAIAIgATYCECABIAI2AhgLIAAoAhQiAEUNACACIAA2\
AhQgACACNgIYDwsPC0HQm8AAQdCbwAAoAgBBfiAAKAIcd3E2AgALjgQBAn8gACABaiECAkACQAJAIAAoAgQiA0EBcQ0AIANBAnFFDQEgACgCACIDIAFqIQEgACADayIAQdybwAAoAgBGBEAgAigCBEEDcUEDRw0B\
QdSbwAAgATYCACACIAIoAgRBfnE2AgQgACABQQFyNgIEIAIgATYCAA8LIAAgAxBZCwJAAkAgAigCBCIDQQJxRQRAIAJB4JvAACgCAEYNAiACQdybwAAoAgBGDQQgAiADQXhxIgIQWSAAIAEgAmoiAUEBcjYCBCAA\
IAFqIAE2AgAgAEHcm8AAKAIARw0BQdSbwAAgATYCAA8LIAIgA0F+cTYCBCAAIAFBAXI2AgQgACABaiABNgIACyABQYACTwRAIAAgARBbDwsCQEHMm8AAKAIAIgJBASABQQN2dCIDcUUEQEHMm8AAIAIgA3I2AgAg\
AUH4AXFBxJnAAGoiASECDAELIAFB+AFxIgFBxJnAAGohAiABQcyZwABqKAIAIQELIAIgADYCCCABIAA2AgwgACACNgIMIAAgATYCCA8LQeCbwAAgADYCAEHYm8AAQdibwAAoAgAgAWoiATYCACAAIAFBAXI2AgQg\
AEHcm8AAKAIARw0AQdSbwABBADYCAEHcm8AAQQA2AgALDwtB3JvAACAANgIAQdSbwABB1JvAACgCACABaiIBNgIAIAAgAUEBcjYCBCAAIAFqIAE2AgALwwIBBH8gAEIANwIQIAACf0EAIAFBCHYiA0UNABpBHyAB\
QYCAgAhPDQAaIAFBJiADZyIDa3ZBAXEgA0EBdHJBPnMLIgI2AhwgAkECdEG0mMAAaiEEQQEgAnQiA0HQm8AAKAIAcUUEQCAEIAA2AgAgACAENgIYIAAgADYCDCAAIAA2AghB0JvAAEHQm8AAKAIAIANyNgIADwsC\
QAJAIAEgBCgCACIDKAIEQXhxRgRAIAMhAgwBCyABQRkgAkEBdmtBACACQR9HG3QhBQNAIAMgBUEddkEEcWoiBCgCECICRQ0CIAVBAXQhBSACIQMgAigCBEF4cSABRw0ACwsgAigCCCIBIAA2AgwgAiAANgIIIABB\
ADYCGCAAIAI2AgwgACABNgIIDwsgBEEQaiAANgIAIAAgAzYCGCAAIAA2AgwgACAANgIICwvuFQcAQaGAwAALXgEAAQEBAQEAAAEBAAEBAAEBAQEBAQEBAQEAAAAAAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAAEAQYmCwAALAQEAQaCCwAAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiYTAAAsBAQBBoITAAAvgAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEGhhsAAC14BAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAAEAAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEAAAABAEGAiMAAC7QQVW5leHBlY3RlZCBlbmQgb2YgZGF0YVVuZXhwZWN0ZWQgZGF0YVJlcXVlc3QgbGluZSB0b28gbG9uZ0ludmFsaWQgbWV0aG9kIGNoYXJhY3RlckludmFs\
aWQgVVJMIGNoYXJhY3RlclBSSSBpcyBvbmx5IHZhbGlkIHdpdGggSFRUUC8yLjBVbnN1cHBvcnRlZCBIVFRQIHZlcnNpb25JbnZhbGlkIHByb3RvY29sSW52YWxpZCBwcm90b2NvbCBuYW1lRXhwZWN0ZWQgLyBh\
ZnRlciB0aGUgcHJvdG9jb2wgbmFtZUV4cGVjdGVkIHNwYWNlIGFmdGVyIFVSTEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZFJlcXVlc3QgbGluZSB0b28gc2hvcnRFeHBlY3RlZCBDUkxGU3RhdHVzIGxpbmUg\
dG9vIGxvbmdJbnZhbGlkIEhUVFAgcmVzcG9uc2Ugc3RhdHVzSW52YWxpZCBzdGF0dXMgcmVhc29uIGNoYXJhY3RlckV4cGVjdGVkIGEgc3BhY2UgYWZ0ZXIgSFRUUCByZXNwb25zZSBzdGF0dXNFeHBlY3RlZCBz\
cGFjZSBhZnRlciBwcm90b2NvbFN0YXR1cyBsaW5lIHRvbyBzaG9ydE1hbGZvcm1lZCBIVFRQLzIuMCBwcmVmYWNlSGVhZGVyIGxpbmUgdG9vIGxvbmdVbmV4cGVjdGVkIENvbnRlbnQtTGVuZ3RoIGhlYWRlciBm\
b3IgYSByZXNwb25zZSB3aXRob3V0IGJvZHlFeHBlY3RlZCBDb250ZW50LUxlbmd0aCBoZWFkZXIgdmFsdWVJbnZhbGlkIENvbnRlbnQtTGVuZ3RoIGhlYWRlckludmFsaWQgZHVwbGljYXRlIENvbnRlbnQtTGVu\
Z3RoIGhlYWRlclVuZXhwZWN0ZWQgQ29udGVudC1MZW5ndGggaGVhZGVyIHdoZW4gVHJhbnNmZXItRW5jb2RpbmcgaGVhZGVyIGlzIHByZXNlbnRVbmV4cGVjdGVkIFRyYW5zZmVyLUVuY29kaW5nIGhlYWRlciBm\
b3IgYSByZXNwb25zZSB3aXRob3V0IGJvZHlFeHBlY3RlZCBUcmFuc2Zlci1FbmNvZGluZyBoZWFkZXIgdmFsdWVUaGUgdmFsdWUgImNodW5rZWQiIGluIHRoZSBUcmFuc2Zlci1FbmNvZGluZyBoZWFkZXIgbXVz\
dCBiZSB0aGUgbGFzdCBwcm92aWRlZCBhbmQgY2FuIGJlIHByb3ZpZGVkIG9ubHkgb25jZVRoZSB2YWx1ZSAiY2h1bmtlZCIgaW4gdGhlIFRyYW5zZmVyLUVuY29kaW5nIGhlYWRlciBtdXN0IGJlIHRoZSBsYXN0\
IHByb3ZpZGVkVW5leHBlY3RlZCBUcmFuc2Zlci1FbmNvZGluZyBoZWFkZXIgd2hlbiBDb250ZW50LUxlbmd0aCBoZWFkZXIgaXMgcHJlc2VudEV4cGVjdGVkIENvbm5lY3Rpb24gaGVhZGVyIHZhbHVlSW52YWxp\
ZCBDb25uZWN0aW9uIGhlYWRlciB2YWx1ZUV4cGVjdGVkIFRyYWlsZXIgaGVhZGVyIHZhbHVlRXhwZWN0ZWQgVXBncmFkZSBoZWFkZXIgdmFsdWVJbnZhbGlkIFVwZ3JhZGUgaGVhZGVyIHZhbHVlSW52YWxpZCBo\
ZWFkZXIgZmllbGQgbmFtZSBjaGFyYWN0ZXJJbnZhbGlkIGhlYWRlciBmaWVsZCB2YWx1ZSBjaGFyYWN0ZXJNaXNzaW5nIENvbm5lY3Rpb24gaGVhZGVyIHNldCB0byAidXBncmFkZSIgd2hlbiB1c2luZyB0aGUg\
VXBncmFkZSBoZWFkZXJUcmFpbGVycyBhcmUgbm90IGFsbG93ZWQgd2hlbiBub3QgdXNpbmcgY2h1bmtlZCB0cmFuc2ZlciBlbmNvZGluZ1VuZXhwZWN0ZWQgY29udGVudCBmb3IgdGhlIHJlcXVlc3QgKEdFVCBv\
ciBIRUFEKVRyYW5zZmVyLUVuY29kaW5nIGxhc3QgaGVhZGVyIHZhbHVlIG11c3QgYmUgImNodW5rZWQiIGlmIHRoZSBoZWFkZXIgaXMgcHJlc2VudENodW5rIGhlYWRlciB0b28gbG9uZ0ludmFsaWQgY2h1bmsg\
bGVuZ3RoIGNoYXJhY3RlckludmFsaWQgY2h1bmsgbGVuZ3RoIHNpemVFeHBlY3RlZCBjaHVuayBleHRlbnNpb24gbmFtZUludmFsaWQgY2h1bmsgZXh0ZW5zaW9uIG5hbWUgY2hhcmFjdGVyRXhwZWN0ZWQgY2xv\
c2luZyBxdW90ZSBmb3IgY2h1bmsgZXh0ZW5zaW9uIHZhbHVlSW52YWxpZCBjaHVuayBleHRlbnNpb24gcXVvdGVkIHZhbHVlIGNoYXJhY3RlckV4cGVjdGVkIGNodW5rIGV4dGVuc2lvbiB2YWx1ZUludmFsaWQg\
Y2h1bmsgZXh0ZW5zaW9uIHZhbHVlIGNoYXJhY3RlckludmFsaWQgY2h1bmsgZXh0ZW5zaW9uIGNoYXJhY3RlciBhZnRlciB2YWx1ZUV4cGVjdGVkIENSTEYgYWZ0ZXIgY2h1bmsgZGF0YVRyYWlsZXIgbGluZSB0\
b28gbG9uZ0ludmFsaWQgdHJhaWxlciBmaWVsZCBuYW1lIGNoYXJhY3RlckludmFsaWQgdHJhaWxlciBmaWVsZCB2YWx1ZSBjaGFyYWN0ZXJJbnZhbGlkIHN0YXRl","base64")),h=new TextEncoder,u=new TextDecoder;
function v(l,j){const b=Number(BigInt.asUintN(32,j)),yA=Number(j>>32n);l(u.decode(new Uint8Array(this.memory.buffer,yA,b)))}A(v,"log");function K(l){return this.
alloc(l)>>>0}A(K,"alloc");function X(l,j){return this.dealloc(l,j)}A(X,"dealloc");function Y(){return this.create()>>>0}A(Y,"create");function m(l){this.destroy(
l)}A(m,"destroy");function y(l,j,b){return this.parse(l,j,b)>>>0}A(y,"parse");function O(l,j,b){const yA=b.length,B=this.alloc(yA),eA=new Uint8Array(this.memory.
buffer,B,yA);h.encodeInto(b,eA),this.fail(l,j,B,yA),this.dealloc(B,yA)}A(O,"fail");function M(){return this.milo_has_debug()!==0}A(M,"hasDebug");var d=Object.freeze(
{NONE:0,USER:1,CALLBACK_ERROR:2,UNEXPECTED_STATE:3,UNEXPECTED_DATA:4,UNEXPECTED_EOF:5,UNEXPECTED_CHARACTER:6,UNEXPECTED_CONTENT_LENGTH:7,UNEXPECTED_TRANSFER_ENCODING:8,
UNEXPECTED_CONTENT:9,UNEXPECTED_TRAILERS:10,INVALID_VERSION:11,INVALID_STATUS:12,INVALID_CONTENT_LENGTH:13,INVALID_TRANSFER_ENCODING:14,INVALID_CHUNK_SIZE:15,MISSING_CONNECTION_UPGRADE:16,
UNSUPPORTED_HTTP_VERSION:17,0:"NONE",1:"USER",2:"CALLBACK_ERROR",3:"UNEXPECTED_STATE",4:"UNEXPECTED_DATA",5:"UNEXPECTED_EOF",6:"UNEXPECTED_CHARACTER",7:"UNEXPEC\
TED_CONTENT_LENGTH",8:"UNEXPECTED_TRANSFER_ENCODING",9:"UNEXPECTED_CONTENT",10:"UNEXPECTED_TRAILERS",11:"INVALID_VERSION",12:"INVALID_STATUS",13:"INVALID_CONTEN\
T_LENGTH",14:"INVALID_TRANSFER_ENCODING",15:"INVALID_CHUNK_SIZE",16:"MISSING_CONNECTION_UPGRADE",17:"UNSUPPORTED_HTTP_VERSION"}),a=Object.freeze({OTHER:0,GET:1,
HEAD:2,POST:3,PUT:4,DELETE:5,CONNECT:6,OPTIONS:7,TRACE:8,PATCH:9,PRI:10,0:"OTHER",1:"GET",2:"HEAD",3:"POST",4:"PUT",5:"DELETE",6:"CONNECT",7:"OPTIONS",8:"TRACE",
9:"PATCH",10:"PRI"}),e=Object.freeze({ON_ERROR:0,ON_FINISH:1,ON_MESSAGE_START:2,ON_MESSAGE_COMPLETE:3,ON_REQUEST:4,ON_RESPONSE:5,ON_RESET:6,ON_METHOD:7,ON_URL:8,
ON_PROTOCOL:9,ON_VERSION:10,ON_STATUS:11,ON_REASON:12,ON_HEADER_NAME:13,ON_HEADER_VALUE:14,ON_HEADERS:15,ON_CONNECT:16,ON_UPGRADE:17,ON_CHUNK_LENGTH:18,ON_CHUNK_EXTENSION_NAME:19,
ON_CHUNK_EXTENSION_VALUE:20,ON_CHUNK:21,ON_BODY:22,ON_DATA:23,ON_TRAILER_NAME:24,ON_TRAILER_VALUE:25,ON_TRAILERS:26,ON_STATE_CHANGE:27,0:"ON_ERROR",1:"ON_FINISH",
2:"ON_MESSAGE_START",3:"ON_MESSAGE_COMPLETE",4:"ON_REQUEST",5:"ON_RESPONSE",6:"ON_RESET",7:"ON_METHOD",8:"ON_URL",9:"ON_PROTOCOL",10:"ON_VERSION",11:"ON_STATUS",
12:"ON_REASON",13:"ON_HEADER_NAME",14:"ON_HEADER_VALUE",15:"ON_HEADERS",16:"ON_CONNECT",17:"ON_UPGRADE",18:"ON_CHUNK_LENGTH",19:"ON_CHUNK_EXTENSION_NAME",20:"ON\
_CHUNK_EXTENSION_VALUE",21:"ON_CHUNK",22:"ON_BODY",23:"ON_DATA",24:"ON_TRAILER_NAME",25:"ON_TRAILER_VALUE",26:"ON_TRAILERS",27:"ON_STATE_CHANGE"}),E=Object.freeze(
{NONE:0n,ON_ERROR:1n,ON_FINISH:2n,ON_MESSAGE_START:4n,ON_MESSAGE_COMPLETE:8n,ON_REQUEST:16n,ON_RESPONSE:32n,ON_RESET:64n,ON_METHOD:128n,ON_URL:256n,ON_PROTOCOL:512n,
ON_VERSION:1024n,ON_STATUS:2048n,ON_REASON:4096n,ON_HEADER_NAME:8192n,ON_HEADER_VALUE:16384n,ON_HEADERS:32768n,ON_CONNECT:65536n,ON_UPGRADE:131072n,ON_CHUNK_LENGTH:262144n,
ON_CHUNK_EXTENSION_NAME:524288n,ON_CHUNK_EXTENSION_VALUE:1048576n,ON_CHUNK:2097152n,ON_BODY:4194304n,ON_DATA:8388608n,ON_TRAILER_NAME:16777216n,ON_TRAILER_VALUE:33554432n,
ON_TRAILERS:67108864n,ON_STATE_CHANGE:134217728n,ALL:268435455n,0n:"NONE",1n:"ON_ERROR",2n:"ON_FINISH",4n:"ON_MESSAGE_START",8n:"ON_MESSAGE_COMPLETE",16n:"ON_RE\
QUEST",32n:"ON_RESPONSE",64n:"ON_RESET",128n:"ON_METHOD",256n:"ON_URL",512n:"ON_PROTOCOL",1024n:"ON_VERSION",2048n:"ON_STATUS",4096n:"ON_REASON",8192n:"ON_HEADE\
R_NAME",16384n:"ON_HEADER_VALUE",32768n:"ON_HEADERS",65536n:"ON_CONNECT",131072n:"ON_UPGRADE",262144n:"ON_CHUNK_LENGTH",524288n:"ON_CHUNK_EXTENSION_NAME",1048576n:"\
ON_CHUNK_EXTENSION_VALUE",2097152n:"ON_CHUNK",4194304n:"ON_BODY",8388608n:"ON_DATA",16777216n:"ON_TRAILER_NAME",33554432n:"ON_TRAILER_VALUE",67108864n:"ON_TRAIL\
ERS",134217728n:"ON_STATE_CHANGE",268435455n:"ALL"}),g=Object.freeze({END:0,ERROR:1,FINISH:2,MESSAGE_START:3,MESSAGE_COMPLETE:4,REQUEST:5,RESPONSE:6,RESET:7,METHOD:8,
URL:9,PROTOCOL:10,VERSION:11,STATUS:12,REASON:13,HEADER_NAME:14,HEADER_VALUE:15,HEADERS:16,CONNECT:17,UPGRADE:18,CHUNK_LENGTH:19,CHUNK_EXTENSION_NAME:20,CHUNK_EXTENSION_VALUE:21,
CHUNK:22,BODY:23,DATA:24,TRAILER_NAME:25,TRAILER_VALUE:26,TRAILERS:27,STATE_CHANGE:28,0:"END",1:"ERROR",2:"FINISH",3:"MESSAGE_START",4:"MESSAGE_COMPLETE",5:"REQ\
UEST",6:"RESPONSE",7:"RESET",8:"METHOD",9:"URL",10:"PROTOCOL",11:"VERSION",12:"STATUS",13:"REASON",14:"HEADER_NAME",15:"HEADER_VALUE",16:"HEADERS",17:"CONNECT",
18:"UPGRADE",19:"CHUNK_LENGTH",20:"CHUNK_EXTENSION_NAME",21:"CHUNK_EXTENSION_VALUE",22:"CHUNK",23:"BODY",24:"DATA",25:"TRAILER_NAME",26:"TRAILER_VALUE",27:"TRAI\
LERS",28:"STATE_CHANGE"}),C=Object.freeze({NONE:0n,ON_ERROR:1n,ON_FINISH:2n,ON_MESSAGE_START:4n,ON_MESSAGE_COMPLETE:8n,ON_REQUEST:16n,ON_RESPONSE:32n,ON_RESET:64n,
ON_METHOD:128n,ON_URL:256n,ON_PROTOCOL:512n,ON_VERSION:1024n,ON_STATUS:2048n,ON_REASON:4096n,ON_HEADER_NAME:8192n,ON_HEADER_VALUE:16384n,ON_HEADERS:32768n,ON_CONNECT:65536n,
ON_UPGRADE:131072n,ON_CHUNK_LENGTH:262144n,ON_CHUNK_EXTENSION_NAME:524288n,ON_CHUNK_EXTENSION_VALUE:1048576n,ON_CHUNK:2097152n,ON_BODY:4194304n,ON_DATA:8388608n,
ON_TRAILER_NAME:16777216n,ON_TRAILER_VALUE:33554432n,ON_TRAILERS:67108864n,ON_STATE_CHANGE:134217728n,ALL:268435455n,0n:"NONE",1n:"ON_ERROR",2n:"ON_FINISH",4n:"\
ON_MESSAGE_START",8n:"ON_MESSAGE_COMPLETE",16n:"ON_REQUEST",32n:"ON_RESPONSE",64n:"ON_RESET",128n:"ON_METHOD",256n:"ON_URL",512n:"ON_PROTOCOL",1024n:"ON_VERSION",
2048n:"ON_STATUS",4096n:"ON_REASON",8192n:"ON_HEADER_NAME",16384n:"ON_HEADER_VALUE",32768n:"ON_HEADERS",65536n:"ON_CONNECT",131072n:"ON_UPGRADE",262144n:"ON_CHU\
NK_LENGTH",524288n:"ON_CHUNK_EXTENSION_NAME",1048576n:"ON_CHUNK_EXTENSION_VALUE",2097152n:"ON_CHUNK",4194304n:"ON_BODY",8388608n:"ON_DATA",16777216n:"ON_TRAILER\
_NAME",33554432n:"ON_TRAILER_VALUE",67108864n:"ON_TRAILERS",134217728n:"ON_STATE_CHANGE",268435455n:"ALL"}),o=Object.freeze({START:0,FINISH:1,ERROR:2,REQUEST_LINE:3,
STATUS_LINE:4,HTTP2_PREFACE:5,HEADER:6,BODY_DECISION:7,BODY_VIA_CONTENT_LENGTH:8,BODY_WITH_NO_LENGTH:9,CHUNK_HEADER:10,CHUNK_EXTENSIONS:11,CHUNK_DATA:12,TRAILER:13,
TUNNEL:14,0:"START",1:"FINISH",2:"ERROR",3:"REQUEST_LINE",4:"STATUS_LINE",5:"HTTP2_PREFACE",6:"HEADER",7:"BODY_DECISION",8:"BODY_VIA_CONTENT_LENGTH",9:"BODY_WIT\
H_NO_LENGTH",10:"CHUNK_HEADER",11:"CHUNK_EXTENSIONS",12:"CHUNK_DATA",13:"TRAILER",14:"TUNNEL"}),R=Object.freeze({MAX_START_LINE_LENGTH:0,MAX_HEADER_LENGTH:4,MAX_BODY_PAYLOAD:8,
AUTODETECT:16,IS_REQUEST:17,SUSPEND_AFTER_HEADERS:18,MANAGE_UNCONSUMED:19,CONTINUE_WITHOUT_DATA:20,IS_CONNECT:21,SKIP_BODY:22,DEBUG:23,PARSED:24,POSITION:32,STATE:36,
PAUSED:37,ERROR_CODE:38,CONTENT_LENGTH:40,CHUNK_SIZE:48,REMAINING_CONTENT_LENGTH:56,REMAINING_CHUNK_SIZE:64,STATUS:72,METHOD:76,HAS_CONTENT_LENGTH:77,HAS_TRANSFER_ENCODING:78,
HAS_CHUNKED_TRANSFER_ENCODING:79,HAS_CONNECTION_CLOSE:80,HAS_CONNECTION_UPGRADE:81,HAS_UPGRADE:82,HAS_TRAILERS:83,ACTIVE_CALLBACKS:88,ACTIVE_EVENTS:96,PTR:104,ERROR_DESCRIPTION:108,
UNCONSUMED:364,UNCONSUMED_LEN:368,ERROR_DESCRIPTION_LEN:372,EVENTS:376,0:"MAX_START_LINE_LENGTH",4:"MAX_HEADER_LENGTH",8:"MAX_BODY_PAYLOAD",16:"AUTODETECT",17:"\
IS_REQUEST",18:"SUSPEND_AFTER_HEADERS",19:"MANAGE_UNCONSUMED",20:"CONTINUE_WITHOUT_DATA",21:"IS_CONNECT",22:"SKIP_BODY",23:"DEBUG",24:"PARSED",32:"POSITION",36:"\
STATE",37:"PAUSED",38:"ERROR_CODE",40:"CONTENT_LENGTH",48:"CHUNK_SIZE",56:"REMAINING_CONTENT_LENGTH",64:"REMAINING_CHUNK_SIZE",72:"STATUS",76:"METHOD",77:"HAS_C\
ONTENT_LENGTH",78:"HAS_TRANSFER_ENCODING",79:"HAS_CHUNKED_TRANSFER_ENCODING",80:"HAS_CONNECTION_CLOSE",81:"HAS_CONNECTION_UPGRADE",82:"HAS_UPGRADE",83:"HAS_TRAI\
LERS",88:"ACTIVE_CALLBACKS",96:"ACTIVE_EVENTS",104:"PTR",108:"ERROR_DESCRIPTION",364:"UNCONSUMED",368:"UNCONSUMED_LEN",372:"ERROR_DESCRIPTION_LEN",376:"EVENTS"});
function k(l){return this.is_autodetect(l)!==0}A(k,"isAutodetect");function F(l){return this.is_request(l)!==0}A(F,"isRequest");function Q(l){return this.is_paused(
l)!==0}A(Q,"isPaused");function N(l){return this.should_manage_unconsumed(l)!==0}A(N,"shouldManageUnconsumed");function G(l){return this.should_suspend_after_headers(
l)!==0}A(G,"shouldSuspendAfterHeaders");function D(l){return this.get_max_start_line_length(l)>>>0}A(D,"getMaxStartLineLength");function U(l){return this.get_max_header_length(
l)>>>0}A(U,"getMaxHeaderLength");function x(l){return BigInt.asUintN(64,this.get_max_body_payload(l))}A(x,"getMaxBodyPayload");function r(l){return this.should_continue_without_data(
l)!==0}A(r,"shouldContinueWithoutData");function c(l){return this.is_connect(l)!==0}A(c,"isConnect");function p(l){return this.is_debug(l)!==0}A(p,"isDebug");function S(l){
return this.should_skip_body(l)!==0}A(S,"shouldSkipBody");function T(l){return this.get_state(l)>>>0}A(T,"getState");function V(l){return this.get_position(l)>>>
0}A(V,"getPosition");function $(l){return BigInt.asUintN(64,this.get_parsed(l))}A($,"getParsed");function tA(l){return this.get_error_code(l)>>>0}A(tA,"getError\
Code");function AA(l){return this.get_method(l)>>>0}A(AA,"getMethod");function IA(l){return this.get_status(l)>>>0}A(IA,"getStatus");function W(l){return this.has_connection_close(
l)!==0}A(W,"hasConnectionClose");function CA(l){return this.has_connection_upgrade(l)!==0}A(CA,"hasConnectionUpgrade");function NA(l){return BigInt.asUintN(64,this.
get_content_length(l))}A(NA,"getContentLength");function SA(l){return BigInt.asUintN(64,this.get_chunk_size(l))}A(SA,"getChunkSize");function HA(l){return BigInt.
asUintN(64,this.get_remaining_content_length(l))}A(HA,"getRemainingContentLength");function Z(l){return BigInt.asUintN(64,this.get_remaining_chunk_size(l))}A(Z,
"getRemainingChunkSize");function rA(l){return this.has_content_length(l)!==0}A(rA,"hasContentLength");function aA(l){return this.has_transfer_encoding(l)!==0}A(
aA,"hasTransferEncoding");function DA(l){return this.has_chunked_transfer_encoding(l)!==0}A(DA,"hasChunkedTransferEncoding");function TA(l){return this.has_upgrade(
l)!==0}A(TA,"hasUpgrade");function MA(l){return this.has_trailers(l)!==0}A(MA,"hasTrailers");function vA(l){const j=this.get_error_description_raw(l),b=Number(BigInt.
asUintN(32,j)),yA=Number(j>>32n);return u.decode(new Uint8Array(this.memory.buffer,yA,b))}A(vA,"getErrorDescription");function qA(l,j){this.set_should_autodetect(
l,j)}A(qA,"setShouldAutodetect");function z(l,j){this.set_should_continue_without_data(l,j)}A(z,"setShouldContinueWithoutData");function cA(l,j){this.set_is_request(
l,j)}A(cA,"setIsRequest");function PA(l,j){this.set_is_connect(l,j)}A(PA,"setIsConnect");function oA(l,j){this.set_debug(l,j)}A(oA,"setDebug");function XA(l,j){
this.set_should_manage_unconsumed(l,j)}A(XA,"setShouldManageUnconsumed");function J(l,j){this.set_should_suspend_after_headers(l,j)}A(J,"setShouldSuspendAfterHe\
aders");function pA(l,j){this.set_max_start_line_length(l,j)}A(pA,"setMaxStartLineLength");function jA(l,j){this.set_max_header_length(l,j)}A(jA,"setMaxHeaderLe\
ngth");function Ae(l,j){this.set_max_body_payload(l,j)}A(Ae,"setMaxBodyPayload");function hA(l,j){this.set_should_skip_body(l,j)}A(hA,"setShouldSkipBody");function bA(l,j){
this.set_active_callbacks(l,j)}A(bA,"setActiveCallbacks");function LA(l,j){this.set_active_events(l,j)}A(LA,"setActiveEvents");function lA(l,j){const b=j();return l[b]=
[],this.setActiveCallbacks(b,this.CALLBACK_ACTIVE_ALL),b}A(lA,"simpleCreate");function JA(l,j,b){l[b]=void 0,j(b)}A(JA,"simpleDestroy");function nA(){}A(nA,"noo\
p");function FA(l={}){let{logger:j,...b}=l,yA=nA;const B={};j&&(typeof j!="function"&&(j=console.log),yA=v.bind(B,j));const H=new WebAssembly.Instance(I,{env:{logger:yA,
on_error:nA,on_finish:nA,on_message_start:nA,on_message_complete:nA,on_request:nA,on_response:nA,on_reset:nA,on_method:nA,on_url:nA,on_protocol:nA,on_version:nA,
on_status:nA,on_reason:nA,on_header_name:nA,on_header_value:nA,on_headers:nA,on_connect:nA,on_upgrade:nA,on_chunk_length:nA,on_chunk_extension_name:nA,on_chunk_extension_value:nA,
on_chunk:nA,on_body:nA,on_data:nA,on_trailer_name:nA,on_trailer_value:nA,on_trailers:nA,on_state_change:nA,...b}}).exports;return B.memory=H.memory,{version:{raw:"\
0.9.0",major:0,minor:9,patch:0,prerelease:""},METHOD_OTHER:0,METHOD_GET:1,METHOD_HEAD:2,METHOD_POST:3,METHOD_PUT:4,METHOD_DELETE:5,METHOD_CONNECT:6,METHOD_OPTIONS:7,
METHOD_TRACE:8,METHOD_PATCH:9,METHOD_PRI:10,CALLBACK_ON_ERROR:0,CALLBACK_ON_FINISH:1,CALLBACK_ON_MESSAGE_START:2,CALLBACK_ON_MESSAGE_COMPLETE:3,CALLBACK_ON_REQUEST:4,
CALLBACK_ON_RESPONSE:5,CALLBACK_ON_RESET:6,CALLBACK_ON_METHOD:7,CALLBACK_ON_URL:8,CALLBACK_ON_PROTOCOL:9,CALLBACK_ON_VERSION:10,CALLBACK_ON_STATUS:11,CALLBACK_ON_REASON:12,
CALLBACK_ON_HEADER_NAME:13,CALLBACK_ON_HEADER_VALUE:14,CALLBACK_ON_HEADERS:15,CALLBACK_ON_CONNECT:16,CALLBACK_ON_UPGRADE:17,CALLBACK_ON_CHUNK_LENGTH:18,CALLBACK_ON_CHUNK_EXTENSION_NAME:19,
CALLBACK_ON_CHUNK_EXTENSION_VALUE:20,CALLBACK_ON_CHUNK:21,CALLBACK_ON_BODY:22,CALLBACK_ON_DATA:23,CALLBACK_ON_TRAILER_NAME:24,CALLBACK_ON_TRAILER_VALUE:25,CALLBACK_ON_TRAILERS:26,
CALLBACK_ON_STATE_CHANGE:27,EVENT_END:0,EVENT_ERROR:1,EVENT_FINISH:2,EVENT_MESSAGE_START:3,EVENT_MESSAGE_COMPLETE:4,EVENT_REQUEST:5,EVENT_RESPONSE:6,EVENT_RESET:7,
EVENT_METHOD:8,EVENT_URL:9,EVENT_PROTOCOL:10,EVENT_VERSION:11,EVENT_STATUS:12,EVENT_REASON:13,EVENT_HEADER_NAME:14,EVENT_HEADER_VALUE:15,EVENT_HEADERS:16,EVENT_CONNECT:17,
EVENT_UPGRADE:18,EVENT_CHUNK_LENGTH:19,EVENT_CHUNK_EXTENSION_NAME:20,EVENT_CHUNK_EXTENSION_VALUE:21,EVENT_CHUNK:22,EVENT_BODY:23,EVENT_DATA:24,EVENT_TRAILER_NAME:25,
EVENT_TRAILER_VALUE:26,EVENT_TRAILERS:27,EVENT_STATE_CHANGE:28,CALLBACK_ACTIVE_NONE:0n,EVENT_ACTIVE_NONE:0n,CALLBACK_ACTIVE_ON_ERROR:1n,EVENT_ACTIVE_ON_ERROR:1n,
CALLBACK_ACTIVE_ON_FINISH:2n,EVENT_ACTIVE_ON_FINISH:2n,CALLBACK_ACTIVE_ON_MESSAGE_START:4n,EVENT_ACTIVE_ON_MESSAGE_START:4n,CALLBACK_ACTIVE_ON_MESSAGE_COMPLETE:8n,
EVENT_ACTIVE_ON_MESSAGE_COMPLETE:8n,CALLBACK_ACTIVE_ON_REQUEST:16n,EVENT_ACTIVE_ON_REQUEST:16n,CALLBACK_ACTIVE_ON_RESPONSE:32n,EVENT_ACTIVE_ON_RESPONSE:32n,CALLBACK_ACTIVE_ON_RESET:64n,
EVENT_ACTIVE_ON_RESET:64n,CALLBACK_ACTIVE_ON_METHOD:128n,EVENT_ACTIVE_ON_METHOD:128n,CALLBACK_ACTIVE_ON_URL:256n,EVENT_ACTIVE_ON_URL:256n,CALLBACK_ACTIVE_ON_PROTOCOL:512n,
EVENT_ACTIVE_ON_PROTOCOL:512n,CALLBACK_ACTIVE_ON_VERSION:1024n,EVENT_ACTIVE_ON_VERSION:1024n,CALLBACK_ACTIVE_ON_STATUS:2048n,EVENT_ACTIVE_ON_STATUS:2048n,CALLBACK_ACTIVE_ON_REASON:4096n,
EVENT_ACTIVE_ON_REASON:4096n,CALLBACK_ACTIVE_ON_HEADER_NAME:8192n,EVENT_ACTIVE_ON_HEADER_NAME:8192n,CALLBACK_ACTIVE_ON_HEADER_VALUE:16384n,EVENT_ACTIVE_ON_HEADER_VALUE:16384n,
CALLBACK_ACTIVE_ON_HEADERS:32768n,EVENT_ACTIVE_ON_HEADERS:32768n,CALLBACK_ACTIVE_ON_CONNECT:65536n,EVENT_ACTIVE_ON_CONNECT:65536n,CALLBACK_ACTIVE_ON_UPGRADE:131072n,
EVENT_ACTIVE_ON_UPGRADE:131072n,CALLBACK_ACTIVE_ON_CHUNK_LENGTH:262144n,EVENT_ACTIVE_ON_CHUNK_LENGTH:262144n,CALLBACK_ACTIVE_ON_CHUNK_EXTENSION_NAME:524288n,EVENT_ACTIVE_ON_CHUNK_EXTENSION_NAME:524288n,
CALLBACK_ACTIVE_ON_CHUNK_EXTENSION_VALUE:1048576n,EVENT_ACTIVE_ON_CHUNK_EXTENSION_VALUE:1048576n,CALLBACK_ACTIVE_ON_CHUNK:2097152n,EVENT_ACTIVE_ON_CHUNK:2097152n,
CALLBACK_ACTIVE_ON_BODY:4194304n,EVENT_ACTIVE_ON_BODY:4194304n,CALLBACK_ACTIVE_ON_DATA:8388608n,EVENT_ACTIVE_ON_DATA:8388608n,CALLBACK_ACTIVE_ON_TRAILER_NAME:16777216n,
EVENT_ACTIVE_ON_TRAILER_NAME:16777216n,CALLBACK_ACTIVE_ON_TRAILER_VALUE:33554432n,EVENT_ACTIVE_ON_TRAILER_VALUE:33554432n,CALLBACK_ACTIVE_ON_TRAILERS:67108864n,
EVENT_ACTIVE_ON_TRAILERS:67108864n,CALLBACK_ACTIVE_ON_STATE_CHANGE:134217728n,EVENT_ACTIVE_ON_STATE_CHANGE:134217728n,CALLBACK_ACTIVE_ALL:268435455n,EVENT_ACTIVE_ALL:268435455n,
ERROR_NONE:0,ERROR_USER:1,ERROR_CALLBACK_ERROR:2,ERROR_UNEXPECTED_STATE:3,ERROR_UNEXPECTED_DATA:4,ERROR_UNEXPECTED_EOF:5,ERROR_UNEXPECTED_CHARACTER:6,ERROR_UNEXPECTED_CONTENT_LENGTH:7,
ERROR_UNEXPECTED_TRANSFER_ENCODING:8,ERROR_UNEXPECTED_CONTENT:9,ERROR_UNEXPECTED_TRAILERS:10,ERROR_INVALID_VERSION:11,ERROR_INVALID_STATUS:12,ERROR_INVALID_CONTENT_LENGTH:13,
ERROR_INVALID_TRANSFER_ENCODING:14,ERROR_INVALID_CHUNK_SIZE:15,ERROR_MISSING_CONNECTION_UPGRADE:16,ERROR_UNSUPPORTED_HTTP_VERSION:17,STATE_START:0,STATE_FINISH:1,
STATE_ERROR:2,STATE_REQUEST_LINE:3,STATE_STATUS_LINE:4,STATE_HTTP2_PREFACE:5,STATE_HEADER:6,STATE_BODY_DECISION:7,STATE_BODY_VIA_CONTENT_LENGTH:8,STATE_BODY_WITH_NO_LENGTH:9,
STATE_CHUNK_HEADER:10,STATE_CHUNK_EXTENSIONS:11,STATE_CHUNK_DATA:12,STATE_TRAILER:13,STATE_TUNNEL:14,PARSER_FIELD_MAX_START_LINE_LENGTH:0,PARSER_FIELD_MAX_HEADER_LENGTH:4,
PARSER_FIELD_MAX_BODY_PAYLOAD:8,PARSER_FIELD_AUTODETECT:16,PARSER_FIELD_IS_REQUEST:17,PARSER_FIELD_SUSPEND_AFTER_HEADERS:18,PARSER_FIELD_MANAGE_UNCONSUMED:19,PARSER_FIELD_CONTINUE_WITHOUT_DATA:20,
PARSER_FIELD_IS_CONNECT:21,PARSER_FIELD_SKIP_BODY:22,PARSER_FIELD_DEBUG:23,PARSER_FIELD_PARSED:24,PARSER_FIELD_POSITION:32,PARSER_FIELD_STATE:36,PARSER_FIELD_PAUSED:37,
PARSER_FIELD_ERROR_CODE:38,PARSER_FIELD_CONTENT_LENGTH:40,PARSER_FIELD_CHUNK_SIZE:48,PARSER_FIELD_REMAINING_CONTENT_LENGTH:56,PARSER_FIELD_REMAINING_CHUNK_SIZE:64,
PARSER_FIELD_STATUS:72,PARSER_FIELD_METHOD:76,PARSER_FIELD_HAS_CONTENT_LENGTH:77,PARSER_FIELD_HAS_TRANSFER_ENCODING:78,PARSER_FIELD_HAS_CHUNKED_TRANSFER_ENCODING:79,
PARSER_FIELD_HAS_CONNECTION_CLOSE:80,PARSER_FIELD_HAS_CONNECTION_UPGRADE:81,PARSER_FIELD_HAS_UPGRADE:82,PARSER_FIELD_HAS_TRAILERS:83,PARSER_FIELD_ACTIVE_CALLBACKS:88,
PARSER_FIELD_ACTIVE_EVENTS:96,PARSER_FIELD_PTR:104,PARSER_FIELD_ERROR_DESCRIPTION:108,PARSER_FIELD_UNCONSUMED:364,PARSER_FIELD_UNCONSUMED_LEN:368,PARSER_FIELD_ERROR_DESCRIPTION_LEN:372,
PARSER_FIELD_EVENTS:376,Errors:d,Methods:a,Callbacks:e,CallbackActives:E,Events:g,EventActives:C,States:o,ParserFields:R,isAutodetect:k.bind(H),isRequest:F.bind(
H),isPaused:Q.bind(H),shouldManageUnconsumed:N.bind(H),shouldSuspendAfterHeaders:G.bind(H),getMaxStartLineLength:D.bind(H),getMaxHeaderLength:U.bind(H),getMaxBodyPayload:x.
bind(H),shouldContinueWithoutData:r.bind(H),isConnect:c.bind(H),isDebug:p.bind(H),shouldSkipBody:S.bind(H),getState:T.bind(H),getPosition:V.bind(H),getParsed:$.
bind(H),getErrorCode:tA.bind(H),getMethod:AA.bind(H),getStatus:IA.bind(H),hasConnectionClose:W.bind(H),hasConnectionUpgrade:CA.bind(H),getContentLength:NA.bind(
H),getChunkSize:SA.bind(H),getRemainingContentLength:HA.bind(H),getRemainingChunkSize:Z.bind(H),hasContentLength:rA.bind(H),hasTransferEncoding:aA.bind(H),hasChunkedTransferEncoding:DA.
bind(H),hasUpgrade:TA.bind(H),hasTrailers:MA.bind(H),getErrorDescription:vA.bind(H),setShouldAutodetect:qA.bind(H),setShouldContinueWithoutData:z.bind(H),setIsRequest:cA.
bind(H),setIsConnect:PA.bind(H),setDebug:oA.bind(H),setShouldManageUnconsumed:XA.bind(H),setShouldSuspendAfterHeaders:J.bind(H),setMaxStartLineLength:pA.bind(H),
setMaxHeaderLength:jA.bind(H),setMaxBodyPayload:Ae.bind(H),setShouldSkipBody:hA.bind(H),setActiveCallbacks:bA.bind(H),setActiveEvents:LA.bind(H),memory:H.memory,
alloc:K.bind(H),dealloc:X.bind(H),create:Y.bind(H),destroy:m.bind(H),parse:y.bind(H),fail:O.bind(H),hasDebug:M.bind(H),clear:H.clear,complete:H.complete,finish:H.
finish,pause:H.pause,reset:H.reset,resume:H.resume}}A(FA,"setup");function uA(){const l={},j=FA({});return j.spans=l,j.create=lA.bind(j,l,j.create),j.destroy=JA.
bind(j,l,j.destroy),j}A(uA,"simple"),sA.exports={wasmModule:I,noop:nA,setup:FA,simple:uA}}}),zQ=VA({"node_modules/undici/lib/dispatcher/parser-h1.js"(s,sA){"use\
 strict";var I=UA("node:assert"),h=ge(),u=aQ(),{HeadersTimeoutError:v,HeadersOverflowError:K,SocketError:X,InformationalError:Y,BodyTimeoutError:m,HTTPParserError:y,
ResponseContentLengthMismatchError:O,ResponseExceededMaxSizeError:M}=re(),{kUrl:d,kReset:a,kClient:e,kParser:E,kBlocking:g,kRunning:C,kWriting:o,kQueue:R,kKeepAliveDefaultTimeout:k,
kRunningIdx:F,kError:Q,kPipelining:N,kSocket:G,kKeepAliveTimeoutValue:D,kKeepAliveMaxTimeout:U,kKeepAliveTimeoutThreshold:x,kBodyTimeout:r,kMaxResponseSize:c,kResume:p,
kHTTPContext:S,kMaxHeadersSize:T}=ne(),V=Buffer[Symbol.species],$=h.removeAllListeners,tA=Symbol("kPausedByHandler"),AA=4096,IA=128*1024,W=Buffer.alloc(0),CA=0,
NA=9,SA=19,HA,Z=process.arch!=="riscv64"&&process.arch!=="ppc64";process.env.UNDICI_NO_WASM_SIMD==="1"?Z=!1:process.env.UNDICI_NO_WASM_SIMD==="0"&&(Z=!0);var rA=0,
aA=1,DA=2|aA,TA=4|aA,MA=8|rA,vA=process.env.UNDICI_USE_MILO==="1"||process.env.UNDICI_USE_MILO==="true",qA=null,z=null,cA=0,PA=null,oA=null;function XA(hA){const bA=hA.
deref?hA.deref():hA;if(!bA)return;const{socket:LA,timeoutType:lA,client:JA,paused:nA}=bA;lA===DA?(!LA[o]||LA.writableNeedDrain||JA[C]>1)&&(I(!nA,"cannot be paus\
ed while waiting for headers"),h.destroy(LA,new v)):lA===TA?nA||h.destroy(LA,new m):lA===MA&&(I(JA[C]===0&&JA[D]),h.destroy(LA,new Y("socket idle timeout")))}A(
XA,"onParserTimeout");function J(){if(qA)return qA;if(Z)try{HA=XQ()}catch{}return HA=HA||jQ(),qA=HA.setup(),qA}A(J,"getMilo");var pA=class{static{A(this,"H1Pars\
er")}constructor(hA,bA){this.milo=J(),this.client=hA,this.socket=bA,this.parser=this.milo.create(),this.events=new V(this.milo.memory.buffer,this.parser+this.milo.
ParserFields.EVENTS,4).readUInt32LE(0),this.milo.setShouldAutodetect(this.parser,!1),this.milo.setIsRequest(this.parser,!1),this.milo.setShouldManageUnconsumed(
this.parser,!1),this.milo.setShouldSuspendAfterHeaders(this.parser,!0),this.milo.setMaxHeaderLength(this.parser,hA[T]),this.milo.setActiveEvents(this.parser,this.
milo.EVENT_ACTIVE_ON_ERROR|this.milo.EVENT_ACTIVE_ON_MESSAGE_COMPLETE|this.milo.EVENT_ACTIVE_ON_REASON|this.milo.EVENT_ACTIVE_ON_HEADER_NAME|this.milo.EVENT_ACTIVE_ON_HEADER_VALUE|
this.milo.EVENT_ACTIVE_ON_HEADERS|this.milo.EVENT_ACTIVE_ON_DATA|this.milo.EVENT_ACTIVE_ON_TRAILER_NAME|this.milo.EVENT_ACTIVE_ON_TRAILER_VALUE),this.timeout=null,
this.timeoutWeakRef=new WeakRef(this),this.timeoutValue=null,this.timeoutType=null,this.statusCode=0,this.statusText="",this.upgrade=!1,this.responseStarted=!1,
this.pausedByParser=!1,this.pauseStateIsStart=!1,this.headers=[],this.trailers=[],this.headersSize=0,this.trailersSize=0,this.headersMaxSize=hA[T],this.shouldKeepAlive=
!1,this.paused=!1,this.errored=!1,this.waitingForMoreData=0,this.resume=this.resume.bind(this),this.bytesRead=0,this.keepAlive="",this.connection="",this.contentLength=
-1,this.maxResponseSize=hA[c],this.directBodyRemaining=0,this.directBodyCompletePending=!1,this.headersSuspended=!1,this.skipBody=!1,this[tA]=!1,IA>cA||z.buffer!==
this.milo.memory.buffer?this.ensureBuffers(IA):this.updateBuffers()}setTimeout(hA,bA){hA!==this.timeoutValue||bA&aA^this.timeoutType&aA?(this.timeout&&(u.clearTimeout(
this.timeout),this.timeout=null),hA&&(bA&aA?this.timeout=u.setFastTimeout(XA,hA,this.timeoutWeakRef):(this.timeout=setTimeout(XA,hA,this.timeoutWeakRef),this.timeout?.
unref())),this.timeoutValue=hA):this.timeout?.refresh&&this.timeout.refresh(),this.timeoutType=bA}ensureBuffers(hA){const{milo:bA}=this;PA!=null&&bA.dealloc(PA,
cA),cA=Math.ceil(hA/AA)*AA,PA=bA.alloc(cA),z=new V(bA.memory.buffer,PA,cA),this.updateBuffers()}updateBuffers(){this.parserFields=new V(this.milo.memory.buffer,
this.parser),this.parserEvents=new V(this.milo.memory.buffer,this.events,64*1024)}resume(){if(!(this.socket.destroyed||!this.paused)){if(this.milo.resume(this.parser),
I(this.timeoutType===TA),this.timeout?.refresh&&this.timeout.refresh(),this.paused=!1,this.directBodyCompletePending){try{this.completeDirectBody()}catch(hA){h.
destroy(this.socket,hA);return}if(this.paused)return}this.readMore()}}readMore(){if(!(this.paused||!this.parser))for(;!this.paused&&this.parser&&!(this.waitingForMoreData&&
this.socket.readableLength<=this.waitingForMoreData);){this.waitingForMoreData=0;const hA=this.socket.read();if(hA===null||this.execute(hA)===!1)break}}execute(hA){
const bA=hA.length;I(!this.paused);const{socket:LA,milo:lA}=this;try{if(this.directBodyRemaining>0)return this.consumeDirectBody(hA);z.buffer!==lA.memory.buffer?
(z=new V(lA.memory.buffer,PA,cA),this.updateBuffers()):this.parserEvents.buffer!==lA.memory.buffer&&this.updateBuffers();let JA=0,nA=bA;const FA=this.statusCode===
0?hA.indexOf(`\r
\r
`):-1;for(FA!==-1&&(nA=FA+4);;){nA>cA&&this.ensureBuffers(nA);const uA=hA.subarray(JA,JA+nA);z.set(uA),oA=uA;const l=lA.parse(this.parser,PA,nA);this.drainEvents();
const j=JA+l;if(this.errored||l===0&&this.parserFields[lA.ParserFields.ERROR_CODE]!==lA.ERROR_NONE)throw this.createError(hA.subarray(j));if(this.upgrade)return this.
onUpgrade(hA.subarray(j)),!1;if(this.directBodyCompletePending){if(this.completeDirectBody(),this.paused)return!1}else if(this.pausedByParser)return this.pausedByParser=
!1,this.headersSuspended=!1,this[tA]&&this.pauseStateIsStart?(this.pauseStateIsStart=!1,lA.resume(this.parser),this[tA]=!1,!1):(this.pauseStateIsStart=!1,this.paused=
!0,LA.unshift(hA.subarray(j)),!1);if(this.directBodyRemaining>0)return this.consumeDirectBody(hA.subarray(j));if(l<nA){const b=hA.subarray(j);return LA.unshift(
b),this.waitingForMoreData=l===0?b.length:0,!1}if(JA=j,JA>=bA){if(this.headersSuspended){this.headersSuspended=!1,nA=0;continue}return!0}this.headersSuspended=!1,
nA=bA-JA}}catch(JA){return h.destroy(LA,JA),!1}finally{oA=null}}consumeDirectBody(hA){const{socket:bA,client:LA,maxResponseSize:lA}=this,JA=hA.length,nA=Math.min(
JA,this.directBodyRemaining);if(this.timeout?.refresh&&this.timeout.refresh(),nA>0){const FA=LA[R][LA[F]];if(I(FA),I(this.timeoutType===TA),I(this.statusCode>=200),
lA>-1&&this.bytesRead+nA>lA)throw new M;if(this.bytesRead+=nA,this.directBodyRemaining-=nA,FA.onResponseData(hA.subarray(0,nA))===!1)return this.directBodyCompletePending=
this.directBodyRemaining===0,this.pauseParser(),this[tA]=!0,this.pausedByParser=!1,this.paused=!0,nA<JA&&bA.unshift(hA.subarray(nA)),!1}if(this.directBodyRemaining===
0){this.completeDirectBody();const FA=hA.subarray(nA);if(this.errored||this.parserFields[this.milo.ParserFields.ERROR_CODE]!==this.milo.ERROR_NONE)throw this.createError(
FA);if(this.pausedByParser)return this.pausedByParser=!1,this.pauseStateIsStart=!1,this.paused=!0,FA.length>0&&bA.unshift(FA),!1;if(FA.length>0)return bA.unshift(
FA),!1}return!0}completeDirectBody(){const{milo:hA}=this;z.buffer!==hA.memory.buffer?(z=new V(hA.memory.buffer,PA,cA),this.updateBuffers()):this.parserEvents.buffer!==
hA.memory.buffer&&this.updateBuffers(),this.directBodyCompletePending=!1,oA=W,hA.complete(this.parser),this.drainEvents()}setShouldSkipBody(hA){this.skipBody!==
hA&&(this.skipBody=hA,this.milo.setShouldSkipBody(this.parser,hA))}finish(){return this.parser?this.directBodyRemaining>0?new O:(this.parserEvents.buffer!==this.
milo.memory.buffer&&this.updateBuffers(),this.milo.finish(this.parser),this.drainEvents(),this.errored?this.createError(W):null):null}createError(hA){const{contentLength:bA,
bytesRead:LA}=this;if(bA!==-1&&LA!==bA)return new O;const lA=this.parserFields[this.milo.ParserFields.ERROR_CODE],JA=this.milo.Errors[lA],nA=JA==="UNEXPECTED_EO\
F"?"Invalid EOF state":this.milo.getErrorDescription(this.parser),FA=JA==="UNEXPECTED_EOF"?nA:nA?`[ERROR_${JA}] ${nA}`:`ERROR_${JA}`;return new y(`Response does\
 not match the HTTP/1.1 protocol (${FA})`,JA,hA)}destroy(){this.parser&&(this.milo.destroy(this.parser),this.parser=null),this.timeout&&u.clearTimeout(this.timeout),
this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1,this.responseStarted=!1,this.pausedByParser=!1,this.pauseStateIsStart=!1,this.connection=
"",this.skipBody=!1}pauseParser(hA=!1){this.milo.pause(this.parser),this.pausedByParser=!0,this.pauseStateIsStart=hA}drainEvents(){const{socket:hA,client:bA,milo:LA}=this;
let lA=0;const JA=this.parserEvents[0];if(JA!==LA.EVENT_END&&JA!==LA.EVENT_ERROR&&!this.responseStarted){if(this.responseStarted=!0,hA.destroyed)return this.fail(
this.milo.ERROR_CALLBACK_ERROR,"Other side closed");const nA=bA[R][bA[F]];if(!nA)return this.fail(this.milo.ERROR_CALLBACK_ERROR,"Missing request");nA.onResponseStarted()}
for(;;){const nA=this.parserEvents[lA];let FA=NA;switch(nA){case LA.EVENT_END:return;case LA.EVENT_ERROR:this.errored=!0;return;case LA.EVENT_MESSAGE_COMPLETE:{
const{client:uA,socket:l,statusCode:j,upgrade:b,trailers:yA,contentLength:B,bytesRead:eA,shouldKeepAlive:H}=this;if(this.responseStarted=!1,l.destroyed&&(!j||H))
return this.fail(LA.ERROR_CALLBACK_ERROR,"Other side closed");if(b){this.pauseParser();return}I(j>=100);const w=uA[R][uA[F]];if(I(w),this.statusCode=0,this.statusText=
"",this.bytesRead=0,this.contentLength=-1,this.directBodyRemaining=0,this.directBodyCompletePending=!1,this.headersSuspended=!1,this.skipBody=!1,this.keepAlive=
"",this.connection="",this.trailers=[],this.trailersSize=0,j<200)break;if(w.method!=="HEAD"&&B!==-1&&eA!==B){h.destroy(l,new O),this.pauseParser();break}w.onResponseEnd(
yA),uA[R][uA[F]++]=null,l[o]?(I(uA[C]===0),h.destroy(l,new Y("reset")),this.pauseParser(!0)):H?l[a]&&uA[C]===0?(h.destroy(l,new Y("reset")),this.pauseParser(!0)):
uA[N]==null||uA[N]===1?setImmediate(uA[p]):uA[p]():(h.destroy(l,new Y("reset")),this.pauseParser(!0));break}case LA.EVENT_REASON:{const uA=this.parserEvents.readUInt32LE(
lA+1),l=this.parserEvents.readUInt32LE(lA+5);this.statusText=new V(oA.buffer,oA.byteOffset+uA,l).toString();break}case LA.EVENT_HEADER_NAME:{const uA=this.parserEvents.
readUInt32LE(lA+1),l=this.parserEvents.readUInt32LE(lA+5),j=l>0?new V(oA.buffer,oA.byteOffset+uA,l):W;if(this.headers.push(j),this.headersSize+=l,this.headersSize>=
this.headersMaxSize)return h.destroy(this.socket,new K),this.fail(LA.ERROR_CALLBACK_ERROR,"Headers overflow");break}case LA.EVENT_HEADER_VALUE:{const uA=this.parserEvents.
readUInt32LE(lA+1),l=this.parserEvents.readUInt32LE(lA+5),j=l>0?new V(oA.buffer,oA.byteOffset+uA,l):W,b=this.headers[this.headers.length-1];if(this.headers.push(
j),b.length===10){const yA=h.bufferToLowerCasedHeaderName(b);yA==="keep-alive"?this.keepAlive+=(this.keepAlive.length===0?"":",")+j.toString():yA==="connection"&&
(this.connection+=(this.connection.length===0?"":",")+j.toString())}if(this.headersSize+=l,this.headersSize>=this.headersMaxSize)return h.destroy(this.socket,new K),
this.fail(LA.ERROR_CALLBACK_ERROR,"Headers overflow");break}case LA.EVENT_HEADERS:{FA=SA;const uA=this.parserEvents.readUInt16LE(lA+5),l=this.parserEvents[lA+7]!==
0,j=this.parserEvents[lA+8]!==0,b=this.parserEvents[lA+9]!==0,yA=this.parserEvents[lA+10],B=this.parserEvents.readUInt32LE(lA+11)+this.parserEvents.readUInt32LE(
lA+15)*4294967296,{socket:eA,client:H,headers:w,statusText:QA}=this;if(eA.destroyed)return this.fail(LA.ERROR_CALLBACK_ERROR,"Other side closed");const gA=H[R][H[F]];
if(!gA)return this.fail(LA.ERROR_CALLBACK_ERROR,"Missing request");if(I(!this.upgrade),I(this.statusCode<200),uA===100)return h.destroy(eA,new X("bad response",
h.getSocketInfo(eA))),this.fail(LA.ERROR_CALLBACK_ERROR,"Bad response");if(j&&!gA.upgrade)return h.destroy(eA,new X("bad upgrade",h.getSocketInfo(eA))),this.fail(
LA.ERROR_CALLBACK_ERROR,"Bad upgrade");if(I(this.timeoutType===DA),this.statusCode=uA,this.shouldKeepAlive=l||gA.method==="HEAD"&&!eA[a]&&/(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.
test(this.connection)&&!/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.connection),this.contentLength=yA===CA?B:-1,this.statusCode>=200){const _A=gA.bodyTimeout!=
null?gA.bodyTimeout:H[r];this.setTimeout(_A,TA)}else this.timeout?.refresh&&this.timeout.refresh();if(gA.method==="CONNECT"){I(H[C]===1),LA.setIsConnect(this.parser,
!0),this.upgrade=!0;return}if(j){I(H[C]===1),this.upgrade=!0,this.pauseParser();return}if(this.headers=[],this.headersSize=0,this.shouldKeepAlive&&H[N]){const _A=this.
keepAlive?h.parseKeepAliveTimeout(this.keepAlive):null;if(_A!=null){const OA=Math.min(_A-H[x],H[U]);OA<=0?eA[a]=!0:H[D]=OA}else H[D]=H[k]}else eA[a]=!0;const fA=gA.
onResponseStart(uA,w,this.resume,QA)===!1;if(gA.aborted)return this.fail(LA.ERROR_CALLBACK_ERROR,"Request aborted");(gA.method==="HEAD"||uA<200)&&this.setShouldSkipBody(
!0),this.headersSuspended=!0,!fA&&gA.method!=="HEAD"&&uA>=200&&uA!==204&&uA!==205&&uA!==304&&yA===CA&&B>0&&!b&&(this.directBodyRemaining=B),eA[g]&&(eA[g]=!1,H[p]()),
fA?(this.pauseParser(),this[tA]=!0):(gA.method==="HEAD"||uA<200||uA===204||uA===205||uA===304||yA===CA&&B===0)&&(this.directBodyCompletePending=!0);break}case LA.
EVENT_DATA:{const uA=this.parserEvents.readUInt32LE(lA+1),l=this.parserEvents.readUInt32LE(lA+5),{client:j,socket:b,statusCode:yA,maxResponseSize:B}=this;if(b.destroyed)
return this.fail(LA.ERROR_CALLBACK_ERROR,"Other side closed");const eA=j[R][j[F]];if(I(eA),I(this.timeoutType===TA),this.timeout?.refresh&&this.timeout.refresh(),
I(yA>=200),B>-1&&this.bytesRead+l>B)return h.destroy(b,new M),this.fail(LA.ERROR_CALLBACK_ERROR,"Response size exceeded");this.bytesRead+=l;const H=oA;eA.onResponseData(
new V(H.buffer,H.byteOffset+uA,l))===!1&&(this.pauseParser(),this[tA]=!0);break}case LA.EVENT_TRAILER_NAME:{const uA=this.parserEvents.readUInt32LE(lA+1),l=this.
parserEvents.readUInt32LE(lA+5),j=l>0?new V(oA.buffer,oA.byteOffset+uA,l):W;if(this.trailers.push(j),this.trailersSize+=l,this.trailersSize>=this.headersMaxSize)
return h.destroy(this.socket,new K),this.fail(LA.ERROR_CALLBACK_ERROR,"Headers overflow");break}case LA.EVENT_TRAILER_VALUE:{const uA=this.parserEvents.readUInt32LE(
lA+1),l=this.parserEvents.readUInt32LE(lA+5),j=l>0?new V(oA.buffer,oA.byteOffset+uA,l):W;if(this.trailers.push(j),this.trailersSize+=l,this.trailersSize>=this.headersMaxSize)
return h.destroy(this.socket,new K),this.fail(LA.ERROR_CALLBACK_ERROR,"Headers overflow");break}default:return}lA+=FA}}fail(hA,bA){this.milo.fail(this.parser,hA,
bA),this.errored=!0}onUpgrade(hA){const{upgrade:bA,client:LA,socket:lA,headers:JA,statusCode:nA}=this;I(bA),I(LA[G]===lA),I(!lA.destroyed),I(!this.paused);const FA=LA[R][LA[F]];
I(FA),I(FA.upgrade||FA.method==="CONNECT"),this.statusCode=0,this.statusText="",this.shouldKeepAlive=!1,this.headers=[],this.headersSize=0,lA.unshift(hA),lA[E].
destroy(),lA[E]=null,lA[e]=null,lA[Q]=null,$(lA),LA[G]=null,LA[S]=null,LA[R][LA[F]++]=null,LA.emit("disconnect",LA[d],[LA],new Y("upgrade"));try{FA.onRequestUpgrade(
nA,JA,lA)}catch(uA){h.destroy(lA,uA)}LA[p]()}};function jA(hA){vA=hA}A(jA,"setMiloEnabled");function Ae(){return vA}A(Ae,"getMiloEnabled"),sA.exports={H1Parser:pA,
getMiloEnabled:Ae,setMiloEnabled:jA}}}),UQ=VA({"node_modules/undici/lib/llhttp/llhttp-wasm.js"(s,sA){"use strict";var{Buffer:I}=UA("node:buffer"),h="AGFzbQEAAAA\
BJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmw\
AAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21\
wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmV\
jdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXB\
lAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGx\
odHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl9\
1cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1\
lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V\
0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJ\
fY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHR\
pb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCq/\
ZAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIAB\
BBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAI\
AQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAyg\
CACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACA\
BRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACA\
CIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA\
2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACg\
CAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByA\
CIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACA\
ADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGo\
gBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgI\
IIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QA\
gAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgI\
AIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAA\
tACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgL5YUCAgd/A34gASACaiEEAkAgACIDKAIMIgANACADKAIEBEA\
gAyABNgIECyMAQRBrIgkkAAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ\
AAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ\
AAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ\
AAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ\
AAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAygCHCICQQJrDvwBAfkBAgMEBQYHCAkKCwwNDg8QERL4ARP3ARQV9gEWF/UBGBkaGxwdHh8g/QH7ASH0ASIjJCUmJygpKivzASw\
tLi8wMTLyAfEBMzTwAe8BNTY3ODk6Ozw9Pj9AQUJDREVGR0hJSktMTU5P+gFQUVJT7gHtAVTsAVXrAVZXWFla6gFbXF1eX2BhYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ent8fX5/gAGBAYIBgwGEAYUBhgGHAYg\
BiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQ\
BxQHGAccByAHJAcoBywHMAc0BzgHpAegBzwHnAdAB5gHRAdIB0wHUAeUB1QHWAdcB2AHZAdoB2wHcAd0B3gHfAeAB4QHiAeMBAPwBC0EADOMBC0EODOIBC0ENDOEBC0EPDOABC0EQDN8BC0ETDN4BC0EUDN0BC0E\
VDNwBC0EWDNsBC0EXDNoBC0EYDNkBC0EZDNgBC0EaDNcBC0EbDNYBC0EcDNUBC0EdDNQBC0EeDNMBC0EfDNIBC0EgDNEBC0EhDNABC0EIDM8BC0EiDM4BC0EkDM0BC0EjDMwBC0EHDMsBC0ElDMoBC0EmDMkBC0E\
nDMgBC0EoDMcBC0ESDMYBC0ERDMUBC0EpDMQBC0EqDMMBC0ErDMIBC0EsDMEBC0HeAQzAAQtBLgy/AQtBLwy+AQtBMAy9AQtBMQy8AQtBMgy7AQtBMwy6AQtBNAy5AQtB3wEMuAELQTUMtwELQTkMtgELQQwMtQE\
LQTYMtAELQTcMswELQTgMsgELQT4MsQELQToMsAELQeABDK8BC0ELDK4BC0E/DK0BC0E7DKwBC0EKDKsBC0E8DKoBC0E9DKkBC0HhAQyoAQtBwQAMpwELQcAADKYBC0HCAAylAQtBCQykAQtBLQyjAQtBwwAMogE\
LQcQADKEBC0HFAAygAQtBxgAMnwELQccADJ4BC0HIAAydAQtByQAMnAELQcoADJsBC0HLAAyaAQtBzAAMmQELQc0ADJgBC0HOAAyXAQtBzwAMlgELQdAADJUBC0HRAAyUAQtB0gAMkwELQdMADJIBC0HVAAyRAQt\
B1AAMkAELQdYADI8BC0HXAAyOAQtB2AAMjQELQdkADIwBC0HaAAyLAQtB2wAMigELQdwADIkBC0HdAAyIAQtB3gAMhwELQd8ADIYBC0HgAAyFAQtB4QAMhAELQeIADIMBC0HjAAyCAQtB5AAMgQELQeUADIABC0H\
iAQx/C0HmAAx+C0HnAAx9C0EGDHwLQegADHsLQQUMegtB6QAMeQtBBAx4C0HqAAx3C0HrAAx2C0HsAAx1C0HtAAx0C0EDDHMLQe4ADHILQe8ADHELQfAADHALQfIADG8LQfEADG4LQfMADG0LQfQADGwLQfUADGs\
LQfYADGoLQQIMaQtB9wAMaAtB+AAMZwtB+QAMZgtB+gAMZQtB+wAMZAtB/AAMYwtB/QAMYgtB/gAMYQtB/wAMYAtBgAEMXwtBgQEMXgtBggEMXQtBgwEMXAtBhAEMWwtBhQEMWgtBhgEMWQtBhwEMWAtBiAEMVwt\
BiQEMVgtBigEMVQtBiwEMVAtBjAEMUwtBjQEMUgtBjgEMUQtBjwEMUAtBkAEMTwtBkQEMTgtBkgEMTQtBkwEMTAtBlAEMSwtBlQEMSgtBlgEMSQtBlwEMSAtBmAEMRwtBmQEMRgtBmgEMRQtBmwEMRAtBnAEMQwt\
BnQEMQgtBngEMQQtBnwEMQAtBoAEMPwtBoQEMPgtBogEMPQtBowEMPAtBpAEMOwtBpQEMOgtBpgEMOQtBpwEMOAtBqAEMNwtBqQEMNgtBqgEMNQtBqwEMNAtBrAEMMwtBrQEMMgtBrgEMMQtBrwEMMAtBsAEMLwt\
BsQEMLgtBsgEMLQtBswEMLAtBtAEMKwtBtQEMKgtBtgEMKQtBtwEMKAtBuAEMJwtBuQEMJgtBugEMJQtBuwEMJAtBvAEMIwtBvQEMIgtBvgEMIQtBvwEMIAtBwAEMHwtBwQEMHgtBwgEMHQtBAQwcC0HDAQwbC0H\
EAQwaC0HFAQwZC0HGAQwYC0HHAQwXC0HIAQwWC0HJAQwVC0HKAQwUC0HLAQwTC0HMAQwSC0HNAQwRC0HOAQwQC0HPAQwPC0HQAQwOC0HRAQwNC0HSAQwMC0HTAQwLC0HUAQwKC0HVAQwJC0HWAQwIC0HjAQwHC0H\
XAQwGC0HYAQwFC0HZAQwEC0HaAQwDC0HbAQwCC0HdAQwBC0HcAQshAgNAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ\
AAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ\
AAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJ/AkACQAJAAn8CQAJAAkACQAJ\
AAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ\
AAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJ\
AAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ\
AAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ\
AAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAg7jAQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fICEjJCUnKCmeA5sDmgORA4oDgwOAA/0C+wL4AvIC8QL\
vAu0C6ALnAuYC5QLkAtwC2wLaAtkC2ALXAtYC1QLPAs4CzALLAsoCyQLIAscCxgLEAsMCvgK8AroCuQK4ArcCtgK1ArQCswKyArECsAKuAq0CqQKoAqcCpgKlAqQCowKiAqECoAKfApgCkAKMAosCigKBAv4B/QH\
8AfsB+gH5AfgB9wH1AfMB8AHrAekB6AHnAeYB5QHkAeMB4gHhAeAB3wHeAd0B3AHaAdkB2AHXAdYB1QHUAdMB0gHRAdABzwHOAc0BzAHLAcoByQHIAccBxgHFAcQBwwHCAcEBwAG/Ab4BvQG8AbsBugG5AbgBtwG\
2AbUBtAGzAbIBsQGwAa8BrgGtAawBqwGqAakBqAGnAaYBpQGkAaMBogGfAZ4BmQGYAZcBlgGVAZQBkwGSAZEBkAGPAY0BjAGHAYYBhQGEAYMBggF9fHt6eXZ1dFBRUlNUVQsgASAERw1yQf0BIQIMvgMLIAEgBEc\
NmAFB2wEhAgy9AwsgASAERw3xAUGOASECDLwDCyABIARHDfwBQYQBIQIMuwMLIAEgBEcNigJB/wAhAgy6AwsgASAERw2RAkH9ACECDLkDCyABIARHDZQCQfsAIQIMuAMLIAEgBEcNHkEeIQIMtwMLIAEgBEcNGUE\
YIQIMtgMLIAEgBEcNygJBzQAhAgy1AwsgASAERw3VAkHGACECDLQDCyABIARHDdYCQcMAIQIMswMLIAEgBEcN3AJBOCECDLIDCyADLQAwQQFGDa0DDIkDC0EAIQACQAJAAkAgAy0AKkUNACADLQArRQ0AIAMvATI\
iAkECcUUNAQwCCyADLwEyIgJBAXFFDQELQQEhACADLQAoQQFGDQAgAy8BNCIGQeQAa0HkAEkNACAGQcwBRg0AIAZBsAJGDQAgAkHAAHENAEEAIQAgAkGIBHFBgARGDQAgAkEocUEARyEACyADQQA7ATIgA0EAOgA\
xAkAgAEUEQCADQQA6ADEgAy0ALkEEcQ0BDLEDCyADQgA3AyALIANBADoAMSADQQE6ADYMSAtBACEAAkAgAygCOCICRQ0AIAIoAjAiAkUNACADIAIRAAAhAAsgAEUNSCAAQRVHDWIgA0EENgIcIAMgATYCFCADQdI\
bNgIQIANBFTYCDEEAIQIMrwMLIAEgBEYEQEEGIQIMrwMLIAEtAABBCkcNGSABQQFqIQEMGgsgA0IANwMgQRIhAgyUAwsgASAERw2KA0EjIQIMrAMLIAEgBEYEQEEHIQIMrAMLAkACQCABLQAAQQprDgQBGBgAGAs\
gAUEBaiEBQRAhAgyTAwsgAUEBaiEBIANBL2otAABBAXENF0EAIQIgA0EANgIcIAMgATYCFCADQZkgNgIQIANBGTYCDAyrAwsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFoNGEEIIQIMqgMLIAE\
gBEcEQCADQQk2AgggAyABNgIEQRQhAgyRAwtBCSECDKkDCyADKQMgUA2uAgxDCyABIARGBEBBCyECDKgDCyABLQAAQQpHDRYgAUEBaiEBDBcLIANBL2otAABBAXFFDRkMJgtBACEAAkAgAygCOCICRQ0AIAIoAlA\
iAkUNACADIAIRAAAhAAsgAA0ZDEILQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGgwkC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRsMMgsgA0Evai0AAEEBcUU\
NHAwiC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADRwMQgtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0dDCALIAEgBEYEQEETIQIMoAMLAkAgAS0AACIAQQprDgQ\
fIyMAIgsgAUEBaiEBDB8LQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIgxCCyABIARGBEBBFiECDJ4DCyABLQAAQcDBAGotAABBAUcNIwyDAwsCQANAIAEtAABBsDtqLQAAIgBBAUcEQAJ\
AIABBAmsOAgMAJwsgAUEBaiEBQSEhAgyGAwsgBCABQQFqIgFHDQALQRghAgydAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAFBAWoiARA0IgANIQxBC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACE\
ACyAADSMMKgsgASAERgRAQRwhAgybAwsgA0EKNgIIIAMgATYCBEEAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADSVBJCECDIEDCyABIARHBEADQCABLQAAQbA9ai0AACIAQQNHBEAgAEEBaw4\
FGBomggMlJgsgBCABQQFqIgFHDQALQRshAgyaAwtBGyECDJkDCwNAIAEtAABBsD9qLQAAIgBBA0cEQCAAQQFrDgUPEScTJicLIAQgAUEBaiIBRw0AC0EeIQIMmAMLIAEgBEcEQCADQQs2AgggAyABNgIEQQchAgz\
/AgtBHyECDJcDCyABIARGBEBBICECDJcDCwJAIAEtAABBDWsOFC4/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8APwtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQMlgMLIANBL2ohAgNAIAEgBEYEQEEhIQI\
MlwMLAkACQAJAIAEtAAAiAEEJaw4YAgApKQEpKSkpKSkpKSkpKSkpKSkpKSkCJwsgAUEBaiEBIANBL2otAABBAXFFDQoMGAsgAUEBaiEBDBcLIAFBAWohASACLQAAQQJxDQALQQAhAiADQQA2AhwgAyABNgIUIAN\
BnxU2AhAgA0EMNgIMDJUDCyADLQAuQYABcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUN5gIgAEEVRgRAIANBJDYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDJQDC0EAIQI\
gA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAyTAwtBACECIANBADYCHCADIAE2AhQgA0G+IDYCECADQQI2AgwMkgMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABIAynaiIBEDIiAEUNKyADQQc2AhwgAyABNgI\
UIAMgADYCDAyRAwsgAy0ALkHAAHFFDQELQQAhAAJAIAMoAjgiAkUNACACKAJYIgJFDQAgAyACEQAAIQALIABFDSsgAEEVRgRAIANBCjYCHCADIAE2AhQgA0HrGTYCECADQRU2AgxBACECDJADC0EAIQIgA0EANgI\
cIAMgATYCFCADQZMMNgIQIANBEzYCDAyPAwtBACECIANBADYCHCADIAE2AhQgA0GCFTYCECADQQI2AgwMjgMLQQAhAiADQQA2AhwgAyABNgIUIANB3RQ2AhAgA0EZNgIMDI0DC0EAIQIgA0EANgIcIAMgATYCFCA\
DQeYdNgIQIANBGTYCDAyMAwsgAEEVRg09QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIsDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFDSggA0ENNgIcIAMgATYCFCADIAA2AgwMigMLIAB\
BFUYNOkEAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAyJAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwoCyADQQ42AhwgAyAANgIMIAMgAUEBajYCFAyIAwsgAEEVRg03QQA\
hAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIcDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCcLIANBDzYCHCADIAA2AgwgAyABQQFqNgIUDIYDC0EAIQIgA0EANgIcIAMgATY\
CFCADQeIXNgIQIANBGTYCDAyFAwsgAEEVRg0zQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIQDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFDSUgA0ERNgIcIAMgATYCFCADIAA2AgwMgwM\
LIABBFUYNMEEAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAyCAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwlCyADQRI2AhwgAyAANgIMIAMgAUEBajYCFAyBAwsgA0Evai0\
AAEEBcUUNAQtBFyECDOYCC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAz+AgsgAEE7Rw0AIAFBAWohAQwMC0EAIQIgA0EANgIcIAMgATYCFCADQZIYNgIQIANBAjYCDAz8AgsgAEEVRg0oQQAhAiA\
DQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDPsCCyADQRQ2AhwgAyABNgIUIAMgADYCDAz6AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQz1AgsgA0EVNgIcIAMgADYCDCADIAFBAWo\
2AhQM+QILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM8wILIANBFzYCHCADIAA2AgwgAyABQQFqNgIUDPgCCyAAQRVGDSNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM9wI\
LIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEMHQsgA0EZNgIcIAMgADYCDCADIAFBAWo2AhQM9gILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM7wILIANBGjYCHCA\
DIAA2AgwgAyABQQFqNgIUDPUCCyAAQRVGDR9BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwM9AILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwbCyADQRw2AhwgAyAANgIMIAMgAUE\
BajYCFEEAIQIM8wILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQzrAgsgA0EdNgIcIAMgADYCDCADIAFBAWo2AhRBACECDPICCyAAQTtHDQEgAUEBaiEBC0EmIQIM1wILQQAhAiADQQA2AhwgAyA\
BNgIUIANBnxU2AhAgA0EMNgIMDO8CCyABIARHBEADQCABLQAAQSBHDYQCIAQgAUEBaiIBRw0AC0EsIQIM7wILQSwhAgzuAgsgASAERgRAQTQhAgzuAgsCQAJAA0ACQCABLQAAQQprDgQCAAADAAsgBCABQQFqIgF\
HDQALQTQhAgzvAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDZ8CIANBMjYCHCADIAE2AhQgAyAANgIMQQAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDJ8CCyADQTI2AhwgAyAANgI\
MIAMgAUEBajYCFEEAIQIM7QILIAEgBEcEQAJAA0AgAS0AAEEwayIAQf8BcUEKTwRAQTohAgzXAgsgAykDICILQpmz5syZs+bMGVYNASADIAtCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAMgCiALfDcDICAEIAF\
BAWoiAUcNAAtBwAAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgAUEBaiIBEDEiAA0XDOICC0HAACECDOwCCyABIARGBEBByQAhAgzsAgsCQANAAkAgAS0AAEEJaw4YAAKiAqICqQKiAqICogKiAqICogKiAqICogK\
iAqICogKiAqICogKiAqICogIAogILIAQgAUEBaiIBRw0AC0HJACECDOwCCyABQQFqIQEgA0Evai0AAEEBcQ2lAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgzrAgsgASAERwRAA0AgAS0AAEEgRw0\
VIAQgAUEBaiIBRw0AC0H4ACECDOsCC0H4ACECDOoCCyADQQI6ACgMOAtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQM6AILQQAhAgzOAgtBDSECDM0CC0ETIQIMzAILQRUhAgzLAgtBFiECDMo\
CC0EYIQIMyQILQRkhAgzIAgtBGiECDMcCC0EbIQIMxgILQRwhAgzFAgtBHSECDMQCC0EeIQIMwwILQR8hAgzCAgtBICECDMECC0EiIQIMwAILQSMhAgy/AgtBJSECDL4CC0HlACECDL0CCyADQT02AhwgAyABNgI\
UIAMgADYCDEEAIQIM1QILIANBGzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDNQCCyADQSA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzTAgsgA0ETNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEE\
AIQIM0gILIANBCzYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNECCyADQRA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzQAgsgA0EgNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzwILIAN\
BCzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM4CCyADQQw2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzNAgtBACECIANBADYCHCADIAE2AhQgA0HdDjYCECADQRI2AgwMzAILAkADQAJAIAEtAAB\
BCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB/QEhAgzMAgsCQAJAIAMtADZBAUcNAEEAIQACQCADKAI4IgJFDQAgAigCYCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUcNASADQfwBNgIcIAMgATYCFCADQdwZNgIQIAN\
BFTYCDEEAIQIMzQILQdwBIQIMswILIANBADYCHCADIAE2AhQgA0H5CzYCECADQR82AgxBACECDMsCCwJAAkAgAy0AKEEBaw4CBAEAC0HbASECDLICC0HUASECDLECCyADQQI6ADFBACEAAkAgAygCOCICRQ0AIAI\
oAgAiAkUNACADIAIRAAAhAAsgAEUEQEHdASECDLECCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQbQMNgIQIANBEDYCDEEAIQIMygILIANB+wE2AhwgAyABNgIUIANBgRo2AhAgA0EVNgIMQQAhAgzJAgsgASAERgR\
AQfoBIQIMyQILIAEtAABByABGDQEgA0EBOgAoC0HAASECDK4CC0HaASECDK0CCyABIARHBEAgA0EMNgIIIAMgATYCBEHZASECDK0CC0H5ASECDMUCCyABIARGBEBB+AEhAgzFAgsgAS0AAEHIAEcNBCABQQFqIQF\
B2AEhAgyrAgsgASAERgRAQfcBIQIMxAILAkACQCABLQAAQcUAaw4QAAUFBQUFBQUFBQUFBQUFAQULIAFBAWohAUHWASECDKsCCyABQQFqIQFB1wEhAgyqAgtB9gEhAiABIARGDcICIAMoAgAiACAEIAFraiEFIAE\
gAGtBAmohBgJAA0AgAS0AACAAQbrVAGotAABHDQMgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMMCCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIARQRAQeMBIQIMqgILIANB9QE2AhwgAyA\
BNgIUIAMgADYCDEEAIQIMwgILQfQBIQIgASAERg3BAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEG41QBqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzCAgsgA0G\
BBDsBKCADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIADQMMAgsgA0EANgIAC0EAIQIgA0EANgIcIAMgATYCFCADQeUfNgIQIANBCDYCDAy/AgtB1QEhAgylAgsgA0HzATYCHCADIAE2AhQgAyAANgIMQQAhAgy\
9AgtBACEAAkAgAygCOCICRQ0AIAIoAkAiAkUNACADIAIRAAAhAAsgAEUNbiAAQRVHBEAgA0EANgIcIAMgATYCFCADQYIPNgIQIANBIDYCDEEAIQIMvQILIANBjwE2AhwgAyABNgIUIANB7Bs2AhAgA0EVNgIMQQA\
hAgy8AgsgASAERwRAIANBDTYCCCADIAE2AgRB0wEhAgyjAgtB8gEhAgy7AgsgASAERgRAQfEBIQIMuwILAkACQAJAIAEtAABByABrDgsAAQgICAgICAgIAggLIAFBAWohAUHQASECDKMCCyABQQFqIQFB0QEhAgy\
iAgsgAUEBaiEBQdIBIQIMoQILQfABIQIgASAERg25AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBtdUAai0AAEcNBCAAQQJGDQMgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuQILQe8BIQI\
gASAERg24AiADKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABBs9UAai0AAEcNAyAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuAILQe4BIQIgASAERg23AiADKAIAIgAgBCABa2ohBiA\
BIABrQQJqIQUDQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMtwILIAMoAgQhACADQgA3AwAgAyAAIAVBAWoiARArIgBFDQIgA0HsATYCHCADIAE2AhQgAyAANgI\
MQQAhAgy2AgsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNnAIgA0HtATYCHCADIAE2AhQgAyAANgIMQQAhAgy0AgtBzwEhAgyaAgtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAs\
CQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDLQCC0HOASECDJoCCyADQesBNgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMsgILIAEgBEYEQEHrASECDLICCyABLQAAQS9\
GBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GyODYCECADQQg2AgxBACECDLECC0HNASECDJcCCyABIARHBEAgA0EONgIIIAMgATYCBEHMASECDJcCC0HqASECDK8CCyABIARGBEBB6QEhAgyvAgsgAS0AAEE\
wayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFBywEhAgyWAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZcCIANB6AE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAEgBEYEQEHnASECDK4CCwJAIAEtAABBLkY\
EQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5gE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILQcoBIQIMlAILIAEgBEYEQEHlASECDK0CC0EAIQBBASEFQQEhB0EAIQICQAJAAkACQAJ\
AAn8CQAJAAkACQAJAAkACQCABLQAAQTBrDgoKCQABAgMEBQYICwtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshAkEAIQVBACEHDAILQQkhAkEBIQBBACEFQQAhBwwBC0EAIQVBASECCyADIAI6ACs\
gAUEBaiEBAkACQCADLQAuQRBxDQACQAJAAkAgAy0AKg4DAQACBAsgB0UNAwwCCyAADQEMAgsgBUUNAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDQIgA0HiATYCHCADIAE2AhQgAyAANgIMQQAhAgyvAgsgAyg\
CBCEAIANBADYCBCADIAAgARAvIgBFDZoCIANB4wE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ2YAiADQeQBNgIcIAMgATYCFCADIAA2AgwMrQILQckBIQIMkwILQQA\
hAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgytAgtByAEhAgyTAgsgA0HhATYCHCADIAE2AhQgA0HQGjYCECADQRU\
2AgxBACECDKsCCyABIARGBEBB4QEhAgyrAgsCQCABLQAAQSBGBEAgA0EAOwE0IAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBmRE2AhAgA0EJNgIMQQAhAgyrAgtBxwEhAgyRAgsgASAERgRAQeABIQIMqgILAkA\
gAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyrAgs\
gA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqgILQcYBIQIMkAILIAEgBEYEQEHfASECDKkCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH\
+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqgILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKkCC0HFASECDI8CCyABIARGBEBB3gE\
hAgyoAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0E\
NNgIMDKkCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyoAgtBxAEhAgyOAgsgASAERgRAQd0BIQIMpwILAkACQAJAAkAgAS0AAEEKaw4XAgMDAAMDAwMDAwMDAwMDAwMDAwMDAwEDCyABQQFqDAU\
LIAFBAWohAUHDASECDI8CCyABQQFqIQEgA0Evai0AAEEBcQ0IIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKcCCyADQQA2AhwgAyABNgIUIANBjQs2AhAgA0ENNgIMQQAhAgymAgsgASAERwRAIAN\
BDzYCCCADIAE2AgRBASECDI0CC0HcASECDKUCCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtB2wEhAgymAgsgAygCBCEAIANBADYCBCADIAAgARAtIgBFBEAgAUEBaiEBDAQLIANB2gE2Ahw\
gAyAANgIMIAMgAUEBajYCFEEAIQIMpQILIAMoAgQhACADQQA2AgQgAyAAIAEQLSIADQEgAUEBagshAUHBASECDIoCCyADQdkBNgIcIAMgADYCDCADIAFBAWo2AhRBACECDKICC0HCASECDIgCCyADQS9qLQAAQQF\
xDQEgA0EANgIcIAMgATYCFCADQeQcNgIQIANBGTYCDEEAIQIMoAILIAEgBEYEQEHZASECDKACCwJAAkACQCABLQAAQQprDgQBAgIAAgsgAUEBaiEBDAILIAFBAWohAQwBCyADLQAuQcAAcUUNAQtBACEAAkAgAyg\
COCICRQ0AIAIoAjwiAkUNACADIAIRAAAhAAsgAEUNoAEgAEEVRgRAIANB2QA2AhwgAyABNgIUIANBtxo2AhAgA0EVNgIMQQAhAgyfAgsgA0EANgIcIAMgATYCFCADQYANNgIQIANBGzYCDEEAIQIMngILIANBADY\
CHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDJ0CCyABIARHBEAgA0EMNgIIIAMgATYCBEG/ASECDIQCC0HYASECDJwCCyABIARGBEBB1wEhAgycAgsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ\
AIAEtAABBwQBrDhUAAQIDWgQFBlpaWgcICQoLDA0ODxBaCyABQQFqIQFB+wAhAgySAgsgAUEBaiEBQfwAIQIMkQILIAFBAWohAUGBASECDJACCyABQQFqIQFBhQEhAgyPAgsgAUEBaiEBQYYBIQIMjgILIAFBAWo\
hAUGJASECDI0CCyABQQFqIQFBigEhAgyMAgsgAUEBaiEBQY0BIQIMiwILIAFBAWohAUGWASECDIoCCyABQQFqIQFBlwEhAgyJAgsgAUEBaiEBQZgBIQIMiAILIAFBAWohAUGlASECDIcCCyABQQFqIQFBpgEhAgy\
GAgsgAUEBaiEBQawBIQIMhQILIAFBAWohAUG0ASECDIQCCyABQQFqIQFBtwEhAgyDAgsgAUEBaiEBQb4BIQIMggILIAEgBEYEQEHWASECDJsCCyABLQAAQc4ARw1IIAFBAWohAUG9ASECDIECCyABIARGBEBB1QE\
hAgyaAgsCQAJAAkAgAS0AAEHCAGsOEgBKSkpKSkpKSkoBSkpKSkpKAkoLIAFBAWohAUG4ASECDIICCyABQQFqIQFBuwEhAgyBAgsgAUEBaiEBQbwBIQIMgAILQdQBIQIgASAERg2YAiADKAIAIgAgBCABa2ohBSA\
BIABrQQdqIQYCQANAIAEtAAAgAEGo1QBqLQAARw1FIABBB0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAgsgA0EANgIAIAZBAWohAUEbDEULIAEgBEYEQEHTASECDJgCCwJAAkAgAS0AAEHJAGsOBwB\
HR0dHRwFHCyABQQFqIQFBuQEhAgz/AQsgAUEBaiEBQboBIQIM/gELQdIBIQIgASAERg2WAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw1DIABBAUYNASAAQQFqIQAgBCABQQF\
qIgFHDQALIAMgBTYCAAyXAgsgA0EANgIAIAZBAWohAUEPDEMLQdEBIQIgASAERg2VAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw1CIABBAUYNASAAQQFqIQAgBCABQQFqIgF\
HDQALIAMgBTYCAAyWAgsgA0EANgIAIAZBAWohAUEgDEILQdABIQIgASAERg2UAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw1BIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQA\
LIAMgBTYCAAyVAgsgA0EANgIAIAZBAWohAUESDEELIAEgBEYEQEHPASECDJQCCwJAAkAgAS0AAEHFAGsODgBDQ0NDQ0NDQ0NDQ0MBQwsgAUEBaiEBQbUBIQIM+wELIAFBAWohAUG2ASECDPoBC0HOASECIAEgBEY\
NkgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBntUAai0AAEcNPyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkwILIANBADYCACAGQQFqIQFBBww/C0HNASECIAEgBEYNkQI\
gAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBmNUAai0AAEcNPiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkgILIANBADYCACAGQQFqIQFBKAw+CyABIARGBEBBzAEhAgyRAgs\
CQAJAAkAgAS0AAEHFAGsOEQBBQUFBQUFBQUEBQUFBQUECQQsgAUEBaiEBQbEBIQIM+QELIAFBAWohAUGyASECDPgBCyABQQFqIQFBswEhAgz3AQtBywEhAiABIARGDY8CIAMoAgAiACAEIAFraiEFIAEgAGtBBmo\
hBgJAA0AgAS0AACAAQZHVAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJACCyADQQA2AgAgBkEBaiEBQRoMPAtBygEhAiABIARGDY4CIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJ\
AA0AgAS0AACAAQY3VAGotAABHDTsgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADI8CCyADQQA2AgAgBkEBaiEBQSEMOwsgASAERgRAQckBIQIMjgILAkACQCABLQAAQcEAaw4UAD09PT09PT09PT0\
9PT09PT09PQE9CyABQQFqIQFBrQEhAgz1AQsgAUEBaiEBQbABIQIM9AELIAEgBEYEQEHIASECDI0CCwJAAkAgAS0AAEHVAGsOCwA8PDw8PDw8PDwBPAsgAUEBaiEBQa4BIQIM9AELIAFBAWohAUGvASECDPMBC0H\
HASECIAEgBEYNiwIgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNOCAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjAILIANBADYCACAGQQFqIQFBKgw4CyABIAR\
GBEBBxgEhAgyLAgsgAS0AAEHQAEcNOCABQQFqIQFBJQw3C0HFASECIAEgBEYNiQIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBgdUAai0AAEcNNiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0\
ACyADIAU2AgAMigILIANBADYCACAGQQFqIQFBDgw2CyABIARGBEBBxAEhAgyJAgsgAS0AAEHFAEcNNiABQQFqIQFBqwEhAgzvAQsgASAERgRAQcMBIQIMiAILAkACQAJAAkAgAS0AAEHCAGsODwABAjk5OTk5OTk\
5OTk5AzkLIAFBAWohAUGnASECDPEBCyABQQFqIQFBqAEhAgzwAQsgAUEBaiEBQakBIQIM7wELIAFBAWohAUGqASECDO4BC0HCASECIAEgBEYNhgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIAB\
B/tQAai0AAEcNMyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhwILIANBADYCACAGQQFqIQFBFAwzC0HBASECIAEgBEYNhQIgAygCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABB+dQ\
Aai0AAEcNMiAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhgILIANBADYCACAGQQFqIQFBKwwyC0HAASECIAEgBEYNhAIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB9tQAai0\
AAEcNMSAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhQILIANBADYCACAGQQFqIQFBLAwxC0G/ASECIAEgBEYNgwIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEc\
NMCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhAILIANBADYCACAGQQFqIQFBEQwwC0G+ASECIAEgBEYNggIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB8tQAai0AAEcNLyA\
AQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgwILIANBADYCACAGQQFqIQFBLgwvCyABIARGBEBBvQEhAgyCAgsCQAJAAkACQAJAIAEtAABBwQBrDhUANDQ0NDQ0NDQ0NAE0NAI0NAM0NAQ0CyABQQF\
qIQFBmwEhAgzsAQsgAUEBaiEBQZwBIQIM6wELIAFBAWohAUGdASECDOoBCyABQQFqIQFBogEhAgzpAQsgAUEBaiEBQaQBIQIM6AELIAEgBEYEQEG8ASECDIECCwJAAkAgAS0AAEHSAGsOAwAwATALIAFBAWohAUG\
jASECDOgBCyABQQFqIQFBBAwtC0G7ASECIAEgBEYN/wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8NQAai0AAEcNLCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgAILIAN\
BADYCACAGQQFqIQFBHQwsCyABIARGBEBBugEhAgz/AQsCQAJAIAEtAABByQBrDgcBLi4uLi4ALgsgAUEBaiEBQaEBIQIM5gELIAFBAWohAUEiDCsLIAEgBEYEQEG5ASECDP4BCyABLQAAQdAARw0rIAFBAWohAUG\
gASECDOQBCyABIARGBEBBuAEhAgz9AQsCQAJAIAEtAABBxgBrDgsALCwsLCwsLCwsASwLIAFBAWohAUGeASECDOQBCyABQQFqIQFBnwEhAgzjAQtBtwEhAiABIARGDfsBIAMoAgAiACAEIAFraiEFIAEgAGtBA2o\
hBgJAA0AgAS0AACAAQezUAGotAABHDSggAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPwBCyADQQA2AgAgBkEBaiEBQQ0MKAtBtgEhAiABIARGDfoBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJ\
AA0AgAS0AACAAQaHVAGotAABHDScgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPsBCyADQQA2AgAgBkEBaiEBQQwMJwtBtQEhAiABIARGDfkBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0A\
gAS0AACAAQerUAGotAABHDSYgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPoBCyADQQA2AgAgBkEBaiEBQQMMJgtBtAEhAiABIARGDfgBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0\
AACAAQejUAGotAABHDSUgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPkBCyADQQA2AgAgBkEBaiEBQSYMJQsgASAERgRAQbMBIQIM+AELAkACQCABLQAAQdQAaw4CAAEnCyABQQFqIQFBmQEhAgz\
fAQsgAUEBaiEBQZoBIQIM3gELQbIBIQIgASAERg32ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHm1ABqLQAARw0jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz3AQsgA0E\
ANgIAIAZBAWohAUEnDCMLQbEBIQIgASAERg31ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHk1ABqLQAARw0iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz2AQsgA0EANgI\
AIAZBAWohAUEcDCILQbABIQIgASAERg30ASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHe1ABqLQAARw0hIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz1AQsgA0EANgIAIAZ\
BAWohAUEGDCELQa8BIQIgASAERg3zASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHZ1ABqLQAARw0gIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz0AQsgA0EANgIAIAZBAWo\
hAUEZDCALIAEgBEYEQEGuASECDPMBCwJAAkACQAJAIAEtAABBLWsOIwAkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJAEkJCQkJAIkJCQDJAsgAUEBaiEBQY4BIQIM3AELIAFBAWohAUGPASECDNsBCyABQQFqIQFBlAE\
hAgzaAQsgAUEBaiEBQZUBIQIM2QELQa0BIQIgASAERg3xASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHX1ABqLQAARw0eIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzyAQs\
gA0EANgIAIAZBAWohAUELDB4LIAEgBEYEQEGsASECDPEBCwJAAkAgAS0AAEHBAGsOAwAgASALIAFBAWohAUGQASECDNgBCyABQQFqIQFBkwEhAgzXAQsgASAERgRAQasBIQIM8AELAkACQCABLQAAQcEAaw4PAB8\
fHx8fHx8fHx8fHx8BHwsgAUEBaiEBQZEBIQIM1wELIAFBAWohAUGSASECDNYBCyABIARGBEBBqgEhAgzvAQsgAS0AAEHMAEcNHCABQQFqIQFBCgwbC0GpASECIAEgBEYN7QEgAygCACIAIAQgAWtqIQUgASAAa0E\
FaiEGAkADQCABLQAAIABB0dQAai0AAEcNGiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7gELIANBADYCACAGQQFqIQFBHgwaC0GoASECIAEgBEYN7AEgAygCACIAIAQgAWtqIQUgASAAa0EGaiE\
GAkADQCABLQAAIABBytQAai0AAEcNGSAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7QELIANBADYCACAGQQFqIQFBFQwZC0GnASECIAEgBEYN6wEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkA\
DQCABLQAAIABBx9QAai0AAEcNGCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7AELIANBADYCACAGQQFqIQFBFwwYC0GmASECIAEgBEYN6gEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCA\
BLQAAIABBwdQAai0AAEcNFyAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6wELIANBADYCACAGQQFqIQFBGAwXCyABIARGBEBBpQEhAgzqAQsCQAJAIAEtAABByQBrDgcAGRkZGRkBGQsgAUEBaiE\
BQYsBIQIM0QELIAFBAWohAUGMASECDNABC0GkASECIAEgBEYN6AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBptUAai0AAEcNFSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgA\
M6QELIANBADYCACAGQQFqIQFBCQwVC0GjASECIAEgBEYN5wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBpNUAai0AAEcNFCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6AE\
LIANBADYCACAGQQFqIQFBHwwUC0GiASECIAEgBEYN5gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBvtQAai0AAEcNEyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5wELIAN\
BADYCACAGQQFqIQFBAgwTC0GhASECIAEgBEYN5QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGA0AgAS0AACAAQbzUAGotAABHDREgAEEBRg0CIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADOUBCyABIARGBEB\
BoAEhAgzlAQtBASABLQAAQd8ARw0RGiABQQFqIQFBhwEhAgzLAQsgA0EANgIAIAZBAWohAUGIASECDMoBC0GfASECIAEgBEYN4gEgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEc\
NDyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4wELIANBADYCACAGQQFqIQFBKQwPC0GeASECIAEgBEYN4QEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBuNQAai0AAEcNDiA\
AQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4gELIANBADYCACAGQQFqIQFBLQwOCyABIARGBEBBnQEhAgzhAQsgAS0AAEHFAEcNDiABQQFqIQFBhAEhAgzHAQsgASAERgRAQZwBIQIM4AELAkACQCA\
BLQAAQcwAaw4IAA8PDw8PDwEPCyABQQFqIQFBggEhAgzHAQsgAUEBaiEBQYMBIQIMxgELQZsBIQIgASAERg3eASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEGz1ABqLQAARw0LIABBBEYNASA\
AQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzfAQsgA0EANgIAIAZBAWohAUEjDAsLQZoBIQIgASAERg3dASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGw1ABqLQAARw0KIABBAkYNASAAQQF\
qIQAgBCABQQFqIgFHDQALIAMgBTYCAAzeAQsgA0EANgIAIAZBAWohAUEADAoLIAEgBEYEQEGZASECDN0BCwJAAkAgAS0AAEHIAGsOCAAMDAwMDAwBDAsgAUEBaiEBQf0AIQIMxAELIAFBAWohAUGAASECDMMBCyA\
BIARGBEBBmAEhAgzcAQsCQAJAIAEtAABBzgBrDgMACwELCyABQQFqIQFB/gAhAgzDAQsgAUEBaiEBQf8AIQIMwgELIAEgBEYEQEGXASECDNsBCyABLQAAQdkARw0IIAFBAWohAUEIDAcLQZYBIQIgASAERg3ZASA\
DKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEGs1ABqLQAARw0GIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzaAQsgA0EANgIAIAZBAWohAUEFDAYLQZUBIQIgASAERg3YASADKAI\
AIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGm1ABqLQAARw0FIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzZAQsgA0EANgIAIAZBAWohAUEWDAULQZQBIQIgASAERg3XASADKAIAIgA\
gBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0EIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzYAQsgA0EANgIAIAZBAWohAUEQDAQLIAEgBEYEQEGTASECDNcBCwJAAkAgAS0\
AAEHDAGsODAAGBgYGBgYGBgYGAQYLIAFBAWohAUH5ACECDL4BCyABQQFqIQFB+gAhAgy9AQtBkgEhAiABIARGDdUBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQaDUAGotAABHDQIgAEEFRg0\
BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNYBCyADQQA2AgAgBkEBaiEBQSQMAgsgA0EANgIADAILIAEgBEYEQEGRASECDNQBCyABLQAAQcwARw0BIAFBAWohAUETCzoAKSADKAIEIQAgA0EANgIEIAMgACA\
BEC4iAA0CDAELQQAhAiADQQA2AhwgAyABNgIUIANB/h82AhAgA0EGNgIMDNEBC0H4ACECDLcBCyADQZABNgIcIAMgATYCFCADIAA2AgxBACECDM8BC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACE\
ACyAARQ0AIABBFUYNASADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgzOAQtB9wAhAgy0AQsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDMwBCyABIARGBEBBjwEhAgzMAQsCQCABLQA\
AQSBGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GbHzYCECADQQY2AgxBACECDMwBC0ECIQIMsgELA0AgAS0AAEEgRw0CIAQgAUEBaiIBRw0AC0GOASECDMoBCyABIARGBEBBjQEhAgzKAQsCQCABLQAAQQl\
rDgRKAABKAAtB9QAhAgywAQsgAy0AKUEFRgRAQfYAIQIMsAELQfQAIQIMrwELIAEgBEYEQEGMASECDMgBCyADQRA2AgggAyABNgIEDAoLIAEgBEYEQEGLASECDMcBCwJAIAEtAABBCWsOBEcAAEcAC0HzACECDK0\
BCyABIARHBEAgA0EQNgIIIAMgATYCBEHxACECDK0BC0GKASECDMUBCwJAIAEgBEcEQANAIAEtAABBoNAAai0AACIAQQNHBEACQCAAQQFrDgJJAAQLQfAAIQIMrwELIAQgAUEBaiIBRw0AC0GIASECDMYBC0GIASE\
CDMUBCyADQQA2AhwgAyABNgIUIANB2yA2AhAgA0EHNgIMQQAhAgzEAQsgASAERgRAQYkBIQIMxAELAkACQAJAIAEtAABBoNIAai0AAEEBaw4DRgIAAQtB8gAhAgysAQsgA0EANgIcIAMgATYCFCADQbQSNgIQIAN\
BBzYCDEEAIQIMxAELQeoAIQIMqgELIAEgBEcEQCABQQFqIQFB7wAhAgyqAQtBhwEhAgzCAQsgBCABIgBGBEBBhgEhAgzCAQsgAC0AACIBQS9GBEAgAEEBaiEBQe4AIQIMqQELIAFBCWsiAkEXSw0BIAAhAUEBIAJ\
0QZuAgARxDUEMAQsgBCABIgBGBEBBhQEhAgzBAQsgAC0AAEEvRw0AIABBAWohAQwDC0EAIQIgA0EANgIcIAMgADYCFCADQdsgNgIQIANBBzYCDAy/AQsCQAJAAkACQAJAA0AgAS0AAEGgzgBqLQAAIgBBBUcEQAJ\
AAkAgAEEBaw4IRwUGBwgABAEIC0HrACECDK0BCyABQQFqIQFB7QAhAgysAQsgBCABQQFqIgFHDQALQYQBIQIMwwELIAFBAWoMFAsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HbADYCHCADIAE2AhQgAyA\
ANgIMQQAhAgzBAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgzAAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0H6ADYCHCADIAE2AhQgAyAANgIMQQA\
hAgy/AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMvgELIAEgBEYEQEGDASECDL4BCwJAIAEtAABBoM4Aai0AAEEBaw4IPgQFBgAIAgMHCyABQQFqIQELQQMhAgyjAQsgAUEBagwNC0EAIQIgA0E\
ANgIcIANB0RI2AhAgA0EHNgIMIAMgAUEBajYCFAy6AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgy5AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0H\
dADYCHCADIAE2AhQgAyAANgIMQQAhAgy4AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy3AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMtgE\
LQewAIQIMnAELIAEgBEYEQEGCASECDLUBCyABQQFqDAILIAEgBEYEQEGBASECDLQBCyABQQFqDAELIAEgBEYNASABQQFqCyEBQQQhAgyYAQtBgAEhAgywAQsDQCABLQAAQaDMAGotAAAiAEECRwRAIABBAUcEQEH\
pACECDJkBCwwxCyAEIAFBAWoiAUcNAAtB/wAhAgyvAQsgASAERgRAQf4AIQIMrwELAkAgAS0AAEEJaw43LwMGLwQGBgYGBgYGBgYGBgYGBgYGBgYFBgYCBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGAAYLIAF\
BAWoLIQFBBSECDJQBCyABQQFqDAYLIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB3QA2AhwgAyABNgI\
UIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIANBADYCHCADIAE2AhQgA0GNFDYCECADQQc2AgxBACECDKgBCwJAAkACQAJAA0A\
gAS0AAEGgygBqLQAAIgBBBUcEQAJAIABBAWsOBi4DBAUGAAYLQegAIQIMlAELIAQgAUEBaiIBRw0AC0H9ACECDKsBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQdsANgIcIAMgATYCFCADIAA2AgxBACE\
CDKoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDKkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQfoANgIcIAMgATYCFCADIAA2AgxBACECDKgBCyA\
DQQA2AhwgAyABNgIUIANB5Ag2AhAgA0EHNgIMQQAhAgynAQsgASAERg0BIAFBAWoLIQFBBiECDIwBC0H8ACECDKQBCwJAAkACQAJAA0AgAS0AAEGgyABqLQAAIgBBBUcEQCAAQQFrDgQpAgMEBQsgBCABQQFqIgF\
HDQALQfsAIQIMpwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMpgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB3QA2AhwgAyABNgIUIAMgADYCDEE\
AIQIMpQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMpAELIANBADYCHCADIAE2AhQgA0G8CjYCECADQQc2AgxBACECDKMBC0HPACECDIkBC0HRACECDIgBC0H\
nACECDIcBCyABIARGBEBB+gAhAgygAQsCQCABLQAAQQlrDgQgAAAgAAsgAUEBaiEBQeYAIQIMhgELIAEgBEYEQEH5ACECDJ8BCwJAIAEtAABBCWsOBB8AAB8AC0EAIQACQCADKAI4IgJFDQAgAigCOCICRQ0AIAM\
gAhEAACEACyAARQRAQeIBIQIMhgELIABBFUcEQCADQQA2AhwgAyABNgIUIANByQ02AhAgA0EaNgIMQQAhAgyfAQsgA0H4ADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDJ4BCyABIARHBEAgA0ENNgIIIAM\
gATYCBEHkACECDIUBC0H3ACECDJ0BCyABIARGBEBB9gAhAgydAQsCQAJAAkAgAS0AAEHIAGsOCwABCwsLCwsLCwsCCwsgAUEBaiEBQd0AIQIMhQELIAFBAWohAUHgACECDIQBCyABQQFqIQFB4wAhAgyDAQtB9QA\
hAiABIARGDZsBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbXVAGotAABHDQggAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJwBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgE\
QKyIABEAgA0H0ADYCHCADIAE2AhQgAyAANgIMQQAhAgycAQtB4gAhAgyCAQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY\
2AgxBACECDJwBC0HhACECDIIBCyADQfMANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMmgELIAMtACkiAEEja0ELSQ0JAkAgAEEGSw0AQQEgAHRBygBxRQ0ADAoLQQAhAiADQQA2AhwgAyABNgIUIANB7Qk\
2AhAgA0EINgIMDJkBC0HyACECIAEgBEYNmAEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBs9UAai0AAEcNBSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMmQELIAMoAgQhACA\
DQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfEANgIcIAMgATYCFCADIAA2AgxBACECDJkBC0HfACECDH8LQQAhAAJAIAMoAjgiAkUNACACKAI0IgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyA\
BNgIUIANB6g02AhAgA0EmNgIMQQAhAgyZAQtB3gAhAgx/CyADQfAANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMlwELIAMtAClBIUYNBiADQQA2AhwgAyABNgIUIANBkQo2AhAgA0EINgIMQQAhAgyWAQt\
B7wAhAiABIARGDZUBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDVAGotAABHDQIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYBCyADKAIEIQAgA0IANwMAIAMgACAGQQF\
qIgEQKyIARQ0CIANB7QA2AhwgAyABNgIUIAMgADYCDEEAIQIMlQELIANBADYCAAsgAygCBCEAIANBADYCBCADIAAgARArIgBFDYABIANB7gA2AhwgAyABNgIUIAMgADYCDEEAIQIMkwELQdwAIQIMeQtBACEAAkA\
gAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJMBC0HbACECDHkLIANB7AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQA\
hAgyRAQsgAy0AKSIAQSNJDQAgAEEuRg0AIANBADYCHCADIAE2AhQgA0HJCTYCECADQQg2AgxBACECDJABC0HaACECDHYLIAEgBEYEQEHrACECDI8BCwJAIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATY\
CFCADQbI4NgIQIANBCDYCDEEAIQIMjwELQdkAIQIMdQsgASAERwRAIANBDjYCCCADIAE2AgRB2AAhAgx1C0HqACECDI0BCyABIARGBEBB6QAhAgyNAQsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQF\
B1wAhAgx0CyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeiADQegANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyABIARGBEBB5wAhAgyMAQsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAMoAgQhACADQQA2AgQgAyA\
AIAEQLyIARQ17IANB5gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELQdYAIQIMcgsgASAERgRAQeUAIQIMiwELQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAE\
CAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQA\
qDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIANgIcIAMgATYCFCADIAA2AgxBACECDI0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNfSADQeMANgI\
cIAMgATYCFCADIAA2AgxBACECDIwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeyADQeQANgIcIAMgATYCFCADIAA2AgwMiwELQdQAIQIMcQsgAy0AKUEiRg2GAUHTACECDHALQQAhAAJAIAMoAjgiAkUNACA\
CKAJEIgJFDQAgAyACEQAAIQALIABFBEBB1QAhAgxwCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQaQNNgIQIANBITYCDEEAIQIMiQELIANB4QA2AhwgAyABNgIUIANB0Bo2AhAgA0EVNgIMQQAhAgyIAQsgASAERgR\
AQeAAIQIMiAELAkACQAJAAkACQCABLQAAQQprDgQBBAQABAsgAUEBaiEBDAELIAFBAWohASADQS9qLQAAQQFxRQ0BC0HSACECDHALIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIgBCyADQQA2Ahw\
gAyABNgIUIANBthE2AhAgA0EJNgIMQQAhAgyHAQsgASAERgRAQd8AIQIMhwELIAEtAABBCkYEQCABQQFqIQEMCQsgAy0ALkHAAHENCCADQQA2AhwgAyABNgIUIANBthE2AhAgA0ECNgIMQQAhAgyGAQsgASAERgR\
AQd0AIQIMhgELIAEtAAAiAkENRgRAIAFBAWohAUHQACECDG0LIAEhACACQQlrDgQFAQEFAQsgBCABIgBGBEBB3AAhAgyFAQsgAC0AAEEKRw0AIABBAWoMAgtBACECIANBADYCHCADIAA2AhQgA0HKLTYCECADQQc\
2AgwMgwELIAEgBEYEQEHbACECDIMBCwJAIAEtAABBCWsOBAMAAAMACyABQQFqCyEBQc4AIQIMaAsgASAERgRAQdoAIQIMgQELIAEtAABBCWsOBAABAQABC0EAIQIgA0EANgIcIANBmhI2AhAgA0EHNgIMIAMgAUE\
BajYCFAx/CyADQYASOwEqQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2QA2AhwgAyABNgIUIANB6ho2AhAgA0EVNgIMQQAhAgx+C0HNACECDGQLIANBADYCHCADIAE\
2AhQgA0HJDTYCECADQRo2AgxBACECDHwLIAEgBEYEQEHZACECDHwLIAEtAABBIEcNPSABQQFqIQEgAy0ALkEBcQ09IANBADYCHCADIAE2AhQgA0HCHDYCECADQR42AgxBACECDHsLIAEgBEYEQEHYACECDHsLAkA\
CQAJAAkACQCABLQAAIgBBCmsOBAIDAwABCyABQQFqIQFBLCECDGULIABBOkcNASADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgx9CyABQQFqIQEgA0Evai0AAEEBcUUNcyADLQAyQYABcUUEQCADQTJ\
qIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALAkACQCAADhZNTEsBAQEBAQEBAQEBAQEBAQEBAQEAAQsgA0EpNgIcIAMgATYCFCADQawZNgIQIANBFTYCDEEAIQIMfgsgA0EANgIcIAM\
gATYCFCADQeULNgIQIANBETYCDEEAIQIMfQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUNWSAAQRVHDQEgA0EFNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMfAtBywAhAgxiC0E\
AIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAx6CyADIAMvATJBgAFyOwEyDDsLIAEgBEcEQCADQRE2AgggAyABNgIEQcoAIQIMYAtB1wAhAgx4CyABIARGBEBB1gAhAgx4CwJAAkACQAJAIAEtAAAiAEE\
gciAAIABBwQBrQf8BcUEaSRtB/wFxQeMAaw4TAEBAQEBAQEBAQEBAQAFAQEACA0ALIAFBAWohAUHGACECDGELIAFBAWohAUHHACECDGALIAFBAWohAUHIACECDF8LIAFBAWohAUHJACECDF4LQdUAIQIgBCABIgB\
GDXYgBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0IQQQgAUEFRg0KGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx2C0HUACECIAQ\
gASIARg11IAQgAWsgAygCACIBaiEGIAAgAWtBD2ohBwNAIAFBgMgAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNB0EDIAFBD0YNCRogAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdQtB0wA\
hAiAEIAEiAEYNdCAEIAFrIAMoAgAiAWohBiAAIAFrQQ5qIQcDQCABQeLHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQYgAUEORg0HIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHQLQdI\
AIQIgBCABIgBGDXMgBCABayADKAIAIgFqIQUgACABa0EBaiEGA0AgAUHgxwBqLQAAIAAtAAAiB0EgciAHIAdBwQBrQf8BcUEaSRtB/wFxRw0FIAFBAUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBTYCAAxzCyA\
BIARGBEBB0QAhAgxzCwJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB7gBrDgcAOTk5OTkBOQsgAUEBaiEBQcMAIQIMWgsgAUEBaiEBQcQAIQIMWQsgA0EANgIAIAZBAWohAUHFACECDFgLQdAAIQI\
gBCABIgBGDXAgBCABayADKAIAIgFqIQYgACABa0EJaiEHA0AgAUHWxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0CQQIgAUEJRg0EGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxwC0H\
PACECIAQgASIARg1vIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwNAIAFB0McAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQVGDQIgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMbws\
gACEBIANBADYCAAwzC0EBCzoALCADQQA2AgAgB0EBaiEBC0EtIQIMUgsCQANAIAEtAABB0MUAai0AAEEBRw0BIAQgAUEBaiIBRw0AC0HNACECDGsLQcIAIQIMUQsgASAERgRAQcwAIQIMagsgAS0AAEE6RgRAIAM\
oAgQhACADQQA2AgQgAyAAIAEQMCIARQ0zIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMagsgA0EANgIcIAMgATYCFCADQecRNgIQIANBCjYCDEEAIQIMaQsCQAJAIAMtACxBAmsOAgABJwsgA0Ezai0AAEE\
CcUUNJiADLQAuQQJxDSYgA0EANgIcIAMgATYCFCADQaYUNgIQIANBCzYCDEEAIQIMaQsgAy0AMkEgcUUNJSADLQAuQQJxDSUgA0EANgIcIAMgATYCFCADQb0TNgIQIANBDzYCDEEAIQIMaAtBACEAAkAgAygCOCI\
CRQ0AIAIoAkgiAkUNACADIAIRAAAhAAsgAEUEQEHBACECDE8LIABBFUcEQCADQQA2AhwgAyABNgIUIANBpg82AhAgA0EcNgIMQQAhAgxoCyADQcoANgIcIAMgATYCFCADQYUcNgIQIANBFTYCDEEAIQIMZwsgASA\
ERwRAA0AgAS0AAEHAwQBqLQAAQQFHDRcgBCABQQFqIgFHDQALQcQAIQIMZwtBxAAhAgxmCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeM\
Aaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUE2IQIMUgsgAUEBaiEBQTchAgxRCyABQQFqIQFBOCECDFALDBULIAQgAUEBaiIBRw0AC0E8IQIMZgtBPCECDGULIAEgBEYEQEHIACECDGULIANBEjYCCCA\
DIAE2AgQCQAJAAkACQAJAIAMtACxBAWsOBBQAAQIJCyADLQAyQSBxDQNB4AEhAgxPCwJAIAMvATIiAEEIcUUNACADLQAoQQFHDQAgAy0ALkEIcUUNAgsgAyAAQff7A3FBgARyOwEyDAsLIAMgAy8BMkEQcjsBMgw\
ECyADQQA2AgQgAyABIAEQMSIABEAgA0HBADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxmCyABQQFqIQEMWAsgA0EANgIcIAMgATYCFCADQfQTNgIQIANBBDYCDEEAIQIMZAtBxwAhAiABIARGDWMgAygCACIAIAQ\
gAWtqIQUgASAAa0EGaiEGAkADQCAAQcDFAGotAAAgAS0AAEEgckcNASAAQQZGDUogAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMZAsgA0EANgIADAULAkAgASAERwRAA0AgAS0AAEHAwwBqLQAAIgBBAUcEQCA\
AQQJHDQMgAUEBaiEBDAULIAQgAUEBaiIBRw0AC0HFACECDGQLQcUAIQIMYwsLIANBADoALAwBC0ELIQIMRwtBPyECDEYLAkACQANAIAEtAAAiAEEgRwRAAkAgAEEKaw4EAwUFAwALIABBLEYNAwwECyAEIAFBAWo\
iAUcNAAtBxgAhAgxgCyADQQg6ACwMDgsgAy0AKEEBRw0CIAMtAC5BCHENAiADKAIEIQAgA0EANgIEIAMgACABEDEiAARAIANBwgA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMXwsgAUEBaiEBDFALQTshAgxECwJ\
AA0AgAS0AACIAQSBHIABBCUdxDQEgBCABQQFqIgFHDQALQcMAIQIMXQsLQTwhAgxCCwJAAkAgASAERwRAA0AgAS0AACIAQSBHBEAgAEEKaw4EAwQEAwQLIAQgAUEBaiIBRw0AC0E/IQIMXQtBPyECDFwLIAMgAy8\
BMkEgcjsBMgwKCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNTiADQT42AhwgAyABNgIUIAMgADYCDEEAIQIMWgsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkYNAwwMCyAEIAFBAWoiAUcNAAt\
BNyECDFsLQTchAgxaCyABQQFqIQEMBAtBOyECIAQgASIARg1YIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwJAA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQE\
MPwsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMWQsgA0EANgIAIAAhAQwFC0E6IQIgBCABIgBGDVcgBCABayADKAIAIgFqIQYgACABa0EIaiEHAkADQCABQbTBAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wF\
xQRpJG0H/AXFHDQEgAUEIRgRAQQUhAQw+CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxYCyADQQA2AgAgACEBDAQLQTkhAiAEIAEiAEYNViAEIAFrIAMoAgAiAWohBiAAIAFrQQNqIQcCQANAIAFBsMEAai0\
AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQNGBEBBBiEBDD0LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFcLIANBADYCACAAIQEMAwsCQANAIAEtAAAiAEEgRwRAIABBCmsOBAcEBAc\
CCyAEIAFBAWoiAUcNAAtBOCECDFYLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCADLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIANBAToALCADIAMvATIgAXI7ATIgACEBDAELIAMgAy8BMkE\
IcjsBMiAAIQELQT4hAgw7CyADQQA6ACwLQTkhAgw5CyABIARGBEBBNiECDFILAkACQAJAAkACQCABLQAAQQprDgQAAgIBAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDQIgA0EzNgIcIAMgATYCFCADIAA2Agx\
BACECDFULIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQRAIAFBAWohAQwGCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMVAsgAy0ALkEBcQRAQd8BIQIMOwsgAygCBCEAIANBADYCBCADIAAgARAxIgANAQx\
JC0E0IQIMOQsgA0E1NgIcIAMgATYCFCADIAA2AgxBACECDFELQTUhAgw3CyADQS9qLQAAQQFxDQAgA0EANgIcIAMgATYCFCADQesWNgIQIANBGTYCDEEAIQIMTwtBMyECDDULIAEgBEYEQEEyIQIMTgsCQCABLQA\
AQQpGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GSFzYCECADQQM2AgxBACECDE4LQTIhAgw0CyABIARGBEBBMSECDE0LAkAgAS0AACIAQQlGDQAgAEEgRg0AQQEhAgJAIAMtACxBBWsOBAYEBQANCyADIAM\
vATJBCHI7ATIMDAsgAy0ALkEBcUUNASADLQAsQQhHDQAgA0EAOgAsC0E9IQIMMgsgA0EANgIcIAMgATYCFCADQcIWNgIQIANBCjYCDEEAIQIMSgtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgwGCyA\
BIARGBEBBMCECDEcLIAEtAABBCkYEQCABQQFqIQEMAQsgAy0ALkEBcQ0AIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDEYLQTAhAgwsCyABQQFqIQFBMSECDCsLIAEgBEYEQEEvIQIMRAsgAS0AACI\
AQQlHIABBIEdxRQRAIAFBAWohASADLQAuQQFxDQEgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDEEAIQIMRAtBASECAkACQAJAAkACQAJAIAMtACxBAmsOBwUEBAMBAgAECyADIAMvATJBCHI7ATIMAwtBAiE\
CDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgtBLyECDCsLIANBADYCHCADIAE2AhQgA0GEEzYCECADQQs2AgxBACECDEMLQeEBIQIMKQsgASAERgRAQS4hAgxCCyADQQA2AgQgA0ESNgIIIAMgASABEDEiAA0\
BC0EuIQIMJwsgA0EtNgIcIAMgATYCFCADIAA2AgxBACECDD8LQQAhAAJAIAMoAjgiAkUNACACKAJMIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2AA2AhwgAyABNgIUIANBsxs2AhAgA0EVNgIMQQAhAgw\
+C0HMACECDCQLIANBADYCHCADIAE2AhQgA0GzDjYCECADQR02AgxBACECDDwLIAEgBEYEQEHOACECDDwLIAEtAAAiAEEgRg0CIABBOkYNAQsgA0EAOgAsQQkhAgwhCyADKAIEIQAgA0EANgIEIAMgACABEDAiAA0\
BDAILIAMtAC5BAXEEQEHeASECDCALIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0CIANBKjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgw4CyADQcsANgIcIAMgADYCDCADIAFBAWo2AhRBACECDDcLIAFBAWohAUH\
AACECDB0LIAFBAWohAQwsCyABIARGBEBBKyECDDULAkAgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQcAAcUUNBgsgAy0AMkGAAXEEQEEAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ0SIAB\
BFUYEQCADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgw2CyADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMQQAhAgw1CyADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQA\
AIQALIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyADQQE6ADALIAIgAi8BAEHAAHI7AQALQSshAgwYCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgwwCyADQQA2AhwgAyABNgIUIANB5Qs2AhA\
gA0ERNgIMQQAhAgwvCyADQQA2AhwgAyABNgIUIANBpQs2AhAgA0ECNgIMQQAhAgwuC0EBIQcgAy8BMiIFQQhxRQRAIAMpAyBCAFIhBwsCQCADLQAwBEBBASEAIAMtAClBBUYNASAFQcAAcUUgB3FFDQELAkAgAy0\
AKCICQQJGBEBBASEAIAMvATQiBkHlAEYNAkEAIQAgBUHAAHENAiAGQeQARg0CIAZB5gBrQQJJDQIgBkHMAUYNAiAGQbACRg0CDAELQQAhACAFQcAAcQ0BC0ECIQAgBUEIcQ0AIAVBgARxBEACQCACQQFHDQAgAy0\
ALkEKcQ0AQQUhAAwCC0EEIQAMAQsgBUEgcUUEQCADEDZBAEdBAnQhAAwBC0EAQQMgAykDIFAbIQALIABBAWsOBQIABwEDBAtBESECDBMLIANBAToAMQwpC0EAIQICQCADKAI4IgBFDQAgACgCMCIARQ0AIAMgABE\
AACECCyACRQ0mIAJBFUYEQCADQQM2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwrC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAwqCyADQQA2AhwgAyABNgIUIANB+SA2AhAgA0EPNgIMQQA\
hAgwpC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAADQELQQ4hAgwOCyAAQRVGBEAgA0ECNgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMJwsgA0EANgIcIAMgATYCFCADQd0ONgIQIAN\
BEjYCDEEAIQIMJgtBKiECDAwLIAEgBEcEQCADQQk2AgggAyABNgIEQSkhAgwMC0EmIQIMJAsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFQEQEElIQIMJAsgAygCBCEAIANBADYCBCADIAAgASA\
Mp2oiARAyIgBFDQAgA0EFNgIcIAMgATYCFCADIAA2AgxBACECDCMLQQ8hAgwJC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FxYAAQIDBAUGBxQUFBQUFBQ\
ICQoLDA0UFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFA4PEBESExQLQgIhCgwWC0IDIQoMFQtCBCEKDBQLQgUhCgwTC0IGIQoMEgtCByEKDBELQgghCgwQC0IJIQoMDwtCCiEKDA4LQgshCgwNC0IMIQoMDAtCDSE\
KDAsLQg4hCgwKC0IPIQoMCQtCCiEKDAgLQgshCgwHC0IMIQoMBgtCDSEKDAULQg4hCgwEC0IPIQoMAwsgA0EANgIcIAMgATYCFCADQZ8VNgIQIANBDDYCDEEAIQIMIQsgASAERgRAQSIhAgwhC0IAIQoCQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsONxUUAAECAwQFBgcWFhYWFhYWCAkKCwwNFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYODxAREhMWC0ICIQoMFAtCAyEKDBMLQgQhCgw\
SC0IFIQoMEQtCBiEKDBALQgchCgwPC0IIIQoMDgtCCSEKDA0LQgohCgwMC0ILIQoMCwtCDCEKDAoLQg0hCgwJC0IOIQoMCAtCDyEKDAcLQgohCgwGC0ILIQoMBQtCDCEKDAQLQg0hCgwDC0IOIQoMAgtCDyEKDAE\
LQgEhCgsgAUEBaiEBIAMpAyAiC0L//////////w9YBEAgAyALQgSGIAqENwMgDAILIANBADYCHCADIAE2AhQgA0G1CTYCECADQQw2AgxBACECDB4LQSchAgwEC0EoIQIMAwsgAyABOgAsIANBADYCACAHQQFqIQF\
BDCECDAILIANBADYCACAGQQFqIQFBCiECDAELIAFBAWohAUEIIQIMAAsAC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwXC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwWC0EAIQI\
gA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwVC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwUC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwTC0EAIQIgA0EANgIcIAMgATY\
CFCADQbI4NgIQIANBCDYCDAwSC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwRC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwQC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIAN\
BCTYCDAwPC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwOC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwNC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwMC0EAIQI\
gA0EANgIcIAMgATYCFCADQZkTNgIQIANBCzYCDAwLC0EAIQIgA0EANgIcIAMgATYCFCADQZ0JNgIQIANBCzYCDAwKC0EAIQIgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDAwJC0EAIQIgA0EANgIcIAMgATY\
CFCADQbEQNgIQIANBCjYCDAwIC0EAIQIgA0EANgIcIAMgATYCFCADQbsdNgIQIANBAjYCDAwHC0EAIQIgA0EANgIcIAMgATYCFCADQZYWNgIQIANBAjYCDAwGC0EAIQIgA0EANgIcIAMgATYCFCADQfkYNgIQIAN\
BAjYCDAwFC0EAIQIgA0EANgIcIAMgATYCFCADQcQYNgIQIANBAjYCDAwECyADQQI2AhwgAyABNgIUIANBqR42AhAgA0EWNgIMQQAhAgwDC0HeACECIAEgBEYNAiAJQQhqIQcgAygCACEFAkACQCABIARHBEAgBUG\
WyABqIQggBCAFaiABayEGIAVBf3NBCmoiBSABaiEAA0AgAS0AACAILQAARwRAQQIhCAwDCyAFRQRAQQAhCCAAIQEMAwsgBUEBayEFIAhBAWohCCAEIAFBAWoiAUcNAAsgBiEFIAQhAQsgB0EBNgIAIAMgBTYCAAw\
BCyADQQA2AgAgByAINgIACyAHIAE2AgQgCSgCDCEAAkACQCAJKAIIQQFrDgIEAQALIANBADYCHCADQcIeNgIQIANBFzYCDCADIABBAWo2AhRBACECDAMLIANBADYCHCADIAA2AhQgA0HXHjYCECADQQk2AgxBACE\
CDAILIAEgBEYEQEEoIQIMAgsgA0EJNgIIIAMgATYCBEEnIQIMAQsgASAERgRAQQEhAgwBCwNAAkACQAJAIAEtAABBCmsOBAABAQABCyABQQFqIQEMAQsgAUEBaiEBIAMtAC5BIHENAEEAIQIgA0EANgIcIAMgATY\
CFCADQaEhNgIQIANBBTYCDAwCC0EBIQIgASAERw0ACwsgCUEQaiQAIAJFBEAgAygCDCEADAELIAMgAjYCHEEAIQAgAygCBCIBRQ0AIAMgASAEIAMoAggRAQAiAUUNACADIAQ2AhQgAyABNgIMIAEhAAsgAAu+AgE\
CfyAAQQA6AAAgAEHkAGoiAUEBa0EAOgAAIABBADoAAiAAQQA6AAEgAUEDa0EAOgAAIAFBAmtBADoAACAAQQA6AAMgAUEEa0EAOgAAQQAgAGtBA3EiASAAaiIAQQA2AgBB5AAgAWtBfHEiAiAAaiIBQQRrQQA2AgA\
CQCACQQlJDQAgAEEANgIIIABBADYCBCABQQhrQQA2AgAgAUEMa0EANgIAIAJBGUkNACAAQQA2AhggAEEANgIUIABBADYCECAAQQA2AgwgAUEQa0EANgIAIAFBFGtBADYCACABQRhrQQA2AgAgAUEca0EANgIAIAI\
gAEEEcUEYciICayIBQSBJDQAgACACaiEAA0AgAEIANwMYIABCADcDECAAQgA3AwggAEIANwMAIABBIGohACABQSBrIgFBH0sNAAsLC1YBAX8CQCAAKAIMDQACQAJAAkACQCAALQAxDgMBAAMCCyAAKAI4IgFFDQA\
gASgCMCIBRQ0AIAAgAREAACIBDQMLQQAPCwALIABByhk2AhBBDiEBCyABCxoAIAAoAgxFBEAgAEHeHzYCECAAQRU2AgwLCxQAIAAoAgxBFUYEQCAAQQA2AgwLCxQAIAAoAgxBFkYEQCAAQQA2AgwLCwcAIAAoAgw\
LBwAgACgCEAsJACAAIAE2AhALBwAgACgCFAsrAAJAIABBJ08NAEL//////wkgAK2IQgGDUA0AIABBAnRB0DhqKAIADwsACxcAIABBL08EQAALIABBAnRB7DlqKAIAC78JAQF/QfQtIQECQAJAAkACQAJAAkACQAJ\
AAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ\
AAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQeQAaw70A2NiAAFhYWFhYWECAwQFYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWF\
hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYQYHCAkKCwwNDg9hYWFhYRBhYWFhYWFhYWFhYRFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWF\
hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWESExQVFhcYGRobYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWF\
hYWFhYWFhYWFhYWFhYRwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1NmE3ODk6YWFhYWFhYWE7YWFhPGFhYWE9Pj9hYWFhYWFhYUBhYUFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFCQ0RFRkdISUpLTE1\
OT1BRUlNhYWFhYWFhYVRVVldYWVpbYVxdYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhXmFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYV9gYQtB6iwPC0GYJg8LQe0xDwtBoDcPC0HJKQ8\
LQbQpDwtBli0PC0HrKw8LQaI1DwtB2zQPC0HgKQ8LQeMkDwtB1SQPC0HuJA8LQeYlDwtByjQPC0HQNw8LQao1DwtB9SwPC0H2Jg8LQYIiDwtB8jMPC0G+KA8LQec3DwtBzSEPC0HAIQ8LQbglDwtByyUPC0GWJA8\
LQY80DwtBzTUPC0HdKg8LQe4zDwtBnDQPC0GeMQ8LQfQ1DwtB5SIPC0GvJQ8LQZkxDwtBsjYPC0H5Ng8LQcQyDwtB3SwPC0GCMQ8LQcExDwtBjTcPC0HJJA8LQew2DwtB5yoPC0HIIw8LQeIhDwtByTcPC0GlIg8\
LQZQiDwtB2zYPC0HeNQ8LQYYmDwtBvCsPC0GLMg8LQaAjDwtB9jAPC0GALA8LQYkrDwtBpCYPC0HyIw8LQYEoDwtBqzIPC0HrJw8LQcI2DwtBoiQPC0HPKg8LQdwjDwtBhycPC0HkNA8LQbciDwtBrTEPC0HVIg8\
LQa80DwtB3iYPC0HWMg8LQfQ0DwtBgTgPC0H0Nw8LQZI2DwtBnScPC0GCKQ8LQY0jDwtB1zEPC0G9NQ8LQbQ3DwtB2DAPC0G2Jw8LQZo4DwtBpyoPC0HEJw8LQa4jDwtB9SIPCwALQcomIQELIAELFwAgACAALwE\
uQf7/A3EgAUEAR3I7AS4LGgAgACAALwEuQf3/A3EgAUEAR0EBdHI7AS4LGgAgACAALwEuQfv/A3EgAUEAR0ECdHI7AS4LGgAgACAALwEuQff/A3EgAUEAR0EDdHI7AS4LGgAgACAALwEuQe//A3EgAUEAR0EEdHI\
7AS4LGgAgACAALwEuQd//A3EgAUEAR0EFdHI7AS4LGgAgACAALwEuQb//A3EgAUEAR0EGdHI7AS4LGgAgACAALwEuQf/+A3EgAUEAR0EHdHI7AS4LGgAgACAALwEuQf/9A3EgAUEAR0EIdHI7AS4LGgAgACAALwE\
uQf/7A3EgAUEAR0EJdHI7AS4LPgECfwJAIAAoAjgiA0UNACADKAIEIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHhEjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIIIgNFDQAgACABIAIgAWsgAxE\
BACIEQX9HDQAgAEH8ETYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIMIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHsCjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIQIgNFDQAgACABIAI\
gAWsgAxEBACIEQX9HDQAgAEH6HjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIUIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHLEDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIYIgNFDQA\
gACABIAIgAWsgAxEBACIEQX9HDQAgAEG3HzYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIcIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG/FTYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAI\
sIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH+CDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIgIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEGMHTYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0U\
NACADKAIkIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHmFTYCEEEYIQQLIAQLOAAgAAJ/IAAvATJBFHFBFEYEQEEBIAAtAChBAUYNARogAC8BNEHlAEYMAQsgAC0AKUEFRgs6ADALWQECfwJAIAAtAChBAUY\
NACAALwE0IgFB5ABrQeQASQ0AIAFBzAFGDQAgAUGwAkYNACAALwEyIgBBwABxDQBBASECIABBiARxQYAERg0AIABBKHFFIQILIAILjAEBAn8CQAJAAkAgAC0AKkUNACAALQArRQ0AIAAvATIiAUECcUUNAQwCCyA\
ALwEyIgFBAXFFDQELQQEhAiAALQAoQQFGDQAgAC8BNCIAQeQAa0HkAEkNACAAQcwBRg0AIABBsAJGDQAgAUHAAHENAEEAIQIgAUGIBHFBgARGDQAgAUEocUEARyECCyACC1cAIABBGGpCADcDACAAQgA3AwAgAEE\
4akIANwMAIABBMGpCADcDACAAQShqQgA3AwAgAEEgakIANwMAIABBEGpCADcDACAAQQhqQgA3AwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgB\
BoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiA\
BQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEG\
BpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEE\
LSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQ\
gACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzY\
CCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACg\
CCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkE\
UaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCA\
AKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACA\
EQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIAR\
rIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGh\
BAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCI\
ARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QA\
oAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NU\
AIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ\
/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9Ng\
AKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZ\
BoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSI\
GQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0E\
AIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0\
BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUU\
EQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGo\
gAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdD\
VACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACA\
ANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyA\
CTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QA\
oAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUE\
DdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBig\
CECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWp\
BP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACA\
DQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACA\
BIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcj\
VACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQ\
hASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIAR\
qIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcj\
VAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiA\
IaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDY\
CCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACA\
CIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgA\
gBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQF\
ByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAM\
gBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAE\
gBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASA\
BdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQR\
xakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wB\
qIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgI\
AIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAh\
BA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH\
//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4\
gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN\
0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGV\
jdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV\
4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJ\
vcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9\
uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWV\
fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXB\
sZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW5\
2YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnR\
lciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGN\
oYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW5\
2YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGl\
kIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCB\
MRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHV\
ua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQ\
gQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCB\
DUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnM\
gcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V\
0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9\
jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9\
uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGV\
kIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCB\
jaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1V\
wZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXR\
ob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIEN\
SIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF\
0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJ\
MWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUN\
USU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkN\
FRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0l\
OVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkF\
MSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVR\
FUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgB\
TU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGV\
kIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkF\
USU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkF\
MSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9\
GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEg\
ARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkF\
OU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9\
WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9\
DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0N\
CX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09\
ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9\
IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJ\
fVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5\
CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREV\
URUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQ\
AUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQ\
AUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUEx\
JRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgA\
AkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAA\
ALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQA\
AVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwA\
DAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwM\
ABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQE\
BAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYD\
IAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU\
FBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU\
FBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI\
CAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQU\
FBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAs\
BAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUF\
EU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1B\
BRFRQLw==",u;Object.defineProperty(sA,"exports",{get:A(()=>u||(u=I.from(h,"base64")),"get")})}}),$Q=VA({"node_modules/undici/lib/llhttp/llhttp_simd-wasm.js"(s,sA){
"use strict";var{Buffer:I}=UA("node:buffer"),h="AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAE\
A2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUA\
AQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYI\
AX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsG\
bWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0\
dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBf\
cGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFz\
b24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFs\
bGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVu\
aWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9u\
YWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVz\
c2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCuzaAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQ\
OiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFH\
BEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRq\
IgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACAB\
IARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgC\
ECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAg\
BGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAE\
aiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYC\
DAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtB\
ACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQ\
IAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEED\
dnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAg\
AkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAE\
Rg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgC\
AEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsB\
LiAAIAE2AhgLhocCAwd/A34BeyABIAJqIQQCQCAAIgMoAgwiAA0AIAMoAgQEQCADIAE2AgQLIwBBEGsiCSQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADKAIcIgJBAmsO/AEB+QECAwQFBgcICQoLDA0O\
DxAREvgBE/cBFBX2ARYX9QEYGRobHB0eHyD9AfsBIfQBIiMkJSYnKCkqK/MBLC0uLzAxMvIB8QEzNPAB7wE1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk/6AVBRUlPuAe0BVOwBVesBVldYWVrqAVtcXV5fYGFi\
Y2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGt\
Aa4BrwGwAbEBsgGzAbQBtQG2AbcBuAG5AboBuwG8Ab0BvgG/AcABwQHCAcMBxAHFAcYBxwHIAckBygHLAcwBzQHOAekB6AHPAecB0AHmAdEB0gHTAdQB5QHVAdYB1wHYAdkB2gHbAdwB3QHeAd8B4AHhAeIB4wEA\
/AELQQAM4wELQQ4M4gELQQ0M4QELQQ8M4AELQRAM3wELQRMM3gELQRQM3QELQRUM3AELQRYM2wELQRcM2gELQRgM2QELQRkM2AELQRoM1wELQRsM1gELQRwM1QELQR0M1AELQR4M0wELQR8M0gELQSAM0QELQSEM\
0AELQQgMzwELQSIMzgELQSQMzQELQSMMzAELQQcMywELQSUMygELQSYMyQELQScMyAELQSgMxwELQRIMxgELQREMxQELQSkMxAELQSoMwwELQSsMwgELQSwMwQELQd4BDMABC0EuDL8BC0EvDL4BC0EwDL0BC0Ex\
DLwBC0EyDLsBC0EzDLoBC0E0DLkBC0HfAQy4AQtBNQy3AQtBOQy2AQtBDAy1AQtBNgy0AQtBNwyzAQtBOAyyAQtBPgyxAQtBOgywAQtB4AEMrwELQQsMrgELQT8MrQELQTsMrAELQQoMqwELQTwMqgELQT0MqQEL\
QeEBDKgBC0HBAAynAQtBwAAMpgELQcIADKUBC0EJDKQBC0EtDKMBC0HDAAyiAQtBxAAMoQELQcUADKABC0HGAAyfAQtBxwAMngELQcgADJ0BC0HJAAycAQtBygAMmwELQcsADJoBC0HMAAyZAQtBzQAMmAELQc4A\
DJcBC0HPAAyWAQtB0AAMlQELQdEADJQBC0HSAAyTAQtB0wAMkgELQdUADJEBC0HUAAyQAQtB1gAMjwELQdcADI4BC0HYAAyNAQtB2QAMjAELQdoADIsBC0HbAAyKAQtB3AAMiQELQd0ADIgBC0HeAAyHAQtB3wAM\
hgELQeAADIUBC0HhAAyEAQtB4gAMgwELQeMADIIBC0HkAAyBAQtB5QAMgAELQeIBDH8LQeYADH4LQecADH0LQQYMfAtB6AAMewtBBQx6C0HpAAx5C0EEDHgLQeoADHcLQesADHYLQewADHULQe0ADHQLQQMMcwtB\
7gAMcgtB7wAMcQtB8AAMcAtB8gAMbwtB8QAMbgtB8wAMbQtB9AAMbAtB9QAMawtB9gAMagtBAgxpC0H3AAxoC0H4AAxnC0H5AAxmC0H6AAxlC0H7AAxkC0H8AAxjC0H9AAxiC0H+AAxhC0H/AAxgC0GAAQxfC0GB\
AQxeC0GCAQxdC0GDAQxcC0GEAQxbC0GFAQxaC0GGAQxZC0GHAQxYC0GIAQxXC0GJAQxWC0GKAQxVC0GLAQxUC0GMAQxTC0GNAQxSC0GOAQxRC0GPAQxQC0GQAQxPC0GRAQxOC0GSAQxNC0GTAQxMC0GUAQxLC0GV\
AQxKC0GWAQxJC0GXAQxIC0GYAQxHC0GZAQxGC0GaAQxFC0GbAQxEC0GcAQxDC0GdAQxCC0GeAQxBC0GfAQxAC0GgAQw/C0GhAQw+C0GiAQw9C0GjAQw8C0GkAQw7C0GlAQw6C0GmAQw5C0GnAQw4C0GoAQw3C0Gp\
AQw2C0GqAQw1C0GrAQw0C0GsAQwzC0GtAQwyC0GuAQwxC0GvAQwwC0GwAQwvC0GxAQwuC0GyAQwtC0GzAQwsC0G0AQwrC0G1AQwqC0G2AQwpC0G3AQwoC0G4AQwnC0G5AQwmC0G6AQwlC0G7AQwkC0G8AQwjC0G9\
AQwiC0G+AQwhC0G/AQwgC0HAAQwfC0HBAQweC0HCAQwdC0EBDBwLQcMBDBsLQcQBDBoLQcUBDBkLQcYBDBgLQccBDBcLQcgBDBYLQckBDBULQcoBDBQLQcsBDBMLQcwBDBILQc0BDBELQc4BDBALQc8BDA8LQdAB\
DA4LQdEBDA0LQdIBDAwLQdMBDAsLQdQBDAoLQdUBDAkLQdYBDAgLQeMBDAcLQdcBDAYLQdgBDAULQdkBDAQLQdoBDAMLQdsBDAILQd0BDAELQdwBCyECA0ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAn8CQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAwJ/AkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCACDuMBAAECAwQFBgcICQoLDA0ODxAR\
EhMUFRYXGBkaGxwdHh8gISMkJScoKZ4DmwOaA5EDigODA4AD/QL7AvgC8gLxAu8C7QLoAucC5gLlAuQC3ALbAtoC2QLYAtcC1gLVAs8CzgLMAssCygLJAsgCxwLGAsQCwwK+ArwCugK5ArgCtwK2ArUCtAKzArIC\
sQKwAq4CrQKpAqgCpwKmAqUCpAKjAqICoQKgAp8CmAKQAowCiwKKAoEC/gH9AfwB+wH6AfkB+AH3AfUB8wHwAesB6QHoAecB5gHlAeQB4wHiAeEB4AHfAd4B3QHcAdoB2QHYAdcB1gHVAdQB0wHSAdEB0AHPAc4B\
zQHMAcsBygHJAcgBxwHGAcUBxAHDAcIBwQHAAb8BvgG9AbwBuwG6AbkBuAG3AbYBtQG0AbMBsgGxAbABrwGuAa0BrAGrAaoBqQGoAacBpgGlAaQBowGiAZ8BngGZAZgBlwGWAZUBlAGTAZIBkQGQAY8BjQGMAYcB\
hgGFAYQBgwGCAX18e3p5dnV0UFFSU1RVCyABIARHDXJB/QEhAgy+AwsgASAERw2YAUHbASECDL0DCyABIARHDfEBQY4BIQIMvAMLIAEgBEcN/AFBhAEhAgy7AwsgASAERw2KAkH/ACECDLoDCyABIARHDZECQf0A\
IQIMuQMLIAEgBEcNlAJB+wAhAgy4AwsgASAERw0eQR4hAgy3AwsgASAERw0ZQRghAgy2AwsgASAERw3KAkHNACECDLUDCyABIARHDdUCQcYAIQIMtAMLIAEgBEcN1gJBwwAhAgyzAwsgASAERw3cAkE4IQIMsgML\
IAMtADBBAUYNrQMMiQMLQQAhAAJAAkACQCADLQAqRQ0AIAMtACtFDQAgAy8BMiICQQJxRQ0BDAILIAMvATIiAkEBcUUNAQtBASEAIAMtAChBAUYNACADLwE0IgZB5ABrQeQASQ0AIAZBzAFGDQAgBkGwAkYNACAC\
QcAAcQ0AQQAhACACQYgEcUGABEYNACACQShxQQBHIQALIANBADsBMiADQQA6ADECQCAARQRAIANBADoAMSADLQAuQQRxDQEMsQMLIANCADcDIAsgA0EAOgAxIANBAToANgxIC0EAIQACQCADKAI4IgJFDQAgAigC\
MCICRQ0AIAMgAhEAACEACyAARQ1IIABBFUcNYiADQQQ2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgyvAwsgASAERgRAQQYhAgyvAwsgAS0AAEEKRw0ZIAFBAWohAQwaCyADQgA3AyBBEiECDJQDCyABIARH\
DYoDQSMhAgysAwsgASAERgRAQQchAgysAwsCQAJAIAEtAABBCmsOBAEYGAAYCyABQQFqIQFBECECDJMDCyABQQFqIQEgA0Evai0AAEEBcQ0XQQAhAiADQQA2AhwgAyABNgIUIANBmSA2AhAgA0EZNgIMDKsDCyAD\
IAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMWg0YQQghAgyqAwsgASAERwRAIANBCTYCCCADIAE2AgRBFCECDJEDC0EJIQIMqQMLIAMpAyBQDa4CDEMLIAEgBEYEQEELIQIMqAMLIAEtAABBCkcNFiAB\
QQFqIQEMFwsgA0Evai0AAEEBcUUNGQwmC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRkMQgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0aDCQLQQAhAAJAIAMo\
AjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGwwyCyADQS9qLQAAQQFxRQ0cDCILQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANHAxCC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0A\
IAMgAhEAACEACyAADR0MIAsgASAERgRAQRMhAgygAwsCQCABLQAAIgBBCmsOBB8jIwAiCyABQQFqIQEMHwtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0iDEILIAEgBEYEQEEWIQIMngML\
IAEtAABBwMEAai0AAEEBRw0jDIMDCwJAA0AgAS0AAEGwO2otAAAiAEEBRwRAAkAgAEECaw4CAwAnCyABQQFqIQFBISECDIYDCyAEIAFBAWoiAUcNAAtBGCECDJ0DCyADKAIEIQBBACECIANBADYCBCADIAAgAUEB\
aiIBEDQiAA0hDEELQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIwwqCyABIARGBEBBHCECDJsDCyADQQo2AgggAyABNgIEQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQAL\
IAANJUEkIQIMgQMLIAEgBEcEQANAIAEtAABBsD1qLQAAIgBBA0cEQCAAQQFrDgUYGiaCAyUmCyAEIAFBAWoiAUcNAAtBGyECDJoDC0EbIQIMmQMLA0AgAS0AAEGwP2otAAAiAEEDRwRAIABBAWsOBQ8RJxMmJwsg\
BCABQQFqIgFHDQALQR4hAgyYAwsgASAERwRAIANBCzYCCCADIAE2AgRBByECDP8CC0EfIQIMlwMLIAEgBEYEQEEgIQIMlwMLAkAgAS0AAEENaw4ULj8/Pz8/Pz8/Pz8/Pz8/Pz8/PwA/C0EAIQIgA0EANgIcIANB\
vws2AhAgA0ECNgIMIAMgAUEBajYCFAyWAwsgA0EvaiECA0AgASAERgRAQSEhAgyXAwsCQAJAAkAgAS0AACIAQQlrDhgCACkpASkpKSkpKSkpKSkpKSkpKSkpKQInCyABQQFqIQEgA0Evai0AAEEBcUUNCgwYCyAB\
QQFqIQEMFwsgAUEBaiEBIAItAABBAnENAAtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwMlQMLIAMtAC5BgAFxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ3mAiAA\
QRVGBEAgA0EkNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMlAMLQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDJMDC0EAIQIgA0EANgIcIAMgATYCFCADQb4gNgIQIANBAjYCDAySAwsgAygC\
BCEAQQAhAiADQQA2AgQgAyAAIAEgDKdqIgEQMiIARQ0rIANBBzYCHCADIAE2AhQgAyAANgIMDJEDCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlgiAkUNACADIAIRAAAhAAsgAEUNKyAAQRVGBEAg\
A0EKNgIcIAMgATYCFCADQesZNgIQIANBFTYCDEEAIQIMkAMLQQAhAiADQQA2AhwgAyABNgIUIANBkww2AhAgA0ETNgIMDI8DC0EAIQIgA0EANgIcIAMgATYCFCADQYIVNgIQIANBAjYCDAyOAwtBACECIANBADYC\
HCADIAE2AhQgA0HdFDYCECADQRk2AgwMjQMLQQAhAiADQQA2AhwgAyABNgIUIANB5h02AhAgA0EZNgIMDIwDCyAAQRVGDT1BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMiwMLIAMoAgQhAEEAIQIg\
A0EANgIEIAMgACABEDMiAEUNKCADQQ02AhwgAyABNgIUIAMgADYCDAyKAwsgAEEVRg06QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIkDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAg\
AUEBaiEBDCgLIANBDjYCHCADIAA2AgwgAyABQQFqNgIUDIgDCyAAQRVGDTdBACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMhwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUEQCABQQFqIQEM\
JwsgA0EPNgIcIAMgADYCDCADIAFBAWo2AhQMhgMLQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDIUDCyAAQRVGDTNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwMhAMLIAMoAgQhAEEA\
IQIgA0EANgIEIAMgACABEDQiAEUNJSADQRE2AhwgAyABNgIUIAMgADYCDAyDAwsgAEEVRg0wQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIIDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBF\
BEAgAUEBaiEBDCULIANBEjYCHCADIAA2AgwgAyABQQFqNgIUDIEDCyADQS9qLQAAQQFxRQ0BC0EXIQIM5gILQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDP4CCyAAQTtHDQAgAUEBaiEBDAwLQQAh\
AiADQQA2AhwgAyABNgIUIANBkhg2AhAgA0ECNgIMDPwCCyAAQRVGDShBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM+wILIANBFDYCHCADIAE2AhQgAyAANgIMDPoCCyADKAIEIQBBACECIANBADYC\
BCADIAAgARA0IgBFBEAgAUEBaiEBDPUCCyADQRU2AhwgAyAANgIMIAMgAUEBajYCFAz5AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzzAgsgA0EXNgIcIAMgADYCDCADIAFBAWo2AhQM\
+AILIABBFUYNI0EAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAz3AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwdCyADQRk2AhwgAyAANgIMIAMgAUEBajYCFAz2AgsgAygC\
BCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzvAgsgA0EaNgIcIAMgADYCDCADIAFBAWo2AhQM9QILIABBFUYNH0EAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAz0AgsgAygCBCEAIANB\
ADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDBsLIANBHDYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgzzAgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDOsCCyADQR02AhwgAyAANgIMIAMgAUEBajYC\
FEEAIQIM8gILIABBO0cNASABQQFqIQELQSYhAgzXAgtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwM7wILIAEgBEcEQANAIAEtAABBIEcNhAIgBCABQQFqIgFHDQALQSwhAgzvAgtBLCECDO4CCyAB\
IARGBEBBNCECDO4CCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtBNCECDO8CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNnwIgA0EyNgIcIAMgATYCFCADIAA2AgxBACECDO4CCyADKAIE\
IQAgA0EANgIEIAMgACABEDEiAEUEQCABQQFqIQEMnwILIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgztAgsgASAERwRAAkADQCABLQAAQTBrIgBB/wFxQQpPBEBBOiECDNcCCyADKQMgIgtCmbPmzJmz5swZ\
Vg0BIAMgC0IKfiIKNwMgIAogAK1C/wGDIgtCf4VWDQEgAyAKIAt8NwMgIAQgAUEBaiIBRw0AC0HAACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABQQFqIgEQMSIADRcM4gILQcAAIQIM7AILIAEgBEYEQEHJACEC\
DOwCCwJAA0ACQCABLQAAQQlrDhgAAqICogKpAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAgCiAgsgBCABQQFqIgFHDQALQckAIQIM7AILIAFBAWohASADQS9qLQAAQQFxDaUCIANBADYCHCAD\
IAE2AhQgA0GXEDYCECADQQo2AgxBACECDOsCCyABIARHBEADQCABLQAAQSBHDRUgBCABQQFqIgFHDQALQfgAIQIM6wILQfgAIQIM6gILIANBAjoAKAw4C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEB\
ajYCFAzoAgtBACECDM4CC0ENIQIMzQILQRMhAgzMAgtBFSECDMsCC0EWIQIMygILQRghAgzJAgtBGSECDMgCC0EaIQIMxwILQRshAgzGAgtBHCECDMUCC0EdIQIMxAILQR4hAgzDAgtBHyECDMICC0EgIQIMwQIL\
QSIhAgzAAgtBIyECDL8CC0ElIQIMvgILQeUAIQIMvQILIANBPTYCHCADIAE2AhQgAyAANgIMQQAhAgzVAgsgA0EbNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIM1AILIANBIDYCHCADIAE2AhQgA0GYGjYC\
ECADQRU2AgxBACECDNMCCyADQRM2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzSAgsgA0ELNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0QILIANBEDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxB\
ACECDNACCyADQSA2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzPAgsgA0ELNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzgILIANBDDYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM0CC0EA\
IQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAzMAgsCQANAAkAgAS0AAEEKaw4EAAICAAILIAQgAUEBaiIBRw0AC0H9ASECDMwCCwJAAkAgAy0ANkEBRw0AQQAhAAJAIAMoAjgiAkUNACACKAJgIgJFDQAg\
AyACEQAAIQALIABFDQAgAEEVRw0BIANB/AE2AhwgAyABNgIUIANB3Bk2AhAgA0EVNgIMQQAhAgzNAgtB3AEhAgyzAgsgA0EANgIcIAMgATYCFCADQfkLNgIQIANBHzYCDEEAIQIMywILAkACQCADLQAoQQFrDgIE\
AQALQdsBIQIMsgILQdQBIQIMsQILIANBAjoAMUEAIQACQCADKAI4IgJFDQAgAigCACICRQ0AIAMgAhEAACEACyAARQRAQd0BIQIMsQILIABBFUcEQCADQQA2AhwgAyABNgIUIANBtAw2AhAgA0EQNgIMQQAhAgzK\
AgsgA0H7ATYCHCADIAE2AhQgA0GBGjYCECADQRU2AgxBACECDMkCCyABIARGBEBB+gEhAgzJAgsgAS0AAEHIAEYNASADQQE6ACgLQcABIQIMrgILQdoBIQIMrQILIAEgBEcEQCADQQw2AgggAyABNgIEQdkBIQIM\
rQILQfkBIQIMxQILIAEgBEYEQEH4ASECDMUCCyABLQAAQcgARw0EIAFBAWohAUHYASECDKsCCyABIARGBEBB9wEhAgzEAgsCQAJAIAEtAABBxQBrDhAABQUFBQUFBQUFBQUFBQUBBQsgAUEBaiEBQdYBIQIMqwIL\
IAFBAWohAUHXASECDKoCC0H2ASECIAEgBEYNwgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABButUAai0AAEcNAyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMwwILIAMoAgQh\
ACADQgA3AwAgAyAAIAZBAWoiARAuIgBFBEBB4wEhAgyqAgsgA0H1ATYCHCADIAE2AhQgAyAANgIMQQAhAgzCAgtB9AEhAiABIARGDcECIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjVAGot\
AABHDQIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMICCyADQYEEOwEoIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgANAwwCCyADQQA2AgALQQAhAiADQQA2AhwgAyABNgIUIANB5R82AhAg\
A0EINgIMDL8CC0HVASECDKUCCyADQfMBNgIcIAMgATYCFCADIAA2AgxBACECDL0CC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ1uIABBFUcEQCADQQA2AhwgAyABNgIUIANBgg82AhAg\
A0EgNgIMQQAhAgy9AgsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDLwCCyABIARHBEAgA0ENNgIIIAMgATYCBEHTASECDKMCC0HyASECDLsCCyABIARGBEBB8QEhAgy7AgsCQAJAAkAgAS0AAEHI\
AGsOCwABCAgICAgICAgCCAsgAUEBaiEBQdABIQIMowILIAFBAWohAUHRASECDKICCyABQQFqIQFB0gEhAgyhAgtB8AEhAiABIARGDbkCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEG11QBqLQAA\
Rw0EIABBAkYNAyAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy5AgtB7wEhAiABIARGDbgCIAMoAgAiACAEIAFraiEGIAEgAGtBAWohBQNAIAEtAAAgAEGz1QBqLQAARw0DIABBAUYNAiAAQQFqIQAgBCABQQFq\
IgFHDQALIAMgBjYCAAy4AgtB7gEhAiABIARGDbcCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEGw1QBqLQAARw0CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy3AgsgAygCBCEA\
IANCADcDACADIAAgBUEBaiIBECsiAEUNAiADQewBNgIcIAMgATYCFCADIAA2AgxBACECDLYCCyADQQA2AgALIAMoAgQhACADQQA2AgQgAyAAIAEQKyIARQ2cAiADQe0BNgIcIAMgATYCFCADIAA2AgxBACECDLQC\
C0HPASECDJoCC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMtAILQc4BIQIMmgILIANB6wE2AhwgAyABNgIU\
IANBgBs2AhAgA0EVNgIMQQAhAgyyAgsgASAERgRAQesBIQIMsgILIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMsQILQc0BIQIMlwILIAEgBEcEQCADQQ42Aggg\
AyABNgIEQcwBIQIMlwILQeoBIQIMrwILIAEgBEYEQEHpASECDK8CCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHLASECDJYCCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNlwIgA0HoATYCHCAD\
IAE2AhQgAyAANgIMQQAhAgyuAgsgASAERgRAQecBIQIMrgILAkAgAS0AAEEuRgRAIAFBAWohAQwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmAIgA0HmATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgtBygEh\
AgyUAgsgASAERgRAQeUBIQIMrQILQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEC\
QQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIE\
IAMgACABEC8iAEUNAiADQeIBNgIcIAMgATYCFCADIAA2AgxBACECDK8CCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmgIgA0HjATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgAygCBCEAIANBADYCBCADIAAg\
ARAvIgBFDZgCIANB5AE2AhwgAyABNgIUIAMgADYCDAytAgtByQEhAgyTAgtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GkDTYCECADQSE2\
AgxBACECDK0CC0HIASECDJMCCyADQeEBNgIcIAMgATYCFCADQdAaNgIQIANBFTYCDEEAIQIMqwILIAEgBEYEQEHhASECDKsCCwJAIAEtAABBIEYEQCADQQA7ATQgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GZ\
ETYCECADQQk2AgxBACECDKsCC0HHASECDJECCyABIARGBEBB4AEhAgyqAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAA\
IAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKsCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyqAgtBxgEhAgyQAgsgASAERgRAQd8BIQIMqQILAkAgAS0AAEEwa0H/\
AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyqAgsgA0EANgIcIAMg\
ATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqQILQcUBIQIMjwILIAEgBEYEQEHeASECDKgCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8D\
c0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqQILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKgCC0HEASECDI4CCyABIARGBEBB3QEhAgynAgsCQAJA\
AkACQCABLQAAQQprDhcCAwMAAwMDAwMDAwMDAwMDAwMDAwMDAQMLIAFBAWoMBQsgAUEBaiEBQcMBIQIMjwILIAFBAWohASADQS9qLQAAQQFxDQggA0EANgIcIAMgATYCFCADQY0LNgIQIANBDTYCDEEAIQIMpwIL\
IANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKYCCyABIARHBEAgA0EPNgIIIAMgATYCBEEBIQIMjQILQdwBIQIMpQILAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0HbASECDKYC\
CyADKAIEIQAgA0EANgIEIAMgACABEC0iAEUEQCABQQFqIQEMBAsgA0HaATYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgylAgsgAygCBCEAIANBADYCBCADIAAgARAtIgANASABQQFqCyEBQcEBIQIMigILIANB2QE2\
AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMogILQcIBIQIMiAILIANBL2otAABBAXENASADQQA2AhwgAyABNgIUIANB5Bw2AhAgA0EZNgIMQQAhAgygAgsgASAERgRAQdkBIQIMoAILAkACQAJAIAEtAABBCmsOBAEC\
AgACCyABQQFqIQEMAgsgAUEBaiEBDAELIAMtAC5BwABxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCPCICRQ0AIAMgAhEAACEACyAARQ2gASAAQRVGBEAgA0HZADYCHCADIAE2AhQgA0G3GjYCECADQRU2AgxBACEC\
DJ8CCyADQQA2AhwgAyABNgIUIANBgA02AhAgA0EbNgIMQQAhAgyeAgsgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMnQILIAEgBEcEQCADQQw2AgggAyABNgIEQb8BIQIMhAILQdgBIQIMnAILIAEg\
BEYEQEHXASECDJwCCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEHBAGsOFQABAgNaBAUGWlpaBwgJCgsMDQ4PEFoLIAFBAWohAUH7ACECDJICCyABQQFqIQFB/AAhAgyRAgsgAUEBaiEB\
QYEBIQIMkAILIAFBAWohAUGFASECDI8CCyABQQFqIQFBhgEhAgyOAgsgAUEBaiEBQYkBIQIMjQILIAFBAWohAUGKASECDIwCCyABQQFqIQFBjQEhAgyLAgsgAUEBaiEBQZYBIQIMigILIAFBAWohAUGXASECDIkC\
CyABQQFqIQFBmAEhAgyIAgsgAUEBaiEBQaUBIQIMhwILIAFBAWohAUGmASECDIYCCyABQQFqIQFBrAEhAgyFAgsgAUEBaiEBQbQBIQIMhAILIAFBAWohAUG3ASECDIMCCyABQQFqIQFBvgEhAgyCAgsgASAERgRA\
QdYBIQIMmwILIAEtAABBzgBHDUggAUEBaiEBQb0BIQIMgQILIAEgBEYEQEHVASECDJoCCwJAAkACQCABLQAAQcIAaw4SAEpKSkpKSkpKSgFKSkpKSkoCSgsgAUEBaiEBQbgBIQIMggILIAFBAWohAUG7ASECDIEC\
CyABQQFqIQFBvAEhAgyAAgtB1AEhAiABIARGDZgCIAMoAgAiACAEIAFraiEFIAEgAGtBB2ohBgJAA0AgAS0AACAAQajVAGotAABHDUUgAEEHRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJkCCyADQQA2\
AgAgBkEBaiEBQRsMRQsgASAERgRAQdMBIQIMmAILAkACQCABLQAAQckAaw4HAEdHR0dHAUcLIAFBAWohAUG5ASECDP8BCyABQQFqIQFBugEhAgz+AQtB0gEhAiABIARGDZYCIAMoAgAiACAEIAFraiEFIAEgAGtB\
AWohBgJAA0AgAS0AACAAQabVAGotAABHDUMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJcCCyADQQA2AgAgBkEBaiEBQQ8MQwtB0QEhAiABIARGDZUCIAMoAgAiACAEIAFraiEFIAEgAGtBAWoh\
BgJAA0AgAS0AACAAQaTVAGotAABHDUIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYCCyADQQA2AgAgBkEBaiEBQSAMQgtB0AEhAiABIARGDZQCIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJA\
A0AgAS0AACAAQaHVAGotAABHDUEgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJUCCyADQQA2AgAgBkEBaiEBQRIMQQsgASAERgRAQc8BIQIMlAILAkACQCABLQAAQcUAaw4OAENDQ0NDQ0NDQ0ND\
QwFDCyABQQFqIQFBtQEhAgz7AQsgAUEBaiEBQbYBIQIM+gELQc4BIQIgASAERg2SAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGe1QBqLQAARw0/IABBAkYNASAAQQFqIQAgBCABQQFqIgFH\
DQALIAMgBTYCAAyTAgsgA0EANgIAIAZBAWohAUEHDD8LQc0BIQIgASAERg2RAiADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGY1QBqLQAARw0+IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQAL\
IAMgBTYCAAySAgsgA0EANgIAIAZBAWohAUEoDD4LIAEgBEYEQEHMASECDJECCwJAAkACQCABLQAAQcUAaw4RAEFBQUFBQUFBQQFBQUFBQQJBCyABQQFqIQFBsQEhAgz5AQsgAUEBaiEBQbIBIQIM+AELIAFBAWoh\
AUGzASECDPcBC0HLASECIAEgBEYNjwIgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBkdUAai0AAEcNPCAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkAILIANBADYCACAGQQFq\
IQFBGgw8C0HKASECIAEgBEYNjgIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBjdUAai0AAEcNOyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjwILIANBADYCACAGQQFqIQFB\
IQw7CyABIARGBEBByQEhAgyOAgsCQAJAIAEtAABBwQBrDhQAPT09PT09PT09PT09PT09PT09AT0LIAFBAWohAUGtASECDPUBCyABQQFqIQFBsAEhAgz0AQsgASAERgRAQcgBIQIMjQILAkACQCABLQAAQdUAaw4L\
ADw8PDw8PDw8PAE8CyABQQFqIQFBrgEhAgz0AQsgAUEBaiEBQa8BIQIM8wELQccBIQIgASAERg2LAiADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw04IABBCEYNASAAQQFqIQAg\
BCABQQFqIgFHDQALIAMgBTYCAAyMAgsgA0EANgIAIAZBAWohAUEqDDgLIAEgBEYEQEHGASECDIsCCyABLQAAQdAARw04IAFBAWohAUElDDcLQcUBIQIgASAERg2JAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYC\
QANAIAEtAAAgAEGB1QBqLQAARw02IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyKAgsgA0EANgIAIAZBAWohAUEODDYLIAEgBEYEQEHEASECDIkCCyABLQAAQcUARw02IAFBAWohAUGrASECDO8B\
CyABIARGBEBBwwEhAgyIAgsCQAJAAkACQCABLQAAQcIAaw4PAAECOTk5OTk5OTk5OTkDOQsgAUEBaiEBQacBIQIM8QELIAFBAWohAUGoASECDPABCyABQQFqIQFBqQEhAgzvAQsgAUEBaiEBQaoBIQIM7gELQcIB\
IQIgASAERg2GAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH+1ABqLQAARw0zIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyHAgsgA0EANgIAIAZBAWohAUEUDDMLQcEBIQIg\
ASAERg2FAiADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEH51ABqLQAARw0yIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyGAgsgA0EANgIAIAZBAWohAUErDDILQcABIQIgASAE\
Rg2EAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH21ABqLQAARw0xIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyFAgsgA0EANgIAIAZBAWohAUEsDDELQb8BIQIgASAERg2D\
AiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0wIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyEAgsgA0EANgIAIAZBAWohAUERDDALQb4BIQIgASAERg2CAiAD\
KAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEHy1ABqLQAARw0vIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyDAgsgA0EANgIAIAZBAWohAUEuDC8LIAEgBEYEQEG9ASECDIICCwJA\
AkACQAJAAkAgAS0AAEHBAGsOFQA0NDQ0NDQ0NDQ0ATQ0AjQ0AzQ0BDQLIAFBAWohAUGbASECDOwBCyABQQFqIQFBnAEhAgzrAQsgAUEBaiEBQZ0BIQIM6gELIAFBAWohAUGiASECDOkBCyABQQFqIQFBpAEhAgzo\
AQsgASAERgRAQbwBIQIMgQILAkACQCABLQAAQdIAaw4DADABMAsgAUEBaiEBQaMBIQIM6AELIAFBAWohAUEEDC0LQbsBIQIgASAERg3/ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHw1ABq\
LQAARw0sIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyAAgsgA0EANgIAIAZBAWohAUEdDCwLIAEgBEYEQEG6ASECDP8BCwJAAkAgAS0AAEHJAGsOBwEuLi4uLgAuCyABQQFqIQFBoQEhAgzmAQsg\
AUEBaiEBQSIMKwsgASAERgRAQbkBIQIM/gELIAEtAABB0ABHDSsgAUEBaiEBQaABIQIM5AELIAEgBEYEQEG4ASECDP0BCwJAAkAgAS0AAEHGAGsOCwAsLCwsLCwsLCwBLAsgAUEBaiEBQZ4BIQIM5AELIAFBAWoh\
AUGfASECDOMBC0G3ASECIAEgBEYN+wEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB7NQAai0AAEcNKCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM/AELIANBADYCACAGQQFq\
IQFBDQwoC0G2ASECIAEgBEYN+gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNJyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+wELIANBADYCACAGQQFqIQFB\
DAwnC0G1ASECIAEgBEYN+QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6tQAai0AAEcNJiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+gELIANBADYCACAGQQFqIQFBAwwm\
C0G0ASECIAEgBEYN+AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6NQAai0AAEcNJSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+QELIANBADYCACAGQQFqIQFBJgwlCyAB\
IARGBEBBswEhAgz4AQsCQAJAIAEtAABB1ABrDgIAAScLIAFBAWohAUGZASECDN8BCyABQQFqIQFBmgEhAgzeAQtBsgEhAiABIARGDfYBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQebUAGot\
AABHDSMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPcBCyADQQA2AgAgBkEBaiEBQScMIwtBsQEhAiABIARGDfUBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQeTUAGotAABH\
DSIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPYBCyADQQA2AgAgBkEBaiEBQRwMIgtBsAEhAiABIARGDfQBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQd7UAGotAABHDSEg\
AEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPUBCyADQQA2AgAgBkEBaiEBQQYMIQtBrwEhAiABIARGDfMBIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQdnUAGotAABHDSAgAEEE\
Rg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPQBCyADQQA2AgAgBkEBaiEBQRkMIAsgASAERgRAQa4BIQIM8wELAkACQAJAAkAgAS0AAEEtaw4jACQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkASQkJCQkAiQk\
JAMkCyABQQFqIQFBjgEhAgzcAQsgAUEBaiEBQY8BIQIM2wELIAFBAWohAUGUASECDNoBCyABQQFqIQFBlQEhAgzZAQtBrQEhAiABIARGDfEBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQdfU\
AGotAABHDR4gAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPIBCyADQQA2AgAgBkEBaiEBQQsMHgsgASAERgRAQawBIQIM8QELAkACQCABLQAAQcEAaw4DACABIAsgAUEBaiEBQZABIQIM2AELIAFB\
AWohAUGTASECDNcBCyABIARGBEBBqwEhAgzwAQsCQAJAIAEtAABBwQBrDg8AHx8fHx8fHx8fHx8fHwEfCyABQQFqIQFBkQEhAgzXAQsgAUEBaiEBQZIBIQIM1gELIAEgBEYEQEGqASECDO8BCyABLQAAQcwARw0c\
IAFBAWohAUEKDBsLQakBIQIgASAERg3tASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHR1ABqLQAARw0aIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzuAQsgA0EANgIAIAZB\
AWohAUEeDBoLQagBIQIgASAERg3sASADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEHK1ABqLQAARw0ZIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAztAQsgA0EANgIAIAZBAWoh\
AUEVDBkLQacBIQIgASAERg3rASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHH1ABqLQAARw0YIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzsAQsgA0EANgIAIAZBAWohAUEX\
DBgLQaYBIQIgASAERg3qASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHB1ABqLQAARw0XIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzrAQsgA0EANgIAIAZBAWohAUEYDBcL\
IAEgBEYEQEGlASECDOoBCwJAAkAgAS0AAEHJAGsOBwAZGRkZGQEZCyABQQFqIQFBiwEhAgzRAQsgAUEBaiEBQYwBIQIM0AELQaQBIQIgASAERg3oASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAg\
AEGm1QBqLQAARw0VIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzpAQsgA0EANgIAIAZBAWohAUEJDBULQaMBIQIgASAERg3nASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk\
1QBqLQAARw0UIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzoAQsgA0EANgIAIAZBAWohAUEfDBQLQaIBIQIgASAERg3mASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEG+1ABq\
LQAARw0TIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAznAQsgA0EANgIAIAZBAWohAUECDBMLQaEBIQIgASAERg3lASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYDQCABLQAAIABBvNQAai0AAEcN\
ESAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5QELIAEgBEYEQEGgASECDOUBC0EBIAEtAABB3wBHDREaIAFBAWohAUGHASECDMsBCyADQQA2AgAgBkEBaiEBQYgBIQIMygELQZ8BIQIgASAERg3i\
ASADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw0PIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzjAQsgA0EANgIAIAZBAWohAUEpDA8LQZ4BIQIgASAERg3hASAD\
KAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEG41ABqLQAARw0OIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAziAQsgA0EANgIAIAZBAWohAUEtDA4LIAEgBEYEQEGdASECDOEBCyAB\
LQAAQcUARw0OIAFBAWohAUGEASECDMcBCyABIARGBEBBnAEhAgzgAQsCQAJAIAEtAABBzABrDggADw8PDw8PAQ8LIAFBAWohAUGCASECDMcBCyABQQFqIQFBgwEhAgzGAQtBmwEhAiABIARGDd4BIAMoAgAiACAE\
IAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQbPUAGotAABHDQsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN8BCyADQQA2AgAgBkEBaiEBQSMMCwtBmgEhAiABIARGDd0BIAMoAgAiACAEIAFr\
aiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDUAGotAABHDQogAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN4BCyADQQA2AgAgBkEBaiEBQQAMCgsgASAERgRAQZkBIQIM3QELAkACQCABLQAAQcgA\
aw4IAAwMDAwMDAEMCyABQQFqIQFB/QAhAgzEAQsgAUEBaiEBQYABIQIMwwELIAEgBEYEQEGYASECDNwBCwJAAkAgAS0AAEHOAGsOAwALAQsLIAFBAWohAUH+ACECDMMBCyABQQFqIQFB/wAhAgzCAQsgASAERgRA\
QZcBIQIM2wELIAEtAABB2QBHDQggAUEBaiEBQQgMBwtBlgEhAiABIARGDdkBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQazUAGotAABHDQYgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsg\
AyAFNgIADNoBCyADQQA2AgAgBkEBaiEBQQUMBgtBlQEhAiABIARGDdgBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQabUAGotAABHDQUgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAF\
NgIADNkBCyADQQA2AgAgBkEBaiEBQRYMBQtBlAEhAiABIARGDdcBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDQQgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIA\
DNgBCyADQQA2AgAgBkEBaiEBQRAMBAsgASAERgRAQZMBIQIM1wELAkACQCABLQAAQcMAaw4MAAYGBgYGBgYGBgYBBgsgAUEBaiEBQfkAIQIMvgELIAFBAWohAUH6ACECDL0BC0GSASECIAEgBEYN1QEgAygCACIA\
IAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBoNQAai0AAEcNAiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM1gELIANBADYCACAGQQFqIQFBJAwCCyADQQA2AgAMAgsgASAERgRAQZEBIQIM\
1AELIAEtAABBzABHDQEgAUEBaiEBQRMLOgApIAMoAgQhACADQQA2AgQgAyAAIAEQLiIADQIMAQtBACECIANBADYCHCADIAE2AhQgA0H+HzYCECADQQY2AgwM0QELQfgAIQIMtwELIANBkAE2AhwgAyABNgIUIAMg\
ADYCDEEAIQIMzwELQQAhAAJAIAMoAjgiAkUNACACKAJAIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GCDzYCECADQSA2AgxBACECDM4BC0H3ACECDLQBCyADQY8BNgIcIAMgATYC\
FCADQewbNgIQIANBFTYCDEEAIQIMzAELIAEgBEYEQEGPASECDMwBCwJAIAEtAABBIEYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZsfNgIQIANBBjYCDEEAIQIMzAELQQIhAgyyAQsDQCABLQAAQSBHDQIg\
BCABQQFqIgFHDQALQY4BIQIMygELIAEgBEYEQEGNASECDMoBCwJAIAEtAABBCWsOBEoAAEoAC0H1ACECDLABCyADLQApQQVGBEBB9gAhAgywAQtB9AAhAgyvAQsgASAERgRAQYwBIQIMyAELIANBEDYCCCADIAE2\
AgQMCgsgASAERgRAQYsBIQIMxwELAkAgAS0AAEEJaw4ERwAARwALQfMAIQIMrQELIAEgBEcEQCADQRA2AgggAyABNgIEQfEAIQIMrQELQYoBIQIMxQELAkAgASAERwRAA0AgAS0AAEGg0ABqLQAAIgBBA0cEQAJA\
IABBAWsOAkkABAtB8AAhAgyvAQsgBCABQQFqIgFHDQALQYgBIQIMxgELQYgBIQIMxQELIANBADYCHCADIAE2AhQgA0HbIDYCECADQQc2AgxBACECDMQBCyABIARGBEBBiQEhAgzEAQsCQAJAAkAgAS0AAEGg0gBq\
LQAAQQFrDgNGAgABC0HyACECDKwBCyADQQA2AhwgAyABNgIUIANBtBI2AhAgA0EHNgIMQQAhAgzEAQtB6gAhAgyqAQsgASAERwRAIAFBAWohAUHvACECDKoBC0GHASECDMIBCyAEIAEiAEYEQEGGASECDMIBCyAA\
LQAAIgFBL0YEQCAAQQFqIQFB7gAhAgypAQsgAUEJayICQRdLDQEgACEBQQEgAnRBm4CABHENQQwBCyAEIAEiAEYEQEGFASECDMEBCyAALQAAQS9HDQAgAEEBaiEBDAMLQQAhAiADQQA2AhwgAyAANgIUIANB2yA2\
AhAgA0EHNgIMDL8BCwJAAkACQAJAAkADQCABLQAAQaDOAGotAAAiAEEFRwRAAkACQCAAQQFrDghHBQYHCAAEAQgLQesAIQIMrQELIAFBAWohAUHtACECDKwBCyAEIAFBAWoiAUcNAAtBhAEhAgzDAQsgAUEBagwU\
CyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDMEBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDMABCyADKAIE\
IQAgA0EANgIEIAMgACABECwiAEUNHiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDL8BCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy+AQsgASAERgRAQYMBIQIMvgELAkAgAS0AAEGgzgBqLQAA\
QQFrDgg+BAUGAAgCAwcLIAFBAWohAQtBAyECDKMBCyABQQFqDA0LQQAhAiADQQA2AhwgA0HREjYCECADQQc2AgwgAyABQQFqNgIUDLoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQdsANgIcIAMgATYC\
FCADIAA2AgxBACECDLkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDLgBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQfoANgIcIAMgATYCFCADIAA2\
AgxBACECDLcBCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy2AQtB7AAhAgycAQsgASAERgRAQYIBIQIMtQELIAFBAWoMAgsgASAERgRAQYEBIQIMtAELIAFBAWoMAQsgASAERg0BIAFBAWoLIQFB\
BCECDJgBC0GAASECDLABCwNAIAEtAABBoMwAai0AACIAQQJHBEAgAEEBRwRAQekAIQIMmQELDDELIAQgAUEBaiIBRw0AC0H/ACECDK8BCyABIARGBEBB/gAhAgyvAQsCQCABLQAAQQlrDjcvAwYvBAYGBgYGBgYG\
BgYGBgYGBgYGBgUGBgIGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYABgsgAUEBagshAUEFIQIMlAELIAFBAWoMBgsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HbADYCHCADIAE2AhQgAyAANgIMQQAh\
AgyrAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgyqAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgypAQsg\
A0EANgIcIAMgATYCFCADQY0UNgIQIANBBzYCDEEAIQIMqAELAkACQAJAAkADQCABLQAAQaDKAGotAAAiAEEFRwRAAkAgAEEBaw4GLgMEBQYABgtB6AAhAgyUAQsgBCABQQFqIgFHDQALQf0AIQIMqwELIAMoAgQh\
ACADQQA2AgQgAyAAIAEQLCIARQ0HIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIAMoAgQhACADQQA2\
AgQgAyAAIAEQLCIARQ0HIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqAELIANBADYCHCADIAE2AhQgA0HkCDYCECADQQc2AgxBACECDKcBCyABIARGDQEgAUEBagshAUEGIQIMjAELQfwAIQIMpAELAkACQAJA\
AkADQCABLQAAQaDIAGotAAAiAEEFRwRAIABBAWsOBCkCAwQFCyAEIAFBAWoiAUcNAAtB+wAhAgynAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgymAQsgAygC\
BCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgylAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgykAQsgA0EANgIcIAMg\
ATYCFCADQbwKNgIQIANBBzYCDEEAIQIMowELQc8AIQIMiQELQdEAIQIMiAELQecAIQIMhwELIAEgBEYEQEH6ACECDKABCwJAIAEtAABBCWsOBCAAACAACyABQQFqIQFB5gAhAgyGAQsgASAERgRAQfkAIQIMnwEL\
AkAgAS0AAEEJaw4EHwAAHwALQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFBEBB4gEhAgyGAQsgAEEVRwRAIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDJ8BCyADQfgANgIc\
IAMgATYCFCADQeoaNgIQIANBFTYCDEEAIQIMngELIAEgBEcEQCADQQ02AgggAyABNgIEQeQAIQIMhQELQfcAIQIMnQELIAEgBEYEQEH2ACECDJ0BCwJAAkACQCABLQAAQcgAaw4LAAELCwsLCwsLCwILCyABQQFq\
IQFB3QAhAgyFAQsgAUEBaiEBQeAAIQIMhAELIAFBAWohAUHjACECDIMBC0H1ACECIAEgBEYNmwEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBtdUAai0AAEcNCCAAQQJGDQEgAEEBaiEAIAQg\
AUEBaiIBRw0ACyADIAU2AgAMnAELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfQANgIcIAMgATYCFCADIAA2AgxBACECDJwBC0HiACECDIIBC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMg\
AhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMnAELQeEAIQIMggELIANB8wA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyaAQsgAy0AKSIAQSNrQQtJDQkC\
QCAAQQZLDQBBASAAdEHKAHFFDQAMCgtBACECIANBADYCHCADIAE2AhQgA0HtCTYCECADQQg2AgwMmQELQfIAIQIgASAERg2YASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGz1QBqLQAARw0F\
IABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAQsgAygCBCEAIANCADcDACADIAAgBkEBaiIBECsiAARAIANB8QA2AhwgAyABNgIUIAMgADYCDEEAIQIMmQELQd8AIQIMfwtBACEAAkAgAygCOCIC\
RQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJkBC0HeACECDH8LIANB8AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyXAQsg\
Ay0AKUEhRg0GIANBADYCHCADIAE2AhQgA0GRCjYCECADQQg2AgxBACECDJYBC0HvACECIAEgBEYNlQEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEA\
IAQgAUEBaiIBRw0ACyADIAU2AgAMlgELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgBFDQIgA0HtADYCHCADIAE2AhQgAyAANgIMQQAhAgyVAQsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUN\
gAEgA0HuADYCHCADIAE2AhQgAyAANgIMQQAhAgyTAQtB3AAhAgx5C0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEA\
IQIMkwELQdsAIQIMeQsgA0HsADYCHCADIAE2AhQgA0GAGzYCECADQRU2AgxBACECDJEBCyADLQApIgBBI0kNACAAQS5GDQAgA0EANgIcIAMgATYCFCADQckJNgIQIANBCDYCDEEAIQIMkAELQdoAIQIMdgsgASAE\
RgRAQesAIQIMjwELAkAgAS0AAEEvRgRAIAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMQQAhAgyPAQtB2QAhAgx1CyABIARHBEAgA0EONgIIIAMgATYCBEHYACECDHULQeoAIQIMjQELIAEg\
BEYEQEHpACECDI0BCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHXACECDHQLIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ16IANB6AA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAEgBEYEQEHn\
ACECDIwBCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDXsgA0HmADYCHCADIAE2AhQgAyAANgIMQQAhAgyMAQtB1gAhAgxyCyABIARGBEBB5QAhAgyLAQtBACEAQQEhBUEB\
IQdBACECAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkAgAS0AAEEwaw4KCgkAAQIDBAUGCAsLQQIMBgtBAwwFC0EEDAQLQQUMAwtBBgwCC0EHDAELQQgLIQJBACEFQQAhBwwCC0EJIQJBASEAQQAhBUEAIQcMAQtB\
ACEFQQEhAgsgAyACOgArIAFBAWohAQJAAkAgAy0ALkEQcQ0AAkACQAJAIAMtACoOAwEAAgQLIAdFDQMMAgsgAA0BDAILIAVFDQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ0CIANB4gA2AhwgAyABNgIUIAMg\
ADYCDEEAIQIMjQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ19IANB4wA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5AA2AhwgAyABNgIUIAMgADYCDAyL\
AQtB1AAhAgxxCyADLQApQSJGDYYBQdMAIQIMcAtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsgAEUEQEHVACECDHALIABBFUcEQCADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgyJ\
AQsgA0HhADYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDIgBCyABIARGBEBB4AAhAgyIAQsCQAJAAkACQAJAIAEtAABBCmsOBAEEBAAECyABQQFqIQEMAQsgAUEBaiEBIANBL2otAABBAXFFDQELQdIAIQIM\
cAsgA0EANgIcIAMgATYCFCADQbYRNgIQIANBCTYCDEEAIQIMiAELIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIcBCyABIARGBEBB3wAhAgyHAQsgAS0AAEEKRgRAIAFBAWohAQwJCyADLQAuQcAA\
cQ0IIANBADYCHCADIAE2AhQgA0G2ETYCECADQQI2AgxBACECDIYBCyABIARGBEBB3QAhAgyGAQsgAS0AACICQQ1GBEAgAUEBaiEBQdAAIQIMbQsgASEAIAJBCWsOBAUBAQUBCyAEIAEiAEYEQEHcACECDIUBCyAA\
LQAAQQpHDQAgAEEBagwCC0EAIQIgA0EANgIcIAMgADYCFCADQcotNgIQIANBBzYCDAyDAQsgASAERgRAQdsAIQIMgwELAkAgAS0AAEEJaw4EAwAAAwALIAFBAWoLIQFBzgAhAgxoCyABIARGBEBB2gAhAgyBAQsg\
AS0AAEEJaw4EAAEBAAELQQAhAiADQQA2AhwgA0GaEjYCECADQQc2AgwgAyABQQFqNgIUDH8LIANBgBI7ASpBACEAAkAgAygCOCICRQ0AIAIoAjgiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HZADYCHCAD\
IAE2AhQgA0HqGjYCECADQRU2AgxBACECDH4LQc0AIQIMZAsgA0EANgIcIAMgATYCFCADQckNNgIQIANBGjYCDEEAIQIMfAsgASAERgRAQdkAIQIMfAsgAS0AAEEgRw09IAFBAWohASADLQAuQQFxDT0gA0EANgIc\
IAMgATYCFCADQcIcNgIQIANBHjYCDEEAIQIMewsgASAERgRAQdgAIQIMewsCQAJAAkACQAJAIAEtAAAiAEEKaw4EAgMDAAELIAFBAWohAUEsIQIMZQsgAEE6Rw0BIANBADYCHCADIAE2AhQgA0HnETYCECADQQo2\
AgxBACECDH0LIAFBAWohASADQS9qLQAAQQFxRQ1zIAMtADJBgAFxRQRAIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsCQAJAIAAOFk1MSwEBAQEBAQEBAQEBAQEBAQEBAQAB\
CyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgx+CyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgx9C0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ1ZIABBFUcN\
ASADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgx8C0HLACECDGILQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDHoLIAMgAy8BMkGAAXI7ATIMOwsgASAERwRAIANBETYCCCADIAE2AgRB\
ygAhAgxgC0HXACECDHgLIAEgBEYEQEHWACECDHgLAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAQEBAQEBAQEBAQEBAAUBAQAIDQAsgAUEBaiEBQcYAIQIMYQsgAUEBaiEBQccA\
IQIMYAsgAUEBaiEBQcgAIQIMXwsgAUEBaiEBQckAIQIMXgtB1QAhAiAEIAEiAEYNdiAEIAFrIAMoAgAiAWohBiAAIAFrQQVqIQcDQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQhB\
BCABQQVGDQoaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHYLQdQAIQIgBCABIgBGDXUgBCABayADKAIAIgFqIQYgACABa0EPaiEHA0AgAUGAyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFx\
Rw0HQQMgAUEPRg0JGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx1C0HTACECIAQgASIARg10IAQgAWsgAygCACIBaiEGIAAgAWtBDmohBwNAIAFB4scAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkb\
Qf8BcUcNBiABQQ5GDQcgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdAtB0gAhAiAEIAEiAEYNcyAEIAFrIAMoAgAiAWohBSAAIAFrQQFqIQYDQCABQeDHAGotAAAgAC0AACIHQSByIAcgB0HBAGtB/wFxQRpJ\
G0H/AXFHDQUgAUEBRg0CIAFBAWohASAEIABBAWoiAEcNAAsgAyAFNgIADHMLIAEgBEYEQEHRACECDHMLAkACQCABLQAAIgBBIHIgACAAQcEAa0H/AXFBGkkbQf8BcUHuAGsOBwA5OTk5OQE5CyABQQFqIQFBwwAh\
AgxaCyABQQFqIQFBxAAhAgxZCyADQQA2AgAgBkEBaiEBQcUAIQIMWAtB0AAhAiAEIAEiAEYNcCAEIAFrIAMoAgAiAWohBiAAIAFrQQlqIQcDQCABQdbHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/\
AXFHDQJBAiABQQlGDQQaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHALQc8AIQIgBCABIgBGDW8gBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUHQxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEa\
SRtB/wFxRw0BIAFBBUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxvCyAAIQEgA0EANgIADDMLQQELOgAsIANBADYCACAHQQFqIQELQS0hAgxSCwJAA0AgAS0AAEHQxQBqLQAAQQFHDQEgBCABQQFqIgFH\
DQALQc0AIQIMawtBwgAhAgxRCyABIARGBEBBzAAhAgxqCyABLQAAQTpGBEAgAygCBCEAIANBADYCBCADIAAgARAwIgBFDTMgA0HLADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxqCyADQQA2AhwgAyABNgIUIANB\
5xE2AhAgA0EKNgIMQQAhAgxpCwJAAkAgAy0ALEECaw4CAAEnCyADQTNqLQAAQQJxRQ0mIAMtAC5BAnENJiADQQA2AhwgAyABNgIUIANBphQ2AhAgA0ELNgIMQQAhAgxpCyADLQAyQSBxRQ0lIAMtAC5BAnENJSAD\
QQA2AhwgAyABNgIUIANBvRM2AhAgA0EPNgIMQQAhAgxoC0EAIQACQCADKAI4IgJFDQAgAigCSCICRQ0AIAMgAhEAACEACyAARQRAQcEAIQIMTwsgAEEVRwRAIANBADYCHCADIAE2AhQgA0GmDzYCECADQRw2AgxB\
ACECDGgLIANBygA2AhwgAyABNgIUIANBhRw2AhAgA0EVNgIMQQAhAgxnCyABIARHBEAgASECA0AgBCACIgFrQRBOBEAgAUEQaiEC/Qz/////////////////////IAH9AAAAIg1BB/1sIA39DODg4ODg4ODg4ODg\
4ODg4OD9bv0MX19fX19fX19fX19fX19fX/0mIA39DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VL9ZEF/c2giAEEQRg0BIAAgAWohAQwYCyABIARGBEBBxAAhAgxpCyABLQAAQcDBAGotAABBAUcNFyAEIAFBAWoiAkcN\
AAtBxAAhAgxnC0HEACECDGYLIAEgBEcEQANAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXEiAEEJRg0AIABBIEYNAAJAAkACQAJAIABB4wBrDhMAAwMDAwMDAwEDAwMDAwMDAwMCAwsgAUEBaiEBQTYh\
AgxSCyABQQFqIQFBNyECDFELIAFBAWohAUE4IQIMUAsMFQsgBCABQQFqIgFHDQALQTwhAgxmC0E8IQIMZQsgASAERgRAQcgAIQIMZQsgA0ESNgIIIAMgATYCBAJAAkACQAJAAkAgAy0ALEEBaw4EFAABAgkLIAMt\
ADJBIHENA0HgASECDE8LAkAgAy8BMiIAQQhxRQ0AIAMtAChBAUcNACADLQAuQQhxRQ0CCyADIABB9/sDcUGABHI7ATIMCwsgAyADLwEyQRByOwEyDAQLIANBADYCBCADIAEgARAxIgAEQCADQcEANgIcIAMgADYC\
DCADIAFBAWo2AhRBACECDGYLIAFBAWohAQxYCyADQQA2AhwgAyABNgIUIANB9BM2AhAgA0EENgIMQQAhAgxkC0HHACECIAEgBEYNYyADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIABBwMUAai0AACABLQAA\
QSByRw0BIABBBkYNSiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAxkCyADQQA2AgAMBQsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkcNAyABQQFqIQEMBQsgBCABQQFqIgFHDQALQcUAIQIM\
ZAtBxQAhAgxjCwsgA0EAOgAsDAELQQshAgxHC0E/IQIMRgsCQAJAA0AgAS0AACIAQSBHBEACQCAAQQprDgQDBQUDAAsgAEEsRg0DDAQLIAQgAUEBaiIBRw0AC0HGACECDGALIANBCDoALAwOCyADLQAoQQFHDQIg\
Ay0ALkEIcQ0CIAMoAgQhACADQQA2AgQgAyAAIAEQMSIABEAgA0HCADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxfCyABQQFqIQEMUAtBOyECDEQLAkADQCABLQAAIgBBIEcgAEEJR3ENASAEIAFBAWoiAUcNAAtB\
wwAhAgxdCwtBPCECDEILAkACQCABIARHBEADQCABLQAAIgBBIEcEQCAAQQprDgQDBAQDBAsgBCABQQFqIgFHDQALQT8hAgxdC0E/IQIMXAsgAyADLwEyQSByOwEyDAoLIAMoAgQhACADQQA2AgQgAyAAIAEQMSIA\
RQ1OIANBPjYCHCADIAE2AhQgAyAANgIMQQAhAgxaCwJAIAEgBEcEQANAIAEtAABBwMMAai0AACIAQQFHBEAgAEECRg0DDAwLIAQgAUEBaiIBRw0AC0E3IQIMWwtBNyECDFoLIAFBAWohAQwEC0E7IQIgBCABIgBG\
DVggBCABayADKAIAIgFqIQYgACABa0EFaiEHAkADQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEFRgRAQQchAQw/CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxZCyAD\
QQA2AgAgACEBDAULQTohAiAEIAEiAEYNVyAEIAFrIAMoAgAiAWohBiAAIAFrQQhqIQcCQANAIAFBtMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQhGBEBBBSEBDD4LIAFBAWohASAE\
IABBAWoiAEcNAAsgAyAGNgIADFgLIANBADYCACAAIQEMBAtBOSECIAQgASIARg1WIAQgAWsgAygCACIBaiEGIAAgAWtBA2ohBwJAA0AgAUGwwQBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0B\
IAFBA0YEQEEGIQEMPQsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMVwsgA0EANgIAIAAhAQwDCwJAA0AgAS0AACIAQSBHBEAgAEEKaw4EBwQEBwILIAQgAUEBaiIBRw0AC0E4IQIMVgsgAEEsRw0BIAFBAWoh\
AEEBIQECQAJAAkACQAJAIAMtACxBBWsOBAMBAgQACyAAIQEMBAtBAiEBDAELQQQhAQsgA0EBOgAsIAMgAy8BMiABcjsBMiAAIQEMAQsgAyADLwEyQQhyOwEyIAAhAQtBPiECDDsLIANBADoALAtBOSECDDkLIAEg\
BEYEQEE2IQIMUgsCQAJAAkACQAJAIAEtAABBCmsOBAACAgECCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNAiADQTM2AhwgAyABNgIUIAMgADYCDEEAIQIMVQsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAg\
AUEBaiEBDAYLIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxUCyADLQAuQQFxBEBB3wEhAgw7CyADKAIEIQAgA0EANgIEIAMgACABEDEiAA0BDEkLQTQhAgw5CyADQTU2AhwgAyABNgIUIAMgADYCDEEAIQIM\
UQtBNSECDDcLIANBL2otAABBAXENACADQQA2AhwgAyABNgIUIANB6xY2AhAgA0EZNgIMQQAhAgxPC0EzIQIMNQsgASAERgRAQTIhAgxOCwJAIAEtAABBCkYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZIX\
NgIQIANBAzYCDEEAIQIMTgtBMiECDDQLIAEgBEYEQEExIQIMTQsCQCABLQAAIgBBCUYNACAAQSBGDQBBASECAkAgAy0ALEEFaw4EBgQFAA0LIAMgAy8BMkEIcjsBMgwMCyADLQAuQQFxRQ0BIAMtACxBCEcNACAD\
QQA6ACwLQT0hAgwyCyADQQA2AhwgAyABNgIUIANBwhY2AhAgA0EKNgIMQQAhAgxKC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyDAYLIAEgBEYEQEEwIQIMRwsgAS0AAEEKRgRAIAFBAWohAQwBCyAD\
LQAuQQFxDQAgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMRgtBMCECDCwLIAFBAWohAUExIQIMKwsgASAERgRAQS8hAgxECyABLQAAIgBBCUcgAEEgR3FFBEAgAUEBaiEBIAMtAC5BAXENASADQQA2\
AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgxEC0EBIQICQAJAAkACQAJAAkAgAy0ALEECaw4HBQQEAwECAAQLIAMgAy8BMkEIcjsBMgwDC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyC0EvIQIM\
KwsgA0EANgIcIAMgATYCFCADQYQTNgIQIANBCzYCDEEAIQIMQwtB4QEhAgwpCyABIARGBEBBLiECDEILIANBADYCBCADQRI2AgggAyABIAEQMSIADQELQS4hAgwnCyADQS02AhwgAyABNgIUIAMgADYCDEEAIQIM\
PwtBACEAAkAgAygCOCICRQ0AIAIoAkwiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HYADYCHCADIAE2AhQgA0GzGzYCECADQRU2AgxBACECDD4LQcwAIQIMJAsgA0EANgIcIAMgATYCFCADQbMONgIQIANB\
HTYCDEEAIQIMPAsgASAERgRAQc4AIQIMPAsgAS0AACIAQSBGDQIgAEE6Rg0BCyADQQA6ACxBCSECDCELIAMoAgQhACADQQA2AgQgAyAAIAEQMCIADQEMAgsgAy0ALkEBcQRAQd4BIQIMIAsgAygCBCEAIANBADYC\
BCADIAAgARAwIgBFDQIgA0EqNgIcIAMgADYCDCADIAFBAWo2AhRBACECDDgLIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMNwsgAUEBaiEBQcAAIQIMHQsgAUEBaiEBDCwLIAEgBEYEQEErIQIMNQsCQCAB\
LQAAQQpGBEAgAUEBaiEBDAELIAMtAC5BwABxRQ0GCyADLQAyQYABcQRAQQAhAAJAIAMoAjgiAkUNACACKAJcIgJFDQAgAyACEQAAIQALIABFDRIgAEEVRgRAIANBBTYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxB\
ACECDDYLIANBADYCHCADIAE2AhQgA0GQDjYCECADQRQ2AgxBACECDDULIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsgAA4WAgEABAQEBAQEBAQEBAQEBAQEBAQEAwQLIANB\
AToAMAsgAiACLwEAQcAAcjsBAAtBKyECDBgLIANBKTYCHCADIAE2AhQgA0GsGTYCECADQRU2AgxBACECDDALIANBADYCHCADIAE2AhQgA0HlCzYCECADQRE2AgxBACECDC8LIANBADYCHCADIAE2AhQgA0GlCzYC\
ECADQQI2AgxBACECDC4LQQEhByADLwEyIgVBCHFFBEAgAykDIEIAUiEHCwJAIAMtADAEQEEBIQAgAy0AKUEFRg0BIAVBwABxRSAHcUUNAQsCQCADLQAoIgJBAkYEQEEBIQAgAy8BNCIGQeUARg0CQQAhACAFQcAA\
cQ0CIAZB5ABGDQIgBkHmAGtBAkkNAiAGQcwBRg0CIAZBsAJGDQIMAQtBACEAIAVBwABxDQELQQIhACAFQQhxDQAgBUGABHEEQAJAIAJBAUcNACADLQAuQQpxDQBBBSEADAILQQQhAAwBCyAFQSBxRQRAIAMQNkEA\
R0ECdCEADAELQQBBAyADKQMgUBshAAsgAEEBaw4FAgAHAQMEC0ERIQIMEwsgA0EBOgAxDCkLQQAhAgJAIAMoAjgiAEUNACAAKAIwIgBFDQAgAyAAEQAAIQILIAJFDSYgAkEVRgRAIANBAzYCHCADIAE2AhQgA0HS\
GzYCECADQRU2AgxBACECDCsLQQAhAiADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMDCoLIANBADYCHCADIAE2AhQgA0H5IDYCECADQQ82AgxBACECDCkLQQAhAAJAIAMoAjgiAkUNACACKAIwIgJFDQAgAyAC\
EQAAIQALIAANAQtBDiECDA4LIABBFUYEQCADQQI2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwnCyADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMQQAhAgwmC0EqIQIMDAsgASAERwRAIANBCTYCCCAD\
IAE2AgRBKSECDAwLQSYhAgwkCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMVARAQSUhAgwkCyADKAIEIQAgA0EANgIEIAMgACABIAynaiIBEDIiAEUNACADQQU2AhwgAyABNgIUIAMgADYCDEEA\
IQIMIwtBDyECDAkLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQTBrDjcXFgABAgMEBQYHFBQUFBQUFAgJCgsMDRQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUDg8Q\
ERITFAtCAiEKDBYLQgMhCgwVC0IEIQoMFAtCBSEKDBMLQgYhCgwSC0IHIQoMEQtCCCEKDBALQgkhCgwPC0IKIQoMDgtCCyEKDA0LQgwhCgwMC0INIQoMCwtCDiEKDAoLQg8hCgwJC0IKIQoMCAtCCyEKDAcLQgwh\
CgwGC0INIQoMBQtCDiEKDAQLQg8hCgwDCyADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMQQAhAgwhCyABIARGBEBBIiECDCELQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAg\
AS0AAEEwaw43FRQAAQIDBAUGBxYWFhYWFhYICQoLDA0WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFg4PEBESExYLQgIhCgwUC0IDIQoMEwtCBCEKDBILQgUhCgwRC0IGIQoMEAtCByEKDA8LQgghCgwOC0IJIQoM\
DQtCCiEKDAwLQgshCgwLC0IMIQoMCgtCDSEKDAkLQg4hCgwIC0IPIQoMBwtCCiEKDAYLQgshCgwFC0IMIQoMBAtCDSEKDAMLQg4hCgwCC0IPIQoMAQtCASEKCyABQQFqIQEgAykDICILQv//////////D1gEQCAD\
IAtCBIYgCoQ3AyAMAgsgA0EANgIcIAMgATYCFCADQbUJNgIQIANBDDYCDEEAIQIMHgtBJyECDAQLQSghAgwDCyADIAE6ACwgA0EANgIAIAdBAWohAUEMIQIMAgsgA0EANgIAIAZBAWohAUEKIQIMAQsgAUEBaiEB\
QQghAgwACwALQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBcLQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBYLQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBULQQAh\
AiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDBQLQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDBMLQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBILQQAhAiADQQA2AhwgAyAB\
NgIUIANBgxE2AhAgA0EJNgIMDBELQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBALQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDA8LQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAg\
A0EJNgIMDA4LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDA0LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDAwLQQAhAiADQQA2AhwgAyABNgIUIANBmRM2AhAgA0ELNgIMDAsLQQAh\
AiADQQA2AhwgAyABNgIUIANBnQk2AhAgA0ELNgIMDAoLQQAhAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMDAkLQQAhAiADQQA2AhwgAyABNgIUIANBsRA2AhAgA0EKNgIMDAgLQQAhAiADQQA2AhwgAyAB\
NgIUIANBux02AhAgA0ECNgIMDAcLQQAhAiADQQA2AhwgAyABNgIUIANBlhY2AhAgA0ECNgIMDAYLQQAhAiADQQA2AhwgAyABNgIUIANB+Rg2AhAgA0ECNgIMDAULQQAhAiADQQA2AhwgAyABNgIUIANBxBg2AhAg\
A0ECNgIMDAQLIANBAjYCHCADIAE2AhQgA0GpHjYCECADQRY2AgxBACECDAMLQd4AIQIgASAERg0CIAlBCGohByADKAIAIQUCQAJAIAEgBEcEQCAFQZbIAGohCCAEIAVqIAFrIQYgBUF/c0EKaiIFIAFqIQADQCAB\
LQAAIAgtAABHBEBBAiEIDAMLIAVFBEBBACEIIAAhAQwDCyAFQQFrIQUgCEEBaiEIIAQgAUEBaiIBRw0ACyAGIQUgBCEBCyAHQQE2AgAgAyAFNgIADAELIANBADYCACAHIAg2AgALIAcgATYCBCAJKAIMIQACQAJA\
IAkoAghBAWsOAgQBAAsgA0EANgIcIANBwh42AhAgA0EXNgIMIAMgAEEBajYCFEEAIQIMAwsgA0EANgIcIAMgADYCFCADQdceNgIQIANBCTYCDEEAIQIMAgsgASAERgRAQSghAgwCCyADQQk2AgggAyABNgIEQSch\
AgwBCyABIARGBEBBASECDAELA0ACQAJAAkAgAS0AAEEKaw4EAAEBAAELIAFBAWohAQwBCyABQQFqIQEgAy0ALkEgcQ0AQQAhAiADQQA2AhwgAyABNgIUIANBoSE2AhAgA0EFNgIMDAILQQEhAiABIARHDQALCyAJ\
QRBqJAAgAkUEQCADKAIMIQAMAQsgAyACNgIcQQAhACADKAIEIgFFDQAgAyABIAQgAygCCBEBACIBRQ0AIAMgBDYCFCADIAE2AgwgASEACyAAC74CAQJ/IABBADoAACAAQeQAaiIBQQFrQQA6AAAgAEEAOgACIABB\
ADoAASABQQNrQQA6AAAgAUECa0EAOgAAIABBADoAAyABQQRrQQA6AABBACAAa0EDcSIBIABqIgBBADYCAEHkACABa0F8cSICIABqIgFBBGtBADYCAAJAIAJBCUkNACAAQQA2AgggAEEANgIEIAFBCGtBADYCACAB\
QQxrQQA2AgAgAkEZSQ0AIABBADYCGCAAQQA2AhQgAEEANgIQIABBADYCDCABQRBrQQA2AgAgAUEUa0EANgIAIAFBGGtBADYCACABQRxrQQA2AgAgAiAAQQRxQRhyIgJrIgFBIEkNACAAIAJqIQADQCAAQgA3Axgg\
AEIANwMQIABCADcDCCAAQgA3AwAgAEEgaiEAIAFBIGsiAUEfSw0ACwsLVgEBfwJAIAAoAgwNAAJAAkACQAJAIAAtADEOAwEAAwILIAAoAjgiAUUNACABKAIwIgFFDQAgACABEQAAIgENAwtBAA8LAAsgAEHKGTYC\
EEEOIQELIAELGgAgACgCDEUEQCAAQd4fNgIQIABBFTYCDAsLFAAgACgCDEEVRgRAIABBADYCDAsLFAAgACgCDEEWRgRAIABBADYCDAsLBwAgACgCDAsHACAAKAIQCwkAIAAgATYCEAsHACAAKAIUCysAAkAgAEEn\
Tw0AQv//////CSAArYhCAYNQDQAgAEECdEHQOGooAgAPCwALFwAgAEEvTwRAAAsgAEECdEHsOWooAgALvwkBAX9B9C0hAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRIT\
FBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8w\
MTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HqLA8LQZgmDwtB7TEPC0GgNw8LQckpDwtBtCkPC0GWLQ8LQesrDwtBojUPC0HbNA8LQeApDwtB4yQP\
C0HVJA8LQe4kDwtB5iUPC0HKNA8LQdA3DwtBqjUPC0H1LA8LQfYmDwtBgiIPC0HyMw8LQb4oDwtB5zcPC0HNIQ8LQcAhDwtBuCUPC0HLJQ8LQZYkDwtBjzQPC0HNNQ8LQd0qDwtB7jMPC0GcNA8LQZ4xDwtB9DUP\
C0HlIg8LQa8lDwtBmTEPC0GyNg8LQfk2DwtBxDIPC0HdLA8LQYIxDwtBwTEPC0GNNw8LQckkDwtB7DYPC0HnKg8LQcgjDwtB4iEPC0HJNw8LQaUiDwtBlCIPC0HbNg8LQd41DwtBhiYPC0G8Kw8LQYsyDwtBoCMP\
C0H2MA8LQYAsDwtBiSsPC0GkJg8LQfIjDwtBgSgPC0GrMg8LQesnDwtBwjYPC0GiJA8LQc8qDwtB3CMPC0GHJw8LQeQ0DwtBtyIPC0GtMQ8LQdUiDwtBrzQPC0HeJg8LQdYyDwtB9DQPC0GBOA8LQfQ3DwtBkjYP\
C0GdJw8LQYIpDwtBjSMPC0HXMQ8LQb01DwtBtDcPC0HYMA8LQbYnDwtBmjgPC0GnKg8LQcQnDwtBriMPC0H1Ig8LAAtByiYhAQsgAQsXACAAIAAvAS5B/v8DcSABQQBHcjsBLgsaACAAIAAvAS5B/f8DcSABQQBH\
QQF0cjsBLgsaACAAIAAvAS5B+/8DcSABQQBHQQJ0cjsBLgsaACAAIAAvAS5B9/8DcSABQQBHQQN0cjsBLgsaACAAIAAvAS5B7/8DcSABQQBHQQR0cjsBLgsaACAAIAAvAS5B3/8DcSABQQBHQQV0cjsBLgsaACAA\
IAAvAS5Bv/8DcSABQQBHQQZ0cjsBLgsaACAAIAAvAS5B//4DcSABQQBHQQd0cjsBLgsaACAAIAAvAS5B//0DcSABQQBHQQh0cjsBLgsaACAAIAAvAS5B//sDcSABQQBHQQl0cjsBLgs+AQJ/AkAgACgCOCIDRQ0A\
IAMoAgQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeESNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAggiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfwRNgIQQRghBAsgBAs+AQJ/AkAgACgC\
OCIDRQ0AIAMoAgwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQewKNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfoeNgIQQRghBAsgBAs+AQJ/\
AkAgACgCOCIDRQ0AIAMoAhQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQcsQNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhgiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQbcfNgIQQRghBAsg\
BAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQb8VNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQf4INgIQ\
QRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQYwdNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAA\
QeYVNgIQQRghBAsgBAs4ACAAAn8gAC8BMkEUcUEURgRAQQEgAC0AKEEBRg0BGiAALwE0QeUARgwBCyAALQApQQVGCzoAMAtZAQJ/AkAgAC0AKEEBRg0AIAAvATQiAUHkAGtB5ABJDQAgAUHMAUYNACABQbACRg0A\
IAAvATIiAEHAAHENAEEBIQIgAEGIBHFBgARGDQAgAEEocUUhAgsgAguMAQECfwJAAkACQCAALQAqRQ0AIAAtACtFDQAgAC8BMiIBQQJxRQ0BDAILIAAvATIiAUEBcUUNAQtBASECIAAtAChBAUYNACAALwE0IgBB\
5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNACABQcAAcQ0AQQAhAiABQYgEcUGABEYNACABQShxQQBHIQILIAILcwAgAEEQav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEw\
av0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEgav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCA\
hICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoi\
AjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB\
4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEED\
diIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIA\
IAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2\
AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASAD\
NgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIB\
RQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFF\
DQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0A\
GkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8N\
ACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcA\
aigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTV\
ACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAE\
TwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAg\
AUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZ\
AEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIggg\
AmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIA\
IgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8H\
Sw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsa\
DAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB\
9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAg\
ADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBq\
IgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIA\
QdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzV\
ACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMg\
ASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoi\
ADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYo\
AggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0E\
IAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyAD\
IAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQED\
QCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIA\
IAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACID\
QQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANB\
BHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAE\
ayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAo\
AgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIE\
IQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2\
AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIA\
IAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIY\
IAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhB\
fiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIA\
QQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAg\
AAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhx\
RQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIG\
KAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAg\
AEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYC\
GAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIg\
BnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAg\
AEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1\
ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFs\
aWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRv\
dABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lv\
bnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25f\
Y2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9j\
b21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxl\
dGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBj\
YWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBo\
ZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJz\
aW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3Rl\
cnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBj\
aGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIg\
aW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRl\
ciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRl\
bnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0\
ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRl\
ciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVk\
IHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNl\
AG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0\
ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3Nh\
Z2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNl\
IGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0\
ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUA\
UGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3Bh\
biBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVy\
IGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRl\
ciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJ\
RlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJ\
TUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFV\
RVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURf\
Q09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RB\
VFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxU\
SVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VS\
VElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFm\
dGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5P\
Tl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9L\
RU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNf\
VE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gA\
UFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9F\
TkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9O\
X0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19F\
WFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURF\
Ul9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1Rf\
QUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJf\
RklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFE\
RQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJF\
QklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQA\
SFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlf\
QVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9F\
WFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9U\
X01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYW\
AACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoX\
AACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4R\
AADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMD\
AwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAA\
AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEB\
AQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFu\
c2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUF\
BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUF\
BQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIC\
AgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUA\
AAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIA\
CwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNI\
UkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==",
u;Object.defineProperty(sA,"exports",{get:A(()=>u||(u=I.from(h,"base64")),"get")})}}),AE=VA({"node_modules/undici/lib/web/fetch/formdata-parser.js"(s,sA){"use s\
trict";var{bufferToLowerCasedHeaderName:I}=ge(),{HTTP_TOKEN_CODEPOINTS:h}=Pe(),{makeEntry:u}=DQ(),{webidl:v}=me(),K=UA("node:assert"),{isomorphicDecode:X}=Je(),
Y=Buffer.from("--"),m=new TextDecoder,y=new TextDecoder("utf-8",{ignoreBOM:!0});function O(Q){for(let N=0;N<Q.length;++N)if((Q.charCodeAt(N)&-128)!==0)return!1;
return!0}A(O,"isAsciiString");function M(Q){const N=Q.length;if(N<27||N>70)return!1;for(let G=0;G<N;++G){const D=Q.charCodeAt(G);if(!(D>=48&&D<=57||D>=65&&D<=90||
D>=97&&D<=122||D===39||D===45||D===95))return!1}return!0}A(M,"validateBoundary");function d(Q,N){K(N!=="failure"&&N.essence==="multipart/form-data");const G=N.parameters.
get("boundary");if(G===void 0)throw o("missing boundary in content-type header");const D=Buffer.from(`--${G}`,"utf8"),U=[],x={position:0},r=Q.indexOf(D);if(r===
-1)throw o("no boundary found in multipart body");for(x.position=r;;){if(Q.subarray(x.position,x.position+D.length).equals(D))x.position+=D.length;else throw o(
"expected a value starting with -- and the boundary");if(C(Q,Y,x))return U;if(Q[x.position]!==13||Q[x.position+1]!==10)throw o("expected CRLF");x.position+=2;const c=e(
Q,x);let{name:p,filename:S,contentType:T,encoding:V}=c;x.position+=2;let $;{const AA=Q.indexOf(D.subarray(2),x.position);if(AA===-1)throw o("expected boundary a\
fter body");$=Q.subarray(x.position,AA-4),x.position+=$.length,V==="base64"&&($=Buffer.from($.toString(),"base64"))}if(Q[x.position]!==13||Q[x.position+1]!==10)
throw o("expected CRLF");x.position+=2;let tA;S!==null?(T??="text/plain",O(T)||(T=""),tA=new File([$],S,{type:T})):tA=y.decode(Buffer.from($)),K(v.is.USVString(
p)),K(typeof tA=="string"&&v.is.USVString(tA)||v.is.File(tA)),U.push(u(p,tA,S))}}A(d,"multipartFormDataParser");function a(Q,N){Q[N.position]===59&&N.position++,
E(r=>r===32||r===9,Q,N);const G=E(r=>F(r)&&r!==61&&r!==42,Q,N);if(G.length===0)return null;const D=G.toString("ascii").toLowerCase(),U=Q[N.position]===42;if(U&&
N.position++,Q[N.position]!==61)return null;N.position++,E(r=>r===32||r===9,Q,N);let x;if(U){const r=E(S=>S!==32&&S!==13&&S!==10&&S!==59,Q,N),c=r.indexOf(39),p=c===
-1?-1:r.indexOf(39,c+1);if(c===-1||p===-1)throw o("expected charset and language separators in extended value");if(c!==5||r[0]!==117&&r[0]!==85||r[1]!==116&&r[1]!==
84||r[2]!==102&&r[2]!==70||r[3]!==45||r[4]!==56)throw o("unknown charset, expected utf-8");x=decodeURIComponent(m.decode(r.subarray(p+1)))}else if(Q[N.position]===
34){N.position++;const r=E(c=>c!==10&&c!==13&&c!==34,Q,N);if(Q[N.position]!==34)throw o("Closing quote not found");N.position++,x=m.decode(r).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"')}else{const r=E(c=>F(c)&&c!==59,Q,N);x=m.decode(r)}return{name:D,value:x,extended:U}}A(a,"parseContentDispositionAtt\
ribute");function e(Q,N){let G=null,D=null,U=null,x=null;for(;;){if(Q[N.position]===13&&Q[N.position+1]===10){if(G===null)throw o("header name is null");return{
name:G,filename:D,contentType:U,encoding:x}}let r=E(c=>c!==10&&c!==13&&c!==58,Q,N);if(r=g(r,!0,!0,c=>c===9||c===32),!h.test(r.toString()))throw o("header name d\
oes not match the field-name token production");if(Q[N.position]!==58)throw o("expected :");switch(N.position++,E(c=>c===32||c===9,Q,N),I(r)){case"content-dispo\
sition":{G=D=null;let c=!1;if(E(S=>F(S),Q,N).toString("ascii").toLowerCase()!=="form-data")throw o("expected form-data for content-disposition header");for(;N.position<
Q.length&&(Q[N.position]!==13||Q[N.position+1]!==10);){const S=a(Q,N);if(!S)break;S.name==="name"?G=S.value:S.name==="filename"&&(S.extended?(D=S.value,c=!0):c||
(D=S.value))}if(G===null)throw o("name attribute is required in content-disposition header");break}case"content-type":{let c=E(p=>p!==10&&p!==13,Q,N);c=g(c,!1,!0,
p=>p===9||p===32),U=X(c);break}case"content-transfer-encoding":{let c=E(p=>p!==10&&p!==13,Q,N);c=g(c,!1,!0,p=>p===9||p===32),x=X(c);break}default:E(c=>c!==10&&c!==
13,Q,N)}if(Q[N.position]!==13||Q[N.position+1]!==10)throw o("expected CRLF");N.position+=2}}A(e,"parseMultipartFormDataHeaders");function E(Q,N,G){let D=G.position;
for(;D<N.length&&Q(N[D]);)++D;return N.subarray(G.position,G.position=D)}A(E,"collectASequenceOfBytes");function g(Q,N,G,D){let U=0,x=Q.length-1;if(N)for(;U<Q.length&&
D(Q[U]);)U++;if(G)for(;x>0&&D(Q[x]);)x--;return U===0&&x===Q.length-1?Q:Q.subarray(U,x+1)}A(g,"removeChars");function C(Q,N,G){if(Q.length<N.length)return!1;for(let D=0;D<
N.length;D++)if(N[D]!==Q[G.position+D])return!1;return!0}A(C,"bufferStartsWith");function o(Q){return new TypeError("Failed to parse body as FormData.",{cause:new TypeError(
Q)})}A(o,"parsingError");function R(Q){return Q<=31||Q===127}A(R,"isCTL");function k(Q){return Q===40||Q===41||Q===60||Q===62||Q===64||Q===44||Q===59||Q===58||Q===
92||Q===34||Q===47||Q===91||Q===93||Q===63||Q===61}A(k,"isTSpecial");function F(Q){return Q<=127&&Q!==32&&Q!==9&&!R(Q)&&!k(Q)}A(F,"isToken"),sA.exports={multipartFormDataParser:d,
validateBoundary:M}}}),eQ=VA({"node_modules/undici/lib/web/fetch/body.js"(s,sA){"use strict";var I=ge(),{readableStreamClose:h,fullyReadBody:u,extractMimeType:v}=Ke(),
{FormData:K,setFormDataState:X,getFormDataBoundary:Y}=DQ(),{webidl:m}=me(),y=UA("node:assert"),{isErrored:O,isDisturbed:M}=UA("node:stream"),{isUint8Array:d}=UA(
"node:util/types"),{serializeAMimeType:a}=Pe(),{multipartFormDataParser:e}=AE(),{parseJSONFromBytes:E}=Je(),{utf8DecodeBytes:g}=fQ(),{ReadableStreamTee:C}=UA("n\
ode:stream/web"),o=new TextEncoder;function R(){}A(R,"noop");var k=new FinalizationRegistry(c=>{const p=c.deref();p&&!p.locked&&!M(p)&&!O(p)&&p.cancel("Response\
 object has been garbage collected").catch(R)});function F(c,p=!1){let S=null;m.is.ReadableStream(c)?S=c:m.is.Blob(c)?S=c.stream():S=new ReadableStream({start(){},
async pull(IA){const W=T(),CA=W?.[Symbol.asyncIterator]?.();if(CA==null){W?.length&&!O(S)&&IA.enqueue(typeof W=="string"?o.encode(W):new Uint8Array(W)),queueMicrotask(
()=>h(IA));return}for(;;){const{value:NA,done:SA}=await CA.next();if(SA){queueMicrotask(()=>h(IA));return}if(NA.length&&!O(S)){IA.enqueue(new Uint8Array(NA));return}}},
cancel(IA){return T()[Symbol.asyncIterator]?.().return(IA)},type:"bytes"}),y(m.is.ReadableStream(S));let T=null,V=null,$=null,tA=null;if(typeof c=="string")V=c,
tA="text/plain;charset=UTF-8";else if(m.is.URLSearchParams(c))V=c.toString(),tA="application/x-www-form-urlencoded;charset=UTF-8";else if(m.is.BufferSource(c))V=
m.util.getCopyOfBytesHeldByBufferSource(c);else if(m.is.FormData(c)){const IA=Y(c),W=`--${IA}\r
Content-Disposition: form-data`,CA=A(DA=>DA.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),"formdataEscape"),NA=A(DA=>DA.replace(/\r?\n|\r/g,`\r
`),"normalizeLinefeeds"),SA=[],HA=new Uint8Array([13,10]);$=0;let Z=!1;for(const[DA,TA]of c)if(typeof TA=="string"){const MA=o.encode(W+`; name="${CA(NA(DA))}"\r\

\r
${NA(TA)}\r
`);SA.push(MA),$+=MA.byteLength}else{const MA=o.encode(`${W}; name="${CA(NA(DA))}"`+(TA.name?`; filename="${CA(TA.name)}"`:"")+`\r
Content-Type: ${TA.type||"application/octet-stream"}\r
\r
`);SA.push(MA,TA,HA),typeof TA.size=="number"?$+=MA.byteLength+TA.size+HA.byteLength:Z=!0}const rA=o.encode(`--${IA}--\r
`);SA.push(rA),$+=rA.byteLength,Z&&($=null),V=c;const aA=(async function*(){for(const DA of SA)DA.stream?yield*DA.stream():yield DA})();T=A(()=>aA,"action"),tA=
`multipart/form-data; boundary=${IA}`}else if(m.is.Blob(c))V=c,$=c.size,c.type&&(tA=c.type);else if(typeof c[Symbol.asyncIterator]=="function"){if(p)throw new TypeError(
"keepalive");if(I.isDisturbed(c)||c.locked)throw new TypeError("Response body object should not be disturbed or locked");if(m.is.ReadableStream(c))S=c;else{const IA=ReadableStream.
from(c).getReader();let W=!1;S=new ReadableStream({async pull(CA){for(;;){const{done:NA,value:SA}=await IA.read();if(W)return;if(NA){CA.close();return}const HA=d(
SA)?SA:Buffer.from(SA);if(HA.byteLength){CA.enqueue(HA);return}}},cancel(CA){return W=!0,IA.cancel(CA)}},{highWaterMark:0})}}return(typeof V=="string"||d(V))&&(T=
A(()=>V,"action"),$=typeof V=="string"?Buffer.byteLength(V):V.length),[{stream:S,source:V,length:$},tA]}A(F,"extractBody");function Q(c,p=!1){return m.is.ReadableStream(
c)&&(y(!I.isDisturbed(c),"The body has already been consumed."),y(!c.locked,"The stream is locked.")),F(c,p)}A(Q,"safelyExtractBody");function N(c){const{0:p,1:S}=C?.(
c.stream,!0)??c.stream.tee();return c.stream=p,{stream:S,length:c.length,source:c.source}}A(N,"cloneBody");function G(c,p){return{blob(){return U(this,T=>{let V=r(
p(this));return V===null?V="":V&&(V=a(V)),new Blob([T],{type:V})},c,p)},arrayBuffer(){return U(this,T=>new Uint8Array(T).buffer,c,p)},text(){return U(this,g,c,p)},
json(){return U(this,E,c,p)},formData(){return U(this,T=>{const V=r(p(this));if(V!==null)switch(V.essence){case"multipart/form-data":{const $=e(T,V),tA=new K;return X(
tA,$),tA}case"application/x-www-form-urlencoded":{const $=new URLSearchParams(T.toString()),tA=new K;for(const[AA,IA]of $)tA.append(AA,IA);return tA}}throw new TypeError(
'Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},c,p)},bytes(){return U(this,T=>new Uint8Array(T),c,p)},textStream(){
const T=p(this);if(x(T))throw new TypeError("Body is unusable: Body has already been read");if(T.body==null){let tA;const AA=new ReadableStream({start:A(IA=>{tA=
IA},"start"),pull:A(()=>Promise.resolve(),"pull"),cancel:A(()=>Promise.resolve(),"cancel")},{size:A(()=>1,"size")});return tA.close(),AA}const V=T.body.stream,$=new TextDecoderStream(
"UTF-8");return V.pipeThrough($)}}}A(G,"bodyMixinMethods");function D(c,p,S){Object.assign(c.prototype,G(S,p))}A(D,"mixinBody");function U(c,p,S,T){try{m.brandCheck(
c,S)}catch(AA){return Promise.reject(AA)}if(c=T(c),x(c))return Promise.reject(new TypeError("Body is unusable: Body has already been read"));const V=Promise.withResolvers(),
$=V.reject,tA=A(AA=>{try{V.resolve(p(AA))}catch(IA){$(IA)}},"successSteps");return c.body==null?(tA(Buffer.allocUnsafe(0)),V.promise):(u(c.body,tA,$),V.promise)}
A(U,"consumeBody");function x(c){const p=c.body;return p!=null&&(p.stream.locked||I.isDisturbed(p.stream))}A(x,"bodyUnusable");function r(c){const p=c.headersList,
S=v(p);return S==="failure"?null:S}A(r,"bodyMimeType"),sA.exports={extractBody:F,safelyExtractBody:Q,cloneBody:N,mixinBody:D,streamRegistry:k,bodyUnusable:x}}}),
eE=VA({"node_modules/undici/lib/dispatcher/client-h1.js"(s,sA){"use strict";var I=UA("node:assert"),h=ge(),{channels:u}=ze(),v=aQ(),{RequestContentLengthMismatchError:K,
ResponseContentLengthMismatchError:X,RequestAbortedError:Y,InvalidArgumentError:m,HeadersTimeoutError:y,HeadersOverflowError:O,SocketError:M,InformationalError:d,
BodyTimeoutError:a,HTTPParserError:e,WebAssemblyNotSupportedError:E,ResponseExceededMaxSizeError:g}=re(),{kUrl:C,kReset:o,kClient:R,kParser:k,kBlocking:F,kRunning:Q,
kPending:N,kSize:G,kWriting:D,kQueue:U,kNoRef:x,kKeepAliveDefaultTimeout:r,kHostHeader:c,kPendingIdx:p,kRunningIdx:S,kError:T,kPipelining:V,kSocket:$,kKeepAliveTimeoutValue:tA,
kMaxHeadersSize:AA,kKeepAliveMaxTimeout:IA,kKeepAliveTimeoutThreshold:W,kHeadersTimeout:CA,kBodyTimeout:NA,kStrictContentLength:SA,kMaxRequests:HA,kCounter:Z,kMaxResponseSize:rA,
kOnError:aA,kResume:DA,kHTTPContext:TA,kClosed:MA,kUseMilo:vA}=ne(),qA=xQ(),{H1Parser:z,getMiloEnabled:cA}=typeof esbuildDetection>"u"?zQ():{},PA=Buffer.alloc(0),
oA=Buffer[Symbol.species],XA=h.removeAllListeners,J=Symbol("kIdleSocketValidation"),pA=Symbol("kIdleSocketValidationTimeout"),jA=Symbol("kSocketUsed"),Ae=Symbol(
"kTypeOfService"),hA;function bA(){if(typeof WebAssembly>"u")throw new E;const n=process.env.JEST_WORKER_ID?UQ():void 0;let i,_=!0;if(process.arch==="riscv64")_=
!1;else if(process.arch==="ppc64"){const[L,EA]=process.versions.node.split(".").map(RA=>parseInt(RA,10));(L<24||L===24&&EA<12)&&(_=!1)}if(process.env.UNDICI_NO_WASM_SIMD===
"1"?_=!1:process.env.UNDICI_NO_WASM_SIMD==="0"&&(_=!0),_)try{i=new WebAssembly.Module($Q())}catch{}return i||(i=new WebAssembly.Module(n||UQ())),new WebAssembly.
Instance(i,{env:{wasm_on_url:A((L,EA,RA)=>0,"wasm_on_url"),wasm_on_status:A((L,EA,RA)=>{I(lA.ptr===L);const YA=EA-FA+JA.byteOffset;return lA.onStatus(new oA(JA.
buffer,YA,RA))},"wasm_on_status"),wasm_on_message_begin:A(L=>(I(lA.ptr===L),lA.onMessageBegin()),"wasm_on_message_begin"),wasm_on_header_field:A((L,EA,RA)=>{I(lA.
ptr===L);const YA=EA-FA+JA.byteOffset;return lA.onHeaderField(new oA(JA.buffer,YA,RA))},"wasm_on_header_field"),wasm_on_header_value:A((L,EA,RA)=>{I(lA.ptr===L);
const YA=EA-FA+JA.byteOffset;return lA.onHeaderValue(new oA(JA.buffer,YA,RA))},"wasm_on_header_value"),wasm_on_headers_complete:A((L,EA,RA,YA)=>(I(lA.ptr===L),lA.
onHeadersComplete(EA,RA===1,YA===1)),"wasm_on_headers_complete"),wasm_on_body:A((L,EA,RA)=>{I(lA.ptr===L);const YA=EA-FA+JA.byteOffset;return lA.onBody(new oA(JA.
buffer,YA,RA))},"wasm_on_body"),wasm_on_message_complete:A(L=>(I(lA.ptr===L),lA.onMessageComplete()),"wasm_on_message_complete")}})}A(bA,"lazyllhttp");var LA=null,
lA=null,JA=null,nA=0,FA=null,uA=null,l=0,j=1,b=2|j,yA=4|j,B=8|l,eA=class{static{A(this,"Parser")}constructor(n,i,{exports:_}){this.llhttp=_,this.ptr=this.llhttp.
llhttp_alloc(qA.TYPE.RESPONSE),this.client=n,this.socket=i,this.timeout=null,this.timeoutWeakRef=new WeakRef(this),this.timeoutValue=null,this.timeoutType=null,
this.statusCode=0,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,this.headersMaxSize=n[AA],this.shouldKeepAlive=!1,this.paused=!1,this.resume=
this.resume.bind(this),this.bytesRead=0,this.keepAlive="",this.contentLength=-1,this.hasTransferEncoding=!1,this.connection="",this.maxResponseSize=n[rA]}setTimeout(n,i){
n!==this.timeoutValue||i&j^this.timeoutType&j?(this.timeout&&(v.clearTimeout(this.timeout),this.timeout=null),n&&(i&j?this.timeout=v.setFastTimeout(H,n,this.timeoutWeakRef):
(this.timeout=setTimeout(H,n,this.timeoutWeakRef),this.timeout?.unref())),this.timeoutValue=n):this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.timeoutType=
i}resume(){this.socket.destroyed||!this.paused||(I(this.ptr!=null),I(lA===null),this.llhttp.llhttp_resume(this.ptr),I(this.timeoutType===yA),this.timeout&&this.
timeout.refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||PA),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){const n=this.
socket.read();if(n===null)break;this.execute(n)}}execute(n){I(lA===null),I(this.ptr!=null),I(!this.paused);const{socket:i,llhttp:_}=this;n.length>nA&&(FA&&_.free(
FA),nA=Math.ceil(n.length/4096)*4096,FA=_.malloc(nA)),(uA===null||uA.buffer!==_.memory.buffer||uA.byteOffset!==FA||uA.byteLength!==nA)&&(uA=new Uint8Array(_.memory.
buffer,FA,nA)),uA.set(n);try{let L;try{JA=n,lA=this,L=_.llhttp_execute(this.ptr,FA,n.length)}finally{lA=null,JA=null}if(L!==qA.ERROR.OK){const EA=n.subarray(_.llhttp_get_error_pos(
this.ptr)-FA);if(L===qA.ERROR.PAUSED_UPGRADE)this.onUpgrade(EA);else if(L===qA.ERROR.PAUSED)this.paused=!0,i.unshift(EA);else throw this.createError(L,EA)}}catch(L){
h.destroy(i,L)}}finish(){I(lA===null),I(this.ptr!=null);const{llhttp:n}=this;if(this.paused){let _;do n.llhttp_resume(this.ptr),this.paused=!1,_=this.socket.read()||
PA,this.execute(_);while(this.paused&&_.length>0);this.paused&&(n.llhttp_resume(this.ptr),this.paused=!1)}let i;try{lA=this,i=n.llhttp_finish(this.ptr)}finally{
lA=null}return i===qA.ERROR.OK?null:i===qA.ERROR.PAUSED||i===qA.ERROR.PAUSED_UPGRADE?(this.paused=!0,null):this.createError(i,PA)}createError(n,i){const{llhttp:_,
contentLength:L,bytesRead:EA}=this;if(L!==-1&&EA!==L)return new X;const RA=_.llhttp_get_error_reason(this.ptr);let YA="";if(RA){const mA=new Uint8Array(_.memory.
buffer,RA).indexOf(0);YA="Response does not match the HTTP/1.1 protocol ("+Buffer.from(_.memory.buffer,RA,mA).toString()+")"}return new e(YA,qA.ERROR[n],i)}destroy(){
I(lA===null),I(this.ptr!=null),this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&v.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=null,
this.timeoutType=null,this.paused=!1}onStatus(n){return this.statusText=n.toString(),0}onMessageBegin(){const{socket:n,client:i}=this;if(n.destroyed)return-1;if(i[Q]===
0)return h.destroy(n,new M("bad response",h.getSocketInfo(n))),-1;const _=i[U][i[S]];return _?(_.onResponseStarted(),0):-1}onHeaderField(n){const i=this.headers.
length;return(i&1)===0?this.headers.push(n):this.headers[i-1]=Buffer.concat([this.headers[i-1],n]),this.trackHeader(n.length),0}onHeaderValue(n){let i=this.headers.
length;const _=(i&1)===0;(i&1)===1?(this.headers.push(n),i+=1):this.headers[i-1]=Buffer.concat([this.headers[i-1],n]);const L=this.headers[i-2];if(L.length===10){
const EA=h.bufferToLowerCasedHeaderName(L);EA==="keep-alive"?this.keepAlive+=(_||this.keepAlive.length===0?"":",")+n.toString():EA==="connection"&&(this.connection+=
(_||this.connection.length===0?"":",")+n.toString())}else if(L.length===14&&h.bufferToLowerCasedHeaderName(L)==="content-length"){this.contentLength===-1&&(this.
contentLength=0);for(let EA=0;EA<n.length;EA++)this.contentLength=this.contentLength*10+(n[EA]-48)}else L.length===17&&h.bufferToLowerCasedHeaderName(L)==="tran\
sfer-encoding"&&(this.hasTransferEncoding=!0);return this.trackHeader(n.length),0}trackHeader(n){this.headersSize+=n,this.headersSize>=this.headersMaxSize&&h.destroy(
this.socket,new O)}onUpgrade(n){const{upgrade:i,client:_,socket:L,headers:EA,statusCode:RA,statusText:YA}=this;I(i),I(_[$]===L),I(!L.destroyed),I(!this.paused),
I((EA.length&1)===0);const mA=_[U][_[S]];I(mA),I(mA.upgrade||mA.method==="CONNECT"),this.statusCode=0,this.statusText="",this.shouldKeepAlive=!1,this.headers=[],
this.headersSize=0,L.unshift(n),L[k].destroy(),L[k]=null,L[R]=null,L[T]=null,XA(L),_[$]=null,_[TA]=null,_[U][_[S]++]=null,_.emit("disconnect",_[C],[_],new d("up\
grade"));try{mA.onRequestUpgrade(RA,EA,L,YA)}catch(kA){h.errorRequest(_,mA,kA),h.destroy(L,kA)}_[DA]()}onHeadersComplete(n,i,_){const{client:L,socket:EA,headers:RA,
statusText:YA}=this;if(EA.destroyed)return-1;if(L[Q]===0)return h.destroy(EA,new M("bad response",h.getSocketInfo(EA))),-1;const mA=L[U][L[S]];if(!mA)return-1;if(I(
!this.upgrade),I(this.statusCode<200),n===100)return h.destroy(EA,new M("bad response",h.getSocketInfo(EA))),-1;if(i&&!mA.upgrade)return h.destroy(EA,new M("bad\
 upgrade",h.getSocketInfo(EA))),-1;if(I(this.timeoutType===b),this.statusCode=n,this.shouldKeepAlive=_||mA.method==="HEAD"&&!EA[o]&&/(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.
test(this.connection)&&!/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.connection),(mA.method==="HEAD"||n===204||n===304)&&(mA.method!=="HEAD"&&(this.contentLength>
0||this.hasTransferEncoding)&&(this.shouldKeepAlive=!1),this.contentLength=-1),this.statusCode>=200){const ZA=mA.bodyTimeout!=null?mA.bodyTimeout:L[NA];this.setTimeout(
ZA,yA)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if(mA.method==="CONNECT")return I(L[Q]===1),this.upgrade=!0,2;if(i)return I(L[Q]===1),this.
upgrade=!0,2;if(I((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&L[V]){const ZA=this.keepAlive?h.parseKeepAliveTimeout(this.
keepAlive):null;if(ZA!=null){const dA=Math.min(ZA-L[W],L[IA]);dA<=0?EA[o]=!0:L[tA]=dA}else L[tA]=L[r]}else EA[o]=!0;const kA=mA.onResponseStart(n,RA,this.resume,
YA)===!1;return mA.aborted?-1:mA.method==="HEAD"||n<200?1:(EA[F]&&(EA[F]=!1,L[DA]()),kA?qA.ERROR.PAUSED:0)}onBody(n){const{client:i,socket:_,statusCode:L,maxResponseSize:EA}=this;
if(_.destroyed)return-1;const RA=i[U][i[S]];return I(RA),I(this.timeoutType===yA),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),I(L>=200),EA>-1&&this.
bytesRead+n.length>EA?(h.destroy(_,new g),-1):(this.bytesRead+=n.length,RA.onResponseData(n)===!1?qA.ERROR.PAUSED:0)}onMessageComplete(){const{client:n,socket:i,
statusCode:_,upgrade:L,headers:EA,contentLength:RA,bytesRead:YA,shouldKeepAlive:mA}=this;if(i.destroyed&&(!_||mA))return-1;if(L)return 0;I(_>=100),I((this.headers.
length&1)===0);const kA=n[U][n[S]];if(I(kA),this.statusCode=0,this.statusText="",this.bytesRead=0,this.contentLength=-1,this.hasTransferEncoding=!1,this.keepAlive=
"",this.connection="",this.headers=[],this.headersSize=0,_<200)return 0;if(RA!==-1&&YA!==RA)return h.destroy(i,new X),-1;if(kA.onResponseEnd(EA),n[U][n[S]++]=null,
i[jA]=n[N]===0,i[D])return I(n[Q]===0),h.destroy(i,new d("reset")),qA.ERROR.PAUSED;if(mA){if(i[o]&&n[Q]===0)return h.destroy(i,new d("reset")),qA.ERROR.PAUSED;n[V]==
null||n[V]===1?setImmediate(n[DA]):n[DA]()}else return h.destroy(i,new d("reset")),qA.ERROR.PAUSED;return 0}};function H(n){const i=n.deref();if(!i)return;const{
socket:_,timeoutType:L,client:EA,paused:RA}=i;L===b?(!_[D]||_.writableNeedDrain||EA[Q]>1)&&(I(!RA,"cannot be paused while waiting for headers"),h.destroy(_,new y)):
L===yA?RA||h.destroy(_,new a):L===B&&(I(EA[Q]===0&&EA[tA]),h.destroy(_,new d("socket idle timeout")))}A(H,"onParserTimeout");function w(n,i){if(n[$]=i,LA||(LA=bA()),
i.errored)throw i.errored;if(i.destroyed)throw new M("destroyed");return i[x]=!1,i[D]=!1,i[o]=!1,i[F]=!1,i[J]=0,i[pA]=null,i[jA]=!1,i[k]=typeof esbuildDetection>
"u"&&(n[vA]??cA())?new z(n,i):new eA(n,i,LA),h.addListener(i,"error",QA),h.addListener(i,"readable",gA),h.addListener(i,"end",fA),h.addListener(i,"close",_A),i[MA]=
!1,i.on("close",OA),{version:"h1",defaultPipelining:1,write(_){return ae(n,_)},resume(){Ee(n)},destroy(_,L){i[MA]?queueMicrotask(L):(i.on("close",L),i.destroy(_))},
get destroyed(){return i.destroyed},busy(_){return!!(i[D]||i[o]||i[F]||i[J]===1||_&&(n[Q]>0&&!_.idempotent||n[Q]>0&&(_.upgrade||_.method==="CONNECT")||n[Q]>0&&h.
bodyLength(_.body)!==0&&(h.isStream(_.body)||h.isAsyncIterable(_.body)||h.isFormDataLike(_.body))))}}}A(w,"connectH1");function QA(n){const i=this[k];if(n.code===
"ECONNRESET"&&i.statusCode&&!i.shouldKeepAlive){const _=i.finish();_&&(this[T]=_,this[R][aA](_));return}this[T]=n,this[R][aA](n)}A(QA,"onHttpSocketError");function gA(){
this[k]?.readMore()}A(gA,"onHttpSocketReadable");function fA(){const n=this[k];if(n.statusCode&&!n.shouldKeepAlive){const i=n.finish();i&&h.destroy(this,i);return}
h.destroy(this,new M("other side closed",h.getSocketInfo(this)))}A(fA,"onHttpSocketEnd");function _A(){const n=this[k];ee(this),n&&(!this[T]&&n.statusCode&&!n.shouldKeepAlive&&
(this[T]=n.finish()||this[T]),this[k].destroy(),this[k]=null);const i=this[T]||new M("closed",h.getSocketInfo(this)),_=this[R];if(_[$]=null,_[TA]=null,_.destroyed){
I(_[N]===0);const L=_[U].splice(_[S]);for(let EA=0;EA<L.length;EA++){const RA=L[EA];h.errorRequest(_,RA,i)}}else if(_[Q]>0&&i.code!=="UND_ERR_INFO"){const L=_[U][_[S]];
_[U][_[S]++]=null,h.errorRequest(_,L,i)}_[p]=_[S],I(_[Q]===0),_.emit("disconnect",_[C],[_],i),_[DA]()}A(_A,"onHttpSocketClose");function OA(){this[MA]=!0}A(OA,"\
onSocketClose");function ee(n){n[pA]&&(clearImmediate(n[pA]),n[pA]=null),n[J]=0}A(ee,"clearIdleSocketValidation");function Be(n,i){i[J]=1,i[pA]=setImmediate(()=>{
i[pA]=null,i[J]=2,n[$]===i&&!i.destroyed&&n[DA]()})}A(Be,"scheduleIdleSocketValidation");function Ee(n){const i=n[$];if(i&&!i.destroyed){if(n[G]===0?!i[x]&&i.unref&&
(i.unref(),i[x]=!0):i[x]&&i.ref&&(i.ref(),i[x]=!1),n[Q]===0&&n[N]>0&&i[jA]){if(i[J]===0)return Be(n,i),i[k].readMore(),i.destroyed,void 0;if(i[J]===1)return i[k].
readMore(),i.destroyed,void 0}if(n[Q]===0&&(i[k].readMore(),i.destroyed))return;if(n[G]===0)i[k].timeoutType!==B&&i[k].setTimeout(n[tA],B);else if(n[Q]>0&&i[k].
statusCode<200&&i[k].timeoutType!==b){const _=n[U][n[S]],L=_.headersTimeout!=null?_.headersTimeout:n[CA];i[k].setTimeout(L,b)}}}A(Ee,"resumeH1");function oe(n){
return n!=="GET"&&n!=="HEAD"&&n!=="OPTIONS"&&n!=="TRACE"&&n!=="CONNECT"}A(oe,"shouldSendContentLength");function Re(n,i){if(typeof n.setTypeOfService!="function")
return;const _=i.typeOfService;if(!(_===void 0||n[Ae]===_))try{n.setTypeOfService(_),n[Ae]=_}catch{}}A(Re,"setTypeOfService");function ae(n,i){const{method:_,path:L,
host:EA,upgrade:RA,blocking:YA,reset:mA}=i;let{body:kA,headers:ZA,contentLength:dA}=i;const te=_==="PUT"||_==="POST"||_==="PATCH"||_==="QUERY"||_==="PROPFIND"||
_==="PROPPATCH";if(h.isFormDataLike(kA)){hA||(hA=eQ().extractBody);const[ie,ue]=hA(kA);i.contentType==null&&ZA.push("content-type",ue),kA=ie.stream,dA=ie.length}else if(h.
isBlobLike(kA)&&i.contentType==null){const ie=kA.type;if(ie){const ue=`${ie}`;if(!h.isValidHeaderValue(ue))return h.errorRequest(n,i,new m("invalid content-type\
 header")),!1;ZA.push("content-type",ue)}}kA&&typeof kA.read=="function"&&kA.read(0);const WA=h.bodyLength(kA);if(dA=WA??dA,dA===null&&(dA=i.contentLength),dA===
0&&!te&&(dA=null),oe(_)&&dA>0&&i.contentLength!==null&&i.contentLength!==dA){if(n[SA])return h.errorRequest(n,i,new K),!1;process.emitWarning(new K)}const KA=n[$];
ee(KA);const $A=A(ie=>{i.aborted||i.completed||(h.errorRequest(n,i,ie||new Y),h.destroy(kA),h.destroy(KA,new d("aborted")))},"abort");try{i.onRequestStart($A,null)}catch(ie){
h.errorRequest(n,i,ie)}if(i.aborted)return!1;_==="HEAD"&&(KA[o]=!0),(RA||_==="CONNECT")&&(KA[o]=!0),mA!=null&&(KA[o]=mA),n[HA]&&++KA[Z]>=n[HA]&&(KA[o]=!0),YA&&(KA[F]=
!0),Re(KA,i);let zA=`${_} ${L} HTTP/1.1\r
`;if(typeof EA=="string"?zA+=`host: ${EA}\r
`:zA+=n[c],RA?zA+=`connection: upgrade\r
upgrade: ${RA}\r
`:n[V]&&!KA[o]?zA+=`connection: keep-alive\r
`:zA+=`connection: close\r
`,Array.isArray(ZA))for(let ie=0;ie<ZA.length;ie+=2){const ue=ZA[ie+0],Me=ZA[ie+1];if(Array.isArray(Me))for(let we=0;we<Me.length;we++)zA+=`${ue}: ${Me[we]}\r
`;else zA+=`${ue}: ${Me}\r
`}return u.sendHeaders.hasSubscribers&&u.sendHeaders.publish({request:i,headers:zA,socket:KA}),!kA||WA===0?ce($A,null,n,i,KA,dA,zA,te):h.isBuffer(kA)?ce($A,kA,n,
i,KA,dA,zA,te):h.isBlobLike(kA)?typeof kA.stream=="function"?q($A,kA.stream(),n,i,KA,dA,zA,te):le($A,kA,n,i,KA,dA,zA,te):h.isStream(kA)?He($A,kA,n,i,KA,dA,zA,te):
h.isIterable(kA)?q($A,kA,n,i,KA,dA,zA,te):I(!1),!0}A(ae,"writeH1");function He(n,i,_,L,EA,RA,YA,mA){I(RA!==0||_[Q]===0,"stream body cannot be pipelined");let kA=!1;
const ZA=new GA({abort:n,socket:EA,request:L,contentLength:RA,client:_,expectsPayload:mA,header:YA}),dA=A(function($A){if(!kA)try{!ZA.write($A)&&this.pause&&this.
pause()}catch(zA){h.destroy(this,zA)}},"onData"),te=A(function(){kA||i.resume&&i.resume()},"onDrain"),WA=A(function(){if(queueMicrotask(()=>{i.removeListener("e\
rror",KA)}),!kA){const $A=new Y;queueMicrotask(()=>KA($A))}},"onClose"),KA=A(function($A){if(!kA){if(kA=!0,I(EA.destroyed||EA[D]&&_[Q]<=1),EA.off("drain",te).off(
"error",KA),i.removeListener("data",dA).removeListener("end",KA).removeListener("close",WA),!$A)try{ZA.end()}catch(zA){$A=zA}ZA.destroy($A),$A&&($A.code!=="UND_\
ERR_INFO"||$A.message!=="reset")?h.destroy(i,$A):h.destroy(i)}},"onFinished");i.on("data",dA).on("end",KA).on("error",KA).on("close",WA),i.resume&&i.resume(),EA.
on("drain",te).on("error",KA),i.errorEmitted??i.errored?setImmediate(KA,i.errored):(i.endEmitted??i.readableEnded)&&setImmediate(KA,null),(i.closeEmitted??i.closed)&&
setImmediate(WA)}A(He,"writeStream");function ce(n,i,_,L,EA,RA,YA,mA){try{i?h.isBuffer(i)&&(I(RA===i.byteLength,"buffer body must have content length"),EA.cork(),
EA.write(`${YA}content-length: ${RA}\r
\r
`,"latin1"),EA.write(i),EA.uncork(),L.onBodySent(i),!mA&&L.reset!==!1&&(EA[o]=!0)):RA===0?EA.write(`${YA}content-length: 0\r
\r
`,"latin1"):(I(RA===null,"no body must not have content length"),EA.write(`${YA}\r
`,"latin1")),L.onRequestSent(),_[DA]()}catch(kA){n(kA)}}A(ce,"writeBuffer");async function le(n,i,_,L,EA,RA,YA,mA){try{if(RA!=null&&RA!==i.size)throw new K;const kA=Buffer.
from(await i.arrayBuffer());EA.cork(),EA.write(`${YA}content-length: ${RA}\r
\r
`,"latin1"),EA.write(kA),EA.uncork(),L.onBodySent(kA),L.onRequestSent(),!mA&&L.reset!==!1&&(EA[o]=!0),_[DA]()}catch(kA){n(kA)}}A(le,"writeBlob");async function q(n,i,_,L,EA,RA,YA,mA){
I(RA!==0||_[Q]===0,"iterator body cannot be pipelined");let kA=null;function ZA(){if(kA){const WA=kA;kA=null,WA()}}A(ZA,"onDrain");const dA=A(()=>new Promise((WA,KA)=>{
I(kA===null),EA[T]?KA(EA[T]):kA=WA}),"waitForDrain");EA.on("close",ZA).on("drain",ZA);const te=new GA({abort:n,socket:EA,request:L,contentLength:RA,client:_,expectsPayload:mA,
header:YA});try{for await(const WA of i){if(EA[T])throw EA[T];te.write(WA)||await dA()}te.end()}catch(WA){te.destroy(WA)}finally{EA.off("close",ZA).off("drain",
ZA)}}A(q,"writeIterable");var GA=class{static{A(this,"AsyncWriter")}constructor({abort:n,socket:i,request:_,contentLength:L,client:EA,expectsPayload:RA,header:YA}){
this.socket=i,this.request=_,this.contentLength=L,this.client=EA,this.bytesWritten=0,this.expectsPayload=RA,this.header=YA,this.abort=n,this.lengthMismatch=!1,i[D]=
!0}onLengthMismatch(){this.socket[o]=!0,this.lengthMismatch||(this.lengthMismatch=!0,process.emitWarning(new K))}write(n){const{socket:i,request:_,contentLength:L,
client:EA,bytesWritten:RA,expectsPayload:YA,header:mA}=this;if(i[T])throw i[T];if(i.destroyed)return!1;let kA=n instanceof Uint8Array?n.byteLength:Buffer.byteLength(
n);if(!kA)return!0;if(L!==null&&RA+kA>L){if(EA[SA])throw new K;this.onLengthMismatch();const dA=L-RA;if(dA===0)return!0;n=(typeof n=="string"?Buffer.from(n):n).
subarray(0,dA),kA=dA}i.cork(),RA===0&&(!YA&&_.reset!==!1&&(i[o]=!0),L===null?i.write(`${mA}transfer-encoding: chunked\r
`,"latin1"):i.write(`${mA}content-length: ${L}\r
\r
`,"latin1")),L===null&&i.write(`\r
${kA.toString(16)}\r
`,"latin1"),this.bytesWritten+=kA;const ZA=i.write(n);return i.uncork(),_.onBodySent(n),ZA||i[k].timeout&&i[k].timeoutType===b&&i[k].timeout.refresh&&i[k].timeout.
refresh(),ZA}end(){const{socket:n,contentLength:i,client:_,bytesWritten:L,expectsPayload:EA,header:RA,request:YA}=this;if(YA.onRequestSent(),n[D]=!1,n[T])throw n[T];
if(!n.destroyed){if(L===0?EA?n.write(`${RA}content-length: 0\r
\r
`,"latin1"):n.write(`${RA}\r
`,"latin1"):i===null&&n.write(`\r
0\r
\r
`,"latin1"),i!==null&&L!==i){if(_[SA])throw new K;this.onLengthMismatch()}n[k].timeout&&n[k].timeoutType===b&&n[k].timeout.refresh&&n[k].timeout.refresh(),_[DA]()}}destroy(n){
const{socket:i,client:_,abort:L}=this;i[D]=!1,n&&(I(_[Q]<=1,"pipeline should only contain this request"),L(n))}};sA.exports=w}}),QE=VA({"node_modules/undici/lib\
/dispatcher/client-h2.js"(s,sA){"use strict";var I=UA("node:assert"),{pipeline:h}=UA("node:stream"),u=ge(),{RequestContentLengthMismatchError:v,ResponseContentLengthMismatchError:K,
RequestAbortedError:X,SocketError:Y,InformationalError:m,InvalidArgumentError:y,HeadersTimeoutError:O,BodyTimeoutError:M,ResponseExceededMaxSizeError:d}=re(),{kUrl:a,
kReset:e,kClient:E,kRunning:g,kPending:C,kQueue:o,kPendingIdx:R,kRunningIdx:k,kError:F,kSocket:Q,kStrictContentLength:N,kOnError:G,kMaxConcurrentStreams:D,kHTTP2Session:U,
kHostAuthority:x,kResume:r,kSize:c,kHTTPContext:p,kClosed:S,kKeepAliveDefaultTimeout:T,kHeadersTimeout:V,kBodyTimeout:$,kEnableConnectProtocol:tA,kRemoteSettings:AA,
kHTTP2Stream:IA,kHTTP2SessionState:W,kHTTP2Options:CA,kMaxResponseSize:NA}=ne(),{channels:SA}=ze(),HA=Symbol("open streams"),Z=Symbol("request stream"),rA=Symbol(
"request stream cleanup"),aA=Symbol("request stream state"),DA=Symbol("received goaway"),TA=Symbol("goaway replay attempts"),MA=Symbol("refused stream retry"),vA=1,
qA=1,z=1e3,cA,PA;try{PA=UA("node:http2")}catch{PA={constants:{}}}var{constants:{HTTP2_HEADER_AUTHORITY:oA,HTTP2_HEADER_METHOD:XA,HTTP2_HEADER_PATH:J,HTTP2_HEADER_SCHEME:pA,
HTTP2_HEADER_CONTENT_LENGTH:jA,HTTP2_HEADER_EXPECT:Ae,HTTP2_HEADER_STATUS:hA,HTTP2_HEADER_PROTOCOL:bA,NGHTTP2_NO_ERROR:LA,NGHTTP2_REFUSED_STREAM:lA}}=PA;function JA(t,f){
return t[F]||(f===LA?new m(`HTTP/2: "GOAWAY" frame received with code ${f}`):new Y(`HTTP/2: "GOAWAY" frame received with code ${f}`,u.getSocketInfo(t[Q])))}A(JA,
"getGoAwayError");function nA(t,f){const P=t[E],BA=t[Q];if(P[U]===t&&(P[Q]=null,P[p]=null,P[U]=null),BA!=null&&BA[F]==null&&(BA[F]=f),!t.closed&&!t.destroyed)try{
t.destroy(f)}catch{}u.destroy(BA,f)}A(nA,"resetHttp2Session");function FA(t,f){const P=Number.isInteger(f)?f:Number.MAX_SAFE_INTEGER;for(let BA=t[k];BA<t[R];BA++){
const iA=t[o][BA];if(iA==null)continue;const wA=iA[Z]?.id;if(typeof wA!="number"||wA>P)return BA}return t[R]}A(FA,"getGoAwayPendingIdx");function uA(t){t[Z]=null,
t[rA]=null}A(uA,"detachRequestFromStream");function l(t,f,P){const BA=t[rA],iA=t[Z];uA(t),BA?.(iA),t[Z]=f,t[rA]=P}A(l,"bindRequestToStream");function j(t){const f=t[rA],
P=t[Z];uA(t),f?.(P)}A(j,"clearRequestStream");function b(t,f){t[o].splice(t[R]+1,0,f)}A(b,"requeueUnsentRequest");function yA(t,f,P=!1){const BA=t[o],iA=t[k];if(iA<
t[R]&&BA[iA]===f){BA[iA]=null,t[k]=iA+1;return}const wA=BA.indexOf(f,iA);wA===-1||wA>=t[R]||(BA.splice(wA,1),t[R]--,P&&t[R]<t[k]&&(t[R]=t[k]))}A(yA,"completeReq\
uest");function B(t){const{body:f}=t;return f==null||u.isBuffer(f)||u.isBlobLike(f)}A(B,"canReplayRequest");function eA(t){return t[Z]?.[aA]?.responseReceived===
!0}A(eA,"hasResponseStarted");function H(t){const f=(t[TA]??0)+1;return t[TA]=f,f<=vA}A(H,"registerGoAwayRefusal");function w(t,f=lA){if(t!=null&&!t.destroyed&&
!t.closed)try{t.close(f)}catch{}}A(w,"closeStream");function QA(t){const f=t[Z];return j(t),gA(f),f}A(QA,"detachRequestStreamForClose");function gA(t){t==null||
t[aA]==null||(t[aA]=null,t.off("close",$A),t.off("close",KA),t[U]!=null&&WA(t),!t.destroyed&&!t.closed&&(t.off("error",te),t.on("error",te)))}A(gA,"severRequest\
Stream");function fA(t,f){t[Q]=f;const P=t[CA].sessionOptions?.initialWindowSize,BA=t[CA].connectionWindowSize,iA=PA.connect(t[a],{createConnection:A(()=>f,"cre\
ateConnection"),peerMaxConcurrentStreams:t[CA].maxConcurrentStreams,settings:{enablePush:!1,...P!=null?{initialWindowSize:P}:null}});return t[Q]=f,iA[HA]=0,iA[E]=
t,iA[Q]=f,iA[W]={idleTimeout:null,noStreamsTimeout:null,probeTimeout:null,refed:!0,ping:{interval:t[CA].pingInterval===0?null:setInterval(_,t[CA].pingInterval,iA).
unref()}},iA[DA]=!1,iA[tA]=!1,iA[AA]=!1,BA&&u.addListener(iA,"connect",n.bind(iA,BA)),u.addListener(iA,"error",L),u.addListener(iA,"frameError",EA),u.addListener(
iA,"goaway",RA),u.addListener(iA,"close",YA),u.addListener(iA,"remoteSettings",i),OA(iA),t[U]=iA,f[U]=iA,u.addListener(f,"error",kA),u.addListener(f,"end",ZA),u.
addListener(f,"close",mA),f[S]=!1,f.on("close",dA),{version:"h2",defaultPipelining:1/0,write(wA){return Ge(t,wA)},resume(){ee(t)},destroy(wA,xA){f[S]?queueMicrotask(
xA):f.destroy(wA).on("close",xA)},get destroyed(){return f.destroyed},busy(wA){if(iA[AA]===!1&&t[g]>0||iA[W].probeTimeout!=null||t[g]>=t[D])return!0;if(wA!=null)
if(t[g]>0){if((wA.upgrade==="websocket"||wA.method==="CONNECT")&&iA[AA]===!1)return!0}else return(wA.upgrade==="websocket"||wA.method==="CONNECT")&&iA[AA]===!1;
return!1}}}A(fA,"connectH2");function _A(t){const f=t[W];f.refed===!1&&(f.refed=!0,t.ref())}A(_A,"refH2Session");function OA(t){const f=t[W];f.refed===!0&&(f.refed=
!1,t.unref())}A(OA,"unrefH2Session");function ee(t){const f=t[Q],P=t[U];f?.destroyed===!1&&(P[HA]===0&&t[c]===0?OA(P):_A(P),t[c]===0&&P[HA]===0?q(P):le(P),t[D]===
0&&t[g]===0&&t[C]>0?Ee(P):Be(P))}A(ee,"resumeH2");function Be(t){const f=t[W];f?.noStreamsTimeout!=null&&(clearTimeout(f.noStreamsTimeout),f.noStreamsTimeout=null)}
A(Be,"clearNoStreamsTimeout");function Ee(t){const f=t[E],P=t[W],BA=f[V];!BA||P.noStreamsTimeout!=null||(P.noStreamsTimeout=setTimeout(oe,BA,t).unref())}A(Ee,"s\
etNoStreamsTimeout");function oe(t){const f=t[E],P=t[W];if(P.noStreamsTimeout=null,f[U]!==t||f[D]!==0||f[g]!==0||f[C]===0)return;const BA=new O(`HTTP/2: server \
did not accept a new stream within ${f[V]}`),iA=f[o].splice(f[R]);for(let wA=0;wA<iA.length;wA++)iA[wA]!=null&&u.errorRequest(f,iA[wA],BA);t[F]=BA,nA(t,BA)}A(oe,
"onNoStreamsTimeout");function Re(t,f){const P=t[W];if(!(P.probeTimeout!=null||t.closed||t.destroyed)){try{t.ping(He.bind(t))}catch{return}P.probeTimeout=setTimeout(
ce,Math.max(f,z),t).unref()}}A(Re,"probeHttp2Session");function ae(t){const f=t[W];f?.probeTimeout!=null&&(clearTimeout(f.probeTimeout),f.probeTimeout=null)}A(ae,
"clearHttp2ProbeTimeout");function He(){this[W].probeTimeout!=null&&(ae(this),this[E][r]())}A(He,"onHttp2ProbeAck");function ce(t){if(t[W].probeTimeout=null,t.closed||
t.destroyed)return;const f=new Y("HTTP/2: connection unresponsive",u.getSocketInfo(t[Q]));t[F]=f,nA(t,f)}A(ce,"onHttp2ProbeTimeout");function le(t){const f=t[W];
f?.idleTimeout!=null&&(clearTimeout(f.idleTimeout),f.idleTimeout=null)}A(le,"clearHttp2IdleTimeout");function q(t){const f=t[E];if(f[U]!==t||t.closed||t.destroyed)
return;if(t[HA]!==0||f[c]!==0){le(t);return}const P=t[W];P.idleTimeout==null&&(P.idleTimeout=setTimeout(GA,f[T],t).unref())}A(q,"setHttp2IdleTimeout");function GA(t){
const f=t[E],P=t[Q],BA=t[W];if(BA.idleTimeout=null,f[U]!==t||t[HA]!==0||f[c]!==0||t.closed||t.destroyed)return;const iA=new m("socket idle timeout");P[F]=iA,u.destroy(
P,iA)}A(GA,"onHttp2SessionIdleTimeout");function n(t){try{typeof this.setLocalWindowSize=="function"&&this.setLocalWindowSize(t)}catch{}}A(n,"applyConnectionWin\
dowSize");function i(t){const f=this[E],P=f[CA].maxConcurrentStreams,BA=t.maxConcurrentStreams??f[D]??P;if(f[D]=Math.min(BA,P),this[AA]===!0&&this[tA]===!0&&t.enableConnectProtocol===
!1){const iA=new m("HTTP/2: Server disabled extended CONNECT protocol against RFC-8441");this[Q][F]=iA,this[E][G](iA);return}this[tA]=t.enableConnectProtocol??this[tA],
this[AA]=!0,this[E][r]()}A(i,"onHttp2RemoteSettings");function _(t){const f=t[W];if((t.closed||t.destroyed)&&f.ping.interval!=null){clearInterval(f.ping.interval),
f.ping.interval=null;return}t.ping(P.bind(t));function P(BA,iA){const wA=this[E],xA=this[Q];if(BA!=null){const Ie=new m(`HTTP/2: "PING" errored - type ${BA.message}`);
xA[F]=Ie,wA[G](Ie)}else wA.emit("ping",iA)}A(P,"onPing")}A(_,"onHttp2SendPing");function L(t){this[Q][F]=t,!this[DA]&&this[E][G](t)}A(L,"onHttp2SessionError");function EA(t,f,P){
if(P===0){if(this[DA])return;const BA=new m(`HTTP/2: "frameError" received - type ${t}, code ${f}`);this[Q][F]=BA,this[E][G](BA)}}A(EA,"onHttp2FrameError");function RA(t,f){
if(this[DA])return;this[DA]=!0;const P=JA(this,t),BA=this[E],iA=BA[R],wA=FA(BA,f),xA=[],Ie=[];for(let Qe=wA;Qe<iA;Qe++){const De=BA[o][Qe];if(De!=null){const ye=eA(
De);Ie.push(QA(De)),!ye&&B(De)&&H(De)?xA.push(De):u.errorRequest(BA,De,P)}}if(wA!==iA){const Qe=BA[o].slice(iA);BA[o].length=wA,BA[o].push(...xA,...Qe)}BA[R]=wA,
BA[U]===this&&(BA[Q]=null,BA[p]=null,BA[U]=null),this[HA]===0&&OA(this),le(this),Be(this),ae(this);for(let Qe=0;Qe<Ie.length;Qe++)w(Ie[Qe]);!this.closed&&!this.
destroyed&&this.close(),BA.emit("disconnect",BA[a],[BA],P),BA[r]()}A(RA,"onHttp2SessionGoAway");function YA(){const{[E]:t,[W]:f,[Q]:P}=this,BA=P[F]||this[F]||new Y(
"closed",u.getSocketInfo(P));if(t[U]===this&&(t[Q]=null,t[p]=null,t[U]=null),le(this),Be(this),ae(this),f.ping.interval!=null&&(clearInterval(f.ping.interval),f.
ping.interval=null),t.destroyed){I(t[C]===0);const iA=t[o].splice(t[k]);for(let wA=0;wA<iA.length;wA++){const xA=iA[wA];xA!=null&&u.errorRequest(t,xA,BA)}}}A(YA,
"onHttp2SessionClose");function mA(){const t=this[F]||new Y("closed",u.getSocketInfo(this)),f=this[U],P=f[E];P[Q]!==this&&(f[DA]||P[U]!=null&&P[U]!==f)||(P[Q]=null,
P[p]=null,P[U]===f&&(P[U]=null),f.destroy(t),P[R]=P[k],I(P[g]===0),P.emit("disconnect",P[a],[P],t),P[r]())}A(mA,"onHttp2SocketClose");function kA(t){this[F]=t,!this[U]?.[DA]&&
this[U]?.[E]?.[G](t)}A(kA,"onHttp2SocketError");function ZA(){u.destroy(this,new Y("other side closed",u.getSocketInfo(this)))}A(ZA,"onHttp2SocketEnd");function dA(){
this[S]=!0}A(dA,"onSocketClose");function te(){}A(te,"noop");function WA(t){const f=t[U],P=f[E];t[U]=null,f[HA]-=1,f[HA]===0&&(P[c]===0||f[DA])&&(OA(f),q(f))}A(
WA,"closeStreamSession");function KA(){const t=this[aA];this[aA]=null,we(t,new m("HTTP/2: stream closed before response headers")),WA(this)}A(KA,"onUpgradeStrea\
mClose");function $A(){const t=this[aA];t!=null&&(Ze(this),t.pendingEnd&&!t.request.aborted&&!t.request.completed?t.request.onResponseEnd(t.trailers||{}):!t.request.
aborted&&!t.request.completed&&u.errorRequest(t.client,t.request,new m("HTTP/2: stream closed before the response was complete")),Ue(t),WA(this),this[aA]=null)}
A($A,"completeRequestStream");function zA(t){return t!=="GET"&&t!=="HEAD"&&t!=="OPTIONS"&&t!=="TRACE"&&t!=="CONNECT"}A(zA,"shouldSendContentLength");function ie(t){
const f={};for(let P=0;P<t.length;P+=2){const BA=t[P+0],iA=t[P+1],wA=Object.hasOwn(f,BA)?f[BA]:void 0;if(BA==="cookie"){wA!=null?u.setHeader(f,BA,Array.isArray(
wA)?(wA.push(iA),wA):[wA,iA]):u.setHeader(f,BA,iA);continue}if(typeof iA=="string"){u.setHeader(f,BA,wA?`${wA}, ${iA}`:iA);continue}for(let xA=0;xA<iA.length;xA++)
u.setHeader(f,BA,Object.hasOwn(f,BA)?`${f[BA]}, ${iA[xA]}`:iA[xA])}return f}A(ie,"buildRequestHeaders");function ue(t){t.off("response",se),t.off("error",Ve),t.
off("end",EQ),t.off("timeout",he),t.off("error",te)}A(ue,"removeUpgradeStreamListeners");function Me(t){if(t==null)return;const f=t[aA];if(f==null)return;const{
request:P}=f;P[Z]===t&&uA(P),ue(t),!t.destroyed&&!t.closed&&t.on("error",te)}A(Me,"releaseUpgradeStream");function we(t,f){if(t==null)return;const{request:P}=t;
t.responseReceived||P.aborted||P.completed||(Me(t.stream),t.abort(f,!0))}A(we,"failUpgradeStream");function Ve(){const t=this[aA];typeof this.rstCode=="number"&&
this.rstCode!==0?we(t,new m(`HTTP/2: "stream error" received - code ${this.rstCode}`)):we(t,new m("HTTP/2: stream errored before response headers"))}A(Ve,"onUpg\
radeStreamError");function EQ(){we(this[aA],new m("HTTP/2: stream half-closed (remote)"))}A(EQ,"onUpgradeStreamEnd");function he(){const t=this[aA];we(t,new m(`\
HTTP/2: "stream timeout after ${t.headersTimeout}"`))}A(he,"onUpgradeStreamTimeout");function se(t,f){const P=this,BA=P[aA],{request:iA}=BA;BA.responseReceived=
!0;const wA=t[hA];delete t[hA];try{iA.onRequestUpgrade(wA,t,P)}catch(xA){BA.abort(xA);return}iA.aborted||(ue(P),uA(iA),Ue(BA))}A(se,"onUpgradeResponse");function Se(t,f){
const{request:P,headersTimeout:BA,session:iA}=f;t[IA]=!0,t[U]=iA,t[aA]=f,f.stream=t,l(P,t,Me),t.once("response",se),t.on("error",Ve),t.once("end",EQ),t.on("time\
out",he),t.once("close",KA),le(iA),++iA[HA],t.setTimeout(BA)}A(Se,"setupUpgradeStream");function Ue(t,f=!1){t.requestFinalized||(t.requestFinalized=!0,yA(t.client,
t.request,f),t.client[r]())}A(Ue,"finalizeRequest");function be(t,f,P,BA,iA,wA){try{return P.request(iA,wA)}catch(xA){if(xA?.code==="ERR_HTTP2_INVALID_SESSION"||
xA?.code==="ERR_HTTP2_GOAWAY_SESSION"){const Qe=new Y(xA.message,u.getSocketInfo(P[Q]));return Qe.cause=xA,P[F]=Qe,nA(P,Qe),b(t,f),null}const Ie=new m(xA.message,
{cause:xA});return P[F]=Ie,P[Q][F]=Ie,P.destroy(Ie),u.destroy(P[Q],Ie),BA(Ie),null}}A(be,"openStream");function Ge(t,f){const P=f.headersTimeout??t[V],BA=f.bodyTimeout??
t[$],iA=t[U],{method:wA,path:xA,host:Ie,upgrade:Qe,expectContinue:De,signal:ye,protocol:de,headers:Xe}=f;if(Qe!=null&&Qe!=="websocket")return u.errorRequest(t,f,
new y(`Custom upgrade "${Qe}" not supported over HTTP/2`)),!1;const Ne=ie(Xe);Ne[oA]=Ie||t[x],Ne[XA]=wA;const fe={abort:null,body:f.body,bytesRead:0,client:t,contentLength:null,
expectsPayload:!1,maxResponseSize:t[NA],request:f,headersTimeout:P,bodyTimeout:BA,requestFinalized:!1,responseContentLength:null,responseReceived:!1,bodySent:!1,
pendingEnd:!1,trailers:null,session:iA,stream:null},je=A((Fe,ve=!1)=>{if(!(f.aborted||f.completed)){if(Fe=Fe||new X,u.errorRequest(t,f,Fe),fe.stream!=null){j(f);
const nQ=fe.stream;nQ.close(),nQ.destroyed||u.destroy(nQ),t[G](Fe),Ue(fe,ve)}u.destroy(fe.body,Fe)}},"abort");fe.abort=je;let Ce=null;try{f.onRequestStart(je,null)}catch(Fe){
u.errorRequest(t,f,Fe)}if(f.aborted)return!1;if(Qe||wA==="CONNECT")return _A(iA),Qe==="websocket"?iA[tA]===!1?(u.errorRequest(t,f,new m("HTTP/2: Extended CONNEC\
T protocol not supported by server")),OA(iA),!1):(Ne[XA]="CONNECT",Ne[bA]="websocket",Ne[J]=xA,de==="ws:"||de==="wss:"?Ne[pA]=de==="ws:"?"http":"https":Ne[pA]=de===
"http:"?"http":"https",Ce=be(t,f,iA,je,Ne,{endStream:!1,signal:ye}),Ce==null?(OA(iA),!1):(Se(Ce,fe),!0)):(Ce=be(t,f,iA,je,Ne,{endStream:!1,signal:ye}),Ce==null?
(OA(iA),!1):(Se(Ce,fe),!0));Ne[J]=xA,Ne[pA]=de==="http:"?"http":"https";const SQ=wA==="PUT"||wA==="POST"||wA==="PATCH"||wA==="QUERY"||wA==="PROPFIND"||wA==="PRO\
PPATCH";let ke=fe.body;ke&&typeof ke.read=="function"&&ke.read(0);let Le=u.bodyLength(ke);if(u.isFormDataLike(ke)){cA??=eQ().extractBody;const[Fe,ve]=cA(ke);Ne["\
content-type"]=ve,ke=Fe.stream,Le=Fe.length}if(Le==null&&(Le=f.contentLength),Le===0&&!SQ&&(Le=null),zA(wA)&&Le>0&&f.contentLength!=null&&f.contentLength!==Le){
if(t[N])return u.errorRequest(t,f,new v),!1;process.emitWarning(new v)}if(Le!=null&&(I(ke||Le===0,"no body must not have content length"),Ne[jA]=`${Le}`),_A(iA),
SA.sendHeaders.hasSubscribers){let Fe="";for(const ve in Ne)Fe+=`${ve}: ${Ne[ve]}\r
`;SA.sendHeaders.publish({request:f,headers:Fe,socket:iA[Q]})}const YQ=ke===null||Le===0;return fe.body=ke,fe.contentLength=Le,fe.expectsPayload=SQ,De&&(Ne[Ae]=
"100-continue"),Ce=be(t,f,iA,je,Ne,{endStream:YQ,signal:ye}),Ce==null?!1:(Ce[IA]=!0,Ce[aA]=fe,fe.stream=Ce,le(iA),++iA[HA],P&&Ce.setTimeout(P),Ce[U]=iA,Ce.on("c\
lose",$A),l(f,Ce,Ze),De&&Ce.once("continue",tQ),Ce.on("response",We),Ce.on("headers",pe),Ce.on("end",_e),Ce.on("error",rQ),Ce.on("frameError",iQ),Ce.on("aborted",
RQ),(P||BA)&&Ce.on("timeout",sQ),Ce.on("trailers",oQ),De||tQ.call(Ce),!0)}A(Ge,"writeH2");function lQ(t){t.off("error",te),t.off("continue",tQ),t.off("response",
We),t.off("headers",pe),t.off("end",_e),t.off("error",rQ),t.off("frameError",iQ),t.off("aborted",RQ),t.off("timeout",sQ),t.off("trailers",oQ),t.off("data",Te)}A(
lQ,"removeRequestStreamListeners");function Ze(t){if(t==null)return;const f=t[aA];if(f==null)return;const{request:P}=f;P[Z]===t&&uA(P),!t.destroyed&&!t.closed&&
(lQ(t),t.on("error",te))}A(Ze,"releaseRequestStream");function Te(t){const f=this,P=f[aA];if(P==null)return;const{request:BA,maxResponseSize:iA,responseContentLength:wA}=P;
if(!(BA.aborted||BA.completed)){if(wA!=null&&P.bytesRead+t.length>wA){P.abort(new K);return}if(iA>-1&&P.bytesRead+t.length>iA){P.abort(new d);return}P.bytesRead+=
t.length,BA.onResponseData(t)===!1&&xe(f,P)}}A(Te,"onData");function xe(t,f){t.pause(),f.bodyTimeout&&t.setTimeout(0)}A(xe,"pauseResponseStream");function Ye(){
const t=this,f=t[aA];f!=null&&f.bodyTimeout&&t.isPaused()&&t.setTimeout(f.bodyTimeout),t.resume()}A(Ye,"resumeResponseStream");function pe(t){const P=this[aA];if(P==
null)return;const{request:BA}=P;if(BA.aborted||BA.completed)return;const iA=t[hA];delete t[hA],BA.onResponseStart(Number(iA),t,te,"")}A(pe,"onInterimResponse");
function We(t){const f=this,P=f[aA];if(P==null)return;const{request:BA}=P;f.off("response",We),P.body!=null&&!P.bodySent&&!f.writableEnded&&(f.removeListener("c\
ontinue",tQ),f.end());const iA=Number(t[hA]);if(delete t[hA],BA.onResponseStarted(),P.responseReceived=!0,BA.method!=="HEAD"&&iA!==304){const wA=t[jA];P.responseContentLength=
wA==null?null:Number(wA)}if((P.headersTimeout||P.bodyTimeout)&&f.setTimeout(P.bodyTimeout),BA.aborted||BA.completed){Ze(f);return}BA.onResponseStart(iA,t,Ye.bind(
f),"")===!1&&xe(f,P),f.on("data",Te)}A(We,"onResponse");function _e(){const t=this,f=t[aA];if(f==null)return;const{request:P}=f;if(t.off("end",_e),f.responseReceived){
if(!P.aborted&&!P.completed){if(f.responseContentLength!=null&&f.bytesRead!==f.responseContentLength){f.abort(new K);return}f.pendingEnd=!0,$A.call(t)}}else f.abort(
new m("HTTP/2: stream half-closed (remote)"),!0)}A(_e,"onEnd");function Oe(t,f){const{client:P,request:BA}=f;return f.responseReceived||BA.aborted||BA.completed||
BA[MA]||!B(BA)?!1:(BA[MA]=!0,uQ(P,f),!0)}A(Oe,"retryRefusedStream");function kQ(t){const{client:f,request:P,session:BA}=t;return!BA[DA]||t.responseReceived||P.aborted||
P.completed||!B(P)||!H(P)?!1:(uQ(f,t),!0)}A(kQ,"retryUnsentStream");function uQ(t,f){const{request:P}=f;QA(P),f.stream=null,f.requestFinalized=!0,yA(t,P),t[o].splice(
t[R],0,P),t[r]()}A(uQ,"requeueStreamRequest");function rQ(t){const f=this,P=f[aA];P!=null&&(f.off("error",rQ),f.on("error",te),P.responseContentLength!=null&&P.
bytesRead!==P.responseContentLength&&(t=new K),typeof f.rstCode=="number"&&f.rstCode!==LA&&(t.http2ErrorCode=f.rstCode),!(f.rstCode===lA&&Oe(f,P))&&P.abort(t))}
A(rQ,"onError");function iQ(t,f){const P=this,BA=P[aA];BA!=null&&(P.off("frameError",iQ),!(t===qA&&kQ(BA))&&BA.abort(new m(`HTTP/2: "frameError" received - type\
 ${t}, code ${f}`)))}A(iQ,"onFrameError");function RQ(){this.off("data",Te)}A(RQ,"onAborted");function sQ(){const t=this,f=t[aA];if(f==null)return;t.off("timeou\
t",sQ);const{responseReceived:P,session:BA,bodyTimeout:iA,headersTimeout:wA}=f,xA=P?new M(`HTTP/2: "stream timeout after ${iA}"`):new O(`HTTP/2: "headers timeou\
t after ${wA}"`);Re(BA,P?iA:wA),f.abort(xA)}A(sQ,"onTimeout");function oQ(t){const f=this,P=f[aA];if(P==null)return;const{request:BA}=P;f.off("trailers",oQ),f.off(
"data",Te),!(BA.aborted||BA.completed)&&(P.trailers=t)}A(oQ,"onTrailers");function tQ(){const t=this,f=t[aA];f.bodySent=!0;const{abort:P,body:BA,client:iA,contentLength:wA,
expectsPayload:xA,request:Ie}=f;!BA||wA===0?dQ(P,t,null,iA,Ie,iA[Q],wA,xA):u.isBuffer(BA)?dQ(P,t,BA,iA,Ie,iA[Q],wA,xA):u.isBlobLike(BA)?typeof BA.stream=="funct\
ion"?wQ(P,t,BA.stream(),iA,Ie,iA[Q],wA,xA):GQ(P,t,BA,iA,Ie,iA[Q],wA,xA):u.isStream(BA)?HQ(P,iA[Q],xA,t,BA,iA,Ie,wA):u.isIterable(BA)?wQ(P,t,BA,iA,Ie,iA[Q],wA,xA):
I(!1)}A(tQ,"writeBodyH2");function dQ(t,f,P,BA,iA,wA,xA,Ie){try{P!=null&&u.isBuffer(P)&&(I(xA===P.byteLength,"buffer body must have content length"),f.cork(),f.
write(P),f.uncork(),f.end(),iA.onBodySent(P)),Ie||(wA[e]=!0),iA.onRequestSent(),BA[r]()}catch(Qe){t(Qe)}}A(dQ,"writeBuffer");function HQ(t,f,P,BA,iA,wA,xA,Ie){I(
Ie!==0||wA[g]===0,"stream body cannot be pipelined");const Qe=h(iA,BA,ye=>{ye?(u.destroy(Qe,ye),t(ye)):(u.removeAllListeners(Qe),xA.onRequestSent(),P||(f[e]=!0),
wA[r]())});u.addListener(Qe,"data",De);function De(ye){xA.onBodySent(ye)}A(De,"onPipeData")}A(HQ,"writeStream");async function GQ(t,f,P,BA,iA,wA,xA,Ie){try{if(xA!=
null&&xA!==P.size)throw new v;const Qe=Buffer.from(await P.arrayBuffer());f.cork(),f.write(Qe),f.uncork(),f.end(),iA.onBodySent(Qe),iA.onRequestSent(),Ie||(wA[e]=
!0),BA[r]()}catch(Qe){t(Qe)}}A(GQ,"writeBlob");async function wQ(t,f,P,BA,iA,wA,xA,Ie){I(xA!==0||BA[g]===0,"iterator body cannot be pipelined");let Qe=null;function De(){
if(Qe){const de=Qe;Qe=null,de()}}A(De,"onDrain");const ye=A(()=>new Promise((de,Xe)=>{I(Qe===null),wA[F]?Xe(wA[F]):Qe=de}),"waitForDrain");f.on("close",De).on("\
drain",De);try{for await(const de of P){if(wA[F])throw wA[F];const Xe=f.write(de);iA.onBodySent(de),Xe||await ye()}f.end(),iA.onRequestSent(),Ie||(wA[e]=!0),BA[r]()}catch(de){
t(de)}finally{f.off("close",De).off("drain",De)}}A(wQ,"writeIterable"),sA.exports=fA}}),CQ=VA({"node_modules/undici/lib/dispatcher/client.js"(s,sA){"use strict";
var I=UA("node:assert"),h=UA("node:net"),u=UA("node:http"),v=ge(),{ClientStats:K}=yQ(),{channels:X}=ze(),Y=KQ(),m=$e(),{InvalidArgumentError:y,InformationalError:O,
ClientDestroyedError:M}=re(),d=AQ(),{kUrl:a,kServerName:e,kClient:E,kBusy:g,kConnect:C,kResuming:o,kRunning:R,kPending:k,kSize:F,kQueue:Q,kConnected:N,kConnecting:G,
kNeedDrain:D,kKeepAliveDefaultTimeout:U,kHostHeader:x,kPendingIdx:r,kRunningIdx:c,kError:p,kPipelining:S,kKeepAliveTimeoutValue:T,kMaxHeadersSize:V,kKeepAliveMaxTimeout:$,
kKeepAliveTimeoutThreshold:tA,kHeadersTimeout:AA,kBodyTimeout:IA,kStrictContentLength:W,kConnector:CA,kMaxRequests:NA,kCounter:SA,kClose:HA,kDestroy:Z,kDispatch:rA,
kLocalAddress:aA,kMaxResponseSize:DA,kOnError:TA,kHTTPContext:MA,kMaxConcurrentStreams:vA,kHostAuthority:qA,kResume:z,kHTTP2Options:cA,kUseMilo:PA}=ne(),oA=eE(),
XA=QE(),J=Symbol("kClosedResolve"),pA=u&&u.maxHeaderSize&&Number.isInteger(u.maxHeaderSize)&&u.maxHeaderSize>0?()=>u.maxHeaderSize:()=>{throw new y("http module\
 not available or http.maxHeaderSize invalid")},jA=A(()=>{},"noop");function Ae(b){return b[S]??b[MA]?.defaultPipelining??1}A(Ae,"getPipelining");var hA=!1;function bA(b){
hA!==!0&&(process.emitWarning(`Use h2Options.${b} instead. ${b} for H2 will be deprecated in future major.`,{code:"UNDICI-H2-OPTIONS"}),hA=!0)}A(bA,"emitH2Optio\
nsNamespaceWarning");function LA(b){return b[MA]?.version==="h2"?b[vA]:Ae(b)}A(LA,"getMaxConcurrent");var lA=class extends m{static{A(this,"Client")}constructor(b,{
maxHeaderSize:yA,headersTimeout:B,socketTimeout:eA,requestTimeout:H,connectTimeout:w,bodyTimeout:QA,idleTimeout:gA,keepAlive:fA,keepAliveTimeout:_A,maxKeepAliveTimeout:OA,
keepAliveMaxTimeout:ee,keepAliveTimeoutThreshold:Be,socketPath:Ee,pipelining:oe,tls:Re,strictContentLength:ae,maxCachedSessions:He,connect:ce,maxRequestsPerClient:le,
localAddress:q,maxResponseSize:GA,autoSelectFamily:n,autoSelectFamilyAttemptTimeout:i,maxConcurrentStreams:_,allowH2:L,useH2c:EA,initialWindowSize:RA,connectionWindowSize:YA,
pingInterval:mA,useMilo:kA,webSocket:ZA,h2Options:dA,eventSource:te}={}){if(fA!==void 0)throw new y("unsupported keepAlive, use pipelining=0 instead");if(eA!==void 0)
throw new y("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(H!==void 0)throw new y("unsupported requestTimeout, use headersTimeout & b\
odyTimeout instead");if(gA!==void 0)throw new y("unsupported idleTimeout, use keepAliveTimeout instead");if(OA!==void 0)throw new y("unsupported maxKeepAliveTim\
eout, use keepAliveMaxTimeout instead");if(yA!=null){if(!Number.isInteger(yA)||yA<1)throw new y("invalid maxHeaderSize")}else yA=pA();if(Ee!=null&&typeof Ee!="s\
tring")throw new y("invalid socketPath");if(w!=null&&(!Number.isFinite(w)||w<0))throw new y("invalid connectTimeout");if(_A!=null&&(!Number.isFinite(_A)||_A<=0))
throw new y("invalid keepAliveTimeout");if(ee!=null&&(!Number.isFinite(ee)||ee<=0))throw new y("invalid keepAliveMaxTimeout");if(Be!=null&&!Number.isFinite(Be))
throw new y("invalid keepAliveTimeoutThreshold");if(B!=null&&(!Number.isInteger(B)||B<0))throw new y("headersTimeout must be a positive integer or zero");if(QA!=
null&&(!Number.isInteger(QA)||QA<0))throw new y("bodyTimeout must be a positive integer or zero");if(ce!=null&&typeof ce!="function"&&typeof ce!="object")throw new y(
"connect must be a function or an object");if(le!=null&&(!Number.isInteger(le)||le<0))throw new y("maxRequestsPerClient must be a positive number");if(q!=null&&
(typeof q!="string"||h.isIP(q)===0))throw new y("localAddress must be valid string IP address");if(GA!=null&&(!Number.isInteger(GA)||GA<-1))throw new y("maxResp\
onseSize must be a positive number");if(i!=null&&(!Number.isInteger(i)||i<-1))throw new y("autoSelectFamilyAttemptTimeout must be a positive number");if(L!=null&&
typeof L!="boolean")throw new y("allowH2 must be a valid boolean value");if(L!==!1)if(dA!=null){if(dA.useH2c!=null&&typeof dA.useH2c!="boolean")throw new y("h2O\
ptions.useH2c must be a valid boolean value");if(dA.settings?.initialWindowSize!=null&&(!Number.isInteger(dA.settings.initialWindowSize)||dA.settings.initialWindowSize<
1))throw new y("h2Options.settings.initialWindowSize must be a positive integer, greater than 0");if(dA.maxConcurrentStreams!=null&&(!Number.isInteger(dA.maxConcurrentStreams)||
dA.maxConcurrentStreams<1))throw new y("h2Options.maxConcurrentStreams must be a positive integer, greater than 0");if(dA.connectionWindowSize!=null&&(!Number.isInteger(
dA.connectionWindowSize)||dA.connectionWindowSize<1))throw new y("h2Options.connectionWindowSize must be a positive integer, greater than 0");if(dA.pingInterval!=
null&&(typeof dA.pingInterval!="number"||!Number.isInteger(dA.pingInterval)||dA.pingInterval<0))throw new y("h2Options.pingInterval must be a positive integer, \
greater or equal to 0")}else{if(EA!=null&&typeof EA!="boolean")throw bA("useH2c"),new y("useH2c must be a valid boolean value");if(_!=null&&(typeof _!="number"||
_<1))throw bA("maxConcurrentStreams"),new y("maxConcurrentStreams must be a positive integer, greater than 0");if(RA!=null&&(!Number.isInteger(RA)||RA<1))throw bA(
"initialWindowSize"),new y("initialWindowSize must be a positive integer, greater than 0");if(YA!=null&&(!Number.isInteger(YA)||YA<1))throw bA("connectionWindow\
Size"),new y("connectionWindowSize must be a positive integer, greater than 0");if(mA!=null&&(typeof mA!="number"||!Number.isInteger(mA)||mA<0))throw bA("pingIn\
terval"),new y("pingInterval must be a positive integer, greater or equal to 0")}if(super({webSocket:ZA,eventSource:te}),typeof ce!="function")ce=d({...Re,maxCachedSessions:He,
allowH2:L,socketPath:Ee,useH2c:dA?.useH2c??EA,timeout:w,...typeof n=="boolean"?{autoSelectFamily:n,autoSelectFamilyAttemptTimeout:i}:void 0,...ce});else{const WA=ce;
ce=A((KA,$A)=>WA({...KA,...Ee!=null?{socketPath:Ee}:null,...L!=null?{allowH2:L}:null},$A),"connect3")}this[a]=v.parseOrigin(b),this[qA]=`${this[a].hostname}${this[a].
port?`:${this[a].port}`:""}`,this[CA]=ce,this[S]=oe??1,this[V]=yA,this[U]=_A??4e3,this[$]=ee??6e5,this[tA]=Be??2e3,this[T]=this[U],this[e]=null,this[aA]=q??null,
this[o]=0,this[D]=0,this[x]=`host: ${this[qA]}\r
`,this[IA]=QA??3e5,this[AA]=B??3e5,this[W]=ae??!0,this[NA]=le,this[J]=null,this[DA]=GA>-1?GA:-1,this[MA]=null,this[cA]={pingInterval:dA?.pingInterval??mA??6e4,connectionWindowSize:dA?.
connectionWindowSize??YA??524288,maxConcurrentStreams:dA?.maxConcurrentStreams??_??100,sessionOptions:{initialWindowSize:dA?.initialWindowSize??RA??262144}},this[PA]=
kA,this[Q]=[],this[c]=0,this[r]=0,this[z]=WA=>l(this,WA),this[TA]=WA=>JA(this,WA)}get pipelining(){return this[S]}set pipelining(b){this[S]=b,this[z](!0)}get stats(){
return new K(this)}get[k](){return this[Q].length-this[r]}get[R](){return this[r]-this[c]}get[F](){return this[Q].length-this[c]}get[N](){return!!this[MA]&&!this[G]&&
!this[MA].destroyed}get[g](){const b=this[MA]?.version==="h2";return!!(this[MA]?.busy(null)||this[F]>=(LA(this)||1)||this[k]>0&&!b)}[C](b){nA(this),this.once("c\
onnect",b)}[rA](b,yA){const B=new Y(this[a].origin,b,yA);return this[Q].push(B),this[o]||(v.bodyLength(B.body)==null&&v.isIterable(B.body)?(this[o]=1,queueMicrotask(
()=>l(this))):this[z](!0)),this[o]&&this[D]!==2&&this[g]&&(this[D]=2),this[D]<2}[HA](){return new Promise(b=>{this[F]?this[J]=b:b(null)})}[Z](b){return new Promise(
yA=>{const B=this[Q].splice(this[r]);for(let H=0;H<B.length;H++){const w=B[H];w!=null&&v.errorRequest(this,w,b)}const eA=A(()=>{this[J]&&(this[J](),this[J]=null),
yA(null)},"callback");this[MA]?(this[MA].destroy(b,eA),this[MA]=null):queueMicrotask(eA),this[z]()})}};function JA(b,yA){if(b[R]===0&&yA.code!=="UND_ERR_INFO"&&
yA.code!=="UND_ERR_SOCKET"){I(b[r]===b[c]);const B=b[Q].splice(b[c]);for(let eA=0;eA<B.length;eA++){const H=B[eA];H!=null&&v.errorRequest(b,H,yA)}I(b[F]===0)}}A(
JA,"onError");function nA(b){I(!b[G]),I(!b[MA]);let{host:yA,hostname:B,protocol:eA,port:H}=b[a];if(B[0]==="["){const w=B.indexOf("]");I(w!==-1);const QA=B.substring(
1,w);I(h.isIPv6(QA)),B=QA}b[G]=!0,X.beforeConnect.hasSubscribers&&X.beforeConnect.publish({connectParams:{host:yA,hostname:B,protocol:eA,port:H,version:b[MA]?.version,
servername:b[e],localAddress:b[aA]},connector:b[CA]});try{b[CA]({host:yA,hostname:B,protocol:eA,port:H,servername:b[e],localAddress:b[aA]},(w,QA)=>{if(w){FA(b,w,
{host:yA,hostname:B,protocol:eA,port:H}),b[z]();return}if(b.destroyed){v.destroy(QA.on("error",jA),new M),b[z]();return}I(QA);try{b[MA]=QA.alpnProtocol==="h2"?XA(
b,QA):oA(b,QA)}catch(gA){QA.destroy().on("error",jA),FA(b,gA,{host:yA,hostname:B,protocol:eA,port:H}),b[z]();return}b[G]=!1,QA[SA]=0,QA[NA]=b[NA],QA[E]=b,QA[p]=
null,X.connected.hasSubscribers&&X.connected.publish({connectParams:{host:yA,hostname:B,protocol:eA,port:H,version:b[MA]?.version,servername:b[e],localAddress:b[aA]},
connector:b[CA],socket:QA}),b.emit("connect",b[a],[b]),b[z]()})}catch(w){FA(b,w,{host:yA,hostname:B,protocol:eA,port:H}),b[z]()}}A(nA,"connect2");function FA(b,yA,{
host:B,hostname:eA,protocol:H,port:w}){if(!b.destroyed){if(b[G]=!1,X.connectError.hasSubscribers&&X.connectError.publish({connectParams:{host:B,hostname:eA,protocol:H,
port:w,version:b[MA]?.version,servername:b[e],localAddress:b[aA]},connector:b[CA],error:yA}),yA.code==="ERR_TLS_CERT_ALTNAME_INVALID"){const QA=b[Q].splice(b[c],
b[R]);b[r]=b[c];for(let gA=0;gA<QA.length;gA++)v.errorRequest(b,QA[gA],yA);for(;b[k]>0&&b[Q][b[r]].servername===b[e];){const gA=b[Q].splice(b[r],1)[0];v.errorRequest(
b,gA,yA)}}else JA(b,yA);b.emit("connectionError",b[a],[b],yA)}}A(FA,"handleConnectError");function uA(b){b[D]=0,b.emit("drain",b[a],[b])}A(uA,"emitDrain");function l(b,yA){
b[o]!==2&&(b[o]=2,j(b,yA),b[o]=0,b[c]>256&&(b[Q].splice(0,b[c]),b[r]-=b[c],b[c]=0))}A(l,"resume");function j(b,yA){for(;;){if(b.destroyed){I(b[k]===0);return}if(b[J]&&
!b[F]){b[J](),b[J]=null;return}if(b[MA]&&b[MA].resume(),b[g])b[D]=2;else if(b[D]===2){yA?(b[D]=1,queueMicrotask(()=>uA(b))):uA(b);continue}if(b[k]===0||b[R]>=(LA(
b)||1))return;const B=b[Q][b[r]];if(B===null)return;if(B.aborted){b[Q].splice(b[r],1);continue}if(b[a].protocol==="https:"&&b[e]!==B.servername){if(b[R]>0)return;
b[e]=B.servername,b[MA]?.destroy(new O("servername changed"),()=>{b[MA]=null,l(b)})}if(b[G])return;if(!b[MA]){b[e]=B.servername,nA(b);return}if(b[MA].destroyed||
b[MA].busy(B))return;!B.aborted&&b[MA].write(B)?b[r]++:b[Q].splice(b[r],1)}}A(j,"_resume"),sA.exports=lA}}),EE=VA({"node_modules/undici/lib/dispatcher/fixed-que\
ue.js"(s,sA){"use strict";var I=2048,h=I-1,u=class{static{A(this,"FixedCircularBuffer")}bottom=0;top=0;list=new Array(I).fill(void 0);next=null;isEmpty(){return this.
top===this.bottom}isFull(){return(this.top+1&h)===this.bottom}push(v){this.list[this.top]=v,this.top=this.top+1&h}shift(){const v=this.list[this.bottom];return v===
void 0?null:(this.list[this.bottom]=void 0,this.bottom=this.bottom+1&h,v)}};sA.exports=class{static{A(this,"FixedQueue")}constructor(){this.head=this.tail=new u}isEmpty(){
return this.head.isEmpty()}push(K){this.head.isFull()&&(this.head=this.head.next=new u),this.head.push(K)}shift(){const K=this.tail,X=K.shift();return K.isEmpty()&&
K.next!==null&&(this.tail=K.next,K.next=null),X}}}}),tE=VA({"node_modules/undici/lib/dispatcher/pool-base.js"(s,sA){"use strict";var{AsyncResource:I}=UA("node:a\
sync_hooks"),{PoolStats:h}=yQ(),u=$e(),v=EE(),{kConnected:K,kSize:X,kRunning:Y,kPending:m,kQueued:y,kBusy:O,kFree:M,kUrl:d,kClose:a,kDestroy:e,kDispatch:E}=ne(),
g=Symbol("clients"),C=Symbol("needDrain"),o=Symbol("queue"),R=Symbol("closed resolve"),k=Symbol("onDrain"),F=Symbol("onConnect"),Q=Symbol("onDisconnect"),N=Symbol(
"onConnectionError"),G=Symbol("on client busy"),D=Symbol("on client drain"),U=Symbol("drain queue"),x=Symbol("get dispatcher"),r=Symbol("has dispatcher"),c=Symbol(
"add client"),p=Symbol("remove client"),S=Symbol("retire client"),T=Symbol("retiring clients"),V=class extends I{static{A(this,"QueuedRequest")}constructor(AA,IA){
super("UNDICI_POOL_QUEUED_REQUEST"),this.opts=AA,this.handler=IA}dispatch(AA){return this.runInAsyncScope(AA.dispatch,AA,this.opts,this.handler)}};function $(AA){
const IA=[];for(let W=0;W<AA[g].length;W++){const CA=AA[g][W];CA.destroyed||IA.push(CA.close())}for(const W of AA[T].values())IA.push(W);return Promise.all(IA)}
A($,"closeClients");var tA=class extends u{static{A(this,"PoolBase")}[o]=new v;[y]=0;[g]=[];[T]=new Map;[C]=!1;[k](AA,IA,W){if(AA.closed||AA.destroyed)return;const CA=this[o];
let NA=!1;for(this[D](AA);!NA;){const SA=CA.shift();if(!SA)break;this[y]--,NA=!SA.dispatch(AA)}if(AA[C]=NA,NA&&(this[G](AA),!CA.isEmpty()))return this[U](IA,W);
if(!NA&&this[C]&&(this[C]=!1,this.emit("drain",IA,[this,...W])),this[R]&&CA.isEmpty())return $(this).then(this[R])}[G](){}[D](){}[U](AA,IA){const W=this[o];let CA=!0;
for(;!W.isEmpty();){const NA=this[x]();if(!NA){CA=!1;break}const SA=W.shift();if(this[y]--,!SA.dispatch(NA)&&(NA[C]=!0,this[G](NA),CA=this[r](),!CA))break}if(CA&&
this[C]&&(this[C]=!1,this.emit("drain",AA,[this,...IA])),this[R]&&W.isEmpty())return $(this).then(this[R])}[F]=(AA,IA)=>{this.emit("connect",AA,[this,...IA])};[Q]=(AA,IA,W)=>{
this.emit("disconnect",AA,[this,...IA],W)};[N]=(AA,IA,W)=>{this.emit("connectionError",AA,[this,...IA],W)};get[O](){return this[C]}get[K](){let AA=0;for(const{[K]:IA}of this[g])
AA+=IA;return AA}get[M](){let AA=0;for(const{[K]:IA,[C]:W}of this[g])AA+=IA&&!W;return AA}get[m](){let AA=this[y];for(const{[m]:IA}of this[g])AA+=IA;return AA}get[Y](){
let AA=0;for(const{[Y]:IA}of this[g])AA+=IA;return AA}get[X](){let AA=this[y];for(const{[X]:IA}of this[g])AA+=IA;return AA}get stats(){return new h(this)}[a](){
return this[o].isEmpty()?$(this):new Promise(AA=>{this[R]=AA})}[e](AA){for(;;){const W=this[o].shift();if(!W)break;W.handler.onResponseError(null,AA)}const IA=new Array(
this[g].length);for(let W=0;W<this[g].length;W++)IA[W]=this[g][W].destroy(AA);for(const W of this[T].keys())IA.push(W.destroy(AA));return Promise.all(IA)}[E](AA,IA){
const W=this[x]();return W?W.dispatch(AA,IA)||(W[C]=!0,this[G](W),this[C]=!this[r]()):(this[C]=!0,this[o].push(new V(AA,IA)),this[y]++),!this[C]}[r](){for(let AA=0;AA<
this[g].length;AA++){const IA=this[g][AA];if(!IA[C]&&IA.closed!==!0&&IA.destroyed!==!0)return!0}return!1}[c](AA){return AA.on("drain",this[k].bind(this,AA)).on(
"connect",this[F]).on("disconnect",this[Q]).on("connectionError",this[N]),this[g].push(AA),this[C]&&queueMicrotask(()=>{this[C]&&!AA[C]&&this[k](AA,AA[d],[AA,this])}),
this}[S](AA){const IA=this[g].indexOf(AA);if(IA!==-1&&this[g].splice(IA,1),AA.destroyed||this[T].has(AA))return;let W=!1,CA;const NA=new Promise(SA=>{CA=SA});this[T].
set(AA,NA),AA.close(()=>{W||(W=!0,this[T].delete(AA),CA())})}[p](AA){this[S](AA),this[C]=!this[g].some(IA=>!IA[C]&&IA.closed!==!0&&IA.destroyed!==!0)}};sA.exports=
{PoolBase:tA,kClients:g,kNeedDrain:C,kAddClient:c,kRemoveClient:p,kRetireClient:S,kDrainQueue:U,kOnClientBusy:G,kOnClientDrain:D,kGetDispatcher:x,kHasDispatcher:r}}}),
hQ=VA({"node_modules/undici/lib/dispatcher/pool.js"(s,sA){"use strict";var{PoolBase:I,kClients:h,kNeedDrain:u,kAddClient:v,kDrainQueue:K,kOnClientBusy:X,kOnClientDrain:Y,
kGetDispatcher:m,kHasDispatcher:y,kRemoveClient:O,kRetireClient:M}=tE(),d=CQ(),{InvalidArgumentError:a}=re(),e=ge(),{kConnecting:E,kHTTPContext:g,kUrl:C,kQueued:o}=ne(),
R=AQ(),k=Symbol("options"),F=Symbol("connections"),Q=Symbol("factory"),N=Symbol("protocol"),G=Symbol("protocol probe");function D(c,p){return new d(c,p)}A(D,"de\
faultFactory");function U(c,p){return p instanceof d&&c[N]!=="h1"&&(c[k].useH2c===!0||c[C].protocol==="https:"&&c[k].allowH2!==!1)}A(U,"shouldCreateProtocolProb\
e");function x(c){const p=c[Q](c[C],c[k]);return U(c,p)&&(c[G]=p),c[v](p),p}A(x,"createClient");var r=class extends I{static{A(this,"Pool")}constructor(c,{connections:p,
factory:S=D,connect:T,connectTimeout:V,tls:$,maxCachedSessions:tA,socketPath:AA,autoSelectFamily:IA,autoSelectFamilyAttemptTimeout:W,allowH2:CA,useH2c:NA,clientTtl:SA,
...HA}={}){if(p!=null&&(!Number.isFinite(p)||p<0))throw new a("invalid connections");if(typeof S!="function")throw new a("factory must be a function.");if(T!=null&&
typeof T!="function"&&typeof T!="object")throw new a("connect must be a function or an object");typeof T!="function"&&(T=R({...$,maxCachedSessions:tA,allowH2:CA,
useH2c:NA,socketPath:AA,timeout:V,...typeof IA=="boolean"?{autoSelectFamily:IA,autoSelectFamilyAttemptTimeout:W}:void 0,...T})),super(HA),this[F]=p||null,this[C]=
e.parseOrigin(c),this[k]={...e.deepClone(HA),connect:T,allowH2:CA,useH2c:NA,clientTtl:SA,socketPath:AA},this[Q]=S,this[N]=null,this[G]=null,this.on("connect",(Z,rA)=>{
if(SA!=null&&SA>0)for(const DA of rA)Object.assign(DA,{ttl:Date.now()});const aA=rA[rA.length-1];aA instanceof d&&(this[N]=aA[g]?.version),aA===this[G]&&this[N]!==
"h2"&&(this[G]=null,this[K](Z,rA.slice(1)))}),this.on("disconnect",(Z,rA)=>{rA.includes(this[G])&&(this[G]=null,this[K](Z,rA.slice(1)))}),this.on("connectionErr\
or",(Z,rA)=>{let aA=!1;for(const DA of rA)DA===this[G]&&(this[G]=null,aA=!0),this[h].includes(DA)&&this[M](DA);(aA||this[o]>0)&&this[K](Z,rA.slice(1))})}[X](c){
this[G]===null&&c[E]&&U(this,c)&&(this[G]=c)}[Y](c){c===this[G]&&(this[G]=null)}[m](){const c=this[k].clientTtl;for(let p=0;p<this[h].length;p++){const S=this[h][p];
if(c!=null&&c>0&&S.ttl&&Date.now()-S.ttl>c)this[O](S),p--;else if(!S[u])return S}if(this[G]===null&&(!this[F]||this[h].length<this[F]))return x(this)}[y](){const c=this[k].
clientTtl;for(let p=0;p<this[h].length;p++){const S=this[h][p];if(c!=null&&c>0&&S.ttl&&Date.now()-S.ttl>c)this[O](S),p--;else if(!S[u])return!0}return this[G]!==
null?!1:!this[F]||this[h].length<this[F]?(x(this),!0):!1}};sA.exports=r}}),TQ=VA({"node_modules/undici/lib/dispatcher/agent.js"(s,sA){"use strict";var{InvalidArgumentError:I,
MaxOriginsReachedError:h}=re(),{kBusy:u,kClients:v,kConnected:K,kRunning:X,kPending:Y,kClose:m,kDestroy:y,kDispatch:O,kUrl:M}=ne(),d=$e(),a=hQ(),e=CQ(),E=ge(),g=Symbol(
"onConnect"),C=Symbol("onDisconnect"),o=Symbol("onConnectionError"),R=Symbol("onDrain"),k=Symbol("factory"),F=Symbol("options"),Q=Symbol("origins");function N(D,U){
return U&&U.connections===1?new e(D,U):new a(D,U)}A(N,"defaultFactory");var G=class extends d{static{A(this,"Agent")}constructor({factory:D=N,maxOrigins:U=1/0,connect:x,
tls:r,...c}={}){if(typeof D!="function")throw new I("factory must be a function.");if(x!=null&&typeof x!="function"&&typeof x!="object")throw new I("connect mus\
t be a function or an object");if(typeof U!="number"||Number.isNaN(U)||U<=0)throw new I("maxOrigins must be a number greater than 0");super(c),x&&typeof x!="fun\
ction"&&(x={...x}),r&&typeof r!="function"&&(r={...r}),this[F]={...E.deepClone(c),maxOrigins:U,connect:x,tls:r},this[k]=D,this[v]=new Map,this[Q]=new Set,this[R]=
(p,S)=>{this.emit("drain",p,[this,...S])},this[g]=(p,S)=>{this.emit("connect",p,[this,...S])},this[C]=(p,S,T)=>{this.emit("disconnect",p,[this,...S],T)},this[o]=
(p,S,T)=>{this.emit("connectionError",p,[this,...S],T)}}get[X](){let D=0;for(const U of this[v].values())D+=U[X];return D}[O](D,U){let x;if(D.origin&&(typeof D.
origin=="string"||D.origin instanceof URL))x=String(D.origin);else throw new I("opts.origin must be a non-empty string or URL.");const r=D.allowH2??this[F].allowH2,
c=r===!1?`${x}#http1-only`:x;if(this[Q].size>=this[F].maxOrigins&&!this[Q].has(x))throw new h;let p=this[v].get(c);if(!p){p=this[k](D.origin,r===!1?{...this[F],
allowH2:!1}:this[F]);const S=A(()=>{if(this[v].get(c)!==p||p[K]>0||p[u]||p[Y]>0)return;this[v].delete(c),p.destroyed||p.close();let T=!1;for(const V of this[v].
keys())if(V===x||V===`${x}#http1-only`){T=!0;break}T||this[Q].delete(x)},"closeClientIfUnused");p.on("drain",this[R]).on("connect",this[g]).on("disconnect",(T,V,$)=>{
S(),this[C](T,V,$)}).on("connectionError",(T,V,$)=>{S(),this[o](T,V,$)}),this[v].set(c,p),this[Q].add(x)}return p.dispatch(D,U)}[m](){const D=[];for(const U of this[v].
values())D.push(U.close());return this[v].clear(),Promise.all(D)}[y](D){const U=[];for(const x of this[v].values())U.push(x.destroy(D));return this[v].clear(),Promise.
all(U)}get stats(){const D={};for(const U of this[v].values())U.stats&&(D[U[M].origin]=U.stats);return D}};sA.exports=G}}),IE=VA({"node_modules/undici/lib/core/\
socks5-utils.js"(s,sA){"use strict";var{Buffer:I}=UA("node:buffer"),h=UA("node:net"),{InvalidArgumentError:u}=re();function v(y){if(h.isIPv4(y)){const M=y.split(
".").map(Number);return{type:1,buffer:I.from(M)}}if(h.isIPv6(y))return{type:4,buffer:K(y)};const O=I.from(y,"utf8");if(O.length>255)throw new u("Domain name too\
 long (max 255 bytes)");return{type:3,buffer:I.concat([I.from([O.length]),O])}}A(v,"parseAddress");function K(y){const O=I.alloc(16);let M=y;if(y.includes(".")){
const a=y.lastIndexOf(":"),e=y.slice(a+1);if(h.isIPv4(e)){const E=e.split(".").map(Number),g=(E[0]<<8|E[1]).toString(16),C=(E[2]<<8|E[3]).toString(16);M=`${y.slice(
0,a)}:${g}:${C}`}}const d=M.indexOf("::");if(d!==-1){const a=M.slice(0,d),e=M.slice(d+2),E=a===""?[]:a.split(":"),g=e===""?[]:e.split(":");let C=0;for(const o of E)
O.writeUInt16BE(parseInt(o,16),C),C+=2;C=16-g.length*2;for(const o of g)O.writeUInt16BE(parseInt(o,16),C),C+=2}else{const a=M.split(":");for(let e=0;e<a.length;e++)
O.writeUInt16BE(parseInt(a[e],16),e*2)}return O}A(K,"parseIPv6");function X(y,O,M){const d=I.allocUnsafe(2);return d.writeUInt16BE(M,0),I.concat([I.from([y]),O,
d])}A(X,"buildAddressBuffer");function Y(y,O=0){if(y.length<O+1)throw new u("Buffer too small to contain address type");const M=y[O];let d,a=O+1;switch(M){case 1:{
if(y.length<a+6)throw new u("Buffer too small for IPv4 address");d=Array.from(y.subarray(a,a+4)).join("."),a+=4;break}case 3:{if(y.length<a+1)throw new u("Buffe\
r too small for domain length");const E=y[a];if(a+=1,y.length<a+E+2)throw new u("Buffer too small for domain address");d=y.subarray(a,a+E).toString("utf8"),a+=E;
break}case 4:{if(y.length<a+18)throw new u("Buffer too small for IPv6 address");const E=[];for(let g=0;g<8;g++){const C=y.readUInt16BE(a+g*2);E.push(C.toString(
16))}d=E.join(":"),a+=16;break}default:throw new u(`Invalid address type: ${M}`)}if(y.length<a+2)throw new u("Buffer too small for port");const e=y.readUInt16BE(
a);return a+=2,{address:d,port:e,bytesRead:a-O}}A(Y,"parseResponseAddress");function m(y){const M={1:"General SOCKS server failure",2:"Connection not allowed by\
 ruleset",3:"Network unreachable",4:"Host unreachable",5:"Connection refused",6:"TTL expired",7:"Command not supported",8:"Address type not supported"}[y]||`Unk\
nown SOCKS5 error code: ${y}`,d=new Error(M);return d.code=`SOCKS5_${y}`,d}A(m,"createReplyError"),sA.exports={parseAddress:v,parseIPv6:K,buildAddressBuffer:X,parseResponseAddress:Y,
createReplyError:m}}}),BE=VA({"node_modules/undici/lib/core/socks5-client.js"(s,sA){"use strict";var{EventEmitter:I}=UA("node:events"),{Buffer:h}=UA("node:buffe\
r"),{InvalidArgumentError:u,Socks5ProxyError:v}=re(),{debuglog:K}=UA("node:util"),{parseAddress:X}=IE(),Y=K("undici:socks5"),m=h.alloc(0),y=5,O={NO_AUTH:0,GSSAPI:1,
USERNAME_PASSWORD:2,NO_ACCEPTABLE:255},M={CONNECT:1,BIND:2,UDP_ASSOCIATE:3},d={IPV4:1,DOMAIN:3,IPV6:4},a={SUCCEEDED:0,GENERAL_FAILURE:1,CONNECTION_NOT_ALLOWED:2,
NETWORK_UNREACHABLE:3,HOST_UNREACHABLE:4,CONNECTION_REFUSED:5,TTL_EXPIRED:6,COMMAND_NOT_SUPPORTED:7,ADDRESS_TYPE_NOT_SUPPORTED:8},e={INITIAL:"initial",HANDSHAKING:"\
handshaking",AUTHENTICATING:"authenticating",AUTHENTICATED:"authenticated",CONNECTING:"connecting",CONNECTED:"connected",ERROR:"error",CLOSED:"closed"},E=class extends I{static{
A(this,"Socks5Client")}constructor(g,C={}){if(super(),!g)throw new u("socket is required");this.socket=g,this.options=C,this.state=e.INITIAL,this.buffer=m,this.
onSocketData=this.onData.bind(this),this.onSocketError=this.onError.bind(this),this.onSocketClose=this.onClose.bind(this),this.authMethods=[],C.username&&C.password&&
this.authMethods.push(O.USERNAME_PASSWORD),this.authMethods.push(O.NO_AUTH),this.socket.on("data",this.onSocketData),this.socket.on("error",this.onSocketError),
this.socket.on("close",this.onSocketClose)}onData(g){Y("received data",g.length,"bytes in state",this.state),this.buffer=h.concat([this.buffer,g]);try{switch(this.
state){case e.HANDSHAKING:this.handleHandshakeResponse();break;case e.AUTHENTICATING:this.handleAuthResponse();break;case e.CONNECTING:this.handleConnectResponse();
break}}catch(C){this.onError(C)}}onError(g){Y("socket error",g),this.state=e.ERROR,this.emit("error",g),this.destroy()}onClose(){Y("socket closed"),this.state=e.
CLOSED,this.emit("close")}destroy(){this.socket&&!this.socket.destroyed&&this.socket.destroy()}markAuthenticated(){this.state=e.AUTHENTICATED,this.emit("authent\
icated")}handshake(){if(this.state!==e.INITIAL)throw new u("Handshake already started");Y("starting handshake with",this.authMethods.length,"auth methods"),this.
state=e.HANDSHAKING;const g=h.alloc(2+this.authMethods.length);g[0]=y,g[1]=this.authMethods.length,this.authMethods.forEach((C,o)=>{g[2+o]=C}),this.socket.write(
g)}handleHandshakeResponse(){if(this.buffer.length<2)return;const g=this.buffer[0],C=this.buffer[1];if(g!==y)throw new v(`Invalid SOCKS version: ${g}`,"UND_ERR_\
SOCKS5_VERSION");if(C===O.NO_ACCEPTABLE)throw new v("No acceptable authentication method","UND_ERR_SOCKS5_AUTH_REJECTED");if(this.buffer=this.buffer.subarray(2),
Y("server selected auth method",C),C===O.NO_AUTH)this.markAuthenticated();else if(C===O.USERNAME_PASSWORD)this.state=e.AUTHENTICATING,this.sendAuthRequest();else
throw new v(`Unsupported authentication method: ${C}`,"UND_ERR_SOCKS5_AUTH_METHOD")}sendAuthRequest(){const{username:g,password:C}=this.options;if(!g||!C)throw new u(
"Username and password required for authentication");Y("sending username/password auth");const o=h.from(g),R=h.from(C);if(o.length>255||R.length>255)throw new u(
"Username or password too long");const k=h.alloc(3+o.length+R.length);k[0]=1,k[1]=o.length,o.copy(k,2),k[2+o.length]=R.length,R.copy(k,3+o.length),this.socket.write(
k)}handleAuthResponse(){if(this.buffer.length<2)return;const g=this.buffer[0],C=this.buffer[1];if(g!==1)throw new v(`Invalid auth sub-negotiation version: ${g}`,
"UND_ERR_SOCKS5_AUTH_VERSION");if(C!==0)throw new v("Authentication failed","UND_ERR_SOCKS5_AUTH_FAILED");this.buffer=this.buffer.subarray(2),Y("authentication \
successful"),this.markAuthenticated()}connect(g,C){if(this.state===e.CONNECTING||this.state===e.CONNECTED)throw new u("Connection already in progress");if(this.
state!==e.AUTHENTICATED)throw new u("Client must be authenticated before CONNECT");Y("connecting to",g,C),this.state=e.CONNECTING;const o=this.buildConnectRequest(
M.CONNECT,g,C);this.socket.write(o)}buildConnectRequest(g,C,o){const{type:R,buffer:k}=X(C),F=h.alloc(4+k.length+2);return F[0]=y,F[1]=g,F[2]=0,F[3]=R,k.copy(F,4),
F.writeUInt16BE(o,4+k.length),F}handleConnectResponse(){if(this.buffer.length<4)return;const g=this.buffer[0],C=this.buffer[1],o=this.buffer[3];if(g!==y)throw new v(
`Invalid SOCKS version in reply: ${g}`,"UND_ERR_SOCKS5_REPLY_VERSION");let R=4;if(o===d.IPV4)R+=6;else if(o===d.DOMAIN){if(this.buffer.length<5)return;R+=1+this.
buffer[4]+2}else if(o===d.IPV6)R+=18;else throw new v(`Invalid address type in reply: ${o}`,"UND_ERR_SOCKS5_ADDR_TYPE");if(this.buffer.length<R)return;if(C!==a.
SUCCEEDED){const N=this.getReplyErrorMessage(C);throw new v(`SOCKS5 connection failed: ${N}`,`UND_ERR_SOCKS5_REPLY_${C}`)}let k,F=4;if(o===d.IPV4)k=Array.from(this.
buffer.subarray(F,F+4)).join("."),F+=4;else if(o===d.DOMAIN){const N=this.buffer[F];F+=1,k=this.buffer.subarray(F,F+N).toString(),F+=N}else if(o===d.IPV6){const N=[];
for(let G=0;G<8;G++){const D=this.buffer.readUInt16BE(F+G*2);N.push(D.toString(16))}k=N.join(":"),F+=16}const Q=this.buffer.readUInt16BE(F);this.buffer=m,this.state=
e.CONNECTED,this.socket.removeListener("data",this.onSocketData),Y("connected, bound address:",k,"port:",Q),this.emit("connected",{address:k,port:Q})}getReplyErrorMessage(g){
switch(g){case a.GENERAL_FAILURE:return"General SOCKS server failure";case a.CONNECTION_NOT_ALLOWED:return"Connection not allowed by ruleset";case a.NETWORK_UNREACHABLE:
return"Network unreachable";case a.HOST_UNREACHABLE:return"Host unreachable";case a.CONNECTION_REFUSED:return"Connection refused";case a.TTL_EXPIRED:return"TTL \
expired";case a.COMMAND_NOT_SUPPORTED:return"Command not supported";case a.ADDRESS_TYPE_NOT_SUPPORTED:return"Address type not supported";default:return`Unknown \
error code: ${g}`}}};sA.exports={Socks5Client:E,AUTH_METHODS:O,COMMANDS:M,ADDRESS_TYPES:d,REPLY_CODES:a,STATES:e}}}),gE=VA({"node_modules/undici/lib/dispatcher/\
socks5-proxy-agent.js"(s,sA){"use strict";var{URL:I}=UA("node:url"),h,u=$e(),{ConnectTimeoutError:v,InvalidArgumentError:K}=re(),{Socks5Client:X,STATES:Y}=BE(),
{kBusy:m,kConnected:y,kDispatch:O,kClose:M,kDestroy:d}=ne(),a=hQ(),e=AQ(),{setupConnectTimeout:E}=ge(),{debuglog:g}=UA("node:util"),C=g("undici:socks5-proxy"),o=5e3,
R=Symbol("proxy url"),k=Symbol("proxy headers"),F=Symbol("proxy auth"),Q=Symbol("proxy protocol"),N=Symbol("pools"),G=Symbol("connector"),D=Symbol("connect time\
out"),U=Symbol("request tls settings"),x=Symbol("request tls timeout");function r(S,T,V){return new v(`Connect Timeout Error (attempted address: ${S}:${T}, time\
out: ${V}ms)`)}A(r,"createConnectTimeoutError");var c=!1,p=class extends u{static{A(this,"Socks5ProxyAgent")}constructor(S,T={}){if(super(T),c||(process.emitWarning(
"SOCKS5 proxy support is experimental and subject to change","ExperimentalWarning"),c=!0),!S)throw new K("Proxy URL is mandatory");const V=typeof S=="string"?new I(
S):S;if(V.protocol!=="socks5:"&&V.protocol!=="socks:")throw new K("Proxy URL must use socks5:// or socks:// protocol");this[R]=V,this[k]=T.headers||{},this[Q]=T.
proxyTls?"https:":"http:";const $=T.connectTimeout??o;if(!Number.isFinite($)||$<0)throw new K("invalid connectTimeout");this[D]=$;const{timeout:tA,...AA}=T.requestTls||
{},IA=tA??$;if(!Number.isFinite(IA)||IA<0)throw new K("invalid requestTls.timeout");this[U]=AA,this[x]=IA,this[F]={username:T.username||(V.username?decodeURIComponent(
V.username):null),password:T.password||(V.password?decodeURIComponent(V.password):null)};const W=T.proxyTls?.timeout??$;if(!Number.isFinite(W)||W<0)throw new K(
"invalid proxyTls.timeout");this[G]=T.connect||e({...T.proxyTls,timeout:W,servername:T.proxyTls?.servername||V.hostname}),this[N]=new Map}async createSocks5Connection(S,T){
const V=this[R].hostname,$=parseInt(this[R].port)||1080;C("creating SOCKS5 connection to",V,$);const tA=Promise.withResolvers();this[G]({hostname:V,host:V,port:$,
protocol:this[Q]},(MA,vA)=>{MA?tA.reject(MA):tA.resolve(vA)});const AA=await tA.promise,IA=new X(AA,this[F]);IA.on("error",MA=>{C("SOCKS5 error:",MA),AA.destroy()}),
await IA.handshake();const W=Promise.withResolvers(),CA=this[D]===0?null:setTimeout(()=>{NA(),IA.destroy(),W.reject(r(V,$,this[D]))},this[D]),NA=A(()=>{clearTimeout(
CA),IA.removeListener("authenticated",SA),IA.removeListener("error",HA)},"cleanupAuthenticationListeners"),SA=A(()=>{NA(),W.resolve()},"onAuthenticated"),HA=A(MA=>{
NA(),W.reject(MA)},"onAuthenticationError");IA.state===Y.AUTHENTICATED?(clearTimeout(CA),W.resolve()):(IA.once("authenticated",SA),IA.once("error",HA)),await W.
promise,await IA.connect(S,T);const Z=Promise.withResolvers(),rA=this[D]===0?null:setTimeout(()=>{aA(),IA.destroy(),Z.reject(r(S,T,this[D]))},this[D]),aA=A(()=>{
clearTimeout(rA),IA.removeListener("connected",DA),IA.removeListener("error",TA)},"cleanupConnectionListeners"),DA=A(MA=>{C("SOCKS5 tunnel established to",S,T,"\
via",MA),aA(),Z.resolve()},"onConnected"),TA=A(MA=>{aA(),Z.reject(MA)},"onConnectionError");return IA.once("connected",DA),IA.once("error",TA),await Z.promise,AA}[O](S,T){
const{origin:V}=S;C("dispatching request to",V,"via SOCKS5");try{const $=String(V);let tA=this[N].get($);if(!tA||tA.destroyed||tA.closed){tA=new a(V,{pipelining:S.
pipelining,connections:S.connections,connect:A(async(IA,W)=>{try{const CA=new I(V),NA=CA.hostname,SA=parseInt(CA.port)||(CA.protocol==="https:"?443:80);C("estab\
lishing SOCKS5 connection to",NA,SA);const HA=await this.createSocks5Connection(NA,SA);let Z=HA;if(CA.protocol==="https:"){h||(h=UA("node:tls")),C("upgrading to\
 TLS"),Z=h.connect({...this[U],socket:HA,servername:this[U]?.servername||NA});const rA=Promise.withResolvers(),aA=A(()=>{queueMicrotask(MA),Z.removeListener("se\
cureConnect",DA),Z.removeListener("error",TA)},"cleanupTlsListeners"),DA=A(()=>{aA(),rA.resolve()},"onSecureConnect"),TA=A(vA=>{aA(),rA.reject(vA)},"onTlsError"),
MA=E(new WeakRef(Z),{timeout:this[x],hostname:NA,port:SA});Z.once("secureConnect",DA),Z.once("error",TA),await rA.promise}W(null,Z)}catch(CA){C("SOCKS5 connecti\
on error:",CA),W(CA)}},"connect")}),this[N].set($,tA);const AA=A(()=>{this[N].get($)!==tA||tA[y]>0||tA[m]||(this[N].delete($),tA.destroyed||tA.close())},"closeP\
oolIfUnused");tA.on("disconnect",AA),tA.on("connectionError",AA)}return tA[O](S,T)}catch($){if(C("dispatch error:",$),typeof T.onResponseError=="function")return T.
onResponseError(null,$),!1;if(typeof T.onError=="function")return T.onError($),!1;throw $}}async[M](){const S=[];for(const T of this[N].values())S.push(T.close());
this[N].clear(),await Promise.all(S)}async[d](S){const T=[];for(const V of this[N].values())T.push(V.destroy(S));this[N].clear(),await Promise.all(T)}};sA.exports=
p}}),CE=VA({"node_modules/undici/lib/dispatcher/proxy-agent.js"(s,sA){"use strict";var{kProxy:I,kClose:h,kDestroy:u,kDispatch:v}=ne(),K=TQ(),X=hQ(),Y=$e(),{InvalidArgumentError:m,
RequestAbortedError:y,SecureProxyConnectionError:O,ProxyConnectionError:M}=re(),d=AQ(),a=CQ(),{channels:e}=ze(),E=gE(),{hasSafeIterator:g}=ge(),C=Symbol("proxy \
agent"),o=Symbol("proxy client"),R=Symbol("proxy headers"),k=Symbol("request tls settings"),F=Symbol("proxy tls settings"),Q=Symbol("connect endpoint function"),
N=Symbol("connect endpoint function (http/1.1 only)"),G=Symbol("tunnel proxy"),D="proxy-authorization";function U(W){return W==="https:"?443:80}A(U,"defaultProt\
ocolPort");function x(W,CA){return new X(W,CA)}A(x,"defaultFactory");var r=A(()=>{},"noop");function c(W,CA){return CA.connections===1?new a(W,CA):new X(W,CA)}A(
c,"defaultAgentFactory");function p(W,CA){return CA===!0||W!=="http:"}A(p,"shouldProxyTunnel");var S=class extends Y{static{A(this,"Http1ProxyWrapper")}#A;#e;constructor(W,{
headers:CA={},connect:NA,factory:SA,proxyServername:HA}){if(!W)throw new m("Proxy URL is mandatory");super(),this[R]=CA,this.#e=HA,SA?this.#A=SA(W,{connect:NA}):
this.#A=new a(W,{connect:NA})}[v](W,CA){const NA=CA.onResponseStart;CA.onResponseStart=function(rA,aA,DA,TA){if(aA===407){typeof CA.onResponseError=="function"&&
CA.onResponseError(rA,new m("Proxy Authentication Required (407)"));return}NA&&NA.call(this,rA,aA,DA,TA)};const{origin:SA,path:HA="/",headers:Z={}}=W;return W.path=
SA+HA,W.headers={...this[R],...Z},AA(Z)||(W.headers.host=new URL(SA).host),this.#e!=null&&(W.servername=this.#e),this.#A[v](W,CA)}[h](){return this.#A.close()}[u](W){
return this.#A.destroy(W)}},T=class extends Y{static{A(this,"ProxyAgent")}constructor(W){if(!W||typeof W=="object"&&!(W instanceof URL)&&!W.uri)throw new m("Pro\
xy uri is mandatory");const{clientFactory:CA=x}=W;if(typeof CA!="function")throw new m("Proxy opts.clientFactory must be a function.");const{proxyTunnel:NA,connectTimeout:SA}=W;
super(W);const HA=this.#A(W),{href:Z,origin:rA,port:aA,protocol:DA,username:TA,password:MA,hostname:vA}=HA;if(this[I]={uri:Z,protocol:DA},this[k]=W.requestTls,this[F]=
W.proxyTls,this[R]=W.headers||{},this[G]=NA,W.auth&&W.token)throw new m("opts.auth cannot be used in combination with opts.token");W.auth?this[R]["proxy-authori\
zation"]=`Basic ${W.auth}`:W.token?this[R]["proxy-authorization"]=W.token:TA&&MA?this[R]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(TA)}:${decodeURIComponent(
MA)}`).toString("base64")}`:TA&&(this[R]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(TA)}:`).toString("base64")}`);const qA=d({timeout:SA,
...W.proxyTls}),z=d({timeout:SA,...W.proxyTls,allowH2:!1});this[Q]=d({timeout:SA,...W.requestTls}),this[N]=d({timeout:SA,...W.requestTls,allowH2:!1});const cA=W.
factory||c,PA=A((oA,XA)=>{const{protocol:J}=new URL(oA);if(this[I].protocol==="socks5:"||this[I].protocol==="socks:")return new E(this[I].uri,{headers:this[R],connect:qA,
factory:cA,username:W.username||TA,password:W.password||MA,connectTimeout:SA,proxyTls:W.proxyTls,requestTls:W.requestTls});if(!p(J,this[G])){const pA=this[I].protocol===
"https:"?(jA,Ae)=>z(jA,(hA,bA)=>{hA&&hA.code==="ERR_TLS_CERT_ALTNAME_INVALID"?Ae(new O(hA)):Ae(hA,bA)}):z;return new S(this[I].uri,{headers:this[R],connect:pA,factory:cA,
proxyServername:this[I].protocol==="https:"?this[F]?.servername||vA:void 0})}return cA(oA,XA)},"factory");DA==="socks5:"||DA==="socks:"?this[o]=null:this[o]=CA(
HA,{connect:qA}),this[C]=new K({...W,factory:PA,connect:A(async(oA,XA)=>{if(!this[o]){XA(new m("Cannot establish tunnel connection without a proxy client"));return}
let J=oA.host;oA.port||(J+=`:${U(oA.protocol)}`);try{const pA={origin:rA,port:aA,path:J,signal:oA.signal,headers:{...this[R],host:oA.host,...oA.connections==null||
oA.connections>0?{"proxy-connection":"keep-alive"}:{}},servername:this[F]?.servername||vA},{socket:jA,statusCode:Ae}=await this[o].connect(pA);if(Ae!==200){jA.on(
"error",r).destroy(),XA(new y(`Proxy response (${Ae}) !== 200 when HTTP Tunneling`));return}if(e.proxyConnected.hasSubscribers&&e.proxyConnected.publish({socket:jA,
connectParams:pA}),oA.protocol!=="https:"){XA(null,jA);return}let hA;this[k]?hA=this[k].servername:hA=oA.servername,(oA.allowH2===!1?this[N]:this[Q])({...oA,servername:hA,
httpSocket:jA},XA)}catch(pA){pA.code==="ERR_TLS_CERT_ALTNAME_INVALID"?XA(new O(pA)):pA.code==="UND_ERR_SOCKET"?XA(new M(pA)):XA(pA)}},"connect")})}dispatch(W,CA){
let NA=V(W.headers);return $(NA),NA&&!AA(NA)&&(NA===W.headers&&(NA={...NA}),NA.host=new URL(W.origin).host),this[C].dispatch({...W,headers:NA},CA)}#A(W){return typeof W==
"string"?new URL(W):W instanceof URL?W:new URL(W.uri)}[h](){const W=[this[C].close()];return this[o]&&W.push(this[o].close()),Promise.all(W)}[u](){const W=[this[C].
destroy()];return this[o]&&W.push(this[o].destroy()),Promise.all(W)}};function V(W){if(Array.isArray(W)){const CA={};for(let NA=0;NA<W.length;NA+=2)tA(W[NA])&&IA(),
CA[W[NA]]=W[NA+1];return CA}if(W&&typeof W=="object"&&g(W)){const CA={};for(const[NA,SA]of W){if(!Object.hasOwn(CA,NA)){CA[NA]=SA;continue}const HA=CA[NA],Z=[];
HA!==void 0&&Z.push(...Array.isArray(HA)?HA:[HA]),SA!==void 0&&Z.push(...Array.isArray(SA)?SA:[SA]),CA[NA]=Z.length>1?Z:Z[0]}return CA}return W}A(V,"buildHeader\
s");function $(W){for(const CA in W)tA(CA)&&IA()}A($,"throwIfProxyAuthIsSent");function tA(W){return W.length===D.length&&W.toLowerCase()===D}A(tA,"isProxyAutho\
rizationHeader");function AA(W){for(const CA in W)if(CA.length===4&&CA.toLowerCase()==="host")return!0;return!1}A(AA,"hasHostHeader");function IA(){throw new m(
"Proxy-Authorization should be sent in ProxyAgent constructor")}A(IA,"throwProxyAuthError"),sA.exports=T}}),NQ=VA({"node_modules/undici/lib/web/fetch/headers.js"(s,sA){
"use strict";var{kConstruct:I}=ne(),{kEnumerableProperty:h,setHeader:u}=ge(),{iteratorMixin:v,isValidHeaderName:K,isValidHeaderValue:X}=Ke(),{webidl:Y}=me(),m=UA(
"node:assert"),y=UA("node:util");function O(Q){return Q===10||Q===13||Q===9||Q===32}A(O,"isHTTPWhiteSpaceCharCode");function M(Q){let N=0,G=Q.length;for(;G>N&&O(
Q.charCodeAt(G-1));)--G;for(;G>N&&O(Q.charCodeAt(N));)++N;return N===0&&G===Q.length?Q:Q.substring(N,G)}A(M,"headerValueNormalize");function d(Q,N){if(Array.isArray(
N))for(let G=0;G<N.length;++G){const D=N[G];if(D.length!==2)throw Y.errors.exception({header:"Headers constructor",message:`expected name/value pair to be lengt\
h 2, found ${D.length}.`});a(Q,D[0],D[1])}else if(typeof N=="object"&&N!==null){const G=Object.keys(N);for(let D=0;D<G.length;++D)a(Q,G[D],N[G[D]])}else throw Y.
errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}A(d,"fil\
l");function a(Q,N,G){if(G=M(G),K(N)){if(!X(G))throw Y.errors.invalidArgument({prefix:"Headers.append",value:G,type:"header value"})}else throw Y.errors.invalidArgument(
{prefix:"Headers.append",value:N,type:"header name"});if(C(Q)==="immutable")throw new TypeError("immutable");return R(Q).append(N,G,!1)}A(a,"appendHeader");function e(Q){
const N=R(Q);if(!N)return[];if(N.sortedMap)return N.sortedMap;const G=[],D=N.toSortedArray(),U=N.cookies;if(U===null||U.length===1)return N.sortedMap=D;for(let x=0;x<
D.length;++x){const{0:r,1:c}=D[x];if(r==="set-cookie")for(let p=0;p<U.length;++p)G.push([r,U[p]]);else G.push([r,c])}return N.sortedMap=G}A(e,"headersListSortAn\
dCombine");function E(Q,N){return Q[0]<N[0]?-1:1}A(E,"compareHeaderName");var g=class LQ{static{A(this,"_HeadersList")}cookies=null;sortedMap;headersMap;constructor(N){
N instanceof LQ?(this.headersMap=new Map(N.headersMap),this.sortedMap=N.sortedMap,this.cookies=N.cookies===null?null:[...N.cookies]):(this.headersMap=new Map(N),
this.sortedMap=null)}contains(N,G){return this.headersMap.has(G?N:N.toLowerCase())}clear(){this.headersMap.clear(),this.sortedMap=null,this.cookies=null}append(N,G,D){
this.sortedMap=null;const U=D?N:N.toLowerCase(),x=this.headersMap.get(U);if(x){const r=U==="cookie"?"; ":", ";this.headersMap.set(U,{name:x.name,value:`${x.value}${r}${G}`})}else
this.headersMap.set(U,{name:N,value:G});U==="set-cookie"&&(this.cookies??=[]).push(G)}set(N,G,D){this.sortedMap=null;const U=D?N:N.toLowerCase();U==="set-cookie"&&
(this.cookies=[G]),this.headersMap.set(U,{name:N,value:G})}delete(N,G){this.sortedMap=null,G||(N=N.toLowerCase()),N==="set-cookie"&&(this.cookies=null),this.headersMap.
delete(N)}get(N,G){return this.headersMap.get(G?N:N.toLowerCase())?.value??null}*[Symbol.iterator](){for(const{0:N,1:{value:G}}of this.headersMap)yield[N,G]}get entries(){
const N={};if(this.headersMap.size!==0)for(const{name:G,value:D}of this.headersMap.values())u(N,G,D);return N}rawValues(){return this.headersMap.values()}get entriesList(){
const N=[];if(this.headersMap.size!==0)for(const{0:G,1:{name:D,value:U}}of this.headersMap)if(G==="set-cookie")for(const x of this.cookies)N.push([D,x]);else N.
push([D,U]);return N}toSortedArray(){const N=this.headersMap.size,G=new Array(N);if(N<=32){if(N===0)return G;const D=this.headersMap[Symbol.iterator](),U=D.next().
value;G[0]=[U[0],U[1].value],m(U[1].value!==null);for(let x=1,r=0,c=0,p=0,S=0,T,V;x<N;++x){for(V=D.next().value,T=G[x]=[V[0],V[1].value],m(T[1]!==null),p=0,c=x;p<
c;)S=p+(c-p>>1),G[S][0]<=T[0]?p=S+1:c=S;if(x!==S){for(r=x;r>p;)G[r]=G[--r];G[p]=T}}if(!D.next().done)throw new TypeError("Unreachable");return G}else{let D=0;for(const{
0:U,1:{value:x}}of this.headersMap)G[D++]=[U,x],m(x!==null);return G.sort(E)}}},C,o,R,k,F=class{static{A(this,"Headers")}#A;#e;constructor(Q=void 0){Y.util.markAsUncloneable(
this),Q!==I&&(this.#e=new g,this.#A="none",Q!==void 0&&(Q=Y.converters.HeadersInit(Q,"Headers constructor","init"),d(this,Q)))}append(Q,N){Y.brandCheck(this,Y.is.
Headers),Y.argumentLengthCheck(arguments,2,"Headers.append");const G="Headers.append";return Q=Y.converters.ByteString(Q,G,"name"),N=Y.converters.ByteString(N,G,
"value"),a(this,Q,N)}delete(Q){if(Y.brandCheck(this,Y.is.Headers),Y.argumentLengthCheck(arguments,1,"Headers.delete"),Q=Y.converters.ByteString(Q,"Headers.delet\
e","name"),!K(Q))throw Y.errors.invalidArgument({prefix:"Headers.delete",value:Q,type:"header name"});if(this.#A==="immutable")throw new TypeError("immutable");
this.#e.contains(Q,!1)&&this.#e.delete(Q,!1)}get(Q){Y.brandCheck(this,Y.is.Headers),Y.argumentLengthCheck(arguments,1,"Headers.get");const N="Headers.get";if(Q=
Y.converters.ByteString(Q,N,"name"),!K(Q))throw Y.errors.invalidArgument({prefix:N,value:Q,type:"header name"});return this.#e.get(Q,!1)}has(Q){Y.brandCheck(this,
Y.is.Headers),Y.argumentLengthCheck(arguments,1,"Headers.has");const N="Headers.has";if(Q=Y.converters.ByteString(Q,N,"name"),!K(Q))throw Y.errors.invalidArgument(
{prefix:N,value:Q,type:"header name"});return this.#e.contains(Q,!1)}set(Q,N){Y.brandCheck(this,Y.is.Headers),Y.argumentLengthCheck(arguments,2,"Headers.set");const G="\
Headers.set";if(Q=Y.converters.ByteString(Q,G,"name"),N=Y.converters.ByteString(N,G,"value"),N=M(N),K(Q)){if(!X(N))throw Y.errors.invalidArgument({prefix:G,value:N,
type:"header value"})}else throw Y.errors.invalidArgument({prefix:G,value:Q,type:"header name"});if(this.#A==="immutable")throw new TypeError("immutable");this.#e.
set(Q,N,!1)}getSetCookie(){Y.brandCheck(this,Y.is.Headers);const Q=this.#e.cookies;return Q?[...Q]:[]}[y.inspect.custom](Q,N){return N.depth??=Q,`Headers ${y.formatWithOptions(
N,this.#e.entries)}`}static{C=A(Q=>Q.#A,"getHeadersGuard"),o=A((Q,N)=>{Q.#A=N},"setHeadersGuard"),R=A(Q=>Q.#e,"getHeadersList"),k=A((Q,N)=>{Q.#e=N},"setHeadersL\
ist"),Y.is.Headers=Q=>Q!=null&&typeof Q=="object"&&#A in Q}};v("Headers",F,e,0,1,Y.is.Headers),Object.defineProperties(F.prototype,{append:h,delete:h,get:h,has:h,
set:h,getSetCookie:h,[Symbol.toStringTag]:{value:"Headers",configurable:!0},[y.inspect.custom]:{enumerable:!1}}),Y.converters.HeadersInit=function(Q,N,G){if(Y.util.
Type(Q)===Y.util.Types.OBJECT){const D=Reflect.get(Q,Symbol.iterator);if(!y.types.isProxy(Q)&&D===F.prototype.entries)try{return R(Q).entriesList}catch{}return typeof D==
"function"?Y.converters["sequence<sequence<ByteString>>"](Q,N,G,D.bind(Q)):Y.converters["record<ByteString, ByteString>"](Q,N,G)}throw Y.errors.conversionFailed(
{prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})},sA.exports={fill:d,compareHeaderName:E,
Headers:F,HeadersList:g,getHeadersGuard:C,setHeadersGuard:o,setHeadersList:k,getHeadersList:R}}}),rE=VA({"node_modules/undici/lib/web/fetch/response.js"(s,sA){"\
use strict";var{Headers:I,HeadersList:h,fill:u,getHeadersGuard:v,setHeadersGuard:K,setHeadersList:X}=NQ(),{extractBody:Y,cloneBody:m,mixinBody:y,streamRegistry:O,
bodyUnusable:M}=eQ(),d=ge(),a=UA("node:util"),{kEnumerableProperty:e}=d,{isValidReasonPhrase:E,isCancelled:g,isAborted:C,isErrorLike:o,environmentSettingsObject:R}=Ke(),
{redirectStatusSet:k,nullBodyStatus:F}=gQ(),{webidl:Q}=me(),{URLSerializer:N}=Pe(),{kConstruct:G}=ne(),D=UA("node:assert"),{isomorphicEncode:U,serializeJavascriptValueToJSONString:x}=Je(),
r=new TextEncoder("utf-8"),c,p,S,T,V=class{static{A(this,"Response")}#A;#e;static error(){return HA(AA(),"immutable")}static json(Z,rA=void 0){Q.argumentLengthCheck(
arguments,1,"Response.json"),rA=Q.converters.ResponseInit(rA);const aA=r.encode(x(Z)),DA=Y(aA),TA=HA(tA({}),"response");return SA(TA,rA,{body:DA[0],type:"applic\
ation/json"}),TA}static redirect(Z,rA=302){Q.argumentLengthCheck(arguments,1,"Response.redirect"),Z=Q.converters.USVString(Z),rA=Q.converters["unsigned short"](
rA);let aA;try{aA=new URL(Z,R.settingsObject.baseUrl)}catch(MA){throw new TypeError(`Failed to parse URL from ${Z}`,{cause:MA})}if(!k.has(rA))throw new RangeError(
`Invalid status code ${rA}`);const DA=HA(tA({}),"immutable");DA.#e.status=rA;const TA=U(N(aA));return DA.#e.headersList.append("location",TA,!0),DA}constructor(Z=null,rA=void 0){
if(Q.util.markAsUncloneable(this),Z===G)return;Z!==null&&(Z=Q.converters.BodyInit(Z,"Response","body")),rA=Q.converters.ResponseInit(rA),this.#e=tA({}),this.#A=
new I(G),K(this.#A,"response"),X(this.#A,this.#e.headersList);let aA=null;if(Z!=null){const[DA,TA]=Y(Z);aA={body:DA,type:TA}}SA(this,rA,aA)}get type(){return Q.
brandCheck(this,Q.is.Response),this.#e.type}get url(){Q.brandCheck(this,Q.is.Response);const Z=this.#e.urlList,rA=Z[Z.length-1]??null;return rA===null?"":N(rA,!0)}get redirected(){
return Q.brandCheck(this,Q.is.Response),this.#e.urlList.length>1}get status(){return Q.brandCheck(this,Q.is.Response),this.#e.status}get ok(){return Q.brandCheck(
this,Q.is.Response),this.#e.status>=200&&this.#e.status<=299}get statusText(){return Q.brandCheck(this,Q.is.Response),this.#e.statusText}get headers(){return Q.
brandCheck(this,Q.is.Response),this.#A}get body(){return Q.brandCheck(this,Q.is.Response),this.#e.body?this.#e.body.stream:null}get bodyUsed(){return Q.brandCheck(
this,Q.is.Response),!!this.#e.body&&d.isDisturbed(this.#e.body.stream)}clone(){if(Q.brandCheck(this,Q.is.Response),M(this.#e))throw Q.errors.exception({header:"\
Response.clone",message:"Body has already been consumed."});const Z=$(this.#e);return this.#e.urlList.length!==0&&this.#e.body?.stream&&O.register(this,new WeakRef(
this.#e.body.stream)),HA(Z,v(this.#A))}[a.inspect.custom](Z,rA){rA.depth===null&&(rA.depth=2),rA.colors??=!0;const aA={status:this.status,statusText:this.statusText,
headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.redirected,type:this.type,url:this.url};return`Response ${a.formatWithOptions(
rA,aA)}`}static{c=A(Z=>Z.#A,"getResponseHeaders"),p=A((Z,rA)=>{Z.#A=rA},"setResponseHeaders"),S=A(Z=>Z.#e,"getResponseState"),T=A((Z,rA)=>{Z.#e=rA},"setResponse\
State"),Q.is.Response=Z=>Z!=null&&typeof Z=="object"&&#e in Z}};y(V,S,Q.is.Response),Object.defineProperties(V.prototype,{type:e,url:e,status:e,ok:e,redirected:e,
statusText:e,headers:e,clone:e,body:e,bodyUsed:e,[Symbol.toStringTag]:{value:"Response",configurable:!0}}),Object.defineProperties(V,{json:e,redirect:e,error:e});
function $(Z){if(Z.internalResponse)return CA($(Z.internalResponse),Z.type);const rA=tA({...Z,body:null});return Z.body!=null&&(rA.body=m(Z.body)),rA}A($,"clone\
Response");function tA(Z){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,type:"default",status:200,timingInfo:null,cacheState:"",
statusText:"",...Z,headersList:Z?.headersList?new h(Z?.headersList):new h,urlList:Z?.urlList?[...Z.urlList]:[]}}A(tA,"makeResponse");function AA(Z){const rA=o(Z);
return tA({type:"error",status:0,error:rA?Z:new Error(Z&&String(Z)),aborted:Z&&Z.name==="AbortError"})}A(AA,"makeNetworkError");function IA(Z){return Z.type==="\
error"&&Z.status===0}A(IA,"isNetworkError");function W(Z,rA){return rA={internalResponse:Z,...rA},new Proxy(Z,{get(aA,DA){return DA in rA?rA[DA]:aA[DA]},set(aA,DA,TA){
return D(!(DA in rA)),aA[DA]=TA,!0}})}A(W,"makeFilteredResponse");function CA(Z,rA){if(rA==="basic")return W(Z,{type:"basic",headersList:Z.headersList});if(rA===
"cors")return W(Z,{type:"cors",headersList:Z.headersList});if(rA==="opaque")return W(Z,{type:"opaque",urlList:[],status:0,statusText:"",body:null});if(rA==="opa\
queredirect")return W(Z,{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null});D(!1)}A(CA,"filterResponse");function NA(Z,rA=null){return D(g(
Z)),C(Z)?AA(Object.assign(new DOMException("The operation was aborted.","AbortError"),{cause:rA})):AA(Object.assign(new DOMException("Request was cancelled."),{
cause:rA}))}A(NA,"makeAppropriateNetworkError");function SA(Z,rA,aA){if(rA.status!==null&&(rA.status<200||rA.status>599))throw new RangeError('init["status"] mu\
st be in the range of 200 to 599, inclusive.');if("statusText"in rA&&rA.statusText!=null&&!E(String(rA.statusText)))throw new TypeError("Invalid statusText");if("\
status"in rA&&rA.status!=null&&(S(Z).status=rA.status),"statusText"in rA&&rA.statusText!=null&&(S(Z).statusText=rA.statusText),"headers"in rA&&rA.headers!=null&&
u(c(Z),rA.headers),aA){if(F.includes(Z.status))throw Q.errors.exception({header:"Response constructor",message:`Invalid response status code ${Z.status}`});S(Z).
body=aA.body,aA.type!=null&&!S(Z).headersList.contains("content-type",!0)&&S(Z).headersList.append("content-type",aA.type,!0)}}A(SA,"initializeResponse");function HA(Z,rA){
const aA=new V(G);T(aA,Z);const DA=new I(G);return p(aA,DA),X(DA,Z.headersList),K(DA,rA),Z.urlList.length!==0&&Z.body?.stream&&O.register(aA,new WeakRef(Z.body.
stream)),aA}A(HA,"fromInnerResponse"),Q.converters.XMLHttpRequestBodyInit=function(Z,rA,aA){return typeof Z=="string"?Q.converters.USVString(Z,rA,aA):Q.is.Blob(
Z)||Q.is.BufferSource(Z)||Q.is.FormData(Z)||Q.is.URLSearchParams(Z)?Z:Q.converters.DOMString(Z,rA,aA)},Q.converters.BodyInit=function(Z,rA,aA){return Q.is.ReadableStream(
Z)||Z?.[Symbol.asyncIterator]?Z:Q.converters.XMLHttpRequestBodyInit(Z,rA,aA)},Q.converters.ResponseInit=Q.dictionaryConverter([{key:"status",converter:Q.converters["\
unsigned short"],defaultValue:A(()=>200,"defaultValue")},{key:"statusText",converter:Q.converters.ByteString,defaultValue:A(()=>"","defaultValue")},{key:"header\
s",converter:Q.converters.HeadersInit}]),sA.exports={isNetworkError:IA,makeNetworkError:AA,makeResponse:tA,makeAppropriateNetworkError:NA,filterResponse:CA,Response:V,
cloneResponse:$,fromInnerResponse:HA,getResponseState:S}}}),iE=VA({"node_modules/undici/lib/web/fetch/request.js"(s,sA){"use strict";var{extractBody:I,mixinBody:h,
cloneBody:u,bodyUnusable:v}=eQ(),{Headers:K,fill:X,HeadersList:Y,setHeadersGuard:m,getHeadersGuard:y,setHeadersList:O,getHeadersList:M}=NQ(),d=ge(),a=UA("node:u\
til"),{isValidHTTPToken:e,sameOrigin:E,environmentSettingsObject:g}=Ke(),{forbiddenMethodsSet:C,corsSafeListedMethodsSet:o,referrerPolicy:R,requestRedirect:k,requestMode:F,
requestCredentials:Q,requestCache:N,requestDuplex:G}=gQ(),{kEnumerableProperty:D,normalizedMethodRecordsBase:U,normalizedMethodRecords:x}=d,{webidl:r}=me(),{URLSerializer:c}=Pe(),
{kConstruct:p}=ne(),S=UA("node:assert"),T=new FinalizationRegistry(({signal:z,reference:cA})=>{tA(z,cA)}),V=new WeakMap,$=new WeakMap;function tA(z,cA){const PA=$.
get(z);PA instanceof Set&&(PA.delete(cA),PA.size!==0)||(z.removeEventListener("abort",IA),$.delete(z))}A(tA,"removeSignalFollower");function AA(z,cA){T.unregister(
z);const PA=z.deref();PA!==void 0&&(V.delete(PA.signal),PA.abort(cA))}A(AA,"abortSignalFollower");function IA(){this.removeEventListener("abort",IA);const z=$.get(
this);if(z instanceof Set){for(const cA of z)AA(cA,this.reason);z.clear()}else AA(z,this.reason);$.delete(this)}A(IA,"abortSignalFollowers");function W(z){const cA=new AbortController;
if(z==null)return cA.signal;if(z.aborted)return cA.abort(z.reason),cA.signal;const PA=new WeakRef(cA),oA=$.get(z);if(oA===void 0)d.addAbortListener(z,IA),$.set(
z,PA);else if(oA instanceof WeakRef){const XA=new Set;XA.add(oA),XA.add(PA),$.set(z,XA)}else oA.add(PA);return T.register(cA,{signal:z,reference:PA},PA),V.set(cA.
signal,{controller:cA,source:z,reference:PA}),cA.signal}A(W,"createDependentSignal");var CA=!1,NA,SA,HA,Z,rA,aA,DA,TA=class{static{A(this,"Request")}#A;#e;#E;#Q;constructor(z,cA=void 0){
if(r.util.markAsUncloneable(this),z===p)return;r.argumentLengthCheck(arguments,1,"Request constructor"),z=r.converters.RequestInfo(z),cA=r.converters.RequestInit(
cA);let oA=null,XA=null;const J=g.settingsObject.baseUrl;let pA=null;if(typeof z=="string"){this.#e=cA.dispatcher;let FA;try{FA=new URL(z,J)}catch(uA){throw new TypeError(
"Failed to parse URL from "+z,{cause:uA})}if(FA.username||FA.password)throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+
z);oA=MA({urlList:[FA]}),XA="cors"}else S(r.is.Request(z)),oA=z.#Q,pA=z.#A,this.#e=cA.dispatcher||z.#e;const jA=g.settingsObject.origin;let Ae="client";if(oA.window?.
constructor?.name==="EnvironmentSettingsObject"&&E(oA.window,jA)&&(Ae=oA.window),cA.window!=null)throw new TypeError(`'window' option '${Ae}' must be null`);"wi\
ndow"in cA&&(Ae="no-window"),oA=MA({method:oA.method,headersList:oA.headersList,unsafeRequest:oA.unsafeRequest,client:g.settingsObject,window:Ae,priority:oA.priority,
origin:oA.origin,referrer:oA.referrer,referrerPolicy:oA.referrerPolicy,mode:oA.mode,credentials:oA.credentials,cache:oA.cache,redirect:oA.redirect,integrity:oA.
integrity,keepalive:oA.keepalive,reloadNavigation:oA.reloadNavigation,historyNavigation:oA.historyNavigation,urlList:[...oA.urlList]});const hA=Object.keys(cA).
length!==0;if(hA&&(oA.mode==="navigate"&&(oA.mode="same-origin"),oA.reloadNavigation=!1,oA.historyNavigation=!1,oA.origin="client",oA.referrer="client",oA.referrerPolicy=
"",oA.url=oA.urlList[oA.urlList.length-1],oA.urlList=[oA.url]),cA.referrer!==void 0){const FA=cA.referrer;if(FA==="")oA.referrer="no-referrer";else{let uA;try{uA=
new URL(FA,J)}catch(l){throw new TypeError(`Referrer "${FA}" is not a valid URL.`,{cause:l})}uA.protocol==="about:"&&uA.hostname==="client"||jA&&!E(uA,g.settingsObject.
baseUrl)?oA.referrer="client":oA.referrer=uA}}cA.referrerPolicy!==void 0&&(oA.referrerPolicy=cA.referrerPolicy);let bA;if(cA.mode!==void 0?bA=cA.mode:bA=XA,bA===
"navigate")throw r.errors.exception({header:"Request constructor",message:"invalid request mode navigate."});if(bA!=null&&(oA.mode=bA),cA.credentials!==void 0&&
(oA.credentials=cA.credentials),cA.cache!==void 0&&(oA.cache=cA.cache),oA.cache==="only-if-cached"&&oA.mode!=="same-origin")throw new TypeError("'only-if-cached\
' can be set only with 'same-origin' mode");if(cA.redirect!==void 0&&(oA.redirect=cA.redirect),cA.integrity!=null&&(oA.integrity=String(cA.integrity)),cA.keepalive!==
void 0&&(oA.keepalive=!!cA.keepalive),cA.method!==void 0){let FA=cA.method;const uA=x[FA];if(uA!==void 0)oA.method=uA;else{if(!e(FA))throw new TypeError(`'${FA}\
' is not a valid HTTP method.`);const l=FA.toUpperCase();if(C.has(l))throw new TypeError(`'${FA}' HTTP method is unsupported.`);FA=U[l]??FA,oA.method=FA}!CA&&oA.
method==="patch"&&(process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.",{code:"\
UNDICI-FETCH-patch"}),CA=!0)}if(cA.signal!==void 0&&(pA=cA.signal),this.#Q=oA,this.#A=W(pA),this.#E=new K(p),O(this.#E,oA.headersList),m(this.#E,"request"),bA===
"no-cors"){if(!o.has(oA.method))throw new TypeError(`'${oA.method} is unsupported in no-cors mode.`);m(this.#E,"request-no-cors")}if(hA){const FA=M(this.#E),uA=cA.
headers!==void 0?cA.headers:new Y(FA);if(FA.clear(),uA instanceof Y){for(const{name:l,value:j}of uA.rawValues())FA.append(l,j,!1);FA.cookies=uA.cookies}else X(this.#E,
uA)}const LA=r.is.Request(z)?z.#Q.body:null;if((cA.body!=null||LA!=null)&&(oA.method==="GET"||oA.method==="HEAD"))throw new TypeError("Request with GET/HEAD met\
hod cannot have body.");let lA=null;if(cA.body!=null){const[FA,uA]=I(cA.body,oA.keepalive);lA=FA,uA&&!M(this.#E).contains("content-type",!0)&&this.#E.append("co\
ntent-type",uA,!0)}const JA=lA??LA;if(JA!=null&&JA.source==null){if(lA!=null&&cA.duplex==null)throw new TypeError("RequestInit: duplex option is required when s\
ending a body.");if(oA.mode!=="same-origin"&&oA.mode!=="cors")throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or "cors\
"');oA.useCORSPreflightFlag=!0}let nA=JA;if(lA==null&&LA!=null){if(v(z.#Q))throw new TypeError("Cannot construct a Request with a Request object that has alread\
y been used.");const FA=new TransformStream;LA.stream.pipeThrough(FA),nA={source:LA.source,length:LA.length,stream:FA.readable}}this.#Q.body=nA}get method(){return r.
brandCheck(this,r.is.Request),this.#Q.method}get url(){return r.brandCheck(this,r.is.Request),c(this.#Q.url)}get headers(){return r.brandCheck(this,r.is.Request),
this.#E}get destination(){return r.brandCheck(this,r.is.Request),this.#Q.destination}get referrer(){return r.brandCheck(this,r.is.Request),this.#Q.referrer==="n\
o-referrer"?"":this.#Q.referrer==="client"?"about:client":this.#Q.referrer.toString()}get referrerPolicy(){return r.brandCheck(this,r.is.Request),this.#Q.referrerPolicy}get mode(){
return r.brandCheck(this,r.is.Request),this.#Q.mode}get credentials(){return r.brandCheck(this,r.is.Request),this.#Q.credentials}get cache(){return r.brandCheck(
this,r.is.Request),this.#Q.cache}get redirect(){return r.brandCheck(this,r.is.Request),this.#Q.redirect}get integrity(){return r.brandCheck(this,r.is.Request),this.#Q.
integrity}get keepalive(){return r.brandCheck(this,r.is.Request),this.#Q.keepalive}get isReloadNavigation(){return r.brandCheck(this,r.is.Request),this.#Q.reloadNavigation}get isHistoryNavigation(){
return r.brandCheck(this,r.is.Request),this.#Q.historyNavigation}get signal(){return r.brandCheck(this,r.is.Request),this.#A}get body(){return r.brandCheck(this,
r.is.Request),this.#Q.body?this.#Q.body.stream:null}get bodyUsed(){return r.brandCheck(this,r.is.Request),!!this.#Q.body&&d.isDisturbed(this.#Q.body.stream)}get duplex(){
return r.brandCheck(this,r.is.Request),"half"}clone(){if(r.brandCheck(this,r.is.Request),v(this.#Q))throw new TypeError("unusable");const z=vA(this.#Q),cA=W(this.#A);
return qA(z,this.#e,cA,y(this.#E))}[a.inspect.custom](z,cA){cA.depth===null&&(cA.depth=2),cA.colors??=!0;const PA={method:this.method,url:this.url,headers:this.
headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.cache,redirect:this.
redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.isHistoryNavigation,signal:this.signal};
return`Request ${a.formatWithOptions(cA,PA)}`}static{NA=A((z,cA)=>{z.#A=cA},"setRequestSignal"),SA=A(z=>z.#e,"getRequestDispatcher"),HA=A((z,cA)=>{z.#e=cA},"set\
RequestDispatcher"),Z=A((z,cA)=>{z.#E=cA},"setRequestHeaders"),rA=A(z=>z.#Q,"getRequestState"),aA=A((z,cA)=>{z.#Q=cA},"setRequestState"),DA=A(z=>{const cA=V.get(
z.#A);cA!==void 0&&(V.delete(z.#A),T.unregister(cA.reference),tA(cA.source,cA.reference))},"removeRequestAbortListener"),r.is.Request=z=>z!=null&&typeof z=="obj\
ect"&&#Q in z}};h(TA,rA,r.is.Request);function MA(z){return{method:z.method??"GET",localURLsOnly:z.localURLsOnly??!1,unsafeRequest:z.unsafeRequest??!1,body:z.body??
null,client:z.client??null,reservedClient:z.reservedClient??null,replacesClientId:z.replacesClientId??"",window:z.window??"client",keepalive:z.keepalive??!1,serviceWorkers:z.
serviceWorkers??"all",initiator:z.initiator??"",destination:z.destination??"",priority:z.priority??"auto",origin:z.origin??"client",policyContainer:z.policyContainer??
"client",referrer:z.referrer??"client",referrerPolicy:z.referrerPolicy??"",mode:z.mode??"no-cors",useCORSPreflightFlag:z.useCORSPreflightFlag??!1,credentials:z.
credentials??"same-origin",useCredentials:z.useCredentials??!1,cache:z.cache??"default",redirect:z.redirect??"follow",integrity:z.integrity??"",cryptoGraphicsNonceMetadata:z.
cryptoGraphicsNonceMetadata??"",parserMetadata:z.parserMetadata??"",reloadNavigation:z.reloadNavigation??!1,historyNavigation:z.historyNavigation??!1,userActivation:z.
userActivation??!1,taintedOrigin:z.taintedOrigin??!1,redirectCount:z.redirectCount??0,responseTainting:z.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:z.
preventNoCacheCacheControlHeaderModification??!1,done:z.done??!1,timingAllowFailed:z.timingAllowFailed??!1,useURLCredentials:z.useURLCredentials??void 0,traversableForUserPrompts:z.
traversableForUserPrompts??"client",urlList:z.urlList,url:z.urlList[0],headersList:z.headersList?new Y(z.headersList):new Y}}A(MA,"makeRequest");function vA(z){
const cA=MA({...z,body:null});return z.body!=null&&(cA.body=u(z.body)),cA}A(vA,"cloneRequest");function qA(z,cA,PA,oA){const XA=new TA(p);aA(XA,z),HA(XA,cA),NA(
XA,PA);const J=new K(p);return Z(XA,J),O(J,z.headersList),m(J,oA),XA}A(qA,"fromInnerRequest"),Object.defineProperties(TA.prototype,{method:D,url:D,headers:D,redirect:D,
clone:D,signal:D,duplex:D,destination:D,body:D,bodyUsed:D,isHistoryNavigation:D,isReloadNavigation:D,keepalive:D,integrity:D,cache:D,credentials:D,attribute:D,referrerPolicy:D,
referrer:D,mode:D,[Symbol.toStringTag]:{value:"Request",configurable:!0}}),r.converters.RequestInfo=function(z){return typeof z=="string"?r.converters.USVString(
z):r.is.Request(z)?z:r.converters.USVString(z)},r.converters.RequestInit=r.dictionaryConverter([{key:"method",converter:r.converters.ByteString},{key:"headers",
converter:r.converters.HeadersInit},{key:"body",converter:r.nullableConverter(r.converters.BodyInit)},{key:"referrer",converter:r.converters.USVString},{key:"re\
ferrerPolicy",converter:r.converters.DOMString,allowedValues:R},{key:"mode",converter:r.converters.DOMString,allowedValues:F},{key:"credentials",converter:r.converters.
DOMString,allowedValues:Q},{key:"cache",converter:r.converters.DOMString,allowedValues:N},{key:"redirect",converter:r.converters.DOMString,allowedValues:k},{key:"\
integrity",converter:r.converters.DOMString},{key:"keepalive",converter:r.converters.boolean},{key:"signal",converter:r.nullableConverter(z=>r.converters.AbortSignal(
z,"RequestInit","signal"))},{key:"window",converter:r.converters.any},{key:"duplex",converter:r.converters.DOMString,allowedValues:G},{key:"dispatcher",converter:r.
converters.any},{key:"priority",converter:r.converters.DOMString,allowedValues:["high","low","auto"]}]),sA.exports={Request:TA,makeRequest:MA,fromInnerRequest:qA,
cloneRequest:vA,getRequestDispatcher:SA,getRequestState:rA,removeRequestAbortListener:DA}}}),sE=VA({"node_modules/undici/lib/dispatcher/dispatcher1-wrapper.js"(s,sA){
"use strict";var I=cQ(),{InvalidArgumentError:h}=re(),{toRawHeaders:u}=ge(),{kOriginless:v,kUrl:K}=ne(),X=class{static{A(this,"LegacyHandlerWrapper")}#A;constructor(m){
this.#A=m}onRequestStart(m,y){this.#A.onConnect?.(O=>m.abort(O),y)}onRequestUpgrade(m,y,O,M){const d=Array.isArray(m?.rawHeaders)?m.rawHeaders:u(m?.rawHeaders??
O??{});this.#A.onUpgrade?.(y,d,M)}onResponseStart(m,y,O,M){const d=Array.isArray(m?.rawHeaders)?m.rawHeaders:u(m?.rawHeaders??O??{});this.#A.onHeaders?.(y,d,()=>m.
resume(),M)===!1&&m.pause()}onResponseData(m,y){this.#A.onData?.(y)===!1&&m.pause()}onResponseEnd(m,y){const O=Array.isArray(m?.rawTrailers)?m.rawTrailers:u(m?.
rawTrailers??y??{});this.#A.onComplete?.(O)}onResponseError(m,y){if(!this.#A.onError)throw y;this.#A.onError(y)}onBodySent(m){this.#A.onBodySent?.(m)}onRequestSent(){
this.#A.onRequestSent?.()}onResponseStarted(){this.#A.onResponseStarted?.()}},Y=class MQ extends I{static{A(this,"_Dispatcher1Wrapper")}#A;constructor(y){if(super(),
!y||typeof y.dispatch!="function")throw new h("Argument dispatcher must implement dispatch");this.#A=y,this[K]=y[K],this[v]=y[v]}static wrapHandler(y){if(!y||typeof y!=
"object")throw new h("handler must be an object");return typeof y.onRequestStart=="function"?y:new X(y)}dispatch(y,O){return y.allowH2!==!1&&(y={...y,allowH2:!1}),
this.#A.dispatch(y,MQ.wrapHandler(O))}get webSocketOptions(){return this.#A.webSocketOptions}get eventSourceOptions(){return this.#A.eventSourceOptions}close(...y){
return this.#A.close(...y)}destroy(...y){return this.#A.destroy(...y)}};sA.exports=Y}}),oE=VA({"node_modules/undici/lib/global.js"(s,sA){"use strict";var I=Symbol.
for("undici.globalDispatcher.2"),h=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:u}=re(),v=TQ(),K=sE(),X;m()===void 0&&Y(new v);function Y(O){if(!O||
typeof O.dispatch!="function")throw new u("Argument agent must implement Agent");try{Object.defineProperty(globalThis,I,{value:O,writable:!0,enumerable:!1,configurable:!1})}catch(M){
if(M instanceof TypeError){X=O;return}throw M}try{const M=O instanceof K?O:new K(O);Object.defineProperty(globalThis,h,{value:M,writable:!0,enumerable:!1,configurable:!1})}catch(M){
if(!(M instanceof TypeError))throw M}}A(Y,"setGlobalDispatcher");function m(){return globalThis[I]??X}A(m,"getGlobalDispatcher");var y=["fetch","Headers","Respo\
nse","Request","FormData","WebSocket","CloseEvent","ErrorEvent","MessageEvent","EventSource"];sA.exports={setGlobalDispatcher:Y,getGlobalDispatcher:m,installedExports:y}}}),
nE=VA({"node_modules/undici/lib/web/subresource-integrity/subresource-integrity.js"(s,sA){"use strict";var I=UA("node:assert"),{runtimeFeatures:h}=FQ(),{asciiLowercase:u}=Je(),
v=new Map([["sha256",0],["sha384",1],["sha512",2]]),K;if(h.has("crypto")){K=UA("node:crypto");const a=K.getHashes();a.length===0&&v.clear();for(const e of v.keys())
a.includes(e)===!1&&v.delete(e)}else v.clear();var X=Map.prototype.get.bind(v),Y=A(a=>v.has(u(a)),"isValidSRIHashAlgorithm"),m=h.has("crypto")===!1||v.size===0?
()=>!0:(a,e)=>{const E=O(e);if(E.length===0)return!0;const g=y(E);for(const C of g){const o=C.alg,R=C.val,k=M(o,a);if(d(k,R))return!0}return!1};function y(a){const e=[];
let E=null;for(const g of a){if(I(Y(g.alg),"Invalid SRI hash algorithm token"),e.length===0){e.push(g),E=g;continue}const C=E.alg,o=X(C),R=g.alg,k=X(R);k<o||(k>
o?(E=g,e[0]=g,e.length=1):e.push(g))}return e}A(y,"getStrongestMetadata");function O(a){const e=[];for(const E of a.split(/[\t\n\f\r ]+/)){const C=E.split("?",1)[0];
let o="";const R=[C.slice(0,6),C.slice(7)],k=R[0];if(!Y(k))continue;R[1]&&(o=R[1]);const F={alg:u(k),val:o};e.push(F)}return e}A(O,"parseMetadata");var M=A((a,e)=>K.
hash(a,e,"base64"),"applyAlgorithmToBytes");function d(a,e){let E=a.length;E!==0&&a[E-1]==="="&&(E-=1),E!==0&&a[E-1]==="="&&(E-=1);let g=e.length;if(g!==0&&e[g-
1]==="="&&(g-=1),g!==0&&e[g-1]==="="&&(g-=1),E!==g)return!1;for(let C=0;C<E;++C)if(!(a[C]===e[C]||a[C]==="+"&&e[C]==="-"||a[C]==="/"&&e[C]==="_"))return!1;return!0}
A(d,"caseSensitiveMatch"),sA.exports={applyAlgorithmToBytes:M,bytesMatch:m,caseSensitiveMatch:d,isValidSRIHashAlgorithm:Y,getStrongestMetadata:y,parseMetadata:O}}}),
aE=VA({"node_modules/undici/lib/web/fetch/index.js"(s,sA){"use strict";var{makeNetworkError:I,makeAppropriateNetworkError:h,filterResponse:u,makeResponse:v,fromInnerResponse:K,
getResponseState:X}=rE(),{HeadersList:Y}=NQ(),{Request:m,cloneRequest:y,getRequestDispatcher:O,getRequestState:M,removeRequestAbortListener:d}=iE(),a=UA("node:z\
lib"),{makePolicyContainer:e,clonePolicyContainer:E,requestBadPort:g,TAOCheck:C,appendRequestOriginHeader:o,responseLocationURL:R,requestCurrentURL:k,setRequestReferrerPolicyOnRedirect:F,
tryUpgradeRequestToAPotentiallyTrustworthyURL:Q,createOpaqueTimingInfo:N,appendFetchMetadata:G,corsCheck:D,crossOriginResourcePolicyCheck:U,determineRequestsReferrer:x,
coarsenedSharedCurrentTime:r,sameOrigin:c,isCancelled:p,isAborted:S,isErrorLike:T,fullyReadBody:V,readableStreamClose:$,urlIsLocal:tA,urlIsHttpHttpsScheme:AA,urlHasHttpsScheme:IA,
clampAndCoarsenConnectionTimingInfo:W,simpleRangeHeaderValue:CA,buildContentRange:NA,createInflate:SA,extractMimeType:HA,hasAuthenticationEntry:Z,includesCredentials:rA,
isTraversableNavigable:aA}=Ke(),DA=UA("node:assert"),{safelyExtractBody:TA,extractBody:MA}=eQ(),{redirectStatusSet:vA,nullBodyStatus:qA,safeMethodsSet:z,requestBodyHeader:cA,
subresourceSet:PA}=gQ(),oA=UA("node:events"),{Readable:XA,pipeline:J,finished:pA,isErrored:jA,isReadable:Ae}=UA("node:stream"),{addAbortListener:hA,bufferToLowerCasedHeaderName:bA}=ge(),
{SocketError:LA}=re(),{dataURLProcessor:lA,serializeAMimeType:JA,minimizeSupportedMimeType:nA}=Pe(),{getGlobalDispatcher:FA}=oE(),{webidl:uA}=me(),{STATUS_CODES:l}=UA(
"node:http"),{bytesMatch:j}=nE(),{isomorphicEncode:b}=Je(),yA=["GET","HEAD"],B=typeof __UNDICI_IS_NODE__<"u"||typeof esbuildDetection<"u"?"node":"undici",eA;function H(q,GA,n){
if(Array.isArray(n)){for(let i=0;i<n.length;i+=2){const _=bA(n[i]),L=n[i+1];if(Array.isArray(L)&&!Buffer.isBuffer(L))for(const EA of L)q.append(_,EA.toString("l\
atin1"),!0);else q.append(_,L.toString("latin1"),!0)}return}for(const[i,_]of Object.entries(GA??{}))if(Array.isArray(_))for(const L of _)q.append(i,`${L}`,!0);else
q.append(i,`${_}`,!0)}A(H,"appendHeadersListFromResponseHeaders");var w=class extends oA{static{A(this,"Fetch")}constructor(q){super(),this.dispatcher=q,this.connection=
null,this.dump=!1,this.state="ongoing"}terminate(q){this.state==="ongoing"&&(this.state="terminated",this.connection?.destroy(q),this.emit("terminated",q))}abort(q){
this.state==="ongoing"&&(this.state="aborted",q||(q=new DOMException("The operation was aborted.","AbortError")),this.serializedAbortReason=q,this.connection?.destroy(
q),this.emit("terminated",q))}};function QA(q){fA(q,"fetch")}A(QA,"handleFetchDone");function gA(q,GA=void 0){uA.argumentLengthCheck(arguments,1,"globalThis.fet\
ch");let n=Promise.withResolvers(),i;try{i=new m(q,GA)}catch(dA){return n.reject(dA),n.promise}const _=M(i);if(i.signal.aborted)return OA(n,_,null,i.signal.reason,
null),n.promise;_.client.globalObject?.constructor?.name==="ServiceWorkerGlobalScope"&&(_.serviceWorkers="none");let EA=null,RA=!1,YA=null;const mA=hA(i.signal,
()=>{RA=!0,DA(YA!=null),YA.abort(i.signal.reason);const dA=EA?.deref();OA(n,_,dA,i.signal.reason,YA.controller)}),kA=A(()=>{mA(),d(i)},"cleanupAbortListeners");
return YA=ee({request:_,processResponseEndOfBody:A(dA=>{QA(dA),kA()},"processResponseEndOfBody"),processResponse:A(dA=>{if(!RA){if(dA.aborted){OA(n,_,EA,YA.serializedAbortReason,
YA.controller),kA();return}if(dA.type==="error"){n.reject(new TypeError("fetch failed",{cause:dA.error})),kA();return}EA=new WeakRef(K(dA,"immutable")),n.resolve(
EA.deref()),n=null}},"processResponse"),dispatcher:O(i)}),n.promise}A(gA,"fetch2");function fA(q,GA="other"){if(q.type==="error"&&q.aborted||!q.urlList?.length)
return;const n=q.urlList[0];let i=q.timingInfo,_=q.cacheState;AA(n)&&i!==null&&(q.timingAllowPassed||(i=N({startTime:i.startTime}),_=""),i.endTime=r(),q.timingInfo=
i,_A(i,n.href,GA,globalThis,_,"",q.status))}A(fA,"finalizeAndReportTiming");var _A=performance.markResourceTiming;function OA(q,GA,n,i,_){if(q&&q.reject(i),GA.body?.
stream!=null&&Ae(GA.body.stream)&&GA.body.stream.cancel(i).catch(EA=>{if(EA.code!=="ERR_INVALID_STATE")throw EA}),n==null)return;const L=X(n);L.body?.stream!=null&&
Ae(L.body.stream)&&_.error(i)}A(OA,"abortFetch");function ee({request:q,processRequestBodyChunkLength:GA,processRequestEndOfBody:n,processResponse:i,processResponseEndOfBody:_,
processResponseConsumeBody:L,useParallelQueue:EA=!1,dispatcher:RA=FA()}){DA(RA);let YA=null,mA=!1;q.client!=null&&(YA=q.client.globalObject,mA=q.client.crossOriginIsolatedCapability);
const kA=r(mA),ZA=N({startTime:kA}),dA={controller:new w(RA),request:q,timingInfo:ZA,processRequestBodyChunkLength:GA,processRequestEndOfBody:n,processResponse:i,
processResponseConsumeBody:L,processResponseEndOfBody:_,taskDestination:YA,crossOriginIsolatedCapability:mA};return DA(!q.body||q.body.stream),q.window==="clien\
t"&&(q.window=q.client?.globalObject?.constructor?.name==="Window"?q.client:"no-window"),q.origin==="client"&&(q.origin=q.client.origin),q.policyContainer==="cl\
ient"&&(q.client!=null?q.policyContainer=E(q.client.policyContainer):q.policyContainer=e()),q.headersList.contains("accept",!0)||q.headersList.append("accept","\
*/*",!0),q.headersList.contains("accept-language",!0)||q.headersList.append("accept-language","*",!0),q.priority,PA.has(q.destination),Be(dA,!1),dA.controller}A(
ee,"fetching");async function Be(q,GA){try{const n=q.request;let i=null;if(n.localURLsOnly&&!tA(k(n))&&(i=I("local URLs only")),Q(n),g(n)==="blocked"&&(i=I("bad\
 port")),n.referrerPolicy===""&&(n.referrerPolicy=n.policyContainer.referrerPolicy),n.referrer!=="no-referrer"&&(n.referrer=x(n)),i===null){const L=k(n);c(L,n.url)&&
n.responseTainting==="basic"||L.protocol==="data:"||n.mode==="navigate"||n.mode==="websocket"?(n.responseTainting="basic",i=await Ee(q)):n.mode==="same-origin"?
i=I('request mode cannot be "same-origin"'):n.mode==="no-cors"?n.redirect!=="follow"?i=I('redirect mode cannot be "follow" for "no-cors" request'):(n.responseTainting=
"opaque",i=await Ee(q)):AA(k(n))?(n.responseTainting="cors",i=await ae(q)):i=I("URL scheme must be a HTTP(S) scheme")}if(GA)return i;i.status!==0&&!i.internalResponse&&
(n.responseTainting,n.responseTainting==="basic"?i=u(i,"basic"):n.responseTainting==="cors"?i=u(i,"cors"):n.responseTainting==="opaque"?i=u(i,"opaque"):DA(!1));
let _=i.status===0?i:i.internalResponse;if(_.urlList.length===0&&_.urlList.push(...n.urlList),n.timingAllowFailed||(i.timingAllowPassed=!0),i.type==="opaque"&&_.
status===206&&_.rangeRequested&&!n.headers.contains("range",!0)&&(i=_=I()),i.status!==0&&(n.method==="HEAD"||n.method==="CONNECT"||qA.includes(_.status))&&(_.body=
null,q.controller.dump=!0),n.integrity){const L=A(RA=>Re(q,I(RA)),"processBodyError");if(n.responseTainting==="opaque"||i.body==null){L(i.error);return}const EA=A(
RA=>{if(!j(RA,n.integrity)){L("integrity mismatch");return}i.body=TA(RA)[0],Re(q,i)},"processBody");V(i.body,EA,L)}else Re(q,i)}catch(n){q.controller.terminate(
n)}}A(Be,"mainFetch");function Ee(q){if(p(q))return Promise.resolve(h(q));const{request:GA}=q,{protocol:n}=k(GA);switch(n){case"about:":return Promise.resolve(I(
"about scheme is not supported"));case"blob:":{eA||(eA=UA("node:buffer").resolveObjectURL);const i=k(GA);if(i.search.length!==0)return Promise.resolve(I("Networ\
kError when attempting to fetch resource."));const _=eA(i.toString());if(GA.method!=="GET"||!uA.is.Blob(_))return Promise.resolve(I("invalid method"));const L=v(),
EA=_.size,RA=b(`${EA}`),YA=_.type;if(GA.headersList.contains("range",!0)){L.rangeRequested=!0;const mA=GA.headersList.get("range",!0),kA=CA(mA,!0);if(kA==="fail\
ure")return Promise.resolve(I("failed to fetch the data URL"));let{rangeStartValue:ZA,rangeEndValue:dA}=kA;if(ZA===null)ZA=EA-dA,dA=ZA+dA-1;else{if(ZA>=EA)return Promise.
resolve(I("Range start is greater than the blob's size."));(dA===null||dA>=EA)&&(dA=EA-1)}const te=_.slice(ZA,dA+1,YA),WA=MA(te);L.body=WA[0];const KA=b(`${te.size}`),
$A=NA(ZA,dA,EA);L.status=206,L.statusText="Partial Content",L.headersList.set("content-length",KA,!0),L.headersList.set("content-type",YA,!0),L.headersList.set(
"content-range",$A,!0)}else{const mA=MA(_);L.statusText="OK",L.body=mA[0],L.headersList.set("content-length",RA,!0),L.headersList.set("content-type",YA,!0)}return Promise.
resolve(L)}case"data:":{const i=k(GA),_=lA(i);if(_==="failure")return Promise.resolve(I("failed to fetch the data URL"));const L=JA(_.mimeType);return Promise.resolve(
v({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:L}]],body:TA(_.body)[0]}))}case"file:":return Promise.resolve(I("not implemented... y\
et..."));case"http:":case"https:":return ae(q).catch(i=>I(i));default:return Promise.resolve(I("unknown scheme"))}}A(Ee,"schemeFetch");function oe(q,GA){q.request.
done=!0,q.processResponseDone!=null&&queueMicrotask(()=>q.processResponseDone(GA))}A(oe,"finalizeResponse");function Re(q,GA){let n=q.timingInfo;q.request.destination===
"document"&&(q.controller.fullTimingInfo=n);const i=A(()=>{const L=Date.now();q.controller.reportTimingSteps=()=>{if(!AA(q.request.url))return;n.endTime=L;let RA=GA.
cacheState;const YA=GA.bodyInfo;GA.timingAllowPassed||(n=N(n),RA="");let mA=0;if(q.request.mode!=="navigate"||!GA.hasCrossOriginRedirects){mA=GA.status;const kA=HA(
GA.headersList);kA!=="failure"&&(YA.contentType=nA(kA))}q.request.initiatorType!=null&&_A(n,q.request.url.href,q.request.initiatorType,globalThis,RA,YA,mA)};const EA=A(
()=>{q.request.done=!0,q.processResponseEndOfBody!=null&&queueMicrotask(()=>q.processResponseEndOfBody(GA)),q.request.initiatorType!=null&&q.controller.reportTimingSteps()},
"processResponseEndOfBodyTask");queueMicrotask(()=>EA())},"processResponseEndOfBody");q.processResponse!=null&&queueMicrotask(()=>{q.processResponse(GA),q.processResponse=
null});const _=GA.type==="error"?GA:GA.internalResponse??GA;if(_.body==null?i():pA(_.body.stream,()=>{i()}),q.processResponseConsumeBody!=null){const L=A(RA=>q.
processResponseConsumeBody(GA,RA),"processBody"),EA=A(()=>q.processResponseConsumeBody(GA,"failure"),"processBodyError");_.body==null?queueMicrotask(()=>L(null)):
V(_.body,L,EA)}}A(Re,"fetchFinale");async function ae(q){const GA=q.request;let n=null,i=null;const _=q.timingInfo;if(GA.serviceWorkers,n===null){if(GA.redirect===
"follow"&&(GA.serviceWorkers="none"),i=n=await ce(q),GA.responseTainting==="cors"&&D(GA,n)==="failure")return I("cors failure");C(GA,n)==="failure"&&(GA.timingAllowFailed=
!0)}return(GA.responseTainting==="opaque"||n.type==="opaque")&&U(GA.origin,GA.client,GA.destination,i)==="blocked"?I("blocked"):(vA.has(i.status)&&(GA.redirect!==
"manual"&&q.controller.connection.destroy(),GA.redirect==="error"?n=I("unexpected redirect"):GA.redirect==="manual"?n=i:GA.redirect==="follow"?n=await He(q,n):DA(
!1)),n.timingInfo=_,n)}A(ae,"httpFetch");function He(q,GA){const n=q.request,i=GA.internalResponse?GA.internalResponse:GA;let _;try{if(_=R(i,k(n).hash),_==null)
return GA}catch(EA){return Promise.resolve(I(EA))}if(!AA(_))return Promise.resolve(I("URL scheme must be a HTTP(S) scheme"));if(n.redirectCount===20)return Promise.
resolve(I("redirect count exceeded"));if(n.redirectCount+=1,n.mode==="cors"&&(_.username||_.password)&&!c(n,_))return Promise.resolve(I('cross origin not allowe\
d for request mode "cors"'));if(n.responseTainting==="cors"&&(_.username||_.password))return Promise.resolve(I('URL cannot contain credentials for request mode \
"cors"'));if(i.status!==303&&n.body!=null&&n.body.source==null)return Promise.resolve(I());if([301,302].includes(i.status)&&n.method==="POST"||i.status===303&&!yA.
includes(n.method)){n.method="GET",n.body=null;for(const EA of cA)n.headersList.delete(EA)}c(k(n),_)||(n.headersList.delete("authorization",!0),n.headersList.delete(
"proxy-authorization",!0),n.headersList.delete("cookie",!0),n.headersList.delete("host",!0)),n.body!=null&&(DA(n.body.source!=null),n.body=TA(n.body.source)[0]);
const L=q.timingInfo;return L.redirectEndTime=L.postRedirectStartTime=r(q.crossOriginIsolatedCapability),L.redirectStartTime===0&&(L.redirectStartTime=L.startTime),
n.urlList.push(_),F(n,i),Be(q,!0)}A(He,"httpRedirectFetch");async function ce(q,GA=!1,n=!1){const i=q.request;let _=null,L=null,EA=null;const RA=null,YA=!1;i.window===
"no-window"&&i.redirect==="error"?(_=q,L=i):(i.body?.source!=null?L=y(i):(L=y({...i,body:null}),L.body=i.body),_={...q},_.request=L);const mA=i.credentials==="i\
nclude"||i.credentials==="same-origin"&&i.responseTainting==="basic",kA=L.body?L.body.length:null;let ZA=null;if(L.body==null&&["POST","PUT"].includes(L.method)&&
(ZA="0"),kA!=null&&(ZA=b(`${kA}`)),ZA!=null&&!L.headersList.contains("content-length",!0)&&L.headersList.append("content-length",ZA,!0),kA!=null&&L.keepalive,uA.
is.URL(L.referrer)&&L.headersList.append("referer",b(L.referrer.href),!0),o(L),G(L),L.headersList.contains("user-agent",!0)||L.headersList.append("user-agent",B,
!0),L.cache==="default"&&(L.headersList.contains("if-modified-since",!0)||L.headersList.contains("if-none-match",!0)||L.headersList.contains("if-unmodified-sinc\
e",!0)||L.headersList.contains("if-match",!0)||L.headersList.contains("if-range",!0))&&(L.cache="no-store"),L.cache==="no-cache"&&!L.preventNoCacheCacheControlHeaderModification&&
!L.headersList.contains("cache-control",!0)&&L.headersList.append("cache-control","max-age=0",!0),(L.cache==="no-store"||L.cache==="reload")&&(L.headersList.contains(
"pragma",!0)||L.headersList.append("pragma","no-cache",!0),L.headersList.contains("cache-control",!0)||L.headersList.append("cache-control","no-cache",!0)),L.headersList.
contains("range",!0)&&L.headersList.append("accept-encoding","identity",!0),L.headersList.contains("accept-encoding",!0)||(IA(k(L))?L.headersList.append("accept\
-encoding","br, gzip, deflate, zstd",!0):L.headersList.append("accept-encoding","gzip, deflate",!0)),L.headersList.delete("host",!0),mA&&!L.headersList.contains(
"authorization",!0)){let dA=null;if(!(Z(L)&&(L.useURLCredentials===void 0||!rA(k(L))))){if(rA(k(L))&&GA){const{username:te,password:WA}=k(L);dA=`Basic ${Buffer.
from(`${te}:${WA}`).toString("base64")}`}}dA!==null&&L.headersList.append("Authorization",dA,!1)}if(RA==null&&(L.cache="no-store"),L.cache!=="no-store"&&L.cache,
EA==null){if(L.cache==="only-if-cached")return I("only if cached");const dA=await le(_,mA,n);!z.has(L.method)&&dA.status>=200&&dA.status<=399,YA&&dA.status,EA==
null&&(EA=dA)}if(EA.urlList=[...L.urlList],L.headersList.contains("range",!0)&&(EA.rangeRequested=!0),EA.requestIncludesCredentials=mA,EA.status===401&&L.responseTainting!==
"cors"&&mA&&(i.useURLCredentials!==void 0||aA(i.traversableForUserPrompts))){if(i.body!=null){if(i.body.source==null)return EA;i.body=TA(i.body.source)[0]}if(i.
useURLCredentials===void 0||GA)return p(q)?h(q):EA;q.controller.connection.destroy(),EA=await ce(q,!0)}if(EA.status===407)return i.window==="no-window"?I():p(q)?
h(q):I("proxy authentication required");if(EA.status===421&&!n&&(i.body==null||i.body.source!=null)){if(p(q))return h(q);q.controller.connection.destroy(),EA=await ce(
q,GA,!0)}return EA}A(ce,"httpNetworkOrCacheFetch");async function le(q,GA=!1,n=!1){DA(!q.controller.connection||q.controller.connection.destroyed),q.controller.
connection={abort:null,destroyed:!1,destroy(WA){this.destroyed||(this.destroyed=!0,this.abort?.(WA??new DOMException("The operation was aborted.","AbortError")))}};
const i=q.request;let _=null;const L=q.timingInfo;null==null&&(i.cache="no-store");const RA=n?"yes":"no";i.mode;let YA=null;if(i.body==null&&q.processRequestEndOfBody)
queueMicrotask(()=>q.processRequestEndOfBody());else if(i.body!=null){const WA=A(async function*(zA){p(q)||(yield zA,q.processRequestBodyChunkLength?.(zA.byteLength))},
"processBodyChunk"),KA=A(()=>{p(q)||q.processRequestEndOfBody&&q.processRequestEndOfBody()},"processEndOfBody"),$A=A(zA=>{p(q)||(zA.name==="AbortError"?q.controller.
abort():q.controller.terminate(zA))},"processBodyError");YA=(async function*(){try{for await(const zA of i.body.stream)yield*WA(zA);KA()}catch(zA){$A(zA)}})()}try{
const{body:WA,status:KA,statusText:$A,headersList:zA,socket:ie}=await te({body:YA});if(ie)_=v({status:KA,statusText:$A,headersList:zA,socket:ie});else{const ue=WA[Symbol.
asyncIterator]();q.controller.next=()=>ue.next(),_=v({status:KA,statusText:$A,headersList:zA})}}catch(WA){return WA.name==="AbortError"?(q.controller.connection.
destroy(),h(q,WA)):I(WA)}const mA=A(()=>q.controller.resume(),"pullAlgorithm"),kA=A(WA=>{p(q)||q.controller.abort(WA)},"cancelAlgorithm"),ZA=new ReadableStream(
{start(WA){q.controller.controller=WA},pull:mA,cancel:kA,type:"bytes"});_.body={stream:ZA,source:null,length:null},q.controller.resume||q.controller.on("termina\
ted",dA),q.controller.resume=async()=>{for(;;){let WA,KA;try{const{done:zA,value:ie}=await q.controller.next();if(S(q))break;WA=zA?void 0:ie}catch(zA){q.controller.
ended&&!L.encodedBodySize?WA=void 0:(WA=zA,KA=!0)}if(WA===void 0){$(q.controller.controller),oe(q,_);return}if(L.decodedBodySize+=WA?.byteLength??0,KA){q.controller.
terminate(WA);return}const $A=new Uint8Array(WA);if($A.byteLength&&q.controller.controller.enqueue($A),jA(ZA)){q.controller.terminate();return}if(q.controller.controller.
desiredSize<=0)return}};function dA(WA){S(q)?(_.aborted=!0,Ae(ZA)&&q.controller.controller.error(q.controller.serializedAbortReason)):Ae(ZA)&&q.controller.controller.
error(new TypeError("terminated",{cause:T(WA)?WA:void 0})),q.controller.connection.destroy()}return A(dA,"onAborted"),_;function te({body:WA}){const KA=k(i),$A=q.
controller.dispatcher,zA=KA.pathname+KA.search,ie=KA.search.length===0&&KA.href[KA.href.length-KA.hash.length-1]==="?";return ue(WA);function ue(Me,we){return new Promise(
(Ve,EQ)=>$A.dispatch({path:ie?`${zA}?`:zA,origin:KA.origin,method:i.method,body:$A.isMockActive?i.body&&(i.body.source||i.body.stream):Me,__mockAgentBodyForDispatch:Me,
headers:i.headersList.entries,maxRedirections:0,upgrade:i.mode==="websocket"?"websocket":void 0,...we===!1?{allowH2:we}:null},{body:null,abort:null,onRequestStart(he){
const{connection:se}=q.controller;L.finalConnectionTimingInfo=W(void 0,L.postRedirectStartTime,q.crossOriginIsolatedCapability);const Se=A(Ue=>he.abort(Ue),"abo\
rt");se.destroyed?Se(new DOMException("The operation was aborted.","AbortError")):(q.controller.on("terminated",Se),this.abort=se.abort=Se),L.finalNetworkRequestStartTime=
r(q.crossOriginIsolatedCapability)},onResponseStarted(){L.finalNetworkResponseStartTime=r(q.crossOriginIsolatedCapability)},onResponseStart(he,se,Se,Ue){if(se<200)
return;const be=he?.rawHeaders??[],Ge=new Y;H(Ge,Se,be);const Ze=Ge.get("location",!0)&&i.redirect==="follow"&&vA.has(se),Te=[];if(i.method!=="HEAD"&&i.method!==
"CONNECT"&&!qA.includes(se)&&!Ze){const Ye=Ge.get("content-encoding",!0),pe=Ye?Ye.toLowerCase().split(","):[],We=5;if(pe.length>We){he.abort(new Error(`too many\
 content-encodings in response: ${pe.length}, maximum allowed is ${We}`));return}for(let _e=pe.length-1;_e>=0;--_e){const Oe=pe[_e].trim();if(Oe==="x-gzip"||Oe===
"gzip")Te.push(a.createGunzip({flush:a.constants.Z_SYNC_FLUSH,finishFlush:a.constants.Z_SYNC_FLUSH}));else if(Oe==="deflate")Te.push(SA({flush:a.constants.Z_SYNC_FLUSH,
finishFlush:a.constants.Z_SYNC_FLUSH}));else if(Oe==="br")Te.push(a.createBrotliDecompress({flush:a.constants.BROTLI_OPERATION_FLUSH,finishFlush:a.constants.BROTLI_OPERATION_FLUSH}));else if(Oe===
"zstd")Te.push(a.createZstdDecompress({flush:a.constants.ZSTD_e_continue,finishFlush:a.constants.ZSTD_e_end,params:{[a.constants.ZSTD_d_windowLogMax]:23}}));else{
Te.length=0;break}}}this.body=new XA({read:A(()=>he.resume(),"read")});const xe=A(Ye=>this.onResponseError(he,Ye),"onError");Ve({status:se,statusText:Ue,headersList:Ge,
body:Te.length?J(this.body,...Te,Ye=>{Ye&&this.onResponseError(he,Ye)}).on("error",xe):this.body.on("error",xe)})},onResponseData(he,se){if(q.controller.dump)return;
const Se=se;L.encodedBodySize+=Se.byteLength,this.body.push(Se)===!1&&he.pause()},onResponseEnd(){this.abort&&q.controller.off("terminated",this.abort),q.controller.
ended=!0,this.body?.push(null)},onResponseError(he,se){if(this.abort&&q.controller.off("terminated",this.abort),i.mode==="websocket"&&we!==!1&&se?.code==="UND_E\
RR_INFO"&&se?.message==="HTTP/2: Extended CONNECT protocol not supported by server"){Ve(ue(Me,!1));return}this.body?.destroy(se),he?.aborted||q.controller.terminate(
se),EQ(se)},onRequestUpgrade(he,se,Se,Ue){if(Ue.session!=null&&se!==200||Ue.session==null&&se!==101)return Ue.session!=null&&he.abort(new LA("bad upgrade",null)),
!1;const be=he?.rawHeaders??[],Ge=new Y;return H(Ge,Se,be),Ve({status:se,statusText:l[se],headersList:Ge,socket:Ue}),!0}}))}}A(te,"dispatch")}A(le,"httpNetworkF\
etch"),sA.exports={fetch:gA,Fetch:w,fetching:ee,finalizeAndReportTiming:fA}}}),cE=qe(qQ()),DE=qe(cQ()),hE=qe(CQ()),NE=qe(CE()),lE=qe(AQ()),uE=qe(aE());DE.default.
prototype.connect=cE.connect;export{hE as import_client,lE as import_connect,uE as import_fetch,NE as import_proxy_agent};
