var mQ=Object.defineProperty;var A=(s,sA)=>mQ(s,"name",{value:sA,configurable:!0});import{createRequire as bQ}from"node:module";const wE=bQ(import.meta.url);import{__commonJS as VA,__require as UA,__toESM as qe}from"./chunk-BC4RUIGE.js";var re=VA(
{"../../work/main/node_modules/undici/lib/core/errors.js"(s,sA){"use strict";var I=Symbol.for("undici.error.UND_ERR"),h=class extends Error{static{A(this,"Undic\
iError")}constructor(J,pA){super(J,pA),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](J){return J&&J[I]===!0}get[I](){return!0}},u=Symbol.
for("undici.error.UND_ERR_CONNECT_TIMEOUT"),v=class extends h{static{A(this,"ConnectTimeoutError")}constructor(J){super(J),this.name="ConnectTimeoutError",this.
message=J||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](J){return J&&J[u]===!0}get[u](){return!0}},K=Symbol.for("undic\
i.error.UND_ERR_HEADERS_TIMEOUT"),X=class extends h{static{A(this,"HeadersTimeoutError")}constructor(J){super(J),this.name="HeadersTimeoutError",this.message=J||
"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](J){return J&&J[K]===!0}get[K](){return!0}},Y=Symbol.for("undici.error.UND\
_ERR_HEADERS_OVERFLOW"),m=class extends h{static{A(this,"HeadersOverflowError")}constructor(J){super(J),this.name="HeadersOverflowError",this.message=J||"Header\
s Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](J){return J&&J[Y]===!0}get[Y](){return!0}},y=Symbol.for("undici.error.UND_ERR_\
BODY_TIMEOUT"),O=class extends h{static{A(this,"BodyTimeoutError")}constructor(J){super(J),this.name="BodyTimeoutError",this.message=J||"Body Timeout Error",this.
code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](J){return J&&J[y]===!0}get[y](){return!0}},M=Symbol.for("undici.error.UND_ERR_INVALID_ARG"),d=class extends h{static{
A(this,"InvalidArgumentError")}constructor(J){super(J),this.name="InvalidArgumentError",this.message=J||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.
hasInstance](J){return J&&J[M]===!0}get[M](){return!0}},a=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE"),e=class extends h{static{A(this,"InvalidReturn\
ValueError")}constructor(J){super(J),this.name="InvalidReturnValueError",this.message=J||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.
hasInstance](J){return J&&J[a]===!0}get[a](){return!0}},E=Symbol.for("undici.error.UND_ERR_ABORT"),g=class extends h{static{A(this,"AbortError")}constructor(J){
super(J),this.name="AbortError",this.message=J||"The operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](J){return J&&J[E]===!0}get[E](){
return!0}},C=Symbol.for("undici.error.UND_ERR_ABORTED"),o=class extends g{static{A(this,"RequestAbortedError")}constructor(J){super(J),this.name="AbortError",this.
message=J||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](J){return J&&J[C]===!0}get[C](){return!0}},R=Symbol.for("undici.error.UND_ER\
R_INFO"),k=class extends h{static{A(this,"InformationalError")}constructor(J,pA){super(J,pA),this.name="InformationalError",this.message=J||"Request information",
this.code="UND_ERR_INFO"}static[Symbol.hasInstance](J){return J&&J[R]===!0}get[R](){return!0}},F=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"),
Q=class extends h{static{A(this,"RequestContentLengthMismatchError")}constructor(J){super(J),this.name="RequestContentLengthMismatchError",this.message=J||"Requ\
est body length does not match content-length header",this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](J){return J&&J[F]===!0}get[F](){
return!0}},N=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH"),G=class extends h{static{A(this,"ResponseContentLengthMismatchError")}constructor(J){
super(J),this.name="ResponseContentLengthMismatchError",this.message=J||"Response body length does not match content-length header",this.code="UND_ERR_RES_CONTE\
NT_LENGTH_MISMATCH"}static[Symbol.hasInstance](J){return J&&J[N]===!0}get[N](){return!0}},D=Symbol.for("undici.error.UND_ERR_DESTROYED"),U=class extends h{static{
A(this,"ClientDestroyedError")}constructor(J){super(J),this.name="ClientDestroyedError",this.message=J||"The client is destroyed",this.code="UND_ERR_DESTROYED"}static[Symbol.
hasInstance](J){return J&&J[D]===!0}get[D](){return!0}},x=Symbol.for("undici.error.UND_ERR_CLOSED"),r=class extends h{static{A(this,"ClientClosedError")}constructor(J){
super(J),this.name="ClientClosedError",this.message=J||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](J){return J&&J[x]===!0}get[x](){
return!0}},c=Symbol.for("undici.error.UND_ERR_SOCKET"),p=class extends h{static{A(this,"SocketError")}constructor(J,pA){super(J),this.name="SocketError",this.message=
J||"Socket error",this.code="UND_ERR_SOCKET",this.socket=pA}static[Symbol.hasInstance](J){return J&&J[c]===!0}get[c](){return!0}},S=Symbol.for("undici.error.UND\
_ERR_NOT_SUPPORTED"),T=class extends h{static{A(this,"NotSupportedError")}constructor(J){super(J),this.name="NotSupportedError",this.message=J||"Not supported e\
rror",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](J){return J&&J[S]===!0}get[S](){return!0}},V=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPS\
TREAM"),$=class extends h{static{A(this,"BalancedPoolMissingUpstreamError")}constructor(J){super(J),this.name="MissingUpstreamError",this.message=J||"No upstrea\
m has been added to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](J){return J&&J[V]===!0}get[V](){return!0}},tA=Symbol.for(
"undici.error.ERR_WEBASSEMBLY_NOT_SUPPORTED"),AA=class extends Error{static{A(this,"WebAssemblyNotSupportedError")}constructor(J){super(J||"WebAssembly is not s\
upported in this environment, but is required for HTTP/1 parsing"),this.code="ERR_WEBASSEMBLY_NOT_SUPPORTED"}static[Symbol.hasInstance](J){return J&&J[tA]===!0}get[tA](){
return!0}},IA=Symbol.for("undici.error.UND_ERR_HTTP_PARSER"),W=class extends Error{static{A(this,"HTTPParserError")}constructor(J,pA,jA){super(J),this.name="HTT\
PParserError",this.code=pA?`HPE_${pA}`:void 0,this.data=jA?jA.toString():void 0}static[Symbol.hasInstance](J){return J&&J[IA]===!0}get[IA](){return!0}},CA=Symbol.
for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE"),NA=class extends h{static{A(this,"ResponseExceededMaxSizeError")}constructor(J){super(J),this.name="ResponseEx\
ceededMaxSizeError",this.message=J||"Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](J){return J&&J[CA]===
!0}get[CA](){return!0}},SA=Symbol.for("undici.error.UND_ERR_REQ_RETRY"),HA=class extends h{static{A(this,"RequestRetryError")}constructor(J,pA,{headers:jA,data:Ae}){
super(J),this.name="RequestRetryError",this.message=J||"Request retry error",this.code="UND_ERR_REQ_RETRY",this.statusCode=pA,this.data=Ae,this.headers=jA}static[Symbol.
hasInstance](J){return J&&J[SA]===!0}get[SA](){return!0}},Z=Symbol.for("undici.error.UND_ERR_RESPONSE"),rA=class extends h{static{A(this,"ResponseError")}constructor(J,pA,{
headers:jA,body:Ae,bodyTruncated:hA=!1}){super(J),this.name="ResponseError",this.message=J||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=pA,this.
body=Ae,this.bodyTruncated=hA,this.headers=jA}static[Symbol.hasInstance](J){return J&&J[Z]===!0}get[Z](){return!0}},aA=Symbol.for("undici.error.UND_ERR_PRX_TLS"),
DA=class extends h{static{A(this,"SecureProxyConnectionError")}constructor(J,pA,jA={}){super(pA,{cause:J,...jA}),this.name="SecureProxyConnectionError",this.message=
pA||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=J}static[Symbol.hasInstance](J){return J&&J[aA]===!0}get[aA](){return!0}},TA=Symbol.
for("undici.error.UND_ERR_PRX_CONN"),MA=class extends h{static{A(this,"ProxyConnectionError")}constructor(J,pA,jA={}){super(pA,{cause:J,...jA}),this.name="Proxy\
ConnectionError",this.message=pA||"Proxy Connection failed",this.code="UND_ERR_PRX_CONN",this.cause=J}static[Symbol.hasInstance](J){return J&&J[TA]===!0}get[TA](){
return!0}},vA=Symbol.for("undici.error.UND_ERR_REDIRECT_MAX"),qA=class extends h{static{A(this,"MaxRedirectsError")}constructor(J){super(J),this.name="MaxRedire\
ctsError",this.message=J||"max redirects",this.code="UND_ERR_REDIRECT_MAX"}static[Symbol.hasInstance](J){return J&&J[vA]===!0}get[vA](){return!0}},z=Symbol.for(
"undici.error.UND_ERR_MAX_ORIGINS_REACHED"),cA=class extends h{static{A(this,"MaxOriginsReachedError")}constructor(J){super(J),this.name="MaxOriginsReachedError",
this.message=J||"Maximum allowed origins reached",this.code="UND_ERR_MAX_ORIGINS_REACHED"}static[Symbol.hasInstance](J){return J&&J[z]===!0}get[z](){return!0}},
PA=class extends h{static{A(this,"Socks5ProxyError")}constructor(J,pA){super(J),this.name="Socks5ProxyError",this.message=J||"SOCKS5 proxy error",this.code=pA||
"UND_ERR_SOCKS5"}},oA=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"),XA=class extends h{static{A(this,"MessageSizeExceededError")}constructor(J){super(
J),this.name="MessageSizeExceededError",this.message=J||"Max decompressed message size exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](J){
return J&&J[oA]===!0}get[oA](){return!0}};sA.exports={AbortError:g,WebAssemblyNotSupportedError:AA,HTTPParserError:W,UndiciError:h,HeadersTimeoutError:X,HeadersOverflowError:m,
BodyTimeoutError:O,RequestContentLengthMismatchError:Q,ConnectTimeoutError:v,InvalidArgumentError:d,InvalidReturnValueError:e,RequestAbortedError:o,ClientDestroyedError:U,
ClientClosedError:r,InformationalError:k,SocketError:p,NotSupportedError:T,ResponseContentLengthMismatchError:G,BalancedPoolMissingUpstreamError:$,ResponseExceededMaxSizeError:NA,
RequestRetryError:HA,ResponseError:rA,SecureProxyConnectionError:DA,ProxyConnectionError:MA,MaxOriginsReachedError:cA,MaxRedirectsError:qA,Socks5ProxyError:PA,MessageSizeExceededError:XA}}}),
ne=VA({"../../work/main/node_modules/undici/lib/core/symbols.js"(s,sA){"use strict";sA.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol(
"dispatch"),kUrl:Symbol("url"),kRequestOrigin:Symbol("request origin"),kRedirectCacheControl:Symbol("redirect cache control"),kOriginless:Symbol("originless"),kWriting:Symbol(
"writing"),kResuming:Symbol("resuming"),kQueue:Symbol("queue"),kConnect:Symbol("connect"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("defa\
ult keep alive timeout"),kKeepAliveMaxTimeout:Symbol("max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol(
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
ttp proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent"),kSocks5ProxyAgent:Symbol("socks5 proxy agent")}}}),aQ=VA({"../../work/main/node_modules/undici/li\
b/util/timers.js"(s,sA){"use strict";var I=0,h=1e3,u=(h>>1)-1,v,K=Symbol("kFastTimer"),X=[],Y=-2,m=-1,y=0,O=1;function M(){I+=u;let e=0,E=X.length;for(;e<E;){const g=X[e];
g._state===y?(g._idleStart=I-u,g._state=O):g._state===O&&I>=g._idleStart+g._idleTimeout&&(g._state=m,g._idleStart=-1,g._onTimeout(g._timerArg)),g._state===m?(g.
_state=Y,--E!==0&&(X[e]=X[E])):++e}X.length=E,X.length!==0&&d()}A(M,"onTick");function d(){v?.refresh?v.refresh():(clearTimeout(v),v=setTimeout(M,u),v?.unref())}
A(d,"refreshTimeout");var a=class{static{A(this,"FastTimer")}[K]=!0;_state=Y;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(e,E,g){this._onTimeout=
e,this._idleTimeout=E,this._timerArg=g,this.refresh()}refresh(){this._state===Y&&X.push(this),(!v||X.length===1)&&d(),this._state=y}clear(){this._state=m,this._idleStart=
-1}};sA.exports={setTimeout(e,E,g){return E<=h?setTimeout(e,E,g):new a(e,E,g)},clearTimeout(e){e[K]?e.clear():clearTimeout(e)},setFastTimeout(e,E,g){return new a(
e,E,g)},clearFastTimeout(e){e.clear()},now(){return I},tick(e=0){I+=e-h+1,M(),M()},reset(){I=0,X.length=0,clearTimeout(v),v=null},kFastTimer:K}}}),IQ=VA({"../..\
/work/main/node_modules/undici/lib/core/constants.js"(s,sA){"use strict";var I=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-All\
ow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-\
Age","Access-Control-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Conn\
ection","Content-Disposition","Content-Encoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Secur\
ity-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory",
"Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since",
"Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","R\
eferer","Referrer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-\
Version","Server","Server-Timing","Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Lo\
ading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Conte\
nt-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"],h={};Object.
setPrototypeOf(h,null);for(let K=0;K<I.length;++K){const X=I[K],Y=X.toLowerCase();h[X]=h[Y]=Y}var u=131072,v=128*1024*1024;sA.exports={wellknownHeaderNames:I,headerNameLowerCasedRecord:h,
defaultWebSocketMaxFragments:u,defaultWebSocketMaxPayloadSize:v}}}),pQ=VA({"../../work/main/node_modules/undici/lib/core/tree.js"(s,sA){"use strict";var{wellknownHeaderNames:I,
headerNameLowerCasedRecord:h}=IQ(),u=class QQ{static{A(this,"_TstNode")}value=null;left=null;middle=null;right=null;code;constructor(Y,m,y){if(y===void 0||y>=Y.
length)throw new TypeError("Unreachable");if((this.code=Y.charCodeAt(y))>127)throw new TypeError("key must be ascii string");Y.length!==++y?this.middle=new QQ(Y,
m,y):this.value=m}add(Y,m){const y=Y.length;if(y===0)throw new TypeError("Unreachable");let O=0,M=this;for(;;){const d=Y.charCodeAt(O);if(d>127)throw new TypeError(
"key must be ascii string");if(M.code===d)if(y===++O){M.value=m;break}else if(M.middle!==null)M=M.middle;else{M.middle=new QQ(Y,m,O);break}else if(M.code<d)if(M.
left!==null)M=M.left;else{M.left=new QQ(Y,m,O);break}else if(M.right!==null)M=M.right;else{M.right=new QQ(Y,m,O);break}}}search(Y){const m=Y.length;let y=0,O=this;
for(;O!==null&&y<m;){let M=Y[y];for(M<=90&&M>=65&&(M|=32);O!==null;){if(M===O.code){if(m===++y)return O;O=O.middle;break}O=O.code<M?O.left:O.right}}return null}},
v=class{static{A(this,"TernarySearchTree")}node=null;insert(X,Y){this.node===null?this.node=new u(X,Y,0):this.node.add(X,Y)}lookup(X){return this.node?.search(X)?.
value??null}},K=new v;for(let X=0;X<I.length;++X){const Y=h[I[X]];K.insert(Y,Y)}sA.exports={TernarySearchTree:v,tree:K}}}),ge=VA({"../../work/main/node_modules/\
undici/lib/core/util.js"(s,sA){"use strict";var I=UA("node:assert"),{kDestroyed:h,kBodyUsed:u,kListeners:v,kBody:K}=ne(),{IncomingMessage:X}=UA("node:http"),Y=UA(
"node:stream"),m=UA("node:net"),{stringify:y}=UA("node:querystring"),{EventEmitter:O,addAbortListener:M}=UA("node:events"),d=aQ(),{InvalidArgumentError:a,ConnectTimeoutError:e}=re(),
{headerNameLowerCasedRecord:E}=IQ(),{tree:g}=pQ(),C=class{static{A(this,"BodyAsyncIterable")}constructor(B){this[K]=B,this[u]=!1}async*[Symbol.asyncIterator](){
I(!this[u],"disturbed"),this[u]=!0,yield*this[K]}};function o(){}A(o,"noop");function R(B){return k(B)?($(B)===0&&B.on("data",function(){I(!1)}),typeof B.readableDidRead!=
"boolean"&&(B[u]=!1,O.prototype.on.call(B,"data",function(){this[u]=!0})),B):B&&typeof B.pipeTo=="function"?new C(B):B&&qA(B)?B:B&&typeof B!="string"&&!ArrayBuffer.
isView(B)&&T(B)?new C(B):B}A(R,"wrapRequestBody");function k(B){return B&&typeof B=="object"&&typeof B.pipe=="function"&&typeof B.on=="function"}A(k,"isStream");
function F(B){return B instanceof Blob}A(F,"isBlobLike");function Q(B){return B.includes("?")||B.includes("#")}A(Q,"pathHasQueryOrFragment");function N(B,eA){if(Q(
B))throw new Error('Query params cannot be passed when url already contains "?" or "#".');const H=y(eA);return H&&(B+="?"+H),B}A(N,"serializePathWithQuery");function G(B){
const eA=parseInt(B,10);return eA===Number(B)&&eA>=0&&eA<=65535}A(G,"isValidPort");function D(B){return B!=null&&B[0]==="h"&&B[1]==="t"&&B[2]==="t"&&B[3]==="p"&&
(B[4]===":"||B[4]==="s"&&B[5]===":")}A(D,"isHttpOrHttpsPrefixed");function U(B){if(typeof B=="string"){if(B=new URL(B),!D(B.origin||B.protocol))throw new a("Inv\
alid URL protocol: the URL must start with `http:` or `https:`.");return B}if(!B||typeof B!="object")throw new a("Invalid URL: The URL argument must be a non-nu\
ll object.");if(!(B instanceof URL)){if(B.port!=null&&B.port!==""&&G(B.port)===!1)throw new a("Invalid URL: port must be a valid integer or a string representat\
ion of an integer.");if(B.path!=null&&typeof B.path!="string")throw new a("Invalid URL path: the path must be a string or null/undefined.");if(B.pathname!=null&&
typeof B.pathname!="string")throw new a("Invalid URL pathname: the pathname must be a string or null/undefined.");if(B.hostname!=null&&typeof B.hostname!="strin\
g")throw new a("Invalid URL hostname: the hostname must be a string or null/undefined.");if(B.origin!=null&&typeof B.origin!="string")throw new a("Invalid URL o\
rigin: the origin must be a string or null/undefined.");if(!D(B.origin||B.protocol))throw new a("Invalid URL protocol: the URL must start with `http:` or `https\
:`.");const eA=B.port!=null?B.port:B.protocol==="https:"?443:80;let H=B.origin!=null?B.origin:`${B.protocol||""}//${B.hostname||""}:${eA}`,w=B.path!=null?B.path:
`${B.pathname||""}${B.search||""}`;return H[H.length-1]==="/"&&(H=H.slice(0,H.length-1)),w&&w[0]!=="/"&&(w=`/${w}`),new URL(`${H}${w}`)}if(!D(B.origin||B.protocol))
throw new a("Invalid URL protocol: the URL must start with `http:` or `https:`.");return B}A(U,"parseURL");function x(B){if(B=U(B),B.pathname!=="/"||B.search||B.
hash)throw new a("invalid url");return B}A(x,"parseOrigin");function r(B){if(B[0]==="["){const H=B.indexOf("]");return I(H!==-1),B.substring(1,H)}const eA=B.indexOf(
":");return eA===-1?B:B.substring(0,eA)}A(r,"getHostname");function c(B){if(!B)return null;I(typeof B=="string");const eA=r(B);return m.isIP(eA)?"":eA}A(c,"getS\
erverName");function p(B){return JSON.parse(JSON.stringify(B))}A(p,"deepClone");function S(B){return B!=null&&typeof B[Symbol.asyncIterator]=="function"}A(S,"is\
AsyncIterable");function T(B){return B!=null&&(typeof B[Symbol.iterator]=="function"||typeof B[Symbol.asyncIterator]=="function")}A(T,"isIterable");function V(B){
const eA=Object.getPrototypeOf(B);return Object.hasOwn(B,Symbol.iterator)||eA!=null&&eA!==Object.prototype&&typeof B[Symbol.iterator]=="function"}A(V,"hasSafeIt\
erator");function $(B){if(B==null)return 0;if(k(B)){const eA=B._readableState;return eA&&eA.objectMode===!1&&eA.ended===!0&&Number.isFinite(eA.length)?eA.length:
null}else{if(F(B))return B.size!=null?B.size:null;if(DA(B))return B.byteLength}return null}A($,"bodyLength");function tA(B){return B&&!!(B.destroyed||B[h]||Y.isDestroyed?.(
B))}A(tA,"isDestroyed");function AA(B,eA){if(!(B==null||!k(B)||tA(B))){if(typeof B.destroy=="function"){Object.getPrototypeOf(B).constructor===X&&(B.socket=null);
try{B.destroy(eA)}catch{}}else eA&&queueMicrotask(()=>{B.emit("error",eA)});B.destroyed!==!0&&(B[h]=!0)}}A(AA,"destroy");var IA=/(?:^|,)[\t ]*timeout=(\d+)/i;function W(B){
const eA=B.match(IA);return eA?parseInt(eA[1],10)*1e3:null}A(W,"parseKeepAliveTimeout");function CA(B){return typeof B=="string"?E[B]??B.toLowerCase():g.lookup(
B)??B.toString("latin1").toLowerCase()}A(CA,"headerNameToString");function NA(B){return g.lookup(B)??B.toString("latin1").toLowerCase()}A(NA,"bufferToLowerCased\
HeaderName");function SA(B,eA,H){eA==="__proto__"?Object.defineProperty(B,eA,{value:H,enumerable:!0,configurable:!0,writable:!0}):B[eA]=H}A(SA,"setHeader");function HA(B,eA){
eA===void 0&&(eA={});for(let H=0;H<B.length;H+=2){const w=CA(B[H]);let QA=eA[w];if(QA!==void 0)if(Object.hasOwn(eA,w))typeof QA=="string"&&(QA=[QA],eA[w]=QA),QA.
push(B[H+1].toString("latin1"));else{const gA=typeof B[H+1]=="string"?B[H+1]:Array.isArray(B[H+1])?B[H+1].map(fA=>fA.toString("latin1")):B[H+1].toString("latin1");
w==="__proto__"?Object.defineProperty(eA,w,{value:gA,enumerable:!0,configurable:!0,writable:!0}):eA[w]=gA}else{const gA=typeof B[H+1]=="string"?B[H+1]:Array.isArray(
B[H+1])?B[H+1].map(fA=>fA.toString("latin1")):B[H+1].toString("latin1");eA[w]=gA}}return eA}A(HA,"parseHeaders");function Z(B){if(B==null)return[];if(!Array.isArray(
B)){const gA=[];for(const[fA,_A]of Object.entries(B))if(Array.isArray(_A))for(const OA of _A)gA.push(fA,`${OA}`);else gA.push(fA,`${_A}`);return gA}const eA=B.length,
H=new Array(eA);let w,QA;for(let gA=0;gA<eA;gA+=2)w=B[gA],QA=B[gA+1],typeof w!="string"&&(w=w.toString()),typeof QA!="string"&&(QA=QA.toString("latin1")),H[gA]=
w,H[gA+1]=QA;return H}A(Z,"parseRawHeaders");function rA(B){const eA=[];for(const[H,w]of Object.entries(B))if(Array.isArray(w))for(const QA of w)eA.push(Buffer.
from(H,"latin1"),Buffer.from(`${QA}`,"latin1"));else eA.push(Buffer.from(H,"latin1"),Buffer.from(`${w}`,"latin1"));return eA}A(rA,"toRawHeaders");function aA(B){
if(!Array.isArray(B))throw new TypeError("expected headers to be an array");return B.map(eA=>Buffer.from(eA))}A(aA,"encodeRawHeaders");function DA(B){return B instanceof
Uint8Array||Buffer.isBuffer(B)}A(DA,"isBuffer");function TA(B,eA,H){if(!B||typeof B!="object")throw new a("handler must be an object");if(typeof B.onRequestStart!=
"function")throw new a("invalid onRequestStart method");if(typeof B.onResponseError!="function")throw new a("invalid onResponseError method");if(typeof B.onBodySent!=
"function"&&B.onBodySent!==void 0)throw new a("invalid onBodySent method");if(typeof B.onRequestSent!="function"&&B.onRequestSent!==void 0)throw new a("invalid \
onRequestSent method");if(H||eA==="CONNECT"){if(typeof B.onRequestUpgrade!="function")throw new a("invalid onRequestUpgrade method")}else{if(typeof B.onResponseStart!=
"function")throw new a("invalid onResponseStart method");if(typeof B.onResponseData!="function")throw new a("invalid onResponseData method");if(typeof B.onResponseEnd!=
"function")throw new a("invalid onResponseEnd method")}}A(TA,"assertRequestHandler");function MA(B){return!!(B&&(Y.isDisturbed(B)||B[u]))}A(MA,"isDisturbed");function vA(B){
return{localAddress:B.localAddress,localPort:B.localPort,remoteAddress:B.remoteAddress,remotePort:B.remotePort,remoteFamily:B.remoteFamily,timeout:B.timeout,bytesWritten:B.
bytesWritten,bytesRead:B.bytesRead}}A(vA,"getSocketInfo");function qA(B){return B&&typeof B=="object"&&typeof B.append=="function"&&typeof B.delete=="function"&&
typeof B.get=="function"&&typeof B.getAll=="function"&&typeof B.has=="function"&&typeof B.set=="function"&&B[Symbol.toStringTag]==="FormData"}A(qA,"isFormDataLi\
ke");function z(B,eA){return!B||"aborted"in B?M(B,eA)[Symbol.dispose]:typeof B.addEventListener=="function"?(B.addEventListener("abort",eA,{once:!0}),()=>B.removeEventListener(
"abort",eA)):(B.once("abort",eA),()=>B.removeListener("abort",eA))}A(z,"addAbortListener");var cA=new Uint8Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,1,0,1,1,1,1,1,0,0,1,1,0,1,1,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,1,1,1,1,1,1,1,1,1,
1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]);function PA(B){
return cA[B]===1}A(PA,"isTokenCharCode");var oA=/^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;function XA(B){if(B.length>=12)return oA.test(B);if(B.length===0)return!1;for(let eA=0;eA<
B.length;eA++)if(cA[B.charCodeAt(eA)]!==1)return!1;return!0}A(XA,"isValidHTTPToken");var J=/[^\t\x20-\x7e\x80-\xff]/;function pA(B){return!J.test(B)}A(pA,"isVal\
idHeaderValue");var jA=/^bytes (\d+)-(\d+)\/(\d+|\*)?$/;function Ae(B){if(B==null||B==="")return{start:0,end:null,size:null};if(!B)return null;const eA=jA.exec(
B);return eA?{start:parseInt(eA[1]),end:eA[2]?parseInt(eA[2]):null,size:eA[3]&&eA[3]!=="*"?parseInt(eA[3]):null}:null}A(Ae,"parseRangeHeader");function hA(B,eA,H){
return(B[v]??=[]).push([eA,H]),B.on(eA,H),B}A(hA,"addListener");function bA(B){if(B[v]!=null){for(const[eA,H]of B[v])B.removeListener(eA,H);B[v]=null}return B}A(
bA,"removeAllListeners");function LA(B,eA,H){try{eA.onResponseError(H),I(eA.aborted)}catch(w){B.emit("error",w)}}A(LA,"errorRequest");var lA=process.platform===
"win32"?(B,eA)=>{if(!eA.timeout)return o;let H=null,w=null;const QA=d.setFastTimeout(()=>{H=setImmediate(()=>{w=setImmediate(()=>JA(B.deref(),eA))})},eA.timeout);
return()=>{d.clearFastTimeout(QA),clearImmediate(H),clearImmediate(w)}}:(B,eA)=>{if(!eA.timeout)return o;let H=null;const w=d.setFastTimeout(()=>{H=setImmediate(
()=>{JA(B.deref(),eA)})},eA.timeout);return()=>{d.clearFastTimeout(w),clearImmediate(H)}};function JA(B,eA){if(B==null)return;let H="Connect Timeout Error";Array.
isArray(B.autoSelectFamilyAttemptedAddresses)?H+=` (attempted addresses: ${B.autoSelectFamilyAttemptedAddresses.join(", ")},`:H+=` (attempted address: ${eA.hostname}\
:${eA.port},`,H+=` timeout: ${eA.timeout}ms)`,AA(B,new e(H))}A(JA,"onConnectTimeout");var nA=null,FA=null;function uA(B){if(B===nA)return FA;const eA=l(B);return nA=
B,FA=eA,eA}A(uA,"getProtocolFromUrlString");function l(B){if(B[0]==="h"&&B[1]==="t"&&B[2]==="t"&&B[3]==="p")switch(B[4]){case":":return"http:";case"s":if(B[5]===
":")return"https:"}return B.slice(0,B.indexOf(":")+1)}A(l,"getProtocolFromUrlStringSlow");var j={__proto__:null,enumerable:!0},b={delete:"DELETE",DELETE:"DELETE",
get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT",query:"QUERY",QUERY:"QUERY"},yA={...b,
patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(b,null),Object.setPrototypeOf(yA,null),sA.exports={kEnumerableProperty:j,isDisturbed:MA,isBlobLike:F,parseOrigin:x,
parseURL:U,getServerName:c,isStream:k,isIterable:T,hasSafeIterator:V,isAsyncIterable:S,isDestroyed:tA,headerNameToString:CA,bufferToLowerCasedHeaderName:NA,addListener:hA,
removeAllListeners:bA,errorRequest:LA,parseRawHeaders:Z,toRawHeaders:rA,encodeRawHeaders:aA,parseHeaders:HA,setHeader:SA,parseKeepAliveTimeout:W,destroy:AA,bodyLength:$,
deepClone:p,isBuffer:DA,assertRequestHandler:TA,getSocketInfo:vA,isFormDataLike:qA,pathHasQueryOrFragment:Q,serializePathWithQuery:N,addAbortListener:z,isValidHTTPToken:XA,
isValidHeaderValue:pA,isTokenCharCode:PA,parseRangeHeader:Ae,normalizedMethodRecordsBase:b,normalizedMethodRecords:yA,isValidPort:G,isHttpOrHttpsPrefixed:D,safeHTTPMethods:Object.
freeze(["GET","HEAD","OPTIONS","TRACE"]),wrapRequestBody:R,setupConnectTimeout:lA,getProtocolFromUrlString:uA}}}),_Q=VA({"../../work/main/node_modules/undici/li\
b/api/readable.js"(s,sA){"use strict";var I=UA("node:assert"),{addAbortListener:h}=UA("node:events"),{Readable:u}=UA("node:stream"),{RequestAbortedError:v,NotSupportedError:K,
InvalidArgumentError:X,AbortError:Y}=re(),m=ge(),y=Symbol("kConsume"),O=Symbol("kReading"),M=Symbol("kBody"),d=Symbol("kAbort"),a=Symbol("kContentType"),e=Symbol(
"kContentLength"),E=Symbol("kUsed"),g=Symbol("kBytesRead"),C=A(()=>{},"noop"),o=class extends u{static{A(this,"BodyReadable")}constructor({resume:r,abort:c,contentType:p="",
contentLength:S,highWaterMark:T=64*1024}){super({autoDestroy:!0,read:r,highWaterMark:T}),this._readableState.dataEmitted=!1,this[d]=c,this[y]=null,this[g]=0,this[M]=
null,this[E]=!1,this[a]=p,this[e]=Number.isFinite(S)?S:null,this[O]=!1}_destroy(r,c){!r&&!this._readableState.endEmitted&&(r=new v),r&&this[d](),this[E]?c(r):setImmediate(
c,r)}on(r,c){return(r==="data"||r==="readable")&&(this[O]=!0,this[E]=!0),super.on(r,c)}addListener(r,c){return this.on(r,c)}off(r,c){const p=super.off(r,c);return(r===
"data"||r==="readable")&&(this[O]=this.listenerCount("data")>0||this.listenerCount("readable")>0),p}removeListener(r,c){return this.off(r,c)}push(r){return r&&(this[g]+=
r.length,this[y])?(U(this[y],r),this[O]?super.push(r):!0):super.push(r)}text(){return F(this,"text")}json(){return F(this,"json")}blob(){return F(this,"blob")}bytes(){
return F(this,"bytes")}arrayBuffer(){return F(this,"arrayBuffer")}async formData(){throw new K}get bodyUsed(){return m.isDisturbed(this)}get body(){return this[M]||
(this[M]=ReadableStream.from(this),this[y]&&(this[M].getReader(),I(this[M].locked))),this[M]}dump(r){const c=r?.signal;if(c!=null&&(typeof c!="object"||!("abort\
ed"in c)))return Promise.reject(new X("signal must be an AbortSignal"));const p=r?.limit&&Number.isFinite(r.limit)?r.limit:128*1024;return c?.aborted?Promise.reject(
c.reason??new Y):this._readableState.closeEmitted?Promise.resolve(null):new Promise((S,T)=>{if((this[e]&&this[e]>p||this[g]>p)&&this.destroy(new Y),c){const $=h(
c,A(()=>{this.destroy(c.reason??new Y)},"onAbort"));this.on("close",function(){$[Symbol.dispose](),c.aborted?T(c.reason??new Y):S(null)})}else this.on("close",S);
this.on("error",C).on("data",()=>{this[g]>p&&this.destroy()}).resume()})}setEncoding(r){return Buffer.isEncoding(r)&&super.setEncoding(r),this}};function R(r){return r[M]?.
locked===!0||r[y]!==null}A(R,"isLocked");function k(r){return m.isDisturbed(r)||R(r)}A(k,"isUnusable");function F(r,c){return I(!r[y]),new Promise((p,S)=>{if(k(
r)){const T=r._readableState;T.destroyed&&T.closeEmitted===!1?r.on("error",S).on("close",()=>{S(new TypeError("unusable"))}):S(T.errored??new TypeError("unusabl\
e"))}else queueMicrotask(()=>{r[y]={type:c,stream:r,resolve:p,reject:S,length:0,body:[]},r.on("error",function(T){x(this[y],T)}).on("close",function(){this[y].body!==
null&&x(this[y],new v)}),Q(r[y])})})}A(F,"consume");function Q(r){if(r.body===null)return;const{_readableState:c}=r.stream;if(c.bufferIndex){const S=c.bufferIndex,
T=c.buffer.length;for(let V=S;V<T;V++)U(r,c.buffer[V])}else for(const S of c.buffer)U(r,S);const p=c.decoder;if(p!=null&&p.lastNeed>0&&U(r,Buffer.from(p.lastChar.
subarray(0,p.lastTotal-p.lastNeed))),c.endEmitted){D(r,c.encoding);return}for(r.stream.on("end",function(){D(this[y],this._readableState.encoding)}),r.stream.resume();r.
stream.read()!=null;);}A(Q,"consumeStart");function N(r,c,p){if(r.length===0||c===0)return"";const S=r.length===1?r[0]:Buffer.concat(r,c),T=S.length,V=T>2&&S[0]===
239&&S[1]===187&&S[2]===191?3:0;return!p||p==="utf8"||p==="utf-8"?S.utf8Slice(V,T):S.subarray(V,T).toString(p)}A(N,"chunksDecode");function G(r,c){if(r.length===
0||c===0)return new Uint8Array(0);if(r.length===1)return new Uint8Array(r[0]);const p=new Uint8Array(Buffer.allocUnsafeSlow(c).buffer);let S=0;for(let T=0;T<r.length;++T){
const V=r[T];p.set(V,S),S+=V.length}return p}A(G,"chunksConcat");function D(r,c){const{type:p,body:S,resolve:T,stream:V,length:$}=r;try{p==="text"?T(N(S,$,c)):p===
"json"?T(JSON.parse(N(S,$,c))):p==="arrayBuffer"?T(G(S,$).buffer):p==="blob"?T(new Blob(S,{type:V[a]})):p==="bytes"&&T(G(S,$)),x(r)}catch(tA){V.destroy(tA)}}A(D,
"consumeEnd");function U(r,c){r.body!==null&&(typeof c=="string"&&(c=Buffer.from(c,r.stream._readableState.encoding)),r.length+=c.length,r.body.push(c))}A(U,"co\
nsumePush");function x(r,c){r.body!==null&&(c?r.reject(c):r.resolve(),r.type=null,r.stream=null,r.resolve=null,r.reject=null,r.length=0,r.body=null)}A(x,"consum\
eFinish"),sA.exports={Readable:o,chunksDecode:N}}}),OQ=VA({"../../work/main/node_modules/undici/lib/api/api-request.js"(s,sA){"use strict";var I=UA("node:assert"),
{AsyncResource:h}=UA("node:async_hooks"),{Readable:u}=_Q(),{InvalidArgumentError:v,RequestAbortedError:K}=re(),X=ge();function Y(){}A(Y,"noop");var m=class extends h{static{
A(this,"RequestHandler")}constructor(O,M){if(!O||typeof O!="object")throw new v("invalid opts");const{signal:d,method:a,opaque:e,body:E,onInfo:g,responseHeaders:C,
highWaterMark:o}=O;try{if(typeof M!="function")throw new v("invalid callback");if(o!=null&&(!Number.isFinite(o)||o<0))throw new v("invalid highWaterMark");if(d&&
typeof d.on!="function"&&typeof d.addEventListener!="function")throw new v("signal must be an EventEmitter or EventTarget");if(a==="CONNECT")throw new v("invali\
d method");if(g&&typeof g!="function")throw new v("invalid onInfo callback");super("UNDICI_REQUEST")}catch(R){throw X.isStream(E)&&X.destroy(E.on("error",Y),R),
R}this.method=a,this.responseHeaders=C||null,this.opaque=e||null,this.callback=M,this.res=null,this.abort=null,this.body=E,this.trailers={},this.context=null,this.
controller=null,this.onInfo=g||null,this.highWaterMark=o,this.reason=null,this.removeAbortListener=null,d?.aborted?this.reason=d.reason??new K:d&&(this.removeAbortListener=
X.addAbortListener(d,()=>{if(this.reason=d.reason??new K,this.res){const R=this.res;this.res=null,X.destroy(R.on("error",Y),this.reason)}else this.abort&&this.abort(
this.reason)}))}onRequestStart(O,M){if(this.reason){O.abort(this.reason);return}I(this.callback),this.controller=O,this.abort=d=>O.abort(d),this.context=M}onResponseStart(O,M,d,a){
const{callback:e,opaque:E,context:g,responseHeaders:C,highWaterMark:o}=this,R=O?.rawHeaders,k=C==="raw"?X.parseRawHeaders(R):d;if(M<200){this.onInfo&&this.onInfo(
{statusCode:M,headers:k});return}const F=d,Q=F?.["content-type"],N=F?.["content-length"],G=new u({resume:A(()=>O.resume(),"resume"),abort:A(D=>O.abort(D),"abort"),
contentType:Q,contentLength:this.method!=="HEAD"&&N?Number(N):null,highWaterMark:o});if(this.removeAbortListener&&(G.on("close",this.removeAbortListener),this.removeAbortListener=
null),this.callback=null,this.res=G,e!==null)try{this.runInAsyncScope(e,null,null,{statusCode:M,statusText:a,headers:k,trailers:this.trailers,opaque:E,body:G,context:g})}catch(D){
this.res=null,X.destroy(G.on("error",Y),D),queueMicrotask(()=>{throw D})}}onResponseData(O,M){this.res&&this.res.push(M)===!1&&O.pause()}onResponseEnd(O,M){if(M&&
typeof M=="object")for(const d of Object.keys(M))d==="__proto__"?Object.defineProperty(this.trailers,d,{value:M[d],enumerable:!0,configurable:!0,writable:!0}):this.
trailers[d]=M[d];this.res?.push(null)}onResponseError(O,M){const{res:d,callback:a,body:e,opaque:E}=this;a&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(
a,null,M,{opaque:E})})),d&&(this.res=null,queueMicrotask(()=>{X.destroy(d.on("error",Y),M)})),e&&(this.body=null,X.isStream(e)&&(e.on("error",Y),X.destroy(e,M))),
this.removeAbortListener&&(this.removeAbortListener(),this.removeAbortListener=null)}};function y(O,M){if(M===void 0)return new Promise((d,a)=>{y.call(this,O,(e,E)=>e?
a(e):d(E))});try{const d=new m(O,M);this.dispatch(O,d)}catch(d){if(typeof M!="function")throw d;const a=O?.opaque;queueMicrotask(()=>M(d,{opaque:a}))}}A(y,"requ\
est"),sA.exports=y,sA.exports.RequestHandler=m}}),BQ=VA({"../../work/main/node_modules/undici/lib/api/abort-signal.js"(s,sA){"use strict";var{addAbortListener:I}=ge(),
{RequestAbortedError:h}=re(),u=Symbol("kListener"),v=Symbol("kSignal");function K(m){m.abort?m.abort(m[v]?.reason):m.reason=m[v]?.reason??new h,Y(m)}A(K,"abort");
function X(m,y){if(m.reason=null,m[v]=null,m[u]=null,!!y){if(y.aborted){K(m);return}m[v]=y,m[u]=()=>{K(m)},I(m[v],m[u])}}A(X,"addSignal");function Y(m){m[v]&&("\
removeEventListener"in m[v]?m[v].removeEventListener("abort",m[u]):m[v].removeListener("abort",m[u]),m[v]=null,m[u]=null)}A(Y,"removeSignal"),sA.exports={addSignal:X,
removeSignal:Y}}}),JQ=VA({"../../work/main/node_modules/undici/lib/api/api-stream.js"(s,sA){"use strict";var I=UA("node:assert"),{AsyncResource:h}=UA("node:asyn\
c_hooks"),{InvalidArgumentError:u,InvalidReturnValueError:v}=re(),K=ge(),{addSignal:X,removeSignal:Y}=BQ();function m(){}A(m,"noop");function y(e){return e.errored??
e.writableErrored??e._writableState?.errored}A(y,"getWritableError");function O(){const e=new Error("Premature close");return e.code="ERR_STREAM_PREMATURE_CLOSE",
e}A(O,"createPrematureCloseError");function M(e,E){let g=!1;const C=A(()=>{e.removeListener("close",R),e.removeListener("error",k),e.removeListener("finish",F)},
"cleanup"),o=A((Q,N=!1)=>{g||(g=!0,C(),E(Q,N))},"finish"),R=A(()=>{const Q=y(e);o(Q??(e.writableFinished?void 0:O()))},"onClose"),k=A(Q=>o(Q,!0),"onError"),F=A(
()=>o(),"onFinish");e.on("close",R),e.on("error",k),e.on("finish",F),e.closed?process.nextTick(R):e.writableFinished&&process.nextTick(F)}A(M,"trackWritableLife\
cycle");var d=class extends h{static{A(this,"StreamHandler")}constructor(e,E,g){if(!e||typeof e!="object")throw new u("invalid opts");const{signal:C,method:o,opaque:R,
body:k,onInfo:F,responseHeaders:Q}=e;try{if(typeof g!="function")throw new u("invalid callback");if(typeof E!="function")throw new u("invalid factory");if(C&&typeof C.
on!="function"&&typeof C.addEventListener!="function")throw new u("signal must be an EventEmitter or EventTarget");if(o==="CONNECT")throw new u("invalid method");
if(F&&typeof F!="function")throw new u("invalid onInfo callback");super("UNDICI_STREAM")}catch(N){throw K.isStream(k)&&K.destroy(k.on("error",m),N),N}this.responseHeaders=
Q||null,this.opaque=R||null,this.factory=E,this.callback=g,this.res=null,this.abort=null,this.context=null,this.controller=null,this.trailers=null,this.body=k,this.
onInfo=F||null,K.isStream(k)&&k.on("error",N=>{this.onResponseError(this.controller,N)}),X(this,C)}onRequestStart(e,E){if(this.reason){e.abort(this.reason);return}
I(this.callback),this.controller=e,this.abort=g=>e.abort(g),this.context=E}onResponseStart(e,E,g,C){const{factory:o,opaque:R,context:k,responseHeaders:F}=this,Q=e?.
rawHeaders,N=F==="raw"?K.parseRawHeaders(Q):g;if(E<200){this.onInfo&&this.onInfo({statusCode:E,headers:N});return}if(this.factory=null,o===null)return;const G=this.
runInAsyncScope(o,null,{statusCode:E,headers:N,opaque:R,context:k});if(!G||typeof G.write!="function"||typeof G.end!="function"||typeof G.on!="function")throw new v(
"expected Writable");M(G,(U,x)=>{const{callback:r,res:c,opaque:p,trailers:S,abort:T}=this;this.res=null,(U||!c?.readable)&&K.destroy(c,x?void 0:U),this.callback=
null,this.runInAsyncScope(r,null,U||null,{opaque:p,trailers:S}),U&&T(U)}),G.on("drain",()=>e.resume()),this.res=G,(G.writableNeedDrain!==void 0?G.writableNeedDrain:
G._writableState?.needDrain)===!0&&e.pause()}onResponseData(e,E){const{res:g}=this;g&&g.write(E)===!1&&e.pause()}onResponseEnd(e,E){const{res:g}=this;Y(this),g&&
(E&&typeof E=="object"&&(this.trailers=E),g.end())}onResponseError(e,E){const{res:g,callback:C,opaque:o,body:R}=this;Y(this),this.factory=null,g?(this.res=null,
K.destroy(g,E)):C&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(C,null,E,{opaque:o})})),R&&(this.body=null,K.destroy(R,E))}};function a(e,E,g){if(g===
void 0)return new Promise((C,o)=>{a.call(this,e,E,(R,k)=>R?o(R):C(k))});try{const C=new d(e,E,g);this.dispatch(e,C)}catch(C){if(typeof g!="function")throw C;const o=e?.
opaque;queueMicrotask(()=>g(C,{opaque:o}))}}A(a,"stream"),sA.exports=a}}),VQ=VA({"../../work/main/node_modules/undici/lib/api/api-pipeline.js"(s,sA){"use strict";
var{Readable:I,Duplex:h,PassThrough:u}=UA("node:stream"),v=UA("node:assert"),{AsyncResource:K}=UA("node:async_hooks"),{InvalidArgumentError:X,InvalidReturnValueError:Y,
RequestAbortedError:m}=re(),y=ge(),{kBodyUsed:O}=ne(),{addSignal:M,removeSignal:d}=BQ();function a(){}A(a,"noop");var e=Symbol("resume"),E=class extends I{static{
A(this,"PipelineRequest")}constructor(){super({autoDestroy:!0}),this[e]=null,this[O]=!0}_read(){const{[e]:R}=this;R&&(this[e]=null,R())}_destroy(R,k){this._read(),
k(R)}},g=class extends I{static{A(this,"PipelineResponse")}constructor(R){super({autoDestroy:!0}),this[e]=R}_read(){this[e]()}_destroy(R,k){!R&&!this._readableState.
endEmitted&&(R=new m),k(R)}},C=class extends K{static{A(this,"PipelineHandler")}constructor(R,k){if(!R||typeof R!="object")throw new X("invalid opts");if(typeof k!=
"function")throw new X("invalid handler");const{signal:F,method:Q,opaque:N,onInfo:G,responseHeaders:D}=R;if(F&&typeof F.on!="function"&&typeof F.addEventListener!=
"function")throw new X("signal must be an EventEmitter or EventTarget");if(Q==="CONNECT")throw new X("invalid method");if(G&&typeof G!="function")throw new X("i\
nvalid onInfo callback");super("UNDICI_PIPELINE"),this.opaque=N||null,this.responseHeaders=D||null,this.handler=k,this.abort=null,this.context=null,this.onInfo=
G||null,this.req=new E().on("error",a),this.ret=new h({readableObjectMode:R.objectMode,autoDestroy:!0,read:A(()=>{const{body:U}=this;U?.resume&&U.resume()},"rea\
d"),write:A((U,x,r)=>{const{req:c}=this;c.push(U,x)||c._readableState.destroyed?r():c[e]=r},"write"),destroy:A((U,x)=>{const{body:r,req:c,res:p,ret:S,abort:T}=this;
!U&&!S._readableState.endEmitted&&(U=new m),T&&U&&T(),y.destroy(r,U),y.destroy(c,U),y.destroy(p,U),d(this),x(U)},"destroy")}).on("prefinish",()=>{const{req:U}=this;
U.push(null)}),this.res=null,M(this,F)}onRequestStart(R,k){const{res:F}=this;if(this.reason){R.abort(this.reason);return}v(!F,"pipeline cannot be retried"),this.
abort=Q=>R.abort(Q),this.context=k}onResponseStart(R,k,F,Q){const{opaque:N,handler:G,context:D}=this;if(k<200){if(this.onInfo){const x=R?.rawHeaders,r=this.responseHeaders===
"raw"?y.parseRawHeaders(x):F;this.onInfo({statusCode:k,headers:r})}return}this.res=new g(()=>R.resume());let U;try{this.handler=null;const x=R?.rawHeaders,r=this.
responseHeaders==="raw"?y.parseRawHeaders(x):F;U=this.runInAsyncScope(G,null,{statusCode:k,headers:r,opaque:N,body:this.res,context:D})}catch(x){throw this.res.
on("error",a),x}if(!U||typeof U.on!="function")throw new Y("expected Readable");U.on("data",x=>{const{ret:r,body:c}=this;!r.push(x)&&c.pause&&c.pause()}).on("er\
ror",x=>{const{ret:r}=this;y.destroy(r,x)}).on("end",()=>{const{ret:x}=this;x.push(null)}).on("close",()=>{const{ret:x}=this;x._readableState.ended||y.destroy(x,
new m)}),this.body=U}onResponseData(R,k){const{res:F}=this;F.push(k)===!1&&R.pause()}onResponseEnd(R,k){const{res:F}=this;F.push(null)}onResponseError(R,k){const{
ret:F}=this;this.handler=null,y.destroy(F,k)}};function o(R,k){try{const F=new C(R,k);return this.dispatch({...R,body:F.req},F),F.ret}catch(F){return new u().destroy(
F)}}A(o,"pipeline"),sA.exports=o}}),WQ=VA({"../../work/main/node_modules/undici/lib/api/api-upgrade.js"(s,sA){"use strict";var{InvalidArgumentError:I,SocketError:h}=re(),
{AsyncResource:u}=UA("node:async_hooks"),v=UA("node:assert"),K=ge(),{kHTTP2Stream:X}=ne(),{addSignal:Y,removeSignal:m}=BQ(),y=class extends u{static{A(this,"Upg\
radeHandler")}constructor(M,d){if(!M||typeof M!="object")throw new I("invalid opts");if(typeof d!="function")throw new I("invalid callback");const{signal:a,opaque:e,
responseHeaders:E}=M;if(a&&typeof a.on!="function"&&typeof a.addEventListener!="function")throw new I("signal must be an EventEmitter or EventTarget");super("UN\
DICI_UPGRADE"),this.responseHeaders=E||null,this.opaque=e||null,this.callback=d,this.abort=null,this.context=null,Y(this,a)}onRequestStart(M,d){if(this.reason){
M.abort(this.reason);return}v(this.callback),this.abort=a=>M.abort(a),this.context=d}onResponseStart(){throw new h("bad upgrade",null)}onRequestUpgrade(M,d,a,e){
const E=e[X]===!0?200:101;if(d!==E){const F=e[X]===!0?null:K.getSocketInfo(e);M.abort(new h("bad upgrade",F));return}const{callback:g,opaque:C,context:o}=this;m(
this),this.callback=null;const R=M?.rawHeaders,k=this.responseHeaders==="raw"?K.parseRawHeaders(R):a;this.runInAsyncScope(g,null,null,{headers:k,socket:e,opaque:C,
context:o})}onResponseError(M,d){const{callback:a,opaque:e}=this;m(this),a&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(a,null,d,{opaque:e})}))}};
function O(M,d){if(d===void 0)return new Promise((a,e)=>{O.call(this,M,(E,g)=>E?e(E):a(g))});try{const a=new y(M,d),e={...M,method:M.method||"GET",upgrade:M.protocol||
"Websocket"};this.dispatch(e,a)}catch(a){if(typeof d!="function")throw a;const e=M?.opaque;queueMicrotask(()=>d(a,{opaque:e}))}}A(O,"upgrade"),sA.exports=O}}),vQ=VA(
{"../../work/main/node_modules/undici/lib/api/api-connect.js"(s,sA){"use strict";var I=UA("node:assert"),{AsyncResource:h}=UA("node:async_hooks"),{InvalidArgumentError:u,
SocketError:v}=re(),K=ge(),{addSignal:X,removeSignal:Y}=BQ(),m=class extends h{static{A(this,"ConnectHandler")}constructor(O,M){if(!O||typeof O!="object")throw new u(
"invalid opts");if(typeof M!="function")throw new u("invalid callback");const{signal:d,opaque:a,responseHeaders:e}=O;if(d&&typeof d.on!="function"&&typeof d.addEventListener!=
"function")throw new u("signal must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.opaque=a||null,this.responseHeaders=e||null,this.callback=M,
this.abort=null,X(this,d)}onRequestStart(O,M){if(this.reason){O.abort(this.reason);return}I(this.callback),this.abort=d=>O.abort(d),this.context=M}onResponseStart(){
throw new v("bad connect",null)}onRequestUpgrade(O,M,d,a){const{callback:e,opaque:E,context:g}=this;Y(this),this.callback=null;let C=d;const o=O?.rawHeaders;C!=
null&&(C=this.responseHeaders==="raw"?K.parseRawHeaders(o):d),this.runInAsyncScope(e,null,null,{statusCode:M,headers:C,socket:a,opaque:E,context:g})}onResponseError(O,M){
const{callback:d,opaque:a}=this;Y(this),d&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(d,null,M,{opaque:a})}))}};function y(O,M){if(M===void 0)
return new Promise((d,a)=>{y.call(this,O,(e,E)=>e?a(e):d(E))});try{const d=new m(O,M),a={...O,method:"CONNECT"};this.dispatch(a,d)}catch(d){if(typeof M!="functi\
on")throw d;const a=O?.opaque;queueMicrotask(()=>M(d,{opaque:a}))}}A(y,"connect2"),sA.exports=y}}),qQ=VA({"../../work/main/node_modules/undici/lib/api/index.js"(s,sA){
"use strict";sA.exports.request=OQ(),sA.exports.stream=JQ(),sA.exports.pipeline=VQ(),sA.exports.upgrade=WQ(),sA.exports.connect=vQ()}}),cQ=VA({"../../work/main/\
node_modules/undici/lib/dispatcher/dispatcher.js"(s,sA){"use strict";var I=UA("node:events"),{kOriginless:h,kUrl:u}=ne(),v=class extends I{static{A(this,"Dispat\
cher2")}dispatch(){throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){throw new Error("not implemented")}compose(...K){const X=Array.
isArray(K[0])?K[0]:K,Y=this[h]===!0?null:this[u]?.origin;let m=this.dispatch.bind(this);for(const M of X)if(M!=null){if(typeof M!="function")throw new TypeError(
`invalid interceptor, expected function received ${typeof M}`);if(m=M(m,Y),m==null||typeof m!="function"||m.length!==2)throw new TypeError("invalid interceptor")}
const y=m,O=this;return m=A(function(M,d){return M&&typeof M=="object"&&!M.origin&&O[u]&&(M=Object.assign({},M,{origin:O[u].origin})),y(M,d)},"dispatch"),new Proxy(
this,{get:A((M,d)=>d==="dispatch"?m:M[d],"get")})}};sA.exports=v}}),yQ=VA({"../../work/main/node_modules/undici/lib/util/stats.js"(s,sA){"use strict";var{kConnected:I,
kPending:h,kRunning:u,kSize:v,kFree:K,kQueued:X}=ne(),Y=class{static{A(this,"ClientStats")}constructor(y){this.connected=y[I],this.pending=y[h],this.running=y[u],
this.size=y[v]}},m=class{static{A(this,"PoolStats")}constructor(y){this.connected=y[I],this.free=y[K],this.pending=y[h],this.queued=y[X],this.running=y[u],this.
size=y[v]}};sA.exports={ClientStats:Y,PoolStats:m}}}),ze=VA({"../../work/main/node_modules/undici/lib/core/diagnostics.js"(s,sA){"use strict";var I=UA("node:dia\
gnostics_channel"),h=UA("node:util"),u=h.debuglog("undici"),v=h.debuglog("fetch"),K=h.debuglog("websocket"),X={beforeConnect:I.channel("undici:client:beforeConn\
ect"),connected:I.channel("undici:client:connected"),connectError:I.channel("undici:client:connectError"),sendHeaders:I.channel("undici:client:sendHeaders"),create:I.
channel("undici:request:create"),bodySent:I.channel("undici:request:bodySent"),bodyChunkSent:I.channel("undici:request:bodyChunkSent"),bodyChunkReceived:I.channel(
"undici:request:bodyChunkReceived"),headers:I.channel("undici:request:headers"),trailers:I.channel("undici:request:trailers"),error:I.channel("undici:request:er\
ror"),open:I.channel("undici:websocket:open"),close:I.channel("undici:websocket:close"),socketError:I.channel("undici:websocket:socket_error"),ping:I.channel("u\
ndici:websocket:ping"),pong:I.channel("undici:websocket:pong"),proxyConnected:I.channel("undici:proxy:connected")},Y=!1;function m(a=u){if(!Y){if(X.beforeConnect.
hasSubscribers||X.connected.hasSubscribers||X.connectError.hasSubscribers||X.sendHeaders.hasSubscribers){Y=!0;return}Y=!0,I.subscribe("undici:client:beforeConne\
ct",e=>{const{connectParams:{version:E,protocol:g,port:C,host:o}}=e;a("connecting to %s%s using %s%s",o,C?`:${C}`:"",g,E)}),I.subscribe("undici:client:connected",
e=>{const{connectParams:{version:E,protocol:g,port:C,host:o}}=e;a("connected to %s%s using %s%s",o,C?`:${C}`:"",g,E)}),I.subscribe("undici:client:connectError",
e=>{const{connectParams:{version:E,protocol:g,port:C,host:o},error:R}=e;a("connection to %s%s using %s%s errored - %s",o,C?`:${C}`:"",g,E,R.message)}),I.subscribe(
"undici:client:sendHeaders",e=>{const{request:{method:E,path:g,origin:C}}=e;a("sending request to %s %s%s",E,C,g)})}}A(m,"trackClientEvents");var y=!1;function O(a=u){
if(!y){if(X.headers.hasSubscribers||X.trailers.hasSubscribers||X.error.hasSubscribers){y=!0;return}y=!0,I.subscribe("undici:request:headers",e=>{const{request:{
method:E,path:g,origin:C},response:{statusCode:o}}=e;a("received response to %s %s%s - HTTP %d",E,C,g,o)}),I.subscribe("undici:request:trailers",e=>{const{request:{
method:E,path:g,origin:C}}=e;a("trailers received from %s %s%s",E,C,g)}),I.subscribe("undici:request:error",e=>{const{request:{method:E,path:g,origin:C},error:o}=e;
a("request to %s %s%s errored - %s",E,C,g,o.message)})}}A(O,"trackRequestEvents");var M=!1;function d(a=K){if(!M){if(X.open.hasSubscribers||X.close.hasSubscribers||
X.socketError.hasSubscribers||X.ping.hasSubscribers||X.pong.hasSubscribers){M=!0;return}M=!0,I.subscribe("undici:websocket:open",e=>{if(e.address!=null){const{address:E,
port:g}=e.address;a("connection opened %s%s",E,g?`:${g}`:"")}else a("connection opened")}),I.subscribe("undici:websocket:close",e=>{const{websocket:E,code:g,reason:C}=e;
a("closed connection to %s - %s %s",E.url,g,C)}),I.subscribe("undici:websocket:socket_error",e=>{a("connection errored - %s",e.message)}),I.subscribe("undici:we\
bsocket:ping",e=>{a("ping received")}),I.subscribe("undici:websocket:pong",e=>{a("pong received")})}}A(d,"trackWebSocketEvents"),(u.enabled||v.enabled)&&(m(v.enabled?
v:u),O(v.enabled?v:u)),K.enabled&&(m(u.enabled?u:K),d(K)),sA.exports={channels:X}}}),gQ=VA({"../../work/main/node_modules/undici/lib/web/fetch/constants.js"(s,sA){
"use strict";var I=["GET","HEAD","POST"],h=new Set(I),u=[101,204,205,304],v=[301,302,303,307,308],K=new Set(v),X=["1","7","9","11","13","15","17","19","20","21",
"22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123","135","137","139","143","161",
"179","389","427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","995","1719","1720","1\
723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"],Y=new Set(X),m=["no-referrer","no-referre\
r-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"],y=["",...m],O=new Set(m),M=[
"follow","manual","error"],d=["GET","HEAD","OPTIONS","TRACE","QUERY"],a=new Set(d),e=["navigate","same-origin","no-cors","cors"],E=["omit","same-origin","includ\
e"],g=["default","no-store","reload","no-cache","force-cache","only-if-cached"],C=["content-encoding","content-language","content-location","content-type","cont\
ent-length"],o=["half"],R=["CONNECT","TRACE","TRACK"],k=new Set(R),F=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","\
video","xslt",""],Q=new Set(F);sA.exports={subresource:F,forbiddenMethods:R,requestBodyHeader:C,referrerPolicy:y,requestRedirect:M,requestMode:e,requestCredentials:E,
requestCache:g,redirectStatus:v,corsSafeListedMethods:I,nullBodyStatus:u,safeMethods:d,badPorts:X,requestDuplex:o,subresourceSet:Q,badPortsSet:Y,redirectStatusSet:K,
corsSafeListedMethodsSet:h,safeMethodsSet:a,forbiddenMethodsSet:k,referrerPolicyTokens:O}}}),PQ=VA({"../../work/main/node_modules/undici/lib/web/fetch/global.js"(s,sA){
"use strict";var I=Symbol.for("undici.globalOrigin.1");function h(){return globalThis[I]}A(h,"getGlobalOrigin");function u(v){if(v===void 0){Object.defineProperty(
globalThis,I,{value:void 0,writable:!0,enumerable:!1,configurable:!1});return}const K=new URL(v);if(K.protocol!=="http:"&&K.protocol!=="https:")throw new TypeError(
`Only http & https urls are allowed, received ${K.protocol}`);Object.defineProperty(globalThis,I,{value:K,writable:!0,enumerable:!1,configurable:!1})}A(u,"setGl\
obalOrigin"),sA.exports={getGlobalOrigin:h,setGlobalOrigin:u}}}),fQ=VA({"../../work/main/node_modules/undici/lib/encoding/index.js"(s,sA){"use strict";var I=new TextDecoder;
function h(u){return u.length===0?"":(u[0]===239&&u[1]===187&&u[2]===191&&(u=u.subarray(3)),I.decode(u))}A(h,"utf8DecodeBytes"),sA.exports={utf8DecodeBytes:h}}}),
Je=VA({"../../work/main/node_modules/undici/lib/web/infra/index.js"(s,sA){"use strict";var I=UA("node:assert"),{utf8DecodeBytes:h}=fQ();function u(C,o,R){let k="";
for(;R.position<o.length&&C(o[R.position]);)k+=o[R.position],R.position++;return k}A(u,"collectASequenceOfCodePoints");function v(C,o,R){const k=o.indexOf(C,R.position),
F=R.position;return k===-1?(R.position=o.length,o.slice(F)):(R.position=k,o.slice(F,R.position))}A(v,"collectASequenceOfCodePointsFast");var K=/[\u0009\u000A\u000C\u000D\u0020]/g;
function X(C){C=C.replace(K,"");let o=C.length;if(o%4===0&&C.charCodeAt(o-1)===61&&(--o,C.charCodeAt(o-1)===61&&--o),o%4===1||/[^+/0-9A-Za-z]/.test(C.length===o?
C:C.substring(0,o)))return"failure";const R=Buffer.from(C,"base64");return new Uint8Array(R.buffer,R.byteOffset,R.byteLength)}A(X,"forgivingBase64");function Y(C){
return C===9||C===10||C===12||C===13||C===32}A(Y,"isASCIIWhitespace");function m(C){const o=C.length;if(65535>o)return String.fromCharCode.apply(null,C);let R="",
k=0,F=65535;for(;k<o;)k+F>o&&(F=o-k),R+=String.fromCharCode.apply(null,C.subarray(k,k+=F));return R}A(m,"isomorphicDecode");var y=/[^\x00-\xFF]/;function O(C){return I(
!y.test(C)),C}A(O,"isomorphicEncode");var M=/[^\x00-\x7F]/;function d(C){return M.test(C)?C.replace(/[A-Z]+/g,o=>o.toLowerCase()):C.toLowerCase()}A(d,"asciiLowe\
rcase");function a(C){return JSON.parse(h(C))}A(a,"parseJSONFromBytes");function e(C,o=!0,R=!0){return E(C,o,R,Y)}A(e,"removeASCIIWhitespace");function E(C,o,R,k){
let F=0,Q=C.length-1;if(o)for(;F<C.length&&k(C.charCodeAt(F));)F++;if(R)for(;Q>=F&&k(C.charCodeAt(Q));)Q--;return F===0&&Q===C.length-1?C:C.slice(F,Q+1)}A(E,"re\
moveChars");function g(C){const o=JSON.stringify(C);if(o===void 0)throw new TypeError("Value is not JSON serializable");return I(typeof o=="string"),o}A(g,"seri\
alizeJavascriptValueToJSONString"),sA.exports={asciiLowercase:d,collectASequenceOfCodePoints:u,collectASequenceOfCodePointsFast:v,forgivingBase64:X,isASCIIWhitespace:Y,
isomorphicDecode:m,isomorphicEncode:O,parseJSONFromBytes:a,removeASCIIWhitespace:e,removeChars:E,serializeJavascriptValueToJSONString:g}}}),Pe=VA({"../../work/m\
ain/node_modules/undici/lib/web/fetch/data-url.js"(s,sA){"use strict";var I=UA("node:assert"),{asciiLowercase:h,forgivingBase64:u,collectASequenceOfCodePoints:v,
collectASequenceOfCodePointsFast:K,isomorphicDecode:X,removeASCIIWhitespace:Y,removeChars:m}=Je(),y=new TextEncoder,O=/^[-!#$%&'*+.^_`|~A-Za-z0-9]+$/u,M=/[\u000A\u000D\u0009\u0020]/u,
d=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/u;function a(D){I(D.protocol==="data:");let U=e(D,!0);U=U.slice(5);const x={position:0};let r=K(",",U,x);const c=r.length;
if(r=Y(r,!0,!0),x.position>=U.length)return"failure";x.position++;const p=U.slice(c+1);let S=E(p);if(/;\u0020*[Bb][Aa][Ss][Ee]64$/u.test(r)){const V=X(S);if(S=u(
V),S==="failure")return"failure";r=r.slice(0,-6),r=r.replace(/(\u0020+)$/u,""),r=r.slice(0,-1)}r.startsWith(";")&&(r="text/plain"+r);let T=R(r);return T==="fail\
ure"&&(T=R("text/plain;charset=US-ASCII")),{mimeType:T,body:S}}A(a,"dataURLProcessor");function e(D,U=!1){if(!U)return D.href;const x=D.href,r=D.hash.length,c=r===
0?x:x.substring(0,x.length-r);return!r&&x.endsWith("#")?c.slice(0,-1):c}A(e,"URLSerializer");function E(D){const U=y.encode(D);return o(U)}A(E,"stringPercentDec\
ode");function g(D){return D>=48&&D<=57||D>=65&&D<=70||D>=97&&D<=102}A(g,"isHexCharByte");function C(D){return D>=48&&D<=57?D-48:(D&223)-55}A(C,"hexByteToNumber");
function o(D){const U=D.length,x=new Uint8Array(U);let r=0,c=0;for(;c<U;){const p=D[c];p!==37?x[r++]=p:p===37&&!(g(D[c+1])&&g(D[c+2]))?x[r++]=37:(x[r++]=C(D[c+1])<<
4|C(D[c+2]),c+=2),++c}return U===r?x:x.subarray(0,r)}A(o,"percentDecode");function R(D){D=N(D,!0,!0);const U={position:0},x=K("/",D,U);if(x.length===0||!O.test(
x)||U.position>=D.length)return"failure";U.position++;let r=K(";",D,U);if(r=N(r,!1,!0),r.length===0||!O.test(r))return"failure";const c=h(x),p=h(r),S={type:c,subtype:p,
parameters:new Map,essence:`${c}/${p}`};for(;U.position<D.length;){U.position++,v($=>M.test($),D,U);let T=v($=>$!==";"&&$!=="=",D,U);if(T=h(T),U.position<D.length){
if(D[U.position]===";")continue;U.position++}if(U.position>=D.length)break;let V=null;if(D[U.position]==='"')V=k(D,U,!0),K(";",D,U);else if(V=K(";",D,U),V=N(V,!1,
!0),V.length===0)continue;T.length!==0&&O.test(T)&&(V.length===0||d.test(V))&&!S.parameters.has(T)&&S.parameters.set(T,V)}return S}A(R,"parseMIMEType");function k(D,U,x=!1){
const r=U.position;let c="";for(I(D[U.position]==='"'),U.position++;c+=v(S=>S!=='"'&&S!=="\\",D,U),!(U.position>=D.length);){const p=D[U.position];if(U.position++,
p==="\\"){if(U.position>=D.length){c+="\\";break}c+=D[U.position],U.position++}else{I(p==='"');break}}return x?c:D.slice(r,U.position)}A(k,"collectAnHTTPQuotedS\
tring");function F(D){I(D!=="failure");const{parameters:U,essence:x}=D;let r=x;for(let[c,p]of U.entries())r+=";",r+=c,r+="=",O.test(p)||(p=p.replace(/[\\"]/ug,"\
\\$&"),p='"'+p,p+='"'),r+=p;return r}A(F,"serializeAMimeType");function Q(D){return D===13||D===10||D===9||D===32}A(Q,"isHTTPWhiteSpace");function N(D,U=!0,x=!0){
return m(D,U,x,Q)}A(N,"removeHTTPWhitespace");function G(D){switch(D.essence){case"application/ecmascript":case"application/javascript":case"application/x-ecmas\
cript":case"application/x-javascript":case"text/ecmascript":case"text/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"\
text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return"\
text/javascript";case"application/json":case"text/json":return"application/json";case"image/svg+xml":return"image/svg+xml";case"text/xml":case"application/xml":
return"application/xml"}return D.subtype.endsWith("+json")?"application/json":D.subtype.endsWith("+xml")?"application/xml":""}A(G,"minimizeSupportedMimeType"),sA.
exports={dataURLProcessor:a,URLSerializer:e,stringPercentDecode:E,parseMIMEType:R,collectAnHTTPQuotedString:k,serializeAMimeType:F,removeHTTPWhitespace:N,minimizeSupportedMimeType:G,
HTTP_TOKEN_CODEPOINTS:O}}}),me=VA({"../../work/main/node_modules/undici/lib/web/webidl/index.js"(s,sA){"use strict";var I=UA("node:assert"),{types:h,inspect:u}=UA(
"node:util"),{markAsUncloneable:v}=UA("node:worker_threads"),K=1,X=2,Y=3,m=4,y=5,O=6,M=7,d=8,a=Function.call.bind(Function.prototype[Symbol.hasInstance]),e={converters:{},
util:{},errors:{},is:{}};e.errors.exception=function(E){return new TypeError(`${E.header}: ${E.message}`)},e.errors.conversionFailed=function(E){const g=E.types.
length===1?"":" one of",C=`${E.argument} could not be converted to${g}: ${E.types.join(", ")}.`;return e.errors.exception({header:E.prefix,message:C})},e.errors.
invalidArgument=function(E){return e.errors.exception({header:E.prefix,message:`"${E.value}" is an invalid ${E.type}.`})},e.brandCheck=function(E,g){if(!g(E)){const C=new TypeError(
"Illegal invocation");throw C.code="ERR_INVALID_THIS",C}},e.argumentLengthCheck=function({length:E},g,C){if(E<g)throw e.errors.exception({message:`${g} argument${g!==
1?"s":""} required, but${E?" only":""} ${E} found.`,header:C})},e.illegalConstructor=function(){throw e.errors.exception({header:"TypeError",message:"Illegal co\
nstructor"})},e.util.MakeTypeAssertion=function(E){return g=>a(E,g)},e.util.Type=function(E){switch(typeof E){case"undefined":return K;case"boolean":return X;case"\
string":return Y;case"symbol":return m;case"number":return y;case"bigint":return O;case"function":case"object":return E===null?M:d}},e.util.Types={UNDEFINED:K,BOOLEAN:X,
STRING:Y,SYMBOL:m,NUMBER:y,BIGINT:O,NULL:M,OBJECT:d},e.util.TypeValueToString=function(E){switch(e.util.Type(E)){case K:return"Undefined";case X:return"Boolean";case Y:
return"String";case m:return"Symbol";case y:return"Number";case O:return"BigInt";case M:return"Null";case d:return"Object"}},e.util.markAsUncloneable=v,e.util.ConvertToInt=
function(E,g,C,o){let R,k;g===64?(R=Math.pow(2,53)-1,C==="unsigned"?k=0:k=Math.pow(-2,53)+1):C==="unsigned"?(k=0,R=Math.pow(2,g)-1):(k=-Math.pow(2,g-1),R=Math.pow(
2,g-1)-1);let F=Number(E);if(F===0&&(F=0),e.util.HasFlag(o,e.attributes.EnforceRange)){if(Number.isNaN(F)||F===Number.POSITIVE_INFINITY||F===Number.NEGATIVE_INFINITY)
throw e.errors.exception({header:"Integer conversion",message:`Could not convert ${e.util.Stringify(E)} to an integer.`});if(F=e.util.IntegerPart(F),F<k||F>R)throw e.
errors.exception({header:"Integer conversion",message:`Value must be between ${k}-${R}, got ${F}.`});return F}return!Number.isNaN(F)&&e.util.HasFlag(o,e.attributes.
Clamp)?(F=Math.min(Math.max(F,k),R),Math.floor(F)%2===0?F=Math.floor(F):F=Math.ceil(F),F):Number.isNaN(F)||F===0&&Object.is(0,F)||F===Number.POSITIVE_INFINITY||
F===Number.NEGATIVE_INFINITY?0:(F=e.util.IntegerPart(F),F=F%Math.pow(2,g),C==="signed"&&F>=Math.pow(2,g-1)?F-Math.pow(2,g):F)},e.util.IntegerPart=function(E){const g=Math.
floor(Math.abs(E));return E<0?-1*g:g},e.util.Stringify=function(E){switch(e.util.Type(E)){case m:return`Symbol(${E.description})`;case d:return u(E);case Y:return`\
"${E}"`;case O:return`${E}n`;default:return`${E}`}},e.util.IsResizableArrayBuffer=function(E){if(h.isArrayBuffer(E))return E.resizable;if(h.isSharedArrayBuffer(
E))return E.growable;throw e.errors.exception({header:"IsResizableArrayBuffer",message:`"${e.util.Stringify(E)}" is not an array buffer.`})},e.util.HasFlag=function(E,g){
return typeof E=="number"&&(E&g)===g},e.sequenceConverter=function(E){return(g,C,o,R)=>{if(e.util.Type(g)!==d)throw e.errors.exception({header:C,message:`${o} (${e.
util.Stringify(g)}) is not iterable.`});const k=typeof R=="function"?R():g?.[Symbol.iterator]?.(),F=[];let Q=0;if(k===void 0||typeof k.next!="function")throw e.
errors.exception({header:C,message:`${o} is not iterable.`});for(;;){const{done:N,value:G}=k.next();if(N)break;F.push(E(G,C,`${o}[${Q++}]`))}return F}},e.recordConverter=
function(E,g){return(C,o,R)=>{if(e.util.Type(C)!==d)throw e.errors.exception({header:o,message:`${R} ("${e.util.TypeValueToString(C)}") is not an Object.`});const k={};
if(!h.isProxy(C)){const Q=[...Object.getOwnPropertyNames(C),...Object.getOwnPropertySymbols(C)];for(const N of Q){const G=e.util.Stringify(N),D=E(N,o,`Key ${G} \
in ${R}`),U=g(C[N],o,`${R}[${G}]`);k[D]=U}return k}const F=Reflect.ownKeys(C);for(const Q of F)if(Reflect.getOwnPropertyDescriptor(C,Q)?.enumerable){const G=E(Q,
o,R),D=g(C[Q],o,R);k[G]=D}return k}},e.interfaceConverter=function(E,g){return(C,o,R)=>{if(!E(C))throw e.errors.exception({header:o,message:`Expected ${R} ("${e.
util.Stringify(C)}") to be an instance of ${g}.`});return C}},e.dictionaryConverter=function(E){return E.sort((g,C)=>(g.key>C.key)-(g.key<C.key)),(g,C,o)=>{const R={};
if(g!=null&&e.util.Type(g)!==d)throw e.errors.exception({header:C,message:`Expected ${g} to be one of: Null, Undefined, Object.`});for(const k of E){const{key:F,
defaultValue:Q,required:N,converter:G}=k;if(N===!0&&(g==null||!Object.hasOwn(g,F)))throw e.errors.exception({header:C,message:`Missing required key "${F}".`});let D=g?.[F];
const U=Q!==void 0;if(U&&D===void 0&&(D=Q()),N||U||D!==void 0){if(D=G(D,C,`${o}.${F}`),k.allowedValues&&!k.allowedValues.includes(D))throw e.errors.exception({header:C,
message:`${D} is not an accepted type. Expected one of ${k.allowedValues.join(", ")}.`});R[F]=D}}return R}},e.nullableConverter=function(E){return(g,C,o)=>g===null?
g:E(g,C,o)},e.is.USVString=function(E){return typeof E=="string"&&E.isWellFormed()},e.is.ReadableStream=e.util.MakeTypeAssertion(ReadableStream),e.is.Blob=e.util.
MakeTypeAssertion(Blob),e.is.URLSearchParams=e.util.MakeTypeAssertion(URLSearchParams),e.is.File=e.util.MakeTypeAssertion(File),e.is.URL=e.util.MakeTypeAssertion(
URL),e.is.AbortSignal=e.util.MakeTypeAssertion(AbortSignal),e.is.MessagePort=e.util.MakeTypeAssertion(MessagePort),e.is.BufferSource=function(E){return h.isArrayBuffer(
E)||ArrayBuffer.isView(E)&&h.isArrayBuffer(E.buffer)},e.util.getCopyOfBytesHeldByBufferSource=function(E){const g=E;let C=g,o=0,R=0;if(h.isTypedArray(g)||h.isDataView(
g)?(C=g.buffer,o=g.byteOffset,R=g.byteLength):(I(h.isAnyArrayBuffer(g)),R=g.byteLength),C.detached)return new Uint8Array(0);const k=new Uint8Array(R),F=new Uint8Array(
C,o,R);return k.set(F),k},e.converters.DOMString=function(E,g,C,o){if(E===null&&e.util.HasFlag(o,e.attributes.LegacyNullToEmptyString))return"";if(typeof E=="sy\
mbol")throw e.errors.exception({header:g,message:`${C} is a symbol, which cannot be converted to a DOMString.`});return String(E)},e.converters.ByteString=function(E,g,C){
if(typeof E=="symbol")throw e.errors.exception({header:g,message:`${C} is a symbol, which cannot be converted to a ByteString.`});const o=String(E);for(let R=0;R<
o.length;R++)if(o.charCodeAt(R)>255)throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${R} has a value of ${o.charCodeAt(
R)} which is greater than 255.`);return o},e.converters.USVString=function(E){return typeof E=="string"?E.toWellFormed():`${E}`.toWellFormed()},e.converters.boolean=
function(E){return!!E},e.converters.any=function(E){return E},e.converters["long long"]=function(E,g,C){return e.util.ConvertToInt(E,64,"signed",0,g,C)},e.converters["\
unsigned long long"]=function(E,g,C){return e.util.ConvertToInt(E,64,"unsigned",0,g,C)},e.converters["unsigned long"]=function(E,g,C){return e.util.ConvertToInt(
E,32,"unsigned",0,g,C)},e.converters["unsigned short"]=function(E,g,C,o){return e.util.ConvertToInt(E,16,"unsigned",o,g,C)},e.converters.ArrayBuffer=function(E,g,C,o){
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
LegacyNullToEmptyString:16},sA.exports={webidl:e}}}),Ke=VA({"../../work/main/node_modules/undici/lib/web/fetch/util.js"(s,sA){"use strict";var{Transform:I}=UA("\
node:stream"),h=UA("node:zlib"),{redirectStatusSet:u,referrerPolicyTokens:v,badPortsSet:K}=gQ(),{getGlobalOrigin:X}=PQ(),{collectAnHTTPQuotedString:Y,parseMIMEType:m}=Pe(),
{performance:y}=UA("node:perf_hooks"),{isValidHTTPToken:O,normalizedMethodRecordsBase:M}=ge(),d=UA("node:assert"),{isUint8Array:a}=UA("node:util/types"),{webidl:e}=me(),
{isomorphicEncode:E,collectASequenceOfCodePoints:g,removeChars:C}=Je();function o(w){const QA=w.urlList,gA=QA.length;return gA===0?null:QA[gA-1].toString()}A(o,
"responseURL");function R(w,QA){if(!u.has(w.status))return null;let gA=w.headersList.get("location",!0);return gA!==null&&x(gA)&&(k(gA)||(gA=F(gA)),gA=new URL(gA,
o(w))),gA&&!gA.hash&&(gA.hash=QA),gA}A(R,"responseLocationURL");function k(w){for(let QA=0;QA<w.length;++QA){const gA=w.charCodeAt(QA);if(gA>126||gA<32)return!1}
return!0}A(k,"isValidEncodedURL");function F(w){return Buffer.from(w,"binary").toString("utf8")}A(F,"normalizeBinaryStringToUtf8");function Q(w){return w.urlList[w.
urlList.length-1]}A(Q,"requestCurrentURL");function N(w){const QA=Q(w);return bA(QA)&&K.has(QA.port)?"blocked":"allowed"}A(N,"requestBadPort");function G(w){return w instanceof
Error||w?.constructor?.name==="Error"||w?.constructor?.name==="DOMException"}A(G,"isErrorLike");function D(w){for(let QA=0;QA<w.length;++QA){const gA=w.charCodeAt(
QA);if(!(gA===9||gA>=32&&gA<=126||gA>=128&&gA<=255))return!1}return!0}A(D,"isValidReasonPhrase");var U=O;function x(w){return(w[0]==="	"||w[0]===" "||w[w.length-
1]==="	"||w[w.length-1]===" "||w.includes(`
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
FQ=VA({"../../work/main/node_modules/undici/lib/util/runtime-features.js"(s,sA){"use strict";var I={__proto__:null,"node:crypto":A(()=>UA("node:crypto"),"node:c\
rypto"),"node:sqlite":A(()=>UA("node:sqlite"),"node:sqlite")};function h(Y){try{return I[Y](),!0}catch(m){if(m.code!=="ERR_UNKNOWN_BUILTIN_MODULE"&&m.code!=="ER\
R_NO_CRYPTO")throw m;return!1}}A(h,"detectRuntimeFeatureByNodeModule");var u=["crypto","sqlite"];function v(Y){if(u.includes(Y))return h(`node:${Y}`);throw new TypeError(
`unknown feature: ${Y}`)}A(v,"detectRuntimeFeature");var K=class{static{A(this,"RuntimeFeatures")}#A=new Map;clear(){this.#A.clear()}has(Y){return this.#A.get(Y)??
this.#e(Y)}set(Y,m){if(u.includes(Y)===!1)throw new TypeError(`unknown feature: ${Y}`);this.#A.set(Y,m)}#e(Y){const m=v(Y);return this.#A.set(Y,m),m}},X=new K;sA.
exports.runtimeFeatures=X,sA.exports.default=X}}),DQ=VA({"../../work/main/node_modules/undici/lib/web/fetch/formdata.js"(s,sA){"use strict";var{iteratorMixin:I}=Ke(),
{kEnumerableProperty:h}=ge(),{webidl:u}=me(),v=UA("node:util"),{runtimeFeatures:K}=FQ(),X=K.has("crypto")?UA("node:crypto").randomInt:d=>Math.floor(Math.random()*
d),Y,m,y,O=class{static{A(this,"FormData")}#A=[];#e=null;constructor(d=void 0){if(u.util.markAsUncloneable(this),d!==void 0)throw u.errors.conversionFailed({prefix:"\
FormData constructor",argument:"Argument 1",types:["undefined"]})}append(d,a,e=void 0){u.brandCheck(this,u.is.FormData);const E="FormData.append";u.argumentLengthCheck(
arguments,2,E),d=u.converters.USVString(d),arguments.length===3||u.is.Blob(a)?(a=u.converters.Blob(a,E,"value"),e!==void 0&&(e=u.converters.USVString(e))):a=u.converters.
USVString(a);const g=M(d,a,e);this.#A.push(g)}delete(d){u.brandCheck(this,u.is.FormData),u.argumentLengthCheck(arguments,1,"FormData.delete"),d=u.converters.USVString(
d),this.#A=this.#A.filter(e=>e.name!==d)}get(d){u.brandCheck(this,u.is.FormData),u.argumentLengthCheck(arguments,1,"FormData.get"),d=u.converters.USVString(d);const e=this.#A.
findIndex(E=>E.name===d);return e===-1?null:this.#A[e].value}getAll(d){return u.brandCheck(this,u.is.FormData),u.argumentLengthCheck(arguments,1,"FormData.getAl\
l"),d=u.converters.USVString(d),this.#A.filter(e=>e.name===d).map(e=>e.value)}has(d){return u.brandCheck(this,u.is.FormData),u.argumentLengthCheck(arguments,1,"\
FormData.has"),d=u.converters.USVString(d),this.#A.findIndex(e=>e.name===d)!==-1}set(d,a,e=void 0){u.brandCheck(this,u.is.FormData);const E="FormData.set";u.argumentLengthCheck(
arguments,2,E),d=u.converters.USVString(d),arguments.length===3||u.is.Blob(a)?(a=u.converters.Blob(a,E,"value"),e!==void 0&&(e=u.converters.USVString(e))):a=u.converters.
USVString(a);const g=M(d,a,e),C=this.#A.findIndex(o=>o.name===d);C!==-1?this.#A=[...this.#A.slice(0,C),g,...this.#A.slice(C+1).filter(o=>o.name!==d)]:this.#A.push(
g)}[v.inspect.custom](d,a){const e=this.#A.reduce((g,C)=>(g[C.name]?Array.isArray(g[C.name])?g[C.name].push(C.value):g[C.name]=[g[C.name],C.value]:g[C.name]=C.value,
g),{__proto__:null});a.depth??=d,a.colors??=!0;const E=v.formatWithOptions(a,e);return`FormData ${E.slice(E.indexOf("]")+2)}`}static{Y=A(d=>d.#A,"getFormDataSta\
te"),m=A((d,a)=>{d.#A=a},"setFormDataState"),y=A(d=>d.#e??=`----formdata-undici-0${`${X(1e11)}`.padStart(11,"0")}`,"getFormDataBoundary"),u.is.FormData=d=>d!=null&&
typeof d=="object"&&#A in d}};I("FormData",O,Y,"name","value",u.is.FormData),Object.defineProperties(O.prototype,{append:h,delete:h,get:h,getAll:h,has:h,set:h,[Symbol.
toStringTag]:{value:"FormData",configurable:!0}});function M(d,a,e){if(typeof a!="string"){if(u.is.File(a)||(a=new File([a],"blob",{type:a.type})),e!==void 0){const E={
type:a.type,lastModified:a.lastModified};a=new File([a],e,E)}}return{name:d,value:a}}A(M,"makeEntry"),sA.exports={FormData:O,makeEntry:M,setFormDataState:m,getFormDataBoundary:y}}}),
KQ=VA({"../../work/main/node_modules/undici/lib/core/request.js"(s,sA){"use strict";var{InvalidArgumentError:I,NotSupportedError:h}=re(),u=UA("node:assert"),{isValidHTTPToken:v,
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
void 0&&(DQ(),c=me().webidl.is.FormData),c(S)}A(p,"isUndiciFormData"),sA.exports=x}}),$e=VA({"../../work/main/node_modules/undici/lib/dispatcher/dispatcher-base\
.js"(s,sA){"use strict";var I=UA("node:buffer"),h=cQ(),{ClientDestroyedError:u,ClientClosedError:v,InvalidArgumentError:K}=re(),{kDestroy:X,kClose:Y,kClosed:m,kDestroyed:y,
kDispatch:O}=ne(),{defaultWebSocketMaxFragments:M,defaultWebSocketMaxPayloadSize:d}=IQ(),a=Symbol("onDestroyed"),e=Symbol("onClosed"),E=Symbol("webSocketOptions"),
g=Symbol("eventSourceOptions"),C=class extends h{static{A(this,"DispatcherBase")}[y]=!1;[a]=null;[m]=!1;[e]=null;constructor(o){super(),this[E]=o?.webSocket??{},
this[g]=o?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[E].maxFragments??M,maxPayloadSize:this[E].maxPayloadSize??d}}get eventSourceOptions(){
return{maxEventSize:this[g].maxEventSize??I.kStringMaxLength}}get destroyed(){return this[y]}get closed(){return this[m]}close(o){if(o===void 0)return new Promise(
(k,F)=>{this.close((Q,N)=>Q?F(Q):k(N))});if(typeof o!="function")throw new K("invalid callback");if(this[y]){const k=new u;queueMicrotask(()=>o(k,null));return}
if(this[m]){this[e]?this[e].push(o):queueMicrotask(()=>o(null,null));return}this[m]=!0,this[e]??=[],this[e].push(o);const R=A(()=>{const k=this[e];this[e]=null;
for(let F=0;F<k.length;F++)k[F](null,null)},"onClosed");this[Y]().then(()=>this.destroy()).then(()=>queueMicrotask(R))}destroy(o,R){if(typeof o=="function"&&(R=
o,o=null),R===void 0)return new Promise((F,Q)=>{this.destroy(o,(N,G)=>N?Q(N):F(G))});if(typeof R!="function")throw new K("invalid callback");if(this[y]){this[a]?
this[a].push(R):queueMicrotask(()=>R(null,null));return}o||(o=new u),this[y]=!0,this[a]??=[],this[a].push(R);const k=A(()=>{const F=this[a];this[a]=null;for(let Q=0;Q<
F.length;Q++)F[Q](null,null)},"onDestroyed");this[X](o).then(()=>queueMicrotask(k))}dispatch(o,R){if(!R||typeof R!="object")throw new K("handler must be an obje\
ct");try{if(!o||typeof o!="object")throw new K("opts must be an object.");if(o.dispatcher)throw new K("opts.dispatcher is not supported by instance methods. Pas\
s opts.dispatcher to the top-level undici functions or call the dispatcher instance method directly.");if(this[y]||this[a])throw new u;if(this[m])throw new v;return this[O](
o,R)}catch(k){if(typeof R.onResponseError!="function")throw k;return R.onResponseError(null,k),!1}}};sA.exports=C}}),AQ=VA({"../../work/main/node_modules/undici\
/lib/core/connect.js"(s,sA){"use strict";var I=UA("node:net"),h=UA("node:assert"),u=ge(),{InvalidArgumentError:v,ConnectTimeoutError:K}=re(),X,Y=class{static{A(
this,"WeakSessionCache")}constructor(M){this._maxCachedSessions=M,this._sessionCache=new Map,this._sessionRegistry=new FinalizationRegistry(d=>{if(this._sessionCache.
size<this._maxCachedSessions)return;const a=this._sessionCache.get(d);a!==void 0&&a.deref()===void 0&&this._sessionCache.delete(d)})}get(M){const d=this._sessionCache.
get(M);return d?d.deref():null}set(M,d){if(this._maxCachedSessions!==0){if(this._sessionCache.has(M))this._sessionCache.delete(M);else if(this._sessionCache.size>=
this._maxCachedSessions){let a=!1;for(const[e,E]of this._sessionCache)if(E.deref()===void 0){this._sessionCache.delete(e),a=!0;break}if(!a){const e=this._sessionCache.
keys().next();e.done||this._sessionCache.delete(e.value)}}this._sessionCache.set(M,new WeakRef(d)),this._sessionRegistry.register(d,M)}}};function m({allowH2:O,
preferH2:M,useH2c:d,maxCachedSessions:a,socketPath:e,timeout:E,session:g,...C}){if(a!=null&&(!Number.isInteger(a)||a<0))throw new v("maxCachedSessions must be a\
 positive integer or zero");const o={path:e,...C},R=new Y(a??100);return E=E??1e4,O=O??!0,A(function({hostname:F,host:Q,protocol:N,port:G,servername:D,localAddress:U,
httpSocket:x},r){let c;if(N==="https:"){X||(X=UA("node:tls")),D=D||o.servername||u.getServerName(Q)||null;const S=D||F;h(S);const T=g||R.get(S)||null;G=G||443,c=
X.connect({highWaterMark:16384,...o,servername:D,session:T,localAddress:U,ALPNProtocols:O?M?["h2","http/1.1"]:["http/1.1","h2"]:["http/1.1"],socket:x,port:G,host:F}),
c.on("session",function(V){R.set(S,V)})}else{h(!x,"httpSocket can only be sent on TLS update"),G=G||80;const S={highWaterMark:64*1024,...o,localAddress:U,port:G,
host:F},T=I.isIP(F);T!==0&&D&&D!==F&&(S.host=D,S.lookup=(V,$,tA)=>{$.all?tA(null,[{address:F,family:T}]):tA(null,F,T)}),c=I.connect(S),d===!0&&(c.alpnProtocol="\
h2")}if(o.keepAlive==null||o.keepAlive){const S=o.keepAliveInitialDelay===void 0?6e4:o.keepAliveInitialDelay;c.setKeepAlive(!0,S)}const p=u.setupConnectTimeout(
new WeakRef(c),{timeout:E,hostname:F,port:G});return c.setNoDelay(!0).once(N==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(p),r){const S=r;r=
null,S(null,this)}}).on("error",function(S){if(queueMicrotask(p),r){const T=r;r=null,T(y(S,this,{timeout:E,hostname:F,port:G}))}}),c},"connect2")}A(m,"buildConn\
ector");function y(O,M,d){if(O instanceof AggregateError&&(O.code==="ETIMEDOUT"||O.errors.some(a=>a!=null&&a.code==="ETIMEDOUT"))){let a="Connect Timeout Error";
Array.isArray(M.autoSelectFamilyAttemptedAddresses)?a+=` (attempted addresses: ${M.autoSelectFamilyAttemptedAddresses.join(", ")},`:a+=` (attempted address: ${d.
hostname}:${d.port},`,a+=` timeout: ${d.timeout}ms)`;const e=new K(a);return e.cause=O,e}return O}A(y,"maybeNormalizeConnectError"),sA.exports=m}}),ZQ=VA({"../.\
./work/main/node_modules/undici/lib/llhttp/utils.js"(s){"use strict";Object.defineProperty(s,"__esModule",{value:!0}),s.enumToMap=sA;function sA(I,h=[],u=[]){const v=(h?.
length??0)===0,K=(u?.length??0)===0;return Object.fromEntries(Object.entries(I).filter(([,X])=>typeof X=="number"&&(v||h.includes(X))&&(K||!u.includes(X))))}A(sA,
"enumToMap")}}),xQ=VA({"../../work/main/node_modules/undici/lib/llhttp/constants.js"(s){"use strict";Object.defineProperty(s,"__esModule",{value:!0}),s.SPECIAL_HEADERS=
s.MINOR=s.MAJOR=s.HTAB_SP_VCHAR_OBS_TEXT=s.QUOTED_STRING=s.CONNECTION_TOKEN_CHARS=s.HEADER_CHARS=s.TOKEN=s.HEX=s.URL_CHAR=s.USERINFO_CHARS=s.MARK=s.ALPHANUM=s.NUM=
s.HEX_MAP=s.NUM_MAP=s.ALPHA=s.STATUSES_HTTP=s.H_METHOD_MAP=s.METHOD_MAP=s.METHODS_RTSP=s.METHODS_ICE=s.METHODS_HTTP=s.HEADER_STATE=s.FINISH=s.STATUSES=s.METHODS=
s.LENIENT_FLAGS=s.FLAGS=s.TYPE=s.ERROR=void 0;var sA=ZQ();s.ERROR={OK:0,INTERNAL:1,STRICT:2,CR_EXPECTED:25,LF_EXPECTED:3,UNEXPECTED_CONTENT_LENGTH:4,UNEXPECTED_SPACE:30,
CLOSED_CONNECTION:5,INVALID_METHOD:6,INVALID_URL:7,INVALID_CONSTANT:8,INVALID_VERSION:9,INVALID_HEADER_TOKEN:10,INVALID_CONTENT_LENGTH:11,INVALID_CHUNK_SIZE:12,
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
H_METHOD_MAP:s.H_METHOD_MAP,STATUSES_HTTP:s.STATUSES_HTTP}}}),XQ=VA({"../../work/main/node_modules/undici/lib/milo/simd.js"(s,sA){var I=new WebAssembly.Module(Buffer.
from("AGFzbQEAAAABQgtgA39/fwBgAX8Bf2ACf38AYAF/AGABfwF+YAJ/fgBgBH9/f38AYAABf2AIf39/f39/f3wAYAN/f38Bf2ACf38BfwKUBBwDZW52CG9uX2Vycm9yAAADZW52Cm9uX2hlYWRlcnMACANlbn\
YJb25fZmluaXNoAAADZW52EG9uX21lc3NhZ2Vfc3RhcnQAAANlbnYTb25fbWVzc2FnZV9jb21wbGV0ZQAAA2Vudgpvbl9yZXF1ZXN0AAADZW52C29uX3Jlc3BvbnNlAAADZW52CG9uX3Jlc2V0AAADZW52CW9uX2\
1ldGhvZAAAA2VudgZvbl91cmwAAANlbnYLb25fcHJvdG9jb2wAAANlbnYKb25fdmVyc2lvbgAAA2Vudglvbl9zdGF0dXMAAANlbnYJb25fcmVhc29uAAADZW52Dm9uX2hlYWRlcl9uYW1lAAADZW52D29uX2hlYW\
Rlcl92YWx1ZQAAA2Vudgpvbl9jb25uZWN0AAADZW52Cm9uX3VwZ3JhZGUAAANlbnYPb25fY2h1bmtfbGVuZ3RoAAADZW52F29uX2NodW5rX2V4dGVuc2lvbl9uYW1lAAADZW52GG9uX2NodW5rX2V4dGVuc2lvbl\
92YWx1ZQAAA2Vudghvbl9jaHVuawAAA2Vudgdvbl9ib2R5AAADZW52B29uX2RhdGEAAANlbnYPb25fdHJhaWxlcl9uYW1lAAADZW52EG9uX3RyYWlsZXJfdmFsdWUAAANlbnYLb25fdHJhaWxlcnMAAANlbnYPb2\
5fc3RhdGVfY2hhbmdlAAADQkEGAAEDAwcCAwYDBAQBBAQBAQEEAQQEAQEBAQEBAQEBAQEBAQEHCQMCAwUFAgICBQICAgICAgIBAQEBCgECAwICAgUDAQARBgkBfwFBgIDAAAsHnQg5Bm1lbW9yeQIABWFsbG9jAB\
4FY2xlYXIAHwhjb21wbGV0ZQAgBmNyZWF0ZQAhB2RlYWxsb2MAIgdkZXN0cm95ACMEZmFpbAAkBmZpbmlzaAAlDmdldF9jaHVua19zaXplACYSZ2V0X2NvbnRlbnRfbGVuZ3RoACcOZ2V0X2Vycm9yX2NvZGUAKB\
lnZXRfZXJyb3JfZGVzY3JpcHRpb25fcmF3ACkUZ2V0X21heF9ib2R5X3BheWxvYWQAKhVnZXRfbWF4X2hlYWRlcl9sZW5ndGgAKxlnZXRfbWF4X3N0YXJ0X2xpbmVfbGVuZ3RoACwKZ2V0X21ldGhvZAAtCmdldF\
9wYXJzZWQALgxnZXRfcG9zaXRpb24ALxhnZXRfcmVtYWluaW5nX2NodW5rX3NpemUAMBxnZXRfcmVtYWluaW5nX2NvbnRlbnRfbGVuZ3RoADEJZ2V0X3N0YXRlADIKZ2V0X3N0YXR1cwAzHWhhc19jaHVua2VkX3\
RyYW5zZmVyX2VuY29kaW5nADQUaGFzX2Nvbm5lY3Rpb25fY2xvc2UANRZoYXNfY29ubmVjdGlvbl91cGdyYWRlADYSaGFzX2NvbnRlbnRfbGVuZ3RoADcMaGFzX3RyYWlsZXJzADgVaGFzX3RyYW5zZmVyX2VuY2\
9kaW5nADkLaGFzX3VwZ3JhZGUAOg1pc19hdXRvZGV0ZWN0ADsKaXNfY29ubmVjdAA8CGlzX2RlYnVnAD0JaXNfcGF1c2VkAD4KaXNfcmVxdWVzdAA/Dm1pbG9faGFzX2RlYnVnAEAFcGFyc2UAQQVwYXVzZQBCBX\
Jlc2V0AEMGcmVzdW1lAEQUc2V0X2FjdGl2ZV9jYWxsYmFja3MARRFzZXRfYWN0aXZlX2V2ZW50cwBGCXNldF9kZWJ1ZwBHDnNldF9pc19jb25uZWN0AEgOc2V0X2lzX3JlcXVlc3QASRRzZXRfbWF4X2JvZHlfcG\
F5bG9hZABKFXNldF9tYXhfaGVhZGVyX2xlbmd0aABLGXNldF9tYXhfc3RhcnRfbGluZV9sZW5ndGgATBVzZXRfc2hvdWxkX2F1dG9kZXRlY3QATSBzZXRfc2hvdWxkX2NvbnRpbnVlX3dpdGhvdXRfZGF0YQBOHH\
NldF9zaG91bGRfbWFuYWdlX3VuY29uc3VtZWQATxRzZXRfc2hvdWxkX3NraXBfYm9keQBQIHNldF9zaG91bGRfc3VzcGVuZF9hZnRlcl9oZWFkZXJzAFEcc2hvdWxkX2NvbnRpbnVlX3dpdGhvdXRfZGF0YQBSGH\
Nob3VsZF9tYW5hZ2VfdW5jb25zdW1lZABTEHNob3VsZF9za2lwX2JvZHkAVBxzaG91bGRfc3VzcGVuZF9hZnRlcl9oZWFkZXJzAFUKoLQCQdgDAgJ/BXsCQCACIANPDQAgAS0AACEBIAMgAmsiBUEPTQRAIANBAW\
sDQCABIAItAABGBEBBASEEDAMLIAJBAWoiAiADRw0ACyECDAELIAH9DyIGIAL9AAAA/SP9ZCIBBEAgAiABaGohAkEBIQQMAQsgAkFwcUEQaiEBAkACQCAFQcAASQ0AIAEgA0FAaiIFSw0AIAIgAkEPcWtBIGohAg\
NAIAYgAv0ABAD9IyIHIAYgAkEQayIB/QAEAP0jIgj9UCAGIAJBEGr9AAQA/SMiCf1QIAYgAkEgav0ABAD9IyIK/VD9ZA0CIAJBQGshAiABQUBrIAVNDQALIAJBEGshAQsgA0EQayICIAFPBEADQCAGIAH9AAAA/S\
P9ZCIFBEAgASAFaGohAkEBIQQMBAsgAUEQaiIBIAJNDQALCyABIANPDQEgA0EQayIBIAYgAf0AAAD9I/1kQf//A3EiAWhqIQIgAUEARyEEDAELAkAgCP1kIgFFBEAgB/1kIgENASAJ/WQiAUUEQCACIAr9ZGhqQS\
BqIQJBASEEDAMLIAIgAWhqQRBqIQJBASEEDAILIAIgAWhqQRBrIQJBASEEDAELIAIgAWhqIQJBASEECyAAIAI2AgQgACAENgIAC7ADAgR/AXsCQCACQRBPBEADQCACIANBEGoiBEkEQEECIQUgAiADTQ0DA0AgAS\
ADai0AACIEQQ1GBEBBACEFDAULAkAgBEEgTwRAIARB/wBHDQFBASEFDAYLIARBCUYNAEEBIQUMBQsgAiADQQFqIgNHDQALIAIhAwwDCyABIANqIAQhA/0AAAAiB/0Mf39/f39/f39/f39/f39/f/0jIAf9DAkJCQ\
kJCQkJCQkJCQkJCQn9JCAH/QwgICAgICAgICAgICAgICAg/Sb9Tv1Q/VNFDQALQXAhA0ECIQUgBEUNASAEQRBrIQMgBCAEQQ9rIgIgAiAESRsDQCABIANqLQAAIgZBDUYEQEEAIQUMAwsCQCAGQSBPBEAgBkH/AE\
cNAUEBIQUMBAsgBkEJRg0AQQEhBQwDCyADQQFqIgMgBEkNAAshAwwBC0ECIQUgAkUEQAwBCwNAIAEgA2otAAAiBEENRgRAQQAhBQwCCwJAIARBIE8EQCAEQf8ARw0BQQEhBQwDCyAEQQlGDQBBASEFDAILIAIgA0\
EBaiIDRw0ACyACIQMLIAAgAzYCBCAAIAU2AgALJgACQCAAQQBOBEAgAEUEQEEBIQAMAgsgAEEBEFYiAA0BCwALIAALRwAgAEIANwMoIABBADoAFSAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDMCAA/QwAAAAAAAAAAA\
AAAAAAAAAA/QsDQCAAQQA2AlAL0gMCA38BfgJAIAAiAS0AJCIAQQ5NQQBBASAAdEGAzwFxG0UEQCABQQM6ACYgAUECOgAkIAFBDToA9AJBACEAIAFBADoAeSABQaeYwAApAAA3AGwgAUGsmMAAKQAANwBxAkAgAS\
kDWCABKQNghKdBAXFFBEAgASgC+AIhAgwBCyABKAL4AiICQQE6AAAgAkEFakEDOgAAIAJBAWogASgCIDYAAEEGIQALIAAgAmpBADoAAAwBCwJ/QQAgASkDWCABKQNghCIEQsgAg1ANABogBEIIg0IAUgRAIAEoAv\
gCIgBBBDoAACAAQQVqQQA2AAAgAEEBaiABKAIgNgAAQQkhAgsgAiAEQsAAg1ANABogASgC+AIgAmoiAEEHOgAAIABBBWpBADYAACAAQQFqIAEoAiA2AAAgAkEJagshAiABQQA6ABYgAUEAOgAUAkAgAS0AUkEBRg\
RAQQ4hACABLQARQQFxDQELIAEtAFAhAyAEQgKDUARAIAMhAAwBC0EBIQAgA0EBcUUEQCADIQAMAQsgASgC+AIgAmoiA0ECOgAAIANBBWpBADYAACADQQFqIAEoAiA2AAAgAkEJaiECCyABIAA6ACQgASgC+AIgAm\
pBADoAAAsL7wIBA38jAEHgAGsiASQAAkBBgIAEEFciAkUNACACQQRrLQAAQQNxRQ0AIAJBAEGAgAT8CwALAkAgAkUNACABQQA2AFwgAUIANwBUIAH9DAAAAAAAAAAAAAAAAAAAAAD9CwBEIAH9DAAAAAAAAAAAAA\
AAAAAAAAD9CwA0IAH9DAAAAAAAAAAAAAAAAAAAAAD9CwIcIAFBADYCLCABQgA3AA8gAUEAOgAXQYADQQgQViIARQ0AIABBAToAECAAQgA3AwggAEKAwICAgIAINwMAIAD9DAAAAAAAAAAAAAAAAAAAAAD9CwARIA\
BCADcAHyAAIAEpADM3ACcgACAB/QAAO/0LAC8gACAB/QAAS/0LAD8gACABKQBYNwBMIAAgASgCKDYCZCAAIAH9AAIY/QsCVCAAQewAakEAQf8B/AsAIAAgAjYC+AIgACABLwAWOwDzAiAAIAEpAA43AOsCIAAgAD\
YCaCABQeAAaiQAIAAPCwALFQACQCAARQ0AIAFFDQAgACABEFgLCzgBAX8gAARAIAAoAvACIgEEQCAAKALsAiABEFgLIAAoAvgCIgEEQCABQYCABBBYCyAAQYADEFgLC5IBAQF/IAAgAToAJiAAQQI6ACQgAEHsAG\
ohBEH+ASADIANB/gFPGyIDBEAgBCACIAP8CgAACyAAIAM6APQCIAMgBGpBADoAAEEAIQMgACkDWCAAKQNghEIBg6cEfyAAKAL4AiICQQE6AAAgAkEFaiABOgAAIAJBAWogACgCIDYAAEEGBUEACyAAKAL4AmpBAD\
oAAAuhAgECfwJAAkACQCAALQAkIgFBCU0EQEEBIAF0QRtxDQEgAUECRg0DIAFBCUYNAgsgAEEFOgAmIABBAjoAJCAAQRY6APQCIABBADoAggEgAEGAiMAA/QAAAP0LAGwgAEGOiMAAKQAANwB6AkAgACkDWCAAKQ\
NghKdBAXFFBEAgACgC+AIhAQwBCyAAKAL4AiIBQQE6AAAgAUEFakEFOgAAIAFBAWogACgCIDYAAEEGIQILIAEgAmpBADoAAA8LIABBAToAJA8LAn8gACkDWCAAKQNghEIIg1AEQCAAKAL4AiEBQQAMAQsgACgC+A\
IiAUEEOgAAIAFBBWpBADYAACABQQFqIAAoAiA2AABBCQshAiAAQQE6ACQgASACakEAOgAACwsHACAAKQMwCwcAIAApAygLBwAgAC0AJgsTACAAMQD0AiAAQewAaq1CIIaECwcAIAApAwgLBwAgACgCBAsHACAAKA\
IACwcAIAAtAEwLBwAgACkDGAsHACAAKAIgCwcAIAApA0ALBwAgACkDOAsHACAALQAkCwcAIAAoAkgLBwAgAC0ATwsHACAALQBQCwcAIAAtAFELBwAgAC0ATQsHACAALQBTCwcAIAAtAE4LBwAgAC0AUgsHACAALQ\
AQCwcAIAAtABULBwAgAC0AFwsHACAALQAlCwcAIAAtABELBABBAAvy4wEDK38cfgR7IAEhECACIRQjAEGQAWsiDCQAIAAiAykDWCADKQNghCEuAkACQCADAn8CQAJAAkACQAJAAkAgAy0AJEECRgRAIANBADYCIA\
wBCyADLQAlQQFHDQELIC5CAFINAQwHCwJAIAMtABMgAygC8AIiAEEAR3EiHwRAIAMoAuwCIQEgDCAQNgJ8IAwgATYCdCAMIAA2AnggDCAUNgKAASAAIBRqIhRBAEgNAQJAIBRFBEBBASEQDAELIBRBARBWIhBFDQ\
ILIAxBADYCjAEgDCAQNgKIASAMIBQ2AoQBQQAhAANAIAxB9ABqIABqIgEoAgAhDwJAAkAgAUEEaigCACINIAwoAoQBIAlrSwRAIAxBhAFqIQ4jAEEQayILJAAgDSAJIA1qIgFLBEAACyALQQRqIQogDigCBCERAk\
BBCCABIA4oAgAiAkEBdCIGIAEgBksbIgEgAUEITRsiB0EASARAIApBADYCBCAKQQE2AgAMAQsCfyACBEBBACEBAn8CQAJAAkACQAJAIBFBBGsiBCgCACIJQXhxIghBBEEIIAlBA3EiEBsgAmpJDQAgEEEAIAJBJ2\
ogCEkbDQAgB0HM/3tLDQRBECAHQQtqQXhxIAdBC0kbIQIgEUEIayEGAkACQAJAAkAgEARAIAYgCGohECACIAhNDQMgEEHgm8AAKAIARg0EIBBB3JvAACgCAEYNAiAQKAIEIglBAnENCCAJQXhxIgkgCGoiCCACSQ\
0IIBAgCRBaIAggAmsiEEEQSQ0BIAQgAiAEKAIAQQFxckECcjYCACACIAZqIgIgEEEDcjYCBCAGIAhqIgggCCgCBEEBcjYCBCACIBAQWwwHCyACQYACSQ0HIAZFDQcgAiAITw0HIAggAmtBgIAISw0HIBEMCQsgBC\
AIIAQoAgBBAXFyQQJyNgIAIAYgCGoiAiACKAIEQQFyNgIEDAULQdSbwAAoAgAgCGoiCCACSQ0FAkAgCCACayIQQQ9NBEAgBCAJQQFxIAhyQQJyNgIAIAYgCGoiAiACKAIEQQFyNgIEQQAhEEEAIQIMAQsgBCACIA\
lBAXFyQQJyNgIAIAIgBmoiAiAQQQFyNgIEIAYgCGoiCCAQNgIAIAggCCgCBEF+cTYCBAtB3JvAACACNgIAQdSbwAAgEDYCAAwECyAIIAJrIghBD00NAyAEIAIgCUEBcXJBAnI2AgAgAiAGaiICIAhBA3I2AgQgEC\
AQKAIEQQFyNgIEIAIgCBBbDAMLQdibwAAoAgAgCGoiCCACSw0BDAMLAAsgBCACIAlBAXFyQQJyNgIAIAIgBmoiECAIIAJrIgJBAXI2AgRB2JvAACACNgIAQeCbwAAgEDYCAAsgBkUNACARDAILIAcQVyICRQ0AIA\
dBfEF4IAQoAgAiAUEDcRsgAUF4cWoiASABIAdLGyIBBEAgAiARIAH8CgAACyACIQEgERBZCyABCwwBCyAHQQEQVgsiAUUEQCAKIAc2AgggCkEBNgIEIApBATYCAAwBCyAKIAc2AgggCiABNgIEIApBADYCAAsgCy\
gCBEEBRgRAIAsoAggaIAsoAgwACyALKAIIIQEgDiAHNgIAIA4gATYCBCALQRBqJAAgDCgCiAEhECAMKAKMASEJDAELIA1FDQELIA1FDQAgCSAQaiAPIA38CgAACyAMIAkgDWoiCTYCjAEgAEEIaiIAQRBHDQALIA\
kgFEkNAyAMKAKEASEYCyADQQA2AiBBASERQQEhBEEBIQlBASEAIC5QIiBFBEAgLkLIAINCAFIhFyAuQoA8g0IAUiEhIC5CgA+DQgBSISIgLkIkg0IAUiEcIC5CFINCAFIhHSAuQoCAgAiDUCEEIC5CgMAAg1AhCS\
AuQgKDQgGIpyEZIC5CgICAEINCGYinIR4gLkKAgAGDQg6IpyEaIC5CgIACg1AhAAsgAy0AJQRAIBAhBCAUIQkMBwsgAykDCCExIC5CEIMhOSAuQgSDITUgLkIggyE6IC5CgAKDIUAgLkKAAYMhQSAuQoAggyFCIC\
5CgBCDIUMgLkKACIMhOyAuQoAEgyE8IC5CgIAEgyFEIC5CgIAIgyFFIANBKGohFSAuQoCAEIMhRiAuQoCAgAKDITYgLkKAgMAAgyE9IC5CgIAggyE+IC5CgICABIMhNyAuQoCAgAGDIT8gLkLAAIMhMyAuQgiDIT\
QgLkKAgIAggyFHIC5CgIACg1AgAHIhIyAupyIAQQ52IBpxISQgLkKAwACDUCAJciElIABBGXYgHnEhJiAuQoCAgAiDUCAEciEnIBQiCyEJIBAhBANAAkAgCw0AIAMtABRBAXENAAwICyADQQA6ABQCQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkAgAy0AJA4PAYYBiAECAwQFBgcICQonC4gBAAsgA0EDOgAmIANBAjoAJCADQaeYwAApAAA3AGwgA0GsmMAAKQAANwBxDIQBCyADLQAQIgBFBEAgAy0AEUEBcQ0LCyAADQwgHA0LDH0LIAtFDXogC0\
EBayAJTw16IAshESAEIQAgC0EPSw0MA0AgAC0AAEENRg1gIABBAWohACARQQFrIhENAAsMegsgC0UNdyALQQFrIAlPDXcgCyERIAQhACALQQ9LDQwDQCAALQAAQQ1GDVYgAEEBaiEAIBFBAWsiEQ0ACwx3CyALQQ\
hPDQwMgwELIAxByABqIAQgCxAdIAwoAkwhASAMKAJIIgBFDQ4gAEECaw0MDA0LIAMoAkghACADLQBMIQcgAy0AUiIBQQFGBEAgAy0AUUEBcUUNEAsgAy0ATyIGQQFxRSADLQBTQQFGcQ0QIAMtABEhAiADKQMoIS\
8CQCAHQQFrQf8BcUEBSw0AIAJBAXFFDQAgL0IAUg0SCyADLQAVDRICQCAAQeUARyIHDQAgAUUNACACQQFxRQ0UCyACQQFxDRQgAy0AFg1wIABByAFJDRUgAEHMAWtBAkkNcCAAQbACRw0WDHALIAMpAzgiMiALrS\
IvIC8gMlYbIS8gMUIAUg0bDGsLIAutIS8gMUIAUg0bDGkLIAtFDWcgC0EBayAJTw1nIAshESAEIQAgC0EPSw0bA0AgAC0AAEENRg05IABBAWohACARQQFrIhENAAsMZwsgC0UNZSALQQFrIAlPDWUgBCEHIAsiAE\
EPSw0bA0AgBy0AAEENRg02IAdBAWohByAAQQFrIgANAAsMZQsgDEHoAGogBCALEB0gDCgCbCEBIAwoAmgiAEUNHiAAQQJrDRwMHQsgHUUNYCA5QgBSBEAgBUEQakGBgARPDXwgAygCICEAIAMoAvgCIAVqQQU6AA\
AgAygC+AIgBWpBAWogADYAACADKAL4AiAFakEFakEANgAAIAVBCWohBQsgNVANYCAFQRBqQYCABEsNeyADKAIgIQAgAygC+AIgBWpBAzoAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqQQA2AAAgBUEJai\
EFDGALIDpCAFIEQCAFQRBqQYGABE8NeyADKAIgIQAgAygC+AIgBWpBBjoAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqQQA2AAAgBUEJaiEFCyA1UA1xIAVBEGpBgIAESw16IAMoAiAhACADKAL4AiAFak\
EDOgAAIAMoAvgCIAVqQQFqIAA2AAAgAygC+AIgBWpBBWpBADYAACAFQQlqIQUMcQsgCUEETQRAIAlBAU0NXgxcCyAELQAEQS9HDVsgBCgAAEHIqNGCBUcNWyADQQA6ABEgHEUNWiA6QgBSBEAgBUEQakGBgARPDX\
ogAygCICEAIAMoAvgCIAVqQQY6AAAgAygC+AIgBWpBAWogADYAACADKAL4AiAFakEFakEANgAAIAVBCWohBQsgNVANWiAFQRBqQYCABEsNeSADKAIgIQAgAygC+AIgBWpBAzoAACADKAL4AiAFakEBaiAANgAAIA\
MoAvgCIAVqQQVqQQA2AAAgBUEJaiEFDFoLIAT9AAAA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZCIABEAgBCAAaGohAAxTCyAEIAtqIQEgBEEQIARBD3EiAmsiBmohAAJAAkAgC0HAAEkNACAGIAtBQGpLDQAgAUFAai\
EGIAQgAmtBIGohAANAIAD9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiSiAAQRBrIgL9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiS/1QIABBEGr9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiTP1QIABBIGr9AAQA/Q\
wNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiTf1Q/WQNAiAAQUBrIQAgAkFAayAGTQ0ACyAAQRBrIQALIAAgAUEQayICSw1SA0AgAP0AAAD9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1kIgZFBEAgAiAAQRBqIgBPDQEMVAsLIAAgBm\
hqIQAMUwsgS/1kIgFFBEAgSv1kIgENICBM/WQiAUUEQCAAIE39ZGhqQSBqIQAMVAsgACABaGpBEGohAAxTCyAAIAFoakEQayEADFILIAT9AAAA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZCIABEAgBCAAaGohAAxJCy\
AEIAtqIQEgBEEQIARBD3EiAmsiBmohAAJAAkAgC0HAAEkNACAGIAtBQGpLDQAgAUFAaiEGIAQgAmtBIGohAANAIAD9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiSiAAQRBrIgL9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ\
0N/SMiS/1QIABBEGr9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiTP1QIABBIGr9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiTf1Q/WQNAiAAQUBrIQAgAkFAayAGTQ0ACyAAQRBrIQALIAAgAUEQayICSw1IA0AgAP\
0AAAD9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1kIgZFBEAgAiAAQRBqIgBPDQEMSgsLIAAgBmhqIQAMSQsgS/1kIgFFBEAgSv1kIgENICBM/WQiAUUEQCAAIE39ZGhqQSBqIQAMSgsgACABaGpBEGohAAxJCyAAIAFoak\
EQayEADEgLIAlBB00NciAEKQAAQo2UzOrUwcKGClENGyADQQY6ACYgA0ECOgAkIANB54vAACkAADcAbCADQe+LwAD9AAAA/QsAdCADQf+LwAAvAAA7AIQBQYYBIQtBGgx1CyABIAlPDUQgDEE6OgB0IAxBQGsgDE\
H0AGogBCABIARqQQFqEBwgDCgCQEEBcUUNRCADQQY6ACYgA0ECOgAkIANBjZLAAP0AAAD9CwBsIANBnZLAAP0AAAD9CwB8IANBrZLAACgAADYAjAEMPAsgCyADKAIETw0BDHQLIAFBAWoiAiALRg1zIAIgCU8Nby\
ACIARqIgYtAABBCkcNHAJAAkACQCABRQRAICMNAiAFQRpqQYCABE0NAUEBIQdBAiEADGULIAEgCU8NRSAEIQAgAiIHQQ9LBEAgAP0AAAD9DDo6Ojo6Ojo6Ojo6Ojo6Ojr9I/1kIgAEQCAEIABoaiEADDkLIARBEC\
AEQQ9xIgdrIghqIQACQAJAIAJBwABJDQAgCCABQT9rSw0AIAZBQGohCCAEIAdrQSBqIQADQCAA/QAEAP0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0jIkogAEEQayIH/QAEAP0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0jIkv9UCAAQR\
Bq/QAEAP0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0jIkz9UCAAQSBq/QAEAP0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0jIk39UP1kDQIgAEFAayEAIAdBQGsgCE0NAAsgAEEQayEACyAAIAZBEGsiB0sNOANAIAD9AAAA/Qw6Ojo6Oj\
o6Ojo6Ojo6Ojo6/SP9ZCIIRQRAIAcgAEEQaiIATw0BDDoLCyAAIAhoaiEADDkLIEv9ZCIGDSEgSv1kIgYNIiBM/WQiBkUEQCAAIE39ZGhqQSBqIQAMOQsgACAGaGpBEGohAAw4CwNAIAAtAABBOkYNOCAAQQFqIQ\
AgB0EBayIHDQALDEULIAMtAEwgAygCSCIBIAMtABEiAhshBkEAIQBBAEECIAMtAE9rIAMtAE0iBxshCCADKAIgQQJqIQogAy0AUEF/c0EBcSENAkAgAy0AUkEBRw0AIAMtAFFBAXFFDQAgAiABQeUARnIhAAsgAy\
kDKCEvIAMtAFMhASADKAL4AiAFakEQOgAAIAMoAvgCIAVqQQFqIAo2AAAgAygC+AIgBWpBBWogBjsAACADKAL4AiAFakEHaiANOgAAIAMoAvgCIAVqQQhqIAA6AAAgAygC+AIgBWpBCWogAToAACADKAL4AiAFak\
EKaiAIOgAAIAMoAvgCIAVqQQtqIC9CACAHGzcAACAFQRNqIQUgAy0AJEECRg0BCyADQQc6ACQLIANBAToAFCADLQASIQdBAiEADGELIANBBjoAJiADQQI6ACQgA0GxksAA/QAAAP0LAGwgA0HBksAAKAAANgB8DG\
YLIANBEDoAJiADQQI6ACQgA0HsAGpBxZLAAEHIAPwKAABBtAEhC0HIAAxwCyADQQo6ACYgA0ECOgAkIANB7ABqQY2TwABBwQD8CgAAQa0BIQtBwQAMbwsgA0EJOgAmIANBAjoAJCADQc6TwAD9AAAA/QsAbCADQd\
6TwAD9AAAA/QsAfCADQe6TwAD9AAAA/QsAjAEMLgsgRFANLCAFQRBqQYCABE0NCAxuCyBFUA0rIAVBEGpBgIAESw1tIAMoAiAhACADKAL4AiAFakESOgAAIAMoAvgCIAVqQQFqIAA2AABBACEHIAMoAvgCIAVqQQ\
VqQQA2AAAgBUEJaiEFIAMtACRBAkYNZQwrCyAGQQFxIgBFIAMtAE5BAUZxDQIgAy0AFg0DIAMtAE0NBCAADRIgA0EBOgAUIAVB3/8Da0H//3tJDWwCQCAXRQ0AIDRCAFIEQCAFQXBIDW4gAygCICECIAMoAvgCIA\
VqIgBBBDoAACAAQQVqQQA2AAAgAEEBaiACNgAAIAVBCWohBQsgM1ANACAFQXBIDW0gAygCICECIAMoAvgCIAVqIgBBBzoAACAAQQVqQQA2AAAgAEEBaiACNgAAIAVBCWohBQsgA0EAOgAWIANBADoAFCABDSoMXA\
sgBw1aCyADLQBNRQRAIAZBAXENESADQQk6ACQMXAsgL0IAUg0DIANBAToAFCAFQd//A2tB//97SQ1qAkAgF0UNACA0QgBSBEAgBUFwSA1sIAMoAiAhASADKAL4AiAFaiIAQQQ6AAAgAEEFakEANgAAIABBAWogAT\
YAACAFQQlqIQULIDNQDQAgBUFwSA1rIAMoAiAhASADKAL4AiAFaiIAQQc6AAAgAEEFakEANgAAIABBAWogATYAACAFQQlqIQULIANBADoAFiADQQA6ABQMWgsgA0EHOgAmIANBAjoAJCADQewAakH+k8AAQc4A/A\
oAAEG6ASELQc4ADGgLIANBAToAFCAFQd//A2tB//97SQ1oIBdFDSUgNEIAUgRAIAVBcEgNaSADKAIgIQIgAygC+AIgBWoiAEEEOgAAIABBBWpBADYAACAAQQFqIAI2AAAgBUEJaiEFCyAzUA0lIAVBcEgNaCADKA\
IgIQIgAygC+AIgBWoiAEEHOgAAIABBBWpBADYAACAAQQFqIAI2AAAgBUEJaiEFDCULIC9CAFINACADQQE6ABQgBUHf/wNrQf//e0kNZyAXRQ0jIDRCAFIEQCAFQXBIDWggAygCICECIAMoAvgCIAVqIgBBBDoAAC\
AAQQVqQQA2AAAgAEEBaiACNgAAIAVBCWohBQsgM1ANIyAFQXBIDWcgAygCICECIAMoAvgCIAVqIgBBBzoAACAAQQVqQQA2AAAgAEEBaiACNgAAIAVBCWohBQwjCyADQQg6ACQMVwsgAygCICEAIAMoAvgCIAVqQR\
E6AAAgAygC+AIgBWpBAWogADYAAEEAIQcgAygC+AIgBWpBBWpBADYAACAFQQlqIQUgAy0AJEECRw0jDF0LIDAgMVoNZCAxIDB9IjggLyAvIDhWGyEvDE8LIDAgMVoNYyAxIDB9IjIgLyAvIDJWGyEvDE0LIAT9AA\
AA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZCIABEAgBCAAaGohAAwdCyAEIAtqIQEgBEEQIARBD3EiAmsiBmohAAJAAkAgC0HAAEkNACAGIAtBQGpLDQAgAUFAaiEGIAQgAmtBIGohAANAIAD9AAQA/QwNDQ0NDQ0NDQ\
0NDQ0NDQ0N/SMiSiAAQRBrIgL9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiS/1QIABBEGr9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiTP1QIABBIGr9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiTf1Q/WQNAiAAQU\
BrIQAgAkFAayAGTQ0ACyAAQRBrIQALIAAgAUEQayICSw0cA0AgAP0AAAD9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1kIgZFBEAgAiAAQRBqIgBPDQEMHgsLIAAgBmhqIQAMHQsgS/1kIgFFBEAgSv1kIgENDyBM/WQiAU\
UEQCAAIE39ZGhqQSBqIQAMHgsgACABaGpBEGohAAwdCyAAIAFoakEQayEADBwLIAT9AAAA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZCIABEAgBCAAaGohBwwaCyAEIAtqIQEgBEEQIARBD3EiAmsiBmohAAJAAkAgC0\
HAAEkNACAGIAtBQGpLDQAgAUFAaiEGIAQgAmtBIGohAANAIAD9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiSiAAQRBrIgL9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiS/1QIABBEGr9AAQA/QwNDQ0NDQ0NDQ0NDQ\
0NDQ0N/SMiTP1QIABBIGr9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiTf1Q/WQNAiAAQUBrIQAgAkFAayAGTQ0ACyAAQRBrIQALIAAgAUEQayICSw0ZA0AgAP0AAAD9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1kIgZFBE\
AgAiAAQRBqIgBPDQEMGwsLIAAgBmhqIQcMGgsgS/1kIgFFBEAgSv1kIgENDyBM/WQiAUUEQCAAIE39ZGhqQSBqIQcMGwsgACABaGpBEGohBwwaCyAAIAFoakEQayEHDBkLIAMpA0AiMlANFiAyIAutIi8gLyAyVh\
shLyAxUA0VIDAgMVoNYCAxIDB9IjggLyAvIDhWGyEvDBULIAEgCU8NAiAMQTo6AHQgDEHgAGogDEH0AGogBCABIARqQQFqEBwgDCgCYEEBcUUNAiADQQY6ACYgA0ECOgAkIANB7ZfAAP0AAAD9CwBsIANB/ZfAAP\
0AAAD9CwB8IANBipjAACkAADcAiQFBkQEhC0ElDF4LIAsgAygCBE8NAgxeCyABQQFqIgcgC0YNXSAHIAlPDVkgBCAHaiICLQAAQQpHDQsCQCABRQRAIAVB1v8Da0H//3tJDV8gR1ANASAFQRBqQYGABE8NXyADKA\
IgIQAgAygC+AIgBWpBGzoAACADKAL4AiAFakEBaiAAQQJqNgAAIAMoAvgCIAVqQQVqQQA2AAAgA0EBOgAUIAVBCWohBQwTCyABIAlPDREgB0EPTQRAIAQhAANAIAAtAABBOkYNEiAAQQFqIQAgB0EBayIHDQALDB\
ILIAT9AAAA/Qw6Ojo6Ojo6Ojo6Ojo6Ojo6/SP9ZCIABEAgBCAAaGohAAwRCyAEQRAgBEEPcSIGayIIaiEAAkACQCAHQcAASQ0AIAggAUE/a0sNACACQUBqIQcgBCAGa0EgaiEAA0AgAP0ABAD9DDo6Ojo6Ojo6Oj\
o6Ojo6Ojr9IyJKIABBEGsiBv0ABAD9DDo6Ojo6Ojo6Ojo6Ojo6Ojr9IyJL/VAgAEEQav0ABAD9DDo6Ojo6Ojo6Ojo6Ojo6Ojr9IyJM/VAgAEEgav0ABAD9DDo6Ojo6Ojo6Ojo6Ojo6Ojr9IyJN/VD9ZA0CIABBQG\
shACAGQUBrIAdNDQALIABBEGshAAsgACACQRBrIgZLDRADQCAA/QAAAP0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0j/WQiB0UEQCAGIABBEGoiAE8NAQwSCwsgACAHaGohAAwRCyBL/WQiAg0NIEr9ZCICDQ4gTP1kIgJFBE\
AgACBN/WRoakEgaiEADBELIAAgAmhqQRBqIQAMEAsgA0EBOgAUIAVBXk4NEQxdCyADQQY6ACYgA0ECOgAkIANByZfAAP0AAAD9CwBsIANB2ZfAAP0AAAD9CwB8IANB6ZfAACgAADYAjAEMIwsgA0EGOgAmIANBAj\
oAJCADQZKYwAD9AAAA/QsAbCADQZ+YwAApAAA3AHkMUQsgA0EOOgAkQQAhB0EIIQAMSAsgA0EKOgAkDEoLIAAgAWhqIQAMMgsgACABaGohAAwoCyADQQY6ACYgA0ECOgAkIANBrorAACkAADcAbCADQbOKwAApAA\
A3AHEMUwsgACAGaGpBEGshAAwWCyAAIAZoaiEADBULIAAgAWhqIQAMDQsgACABaGohBwwKCyADQQY6ACYgA0ECOgAkIANBrorAACkAADcAbCADQbOKwAApAAA3AHEMTgsgACACaGpBEGshAAwCCyAAIAJoaiEADA\
ELIAAgAk8NASAG/QAAAP0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0j/WQiAEUNASAGIABoaiEACyAAIARGDQAgACAEayIHQQFqIQACQCAeRQRAIAAhAiABIQYMAQsCQAJAIAdBAmoiAiABTw0AIAAgCU8NTCAAIARqLQAAQS\
BHDQAgAiAEai0AACIGQQlGDQAgBkEgRg0AIAEgBGpBAWstAAAiCEEJRg0AIAEhBiAIQSBHDQELAkAgACABTw0AA0AgACAEai0AACICQQlHIAJBIEdxDQEgASAAQQFqIgBHDQALIAEiAiEGDAILIAAiAiABTwRAIA\
EhBgwCCyAEQQFrIQggASEGA0AgBkEBayIAIAlPDUwgBiAIai0AACIKQQlHIApBIEdxDQEgACIGIAJLDQALIAIhBgsLQQAhAAJAA0AgACAJRg1LIAAgBGotAAAtAICAQARAIAcgAEEBaiIARg0CDAELCyADQQY6AC\
YgA0ECOgAkIANByZfAAP0AAAD9CwBsIANB2ZfAAP0AAAD9CwB8IANB6ZfAACgAADYAjAEMFQsgJ0UEQCAFQRBqQYCABEsNTiADKAIgIQAgAygC+AIgBWpBGToAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQ\
VqIAc2AAAgBUEJaiEFCyAFICZFDTQaIAVBEGpBgIAESw1NIAYgAmshBiADKAIgIAJqIRFBGiEADDMLIANBBjoAJiADQQI6ACQgA0HJl8AA/QAAAP0LAGwgA0HZl8AA/QAAAP0LAHwgA0Hpl8AAKAAANgCMAQwTCw\
JAIBdFDQAgNEIAUgRAIAVBcEgNTSADKAIgIQEgAygC+AIgBWoiAEEEOgAAIABBBWpBADYAACAAQQFqIAFBAmo2AAAgBUEJaiEFCyAzUA0AIAVBcEgNTCADKAIgIQEgAygC+AIgBWoiAEEHOgAAIABBBWpBADYAAC\
AAQQFqIAFBAmo2AAAgBUEJaiEFCyADQQA6ABYgA0EAOgAUAkACQCADLQBSQQFGBEAgAy0AEUEBcQ0BCyADLQBQDQFBAiEAIAMtACRBAkcNOUEAIQcMOwtBAiEAQQAhByADLQAkQQJGDTogA0EOOgAkDDoLIBkEQC\
AFQXBIDUwgAygCICEBIAMoAvgCIAVqIgBBAjoAACAAQQVqQQA2AAAgAEEBaiABNgAAIAVBCWohBQtBAiEAQQAhByADLQAkQQJGDTkgA0EBOgAkDDkLIC9QDUogL6chACA/QgBSBEAgBUEQakGBgARPDUsgAygCIC\
EBIAMoAvgCIAVqQRY6AAAgAygC+AIgBWpBAWogATYAACADKAL4AiAFakEFaiAANgAAIAVBCWohBQsgN0IAUgRAIAVBEGpBgYAETw1LIAMoAiAhASADKAL4AiAFakEYOgAAIAMoAvgCIAVqQQFqIAE2AAAgAygC+A\
IgBWpBBWogADYAACAFQQlqIQULIC8gMHwhMCADIAMpA0AgL31CACAvIDJUGzcDQEEAIQcMOAsgC0ECSQ1JIAlFDUUCQCAELQAAQQ1HDQAgCUEBRg1GIAQtAAFBCkcNACADQQo6ACQMLQsgA0EGOgAmIANBAjoAJC\
ADQauXwAApAAA3AGwgA0Gzl8AA/QAAAP0LAHQgA0HBl8AAKQAANwCCAQwECyAAIAFPDTAgAv0AAAD9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1kIgBFDTAgAiAAaGohBwsgByAEayINQQFqIhMgC0YNRyAJIBNNDUMCfw\
JAAkAgBCATaiISLQAAQQpGBEAgEyEBIAQhACANQQ5LBEAgAP0AAAAiSv0MOzs7Ozs7Ozs7Ozs7Ozs7O/0jIksgSv0MPT09PT09PT09PT09PT09Pf0jIkr9UP1kBEAgACBL/WQgSv1kcmhqIQAMBAsgBEEQIARBD3\
FrIgFqIQACQAJAIA1BH0kNACABIA1BH2tLDQAgEkEgayEBA0AgAP0ABAAiSv0MOzs7Ozs7Ozs7Ozs7Ozs7O/0jIksgSv0MPT09PT09PT09PT09PT09Pf0jIkr9UCAAQRBq/QAEACJM/Qw9PT09PT09PT09PT09PT\
09/SMiTf1QIEz9DDs7Ozs7Ozs7Ozs7Ozs7Ozv9IyJM/VD9ZA0CIABBIGoiACABTQ0ACwsgACASQRBrIgFLDQMDQCAA/QAAACJK/Qw7Ozs7Ozs7Ozs7Ozs7Ozs7/SMiSyBK/Qw9PT09PT09PT09PT09PT09/SMiSv\
1Q/WRFBEAgASAAQRBqIgBPDQEMBQsLIAAgSv1kIEv9ZHJoaiAEawwFCyAAIE39ZCBM/WRyaGpBEGogBGsgSv1kIEv9ZHIiAUUNBBogACABaGogBGsMBAsDQAJAIAAtAABBO2sOAwQABAALIABBAWohACABQQFrIg\
ENAAsgDQwDCyADQQY6ACYgA0ECOgAkIANBrorAACkAADcAbCADQbOKwAApAAA3AHEMRwsgDSAAIBJPDQEaIA0gAf0AAAAiSv0MOzs7Ozs7Ozs7Ozs7Ozs7O/0jIksgSv0MPT09PT09PT09PT09PT09Pf0jIkr9UP\
1kRQ0BGiABIEr9ZCBL/WRyaGogBGsMAQsgACAEawshCkEAIQACQCAKRQ0AA0AgACAJRg1FIAAgBGotAAAiAUEJRyABQSBHcQ0BIAogAEEBaiIARw0ACyAKIQALAkAgCiIBIABNDQAgBEEBayEGA0AgAUEBayICIA\
lPDUUgASAGai0AACIIQQlHIAhBIEdxDQEgAiIBIABLDQALIAAhAQsgACABRgRAIANBBjoAJiADQQI6ACQgA0GYlcAAKQAANwBsIANBoJXAAP0AAAD9CwB0IANBrZXAACkAADcAgQEMGgsCQCAAIAFPDQAgCSAAay\
ICQQAgAiAJTRshBiABIABrIQggACAEaiECA0AgBkUNRSACLQAALQCAgEAEQCAGQQFrIQYgAkEBaiECIAhBAWsiCEUNAgwBCwsgA0EGOgAmIANBAjoAJCADQbWVwAD9AAAA/QsAbCADQcWVwAD9AAAA/QsAfCADQd\
OVwAApAAA3AIoBQZIBIQtBJgxHCwJAAkACQAJAIAEgDUYNACAJIApNDUcgBCAKai0AAEE7Rg0AIApBAWoiBiANTw0BA0ACQCAEIAZqLQAAIgJBCUYNACACQSBGDQAgBkEBayEKDAMLIAZBAWoiBiANSQ0ACwwCCy\
A+QgBSBEAgBUEQakGBgARPDUsgAygCICECIAMoAvgCIAVqQRQ6AAAgAygC+AIgBWpBAWogACACajYAACADKAL4AiAFakEFaiABIABrNgAAIAVBCWohBQsgCiANRwRAIApBAWohAEEAIQcgAy0AJEECRg05IANBCz\
oAJAw5CyADKQMwQgBSBEAgDUECaiEAQQAhByADLQAkQQJGDTkgA0EMOgAkDDkLIDZCAFIEQCAFQRBqQYGABE8NSyADKAIgIQAgAygC+AIgBWpBFzoAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqQQA2AA\
AgBUEJaiEFCyANQQJqIQBBACEHIAMtACRBAkYNOCADQQ06ACQMOAsgBiANRg0AIAYgCU8NRQJAIAQgBmoiCC0AAEEiRiIoBEAgCkECaiIIIA1LDQMgBEF/cyEpIARBIGohKiASQRBrIRYgDUE/ayErIBJBQGohLC\
AHQX9zIARqIS0gCCEOA0AgBCAOaiEPAkAgEyAOayICQQ9NBEAgDiAtaiEHIA8hAgNAIAItAABBIkYNAiACQQFqIQIgB0EBaiIHDQALDAYLIA/9AAAA/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZCIHBEAgDyAHaGohAg\
wBCyAPQRAgD0EPcSIKayIbaiEHAkACQAJAIAJBwABJDQAgDiAbaiArSg0AICogDiAKa2ohBwNAIAf9AAQA/QwiIiIiIiIiIiIiIiIiIiIi/SMiSiAHQRBrIgL9AAQA/QwiIiIiIiIiIiIiIiIiIiIi/SMiS/1QIA\
dBEGr9AAQA/QwiIiIiIiIiIiIiIiIiIiIi/SMiTP1QIAdBIGr9AAQA/QwiIiIiIiIiIiIiIiIiIiIi/SMiTf1Q/WQNAiAHQUBrIQcgAkFAayAsTQ0ACyAHQRBrIQcLIAcgFksNAQNAIAf9AAAA/QwiIiIiIiIiIi\
IiIiIiIiIi/SP9ZCICRQRAIBYgB0EQaiIHTw0BDAMLCyAHIAJoaiECDAILAkAgS/1kIgJFBEAgSv1kIgINASBM/WQiAkUEQCAHIE39ZGhqQSBqIQIMBAsgByACaGpBEGohAgwDCyAHIAJoakEQayECDAILIAcgAm\
hqIQIMAQsgByASTw0FIBb9AAAA/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZCICRQ0FIBYgAmhqIQILIAIgD2sgDmohCgJAIAIgD0YNACACIClqIQcgAiAEIA5qayEPQQAhAgJAA0AgByAJTw1LIAQgB2otAABB3ABHDQ\
EgAkEBaiECIAcgDksgB0EBayEHDQALIA8hAgsgAkEBcUUNACAKQQFqIQ4gCiANSQ0BDAULCyAIIApJBEAgCCEHA0AgByAJTw1JAkACQCAEIAdqLQAAIgJB3ABGBEAgB0EBaiIHIApGDQEgByAJTw1MIAQgB2otAA\
AtAICCQEEBRw0BDAILIAItAICEQA0BCyADQQY6ACYgA0ECOgAkIANBi5bAACkAADcAbCADQZOWwAD9AAAA/QsAdCADQaOWwAD9AAAA/QsAhAEgA0GxlsAAKQAANwCSAUGaASELQS4MTQsgB0EBaiIHIApJDQALCy\
AKQQFqIQIMAQsgDSICIAZPBEAgDEE7OgB0IAxB2ABqIAxB9ABqIAggCCACIAprahAcIAwoAlhBAXEiAgR/IAwoAlwgCGsFIAcLIAZqIA0gAhshAgsgBiEIAkAgAiAGTQ0AIAkgBiAGIAlJGyEHA0AgByAIRg1IIA\
QgCGotAAAiCkEJRyAKQSBHcQ0BIAIgCEEBaiIIRw0ACyACIQgLIAIhCgJAIAIgCE0NACAEQQFrIQ4DQCAKQQFrIgcgCU8NSCAKIA5qLQAAIg9BCUcgD0EgR3ENASAHIgogCEsNAAsgCCEKCyAIIApGBEAgA0EGOg\
AmIANBAjoAJCADQbmWwAApAAA3AGwgA0HBlsAA/QAAAP0LAHQgA0HPlsAAKQAANwCCAQwGCyAIIApPDQAgCCAJIAggCUsbIQ4gCCEHA0AgByAORg1HIAQgB2otAAAtAICAQARAIAogB0EBaiIHRg0CDAELCyADQQ\
Y6ACYgA0ECOgAkIANB15bAAP0AAAD9CwBsIANB55bAAP0AAAD9CwB8IANB9pbAACkAADcAiwEMDAsgPkIAUgRAIAVBEGpBgYAETw1KIAMoAiAhByADKAL4AiAFakEUOgAAIAMoAvgCIAVqQQFqIAAgB2o2AAAgAy\
gC+AIgBWpBBWogASAAazYAACAFQQlqIQULAkACfyAoRQRAID1QDQIgBUEQakGAgARLDUwgAygCICAIaiEHIAogCGsMAQsgPVANASAFQRBqQYCABEsNSyADKAIgIAZqIQcgCiAGa0EBagshACADKAL4AiAFakEVOg\
AAIAMoAvgCIAVqQQFqIAc2AAAgAygC+AIgBWpBBWogADYAACAFQQlqIQULIA0iCiACTwRAIAxBOzoAdCAMQdAAaiAMQfQAaiACIARqIgEgEhAcIAwoAlBBAXEiBgR/IAwoAlQgAWsFIAALIAJqIA0gBhshCgsCQC\
ACIApJBEAgCSACayIAQQAgACAJTRshACAKIAJrIQEgAiAEaiEHA0AgAEUNSCAHLQAAIgJBCUcgAkEgR3ENAiAAQQFrIQAgB0EBaiEHIAFBAWsiAQ0ACwsCQCAKIA1PBEAgAykDMEIAUg0BIDZCAFIEQCAFQRBqQY\
GABE8NTSADKAIgIQAgAygC+AIgBWpBFzoAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqQQA2AAAgBUEJaiEFCyANQQJqIQBBACEHIAMtACRBAkYNOiADQQ06ACQMOgsgCkEBaiEAQQAhBww5CyANQQJqIQ\
BBACEHIAMtACRBAkYNOCADQQw6ACQMOAsgA0EGOgAmIANBAjoAJCADQf6WwAApAAA3AGwgA0GGl8AA/QAAAP0LAHQgA0GWl8AA/QAAAP0LAIQBIANBo5fAACkAADcAkQFBmQEhC0EtDEgLIANBBjoAJiADQQI6AC\
QgA0G5lsAAKQAANwBsIANBwZbAAP0AAAD9CwB0IANBz5bAACkAADcAggEMAwsgA0EGOgAmIANBAjoAJCADQduVwAD9AAAA/QsAbCADQeuVwAD9AAAA/QsAfCADQfuVwAD9AAAA/QsAjAEMBgsgACABTw0vIAL9AA\
AA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZCIARQ0vIAIgAGhqIQALQQEhESAAIARrIgFBAWoiByALRg1FIAcgCU8NQQJAAkACQCAEIAdqIgItAABBCkYEQCAEIQACQAJAIAFBDksEQCAA/QAAAP0MOzs7Ozs7Ozs7Oz\
s7Ozs7O/0j/WQiAARAIAQgAGhqIQAMBgsgBEEQIARBD3EiBmsiB2ohAAJAAkAgAUE/SQ0AIAcgAUE/a0sNACACQUBqIQcgBCAGa0EgaiEAA0AgAP0ABAD9DDs7Ozs7Ozs7Ozs7Ozs7Ozv9IyJKIABBEGsiBv0ABA\
D9DDs7Ozs7Ozs7Ozs7Ozs7Ozv9IyJL/VAgAEEQav0ABAD9DDs7Ozs7Ozs7Ozs7Ozs7Ozv9IyJM/VAgAEEgav0ABAD9DDs7Ozs7Ozs7Ozs7Ozs7Ozv9IyJN/VD9ZA0CIABBQGshACAGQUBrIAdNDQALIABBEGshAA\
sgACACQRBrIgdLDQUDQCAA/QAAAP0MOzs7Ozs7Ozs7Ozs7Ozs7O/0j/WQiBkUEQCAHIABBEGoiAE8NAQwHCwsgACAGaGogBGshBgwHCyBL/WQiAg0BIEr9ZCICDQIgTP1kIgJFBEAgACBN/WRoakEgaiAEayEGDA\
cLIAAgAmhqQRBqIARrIQYMBgsDQCAALQAAQTtGDQUgAEEBaiEAIAdBAWsiBw0ACyABIQYMBQsgACACaGpBEGsgBGshBgwECyAAIAJoaiAEayEGDAMLIANBBjoAJiADQQI6ACQgA0GuisAAKQAANwBsIANBs4rAAC\
kAADcAcQxFCyABIQYgACACTw0BIAf9AAAA/Qw7Ozs7Ozs7Ozs7Ozs7Ozs7/SP9ZCIARQ0BIAcgAGhqIARrIQYMAQsgACAEayEGCyAGRQRAIANBBjoAJiADQQI6ACQgA0HhlMAAKQAANwBsIANB6ZTAAP0AAAD9Cw\
B0IANB95TAACkAADcAggEMAQsgBkEQTQRAQQAhAEIAIS8DQCAAIAlGDUMCQCAAIARqLQAAIgJBMGsiB0H/AXFBCkkNACACQeEAa0H/AXFBBk8EQCACQcEAa0H/AXFBBk8EQCADQQY6ACYgA0ECOgAkIANB4ZTAAC\
kAADcAbCADQemUwAD9AAAA/QsAdCADQfeUwAApAAA3AIIBDAULIAJBN2shBwwBCyACQdcAayEHCyAHrUL/AYMgL0IEhnwhLyAGIABBAWoiAEcNAAsgAyAvNwNAIAMgLzcDMCBGQgBSBEAgBUEQakGBgARPDUcgAy\
gCICEAIAMoAvgCIAVqQRM6AAAgAygC+AIgBWpBAWogADYAACADKAL4AiAFakEFaiAGNgAAIAVBCWohBQsCQCABIAZNBEAgA0EBOgAUIAMpAzBCAFINASA/QgBSBEAgBUEQakGBgARPDUkgAygCICEAIAMoAvgCIA\
VqQRY6AAAgAygC+AIgBWpBAWogAEEDajYAACADKAL4AiAFakEFakEANgAAIAVBCWohBQsgNkIAUgRAIAVBEGpBgYAETw1JIAMoAiAhACADKAL4AiAFakEXOgAAIAMoAvgCIAVqQQFqIABBA2o2AAAgAygC+AIgBW\
pBBWpBADYAACAFQQlqIQULIAFBAmohAEEAIQcgAy0AJEECRg02IANBDToAJAw2CyAGQQFqIQBBACEHIAMtACRBAkYNNSADQQs6ACQMNQsgAUECaiEAQQAhByADLQAkQQJGDTQgA0EMOgAkDDQLIANBDzoAJiADQQ\
I6ACQgA0H/lMAAKQAANwBsIANBh5XAAP0AAAD9CwB0IANBl5XAAC0AADoAhAFBhQEhC0EZDEQLQYoBIQtBHgxDCyADQQA6ABYgA0EAOgAUIAENAQwzCyADQQA6ABYgA0EAOgAUIAENAAwyCyADQQ46ACQMMgtBnA\
EhC0EwDD8LIAAgBk8NDiAH/QAAAP0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0j/WQiAEUNDiAHIABoaiEACyAAIARGDQ0gACAEayINQQFqIQYCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQCAELQAAIgBBwwBrDjMBAAAAAAAAAAAAAAAAAAAAAAEBAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAQEAC0EAIQADQCAAIAlGDVMgACAEai0AAC0AgIBABEAgDSAAQQFqIgBGDQMMAQsLDCULIA\
kgDUkNUSADKAJIIQgCQAJAAkACQCANQQdrDgsDISECISEhACEhASELIA0hByAEIABBIHJB4wBHDSEaIAQgBC0AAUEgckHvAEcNIRogBCAELQACQSByQe4ARw0hGiAEIAQtAANBIHJB9ABHDSEaIAQgBC0ABEEgck\
HlAEcNIRogBCAELQAFQSByQe4ARw0hGiAEIAQtAAZBIHJB9ABHDSEaIAQgBC0AB0EtRw0hGiAEIAQtAAhBIHJB7ABHDSEaIAQgBC0ACUEgckHlAEcNIRogBCAELQAKQSByQe4ARw0hGiAEIAQtAAtBIHJB5wBHDS\
EaIAQgBC0ADEEgckH0AEcNIRogBCAELQANQSByQegARw0hGiADLQBODQQgCEF+cUHMAUcgCEHkAGtB5ABPcUUEQCADQQc6ACYgA0ECOgAkIANBgYzAACkAADcAbCADQYmMwAD9AAAA/QsAdCADQZmMwAD9AAAA/Q\
sAhAEgA0GpjMAA/QAAAP0LAJQBIANBuYzAACgAADYApAFBqAEhC0E8DFgLAkACQCADLQBNRQRAQQ8hByAGIAEiAE8NHyAAIARqQQFrIgItAAAiCEEgRiIKRSAIQQlHcQ0CIABBEEsNAQweCyADQQ06ACYgA0ECOg\
AkIANB/ozAAP0AAAD9CwBsIANBjo3AAP0AAAD9CwB8IANBnY3AACkAADcAiwEMHAsgBiAJTw1VIAQgBmotAABBIEcNHCAELQAQIgBBCUYNHCAAQSBGDRwgAi0AACIAQQlGDRwgAEEgRg0cDBoLQRAgBiAEIAZqLQ\
AAIgJBIEYbIgcgAU8NGCAEIAdqLQAAIgZBCUYNFyAGQSBHDR0MFwsgDSEHIAQgAEEgckH0AEcNIBogBCAELQABQSByQfIARw0gGiAEIAQtAAJBIHJB4QBHDSAaIAQgBC0AA0EgckHuAEcNIBogBCAELQAEQSByQf\
MARw0gGiAEIAQtAAVBIHJB5gBHDSAaIAQgBC0ABkEgckHlAEcNIBogBCAELQAHQSByQfIARw0gGiAEIAQtAAhBLUcNIBogBCAELQAJQSByQeUARw0gGiAEIAQtAApBIHJB7gBHDSAaIAQgBC0AC0EgckHjAEcNIB\
ogBCAELQAMQSByQe8ARw0gGiAEIAQtAA1BIHJB5ABHDSAaIAQgBC0ADkEgckHpAEcNIBogBCAELQAPQSByQe4ARw0gGiAEIAQtABBBIHJB5wBHDSAaIAMtAE0NBCAIQcwBa0ECSQ0VIAhBsAJGDRUgCEHkAGtB5A\
BJDRUgAUETTQRAQRIhByABIgBBE0cNEwwSCyAGIAlPDVMgBCAGai0AAEEgRw0RIAQtABMiAEEJRg0RIABBIEYNESABIARqQQFrLQAAIgZBCUYNEUETIQcgASEAIAZBIEYNEQwTCyANIQcgBCAAQSByQeMARw0fGi\
AEIAQtAAFBIHJB7wBHDR8aIAQgBC0AAkEgckHuAEcNHxogBCAELQADQSByQe4ARw0fGiAEIAQtAARBIHJB5QBHDR8aIAQgBC0ABUEgckHjAEcNHxogBCAELQAGQSByQfQARw0fGiAEIAQtAAdBIHJB6QBHDR8aIA\
QgBC0ACEEgckHvAEcNHxogBCAELQAJQSByQe4ARw0fGiABQQxNBEBBCyEHIAEiAEEMRw0ODA0LIAYgCU8NUiAEIAZqLQAAQSBHDQwgBC0ADCIAQQlGDQwgAEEgRg0MIAEgBGpBAWstAAAiBkEJRg0MQQwhByABIQ\
AgBkEgRg0MDA4LAkACQCAAQdQAaw4iAAEfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8AAR8LAkAgBC0AAUEgckHyAEcNACAELQACQSByQeEARw0AIAQtAANBIHJB6QBHDQAgBC0ABEEgckHsAEcNACAELQ\
AFQSByQeUARw0AIAQtAAZBIHJB8gBHDQAgA0EBOgBTIAFBCU0EQEEIIQcgASIAQQlHDQwMCwsgBiAJTw1TIAQgBmotAABBIEcNCiAELQAJIgBBCUYNCiAAQSBGDQpBCSEHIAEgBGpBAWstAAAiAkEJRg0KIAEhAC\
ACQSBGDQoMJQsgDSEHIAQgAEHVAEcNHxoLIA0hByAEIAQtAAFBIHJB8ABHDR4aIAQgBC0AAkEgckHnAEcNHhogBCAELQADQSByQfIARw0eGiAEIAQtAARBIHJB4QBHDR4aIAQgBC0ABUEgckHkAEcNHhogBCAELQ\
AGQSByQeUARw0eGiABQQlNBEBBCCEHIAEiAEEJRw0GDAULIAYgCU8NUSAEIAZqLQAAQSBHDQQgBC0ACSIAQQlGDQQgAEEgRg0EQQkhByABIARqQQFrLQAAIgZBCUYNBCABIQAgBkEgRg0EDAYLIBpFDSAgDUECai\
IHIAFPDQIgBiAJTw1QIAQgBmotAABBIEcNAiAEIAdqLQAAIgBBCUYNAiAAQSBGDQIgASAEakEBay0AACICQQlGDQIgASEAIAJBIEcNIgwCCyADQQc6ACYgA0ECOgAkIANB7ABqQaWNwABByQD8CgAAQbUBIQtByQ\
AMUgsgA0EIOgAmIANBAjoAJCADQewAakGMkMAAQckA/AoAAEG1ASELQckADFELAkAgASAGTQ0AA0AgBCAGai0AACIAQQlHIABBIEdxDQEgBkEBaiIGIAFHDQALDBwLDBwLQQghBwNAAkAgBCAHai0AACIAQQlGDQ\
AgAEEgRg0AIAEgB00EQCABIQAMAwsgBEEBayEGIAEhAANAIABBAWsiAiAJTw1PIAAgBmotAAAiCEEJRyAIQSBHcQ0DIAIiACAHSw0ACwwECyABIAdBAWoiB0cNAAsMAgsgACAHRg0BIABBAWohAgsgBEEBayETIA\
IgBGohEiAHIQYDQAJAIAAgBk0NACAGIAlPDUwgBCAGai0AACICQQlGBEAgBkEBaiEGDAILIAJBIEcNACAGQQFqIQYMAQsCQCAAIAZGDQACQAJAAn8gACAAIAlPDQAaIAAgACAGSQ0AGiAMQSw6AHQgDEE4aiAMQf\
QAaiAEIAZqIgggEhAcIAwoAjhBAXEiCgR/IAwoAjwgCGsFIAILIAZqIAAgChsLIgogBkEBaiIITQ0AIAYgCU8NTiAEIAZqLQAAQSBHDQAgCCAJTw1OIAQgCGotAAAiAkEJRg0AIAJBIEYNACAKQQFrIgIgCU8NTi\
ACIARqLQAAIg5BCUYNACAKIQIgDkEgRw0BCwJAAn8CQCAGIApPDQAgBiAJIAYgCUsbIQIDQCACIAZGDVEgBCAGai0AACIIQQlHIAhBIEdxDQEgCiAGQQFqIgZHDQALIAoMAQsgBgsiCCAKIgJPDQADQCACQQFrIg\
YgCU8NTyACIBNqLQAAIg5BCUcgDkEgR3ENASAGIQIgBiAISw0ACyAIIQILIAIgCEcNACADQQY6ACYgA0ECOgAkIANBsZHAACkAADcAbCADQbmRwAD9AAAA/QsAdCADQcaRwAApAAA3AIEBDCMLAkACQAJ/IAIgAi\
AJTyIWDQAaIAIgAiAISQ0AGiAMQS86AHQgDEEwaiAMQfQAaiAEIAhqIg4gAiAEakEBahAcIAwoAjBBAXEiDwR/IAwoAjQgDmsFIAYLIAhqIAIgDxsLIg8gCEYNACAIIA9PDQEgCSAIayIGQQAgBiAJTRshBiAPIA\
hrIQ4gBCAIaiEIA0AgBkUNTyAILQAALQCAgEBFDQEgBkEBayEGIAhBAWohCCAOQQFrIg4NAAsMAQsgA0EGOgAmIANBAjoAJCADQc6RwAApAAA3AGwgA0HWkcAA/QAAAP0LAHQgA0HmkcAAKAAANgCEAQwpCwJAIA\
IgD00NACAPQQFqIQYCQCAWRQRAIAxBLzoAdCAMQShqIAxB9ABqIAQgBmoiCCAIIAIgD2tqEBwgDCgCKEEBcQ0BCyACIAZGDQAgAiAGTQ0BA0AgBiAJTw1PIAQgBmotAAAtAICAQEUNASAGQQFqIgYgAkcNAAsMAQ\
sgA0EGOgAmIANBAjoAJCADQc6RwAApAAA3AGwgA0HWkcAA/QAAAP0LAHQgA0HmkcAAKAAANgCEAQwpCyAAIApGDQAgCkEBaiEGDAELCyADQQE6AFIMHAsgA0EGOgAmIANBAjoAJCADQbGRwAApAAA3AGwgA0G5kc\
AA/QAAAP0LAHQgA0HGkcAAKQAANwCBAQwfC0EIIQcDQAJAIAQgB2otAAAiAEEJRg0AIABBIEYNACABIAdNBEAgASEADAMLIARBAWshBiABIQADQCAAQQFrIgIgCU8NSyAAIAZqLQAAIghBCUcgCEEgR3ENAyACIg\
AgB0sNAAsMAwsgASAHQQFqIgdHDQALDAELIAAgB0cNGQsgA0EGOgAmIANBAjoAJCADQZSRwAApAAA3AGwgA0GckcAA/QAAAP0LAHQgA0GpkcAAKQAANwCBAQwcC0ELIQcDQAJAIAQgB2otAAAiAEEJRg0AIABBIE\
YNACABIAdNBEAgASEADAMLIARBAWshCCABIQADQCAAQQFrIgYgCU8NSCAAIAhqLQAAIgJBCUcgAkEgR3ENAyAGIgAgB0sNAAsMBAsgASAHQQFqIgdHDQALDAILIAAgB0YNAQsgACAJSw1DIAAgB0kNQyAEIAdqIQ\
YCQAJAAkACQCAAIAdrQQVrDgYAAwIDAwEDCyAGLQAAQSByQeMARw0CIAYtAAFBIHJB7ABHDQIgBi0AAkEgckHvAEcNAiAGLQADQSByQfMARw0CIAYtAARBIHJB5QBHDQIgA0EBOgBQDBgLIAYtAABBIHJB6wBHDQ\
EgBi0AAUEgckHlAEcNASAGLQACQSByQeUARw0BIAYtAANBIHJB8ABHDQEgBi0ABEEtRw0BIAYtAAVBIHJB4QBHDQEgBi0ABkEgckHsAEcNASAGLQAHQSByQekARw0BIAYtAAhBIHJB9gBHDQEgBi0ACUEgckHlAE\
cNAQwXCyAGLQAAQSByQfUARw0AIAYtAAFBIHJB8ABHDQAgBi0AAkEgckHnAEcNACAGLQADQSByQfIARw0AIAYtAARBIHJB4QBHDQAgBi0ABUEgckHkAEcNACAGLQAGQSByQeUARw0AIANBAToAUQwWCyAEQQFrIQ\
8gACAEakEBaiETIAchBgNAAkAgACAGTQ0AIAQgBmotAAAiAkEJRgRAIAZBAWohBgwCCyACQSBHDQAgBkEBaiEGDAELIAAgBkYNFgJAAkACfyAAIAAgCU8NABogACAAIAZJDQAaIAxBLDoAdCAMQSBqIAxB9ABqIA\
QgBmoiCCATEBwgDCgCIEEBcSIKBH8gDCgCJCAIawUgAgsgBmogACAKGwsiCiAGQQFqIghNDQAgBiAJTw1GIAQgBmotAABBIEcNACAIIAlPDUYgBCAIai0AACICQQlGDQAgAkEgRg0AIApBAWsiAiAJTw1GIAIgBG\
otAAAiDkEJRg0AIAohAiAOQSBHDQELAkACfwJAIAYgCk8NACAGIAkgBiAJSxshAgNAIAIgBkYNSSAEIAZqLQAAIghBCUcgCEEgR3ENASAKIAZBAWoiBkcNAAsgCgwBCyAGCyIIIAoiAk8NAANAIAJBAWsiBiAJTw\
1HIAIgD2otAAAiDkEJRyAOQSBHcQ0BIAYiAiAISw0ACyAIIQILIAIgCEcNAAwCCyACIAlLDUQgAiAISQ1EIAQgCGohBgJAAkACQAJAAkAgAiAIayIOQQVrDgYAAwEDAwIDCyAGLQAAQSByQeMARw0CIAYtAAFBIH\
JB7ABHDQIgBi0AAkEgckHvAEcNAiAGLQADQSByQfMARw0CIAYtAARBIHJB5QBHDQIgA0EBOgBQDAMLIAYtAABBIHJB9QBHDQEgBi0AAUEgckHwAEcNASAGLQACQSByQecARw0BIAYtAANBIHJB8gBHDQEgBi0ABE\
EgckHhAEcNASAGLQAFQSByQeQARw0BIAYtAAZBIHJB5QBHDQEgA0EBOgBRDAILIAYtAABBIHJB6wBHDQAgBi0AAUEgckHlAEcNACAGLQACQSByQeUARw0AIAYtAANBIHJB8ABHDQAgBi0ABEEtRw0AIAYtAAVBIH\
JB4QBHDQAgBi0ABkEgckHsAEcNACAGLQAHQSByQekARw0AIAYtAAhBIHJB9gBHDQAgBi0ACUEgckHlAEYNAQsCQCACIAhGDQAgAiAITQ0BA0AgBi0AAC0AgIBARQ0BIAZBAWohBiAOQQFrIg4NAAsMAQsgA0EGOg\
AmIANBAjoAJCADQfWQwAApAAA3AGwgA0H9kMAA/QAAAP0LAHQgA0GMkcAAKQAANwCDAQwkCyAAIApGDRYgCkEBaiEGDAALAAsgA0EGOgAmIANBAjoAJCADQdWQwAD9AAAA/QsAbCADQeWQwAD9AAAA/QsAfEGMAS\
ELQSAMRQtBEiEHA0ACQCAEIAdqLQAAIgBBCUYNACAAQSBGDQAgASAHTQRAIAEhAAwDCyAEQQFrIQggASEAA0AgAEEBayIGIAlPDUQgACAIai0AACICQQlHIAJBIEdxDQMgBiIAIAdLDQALDAQLIAEgB0EBaiIHRw\
0ACwwCCyAAIAdGDQELIANBAToATiAAIAlLDT8gACAHSQ0/AkAgACAHa0EHRgRAIAQgB2oiBjUAACAGQQZqMQAAQjCGIAZBBGozAABCIIaEhELj0NXztq2ZMlENAQsgBEEBayEPIAAgBGpBAWohEyADLQBPIQ4gBy\
EGA0ACQCAAIAZNDQAgBCAGai0AACICQQlGBEAgBkEBaiEGDAILIAJBIEcNACAGQQFqIQYMAQsgACAGRg0TAkACQAJ/IAAgACAJTw0AGiAAIAAgBkkNABogDEEsOgB0IAxBGGogDEH0AGogBCAGaiIIIBMQHCAMKA\
IYQQFxIgoEfyAMKAIcIAhrBSACCyAGaiAAIAobCyIIIAZBAWoiCk0NACAGIAlPDUMgBCAGai0AAEEgRw0AIAkgCk0NQyAEIApqLQAAIgJBCUYNACACQSBGDQAgCEEBayICIAlPDUMgAiAEai0AACISQQlGDQAgCC\
ECIBJBIEcNAQsCfwJAIAYgCE8NACAGIAkgBiAJSxshAgNAIAIgBkYNRSAEIAZqLQAAIgpBCUcgCkEgR3ENASAIIAZBAWoiBkcNAAsgCAwBCyAGCyEKAkAgCiAIIgJPDQADQCACQQFrIgYgCU8NRCACIA9qLQAAIh\
JBCUcgEkEgR3ENASAGIgIgCksNAAsgCiECCyACIApHDQAgA0EGOgAmIANBAjoAJCADQa2OwAD9AAAA/QsAbCADQb2OwAD9AAAA/QsAfCADQcyOwAApAAA3AIsBDAgLIANBAToATiACIAlLDUEgAiAKSQ1BAkACQC\
ACIAprQQdHDQAgBCAKaiIGLQAAQSByQeMARw0AIAYtAAFBIHJB6ABHDQAgBi0AAkEgckH1AEcNACAGLQADQSByQe4ARw0AIAYtAARBIHJB6wBHDQAgBi0ABUEgckHlAEcNACAGLQAGQSByQeQARw0AIA5BAXFFBE\
BBASEOIANBAToATwwCCyADQQ46ACYgA0ECOgAkIANB7ABqQdSOwABB6wD8CgAAQdcBIQtB6wAMRgsgDkEBcUEAIQ5FDQAgA0EOOgAmIANBAjoAJCADQewAakG/j8AAQc0A/AoAAEG5ASELQc0ADEULIAAgCEYNEy\
AIQQFqIQYMAAsACyADLQBPRQRAIANBAToATwwSCyADQQ46ACYgA0ECOgAkIANB7ABqQdSOwABB6wD8CgAAQdcBIQtB6wAMQgsgA0EGOgAmIANBAjoAJCADQa2OwAD9AAAA/QsAbCADQb2OwAD9AAAA/QsAfCADQc\
yOwAApAAA3AIsBDAQLIANBCDoAJiADQQI6ACQgA0HujcAAKQAANwBsIANB9o3AAP0AAAD9CwB0IANBho7AAP0AAAD9CwCEASADQZaOwAD9AAAA/QsAlAEgA0GljsAAKQAANwCjAUGrASELQT8MQAsgAUERSQ0AIA\
JBIEcNACAELQAQIgBBCUYNACAAQSBGDQAgCkUNAQtBDyEHAkADQAJAAkAgBCAHai0AACIAQQlGDQAgAEEgRg0AIAcgASIATw0BIARBAWshBgNAIABBAWsiAiAJTw1AIAAgBmotAAAiCEEJRyAIQSBHcQ0CIAIiAC\
AHSw0ACwwDCyABIAdBAWoiB0cNAQwCCwsgACAHRw0FCyADQQY6ACYgA0ECOgAkIANBvYzAAP0AAAD9CwBsIANBzYzAAP0AAAD9CwB8IANB3YzAACgAADYAjAEMBgtBECEHIAEhAAwDC0GTASELQScMPAsDQAJAIA\
QgB2otAAAiAEEJRg0AIABBIEYNACABIAdNBEAgASEADAMLIARBAWshBiABIQADQCAAQQFrIgIgCU8NOyAAIAZqLQAAIghBCUcgCEEgR3ENAyACIgAgB0sNAAsMBAsgASAHQQFqIgdHDQALDAILIAAgB0YNAQsgAC\
AHayIIQRNNBEBCACEvIAAgB0sEQCAJIAdrIgJBACACIAlNGyEGIAQgB2ohAgNAIAZFDTkgAi0AAEEwayIKQf8BcUEKTwRAIANBDToAJiADQQI6ACQgA0HhjMAAKQAANwBsIANB6YzAAP0AAAD9CwB0IANB9ozAAC\
kAADcAgQEMEAsgL0IKfiAKrUL/AYN8IS8gBkEBayEGIAJBAWohAiAIQQFrIggNAAsLIAMgLzcDOCADIC83AyggA0EBOgBNDAkLIANBDToAJiADQQI6ACQgA0HhjMAAKQAANwBsIANB6YzAAP0AAAD9CwB0IANB9o\
zAACkAADcAgQEMDAsgA0EGOgAmIANBAjoAJCADQb2MwAD9AAAA/QsAbCADQc2MwAD9AAAA/QsAfCADQd2MwAAoAAA2AIwBC0GQASELQSQMNwsgDSEHIAQLIQACQANAIAAtAAAtAICAQARAIABBAWohACAHQQFrIg\
cNAQwCCwsMBgsgGkUNAgJAIA1BAmoiByABTw0AIAYgCU8NMyAEIAZqLQAAQSBHDQAgBCAHai0AACIAQQlGDQAgAEEgRg0AIAEgBGpBAWstAAAiAkEJRg0AIAEhACACQSBHDQULIAEgBk0NAQNAIAQgBmotAAAiAE\
EJRyAAQSBHcQ0CIAEgBkEBaiIGRw0ACwsgASIAIQcMAwsgASAGTQ0AIARBAWshByABIQADQCAAQQFrIgIgCU8NMSAAIAdqLQAAIghBCUcgCEEgR3ENAiACIgAgBksNAAsgBiIAIQcMAgsgASEACyAGIQcLICVFBE\
AgBUEQakGAgARLDTIgAygCICECIAMoAvgCIAVqQQ46AAAgAygC+AIgBWpBAWogAjYAACADKAL4AiAFakEFaiANNgAAIAVBCWohBQsgBSAkRQ0YGiAFQRBqQYCABEsNMSAAIAdrIQYgAygCICAHaiERQQ8hAAwXCy\
ADQQY6ACYgA0ECOgAkIANB6pHAAP0AAAD9CwBsIANB+pHAAP0AAAD9CwB8IANBiZLAACgAADYAiwFBjwEhC0EjDC8LIAAgAU8NIiAC/QAAAP0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/WQiAEUNIiACIABoaiEAC0EBIR\
EgACAEayICQQFqIgEgC0YNLiABIAlPDSoCQCABIARqLQAAQQpGBEBBACEHIAAgBEcNAUECIQAMHgsgA0EGOgAmIANBAjoAJCADQa6KwAApAAA3AGwgA0GzisAAKQAANwBxDCwLIAJBDUkNAiAVQgA3AwAgA0EAOg\
AVIBX9DAAAAAAAAAAAAAAAAAAAAAD9CwMIIBX9DAAAAAAAAAAAAAAAAAAAAAD9CwMYIBVBADYCKCAELQAIQSBGDQEgA0EGOgAmIANBAjoAJCADQbWLwAApAAA3AGwgA0G9i8AA/QAAAP0LAHQgA0HKi8AAKQAANw\
CBAQtBiQEhC0EdDCwLIAQtAABByABHDQggBC0AAUHUAEcNCAJAIAQtAAJB1ABHDQAgBC0AA0HQAEcNACAELQAEQS9HDQAgBC0ABUExRw0AIAQtAAZBLkcNACAELQAHQTFHDQAgBC0ACUEwa0H/AXEiCkEKTw0EIA\
QtAApBMGsiDUH/AXFBCUsNBCAELQALQTBrQf8BcSIOQQlLDQQgBC0ADEEgRw0CAkAgAkENRiIPDQACfyAEQQ1qIQggAkENayEGQQAhAAJAA0AgBiAAQRBqIgFJBEAgACAGSQ0CQQEMAwsgACAIaiABIQD9AAAAIk\
r9DH9/f39/f39/f39/f39/f3/9IyBK/QwJCQkJCQkJCQkJCQkJCQkJ/SQgSv0MICAgICAgICAgICAgICAgIP0m/U79UP1TRQ0AC0EADAELIAYgAGshASAAIAhqIQADQAJAIAAtAAAiBkEgTwRAIAZB/wBHDQFBAA\
wDCyAGQQlGDQBBAAwCCyAAQQFqIQAgAUEBayIBDQALQQELDQAgA0EGOgAmIANBAjoAJCADQeuKwAApAAA3AGwgA0HzisAA/QAAAP0LAHQgA0GCi8AAKQAANwCDAQwJCyADIApB5ABsIA1BCmxB/gFxaiAOajYCSC\
AhRQ0DIDxCAFIEQCAFQRBqQYGABE8NLiADKAIgIQAgAygC+AIgBWpBCjoAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqQQQ2AAAgBUEJaiEFCyA7QgBSBEAgBUEQakGBgARPDS4gAygCICEAIAMoAvgCIA\
VqQQs6AAAgAygC+AIgBWpBAWogAEEFajYAACADKAL4AiAFakEFakEDNgAAIAVBCWohBQsgQ0IAUgRAIAVBEGpBgYAETw0uIAMoAiAhACADKAL4AiAFakEMOgAAIAMoAvgCIAVqQQFqIABBCWo2AAAgAygC+AIgBW\
pBBWpBAzYAACAFQQlqIQULIEJQDQMgDw0DIAVBEGpBgIAESw0tIAMoAiAhACADKAL4AiAFakENOgAAIAMoAvgCIAVqQQFqIABBDWo2AAAgAygC+AIgBWpBBWogAkENazYAACAFQQlqIQUMAwsgBC0AAkHUAEcNCC\
AELQADQdAARw0IIAQtAARBL0cNCCADQRE6ACYgA0ECOgAkIANBhonAACkAADcAbCADQY6JwAD9AAAA/QsAdAwMCyADQQY6ACYgA0ECOgAkIANB0ovAAP0AAAD9CwBsIANB34vAACkAADcAeQwhCyADQQw6ACYgA0\
ECOgAkIANBiovAACkAADcAbCADQZKLwAD9AAAA/QsAdCADQaKLwAD9AAAA/QsAhAEgA0Gxi8AAKAAANgCTAUGXASELQSsMKQsgAkECaiEAIAMtACRBAkYNFyADQQY6ACQMFwsgA0EMOgAmIANBAjoAJCADQc+KwA\
ApAAA3AGwgA0HXisAA/QAAAP0LAHQgA0HnisAAKAAANgCEAQtBiAEhC0EcDCYLIAAgAU8NGyAC/QAAAP0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/WQiAEUNGyACIABoaiEAC0EBIREgACAEayIKQQFqIgEgC0YNJSABIA\
lPDSECQCABIARqIgEtAABBCkYEQEEAIQcgACAERw0BQQIhAAwVCyADQQY6ACYgA0ECOgAkIANBrorAACkAADcAbCADQbOKwAApAAA3AHEMIwsCQAJAAkACfwJAIApBDk8EQCAVQgA3AwAgA0EAOgAVIBX9DAAAAA\
AAAAAAAAAAAAAAAAD9CwMIIBX9DAAAAAAAAAAAAAAAAAAAAAD9CwMYIBVBADYCKCAMQSA6AHQgDEEQaiAMQfQAaiAEIAEQHAJAIAwoAhBBAXEEQCAMKAIUIgAgBEcNAQsgA0EGOgAmIANBAjoAJCADQf2JwAApAA\
A3AGwgA0GFisAA/QAAAP0LAHQgA0GUisAAKAAANgCDAUGHASELQRsMKwsCQAJAIAogACAEayICTQ0AIAxBIDoAdCAMQQhqIAxB9ABqIAQgAkEBaiIGaiIAIAAgCiACa2oQHCAMKAIIQQFxRQ0AIAwoAgwiASAARw\
0BCyADQQY6ACYgA0ECOgAkIANB5YnAACkAADcAbCADQe2JwAD9AAAA/QsAdAwMCwJAAkAgCiABIABrIgggBmoiE0EBaiINSQ0AIAxBLzoAdCAMIAxB9ABqIAQgDWoiDyAPIAogE2tqEBwgDCgCAEEBcUUNACAMKA\
IEIhIgD0cNAQsgA0EGOgAmIANBAjoAJCADQcOJwAD9AAAA/QsAbCADQdOJwAD9AAAA/QsAfCADQeOJwAAvAAA7AIwBQY4BIQtBIgwrCyACIAlLDScCQAJAAkACQAJAAkACQCACQQNrDgUAAQIDBAYLAkAgBC0AAE\
HHAGsOCgUGBgYGBgYGBgAGCwJAAkAgBC0AAUHSAGsOBAEHBwAHCyAELQACQdQARw0GQQQhAAwICyAELQACQckARw0FQQohAEEBDAgLAkACQCAELQAAQcgAaw4JAAYGBgYGBgYBBgsgBC0AAUHFAEcNBSAELQACQc\
EARw0FIAQtAANBxABHDQVBAiEADAcLIAQtAAFBzwBHDQQgBC0AAkHTAEcNBCAELQADQdQARw0EQQMhAAwGCwJAAkAgBC0AAEHQAGsOBQAFBQUBBQsgBC0AAUHBAEcNBCAELQACQdQARw0EIAQtAANBwwBHDQQgBC\
0ABEHIAEcNBEEJIQAMBgsgBC0AAUHSAEcNAyAELQACQcEARw0DIAQtAANBwwBHDQMgBC0ABEHFAEcNA0EIIQAMBQsgBC0AAEHEAEcNAiAELQABQcUARw0CIAQtAAJBzABHDQIgBC0AA0HFAEcNAiAELQAEQdQARw\
0CIAQtAAVBxQBHDQJBBSEADAQLAkACQCAELQAAQcMAaw4NAAMDAwMDAwMDAwMDAQMLIAQtAAFBzwBHDQIgBC0AAkHOAEcNAiAELQADQc4ARw0CIAQtAARBxQBHDQIgBC0ABUHDAEcNAiAELQAGQdQARw0CIANBAT\
oAFUEGIQAMBAsgBC0AAUHQAEcNASAELQACQdQARw0BIAQtAANByQBHDQEgBC0ABEHPAEcNASAELQAFQc4ARw0BIAQtAAZB0wBHDQFBByEADAMLIAQtAAFBxQBGDQQLIANBADoATCACIQEgBCEADAQLIANBBjoAJi\
ADQQI6ACQgA0GYisAA/QAAAP0LAGwgA0GmisAAKQAANwB6QYIBIQtBFgwpC0EACyEOIAMgADoATAwCCyADIAQtAAJB1ABGIg46AEwgAiEBIAQhACAORQ0AQQAhDgwBCwJAA0AgAC0AAC0AgIBARQ0BIABBAWohAC\
ABQQFrIgENAAtBACEODAELIANBBjoAJiADQQI6ACQgA0G6iMAAKQAANwBsIANBwojAAP0AAAD9CwB0DAYLIBIgD2siEiANaiEWIAghASAGIQACQANAIAAgCU8NIyAAIARqLQAALQCAhkAEQCAAQQFqIQAgAUEBay\
IBRQ0CDAELCyADQQY6ACYgA0ECOgAkIANB0ojAAP0AAAD9CwBsIANB34jAACkAADcAeQwcCyAKIBNBCWpHDQMgCiANa0EIRw0BIA8pAAAiL0LIqNGC9cWMlzBRDQIgL0LIqNGC9aWMlzFSDQEgDkUNBCADQRE6AC\
YgA0ECOgAkIANB54jAACkAADcAbCADQe+IwAD9AAAA/QsAdCADQf6IwAApAAA3AIMBC0GLASELQR8MIwsgA0EGOgAmIANBAjoAJCADQZ6JwAD9AAAA/QsAbEH8ACELQRAMIgsgDg0BIANBEToAJiADQQI6ACQgA0\
GGicAAKQAANwBsIANBjonAAP0AAAD9CwB0DAILIANBBjoAJiADQQI6ACQgA0GuicAA/QAAAP0LAGwgA0G7icAAKQAANwB5DBcLAkAgIkUNACBBQgBSBEAgBUEQakGBgARPDSIgAygCICEAIAMoAvgCIAVqQQg6AA\
AgAygC+AIgBWpBAWogADYAACADKAL4AiAFakEFaiACNgAAIAVBCWohBQsgQEIAUgRAIAVBEGpBgYAETw0iIAMoAiAhACADKAL4AiAFakEJOgAAIAMoAvgCIAVqQQFqIAAgBmo2AAAgAygC+AIgBWpBBWogCDYAAC\
AFQQlqIQULIDxCAFIEQCAFQRBqQYGABE8NIiADKAIgIQAgAygC+AIgBWpBCjoAACADKAL4AiAFakEBaiAAIA1qNgAAIAMoAvgCIAVqQQVqIBI2AAAgBUEJaiEFCyA7UA0AIAVBEGpBgIAESw0hIAMoAiAhACADKA\
L4AiAFakELOgAAIAMoAvgCIAVqQQFqIAAgFkEBamo2AAAgAygC+AIgBWpBBWpBAzYAACAFQQlqIQULIApBAmohACADLQAkIQEgAy0ATEEKRgRAIAFBAkYNDyADQQU6ACQMDwsgAUECRg0OIANBBjoAJAwOC0GEAS\
ELQRgMHgtBACEHIAMtACRBAkYNFiADQQQ6ACQMFgsgBC8AAEGNFEcNAQtBACEHQQIhAAwKCyADQQE6ABECQCAdRQ0AIDlCAFIEQCAFQRBqQYGABE8NHSADKAIgIQAgAygC+AIgBWpBBToAACADKAL4AiAFakEBai\
AANgAAIAMoAvgCIAVqQQVqQQA2AAAgBUEJaiEFCyA1UA0AIAVBEGpBgIAESw0cIAMoAiAhACADKAL4AiAFakEDOgAAIAMoAvgCIAVqQQFqIAA2AAAgAygC+AIgBWpBBWpBADYAACAFQQlqIQULQQAhByADLQAkQQ\
JGDRMgA0EDOgAkDBMLQQAhByADLQAkQQJGDRIgA0EDOgAkDBILIAMoAvgCIAVqIAA6AAAgAygC+AIgBWpBAWogETYAACADKAL4AiAFakEFaiAGNgAAIAVBCWoLIQVBACEHIAFBAmoiAA0GDBALIAMoAgQgC0sNFy\
ADQQY6ACYgA0ECOgAkIANBzJTAAP0AAAD9CwBsIANB2ZTAACkAADcAeQwNCyADKAIEIAtLBEBBASERDBcLIANBBjoAJiADQQI6ACQgA0HMlMAA/QAAAP0LAGwgA0HZlMAAKQAANwB5DAwLIC9QDRUgLyAwfCEwIC\
+nIQBBACEHIDdQDQMgBUEQakGAgARLDRUgAygCICEBIAMoAvgCIAVqQRg6AAAgAygC+AIgBWpBAWogATYAACADKAL4AiAFakEFaiAANgAAIAVBCWohBQwDCyAvUA0UIC8gMHwhMCAvpyEAAkACQAJAAkAgLyAyWg\
RAIAVBzf8Da0H//3tPDQEMGQsgN1ANAiAFQRBqQYGABEkNAQwYCyA3QgBSBEAgBUEQakGBgARPDRggAygCICEBIAMoAvgCIAVqQRg6AAAgAygC+AIgBWpBAWogATYAACADKAL4AiAFakEFaiAANgAAIAVBCWohBQ\
sCQCA2QgBSBEAgBUEQakGBgARJDQEMGQsgA0EBOgAUIANCADcDOCAFQV5IDRgMAwsgAygCICEBIAMoAvgCIAVqQRc6AAAgAygC+AIgBWpBAWogACABajYAACADKAL4AiAFakEFakEANgAAIANBAToAFCADQgA3Az\
ggBUEJaiEFDAILIAMoAiAhASADKAL4AiAFakEYOgAAIAMoAvgCIAVqQQFqIAE2AAAgAygC+AIgBWpBBWogADYAACAFQQlqIQULIAMgAykDOCAvfTcDOEEAIQcMAwsCQCAXRQ0AIDRCAFIEQCAFQXBIDRYgAygCIC\
ECIAMoAvgCIAVqIgFBBDoAACABQQVqQQA2AAAgAUEBaiAAIAJqNgAAIAVBCWohBQsgM1ANACAFQXBIDRUgAygCICECIAMoAvgCIAVqIgFBBzoAACABQQVqQQA2AAAgAUEBaiAAIAJqNgAAIAVBCWohBQsgA0EAOg\
AWIANBADoAFAJAAkAgAy0AUkEBRgRAIAMtABFBAXENAQsgAy0AUA0BIAMtACRBAkcNAkEAIQcMBAtBACEHIAMtACRBAkYNAyADQQ46ACQMAwsgGUUNASAFQXBIDRQgAygCICECIAMoAvgCIAVqIgFBAjoAACABQQ\
VqQQA2AAAgAUEBaiACNgAAIAVBCWohBQwBC0EAIQcgA0EAOgAkDAELQQAhByADLQAkQQJGDQAgA0EBOgAkCyADIAMoAiAgAGo2AiAgACAJSw0NIAsgAGshCyAAIARqIQQgCSAAayEJDAkLIANBAToAFCAFQd//A2\
tB//97SQ0QAkAgF0UNACA0QgBSBEAgBUFwSA0SIAMoAiAhASADKAL4AiAFaiIAQQQ6AAAgAEEFakEANgAAIABBAWogATYAACAFQQlqIQULIDNQDQAgBUFwSA0RIAMoAiAhASADKAL4AiAFaiIAQQc6AAAgAEEFak\
EANgAAIABBAWogATYAACAFQQlqIQULIANBADoAFiADQQA6ABQLIAMtAFBBAUcNASAZBEAgBUFwSA0QIAMoAiAhASADKAL4AiAFaiIAQQI6AAAgAEEFakEANgAAIABBAWogATYAACAFQQlqIQULIANBAToAJAtBAC\
EHDAYLQQAhByADQQA6ACQMBQsgAygCACALSwRAQQEhEQwNCyADQQY6ACYgA0ECOgAkIANBu4rAAP0AAAD9CwBsIANBy4rAACgAADYAfAtBgAEhC0EUDAoLIAMoAgAgC0sEQEEBIREMCwsgA0EGOgAmIANBAjoAJC\
ADQaWIwAD9AAAA/QsAbCADQbKIwAApAAA3AHkLQYEBIQtBFQwIC0EAIQcgAy0AJEECRg0AIANBBDoAJAtBASERIAdBAXENByADLQAlQQFxRQ0ACwwGCwALIAMoAvgCQQA6AAAMBQsAC0H5ACELQQ0MAQsgA0EGOg\
AmIANBAjoAJCADQZaIwAApAAA3AGwgA0GdiMAAKQAANwBzQfsAIQtBDws6APQCQQAhESADIAtqQQA6AAALIAMgAykDGCADKAIgIgutfDcDGAJAIAMtABNFDQAgAygC8AIiAARAIAMoAuwCIAAQWAsgA0IANwLsAi\
ALIBRPDQACQAJAIAlFBEBBASEADAELIAlBARBWIgBFDQEgCUUNACAAIAQgCfwKAAALIAMgADYC7AIgAyAJNgLwAgwBCwALAkACQCAuQgGDUCARcgRAICBFDQEMAgsgBUH6/wNrQf//e0kNACADKAL4AiAFaiIAQQ\
E6AAAgAEEBaiADKAIgNgAAIABBBWogAy0AJjoAACAFQQZqIQULIAMoAvgCIAVqQQA6AAALAkAgAykDWCIuUA0AIC5CAYMhLyAuQoCAAoMhMCAuQgKDITEgLkIEgyEzIC5CCIMhNCAuQhCDITUgLkIggyE2IC5CwA\
CDITcgLkKAAYMhMiAuQoACgyE5IC5CgASDITogLkKACIMhOyAuQoAQgyE8IC5CgCCDIT0gLkKAwACDIT4gLkKAgAGDIT8gLkKAgASDIUAgLkKAgAiDIUEgLkKAgBCDIUIgLkKAgCCDIUMgLkKAgMAAgyFEIC5CgI\
CAAYMhRSAuQoCAgAKDIUYgLkKAgIAEgyFHIC5CgICACIMhOCAuQoCAgBCDIUggLkKAgIAggyFJIC5CgICAwACDIS4gAygCaCECIAMoAvgCIQZBACEEA0ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgBCAGaiIALQAAQQFrDhwAAgMEBQYHCAkKCwwNDg8BEBESExQVFhcYGRobHwtBBiEBIC9QDRsgAiAAQQFqKAAAQQAQACAEQQZqIQQMHQtBEyEBIDBQDRogAiAAQQ\
FqKAAAIABBBWovAAAgAEEHai0AAEEARyAAQQhqLQAAQQBHIABBCWotAABBAEcgAEEKai0AACAAQQtqKQAAuhABIARBE2ohBAwcC0EJIQEgMVANGSACIABBAWooAAAgAEEFaigAABACIARBCWohBAwbC0EJIQEgM1\
ANGCACIABBAWooAAAgAEEFaigAABADIARBCWohBAwaC0EJIQEgNFANFyACIABBAWooAAAgAEEFaigAABAEIARBCWohBAwZC0EJIQEgNVANFiACIABBAWooAAAgAEEFaigAABAFIARBCWohBAwYC0EJIQEgNlANFS\
ACIABBAWooAAAgAEEFaigAABAGIARBCWohBAwXC0EJIQEgN1ANFCACIABBAWooAAAgAEEFaigAABAHIARBCWohBAwWC0EJIQEgMlANEyACIABBAWooAAAgAEEFaigAABAIIARBCWohBAwVC0EJIQEgOVANEiACIA\
BBAWooAAAgAEEFaigAABAJIARBCWohBAwUC0EJIQEgOlANESACIABBAWooAAAgAEEFaigAABAKIARBCWohBAwTC0EJIQEgO1ANECACIABBAWooAAAgAEEFaigAABALIARBCWohBAwSC0EJIQEgPFANDyACIABBAW\
ooAAAgAEEFaigAABAMIARBCWohBAwRC0EJIQEgPVANDiACIABBAWooAAAgAEEFaigAABANIARBCWohBAwQC0EJIQEgPlANDSACIABBAWooAAAgAEEFaigAABAOIARBCWohBAwPC0EJIQEgP1ANDCACIABBAWooAA\
AgAEEFaigAABAPIARBCWohBAwOC0EJIQEgQFANCyACIABBAWooAAAgAEEFaigAABAQIARBCWohBAwNC0EJIQEgQVANCiACIABBAWooAAAgAEEFaigAABARIARBCWohBAwMC0EJIQEgQlANCSACIABBAWooAAAgAE\
EFaigAABASIARBCWohBAwLC0EJIQEgQ1ANCCACIABBAWooAAAgAEEFaigAABATIARBCWohBAwKC0EJIQEgRFANByACIABBAWooAAAgAEEFaigAABAUIARBCWohBAwJC0EJIQEgRVANBiACIABBAWooAAAgAEEFai\
gAABAVIARBCWohBAwIC0EJIQEgRlANBSACIABBAWooAAAgAEEFaigAABAWIARBCWohBAwHC0EJIQEgR1ANBCACIABBAWooAAAgAEEFaigAABAXIARBCWohBAwGC0EJIQEgOFANAyACIABBAWooAAAgAEEFaigAAB\
AYIARBCWohBAwFC0EJIQEgSFANAiACIABBAWooAAAgAEEFaigAABAZIARBCWohBAwEC0EJIQEgSVANASACIABBAWooAAAgAEEFaigAABAaIARBCWohBAwDC0EJIQEgLkIAUg0BCyABIARqIQQMAQsgAiAAQQFqKA\
AAIABBBWooAAAQGyAEQQlqIQQMAAsACyAfIBhBAEdxRQ0AIBAgGBBYCyAMQZABaiQAIAsLCQAgAEEBOgAlC5kBACAAQQA7ASQgAUUEQCAAQgA3AxgLIABBADoA9AIgAEEAOgBsIABBADoAJiAAKALwAiIBBEAgAC\
gC7AIgARBYCyAAQgA3AyggAEEAOwAVIABCADcC7AIgAP0MAAAAAAAAAAAAAAAAAAAAAP0LAzAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LA0AgAEEANgJQIAAoAvgCQQA6AAALCQAgAEEAOgAlCwkAIAAgATcDWAsJAC\
AAIAE3A2ALCQAgACABOgAXCwkAIAAgAToAFQsJACAAIAE6ABELCQAgACABNwMICwkAIAAgATYCBAsJACAAIAE2AgALCQAgACABOgAQCwkAIAAgAToAFAsJACAAIAE6ABMLCQAgACABOgAWCwkAIAAgAToAEgsHAC\
AALQAUCwcAIAAtABMLBwAgAC0AFgsHACAALQASC/QCAQV/IAFBCU8EQAJAIABBzf97QRAgASABQRBNGyICa08NACACQRAgAEELakF4cSAAQQtJGyIEakEMahBXIgBFDQAgAEEIayEBAkAgAkEBayIDIABxRQRAIA\
EhAAwBCyAAQQRrIgUoAgAiBkF4cSAAIANqQQAgAmtxQQhrIgAgAkEAIAAgAWtBEE0baiIAIAFrIgJrIQMgBkEDcQRAIAAgAyAAKAIEQQFxckECcjYCBCAAIANqIgMgAygCBEEBcjYCBCAFIAIgBSgCAEEBcXJBAn\
I2AgAgASACaiIDIAMoAgRBAXI2AgQgASACEFsMAQsgASgCACEBIAAgAzYCBCAAIAEgAmo2AgALAkAgACgCBCIBQQNxRQ0AIAFBeHEiAiAEQRBqTQ0AIAAgBCABQQFxckECcjYCBCAAIARqIgEgAiAEayIEQQNyNg\
IEIAAgAmoiAiACKAIEQQFyNgIEIAEgBBBbCyAAQQhqIQMLIAMPCyAAEFcL/yUBCX8jAEEQayIIJAACQAJAAkAgAEH1AU8EQCAAQcz/e0sEQEEAIQAMBAsgAEELaiIBQXhxIQVB0JvAACgCACIJRQ0CQR8hBiAAQf\
X//wdPDQEgBUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEGDAELAkACQAJAAkACQEHMm8AAKAIAIgRBECAAQQtqQfgDcSAAQQtJGyIFQQN2IgB2IgFBA3EEQCABQX9zQQFxIABqIgdBA3QiAUHEmcAAaiIAIAFBzJ\
nAAGooAgAiAigCCCIDRg0BIAMgADYCDCAAIAM2AggMAgsgBUHUm8AAKAIATQ0GIAFFBEBB0JvAACgCACIARQ0HIABoQQJ0QbSYwABqKAIAIgEoAgRBeHEgBWshAyABIQIDQAJAIAEoAhAiAEUEQCABKAIUIgBFDQ\
ELIAAoAgRBeHEgBWsiASADIAEgA0kiARshAyAAIAIgARshAiAAIQEMAQsLIAIoAhghBgJAAkAgAiACKAIMIgBGBEAgAkEUQRAgAigCFCIAG2ooAgAiAQ0BQQAhAAwCCyACKAIIIgEgADYCDCAAIAE2AggMAQsgAk\
EUaiACQRBqIAAbIQQDQCAEIQcgASIAQRRqIABBEGogACgCFCIBGyEEIABBFEEQIAEbaigCACIBDQALIAdBADYCAAsgBkUNBQJAIAIoAhxBAnRBtJjAAGoiASgCACACRwRAIAIgBigCEEcEQCAGIAA2AhQgAA0CDA\
gLIAYgADYCECAADQEMBwsgASAANgIAIABFDQULIAAgBjYCGCACKAIQIgEEQCAAIAE2AhAgASAANgIYCyACKAIUIgFFDQUgACABNgIUIAEgADYCGAwFCwJAQQIgAHQiAkEAIAJrciABIAB0cWgiB0EDdCIBQcSZwA\
BqIgIgAUHMmcAAaigCACIAKAIIIgNHBEAgAyACNgIMIAIgAzYCCAwBC0HMm8AAIARBfiAHd3E2AgALIAAgBUEDcjYCBCAAIAVqIgYgASAFayIHQQFyNgIEIAAgAWogBzYCAEHUm8AAKAIAIgJFDQJB3JvAACgCAC\
EBAkBBzJvAACgCACIEQQEgAkEDdnQiA3FFBEBBzJvAACADIARyNgIAIAJBeHFBxJnAAGoiAyEEDAELIAJBeHEiAkHEmcAAaiEEIAJBzJnAAGooAgAhAwsgBCABNgIIIAMgATYCDCABIAQ2AgwgASADNgIIDAILQc\
ybwAAgBEF+IAd3cTYCAAsgAkEIaiEAIAIgAUEDcjYCBCABIAJqIgEgASgCBEEBcjYCBAwFCyAAQQhqIQBB3JvAACAGNgIAQdSbwAAgBzYCAAwEC0HQm8AAQdCbwAAoAgBBfiACKAIcd3E2AgALAkACQCADQRBPBE\
AgAiAFQQNyNgIEIAIgBWoiByADQQFyNgIEIAMgB2ogAzYCAEHUm8AAKAIAIgFFDQFB3JvAACgCACEAAkBBzJvAACgCACIEQQEgAUEDdnQiBnFFBEBBzJvAACAEIAZyNgIAIAFBeHFBxJnAAGoiBCEBDAELIAFBeH\
EiBEHEmcAAaiEBIARBzJnAAGooAgAhBAsgASAANgIIIAQgADYCDCAAIAE2AgwgACAENgIIDAELIAIgAyAFaiIAQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDAELQdybwAAgBzYCAEHUm8AAIAM2AgALIAJBCGoiAE\
UNAQwCC0EAIAVrIQMCQAJAAkAgBkECdEG0mMAAaigCACICRQRAQQAhAUEAIQAMAQtBACEBIAVBGSAGQQF2a0EAIAZBH0cbdCEEQQAhAANAAkAgAigCBEF4cSIHIAVJDQAgByAFayIHIANPDQAgAiEBIAciAw0AQQ\
AhAyABIQAMAwsgAigCFCIHIAAgByACIARBHXZBBHFqKAIQIgJHGyAAIAcbIQAgBEEBdCEEIAINAAsLIAAgAXJFBEBBACEBQQIgBnQiAEEAIABrciAJcSIARQ0DIABoQQJ0QbSYwABqKAIAIQALIABFDQELA0AgAy\
AAKAIEQXhxIgIgBWsiBCADIAMgBEsiBBsgAiAFSSICGyEDIAEgACABIAQbIAIbIQEgACgCECICBH8gAgUgACgCFAsiAA0ACwsgAUUNACAFQdSbwAAoAgAiAE0gAyAAIAVrT3ENACABKAIYIQYCQAJAIAEgASgCDC\
IARgRAIAFBFEEQIAEoAhQiABtqKAIAIgINAUEAIQAMAgsgASgCCCICIAA2AgwgACACNgIIDAELIAFBFGogAUEQaiAAGyEEA0AgBCEHIAIiAEEUaiAAQRBqIAAoAhQiAhshBCAAQRRBECACG2ooAgAiAg0ACyAHQQ\
A2AgALAkAgBkUNAAJAAkAgASgCHEECdEG0mMAAaiICKAIAIAFHBEAgASAGKAIQRwRAIAYgADYCFCAADQIMBAsgBiAANgIQIAANAQwDCyACIAA2AgAgAEUNAQsgACAGNgIYIAEoAhAiAgRAIAAgAjYCECACIAA2Ah\
gLIAEoAhQiAkUNASAAIAI2AhQgAiAANgIYDAELQdCbwABB0JvAACgCAEF+IAEoAhx3cTYCAAsCQCADQRBPBEAgASAFQQNyNgIEIAEgBWoiACADQQFyNgIEIAAgA2ogAzYCACADQYACTwRAIAAgAxBcDAILAkBBzJ\
vAACgCACICQQEgA0EDdnQiBHFFBEBBzJvAACACIARyNgIAIANB+AFxQcSZwABqIgMhAgwBCyADQfgBcSIEQcSZwABqIQIgBEHMmcAAaigCACEDCyACIAA2AgggAyAANgIMIAAgAjYCDCAAIAM2AggMAQsgASADIA\
VqIgBBA3I2AgQgACABaiIAIAAoAgRBAXI2AgQLIAFBCGoiAA0BCwJAAkACQAJAAkACQAJAIAVB1JvAACgCACIBSwRAIAVB2JvAACgCACIATwRAIAhBBGohAAJ/AkAgBUGvgARqQYCAfHEiAUUNAEH4m8AALQAAQf\
ibwABBAToAAEGAnMAAIQIgAUGA5ANLDQANAEGA5AMMAQtBACECQQAgAUEQdiABQf//A3FBAEdqIgFAACIEQX9GDQAaIAFBEHQiAUEQayABIARBEHQiAkEAIAFrRhsLIQEgAEEANgIIIAAgATYCBCAAIAI2AgAgCC\
gCBCIBRQRAQQAhAAwKCyAIKAIMIQdB5JvAACAIKAIIIgRB5JvAACgCAGoiADYCAEHom8AAIABB6JvAACgCACICIAAgAksbNgIAAkACQEHgm8AAKAIAIgIEQEG0mcAAIQADQCABIAAoAgAiAyAAKAIEIgZqRg0CIA\
AoAggiAA0ACwwCC0Hwm8AAKAIAIgBFDQcgACABSw0HDAkLIAEgAk0NACACIANJDQAgACgCDCIDQQFxDQAgA0EBdiAHRg0DC0Hwm8AAQfCbwAAoAgAiACABIAAgAUkbNgIAIAEgBGohA0G0mcAAIQACQAJAAkADQC\
ADIAAoAgAiBkcEQCAAKAIIIgANAQwCCwsgACgCDCIDQQFxDQAgA0EBdiAHRg0BC0G0mcAAIQADQCACIAAoAgAiA08EQCACIAMgACgCBGoiBkkNAwsgACgCCCEADAALAAsgACABNgIAIAAgACgCBCAEajYCBCABQQ\
9qQXhxQQhrIgQgBUEDcjYCBCAGQQ9qQXhxQQhrIgMgBCAFaiIAayEFIANB4JvAACgCAEYNBCADQdybwAAoAgBGDQUgAygCBCICQQNxQQFGBEAgAyACQXhxIgEQWiABIAVqIQUgASADaiIDKAIEIQILIAMgAkF+cT\
YCBCAAIAVBAXI2AgQgACAFaiAFNgIAIAVBgAJPBEAgACAFEFwMCAsCQEHMm8AAKAIAIgFBASAFQQN2dCICcUUEQEHMm8AAIAEgAnI2AgAgBUH4AXFBxJnAAGoiBSEDDAELIAVB+AFxIgFBxJnAAGohAyABQcyZwA\
BqKAIAIQULIAMgADYCCCAFIAA2AgwgACADNgIMIAAgBTYCCAwHC0Hgm8AAIAFBD2pBeHEiAEEIayIDNgIAQdibwAAgBEEoayIJIAEgAGtqQQhqIgA2AgAgAyAAQQFyNgIEIAEgCWpBKDYCBEHsm8AAQYCAgAE2Ag\
AgAiAGQSBrQXhxQQhrIgAgACACQRBqSRsiA0EbNgIEIANBCGoiAEG0mcAA/QACAP0LAgBBwJnAACAHNgIAQbiZwAAgBDYCAEG0mcAAIAE2AgBBvJnAACAANgIAIANBHGohAANAIABBBzYCACAAQQRqIgAgBkkNAA\
sgAiADRg0IIAMgAygCBEF+cTYCBCACIAMgAmsiAEEBcjYCBCADIAA2AgAgAEGAAk8EQCACIAAQXAwJCwJAQcybwAAoAgAiAUEBIABBA3Z0IgRxRQRAQcybwAAgASAEcjYCACAAQfgBcUHEmcAAaiIAIQEMAQsgAE\
H4AXEiAEHEmcAAaiEBIABBzJnAAGooAgAhAAsgASACNgIIIAAgAjYCDCACIAE2AgwgAiAANgIIDAgLQdibwAAgACAFayIBNgIAQeCbwABB4JvAACgCACIAIAVqIgI2AgAgAiABQQFyNgIEIAAgBUEDcjYCBCAAQQ\
hqIQAMCAtB3JvAACgCACEAAkAgASAFayICQQ9NBEBB3JvAAEEANgIAQdSbwABBADYCACAAIAFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQtB1JvAACACNgIAQdybwAAgACAFaiIENgIAIAQgAkEBcjYCBCAAIA\
FqIAI2AgAgACAFQQNyNgIECyAAQQhqIQAMBwsgACAEIAZqNgIEQeCbwABB4JvAACgCACIAQQ9qQXhxIgFBCGsiAjYCAEHYm8AAQdibwAAoAgAgBGoiBCAAIAFrakEIaiIBNgIAIAIgAUEBcjYCBCAAIARqQSg2Ag\
RB7JvAAEGAgIABNgIADAULQeCbwAAgADYCAEHYm8AAQdibwAAoAgAgBWoiATYCACAAIAFBAXI2AgQMAgtB3JvAACAANgIAQdSbwABB1JvAACgCACAFaiIBNgIAIAAgAUEBcjYCBCAAIAFqIAE2AgAMAQtB8JvAAC\
ABNgIADAELIARBCGohAAwCC0H0m8AAQf8fNgIAQcCZwAAgBzYCAEG4mcAAIAQ2AgBBtJnAACABNgIAQdCZwABBxJnAADYCAEHYmcAAQcyZwAA2AgBBzJnAAEHEmcAANgIAQeCZwABB1JnAADYCAEHUmcAAQcyZwA\
A2AgBB6JnAAEHcmcAANgIAQdyZwABB1JnAADYCAEHwmcAAQeSZwAA2AgBB5JnAAEHcmcAANgIAQfiZwABB7JnAADYCAEHsmcAAQeSZwAA2AgBBgJrAAEH0mcAANgIAQfSZwABB7JnAADYCAEGImsAAQfyZwAA2Ag\
BB/JnAAEH0mcAANgIAQZCawABBhJrAADYCAEGEmsAAQfyZwAA2AgBBjJrAAEGEmsAANgIAQZiawABBjJrAADYCAEGUmsAAQYyawAA2AgBBoJrAAEGUmsAANgIAQZyawABBlJrAADYCAEGomsAAQZyawAA2AgBBpJ\
rAAEGcmsAANgIAQbCawABBpJrAADYCAEGsmsAAQaSawAA2AgBBuJrAAEGsmsAANgIAQbSawABBrJrAADYCAEHAmsAAQbSawAA2AgBBvJrAAEG0msAANgIAQciawABBvJrAADYCAEHEmsAAQbyawAA2AgBB0JrAAE\
HEmsAANgIAQdiawABBzJrAADYCAEHMmsAAQcSawAA2AgBB4JrAAEHUmsAANgIAQdSawABBzJrAADYCAEHomsAAQdyawAA2AgBB3JrAAEHUmsAANgIAQfCawABB5JrAADYCAEHkmsAAQdyawAA2AgBB+JrAAEHsms\
AANgIAQeyawABB5JrAADYCAEGAm8AAQfSawAA2AgBB9JrAAEHsmsAANgIAQYibwABB/JrAADYCAEH8msAAQfSawAA2AgBBkJvAAEGEm8AANgIAQYSbwABB/JrAADYCAEGYm8AAQYybwAA2AgBBjJvAAEGEm8AANg\
IAQaCbwABBlJvAADYCAEGUm8AAQYybwAA2AgBBqJvAAEGcm8AANgIAQZybwABBlJvAADYCAEGwm8AAQaSbwAA2AgBBpJvAAEGcm8AANgIAQbibwABBrJvAADYCAEGsm8AAQaSbwAA2AgBBwJvAAEG0m8AANgIAQb\
SbwABBrJvAADYCAEHIm8AAQbybwAA2AgBBvJvAAEG0m8AANgIAQeCbwAAgAUEPakF4cSIAQQhrIgI2AgBBxJvAAEG8m8AANgIAQdibwAAgBEEoayIEIAEgAGtqQQhqIgA2AgAgAiAAQQFyNgIEIAEgBGpBKDYCBE\
Hsm8AAQYCAgAE2AgALQQAhAEHYm8AAKAIAIgEgBU0NAEHYm8AAIAEgBWsiATYCAEHgm8AAQeCbwAAoAgAiACAFaiICNgIAIAIgAUEBcjYCBCAAIAVBA3I2AgQgAEEIaiEACyAIQRBqJAAgAAs9AQJ/AkAgAEEEay\
gCACICQXhxIgNBBEEIIAJBA3EiAhsgAWpJDQAgAkEAIAMgAUEnaksbDQAgABBZDwsAC6IGAQR/IABBCGsiASAAQQRrKAIAIgNBeHEiAGohAgJAAkAgA0EBcQ0AIANBAnFFDQEgASgCACIDIABqIQAgASADayIBQd\
ybwAAoAgBGBEAgAigCBEEDcUEDRw0BQdSbwAAgADYCACACIAIoAgRBfnE2AgQgASAAQQFyNgIEIAIgADYCAA8LIAEgAxBaCwJAAkBB9JvAAAJ/AkACQAJAAkAgAigCBCIDQQJxRQRAIAJB4JvAACgCAEYNAiACQd\
ybwAAoAgBGDQMgAiADQXhxIgIQWiABIAAgAmoiAEEBcjYCBCAAIAFqIAA2AgAgAUHcm8AAKAIARw0BQdSbwAAgADYCAA8LIAIgA0F+cTYCBCABIABBAXI2AgQgACABaiAANgIACyAAQYACSQ0EIAEgABBcQfSbwA\
BB9JvAACgCAEEBayIANgIAIAANBkG8mcAAKAIAIgANAkH/HwwDC0Hgm8AAIAE2AgBB2JvAAEHYm8AAKAIAIABqIgA2AgAgASAAQQFyNgIEQdybwAAoAgAgAUYEQEHUm8AAQQA2AgBB3JvAAEEANgIACyAAQeybwA\
AoAgAiAk0NBUHgm8AAKAIAIgBFDQVB2JvAACgCACIDQSlJDQRBtJnAACEBA0AgACABKAIAIgRPBEAgACAEIAEoAgRqSQ0GCyABKAIIIQEMAAsAC0Hcm8AAIAE2AgBB1JvAAEHUm8AAKAIAIABqIgA2AgAgASAAQQ\
FyNgIEIAAgAWogADYCAA8LQQAhAQNAIAFBAWohASAAKAIIIgANAAtB/x8gASABQf8fTRsLNgIADwsCQEHMm8AAKAIAIgJBASAAQQN2dCIDcUUEQEHMm8AAIAIgA3I2AgAgAEH4AXFBxJnAAGoiACECDAELIABB+A\
FxIgBBxJnAAGohAiAAQcyZwABqKAIAIQALIAIgATYCCCAAIAE2AgwgASACNgIMIAEgADYCCA8LQfSbwABBvJnAACgCACIABH9BACEBA0AgAUEBaiEBIAAoAggiAA0AC0H/HyABIAFB/x9NGwVB/x8LNgIAIAIgA0\
8NAEHsm8AAQX82AgALC4IDAQR/IAAoAgwhAgJAAkACQCABQYACTwRAIAAoAhghAwJAAkAgACACRgRAIABBFEEQIAAoAhQiAhtqKAIAIgENAUEAIQIMAgsgACgCCCIBIAI2AgwgAiABNgIIDAELIABBFGogAEEQai\
ACGyEEA0AgBCEFIAEiAkEUaiACQRBqIAIoAhQiARshBCACQRRBECABG2ooAgAiAQ0ACyAFQQA2AgALIANFDQICQCAAKAIcQQJ0QbSYwABqIgEoAgAgAEcEQCADKAIQIABGDQEgAyACNgIUIAINAwwECyABIAI2Ag\
AgAkUNBAwCCyADIAI2AhAgAg0BDAILIAAoAggiACACRwRAIAAgAjYCDCACIAA2AggPC0HMm8AAQcybwAAoAgBBfiABQQN2d3E2AgAPCyACIAM2AhggACgCECIBBEAgAiABNgIQIAEgAjYCGAsgACgCFCIARQ0AIA\
IgADYCFCAAIAI2AhgPCw8LQdCbwABB0JvAACgCAEF+IAAoAhx3cTYCAAuOBAECfyAAIAFqIQICQAJAAkAgACgCBCIDQQFxDQAgA0ECcUUNASAAKAIAIgMgAWohASAAIANrIgBB3JvAACgCAEYEQCACKAIEQQNxQQ\
NHDQFB1JvAACABNgIAIAIgAigCBEF+cTYCBCAAIAFBAXI2AgQgAiABNgIADwsgACADEFoLAkACQCACKAIEIgNBAnFFBEAgAkHgm8AAKAIARg0CIAJB3JvAACgCAEYNBCACIANBeHEiAhBaIAAgASACaiIBQQFyNg\
IEIAAgAWogATYCACAAQdybwAAoAgBHDQFB1JvAACABNgIADwsgAiADQX5xNgIEIAAgAUEBcjYCBCAAIAFqIAE2AgALIAFBgAJPBEAgACABEFwPCwJAQcybwAAoAgAiAkEBIAFBA3Z0IgNxRQRAQcybwAAgAiADcj\
YCACABQfgBcUHEmcAAaiIBIQIMAQsgAUH4AXEiAUHEmcAAaiECIAFBzJnAAGooAgAhAQsgAiAANgIIIAEgADYCDCAAIAI2AgwgACABNgIIDwtB4JvAACAANgIAQdibwABB2JvAACgCACABaiIBNgIAIAAgAUEBcj\
YCBCAAQdybwAAoAgBHDQBB1JvAAEEANgIAQdybwABBADYCAAsPC0Hcm8AAIAA2AgBB1JvAAEHUm8AAKAIAIAFqIgE2AgAgACABQQFyNgIEIAAgAWogATYCAAvDAgEEfyAAQgA3AhAgAAJ/QQAgAUEIdiIDRQ0AGk\
EfIAFBgICACE8NABogAUEmIANnIgNrdkEBcSADQQF0ckE+cwsiAjYCHCACQQJ0QbSYwABqIQRBASACdCIDQdCbwAAoAgBxRQRAIAQgADYCACAAIAQ2AhggACAANgIMIAAgADYCCEHQm8AAQdCbwAAoAgAgA3I2Ag\
APCwJAAkAgASAEKAIAIgMoAgRBeHFGBEAgAyECDAELIAFBGSACQQF2a0EAIAJBH0cbdCEFA0AgAyAFQR12QQRxaiIEKAIQIgJFDQIgBUEBdCEFIAIhAyACKAIEQXhxIAFHDQALCyACKAIIIgEgADYCDCACIAA2Ag\
ggAEEANgIYIAAgAjYCDCAAIAE2AggPCyAEQRBqIAA2AgAgACADNgIYIAAgADYCDCAAIAA2AggLC+4VBwBBoYDAAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBiYLAAAsBAQBBoILAAAvgAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEGJhMAACwEBAEGghMAAC+ABAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQaGGwAALXgEAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAQYCIwAALtBBVbmV4cGVjdGVkIGVuZCBvZiBkYXRhVW5leHBlY3RlZCBkYXRhUmVxdWVzdCBsaW5lIHRvbyBsb25nSW52YWxpZCBtZXRob2QgY2hhcmFjdGVySW\
52YWxpZCBVUkwgY2hhcmFjdGVyUFJJIGlzIG9ubHkgdmFsaWQgd2l0aCBIVFRQLzIuMFVuc3VwcG9ydGVkIEhUVFAgdmVyc2lvbkludmFsaWQgcHJvdG9jb2xJbnZhbGlkIHByb3RvY29sIG5hbWVFeHBlY3RlZC\
AvIGFmdGVyIHRoZSBwcm90b2NvbCBuYW1lRXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgVVJMRXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgbWV0aG9kUmVxdWVzdCBsaW5lIHRvbyBzaG9ydEV4cGVjdGVkIENSTEZTdGF0dXMgbG\
luZSB0b28gbG9uZ0ludmFsaWQgSFRUUCByZXNwb25zZSBzdGF0dXNJbnZhbGlkIHN0YXR1cyByZWFzb24gY2hhcmFjdGVyRXhwZWN0ZWQgYSBzcGFjZSBhZnRlciBIVFRQIHJlc3BvbnNlIHN0YXR1c0V4cGVjdG\
VkIHNwYWNlIGFmdGVyIHByb3RvY29sU3RhdHVzIGxpbmUgdG9vIHNob3J0TWFsZm9ybWVkIEhUVFAvMi4wIHByZWZhY2VVbmV4cGVjdGVkIENvbnRlbnQtTGVuZ3RoIGhlYWRlciBmb3IgYSByZXNwb25zZSB3aX\
Rob3V0IGJvZHlFeHBlY3RlZCBDb250ZW50LUxlbmd0aCBoZWFkZXIgdmFsdWVJbnZhbGlkIENvbnRlbnQtTGVuZ3RoIGhlYWRlckludmFsaWQgZHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoIGhlYWRlclVuZXhwZW\
N0ZWQgQ29udGVudC1MZW5ndGggaGVhZGVyIHdoZW4gVHJhbnNmZXItRW5jb2RpbmcgaGVhZGVyIGlzIHByZXNlbnRVbmV4cGVjdGVkIFRyYW5zZmVyLUVuY29kaW5nIGhlYWRlciBmb3IgYSByZXNwb25zZSB3aX\
Rob3V0IGJvZHlFeHBlY3RlZCBUcmFuc2Zlci1FbmNvZGluZyBoZWFkZXIgdmFsdWVUaGUgdmFsdWUgImNodW5rZWQiIGluIHRoZSBUcmFuc2Zlci1FbmNvZGluZyBoZWFkZXIgbXVzdCBiZSB0aGUgbGFzdCBwcm\
92aWRlZCBhbmQgY2FuIGJlIHByb3ZpZGVkIG9ubHkgb25jZVRoZSB2YWx1ZSAiY2h1bmtlZCIgaW4gdGhlIFRyYW5zZmVyLUVuY29kaW5nIGhlYWRlciBtdXN0IGJlIHRoZSBsYXN0IHByb3ZpZGVkVW5leHBlY3\
RlZCBUcmFuc2Zlci1FbmNvZGluZyBoZWFkZXIgd2hlbiBDb250ZW50LUxlbmd0aCBoZWFkZXIgaXMgcHJlc2VudEV4cGVjdGVkIENvbm5lY3Rpb24gaGVhZGVyIHZhbHVlSW52YWxpZCBDb25uZWN0aW9uIGhlYW\
RlciB2YWx1ZUV4cGVjdGVkIFRyYWlsZXIgaGVhZGVyIHZhbHVlRXhwZWN0ZWQgVXBncmFkZSBoZWFkZXIgdmFsdWVJbnZhbGlkIFVwZ3JhZGUgaGVhZGVyIHZhbHVlSW52YWxpZCBoZWFkZXIgZmllbGQgbmFtZS\
BjaGFyYWN0ZXJJbnZhbGlkIGhlYWRlciBmaWVsZCB2YWx1ZSBjaGFyYWN0ZXJIZWFkZXIgbGluZSB0b28gbG9uZ01pc3NpbmcgQ29ubmVjdGlvbiBoZWFkZXIgc2V0IHRvICJ1cGdyYWRlIiB3aGVuIHVzaW5nIH\
RoZSBVcGdyYWRlIGhlYWRlclRyYWlsZXJzIGFyZSBub3QgYWxsb3dlZCB3aGVuIG5vdCB1c2luZyBjaHVua2VkIHRyYW5zZmVyIGVuY29kaW5nVW5leHBlY3RlZCBjb250ZW50IGZvciB0aGUgcmVxdWVzdCAoR0\
VUIG9yIEhFQUQpVHJhbnNmZXItRW5jb2RpbmcgbGFzdCBoZWFkZXIgdmFsdWUgbXVzdCBiZSAiY2h1bmtlZCIgaWYgdGhlIGhlYWRlciBpcyBwcmVzZW50Q2h1bmsgaGVhZGVyIHRvbyBsb25nSW52YWxpZCBjaH\
VuayBsZW5ndGggY2hhcmFjdGVySW52YWxpZCBjaHVuayBsZW5ndGggc2l6ZUV4cGVjdGVkIGNodW5rIGV4dGVuc2lvbiBuYW1lSW52YWxpZCBjaHVuayBleHRlbnNpb24gbmFtZSBjaGFyYWN0ZXJFeHBlY3RlZC\
BjbG9zaW5nIHF1b3RlIGZvciBjaHVuayBleHRlbnNpb24gdmFsdWVJbnZhbGlkIGNodW5rIGV4dGVuc2lvbiBxdW90ZWQgdmFsdWUgY2hhcmFjdGVyRXhwZWN0ZWQgY2h1bmsgZXh0ZW5zaW9uIHZhbHVlSW52YW\
xpZCBjaHVuayBleHRlbnNpb24gdmFsdWUgY2hhcmFjdGVySW52YWxpZCBjaHVuayBleHRlbnNpb24gY2hhcmFjdGVyIGFmdGVyIHZhbHVlRXhwZWN0ZWQgQ1JMRiBhZnRlciBjaHVuayBkYXRhSW52YWxpZCB0cm\
FpbGVyIGZpZWxkIG5hbWUgY2hhcmFjdGVySW52YWxpZCB0cmFpbGVyIGZpZWxkIHZhbHVlIGNoYXJhY3RlclRyYWlsZXIgbGluZSB0b28gbG9uZ0ludmFsaWQgc3RhdGU=","base64")),h=new TextEncoder,
u=new TextDecoder;function v(l,j){const b=Number(BigInt.asUintN(32,j)),yA=Number(j>>32n);l(u.decode(new Uint8Array(this.memory.buffer,yA,b)))}A(v,"log");function K(l){
return this.alloc(l)>>>0}A(K,"alloc");function X(l,j){return this.dealloc(l,j)}A(X,"dealloc");function Y(){return this.create()>>>0}A(Y,"create");function m(l){
this.destroy(l)}A(m,"destroy");function y(l,j,b){return this.parse(l,j,b)>>>0}A(y,"parse");function O(l,j,b){const yA=b.length,B=this.alloc(yA),eA=new Uint8Array(
this.memory.buffer,B,yA);h.encodeInto(b,eA),this.fail(l,j,B,yA),this.dealloc(B,yA)}A(O,"fail");function M(){return this.milo_has_debug()!==0}A(M,"hasDebug");var d=Object.
freeze({NONE:0,USER:1,CALLBACK_ERROR:2,UNEXPECTED_STATE:3,UNEXPECTED_DATA:4,UNEXPECTED_EOF:5,UNEXPECTED_CHARACTER:6,UNEXPECTED_CONTENT_LENGTH:7,UNEXPECTED_TRANSFER_ENCODING:8,
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
bind(j,l,j.destroy),j}A(uA,"simple"),sA.exports={wasmModule:I,noop:nA,setup:FA,simple:uA}}}),jQ=VA({"../../work/main/node_modules/undici/lib/milo/no-simd.js"(s,sA){
var I=new WebAssembly.Module(Buffer.from("AGFzbQEAAAABQgtgA39/fwBgAX8Bf2ACf38AYAF/AGABfwF+YAJ/fgBgBH9/f38AYAABf2AIf39/f39/f3wAYAN/f38Bf2ACf38BfwKUBBwDZW52CG9uX2\
Vycm9yAAADZW52Cm9uX2hlYWRlcnMACANlbnYJb25fZmluaXNoAAADZW52EG9uX21lc3NhZ2Vfc3RhcnQAAANlbnYTb25fbWVzc2FnZV9jb21wbGV0ZQAAA2Vudgpvbl9yZXF1ZXN0AAADZW52C29uX3Jlc3Bvbn\
NlAAADZW52CG9uX3Jlc2V0AAADZW52CW9uX21ldGhvZAAAA2VudgZvbl91cmwAAANlbnYLb25fcHJvdG9jb2wAAANlbnYKb25fdmVyc2lvbgAAA2Vudglvbl9zdGF0dXMAAANlbnYJb25fcmVhc29uAAADZW52Dm\
9uX2hlYWRlcl9uYW1lAAADZW52D29uX2hlYWRlcl92YWx1ZQAAA2Vudgpvbl9jb25uZWN0AAADZW52Cm9uX3VwZ3JhZGUAAANlbnYPb25fY2h1bmtfbGVuZ3RoAAADZW52F29uX2NodW5rX2V4dGVuc2lvbl9uYW\
1lAAADZW52GG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQAAA2Vudghvbl9jaHVuawAAA2Vudgdvbl9ib2R5AAADZW52B29uX2RhdGEAAANlbnYPb25fdHJhaWxlcl9uYW1lAAADZW52EG9uX3RyYWlsZXJfdmFsdW\
UAAANlbnYLb25fdHJhaWxlcnMAAANlbnYPb25fc3RhdGVfY2hhbmdlAAADQUAGAQMDBwIDBgMEBAEEBAEBAQQBBAQBAQEBAQEBAQEBAQEBAQcJAwIDBQUCAgIFAgICAgICAgEBAQEKAQIDAgICBQMBABEGCQF/AU\
GAgMAACwedCDkGbWVtb3J5AgAFYWxsb2MAHQVjbGVhcgAeCGNvbXBsZXRlAB8GY3JlYXRlACAHZGVhbGxvYwAhB2Rlc3Ryb3kAIgRmYWlsACMGZmluaXNoACQOZ2V0X2NodW5rX3NpemUAJRJnZXRfY29udGVudF\
9sZW5ndGgAJg5nZXRfZXJyb3JfY29kZQAnGWdldF9lcnJvcl9kZXNjcmlwdGlvbl9yYXcAKBRnZXRfbWF4X2JvZHlfcGF5bG9hZAApFWdldF9tYXhfaGVhZGVyX2xlbmd0aAAqGWdldF9tYXhfc3RhcnRfbGluZV\
9sZW5ndGgAKwpnZXRfbWV0aG9kACwKZ2V0X3BhcnNlZAAtDGdldF9wb3NpdGlvbgAuGGdldF9yZW1haW5pbmdfY2h1bmtfc2l6ZQAvHGdldF9yZW1haW5pbmdfY29udGVudF9sZW5ndGgAMAlnZXRfc3RhdGUAMQ\
pnZXRfc3RhdHVzADIdaGFzX2NodW5rZWRfdHJhbnNmZXJfZW5jb2RpbmcAMxRoYXNfY29ubmVjdGlvbl9jbG9zZQA0Fmhhc19jb25uZWN0aW9uX3VwZ3JhZGUANRJoYXNfY29udGVudF9sZW5ndGgANgxoYXNfdH\
JhaWxlcnMANxVoYXNfdHJhbnNmZXJfZW5jb2RpbmcAOAtoYXNfdXBncmFkZQA5DWlzX2F1dG9kZXRlY3QAOgppc19jb25uZWN0ADsIaXNfZGVidWcAPAlpc19wYXVzZWQAPQppc19yZXF1ZXN0AD4ObWlsb19oYX\
NfZGVidWcAPwVwYXJzZQBABXBhdXNlAEEFcmVzZXQAQgZyZXN1bWUAQxRzZXRfYWN0aXZlX2NhbGxiYWNrcwBEEXNldF9hY3RpdmVfZXZlbnRzAEUJc2V0X2RlYnVnAEYOc2V0X2lzX2Nvbm5lY3QARw5zZXRfaX\
NfcmVxdWVzdABIFHNldF9tYXhfYm9keV9wYXlsb2FkAEkVc2V0X21heF9oZWFkZXJfbGVuZ3RoAEoZc2V0X21heF9zdGFydF9saW5lX2xlbmd0aABLFXNldF9zaG91bGRfYXV0b2RldGVjdABMIHNldF9zaG91bG\
RfY29udGludWVfd2l0aG91dF9kYXRhAE0cc2V0X3Nob3VsZF9tYW5hZ2VfdW5jb25zdW1lZABOFHNldF9zaG91bGRfc2tpcF9ib2R5AE8gc2V0X3Nob3VsZF9zdXNwZW5kX2FmdGVyX2hlYWRlcnMAUBxzaG91bG\
RfY29udGludWVfd2l0aG91dF9kYXRhAFEYc2hvdWxkX21hbmFnZV91bmNvbnN1bWVkAFIQc2hvdWxkX3NraXBfYm9keQBTHHNob3VsZF9zdXNwZW5kX2FmdGVyX2hlYWRlcnMAVAr7pwJAlgIBBH8CQCACIANPDQ\
AgAS0AACEFAkAgAyACayIHQQNNBEAMAQtBgIKECCAFQYGChAhsIgEgAigAAHMiBmsgBnJBgIGChHhxQYCBgoR4RwRADAELIAJBfHFBBGohAgJAIAdBCU8EQCACIANBCGsiB0sNAQNAQYCChAggAigCACABcyIGay\
AGckGAgYKEeHFBgIGChHhHDQJBgIKECCACQQRqKAIAIAFzIgZrIAZyQYCBgoR4cUGAgYKEeEcNAiACQQhqIgIgB00NAAsMAQsgAiADTw0CDAELIAIgA08NAQsgA0EBa0EBIQQDQCAFIAItAABGDQEgAkEBaiICIA\
NHDQALIQJBACEECyAAIAI2AgQgACAENgIACyYAAkAgAEEATgRAIABFBEBBASEADAILIABBARBVIgANAQsACyAACzMAIABCADcDKCAAQQA6ABUgAEIANwMwIABCADcDOCAAQgA3A0AgAEIANwNIIABBADYCUAvSAw\
IDfwF+AkAgACIBLQAkIgBBDk1BAEEBIAB0QYDPAXEbRQRAIAFBAzoAJiABQQI6ACQgAUENOgD0AkEAIQAgAUEAOgB5IAFBp5jAACkAADcAbCABQayYwAApAAA3AHECQCABKQNYIAEpA2CEp0EBcUUEQCABKAL4Ai\
ECDAELIAEoAvgCIgJBAToAACACQQVqQQM6AAAgAkEBaiABKAIgNgAAQQYhAAsgACACakEAOgAADAELAn9BACABKQNYIAEpA2CEIgRCyACDUA0AGiAEQgiDQgBSBEAgASgC+AIiAEEEOgAAIABBBWpBADYAACAAQQ\
FqIAEoAiA2AABBCSECCyACIARCwACDUA0AGiABKAL4AiACaiIAQQc6AAAgAEEFakEANgAAIABBAWogASgCIDYAACACQQlqCyECIAFBADoAFiABQQA6ABQCQCABLQBSQQFGBEBBDiEAIAEtABFBAXENAQsgAS0AUC\
EDIARCAoNQBEAgAyEADAELQQEhACADQQFxRQRAIAMhAAwBCyABKAL4AiACaiIDQQI6AAAgA0EFakEANgAAIANBAWogASgCIDYAACACQQlqIQILIAEgADoAJCABKAL4AiACakEAOgAACwvfAgEDfyMAQeAAayIAJA\
ACQEGAgAQQViICRQ0AIAJBBGstAABBA3FFDQAgAkEAQYCABPwLAAsCQCACRQ0AIABBADYAXCAAQgA3AFQgAEIANwBMIABCADcARCAAQgA3ADwgAEIANwA0IABCADcCHCAAQgA3AiQgAEEANgIsIABCADcADyAAQQ\
A6ABdBgANBCBBVIgFFDQAgAUIANwARIAFBAToAECABQgA3AwggAUKAwICAgIAINwMAIAFCADcAGSABQgA3AB8gASAAKQAzNwAnIAEgACkAOzcALyABIAApAEM3ADcgASAAKQBLNwA/IAEgACkAUzcARyABIAApAF\
g3AEwgASAAKAIoNgJkIAEgACkCIDcCXCABIAApAhg3AlQgAUHsAGpBAEH/AfwLACABIAI2AvgCIAEgAC8AFjsA8wIgASAAKQAONwDrAiABIAE2AmggAEHgAGokACABDwsACxUAAkAgAEUNACABRQ0AIAAgARBXCw\
s4AQF/IAAEQCAAKALwAiIBBEAgACgC7AIgARBXCyAAKAL4AiIBBEAgAUGAgAQQVwsgAEGAAxBXCwuSAQEBfyAAIAE6ACYgAEECOgAkIABB7ABqIQRB/gEgAyADQf4BTxsiAwRAIAQgAiAD/AoAAAsgACADOgD0Ai\
ADIARqQQA6AABBACEDIAApA1ggACkDYIRCAYOnBH8gACgC+AIiAkEBOgAAIAJBBWogAToAACACQQFqIAAoAiA2AABBBgVBAAsgACgC+AJqQQA6AAALrAIBAn8CQAJAAkAgAC0AJCIBQQlNBEBBASABdEEbcQ0BIA\
FBAkYNAyABQQlGDQILIABBBToAJiAAQQI6ACQgAEEWOgD0AiAAQQA6AIIBIABBgIjAACkAADcAbCAAQYiIwAApAAA3AHQgAEGOiMAAKQAANwB6AkAgACkDWCAAKQNghKdBAXFFBEAgACgC+AIhAQwBCyAAKAL4Ai\
IBQQE6AAAgAUEFakEFOgAAIAFBAWogACgCIDYAAEEGIQILIAEgAmpBADoAAA8LIABBAToAJA8LAn8gACkDWCAAKQNghEIIg1AEQCAAKAL4AiEBQQAMAQsgACgC+AIiAUEEOgAAIAFBBWpBADYAACABQQFqIAAoAi\
A2AABBCQshAiAAQQE6ACQgASACakEAOgAACwsHACAAKQMwCwcAIAApAygLBwAgAC0AJgsTACAAMQD0AiAAQewAaq1CIIaECwcAIAApAwgLBwAgACgCBAsHACAAKAIACwcAIAAtAEwLBwAgACkDGAsHACAAKAIgCw\
cAIAApA0ALBwAgACkDOAsHACAALQAkCwcAIAAoAkgLBwAgAC0ATwsHACAALQBQCwcAIAAtAFELBwAgAC0ATQsHACAALQBTCwcAIAAtAE4LBwAgAC0AUgsHACAALQAQCwcAIAAtABULBwAgAC0AFwsHACAALQAlCw\
cAIAAtABELBABBAAva3AECKn8cfiABIREgAiEUQQAhASMAQZABayIMJAAgACIDKQNYIAMpA2CEIS0CQAJAAn8CQAJAAkACQCADLQAkQQJGBEAgA0EANgIgDAELIAMtACVBAUcNAQsgLUIAUg0BDAULAkACQCADLQ\
ATIAMoAvACIgBBAEdxIiAEQCADKALsAiEBIAwgETYCfCAMIAE2AnQgDCAANgJ4IAwgFDYCgAEgACAUaiIUQQBIDQICQCAURQRAQQEhEQwBCyAUQQEQVSIRRQ0DCyAMQQA2AowBIAwgETYCiAEgDCAUNgKEAQNAIA\
xB9ABqIAhqIgAoAgAhEgJAAkAgAEEEaigCACIOIAwoAoQBIAprSwRAIAxBhAFqIQ8jAEEQayILJAAgDiAKIA5qIgBLBEAACyALQQRqIQcgDygCBCERAkBBCCAAIA8oAgAiAUEBdCICIAAgAksbIgAgAEEITRsiBk\
EASARAIAdBADYCBCAHQQE2AgAMAQsCfyABBEBBACEAAn8CQAJAAkACQAJAIBFBBGsiCSgCACIKQXhxIgRBBEEIIApBA3EiDRsgAWpJDQAgDUEAIAFBJ2ogBEkbDQAgBkHM/3tLDQRBECAGQQtqQXhxIAZBC0kbIQ\
EgEUEIayECAkACQAJAAkAgDQRAIAIgBGohDSABIARNDQMgDUHgm8AAKAIARg0EIA1B3JvAACgCAEYNAiANKAIEIgpBAnENCCAKQXhxIgogBGoiBCABSQ0IIA0gChBZIAQgAWsiDUEQSQ0BIAkgASAJKAIAQQFxck\
ECcjYCACABIAJqIgEgDUEDcjYCBCACIARqIgQgBCgCBEEBcjYCBCABIA0QWgwHCyABQYACSQ0HIAJFDQcgASAETw0HIAQgAWtBgIAISw0HIBEMCQsgCSAEIAkoAgBBAXFyQQJyNgIAIAIgBGoiASABKAIEQQFyNg\
IEDAULQdSbwAAoAgAgBGoiBCABSQ0FAkAgBCABayINQQ9NBEAgCSAKQQFxIARyQQJyNgIAIAIgBGoiASABKAIEQQFyNgIEQQAhDUEAIQEMAQsgCSABIApBAXFyQQJyNgIAIAEgAmoiASANQQFyNgIEIAIgBGoiBC\
ANNgIAIAQgBCgCBEF+cTYCBAtB3JvAACABNgIAQdSbwAAgDTYCAAwECyAEIAFrIgRBD00NAyAJIAEgCkEBcXJBAnI2AgAgASACaiIBIARBA3I2AgQgDSANKAIEQQFyNgIEIAEgBBBaDAMLQdibwAAoAgAgBGoiBC\
ABSw0BDAMLAAsgCSABIApBAXFyQQJyNgIAIAEgAmoiDSAEIAFrIgFBAXI2AgRB2JvAACABNgIAQeCbwAAgDTYCAAsgAkUNACARDAILIAYQViIBRQ0AIAZBfEF4IAkoAgAiAEEDcRsgAEF4cWoiACAAIAZLGyIABE\
AgASARIAD8CgAACyABIQAgERBYCyAACwwBCyAGQQEQVQsiAEUEQCAHIAY2AgggB0EBNgIEIAdBATYCAAwBCyAHIAY2AgggByAANgIEIAdBADYCAAsgCygCBEEBRgRAIAsoAggaIAsoAgwACyALKAIIIQAgDyAGNg\
IAIA8gADYCBCALQRBqJAAgDCgCiAEhESAMKAKMASEKDAELIA5FDQELIA5FDQAgCiARaiASIA78CgAACyAMIAogDmoiCjYCjAEgCEEIaiIIQRBHDQALIAogFEkNASAMKAKEASEYCyADQQA2AiBBASEXQQEhBEEBIQ\
pBASEIIC1QIiFFBEAgLULIAINCAFIhFiAtQoA8g0IAUiEiIC1CgA+DQgBSISMgLUIkg0IAUiEdIC1CFINCAFIhHiAtQoDAAINQIQogLUKAgAKDUCEIIC1CAoNCAYinIRkgLUKAgIAQg0IZiKchHyAtQoCAAYNCDo\
inIRogLUKAgIAIg1AhBAsgAy0AJQRAIBEhBCAUIQoMBgsgAykDCCEwIC1CEIMhOCAtQgSDITQgLUIggyE5IC1CgAKDIT8gLUKAAYMhQCAtQoAggyFBIC1CgBCDIUIgLUKACIMhOiAtQoAEgyE7IC1CgIAEgyFDIC\
1CgIAIgyFEIANBKGohEiAtQoCAEIMhRSAtQoCAgAKDITUgLUKAgMAAgyE8IC1CgIAggyE9IC1CgICABIMhNiAtQoCAgAGDIT4gLULAAIMhMiAtQgiDITMgLUKAgIAggyFGIC1CgIACg1AgCHIhJCAtpyIAQQ52IB\
pxISUgLUKAwACDUCAKciEmIABBGXYgH3EhJyAtQoCAgAiDUCAEciEoIBQiCCEKIBEhBANAAkAgCA0AIAMtABRBAXENAAwHCyADQQA6ABQCQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACfwJAAn8CQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAy0AJA4PJklLHh0cLAgHBgMCAQBLKw\
sCQCAIRQ0AQQAhAEF/IQcCfwNAAkACQAJAAkACQAJAAkAgACAEaiICLQAAIgFBDUYEQCAIQQFrIABGDVUgAEEBaiAKTw1QIAJBAWoiAS0AAEEKRw0BAkACQCAARQRAIAVB1v8Da0H//3tJDVggRlANASAFQRBqQY\
GABE8NWCADKAIgIQAgAygC+AIgBWpBGzoAACADKAL4AiAFakEBaiAAQQJqNgAAIAMoAvgCIAVqQQVqQQA2AAAgA0EBOgAUIAVBCWohBQxNCyAMQTo6AHQgDEHoAGogDEH0AGogBCABEBwgDCgCaEEBcQRAIAwoAm\
wiASAERw0CCyADQQY6ACYgA0ECOgAkIANB3pfAACkAADcAbCADQeaXwAApAAA3AHQgA0Hul8AAKQAANwB8IANB9pfAACkAADcAhAEgA0H+l8AAKAAANgCMAQw8CyADQQE6ABQgBUFeTg1LDFYLIAEgBGsiCUEBai\
EBIB9FBEAgASEGIAAMCgsgCUECaiIGIABPDQcgASAKTw1QIAEgBGotAABBIEcNByAEIAZqLQAAIg5BCUYNByAOQSBGDQcgAkEBay0AACICQQlGDQcgACACQSBHDQkaDAcLAkAgAUEgTwRAIAFB/wBGDQEMBwsgAU\
EJRg0GCyAAIApPDQQgAEECTQRAIABBAWohAEEAIQgDQCAEIAhqLQAAQTpGDQUgACAIQQFqIghHDQALDAULQYCChAggBCgAACIBQbr06NEDc2sgAXJBgIGChHhxQYCBgoR4RwRAIABBAWohAEEAIQgDQCAEIAhqLQ\
AAQTpGDQUgACAIQQFqIghHDQALDAULQQQgBEEDcSIGayEBIABBCEkNASACQQFqIQYgASAEaiEIIAEgAEEHayIASw0CIAAgBGohAANAQYCChAggCCgCACIBQbr06NEDc2sgAXJBgIGChHhxQYCBgoR4Rw0DQYCChA\
ggCEEEaigCACIBQbr06NEDc2sgAXJBgIGChHhxQYCBgoR4Rw0DIAhBCGoiCCAATQ0ACwwCCyADQQY6ACYgA0ECOgAkIANBrorAACkAADcAbCADQbOKwAApAAA3AHEMRwsgACABSQ0CIARBBGohASAAQQNrIQBBAC\
AGayEIA0AgASAIai0AAEE6Rg0CIAhBAWoiCCAARw0ACwwCCyAGIAhNDQEDQCAILQAAQTpGDQEgAiAIRiAIQQFqIQhFDQALDAELIANBBjoAJiADQQI6ACQgA0GCmMAAKQAANwBsIANBipjAACkAADcAdCADQZKYwA\
ApAAA3AHwgA0GamMAAKQAANwCEASADQZ+YwAApAAA3AIkBQSUhCEGRAQxPCyADQQY6ACYgA0ECOgAkIANB3pfAACkAADcAbCADQeaXwAApAAA3AHQgA0Hul8AAKQAANwB8IANB9pfAACkAADcAhAEgA0H+l8AAKA\
AANgCMAQw0CyAHQQFqIQcgCCAAQQFqIgBHDQEMAwsLIAACfwJAIAAgAU0NAANAIAEgBGotAAAiAkEJRyACQSBHcQ0BIAAgAUEBaiIBRw0ACyAADAELIAELIgYgAE8NABoCQANAIAcgCk8NSSAEIAdqLQAAIgFBCU\
cgAUEgR3ENASAGIAdJIAdBAWshBw0ACyAGDAELIAdBAWoLQQAhAQJAA0AgASAKRg1IIAEgBGotAAAtAICAQARAIAkgAUEBaiIBRg0CDAELCyADQQY6ACYgA0ECOgAkIANB3pfAACkAADcAbCADQeaXwAApAAA3AH\
QgA0Hul8AAKQAANwB8IANB9pfAACkAADcAhAEgA0H+l8AAKAAANgCMAQwxCyAoRQRAIAVBEGpBgIAESw1MIAMoAiAhASADKAL4AiAFakEZOgAAIAMoAvgCIAVqQQFqIAE2AAAgAygC+AIgBWpBBWogCTYAACAFQQ\
lqIQULIAUgJ0UNPhogBUEQakGAgARLDUsgBmshByADKAIgIAZqIRdBGiEBDD0LIAMoAgQgCEsNSiADQQY6ACYgA0ECOgAkIANByZfAACkAADcAbCADQdGXwAApAAA3AHQgA0HWl8AAKQAANwB5DCQLIAMpA0AiMU\
IAUgRAIDEgCK0iLiAuIDFWGyEuIDBCAFIEQCAvIDBaDUsgMCAvfSI3IC4gLiA3VhshLgsgLlANSiAupyEAID5CAFIEQCAFQRBqQYGABE8NSyADKAIgIQEgAygC+AIgBWpBFjoAACADKAL4AiAFakEBaiABNgAAIA\
MoAvgCIAVqQQVqIAA2AAAgBUEJaiEFCyA2QgBSBEAgBUEQakGBgARPDUsgAygCICEBIAMoAvgCIAVqQRg6AAAgAygC+AIgBWpBAWogATYAACADKAL4AiAFakEFaiAANgAAIAVBCWohBQsgLiAvfCEvIAMgAykDQC\
AufUIAIC4gMVQbNwNAQQAhAQxCCyAIQQJJDUkgCkUNRAJAIAQtAABBDUcNACAKQQFGDUUgBC0AAUEKRw0AIANBCjoAJAwmCyADQQY6ACYgA0ECOgAkIANBq5fAACkAADcAbCADQbOXwAApAAA3AHQgA0G7l8AAKQ\
AANwB8IANBwZfAACkAADcAggEMAgsCQCAIRQ0AIAhBAWsgCk8NAAJAIAhBBE8EQCAIIQAgBCEBQYCChAggBCgAACICQY2atOgAc2sgAnJBgIGChHhxQYCBgoR4RgRAIARBBCAEQQNxIgJrIgZqIQEgAEEJTwRAIA\
AgBGohAgJAIAYgAEEIa0sNACACQQhrIQADQEGAgoQIIAEoAgAiBkGNmrToAHNrIAZyQYCBgoR4cUGAgYKEeEcNAUGAgoQIIAFBBGooAgAiBkGNmrToAHNrIAZyQYCBgoR4cUGAgYKEeEcNASABQQhqIgEgAE0NAA\
sLIAEgAk8NBANAIAEtAABBDUYNBCACIAFBAWoiAUcNAAsMBAsgBiAITw0DIAIgCGpBBGshAANAIAEtAABBDUYNAyABQQFqIQEgAEEBayIADQALDAMLA0AgAS0AAEENRg0CIAFBAWohASAAQQFrIgANAAsMAgsgBC\
EBIAQtAABBDUYNACAIQQFGDQEgBC0AAUENRgRAIARBAWohAQwBCyAIQQJGDQEgBC0AAkENRw0BIARBAmohAQsgASAEayIOQQFqIhMgCEYNSSAKIBNNDUQCQCAEIBNqIhAtAABBCkYEQCAMQT06AIQBIAxBOzoAdC\
AMQeAAaiEGIAxBhAFqIQIgDEH0AGohCUEAIQ0CQCAQIAQiAE0NACAJLQAAIQkgAi0AACEHAkAgECAEa0EDTQ0AQYCChAggBCgAACICIAdBgYKECGwiC3MiD2sgD3JBgIGChHhxQYCBgoR4Rw0AQYCChAggAiAJQY\
GChAhsIg9zIgJrIAJyQYCBgoR4cUGAgYKEeEcNAAJAIARBfHFBBGoiACAQQQRrIgJLDQADQEGAgoQIIAAoAgAiFSALcyIbayAbckGAgYKEeHFBgIGChHhHDQFBgIKECCAPIBVzIhVrIBVyQYCBgoR4cUGAgYKEeE\
cNASAAQQRqIgAgAk0NAAsLIAAgEE8NAQsgEEEBa0EBIQ0DQCAHIAAtAAAiC0YNASAJIAtGDQEgAEEBaiIAIBBHDQALIQBBACENCyAGIAA2AgQgBiANNgIAIA4hBkEAIQAgDCgCYEEBcQRAIAwoAmQgBGshBgsgBk\
UNAQNAIAAgCkYNRyAAIARqLQAAIgJBCUcgAkEgR3ENAiAGIABBAWoiAEcNAAsgBiEADAELIANBBjoAJiADQQI6ACQgA0GuisAAKQAANwBsIANBs4rAACkAADcAcQw+CwJAIAYiByAATQ0AIARBAWshCQNAIAdBAW\
siAiAKTw1GIAcgCWotAAAiC0EJRyALQSBHcQ0BIAIiByAASw0ACyAAIQcLIAAgB0YEQCADQQY6ACYgA0ECOgAkIANBmJXAACkAADcAbCADQaCVwAApAAA3AHQgA0GolcAAKQAANwB8IANBrZXAACkAADcAgQEMOQ\
sCQCAAIAdPDQAgCiAAayICQQAgAiAKTRshCSAHIABrIQsgACAEaiECA0AgCUUNRiACLQAALQCAgEAEQCAJQQFrIQkgAkEBaiECIAtBAWsiC0UNAgwBCwsgA0EGOgAmIANBAjoAJCADQbWVwAApAAA3AGwgA0G9lc\
AAKQAANwB0IANBxZXAACkAADcAfCADQc2VwAApAAA3AIQBIANB05XAACkAADcAigFBJiEIQZIBDEkLAkACQAJAIAcgDkYNACAGIApPDUcgBCAGai0AAEE7Rg0AIAZBAWoiCSAOTw0BA0ACQCAEIAlqLQAAIgJBCU\
YNACACQSBGDQAgCUEBayEGDAMLIAlBAWoiCSAOSQ0ACwwCCyA9QgBSBEAgBUEQakGBgARPDUwgAygCICEBIAMoAvgCIAVqQRQ6AAAgAygC+AIgBWpBAWogACABajYAACADKAL4AiAFakEFaiAHIABrNgAAIAVBCW\
ohBQsgBiAORwRAIAZBAWohAEEAIQEgAy0AJEECRg1EIANBCzoAJAxECyADKQMwQgBSBEAgDkECaiEAQQAhASADLQAkQQJGDUQgA0EMOgAkDEQLIDVCAFIEQCAFQRBqQYGABE8NTCADKAIgIQAgAygC+AIgBWpBFz\
oAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqQQA2AAAgBUEJaiEFCyAOQQJqIQBBACEBIAMtACRBAkYNQyADQQ06ACQMQwsgCSAORg0AIAkgCk8NRQJAIAQgCWoiCy0AAEEiRiIbBEACQCAGQQJqIgYgDk\
sNACAEQX9zISkgDkEHayEqIBBBCGshKyABQX9zIARqIRUgDkEDayEsIAYhDwNAIAQgD2ohDQJAIBMgD2siC0EDTQRAIA8gFWohAiANIQEDQCABLQAAQSJGDQIgAUEBaiEBIAJBAWoiAg0ACwwDC0GAgoQIIA0oAA\
AiAUGixIiRAnNrIAFyQYCBgoR4cUGAgYKEeEcEQCAPIBVqIQIgDSEBA0AgAS0AAEEiRg0CIAFBAWohASACQQFqIgINAAsMAwtBBCANQQNxIhxrIgEgD2ohAiABIA1qIQEgC0EJTwRAAkAgAiAqSg0AA0BBgIKECC\
ABKAIAIgJBosSIkQJzayACckGAgYKEeHFBgIGChHhHDQFBgIKECCABQQRqKAIAIgJBosSIkQJzayACckGAgYKEeHFBgIGChHhHDQEgAUEIaiIBICtNDQALCyABIBBPDQMDQCABLQAAQSJGDQIgECABQQFqIgFHDQ\
ALDAMLIAIgDksNAiAcICxqIA9rIQIDQCABLQAAQSJGDQEgAUEBaiEBIAJBAWsiAg0ACwwCCyABIA1rIA9qIQsCQCABIA1GDQAgASApaiECIAEgBCAPamshDUEAIQECQANAIAIgCk8NTCACIARqLQAAQdwARw0BIA\
FBAWohASACIA9LIAJBAWshAg0ACyANIQELIAFBAXFFDQAgC0EBaiEPIAsgDkkNAQwCCwsgBiALSQRAIAYhAQNAIAEgCk8NSgJAAkAgASAEai0AACICQdwARgRAIAFBAWoiASALRg0BIAEgCk8NTSABIARqLQAALQ\
CAgkBBAUcNAQwCCyACLQCAhEANAQsgA0EGOgAmIANBAjoAJCADQYuWwAApAAA3AGwgA0GTlsAAKQAANwB0IANBm5bAACkAADcAfCADQaOWwAApAAA3AIQBIANBq5bAACkAADcAjAEgA0GxlsAAKQAANwCSAUEuIQ\
hBmgEMTwsgAUEBaiIBIAtJDQALCyALQQFqIQIMAgsgA0EGOgAmIANBAjoAJCADQduVwAApAAA3AGwgA0HjlcAAKQAANwB0IANB65XAACkAADcAfCADQfOVwAApAAA3AIQBIANB+5XAACkAADcAjAEgA0GDlsAAKQ\
AANwCUAQwKCyAOIgIgCU8EQCAMQTs6AHQgDEHYAGogDEH0AGogCyALIAIgBmtqEBwgDCgCWEEBcSICBH8gDCgCXCALawUgAQsgCWogDiACGyECCwJAIAIgCSIGTQ0AIAogBiAGIApJGyEBA0AgASAGRg1IIAQgBm\
otAAAiC0EJRyALQSBHcQ0BIAIgBkEBaiIGRw0ACyACIQYLIAIhCwJAIAIgBk0NACAEQQFrIQ0DQCALQQFrIgEgCk8NSCALIA1qLQAAIg9BCUcgD0EgR3ENASABIgsgBksNAAsgBiELCyAGIAtGBEAgA0EGOgAmIA\
NBAjoAJCADQbmWwAApAAA3AGwgA0HBlsAAKQAANwB0IANByZbAACkAADcAfCADQc+WwAApAAA3AIIBDAULIAYgC08NACAGIAogBiAKSxshDSAGIQEDQCABIA1GDUcgASAEai0AAC0AgIBABEAgCyABQQFqIgFGDQ\
IMAQsLIANBBjoAJiADQQI6ACQgA0HXlsAAKQAANwBsIANB35bAACkAADcAdCADQeeWwAApAAA3AHwgA0HvlsAAKQAANwCEASADQfaWwAApAAA3AIsBDC0LID1CAFIEQCAFQRBqQYGABE8NSyADKAIgIQEgAygC+A\
IgBWpBFDoAACADKAL4AiAFakEBaiAAIAFqNgAAIAMoAvgCIAVqQQVqIAcgAGs2AAAgBUEJaiEFCwJAAn8gG0UEQCA8UA0CIAVBEGpBgIAESw1NIAsgBmshACADKAIgIAZqDAELIDxQDQEgBUEQakGAgARLDUwgCy\
AJa0EBaiEAIAMoAiAgCWoLIQEgAygC+AIgBWpBFToAACADKAL4AiAFakEBaiABNgAAIAMoAvgCIAVqQQVqIAA2AAAgBUEJaiEFCyAOIgYgAk8EQCAMQTs6AHQgDEHQAGogDEH0AGogAiAEaiIBIBAQHCAMKAJQQQ\
FxIgYEfyAMKAJUIAFrBSAACyACaiAOIAYbIQYLAkAgAiAGSQRAIAogAmsiAEEAIAAgCk0bIQAgBiACayEHIAIgBGohAQNAIABFDUggAS0AACICQQlHIAJBIEdxDQIgAEEBayEAIAFBAWohASAHQQFrIgcNAAsLAk\
AgBiAOTwRAIAMpAzBCAFINASA1QgBSBEAgBUEQakGBgARPDU4gAygCICEAIAMoAvgCIAVqQRc6AAAgAygC+AIgBWpBAWogADYAACADKAL4AiAFakEFakEANgAAIAVBCWohBQsgDkECaiEAQQAhASADLQAkQQJGDU\
UgA0ENOgAkDEULIAZBAWohAEEAIQEMRAsgDkECaiEAQQAhASADLQAkQQJGDUMgA0EMOgAkDEMLIANBBjoAJiADQQI6ACQgA0H+lsAAKQAANwBsIANBhpfAACkAADcAdCADQY6XwAApAAA3AHwgA0GWl8AAKQAANw\
CEASADQZ6XwAApAAA3AIwBIANBo5fAACkAADcAkQFBLSEIQZkBDEkLIANBBjoAJiADQQI6ACQgA0G5lsAAKQAANwBsIANBwZbAACkAADcAdCADQcmWwAApAAA3AHwgA0HPlsAAKQAANwCCAQwCCyADKAIEIAhLDU\
ggA0EGOgAmIANBAjoAJCADQcyUwAApAAA3AGwgA0HUlMAAKQAANwB0IANB2ZTAACkAADcAeQwiCyAIRQ0BIAhBAWsgCk8NAQJAIAhBBE8EQCAIIQEgBCEAQYCChAggBCgAACICQY2atOgAc2sgAnJBgIGChHhxQY\
CBgoR4RgRAIARBBCAEQQNxIgJrIgZqIQAgAUEJTwRAIAEgBGohAgJAIAYgAUEIa0sNACACQQhrIQEDQEGAgoQIIAAoAgAiBkGNmrToAHNrIAZyQYCBgoR4cUGAgYKEeEcNAUGAgoQIIABBBGooAgAiBkGNmrToAH\
NrIAZyQYCBgoR4cUGAgYKEeEcNASAAQQhqIgAgAU0NAAsLIAAgAk8NBQNAIAAtAABBDUYNBCACIABBAWoiAEcNAAsMBQsgBiAITw0EIAIgCGpBBGshAQNAIAAtAABBDUYNAyAAQQFqIQAgAUEBayIBDQALDAQLA0\
AgAC0AAEENRg0CIABBAWohACABQQFrIgENAAsMAwsgBCEAIAQtAABBDUYNACAIQQFGDQIgBC0AAUENRgRAIARBAWohAAwBCyAIQQJGDQIgBC0AAkENRw0CIARBAmohAAsgACAEayICQQFqIgAgCEYNRyAAIApPDU\
ICQAJAIAAgBGoiAC0AAEEKRgRAIAxBOzoAdCAMQcgAaiAMQfQAaiAEIAAQHCACIQkgDCgCSEEBcQRAIAwoAkwgBGshCQsgCUUEQCADQQY6ACYgA0ECOgAkIANB4ZTAACkAADcAbCADQemUwAApAAA3AHQgA0HxlM\
AAKQAANwB8IANB95TAACkAADcAggEMBAsgCUEQSw0CQQAhAEIAIS4DQCAAIApGDUYCQCAAIARqLQAAIgZBMGsiAUH/AXFBCkkNACAGQeEAa0H/AXFBBk8EQCAGQcEAa0H/AXFBBk8EQCADQQY6ACYgA0ECOgAkIA\
NB4ZTAACkAADcAbCADQemUwAApAAA3AHQgA0HxlMAAKQAANwB8IANB95TAACkAADcAggEMBwsgBkE3ayEBDAELIAZB1wBrIQELIAGtQv8BgyAuQgSGfCEuIABBAWoiACAJRw0ACwwBCyADQQY6ACYgA0ECOgAkIA\
NBrorAACkAADcAbCADQbOKwAApAAA3AHEMPQsgAyAuNwNAIAMgLjcDMCBFQgBSBEAgBUEQakGBgARPDUkgAygCICEAIAMoAvgCIAVqQRM6AAAgAygC+AIgBWpBAWogADYAACADKAL4AiAFakEFaiAJNgAAIAVBCW\
ohBQsCQCACIAlNBEAgA0EBOgAUIAMpAzBCAFINASA+QgBSBEAgBUEQakGBgARPDUsgAygCICEAIAMoAvgCIAVqQRY6AAAgAygC+AIgBWpBAWogAEEDajYAACADKAL4AiAFakEFakEANgAAIAVBCWohBQsgNUIAUg\
RAIAVBEGpBgYAETw1LIAMoAiAhACADKAL4AiAFakEXOgAAIAMoAvgCIAVqQQFqIABBA2o2AAAgAygC+AIgBWpBBWpBADYAACAFQQlqIQULIAJBAmohAEEAIQEgAy0AJEECRg1CIANBDToAJAxCCyAJQQFqIQBBAC\
EBIAMtACRBAkYNQSADQQs6ACQMQQsgAkECaiEAQQAhASADLQAkQQJGDUAgA0EMOgAkDEALIANBDzoAJiADQQI6ACQgA0H/lMAAKQAANwBsIANBh5XAACkAADcAdCADQY+VwAApAAA3AHwgA0GXlcAALQAAOgCEAU\
EZIQhBhQEMRgtBHiEIQYoBDEULIAMoAgQgCEsNRSADQQY6ACYgA0ECOgAkIANBzJTAACkAADcAbCADQdSUwAApAAA3AHQgA0HZlMAAKQAANwB5DB8LIAitIS4gMEIAUgRAIC8gMFoNRSAwIC99IjEgLiAuIDFWGy\
EuCyAuUA1EIC4gL3whLyAupyEAQQAhASA2UA08IAVBEGpBgIAESw1EIAMoAiAhAiADKAL4AiAFakEYOgAAIAMoAvgCIAVqQQFqIAI2AAAgAygC+AIgBWpBBWogADYAACAFQQlqIQUMPAsgAykDOCIxIAitIi4gLi\
AxVhshLiAwQgBSBEAgLyAwWg1EIDAgL30iNyAuIC4gN1YbIS4LIC5QDUMgLiAvfCEvIC6nIQACQAJAAkACQCAuIDFaBEAgBUHN/wNrQf//e08NAQxICyA2UA0CIAVBEGpBgYAESQ0BDEcLIDZCAFIEQCAFQRBqQY\
GABE8NRyADKAIgIQEgAygC+AIgBWpBGDoAACADKAL4AiAFakEBaiABNgAAIAMoAvgCIAVqQQVqIAA2AAAgBUEJaiEFCwJAIDVCAFIEQCAFQRBqQYGABEkNAQxICyADQQE6ABQgA0IANwM4IAVBXkgNRwwDCyADKA\
IgIQEgAygC+AIgBWpBFzoAACADKAL4AiAFakEBaiAAIAFqNgAAIAMoAvgCIAVqQQVqQQA2AAAgA0EBOgAUIANCADcDOCAFQQlqIQUMAgsgAygCICEBIAMoAvgCIAVqQRg6AAAgAygC+AIgBWpBAWogATYAACADKA\
L4AiAFakEFaiAANgAAIAVBCWohBQsgAyADKQM4IC59NwM4QQAhAQw8CwJAIBZFDQAgM0IAUgRAIAVBcEgNRSADKAIgIQIgAygC+AIgBWoiAUEEOgAAIAFBBWpBADYAACABQQFqIAAgAmo2AAAgBUEJaiEFCyAyUA\
0AIAVBcEgNRCADKAIgIQIgAygC+AIgBWoiAUEHOgAAIAFBBWpBADYAACABQQFqIAAgAmo2AAAgBUEJaiEFCyADQQA6ABYgA0EAOgAUAkACQCADLQBSQQFGBEAgAy0AEUEBcQ0BCyADLQBQDQEgAy0AJEECRw07QQ\
AhAQw9C0EAIQEgAy0AJEECRg08IANBDjoAJAw8CyAZBEAgBUFwSA1EIAMoAiAhAiADKAL4AiAFaiIBQQI6AAAgAUEFakEANgAAIAFBAWogAjYAACAFQQlqIQULQQAhASADLQAkQQJGDTsgA0EBOgAkDDsLIAMoAk\
ghACADLQBMIQkCQAJAAkAgAy0AUiIBQQFGBEAgAy0AUUEBcUUNAQsgAy0ATyIGQQFxRSADLQBTQQFGcQ0BIAMtABEhAiADKQMoIS4CQCAJQQFrQf8BcUEBSw0AIAJBAXFFDQAgLkIAUg0DCyADLQAVDQQCQCAAQe\
UARyIJDQAgAUUNACACQQFxRQ0GCyACQQFxDQYgAy0AFg0SIABByAFJDQcgAEHMAWtBAkkNEiAAQbACRw0IDBILIANBEDoAJiADQQI6ACRByAAhCCADQewAakHFksAAQcgA/AoAAEG0AQxDCyADQQo6ACYgA0ECOg\
AkQcEAIQggA0HsAGpBjZPAAEHBAPwKAABBrQEMQgsgA0EJOgAmIANBAjoAJCADQc6TwAApAAA3AGwgA0HWk8AAKQAANwB0IANB3pPAACkAADcAfCADQeaTwAApAAA3AIQBIANB7pPAACkAADcAjAEgA0H2k8AAKQ\
AANwCUAQtBMCEIQZwBDEALIENQDQwgBUEQakGAgARNDQgMQAsgRFANCyAFQRBqQYCABEsNPyADKAIgIQAgAygC+AIgBWpBEjoAACADKAL4AiAFakEBaiAANgAAQQAhASADKAL4AiAFakEFakEANgAAIAVBCWohBS\
ADLQAkQQJGDTgMCwsgBkEBcSIARSADLQBOQQFGcQ0CIAMtABYNAyADLQBNDQQgAA0HIANBAToAFCAFQd//A2tB//97SQ0+AkAgFkUNACAzQgBSBEAgBUFwSA1AIAMoAiAhAiADKAL4AiAFaiIAQQQ6AAAgAEEFak\
EANgAAIABBAWogAjYAACAFQQlqIQULIDJQDQAgBUFwSA0/IAMoAiAhAiADKAL4AiAFaiIAQQc6AAAgAEEFakEANgAAIABBAWogAjYAACAFQQlqIQULIANBADoAFiADQQA6ABQgAQ0KDAwLIAkNCgsgAy0ATUUEQC\
AGQQFxDQYgA0EJOgAkDAwLIC5CAFINAyADQQE6ABQgBUHf/wNrQf//e0kNPAJAIBZFDQAgM0IAUgRAIAVBcEgNPiADKAIgIQEgAygC+AIgBWoiAEEEOgAAIABBBWpBADYAACAAQQFqIAE2AAAgBUEJaiEFCyAyUA\
0AIAVBcEgNPSADKAIgIQEgAygC+AIgBWoiAEEHOgAAIABBBWpBADYAACAAQQFqIAE2AAAgBUEJaiEFCyADQQA6ABYgA0EAOgAUDAoLIANBBzoAJiADQQI6ACRBzgAhCCADQewAakH+k8AAQc4A/AoAAEG6AQw6Cy\
ADQQE6ABQgBUHf/wNrQf//e0kNOiAWRQ0FIDNCAFIEQCAFQXBIDTsgAygCICECIAMoAvgCIAVqIgBBBDoAACAAQQVqQQA2AAAgAEEBaiACNgAAIAVBCWohBQsgMlANBSAFQXBIDTogAygCICECIAMoAvgCIAVqIg\
BBBzoAACAAQQVqQQA2AAAgAEEBaiACNgAAIAVBCWohBQwFCyAuQgBSDQAgA0EBOgAUIAVB3/8Da0H//3tJDTkgFkUNAyAzQgBSBEAgBUFwSA06IAMoAiAhAiADKAL4AiAFaiIAQQQ6AAAgAEEFakEANgAAIABBAW\
ogAjYAACAFQQlqIQULIDJQDQMgBUFwSA05IAMoAiAhAiADKAL4AiAFaiIAQQc6AAAgAEEFakEANgAAIABBAWogAjYAACAFQQlqIQUMAwsgA0EIOgAkDAcLIAMoAiAhACADKAL4AiAFakEROgAAIAMoAvgCIAVqQQ\
FqIAA2AABBACEBIAMoAvgCIAVqQQVqQQA2AAAgBUEJaiEFIAMtACRBAkcNAwwwCyADQQo6ACQMBQsgA0EAOgAWIANBADoAFCABDQEMAwsgA0EAOgAWIANBADoAFCABDQAMAgsgA0EOOgAkDAILIANBAToAFCAFQd\
//A2tB//97SQ0yAkAgFkUNACAzQgBSBEAgBUFwSA00IAMoAiAhASADKAL4AiAFaiIAQQQ6AAAgAEEFakEANgAAIABBAWogATYAACAFQQlqIQULIDJQDQAgBUFwSA0zIAMoAiAhASADKAL4AiAFaiIAQQc6AAAgAE\
EFakEANgAAIABBAWogATYAACAFQQlqIQULIANBADoAFiADQQA6ABQLIAMtAFBBAUcNASAZBEAgBUFwSA0yIAMoAiAhASADKAL4AiAFaiIAQQI6AAAgAEEFakEANgAAIABBAWogATYAACAFQQlqIQULIANBAToAJA\
tBACEBDCkLQQAhASADQQA6ACQMKAsgCEEISQ0uIApBB00NKSAEKQAAQo2UzOrUwcKGClIEQCADQQY6ACYgA0ECOgAkIANB54vAACkAADcAbCADQe+LwAApAAA3AHQgA0H3i8AAKQAANwB8IANB/4vAAC8AADsAhA\
FBGiEIQYYBDC4LIANBDjoAJEEAIQFBCCEADCYLAkAgCEUNACAIQQFrIApPDQACQCAIQQRPBEAgCCEBIAQhAEGAgoQIIAQoAAAiAkGNmrToAHNrIAJyQYCBgoR4cUGAgYKEeEYEQCAEQQQgBEEDcSICayIGaiEAIA\
FBCU8EQCABIARqIQICQCAGIAFBCGtLDQAgAkEIayEBA0BBgIKECCAAKAIAIgZBjZq06ABzayAGckGAgYKEeHFBgIGChHhHDQFBgIKECCAAQQRqKAIAIgZBjZq06ABzayAGckGAgYKEeHFBgIGChHhHDQEgAEEIai\
IAIAFNDQALCyAAIAJPDQQDQCAALQAAQQ1GDQQgAiAAQQFqIgBHDQALDAQLIAYgCE8NAyACIAhqQQRrIQEDQCAALQAAQQ1GDQMgAEEBaiEAIAFBAWsiAQ0ACwwDCwNAIAAtAABBDUYNAiAAQQFqIQAgAUEBayIBDQ\
ALDAILIAQhACAELQAAQQ1GDQAgCEEBRg0BIAQtAAFBDUYEQCAEQQFqIQAMAQsgCEECRg0BIAQtAAJBDUcNASAEQQJqIQALIAAgBGsiAkEBaiIBIAhGDS4gASAKTw0pAkAgASAEai0AAEEKRgRAQQAhASAAIARHDQ\
FBAiEADCgLIANBBjoAJiADQQI6ACQgA0GuisAAKQAANwBsIANBs4rAACkAADcAcQwjCwJAAkACQCACQQ1PBEAgEkIANwMAIANBADoAFSASQgA3AwggEkIANwMQIBJCADcDGCASQgA3AyAgEkEANgIoIAQtAAhBIE\
cEQCADQQY6ACYgA0ECOgAkIANBtYvAACkAADcAbCADQb2LwAApAAA3AHQgA0HFi8AAKQAANwB8IANByovAACkAADcAgQEMIgsgBC0AAEHIAEcNBiAELQABQdQARw0GIAQtAAJB1ABHDQEgBC0AA0HQAEcNASAELQ\
AEQS9HDQEgBC0ABUExRw0BIAQtAAZBLkcNASAELQAHQTFHDQEgBC0ACUEwa0H/AXEiB0EKTw0DIAQtAApBMGsiDkH/AXFBCUsNAyAELQALQTBrQf8BcSILQQlLDQMgBC0ADEEgRgRAIAJBDUYiDUUEQCAEQQ1qIQ\
AgAkENayEJA0ACQAJAIAAtAAAiBkEgTwRAIAZB/wBGDQEMAgsgBkEJRg0BCyADQQY6ACYgA0ECOgAkIANB64rAACkAADcAbCADQfOKwAApAAA3AHQgA0H7isAAKQAANwB8IANBgovAACkAADcAgwEMJwsgAEEBai\
EAIAlBAWsiCQ0ACwsgAyAHQeQAbCAOQQpsQf4BcWogC2o2AkggIkUNAyA7QgBSBEAgBUEQakGBgARPDTQgAygCICEAIAMoAvgCIAVqQQo6AAAgAygC+AIgBWpBAWogADYAACADKAL4AiAFakEFakEENgAAIAVBCW\
ohBQsgOkIAUgRAIAVBEGpBgYAETw00IAMoAiAhACADKAL4AiAFakELOgAAIAMoAvgCIAVqQQFqIABBBWo2AAAgAygC+AIgBWpBBWpBAzYAACAFQQlqIQULIEJCAFIEQCAFQRBqQYGABE8NNCADKAIgIQAgAygC+A\
IgBWpBDDoAACADKAL4AiAFakEBaiAAQQlqNgAAIAMoAvgCIAVqQQVqQQM2AAAgBUEJaiEFCyBBUA0DIA0NAyAFQRBqQYCABEsNMyADKAIgIQAgAygC+AIgBWpBDToAACADKAL4AiAFakEBaiAAQQ1qNgAAIAMoAv\
gCIAVqQQVqIAJBDWs2AAAgBUEJaiEFDAMLIANBDDoAJiADQQI6ACQgA0GKi8AAKQAANwBsIANBkovAACkAADcAdCADQZqLwAApAAA3AHwgA0Gii8AAKQAANwCEASADQaqLwAApAAA3AIwBIANBsYvAACgAADYAkw\
FBKyEIQZcBDDELIANBBjoAJiADQQI6ACQgA0HSi8AAKQAANwBsIANB2ovAACkAADcAdCADQd+LwAApAAA3AHkMCwsgBC0AAkHUAEcNBCAELQADQdAARw0EIAQtAARBL0cNBCADQRE6ACYgA0ECOgAkIANBhonAAC\
kAADcAbCADQY6JwAApAAA3AHQgA0GWicAAKQAANwB8DAgLIAJBAmohACADLQAkQQJGDScgA0EGOgAkDCcLIANBDDoAJiADQQI6ACQgA0HPisAAKQAANwBsIANB14rAACkAADcAdCADQd+KwAApAAA3AHwgA0Hnis\
AAKAAANgCEAQwcCyADKAIAIAhLDS0gA0EGOgAmIANBAjoAJCADQbuKwAApAAA3AGwgA0HDisAAKQAANwB0IANBy4rAACgAADYAfAwdCyAIRQ0FIAhBAWsgCk8NBQJAIAhBBE8EQCAIIQEgBCEAQYCChAggBCgAAC\
ICQY2atOgAc2sgAnJBgIGChHhxQYCBgoR4RgRAIARBBCAEQQNxIgJrIgZqIQAgAUEJTwRAIAEgBGohAgJAIAYgAUEIa0sNACACQQhrIQEDQEGAgoQIIAAoAgAiBkGNmrToAHNrIAZyQYCBgoR4cUGAgYKEeEcNAU\
GAgoQIIABBBGooAgAiBkGNmrToAHNrIAZyQYCBgoR4cUGAgYKEeEcNASAAQQhqIgAgAU0NAAsLIAAgAk8NCQNAIAAtAABBDUYNBCACIABBAWoiAEcNAAsMCQsgBiAITw0IIAIgCGpBBGshAQNAIAAtAABBDUYNAy\
AAQQFqIQAgAUEBayIBDQALDAgLA0AgAC0AAEENRg0CIABBAWohACABQQFrIgENAAsMBwsgBCEAIAQtAABBDUYNACAIQQFGDQYgBC0AAUENRgRAIARBAWohAAwBCyAIQQJGDQYgBC0AAkENRw0GIARBAmohAAsgAC\
AEayIOQQFqIgEgCEYNLCABIApPDScCQCABIARqIgItAABBCkYEQEEAIQEgACAERw0BQQIhAAwmCyADQQY6ACYgA0ECOgAkIANBrorAACkAADcAbCADQbOKwAApAAA3AHEMIQsCQAJAAkACfwJAIA5BDk8EQCASQg\
A3AwAgA0EAOgAVIBJCADcDCCASQgA3AxAgEkIANwMYIBJCADcDICASQQA2AiggDEEgOgB0IAxBEGogDEH0AGogBCACEBwCQCAMKAIQQQFxBEAgDCgCFCIAIARHDQELIANBBjoAJiADQQI6ACQgA0H9icAAKQAANw\
BsIANBhYrAACkAADcAdCADQY2KwAApAAA3AHwgA0GUisAAKAAANgCDAUEbIQhBhwEMMgsCQAJAIA4gACAEayICTQ0AIAxBIDoAdCAMQQhqIAxB9ABqIAQgAkEBaiIGaiIAIAAgDiACa2oQHCAMKAIIQQFxRQ0AIA\
woAgwiCSAARw0BCyADQQY6ACYgA0ECOgAkIANB5YnAACkAADcAbCADQe2JwAApAAA3AHQgA0H1icAAKQAANwB8DAsLAkACQCAOIAkgAGsiCSAGaiIQQQFqIgtJDQAgDEEvOgB0IAwgDEH0AGogBCALaiINIA0gDi\
AQa2oQHCAMKAIAQQFxRQ0AIAwoAgQiEyANRw0BCyADQQY6ACYgA0ECOgAkIANBw4nAACkAADcAbCADQcuJwAApAAA3AHQgA0HTicAAKQAANwB8IANB24nAACkAADcAhAEgA0HjicAALwAAOwCMAUEiIQhBjgEMMg\
sgAiAKSw0tAkACQAJAAkACQAJAAkAgAkEDaw4FAAECAwQGCwJAIAQtAABBxwBrDgoFBgYGBgYGBgYABgsCQAJAIAQtAAFB0gBrDgQBBwcABwsgBC0AAkHUAEcNBkEEIQAMCAsgBC0AAkHJAEcNBUEKIQBBAQwICw\
JAAkAgBC0AAEHIAGsOCQAGBgYGBgYGAQYLIAQtAAFBxQBHDQUgBC0AAkHBAEcNBSAELQADQcQARw0FQQIhAAwHCyAELQABQc8ARw0EIAQtAAJB0wBHDQQgBC0AA0HUAEcNBEEDIQAMBgsCQAJAIAQtAABB0ABrDg\
UABQUFAQULIAQtAAFBwQBHDQQgBC0AAkHUAEcNBCAELQADQcMARw0EIAQtAARByABHDQRBCSEADAYLIAQtAAFB0gBHDQMgBC0AAkHBAEcNAyAELQADQcMARw0DIAQtAARBxQBHDQNBCCEADAULIAQtAABBxABHDQ\
IgBC0AAUHFAEcNAiAELQACQcwARw0CIAQtAANBxQBHDQIgBC0ABEHUAEcNAiAELQAFQcUARw0CQQUhAAwECwJAAkAgBC0AAEHDAGsODQADAwMDAwMDAwMDAwEDCyAELQABQc8ARw0CIAQtAAJBzgBHDQIgBC0AA0\
HOAEcNAiAELQAEQcUARw0CIAQtAAVBwwBHDQIgBC0ABkHUAEcNAiADQQE6ABVBBiEADAQLIAQtAAFB0ABHDQEgBC0AAkHUAEcNASAELQADQckARw0BIAQtAARBzwBHDQEgBC0ABUHOAEcNASAELQAGQdMARw0BQQ\
chAAwDCyAELQABQcUARg0ECyADQQA6AEwgAiEHIAQhAAwECyADQQY6ACYgA0ECOgAkIANBmIrAACkAADcAbCADQaCKwAApAAA3AHQgA0GmisAAKQAANwB6QRYhCEGCAQwwC0EACyEPIAMgADoATAwCCyADIAQtAA\
JB1ABGIg86AEwgAiEHIAQhACAPRQ0AQQAhDwwBCwJAA0AgAC0AAC0AgIBARQ0BIABBAWohACAHQQFrIgcNAAtBACEPDAELIANBBjoAJiADQQI6ACQgA0G6iMAAKQAANwBsIANBwojAACkAADcAdCADQcqIwAApAA\
A3AHwMBQsgEyANayITIAtqIRUgCSEHIAYhAAJAA0AgACAKTw0pIAAgBGotAAAtAICGQARAIABBAWohACAHQQFrIgdFDQIMAQsLIANBBjoAJiADQQI6ACQgA0HSiMAAKQAANwBsIANB2ojAACkAADcAdCADQd+IwA\
ApAAA3AHkMBwsgDiAQQQlqRw0CAkAgDiALa0EIRw0AIA0pAAAiLkLIqNGC9cWMlzBRDQIgLkLIqNGC9aWMlzFSDQAgD0UNBCADQRE6ACYgA0ECOgAkIANB54jAACkAADcAbCADQe+IwAApAAA3AHQgA0H3iMAAKQ\
AANwB8IANB/ojAACkAADcAgwEMHgsLIANBBjoAJiADQQI6ACQgA0GeicAAKQAANwBsIANBponAACkAADcAdEEQIQhB/AAMKgsgDw0BIANBEToAJiADQQI6ACQgA0GGicAAKQAANwBsIANBjonAACkAADcAdCADQZ\
aJwAApAAA3AHwMAgsgA0EGOgAmIANBAjoAJCADQa6JwAApAAA3AGwgA0G2icAAKQAANwB0IANBu4nAACkAADcAeQwDCwJAICNFDQAgQEIAUgRAIAVBEGpBgYAETw0qIAMoAiAhACADKAL4AiAFakEIOgAAIAMoAv\
gCIAVqQQFqIAA2AAAgAygC+AIgBWpBBWogAjYAACAFQQlqIQULID9CAFIEQCAFQRBqQYGABE8NKiADKAIgIQAgAygC+AIgBWpBCToAACADKAL4AiAFakEBaiAAIAZqNgAAIAMoAvgCIAVqQQVqIAk2AAAgBUEJai\
EFCyA7QgBSBEAgBUEQakGBgARPDSogAygCICEAIAMoAvgCIAVqQQo6AAAgAygC+AIgBWpBAWogACALajYAACADKAL4AiAFakEFaiATNgAAIAVBCWohBQsgOlANACAFQRBqQYCABEsNKSADKAIgIQAgAygC+AIgBW\
pBCzoAACADKAL4AiAFakEBaiAAIBVBAWpqNgAAIAMoAvgCIAVqQQVqQQM2AAAgBUEJaiEFCyAOQQJqIQAgAy0AJCECIAMtAExBCkYEQCACQQJGDSEgA0EFOgAkDCELIAJBAkYNICADQQY6ACQMIAtBGCEIQYQBDC\
YLIAMoAgAgCEsNJiADQQY6ACYgA0ECOgAkIANBpYjAACkAADcAbCADQa2IwAApAAA3AHQgA0GyiMAAKQAANwB5C0EVIQhBgQEMJAsCQAJAAkAgAy0AECIARQRAIAMtABFBAXENAQsgAA0CIB0NAQwGCyAeRQ0EID\
hCAFIEQCAFQRBqQYGABE8NJyADKAIgIQAgAygC+AIgBWpBBToAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqQQA2AAAgBUEJaiEFCyA0UA0EIAVBEGpBgIAESw0mIAMoAiAhACADKAL4AiAFakEDOgAAIA\
MoAvgCIAVqQQFqIAA2AAAgAygC+AIgBWpBBWpBADYAACAFQQlqIQUMBAsgOUIAUgRAIAVBEGpBgYAETw0mIAMoAiAhACADKAL4AiAFakEGOgAAIAMoAvgCIAVqQQFqIAA2AAAgAygC+AIgBWpBBWpBADYAACAFQQ\
lqIQULIDRQDQQgBUEQakGAgARLDSUgAygCICEAIAMoAvgCIAVqQQM6AAAgAygC+AIgBWpBAWogADYAACADKAL4AiAFakEFakEANgAAIAVBCWohBQwECwJAIApBBE0EQCAKQQFNDQMMAQsgBC0ABEEvRw0AIAQoAA\
BByKjRggVHDQAgA0EAOgARAkAgHUUNACA5QgBSBEAgBUEQakGBgARPDScgAygCICEAIAMoAvgCIAVqQQY6AAAgAygC+AIgBWpBAWogADYAACADKAL4AiAFakEFakEANgAAIAVBCWohBQsgNFANACAFQRBqQYCABE\
sNJiADKAIgIQAgAygC+AIgBWpBAzoAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqQQA2AAAgBUEJaiEFC0EAIQEgAy0AJEECRg0eIANBBDoAJAweCyAELwAAQY0URw0BC0EAIQFBAiEADBsLIANBAToAEQ\
JAIB5FDQAgOEIAUgRAIAVBEGpBgYAETw0kIAMoAiAhACADKAL4AiAFakEFOgAAIAMoAvgCIAVqQQFqIAA2AAAgAygC+AIgBWpBBWpBADYAACAFQQlqIQULIDRQDQAgBUEQakGAgARLDSMgAygCICEAIAMoAvgCIA\
VqQQM6AAAgAygC+AIgBWpBAWogADYAACADKAL4AiAFakEFakEANgAAIAVBCWohBQtBACEBIAMtACRBAkYNGyADQQM6ACQMGwtBACEBIAMtACRBAkYNGiADQQM6ACQMGgtBACEBIAMtACRBAkYNGSADQQQ6ACQMGQ\
sgA0EDOgAmIANBAjoAJCADQaeYwAApAAA3AGwgA0GsmMAAKQAANwBxDBMLIAhFDQtBACEAQX8hBwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA0ACQAJAAkACQAJAAkACQAJAIAAgBGoiCS0AACIBQQ\
1GBEAgCEEBayAARg04IABBAWoiDyAKTw0zIAlBAWoiAS0AAEEKRw0BAkACQAJAAkAgAEUEQCAkDQIgBUEaakGAgARNDQFBASEBQQIhAAw1CyAMQTo6AHQgDEFAayAMQfQAaiAEIAEQHCAMKAJAQQFxBEAgDCgCRC\
IBIARHDQQLDCgLIAMtAEwgAygCSCIBIAMtABEiAhshBkEAIQBBAEECIAMtAE9rIAMtAE0iCRshByADKAIgQQJqIQ4gAy0AUEF/c0EBcSELAkAgAy0AUkEBRw0AIAMtAFFBAXFFDQAgAiABQeUARnIhAAsgAykDKC\
EuIAMtAFMhASADKAL4AiAFakEQOgAAIAMoAvgCIAVqQQFqIA42AAAgAygC+AIgBWpBBWogBjsAACADKAL4AiAFakEHaiALOgAAIAMoAvgCIAVqQQhqIAA6AAAgAygC+AIgBWpBCWogAToAACADKAL4AiAFakEKai\
AHOgAAIAMoAvgCIAVqQQtqIC5CACAJGzcAACAFQRNqIQUgAy0AJEECRg0BCyADQQc6ACQLIANBAToAFCADLQASIQFBAiEADDELIAEgBGsiDkEBaiEGAkACQAJAIAQtAAAiAUHDAGsOMwEAAAAAAAAAAAAAAAAAAA\
AAAQEAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAABAQALQQAhAQNAIAEgCkYNNiABIARqLQAALQCAgEAEQCAOIAFBAWoiAUYNAwwBCwsMJgsgCiAOSQ00IAMoAkghCwJAAkACQAJAIA5BB2sOCwMkJAIkJC\
QAJCQBJAsgDiECIAQgAUEgckHjAEcNJBogBCAELQABQSByQe8ARw0kGiAEIAQtAAJBIHJB7gBHDSQaIAQgBC0AA0EgckH0AEcNJBogBCAELQAEQSByQeUARw0kGiAEIAQtAAVBIHJB7gBHDSQaIAQgBC0ABkEgck\
H0AEcNJBogBCAELQAHQS1HDSQaIAQgBC0ACEEgckHsAEcNJBogBCAELQAJQSByQeUARw0kGiAEIAQtAApBIHJB7gBHDSQaIAQgBC0AC0EgckHnAEcNJBogBCAELQAMQSByQfQARw0kGiAEIAQtAA1BIHJB6ABHDS\
QaIAMtAE4NBiALQX5xQcwBRyALQeQAa0HkAE9xRQRAIANBBzoAJiADQQI6ACQgA0GVjMAAKQAANwBsIANBnYzAACkAADcAdCADQaWMwAApAAA3AHwgA0GtjMAAKQAANwCEASADQbWMwAApAAA3AIwBIANBvYzAAC\
kAADcAlAEgA0HFjMAAKQAANwCcASADQc2MwAAoAAA2AKQBQTwhCEGoAQw8CwJAAkAgAy0ATUUEQEEPIQEgACAGTQ0jIAlBAWsiAS0AACICQSBGIgtFIAJBCUdxDQIgAEEQSw0BDCILIANBDToAJiADQQI6ACQgA0\
GSjcAAKQAANwBsIANBmo3AACkAADcAdCADQaKNwAApAAA3AHwgA0GqjcAAKQAANwCEASADQbGNwAApAAA3AIsBDCALIAYgCk8NOCAEIAZqLQAAQSBHDSAgBC0AECICQQlGDSAgAkEgRg0gIAEtAAAiAUEJRg0gIA\
FBIEYNIEEQIQEgACEJDCMLQRAgBiAEIAZqLQAAIgJBIEYbIgEgAE8NHSABIARqLQAAIgZBCUYNHCAAIQkgBkEgRg0cDCILIA4hAiAEIAFBIHJB9ABHDSMaIAQgBC0AAUEgckHyAEcNIxogBCAELQACQSByQeEARw\
0jGiAEIAQtAANBIHJB7gBHDSMaIAQgBC0ABEEgckHzAEcNIxogBCAELQAFQSByQeYARw0jGiAEIAQtAAZBIHJB5QBHDSMaIAQgBC0AB0EgckHyAEcNIxogBCAELQAIQS1HDSMaIAQgBC0ACUEgckHlAEcNIxogBC\
AELQAKQSByQe4ARw0jGiAEIAQtAAtBIHJB4wBHDSMaIAQgBC0ADEEgckHvAEcNIxogBCAELQANQSByQeQARw0jGiAEIAQtAA5BIHJB6QBHDSMaIAQgBC0AD0EgckHuAEcNIxogBCAELQAQQSByQecARw0jGiADLQ\
BNDQYgC0HMAWtBAkkNGiALQbACRg0aIAtB5ABrQeQASQ0aIABBE00EQEESIQEgAEETRw0ZDBgLIAYgCk8NNiAEIAZqLQAAQSBHDRcgBC0AEyIBQQlGDRcgAUEgRg0XIAlBAWstAAAiAUEJRg0XIAFBIEYNF0ETIQ\
EgACEJDBkLIA4hAiAEIAFBIHJB4wBHDSIaIAQgBC0AAUEgckHvAEcNIhogBCAELQACQSByQe4ARw0iGiAEIAQtAANBIHJB7gBHDSIaIAQgBC0ABEEgckHlAEcNIhogBCAELQAFQSByQeMARw0iGiAEIAQtAAZBIH\
JB9ABHDSIaIAQgBC0AB0EgckHpAEcNIhogBCAELQAIQSByQe8ARw0iGiAEIAQtAAlBIHJB7gBHDSIaIABBDE0EQEELIQEgAEEMRw0UDBMLIAYgCk8NNSAEIAZqLQAAQSBHDRIgBC0ADCIBQQlGDRIgAUEgRg0SIA\
lBAWstAAAiAUEJRg0SIAFBIEYNEkEMIQEgACEJDBQLAkACQCABQdQAaw4iAAEiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIAASILAkAgBC0AAUEgckHyAEcNACAELQACQSByQeEARw0AIAQtAANBIHJB6Q\
BHDQAgBC0ABEEgckHsAEcNACAELQAFQSByQeUARw0AIAQtAAZBIHJB8gBHDQAgA0EBOgBTIABBCU0EQEEIIQEgAEEJRw0TDBILIAYgCk8NNiAEIAZqLQAAQSBHDREgBC0ACSIBQQlGDREgAUEgRg0RIAlBAWstAA\
AiAUEJRg0RIAFBIEYNEUEJIQEgACEJDCYLIA4hAiAEIAFB1QBHDSIaCyAOIQIgBCAELQABQSByQfAARw0hGiAEIAQtAAJBIHJB5wBHDSEaIAQgBC0AA0EgckHyAEcNIRogBCAELQAEQSByQeEARw0hGiAEIAQtAA\
VBIHJB5ABHDSEaIAQgBC0ABkEgckHlAEcNIRogAEEJTQRAQQghASAAQQlHDQ0MDAsgBiAKTw00IAQgBmotAABBIEcNCyAELQAJIgFBCUYNCyABQSBGDQsgCUEBay0AACIBQQlGDQsgAUEgRg0LQQkhASAAIQkMDQ\
sgGkUNISAOQQJqIgEgAE8NCCAGIApPDTMgBCAGai0AAEEgRw0IIAEgBGotAAAiAkEJRg0IIAJBIEYNCCAJQQFrLQAAIgJBCUYNCCAAIQkgAkEgRw0jDAgLAkAgAUEgTwRAIAFB/wBGDQEMCAsgAUEJRg0HCyAAIA\
pPDSMgAEECTQRAIABBAWohAEEAIQgDQCAEIAhqLQAAQTpGDQcgACAIQQFqIghHDQALDCQLQYCChAggBCgAACIBQbr06NEDc2sgAXJBgIGChHhxQYCBgoR4RwRAIABBAWohAEEAIQgDQCAEIAhqLQAAQTpGDQcgAC\
AIQQFqIghHDQALDCQLQQQgBEEDcSICayEBIABBCEkNAyAJQQFqIQIgASAEaiEIIAEgAEEHayIASw0EIAAgBGohAANAQYCChAggCCgCACIBQbr06NEDc2sgAXJBgIGChHhxQYCBgoR4Rw0FQYCChAggCEEEaigCAC\
IBQbr06NEDc2sgAXJBgIGChHhxQYCBgoR4Rw0FIAhBCGoiCCAATQ0ACwwECyADQQY6ACYgA0ECOgAkIANBrorAACkAADcAbCADQbOKwAApAAA3AHEMKgsgA0EHOgAmIANBAjoAJEHJACEIIANB7ABqQbmNwABByQ\
D8CgAAQbUBDDQLIANBCDoAJiADQQI6ACRByQAhCCADQewAakGgkMAAQckA/AoAAEG1AQwzCyAAIAFJDR8gBEEEaiEBIABBA2shAEEAIAJrIQgDQCABIAhqLQAAQTpGDQIgCEEBaiIIIABHDQALDB8LIAIgCE0NHg\
NAIAgtAABBOkYNASAIIAlGIAhBAWohCEUNAAsMHgsgA0EGOgAmIANBAjoAJCADQaGSwAApAAA3AGwgA0GpksAAKQAANwB0IANBsZLAACkAADcAfCADQbmSwAApAAA3AIQBIANBwZLAACgAADYAjAEMFgsgB0EBai\
EHIAggAEEBaiIARw0BDB0LCyAAAn8CQCAAIAZNDQADQCAEIAZqLQAAIgFBCUcgAUEgR3ENASAAIAZBAWoiBkcNAAsgAAwBCyAGCyIBTQRAIAAhCQwaCwNAIAcgCk8NKgJAIAQgB2otAAAiAkEJRg0AIAJBIEYNAC\
AHQQFqIQkMGwsgASAHSSAHQQFrIQcNAAsgASEJDBkLQQghAQNAIAEgBGotAAAiBkEJRyAGQSBHcQ0BIAAgAUEBaiIBRw0ACyAAIQELAn8gACAAIAFNDQAaAkADQCAHIApPDSogBCAHai0AACIGQQlHIAZBIEdxDQ\
EgASAHSSAHQQFrIQcNAAsgAQwBCyAHQQFqCyIJIAFGDQEgCUEBaiEPCyAEQQFrIRAgBCAPaiETIAEhBwNAAkAgByAJTw0AIAcgCk8NKCAEIAdqLQAAIgJBCUYEQCAHQQFqIQcMAgsgAkEgRw0AIAdBAWohBwwBCw\
JAIAcgCUYNAAJAAkACfyAJIAkgCk8NABogCSAHIAlLDQAaIAxBLDoAdCAMQThqIAxB9ABqIAQgB2oiBiATEBwgDCgCOEEBcSILBH8gDCgCPCAGawUgAgsgB2ogCSALGwsiCyAHQQFqIgZNDQAgByAKTw0qIAQgB2\
otAABBIEcNACAGIApPDSogBCAGai0AACICQQlGDQAgAkEgRg0AIAtBAWsiAiAKTw0qIAIgBGotAAAiDUEJRg0AIAshAiANQSBHDQELAkACfwJAIAcgC08NACAHIAogByAKSxshAgNAIAIgB0YNLSAEIAdqLQAAIg\
ZBCUcgBkEgR3ENASALIAdBAWoiB0cNAAsgCwwBCyAHCyIGIAsiAk8NAANAIAJBAWsiByAKTw0rIAIgEGotAAAiDUEJRyANQSBHcQ0BIAciAiAGSw0ACyAGIQILIAIgBkcNACADQQY6ACYgA0ECOgAkIANBxZHAAC\
kAADcAbCADQc2RwAApAAA3AHQgA0HVkcAAKQAANwB8IANB2pHAACkAADcAgQEMHQsCQAJAAn8gAiACIApPIhUNABogAiACIAZJDQAaIAxBLzoAdCAMQTBqIAxB9ABqIAQgBmoiDSACIARqQQFqEBwgDCgCMEEBcS\
IPBH8gDCgCNCANawUgBwsgBmogAiAPGwsiDSAGRg0AIAYgDU8NASAKIAZrIgdBACAHIApNGyEHIA0gBmshDyAEIAZqIQYDQCAHRQ0rIAYtAAAtAICAQEUNASAHQQFrIQcgBkEBaiEGIA9BAWsiDw0ACwwBCyADQQ\
Y6ACYgA0ECOgAkIANB4pHAACkAADcAbCADQeqRwAApAAA3AHQgA0HykcAAKQAANwB8IANB+pHAACgAADYAhAEMHAsCQCACIA1NDQAgDUEBaiEHAkAgFUUEQCAMQS86AHQgDEEoaiAMQfQAaiAEIAdqIgYgBiACIA\
1rahAcIAwoAihBAXENAQsgAiAHRg0AIAIgB00NAQNAIAcgCk8NKyAEIAdqLQAALQCAgEBFDQEgB0EBaiIHIAJHDQALDAELIANBBjoAJiADQQI6ACQgA0HikcAAKQAANwBsIANB6pHAACkAADcAdCADQfKRwAApAA\
A3AHwgA0H6kcAAKAAANgCEAQwcCyAJIAtGDQAgC0EBaiEHDAELCyADQQE6AFIMFgsgA0EGOgAmIANBAjoAJCADQcWRwAApAAA3AGwgA0HNkcAAKQAANwB0IANB1ZHAACkAADcAfCADQdqRwAApAAA3AIEBDBkLQQ\
ghAQNAIAEgBGotAAAiAkEJRyACQSBHcQ0BIAAgAUEBaiIBRw0ACyAAIQELAn8gACAAIAFNDQAaAkADQCAHIApPDSYgBCAHai0AACICQQlHIAJBIEdxDQEgASAHSSAHQQFrIQcNAAsgAQwBCyAHQQFqCyIJIAFHDR\
MgA0EGOgAmIANBAjoAJCADQaiRwAApAAA3AGwgA0GwkcAAKQAANwB0IANBuJHAACkAADcAfCADQb2RwAApAAA3AIEBDBcLQQshAQNAIAEgBGotAAAiBkEJRyAGQSBHcQ0BIAAgAUEBaiIBRw0ACyAAIQELAn8gAC\
AAIAFNDQAaAkADQCAHIApPDSQgBCAHai0AACIGQQlHIAZBIEdxDQEgASAHSSAHQQFrIQcNAAsgAQwBCyAHQQFqCyIJIAFHDQAMAQsgCSAKSw0gIAEgCUsNICABIARqIQYCQAJAAkACQCAJIAFrQQVrDgYAAwIDAw\
EDCyAGLQAAQSByQeMARw0CIAYtAAFBIHJB7ABHDQIgBi0AAkEgckHvAEcNAiAGLQADQSByQfMARw0CIAYtAARBIHJB5QBHDQIgA0EBOgBQDBMLIAYtAABBIHJB6wBHDQEgBi0AAUEgckHlAEcNASAGLQACQSByQe\
UARw0BIAYtAANBIHJB8ABHDQEgBi0ABEEtRw0BIAYtAAVBIHJB4QBHDQEgBi0ABkEgckHsAEcNASAGLQAHQSByQekARw0BIAYtAAhBIHJB9gBHDQEgBi0ACUEgckHlAEcNAQwSCyAGLQAAQSByQfUARw0AIAYtAA\
FBIHJB8ABHDQAgBi0AAkEgckHnAEcNACAGLQADQSByQfIARw0AIAYtAARBIHJB4QBHDQAgBi0ABUEgckHkAEcNACAGLQAGQSByQeUARw0AIANBAToAUQwRCyAEQQFrIQ0gBCAJakEBaiEQIAEhBwNAAkAgByAJTw\
0AIAQgB2otAAAiAkEJRgRAIAdBAWohBwwCCyACQSBHDQAgB0EBaiEHDAELIAcgCUYNEQJAAkACfyAJIAkgCk8NABogCSAHIAlLDQAaIAxBLDoAdCAMQSBqIAxB9ABqIAQgB2oiBiAQEBwgDCgCIEEBcSILBH8gDC\
gCJCAGawUgAgsgB2ogCSALGwsiCyAHQQFqIgZNDQAgByAKTw0jIAQgB2otAABBIEcNACAGIApPDSMgBCAGai0AACICQQlGDQAgAkEgRg0AIAtBAWsiAiAKTw0jIAIgBGotAAAiD0EJRg0AIAshAiAPQSBHDQELAk\
ACfwJAIAcgC08NACAHIAogByAKSxshAgNAIAIgB0YNJiAEIAdqLQAAIgZBCUcgBkEgR3ENASALIAdBAWoiB0cNAAsgCwwBCyAHCyIGIAsiAk8NAANAIAJBAWsiByAKTw0kIAIgDWotAAAiD0EJRyAPQSBHcQ0BIA\
ciAiAGSw0ACyAGIQILIAIgBkcNAAwCCyACIApLDSEgAiAGSQ0hIAQgBmohBwJAAkACQAJAAkAgAiAGayIPQQVrDgYAAwEDAwIDCyAHLQAAQSByQeMARw0CIActAAFBIHJB7ABHDQIgBy0AAkEgckHvAEcNAiAHLQ\
ADQSByQfMARw0CIActAARBIHJB5QBHDQIgA0EBOgBQDAMLIActAABBIHJB9QBHDQEgBy0AAUEgckHwAEcNASAHLQACQSByQecARw0BIActAANBIHJB8gBHDQEgBy0ABEEgckHhAEcNASAHLQAFQSByQeQARw0BIA\
ctAAZBIHJB5QBHDQEgA0EBOgBRDAILIActAABBIHJB6wBHDQAgBy0AAUEgckHlAEcNACAHLQACQSByQeUARw0AIActAANBIHJB8ABHDQAgBy0ABEEtRw0AIActAAVBIHJB4QBHDQAgBy0ABkEgckHsAEcNACAHLQ\
AHQSByQekARw0AIActAAhBIHJB9gBHDQAgBy0ACUEgckHlAEYNAQsCQCACIAZGDQAgAiAGTQ0BA0AgBy0AAC0AgIBARQ0BIAdBAWohByAPQQFrIg8NAAsMAQsgA0EGOgAmIANBAjoAJCADQYmRwAApAAA3AGwgA0\
GRkcAAKQAANwB0IANBmZHAACkAADcAfCADQaCRwAApAAA3AIMBDBgLIAkgC0YNESALQQFqIQcMAAsACyADQQY6ACYgA0ECOgAkIANB6ZDAACkAADcAbCADQfGQwAApAAA3AHQgA0H5kMAAKQAANwB8IANBgZHAAC\
kAADcAhAFBICEIQYwBDCMLQRIhAQNAIAEgBGotAAAiBkEJRyAGQSBHcQ0BIAAgAUEBaiIBRw0ACyAAIQELAn8gACAAIAFNDQAaAkADQCAHIApPDSAgBCAHai0AACIGQQlHIAZBIEdxDQEgASAHSSAHQQFrIQcNAA\
sgAQwBCyAHQQFqCyIJIAFHDQAgA0EGOgAmIANBAjoAJCADQcGOwAApAAA3AGwgA0HJjsAAKQAANwB0IANB0Y7AACkAADcAfCADQdmOwAApAAA3AIQBIANB4I7AACkAADcAiwEMBAsgA0EBOgBOIAkgCksNHCABIA\
lLDRwCQCAJIAFrQQdGBEAgASAEaiIGNQAAIAZBBmoxAABCMIYgBkEEajMAAEIghoSEQuPQ1fO2rZkyUQ0BCyAEQQFrIQ8gBCAJakEBaiEQIAMtAE8hDSABIQcDQAJAIAcgCU8NACAEIAdqLQAAIgJBCUYEQCAHQQ\
FqIQcMAgsgAkEgRw0AIAdBAWohBwwBCyAHIAlGDQ4CQCAJIgYgCk8NACAGIAdJDQAgDEEsOgB0IAxBGGogDEH0AGogBCAHaiIGIBAQHCAMKAIYQQFxIgsEfyAMKAIcIAZrBSACCyAHaiAJIAsbIQYLAkACQCAHQQ\
FqIgsgBk8NACAHIApPDSAgBCAHai0AAEEgRw0AIAogC00NICAEIAtqLQAAIgJBCUYNACACQSBGDQAgBkEBayICIApPDSAgAiAEai0AACITQQlGDQAgBiECIBNBIEcNAQsCfwJAIAYgB00NACAHIAogByAKSxshAg\
NAIAIgB0YNIiAEIAdqLQAAIgtBCUcgC0EgR3ENASAGIAdBAWoiB0cNAAsgBgwBCyAHCyELAkAgCyAGIgJPDQADQCACQQFrIgcgCk8NISACIA9qLQAAIhNBCUcgE0EgR3ENASAHIgIgC0sNAAsgCyECCyACIAtHDQ\
AgA0EGOgAmIANBAjoAJCADQcGOwAApAAA3AGwgA0HJjsAAKQAANwB0IANB0Y7AACkAADcAfCADQdmOwAApAAA3AIQBIANB4I7AACkAADcAiwEMBgsgA0EBOgBOIAIgCksNHiACIAtJDR4CQAJAIAIgC2tBB0cNAC\
AEIAtqIgctAABBIHJB4wBHDQAgBy0AAUEgckHoAEcNACAHLQACQSByQfUARw0AIActAANBIHJB7gBHDQAgBy0ABEEgckHrAEcNACAHLQAFQSByQeUARw0AIActAAZBIHJB5ABHDQAgDUEBcUUEQEEBIQ0gA0EBOg\
BPDAILIANBDjoAJiADQQI6ACRB6wAhCCADQewAakHojsAAQesA/AoAAEHXAQwkCyANQQFxQQAhDUUNACADQQ46ACYgA0ECOgAkQc0AIQggA0HsAGpB04/AAEHNAPwKAABBuQEMIwsgBiAJRg0OIAZBAWohBwwACw\
ALIAMtAE9FBEAgA0EBOgBPDA0LIANBDjoAJiADQQI6ACRB6wAhCCADQewAakHojsAAQesA/AoAAEHXAQwgCyADQQg6ACYgA0ECOgAkIANBgo7AACkAADcAbCADQYqOwAApAAA3AHQgA0GSjsAAKQAANwB8IANBmo\
7AACkAADcAhAEgA0GijsAAKQAANwCMASADQaqOwAApAAA3AJQBIANBso7AACkAADcAnAEgA0G5jsAAKQAANwCjAUE/IQhBqwEMHwsgAEERSQ0AIAJBIEcNACAELQAQIgFBCUYNACABQSBGDQBBECEBIAAhCSALRQ\
0FC0EPIQECQANAIAEgBGotAAAiAkEJRyACQSBHcQ0BIAAgAUEBaiIBRw0ACyAAIQELAn8gACAAIAFNDQAaAkADQCAHIApPDRwgBCAHai0AACICQQlHIAJBIEdxDQEgASAHSSAHQQFrIQcNAAsgAQwBCyAHQQFqCy\
IJIAFHDQQgA0EGOgAmIANBAjoAJCADQdGMwAApAAA3AGwgA0HZjMAAKQAANwB0IANB4YzAACkAADcAfCADQemMwAApAAA3AIQBIANB8YzAACgAADYAjAEMAwtBJyEIQZMBDBwLQQ8hAQNAIAEgBGotAAAiAkEJRy\
ACQSBHcQ0BIAAgAUEBaiIBRw0ACyAAIQELAn8gACAAIAFNDQAaA0AgByAKTw0YAkAgBCAHai0AACICQQlGDQAgAkEgRg0AIAdBAWoMAgsgASAHSSAHQQFrIQcNAAsgAQsiCSABRw0BIANBBjoAJiADQQI6ACQgA0\
HRjMAAKQAANwBsIANB2YzAACkAADcAdCADQeGMwAApAAA3AHwgA0HpjMAAKQAANwCEASADQfGMwAAoAAA2AIwBC0EkIQhBkAEMGQsgCSABayIGQRNNBEBCACEuIAEgCUkEQCAKIAFrIgJBACACIApNGyEHIAEgBG\
ohAgNAIAdFDRcgAi0AAEEwayILQf8BcUEKTwRAIANBDToAJiADQQI6ACQgA0H1jMAAKQAANwBsIANB/YzAACkAADcAdCADQYWNwAApAAA3AHwgA0GKjcAAKQAANwCBAQwMCyAuQgp+IAutQv8Bg3whLiAHQQFrIQ\
cgAkEBaiECIAZBAWsiBg0ACwsgAyAuNwM4IAMgLjcDKCADQQE6AE0MBQsgA0ENOgAmIANBAjoAJCADQfWMwAApAAA3AGwgA0H9jMAAKQAANwB0IANBhY3AACkAADcAfCADQYqNwAApAAA3AIEBDAgLIA4hAiAECy\
EBAkADQCABLQAALQCAgEAEQCABQQFqIQEgAkEBayICDQEMAgsLDAQLIBpFDQACQCAOQQJqIgEgAE8NACAGIApPDRMgBCAGai0AAEEgRw0AIAEgBGotAAAiAkEJRg0AIAJBIEYNACAJQQFrLQAAIgJBCUYNACAAIQ\
kgAkEgRw0DCwJAIAAgBk0NAANAIAQgBmotAAAiAUEJRyABQSBHcQ0BIAAgBkEBaiIGRw0ACyAAIQYLIAAgBk0NAAJAA0AgByAKTw0UIAQgB2otAAAiAUEJRyABQSBHcQ0BIAYgB0kgB0EBayEHDQALIAYMAgsgB0\
EBagwBCyAACyEJIAYhAQsgJkUEQCAFQRBqQYCABEsNFSADKAIgIQIgAygC+AIgBWpBDjoAACADKAL4AiAFakEBaiACNgAAIAMoAvgCIAVqQQVqIA42AAAgBUEJaiEFCyAFICVFDQcaIAVBEGpBgIAESw0UIAkgAW\
shByADKAIgIAFqIRdBDyEBDAYLIANBBjoAJiADQQI6ACQgA0H+kcAAKQAANwBsIANBhpLAACkAADcAdCADQY6SwAApAAA3AHwgA0GWksAAKQAANwCEASADQZ2SwAAoAAA2AIsBQSMhCEGPAQwSCyADKAIEIAhLDR\
IgA0EGOgAmIANBAjoAJCADQYGMwAApAAA3AGwgA0GJjMAAKQAANwB0IANBkYzAACgAADYAfAwCC0EcIQhBiAEMEAtBHSEIQYkBDA8LQRQhCEGAAQwOC0EfIQhBiwEMDQsgAygC+AIgBWogAToAACADKAL4AiAFak\
EBaiAXNgAAIAMoAvgCIAVqQQVqIAc2AAAgBUEJagshBUEAIQEgAEECaiIADQQMBQtBDSEIQfkADAoLAkAgFkUNACAzQgBSBEAgBUFwSA0MIAMoAiAhASADKAL4AiAFaiIAQQQ6AAAgAEEFakEANgAAIABBAWogAU\
ECajYAACAFQQlqIQULIDJQDQAgBUFwSA0LIAMoAiAhASADKAL4AiAFaiIAQQc6AAAgAEEFakEANgAAIABBAWogAUECajYAACAFQQlqIQULIANBADoAFiADQQA6ABQCQAJAIAMtAFJBAUYEQCADLQARQQFxDQELIA\
MtAFANAUECIQAgAy0AJEECRw0CQQAhAQwEC0ECIQBBACEBIAMtACRBAkYNAyADQQ46ACQMAwsgGUUNASAFQXBIDQogAygCICEBIAMoAvgCIAVqIgBBAjoAACAAQQVqQQA2AAAgAEEBaiABNgAAIAVBCWohBQwBC0\
EAIQEgA0EAOgAkDAELQQIhAEEAIQEgAy0AJEECRg0AIANBAToAJAsgAyADKAIgIABqNgIgIAAgCksNAiAIIABrIQggACAEaiEEIAogAGshCgtBASEXIAFBAXENBiADLQAlQQFxRQ0ACwwFCwALAAsgAygC+AJBAD\
oAAAwDCyADQQY6ACYgA0ECOgAkIANBlojAACkAADcAbCADQZ2IwAApAAA3AHNBDyEIQfsACyADIAg6APQCQQAhFyADakEAOgAACyADIAMpAxggAygCICIBrXw3AxgCQCADLQATRQ0AIAMoAvACIgAEQCADKALsAi\
AAEFcLIANCADcC7AIgASAUTw0AAkACQCAKRQRAQQEhCAwBCyAKQQEQVSIIRQ0BIApFDQAgCCAEIAr8CgAACyADIAg2AuwCIAMgCjYC8AIMAQsACwJAAkAgLUIBg1AgF3IEQCAhRQ0BDAILIAVB+v8Da0H//3tJDQ\
AgAygC+AIgBWoiAEEBOgAAIABBAWogAygCIDYAACAAQQVqIAMtACY6AAAgBUEGaiEFCyADKAL4AiAFakEAOgAACwJAIAMpA1giLVANACAtQgGDIS4gLUKAgAKDIS8gLUICgyEwIC1CBIMhMiAtQgiDITMgLUIQgy\
E0IC1CIIMhNSAtQsAAgyE2IC1CgAGDITEgLUKAAoMhOCAtQoAEgyE5IC1CgAiDITogLUKAEIMhOyAtQoAggyE8IC1CgMAAgyE9IC1CgIABgyE+IC1CgIAEgyE/IC1CgIAIgyFAIC1CgIAQgyFBIC1CgIAggyFCIC\
1CgIDAAIMhQyAtQoCAgAGDIUQgLUKAgIACgyFFIC1CgICABIMhRiAtQoCAgAiDITcgLUKAgIAQgyFHIC1CgICAIIMhSCAtQoCAgMAAgyEtIAMoAmghBiADKAL4AiEJQQAhBANAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAQgCWoiAC0AAEEBaw4cAAIDBAUGBwgJCgsMDQ4PARAREhMUFRYXGBkaGx8LQQYhAiAuUA0bIAYgAEEBaigAAEEAEAAgBEEGaiEEDB0LQR\
MhAiAvUA0aIAYgAEEBaigAACAAQQVqLwAAIABBB2otAABBAEcgAEEIai0AAEEARyAAQQlqLQAAQQBHIABBCmotAAAgAEELaikAALoQASAEQRNqIQQMHAtBCSECIDBQDRkgBiAAQQFqKAAAIABBBWooAAAQAiAEQQ\
lqIQQMGwtBCSECIDJQDRggBiAAQQFqKAAAIABBBWooAAAQAyAEQQlqIQQMGgtBCSECIDNQDRcgBiAAQQFqKAAAIABBBWooAAAQBCAEQQlqIQQMGQtBCSECIDRQDRYgBiAAQQFqKAAAIABBBWooAAAQBSAEQQlqIQ\
QMGAtBCSECIDVQDRUgBiAAQQFqKAAAIABBBWooAAAQBiAEQQlqIQQMFwtBCSECIDZQDRQgBiAAQQFqKAAAIABBBWooAAAQByAEQQlqIQQMFgtBCSECIDFQDRMgBiAAQQFqKAAAIABBBWooAAAQCCAEQQlqIQQMFQ\
tBCSECIDhQDRIgBiAAQQFqKAAAIABBBWooAAAQCSAEQQlqIQQMFAtBCSECIDlQDREgBiAAQQFqKAAAIABBBWooAAAQCiAEQQlqIQQMEwtBCSECIDpQDRAgBiAAQQFqKAAAIABBBWooAAAQCyAEQQlqIQQMEgtBCS\
ECIDtQDQ8gBiAAQQFqKAAAIABBBWooAAAQDCAEQQlqIQQMEQtBCSECIDxQDQ4gBiAAQQFqKAAAIABBBWooAAAQDSAEQQlqIQQMEAtBCSECID1QDQ0gBiAAQQFqKAAAIABBBWooAAAQDiAEQQlqIQQMDwtBCSECID\
5QDQwgBiAAQQFqKAAAIABBBWooAAAQDyAEQQlqIQQMDgtBCSECID9QDQsgBiAAQQFqKAAAIABBBWooAAAQECAEQQlqIQQMDQtBCSECIEBQDQogBiAAQQFqKAAAIABBBWooAAAQESAEQQlqIQQMDAtBCSECIEFQDQ\
kgBiAAQQFqKAAAIABBBWooAAAQEiAEQQlqIQQMCwtBCSECIEJQDQggBiAAQQFqKAAAIABBBWooAAAQEyAEQQlqIQQMCgtBCSECIENQDQcgBiAAQQFqKAAAIABBBWooAAAQFCAEQQlqIQQMCQtBCSECIERQDQYgBi\
AAQQFqKAAAIABBBWooAAAQFSAEQQlqIQQMCAtBCSECIEVQDQUgBiAAQQFqKAAAIABBBWooAAAQFiAEQQlqIQQMBwtBCSECIEZQDQQgBiAAQQFqKAAAIABBBWooAAAQFyAEQQlqIQQMBgtBCSECIDdQDQMgBiAAQQ\
FqKAAAIABBBWooAAAQGCAEQQlqIQQMBQtBCSECIEdQDQIgBiAAQQFqKAAAIABBBWooAAAQGSAEQQlqIQQMBAtBCSECIEhQDQEgBiAAQQFqKAAAIABBBWooAAAQGiAEQQlqIQQMAwtBCSECIC1CAFINAQsgAiAEai\
EEDAELIAYgAEEBaigAACAAQQVqKAAAEBsgBEEJaiEEDAALAAsgICAYQQBHcUUNACARIBgQVwsgDEGQAWokACABCwkAIABBAToAJQuFAQAgAEEAOwEkIAFFBEAgAEIANwMYCyAAQQA6APQCIABBADoAbCAAQQA6AC\
YgACgC8AIiAQRAIAAoAuwCIAEQVwsgAEIANwMoIABBADsAFSAAQgA3AuwCIABCADcDMCAAQgA3AzggAEIANwNAIABCADcDSCAAQQA2AlAgACgC+AJBADoAAAsJACAAQQA6ACULCQAgACABNwNYCwkAIAAgATcDYA\
sJACAAIAE6ABcLCQAgACABOgAVCwkAIAAgAToAEQsJACAAIAE3AwgLCQAgACABNgIECwkAIAAgATYCAAsJACAAIAE6ABALCQAgACABOgAUCwkAIAAgAToAEwsJACAAIAE6ABYLCQAgACABOgASCwcAIAAtABQLBw\
AgAC0AEwsHACAALQAWCwcAIAAtABIL9AIBBX8gAUEJTwRAAkAgAEHN/3tBECABIAFBEE0bIgJrTw0AIAJBECAAQQtqQXhxIABBC0kbIgRqQQxqEFYiAEUNACAAQQhrIQECQCACQQFrIgMgAHFFBEAgASEADAELIA\
BBBGsiBSgCACIGQXhxIAAgA2pBACACa3FBCGsiACACQQAgACABa0EQTRtqIgAgAWsiAmshAyAGQQNxBEAgACADIAAoAgRBAXFyQQJyNgIEIAAgA2oiAyADKAIEQQFyNgIEIAUgAiAFKAIAQQFxckECcjYCACABIA\
JqIgMgAygCBEEBcjYCBCABIAIQWgwBCyABKAIAIQEgACADNgIEIAAgASACajYCAAsCQCAAKAIEIgFBA3FFDQAgAUF4cSICIARBEGpNDQAgACAEIAFBAXFyQQJyNgIEIAAgBGoiASACIARrIgRBA3I2AgQgACACai\
ICIAIoAgRBAXI2AgQgASAEEFoLIABBCGohAwsgAw8LIAAQVguTJgIJfwF+IwBBEGsiCCQAAkACQAJAIABB9QFPBEAgAEHM/3tLBEBBACEADAQLIABBC2oiAUF4cSEFQdCbwAAoAgAiCUUNAkEfIQYgAEH1//8HTw\
0BIAVBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBgwBCwJAAkACQAJAAkBBzJvAACgCACIEQRAgAEELakH4A3EgAEELSRsiBUEDdiIAdiIBQQNxBEAgAUF/c0EBcSAAaiIHQQN0IgFBxJnAAGoiACABQcyZwABqKA\
IAIgIoAggiA0YNASADIAA2AgwgACADNgIIDAILIAVB1JvAACgCAE0NBiABRQRAQdCbwAAoAgAiAEUNByAAaEECdEG0mMAAaigCACIBKAIEQXhxIAVrIQMgASECA0ACQCABKAIQIgBFBEAgASgCFCIARQ0BCyAAKA\
IEQXhxIAVrIgEgAyABIANJIgEbIQMgACACIAEbIQIgACEBDAELCyACKAIYIQYCQAJAIAIgAigCDCIARgRAIAJBFEEQIAIoAhQiABtqKAIAIgENAUEAIQAMAgsgAigCCCIBIAA2AgwgACABNgIIDAELIAJBFGogAk\
EQaiAAGyEEA0AgBCEHIAEiAEEUaiAAQRBqIAAoAhQiARshBCAAQRRBECABG2ooAgAiAQ0ACyAHQQA2AgALIAZFDQUCQCACKAIcQQJ0QbSYwABqIgEoAgAgAkcEQCACIAYoAhBHBEAgBiAANgIUIAANAgwICyAGIA\
A2AhAgAA0BDAcLIAEgADYCACAARQ0FCyAAIAY2AhggAigCECIBBEAgACABNgIQIAEgADYCGAsgAigCFCIBRQ0FIAAgATYCFCABIAA2AhgMBQsCQEECIAB0IgJBACACa3IgASAAdHFoIgdBA3QiAUHEmcAAaiICIA\
FBzJnAAGooAgAiACgCCCIDRwRAIAMgAjYCDCACIAM2AggMAQtBzJvAACAEQX4gB3dxNgIACyAAIAVBA3I2AgQgACAFaiIGIAEgBWsiB0EBcjYCBCAAIAFqIAc2AgBB1JvAACgCACICRQ0CQdybwAAoAgAhAQJAQc\
ybwAAoAgAiBEEBIAJBA3Z0IgNxRQRAQcybwAAgAyAEcjYCACACQXhxQcSZwABqIgMhBAwBCyACQXhxIgJBxJnAAGohBCACQcyZwABqKAIAIQMLIAQgATYCCCADIAE2AgwgASAENgIMIAEgAzYCCAwCC0HMm8AAIA\
RBfiAHd3E2AgALIAJBCGohACACIAFBA3I2AgQgASACaiIBIAEoAgRBAXI2AgQMBQsgAEEIaiEAQdybwAAgBjYCAEHUm8AAIAc2AgAMBAtB0JvAAEHQm8AAKAIAQX4gAigCHHdxNgIACwJAAkAgA0EQTwRAIAIgBU\
EDcjYCBCACIAVqIgcgA0EBcjYCBCADIAdqIAM2AgBB1JvAACgCACIBRQ0BQdybwAAoAgAhAAJAQcybwAAoAgAiBEEBIAFBA3Z0IgZxRQRAQcybwAAgBCAGcjYCACABQXhxQcSZwABqIgQhAQwBCyABQXhxIgRBxJ\
nAAGohASAEQcyZwABqKAIAIQQLIAEgADYCCCAEIAA2AgwgACABNgIMIAAgBDYCCAwBCyACIAMgBWoiAEEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwBC0Hcm8AAIAc2AgBB1JvAACADNgIACyACQQhqIgBFDQEMAg\
tBACAFayEDAkACQAJAIAZBAnRBtJjAAGooAgAiAkUEQEEAIQFBACEADAELQQAhASAFQRkgBkEBdmtBACAGQR9HG3QhBEEAIQADQAJAIAIoAgRBeHEiByAFSQ0AIAcgBWsiByADTw0AIAIhASAHIgMNAEEAIQMgAS\
EADAMLIAIoAhQiByAAIAcgAiAEQR12QQRxaigCECICRxsgACAHGyEAIARBAXQhBCACDQALCyAAIAFyRQRAQQAhAUECIAZ0IgBBACAAa3IgCXEiAEUNAyAAaEECdEG0mMAAaigCACEACyAARQ0BCwNAIAMgACgCBE\
F4cSICIAVrIgQgAyADIARLIgQbIAIgBUkiAhshAyABIAAgASAEGyACGyEBIAAoAhAiAgR/IAIFIAAoAhQLIgANAAsLIAFFDQAgBUHUm8AAKAIAIgBNIAMgACAFa09xDQAgASgCGCEGAkACQCABIAEoAgwiAEYEQC\
ABQRRBECABKAIUIgAbaigCACICDQFBACEADAILIAEoAggiAiAANgIMIAAgAjYCCAwBCyABQRRqIAFBEGogABshBANAIAQhByACIgBBFGogAEEQaiAAKAIUIgIbIQQgAEEUQRAgAhtqKAIAIgINAAsgB0EANgIACw\
JAIAZFDQACQAJAIAEoAhxBAnRBtJjAAGoiAigCACABRwRAIAEgBigCEEcEQCAGIAA2AhQgAA0CDAQLIAYgADYCECAADQEMAwsgAiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABKA\
IUIgJFDQEgACACNgIUIAIgADYCGAwBC0HQm8AAQdCbwAAoAgBBfiABKAIcd3E2AgALAkAgA0EQTwRAIAEgBUEDcjYCBCABIAVqIgAgA0EBcjYCBCAAIANqIAM2AgAgA0GAAk8EQCAAIAMQWwwCCwJAQcybwAAoAg\
AiAkEBIANBA3Z0IgRxRQRAQcybwAAgAiAEcjYCACADQfgBcUHEmcAAaiIDIQIMAQsgA0H4AXEiBEHEmcAAaiECIARBzJnAAGooAgAhAwsgAiAANgIIIAMgADYCDCAAIAI2AgwgACADNgIIDAELIAEgAyAFaiIAQQ\
NyNgIEIAAgAWoiACAAKAIEQQFyNgIECyABQQhqIgANAQsCQAJAAkACQAJAAkACQCAFQdSbwAAoAgAiAUsEQCAFQdibwAAoAgAiAE8EQCAIQQRqIQACfwJAIAVBr4AEakGAgHxxIgFFDQBB+JvAAC0AAEH4m8AAQQ\
E6AABBgJzAACECIAFBgOQDSw0ADQBBgOQDDAELQQAhAkEAIAFBEHYgAUH//wNxQQBHaiIBQAAiBEF/Rg0AGiABQRB0IgFBEGsgASAEQRB0IgJBACABa0YbCyEBIABBADYCCCAAIAE2AgQgACACNgIAIAgoAgQiAU\
UEQEEAIQAMCgsgCCgCDCEHQeSbwAAgCCgCCCIEQeSbwAAoAgBqIgA2AgBB6JvAACAAQeibwAAoAgAiAiAAIAJLGzYCAAJAAkBB4JvAACgCACICBEBBtJnAACEAA0AgASAAKAIAIgMgACgCBCIGakYNAiAAKAIIIg\
ANAAsMAgtB8JvAACgCACIARQ0HIAAgAUsNBwwJCyABIAJNDQAgAiADSQ0AIAAoAgwiA0EBcQ0AIANBAXYgB0YNAwtB8JvAAEHwm8AAKAIAIgAgASAAIAFJGzYCACABIARqIQNBtJnAACEAAkACQAJAA0AgAyAAKA\
IAIgZHBEAgACgCCCIADQEMAgsLIAAoAgwiA0EBcQ0AIANBAXYgB0YNAQtBtJnAACEAA0AgAiAAKAIAIgNPBEAgAiADIAAoAgRqIgZJDQMLIAAoAgghAAwACwALIAAgATYCACAAIAAoAgQgBGo2AgQgAUEPakF4cU\
EIayIEIAVBA3I2AgQgBkEPakF4cUEIayIDIAQgBWoiAGshBSADQeCbwAAoAgBGDQQgA0Hcm8AAKAIARg0FIAMoAgQiAkEDcUEBRgRAIAMgAkF4cSIBEFkgASAFaiEFIAEgA2oiAygCBCECCyADIAJBfnE2AgQgAC\
AFQQFyNgIEIAAgBWogBTYCACAFQYACTwRAIAAgBRBbDAgLAkBBzJvAACgCACIBQQEgBUEDdnQiAnFFBEBBzJvAACABIAJyNgIAIAVB+AFxQcSZwABqIgUhAwwBCyAFQfgBcSIBQcSZwABqIQMgAUHMmcAAaigCAC\
EFCyADIAA2AgggBSAANgIMIAAgAzYCDCAAIAU2AggMBwtB4JvAACABQQ9qQXhxIgBBCGsiAzYCAEHYm8AAIARBKGsiCSABIABrakEIaiIANgIAIAMgAEEBcjYCBCABIAlqQSg2AgRB7JvAAEGAgIABNgIAIAIgBk\
Ega0F4cUEIayIAIAAgAkEQakkbIgNBGzYCBEG0mcAAKQIAIQogA0EQakG8mcAAKQIANwIAIANBCGoiACAKNwIAQcCZwAAgBzYCAEG4mcAAIAQ2AgBBtJnAACABNgIAQbyZwAAgADYCACADQRxqIQADQCAAQQc2Ag\
AgAEEEaiIAIAZJDQALIAIgA0YNCCADIAMoAgRBfnE2AgQgAiADIAJrIgBBAXI2AgQgAyAANgIAIABBgAJPBEAgAiAAEFsMCQsCQEHMm8AAKAIAIgFBASAAQQN2dCIEcUUEQEHMm8AAIAEgBHI2AgAgAEH4AXFBxJ\
nAAGoiACEBDAELIABB+AFxIgBBxJnAAGohASAAQcyZwABqKAIAIQALIAEgAjYCCCAAIAI2AgwgAiABNgIMIAIgADYCCAwIC0HYm8AAIAAgBWsiATYCAEHgm8AAQeCbwAAoAgAiACAFaiICNgIAIAIgAUEBcjYCBC\
AAIAVBA3I2AgQgAEEIaiEADAgLQdybwAAoAgAhAAJAIAEgBWsiAkEPTQRAQdybwABBADYCAEHUm8AAQQA2AgAgACABQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELQdSbwAAgAjYCAEHcm8AAIAAgBWoiBDYCAC\
AEIAJBAXI2AgQgACABaiACNgIAIAAgBUEDcjYCBAsgAEEIaiEADAcLIAAgBCAGajYCBEHgm8AAQeCbwAAoAgAiAEEPakF4cSIBQQhrIgI2AgBB2JvAAEHYm8AAKAIAIARqIgQgACABa2pBCGoiATYCACACIAFBAX\
I2AgQgACAEakEoNgIEQeybwABBgICAATYCAAwFC0Hgm8AAIAA2AgBB2JvAAEHYm8AAKAIAIAVqIgE2AgAgACABQQFyNgIEDAILQdybwAAgADYCAEHUm8AAQdSbwAAoAgAgBWoiATYCACAAIAFBAXI2AgQgACABai\
ABNgIADAELQfCbwAAgATYCAAwBCyAEQQhqIQAMAgtB9JvAAEH/HzYCAEHAmcAAIAc2AgBBuJnAACAENgIAQbSZwAAgATYCAEHQmcAAQcSZwAA2AgBB2JnAAEHMmcAANgIAQcyZwABBxJnAADYCAEHgmcAAQdSZwA\
A2AgBB1JnAAEHMmcAANgIAQeiZwABB3JnAADYCAEHcmcAAQdSZwAA2AgBB8JnAAEHkmcAANgIAQeSZwABB3JnAADYCAEH4mcAAQeyZwAA2AgBB7JnAAEHkmcAANgIAQYCawABB9JnAADYCAEH0mcAAQeyZwAA2Ag\
BBiJrAAEH8mcAANgIAQfyZwABB9JnAADYCAEGQmsAAQYSawAA2AgBBhJrAAEH8mcAANgIAQYyawABBhJrAADYCAEGYmsAAQYyawAA2AgBBlJrAAEGMmsAANgIAQaCawABBlJrAADYCAEGcmsAAQZSawAA2AgBBqJ\
rAAEGcmsAANgIAQaSawABBnJrAADYCAEGwmsAAQaSawAA2AgBBrJrAAEGkmsAANgIAQbiawABBrJrAADYCAEG0msAAQayawAA2AgBBwJrAAEG0msAANgIAQbyawABBtJrAADYCAEHImsAAQbyawAA2AgBBxJrAAE\
G8msAANgIAQdCawABBxJrAADYCAEHYmsAAQcyawAA2AgBBzJrAAEHEmsAANgIAQeCawABB1JrAADYCAEHUmsAAQcyawAA2AgBB6JrAAEHcmsAANgIAQdyawABB1JrAADYCAEHwmsAAQeSawAA2AgBB5JrAAEHcms\
AANgIAQfiawABB7JrAADYCAEHsmsAAQeSawAA2AgBBgJvAAEH0msAANgIAQfSawABB7JrAADYCAEGIm8AAQfyawAA2AgBB/JrAAEH0msAANgIAQZCbwABBhJvAADYCAEGEm8AAQfyawAA2AgBBmJvAAEGMm8AANg\
IAQYybwABBhJvAADYCAEGgm8AAQZSbwAA2AgBBlJvAAEGMm8AANgIAQaibwABBnJvAADYCAEGcm8AAQZSbwAA2AgBBsJvAAEGkm8AANgIAQaSbwABBnJvAADYCAEG4m8AAQaybwAA2AgBBrJvAAEGkm8AANgIAQc\
CbwABBtJvAADYCAEG0m8AAQaybwAA2AgBByJvAAEG8m8AANgIAQbybwABBtJvAADYCAEHgm8AAIAFBD2pBeHEiAEEIayICNgIAQcSbwABBvJvAADYCAEHYm8AAIARBKGsiBCABIABrakEIaiIANgIAIAIgAEEBcj\
YCBCABIARqQSg2AgRB7JvAAEGAgIABNgIAC0EAIQBB2JvAACgCACIBIAVNDQBB2JvAACABIAVrIgE2AgBB4JvAAEHgm8AAKAIAIgAgBWoiAjYCACACIAFBAXI2AgQgACAFQQNyNgIEIABBCGohAAsgCEEQaiQAIA\
ALPQECfwJAIABBBGsoAgAiAkF4cSIDQQRBCCACQQNxIgIbIAFqSQ0AIAJBACADIAFBJ2pLGw0AIAAQWA8LAAuiBgEEfyAAQQhrIgEgAEEEaygCACIDQXhxIgBqIQICQAJAIANBAXENACADQQJxRQ0BIAEoAgAiAy\
AAaiEAIAEgA2siAUHcm8AAKAIARgRAIAIoAgRBA3FBA0cNAUHUm8AAIAA2AgAgAiACKAIEQX5xNgIEIAEgAEEBcjYCBCACIAA2AgAPCyABIAMQWQsCQAJAQfSbwAACfwJAAkACQAJAIAIoAgQiA0ECcUUEQCACQe\
CbwAAoAgBGDQIgAkHcm8AAKAIARg0DIAIgA0F4cSICEFkgASAAIAJqIgBBAXI2AgQgACABaiAANgIAIAFB3JvAACgCAEcNAUHUm8AAIAA2AgAPCyACIANBfnE2AgQgASAAQQFyNgIEIAAgAWogADYCAAsgAEGAAk\
kNBCABIAAQW0H0m8AAQfSbwAAoAgBBAWsiADYCACAADQZBvJnAACgCACIADQJB/x8MAwtB4JvAACABNgIAQdibwABB2JvAACgCACAAaiIANgIAIAEgAEEBcjYCBEHcm8AAKAIAIAFGBEBB1JvAAEEANgIAQdybwA\
BBADYCAAsgAEHsm8AAKAIAIgJNDQVB4JvAACgCACIARQ0FQdibwAAoAgAiA0EpSQ0EQbSZwAAhAQNAIAAgASgCACIETwRAIAAgBCABKAIEakkNBgsgASgCCCEBDAALAAtB3JvAACABNgIAQdSbwABB1JvAACgCAC\
AAaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAPC0EAIQEDQCABQQFqIQEgACgCCCIADQALQf8fIAEgAUH/H00bCzYCAA8LAkBBzJvAACgCACICQQEgAEEDdnQiA3FFBEBBzJvAACACIANyNgIAIABB+AFxQcSZwA\
BqIgAhAgwBCyAAQfgBcSIAQcSZwABqIQIgAEHMmcAAaigCACEACyACIAE2AgggACABNgIMIAEgAjYCDCABIAA2AggPC0H0m8AAQbyZwAAoAgAiAAR/QQAhAQNAIAFBAWohASAAKAIIIgANAAtB/x8gASABQf8fTR\
sFQf8fCzYCACACIANPDQBB7JvAAEF/NgIACwuCAwEEfyAAKAIMIQICQAJAAkAgAUGAAk8EQCAAKAIYIQMCQAJAIAAgAkYEQCAAQRRBECAAKAIUIgIbaigCACIBDQFBACECDAILIAAoAggiASACNgIMIAIgATYCCA\
wBCyAAQRRqIABBEGogAhshBANAIAQhBSABIgJBFGogAkEQaiACKAIUIgEbIQQgAkEUQRAgARtqKAIAIgENAAsgBUEANgIACyADRQ0CAkAgACgCHEECdEG0mMAAaiIBKAIAIABHBEAgAygCECAARg0BIAMgAjYCFC\
ACDQMMBAsgASACNgIAIAJFDQQMAgsgAyACNgIQIAINAQwCCyAAKAIIIgAgAkcEQCAAIAI2AgwgAiAANgIIDwtBzJvAAEHMm8AAKAIAQX4gAUEDdndxNgIADwsgAiADNgIYIAAoAhAiAQRAIAIgATYCECABIAI2Ah\
gLIAAoAhQiAEUNACACIAA2AhQgACACNgIYDwsPC0HQm8AAQdCbwAAoAgBBfiAAKAIcd3E2AgALjgQBAn8gACABaiECAkACQAJAIAAoAgQiA0EBcQ0AIANBAnFFDQEgACgCACIDIAFqIQEgACADayIAQdybwAAoAg\
BGBEAgAigCBEEDcUEDRw0BQdSbwAAgATYCACACIAIoAgRBfnE2AgQgACABQQFyNgIEIAIgATYCAA8LIAAgAxBZCwJAAkAgAigCBCIDQQJxRQRAIAJB4JvAACgCAEYNAiACQdybwAAoAgBGDQQgAiADQXhxIgIQWS\
AAIAEgAmoiAUEBcjYCBCAAIAFqIAE2AgAgAEHcm8AAKAIARw0BQdSbwAAgATYCAA8LIAIgA0F+cTYCBCAAIAFBAXI2AgQgACABaiABNgIACyABQYACTwRAIAAgARBbDwsCQEHMm8AAKAIAIgJBASABQQN2dCIDcU\
UEQEHMm8AAIAIgA3I2AgAgAUH4AXFBxJnAAGoiASECDAELIAFB+AFxIgFBxJnAAGohAiABQcyZwABqKAIAIQELIAIgADYCCCABIAA2AgwgACACNgIMIAAgATYCCA8LQeCbwAAgADYCAEHYm8AAQdibwAAoAgAgAW\
oiATYCACAAIAFBAXI2AgQgAEHcm8AAKAIARw0AQdSbwABBADYCAEHcm8AAQQA2AgALDwtB3JvAACAANgIAQdSbwABB1JvAACgCACABaiIBNgIAIAAgAUEBcjYCBCAAIAFqIAE2AgALwwIBBH8gAEIANwIQIAACf0\
EAIAFBCHYiA0UNABpBHyABQYCAgAhPDQAaIAFBJiADZyIDa3ZBAXEgA0EBdHJBPnMLIgI2AhwgAkECdEG0mMAAaiEEQQEgAnQiA0HQm8AAKAIAcUUEQCAEIAA2AgAgACAENgIYIAAgADYCDCAAIAA2AghB0JvAAE\
HQm8AAKAIAIANyNgIADwsCQAJAIAEgBCgCACIDKAIEQXhxRgRAIAMhAgwBCyABQRkgAkEBdmtBACACQR9HG3QhBQNAIAMgBUEddkEEcWoiBCgCECICRQ0CIAVBAXQhBSACIQMgAigCBEF4cSABRw0ACwsgAigCCC\
IBIAA2AgwgAiAANgIIIABBADYCGCAAIAI2AgwgACABNgIIDwsgBEEQaiAANgIAIAAgAzYCGCAAIAA2AgwgACAANgIICwvuFQcAQaGAwAALXgEAAQEBAQEAAAEBAAEBAAEBAQEBAQEBAQEAAAAAAAAAAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAAEAQYmCwAALAQEAQaCCwAAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiYTAAAsBAQBBoITAAAvgAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEGhhsAAC14BAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQABAAEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAAABAEGAiMAAC7QQVW5leHBlY3RlZCBlbmQgb2YgZGF0YVVuZXhwZWN0ZWQgZGF0YVJlcXVlc3QgbGluZSB0b28gbG9uZ0ludmFsaWQgbWV0aG\
9kIGNoYXJhY3RlckludmFsaWQgVVJMIGNoYXJhY3RlclBSSSBpcyBvbmx5IHZhbGlkIHdpdGggSFRUUC8yLjBVbnN1cHBvcnRlZCBIVFRQIHZlcnNpb25JbnZhbGlkIHByb3RvY29sSW52YWxpZCBwcm90b2NvbC\
BuYW1lRXhwZWN0ZWQgLyBhZnRlciB0aGUgcHJvdG9jb2wgbmFtZUV4cGVjdGVkIHNwYWNlIGFmdGVyIFVSTEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZFJlcXVlc3QgbGluZSB0b28gc2hvcnRFeHBlY3RlZC\
BDUkxGU3RhdHVzIGxpbmUgdG9vIGxvbmdJbnZhbGlkIEhUVFAgcmVzcG9uc2Ugc3RhdHVzSW52YWxpZCBzdGF0dXMgcmVhc29uIGNoYXJhY3RlckV4cGVjdGVkIGEgc3BhY2UgYWZ0ZXIgSFRUUCByZXNwb25zZS\
BzdGF0dXNFeHBlY3RlZCBzcGFjZSBhZnRlciBwcm90b2NvbFN0YXR1cyBsaW5lIHRvbyBzaG9ydE1hbGZvcm1lZCBIVFRQLzIuMCBwcmVmYWNlSGVhZGVyIGxpbmUgdG9vIGxvbmdVbmV4cGVjdGVkIENvbnRlbn\
QtTGVuZ3RoIGhlYWRlciBmb3IgYSByZXNwb25zZSB3aXRob3V0IGJvZHlFeHBlY3RlZCBDb250ZW50LUxlbmd0aCBoZWFkZXIgdmFsdWVJbnZhbGlkIENvbnRlbnQtTGVuZ3RoIGhlYWRlckludmFsaWQgZHVwbG\
ljYXRlIENvbnRlbnQtTGVuZ3RoIGhlYWRlclVuZXhwZWN0ZWQgQ29udGVudC1MZW5ndGggaGVhZGVyIHdoZW4gVHJhbnNmZXItRW5jb2RpbmcgaGVhZGVyIGlzIHByZXNlbnRVbmV4cGVjdGVkIFRyYW5zZmVyLU\
VuY29kaW5nIGhlYWRlciBmb3IgYSByZXNwb25zZSB3aXRob3V0IGJvZHlFeHBlY3RlZCBUcmFuc2Zlci1FbmNvZGluZyBoZWFkZXIgdmFsdWVUaGUgdmFsdWUgImNodW5rZWQiIGluIHRoZSBUcmFuc2Zlci1Fbm\
NvZGluZyBoZWFkZXIgbXVzdCBiZSB0aGUgbGFzdCBwcm92aWRlZCBhbmQgY2FuIGJlIHByb3ZpZGVkIG9ubHkgb25jZVRoZSB2YWx1ZSAiY2h1bmtlZCIgaW4gdGhlIFRyYW5zZmVyLUVuY29kaW5nIGhlYWRlci\
BtdXN0IGJlIHRoZSBsYXN0IHByb3ZpZGVkVW5leHBlY3RlZCBUcmFuc2Zlci1FbmNvZGluZyBoZWFkZXIgd2hlbiBDb250ZW50LUxlbmd0aCBoZWFkZXIgaXMgcHJlc2VudEV4cGVjdGVkIENvbm5lY3Rpb24gaG\
VhZGVyIHZhbHVlSW52YWxpZCBDb25uZWN0aW9uIGhlYWRlciB2YWx1ZUV4cGVjdGVkIFRyYWlsZXIgaGVhZGVyIHZhbHVlRXhwZWN0ZWQgVXBncmFkZSBoZWFkZXIgdmFsdWVJbnZhbGlkIFVwZ3JhZGUgaGVhZG\
VyIHZhbHVlSW52YWxpZCBoZWFkZXIgZmllbGQgbmFtZSBjaGFyYWN0ZXJJbnZhbGlkIGhlYWRlciBmaWVsZCB2YWx1ZSBjaGFyYWN0ZXJNaXNzaW5nIENvbm5lY3Rpb24gaGVhZGVyIHNldCB0byAidXBncmFkZS\
Igd2hlbiB1c2luZyB0aGUgVXBncmFkZSBoZWFkZXJUcmFpbGVycyBhcmUgbm90IGFsbG93ZWQgd2hlbiBub3QgdXNpbmcgY2h1bmtlZCB0cmFuc2ZlciBlbmNvZGluZ1VuZXhwZWN0ZWQgY29udGVudCBmb3IgdG\
hlIHJlcXVlc3QgKEdFVCBvciBIRUFEKVRyYW5zZmVyLUVuY29kaW5nIGxhc3QgaGVhZGVyIHZhbHVlIG11c3QgYmUgImNodW5rZWQiIGlmIHRoZSBoZWFkZXIgaXMgcHJlc2VudENodW5rIGhlYWRlciB0b28gbG\
9uZ0ludmFsaWQgY2h1bmsgbGVuZ3RoIGNoYXJhY3RlckludmFsaWQgY2h1bmsgbGVuZ3RoIHNpemVFeHBlY3RlZCBjaHVuayBleHRlbnNpb24gbmFtZUludmFsaWQgY2h1bmsgZXh0ZW5zaW9uIG5hbWUgY2hhcm\
FjdGVyRXhwZWN0ZWQgY2xvc2luZyBxdW90ZSBmb3IgY2h1bmsgZXh0ZW5zaW9uIHZhbHVlSW52YWxpZCBjaHVuayBleHRlbnNpb24gcXVvdGVkIHZhbHVlIGNoYXJhY3RlckV4cGVjdGVkIGNodW5rIGV4dGVuc2\
lvbiB2YWx1ZUludmFsaWQgY2h1bmsgZXh0ZW5zaW9uIHZhbHVlIGNoYXJhY3RlckludmFsaWQgY2h1bmsgZXh0ZW5zaW9uIGNoYXJhY3RlciBhZnRlciB2YWx1ZUV4cGVjdGVkIENSTEYgYWZ0ZXIgY2h1bmsgZG\
F0YVRyYWlsZXIgbGluZSB0b28gbG9uZ0ludmFsaWQgdHJhaWxlciBmaWVsZCBuYW1lIGNoYXJhY3RlckludmFsaWQgdHJhaWxlciBmaWVsZCB2YWx1ZSBjaGFyYWN0ZXJJbnZhbGlkIHN0YXRl","base64")),h=new TextEncoder,
u=new TextDecoder;function v(l,j){const b=Number(BigInt.asUintN(32,j)),yA=Number(j>>32n);l(u.decode(new Uint8Array(this.memory.buffer,yA,b)))}A(v,"log");function K(l){
return this.alloc(l)>>>0}A(K,"alloc");function X(l,j){return this.dealloc(l,j)}A(X,"dealloc");function Y(){return this.create()>>>0}A(Y,"create");function m(l){
this.destroy(l)}A(m,"destroy");function y(l,j,b){return this.parse(l,j,b)>>>0}A(y,"parse");function O(l,j,b){const yA=b.length,B=this.alloc(yA),eA=new Uint8Array(
this.memory.buffer,B,yA);h.encodeInto(b,eA),this.fail(l,j,B,yA),this.dealloc(B,yA)}A(O,"fail");function M(){return this.milo_has_debug()!==0}A(M,"hasDebug");var d=Object.
freeze({NONE:0,USER:1,CALLBACK_ERROR:2,UNEXPECTED_STATE:3,UNEXPECTED_DATA:4,UNEXPECTED_EOF:5,UNEXPECTED_CHARACTER:6,UNEXPECTED_CONTENT_LENGTH:7,UNEXPECTED_TRANSFER_ENCODING:8,
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
bind(j,l,j.destroy),j}A(uA,"simple"),sA.exports={wasmModule:I,noop:nA,setup:FA,simple:uA}}}),zQ=VA({"../../work/main/node_modules/undici/lib/dispatcher/parser-h\
1.js"(s,sA){"use strict";var I=UA("node:assert"),h=ge(),u=aQ(),{HeadersTimeoutError:v,HeadersOverflowError:K,SocketError:X,InformationalError:Y,BodyTimeoutError:m,
HTTPParserError:y,ResponseContentLengthMismatchError:O,ResponseExceededMaxSizeError:M}=re(),{kUrl:d,kReset:a,kClient:e,kParser:E,kBlocking:g,kRunning:C,kWriting:o,
kQueue:R,kKeepAliveDefaultTimeout:k,kRunningIdx:F,kError:Q,kPipelining:N,kSocket:G,kKeepAliveTimeoutValue:D,kKeepAliveMaxTimeout:U,kKeepAliveTimeoutThreshold:x,
kBodyTimeout:r,kMaxResponseSize:c,kResume:p,kHTTPContext:S,kMaxHeadersSize:T}=ne(),V=Buffer[Symbol.species],$=h.removeAllListeners,tA=Symbol("kPausedByHandler"),
AA=4096,IA=128*1024,W=Buffer.alloc(0),CA=0,NA=9,SA=19,HA,Z=process.arch!=="riscv64"&&process.arch!=="ppc64";process.env.UNDICI_NO_WASM_SIMD==="1"?Z=!1:process.env.
UNDICI_NO_WASM_SIMD==="0"&&(Z=!0);var rA=0,aA=1,DA=2|aA,TA=4|aA,MA=8|rA,vA=process.env.UNDICI_USE_MILO==="1"||process.env.UNDICI_USE_MILO==="true",qA=null,z=null,
cA=0,PA=null,oA=null;function XA(hA){const bA=hA.deref?hA.deref():hA;if(!bA)return;const{socket:LA,timeoutType:lA,client:JA,paused:nA}=bA;lA===DA?(!LA[o]||LA.writableNeedDrain||
JA[C]>1)&&(I(!nA,"cannot be paused while waiting for headers"),h.destroy(LA,new v)):lA===TA?nA||h.destroy(LA,new m):lA===MA&&(I(JA[C]===0&&JA[D]),h.destroy(LA,new Y(
"socket idle timeout")))}A(XA,"onParserTimeout");function J(){if(qA)return qA;if(Z)try{HA=XQ()}catch{}return HA=HA||jQ(),qA=HA.setup(),qA}A(J,"getMilo");var pA=class{static{
A(this,"H1Parser")}constructor(hA,bA){this.milo=J(),this.client=hA,this.socket=bA,this.parser=this.milo.create(),this.events=new V(this.milo.memory.buffer,this.
parser+this.milo.ParserFields.EVENTS,4).readUInt32LE(0),this.milo.setShouldAutodetect(this.parser,!1),this.milo.setIsRequest(this.parser,!1),this.milo.setShouldManageUnconsumed(
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
getMiloEnabled:Ae,setMiloEnabled:jA}}}),UQ=VA({"../../work/main/node_modules/undici/lib/llhttp/llhttp-wasm.js"(s,sA){"use strict";var{Buffer:I}=UA("node:buffer"),
h="AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd\
2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fb\
WVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplA\
AgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxod\
HRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91c\
GdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc\
3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0c\
F9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAI\
h1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X\
2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfb\
GVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyN\
DMuKy8tLDAxCq/ZAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFD\
QAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQ\
EHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhB\
yACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0Q\
fTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AI\
ABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQ\
QA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGB\
EBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQa\
iEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFR\
gRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACI\
AA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICI\
AE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAI\
AAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAI\
gANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHA\
CAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgL5YUCAgd/A34gASACaiEEAkAgACIDKAIMI\
gANACADKAIEBEAgAyABNgIECyMAQRBrIgkkAAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAygCHCICQQJrDvwBAfkBAgMEBQYHCAkKCwwNDg8QERL4ARP3ARQV9gEWF/UBGBkaGxwdHh8g/QH7ASH0ASIjJ\
CUmJygpKivzASwtLi8wMTLyAfEBMzTwAe8BNTY3ODk6Ozw9Pj9AQUJDREVGR0hJSktMTU5P+gFQUVJT7gHtAVTsAVXrAVZXWFla6gFbXF1eX2BhYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ent8fX5/gAGBAYIBg\
wGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4Bv\
wHAAcEBwgHDAcQBxQHGAccByAHJAcoBywHMAc0BzgHpAegBzwHnAdAB5gHRAdIB0wHUAeUB1QHWAdcB2AHZAdoB2wHcAd0B3gHfAeAB4QHiAeMBAPwBC0EADOMBC0EODOIBC0ENDOEBC0EPDOABC0EQDN8BC0ETD\
N4BC0EUDN0BC0EVDNwBC0EWDNsBC0EXDNoBC0EYDNkBC0EZDNgBC0EaDNcBC0EbDNYBC0EcDNUBC0EdDNQBC0EeDNMBC0EfDNIBC0EgDNEBC0EhDNABC0EIDM8BC0EiDM4BC0EkDM0BC0EjDMwBC0EHDMsBC0ElD\
MoBC0EmDMkBC0EnDMgBC0EoDMcBC0ESDMYBC0ERDMUBC0EpDMQBC0EqDMMBC0ErDMIBC0EsDMEBC0HeAQzAAQtBLgy/AQtBLwy+AQtBMAy9AQtBMQy8AQtBMgy7AQtBMwy6AQtBNAy5AQtB3wEMuAELQTUMtwELQ\
TkMtgELQQwMtQELQTYMtAELQTcMswELQTgMsgELQT4MsQELQToMsAELQeABDK8BC0ELDK4BC0E/DK0BC0E7DKwBC0EKDKsBC0E8DKoBC0E9DKkBC0HhAQyoAQtBwQAMpwELQcAADKYBC0HCAAylAQtBCQykAQtBL\
QyjAQtBwwAMogELQcQADKEBC0HFAAygAQtBxgAMnwELQccADJ4BC0HIAAydAQtByQAMnAELQcoADJsBC0HLAAyaAQtBzAAMmQELQc0ADJgBC0HOAAyXAQtBzwAMlgELQdAADJUBC0HRAAyUAQtB0gAMkwELQdMAD\
JIBC0HVAAyRAQtB1AAMkAELQdYADI8BC0HXAAyOAQtB2AAMjQELQdkADIwBC0HaAAyLAQtB2wAMigELQdwADIkBC0HdAAyIAQtB3gAMhwELQd8ADIYBC0HgAAyFAQtB4QAMhAELQeIADIMBC0HjAAyCAQtB5AAMg\
QELQeUADIABC0HiAQx/C0HmAAx+C0HnAAx9C0EGDHwLQegADHsLQQUMegtB6QAMeQtBBAx4C0HqAAx3C0HrAAx2C0HsAAx1C0HtAAx0C0EDDHMLQe4ADHILQe8ADHELQfAADHALQfIADG8LQfEADG4LQfMADG0LQ\
fQADGwLQfUADGsLQfYADGoLQQIMaQtB9wAMaAtB+AAMZwtB+QAMZgtB+gAMZQtB+wAMZAtB/AAMYwtB/QAMYgtB/gAMYQtB/wAMYAtBgAEMXwtBgQEMXgtBggEMXQtBgwEMXAtBhAEMWwtBhQEMWgtBhgEMWQtBh\
wEMWAtBiAEMVwtBiQEMVgtBigEMVQtBiwEMVAtBjAEMUwtBjQEMUgtBjgEMUQtBjwEMUAtBkAEMTwtBkQEMTgtBkgEMTQtBkwEMTAtBlAEMSwtBlQEMSgtBlgEMSQtBlwEMSAtBmAEMRwtBmQEMRgtBmgEMRQtBm\
wEMRAtBnAEMQwtBnQEMQgtBngEMQQtBnwEMQAtBoAEMPwtBoQEMPgtBogEMPQtBowEMPAtBpAEMOwtBpQEMOgtBpgEMOQtBpwEMOAtBqAEMNwtBqQEMNgtBqgEMNQtBqwEMNAtBrAEMMwtBrQEMMgtBrgEMMQtBr\
wEMMAtBsAEMLwtBsQEMLgtBsgEMLQtBswEMLAtBtAEMKwtBtQEMKgtBtgEMKQtBtwEMKAtBuAEMJwtBuQEMJgtBugEMJQtBuwEMJAtBvAEMIwtBvQEMIgtBvgEMIQtBvwEMIAtBwAEMHwtBwQEMHgtBwgEMHQtBA\
QwcC0HDAQwbC0HEAQwaC0HFAQwZC0HGAQwYC0HHAQwXC0HIAQwWC0HJAQwVC0HKAQwUC0HLAQwTC0HMAQwSC0HNAQwRC0HOAQwQC0HPAQwPC0HQAQwOC0HRAQwNC0HSAQwMC0HTAQwLC0HUAQwKC0HVAQwJC0HWA\
QwIC0HjAQwHC0HXAQwGC0HYAQwFC0HZAQwEC0HaAQwDC0HbAQwCC0HdAQwBC0HcAQshAgNAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADAn8CQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJ/AkACQAJAA\
n8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAg7jAQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fICEjJCUnKCmeA5sDmgORA4oDgwOAA\
/0C+wL4AvIC8QLvAu0C6ALnAuYC5QLkAtwC2wLaAtkC2ALXAtYC1QLPAs4CzALLAsoCyQLIAscCxgLEAsMCvgK8AroCuQK4ArcCtgK1ArQCswKyArECsAKuAq0CqQKoAqcCpgKlAqQCowKiAqECoAKfApgCkAKMA\
osCigKBAv4B/QH8AfsB+gH5AfgB9wH1AfMB8AHrAekB6AHnAeYB5QHkAeMB4gHhAeAB3wHeAd0B3AHaAdkB2AHXAdYB1QHUAdMB0gHRAdABzwHOAc0BzAHLAcoByQHIAccBxgHFAcQBwwHCAcEBwAG/Ab4BvQG8A\
bsBugG5AbgBtwG2AbUBtAGzAbIBsQGwAa8BrgGtAawBqwGqAakBqAGnAaYBpQGkAaMBogGfAZ4BmQGYAZcBlgGVAZQBkwGSAZEBkAGPAY0BjAGHAYYBhQGEAYMBggF9fHt6eXZ1dFBRUlNUVQsgASAERw1yQf0BI\
QIMvgMLIAEgBEcNmAFB2wEhAgy9AwsgASAERw3xAUGOASECDLwDCyABIARHDfwBQYQBIQIMuwMLIAEgBEcNigJB/wAhAgy6AwsgASAERw2RAkH9ACECDLkDCyABIARHDZQCQfsAIQIMuAMLIAEgBEcNHkEeIQIMt\
wMLIAEgBEcNGUEYIQIMtgMLIAEgBEcNygJBzQAhAgy1AwsgASAERw3VAkHGACECDLQDCyABIARHDdYCQcMAIQIMswMLIAEgBEcN3AJBOCECDLIDCyADLQAwQQFGDa0DDIkDC0EAIQACQAJAAkAgAy0AKkUNACADL\
QArRQ0AIAMvATIiAkECcUUNAQwCCyADLwEyIgJBAXFFDQELQQEhACADLQAoQQFGDQAgAy8BNCIGQeQAa0HkAEkNACAGQcwBRg0AIAZBsAJGDQAgAkHAAHENAEEAIQAgAkGIBHFBgARGDQAgAkEocUEARyEACyADQ\
QA7ATIgA0EAOgAxAkAgAEUEQCADQQA6ADEgAy0ALkEEcQ0BDLEDCyADQgA3AyALIANBADoAMSADQQE6ADYMSAtBACEAAkAgAygCOCICRQ0AIAIoAjAiAkUNACADIAIRAAAhAAsgAEUNSCAAQRVHDWIgA0EENgIcI\
AMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMrwMLIAEgBEYEQEEGIQIMrwMLIAEtAABBCkcNGSABQQFqIQEMGgsgA0IANwMgQRIhAgyUAwsgASAERw2KA0EjIQIMrAMLIAEgBEYEQEEHIQIMrAMLAkACQCABLQAAQ\
QprDgQBGBgAGAsgAUEBaiEBQRAhAgyTAwsgAUEBaiEBIANBL2otAABBAXENF0EAIQIgA0EANgIcIAMgATYCFCADQZkgNgIQIANBGTYCDAyrAwsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFoNG\
EEIIQIMqgMLIAEgBEcEQCADQQk2AgggAyABNgIEQRQhAgyRAwtBCSECDKkDCyADKQMgUA2uAgxDCyABIARGBEBBCyECDKgDCyABLQAAQQpHDRYgAUEBaiEBDBcLIANBL2otAABBAXFFDRkMJgtBACEAAkAgAygCO\
CICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0ZDEILQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGgwkC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRsMMgsgA\
0Evai0AAEEBcUUNHAwiC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADRwMQgtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0dDCALIAEgBEYEQEETIQIMoAMLAkAgA\
S0AACIAQQprDgQfIyMAIgsgAUEBaiEBDB8LQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIgxCCyABIARGBEBBFiECDJ4DCyABLQAAQcDBAGotAABBAUcNIwyDAwsCQANAIAEtAABBsDtqL\
QAAIgBBAUcEQAJAIABBAmsOAgMAJwsgAUEBaiEBQSEhAgyGAwsgBCABQQFqIgFHDQALQRghAgydAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAFBAWoiARA0IgANIQxBC0EAIQACQCADKAI4IgJFDQAgAigCVCICR\
Q0AIAMgAhEAACEACyAADSMMKgsgASAERgRAQRwhAgybAwsgA0EKNgIIIAMgATYCBEEAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADSVBJCECDIEDCyABIARHBEADQCABLQAAQbA9ai0AACIAQ\
QNHBEAgAEEBaw4FGBomggMlJgsgBCABQQFqIgFHDQALQRshAgyaAwtBGyECDJkDCwNAIAEtAABBsD9qLQAAIgBBA0cEQCAAQQFrDgUPEScTJicLIAQgAUEBaiIBRw0AC0EeIQIMmAMLIAEgBEcEQCADQQs2AgggA\
yABNgIEQQchAgz/AgtBHyECDJcDCyABIARGBEBBICECDJcDCwJAIAEtAABBDWsOFC4/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8APwtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQMlgMLIANBL2ohAgNAI\
AEgBEYEQEEhIQIMlwMLAkACQAJAIAEtAAAiAEEJaw4YAgApKQEpKSkpKSkpKSkpKSkpKSkpKSkCJwsgAUEBaiEBIANBL2otAABBAXFFDQoMGAsgAUEBaiEBDBcLIAFBAWohASACLQAAQQJxDQALQQAhAiADQQA2A\
hwgAyABNgIUIANBnxU2AhAgA0EMNgIMDJUDCyADLQAuQYABcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUN5gIgAEEVRgRAIANBJDYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBA\
CECDJQDC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAyTAwtBACECIANBADYCHCADIAE2AhQgA0G+IDYCECADQQI2AgwMkgMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABIAynaiIBEDIiAEUNKyADQ\
Qc2AhwgAyABNgIUIAMgADYCDAyRAwsgAy0ALkHAAHFFDQELQQAhAAJAIAMoAjgiAkUNACACKAJYIgJFDQAgAyACEQAAIQALIABFDSsgAEEVRgRAIANBCjYCHCADIAE2AhQgA0HrGTYCECADQRU2AgxBACECDJADC\
0EAIQIgA0EANgIcIAMgATYCFCADQZMMNgIQIANBEzYCDAyPAwtBACECIANBADYCHCADIAE2AhQgA0GCFTYCECADQQI2AgwMjgMLQQAhAiADQQA2AhwgAyABNgIUIANB3RQ2AhAgA0EZNgIMDI0DC0EAIQIgA0EAN\
gIcIAMgATYCFCADQeYdNgIQIANBGTYCDAyMAwsgAEEVRg09QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIsDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFDSggA0ENNgIcIAMgATYCFCADI\
AA2AgwMigMLIABBFUYNOkEAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAyJAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwoCyADQQ42AhwgAyAANgIMIAMgAUEBajYCFAyIA\
wsgAEEVRg03QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIcDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCcLIANBDzYCHCADIAA2AgwgAyABQQFqNgIUDIYDC0EAIQIgA\
0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAyFAwsgAEEVRg0zQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIQDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFDSUgA0ERNgIcIAMgATYCF\
CADIAA2AgwMgwMLIABBFUYNMEEAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAyCAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwlCyADQRI2AhwgAyAANgIMIAMgAUEBajYCF\
AyBAwsgA0Evai0AAEEBcUUNAQtBFyECDOYCC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAz+AgsgAEE7Rw0AIAFBAWohAQwMC0EAIQIgA0EANgIcIAMgATYCFCADQZIYNgIQIANBAjYCDAz8AgsgA\
EEVRg0oQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDPsCCyADQRQ2AhwgAyABNgIUIAMgADYCDAz6AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQz1AgsgA0EVNgIcIAMgA\
DYCDCADIAFBAWo2AhQM+QILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM8wILIANBFzYCHCADIAA2AgwgAyABQQFqNgIUDPgCCyAAQRVGDSNBACECIANBADYCHCADIAE2AhQgA0HWDDYCE\
CADQSM2AgwM9wILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEMHQsgA0EZNgIcIAMgADYCDCADIAFBAWo2AhQM9gILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM7\
wILIANBGjYCHCADIAA2AgwgAyABQQFqNgIUDPUCCyAAQRVGDR9BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwM9AILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwbCyADQRw2AhwgA\
yAANgIMIAMgAUEBajYCFEEAIQIM8wILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQzrAgsgA0EdNgIcIAMgADYCDCADIAFBAWo2AhRBACECDPICCyAAQTtHDQEgAUEBaiEBC0EmIQIM1wILQQAhA\
iADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDO8CCyABIARHBEADQCABLQAAQSBHDYQCIAQgAUEBaiIBRw0AC0EsIQIM7wILQSwhAgzuAgsgASAERgRAQTQhAgzuAgsCQAJAA0ACQCABLQAAQQprDgQCAAADA\
AsgBCABQQFqIgFHDQALQTQhAgzvAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDZ8CIANBMjYCHCADIAE2AhQgAyAANgIMQQAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDJ8CCyADQ\
TI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM7QILIAEgBEcEQAJAA0AgAS0AAEEwayIAQf8BcUEKTwRAQTohAgzXAgsgAykDICILQpmz5syZs+bMGVYNASADIAtCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAMgC\
iALfDcDICAEIAFBAWoiAUcNAAtBwAAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgAUEBaiIBEDEiAA0XDOICC0HAACECDOwCCyABIARGBEBByQAhAgzsAgsCQANAAkAgAS0AAEEJaw4YAAKiAqICqQKiAqICogKiA\
qICogKiAqICogKiAqICogKiAqICogKiAqICogIAogILIAQgAUEBaiIBRw0AC0HJACECDOwCCyABQQFqIQEgA0Evai0AAEEBcQ2lAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgzrAgsgASAERwRAA\
0AgAS0AAEEgRw0VIAQgAUEBaiIBRw0AC0H4ACECDOsCC0H4ACECDOoCCyADQQI6ACgMOAtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQM6AILQQAhAgzOAgtBDSECDM0CC0ETIQIMzAILQRUhA\
gzLAgtBFiECDMoCC0EYIQIMyQILQRkhAgzIAgtBGiECDMcCC0EbIQIMxgILQRwhAgzFAgtBHSECDMQCC0EeIQIMwwILQR8hAgzCAgtBICECDMECC0EiIQIMwAILQSMhAgy/AgtBJSECDL4CC0HlACECDL0CCyADQ\
T02AhwgAyABNgIUIAMgADYCDEEAIQIM1QILIANBGzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDNQCCyADQSA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzTAgsgA0ETNgIcIAMgATYCFCADQZgaN\
gIQIANBFTYCDEEAIQIM0gILIANBCzYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNECCyADQRA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzQAgsgA0EgNgIcIAMgATYCFCADQaQcNgIQIANBFTYCD\
EEAIQIMzwILIANBCzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM4CCyADQQw2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzNAgtBACECIANBADYCHCADIAE2AhQgA0HdDjYCECADQRI2AgwMzAILA\
kADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB/QEhAgzMAgsCQAJAIAMtADZBAUcNAEEAIQACQCADKAI4IgJFDQAgAigCYCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUcNASADQfwBNgIcIAMgATYCF\
CADQdwZNgIQIANBFTYCDEEAIQIMzQILQdwBIQIMswILIANBADYCHCADIAE2AhQgA0H5CzYCECADQR82AgxBACECDMsCCwJAAkAgAy0AKEEBaw4CBAEAC0HbASECDLICC0HUASECDLECCyADQQI6ADFBACEAAkAgA\
ygCOCICRQ0AIAIoAgAiAkUNACADIAIRAAAhAAsgAEUEQEHdASECDLECCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQbQMNgIQIANBEDYCDEEAIQIMygILIANB+wE2AhwgAyABNgIUIANBgRo2AhAgA0EVNgIMQQAhA\
gzJAgsgASAERgRAQfoBIQIMyQILIAEtAABByABGDQEgA0EBOgAoC0HAASECDK4CC0HaASECDK0CCyABIARHBEAgA0EMNgIIIAMgATYCBEHZASECDK0CC0H5ASECDMUCCyABIARGBEBB+AEhAgzFAgsgAS0AAEHIA\
EcNBCABQQFqIQFB2AEhAgyrAgsgASAERgRAQfcBIQIMxAILAkACQCABLQAAQcUAaw4QAAUFBQUFBQUFBQUFBQUFAQULIAFBAWohAUHWASECDKsCCyABQQFqIQFB1wEhAgyqAgtB9gEhAiABIARGDcICIAMoAgAiA\
CAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbrVAGotAABHDQMgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMMCCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIARQRAQeMBIQIMqgILI\
ANB9QE2AhwgAyABNgIUIAMgADYCDEEAIQIMwgILQfQBIQIgASAERg3BAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEG41QBqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgB\
TYCAAzCAgsgA0GBBDsBKCADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIADQMMAgsgA0EANgIAC0EAIQIgA0EANgIcIAMgATYCFCADQeUfNgIQIANBCDYCDAy/AgtB1QEhAgylAgsgA0HzATYCHCADIAE2AhQgA\
yAANgIMQQAhAgy9AgtBACEAAkAgAygCOCICRQ0AIAIoAkAiAkUNACADIAIRAAAhAAsgAEUNbiAAQRVHBEAgA0EANgIcIAMgATYCFCADQYIPNgIQIANBIDYCDEEAIQIMvQILIANBjwE2AhwgAyABNgIUIANB7Bs2A\
hAgA0EVNgIMQQAhAgy8AgsgASAERwRAIANBDTYCCCADIAE2AgRB0wEhAgyjAgtB8gEhAgy7AgsgASAERgRAQfEBIQIMuwILAkACQAJAIAEtAABByABrDgsAAQgICAgICAgIAggLIAFBAWohAUHQASECDKMCCyABQ\
QFqIQFB0QEhAgyiAgsgAUEBaiEBQdIBIQIMoQILQfABIQIgASAERg25AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBtdUAai0AAEcNBCAAQQJGDQMgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2A\
gAMuQILQe8BIQIgASAERg24AiADKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABBs9UAai0AAEcNAyAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuAILQe4BIQIgASAERg23AiADKAIAI\
gAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMtwILIAMoAgQhACADQgA3AwAgAyAAIAVBAWoiARArIgBFDQIgA0HsATYCHCADI\
AE2AhQgAyAANgIMQQAhAgy2AgsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNnAIgA0HtATYCHCADIAE2AhQgAyAANgIMQQAhAgy0AgtBzwEhAgyaAgtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNA\
CADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDLQCC0HOASECDJoCCyADQesBNgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMsgILIAEgBEYEQEHrASECD\
LICCyABLQAAQS9GBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GyODYCECADQQg2AgxBACECDLECC0HNASECDJcCCyABIARHBEAgA0EONgIIIAMgATYCBEHMASECDJcCC0HqASECDK8CCyABIARGBEBB6QEhA\
gyvAgsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFBywEhAgyWAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZcCIANB6AE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAEgBEYEQEHnASECDK4CC\
wJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5gE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILQcoBIQIMlAILIAEgBEYEQEHlASECDK0CC0EAIQBBASEFQQEhB0EAI\
QICQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQCABLQAAQTBrDgoKCQABAgMEBQYICwtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshAkEAIQVBACEHDAILQQkhAkEBIQBBACEFQQAhBwwBC0EAIQVBA\
SECCyADIAI6ACsgAUEBaiEBAkACQCADLQAuQRBxDQACQAJAAkAgAy0AKg4DAQACBAsgB0UNAwwCCyAADQEMAgsgBUUNAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDQIgA0HiATYCHCADIAE2AhQgAyAANgIMQ\
QAhAgyvAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZoCIANB4wE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ2YAiADQeQBNgIcIAMgATYCFCADIAA2AgwMrQILQ\
ckBIQIMkwILQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgytAgtByAEhAgyTAgsgA0HhATYCHCADIAE2AhQgA\
0HQGjYCECADQRU2AgxBACECDKsCCyABIARGBEBB4QEhAgyrAgsCQCABLQAAQSBGBEAgA0EAOwE0IAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBmRE2AhAgA0EJNgIMQQAhAgyrAgtBxwEhAgyRAgsgASAERgRAQ\
eABIQIMqgILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQI\
ANBDTYCDAyrAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqgILQcYBIQIMkAILIAEgBEYEQEHfASECDKkCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQ\
QpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqgILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKkCC0HFASECDI8CC\
yABIARGBEBB3gEhAgyoAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUI\
ANBlR42AhAgA0ENNgIMDKkCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyoAgtBxAEhAgyOAgsgASAERgRAQd0BIQIMpwILAkACQAJAAkAgAS0AAEEKaw4XAgMDAAMDAwMDAwMDAwMDAwMDAwMDA\
wEDCyABQQFqDAULIAFBAWohAUHDASECDI8CCyABQQFqIQEgA0Evai0AAEEBcQ0IIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKcCCyADQQA2AhwgAyABNgIUIANBjQs2AhAgA0ENNgIMQQAhAgymA\
gsgASAERwRAIANBDzYCCCADIAE2AgRBASECDI0CC0HcASECDKUCCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtB2wEhAgymAgsgAygCBCEAIANBADYCBCADIAAgARAtIgBFBEAgAUEBaiEBD\
AQLIANB2gE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMpQILIAMoAgQhACADQQA2AgQgAyAAIAEQLSIADQEgAUEBagshAUHBASECDIoCCyADQdkBNgIcIAMgADYCDCADIAFBAWo2AhRBACECDKICC0HCASECDIgCC\
yADQS9qLQAAQQFxDQEgA0EANgIcIAMgATYCFCADQeQcNgIQIANBGTYCDEEAIQIMoAILIAEgBEYEQEHZASECDKACCwJAAkACQCABLQAAQQprDgQBAgIAAgsgAUEBaiEBDAILIAFBAWohAQwBCyADLQAuQcAAcUUNA\
QtBACEAAkAgAygCOCICRQ0AIAIoAjwiAkUNACADIAIRAAAhAAsgAEUNoAEgAEEVRgRAIANB2QA2AhwgAyABNgIUIANBtxo2AhAgA0EVNgIMQQAhAgyfAgsgA0EANgIcIAMgATYCFCADQYANNgIQIANBGzYCDEEAI\
QIMngILIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDJ0CCyABIARHBEAgA0EMNgIIIAMgATYCBEG/ASECDIQCC0HYASECDJwCCyABIARGBEBB1wEhAgycAgsCQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAIAEtAABBwQBrDhUAAQIDWgQFBlpaWgcICQoLDA0ODxBaCyABQQFqIQFB+wAhAgySAgsgAUEBaiEBQfwAIQIMkQILIAFBAWohAUGBASECDJACCyABQQFqIQFBhQEhAgyPAgsgAUEBaiEBQYYBI\
QIMjgILIAFBAWohAUGJASECDI0CCyABQQFqIQFBigEhAgyMAgsgAUEBaiEBQY0BIQIMiwILIAFBAWohAUGWASECDIoCCyABQQFqIQFBlwEhAgyJAgsgAUEBaiEBQZgBIQIMiAILIAFBAWohAUGlASECDIcCCyABQ\
QFqIQFBpgEhAgyGAgsgAUEBaiEBQawBIQIMhQILIAFBAWohAUG0ASECDIQCCyABQQFqIQFBtwEhAgyDAgsgAUEBaiEBQb4BIQIMggILIAEgBEYEQEHWASECDJsCCyABLQAAQc4ARw1IIAFBAWohAUG9ASECDIECC\
yABIARGBEBB1QEhAgyaAgsCQAJAAkAgAS0AAEHCAGsOEgBKSkpKSkpKSkoBSkpKSkpKAkoLIAFBAWohAUG4ASECDIICCyABQQFqIQFBuwEhAgyBAgsgAUEBaiEBQbwBIQIMgAILQdQBIQIgASAERg2YAiADKAIAI\
gAgBCABa2ohBSABIABrQQdqIQYCQANAIAEtAAAgAEGo1QBqLQAARw1FIABBB0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAgsgA0EANgIAIAZBAWohAUEbDEULIAEgBEYEQEHTASECDJgCCwJAAkAgA\
S0AAEHJAGsOBwBHR0dHRwFHCyABQQFqIQFBuQEhAgz/AQsgAUEBaiEBQboBIQIM/gELQdIBIQIgASAERg2WAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw1DIABBAUYNASAAQ\
QFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyXAgsgA0EANgIAIAZBAWohAUEPDEMLQdEBIQIgASAERg2VAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw1CIABBAUYNASAAQQFqI\
QAgBCABQQFqIgFHDQALIAMgBTYCAAyWAgsgA0EANgIAIAZBAWohAUEgDEILQdABIQIgASAERg2UAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw1BIABBAkYNASAAQQFqIQAgB\
CABQQFqIgFHDQALIAMgBTYCAAyVAgsgA0EANgIAIAZBAWohAUESDEELIAEgBEYEQEHPASECDJQCCwJAAkAgAS0AAEHFAGsODgBDQ0NDQ0NDQ0NDQ0MBQwsgAUEBaiEBQbUBIQIM+wELIAFBAWohAUG2ASECDPoBC\
0HOASECIAEgBEYNkgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBntUAai0AAEcNPyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkwILIANBADYCACAGQQFqIQFBBww/C0HNA\
SECIAEgBEYNkQIgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBmNUAai0AAEcNPiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkgILIANBADYCACAGQQFqIQFBKAw+CyABIARGB\
EBBzAEhAgyRAgsCQAJAAkAgAS0AAEHFAGsOEQBBQUFBQUFBQUEBQUFBQUECQQsgAUEBaiEBQbEBIQIM+QELIAFBAWohAUGyASECDPgBCyABQQFqIQFBswEhAgz3AQtBywEhAiABIARGDY8CIAMoAgAiACAEIAFra\
iEFIAEgAGtBBmohBgJAA0AgAS0AACAAQZHVAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJACCyADQQA2AgAgBkEBaiEBQRoMPAtBygEhAiABIARGDY4CIAMoAgAiACAEIAFraiEFI\
AEgAGtBA2ohBgJAA0AgAS0AACAAQY3VAGotAABHDTsgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADI8CCyADQQA2AgAgBkEBaiEBQSEMOwsgASAERgRAQckBIQIMjgILAkACQCABLQAAQcEAaw4UA\
D09PT09PT09PT09PT09PT09PQE9CyABQQFqIQFBrQEhAgz1AQsgAUEBaiEBQbABIQIM9AELIAEgBEYEQEHIASECDI0CCwJAAkAgAS0AAEHVAGsOCwA8PDw8PDw8PDwBPAsgAUEBaiEBQa4BIQIM9AELIAFBAWohA\
UGvASECDPMBC0HHASECIAEgBEYNiwIgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNOCAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjAILIANBADYCACAGQQFqI\
QFBKgw4CyABIARGBEBBxgEhAgyLAgsgAS0AAEHQAEcNOCABQQFqIQFBJQw3C0HFASECIAEgBEYNiQIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBgdUAai0AAEcNNiAAQQJGDQEgAEEBaiEAI\
AQgAUEBaiIBRw0ACyADIAU2AgAMigILIANBADYCACAGQQFqIQFBDgw2CyABIARGBEBBxAEhAgyJAgsgAS0AAEHFAEcNNiABQQFqIQFBqwEhAgzvAQsgASAERgRAQcMBIQIMiAILAkACQAJAAkAgAS0AAEHCAGsOD\
wABAjk5OTk5OTk5OTk5AzkLIAFBAWohAUGnASECDPEBCyABQQFqIQFBqAEhAgzwAQsgAUEBaiEBQakBIQIM7wELIAFBAWohAUGqASECDO4BC0HCASECIAEgBEYNhgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGA\
kADQCABLQAAIABB/tQAai0AAEcNMyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhwILIANBADYCACAGQQFqIQFBFAwzC0HBASECIAEgBEYNhQIgAygCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQ\
CABLQAAIABB+dQAai0AAEcNMiAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhgILIANBADYCACAGQQFqIQFBKwwyC0HAASECIAEgBEYNhAIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABL\
QAAIABB9tQAai0AAEcNMSAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhQILIANBADYCACAGQQFqIQFBLAwxC0G/ASECIAEgBEYNgwIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAI\
ABBodUAai0AAEcNMCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhAILIANBADYCACAGQQFqIQFBEQwwC0G+ASECIAEgBEYNggIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB8\
tQAai0AAEcNLyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgwILIANBADYCACAGQQFqIQFBLgwvCyABIARGBEBBvQEhAgyCAgsCQAJAAkACQAJAIAEtAABBwQBrDhUANDQ0NDQ0NDQ0NAE0NAI0N\
AM0NAQ0CyABQQFqIQFBmwEhAgzsAQsgAUEBaiEBQZwBIQIM6wELIAFBAWohAUGdASECDOoBCyABQQFqIQFBogEhAgzpAQsgAUEBaiEBQaQBIQIM6AELIAEgBEYEQEG8ASECDIECCwJAAkAgAS0AAEHSAGsOAwAwA\
TALIAFBAWohAUGjASECDOgBCyABQQFqIQFBBAwtC0G7ASECIAEgBEYN/wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8NQAai0AAEcNLCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADI\
AU2AgAMgAILIANBADYCACAGQQFqIQFBHQwsCyABIARGBEBBugEhAgz/AQsCQAJAIAEtAABByQBrDgcBLi4uLi4ALgsgAUEBaiEBQaEBIQIM5gELIAFBAWohAUEiDCsLIAEgBEYEQEG5ASECDP4BCyABLQAAQdAAR\
w0rIAFBAWohAUGgASECDOQBCyABIARGBEBBuAEhAgz9AQsCQAJAIAEtAABBxgBrDgsALCwsLCwsLCwsASwLIAFBAWohAUGeASECDOQBCyABQQFqIQFBnwEhAgzjAQtBtwEhAiABIARGDfsBIAMoAgAiACAEIAFra\
iEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQezUAGotAABHDSggAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPwBCyADQQA2AgAgBkEBaiEBQQ0MKAtBtgEhAiABIARGDfoBIAMoAgAiACAEIAFraiEFI\
AEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDScgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPsBCyADQQA2AgAgBkEBaiEBQQwMJwtBtQEhAiABIARGDfkBIAMoAgAiACAEIAFraiEFIAEgA\
GtBAWohBgJAA0AgAS0AACAAQerUAGotAABHDSYgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPoBCyADQQA2AgAgBkEBaiEBQQMMJgtBtAEhAiABIARGDfgBIAMoAgAiACAEIAFraiEFIAEgAGtBA\
WohBgJAA0AgAS0AACAAQejUAGotAABHDSUgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPkBCyADQQA2AgAgBkEBaiEBQSYMJQsgASAERgRAQbMBIQIM+AELAkACQCABLQAAQdQAaw4CAAEnCyABQ\
QFqIQFBmQEhAgzfAQsgAUEBaiEBQZoBIQIM3gELQbIBIQIgASAERg32ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHm1ABqLQAARw0jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgB\
TYCAAz3AQsgA0EANgIAIAZBAWohAUEnDCMLQbEBIQIgASAERg31ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHk1ABqLQAARw0iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCA\
Az2AQsgA0EANgIAIAZBAWohAUEcDCILQbABIQIgASAERg30ASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHe1ABqLQAARw0hIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz1A\
QsgA0EANgIAIAZBAWohAUEGDCELQa8BIQIgASAERg3zASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHZ1ABqLQAARw0gIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz0AQsgA\
0EANgIAIAZBAWohAUEZDCALIAEgBEYEQEGuASECDPMBCwJAAkACQAJAIAEtAABBLWsOIwAkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJAEkJCQkJAIkJCQDJAsgAUEBaiEBQY4BIQIM3AELIAFBAWohAUGPASECDNsBC\
yABQQFqIQFBlAEhAgzaAQsgAUEBaiEBQZUBIQIM2QELQa0BIQIgASAERg3xASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHX1ABqLQAARw0eIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALI\
AMgBTYCAAzyAQsgA0EANgIAIAZBAWohAUELDB4LIAEgBEYEQEGsASECDPEBCwJAAkAgAS0AAEHBAGsOAwAgASALIAFBAWohAUGQASECDNgBCyABQQFqIQFBkwEhAgzXAQsgASAERgRAQasBIQIM8AELAkACQCABL\
QAAQcEAaw4PAB8fHx8fHx8fHx8fHx8BHwsgAUEBaiEBQZEBIQIM1wELIAFBAWohAUGSASECDNYBCyABIARGBEBBqgEhAgzvAQsgAS0AAEHMAEcNHCABQQFqIQFBCgwbC0GpASECIAEgBEYN7QEgAygCACIAIAQgA\
WtqIQUgASAAa0EFaiEGAkADQCABLQAAIABB0dQAai0AAEcNGiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7gELIANBADYCACAGQQFqIQFBHgwaC0GoASECIAEgBEYN7AEgAygCACIAIAQgAWtqI\
QUgASAAa0EGaiEGAkADQCABLQAAIABBytQAai0AAEcNGSAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7QELIANBADYCACAGQQFqIQFBFQwZC0GnASECIAEgBEYN6wEgAygCACIAIAQgAWtqIQUgA\
SAAa0ECaiEGAkADQCABLQAAIABBx9QAai0AAEcNGCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7AELIANBADYCACAGQQFqIQFBFwwYC0GmASECIAEgBEYN6gEgAygCACIAIAQgAWtqIQUgASAAa\
0EFaiEGAkADQCABLQAAIABBwdQAai0AAEcNFyAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6wELIANBADYCACAGQQFqIQFBGAwXCyABIARGBEBBpQEhAgzqAQsCQAJAIAEtAABByQBrDgcAGRkZG\
RkBGQsgAUEBaiEBQYsBIQIM0QELIAFBAWohAUGMASECDNABC0GkASECIAEgBEYN6AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBptUAai0AAEcNFSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBR\
w0ACyADIAU2AgAM6QELIANBADYCACAGQQFqIQFBCQwVC0GjASECIAEgBEYN5wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBpNUAai0AAEcNFCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0AC\
yADIAU2AgAM6AELIANBADYCACAGQQFqIQFBHwwUC0GiASECIAEgBEYN5gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBvtQAai0AAEcNEyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADI\
AU2AgAM5wELIANBADYCACAGQQFqIQFBAgwTC0GhASECIAEgBEYN5QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGA0AgAS0AACAAQbzUAGotAABHDREgAEEBRg0CIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIAD\
OUBCyABIARGBEBBoAEhAgzlAQtBASABLQAAQd8ARw0RGiABQQFqIQFBhwEhAgzLAQsgA0EANgIAIAZBAWohAUGIASECDMoBC0GfASECIAEgBEYN4gEgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAI\
ABBhNUAai0AAEcNDyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4wELIANBADYCACAGQQFqIQFBKQwPC0GeASECIAEgBEYN4QEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBu\
NQAai0AAEcNDiAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4gELIANBADYCACAGQQFqIQFBLQwOCyABIARGBEBBnQEhAgzhAQsgAS0AAEHFAEcNDiABQQFqIQFBhAEhAgzHAQsgASAERgRAQZwBI\
QIM4AELAkACQCABLQAAQcwAaw4IAA8PDw8PDwEPCyABQQFqIQFBggEhAgzHAQsgAUEBaiEBQYMBIQIMxgELQZsBIQIgASAERg3eASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEGz1ABqLQAAR\
w0LIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzfAQsgA0EANgIAIAZBAWohAUEjDAsLQZoBIQIgASAERg3dASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGw1ABqLQAARw0KI\
ABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzeAQsgA0EANgIAIAZBAWohAUEADAoLIAEgBEYEQEGZASECDN0BCwJAAkAgAS0AAEHIAGsOCAAMDAwMDAwBDAsgAUEBaiEBQf0AIQIMxAELIAFBAWohA\
UGAASECDMMBCyABIARGBEBBmAEhAgzcAQsCQAJAIAEtAABBzgBrDgMACwELCyABQQFqIQFB/gAhAgzDAQsgAUEBaiEBQf8AIQIMwgELIAEgBEYEQEGXASECDNsBCyABLQAAQdkARw0IIAFBAWohAUEIDAcLQZYBI\
QIgASAERg3ZASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEGs1ABqLQAARw0GIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzaAQsgA0EANgIAIAZBAWohAUEFDAYLQZUBIQIgA\
SAERg3YASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGm1ABqLQAARw0FIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzZAQsgA0EANgIAIAZBAWohAUEWDAULQZQBIQIgASAER\
g3XASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0EIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzYAQsgA0EANgIAIAZBAWohAUEQDAQLIAEgBEYEQEGTASECD\
NcBCwJAAkAgAS0AAEHDAGsODAAGBgYGBgYGBgYGAQYLIAFBAWohAUH5ACECDL4BCyABQQFqIQFB+gAhAgy9AQtBkgEhAiABIARGDdUBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQaDUAGotA\
ABHDQIgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNYBCyADQQA2AgAgBkEBaiEBQSQMAgsgA0EANgIADAILIAEgBEYEQEGRASECDNQBCyABLQAAQcwARw0BIAFBAWohAUETCzoAKSADKAIEIQAgA\
0EANgIEIAMgACABEC4iAA0CDAELQQAhAiADQQA2AhwgAyABNgIUIANB/h82AhAgA0EGNgIMDNEBC0H4ACECDLcBCyADQZABNgIcIAMgATYCFCADIAA2AgxBACECDM8BC0EAIQACQCADKAI4IgJFDQAgAigCQCICR\
Q0AIAMgAhEAACEACyAARQ0AIABBFUYNASADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgzOAQtB9wAhAgy0AQsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDMwBCyABIARGBEBBjwEhA\
gzMAQsCQCABLQAAQSBGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GbHzYCECADQQY2AgxBACECDMwBC0ECIQIMsgELA0AgAS0AAEEgRw0CIAQgAUEBaiIBRw0AC0GOASECDMoBCyABIARGBEBBjQEhAgzKA\
QsCQCABLQAAQQlrDgRKAABKAAtB9QAhAgywAQsgAy0AKUEFRgRAQfYAIQIMsAELQfQAIQIMrwELIAEgBEYEQEGMASECDMgBCyADQRA2AgggAyABNgIEDAoLIAEgBEYEQEGLASECDMcBCwJAIAEtAABBCWsOBEcAA\
EcAC0HzACECDK0BCyABIARHBEAgA0EQNgIIIAMgATYCBEHxACECDK0BC0GKASECDMUBCwJAIAEgBEcEQANAIAEtAABBoNAAai0AACIAQQNHBEACQCAAQQFrDgJJAAQLQfAAIQIMrwELIAQgAUEBaiIBRw0AC0GIA\
SECDMYBC0GIASECDMUBCyADQQA2AhwgAyABNgIUIANB2yA2AhAgA0EHNgIMQQAhAgzEAQsgASAERgRAQYkBIQIMxAELAkACQAJAIAEtAABBoNIAai0AAEEBaw4DRgIAAQtB8gAhAgysAQsgA0EANgIcIAMgATYCF\
CADQbQSNgIQIANBBzYCDEEAIQIMxAELQeoAIQIMqgELIAEgBEcEQCABQQFqIQFB7wAhAgyqAQtBhwEhAgzCAQsgBCABIgBGBEBBhgEhAgzCAQsgAC0AACIBQS9GBEAgAEEBaiEBQe4AIQIMqQELIAFBCWsiAkEXS\
w0BIAAhAUEBIAJ0QZuAgARxDUEMAQsgBCABIgBGBEBBhQEhAgzBAQsgAC0AAEEvRw0AIABBAWohAQwDC0EAIQIgA0EANgIcIAMgADYCFCADQdsgNgIQIANBBzYCDAy/AQsCQAJAAkACQAJAA0AgAS0AAEGgzgBqL\
QAAIgBBBUcEQAJAAkAgAEEBaw4IRwUGBwgABAEIC0HrACECDK0BCyABQQFqIQFB7QAhAgysAQsgBCABQQFqIgFHDQALQYQBIQIMwwELIAFBAWoMFAsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HbADYCH\
CADIAE2AhQgAyAANgIMQQAhAgzBAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgzAAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0H6ADYCHCADIAE2A\
hQgAyAANgIMQQAhAgy/AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMvgELIAEgBEYEQEGDASECDL4BCwJAIAEtAABBoM4Aai0AAEEBaw4IPgQFBgAIAgMHCyABQQFqIQELQQMhAgyjAQsgAUEBa\
gwNC0EAIQIgA0EANgIcIANB0RI2AhAgA0EHNgIMIAMgAUEBajYCFAy6AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgy5AQsgAygCBCEAIANBADYCBCADIAAgA\
RAsIgBFDRYgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgy4AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy3AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBB\
zYCDEEAIQIMtgELQewAIQIMnAELIAEgBEYEQEGCASECDLUBCyABQQFqDAILIAEgBEYEQEGBASECDLQBCyABQQFqDAELIAEgBEYNASABQQFqCyEBQQQhAgyYAQtBgAEhAgywAQsDQCABLQAAQaDMAGotAAAiAEECR\
wRAIABBAUcEQEHpACECDJkBCwwxCyAEIAFBAWoiAUcNAAtB/wAhAgyvAQsgASAERgRAQf4AIQIMrwELAkAgAS0AAEEJaw43LwMGLwQGBgYGBgYGBgYGBgYGBgYGBgYFBgYCBgYGBgYGBgYGBgYGBgYGBgYGBgYGB\
gYGBgYGAAYLIAFBAWoLIQFBBSECDJQBCyABQQFqDAYLIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB3\
QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIANBADYCHCADIAE2AhQgA0GNFDYCECADQQc2AgxBACECDKgBC\
wJAAkACQAJAA0AgAS0AAEGgygBqLQAAIgBBBUcEQAJAIABBAWsOBi4DBAUGAAYLQegAIQIMlAELIAQgAUEBaiIBRw0AC0H9ACECDKsBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQdsANgIcIAMgATYCF\
CADIAA2AgxBACECDKoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDKkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQfoANgIcIAMgATYCFCADIAA2A\
gxBACECDKgBCyADQQA2AhwgAyABNgIUIANB5Ag2AhAgA0EHNgIMQQAhAgynAQsgASAERg0BIAFBAWoLIQFBBiECDIwBC0H8ACECDKQBCwJAAkACQAJAA0AgAS0AAEGgyABqLQAAIgBBBUcEQCAAQQFrDgQpAgMEB\
QsgBCABQQFqIgFHDQALQfsAIQIMpwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMpgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB3QA2AhwgAyABN\
gIUIAMgADYCDEEAIQIMpQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMpAELIANBADYCHCADIAE2AhQgA0G8CjYCECADQQc2AgxBACECDKMBC0HPACECDIkBC\
0HRACECDIgBC0HnACECDIcBCyABIARGBEBB+gAhAgygAQsCQCABLQAAQQlrDgQgAAAgAAsgAUEBaiEBQeYAIQIMhgELIAEgBEYEQEH5ACECDJ8BCwJAIAEtAABBCWsOBB8AAB8AC0EAIQACQCADKAI4IgJFDQAgA\
igCOCICRQ0AIAMgAhEAACEACyAARQRAQeIBIQIMhgELIABBFUcEQCADQQA2AhwgAyABNgIUIANByQ02AhAgA0EaNgIMQQAhAgyfAQsgA0H4ADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDJ4BCyABIARHB\
EAgA0ENNgIIIAMgATYCBEHkACECDIUBC0H3ACECDJ0BCyABIARGBEBB9gAhAgydAQsCQAJAAkAgAS0AAEHIAGsOCwABCwsLCwsLCwsCCwsgAUEBaiEBQd0AIQIMhQELIAFBAWohAUHgACECDIQBCyABQQFqIQFB4\
wAhAgyDAQtB9QAhAiABIARGDZsBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbXVAGotAABHDQggAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJwBCyADKAIEIQAgA0IANwMAI\
AMgACAGQQFqIgEQKyIABEAgA0H0ADYCHCADIAE2AhQgAyAANgIMQQAhAgycAQtB4gAhAgyCAQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA\
0HqDTYCECADQSY2AgxBACECDJwBC0HhACECDIIBCyADQfMANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMmgELIAMtACkiAEEja0ELSQ0JAkAgAEEGSw0AQQEgAHRBygBxRQ0ADAoLQQAhAiADQQA2AhwgA\
yABNgIUIANB7Qk2AhAgA0EINgIMDJkBC0HyACECIAEgBEYNmAEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBs9UAai0AAEcNBSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMm\
QELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfEANgIcIAMgATYCFCADIAA2AgxBACECDJkBC0HfACECDH8LQQAhAAJAIAMoAjgiAkUNACACKAI0IgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNA\
SADQQA2AhwgAyABNgIUIANB6g02AhAgA0EmNgIMQQAhAgyZAQtB3gAhAgx/CyADQfAANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMlwELIAMtAClBIUYNBiADQQA2AhwgAyABNgIUIANBkQo2AhAgA0EIN\
gIMQQAhAgyWAQtB7wAhAiABIARGDZUBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDVAGotAABHDQIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYBCyADKAIEIQAgA0IAN\
wMAIAMgACAGQQFqIgEQKyIARQ0CIANB7QA2AhwgAyABNgIUIAMgADYCDEEAIQIMlQELIANBADYCAAsgAygCBCEAIANBADYCBCADIAAgARArIgBFDYABIANB7gA2AhwgAyABNgIUIAMgADYCDEEAIQIMkwELQdwAI\
QIMeQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJMBC0HbACECDHkLIANB7AA2AhwgAyABNgIUIANBgBs2A\
hAgA0EVNgIMQQAhAgyRAQsgAy0AKSIAQSNJDQAgAEEuRg0AIANBADYCHCADIAE2AhQgA0HJCTYCECADQQg2AgxBACECDJABC0HaACECDHYLIAEgBEYEQEHrACECDI8BCwJAIAEtAABBL0YEQCABQQFqIQEMAQsgA\
0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMjwELQdkAIQIMdQsgASAERwRAIANBDjYCCCADIAE2AgRB2AAhAgx1C0HqACECDI0BCyABIARGBEBB6QAhAgyNAQsgAS0AAEEwayIAQf8BcUEKSQRAIAMgA\
DoAKiABQQFqIQFB1wAhAgx0CyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeiADQegANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyABIARGBEBB5wAhAgyMAQsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAMoAgQhA\
CADQQA2AgQgAyAAIAEQLyIARQ17IANB5gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELQdYAIQIMcgsgASAERgRAQeUAIQIMiwELQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtA\
ABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENA\
AJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIANgIcIAMgATYCFCADIAA2AgxBACECDI0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iA\
EUNfSADQeMANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeyADQeQANgIcIAMgATYCFCADIAA2AgwMiwELQdQAIQIMcQsgAy0AKUEiRg2GAUHTACECDHALQQAhAAJAI\
AMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALIABFBEBB1QAhAgxwCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQaQNNgIQIANBITYCDEEAIQIMiQELIANB4QA2AhwgAyABNgIUIANB0Bo2AhAgA0EVNgIMQQAhA\
gyIAQsgASAERgRAQeAAIQIMiAELAkACQAJAAkACQCABLQAAQQprDgQBBAQABAsgAUEBaiEBDAELIAFBAWohASADQS9qLQAAQQFxRQ0BC0HSACECDHALIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECD\
IgBCyADQQA2AhwgAyABNgIUIANBthE2AhAgA0EJNgIMQQAhAgyHAQsgASAERgRAQd8AIQIMhwELIAEtAABBCkYEQCABQQFqIQEMCQsgAy0ALkHAAHENCCADQQA2AhwgAyABNgIUIANBthE2AhAgA0ECNgIMQQAhA\
gyGAQsgASAERgRAQd0AIQIMhgELIAEtAAAiAkENRgRAIAFBAWohAUHQACECDG0LIAEhACACQQlrDgQFAQEFAQsgBCABIgBGBEBB3AAhAgyFAQsgAC0AAEEKRw0AIABBAWoMAgtBACECIANBADYCHCADIAA2AhQgA\
0HKLTYCECADQQc2AgwMgwELIAEgBEYEQEHbACECDIMBCwJAIAEtAABBCWsOBAMAAAMACyABQQFqCyEBQc4AIQIMaAsgASAERgRAQdoAIQIMgQELIAEtAABBCWsOBAABAQABC0EAIQIgA0EANgIcIANBmhI2AhAgA\
0EHNgIMIAMgAUEBajYCFAx/CyADQYASOwEqQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2QA2AhwgAyABNgIUIANB6ho2AhAgA0EVNgIMQQAhAgx+C0HNACECDGQLI\
ANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDHwLIAEgBEYEQEHZACECDHwLIAEtAABBIEcNPSABQQFqIQEgAy0ALkEBcQ09IANBADYCHCADIAE2AhQgA0HCHDYCECADQR42AgxBACECDHsLIAEgBEYEQ\
EHYACECDHsLAkACQAJAAkACQCABLQAAIgBBCmsOBAIDAwABCyABQQFqIQFBLCECDGULIABBOkcNASADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgx9CyABQQFqIQEgA0Evai0AAEEBcUUNcyADLQAyQ\
YABcUUEQCADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALAkACQCAADhZNTEsBAQEBAQEBAQEBAQEBAQEBAQEAAQsgA0EpNgIcIAMgATYCFCADQawZNgIQIANBFTYCDEEAIQIMf\
gsgA0EANgIcIAMgATYCFCADQeULNgIQIANBETYCDEEAIQIMfQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUNWSAAQRVHDQEgA0EFNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMf\
AtBywAhAgxiC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAx6CyADIAMvATJBgAFyOwEyDDsLIAEgBEcEQCADQRE2AgggAyABNgIEQcoAIQIMYAtB1wAhAgx4CyABIARGBEBB1gAhAgx4CwJAAkACQ\
AJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQeMAaw4TAEBAQEBAQEBAQEBAQAFAQEACA0ALIAFBAWohAUHGACECDGELIAFBAWohAUHHACECDGALIAFBAWohAUHIACECDF8LIAFBAWohAUHJACECDF4LQ\
dUAIQIgBCABIgBGDXYgBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0IQQQgAUEFRg0KGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCA\
Ax2C0HUACECIAQgASIARg11IAQgAWsgAygCACIBaiEGIAAgAWtBD2ohBwNAIAFBgMgAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNB0EDIAFBD0YNCRogAUEBaiEBIAQgAEEBaiIARw0ACyADI\
AY2AgAMdQtB0wAhAiAEIAEiAEYNdCAEIAFrIAMoAgAiAWohBiAAIAFrQQ5qIQcDQCABQeLHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQYgAUEORg0HIAFBAWohASAEIABBAWoiAEcNAAsgA\
yAGNgIADHQLQdIAIQIgBCABIgBGDXMgBCABayADKAIAIgFqIQUgACABa0EBaiEGA0AgAUHgxwBqLQAAIAAtAAAiB0EgciAHIAdBwQBrQf8BcUEaSRtB/wFxRw0FIAFBAUYNAiABQQFqIQEgBCAAQQFqIgBHDQALI\
AMgBTYCAAxzCyABIARGBEBB0QAhAgxzCwJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB7gBrDgcAOTk5OTkBOQsgAUEBaiEBQcMAIQIMWgsgAUEBaiEBQcQAIQIMWQsgA0EANgIAIAZBAWohAUHFA\
CECDFgLQdAAIQIgBCABIgBGDXAgBCABayADKAIAIgFqIQYgACABa0EJaiEHA0AgAUHWxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0CQQIgAUEJRg0EGiABQQFqIQEgBCAAQQFqIgBHDQALI\
AMgBjYCAAxwC0HPACECIAQgASIARg1vIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwNAIAFB0McAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQVGDQIgAUEBaiEBIAQgAEEBaiIARw0AC\
yADIAY2AgAMbwsgACEBIANBADYCAAwzC0EBCzoALCADQQA2AgAgB0EBaiEBC0EtIQIMUgsCQANAIAEtAABB0MUAai0AAEEBRw0BIAQgAUEBaiIBRw0AC0HNACECDGsLQcIAIQIMUQsgASAERgRAQcwAIQIMagsgA\
S0AAEE6RgRAIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0zIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMagsgA0EANgIcIAMgATYCFCADQecRNgIQIANBCjYCDEEAIQIMaQsCQAJAIAMtACxBAmsOAgABJ\
wsgA0Ezai0AAEECcUUNJiADLQAuQQJxDSYgA0EANgIcIAMgATYCFCADQaYUNgIQIANBCzYCDEEAIQIMaQsgAy0AMkEgcUUNJSADLQAuQQJxDSUgA0EANgIcIAMgATYCFCADQb0TNgIQIANBDzYCDEEAIQIMaAtBA\
CEAAkAgAygCOCICRQ0AIAIoAkgiAkUNACADIAIRAAAhAAsgAEUEQEHBACECDE8LIABBFUcEQCADQQA2AhwgAyABNgIUIANBpg82AhAgA0EcNgIMQQAhAgxoCyADQcoANgIcIAMgATYCFCADQYUcNgIQIANBFTYCD\
EEAIQIMZwsgASAERwRAA0AgAS0AAEHAwQBqLQAAQQFHDRcgBCABQQFqIgFHDQALQcQAIQIMZwtBxAAhAgxmCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQ\
AJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUE2IQIMUgsgAUEBaiEBQTchAgxRCyABQQFqIQFBOCECDFALDBULIAQgAUEBaiIBRw0AC0E8IQIMZgtBPCECDGULIAEgBEYEQEHIACECD\
GULIANBEjYCCCADIAE2AgQCQAJAAkACQAJAIAMtACxBAWsOBBQAAQIJCyADLQAyQSBxDQNB4AEhAgxPCwJAIAMvATIiAEEIcUUNACADLQAoQQFHDQAgAy0ALkEIcUUNAgsgAyAAQff7A3FBgARyOwEyDAsLIAMgA\
y8BMkEQcjsBMgwECyADQQA2AgQgAyABIAEQMSIABEAgA0HBADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxmCyABQQFqIQEMWAsgA0EANgIcIAMgATYCFCADQfQTNgIQIANBBDYCDEEAIQIMZAtBxwAhAiABIARGD\
WMgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCAAQcDFAGotAAAgAS0AAEEgckcNASAAQQZGDUogAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMZAsgA0EANgIADAULAkAgASAERwRAA0AgAS0AAEHAwwBqL\
QAAIgBBAUcEQCAAQQJHDQMgAUEBaiEBDAULIAQgAUEBaiIBRw0AC0HFACECDGQLQcUAIQIMYwsLIANBADoALAwBC0ELIQIMRwtBPyECDEYLAkACQANAIAEtAAAiAEEgRwRAAkAgAEEKaw4EAwUFAwALIABBLEYNA\
wwECyAEIAFBAWoiAUcNAAtBxgAhAgxgCyADQQg6ACwMDgsgAy0AKEEBRw0CIAMtAC5BCHENAiADKAIEIQAgA0EANgIEIAMgACABEDEiAARAIANBwgA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMXwsgAUEBaiEBD\
FALQTshAgxECwJAA0AgAS0AACIAQSBHIABBCUdxDQEgBCABQQFqIgFHDQALQcMAIQIMXQsLQTwhAgxCCwJAAkAgASAERwRAA0AgAS0AACIAQSBHBEAgAEEKaw4EAwQEAwQLIAQgAUEBaiIBRw0AC0E/IQIMXQtBP\
yECDFwLIAMgAy8BMkEgcjsBMgwKCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNTiADQT42AhwgAyABNgIUIAMgADYCDEEAIQIMWgsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkYNAwwMCyAEI\
AFBAWoiAUcNAAtBNyECDFsLQTchAgxaCyABQQFqIQEMBAtBOyECIAQgASIARg1YIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwJAA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BI\
AFBBUYEQEEHIQEMPwsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMWQsgA0EANgIAIAAhAQwFC0E6IQIgBCABIgBGDVcgBCABayADKAIAIgFqIQYgACABa0EIaiEHAkADQCABQbTBAGotAAAgAC0AACIFQSByI\
AUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEIRgRAQQUhAQw+CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxYCyADQQA2AgAgACEBDAQLQTkhAiAEIAEiAEYNViAEIAFrIAMoAgAiAWohBiAAIAFrQQNqIQcCQ\
ANAIAFBsMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQNGBEBBBiEBDD0LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFcLIANBADYCACAAIQEMAwsCQANAIAEtAAAiAEEgRwRAI\
ABBCmsOBAcEBAcCCyAEIAFBAWoiAUcNAAtBOCECDFYLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCADLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIANBAToALCADIAMvATIgAXI7ATIgACEBD\
AELIAMgAy8BMkEIcjsBMiAAIQELQT4hAgw7CyADQQA6ACwLQTkhAgw5CyABIARGBEBBNiECDFILAkACQAJAAkACQCABLQAAQQprDgQAAgIBAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDQIgA0EzNgIcIAMgA\
TYCFCADIAA2AgxBACECDFULIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQRAIAFBAWohAQwGCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMVAsgAy0ALkEBcQRAQd8BIQIMOwsgAygCBCEAIANBADYCBCADI\
AAgARAxIgANAQxJC0E0IQIMOQsgA0E1NgIcIAMgATYCFCADIAA2AgxBACECDFELQTUhAgw3CyADQS9qLQAAQQFxDQAgA0EANgIcIAMgATYCFCADQesWNgIQIANBGTYCDEEAIQIMTwtBMyECDDULIAEgBEYEQEEyI\
QIMTgsCQCABLQAAQQpGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GSFzYCECADQQM2AgxBACECDE4LQTIhAgw0CyABIARGBEBBMSECDE0LAkAgAS0AACIAQQlGDQAgAEEgRg0AQQEhAgJAIAMtACxBBWsOB\
AYEBQANCyADIAMvATJBCHI7ATIMDAsgAy0ALkEBcUUNASADLQAsQQhHDQAgA0EAOgAsC0E9IQIMMgsgA0EANgIcIAMgATYCFCADQcIWNgIQIANBCjYCDEEAIQIMSgtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BM\
iACcjsBMgwGCyABIARGBEBBMCECDEcLIAEtAABBCkYEQCABQQFqIQEMAQsgAy0ALkEBcQ0AIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDEYLQTAhAgwsCyABQQFqIQFBMSECDCsLIAEgBEYEQEEvI\
QIMRAsgAS0AACIAQQlHIABBIEdxRQRAIAFBAWohASADLQAuQQFxDQEgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDEEAIQIMRAtBASECAkACQAJAAkACQAJAIAMtACxBAmsOBwUEBAMBAgAECyADIAMvATJBC\
HI7ATIMAwtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgtBLyECDCsLIANBADYCHCADIAE2AhQgA0GEEzYCECADQQs2AgxBACECDEMLQeEBIQIMKQsgASAERgRAQS4hAgxCCyADQQA2AgQgA0ESNgIII\
AMgASABEDEiAA0BC0EuIQIMJwsgA0EtNgIcIAMgATYCFCADIAA2AgxBACECDD8LQQAhAAJAIAMoAjgiAkUNACACKAJMIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2AA2AhwgAyABNgIUIANBsxs2AhAgA\
0EVNgIMQQAhAgw+C0HMACECDCQLIANBADYCHCADIAE2AhQgA0GzDjYCECADQR02AgxBACECDDwLIAEgBEYEQEHOACECDDwLIAEtAAAiAEEgRg0CIABBOkYNAQsgA0EAOgAsQQkhAgwhCyADKAIEIQAgA0EANgIEI\
AMgACABEDAiAA0BDAILIAMtAC5BAXEEQEHeASECDCALIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0CIANBKjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgw4CyADQcsANgIcIAMgADYCDCADIAFBAWo2AhRBACECD\
DcLIAFBAWohAUHAACECDB0LIAFBAWohAQwsCyABIARGBEBBKyECDDULAkAgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQcAAcUUNBgsgAy0AMkGAAXEEQEEAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAA\
CEACyAARQ0SIABBFUYEQCADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgw2CyADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMQQAhAgw1CyADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoI\
gZFDQAgAyAGEQAAIQALIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyADQQE6ADALIAIgAi8BAEHAAHI7AQALQSshAgwYCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgwwCyADQQA2AhwgAyABN\
gIUIANB5Qs2AhAgA0ERNgIMQQAhAgwvCyADQQA2AhwgAyABNgIUIANBpQs2AhAgA0ECNgIMQQAhAgwuC0EBIQcgAy8BMiIFQQhxRQRAIAMpAyBCAFIhBwsCQCADLQAwBEBBASEAIAMtAClBBUYNASAFQcAAcUUgB\
3FFDQELAkAgAy0AKCICQQJGBEBBASEAIAMvATQiBkHlAEYNAkEAIQAgBUHAAHENAiAGQeQARg0CIAZB5gBrQQJJDQIgBkHMAUYNAiAGQbACRg0CDAELQQAhACAFQcAAcQ0BC0ECIQAgBUEIcQ0AIAVBgARxBEACQ\
CACQQFHDQAgAy0ALkEKcQ0AQQUhAAwCC0EEIQAMAQsgBUEgcUUEQCADEDZBAEdBAnQhAAwBC0EAQQMgAykDIFAbIQALIABBAWsOBQIABwEDBAtBESECDBMLIANBAToAMQwpC0EAIQICQCADKAI4IgBFDQAgACgCM\
CIARQ0AIAMgABEAACECCyACRQ0mIAJBFUYEQCADQQM2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwrC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAwqCyADQQA2AhwgAyABNgIUIANB+SA2A\
hAgA0EPNgIMQQAhAgwpC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAADQELQQ4hAgwOCyAAQRVGBEAgA0ECNgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMJwsgA0EANgIcIAMgATYCF\
CADQd0ONgIQIANBEjYCDEEAIQIMJgtBKiECDAwLIAEgBEcEQCADQQk2AgggAyABNgIEQSkhAgwMC0EmIQIMJAsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFQEQEElIQIMJAsgAygCBCEAIANBA\
DYCBCADIAAgASAMp2oiARAyIgBFDQAgA0EFNgIcIAMgATYCFCADIAA2AgxBACECDCMLQQ8hAgwJC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FxYAAQIDB\
AUGBxQUFBQUFBQICQoLDA0UFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFA4PEBESExQLQgIhCgwWC0IDIQoMFQtCBCEKDBQLQgUhCgwTC0IGIQoMEgtCByEKDBELQgghCgwQC0IJIQoMDwtCCiEKDA4LQgshCgwNC\
0IMIQoMDAtCDSEKDAsLQg4hCgwKC0IPIQoMCQtCCiEKDAgLQgshCgwHC0IMIQoMBgtCDSEKDAULQg4hCgwEC0IPIQoMAwsgA0EANgIcIAMgATYCFCADQZ8VNgIQIANBDDYCDEEAIQIMIQsgASAERgRAQSIhAgwhC\
0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsONxUUAAECAwQFBgcWFhYWFhYWCAkKCwwNFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYODxAREhMWC0ICIQoMFAtCA\
yEKDBMLQgQhCgwSC0IFIQoMEQtCBiEKDBALQgchCgwPC0IIIQoMDgtCCSEKDA0LQgohCgwMC0ILIQoMCwtCDCEKDAoLQg0hCgwJC0IOIQoMCAtCDyEKDAcLQgohCgwGC0ILIQoMBQtCDCEKDAQLQg0hCgwDC0IOI\
QoMAgtCDyEKDAELQgEhCgsgAUEBaiEBIAMpAyAiC0L//////////w9YBEAgAyALQgSGIAqENwMgDAILIANBADYCHCADIAE2AhQgA0G1CTYCECADQQw2AgxBACECDB4LQSchAgwEC0EoIQIMAwsgAyABOgAsIANBA\
DYCACAHQQFqIQFBDCECDAILIANBADYCACAGQQFqIQFBCiECDAELIAFBAWohAUEIIQIMAAsAC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwXC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBC\
TYCDAwWC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwVC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwUC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwTC0EAIQIgA\
0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwSC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwRC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwQC0EAIQIgA0EANgIcIAMgATYCF\
CADQe0QNgIQIANBCTYCDAwPC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwOC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwNC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBD\
zYCDAwMC0EAIQIgA0EANgIcIAMgATYCFCADQZkTNgIQIANBCzYCDAwLC0EAIQIgA0EANgIcIAMgATYCFCADQZ0JNgIQIANBCzYCDAwKC0EAIQIgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDAwJC0EAIQIgA\
0EANgIcIAMgATYCFCADQbEQNgIQIANBCjYCDAwIC0EAIQIgA0EANgIcIAMgATYCFCADQbsdNgIQIANBAjYCDAwHC0EAIQIgA0EANgIcIAMgATYCFCADQZYWNgIQIANBAjYCDAwGC0EAIQIgA0EANgIcIAMgATYCF\
CADQfkYNgIQIANBAjYCDAwFC0EAIQIgA0EANgIcIAMgATYCFCADQcQYNgIQIANBAjYCDAwECyADQQI2AhwgAyABNgIUIANBqR42AhAgA0EWNgIMQQAhAgwDC0HeACECIAEgBEYNAiAJQQhqIQcgAygCACEFAkACQ\
CABIARHBEAgBUGWyABqIQggBCAFaiABayEGIAVBf3NBCmoiBSABaiEAA0AgAS0AACAILQAARwRAQQIhCAwDCyAFRQRAQQAhCCAAIQEMAwsgBUEBayEFIAhBAWohCCAEIAFBAWoiAUcNAAsgBiEFIAQhAQsgB0EBN\
gIAIAMgBTYCAAwBCyADQQA2AgAgByAINgIACyAHIAE2AgQgCSgCDCEAAkACQCAJKAIIQQFrDgIEAQALIANBADYCHCADQcIeNgIQIANBFzYCDCADIABBAWo2AhRBACECDAMLIANBADYCHCADIAA2AhQgA0HXHjYCE\
CADQQk2AgxBACECDAILIAEgBEYEQEEoIQIMAgsgA0EJNgIIIAMgATYCBEEnIQIMAQsgASAERgRAQQEhAgwBCwNAAkACQAJAIAEtAABBCmsOBAABAQABCyABQQFqIQEMAQsgAUEBaiEBIAMtAC5BIHENAEEAIQIgA\
0EANgIcIAMgATYCFCADQaEhNgIQIANBBTYCDAwCC0EBIQIgASAERw0ACwsgCUEQaiQAIAJFBEAgAygCDCEADAELIAMgAjYCHEEAIQAgAygCBCIBRQ0AIAMgASAEIAMoAggRAQAiAUUNACADIAQ2AhQgAyABNgIMI\
AEhAAsgAAu+AgECfyAAQQA6AAAgAEHkAGoiAUEBa0EAOgAAIABBADoAAiAAQQA6AAEgAUEDa0EAOgAAIAFBAmtBADoAACAAQQA6AAMgAUEEa0EAOgAAQQAgAGtBA3EiASAAaiIAQQA2AgBB5AAgAWtBfHEiAiAAa\
iIBQQRrQQA2AgACQCACQQlJDQAgAEEANgIIIABBADYCBCABQQhrQQA2AgAgAUEMa0EANgIAIAJBGUkNACAAQQA2AhggAEEANgIUIABBADYCECAAQQA2AgwgAUEQa0EANgIAIAFBFGtBADYCACABQRhrQQA2AgAgA\
UEca0EANgIAIAIgAEEEcUEYciICayIBQSBJDQAgACACaiEAA0AgAEIANwMYIABCADcDECAAQgA3AwggAEIANwMAIABBIGohACABQSBrIgFBH0sNAAsLC1YBAX8CQCAAKAIMDQACQAJAAkACQCAALQAxDgMBAAMCC\
yAAKAI4IgFFDQAgASgCMCIBRQ0AIAAgAREAACIBDQMLQQAPCwALIABByhk2AhBBDiEBCyABCxoAIAAoAgxFBEAgAEHeHzYCECAAQRU2AgwLCxQAIAAoAgxBFUYEQCAAQQA2AgwLCxQAIAAoAgxBFkYEQCAAQQA2A\
gwLCwcAIAAoAgwLBwAgACgCEAsJACAAIAE2AhALBwAgACgCFAsrAAJAIABBJ08NAEL//////wkgAK2IQgGDUA0AIABBAnRB0DhqKAIADwsACxcAIABBL08EQAALIABBAnRB7DlqKAIAC78JAQF/QfQtIQECQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQeQAaw70A2NiAAFhYWFhYWECAwQFYWFhYWFhYWFhYWFhYWFhYWFhYWFhY\
WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYQYHCAkKCwwNDg9hYWFhYRBhYWFhYWFhYWFhYRFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhY\
WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWESExQVFhcYGRobYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhY\
WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1NmE3ODk6YWFhYWFhYWE7YWFhPGFhYWE9Pj9hYWFhYWFhYUBhYUFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFCQ\
0RFRkdISUpLTE1OT1BRUlNhYWFhYWFhYVRVVldYWVpbYVxdYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhXmFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYV9gYQtB6iwPC0GYJg8LQe0xD\
wtBoDcPC0HJKQ8LQbQpDwtBli0PC0HrKw8LQaI1DwtB2zQPC0HgKQ8LQeMkDwtB1SQPC0HuJA8LQeYlDwtByjQPC0HQNw8LQao1DwtB9SwPC0H2Jg8LQYIiDwtB8jMPC0G+KA8LQec3DwtBzSEPC0HAIQ8LQbglD\
wtByyUPC0GWJA8LQY80DwtBzTUPC0HdKg8LQe4zDwtBnDQPC0GeMQ8LQfQ1DwtB5SIPC0GvJQ8LQZkxDwtBsjYPC0H5Ng8LQcQyDwtB3SwPC0GCMQ8LQcExDwtBjTcPC0HJJA8LQew2DwtB5yoPC0HIIw8LQeIhD\
wtByTcPC0GlIg8LQZQiDwtB2zYPC0HeNQ8LQYYmDwtBvCsPC0GLMg8LQaAjDwtB9jAPC0GALA8LQYkrDwtBpCYPC0HyIw8LQYEoDwtBqzIPC0HrJw8LQcI2DwtBoiQPC0HPKg8LQdwjDwtBhycPC0HkNA8LQbciD\
wtBrTEPC0HVIg8LQa80DwtB3iYPC0HWMg8LQfQ0DwtBgTgPC0H0Nw8LQZI2DwtBnScPC0GCKQ8LQY0jDwtB1zEPC0G9NQ8LQbQ3DwtB2DAPC0G2Jw8LQZo4DwtBpyoPC0HEJw8LQa4jDwtB9SIPCwALQcomIQELI\
AELFwAgACAALwEuQf7/A3EgAUEAR3I7AS4LGgAgACAALwEuQf3/A3EgAUEAR0EBdHI7AS4LGgAgACAALwEuQfv/A3EgAUEAR0ECdHI7AS4LGgAgACAALwEuQff/A3EgAUEAR0EDdHI7AS4LGgAgACAALwEuQe//A\
3EgAUEAR0EEdHI7AS4LGgAgACAALwEuQd//A3EgAUEAR0EFdHI7AS4LGgAgACAALwEuQb//A3EgAUEAR0EGdHI7AS4LGgAgACAALwEuQf/+A3EgAUEAR0EHdHI7AS4LGgAgACAALwEuQf/9A3EgAUEAR0EIdHI7A\
S4LGgAgACAALwEuQf/7A3EgAUEAR0EJdHI7AS4LPgECfwJAIAAoAjgiA0UNACADKAIEIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHhEjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIIIgNFDQAgA\
CABIAIgAWsgAxEBACIEQX9HDQAgAEH8ETYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIMIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHsCjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIQI\
gNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH6HjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIUIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHLEDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNA\
CADKAIYIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG3HzYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIcIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG/FTYCEEEYIQQLIAQLPgECfwJAIAAoA\
jgiA0UNACADKAIsIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH+CDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIgIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEGMHTYCEEEYIQQLIAQLPgECf\
wJAIAAoAjgiA0UNACADKAIkIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHmFTYCEEEYIQQLIAQLOAAgAAJ/IAAvATJBFHFBFEYEQEEBIAAtAChBAUYNARogAC8BNEHlAEYMAQsgAC0AKUEFRgs6ADALWQECf\
wJAIAAtAChBAUYNACAALwE0IgFB5ABrQeQASQ0AIAFBzAFGDQAgAUGwAkYNACAALwEyIgBBwABxDQBBASECIABBiARxQYAERg0AIABBKHFFIQILIAILjAEBAn8CQAJAAkAgAC0AKkUNACAALQArRQ0AIAAvATIiA\
UECcUUNAQwCCyAALwEyIgFBAXFFDQELQQEhAiAALQAoQQFGDQAgAC8BNCIAQeQAa0HkAEkNACAAQcwBRg0AIABBsAJGDQAgAUHAAHENAEEAIQIgAUGIBHFBgARGDQAgAUEocUEARyECCyACC1cAIABBGGpCADcDA\
CAAQgA3AwAgAEE4akIANwMAIABBMGpCADcDACAAQShqQgA3AwAgAEEgakIANwMAIABBEGpCADcDACAAQQhqQgA3AwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFB\
EBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCA\
ANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBg\
AJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQI\
ABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQ\
QN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGN\
gIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyN\
gIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACK\
AIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqI\
gIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFA\
kACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQ\
CACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyI\
AhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCG\
CEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBA\
DYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBz\
NUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAK\
AIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAK\
AIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7I\
gBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMB\
wsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGa\
iEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgA\
GsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiA\
UEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogA\
zYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBr\
NkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAK\
AIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhA\
QNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAEN\
gIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEII\
AVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICK\
AIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACI\
AVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCA\
EGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0I\
gNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBA\
nRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgA\
UEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQ\
dzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADI\
AA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYC\
yABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiA\
SAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgA\
CAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiA\
A0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAI\
AIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLA\
kAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiB\
XFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECd\
EH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQ\
QF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoA\
hwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFD\
QAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAK\
AIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/A\
EEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhb\
GlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL\
3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50I\
HN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyI\
GluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjY\
WxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY\
2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZ\
WFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX\
2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhb\
HVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZ\
CBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3Vyb\
ABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVud\
C1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlb\
md0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6Z\
QBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvc\
iBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3Npb\
mcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZ\
yBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rI\
GV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0Y\
XRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb\
25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZ\
XRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZ\
QBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hb\
WUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvb\
iBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZ\
SBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nI\
GV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1Fb\
mNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOV\
ExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNR\
U9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfT\
E9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPT\
lRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUV\
VMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU\
09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBV\
ElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBR\
EVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05OR\
UNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX\
1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVR\
VNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OV\
EVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfS\
U5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMR\
VRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMR\
VRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NU\
ExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FR\
ElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR\
0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQR\
V9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAU\
FJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOV\
EVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT\
05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBR\
EVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9ST\
UFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5\
xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAq\
hkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1\
xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDA\
wMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDA\
AMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBA\
QEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBA\
QAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvb\
m5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB\
QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB\
QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICA\
gICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFB\
QUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFA\
QEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSS\
UJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSS\
UJFVFRQQ0VUU1BBRFRQLw==",u;Object.defineProperty(sA,"exports",{get:A(()=>u||(u=I.from(h,"base64")),"get")})}}),$Q=VA({"../../work/main/node_modules/undici/lib/l\
lhttp/llhttp_simd-wasm.js"(s,sA){"use strict";var{Buffer:I}=UA("node:buffer"),h="AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHd\
hc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQN\
lbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQE\
BAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWV\
wX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8\
RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAA\
VDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29\
uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHR\
wX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9\
lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyx\
sbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGV\
yX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCuzaAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAA\
gAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAI\
ASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAA\
gASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSA\
AQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAF\
GG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACA\
FRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEE\
BcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEH\
U1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgI\
EIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0\
BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXh\
xQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIAB\
BAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3Q\
hAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2Ahg\
gASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCE\
EIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgLhocCAwd/A34BeyABIAJqIQQCQCAAIgMoAgwiAA0AIAMoAgQEQCADIAE2AgQLIwBBEGsiCSQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADKAI\
cIgJBAmsO/AEB+QECAwQFBgcICQoLDA0ODxAREvgBE/cBFBX2ARYX9QEYGRobHB0eHyD9AfsBIfQBIiMkJSYnKCkqK/MBLC0uLzAxMvIB8QEzNPAB7wE1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk/6AVBRUlP\
uAe0BVOwBVesBVldYWVrqAVtcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAG\
hAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBuAG5AboBuwG8Ab0BvgG/AcABwQHCAcMBxAHFAcYBxwHIAckBygHLAcwBzQHOAekB6AHPAecB0AHmAdEB0gHTAdQB5QHVAdYB1wH\
YAdkB2gHbAdwB3QHeAd8B4AHhAeIB4wEA/AELQQAM4wELQQ4M4gELQQ0M4QELQQ8M4AELQRAM3wELQRMM3gELQRQM3QELQRUM3AELQRYM2wELQRcM2gELQRgM2QELQRkM2AELQRoM1wELQRsM1gELQRwM1QELQR0\
M1AELQR4M0wELQR8M0gELQSAM0QELQSEM0AELQQgMzwELQSIMzgELQSQMzQELQSMMzAELQQcMywELQSUMygELQSYMyQELQScMyAELQSgMxwELQRIMxgELQREMxQELQSkMxAELQSoMwwELQSsMwgELQSwMwQELQd4\
BDMABC0EuDL8BC0EvDL4BC0EwDL0BC0ExDLwBC0EyDLsBC0EzDLoBC0E0DLkBC0HfAQy4AQtBNQy3AQtBOQy2AQtBDAy1AQtBNgy0AQtBNwyzAQtBOAyyAQtBPgyxAQtBOgywAQtB4AEMrwELQQsMrgELQT8MrQE\
LQTsMrAELQQoMqwELQTwMqgELQT0MqQELQeEBDKgBC0HBAAynAQtBwAAMpgELQcIADKUBC0EJDKQBC0EtDKMBC0HDAAyiAQtBxAAMoQELQcUADKABC0HGAAyfAQtBxwAMngELQcgADJ0BC0HJAAycAQtBygAMmwE\
LQcsADJoBC0HMAAyZAQtBzQAMmAELQc4ADJcBC0HPAAyWAQtB0AAMlQELQdEADJQBC0HSAAyTAQtB0wAMkgELQdUADJEBC0HUAAyQAQtB1gAMjwELQdcADI4BC0HYAAyNAQtB2QAMjAELQdoADIsBC0HbAAyKAQt\
B3AAMiQELQd0ADIgBC0HeAAyHAQtB3wAMhgELQeAADIUBC0HhAAyEAQtB4gAMgwELQeMADIIBC0HkAAyBAQtB5QAMgAELQeIBDH8LQeYADH4LQecADH0LQQYMfAtB6AAMewtBBQx6C0HpAAx5C0EEDHgLQeoADHc\
LQesADHYLQewADHULQe0ADHQLQQMMcwtB7gAMcgtB7wAMcQtB8AAMcAtB8gAMbwtB8QAMbgtB8wAMbQtB9AAMbAtB9QAMawtB9gAMagtBAgxpC0H3AAxoC0H4AAxnC0H5AAxmC0H6AAxlC0H7AAxkC0H8AAxjC0H\
9AAxiC0H+AAxhC0H/AAxgC0GAAQxfC0GBAQxeC0GCAQxdC0GDAQxcC0GEAQxbC0GFAQxaC0GGAQxZC0GHAQxYC0GIAQxXC0GJAQxWC0GKAQxVC0GLAQxUC0GMAQxTC0GNAQxSC0GOAQxRC0GPAQxQC0GQAQxPC0G\
RAQxOC0GSAQxNC0GTAQxMC0GUAQxLC0GVAQxKC0GWAQxJC0GXAQxIC0GYAQxHC0GZAQxGC0GaAQxFC0GbAQxEC0GcAQxDC0GdAQxCC0GeAQxBC0GfAQxAC0GgAQw/C0GhAQw+C0GiAQw9C0GjAQw8C0GkAQw7C0G\
lAQw6C0GmAQw5C0GnAQw4C0GoAQw3C0GpAQw2C0GqAQw1C0GrAQw0C0GsAQwzC0GtAQwyC0GuAQwxC0GvAQwwC0GwAQwvC0GxAQwuC0GyAQwtC0GzAQwsC0G0AQwrC0G1AQwqC0G2AQwpC0G3AQwoC0G4AQwnC0G\
5AQwmC0G6AQwlC0G7AQwkC0G8AQwjC0G9AQwiC0G+AQwhC0G/AQwgC0HAAQwfC0HBAQweC0HCAQwdC0EBDBwLQcMBDBsLQcQBDBoLQcUBDBkLQcYBDBgLQccBDBcLQcgBDBYLQckBDBULQcoBDBQLQcsBDBMLQcw\
BDBILQc0BDBELQc4BDBALQc8BDA8LQdABDA4LQdEBDA0LQdIBDAwLQdMBDAsLQdQBDAoLQdUBDAkLQdYBDAgLQeMBDAcLQdcBDAYLQdgBDAULQdkBDAQLQdoBDAMLQdsBDAILQd0BDAELQdwBCyECA0ACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAn8CQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkAgAwJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQCACDuMBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISMkJScoKZ4DmwOaA5EDigODA4AD/QL7AvgC8gLxAu8C7QLoAucC5gLlAuQC3ALbAtoC2QLYAtcC1gLVAs8CzgLMAssCygLJAsgCxwLGAsQ\
CwwK+ArwCugK5ArgCtwK2ArUCtAKzArICsQKwAq4CrQKpAqgCpwKmAqUCpAKjAqICoQKgAp8CmAKQAowCiwKKAoEC/gH9AfwB+wH6AfkB+AH3AfUB8wHwAesB6QHoAecB5gHlAeQB4wHiAeEB4AHfAd4B3QHcAdo\
B2QHYAdcB1gHVAdQB0wHSAdEB0AHPAc4BzQHMAcsBygHJAcgBxwHGAcUBxAHDAcIBwQHAAb8BvgG9AbwBuwG6AbkBuAG3AbYBtQG0AbMBsgGxAbABrwGuAa0BrAGrAaoBqQGoAacBpgGlAaQBowGiAZ8BngGZAZg\
BlwGWAZUBlAGTAZIBkQGQAY8BjQGMAYcBhgGFAYQBgwGCAX18e3p5dnV0UFFSU1RVCyABIARHDXJB/QEhAgy+AwsgASAERw2YAUHbASECDL0DCyABIARHDfEBQY4BIQIMvAMLIAEgBEcN/AFBhAEhAgy7AwsgASA\
ERw2KAkH/ACECDLoDCyABIARHDZECQf0AIQIMuQMLIAEgBEcNlAJB+wAhAgy4AwsgASAERw0eQR4hAgy3AwsgASAERw0ZQRghAgy2AwsgASAERw3KAkHNACECDLUDCyABIARHDdUCQcYAIQIMtAMLIAEgBEcN1gJ\
BwwAhAgyzAwsgASAERw3cAkE4IQIMsgMLIAMtADBBAUYNrQMMiQMLQQAhAAJAAkACQCADLQAqRQ0AIAMtACtFDQAgAy8BMiICQQJxRQ0BDAILIAMvATIiAkEBcUUNAQtBASEAIAMtAChBAUYNACADLwE0IgZB5AB\
rQeQASQ0AIAZBzAFGDQAgBkGwAkYNACACQcAAcQ0AQQAhACACQYgEcUGABEYNACACQShxQQBHIQALIANBADsBMiADQQA6ADECQCAARQRAIANBADoAMSADLQAuQQRxDQEMsQMLIANCADcDIAsgA0EAOgAxIANBATo\
ANgxIC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAARQ1IIABBFUcNYiADQQQ2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgyvAwsgASAERgRAQQYhAgyvAwsgAS0AAEEKRw0ZIAFBAWo\
hAQwaCyADQgA3AyBBEiECDJQDCyABIARHDYoDQSMhAgysAwsgASAERgRAQQchAgysAwsCQAJAIAEtAABBCmsOBAEYGAAYCyABQQFqIQFBECECDJMDCyABQQFqIQEgA0Evai0AAEEBcQ0XQQAhAiADQQA2AhwgAyA\
BNgIUIANBmSA2AhAgA0EZNgIMDKsDCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMWg0YQQghAgyqAwsgASAERwRAIANBCTYCCCADIAE2AgRBFCECDJEDC0EJIQIMqQMLIAMpAyBQDa4CDEMLIAE\
gBEYEQEELIQIMqAMLIAEtAABBCkcNFiABQQFqIQEMFwsgA0Evai0AAEEBcUUNGQwmC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRkMQgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACA\
DIAIRAAAhAAsgAA0aDCQLQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGwwyCyADQS9qLQAAQQFxRQ0cDCILQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANHAxCC0E\
AIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADR0MIAsgASAERgRAQRMhAgygAwsCQCABLQAAIgBBCmsOBB8jIwAiCyABQQFqIQEMHwtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAA\
hAAsgAA0iDEILIAEgBEYEQEEWIQIMngMLIAEtAABBwMEAai0AAEEBRw0jDIMDCwJAA0AgAS0AAEGwO2otAAAiAEEBRwRAAkAgAEECaw4CAwAnCyABQQFqIQFBISECDIYDCyAEIAFBAWoiAUcNAAtBGCECDJ0DCyA\
DKAIEIQBBACECIANBADYCBCADIAAgAUEBaiIBEDQiAA0hDEELQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIwwqCyABIARGBEBBHCECDJsDCyADQQo2AgggAyABNgIEQQAhAAJAIAMoAjg\
iAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANJUEkIQIMgQMLIAEgBEcEQANAIAEtAABBsD1qLQAAIgBBA0cEQCAAQQFrDgUYGiaCAyUmCyAEIAFBAWoiAUcNAAtBGyECDJoDC0EbIQIMmQMLA0AgAS0AAEGwP2o\
tAAAiAEEDRwRAIABBAWsOBQ8RJxMmJwsgBCABQQFqIgFHDQALQR4hAgyYAwsgASAERwRAIANBCzYCCCADIAE2AgRBByECDP8CC0EfIQIMlwMLIAEgBEYEQEEgIQIMlwMLAkAgAS0AAEENaw4ULj8/Pz8/Pz8/Pz8\
/Pz8/Pz8/PwA/C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAyWAwsgA0EvaiECA0AgASAERgRAQSEhAgyXAwsCQAJAAkAgAS0AACIAQQlrDhgCACkpASkpKSkpKSkpKSkpKSkpKSkpKQInCyA\
BQQFqIQEgA0Evai0AAEEBcUUNCgwYCyABQQFqIQEMFwsgAUEBaiEBIAItAABBAnENAAtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwMlQMLIAMtAC5BgAFxRQ0BC0EAIQACQCADKAI4IgJFDQAgAig\
CXCICRQ0AIAMgAhEAACEACyAARQ3mAiAAQRVGBEAgA0EkNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMlAMLQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDJMDC0EAIQIgA0EANgIcIAMgATY\
CFCADQb4gNgIQIANBAjYCDAySAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEgDKdqIgEQMiIARQ0rIANBBzYCHCADIAE2AhQgAyAANgIMDJEDCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlgiAkU\
NACADIAIRAAAhAAsgAEUNKyAAQRVGBEAgA0EKNgIcIAMgATYCFCADQesZNgIQIANBFTYCDEEAIQIMkAMLQQAhAiADQQA2AhwgAyABNgIUIANBkww2AhAgA0ETNgIMDI8DC0EAIQIgA0EANgIcIAMgATYCFCADQYI\
VNgIQIANBAjYCDAyOAwtBACECIANBADYCHCADIAE2AhQgA0HdFDYCECADQRk2AgwMjQMLQQAhAiADQQA2AhwgAyABNgIUIANB5h02AhAgA0EZNgIMDIwDCyAAQRVGDT1BACECIANBADYCHCADIAE2AhQgA0HQDzY\
CECADQSI2AgwMiwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUNKCADQQ02AhwgAyABNgIUIAMgADYCDAyKAwsgAEEVRg06QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIkDCyADKAIEIQB\
BACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCgLIANBDjYCHCADIAA2AgwgAyABQQFqNgIUDIgDCyAAQRVGDTdBACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMhwMLIAMoAgQhAEEAIQIgA0E\
ANgIEIAMgACABEDMiAEUEQCABQQFqIQEMJwsgA0EPNgIcIAMgADYCDCADIAFBAWo2AhQMhgMLQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDIUDCyAAQRVGDTNBACECIANBADYCHCADIAE2AhQgA0H\
WDDYCECADQSM2AgwMhAMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUNJSADQRE2AhwgAyABNgIUIAMgADYCDAyDAwsgAEEVRg0wQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIIDCyADKAI\
EIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDCULIANBEjYCHCADIAA2AgwgAyABQQFqNgIUDIEDCyADQS9qLQAAQQFxRQ0BC0EXIQIM5gILQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgI\
MDP4CCyAAQTtHDQAgAUEBaiEBDAwLQQAhAiADQQA2AhwgAyABNgIUIANBkhg2AhAgA0ECNgIMDPwCCyAAQRVGDShBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM+wILIANBFDYCHCADIAE2AhQgAyA\
ANgIMDPoCCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDPUCCyADQRU2AhwgAyAANgIMIAMgAUEBajYCFAz5AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzzAgs\
gA0EXNgIcIAMgADYCDCADIAFBAWo2AhQM+AILIABBFUYNI0EAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAz3AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwdCyADQRk2Ahw\
gAyAANgIMIAMgAUEBajYCFAz2AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzvAgsgA0EaNgIcIAMgADYCDCADIAFBAWo2AhQM9QILIABBFUYNH0EAIQIgA0EANgIcIAMgATYCFCADQdA\
PNgIQIANBIjYCDAz0AgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDBsLIANBHDYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgzzAgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDOs\
CCyADQR02AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8gILIABBO0cNASABQQFqIQELQSYhAgzXAgtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwM7wILIAEgBEcEQANAIAEtAABBIEcNhAIgBCABQQF\
qIgFHDQALQSwhAgzvAgtBLCECDO4CCyABIARGBEBBNCECDO4CCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtBNCECDO8CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNnwIgA0EyNgIcIAM\
gATYCFCADIAA2AgxBACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUEQCABQQFqIQEMnwILIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgztAgsgASAERwRAAkADQCABLQAAQTBrIgBB/wFxQQpPBEB\
BOiECDNcCCyADKQMgIgtCmbPmzJmz5swZVg0BIAMgC0IKfiIKNwMgIAogAK1C/wGDIgtCf4VWDQEgAyAKIAt8NwMgIAQgAUEBaiIBRw0AC0HAACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABQQFqIgEQMSIADRc\
M4gILQcAAIQIM7AILIAEgBEYEQEHJACECDOwCCwJAA0ACQCABLQAAQQlrDhgAAqICogKpAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAgCiAgsgBCABQQFqIgFHDQALQckAIQIM7AILIAFBAWo\
hASADQS9qLQAAQQFxDaUCIANBADYCHCADIAE2AhQgA0GXEDYCECADQQo2AgxBACECDOsCCyABIARHBEADQCABLQAAQSBHDRUgBCABQQFqIgFHDQALQfgAIQIM6wILQfgAIQIM6gILIANBAjoAKAw4C0EAIQIgA0E\
ANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAzoAgtBACECDM4CC0ENIQIMzQILQRMhAgzMAgtBFSECDMsCC0EWIQIMygILQRghAgzJAgtBGSECDMgCC0EaIQIMxwILQRshAgzGAgtBHCECDMUCC0EdIQIMxAI\
LQR4hAgzDAgtBHyECDMICC0EgIQIMwQILQSIhAgzAAgtBIyECDL8CC0ElIQIMvgILQeUAIQIMvQILIANBPTYCHCADIAE2AhQgAyAANgIMQQAhAgzVAgsgA0EbNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQI\
M1AILIANBIDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNMCCyADQRM2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzSAgsgA0ELNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0QILIANBEDY\
CHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNACCyADQSA2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzPAgsgA0ELNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzgILIANBDDYCHCADIAE2AhQ\
gA0GkHDYCECADQRU2AgxBACECDM0CC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAzMAgsCQANAAkAgAS0AAEEKaw4EAAICAAILIAQgAUEBaiIBRw0AC0H9ASECDMwCCwJAAkAgAy0ANkEBRw0AQQA\
hAAJAIAMoAjgiAkUNACACKAJgIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB/AE2AhwgAyABNgIUIANB3Bk2AhAgA0EVNgIMQQAhAgzNAgtB3AEhAgyzAgsgA0EANgIcIAMgATYCFCADQfkLNgIQIANBHzY\
CDEEAIQIMywILAkACQCADLQAoQQFrDgIEAQALQdsBIQIMsgILQdQBIQIMsQILIANBAjoAMUEAIQACQCADKAI4IgJFDQAgAigCACICRQ0AIAMgAhEAACEACyAARQRAQd0BIQIMsQILIABBFUcEQCADQQA2AhwgAyA\
BNgIUIANBtAw2AhAgA0EQNgIMQQAhAgzKAgsgA0H7ATYCHCADIAE2AhQgA0GBGjYCECADQRU2AgxBACECDMkCCyABIARGBEBB+gEhAgzJAgsgAS0AAEHIAEYNASADQQE6ACgLQcABIQIMrgILQdoBIQIMrQILIAE\
gBEcEQCADQQw2AgggAyABNgIEQdkBIQIMrQILQfkBIQIMxQILIAEgBEYEQEH4ASECDMUCCyABLQAAQcgARw0EIAFBAWohAUHYASECDKsCCyABIARGBEBB9wEhAgzEAgsCQAJAIAEtAABBxQBrDhAABQUFBQUFBQU\
FBQUFBQUBBQsgAUEBaiEBQdYBIQIMqwILIAFBAWohAUHXASECDKoCC0H2ASECIAEgBEYNwgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABButUAai0AAEcNAyAAQQJGDQEgAEEBaiEAIAQgAUE\
BaiIBRw0ACyADIAU2AgAMwwILIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgBFBEBB4wEhAgyqAgsgA0H1ATYCHCADIAE2AhQgAyAANgIMQQAhAgzCAgtB9AEhAiABIARGDcECIAMoAgAiACAEIAFraiEFIAE\
gAGtBAWohBgJAA0AgAS0AACAAQbjVAGotAABHDQIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMICCyADQYEEOwEoIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgANAwwCCyADQQA2AgALQQA\
hAiADQQA2AhwgAyABNgIUIANB5R82AhAgA0EINgIMDL8CC0HVASECDKUCCyADQfMBNgIcIAMgATYCFCADIAA2AgxBACECDL0CC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ1uIABBFUc\
EQCADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgy9AgsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDLwCCyABIARHBEAgA0ENNgIIIAMgATYCBEHTASECDKMCC0HyASECDLsCCyABIAR\
GBEBB8QEhAgy7AgsCQAJAAkAgAS0AAEHIAGsOCwABCAgICAgICAgCCAsgAUEBaiEBQdABIQIMowILIAFBAWohAUHRASECDKICCyABQQFqIQFB0gEhAgyhAgtB8AEhAiABIARGDbkCIAMoAgAiACAEIAFraiEGIAE\
gAGtBAmohBQNAIAEtAAAgAEG11QBqLQAARw0EIABBAkYNAyAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy5AgtB7wEhAiABIARGDbgCIAMoAgAiACAEIAFraiEGIAEgAGtBAWohBQNAIAEtAAAgAEGz1QBqLQA\
ARw0DIABBAUYNAiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy4AgtB7gEhAiABIARGDbcCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEGw1QBqLQAARw0CIABBAkYNASAAQQFqIQAgBCABQQF\
qIgFHDQALIAMgBjYCAAy3AgsgAygCBCEAIANCADcDACADIAAgBUEBaiIBECsiAEUNAiADQewBNgIcIAMgATYCFCADIAA2AgxBACECDLYCCyADQQA2AgALIAMoAgQhACADQQA2AgQgAyAAIAEQKyIARQ2cAiADQe0\
BNgIcIAMgATYCFCADIAA2AgxBACECDLQCC0HPASECDJoCC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMtAI\
LQc4BIQIMmgILIANB6wE2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyyAgsgASAERgRAQesBIQIMsgILIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMsQI\
LQc0BIQIMlwILIAEgBEcEQCADQQ42AgggAyABNgIEQcwBIQIMlwILQeoBIQIMrwILIAEgBEYEQEHpASECDK8CCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHLASECDJYCCyADKAIEIQAgA0EANgI\
EIAMgACABEC8iAEUNlwIgA0HoATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgASAERgRAQecBIQIMrgILAkAgAS0AAEEuRgRAIAFBAWohAQwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmAIgA0HmATYCHCA\
DIAE2AhQgAyAANgIMQQAhAgyuAgtBygEhAgyUAgsgASAERgRAQeUBIQIMrQILQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQt\
BBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAA\
NAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIBNgIcIAMgATYCFCADIAA2AgxBACECDK8CCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmgIgA0HjATYCHCADIAE2AhQgAyAANgIMQQA\
hAgyuAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5AE2AhwgAyABNgIUIAMgADYCDAytAgtByQEhAgyTAgtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIAN\
BADYCHCADIAE2AhQgA0GkDTYCECADQSE2AgxBACECDK0CC0HIASECDJMCCyADQeEBNgIcIAMgATYCFCADQdAaNgIQIANBFTYCDEEAIQIMqwILIAEgBEYEQEHhASECDKsCCwJAIAEtAABBIEYEQCADQQA7ATQgAUE\
BaiEBDAELIANBADYCHCADIAE2AhQgA0GZETYCECADQQk2AgxBACECDKsCC0HHASECDJECCyABIARGBEBB4AEhAgyqAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCI\
AOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKsCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyqAgtBxgEhAgyQAgsgASA\
ERgRAQd8BIQIMqQILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZU\
eNgIQIANBDTYCDAyqAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqQILQcUBIQIMjwILIAEgBEYEQEHeASECDKgCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQA\
gAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqQILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKgCC0HEASE\
CDI4CCyABIARGBEBB3QEhAgynAgsCQAJAAkACQCABLQAAQQprDhcCAwMAAwMDAwMDAwMDAwMDAwMDAwMDAQMLIAFBAWoMBQsgAUEBaiEBQcMBIQIMjwILIAFBAWohASADQS9qLQAAQQFxDQggA0EANgIcIAMgATY\
CFCADQY0LNgIQIANBDTYCDEEAIQIMpwILIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKYCCyABIARHBEAgA0EPNgIIIAMgATYCBEEBIQIMjQILQdwBIQIMpQILAkACQANAAkAgAS0AAEEKaw4EAgA\
AAwALIAQgAUEBaiIBRw0AC0HbASECDKYCCyADKAIEIQAgA0EANgIEIAMgACABEC0iAEUEQCABQQFqIQEMBAsgA0HaATYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgylAgsgAygCBCEAIANBADYCBCADIAAgARAtIgA\
NASABQQFqCyEBQcEBIQIMigILIANB2QE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMogILQcIBIQIMiAILIANBL2otAABBAXENASADQQA2AhwgAyABNgIUIANB5Bw2AhAgA0EZNgIMQQAhAgygAgsgASAERgRAQdk\
BIQIMoAILAkACQAJAIAEtAABBCmsOBAECAgACCyABQQFqIQEMAgsgAUEBaiEBDAELIAMtAC5BwABxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCPCICRQ0AIAMgAhEAACEACyAARQ2gASAAQRVGBEAgA0HZADYCHCA\
DIAE2AhQgA0G3GjYCECADQRU2AgxBACECDJ8CCyADQQA2AhwgAyABNgIUIANBgA02AhAgA0EbNgIMQQAhAgyeAgsgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMnQILIAEgBEcEQCADQQw2AgggAyA\
BNgIEQb8BIQIMhAILQdgBIQIMnAILIAEgBEYEQEHXASECDJwCCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEHBAGsOFQABAgNaBAUGWlpaBwgJCgsMDQ4PEFoLIAFBAWohAUH7ACECDJI\
CCyABQQFqIQFB/AAhAgyRAgsgAUEBaiEBQYEBIQIMkAILIAFBAWohAUGFASECDI8CCyABQQFqIQFBhgEhAgyOAgsgAUEBaiEBQYkBIQIMjQILIAFBAWohAUGKASECDIwCCyABQQFqIQFBjQEhAgyLAgsgAUEBaiE\
BQZYBIQIMigILIAFBAWohAUGXASECDIkCCyABQQFqIQFBmAEhAgyIAgsgAUEBaiEBQaUBIQIMhwILIAFBAWohAUGmASECDIYCCyABQQFqIQFBrAEhAgyFAgsgAUEBaiEBQbQBIQIMhAILIAFBAWohAUG3ASECDIM\
CCyABQQFqIQFBvgEhAgyCAgsgASAERgRAQdYBIQIMmwILIAEtAABBzgBHDUggAUEBaiEBQb0BIQIMgQILIAEgBEYEQEHVASECDJoCCwJAAkACQCABLQAAQcIAaw4SAEpKSkpKSkpKSgFKSkpKSkoCSgsgAUEBaiE\
BQbgBIQIMggILIAFBAWohAUG7ASECDIECCyABQQFqIQFBvAEhAgyAAgtB1AEhAiABIARGDZgCIAMoAgAiACAEIAFraiEFIAEgAGtBB2ohBgJAA0AgAS0AACAAQajVAGotAABHDUUgAEEHRg0BIABBAWohACAEIAF\
BAWoiAUcNAAsgAyAFNgIADJkCCyADQQA2AgAgBkEBaiEBQRsMRQsgASAERgRAQdMBIQIMmAILAkACQCABLQAAQckAaw4HAEdHR0dHAUcLIAFBAWohAUG5ASECDP8BCyABQQFqIQFBugEhAgz+AQtB0gEhAiABIAR\
GDZYCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQabVAGotAABHDUMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJcCCyADQQA2AgAgBkEBaiEBQQ8MQwtB0QEhAiABIARGDZU\
CIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQaTVAGotAABHDUIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYCCyADQQA2AgAgBkEBaiEBQSAMQgtB0AEhAiABIARGDZQCIAM\
oAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDUEgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJUCCyADQQA2AgAgBkEBaiEBQRIMQQsgASAERgRAQc8BIQIMlAILAkA\
CQCABLQAAQcUAaw4OAENDQ0NDQ0NDQ0NDQwFDCyABQQFqIQFBtQEhAgz7AQsgAUEBaiEBQbYBIQIM+gELQc4BIQIgASAERg2SAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGe1QBqLQAARw0\
/IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyTAgsgA0EANgIAIAZBAWohAUEHDD8LQc0BIQIgASAERg2RAiADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGY1QBqLQAARw0+IAB\
BBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAySAgsgA0EANgIAIAZBAWohAUEoDD4LIAEgBEYEQEHMASECDJECCwJAAkACQCABLQAAQcUAaw4RAEFBQUFBQUFBQQFBQUFBQQJBCyABQQFqIQFBsQEhAgz\
5AQsgAUEBaiEBQbIBIQIM+AELIAFBAWohAUGzASECDPcBC0HLASECIAEgBEYNjwIgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBkdUAai0AAEcNPCAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0\
ACyADIAU2AgAMkAILIANBADYCACAGQQFqIQFBGgw8C0HKASECIAEgBEYNjgIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBjdUAai0AAEcNOyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyA\
DIAU2AgAMjwILIANBADYCACAGQQFqIQFBIQw7CyABIARGBEBByQEhAgyOAgsCQAJAIAEtAABBwQBrDhQAPT09PT09PT09PT09PT09PT09AT0LIAFBAWohAUGtASECDPUBCyABQQFqIQFBsAEhAgz0AQsgASAERgR\
AQcgBIQIMjQILAkACQCABLQAAQdUAaw4LADw8PDw8PDw8PAE8CyABQQFqIQFBrgEhAgz0AQsgAUEBaiEBQa8BIQIM8wELQccBIQIgASAERg2LAiADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEG\
E1QBqLQAARw04IABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyMAgsgA0EANgIAIAZBAWohAUEqDDgLIAEgBEYEQEHGASECDIsCCyABLQAAQdAARw04IAFBAWohAUElDDcLQcUBIQIgASAERg2JAiA\
DKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGB1QBqLQAARw02IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyKAgsgA0EANgIAIAZBAWohAUEODDYLIAEgBEYEQEHEASECDIkCCyA\
BLQAAQcUARw02IAFBAWohAUGrASECDO8BCyABIARGBEBBwwEhAgyIAgsCQAJAAkACQCABLQAAQcIAaw4PAAECOTk5OTk5OTk5OTkDOQsgAUEBaiEBQacBIQIM8QELIAFBAWohAUGoASECDPABCyABQQFqIQFBqQE\
hAgzvAQsgAUEBaiEBQaoBIQIM7gELQcIBIQIgASAERg2GAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH+1ABqLQAARw0zIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyHAgs\
gA0EANgIAIAZBAWohAUEUDDMLQcEBIQIgASAERg2FAiADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEH51ABqLQAARw0yIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyGAgsgA0E\
ANgIAIAZBAWohAUErDDILQcABIQIgASAERg2EAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH21ABqLQAARw0xIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyFAgsgA0EANgI\
AIAZBAWohAUEsDDELQb8BIQIgASAERg2DAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0wIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyEAgsgA0EANgIAIAZ\
BAWohAUERDDALQb4BIQIgASAERg2CAiADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEHy1ABqLQAARw0vIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyDAgsgA0EANgIAIAZBAWo\
hAUEuDC8LIAEgBEYEQEG9ASECDIICCwJAAkACQAJAAkAgAS0AAEHBAGsOFQA0NDQ0NDQ0NDQ0ATQ0AjQ0AzQ0BDQLIAFBAWohAUGbASECDOwBCyABQQFqIQFBnAEhAgzrAQsgAUEBaiEBQZ0BIQIM6gELIAFBAWo\
hAUGiASECDOkBCyABQQFqIQFBpAEhAgzoAQsgASAERgRAQbwBIQIMgQILAkACQCABLQAAQdIAaw4DADABMAsgAUEBaiEBQaMBIQIM6AELIAFBAWohAUEEDC0LQbsBIQIgASAERg3/ASADKAIAIgAgBCABa2ohBSA\
BIABrQQFqIQYCQANAIAEtAAAgAEHw1ABqLQAARw0sIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyAAgsgA0EANgIAIAZBAWohAUEdDCwLIAEgBEYEQEG6ASECDP8BCwJAAkAgAS0AAEHJAGsOBwE\
uLi4uLgAuCyABQQFqIQFBoQEhAgzmAQsgAUEBaiEBQSIMKwsgASAERgRAQbkBIQIM/gELIAEtAABB0ABHDSsgAUEBaiEBQaABIQIM5AELIAEgBEYEQEG4ASECDP0BCwJAAkAgAS0AAEHGAGsOCwAsLCwsLCwsLCw\
BLAsgAUEBaiEBQZ4BIQIM5AELIAFBAWohAUGfASECDOMBC0G3ASECIAEgBEYN+wEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB7NQAai0AAEcNKCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0\
ACyADIAU2AgAM/AELIANBADYCACAGQQFqIQFBDQwoC0G2ASECIAEgBEYN+gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNJyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyA\
DIAU2AgAM+wELIANBADYCACAGQQFqIQFBDAwnC0G1ASECIAEgBEYN+QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6tQAai0AAEcNJiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU\
2AgAM+gELIANBADYCACAGQQFqIQFBAwwmC0G0ASECIAEgBEYN+AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6NQAai0AAEcNJSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgA\
M+QELIANBADYCACAGQQFqIQFBJgwlCyABIARGBEBBswEhAgz4AQsCQAJAIAEtAABB1ABrDgIAAScLIAFBAWohAUGZASECDN8BCyABQQFqIQFBmgEhAgzeAQtBsgEhAiABIARGDfYBIAMoAgAiACAEIAFraiEFIAE\
gAGtBAWohBgJAA0AgAS0AACAAQebUAGotAABHDSMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPcBCyADQQA2AgAgBkEBaiEBQScMIwtBsQEhAiABIARGDfUBIAMoAgAiACAEIAFraiEFIAEgAGt\
BAWohBgJAA0AgAS0AACAAQeTUAGotAABHDSIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPYBCyADQQA2AgAgBkEBaiEBQRwMIgtBsAEhAiABIARGDfQBIAMoAgAiACAEIAFraiEFIAEgAGtBBWo\
hBgJAA0AgAS0AACAAQd7UAGotAABHDSEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPUBCyADQQA2AgAgBkEBaiEBQQYMIQtBrwEhAiABIARGDfMBIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJ\
AA0AgAS0AACAAQdnUAGotAABHDSAgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPQBCyADQQA2AgAgBkEBaiEBQRkMIAsgASAERgRAQa4BIQIM8wELAkACQAJAAkAgAS0AAEEtaw4jACQkJCQkJCQ\
kJCQkJCQkJCQkJCQkJCQkASQkJCQkAiQkJAMkCyABQQFqIQFBjgEhAgzcAQsgAUEBaiEBQY8BIQIM2wELIAFBAWohAUGUASECDNoBCyABQQFqIQFBlQEhAgzZAQtBrQEhAiABIARGDfEBIAMoAgAiACAEIAFraiE\
FIAEgAGtBAWohBgJAA0AgAS0AACAAQdfUAGotAABHDR4gAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPIBCyADQQA2AgAgBkEBaiEBQQsMHgsgASAERgRAQawBIQIM8QELAkACQCABLQAAQcEAaw4\
DACABIAsgAUEBaiEBQZABIQIM2AELIAFBAWohAUGTASECDNcBCyABIARGBEBBqwEhAgzwAQsCQAJAIAEtAABBwQBrDg8AHx8fHx8fHx8fHx8fHwEfCyABQQFqIQFBkQEhAgzXAQsgAUEBaiEBQZIBIQIM1gELIAE\
gBEYEQEGqASECDO8BCyABLQAAQcwARw0cIAFBAWohAUEKDBsLQakBIQIgASAERg3tASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHR1ABqLQAARw0aIABBBUYNASAAQQFqIQAgBCABQQFqIgF\
HDQALIAMgBTYCAAzuAQsgA0EANgIAIAZBAWohAUEeDBoLQagBIQIgASAERg3sASADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEHK1ABqLQAARw0ZIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQA\
LIAMgBTYCAAztAQsgA0EANgIAIAZBAWohAUEVDBkLQacBIQIgASAERg3rASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHH1ABqLQAARw0YIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAM\
gBTYCAAzsAQsgA0EANgIAIAZBAWohAUEXDBgLQaYBIQIgASAERg3qASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHB1ABqLQAARw0XIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTY\
CAAzrAQsgA0EANgIAIAZBAWohAUEYDBcLIAEgBEYEQEGlASECDOoBCwJAAkAgAS0AAEHJAGsOBwAZGRkZGQEZCyABQQFqIQFBiwEhAgzRAQsgAUEBaiEBQYwBIQIM0AELQaQBIQIgASAERg3oASADKAIAIgAgBCA\
Ba2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw0VIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzpAQsgA0EANgIAIAZBAWohAUEJDBULQaMBIQIgASAERg3nASADKAIAIgAgBCABa2o\
hBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw0UIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzoAQsgA0EANgIAIAZBAWohAUEfDBQLQaIBIQIgASAERg3mASADKAIAIgAgBCABa2ohBSA\
BIABrQQJqIQYCQANAIAEtAAAgAEG+1ABqLQAARw0TIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAznAQsgA0EANgIAIAZBAWohAUECDBMLQaEBIQIgASAERg3lASADKAIAIgAgBCABa2ohBSABIAB\
rQQFqIQYDQCABLQAAIABBvNQAai0AAEcNESAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5QELIAEgBEYEQEGgASECDOUBC0EBIAEtAABB3wBHDREaIAFBAWohAUGHASECDMsBCyADQQA2AgAgBkE\
BaiEBQYgBIQIMygELQZ8BIQIgASAERg3iASADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw0PIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzjAQsgA0EANgIAIAZ\
BAWohAUEpDA8LQZ4BIQIgASAERg3hASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEG41ABqLQAARw0OIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAziAQsgA0EANgIAIAZBAWo\
hAUEtDA4LIAEgBEYEQEGdASECDOEBCyABLQAAQcUARw0OIAFBAWohAUGEASECDMcBCyABIARGBEBBnAEhAgzgAQsCQAJAIAEtAABBzABrDggADw8PDw8PAQ8LIAFBAWohAUGCASECDMcBCyABQQFqIQFBgwEhAgz\
GAQtBmwEhAiABIARGDd4BIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQbPUAGotAABHDQsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN8BCyADQQA2AgAgBkEBaiEBQSMMCwt\
BmgEhAiABIARGDd0BIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDUAGotAABHDQogAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN4BCyADQQA2AgAgBkEBaiEBQQAMCgsgASA\
ERgRAQZkBIQIM3QELAkACQCABLQAAQcgAaw4IAAwMDAwMDAEMCyABQQFqIQFB/QAhAgzEAQsgAUEBaiEBQYABIQIMwwELIAEgBEYEQEGYASECDNwBCwJAAkAgAS0AAEHOAGsOAwALAQsLIAFBAWohAUH+ACECDMM\
BCyABQQFqIQFB/wAhAgzCAQsgASAERgRAQZcBIQIM2wELIAEtAABB2QBHDQggAUEBaiEBQQgMBwtBlgEhAiABIARGDdkBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQazUAGotAABHDQYgAEE\
DRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNoBCyADQQA2AgAgBkEBaiEBQQUMBgtBlQEhAiABIARGDdgBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQabUAGotAABHDQUgAEEFRg0\
BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNkBCyADQQA2AgAgBkEBaiEBQRYMBQtBlAEhAiABIARGDdcBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDQQgAEECRg0BIAB\
BAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNgBCyADQQA2AgAgBkEBaiEBQRAMBAsgASAERgRAQZMBIQIM1wELAkACQCABLQAAQcMAaw4MAAYGBgYGBgYGBgYBBgsgAUEBaiEBQfkAIQIMvgELIAFBAWohAUH6ACE\
CDL0BC0GSASECIAEgBEYN1QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBoNQAai0AAEcNAiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM1gELIANBADYCACAGQQFqIQFBJAw\
CCyADQQA2AgAMAgsgASAERgRAQZEBIQIM1AELIAEtAABBzABHDQEgAUEBaiEBQRMLOgApIAMoAgQhACADQQA2AgQgAyAAIAEQLiIADQIMAQtBACECIANBADYCHCADIAE2AhQgA0H+HzYCECADQQY2AgwM0QELQfg\
AIQIMtwELIANBkAE2AhwgAyABNgIUIAMgADYCDEEAIQIMzwELQQAhAAJAIAMoAjgiAkUNACACKAJAIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GCDzYCECADQSA2AgxBACECDM4\
BC0H3ACECDLQBCyADQY8BNgIcIAMgATYCFCADQewbNgIQIANBFTYCDEEAIQIMzAELIAEgBEYEQEGPASECDMwBCwJAIAEtAABBIEYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZsfNgIQIANBBjYCDEEAIQI\
MzAELQQIhAgyyAQsDQCABLQAAQSBHDQIgBCABQQFqIgFHDQALQY4BIQIMygELIAEgBEYEQEGNASECDMoBCwJAIAEtAABBCWsOBEoAAEoAC0H1ACECDLABCyADLQApQQVGBEBB9gAhAgywAQtB9AAhAgyvAQsgASA\
ERgRAQYwBIQIMyAELIANBEDYCCCADIAE2AgQMCgsgASAERgRAQYsBIQIMxwELAkAgAS0AAEEJaw4ERwAARwALQfMAIQIMrQELIAEgBEcEQCADQRA2AgggAyABNgIEQfEAIQIMrQELQYoBIQIMxQELAkAgASAERwR\
AA0AgAS0AAEGg0ABqLQAAIgBBA0cEQAJAIABBAWsOAkkABAtB8AAhAgyvAQsgBCABQQFqIgFHDQALQYgBIQIMxgELQYgBIQIMxQELIANBADYCHCADIAE2AhQgA0HbIDYCECADQQc2AgxBACECDMQBCyABIARGBEB\
BiQEhAgzEAQsCQAJAAkAgAS0AAEGg0gBqLQAAQQFrDgNGAgABC0HyACECDKwBCyADQQA2AhwgAyABNgIUIANBtBI2AhAgA0EHNgIMQQAhAgzEAQtB6gAhAgyqAQsgASAERwRAIAFBAWohAUHvACECDKoBC0GHASE\
CDMIBCyAEIAEiAEYEQEGGASECDMIBCyAALQAAIgFBL0YEQCAAQQFqIQFB7gAhAgypAQsgAUEJayICQRdLDQEgACEBQQEgAnRBm4CABHENQQwBCyAEIAEiAEYEQEGFASECDMEBCyAALQAAQS9HDQAgAEEBaiEBDAM\
LQQAhAiADQQA2AhwgAyAANgIUIANB2yA2AhAgA0EHNgIMDL8BCwJAAkACQAJAAkADQCABLQAAQaDOAGotAAAiAEEFRwRAAkACQCAAQQFrDghHBQYHCAAEAQgLQesAIQIMrQELIAFBAWohAUHtACECDKwBCyAEIAF\
BAWoiAUcNAAtBhAEhAgzDAQsgAUEBagwUCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDMEBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQd0ANgIcIAM\
gATYCFCADIAA2AgxBACECDMABCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDL8BCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy+AQsgASAERgR\
AQYMBIQIMvgELAkAgAS0AAEGgzgBqLQAAQQFrDgg+BAUGAAgCAwcLIAFBAWohAQtBAyECDKMBCyABQQFqDA0LQQAhAiADQQA2AhwgA0HREjYCECADQQc2AgwgAyABQQFqNgIUDLoBCyADKAIEIQAgA0EANgIEIAM\
gACABECwiAEUNFiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDLkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDLgBCyADKAIEIQAgA0EANgIEIAMgACABECw\
iAEUNFiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDLcBCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy2AQtB7AAhAgycAQsgASAERgRAQYIBIQIMtQELIAFBAWoMAgsgASAERgRAQYEBIQIMtAE\
LIAFBAWoMAQsgASAERg0BIAFBAWoLIQFBBCECDJgBC0GAASECDLABCwNAIAEtAABBoMwAai0AACIAQQJHBEAgAEEBRwRAQekAIQIMmQELDDELIAQgAUEBaiIBRw0AC0H/ACECDK8BCyABIARGBEBB/gAhAgyvAQs\
CQCABLQAAQQlrDjcvAwYvBAYGBgYGBgYGBgYGBgYGBgYGBgUGBgIGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYABgsgAUEBagshAUEFIQIMlAELIAFBAWoMBgsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQg\
gA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgyrAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgyqAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0H6ADY\
CHCADIAE2AhQgAyAANgIMQQAhAgypAQsgA0EANgIcIAMgATYCFCADQY0UNgIQIANBBzYCDEEAIQIMqAELAkACQAJAAkADQCABLQAAQaDKAGotAAAiAEEFRwRAAkAgAEEBaw4GLgMEBQYABgtB6AAhAgyUAQsgBCA\
BQQFqIgFHDQALQf0AIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB3QA2AhwgAyABNgIUIAM\
gADYCDEEAIQIMqQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqAELIANBADYCHCADIAE2AhQgA0HkCDYCECADQQc2AgxBACECDKcBCyABIARGDQEgAUEBags\
hAUEGIQIMjAELQfwAIQIMpAELAkACQAJAAkADQCABLQAAQaDIAGotAAAiAEEFRwRAIABBAWsOBCkCAwQFCyAEIAFBAWoiAUcNAAtB+wAhAgynAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HbADYCHCA\
DIAE2AhQgAyAANgIMQQAhAgymAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgylAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0H6ADYCHCADIAE2AhQ\
gAyAANgIMQQAhAgykAQsgA0EANgIcIAMgATYCFCADQbwKNgIQIANBBzYCDEEAIQIMowELQc8AIQIMiQELQdEAIQIMiAELQecAIQIMhwELIAEgBEYEQEH6ACECDKABCwJAIAEtAABBCWsOBCAAACAACyABQQFqIQF\
B5gAhAgyGAQsgASAERgRAQfkAIQIMnwELAkAgAS0AAEEJaw4EHwAAHwALQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFBEBB4gEhAgyGAQsgAEEVRwRAIANBADYCHCADIAE2AhQgA0HJDTY\
CECADQRo2AgxBACECDJ8BCyADQfgANgIcIAMgATYCFCADQeoaNgIQIANBFTYCDEEAIQIMngELIAEgBEcEQCADQQ02AgggAyABNgIEQeQAIQIMhQELQfcAIQIMnQELIAEgBEYEQEH2ACECDJ0BCwJAAkACQCABLQA\
AQcgAaw4LAAELCwsLCwsLCwILCyABQQFqIQFB3QAhAgyFAQsgAUEBaiEBQeAAIQIMhAELIAFBAWohAUHjACECDIMBC0H1ACECIAEgBEYNmwEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBtdU\
Aai0AAEcNCCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMnAELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfQANgIcIAMgATYCFCADIAA2AgxBACECDJwBC0HiACECDIIBC0EAIQA\
CQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMnAELQeEAIQIMggELIANB8wA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgI\
MQQAhAgyaAQsgAy0AKSIAQSNrQQtJDQkCQCAAQQZLDQBBASAAdEHKAHFFDQAMCgtBACECIANBADYCHCADIAE2AhQgA0HtCTYCECADQQg2AgwMmQELQfIAIQIgASAERg2YASADKAIAIgAgBCABa2ohBSABIABrQQF\
qIQYCQANAIAEtAAAgAEGz1QBqLQAARw0FIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAQsgAygCBCEAIANCADcDACADIAAgBkEBaiIBECsiAARAIANB8QA2AhwgAyABNgIUIAMgADYCDEEAIQI\
MmQELQd8AIQIMfwtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJkBC0HeACECDH8LIANB8AA2AhwgAyABNgI\
UIANBgBs2AhAgA0EVNgIMQQAhAgyXAQsgAy0AKUEhRg0GIANBADYCHCADIAE2AhQgA0GRCjYCECADQQg2AgxBACECDJYBC0HvACECIAEgBEYNlQEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIAB\
BsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMlgELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgBFDQIgA0HtADYCHCADIAE2AhQgAyAANgIMQQAhAgyVAQsgA0EANgIACyA\
DKAIEIQAgA0EANgIEIAMgACABECsiAEUNgAEgA0HuADYCHCADIAE2AhQgAyAANgIMQQAhAgyTAQtB3AAhAgx5C0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgI\
cIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMkwELQdsAIQIMeQsgA0HsADYCHCADIAE2AhQgA0GAGzYCECADQRU2AgxBACECDJEBCyADLQApIgBBI0kNACAAQS5GDQAgA0EANgIcIAMgATYCFCADQckJNgIQIAN\
BCDYCDEEAIQIMkAELQdoAIQIMdgsgASAERgRAQesAIQIMjwELAkAgAS0AAEEvRgRAIAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMQQAhAgyPAQtB2QAhAgx1CyABIARHBEAgA0EONgIIIAM\
gATYCBEHYACECDHULQeoAIQIMjQELIAEgBEYEQEHpACECDI0BCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHXACECDHQLIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ16IANB6AA2AhwgAyABNgI\
UIAMgADYCDEEAIQIMjAELIAEgBEYEQEHnACECDIwBCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDXsgA0HmADYCHCADIAE2AhQgAyAANgIMQQAhAgyMAQtB1gAhAgxyCyA\
BIARGBEBB5QAhAgyLAQtBACEAQQEhBUEBIQdBACECAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkAgAS0AAEEwaw4KCgkAAQIDBAUGCAsLQQIMBgtBAwwFC0EEDAQLQQUMAwtBBgwCC0EHDAELQQgLIQJBACEFQQA\
hBwwCC0EJIQJBASEAQQAhBUEAIQcMAQtBACEFQQEhAgsgAyACOgArIAFBAWohAQJAAkAgAy0ALkEQcQ0AAkACQAJAIAMtACoOAwEAAgQLIAdFDQMMAgsgAA0BDAILIAVFDQELIAMoAgQhACADQQA2AgQgAyAAIAE\
QLyIARQ0CIANB4gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ19IANB4wA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ1\
7IANB5AA2AhwgAyABNgIUIAMgADYCDAyLAQtB1AAhAgxxCyADLQApQSJGDYYBQdMAIQIMcAtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsgAEUEQEHVACECDHALIABBFUcEQCADQQA2AhwgAyA\
BNgIUIANBpA02AhAgA0EhNgIMQQAhAgyJAQsgA0HhADYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDIgBCyABIARGBEBB4AAhAgyIAQsCQAJAAkACQAJAIAEtAABBCmsOBAEEBAAECyABQQFqIQEMAQsgAUE\
BaiEBIANBL2otAABBAXFFDQELQdIAIQIMcAsgA0EANgIcIAMgATYCFCADQbYRNgIQIANBCTYCDEEAIQIMiAELIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIcBCyABIARGBEBB3wAhAgyHAQsgAS0\
AAEEKRgRAIAFBAWohAQwJCyADLQAuQcAAcQ0IIANBADYCHCADIAE2AhQgA0G2ETYCECADQQI2AgxBACECDIYBCyABIARGBEBB3QAhAgyGAQsgAS0AACICQQ1GBEAgAUEBaiEBQdAAIQIMbQsgASEAIAJBCWsOBAU\
BAQUBCyAEIAEiAEYEQEHcACECDIUBCyAALQAAQQpHDQAgAEEBagwCC0EAIQIgA0EANgIcIAMgADYCFCADQcotNgIQIANBBzYCDAyDAQsgASAERgRAQdsAIQIMgwELAkAgAS0AAEEJaw4EAwAAAwALIAFBAWoLIQF\
BzgAhAgxoCyABIARGBEBB2gAhAgyBAQsgAS0AAEEJaw4EAAEBAAELQQAhAiADQQA2AhwgA0GaEjYCECADQQc2AgwgAyABQQFqNgIUDH8LIANBgBI7ASpBACEAAkAgAygCOCICRQ0AIAIoAjgiAkUNACADIAIRAAA\
hAAsgAEUNACAAQRVHDQEgA0HZADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDH4LQc0AIQIMZAsgA0EANgIcIAMgATYCFCADQckNNgIQIANBGjYCDEEAIQIMfAsgASAERgRAQdkAIQIMfAsgAS0AAEEgRw0\
9IAFBAWohASADLQAuQQFxDT0gA0EANgIcIAMgATYCFCADQcIcNgIQIANBHjYCDEEAIQIMewsgASAERgRAQdgAIQIMewsCQAJAAkACQAJAIAEtAAAiAEEKaw4EAgMDAAELIAFBAWohAUEsIQIMZQsgAEE6Rw0BIAN\
BADYCHCADIAE2AhQgA0HnETYCECADQQo2AgxBACECDH0LIAFBAWohASADQS9qLQAAQQFxRQ1zIAMtADJBgAFxRQRAIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsCQAJAIAA\
OFk1MSwEBAQEBAQEBAQEBAQEBAQEBAQABCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgx+CyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgx9C0EAIQACQCADKAI4IgJFDQAgAigCXCI\
CRQ0AIAMgAhEAACEACyAARQ1ZIABBFUcNASADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgx8C0HLACECDGILQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDHoLIAMgAy8BMkGAAXI7ATI\
MOwsgASAERwRAIANBETYCCCADIAE2AgRBygAhAgxgC0HXACECDHgLIAEgBEYEQEHWACECDHgLAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAQEBAQEBAQEBAQEBAAUBAQAIDQAs\
gAUEBaiEBQcYAIQIMYQsgAUEBaiEBQccAIQIMYAsgAUEBaiEBQcgAIQIMXwsgAUEBaiEBQckAIQIMXgtB1QAhAiAEIAEiAEYNdiAEIAFrIAMoAgAiAWohBiAAIAFrQQVqIQcDQCABQZDIAGotAAAgAC0AACIFQSB\
yIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQhBBCABQQVGDQoaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHYLQdQAIQIgBCABIgBGDXUgBCABayADKAIAIgFqIQYgACABa0EPaiEHA0AgAUGAyABqLQAAIAAtAAA\
iBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0HQQMgAUEPRg0JGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx1C0HTACECIAQgASIARg10IAQgAWsgAygCACIBaiEGIAAgAWtBDmohBwNAIAFB4scAai0AACA\
ALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNBiABQQ5GDQcgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdAtB0gAhAiAEIAEiAEYNcyAEIAFrIAMoAgAiAWohBSAAIAFrQQFqIQYDQCABQeDHAGotAAA\
gAC0AACIHQSByIAcgB0HBAGtB/wFxQRpJG0H/AXFHDQUgAUEBRg0CIAFBAWohASAEIABBAWoiAEcNAAsgAyAFNgIADHMLIAEgBEYEQEHRACECDHMLAkACQCABLQAAIgBBIHIgACAAQcEAa0H/AXFBGkkbQf8BcUH\
uAGsOBwA5OTk5OQE5CyABQQFqIQFBwwAhAgxaCyABQQFqIQFBxAAhAgxZCyADQQA2AgAgBkEBaiEBQcUAIQIMWAtB0AAhAiAEIAEiAEYNcCAEIAFrIAMoAgAiAWohBiAAIAFrQQlqIQcDQCABQdbHAGotAAAgAC0\
AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQJBAiABQQlGDQQaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHALQc8AIQIgBCABIgBGDW8gBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUHQxwBqLQA\
AIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxvCyAAIQEgA0EANgIADDMLQQELOgAsIANBADYCACAHQQFqIQELQS0hAgxSCwJAA0AgAS0\
AAEHQxQBqLQAAQQFHDQEgBCABQQFqIgFHDQALQc0AIQIMawtBwgAhAgxRCyABIARGBEBBzAAhAgxqCyABLQAAQTpGBEAgAygCBCEAIANBADYCBCADIAAgARAwIgBFDTMgA0HLADYCHCADIAA2AgwgAyABQQFqNgI\
UQQAhAgxqCyADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgxpCwJAAkAgAy0ALEECaw4CAAEnCyADQTNqLQAAQQJxRQ0mIAMtAC5BAnENJiADQQA2AhwgAyABNgIUIANBphQ2AhAgA0ELNgIMQQAhAgx\
pCyADLQAyQSBxRQ0lIAMtAC5BAnENJSADQQA2AhwgAyABNgIUIANBvRM2AhAgA0EPNgIMQQAhAgxoC0EAIQACQCADKAI4IgJFDQAgAigCSCICRQ0AIAMgAhEAACEACyAARQRAQcEAIQIMTwsgAEEVRwRAIANBADY\
CHCADIAE2AhQgA0GmDzYCECADQRw2AgxBACECDGgLIANBygA2AhwgAyABNgIUIANBhRw2AhAgA0EVNgIMQQAhAgxnCyABIARHBEAgASECA0AgBCACIgFrQRBOBEAgAUEQaiEC/Qz/////////////////////IAH\
9AAAAIg1BB/1sIA39DODg4ODg4ODg4ODg4ODg4OD9bv0MX19fX19fX19fX19fX19fX/0mIA39DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VL9ZEF/c2giAEEQRg0BIAAgAWohAQwYCyABIARGBEBBxAAhAgxpCyABLQA\
AQcDBAGotAABBAUcNFyAEIAFBAWoiAkcNAAtBxAAhAgxnC0HEACECDGYLIAEgBEcEQANAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXEiAEEJRg0AIABBIEYNAAJAAkACQAJAIABB4wBrDhMAAwMDAwM\
DAwEDAwMDAwMDAwMCAwsgAUEBaiEBQTYhAgxSCyABQQFqIQFBNyECDFELIAFBAWohAUE4IQIMUAsMFQsgBCABQQFqIgFHDQALQTwhAgxmC0E8IQIMZQsgASAERgRAQcgAIQIMZQsgA0ESNgIIIAMgATYCBAJAAkA\
CQAJAAkAgAy0ALEEBaw4EFAABAgkLIAMtADJBIHENA0HgASECDE8LAkAgAy8BMiIAQQhxRQ0AIAMtAChBAUcNACADLQAuQQhxRQ0CCyADIABB9/sDcUGABHI7ATIMCwsgAyADLwEyQRByOwEyDAQLIANBADYCBCA\
DIAEgARAxIgAEQCADQcEANgIcIAMgADYCDCADIAFBAWo2AhRBACECDGYLIAFBAWohAQxYCyADQQA2AhwgAyABNgIUIANB9BM2AhAgA0EENgIMQQAhAgxkC0HHACECIAEgBEYNYyADKAIAIgAgBCABa2ohBSABIAB\
rQQZqIQYCQANAIABBwMUAai0AACABLQAAQSByRw0BIABBBkYNSiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAxkCyADQQA2AgAMBQsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkcNAyABQQF\
qIQEMBQsgBCABQQFqIgFHDQALQcUAIQIMZAtBxQAhAgxjCwsgA0EAOgAsDAELQQshAgxHC0E/IQIMRgsCQAJAA0AgAS0AACIAQSBHBEACQCAAQQprDgQDBQUDAAsgAEEsRg0DDAQLIAQgAUEBaiIBRw0AC0HGACE\
CDGALIANBCDoALAwOCyADLQAoQQFHDQIgAy0ALkEIcQ0CIAMoAgQhACADQQA2AgQgAyAAIAEQMSIABEAgA0HCADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxfCyABQQFqIQEMUAtBOyECDEQLAkADQCABLQAAIgB\
BIEcgAEEJR3ENASAEIAFBAWoiAUcNAAtBwwAhAgxdCwtBPCECDEILAkACQCABIARHBEADQCABLQAAIgBBIEcEQCAAQQprDgQDBAQDBAsgBCABQQFqIgFHDQALQT8hAgxdC0E/IQIMXAsgAyADLwEyQSByOwEyDAo\
LIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQ1OIANBPjYCHCADIAE2AhQgAyAANgIMQQAhAgxaCwJAIAEgBEcEQANAIAEtAABBwMMAai0AACIAQQFHBEAgAEECRg0DDAwLIAQgAUEBaiIBRw0AC0E3IQIMWwtBNyE\
CDFoLIAFBAWohAQwEC0E7IQIgBCABIgBGDVggBCABayADKAIAIgFqIQYgACABa0EFaiEHAkADQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEFRgRAQQchAQw/CyABQQFqIQE\
gBCAAQQFqIgBHDQALIAMgBjYCAAxZCyADQQA2AgAgACEBDAULQTohAiAEIAEiAEYNVyAEIAFrIAMoAgAiAWohBiAAIAFrQQhqIQcCQANAIAFBtMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUc\
NASABQQhGBEBBBSEBDD4LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFgLIANBADYCACAAIQEMBAtBOSECIAQgASIARg1WIAQgAWsgAygCACIBaiEGIAAgAWtBA2ohBwJAA0AgAUGwwQBqLQAAIAAtAAAiBUE\
gciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBA0YEQEEGIQEMPQsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMVwsgA0EANgIAIAAhAQwDCwJAA0AgAS0AACIAQSBHBEAgAEEKaw4EBwQEBwILIAQgAUEBaiI\
BRw0AC0E4IQIMVgsgAEEsRw0BIAFBAWohAEEBIQECQAJAAkACQAJAIAMtACxBBWsOBAMBAgQACyAAIQEMBAtBAiEBDAELQQQhAQsgA0EBOgAsIAMgAy8BMiABcjsBMiAAIQEMAQsgAyADLwEyQQhyOwEyIAAhAQt\
BPiECDDsLIANBADoALAtBOSECDDkLIAEgBEYEQEE2IQIMUgsCQAJAAkACQAJAIAEtAABBCmsOBAACAgECCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNAiADQTM2AhwgAyABNgIUIAMgADYCDEEAIQIMVQsgAyg\
CBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDAYLIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxUCyADLQAuQQFxBEBB3wEhAgw7CyADKAIEIQAgA0EANgIEIAMgACABEDEiAA0BDEkLQTQhAgw5CyA\
DQTU2AhwgAyABNgIUIAMgADYCDEEAIQIMUQtBNSECDDcLIANBL2otAABBAXENACADQQA2AhwgAyABNgIUIANB6xY2AhAgA0EZNgIMQQAhAgxPC0EzIQIMNQsgASAERgRAQTIhAgxOCwJAIAEtAABBCkYEQCABQQF\
qIQEMAQsgA0EANgIcIAMgATYCFCADQZIXNgIQIANBAzYCDEEAIQIMTgtBMiECDDQLIAEgBEYEQEExIQIMTQsCQCABLQAAIgBBCUYNACAAQSBGDQBBASECAkAgAy0ALEEFaw4EBgQFAA0LIAMgAy8BMkEIcjsBMgw\
MCyADLQAuQQFxRQ0BIAMtACxBCEcNACADQQA6ACwLQT0hAgwyCyADQQA2AhwgAyABNgIUIANBwhY2AhAgA0EKNgIMQQAhAgxKC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyDAYLIAEgBEYEQEEwIQI\
MRwsgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQQFxDQAgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMRgtBMCECDCwLIAFBAWohAUExIQIMKwsgASAERgRAQS8hAgxECyABLQAAIgBBCUcgAEEgR3F\
FBEAgAUEBaiEBIAMtAC5BAXENASADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgxEC0EBIQICQAJAAkACQAJAAkAgAy0ALEECaw4HBQQEAwECAAQLIAMgAy8BMkEIcjsBMgwDC0ECIQIMAQtBBCECCyA\
DQQE6ACwgAyADLwEyIAJyOwEyC0EvIQIMKwsgA0EANgIcIAMgATYCFCADQYQTNgIQIANBCzYCDEEAIQIMQwtB4QEhAgwpCyABIARGBEBBLiECDEILIANBADYCBCADQRI2AgggAyABIAEQMSIADQELQS4hAgwnCyA\
DQS02AhwgAyABNgIUIAMgADYCDEEAIQIMPwtBACEAAkAgAygCOCICRQ0AIAIoAkwiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HYADYCHCADIAE2AhQgA0GzGzYCECADQRU2AgxBACECDD4LQcwAIQIMJAs\
gA0EANgIcIAMgATYCFCADQbMONgIQIANBHTYCDEEAIQIMPAsgASAERgRAQc4AIQIMPAsgAS0AACIAQSBGDQIgAEE6Rg0BCyADQQA6ACxBCSECDCELIAMoAgQhACADQQA2AgQgAyAAIAEQMCIADQEMAgsgAy0ALkE\
BcQRAQd4BIQIMIAsgAygCBCEAIANBADYCBCADIAAgARAwIgBFDQIgA0EqNgIcIAMgADYCDCADIAFBAWo2AhRBACECDDgLIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMNwsgAUEBaiEBQcAAIQIMHQsgAUE\
BaiEBDCwLIAEgBEYEQEErIQIMNQsCQCABLQAAQQpGBEAgAUEBaiEBDAELIAMtAC5BwABxRQ0GCyADLQAyQYABcQRAQQAhAAJAIAMoAjgiAkUNACACKAJcIgJFDQAgAyACEQAAIQALIABFDRIgAEEVRgRAIANBBTY\
CHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDDYLIANBADYCHCADIAE2AhQgA0GQDjYCECADQRQ2AgxBACECDDULIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsgAA4WAgE\
ABAQEBAQEBAQEBAQEBAQEBAQEAwQLIANBAToAMAsgAiACLwEAQcAAcjsBAAtBKyECDBgLIANBKTYCHCADIAE2AhQgA0GsGTYCECADQRU2AgxBACECDDALIANBADYCHCADIAE2AhQgA0HlCzYCECADQRE2AgxBACE\
CDC8LIANBADYCHCADIAE2AhQgA0GlCzYCECADQQI2AgxBACECDC4LQQEhByADLwEyIgVBCHFFBEAgAykDIEIAUiEHCwJAIAMtADAEQEEBIQAgAy0AKUEFRg0BIAVBwABxRSAHcUUNAQsCQCADLQAoIgJBAkYEQEE\
BIQAgAy8BNCIGQeUARg0CQQAhACAFQcAAcQ0CIAZB5ABGDQIgBkHmAGtBAkkNAiAGQcwBRg0CIAZBsAJGDQIMAQtBACEAIAVBwABxDQELQQIhACAFQQhxDQAgBUGABHEEQAJAIAJBAUcNACADLQAuQQpxDQBBBSE\
ADAILQQQhAAwBCyAFQSBxRQRAIAMQNkEAR0ECdCEADAELQQBBAyADKQMgUBshAAsgAEEBaw4FAgAHAQMEC0ERIQIMEwsgA0EBOgAxDCkLQQAhAgJAIAMoAjgiAEUNACAAKAIwIgBFDQAgAyAAEQAAIQILIAJFDSY\
gAkEVRgRAIANBAzYCHCADIAE2AhQgA0HSGzYCECADQRU2AgxBACECDCsLQQAhAiADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMDCoLIANBADYCHCADIAE2AhQgA0H5IDYCECADQQ82AgxBACECDCkLQQAhAAJ\
AIAMoAjgiAkUNACACKAIwIgJFDQAgAyACEQAAIQALIAANAQtBDiECDA4LIABBFUYEQCADQQI2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwnCyADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMQQAhAgw\
mC0EqIQIMDAsgASAERwRAIANBCTYCCCADIAE2AgRBKSECDAwLQSYhAgwkCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMVARAQSUhAgwkCyADKAIEIQAgA0EANgIEIAMgACABIAynaiIBEDIiAEU\
NACADQQU2AhwgAyABNgIUIAMgADYCDEEAIQIMIwtBDyECDAkLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQTBrDjcXFgABAgMEBQYHFBQUFBQUFAgJCgsMDRQUFBQ\
UFBQUFBQUFBQUFBQUFBQUFBQUFBQUDg8QERITFAtCAiEKDBYLQgMhCgwVC0IEIQoMFAtCBSEKDBMLQgYhCgwSC0IHIQoMEQtCCCEKDBALQgkhCgwPC0IKIQoMDgtCCyEKDA0LQgwhCgwMC0INIQoMCwtCDiEKDAo\
LQg8hCgwJC0IKIQoMCAtCCyEKDAcLQgwhCgwGC0INIQoMBQtCDiEKDAQLQg8hCgwDCyADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMQQAhAgwhCyABIARGBEBBIiECDCELQgAhCgJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FRQAAQIDBAUGBxYWFhYWFhYICQoLDA0WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFg4PEBESExYLQgIhCgwUC0IDIQoMEwtCBCEKDBILQgUhCgwRC0I\
GIQoMEAtCByEKDA8LQgghCgwOC0IJIQoMDQtCCiEKDAwLQgshCgwLC0IMIQoMCgtCDSEKDAkLQg4hCgwIC0IPIQoMBwtCCiEKDAYLQgshCgwFC0IMIQoMBAtCDSEKDAMLQg4hCgwCC0IPIQoMAQtCASEKCyABQQF\
qIQEgAykDICILQv//////////D1gEQCADIAtCBIYgCoQ3AyAMAgsgA0EANgIcIAMgATYCFCADQbUJNgIQIANBDDYCDEEAIQIMHgtBJyECDAQLQSghAgwDCyADIAE6ACwgA0EANgIAIAdBAWohAUEMIQIMAgsgA0E\
ANgIAIAZBAWohAUEKIQIMAQsgAUEBaiEBQQghAgwACwALQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBcLQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBYLQQAhAiADQQA2AhwgAyA\
BNgIUIANB3wo2AhAgA0EJNgIMDBULQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDBQLQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDBMLQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhA\
gA0EINgIMDBILQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBELQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBALQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDA8LQQA\
hAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDA4LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDA0LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDAwLQQAhAiADQQA2AhwgAyA\
BNgIUIANBmRM2AhAgA0ELNgIMDAsLQQAhAiADQQA2AhwgAyABNgIUIANBnQk2AhAgA0ELNgIMDAoLQQAhAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMDAkLQQAhAiADQQA2AhwgAyABNgIUIANBsRA2AhA\
gA0EKNgIMDAgLQQAhAiADQQA2AhwgAyABNgIUIANBux02AhAgA0ECNgIMDAcLQQAhAiADQQA2AhwgAyABNgIUIANBlhY2AhAgA0ECNgIMDAYLQQAhAiADQQA2AhwgAyABNgIUIANB+Rg2AhAgA0ECNgIMDAULQQA\
hAiADQQA2AhwgAyABNgIUIANBxBg2AhAgA0ECNgIMDAQLIANBAjYCHCADIAE2AhQgA0GpHjYCECADQRY2AgxBACECDAMLQd4AIQIgASAERg0CIAlBCGohByADKAIAIQUCQAJAIAEgBEcEQCAFQZbIAGohCCAEIAV\
qIAFrIQYgBUF/c0EKaiIFIAFqIQADQCABLQAAIAgtAABHBEBBAiEIDAMLIAVFBEBBACEIIAAhAQwDCyAFQQFrIQUgCEEBaiEIIAQgAUEBaiIBRw0ACyAGIQUgBCEBCyAHQQE2AgAgAyAFNgIADAELIANBADYCACA\
HIAg2AgALIAcgATYCBCAJKAIMIQACQAJAIAkoAghBAWsOAgQBAAsgA0EANgIcIANBwh42AhAgA0EXNgIMIAMgAEEBajYCFEEAIQIMAwsgA0EANgIcIAMgADYCFCADQdceNgIQIANBCTYCDEEAIQIMAgsgASAERgR\
AQSghAgwCCyADQQk2AgggAyABNgIEQSchAgwBCyABIARGBEBBASECDAELA0ACQAJAAkAgAS0AAEEKaw4EAAEBAAELIAFBAWohAQwBCyABQQFqIQEgAy0ALkEgcQ0AQQAhAiADQQA2AhwgAyABNgIUIANBoSE2AhA\
gA0EFNgIMDAILQQEhAiABIARHDQALCyAJQRBqJAAgAkUEQCADKAIMIQAMAQsgAyACNgIcQQAhACADKAIEIgFFDQAgAyABIAQgAygCCBEBACIBRQ0AIAMgBDYCFCADIAE2AgwgASEACyAAC74CAQJ/IABBADoAACA\
AQeQAaiIBQQFrQQA6AAAgAEEAOgACIABBADoAASABQQNrQQA6AAAgAUECa0EAOgAAIABBADoAAyABQQRrQQA6AABBACAAa0EDcSIBIABqIgBBADYCAEHkACABa0F8cSICIABqIgFBBGtBADYCAAJAIAJBCUkNACA\
AQQA2AgggAEEANgIEIAFBCGtBADYCACABQQxrQQA2AgAgAkEZSQ0AIABBADYCGCAAQQA2AhQgAEEANgIQIABBADYCDCABQRBrQQA2AgAgAUEUa0EANgIAIAFBGGtBADYCACABQRxrQQA2AgAgAiAAQQRxQRhyIgJ\
rIgFBIEkNACAAIAJqIQADQCAAQgA3AxggAEIANwMQIABCADcDCCAAQgA3AwAgAEEgaiEAIAFBIGsiAUEfSw0ACwsLVgEBfwJAIAAoAgwNAAJAAkACQAJAIAAtADEOAwEAAwILIAAoAjgiAUUNACABKAIwIgFFDQA\
gACABEQAAIgENAwtBAA8LAAsgAEHKGTYCEEEOIQELIAELGgAgACgCDEUEQCAAQd4fNgIQIABBFTYCDAsLFAAgACgCDEEVRgRAIABBADYCDAsLFAAgACgCDEEWRgRAIABBADYCDAsLBwAgACgCDAsHACAAKAIQCwk\
AIAAgATYCEAsHACAAKAIUCysAAkAgAEEnTw0AQv//////CSAArYhCAYNQDQAgAEECdEHQOGooAgAPCwALFwAgAEEvTwRAAAsgAEECdEHsOWooAgALvwkBAX9B9C0hAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ\
AAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ\
AAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWF\
hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWF\
hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWF\
hYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWF\
hYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HqLA8LQZgmDwtB7TEPC0GgNw8LQckpDwtBtCkPC0GWLQ8\
LQesrDwtBojUPC0HbNA8LQeApDwtB4yQPC0HVJA8LQe4kDwtB5iUPC0HKNA8LQdA3DwtBqjUPC0H1LA8LQfYmDwtBgiIPC0HyMw8LQb4oDwtB5zcPC0HNIQ8LQcAhDwtBuCUPC0HLJQ8LQZYkDwtBjzQPC0HNNQ8\
LQd0qDwtB7jMPC0GcNA8LQZ4xDwtB9DUPC0HlIg8LQa8lDwtBmTEPC0GyNg8LQfk2DwtBxDIPC0HdLA8LQYIxDwtBwTEPC0GNNw8LQckkDwtB7DYPC0HnKg8LQcgjDwtB4iEPC0HJNw8LQaUiDwtBlCIPC0HbNg8\
LQd41DwtBhiYPC0G8Kw8LQYsyDwtBoCMPC0H2MA8LQYAsDwtBiSsPC0GkJg8LQfIjDwtBgSgPC0GrMg8LQesnDwtBwjYPC0GiJA8LQc8qDwtB3CMPC0GHJw8LQeQ0DwtBtyIPC0GtMQ8LQdUiDwtBrzQPC0HeJg8\
LQdYyDwtB9DQPC0GBOA8LQfQ3DwtBkjYPC0GdJw8LQYIpDwtBjSMPC0HXMQ8LQb01DwtBtDcPC0HYMA8LQbYnDwtBmjgPC0GnKg8LQcQnDwtBriMPC0H1Ig8LAAtByiYhAQsgAQsXACAAIAAvAS5B/v8DcSABQQB\
HcjsBLgsaACAAIAAvAS5B/f8DcSABQQBHQQF0cjsBLgsaACAAIAAvAS5B+/8DcSABQQBHQQJ0cjsBLgsaACAAIAAvAS5B9/8DcSABQQBHQQN0cjsBLgsaACAAIAAvAS5B7/8DcSABQQBHQQR0cjsBLgsaACAAIAA\
vAS5B3/8DcSABQQBHQQV0cjsBLgsaACAAIAAvAS5Bv/8DcSABQQBHQQZ0cjsBLgsaACAAIAAvAS5B//4DcSABQQBHQQd0cjsBLgsaACAAIAAvAS5B//0DcSABQQBHQQh0cjsBLgsaACAAIAAvAS5B//sDcSABQQB\
HQQl0cjsBLgs+AQJ/AkAgACgCOCIDRQ0AIAMoAgQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeESNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAggiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACA\
AQfwRNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAgwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQewKNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhAiA0UNACAAIAEgAiABayADEQEAIgR\
Bf0cNACAAQfoeNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQcsQNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhgiA0UNACAAIAEgAiABayA\
DEQEAIgRBf0cNACAAQbcfNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQb8VNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiwiA0UNACAAIAE\
gAiABayADEQEAIgRBf0cNACAAQf4INgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQYwdNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiQiA0U\
NACAAIAEgAiABayADEQEAIgRBf0cNACAAQeYVNgIQQRghBAsgBAs4ACAAAn8gAC8BMkEUcUEURgRAQQEgAC0AKEEBRg0BGiAALwE0QeUARgwBCyAALQApQQVGCzoAMAtZAQJ/AkAgAC0AKEEBRg0AIAAvATQiAUH\
kAGtB5ABJDQAgAUHMAUYNACABQbACRg0AIAAvATIiAEHAAHENAEEBIQIgAEGIBHFBgARGDQAgAEEocUUhAgsgAguMAQECfwJAAkACQCAALQAqRQ0AIAAtACtFDQAgAC8BMiIBQQJxRQ0BDAILIAAvATIiAUEBcUU\
NAQtBASECIAAtAChBAUYNACAALwE0IgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNACABQcAAcQ0AQQAhAiABQYgEcUGABEYNACABQShxQQBHIQILIAILcwAgAEEQav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAP0\
MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEwav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEgav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNk\
AKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNk\
AQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACA\
BQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QA\
oAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQh\
qIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF\
+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcT\
VACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACE\
CA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAw\
QCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQB\
BACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQB\
BACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCI\
AQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGt\
PDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECI\
BDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACE\
AQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAI\
ABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8\
LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0\
ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyI\
BIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9\
HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACA\
BTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0H\
U1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACA\
BQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjY\
CBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEH\
g1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0\
BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgR\
AQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQY\
gBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQs\
gBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2p\
BODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEG\
E2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUE\
BIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkI\
ANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXh\
xIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgA\
iASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgA\
gBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgA\
gAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQs\
gACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQ\
iA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRB\
qIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAig\
CACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACA\
BIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQE\
gBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA\
3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAF\
BHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUU\
NAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRR\
qKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QB\
qIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0M\
AIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5Ag\
LwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZ\
vciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZ\
yYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2h\
hcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2J\
lZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWA\
gY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9\
yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25\
faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGV\
hZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgB\
FeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGl\
uIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHk\
gQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb25\
0ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h\
1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmF\
jayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHV\
lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWU\
ATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGl\
uIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQ\
gRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGU\
gcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHV\
lX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmF\
tZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5\
zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQB\
QYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3R\
lZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZAB\
NaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmF\
uc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1B\
FUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5\
FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9\
DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJ\
USUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUx\
USV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJ\
JQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVR\
IRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0h\
VTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgB\
ESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSUR\
fSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5\
BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUN\
URURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTkl\
ORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJ\
TX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFV\
FX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVR\
IT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9\
SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFV\
SR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEd\
SQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1R\
fRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0l\
NUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkV\
DT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkV\
EAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFR\
SQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9\
yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4\
YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKs\
VAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0Ds\
L4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE\
9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwM\
AAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQA\
L4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwA\
L5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAt\
eAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25\
yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU\
FBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU\
FBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI\
CAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQU\
FBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwM\
AQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkV\
DVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETkt\
DS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==",u;Object.defineProperty(sA,"exports",{get:A(()=>u||(u=I.from(h,"base64")),"get")})}}),AE=VA({"../../work/main/node_modules/un\
dici/lib/web/fetch/formdata-parser.js"(s,sA){"use strict";var{bufferToLowerCasedHeaderName:I}=ge(),{HTTP_TOKEN_CODEPOINTS:h}=Pe(),{makeEntry:u}=DQ(),{webidl:v}=me(),
K=UA("node:assert"),{isomorphicDecode:X}=Je(),Y=Buffer.from("--"),m=new TextDecoder,y=new TextDecoder("utf-8",{ignoreBOM:!0});function O(Q){for(let N=0;N<Q.length;++N)
if((Q.charCodeAt(N)&-128)!==0)return!1;return!0}A(O,"isAsciiString");function M(Q){const N=Q.length;if(N<27||N>70)return!1;for(let G=0;G<N;++G){const D=Q.charCodeAt(
G);if(!(D>=48&&D<=57||D>=65&&D<=90||D>=97&&D<=122||D===39||D===45||D===95))return!1}return!0}A(M,"validateBoundary");function d(Q,N){K(N!=="failure"&&N.essence===
"multipart/form-data");const G=N.parameters.get("boundary");if(G===void 0)throw o("missing boundary in content-type header");const D=Buffer.from(`--${G}`,"utf8"),
U=[],x={position:0},r=Q.indexOf(D);if(r===-1)throw o("no boundary found in multipart body");for(x.position=r;;){if(Q.subarray(x.position,x.position+D.length).equals(
D))x.position+=D.length;else throw o("expected a value starting with -- and the boundary");if(C(Q,Y,x))return U;if(Q[x.position]!==13||Q[x.position+1]!==10)throw o(
"expected CRLF");x.position+=2;const c=e(Q,x);let{name:p,filename:S,contentType:T,encoding:V}=c;x.position+=2;let $;{const AA=Q.indexOf(D.subarray(2),x.position);
if(AA===-1)throw o("expected boundary after body");$=Q.subarray(x.position,AA-4),x.position+=$.length,V==="base64"&&($=Buffer.from($.toString(),"base64"))}if(Q[x.
position]!==13||Q[x.position+1]!==10)throw o("expected CRLF");x.position+=2;let tA;S!==null?(T??="text/plain",O(T)||(T=""),tA=new File([$],S,{type:T})):tA=y.decode(
Buffer.from($)),K(v.is.USVString(p)),K(typeof tA=="string"&&v.is.USVString(tA)||v.is.File(tA)),U.push(u(p,tA,S))}}A(d,"multipartFormDataParser");function a(Q,N){
Q[N.position]===59&&N.position++,E(r=>r===32||r===9,Q,N);const G=E(r=>F(r)&&r!==61&&r!==42,Q,N);if(G.length===0)return null;const D=G.toString("ascii").toLowerCase(),
U=Q[N.position]===42;if(U&&N.position++,Q[N.position]!==61)return null;N.position++,E(r=>r===32||r===9,Q,N);let x;if(U){const r=E(S=>S!==32&&S!==13&&S!==10&&S!==
59,Q,N),c=r.indexOf(39),p=c===-1?-1:r.indexOf(39,c+1);if(c===-1||p===-1)throw o("expected charset and language separators in extended value");if(c!==5||r[0]!==117&&
r[0]!==85||r[1]!==116&&r[1]!==84||r[2]!==102&&r[2]!==70||r[3]!==45||r[4]!==56)throw o("unknown charset, expected utf-8");x=decodeURIComponent(m.decode(r.subarray(
p+1)))}else if(Q[N.position]===34){N.position++;const r=E(c=>c!==10&&c!==13&&c!==34,Q,N);if(Q[N.position]!==34)throw o("Closing quote not found");N.position++,x=
m.decode(r).replace(/%0A/ig,`
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
validateBoundary:M}}}),eQ=VA({"../../work/main/node_modules/undici/lib/web/fetch/body.js"(s,sA){"use strict";var I=ge(),{readableStreamClose:h,fullyReadBody:u,extractMimeType:v}=Ke(),
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
eE=VA({"../../work/main/node_modules/undici/lib/dispatcher/client-h1.js"(s,sA){"use strict";var I=UA("node:assert"),h=ge(),{channels:u}=ze(),v=aQ(),{RequestContentLengthMismatchError:K,
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
const{socket:i,client:_,abort:L}=this;i[D]=!1,n&&(I(_[Q]<=1,"pipeline should only contain this request"),L(n))}};sA.exports=w}}),QE=VA({"../../work/main/node_mo\
dules/undici/lib/dispatcher/client-h2.js"(s,sA){"use strict";var I=UA("node:assert"),{pipeline:h}=UA("node:stream"),u=ge(),{RequestContentLengthMismatchError:v,
ResponseContentLengthMismatchError:K,RequestAbortedError:X,SocketError:Y,InformationalError:m,InvalidArgumentError:y,HeadersTimeoutError:O,BodyTimeoutError:M,ResponseExceededMaxSizeError:d}=re(),
{kUrl:a,kReset:e,kClient:E,kRunning:g,kPending:C,kQueue:o,kPendingIdx:R,kRunningIdx:k,kError:F,kSocket:Q,kStrictContentLength:N,kOnError:G,kMaxConcurrentStreams:D,
kHTTP2Session:U,kHostAuthority:x,kResume:r,kSize:c,kHTTPContext:p,kClosed:S,kKeepAliveDefaultTimeout:T,kHeadersTimeout:V,kBodyTimeout:$,kEnableConnectProtocol:tA,
kRemoteSettings:AA,kHTTP2Stream:IA,kHTTP2SessionState:W,kHTTP2Options:CA,kMaxResponseSize:NA}=ne(),{channels:SA}=ze(),HA=Symbol("open streams"),Z=Symbol("reques\
t stream"),rA=Symbol("request stream cleanup"),aA=Symbol("request stream state"),DA=Symbol("received goaway"),TA=Symbol("goaway replay attempts"),MA=Symbol("ref\
used stream retry"),vA=1,qA=1,z=1e3,cA,PA;try{PA=UA("node:http2")}catch{PA={constants:{}}}var{constants:{HTTP2_HEADER_AUTHORITY:oA,HTTP2_HEADER_METHOD:XA,HTTP2_HEADER_PATH:J,
HTTP2_HEADER_SCHEME:pA,HTTP2_HEADER_CONTENT_LENGTH:jA,HTTP2_HEADER_EXPECT:Ae,HTTP2_HEADER_STATUS:hA,HTTP2_HEADER_PROTOCOL:bA,NGHTTP2_NO_ERROR:LA,NGHTTP2_REFUSED_STREAM:lA}}=PA;
function JA(t,f){return t[F]||(f===LA?new m(`HTTP/2: "GOAWAY" frame received with code ${f}`):new Y(`HTTP/2: "GOAWAY" frame received with code ${f}`,u.getSocketInfo(
t[Q])))}A(JA,"getGoAwayError");function nA(t,f){const P=t[E],BA=t[Q];if(P[U]===t&&(P[Q]=null,P[p]=null,P[U]=null),BA!=null&&BA[F]==null&&(BA[F]=f),!t.closed&&!t.
destroyed)try{t.destroy(f)}catch{}u.destroy(BA,f)}A(nA,"resetHttp2Session");function FA(t,f){const P=Number.isInteger(f)?f:Number.MAX_SAFE_INTEGER;for(let BA=t[k];BA<
t[R];BA++){const iA=t[o][BA];if(iA==null)continue;const wA=iA[Z]?.id;if(typeof wA!="number"||wA>P)return BA}return t[R]}A(FA,"getGoAwayPendingIdx");function uA(t){
t[Z]=null,t[rA]=null}A(uA,"detachRequestFromStream");function l(t,f,P){const BA=t[rA],iA=t[Z];uA(t),BA?.(iA),t[Z]=f,t[rA]=P}A(l,"bindRequestToStream");function j(t){
const f=t[rA],P=t[Z];uA(t),f?.(P)}A(j,"clearRequestStream");function b(t,f){t[o].splice(t[R]+1,0,f)}A(b,"requeueUnsentRequest");function yA(t,f,P=!1){const BA=t[o],
iA=t[k];if(iA<t[R]&&BA[iA]===f){BA[iA]=null,t[k]=iA+1;return}const wA=BA.indexOf(f,iA);wA===-1||wA>=t[R]||(BA.splice(wA,1),t[R]--,P&&t[R]<t[k]&&(t[R]=t[k]))}A(yA,
"completeRequest");function B(t){const{body:f}=t;return f==null||u.isBuffer(f)||u.isBlobLike(f)}A(B,"canReplayRequest");function eA(t){return t[Z]?.[aA]?.responseReceived===
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
t(de)}finally{f.off("close",De).off("drain",De)}}A(wQ,"writeIterable"),sA.exports=fA}}),CQ=VA({"../../work/main/node_modules/undici/lib/dispatcher/client.js"(s,sA){
"use strict";var I=UA("node:assert"),h=UA("node:net"),u=UA("node:http"),v=ge(),{ClientStats:K}=yQ(),{channels:X}=ze(),Y=KQ(),m=$e(),{InvalidArgumentError:y,InformationalError:O,
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
b[MA].busy(B))return;!B.aborted&&b[MA].write(B)?b[r]++:b[Q].splice(b[r],1)}}A(j,"_resume"),sA.exports=lA}}),EE=VA({"../../work/main/node_modules/undici/lib/disp\
atcher/fixed-queue.js"(s,sA){"use strict";var I=2048,h=I-1,u=class{static{A(this,"FixedCircularBuffer")}bottom=0;top=0;list=new Array(I).fill(void 0);next=null;isEmpty(){
return this.top===this.bottom}isFull(){return(this.top+1&h)===this.bottom}push(v){this.list[this.top]=v,this.top=this.top+1&h}shift(){const v=this.list[this.bottom];
return v===void 0?null:(this.list[this.bottom]=void 0,this.bottom=this.bottom+1&h,v)}};sA.exports=class{static{A(this,"FixedQueue")}constructor(){this.head=this.
tail=new u}isEmpty(){return this.head.isEmpty()}push(K){this.head.isFull()&&(this.head=this.head.next=new u),this.head.push(K)}shift(){const K=this.tail,X=K.shift();
return K.isEmpty()&&K.next!==null&&(this.tail=K.next,K.next=null),X}}}}),tE=VA({"../../work/main/node_modules/undici/lib/dispatcher/pool-base.js"(s,sA){"use str\
ict";var{AsyncResource:I}=UA("node:async_hooks"),{PoolStats:h}=yQ(),u=$e(),v=EE(),{kConnected:K,kSize:X,kRunning:Y,kPending:m,kQueued:y,kBusy:O,kFree:M,kUrl:d,kClose:a,
kDestroy:e,kDispatch:E}=ne(),g=Symbol("clients"),C=Symbol("needDrain"),o=Symbol("queue"),R=Symbol("closed resolve"),k=Symbol("onDrain"),F=Symbol("onConnect"),Q=Symbol(
"onDisconnect"),N=Symbol("onConnectionError"),G=Symbol("on client busy"),D=Symbol("on client drain"),U=Symbol("drain queue"),x=Symbol("get dispatcher"),r=Symbol(
"has dispatcher"),c=Symbol("add client"),p=Symbol("remove client"),S=Symbol("retire client"),T=Symbol("retiring clients"),V=class extends I{static{A(this,"Queue\
dRequest")}constructor(AA,IA){super("UNDICI_POOL_QUEUED_REQUEST"),this.opts=AA,this.handler=IA}dispatch(AA){return this.runInAsyncScope(AA.dispatch,AA,this.opts,
this.handler)}};function $(AA){const IA=[];for(let W=0;W<AA[g].length;W++){const CA=AA[g][W];CA.destroyed||IA.push(CA.close())}for(const W of AA[T].values())IA.
push(W);return Promise.all(IA)}A($,"closeClients");var tA=class extends u{static{A(this,"PoolBase")}[o]=new v;[y]=0;[g]=[];[T]=new Map;[C]=!1;[k](AA,IA,W){if(AA.
closed||AA.destroyed)return;const CA=this[o];let NA=!1;for(this[D](AA);!NA;){const SA=CA.shift();if(!SA)break;this[y]--,NA=!SA.dispatch(AA)}if(AA[C]=NA,NA&&(this[G](
AA),!CA.isEmpty()))return this[U](IA,W);if(!NA&&this[C]&&(this[C]=!1,this.emit("drain",IA,[this,...W])),this[R]&&CA.isEmpty())return $(this).then(this[R])}[G](){}[D](){}[U](AA,IA){
const W=this[o];let CA=!0;for(;!W.isEmpty();){const NA=this[x]();if(!NA){CA=!1;break}const SA=W.shift();if(this[y]--,!SA.dispatch(NA)&&(NA[C]=!0,this[G](NA),CA=
this[r](),!CA))break}if(CA&&this[C]&&(this[C]=!1,this.emit("drain",AA,[this,...IA])),this[R]&&W.isEmpty())return $(this).then(this[R])}[F]=(AA,IA)=>{this.emit("\
connect",AA,[this,...IA])};[Q]=(AA,IA,W)=>{this.emit("disconnect",AA,[this,...IA],W)};[N]=(AA,IA,W)=>{this.emit("connectionError",AA,[this,...IA],W)};get[O](){return this[C]}get[K](){
let AA=0;for(const{[K]:IA}of this[g])AA+=IA;return AA}get[M](){let AA=0;for(const{[K]:IA,[C]:W}of this[g])AA+=IA&&!W;return AA}get[m](){let AA=this[y];for(const{
[m]:IA}of this[g])AA+=IA;return AA}get[Y](){let AA=0;for(const{[Y]:IA}of this[g])AA+=IA;return AA}get[X](){let AA=this[y];for(const{[X]:IA}of this[g])AA+=IA;return AA}get stats(){
return new h(this)}[a](){return this[o].isEmpty()?$(this):new Promise(AA=>{this[R]=AA})}[e](AA){for(;;){const W=this[o].shift();if(!W)break;W.handler.onResponseError(
null,AA)}const IA=new Array(this[g].length);for(let W=0;W<this[g].length;W++)IA[W]=this[g][W].destroy(AA);for(const W of this[T].keys())IA.push(W.destroy(AA));return Promise.
all(IA)}[E](AA,IA){const W=this[x]();return W?W.dispatch(AA,IA)||(W[C]=!0,this[G](W),this[C]=!this[r]()):(this[C]=!0,this[o].push(new V(AA,IA)),this[y]++),!this[C]}[r](){
for(let AA=0;AA<this[g].length;AA++){const IA=this[g][AA];if(!IA[C]&&IA.closed!==!0&&IA.destroyed!==!0)return!0}return!1}[c](AA){return AA.on("drain",this[k].bind(
this,AA)).on("connect",this[F]).on("disconnect",this[Q]).on("connectionError",this[N]),this[g].push(AA),this[C]&&queueMicrotask(()=>{this[C]&&!AA[C]&&this[k](AA,
AA[d],[AA,this])}),this}[S](AA){const IA=this[g].indexOf(AA);if(IA!==-1&&this[g].splice(IA,1),AA.destroyed||this[T].has(AA))return;let W=!1,CA;const NA=new Promise(
SA=>{CA=SA});this[T].set(AA,NA),AA.close(()=>{W||(W=!0,this[T].delete(AA),CA())})}[p](AA){this[S](AA),this[C]=!this[g].some(IA=>!IA[C]&&IA.closed!==!0&&IA.destroyed!==
!0)}};sA.exports={PoolBase:tA,kClients:g,kNeedDrain:C,kAddClient:c,kRemoveClient:p,kRetireClient:S,kDrainQueue:U,kOnClientBusy:G,kOnClientDrain:D,kGetDispatcher:x,
kHasDispatcher:r}}}),hQ=VA({"../../work/main/node_modules/undici/lib/dispatcher/pool.js"(s,sA){"use strict";var{PoolBase:I,kClients:h,kNeedDrain:u,kAddClient:v,
kDrainQueue:K,kOnClientBusy:X,kOnClientDrain:Y,kGetDispatcher:m,kHasDispatcher:y,kRemoveClient:O,kRetireClient:M}=tE(),d=CQ(),{InvalidArgumentError:a}=re(),e=ge(),
{kConnecting:E,kHTTPContext:g,kUrl:C,kQueued:o}=ne(),R=AQ(),k=Symbol("options"),F=Symbol("connections"),Q=Symbol("factory"),N=Symbol("protocol"),G=Symbol("proto\
col probe");function D(c,p){return new d(c,p)}A(D,"defaultFactory");function U(c,p){return p instanceof d&&c[N]!=="h1"&&(c[k].useH2c===!0||c[C].protocol==="http\
s:"&&c[k].allowH2!==!1)}A(U,"shouldCreateProtocolProbe");function x(c){const p=c[Q](c[C],c[k]);return U(c,p)&&(c[G]=p),c[v](p),p}A(x,"createClient");var r=class extends I{static{
A(this,"Pool")}constructor(c,{connections:p,factory:S=D,connect:T,connectTimeout:V,tls:$,maxCachedSessions:tA,socketPath:AA,autoSelectFamily:IA,autoSelectFamilyAttemptTimeout:W,
allowH2:CA,useH2c:NA,clientTtl:SA,...HA}={}){if(p!=null&&(!Number.isFinite(p)||p<0))throw new a("invalid connections");if(typeof S!="function")throw new a("fact\
ory must be a function.");if(T!=null&&typeof T!="function"&&typeof T!="object")throw new a("connect must be a function or an object");typeof T!="function"&&(T=R(
{...$,maxCachedSessions:tA,allowH2:CA,useH2c:NA,socketPath:AA,timeout:V,...typeof IA=="boolean"?{autoSelectFamily:IA,autoSelectFamilyAttemptTimeout:W}:void 0,...T})),
super(HA),this[F]=p||null,this[C]=e.parseOrigin(c),this[k]={...e.deepClone(HA),connect:T,allowH2:CA,useH2c:NA,clientTtl:SA,socketPath:AA},this[Q]=S,this[N]=null,
this[G]=null,this.on("connect",(Z,rA)=>{if(SA!=null&&SA>0)for(const DA of rA)Object.assign(DA,{ttl:Date.now()});const aA=rA[rA.length-1];aA instanceof d&&(this[N]=
aA[g]?.version),aA===this[G]&&this[N]!=="h2"&&(this[G]=null,this[K](Z,rA.slice(1)))}),this.on("disconnect",(Z,rA)=>{rA.includes(this[G])&&(this[G]=null,this[K](
Z,rA.slice(1)))}),this.on("connectionError",(Z,rA)=>{let aA=!1;for(const DA of rA)DA===this[G]&&(this[G]=null,aA=!0),this[h].includes(DA)&&this[M](DA);(aA||this[o]>
0)&&this[K](Z,rA.slice(1))})}[X](c){this[G]===null&&c[E]&&U(this,c)&&(this[G]=c)}[Y](c){c===this[G]&&(this[G]=null)}[m](){const c=this[k].clientTtl;for(let p=0;p<
this[h].length;p++){const S=this[h][p];if(c!=null&&c>0&&S.ttl&&Date.now()-S.ttl>c)this[O](S),p--;else if(!S[u])return S}if(this[G]===null&&(!this[F]||this[h].length<
this[F]))return x(this)}[y](){const c=this[k].clientTtl;for(let p=0;p<this[h].length;p++){const S=this[h][p];if(c!=null&&c>0&&S.ttl&&Date.now()-S.ttl>c)this[O](
S),p--;else if(!S[u])return!0}return this[G]!==null?!1:!this[F]||this[h].length<this[F]?(x(this),!0):!1}};sA.exports=r}}),TQ=VA({"../../work/main/node_modules/u\
ndici/lib/dispatcher/agent.js"(s,sA){"use strict";var{InvalidArgumentError:I,MaxOriginsReachedError:h}=re(),{kBusy:u,kClients:v,kConnected:K,kRunning:X,kPending:Y,
kClose:m,kDestroy:y,kDispatch:O,kUrl:M}=ne(),d=$e(),a=hQ(),e=CQ(),E=ge(),g=Symbol("onConnect"),C=Symbol("onDisconnect"),o=Symbol("onConnectionError"),R=Symbol("\
onDrain"),k=Symbol("factory"),F=Symbol("options"),Q=Symbol("origins");function N(D,U){return U&&U.connections===1?new e(D,U):new a(D,U)}A(N,"defaultFactory");var G=class extends d{static{
A(this,"Agent")}constructor({factory:D=N,maxOrigins:U=1/0,connect:x,tls:r,...c}={}){if(typeof D!="function")throw new I("factory must be a function.");if(x!=null&&
typeof x!="function"&&typeof x!="object")throw new I("connect must be a function or an object");if(typeof U!="number"||Number.isNaN(U)||U<=0)throw new I("maxOri\
gins must be a number greater than 0");super(c),x&&typeof x!="function"&&(x={...x}),r&&typeof r!="function"&&(r={...r}),this[F]={...E.deepClone(c),maxOrigins:U,
connect:x,tls:r},this[k]=D,this[v]=new Map,this[Q]=new Set,this[R]=(p,S)=>{this.emit("drain",p,[this,...S])},this[g]=(p,S)=>{this.emit("connect",p,[this,...S])},
this[C]=(p,S,T)=>{this.emit("disconnect",p,[this,...S],T)},this[o]=(p,S,T)=>{this.emit("connectionError",p,[this,...S],T)}}get[X](){let D=0;for(const U of this[v].
values())D+=U[X];return D}[O](D,U){let x;if(D.origin&&(typeof D.origin=="string"||D.origin instanceof URL))x=String(D.origin);else throw new I("opts.origin must\
 be a non-empty string or URL.");const r=D.allowH2??this[F].allowH2,c=r===!1?`${x}#http1-only`:x;if(this[Q].size>=this[F].maxOrigins&&!this[Q].has(x))throw new h;
let p=this[v].get(c);if(!p){p=this[k](D.origin,r===!1?{...this[F],allowH2:!1}:this[F]);const S=A(()=>{if(this[v].get(c)!==p||p[K]>0||p[u]||p[Y]>0)return;this[v].
delete(c),p.destroyed||p.close();let T=!1;for(const V of this[v].keys())if(V===x||V===`${x}#http1-only`){T=!0;break}T||this[Q].delete(x)},"closeClientIfUnused");
p.on("drain",this[R]).on("connect",this[g]).on("disconnect",(T,V,$)=>{S(),this[C](T,V,$)}).on("connectionError",(T,V,$)=>{S(),this[o](T,V,$)}),this[v].set(c,p),
this[Q].add(x)}return p.dispatch(D,U)}[m](){const D=[];for(const U of this[v].values())D.push(U.close());return this[v].clear(),Promise.all(D)}[y](D){const U=[];
for(const x of this[v].values())U.push(x.destroy(D));return this[v].clear(),Promise.all(U)}get stats(){const D={};for(const U of this[v].values())U.stats&&(D[U[M].
origin]=U.stats);return D}};sA.exports=G}}),IE=VA({"../../work/main/node_modules/undici/lib/core/socks5-utils.js"(s,sA){"use strict";var{Buffer:I}=UA("node:buff\
er"),h=UA("node:net"),{InvalidArgumentError:u}=re();function v(y){if(h.isIPv4(y)){const M=y.split(".").map(Number);return{type:1,buffer:I.from(M)}}if(h.isIPv6(y))
return{type:4,buffer:K(y)};const O=I.from(y,"utf8");if(O.length>255)throw new u("Domain name too long (max 255 bytes)");return{type:3,buffer:I.concat([I.from([O.
length]),O])}}A(v,"parseAddress");function K(y){const O=I.alloc(16);let M=y;if(y.includes(".")){const a=y.lastIndexOf(":"),e=y.slice(a+1);if(h.isIPv4(e)){const E=e.
split(".").map(Number),g=(E[0]<<8|E[1]).toString(16),C=(E[2]<<8|E[3]).toString(16);M=`${y.slice(0,a)}:${g}:${C}`}}const d=M.indexOf("::");if(d!==-1){const a=M.slice(
0,d),e=M.slice(d+2),E=a===""?[]:a.split(":"),g=e===""?[]:e.split(":");let C=0;for(const o of E)O.writeUInt16BE(parseInt(o,16),C),C+=2;C=16-g.length*2;for(const o of g)
O.writeUInt16BE(parseInt(o,16),C),C+=2}else{const a=M.split(":");for(let e=0;e<a.length;e++)O.writeUInt16BE(parseInt(a[e],16),e*2)}return O}A(K,"parseIPv6");function X(y,O,M){
const d=I.allocUnsafe(2);return d.writeUInt16BE(M,0),I.concat([I.from([y]),O,d])}A(X,"buildAddressBuffer");function Y(y,O=0){if(y.length<O+1)throw new u("Buffer\
 too small to contain address type");const M=y[O];let d,a=O+1;switch(M){case 1:{if(y.length<a+6)throw new u("Buffer too small for IPv4 address");d=Array.from(y.
subarray(a,a+4)).join("."),a+=4;break}case 3:{if(y.length<a+1)throw new u("Buffer too small for domain length");const E=y[a];if(a+=1,y.length<a+E+2)throw new u(
"Buffer too small for domain address");d=y.subarray(a,a+E).toString("utf8"),a+=E;break}case 4:{if(y.length<a+18)throw new u("Buffer too small for IPv6 address");
const E=[];for(let g=0;g<8;g++){const C=y.readUInt16BE(a+g*2);E.push(C.toString(16))}d=E.join(":"),a+=16;break}default:throw new u(`Invalid address type: ${M}`)}
if(y.length<a+2)throw new u("Buffer too small for port");const e=y.readUInt16BE(a);return a+=2,{address:d,port:e,bytesRead:a-O}}A(Y,"parseResponseAddress");function m(y){
const M={1:"General SOCKS server failure",2:"Connection not allowed by ruleset",3:"Network unreachable",4:"Host unreachable",5:"Connection refused",6:"TTL expir\
ed",7:"Command not supported",8:"Address type not supported"}[y]||`Unknown SOCKS5 error code: ${y}`,d=new Error(M);return d.code=`SOCKS5_${y}`,d}A(m,"createRepl\
yError"),sA.exports={parseAddress:v,parseIPv6:K,buildAddressBuffer:X,parseResponseAddress:Y,createReplyError:m}}}),BE=VA({"../../work/main/node_modules/undici/l\
ib/core/socks5-client.js"(s,sA){"use strict";var{EventEmitter:I}=UA("node:events"),{Buffer:h}=UA("node:buffer"),{InvalidArgumentError:u,Socks5ProxyError:v}=re(),
{debuglog:K}=UA("node:util"),{parseAddress:X}=IE(),Y=K("undici:socks5"),m=h.alloc(0),y=5,O={NO_AUTH:0,GSSAPI:1,USERNAME_PASSWORD:2,NO_ACCEPTABLE:255},M={CONNECT:1,
BIND:2,UDP_ASSOCIATE:3},d={IPV4:1,DOMAIN:3,IPV6:4},a={SUCCEEDED:0,GENERAL_FAILURE:1,CONNECTION_NOT_ALLOWED:2,NETWORK_UNREACHABLE:3,HOST_UNREACHABLE:4,CONNECTION_REFUSED:5,
TTL_EXPIRED:6,COMMAND_NOT_SUPPORTED:7,ADDRESS_TYPE_NOT_SUPPORTED:8},e={INITIAL:"initial",HANDSHAKING:"handshaking",AUTHENTICATING:"authenticating",AUTHENTICATED:"\
authenticated",CONNECTING:"connecting",CONNECTED:"connected",ERROR:"error",CLOSED:"closed"},E=class extends I{static{A(this,"Socks5Client")}constructor(g,C={}){
if(super(),!g)throw new u("socket is required");this.socket=g,this.options=C,this.state=e.INITIAL,this.buffer=m,this.onSocketData=this.onData.bind(this),this.onSocketError=
this.onError.bind(this),this.onSocketClose=this.onClose.bind(this),this.authMethods=[],C.username&&C.password&&this.authMethods.push(O.USERNAME_PASSWORD),this.authMethods.
push(O.NO_AUTH),this.socket.on("data",this.onSocketData),this.socket.on("error",this.onSocketError),this.socket.on("close",this.onSocketClose)}onData(g){Y("rece\
ived data",g.length,"bytes in state",this.state),this.buffer=h.concat([this.buffer,g]);try{switch(this.state){case e.HANDSHAKING:this.handleHandshakeResponse();
break;case e.AUTHENTICATING:this.handleAuthResponse();break;case e.CONNECTING:this.handleConnectResponse();break}}catch(C){this.onError(C)}}onError(g){Y("socket\
 error",g),this.state=e.ERROR,this.emit("error",g),this.destroy()}onClose(){Y("socket closed"),this.state=e.CLOSED,this.emit("close")}destroy(){this.socket&&!this.
socket.destroyed&&this.socket.destroy()}markAuthenticated(){this.state=e.AUTHENTICATED,this.emit("authenticated")}handshake(){if(this.state!==e.INITIAL)throw new u(
"Handshake already started");Y("starting handshake with",this.authMethods.length,"auth methods"),this.state=e.HANDSHAKING;const g=h.alloc(2+this.authMethods.length);
g[0]=y,g[1]=this.authMethods.length,this.authMethods.forEach((C,o)=>{g[2+o]=C}),this.socket.write(g)}handleHandshakeResponse(){if(this.buffer.length<2)return;const g=this.
buffer[0],C=this.buffer[1];if(g!==y)throw new v(`Invalid SOCKS version: ${g}`,"UND_ERR_SOCKS5_VERSION");if(C===O.NO_ACCEPTABLE)throw new v("No acceptable authen\
tication method","UND_ERR_SOCKS5_AUTH_REJECTED");if(this.buffer=this.buffer.subarray(2),Y("server selected auth method",C),C===O.NO_AUTH)this.markAuthenticated();else if(C===
O.USERNAME_PASSWORD)this.state=e.AUTHENTICATING,this.sendAuthRequest();else throw new v(`Unsupported authentication method: ${C}`,"UND_ERR_SOCKS5_AUTH_METHOD")}sendAuthRequest(){
const{username:g,password:C}=this.options;if(!g||!C)throw new u("Username and password required for authentication");Y("sending username/password auth");const o=h.
from(g),R=h.from(C);if(o.length>255||R.length>255)throw new u("Username or password too long");const k=h.alloc(3+o.length+R.length);k[0]=1,k[1]=o.length,o.copy(
k,2),k[2+o.length]=R.length,R.copy(k,3+o.length),this.socket.write(k)}handleAuthResponse(){if(this.buffer.length<2)return;const g=this.buffer[0],C=this.buffer[1];
if(g!==1)throw new v(`Invalid auth sub-negotiation version: ${g}`,"UND_ERR_SOCKS5_AUTH_VERSION");if(C!==0)throw new v("Authentication failed","UND_ERR_SOCKS5_AU\
TH_FAILED");this.buffer=this.buffer.subarray(2),Y("authentication successful"),this.markAuthenticated()}connect(g,C){if(this.state===e.CONNECTING||this.state===
e.CONNECTED)throw new u("Connection already in progress");if(this.state!==e.AUTHENTICATED)throw new u("Client must be authenticated before CONNECT");Y("connecti\
ng to",g,C),this.state=e.CONNECTING;const o=this.buildConnectRequest(M.CONNECT,g,C);this.socket.write(o)}buildConnectRequest(g,C,o){const{type:R,buffer:k}=X(C),
F=h.alloc(4+k.length+2);return F[0]=y,F[1]=g,F[2]=0,F[3]=R,k.copy(F,4),F.writeUInt16BE(o,4+k.length),F}handleConnectResponse(){if(this.buffer.length<4)return;const g=this.
buffer[0],C=this.buffer[1],o=this.buffer[3];if(g!==y)throw new v(`Invalid SOCKS version in reply: ${g}`,"UND_ERR_SOCKS5_REPLY_VERSION");let R=4;if(o===d.IPV4)R+=
6;else if(o===d.DOMAIN){if(this.buffer.length<5)return;R+=1+this.buffer[4]+2}else if(o===d.IPV6)R+=18;else throw new v(`Invalid address type in reply: ${o}`,"UN\
D_ERR_SOCKS5_ADDR_TYPE");if(this.buffer.length<R)return;if(C!==a.SUCCEEDED){const N=this.getReplyErrorMessage(C);throw new v(`SOCKS5 connection failed: ${N}`,`U\
ND_ERR_SOCKS5_REPLY_${C}`)}let k,F=4;if(o===d.IPV4)k=Array.from(this.buffer.subarray(F,F+4)).join("."),F+=4;else if(o===d.DOMAIN){const N=this.buffer[F];F+=1,k=
this.buffer.subarray(F,F+N).toString(),F+=N}else if(o===d.IPV6){const N=[];for(let G=0;G<8;G++){const D=this.buffer.readUInt16BE(F+G*2);N.push(D.toString(16))}k=
N.join(":"),F+=16}const Q=this.buffer.readUInt16BE(F);this.buffer=m,this.state=e.CONNECTED,this.socket.removeListener("data",this.onSocketData),Y("connected, bo\
und address:",k,"port:",Q),this.emit("connected",{address:k,port:Q})}getReplyErrorMessage(g){switch(g){case a.GENERAL_FAILURE:return"General SOCKS server failur\
e";case a.CONNECTION_NOT_ALLOWED:return"Connection not allowed by ruleset";case a.NETWORK_UNREACHABLE:return"Network unreachable";case a.HOST_UNREACHABLE:return"\
Host unreachable";case a.CONNECTION_REFUSED:return"Connection refused";case a.TTL_EXPIRED:return"TTL expired";case a.COMMAND_NOT_SUPPORTED:return"Command not su\
pported";case a.ADDRESS_TYPE_NOT_SUPPORTED:return"Address type not supported";default:return`Unknown error code: ${g}`}}};sA.exports={Socks5Client:E,AUTH_METHODS:O,
COMMANDS:M,ADDRESS_TYPES:d,REPLY_CODES:a,STATES:e}}}),gE=VA({"../../work/main/node_modules/undici/lib/dispatcher/socks5-proxy-agent.js"(s,sA){"use strict";var{URL:I}=UA(
"node:url"),h,u=$e(),{ConnectTimeoutError:v,InvalidArgumentError:K}=re(),{Socks5Client:X,STATES:Y}=BE(),{kBusy:m,kConnected:y,kDispatch:O,kClose:M,kDestroy:d}=ne(),
a=hQ(),e=AQ(),{setupConnectTimeout:E}=ge(),{debuglog:g}=UA("node:util"),C=g("undici:socks5-proxy"),o=5e3,R=Symbol("proxy url"),k=Symbol("proxy headers"),F=Symbol(
"proxy auth"),Q=Symbol("proxy protocol"),N=Symbol("pools"),G=Symbol("connector"),D=Symbol("connect timeout"),U=Symbol("request tls settings"),x=Symbol("request \
tls timeout");function r(S,T,V){return new v(`Connect Timeout Error (attempted address: ${S}:${T}, timeout: ${V}ms)`)}A(r,"createConnectTimeoutError");var c=!1,
p=class extends u{static{A(this,"Socks5ProxyAgent")}constructor(S,T={}){if(super(T),c||(process.emitWarning("SOCKS5 proxy support is experimental and subject to\
 change","ExperimentalWarning"),c=!0),!S)throw new K("Proxy URL is mandatory");const V=typeof S=="string"?new I(S):S;if(V.protocol!=="socks5:"&&V.protocol!=="so\
cks:")throw new K("Proxy URL must use socks5:// or socks:// protocol");this[R]=V,this[k]=T.headers||{},this[Q]=T.proxyTls?"https:":"http:";const $=T.connectTimeout??
o;if(!Number.isFinite($)||$<0)throw new K("invalid connectTimeout");this[D]=$;const{timeout:tA,...AA}=T.requestTls||{},IA=tA??$;if(!Number.isFinite(IA)||IA<0)throw new K(
"invalid requestTls.timeout");this[U]=AA,this[x]=IA,this[F]={username:T.username||(V.username?decodeURIComponent(V.username):null),password:T.password||(V.password?
decodeURIComponent(V.password):null)};const W=T.proxyTls?.timeout??$;if(!Number.isFinite(W)||W<0)throw new K("invalid proxyTls.timeout");this[G]=T.connect||e({...T.
proxyTls,timeout:W,servername:T.proxyTls?.servername||V.hostname}),this[N]=new Map}async createSocks5Connection(S,T){const V=this[R].hostname,$=parseInt(this[R].
port)||1080;C("creating SOCKS5 connection to",V,$);const tA=Promise.withResolvers();this[G]({hostname:V,host:V,port:$,protocol:this[Q]},(MA,vA)=>{MA?tA.reject(MA):
tA.resolve(vA)});const AA=await tA.promise,IA=new X(AA,this[F]);IA.on("error",MA=>{C("SOCKS5 error:",MA),AA.destroy()}),await IA.handshake();const W=Promise.withResolvers(),
CA=this[D]===0?null:setTimeout(()=>{NA(),IA.destroy(),W.reject(r(V,$,this[D]))},this[D]),NA=A(()=>{clearTimeout(CA),IA.removeListener("authenticated",SA),IA.removeListener(
"error",HA)},"cleanupAuthenticationListeners"),SA=A(()=>{NA(),W.resolve()},"onAuthenticated"),HA=A(MA=>{NA(),W.reject(MA)},"onAuthenticationError");IA.state===Y.
AUTHENTICATED?(clearTimeout(CA),W.resolve()):(IA.once("authenticated",SA),IA.once("error",HA)),await W.promise,await IA.connect(S,T);const Z=Promise.withResolvers(),
rA=this[D]===0?null:setTimeout(()=>{aA(),IA.destroy(),Z.reject(r(S,T,this[D]))},this[D]),aA=A(()=>{clearTimeout(rA),IA.removeListener("connected",DA),IA.removeListener(
"error",TA)},"cleanupConnectionListeners"),DA=A(MA=>{C("SOCKS5 tunnel established to",S,T,"via",MA),aA(),Z.resolve()},"onConnected"),TA=A(MA=>{aA(),Z.reject(MA)},
"onConnectionError");return IA.once("connected",DA),IA.once("error",TA),await Z.promise,AA}[O](S,T){const{origin:V}=S;C("dispatching request to",V,"via SOCKS5");
try{const $=String(V);let tA=this[N].get($);if(!tA||tA.destroyed||tA.closed){tA=new a(V,{pipelining:S.pipelining,connections:S.connections,connect:A(async(IA,W)=>{
try{const CA=new I(V),NA=CA.hostname,SA=parseInt(CA.port)||(CA.protocol==="https:"?443:80);C("establishing SOCKS5 connection to",NA,SA);const HA=await this.createSocks5Connection(
NA,SA);let Z=HA;if(CA.protocol==="https:"){h||(h=UA("node:tls")),C("upgrading to TLS"),Z=h.connect({...this[U],socket:HA,servername:this[U]?.servername||NA});const rA=Promise.
withResolvers(),aA=A(()=>{queueMicrotask(MA),Z.removeListener("secureConnect",DA),Z.removeListener("error",TA)},"cleanupTlsListeners"),DA=A(()=>{aA(),rA.resolve()},
"onSecureConnect"),TA=A(vA=>{aA(),rA.reject(vA)},"onTlsError"),MA=E(new WeakRef(Z),{timeout:this[x],hostname:NA,port:SA});Z.once("secureConnect",DA),Z.once("err\
or",TA),await rA.promise}W(null,Z)}catch(CA){C("SOCKS5 connection error:",CA),W(CA)}},"connect")}),this[N].set($,tA);const AA=A(()=>{this[N].get($)!==tA||tA[y]>
0||tA[m]||(this[N].delete($),tA.destroyed||tA.close())},"closePoolIfUnused");tA.on("disconnect",AA),tA.on("connectionError",AA)}return tA[O](S,T)}catch($){if(C(
"dispatch error:",$),typeof T.onResponseError=="function")return T.onResponseError(null,$),!1;if(typeof T.onError=="function")return T.onError($),!1;throw $}}async[M](){
const S=[];for(const T of this[N].values())S.push(T.close());this[N].clear(),await Promise.all(S)}async[d](S){const T=[];for(const V of this[N].values())T.push(
V.destroy(S));this[N].clear(),await Promise.all(T)}};sA.exports=p}}),CE=VA({"../../work/main/node_modules/undici/lib/dispatcher/proxy-agent.js"(s,sA){"use stric\
t";var{kProxy:I,kClose:h,kDestroy:u,kDispatch:v}=ne(),K=TQ(),X=hQ(),Y=$e(),{InvalidArgumentError:m,RequestAbortedError:y,SecureProxyConnectionError:O,ProxyConnectionError:M}=re(),
d=AQ(),a=CQ(),{channels:e}=ze(),E=gE(),{hasSafeIterator:g}=ge(),C=Symbol("proxy agent"),o=Symbol("proxy client"),R=Symbol("proxy headers"),k=Symbol("request tls\
 settings"),F=Symbol("proxy tls settings"),Q=Symbol("connect endpoint function"),N=Symbol("connect endpoint function (http/1.1 only)"),G=Symbol("tunnel proxy"),
D="proxy-authorization";function U(W){return W==="https:"?443:80}A(U,"defaultProtocolPort");function x(W,CA){return new X(W,CA)}A(x,"defaultFactory");var r=A(()=>{},
"noop");function c(W,CA){return CA.connections===1?new a(W,CA):new X(W,CA)}A(c,"defaultAgentFactory");function p(W,CA){return CA===!0||W!=="http:"}A(p,"shouldPr\
oxyTunnel");var S=class extends Y{static{A(this,"Http1ProxyWrapper")}#A;#e;constructor(W,{headers:CA={},connect:NA,factory:SA,proxyServername:HA}){if(!W)throw new m(
"Proxy URL is mandatory");super(),this[R]=CA,this.#e=HA,SA?this.#A=SA(W,{connect:NA}):this.#A=new a(W,{connect:NA})}[v](W,CA){const NA=CA.onResponseStart;CA.onResponseStart=
function(rA,aA,DA,TA){if(aA===407){typeof CA.onResponseError=="function"&&CA.onResponseError(rA,new m("Proxy Authentication Required (407)"));return}NA&&NA.call(
this,rA,aA,DA,TA)};const{origin:SA,path:HA="/",headers:Z={}}=W;return W.path=SA+HA,W.headers={...this[R],...Z},AA(Z)||(W.headers.host=new URL(SA).host),this.#e!=
null&&(W.servername=this.#e),this.#A[v](W,CA)}[h](){return this.#A.close()}[u](W){return this.#A.destroy(W)}},T=class extends Y{static{A(this,"ProxyAgent")}constructor(W){
if(!W||typeof W=="object"&&!(W instanceof URL)&&!W.uri)throw new m("Proxy uri is mandatory");const{clientFactory:CA=x}=W;if(typeof CA!="function")throw new m("P\
roxy opts.clientFactory must be a function.");const{proxyTunnel:NA,connectTimeout:SA}=W;super(W);const HA=this.#A(W),{href:Z,origin:rA,port:aA,protocol:DA,username:TA,
password:MA,hostname:vA}=HA;if(this[I]={uri:Z,protocol:DA},this[k]=W.requestTls,this[F]=W.proxyTls,this[R]=W.headers||{},this[G]=NA,W.auth&&W.token)throw new m(
"opts.auth cannot be used in combination with opts.token");W.auth?this[R]["proxy-authorization"]=`Basic ${W.auth}`:W.token?this[R]["proxy-authorization"]=W.token:
TA&&MA?this[R]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(TA)}:${decodeURIComponent(MA)}`).toString("base64")}`:TA&&(this[R]["proxy-autho\
rization"]=`Basic ${Buffer.from(`${decodeURIComponent(TA)}:`).toString("base64")}`);const qA=d({timeout:SA,...W.proxyTls}),z=d({timeout:SA,...W.proxyTls,allowH2:!1});
this[Q]=d({timeout:SA,...W.requestTls}),this[N]=d({timeout:SA,...W.requestTls,allowH2:!1});const cA=W.factory||c,PA=A((oA,XA)=>{const{protocol:J}=new URL(oA);if(this[I].
protocol==="socks5:"||this[I].protocol==="socks:")return new E(this[I].uri,{headers:this[R],connect:qA,factory:cA,username:W.username||TA,password:W.password||MA,
connectTimeout:SA,proxyTls:W.proxyTls,requestTls:W.requestTls});if(!p(J,this[G])){const pA=this[I].protocol==="https:"?(jA,Ae)=>z(jA,(hA,bA)=>{hA&&hA.code==="ER\
R_TLS_CERT_ALTNAME_INVALID"?Ae(new O(hA)):Ae(hA,bA)}):z;return new S(this[I].uri,{headers:this[R],connect:pA,factory:cA,proxyServername:this[I].protocol==="http\
s:"?this[F]?.servername||vA:void 0})}return cA(oA,XA)},"factory");DA==="socks5:"||DA==="socks:"?this[o]=null:this[o]=CA(HA,{connect:qA}),this[C]=new K({...W,factory:PA,
connect:A(async(oA,XA)=>{if(!this[o]){XA(new m("Cannot establish tunnel connection without a proxy client"));return}let J=oA.host;oA.port||(J+=`:${U(oA.protocol)}`);
try{const pA={origin:rA,port:aA,path:J,signal:oA.signal,headers:{...this[R],host:oA.host,...oA.connections==null||oA.connections>0?{"proxy-connection":"keep-ali\
ve"}:{}},servername:this[F]?.servername||vA},{socket:jA,statusCode:Ae}=await this[o].connect(pA);if(Ae!==200){jA.on("error",r).destroy(),XA(new y(`Proxy respons\
e (${Ae}) !== 200 when HTTP Tunneling`));return}if(e.proxyConnected.hasSubscribers&&e.proxyConnected.publish({socket:jA,connectParams:pA}),oA.protocol!=="https:"){
XA(null,jA);return}let hA;this[k]?hA=this[k].servername:hA=oA.servername,(oA.allowH2===!1?this[N]:this[Q])({...oA,servername:hA,httpSocket:jA},XA)}catch(pA){pA.
code==="ERR_TLS_CERT_ALTNAME_INVALID"?XA(new O(pA)):pA.code==="UND_ERR_SOCKET"?XA(new M(pA)):XA(pA)}},"connect")})}dispatch(W,CA){let NA=V(W.headers);return $(NA),
NA&&!AA(NA)&&(NA===W.headers&&(NA={...NA}),NA.host=new URL(W.origin).host),this[C].dispatch({...W,headers:NA},CA)}#A(W){return typeof W=="string"?new URL(W):W instanceof
URL?W:new URL(W.uri)}[h](){const W=[this[C].close()];return this[o]&&W.push(this[o].close()),Promise.all(W)}[u](){const W=[this[C].destroy()];return this[o]&&W.
push(this[o].destroy()),Promise.all(W)}};function V(W){if(Array.isArray(W)){const CA={};for(let NA=0;NA<W.length;NA+=2)tA(W[NA])&&IA(),CA[W[NA]]=W[NA+1];return CA}
if(W&&typeof W=="object"&&g(W)){const CA={};for(const[NA,SA]of W){if(!Object.hasOwn(CA,NA)){CA[NA]=SA;continue}const HA=CA[NA],Z=[];HA!==void 0&&Z.push(...Array.
isArray(HA)?HA:[HA]),SA!==void 0&&Z.push(...Array.isArray(SA)?SA:[SA]),CA[NA]=Z.length>1?Z:Z[0]}return CA}return W}A(V,"buildHeaders");function $(W){for(const CA in W)
tA(CA)&&IA()}A($,"throwIfProxyAuthIsSent");function tA(W){return W.length===D.length&&W.toLowerCase()===D}A(tA,"isProxyAuthorizationHeader");function AA(W){for(const CA in W)
if(CA.length===4&&CA.toLowerCase()==="host")return!0;return!1}A(AA,"hasHostHeader");function IA(){throw new m("Proxy-Authorization should be sent in ProxyAgent \
constructor")}A(IA,"throwProxyAuthError"),sA.exports=T}}),NQ=VA({"../../work/main/node_modules/undici/lib/web/fetch/headers.js"(s,sA){"use strict";var{kConstruct:I}=ne(),
{kEnumerableProperty:h,setHeader:u}=ge(),{iteratorMixin:v,isValidHeaderName:K,isValidHeaderValue:X}=Ke(),{webidl:Y}=me(),m=UA("node:assert"),y=UA("node:util");function O(Q){
return Q===10||Q===13||Q===9||Q===32}A(O,"isHTTPWhiteSpaceCharCode");function M(Q){let N=0,G=Q.length;for(;G>N&&O(Q.charCodeAt(G-1));)--G;for(;G>N&&O(Q.charCodeAt(
N));)++N;return N===0&&G===Q.length?Q:Q.substring(N,G)}A(M,"headerValueNormalize");function d(Q,N){if(Array.isArray(N))for(let G=0;G<N.length;++G){const D=N[G];
if(D.length!==2)throw Y.errors.exception({header:"Headers constructor",message:`expected name/value pair to be length 2, found ${D.length}.`});a(Q,D[0],D[1])}else if(typeof N==
"object"&&N!==null){const G=Object.keys(N);for(let D=0;D<G.length;++D)a(Q,G[D],N[G[D]])}else throw Y.errors.conversionFailed({prefix:"Headers constructor",argument:"\
Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}A(d,"fill");function a(Q,N,G){if(G=M(G),K(N)){if(!X(G))throw Y.errors.invalidArgument(
{prefix:"Headers.append",value:G,type:"header value"})}else throw Y.errors.invalidArgument({prefix:"Headers.append",value:N,type:"header name"});if(C(Q)==="immu\
table")throw new TypeError("immutable");return R(Q).append(N,G,!1)}A(a,"appendHeader");function e(Q){const N=R(Q);if(!N)return[];if(N.sortedMap)return N.sortedMap;
const G=[],D=N.toSortedArray(),U=N.cookies;if(U===null||U.length===1)return N.sortedMap=D;for(let x=0;x<D.length;++x){const{0:r,1:c}=D[x];if(r==="set-cookie")for(let p=0;p<
U.length;++p)G.push([r,U[p]]);else G.push([r,c])}return N.sortedMap=G}A(e,"headersListSortAndCombine");function E(Q,N){return Q[0]<N[0]?-1:1}A(E,"compareHeaderN\
ame");var g=class LQ{static{A(this,"_HeadersList")}cookies=null;sortedMap;headersMap;constructor(N){N instanceof LQ?(this.headersMap=new Map(N.headersMap),this.
sortedMap=N.sortedMap,this.cookies=N.cookies===null?null:[...N.cookies]):(this.headersMap=new Map(N),this.sortedMap=null)}contains(N,G){return this.headersMap.has(
G?N:N.toLowerCase())}clear(){this.headersMap.clear(),this.sortedMap=null,this.cookies=null}append(N,G,D){this.sortedMap=null;const U=D?N:N.toLowerCase(),x=this.
headersMap.get(U);if(x){const r=U==="cookie"?"; ":", ";this.headersMap.set(U,{name:x.name,value:`${x.value}${r}${G}`})}else this.headersMap.set(U,{name:N,value:G});
U==="set-cookie"&&(this.cookies??=[]).push(G)}set(N,G,D){this.sortedMap=null;const U=D?N:N.toLowerCase();U==="set-cookie"&&(this.cookies=[G]),this.headersMap.set(
U,{name:N,value:G})}delete(N,G){this.sortedMap=null,G||(N=N.toLowerCase()),N==="set-cookie"&&(this.cookies=null),this.headersMap.delete(N)}get(N,G){return this.
headersMap.get(G?N:N.toLowerCase())?.value??null}*[Symbol.iterator](){for(const{0:N,1:{value:G}}of this.headersMap)yield[N,G]}get entries(){const N={};if(this.headersMap.
size!==0)for(const{name:G,value:D}of this.headersMap.values())u(N,G,D);return N}rawValues(){return this.headersMap.values()}get entriesList(){const N=[];if(this.
headersMap.size!==0)for(const{0:G,1:{name:D,value:U}}of this.headersMap)if(G==="set-cookie")for(const x of this.cookies)N.push([D,x]);else N.push([D,U]);return N}toSortedArray(){
const N=this.headersMap.size,G=new Array(N);if(N<=32){if(N===0)return G;const D=this.headersMap[Symbol.iterator](),U=D.next().value;G[0]=[U[0],U[1].value],m(U[1].
value!==null);for(let x=1,r=0,c=0,p=0,S=0,T,V;x<N;++x){for(V=D.next().value,T=G[x]=[V[0],V[1].value],m(T[1]!==null),p=0,c=x;p<c;)S=p+(c-p>>1),G[S][0]<=T[0]?p=S+
1:c=S;if(x!==S){for(r=x;r>p;)G[r]=G[--r];G[p]=T}}if(!D.next().done)throw new TypeError("Unreachable");return G}else{let D=0;for(const{0:U,1:{value:x}}of this.headersMap)
G[D++]=[U,x],m(x!==null);return G.sort(E)}}},C,o,R,k,F=class{static{A(this,"Headers")}#A;#e;constructor(Q=void 0){Y.util.markAsUncloneable(this),Q!==I&&(this.#e=
new g,this.#A="none",Q!==void 0&&(Q=Y.converters.HeadersInit(Q,"Headers constructor","init"),d(this,Q)))}append(Q,N){Y.brandCheck(this,Y.is.Headers),Y.argumentLengthCheck(
arguments,2,"Headers.append");const G="Headers.append";return Q=Y.converters.ByteString(Q,G,"name"),N=Y.converters.ByteString(N,G,"value"),a(this,Q,N)}delete(Q){
if(Y.brandCheck(this,Y.is.Headers),Y.argumentLengthCheck(arguments,1,"Headers.delete"),Q=Y.converters.ByteString(Q,"Headers.delete","name"),!K(Q))throw Y.errors.
invalidArgument({prefix:"Headers.delete",value:Q,type:"header name"});if(this.#A==="immutable")throw new TypeError("immutable");this.#e.contains(Q,!1)&&this.#e.
delete(Q,!1)}get(Q){Y.brandCheck(this,Y.is.Headers),Y.argumentLengthCheck(arguments,1,"Headers.get");const N="Headers.get";if(Q=Y.converters.ByteString(Q,N,"nam\
e"),!K(Q))throw Y.errors.invalidArgument({prefix:N,value:Q,type:"header name"});return this.#e.get(Q,!1)}has(Q){Y.brandCheck(this,Y.is.Headers),Y.argumentLengthCheck(
arguments,1,"Headers.has");const N="Headers.has";if(Q=Y.converters.ByteString(Q,N,"name"),!K(Q))throw Y.errors.invalidArgument({prefix:N,value:Q,type:"header na\
me"});return this.#e.contains(Q,!1)}set(Q,N){Y.brandCheck(this,Y.is.Headers),Y.argumentLengthCheck(arguments,2,"Headers.set");const G="Headers.set";if(Q=Y.converters.
ByteString(Q,G,"name"),N=Y.converters.ByteString(N,G,"value"),N=M(N),K(Q)){if(!X(N))throw Y.errors.invalidArgument({prefix:G,value:N,type:"header value"})}else throw Y.
errors.invalidArgument({prefix:G,value:Q,type:"header name"});if(this.#A==="immutable")throw new TypeError("immutable");this.#e.set(Q,N,!1)}getSetCookie(){Y.brandCheck(
this,Y.is.Headers);const Q=this.#e.cookies;return Q?[...Q]:[]}[y.inspect.custom](Q,N){return N.depth??=Q,`Headers ${y.formatWithOptions(N,this.#e.entries)}`}static{
C=A(Q=>Q.#A,"getHeadersGuard"),o=A((Q,N)=>{Q.#A=N},"setHeadersGuard"),R=A(Q=>Q.#e,"getHeadersList"),k=A((Q,N)=>{Q.#e=N},"setHeadersList"),Y.is.Headers=Q=>Q!=null&&
typeof Q=="object"&&#A in Q}};v("Headers",F,e,0,1,Y.is.Headers),Object.defineProperties(F.prototype,{append:h,delete:h,get:h,has:h,set:h,getSetCookie:h,[Symbol.
toStringTag]:{value:"Headers",configurable:!0},[y.inspect.custom]:{enumerable:!1}}),Y.converters.HeadersInit=function(Q,N,G){if(Y.util.Type(Q)===Y.util.Types.OBJECT){
const D=Reflect.get(Q,Symbol.iterator);if(!y.types.isProxy(Q)&&D===F.prototype.entries)try{return R(Q).entriesList}catch{}return typeof D=="function"?Y.converters["\
sequence<sequence<ByteString>>"](Q,N,G,D.bind(Q)):Y.converters["record<ByteString, ByteString>"](Q,N,G)}throw Y.errors.conversionFailed({prefix:"Headers constru\
ctor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})},sA.exports={fill:d,compareHeaderName:E,Headers:F,HeadersList:g,
getHeadersGuard:C,setHeadersGuard:o,setHeadersList:k,getHeadersList:R}}}),rE=VA({"../../work/main/node_modules/undici/lib/web/fetch/response.js"(s,sA){"use stri\
ct";var{Headers:I,HeadersList:h,fill:u,getHeadersGuard:v,setHeadersGuard:K,setHeadersList:X}=NQ(),{extractBody:Y,cloneBody:m,mixinBody:y,streamRegistry:O,bodyUnusable:M}=eQ(),
d=ge(),a=UA("node:util"),{kEnumerableProperty:e}=d,{isValidReasonPhrase:E,isCancelled:g,isAborted:C,isErrorLike:o,environmentSettingsObject:R}=Ke(),{redirectStatusSet:k,
nullBodyStatus:F}=gQ(),{webidl:Q}=me(),{URLSerializer:N}=Pe(),{kConstruct:G}=ne(),D=UA("node:assert"),{isomorphicEncode:U,serializeJavascriptValueToJSONString:x}=Je(),
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
cloneResponse:$,fromInnerResponse:HA,getResponseState:S}}}),iE=VA({"../../work/main/node_modules/undici/lib/web/fetch/request.js"(s,sA){"use strict";var{extractBody:I,
mixinBody:h,cloneBody:u,bodyUnusable:v}=eQ(),{Headers:K,fill:X,HeadersList:Y,setHeadersGuard:m,getHeadersGuard:y,setHeadersList:O,getHeadersList:M}=NQ(),d=ge(),
a=UA("node:util"),{isValidHTTPToken:e,sameOrigin:E,environmentSettingsObject:g}=Ke(),{forbiddenMethodsSet:C,corsSafeListedMethodsSet:o,referrerPolicy:R,requestRedirect:k,
requestMode:F,requestCredentials:Q,requestCache:N,requestDuplex:G}=gQ(),{kEnumerableProperty:D,normalizedMethodRecordsBase:U,normalizedMethodRecords:x}=d,{webidl:r}=me(),
{URLSerializer:c}=Pe(),{kConstruct:p}=ne(),S=UA("node:assert"),T=new FinalizationRegistry(({signal:z,reference:cA})=>{tA(z,cA)}),V=new WeakMap,$=new WeakMap;function tA(z,cA){
const PA=$.get(z);PA instanceof Set&&(PA.delete(cA),PA.size!==0)||(z.removeEventListener("abort",IA),$.delete(z))}A(tA,"removeSignalFollower");function AA(z,cA){
T.unregister(z);const PA=z.deref();PA!==void 0&&(V.delete(PA.signal),PA.abort(cA))}A(AA,"abortSignalFollower");function IA(){this.removeEventListener("abort",IA);
const z=$.get(this);if(z instanceof Set){for(const cA of z)AA(cA,this.reason);z.clear()}else AA(z,this.reason);$.delete(this)}A(IA,"abortSignalFollowers");function W(z){
const cA=new AbortController;if(z==null)return cA.signal;if(z.aborted)return cA.abort(z.reason),cA.signal;const PA=new WeakRef(cA),oA=$.get(z);if(oA===void 0)d.
addAbortListener(z,IA),$.set(z,PA);else if(oA instanceof WeakRef){const XA=new Set;XA.add(oA),XA.add(PA),$.set(z,XA)}else oA.add(PA);return T.register(cA,{signal:z,
reference:PA},PA),V.set(cA.signal,{controller:cA,source:z,reference:PA}),cA.signal}A(W,"createDependentSignal");var CA=!1,NA,SA,HA,Z,rA,aA,DA,TA=class{static{A(
this,"Request")}#A;#e;#E;#Q;constructor(z,cA=void 0){if(r.util.markAsUncloneable(this),z===p)return;r.argumentLengthCheck(arguments,1,"Request constructor"),z=r.
converters.RequestInfo(z),cA=r.converters.RequestInit(cA);let oA=null,XA=null;const J=g.settingsObject.baseUrl;let pA=null;if(typeof z=="string"){this.#e=cA.dispatcher;
let FA;try{FA=new URL(z,J)}catch(uA){throw new TypeError("Failed to parse URL from "+z,{cause:uA})}if(FA.username||FA.password)throw new TypeError("Request cann\
ot be constructed from a URL that includes credentials: "+z);oA=MA({urlList:[FA]}),XA="cors"}else S(r.is.Request(z)),oA=z.#Q,pA=z.#A,this.#e=cA.dispatcher||z.#e;
const jA=g.settingsObject.origin;let Ae="client";if(oA.window?.constructor?.name==="EnvironmentSettingsObject"&&E(oA.window,jA)&&(Ae=oA.window),cA.window!=null)
throw new TypeError(`'window' option '${Ae}' must be null`);"window"in cA&&(Ae="no-window"),oA=MA({method:oA.method,headersList:oA.headersList,unsafeRequest:oA.
unsafeRequest,client:g.settingsObject,window:Ae,priority:oA.priority,origin:oA.origin,referrer:oA.referrer,referrerPolicy:oA.referrerPolicy,mode:oA.mode,credentials:oA.
credentials,cache:oA.cache,redirect:oA.redirect,integrity:oA.integrity,keepalive:oA.keepalive,reloadNavigation:oA.reloadNavigation,historyNavigation:oA.historyNavigation,
urlList:[...oA.urlList]});const hA=Object.keys(cA).length!==0;if(hA&&(oA.mode==="navigate"&&(oA.mode="same-origin"),oA.reloadNavigation=!1,oA.historyNavigation=
!1,oA.origin="client",oA.referrer="client",oA.referrerPolicy="",oA.url=oA.urlList[oA.urlList.length-1],oA.urlList=[oA.url]),cA.referrer!==void 0){const FA=cA.referrer;
if(FA==="")oA.referrer="no-referrer";else{let uA;try{uA=new URL(FA,J)}catch(l){throw new TypeError(`Referrer "${FA}" is not a valid URL.`,{cause:l})}uA.protocol===
"about:"&&uA.hostname==="client"||jA&&!E(uA,g.settingsObject.baseUrl)?oA.referrer="client":oA.referrer=uA}}cA.referrerPolicy!==void 0&&(oA.referrerPolicy=cA.referrerPolicy);
let bA;if(cA.mode!==void 0?bA=cA.mode:bA=XA,bA==="navigate")throw r.errors.exception({header:"Request constructor",message:"invalid request mode navigate."});if(bA!=
null&&(oA.mode=bA),cA.credentials!==void 0&&(oA.credentials=cA.credentials),cA.cache!==void 0&&(oA.cache=cA.cache),oA.cache==="only-if-cached"&&oA.mode!=="same-\
origin")throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");if(cA.redirect!==void 0&&(oA.redirect=cA.redirect),cA.integrity!=null&&(oA.
integrity=String(cA.integrity)),cA.keepalive!==void 0&&(oA.keepalive=!!cA.keepalive),cA.method!==void 0){let FA=cA.method;const uA=x[FA];if(uA!==void 0)oA.method=
uA;else{if(!e(FA))throw new TypeError(`'${FA}' is not a valid HTTP method.`);const l=FA.toUpperCase();if(C.has(l))throw new TypeError(`'${FA}' HTTP method is un\
supported.`);FA=U[l]??FA,oA.method=FA}!CA&&oA.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `P\
ATCH` is much more likely to succeed.",{code:"UNDICI-FETCH-patch"}),CA=!0)}if(cA.signal!==void 0&&(pA=cA.signal),this.#Q=oA,this.#A=W(pA),this.#E=new K(p),O(this.#E,
oA.headersList),m(this.#E,"request"),bA==="no-cors"){if(!o.has(oA.method))throw new TypeError(`'${oA.method} is unsupported in no-cors mode.`);m(this.#E,"reques\
t-no-cors")}if(hA){const FA=M(this.#E),uA=cA.headers!==void 0?cA.headers:new Y(FA);if(FA.clear(),uA instanceof Y){for(const{name:l,value:j}of uA.rawValues())FA.
append(l,j,!1);FA.cookies=uA.cookies}else X(this.#E,uA)}const LA=r.is.Request(z)?z.#Q.body:null;if((cA.body!=null||LA!=null)&&(oA.method==="GET"||oA.method==="H\
EAD"))throw new TypeError("Request with GET/HEAD method cannot have body.");let lA=null;if(cA.body!=null){const[FA,uA]=I(cA.body,oA.keepalive);lA=FA,uA&&!M(this.#E).
contains("content-type",!0)&&this.#E.append("content-type",uA,!0)}const JA=lA??LA;if(JA!=null&&JA.source==null){if(lA!=null&&cA.duplex==null)throw new TypeError(
"RequestInit: duplex option is required when sending a body.");if(oA.mode!=="same-origin"&&oA.mode!=="cors")throw new TypeError('If request is made from Readabl\
eStream, mode should be "same-origin" or "cors"');oA.useCORSPreflightFlag=!0}let nA=JA;if(lA==null&&LA!=null){if(v(z.#Q))throw new TypeError("Cannot construct a\
 Request with a Request object that has already been used.");const FA=new TransformStream;LA.stream.pipeThrough(FA),nA={source:LA.source,length:LA.length,stream:FA.
readable}}this.#Q.body=nA}get method(){return r.brandCheck(this,r.is.Request),this.#Q.method}get url(){return r.brandCheck(this,r.is.Request),c(this.#Q.url)}get headers(){
return r.brandCheck(this,r.is.Request),this.#E}get destination(){return r.brandCheck(this,r.is.Request),this.#Q.destination}get referrer(){return r.brandCheck(this,
r.is.Request),this.#Q.referrer==="no-referrer"?"":this.#Q.referrer==="client"?"about:client":this.#Q.referrer.toString()}get referrerPolicy(){return r.brandCheck(
this,r.is.Request),this.#Q.referrerPolicy}get mode(){return r.brandCheck(this,r.is.Request),this.#Q.mode}get credentials(){return r.brandCheck(this,r.is.Request),
this.#Q.credentials}get cache(){return r.brandCheck(this,r.is.Request),this.#Q.cache}get redirect(){return r.brandCheck(this,r.is.Request),this.#Q.redirect}get integrity(){
return r.brandCheck(this,r.is.Request),this.#Q.integrity}get keepalive(){return r.brandCheck(this,r.is.Request),this.#Q.keepalive}get isReloadNavigation(){return r.
brandCheck(this,r.is.Request),this.#Q.reloadNavigation}get isHistoryNavigation(){return r.brandCheck(this,r.is.Request),this.#Q.historyNavigation}get signal(){return r.
brandCheck(this,r.is.Request),this.#A}get body(){return r.brandCheck(this,r.is.Request),this.#Q.body?this.#Q.body.stream:null}get bodyUsed(){return r.brandCheck(
this,r.is.Request),!!this.#Q.body&&d.isDisturbed(this.#Q.body.stream)}get duplex(){return r.brandCheck(this,r.is.Request),"half"}clone(){if(r.brandCheck(this,r.
is.Request),v(this.#Q))throw new TypeError("unusable");const z=vA(this.#Q),cA=W(this.#A);return qA(z,this.#e,cA,y(this.#E))}[a.inspect.custom](z,cA){cA.depth===
null&&(cA.depth=2),cA.colors??=!0;const PA={method:this.method,url:this.url,headers:this.headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.
referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.
isReloadNavigation,isHistoryNavigation:this.isHistoryNavigation,signal:this.signal};return`Request ${a.formatWithOptions(cA,PA)}`}static{NA=A((z,cA)=>{z.#A=cA},
"setRequestSignal"),SA=A(z=>z.#e,"getRequestDispatcher"),HA=A((z,cA)=>{z.#e=cA},"setRequestDispatcher"),Z=A((z,cA)=>{z.#E=cA},"setRequestHeaders"),rA=A(z=>z.#Q,
"getRequestState"),aA=A((z,cA)=>{z.#Q=cA},"setRequestState"),DA=A(z=>{const cA=V.get(z.#A);cA!==void 0&&(V.delete(z.#A),T.unregister(cA.reference),tA(cA.source,
cA.reference))},"removeRequestAbortListener"),r.is.Request=z=>z!=null&&typeof z=="object"&&#Q in z}};h(TA,rA,r.is.Request);function MA(z){return{method:z.method??
"GET",localURLsOnly:z.localURLsOnly??!1,unsafeRequest:z.unsafeRequest??!1,body:z.body??null,client:z.client??null,reservedClient:z.reservedClient??null,replacesClientId:z.
replacesClientId??"",window:z.window??"client",keepalive:z.keepalive??!1,serviceWorkers:z.serviceWorkers??"all",initiator:z.initiator??"",destination:z.destination??
"",priority:z.priority??"auto",origin:z.origin??"client",policyContainer:z.policyContainer??"client",referrer:z.referrer??"client",referrerPolicy:z.referrerPolicy??
"",mode:z.mode??"no-cors",useCORSPreflightFlag:z.useCORSPreflightFlag??!1,credentials:z.credentials??"same-origin",useCredentials:z.useCredentials??!1,cache:z.cache??
"default",redirect:z.redirect??"follow",integrity:z.integrity??"",cryptoGraphicsNonceMetadata:z.cryptoGraphicsNonceMetadata??"",parserMetadata:z.parserMetadata??
"",reloadNavigation:z.reloadNavigation??!1,historyNavigation:z.historyNavigation??!1,userActivation:z.userActivation??!1,taintedOrigin:z.taintedOrigin??!1,redirectCount:z.
redirectCount??0,responseTainting:z.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:z.preventNoCacheCacheControlHeaderModification??!1,done:z.
done??!1,timingAllowFailed:z.timingAllowFailed??!1,useURLCredentials:z.useURLCredentials??void 0,traversableForUserPrompts:z.traversableForUserPrompts??"client",
urlList:z.urlList,url:z.urlList[0],headersList:z.headersList?new Y(z.headersList):new Y}}A(MA,"makeRequest");function vA(z){const cA=MA({...z,body:null});return z.
body!=null&&(cA.body=u(z.body)),cA}A(vA,"cloneRequest");function qA(z,cA,PA,oA){const XA=new TA(p);aA(XA,z),HA(XA,cA),NA(XA,PA);const J=new K(p);return Z(XA,J),
O(J,z.headersList),m(J,oA),XA}A(qA,"fromInnerRequest"),Object.defineProperties(TA.prototype,{method:D,url:D,headers:D,redirect:D,clone:D,signal:D,duplex:D,destination:D,
body:D,bodyUsed:D,isHistoryNavigation:D,isReloadNavigation:D,keepalive:D,integrity:D,cache:D,credentials:D,attribute:D,referrerPolicy:D,referrer:D,mode:D,[Symbol.
toStringTag]:{value:"Request",configurable:!0}}),r.converters.RequestInfo=function(z){return typeof z=="string"?r.converters.USVString(z):r.is.Request(z)?z:r.converters.
USVString(z)},r.converters.RequestInit=r.dictionaryConverter([{key:"method",converter:r.converters.ByteString},{key:"headers",converter:r.converters.HeadersInit},
{key:"body",converter:r.nullableConverter(r.converters.BodyInit)},{key:"referrer",converter:r.converters.USVString},{key:"referrerPolicy",converter:r.converters.
DOMString,allowedValues:R},{key:"mode",converter:r.converters.DOMString,allowedValues:F},{key:"credentials",converter:r.converters.DOMString,allowedValues:Q},{key:"\
cache",converter:r.converters.DOMString,allowedValues:N},{key:"redirect",converter:r.converters.DOMString,allowedValues:k},{key:"integrity",converter:r.converters.
DOMString},{key:"keepalive",converter:r.converters.boolean},{key:"signal",converter:r.nullableConverter(z=>r.converters.AbortSignal(z,"RequestInit","signal"))},
{key:"window",converter:r.converters.any},{key:"duplex",converter:r.converters.DOMString,allowedValues:G},{key:"dispatcher",converter:r.converters.any},{key:"pr\
iority",converter:r.converters.DOMString,allowedValues:["high","low","auto"]}]),sA.exports={Request:TA,makeRequest:MA,fromInnerRequest:qA,cloneRequest:vA,getRequestDispatcher:SA,
getRequestState:rA,removeRequestAbortListener:DA}}}),sE=VA({"../../work/main/node_modules/undici/lib/dispatcher/dispatcher1-wrapper.js"(s,sA){"use strict";var I=cQ(),
{InvalidArgumentError:h}=re(),{toRawHeaders:u}=ge(),{kOriginless:v,kUrl:K}=ne(),X=class{static{A(this,"LegacyHandlerWrapper")}#A;constructor(m){this.#A=m}onRequestStart(m,y){
this.#A.onConnect?.(O=>m.abort(O),y)}onRequestUpgrade(m,y,O,M){const d=Array.isArray(m?.rawHeaders)?m.rawHeaders:u(m?.rawHeaders??O??{});this.#A.onUpgrade?.(y,d,
M)}onResponseStart(m,y,O,M){const d=Array.isArray(m?.rawHeaders)?m.rawHeaders:u(m?.rawHeaders??O??{});this.#A.onHeaders?.(y,d,()=>m.resume(),M)===!1&&m.pause()}onResponseData(m,y){
this.#A.onData?.(y)===!1&&m.pause()}onResponseEnd(m,y){const O=Array.isArray(m?.rawTrailers)?m.rawTrailers:u(m?.rawTrailers??y??{});this.#A.onComplete?.(O)}onResponseError(m,y){
if(!this.#A.onError)throw y;this.#A.onError(y)}onBodySent(m){this.#A.onBodySent?.(m)}onRequestSent(){this.#A.onRequestSent?.()}onResponseStarted(){this.#A.onResponseStarted?.()}},
Y=class MQ extends I{static{A(this,"_Dispatcher1Wrapper")}#A;constructor(y){if(super(),!y||typeof y.dispatch!="function")throw new h("Argument dispatcher must i\
mplement dispatch");this.#A=y,this[K]=y[K],this[v]=y[v]}static wrapHandler(y){if(!y||typeof y!="object")throw new h("handler must be an object");return typeof y.
onRequestStart=="function"?y:new X(y)}dispatch(y,O){return y.allowH2!==!1&&(y={...y,allowH2:!1}),this.#A.dispatch(y,MQ.wrapHandler(O))}get webSocketOptions(){return this.#A.
webSocketOptions}get eventSourceOptions(){return this.#A.eventSourceOptions}close(...y){return this.#A.close(...y)}destroy(...y){return this.#A.destroy(...y)}};
sA.exports=Y}}),oE=VA({"../../work/main/node_modules/undici/lib/global.js"(s,sA){"use strict";var I=Symbol.for("undici.globalDispatcher.2"),h=Symbol.for("undici\
.globalDispatcher.1"),{InvalidArgumentError:u}=re(),v=TQ(),K=sE(),X;m()===void 0&&Y(new v);function Y(O){if(!O||typeof O.dispatch!="function")throw new u("Argum\
ent agent must implement Agent");try{Object.defineProperty(globalThis,I,{value:O,writable:!0,enumerable:!1,configurable:!1})}catch(M){if(M instanceof TypeError){
X=O;return}throw M}try{const M=O instanceof K?O:new K(O);Object.defineProperty(globalThis,h,{value:M,writable:!0,enumerable:!1,configurable:!1})}catch(M){if(!(M instanceof
TypeError))throw M}}A(Y,"setGlobalDispatcher");function m(){return globalThis[I]??X}A(m,"getGlobalDispatcher");var y=["fetch","Headers","Response","Request","Fo\
rmData","WebSocket","CloseEvent","ErrorEvent","MessageEvent","EventSource"];sA.exports={setGlobalDispatcher:Y,getGlobalDispatcher:m,installedExports:y}}}),nE=VA(
{"../../work/main/node_modules/undici/lib/web/subresource-integrity/subresource-integrity.js"(s,sA){"use strict";var I=UA("node:assert"),{runtimeFeatures:h}=FQ(),
{asciiLowercase:u}=Je(),v=new Map([["sha256",0],["sha384",1],["sha512",2]]),K;if(h.has("crypto")){K=UA("node:crypto");const a=K.getHashes();a.length===0&&v.clear();
for(const e of v.keys())a.includes(e)===!1&&v.delete(e)}else v.clear();var X=Map.prototype.get.bind(v),Y=A(a=>v.has(u(a)),"isValidSRIHashAlgorithm"),m=h.has("cr\
ypto")===!1||v.size===0?()=>!0:(a,e)=>{const E=O(e);if(E.length===0)return!0;const g=y(E);for(const C of g){const o=C.alg,R=C.val,k=M(o,a);if(d(k,R))return!0}return!1};
function y(a){const e=[];let E=null;for(const g of a){if(I(Y(g.alg),"Invalid SRI hash algorithm token"),e.length===0){e.push(g),E=g;continue}const C=E.alg,o=X(C),
R=g.alg,k=X(R);k<o||(k>o?(E=g,e[0]=g,e.length=1):e.push(g))}return e}A(y,"getStrongestMetadata");function O(a){const e=[];for(const E of a.split(/[\t\n\f\r ]+/)){
const C=E.split("?",1)[0];let o="";const R=[C.slice(0,6),C.slice(7)],k=R[0];if(!Y(k))continue;R[1]&&(o=R[1]);const F={alg:u(k),val:o};e.push(F)}return e}A(O,"pa\
rseMetadata");var M=A((a,e)=>K.hash(a,e,"base64"),"applyAlgorithmToBytes");function d(a,e){let E=a.length;E!==0&&a[E-1]==="="&&(E-=1),E!==0&&a[E-1]==="="&&(E-=1);
let g=e.length;if(g!==0&&e[g-1]==="="&&(g-=1),g!==0&&e[g-1]==="="&&(g-=1),E!==g)return!1;for(let C=0;C<E;++C)if(!(a[C]===e[C]||a[C]==="+"&&e[C]==="-"||a[C]==="/"&&
e[C]==="_"))return!1;return!0}A(d,"caseSensitiveMatch"),sA.exports={applyAlgorithmToBytes:M,bytesMatch:m,caseSensitiveMatch:d,isValidSRIHashAlgorithm:Y,getStrongestMetadata:y,
parseMetadata:O}}}),aE=VA({"../../work/main/node_modules/undici/lib/web/fetch/index.js"(s,sA){"use strict";var{makeNetworkError:I,makeAppropriateNetworkError:h,
filterResponse:u,makeResponse:v,fromInnerResponse:K,getResponseState:X}=rE(),{HeadersList:Y}=NQ(),{Request:m,cloneRequest:y,getRequestDispatcher:O,getRequestState:M,
removeRequestAbortListener:d}=iE(),a=UA("node:zlib"),{makePolicyContainer:e,clonePolicyContainer:E,requestBadPort:g,TAOCheck:C,appendRequestOriginHeader:o,responseLocationURL:R,
requestCurrentURL:k,setRequestReferrerPolicyOnRedirect:F,tryUpgradeRequestToAPotentiallyTrustworthyURL:Q,createOpaqueTimingInfo:N,appendFetchMetadata:G,corsCheck:D,
crossOriginResourcePolicyCheck:U,determineRequestsReferrer:x,coarsenedSharedCurrentTime:r,sameOrigin:c,isCancelled:p,isAborted:S,isErrorLike:T,fullyReadBody:V,readableStreamClose:$,
urlIsLocal:tA,urlIsHttpHttpsScheme:AA,urlHasHttpsScheme:IA,clampAndCoarsenConnectionTimingInfo:W,simpleRangeHeaderValue:CA,buildContentRange:NA,createInflate:SA,
extractMimeType:HA,hasAuthenticationEntry:Z,includesCredentials:rA,isTraversableNavigable:aA}=Ke(),DA=UA("node:assert"),{safelyExtractBody:TA,extractBody:MA}=eQ(),
{redirectStatusSet:vA,nullBodyStatus:qA,safeMethodsSet:z,requestBodyHeader:cA,subresourceSet:PA}=gQ(),oA=UA("node:events"),{Readable:XA,pipeline:J,finished:pA,isErrored:jA,
isReadable:Ae}=UA("node:stream"),{addAbortListener:hA,bufferToLowerCasedHeaderName:bA}=ge(),{SocketError:LA}=re(),{dataURLProcessor:lA,serializeAMimeType:JA,minimizeSupportedMimeType:nA}=Pe(),
{getGlobalDispatcher:FA}=oE(),{webidl:uA}=me(),{STATUS_CODES:l}=UA("node:http"),{bytesMatch:j}=nE(),{isomorphicEncode:b}=Je(),yA=["GET","HEAD"],B=typeof __UNDICI_IS_NODE__<
"u"||typeof esbuildDetection<"u"?"node":"undici",eA;function H(q,GA,n){if(Array.isArray(n)){for(let i=0;i<n.length;i+=2){const _=bA(n[i]),L=n[i+1];if(Array.isArray(
L)&&!Buffer.isBuffer(L))for(const EA of L)q.append(_,EA.toString("latin1"),!0);else q.append(_,L.toString("latin1"),!0)}return}for(const[i,_]of Object.entries(GA??
{}))if(Array.isArray(_))for(const L of _)q.append(i,`${L}`,!0);else q.append(i,`${_}`,!0)}A(H,"appendHeadersListFromResponseHeaders");var w=class extends oA{static{
A(this,"Fetch")}constructor(q){super(),this.dispatcher=q,this.connection=null,this.dump=!1,this.state="ongoing"}terminate(q){this.state==="ongoing"&&(this.state=
"terminated",this.connection?.destroy(q),this.emit("terminated",q))}abort(q){this.state==="ongoing"&&(this.state="aborted",q||(q=new DOMException("The operation\
 was aborted.","AbortError")),this.serializedAbortReason=q,this.connection?.destroy(q),this.emit("terminated",q))}};function QA(q){fA(q,"fetch")}A(QA,"handleFet\
chDone");function gA(q,GA=void 0){uA.argumentLengthCheck(arguments,1,"globalThis.fetch");let n=Promise.withResolvers(),i;try{i=new m(q,GA)}catch(dA){return n.reject(
dA),n.promise}const _=M(i);if(i.signal.aborted)return OA(n,_,null,i.signal.reason,null),n.promise;_.client.globalObject?.constructor?.name==="ServiceWorkerGloba\
lScope"&&(_.serviceWorkers="none");let EA=null,RA=!1,YA=null;const mA=hA(i.signal,()=>{RA=!0,DA(YA!=null),YA.abort(i.signal.reason);const dA=EA?.deref();OA(n,_,
dA,i.signal.reason,YA.controller)}),kA=A(()=>{mA(),d(i)},"cleanupAbortListeners");return YA=ee({request:_,processResponseEndOfBody:A(dA=>{QA(dA),kA()},"processR\
esponseEndOfBody"),processResponse:A(dA=>{if(!RA){if(dA.aborted){OA(n,_,EA,YA.serializedAbortReason,YA.controller),kA();return}if(dA.type==="error"){n.reject(new TypeError(
"fetch failed",{cause:dA.error})),kA();return}EA=new WeakRef(K(dA,"immutable")),n.resolve(EA.deref()),n=null}},"processResponse"),dispatcher:O(i)}),n.promise}A(
gA,"fetch2");function fA(q,GA="other"){if(q.type==="error"&&q.aborted||!q.urlList?.length)return;const n=q.urlList[0];let i=q.timingInfo,_=q.cacheState;AA(n)&&i!==
null&&(q.timingAllowPassed||(i=N({startTime:i.startTime}),_=""),i.endTime=r(),q.timingInfo=i,_A(i,n.href,GA,globalThis,_,"",q.status))}A(fA,"finalizeAndReportTi\
ming");var _A=performance.markResourceTiming;function OA(q,GA,n,i,_){if(q&&q.reject(i),GA.body?.stream!=null&&Ae(GA.body.stream)&&GA.body.stream.cancel(i).catch(
EA=>{if(EA.code!=="ERR_INVALID_STATE")throw EA}),n==null)return;const L=X(n);L.body?.stream!=null&&Ae(L.body.stream)&&_.error(i)}A(OA,"abortFetch");function ee({
request:q,processRequestBodyChunkLength:GA,processRequestEndOfBody:n,processResponse:i,processResponseEndOfBody:_,processResponseConsumeBody:L,useParallelQueue:EA=!1,
dispatcher:RA=FA()}){DA(RA);let YA=null,mA=!1;q.client!=null&&(YA=q.client.globalObject,mA=q.client.crossOriginIsolatedCapability);const kA=r(mA),ZA=N({startTime:kA}),
dA={controller:new w(RA),request:q,timingInfo:ZA,processRequestBodyChunkLength:GA,processRequestEndOfBody:n,processResponse:i,processResponseConsumeBody:L,processResponseEndOfBody:_,
taskDestination:YA,crossOriginIsolatedCapability:mA};return DA(!q.body||q.body.stream),q.window==="client"&&(q.window=q.client?.globalObject?.constructor?.name===
"Window"?q.client:"no-window"),q.origin==="client"&&(q.origin=q.client.origin),q.policyContainer==="client"&&(q.client!=null?q.policyContainer=E(q.client.policyContainer):
q.policyContainer=e()),q.headersList.contains("accept",!0)||q.headersList.append("accept","*/*",!0),q.headersList.contains("accept-language",!0)||q.headersList.
append("accept-language","*",!0),q.priority,PA.has(q.destination),Be(dA,!1),dA.controller}A(ee,"fetching");async function Be(q,GA){try{const n=q.request;let i=null;
if(n.localURLsOnly&&!tA(k(n))&&(i=I("local URLs only")),Q(n),g(n)==="blocked"&&(i=I("bad port")),n.referrerPolicy===""&&(n.referrerPolicy=n.policyContainer.referrerPolicy),
n.referrer!=="no-referrer"&&(n.referrer=x(n)),i===null){const L=k(n);c(L,n.url)&&n.responseTainting==="basic"||L.protocol==="data:"||n.mode==="navigate"||n.mode===
"websocket"?(n.responseTainting="basic",i=await Ee(q)):n.mode==="same-origin"?i=I('request mode cannot be "same-origin"'):n.mode==="no-cors"?n.redirect!=="follo\
w"?i=I('redirect mode cannot be "follow" for "no-cors" request'):(n.responseTainting="opaque",i=await Ee(q)):AA(k(n))?(n.responseTainting="cors",i=await ae(q)):
i=I("URL scheme must be a HTTP(S) scheme")}if(GA)return i;i.status!==0&&!i.internalResponse&&(n.responseTainting,n.responseTainting==="basic"?i=u(i,"basic"):n.responseTainting===
"cors"?i=u(i,"cors"):n.responseTainting==="opaque"?i=u(i,"opaque"):DA(!1));let _=i.status===0?i:i.internalResponse;if(_.urlList.length===0&&_.urlList.push(...n.
urlList),n.timingAllowFailed||(i.timingAllowPassed=!0),i.type==="opaque"&&_.status===206&&_.rangeRequested&&!n.headers.contains("range",!0)&&(i=_=I()),i.status!==
0&&(n.method==="HEAD"||n.method==="CONNECT"||qA.includes(_.status))&&(_.body=null,q.controller.dump=!0),n.integrity){const L=A(RA=>Re(q,I(RA)),"processBodyError");
if(n.responseTainting==="opaque"||i.body==null){L(i.error);return}const EA=A(RA=>{if(!j(RA,n.integrity)){L("integrity mismatch");return}i.body=TA(RA)[0],Re(q,i)},
"processBody");V(i.body,EA,L)}else Re(q,i)}catch(n){q.controller.terminate(n)}}A(Be,"mainFetch");function Ee(q){if(p(q))return Promise.resolve(h(q));const{request:GA}=q,
{protocol:n}=k(GA);switch(n){case"about:":return Promise.resolve(I("about scheme is not supported"));case"blob:":{eA||(eA=UA("node:buffer").resolveObjectURL);const i=k(
GA);if(i.search.length!==0)return Promise.resolve(I("NetworkError when attempting to fetch resource."));const _=eA(i.toString());if(GA.method!=="GET"||!uA.is.Blob(
_))return Promise.resolve(I("invalid method"));const L=v(),EA=_.size,RA=b(`${EA}`),YA=_.type;if(GA.headersList.contains("range",!0)){L.rangeRequested=!0;const mA=GA.
headersList.get("range",!0),kA=CA(mA,!0);if(kA==="failure")return Promise.resolve(I("failed to fetch the data URL"));let{rangeStartValue:ZA,rangeEndValue:dA}=kA;
if(ZA===null)ZA=EA-dA,dA=ZA+dA-1;else{if(ZA>=EA)return Promise.resolve(I("Range start is greater than the blob's size."));(dA===null||dA>=EA)&&(dA=EA-1)}const te=_.
slice(ZA,dA+1,YA),WA=MA(te);L.body=WA[0];const KA=b(`${te.size}`),$A=NA(ZA,dA,EA);L.status=206,L.statusText="Partial Content",L.headersList.set("content-length",
KA,!0),L.headersList.set("content-type",YA,!0),L.headersList.set("content-range",$A,!0)}else{const mA=MA(_);L.statusText="OK",L.body=mA[0],L.headersList.set("co\
ntent-length",RA,!0),L.headersList.set("content-type",YA,!0)}return Promise.resolve(L)}case"data:":{const i=k(GA),_=lA(i);if(_==="failure")return Promise.resolve(
I("failed to fetch the data URL"));const L=JA(_.mimeType);return Promise.resolve(v({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:L}]],
body:TA(_.body)[0]}))}case"file:":return Promise.resolve(I("not implemented... yet..."));case"http:":case"https:":return ae(q).catch(i=>I(i));default:return Promise.
resolve(I("unknown scheme"))}}A(Ee,"schemeFetch");function oe(q,GA){q.request.done=!0,q.processResponseDone!=null&&queueMicrotask(()=>q.processResponseDone(GA))}
A(oe,"finalizeResponse");function Re(q,GA){let n=q.timingInfo;q.request.destination==="document"&&(q.controller.fullTimingInfo=n);const i=A(()=>{const L=Date.now();
q.controller.reportTimingSteps=()=>{if(!AA(q.request.url))return;n.endTime=L;let RA=GA.cacheState;const YA=GA.bodyInfo;GA.timingAllowPassed||(n=N(n),RA="");let mA=0;
if(q.request.mode!=="navigate"||!GA.hasCrossOriginRedirects){mA=GA.status;const kA=HA(GA.headersList);kA!=="failure"&&(YA.contentType=nA(kA))}q.request.initiatorType!=
null&&_A(n,q.request.url.href,q.request.initiatorType,globalThis,RA,YA,mA)};const EA=A(()=>{q.request.done=!0,q.processResponseEndOfBody!=null&&queueMicrotask(()=>q.
processResponseEndOfBody(GA)),q.request.initiatorType!=null&&q.controller.reportTimingSteps()},"processResponseEndOfBodyTask");queueMicrotask(()=>EA())},"proces\
sResponseEndOfBody");q.processResponse!=null&&queueMicrotask(()=>{q.processResponse(GA),q.processResponse=null});const _=GA.type==="error"?GA:GA.internalResponse??
GA;if(_.body==null?i():pA(_.body.stream,()=>{i()}),q.processResponseConsumeBody!=null){const L=A(RA=>q.processResponseConsumeBody(GA,RA),"processBody"),EA=A(()=>q.
processResponseConsumeBody(GA,"failure"),"processBodyError");_.body==null?queueMicrotask(()=>L(null)):V(_.body,L,EA)}}A(Re,"fetchFinale");async function ae(q){const GA=q.
request;let n=null,i=null;const _=q.timingInfo;if(GA.serviceWorkers,n===null){if(GA.redirect==="follow"&&(GA.serviceWorkers="none"),i=n=await ce(q),GA.responseTainting===
"cors"&&D(GA,n)==="failure")return I("cors failure");C(GA,n)==="failure"&&(GA.timingAllowFailed=!0)}return(GA.responseTainting==="opaque"||n.type==="opaque")&&U(
GA.origin,GA.client,GA.destination,i)==="blocked"?I("blocked"):(vA.has(i.status)&&(GA.redirect!=="manual"&&q.controller.connection.destroy(),GA.redirect==="erro\
r"?n=I("unexpected redirect"):GA.redirect==="manual"?n=i:GA.redirect==="follow"?n=await He(q,n):DA(!1)),n.timingInfo=_,n)}A(ae,"httpFetch");function He(q,GA){const n=q.
request,i=GA.internalResponse?GA.internalResponse:GA;let _;try{if(_=R(i,k(n).hash),_==null)return GA}catch(EA){return Promise.resolve(I(EA))}if(!AA(_))return Promise.
resolve(I("URL scheme must be a HTTP(S) scheme"));if(n.redirectCount===20)return Promise.resolve(I("redirect count exceeded"));if(n.redirectCount+=1,n.mode==="c\
ors"&&(_.username||_.password)&&!c(n,_))return Promise.resolve(I('cross origin not allowed for request mode "cors"'));if(n.responseTainting==="cors"&&(_.username||
_.password))return Promise.resolve(I('URL cannot contain credentials for request mode "cors"'));if(i.status!==303&&n.body!=null&&n.body.source==null)return Promise.
resolve(I());if([301,302].includes(i.status)&&n.method==="POST"||i.status===303&&!yA.includes(n.method)){n.method="GET",n.body=null;for(const EA of cA)n.headersList.
delete(EA)}c(k(n),_)||(n.headersList.delete("authorization",!0),n.headersList.delete("proxy-authorization",!0),n.headersList.delete("cookie",!0),n.headersList.delete(
"host",!0)),n.body!=null&&(DA(n.body.source!=null),n.body=TA(n.body.source)[0]);const L=q.timingInfo;return L.redirectEndTime=L.postRedirectStartTime=r(q.crossOriginIsolatedCapability),
L.redirectStartTime===0&&(L.redirectStartTime=L.startTime),n.urlList.push(_),F(n,i),Be(q,!0)}A(He,"httpRedirectFetch");async function ce(q,GA=!1,n=!1){const i=q.
request;let _=null,L=null,EA=null;const RA=null,YA=!1;i.window==="no-window"&&i.redirect==="error"?(_=q,L=i):(i.body?.source!=null?L=y(i):(L=y({...i,body:null}),
L.body=i.body),_={...q},_.request=L);const mA=i.credentials==="include"||i.credentials==="same-origin"&&i.responseTainting==="basic",kA=L.body?L.body.length:null;
let ZA=null;if(L.body==null&&["POST","PUT"].includes(L.method)&&(ZA="0"),kA!=null&&(ZA=b(`${kA}`)),ZA!=null&&!L.headersList.contains("content-length",!0)&&L.headersList.
append("content-length",ZA,!0),kA!=null&&L.keepalive,uA.is.URL(L.referrer)&&L.headersList.append("referer",b(L.referrer.href),!0),o(L),G(L),L.headersList.contains(
"user-agent",!0)||L.headersList.append("user-agent",B,!0),L.cache==="default"&&(L.headersList.contains("if-modified-since",!0)||L.headersList.contains("if-none-\
match",!0)||L.headersList.contains("if-unmodified-since",!0)||L.headersList.contains("if-match",!0)||L.headersList.contains("if-range",!0))&&(L.cache="no-store"),
L.cache==="no-cache"&&!L.preventNoCacheCacheControlHeaderModification&&!L.headersList.contains("cache-control",!0)&&L.headersList.append("cache-control","max-ag\
e=0",!0),(L.cache==="no-store"||L.cache==="reload")&&(L.headersList.contains("pragma",!0)||L.headersList.append("pragma","no-cache",!0),L.headersList.contains("\
cache-control",!0)||L.headersList.append("cache-control","no-cache",!0)),L.headersList.contains("range",!0)&&L.headersList.append("accept-encoding","identity",!0),
L.headersList.contains("accept-encoding",!0)||(IA(k(L))?L.headersList.append("accept-encoding","br, gzip, deflate, zstd",!0):L.headersList.append("accept-encodi\
ng","gzip, deflate",!0)),L.headersList.delete("host",!0),mA&&!L.headersList.contains("authorization",!0)){let dA=null;if(!(Z(L)&&(L.useURLCredentials===void 0||
!rA(k(L))))){if(rA(k(L))&&GA){const{username:te,password:WA}=k(L);dA=`Basic ${Buffer.from(`${te}:${WA}`).toString("base64")}`}}dA!==null&&L.headersList.append("\
Authorization",dA,!1)}if(RA==null&&(L.cache="no-store"),L.cache!=="no-store"&&L.cache,EA==null){if(L.cache==="only-if-cached")return I("only if cached");const dA=await le(
_,mA,n);!z.has(L.method)&&dA.status>=200&&dA.status<=399,YA&&dA.status,EA==null&&(EA=dA)}if(EA.urlList=[...L.urlList],L.headersList.contains("range",!0)&&(EA.rangeRequested=
!0),EA.requestIncludesCredentials=mA,EA.status===401&&L.responseTainting!=="cors"&&mA&&(i.useURLCredentials!==void 0||aA(i.traversableForUserPrompts))){if(i.body!=
null){if(i.body.source==null)return EA;i.body=TA(i.body.source)[0]}if(i.useURLCredentials===void 0||GA)return p(q)?h(q):EA;q.controller.connection.destroy(),EA=
await ce(q,!0)}if(EA.status===407)return i.window==="no-window"?I():p(q)?h(q):I("proxy authentication required");if(EA.status===421&&!n&&(i.body==null||i.body.source!=
null)){if(p(q))return h(q);q.controller.connection.destroy(),EA=await ce(q,GA,!0)}return EA}A(ce,"httpNetworkOrCacheFetch");async function le(q,GA=!1,n=!1){DA(!q.
controller.connection||q.controller.connection.destroyed),q.controller.connection={abort:null,destroyed:!1,destroy(WA){this.destroyed||(this.destroyed=!0,this.abort?.(
WA??new DOMException("The operation was aborted.","AbortError")))}};const i=q.request;let _=null;const L=q.timingInfo;null==null&&(i.cache="no-store");const RA=n?
"yes":"no";i.mode;let YA=null;if(i.body==null&&q.processRequestEndOfBody)queueMicrotask(()=>q.processRequestEndOfBody());else if(i.body!=null){const WA=A(async function*(zA){
p(q)||(yield zA,q.processRequestBodyChunkLength?.(zA.byteLength))},"processBodyChunk"),KA=A(()=>{p(q)||q.processRequestEndOfBody&&q.processRequestEndOfBody()},"\
processEndOfBody"),$A=A(zA=>{p(q)||(zA.name==="AbortError"?q.controller.abort():q.controller.terminate(zA))},"processBodyError");YA=(async function*(){try{for await(const zA of i.
body.stream)yield*WA(zA);KA()}catch(zA){$A(zA)}})()}try{const{body:WA,status:KA,statusText:$A,headersList:zA,socket:ie}=await te({body:YA});if(ie)_=v({status:KA,
statusText:$A,headersList:zA,socket:ie});else{const ue=WA[Symbol.asyncIterator]();q.controller.next=()=>ue.next(),_=v({status:KA,statusText:$A,headersList:zA})}}catch(WA){
return WA.name==="AbortError"?(q.controller.connection.destroy(),h(q,WA)):I(WA)}const mA=A(()=>q.controller.resume(),"pullAlgorithm"),kA=A(WA=>{p(q)||q.controller.
abort(WA)},"cancelAlgorithm"),ZA=new ReadableStream({start(WA){q.controller.controller=WA},pull:mA,cancel:kA,type:"bytes"});_.body={stream:ZA,source:null,length:null},
q.controller.resume||q.controller.on("terminated",dA),q.controller.resume=async()=>{for(;;){let WA,KA;try{const{done:zA,value:ie}=await q.controller.next();if(S(
q))break;WA=zA?void 0:ie}catch(zA){q.controller.ended&&!L.encodedBodySize?WA=void 0:(WA=zA,KA=!0)}if(WA===void 0){$(q.controller.controller),oe(q,_);return}if(L.
decodedBodySize+=WA?.byteLength??0,KA){q.controller.terminate(WA);return}const $A=new Uint8Array(WA);if($A.byteLength&&q.controller.controller.enqueue($A),jA(ZA)){
q.controller.terminate();return}if(q.controller.controller.desiredSize<=0)return}};function dA(WA){S(q)?(_.aborted=!0,Ae(ZA)&&q.controller.controller.error(q.controller.
serializedAbortReason)):Ae(ZA)&&q.controller.controller.error(new TypeError("terminated",{cause:T(WA)?WA:void 0})),q.controller.connection.destroy()}return A(dA,
"onAborted"),_;function te({body:WA}){const KA=k(i),$A=q.controller.dispatcher,zA=KA.pathname+KA.search,ie=KA.search.length===0&&KA.href[KA.href.length-KA.hash.
length-1]==="?";return ue(WA);function ue(Me,we){return new Promise((Ve,EQ)=>$A.dispatch({path:ie?`${zA}?`:zA,origin:KA.origin,method:i.method,body:$A.isMockActive?
i.body&&(i.body.source||i.body.stream):Me,__mockAgentBodyForDispatch:Me,headers:i.headersList.entries,maxRedirections:0,upgrade:i.mode==="websocket"?"websocket":
void 0,...we===!1?{allowH2:we}:null},{body:null,abort:null,onRequestStart(he){const{connection:se}=q.controller;L.finalConnectionTimingInfo=W(void 0,L.postRedirectStartTime,
q.crossOriginIsolatedCapability);const Se=A(Ue=>he.abort(Ue),"abort");se.destroyed?Se(new DOMException("The operation was aborted.","AbortError")):(q.controller.
on("terminated",Se),this.abort=se.abort=Se),L.finalNetworkRequestStartTime=r(q.crossOriginIsolatedCapability)},onResponseStarted(){L.finalNetworkResponseStartTime=
r(q.crossOriginIsolatedCapability)},onResponseStart(he,se,Se,Ue){if(se<200)return;const be=he?.rawHeaders??[],Ge=new Y;H(Ge,Se,be);const Ze=Ge.get("location",!0)&&
i.redirect==="follow"&&vA.has(se),Te=[];if(i.method!=="HEAD"&&i.method!=="CONNECT"&&!qA.includes(se)&&!Ze){const Ye=Ge.get("content-encoding",!0),pe=Ye?Ye.toLowerCase().
split(","):[],We=5;if(pe.length>We){he.abort(new Error(`too many content-encodings in response: ${pe.length}, maximum allowed is ${We}`));return}for(let _e=pe.length-
1;_e>=0;--_e){const Oe=pe[_e].trim();if(Oe==="x-gzip"||Oe==="gzip")Te.push(a.createGunzip({flush:a.constants.Z_SYNC_FLUSH,finishFlush:a.constants.Z_SYNC_FLUSH}));else if(Oe===
"deflate")Te.push(SA({flush:a.constants.Z_SYNC_FLUSH,finishFlush:a.constants.Z_SYNC_FLUSH}));else if(Oe==="br")Te.push(a.createBrotliDecompress({flush:a.constants.
BROTLI_OPERATION_FLUSH,finishFlush:a.constants.BROTLI_OPERATION_FLUSH}));else if(Oe==="zstd")Te.push(a.createZstdDecompress({flush:a.constants.ZSTD_e_continue,finishFlush:a.
constants.ZSTD_e_end,params:{[a.constants.ZSTD_d_windowLogMax]:23}}));else{Te.length=0;break}}}this.body=new XA({read:A(()=>he.resume(),"read")});const xe=A(Ye=>this.
onResponseError(he,Ye),"onError");Ve({status:se,statusText:Ue,headersList:Ge,body:Te.length?J(this.body,...Te,Ye=>{Ye&&this.onResponseError(he,Ye)}).on("error",
xe):this.body.on("error",xe)})},onResponseData(he,se){if(q.controller.dump)return;const Se=se;L.encodedBodySize+=Se.byteLength,this.body.push(Se)===!1&&he.pause()},
onResponseEnd(){this.abort&&q.controller.off("terminated",this.abort),q.controller.ended=!0,this.body?.push(null)},onResponseError(he,se){if(this.abort&&q.controller.
off("terminated",this.abort),i.mode==="websocket"&&we!==!1&&se?.code==="UND_ERR_INFO"&&se?.message==="HTTP/2: Extended CONNECT protocol not supported by server"){
Ve(ue(Me,!1));return}this.body?.destroy(se),he?.aborted||q.controller.terminate(se),EQ(se)},onRequestUpgrade(he,se,Se,Ue){if(Ue.session!=null&&se!==200||Ue.session==
null&&se!==101)return Ue.session!=null&&he.abort(new LA("bad upgrade",null)),!1;const be=he?.rawHeaders??[],Ge=new Y;return H(Ge,Se,be),Ve({status:se,statusText:l[se],
headersList:Ge,socket:Ue}),!0}}))}}A(te,"dispatch")}A(le,"httpNetworkFetch"),sA.exports={fetch:gA,Fetch:w,fetching:ee,finalizeAndReportTiming:fA}}}),cE=qe(qQ()),
DE=qe(cQ()),hE=qe(CQ()),NE=qe(CE()),lE=qe(AQ()),uE=qe(aE());DE.default.prototype.connect=cE.connect;export{hE as import_client,lE as import_connect,uE as import_fetch,NE as import_proxy_agent};
