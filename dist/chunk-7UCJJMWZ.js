import{createRequire as j1}from"node:module";const yP=j1(import.meta.url);var ku=12,Kc="sans-serif",nr=ku+"px "+Kc,J1=20,eS=100,tS="007LLmW'55;N0500LLLLLLLLLL00\
NNNLzWW\\\\WQb\\0FWLg\\bWb\\WQ\\WrWWQ000CL5LLFLL0LL**F*gLLLL5F0LF\\FFF5.5N";function rS(t){var e={};if(typeof JSON>"u")return e;for(var r=0;r<t.length;r++){var n=String.
fromCharCode(r+32),i=(t.charCodeAt(r)-J1)/eS;e[n]=i}return e}var nS=rS(tS),Je={createCanvas:function(){return typeof document<"u"&&document.createElement("canva\
s")},measureText:(function(){var t,e;return function(r,n){if(!t){var i=Je.createCanvas();t=i&&i.getContext("2d")}if(t)return e!==n&&(e=t.font=n||nr),t.measureText(
r);r=r||"",n=n||nr;var a=/((?:\d+)?\.?\d*)px/.exec(n),o=a&&+a[1]||ku,s=0;if(n.indexOf("mono")>=0)s=o*r.length;else for(var u=0;u<r.length;u++){var l=nS[r[u]];s+=
l==null?o:l*o}return{width:s}}})(),loadImage:function(t,e,r){var n=new Image;return n.onload=e,n.onerror=r,n.src=t,n},getTime:function(){return Date.now?Date.now():
+new Date}};function iS(t){for(var e in Je)Je.hasOwnProperty(e)&&t[e]&&(Je[e]=t[e])}var Ru=function(t,e){return Ru=Object.setPrototypeOf||{__proto__:[]}instanceof
Array&&function(r,n){r.__proto__=n}||function(r,n){for(var i in n)Object.prototype.hasOwnProperty.call(n,i)&&(r[i]=n[i])},Ru(t,e)};function ee(t,e){if(typeof e!=
"function"&&e!==null)throw new TypeError("Class extends value "+String(e)+" is not a constructor or null");Ru(t,e);function r(){this.constructor=t}t.prototype=e===
null?Object.create(e):(r.prototype=e.prototype,new r)}var aS=(function(){function t(){this.firefox=!1,this.ie=!1,this.edge=!1,this.newEdge=!1,this.weChat=!1}return t})(),
oS=(function(){function t(){this.browser=new aS,this.node=!1,this.wxa=!1,this.worker=!1,this.svgSupported=!1,this.touchEventsSupported=!1,this.pointerEventsSupported=
!1,this.domSupported=!1,this.transformSupported=!1,this.transform3dSupported=!1,this.hasGlobalWindow=typeof window<"u"}return t})(),br=new oS;typeof wx=="object"&&
typeof wx.getSystemInfoSync=="function"?(br.wxa=!0,br.touchEventsSupported=!0):typeof document>"u"&&typeof self<"u"?br.worker=!0:!br.hasGlobalWindow||"Deno"in window||
typeof navigator<"u"&&typeof navigator.userAgent=="string"&&navigator.userAgent.indexOf("Node.js")>-1?(br.node=!0,br.svgSupported=!0):sS(navigator.userAgent,br);
function sS(t,e){var r=e.browser,n=t.match(/Firefox\/([\d.]+)/),i=t.match(/MSIE\s([\d.]+)/)||t.match(/Trident\/.+?rv:(([\d.]+))/),a=t.match(/Edge?\/([\d.]+)/),o=/micromessenger/i.
test(t);n&&(r.firefox=!0,r.version=n[1]),i&&(r.ie=!0,r.version=i[1]),a&&(r.edge=!0,r.version=a[1],r.newEdge=+a[1].split(".")[0]>18),o&&(r.weChat=!0),e.svgSupported=
typeof SVGRect<"u",e.touchEventsSupported="ontouchstart"in window&&!r.ie&&!r.edge,e.pointerEventsSupported="onpointerdown"in window&&(r.edge||r.ie&&+r.version>=
11);var s=e.domSupported=typeof document<"u";if(s){var u=document.documentElement.style;e.transform3dSupported=(r.ie&&"transition"in u||r.edge||"WebKitCSSMatrix"in
window&&"m11"in new WebKitCSSMatrix||"MozPerspective"in u)&&!("OTransition"in u),e.transformSupported=e.transform3dSupported||r.ie&&+r.version>=9}}var we=br,Qc=Un(
["Function","RegExp","Date","Error","CanvasGradient","CanvasPattern","Image","Canvas"],function(t,e){return t["[object "+e+"]"]=!0,t},{}),$c=Un(["Int8","Uint8",
"Uint8Clamped","Int16","Uint16","Int32","Uint32","Float32","Float64"],function(t,e){return t["[object "+e+"Array]"]=!0,t},{}),Gn=Object.prototype.toString,Za=Array.
prototype,uS=Za.forEach,lS=Za.filter,Bu=Za.slice,fS=Za.map,jc=function(){}.constructor,Ka=jc?jc.prototype:null,Fu="__proto__",Vu=2311,vS=Math.pow(2,53)-1;function Jc(){
return Vu>=vS&&(Vu=0),Vu++}function Ur(){for(var t=[],e=0;e<arguments.length;e++)t[e]=arguments[e];typeof console<"u"&&console.error.apply(console,t)}function ne(t){
if(t==null||typeof t!="object")return t;var e=t,r=Gn.call(t);if(r==="[object Array]"){if(!Wi(t)){e=[];for(var n=0,i=t.length;n<i;n++)e[n]=ne(t[n])}}else if($c[r]){
if(!Wi(t)){var a=t.constructor;if(a.from)e=a.from(t);else{e=new a(t.length);for(var n=0,i=t.length;n<i;n++)e[n]=t[n]}}}else if(!Qc[r]&&!Wi(t)&&!Qa(t)){e={};for(var o in t)
t.hasOwnProperty(o)&&o!==Fu&&(e[o]=ne(t[o]))}return e}function he(t,e,r){if(!Q(e)||!Q(t))return r?ne(e):t;for(var n in e)if(e.hasOwnProperty(n)&&n!==Fu){var i=t[n],
a=e[n];Q(a)&&Q(i)&&!H(a)&&!H(i)&&!Qa(a)&&!Qa(i)&&!th(a)&&!th(i)&&!Wi(a)&&!Wi(i)?he(i,a,r):(r||!(n in t))&&(t[n]=ne(e[n]))}return t}function B(t,e){if(Object.assign)
Object.assign(t,e);else for(var r in e)e.hasOwnProperty(r)&&r!==Fu&&(t[r]=e[r]);return t}function cS(t,e,r){t=t||{};for(var n=0;n<r.length;n++){var i=r[n];t[i]=
e[i]}return t}function me(t,e,r){for(var n=ie(e),i=0,a=n.length;i<a;i++){var o=n[i];(r?e[o]!=null:t[o]==null)&&(t[o]=e[o])}return t}var _P=Je.createCanvas;function ue(t,e){
if(t){if(t.indexOf)return t.indexOf(e);for(var r=0,n=t.length;r<n;r++)if(t[r]===e)return r}return-1}function hS(t,e){var r=t.prototype;function n(){}n.prototype=
e.prototype,t.prototype=new n;for(var i in r)r.hasOwnProperty(i)&&(t.prototype[i]=r[i]);t.prototype.constructor=t,t.superClass=e}function Et(t,e,r){if(t="protot\
ype"in t?t.prototype:t,e="prototype"in e?e.prototype:e,Object.getOwnPropertyNames)for(var n=Object.getOwnPropertyNames(e),i=0;i<n.length;i++){var a=n[i];a!=="co\
nstructor"&&(r?e[a]!=null:t[a]==null)&&(t[a]=e[a])}else me(t,e,r)}function nt(t){return!t||typeof t=="string"?!1:typeof t.length=="number"}function M(t,e,r){if(t&&
e)if(t.forEach&&t.forEach===uS)t.forEach(e,r);else if(t.length===+t.length)for(var n=0,i=t.length;n<i;n++)e.call(r,t[n],n,t);else for(var a in t)t.hasOwnProperty(
a)&&e.call(r,t[a],a,t)}function Y(t,e,r){if(!t)return[];if(!e)return Gu(t);if(t.map&&t.map===fS)return t.map(e,r);for(var n=[],i=0,a=t.length;i<a;i++)n.push(e.call(
r,t[i],i,t));return n}function Un(t,e,r,n){if(t&&e){for(var i=0,a=t.length;i<a;i++)r=e.call(n,r,t[i],i,t);return r}}function ke(t,e,r){if(!t)return[];if(!e)return Gu(
t);if(t.filter&&t.filter===lS)return t.filter(e,r);for(var n=[],i=0,a=t.length;i<a;i++)e.call(r,t[i],i,t)&&n.push(t[i]);return n}function pS(t,e,r){if(t&&e){for(var n=0,
i=t.length;n<i;n++)if(e.call(r,t[n],n,t))return t[n]}}function ie(t){if(!t)return[];if(Object.keys)return Object.keys(t);var e=[];for(var r in t)t.hasOwnProperty(
r)&&e.push(r);return e}function dS(t,e){for(var r=[],n=2;n<arguments.length;n++)r[n-2]=arguments[n];return function(){return t.apply(e,r.concat(Bu.call(arguments)))}}
var Re=Ka&&j(Ka.bind)?Ka.call.bind(Ka.bind):dS;function Bt(t){for(var e=[],r=1;r<arguments.length;r++)e[r-1]=arguments[r];return function(){return t.apply(this,
e.concat(Bu.call(arguments)))}}function H(t){return Array.isArray?Array.isArray(t):Gn.call(t)==="[object Array]"}function j(t){return typeof t=="function"}function Z(t){
return typeof t=="string"}function eh(t){return Gn.call(t)==="[object String]"}function ce(t){return typeof t=="number"}function Q(t){var e=typeof t;return e===
"function"||!!t&&e==="object"}function th(t){return!!Qc[Gn.call(t)]}function Ye(t){return!!$c[Gn.call(t)]}function Qa(t){return typeof t=="object"&&typeof t.nodeType==
"number"&&typeof t.ownerDocument=="object"}function zu(t){return t.colorStops!=null}function gS(t){return Gn.call(t)==="[object RegExp]"}function Hn(t){return t!==
t}function Hr(){for(var t=[],e=0;e<arguments.length;e++)t[e]=arguments[e];for(var r=0,n=t.length;r<n;r++)if(t[r]!=null)return t[r]}function G(t,e){return t??e}function wr(t,e,r){
return t??e??r}function Gu(t){for(var e=[],r=1;r<arguments.length;r++)e[r-1]=arguments[r];return Bu.apply(t,e)}function Uu(t){if(typeof t=="number")return[t,t,t,
t];var e=t.length;return e===2?[t[0],t[1],t[0],t[1]]:e===3?[t[0],t[1],t[2],t[1]]:t}function P(t,e){if(!t)throw new Error(e)}function Tr(t){return t==null?null:typeof t.
trim=="function"?t.trim():t.replace(/^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g,"")}var rh="__ec_primitive__";function Hu(t){t[rh]=!0}function Wi(t){return t[rh]}var mS=(function(){
function t(){this.data={}}return t.prototype.delete=function(e){var r=this.has(e);return r&&delete this.data[e],r},t.prototype.has=function(e){return this.data.
hasOwnProperty(e)},t.prototype.get=function(e){return this.data[e]},t.prototype.set=function(e,r){return this.data[e]=r,this},t.prototype.keys=function(){return ie(
this.data)},t.prototype.forEach=function(e){var r=this.data;for(var n in r)r.hasOwnProperty(n)&&e(r[n],n)},t})(),nh=typeof Map=="function";function yS(){return nh?
new Map:new mS}var _S=(function(){function t(e){var r=H(e);this.data=yS();var n=this;e instanceof t?e.each(i):e&&M(e,i);function i(a,o){r?n.set(a,o):n.set(o,a)}}
return t.prototype.hasKey=function(e){return this.data.has(e)},t.prototype.get=function(e){return this.data.get(e)},t.prototype.set=function(e,r){return this.data.
set(e,r),r},t.prototype.each=function(e,r){this.data.forEach(function(n,i){e.call(r,n,i)})},t.prototype.keys=function(){var e=this.data.keys();return nh?Array.from(
e):e},t.prototype.removeKey=function(e){this.data.delete(e)},t})();function K(t){return new _S(t)}function SS(t,e){for(var r=new t.constructor(t.length+e.length),
n=0;n<t.length;n++)r[n]=t[n];for(var i=t.length,n=0;n<e.length;n++)r[n+i]=e[n];return r}function $a(t,e){var r;if(Object.create)r=Object.create(t);else{var n=function(){};
n.prototype=t,r=new n}return e&&B(r,e),r}function it(t,e){return t.hasOwnProperty(e)}function Xe(){}var ja=180/Math.PI,SP=Number.EPSILON||Math.pow(2,-52),Wu=function(t,e){
return Wu=Object.setPrototypeOf||{__proto__:[]}instanceof Array&&function(r,n){r.__proto__=n}||function(r,n){for(var i in n)Object.prototype.hasOwnProperty.call(
n,i)&&(r[i]=n[i])},Wu(t,e)};function Se(t,e){if(typeof e!="function"&&e!==null)throw new TypeError("Class extends value "+String(e)+" is not a constructor or nu\
ll");Wu(t,e);function r(){this.constructor=t}t.prototype=e===null?Object.create(e):(r.prototype=e.prototype,new r)}function Wn(t,e){return t==null&&(t=0),e==null&&
(e=0),[t,e]}function bS(t){return[t[0],t[1]]}function Yu(t,e,r){return t[0]=e,t[1]=r,t}function ih(t,e,r){return t[0]=e[0]+r[0],t[1]=e[1]+r[1],t}function ah(t,e,r){
return t[0]=e[0]-r[0],t[1]=e[1]-r[1],t}function wS(t){return Math.sqrt(TS(t))}function TS(t){return t[0]*t[0]+t[1]*t[1]}function Xu(t,e,r){return t[0]=e[0]*r,t[1]=
e[1]*r,t}function qu(t,e){var r=wS(e);return r===0?(t[0]=0,t[1]=0):(t[0]=e[0]/r,t[1]=e[1]/r),t}function Zu(t,e){return Math.sqrt((t[0]-e[0])*(t[0]-e[0])+(t[1]-e[1])*
(t[1]-e[1]))}var DS=Zu;function ES(t,e){return(t[0]-e[0])*(t[0]-e[0])+(t[1]-e[1])*(t[1]-e[1])}var Yn=ES;function Ct(t,e,r){var n=e[0],i=e[1];return t[0]=r[0]*n+
r[2]*i+r[4],t[1]=r[1]*n+r[3]*i+r[5],t}function Xn(t,e,r){return t[0]=Math.min(e[0],r[0]),t[1]=Math.min(e[1],r[1]),t}function qn(t,e,r){return t[0]=Math.max(e[0],
r[0]),t[1]=Math.max(e[1],r[1]),t}var Zn=(function(){function t(e,r){this.target=e,this.topTarget=r&&r.topTarget}return t})(),CS=(function(){function t(e){this.handler=
e,e.on("mousedown",this._dragStart,this),e.on("mousemove",this._drag,this),e.on("mouseup",this._dragEnd,this)}return t.prototype._dragStart=function(e){for(var r=e.
target;r&&!r.draggable;)r=r.parent||r.__hostTarget;r&&(this._draggingTarget=r,r.dragging=!0,this._x=e.offsetX,this._y=e.offsetY,this.handler.dispatchToElement(new Zn(
r,e),"dragstart",e.event))},t.prototype._drag=function(e){var r=this._draggingTarget;if(r){var n=e.offsetX,i=e.offsetY,a=n-this._x,o=i-this._y;this._x=n,this._y=
i,r.drift(a,o,e),this.handler.dispatchToElement(new Zn(r,e),"drag",e.event);var s=this.handler.findHover(n,i,r).target,u=this._dropTarget;this._dropTarget=s,r!==
s&&(u&&s!==u&&this.handler.dispatchToElement(new Zn(u,e),"dragleave",e.event),s&&s!==u&&this.handler.dispatchToElement(new Zn(s,e),"dragenter",e.event))}},t.prototype.
_dragEnd=function(e){var r=this._draggingTarget;r&&(r.dragging=!1),this.handler.dispatchToElement(new Zn(r,e),"dragend",e.event),this._dropTarget&&this.handler.
dispatchToElement(new Zn(this._dropTarget,e),"drop",e.event),this._draggingTarget=null,this._dropTarget=null},t})(),xS=CS,AS=(function(){function t(e){e&&(this.
_$eventProcessor=e)}return t.prototype.on=function(e,r,n,i){this._$handlers||(this._$handlers={});var a=this._$handlers;if(typeof r=="function"&&(i=n,n=r,r=null),
!n||!e)return this;var o=this._$eventProcessor;r!=null&&o&&o.normalizeQuery&&(r=o.normalizeQuery(r)),a[e]||(a[e]=[]);for(var s=0;s<a[e].length;s++)if(a[e][s].h===
n)return this;var u={h:n,query:r,ctx:i||this,callAtLast:n.zrEventfulCallAtLast},l=a[e].length-1,f=a[e][l];return f&&f.callAtLast?a[e].splice(l,0,u):a[e].push(u),
this},t.prototype.isSilent=function(e){var r=this._$handlers;return!r||!r[e]||!r[e].length},t.prototype.off=function(e,r){var n=this._$handlers;if(!n)return this;
if(!e)return this._$handlers={},this;if(r){if(n[e]){for(var i=[],a=0,o=n[e].length;a<o;a++)n[e][a].h!==r&&i.push(n[e][a]);n[e]=i}n[e]&&n[e].length===0&&delete n[e]}else
delete n[e];return this},t.prototype.trigger=function(e){for(var r=[],n=1;n<arguments.length;n++)r[n-1]=arguments[n];if(!this._$handlers)return this;var i=this.
_$handlers[e],a=this._$eventProcessor;if(i)for(var o=r.length,s=i.length,u=0;u<s;u++){var l=i[u];if(!(a&&a.filter&&l.query!=null&&!a.filter(e,l.query)))switch(o){case 0:
l.h.call(l.ctx);break;case 1:l.h.call(l.ctx,r[0]);break;case 2:l.h.call(l.ctx,r[0],r[1]);break;default:l.h.apply(l.ctx,r);break}}return a&&a.afterTrigger&&a.afterTrigger(
e),this},t.prototype.triggerWithContext=function(e){for(var r=[],n=1;n<arguments.length;n++)r[n-1]=arguments[n];if(!this._$handlers)return this;var i=this._$handlers[e],
a=this._$eventProcessor;if(i)for(var o=r.length,s=r[o-1],u=i.length,l=0;l<u;l++){var f=i[l];if(!(a&&a.filter&&f.query!=null&&!a.filter(e,f.query)))switch(o){case 0:
f.h.call(s);break;case 1:f.h.call(s,r[0]);break;case 2:f.h.call(s,r[0],r[1]);break;default:f.h.apply(s,r.slice(1,o-1));break}}return a&&a.afterTrigger&&a.afterTrigger(
e),this},t})(),ir=AS,MS=Math.log(2);function Ku(t,e,r,n,i,a){var o=n+"-"+i,s=t.length;if(a.hasOwnProperty(o))return a[o];if(e===1){var u=Math.round(Math.log((1<<
s)-1&~i)/MS);return t[r][u]}for(var l=n|1<<r,f=r+1;n&1<<f;)f++;for(var v=0,c=0,h=0;c<s;c++){var p=1<<c;p&i||(v+=(h%2?-1:1)*t[r][c]*Ku(t,e-1,f,l,i|p,a),h++)}return a[o]=
v,v}function oh(t,e){var r=[[t[0],t[1],1,0,0,0,-e[0]*t[0],-e[0]*t[1]],[0,0,0,t[0],t[1],1,-e[1]*t[0],-e[1]*t[1]],[t[2],t[3],1,0,0,0,-e[2]*t[2],-e[2]*t[3]],[0,0,0,
t[2],t[3],1,-e[3]*t[2],-e[3]*t[3]],[t[4],t[5],1,0,0,0,-e[4]*t[4],-e[4]*t[5]],[0,0,0,t[4],t[5],1,-e[5]*t[4],-e[5]*t[5]],[t[6],t[7],1,0,0,0,-e[6]*t[6],-e[6]*t[7]],
[0,0,0,t[6],t[7],1,-e[7]*t[6],-e[7]*t[7]]],n={},i=Ku(r,8,0,0,0,n);if(i!==0){for(var a=[],o=0;o<8;o++)for(var s=0;s<8;s++)a[s]==null&&(a[s]=0),a[s]+=((o+s)%2?-1:
1)*Ku(r,7,o===0?1:0,1<<o,1<<s,n)/i*e[o];return function(u,l,f){var v=l*a[6]+f*a[7]+1;u[0]=(l*a[0]+f*a[1]+a[2])/v,u[1]=(l*a[3]+f*a[4]+a[5])/v}}}var sh="___zrEVEN\
TSAVED";function LS(t,e,r,n,i){if(e.getBoundingClientRect&&we.domSupported&&!uh(e)){var a=e[sh]||(e[sh]={}),o=NS(e,a),s=IS(o,a,i);if(s)return s(t,r,n),!0}return!1}
function NS(t,e){var r=e.markers;if(r)return r;r=e.markers=[];for(var n=["left","right"],i=["top","bottom"],a=0;a<4;a++){var o=document.createElement("div"),s=o.
style,u=a%2,l=(a>>1)%2;s.cssText=["position: absolute","visibility: hidden","padding: 0","margin: 0","border-width: 0","user-select: none","width:0","height:0",
n[u]+":0",i[l]+":0",n[1-u]+":auto",i[1-l]+":auto",""].join("!important;"),t.appendChild(o),r.push(o)}return e.clearMarkers=function(){M(r,function(f){f.parentNode&&
f.parentNode.removeChild(f)})},r}function IS(t,e,r){for(var n=r?"invTrans":"trans",i=e[n],a=e.srcCoords,o=[],s=[],u=!0,l=0;l<4;l++){var f=t[l].getBoundingClientRect(),
v=2*l,c=f.left,h=f.top;o.push(c,h),u=u&&a&&c===a[v]&&h===a[v+1],s.push(t[l].offsetLeft,t[l].offsetTop)}return u&&i?i:(e.srcCoords=o,e[n]=r?oh(s,o):oh(o,s))}function uh(t){
return t.nodeName.toUpperCase()==="CANVAS"}var OS=/([&<>"'])/g,PS={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function Ja(t){return t==null?"":
(t+"").replace(OS,function(e,r){return PS[r]})}var kS=/^(?:mouse|pointer|contextmenu|drag|drop)|click/,Qu=[],RS=we.browser.firefox&&+we.browser.version.split(".")[0]<
39;function $u(t,e,r,n){return r=r||{},n?lh(t,e,r):RS&&e.layerX!=null&&e.layerX!==e.offsetX?(r.zrX=e.layerX,r.zrY=e.layerY):e.offsetX!=null?(r.zrX=e.offsetX,r.zrY=
e.offsetY):lh(t,e,r),r}function lh(t,e,r){if(we.domSupported&&t.getBoundingClientRect){var n=e.clientX,i=e.clientY;if(uh(t)){var a=t.getBoundingClientRect();r.zrX=
n-a.left,r.zrY=i-a.top;return}else if(LS(Qu,t,n,i)){r.zrX=Qu[0],r.zrY=Qu[1];return}}r.zrX=r.zrY=0}function ju(t){return t||window.event}function xt(t,e,r){if(e=
ju(e),e.zrX!=null)return e;var n=e.type,i=n&&n.indexOf("touch")>=0;if(i){var o=n!=="touchend"?e.targetTouches[0]:e.changedTouches[0];o&&$u(t,o,e,r)}else{$u(t,e,
e,r);var a=BS(e);e.zrDelta=a?a/120:-(e.detail||0)/3}var s=e.button;return e.which==null&&s!==void 0&&kS.test(e.type)&&(e.which=s&1?1:s&2?3:s&4?2:0),e}function BS(t){
var e=t.wheelDelta;if(e)return e;var r=t.deltaX,n=t.deltaY;if(r==null||n==null)return e;var i=Math.abs(n!==0?n:r),a=n>0?-1:n<0?1:r>0?-1:1;return 3*i*a}function FS(t,e,r,n){
t.addEventListener(e,r,n)}function VS(t,e,r,n){t.removeEventListener(e,r,n)}var zS=function(t){t.preventDefault(),t.stopPropagation(),t.cancelBubble=!0},GS=(function(){
function t(){this._track=[]}return t.prototype.recognize=function(e,r,n){return this._doTrack(e,r,n),this._recognize(e)},t.prototype.clear=function(){return this.
_track.length=0,this},t.prototype._doTrack=function(e,r,n){var i=e.touches;if(i){for(var a={points:[],touches:[],target:r,event:e},o=0,s=i.length;o<s;o++){var u=i[o],
l=$u(n,u,{});a.points.push([l.zrX,l.zrY]),a.touches.push(u)}this._track.push(a)}},t.prototype._recognize=function(e){for(var r in Ju)if(Ju.hasOwnProperty(r)){var n=Ju[r](
this._track,e);if(n)return n}},t})();function fh(t){var e=t[1][0]-t[0][0],r=t[1][1]-t[0][1];return Math.sqrt(e*e+r*r)}function US(t){return[(t[0][0]+t[1][0])/2,
(t[0][1]+t[1][1])/2]}var Ju={pinch:function(t,e){var r=t.length;if(r){var n=(t[r-1]||{}).points,i=(t[r-2]||{}).points||n;if(i&&i.length>1&&n&&n.length>1){var a=fh(
n)/fh(i);!isFinite(a)&&(a=1),e.pinchScale=a;var o=US(n);return e.pinchX=o[0],e.pinchY=o[1],{type:"pinch",target:t[0].target,event:e}}}}};function ar(){return[1,
0,0,1,0,0]}function el(t){return t[0]=1,t[1]=0,t[2]=0,t[3]=1,t[4]=0,t[5]=0,t}function vh(t,e){return t[0]=e[0],t[1]=e[1],t[2]=e[2],t[3]=e[3],t[4]=e[4],t[5]=e[5],
t}function eo(t,e,r){var n=e[0]*r[0]+e[2]*r[1],i=e[1]*r[0]+e[3]*r[1],a=e[0]*r[2]+e[2]*r[3],o=e[1]*r[2]+e[3]*r[3],s=e[0]*r[4]+e[2]*r[5]+e[4],u=e[1]*r[4]+e[3]*r[5]+
e[5];return t[0]=n,t[1]=i,t[2]=a,t[3]=o,t[4]=s,t[5]=u,t}function ch(t,e,r){return t[0]=e[0],t[1]=e[1],t[2]=e[2],t[3]=e[3],t[4]=e[4]+r[0],t[5]=e[5]+r[1],t}function hh(t,e,r,n){
n===void 0&&(n=[0,0]);var i=e[0],a=e[2],o=e[4],s=e[1],u=e[3],l=e[5],f=Math.sin(r),v=Math.cos(r);return t[0]=i*v+s*f,t[1]=-i*f+s*v,t[2]=a*v+u*f,t[3]=-a*f+v*u,t[4]=
v*(o-n[0])+f*(l-n[1])+n[0],t[5]=v*(l-n[1])-f*(o-n[0])+n[1],t}function HS(t,e,r){var n=r[0],i=r[1];return t[0]=e[0]*n,t[1]=e[1]*i,t[2]=e[2]*n,t[3]=e[3]*i,t[4]=e[4]*
n,t[5]=e[5]*i,t}function to(t,e){var r=e[0],n=e[2],i=e[4],a=e[1],o=e[3],s=e[5],u=r*o-a*n;return u?(u=1/u,t[0]=o*u,t[1]=-a*u,t[2]=-n*u,t[3]=r*u,t[4]=(n*s-o*i)*u,
t[5]=(a*i-r*s)*u,t):null}var WS=(function(){function t(e,r){this.x=e||0,this.y=r||0}return t.prototype.copy=function(e){return this.x=e.x,this.y=e.y,this},t.prototype.
clone=function(){return new t(this.x,this.y)},t.prototype.set=function(e,r){return this.x=e,this.y=r,this},t.prototype.equal=function(e){return e.x===this.x&&e.
y===this.y},t.prototype.add=function(e){return this.x+=e.x,this.y+=e.y,this},t.prototype.scale=function(e){this.x*=e,this.y*=e},t.prototype.scaleAndAdd=function(e,r){
this.x+=e.x*r,this.y+=e.y*r},t.prototype.sub=function(e){return this.x-=e.x,this.y-=e.y,this},t.prototype.dot=function(e){return this.x*e.x+this.y*e.y},t.prototype.
len=function(){return Math.sqrt(this.x*this.x+this.y*this.y)},t.prototype.lenSquare=function(){return this.x*this.x+this.y*this.y},t.prototype.normalize=function(){
var e=this.len();return this.x/=e,this.y/=e,this},t.prototype.distance=function(e){var r=this.x-e.x,n=this.y-e.y;return Math.sqrt(r*r+n*n)},t.prototype.distanceSquare=
function(e){var r=this.x-e.x,n=this.y-e.y;return r*r+n*n},t.prototype.negate=function(){return this.x=-this.x,this.y=-this.y,this},t.prototype.transform=function(e){
if(e){var r=this.x,n=this.y;return this.x=e[0]*r+e[2]*n+e[4],this.y=e[1]*r+e[3]*n+e[5],this}},t.prototype.toArray=function(e){return e[0]=this.x,e[1]=this.y,e},
t.prototype.fromArray=function(e){this.x=e[0],this.y=e[1]},t.set=function(e,r,n){e.x=r,e.y=n},t.copy=function(e,r){e.x=r.x,e.y=r.y},t.len=function(e){return Math.
sqrt(e.x*e.x+e.y*e.y)},t.lenSquare=function(e){return e.x*e.x+e.y*e.y},t.dot=function(e,r){return e.x*r.x+e.y*r.y},t.add=function(e,r,n){e.x=r.x+n.x,e.y=r.y+n.y},
t.sub=function(e,r,n){e.x=r.x-n.x,e.y=r.y-n.y},t.scale=function(e,r,n){e.x=r.x*n,e.y=r.y*n},t.scaleAndAdd=function(e,r,n,i){e.x=r.x+n.x*i,e.y=r.y+n.y*i},t.lerp=
function(e,r,n,i){var a=1-i;e.x=a*r.x+i*n.x,e.y=a*r.y+i*n.y},t})(),de=WS,Wr=Math.min,Kn=Math.max,tl=Math.abs,ph=["x","y"],YS=["width","height"],Yr=new de,Xr=new de,
qr=new de,Zr=new de,at=mh(),Yi=at.minTv,rl=at.maxTv,Xi=[0,0],or=(function(){function t(e,r,n,i){nl(this,e,r,n,i)}return t.set=function(e,r,n,i,a){return i<0&&(r=
r+i,i=-i),a<0&&(n=n+a,a=-a),e.x=r,e.y=n,e.width=i,e.height=a,e},t.prototype.union=function(e){var r=Wr(e.x,this.x),n=Wr(e.y,this.y);isFinite(this.x)&&isFinite(this.
width)?this.width=Kn(e.x+e.width,this.x+this.width)-r:this.width=e.width,isFinite(this.y)&&isFinite(this.height)?this.height=Kn(e.y+e.height,this.y+this.height)-
n:this.height=e.height,this.x=r,this.y=n},t.prototype.applyTransform=function(e){t.applyTransform(this,this,e)},t.prototype.calculateTransform=function(e){return XS(
ar(),this,e)},t.prototype.intersect=function(e,r,n){return t.intersect(this,e,r,n)},t.intersect=function(e,r,n,i){n&&de.set(n,0,0);var a=i&&i.outIntersectRect||
null,o=i&&i.clamp;if(a&&(a.x=a.y=a.width=a.height=NaN),!e||!r)return!1;e instanceof t||(e=nl(qS,e.x,e.y,e.width,e.height)),r instanceof t||(r=nl(ZS,r.x,r.y,r.width,
r.height));var s=!!n;at.reset(i,s);var u=at.touchThreshold,l=e.x+u,f=e.x+e.width-u,v=e.y+u,c=e.y+e.height-u,h=r.x+u,p=r.x+r.width-u,d=r.y+u,g=r.y+r.height-u;if(l>
f||v>c||h>p||d>g)return!1;var m=!(f<h||p<l||c<d||g<v);return(s||a)&&(Xi[0]=1/0,Xi[1]=0,gh(l,f,h,p,0,s,a,o),gh(v,c,d,g,1,s,a,o),s&&de.copy(n,m?at.useDir?at.dirMinTv:
Yi:rl)),m},t.contain=function(e,r,n){return r>=e.x&&r<=e.x+e.width&&n>=e.y&&n<=e.y+e.height},t.prototype.contain=function(e,r){return t.contain(this,e,r)},t.prototype.
clone=function(){return new t(this.x,this.y,this.width,this.height)},t.prototype.copy=function(e){dh(this,e)},t.prototype.plain=function(){return{x:this.x,y:this.
y,width:this.width,height:this.height}},t.prototype.isFinite=function(){return isFinite(this.x)&&isFinite(this.y)&&isFinite(this.width)&&isFinite(this.height)},
t.prototype.isZero=function(){return this.width===0||this.height===0},t.create=function(e){return new t(e?e.x:0,e?e.y:0,e?e.width:0,e?e.height:0)},t.copy=function(e,r){
return e.x=r.x,e.y=r.y,e.width=r.width,e.height=r.height,e},t.applyTransform=function(e,r,n){if(!n){e!==r&&dh(e,r);return}if(n[1]<1e-5&&n[1]>-1e-5&&n[2]<1e-5&&n[2]>
-1e-5){var i=n[0],a=n[3],o=n[4],s=n[5];e.x=r.x*i+o,e.y=r.y*a+s,e.width=r.width*i,e.height=r.height*a,e.width<0&&(e.x+=e.width,e.width=-e.width),e.height<0&&(e.y+=
e.height,e.height=-e.height);return}Yr.x=qr.x=r.x,Yr.y=Zr.y=r.y,Xr.x=Zr.x=r.x+r.width,Xr.y=qr.y=r.y+r.height,Yr.transform(n),Zr.transform(n),Xr.transform(n),qr.
transform(n),e.x=Wr(Yr.x,Xr.x,qr.x,Zr.x),e.y=Wr(Yr.y,Xr.y,qr.y,Zr.y);var u=Kn(Yr.x,Xr.x,qr.x,Zr.x),l=Kn(Yr.y,Xr.y,qr.y,Zr.y);e.width=u-e.x,e.height=l-e.y},t.calculateTransform=
function(e,r,n){var i=n.width/r.width,a=n.height/r.height;return e=el(e||[]),ch(e,e,Yu(il,-r.x,-r.y)),HS(e,e,Yu(il,i,a)),ch(e,e,Yu(il,n.x,n.y)),e},t})(),bP=or.create,
nl=or.set,dh=or.copy,XS=or.calculateTransform,wP=or.applyTransform,TP=or.contain,qS=new or(0,0,0,0),ZS=new or(0,0,0,0),il=[];function gh(t,e,r,n,i,a,o,s){var u=tl(
e-r),l=tl(n-t),f=Wr(u,l),v=ph[i],c=ph[1-i],h=YS[i];e<r||n<t?u<l?(a&&(rl[v]=-u),s&&(o[v]=e,o[h]=0)):(a&&(rl[v]=l),s&&(o[v]=t,o[h]=0)):(o&&(o[v]=Kn(t,r),o[h]=Wr(e,
n)-o[v]),a&&(f<Xi[0]||at.useDir)&&(Xi[0]=Wr(f,Xi[0]),(u<l||!at.bidirectional)&&(Yi[v]=u,Yi[c]=0,at.useDir&&at.calcDirMTV()),(u>=l||!at.bidirectional)&&(Yi[v]=-l,
Yi[c]=0,at.useDir&&at.calcDirMTV())))}function mh(){var t=0,e=new de,r=new de,n={minTv:new de,maxTv:new de,useDir:!1,dirMinTv:new de,touchThreshold:0,bidirectional:!0,
negativeSize:!1,reset:function(a,o){n.touchThreshold=0,a&&a.touchThreshold!=null&&(n.touchThreshold=Kn(0,a.touchThreshold)),n.negativeSize=!1,o&&(n.minTv.set(1/0,
1/0),n.maxTv.set(0,0),n.useDir=!1,a&&a.direction!=null&&(n.useDir=!0,n.dirMinTv.copy(n.minTv),r.copy(n.minTv),t=a.direction,n.bidirectional=a.bidirectional==null||
!!a.bidirectional,n.bidirectional||e.set(Math.cos(t),Math.sin(t))))},calcDirMTV:function(){var a=n.minTv,o=n.dirMinTv,s=a.y*a.y+a.x*a.x,u=Math.sin(t),l=Math.cos(
t),f=u*a.y+l*a.x;if(i(f)){i(a.x)&&i(a.y)&&o.set(0,0);return}if(r.x=s*l/f,r.y=s*u/f,i(r.x)&&i(r.y)){o.set(0,0);return}(n.bidirectional||e.dot(r)>0)&&r.len()<o.len()&&
o.copy(r)}};function i(a){return tl(a)<1e-10}return n}var oe=or,yh="silent";function KS(t,e,r){return{type:t,event:r,target:e.target,topTarget:e.topTarget,cancelBubble:!1,
offsetX:r.zrX,offsetY:r.zrY,gestureEvent:r.gestureEvent,pinchX:r.pinchX,pinchY:r.pinchY,pinchScale:r.pinchScale,wheelDelta:r.zrDelta,zrByTouch:r.zrByTouch,which:r.
which,stop:QS}}function QS(){zS(this.event)}var $S=(function(t){Se(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.handler=null,r}return e.
prototype.dispose=function(){},e.prototype.setCursor=function(){},e})(ir),qi=(function(){function t(e,r){this.x=e,this.y=r}return t})(),jS=["click","dblclick","\
mousewheel","mouseout","mouseup","mousedown","mousemove","contextmenu"],al=new oe(0,0,0,0),_h=(function(t){Se(e,t);function e(r,n,i,a,o){var s=t.call(this)||this;
return s._hovered=new qi(0,0),s.storage=r,s.painter=n,s.painterRoot=a,s._pointerSize=o,i=i||new $S,s.proxy=null,s.setHandlerProxy(i),s._draggingMgr=new xS(s),s}
return e.prototype.setHandlerProxy=function(r){this.proxy&&this.proxy.dispose(),r&&(M(jS,function(n){r.on&&r.on(n,this[n],this)},this),r.handler=this),this.proxy=
r},e.prototype.mousemove=function(r){var n=r.zrX,i=r.zrY,a=bh(this,n,i),o=this._hovered,s=o.target;s&&!s.__zr&&(o=this.findHover(o.x,o.y),s=o.target);var u=this.
_hovered=a?new qi(n,i):this.findHover(n,i),l=u.target,f=this.proxy;f.setCursor&&f.setCursor(l?l.cursor:"default"),s&&l!==s&&this.dispatchToElement(o,"mouseout",
r),this.dispatchToElement(u,"mousemove",r),l&&l!==s&&this.dispatchToElement(u,"mouseover",r)},e.prototype.mouseout=function(r){var n=r.zrEventControl;n!=="only_\
globalout"&&this.dispatchToElement(this._hovered,"mouseout",r),n!=="no_globalout"&&this.trigger("globalout",{type:"globalout",event:r})},e.prototype.resize=function(){
this._hovered=new qi(0,0)},e.prototype.dispatch=function(r,n){var i=this[r];i&&i.call(this,n)},e.prototype.dispose=function(){this.proxy.dispose(),this.storage=
null,this.proxy=null,this.painter=null},e.prototype.setCursorStyle=function(r){var n=this.proxy;n.setCursor&&n.setCursor(r)},e.prototype.dispatchToElement=function(r,n,i){
r=r||{};var a=r.target;if(!(a&&a.silent)){for(var o="on"+n,s=KS(n,r,i);a&&(a[o]&&(s.cancelBubble=!!a[o].call(a,s)),a.trigger(n,s),a=a.__hostTarget?a.__hostTarget:
a.parent,!s.cancelBubble););s.cancelBubble||(this.trigger(n,s),this.painter&&this.painter.eachOtherLayer&&this.painter.eachOtherLayer(function(u){typeof u[o]=="\
function"&&u[o].call(u,s),u.trigger&&u.trigger(n,s)}))}},e.prototype.findHover=function(r,n,i){var a=this.storage.getDisplayList(),o=new qi(r,n);if(Sh(a,o,r,n,i),
this._pointerSize&&!o.target){for(var s=[],u=this._pointerSize,l=u/2,f=new oe(r-l,n-l,u,u),v=a.length-1;v>=0;v--){var c=a[v];c!==i&&!c.ignore&&!c.ignoreCoarsePointer&&
(!c.parent||!c.parent.ignoreCoarsePointer)&&(al.copy(c.getBoundingRect()),c.transform&&al.applyTransform(c.transform),al.intersect(f)&&s.push(c))}if(s.length)for(var h=4,
p=Math.PI/12,d=Math.PI*2,g=0;g<l;g+=h)for(var m=0;m<d;m+=p){var y=r+g*Math.cos(m),_=n+g*Math.sin(m);if(Sh(s,o,y,_,i),o.target)return o}}return o},e.prototype.processGesture=
function(r,n){this._gestureMgr||(this._gestureMgr=new GS);var i=this._gestureMgr;n==="start"&&i.clear();var a=i.recognize(r,this.findHover(r.zrX,r.zrY,null).target,
this.proxy.dom);if(n==="end"&&i.clear(),a){var o=a.type;r.gestureEvent=o;var s=new qi;s.target=a.target,this.dispatchToElement(s,o,a.event)}},e})(ir);M(["click",
"mousedown","mouseup","mousewheel","dblclick","contextmenu"],function(t){_h.prototype[t]=function(e){var r=e.zrX,n=e.zrY,i=bh(this,r,n),a,o;if((t!=="mouseup"||!i)&&
(a=this.findHover(r,n),o=a.target),t==="mousedown")this._downEl=o,this._downPoint=[e.zrX,e.zrY],this._upEl=o;else if(t==="mouseup")this._upEl=o;else if(t==="cli\
ck"){if(this._downEl!==this._upEl||!this._downPoint||DS(this._downPoint,[e.zrX,e.zrY])>4)return;this._downPoint=null}this.dispatchToElement(a,t,e)}});function JS(t,e,r){
if(t[t.rectHover?"rectContain":"contain"](e,r)){for(var n=t,i=void 0,a=!1;n;){if(n.ignoreClip&&(a=!0),!a){var o=n.getClipPath();if(o&&!o.contain(e,r))return!1}n.
silent&&(i=!0);var s=n.__hostTarget;n=s?n.ignoreHostSilent?null:s:n.parent}return i?yh:!0}return!1}function Sh(t,e,r,n,i){for(var a=t.length-1;a>=0;a--){var o=t[a],
s=void 0;if(o!==i&&!o.ignore&&(s=JS(o,r,n))&&(!e.topTarget&&(e.topTarget=o),s!==yh)){e.target=o;break}}}function bh(t,e,r){var n=t.painter;return e<0||e>n.getWidth()||
r<0||r>n.getHeight()}var eb=_h,wh=32,Zi=7;function tb(t){for(var e=0;t>=wh;)e|=t&1,t>>=1;return t+e}function Th(t,e,r,n){var i=e+1;if(i===r)return 1;if(n(t[i++],
t[e])<0){for(;i<r&&n(t[i],t[i-1])<0;)i++;rb(t,e,i)}else for(;i<r&&n(t[i],t[i-1])>=0;)i++;return i-e}function rb(t,e,r){for(r--;e<r;){var n=t[e];t[e++]=t[r],t[r--]=
n}}function Dh(t,e,r,n,i){for(n===e&&n++;n<r;n++){for(var a=t[n],o=e,s=n,u;o<s;)u=o+s>>>1,i(a,t[u])<0?s=u:o=u+1;var l=n-o;switch(l){case 3:t[o+3]=t[o+2];case 2:
t[o+2]=t[o+1];case 1:t[o+1]=t[o];break;default:for(;l>0;)t[o+l]=t[o+l-1],l--}t[o]=a}}function ol(t,e,r,n,i,a){var o=0,s=0,u=1;if(a(t,e[r+i])>0){for(s=n-i;u<s&&a(
t,e[r+i+u])>0;)o=u,u=(u<<1)+1,u<=0&&(u=s);u>s&&(u=s),o+=i,u+=i}else{for(s=i+1;u<s&&a(t,e[r+i-u])<=0;)o=u,u=(u<<1)+1,u<=0&&(u=s);u>s&&(u=s);var l=o;o=i-u,u=i-l}for(o++;o<
u;){var f=o+(u-o>>>1);a(t,e[r+f])>0?o=f+1:u=f}return u}function sl(t,e,r,n,i,a){var o=0,s=0,u=1;if(a(t,e[r+i])<0){for(s=i+1;u<s&&a(t,e[r+i-u])<0;)o=u,u=(u<<1)+1,
u<=0&&(u=s);u>s&&(u=s);var l=o;o=i-u,u=i-l}else{for(s=n-i;u<s&&a(t,e[r+i+u])>=0;)o=u,u=(u<<1)+1,u<=0&&(u=s);u>s&&(u=s),o+=i,u+=i}for(o++;o<u;){var f=o+(u-o>>>1);
a(t,e[r+f])<0?u=f:o=f+1}return u}function nb(t,e){var r=Zi,n,i,a=0,o=[];n=[],i=[];function s(h,p){n[a]=h,i[a]=p,a+=1}function u(){for(;a>1;){var h=a-2;if(h>=1&&
i[h-1]<=i[h]+i[h+1]||h>=2&&i[h-2]<=i[h]+i[h-1])i[h-1]<i[h+1]&&h--;else if(i[h]>i[h+1])break;f(h)}}function l(){for(;a>1;){var h=a-2;h>0&&i[h-1]<i[h+1]&&h--,f(h)}}
function f(h){var p=n[h],d=i[h],g=n[h+1],m=i[h+1];i[h]=d+m,h===a-3&&(n[h+1]=n[h+2],i[h+1]=i[h+2]),a--;var y=sl(t[g],t,p,d,0,e);p+=y,d-=y,d!==0&&(m=ol(t[p+d-1],t,
g,m,m-1,e),m!==0&&(d<=m?v(p,d,g,m):c(p,d,g,m)))}function v(h,p,d,g){var m=0;for(m=0;m<p;m++)o[m]=t[h+m];var y=0,_=d,S=h;if(t[S++]=t[_++],--g===0){for(m=0;m<p;m++)
t[S+m]=o[y+m];return}if(p===1){for(m=0;m<g;m++)t[S+m]=t[_+m];t[S+g]=o[y];return}for(var b=r,w,T,D;;){w=0,T=0,D=!1;do if(e(t[_],o[y])<0){if(t[S++]=t[_++],T++,w=0,
--g===0){D=!0;break}}else if(t[S++]=o[y++],w++,T=0,--p===1){D=!0;break}while((w|T)<b);if(D)break;do{if(w=sl(t[_],o,y,p,0,e),w!==0){for(m=0;m<w;m++)t[S+m]=o[y+m];
if(S+=w,y+=w,p-=w,p<=1){D=!0;break}}if(t[S++]=t[_++],--g===0){D=!0;break}if(T=ol(o[y],t,_,g,0,e),T!==0){for(m=0;m<T;m++)t[S+m]=t[_+m];if(S+=T,_+=T,g-=T,g===0){D=
!0;break}}if(t[S++]=o[y++],--p===1){D=!0;break}b--}while(w>=Zi||T>=Zi);if(D)break;b<0&&(b=0),b+=2}if(r=b,r<1&&(r=1),p===1){for(m=0;m<g;m++)t[S+m]=t[_+m];t[S+g]=
o[y]}else{if(p===0)throw new Error;for(m=0;m<p;m++)t[S+m]=o[y+m]}}function c(h,p,d,g){var m=0;for(m=0;m<g;m++)o[m]=t[d+m];var y=h+p-1,_=g-1,S=d+g-1,b=0,w=0;if(t[S--]=
t[y--],--p===0){for(b=S-(g-1),m=0;m<g;m++)t[b+m]=o[m];return}if(g===1){for(S-=p,y-=p,w=S+1,b=y+1,m=p-1;m>=0;m--)t[w+m]=t[b+m];t[S]=o[_];return}for(var T=r;;){var D=0,
x=0,E=!1;do if(e(o[_],t[y])<0){if(t[S--]=t[y--],D++,x=0,--p===0){E=!0;break}}else if(t[S--]=o[_--],x++,D=0,--g===1){E=!0;break}while((D|x)<T);if(E)break;do{if(D=
p-sl(o[_],t,h,p,p-1,e),D!==0){for(S-=D,y-=D,p-=D,w=S+1,b=y+1,m=D-1;m>=0;m--)t[w+m]=t[b+m];if(p===0){E=!0;break}}if(t[S--]=o[_--],--g===1){E=!0;break}if(x=g-ol(t[y],
o,0,g,g-1,e),x!==0){for(S-=x,_-=x,g-=x,w=S+1,b=_+1,m=0;m<x;m++)t[w+m]=o[b+m];if(g<=1){E=!0;break}}if(t[S--]=t[y--],--p===0){E=!0;break}T--}while(D>=Zi||x>=Zi);if(E)
break;T<0&&(T=0),T+=2}if(r=T,r<1&&(r=1),g===1){for(S-=p,y-=p,w=S+1,b=y+1,m=p-1;m>=0;m--)t[w+m]=t[b+m];t[S]=o[_]}else{if(g===0)throw new Error;for(b=S-(g-1),m=0;m<
g;m++)t[b+m]=o[m]}}return{mergeRuns:u,forceMergeRuns:l,pushRun:s}}function ro(t,e,r,n){r||(r=0),n||(n=t.length);var i=n-r;if(!(i<2)){var a=0;if(i<wh){a=Th(t,r,n,
e),Dh(t,r,n,r+a,e);return}var o=nb(t,e),s=tb(i);do{if(a=Th(t,r,n,e),a<s){var u=i;u>s&&(u=s),Dh(t,r,r+u,r+a,e),a=u}o.pushRun(r,a),o.mergeRuns(),i-=a,r+=a}while(i!==
0);o.forceMergeRuns()}}var At=1,Ki=2,Qn=4,Eh=!1;function ul(){Eh||(Eh=!0,console.warn("z / z2 / zlevel of displayable is invalid, which may cause unexpected err\
ors"))}function Ch(t,e){return t.zlevel===e.zlevel?t.z===e.z?t.z2-e.z2:t.z-e.z:t.zlevel-e.zlevel}var ib=(function(){function t(){this._roots=[],this._displayList=
[],this._displayListLen=0,this.displayableSortFunc=Ch}return t.prototype.traverse=function(e,r){for(var n=0;n<this._roots.length;n++)this._roots[n].traverse(e,r)},
t.prototype.getDisplayList=function(e,r){r=r||!1;var n=this._displayList;return(e||!n.length)&&this.updateDisplayList(r),n},t.prototype.updateDisplayList=function(e){
this._displayListLen=0;for(var r=this._roots,n=this._displayList,i=0,a=r.length;i<a;i++)this._updateAndAddDisplayable(r[i],null,e);n.length=this._displayListLen,
ro(n,Ch)},t.prototype._updateAndAddDisplayable=function(e,r,n){if(!(e.ignore&&!n)){e.beforeUpdate(),e.update(),e.afterUpdate();var i=e.getClipPath(),a=r&&r.length,
o=0,s=e.__clipPaths;if(!e.ignoreClip&&(a||i)){if(s||(s=e.__clipPaths=[]),a)for(var u=0;u<r.length;u++)s[o++]=r[u];for(var l=i,f=e;l;)l.parent=f,l.updateTransform(),
s[o++]=l,f=l,l=l.getClipPath()}if(s&&(s.length=o),e.childrenRef){for(var v=e.childrenRef(),c=0;c<v.length;c++){var h=v[c];e.__dirty&&(h.__dirty|=At),this._updateAndAddDisplayable(
h,s,n)}e.__dirty=0}else{var p=e;isNaN(p.z)&&(ul(),p.z=0),isNaN(p.z2)&&(ul(),p.z2=0),isNaN(p.zlevel)&&(ul(),p.zlevel=0),this._displayList[this._displayListLen++]=
p}var d=e.getDecalElement&&e.getDecalElement();d&&this._updateAndAddDisplayable(d,s,n);var g=e.getTextGuideLine();g&&this._updateAndAddDisplayable(g,s,n);var m=e.
getTextContent();m&&this._updateAndAddDisplayable(m,s,n)}},t.prototype.addRoot=function(e){e.__zr&&e.__zr.storage===this||this._roots.push(e)},t.prototype.delRoot=
function(e){if(e instanceof Array){for(var r=0,n=e.length;r<n;r++)this.delRoot(e[r]);return}var i=ue(this._roots,e);i>=0&&this._roots.splice(i,1)},t.prototype.delAllRoots=
function(){this._roots=[],this._displayList=[],this._displayListLen=0},t.prototype.getRoots=function(){return this._roots},t.prototype.dispose=function(){this._displayList=
null,this._roots=null},t})(),ab=ib,xh;xh=we.hasGlobalWindow&&(window.requestAnimationFrame&&window.requestAnimationFrame.bind(window)||window.msRequestAnimationFrame&&
window.msRequestAnimationFrame.bind(window)||window.mozRequestAnimationFrame||window.webkitRequestAnimationFrame)||function(t){return setTimeout(t,16)};var Ah=xh,
no={linear:function(t){return t},quadraticIn:function(t){return t*t},quadraticOut:function(t){return t*(2-t)},quadraticInOut:function(t){return(t*=2)<1?.5*t*t:-.5*
(--t*(t-2)-1)},cubicIn:function(t){return t*t*t},cubicOut:function(t){return--t*t*t+1},cubicInOut:function(t){return(t*=2)<1?.5*t*t*t:.5*((t-=2)*t*t+2)},quarticIn:function(t){
return t*t*t*t},quarticOut:function(t){return 1- --t*t*t*t},quarticInOut:function(t){return(t*=2)<1?.5*t*t*t*t:-.5*((t-=2)*t*t*t-2)},quinticIn:function(t){return t*
t*t*t*t},quinticOut:function(t){return--t*t*t*t*t+1},quinticInOut:function(t){return(t*=2)<1?.5*t*t*t*t*t:.5*((t-=2)*t*t*t*t+2)},sinusoidalIn:function(t){return 1-
Math.cos(t*Math.PI/2)},sinusoidalOut:function(t){return Math.sin(t*Math.PI/2)},sinusoidalInOut:function(t){return .5*(1-Math.cos(Math.PI*t))},exponentialIn:function(t){
return t===0?0:Math.pow(1024,t-1)},exponentialOut:function(t){return t===1?1:1-Math.pow(2,-10*t)},exponentialInOut:function(t){return t===0?0:t===1?1:(t*=2)<1?.5*
Math.pow(1024,t-1):.5*(-Math.pow(2,-10*(t-1))+2)},circularIn:function(t){return 1-Math.sqrt(1-t*t)},circularOut:function(t){return Math.sqrt(1- --t*t)},circularInOut:function(t){
return(t*=2)<1?-.5*(Math.sqrt(1-t*t)-1):.5*(Math.sqrt(1-(t-=2)*t)+1)},elasticIn:function(t){var e,r=.1,n=.4;return t===0?0:t===1?1:(!r||r<1?(r=1,e=n/4):e=n*Math.
asin(1/r)/(2*Math.PI),-(r*Math.pow(2,10*(t-=1))*Math.sin((t-e)*(2*Math.PI)/n)))},elasticOut:function(t){var e,r=.1,n=.4;return t===0?0:t===1?1:(!r||r<1?(r=1,e=n/
4):e=n*Math.asin(1/r)/(2*Math.PI),r*Math.pow(2,-10*t)*Math.sin((t-e)*(2*Math.PI)/n)+1)},elasticInOut:function(t){var e,r=.1,n=.4;return t===0?0:t===1?1:(!r||r<1?
(r=1,e=n/4):e=n*Math.asin(1/r)/(2*Math.PI),(t*=2)<1?-.5*(r*Math.pow(2,10*(t-=1))*Math.sin((t-e)*(2*Math.PI)/n)):r*Math.pow(2,-10*(t-=1))*Math.sin((t-e)*(2*Math.
PI)/n)*.5+1)},backIn:function(t){var e=1.70158;return t*t*((e+1)*t-e)},backOut:function(t){var e=1.70158;return--t*t*((e+1)*t+e)+1},backInOut:function(t){var e=2.5949095;
return(t*=2)<1?.5*(t*t*((e+1)*t-e)):.5*((t-=2)*t*((e+1)*t+e)+2)},bounceIn:function(t){return 1-no.bounceOut(1-t)},bounceOut:function(t){return t<1/2.75?7.5625*t*
t:t<2/2.75?7.5625*(t-=1.5/2.75)*t+.75:t<2.5/2.75?7.5625*(t-=2.25/2.75)*t+.9375:7.5625*(t-=2.625/2.75)*t+.984375},bounceInOut:function(t){return t<.5?no.bounceIn(
t*2)*.5:no.bounceOut(t*2-1)*.5+.5}},Mh=no,io=Math.pow,Dr=Math.sqrt,ao=1e-8,Lh=1e-4,Nh=Dr(3),oo=1/3,Ft=Wn(),lt=Wn(),$n=Wn();function Er(t){return t>-ao&&t<ao}function Ih(t){
return t>ao||t<-ao}function Me(t,e,r,n,i){var a=1-i;return a*a*(a*t+3*i*e)+i*i*(i*n+3*a*r)}function Oh(t,e,r,n,i){var a=1-i;return 3*(((e-t)*a+2*(r-e)*i)*a+(n-r)*
i*i)}function so(t,e,r,n,i,a){var o=n+3*(e-r)-t,s=3*(r-e*2+t),u=3*(e-t),l=t-i,f=s*s-3*o*u,v=s*u-9*o*l,c=u*u-3*s*l,h=0;if(Er(f)&&Er(v))if(Er(s))a[0]=0;else{var p=-u/
s;p>=0&&p<=1&&(a[h++]=p)}else{var d=v*v-4*f*c;if(Er(d)){var g=v/f,p=-s/o+g,m=-g/2;p>=0&&p<=1&&(a[h++]=p),m>=0&&m<=1&&(a[h++]=m)}else if(d>0){var y=Dr(d),_=f*s+1.5*
o*(-v+y),S=f*s+1.5*o*(-v-y);_<0?_=-io(-_,oo):_=io(_,oo),S<0?S=-io(-S,oo):S=io(S,oo);var p=(-s-(_+S))/(3*o);p>=0&&p<=1&&(a[h++]=p)}else{var b=(2*f*s-3*o*v)/(2*Dr(
f*f*f)),w=Math.acos(b)/3,T=Dr(f),D=Math.cos(w),p=(-s-2*T*D)/(3*o),m=(-s+T*(D+Nh*Math.sin(w)))/(3*o),x=(-s+T*(D-Nh*Math.sin(w)))/(3*o);p>=0&&p<=1&&(a[h++]=p),m>=
0&&m<=1&&(a[h++]=m),x>=0&&x<=1&&(a[h++]=x)}}return h}function Ph(t,e,r,n,i){var a=6*r-12*e+6*t,o=9*e+3*n-3*t-9*r,s=3*e-3*t,u=0;if(Er(o)){if(Ih(a)){var l=-s/a;l>=
0&&l<=1&&(i[u++]=l)}}else{var f=a*a-4*o*s;if(Er(f))i[0]=-a/(2*o);else if(f>0){var v=Dr(f),l=(-a+v)/(2*o),c=(-a-v)/(2*o);l>=0&&l<=1&&(i[u++]=l),c>=0&&c<=1&&(i[u++]=
c)}}return u}function uo(t,e,r,n,i,a){var o=(e-t)*i+t,s=(r-e)*i+e,u=(n-r)*i+r,l=(s-o)*i+o,f=(u-s)*i+s,v=(f-l)*i+l;a[0]=t,a[1]=o,a[2]=l,a[3]=v,a[4]=v,a[5]=f,a[6]=
u,a[7]=n}function ob(t,e,r,n,i,a,o,s,u,l,f){var v,c=.005,h=1/0,p,d,g,m;Ft[0]=u,Ft[1]=l;for(var y=0;y<1;y+=.05)lt[0]=Me(t,r,i,o,y),lt[1]=Me(e,n,a,s,y),g=Yn(Ft,lt),
g<h&&(v=y,h=g);h=1/0;for(var _=0;_<32&&!(c<Lh);_++)p=v-c,d=v+c,lt[0]=Me(t,r,i,o,p),lt[1]=Me(e,n,a,s,p),g=Yn(lt,Ft),p>=0&&g<h?(v=p,h=g):($n[0]=Me(t,r,i,o,d),$n[1]=
Me(e,n,a,s,d),m=Yn($n,Ft),d<=1&&m<h?(v=d,h=m):c*=.5);return f&&(f[0]=Me(t,r,i,o,v),f[1]=Me(e,n,a,s,v)),Dr(h)}function sb(t,e,r,n,i,a,o,s,u){for(var l=t,f=e,v=0,
c=1/u,h=1;h<=u;h++){var p=h*c,d=Me(t,r,i,o,p),g=Me(e,n,a,s,p),m=d-l,y=g-f;v+=Math.sqrt(m*m+y*y),l=d,f=g}return v}function Ve(t,e,r,n){var i=1-n;return i*(i*t+2*
n*e)+n*n*r}function kh(t,e,r,n){return 2*((1-n)*(e-t)+n*(r-e))}function ub(t,e,r,n,i){var a=t-2*e+r,o=2*(e-t),s=t-n,u=0;if(Er(a)){if(Ih(o)){var l=-s/o;l>=0&&l<=
1&&(i[u++]=l)}}else{var f=o*o-4*a*s;if(Er(f)){var l=-o/(2*a);l>=0&&l<=1&&(i[u++]=l)}else if(f>0){var v=Dr(f),l=(-o+v)/(2*a),c=(-o-v)/(2*a);l>=0&&l<=1&&(i[u++]=l),
c>=0&&c<=1&&(i[u++]=c)}}return u}function Rh(t,e,r){var n=t+r-2*e;return n===0?.5:(t-e)/n}function lo(t,e,r,n,i){var a=(e-t)*n+t,o=(r-e)*n+e,s=(o-a)*n+a;i[0]=t,
i[1]=a,i[2]=s,i[3]=s,i[4]=o,i[5]=r}function lb(t,e,r,n,i,a,o,s,u){var l,f=.005,v=1/0;Ft[0]=o,Ft[1]=s;for(var c=0;c<1;c+=.05){lt[0]=Ve(t,r,i,c),lt[1]=Ve(e,n,a,c);
var h=Yn(Ft,lt);h<v&&(l=c,v=h)}v=1/0;for(var p=0;p<32&&!(f<Lh);p++){var d=l-f,g=l+f;lt[0]=Ve(t,r,i,d),lt[1]=Ve(e,n,a,d);var h=Yn(lt,Ft);if(d>=0&&h<v)l=d,v=h;else{
$n[0]=Ve(t,r,i,g),$n[1]=Ve(e,n,a,g);var m=Yn($n,Ft);g<=1&&m<v?(l=g,v=m):f*=.5}}return u&&(u[0]=Ve(t,r,i,l),u[1]=Ve(e,n,a,l)),Dr(v)}function fb(t,e,r,n,i,a,o){for(var s=t,
u=e,l=0,f=1/o,v=1;v<=o;v++){var c=v*f,h=Ve(t,r,i,c),p=Ve(e,n,a,c),d=h-s,g=p-u;l+=Math.sqrt(d*d+g*g),s=h,u=p}return l}var vb=/cubic-bezier\(([0-9,\.e ]+)\)/;function ll(t){
var e=t&&vb.exec(t);if(e){var r=e[1].split(","),n=+Tr(r[0]),i=+Tr(r[1]),a=+Tr(r[2]),o=+Tr(r[3]);if(isNaN(n+i+a+o))return;var s=[];return function(u){return u<=0?
0:u>=1?1:so(0,n,a,1,u,s)&&Me(0,i,o,1,s[0])}}}var cb=(function(){function t(e){this._inited=!1,this._startTime=0,this._pausedTime=0,this._paused=!1,this._life=e.
life||1e3,this._delay=e.delay||0,this.loop=e.loop||!1,this.onframe=e.onframe||Xe,this.ondestroy=e.ondestroy||Xe,this.onrestart=e.onrestart||Xe,e.easing&&this.setEasing(
e.easing)}return t.prototype.step=function(e,r){if(this._inited||(this._startTime=e+this._delay,this._inited=!0),this._paused){this._pausedTime+=r;return}var n=this.
_life,i=e-this._startTime-this._pausedTime,a=i/n;a<0&&(a=0),a=Math.min(a,1);var o=this.easingFunc,s=o?o(a):a;if(this.onframe(s),a===1)if(this.loop){var u=i%n;this.
_startTime=e-u,this._pausedTime=0,this.onrestart()}else return!0;return!1},t.prototype.pause=function(){this._paused=!0},t.prototype.resume=function(){this._paused=
!1},t.prototype.setEasing=function(e){this.easing=e,this.easingFunc=j(e)?e:Mh[e]||ll(e)},t})(),hb=cb,Bh=(function(){function t(e){this.value=e}return t})(),pb=(function(){
function t(){this._len=0}return t.prototype.insert=function(e){var r=new Bh(e);return this.insertEntry(r),r},t.prototype.insertEntry=function(e){this.head?(this.
tail.next=e,e.prev=this.tail,e.next=null,this.tail=e):this.head=this.tail=e,this._len++},t.prototype.remove=function(e){var r=e.prev,n=e.next;r?r.next=n:this.head=
n,n?n.prev=r:this.tail=r,e.next=e.prev=null,this._len--},t.prototype.len=function(){return this._len},t.prototype.clear=function(){this.head=this.tail=null,this.
_len=0},t})(),db=(function(){function t(e){this._list=new pb,this._maxSize=10,this._map={},this._maxSize=e}return t.prototype.put=function(e,r){var n=this._list,
i=this._map,a=null;if(i[e]==null){var o=n.len(),s=this._lastRemovedEntry;if(o>=this._maxSize&&o>0){var u=n.head;n.remove(u),delete i[u.key],a=u.value,this._lastRemovedEntry=
u}s?s.value=r:s=new Bh(r),s.key=e,n.insertEntry(s),i[e]=s}return a},t.prototype.get=function(e){var r=this._map[e],n=this._list;if(r!=null)return r!==n.tail&&(n.
remove(r),n.insertEntry(r)),r.value},t.prototype.clear=function(){this._list.clear(),this._map={}},t.prototype.len=function(){return this._list.len()},t})(),jn=db,
Fh={transparent:[0,0,0,0],aliceblue:[240,248,255,1],antiquewhite:[250,235,215,1],aqua:[0,255,255,1],aquamarine:[127,255,212,1],azure:[240,255,255,1],beige:[245,
245,220,1],bisque:[255,228,196,1],black:[0,0,0,1],blanchedalmond:[255,235,205,1],blue:[0,0,255,1],blueviolet:[138,43,226,1],brown:[165,42,42,1],burlywood:[222,184,
135,1],cadetblue:[95,158,160,1],chartreuse:[127,255,0,1],chocolate:[210,105,30,1],coral:[255,127,80,1],cornflowerblue:[100,149,237,1],cornsilk:[255,248,220,1],crimson:[
220,20,60,1],cyan:[0,255,255,1],darkblue:[0,0,139,1],darkcyan:[0,139,139,1],darkgoldenrod:[184,134,11,1],darkgray:[169,169,169,1],darkgreen:[0,100,0,1],darkgrey:[
169,169,169,1],darkkhaki:[189,183,107,1],darkmagenta:[139,0,139,1],darkolivegreen:[85,107,47,1],darkorange:[255,140,0,1],darkorchid:[153,50,204,1],darkred:[139,
0,0,1],darksalmon:[233,150,122,1],darkseagreen:[143,188,143,1],darkslateblue:[72,61,139,1],darkslategray:[47,79,79,1],darkslategrey:[47,79,79,1],darkturquoise:[
0,206,209,1],darkviolet:[148,0,211,1],deeppink:[255,20,147,1],deepskyblue:[0,191,255,1],dimgray:[105,105,105,1],dimgrey:[105,105,105,1],dodgerblue:[30,144,255,1],
firebrick:[178,34,34,1],floralwhite:[255,250,240,1],forestgreen:[34,139,34,1],fuchsia:[255,0,255,1],gainsboro:[220,220,220,1],ghostwhite:[248,248,255,1],gold:[255,
215,0,1],goldenrod:[218,165,32,1],gray:[128,128,128,1],green:[0,128,0,1],greenyellow:[173,255,47,1],grey:[128,128,128,1],honeydew:[240,255,240,1],hotpink:[255,105,
180,1],indianred:[205,92,92,1],indigo:[75,0,130,1],ivory:[255,255,240,1],khaki:[240,230,140,1],lavender:[230,230,250,1],lavenderblush:[255,240,245,1],lawngreen:[
124,252,0,1],lemonchiffon:[255,250,205,1],lightblue:[173,216,230,1],lightcoral:[240,128,128,1],lightcyan:[224,255,255,1],lightgoldenrodyellow:[250,250,210,1],lightgray:[
211,211,211,1],lightgreen:[144,238,144,1],lightgrey:[211,211,211,1],lightpink:[255,182,193,1],lightsalmon:[255,160,122,1],lightseagreen:[32,178,170,1],lightskyblue:[
135,206,250,1],lightslategray:[119,136,153,1],lightslategrey:[119,136,153,1],lightsteelblue:[176,196,222,1],lightyellow:[255,255,224,1],lime:[0,255,0,1],limegreen:[
50,205,50,1],linen:[250,240,230,1],magenta:[255,0,255,1],maroon:[128,0,0,1],mediumaquamarine:[102,205,170,1],mediumblue:[0,0,205,1],mediumorchid:[186,85,211,1],
mediumpurple:[147,112,219,1],mediumseagreen:[60,179,113,1],mediumslateblue:[123,104,238,1],mediumspringgreen:[0,250,154,1],mediumturquoise:[72,209,204,1],mediumvioletred:[
199,21,133,1],midnightblue:[25,25,112,1],mintcream:[245,255,250,1],mistyrose:[255,228,225,1],moccasin:[255,228,181,1],navajowhite:[255,222,173,1],navy:[0,0,128,
1],oldlace:[253,245,230,1],olive:[128,128,0,1],olivedrab:[107,142,35,1],orange:[255,165,0,1],orangered:[255,69,0,1],orchid:[218,112,214,1],palegoldenrod:[238,232,
170,1],palegreen:[152,251,152,1],paleturquoise:[175,238,238,1],palevioletred:[219,112,147,1],papayawhip:[255,239,213,1],peachpuff:[255,218,185,1],peru:[205,133,
63,1],pink:[255,192,203,1],plum:[221,160,221,1],powderblue:[176,224,230,1],purple:[128,0,128,1],red:[255,0,0,1],rosybrown:[188,143,143,1],royalblue:[65,105,225,
1],saddlebrown:[139,69,19,1],salmon:[250,128,114,1],sandybrown:[244,164,96,1],seagreen:[46,139,87,1],seashell:[255,245,238,1],sienna:[160,82,45,1],silver:[192,192,
192,1],skyblue:[135,206,235,1],slateblue:[106,90,205,1],slategray:[112,128,144,1],slategrey:[112,128,144,1],snow:[255,250,250,1],springgreen:[0,255,127,1],steelblue:[
70,130,180,1],tan:[210,180,140,1],teal:[0,128,128,1],thistle:[216,191,216,1],tomato:[255,99,71,1],turquoise:[64,224,208,1],violet:[238,130,238,1],wheat:[245,222,
179,1],white:[255,255,255,1],whitesmoke:[245,245,245,1],yellow:[255,255,0,1],yellowgreen:[154,205,50,1]};function Cr(t){return t=Math.round(t),t<0?0:t>255?255:t}
function gb(t){return t=Math.round(t),t<0?0:t>360?360:t}function fl(t){return t<0?0:t>1?1:t}function vl(t){var e=t;return e.length&&e.charAt(e.length-1)==="%"?Cr(
parseFloat(e)/100*255):Cr(parseInt(e,10))}function Kr(t){var e=t;return e.length&&e.charAt(e.length-1)==="%"?fl(parseFloat(e)/100):fl(parseFloat(e))}function cl(t,e,r){
return r<0?r+=1:r>1&&(r-=1),r*6<1?t+(e-t)*r*6:r*2<1?e:r*3<2?t+(e-t)*(2/3-r)*6:t}function fo(t,e,r){return t+(e-t)*r}function ft(t,e,r,n,i){return t[0]=e,t[1]=r,
t[2]=n,t[3]=i,t}function hl(t,e){return t[0]=e[0],t[1]=e[1],t[2]=e[2],t[3]=e[3],t}var Vh=new jn(20),vo=null;function Jn(t,e){vo&&hl(vo,e),vo=Vh.put(t,vo||e.slice())}
function Vt(t,e){if(t){e=e||[];var r=Vh.get(t);if(r)return hl(e,r);t=t+"";var n=t.replace(/ /g,"").toLowerCase();if(n in Fh)return hl(e,Fh[n]),Jn(t,e),e;var i=n.
length;if(n.charAt(0)==="#"){if(i===4||i===5){var a=parseInt(n.slice(1,4),16);if(!(a>=0&&a<=4095)){ft(e,0,0,0,1);return}return ft(e,(a&3840)>>4|(a&3840)>>8,a&240|
(a&240)>>4,a&15|(a&15)<<4,i===5?parseInt(n.slice(4),16)/15:1),Jn(t,e),e}else if(i===7||i===9){var a=parseInt(n.slice(1,7),16);if(!(a>=0&&a<=16777215)){ft(e,0,0,
0,1);return}return ft(e,(a&16711680)>>16,(a&65280)>>8,a&255,i===9?parseInt(n.slice(7),16)/255:1),Jn(t,e),e}return}var o=n.indexOf("("),s=n.indexOf(")");if(o!==-1&&
s+1===i){var u=n.substr(0,o),l=n.substr(o+1,s-(o+1)).split(","),f=1;switch(u){case"rgba":if(l.length!==4)return l.length===3?ft(e,+l[0],+l[1],+l[2],1):ft(e,0,0,
0,1);f=Kr(l.pop());case"rgb":if(l.length>=3)return ft(e,vl(l[0]),vl(l[1]),vl(l[2]),l.length===3?f:Kr(l[3])),Jn(t,e),e;ft(e,0,0,0,1);return;case"hsla":if(l.length!==
4){ft(e,0,0,0,1);return}return l[3]=Kr(l[3]),pl(l,e),Jn(t,e),e;case"hsl":if(l.length!==3){ft(e,0,0,0,1);return}return pl(l,e),Jn(t,e),e;default:return}}ft(e,0,0,
0,1)}}function pl(t,e){var r=(parseFloat(t[0])%360+360)%360/360,n=Kr(t[1]),i=Kr(t[2]),a=i<=.5?i*(n+1):i+n-i*n,o=i*2-a;return e=e||[],ft(e,Cr(cl(o,a,r+1/3)*255),
Cr(cl(o,a,r)*255),Cr(cl(o,a,r-1/3)*255),1),t.length===4&&(e[3]=t[3]),e}function mb(t){if(t){var e=t[0]/255,r=t[1]/255,n=t[2]/255,i=Math.min(e,r,n),a=Math.max(e,
r,n),o=a-i,s=(a+i)/2,u,l;if(o===0)u=0,l=0;else{s<.5?l=o/(a+i):l=o/(2-a-i);var f=((a-e)/6+o/2)/o,v=((a-r)/6+o/2)/o,c=((a-n)/6+o/2)/o;e===a?u=c-v:r===a?u=1/3+f-c:
n===a&&(u=2/3+v-f),u<0&&(u+=1),u>1&&(u-=1)}var h=[u*360,l,s];return t[3]!=null&&h.push(t[3]),h}}function zh(t,e){var r=Vt(t);if(r){for(var n=0;n<3;n++)e<0?r[n]=
r[n]*(1-e)|0:r[n]=(255-r[n])*e+r[n]|0,r[n]>255?r[n]=255:r[n]<0&&(r[n]=0);return co(r,r.length===4?"rgba":"rgb")}}function yb(t,e,r){if(!(!(e&&e.length)||!(t>=0&&
t<=1))){var n=t*(e.length-1),i=Math.floor(n),a=Math.ceil(n),o=Vt(e[i]),s=Vt(e[a]),u=n-i,l=co([Cr(fo(o[0],s[0],u)),Cr(fo(o[1],s[1],u)),Cr(fo(o[2],s[2],u)),fl(fo(
o[3],s[3],u))],"rgba");return r?{color:l,leftIndex:i,rightIndex:a,value:n}:l}}function dl(t,e,r,n){var i=Vt(t);if(t)return i=mb(i),e!=null&&(i[0]=gb(j(e)?e(i[0]):
e)),r!=null&&(i[1]=Kr(j(r)?r(i[1]):r)),n!=null&&(i[2]=Kr(j(n)?n(i[2]):n)),co(pl(i),"rgba")}function co(t,e){if(!(!t||!t.length)){var r=t[0]+","+t[1]+","+t[2];return(e===
"rgba"||e==="hsva"||e==="hsla")&&(r+=","+t[3]),e+"("+r+")"}}function ho(t,e){var r=Vt(t);return r?(.299*r[0]+.587*r[1]+.114*r[2])*r[3]/255+(1-r[3])*e:0}var Gh=new jn(
100);function gl(t){if(Z(t)){var e=Gh.get(t);return e||(e=zh(t,-.1),Gh.put(t,e)),e}else if(zu(t)){var r=B({},t);return r.colorStops=Y(t.colorStops,function(n){return{
offset:n.offset,color:zh(n.color,-.1)}}),r}return t}var po=Math.round;function Qi(t){var e;if(!t||t==="transparent")t="none";else if(typeof t=="string"&&t.indexOf(
"rgba")>-1){var r=Vt(t);r&&(t="rgb("+r[0]+","+r[1]+","+r[2]+")",e=r[3])}return{color:t,opacity:e??1}}var Uh=1e-4;function xr(t){return t<Uh&&t>-Uh}function go(t){
return po(t*1e3)/1e3}function ml(t){return po(t*1e4)/1e4}function _b(t){return"matrix("+go(t[0])+","+go(t[1])+","+go(t[2])+","+go(t[3])+","+ml(t[4])+","+ml(t[5])+
")"}var Sb={left:"start",right:"end",center:"middle",middle:"middle"};function bb(t,e,r){return r==="top"?t+=e/2:r==="bottom"&&(t-=e/2),t}function wb(t){return t&&
(t.shadowBlur||t.shadowOffsetX||t.shadowOffsetY)}function Tb(t){var e=t.style,r=t.getGlobalScale();return[e.shadowColor,(e.shadowBlur||0).toFixed(2),(e.shadowOffsetX||
0).toFixed(2),(e.shadowOffsetY||0).toFixed(2),r[0],r[1]].join(",")}function Hh(t){return t&&!!t.image}function Db(t){return t&&!!t.svgElement}function yl(t){return Hh(
t)||Db(t)}function Wh(t){return t.type==="linear"}function Yh(t){return t.type==="radial"}function Xh(t){return t&&(t.type==="linear"||t.type==="radial")}function mo(t){
return"url(#"+t+")"}function qh(t){var e=t.getGlobalScale(),r=Math.max(e[0],e[1]);return Math.max(Math.ceil(Math.log(r)/Math.log(10)),1)}function Zh(t){var e=t.
x||0,r=t.y||0,n=(t.rotation||0)*ja,i=G(t.scaleX,1),a=G(t.scaleY,1),o=t.skewX||0,s=t.skewY||0,u=[];return(e||r)&&u.push("translate("+e+"px,"+r+"px)"),n&&u.push("\
rotate("+n+")"),(i!==1||a!==1)&&u.push("scale("+i+","+a+")"),(o||s)&&u.push("skew("+po(o*ja)+"deg, "+po(s*ja)+"deg)"),u.join(" ")}var Eb=(function(){return typeof Buffer<
"u"&&typeof Buffer.from=="function"?function(t){return Buffer.from(t).toString("base64")}:typeof btoa=="function"&&typeof unescape=="function"&&typeof encodeURIComponent==
"function"?function(t){return btoa(unescape(encodeURIComponent(t)))}:function(t){return process.env.NODE_ENV!=="production"&&Ur("Base64 isn't natively supported\
 in the current environment."),null}})(),_l=Array.prototype.slice;function sr(t,e,r){return(e-t)*r+t}function Sl(t,e,r,n){for(var i=e.length,a=0;a<i;a++)t[a]=sr(
e[a],r[a],n);return t}function Cb(t,e,r,n){for(var i=e.length,a=i&&e[0].length,o=0;o<i;o++){t[o]||(t[o]=[]);for(var s=0;s<a;s++)t[o][s]=sr(e[o][s],r[o][s],n)}return t}
function yo(t,e,r,n){for(var i=e.length,a=0;a<i;a++)t[a]=e[a]+r[a]*n;return t}function Kh(t,e,r,n){for(var i=e.length,a=i&&e[0].length,o=0;o<i;o++){t[o]||(t[o]=
[]);for(var s=0;s<a;s++)t[o][s]=e[o][s]+r[o][s]*n}return t}function xb(t,e){for(var r=t.length,n=e.length,i=r>n?e:t,a=Math.min(r,n),o=i[a-1]||{color:[0,0,0,0],offset:0},
s=a;s<Math.max(r,n);s++)i.push({offset:o.offset,color:o.color.slice()})}function Ab(t,e,r){var n=t,i=e;if(!(!n.push||!i.push)){var a=n.length,o=i.length;if(a!==
o){var s=a>o;if(s)n.length=o;else for(var u=a;u<o;u++)n.push(r===1?i[u]:_l.call(i[u]))}for(var l=n[0]&&n[0].length,u=0;u<n.length;u++)if(r===1)isNaN(n[u])&&(n[u]=
i[u]);else for(var f=0;f<l;f++)isNaN(n[u][f])&&(n[u][f]=i[u][f])}}function _o(t){if(nt(t)){var e=t.length;if(nt(t[0])){for(var r=[],n=0;n<e;n++)r.push(_l.call(t[n]));
return r}return _l.call(t)}return t}function So(t){return t[0]=Math.floor(t[0])||0,t[1]=Math.floor(t[1])||0,t[2]=Math.floor(t[2])||0,t[3]=t[3]==null?1:t[3],"rgb\
a("+t.join(",")+")"}function Mb(t){return nt(t&&t[0])?2:1}var bo=0,wo=1,Qh=2,$i=3,bl=4,wl=5,$h=6;function jh(t){return t===bl||t===wl}function To(t){return t===
wo||t===Qh}var ji=[0,0,0,0],Lb=(function(){function t(e){this.keyframes=[],this.discrete=!1,this._invalid=!1,this._needsSort=!1,this._lastFr=0,this._lastFrP=0,this.
propName=e}return t.prototype.isFinished=function(){return this._finished},t.prototype.setFinished=function(){this._finished=!0,this._additiveTrack&&this._additiveTrack.
setFinished()},t.prototype.needsAnimate=function(){return this.keyframes.length>=1},t.prototype.getAdditiveTrack=function(){return this._additiveTrack},t.prototype.
addKeyframe=function(e,r,n){this._needsSort=!0;var i=this.keyframes,a=i.length,o=!1,s=$h,u=r;if(nt(r)){var l=Mb(r);s=l,(l===1&&!ce(r[0])||l===2&&!ce(r[0][0]))&&
(o=!0)}else if(ce(r)&&!Hn(r))s=bo;else if(Z(r))if(!isNaN(+r))s=bo;else{var f=Vt(r);f&&(u=f,s=$i)}else if(zu(r)){var v=B({},u);v.colorStops=Y(r.colorStops,function(h){
return{offset:h.offset,color:Vt(h.color)}}),Wh(r)?s=bl:Yh(r)&&(s=wl),u=v}a===0?this.valType=s:(s!==this.valType||s===$h)&&(o=!0),this.discrete=this.discrete||o;
var c={time:e,value:u,rawValue:r,percent:0};return n&&(c.easing=n,c.easingFunc=j(n)?n:Mh[n]||ll(n)),i.push(c),c},t.prototype.prepare=function(e,r){var n=this.keyframes;
this._needsSort&&n.sort(function(d,g){return d.time-g.time});for(var i=this.valType,a=n.length,o=n[a-1],s=this.discrete,u=To(i),l=jh(i),f=0;f<a;f++){var v=n[f],
c=v.value,h=o.value;v.percent=v.time/e,s||(u&&f!==a-1?Ab(c,h,i):l&&xb(c.colorStops,h.colorStops))}if(!s&&i!==wl&&r&&this.needsAnimate()&&r.needsAnimate()&&i===r.
valType&&!r._finished){this._additiveTrack=r;for(var p=n[0].value,f=0;f<a;f++)i===bo?n[f].additiveValue=n[f].value-p:i===$i?n[f].additiveValue=yo([],n[f].value,
p,-1):To(i)&&(n[f].additiveValue=i===wo?yo([],n[f].value,p,-1):Kh([],n[f].value,p,-1))}},t.prototype.step=function(e,r){if(!this._finished){this._additiveTrack&&
this._additiveTrack._finished&&(this._additiveTrack=null);var n=this._additiveTrack!=null,i=n?"additiveValue":"value",a=this.valType,o=this.keyframes,s=o.length,
u=this.propName,l=a===$i,f,v=this._lastFr,c=Math.min,h,p;if(s===1)h=p=o[0];else{if(r<0)f=0;else if(r<this._lastFrP){var d=c(v+1,s-1);for(f=d;f>=0&&!(o[f].percent<=
r);f--);f=c(f,s-2)}else{for(f=v;f<s&&!(o[f].percent>r);f++);f=c(f-1,s-2)}p=o[f+1],h=o[f]}if(h&&p){this._lastFr=f,this._lastFrP=r;var g=p.percent-h.percent,m=g===
0?1:c((r-h.percent)/g,1);p.easingFunc&&(m=p.easingFunc(m));var y=n?this._additiveValue:l?ji:e[u];if((To(a)||l)&&!y&&(y=this._additiveValue=[]),this.discrete)e[u]=
m<1?h.rawValue:p.rawValue;else if(To(a))a===wo?Sl(y,h[i],p[i],m):Cb(y,h[i],p[i],m);else if(jh(a)){var _=h[i],S=p[i],b=a===bl;e[u]={type:b?"linear":"radial",x:sr(
_.x,S.x,m),y:sr(_.y,S.y,m),colorStops:Y(_.colorStops,function(T,D){var x=S.colorStops[D];return{offset:sr(T.offset,x.offset,m),color:So(Sl([],T.color,x.color,m))}}),
global:S.global},b?(e[u].x2=sr(_.x2,S.x2,m),e[u].y2=sr(_.y2,S.y2,m)):e[u].r=sr(_.r,S.r,m)}else if(l)Sl(y,h[i],p[i],m),n||(e[u]=So(y));else{var w=sr(h[i],p[i],m);
n?this._additiveValue=w:e[u]=w}n&&this._addToTarget(e)}}},t.prototype._addToTarget=function(e){var r=this.valType,n=this.propName,i=this._additiveValue;r===bo?e[n]=
e[n]+i:r===$i?(Vt(e[n],ji),yo(ji,ji,i,1),e[n]=So(ji)):r===wo?yo(e[n],e[n],i,1):r===Qh&&Kh(e[n],e[n],i,1)},t})(),Nb=(function(){function t(e,r,n,i){if(this._tracks=
{},this._trackKeys=[],this._maxTime=0,this._started=0,this._clip=null,this._target=e,this._loop=r,r&&i){Ur("Can' use additive animation on looped animation.");return}
this._additiveAnimators=i,this._allowDiscrete=n}return t.prototype.getMaxTime=function(){return this._maxTime},t.prototype.getDelay=function(){return this._delay},
t.prototype.getLoop=function(){return this._loop},t.prototype.getTarget=function(){return this._target},t.prototype.changeTarget=function(e){this._target=e},t.prototype.
when=function(e,r,n){return this.whenWithKeys(e,r,ie(r),n)},t.prototype.whenWithKeys=function(e,r,n,i){for(var a=this._tracks,o=0;o<n.length;o++){var s=n[o],u=a[s];
if(!u){u=a[s]=new Lb(s);var l=void 0,f=this._getAdditiveTrack(s);if(f){var v=f.keyframes,c=v[v.length-1];l=c&&c.value,f.valType===$i&&l&&(l=So(l))}else l=this._target[s];
if(l==null)continue;e>0&&u.addKeyframe(0,_o(l),i),this._trackKeys.push(s)}u.addKeyframe(e,_o(r[s]),i)}return this._maxTime=Math.max(this._maxTime,e),this},t.prototype.
pause=function(){this._clip.pause(),this._paused=!0},t.prototype.resume=function(){this._clip.resume(),this._paused=!1},t.prototype.isPaused=function(){return!!this.
_paused},t.prototype.duration=function(e){return this._maxTime=e,this._force=!0,this},t.prototype._doneCallback=function(){this._setTracksFinished(),this._clip=
null;var e=this._doneCbs;if(e)for(var r=e.length,n=0;n<r;n++)e[n].call(this)},t.prototype._abortedCallback=function(){this._setTracksFinished();var e=this.animation,
r=this._abortedCbs;if(e&&e.removeClip(this._clip),this._clip=null,r)for(var n=0;n<r.length;n++)r[n].call(this)},t.prototype._setTracksFinished=function(){for(var e=this.
_tracks,r=this._trackKeys,n=0;n<r.length;n++)e[r[n]].setFinished()},t.prototype._getAdditiveTrack=function(e){var r,n=this._additiveAnimators;if(n)for(var i=0;i<
n.length;i++){var a=n[i].getTrack(e);a&&(r=a)}return r},t.prototype.start=function(e){if(!(this._started>0)){this._started=1;for(var r=this,n=[],i=this._maxTime||
0,a=0;a<this._trackKeys.length;a++){var o=this._trackKeys[a],s=this._tracks[o],u=this._getAdditiveTrack(o),l=s.keyframes,f=l.length;if(s.prepare(i,u),s.needsAnimate())
if(!this._allowDiscrete&&s.discrete){var v=l[f-1];v&&(r._target[s.propName]=v.rawValue),s.setFinished()}else n.push(s)}if(n.length||this._force){var c=new hb({life:i,
loop:this._loop,delay:this._delay||0,onframe:function(h){r._started=2;var p=r._additiveAnimators;if(p){for(var d=!1,g=0;g<p.length;g++)if(p[g]._clip){d=!0;break}
d||(r._additiveAnimators=null)}for(var g=0;g<n.length;g++)n[g].step(r._target,h);var m=r._onframeCbs;if(m)for(var g=0;g<m.length;g++)m[g](r._target,h)},ondestroy:function(){
r._doneCallback()}});this._clip=c,this.animation&&this.animation.addClip(c),e&&c.setEasing(e)}else this._doneCallback();return this}},t.prototype.stop=function(e){
if(this._clip){var r=this._clip;e&&r.onframe(1),this._abortedCallback()}},t.prototype.delay=function(e){return this._delay=e,this},t.prototype.during=function(e){
return e&&(this._onframeCbs||(this._onframeCbs=[]),this._onframeCbs.push(e)),this},t.prototype.done=function(e){return e&&(this._doneCbs||(this._doneCbs=[]),this.
_doneCbs.push(e)),this},t.prototype.aborted=function(e){return e&&(this._abortedCbs||(this._abortedCbs=[]),this._abortedCbs.push(e)),this},t.prototype.getClip=function(){
return this._clip},t.prototype.getTrack=function(e){return this._tracks[e]},t.prototype.getTracks=function(){var e=this;return Y(this._trackKeys,function(r){return e.
_tracks[r]})},t.prototype.stopTracks=function(e,r){if(!e.length||!this._clip)return!0;for(var n=this._tracks,i=this._trackKeys,a=0;a<e.length;a++){var o=n[e[a]];
o&&!o.isFinished()&&(r?o.step(this._target,1):this._started===1&&o.step(this._target,0),o.setFinished())}for(var s=!0,a=0;a<i.length;a++)if(!n[i[a]].isFinished()){
s=!1;break}return s&&this._abortedCallback(),s},t.prototype.saveTo=function(e,r,n){if(e){r=r||this._trackKeys;for(var i=0;i<r.length;i++){var a=r[i],o=this._tracks[a];
if(!(!o||o.isFinished())){var s=o.keyframes,u=s[n?0:s.length-1];u&&(e[a]=_o(u.rawValue))}}}},t.prototype.__changeFinalValue=function(e,r){r=r||ie(e);for(var n=0;n<
r.length;n++){var i=r[n],a=this._tracks[i];if(a){var o=a.keyframes;if(o.length>1){var s=o.pop();a.addKeyframe(s.time,e[i]),a.prepare(this._maxTime,a.getAdditiveTrack())}}}},
t})(),Tl=Nb;function ei(){return new Date().getTime()}var Ib=(function(t){Se(e,t);function e(r){var n=t.call(this)||this;return n._running=!1,n._time=0,n._pausedTime=
0,n._pauseStart=0,n._paused=!1,r=r||{},n.stage=r.stage||{},n}return e.prototype.addClip=function(r){r.animation&&this.removeClip(r),this._head?(this._tail.next=
r,r.prev=this._tail,r.next=null,this._tail=r):this._head=this._tail=r,r.animation=this},e.prototype.addAnimator=function(r){r.animation=this;var n=r.getClip();n&&
this.addClip(n)},e.prototype.removeClip=function(r){if(r.animation){var n=r.prev,i=r.next;n?n.next=i:this._head=i,i?i.prev=n:this._tail=n,r.next=r.prev=r.animation=
null}},e.prototype.removeAnimator=function(r){var n=r.getClip();n&&this.removeClip(n),r.animation=null},e.prototype.update=function(r){for(var n=ei()-this._pausedTime,
i=n-this._time,a=this._head;a;){var o=a.next,s=a.step(n,i);s&&(a.ondestroy(),this.removeClip(a)),a=o}this._time=n,r||(this.trigger("frame",i),this.stage.update&&
this.stage.update())},e.prototype._startLoop=function(){var r=this;this._running=!0;function n(){r._running&&(Ah(n),!r._paused&&r.update())}Ah(n)},e.prototype.start=
function(){this._running||(this._time=ei(),this._pausedTime=0,this._startLoop())},e.prototype.stop=function(){this._running=!1},e.prototype.pause=function(){this.
_paused||(this._pauseStart=ei(),this._paused=!0)},e.prototype.resume=function(){this._paused&&(this._pausedTime+=ei()-this._pauseStart,this._paused=!1)},e.prototype.
clear=function(){for(var r=this._head;r;){var n=r.next;r.prev=r.next=r.animation=null,r=n}this._head=this._tail=null},e.prototype.isFinished=function(){return this.
_head==null},e.prototype.animate=function(r,n){n=n||{},this.start();var i=new Tl(r,n.loop);return this.addAnimator(i),i},e})(ir),Ob=Ib,Pb=300,Dl=we.domSupported,
El=(function(){var t=["click","dblclick","mousewheel","wheel","mouseout","mouseup","mousedown","mousemove","contextmenu"],e=["touchstart","touchend","touchmove"],
r={pointerdown:1,pointerup:1,pointermove:1,pointerout:1},n=Y(t,function(i){var a=i.replace("mouse","pointer");return r.hasOwnProperty(a)?a:i});return{mouse:t,touch:e,
pointer:n}})(),Jh={mouse:["mousemove","mouseup"],pointer:["pointermove","pointerup"]},ep=!1;function Cl(t){var e=t.pointerType;return e==="pen"||e==="touch"}function kb(t){
t.touching=!0,t.touchTimer!=null&&(clearTimeout(t.touchTimer),t.touchTimer=null),t.touchTimer=setTimeout(function(){t.touching=!1,t.touchTimer=null},700)}function xl(t){
t&&(t.zrByTouch=!0)}function Rb(t,e){return xt(t.dom,new Bb(t,e),!0)}function tp(t,e){for(var r=e,n=!1;r&&r.nodeType!==9&&!(n=r.domBelongToZr||r!==e&&r===t.painterRoot);)
r=r.parentNode;return n}var Bb=(function(){function t(e,r){this.stopPropagation=Xe,this.stopImmediatePropagation=Xe,this.preventDefault=Xe,this.type=r.type,this.
target=this.currentTarget=e.dom,this.pointerType=r.pointerType,this.clientX=r.clientX,this.clientY=r.clientY}return t})(),Mt={mousedown:function(t){t=xt(this.dom,
t),this.__mayPointerCapture=[t.zrX,t.zrY],this.trigger("mousedown",t)},mousemove:function(t){t=xt(this.dom,t);var e=this.__mayPointerCapture;e&&(t.zrX!==e[0]||t.
zrY!==e[1])&&this.__togglePointerCapture(!0),this.trigger("mousemove",t)},mouseup:function(t){t=xt(this.dom,t),this.__togglePointerCapture(!1),this.trigger("mou\
seup",t)},mouseout:function(t){t=xt(this.dom,t);var e=t.toElement||t.relatedTarget;tp(this,e)||(this.__pointerCapturing&&(t.zrEventControl="no_globalout"),this.
trigger("mouseout",t))},wheel:function(t){ep=!0,t=xt(this.dom,t),this.trigger("mousewheel",t)},mousewheel:function(t){ep||(t=xt(this.dom,t),this.trigger("mousew\
heel",t))},touchstart:function(t){t=xt(this.dom,t),xl(t),this.__lastTouchMoment=new Date,this.handler.processGesture(t,"start"),Mt.mousemove.call(this,t),Mt.mousedown.
call(this,t)},touchmove:function(t){t=xt(this.dom,t),xl(t),this.handler.processGesture(t,"change"),Mt.mousemove.call(this,t)},touchend:function(t){t=xt(this.dom,
t),xl(t),this.handler.processGesture(t,"end"),Mt.mouseup.call(this,t),+new Date-+this.__lastTouchMoment<Pb&&Mt.click.call(this,t)},pointerdown:function(t){Mt.mousedown.
call(this,t)},pointermove:function(t){Cl(t)||Mt.mousemove.call(this,t)},pointerup:function(t){Mt.mouseup.call(this,t)},pointerout:function(t){Cl(t)||Mt.mouseout.
call(this,t)}};M(["click","dblclick","contextmenu"],function(t){Mt[t]=function(e){e=xt(this.dom,e),this.trigger(t,e)}});var Al={pointermove:function(t){Cl(t)||Al.
mousemove.call(this,t)},pointerup:function(t){Al.mouseup.call(this,t)},mousemove:function(t){this.trigger("mousemove",t)},mouseup:function(t){var e=this.__pointerCapturing;
this.__togglePointerCapture(!1),this.trigger("mouseup",t),e&&(t.zrEventControl="only_globalout",this.trigger("mouseout",t))}};function Fb(t,e){var r=e.domHandlers;
we.pointerEventsSupported?M(El.pointer,function(n){Do(e,n,function(i){r[n].call(t,i)})}):(we.touchEventsSupported&&M(El.touch,function(n){Do(e,n,function(i){r[n].
call(t,i),kb(e)})}),M(El.mouse,function(n){Do(e,n,function(i){i=ju(i),e.touching||r[n].call(t,i)})}))}function Vb(t,e){we.pointerEventsSupported?M(Jh.pointer,r):
we.touchEventsSupported||M(Jh.mouse,r);function r(n){function i(a){a=ju(a),tp(t,a.target)||(a=Rb(t,a),e.domHandlers[n].call(t,a))}Do(e,n,i,{capture:!0})}}function Do(t,e,r,n){
t.mounted[e]=r,t.listenerOpts[e]=n,FS(t.domTarget,e,r,n)}function Ml(t){var e=t.mounted;for(var r in e)e.hasOwnProperty(r)&&VS(t.domTarget,r,e[r],t.listenerOpts[r]);
t.mounted={}}var rp=(function(){function t(e,r){this.mounted={},this.listenerOpts={},this.touching=!1,this.domTarget=e,this.domHandlers=r}return t})(),zb=(function(t){
Se(e,t);function e(r,n){var i=t.call(this)||this;return i.__pointerCapturing=!1,i.dom=r,i.painterRoot=n,i._localHandlerScope=new rp(r,Mt),Dl&&(i._globalHandlerScope=
new rp(document,Al)),Fb(i,i._localHandlerScope),i}return e.prototype.dispose=function(){Ml(this._localHandlerScope),Dl&&Ml(this._globalHandlerScope)},e.prototype.
setCursor=function(r){this.dom.style&&(this.dom.style.cursor=r||"default")},e.prototype.__togglePointerCapture=function(r){if(this.__mayPointerCapture=null,Dl&&
+this.__pointerCapturing^+r){this.__pointerCapturing=r;var n=this._globalHandlerScope;r?Vb(this,n):Ml(n)}},e})(ir),Gb=zb,np=1;we.hasGlobalWindow&&(np=Math.max(window.
devicePixelRatio||window.screen&&window.screen.deviceXDPI/window.screen.logicalXDPI||1,1));var ip=np,Ll=.4,Nl="#333",Il="#ccc",Ub="#eee",ap=el,op=5e-5;function Qr(t){
return t>op||t<-op}var $r=[],ti=[],Ol=ar(),Pl=Math.abs,sp=(function(){function t(){}return t.prototype.getLocalTransform=function(e){return Hb(this,e)},t.prototype.
setPosition=function(e){this.x=e[0],this.y=e[1]},t.prototype.setScale=function(e){this.scaleX=e[0],this.scaleY=e[1]},t.prototype.setSkew=function(e){this.skewX=
e[0],this.skewY=e[1]},t.prototype.setOrigin=function(e){this.originX=e[0],this.originY=e[1]},t.prototype.needLocalTransform=function(){return Qr(this.rotation)||
Qr(this.x)||Qr(this.y)||Qr(this.scaleX-1)||Qr(this.scaleY-1)||Qr(this.skewX)||Qr(this.skewY)},t.prototype.updateTransform=function(){var e=this.parent&&this.parent.
transform,r=this.needLocalTransform(),n=this.transform;if(!(r||e)){n&&(ap(n),this.invTransform=null);return}n=n||ar(),r?this.getLocalTransform(n):ap(n),e&&(r?eo(
n,e,n):vh(n,e)),this.transform=n,this._resolveGlobalScaleRatio(n),this.invTransform=this.invTransform||ar(),to(this.invTransform,n)},t.prototype._resolveGlobalScaleRatio=
function(e){var r=this.globalScaleRatio;if(r!=null&&r!==1){this.getGlobalScale($r);var n=$r[0]<0?-1:1,i=$r[1]<0?-1:1,a=(($r[0]-n)*r+n)/$r[0]||0,o=(($r[1]-i)*r+i)/
$r[1]||0;e[0]*=a,e[1]*=a,e[2]*=o,e[3]*=o}},t.prototype.getComputedTransform=function(){for(var e=this,r=[];e;)r.push(e),e=e.parent;for(;e=r.pop();)e.updateTransform();
return this.transform},t.prototype.setLocalTransform=function(e){if(e){var r=e[0]*e[0]+e[1]*e[1],n=e[2]*e[2]+e[3]*e[3],i=Math.atan2(e[1],e[0]),a=Math.PI/2+i-Math.
atan2(e[3],e[2]);n=Math.sqrt(n)*Math.cos(a),r=Math.sqrt(r),this.skewX=a,this.skewY=0,this.rotation=-i,this.x=+e[4],this.y=+e[5],this.scaleX=r,this.scaleY=n,this.
originX=0,this.originY=0}},t.prototype.decomposeTransform=function(){if(this.transform){var e=this.parent,r=this.transform;e&&e.transform&&(e.invTransform=e.invTransform||
ar(),eo(ti,e.invTransform,r),r=ti);var n=this.originX,i=this.originY;(n||i)&&(Ol[4]=n,Ol[5]=i,eo(ti,r,Ol),ti[4]-=n,ti[5]-=i,r=ti),this.setLocalTransform(r)}},t.
prototype.getGlobalScale=function(e){var r=this.transform;return e=e||[],r?(e[0]=Math.sqrt(r[0]*r[0]+r[1]*r[1]),e[1]=Math.sqrt(r[2]*r[2]+r[3]*r[3]),r[0]<0&&(e[0]=
-e[0]),r[3]<0&&(e[1]=-e[1]),e):(e[0]=1,e[1]=1,e)},t.prototype.transformCoordToLocal=function(e,r){var n=[e,r],i=this.invTransform;return i&&Ct(n,n,i),n},t.prototype.
transformCoordToGlobal=function(e,r){var n=[e,r],i=this.transform;return i&&Ct(n,n,i),n},t.prototype.getLineScale=function(){var e=this.transform;return e&&Pl(e[0]-
1)>1e-10&&Pl(e[3]-1)>1e-10?Math.sqrt(Pl(e[0]*e[3]-e[2]*e[1])):1},t.prototype.copyTransform=function(e){Co(this,e)},t.getLocalTransform=function(e,r){r=r||[];var n=e.
originX||0,i=e.originY||0,a=e.scaleX,o=e.scaleY,s=e.anchorX,u=e.anchorY,l=e.rotation||0,f=e.x,v=e.y,c=e.skewX?Math.tan(e.skewX):0,h=e.skewY?Math.tan(-e.skewY):0;
if(n||i||s||u){var p=n+s,d=i+u;r[4]=-p*a-c*d*o,r[5]=-d*o-h*p*a}else r[4]=r[5]=0;return r[0]=a,r[3]=o,r[1]=h*a,r[2]=c*o,l&&hh(r,r,l),r[4]+=n+f,r[5]+=i+v,r},t.initDefaultProps=
(function(){var e=t.prototype;e.scaleX=e.scaleY=e.globalScaleRatio=1,e.x=e.y=e.originX=e.originY=e.skewX=e.skewY=e.rotation=e.anchorX=e.anchorY=0})(),t})(),Hb=sp.
getLocalTransform,Eo=["x","y","originX","originY","anchorX","anchorY","rotation","scaleX","scaleY","skewX","skewY"];function Co(t,e){return cS(t,e,Eo)}var kl=sp;
function zt(t){xo||(xo=new jn(100)),t=t||nr;var e=xo.get(t);return e||(e={font:t,strWidthCache:new jn(500),asciiWidthMap:null,asciiWidthMapTried:!1,stWideCharWidth:Je.
measureText("\u56FD",t).width,asciiCharWidth:Je.measureText("a",t).width},xo.put(t,e)),e}var xo;function Wb(t){if(!(Rl>=up)){t=t||nr;for(var e=[],r=+new Date,n=0;n<=
127;n++)e[n]=Je.measureText(String.fromCharCode(n),t).width;var i=+new Date-r;return i>16?Rl=up:i>2&&Rl++,e}}var Rl=0,up=5;function lp(t,e){return t.asciiWidthMapTried||
(t.asciiWidthMap=Wb(t.font),t.asciiWidthMapTried=!0),0<=e&&e<=127?t.asciiWidthMap!=null?t.asciiWidthMap[e]:t.asciiCharWidth:t.stWideCharWidth}function Gt(t,e){var r=t.
strWidthCache,n=r.get(e);return n==null&&(n=Je.measureText(e,t.font).width,r.put(e,n)),n}function fp(t,e,r,n){var i=Gt(zt(e),t),a=Ji(e),o=ri(0,i,r),s=jr(0,a,n),
u=new oe(o,s,i,a);return u}function Yb(t,e,r,n){var i=((t||"")+"").split(`
`),a=i.length;if(a===1)return fp(i[0],e,r,n);for(var o=new oe(0,0,0,0),s=0;s<i.length;s++){var u=fp(i[s],e,r,n);s===0?o.copy(u):o.union(u)}return o}function ri(t,e,r,n){
return r==="right"?n?t+=e:t-=e:r==="center"&&(n?t+=e/2:t-=e/2),t}function jr(t,e,r,n){return r==="middle"?n?t+=e/2:t-=e/2:r==="bottom"&&(n?t+=e:t-=e),t}function Ji(t){
return zt(t).stWideCharWidth}function Jr(t,e){return typeof t=="string"?t.lastIndexOf("%")>=0?parseFloat(t)/100*e:parseFloat(t):t}function Ao(t,e,r){var n=e.position||
"inside",i=e.distance!=null?e.distance:5,a=r.height,o=r.width,s=a/2,u=r.x,l=r.y,f="left",v="top";if(n instanceof Array)u+=Jr(n[0],r.width),l+=Jr(n[1],r.height),
f=null,v=null;else switch(n){case"left":u-=i,l+=s,f="right",v="middle";break;case"right":u+=i+o,l+=s,v="middle";break;case"top":u+=o/2,l-=i,f="center",v="bottom";
break;case"bottom":u+=o/2,l+=a+i,f="center";break;case"inside":u+=o/2,l+=s,f="center",v="middle";break;case"insideLeft":u+=i,l+=s,v="middle";break;case"insideRi\
ght":u+=o-i,l+=s,f="right",v="middle";break;case"insideTop":u+=o/2,l+=i,f="center";break;case"insideBottom":u+=o/2,l+=a-i,f="center",v="bottom";break;case"insid\
eTopLeft":u+=i,l+=i;break;case"insideTopRight":u+=o-i,l+=i,f="right";break;case"insideBottomLeft":u+=i,l+=a-i,v="bottom";break;case"insideBottomRight":u+=o-i,l+=
a-i,f="right",v="bottom";break}return t=t||{},t.x=u,t.y=l,t.align=f,t.verticalAlign=v,t}var Bl="__zr_normal__",Fl=Eo.concat(["ignore"]),Xb=Un(Eo,function(t,e){return t[e]=
!0,t},{ignore:!1}),ni={},qb=new oe(0,0,0,0),Mo=[],Lo=0,No=1,Vl=(function(){function t(e){this.id=Jc(),this.animators=[],this.currentStates=[],this.states={},this.
_init(e)}return t.prototype._init=function(e){this.attr(e)},t.prototype.drift=function(e,r,n){switch(this.draggable){case"horizontal":r=0;break;case"vertical":e=
0;break}var i=this.transform;i||(i=this.transform=[1,0,0,1,0,0]),i[4]+=e,i[5]+=r,this.decomposeTransform(),this.markRedraw()},t.prototype.beforeUpdate=function(){},
t.prototype.afterUpdate=function(){},t.prototype.update=function(){this.updateTransform(),this.__dirty&&this.updateInnerText()},t.prototype.updateInnerText=function(e){
var r=this._textContent;if(r&&(!r.ignore||e)){this.textConfig||(this.textConfig={});var n=this.textConfig,i=n.local,a=r.innerTransformable,o=void 0,s=void 0,u=!1;
a.parent=i?this:null;var l=!1;a.copyTransform(r);var f=n.position!=null,v=n.autoOverflowArea,c=void 0;if((v||f)&&(c=qb,n.layoutRect?c.copy(n.layoutRect):c.copy(
this.getBoundingRect()),i||c.applyTransform(this.transform)),f){this.calculateTextPosition?this.calculateTextPosition(ni,n,c):Ao(ni,n,c),a.x=ni.x,a.y=ni.y,o=ni.
align,s=ni.verticalAlign;var h=n.origin;if(h&&n.rotation!=null){var p=void 0,d=void 0;h==="center"?(p=c.width*.5,d=c.height*.5):(p=Jr(h[0],c.width),d=Jr(h[1],c.
height)),l=!0,a.originX=-a.x+p+(i?0:c.x),a.originY=-a.y+d+(i?0:c.y)}}n.rotation!=null&&(a.rotation=n.rotation);var g=n.offset;g&&(a.x+=g[0],a.y+=g[1],l||(a.originX=
-g[0],a.originY=-g[1]));var m=this._innerTextDefaultStyle||(this._innerTextDefaultStyle={});if(v){var y=m.overflowRect=m.overflowRect||new oe(0,0,0,0);a.getLocalTransform(
Mo),to(Mo,Mo),oe.copy(y,c),y.applyTransform(Mo)}else m.overflowRect=null;var _=n.inside==null?typeof n.position=="string"&&n.position.indexOf("inside")>=0:n.inside,
S=void 0,b=void 0,w=void 0;_&&this.canBeInsideText()?(S=n.insideFill,b=n.insideStroke,(S==null||S==="auto")&&(S=this.getInsideTextFill()),(b==null||b==="auto")&&
(b=this.getInsideTextStroke(S),w=!0)):(S=n.outsideFill,b=n.outsideStroke,(S==null||S==="auto")&&(S=this.getOutsideFill()),(b==null||b==="auto")&&(b=this.getOutsideStroke(
S),w=!0)),S=S||"#000",(S!==m.fill||b!==m.stroke||w!==m.autoStroke||o!==m.align||s!==m.verticalAlign)&&(u=!0,m.fill=S,m.stroke=b,m.autoStroke=w,m.align=o,m.verticalAlign=
s,r.setDefaultTextStyle(m)),r.__dirty|=At,u&&r.dirtyStyle(!0)}},t.prototype.canBeInsideText=function(){return!0},t.prototype.getInsideTextFill=function(){return"\
#fff"},t.prototype.getInsideTextStroke=function(e){return"#000"},t.prototype.getOutsideFill=function(){return this.__zr&&this.__zr.isDarkMode()?Il:Nl},t.prototype.
getOutsideStroke=function(e){var r=this.__zr&&this.__zr.getBackgroundColor(),n=typeof r=="string"&&Vt(r);n||(n=[255,255,255,1]);for(var i=n[3],a=this.__zr.isDarkMode(),
o=0;o<3;o++)n[o]=n[o]*i+(a?0:255)*(1-i);return n[3]=1,co(n,"rgba")},t.prototype.traverse=function(e,r){},t.prototype.attrKV=function(e,r){e==="textConfig"?this.
setTextConfig(r):e==="textContent"?this.setTextContent(r):e==="clipPath"?this.setClipPath(r):e==="extra"?(this.extra=this.extra||{},B(this.extra,r)):this[e]=r},
t.prototype.hide=function(){this.ignore=!0,this.markRedraw()},t.prototype.show=function(){this.ignore=!1,this.markRedraw()},t.prototype.attr=function(e,r){if(typeof e==
"string")this.attrKV(e,r);else if(Q(e))for(var n=e,i=ie(n),a=0;a<i.length;a++){var o=i[a];this.attrKV(o,e[o])}return this.markRedraw(),this},t.prototype.saveCurrentToNormalState=
function(e){this._innerSaveToNormal(e);for(var r=this._normalState,n=0;n<this.animators.length;n++){var i=this.animators[n],a=i.__fromStateTransition;if(!(i.getLoop()||
a&&a!==Bl)){var o=i.targetName,s=o?r[o]:r;i.saveTo(s)}}},t.prototype._innerSaveToNormal=function(e){var r=this._normalState;r||(r=this._normalState={}),e.textConfig&&
!r.textConfig&&(r.textConfig=this.textConfig),this._savePrimaryToNormal(e,r,Fl)},t.prototype._savePrimaryToNormal=function(e,r,n){for(var i=0;i<n.length;i++){var a=n[i];
e[a]!=null&&!(a in r)&&(r[a]=this[a])}},t.prototype.hasState=function(){return this.currentStates.length>0},t.prototype.getState=function(e){return this.states[e]},
t.prototype.ensureState=function(e){var r=this.states;return r[e]||(r[e]={}),r[e]},t.prototype.clearStates=function(e){this.useState(Bl,!1,e)},t.prototype.useState=
function(e,r,n,i){var a=e===Bl,o=this.hasState();if(!(!o&&a)){var s=this.currentStates,u=this.stateTransition;if(!(ue(s,e)>=0&&(r||s.length===1))){var l;if(this.
stateProxy&&!a&&(l=this.stateProxy(e)),l||(l=this.states&&this.states[e]),!l&&!a){Ur("State "+e+" not exists.");return}a||this.saveCurrentToNormalState(l);var f=this.
_textContent,v=cp(this,f,l,i);v&&!this.__inHover&&(this.__inHover=v),this._applyStateObj(e,l,this._normalState,r,pp(this,n,u),u);var c=this._textGuide;return f&&
f.useState(e,r,n,!!v),c&&c.useState(e,r,n,!!v),a?(this.currentStates=[],this._normalState={}):r?this.currentStates.push(e):this.currentStates=[e],this._updateAnimationTargets(),
this.markRedraw(),!v&&this.__inHover&&(this.__inHover=Lo,this.__dirty&=~At),l}}},t.prototype.useStates=function(e,r,n){if(!e.length)this.clearStates();else{var i=[],
a=this.currentStates,o=e.length,s=o===a.length;if(s){for(var u=0;u<o;u++)if(e[u]!==a[u]){s=!1;break}}if(s)return;for(var u=0;u<o;u++){var l=e[u],f=void 0;this.stateProxy&&
(f=this.stateProxy(l,e)),f||(f=this.states[l]),f&&i.push(f)}var v=i[o-1],c=this._textContent,h=cp(this,c,v,n);h&&!this.__inHover&&(this.__inHover=h);var p=this.
_mergeStates(i),d=this.stateTransition;this.saveCurrentToNormalState(p),this._applyStateObj(e.join(","),p,this._normalState,!1,pp(this,r,d),d);var g=this._textGuide;
c&&c.useStates(e,r,!!h),g&&g.useStates(e,r,!!h),this._updateAnimationTargets(),this.currentStates=e.slice(),this.markRedraw(),!h&&this.__inHover&&(this.__inHover=
Lo,this.__dirty&=~At)}},t.prototype.isSilent=function(){for(var e=this;e;){if(e.silent)return!0;var r=e.__hostTarget;e=r?e.ignoreHostSilent?null:r:e.parent}return!1},
t.prototype._updateAnimationTargets=function(){for(var e=0;e<this.animators.length;e++){var r=this.animators[e];r.targetName&&r.changeTarget(this[r.targetName])}},
t.prototype.removeState=function(e){var r=ue(this.currentStates,e);if(r>=0){var n=this.currentStates.slice();n.splice(r,1),this.useStates(n)}},t.prototype.replaceState=
function(e,r,n){var i=this.currentStates.slice(),a=ue(i,e),o=ue(i,r)>=0;a>=0?o?i.splice(a,1):i[a]=r:n&&!o&&i.push(r),this.useStates(i)},t.prototype.toggleState=
function(e,r){r?this.useState(e,!0):this.removeState(e)},t.prototype._mergeStates=function(e){for(var r={},n,i=0;i<e.length;i++){var a=e[i];B(r,a),a.textConfig&&
(n=n||{},B(n,a.textConfig))}return n&&(r.textConfig=n),r},t.prototype._applyStateObj=function(e,r,n,i,a,o){if(this.__inHover!==No){var s=!(r&&i);r&&r.textConfig?
(this.textConfig=B({},i?this.textConfig:n.textConfig),B(this.textConfig,r.textConfig)):s&&n.textConfig&&(this.textConfig=n.textConfig);for(var u={},l=!1,f=0;f<Fl.
length;f++){var v=Fl[f],c=a&&Xb[v];r&&r[v]!=null?c?(l=!0,u[v]=r[v]):this[v]=r[v]:s&&n[v]!=null&&(c?(l=!0,u[v]=n[v]):this[v]=n[v])}if(!a)for(var f=0;f<this.animators.
length;f++){var h=this.animators[f],p=h.targetName;h.getLoop()||h.__changeFinalValue(p?(r||n)[p]:r||n)}l&&this._transitionState(e,u,o)}},t.prototype._attachComponent=
function(e){if(e.__zr&&!e.__hostTarget){if(process.env.NODE_ENV!=="production")throw new Error("Text element has been added to zrender.");return}if(e===this){if(process.
env.NODE_ENV!=="production")throw new Error("Recursive component attachment.");return}var r=this.__zr;r&&e.addSelfToZr(r),e.__zr=r,e.__hostTarget=this},t.prototype.
_detachComponent=function(e){e.__zr&&e.removeSelfFromZr(e.__zr),e.__zr=null,e.__hostTarget=null},t.prototype.getClipPath=function(){return this._clipPath},t.prototype.
setClipPath=function(e){this._clipPath&&this._clipPath!==e&&this.removeClipPath(),this._attachComponent(e),this._clipPath=e,this.markRedraw()},t.prototype.removeClipPath=
function(){var e=this._clipPath;e&&(this._detachComponent(e),this._clipPath=null,this.markRedraw())},t.prototype.getTextContent=function(){return this._textContent},
t.prototype.setTextContent=function(e){var r=this._textContent;if(r!==e){if(r&&r!==e&&this.removeTextContent(),process.env.NODE_ENV!=="production"&&e.__zr&&!e.__hostTarget)
throw new Error("Text element has been added to zrender.");e.innerTransformable=new kl,this._attachComponent(e),this._textContent=e,this.markRedraw()}},t.prototype.
setTextConfig=function(e){this.textConfig||(this.textConfig={}),B(this.textConfig,e),this.markRedraw()},t.prototype.removeTextConfig=function(){this.textConfig=
null,this.markRedraw()},t.prototype.removeTextContent=function(){var e=this._textContent;e&&(e.innerTransformable=null,this._detachComponent(e),this._textContent=
null,this._innerTextDefaultStyle=null,this.markRedraw())},t.prototype.getTextGuideLine=function(){return this._textGuide},t.prototype.setTextGuideLine=function(e){
this._textGuide&&this._textGuide!==e&&this.removeTextGuideLine(),this._attachComponent(e),this._textGuide=e,this.markRedraw()},t.prototype.removeTextGuideLine=function(){
var e=this._textGuide;e&&(this._detachComponent(e),this._textGuide=null,this.markRedraw())},t.prototype.markRedraw=function(){this.__dirty|=At;var e=this.__zr;e&&
(this.__inHover?e.refreshHover():e.refresh()),this.__hostTarget&&this.__hostTarget.markRedraw()},t.prototype.dirty=function(){this.markRedraw()},t.prototype.addSelfToZr=
function(e){if(this.__zr!==e){this.__zr=e;var r=this.animators;if(r)for(var n=0;n<r.length;n++)e.animation.addAnimator(r[n]);this._clipPath&&this._clipPath.addSelfToZr(
e),this._textContent&&this._textContent.addSelfToZr(e),this._textGuide&&this._textGuide.addSelfToZr(e)}},t.prototype.removeSelfFromZr=function(e){if(this.__zr){
this.__zr=null;var r=this.animators;if(r)for(var n=0;n<r.length;n++)e.animation.removeAnimator(r[n]);this._clipPath&&this._clipPath.removeSelfFromZr(e),this._textContent&&
this._textContent.removeSelfFromZr(e),this._textGuide&&this._textGuide.removeSelfFromZr(e)}},t.prototype.animate=function(e,r,n){var i=e?this[e]:this;if(process.
env.NODE_ENV!=="production"&&!i){Ur('Property "'+e+'" is not existed in element '+this.id);return}var a=new Tl(i,r,n);return e&&(a.targetName=e),this.addAnimator(
a,e),a},t.prototype.addAnimator=function(e,r){var n=this.__zr,i=this;e.during(function(){i.updateDuringAnimation(r)}).done(function(){var a=i.animators,o=ue(a,e);
o>=0&&a.splice(o,1)}),this.animators.push(e),n&&n.animation.addAnimator(e),n&&n.wakeUp()},t.prototype.updateDuringAnimation=function(e){this.markRedraw()},t.prototype.
stopAnimation=function(e,r){for(var n=this.animators,i=n.length,a=[],o=0;o<i;o++){var s=n[o];!e||e===s.scope?s.stop(r):a.push(s)}return this.animators=a,this},t.
prototype.animateTo=function(e,r,n){zl(this,e,r,n)},t.prototype.animateFrom=function(e,r,n){zl(this,e,r,n,!0)},t.prototype._transitionState=function(e,r,n,i){for(var a=zl(
this,r,n,i),o=0;o<a.length;o++)a[o].__fromStateTransition=e},t.prototype.getBoundingRect=function(){return null},t.prototype.getPaintRect=function(){return null},
t.initDefaultProps=(function(){var e=t.prototype;e.type="element",e.name="",e.ignore=e.silent=e.ignoreHostSilent=e.isGroup=e.draggable=e.dragging=e.ignoreClip=!1,
e.__inHover=Lo,e.__dirty=At;var r={};function n(a,o,s){r[a+o+s]||(console.warn("DEPRECATED: '"+a+"' has been deprecated. use '"+o+"', '"+s+"' instead"),r[a+o+s]=
!0)}function i(a,o,s,u){Object.defineProperty(e,a,{get:function(){if(process.env.NODE_ENV!=="production"&&n(a,s,u),!this[o]){var f=this[o]=[];l(this,f)}return this[o]},
set:function(f){process.env.NODE_ENV!=="production"&&n(a,s,u),this[s]=f[0],this[u]=f[1],this[o]=f,l(this,f)}});function l(f,v){Object.defineProperty(v,0,{get:function(){
return f[s]},set:function(c){f[s]=c}}),Object.defineProperty(v,1,{get:function(){return f[u]},set:function(c){f[u]=c}})}}Object.defineProperty&&(i("position","_\
legacyPos","x","y"),i("scale","_legacyScale","scaleX","scaleY"),i("origin","_legacyOrigin","originX","originY"))})(),t})();Et(Vl,ir),Et(Vl,kl);function zl(t,e,r,n,i){
r=r||{};var a=[];vp(t,"",t,e,r,n,a,i);var o=a.length,s=!1,u=r.done,l=r.aborted,f=function(){s=!0,o--,o<=0&&(s?u&&u():l&&l())},v=function(){o--,o<=0&&(s?u&&u():l&&
l())};o||u&&u(),a.length>0&&r.during&&a[0].during(function(p,d){r.during(d)});for(var c=0;c<a.length;c++){var h=a[c];f&&h.done(f),v&&h.aborted(v),r.force&&h.duration(
r.duration),h.start(r.easing)}return a}function Gl(t,e,r){for(var n=0;n<r;n++)t[n]=e[n]}function Zb(t){return nt(t[0])}function Kb(t,e,r){if(nt(e[r]))if(nt(t[r])||
(t[r]=[]),Ye(e[r])){var n=e[r].length;t[r].length!==n&&(t[r]=new e[r].constructor(n),Gl(t[r],e[r],n))}else{var i=e[r],a=t[r],o=i.length;if(Zb(i))for(var s=i[0].
length,u=0;u<o;u++)a[u]?Gl(a[u],i[u],s):a[u]=Array.prototype.slice.call(i[u]);else Gl(a,i,o);a.length=i.length}else t[r]=e[r]}function Qb(t,e){return t===e||nt(
t)&&nt(e)&&$b(t,e)}function $b(t,e){var r=t.length;if(r!==e.length)return!1;for(var n=0;n<r;n++)if(t[n]!==e[n])return!1;return!0}function vp(t,e,r,n,i,a,o,s){for(var u=ie(
n),l=i.duration,f=i.delay,v=i.additive,c=i.setToFinal,h=!Q(a),p=t.animators,d=[],g=0;g<u.length;g++){var m=u[g],y=n[m];if(y!=null&&r[m]!=null&&(h||a[m]))if(Q(y)&&
!nt(y)&&!zu(y)){if(e){s||(r[m]=y,t.updateDuringAnimation(e));continue}vp(t,m,r[m],y,i,a&&a[m],o,s)}else d.push(m);else s||(r[m]=y,t.updateDuringAnimation(e),d.push(
m))}var _=d.length;if(!v&&_)for(var S=0;S<p.length;S++){var b=p[S];if(b.targetName===e){var w=b.stopTracks(d);if(w){var T=ue(p,b);p.splice(T,1)}}}if(i.force||(d=
ke(d,function(C){return!Qb(n[C],r[C])}),_=d.length),_>0||i.force&&!o.length){var D=void 0,x=void 0,E=void 0;if(s){x={},c&&(D={});for(var S=0;S<_;S++){var m=d[S];
x[m]=r[m],c?D[m]=n[m]:r[m]=n[m]}}else if(c){E={};for(var S=0;S<_;S++){var m=d[S];E[m]=_o(r[m]),Kb(r,n,m)}}var b=new Tl(r,!1,!1,v?ke(p,function(L){return L.targetName===
e}):null);b.targetName=e,i.scope&&(b.scope=i.scope),c&&D&&b.whenWithKeys(0,D,d),E&&b.whenWithKeys(0,E,d),b.whenWithKeys(l??500,s?x:n,d).delay(f||0),t.addAnimator(
b,e),o.push(b)}}function cp(t,e,r,n){return!(r&&r.hoverLayer||n)||hp(t)||e&&hp(e)?Lo:No}function hp(t){return t.type==="text"||t.type==="tspan"}function pp(t,e,r){
return!e&&!t.__inHover&&r&&r.duration>0}var dp=Vl,gp=(function(t){Se(e,t);function e(r){var n=t.call(this)||this;return n.isGroup=!0,n._children=[],n.attr(r),n}
return e.prototype.childrenRef=function(){return this._children},e.prototype.children=function(){return this._children.slice()},e.prototype.childAt=function(r){
return this._children[r]},e.prototype.childOfName=function(r){for(var n=this._children,i=0;i<n.length;i++)if(n[i].name===r)return n[i]},e.prototype.childCount=function(){
return this._children.length},e.prototype.add=function(r){if(r&&(r!==this&&r.parent!==this&&(this._children.push(r),this._doAdd(r)),process.env.NODE_ENV!=="prod\
uction"&&r.__hostTarget))throw"This elemenet has been used as an attachment";return this},e.prototype.addBefore=function(r,n){if(r&&r!==this&&r.parent!==this&&n&&
n.parent===this){var i=this._children,a=i.indexOf(n);a>=0&&(i.splice(a,0,r),this._doAdd(r))}return this},e.prototype.replace=function(r,n){var i=ue(this._children,
r);return i>=0&&this.replaceAt(n,i),this},e.prototype.replaceAt=function(r,n){var i=this._children,a=i[n];if(r&&r!==this&&r.parent!==this&&r!==a){i[n]=r,a.parent=
null;var o=this.__zr;o&&a.removeSelfFromZr(o),this._doAdd(r)}return this},e.prototype._doAdd=function(r){r.parent&&r.parent.remove(r),r.parent=this;var n=this.__zr;
n&&n!==r.__zr&&r.addSelfToZr(n),n&&n.refresh()},e.prototype.remove=function(r){var n=this.__zr,i=this._children,a=ue(i,r);return a<0?this:(i.splice(a,1),r.parent=
null,n&&r.removeSelfFromZr(n),n&&n.refresh(),this)},e.prototype.removeAll=function(){for(var r=this._children,n=this.__zr,i=0;i<r.length;i++){var a=r[i];n&&a.removeSelfFromZr(
n),a.parent=null}return r.length=0,this},e.prototype.eachChild=function(r,n){for(var i=this._children,a=0;a<i.length;a++){var o=i[a];r.call(n,o,a)}return this},
e.prototype.traverse=function(r,n){for(var i=0;i<this._children.length;i++){var a=this._children[i],o=r.call(n,a);a.isGroup&&!o&&a.traverse(r,n)}return this},e.
prototype.addSelfToZr=function(r){t.prototype.addSelfToZr.call(this,r);for(var n=0;n<this._children.length;n++){var i=this._children[n];i.addSelfToZr(r)}},e.prototype.
removeSelfFromZr=function(r){t.prototype.removeSelfFromZr.call(this,r);for(var n=0;n<this._children.length;n++){var i=this._children[n];i.removeSelfFromZr(r)}},
e.prototype.getBoundingRect=function(r){for(var n=new oe(0,0,0,0),i=r||this._children,a=[],o=null,s=0;s<i.length;s++){var u=i[s];if(!(u.ignore||u.invisible)){var l=u.
getBoundingRect(),f=u.getLocalTransform(a);f?(oe.applyTransform(n,l,f),o=o||n.clone(),o.union(n)):(o=o||l.clone(),o.union(l))}}return o||n},e})(dp);gp.prototype.
type="group";var ze=gp,ea={},mp={};function jb(t){delete mp[t]}function Jb(t){if(!t)return!1;if(typeof t=="string")return ho(t,1)<Ll;if(t.colorStops){for(var e=t.
colorStops,r=0,n=e.length,i=0;i<n;i++)r+=ho(e[i].color,1);return r/=n,r<Ll}return!1}var ew=(function(){function t(e,r,n){var i=this;this._sleepAfterStill=10,this.
_stillFrameAccum=0,this._needsRefresh=!0,this._needsRefreshHover=!1,this._darkMode=!1,n=n||{},this.dom=r,this.id=e;var a=new ab,o=n.renderer||"canvas";if(ea[o]||
(o=ie(ea)[0]),process.env.NODE_ENV!=="production"&&!ea[o])throw new Error("Renderer '"+o+"' is not imported. Please import it first.");n.useDirtyRect=n.useDirtyRect==
null?!1:n.useDirtyRect;var s=new ea[o](r,a,n,e),u=n.ssr||s.ssrOnly;this.storage=a,this.painter=s;var l=!we.node&&!we.worker&&!u?new Gb(s.getViewportRoot(),s.root):
null,f=n.useCoarsePointer,v=f==null||f==="auto"?we.touchEventsSupported:!!f,c=44,h;v&&(h=G(n.pointerSize,c)),this.handler=new eb(a,s,l,s.root,h),this.animation=
new Ob({stage:{update:u?null:function(){return i._flush(!1)}}}),u||this.animation.start()}return t.prototype.add=function(e){this._disposed||!e||(this.storage.addRoot(
e),e.addSelfToZr(this),this.refresh())},t.prototype.remove=function(e){this._disposed||!e||(this.storage.delRoot(e),e.removeSelfFromZr(this),this.refresh())},t.
prototype.configLayer=function(e,r){this._disposed||(this.painter.configLayer&&this.painter.configLayer(e,r),this.refresh())},t.prototype.setBackgroundColor=function(e){
this._disposed||(this.painter.setBackgroundColor&&this.painter.setBackgroundColor(e),this.refresh(),this._backgroundColor=e,this._darkMode=Jb(e))},t.prototype.getBackgroundColor=
function(){return this._backgroundColor},t.prototype.setDarkMode=function(e){this._darkMode=e},t.prototype.isDarkMode=function(){return this._darkMode},t.prototype.
refreshImmediately=function(e){this._disposed||this._refresh({animUpdate:!e,refresh:!0,refreshHover:!1})},t.prototype._refresh=function(e){e.animUpdate&&this.animation.
update(!0),this._needsRefresh=this._needsRefreshHover=!1,this.painter.refresh({refresh:e.refresh,refreshHover:e.refreshHover}),this._needsRefresh=this._needsRefreshHover=
!1},t.prototype.refresh=function(){this._disposed||(this._needsRefresh=!0,this.animation.start())},t.prototype.flush=function(){this._disposed||this._flush(!0)},
t.prototype._flush=function(e){var r,n=ei(),i=this._needsRefresh,a=this._needsRefreshHover;(i||a)&&(r=!0,this._refresh({animUpdate:e,refresh:i,refreshHover:a}));
var o=ei();r?(this._stillFrameAccum=0,this.trigger("rendered",{elapsedTime:o-n})):this._sleepAfterStill>0&&(this._stillFrameAccum++,this._stillFrameAccum>this._sleepAfterStill&&
this.animation.stop())},t.prototype.setSleepAfterStill=function(e){this._sleepAfterStill=e},t.prototype.wakeUp=function(){this._disposed||(this.animation.start(),
this._stillFrameAccum=0)},t.prototype.refreshHover=function(){this._needsRefreshHover=!0},t.prototype.refreshHoverImmediately=function(){this._disposed||this._refresh(
{animUpdate:!1,refresh:!1,refreshHover:!0})},t.prototype.resize=function(e){this._disposed||(e=e||{},this.painter.resize(e.width,e.height),this.handler.resize())},
t.prototype.clearAnimation=function(){this._disposed||this.animation.clear()},t.prototype.getWidth=function(){if(!this._disposed)return this.painter.getWidth()},
t.prototype.getHeight=function(){if(!this._disposed)return this.painter.getHeight()},t.prototype.setCursorStyle=function(e){this._disposed||this.handler.setCursorStyle(
e)},t.prototype.findHover=function(e,r){if(!this._disposed)return this.handler.findHover(e,r)},t.prototype.on=function(e,r,n){return this._disposed||this.handler.
on(e,r,n),this},t.prototype.off=function(e,r){this._disposed||this.handler.off(e,r)},t.prototype.trigger=function(e,r){this._disposed||this.handler.trigger(e,r)},
t.prototype.clear=function(){if(!this._disposed){for(var e=this.storage.getRoots(),r=0;r<e.length;r++)e[r]instanceof ze&&e[r].removeSelfFromZr(this);this.storage.
delAllRoots(),this.painter.clear()}},t.prototype.dispose=function(){this._disposed||(this.animation.stop(),this.clear(),this.storage.dispose(),this.painter.dispose(),
this.handler.dispose(),this.animation=this.storage=this.painter=this.handler=null,this._disposed=!0,jb(this.id))},t})();function yp(t,e){var r=new ew(Jc(),t,e);
return mp[r.id]=r,r}function tw(t,e){ea[t]=e}var Ul;function rw(t){if(typeof Ul=="function")return Ul(t)}function nw(t){Ul=t}var _p=1e-4,Sp=20;function iw(t){return t.
replace(/^\s+|\s+$/g,"")}var ur=Math.min,ye=Math.max,Ge=Math.abs,lr=Math.round,ii=Math.floor,ta=Math.ceil,ai=Math.pow,ra=Math.log,Hl=Math.LN10,aw=Math.PI,ow=Math.
random;function bp(t,e,r,n){var i=e[0],a=e[1],o=r[0],s=r[1],u=a-i,l=s-o;if(u===0)return l===0?o:(o+s)/2;if(n)if(u>0){if(t<=i)return o;if(t>=a)return s}else{if(t>=
i)return o;if(t<=a)return s}else{if(t===i)return o;if(t===a)return s}return(t-i)/u*l+o}var qe=sw;function sw(t,e,r){switch(t){case"center":case"middle":t="50%";
break;case"left":case"top":t="0%";break;case"right":case"bottom":t="100%";break}return Wl(t,e,r)}function Wl(t,e,r){return Z(t)?uw(t)?parseFloat(t)/100*e+(r||0):
parseFloat(t):t==null?NaN:+t}function uw(t){return!!iw(t).match(/%$/)}function ae(t,e,r){return process.env.NODE_ENV!=="production"&&P(e!=null),isNaN(e)?r?""+t:
+t:(e=ur(ye(0,e),Sp),t=(+t).toFixed(e),r?t:+t)}function Yl(t){return t.sort(function(e,r){return e-r}),t}function Ut(t){if(t=+t,isNaN(t))return 0;if(t>1e-14){for(var e=1,
r=0;r<15;r++,e*=10)if(lr(t*e)/e===t)return r}return lw(t)}function lw(t){var e=t.toString().toLowerCase(),r=e.indexOf("e"),n=r>0?+e.slice(r+1):0,i=r>0?r:e.length,
a=e.indexOf("."),o=a<0?0:i-1-a;return ye(0,o-n)}function fw(t,e,r){var n=Ge(t[1]-t[0]);if(!isFinite(n)||n===0)return NaN;var i=ra(2*Ge(r||1)*Ge(n))/Hl,a=ra(Ge(e))/
Hl,o=ye(0,ta(-i+a));return isFinite(o)||(o=NaN),o}function vw(t,e){var r=ye(Ut(t),Ut(e)),n=t+e;return r>Sp?n:ae(n,r)}var wp=ai(2,53)-1;function Tp(t){var e=aw*2;
return(t%e+e)%e}function Io(t){return t>-_p&&t<_p}var cw=/^(?:(\d{4})(?:[-\/](\d{1,2})(?:[-\/](\d{1,2})(?:[T ](\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?)?(Z|[\+\-]\d\d:?\d\d)?)?)?)?)?$/;
function na(t){if(t instanceof Date)return t;if(Z(t)){var e=cw.exec(t);if(!e)return new Date(NaN);if(e[8]){var r=+e[4]||0;return e[8].toUpperCase()!=="Z"&&(r-=+e[8].
slice(0,3)),new Date(Date.UTC(+e[1],+(e[2]||1)-1,+e[3]||1,r,+(e[5]||0),+e[6]||0,e[7]?+e[7].substring(0,3):0))}else return new Date(+e[1],+(e[2]||1)-1,+e[3]||1,+e[4]||
0,+(e[5]||0),+e[6]||0,e[7]?+e[7].substring(0,3):0)}else if(t==null)return new Date(NaN);return new Date(lr(t))}function Dp(t){return ai(10,Xl(t))}function Xl(t){
if(t===0)return 0;var e=ii(ra(t)/Hl);return t/ai(10,e)>=10&&e++,e}var Ep=2;function ql(t,e){var r=Xl(t),n=ai(10,r),i=t/n,a;return e===Ep?a=1:e?i<1.5?a=1:i<2.5?a=
2:i<4?a=3:i<7?a=5:a=10:i<1?a=1:i<2?a=2:i<3?a=3:i<5?a=5:a=10,t=a*n,ae(t,-r)}function en(t){var e=parseFloat(t);return e==t&&(e!==0||!Z(t)||t.indexOf("x")<=0)?e:NaN}
function Cp(t){return!isNaN(en(t))}function Zl(){return lr(ow()*9)}function xp(t,e){return e===0?t:xp(e,t%e)}function Ap(t,e){return t==null?e:e==null?t:t*e/xp(
t,e)}function Lt(t){return t!=null&&isFinite(t)}var hw="[ECharts] ",Mp={},pw=typeof console<"u"&&console.warn&&console.log;function Oo(t,e,r){if(pw){if(r){if(Mp[e])
return;Mp[e]=!0}console[t](hw+e)}}function Lp(t,e){Oo("log",t,e)}function Be(t,e){Oo("warn",t,e)}function se(t,e){Oo("error",t,e)}function fr(t){process.env.NODE_ENV!==
"production"&&Oo("warn","DEPRECATED: "+t,!0)}function Ne(t,e,r){process.env.NODE_ENV!=="production"&&fr((r?"["+r+"]":"")+(t+" is deprecated; use "+e+" instead."))}
function Kl(){for(var t=[],e=0;e<arguments.length;e++)t[e]=arguments[e];var r="";if(process.env.NODE_ENV!=="production"){var n=function(i){return i===void 0?"un\
defined":i===1/0?"Infinity":i===-1/0?"-Infinity":Hn(i)?"NaN":i instanceof Date?"Date("+i.toISOString()+")":j(i)?"function () { ... }":gS(i)?i+"":null};r=Y(t,function(i){
if(Z(i))return i;var a=n(i);if(a!=null)return a;if(typeof JSON<"u"&&JSON.stringify)try{return JSON.stringify(i,function(o,s){var u=n(s);return u??s})}catch{return"\
?"}else return"?"}).join(" ")}return r}function et(t){throw new Error(t)}function Np(t,e,r){return(e-t)*r+t}var Ip="series\0",dw="\0_ec_\0";function Ze(t){return t instanceof
Array?t:t==null?[]:[t]}function Ql(t,e,r){if(t){t[e]=t[e]||{},t.emphasis=t.emphasis||{},t.emphasis[e]=t.emphasis[e]||{};for(var n=0,i=r.length;n<i;n++){var a=r[n];
!t.emphasis[e].hasOwnProperty(a)&&t[e].hasOwnProperty(a)&&(t.emphasis[e][a]=t[e][a])}}}var Op=["fontStyle","fontWeight","fontSize","fontFamily","rich","tag","co\
lor","textBorderColor","textBorderWidth","width","height","lineHeight","align","verticalAlign","baseline","shadowColor","shadowBlur","shadowOffsetX","shadowOffs\
etY","textShadowColor","textShadowBlur","textShadowOffsetX","textShadowOffsetY","backgroundColor","borderColor","borderWidth","borderRadius","padding"];function ia(t){
return Q(t)&&!H(t)&&!(t instanceof Date)?t.value:t}function gw(t){return Q(t)&&!(t instanceof Array)}function mw(t,e,r){var n=r==="normalMerge",i=r==="replaceMe\
rge",a=r==="replaceAll";t=t||[],e=(e||[]).slice();var o=K();M(e,function(u,l){if(!Q(u)){e[l]=null;return}process.env.NODE_ENV!=="production"&&(u.id!=null&&!Rp(u.
id)&&kp(u.id),u.name!=null&&!Rp(u.name)&&kp(u.name))});var s=yw(t,o,r);return(n||i)&&_w(s,t,o,e),n&&Sw(s,e),n||i?bw(s,e,i):a&&ww(s,e),Tw(s),s}function yw(t,e,r){
var n=[];if(r==="replaceAll")return n;for(var i=0;i<t.length;i++){var a=t[i];a&&a.id!=null&&e.set(a.id,i),n.push({existing:r==="replaceMerge"||oi(a)?null:a,newOption:null,
keyInfo:null,brandNew:null})}return n}function _w(t,e,r,n){M(n,function(i,a){if(!(!i||i.id==null)){var o=aa(i.id),s=r.get(o);if(s!=null){var u=t[s];P(!u.newOption,
'Duplicated option on id "'+o+'".'),u.newOption=i,u.existing=e[s],n[a]=null}}})}function Sw(t,e){M(e,function(r,n){if(!(!r||r.name==null))for(var i=0;i<t.length;i++){
var a=t[i].existing;if(!t[i].newOption&&a&&(a.id==null||r.id==null)&&!oi(r)&&!oi(a)&&Pp("name",a,r)){t[i].newOption=r,e[n]=null;return}}})}function bw(t,e,r){M(
e,function(n){if(n){for(var i,a=0;(i=t[a])&&(i.newOption||oi(i.existing)||i.existing&&n.id!=null&&!Pp("id",n,i.existing));)a++;i?(i.newOption=n,i.brandNew=r):t.
push({newOption:n,brandNew:r,existing:null,keyInfo:null}),a++}})}function ww(t,e){M(e,function(r){t.push({newOption:r,brandNew:!0,existing:null,keyInfo:null})})}
function Tw(t){var e=K();M(t,function(r){var n=r.existing;n&&e.set(n.id,r)}),M(t,function(r){var n=r.newOption;P(!n||n.id==null||!e.get(n.id)||e.get(n.id)===r,"\
id duplicates: "+(n&&n.id)),n&&n.id!=null&&e.set(n.id,r),!r.keyInfo&&(r.keyInfo={})}),M(t,function(r,n){var i=r.existing,a=r.newOption,o=r.keyInfo;if(Q(a)){if(o.
name=a.name!=null?aa(a.name):i?i.name:Ip+n,i)o.id=aa(i.id);else if(a.id!=null)o.id=aa(a.id);else{var s=0;do o.id="\0"+o.name+"\0"+s++;while(e.get(o.id))}e.set(o.
id,r)}})}function Pp(t,e,r){var n=Ht(e[t],null),i=Ht(r[t],null);return n!=null&&i!=null&&n===i}function aa(t){if(process.env.NODE_ENV!=="production"&&t==null)throw new Error;
return Ht(t,"")}function Ht(t,e){return t==null?e:Z(t)?t:ce(t)||eh(t)?t+"":e}function kp(t){process.env.NODE_ENV!=="production"&&Be("`"+t+"` is invalid id or na\
me. Must be a string or number.")}function Rp(t){return eh(t)||Cp(t)}function Bp(t){var e=t.name;return!!(e&&e.indexOf(Ip))}function oi(t){return t&&t.id!=null&&
aa(t.id).indexOf(dw)===0}function Dw(t,e,r){M(t,function(n){var i=n.newOption;Q(i)&&(n.keyInfo.mainType=e,n.keyInfo.subType=Ew(e,i,n.existing,r))})}function Ew(t,e,r,n){
var i=e.type?e.type:r?r.subType:n.determineSubType(t,e);return i}function si(t,e){if(e.dataIndexInside!=null)return e.dataIndexInside;if(e.dataIndex!=null)return H(
e.dataIndex)?Y(e.dataIndex,function(r){return t.indexOfRawIndex(r)}):t.indexOfRawIndex(e.dataIndex);if(e.name!=null)return H(e.name)?Y(e.name,function(r){return t.
indexOfName(r)}):t.indexOfName(e.name)}function pe(){var t="__ec_inner_"+Cw++;return function(e){return e[t]||(e[t]={})}}var Cw=Zl();function $l(t,e,r){var n=Fp(
e,r),i=n.mainTypeSpecified,a=n.queryOptionMap,o=n.others,s=o,u=r?r.defaultMainType:null;return!i&&u&&a.set(u,{}),a.each(function(l,f){var v=Po(t,f,l,{useDefault:u===
f,enableAll:r&&r.enableAll!=null?r.enableAll:!0,enableNone:r&&r.enableNone!=null?r.enableNone:!0});s[f+"Models"]=v.models,s[f+"Model"]=v.models[0]}),s}function Fp(t,e){
var r;if(Z(t)){var n={};n[t+"Index"]=0,r=n}else r=t;var i=K(),a={},o=!1;return M(r,function(s,u){if(u==="dataIndex"||u==="dataIndexInside"){a[u]=s;return}var l=u.
match(/^(\w+)(Index|Id|Name)$/)||[],f=l[1],v=(l[2]||"").toLowerCase();if(!(!f||!v||e&&e.includeMainTypes&&ue(e.includeMainTypes,f)<0)){o=o||!!f;var c=i.get(f)||
i.set(f,{});c[v]=s}}),{mainTypeSpecified:o,queryOptionMap:i,others:a}}var vt={useDefault:!0,enableAll:!1,enableNone:!1};function Po(t,e,r,n){n=n||vt;var i=r.index,
a=r.id,o=r.name,s={models:null,specified:i!=null||a!=null||o!=null};if(!s.specified){var u=void 0;return s.models=n.useDefault&&(u=t.getComponent(e))?[u]:[],s}if(i===
"none"||i===!1){if(n.enableNone)return s.models=[],s;process.env.NODE_ENV!=="production"&&se('`"none"` or `false` is not a valid value on index option.'),i=-1}return i===
"all"&&(n.enableAll?i=a=o=null:(process.env.NODE_ENV!=="production"&&se('`"all"` is not a valid value on index option.'),i=-1)),s.models=t.queryComponents({mainType:e,
index:i,id:a,name:o}),s}function xw(t,e,r){process.env.NODE_ENV!=="production"&&P(e);var n={};n[e+"Id"]=t[e+"Id"],n[e+"Index"]=t[e+"Index"],n[e+"Name"]=t[e+"Nam\
e"];var i={mainType:e,query:n};return r&&(i.subType=r),i}function Vp(t,e,r){t.setAttribute?t.setAttribute(e,r):t[e]=r}function Aw(t,e){return t.getAttribute?t.getAttribute(
e):t[e]}function Mw(t,e,r,n,i){var a=e==null||e==="auto";if(n==null)return n;if(ce(n)){var o=Np(r||0,n,i);return ae(o,a?Math.max(Ut(r||0),Ut(n)):e)}else{if(Z(n))
return i<1?r:n;for(var s=[],u=r,l=n,f=Math.max(u?u.length:0,l.length),v=0;v<f;++v){var c=t.getDimensionInfo(v);if(c&&c.type==="ordinal")s[v]=(i<1&&u?u:l)[v];else{
var h=u&&u[v]?u[v]:0,p=l[v],o=Np(h,p,i);s[v]=ae(o,a?Math.max(Ut(h),Ut(p)):e)}}return s}}var DP=(function(){function t(){}return t.prototype.reset=function(e,r,n,i){
return this._list=e,this._step=i=i||1,this._idx=r,this._end=n??(i>0?e.length:0),this.item=null,this.key=NaN,this},t.prototype.next=function(){return(this._step>
0?this._idx<this._end:this._idx>=this._end)?(this.item=this._list[this._idx],this.key=this._idx=this._idx+this._step,!0):!1},t})();function ct(){return[1/0,-1/0]}
function jl(t,e){vr(e)&&(e<t[0]&&(t[0]=e),e>t[1]&&(t[1]=e))}function zp(t,e){vr(e)&&e<t[0]&&(t[0]=e)}function Gp(t,e){vr(e)&&e>t[1]&&(t[1]=e)}function Lw(t,e){ui(
e[0],e[1])&&(e[0]<t[0]&&(t[0]=e[0]),e[1]>t[1]&&(t[1]=e[1]))}function vr(t){return t!=null&&isFinite(t)}function ui(t,e){return vr(t)&&vr(e)&&t<=e}function Nw(t){
var e=t[1]-t[0];return isFinite(e)&&e>=0}function Iw(t){ui(t[0],t[1])&&t[0]>t[1]&&(t[0]=t[1])}function Up(){var t="__ec_once_"+Ow++;return function(e,r){process.
env.NODE_ENV!=="production"&&P(e),it(e,t)||(e[t]=1,r())}}var Ow=Zl();function Jl(t,e,r){var n=K(),i=0;M(t,function(a){var o=e(a);process.env.NODE_ENV!=="product\
ion"&&P(Z(o));var s=n.get(o)||0;r&&r(a,s),!s&&!r&&(t[i++]=a),n.set(o,s+1)}),r||(t.length=i)}function Pw(t){return process.env.NODE_ENV!=="production"&&P(t.value!=
null),t.value+""}function kw(t){return process.env.NODE_ENV!=="production"&&P(t!=null),t+""}function Hp(t,e){return G(e,!0)?t.seriesIndex+2:0}function Wp(t,e,r){
var n=t.getData().count();return{progressiveRender:r.progressiveEnabled&&e.incrementalPrepareRender&&n>=r.threshold,large:t.get("large")&&n>=t.get("largeThresho\
ld"),modDataCount:t.get("progressiveChunkMode")==="mod"?t.getData().count():null}}function Rw(t,e){P(t.start===e.start&&t.end===e.end)}function Yp(t){return{overallReset:t}}
var Bw=".",tn="___EC__COMPONENT__CONTAINER___",Xp="___EC__EXTENDED_CLASS___";function Wt(t){var e={main:"",sub:""};if(t){var r=t.split(Bw);e.main=r[0]||"",e.sub=
r[1]||""}return e}function Fw(t){P(/^[a-zA-Z0-9_]+([.][a-zA-Z0-9_]+)?$/.test(t),'componentType "'+t+'" illegal')}function Vw(t){return!!(t&&t[Xp])}function ef(t,e){
t.$constructor=t,t.extend=function(r){process.env.NODE_ENV!=="production"&&M(e,function(a){r[a]||console.warn("Method `"+a+"` should be implemented"+(r.type?" i\
n "+r.type:"")+".")});var n=this,i;return zw(n)?i=(function(a){ee(o,a);function o(){return a.apply(this,arguments)||this}return o})(n):(i=function(){(r.$constructor||
n).apply(this,arguments)},hS(i,this)),B(i.prototype,r),i[Xp]=!0,i.extend=this.extend,i.superCall=Hw,i.superApply=Ww,i.superClass=n,i}}function zw(t){return j(t)&&
/^class\s/.test(Function.prototype.toString.call(t))}function qp(t,e){t.extend=e.extend}var Gw=Math.round(Math.random()*10);function Uw(t){var e=["__\0is_clz",Gw++].
join("_");t.prototype[e]=!0,process.env.NODE_ENV!=="production"&&P(!t.isInstance,'The method "is" can not be defined.'),t.isInstance=function(r){return!!(r&&r[e])}}
function Hw(t,e){for(var r=[],n=2;n<arguments.length;n++)r[n-2]=arguments[n];return this.superClass.prototype[e].apply(t,r)}function Ww(t,e,r){return this.superClass.
prototype[e].apply(t,r)}function ko(t){var e={};t.registerClass=function(n){var i=n.type||n.prototype.type;if(i){Fw(i),n.prototype.type=i;var a=Wt(i);if(!a.sub)
process.env.NODE_ENV!=="production"&&e[a.main]&&console.warn(a.main+" exists."),e[a.main]=n;else if(a.sub!==tn){var o=r(a);o[a.sub]=n}}return n},t.getClass=function(n,i,a){
var o=e[n];if(o&&o[tn]&&(o=i?o[i]:null),a&&!o)throw new Error(i?"Component "+n+"."+(i||"")+" is used but not imported.":n+".type should be specified.");return o},
t.getClassesByMainType=function(n){var i=Wt(n),a=[],o=e[i.main];return o&&o[tn]?M(o,function(s,u){u!==tn&&a.push(s)}):a.push(o),a},t.hasClass=function(n){var i=Wt(
n);return!!e[i.main]},t.getAllClassMainTypes=function(){var n=[];return M(e,function(i,a){n.push(a)}),n},t.hasSubTypes=function(n){var i=Wt(n),a=e[i.main];return a&&
a[tn]};function r(n){var i=e[n.main];return(!i||!i[tn])&&(i=e[n.main]={},i[tn]=!0),i}}function oa(t,e){for(var r=0;r<t.length;r++)t[r][1]||(t[r][1]=t[r][0]);return e=
e||!1,function(n,i,a){for(var o={},s=0;s<t.length;s++){var u=t[s][1];if(!(i&&ue(i,u)>=0||a&&ue(a,u)<0)){var l=n.getShallow(u,e);l!=null&&(o[t[s][0]]=l)}}return o}}
var Yw=[["fill","color"],["shadowBlur"],["shadowOffsetX"],["shadowOffsetY"],["opacity"],["shadowColor"]],Xw=oa(Yw),qw=(function(){function t(){}return t.prototype.
getAreaStyle=function(e,r){return Xw(this,e,r)},t})(),tf=new jn(50);function Zw(t){if(typeof t=="string"){var e=tf.get(t);return e&&e.image}else return t}function rf(t,e,r,n,i){
if(t)if(typeof t=="string"){if(e&&e.__zrImageSrc===t||!r)return e;var a=tf.get(t),o={hostEl:r,cb:n,cbPayload:i};return a?(e=a.image,!Ro(e)&&a.pending.push(o)):(e=
Je.loadImage(t,Zp,Zp),e.__zrImageSrc=t,tf.put(t,e.__cachedImgObj={image:e,pending:[o]})),e}else return t;else return e}function Zp(){var t=this.__cachedImgObj;this.
onload=this.onerror=this.__cachedImgObj=null;for(var e=0;e<t.pending.length;e++){var r=t.pending[e],n=r.cb;n&&n(this,r.cbPayload),r.hostEl.dirty()}t.pending.length=
0}function Ro(t){return t&&t.width&&t.height}var nf=/\{([a-zA-Z0-9_]+)\|([^}]*)\}/g;function Kw(t,e,r,n,i,a){if(!r){t.text="",t.isTruncated=!1;return}var o=(e+"").
split(`
`);a=Kp(r,n,i,a);for(var s=!1,u={},l=0,f=o.length;l<f;l++)Qp(u,o[l],a),o[l]=u.textLine,s=s||u.isTruncated;t.text=o.join(`
`),t.isTruncated=s}function Kp(t,e,r,n){n=n||{};var i=B({},n);r=G(r,"..."),i.maxIterations=G(n.maxIterations,2);var a=i.minChar=G(n.minChar,0),o=i.fontMeasureInfo=
zt(e),s=o.asciiCharWidth;i.placeholder=G(n.placeholder,"");for(var u=t=Math.max(0,t-1),l=0;l<a&&u>=s;l++)u-=s;var f=Gt(o,r);return f>u&&(r="",f=0),u=t-f,i.ellipsis=
r,i.ellipsisWidth=f,i.contentWidth=u,i.containerWidth=t,i}function Qp(t,e,r){var n=r.containerWidth,i=r.contentWidth,a=r.fontMeasureInfo;if(!n){t.textLine="",t.
isTruncated=!1;return}var o=Gt(a,e);if(o<=n){t.textLine=e,t.isTruncated=!1;return}for(var s=0;;s++){if(o<=i||s>=r.maxIterations){e+=r.ellipsis;break}var u=s===0?
Qw(e,i,a):o>0?Math.floor(e.length*i/o):0;e=e.substr(0,u),o=Gt(a,e)}e===""&&(e=r.placeholder),t.textLine=e,t.isTruncated=!0}function Qw(t,e,r){for(var n=0,i=0,a=t.
length;i<a&&n<e;i++)n+=lp(r,t.charCodeAt(i));return i}function $w(t,e,r,n){var i=of(t),a=e.overflow,o=e.padding,s=o?o[1]+o[3]:0,u=o?o[0]+o[2]:0,l=e.font,f=a==="\
truncate",v=Ji(l),c=G(e.lineHeight,v),h=e.lineOverflow==="truncate",p=!1,d=e.width;d==null&&r!=null&&(d=r-s);var g=e.height;g==null&&n!=null&&(g=n-u);var m;d!=null&&
(a==="break"||a==="breakAll")?m=i?jp(i,e.font,d,a==="breakAll",0).lines:[]:m=i?i.split(`
`):[];var y=m.length*c;if(g==null&&(g=y),y>g&&h){var _=Math.floor(g/c);p=p||m.length>_,m=m.slice(0,_),y=m.length*c}if(i&&f&&d!=null)for(var S=Kp(d,l,e.ellipsis,
{minChar:e.truncateMinChar,placeholder:e.placeholder}),b={},w=0;w<m.length;w++)Qp(b,m[w],S),m[w]=b.textLine,p=p||b.isTruncated;for(var T=g,D=0,x=zt(l),w=0;w<m.length;w++)
D=Math.max(Gt(x,m[w]),D);d==null&&(d=D);var E=d;return T+=u,E+=s,{lines:m,height:g,outerWidth:E,outerHeight:T,lineHeight:c,calculatedLineHeight:v,contentWidth:D,
contentHeight:y,width:d,isTruncated:p}}var jw=(function(){function t(){}return t})(),$p=(function(){function t(e){this.tokens=[],e&&(this.tokens=e)}return t})(),
Jw=(function(){function t(){this.width=0,this.height=0,this.contentWidth=0,this.contentHeight=0,this.outerWidth=0,this.outerHeight=0,this.lines=[],this.isTruncated=
!1}return t})();function eT(t,e,r,n,i){var a=new Jw,o=of(t);if(!o)return a;var s=e.padding,u=s?s[1]+s[3]:0,l=s?s[0]+s[2]:0,f=e.width;f==null&&r!=null&&(f=r-u);var v=e.
height;v==null&&n!=null&&(v=n-l);for(var c=e.overflow,h=(c==="break"||c==="breakAll")&&f!=null?{width:f,accumWidth:0,breakAll:c==="breakAll"}:null,p=nf.lastIndex=
0,d;(d=nf.exec(o))!=null;){var g=d.index;g>p&&af(a,o.substring(p,g),e,h),af(a,d[2],e,h,d[1]),p=nf.lastIndex}p<o.length&&af(a,o.substring(p,o.length),e,h);var m=[],
y=0,_=0,S=c==="truncate",b=e.lineOverflow==="truncate",w={};function T(te,Pe,Fe){te.width=Pe,te.lineHeight=Fe,y+=Fe,_=Math.max(_,Pe)}e:for(var D=0;D<a.lines.length;D++){
for(var x=a.lines[D],E=0,C=0,L=0;L<x.tokens.length;L++){var A=x.tokens[L],N=A.styleName&&e.rich[A.styleName]||{},I=A.textPadding=N.padding,O=I?I[1]+I[3]:0,R=A.font=
N.font||e.font;A.contentHeight=Ji(R);var k=G(N.height,A.contentHeight);if(A.innerHeight=k,I&&(k+=I[0]+I[2]),A.height=k,A.lineHeight=wr(N.lineHeight,e.lineHeight,
k),A.align=N&&N.align||i,A.verticalAlign=N&&N.verticalAlign||"middle",b&&v!=null&&y+A.lineHeight>v){var V=a.lines.length;L>0?(x.tokens=x.tokens.slice(0,L),T(x,C,
E),a.lines=a.lines.slice(0,D+1)):a.lines=a.lines.slice(0,D),a.isTruncated=a.isTruncated||a.lines.length<V;break e}var W=N.width,U=W==null||W==="auto";if(typeof W==
"string"&&W.charAt(W.length-1)==="%")A.percentWidth=W,m.push(A),A.contentWidth=Gt(zt(R),A.text);else{if(U){var X=N.backgroundColor,q=X&&X.image;q&&(q=Zw(q),Ro(q)&&
(A.width=Math.max(A.width,q.width*k/q.height)))}var z=S&&f!=null?f-C:null;z!=null&&z<A.width?!U||z<O?(A.text="",A.width=A.contentWidth=0):(Kw(w,A.text,z-O,R,e.ellipsis,
{minChar:e.truncateMinChar}),A.text=w.text,a.isTruncated=a.isTruncated||w.isTruncated,A.width=A.contentWidth=Gt(zt(R),A.text)):A.contentWidth=Gt(zt(R),A.text)}A.
width+=O,C+=A.width,N&&(E=Math.max(E,A.lineHeight))}T(x,C,E)}a.outerWidth=a.width=G(f,_),a.outerHeight=a.height=G(v,y),a.contentHeight=y,a.contentWidth=_,a.outerWidth+=
u,a.outerHeight+=l;for(var D=0;D<m.length;D++){var A=m[D],J=A.percentWidth;A.width=parseInt(J,10)/100*a.width}return a}function af(t,e,r,n,i){var a=e==="",o=i&&
r.rich[i]||{},s=t.lines,u=o.font||r.font,l=!1,f,v;if(n){var c=o.padding,h=c?c[1]+c[3]:0;if(o.width!=null&&o.width!=="auto"){var p=Jr(o.width,n.width)+h;s.length>
0&&p+n.accumWidth>n.width&&(f=e.split(`
`),l=!0),n.accumWidth=p}else{var d=jp(e,u,n.width,n.breakAll,n.accumWidth);n.accumWidth=d.accumWidth+h,v=d.linesWidths,f=d.lines}}f||(f=e.split(`
`));for(var g=zt(u),m=0;m<f.length;m++){var y=f[m],_=new jw;if(_.styleName=i,_.text=y,_.isLineHolder=!y&&!a,typeof o.width=="number"?_.width=o.width:_.width=v?v[m]:
Gt(g,y),!m&&!l){var S=(s[s.length-1]||(s[0]=new $p)).tokens,b=S.length;b===1&&S[0].isLineHolder?S[0]=_:(y||!b||a)&&S.push(_)}else s.push(new $p([_]))}}function tT(t){
var e=t.charCodeAt(0);return e>=32&&e<=591||e>=880&&e<=4351||e>=4608&&e<=5119||e>=7680&&e<=8303}var rT=Un(",&?/;] ".split(""),function(t,e){return t[e]=!0,t},{});
function nT(t){return tT(t)?!!rT[t]:!0}function jp(t,e,r,n,i){for(var a=[],o=[],s="",u="",l=0,f=0,v=zt(e),c=0;c<t.length;c++){var h=t.charAt(c);if(h===`
`){u&&(s+=u,f+=l),a.push(s),o.push(f),s="",u="",l=0,f=0;continue}var p=lp(v,h.charCodeAt(0)),d=n?!1:!nT(h);if(a.length?f+p>r:i+f+p>r){f?(s||u)&&(d?(s||(s=u,u="",
l=0,f=l),a.push(s),o.push(f-l),u+=h,l+=p,s="",f=l):(u&&(s+=u,u="",l=0),a.push(s),o.push(f),s=h,f=p)):d?(a.push(u),o.push(l),u=h,l=p):(a.push(h),o.push(p));continue}
f+=p,d?(u+=h,l+=p):(u&&(s+=u,u="",l=0),s+=h)}return u&&(s+=u),s&&(a.push(s),o.push(f)),a.length===1&&(f+=i),{accumWidth:f,lines:a,linesWidths:o}}function Jp(t,e,r,n,i,a){
if(t.baseX=r,t.baseY=n,t.outerWidth=t.outerHeight=null,!!e){var o=e.width*2,s=e.height*2;oe.set(ed,ri(r,o,i),jr(n,s,a),o,s),oe.intersect(e,ed,null,td);var u=td.
outIntersectRect;t.outerWidth=u.width,t.outerHeight=u.height,t.baseX=ri(u.x,u.width,i,!0),t.baseY=jr(u.y,u.height,a,!0)}}var ed=new oe(0,0,0,0),td={outIntersectRect:{},
clamp:!0};function of(t){return t!=null?t+="":t=""}function iT(t){var e=of(t.text),r=t.font,n=Gt(zt(r),e),i=Ji(r);return sf(t,n,i,null)}function sf(t,e,r,n){var i=new oe(
ri(t.x||0,e,t.textAlign),jr(t.y||0,r,t.textBaseline),e,r),a=n??(rd(t)?t.lineWidth:0);return a>0&&(i.x-=a/2,i.y-=a/2,i.width+=a,i.height+=a),i}function rd(t){var e=t.
stroke;return e!=null&&e!=="none"&&t.lineWidth>0}var uf="__zr_style_"+Math.round(Math.random()*10),rn={shadowBlur:0,shadowOffsetX:0,shadowOffsetY:0,shadowColor:"\
#000",opacity:1,blend:"source-over"},Bo={style:{shadowBlur:!0,shadowOffsetX:!0,shadowOffsetY:!0,shadowColor:!0,opacity:!0}};rn[uf]=!0;var nd=["z","z2","invisibl\
e"],aT=["invisible"],oT=(function(t){Se(e,t);function e(r){return t.call(this,r)||this}return e.prototype._init=function(r){for(var n=ie(r),i=0;i<n.length;i++){
var a=n[i];a==="style"?this.useStyle(r[a]):t.prototype.attrKV.call(this,a,r[a])}this.style||this.useStyle({})},e.prototype.beforeBrush=function(r){},e.prototype.
afterBrush=function(){},e.prototype.innerBeforeBrush=function(){},e.prototype.innerAfterBrush=function(){},e.prototype.shouldBePainted=function(r,n,i,a){var o=this.
transform;if(this.ignore||this.invisible||this.style.opacity===0||this.culling&&sT(this,r,n)||o&&!o[0]&&!o[3])return!1;if(i&&this.__clipPaths&&this.__clipPaths.
length){for(var s=0;s<this.__clipPaths.length;++s)if(this.__clipPaths[s].isZeroArea())return!1}if(a&&this.parent)for(var u=this.parent;u;){if(u.ignore)return!1;
u=u.parent}return!0},e.prototype.contain=function(r,n){return this.rectContain(r,n)},e.prototype.traverse=function(r,n){r.call(n,this)},e.prototype.rectContain=
function(r,n){var i=this.transformCoordToLocal(r,n),a=this.getBoundingRect();return a.contain(i[0],i[1])},e.prototype.getPaintRect=function(){var r=this._paintRect;
if(!this._paintRect||this.__dirty){var n=this.transform,i=this.getBoundingRect(),a=this.style,o=a.shadowBlur||0,s=a.shadowOffsetX||0,u=a.shadowOffsetY||0;r=this.
_paintRect||(this._paintRect=new oe(0,0,0,0)),n?oe.applyTransform(r,i,n):r.copy(i),(o||s||u)&&(r.width+=o*2+Math.abs(s),r.height+=o*2+Math.abs(u),r.x=Math.min(r.
x,r.x+s-o),r.y=Math.min(r.y,r.y+u-o));var l=this.dirtyRectTolerance;r.isZero()||(r.x=Math.floor(r.x-l),r.y=Math.floor(r.y-l),r.width=Math.ceil(r.width+1+l*2),r.
height=Math.ceil(r.height+1+l*2))}return r},e.prototype.setPrevPaintRect=function(r){r?(this._prevPaintRect=this._prevPaintRect||new oe(0,0,0,0),this._prevPaintRect.
copy(r)):this._prevPaintRect=null},e.prototype.getPrevPaintRect=function(){return this._prevPaintRect},e.prototype.animateStyle=function(r){return this.animate(
"style",r)},e.prototype.updateDuringAnimation=function(r){r==="style"?this.dirtyStyle():this.markRedraw()},e.prototype.attrKV=function(r,n){r!=="style"?t.prototype.
attrKV.call(this,r,n):this.style?this.setStyle(n):this.useStyle(n)},e.prototype.setStyle=function(r,n){return typeof r=="string"?this.style[r]=n:B(this.style,r),
this.dirtyStyle(),this},e.prototype.dirtyStyle=function(r){r||this.markRedraw(),this.__dirty|=Ki,this._rect&&(this._rect=null)},e.prototype.dirty=function(){this.
dirtyStyle()},e.prototype.styleChanged=function(){return!!(this.__dirty&Ki)},e.prototype.styleUpdated=function(){this.__dirty&=~Ki},e.prototype.createStyle=function(r){
return $a(rn,r)},e.prototype.useStyle=function(r){r[uf]||(r=this.createStyle(r)),this.style=r,this.dirtyStyle()},e.prototype._useHoverStyle=function(r){this.__hoverStyle=
r},e.prototype.isStyleObject=function(r){return r[uf]},e.prototype._innerSaveToNormal=function(r){t.prototype._innerSaveToNormal.call(this,r);var n=this._normalState;
r.style&&!n.style&&(n.style=this._mergeStyle(this.createStyle(),this.style)),this._savePrimaryToNormal(r,n,nd)},e.prototype._applyStateObj=function(r,n,i,a,o,s){
t.prototype._applyStateObj.call(this,r,n,i,a,o,s);var u=!(n&&a),l=this.__inHover===No,f;if(n&&n.style?o?a?f=n.style:(f=this._mergeStyle(this.createStyle(),i.style),
this._mergeStyle(f,n.style)):(f=this._mergeStyle(this.createStyle(),a?this.style:i.style),this._mergeStyle(f,n.style)):u&&(f=i.style),f)if(o){var v=this.style;if(this.
style=this.createStyle(u?{}:v),u)for(var c=ie(v),h=0;h<c.length;h++){var p=c[h];p in f&&(f[p]=f[p],this.style[p]=v[p])}for(var d=ie(f),h=0;h<d.length;h++){var p=d[h];
this.style[p]=this.style[p]}this._transitionState(r,{style:f},s,this.getAnimationStyleProps())}else l?this._useHoverStyle(f):this.useStyle(f);if(!l)for(var g=this.
__inHover?aT:nd,h=0;h<g.length;h++){var p=g[h];n&&n[p]!=null?this[p]=n[p]:u&&i[p]!=null&&(this[p]=i[p])}},e.prototype._mergeStates=function(r){for(var n=t.prototype.
_mergeStates.call(this,r),i,a=0;a<r.length;a++){var o=r[a];o.style&&(i=i||{},this._mergeStyle(i,o.style))}return i&&(n.style=i),n},e.prototype._mergeStyle=function(r,n){
return B(r,n),r},e.prototype.getAnimationStyleProps=function(){return Bo},e.initDefaultProps=(function(){var r=e.prototype;r.type="displayable",r.invisible=!1,r.
z=0,r.z2=0,r.zlevel=0,r.culling=!1,r.cursor="pointer",r.rectHover=!1,r.incremental=0,r._rect=null,r.dirtyRectTolerance=0,r.__dirty=At|Ki})(),e})(dp),lf=new oe(0,
0,0,0),ff=new oe(0,0,0,0);function sT(t,e,r){return lf.copy(t.getBoundingRect()),t.transform&&lf.applyTransform(t.transform),ff.width=e,ff.height=r,!lf.intersect(
ff)}var Fo=oT,ht=Math.min,pt=Math.max,vf=Math.sin,cf=Math.cos,nn=Math.PI*2,Vo=Wn(),zo=Wn(),Go=Wn();function id(t,e,r,n,i,a){i[0]=ht(t,r),i[1]=ht(e,n),a[0]=pt(t,
r),a[1]=pt(e,n)}var ad=[],od=[];function uT(t,e,r,n,i,a,o,s,u,l){var f=Ph,v=Me,c=f(t,r,i,o,ad);u[0]=1/0,u[1]=1/0,l[0]=-1/0,l[1]=-1/0;for(var h=0;h<c;h++){var p=v(
t,r,i,o,ad[h]);u[0]=ht(p,u[0]),l[0]=pt(p,l[0])}c=f(e,n,a,s,od);for(var h=0;h<c;h++){var d=v(e,n,a,s,od[h]);u[1]=ht(d,u[1]),l[1]=pt(d,l[1])}u[0]=ht(t,u[0]),l[0]=
pt(t,l[0]),u[0]=ht(o,u[0]),l[0]=pt(o,l[0]),u[1]=ht(e,u[1]),l[1]=pt(e,l[1]),u[1]=ht(s,u[1]),l[1]=pt(s,l[1])}function lT(t,e,r,n,i,a,o,s){var u=Rh,l=Ve,f=pt(ht(u(
t,r,i),1),0),v=pt(ht(u(e,n,a),1),0),c=l(t,r,i,f),h=l(e,n,a,v);o[0]=ht(t,i,c),o[1]=ht(e,a,h),s[0]=pt(t,i,c),s[1]=pt(e,a,h)}function fT(t,e,r,n,i,a,o,s,u){var l=Xn,
f=qn,v=Math.abs(i-a);if(v%nn<1e-4&&v>1e-4){s[0]=t-r,s[1]=e-n,u[0]=t+r,u[1]=e+n;return}if(Vo[0]=cf(i)*r+t,Vo[1]=vf(i)*n+e,zo[0]=cf(a)*r+t,zo[1]=vf(a)*n+e,l(s,Vo,
zo),f(u,Vo,zo),i=i%nn,i<0&&(i=i+nn),a=a%nn,a<0&&(a=a+nn),i>a&&!o?a+=nn:i<a&&o&&(i+=nn),o){var c=a;a=i,i=c}for(var h=0;h<a;h+=Math.PI/2)h>i&&(Go[0]=cf(h)*r+t,Go[1]=
vf(h)*n+e,l(s,Go,s),f(u,Go,u))}var fe={M:1,L:2,C:3,Q:4,A:5,Z:6,R:7},an=[],on=[],Yt=[],Ar=[],Xt=[],qt=[],hf=Math.min,pf=Math.max,sn=Math.cos,un=Math.sin,cr=Math.
abs,df=Math.PI,Mr=df*2,gf=typeof Float32Array<"u",sa=[];function mf(t){var e=Math.round(t/df*1e8)/1e8;return e%2*df}function vT(t,e){var r=mf(t[0]);r<0&&(r+=Mr);
var n=r-t[0],i=t[1];i+=n,!e&&i-r>=Mr?i=r+Mr:e&&r-i>=Mr?i=r-Mr:!e&&r>i?i=r+(Mr-mf(r-i)):e&&r<i&&(i=r-(Mr-mf(i-r))),t[0]=r,t[1]=i}var cT=(function(){function t(e){
this.dpr=1,this._xi=0,this._yi=0,this._x0=0,this._y0=0,this._len=0,e&&(this._saveData=!1),this._saveData&&(this.data=[])}return t.prototype.increaseVersion=function(){
this._version++},t.prototype.getVersion=function(){return this._version},t.prototype.setScale=function(e,r,n){n=n||0,n>0&&(this._ux=cr(n/ip/e)||0,this._uy=cr(n/
ip/r)||0)},t.prototype.setDPR=function(e){this.dpr=e},t.prototype.setContext=function(e){this._ctx=e},t.prototype.getContext=function(){return this._ctx},t.prototype.
beginPath=function(){return this._ctx&&this._ctx.beginPath(),this.reset(),this},t.prototype.reset=function(){this._saveData&&(this._len=0),this._pathSegLen&&(this.
_pathSegLen=null,this._pathLen=0),this._version++},t.prototype.moveTo=function(e,r){return this._drawPendingPt(),this.addData(fe.M,e,r),this._ctx&&this._ctx.moveTo(
e,r),this._x0=e,this._y0=r,this._xi=e,this._yi=r,this},t.prototype.lineTo=function(e,r){var n=cr(e-this._xi),i=cr(r-this._yi),a=n>this._ux||i>this._uy;if(this.addData(
fe.L,e,r),this._ctx&&a&&this._ctx.lineTo(e,r),a)this._xi=e,this._yi=r,this._pendingPtDist=0;else{var o=n*n+i*i;o>this._pendingPtDist&&(this._pendingPtX=e,this._pendingPtY=
r,this._pendingPtDist=o)}return this},t.prototype.bezierCurveTo=function(e,r,n,i,a,o){return this._drawPendingPt(),this.addData(fe.C,e,r,n,i,a,o),this._ctx&&this.
_ctx.bezierCurveTo(e,r,n,i,a,o),this._xi=a,this._yi=o,this},t.prototype.quadraticCurveTo=function(e,r,n,i){return this._drawPendingPt(),this.addData(fe.Q,e,r,n,
i),this._ctx&&this._ctx.quadraticCurveTo(e,r,n,i),this._xi=n,this._yi=i,this},t.prototype.arc=function(e,r,n,i,a,o){this._drawPendingPt(),sa[0]=i,sa[1]=a,vT(sa,
o),i=sa[0],a=sa[1];var s=a-i;return this.addData(fe.A,e,r,n,n,i,s,0,o?0:1),this._ctx&&this._ctx.arc(e,r,n,i,a,o),this._xi=sn(a)*n+e,this._yi=un(a)*n+r,this},t.prototype.
arcTo=function(e,r,n,i,a){return this._drawPendingPt(),this._ctx&&this._ctx.arcTo(e,r,n,i,a),this},t.prototype.rect=function(e,r,n,i){return this._drawPendingPt(),
this._ctx&&this._ctx.rect(e,r,n,i),this.addData(fe.R,e,r,n,i),this},t.prototype.closePath=function(){this._drawPendingPt(),this.addData(fe.Z);var e=this._ctx,r=this.
_x0,n=this._y0;return e&&e.closePath(),this._xi=r,this._yi=n,this},t.prototype.fill=function(e){e&&e.fill(),this.toStatic()},t.prototype.stroke=function(e){e&&e.
stroke(),this.toStatic()},t.prototype.len=function(){return this._len},t.prototype.setData=function(e){if(this._saveData){var r=e.length;!(this.data&&this.data.
length===r)&&gf&&(this.data=new Float32Array(r));for(var n=0;n<r;n++)this.data[n]=e[n];this._len=r}},t.prototype.appendPath=function(e){if(this._saveData){e instanceof
Array||(e=[e]);for(var r=e.length,n=0,i=this._len,a=0;a<r;a++)n+=e[a].len();var o=this.data;if(gf&&(o instanceof Float32Array||!o)&&(this.data=new Float32Array(
i+n),i>0&&o))for(var s=0;s<i;s++)this.data[s]=o[s];for(var a=0;a<r;a++)for(var u=e[a].data,s=0;s<u.length;s++)this.data[i++]=u[s];this._len=i}},t.prototype.addData=
function(e,r,n,i,a,o,s,u,l){if(this._saveData){var f=this.data;this._len+arguments.length>f.length&&(this._expandData(),f=this.data);for(var v=0;v<arguments.length;v++)
f[this._len++]=arguments[v]}},t.prototype._drawPendingPt=function(){this._pendingPtDist>0&&(this._ctx&&this._ctx.lineTo(this._pendingPtX,this._pendingPtY),this.
_pendingPtDist=0)},t.prototype._expandData=function(){if(!(this.data instanceof Array)){for(var e=[],r=0;r<this._len;r++)e[r]=this.data[r];this.data=e}},t.prototype.
toStatic=function(){if(this._saveData){this._drawPendingPt();var e=this.data;e instanceof Array&&(e.length=this._len,gf&&this._len>11&&(this.data=new Float32Array(
e)))}},t.prototype.getBoundingRect=function(){Yt[0]=Yt[1]=Xt[0]=Xt[1]=Number.MAX_VALUE,Ar[0]=Ar[1]=qt[0]=qt[1]=-Number.MAX_VALUE;var e=this.data,r=0,n=0,i=0,a=0,
o;for(o=0;o<this._len;){var s=e[o++],u=o===1;switch(u&&(r=e[o],n=e[o+1],i=r,a=n),s){case fe.M:r=i=e[o++],n=a=e[o++],Xt[0]=i,Xt[1]=a,qt[0]=i,qt[1]=a;break;case fe.
L:id(r,n,e[o],e[o+1],Xt,qt),r=e[o++],n=e[o++];break;case fe.C:uT(r,n,e[o++],e[o++],e[o++],e[o++],e[o],e[o+1],Xt,qt),r=e[o++],n=e[o++];break;case fe.Q:lT(r,n,e[o++],
e[o++],e[o],e[o+1],Xt,qt),r=e[o++],n=e[o++];break;case fe.A:var l=e[o++],f=e[o++],v=e[o++],c=e[o++],h=e[o++],p=e[o++]+h;o+=1;var d=!e[o++];u&&(i=sn(h)*v+l,a=un(
h)*c+f),fT(l,f,v,c,h,p,d,Xt,qt),r=sn(p)*v+l,n=un(p)*c+f;break;case fe.R:i=r=e[o++],a=n=e[o++];var g=e[o++],m=e[o++];id(i,a,i+g,a+m,Xt,qt);break;case fe.Z:r=i,n=
a;break}Xn(Yt,Yt,Xt),qn(Ar,Ar,qt)}return o===0&&(Yt[0]=Yt[1]=Ar[0]=Ar[1]=0),new oe(Yt[0],Yt[1],Ar[0]-Yt[0],Ar[1]-Yt[1])},t.prototype._calculateLength=function(){
var e=this.data,r=this._len,n=this._ux,i=this._uy,a=0,o=0,s=0,u=0;this._pathSegLen||(this._pathSegLen=[]);for(var l=this._pathSegLen,f=0,v=0,c=0;c<r;){var h=e[c++],
p=c===1;p&&(a=e[c],o=e[c+1],s=a,u=o);var d=-1;switch(h){case fe.M:a=s=e[c++],o=u=e[c++];break;case fe.L:{var g=e[c++],m=e[c++],y=g-a,_=m-o;(cr(y)>n||cr(_)>i||c===
r-1)&&(d=Math.sqrt(y*y+_*_),a=g,o=m);break}case fe.C:{var S=e[c++],b=e[c++],g=e[c++],m=e[c++],w=e[c++],T=e[c++];d=sb(a,o,S,b,g,m,w,T,10),a=w,o=T;break}case fe.Q:{
var S=e[c++],b=e[c++],g=e[c++],m=e[c++];d=fb(a,o,S,b,g,m,10),a=g,o=m;break}case fe.A:var D=e[c++],x=e[c++],E=e[c++],C=e[c++],L=e[c++],A=e[c++],N=A+L;c+=1,p&&(s=
sn(L)*E+D,u=un(L)*C+x),d=pf(E,C)*hf(Mr,Math.abs(A)),a=sn(N)*E+D,o=un(N)*C+x;break;case fe.R:{s=a=e[c++],u=o=e[c++];var I=e[c++],O=e[c++];d=I*2+O*2;break}case fe.
Z:{var y=s-a,_=u-o;d=Math.sqrt(y*y+_*_),a=s,o=u;break}}d>=0&&(l[v++]=d,f+=d)}return this._pathLen=f,f},t.prototype.rebuildPath=function(e,r){var n=this.data,i=this.
_ux,a=this._uy,o=this._len,s,u,l,f,v,c,h=r<1,p,d,g=0,m=0,y,_=0,S,b;if(!(h&&(this._pathSegLen||this._calculateLength(),p=this._pathSegLen,d=this._pathLen,y=r*d,!y)))
e:for(var w=0;w<o;){var T=n[w++],D=w===1;switch(D&&(l=n[w],f=n[w+1],s=l,u=f),T!==fe.L&&_>0&&(e.lineTo(S,b),_=0),T){case fe.M:s=l=n[w++],u=f=n[w++],e.moveTo(l,f);
break;case fe.L:{v=n[w++],c=n[w++];var x=cr(v-l),E=cr(c-f);if(x>i||E>a){if(h){var C=p[m++];if(g+C>y){var L=(y-g)/C;e.lineTo(l*(1-L)+v*L,f*(1-L)+c*L);break e}g+=
C}e.lineTo(v,c),l=v,f=c,_=0}else{var A=x*x+E*E;A>_&&(S=v,b=c,_=A)}break}case fe.C:{var N=n[w++],I=n[w++],O=n[w++],R=n[w++],k=n[w++],V=n[w++];if(h){var C=p[m++];
if(g+C>y){var L=(y-g)/C;uo(l,N,O,k,L,an),uo(f,I,R,V,L,on),e.bezierCurveTo(an[1],on[1],an[2],on[2],an[3],on[3]);break e}g+=C}e.bezierCurveTo(N,I,O,R,k,V),l=k,f=V;
break}case fe.Q:{var N=n[w++],I=n[w++],O=n[w++],R=n[w++];if(h){var C=p[m++];if(g+C>y){var L=(y-g)/C;lo(l,N,O,L,an),lo(f,I,R,L,on),e.quadraticCurveTo(an[1],on[1],
an[2],on[2]);break e}g+=C}e.quadraticCurveTo(N,I,O,R),l=O,f=R;break}case fe.A:var W=n[w++],U=n[w++],X=n[w++],q=n[w++],z=n[w++],J=n[w++],te=n[w++],Pe=!n[w++],Fe=X>
q?X:q,le=cr(X-q)>.001,Te=z+J,$=!1;if(h){var C=p[m++];g+C>y&&(Te=z+J*(y-g)/C,$=!0),g+=C}if(le&&e.ellipse?e.ellipse(W,U,X,q,te,z,Te,Pe):e.arc(W,U,Fe,z,Te,Pe),$)break e;
D&&(s=sn(z)*X+W,u=un(z)*q+U),l=sn(Te)*X+W,f=un(Te)*q+U;break;case fe.R:s=l=n[w],u=f=n[w+1],v=n[w++],c=n[w++];var re=n[w++],Dt=n[w++];if(h){var C=p[m++];if(g+C>y){
var Ae=y-g;e.moveTo(v,c),e.lineTo(v+hf(Ae,re),c),Ae-=re,Ae>0&&e.lineTo(v+re,c+hf(Ae,Dt)),Ae-=Dt,Ae>0&&e.lineTo(v+pf(re-Ae,0),c+Dt),Ae-=re,Ae>0&&e.lineTo(v,c+pf(
Dt-Ae,0));break e}g+=C}e.rect(v,c,re,Dt);break;case fe.Z:if(h){var C=p[m++];if(g+C>y){var L=(y-g)/C;e.lineTo(l*(1-L)+s*L,f*(1-L)+u*L);break e}g+=C}e.closePath(),
l=s,f=u}}},t.prototype.clone=function(){var e=new t,r=this.data;return e.data=r.slice?r.slice():Array.prototype.slice.call(r),e._len=this._len,e},t.prototype.canSave=
function(){return!!this._saveData},t.CMD=fe,t.initDefaultProps=(function(){var e=t.prototype;e._saveData=!0,e._ux=0,e._uy=0,e._pendingPtDist=0,e._version=0})(),
t})(),Lr=cT;function li(t,e,r,n,i,a,o){if(i===0)return!1;var s=i,u=0,l=t;if(o>e+s&&o>n+s||o<e-s&&o<n-s||a>t+s&&a>r+s||a<t-s&&a<r-s)return!1;if(t!==r)u=(e-n)/(t-
r),l=(t*n-r*e)/(t-r);else return Math.abs(a-t)<=s/2;var f=u*a-o+l,v=f*f/(u*u+1);return v<=s/2*s/2}function hT(t,e,r,n,i,a,o,s,u,l,f){if(u===0)return!1;var v=u;if(f>
e+v&&f>n+v&&f>a+v&&f>s+v||f<e-v&&f<n-v&&f<a-v&&f<s-v||l>t+v&&l>r+v&&l>i+v&&l>o+v||l<t-v&&l<r-v&&l<i-v&&l<o-v)return!1;var c=ob(t,e,r,n,i,a,o,s,l,f,null);return c<=
v/2}function pT(t,e,r,n,i,a,o,s,u){if(o===0)return!1;var l=o;if(u>e+l&&u>n+l&&u>a+l||u<e-l&&u<n-l&&u<a-l||s>t+l&&s>r+l&&s>i+l||s<t-l&&s<r-l&&s<i-l)return!1;var f=lb(
t,e,r,n,i,a,s,u,null);return f<=l/2}var sd=Math.PI*2;function Uo(t){return t%=sd,t<0&&(t+=sd),t}var ua=Math.PI*2;function dT(t,e,r,n,i,a,o,s,u){if(o===0)return!1;
var l=o;s-=t,u-=e;var f=Math.sqrt(s*s+u*u);if(f-l>r||f+l<r)return!1;if(Math.abs(n-i)%ua<1e-4)return!0;if(a){var v=n;n=Uo(i),i=Uo(v)}else n=Uo(n),i=Uo(i);n>i&&(i+=
ua);var c=Math.atan2(u,s);return c<0&&(c+=ua),c>=n&&c<=i||c+ua>=n&&c+ua<=i}function ln(t,e,r,n,i,a){if(a>e&&a>n||a<e&&a<n||n===e)return 0;var o=(a-e)/(n-e),s=n<
e?1:-1;(o===1||o===0)&&(s=n<e?.5:-.5);var u=o*(r-t)+t;return u===i?1/0:u>i?s:0}var Nr=Lr.CMD,fn=Math.PI*2,gT=1e-4;function mT(t,e){return Math.abs(t-e)<gT}var Ke=[
-1,-1,-1],dt=[-1,-1];function yT(){var t=dt[0];dt[0]=dt[1],dt[1]=t}function _T(t,e,r,n,i,a,o,s,u,l){if(l>e&&l>n&&l>a&&l>s||l<e&&l<n&&l<a&&l<s)return 0;var f=so(
e,n,a,s,l,Ke);if(f===0)return 0;for(var v=0,c=-1,h=void 0,p=void 0,d=0;d<f;d++){var g=Ke[d],m=g===0||g===1?.5:1,y=Me(t,r,i,o,g);y<u||(c<0&&(c=Ph(e,n,a,s,dt),dt[1]<
dt[0]&&c>1&&yT(),h=Me(e,n,a,s,dt[0]),c>1&&(p=Me(e,n,a,s,dt[1]))),c===2?g<dt[0]?v+=h<e?m:-m:g<dt[1]?v+=p<h?m:-m:v+=s<p?m:-m:g<dt[0]?v+=h<e?m:-m:v+=s<h?m:-m)}return v}
function ST(t,e,r,n,i,a,o,s){if(s>e&&s>n&&s>a||s<e&&s<n&&s<a)return 0;var u=ub(e,n,a,s,Ke);if(u===0)return 0;var l=Rh(e,n,a);if(l>=0&&l<=1){for(var f=0,v=Ve(e,n,
a,l),c=0;c<u;c++){var h=Ke[c]===0||Ke[c]===1?.5:1,p=Ve(t,r,i,Ke[c]);p<o||(Ke[c]<l?f+=v<e?h:-h:f+=a<v?h:-h)}return f}else{var h=Ke[0]===0||Ke[0]===1?.5:1,p=Ve(t,
r,i,Ke[0]);return p<o?0:a<e?h:-h}}function bT(t,e,r,n,i,a,o,s){if(s-=e,s>r||s<-r)return 0;var u=Math.sqrt(r*r-s*s);Ke[0]=-u,Ke[1]=u;var l=Math.abs(n-i);if(l<1e-4)
return 0;if(l>=fn-1e-4){n=0,i=fn;var f=a?1:-1;return o>=Ke[0]+t&&o<=Ke[1]+t?f:0}if(n>i){var v=n;n=i,i=v}n<0&&(n+=fn,i+=fn);for(var c=0,h=0;h<2;h++){var p=Ke[h];
if(p+t>o){var d=Math.atan2(s,p),f=a?1:-1;d<0&&(d=fn+d),(d>=n&&d<=i||d+fn>=n&&d+fn<=i)&&(d>Math.PI/2&&d<Math.PI*1.5&&(f=-f),c+=f)}}return c}function ud(t,e,r,n,i){
for(var a=t.data,o=t.len(),s=0,u=0,l=0,f=0,v=0,c,h,p=0;p<o;){var d=a[p++],g=p===1;switch(d===Nr.M&&p>1&&(r||(s+=ln(u,l,f,v,n,i))),g&&(u=a[p],l=a[p+1],f=u,v=l),d){case Nr.
M:f=a[p++],v=a[p++],u=f,l=v;break;case Nr.L:if(r){if(li(u,l,a[p],a[p+1],e,n,i))return!0}else s+=ln(u,l,a[p],a[p+1],n,i)||0;u=a[p++],l=a[p++];break;case Nr.C:if(r){
if(hT(u,l,a[p++],a[p++],a[p++],a[p++],a[p],a[p+1],e,n,i))return!0}else s+=_T(u,l,a[p++],a[p++],a[p++],a[p++],a[p],a[p+1],n,i)||0;u=a[p++],l=a[p++];break;case Nr.
Q:if(r){if(pT(u,l,a[p++],a[p++],a[p],a[p+1],e,n,i))return!0}else s+=ST(u,l,a[p++],a[p++],a[p],a[p+1],n,i)||0;u=a[p++],l=a[p++];break;case Nr.A:var m=a[p++],y=a[p++],
_=a[p++],S=a[p++],b=a[p++],w=a[p++];p+=1;var T=!!(1-a[p++]);c=Math.cos(b)*_+m,h=Math.sin(b)*S+y,g?(f=c,v=h):s+=ln(u,l,c,h,n,i);var D=(n-m)*S/_+m;if(r){if(dT(m,y,
S,b,b+w,T,e,D,i))return!0}else s+=bT(m,y,S,b,b+w,T,D,i);u=Math.cos(b+w)*_+m,l=Math.sin(b+w)*S+y;break;case Nr.R:f=u=a[p++],v=l=a[p++];var x=a[p++],E=a[p++];if(c=
f+x,h=v+E,r){if(li(f,v,c,v,e,n,i)||li(c,v,c,h,e,n,i)||li(c,h,f,h,e,n,i)||li(f,h,f,v,e,n,i))return!0}else s+=ln(c,v,c,h,n,i),s+=ln(f,h,f,v,n,i);break;case Nr.Z:if(r){
if(li(u,l,f,v,e,n,i))return!0}else s+=ln(u,l,f,v,n,i);u=f,l=v;break}}return!r&&!mT(l,v)&&(s+=ln(u,l,f,v,n,i)||0),s!==0}function wT(t,e,r){return ud(t,0,!1,e,r)}
function TT(t,e,r,n){return ud(t,e,!0,r,n)}var Ho=me({fill:"#000",stroke:null,strokePercent:1,fillOpacity:1,strokeOpacity:1,lineDashOffset:0,lineWidth:1,lineCap:"\
butt",miterLimit:10,strokeNoScale:!1,strokeFirst:!1},rn),DT={style:me({fill:!0,stroke:!0,strokePercent:!0,fillOpacity:!0,strokeOpacity:!0,lineDashOffset:!0,lineWidth:!0,
miterLimit:!0},Bo.style)},yf=Eo.concat(["invisible","culling","z","z2","zlevel","parent"]),ET=(function(t){Se(e,t);function e(r){return t.call(this,r)||this}return e.
prototype.update=function(){var r=this;t.prototype.update.call(this);var n=this.style;if(n.decal){var i=this._decalEl=this._decalEl||new e;i.buildPath===e.prototype.
buildPath&&(i.buildPath=function(u){r.buildPath(u,r.shape)}),i.silent=!0;var a=i.style;for(var o in n)a[o]!==n[o]&&(a[o]=n[o]);a.fill=n.fill?n.decal:null,a.decal=
null,a.shadowColor=null,n.strokeFirst&&(a.stroke=null);for(var s=0;s<yf.length;++s)i[yf[s]]=this[yf[s]];i.__dirty|=At}else this._decalEl&&(this._decalEl=null)},
e.prototype.getDecalElement=function(){return this._decalEl},e.prototype._init=function(r){var n=ie(r);this.shape=this.getDefaultShape();var i=this.getDefaultStyle();
i&&this.useStyle(i);for(var a=0;a<n.length;a++){var o=n[a],s=r[o];o==="style"?this.style?B(this.style,s):this.useStyle(s):o==="shape"?B(this.shape,s):t.prototype.
attrKV.call(this,o,s)}this.style||this.useStyle({})},e.prototype.getDefaultStyle=function(){return null},e.prototype.getDefaultShape=function(){return{}},e.prototype.
canBeInsideText=function(){return this.hasFill()},e.prototype.getInsideTextFill=function(){var r=this.style.fill;if(r!=="none"){if(Z(r)){var n=ho(r,0);return n>
.5?Nl:n>.2?Ub:Il}else if(r)return Il}return Nl},e.prototype.getInsideTextStroke=function(r){var n=this.style.fill;if(Z(n)){var i=this.__zr,a=!!(i&&i.isDarkMode()),
o=ho(r,0)<Ll;if(a===o)return n}},e.prototype.buildPath=function(r,n,i){},e.prototype.pathUpdated=function(){this.__dirty&=~Qn},e.prototype.getUpdatedPathProxy=function(r){
return!this.path&&this.createPathProxy(),this.path.beginPath(),this.buildPath(this.path,this.shape,r),this.path},e.prototype.createPathProxy=function(){this.path=
new Lr(!1)},e.prototype.hasStroke=function(){var r=this.style,n=r.stroke;return!(n==null||n==="none"||!(r.lineWidth>0))},e.prototype.hasFill=function(){var r=this.
style,n=r.fill;return n!=null&&n!=="none"},e.prototype.getBoundingRect=function(){var r=this._rect,n=this.style,i=!r;if(i){var a=!1;this.path||(a=!0,this.createPathProxy());
var o=this.path;(a||this.__dirty&Qn)&&(o.beginPath(),this.buildPath(o,this.shape,!1),this.pathUpdated()),r=o.getBoundingRect()}if(this._rect=r,this.hasStroke()&&
this.path&&this.path.len()>0){var s=this._rectStroke||(this._rectStroke=r.clone());if(this.__dirty||i){s.copy(r);var u=n.strokeNoScale?this.getLineScale():1,l=n.
lineWidth;if(!this.hasFill()){var f=this.strokeContainThreshold;l=Math.max(l,f??4)}u>1e-10&&(s.width+=l/u,s.height+=l/u,s.x-=l/u/2,s.y-=l/u/2)}return s}return r},
e.prototype.contain=function(r,n){var i=this.transformCoordToLocal(r,n),a=this.getBoundingRect(),o=this.style;if(r=i[0],n=i[1],a.contain(r,n)){var s=this.path;if(this.
hasStroke()){var u=o.lineWidth,l=o.strokeNoScale?this.getLineScale():1;if(l>1e-10&&(this.hasFill()||(u=Math.max(u,this.strokeContainThreshold)),TT(s,u/l,r,n)))return!0}
if(this.hasFill())return wT(s,r,n)}return!1},e.prototype.dirtyShape=function(){this.__dirty|=Qn,this._rect&&(this._rect=null),this._decalEl&&this._decalEl.dirtyShape(),
this.markRedraw()},e.prototype.dirty=function(){this.dirtyStyle(),this.dirtyShape()},e.prototype.animateShape=function(r){return this.animate("shape",r)},e.prototype.
updateDuringAnimation=function(r){r==="style"?this.dirtyStyle():r==="shape"?this.dirtyShape():this.markRedraw()},e.prototype.attrKV=function(r,n){r==="shape"?this.
setShape(n):t.prototype.attrKV.call(this,r,n)},e.prototype.setShape=function(r,n){var i=this.shape;return i||(i=this.shape={}),typeof r=="string"?i[r]=n:B(i,r),
this.dirtyShape(),this},e.prototype.shapeChanged=function(){return!!(this.__dirty&Qn)},e.prototype.createStyle=function(r){return $a(Ho,r)},e.prototype._innerSaveToNormal=
function(r){t.prototype._innerSaveToNormal.call(this,r);var n=this._normalState;r.shape&&!n.shape&&(n.shape=B({},this.shape))},e.prototype._applyStateObj=function(r,n,i,a,o,s){
if(t.prototype._applyStateObj.call(this,r,n,i,a,o,s),this.__inHover!==No){var u=!(n&&a),l;if(n&&n.shape?o?a?l=n.shape:(l=B({},i.shape),B(l,n.shape)):(l=B({},a?this.
shape:i.shape),B(l,n.shape)):u&&(l=i.shape),l)if(o){this.shape=B({},this.shape);for(var f={},v=ie(l),c=0;c<v.length;c++){var h=v[c];typeof l[h]=="object"?this.shape[h]=
l[h]:f[h]=l[h]}this._transitionState(r,{shape:f},s)}else this.shape=l,this.dirtyShape()}},e.prototype._mergeStates=function(r){for(var n=t.prototype._mergeStates.
call(this,r),i,a=0;a<r.length;a++){var o=r[a];o.shape&&(i=i||{},this._mergeStyle(i,o.shape))}return i&&(n.shape=i),n},e.prototype.getAnimationStyleProps=function(){
return DT},e.prototype.isZeroArea=function(){return!1},e.extend=function(r){var n=(function(a){Se(o,a);function o(s){var u=a.call(this,s)||this;return r.init&&r.
init.call(u,s),u}return o.prototype.getDefaultStyle=function(){return ne(r.style)},o.prototype.getDefaultShape=function(){return ne(r.shape)},o})(e);for(var i in r)
typeof r[i]=="function"&&(n.prototype[i]=r[i]);return n},e.initDefaultProps=(function(){var r=e.prototype;r.type="path",r.strokeContainThreshold=5,r.segmentIgnoreThreshold=
0,r.subPixelOptimize=!1,r.autoBatch=!1,r.__dirty=At|Ki|Qn})(),e})(Fo),ve=ET,CT=me({strokeFirst:!0,font:nr,x:0,y:0,textAlign:"left",textBaseline:"top",miterLimit:2},
Ho),ld=(function(t){Se(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e.prototype.hasStroke=function(){return rd(this.style)},e.prototype.
hasFill=function(){var r=this.style,n=r.fill;return n!=null&&n!=="none"},e.prototype.createStyle=function(r){return $a(CT,r)},e.prototype.setBoundingRect=function(r){
this._rect=r},e.prototype.getBoundingRect=function(){return this._rect||(this._rect=iT(this.style)),this._rect},e.initDefaultProps=(function(){var r=e.prototype;
r.dirtyRectTolerance=10})(),e})(Fo);ld.prototype.type="tspan";var Wo=ld,xT=me({x:0,y:0},rn),AT={style:me({x:!0,y:!0,width:!0,height:!0,sx:!0,sy:!0,sWidth:!0,sHeight:!0},
Bo.style)};function MT(t){return!!(t&&typeof t!="string"&&t.width&&t.height)}var fd=(function(t){Se(e,t);function e(){return t!==null&&t.apply(this,arguments)||
this}return e.prototype.createStyle=function(r){return $a(xT,r)},e.prototype._getSize=function(r){var n=this.style,i=n[r];if(i!=null)return i;var a=MT(n.image)?
n.image:this.__image;if(!a)return 0;var o=r==="width"?"height":"width",s=n[o];return s==null?a[r]:a[r]/a[o]*s},e.prototype.getWidth=function(){return this._getSize(
"width")},e.prototype.getHeight=function(){return this._getSize("height")},e.prototype.getAnimationStyleProps=function(){return AT},e.prototype.getBoundingRect=
function(){var r=this.style;return this._rect||(this._rect=new oe(r.x||0,r.y||0,this.getWidth(),this.getHeight())),this._rect},e})(Fo);fd.prototype.type="image";
var vn=fd;function LT(t,e){var r=e.x,n=e.y,i=e.width,a=e.height,o=e.r,s,u,l,f;i<0&&(r=r+i,i=-i),a<0&&(n=n+a,a=-a),typeof o=="number"?s=u=l=f=o:o instanceof Array?
o.length===1?s=u=l=f=o[0]:o.length===2?(s=l=o[0],u=f=o[1]):o.length===3?(s=o[0],u=f=o[1],l=o[2]):(s=o[0],u=o[1],l=o[2],f=o[3]):s=u=l=f=0;var v;s+u>i&&(v=s+u,s*=
i/v,u*=i/v),l+f>i&&(v=l+f,l*=i/v,f*=i/v),u+l>a&&(v=u+l,u*=a/v,l*=a/v),s+f>a&&(v=s+f,s*=a/v,f*=a/v),t.moveTo(r+s,n),t.lineTo(r+i-u,n),u!==0&&t.arc(r+i-u,n+u,u,-Math.
PI/2,0),t.lineTo(r+i,n+a-l),l!==0&&t.arc(r+i-l,n+a-l,l,0,Math.PI/2),t.lineTo(r+f,n+a),f!==0&&t.arc(r+f,n+a-f,f,Math.PI/2,Math.PI),t.lineTo(r,n+s),s!==0&&t.arc(r+
s,n+s,s,Math.PI,Math.PI*1.5),t.closePath()}var fi=Math.round;function vd(t,e,r){if(e){var n=e.x1,i=e.x2,a=e.y1,o=e.y2;t.x1=n,t.x2=i,t.y1=a,t.y2=o;var s=r&&r.lineWidth;
return s&&(fi(n*2)===fi(i*2)&&(t.x1=t.x2=vi(n,s,!0)),fi(a*2)===fi(o*2)&&(t.y1=t.y2=vi(a,s,!0))),t}}function NT(t,e,r){if(e){var n=e.x,i=e.y,a=e.width,o=e.height;
t.x=n,t.y=i,t.width=a,t.height=o;var s=r&&r.lineWidth;return s&&(t.x=vi(n,s,!0),t.y=vi(i,s,!0),t.width=Math.max(vi(n+a,s,!1)-t.x,a===0?0:1),t.height=Math.max(vi(
i+o,s,!1)-t.y,o===0?0:1)),t}}function vi(t,e,r){if(!e)return t;var n=fi(t*2);return(n+fi(e))%2===0?n/2:(n+(r?1:-1))/2}var IT=(function(){function t(){this.x=0,this.
y=0,this.width=0,this.height=0}return t})(),OT={},cd=(function(t){Se(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultShape=function(){
return new IT},e.prototype.buildPath=function(r,n){var i,a,o,s;if(this.subPixelOptimize){var u=NT(OT,n,this.style);i=u.x,a=u.y,o=u.width,s=u.height,u.r=n.r,n=u}else
i=n.x,a=n.y,o=n.width,s=n.height;n.r?LT(r,n):r.rect(i,a,o,s)},e.prototype.isZeroArea=function(){return!this.shape.width||!this.shape.height},e})(ve);cd.prototype.
type="rect";var Qe=cd,hd={fill:"#000"},pd=2,Zt={},PT={style:me({fill:!0,stroke:!0,fillOpacity:!0,strokeOpacity:!0,lineWidth:!0,fontSize:!0,lineHeight:!0,width:!0,
height:!0,textShadowColor:!0,textShadowBlur:!0,textShadowOffsetX:!0,textShadowOffsetY:!0,backgroundColor:!0,padding:!0,borderColor:!0,borderWidth:!0,borderRadius:!0},
Bo.style)},dd=(function(t){Se(e,t);function e(r){var n=t.call(this)||this;return n.type="text",n._children=[],n._defaultStyle=hd,n.attr(r),n}return e.prototype.
childrenRef=function(){return this._children},e.prototype.update=function(){t.prototype.update.call(this),this.styleChanged()&&this._updateSubTexts();for(var r=0;r<
this._children.length;r++){var n=this._children[r];n.zlevel=this.zlevel,n.z=this.z,n.z2=this.z2,n.culling=this.culling,n.cursor=this.cursor,n.invisible=this.invisible}},
e.prototype.updateTransform=function(){var r=this.innerTransformable;r?(r.updateTransform(),r.transform&&(this.transform=r.transform)):t.prototype.updateTransform.
call(this)},e.prototype.getLocalTransform=function(r){var n=this.innerTransformable;return n?n.getLocalTransform(r):t.prototype.getLocalTransform.call(this,r)},
e.prototype.getComputedTransform=function(){return this.__hostTarget&&(this.__hostTarget.getComputedTransform(),this.__hostTarget.updateInnerText(!0)),t.prototype.
getComputedTransform.call(this)},e.prototype._updateSubTexts=function(){this._childCursor=0,BT(this.style),this.style.rich?this._updateRichTexts():this._updatePlainTexts(),
this._children.length=this._childCursor,this.styleUpdated()},e.prototype.addSelfToZr=function(r){t.prototype.addSelfToZr.call(this,r);for(var n=0;n<this._children.
length;n++)this._children[n].__zr=r},e.prototype.removeSelfFromZr=function(r){t.prototype.removeSelfFromZr.call(this,r);for(var n=0;n<this._children.length;n++)
this._children[n].__zr=null},e.prototype.getBoundingRect=function(){if(this.styleChanged()&&this._updateSubTexts(),!this._rect){for(var r=new oe(0,0,0,0),n=this.
_children,i=[],a=null,o=0;o<n.length;o++){var s=n[o],u=s.getBoundingRect(),l=s.getLocalTransform(i);l?(r.copy(u),r.applyTransform(l),a=a||r.clone(),a.union(r)):
(a=a||u.clone(),a.union(u))}this._rect=a||r}return this._rect},e.prototype.setDefaultTextStyle=function(r){this._defaultStyle=r||hd},e.prototype.setTextContent=
function(r){if(process.env.NODE_ENV!=="production")throw new Error("Can't attach text on another text")},e.prototype._mergeStyle=function(r,n){if(!n)return r;var i=n.
rich,a=r.rich||i&&{};return B(r,n),i&&a?(this._mergeRich(a,i),r.rich=a):a&&(r.rich=a),r},e.prototype._mergeRich=function(r,n){for(var i=ie(n),a=0;a<i.length;a++){
var o=i[a];r[o]=r[o]||{},B(r[o],n[o])}},e.prototype.getAnimationStyleProps=function(){return PT},e.prototype._getOrCreateChild=function(r){var n=this._children[this.
_childCursor];return(!n||!(n instanceof r))&&(n=new r),this._children[this._childCursor++]=n,n.__zr=this.__zr,n.parent=this,n},e.prototype._updatePlainTexts=function(){
var r=this.style,n=r.font||nr,i=r.padding,a=this._defaultStyle,o=r.x||0,s=r.y||0,u=r.align||a.align||"left",l=r.verticalAlign||a.verticalAlign||"top";Jp(Zt,a.overflowRect,
o,s,u,l),o=Zt.baseX,s=Zt.baseY;var f=Dd(r),v=$w(f,r,Zt.outerWidth,Zt.outerHeight),c=_f(r),h=!!r.backgroundColor,p=v.outerHeight,d=v.outerWidth,g=v.lines,m=v.lineHeight;
this.isTruncated=!!v.isTruncated;var y=o,_=jr(s,v.contentHeight,l);if(c||i){var S=ri(o,d,u),b=jr(s,p,l);c&&this._renderBackground(r,r,S,b,d,p)}_+=m/2,i&&(y=Td(o,
u,i),l==="top"?_+=i[0]:l==="bottom"&&(_-=i[2]));for(var w=0,T=!1,D=!1,x=wd("fill"in r?r.fill:(D=!0,a.fill)),E=bd("stroke"in r?r.stroke:!h&&(!a.autoStroke||D)?(w=
pd,T=!0,a.stroke):null),C=r.textShadowBlur>0,L=0;L<g.length;L++){var A=this._getOrCreateChild(Wo),N=A.createStyle();A.useStyle(N),N.text=g[L],N.x=y,N.y=_,u&&(N.
textAlign=u),N.textBaseline="middle",N.opacity=r.opacity,N.strokeFirst=!0,C&&(N.shadowBlur=r.textShadowBlur||0,N.shadowColor=r.textShadowColor||"transparent",N.
shadowOffsetX=r.textShadowOffsetX||0,N.shadowOffsetY=r.textShadowOffsetY||0),N.stroke=E,N.fill=x,E&&(N.lineWidth=r.lineWidth||w,N.lineDash=r.lineDash,N.lineDashOffset=
r.lineDashOffset||0),N.font=n,yd(N,r),_+=m,A.setBoundingRect(sf(N,v.contentWidth,v.calculatedLineHeight,T?0:null))}},e.prototype._updateRichTexts=function(){var r=this.
style,n=this._defaultStyle,i=r.align||n.align,a=r.verticalAlign||n.verticalAlign,o=r.x||0,s=r.y||0;Jp(Zt,n.overflowRect,o,s,i,a),o=Zt.baseX,s=Zt.baseY;var u=Dd(
r),l=eT(u,r,Zt.outerWidth,Zt.outerHeight,i),f=l.width,v=l.outerWidth,c=l.outerHeight,h=r.padding;this.isTruncated=!!l.isTruncated;var p=ri(o,v,i),d=jr(s,c,a),g=p,
m=d;h&&(g+=h[3],m+=h[0]);var y=g+f;_f(r)&&this._renderBackground(r,r,p,d,v,c);for(var _=!!r.backgroundColor,S=0;S<l.lines.length;S++){for(var b=l.lines[S],w=b.tokens,
T=w.length,D=b.lineHeight,x=b.width,E=0,C=g,L=y,A=T-1,N=void 0;E<T&&(N=w[E],!N.align||N.align==="left");)this._placeToken(N,r,D,m,C,"left",_),x-=N.width,C+=N.width,
E++;for(;A>=0&&(N=w[A],N.align==="right");)this._placeToken(N,r,D,m,L,"right",_),x-=N.width,L-=N.width,A--;for(C+=(f-(C-g)-(y-L)-x)/2;E<=A;)N=w[E],this._placeToken(
N,r,D,m,C+N.width/2,"center",_),C+=N.width,E++;m+=D}},e.prototype._placeToken=function(r,n,i,a,o,s,u){var l=n.rich[r.styleName]||{};l.text=r.text;var f=r.verticalAlign,
v=a+i/2;f==="top"?v=a+r.height/2:f==="bottom"&&(v=a+i-r.height/2);var c=!r.isLineHolder&&_f(l);c&&this._renderBackground(l,n,s==="right"?o-r.width:s==="center"?
o-r.width/2:o,v-r.height/2,r.width,r.height);var h=!!l.backgroundColor,p=r.textPadding;p&&(o=Td(o,s,p),v-=r.height/2-p[0]-r.innerHeight/2);var d=this._getOrCreateChild(
Wo),g=d.createStyle();d.useStyle(g);var m=this._defaultStyle,y=!1,_=0,S=!1,b=wd("fill"in l?l.fill:"fill"in n?n.fill:(y=!0,m.fill)),w=bd("stroke"in l?l.stroke:"s\
troke"in n?n.stroke:!h&&!u&&(!m.autoStroke||y)?(_=pd,S=!0,m.stroke):null),T=l.textShadowBlur>0||n.textShadowBlur>0;g.text=r.text,g.x=o,g.y=v,T&&(g.shadowBlur=l.
textShadowBlur||n.textShadowBlur||0,g.shadowColor=l.textShadowColor||n.textShadowColor||"transparent",g.shadowOffsetX=l.textShadowOffsetX||n.textShadowOffsetX||
0,g.shadowOffsetY=l.textShadowOffsetY||n.textShadowOffsetY||0),g.textAlign=s,g.textBaseline="middle",g.font=r.font||nr,g.opacity=wr(l.opacity,n.opacity,1),yd(g,
l),w&&(g.lineWidth=wr(l.lineWidth,n.lineWidth,_),g.lineDash=G(l.lineDash,n.lineDash),g.lineDashOffset=n.lineDashOffset||0,g.stroke=w),b&&(g.fill=b),d.setBoundingRect(
sf(g,r.contentWidth,r.contentHeight,S?0:null))},e.prototype._renderBackground=function(r,n,i,a,o,s){var u=r.backgroundColor,l=r.borderWidth,f=r.borderColor,v=u&&
u.image,c=u&&!v,h=r.borderRadius,p=this,d,g;if(c||r.lineHeight||l&&f){d=this._getOrCreateChild(Qe),d.useStyle(d.createStyle()),d.style.fill=null;var m=d.shape;m.
x=i,m.y=a,m.width=o,m.height=s,m.r=h,d.dirtyShape()}if(c){var y=d.style;y.fill=u||null,y.fillOpacity=G(r.fillOpacity,1)}else if(v){g=this._getOrCreateChild(vn),
g.onload=function(){p.dirtyStyle()};var _=g.style;_.image=u.image,_.x=i,_.y=a,_.width=o,_.height=s}if(l&&f){var y=d.style;y.lineWidth=l,y.stroke=f,y.strokeOpacity=
G(r.strokeOpacity,1),y.lineDash=r.borderDash,y.lineDashOffset=r.borderDashOffset||0,d.strokeContainThreshold=0,d.hasFill()&&d.hasStroke()&&(y.strokeFirst=!0,y.lineWidth*=
2)}var S=(d||g).style;S.shadowBlur=r.shadowBlur||0,S.shadowColor=r.shadowColor||"transparent",S.shadowOffsetX=r.shadowOffsetX||0,S.shadowOffsetY=r.shadowOffsetY||
0,S.opacity=wr(r.opacity,n.opacity,1)},e.makeFont=function(r){var n="";return _d(r)&&(n=[r.fontStyle,r.fontWeight,md(r.fontSize),r.fontFamily||"sans-serif"].join(
" ")),n&&Tr(n)||r.textFont||r.font},e})(Fo),kT={left:!0,right:1,center:1},RT={top:1,bottom:1,middle:1},gd=["fontStyle","fontWeight","fontSize","fontFamily"];function md(t){
return typeof t=="string"&&(t.indexOf("px")!==-1||t.indexOf("rem")!==-1||t.indexOf("em")!==-1)?t:isNaN(+t)?ku+"px":t+"px"}function yd(t,e){for(var r=0;r<gd.length;r++){
var n=gd[r],i=e[n];i!=null&&(t[n]=i)}}function _d(t){return t.fontSize!=null||t.fontFamily||t.fontWeight}function BT(t){return Sd(t),M(t.rich,Sd),t}function Sd(t){
if(t){t.font=dd.makeFont(t);var e=t.align;e==="middle"&&(e="center"),t.align=e==null||kT[e]?e:"left";var r=t.verticalAlign;r==="center"&&(r="middle"),t.verticalAlign=
r==null||RT[r]?r:"top";var n=t.padding;n&&(t.padding=Uu(t.padding))}}function bd(t,e){return t==null||e<=0||t==="transparent"||t==="none"?null:t.image||t.colorStops?
"#000":t}function wd(t){return t==null||t==="none"?null:t.image||t.colorStops?"#000":t}function Td(t,e,r){return e==="right"?t-r[1]:e==="center"?t+r[3]/2-r[1]/2:
t+r[3]}function Dd(t){var e=t.text;return e!=null&&(e+=""),e}function _f(t){return!!(t.backgroundColor||t.lineHeight||t.borderWidth&&t.borderColor)}var cn=dd,_e=pe(),
FT=function(t,e,r,n){if(n){var i=_e(n);i.dataIndex=r,i.dataType=e,i.seriesIndex=t,i.ssrType="chart",n.type==="group"&&n.traverse(function(a){var o=_e(a);o.seriesIndex=
t,o.dataIndex=r,o.dataType=e,o.ssrType="chart"})}},ci="undefined",Ed="series",Sf=K(["tooltip","label","itemName","itemId","itemGroupId","itemChildGroupId","seri\
esName"]),ot="original",Ue="arrayRows",Nt="objectRows",Kt="keyedColumns",hr="typedArray",Cd="unknown",Qt="column",hn="row",VT=["getDom","getZr","getWidth","getH\
eight","getDevicePixelRatio","dispatchAction","isSSR","isDisposed","on","off","getDataURL","getConnectedDataURL","getOption","getId","updateLabelLayout"],zT=(function(){
function t(e){M(VT,function(r){this[r]=Re(e[r],e)},this)}return t})();function GT(t,e){return e.mainType===Ed?t.getViewOfSeriesModel(e):t.getViewOfComponentModel(
e)}var xd=zT,Ad=1,Md={},Ld=pe(),bf=pe(),wf=0,Yo=1,Xo=2,gt=["emphasis","blur","select"],Nd=["normal","emphasis","blur","select"],UT=10,HT=9,pn="highlight",qo="do\
wnplay",Zo="select",Tf="unselect",Ko="toggleSelect",Df="selectchanged";function hi(t){return t!=null&&t!=="none"}function Qo(t,e,r){t.onHoverStateChange&&(t.hoverState||
0)!==r&&t.onHoverStateChange(e),t.hoverState=r}function Id(t){Qo(t,"emphasis",Xo)}function Od(t){t.hoverState===Xo&&Qo(t,"normal",wf)}function Ef(t){Qo(t,"blur",
Yo)}function Pd(t){t.hoverState===Yo&&Qo(t,"normal",wf)}function WT(t){t.selected=!0}function YT(t){t.selected=!1}function kd(t,e,r){e(t,r)}function pr(t,e,r){kd(
t,e,r),t.isGroup&&t.traverse(function(n){kd(n,e,r)})}function Rd(t,e){switch(e){case"emphasis":t.hoverState=Xo;break;case"normal":t.hoverState=wf;break;case"blu\
r":t.hoverState=Yo;break;case"select":t.selected=!0}}function XT(t,e,r,n){for(var i=t.style,a={},o=0;o<e.length;o++){var s=e[o],u=i[s];a[s]=u??(n&&n[s])}for(var o=0;o<
t.animators.length;o++){var l=t.animators[o];l.__fromStateTransition&&l.__fromStateTransition.indexOf(r)<0&&l.targetName==="style"&&l.saveTo(a,e)}return a}function qT(t,e,r,n){
var i=r&&ue(r,"select")>=0,a=!1;if(t instanceof ve){var o=Ld(t),s=i&&o.selectFill||o.normalFill,u=i&&o.selectStroke||o.normalStroke;if(hi(s)||hi(u)){n=n||{};var l=n.
style||{};l.fill==="inherit"?(a=!0,n=B({},n),l=B({},l),l.fill=s):!hi(l.fill)&&hi(s)?(a=!0,n=B({},n),l=B({},l),l.fill=gl(s)):!hi(l.stroke)&&hi(u)&&(a||(n=B({},n),
l=B({},l)),l.stroke=gl(u)),n.style=l}}if(n&&n.z2==null){a||(n=B({},n));var f=t.z2EmphasisLift;n.z2=t.z2+(f??UT)}return n}function ZT(t,e,r){if(r&&r.z2==null){r=
B({},r);var n=t.z2SelectLift;r.z2=t.z2+(n??HT)}return r}function KT(t,e,r){var n=ue(t.currentStates,e)>=0,i=t.style.opacity,a=n?null:XT(t,["opacity"],e,{opacity:1});
r=r||{};var o=r.style||{};return o.opacity==null&&(r=B({},r),o=B({opacity:n?i:a.opacity*.1},o),r.style=o),r}function Cf(t,e){var r=this.states[t];if(this.style){
if(t==="emphasis")return qT(this,t,e,r);if(t==="blur")return KT(this,t,r);if(t==="select")return ZT(this,t,r)}return r}function QT(t){t.stateProxy=Cf;var e=t.getTextContent(),
r=t.getTextGuideLine();e&&(e.stateProxy=Cf),r&&(r.stateProxy=Cf)}function Bd(t,e){!Ud(t,e)&&!t.__highByOuter&&pr(t,Id)}function Fd(t,e){!Ud(t,e)&&!t.__highByOuter&&
pr(t,Od)}function la(t,e){t.__highByOuter|=1<<(e||0),pr(t,Id)}function fa(t,e){!(t.__highByOuter&=~(1<<(e||0)))&&pr(t,Od)}function Vd(t){pr(t,Ef)}function xf(t){
pr(t,Pd)}function zd(t){pr(t,WT)}function Gd(t){pr(t,YT)}function Ud(t,e){return t.__highDownSilentOnTouch&&e.zrByTouch}function Hd(t){var e=t.getModel(),r=[],n=[];
e.eachComponent(function(i,a){var o=bf(a),s=GT(t,a),u=i==="series";!u&&n.push(s),o.isBlured&&(s.group.traverse(function(l){Pd(l)}),u&&r.push(a)),o.isBlured=!1}),
M(n,function(i){i&&i.toggleBlurSeries&&i.toggleBlurSeries(r,!1,e)})}function Af(t,e,r,n){var i=n.getModel();r=r||"coordinateSystem";function a(l,f){for(var v=0;v<
f.length;v++){var c=l.getItemGraphicEl(f[v]);c&&xf(c)}}if(t!=null&&!(!e||e==="none")){var o=i.getSeriesByIndex(t),s=o.coordinateSystem;s&&s.master&&(s=s.master);
var u=[];i.eachSeries(function(l){var f=o===l,v=l.coordinateSystem;v&&v.master&&(v=v.master);var c=v&&s?v===s:f;if(!(r==="series"&&!f||r==="coordinateSystem"&&!c||
e==="series"&&f)){var h=n.getViewOfSeriesModel(l);if(h.group.traverse(function(g){g.__highByOuter&&f&&e==="self"||Ef(g)}),nt(e))a(l.getData(),e);else if(Q(e))for(var p=ie(
e),d=0;d<p.length;d++)a(l.getData(p[d]),e[p[d]]);u.push(l),bf(l).isBlured=!0}}),i.eachComponent(function(l,f){if(l!=="series"){var v=n.getViewOfComponentModel(f);
v&&v.toggleBlurSeries&&v.toggleBlurSeries(u,!0,i)}})}}function Mf(t,e,r){if(!(t==null||e==null)){var n=r.getModel().getComponent(t,e);if(n){bf(n).isBlured=!0;var i=r.
getViewOfComponentModel(n);!i||!i.focusBlurEnabled||i.group.traverse(function(a){Ef(a)})}}}function $T(t,e,r){var n=t.seriesIndex,i=t.getData(e.dataType);if(!i){
process.env.NODE_ENV!=="production"&&se("Unknown dataType "+e.dataType);return}var a=si(i,e);a=(H(a)?a[0]:a)||0;var o=i.getItemGraphicEl(a);if(!o)for(var s=i.count(),
u=0;!o&&u<s;)o=i.getItemGraphicEl(u++);if(o){var l=_e(o);Af(n,l.focus,l.blurScope,r)}else{var f=t.get(["emphasis","focus"]),v=t.get(["emphasis","blurScope"]);f!=
null&&Af(n,f,v,r)}}function Lf(t,e,r,n){var i={focusSelf:!1,dispatchers:null};if(t==null||t==="series"||e==null||r==null)return i;var a=n.getModel().getComponent(
t,e);if(!a)return i;var o=n.getViewOfComponentModel(a);if(!o||!o.findHighDownDispatchers)return i;for(var s=o.findHighDownDispatchers(r),u,l=0;l<s.length;l++)if(process.
env.NODE_ENV!=="production"&&!pi(s[l])&&se("param should be highDownDispatcher"),_e(s[l]).focus==="self"){u=!0;break}return{focusSelf:u,dispatchers:s}}function jT(t,e,r){
process.env.NODE_ENV!=="production"&&!pi(t)&&se("param should be highDownDispatcher");var n=_e(t),i=Lf(n.componentMainType,n.componentIndex,n.componentHighDownName,
r),a=i.dispatchers,o=i.focusSelf;a?(o&&Mf(n.componentMainType,n.componentIndex,r),M(a,function(s){return Bd(s,e)})):(Af(n.seriesIndex,n.focus,n.blurScope,r),n.focus===
"self"&&Mf(n.componentMainType,n.componentIndex,r),Bd(t,e))}function JT(t,e,r){process.env.NODE_ENV!=="production"&&!pi(t)&&se("param should be highDownDispatch\
er"),Hd(r);var n=_e(t),i=Lf(n.componentMainType,n.componentIndex,n.componentHighDownName,r).dispatchers;i?M(i,function(a){return Fd(a,e)}):Fd(t,e)}function eD(t,e,r){
if(If(e)){var n=e.dataType,i=t.getData(n),a=si(i,e);H(a)||(a=[a]),t[e.type===Ko?"toggleSelect":e.type===Zo?"select":"unselect"](a,n)}}function Wd(t){var e=t.getAllData();
M(e,function(r){var n=r.data,i=r.type;n.eachItemGraphicEl(function(a,o){t.isSelected(o,i)?zd(a):Gd(a)})})}function tD(t){var e=[];return t.eachSeries(function(r){
var n=r.getAllData();M(n,function(i){var a=i.data,o=i.type,s=r.getSelectedDataIndices();if(s.length>0){var u={dataIndex:s,seriesIndex:r.seriesIndex};o!=null&&(u.
dataType=o),e.push(u)}})}),e}function rD(t,e,r){Xd(t,!0),pr(t,QT),iD(t,e,r)}function nD(t){Xd(t,!1)}function va(t,e,r,n){n?nD(t):rD(t,e,r)}function iD(t,e,r){var n=_e(
t);e!=null?(n.focus=e,n.blurScope=r):n.focus&&(n.focus=null)}var Yd=["emphasis","blur","select"],aD={itemStyle:"getItemStyle",lineStyle:"getLineStyle",areaStyle:"\
getAreaStyle"};function Nf(t,e,r,n){r=r||"itemStyle";for(var i=0;i<Yd.length;i++){var a=Yd[i],o=e.getModel([a,r]),s=t.ensureState(a);s.style=n?n(o):o[aD[r]]()}}
function Xd(t,e){var r=e===!1,n=t;t.highDownSilentOnTouch&&(n.__highDownSilentOnTouch=t.highDownSilentOnTouch),(!r||n.__highDownDispatcher)&&(n.__highByOuter=n.
__highByOuter||0,n.__highDownDispatcher=!r)}function pi(t){return!!(t&&t.__highDownDispatcher)}function oD(t){var e=Md[t];return e==null&&Ad<=32&&(e=Md[t]=Ad++),
e}function If(t){var e=t.type;return e===Zo||e===Tf||e===Ko}function qd(t){var e=t.type;return e===pn||e===qo}function sD(t){var e=Ld(t);e.normalFill=t.style.fill,
e.normalStroke=t.style.stroke;var r=t.states.select||{};e.selectFill=r.style&&r.style.fill||null,e.selectStroke=r.style&&r.style.stroke||null}var di=Lr.CMD,uD=[
[],[],[]],Zd=Math.sqrt,lD=Math.atan2;function fD(t,e){if(e){var r=t.data,n=t.len(),i,a,o,s,u,l,f=di.M,v=di.C,c=di.L,h=di.R,p=di.A,d=di.Q;for(o=0,s=0;o<n;){switch(i=
r[o++],s=o,a=0,i){case f:a=1;break;case c:a=1;break;case v:a=3;break;case d:a=2;break;case p:var g=e[4],m=e[5],y=Zd(e[0]*e[0]+e[1]*e[1]),_=Zd(e[2]*e[2]+e[3]*e[3]),
S=lD(-e[1]/_,e[0]/y);r[o]*=y,r[o++]+=g,r[o]*=_,r[o++]+=m,r[o++]*=y,r[o++]*=_,r[o++]+=S,r[o++]+=S,o+=2,s=o;break;case h:l[0]=r[o++],l[1]=r[o++],Ct(l,l,e),r[s++]=
l[0],r[s++]=l[1],l[0]+=r[o++],l[1]+=r[o++],Ct(l,l,e),r[s++]=l[0],r[s++]=l[1]}for(u=0;u<a;u++){var b=uD[u];b[0]=r[o++],b[1]=r[o++],Ct(b,b,e),r[s++]=b[0],r[s++]=b[1]}}
t.increaseVersion()}}var Of=Math.sqrt,$o=Math.sin,jo=Math.cos,ca=Math.PI;function Kd(t){return Math.sqrt(t[0]*t[0]+t[1]*t[1])}function Pf(t,e){return(t[0]*e[0]+
t[1]*e[1])/(Kd(t)*Kd(e))}function Qd(t,e){return(t[0]*e[1]<t[1]*e[0]?-1:1)*Math.acos(Pf(t,e))}function $d(t,e,r,n,i,a,o,s,u,l,f){var v=u*(ca/180),c=jo(v)*(t-r)/
2+$o(v)*(e-n)/2,h=-1*$o(v)*(t-r)/2+jo(v)*(e-n)/2,p=c*c/(o*o)+h*h/(s*s);p>1&&(o*=Of(p),s*=Of(p));var d=(i===a?-1:1)*Of((o*o*(s*s)-o*o*(h*h)-s*s*(c*c))/(o*o*(h*h)+
s*s*(c*c)))||0,g=d*o*h/s,m=d*-s*c/o,y=(t+r)/2+jo(v)*g-$o(v)*m,_=(e+n)/2+$o(v)*g+jo(v)*m,S=Qd([1,0],[(c-g)/o,(h-m)/s]),b=[(c-g)/o,(h-m)/s],w=[(-1*c-g)/o,(-1*h-m)/
s],T=Qd(b,w);if(Pf(b,w)<=-1&&(T=ca),Pf(b,w)>=1&&(T=0),T<0){var D=Math.round(T/ca*1e6)/1e6;T=ca*2+D%2*ca}f.addData(l,y,_,o,s,S,T,v,a)}var vD=/([mlvhzcqtsa])([^mlvhzcqtsa]*)/ig,
cD=/-?([0-9]*\.)?[0-9]+([eE]-?[0-9]+)?/g;function hD(t){var e=new Lr;if(!t)return e;var r=0,n=0,i=r,a=n,o,s=Lr.CMD,u=t.match(vD);if(!u)return e;for(var l=0;l<u.
length;l++){for(var f=u[l],v=f.charAt(0),c=void 0,h=f.match(cD)||[],p=h.length,d=0;d<p;d++)h[d]=parseFloat(h[d]);for(var g=0;g<p;){var m=void 0,y=void 0,_=void 0,
S=void 0,b=void 0,w=void 0,T=void 0,D=r,x=n,E=void 0,C=void 0;switch(v){case"l":r+=h[g++],n+=h[g++],c=s.L,e.addData(c,r,n);break;case"L":r=h[g++],n=h[g++],c=s.L,
e.addData(c,r,n);break;case"m":r+=h[g++],n+=h[g++],c=s.M,e.addData(c,r,n),i=r,a=n,v="l";break;case"M":r=h[g++],n=h[g++],c=s.M,e.addData(c,r,n),i=r,a=n,v="L";break;case"\
h":r+=h[g++],c=s.L,e.addData(c,r,n);break;case"H":r=h[g++],c=s.L,e.addData(c,r,n);break;case"v":n+=h[g++],c=s.L,e.addData(c,r,n);break;case"V":n=h[g++],c=s.L,e.
addData(c,r,n);break;case"C":c=s.C,e.addData(c,h[g++],h[g++],h[g++],h[g++],h[g++],h[g++]),r=h[g-2],n=h[g-1];break;case"c":c=s.C,e.addData(c,h[g++]+r,h[g++]+n,h[g++]+
r,h[g++]+n,h[g++]+r,h[g++]+n),r+=h[g-2],n+=h[g-1];break;case"S":m=r,y=n,E=e.len(),C=e.data,o===s.C&&(m+=r-C[E-4],y+=n-C[E-3]),c=s.C,D=h[g++],x=h[g++],r=h[g++],n=
h[g++],e.addData(c,m,y,D,x,r,n);break;case"s":m=r,y=n,E=e.len(),C=e.data,o===s.C&&(m+=r-C[E-4],y+=n-C[E-3]),c=s.C,D=r+h[g++],x=n+h[g++],r+=h[g++],n+=h[g++],e.addData(
c,m,y,D,x,r,n);break;case"Q":D=h[g++],x=h[g++],r=h[g++],n=h[g++],c=s.Q,e.addData(c,D,x,r,n);break;case"q":D=h[g++]+r,x=h[g++]+n,r+=h[g++],n+=h[g++],c=s.Q,e.addData(
c,D,x,r,n);break;case"T":m=r,y=n,E=e.len(),C=e.data,o===s.Q&&(m+=r-C[E-4],y+=n-C[E-3]),r=h[g++],n=h[g++],c=s.Q,e.addData(c,m,y,r,n);break;case"t":m=r,y=n,E=e.len(),
C=e.data,o===s.Q&&(m+=r-C[E-4],y+=n-C[E-3]),r+=h[g++],n+=h[g++],c=s.Q,e.addData(c,m,y,r,n);break;case"A":_=h[g++],S=h[g++],b=h[g++],w=h[g++],T=h[g++],D=r,x=n,r=
h[g++],n=h[g++],c=s.A,$d(D,x,r,n,w,T,_,S,b,c,e);break;case"a":_=h[g++],S=h[g++],b=h[g++],w=h[g++],T=h[g++],D=r,x=n,r+=h[g++],n+=h[g++],c=s.A,$d(D,x,r,n,w,T,_,S,
b,c,e);break}}(v==="z"||v==="Z")&&(c=s.Z,e.addData(c),r=i,n=a),o=c}return e.toStatic(),e}var pD=(function(t){Se(e,t);function e(){return t!==null&&t.apply(this,
arguments)||this}return e.prototype.applyTransform=function(r){},e})(ve);function dD(t){return t.setData!=null}function gD(t,e){var r=hD(t),n=B({},e);return n.buildPath=
function(i){var a=dD(i);if(a&&i.canSave()){i.appendPath(r);var o=i.getContext();o&&i.rebuildPath(o,1)}else{var o=a?i.getContext():i;o&&r.rebuildPath(o,1)}},n.applyTransform=
function(i){fD(r,i),this.dirtyShape()},n}function mD(t,e){return new pD(gD(t,e))}var yD=(function(){function t(){this.cx=0,this.cy=0,this.r=0}return t})(),jd=(function(t){
Se(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultShape=function(){return new yD},e.prototype.buildPath=function(r,n){r.moveTo(n.cx+
n.r,n.cy),r.arc(n.cx,n.cy,n.r,0,Math.PI*2)},e})(ve);jd.prototype.type="circle";var Jd=jd,_D=(function(){function t(){this.cx=0,this.cy=0,this.rx=0,this.ry=0}return t})(),
eg=(function(t){Se(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultShape=function(){return new _D},e.prototype.buildPath=function(r,n){
var i=.5522848,a=n.cx,o=n.cy,s=n.rx,u=n.ry,l=s*i,f=u*i;r.moveTo(a-s,o),r.bezierCurveTo(a-s,o-f,a-l,o-u,a,o-u),r.bezierCurveTo(a+l,o-u,a+s,o-f,a+s,o),r.bezierCurveTo(
a+s,o+f,a+l,o+u,a,o+u),r.bezierCurveTo(a-l,o+u,a-s,o+f,a-s,o),r.closePath()},e})(ve);eg.prototype.type="ellipse";var SD=eg,tg=Math.PI,kf=tg*2,dn=Math.sin,gi=Math.
cos,bD=Math.acos,He=Math.atan2,rg=Math.abs,ha=Math.sqrt,pa=Math.max,$t=Math.min,It=1e-4;function wD(t,e,r,n,i,a,o,s){var u=r-t,l=n-e,f=o-i,v=s-a,c=v*u-f*l;if(!(c*
c<It))return c=(f*(e-a)-v*(t-i))/c,[t+c*u,e+c*l]}function Jo(t,e,r,n,i,a,o){var s=t-r,u=e-n,l=(o?a:-a)/ha(s*s+u*u),f=l*u,v=-l*s,c=t+f,h=e+v,p=r+f,d=n+v,g=(c+p)/
2,m=(h+d)/2,y=p-c,_=d-h,S=y*y+_*_,b=i-a,w=c*d-p*h,T=(_<0?-1:1)*ha(pa(0,b*b*S-w*w)),D=(w*_-y*T)/S,x=(-w*y-_*T)/S,E=(w*_+y*T)/S,C=(-w*y+_*T)/S,L=D-g,A=x-m,N=E-g,I=C-
m;return L*L+A*A>N*N+I*I&&(D=E,x=C),{cx:D,cy:x,x0:-f,y0:-v,x1:D*(i/b-1),y1:x*(i/b-1)}}function TD(t){var e;if(H(t)){var r=t.length;if(!r)return t;r===1?e=[t[0],
t[0],0,0]:r===2?e=[t[0],t[0],t[1],t[1]]:r===3?e=t.concat(t[2]):e=t}else e=[t,t,t,t];return e}function DD(t,e){var r,n=pa(e.r,0),i=pa(e.r0||0,0),a=n>0,o=i>0;if(!(!a&&
!o)){if(a||(n=i,i=0),i>n){var s=n;n=i,i=s}var u=e.startAngle,l=e.endAngle;if(!(isNaN(u)||isNaN(l))){var f=e.cx,v=e.cy,c=!!e.clockwise,h=rg(l-u),p=h>kf&&h%kf;if(p>
It&&(h=p),!(n>It))t.moveTo(f,v);else if(h>kf-It)t.moveTo(f+n*gi(u),v+n*dn(u)),t.arc(f,v,n,u,l,!c),i>It&&(t.moveTo(f+i*gi(l),v+i*dn(l)),t.arc(f,v,i,l,u,c));else{
var d=void 0,g=void 0,m=void 0,y=void 0,_=void 0,S=void 0,b=void 0,w=void 0,T=void 0,D=void 0,x=void 0,E=void 0,C=void 0,L=void 0,A=void 0,N=void 0,I=n*gi(u),O=n*
dn(u),R=i*gi(l),k=i*dn(l),V=h>It;if(V){var W=e.cornerRadius;W&&(r=TD(W),d=r[0],g=r[1],m=r[2],y=r[3]);var U=rg(n-i)/2;if(_=$t(U,m),S=$t(U,y),b=$t(U,d),w=$t(U,g),
x=T=pa(_,S),E=D=pa(b,w),(T>It||D>It)&&(C=n*gi(l),L=n*dn(l),A=i*gi(u),N=i*dn(u),h<tg)){var X=wD(I,O,A,N,C,L,R,k);if(X){var q=I-X[0],z=O-X[1],J=C-X[0],te=L-X[1],Pe=1/
dn(bD((q*J+z*te)/(ha(q*q+z*z)*ha(J*J+te*te)))/2),Fe=ha(X[0]*X[0]+X[1]*X[1]);x=$t(T,(n-Fe)/(Pe+1)),E=$t(D,(i-Fe)/(Pe-1))}}}if(!V)t.moveTo(f+I,v+O);else if(x>It){
var le=$t(m,x),Te=$t(y,x),$=Jo(A,N,I,O,n,le,c),re=Jo(C,L,R,k,n,Te,c);t.moveTo(f+$.cx+$.x0,v+$.cy+$.y0),x<T&&le===Te?t.arc(f+$.cx,v+$.cy,x,He($.y0,$.x0),He(re.y0,
re.x0),!c):(le>0&&t.arc(f+$.cx,v+$.cy,le,He($.y0,$.x0),He($.y1,$.x1),!c),t.arc(f,v,n,He($.cy+$.y1,$.cx+$.x1),He(re.cy+re.y1,re.cx+re.x1),!c),Te>0&&t.arc(f+re.cx,
v+re.cy,Te,He(re.y1,re.x1),He(re.y0,re.x0),!c))}else t.moveTo(f+I,v+O),t.arc(f,v,n,u,l,!c);if(!(i>It)||!V)t.lineTo(f+R,v+k);else if(E>It){var le=$t(d,E),Te=$t(g,
E),$=Jo(R,k,C,L,i,-Te,c),re=Jo(I,O,A,N,i,-le,c);t.lineTo(f+$.cx+$.x0,v+$.cy+$.y0),E<D&&le===Te?t.arc(f+$.cx,v+$.cy,E,He($.y0,$.x0),He(re.y0,re.x0),!c):(Te>0&&t.
arc(f+$.cx,v+$.cy,Te,He($.y0,$.x0),He($.y1,$.x1),!c),t.arc(f,v,i,He($.cy+$.y1,$.cx+$.x1),He(re.cy+re.y1,re.cx+re.x1),c),le>0&&t.arc(f+re.cx,v+re.cy,le,He(re.y1,
re.x1),He(re.y0,re.x0),!c))}else t.lineTo(f+R,v+k),t.arc(f,v,i,l,u,c)}t.closePath()}}}var ED=(function(){function t(){this.cx=0,this.cy=0,this.r0=0,this.r=0,this.
startAngle=0,this.endAngle=Math.PI*2,this.clockwise=!0,this.cornerRadius=0}return t})(),ng=(function(t){Se(e,t);function e(r){return t.call(this,r)||this}return e.
prototype.getDefaultShape=function(){return new ED},e.prototype.buildPath=function(r,n){DD(r,n)},e.prototype.isZeroArea=function(){return this.shape.startAngle===
this.shape.endAngle||this.shape.r===this.shape.r0},e})(ve);ng.prototype.type="sector";var es=ng,CD=(function(){function t(){this.cx=0,this.cy=0,this.r=0,this.r0=
0}return t})(),ig=(function(t){Se(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultShape=function(){return new CD},e.prototype.buildPath=
function(r,n){var i=n.cx,a=n.cy,o=Math.PI*2;r.moveTo(i+n.r,a),r.arc(i,a,n.r,0,o,!1),r.moveTo(i+n.r0,a),r.arc(i,a,n.r0,0,o,!0)},e})(ve);ig.prototype.type="ring";
var xD=ig;function AD(t,e,r,n){var i=[],a=[],o=[],s=[],u,l,f,v;if(n){f=[1/0,1/0],v=[-1/0,-1/0];for(var c=0,h=t.length;c<h;c++)Xn(f,f,t[c]),qn(v,v,t[c]);Xn(f,f,n[0]),
qn(v,v,n[1])}for(var c=0,h=t.length;c<h;c++){var p=t[c];if(r)u=t[c?c-1:h-1],l=t[(c+1)%h];else if(c===0||c===h-1){i.push(bS(t[c]));continue}else u=t[c-1],l=t[c+1];
ah(a,l,u),Xu(a,a,e);var d=Zu(p,u),g=Zu(p,l),m=d+g;m!==0&&(d/=m,g/=m),Xu(o,a,-d),Xu(s,a,g);var y=ih([],p,o),_=ih([],p,s);n&&(qn(y,y,f),Xn(y,y,v),qn(_,_,f),Xn(_,_,
v)),i.push(y),i.push(_)}return r&&i.push(i.shift()),i}function ag(t,e,r){var n=e.smooth,i=e.points;if(i&&i.length>=2){if(n){var a=AD(i,n,r,e.smoothConstraint);t.
moveTo(i[0][0],i[0][1]);for(var o=i.length,s=0;s<(r?o:o-1);s++){var u=a[s*2],l=a[s*2+1],f=i[(s+1)%o];t.bezierCurveTo(u[0],u[1],l[0],l[1],f[0],f[1])}}else{t.moveTo(
i[0][0],i[0][1]);for(var s=1,v=i.length;s<v;s++)t.lineTo(i[s][0],i[s][1])}r&&t.closePath()}}var MD=(function(){function t(){this.points=null,this.smooth=0,this.
smoothConstraint=null}return t})(),og=(function(t){Se(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultShape=function(){return new MD},
e.prototype.buildPath=function(r,n){ag(r,n,!0)},e})(ve);og.prototype.type="polygon";var LD=og,ND=(function(){function t(){this.points=null,this.percent=1,this.smooth=
0,this.smoothConstraint=null}return t})(),sg=(function(t){Se(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultStyle=function(){return{
stroke:"#000",fill:null}},e.prototype.getDefaultShape=function(){return new ND},e.prototype.buildPath=function(r,n){ag(r,n,!1)},e})(ve);sg.prototype.type="polyl\
ine";var ID=sg,OD={},PD=(function(){function t(){this.x1=0,this.y1=0,this.x2=0,this.y2=0,this.percent=1}return t})(),ug=(function(t){Se(e,t);function e(r){return t.
call(this,r)||this}return e.prototype.getDefaultStyle=function(){return{stroke:"#000",fill:null}},e.prototype.getDefaultShape=function(){return new PD},e.prototype.
buildPath=function(r,n){var i,a,o,s;if(this.subPixelOptimize){var u=vd(OD,n,this.style);i=u.x1,a=u.y1,o=u.x2,s=u.y2}else i=n.x1,a=n.y1,o=n.x2,s=n.y2;var l=n.percent;
l!==0&&(r.moveTo(i,a),l<1&&(o=i*(1-l)+o*l,s=a*(1-l)+s*l),r.lineTo(o,s))},e.prototype.pointAt=function(r){var n=this.shape;return[n.x1*(1-r)+n.x2*r,n.y1*(1-r)+n.
y2*r]},e})(ve);ug.prototype.type="line";var gn=ug,tt=[],kD=(function(){function t(){this.x1=0,this.y1=0,this.x2=0,this.y2=0,this.cpx1=0,this.cpy1=0,this.percent=
1}return t})();function lg(t,e,r){var n=t.cpx2,i=t.cpy2;return n!=null||i!=null?[(r?Oh:Me)(t.x1,t.cpx1,t.cpx2,t.x2,e),(r?Oh:Me)(t.y1,t.cpy1,t.cpy2,t.y2,e)]:[(r?
kh:Ve)(t.x1,t.cpx1,t.x2,e),(r?kh:Ve)(t.y1,t.cpy1,t.y2,e)]}var fg=(function(t){Se(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultStyle=
function(){return{stroke:"#000",fill:null}},e.prototype.getDefaultShape=function(){return new kD},e.prototype.buildPath=function(r,n){var i=n.x1,a=n.y1,o=n.x2,s=n.
y2,u=n.cpx1,l=n.cpy1,f=n.cpx2,v=n.cpy2,c=n.percent;c!==0&&(r.moveTo(i,a),f==null||v==null?(c<1&&(lo(i,u,o,c,tt),u=tt[1],o=tt[2],lo(a,l,s,c,tt),l=tt[1],s=tt[2]),
r.quadraticCurveTo(u,l,o,s)):(c<1&&(uo(i,u,f,o,c,tt),u=tt[1],f=tt[2],o=tt[3],uo(a,l,v,s,c,tt),l=tt[1],v=tt[2],s=tt[3]),r.bezierCurveTo(u,l,f,v,o,s)))},e.prototype.
pointAt=function(r){return lg(this.shape,r,!1)},e.prototype.tangentAt=function(r){var n=lg(this.shape,r,!0);return qu(n,n)},e})(ve);fg.prototype.type="bezier-cu\
rve";var vg=fg,RD=(function(){function t(){this.cx=0,this.cy=0,this.r=0,this.startAngle=0,this.endAngle=Math.PI*2,this.clockwise=!0}return t})(),cg=(function(t){
Se(e,t);function e(r){return t.call(this,r)||this}return e.prototype.getDefaultStyle=function(){return{stroke:"#000",fill:null}},e.prototype.getDefaultShape=function(){
return new RD},e.prototype.buildPath=function(r,n){var i=n.cx,a=n.cy,o=Math.max(n.r,0),s=n.startAngle,u=n.endAngle,l=n.clockwise,f=Math.cos(s),v=Math.sin(s);r.moveTo(
f*o+i,v*o+a),r.arc(i,a,o,s,u,!l)},e})(ve);cg.prototype.type="arc";var hg=cg,BD=(function(t){Se(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.
type="compound",r}return e.prototype._updatePathDirty=function(){for(var r=this.shape.paths,n=this.shapeChanged(),i=0;i<r.length;i++)n=n||r[i].shapeChanged();n&&
this.dirtyShape()},e.prototype.beforeBrush=function(){this._updatePathDirty();for(var r=this.shape.paths||[],n=this.getGlobalScale(),i=0;i<r.length;i++)r[i].path||
r[i].createPathProxy(),r[i].path.setScale(n[0],n[1],r[i].segmentIgnoreThreshold)},e.prototype.buildPath=function(r,n){for(var i=n.paths||[],a=0;a<i.length;a++)i[a].
buildPath(r,i[a].shape,!0)},e.prototype.afterBrush=function(){for(var r=this.shape.paths||[],n=0;n<r.length;n++)r[n].pathUpdated()},e.prototype.getBoundingRect=
function(){return this._updatePathDirty.call(this),ve.prototype.getBoundingRect.call(this)},e})(ve),FD=BD,VD=(function(){function t(e){this.colorStops=e||[]}return t.
prototype.addColorStop=function(e,r){this.colorStops.push({offset:e,color:r})},t})(),zD=VD,GD=(function(t){Se(e,t);function e(r,n,i,a,o,s){var u=t.call(this,o)||
this;return u.x=r??0,u.y=n??0,u.x2=i??1,u.y2=a??0,u.type="linear",u.global=s||!1,u}return e})(zD),UD=GD,Rf=Math.min,HD=Math.max,ts=Math.abs,mn=[0,0],yn=[0,0],Ie=mh(),
rs=Ie.minTv,ns=Ie.maxTv,WD=(function(){function t(e,r){this._corners=[],this._axes=[],this._origin=[0,0];for(var n=0;n<4;n++)this._corners[n]=new de;for(var n=0;n<
2;n++)this._axes[n]=new de;e&&this.fromBoundingRect(e,r)}return t.prototype.fromBoundingRect=function(e,r){var n=this._corners,i=this._axes,a=e.x,o=e.y,s=a+e.width,
u=o+e.height;if(n[0].set(a,o),n[1].set(s,o),n[2].set(s,u),n[3].set(a,u),r)for(var l=0;l<4;l++)n[l].transform(r);de.sub(i[0],n[1],n[0]),de.sub(i[1],n[3],n[0]),i[0].
normalize(),i[1].normalize();for(var l=0;l<2;l++)this._origin[l]=i[l].dot(n[0])},t.prototype.intersect=function(e,r,n){var i=!0,a=!r;return r&&de.set(r,0,0),Ie.
reset(n,!a),!this._intersectCheckOneSide(this,e,a,1)&&(i=!1,a)||!this._intersectCheckOneSide(e,this,a,-1)&&(i=!1,a)||!a&&!Ie.negativeSize&&de.copy(r,i?Ie.useDir?
Ie.dirMinTv:rs:ns),i},t.prototype._intersectCheckOneSide=function(e,r,n,i){for(var a=!0,o=0;o<2;o++){var s=e._axes[o];if(e._getProjMinMaxOnAxis(o,e._corners,mn),
e._getProjMinMaxOnAxis(o,r._corners,yn),Ie.negativeSize||mn[1]<yn[0]||mn[0]>yn[1]){if(a=!1,Ie.negativeSize||n)return a;var u=ts(yn[0]-mn[1]),l=ts(mn[0]-yn[1]);Rf(
u,l)>ns.len()&&(u<l?de.scale(ns,s,-u*i):de.scale(ns,s,l*i))}else if(!n){var u=ts(yn[0]-mn[1]),l=ts(mn[0]-yn[1]);(Ie.useDir||Rf(u,l)<rs.len())&&((u<l||!Ie.bidirectional)&&
(de.scale(rs,s,u*i),Ie.useDir&&Ie.calcDirMTV()),(u>=l||!Ie.bidirectional)&&(de.scale(rs,s,-l*i),Ie.useDir&&Ie.calcDirMTV()))}}return a},t.prototype._getProjMinMaxOnAxis=
function(e,r,n){for(var i=this._axes[e],a=this._origin,o=r[0].dot(i)+a[e],s=o,u=o,l=1;l<r.length;l++){var f=r[l].dot(i)+a[e];s=Rf(f,s),u=HD(f,u)}n[0]=s+Ie.touchThreshold,
n[1]=u-Ie.touchThreshold,Ie.negativeSize=n[1]<n[0]},t})(),YD=WD,XD=pe();function qD(t,e,r,n,i){var a;if(e&&e.ecModel){var o=e.ecModel.getUpdatePayload();a=o&&o.
animation}var s=e&&e.isAnimationEnabled(),u=t==="update";if(s){var l=void 0,f=void 0,v=void 0;n?(l=G(n.duration,200),f=G(n.easing,"cubicOut"),v=0):(l=e.getShallow(
u?"animationDurationUpdate":"animationDuration"),f=e.getShallow(u?"animationEasingUpdate":"animationEasing"),v=e.getShallow(u?"animationDelayUpdate":"animationD\
elay")),a&&(a.duration!=null&&(l=a.duration),a.easing!=null&&(f=a.easing),a.delay!=null&&(v=a.delay)),j(v)&&(v=v(r,i)),j(l)&&(l=l(r));var c={duration:l||0,delay:v,
easing:f};return c}else return null}function Bf(t,e,r,n,i,a,o){var s=!1,u;j(i)?(o=a,a=i,i=null):Q(i)&&(a=i.cb,o=i.during,s=i.isFrom,u=i.removeOpt,i=i.dataIndex);
var l=t==="leave";l||e.stopAnimation("leave");var f=qD(t,n,i,l?u||{}:null,n&&n.getAnimationDelayParams?n.getAnimationDelayParams(e,i):null);if(f&&f.duration>0){
var v=f.duration,c=f.delay,h=f.easing,p={duration:v,delay:c||0,easing:h,done:a,force:!!a||!!o,setToFinal:!l,scope:t,during:o};s?e.animateFrom(r,p):e.animateTo(r,
p)}else e.stopAnimation(),!s&&e.attr(r),o&&o(1),a&&a()}function Ot(t,e,r,n,i,a){Bf("update",t,e,r,n,i,a)}function dr(t,e,r,n,i,a){Bf("enter",t,e,r,n,i,a)}function is(t){
if(!t.__zr)return!0;for(var e=0;e<t.animators.length;e++){var r=t.animators[e];if(r.scope==="leave")return!0}return!1}function Ff(t,e,r,n,i,a){is(t)||Bf("leave",
t,e,r,n,i,a)}function pg(t,e,r,n){t.removeTextContent(),t.removeTextGuideLine(),Ff(t,{style:{opacity:0}},e,r,n)}function Vf(t,e,r){function n(){t.parent&&t.parent.
remove(t)}t.isGroup?t.traverse(function(i){i.isGroup||pg(i,e,r,n)}):pg(t,e,r,n)}function dg(t){XD(t).oldStyle=t.style}var ZD={},mi=["x","y"],as=["width","height"],
KD=0,QD=1,zf=2;function jt(t,e){ZD[t]=e}function $D(t,e,r,n){var i=mD(t,e);return r&&(n==="center"&&(r=gg(r,i.getBoundingRect())),JD(i,r)),i}function jD(t,e,r){
var n=new vn({style:{image:t,x:e.x,y:e.y,width:e.width,height:e.height},onload:function(i){if(r==="center"){var a={width:i.width,height:i.height};n.setStyle(gg(
e,a))}}});return n}function gg(t,e){var r=e.width/e.height,n=t.height*r,i;n<=t.width?i=t.height:(n=t.width,i=n/r);var a=t.x+t.width/2,o=t.y+t.height/2;return{x:a-
n/2,y:o-i/2,width:n,height:i}}function JD(t,e){if(t.applyTransform){var r=t.getBoundingRect(),n=r.calculateTransform(e);t.applyTransform(n)}}function os(t,e){return vd(
t,t,{lineWidth:e}),t}function mg(t){return!t.isGroup}function eE(t){return t.shape!=null}function tE(t,e,r){if(!t||!e)return;function n(o){var s={};return o.traverse(
function(u){mg(u)&&u.anid&&(s[u.anid]=u)}),s}function i(o){var s={x:o.x,y:o.y,rotation:o.rotation};return eE(o)&&(s.shape=ne(o.shape)),s}var a=n(t);e.traverse(function(o){
if(mg(o)&&o.anid){var s=a[o.anid];if(s){var u=i(o);o.attr(i(s)),Ot(o,u,r,_e(o).dataIndex)}}})}function Gf(t,e,r,n,i){return e==null||(ce(e)?ge[0]=ge[1]=ge[2]=ge[3]=
e:(process.env.NODE_ENV!=="production"&&P(e.length===4),ge[0]=e[0],ge[1]=e[1],ge[2]=e[2],ge[3]=e[3]),n&&(ge[0]=ye(0,ge[0]),ge[1]=ye(0,ge[1]),ge[2]=ye(0,ge[2]),ge[3]=
ye(0,ge[3])),r&&(ge[0]=-ge[0],ge[1]=-ge[1],ge[2]=-ge[2],ge[3]=-ge[3]),yg(t,ge,"x","width",3,1,i&&i[0]||0),yg(t,ge,"y","height",0,2,i&&i[1]||0)),t}var ge=[0,0,0,
0];function yg(t,e,r,n,i,a,o){var s=e[a]+e[i],u=t[n];t[n]+=s,o=ye(0,ur(o,u)),t[n]<o?(t[n]=o,t[r]+=e[i]>=0?-e[i]:e[a]>=0?u+e[a]:Ge(s)>1e-8?(u-o)*e[i]/s:0):t[r]-=
e[i]}function _g(t){var e=t.itemTooltipOption,r=t.componentModel,n=t.itemName,i=Z(e)?{formatter:e}:e,a=r.mainType,o=r.componentIndex,s={componentType:a,name:n,$vars:[
"name"]};s[a+"Index"]=o;var u=t.formatterParamsExtra;u&&M(ie(u),function(f){it(s,f)||(s[f]=u[f],s.$vars.push(f))});var l=_e(t.el);l.componentMainType=a,l.componentIndex=
o,l.tooltipConfig={name:n,option:me({content:n,encodeHTMLContent:!0,formatterParams:s},i)}}function Sg(t,e){var r;t.isGroup&&(r=e(t)),r||t.traverse(e)}function ss(t,e){
if(t)if(H(t))for(var r=0;r<t.length;r++)Sg(t[r],e);else Sg(t,e)}function bg(t){return!t||Ge(t[1])<us&&Ge(t[2])<us||Ge(t[0])<us&&Ge(t[3])<us}var us=1e-5;function ls(t,e){
return t?oe.copy(t,e):e.clone()}function wg(t,e){return e?vh(t||ar(),e):void 0}function Tg(t){return{z:t.get("z")||0,zlevel:t.get("zlevel")||0}}function Dg(t,e,r){
Eg(t,e,r,-1/0)}function Eg(t,e,r,n){if(t.ignoreModelZ)return n;var i=t.getTextContent(),a=t.getTextGuideLine(),o=t.isGroup;if(o)for(var s=t.childrenRef(),u=0;u<
s.length;u++)n=ye(Eg(s[u],e,r,n),n);else t.z=e,t.zlevel=r,n=ye(t.z2||0,n);if(i&&(i.z=e,i.zlevel=r,isFinite(n)&&(i.z2=n+2)),a){var l=t.textGuideLineConfig;a.z=e,
a.zlevel=r,isFinite(n)&&(a.z2=n+(l&&l.showAbove?1:-1))}return n}var rE=new kl;rE.transform=ar(),jt("circle",Jd),jt("ellipse",SD),jt("sector",es),jt("ring",xD),jt(
"polygon",LD),jt("polyline",ID),jt("rect",Qe),jt("line",gn),jt("bezierCurve",vg),jt("arc",hg);var fs={};function nE(t,e){for(var r=0;r<gt.length;r++){var n=gt[r],
i=e[n],a=t.ensureState(n);a.style=a.style||{},a.style.text=i}var o=t.currentStates.slice();t.clearStates(!0),t.setStyle({text:e.normal}),t.useStates(o,!0)}function Cg(t,e,r){
var n=t.labelFetcher,i=t.labelDataIndex,a=t.labelDimIndex,o=e.normal,s;n&&(s=n.getFormattedLabel(i,"normal",null,a,o&&o.get("formatter"),r!=null?{interpolatedValue:r}:
null)),s==null&&(s=j(t.defaultText)?t.defaultText(i,t,r):t.defaultText);for(var u={normal:s},l=0;l<gt.length;l++){var f=gt[l],v=e[f];u[f]=G(n?n.getFormattedLabel(
i,f,null,a,v&&v.get("formatter")):null,s)}return u}function vs(t,e,r,n){r=r||fs;for(var i=t instanceof cn,a=!1,o=0;o<Nd.length;o++){var s=e[Nd[o]];if(s&&s.getShallow(
"show")){a=!0;break}}var u=i?t:t.getTextContent();if(a){i||(u||(u=new cn,t.setTextContent(u)),t.stateProxy&&(u.stateProxy=t.stateProxy));var l=Cg(r,e),f=e.normal,
v=!!f.getShallow("show"),c=cs(f,n&&n.normal,r,!1,!i);c.text=l.normal,i||t.setTextConfig(xg(f,r,!1));for(var o=0;o<gt.length;o++){var h=gt[o],s=e[h];if(s){var p=u.
ensureState(h),d=!!G(s.getShallow("show"),v);if(d!==v&&(p.ignore=!d),p.style=cs(s,n&&n[h],r,!0,!i),p.style.text=l[h],!i){var g=t.ensureState(h);g.textConfig=xg(
s,r,!0)}}}u.silent=!!f.getShallow("silent"),u.style.x!=null&&(c.x=u.style.x),u.style.y!=null&&(c.y=u.style.y),u.ignore=!v,u.useStyle(c),u.dirty(),r.enableTextSetter&&
(hs(u).setLabelText=function(m){var y=Cg(r,e,m);nE(u,y)})}else u&&(u.ignore=!0);t.dirty()}function yi(t,e){e=e||"label";for(var r={normal:t.getModel(e)},n=0;n<gt.
length;n++){var i=gt[n];r[i]=t.getModel([i,e])}return r}function cs(t,e,r,n,i){var a={};return iE(a,t,r,n,i),e&&B(a,e),a}function xg(t,e,r){e=e||{};var n={},i,a=t.
getShallow("rotate"),o=G(t.getShallow("distance"),r?null:5),s=t.getShallow("offset");return i=t.getShallow("position")||(r?null:"inside"),i==="outside"&&(i=e.defaultOutsidePosition||
"top"),i!=null&&(n.position=i),s!=null&&(n.offset=s),a!=null&&(a*=Math.PI/180,n.rotation=a),o!=null&&(n.distance=o),n.outsideFill=t.get("color")==="inherit"?e.inheritColor||
null:"auto",e.autoOverflowArea!=null&&(n.autoOverflowArea=e.autoOverflowArea),e.layoutRect!=null&&(n.layoutRect=e.layoutRect),n}function iE(t,e,r,n,i){r=r||fs;var a=e.
ecModel,o=a&&a.option.textStyle,s=aE(e),u;if(s){u={};var l="richInheritPlainLabel",f=G(e.get(l),a?a.get(l):void 0);for(var v in s)if(s.hasOwnProperty(v)){var c=e.
getModel(["rich",v]);Ng(u[v]={},c,o,e,f,r,n,i,!1,!0)}}u&&(t.rich=u);var h=e.get("overflow");h&&(t.overflow=h);var p=e.get("lineOverflow");p&&(t.lineOverflow=p);
var d=t,g=e.get("minMargin");if(g!=null)g=ce(g)?g/2:0,d.margin=[g,g,g,g],d.__marginType=_i.minMargin;else{var m=e.get("textMargin");m!=null&&(d.margin=Uu(m),d.__marginType=
_i.textMargin)}Ng(t,e,o,null,null,r,n,i,!0,!1)}function aE(t){for(var e;t&&t!==t.ecModel;){var r=(t.option||fs).rich;if(r){e=e||{};for(var n=ie(r),i=0;i<n.length;i++){
var a=n[i];e[a]=1}}t=t.parentModel}return e}var Ag=["fontStyle","fontWeight","fontSize","fontFamily","textShadowColor","textShadowBlur","textShadowOffsetX","tex\
tShadowOffsetY"],Mg=["align","lineHeight","width","height","tag","verticalAlign","ellipsis"],Lg=["padding","borderWidth","borderRadius","borderDashOffset","back\
groundColor","borderColor","shadowColor","shadowBlur","shadowOffsetX","shadowOffsetY"];function Ng(t,e,r,n,i,a,o,s,u,l){r=!o&&r||fs;var f=a&&a.inheritColor,v=e.
getShallow("color"),c=e.getShallow("textBorderColor"),h=G(e.getShallow("opacity"),r.opacity);(v==="inherit"||v==="auto")&&(process.env.NODE_ENV!=="production"&&
v==="auto"&&Ne("color: 'auto'","color: 'inherit'"),f?v=f:v=null),(c==="inherit"||c==="auto")&&(process.env.NODE_ENV!=="production"&&c==="auto"&&Ne("color: 'auto\
'","color: 'inherit'"),f?c=f:c=null),s||(v=v||r.color,c=c||r.textBorderColor),v!=null&&(t.fill=v),c!=null&&(t.stroke=c);var p=G(e.getShallow("textBorderWidth"),
r.textBorderWidth);p!=null&&(t.lineWidth=p);var d=G(e.getShallow("textBorderType"),r.textBorderType);d!=null&&(t.lineDash=d);var g=G(e.getShallow("textBorderDas\
hOffset"),r.textBorderDashOffset);g!=null&&(t.lineDashOffset=g),!o&&h==null&&!l&&(h=a&&a.defaultOpacity),h!=null&&(t.opacity=h),!o&&!s&&t.fill==null&&a.inheritColor&&
(t.fill=a.inheritColor);for(var m=0;m<Ag.length;m++){var y=Ag[m],_=i!==!1&&n?wr(e.getShallow(y),n.getShallow(y),r[y]):G(e.getShallow(y),r[y]);_!=null&&(t[y]=_)}
for(var m=0;m<Mg.length;m++){var y=Mg[m],_=e.getShallow(y);_!=null&&(t[y]=_)}if(t.verticalAlign==null){var S=e.getShallow("baseline");S!=null&&(t.verticalAlign=
S)}if(!u||!a.disableBox){for(var m=0;m<Lg.length;m++){var y=Lg[m],_=e.getShallow(y);_!=null&&(t[y]=_)}var b=e.getShallow("borderType");b!=null&&(t.borderDash=b),
(t.backgroundColor==="auto"||t.backgroundColor==="inherit")&&f&&(process.env.NODE_ENV!=="production"&&t.backgroundColor==="auto"&&Ne("backgroundColor: 'auto'","\
backgroundColor: 'inherit'"),t.backgroundColor=f),(t.borderColor==="auto"||t.borderColor==="inherit")&&f&&(process.env.NODE_ENV!=="production"&&t.borderColor===
"auto"&&Ne("borderColor: 'auto'","borderColor: 'inherit'"),t.borderColor=f)}}function oE(t,e){var r=e&&e.getModel("textStyle");return Tr([t.fontStyle||r&&r.getShallow(
"fontStyle")||"",t.fontWeight||r&&r.getShallow("fontWeight")||"",(t.fontSize||r&&r.getShallow("fontSize")||12)+"px",t.fontFamily||r&&r.getShallow("fontFamily")||
"sans-serif"].join(" "))}var hs=pe();function sE(t,e,r,n){if(t){var i=hs(t);i.prevValue=i.value,i.value=r;var a=e.normal;i.valueAnimation=a.get("valueAnimation"),
i.valueAnimation&&(i.precision=a.get("precision"),i.defaultInterpolatedText=n,i.statesModels=e)}}var _i={minMargin:1,textMargin:2},uE=["textStyle","color"],Uf=[
"fontStyle","fontWeight","fontSize","fontFamily","padding","lineHeight","rich","width","height","overflow"],Hf=new cn,lE=(function(){function t(){}return t.prototype.
getTextColor=function(e){var r=this.ecModel;return this.getShallow("color")||(!e&&r?r.get(uE):null)},t.prototype.getFont=function(){return oE({fontStyle:this.getShallow(
"fontStyle"),fontWeight:this.getShallow("fontWeight"),fontSize:this.getShallow("fontSize"),fontFamily:this.getShallow("fontFamily")},this.ecModel)},t.prototype.
getTextRect=function(e){for(var r={text:e,verticalAlign:this.getShallow("verticalAlign")||this.getShallow("baseline")},n=0;n<Uf.length;n++)r[Uf[n]]=this.getShallow(
Uf[n]);return Hf.useStyle(r),Hf.update(),Hf.getBoundingRect()},t})(),fE=lE,Ig=[["lineWidth","width"],["stroke","color"],["opacity"],["shadowBlur"],["shadowOffse\
tX"],["shadowOffsetY"],["shadowColor"],["lineDash","type"],["lineDashOffset","dashOffset"],["lineCap","cap"],["lineJoin","join"],["miterLimit"]],vE=oa(Ig),cE=(function(){
function t(){}return t.prototype.getLineStyle=function(e){return vE(this,e)},t})(),Og=[["fill","color"],["stroke","borderColor"],["lineWidth","borderWidth"],["o\
pacity"],["shadowBlur"],["shadowOffsetX"],["shadowOffsetY"],["shadowColor"],["lineDash","borderType"],["lineDashOffset","borderDashOffset"],["lineCap","borderCa\
p"],["lineJoin","borderJoin"],["miterLimit","borderMiterLimit"]],hE=oa(Og),pE=(function(){function t(){}return t.prototype.getItemStyle=function(e,r){return hE(
this,e,r)},t})(),_n=(function(){function t(e,r,n){this.parentModel=r,this.ecModel=n,this.option=e}return t.prototype.init=function(e,r,n){for(var i=[],a=3;a<arguments.
length;a++)i[a-3]=arguments[a]},t.prototype.mergeOption=function(e,r){he(this.option,e,!0)},t.prototype.get=function(e,r){return e==null?this.option:this._doGet(
this.parsePath(e),!r&&this.parentModel)},t.prototype.getShallow=function(e,r){var n=this.option,i=n==null?n:n[e];if(i==null&&!r){var a=this.parentModel;a&&(i=a.
getShallow(e))}return i},t.prototype.getModel=function(e,r){var n=e!=null,i=n?this.parsePath(e):null,a=n?this._doGet(i):this.option;return r=r||this.parentModel&&
this.parentModel.getModel(this.resolveParentPath(i)),new t(a,r,this.ecModel)},t.prototype.isEmpty=function(){return this.option==null},t.prototype.restoreData=function(){},
t.prototype.clone=function(){var e=this.constructor;return new e(ne(this.option))},t.prototype.parsePath=function(e){return typeof e=="string"?e.split("."):e},t.
prototype.resolveParentPath=function(e){return e},t.prototype.isAnimationEnabled=function(){if(!we.node&&this.option){if(this.option.animation!=null)return!!this.
option.animation;if(this.parentModel)return this.parentModel.isAnimationEnabled()}},t.prototype._doGet=function(e,r){var n=this.option;if(!e)return n;for(var i=0;i<
e.length&&!(e[i]&&(n=n&&typeof n=="object"?n[e[i]]:null,n==null));i++);return n==null&&r&&(n=r._doGet(this.resolveParentPath(e),r.parentModel)),n},t})();ef(_n),
Uw(_n),Et(_n,cE),Et(_n,pE),Et(_n,qw),Et(_n,fE);var Pt=_n,dE=Math.round(Math.random()*10);function ps(t){return[t||"",dE++].join("_")}function gE(t){var e={};t.registerSubTypeDefaulter=
function(r,n){var i=Wt(r);e[i.main]=n},t.determineSubType=function(r,n){var i=n.type;if(!i){var a=Wt(r).main;t.hasSubTypes(r)&&e[a]&&(i=e[a](n))}return i}}function mE(t,e){
t.topologicalTravel=function(a,o,s,u){if(!a.length)return;var l=r(o),f=l.graph,v=l.noEntryList,c={};for(M(a,function(y){c[y]=!0});v.length;){var h=v.pop(),p=f[h],
d=!!c[h];d&&(s.call(u,h,p.originalDeps.slice()),delete c[h]),M(p.successor,d?m:g)}M(c,function(){var y="";throw process.env.NODE_ENV!=="production"&&(y=Kl("Circ\
ular dependency may exists: ",c,a,o)),new Error(y)});function g(y){f[y].entryCount--,f[y].entryCount===0&&v.push(y)}function m(y){c[y]=!0,g(y)}};function r(a){var o={},
s=[];return M(a,function(u){var l=n(o,u),f=l.originalDeps=e(u),v=i(f,a);l.entryCount=v.length,l.entryCount===0&&s.push(u),M(v,function(c){ue(l.predecessor,c)<0&&
l.predecessor.push(c);var h=n(o,c);ue(h.successor,c)<0&&h.successor.push(u)})}),{graph:o,noEntryList:s}}function n(a,o){return a[o]||(a[o]={predecessor:[],successor:[]}),
a[o]}function i(a,o){var s=[];return M(a,function(u){ue(o,u)>=0&&s.push(u)}),s}}function yE(t,e){return he(he({},t,!0),e,!0)}var _E={time:{month:["January","Feb\
ruary","March","April","May","June","July","August","September","October","November","December"],monthAbbr:["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep",
"Oct","Nov","Dec"],dayOfWeek:["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"],dayOfWeekAbbr:["Sun","Mon","Tue","Wed","Thu","Fri","Sat"]},
legend:{selector:{all:"All",inverse:"Inv"}},toolbox:{brush:{title:{rect:"Box Select",polygon:"Lasso Select",lineX:"Horizontally Select",lineY:"Vertically Select",
keep:"Keep Selections",clear:"Clear Selections"}},dataView:{title:"Data View",lang:["Data View","Close","Refresh"]},dataZoom:{title:{zoom:"Zoom",back:"Zoom Rese\
t"}},magicType:{title:{line:"Switch to Line Chart",bar:"Switch to Bar Chart",stack:"Stack",tiled:"Tile"}},restore:{title:"Restore"},saveAsImage:{title:"Save as \
Image",lang:["Right Click to Save Image"]}},series:{typeNames:{pie:"Pie chart",bar:"Bar chart",line:"Line chart",scatter:"Scatter plot",effectScatter:"Ripple sc\
atter plot",radar:"Radar chart",tree:"Tree",treemap:"Treemap",boxplot:"Boxplot",candlestick:"Candlestick",k:"K line chart",heatmap:"Heat map",map:"Map",parallel:"\
Parallel coordinate map",lines:"Line graph",graph:"Relationship graph",sankey:"Sankey diagram",funnel:"Funnel chart",gauge:"Gauge",pictorialBar:"Pictorial bar",
themeRiver:"Theme River Map",sunburst:"Sunburst",custom:"Custom chart",chart:"Chart"}},aria:{general:{withTitle:'This is a chart about "{title}"',withoutTitle:"\
This is a chart"},series:{single:{prefix:"",withName:" with type {seriesType} named {seriesName}.",withoutName:" with type {seriesType}."},multiple:{prefix:". I\
t consists of {seriesCount} series count.",withName:" The {seriesId} series is a {seriesType} representing {seriesName}.",withoutName:" The {seriesId} series is\
 a {seriesType}.",separator:{middle:"",end:""}}},data:{allData:"The data is as follows: ",partialData:"The first {displayCnt} items are: ",withName:"the data fo\
r {name} is {value}",withoutName:"{value}",separator:{middle:", ",end:". "}}}},SE={time:{month:["\u4E00\u6708","\u4E8C\u6708","\u4E09\u6708","\u56DB\u6708","\u4E94\u6708",
"\u516D\u6708","\u4E03\u6708","\u516B\u6708","\u4E5D\u6708","\u5341\u6708","\u5341\u4E00\u6708","\u5341\u4E8C\u6708"],monthAbbr:["1\u6708","2\u6708","3\u6708","\
4\u6708","5\u6708","6\u6708","7\u6708","8\u6708","9\u6708","10\u6708","11\u6708","12\u6708"],dayOfWeek:["\u661F\u671F\u65E5","\u661F\u671F\u4E00","\u661F\u671F\u4E8C",
"\u661F\u671F\u4E09","\u661F\u671F\u56DB","\u661F\u671F\u4E94","\u661F\u671F\u516D"],dayOfWeekAbbr:["\u65E5","\u4E00","\u4E8C","\u4E09","\u56DB","\u4E94","\u516D"]},
legend:{selector:{all:"\u5168\u9009",inverse:"\u53CD\u9009"}},toolbox:{brush:{title:{rect:"\u77E9\u5F62\u9009\u62E9",polygon:"\u5708\u9009",lineX:"\u6A2A\u5411\u9009\u62E9",
lineY:"\u7EB5\u5411\u9009\u62E9",keep:"\u4FDD\u6301\u9009\u62E9",clear:"\u6E05\u9664\u9009\u62E9"}},dataView:{title:"\u6570\u636E\u89C6\u56FE",lang:["\u6570\u636E\u89C6\u56FE",
"\u5173\u95ED","\u5237\u65B0"]},dataZoom:{title:{zoom:"\u533A\u57DF\u7F29\u653E",back:"\u533A\u57DF\u7F29\u653E\u8FD8\u539F"}},magicType:{title:{line:"\u5207\u6362\u4E3A\u6298\u7EBF\u56FE",
bar:"\u5207\u6362\u4E3A\u67F1\u72B6\u56FE",stack:"\u5207\u6362\u4E3A\u5806\u53E0",tiled:"\u5207\u6362\u4E3A\u5E73\u94FA"}},restore:{title:"\u8FD8\u539F"},saveAsImage:{
title:"\u4FDD\u5B58\u4E3A\u56FE\u7247",lang:["\u53F3\u952E\u53E6\u5B58\u4E3A\u56FE\u7247"]}},series:{typeNames:{pie:"\u997C\u56FE",bar:"\u67F1\u72B6\u56FE",line:"\
\u6298\u7EBF\u56FE",scatter:"\u6563\u70B9\u56FE",effectScatter:"\u6D9F\u6F2A\u6563\u70B9\u56FE",radar:"\u96F7\u8FBE\u56FE",tree:"\u6811\u56FE",treemap:"\u77E9\u5F62\u6811\u56FE",
boxplot:"\u7BB1\u578B\u56FE",candlestick:"K\u7EBF\u56FE",k:"K\u7EBF\u56FE",heatmap:"\u70ED\u529B\u56FE",map:"\u5730\u56FE",parallel:"\u5E73\u884C\u5750\u6807\u56FE",
lines:"\u7EBF\u56FE",graph:"\u5173\u7CFB\u56FE",sankey:"\u6851\u57FA\u56FE",funnel:"\u6F0F\u6597\u56FE",gauge:"\u4EEA\u8868\u76D8\u56FE",pictorialBar:"\u8C61\u5F62\u67F1\u56FE",
themeRiver:"\u4E3B\u9898\u6CB3\u6D41\u56FE",sunburst:"\u65ED\u65E5\u56FE",custom:"\u81EA\u5B9A\u4E49\u56FE\u8868",chart:"\u56FE\u8868"}},aria:{general:{withTitle:"\
\u8FD9\u662F\u4E00\u4E2A\u5173\u4E8E\u201C{title}\u201D\u7684\u56FE\u8868\u3002",withoutTitle:"\u8FD9\u662F\u4E00\u4E2A\u56FE\u8868\uFF0C"},series:{single:{prefix:"",
withName:"\u56FE\u8868\u7C7B\u578B\u662F{seriesType}\uFF0C\u8868\u793A{seriesName}\u3002",withoutName:"\u56FE\u8868\u7C7B\u578B\u662F{seriesType}\u3002"},multiple:{
prefix:"\u5B83\u7531{seriesCount}\u4E2A\u56FE\u8868\u7CFB\u5217\u7EC4\u6210\u3002",withName:"\u7B2C{seriesId}\u4E2A\u7CFB\u5217\u662F\u4E00\u4E2A\u8868\u793A{seriesName}\u7684{seriesType}\uFF0C",
withoutName:"\u7B2C{seriesId}\u4E2A\u7CFB\u5217\u662F\u4E00\u4E2A{seriesType}\uFF0C",separator:{middle:"\uFF1B",end:"\u3002"}}},data:{allData:"\u5176\u6570\u636E\u662F\u2014\u2014",
partialData:"\u5176\u4E2D\uFF0C\u524D{displayCnt}\u9879\u662F\u2014\u2014",withName:"{name}\u7684\u6570\u636E\u662F{value}",withoutName:"{value}",separator:{middle:"\
\uFF0C",end:""}}}},ds="ZH",Wf="EN",Si=Wf,gs={},Yf={},Pg=we.domSupported?(function(){var t=(document.documentElement.lang||navigator.language||navigator.browserLanguage||
Si).toUpperCase();return t.indexOf(ds)>-1?ds:Si})():Si;function kg(t,e){t=t.toUpperCase(),Yf[t]=new Pt(e),gs[t]=e}function bE(t){if(Z(t)){var e=gs[t.toUpperCase()]||
{};return t===ds||t===Wf?ne(e):he(ne(e),ne(gs[Si]),!1)}else return he(ne(t),ne(gs[Si]),!1)}function wE(t){return Yf[t]}function TE(){return Yf[Si]}kg(Wf,_E),kg(
ds,SE);var DE=null;function $e(){return DE}function Rg(t,e){var r=$e(),n=e.breakOption,i=e.breakParsed;return!i&&r&&(i=r.parseAxisBreakOption(n,t)),i}function ms(t){
var e=t.brk;return e?e.breaks:[]}function Sn(t){var e=t.brk;return e?e.hasBreaks():!1}var Xf=1e3,qf=Xf*60,da=qf*60,mt=da*24,Bg=mt*365,EE={year:/({yyyy}|{yy})/,month:/({MMMM}|{MMM}|{MM}|{M})/,
day:/({dd}|{d})/,hour:/({HH}|{H}|{hh}|{h})/,minute:/({mm}|{m})/,second:/({ss}|{s})/,millisecond:/({SSS}|{S})/},ys={year:"{yyyy}",month:"{MMM}",day:"{d}",hour:"{\
HH}:{mm}",minute:"{HH}:{mm}",second:"{HH}:{mm}:{ss}",millisecond:"{HH}:{mm}:{ss} {SSS}"},CE="{yyyy}-{MM}-{dd} {HH}:{mm}:{ss} {SSS}",_s="{yyyy}-{MM}-{dd}",Fg={year:"\
{yyyy}",month:"{yyyy}-{MM}",day:_s,hour:_s+" "+ys.hour,minute:_s+" "+ys.minute,second:_s+" "+ys.second,millisecond:CE},st=["year","month","day","hour","minute",
"second","millisecond"],xE=["year","half-year","quarter","month","week","half-week","day","half-day","quarter-day","hour","minute","second","millisecond"];function AE(t){
return!Z(t)&&!j(t)?ME(t):t}function ME(t){t=t||{};var e={},r=!0;return M(st,function(n){r&&(r=t[n]==null)}),M(st,function(n,i){var a=t[n];e[n]={};for(var o=null,
s=i;s>=0;s--){var u=st[s],l=Q(a)&&!H(a)?a[u]:a,f=void 0;H(l)?(f=l.slice(),o=f[0]||""):Z(l)?(o=l,f=[o]):(o==null?o=ys[n]:EE[u].test(o)||(o=e[u][u][0]+" "+o),f=[o],
r&&(f[1]="{primary|"+o+"}")),e[n][u]=f}}),e}function Ir(t,e){return t+="","0000".substr(0,e-t.length)+t}function ga(t){switch(t){case"half-year":case"quarter":return"\
month";case"week":case"half-week":return"day";case"half-day":case"quarter-day":return"hour";default:return t}}function LE(t){return t===ga(t)}function NE(t){switch(t){case"\
year":case"month":return"day";case"millisecond":return"millisecond";default:return"second"}}function Vg(t,e,r,n){var i=na(t),a=i[zg(r)](),o=i[Kf(r)]()+1,s=Math.
floor((o-1)/3)+1,u=i[Qf(r)](),l=i["get"+(r?"UTC":"")+"Day"](),f=i[$f(r)](),v=(f-1)%12+1,c=i[jf(r)](),h=i[Jf(r)](),p=i[ev(r)](),d=f>=12?"pm":"am",g=d.toUpperCase(),
m=n instanceof Pt?n:wE(n||Pg)||TE(),y=m.getModel("time"),_=y.get("month"),S=y.get("monthAbbr"),b=y.get("dayOfWeek"),w=y.get("dayOfWeekAbbr");return(e||"").replace(
/{a}/g,d+"").replace(/{A}/g,g+"").replace(/{yyyy}/g,a+"").replace(/{yy}/g,Ir(a%100+"",2)).replace(/{Q}/g,s+"").replace(/{MMMM}/g,_[o-1]).replace(/{MMM}/g,S[o-1]).
replace(/{MM}/g,Ir(o,2)).replace(/{M}/g,o+"").replace(/{dd}/g,Ir(u,2)).replace(/{d}/g,u+"").replace(/{eeee}/g,b[l]).replace(/{ee}/g,w[l]).replace(/{e}/g,l+"").replace(
/{HH}/g,Ir(f,2)).replace(/{H}/g,f+"").replace(/{hh}/g,Ir(v+"",2)).replace(/{h}/g,v+"").replace(/{mm}/g,Ir(c,2)).replace(/{m}/g,c+"").replace(/{ss}/g,Ir(h,2)).replace(
/{s}/g,h+"").replace(/{SSS}/g,Ir(p,3)).replace(/{S}/g,p+"")}function IE(t,e,r,n,i){var a=null;if(Z(r))a=r;else if(j(r)){var o={time:t.time,level:t.time?t.time.level:
0},s=$e();s&&s.makeAxisLabelFormatterParamBreak(o,t.break),a=r(t.value,e,o)}else{var u=t.time;if(u){var l=r[u.lowerTimeUnit][u.upperTimeUnit];a=l[Math.min(u.level,
l.length-1)]||""}else{var f=bi(t.value,i);a=r[f][f][0]}}return Vg(new Date(t.value),a,i,n)}function bi(t,e){var r=na(t),n=r[Kf(e)]()+1,i=r[Qf(e)](),a=r[$f(e)](),
o=r[jf(e)](),s=r[Jf(e)](),u=r[ev(e)](),l=u===0,f=l&&s===0,v=f&&o===0,c=v&&a===0,h=c&&i===1,p=h&&n===1;return p?"year":h?"month":c?"day":v?"hour":f?"minute":l?"s\
econd":"millisecond"}function Zf(t,e,r){switch(e){case"year":t[Gg(r)](0);case"month":t[Ug(r)](1);case"day":t[Hg(r)](0);case"hour":t[Wg(r)](0);case"minute":t[Yg(
r)](0);case"second":t[Xg(r)](0)}return t}function zg(t){return t?"getUTCFullYear":"getFullYear"}function Kf(t){return t?"getUTCMonth":"getMonth"}function Qf(t){
return t?"getUTCDate":"getDate"}function $f(t){return t?"getUTCHours":"getHours"}function jf(t){return t?"getUTCMinutes":"getMinutes"}function Jf(t){return t?"g\
etUTCSeconds":"getSeconds"}function ev(t){return t?"getUTCMilliseconds":"getMilliseconds"}function OE(t){return t?"setUTCFullYear":"setFullYear"}function Gg(t){
return t?"setUTCMonth":"setMonth"}function Ug(t){return t?"setUTCDate":"setDate"}function Hg(t){return t?"setUTCHours":"setHours"}function Wg(t){return t?"setUT\
CMinutes":"setMinutes"}function Yg(t){return t?"setUTCSeconds":"setSeconds"}function Xg(t){return t?"setUTCMilliseconds":"setMilliseconds"}function PE(t){if(!Cp(
t))return Z(t)?t:"-";var e=(t+"").split(".");return e[0].replace(/(\d{1,3})(?=(?:\d{3})+(?!\d))/g,"$1,")+(e.length>1?"."+e[1]:"")}var kE=Uu,qg=["a","b","c","d",
"e","f","g"],tv=function(t,e){return"{"+t+(e??"")+"}"};function RE(t,e,r){H(e)||(e=[e]);var n=e.length;if(!n)return"";for(var i=e[0].$vars||[],a=0;a<i.length;a++){
var o=qg[a];t=t.replace(tv(o),tv(o,0))}for(var s=0;s<n;s++)for(var u=0;u<i.length;u++){var l=e[s][i[u]];t=t.replace(tv(qg[u],s),r?Ja(l):l)}return t}function BE(t,e){
var r=Z(t)?{color:t,extraCssText:e}:t||{},n=r.color,i=r.type;e=r.extraCssText;var a=r.renderMode||"html";if(!n)return"";if(a==="html")return i==="subItem"?'<spa\
n style="display:inline-block;vertical-align:middle;margin-right:8px;margin-left:3px;border-radius:4px;width:4px;height:4px;background-color:'+Ja(n)+";"+(e||"")+
'"></span>':'<span style="display:inline-block;margin-right:4px;border-radius:10px;width:10px;height:10px;background-color:'+Ja(n)+";"+(e||"")+'"></span>';var o=r.
markerId||"markerX";return{renderMode:a,content:"{"+o+"|}  ",style:i==="subItem"?{width:4,height:4,borderRadius:2,backgroundColor:n}:{width:10,height:10,borderRadius:5,
backgroundColor:n}}}function rv(t,e){return e=e||"transparent",Z(t)?t:Q(t)&&t.colorStops&&(t.colorStops[0]||{}).color||e}var Ss={},nv={},FE=(function(){function t(){
this._normalMasterList=[],this._nonSeriesBoxMasterList=[]}return t.prototype.create=function(e,r){this._nonSeriesBoxMasterList=n(Ss,!0),this._normalMasterList=n(
nv,!1);function n(i,a){var o=[];return M(i,function(s,u){var l=s.create(e,r);o=o.concat(l||[]),process.env.NODE_ENV!=="production"&&a&&M(l,function(f){return P(
!f.update)})}),o}},t.prototype.update=function(e,r){M(this._normalMasterList,function(n){n.update&&n.update(e,r)})},t.prototype.getCoordinateSystems=function(){
return this._normalMasterList.concat(this._nonSeriesBoxMasterList)},t.register=function(e,r){if(e==="matrix"||e==="calendar"){Ss[e]=r;return}nv[e]=r},t.get=function(e){
return nv[e]||Ss[e]},t})();function VE(t){return!!Ss[t]}var zE=1,GE=2,UE=K();function Zg(t){var e=t.getShallow("coord",!0),r=zE;if(e==null){var n=UE.get(t.type);
n&&n.getCoord2&&(r=GE,e=n.getCoord2(t))}return{coord:e,from:r}}var wi=0,bs=1,HE=2;function WE(t,e){var r=t.getShallow("coordinateSystem"),n=t.getShallow("coordi\
nateSystemUsage",!0),i=n!=null,a=wi;if(r){var o=t.mainType==="series";n==null&&(n=o?"data":"box"),n==="data"?(a=bs,o||(process.env.NODE_ENV!=="production"&&i&&e&&
se('coordinateSystemUsage "data" is not supported in non-series components.'),a=wi)):n==="box"&&(a=HE,!o&&!VE(r)&&(process.env.NODE_ENV!=="production"&&i&&e&&se(
'coordinateSystem "'+r+'" cannot be used'+(' as coordinateSystemUsage "box" for "'+t.type+'" yet.')),a=wi))}return{coordSysType:r,kind:a}}function YE(t){var e=t.
targetModel,r=t.coordSysType,n=t.coordSysProvider,i=t.isDefaultDataCoordSys,a=t.allowNotFound;process.env.NODE_ENV!=="production"&&P(!!r);var o=WE(e,!0),s=o.kind,
u=o.coordSysType;if(i&&s!==bs&&(s=bs,u=r),s===wi||u!==r)return wi;var l=n(r,e);return l?(s===bs?(process.env.NODE_ENV!=="production"&&P(e.mainType==="series"),e.
coordinateSystem=l):e.boxCoordinateSystem=l,s):(process.env.NODE_ENV!=="production"&&(a||se(r+" cannot be found for"+(" "+e.type+" (index: "+e.componentIndex+")\
."))),wi)}var iv=FE,ws=M,XE=["left","right","top","bottom","width","height"],Ts=[["width","left","right"],["height","top","bottom"]];function Kg(t,e,r,n,i){var a=0,
o=0;n==null&&(n=1/0),i==null&&(i=1/0);var s=0;e.eachChild(function(u,l){var f=u.getBoundingRect(),v=e.childAt(l+1),c=v&&v.getBoundingRect(),h,p;if(t==="horizont\
al"){var d=f.width+(c?-c.x+f.x:0);h=a+d,h>n||u.newline?(a=0,h=d,o+=s+r,s=f.height):s=Math.max(s,f.height)}else{var g=f.height+(c?-c.y+f.y:0);p=o+g,p>i||u.newline?
(a+=s+r,o=0,p=g,s=f.width):s=Math.max(s,f.width)}u.newline||(u.x=a,u.y=o,u.markRedraw(),t==="horizontal"?a=h+r:o=p+r)})}var EP=Bt(Kg,"vertical"),CP=Bt(Kg,"horiz\
ontal");function qE(t,e){return{left:t.getShallow("left",e),top:t.getShallow("top",e),right:t.getShallow("right",e),bottom:t.getShallow("bottom",e),width:t.getShallow(
"width",e),height:t.getShallow("height",e)}}function Qg(t,e,r){r=kE(r||0);var n=e.width,i=e.height,a=qe(t.left,n),o=qe(t.top,i),s=qe(t.right,n),u=qe(t.bottom,i),
l=qe(t.width,n),f=qe(t.height,i),v=r[2]+r[0],c=r[1]+r[3],h=t.aspect;switch(isNaN(l)&&(l=n-s-c-a),isNaN(f)&&(f=i-u-v-o),h!=null&&(isNaN(l)&&isNaN(f)&&(h>n/i?l=n*
.8:f=i*.8),isNaN(l)&&(l=h*f),isNaN(f)&&(f=l/h)),isNaN(a)&&(a=n-s-l-c),isNaN(o)&&(o=i-u-f-v),t.left||t.right){case"center":a=n/2-l/2-r[3];break;case"right":a=n-l-
c;break}switch(t.top||t.bottom){case"middle":case"center":o=i/2-f/2-r[0];break;case"bottom":o=i-f-v;break}a=a||0,o=o||0,isNaN(l)&&(l=n-c-a-(s||0)),isNaN(f)&&(f=
i-v-o-(u||0));var p=new oe((e.x||0)+a+r[3],(e.y||0)+o+r[0],l,f);return p.margin=r,p}var Ds={rect:1,point:2};function ZE(t,e,r){var n,i,a,o=t.boxCoordinateSystem,
s;if(o){var u=Zg(t),l=u.coord,f=u.from;if(o.dataToLayout){a=Ds.rect,s=f;var v=o.dataToLayout(l);n=v.contentRect||v.rect}else r&&r.enableLayoutOnlyByCenter&&o.dataToPoint?
(a=Ds.point,s=f,i=o.dataToPoint(l)):process.env.NODE_ENV!=="production"&&se(t.type+"["+t.componentIndex+"]"+(" layout based on "+o.type+" is not supported."))}return a==
null&&(a=Ds.rect),a===Ds.rect&&(n||(n={x:0,y:0,width:e.getWidth(),height:e.getHeight()}),i=[n.x+n.width/2,n.y+n.height/2]),{type:a,refContainer:n,refPoint:i,boxCoordFrom:s}}
function ma(t){var e=t.layoutMode||t.constructor.layoutMode;return Q(e)?e:e?{type:e}:null}function bn(t,e,r){var n=r&&r.ignoreSize;!H(n)&&(n=[n,n]);var i=o(Ts[0],
0),a=o(Ts[1],1);u(Ts[0],t,i),u(Ts[1],t,a);function o(l,f){var v={},c=0,h={},p=0,d=2;if(ws(l,function(y){h[y]=t[y]}),ws(l,function(y){it(e,y)&&(v[y]=h[y]=e[y]),s(
v,y)&&c++,s(h,y)&&p++}),n[f])return s(e,l[1])?h[l[2]]=null:s(e,l[2])&&(h[l[1]]=null),h;if(p===d||!c)return h;if(c>=d)return v;for(var g=0;g<l.length;g++){var m=l[g];
if(!it(v,m)&&it(t,m)){v[m]=t[m];break}}return v}function s(l,f){return l[f]!=null&&l[f]!=="auto"}function u(l,f,v){ws(l,function(c){f[c]=v[c]})}}function Es(t){
return KE({},t)}function KE(t,e){return e&&t&&ws(XE,function(r){it(e,r)&&(t[r]=e[r])}),t}var QE=pe(),Ti=(function(t){ee(e,t);function e(r,n,i){var a=t.call(this,
r,n,i)||this;return a.uid=ps("ec_cpt_model"),a}return e.prototype.init=function(r,n,i){this.mergeDefaultAndTheme(r,i)},e.prototype.mergeDefaultAndTheme=function(r,n){
var i=ma(this),a=i?Es(r):{},o=n.getTheme();he(r,o.get(this.mainType)),he(r,this.getDefaultOption()),i&&bn(r,a,i)},e.prototype.mergeOption=function(r,n){he(this.
option,r,!0);var i=ma(this);i&&bn(this.option,r,i)},e.prototype.optionUpdated=function(r,n){},e.prototype.getDefaultOption=function(){var r=this.constructor;if(!Vw(
r))return r.defaultOption;var n=QE(this);if(!n.defaultOption){for(var i=[],a=r;a;){var o=a.prototype.defaultOption;o&&i.push(o),a=a.superClass}for(var s={},u=i.
length-1;u>=0;u--)s=he(s,i[u],!0);n.defaultOption=s}return n.defaultOption},e.prototype.getReferringComponents=function(r,n){var i=r+"Index",a=r+"Id";return Po(
this.ecModel,r,{index:this.get(i,!0),id:this.get(a,!0)},n)},e.prototype.getBoxLayoutParams=function(){return qE(this,!1)},e.prototype.getZLevelKey=function(){return""},
e.prototype.setZLevel=function(r){this.option.zlevel=r},e.protoInitialize=(function(){var r=e.prototype;r.type="component",r.id="",r.name="",r.mainType="",r.subType=
"",r.componentIndex=0})(),e})(Pt);qp(Ti,Pt),ko(Ti),gE(Ti),mE(Ti,$E);function $E(t){var e=[];return M(Ti.getClassesByMainType(t),function(r){e=e.concat(r.dependencies||
r.prototype.dependencies||[])}),e=Y(e,function(r){return Wt(r).main}),t!=="dataset"&&ue(e,"dataset")<=0&&e.unshift("dataset"),e}var be=Ti,wn={color:{},darkColor:{},
size:{}},De=wn.color={theme:["#5070dd","#b6d634","#505372","#ff994d","#0ca8df","#ffd10a","#fb628b","#785db0","#3fbe95"],neutral00:"#fff",neutral05:"#f4f7fd",neutral10:"\
#e8ebf0",neutral15:"#dbdee4",neutral20:"#cfd2d7",neutral25:"#c3c5cb",neutral30:"#b7b9be",neutral35:"#aaacb2",neutral40:"#9ea0a5",neutral45:"#929399",neutral50:"\
#86878c",neutral55:"#797b7f",neutral60:"#6d6e73",neutral65:"#616266",neutral70:"#54555a",neutral75:"#48494d",neutral80:"#3c3c41",neutral85:"#303034",neutral90:"\
#232328",neutral95:"#17171b",neutral99:"#000",accent05:"#eff1f9",accent10:"#e0e4f2",accent15:"#d0d6ec",accent20:"#c0c9e6",accent25:"#b1bbdf",accent30:"#a1aed9",
accent35:"#91a0d3",accent40:"#8292cc",accent45:"#7285c6",accent50:"#6578ba",accent55:"#5c6da9",accent60:"#536298",accent65:"#4a5787",accent70:"#404c76",accent75:"\
#374165",accent80:"#2e3654",accent85:"#252b43",accent90:"#1b2032",accent95:"#121521",transparent:"rgba(0,0,0,0)",highlight:"rgba(255,231,130,0.8)"};B(De,{primary:De.
neutral80,secondary:De.neutral70,tertiary:De.neutral60,quaternary:De.neutral50,disabled:De.neutral20,border:De.neutral30,borderTint:De.neutral20,borderShade:De.
neutral40,background:De.neutral05,backgroundTint:"rgba(234,237,245,0.5)",backgroundTransparent:"rgba(255,255,255,0)",backgroundShade:De.neutral10,shadow:"rgba(0\
,0,0,0.2)",shadowTint:"rgba(129,130,136,0.2)",axisLine:De.neutral70,axisLineTint:De.neutral40,axisTick:De.neutral70,axisTickMinor:De.neutral60,axisLabel:De.neutral70,
axisSplitLine:De.neutral15,axisMinorSplitLine:De.neutral05});for(Or in De)De.hasOwnProperty(Or)&&(av=De[Or],Or==="theme"?wn.darkColor.theme=De.theme.slice():Or===
"highlight"?wn.darkColor.highlight="rgba(255,231,130,0.4)":Or.indexOf("accent")===0?wn.darkColor[Or]=dl(av,null,function(t){return t*.5},function(t){return Math.
min(1,1.3-t)}):wn.darkColor[Or]=dl(av,null,function(t){return t*.9},function(t){return 1-Math.pow(t,1.5)}));var av,Or;wn.size={xxs:2,xs:5,s:10,m:15,l:20,xl:30,xxl:40,
xxxl:50};var Ee=wn,$g="";typeof navigator<"u"&&($g=navigator.platform||"");var Di="rgba(0, 0, 0, 0.2)",jg=Ee.color.theme[0],jE=dl(jg,null,null,.9),Jg={darkMode:"\
auto",colorBy:"series",color:Ee.color.theme,gradientColor:[jE,jg],aria:{decal:{decals:[{color:Di,dashArrayX:[1,0],dashArrayY:[2,5],symbolSize:1,rotation:Math.PI/
6},{color:Di,symbol:"circle",dashArrayX:[[8,8],[0,8,8,0]],dashArrayY:[6,0],symbolSize:.8},{color:Di,dashArrayX:[1,0],dashArrayY:[4,3],rotation:-Math.PI/4},{color:Di,
dashArrayX:[[6,6],[0,6,6,0]],dashArrayY:[6,0]},{color:Di,dashArrayX:[[1,0],[1,6]],dashArrayY:[1,0,6,0],rotation:Math.PI/4},{color:Di,symbol:"triangle",dashArrayX:[
[9,9],[0,9,9,0]],dashArrayY:[7,2],symbolSize:.75}]}},textStyle:{fontFamily:$g.match(/^Win/)?"Microsoft YaHei":"sans-serif",fontSize:12,fontStyle:"normal",fontWeight:"\
normal"},blendMode:null,stateAnimation:{duration:300,easing:"cubicOut"},animation:"auto",animationDuration:1e3,animationDurationUpdate:500,animationEasing:"cubi\
cInOut",animationEasingUpdate:"cubicInOut",animationThreshold:2e3,progressiveThreshold:3e3,progressive:400,hoverLayerThreshold:3e3,useUTC:!1},ut={Must:1,Might:2,
Not:3},em=pe();function JE(t){em(t).datasetMap=K()}function eC(t,e,r){var n={},i=tm(e);if(!i||!t)return n;var a=[],o=[],s=e.ecModel,u=em(s).datasetMap,l=i.uid+"\
_"+r.seriesLayoutBy,f,v;t=t.slice(),M(t,function(d,g){var m=Q(d)?d:t[g]={name:d};m.type==="ordinal"&&f==null&&(f=g,v=p(m)),n[m.name]=[]});var c=u.get(l)||u.set(
l,{categoryWayDim:v,valueWayDim:0});M(t,function(d,g){var m=d.name,y=p(d);if(f==null){var _=c.valueWayDim;h(n[m],_,y),h(o,_,y),c.valueWayDim+=y}else if(f===g)h(
n[m],0,y),h(a,0,y);else{var _=c.categoryWayDim;h(n[m],_,y),h(o,_,y),c.categoryWayDim+=y}});function h(d,g,m){for(var y=0;y<m;y++)d.push(g+y)}function p(d){var g=d.
dimsDef;return g?g.length:1}return a.length&&(n.itemName=a),o.length&&(n.seriesName=o),n}function tm(t){var e=t.get("data",!0);if(!e)return Po(t.ecModel,"datase\
t",{index:t.get("datasetIndex",!0),id:t.get("datasetId",!0)},vt).models[0]}function tC(t){return!t.get("transform",!0)&&!t.get("fromTransformResult",!0)?[]:Po(t.
ecModel,"dataset",{index:t.get("fromDatasetIndex",!0),id:t.get("fromDatasetId",!0)},vt).models}function rm(t,e){return rC(t.data,t.sourceFormat,t.seriesLayoutBy,
t.dimensionsDefine,t.startIndex,e)}function rC(t,e,r,n,i,a){var o,s=5;if(Ye(t))return ut.Not;var u,l;if(n){var f=n[a];Q(f)?(u=f.name,l=f.type):Z(f)&&(u=f)}if(l!=
null)return l==="ordinal"?ut.Must:ut.Not;if(e===Ue){var v=t;if(r===hn){for(var c=v[a],h=0;h<(c||[]).length&&h<s;h++)if((o=S(c[i+h]))!=null)return o}else for(var h=0;h<
v.length&&h<s;h++){var p=v[i+h];if(p&&(o=S(p[a]))!=null)return o}}else if(e===Nt){var d=t;if(!u)return ut.Not;for(var h=0;h<d.length&&h<s;h++){var g=d[h];if(g&&
(o=S(g[u]))!=null)return o}}else if(e===Kt){var m=t;if(!u)return ut.Not;var c=m[u];if(!c||Ye(c))return ut.Not;for(var h=0;h<c.length&&h<s;h++)if((o=S(c[h]))!=null)
return o}else if(e===ot)for(var y=t,h=0;h<y.length&&h<s;h++){var g=y[h],_=ia(g);if(!H(_))return ut.Not;if((o=S(_[a]))!=null)return o}function S(b){var w=Z(b);if(b!=
null&&isFinite(Number(b))&&b!=="")return w?ut.Might:ut.Not;if(w&&b!=="-")return ut.Must}return ut.Not}var nC=K();function iC(t,e,r){var n=nC.get(e);if(!n)return r;
var i=n(t);if(!i)return r;if(process.env.NODE_ENV!=="production")for(var a=0;a<i.length;a++)P(oi(i[a]));return r.concat(i)}var nm=pe(),xP=pe(),ov=(function(){function t(){}
return t.prototype.getColorFromPalette=function(e,r,n){var i=Ze(this.get("color",!0)),a=this.get("colorLayer",!0);return oC(this,nm,i,a,e,r,n)},t.prototype.clearColorPalette=
function(){sC(this,nm)},t})();function aC(t,e){for(var r=t.length,n=0;n<r;n++)if(t[n].length>e)return t[n];return t[r-1]}function oC(t,e,r,n,i,a,o){a=a||t;var s=e(
a),u=s.paletteIdx||0,l=s.paletteNameMap=s.paletteNameMap||{};if(l.hasOwnProperty(i))return l[i];var f=o==null||!n?r:aC(n,o);if(f=f||r,!(!f||!f.length)){var v=f[u];
return i&&(l[i]=v),s.paletteIdx=(u+1)%f.length,v}}function sC(t,e){e(t).paletteIdx=0,e(t).paletteNameMap={}}var Cs,ya,im,sv="\0_ec_inner",am=1,uC={grid:"GridCom\
ponent",polar:"PolarComponent",geo:"GeoComponent",singleAxis:"SingleAxisComponent",parallel:"ParallelComponent",calendar:"CalendarComponent",matrix:"MatrixCompo\
nent",graphic:"GraphicComponent",toolbox:"ToolboxComponent",tooltip:"TooltipComponent",axisPointer:"AxisPointerComponent",brush:"BrushComponent",title:"TitleCom\
ponent",timeline:"TimelineComponent",markPoint:"MarkPointComponent",markLine:"MarkLineComponent",markArea:"MarkAreaComponent",legend:"LegendComponent",dataZoom:"\
DataZoomComponent",visualMap:"VisualMapComponent",xAxis:"GridComponent",yAxis:"GridComponent",angleAxis:"PolarComponent",radiusAxis:"PolarComponent"},lC={line:"\
LineChart",bar:"BarChart",pie:"PieChart",scatter:"ScatterChart",radar:"RadarChart",map:"MapChart",tree:"TreeChart",treemap:"TreemapChart",graph:"GraphChart",chord:"\
ChordChart",gauge:"GaugeChart",funnel:"FunnelChart",parallel:"ParallelChart",sankey:"SankeyChart",boxplot:"BoxplotChart",candlestick:"CandlestickChart",effectScatter:"\
EffectScatterChart",lines:"LinesChart",heatmap:"HeatmapChart",pictorialBar:"PictorialBarChart",themeRiver:"ThemeRiverChart",sunburst:"SunburstChart",custom:"Cus\
tomChart"},xs={};function fC(t){M(t,function(e,r){if(!be.hasClass(r)){var n=uC[r];n&&!xs[n]&&(se("Component "+r+` is used but not imported.
import { `+n+` } from 'echarts/components';
echarts.use([`+n+"]);"),xs[n]=!0)}})}var om=(function(t){ee(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e.prototype.init=function(r,n,i,a,o,s){
a=a||{},this.option=null,this._theme=new Pt(a),this._locale=new Pt(o),this._optionManager=s},e.prototype.setOption=function(r,n,i){process.env.NODE_ENV!=="produ\
ction"&&(P(r!=null,"option is null/undefined"),P(r[sv]!==am,"please use chart.getOption()"));var a=lm(n);this._optionManager.setOption(r,i,a),this._resetOption(
null,a)},e.prototype.resetOption=function(r,n){return this._resetOption(r,lm(n))},e.prototype._resetOption=function(r,n){var i=!1,a=this._optionManager;if(!r||r===
"recreate"){var o=a.mountOption(r==="recreate");process.env.NODE_ENV!=="production"&&fC(o),!this.option||r==="recreate"?im(this,o):(this.restoreData(),this._mergeOption(
o,n)),i=!0}if((r==="timeline"||r==="media")&&this.restoreData(),!r||r==="recreate"||r==="timeline"){var s=a.getTimelineOption(this);s&&(i=!0,this._mergeOption(s,
n))}if(!r||r==="recreate"||r==="media"){var u=a.getMediaOption(this);u.length&&M(u,function(l){i=!0,this._mergeOption(l,n)},this)}return i},e.prototype.mergeOption=
function(r){this._mergeOption(r,null)},e.prototype._mergeOption=function(r,n){var i=this.option,a=this._componentsMap,o=this._componentsCount,s=[],u=K(),l=n&&n.
replaceMergeMainTypeMap;JE(this),M(r,function(v,c){v!=null&&(be.hasClass(c)?c&&(s.push(c),u.set(c,!0)):i[c]=i[c]==null?ne(v):he(i[c],v,!0))}),l&&l.each(function(v,c){
be.hasClass(c)&&!u.get(c)&&(s.push(c),u.set(c,!0))}),be.topologicalTravel(s,be.getAllClassMainTypes(),f,this);function f(v){var c=iC(this,v,Ze(r[v])),h=a.get(v),
p=h?l&&l.get(v)?"replaceMerge":"normalMerge":"replaceAll",d=mw(h,c,p);Dw(d,v,be),i[v]=null,a.set(v,null),o.set(v,0);var g=[],m=[],y=0,_,S;M(d,function(b,w){var T=b.
existing,D=b.newOption;if(!D)T&&(T.mergeOption({},this),T.optionUpdated({},!1));else{var x=v==="series",E=be.getClass(v,b.keyInfo.subType,!x);if(!E){if(process.
env.NODE_ENV!=="production"){var C=b.keyInfo.subType,L=lC[C];xs[C]||(xs[C]=!0,se(L?"Series "+C+` is used but not imported.
import { `+L+` } from 'echarts/charts';
echarts.use([`+L+"]);":"Unknown series "+C))}return}if(v==="tooltip"){if(_){process.env.NODE_ENV!=="production"&&(S||(Be("Currently only one tooltip component i\
s allowed."),S=!0));return}_=!0}if(T&&T.constructor===E)T.name=b.keyInfo.name,T.mergeOption(D,this),T.optionUpdated(D,!1);else{var A=B({componentIndex:w},b.keyInfo);
T=new E(D,this,this,A),B(T,A),b.brandNew&&(T.__requireNewView=!0),T.init(D,this,this),T.optionUpdated(null,!0)}}T?(g.push(T.option),m.push(T),y++):(g.push(void 0),
m.push(void 0))},this),i[v]=g,a.set(v,m),o.set(v,y),v==="series"&&Cs(this)}this._seriesIndices||Cs(this)},e.prototype.getOption=function(){var r=ne(this.option);
return M(r,function(n,i){if(be.hasClass(i)){for(var a=Ze(n),o=a.length,s=!1,u=o-1;u>=0;u--)a[u]&&!oi(a[u])?s=!0:(a[u]=null,!s&&o--);a.length=o,r[i]=a}}),delete r[sv],
r},e.prototype.setTheme=function(r){this._theme=new Pt(r),this._resetOption("recreate",null)},e.prototype.getTheme=function(){return this._theme},e.prototype.getLocaleModel=
function(){return this._locale},e.prototype.setUpdatePayload=function(r){this._payload=r},e.prototype.getUpdatePayload=function(){return this._payload},e.prototype.
getComponent=function(r,n){var i=this._componentsMap.get(r);if(i){var a=i[n||0];if(a)return a;if(n==null){for(var o=0;o<i.length;o++)if(i[o])return i[o]}}},e.prototype.
queryComponents=function(r){var n=r.mainType;if(!n)return[];var i=r.index,a=r.id,o=r.name,s=this._componentsMap.get(n);if(!s||!s.length)return[];var u;return i!=
null?(u=[],M(Ze(i),function(l){s[l]&&u.push(s[l])})):a!=null?u=sm("id",a,s):o!=null?u=sm("name",o,s):u=ke(s,function(l){return!!l}),um(u,r)},e.prototype.findComponents=
function(r){var n=r.query,i=r.mainType,a=s(n),o=a?this.queryComponents(a):ke(this._componentsMap.get(i),function(l){return!!l});return u(um(o,r));function s(l){
var f=i+"Index",v=i+"Id",c=i+"Name";return l&&(l[f]!=null||l[v]!=null||l[c]!=null)?{mainType:i,index:l[f],id:l[v],name:l[c]}:null}function u(l){return r.filter?
ke(l,r.filter):l}},e.prototype.eachComponent=function(r,n,i){var a=this._componentsMap;if(j(r)){var o=n,s=r;a.each(function(v,c){for(var h=0;v&&h<v.length;h++){
var p=v[h];p&&s.call(o,c,p,p.componentIndex)}})}else for(var u=Z(r)?a.get(r):Q(r)?this.findComponents(r):null,l=0;u&&l<u.length;l++){var f=u[l];f&&n.call(i,f,f.
componentIndex)}},e.prototype.getSeriesByName=function(r){var n=Ht(r,null);return ke(this._componentsMap.get("series"),function(i){return!!i&&n!=null&&i.name===
n})},e.prototype.getSeriesByIndex=function(r){return this._componentsMap.get("series")[r]},e.prototype.getSeriesByType=function(r){return ke(this._componentsMap.
get("series"),function(n){return!!n&&n.subType===r})},e.prototype.getSeries=function(){return ke(this._componentsMap.get("series"),function(r){return!!r})},e.prototype.
getSeriesCount=function(){return this._componentsCount.get("series")},e.prototype.eachSeries=function(r,n){ya(this),M(this._seriesIndices,function(i){var a=this.
_componentsMap.get("series")[i];r.call(n,a,i)},this)},e.prototype.eachRawSeries=function(r,n){M(this._componentsMap.get("series"),function(i){i&&r.call(n,i,i.componentIndex)})},
e.prototype.eachSeriesByType=function(r,n,i){ya(this),M(this._seriesIndices,function(a){var o=this._componentsMap.get("series")[a];o.subType===r&&n.call(i,o,a)},
this)},e.prototype.eachRawSeriesByType=function(r,n,i){return M(this.getSeriesByType(r),n,i)},e.prototype.isSeriesFiltered=function(r){return ya(this),this._seriesIndicesMap.
get(r.componentIndex)==null},e.prototype.getCurrentSeriesIndices=function(){return(this._seriesIndices||[]).slice()},e.prototype.filterSeries=function(r,n){ya(this);
var i=[];M(this._seriesIndices,function(a){var o=this._componentsMap.get("series")[a];r.call(n,o,a)&&i.push(a)},this),this._seriesIndices=i,this._seriesIndicesMap=
K(i)},e.prototype.restoreData=function(r){Cs(this);var n=this._componentsMap,i=[];n.each(function(a,o){be.hasClass(o)&&i.push(o)}),be.topologicalTravel(i,be.getAllClassMainTypes(),
function(a){M(n.get(a),function(o){o&&(a!=="series"||!vC(o,r))&&o.restoreData()})})},e.internalField=(function(){Cs=function(r){var n=r._seriesIndices=[];M(r._componentsMap.
get("series"),function(i){i&&n.push(i.componentIndex)}),r._seriesIndicesMap=K(n)},ya=function(r){if(process.env.NODE_ENV!=="production"&&!r._seriesIndices)throw new Error(
"Option should contains series.")},im=function(r,n){r.option={},r.option[sv]=am,r._componentsMap=K({series:[]}),r._componentsCount=K();var i=n.aria;Q(i)&&i.enabled==
null&&(i.enabled=!0),cC(n,r._theme.option),he(n,Jg,!1),r._mergeOption(n,null)}})(),e})(Pt);function vC(t,e){if(e){var r=e.seriesIndex,n=e.seriesId,i=e.seriesName;
return r!=null&&t.componentIndex!==r||n!=null&&t.id!==n||i!=null&&t.name!==i}}function cC(t,e){var r=t.color&&!t.colorLayer;M(e,function(n,i){i==="colorLayer"&&
r||i==="color"&&t.color||be.hasClass(i)||(typeof n=="object"?t[i]=t[i]?he(t[i],n,!1):ne(n):t[i]==null&&(t[i]=n))})}function sm(t,e,r){if(H(e)){var n=K();return M(
e,function(a){if(a!=null){var o=Ht(a,null);o!=null&&n.set(a,!0)}}),ke(r,function(a){return a&&n.get(a[t])})}else{var i=Ht(e,null);return ke(r,function(a){return a&&
i!=null&&a[t]===i})}}function um(t,e){return e.hasOwnProperty("subType")?ke(t,function(r){return r&&r.subType===e.subType}):t}function lm(t){var e=K();return t&&
M(Ze(t.replaceMerge),function(r){process.env.NODE_ENV!=="production"&&P(be.hasClass(r),'"'+r+'" is not valid component main type in "replaceMerge"'),e.set(r,!0)}),
{replaceMergeMainTypeMap:e}}Et(om,ov);var fm=om,hC=/^(min|max)?(.+)$/,pC=(function(){function t(e){this._timelineOptions=[],this._mediaList=[],this._currentMediaIndices=
[],this._api=e}return t.prototype.setOption=function(e,r,n){e&&(M(Ze(e.series),function(o){o&&o.data&&Ye(o.data)&&Hu(o.data)}),M(Ze(e.dataset),function(o){o&&o.
source&&Ye(o.source)&&Hu(o.source)})),e=ne(e);var i=this._optionBackup,a=dC(e,r,!i);this._newBaseOption=a.baseOption,i?(a.timelineOptions.length&&(i.timelineOptions=
a.timelineOptions),a.mediaList.length&&(i.mediaList=a.mediaList),a.mediaDefault&&(i.mediaDefault=a.mediaDefault)):this._optionBackup=a},t.prototype.mountOption=
function(e){var r=this._optionBackup;return this._timelineOptions=r.timelineOptions,this._mediaList=r.mediaList,this._mediaDefault=r.mediaDefault,this._currentMediaIndices=
[],ne(e?r.baseOption:this._newBaseOption)},t.prototype.getTimelineOption=function(e){var r,n=this._timelineOptions;if(n.length){var i=e.getComponent("timeline");
i&&(r=ne(n[i.getCurrentIndex()]))}return r},t.prototype.getMediaOption=function(e){var r=this._api.getWidth(),n=this._api.getHeight(),i=this._mediaList,a=this._mediaDefault,
o=[],s=[];if(!i.length&&!a)return s;for(var u=0,l=i.length;u<l;u++)gC(i[u].query,r,n)&&o.push(u);return!o.length&&a&&(o=[-1]),o.length&&!yC(o,this._currentMediaIndices)&&
(s=Y(o,function(f){return ne(f===-1?a.option:i[f].option)})),this._currentMediaIndices=o,s},t})();function dC(t,e,r){var n=[],i,a,o=t.baseOption,s=t.timeline,u=t.
options,l=t.media,f=!!t.media,v=!!(u||s||o&&o.timeline);o?(a=o,a.timeline||(a.timeline=s)):((v||f)&&(t.options=t.media=null),a=t),f&&(H(l)?M(l,function(h){process.
env.NODE_ENV!=="production"&&h&&!h.option&&Q(h.query)&&Q(h.query.option)&&se("Illegal media option. Must be like { media: [ { query: {}, option: {} } ] }"),h&&h.
option&&(h.query?n.push(h):i||(i=h))}):process.env.NODE_ENV!=="production"&&se("Illegal media option. Must be an array. Like { media: [ {...}, {...} ] }")),c(a),
M(u,function(h){return c(h)}),M(n,function(h){return c(h.option)});function c(h){M(e,function(p){p(h,r)})}return{baseOption:a,timelineOptions:u||[],mediaDefault:i,
mediaList:n}}function gC(t,e,r){var n={width:e,height:r,aspectratio:e/r},i=!0;return M(t,function(a,o){var s=o.match(hC);if(!(!s||!s[1]||!s[2])){var u=s[1],l=s[2].
toLowerCase();mC(n[l],a,u)||(i=!1)}}),i}function mC(t,e,r){return r==="min"?t>=e:r==="max"?t<=e:t===e}function yC(t,e){return t.join(",")===e.join(",")}var _C=pC,
yt=M,_a=Q,vm=["areaStyle","lineStyle","nodeStyle","linkStyle","chordStyle","label","labelLine"];function uv(t){var e=t&&t.itemStyle;if(e)for(var r=0,n=vm.length;r<
n;r++){var i=vm[r],a=e.normal,o=e.emphasis;a&&a[i]&&(process.env.NODE_ENV!=="production"&&Ne("itemStyle.normal."+i,i),t[i]=t[i]||{},t[i].normal?he(t[i].normal,a[i]):
t[i].normal=a[i],a[i]=null),o&&o[i]&&(process.env.NODE_ENV!=="production"&&Ne("itemStyle.emphasis."+i,"emphasis."+i),t[i]=t[i]||{},t[i].emphasis?he(t[i].emphasis,
o[i]):t[i].emphasis=o[i],o[i]=null)}}function We(t,e,r){if(t&&t[e]&&(t[e].normal||t[e].emphasis)){var n=t[e].normal,i=t[e].emphasis;n&&(process.env.NODE_ENV!=="\
production"&&fr("'normal' hierarchy in "+e+" has been removed since 4.0. All style properties are configured in "+e+" directly now."),r?(t[e].normal=t[e].emphasis=
null,me(t[e],n)):t[e]=n),i&&(process.env.NODE_ENV!=="production"&&fr(e+".emphasis has been changed to emphasis."+e+" since 4.0"),t.emphasis=t.emphasis||{},t.emphasis[e]=
i,i.focus&&(t.emphasis.focus=i.focus),i.blurScope&&(t.emphasis.blurScope=i.blurScope))}}function Sa(t){We(t,"itemStyle"),We(t,"lineStyle"),We(t,"areaStyle"),We(
t,"label"),We(t,"labelLine"),We(t,"upperLabel"),We(t,"edgeLabel")}function Ce(t,e){var r=_a(t)&&t[e],n=_a(r)&&r.textStyle;if(n){process.env.NODE_ENV!=="producti\
on"&&fr("textStyle hierarchy in "+e+" has been removed since 4.0. All textStyle properties are configured in "+e+" directly now.");for(var i=0,a=Op.length;i<a;i++){
var o=Op[i];n.hasOwnProperty(o)&&(r[o]=n[o])}}}function _t(t){t&&(Sa(t),Ce(t,"label"),t.emphasis&&Ce(t.emphasis,"label"))}function SC(t){if(_a(t)){uv(t),Sa(t),Ce(
t,"label"),Ce(t,"upperLabel"),Ce(t,"edgeLabel"),t.emphasis&&(Ce(t.emphasis,"label"),Ce(t.emphasis,"upperLabel"),Ce(t.emphasis,"edgeLabel"));var e=t.markPoint;e&&
(uv(e),_t(e));var r=t.markLine;r&&(uv(r),_t(r));var n=t.markArea;n&&_t(n);var i=t.data;if(t.type==="graph"){i=i||t.nodes;var a=t.links||t.edges;if(a&&!Ye(a))for(var o=0;o<
a.length;o++)_t(a[o]);M(t.categories,function(l){Sa(l)})}if(i&&!Ye(i))for(var o=0;o<i.length;o++)_t(i[o]);if(e=t.markPoint,e&&e.data)for(var s=e.data,o=0;o<s.length;o++)
_t(s[o]);if(r=t.markLine,r&&r.data)for(var u=r.data,o=0;o<u.length;o++)H(u[o])?(_t(u[o][0]),_t(u[o][1])):_t(u[o]);t.type==="gauge"?(Ce(t,"axisLabel"),Ce(t,"titl\
e"),Ce(t,"detail")):t.type==="treemap"?(We(t.breadcrumb,"itemStyle"),M(t.levels,function(l){Sa(l)})):t.type==="tree"&&Sa(t.leaves)}}function gr(t){return H(t)?t:
t?[t]:[]}function cm(t){return(H(t)?t[0]:t)||{}}function bC(t,e){yt(gr(t.series),function(n){_a(n)&&SC(n)});var r=["xAxis","yAxis","radiusAxis","angleAxis","sin\
gleAxis","parallelAxis","radar"];e&&r.push("valueAxis","categoryAxis","logAxis","timeAxis"),yt(r,function(n){yt(gr(t[n]),function(i){i&&(Ce(i,"axisLabel"),Ce(i.
axisPointer,"label"))})}),yt(gr(t.parallel),function(n){var i=n&&n.parallelAxisDefault;Ce(i,"axisLabel"),Ce(i&&i.axisPointer,"label")}),yt(gr(t.calendar),function(n){
We(n,"itemStyle"),Ce(n,"dayLabel"),Ce(n,"monthLabel"),Ce(n,"yearLabel")}),yt(gr(t.radar),function(n){Ce(n,"name"),n.name&&n.axisName==null&&(n.axisName=n.name,delete n.
name,process.env.NODE_ENV!=="production"&&fr("name property in radar component has been changed to axisName")),n.nameGap!=null&&n.axisNameGap==null&&(n.axisNameGap=
n.nameGap,delete n.nameGap,process.env.NODE_ENV!=="production"&&fr("nameGap property in radar component has been changed to axisNameGap")),process.env.NODE_ENV!==
"production"&&yt(n.indicator,function(i){i.text&&Ne("text","name","radar.indicator")})}),yt(gr(t.geo),function(n){_a(n)&&(_t(n),yt(gr(n.regions),function(i){_t(
i)}))}),yt(gr(t.timeline),function(n){_t(n),We(n,"label"),We(n,"itemStyle"),We(n,"controlStyle",!0);var i=n.data;H(i)&&M(i,function(a){Q(a)&&(We(a,"label"),We(a,
"itemStyle"))})}),yt(gr(t.toolbox),function(n){We(n,"iconStyle"),yt(n.feature,function(i){We(i,"iconStyle")})}),Ce(cm(t.axisPointer),"label"),Ce(cm(t.tooltip).axisPointer,
"label")}function wC(t,e){for(var r=e.split(","),n=t,i=0;i<r.length&&(n=n&&n[r[i]],n!=null);i++);return n}function TC(t,e,r,n){for(var i=e.split(","),a=t,o,s=0;s<
i.length-1;s++)o=i[s],a[o]==null&&(a[o]={}),a=a[o];(n||a[i[s]]==null)&&(a[i[s]]=r)}function hm(t){t&&M(DC,function(e){e[0]in t&&!(e[1]in t)&&(t[e[1]]=t[e[0]])})}
var DC=[["x","left"],["y","top"],["x2","right"],["y2","bottom"]],EC=["grid","geo","parallel","legend","toolbox","title","visualMap","dataZoom","timeline"],lv=[[
"borderRadius","barBorderRadius"],["borderColor","barBorderColor"],["borderWidth","barBorderWidth"]];function ba(t){var e=t&&t.itemStyle;if(e)for(var r=0;r<lv.length;r++){
var n=lv[r][1],i=lv[r][0];e[n]!=null&&(e[i]=e[n],process.env.NODE_ENV!=="production"&&Ne(n,i))}}function pm(t){t&&t.alignTo==="edge"&&t.margin!=null&&t.edgeDistance==
null&&(process.env.NODE_ENV!=="production"&&Ne("label.margin","label.edgeDistance","pie"),t.edgeDistance=t.margin)}function dm(t){t&&t.downplay&&!t.blur&&(t.blur=
t.downplay,process.env.NODE_ENV!=="production"&&Ne("downplay","blur","sunburst"))}function CC(t){t&&t.focusNodeAdjacency!=null&&(t.emphasis=t.emphasis||{},t.emphasis.
focus==null&&(process.env.NODE_ENV!=="production"&&Ne("focusNodeAdjacency","emphasis: { focus: 'adjacency'}","graph/sankey"),t.emphasis.focus="adjacency"))}function gm(t,e){
if(t)for(var r=0;r<t.length;r++)e(t[r]),t[r]&&gm(t[r].children,e)}function mm(t,e){bC(t,e),t.series=Ze(t.series),M(t.series,function(r){if(Q(r)){var n=r.type;if(n===
"line")r.clipOverflow!=null&&(r.clip=r.clipOverflow,process.env.NODE_ENV!=="production"&&Ne("clipOverflow","clip","line"));else if(n==="pie"||n==="gauge"){r.clockWise!=
null&&(r.clockwise=r.clockWise,process.env.NODE_ENV!=="production"&&Ne("clockWise","clockwise")),pm(r.label);var i=r.data;if(i&&!Ye(i))for(var a=0;a<i.length;a++)
pm(i[a]);r.hoverOffset!=null&&(r.emphasis=r.emphasis||{},(r.emphasis.scaleSize=null)&&(process.env.NODE_ENV!=="production"&&Ne("hoverOffset","emphasis.scaleSize"),
r.emphasis.scaleSize=r.hoverOffset))}else if(n==="gauge"){var o=wC(r,"pointer.color");o!=null&&TC(r,"itemStyle.color",o)}else if(n==="bar"){ba(r),ba(r.backgroundStyle),
ba(r.emphasis);var i=r.data;if(i&&!Ye(i))for(var a=0;a<i.length;a++)typeof i[a]=="object"&&(ba(i[a]),ba(i[a]&&i[a].emphasis))}else if(n==="sunburst"){var s=r.highlightPolicy;
s&&(r.emphasis=r.emphasis||{},r.emphasis.focus||(r.emphasis.focus=s,process.env.NODE_ENV!=="production"&&Ne("highlightPolicy","emphasis.focus","sunburst"))),dm(
r),gm(r.data,dm)}else n==="graph"||n==="sankey"?CC(r):n==="map"&&(r.mapType&&!r.map&&(process.env.NODE_ENV!=="production"&&Ne("mapType","map","map"),r.map=r.mapType),
r.mapLocation&&(process.env.NODE_ENV!=="production"&&fr("`mapLocation` is not used anymore."),me(r,r.mapLocation)));r.hoverAnimation!=null&&(r.emphasis=r.emphasis||
{},r.emphasis&&r.emphasis.scale==null&&(process.env.NODE_ENV!=="production"&&Ne("hoverAnimation","emphasis.scale"),r.emphasis.scale=r.hoverAnimation)),hm(r)}}),
t.dataRange&&(t.visualMap=t.dataRange),M(EC,function(r){var n=t[r];n&&(H(n)||(n=[n]),M(n,function(i){hm(i)}))})}var xC=Yp(AC);function AC(t){var e=K();t.eachSeries(
function(r){var n=r.get("stack");if(n){var i=e.get(n)||e.set(n,[]),a=r.getData(),o={stackResultDimension:a.getCalculationInfo("stackResultDimension"),stackedOverDimension:a.
getCalculationInfo("stackedOverDimension"),stackedDimension:a.getCalculationInfo("stackedDimension"),stackedByDimension:a.getCalculationInfo("stackedByDimension"),
isStackedByIndex:a.getCalculationInfo("isStackedByIndex"),data:a,seriesModel:r};if(!o.stackedDimension||!(o.isStackedByIndex||o.stackedByDimension))return;i.push(
o)}}),e.each(function(r){if(r.length!==0){var n=r[0].seriesModel,i=n.get("stackOrder")||"seriesAsc";i==="seriesDesc"&&r.reverse(),M(r,function(a,o){a.data.setCalculationInfo(
"stackedOnSeries",o>0?r[o-1].seriesModel:null)}),MC(r)}})}function MC(t){M(t,function(e,r){var n=[],i=[NaN,NaN],a=[e.stackResultDimension,e.stackedOverDimension],
o=e.data,s=e.isStackedByIndex,u=e.seriesModel.get("stackStrategy")||"samesign";o.modify(a,function(l,f,v){var c=o.get(e.stackedDimension,v);if(isNaN(c))return i;
var h,p;s?p=o.getRawIndex(v):h=o.get(e.stackedByDimension,v);for(var d=NaN,g=r-1;g>=0;g--){var m=t[g];if(s||(p=m.data.rawIndexOf(m.stackedByDimension,h)),p>=0){
var y=m.data.getByRawIndex(m.stackResultDimension,p);if(u==="all"||u==="positive"&&y>0||u==="negative"&&y<0||u==="samesign"&&c>=0&&y>0||u==="samesign"&&c<=0&&y<
0){c=vw(c,y),d=y;break}}}return n[0]=c,n[1]=d,n})})}var As=(function(){function t(e){this.data=e.data||(e.sourceFormat===Kt?{}:[]),this.sourceFormat=e.sourceFormat||
Cd,this.seriesLayoutBy=e.seriesLayoutBy||Qt,this.startIndex=e.startIndex||0,this.dimensionsDetectedCount=e.dimensionsDetectedCount,this.metaRawOption=e.metaRawOption;
var r=this.dimensionsDefine=e.dimensionsDefine;if(r)for(var n=0;n<r.length;n++){var i=r[n];i.type==null&&rm(this,n)===ut.Must&&(i.type="ordinal")}}return t})();
function fv(t){return t instanceof As}function vv(t,e,r){r=r||ym(t);var n=e.seriesLayoutBy,i=NC(t,r,n,e.sourceHeader,e.dimensions),a=new As({data:t,sourceFormat:r,
seriesLayoutBy:n,dimensionsDefine:i.dimensionsDefine,startIndex:i.startIndex,dimensionsDetectedCount:i.dimensionsDetectedCount,metaRawOption:ne(e)});return a}function cv(t){
return new As({data:t,sourceFormat:Ye(t)?hr:ot})}function LC(t){return new As({data:t.data,sourceFormat:t.sourceFormat,seriesLayoutBy:t.seriesLayoutBy,dimensionsDefine:ne(
t.dimensionsDefine),startIndex:t.startIndex,dimensionsDetectedCount:t.dimensionsDetectedCount})}function ym(t){var e=Cd;if(Ye(t))e=hr;else if(H(t)){t.length===0&&
(e=Ue);for(var r=0,n=t.length;r<n;r++){var i=t[r];if(i!=null){if(H(i)||Ye(i)){e=Ue;break}else if(Q(i)){e=Nt;break}}}}else if(Q(t)){for(var a in t)if(it(t,a)&&nt(
t[a])){e=Kt;break}}return e}function NC(t,e,r,n,i){var a,o;if(!t)return{dimensionsDefine:_m(i),startIndex:o,dimensionsDetectedCount:a};if(e===Ue){var s=t;n==="a\
uto"||n==null?Sm(function(l){l!=null&&l!=="-"&&(Z(l)?o==null&&(o=1):o=0)},r,s,10):o=ce(n)?n:n?1:0,!i&&o===1&&(i=[],Sm(function(l,f){i[f]=l!=null?l+"":""},r,s,1/0)),
a=i?i.length:r===hn?s.length:s[0]?s[0].length:null}else if(e===Nt)i||(i=IC(t));else if(e===Kt)i||(i=[],M(t,function(l,f){i.push(f)}));else if(e===ot){var u=ia(t[0]);
a=H(u)&&u.length||1}else e===hr&&process.env.NODE_ENV!=="production"&&P(!!i,"dimensions must be given if data is TypedArray.");return{startIndex:o,dimensionsDefine:_m(
i),dimensionsDetectedCount:a}}function IC(t){for(var e=0,r;e<t.length&&!(r=t[e++]););if(r)return ie(r)}function _m(t){if(t){var e=K();return Y(t,function(r,n){r=
Q(r)?r:{name:r};var i={name:r.name,displayName:r.displayName,type:r.type};if(i.name==null)return i;i.name+="",i.displayName==null&&(i.displayName=i.name);var a=e.
get(i.name);return a?i.name+="-"+a.count++:e.set(i.name,{count:1}),i})}}function Sm(t,e,r,n){if(e===hn)for(var i=0;i<r.length&&i<n;i++)t(r[i]?r[i][0]:null,i);else
for(var a=r[0]||[],i=0;i<a.length&&i<n;i++)t(a[i],i)}function bm(t){var e=t.sourceFormat;return e===Nt||e===Kt}var Tn,Dn,En,Cn,wm,Tm,Dm=(function(){function t(e,r){
var n=fv(e)?e:cv(e);this._source=n;var i=this._data=n.data,a=n.sourceFormat,o=n.seriesLayoutBy;if(a===hr){if(process.env.NODE_ENV!=="production"&&r==null)throw new Error(
"Typed array data must specify dimension size");this._offset=0,this._dimSize=r,this._data=i}if(process.env.NODE_ENV!=="production"){var s=OC[Ls(a,o)];s&&s(i,n.dimensionsDefine)}
Tm(this,i,n)}return t.prototype.getSource=function(){return this._source},t.prototype.count=function(){return 0},t.prototype.getItem=function(e,r){},t.prototype.
appendData=function(e){},t.prototype.clean=function(){},t.protoInitialize=(function(){var e=t.prototype;e.pure=!1,e.persistent=!0})(),t.internalField=(function(){
var e;Tm=function(o,s,u){var l=u.sourceFormat,f=u.seriesLayoutBy,v=u.startIndex,c=u.dimensionsDefine,h=wm[Ls(l,f)];if(process.env.NODE_ENV!=="production"&&P(h,"\
Invalide sourceFormat: "+l),B(o,h),l===hr)o.getItem=r,o.count=i,o.fillStorage=n;else{var p=Cm(l,f);o.getItem=Re(p,null,s,v,c);var d=Am(l,f);o.count=Re(d,null,s,
v,c)}};var r=function(o,s){o=o-this._offset,s=s||[];for(var u=this._data,l=this._dimSize,f=l*o,v=0;v<l;v++)s[v]=u[f+v];return s},n=function(o,s,u,l){for(var f=this.
_data,v=this._dimSize,c=0;c<v;c++){for(var h=l[c],p=h[0]==null?1/0:h[0],d=h[1]==null?-1/0:h[1],g=s-o,m=u[c],y=0;y<g;y++){var _=f[y*v+c];m[o+y]=_,_<p&&(p=_),_>d&&
(d=_)}h[0]=p,h[1]=d}},i=function(){return this._data?this._data.length/this._dimSize:0};wm=(e={},e[Ue+"_"+Qt]={pure:!0,appendData:a},e[Ue+"_"+hn]={pure:!0,appendData:function(){
throw new Error('Do not support appendData when set seriesLayoutBy: "row".')}},e[Nt]={pure:!0,appendData:a},e[Kt]={pure:!0,appendData:function(o){var s=this._data;
M(o,function(u,l){for(var f=s[l]||(s[l]=[]),v=0;v<(u||[]).length;v++)f.push(u[v])})}},e[ot]={appendData:a},e[hr]={persistent:!1,pure:!0,appendData:function(o){process.
env.NODE_ENV!=="production"&&P(Ye(o),"Added data must be TypedArray if data in initialization is TypedArray"),this._data=o},clean:function(){this._offset+=this.
count(),this._data=null}},e);function a(o){for(var s=0;s<o.length;s++)this._data.push(o[s])}})(),t})(),Ms=function(t){H(t)||se("series.data or dataset.source mu\
st be an array.")},OC=(Tn={},Tn[Ue+"_"+Qt]=Ms,Tn[Ue+"_"+hn]=Ms,Tn[Nt]=Ms,Tn[Kt]=function(t,e){for(var r=0;r<e.length;r++){var n=e[r].name;n==null&&se("dimension\
 name must not be null/undefined.")}},Tn[ot]=Ms,Tn),Em=function(t,e,r,n){return t[n]},PC=(Dn={},Dn[Ue+"_"+Qt]=function(t,e,r,n){return t[n+e]},Dn[Ue+"_"+hn]=function(t,e,r,n,i){
n+=e;for(var a=i||[],o=t,s=0;s<o.length;s++){var u=o[s];a[s]=u?u[n]:null}return a},Dn[Nt]=Em,Dn[Kt]=function(t,e,r,n,i){for(var a=i||[],o=0;o<r.length;o++){var s=r[o].
name,u=s!=null?t[s]:null;a[o]=u?u[n]:null}return a},Dn[ot]=Em,Dn);function Cm(t,e){var r=PC[Ls(t,e)];return process.env.NODE_ENV!=="production"&&P(r,'Do not sup\
port get item on "'+t+'", "'+e+'".'),r}var xm=function(t,e,r){return t.length},kC=(En={},En[Ue+"_"+Qt]=function(t,e,r){return Math.max(0,t.length-e)},En[Ue+"_"+
hn]=function(t,e,r){var n=t[0];return n?Math.max(0,n.length-e):0},En[Nt]=xm,En[Kt]=function(t,e,r){var n=r[0].name,i=n!=null?t[n]:null;return i?i.length:0},En[ot]=
xm,En);function Am(t,e){var r=kC[Ls(t,e)];return process.env.NODE_ENV!=="production"&&P(r,'Do not support count on "'+t+'", "'+e+'".'),r}var hv=function(t,e,r){
return t[e]},RC=(Cn={},Cn[Ue]=hv,Cn[Nt]=function(t,e,r){return t[r]},Cn[Kt]=hv,Cn[ot]=function(t,e,r){var n=ia(t);return n instanceof Array?n[e]:n},Cn[hr]=hv,Cn);
function Mm(t){var e=RC[t];return process.env.NODE_ENV!=="production"&&P(e,'Do not support get value on "'+t+'".'),e}function Ls(t,e){return t===Ue?t+"_"+e:t}function Ei(t,e,r){
if(t){var n=t.getRawDataItem(e);if(n!=null){var i=t.getStore(),a=i.getSource().sourceFormat;if(r!=null){var o=t.getDimensionIndex(r),s=i.getDimensionProperty(o);
return Mm(a)(n,o,s)}else{var u=n;return a===ot&&(u=ia(n)),u}}}}var BC=/\{@(.+?)\}/g,pv=(function(){function t(){}return t.prototype.getDataParams=function(e,r){
var n=this.getData(r),i=this.getRawValue(e,r),a=n.getRawIndex(e),o=n.getName(e),s=n.getRawDataItem(e),u=n.getItemVisual(e,"style"),l=u&&u[n.getItemVisual(e,"dra\
wType")||"fill"],f=u&&u.stroke,v=this.mainType,c=v==="series",h=n.userOutput&&n.userOutput.get();return{componentType:v,componentSubType:this.subType,componentIndex:this.
componentIndex,seriesType:c?this.subType:null,seriesIndex:this.seriesIndex,seriesId:c?this.id:null,seriesName:c?this.name:null,name:o,dataIndex:a,data:s,dataType:r,
value:i,color:l,borderColor:f,dimensionNames:h?h.fullDimensions:null,encode:h?h.encode:null,$vars:["seriesName","name","value"]}},t.prototype.getFormattedLabel=
function(e,r,n,i,a,o){r=r||"normal";var s=this.getData(n),u=this.getDataParams(e,n);if(o&&(u.value=o.interpolatedValue),i!=null&&H(u.value)&&(u.value=u.value[i]),
!a){var l=s.getItemModel(e);a=l.get(r==="normal"?["label","formatter"]:[r,"label","formatter"])}if(j(a))return u.status=r,u.dimensionIndex=i,a(u);if(Z(a)){var f=RE(
a,u);return f.replace(BC,function(v,c){var h=c.length,p=c;p.charAt(0)==="["&&p.charAt(h-1)==="]"&&(p=+p.slice(1,h-1),process.env.NODE_ENV!=="production"&&isNaN(
p)&&se("Invalide label formatter: @"+c+", only support @[0], @[1], @[2], ..."));var d=Ei(s,e,p);if(o&&H(o.interpolatedValue)){var g=s.getDimensionIndex(p);g>=0&&
(d=o.interpolatedValue[g])}return d!=null?d+"":""})}},t.prototype.getRawValue=function(e,r){return Ei(this.getData(r),e)},t.prototype.formatTooltip=function(e,r,n){},
t})();function wa(t){return new FC(t)}var FC=(function(){function t(e){e=e||{},this._reset=e.reset,this._plan=e.plan,this._count=e.count,this._onDirty=e.onDirty,
this._dirty=!0}return t.prototype.perform=function(e){var r=this._upstream,n=e&&e.skip;if(this._dirty&&r){var i=this.context;i.data=i.outputData=r.context.outputData}
this.__pipeline&&(this.__pipeline.currentTask=this);var a;this._plan&&!n&&(a=this._plan(this.context));var o=f(this._modBy),s=this._modDataCount||0,u=f(e&&e.modBy),
l=e&&e.modDataCount||0;(o!==u||s!==l)&&(a="reset");function f(y){return!(y>=1)&&(y=1),y}var v;(this._dirty||a==="reset")&&(this._dirty=!1,v=this._doReset(n)),this.
_modBy=u,this._modDataCount=l;var c=e&&e.step;if(r?(process.env.NODE_ENV!=="production"&&P(r._outputDueEnd!=null),this._dueEnd=r._outputDueEnd):(process.env.NODE_ENV!==
"production"&&P(!this._progress||this._count),this._dueEnd=this._count?this._count(this.context):1/0),this._progress){var h=this._dueIndex,p=Math.min(c!=null?this.
_dueIndex+c:1/0,this._dueEnd);if(!n&&(v||h<p)){var d=this._progress;if(H(d))for(var g=0;g<d.length;g++)this._doProgress(d[g],h,p,u,l);else this._doProgress(d,h,
p,u,l)}this._dueIndex=p;var m=this._settedOutputEnd!=null?this._settedOutputEnd:p;process.env.NODE_ENV!=="production"&&P(m>=this._outputDueEnd),this._outputDueEnd=
m}else this._dueIndex=this._outputDueEnd=this._settedOutputEnd!=null?this._settedOutputEnd:this._dueEnd;return this.unfinished()},t.prototype.dirty=function(){this.
_dirty=!0,this._onDirty&&this._onDirty(this.context)},t.prototype._doProgress=function(e,r,n,i,a){Lm.reset(r,n,i,a),this._callingProgress=e,this._callingProgress(
{start:r,end:n,count:n-r,next:Lm.next},this.context)},t.prototype._doReset=function(e){this._dueIndex=this._outputDueEnd=this._dueEnd=0,this._settedOutputEnd=null;
var r,n;!e&&this._reset&&(r=this._reset(this.context),r&&r.progress&&(n=r.forceFirstProgress,r=r.progress),H(r)&&!r.length&&(r=null)),this._progress=r,this._modBy=
this._modDataCount=null;var i=this._downstream;return i&&i.dirty(),n},t.prototype.unfinished=function(){return this._progress&&this._dueIndex<this._dueEnd},t.prototype.
pipe=function(e){process.env.NODE_ENV!=="production"&&P(e&&!e._disposed&&e!==this),(this._downstream!==e||this._dirty)&&(this._downstream=e,e._upstream=this,e.dirty())},
t.prototype.dispose=function(){this._disposed||(this._upstream&&(this._upstream._downstream=null),this._downstream&&(this._downstream._upstream=null),this._dirty=
!1,this._disposed=!0)},t.prototype.getUpstream=function(){return this._upstream},t.prototype.getDownstream=function(){return this._downstream},t.prototype.setOutputEnd=
function(e){this._outputDueEnd=this._settedOutputEnd=e},t})(),Lm=(function(){var t,e,r,n,i,a={reset:function(u,l,f,v){e=u,t=l,r=f,n=v,i=Math.ceil(n/r),a.next=r>
1&&n>0?s:o}};return a;function o(){return e<t?e++:null}function s(){var u=e%i*r+Math.ceil(e/i),l=e>=t?null:u<n?u:e;return e++,l}})();function Ci(t,e){var r=e&&e.
type;return r==="ordinal"?t:(r==="time"&&!ce(t)&&t!=null&&t!=="-"&&(t=+na(t)),t==null||t===""?NaN:Number(t))}var AP=K({number:function(t){return parseFloat(t)},
time:function(t){return+na(t)},trim:function(t){return Z(t)?Tr(t):t}}),VC={lt:function(t,e){return t<e},lte:function(t,e){return t<=e},gt:function(t,e){return t>
e},gte:function(t,e){return t>=e}},MP=(function(){function t(e,r){if(!ce(r)){var n="";process.env.NODE_ENV!=="production"&&(n='rvalue of "<", ">", "<=", ">=" ca\
n only be number in filter.'),et(n)}this._opFn=VC[e],this._rvalFloat=en(r)}return t.prototype.evaluate=function(e){return ce(e)?this._opFn(e,this._rvalFloat):this.
_opFn(en(e),this._rvalFloat)},t})(),LP=(function(){function t(e,r){var n=e==="desc";this._resultLT=n?1:-1,r==null&&(r=n?"min":"max"),this._incomparable=r==="min"?
-1/0:1/0}return t.prototype.evaluate=function(e,r){var n=ce(e)?e:en(e),i=ce(r)?r:en(r),a=isNaN(n),o=isNaN(i);if(a&&(n=this._incomparable),o&&(i=this._incomparable),
a&&o){var s=Z(e),u=Z(r);s&&(n=u?e:0),u&&(i=s?r:0)}return n<i?this._resultLT:n>i?-this._resultLT:0},t})(),NP=(function(){function t(e,r){this._rval=r,this._isEQ=
e,this._rvalTypeof=typeof r,this._rvalFloat=en(r)}return t.prototype.evaluate=function(e){var r=e===this._rval;if(!r){var n=typeof e;n!==this._rvalTypeof&&(n===
"number"||this._rvalTypeof==="number")&&(r=en(e)===this._rvalFloat)}return this._isEQ?r:!r},t})();function Nm(t){var e="",r=-1/0,n=-1/0,i=1/0,a=1/0;return t&&(t.
g!=null&&(e+="G"+t.g,r=t.g),t.ge!=null&&(e+="GE"+t.ge,n=t.ge),t.l!=null&&(e+="L"+t.l,i=t.l),t.le!=null&&(e+="LE"+t.le,a=t.le)),{key:e,g:r,ge:n,l:i,le:a}}function Im(t,e){
return e>t.g&&e>=t.ge&&e<t.l&&e<=t.le}var zC=(function(){function t(){}return t.prototype.getRawData=function(){throw new Error("not supported")},t.prototype.getRawDataItem=
function(e){throw new Error("not supported")},t.prototype.cloneRawData=function(){},t.prototype.getDimensionInfo=function(e){},t.prototype.cloneAllDimensionInfo=
function(){},t.prototype.count=function(){},t.prototype.retrieveValue=function(e,r){},t.prototype.retrieveValueFromItem=function(e,r){},t.prototype.convertValue=
function(e,r){return Ci(e,r)},t})();function GC(t,e){var r=new zC,n=t.data,i=r.sourceFormat=t.sourceFormat,a=t.startIndex,o="";t.seriesLayoutBy!==Qt&&(process.env.
NODE_ENV!=="production"&&(o='`seriesLayoutBy` of upstream dataset can only be "column" in data transform.'),et(o));var s=[],u={},l=t.dimensionsDefine;if(l)M(l,function(d,g){
var m=d.name,y={index:g,name:m,displayName:d.displayName};if(s.push(y),m!=null){var _="";it(u,m)&&(process.env.NODE_ENV!=="production"&&(_='dimension name "'+m+
'" duplicated.'),et(_)),u[m]=y}});else for(var f=0;f<t.dimensionsDetectedCount;f++)s.push({index:f});var v=Cm(i,Qt);e.__isBuiltIn&&(r.getRawDataItem=function(d){
return v(n,a,s,d)},r.getRawData=Re(UC,null,t)),r.cloneRawData=Re(HC,null,t);var c=Am(i,Qt);r.count=Re(c,null,n,a,s);var h=Mm(i);r.retrieveValue=function(d,g){var m=v(
n,a,s,d);return p(m,g)};var p=r.retrieveValueFromItem=function(d,g){if(d!=null){var m=s[g];if(m)return h(d,g,m.name)}};return r.getDimensionInfo=Re(WC,null,s,u),
r.cloneAllDimensionInfo=Re(YC,null,s),r}function UC(t){var e=t.sourceFormat;if(!dv(e)){var r="";process.env.NODE_ENV!=="production"&&(r="`getRawData` is not sup\
ported in source format "+e),et(r)}return t.data}function HC(t){var e=t.sourceFormat,r=t.data;if(!dv(e)){var n="";process.env.NODE_ENV!=="production"&&(n="`clon\
eRawData` is not supported in source format "+e),et(n)}if(e===Ue){for(var i=[],a=0,o=r.length;a<o;a++)i.push(r[a].slice());return i}else if(e===Nt){for(var i=[],
a=0,o=r.length;a<o;a++)i.push(B({},r[a]));return i}}function WC(t,e,r){if(r!=null){if(ce(r)||!isNaN(r)&&!it(e,r))return t[r];if(it(e,r))return e[r]}}function YC(t){
return ne(t)}var Om=K();function XC(t){t=ne(t);var e=t.type,r="";e||(process.env.NODE_ENV!=="production"&&(r="Must have a `type` when `registerTransform`."),et(
r));var n=e.split(":");n.length!==2&&(process.env.NODE_ENV!=="production"&&(r='Name must include namespace like "ns:regression".'),et(r));var i=!1;n[0]==="echar\
ts"&&(e=n[1],i=!0),t.__isBuiltIn=i,Om.set(e,t)}function qC(t,e,r){var n=Ze(t),i=n.length,a="";i||(process.env.NODE_ENV!=="production"&&(a="If `transform` declar\
ed, it should at least contain one transform."),et(a));for(var o=0,s=i;o<s;o++){var u=n[o];e=ZC(u,e,r,i===1?null:o),o!==s-1&&(e.length=Math.max(e.length,1))}return e}
function ZC(t,e,r,n){var i="";e.length||(process.env.NODE_ENV!=="production"&&(i="Must have at least one upstream dataset."),et(i)),Q(t)||(process.env.NODE_ENV!==
"production"&&(i="transform declaration must be an object rather than "+typeof t+"."),et(i));var a=t.type,o=Om.get(a);o||(process.env.NODE_ENV!=="production"&&(i=
'Can not find transform on type "'+a+'".'),et(i));var s=Y(e,function(f){return GC(f,o)}),u=Ze(o.transform({upstream:s[0],upstreamList:s,config:ne(t.config)}));if(process.
env.NODE_ENV!=="production"&&t.print){var l=Y(u,function(f){var v=n!=null?" === pipe index: "+n:"";return["=== dataset index: "+r.datasetIndex+v+" ===","- trans\
form result data:",Kl(f.data),"- transform result dimensions:",Kl(f.dimensions)].join(`
`)}).join(`
`);Lp(l)}return Y(u,function(f,v){var c="";Q(f)||(process.env.NODE_ENV!=="production"&&(c="A transform should not return some empty results."),et(c)),f.data||(process.
env.NODE_ENV!=="production"&&(c="Transform result data should be not be null or undefined"),et(c));var h=ym(f.data);dv(h)||(process.env.NODE_ENV!=="production"&&
(c="Transform result data should be array rows or object rows."),et(c));var p,d=e[0];if(d&&v===0&&!f.dimensions){var g=d.startIndex;g&&(f.data=d.data.slice(0,g).
concat(f.data)),p={seriesLayoutBy:Qt,sourceHeader:g,dimensions:d.metaRawOption.dimensions}}else p={seriesLayoutBy:Qt,sourceHeader:0,dimensions:f.dimensions};return vv(
f.data,p,null)})}function dv(t){return t===Ue||t===Nt}var KC=typeof Uint32Array===ci?Array:Uint32Array,QC=typeof Uint16Array===ci?Array:Uint16Array,Pm=typeof Int32Array===
ci?Array:Int32Array,km=typeof Float64Array===ci?Array:Float64Array,Rm={float:km,int:Pm,ordinal:Array,number:Array,time:km},gv;function xi(t){return t>65535?KC:QC}
function $C(t){var e=t.constructor;return e===Array?t.slice():new e(t)}function Bm(t,e,r,n,i){var a=Rm[r||"float"];if(i){var o=t[e],s=o&&o.length;if(s!==n){for(var u=new a(
n),l=0;l<s;l++)u[l]=o[l];t[e]=u}}else t[e]=new a(n)}var jC=(function(){function t(){this._chunks=[],this._rawExtent=[],this._extent=[],this._count=0,this._rawCount=
0,this._calcDimNameToIdx=K()}return t.prototype.initData=function(e,r,n){process.env.NODE_ENV!=="production"&&P(j(e.getItem)&&j(e.count),"Invalid data provider."),
this._provider=e,this._chunks=[],this._indices=null,this.getRawIndex=this._getRawIdxIdentity;var i=e.getSource(),a=this.defaultDimValueGetter=gv[i.sourceFormat];
this._dimValueGetter=n||a,this._rawExtent=[];var o=bm(i);this._dimensions=Y(r,function(s){return process.env.NODE_ENV!=="production"&&o&&P(s.property!=null),{type:s.
type,property:s.property}}),this._initDataFromProvider(0,e.count())},t.prototype.getProvider=function(){return this._provider},t.prototype.getSource=function(){
return this._provider.getSource()},t.prototype.ensureCalculationDimension=function(e,r){var n=this._calcDimNameToIdx,i=this._dimensions,a=n.get(e);if(a!=null){if(i[a].
type===r)return a}else a=i.length;return i[a]={type:r},n.set(e,a),this._chunks[a]=new Rm[r||"float"](this._rawCount),this._rawExtent[a]=ct(),a},t.prototype.collectOrdinalMeta=
function(e,r){var n=this._chunks[e],i=this._dimensions[e],a=this._rawExtent,o=i.ordinalOffset||0,s=n.length;o===0&&(a[e]=ct());for(var u=a[e],l=o;l<s;l++){var f=n[l]=
r.parseAndCollect(n[l]);isNaN(f)||(u[0]=Math.min(f,u[0]),u[1]=Math.max(f,u[1]))}i.ordinalMeta=r,i.ordinalOffset=s,i.type="ordinal"},t.prototype.getOrdinalMeta=function(e){
var r=this._dimensions[e],n=r.ordinalMeta;return n},t.prototype.getDimensionProperty=function(e){var r=this._dimensions[e];return r&&r.property},t.prototype.appendData=
function(e){process.env.NODE_ENV!=="production"&&P(!this._indices,"appendData can only be called on raw data.");var r=this._provider,n=this.count();r.appendData(
e);var i=r.count();return r.persistent||(i+=n),n<i&&this._initDataFromProvider(n,i,!0),[n,i]},t.prototype.appendValues=function(e,r){for(var n=this._chunks,i=this.
_dimensions,a=i.length,o=this._rawExtent,s=this.count(),u=s+Math.max(e.length,r||0),l=0;l<a;l++){var f=i[l];Bm(n,l,f.type,u,!0)}for(var v=[],c=s;c<u;c++)for(var h=c-
s,p=0;p<a;p++){var f=i[p],d=gv.arrayRows.call(this,e[h]||v,f.property,h,p);n[p][c]=d;var g=o[p];d<g[0]&&(g[0]=d),d>g[1]&&(g[1]=d)}return this._rawCount=this._count=
u,{start:s,end:u}},t.prototype._initDataFromProvider=function(e,r,n){for(var i=this._provider,a=this._chunks,o=this._dimensions,s=o.length,u=this._rawExtent,l=Y(
o,function(y){return y.property}),f=0;f<s;f++){var v=o[f];u[f]||(u[f]=ct()),Bm(a,f,v.type,r,n)}if(i.fillStorage)i.fillStorage(e,r,a,u);else for(var c=[],h=e;h<r;h++){
c=i.getItem(h,c);for(var p=0;p<s;p++){var d=a[p],g=this._dimValueGetter(c,l[p],h,p);d[h]=g;var m=u[p];g<m[0]&&(m[0]=g),g>m[1]&&(m[1]=g)}}!i.persistent&&i.clean&&
i.clean(),this._rawCount=this._count=r,this._extent=[]},t.prototype.count=function(){return this._count},t.prototype.get=function(e,r){if(!(r>=0&&r<this._count))
return NaN;var n=this._chunks[e];return n?n[this.getRawIndex(r)]:NaN},t.prototype.getValues=function(e,r){var n=[],i=[];if(r==null){r=e,e=[];for(var a=0;a<this.
_dimensions.length;a++)i.push(a)}else i=e;for(var a=0,o=i.length;a<o;a++)n.push(this.get(i[a],r));return n},t.prototype.getByRawIndex=function(e,r){if(!(r>=0&&r<
this._rawCount))return NaN;var n=this._chunks[e];return n?n[r]:NaN},t.prototype.getSum=function(e){var r=this._chunks[e],n=0;if(r)for(var i=0,a=this.count();i<a;i++){
var o=this.get(e,i);isNaN(o)||(n+=o)}return n},t.prototype.getMedian=function(e){var r=[];this.each([e],function(i){isNaN(i)||r.push(i)}),Yl(r);var n=this.count();
return n===0?0:n%2===1?r[(n-1)/2]:(r[n/2]+r[n/2-1])/2},t.prototype.indexOfRawIndex=function(e){if(e>=this._rawCount||e<0)return-1;if(!this._indices)return e;var r=this.
_indices,n=r[e];if(n!=null&&n<this._count&&n===e)return e;for(var i=0,a=this._count-1;i<=a;){var o=(i+a)/2|0;if(r[o]<e)i=o+1;else if(r[o]>e)a=o-1;else return o}
return-1},t.prototype.getIndices=function(){var e,r=this._indices;if(r){var n=r.constructor,i=this._count;if(n===Array){e=new n(i);for(var a=0;a<i;a++)e[a]=r[a]}else
e=new n(r.buffer,0,i)}else{var n=xi(this._rawCount);e=new n(this.count());for(var a=0;a<e.length;a++)e[a]=a}return e},t.prototype.filter=function(e,r){if(!this.
_count)return this;for(var n=this.clone(),i=n.count(),a=xi(n._rawCount),o=new a(i),s=[],u=e.length,l=0,f=e[0],v=n._chunks,c=0;c<i;c++){var h=void 0,p=n.getRawIndex(
c);if(u===0)h=r(c);else if(u===1){var d=v[f][p];h=r(d,c)}else{for(var g=0;g<u;g++)s[g]=v[e[g]][p];s[g]=c,h=r.apply(null,s)}h&&(o[l++]=p)}return l<i&&(n._indices=
o),n._count=l,n._extent=[],n._updateGetRawIdx(),n},t.prototype.selectRange=function(e){var r=this.clone(),n=r._count;if(!n)return this;var i=ie(e),a=i.length;if(!a)
return this;var o=r.count(),s=xi(r._rawCount),u=new s(o),l=0,f=i[0],v=e[f][0],c=e[f][1],h=r._chunks,p=!1;if(!r._indices){var d=0;if(a===1){for(var g=h[i[0]],m=0;m<
n;m++){var y=g[m];(y>=v&&y<=c||isNaN(y))&&(u[l++]=d),d++}p=!0}else if(a===2){for(var g=h[i[0]],_=h[i[1]],S=e[i[1]][0],b=e[i[1]][1],m=0;m<n;m++){var y=g[m],w=_[m];
(y>=v&&y<=c||isNaN(y))&&(w>=S&&w<=b||isNaN(w))&&(u[l++]=d),d++}p=!0}}if(!p)if(a===1)for(var m=0;m<o;m++){var T=r.getRawIndex(m),y=h[i[0]][T];(y>=v&&y<=c||isNaN(
y))&&(u[l++]=T)}else for(var m=0;m<o;m++){for(var D=!0,T=r.getRawIndex(m),x=0;x<a;x++){var E=i[x],y=h[E][T];(y<e[E][0]||y>e[E][1])&&(D=!1)}D&&(u[l++]=r.getRawIndex(
m))}return l<o&&(r._indices=u),r._count=l,r._extent=[],r._updateGetRawIdx(),r},t.prototype.map=function(e,r){var n=this.clone(e);return this._updateDims(n,e,r),
n},t.prototype.modify=function(e,r){this._updateDims(this,e,r)},t.prototype._updateDims=function(e,r,n){for(var i=e._chunks,a=[],o=r.length,s=e.count(),u=[],l=e.
_rawExtent,f=0;f<r.length;f++)l[r[f]]=ct();for(var v=0;v<s;v++){for(var c=e.getRawIndex(v),h=0;h<o;h++)u[h]=i[r[h]][c];u[o]=v;var p=n&&n.apply(null,u);if(p!=null){
typeof p!="object"&&(a[0]=p,p=a);for(var f=0;f<p.length;f++){var d=r[f],g=p[f],m=l[d],y=i[d];y&&(y[c]=g),g<m[0]&&(m[0]=g),g>m[1]&&(m[1]=g)}}}},t.prototype.lttbDownSample=
function(e,r){var n=this.clone([e],!0),i=n._chunks,a=i[e],o=this.count(),s=0,u=Math.floor(1/r),l=this.getRawIndex(0),f,v,c,h=new(xi(this._rawCount))(Math.min((Math.
ceil(o/u)+2)*2,o));h[s++]=l;for(var p=1;p<o-1;p+=u){for(var d=Math.min(p+u,o-1),g=Math.min(p+u*2,o),m=(g+d)/2,y=0,_=d;_<g;_++){var S=this.getRawIndex(_),b=a[S];
isNaN(b)||(y+=b)}y/=g-d;var w=p,T=Math.min(p+u,o),D=p-1,x=a[l];f=-1,c=w;for(var E=-1,C=0,_=w;_<T;_++){var S=this.getRawIndex(_),b=a[S];if(isNaN(b)){C++,E<0&&(E=
S);continue}v=Math.abs((D-m)*(b-x)-(D-_)*(y-x)),v>f&&(f=v,c=S)}C>0&&C<T-w&&(h[s++]=Math.min(E,c),c=Math.max(E,c)),h[s++]=c,l=c}return h[s++]=this.getRawIndex(o-
1),n._count=s,n._indices=h,n.getRawIndex=this._getRawIdx,n},t.prototype.minmaxDownSample=function(e,r){for(var n=this.clone([e],!0),i=n._chunks,a=Math.floor(1/r),
o=i[e],s=this.count(),u=new(xi(this._rawCount))(Math.ceil(s/a)*2),l=0,f=0;f<s;f+=a){var v=f,c=o[this.getRawIndex(v)],h=f,p=o[this.getRawIndex(h)],d=a;f+a>s&&(d=
s-f);for(var g=0;g<d;g++){var m=this.getRawIndex(f+g),y=o[m];y<c&&(c=y,v=f+g),y>p&&(p=y,h=f+g)}var _=this.getRawIndex(v),S=this.getRawIndex(h);v<h?(u[l++]=_,u[l++]=
S):(u[l++]=S,u[l++]=_)}return n._count=l,n._indices=u,n._updateGetRawIdx(),n},t.prototype.downSample=function(e,r,n,i){for(var a=this.clone([e],!0),o=a._chunks,
s=[],u=Math.floor(1/r),l=o[e],f=this.count(),v=a._rawExtent[e]=ct(),c=new(xi(this._rawCount))(Math.ceil(f/u)),h=0,p=0;p<f;p+=u){u>f-p&&(u=f-p,s.length=u);for(var d=0;d<
u;d++){var g=this.getRawIndex(p+d);s[d]=l[g]}var m=n(s),y=this.getRawIndex(Math.min(p+i(s,m)||0,f-1));l[y]=m,m<v[0]&&(v[0]=m),m>v[1]&&(v[1]=m),c[h++]=y}return a.
_count=h,a._indices=c,a._updateGetRawIdx(),a},t.prototype.each=function(e,r){if(this._count)for(var n=e.length,i=this._chunks,a=0,o=this.count();a<o;a++){var s=this.
getRawIndex(a);switch(n){case 0:r(a);break;case 1:r(i[e[0]][s],a);break;case 2:r(i[e[0]][s],i[e[1]][s],a);break;default:for(var u=0,l=[];u<n;u++)l[u]=i[e[u]][s];
l[u]=a,r.apply(null,l)}}},t.prototype.getDataExtent=function(e,r){var n=this._chunks[e],i=ct();if(!n)return i;var a=this.count(),o=!this._indices&&!r;if(o)return this.
_rawExtent[e].slice();var s=this._extent,u=s[e]||(s[e]={}),l=Nm(r),f=l.key,v=u[f];if(v)return v.slice();for(var c=i[0],h=i[1],p=0;p<a;p++){var d=this.getRawIndex(
p),g=n[d];(!r||Im(l,g))&&(g<c&&(c=g),g>h&&(h=g))}return u[f]=[c,h]},t.prototype.getRawDataItem=function(e){var r=this.getRawIndex(e);if(this._provider.persistent)
return this._provider.getItem(r);for(var n=[],i=this._chunks,a=0;a<i.length;a++)n.push(i[a][r]);return n},t.prototype.clone=function(e,r){var n=new t,i=this._chunks,
a=e&&Un(e,function(s,u){return s[u]=!0,s},{});if(a)for(var o=0;o<i.length;o++)n._chunks[o]=a[o]?$C(i[o]):i[o];else n._chunks=i;return this._copyCommonProps(n),r||
(n._indices=this._cloneIndices()),n._updateGetRawIdx(),n},t.prototype._copyCommonProps=function(e){e._count=this._count,e._rawCount=this._rawCount,e._provider=this.
_provider,e._dimensions=this._dimensions,e._extent=ne(this._extent),e._rawExtent=ne(this._rawExtent)},t.prototype._cloneIndices=function(){if(this._indices){var e=this.
_indices.constructor,r=void 0;if(e===Array){var n=this._indices.length;r=new e(n);for(var i=0;i<n;i++)r[i]=this._indices[i]}else r=new e(this._indices);return r}
return null},t.prototype._getRawIdxIdentity=function(e){return e},t.prototype._getRawIdx=function(e){return e<this._count&&e>=0?this._indices[e]:-1},t.prototype.
_updateGetRawIdx=function(){this.getRawIndex=this._indices?this._getRawIdx:this._getRawIdxIdentity},t.internalField=(function(){function e(r,n,i,a){return Ci(r[a],
this._dimensions[a])}gv={arrayRows:e,objectRows:function(r,n,i,a){return Ci(r[n],this._dimensions[a])},keyedColumns:e,original:function(r,n,i,a){var o=r&&(r.value==
null?r:r.value);return Ci(o instanceof Array?o[a]:o,this._dimensions[a])},typedArray:function(r,n,i,a){return r[a]}}})(),t})(),mv=jC,JC=(function(){function t(e){
this._sourceList=[],this._storeList=[],this._upstreamSignList=[],this._versionSignBase=0,this._dirty=!0,this._sourceHost=e}return t.prototype.dirty=function(){this.
_setLocalSource([],[]),this._storeList=[],this._dirty=!0},t.prototype._setLocalSource=function(e,r){this._sourceList=e,this._upstreamSignList=r,this._versionSignBase++,
this._versionSignBase>9e10&&(this._versionSignBase=0)},t.prototype._getVersionSign=function(){return this._sourceHost.uid+"_"+this._versionSignBase},t.prototype.
prepareSource=function(){this._isDirty()&&(this._createSource(),this._dirty=!1)},t.prototype._createSource=function(){this._setLocalSource([],[]);var e=this._sourceHost,
r=this._getUpstreamSourceManagers(),n=!!r.length,i,a;if(Ta(e)){var o=e,s=void 0,u=void 0,l=void 0;if(n){var f=r[0];f.prepareSource(),l=f.getSource(),s=l.data,u=
l.sourceFormat,a=[f._getVersionSign()]}else s=o.get("data",!0),u=Ye(s)?hr:ot,a=[];var v=this._getSourceMetaRawOption()||{},c=l&&l.metaRawOption||{},h=G(v.seriesLayoutBy,
c.seriesLayoutBy)||null,p=G(v.sourceHeader,c.sourceHeader),d=G(v.dimensions,c.dimensions),g=h!==c.seriesLayoutBy||!!p!=!!c.sourceHeader||d;i=g?[vv(s,{seriesLayoutBy:h,
sourceHeader:p,dimensions:d},u)]:[]}else{var m=e;if(n){var y=this._applyTransform(r);i=y.sourceList,a=y.upstreamSignList}else{var _=m.get("source",!0);i=[vv(_,this.
_getSourceMetaRawOption(),null)],a=[]}}process.env.NODE_ENV!=="production"&&P(i&&a),this._setLocalSource(i,a)},t.prototype._applyTransform=function(e){var r=this.
_sourceHost,n=r.get("transform",!0),i=r.get("fromTransformResult",!0);if(process.env.NODE_ENV!=="production"&&P(i!=null||n!=null),i!=null){var a="";e.length!==1&&
(process.env.NODE_ENV!=="production"&&(a="When using `fromTransformResult`, there should be only one upstream dataset"),Fm(a))}var o,s=[],u=[];return M(e,function(l){
l.prepareSource();var f=l.getSource(i||0),v="";i!=null&&!f&&(process.env.NODE_ENV!=="production"&&(v="Can not retrieve result by `fromTransformResult`: "+i),Fm(
v)),s.push(f),u.push(l._getVersionSign())}),n?o=qC(n,s,{datasetIndex:r.componentIndex}):i!=null&&(o=[LC(s[0])]),{sourceList:o,upstreamSignList:u}},t.prototype._isDirty=
function(){if(this._dirty)return!0;for(var e=this._getUpstreamSourceManagers(),r=0;r<e.length;r++){var n=e[r];if(n._isDirty()||this._upstreamSignList[r]!==n._getVersionSign())
return!0}},t.prototype.getSource=function(e){e=e||0;var r=this._sourceList[e];if(!r){var n=this._getUpstreamSourceManagers();return n[0]&&n[0].getSource(e)}return r},
t.prototype.getSharedDataStore=function(e){process.env.NODE_ENV!=="production"&&P(Ta(this._sourceHost),"Can only call getDataStore on series source manager.");var r=e.
makeStoreSchema();return this._innerGetDataStore(r.dimensions,e.source,r.hash)},t.prototype._innerGetDataStore=function(e,r,n){var i=0,a=this._storeList,o=a[i];
o||(o=a[i]={});var s=o[n];if(!s){var u=this._getUpstreamSourceManagers()[0];Ta(this._sourceHost)&&u?s=u._innerGetDataStore(e,r,n):(s=new mv,s.initData(new Dm(r,
e.length),e)),o[n]=s}return s},t.prototype._getUpstreamSourceManagers=function(){var e=this._sourceHost;if(Ta(e)){var r=tm(e);return r?[r.getSourceManager()]:[]}else
return Y(tC(e),function(n){return n.getSourceManager()})},t.prototype._getSourceMetaRawOption=function(){var e=this._sourceHost,r,n,i;if(Ta(e))r=e.get("seriesLa\
youtBy",!0),n=e.get("sourceHeader",!0),i=e.get("dimensions",!0);else if(!this._getUpstreamSourceManagers().length){var a=e;r=a.get("seriesLayoutBy",!0),n=a.get(
"sourceHeader",!0),i=a.get("dimensions",!0)}return{seriesLayoutBy:r,sourceHeader:n,dimensions:i}},t})();function Ta(t){return t.mainType==="series"}function Fm(t){
throw new Error(t)}function Da(t,e){return e.type=t,e}function ex(t,e){var r=t.getData().getItemVisual(e,"style"),n=r[t.visualDrawType];return rv(n)}var IP=(function(){
function t(){this.richTextStyles={},this._nextStyleNameId=Zl()}return t.prototype._generateStyleName=function(){return"__EC_aUTo_"+this._nextStyleNameId++},t.prototype.
makeTooltipMarker=function(e,r,n){var i=n==="richText"?this._generateStyleName():null,a=BE({color:r,type:e,renderMode:n,markerId:i});return Z(a)?a:(process.env.
NODE_ENV!=="production"&&P(i),this.richTextStyles[i]=a.style,a.content)},t.prototype.wrapRichTextStyle=function(e,r){var n={};H(r)?M(r,function(a){return B(n,a)}):
B(n,r);var i=this._generateStyleName();return this.richTextStyles[i]=n,"{"+i+"|"+e+"}"},t})();function tx(t){var e=t.series,r=t.dataIndex,n=t.multipleSeries,i=e.
getData(),a=i.mapDimensionsAll("defaultedTooltip"),o=a.length,s=e.getRawValue(r),u=H(s),l=ex(e,r),f,v,c,h;if(o>1||u&&!o){var p=rx(s,e,r,a,l);f=p.inlineValues,v=
p.inlineValueTypes,c=p.blocks,h=p.inlineValues[0]}else if(o){var d=i.getDimensionInfo(a[0]);h=f=Ei(i,r,a[0]),v=d.type}else h=f=u?s[0]:s;var g=Bp(e),m=g&&e.name||
"",y=i.getName(r),_=n?m:y;return Da("section",{header:m,noHeader:n||!g,sortParam:h,blocks:[Da("nameValue",{markerType:"item",markerColor:l,name:_,noName:!Tr(_),
value:f,valueType:v,rawDataIndex:i.getRawIndex(r)})].concat(c||[])})}function rx(t,e,r,n,i){var a=e.getData(),o=Un(t,function(v,c,h){var p=a.getDimensionInfo(h);
return v=v||p&&p.tooltip!==!1&&p.displayName!=null},!1),s=[],u=[],l=[];n.length?M(n,function(v){f(Ei(a,r,v),v)}):M(t,f);function f(v,c){var h=a.getDimensionInfo(
c);!h||h.otherDims.tooltip===!1||(o?l.push(Da("nameValue",{markerType:"subItem",markerColor:i,name:h.displayName,value:v,valueType:h.type})):(s.push(v),u.push(h.
type)))}return{inlineValues:s,inlineValueTypes:u,blocks:l}}var Pr=pe();function Ns(t,e){return t.getName(e)||t.getId(e)}var nx="__universalTransitionEnabled",Is=(function(t){
ee(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r._selectedDataIndicesMap={},r}return e.prototype.init=function(r,n,i){this.seriesIndex=
this.componentIndex,this.dataTask=wa({count:ax,reset:ox}),this.dataTask.context={model:this},this.mergeDefaultAndTheme(r,i);var a=Pr(this).sourceManager=new JC(
this);a.prepareSource();var o=this.getInitialData(r,i);zm(o,this),this.dataTask.context.data=o,process.env.NODE_ENV!=="production"&&P(o,"getInitialData returned\
 invalid data."),Pr(this).dataBeforeProcessed=o,Vm(this),this._initSelectedMapFromData(o)},e.prototype.mergeDefaultAndTheme=function(r,n){var i=ma(this),a=i?Es(
r):{},o=this.subType;be.hasClass(o)&&(o+="Series"),he(r,n.getTheme().get(this.subType)),he(r,this.getDefaultOption()),Ql(r,"label",["show"]),this.fillDataTextStyle(
r.data),i&&bn(r,a,i)},e.prototype.mergeOption=function(r,n){r=he(this.option,r,!0),this.fillDataTextStyle(r.data);var i=ma(this);i&&bn(this.option,r,i);var a=Pr(
this).sourceManager;a.dirty(),a.prepareSource();var o=this.getInitialData(r,n);zm(o,this),this.dataTask.dirty(),this.dataTask.context.data=o,Pr(this).dataBeforeProcessed=
o,Vm(this),this._initSelectedMapFromData(o)},e.prototype.fillDataTextStyle=function(r){if(r&&!Ye(r))for(var n=["show"],i=0;i<r.length;i++)r[i]&&r[i].label&&Ql(r[i],
"label",n)},e.prototype.getInitialData=function(r,n){},e.prototype.appendData=function(r){var n=this.getRawData();n.appendData(r.data)},e.prototype.getData=function(r){
var n=yv(this);if(n){var i=n.context.data;return r==null||!i.getLinkedData?i:i.getLinkedData(r)}else return Pr(this).data},e.prototype.getAllData=function(){var r=this.
getData();return r&&r.getLinkedDataAll?r.getLinkedDataAll():[{data:r}]},e.prototype.setData=function(r){var n=yv(this);if(n){var i=n.context;i.outputData=r,n!==
this.dataTask&&(i.data=r)}Pr(this).data=r},e.prototype.getEncode=function(){var r=this.get("encode",!0);if(r)return K(r)},e.prototype.getSourceManager=function(){
return Pr(this).sourceManager},e.prototype.getSource=function(){return this.getSourceManager().getSource()},e.prototype.getRawData=function(){return Pr(this).dataBeforeProcessed},
e.prototype.getColorBy=function(){var r=this.get("colorBy");return r||"series"},e.prototype.isColorBySeries=function(){return this.getColorBy()==="series"},e.prototype.
getBaseAxis=function(){var r=this.coordinateSystem;return r&&r.getBaseAxis&&r.getBaseAxis()},e.prototype.indicesOfNearest=function(r,n,i,a){var o=this.getData(),
s=this.coordinateSystem,u=s&&s.getAxis(r);if(!s||!u)return[];var l=u.dataToCoord(i);a==null&&(a=1/0);for(var f=[],v=1/0,c=-1,h=0,p=o.getDimensionIndex(n),d=o.getStore(),
g=0,m=d.count();g<m;g++){var y=d.get(p,g),_=u.dataToCoord(y),S=l-_,b=Math.abs(S);b<=a&&((b<v||b===v&&S>=0&&c<0)&&(v=b,c=S,h=0),S===c&&(f[h++]=g))}return f.length=
h,f},e.prototype.formatTooltip=function(r,n,i){return tx({series:this,dataIndex:r,multipleSeries:n})},e.prototype.isAnimationEnabled=function(){var r=this.ecModel;
if(we.node&&!(r&&r.ssr))return!1;var n=this.getShallow("animation");return n&&this.getData().count()>this.getShallow("animationThreshold")&&(n=!1),!!n},e.prototype.
restoreData=function(){this.dataTask.dirty()},e.prototype.getColorFromPalette=function(r,n,i){var a=this.ecModel,o=ov.prototype.getColorFromPalette.call(this,r,
n,i);return o||(o=a.getColorFromPalette(r,n,i)),o},e.prototype.coordDimToDataDim=function(r){return this.getRawData().mapDimensionsAll(r)},e.prototype.getProgressive=
function(){return this.get("progressive")},e.prototype.getProgressiveThreshold=function(){return this.get("progressiveThreshold")},e.prototype.select=function(r,n){
this._innerSelect(this.getData(n),r)},e.prototype.unselect=function(r,n){var i=this.option.selectedMap;if(i){var a=this.option.selectedMode,o=this.getData(n);if(a===
"series"||i==="all"){this.option.selectedMap={},this._selectedDataIndicesMap={};return}for(var s=0;s<r.length;s++){var u=r[s],l=Ns(o,u);i[l]=!1,this._selectedDataIndicesMap[l]=
-1}}},e.prototype.toggleSelect=function(r,n){for(var i=[],a=0;a<r.length;a++)i[0]=r[a],this.isSelected(r[a],n)?this.unselect(i,n):this.select(i,n)},e.prototype.
getSelectedDataIndices=function(){if(this.option.selectedMap==="all")return[].slice.call(this.getData().getIndices());for(var r=this._selectedDataIndicesMap,n=ie(
r),i=[],a=0;a<n.length;a++){var o=r[n[a]];o>=0&&i.push(o)}return i},e.prototype.isSelected=function(r,n){var i=this.option.selectedMap;if(!i)return!1;var a=this.
getData(n);return(i==="all"||i[Ns(a,r)])&&!a.getItemModel(r).get(["select","disabled"])},e.prototype.isUniversalTransitionEnabled=function(){if(this[nx])return!0;
var r=this.option.universalTransition;return r?r===!0?!0:r&&r.enabled:!1},e.prototype._innerSelect=function(r,n){var i,a,o=this.option,s=o.selectedMode,u=n.length;
if(!(!s||!u)){if(s==="series")o.selectedMap="all";else if(s==="multiple"){Q(o.selectedMap)||(o.selectedMap={});for(var l=o.selectedMap,f=0;f<u;f++){var v=n[f],c=Ns(
r,v);l[c]=!0,this._selectedDataIndicesMap[c]=r.getRawIndex(v)}}else if(s==="single"||s===!0){var h=n[u-1],c=Ns(r,h);o.selectedMap=(i={},i[c]=!0,i),this._selectedDataIndicesMap=
(a={},a[c]=r.getRawIndex(h),a)}}},e.prototype._initSelectedMapFromData=function(r){if(!this.option.selectedMap){var n=[];r.hasItemOption&&r.each(function(i){var a=r.
getRawDataItem(i);a&&a.selected&&n.push(i)}),n.length>0&&this._innerSelect(r,n)}},e.registerClass=function(r){return be.registerClass(r)},e.protoInitialize=(function(){
var r=e.prototype;r.type="series.__base__",r.seriesIndex=0,r.ignoreStyleOnData=!1,r.hasSymbolVisual=!1,r.defaultSymbol="circle",r.visualStyleAccessPath="itemSty\
le",r.visualDrawType="fill"})(),e})(be);Et(Is,pv),Et(Is,ov),qp(Is,be);function Vm(t){var e=t.name;Bp(t)||(t.name=ix(t)||e)}function ix(t){var e=t.getRawData(),r=e.
mapDimensionsAll("seriesName"),n=[];return M(r,function(i){var a=e.getDimensionInfo(i);a.displayName&&n.push(a.displayName)}),n.join(" ")}function ax(t){return t.
model.getRawData().count()}function ox(t){var e=t.model;return e.setData(e.getRawData().cloneShallow()),sx}function sx(t,e){e.outputData&&t.end>e.outputData.count()&&
e.model.getRawData().cloneShallow(e.outputData)}function zm(t,e){M(SS(t.CHANGABLE_METHODS,t.DOWNSAMPLE_METHODS),function(r){t.wrapMethod(r,Bt(ux,e))})}function ux(t,e){
var r=yv(t);return r&&r.setOutputEnd((e||this).count()),e}function yv(t){var e=(t.ecModel||{}).scheduler,r=e&&e.getPipeline(t.uid);if(r){var n=r.currentTask;if(n){
var i=n.agentStubMap;i&&(n=i.get(t.uid))}return n}}var kr=Is,_v=(function(){function t(){this.group=new ze,this.uid=ps("viewComponent")}return t.prototype.init=
function(e,r){},t.prototype.render=function(e,r,n,i){},t.prototype.dispose=function(e,r){},t.prototype.updateView=function(e,r,n,i){},t.prototype.updateLayout=function(e,r,n,i){},
t.prototype.updateVisual=function(e,r,n,i){},t.prototype.toggleBlurSeries=function(e,r,n){},t.prototype.eachRendered=function(e){var r=this.group;r&&r.traverse(
e)},t})();ef(_v),ko(_v);var Ai=_v;function Sv(){var t=pe();return function(e){var r=t(e),n=e.pipelineContext,i=!!r.large,a=!!r.progressiveRender,o=r.large=!!(n&&
n.large),s=r.progressiveRender=!!(n&&n.progressiveRender);return(i!==o||a!==s)&&"reset"}}var Gm=pe(),lx=Sv(),bv=(function(){function t(){this.group=new ze,this.
uid=ps("viewChart"),this.renderTask=wa({plan:fx,reset:vx}),this.renderTask.context={view:this}}return t.prototype.init=function(e,r){},t.prototype.render=function(e,r,n,i){
if(process.env.NODE_ENV!=="production")throw new Error("render method must been implemented")},t.prototype.highlight=function(e,r,n,i){var a=e.getData(i&&i.dataType);
if(!a){process.env.NODE_ENV!=="production"&&se("Unknown dataType "+i.dataType);return}Hm(a,i,"emphasis")},t.prototype.downplay=function(e,r,n,i){var a=e.getData(
i&&i.dataType);if(!a){process.env.NODE_ENV!=="production"&&se("Unknown dataType "+i.dataType);return}Hm(a,i,"normal")},t.prototype.remove=function(e,r){this.group.
removeAll()},t.prototype.dispose=function(e,r){},t.prototype.updateView=function(e,r,n,i){this.render(e,r,n,i)},t.prototype.updateVisual=function(e,r,n,i){this.
render(e,r,n,i)},t.prototype.eachRendered=function(e){ss(this.group,e)},t.markUpdateMethod=function(e,r){Gm(e).updateMethod=r},t.protoInitialize=(function(){var e=t.
prototype;e.type="chart"})(),t})();function Um(t,e,r){t&&pi(t)&&(e==="emphasis"?la:fa)(t,r)}function Hm(t,e,r){var n=si(t,e),i=e&&e.highlightKey!=null?oD(e.highlightKey):
null;n!=null?M(Ze(n),function(a){Um(t.getItemGraphicEl(a),r,i)}):t.eachItemGraphicEl(function(a){Um(a,r,i)})}ef(bv,["dispose"]),ko(bv);function fx(t){return lx(
t.model)}function vx(t){var e=t.model,r=t.ecModel,n=t.api,i=t.payload,a=e.pipelineContext.progressiveRender,o=t.view,s=i&&Gm(i).updateMethod,u=a?"incrementalPre\
pareRender":s&&o[s]?s:"render";return u!=="render"&&o[u](e,r,n,i),cx[u]}var cx={incrementalPrepareRender:{progress:function(t,e){e.view.incrementalRender(t,e.model,
e.ecModel,e.api,e.payload)}},render:{forceFirstProgress:!0,progress:function(t,e){e.view.render(e.model,e.ecModel,e.api,e.payload)}}},Jt=bv;function Wm(t,e,r){var n,
i=0,a=0,o=null,s,u,l,f;e=e||0;function v(){a=new Date().getTime(),o=null,t.apply(u,l||[])}var c=function(){for(var h=[],p=0;p<arguments.length;p++)h[p]=arguments[p];
n=new Date().getTime(),u=this,l=h;var d=f||e,g=f||r;f=null,s=n-(g?i:a)-d,clearTimeout(o),g?o=setTimeout(v,d):s>=0?v():o=setTimeout(v,-s),i=n};return c.clear=function(){
o&&(clearTimeout(o),o=null)},c.debounceNextCall=function(h){f=h},c}var Ym=pe(),Xm={itemStyle:oa(Og,!0),lineStyle:oa(Ig,!0)},hx={lineStyle:"stroke",itemStyle:"fi\
ll"};function qm(t,e){var r=t.visualStyleMapper||Xm[e];return r||(console.warn("Unknown style type '"+e+"'."),Xm.itemStyle)}function Zm(t,e){var r=t.visualDrawType||
hx[e];return r||(console.warn("Unknown style type '"+e+"'."),"fill")}var px={createOnAllSeries:!0,performRawSeries:!0,reset:function(t,e){var r=t.getData(),n=t.
visualStyleAccessPath||"itemStyle",i=t.getModel(n),a=qm(t,n),o=a(i),s=i.getShallow("decal");s&&(r.setVisual("decal",s),s.dirty=!0);var u=Zm(t,n),l=o[u],f=j(l)?l:
null,v=o.fill==="auto"||o.stroke==="auto";if(!o[u]||f||v){var c=t.getColorFromPalette(t.name,null,e.getSeriesCount());o[u]||(o[u]=c,r.setVisual("colorFromPalett\
e",!0)),o.fill=o.fill==="auto"||j(o.fill)?c:o.fill,o.stroke=o.stroke==="auto"||j(o.stroke)?c:o.stroke}if(r.setVisual("style",o),r.setVisual("drawType",u),!e.isSeriesFiltered(
t)&&f)return r.setVisual("colorFromPalette",!1),{dataEach:function(h,p){var d=t.getDataParams(p),g=B({},o);g[u]=f(d),h.setItemVisual(p,"style",g)}}}},Ea=new Pt,
dx={createOnAllSeries:!0,reset:function(t,e){if(!t.ignoreStyleOnData){var r=t.getData(),n=t.visualStyleAccessPath||"itemStyle",i=qm(t,n),a=r.getVisual("drawType");
return{dataEach:r.hasItemOption?function(o,s){var u=o.getRawDataItem(s);if(u&&u[n]){Ea.option=u[n];var l=i(Ea),f=o.ensureUniqueItemVisual(s,"style");B(f,l),Ea.option.
decal&&(o.setItemVisual(s,"decal",Ea.option.decal),Ea.option.decal.dirty=!0),a in l&&o.setItemVisual(s,"colorFromPalette",!1)}}:null}}}},gx={performRawSeries:!0,
overallReset:function(t){var e=K();t.eachSeries(function(r){if(!r.isColorBySeries()){var n=r.type+"-"+r.getColorBy();Ym(r).scope=e.get(n)||e.set(n,{})}}),t.eachSeries(
function(r){if(!r.isColorBySeries()){var n=r.getRawData(),i={},a=r.getData(),o=Ym(r).scope,s=r.visualStyleAccessPath||"itemStyle",u=Zm(r,s);a.each(function(l){var f=a.
getRawIndex(l);i[f]=l}),n.each(function(l){var f=i[l],v=a.getItemVisual(f,"colorFromPalette");if(v){var c=a.ensureUniqueItemVisual(f,"style"),h=n.getName(l)||l+
"",p=n.count();c[u]=r.getColorFromPalette(h,o,p)}})}})}},Os=Math.PI;function mx(t,e){e=e||{},me(e,{text:"loading",textColor:Ee.color.primary,fontSize:12,fontWeight:"\
normal",fontStyle:"normal",fontFamily:"sans-serif",maskColor:"rgba(255,255,255,0.8)",showSpinner:!0,color:Ee.color.theme[0],spinnerRadius:10,lineWidth:5,zlevel:0});
var r=new ze,n=new Qe({style:{fill:e.maskColor},zlevel:e.zlevel,z:1e4});r.add(n);var i=new cn({style:{text:e.text,fill:e.textColor,fontSize:e.fontSize,fontWeight:e.
fontWeight,fontStyle:e.fontStyle,fontFamily:e.fontFamily},zlevel:e.zlevel,z:10001}),a=new Qe({style:{fill:"none"},textContent:i,textConfig:{position:"right",distance:10},
zlevel:e.zlevel,z:10001});r.add(a);var o;return e.showSpinner&&(o=new hg({shape:{startAngle:-Os/2,endAngle:-Os/2+.1,r:e.spinnerRadius},style:{stroke:e.color,lineCap:"\
round",lineWidth:e.lineWidth},zlevel:e.zlevel,z:10001}),o.animateShape(!0).when(1e3,{endAngle:Os*3/2}).start("circularInOut"),o.animateShape(!0).when(1e3,{startAngle:Os*
3/2}).delay(300).start("circularInOut"),r.add(o)),r.resize=function(){var s=i.getBoundingRect().width,u=e.showSpinner?e.spinnerRadius:0,l=(t.getWidth()-u*2-(e.showSpinner&&
s?10:0)-s)/2-(e.showSpinner&&s?0:5+s/2)+(e.showSpinner?0:s/2)+(s?0:u),f=t.getHeight()/2;e.showSpinner&&o.setShape({cx:l,cy:f}),a.setShape({x:l-u,y:f-u,width:u*2,
height:u*2}),n.setShape({x:0,y:0,width:t.getWidth(),height:t.getHeight()})},r.resize(),r}var yx=(function(){function t(e,r,n,i){this._stageTaskMap=K(),this.ecInstance=
e,this.api=r,n=this._dataProcessorHandlers=n.slice(),i=this._visualHandlers=i.slice(),this._allHandlers=n.concat(i)}return t.prototype.restoreData=function(e,r){
e.restoreData(r),this._stageTaskMap.each(function(n){var i=n.overallTask;i&&i.dirty()})},t.prototype.getPerformArgs=function(e,r){if(e.__pipeline){var n=this._pipelineMap.
get(e.__pipeline.id),i=n.context,a=!r&&n.progressiveEnabled&&(!i||i.progressiveRender)&&e.__idxInPipeline>n.blockIndex,o=a?n.step:null,s=i&&i.modDataCount,u=s!=
null?Math.ceil(s/o):null;return{step:o,modBy:u,modDataCount:s}}},t.prototype.getPipeline=function(e){return this._pipelineMap.get(e)},t.prototype.updateStreamModes=
function(e,r){var n=this._pipelineMap.get(e.uid),i=e.__preparePipelineContext?e.__preparePipelineContext(r,n):Wp(e,r,n);e.pipelineContext=n.context=i},t.prototype.
restorePipelines=function(e,r){var n=this,i=n._pipelineMap=K();r.eachSeries(function(a){var o=e.painter.type==="canvas"&&a.getProgressive(),s=a.uid;i.set(s,{id:s,
head:null,tail:null,threshold:a.getProgressiveThreshold(),progressiveEnabled:o&&!(a.preventIncremental&&a.preventIncremental()),blockIndex:-1,step:Math.round(o||
700),count:0}),n._pipe(a,a.dataTask)})},t.prototype.prepareStageTasks=function(){var e=this._stageTaskMap,r=this.api.getModel(),n=this.api;M(this._allHandlers,function(i){
var a=e.get(i.uid)||e.set(i.uid,{}),o="";process.env.NODE_ENV!=="production"&&(o='"reset" and "overallReset" must not be both specified.'),P(!(i.reset&&i.overallReset),
o),i.reset&&this._createSeriesStageTask(i,a,r,n),i.overallReset&&this._createOverallStageTask(i,a,r,n)},this)},t.prototype.prepareView=function(e,r,n,i){var a=e.
renderTask,o=a.context;o.model=r,o.ecModel=n,o.api=i,a.__block=!e.incrementalPrepareRender,this._pipe(r,a)},t.prototype.performDataProcessorTasks=function(e,r){
this._performStageTasks(this._dataProcessorHandlers,e,r,{block:!0})},t.prototype.performVisualTasks=function(e,r,n){this._performStageTasks(this._visualHandlers,
e,r,n)},t.prototype._performStageTasks=function(e,r,n,i){i=i||{};var a=!1,o=this;M(e,function(u,l){if(!(i.visualType&&i.visualType!==u.visualType)){var f=o._stageTaskMap.
get(u.uid),v=f.seriesTaskMap,c=f.overallTask;if(c){var h,p=c.agentStubMap;p.each(function(g){s(i,g)&&(g.dirty(),h=!0)}),h&&c.dirty(),o.updatePayload(c,n);var d=o.
getPerformArgs(c,i.block);p.each(function(g){g.perform(d)}),c.perform(d)&&(a=!0)}else v&&v.each(function(g,m){s(i,g)&&g.dirty();var y=o.getPerformArgs(g,i.block);
y.skip=!u.performRawSeries&&r.isSeriesFiltered(g.context.model),o.updatePayload(g,n),g.perform(y)&&(a=!0)})}});function s(u,l){return u.setDirty&&(!u.dirtyMap||
u.dirtyMap.get(l.__pipeline.id))}this.unfinished=a||this.unfinished},t.prototype.performSeriesTasks=function(e){var r;e.eachSeries(function(n){r=n.dataTask.perform()||
r}),this.unfinished=r||this.unfinished},t.prototype.plan=function(){this._pipelineMap.each(function(e){var r=e.tail;do{if(r.__block){e.blockIndex=r.__idxInPipeline;
break}r=r.getUpstream()}while(r)})},t.prototype.updatePayload=function(e,r){r!=="remain"&&(e.context.payload=r)},t.prototype._createSeriesStageTask=function(e,r,n,i){
var a=this,o=r.seriesTaskMap,s=r.seriesTaskMap=K(),u=e.seriesType,l=e.getTargetSeries;e.createOnAllSeries?n.eachRawSeries(f):u?n.eachRawSeriesByType(u,f):l&&l(n,
i).each(f);function f(v){var c=v.uid,h=s.set(c,o&&o.get(c)||wa({plan:Dx,reset:Ex,count:xx}));h.context={model:v,ecModel:n,api:i,useClearVisual:e.isVisual&&!e.isLayout,
plan:e.plan,reset:e.reset,scheduler:a},a._pipe(v,h)}},t.prototype._createOverallStageTask=function(e,r,n,i){var a=this,o=r.overallTask=r.overallTask||wa({reset:_x});
o.context={ecModel:n,api:i,overallReset:e.overallReset,scheduler:a};var s=o.agentStubMap,u=o.agentStubMap=K(),l=e.seriesType,f=e.getTargetSeries,v=e.dirtyOnOverallProgress,
c=!1,h="";process.env.NODE_ENV!=="production"&&(h='"createOnAllSeries" is not supported for "overallReset", because it will block all streams.'),P(!e.createOnAllSeries,
h),l?n.eachRawSeriesByType(l,p):f?f(n,i).each(p):M(n.getSeries(),p);function p(d){var g=d.uid,m=u.set(g,s&&s.get(g)||(c=!0,wa({reset:Sx,onDirty:Tx})));m.context=
{model:d,dirtyOnOverallProgress:v},m.agent=o,m.__block=v,a._pipe(d,m)}c&&o.dirty()},t.prototype._pipe=function(e,r){var n=e.uid,i=this._pipelineMap.get(n);!i.head&&
(i.head=r),i.tail&&i.tail.pipe(r),i.tail=r,r.__idxInPipeline=i.count++,r.__pipeline=i},t.wrapStageHandler=function(e,r){return j(e)&&(e={overallReset:e,seriesType:Ax(
e)}),e.uid=ps("stageHandler"),r&&(e.visualType=r),e},t})();function _x(t){t.overallReset(t.ecModel,t.api,t.payload)}function Sx(t){return t.dirtyOnOverallProgress&&
bx}function bx(){this.agent.dirty(),this.getDownstream().dirty()}function Tx(){this.agent&&this.agent.dirty()}function Dx(t){return t.plan?t.plan(t.model,t.ecModel,
t.api,t.payload):null}function Ex(t){t.useClearVisual&&t.data.clearAllVisual();var e=t.resetDefines=Ze(t.reset(t.model,t.ecModel,t.api,t.payload));return e.length>
1?Y(e,function(r,n){return Km(n)}):Cx}var Cx=Km(0);function Km(t){return function(e,r){var n=r.data,i=r.resetDefines[t];if(i&&i.dataEach)for(var a=e.start;a<e.end;a++)
i.dataEach(n,a);else i&&i.progress&&i.progress(e,n)}}function xx(t){return t.data.count()}function Ax(t){Ps=null;try{t(Ca,Qm)}catch{}return Ps}var Ca={},Qm={},Ps;
$m(Ca,fm),$m(Qm,xd),Ca.eachSeriesByType=Ca.eachRawSeriesByType=function(t){Ps=t},Ca.eachComponent=function(t){t.mainType==="series"&&t.subType&&(Ps=t.subType)};
function $m(t,e){for(var r in e.prototype)t[r]=Xe}var jm=yx,F=Ee.darkColor,Jm=F.background,xa=function(){return{axisLine:{lineStyle:{color:F.axisLine}},splitLine:{
lineStyle:{color:F.axisSplitLine}},splitArea:{areaStyle:{color:[F.backgroundTint,F.backgroundTransparent]}},minorSplitLine:{lineStyle:{color:F.axisMinorSplitLine}},
axisLabel:{color:F.axisLabel},axisName:{}}},ey={label:{color:F.secondary},itemStyle:{borderColor:F.borderTint},dividerLineStyle:{color:F.border}},ty={darkMode:!0,
color:F.theme,backgroundColor:Jm,axisPointer:{lineStyle:{color:F.border},crossStyle:{color:F.borderShade},label:{color:F.tertiary}},legend:{textStyle:{color:F.secondary},
pageTextStyle:{color:F.tertiary}},textStyle:{color:F.secondary},title:{textStyle:{color:F.primary},subtextStyle:{color:F.quaternary}},toolbox:{iconStyle:{borderColor:F.
accent50},feature:{dataView:{backgroundColor:Jm,textColor:F.primary,textareaColor:F.background,textareaBorderColor:F.border,buttonColor:F.accent50,buttonTextColor:F.
neutral00}}},tooltip:{backgroundColor:F.neutral20,defaultBorderColor:F.border,textStyle:{color:F.tertiary}},dataZoom:{borderColor:F.accent10,textStyle:{color:F.
tertiary},brushStyle:{color:F.backgroundTint},handleStyle:{color:F.neutral00,borderColor:F.accent20},moveHandleStyle:{color:F.accent40},emphasis:{handleStyle:{borderColor:F.
accent50}},dataBackground:{lineStyle:{color:F.accent30},areaStyle:{color:F.accent20}},selectedDataBackground:{lineStyle:{color:F.accent50},areaStyle:{color:F.accent30}}},
visualMap:{textStyle:{color:F.secondary},handleStyle:{borderColor:F.neutral30}},timeline:{lineStyle:{color:F.accent10},label:{color:F.tertiary},controlStyle:{color:F.
accent30,borderColor:F.accent30}},calendar:{itemStyle:{color:F.neutral00,borderColor:F.neutral20},dayLabel:{color:F.tertiary},monthLabel:{color:F.secondary},yearLabel:{
color:F.secondary}},matrix:{x:ey,y:ey,backgroundColor:{borderColor:F.axisLine},body:{itemStyle:{borderColor:F.borderTint}}},timeAxis:xa(),logAxis:xa(),valueAxis:xa(),
categoryAxis:xa(),line:{symbol:"circle"},graph:{color:F.theme},gauge:{title:{color:F.secondary},axisLine:{lineStyle:{color:[[1,F.neutral05]]}},axisLabel:{color:F.
axisLabel},detail:{color:F.primary}},candlestick:{itemStyle:{color:"#f64e56",color0:"#54ea92",borderColor:"#f64e56",borderColor0:"#54ea92"}},funnel:{itemStyle:{
borderColor:F.background}},radar:(function(){var t=xa();return t.axisName={color:F.axisLabel},t.axisLine.lineStyle.color=F.neutral20,t})(),treemap:{breadcrumb:{
itemStyle:{color:F.neutral20,textStyle:{color:F.secondary}},emphasis:{itemStyle:{color:F.neutral30}}}},sunburst:{itemStyle:{borderColor:F.background}},map:{itemStyle:{
borderColor:F.border,areaColor:F.neutral10},label:{color:F.tertiary},emphasis:{label:{color:F.primary},itemStyle:{areaColor:F.highlight}},select:{label:{color:F.
primary},itemStyle:{areaColor:F.highlight}}},geo:{itemStyle:{borderColor:F.border,areaColor:F.neutral10},emphasis:{label:{color:F.primary},itemStyle:{areaColor:F.
highlight}},select:{label:{color:F.primary},itemStyle:{color:F.highlight}}}};ty.categoryAxis.splitLine.show=!1;var Mx=ty,Lx=(function(){function t(){}return t.prototype.
normalizeQuery=function(e){var r={},n={},i={};if(Z(e)){var a=Wt(e);r.mainType=a.main||null,r.subType=a.sub||null}else{var o=["Index","Name","Id"],s={name:1,dataIndex:1,
dataType:1};M(e,function(u,l){for(var f=!1,v=0;v<o.length;v++){var c=o[v],h=l.lastIndexOf(c);if(h>0&&h===l.length-c.length){var p=l.slice(0,h);p!=="data"&&(r.mainType=
p,r[c.toLowerCase()]=u,f=!0)}}s.hasOwnProperty(l)&&(n[l]=u,f=!0),f||(i[l]=u)})}return{cptQuery:r,dataQuery:n,otherQuery:i}},t.prototype.filter=function(e,r){var n=this.
eventInfo;if(!n)return!0;var i=n.targetEl,a=n.packedEvent,o=n.model,s=n.view;if(!o||!s)return!0;var u=r.cptQuery,l=r.dataQuery;return f(u,o,"mainType")&&f(u,o,"\
subType")&&f(u,o,"index","componentIndex")&&f(u,o,"name")&&f(u,o,"id")&&f(l,a,"name")&&f(l,a,"dataIndex")&&f(l,a,"dataType")&&(!s.filterForExposedEvent||s.filterForExposedEvent(
e,r.otherQuery,i,a));function f(v,c,h,p){return v[h]==null||c[p||h]===v[h]}},t.prototype.afterTrigger=function(){this.eventInfo=null},t})(),wv=["symbol","symbol\
Size","symbolRotate","symbolOffset"],ry=wv.concat(["symbolKeepAspect"]),Nx={createOnAllSeries:!0,performRawSeries:!0,reset:function(t,e){var r=t.getData();if(t.
legendIcon&&r.setVisual("legendIcon",t.legendIcon),!t.hasSymbolVisual)return;for(var n={},i={},a=!1,o=0;o<wv.length;o++){var s=wv[o],u=t.get(s);j(u)?(a=!0,i[s]=
u):n[s]=u}if(n.symbol=n.symbol||t.defaultSymbol,r.setVisual(B({legendIcon:t.legendIcon||n.symbol,symbolKeepAspect:t.get("symbolKeepAspect")},n)),e.isSeriesFiltered(
t))return;var l=ie(i);function f(v,c){for(var h=t.getRawValue(c),p=t.getDataParams(c),d=0;d<l.length;d++){var g=l[d];v.setItemVisual(c,g,i[g](h,p))}}return{dataEach:a?
f:null}}},Ix={createOnAllSeries:!0,performRawSeries:!0,reset:function(t,e){if(!t.hasSymbolVisual||e.isSeriesFiltered(t))return;var r=t.getData();function n(i,a){
for(var o=i.getItemModel(a),s=0;s<ry.length;s++){var u=ry[s],l=o.getShallow(u,!0);l!=null&&i.setItemVisual(a,u,l)}}return{dataEach:r.hasItemOption?n:null}}};function Ox(t,e,r){
switch(r){case"color":var n=t.getItemVisual(e,"style");return n[t.getVisual("drawType")];case"opacity":return t.getItemVisual(e,"style").opacity;case"symbol":case"\
symbolSize":case"liftZ":return t.getItemVisual(e,r);default:process.env.NODE_ENV!=="production"&&console.warn("Unknown visual type "+r)}}function ny(t,e){switch(e){case"\
color":var r=t.getVisual("style");return r[t.getVisual("drawType")];case"opacity":return t.getVisual("style").opacity;case"symbol":case"symbolSize":case"liftZ":
return t.getVisual(e);default:process.env.NODE_ENV!=="production"&&console.warn("Unknown visual type "+e)}}function Mi(t,e,r,n,i){var a=t+e;r.isSilent(a)||(process.
env.NODE_ENV!=="production"&&fr("event "+a+" is deprecated."),n.eachComponent({mainType:"series",subType:"pie"},function(o){for(var s=o.seriesIndex,u=o.option.selectedMap,
l=i.selected,f=0;f<l.length;f++)if(l[f].seriesIndex===s){var v=o.getData(),c=si(v,i.fromActionPayload);r.trigger(a,{type:a,seriesId:o.id,name:H(c)?v.getName(c[0]):
v.getName(c),selected:Z(u)?u:B({},u)})}}))}function Px(t,e,r){t.on("selectchanged",function(n){var i=r.getModel();n.isFromClick?(Mi("map","selectchanged",e,i,n),
Mi("pie","selectchanged",e,i,n)):n.fromAction==="select"?(Mi("map","selected",e,i,n),Mi("pie","selected",e,i,n)):n.fromAction==="unselect"&&(Mi("map","unselecte\
d",e,i,n),Mi("pie","unselected",e,i,n))})}function ks(t,e,r){for(var n;t&&!(e(t)&&(n=t,r));)t=t.__hostTarget||t.parent;return n}var kx=new ir,St=kx,Rs={};function Rx(t,e){
process.env.NODE_ENV!=="production"&&Rs[t]&&se("Already has an implementation of "+t+"."),Rs[t]=e}function Bx(t){return process.env.NODE_ENV!=="production"&&(Rs[t]||
se("Implementation of "+t+" doesn't exists.")),Rs[t]}var Fx={};function Vx(t,e){Fx[t]=e}var Bs=pe();function zx(t){Bs(t).prepare={}}function Gx(t){Bs(t).fullUpdate=
{}}function Ux(t){return Bs(t).prepare}function Li(t){return Bs(t).fullUpdate}var Hx=Math.round(Math.random()*9),Wx=typeof Object.defineProperty=="function",Yx=(function(){
function t(){this._id="__ec_inner_"+Hx++}return t.prototype.get=function(e){return this._guard(e)[this._id]},t.prototype.set=function(e,r){var n=this._guard(e);
return Wx?Object.defineProperty(n,this._id,{value:r,enumerable:!1,configurable:!0}):n[this._id]=r,this},t.prototype.delete=function(e){return this.has(e)?(delete this.
_guard(e)[this._id],!0):!1},t.prototype.has=function(e){return!!this._guard(e)[this._id]},t.prototype._guard=function(e){if(e!==Object(e))throw TypeError("Value\
 of WeakMap is not a non-null object.");return e},t})(),Xx=Yx,qx=ve.extend({type:"triangle",shape:{cx:0,cy:0,width:0,height:0},buildPath:function(t,e){var r=e.cx,
n=e.cy,i=e.width/2,a=e.height/2;t.moveTo(r,n-a),t.lineTo(r+i,n+a),t.lineTo(r-i,n+a),t.closePath()}}),Zx=ve.extend({type:"diamond",shape:{cx:0,cy:0,width:0,height:0},
buildPath:function(t,e){var r=e.cx,n=e.cy,i=e.width/2,a=e.height/2;t.moveTo(r,n-a),t.lineTo(r+i,n),t.lineTo(r,n+a),t.lineTo(r-i,n),t.closePath()}}),Kx=ve.extend(
{type:"pin",shape:{x:0,y:0,width:0,height:0},buildPath:function(t,e){var r=e.x,n=e.y,i=e.width/5*3,a=Math.max(i,e.height),o=i/2,s=o*o/(a-o),u=n-a+o+s,l=Math.asin(
s/o),f=Math.cos(l)*o,v=Math.sin(l),c=Math.cos(l),h=o*.6,p=o*.7;t.moveTo(r-f,u+s),t.arc(r,u,o,Math.PI-l,Math.PI*2+l),t.bezierCurveTo(r+f-v*h,u+s+c*h,r,n-p,r,n),t.
bezierCurveTo(r,n-p,r-f+v*h,u+s+c*h,r-f,u+s),t.closePath()}}),Qx=ve.extend({type:"arrow",shape:{x:0,y:0,width:0,height:0},buildPath:function(t,e){var r=e.height,
n=e.width,i=e.x,a=e.y,o=n/3*2;t.moveTo(i,a),t.lineTo(i+o,a+r),t.lineTo(i,a+r/4*3),t.lineTo(i-o,a+r),t.lineTo(i,a),t.closePath()}}),$x={line:gn,rect:Qe,roundRect:Qe,
square:Qe,circle:Jd,diamond:Zx,pin:Kx,arrow:Qx,triangle:qx},jx={line:function(t,e,r,n,i){i.x1=t,i.y1=e+n/2,i.x2=t+r,i.y2=e+n/2},rect:function(t,e,r,n,i){i.x=t,i.
y=e,i.width=r,i.height=n},roundRect:function(t,e,r,n,i){i.x=t,i.y=e,i.width=r,i.height=n,i.r=Math.min(r,n)/4},square:function(t,e,r,n,i){var a=Math.min(r,n);i.x=
t,i.y=e,i.width=a,i.height=a},circle:function(t,e,r,n,i){i.cx=t+r/2,i.cy=e+n/2,i.r=Math.min(r,n)/2},diamond:function(t,e,r,n,i){i.cx=t+r/2,i.cy=e+n/2,i.width=r,
i.height=n},pin:function(t,e,r,n,i){i.x=t+r/2,i.y=e+n/2,i.width=r,i.height=n},arrow:function(t,e,r,n,i){i.x=t+r/2,i.y=e+n/2,i.width=r,i.height=n},triangle:function(t,e,r,n,i){
i.cx=t+r/2,i.cy=e+n/2,i.width=r,i.height=n}},Tv={};M($x,function(t,e){Tv[e]=new t});var Jx=ve.extend({type:"symbol",shape:{symbolType:"",x:0,y:0,width:0,height:0},
calculateTextPosition:function(t,e,r){var n=Ao(t,e,r),i=this.shape;return i&&i.symbolType==="pin"&&e.position==="inside"&&(n.y=r.y+r.height*.4),n},buildPath:function(t,e,r){
var n=e.symbolType;if(n!=="none"){var i=Tv[n];i||(n="rect",i=Tv[n]),jx[n](e.x,e.y,e.width,e.height,i.shape),i.buildPath(t,i.shape,r)}}});function eA(t,e){if(this.
type!=="image"){var r=this.style;this.__isEmptyBrush?(r.stroke=t,r.fill=e||Ee.color.neutral00,r.lineWidth=2):this.shape.symbolType==="line"?r.stroke=t:r.fill=t,
this.markRedraw()}}function xn(t,e,r,n,i,a,o){var s=t.indexOf("empty")===0;s&&(t=t.substr(5,1).toLowerCase()+t.substr(6));var u;return t.indexOf("image://")===0?
u=jD(t.slice(8),new oe(e,r,n,i),o?"center":"cover"):t.indexOf("path://")===0?u=$D(t.slice(7),{},new oe(e,r,n,i),o?"center":"cover"):u=new Jx({shape:{symbolType:t,
x:e,y:r,width:n,height:i}}),u.__isEmptyBrush=s,u.setColor=eA,a&&u.setColor(a),u}function Dv(t){return H(t)||(t=[+t,+t]),[t[0]||0,t[1]||0]}function Fs(t,e){if(t!=
null)return H(t)||(t=[t,t]),[qe(t[0],e[0])||0,qe(G(t[1],t[0]),e[1])||0]}function An(t){return isFinite(t)}function tA(t,e,r){var n=e.x==null?0:e.x,i=e.x2==null?
1:e.x2,a=e.y==null?0:e.y,o=e.y2==null?0:e.y2;e.global||(n=n*r.width+r.x,i=i*r.width+r.x,a=a*r.height+r.y,o=o*r.height+r.y),n=An(n)?n:0,i=An(i)?i:1,a=An(a)?a:0,o=
An(o)?o:0;var s=t.createLinearGradient(n,a,i,o);return s}function rA(t,e,r){var n=r.width,i=r.height,a=Math.min(n,i),o=e.x==null?.5:e.x,s=e.y==null?.5:e.y,u=e.r==
null?.5:e.r;e.global||(o=o*n+r.x,s=s*i+r.y,u=u*a),o=An(o)?o:.5,s=An(s)?s:.5,u=u>=0&&An(u)?u:.5;var l=t.createRadialGradient(o,s,0,o,s,u);return l}function iy(t,e,r){
for(var n=e.type==="radial"?rA(t,e,r):tA(t,e,r),i=e.colorStops,a=0;a<i.length;a++)n.addColorStop(i[a].offset,i[a].color);return n}function nA(t,e){if(t===e||!t&&
!e)return!1;if(!t||!e||t.length!==e.length)return!0;for(var r=0;r<t.length;r++)if(t[r]!==e[r])return!0;return!1}function Vs(t){return parseInt(t,10)}function ay(t,e,r){
var n=["width","height"][e],i=["clientWidth","clientHeight"][e],a=["paddingLeft","paddingTop"][e],o=["paddingRight","paddingBottom"][e];if(r[n]!=null&&r[n]!=="a\
uto")return parseFloat(r[n]);var s=document.defaultView.getComputedStyle(t);return(t[i]||Vs(s[n])||Vs(t.style[n]))-(Vs(s[a])||0)-(Vs(s[o])||0)||0}function iA(t,e){
return!t||t==="solid"||!(e>0)?null:t==="dashed"?[4*e,2*e]:t==="dotted"?[e]:ce(t)?[t]:H(t)?t:null}function Ev(t){var e=t.style,r=e.lineDash&&e.lineWidth>0&&iA(e.
lineDash,e.lineWidth),n=e.lineDashOffset;if(r){var i=e.strokeNoScale&&t.getLineScale?t.getLineScale():1;i&&i!==1&&(r=Y(r,function(a){return a/i}),n/=i)}return[r,
n]}var aA=new Lr(!0);function zs(t){var e=t.stroke;return!(e==null||e==="none"||!(t.lineWidth>0))}function oy(t){return typeof t=="string"&&t!=="none"}function Gs(t){
var e=t.fill;return e!=null&&e!=="none"}function sy(t,e){if(e.fillOpacity!=null&&e.fillOpacity!==1){var r=t.globalAlpha;t.globalAlpha=e.fillOpacity*e.opacity,t.
fill(),t.globalAlpha=r}else t.fill()}function uy(t,e){if(e.strokeOpacity!=null&&e.strokeOpacity!==1){var r=t.globalAlpha;t.globalAlpha=e.strokeOpacity*e.opacity,
t.stroke(),t.globalAlpha=r}else t.stroke()}function ly(t,e,r){var n=rf(e.image,e.__image,r);if(Ro(n)){var i=t.createPattern(n,e.repeat||"repeat");if(typeof DOMMatrix==
"function"&&i&&i.setTransform){var a=new DOMMatrix;a.translateSelf(e.x||0,e.y||0),a.rotateSelf(0,0,(e.rotation||0)*ja),a.scaleSelf(e.scaleX||1,e.scaleY||1),i.setTransform(
a)}return i}}function oA(t,e,r,n,i){var a,o=zs(r),s=Gs(r),u=r.strokePercent,l=u<1,f=!e.path;(!e.silent||l)&&f&&e.createPathProxy();var v=e.path||aA,c=e.__dirty;
if(!n){var h=r.fill,p=r.stroke,d=s&&!!h.colorStops,g=o&&!!p.colorStops,m=s&&!!h.image,y=o&&!!p.image,_=void 0,S=void 0,b=void 0,w=void 0,T=void 0;(d||g)&&(T=e.getBoundingRect()),
d&&(_=c?iy(t,h,T):e.__canvasFillGradient,e.__canvasFillGradient=_),g&&(S=c?iy(t,p,T):e.__canvasStrokeGradient,e.__canvasStrokeGradient=S),m&&(b=c||!e.__canvasFillPattern?
ly(t,h,e):e.__canvasFillPattern,e.__canvasFillPattern=b),y&&(w=c||!e.__canvasStrokePattern?ly(t,p,e):e.__canvasStrokePattern,e.__canvasStrokePattern=w),d?t.fillStyle=
_:m&&(b?t.fillStyle=b:s=!1),g?t.strokeStyle=S:y&&(w?t.strokeStyle=w:o=!1)}var D=e.getGlobalScale();v.setScale(D[0],D[1],e.segmentIgnoreThreshold);var x,E;t.setLineDash&&
r.lineDash&&(a=Ev(e),x=a[0],E=a[1]);var C=!0;(f||c&Qn)&&(v.setDPR(t.dpr),l?v.setContext(null):(v.setContext(t),C=!1),v.reset(),e.buildPath(v,e.shape,n),v.toStatic(),
e.pathUpdated()),C&&v.rebuildPath(t,l?u:1),x&&(t.setLineDash(x),t.lineDashOffset=E),n?(i.batchFill=s,i.batchStroke=o):r.strokeFirst?(o&&uy(t,r),s&&sy(t,r)):(s&&
sy(t,r),o&&uy(t,r)),x&&t.setLineDash([])}function sA(t,e,r){var n=e.__image=rf(r.image,e.__image,e,e.onload);if(!(!n||!Ro(n))){var i=r.x||0,a=r.y||0,o=e.getWidth(),
s=e.getHeight(),u=n.width/n.height;if(o==null&&s!=null?o=s*u:s==null&&o!=null?s=o/u:o==null&&s==null&&(o=n.width,s=n.height),r.sWidth&&r.sHeight){var l=r.sx||0,
f=r.sy||0;t.drawImage(n,l,f,r.sWidth,r.sHeight,i,a,o,s)}else if(r.sx&&r.sy){var l=r.sx,f=r.sy,v=o-l,c=s-f;t.drawImage(n,l,f,v,c,i,a,o,s)}else t.drawImage(n,i,a,
o,s)}}function uA(t,e,r){var n,i=r.text;if(i!=null&&(i+=""),i){t.font=r.font||nr,t.textAlign=r.textAlign,t.textBaseline=r.textBaseline;var a=void 0,o=void 0;t.setLineDash&&
r.lineDash&&(n=Ev(e),a=n[0],o=n[1]),a&&(t.setLineDash(a),t.lineDashOffset=o),r.strokeFirst?(zs(r)&&t.strokeText(i,r.x,r.y),Gs(r)&&t.fillText(i,r.x,r.y)):(Gs(r)&&
t.fillText(i,r.x,r.y),zs(r)&&t.strokeText(i,r.x,r.y)),a&&t.setLineDash([])}}var fy=["shadowBlur","shadowOffsetX","shadowOffsetY"],vy=[["lineCap","butt"],["lineJ\
oin","miter"],["miterLimit",10]];function cy(t,e,r,n,i){var a=!1;if(!n&&(r=r||{},e===r))return!1;if(n||e.opacity!==r.opacity){je(t,i),a=!0;var o=Math.max(Math.min(
e.opacity,1),0);t.globalAlpha=isNaN(o)?rn.opacity:o}(n||e.blend!==r.blend)&&(a||(je(t,i),a=!0),t.globalCompositeOperation=e.blend||rn.blend);for(var s=0;s<fy.length;s++){
var u=fy[s];(n||e[u]!==r[u])&&(a||(je(t,i),a=!0),t[u]=t.dpr*(e[u]||0))}return(n||e.shadowColor!==r.shadowColor)&&(a||(je(t,i),a=!0),t.shadowColor=e.shadowColor||
rn.shadowColor),a}function hy(t,e,r,n,i){var a=e.style,o=n?null:r&&r.style||{};if(a===o)return!1;var s=cy(t,a,o,n,i);if((n||a.fill!==o.fill)&&(s||(je(t,i),s=!0),
oy(a.fill)&&(t.fillStyle=a.fill)),(n||a.stroke!==o.stroke)&&(s||(je(t,i),s=!0),oy(a.stroke)&&(t.strokeStyle=a.stroke)),(n||a.opacity!==o.opacity)&&(s||(je(t,i),
s=!0),t.globalAlpha=a.opacity==null?1:a.opacity),e.hasStroke()){var u=a.lineWidth,l=u/(a.strokeNoScale&&e.getLineScale?e.getLineScale():1);t.lineWidth!==l&&(s||
(je(t,i),s=!0),t.lineWidth=l)}for(var f=0;f<vy.length;f++){var v=vy[f],c=v[0];(n||a[c]!==o[c])&&(s||(je(t,i),s=!0),t[c]=a[c]||v[1])}return s}function lA(t,e,r,n,i){
return cy(t,e.style,r&&r.style,n,i)}function py(t,e){var r=e.transform,n=t.dpr||1;r?t.setTransform(n*r[0],n*r[1],n*r[2],n*r[3],n*r[4],n*r[5]):t.setTransform(n,0,
0,n,0,0)}function fA(t,e,r){for(var n=!1,i=0;i<t.length;i++){var a=t[i];n=n||a.isZeroArea(),py(e,a),e.beginPath(),a.buildPath(e,a.shape),e.clip()}r.allClipped=n}
function vA(t,e){return t&&e?t[0]!==e[0]||t[1]!==e[1]||t[2]!==e[2]||t[3]!==e[3]||t[4]!==e[4]||t[5]!==e[5]:!(!t&&!e)}var dy=1,gy=2,my=3,yy=4;function cA(t){var e=Gs(
t),r=zs(t);return!(t.lineDash||!(+e^+r)||e&&typeof t.fill!="string"||r&&typeof t.stroke!="string"||t.strokePercent<1||t.strokeOpacity<1||t.fillOpacity<1)}function je(t,e){
e.batchFill&&(e.batchFill=!1,t.fill()),e.batchStroke&&(e.batchStroke=!1,t.stroke())}function hA(t,e){var r={inHover:!1,viewWidth:0,viewHeight:0,beforeBrushParam:{}};
Cv(t,e,r),xv(t,r)}function Cv(t,e,r){var n=e.transform;if(!e.shouldBePainted(r.viewWidth,r.viewHeight,!1,!1)){e.__dirty&=~At,e.__isRendered=!1;return}var i=e.__clipPaths,
a=r.prevElClipPaths,o=e.style,s=!1,u=!1;if((!a||nA(i,a))&&(a&&(je(t,r),t.restore(),u=s=!0,r.prevElClipPaths=null,r.allClipped=!1,r.prevEl=null),i&&i.length&&(je(
t,r),t.save(),fA(i,t,r),s=!0,r.prevElClipPaths=i)),r.allClipped){e.__dirty&=~At,e.__isRendered=!1;return}e.beforeBrush&&e.beforeBrush(r.beforeBrushParam),e.innerBeforeBrush();
var l=r.prevEl;l||(u=s=!0);var f=e instanceof ve&&e.autoBatch&&cA(o);s||vA(n,l.transform)?(je(t,r),py(t,e)):f||je(t,r),e instanceof ve?(r.lastDrawType!==dy&&(u=
!0,r.lastDrawType=dy),hy(t,e,l,u,r),(!f||!r.batchFill&&!r.batchStroke)&&t.beginPath(),oA(t,e,o,f,r)):e instanceof Wo?(r.lastDrawType!==my&&(u=!0,r.lastDrawType=
my),hy(t,e,l,u,r),uA(t,e,o)):e instanceof vn?(r.lastDrawType!==gy&&(u=!0,r.lastDrawType=gy),lA(t,e,l,u,r),sA(t,e,o)):e.getTemporalDisplayables&&(r.lastDrawType!==
yy&&(u=!0,r.lastDrawType=yy),pA(t,e,r)),e.innerAfterBrush(),e.afterBrush&&(f&&je(t,r),e.afterBrush()),r.prevEl=e,e.__dirty=0,e.__isRendered=!0}function xv(t,e){
je(t,e),e.prevElClipPaths&&t.restore()}function pA(t,e,r){var n=e.getDisplayables(),i=e.getTemporalDisplayables();t.save();var a={prevElClipPaths:null,prevEl:null,
allClipped:!1,viewWidth:r.viewWidth,viewHeight:r.viewHeight,inHover:r.inHover,beforeBrushParam:{}},o,s;for(o=e.getCursor(),s=n.length;o<s;o++){var u=n[o];u.beforeBrush&&
u.beforeBrush(r.beforeBrushParam),u.innerBeforeBrush(),Cv(t,u,a),u.innerAfterBrush(),u.afterBrush&&u.afterBrush(),a.prevEl=u}xv(t,a);for(var l=0,f=i.length;l<f;l++){
var u=i[l];u.beforeBrush&&u.beforeBrush(r.beforeBrushParam),u.innerBeforeBrush(),Cv(t,u,a),u.innerAfterBrush(),u.afterBrush&&u.afterBrush(),a.prevEl=u}xv(t,a),e.
clearTemporalDisplayables(),e.notClear=!0,t.restore()}var Av=new Xx,_y=new jn(100),Sy=["symbol","symbolSize","symbolKeepAspect","color","backgroundColor","dashA\
rrayX","dashArrayY","maxTileWidth","maxTileHeight"];function by(t,e){if(t==="none")return null;var r=e.getDevicePixelRatio(),n=e.getZr(),i=n.painter.type==="svg";
t.dirty&&Av.delete(t);var a=Av.get(t);if(a)return a;var o=me(t,{symbol:"rect",symbolSize:1,symbolKeepAspect:!0,color:"rgba(0, 0, 0, 0.2)",backgroundColor:null,dashArrayX:5,
dashArrayY:5,rotation:0,maxTileWidth:512,maxTileHeight:512});o.backgroundColor==="none"&&(o.backgroundColor=null);var s={repeat:"repeat"};return u(s),s.rotation=
o.rotation,s.scaleX=s.scaleY=i?1:1/r,Av.set(t,s),t.dirty=!1,s;function u(l){for(var f=[r],v=!0,c=0;c<Sy.length;++c){var h=o[Sy[c]];if(h!=null&&!H(h)&&!Z(h)&&!ce(
h)&&typeof h!="boolean"){v=!1;break}f.push(h)}var p;if(v){p=f.join(",")+(i?"-svg":"");var d=_y.get(p);d&&(i?l.svgElement=d:l.image=d)}var g=Ty(o.dashArrayX),m=dA(
o.dashArrayY),y=wy(o.symbol),_=gA(g),S=Dy(m),b=!i&&Je.createCanvas(),w=i&&{tag:"g",attrs:{},key:"dcl",children:[]},T=x(),D;b&&(b.width=T.width*r,b.height=T.height*
r,D=b.getContext("2d")),E(),v&&_y.put(p,b||w),l.image=b,l.svgElement=w,l.svgWidth=T.width,l.svgHeight=T.height;function x(){for(var C=1,L=0,A=_.length;L<A;++L)C=
Ap(C,_[L]);for(var N=1,L=0,A=y.length;L<A;++L)N=Ap(N,y[L].length);C*=N;var I=S*_.length*y.length;if(process.env.NODE_ENV!=="production"){var O=function(R){console.
warn("Calculated decal size is greater than "+R+" due to decal option settings so "+R+" is used for the decal size. Please consider changing the decal option to\
 make a smaller decal or set "+R+" to be larger to avoid incontinuity.")};C>o.maxTileWidth&&O("maxTileWidth"),I>o.maxTileHeight&&O("maxTileHeight")}return{width:Math.
max(1,Math.min(C,o.maxTileWidth)),height:Math.max(1,Math.min(I,o.maxTileHeight))}}function E(){D&&(D.clearRect(0,0,b.width,b.height),o.backgroundColor&&(D.fillStyle=
o.backgroundColor,D.fillRect(0,0,b.width,b.height)));for(var C=0,L=0;L<m.length;++L)C+=m[L];if(C<=0)return;for(var A=-S,N=0,I=0,O=0;A<T.height;){if(N%2===0){for(var R=I/
2%y.length,k=0,V=0,W=0;k<T.width*2;){for(var U=0,L=0;L<g[O].length;++L)U+=g[O][L];if(U<=0)break;if(V%2===0){var X=(1-o.symbolSize)*.5,q=k+g[O][V]*X,z=A+m[N]*X,J=g[O][V]*
o.symbolSize,te=m[N]*o.symbolSize,Pe=W/2%y[R].length;Fe(q,z,J,te,y[R][Pe])}k+=g[O][V],++W,++V,V===g[O].length&&(V=0)}++O,O===g.length&&(O=0)}A+=m[N],++I,++N,N===
m.length&&(N=0)}function Fe(le,Te,$,re,Dt){var Ae=i?1:r,Hi=xn(Dt,le*Ae,Te*Ae,$*Ae,re*Ae,o.color,o.symbolKeepAspect);if(i){var Gr=n.painter.renderOneToVNode(Hi);
Gr&&w.children.push(Gr)}else hA(D,Hi)}}}}function wy(t){if(!t||t.length===0)return[["rect"]];if(Z(t))return[[t]];for(var e=!0,r=0;r<t.length;++r)if(!Z(t[r])){e=
!1;break}if(e)return wy([t]);for(var n=[],r=0;r<t.length;++r)Z(t[r])?n.push([t[r]]):n.push(t[r]);return n}function Ty(t){if(!t||t.length===0)return[[0,0]];if(ce(
t)){var e=Math.ceil(t);return[[e,e]]}for(var r=!0,n=0;n<t.length;++n)if(!ce(t[n])){r=!1;break}if(r)return Ty([t]);for(var i=[],n=0;n<t.length;++n)if(ce(t[n])){var e=Math.
ceil(t[n]);i.push([e,e])}else{var e=Y(t[n],function(s){return Math.ceil(s)});e.length%2===1?i.push(e.concat(e)):i.push(e)}return i}function dA(t){if(!t||typeof t==
"object"&&t.length===0)return[0,0];if(ce(t)){var e=Math.ceil(t);return[e,e]}var r=Y(t,function(n){return Math.ceil(n)});return t.length%2?r.concat(r):r}function gA(t){
return Y(t,function(e){return Dy(e)})}function Dy(t){for(var e=0,r=0;r<t.length;++r)e+=t[r];return t.length%2===1?e*2:e}var mA=Yp(yA);function yA(t,e){t.eachRawSeries(
function(r){if(!t.isSeriesFiltered(r)){var n=r.getData();n.hasItemVisual()&&n.each(function(o){var s=n.getItemVisual(o,"decal");if(s){var u=n.ensureUniqueItemVisual(
o,"style");u.decal=by(s,e)}});var i=n.getVisual("decal");if(i){var a=n.getVisual("style");a.decal=by(i,e)}}})}var _A=1,SA=800,bA=900,wA=920,TA=1e3,DA=2e3,Ey=5e3,
Cy=1e3,EA=1100,Mv=2e3,xy=3e3,CA=4e3,Us=4500,xA=4600,AA=5e3,MA=6e3,Ay=7e3,LA={PROCESSOR:{SERIES_FILTER:SA,AXIS_STATISTICS:wA,FILTER:TA,STATISTIC:Ey,STATISTICS:Ey},
VISUAL:{LAYOUT:Cy,PROGRESSIVE_LAYOUT:EA,GLOBAL:Mv,CHART:xy,POST_CHART_LAYOUT:xA,COMPONENT:CA,BRUSH:AA,CHART_ITEM:Us,ARIA:MA,DECAL:Ay}},xe="__flagInMainProcess",
Hs="__mainProcessVersion",Oe="__pendingUpdate",Lv="__needsUpdateStatus",My=/^[a-zA-Z0-9_]+$/,Nv="__connectUpdateStatus",Ly=0,NA=1,IA=2;function Ny(t){return function(){
for(var e=[],r=0;r<arguments.length;r++)e[r]=arguments[r];if(this.isDisposed()){rt(this.id);return}return Oy(this,t,e)}}function Iy(t){return function(){for(var e=[],
r=0;r<arguments.length;r++)e[r]=arguments[r];return Oy(this,t,e)}}function Oy(t,e,r){return r[0]=r[0]&&r[0].toLowerCase(),ir.prototype[e].apply(t,r)}var Py=(function(t){
ee(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e})(ir),ky=Py.prototype;ky.on=Iy("on"),ky.off=Iy("off");var Mn,Iv,Ws,mr,Ys,Ov,Pv,Ni,Ii,
Ry,By,kv,Fy,Xs,Vy,zy,bt,Gy,Oi,Uy=(function(t){ee(e,t);function e(r,n,i){var a=t.call(this,new Lx)||this;a._chartsViews=[],a._chartsMap={},a._componentsViews=[],
a._componentsMap={},a._pendingActions=[],i=i||{},a.__v_skip=!0,a._dom=r;var o="canvas",s="auto",u=!1;if(a[Hs]=1,process.env.NODE_ENV!=="production"){var l=we.hasGlobalWindow?
window:global;l&&(o=G(l.__ECHARTS__DEFAULT__RENDERER__,o),s=G(l.__ECHARTS__DEFAULT__COARSE_POINTER,s),u=G(l.__ECHARTS__DEFAULT__USE_DIRTY_RECT__,u))}i.ssr&&nw(function(h){
var p=_e(h),d=p.dataIndex;if(d!=null){var g=K();return g.set("series_index",p.seriesIndex),g.set("data_index",d),p.ssrType&&g.set("ssr_type",p.ssrType),g}});var f=a.
_zr=yp(r,{renderer:i.renderer||o,devicePixelRatio:i.devicePixelRatio,width:i.width,height:i.height,ssr:i.ssr,useDirtyRect:G(i.useDirtyRect,u),useCoarsePointer:G(
i.useCoarsePointer,s),pointerSize:i.pointerSize});a._ssr=i.ssr,a._throttledZrFlush=Wm(Re(f.flush,f),17),a._updateTheme(n),a._locale=bE(i.locale||Pg),a._coordSysMgr=
new iv;var v=a._api=Vy(a);function c(h,p){return h.__prio-p.__prio}return ro(Ks,c),ro(Fv,c),a._scheduler=new jm(a,v,Fv,Ks),a._messageCenter=new Py,a._initEvents(),
a.resize=Re(a.resize,a),f.animation.on("frame",a._onframe,a),Ry(f,a),By(f,a),Hu(a),a}return e.prototype._onframe=function(){if(!this._disposed){var r=this._scheduler,
n=this._model,i=this._api;if(Gy(this),this[Oe]){var a=this[Oe].silent;this[xe]=!0,Oi(this);try{Mn(this),mr.update.call(this,null,this[Oe].updateParams)}catch(u){
throw this[xe]=!1,this[Oe]=null,u}this._zr.flush(),this[xe]=!1,this[Oe]=null,Ni.call(this,a),Ii.call(this,a)}else if(r.unfinished){var o=_A;do{r.unfinished=!1;var s=Je.
getTime();r.performSeriesTasks(n),r.performDataProcessorTasks(n),Ov(this,n),r.performVisualTasks(n),Xs(this,this._model,i,"remain",{}),o-=Je.getTime()-s}while(o>
0&&r.unfinished);r.unfinished||this._zr.flush()}}},e.prototype.getDom=function(){return this._dom},e.prototype.getId=function(){return this.id},e.prototype.getZr=
function(){return this._zr},e.prototype.isSSR=function(){return this._ssr},e.prototype.setOption=function(r,n,i){if(this[xe]){process.env.NODE_ENV!=="production"&&
se("`setOption` should not be called during main process.");return}if(this._disposed){rt(this.id);return}var a,o,s;if(Q(n)&&(i=n.lazyUpdate,a=n.silent,o=n.replaceMerge,
s=n.transition,n=n.notMerge),this[xe]=!0,Oi(this),!this._model||n){var u=new _C(this._api),l=this._theme,f=this._model=new fm;f.scheduler=this._scheduler,f.ssr=
this._ssr,f.init(null,null,null,l,this._locale,u)}this._model.setOption(r,{replaceMerge:o},Vv);var v={seriesTransition:s,optionChanged:!0};if(i)this[Oe]={silent:a,
updateParams:v},this[xe]=!1,this.getZr().wakeUp();else{try{Mn(this),mr.update.call(this,null,v)}catch(c){throw this[Oe]=null,this[xe]=!1,c}this._ssr||this._zr.flush(),
this[Oe]=null,this[xe]=!1,Ni.call(this,a),Ii.call(this,a)}},e.prototype.setTheme=function(r,n){if(this[xe]){process.env.NODE_ENV!=="production"&&se("`setTheme` \
should not be called during main process.");return}if(this._disposed){rt(this.id);return}var i=this._model;if(i){var a=n&&n.silent,o=null;this[Oe]&&(a==null&&(a=
this[Oe].silent),o=this[Oe].updateParams,this[Oe]=null),this[xe]=!0,Oi(this);try{this._updateTheme(r),i.setTheme(this._theme),Mn(this),mr.update.call(this,{type:"\
setTheme"},o)}catch(s){throw this[xe]=!1,s}this[xe]=!1,Ni.call(this,a),Ii.call(this,a)}},e.prototype._updateTheme=function(r){Z(r)&&(r=Hy[r]),r&&(r=ne(r),r&&mm(
r,!0),this._theme=r)},e.prototype.getModel=function(){return this._model},e.prototype.getOption=function(){return this._model&&this._model.getOption()},e.prototype.
getWidth=function(){return this._zr.getWidth()},e.prototype.getHeight=function(){return this._zr.getHeight()},e.prototype.getDevicePixelRatio=function(){return this.
_zr.painter.dpr||we.hasGlobalWindow&&window.devicePixelRatio||1},e.prototype.getRenderedCanvas=function(r){return process.env.NODE_ENV!=="production"&&Ne("getRe\
nderedCanvas","renderToCanvas"),this.renderToCanvas(r)},e.prototype.renderToCanvas=function(r){r=r||{};var n=this._zr.painter;if(process.env.NODE_ENV!=="product\
ion"&&n.type!=="canvas")throw new Error("renderToCanvas can only be used in the canvas renderer.");return n.getRenderedCanvas({backgroundColor:r.backgroundColor||
this._model.get("backgroundColor"),pixelRatio:r.pixelRatio||this.getDevicePixelRatio()})},e.prototype.renderToSVGString=function(r){r=r||{};var n=this._zr.painter;
if(process.env.NODE_ENV!=="production"&&n.type!=="svg")throw new Error("renderToSVGString can only be used in the svg renderer.");return n.renderToString({useViewBox:r.
useViewBox})},e.prototype.getSvgDataURL=function(){var r=this._zr,n=r.storage.getDisplayList();return M(n,function(i){i.stopAnimation(null,!0)}),r.painter.toDataURL()},
e.prototype.getDataURL=function(r){if(this._disposed){rt(this.id);return}r=r||{};var n=r.excludeComponents,i=this._model,a=[],o=this;M(n,function(u){i.eachComponent(
{mainType:u},function(l){var f=o._componentsMap[l.__viewId];f.group.ignore||(a.push(f),f.group.ignore=!0)})});var s=this._zr.painter.getType()==="svg"?this.getSvgDataURL():
this.renderToCanvas(r).toDataURL("image/"+(r&&r.type||"png"));return M(a,function(u){u.group.ignore=!1}),s},e.prototype.getConnectedDataURL=function(r){if(this.
_disposed){rt(this.id);return}var n=r.type==="svg",i=this.group,a=Math.min,o=Math.max,s=1/0;if(Wy[i]){var u=s,l=s,f=-s,v=-s,c=[],h=r&&r.pixelRatio||this.getDevicePixelRatio();
M(Aa,function(_,S){if(_.group===i){var b=n?_.getZr().painter.getSvgDom().innerHTML:_.renderToCanvas(ne(r)),w=_.getDom().getBoundingClientRect();u=a(w.left,u),l=
a(w.top,l),f=o(w.right,f),v=o(w.bottom,v),c.push({dom:b,left:w.left,top:w.top})}}),u*=h,l*=h,f*=h,v*=h;var p=f-u,d=v-l,g=Je.createCanvas(),m=yp(g,{renderer:n?"s\
vg":"canvas"});if(m.resize({width:p,height:d}),n){var y="";return M(c,function(_){var S=_.left-u,b=_.top-l;y+='<g transform="translate('+S+","+b+')">'+_.dom+"</\
g>"}),m.painter.getSvgRoot().innerHTML=y,r.connectedBackgroundColor&&m.painter.setBackgroundColor(r.connectedBackgroundColor),m.refreshImmediately(),m.painter.toDataURL()}else
return r.connectedBackgroundColor&&m.add(new Qe({shape:{x:0,y:0,width:p,height:d},style:{fill:r.connectedBackgroundColor}})),M(c,function(_){var S=new vn({style:{
x:_.left*h-u,y:_.top*h-l,image:_.dom}});m.add(S)}),m.refreshImmediately(),g.toDataURL("image/"+(r&&r.type||"png"))}else return this.getDataURL(r)},e.prototype.convertToPixel=
function(r,n,i){return Ys(this,"convertToPixel",r,n,i)},e.prototype.convertToLayout=function(r,n,i){return Ys(this,"convertToLayout",r,n,i)},e.prototype.convertFromPixel=
function(r,n,i){return Ys(this,"convertFromPixel",r,n,i)},e.prototype.containPixel=function(r,n){if(this._disposed){rt(this.id);return}var i=this._model,a,o=$l(
i,r);return M(o,function(s,u){u.indexOf("Models")>=0&&M(s,function(l){var f=l.coordinateSystem;if(f&&f.containPoint)a=a||!!f.containPoint(n);else if(u==="series\
Models"){var v=this._chartsMap[l.__viewId];v&&v.containPoint?a=a||v.containPoint(n,l):process.env.NODE_ENV!=="production"&&Be(u+": "+(v?"The found component do \
not support containPoint.":"No view mapping to the found component."))}else process.env.NODE_ENV!=="production"&&Be(u+": containPoint is not supported")},this)},
this),!!a},e.prototype.getVisual=function(r,n){var i=this._model,a=$l(i,r,{defaultMainType:"series"}),o=a.seriesModel;process.env.NODE_ENV!=="production"&&(o||Be(
"There is no specified series model"));var s=o.getData(),u=a.hasOwnProperty("dataIndexInside")?a.dataIndexInside:a.hasOwnProperty("dataIndex")?s.indexOfRawIndex(
a.dataIndex):null;return u!=null?Ox(s,u,n):ny(s,n)},e.prototype.getViewOfComponentModel=function(r){return this._componentsMap[r.__viewId]},e.prototype.getViewOfSeriesModel=
function(r){return this._chartsMap[r.__viewId]},e.prototype._initEvents=function(){var r=this;M(OA,function(i){var a=function(o){var s=r.getModel(),u=o.target,l,
f=i==="globalout";if(f?l={}:u&&ks(u,function(d){var g=_e(d);if(g&&g.dataIndex!=null){var m=g.dataModel||s.getSeriesByIndex(g.seriesIndex);return l=m&&m.getDataParams(
g.dataIndex,g.dataType,u)||{},!0}else if(g.eventData)return l=B({},g.eventData),!0},!0),l){var v=l.componentType,c=l.componentIndex;(v==="markLine"||v==="markPo\
int"||v==="markArea")&&(v="series",c=l.seriesIndex);var h=v&&c!=null&&s.getComponent(v,c),p=h&&r[h.mainType==="series"?"_chartsMap":"_componentsMap"][h.__viewId];
process.env.NODE_ENV!=="production"&&!f&&!(h&&p)&&Be("model or view can not be found by params"),l.event=o,l.type=i,r._$eventProcessor.eventInfo={targetEl:u,packedEvent:l,
model:h,view:p},r.trigger(i,l)}};a.zrEventfulCallAtLast=!0,r._zr.on(i,a,r)});var n=this._messageCenter;M(Bv,function(i,a){n.on(a,function(o){r.trigger(a,o)})}),
Px(n,this,this._api)},e.prototype.isDisposed=function(){return this._disposed},e.prototype.clear=function(){if(this._disposed){rt(this.id);return}this.setOption(
{series:[]},!0)},e.prototype.dispose=function(){if(this._disposed){rt(this.id);return}this._disposed=!0;var r=this.getDom();r&&Vp(this.getDom(),Gv,"");var n=this,
i=n._api,a=n._model;M(n._componentsViews,function(o){o.dispose(a,i)}),M(n._chartsViews,function(o){o.dispose(a,i)}),n._zr.dispose(),n._dom=n._model=n._chartsMap=
n._componentsMap=n._chartsViews=n._componentsViews=n._scheduler=n._api=n._zr=n._throttledZrFlush=n._theme=n._coordSysMgr=n._messageCenter=null,delete Aa[n.id]},
e.prototype.resize=function(r){if(this[xe]){process.env.NODE_ENV!=="production"&&se("`resize` should not be called during main process.");return}if(this._disposed){
rt(this.id);return}this._zr.resize(r);var n=this._model;if(this._loadingFX&&this._loadingFX.resize(),!!n){var i=n.resetOption("media"),a=r&&r.silent;this[Oe]&&(a==
null&&(a=this[Oe].silent),i=!0,this[Oe]=null),this[xe]=!0,Oi(this);try{i&&Mn(this),mr.update.call(this,{type:"resize",animation:B({duration:0},r&&r.animation)})}catch(o){
throw this[xe]=!1,o}this[xe]=!1,Ni.call(this,a),Ii.call(this,a)}},e.prototype.showLoading=function(r,n){if(this._disposed){rt(this.id);return}if(Q(r)&&(n=r,r=""),
r=r||"default",this.hideLoading(),!zv[r]){process.env.NODE_ENV!=="production"&&Be("Loading effects "+r+" not exists.");return}var i=zv[r](this._api,n),a=this._zr;
this._loadingFX=i,a.add(i)},e.prototype.hideLoading=function(){if(this._disposed){rt(this.id);return}this._loadingFX&&this._zr.remove(this._loadingFX),this._loadingFX=
null},e.prototype.makeActionFromEvent=function(r){var n=B({},r);return n.type=Zs[r.type],n},e.prototype.dispatchAction=function(r,n){if(this._disposed){rt(this.
id);return}if(Q(n)||(n={silent:!!n}),!!qs[r.type]&&this._model){if(this[xe]){this._pendingActions.push(r);return}var i=n.silent;Pv.call(this,r,i);var a=n.flush;
a?this._zr.flush():a!==!1&&we.browser.weChat&&this._throttledZrFlush(),Ni.call(this,i),Ii.call(this,i)}},e.prototype.updateLabelLayout=function(){St.trigger("se\
ries:layoutlabels",this._model,this._api,{updatedSeries:[]})},e.prototype.appendData=function(r){if(this._disposed){rt(this.id);return}var n=r.seriesIndex,i=this.
getModel(),a=i.getSeriesByIndex(n);process.env.NODE_ENV!=="production"&&P(r.data&&a),a.appendData(r),this._scheduler.unfinished=!0,this.getZr().wakeUp()},e.internalField=
(function(){Mn=function(v){zx(v._model);var c=v._scheduler;c.restorePipelines(v._zr,v._model),c.prepareStageTasks(),Iv(v,!0),Iv(v,!1),c.plan()},Iv=function(v,c){
for(var h=v._model,p=v._scheduler,d=c?v._componentsViews:v._chartsViews,g=c?v._componentsMap:v._chartsMap,m=v._zr,y=v._api,_=0;_<d.length;_++)d[_].__alive=!1;c?
h.eachComponent(function(w,T){w!=="series"&&S(T)}):h.eachSeries(S);function S(w){var T=w.__requireNewView;w.__requireNewView=!1;var D="_ec_"+w.id+"_"+w.type,x=!T&&
g[D];if(!x){var E=Wt(w.type),C=c?Ai.getClass(E.main,E.sub):Jt.getClass(E.sub);process.env.NODE_ENV!=="production"&&P(C,E.sub+" does not exist."),x=new C,x.init(
h,y),g[D]=x,d.push(x),m.add(x.group)}w.__viewId=x.__id=D,x.__alive=!0,x.__model=w,x.group.__ecComponentInfo={mainType:w.mainType,index:w.componentIndex},!c&&p.prepareView(
x,w,h,y)}for(var _=0;_<d.length;){var b=d[_];b.__alive?_++:(!c&&b.renderTask.dispose(),m.remove(b.group),b.dispose(h,y),d.splice(_,1),g[b.__id]===b&&delete g[b.
__id],b.__id=b.group.__ecComponentInfo=null)}},Ws=function(v,c,h,p,d){var g=v._model;if(g.setUpdatePayload(h),!p){M([].concat(v._componentsViews).concat(v._chartsViews),
S);return}var m=xw(h,p,d),y=h.excludeSeriesId,_;y!=null&&(_=K(),M(Ze(y),function(b){var w=Ht(b,null);w!=null&&_.set(w,!0)})),g&&g.eachComponent(m,function(b){var w=_&&
_.get(b.id)!=null;if(!w)if(qd(h))if(b instanceof kr)h.type===pn&&!h.notBlur&&!b.get(["emphasis","disabled"])&&$T(b,h,v._api);else{var T=Lf(b.mainType,b.componentIndex,
h.name,v._api),D=T.focusSelf,x=T.dispatchers;h.type===pn&&D&&!h.notBlur&&Mf(b.mainType,b.componentIndex,v._api),x&&M(x,function(E){h.type===pn?la(E):fa(E)})}else
If(h)&&b instanceof kr&&(eD(b,h,v._api),Wd(b),bt(v))},v),g&&g.eachComponent(m,function(b){var w=_&&_.get(b.id)!=null;w||S(v[p==="series"?"_chartsMap":"_componen\
tsMap"][b.__viewId])},v);function S(b){b&&b.__alive&&b[c]&&b[c](b.__model,g,v._api,h)}},mr={prepareAndUpdate:function(v){Mn(this),mr.update.call(this,v,v&&{optionChanged:v.
newOption!=null})},update:function(v,c){var h=this._model,p=this._api,d=this._zr,g=this._coordSysMgr,m=this._scheduler;if(h){Gx(h),h.setUpdatePayload(v),m.restoreData(
h,v),m.performSeriesTasks(h),g.create(h,p),St.trigger("coordsys:aftercreate",h,p),m.performDataProcessorTasks(h,v),Ov(this,h),g.update(h,p),n(h),m.performVisualTasks(
h,v);var y=h.get("backgroundColor")||"transparent";d.setBackgroundColor(y);var _=h.get("darkMode");_!=null&&_!=="auto"&&d.setDarkMode(_),kv(this,h,p,v,c),St.trigger(
"afterupdate",h,p)}},updateTransform:function(v){var c=this,h=c._model,p=c._api;if(h){h.setUpdatePayload(v);var d=[];h.eachComponent(function(m,y){if(m!==Ed){var _=c.
getViewOfComponentModel(y);if(_&&_.__alive)if(_.updateTransform){var S=_.updateTransform(y,h,p,v);S&&S.update&&d.push(_)}else d.push(_)}});var g=K();h.eachSeries(
function(m){var y=c._chartsMap[m.__viewId],_=m.pipelineContext;if(y.updateTransform&&!_.progressiveRender){var S=y.updateTransform(m,h,p,v);S&&S.update&&g.set(m.
uid,1)}else g.set(m.uid,1)}),c._scheduler.performVisualTasks(h,v,{setDirty:!0,dirtyMap:g}),Xs(c,h,p,v,{},g),St.trigger("afterupdate",h,p)}},updateView:function(v){
var c=this._model;c&&(c.setUpdatePayload(v),Jt.markUpdateMethod(v,"updateView"),n(c),this._scheduler.performVisualTasks(c,v,{setDirty:!0}),kv(this,c,this._api,v,
{}),St.trigger("afterupdate",c,this._api))},updateVisual:function(v){var c=this,h=this._model;h&&(h.setUpdatePayload(v),h.eachSeries(function(p){p.getData().clearAllVisual()}),
Jt.markUpdateMethod(v,"updateVisual"),n(h),this._scheduler.performVisualTasks(h,v,{visualType:"visual",setDirty:!0}),h.eachComponent(function(p,d){if(p!=="serie\
s"){var g=c.getViewOfComponentModel(d);g&&g.__alive&&g.updateVisual(d,h,c._api,v)}}),h.eachSeries(function(p){var d=c._chartsMap[p.__viewId];d.updateVisual(p,h,
c._api,v)}),St.trigger("afterupdate",h,this._api))},updateLayout:function(v){mr.update.call(this,v)}};function r(v,c,h,p,d){if(v._disposed){rt(v.id);return}for(var g=v.
_model,m=v._coordSysMgr.getCoordinateSystems(),y,_=$l(g,h),S=0;S<m.length;S++){var b=m[S];if(b[c]&&(y=b[c](g,_,p,d))!=null)return y}process.env.NODE_ENV!=="prod\
uction"&&Be("No coordinate system that supports "+c+" found by the given finder.")}Ys=r,Ov=function(v,c){var h=v._chartsMap,p=v._scheduler;c.eachSeries(function(d){
p.updateStreamModes(d,h[d.__viewId])})},Pv=function(v,c){var h=this,p=this.getModel(),d=v.type,g=v.escapeConnect,m=qs[d],y=(m.update||"update").split(":"),_=y.pop(),
S=y[0]!=null&&Wt(y[0]);this[xe]=!0,Oi(this);var b=[v],w=!1;v.batch&&(w=!0,b=Y(v.batch,function(O){return O=me(B({},O),v),O.batch=null,O}));var T=[],D,x=[],E=m.nonRefinedEventType,
C=If(v),L=qd(v);if(L&&Hd(this._api),M(b,function(O){var R=m.action(O,p,h._api);if(m.refineEvent?x.push(R):D=R,D=D||B({},O),D.type=E,T.push(D),L){var k=Fp(v),V=k.
queryOptionMap,W=k.mainTypeSpecified,U=W?V.keys()[0]:"series";Ws(h,_,O,U),bt(h)}else C?(Ws(h,_,O,"series"),bt(h)):S&&Ws(h,_,O,S.main,S.sub)}),_!=="none"&&!L&&!C&&
!S)try{this[Oe]?(Mn(this),mr.update.call(this,v),this[Oe]=null):mr[_].call(this,v)}catch(O){throw this[xe]=!1,O}if(w?D={type:E,escapeConnect:g,batch:T}:D=T[0],this[xe]=
!1,!c){var A=void 0;if(m.refineEvent){var N=m.refineEvent(x,v,p,this._api).eventContent;P(Q(N)),A=me({type:m.refinedEventType},N),A.fromAction=v.type,A.fromActionPayload=
v,A.escapeConnect=!0}var I=this._messageCenter;I.trigger(D.type,D),A&&I.trigger(A.type,A)}},Ni=function(v){for(var c=this._pendingActions;c.length;){var h=c.shift();
Pv.call(this,h,v)}},Ii=function(v){!v&&this.trigger("updated")},Ry=function(v,c){v.on("rendered",function(h){c.trigger("rendered",h),v.animation.isFinished()&&!c[Oe]&&
!c._scheduler.unfinished&&!c._pendingActions.length?c.trigger("finished"):v.refresh()})},By=function(v,c){v.on("mouseover",function(h){var p=h.target,d=ks(p,pi);
d&&(jT(d,h,c._api),bt(c))}).on("mouseout",function(h){var p=h.target,d=ks(p,pi);d&&(JT(d,h,c._api),bt(c))}).on("click",function(h){var p=h.target,d=ks(p,function(y){
return _e(y).dataIndex!=null},!0);if(d){var g=d.selected?"unselect":"select",m=_e(d);c._api.dispatchAction({type:g,dataType:m.dataType,dataIndexInside:m.dataIndex,
seriesIndex:m.seriesIndex,isFromClick:!0})}})};function n(v){v.clearColorPalette(),v.eachSeries(function(c){c.clearColorPalette()})}function i(v){var c=[],h=[],
p=!1;if(v.eachComponent(function(y,_){var S=_.get("zlevel")||0,b=_.get("z")||0,w=_.getZLevelKey();p=p||!!w,(y==="series"?h:c).push({zlevel:S,z:b,idx:_.componentIndex,
type:y,key:w})}),p){var d=c.concat(h),g,m;ro(d,function(y,_){return y.zlevel===_.zlevel?y.z-_.z:y.zlevel-_.zlevel}),M(d,function(y){var _=v.getComponent(y.type,
y.idx),S=y.zlevel,b=y.key;g!=null&&(S=Math.max(g,S)),b?(S===g&&b!==m&&S++,m=b):m&&(S===g&&S++,m=""),g=S,_.setZLevel(S)})}}kv=function(v,c,h,p,d){i(c),Fy(v,c,h,p,
d),M(v._chartsViews,function(g){g.__alive=!1}),Xs(v,c,h,p,d),M(v._chartsViews,function(g){g.__alive||g.remove(c,h)})},Fy=function(v,c,h,p,d,g){M(g||v._componentsViews,
function(m){var y=m.__model;l(y,m),m.render(y,c,h,p),u(y,m),f(y,m)})},Xs=function(v,c,h,p,d,g){var m=v._scheduler;d=B(d||{},{updatedSeries:c.getSeries()}),St.trigger(
"series:beforeupdate",c,h,d);var y=!1;c.eachSeries(function(_){var S=v._chartsMap[_.__viewId];S.__alive=!0;var b=S.renderTask;m.updatePayload(b,p),l(_,S),g&&g.get(
_.uid)&&b.dirty(),b.perform(m.getPerformArgs(b))&&(y=!0),S.group.silent=!!_.get("silent"),s(_,S),Wd(_)}),m.unfinished=y||m.unfinished,St.trigger("series:layoutl\
abels",c,h,d),St.trigger("series:transition",c,h,d),c.eachSeries(function(_){var S=v._chartsMap[_.__viewId];u(_,S),f(_,S)}),o(v,c),St.trigger("series:afterupdat\
e",c,h,d)},bt=function(v){v[Lv]=!0,v.getZr().wakeUp()},Oi=function(v){v[Hs]=(v[Hs]+1)%1e6},Gy=function(v){v[Lv]&&(v.getZr().storage.traverse(function(c){is(c)||
a(c)}),v[Lv]=!1)};function a(v){for(var c=[],h=v.currentStates,p=0;p<h.length;p++){var d=h[p];d==="emphasis"||d==="blur"||d==="select"||c.push(d)}v.selected&&v.
states.select&&c.push("select"),v.hoverState===Xo&&v.states.emphasis?c.push("emphasis"):v.hoverState===Yo&&v.states.blur&&c.push("blur"),v.useStates(c)}function o(v,c){
var h=v._zr;if(h.painter.type==="canvas"){var p=h.storage,d=0;p.traverse(function(m){m.isGroup||d++});var g=d>G(c.get("hoverLayerThreshold"),Jg.hoverLayerThreshold)&&
!we.node&&!we.worker;(v._usingTHL||g)&&(c.eachSeries(function(m){if(!m.preventUsingHoverLayer){var y=v._chartsMap[m.__viewId];y.__alive&&y.eachRendered(function(_){
var S=_.states.emphasis;S&&S.hoverLayer!==zf&&(S.hoverLayer=g?QD:KD)})}}),v._usingTHL=g)}}function s(v,c){var h=v.get("blendMode")||null;c.eachRendered(function(p){
p.isGroup||(p.style.blend=h)})}function u(v,c){if(!v.preventAutoZ){var h=Tg(v);c.eachRendered(function(p){return Dg(p,h.z,h.zlevel),!0})}}function l(v,c){c.eachRendered(
function(h){if(!is(h)){var p=h.getTextContent(),d=h.getTextGuideLine();h.stateTransition&&(h.stateTransition=null),p&&p.stateTransition&&(p.stateTransition=null),
d&&d.stateTransition&&(d.stateTransition=null),h.hasState()?(h.prevStates=h.currentStates,h.clearStates()):h.prevStates&&(h.prevStates=null)}})}function f(v,c){
var h=v.getModel("stateAnimation"),p=v.isAnimationEnabled(),d=h.get("duration"),g=d>0?{duration:d,delay:h.get("delay"),easing:h.get("easing")}:null;c.eachRendered(
function(m){if(m.states&&m.states.emphasis){if(is(m))return;if(m instanceof ve&&sD(m),m.__dirty){var y=m.prevStates;y&&m.useStates(y)}if(p){m.stateTransition=g;
var _=m.getTextContent(),S=m.getTextGuideLine();_&&(_.stateTransition=g),S&&(S.stateTransition=g)}m.__dirty&&a(m)}})}Vy=function(v){return new((function(c){ee(h,
c);function h(){return c!==null&&c.apply(this,arguments)||this}return h.prototype.getCoordinateSystems=function(){return v._coordSysMgr.getCoordinateSystems()},
h.prototype.getComponentByElement=function(p){for(;p;){var d=p.__ecComponentInfo;if(d!=null)return v._model.getComponent(d.mainType,d.index);p=p.parent}},h.prototype.
enterEmphasis=function(p,d){la(p,d),bt(v)},h.prototype.leaveEmphasis=function(p,d){fa(p,d),bt(v)},h.prototype.enterBlur=function(p){Vd(p),bt(v)},h.prototype.leaveBlur=
function(p){xf(p),bt(v)},h.prototype.enterSelect=function(p){zd(p),bt(v)},h.prototype.leaveSelect=function(p){Gd(p),bt(v)},h.prototype.getModel=function(){return v.
getModel()},h.prototype.getViewOfComponentModel=function(p){return v.getViewOfComponentModel(p)},h.prototype.getViewOfSeriesModel=function(p){return v.getViewOfSeriesModel(
p)},h.prototype.getECUpdateCycleVersion=function(){return v[Hs]},h.prototype.usingTHL=function(){return v._usingTHL},h})(xd))(v)},zy=function(v){function c(h,p){
for(var d=0;d<h.length;d++){var g=h[d];g[Nv]=p}}M(Zs,function(h,p){v._messageCenter.on(p,function(d){if(Wy[v.group]&&v[Nv]!==Ly){if(d&&d.escapeConnect)return;var g=v.
makeActionFromEvent(d),m=[];M(Aa,function(y){y!==v&&y.group===v.group&&m.push(y)}),c(m,Ly),M(m,function(y){y[Nv]!==NA&&y.dispatchAction(g)}),c(m,IA)}})})}})(),e})(
ir),Rv=Uy.prototype;Rv.on=Ny("on"),Rv.off=Ny("off"),Rv.one=function(t,e,r){var n=this;fr("ECharts#one is deprecated.");function i(){for(var a=[],o=0;o<arguments.
length;o++)a[o]=arguments[o];e&&e.apply&&e.apply(this,a),n.off(t,i)}this.on.call(this,t,i,r)};var OA=["click","dblclick","mouseover","mouseout","mousemove","mou\
sedown","mouseup","globalout","contextmenu"];function rt(t){process.env.NODE_ENV!=="production"&&Be("Instance "+t+" has been disposed")}var qs={},Zs={},Bv={},Fv=[],
Vv=[],Ks=[],Hy={},zv={},Aa={},Wy={},PA=+new Date-0,OP=+new Date-0,Gv="_echarts_instance_";function kA(t,e,r){var n=!(r&&r.ssr);if(n){if(process.env.NODE_ENV!=="\
production"&&!t)throw new Error("Initialize failed: invalid dom.");var i=RA(t);if(i)return process.env.NODE_ENV!=="production"&&Be("There is a chart instance al\
ready initialized on the dom."),i;process.env.NODE_ENV!=="production"&&Qa(t)&&t.nodeName.toUpperCase()!=="CANVAS"&&(!t.clientWidth&&(!r||r.width==null)||!t.clientHeight&&
(!r||r.height==null))&&Be("Can't get DOM width or height. Please check dom.clientWidth and dom.clientHeight. They should not be 0.For example, you may need to c\
all this in the callback of window.onload.")}var a=new Uy(t,e,r);return a.id="ec_"+PA++,Aa[a.id]=a,n&&Vp(t,Gv,a.id),zy(a),St.trigger("afterinit",a),a}function RA(t){
return Aa[Aw(t,Gv)]}function Yy(t,e){Hy[t]=e}function Xy(t){ue(Vv,t)<0&&Vv.push(t)}function qy(t,e){Hv(Fv,t,e,DA)}function BA(t){Uv("afterinit",t)}function FA(t){
Uv("afterupdate",t)}function Uv(t,e){St.on(t,e)}function Pi(t,e,r){var n,i,a,o,s;j(e)&&(r=e,e=""),Q(t)?(n=t.type,i=t.event,o=t.update,s=t.publishNonRefinedEvent,
r||(r=t.action),a=t.refineEvent):(n=t,i=e);function u(f){return f.toLowerCase()}i=u(i||n);var l=a?u(n):i;qs[n]||(P(My.test(n)&&My.test(i)),a&&P(i!==n),qs[n]={actionType:n,
refinedEventType:i,nonRefinedEventType:l,update:o,action:r,refineEvent:a},Bv[i]=1,a&&s&&(Bv[l]=1),process.env.NODE_ENV!=="production"&&Zs[l]&&se(l+' must not be\
 shared; use "refineEvent" if you intend to share an event name.'),Zs[l]=n)}function VA(t,e){iv.register(t,e)}function zA(t,e){Hv(Ks,t,e,Cy,"layout",!0)}function Ln(t,e){
Hv(Ks,t,e,xy,"visual",!0)}var Zy=[];function Hv(t,e,r,n,i,a){if((j(e)||Q(e))&&(r=e,e=n),process.env.NODE_ENV!=="production"){if(isNaN(e)||e==null)throw new Error(
"Illegal priority");M(t,function(s){P(s.__raw!==r)})}if(!(ue(Zy,r)>=0)){Zy.push(r);var o=jm.wrapStageHandler(r,i);o.__prio=e,o.__raw=r,t.push(o),process.env.NODE_ENV!==
"production"&&a&&P(!o.dirtyOnOverallProgress,"dirtyOnOverallProgress is not allowed in "+i+" stage; otherwise progressive rendering is disabled on all series.")}}
function Ky(t,e){zv[t]=e}function GA(t,e,r){var n=Bx("registerMap");n&&n(t,e,r)}var UA=XC;Ln(Mv,px),Ln(Us,dx),Ln(Us,gx),Ln(Mv,Nx),Ln(Us,Ix),Ln(Ay,mA),Xy(mm),qy(
bA,xC),Ky("default",mx),Pi({type:pn,event:pn,update:pn},Xe),Pi({type:qo,event:qo,update:qo},Xe),Pi({type:Zo,event:Df,update:Zo,action:Xe,refineEvent:Wv,publishNonRefinedEvent:!0}),
Pi({type:Tf,event:Df,update:Tf,action:Xe,refineEvent:Wv,publishNonRefinedEvent:!0}),Pi({type:Ko,event:Df,update:Ko,action:Xe,refineEvent:Wv,publishNonRefinedEvent:!0});
function Wv(t,e,r,n){return{eventContent:{selected:tD(r),isFromClick:e.isFromClick||!1}}}Yy("default",{}),Yy("dark",Mx);function Ma(t){return t==null?0:t.length||
1}function Qy(t){return t}var HA=(function(){function t(e,r,n,i,a,o){this._old=e,this._new=r,this._oldKeyGetter=n||Qy,this._newKeyGetter=i||Qy,this.context=a,this.
_diffModeMultiple=o==="multiple"}return t.prototype.add=function(e){return this._add=e,this},t.prototype.update=function(e){return this._update=e,this},t.prototype.
updateManyToOne=function(e){return this._updateManyToOne=e,this},t.prototype.updateOneToMany=function(e){return this._updateOneToMany=e,this},t.prototype.updateManyToMany=
function(e){return this._updateManyToMany=e,this},t.prototype.remove=function(e){return this._remove=e,this},t.prototype.execute=function(){this[this._diffModeMultiple?
"_executeMultiple":"_executeOneToOne"]()},t.prototype._executeOneToOne=function(){var e=this._old,r=this._new,n={},i=new Array(e.length),a=new Array(r.length);this.
_initIndexMap(e,null,i,"_oldKeyGetter"),this._initIndexMap(r,n,a,"_newKeyGetter");for(var o=0;o<e.length;o++){var s=i[o],u=n[s],l=Ma(u);if(l>1){var f=u.shift();
u.length===1&&(n[s]=u[0]),this._update&&this._update(f,o)}else l===1?(n[s]=null,this._update&&this._update(u,o)):this._remove&&this._remove(o)}this._performRestAdd(
a,n)},t.prototype._executeMultiple=function(){var e=this._old,r=this._new,n={},i={},a=[],o=[];this._initIndexMap(e,n,a,"_oldKeyGetter"),this._initIndexMap(r,i,o,
"_newKeyGetter");for(var s=0;s<a.length;s++){var u=a[s],l=n[u],f=i[u],v=Ma(l),c=Ma(f);if(v>1&&c===1)this._updateManyToOne&&this._updateManyToOne(f,l),i[u]=null;else if(v===
1&&c>1)this._updateOneToMany&&this._updateOneToMany(f,l),i[u]=null;else if(v===1&&c===1)this._update&&this._update(f,l),i[u]=null;else if(v>1&&c>1)this._updateManyToMany&&
this._updateManyToMany(f,l),i[u]=null;else if(v>1)for(var h=0;h<v;h++)this._remove&&this._remove(l[h]);else this._remove&&this._remove(l)}this._performRestAdd(o,
i)},t.prototype._performRestAdd=function(e,r){for(var n=0;n<e.length;n++){var i=e[n],a=r[i],o=Ma(a);if(o>1)for(var s=0;s<o;s++)this._add&&this._add(a[s]);else o===
1&&this._add&&this._add(a);r[i]=null}},t.prototype._initIndexMap=function(e,r,n,i){for(var a=this._diffModeMultiple,o=0;o<e.length;o++){var s="_ec_"+this[i](e[o],
o);if(a||(n[o]=s),!!r){var u=r[s],l=Ma(u);l===0?(r[s]=o,a&&n.push(s)):l===1?r[s]=[u,o]:u.push(o)}}},t})(),WA=HA,YA=(function(){function t(e,r){this._encode=e,this.
_schema=r}return t.prototype.get=function(){return{fullDimensions:this._getFullDimensionNames(),encode:this._encode}},t.prototype._getFullDimensionNames=function(){
return this._cachedDimNames||(this._cachedDimNames=this._schema?this._schema.makeOutputDimensionNames():[]),this._cachedDimNames},t})();function XA(t,e){var r={},
n=r.encode={},i=K(),a=[],o=[],s={};M(t.dimensions,function(c){var h=t.getDimensionInfo(c),p=h.coordDim;if(p){process.env.NODE_ENV!=="production"&&P(Sf.get(p)==null);
var d=h.coordDimIndex;Yv(n,p)[d]=c,h.isExtraCoord||(i.set(p,1),ZA(h.type)&&(a[0]=c),Yv(s,p)[d]=t.getDimensionIndex(h.name)),h.defaultTooltip&&o.push(c)}Sf.each(
function(g,m){var y=Yv(n,m),_=h.otherDims[m];_!=null&&_!==!1&&(y[_]=h.name)})});var u=[],l={};i.each(function(c,h){var p=n[h];l[h]=p[0],u=u.concat(p)}),r.dataDimsOnCoord=
u,r.dataDimIndicesOnCoord=Y(u,function(c){return t.getDimensionInfo(c).storeDimIndex}),r.encodeFirstDimNotExtra=l;var f=n.label;f&&f.length&&(a=f.slice());var v=n.
tooltip;return v&&v.length?o=v.slice():o.length||(o=a.slice()),n.defaultedLabel=a,n.defaultedTooltip=o,r.userOutput=new YA(s,e),r}function Yv(t,e){return t.hasOwnProperty(
e)||(t[e]=[]),t[e]}function qA(t){return t==="category"?"ordinal":t==="time"?"time":"float"}function ZA(t){return!(t==="ordinal"||t==="time")}var KA=(function(){
function t(e){this.otherDims={},e!=null&&B(this,e)}return t})(),Qs=KA,QA=pe(),$A={float:"f",int:"i",ordinal:"o",number:"n",time:"t"},$y=(function(){function t(e){
this.dimensions=e.dimensions,this._dimOmitted=e.dimensionOmitted,this.source=e.source,this._fullDimCount=e.fullDimensionCount,this._updateDimOmitted(e.dimensionOmitted)}
return t.prototype.isDimensionOmitted=function(){return this._dimOmitted},t.prototype._updateDimOmitted=function(e){this._dimOmitted=e,e&&(this._dimNameMap||(this.
_dimNameMap=Jy(this.source)))},t.prototype.getSourceDimensionIndex=function(e){return G(this._dimNameMap.get(e),-1)},t.prototype.getSourceDimension=function(e){
var r=this.source.dimensionsDefine;if(r)return r[e]},t.prototype.makeStoreSchema=function(){for(var e=this._fullDimCount,r=bm(this.source),n=!e0(e),i="",a=[],o=0,
s=0;o<e;o++){var u=void 0,l=void 0,f=void 0,v=this.dimensions[s];if(v&&v.storeDimIndex===o)u=r?v.name:null,l=v.type,f=v.ordinalMeta,s++;else{var c=this.getSourceDimension(
o);c&&(u=r?c.name:null,l=c.type)}a.push({property:u,type:l,ordinalMeta:f}),r&&u!=null&&(!v||!v.isCalculationCoord)&&(i+=n?u.replace(/\`/g,"`1").replace(/\$/g,"`\
2"):u),i+="$",i+=$A[l]||"f",f&&(i+=f.uid),i+="$"}var h=this.source,p=[h.seriesLayoutBy,h.startIndex,i].join("$$");return{dimensions:a,hash:p}},t.prototype.makeOutputDimensionNames=
function(){for(var e=[],r=0,n=0;r<this._fullDimCount;r++){var i=void 0,a=this.dimensions[n];if(a&&a.storeDimIndex===r)a.isCalculationCoord||(i=a.name),n++;else{
var o=this.getSourceDimension(r);o&&(i=o.name)}e.push(i)}return e},t.prototype.appendCalculationDimension=function(e){this.dimensions.push(e),e.isCalculationCoord=
!0,this._fullDimCount++,this._updateDimOmitted(!0)},t})();function jy(t){return t instanceof $y}function Xv(t){for(var e=K(),r=0;r<(t||[]).length;r++){var n=t[r],
i=Q(n)?n.name:n;i!=null&&e.get(i)==null&&e.set(i,r)}return e}function Jy(t){var e=QA(t);return e.dimNameMap||(e.dimNameMap=Xv(t.dimensionsDefine))}function e0(t){
return t>30}var La=Q,Rr=Y,jA=typeof Int32Array>"u"?Array:Int32Array,JA="e\0\0",t0=-1,eM=["hasItemOption","_nameList","_idList","_invertedIndicesMap","_dimSummar\
y","userOutput","_rawData","_dimValueGetter","_nameDimIdx","_idDimIdx","_nameRepeatCount"],tM=["_approximateExtent"],r0,$s,Na,ki,qv,Ia,Zv,rM=(function(){function t(e,r){
this.type="list",this._dimOmitted=!1,this._nameList=[],this._idList=[],this._visual={},this._layout={},this._itemVisuals=[],this._itemLayouts=[],this._graphicEls=
[],this._approximateExtent={},this._calculationInfo={},this.hasItemOption=!1,this.TRANSFERABLE_METHODS=["cloneShallow","downSample","minmaxDownSample","lttbDown\
Sample","map"],this.CHANGABLE_METHODS=["filterSelf","selectRange"],this.DOWNSAMPLE_METHODS=["downSample","minmaxDownSample","lttbDownSample"];var n,i=!1;jy(e)?(n=
e.dimensions,this._dimOmitted=e.isDimensionOmitted(),this._schema=e):(i=!0,n=e),n=n||["x","y"];for(var a={},o=[],s={},u=!1,l={},f=0;f<n.length;f++){var v=n[f],c=Z(
v)?new Qs({name:v}):v instanceof Qs?v:new Qs(v),h=c.name;c.type=c.type||"float",c.coordDim||(c.coordDim=h,c.coordDimIndex=0);var p=c.otherDims=c.otherDims||{};o.
push(h),a[h]=c,l[h]!=null&&(u=!0),c.createInvertedIndices&&(s[h]=[]),process.env.NODE_ENV!=="production"&&P(i||c.storeDimIndex>=0),i&&(c.storeDimIndex=f),p.itemName===
0&&(this._nameDimIdx=c.storeDimIndex),p.itemId===0&&(this._idDimIdx=c.storeDimIndex)}if(this.dimensions=o,this._dimInfos=a,this._initGetDimensionInfo(u),this.hostModel=
r,this._invertedIndicesMap=s,this._dimOmitted){var d=this._dimIdxToName=K();M(o,function(g){d.set(a[g].storeDimIndex,g)})}}return t.prototype.getDimension=function(e){
var r=this._recognizeDimIndex(e);if(r==null)return e;if(r=e,!this._dimOmitted)return this.dimensions[r];var n=this._dimIdxToName.get(r);if(n!=null)return n;var i=this.
_schema.getSourceDimension(r);if(i)return i.name},t.prototype.getDimensionIndex=function(e){var r=this._recognizeDimIndex(e);if(r!=null)return r;if(e==null)return-1;
var n=this._getDimInfo(e);return n?n.storeDimIndex:this._dimOmitted?this._schema.getSourceDimensionIndex(e):-1},t.prototype._recognizeDimIndex=function(e){if(ce(
e)||e!=null&&!isNaN(e)&&!this._getDimInfo(e)&&(!this._dimOmitted||this._schema.getSourceDimensionIndex(e)<0))return+e},t.prototype._getStoreDimIndex=function(e){
var r=this.getDimensionIndex(e);if(process.env.NODE_ENV!=="production"&&r==null)throw new Error("Unknown dimension "+e);return r},t.prototype.getDimensionInfo=function(e){
return this._getDimInfo(this.getDimension(e))},t.prototype._initGetDimensionInfo=function(e){var r=this._dimInfos;this._getDimInfo=e?function(n){return r.hasOwnProperty(
n)?r[n]:void 0}:function(n){return r[n]}},t.prototype.getDimensionsOnCoord=function(){return this._dimSummary.dataDimsOnCoord.slice()},t.prototype.mapDimension=
function(e,r){var n=this._dimSummary;if(r==null)return n.encodeFirstDimNotExtra[e];var i=n.encode[e];return i?i[r]:null},t.prototype.mapDimensionsAll=function(e){
var r=this._dimSummary,n=r.encode[e];return(n||[]).slice()},t.prototype.getStore=function(){return this._store},t.prototype.initData=function(e,r,n){var i=this,
a;if(e instanceof mv&&(a=e),!a){var o=this.dimensions,s=fv(e)||nt(e)?new Dm(e,o.length):e;a=new mv;var u=Rr(o,function(l){return{type:i._dimInfos[l].type,property:l}});
a.initData(s,u,n)}this._store=a,this._nameList=(r||[]).slice(),this._idList=[],this._nameRepeatCount={},this._doInit(0,a.count()),this._dimSummary=XA(this,this.
_schema),this.userOutput=this._dimSummary.userOutput},t.prototype.appendData=function(e){var r=this._store.appendData(e);this._doInit(r[0],r[1])},t.prototype.appendValues=
function(e,r){var n=this._store.appendValues(e,r&&r.length),i=n.start,a=n.end,o=this._shouldMakeIdFromName();if(this._updateOrdinalMeta(),r)for(var s=i;s<a;s++){
var u=s-i;this._nameList[s]=r[u],o&&Zv(this,s)}},t.prototype._updateOrdinalMeta=function(){for(var e=this._store,r=this.dimensions,n=0;n<r.length;n++){var i=this.
_dimInfos[r[n]];i.ordinalMeta&&e.collectOrdinalMeta(i.storeDimIndex,i.ordinalMeta)}},t.prototype._shouldMakeIdFromName=function(){var e=this._store.getProvider();
return this._idDimIdx==null&&e.getSource().sourceFormat!==hr&&!e.fillStorage},t.prototype._doInit=function(e,r){if(!(e>=r)){var n=this._store,i=n.getProvider();
this._updateOrdinalMeta();var a=this._nameList,o=this._idList,s=i.getSource().sourceFormat,u=s===ot;if(u&&!i.pure)for(var l=[],f=e;f<r;f++){var v=i.getItem(f,l);
if(!this.hasItemOption&&gw(v)&&(this.hasItemOption=!0),v){var c=v.name;a[f]==null&&c!=null&&(a[f]=Ht(c,null));var h=v.id;o[f]==null&&h!=null&&(o[f]=Ht(h,null))}}
if(this._shouldMakeIdFromName())for(var f=e;f<r;f++)Zv(this,f);r0(this)}},t.prototype.getApproximateExtent=function(e,r){return this._approximateExtent[e]||this.
_store.getDataExtent(this._getStoreDimIndex(e),r)},t.prototype.setApproximateExtent=function(e,r){r=this.getDimension(r),this._approximateExtent[r]=e.slice()},t.
prototype.getCalculationInfo=function(e){return this._calculationInfo[e]},t.prototype.setCalculationInfo=function(e,r){La(e)?B(this._calculationInfo,e):this._calculationInfo[e]=
r},t.prototype.getName=function(e){var r=this.getRawIndex(e),n=this._nameList[r];return n==null&&this._nameDimIdx!=null&&(n=Na(this,this._nameDimIdx,r)),n==null&&
(n=""),n},t.prototype._getCategory=function(e,r){var n=this._store.get(e,r),i=this._store.getOrdinalMeta(e);return i?i.categories[n]:n},t.prototype.getId=function(e){
return $s(this,this.getRawIndex(e))},t.prototype.count=function(){return this._store.count()},t.prototype.get=function(e,r){var n=this._store,i=this._dimInfos[e];
if(i)return n.get(i.storeDimIndex,r)},t.prototype.getByRawIndex=function(e,r){var n=this._store,i=this._dimInfos[e];if(i)return n.getByRawIndex(i.storeDimIndex,
r)},t.prototype.getIndices=function(){return this._store.getIndices()},t.prototype.getDataExtent=function(e){return this._store.getDataExtent(this._getStoreDimIndex(
e),null)},t.prototype.getSum=function(e){return this._store.getSum(this._getStoreDimIndex(e))},t.prototype.getMedian=function(e){return this._store.getMedian(this.
_getStoreDimIndex(e))},t.prototype.getValues=function(e,r){var n=this,i=this._store;return H(e)?i.getValues(Rr(e,function(a){return n._getStoreDimIndex(a)}),r):
i.getValues(e)},t.prototype.hasValue=function(e){for(var r=this._dimSummary.dataDimIndicesOnCoord,n=0,i=r.length;n<i;n++)if(isNaN(this._store.get(r[n],e)))return!1;
return!0},t.prototype.indexOfName=function(e){for(var r=0,n=this._store.count();r<n;r++)if(this.getName(r)===e)return r;return-1},t.prototype.getRawIndex=function(e){
return this._store.getRawIndex(e)},t.prototype.indexOfRawIndex=function(e){return this._store.indexOfRawIndex(e)},t.prototype.rawIndexOf=function(e,r){var n=e&&
this._invertedIndicesMap[e];if(process.env.NODE_ENV!=="production"&&!n)throw new Error("Do not supported yet");var i=n&&n[r];return i==null||isNaN(i)?t0:i},t.prototype.
each=function(e,r,n){"use strict";j(e)&&(n=r,r=e,e=[]);var i=n||this,a=Rr(ki(e),this._getStoreDimIndex,this);this._store.each(a,i?Re(r,i):r)},t.prototype.filterSelf=
function(e,r,n){"use strict";j(e)&&(n=r,r=e,e=[]);var i=n||this,a=Rr(ki(e),this._getStoreDimIndex,this);return this._store=this._store.filter(a,i?Re(r,i):r),this},
t.prototype.selectRange=function(e){"use strict";var r=this,n={},i=ie(e),a=[];return M(i,function(o){var s=r._getStoreDimIndex(o);n[s]=e[o],a.push(s)}),this._store=
this._store.selectRange(n),this},t.prototype.mapArray=function(e,r,n){"use strict";j(e)&&(n=r,r=e,e=[]),n=n||this;var i=[];return this.each(e,function(){i.push(
r&&r.apply(this,arguments))},n),i},t.prototype.map=function(e,r,n,i){"use strict";var a=n||i||this,o=Rr(ki(e),this._getStoreDimIndex,this),s=Ia(this);return s._store=
this._store.map(o,a?Re(r,a):r),s},t.prototype.modify=function(e,r,n,i){var a=this,o=n||i||this;process.env.NODE_ENV!=="production"&&M(ki(e),function(u){var l=a.
getDimensionInfo(u);l.isCalculationCoord||console.error("Danger: only stack dimension can be modified")});var s=Rr(ki(e),this._getStoreDimIndex,this);this._store.
modify(s,o?Re(r,o):r)},t.prototype.downSample=function(e,r,n,i){var a=Ia(this);return a._store=this._store.downSample(this._getStoreDimIndex(e),r,n,i),a},t.prototype.
minmaxDownSample=function(e,r){var n=Ia(this);return n._store=this._store.minmaxDownSample(this._getStoreDimIndex(e),r),n},t.prototype.lttbDownSample=function(e,r){
var n=Ia(this);return n._store=this._store.lttbDownSample(this._getStoreDimIndex(e),r),n},t.prototype.getRawDataItem=function(e){return this._store.getRawDataItem(
e)},t.prototype.getItemModel=function(e){var r=this.hostModel,n=this.getRawDataItem(e);return new Pt(n,r,r&&r.ecModel)},t.prototype.diff=function(e){var r=this;
return new WA(e?e.getStore().getIndices():[],this.getStore().getIndices(),function(n){return $s(e,n)},function(n){return $s(r,n)})},t.prototype.getVisual=function(e){
var r=this._visual;return r&&r[e]},t.prototype.setVisual=function(e,r){this._visual=this._visual||{},La(e)?B(this._visual,e):this._visual[e]=r},t.prototype.getItemVisual=
function(e,r){var n=this._itemVisuals[e],i=n&&n[r];return i??this.getVisual(r)},t.prototype.hasItemVisual=function(){return this._itemVisuals.length>0},t.prototype.
ensureUniqueItemVisual=function(e,r){var n=this._itemVisuals,i=n[e];i||(i=n[e]={});var a=i[r];return a==null&&(a=this.getVisual(r),H(a)?a=a.slice():La(a)&&(a=B(
{},a)),i[r]=a),a},t.prototype.setItemVisual=function(e,r,n){var i=this._itemVisuals[e]||{};this._itemVisuals[e]=i,La(r)?B(i,r):i[r]=n},t.prototype.clearAllVisual=
function(){this._visual={},this._itemVisuals=[]},t.prototype.setLayout=function(e,r){La(e)?B(this._layout,e):this._layout[e]=r},t.prototype.getLayout=function(e){
return this._layout[e]},t.prototype.getItemLayout=function(e){return this._itemLayouts[e]},t.prototype.setItemLayout=function(e,r,n){this._itemLayouts[e]=n?B(this.
_itemLayouts[e]||{},r):r},t.prototype.clearItemLayouts=function(){this._itemLayouts.length=0},t.prototype.setItemGraphicEl=function(e,r){var n=this.hostModel&&this.
hostModel.seriesIndex;FT(n,this.dataType,e,r),this._graphicEls[e]=r},t.prototype.getItemGraphicEl=function(e){return this._graphicEls[e]},t.prototype.eachItemGraphicEl=
function(e,r){M(this._graphicEls,function(n,i){n&&e&&e.call(r,n,i)})},t.prototype.cloneShallow=function(e){return e||(e=new t(this._schema?this._schema:Rr(this.
dimensions,this._getDimInfo,this),this.hostModel)),qv(e,this),e._store=this._store,e},t.prototype.wrapMethod=function(e,r){var n=this[e];j(n)&&(this.__wrappedMethods=
this.__wrappedMethods||[],this.__wrappedMethods.push(e),this[e]=function(){var i=n.apply(this,arguments);return r.apply(this,[i].concat(Gu(arguments)))})},t.internalField=
(function(){r0=function(e){var r=e._invertedIndicesMap;M(r,function(n,i){var a=e._dimInfos[i],o=a.ordinalMeta,s=e._store;if(o){n=r[i]=new jA(o.categories.length);
for(var u=0;u<n.length;u++)n[u]=t0;for(var u=0;u<s.count();u++)n[s.get(a.storeDimIndex,u)]=u}})},Na=function(e,r,n){return Ht(e._getCategory(r,n),null)},$s=function(e,r){
var n=e._idList[r];return n==null&&e._idDimIdx!=null&&(n=Na(e,e._idDimIdx,r)),n==null&&(n=JA+r),n},ki=function(e){return H(e)||(e=e!=null?[e]:[]),e},Ia=function(e){
var r=new t(e._schema?e._schema:Rr(e.dimensions,e._getDimInfo,e),e.hostModel);return qv(r,e),r},qv=function(e,r){M(eM.concat(r.__wrappedMethods||[]),function(n){
r.hasOwnProperty(n)&&(e[n]=r[n])}),e.__wrappedMethods=r.__wrappedMethods,M(tM,function(n){e[n]=ne(r[n])}),e._calculationInfo=B({},r._calculationInfo)},Zv=function(e,r){
var n=e._nameList,i=e._idList,a=e._nameDimIdx,o=e._idDimIdx,s=n[r],u=i[r];if(s==null&&a!=null&&(n[r]=s=Na(e,a,r)),u==null&&o!=null&&(i[r]=u=Na(e,o,r)),u==null&&
s!=null){var l=e._nameRepeatCount,f=l[s]=(l[s]||0)+1;u=s,f>1&&(u+="__ec__"+f),i[r]=u}}})(),t})(),js=rM;function nM(t,e){fv(t)||(t=cv(t)),e=e||{};var r=e.coordDimensions||
[],n=e.dimensionsDefine||t.dimensionsDefine||[],i=K(),a=[],o=iM(t,r,n,e.dimensionsCount),s=e.canOmitUnusedDimensions&&e0(o),u=n===t.dimensionsDefine,l=u?Jy(t):Xv(
n),f=e.encodeDefine;!f&&e.encodeDefaulter&&(f=e.encodeDefaulter(t,o));for(var v=K(f),c=new Pm(o),h=0;h<c.length;h++)c[h]=-1;function p(x){var E=c[x];if(E<0){var C=n[x],
L=Q(C)?C:{name:C},A=new Qs,N=L.name;N!=null&&l.get(N)!=null&&(A.name=A.displayName=N),L.type!=null&&(A.type=L.type),L.displayName!=null&&(A.displayName=L.displayName);
var I=a.length;return c[x]=I,A.storeDimIndex=x,a.push(A),A}return a[E]}if(!s)for(var h=0;h<o;h++)p(h);v.each(function(x,E){var C=Ze(x).slice();if(C.length===1&&
!Z(C[0])&&C[0]<0){v.set(E,!1);return}var L=v.set(E,[]);M(C,function(A,N){var I=Z(A)?l.get(A):A;I!=null&&I<o&&(L[N]=I,g(p(I),E,N))})});var d=0;M(r,function(x){var E,
C,L,A;if(Z(x))E=x,A={};else{A=x,E=A.name;var N=A.ordinalMeta;A.ordinalMeta=null,A=B({},A),A.ordinalMeta=N,C=A.dimsDef,L=A.otherDims,A.name=A.coordDim=A.coordDimIndex=
A.dimsDef=A.otherDims=null}var I=v.get(E);if(I!==!1){if(I=Ze(I),!I.length)for(var O=0;O<(C&&C.length||1);O++){for(;d<o&&p(d).coordDim!=null;)d++;d<o&&I.push(d++)}
M(I,function(R,k){var V=p(R);if(u&&A.type!=null&&(V.type=A.type),g(me(V,A),E,k),V.name==null&&C){var W=C[k];!Q(W)&&(W={name:W}),V.name=V.displayName=W.name,V.defaultTooltip=
W.defaultTooltip}L&&me(V.otherDims,L)})}});function g(x,E,C){Sf.get(E)!=null?x.otherDims[E]=C:(x.coordDim=E,x.coordDimIndex=C,i.set(E,!0))}var m=e.generateCoord,
y=e.generateCoordCount,_=y!=null;y=m?y||1:0;var S=m||"value";function b(x){x.name==null&&(x.name=x.coordDim)}if(s)M(a,function(x){b(x)}),a.sort(function(x,E){return x.
storeDimIndex-E.storeDimIndex});else for(var w=0;w<o;w++){var T=p(w),D=T.coordDim;D==null&&(T.coordDim=aM(S,i,_),T.coordDimIndex=0,(!m||y<=0)&&(T.isExtraCoord=!0),
y--),b(T),T.type==null&&(rm(t,w)===ut.Must||T.isExtraCoord&&(T.otherDims.itemName!=null||T.otherDims.seriesName!=null))&&(T.type="ordinal")}return Jl(a,function(x){
return x.name},function(x,E){E>0&&(x.name=x.name+(E-1))}),new $y({source:t,dimensions:a,fullDimensionCount:o,dimensionOmitted:s})}function iM(t,e,r,n){var i=Math.
max(t.dimensionsDetectedCount||1,e.length,r.length,n||0);return M(e,function(a){var o;Q(a)&&(o=a.dimsDef)&&(i=Math.max(i,o.length))}),i}function aM(t,e,r){if(r||
e.hasKey(t)){for(var n=0;e.hasKey(t+n);)n++;t+=n}return e.set(t,!0),t}var oM=(function(){function t(e){this.coordSysDims=[],this.axisMap=K(),this.categoryAxisMap=
K(),this.coordSysName=e}return t})();function sM(t){var e=t.get("coordinateSystem"),r=new oM(e),n=uM[e];if(n)return n(t,r,r.axisMap,r.categoryAxisMap),r}var uM={
cartesian2d:function(t,e,r,n){var i=t.getReferringComponents("xAxis",vt).models[0],a=t.getReferringComponents("yAxis",vt).models[0];if(process.env.NODE_ENV!=="p\
roduction"){if(!i)throw new Error('xAxis "'+Hr(t.get("xAxisIndex"),t.get("xAxisId"),0)+'" not found');if(!a)throw new Error('yAxis "'+Hr(t.get("xAxisIndex"),t.get(
"yAxisId"),0)+'" not found')}e.coordSysDims=["x","y"],r.set("x",i),r.set("y",a),Ri(i)&&(n.set("x",i),e.firstCategoryDimIndex=0),Ri(a)&&(n.set("y",a),e.firstCategoryDimIndex==
null&&(e.firstCategoryDimIndex=1))},singleAxis:function(t,e,r,n){var i=t.getReferringComponents("singleAxis",vt).models[0];if(process.env.NODE_ENV!=="production"&&
!i)throw new Error("singleAxis should be specified.");e.coordSysDims=["single"],r.set("single",i),Ri(i)&&(n.set("single",i),e.firstCategoryDimIndex=0)},polar:function(t,e,r,n){
var i=t.getReferringComponents("polar",vt).models[0],a=i.findAxisModel("radiusAxis"),o=i.findAxisModel("angleAxis");if(process.env.NODE_ENV!=="production"){if(!o)
throw new Error("angleAxis option not found");if(!a)throw new Error("radiusAxis option not found")}e.coordSysDims=["radius","angle"],r.set("radius",a),r.set("an\
gle",o),Ri(a)&&(n.set("radius",a),e.firstCategoryDimIndex=0),Ri(o)&&(n.set("angle",o),e.firstCategoryDimIndex==null&&(e.firstCategoryDimIndex=1))},geo:function(t,e,r,n){
e.coordSysDims=["lng","lat"]},parallel:function(t,e,r,n){var i=t.ecModel,a=i.getComponent("parallel",t.get("parallelIndex")),o=e.coordSysDims=a.dimensions.slice();
M(a.parallelAxisIndex,function(s,u){var l=i.getComponent("parallelAxis",s),f=o[u];r.set(f,l),Ri(l)&&(n.set(f,l),e.firstCategoryDimIndex==null&&(e.firstCategoryDimIndex=
u))})},matrix:function(t,e,r,n){var i=t.getReferringComponents("matrix",vt).models[0];if(process.env.NODE_ENV!=="production"&&!i)throw new Error("matrix coordin\
ate system should be specified.");e.coordSysDims=["x","y"];var a=i.getDimensionModel("x"),o=i.getDimensionModel("y");r.set("x",a),r.set("y",o),n.set("x",a),n.set(
"y",o)}};function Ri(t){return t.get("type")==="category"}function lM(t,e,r){r=r||{};var n=r.byIndex,i=r.stackedCoordDimension,a,o,s;fM(e)?a=e:(o=e.schema,a=o.dimensions,
s=e.store);var u=!!(t&&t.get("stack")),l,f,v,c,h=!0;function p(S){return S.type!=="ordinal"&&S.type!=="time"}if(M(a,function(S,b){Z(S)&&(a[b]=S={name:S}),p(S)||
(h=!1)}),M(a,function(S,b){u&&!S.isExtraCoord&&(!n&&!l&&S.ordinalMeta&&(l=S),!f&&p(S)&&(!h||S.coordDim!=="x"&&S.coordDim!=="angle")&&(!i||i===S.coordDim)&&(f=S))}),
f&&!n&&!l&&(n=!0),f){v="__\0ecstackresult_"+t.id,c="__\0ecstackedover_"+t.id,l&&(l.createInvertedIndices=!0);var d=f.coordDim,g=f.type,m=0;M(a,function(S){S.coordDim===
d&&m++});var y={name:v,coordDim:d,coordDimIndex:m,type:g,isExtraCoord:!0,isCalculationCoord:!0,storeDimIndex:a.length},_={name:c,coordDim:c,coordDimIndex:m+1,type:g,
isExtraCoord:!0,isCalculationCoord:!0,storeDimIndex:a.length+1};o?(s&&(y.storeDimIndex=s.ensureCalculationDimension(c,g),_.storeDimIndex=s.ensureCalculationDimension(
v,g)),o.appendCalculationDimension(y),o.appendCalculationDimension(_)):(a.push(y),a.push(_))}return{stackedDimension:f&&f.name,stackedByDimension:l&&l.name,isStackedByIndex:n,
stackedOverDimension:c,stackResultDimension:v}}function fM(t){return!jy(t.schema)}function Nn(t,e){return!!e&&e===t.getCalculationInfo("stackedDimension")}function n0(t,e){
return Nn(t,e)?t.getCalculationInfo("stackResultDimension"):e}function vM(t,e){var r=t.get("coordinateSystem"),n=iv.get(r),i;return e&&e.coordSysDims&&(i=Y(e.coordSysDims,
function(a){var o={name:a},s=e.axisMap.get(a);if(s){var u=s.get("type");o.type=qA(u)}return o})),i||(i=n&&(n.getDimensionsInfo?n.getDimensionsInfo():n.dimensions.
slice())||["x","y"]),i}function cM(t,e,r){var n,i;return r&&M(t,function(a,o){var s=a.coordDim,u=r.categoryAxisMap.get(s);u&&(n==null&&(n=o),a.ordinalMeta=u.getOrdinalMeta(),
e&&(a.createInvertedIndices=!0)),a.otherDims.itemName!=null&&(i=!0)}),!i&&n!=null&&(t[n].otherDims.itemName=0),n}function hM(t,e,r){r=r||{};var n=e.getSourceManager(),
i,a=!1;t?(a=!0,i=cv(t)):(i=n.getSource(),a=i.sourceFormat===ot);var o=sM(e),s=vM(e,o),u=r.useEncodeDefaulter,l=j(u)?u:u?Bt(eC,s,e):null,f={coordDimensions:s,generateCoord:r.
generateCoord,encodeDefine:e.getEncode(),encodeDefaulter:l,canOmitUnusedDimensions:!a},v=nM(i,f),c=cM(v.dimensions,r.createInvertedIndices,o),h=a?null:n.getSharedDataStore(
v),p=lM(e,{schema:v,store:h}),d=new js(v,e);d.setCalculationInfo(p);var g=c!=null&&pM(i)?function(m,y,_,S){return S===c?_:this.defaultDimValueGetter(m,y,_,S)}:null;
return d.hasItemOption=!1,d.initData(a?i:h,null,g),d}function pM(t){if(t.sourceFormat===ot){var e=dM(t.data||[]);return!H(ia(e))}}function dM(t){for(var e=0;e<t.
length&&t[e]==null;)e++;return t[e]}var Js=hM,i0=(function(){function t(){}return t.prototype.isBlank=function(){return this._isBlank},t.prototype.setBlank=function(e){
this._isBlank=e},t})();ko(i0);var er=i0,gM=0,mM=(function(){function t(e){this.categories=e.categories||[],this._needCollect=e.needCollect,this._deduplication=e.
deduplication,this.uid=++gM,this._onCollect=e.onCollect}return t.createByAxisModel=function(e){var r=e.option,n=r.data,i=n&&Y(n,yM);return new t({categories:i,needCollect:!i,
deduplication:r.dedplication!==!1})},t.prototype.getOrdinal=function(e){return this._getOrCreateMap().get(e)},t.prototype.parseAndCollect=function(e){var r,n=this.
_needCollect;if(!Z(e)&&!n)return e;if(n&&!this._deduplication)return r=this.categories.length,this.categories[r]=e,this._onCollect&&this._onCollect(e,r),r;var i=this.
_getOrCreateMap();return r=i.get(e),r==null&&(n?(r=this.categories.length,this.categories[r]=e,i.set(e,r),this._onCollect&&this._onCollect(e,r)):r=NaN),r},t.prototype.
_getOrCreateMap=function(){return this._map||(this._map=K(this.categories))},t})();function yM(t){return Q(t)&&t.value!=null?t.value:t+""}var Kv=mM,wt=0,Oa=1,_M={
needTransform:1,normalize:1,scale:1,transformIn:1,transformOut:1,contain:1,getExtent:1,getExtentUnsafe:1,setExtent:1,setExtent2:1,getFilter:1,sanitize:1,getDefaultStartValue:1,
freeze:1},a0=ie(_M),eu=2,o0=3;function Qv(t,e,r){var n;t=t||{};var i=$e();if(i){var a=i.createBreakScaleMapper(e,r);a.hasBreaks()&&(M(a0,function(o){a[o]&&(t[o]=
Re(a[o],a))}),n=a)}return n==null&&bM(t,r),{brk:n,mapper:t}}function s0(t,e){M(a0,function(r){t[r]=e[r]})}function u0(t,e){t.freeze=Xe,process.env.NODE_ENV!=="p\
roduction"&&(t.freeze=function(){e.freeze()})}function Pa(t){return t.getExtentUnsafe(wt,eu)}function ka(t,e){return t.getExtentUnsafe(Oa,e)||t.getExtentUnsafe(
wt,e)}function SM(t){var e=ka(t,o0);return e[1]-e[0]}function tu(t){var e=t.getExtentUnsafe(wt,o0);return e[1]-e[0]}function bM(t,e){var r=t||{},n=[];return r._extents=
n,n[wt]=e?e.slice():ct(),B(r,wM),r}var wM={needTransform:function(){return!1},normalize:function(t){var e=this._extents[Oa]||this._extents[wt];return e[1]===e[0]?
.5:(t-e[0])/(e[1]-e[0])},scale:function(t){var e=this._extents[Oa]||this._extents[wt];return t*(e[1]-e[0])+e[0]},transformIn:function(t){return t},transformOut:function(t){
return t},contain:function(t){var e=ka(this,null);return t>=e[0]&&t<=e[1]},getExtent:function(){return this._extents[wt].slice()},getExtentUnsafe:function(t){return this.
_extents[t]},setExtent:function(t,e){process.env.NODE_ENV!=="production"&&P(!this._frozen),l0(this._extents,wt,t,e)},setExtent2:function(t,e,r){process.env.NODE_ENV!==
"production"&&P(!this._frozen);var n=this._extents;n[t]||(n[t]=n[wt].slice()),l0(n,t,e,r)},freeze:function(){process.env.NODE_ENV!=="production"&&(this._frozen=
!0)}};function l0(t,e,r,n){ui(r,n)?(t[e][0]=r,t[e][1]=n):process.env.NODE_ENV!=="production"&&r!=null&&n!=null&&r<=n&&se("Invalid setExtent call - start: "+r+",\
 end: "+n)}function f0(t){return ru(t)||Bi(t)}function ru(t){return t.type==="interval"}function $v(t){return t.type==="time"}function Bi(t){return t.type==="lo\
g"}function kt(t){return t.type==="ordinal"}function TM(t){var e=Xl(t),r=ai(10,e),n=lr(t/r);return n?n===2?n=3:n===3?n=5:n*=2:n=1,ae(n*r,-e)}function In(t){return Ut(
t)+2}function nu(t,e){return ra(t)/ra(e)}function jv(t,e,r){var n=r&&r.lookup;if(n){for(var i=0;i<n.from.length;i++)if(t===n.from[i])return n.to[i]}return ai(e,
t)}function v0(t,e,r){var n=t.slice();if(n[0]===n[1]){var i=r&&r.ctnShp;if(n[0]!==0){var a=Ge(n[0]);e[1]||(n[1]+=a/2),n[0]-=a/2}else i&&(n[0]=-1),n[1]=1}return(!vr(
n[0])||!vr(n[1]))&&(n[0]=0,n[1]=1),n[1]<n[0]&&n.reverse(),n}function DM(t,e){return[t[0]!==e[0],t[1]!==e[1]]}function Jv(t,e){return t=t||e,lr(ye(t,1))}function c0(t,e,r){
var n=Pa(t),i=n[0],a=t.count(),o=Math.max((e||0)+1,1);i!==0&&o>1&&a/o>2&&(i=Math.round(Math.ceil(i/o)*o)),i!==n[0]&&u(n[0],!0,!0);for(var s=i;s<=n[1];s+=o)u(s,!1,
s===n[0]||s===n[1]);s-o!==n[1]&&u(n[1],!0,!0);function u(l,f,v){r({value:l,offInterval:f},v)}}var h0=(function(t){ee(e,t);function e(r){var n=t.call(this)||this;
n.type="ordinal",n.parse=e.parse,s0(n,e.decoratedMethods);var i=r.ordinalMeta;i||(i=new Kv({})),H(i)&&(i=new Kv({categories:Y(i,function(o){return Q(o)?o.value:
o})})),n._ordinalMeta=i;var a=Qv(null,null,r.extent||[0,i.categories.length-1]);return n._mapper=a.mapper,u0(n,a.mapper),n}return e.parse=function(r){return r==
null?r=NaN:Z(r)?(r=this._ordinalMeta.getOrdinal(r),r==null&&(r=NaN)):r=lr(r),r},e.prototype.getTicks=function(){var r=[];return c0(this,0,function(n){r.push(n)}),
r},e.prototype.getMinorTicks=function(r){},e.prototype.setSortInfo=function(r){if(r==null){this._ordinalNumbersByTick=this._ticksByOrdinalNumber=null;return}for(var n=r.
ordinalNumbers,i=this._ordinalNumbersByTick=[],a=this._ticksByOrdinalNumber=[],o=0,s=this._ordinalMeta.categories.length,u=ur(s,n.length);o<u;++o){var l=i[o]=n[o];
a[l]=o}for(var f=0;o<s;++o){for(;a[f]!=null;)f++;i[o]=f,a[f]=o}},e.prototype._getTickNumber=function(r){var n=this._ticksByOrdinalNumber;return n&&r>=0&&r<n.length?
n[r]:r},e.prototype.getRawOrdinalNumber=function(r){var n=this._ordinalNumbersByTick;return n&&r>=0&&r<n.length?n[r]:r},e.prototype.getLabel=function(r){if(!this.
isBlank()){var n=this.getRawOrdinalNumber(r.value),i=this._ordinalMeta.categories[n];return i==null?"":i+""}},e.prototype.count=function(){var r=Pa(this._mapper);
return r[1]-r[0]+1},e.prototype.getOrdinalMeta=function(){return this._ordinalMeta},e.type="ordinal",e.decoratedMethods={needTransform:function(){return this._mapper.
needTransform()},contain:function(r){return this._mapper.contain(this._getTickNumber(r))&&r>=0&&r<this._ordinalMeta.categories.length},normalize:function(r){return this.
_mapper.normalize(this._getTickNumber(r))},scale:function(r){return this.getRawOrdinalNumber(lr(this._mapper.scale(r)))},transformIn:function(r,n){return this._mapper.
transformIn(this._getTickNumber(r),n)},transformOut:function(r,n){return this.getRawOrdinalNumber(this._mapper.transformOut(r,n))},getExtent:function(){return this.
_mapper.getExtent()},getExtentUnsafe:function(r,n){return this._mapper.getExtentUnsafe(r,n)},setExtent:function(r,n){return this._mapper.setExtent(r,n)},setExtent2:function(r,n,i){
return this._mapper.setExtent2(r,n,i)}},e})(er);er.registerClass(h0);var EM=h0;function ec(t,e,r,n){for(var i=t.getTicks({expandToNicedExtent:!0}),a=[],o=t.getExtent(),
s=1;s<i.length;s++){var u=i[s],l=i[s-1];if(!(l.break||u.break)){for(var f=0,v=[],c=u.value-l.value,h=c/e,p=In(h);f<e-1;){var d=ae(l.value+(f+1)*h,p);d>o[0]&&d<o[1]&&
v.push(d),f++}var g=$e();g&&g.pruneTicksByBreak("auto",v,r,function(m){return m},n,o),a.push(v)}}return a}var p0=(function(t){ee(e,t);function e(r){var n=t.call(
this)||this;n.type="interval",n.parse=e.parse,r=r||{};var i=Rg(n,r),a=Qv(n,i,null);return n.brk=a.brk,n._cfg={interval:0,intervalPrecision:2,intervalCount:void 0,
niceExtent:void 0},n}return e.parse=function(r){return r==null||r===""?NaN:Number(r)},e.prototype.getConfig=function(){return ne(this._cfg)},e.prototype.setConfig=
function(r){var n=Pa(this);process.env.NODE_ENV!=="production"&&(P(r.interval!=null),r.intervalCount!=null&&P(r.intervalCount>=-1&&r.intervalPrecision!=null&&!Sn(
this)),r.niceExtent!=null&&(P(isFinite(r.niceExtent[0])&&isFinite(r.niceExtent[1])),P(n[0]<=r.niceExtent[0]&&r.niceExtent[1]<=n[1]),P(ae(r.niceExtent[0]-r.niceExtent[1],
Ut(r.interval))<=r.interval))),this._cfg=r=ne(r),r.niceExtent==null&&(r.niceExtent=n.slice()),r.intervalPrecision==null&&(r.intervalPrecision=In(r.interval))},e.
prototype.getTicks=function(r){r=r||{};var n=this._cfg,i=n.interval,a=Pa(this),o=n.niceExtent,s=n.intervalPrecision,u=$e(),l=this.brk,f=u&&l,v=[];if(!i)return v;
if(r.breakTicks==="only_break"&&f)return u.addBreaksToTicks(v,l.breaks,a),v;process.env.NODE_ENV!=="production"&&P(o!=null);var c=3e3;a[0]<o[0]&&v.push({value:r.
expandToNicedExtent?ae(o[0]-i,s):a[0]});for(var h=function(_,S){return lr((S-_)/i)},p=n.intervalCount,d=o[0],g=0;;g++){if(p==null){if(d>o[1]||!isFinite(d)||!isFinite(
o[1]))break}else{if(g>p)break;d=ur(d,o[1]),g===p&&(d=o[1])}if(v.push({value:d}),d=ae(d+i,s),l){var m=l.calcNiceTickMultiple(d,h);m>=0&&(d=ae(d+m*i,s))}if(v.length>
0&&d===v[v.length-1].value)break;if(v.length>c)return process.env.NODE_ENV!=="production"&&Be('Exceed safe limit in IntervalScale["getTicks"].'),[]}var y=v.length?
v[v.length-1].value:o[1];return a[1]>y&&v.push({value:r.expandToNicedExtent?ae(y+i,s):a[1]}),f&&u.pruneTicksByBreak(r.pruneByBreak,v,l.breaks,function(_){return _.
value},n.interval,a),f&&r.breakTicks!=="none"&&u.addBreaksToTicks(v,l.breaks,a),v},e.prototype.getMinorTicks=function(r){return ec(this,r,ms(this),this._cfg.interval)},
e.prototype.getLabel=function(r,n){if(r==null)return"";var i=n&&n.precision;i==null?i=Ut(r.value)||0:i==="auto"&&(i=this._cfg.intervalPrecision);var a=ae(r.value,
i,!0);return PE(a)},e.type="interval",e})(er);er.registerClass(p0);var On=p0,CM=function(t,e,r,n){for(;r<n;){var i=r+n>>>1;t[i][1]<e?r=i+1:n=i}return r},d0=(function(t){
ee(e,t);function e(r){var n=t.call(this)||this;n.type="time",n.parse=e.parse,n._locale=r.locale,n._useUTC=r.useUTC,n._interval=0;var i=Rg(n,r),a=Qv(n,i,null);return n.
brk=a.brk,n}return e.prototype.getLabel=function(r){return Vg(r.value,Fg[NE(ga(this._minLevelUnit))]||Fg.second,this._useUTC,this._locale)},e.prototype.getFormattedLabel=
function(r,n,i){return IE(r,n,i,this._locale,this._useUTC)},e.prototype.getTicks=function(r){r=r||{};var n=this._interval,i=Pa(this),a=$e(),o=this.brk,s=a&&o,u=[];
if(!n)return u;var l=this._useUTC;if(s&&r.breakTicks==="only_break")return $e().addBreaksToTicks(u,o.breaks,i),u;u=OM(this._minLevelUnit,this._approxInterval,l,
i,tu(this),o);var f=st.length-1,v=0;return M(u,function(c){c.time&&(f=Math.min(f,ue(st,c.time.upperTimeUnit)),v=Math.max(v,c.time.level))}),s&&$e().pruneTicksByBreak(
r.pruneByBreak,u,o.breaks,function(c){return c.value},this._approxInterval,i),s&&r.breakTicks!=="none"&&$e().addBreaksToTicks(u,o.breaks,i,function(c){for(var h=Math.
max(ue(st,bi(c.vmin,l)),ue(st,bi(c.vmax,l))),p=0,d=0;d<st.length;d++)if(!g0(st[d],c.vmin,c.vmax,l)){p=d;break}var g=Math.min(p,f),m=Math.max(g,h);return{level:v,
lowerTimeUnit:st[m],upperTimeUnit:st[g]}}),u},e.prototype.getMinorTicks=function(r){return ec(this,r,ms(this),this._interval)},e.prototype.setTimeInterval=function(r){
this._interval=r.interval,this._approxInterval=r.approxInterval,this._minLevelUnit=r.minLevelUnit},e.parse=function(r){return ce(r)?Math.round(r):+na(r)},e.type=
"time",e})(er),iu=[["second",Xf],["minute",qf],["hour",da],["quarter-day",da*6],["half-day",da*12],["day",mt*1.2],["half-week",mt*3.5],["week",mt*7],["month",mt*
31],["quarter",mt*95],["half-year",Bg/2],["year",Bg]];function g0(t,e,r,n){return Zf(new Date(e),t,n).getTime()===Zf(new Date(r),t,n).getTime()}function xM(t,e){
return t/=mt,t>16?16:t>7.5?7:t>3.5?4:t>1.5?2:1}function AM(t){var e=30*mt;return t/=e,t>6?6:t>3?3:t>2?2:1}function MM(t){return t/=da,t>12?12:t>6?6:t>3.5?4:t>2?
2:1}function m0(t,e){return t/=e?qf:Xf,t>30?30:t>20?20:t>15?15:t>10?10:t>5?5:t>2?2:1}function LM(t){return ye(ql(t,!0),1)}function NM(t,e,r){var n=Math.max(0,ue(
st,e)-1);return Zf(new Date(t),st[n],r).getTime()}function IM(t,e){var r=new Date(0);r[t](1);var n=r.getTime();r[t](1+e);var i=r.getTime()-n;return function(a,o){
return Math.max(0,Math.round((o-a)/i))}}function OM(t,e,r,n,i,a){var o=3e3,s=xE,u=0;function l(O,R,k,V,W,U,X){for(var q=IM(W,O),z=R,J=new Date(z);z<k&&z<=n[1];){
if(X.push({value:z}),u++>o){process.env.NODE_ENV!=="production"&&Be('Exceed safe limit in TimeScale["getTicks"].');break}if(J[W](J[V]()+O),z=J.getTime(),a){var te=a.
calcNiceTickMultiple(z,q);te>0&&(J[W](J[V]()+te*O),z=J.getTime())}}X.push({value:z,notAdd:z>n[1]})}function f(O,R,k){var V=[],W=!R.length;if(!g0(ga(O),n[0],n[1],
r)){W&&(R=[{value:NM(n[0],O,r)},{value:n[1]}]);for(var U=0;U<R.length-1;U++){var X=R[U].value,q=R[U+1].value;if(X!==q){var z=void 0,J=void 0,te=void 0,Pe=!1;switch(O){case"\
year":z=Math.max(1,Math.round(e/mt/365)),J=zg(r),te=OE(r);break;case"half-year":case"quarter":case"month":z=AM(e),J=Kf(r),te=Gg(r);break;case"week":case"half-we\
ek":case"day":z=xM(e,31),J=Qf(r),te=Ug(r),Pe=!0;break;case"half-day":case"quarter-day":case"hour":z=MM(e),J=$f(r),te=Hg(r);break;case"minute":z=m0(e,!0),J=jf(r),
te=Wg(r);break;case"second":z=m0(e,!1),J=Jf(r),te=Yg(r);break;case"millisecond":z=LM(e),J=ev(r),te=Xg(r);break}q>=n[0]&&X<=n[1]&&l(z,X,q,J,te,Pe,V),O==="year"&&
k.length>1&&U===0&&k.unshift({value:k[0].value-z})}}for(var U=0;U<V.length;U++)k.push(V[U])}}for(var v=[],c=[],h=0,p=0,d=0;d<s.length;++d){var g=ga(s[d]);if(LE(
s[d])){f(s[d],v[v.length-1]||[],c);var m=s[d+1]?ga(s[d+1]):null;if(g!==m){if(c.length){p=h,c.sort(function(O,R){return O.value-R.value});for(var y=[],_=0;_<c.length;++_){
var S=c[_].value;(_===0||c[_-1].value!==S)&&(y.push(c[_]),S>=n[0]&&S<=n[1]&&h++)}var b=i/e;if(h>b*1.5&&p>b/1.5||(v.push(y),h>b||t===s[d]))break}c=[]}}}for(var w=ke(
Y(v,function(O){return ke(O,function(R){return R.value>=n[0]&&R.value<=n[1]&&!R.notAdd})}),function(O){return O.length>0}),T=w.length-1,D=[],d=0;d<w.length;++d)
for(var x=w[d],E=0;E<x.length;++E){var C=bi(x[E].value,r);D.push({value:x[E].value,time:{level:T-d,upperTimeUnit:C,lowerTimeUnit:C}})}Jl(D,Pw,null),D.sort(function(O,R){
return O.value-R.value});var L=D[0],A=D[D.length-1],N=bi(n[0],r),I=bi(n[1],r);return(!L||L.value>n[0])&&D.unshift({value:n[0],time:{level:0,upperTimeUnit:N,lowerTimeUnit:N},
notNice:!0}),(!A||A.value<n[1])&&D.push({value:n[1],time:{level:0,upperTimeUnit:I,lowerTimeUnit:I},notNice:!0}),D}var PM=function(t,e){var r=t.getExtent();if(r[0]===
r[1]&&(r[0]-=mt,r[1]+=mt),r[1]===-1/0&&r[0]===1/0){var n=new Date;r[1]=+new Date(n.getFullYear(),n.getMonth(),n.getDate()),r[0]=r[1]-mt}t.setExtent(r[0],r[1]);var i=Jv(
e.splitNumber,10),a=tu(t)/i,o=e.minInterval,s=e.maxInterval;o!=null&&a<o&&(a=o),s!=null&&a>s&&(a=s);var u=iu.length,l=Math.min(CM(iu,a,0,u),u-1),f=iu[l][1],v=iu[Math.
max(l-1,0)][0];t.setTimeInterval({approxInterval:a,interval:f,minLevelUnit:v})};er.registerClass(d0);var kM=d0,au=0,ou=1,RM=2,y0=(function(t){ee(e,t);function e(r){
var n=t.call(this)||this;n.type="log",n.parse=On.parse,n.base=r.logBase||10;var i=[],a=[],o=n._lookup={from:i,to:a};i[au]=i[ou]=a[au]=a[ou]=NaN,s0(n,e.mapperMethods);
var s=$e(),u=r.breakOption,l={lookup:o};return s&&s.parseAxisBreakOptionInwardTransform(u,n,{noNegative:!0},RM,l),n.powStub=new On({breakParsed:l.original}),n.intervalStub=
new On({breakParsed:l.transformed}),u0(n,n.intervalStub),n}return e.prototype.getTicks=function(r){var n=this.base,i=this.powStub,a=$e(),o=this.intervalStub,s=o.
getExtent(),u=i.getExtent(),l={lookup:{from:s,to:u}};return Y(o.getTicks(r||{}),function(f){var v=f.value,c=jv(v,n,l),h;if(a){var p=a.getTicksBreakOutwardTransform(
this,f,ms(i),this._lookup);p&&(h=p.vBreak,c=p.tickVal)}return{value:c,break:h}},this)},e.prototype.getMinorTicks=function(r){return ec(this,r,ms(this.powStub),this.
intervalStub.getConfig().interval)},e.prototype.getLabel=function(r,n){return this.intervalStub.getLabel(r,n)},e.type="log",e.mapperMethods={needTransform:function(){
return!0},normalize:function(r){return this.intervalStub.normalize(nu(r,this.base))},scale:function(r){return jv(this.intervalStub.scale(r),this.base,null)},transformIn:function(r,n){
return r=nu(r,this.base),n&&n.depth===eu?r:this.intervalStub.transformIn(r,n)},transformOut:function(r,n){var i=n?n.depth:null;return _0.depth=i,S0.lookup=this.
_lookup,jv(i===eu?r:this.intervalStub.transformOut(r,_0),this.base,S0)},contain:function(r){return this.powStub.contain(r)},setExtent:function(r,n){this.setExtent2(
wt,r,n)},setExtent2:function(r,n,i){if(!(!ui(n,i)||n<=0||i<=0)){var a=b0,o=b0;if(r===wt){var s=this._lookup;a=s.to,o=s.from}this.powStub.setExtent2(r,a[au]=n,a[ou]=
i);var u=this.base;this.intervalStub.setExtent2(r,o[au]=nu(n,u),o[ou]=nu(i,u))}},getFilter:function(){return{g:0}},sanitize:function(r,n){return ui(n[0],n[1])&&
Lt(r)&&r<=0&&(r=n[0]),r},getDefaultStartValue:function(){return 1},getExtent:function(){return this.powStub.getExtent()},getExtentUnsafe:function(r,n){return n===
null?this.powStub.getExtentUnsafe(r,null):this.intervalStub.getExtentUnsafe(r,n)}},e})(er);er.registerClass(y0);var _0={},S0={},b0=[],tc=y0,w0={value:1,category:1,
time:1,log:1},T0=pe();function BM(t){var e=t.get("type");return(e==null||!it(w0,e)&&!er.getClass(e))&&(e="value"),e}function FM(t,e,r){var n=$e(),i;switch(n&&(i=
E0(t,e,r)),e){case"category":return new EM({ordinalMeta:t.getOrdinalMeta?t.getOrdinalMeta():t.getCategories(),extent:ct()});case"time":return new kM({locale:t.ecModel.
getLocaleModel(),useUTC:t.ecModel.get("useUTC"),breakOption:i});case"log":return new tc({logBase:t.get("logBase"),breakOption:i});case"value":return new On({breakOption:i});default:
return new(er.getClass(e)||On)({})}}function VM(t,e,r){var n=r?ka(t,null):t.getExtentUnsafe(wt,null),i=n[0],a=n[1];return ui(i,a)?i===e||a===e?GM:i<e&&a>e?zM:rc:
rc}var zM=1,GM=2,rc=3;function UM(t){T0(t).noOnMyZero=!0}function HM(t){return T0(t).noOnMyZero}function su(t){var e=t.getLabelModel().get("formatter");if(t.type===
"time"){var r=AE(e);return function(i,a){return t.scale.getFormattedLabel(i,a,r)}}else{if(Z(e))return function(i){var a=t.scale.getLabel(i),o=e.replace("{value}",
a??"");return o};if(j(e)){if(t.type==="category")return function(i,a){return e(D0(t,i),i.value-t.scale.getExtent()[0],null)};var n=$e();return function(i,a){var o=null;
return n&&(o=n.makeAxisLabelFormatterParamBreak(o,i.break)),e(D0(t,i),a,o)}}else return function(i){return t.scale.getLabel(i)}}}function D0(t,e){var r=t.scale;
return kt(r)?r.getLabel(e):e.value}function nc(t){var e=t.get("interval");return e??"auto"}function WM(t){return t.type==="category"&&nc(t.getLabelModel())===0}
function YM(t,e){var r={};return M(t.mapDimensionsAll(e),function(n){r[n0(t,n)]=!0}),ie(r)}function Fi(t){return t==="middle"||t==="center"}function Ra(t){return t.
getShallow("show")}function E0(t,e,r){var n=t.get("breaks",!0);if(n!=null){if(!$e()){process.env.NODE_ENV!=="production"&&se('Must `import {AxisBreak} from "ech\
arts/features.js"; use(AxisBreak);` first if using breaks option.');return}if(!r||!XM(e)){if(process.env.NODE_ENV!=="production"){var i=t instanceof be?" "+t.type+
"["+t.componentIndex+"]":"";se("Axis"+i+" does not support break.")}return}return n}}function XM(t){return t!=="category"}function C0(t,e,r,n,i,a){var o=Bi(t),s=o?
t.intervalStub:t;if(s.setExtent(n[0],n[1]),o){var u=t.powStub,l={depth:eu},f=t.transformOut(n[0],l),v=t.transformOut(n[1],l),c=DM(r,n);e[0]&&!c[0]&&(f=i[0]),e[1]&&
!c[1]&&(v=i[1]),u.setExtent(f,v)}s.setConfig(a)}function Ba(t,e){return kt(t)?t.getRawOrdinalNumber(e.value):e.value}function x0(t,e){return kt(t)&&!!e.get("bou\
ndaryGap")}var qM=(function(){function t(){}return t.prototype.needIncludeZero=function(){return!this.option.scale},t.prototype.getCoordSysModel=function(){},t})(),
ZM=Up(),uu="|&",Vi=pe(),A0=-2,KM=-1,QM=pe(),Pn;process.env.NODE_ENV!=="production"&&(Pn=function(t){P(t&&t.model&&t.model.uid&&t.model.ecModel)});function ic(t,e){
var r=t.model,n=Vi(Li(r.ecModel)).keyed,i=n&&n.get(e);return i&&i.get(r.uid)}function $M(t,e){return process.env.NODE_ENV!=="production"&&(P(e!=null),Pn(t)),L0(
ic(t,e))}function jM(t,e){process.env.NODE_ENV!=="production"&&Pn(t);var r=[];return M0(t.model.ecModel,function(n){for(var i=0;i<e.length;i++)e[i]&&n.serByIdx[e[i].
seriesIndex]&&r.push(L0(n))}),r}function M0(t,e){var r=Vi(Li(t)).keyed;r&&r.each(function(n,i){n.each(function(a,o){e(a,i,o)})})}function L0(t){return{liPosMinGap:t?
t.liPosMinGap:void 0}}function JM(t,e){process.env.NODE_ENV!=="production"&&Pn(t);var r=t.model.ecModel,n=Vi(Li(r)).axSer;n&&ac(r,n.get(t.model.uid),e)}function N0(t,e,r){
process.env.NODE_ENV!=="production"&&(P(e!=null),Pn(t));var n=ic(t,e);n&&ac(t.model.ecModel,n.sers,r)}function ac(t,e,r){if(e)for(var n=0;n<e.length;n++){var i=e[n];
t.isSeriesFiltered(i)||r(i)}}function eL(t,e,r){process.env.NODE_ENV!=="production"&&P(e!=null);var n=Vi(Li(t)).keyed,i=n&&n.get(e);i&&i.each(function(a){process.
env.NODE_ENV!=="production"&&P(a.sers.length>0),r(a.axis)})}function I0(t,e){process.env.NODE_ENV!=="production"&&Pn(t);var r=t.model,n=Vi(Li(r.ecModel)).keys;n&&
M(n.get(r.uid),function(i){if(process.env.NODE_ENV!=="production"){var a=ic(t,i);P(a&&a.sers.length>0)}e(i)})}function tL(t){var e=QM(Ux(t)),r=e.keyed||(e.keyed=
K());M0(t,function(n,i,a){var o=r.get(i)||r.set(i,K()),s=o.get(a)||o.set(a,{});n.metrics.liPosMinGap&&O0.liPosMinGap(t,n,s)})}function rL(t,e){O0[t]=e}var O0={};
function P0(t,e,r){if(t){var n=e.ecModel,i=Vi(Li(n)),a=t.model.uid;if(process.env.NODE_ENV!=="production"){Pn(t);var o=i.axSerPairCheck||(i.axSerPairCheck=K()),
s=""+a+uu+e.uid;P(!o.get(s)),o.set(s,1)}var u=i.axSer||(i.axSer=K()),l=u.get(a)||u.set(a,[]);if(process.env.NODE_ENV!=="production"){var f=l[l.length-1];f&&P(f.
seriesIndex<e.seriesIndex)}l.push(e);var v=e.subType,c=e.getBaseAxis()===t,h=lu.get(oc(v,c,r))||lu.get(oc(v,c,null));if(h){var p=i.keyed||(i.keyed=K()),d=i.keys||
(i.keys=K()),g=h.key,m=p.get(g)||p.set(g,K()),y=m.get(a);y||(y=m.set(a,{axis:t,sers:[],serByIdx:[]}),y.metrics=h.getMetrics(t),(d.get(a)||d.set(a,[])).push(g)),
y.sers.push(e),y.serByIdx[e.seriesIndex]=e}}}function oc(t,e,r){return t+uu+G(e,!0)+uu+(r||"")}function nL(t,e){var r=oc(e.seriesType,e.baseAxis,e.coordSysType);
process.env.NODE_ENV!=="production"&&(P(e.seriesType&&e.key&&!sc.get(e.key)&&!lu.get(r)),sc.set(e.key,1)),lu.set(r,e),ZM(t,function(){t.registerProcessor(t.PRIORITY.
PROCESSOR.AXIS_STATISTICS,{overallReset:tL})})}var sc;process.env.NODE_ENV!=="production"&&(sc=K());var lu=K(),iL=pe(),aL=1,oL=2,sL=3,k0=(function(){function t(e,r,n,i,a){
var o=kt(e),s=o?r.getCategories().length:null,u;if(o){var l=r.getCategories(!0);u=l&&!l.length}var f=n.slice();(ru(e)||Bi(e)||$v(e))&&(zp(f,Fa(e,r.get("dataMin",
!0))),Gp(f,Fa(e,r.get("dataMax",!0)))),Nw(f)||(f[0]=f[1]=NaN);var v=[],c=[!1,!1],h=r.get("min",!0);h==="dataMin"?(v[0]=f[0],c[0]=!0):(v[0]=Fa(e,j(h)?h({min:f[0],
max:f[1]}):h),c[0]=v[0]!=null);var p=r.get("max",!0);p==="dataMax"?(v[1]=f[1],c[1]=!0):(v[1]=Fa(e,j(p)?p({min:f[0],max:f[1]}):p),c[1]=v[1]!=null);var d=uL(e,r),
g=o?null:f[1]-f[0]||Math.abs(f[0]);v[0]==null&&(v[0]=o?u?f[0]:s?0:NaN:f[0]-d[0]*g),v[1]==null&&(v[1]=o?u?f[1]:s?s-1:NaN:f[1]+d[1]*g),!vr(v[0])&&(v[0]=NaN),!vr(v[1])&&
(v[1]=NaN);var m=u||Hn(v[0])||Hn(v[1])||o&&!s,y=ru(e),_=y&&r.needIncludeZero&&r.needIncludeZero();_&&(v[0]>0&&v[1]>0&&!c[0]&&(v[0]=0),v[0]<0&&v[1]<0&&!c[1]&&(v[1]=
0));var S=!1;v[0]>v[1]&&(v.reverse(),S=!0);var b=Fa(e,r.get("startValue",!0)),w=b!=null;!Lt(b)&&i&&(b=e.getDefaultStartValue?e.getDefaultStartValue():0),Lt(b)&&
(w||!y||_)&&(b<v[0]&&!c[0]?(v[0]=b,c[0]=!0):b>v[1]&&!c[1]&&(v[1]=b,c[1]=!0));var T=this._i={scale:e,dataMM:f,noZoomEffMM:v,zoomMM:[],fixMM:c,zoomFixMM:[!1,!1],startValue:b,
isBlank:m,incl0:_,tggAxInv:S,ctnShp:a};R0(T,v)}return t.prototype.makeNoZoom=function(){return this._i.noZoomEffMM.slice()},t.prototype.makeFinal=function(){var e=this.
_i,r=e.zoomMM,n=e.noZoomEffMM,i=e.zoomFixMM,a=e.fixMM,o={fixMM:a,zoomFixMM:i,isBlank:e.isBlank,incl0:e.incl0,tggAxInv:e.tggAxInv,ctnShp:e.ctnShp,effMM:n.slice()},
s=o.effMM;return r[0]!=null&&(s[0]=r[0],a[0]=i[0]=!0),r[1]!=null&&(s[1]=r[1],a[1]=i[1]=!0),R0(e,s),o},t.prototype.makeRenderInfo=function(){return{startValue:this.
_i.startValue}},t.prototype.setZoomMM=function(e,r){this._i.zoomMM[e]=r},t})();function R0(t,e){var r=t.scale,n=t.dataMM;r.sanitize&&(e[0]=r.sanitize(e[0],n),e[1]=
r.sanitize(e[1],n),Iw(e))}function Fa(t,e){return e==null?null:Hn(e)?NaN:t.parse(e)}function uL(t,e){var r;if(kt(t))r=[0,0];else{var n=e.get("boundaryGap");typeof n==
"boolean"&&(process.env.NODE_ENV!=="production"&&n===!0&&console.warn('Boolean type for boundaryGap is only allowed for ordinal axis. Please use string in perce\
ntage instead, e.g., "20%". Currently, boundaryGap is set to 0.'),n=null),r=H(n)?n:[n,n]}return[B0(r[0]),B0(r[1])]}function B0(t){return Jr(typeof t=="boolean"?
0:t,1)||0}function F0(t){var e=iL(t.scale);return e.extent||(e.extent=ct()),e}function lL(t,e){F0(t).dimIdxInCoord=e.get(t.dim)}function fL(t,e){var r=t.scale,n=t.
model,i=t.dim;if(process.env.NODE_ENV!=="production"&&P(r&&n&&i),r.rawExtentInfo){process.env.NODE_ENV!=="production"&&P(r.rawExtentInfo.from!==e||e===oL);return}
vL(r,t,i,n,e)}function vL(t,e,r,n,i){var a=F0(e),o=a.extent,s=!1;JM(e,function(f){if(f.boxCoordinateSystem){var v=Zg(f).coord,c=a.dimIdxInCoord;if(!(c>=0))process.
env.NODE_ENV!=="production"&&se('Property "series.coord" is not supported on axis '+f.boxCoordinateSystem.type+".");else if(H(v)){var h=v[c];h!=null&&!H(h)&&jl(
o,t.parse(h))}}else if(f.coordinateSystem){var p=f.getData();if(p){var d=t.getFilter?t.getFilter():null;M(YM(p,r),function(g){Lw(o,p.getApproximateExtent(g,d))})}
f.__requireStartValue&&f.__requireStartValue(e)&&(s=!0)}});var u=pL(t,e,n),l=new k0(t,n,o,s,u);V0(t,l,i),a.extent=null}function cL(t,e){var r=t.scale;process.env.
NODE_ENV!=="production"&&P(!r.rawExtentInfo),V0(r,new k0(r,t.model,e,!1,!1),sL)}function V0(t,e,r){t.rawExtentInfo=e,e.from=r}function hL(t,e){process.env.NODE_ENV!==
"production"&&P(!fu.get(t)),fu.set(t,e)}var fu=K();function z0(t,e,r,n,i){process.env.NODE_ENV!=="production"&&P(!i||!t.rawExtentInfo),t.rawExtentInfo||cL({scale:t,
model:e},i||ct());var a=t.rawExtentInfo.makeFinal(),o=a.effMM;return t.setExtent(o[0],o[1]),t.setBlank(a.isBlank),n&&a.tggAxInv&&r&&!r.get("legacyMinMaxDontInve\
rseAxis")&&(n.inverse=!n.inverse),a}function pL(t,e,r){var n=x0(t,r),i=r.get("containShape",!0);if(i==null&&!n&&(i=!0),!i)return!1;var a=!1;return I0(e,function(o){
a=!!fu.get(o)||a}),a}function dL(t,e,r,n){if(r.ctnShp){var i;if(I0(t,function(s){var u=fu.get(s);if(u){var l=u(t,n);l&&(i=i||[0,0],zp(i,l[0]),Gp(i,l[1]),UM(t))}}),
!!i){var a=e.getExtent();if(kt(e))t.onBand||e.setExtent2(Oa,ur(a[0],a[0]+i[0]),ye(a[1],a[1]+i[1]));else{var o=a.slice();r.zoomFixMM[0]||(o[0]=ur(o[0],e.transformOut(
e.transformIn(o[0],null)+i[0],null))),r.zoomFixMM[1]||(o[1]=ye(o[1],e.transformOut(e.transformIn(o[1],null)+i[1],null))),(o[0]<a[0]||o[1]>a[1])&&e.setExtent2(Oa,
o[0],o[1])}}}}function G0(t,e){var r=Bi(t),n=r?t.intervalStub:t,i=e.fixMinMax||[],a=r?t.getExtent():null,o=n.getExtent(),s=v0(o,i,e.rawExtentResult);n.setExtent(
s[0],s[1]),s=n.getExtent();var u=r?mL(n,e):gL(n,e),l=u.intervalPrecision,f=u.interval,v=e.userInterval;v!=null&&(u.interval=v,u.intervalPrecision=In(v)),i[0]||(s[0]=
ae(ii(s[0]/f)*f,l)),i[1]||(s[1]=ae(ta(s[1]/f)*f,l)),v!=null&&(u.niceExtent=s.slice()),C0(t,i,o,s,a,u)}function gL(t,e){var r=Jv(e.splitNumber,5),n=tu(t);process.
env.NODE_ENV!=="production"&&P(isFinite(n)&&n>0);var i=e.minInterval,a=e.maxInterval,o=ql(n/r,!0);i!=null&&o<i&&(o=i),a!=null&&o>a&&(o=a);var s=In(o),u=t.getExtent(),
l=[ae(ta(u[0]/o)*o,s),ae(ii(u[1]/o)*o,s)];return{interval:o,intervalPrecision:s,niceExtent:l}}function mL(t,e){var r=Jv(e.splitNumber,10),n=t.getExtent(),i=tu(t);
process.env.NODE_ENV!=="production"&&P(isFinite(i)&&i>0);var a=ye(Dp(i),1),o=r/i*a;o<=.5&&(a*=10);var s=In(a),u=[ae(ta(n[0]/a)*a,s),ae(ii(n[1]/a)*a,s)];return{intervalPrecision:s,
interval:a,niceExtent:u}}function U0(t){var e=t.scale,r=t.model,n=r.axis,i=r.ecModel;process.env.NODE_ENV!=="production"&&P(n&&i),yL(e,r,n,i,null)}function yL(t,e,r,n,i){
var a=z0(t,e,n,r,i),o=ru(t)||$v(t);_L(t,{splitNumber:e.get("splitNumber"),fixMinMax:a.fixMM,userInterval:e.get("interval"),minInterval:o?e.get("minInterval"):null,
maxInterval:o?e.get("maxInterval"):null,rawExtentResult:a}),r&&n&&dL(r,t,a,n),process.env.NODE_ENV!=="production"&&t.freeze()}function _L(t,e){SL[t.type](t,e)}var SL={
interval:G0,log:G0,time:PM,ordinal:Xe},H0=[],bL={registerPreprocessor:Xy,registerProcessor:qy,registerPostInit:BA,registerPostUpdate:FA,registerUpdateLifecycle:Uv,
registerAction:Pi,registerCoordinateSystem:VA,registerLayout:zA,registerVisual:Ln,registerTransform:UA,registerLoading:Ky,registerMap:GA,registerImpl:Rx,PRIORITY:LA,
ComponentModel:be,ComponentView:Ai,SeriesModel:kr,ChartView:Jt,registerComponentModel:function(t){be.registerClass(t)},registerComponentView:function(t){Ai.registerClass(
t)},registerSeriesModel:function(t){kr.registerClass(t)},registerChartView:function(t){Jt.registerClass(t)},registerCustomSeries:function(t,e){Vx(t,e)},registerSubTypeDefaulter:function(t,e){
be.registerSubTypeDefaulter(t,e)},registerPainter:function(t,e){tw(t,e)}};function uc(t){if(H(t)){M(t,function(e){uc(e)});return}ue(H0,t)>=0||(H0.push(t),j(t)&&
(t={install:t}),t.install(bL))}var wL=pe(),Va=pe(),Rt={estimate:1,determine:2};function vu(t){return{out:{noPxChangeTryDetermine:[]},kind:t}}function TL(t,e){var r=t.
getLabelModel().get("customValues");if(r){var n=t.scale;return{labels:Y(W0(r,n),function(i,a){return{formattedLabel:su(t)(i,a),rawLabel:n.getLabel(i),tick:i}})}}
return t.type==="category"?EL(t,e):xL(t)}function DL(t,e,r){var n=t.scale,i=t.getTickModel().get("customValues");return i?{ticks:W0(i,n)}:t.type==="category"?CL(
t,e):{ticks:n.getTicks(r)}}function W0(t,e){var r=e.getExtent(),n=[];return M(t,function(i){i=e.parse(i),i>=r[0]&&i<=r[1]&&n.push(i)}),Jl(n,kw,null),Yl(n),Y(n,function(i){
return{value:i}})}function EL(t,e){var r=t.getLabelModel(),n=Y0(t,r,e);return!r.get("show")||t.scale.isBlank()?{labels:[]}:n}function Y0(t,e,r){var n=ML(t),i=nc(
e),a=r.kind===Rt.estimate;if(!a){var o=q0(n,i);if(o)return o}var s,u;j(i)?s=cu(t,i,!1):(u=i==="auto"?LL(t,r):i,s=cu(t,u,!1));var l={labels:s,labelCategoryInterval:u};
return a?r.out.noPxChangeTryDetermine.push(function(){return lc(n,i,l),!0}):lc(n,i,l),l}function CL(t,e){var r=AL(t),n=nc(e),i=q0(r,n);if(i)return i;var a,o;if((!e.
get("show")||t.scale.isBlank())&&(a=[]),j(n))a=cu(t,n,!0);else if(n==="auto"){var s=Y0(t,t.getLabelModel(),vu(Rt.determine));o=s.labelCategoryInterval,a=Y(s.labels,
function(u){return u.tick})}else o=n,a=cu(t,o,!0);return lc(r,n,{ticks:a,tickCategoryInterval:o})}function xL(t){var e=t.scale.getTicks(),r=su(t);return{labels:Y(
e,function(n,i){return{formattedLabel:r(n,i),rawLabel:t.scale.getLabel(n),tick:n}})}}var AL=X0("axisTick"),ML=X0("axisLabel");function X0(t){return function(r){
return Va(r)[t]||(Va(r)[t]={list:[]})}}function q0(t,e){for(var r=0;r<t.list.length;r++)if(t.list[r].key===e)return t.list[r].value}function lc(t,e,r){return t.
list.push({key:e,value:r}),r}function LL(t,e){if(e.kind===Rt.estimate){var r=t.calculateCategoryInterval(e);return e.out.noPxChangeTryDetermine.push(function(){
return Va(t).autoInterval=r,!0}),r}var n=Va(t).autoInterval;return n??(Va(t).autoInterval=t.calculateCategoryInterval(e))}function NL(t,e){var r=e.kind,n=OL(t),
i=su(t),a=(n.axisRotate-n.labelRotate)/180*Math.PI,o=t.scale,s=o.getExtent(),u=o.count();if(s[1]-s[0]<1)return 0;var l=1,f=40;u>f&&(l=Math.max(1,Math.floor(u/f)));
for(var v=s[0],c=t.dataToCoord(v+1)-t.dataToCoord(v),h=Math.abs(c*Math.cos(a)),p=Math.abs(c*Math.sin(a)),d=0,g=0;v<=s[1];v+=l){var m=0,y=0,_=Yb(i({value:v}),n.font,
"center","top");m=_.width*1.3,y=_.height*1.3,d=Math.max(d,m,7),g=Math.max(g,y,7)}var S=d/h,b=g/p;isNaN(S)&&(S=1/0),isNaN(b)&&(b=1/0);var w=Math.max(0,Math.floor(
Math.min(S,b)));if(r===Rt.estimate)return e.out.noPxChangeTryDetermine.push(Re(IL,null,t,w,u)),w;var T=Z0(t,w,u);return T??w}function IL(t,e,r){return Z0(t,e,r)==
null}function Z0(t,e,r){var n=wL(t.model),i=t.getExtent(),a=n.lastAutoInterval,o=n.lastTickCount;if(a!=null&&o!=null&&Math.abs(a-e)<=1&&Math.abs(o-r)<=1&&a>e&&n.
axisExtent0===i[0]&&n.axisExtent1===i[1])return a;n.lastTickCount=r,n.lastAutoInterval=e,n.axisExtent0=i[0],n.axisExtent1=i[1]}function OL(t){var e=t.getLabelModel();
return{axisRotate:t.getRotate?t.getRotate():t.isHorizontal&&!t.isHorizontal()?90:0,labelRotate:e.get("rotate")||0,font:e.getFont()}}function cu(t,e,r){var n=su(
t),i=t.scale,a=[],o=j(e);return c0(i,o?0:e,function(s,u){var l=i.getLabel(s);if(o){var f=!!e(s.value,l);if(s.offInterval=!f,!f&&!u)return}a.push(r?s:{formattedLabel:n(
s),rawLabel:l,tick:s})}),a}var PL=.8;function hu(t,e){e=e||{};var r={w:NaN,w2:NaN},n=t.scale,i=e.fromStat,a=e.min,o=SM(n);Lt(o)||(o=NaN);var s=t.getExtent(),u=Ge(
s[1]-s[0]);return kt(n)?kL(r,t,o,u):i?RL(r,t,o,u,i):a==null&&process.env.NODE_ENV!=="production"&&P(!1),a!=null&&(r.w=Lt(r.w)?ye(a,r.w):a),r}function kL(t,e,r,n){
var i=e.onBand,a=r+(i?1:0);a===0&&(a=1),t.w=n/a,!i&&r&&n&&(t.w2=t.w*r/n)}function RL(t,e,r,n,i){process.env.NODE_ENV!=="production"&&P(i);var a=!1,o=-1/0;M(i.key?
[$M(e,i.key)]:jM(e,i.sers||[]),function(s){var u=s.liPosMinGap;u!=null&&(u>0?(u>o&&(o=u),a=!1):u===A0&&(a=!0))}),Lt(r)&&r>0&&Lt(o)?(t.w=n/r*o,t.w2=o):a&&(t.w=n*
PL,t.w2=t.w*r/n)}var K0=[0,1],BL=(function(){function t(e,r,n){this.onBand=!1,this.inverse=!1,this.dim=e,this.scale=r,this._extent=n||[0,0]}return t.prototype.contain=
function(e){var r=this._extent,n=Math.min(r[0],r[1]),i=Math.max(r[0],r[1]);return e>=n&&e<=i},t.prototype.containData=function(e){return this.scale.contain(this.
scale.parse(e))},t.prototype.getExtent=function(){return this._extent.slice()},t.prototype.setExtent=function(e,r){var n=this._extent;n[0]=e,n[1]=r},t.prototype.
dataToCoord=function(e,r){var n=this.scale;return e=n.normalize(n.parse(e)),bp(e,K0,Q0(this),r)},t.prototype.coordToData=function(e,r){var n=bp(e,Q0(this),K0,r);
return this.scale.scale(n)},t.prototype.pointToData=function(e,r){},t.prototype.getTicksCoords=function(e){e=e||{};var r=e.tickModel||this.getTickModel(),n=DL(this,
r,{breakTicks:e.breakTicks,pruneByBreak:e.pruneByBreak}),i=Y(n.ticks,function(s){return{coord:this.dataToCoord(Ba(this.scale,s)),tick:s}},this),a=r.get("alignWi\
thLabel"),o=FL(this,i,a);return Y(i,function(s){return{coord:s.coord,tickValue:s.tick.value,onBand:o}})},t.prototype.getMinorTicksCoords=function(){if(kt(this.scale))
return[];var e=this.model.getModel("minorTick"),r=e.get("splitNumber");r>0&&r<100||(r=5);var n=this.scale.getMinorTicks(r),i=Y(n,function(a){return Y(a,function(o){
return{coord:this.dataToCoord(o),tickValue:o}},this)},this);return i},t.prototype.getViewLabels=function(e){return e=e||vu(Rt.determine),TL(this,e).labels},t.prototype.
getLabelModel=function(){return this.model.getModel("axisLabel")},t.prototype.getTickModel=function(){return this.model.getModel("axisTick")},t.prototype.getBandWidth=
function(){return hu(this,{min:1}).w},t.prototype.calculateCategoryInterval=function(e){return e=e||vu(Rt.determine),NL(this,e)},t})();function Q0(t){var e=t.getExtent();
if(t.onBand){var r=e[1]-e[0],n=r/t.scale.count()/2;e[0]+=n,e[1]-=n}return e}function FL(t,e,r){var n=e.length;if(!t.onBand||r||!n)return!1;var i=hu(t).w;if(!i)return!1;
M(e,function(s){s.coord-=i/2});var a=t.scale.getExtent(),o=e[n-1];return o.tick.offInterval&&e.pop(),e.push({coord:o.coord+i,tick:{value:a[1]+1}}),!0}var VL=BL,
zL=(function(t){ee(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r.hasSymbolVisual=!0,r}return e.prototype.getInitialData=
function(r){if(process.env.NODE_ENV!=="production"){var n=r.coordinateSystem;if(n!=="polar"&&n!=="cartesian2d")throw new Error("Line not support coordinateSyste\
m besides cartesian and polar")}return Js(null,this,{useEncodeDefaulter:!0})},e.prototype.getLegendIcon=function(r){var n=new ze,i=xn("line",0,r.itemHeight/2,r.
itemWidth,0,r.lineStyle.stroke,!1);n.add(i),i.setStyle(r.lineStyle);var a=this.getData().getVisual("symbol"),o=this.getData().getVisual("symbolRotate"),s=a==="n\
one"?"circle":a,u=r.itemHeight*.8,l=xn(s,(r.itemWidth-u)/2,(r.itemHeight-u)/2,u,u,r.itemStyle.fill);n.add(l),l.setStyle(r.itemStyle);var f=r.iconRotate==="inher\
it"?o:r.iconRotate||0;return l.rotation=f*Math.PI/180,l.setOrigin([r.itemWidth/2,r.itemHeight/2]),s.indexOf("empty")>-1&&(l.style.stroke=l.style.fill,l.style.fill=
Ee.color.neutral00,l.style.lineWidth=2),n},e.type="series.line",e.dependencies=["grid","polar"],e.defaultOption={z:3,coordinateSystem:"cartesian2d",legendHoverLink:!0,
clip:!0,label:{position:"top"},endLabel:{show:!1,valueAnimation:!0,distance:8},lineStyle:{width:2,type:"solid"},emphasis:{scale:!0},step:!1,smooth:!1,smoothMonotone:null,
symbol:"emptyCircle",symbolSize:6,symbolRotate:null,showSymbol:!0,showAllSymbol:"auto",connectNulls:!1,sampling:"none",animationEasing:"linear",progressive:0,hoverLayerThreshold:1/0,
universalTransition:{divideShape:"clone"},triggerLineEvent:!1,triggerEvent:!1},e})(kr),GL=zL;function fc(t,e){var r=t.mapDimensionsAll("defaultedLabel"),n=r.length;
if(n===1){var i=Ei(t,e,r[0]);return i!=null?i+"":null}else if(n){for(var a=[],o=0;o<r.length;o++)a.push(Ei(t,e,r[o]));return a.join(" ")}}function $0(t,e){var r=t.
mapDimensionsAll("defaultedLabel");if(!H(e))return e+"";for(var n=[],i=0;i<r.length;i++){var a=t.getDimensionIndex(r[i]);a>=0&&n.push(e[a])}return n.join(" ")}var UL=(function(t){
ee(e,t);function e(r,n,i,a){var o=t.call(this)||this;return o.updateData(r,n,i,a),o}return e.prototype._createSymbol=function(r,n,i,a,o,s){this.removeAll();var u=xn(
r,-1,-1,2,2,null,s);u.attr({z2:G(o,100),culling:!0,scaleX:a[0]/2,scaleY:a[1]/2}),u.drift=HL,this._symbolType=r,this.add(u)},e.prototype.stopSymbolAnimation=function(r){
this.childAt(0).stopAnimation(null,r)},e.prototype.getSymbolType=function(){return this._symbolType},e.prototype.getSymbolPath=function(){return this.childAt(0)},
e.prototype.highlight=function(){la(this.childAt(0))},e.prototype.downplay=function(){fa(this.childAt(0))},e.prototype.setZ=function(r,n){var i=this.childAt(0);
i.zlevel=r,i.z=n},e.prototype.setDraggable=function(r,n){var i=this.childAt(0);i.draggable=r,i.cursor=!n&&r?"move":i.cursor},e.prototype.updateData=function(r,n,i,a){
this.silent=!1;var o=r.getItemVisual(n,"symbol")||"circle",s=r.hostModel,u=e.getSymbolSize(r,n),l=e.getSymbolZ2(r,n),f=o!==this._symbolType,v=a&&a.disableAnimation;
if(f){var c=r.getItemVisual(n,"symbolKeepAspect");this._createSymbol(o,r,n,u,l,c)}else{var h=this.childAt(0);h.silent=!1;var p={scaleX:u[0]/2,scaleY:u[1]/2};v?h.
attr(p):Ot(h,p,s,n),dg(h)}if(this._updateCommon(r,n,u,i,a),f){var h=this.childAt(0);if(!v){var p={scaleX:this._sizeX,scaleY:this._sizeY,style:{opacity:h.style.opacity}};
h.scaleX=h.scaleY=0,h.style.opacity=0,dr(h,p,s,n)}}v&&this.childAt(0).stopAnimation("leave")},e.prototype._updateCommon=function(r,n,i,a,o){var s=this.childAt(0),
u=r.hostModel,l,f,v,c,h,p,d,g,m;if(a&&(l=a.emphasisItemStyle,f=a.blurItemStyle,v=a.selectItemStyle,c=a.focus,h=a.blurScope,d=a.labelStatesModels,g=a.hoverScale,
m=a.cursorStyle,p=a.emphasisDisabled),!a||r.hasItemOption){var y=a&&a.itemModel?a.itemModel:r.getItemModel(n),_=y.getModel("emphasis");l=_.getModel("itemStyle").
getItemStyle(),v=y.getModel(["select","itemStyle"]).getItemStyle(),f=y.getModel(["blur","itemStyle"]).getItemStyle(),c=_.get("focus"),h=_.get("blurScope"),p=_.get(
"disabled"),d=yi(y),g=_.getShallow("scale"),m=y.getShallow("cursor")}var S=r.getItemVisual(n,"symbolRotate");s.attr("rotation",(S||0)*Math.PI/180||0);var b=Fs(r.
getItemVisual(n,"symbolOffset"),i);b&&(s.x=b[0],s.y=b[1]),m&&s.attr("cursor",m);var w=r.getItemVisual(n,"style"),T=w.fill;if(s instanceof vn){var D=s.style;s.useStyle(
B({image:D.image,x:D.x,y:D.y,width:D.width,height:D.height},w))}else s.__isEmptyBrush?s.useStyle(B({},w)):s.useStyle(w),s.style.decal=null,s.setColor(T,o&&o.symbolInnerColor),
s.style.strokeNoScale=!0;var x=r.getItemVisual(n,"liftZ"),E=this._z2;x!=null?E==null&&(this._z2=s.z2,s.z2+=x):E!=null&&(s.z2=E,this._z2=null);var C=o&&o.useNameLabel;
vs(s,d,{labelFetcher:u,labelDataIndex:n,defaultText:L,inheritColor:T,defaultOpacity:w.opacity});function L(I){return C?r.getName(I):fc(r,I)}this._sizeX=i[0]/2,this.
_sizeY=i[1]/2;var A=s.ensureState("emphasis");A.style=l,s.ensureState("select").style=v,s.ensureState("blur").style=f;var N=g==null||g===!0?Math.max(1.1,3/this.
_sizeY):isFinite(g)&&g>0?+g:1;A.scaleX=this._sizeX*N,A.scaleY=this._sizeY*N,this.setSymbolScale(1),va(this,c,h,p)},e.prototype.setSymbolScale=function(r){this.scaleX=
this.scaleY=r},e.prototype.fadeOut=function(r,n,i){var a=this.childAt(0),o=_e(this).dataIndex,s=i&&i.animation;if(this.silent=a.silent=!0,i&&i.fadeLabel){var u=a.
getTextContent();u&&Ff(u,{style:{opacity:0}},n,{dataIndex:o,removeOpt:s,cb:function(){a.removeTextContent()}})}else a.removeTextContent();Ff(a,{style:{opacity:0},
scaleX:0,scaleY:0},n,{dataIndex:o,cb:r,removeOpt:s})},e.getSymbolSize=function(r,n){return Dv(r.getItemVisual(n,"symbolSize"))},e.getSymbolZ2=function(r,n){return r.
getItemVisual(n,"z2")},e})(ze);function HL(t,e){this.parent.drift(t,e)}var vc=UL;function pu(t,e,r,n){return e&&!isNaN(e[0])&&!isNaN(e[1])&&!(n&&n.isIgnore&&n.isIgnore(
r))&&!(n&&n.clipShape&&!n.clipShape.contain(e[0],e[1]))&&t.getItemVisual(r,"symbol")!=="none"}function j0(t){return t!=null&&!Q(t)&&(t={isIgnore:t}),t||{}}function J0(t){
var e=t.hostModel,r=e.getModel("emphasis");return{emphasisItemStyle:r.getModel("itemStyle").getItemStyle(),blurItemStyle:e.getModel(["blur","itemStyle"]).getItemStyle(),
selectItemStyle:e.getModel(["select","itemStyle"]).getItemStyle(),focus:r.get("focus"),blurScope:r.get("blurScope"),emphasisDisabled:r.get("disabled"),hoverScale:r.
get("scale"),labelStatesModels:yi(e),cursorStyle:e.get("cursor")}}function e_(t,e,r,n,i,a,o){var s=new t(e,r,n,i);return s.setPosition(a),e.setItemGraphicEl(r,s),
o.add(s),s}var WL=(function(){function t(e){this.group=new ze,this._SymbolCtor=e||vc}return t.prototype.updateData=function(e,r){this._progressiveEls=null,r=j0(
r);var n=this.group,i=e.hostModel,a=this._data,o=this._SymbolCtor,s=r.disableAnimation,u=this._seriesScope=J0(e),l={disableAnimation:s},f=r.getSymbolPoint||function(v){
return e.getItemLayout(v)};a||n.removeAll(),e.diff(a).add(function(v){var c=f(v);pu(e,c,v,r)&&e_(o,e,v,u,l,c,n)}).update(function(v,c){var h=a.getItemGraphicEl(
c),p=f(v);if(!pu(e,p,v,r)){n.remove(h);return}var d=e.getItemVisual(v,"symbol")||"circle",g=h&&h.getSymbolType&&h.getSymbolType();if(!h||g&&g!==d)n.remove(h),h=
new o(e,v,u,l),h.setPosition(p);else{h.updateData(e,v,u,l);var m={x:p[0],y:p[1]};s?h.attr(m):Ot(h,m,i)}n.add(h),e.setItemGraphicEl(v,h)}).remove(function(v){var c=a.
getItemGraphicEl(v);c&&c.fadeOut(function(){n.remove(c)},i)}).execute(),this._getSymbolPoint=f,this._data=e},t.prototype.updateLayout=function(e){var r=this._data;
if(r)for(var n=this,i=r.getStore(),a=0,o=i.count();a<o;a++){var s=r.getItemGraphicEl(a),u=n._getSymbolPoint(a);pu(r,u,a,e)?(s=s||e_(n._SymbolCtor,r,a,n._seriesScope,
{disableAnimation:!0},u,n.group),s.stopAnimation(),s.setPosition(u),s.markRedraw()):s&&(n.group.remove(s),r.setItemGraphicEl(a,null))}},t.prototype.incrementalPrepareUpdate=
function(e){this._seriesScope=J0(e),this._data=null,this.group.removeAll()},t.prototype.incrementalUpdate=function(e,r,n,i){this._progressiveEls=[],i=j0(i);function a(l){
l.isGroup||(l.incremental=n,l.ensureState("emphasis").hoverLayer=zf)}for(var o=e.start;o<e.end;o++){var s=r.getItemLayout(o);if(pu(r,s,o,i)){var u=new this._SymbolCtor(
r,o,this._seriesScope);u.traverse(a),u.setPosition(s),this.group.add(u),r.setItemGraphicEl(o,u),this._progressiveEls.push(u)}}},t.prototype.eachRendered=function(e){
ss(this._progressiveEls||this.group,e)},t.prototype.remove=function(e){var r=this.group,n=this._data;n&&e?n.eachItemGraphicEl(function(i){i.fadeOut(function(){r.
remove(i)},n.hostModel)}):r.removeAll()},t})(),t_=WL;function r_(t,e,r){var n=t.getBaseAxis(),i=t.getOtherAxis(n),a=YL(i,r),o=n.dim,s=i.dim,u=e.mapDimension(s),
l=e.mapDimension(o),f=s==="x"||s==="radius"?1:0,v=Y(t.dimensions,function(p){return e.mapDimension(p)}),c=!1,h=e.getCalculationInfo("stackResultDimension");return Nn(
e,v[0])&&(c=!0,v[0]=h),Nn(e,v[1])&&(c=!0,v[1]=h),{dataDimsForPoint:v,valueStart:a,valueAxisDim:s,baseAxisDim:o,stacked:!!c,valueDim:u,baseDim:l,baseDataOffset:f,
stackedOverDimension:e.getCalculationInfo("stackedOverDimension")}}function YL(t,e){var r=0,n=t.scale.getExtent();return e==="start"?r=n[0]:e==="end"?r=n[1]:ce(
e)&&!isNaN(e)?r=e:n[0]>0?r=n[0]:n[1]<0&&(r=n[1]),r}function n_(t,e,r,n){var i=NaN;t.stacked&&(i=r.get(r.getCalculationInfo("stackedOverDimension"),n)),isNaN(i)&&
(i=t.valueStart);var a=t.baseDataOffset,o=[];return o[a]=r.get(t.baseDim,n),o[1-a]=i,e.dataToPoint(o)}function Tt(t,e){return!isFinite(t)||!isFinite(e)}var XL=typeof Float32Array!==
ci?Float32Array:void 0,qL=typeof Float64Array!==ci?Float64Array:void 0;function yr(t){return cc({ctor:XL},t).arr}function cc(t,e){process.env.NODE_ENV!=="produc\
tion"&&P(e!=null&&isFinite(e)&&e>=0&&t.hasOwnProperty("ctor"));var r=t.arr,n=t.ctor;if(e>wp&&(e=wp),!r||t.typed&&r.length<e){var i=void 0;if(n)try{i=new n(e),t.
typed=!0,r&&i.set(r)}catch(s){process.env.NODE_ENV!=="production"&&se(s)}if(!i&&(i=[],t.typed=!1,r))for(var a=0,o=r.length;a<o;a++)i[a]=r[a];t.arr=i}return t}function ZL(t,e){
var r=[];return e.diff(t).add(function(n){r.push({cmd:"+",idx:n})}).update(function(n,i){r.push({cmd:"=",idx:i,idx1:n})}).remove(function(n){r.push({cmd:"-",idx:n})}).
execute(),r}function KL(t,e,r,n,i,a,o,s){for(var u=ZL(t,e),l=[],f=[],v=[],c=[],h=[],p=[],d=[],g=r_(i,e,o),m=t.getLayout("points")||[],y=e.getLayout("points")||[],
_=0;_<u.length;_++){var S=u[_],b=!0,w=void 0,T=void 0;switch(S.cmd){case"=":w=S.idx*2,T=S.idx1*2;var D=m[w],x=m[w+1],E=y[T],C=y[T+1];(isNaN(D)||isNaN(x))&&(D=E,
x=C),l.push(D,x),f.push(E,C),v.push(r[w],r[w+1]),c.push(n[T],n[T+1]),d.push(e.getRawIndex(S.idx1));break;case"+":var L=S.idx,A=g.dataDimsForPoint,N=i.dataToPoint(
[e.get(A[0],L),e.get(A[1],L)]);T=L*2,l.push(N[0],N[1]),f.push(y[T],y[T+1]);var I=n_(g,i,e,L);v.push(I[0],I[1]),c.push(n[T],n[T+1]),d.push(e.getRawIndex(L));break;case"\
-":b=!1}b&&(h.push(S),p.push(p.length))}p.sort(function(J,te){return d[J]-d[te]});for(var O=l.length,R=yr(O),k=yr(O),V=yr(O),W=yr(O),U=[],_=0;_<p.length;_++){var X=p[_],
q=_*2,z=X*2;R[q]=l[z],R[q+1]=l[z+1],k[q]=f[z],k[q+1]=f[z+1],V[q]=v[z],V[q+1]=v[z+1],W[q]=c[z],W[q+1]=c[z+1],U[_]=h[X]}return{current:R,next:k,stackedOnCurrent:V,
stackedOnNext:W,status:U}}var Br=Math.min,Fr=Math.max;function hc(t,e,r,n,i,a,o,s,u){for(var l,f,v,c,h,p,d=r,g=0;g<n;g++){var m=e[d*2],y=e[d*2+1];if(d>=i||d<0)break;
if(Tt(m,y)){if(u){d+=a;continue}break}if(d===r)t[a>0?"moveTo":"lineTo"](m,y),v=m,c=y;else{var _=m-l,S=y-f;if(_*_+S*S<.5){d+=a;continue}if(o>0){for(var b=d+a,w=e[b*
2],T=e[b*2+1];w===m&&T===y&&g<n;)g++,b+=a,d+=a,w=e[b*2],T=e[b*2+1],m=e[d*2],y=e[d*2+1],_=m-l,S=y-f;var D=g+1;if(u)for(;Tt(w,T)&&D<n;)D++,b+=a,w=e[b*2],T=e[b*2+1];
var x=.5,E=0,C=0,L=void 0,A=void 0;if(D>=n||Tt(w,T))h=m,p=y;else{E=w-l,C=T-f;var N=m-l,I=w-m,O=y-f,R=T-y,k=void 0,V=void 0;if(s==="x"){k=Math.abs(N),V=Math.abs(
I);var W=E>0?1:-1;h=m-W*k*o,p=y,L=m+W*V*o,A=y}else if(s==="y"){k=Math.abs(O),V=Math.abs(R);var U=C>0?1:-1;h=m,p=y-U*k*o,L=m,A=y+U*V*o}else k=Math.sqrt(N*N+O*O),
V=Math.sqrt(I*I+R*R),x=V/(V+k),h=m-E*o*(1-x),p=y-C*o*(1-x),L=m+E*o*x,A=y+C*o*x,L=Br(L,Fr(w,m)),A=Br(A,Fr(T,y)),L=Fr(L,Br(w,m)),A=Fr(A,Br(T,y)),E=L-m,C=A-y,h=m-E*
k/V,p=y-C*k/V,h=Br(h,Fr(l,m)),p=Br(p,Fr(f,y)),h=Fr(h,Br(l,m)),p=Fr(p,Br(f,y)),E=m-h,C=y-p,L=m+E*V/k,A=y+C*V/k}t.bezierCurveTo(v,c,h,p,m,y),v=L,c=A}else t.lineTo(
m,y)}l=m,f=y,d+=a}return g}var i_=(function(){function t(){this.smooth=0,this.smoothConstraint=!0}return t})(),QL=(function(t){ee(e,t);function e(r){var n=t.call(
this,r)||this;return n.type="ec-polyline",n}return e.prototype.getDefaultStyle=function(){return{stroke:Ee.color.neutral99,fill:null}},e.prototype.getDefaultShape=
function(){return new i_},e.prototype.buildPath=function(r,n){var i=n.points,a=0,o=i.length/2;if(n.connectNulls){for(;o>0&&Tt(i[o*2-2],i[o*2-1]);o--);for(;a<o&&
Tt(i[a*2],i[a*2+1]);a++);}for(;a<o;)a+=hc(r,i,a,o,o,1,n.smooth,n.smoothMonotone,n.connectNulls)+1},e.prototype.getPointOn=function(r,n){this.path||(this.createPathProxy(),
this.buildPath(this.path,this.shape));for(var i=this.path,a=i.data,o=Lr.CMD,s,u,l=n==="x",f=[],v=0;v<a.length;){var c=a[v++],h=void 0,p=void 0,d=void 0,g=void 0,
m=void 0,y=void 0,_=void 0;switch(c){case o.M:s=a[v++],u=a[v++];break;case o.L:if(h=a[v++],p=a[v++],_=l?(r-s)/(h-s):(r-u)/(p-u),_<=1&&_>=0){var S=l?(p-u)*_+u:(h-
s)*_+s;return l?[r,S]:[S,r]}s=h,u=p;break;case o.C:h=a[v++],p=a[v++],d=a[v++],g=a[v++],m=a[v++],y=a[v++];var b=l?so(s,h,d,m,r,f):so(u,p,g,y,r,f);if(b>0)for(var w=0;w<
b;w++){var T=f[w];if(T<=1&&T>=0){var S=l?Me(u,p,g,y,T):Me(s,h,d,m,T);return l?[r,S]:[S,r]}}s=m,u=y;break}}},e})(ve),$L=(function(t){ee(e,t);function e(){return t!==
null&&t.apply(this,arguments)||this}return e})(i_),jL=(function(t){ee(e,t);function e(r){var n=t.call(this,r)||this;return n.type="ec-polygon",n}return e.prototype.
getDefaultShape=function(){return new $L},e.prototype.buildPath=function(r,n){var i=n.points,a=n.stackedOnPoints,o=0,s=i.length/2,u=n.smoothMonotone;if(n.connectNulls){
for(;s>0&&Tt(i[s*2-2],i[s*2-1]);s--);for(;o<s&&Tt(i[o*2],i[o*2+1]);o++);}for(;o<s;){var l=hc(r,i,o,s,s,1,n.smooth,u,n.connectNulls);hc(r,a,o+l-1,l,s,-1,n.stackedOnSmooth,
u,n.connectNulls),o+=l+1,r.closePath()}},e})(ve);function a_(t,e,r,n,i){var a=t.getArea(),o=a.x,s=a.y,u=a.width,l=a.height,f=r.get(["lineStyle","width"])||0;o-=
f/2,s-=f/2,u+=f,l+=f,u=Math.ceil(u),o!==Math.floor(o)&&(o=Math.floor(o),u++);var v=new Qe({shape:{x:o,y:s,width:u,height:l}});if(e){var c=t.getBaseAxis(),h=c.isHorizontal(),
p=c.inverse;h?(p&&(v.shape.x+=u),v.shape.width=0):(p||(v.shape.y+=l),v.shape.height=0);var d=j(i)?function(g){i(g,v)}:null;dr(v,{shape:{width:u,height:l,x:o,y:s}},
r,null,n,d)}return v}function o_(t,e,r){var n=t.getArea(),i=ae(n.r0,1),a=ae(n.r,1),o=new es({shape:{cx:ae(t.cx,1),cy:ae(t.cy,1),r0:i,r:a,startAngle:n.startAngle,
endAngle:n.endAngle,clockwise:n.clockwise}});if(e){var s=t.getBaseAxis().dim==="angle";s?o.shape.endAngle=n.startAngle:o.shape.r=i,dr(o,{shape:{endAngle:n.endAngle,
r:a}},r)}return o}function JL(t,e,r,n,i){if(t){if(t.type==="polar")return o_(t,e,r);if(t.type==="cartesian2d")return a_(t,e,r,n,i)}else return null;return null}
function eN(t){var e=t.coordinateSystem;if(t.get("clip",!0)&&e&&(!e.shouldClip||e.shouldClip()))return e.getArea&&e.getArea(.1)}function pc(t,e){return t.type===
e}var s_={};function tN(t,e){if(process.env.NODE_ENV!=="production"){var r=t+"^_^"+e;s_[r]||(console.warn('[ECharts] DEPRECATED: "'+t+'" has been deprecated. '+
e),s_[r]=!0)}}function u_(t,e){if(t.length===e.length){for(var r=0;r<t.length;r++)if(t[r]!==e[r])return;return!0}}function l_(t){for(var e=ct(),r=ct(),n=0;n<t.length;){
var i=t[n++],a=t[n++];Tt(i,a)||(jl(e,i),jl(r,a))}return[e,r]}function f_(t,e){var r=l_(t),n=r[0],i=r[1],a=l_(e),o=a[0],s=a[1];return Math.max(Math.abs(n[0]-o[0]),
Math.abs(i[0]-s[0]),Math.abs(n[1]-o[1]),Math.abs(i[1]-s[1]))}function v_(t){return ce(t)?t:t?.5:0}function rN(t,e,r){if(r.valueDim==null)return[];for(var n=e.count(),
i=yr(n*2),a=0;a<n;a++){var o=n_(r,t,e,a);i[a*2]=o[0],i[a*2+1]=o[1]}return i}function Vr(t,e,r,n,i){var a=r.getBaseAxis(),o=a.dim==="x"||a.dim==="radius"?0:1,s=[],
u=0,l=[],f=[],v=[],c=[];if(i){for(u=0;u<t.length;u+=2){var h=e||t;Tt(h[u],h[u+1])||c.push(t[u],t[u+1])}t=c}for(u=0;u<t.length-2;u+=2)switch(v[0]=t[u+2],v[1]=t[u+
3],f[0]=t[u],f[1]=t[u+1],s.push(f[0],f[1]),n){case"end":l[o]=v[o],l[1-o]=f[1-o],s.push(l[0],l[1]);break;case"middle":var p=(f[o]+v[o])/2,d=[];l[o]=d[o]=p,l[1-o]=
f[1-o],d[1-o]=v[1-o],s.push(l[0],l[1]),s.push(d[0],d[1]);break;default:l[o]=f[o],l[1-o]=v[1-o],s.push(l[0],l[1])}return s.push(t[u++],t[u++]),s}function nN(t,e){
var r=[],n=t.length,i,a;function o(f,v,c){var h=f.coord,p=(c-h)/(v.coord-h),d=yb(p,[f.color,v.color]);return{coord:c,color:d}}for(var s=0;s<n;s++){var u=t[s],l=u.
coord;if(l<0)i=u;else if(l>e){a?r.push(o(a,u,e)):i&&r.push(o(i,u,0),o(i,u,e));break}else i&&(r.push(o(i,u,0)),i=null),r.push(u),a=u}return r}function iN(t,e,r){
var n=t.getVisual("visualMeta");if(!(!n||!n.length||!t.count())){if(e.type!=="cartesian2d"){process.env.NODE_ENV!=="production"&&console.warn("Visual map on lin\
e style is only supported on cartesian2d.");return}for(var i,a,o=n.length-1;o>=0;o--){var s=t.getDimensionInfo(n[o].dimension);if(i=s&&s.coordDim,i==="x"||i==="\
y"){a=n[o];break}}if(!a){process.env.NODE_ENV!=="production"&&console.warn("Visual map on line style only support x or y dimension.");return}var u=e.getAxis(i),
l=Y(a.stops,function(_){return{coord:u.toGlobalCoord(u.dataToCoord(_.value)),color:_.color}}),f=l.length,v=a.outerColors.slice();f&&l[0].coord>l[f-1].coord&&(l.
reverse(),v.reverse());var c=nN(l,i==="x"?r.getWidth():r.getHeight()),h=c.length;if(!h&&f)return l[0].coord<0?v[1]?v[1]:l[f-1].color:v[0]?v[0]:l[0].color;var p=10,
d=c[0].coord-p,g=c[h-1].coord+p,m=g-d;if(m<.001)return"transparent";M(c,function(_){_.offset=(_.coord-d)/m}),c.push({offset:h?c[h-1].offset:.5,color:v[1]||"tran\
sparent"}),c.unshift({offset:h?c[0].offset:.5,color:v[0]||"transparent"});var y=new UD(0,0,0,0,c,!0);return y[i]=d,y[i+"2"]=g,y}}function aN(t,e,r){var n=t.get(
"showAllSymbol"),i=n==="auto";if(!(n&&!i)){var a=r.getAxesByScale("ordinal")[0];if(a&&!(i&&oN(a,e))){var o=e.mapDimension(a.dim),s={};return M(a.getViewLabels(),
function(u){u.tick.offInterval||(s[Ba(a.scale,u.tick)]=1)}),function(u){return!s.hasOwnProperty(e.get(o,u))}}}}function oN(t,e){var r=t.getExtent(),n=Math.abs(r[1]-
r[0])/t.scale.count();isNaN(n)&&(n=0);for(var i=e.count(),a=Math.max(1,Math.round(i/5)),o=0;o<i;o+=a)if(vc.getSymbolSize(e,o)[t.isHorizontal()?1:0]*1.5>n)return!1;
return!0}function sN(t){for(var e=t.length/2;e>0&&Tt(t[e*2-2],t[e*2-1]);e--);return e-1}function c_(t,e){return[t[e*2],t[e*2+1]]}function uN(t,e,r){for(var n=t.
length/2,i=r==="x"?0:1,a,o,s=0,u=-1,l=0;l<n;l++)if(o=t[l*2+i],!Tt(o,t[l*2+1-i])){if(l===0){a=o;continue}if(a<=e&&o>=e||a>=e&&o<=e){u=l;break}s=l,a=o}return{range:[
s,u],t:(e-a)/(o-a)}}function h_(t){if(t.get(["endLabel","show"]))return!0;for(var e=0;e<gt.length;e++)if(t.get([gt[e],"endLabel","show"]))return!0;return!1}function dc(t,e,r,n){
if(pc(e,"cartesian2d")){var i=n.getModel("endLabel"),a=i.get("valueAnimation"),o=n.getData(),s={lastFrameIndex:0},u=h_(n)?function(h,p){t._endLabelOnDuring(h,p,
o,s,a,i,e)}:null,l=e.getBaseAxis().isHorizontal(),f=a_(e,r,n,function(){var h=t._endLabel;h&&r&&s.originalX!=null&&h.attr({x:s.originalX,y:s.originalY})},u);if(!n.
get("clip",!0)){var v=f.shape,c=Math.max(v.width,v.height);l?(v.y-=c,v.height+=c*2):(v.x-=c,v.width+=c*2)}return u&&u(1,f),f}else return process.env.NODE_ENV!==
"production"&&n.get(["endLabel","show"])&&console.warn("endLabel is not supported for lines in polar systems."),o_(e,r,n)}function lN(t,e){var r=e.getBaseAxis(),
n=r.isHorizontal(),i=r.inverse,a=n?i?"right":"left":"center",o=n?"middle":i?"top":"bottom";return{normal:{align:t.get("align")||a,verticalAlign:t.get("verticalA\
lign")||o}}}var fN=(function(t){ee(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e.prototype.init=function(){var r=new ze,n=new t_;this.
group.add(n.group),this._symbolDraw=n,this._lineGroup=r,this._changePolyState=Re(this._changePolyState,this)},e.prototype.render=function(r,n,i){var a=r.coordinateSystem,
o=this.group,s=r.getData(),u=r.getModel("lineStyle"),l=r.getModel("areaStyle"),f=s.getLayout("points")||[],v=a.type==="polar",c=this._coordSys,h=this._symbolDraw,
p=this._polyline,d=this._polygon,g=this._lineGroup,m=!n.ssr&&r.get("animation"),y=!l.isEmpty(),_=l.get("origin"),S=r_(a,s,_),b=y&&rN(a,s,S),w=r.get("showSymbol"),
T=r.get("connectNulls"),D=w&&!v&&aN(r,s,a),x=this._data;x&&x.eachItemGraphicEl(function(le,Te){le.__temp&&(o.remove(le),x.setItemGraphicEl(Te,null))}),w||h.remove(),
o.add(g);var E=v?!1:r.get("step"),C;a&&a.getArea&&r.get("clip",!0)&&(C=a.getArea(),C.width!=null?(C.x-=.1,C.y-=.1,C.width+=.2,C.height+=.2):C.r0&&(C.r0-=.5,C.r+=
.5)),this._clipShapeForSymbol=C;var L=iN(s,a,i)||s.getVisual("style")[s.getVisual("drawType")];if(!(p&&c.type===a.type&&E===this._step))w&&h.updateData(s,{isIgnore:D,
clipShape:C,disableAnimation:!0,getSymbolPoint:function(le){return[f[le*2],f[le*2+1]]}}),m&&this._initSymbolLabelAnimation(s,a,C),E&&(b&&(b=Vr(b,f,a,E,T)),f=Vr(
f,null,a,E,T)),p=this._newPolyline(f),y?d=this._newPolygon(f,b):d&&(g.remove(d),d=this._polygon=null),v||this._initOrUpdateEndLabel(r,a,rv(L)),g.setClipPath(dc(
this,a,!0,r));else{y&&!d?d=this._newPolygon(f,b):d&&!y&&(g.remove(d),d=this._polygon=null),v||this._initOrUpdateEndLabel(r,a,rv(L));var A=g.getClipPath();if(A){
var N=dc(this,a,!1,r);dr(A,{shape:N.shape},r)}else g.setClipPath(dc(this,a,!0,r));w&&h.updateData(s,{isIgnore:D,clipShape:C,disableAnimation:!0,getSymbolPoint:function(le){
return[f[le*2],f[le*2+1]]}}),(!u_(this._stackedOnPoints,b)||!u_(this._points,f))&&(m?this._doUpdateAnimation(s,b,a,i,E,_,T):(E&&(b&&(b=Vr(b,f,a,E,T)),f=Vr(f,null,
a,E,T)),p.setShape({points:f}),d&&d.setShape({points:f,stackedOnPoints:b})))}var I=r.getModel("emphasis"),O=I.get("focus"),R=I.get("blurScope"),k=I.get("disable\
d");if(p.useStyle(me(u.getLineStyle(),{fill:"none",stroke:L,lineJoin:"bevel"})),Nf(p,r,"lineStyle"),p.style.lineWidth>0&&r.get(["emphasis","lineStyle","width"])===
"bolder"){var V=p.getState("emphasis").style;V.lineWidth=+p.style.lineWidth+1}_e(p).seriesIndex=r.seriesIndex,va(p,O,R,k);var W=v_(r.get("smooth")),U=r.get("smo\
othMonotone");if(p.setShape({smooth:W,smoothMonotone:U,connectNulls:T}),d){var X=s.getCalculationInfo("stackedOnSeries"),q=0;d.useStyle(me(l.getAreaStyle(),{fill:L,
opacity:.7,lineJoin:"bevel",decal:s.getVisual("style").decal})),X&&(q=v_(X.get("smooth"))),d.setShape({smooth:W,stackedOnSmooth:q,smoothMonotone:U,connectNulls:T}),
Nf(d,r,"areaStyle"),_e(d).seriesIndex=r.seriesIndex,va(d,O,R,k)}var z=this._changePolyState;s.eachItemGraphicEl(function(le){le&&(le.onHoverStateChange=z)}),this.
_polyline.onHoverStateChange=z,this._data=s,this._coordSys=a,this._stackedOnPoints=b,this._points=f,this._step=E,this._valueOrigin=_;var J=r.get("triggerEvent"),
te=r.get("triggerLineEvent");process.env.NODE_ENV!=="production"&&te&&tN("triggerLineEvent","Use the `triggerEvent` option instead.");var Pe=te===!0||J===!0||J===
"line",Fe=te===!0||J===!0||J==="area";this.packEventData(r,p,Pe),d&&this.packEventData(r,d,Fe)},e.prototype.packEventData=function(r,n,i){_e(n).eventData=i?{componentType:"\
series",componentSubType:"line",componentIndex:r.componentIndex,seriesIndex:r.seriesIndex,seriesName:r.name,seriesType:"line",selfType:n===this._polygon?"area":
"line"}:null},e.prototype.highlight=function(r,n,i,a){var o=r.getData(),s=si(o,a);if(this._changePolyState("emphasis"),!(s instanceof Array)&&s!=null&&s>=0){var u=o.
getLayout("points"),l=o.getItemGraphicEl(s);if(!l){var f=u[s*2],v=u[s*2+1];if(Tt(f,v)||this._clipShapeForSymbol&&!this._clipShapeForSymbol.contain(f,v))return;var c=r.
get("zlevel")||0,h=r.get("z")||0;l=new vc(o,s),l.x=f,l.y=v,l.setZ(c,h);var p=l.getSymbolPath().getTextContent();p&&(p.zlevel=c,p.z=h,p.z2=this._polyline.z2+1),l.
__temp=!0,o.setItemGraphicEl(s,l),l.stopSymbolAnimation(!0),this.group.add(l)}l.highlight()}else Jt.prototype.highlight.call(this,r,n,i,a)},e.prototype.downplay=
function(r,n,i,a){var o=r.getData(),s=si(o,a);if(this._changePolyState("normal"),s!=null&&s>=0){var u=o.getItemGraphicEl(s);u&&(u.__temp?(o.setItemGraphicEl(s,null),
this.group.remove(u)):u.downplay())}else Jt.prototype.downplay.call(this,r,n,i,a)},e.prototype._changePolyState=function(r){var n=this._polygon;Rd(this._polyline,
r),n&&Rd(n,r)},e.prototype._newPolyline=function(r){var n=this._polyline;return n&&this._lineGroup.remove(n),n=new QL({shape:{points:r},segmentIgnoreThreshold:2,
z2:10}),this._lineGroup.add(n),this._polyline=n,n},e.prototype._newPolygon=function(r,n){var i=this._polygon;return i&&this._lineGroup.remove(i),i=new jL({shape:{
points:r,stackedOnPoints:n},segmentIgnoreThreshold:2}),this._lineGroup.add(i),this._polygon=i,i},e.prototype._initSymbolLabelAnimation=function(r,n,i){var a,o,s=n.
getBaseAxis(),u=s.inverse;n.type==="cartesian2d"?(a=s.isHorizontal(),o=!1):n.type==="polar"&&(a=s.dim==="angle",o=!0);var l=r.hostModel,f=l.get("animationDurati\
on");j(f)&&(f=f(null));var v=l.get("animationDelay")||0,c=j(v)?v(null):v;r.eachItemGraphicEl(function(h,p){var d=h;if(d){var g=[h.x,h.y],m=void 0,y=void 0,_=void 0;
if(i)if(o){var S=i,b=n.pointToCoord(g);a?(m=S.startAngle,y=S.endAngle,_=-b[1]/180*Math.PI):(m=S.r0,y=S.r,_=b[0])}else{var w=i;a?(m=w.x,y=w.x+w.width,_=h.x):(m=w.
y+w.height,y=w.y,_=h.y)}var T=y===m?0:(_-m)/(y-m);u&&(T=1-T);var D=j(v)?v(p):f*T+c,x=d.getSymbolPath(),E=x.getTextContent();d.attr({scaleX:0,scaleY:0}),d.animateTo(
{scaleX:1,scaleY:1},{duration:200,setToFinal:!0,delay:D}),E&&E.animateFrom({style:{opacity:0}},{duration:300,delay:D}),x.disableLabelAnimation=!0}})},e.prototype.
_initOrUpdateEndLabel=function(r,n,i){var a=r.getModel("endLabel");if(h_(r)){var o=r.getData(),s=this._polyline,u=o.getLayout("points");if(!u){s.removeTextContent(),
this._endLabel=null;return}var l=this._endLabel;l||(l=this._endLabel=new cn({z2:200}),l.ignoreClip=!0,s.setTextContent(this._endLabel),s.disableLabelAnimation=!0);
var f=sN(u);f>=0&&(vs(s,yi(r,"endLabel"),{inheritColor:i,labelFetcher:r,labelDataIndex:f,defaultText:function(v,c,h){return h!=null?$0(o,h):fc(o,v)},enableTextSetter:!0},
lN(a,n)),s.textConfig.position=null)}else this._endLabel&&(this._polyline.removeTextContent(),this._endLabel=null)},e.prototype._endLabelOnDuring=function(r,n,i,a,o,s,u){
var l=this._endLabel,f=this._polyline;if(l){r<1&&a.originalX==null&&(a.originalX=l.x,a.originalY=l.y);var v=i.getLayout("points"),c=i.hostModel,h=c.get("connect\
Nulls"),p=s.get("precision"),d=s.get("distance")||0,g=u.getBaseAxis(),m=g.isHorizontal(),y=g.inverse,_=n.shape,S=y?m?_.x:_.y+_.height:m?_.x+_.width:_.y,b=(m?d:0)*
(y?-1:1),w=(m?0:-d)*(y?-1:1),T=m?"x":"y",D=uN(v,S,T),x=D.range,E=x[1]-x[0],C=void 0;if(E>=1){if(E>1&&!h){var L=c_(v,x[0]);l.attr({x:L[0]+b,y:L[1]+w}),o&&(C=c.getRawValue(
x[0]))}else{var L=f.getPointOn(S,T);L&&l.attr({x:L[0]+b,y:L[1]+w});var A=c.getRawValue(x[0]),N=c.getRawValue(x[1]);o&&(C=Mw(i,p,A,N,D.t))}a.lastFrameIndex=x[0]}else{
var I=r===1||a.lastFrameIndex>0?x[0]:0,L=c_(v,I);o&&(C=c.getRawValue(I)),l.attr({x:L[0]+b,y:L[1]+w})}if(o){var O=hs(l);typeof O.setLabelText=="function"&&O.setLabelText(
C)}}},e.prototype._doUpdateAnimation=function(r,n,i,a,o,s,u){var l=this._polyline,f=this._polygon,v=r.hostModel,c=KL(this._data,r,this._stackedOnPoints,n,this._coordSys,
i,this._valueOrigin,s),h=c.current,p=c.stackedOnCurrent,d=c.next,g=c.stackedOnNext;if(o&&(p=Vr(c.stackedOnCurrent,c.current,i,o,u),h=Vr(c.current,null,i,o,u),g=
Vr(c.stackedOnNext,c.next,i,o,u),d=Vr(c.next,null,i,o,u)),f_(h,d)>3e3||f&&f_(p,g)>3e3){l.stopAnimation(),l.setShape({points:d}),f&&(f.stopAnimation(),f.setShape(
{points:d,stackedOnPoints:g}));return}l.shape.__points=c.current,l.shape.points=h;var m={shape:{points:d}};c.current!==h&&(m.shape.__points=c.next),l.stopAnimation(),
Ot(l,m,v),f&&(f.setShape({points:h,stackedOnPoints:p}),f.stopAnimation(),Ot(f,{shape:{stackedOnPoints:g}},v),l.shape.points!==f.shape.points&&(f.shape.points=l.
shape.points));for(var y=[],_=c.status,S=0;S<_.length;S++){var b=_[S].cmd;if(b==="="){var w=r.getItemGraphicEl(_[S].idx1);w&&y.push({el:w,ptIdx:S})}}l.animators&&
l.animators.length&&l.animators[0].during(function(){f&&f.dirtyShape();for(var T=l.shape.__points,D=0;D<y.length;D++){var x=y[D].el,E=y[D].ptIdx*2;x.x=T[E],x.y=
T[E+1],x.markRedraw()}})},e.prototype.remove=function(r){var n=this.group,i=this._data;this._lineGroup.removeAll(),this._symbolDraw.remove(!0),i&&i.eachItemGraphicEl(
function(a,o){a.__temp&&(n.remove(a),i.setItemGraphicEl(o,null))}),this._polyline=this._polygon=this._coordSys=this._points=this._stackedOnPoints=this._endLabel=
this._data=null},e.type="line",e})(Jt),vN=fN;function gc(t,e){return{seriesType:t,plan:Sv(),reset:function(r){var n=r.getData(),i=r.coordinateSystem,a=r.pipelineContext,
o=e||a.large;if(i){var s=Y(i.dimensions,function(h){return n.mapDimension(h)}).slice(0,2),u=s.length,l=n.getCalculationInfo("stackResultDimension");Nn(n,s[0])&&
(s[0]=l),Nn(n,s[1])&&(s[1]=l);var f=n.getStore(),v=n.getDimensionIndex(s[0]),c=n.getDimensionIndex(s[1]);return u&&{progress:function(h,p){for(var d=h.end-h.start,
g=o&&yr(d*u),m=[],y=[],_=h.start,S=0;_<h.end;_++){var b=void 0;if(u===1){var w=f.get(v,_);b=i.dataToPoint(w,null,y)}else m[0]=f.get(v,_),m[1]=f.get(c,_),b=i.dataToPoint(
m,null,y);o?(g[S++]=b[0],g[S++]=b[1]):p.setItemLayout(_,b.slice())}o&&(p.setLayout("points",g),p.setLayout("pointsRange",{start:h.start,end:h.end}))}}}}}}var cN={
average:function(t){for(var e=0,r=0,n=0;n<t.length;n++)isNaN(t[n])||(e+=t[n],r++);return r===0?NaN:e/r},sum:function(t){for(var e=0,r=0;r<t.length;r++)e+=t[r]||
0;return e},max:function(t){for(var e=-1/0,r=0;r<t.length;r++)t[r]>e&&(e=t[r]);return isFinite(e)?e:NaN},min:function(t){for(var e=1/0,r=0;r<t.length;r++)t[r]<e&&
(e=t[r]);return isFinite(e)?e:NaN},nearest:function(t){return t[0]}},hN=function(t){return Math.round(t.length/2)};function p_(t){return{seriesType:t,reset:function(e,r,n){
var i=e.getData(),a=e.get("sampling"),o=e.coordinateSystem,s=i.count();if(s>10&&o.type==="cartesian2d"&&a){var u=o.getBaseAxis(),l=o.getOtherAxis(u),f=u.getExtent(),
v=n.getDevicePixelRatio(),c=Math.abs(f[1]-f[0])*(v||1),h=Math.round(s/c);if(isFinite(h)&&h>1){a==="lttb"?e.setData(i.lttbDownSample(i.mapDimension(l.dim),1/h)):
a==="minmax"&&e.setData(i.minmaxDownSample(i.mapDimension(l.dim),1/h));var p=void 0;Z(a)?p=cN[a]:j(a)&&(p=a),p&&e.setData(i.downSample(i.mapDimension(l.dim),1/h,
p,hN))}}}}}function pN(t){t.registerChartView(vN),t.registerSeriesModel(GL),t.registerLayout(gc("line",!0)),t.registerVisual({seriesType:"line",reset:function(e){
var r=e.getData(),n=e.getModel("lineStyle").getLineStyle();n&&!n.stroke&&(n.stroke=r.getVisual("style").fill),r.setVisual("legendLineStyle",n)}}),t.registerProcessor(
t.PRIORITY.PROCESSOR.STATISTIC,p_("line"))}var dN=(function(t){ee(e,t);function e(r,n,i,a,o){var s=t.call(this,r,n,i)||this;return s.index=0,s.type=a||"value",s.
position=o||"bottom",s}return e.prototype.isHorizontal=function(){var r=this.position;return r==="top"||r==="bottom"},e.prototype.getGlobalExtent=function(r){var n=this.
getExtent();return n[0]=this.toGlobalCoord(n[0]),n[1]=this.toGlobalCoord(n[1]),r&&n[0]>n[1]&&n.reverse(),n},e.prototype.pointToData=function(r,n){return this.coordToData(
this.toLocalCoord(r[this.dim==="x"?0:1]),n)},e.prototype.setCategorySortInfo=function(r){if(this.type!=="category")return!1;this.model.option.categorySortInfo=r,
this.scale.setSortInfo(r)},e})(VL),d_=dN,g_=["label","labelLine","layoutOption","priority","defaultAttr","marginForce","minMarginForce","marginDefault","suggest\
Ignore"],gN=1,du=2,m_=gN|du;function gu(t,e,r){r=r||m_,e?t.dirty|=r:t.dirty&=~r}function y_(t,e){return e=e||m_,t.dirty==null||!!(t.dirty&e)}function tr(t){if(t)
return y_(t)&&mN(t,t.label,t),t}function mN(t,e,r){var n=e.getComputedTransform();t.transform=wg(t.transform,n);var i=t.localRect=ls(t.localRect,e.getBoundingRect()),
a=e.style,o=a.margin,s=r&&r.marginForce,u=r&&r.minMarginForce,l=r&&r.marginDefault,f=a.__marginType;f==null&&l&&(o=l,f=_i.textMargin);for(var v=0;v<4;v++)mc[v]=
f===_i.minMargin&&u&&u[v]!=null?u[v]:s&&s[v]!=null?s[v]:o?o[v]:0;f===_i.textMargin&&Gf(i,mc,!1,!1);var c=t.rect=ls(t.rect,i);return n&&c.applyTransform(n),f===_i.
minMargin&&Gf(c,mc,!1,!1),t.axisAligned=bg(n),(t.label=t.label||{}).ignore=e.ignore,gu(t,!1),gu(t,!0,du),t}var mc=[0,0,0,0];function yN(t,e,r){return t.transform=
wg(t.transform,r),t.localRect=ls(t.localRect,e),t.rect=ls(t.rect,e),r&&t.rect.applyTransform(r),t.axisAligned=bg(r),t.obb=void 0,(t.label=t.label||{}).ignore=!1,
t}function _N(t,e){if(t){t.label.x+=e.x,t.label.y+=e.y,t.label.markRedraw();var r=t.transform;r&&(r[4]+=e.x,r[5]+=e.y);var n=t.rect;n&&(n.x+=e.x,n.y+=e.y);var i=t.
obb;i&&i.fromBoundingRect(t.localRect,r)}}function __(t,e){for(var r=0;r<g_.length;r++){var n=g_[r];t[n]==null&&(t[n]=e[n])}return tr(t)}function S_(t){var e=t.
obb;return(!e||y_(t,du))&&(t.obb=e=e||new YD,e.fromBoundingRect(t.localRect,t.transform),gu(t,!1,du)),e}function SN(t){var e=[];t.sort(function(l,f){return(f.suggestIgnore?
1:0)-(l.suggestIgnore?1:0)||f.priority-l.priority});function r(l){if(!l.ignore){var f=l.ensureState("emphasis");f.ignore==null&&(f.ignore=!1)}l.ignore=!0}for(var n=0;n<
t.length;n++){var i=tr(t[n]);if(!i.label.ignore){for(var a=i.label,o=i.labelLine,s=!1,u=0;u<e.length;u++)if(yc(i,e[u],null,{touchThreshold:.05})){s=!0;break}s?(r(
a),o&&r(o)):e.push(i)}}}function yc(t,e,r,n){return!t||!e||t.label&&t.label.ignore||e.label&&e.label.ignore||!t.rect.intersect(e.rect,r,n)?!1:t.axisAligned&&e.axisAligned?
!0:S_(t).intersect(S_(e),r,n)}var bN=null;function mu(){return bN}var wN="expandAxisBreak",zr=Math.PI,TN=[[1,2,1,2],[5,3,5,3],[8,3,8,3]],DN=[[0,1,0,1],[0,3,0,3],
[0,3,0,3]],kn=pe(),b_=pe(),w_=(function(){function t(e){this.recordMap={},this.resolveAxisNameOverlap=e}return t.prototype.ensureRecord=function(e){var r=e.axis.
dim,n=e.componentIndex,i=this.recordMap,a=i[r]||(i[r]=[]);return a[n]||(a[n]={ready:{}})},t})();function EN(t,e,r,n){var i=r.axis,a=e.ensureRecord(r),o=[],s,u=Sc(
t.axisName)&&Fi(t.nameLocation);M(n,function(p){var d=tr(p);if(!(!d||d.label.ignore)){o.push(d);var g=a.transGroup;u&&(g.transform?to(za,g.transform):el(za),d.transform&&
eo(za,za,d.transform),oe.copy(yu,d.localRect),yu.applyTransform(za),s?s.union(yu):oe.copy(s=new oe(0,0,0,0),yu))}});var l=Math.abs(a.dirVec.x)>.1?"x":"y",f=a.transGroup[l];
if(o.sort(function(p,d){return Math.abs(p.label[l]-f)-Math.abs(d.label[l]-f)}),u&&s){var v=i.getExtent(),c=Math.min(v[0],v[1]),h=Math.max(v[0],v[1])-c;s.union(new oe(
c,0,h,1))}a.stOccupiedRect=s,a.labelInfoList=o}var za=ar(),yu=new oe(0,0,0,0),T_=function(t,e,r,n,i,a){if(Fi(t.nameLocation)){var o=a.stOccupiedRect;o&&D_(yN({},
o,a.transGroup.transform),n,i)}else E_(a.labelInfoList,a.dirVec,n,i)};function D_(t,e,r){var n=new de;yc(t,e,n,{direction:Math.atan2(r.y,r.x),bidirectional:!1,touchThreshold:.05})&&
_N(e,n)}function E_(t,e,r,n){for(var i=de.dot(n,e)>=0,a=0,o=t.length;a<o;a++){var s=t[i?a:o-1-a];s.label.ignore||D_(s,r,n)}}var Rn=(function(){function t(e,r,n,i){
this.group=new ze,this._axisModel=e,this._api=r,this._local={},this._shared=i||new w_(T_),this._resetCfgDetermined(n)}return t.prototype.updateCfg=function(e){if(process.
env.NODE_ENV!=="production"){var r=this._shared.ensureRecord(this._axisModel).ready;P(!r.axisLine&&!r.axisTickLabelDetermine),r.axisName=r.axisTickLabelEstimate=
!1}var n=this._cfg.raw;n.position=e.position,n.labelOffset=e.labelOffset,this._resetCfgDetermined(n)},t.prototype.__getRawCfg=function(){return this._cfg.raw},t.
prototype._resetCfgDetermined=function(e){var r=this._axisModel,n=r.getDefaultOption?r.getDefaultOption():{},i=G(e.axisName,r.get("name")),a=r.get("nameMoveOver\
lap");(a==null||a==="auto")&&(a=G(e.defaultNameMoveOverlap,!0));var o={raw:e,position:e.position,rotation:e.rotation,nameDirection:G(e.nameDirection,1),tickDirection:G(
e.tickDirection,1),labelDirection:G(e.labelDirection,1),labelOffset:G(e.labelOffset,0),silent:G(e.silent,!0),axisName:i,nameLocation:wr(r.get("nameLocation"),n.
nameLocation,"end"),shouldNameMoveOverlap:Sc(i)&&a,optionHideOverlap:r.get(["axisLabel","hideOverlap"]),showMinorTicks:r.get(["minorTick","show"])};process.env.
NODE_ENV!=="production"&&(P(o.position!=null),P(o.rotation!=null)),this._cfg=o;var s=new ze({x:o.position[0],y:o.position[1],rotation:o.rotation});s.updateTransform(),
this._transformGroup=s;var u=this._shared.ensureRecord(r);u.transGroup=this._transformGroup,u.dirVec=new de(Math.cos(-o.rotation),Math.sin(-o.rotation))},t.prototype.
build=function(e,r){var n=this;return e||(e={axisLine:!0,axisTickLabelEstimate:!1,axisTickLabelDetermine:!0,axisName:!0}),M(CN,function(i){e[i]&&xN[i](n._cfg,n.
_local,n._shared,n._axisModel,n.group,n._transformGroup,n._api,r||{})}),this},t.innerTextLayout=function(e,r,n){var i=Tp(r-e),a,o;return Io(i)?(o=n>0?"top":"bot\
tom",a="center"):Io(i-zr)?(o=n>0?"bottom":"top",a="center"):(o="middle",i>0&&i<zr?a=n>0?"right":"left":a=n>0?"left":"right"),{rotation:i,textAlign:a,textVerticalAlign:o}},
t.makeAxisEventDataBase=function(e){var r={componentType:e.mainType,componentIndex:e.componentIndex};return r[e.mainType+"Index"]=e.componentIndex,r},t.isLabelSilent=
function(e){var r=e.get("tooltip");return e.get("silent")||!(e.get("triggerEvent")||r&&r.show)},t})(),CN=["axisLine","axisTickLabelEstimate","axisTickLabelDeter\
mine","axisName"],xN={axisLine:function(t,e,r,n,i,a,o){if(process.env.NODE_ENV!=="production"){var s=r.ensureRecord(n).ready;P(!s.axisLine),s.axisLine=!0}var u=n.
get(["axisLine","show"]);if(u==="auto"&&(u=!0,t.raw.axisLineAutoShow!=null&&(u=!!t.raw.axisLineAutoShow)),!!u){var l=n.axis.getExtent(),f=a.transform,v=[l[0],0],
c=[l[1],0],h=v[0]>c[0];f&&(Ct(v,v,f),Ct(c,c,f));var p=B({lineCap:"round"},n.getModel(["axisLine","lineStyle"]).getLineStyle()),d={strokeContainThreshold:t.raw.strokeContainThreshold||
5,silent:!0,z2:1,style:p};if(n.get(["axisLine","breakLine"])&&Sn(n.axis.scale))mu().buildAxisBreakLine(n,i,a,d);else{var g=new gn(B({shape:{x1:v[0],y1:v[1],x2:c[0],
y2:c[1]}},d));os(g.shape,g.style.lineWidth),g.anid="line",i.add(g)}var m=n.get(["axisLine","symbol"]);if(m!=null){var y=n.get(["axisLine","symbolSize"]);Z(m)&&(m=
[m,m]),(Z(y)||ce(y))&&(y=[y,y]);var _=Fs(n.get(["axisLine","symbolOffset"])||0,y),S=y[0],b=y[1];M([{rotate:t.rotation+Math.PI/2,offset:_[0],r:0},{rotate:t.rotation-
Math.PI/2,offset:_[1],r:Math.sqrt((v[0]-c[0])*(v[0]-c[0])+(v[1]-c[1])*(v[1]-c[1]))}],function(w,T){if(m[T]!=="none"&&m[T]!=null){var D=xn(m[T],-S/2,-b/2,S,b,p.stroke,
!0),x=w.r+w.offset,E=h?c:v;D.attr({rotation:w.rotate,x:E[0]+x*Math.cos(t.rotation),y:E[1]-x*Math.sin(t.rotation),silent:!0,z2:11}),i.add(D)}})}}},axisTickLabelEstimate:function(t,e,r,n,i,a,o,s){
if(process.env.NODE_ENV!=="production"){var u=r.ensureRecord(n).ready;P(!u.axisTickLabelDetermine),u.axisTickLabelEstimate=!0}var l=A_(e,i,s);l&&C_(t,e,r,n,i,a,
o,Rt.estimate)},axisTickLabelDetermine:function(t,e,r,n,i,a,o,s){if(process.env.NODE_ENV!=="production"){var u=r.ensureRecord(n).ready;u.axisTickLabelDetermine=
!0}var l=A_(e,i,s);l&&C_(t,e,r,n,i,a,o,Rt.determine);var f=NN(t,i,a,n);LN(t,e.labelLayoutList,f),IN(t,i,a,n,t.tickDirection)},axisName:function(t,e,r,n,i,a,o,s){
var u=r.ensureRecord(n);if(process.env.NODE_ENV!=="production"){var l=u.ready;P(l.axisTickLabelEstimate||l.axisTickLabelDetermine),l.axisName=!0}e.nameEl&&(i.remove(
e.nameEl),e.nameEl=u.nameLayout=u.nameLocation=null);var f=t.axisName;if(Sc(f)){var v=t.nameLocation,c=t.nameDirection,h=n.getModel("nameTextStyle"),p=n.get("na\
meGap")||0,d=n.axis.getExtent(),g=n.axis.inverse?-1:1,m=new de(0,0),y=new de(0,0);v==="start"?(m.x=d[0]-g*p,y.x=-g):v==="end"?(m.x=d[1]+g*p,y.x=g):(m.x=(d[0]+d[1])/
2,m.y=t.labelOffset+c*p,y.y=c);var _=ar();y.transform(hh(_,_,t.rotation));var S=n.get("nameRotate");S!=null&&(S=S*zr/180);var b,w;Fi(v)?b=Rn.innerTextLayout(t.rotation,
S??t.rotation,c):(b=AN(t.rotation,v,S||0,d),w=t.raw.axisNameAvailableWidth,w!=null&&(w=Math.abs(w/Math.sin(b.rotation)),!isFinite(w)&&(w=null)));var T=h.getFont(),
D=n.get("nameTruncate",!0)||{},x=D.ellipsis,E=Hr(t.raw.nameTruncateMaxWidth,D.maxWidth,w),C=s.nameMarginLevel||0,L=new cn({x:m.x,y:m.y,rotation:b.rotation,silent:Rn.
isLabelSilent(n),style:cs(h,{text:f,font:T,overflow:"truncate",width:E,ellipsis:x,fill:h.getTextColor()||n.get(["axisLine","lineStyle","color"]),align:h.get("al\
ign")||b.textAlign,verticalAlign:h.get("verticalAlign")||b.textVerticalAlign}),z2:1});if(_g({el:L,componentModel:n,itemName:f}),L.__fullText=f,L.anid="name",n.get(
"triggerEvent")){var A=Rn.makeAxisEventDataBase(n);A.targetType="axisName",A.name=f,_e(L).eventData=A}a.add(L),L.updateTransform(),e.nameEl=L;var N=u.nameLayout=
tr({label:L,priority:L.z2,defaultAttr:{ignore:L.ignore},marginDefault:Fi(v)?TN[C]:DN[C]});if(u.nameLocation=v,i.add(L),L.decomposeTransform(),t.shouldNameMoveOverlap&&
N){var I=r.ensureRecord(n);process.env.NODE_ENV!=="production"&&P(I.labelInfoList),r.resolveAxisNameOverlap(t,r,n,N,y,I)}}}};function C_(t,e,r,n,i,a,o,s){M_(e)||
ON(t,e,i,s,n,o);var u=e.labelLayoutList;PN(t,n,u,a),BN(n,t.rotation,u);var l=t.optionHideOverlap;MN(n,u,l),l&&SN(ke(u,function(f){return f&&!f.label.ignore})),EN(
t,r,n,u)}function AN(t,e,r,n){var i=Tp(r-t),a,o,s=n[0]>n[1],u=e==="start"&&!s||e!=="start"&&s;return Io(i-zr/2)?(o=u?"bottom":"top",a="center"):Io(i-zr*1.5)?(o=
u?"top":"bottom",a="center"):(o="middle",i<zr*1.5&&i>zr/2?a=u?"left":"right":a=u?"right":"left"),{rotation:i,textAlign:a,textVerticalAlign:o}}function MN(t,e,r){
var n=t.axis,i=t.get(["axisLabel","customValues"]);if(WM(n))return;function a(l,f,v){var c=tr(e[f]),h=tr(e[v]),p=n.scale;if(!(!c||!h)){if(l==null){if(!r&&i)return;
var d=kn(c.label).labelInfo.tick;if($v(p)&&d.notNice||kt(p)&&d.offInterval){zi(c.label);return}}if(l===!1||c.suggestIgnore){zi(c.label);return}if(h.suggestIgnore){
zi(h.label);return}var g=.1;if(!r){var m=[0,0,0,0];c=__({marginForce:m},c),h=__({marginForce:m},h)}yc(c,h,null,{touchThreshold:g})&&zi(l?h.label:c.label)}}var o=t.
get(["axisLabel","showMinLabel"]),s=t.get(["axisLabel","showMaxLabel"]),u=e.length;a(o,0,1),a(s,u-1,u-2)}function LN(t,e,r){t.showMinorTicks||M(e,function(n){if(n&&
n.label.ignore)for(var i=0;i<r.length;i++){var a=r[i],o=b_(a),s=kn(n.label);if(o.tickValue!=null&&!o.onBand&&o.tickValue===s.labelInfo.tick.value){zi(a);return}}})}
function zi(t){t&&(t.ignore=!0)}function x_(t,e,r,n,i){for(var a=[],o=[],s=[],u=0;u<t.length;u++){var l=t[u].coord;o[0]=l,o[1]=0,s[0]=l,s[1]=r,e&&(Ct(o,o,e),Ct(
s,s,e));var f=new gn({shape:{x1:o[0],y1:o[1],x2:s[0],y2:s[1]},style:n,z2:2,autoBatch:!0,silent:!0});os(f.shape,f.style.lineWidth),f.anid=i+"_"+t[u].tickValue,a.
push(f);var v=b_(f);v.onBand=!!t[u].onBand,v.tickValue=t[u].tickValue}return a}function NN(t,e,r,n){var i=n.axis,a=n.getModel("axisTick"),o=a.get("show");if(o===
"auto"&&(o=!0,t.raw.axisTickAutoShow!=null&&(o=!!t.raw.axisTickAutoShow)),!o||i.scale.isBlank())return[];for(var s=a.getModel("lineStyle"),u=t.tickDirection*a.get(
"length"),l=i.getTicksCoords(),f=x_(l,r.transform,u,me(s.getLineStyle(),{stroke:n.get(["axisLine","lineStyle","color"])}),"ticks"),v=0;v<f.length;v++)e.add(f[v]);
return f}function IN(t,e,r,n,i){var a=n.axis,o=n.getModel("minorTick");if(!(!t.showMinorTicks||a.scale.isBlank())){var s=a.getMinorTicksCoords();if(s.length)for(var u=o.
getModel("lineStyle"),l=i*o.get("length"),f=me(u.getLineStyle(),me(n.getModel("axisTick").getLineStyle(),{stroke:n.get(["axisLine","lineStyle","color"])})),v=0;v<
s.length;v++)for(var c=x_(s[v],r.transform,l,f,"minorticks_"+v),h=0;h<c.length;h++)e.add(c[h])}}function A_(t,e,r){if(M_(t)){var n=t.axisLabelsCreationContext;process.
env.NODE_ENV!=="production"&&P(t.labelGroup&&n);var i=n.out.noPxChangeTryDetermine;if(r.noPxChange){for(var a=!0,o=0;o<i.length;o++)a=a&&i[o]();if(a)return!1}i.
length&&(e.remove(t.labelGroup),_c(t,null,null,null))}return!0}function ON(t,e,r,n,i,a){var o=i.axis,s=Hr(t.raw.axisLabelShow,i.get(["axisLabel","show"])),u=new ze;
r.add(u);var l=vu(n);if(!s||o.scale.isBlank()){_c(e,[],u,l);return}var f=i.getModel("axisLabel"),v=o.getViewLabels(l),c=(Hr(t.raw.labelRotate,f.get("rotate"))||
0)*zr/180,h=Rn.innerTextLayout(t.rotation,c,t.labelDirection),p=i.getCategories&&i.getCategories(!0),d=[],g=i.get("triggerEvent"),m=1/0,y=-1/0;M(v,function(S,b){
var w,T=S.tick,D=S.formattedLabel,x=S.rawLabel,E=f,C=Ba(o.scale,T);if(p&&p[C]){var L=p[C];Q(L)&&L.textStyle&&(E=new Pt(L.textStyle,f,i.ecModel))}var A=E.getTextColor()||
i.get(["axisLine","lineStyle","color"]),N=E.getShallow("align",!0)||h.textAlign,I=G(E.getShallow("alignMinLabel",!0),N),O=G(E.getShallow("alignMaxLabel",!0),N),
R=E.getShallow("verticalAlign",!0)||E.getShallow("baseline",!0)||h.textVerticalAlign,k=G(E.getShallow("verticalAlignMinLabel",!0),R),V=G(E.getShallow("verticalA\
lignMaxLabel",!0),R),W=10+(((w=T.time)===null||w===void 0?void 0:w.level)||0);m=Math.min(m,W),y=Math.max(y,W);var U=new cn({x:0,y:0,rotation:0,silent:Rn.isLabelSilent(
i),z2:W,style:cs(E,{text:D,align:b===0?I:b===v.length-1?O:N,verticalAlign:b===0?k:b===v.length-1?V:R,fill:j(A)?A(o.type==="category"?x:o.type==="value"?C+"":C,b):
A})});U.anid="label_"+C;var X=kn(U);if(X.labelInfo=S,X.layoutRotation=h.rotation,_g({el:U,componentModel:i,itemName:D,formatterParamsExtra:{isTruncated:function(){
return U.isTruncated},value:x,tickIndex:b}}),g){var q=Rn.makeAxisEventDataBase(i);q.targetType="axisLabel",q.value=x,q.tickIndex=b;var z=S.tick.break;if(z){var J=z.
parsedBreak;q.break={start:J.vmin,end:J.vmax}}o.type==="category"&&(q.dataIndex=C),_e(U).eventData=q,z&&RN(i,a,U,z)}d.push(U),u.add(U)});var _=Y(d,function(S){return{
label:S,priority:kn(S).labelInfo.tick.break?S.z2+(y-m+1):S.z2,defaultAttr:{ignore:S.ignore}}});_c(e,_,u,l)}function M_(t){return!!t.labelLayoutList}function _c(t,e,r,n){
t.labelLayoutList=e,t.labelGroup=r,t.axisLabelsCreationContext=n}function PN(t,e,r,n){var i=e.get(["axisLabel","margin"]);M(r,function(a,o){var s=tr(a);if(s){var u=s.
label,l=kn(u);s.suggestIgnore=u.ignore,u.ignore=!1,Co(_r,kN);var f=e.axis;_r.x=f.dataToCoord(Ba(f.scale,l.labelInfo.tick)),_r.y=t.labelOffset+t.labelDirection*i,
_r.rotation=l.layoutRotation,n.add(_r),_r.updateTransform(),n.remove(_r),_r.decomposeTransform(),Co(u,_r),u.markRedraw(),gu(s,!0),tr(s)}})}var _r=new Qe,kN=new Qe;
function Sc(t){return!!t}function RN(t,e,r,n){r.on("click",function(i){var a={type:wN,breaks:[{start:n.parsedBreak.breakOption.start,end:n.parsedBreak.breakOption.
end}]};a[t.axis.dim+"AxisIndex"]=t.componentIndex,e.dispatchAction(a)})}function BN(t,e,r){var n=$e();if(n){var i=n.retrieveAxisBreakPairs(r,function(o){return o&&
kn(o.label).labelInfo.tick.break},!0),a=t.get(["breakLabelLayout","moveOverlap"],!0);(a===!0||a==="auto")&&M(i,function(o){mu().adjustBreakLabelPair(t.axis.inverse,
e,[tr(r[o[0]]),tr(r[o[1]])])})}}var FN=Rn;function L_(t,e,r){r=r||{};var n=e.axis,i={},a=n.getAxesOnZeroOf()[0],o=n.position,s=a?"onZero":o,u=n.dim,l=[t.x,t.x+t.
width,t.y,t.y+t.height],f={left:0,right:1,top:0,bottom:1,onZero:2},v=e.get("offset")||0,c=u==="x"?[l[2]-v,l[3]+v]:[l[0]-v,l[1]+v];if(a){var h=a.toGlobalCoord(a.
dataToCoord(0));c[f.onZero]=Math.max(Math.min(h,c[1]),c[0])}i.position=[u==="y"?c[f[s]]:l[0],u==="x"?c[f[s]]:l[3]],i.rotation=Math.PI/2*(u==="x"?0:1);var p={top:-1,
bottom:1,left:-1,right:1};i.labelDirection=i.tickDirection=i.nameDirection=p[o],i.labelOffset=a?c[f[o]]-c[f.onZero]:0,e.get(["axisTick","inside"])&&(i.tickDirection=
-i.tickDirection),Hr(r.labelInside,e.get(["axisLabel","inside"]))&&(i.labelDirection=-i.labelDirection);var d=e.get(["axisLabel","rotate"]);return i.labelRotate=
s==="top"?-d:d,i.z2=1,i}function VN(t){return t.coordinateSystem&&t.coordinateSystem.type==="cartesian2d"}function zN(t){var e={xAxisModel:null,yAxisModel:null};
return M(e,function(r,n){var i=n.replace(/Model$/,""),a=t.getReferringComponents(i,vt).models[0];if(process.env.NODE_ENV!=="production"&&!a)throw new Error(i+' \
"'+wr(t.get(i+"Index"),t.get(i+"Id"),0)+'" not found');e[n]=a}),e}function GN(t,e,r,n,i,a){for(var o=L_(t,r),s=!1,u=!1,l=0;l<e.length;l++)f0(e[l].getOtherAxis(r.
axis).scale)&&(s=u=!0,r.axis.type==="category"&&r.axis.onBand&&(u=!1));return o.axisLineAutoShow=s,o.axisTickAutoShow=u,o.defaultNameMoveOverlap=a,new FN(r,n,o,
i)}function UN(t,e,r){var n=L_(e,r);if(process.env.NODE_ENV!=="production"){var i=t.__getRawCfg();M(ie(n),function(a){a!=="position"&&a!=="labelOffset"&&P(n[a]===
i[a])})}t.updateCfg(n)}function HN(){rL("liPosMinGap",WN)}function WN(t,e,r){var n=K(),i=r.serUids,a=r.liPosMinGap,o,s=e.axis,u=s.scale,l=u.needTransform(),f=u.
getFilter?u.getFilter():null,v=Nm(f);function c(_){ac(t,e.sers,function(S){var b=S.getRawData(),w=b.getDimensionIndex(b.mapDimension(s.dim));w>=0&&_(w,S,b.getStore())})}
var h=0;if(c(function(_,S,b){n.set(S.uid,1),(!i||!i.hasKey(S.uid))&&(o=!0),h+=b.count()}),(!i||i.keys().length!==n.keys().length)&&(o=!0),!o&&a!=null){e.liPosMinGap=
a;return}cc(Bn,h);var p=0;c(function(_,S,b){for(var w=0,T=b.count();w<T;++w){var D=b.get(_,w);isFinite(D)&&(!f||Im(v,D))&&(l&&(D=u.transformIn(D,null)),Bn.arr[p++]=
D)}});var d=Bn.typed?Bn.arr.subarray(0,p):(Bn.arr.length=p,Bn.arr);Bn.typed?d.sort():Yl(d);for(var g=1/0,m=1;m<p;++m){var y=d[m]-d[m-1];y>0&&y<g&&(g=y)}r.liPosMinGap=
e.liPosMinGap=Lt(g)?g:p>0?A0:KM,r.serUids=n}var Bn=cc({ctor:qL},50);function YN(t){return function(e,r){var n=hu(e,{fromStat:{key:t}});if(Lt(n.w2))return[-n.w2/
2,n.w2/2]}}function _u(t,e){return t+uu+e}function XN(t){return HN(),{liPosMinGap:!kt(t.scale)}}var Gi="bar";function qN(t,e,r,n){nL(t,{key:e,seriesType:r,coordSysType:n,
getMetrics:XN})}function ZN(t){var e=t.scale.rawExtentInfo.makeRenderInfo().startValue;return process.env.NODE_ENV!=="production"&&P(Lt(e)),e}var N_={left:0,right:0,
top:0,bottom:0},Su=["25%","25%"],Sr="cartesian2d",KN=(function(t){ee(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e.prototype.mergeDefaultAndTheme=
function(r,n){var i=Es(r.outerBounds);t.prototype.mergeDefaultAndTheme.apply(this,arguments),i&&r.outerBounds&&bn(r.outerBounds,i)},e.prototype.mergeOption=function(r,n){
t.prototype.mergeOption.apply(this,arguments),this.option.outerBounds&&r.outerBounds&&bn(this.option.outerBounds,r.outerBounds)},e.type="grid",e.dependencies=["\
xAxis","yAxis"],e.layoutMode="box",e.defaultOption={show:!1,z:0,left:"15%",top:65,right:"10%",bottom:80,containLabel:!1,outerBoundsMode:"auto",outerBounds:N_,outerBoundsContain:"\
all",outerBoundsClampWidth:Su[0],outerBoundsClampHeight:Su[1],backgroundColor:Ee.color.transparent,borderWidth:1,borderColor:Ee.color.neutral30},e})(be),QN=KN,$N=Up(),
jN="__ec_stack_";function I_(t){return t.get("stack")||jN+t.seriesIndex}function JN(t,e){var r=eI(t,e);return r.columnMap=tI(r),r}function eI(t,e){var r=_u(e,Sr),
n=[],i=hu(t,{fromStat:{key:r},min:1});return N0(t,r,function(a){n.push({barWidth:qe(a.get("barWidth"),i.w),barMaxWidth:qe(a.get("barMaxWidth"),i.w),barMinWidth:qe(
a.get("barMinWidth")||(O_(a)?.5:1),i.w),barGap:a.get("barGap"),barCategoryGap:a.get("barCategoryGap"),defaultBarGap:a.get("defaultBarGap"),stackId:I_(a)})}),{bandWidthResult:i,
seriesInfo:n}}function tI(t){var e=t.bandWidthResult.w,r=e,n=0,i,a,o=[],s={};M(t.seriesInfo,function(d,g){g||(a=d.defaultBarGap||0);var m=d.stackId;it(s,m)||n++;
var y=s[m];y||(y=s[m]={width:0,maxWidth:0},o.push(m));var _=d.barWidth;_&&!y.width&&(y.width=_,_=ur(r,_),r-=_);var S=d.barMaxWidth;S&&(y.maxWidth=S);var b=d.barMinWidth;
b&&(y.minWidth=b);var w=d.barGap;w!=null&&(a=w);var T=d.barCategoryGap;T!=null&&(i=T)}),i==null&&(i=ye(35-o.length*4,15)+"%");var u=qe(i,e),l=qe(a,1),f=(r-u)/(n+
(n-1)*l);f=ye(f,0),M(o,function(d){var g=s[d],m=g.maxWidth,y=g.minWidth;if(g.width){var _=g.width;m&&(_=ur(_,m)),y&&(_=ye(_,y)),g.width=_,r-=_+l*_,n--}else{var _=f;
m&&m<_&&(_=ur(m,r)),y&&y>_&&(_=y),_!==f&&(g.width=_,r-=_+l*_,n--)}}),f=(r-u)/(n+(n-1)*l),f=ye(f,0);var v=0,c;M(o,function(d){var g=s[d];g.width||(g.width=f),c=g,
v+=g.width*(1+l)}),c&&(v-=c.width*l);var h={},p=-v/2;return M(o,function(d){var g=s[d];h[d]=h[d]||{bandWidth:e,offset:p,width:g.width},p+=g.width*(1+l)}),h}function rI(t){
return{seriesType:t,overallReset:function(e){var r=_u(t,Sr);eL(e,r,function(n){process.env.NODE_ENV!=="production"&&P(n instanceof d_);var i=JN(n,t);N0(n,r,function(a){
var o=i.columnMap[I_(a)];a.getData().setLayout({bandWidth:o.bandWidth,offset:o.offset,size:o.width})})})}}}function nI(t){return{seriesType:t,plan:Sv(),reset:function(e){
if(VN(e)){var r=e.getData(),n=e.coordinateSystem,i=n.getBaseAxis(),a=n.getOtherAxis(i),o=r.getDimensionIndex(r.mapDimension(a.dim)),s=r.getDimensionIndex(r.mapDimension(
i.dim)),u=e.get("showBackground",!0),l=r.mapDimension(a.dim),f=r.getCalculationInfo("stackResultDimension"),v=Nn(r,l)&&!!r.getCalculationInfo("stackedOnSeries"),
c=a.isHorizontal(),h=a.toGlobalCoord(a.dataToCoord(ZN(a))),p=O_(e),d=e.get("barMinHeight")||0,g=f&&r.getDimensionIndex(f),m=r.getLayout("size"),y=r.getLayout("o\
ffset");return{progress:function(_,S){for(var b=_.count,w=p&&yr(b*3),T=p&&u&&yr(b*3),D=p&&yr(b),x=n.master.getRect(),E=c?x.width:x.height,C,L=S.getStore(),A=0;(C=
_.next())!=null;){var N=L.get(v?g:o,C),I=L.get(s,C),O=h,R=void 0;v&&(R=+N-L.get(o,C));var k=void 0,V=void 0,W=void 0,U=void 0;if(c){var X=n.dataToPoint([N,I]);v&&
(O=n.dataToPoint([R,I])[0]),k=O,V=X[1]+y,W=X[0]-O,U=m,Ge(W)<d&&(W=(W<0?-1:1)*d)}else{var X=n.dataToPoint([I,N]);v&&(O=n.dataToPoint([I,R])[1]),k=X[0]+y,V=O,W=m,
U=X[1]-O,Ge(U)<d&&(U=(U<=0?-1:1)*d)}p?(w[A]=k,w[A+1]=V,w[A+2]=c?W:U,T&&(T[A]=c?x.x:k,T[A+1]=c?V:x.y,T[A+2]=E),D[C]=C):S.setItemLayout(C,{x:k,y:V,width:W,height:U}),
A+=3}p&&S.setLayout({largePoints:w,largeDataIndices:D,largeBackgroundPoints:T,valueAxisHorizontal:c})}}}}}}function O_(t){return t.pipelineContext&&t.pipelineContext.
large}function iI(t){return YN(_u(t,Sr))}function aI(t){$N(t,function(){function e(r){var n=_u(r,Sr);qN(t,n,r,Sr),hL(n,iI(r))}e("bar"),e("pictorialBar")})}var P_=(function(t){
ee(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.getInitialData=function(r,n){return Js(null,this,{useEncodeDefaulter:!0})},
e.prototype.getMarkerPosition=function(r,n,i){var a=this.coordinateSystem;if(a&&a.clampData){var o=a.clampData(r),s=a.dataToPoint(o);if(i)M(a.getAxes(),function(c,h){
if(c.type==="category"&&n!=null){var p=c.getTicksCoords(),d=c.getTickModel().get("alignWithLabel"),g=o[h],m=n[h]==="x1"||n[h]==="y1";if(m&&!d&&(g+=1),p.length<2)
return;if(p.length===2){s[h]=c.toGlobalCoord(c.getExtent()[m?1:0]);return}for(var y=void 0,_=void 0,S=1,b=0;b<p.length;b++){var w=p[b].coord,T=b===p.length-1?p[b-
1].tickValue+S:p[b].tickValue;if(T===g){_=w;break}else if(T<g)y=w;else if(y!=null&&T>g){_=(w+y)/2;break}b===1&&(S=T-p[0].tickValue)}_==null&&(y?y&&(_=p[p.length-
1].coord):_=p[0].coord),s[h]=c.toGlobalCoord(_)}});else{var u=this.getData(),l=u.getLayout("offset"),f=u.getLayout("size"),v=a.getBaseAxis().isHorizontal()?0:1;
s[v]+=l+f/2}return s}return[NaN,NaN]},e.prototype.__requireStartValue=function(r){return this.getBaseAxis()!==r},e.type="series.__base_bar__",e.defaultOption={z:2,
coordinateSystem:"cartesian2d",legendHoverLink:!0,barMinHeight:0,barMinAngle:0,large:!1,largeThreshold:400,progressive:3e3,progressiveChunkMode:"mod",defaultBarGap:"\
10%"},e})(kr);kr.registerClass(P_);var k_=P_,oI=(function(t){ee(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.
prototype.getInitialData=function(){return Js(null,this,{useEncodeDefaulter:!0,createInvertedIndices:!!this.get("realtimeSort",!0)||null})},e.prototype.getProgressive=
function(){return this.get("large")?this.get("progressive"):!1},e.prototype.__preparePipelineContext=function(r,n){var i=Wp(this,r,n);return i.progressiveRender&&
(i.large=!0),i},e.prototype.brushSelector=function(r,n,i){return i.rect(n.getItemLayout(r))},e.type="series."+Gi,e.dependencies=["grid","polar"],e.defaultOption=
yE(k_.defaultOption,{clip:!0,roundCap:!1,showBackground:!1,backgroundStyle:{color:"rgba(180, 180, 180, 0.2)",borderColor:null,borderWidth:0,borderType:"solid",borderRadius:0,
shadowBlur:0,shadowColor:null,shadowOffsetX:0,shadowOffsetY:0,opacity:1},select:{itemStyle:{borderColor:Ee.color.primary,borderWidth:2}},realtimeSort:!1}),e})(k_),
sI=oI,uI=(function(){function t(){this.cx=0,this.cy=0,this.r0=0,this.r=0,this.startAngle=0,this.endAngle=Math.PI*2,this.clockwise=!0}return t})(),lI=(function(t){
ee(e,t);function e(r){var n=t.call(this,r)||this;return n.type="sausage",n}return e.prototype.getDefaultShape=function(){return new uI},e.prototype.buildPath=function(r,n){
var i=n.cx,a=n.cy,o=Math.max(n.r0||0,0),s=Math.max(n.r,0),u=(s-o)*.5,l=o+u,f=n.startAngle,v=n.endAngle,c=n.clockwise,h=Math.PI*2,p=c?v-f<h:f-v<h;p||(f=v-(c?h:-h));
var d=Math.cos(f),g=Math.sin(f),m=Math.cos(v),y=Math.sin(v);p?(r.moveTo(d*o+i,g*o+a),r.arc(d*l+i,g*l+a,u,-Math.PI+f,f,!c)):r.moveTo(d*s+i,g*s+a),r.arc(i,a,s,f,v,
!c),r.arc(m*l+i,y*l+a,u,v-Math.PI*2,v-Math.PI,!c),o!==0&&r.arc(i,a,o,v,f,c)},e})(ve),R_=lI;function fI(t,e){e=e||{};var r=e.isRoundCap;return function(n,i,a){var o=i.
position;if(!o||o instanceof Array)return Ao(n,i,a);var s=t(o),u=i.distance!=null?i.distance:5,l=this.shape,f=l.cx,v=l.cy,c=l.r,h=l.r0,p=(c+h)/2,d=l.startAngle,
g=l.endAngle,m=(d+g)/2,y=r?Math.abs(c-h)/2:0,_=Math.cos,S=Math.sin,b=f+c*_(d),w=v+c*S(d),T="left",D="top";switch(s){case"startArc":b=f+(h-u)*_(m),w=v+(h-u)*S(m),
T="center",D="top";break;case"insideStartArc":b=f+(h+u)*_(m),w=v+(h+u)*S(m),T="center",D="bottom";break;case"startAngle":b=f+p*_(d)+bu(d,u+y,!1),w=v+p*S(d)+wu(d,
u+y,!1),T="right",D="middle";break;case"insideStartAngle":b=f+p*_(d)+bu(d,-u+y,!1),w=v+p*S(d)+wu(d,-u+y,!1),T="left",D="middle";break;case"middle":b=f+p*_(m),w=
v+p*S(m),T="center",D="middle";break;case"endArc":b=f+(c+u)*_(m),w=v+(c+u)*S(m),T="center",D="bottom";break;case"insideEndArc":b=f+(c-u)*_(m),w=v+(c-u)*S(m),T="\
center",D="top";break;case"endAngle":b=f+p*_(g)+bu(g,u+y,!0),w=v+p*S(g)+wu(g,u+y,!0),T="left",D="middle";break;case"insideEndAngle":b=f+p*_(g)+bu(g,-u+y,!0),w=v+
p*S(g)+wu(g,-u+y,!0),T="right",D="middle";break;default:return Ao(n,i,a)}return n=n||{},n.x=b,n.y=w,n.align=T,n.verticalAlign=D,n}}function vI(t,e,r,n){if(ce(n)){
t.setTextConfig({rotation:n});return}else if(H(e)){t.setTextConfig({rotation:0});return}var i=t.shape,a=i.clockwise?i.startAngle:i.endAngle,o=i.clockwise?i.endAngle:
i.startAngle,s=(a+o)/2,u,l=r(e);switch(l){case"startArc":case"insideStartArc":case"middle":case"insideEndArc":case"endArc":u=s;break;case"startAngle":case"insid\
eStartAngle":u=a;break;case"endAngle":case"insideEndAngle":u=o;break;default:t.setTextConfig({rotation:0});return}var f=Math.PI*1.5-u;l==="middle"&&f>Math.PI/2&&
f<Math.PI*1.5&&(f-=Math.PI),t.setTextConfig({rotation:f})}function bu(t,e,r){return e*Math.sin(t)*(r?-1:1)}function wu(t,e,r){return e*Math.cos(t)*(r?1:-1)}function cI(t,e,r){
var n=t.get("borderRadius");if(n==null)return r?{cornerRadius:0}:null;H(n)||(n=[n,n,n,n]);var i=Math.abs(e.r||0-e.r0||0);return{cornerRadius:Y(n,function(a){return Jr(
a,i)})}}var bc=Math.max,wc=Math.min,hI=(function(t){ee(e,t);function e(){var r=t.call(this)||this;return r.type=Gi,r._isFirstFrame=!0,r}return e.prototype.render=
function(r,n,i,a){this._model=r,this._removeOnRenderedListener(i),this._updateDrawMode(r);var o=r.get("coordinateSystem");o==="cartesian2d"||o==="polar"?(this._progressiveEls=
null,this._isLargeDraw?this._renderLarge(r,n,i):this._renderNormal(r,n,i,a)):process.env.NODE_ENV!=="production"&&Be("Only cartesian2d and polar supported for b\
ar.")},e.prototype.incrementalPrepareRender=function(r){this._clear(),this._updateDrawMode(r),this._updateLargeClip(r)},e.prototype.incrementalRender=function(r,n){
this._progressiveEls=[],this._incrementalRenderLarge(r,n)},e.prototype.eachRendered=function(r){ss(this._progressiveEls||this.group,r)},e.prototype._updateDrawMode=
function(r){var n=r.pipelineContext.large;(this._isLargeDraw==null||n!==this._isLargeDraw)&&(this._isLargeDraw=n,this._clear())},e.prototype._renderNormal=function(r,n,i,a){
var o=this.group,s=r.getData(),u=this._data,l=r.coordinateSystem,f=l.getBaseAxis(),v;l.type==="cartesian2d"?v=f.isHorizontal():l.type==="polar"&&(v=f.dim==="ang\
le");var c=r.isAnimationEnabled()?r:null,h=pI(r,l);h&&this._enableRealtimeSort(h,s,i);var p=r.get("clip",!0)||h,d=l.getArea();o.removeClipPath();var g=r.get("ro\
undCap",!0),m=r.get("showBackground",!0),y=r.getModel("backgroundStyle"),_=y.get("borderRadius")||0,S=[],b=this._backgroundEls,w=a&&a.isInitSort,T=a&&a.type==="\
changeAxisOrder";function D(C){var L=Tu[l.type](s,C);if(!L)return null;var A=bI(l,v,L);return A.useStyle(y.getItemStyle()),l.type==="cartesian2d"?A.setShape("r",
_):A.setShape("cornerRadius",_),S[C]=A,A}s.diff(u).add(function(C){var L=s.getItemModel(C),A=Tu[l.type](s,C,L);if(A&&(m&&D(C),!(!s.hasValue(C)||!G_[l.type](A)))){
var N=!1;p&&(N=B_[l.type](d,A));var I=F_[l.type](r,s,C,A,v,c,f.model,!1,g);h&&(I.forceLabelAnimation=!0),H_(I,s,C,L,A,r,v,l.type==="polar"),w?I.attr({shape:A}):
h?V_(h,c,I,A,C,v,!1,!1):dr(I,{shape:A},r,C),s.setItemGraphicEl(C,I),o.add(I),I.ignore=N}}).update(function(C,L){var A=s.getItemModel(C),N=Tu[l.type](s,C,A);if(N){
if(m){var I=void 0;b.length===0?I=D(L):(I=b[L],I.useStyle(y.getItemStyle()),l.type==="cartesian2d"?I.setShape("r",_):I.setShape("cornerRadius",_),S[C]=I);var O=Tu[l.
type](s,C),R=q_(v,O,l);Ot(I,{shape:R},c,C)}var k=u.getItemGraphicEl(L);if(!s.hasValue(C)||!G_[l.type](N)){o.remove(k);return}var V=!1;p&&(V=B_[l.type](d,N),V&&o.
remove(k));var W=k&&(k.type==="sector"&&g||k.type==="sausage"&&!g);if(W&&(k&&Vf(k,r,L),k=null),k?dg(k):k=F_[l.type](r,s,C,N,v,c,f.model,!0,g),h&&(k.forceLabelAnimation=
!0),T){var U=k.getTextContent();if(U){var X=hs(U);X.prevValue!=null&&(X.prevValue=X.value)}}else H_(k,s,C,A,N,r,v,l.type==="polar");w?k.attr({shape:N}):h?V_(h,c,
k,N,C,v,!0,T):Ot(k,{shape:N},r,C,null),s.setItemGraphicEl(C,k),k.ignore=V,o.add(k)}}).remove(function(C){var L=u.getItemGraphicEl(C);L&&Vf(L,r,C)}).execute();var x=this.
_backgroundGroup||(this._backgroundGroup=new ze);x.removeAll();for(var E=0;E<S.length;++E)x.add(S[E]);o.add(x),this._backgroundEls=S,this._data=s},e.prototype._renderLarge=
function(r,n,i){this._clear(),Y_(r,this.group),this._updateLargeClip(r)},e.prototype._incrementalRenderLarge=function(r,n){this._removeBackground(),Y_(n,this.group,
this._progressiveEls,!0)},e.prototype._updateLargeClip=function(r){var n=r.get("clip",!0)&&JL(r.coordinateSystem,!1,r),i=this.group;n?i.setClipPath(n):i.removeClipPath()},
e.prototype._enableRealtimeSort=function(r,n,i){var a=this;if(n.count()){var o=r.baseAxis;if(this._isFirstFrame)this._dispatchInitSort(n,r,i),this._isFirstFrame=
!1;else{var s=function(u){var l=n.getItemGraphicEl(u),f=l&&l.shape;return f&&Math.abs(o.isHorizontal()?f.height:f.width)||0};this._onRendered=function(){a._updateSortWithinSameData(
n,s,o,i)},i.getZr().on("rendered",this._onRendered)}}},e.prototype._dataSort=function(r,n,i){var a=[];return r.each(r.mapDimension(n.dim),function(o,s){var u=i(
s);u=u??NaN,a.push({dataIndex:s,mappedValue:u,ordinalNumber:o})}),a.sort(function(o,s){return s.mappedValue-o.mappedValue}),{ordinalNumbers:Y(a,function(o){return o.
ordinalNumber})}},e.prototype._isOrderChangedWithinSameData=function(r,n,i){for(var a=i.scale,o=r.mapDimension(i.dim),s=Number.MAX_VALUE,u=0,l=a.getOrdinalMeta().
categories.length;u<l;++u){var f=r.rawIndexOf(o,a.getRawOrdinalNumber(u)),v=f<0?Number.MIN_VALUE:n(r.indexOfRawIndex(f));if(v>s)return!0;s=v}return!1},e.prototype.
_isOrderDifferentInView=function(r,n){for(var i=n.scale,a=i.getExtent(),o=Math.max(0,a[0]),s=Math.min(a[1],i.getOrdinalMeta().categories.length-1);o<=s;++o)if(r.
ordinalNumbers[o]!==i.getRawOrdinalNumber(o))return!0},e.prototype._updateSortWithinSameData=function(r,n,i,a){if(this._isOrderChangedWithinSameData(r,n,i)){var o=this.
_dataSort(r,i,n);this._isOrderDifferentInView(o,i)&&(this._removeOnRenderedListener(a),a.dispatchAction({type:"changeAxisOrder",componentType:i.dim+"Axis",axisId:i.
index,sortInfo:o}))}},e.prototype._dispatchInitSort=function(r,n,i){var a=n.baseAxis,o=this._dataSort(r,a,function(s){return r.get(r.mapDimension(n.otherAxis.dim),
s)});i.dispatchAction({type:"changeAxisOrder",componentType:a.dim+"Axis",isInitSort:!0,axisId:a.index,sortInfo:o})},e.prototype.remove=function(r,n){this._clear(
this._model),this._removeOnRenderedListener(n)},e.prototype.dispose=function(r,n){this._removeOnRenderedListener(n)},e.prototype._removeOnRenderedListener=function(r){
this._onRendered&&(r.getZr().off("rendered",this._onRendered),this._onRendered=null)},e.prototype._clear=function(r){var n=this.group,i=this._data;r&&r.isAnimationEnabled()&&
i&&!this._isLargeDraw?(this._removeBackground(),this._backgroundEls=[],i.eachItemGraphicEl(function(a){Vf(a,r,_e(a).dataIndex)})):n.removeAll(),this._data=null,
this._isFirstFrame=!0},e.prototype._removeBackground=function(){this.group.remove(this._backgroundGroup),this._backgroundGroup=null},e.type=Gi,e})(Jt),B_={cartesian2d:function(t,e){
var r=e.width<0?-1:1,n=e.height<0?-1:1;r<0&&(e.x+=e.width,e.width=-e.width),n<0&&(e.y+=e.height,e.height=-e.height);var i=t.x+t.width,a=t.y+t.height,o=bc(e.x,t.
x),s=wc(e.x+e.width,i),u=bc(e.y,t.y),l=wc(e.y+e.height,a),f=s<o,v=l<u;return e.x=f&&o>i?s:o,e.y=v&&u>a?l:u,e.width=f?0:s-o,e.height=v?0:l-u,r<0&&(e.x+=e.width,e.
width=-e.width),n<0&&(e.y+=e.height,e.height=-e.height),f||v},polar:function(t,e){var r=e.r0<=e.r?1:-1;if(r<0){var n=e.r;e.r=e.r0,e.r0=n}var i=wc(e.r,t.r),a=bc(
e.r0,t.r0);e.r=i,e.r0=a;var o=i-a<0;if(r<0){var n=e.r;e.r=e.r0,e.r0=n}return o}},F_={cartesian2d:function(t,e,r,n,i,a,o,s,u){var l=new Qe({shape:B({},n),z2:1});
if(l.__dataIndex=r,l.name="item",a){var f=l.shape,v=i?"height":"width";f[v]=0}return l},polar:function(t,e,r,n,i,a,o,s,u){var l=!i&&u?R_:es,f=new l({shape:n,z2:1});
f.name="item";var v=U_(i);if(f.calculateTextPosition=fI(v,{isRoundCap:l===R_}),a){var c=f.shape,h=i?"r":"endAngle",p={};c[h]=i?n.r0:n.startAngle,p[h]=n[h],(s?Ot:
dr)(f,{shape:p},a)}return f}};function pI(t,e){var r=t.get("realtimeSort",!0),n=e.getBaseAxis();if(process.env.NODE_ENV!=="production"&&r&&(n.type!=="category"&&
Be("`realtimeSort` will not work because this bar series is not based on a category axis."),e.type!=="cartesian2d"&&Be("`realtimeSort` will not work because thi\
s bar series is not on cartesian2d.")),r&&n.type==="category"&&e.type==="cartesian2d")return{baseAxis:n,otherAxis:e.getOtherAxis(n)}}function V_(t,e,r,n,i,a,o,s){
var u,l;a?(l={x:n.x,width:n.width},u={y:n.y,height:n.height}):(l={y:n.y,height:n.height},u={x:n.x,width:n.width}),s||(o?Ot:dr)(r,{shape:u},e,i,null);var f=e?t.baseAxis.
model:null;(o?Ot:dr)(r,{shape:l},f,i)}function z_(t,e){for(var r=0;r<e.length;r++)if(!isFinite(t[e[r]]))return!0;return!1}var dI=["x","y","width","height"],gI=[
"cx","cy","r","startAngle","endAngle"],G_={cartesian2d:function(t){return!z_(t,dI)},polar:function(t){return!z_(t,gI)}},Tu={cartesian2d:function(t,e,r){var n=t.
getItemLayout(e);if(!n)return null;var i=r?yI(r,n):0,a=n.width>0?1:-1,o=n.height>0?1:-1;return{x:n.x+a*i/2,y:n.y+o*i/2,width:n.width-a*i,height:n.height-o*i}},polar:function(t,e,r){
var n=t.getItemLayout(e);return{cx:n.cx,cy:n.cy,r0:n.r0,r:n.r,startAngle:n.startAngle,endAngle:n.endAngle,clockwise:n.clockwise}}};function mI(t){return t.startAngle!=
null&&t.endAngle!=null&&t.startAngle===t.endAngle}function U_(t){return(function(e){var r=e?"Arc":"Angle";return function(n){switch(n){case"start":case"insideSt\
art":case"end":case"insideEnd":return n+r;default:return n}}})(t)}function H_(t,e,r,n,i,a,o,s){var u=e.getItemVisual(r,"style");if(s){if(!a.get("roundCap")){var f=t.
shape,v=cI(n.getModel("itemStyle"),f,!0);B(f,v),t.setShape(f)}}else{var l=n.get(["itemStyle","borderRadius"])||0;t.setShape("r",l)}t.useStyle(u);var c=n.getShallow(
"cursor");c&&t.attr("cursor",c);var h=s?o?i.r>=i.r0?"endArc":"startArc":i.endAngle>=i.startAngle?"endAngle":"startAngle":o?wI(i,a.coordinateSystem):TI(i,a.coordinateSystem),
p=yi(n);vs(t,p,{labelFetcher:a,labelDataIndex:r,defaultText:fc(a.getData(),r),inheritColor:u.fill,defaultOpacity:u.opacity,defaultOutsidePosition:h});var d=t.getTextContent();
if(s&&d){var g=n.get(["label","position"]);t.textConfig.inside=g==="middle"?!0:null,vI(t,g==="outside"?h:g,U_(o),n.get(["label","rotate"]))}sE(d,p,a.getRawValue(
r),function(y){return $0(e,y)});var m=n.getModel(["emphasis"]);va(t,m.get("focus"),m.get("blurScope"),m.get("disabled")),Nf(t,n),mI(i)&&(t.style.fill="none",t.style.
stroke="none",M(t.states,function(y){y.style&&(y.style.fill=y.style.stroke="none")}))}function yI(t,e){var r=t.get(["itemStyle","borderColor"]);if(!r||r==="none")
return 0;var n=t.get(["itemStyle","borderWidth"])||0,i=isNaN(e.width)?Number.MAX_VALUE:Math.abs(e.width),a=isNaN(e.height)?Number.MAX_VALUE:Math.abs(e.height);return Math.
min(n,i,a)}var _I=(function(){function t(){}return t})(),W_=(function(t){ee(e,t);function e(r){var n=t.call(this,r)||this;return n.type="largeBar",n}return e.prototype.
getDefaultShape=function(){return new _I},e.prototype.buildPath=function(r,n){for(var i=n.points,a=this.baseDimIdx,o=1-this.baseDimIdx,s=[],u=[],l=this.barWidth,
f=0;f<i.length;f+=3)u[a]=l,u[o]=i[f+2],s[a]=i[f+a],s[o]=i[f+o],r.rect(s[0],s[1],u[0],u[1])},e})(ve);function Y_(t,e,r,n){var i=t.getData(),a=i.getLayout("valueA\
xisHorizontal")?1:0,o=i.getLayout("largeDataIndices"),s=i.getLayout("size"),u=t.getModel("backgroundStyle"),l=i.getLayout("largeBackgroundPoints"),f=n?Hp(t):0;if(l){
var v=new W_({shape:{points:l},incremental:f,silent:!0,z2:0});v.baseDimIdx=a,v.largeDataIndices=o,v.barWidth=s,v.useStyle(u.getItemStyle()),e.add(v),r&&r.push(v)}
var c=new W_({shape:{points:i.getLayout("largePoints")},incremental:f,ignoreCoarsePointer:!0,z2:1});c.baseDimIdx=a,c.largeDataIndices=o,c.barWidth=s,e.add(c),c.
useStyle(i.getVisual("style")),c.style.stroke=null,_e(c).seriesIndex=t.seriesIndex,t.get("silent")||(c.on("mousedown",X_),c.on("mousemove",X_)),r&&r.push(c)}var X_=Wm(
function(t){var e=this,r=SI(e,t.offsetX,t.offsetY);_e(e).dataIndex=r>=0?r:null},30,!1);function SI(t,e,r){for(var n=t.baseDimIdx,i=1-n,a=t.shape.points,o=t.largeDataIndices,
s=[],u=[],l=t.barWidth,f=0,v=a.length/3;f<v;f++){var c=f*3;if(u[n]=l,u[i]=a[c+2],s[n]=a[c+n],s[i]=a[c+i],u[i]<0&&(s[i]+=u[i],u[i]=-u[i]),e>=s[0]&&e<=s[0]+u[0]&&
r>=s[1]&&r<=s[1]+u[1])return o[f]}return-1}function q_(t,e,r){if(pc(r,"cartesian2d")){var n=e,i=r.getArea();return{x:t?n.x:i.x,y:t?i.y:n.y,width:t?n.width:i.width,
height:t?i.height:n.height}}else{var i=r.getArea(),a=e;return{cx:i.cx,cy:i.cy,r0:t?i.r0:a.r0,r:t?i.r:a.r,startAngle:t?a.startAngle:0,endAngle:t?a.endAngle:Math.
PI*2}}}function bI(t,e,r){var n=t.type==="polar"?es:Qe;return new n({shape:q_(e,r,t),silent:!0,z2:0})}function wI(t,e){if(t.height===0){var r=e.getOtherAxis(e.getBaseAxis());
return r.inverse?"bottom":"top"}return t.height>0?"bottom":"top"}function TI(t,e){if(t.width===0){var r=e.getOtherAxis(e.getBaseAxis());return r.inverse?"left":
"right"}return t.width>=0?"right":"left"}var DI=hI;function EI(t){t.registerChartView(DI),t.registerSeriesModel(sI),t.registerLayout(t.PRIORITY.VISUAL.LAYOUT,rI(
Gi)),t.registerLayout(t.PRIORITY.VISUAL.PROGRESSIVE_LAYOUT,nI(Gi)),t.registerProcessor(t.PRIORITY.PROCESSOR.STATISTIC,p_(Gi)),t.registerAction({type:"changeAxis\
Order",event:"changeAxisOrder",update:"update"},function(e,r){var n=e.componentType||"series";r.eachComponent({mainType:n,query:e},function(i){e.sortInfo&&i.axis.
setCategorySortInfo(e.sortInfo)})}),aI(t)}var CI=(function(t){ee(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r.hasSymbolVisual=
!0,r}return e.prototype.getInitialData=function(r,n){return Js(null,this,{useEncodeDefaulter:!0})},e.prototype.getProgressive=function(){var r=this.option.progressive;
return r??(this.option.large?5e3:this.get("progressive"))},e.prototype.getProgressiveThreshold=function(){var r=this.option.progressiveThreshold;return r??(this.
option.large?1e4:this.get("progressiveThreshold"))},e.prototype.brushSelector=function(r,n,i){return i.point(n.getItemLayout(r))},e.prototype.getZLevelKey=function(){
return this.getData().count()>this.getProgressiveThreshold()?this.id:""},e.type="series.scatter",e.dependencies=["grid","polar","geo","singleAxis","calendar","m\
atrix"],e.defaultOption={coordinateSystem:"cartesian2d",z:2,legendHoverLink:!0,symbolSize:10,large:!1,largeThreshold:2e3,itemStyle:{opacity:.8},emphasis:{scale:!0},
clip:!0,select:{itemStyle:{borderColor:Ee.color.primary}},universalTransition:{divideShape:"clone"}},e})(kr),xI=CI,Z_=4,AI=(function(){function t(){}return t})(),
MI=(function(t){ee(e,t);function e(r){var n=t.call(this,r)||this;return n._off=0,n.hoverDataIdx=-1,n}return e.prototype.getDefaultShape=function(){return new AI},
e.prototype.reset=function(){this.notClear=!1,this._off=0},e.prototype.beforeBrush=function(r){r&&!r.contentRetained&&this.reset()},e.prototype.buildPath=function(r,n){
var i=n.points,a=n.size,o=this.symbolProxy,s=o.shape,u=r.getContext?r.getContext():r,l=u&&a[0]<Z_,f=this.softClipShape,v;if(l){this._ctx=u;return}for(this._ctx=
null,v=this._off;v<i.length;){var c=i[v++],h=i[v++];isNaN(c)||isNaN(h)||f&&!f.contain(c,h)||(s.x=c-a[0]/2,s.y=h-a[1]/2,s.width=a[0],s.height=a[1],o.buildPath(r,
s,!0))}this.incremental&&(this._off=v,this.notClear=!0)},e.prototype.afterBrush=function(){var r=this.shape,n=r.points,i=r.size,a=this._ctx,o=this.softClipShape,
s;if(a){for(s=this._off;s<n.length;){var u=n[s++],l=n[s++];isNaN(u)||isNaN(l)||o&&!o.contain(u,l)||a.fillRect(u-i[0]/2,l-i[1]/2,i[0],i[1])}this.incremental&&(this.
_off=s,this.notClear=!0)}},e.prototype.findDataIndex=function(r,n){for(var i=this.shape,a=i.points,o=i.size,s=Math.max(o[0],4),u=Math.max(o[1],4),l=a.length/2-1;l>=
0;l--){var f=l*2,v=a[f]-s/2,c=a[f+1]-u/2;if(r>=v&&n>=c&&r<=v+s&&n<=c+u)return l}return-1},e.prototype.contain=function(r,n){var i=this.transformCoordToLocal(r,n),
a=this.getBoundingRect();if(r=i[0],n=i[1],a.contain(r,n)){var o=this.hoverDataIdx=this.findDataIndex(r,n);return o>=0}return this.hoverDataIdx=-1,!1},e.prototype.
getBoundingRect=function(){var r=this._rect;if(!r){for(var n=this.shape,i=n.points,a=n.size,o=a[0],s=a[1],u=1/0,l=1/0,f=-1/0,v=-1/0,c=0;c<i.length;){var h=i[c++],
p=i[c++];u=Math.min(h,u),f=Math.max(h,f),l=Math.min(p,l),v=Math.max(p,v)}r=this._rect=new oe(u-o/2,l-s/2,f-u+o,v-l+s)}return r},e})(ve),LI=(function(){function t(){
this.group=new ze}return t.prototype.updateData=function(e,r){this._clear(),this._data=e;var n=this._create();n.setShape({points:e.getLayout("points")}),this._setCommon(
n,e,r)},t.prototype.updateLayout=function(e){var r=this._data;if(r){var n=r.getLayout("points");this.group.eachChild(function(i){if(i.startIndex!=null){var a=(i.
endIndex-i.startIndex)*2,o=i.startIndex*4*2;n=new Float32Array(n.buffer,o,a)}i.setShape("points",n),i.reset(),i.stopAnimation()})}},t.prototype.incrementalPrepareUpdate=
function(e){this._clear()},t.prototype.incrementalUpdate=function(e,r,n,i){var a=this._newAdded[0],o=r.getLayout("points"),s=a&&a.shape.points;if(process.env.NODE_ENV!==
"production"&&Rw(r.getLayout("pointsRange"),e),s&&s.length<2e4){var u=s.length,l=new Float32Array(u+o.length);l.set(s),l.set(o,u),a.endIndex=e.end,a.setShape({points:l})}else{
this._newAdded=[];var f=this._create();f.startIndex=e.start,f.endIndex=e.end,f.incremental=n,f.setShape({points:o}),this._setCommon(f,r,i)}},t.prototype.eachRendered=
function(e){this._newAdded[0]&&e(this._newAdded[0])},t.prototype._create=function(){var e=new MI({cursor:"default"});return e.ignoreCoarsePointer=!0,this.group.
add(e),this._newAdded.push(e),e},t.prototype._setCommon=function(e,r,n){var i=r.hostModel;n=n||{};var a=r.getVisual("symbolSize");e.setShape("size",a instanceof
Array?a:[a,a]),e.softClipShape=n.clipShape||null,e.symbolProxy=xn(r.getVisual("symbol"),0,0,0,0),e.setColor=e.symbolProxy.setColor;var o=e.shape.size[0]<Z_;e.useStyle(
i.getModel("itemStyle").getItemStyle(o?["color","shadowBlur","shadowColor"]:["color"]));var s=r.getVisual("style"),u=s&&s.fill;u&&e.setColor(u);var l=_e(e);l.seriesIndex=
i.seriesIndex,e.on("mousemove",function(f){l.dataIndex=null;var v=e.hoverDataIdx;v>=0&&(l.dataIndex=v+(e.startIndex||0))})},t.prototype.remove=function(){this._clear()},
t.prototype._clear=function(){this._newAdded=[],this.group.removeAll()},t})(),NI=LI,II=(function(t){ee(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||
this;return r.type=e.type,r}return e.prototype.render=function(r,n,i){var a=r.getData(),o=this._updateSymbolDraw(a,r);o.updateData(a,Tc(r)),this._finished=!0},e.
prototype.incrementalPrepareRender=function(r,n,i){var a=r.getData(),o=this._updateSymbolDraw(a,r);o.incrementalPrepareUpdate(a),this._finished=!1},e.prototype.
incrementalRender=function(r,n,i){this._symbolDraw.incrementalUpdate(r,n.getData(),Hp(n),Tc(n)),this._finished=r.end===n.getData().count()},e.prototype.updateTransform=
function(r,n,i){var a=r.getData();if(this.group.dirty(),this._finished){var o=gc("").reset(r,n,i);o.progress&&o.progress({start:0,end:a.count(),count:a.count()},
a),this._symbolDraw.updateLayout(Tc(r))}else return{update:!0}},e.prototype.eachRendered=function(r){this._symbolDraw&&this._symbolDraw.eachRendered(r)},e.prototype.
_updateSymbolDraw=function(r,n){var i=this._symbolDraw,a=n.pipelineContext,o=a.large;return(!i||o!==this._isLargeDraw)&&(i&&i.remove(),i=this._symbolDraw=o?new NI:
new t_,this._isLargeDraw=o,this.group.removeAll()),this.group.add(i.group),i},e.prototype.remove=function(r,n){this._symbolDraw&&this._symbolDraw.remove(!0),this.
_symbolDraw=null},e.prototype.dispose=function(){},e.type="scatter",e})(Jt);function Tc(t){return{clipShape:eN(t)}}var OI=II,Dc=(function(t){ee(e,t);function e(){
return t!==null&&t.apply(this,arguments)||this}return e.prototype.getCoordSysModel=function(){return this.getReferringComponents("grid",vt).models[0]},e.type="c\
artesian2dAxis",e})(be);Et(Dc,qM);var K_={show:!0,z:0,inverse:!1,name:"",nameLocation:"end",nameRotate:null,nameTruncate:{maxWidth:null,ellipsis:"...",placeholder:"\
."},nameTextStyle:{},nameGap:15,silent:!1,triggerEvent:!1,tooltip:{show:!1},axisPointer:{},axisLine:{show:!0,onZero:"auto",onZeroAxisIndex:null,lineStyle:{color:Ee.
color.axisLine,width:1,type:"solid"},symbol:["none","none"],symbolSize:[10,15],breakLine:!0},axisTick:{show:!0,inside:!1,length:5,lineStyle:{width:1}},axisLabel:{
show:!0,inside:!1,rotate:0,showMinLabel:null,showMaxLabel:null,margin:8,fontSize:12,color:Ee.color.axisLabel,textMargin:[0,3]},splitLine:{show:!0,showMinLine:!0,
showMaxLine:!0,lineStyle:{color:Ee.color.axisSplitLine,width:1,type:"solid"}},splitArea:{show:!1,areaStyle:{color:[Ee.color.backgroundTint,Ee.color.backgroundTransparent]}},
breakArea:{show:!0,itemStyle:{color:Ee.color.neutral00,borderColor:Ee.color.border,borderWidth:1,borderType:[3,3],opacity:.6},zigzagAmplitude:4,zigzagMinSpan:4,
zigzagMaxSpan:20,zigzagZ:100,expandOnClick:!0},breakLabelLayout:{moveOverlap:"auto"}},PI=he({boundaryGap:!0,deduplication:null,jitter:0,jitterOverlap:!0,jitterMargin:2,
splitLine:{show:!1},axisTick:{alignWithLabel:!1,interval:"auto",show:"auto"},axisLabel:{interval:"auto"}},K_),Ec=he({boundaryGap:[0,0],axisLine:{show:"auto"},axisTick:{
show:"auto"},splitNumber:5,minorTick:{show:!1,splitNumber:5,length:3,lineStyle:{}},minorSplitLine:{show:!1,lineStyle:{color:Ee.color.axisMinorSplitLine,width:1}}},
K_),kI=he({splitNumber:6,axisLabel:{rich:{primary:{fontWeight:"bold"}}},splitLine:{show:!1}},Ec),RI=me({logBase:10},Ec),BI={category:PI,value:Ec,time:kI,log:RI};
function Q_(t,e,r,n){M(w0,function(i,a){var o=he(he({},BI[a],!0),n,!0),s=(function(u){ee(l,u);function l(){var f=u!==null&&u.apply(this,arguments)||this;return f.
type=e+"Axis."+a,f}return l.prototype.mergeDefaultAndTheme=function(f,v){var c=ma(this),h=c?Es(f):{},p=v.getTheme();he(f,p.get(a+"Axis")),he(f,this.getDefaultOption()),
f.type=$_(f),c&&bn(f,h,c)},l.prototype.optionUpdated=function(){var f=this.option;f.type==="category"&&(this.__ordinalMeta=Kv.createByAxisModel(this))},l.prototype.
getCategories=function(f){var v=this.option;if(v.type==="category")return f?v.data:this.__ordinalMeta.categories},l.prototype.getOrdinalMeta=function(){return this.
__ordinalMeta},l.prototype.updateAxisBreaks=function(f){var v=mu();return v?v.updateModelAxisBreak(this,f):{breaks:[]}},l.type=e+"Axis."+a,l.defaultOption=o,l})(
r);t.registerComponentModel(s)}),t.registerSubTypeDefaulter(e+"Axis",$_)}function $_(t){return t.type||(t.data?"category":"value")}var FI=(function(){function t(e){
this.type="cartesian",this._dimList=[],this._axes={},this.name=e||""}return t.prototype.getAxis=function(e){return this._axes[e]},t.prototype.getAxes=function(){
return Y(this._dimList,function(e){return this._axes[e]},this)},t.prototype.getAxesByScale=function(e){return e=e.toLowerCase(),ke(this.getAxes(),function(r){return r.
scale.type===e})},t.prototype.addAxis=function(e){var r=e.dim;this._axes[r]=e,this._dimList.push(r)},t})(),VI=FI,Du=["x","y"];function j_(t){return(t.type==="in\
terval"||t.type==="time")&&!Sn(t)}var zI=(function(t){ee(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=Sr,r.dimensions=Du,r}return e.
prototype.calcAffineTransform=function(){this._transform=this._invTransform=null;var r=this.getAxis("x").scale,n=this.getAxis("y").scale;if(!(!j_(r)||!j_(n))){var i=ka(
r,null),a=ka(n,null),o=this.dataToPoint([i[0],a[0]]),s=this.dataToPoint([i[1],a[1]]),u=i[1]-i[0],l=a[1]-a[0];if(!(!u||!l)){var f=(s[0]-o[0])/u,v=(s[1]-o[1])/l,c=o[0]-
i[0]*f,h=o[1]-a[0]*v,p=this._transform=[f,0,0,v,c,h];this._invTransform=to([],p)}}},e.prototype.getBaseAxis=function(){return this.getAxesByScale("ordinal")[0]||
this.getAxesByScale("time")[0]||this.getAxis("x")},e.prototype.containPoint=function(r){var n=this.getAxis("x"),i=this.getAxis("y");return n.contain(n.toLocalCoord(
r[0]))&&i.contain(i.toLocalCoord(r[1]))},e.prototype.containData=function(r){return this.getAxis("x").containData(r[0])&&this.getAxis("y").containData(r[1])},e.
prototype.containZone=function(r,n){var i=this.dataToPoint(r),a=this.dataToPoint(n),o=this.getArea(),s=new oe(i[0],i[1],a[0]-i[0],a[1]-i[1]);return o.intersect(
s)},e.prototype.dataToPoint=function(r,n,i){i=i||[];var a=r[0],o=r[1];if(this._transform&&a!=null&&isFinite(a)&&o!=null&&isFinite(o))return Ct(i,r,this._transform);
var s=this.getAxis("x"),u=this.getAxis("y");return i[0]=s.toGlobalCoord(s.dataToCoord(a,n)),i[1]=u.toGlobalCoord(u.dataToCoord(o,n)),i},e.prototype.clampData=function(r,n){
var i=this.getAxis("x").scale,a=this.getAxis("y").scale,o=i.getExtent(),s=a.getExtent(),u=i.parse(r[0]),l=a.parse(r[1]);return n=n||[],n[0]=Math.min(Math.max(Math.
min(o[0],o[1]),u),Math.max(o[0],o[1])),n[1]=Math.min(Math.max(Math.min(s[0],s[1]),l),Math.max(s[0],s[1])),n},e.prototype.pointToData=function(r,n,i){if(i=i||[],
this._invTransform)return Ct(i,r,this._invTransform);var a=this.getAxis("x"),o=this.getAxis("y");return i[0]=a.coordToData(a.toLocalCoord(r[0]),n),i[1]=o.coordToData(
o.toLocalCoord(r[1]),n),i},e.prototype.getOtherAxis=function(r){return this.getAxis(r.dim==="x"?"y":"x")},e.prototype.getArea=function(r){r=r||0;var n=this.getAxis(
"x").getGlobalExtent(),i=this.getAxis("y").getGlobalExtent(),a=Math.min(n[0],n[1])-r,o=Math.min(i[0],i[1])-r,s=Math.max(n[0],n[1])-a+r,u=Math.max(i[0],i[1])-o+r;
return new oe(a,o,s,u)},e})(VI),GI=zI;function UI(t,e){var r=t.scale,n=t.model;process.env.NODE_ENV!=="production"&&P(r&&n&&(r instanceof On||r instanceof tc)&&
(e instanceof On||e instanceof tc));var i=z0(r,n,n.ecModel,t,null),a=Bi(r),o=Bi(e)?e.intervalStub:e,s=a?r.intervalStub:r,u=r.base,l=o.getTicks(),f=o.getTicks({expandToNicedExtent:!0}),
v=l.length-1;process.env.NODE_ENV!=="production"&&(P(!Sn(e)&&!Sn(r)),P(v>0),P(f.length===l.length),P(l[0].value<=l[v].value),P(f[0].value<=l[0].value&&l[v].value<=
f[v].value),v>=2&&(P(f[1].value===l[1].value),P(f[v-1].value===l[v-1].value)));var c,h,p;if(v===1)c=h=0,p=1;else if(v===2){var d=Ge(l[0].value-l[1].value),g=Ge(
l[1].value-l[2].value);c=h=0,d===g?p=2:(p=1,d<g?c=d/g:h=g/d)}else{var m=o.getConfig().interval;c=(1-(l[0].value-f[0].value)/m)%1,h=(1-(f[v].value-l[v].value)/m)%
1,p=v-(c?1:0)-(h?1:0)}process.env.NODE_ENV!=="production"&&P(p>=1);var y=i.zoomFixMM,_=y[0]||y[1],S=[i.fixMM[0]||_,i.fixMM[1]||_],b=r.getExtent(),w=s.getExtent(),
T=v0(w,S),D,x,E,C,L,A;function N(X){for(var q=50,z=0;z<q&&!X();z++)E=a?E*ye(u,2):TM(E),C=In(E);process.env.NODE_ENV!=="production"&&z>=q&&Be("incorrect impl in \
`scaleCalcAlign`.")}function I(){D=ae(A-E*c,C)}function O(){x=ae(L+E*h,C)}function R(){A=c?ae(D+E*c,C):D}function k(){L=h?ae(x-E*h,C):x}if(S[0]&&S[1]){D=T[0],x=
T[1],E=(x-D)/(p+c+h);var V=t.getExtent(),W=Ge(V[1]-V[0]);C=fw([x,D],W,.5/p),R(),k(),Lt(C)&&(E=ae(E,C))}else{var U=T[1]-T[0];E=a?ye(Dp(U),1):ql(U/p,Ep),C=In(E),S[0]?
(D=T[0],N(function(){if(R(),L=ae(A+E*p,C),O(),x>=T[1])return!0})):S[1]?(x=T[1],N(function(){if(k(),A=ae(L-E*p,C),I(),D<=T[0])return!0})):N(function(){A=ae(ta(T[0]/
E)*E,C),L=ae(ii(T[1]/E)*E,C);var X=lr((L-A)/E);if(X<=p){var q=p-X,z=void 0,J=i.incl0||a;if(J&&T[0]===0)z=[0,q];else if(J&&T[1]===0)z=[q,0];else{var te=ii(q/2);z=
q%2===0?[te,te]:D+x<T[0]+T[1]?[te,te+1]:[te+1,te]}if(A=ae(A-E*z[0],C),L=ae(L+E*z[1],C),I(),O(),D<=T[0]&&x>=T[1])return!0}})}C0(r,S,w,[D,x],b,{interval:E,intervalCount:p,
intervalPrecision:C,niceExtent:[A,L]}),process.env.NODE_ENV!=="production"&&r.freeze()}var J_=[[3,1],[0,2]],HI=(function(){function t(e,r,n){this.type="grid",this.
_coordsMap={},this._coordsList=[],this._axesMap={},this._axesList=[],this.axisPointerEnabled=!0,this.dimensions=Du,this._initCartesian(e,r,n),this.model=e}return t.
prototype.getRect=function(){return this._rect},t.prototype.update=function(e,r){var n=this._axesMap;M(this._axesList,function(o){fL(o,aL);var s=o.scale;kt(s)&&
s.setSortInfo(o.model.get("categorySortInfo"))});function i(o){for(var s=ie(o),u=[],l=s.length-1;l>=0;l--){var f=o[+s[l]];f.__alignTo?u.push(f):U0(f)}M(u,function(v){
YI(v,v.__alignTo)?U0(v):UI(v,v.__alignTo.scale)})}i(n.x),i(n.y);var a={};M(n.x,function(o){e1(n,"y",o,a)}),M(n.y,function(o){e1(n,"x",o,a)}),this.resize(this.model,
r)},t.prototype.resize=function(e,r,n){var i=ZE(e,r),a=this._rect=Qg(e.getBoxLayoutParams(),i.refContainer),o=this._axesMap,s=this._coordsList,u=e.get("containL\
abel");if(Cc(o,a),!n){var l=qI(a,s,o,u,r),f=void 0;if(u)i1?(i1(this._axesList,a),Cc(o,a)):(process.env.NODE_ENV!=="production"&&Lp("Specified `grid.containLabel\
` but no `use(LegacyGridContainLabel)`;use `grid.outerBounds` instead.",!0),f=a1(a.clone(),"axisLabel",null,a,o,l,i));else{var v=ZI(e,a,i),c=v.outerBoundsRect,h=v.
parsedOuterBoundsContain,p=v.outerBoundsClamp;c&&(f=a1(c,h,p,a,o,l,i))}o1(a,o,Rt.determine,null,f,i),M(this._coordsList,function(d){d.calcAffineTransform()})}},
t.prototype.getAxis=function(e,r){var n=this._axesMap[e];if(n!=null)return n[r||0]},t.prototype.getAxes=function(){return this._axesList.slice()},t.prototype.getCartesian=
function(e,r){if(e!=null&&r!=null){var n="x"+e+"y"+r;return this._coordsMap[n]}Q(e)&&(r=e.yAxisIndex,e=e.xAxisIndex);for(var i=0,a=this._coordsList;i<a.length;i++)
if(a[i].getAxis("x").index===e||a[i].getAxis("y").index===r)return a[i]},t.prototype.getCartesians=function(){return this._coordsList.slice()},t.prototype.convertToPixel=
function(e,r,n){var i=this._findConvertTarget(r);return i.cartesian?i.cartesian.dataToPoint(n):i.axis?i.axis.toGlobalCoord(i.axis.dataToCoord(n)):null},t.prototype.
convertFromPixel=function(e,r,n){var i=this._findConvertTarget(r);return i.cartesian?i.cartesian.pointToData(n):i.axis?i.axis.coordToData(i.axis.toLocalCoord(n)):
null},t.prototype._findConvertTarget=function(e){var r=e.seriesModel,n=e.xAxisModel||r&&r.getReferringComponents("xAxis",vt).models[0],i=e.yAxisModel||r&&r.getReferringComponents(
"yAxis",vt).models[0],a=e.gridModel,o=this._coordsList,s,u;if(r)s=r.coordinateSystem,ue(o,s)<0&&(s=null);else if(n&&i)s=this.getCartesian(n.componentIndex,i.componentIndex);else if(n)
u=this.getAxis("x",n.componentIndex);else if(i)u=this.getAxis("y",i.componentIndex);else if(a){var l=a.coordinateSystem;l===this&&(s=this._coordsList[0])}return{
cartesian:s,axis:u}},t.prototype.containPoint=function(e){var r=this._coordsList[0];if(r)return r.containPoint(e)},t.prototype._initCartesian=function(e,r,n){var i=this,
a=this,o={left:!1,right:!1,top:!1,bottom:!1},s={x:{},y:{}},u={x:0,y:0};if(r.eachComponent("xAxis",l("x"),this),r.eachComponent("yAxis",l("y"),this),!u.x||!u.y){
this._axesMap={},this._axesList=[];return}this._axesMap=s,M(s.x,function(f,v){M(s.y,function(c,h){var p="x"+v+"y"+h,d=new GI(p);d.master=i,d.model=e,i._coordsMap[p]=
d,i._coordsList.push(d),d.addAxis(f),d.addAxis(c)})}),r1(s.x),r1(s.y);function l(f){return function(v,c){if(WI(v,e)){var h=v.get("position");f==="x"?h!=="top"&&
h!=="bottom"&&(h=o.bottom?"top":"bottom"):h!=="left"&&h!=="right"&&(h=o.left?"right":"left"),o[h]=!0;var p=BM(v),d=new d_(f,FM(v,p,!0),[0,0],p,h);d.onBand=x0(d.
scale,v),d.inverse=v.get("inverse"),v.axis=d,d.model=v,d.grid=a,d.index=c,a._axesList.push(d),s[f][c]=d,u[f]++}}}},t.prototype.getTooltipAxes=function(e){var r=[],
n=[];return M(this.getCartesians(),function(i){var a=e!=null&&e!=="auto"?i.getAxis(e):i.getBaseAxis(),o=i.getOtherAxis(a);ue(r,a)<0&&r.push(a),ue(n,o)<0&&n.push(
o)}),{baseAxes:r,otherAxes:n}},t.create=function(e,r){var n=[];return e.eachComponent("grid",function(i,a){var o=new t(i,e,r);o.name="grid_"+a,o.resize(i,r,!0),
i.coordinateSystem=o,n.push(o),M(o._axesList,function(s){lL(s,t.dimIdxMap)})}),e.eachSeries(function(i){var a,o;YE({targetModel:i,coordSysType:Sr,coordSysProvider:s});
function s(){var u=zN(i),l=u.xAxisModel,f=u.yAxisModel;a=l.axis,o=f.axis;var v=l.getCoordSysModel();if(process.env.NODE_ENV!=="production"){if(!v)throw new Error(
'Grid "'+wr(l.get("gridIndex"),l.get("gridId"),0)+'" not found');if(l.getCoordSysModel()!==f.getCoordSysModel())throw new Error("xAxis and yAxis must use the sa\
me grid")}var c=v.coordinateSystem;return c.getCartesian(l.componentIndex,f.componentIndex)}a&&o&&(P0(a,i,Sr),P0(o,i,Sr))},this),n},t.dimensions=Du,t.dimIdxMap=
Xv(Du),t})();function WI(t,e){return t.getCoordSysModel()===e}function e1(t,e,r,n){r.getAxesOnZeroOf=function(){return a?[a]:[]};var i=t[e],a,o=r.model,s=o.get(
["axisLine","onZero"]),u=o.get(["axisLine","onZeroAxisIndex"]);if(!s)return;if(u!=null)t1(s,i[u])&&(a=i[u]);else for(var l in i)if(it(i,l)&&t1(s,i[l])&&!n[f(i[l])]){
a=i[l];break}a&&(n[f(a)]=!0);function f(v){return v.dim+"_"+v.index}}function t1(t,e){if(!e)return!1;var r=e.scale,n=VM(r,0,!1),i=e&&e.type!=="category"&&e.type!==
"time"&&n!==rc;return i&&t==="auto"&&HM(e)&&(i=!1),i}function r1(t){for(var e=ie(t),r,n=[],i=e.length-1;i>=0;i--){var a=t[+e[i]];f0(a.scale)&&E0(a.model,a.type,
!0)==null&&(a.model.get("alignTicks")&&a.model.get("interval")==null?n.push(a):r=a)}r||(r=n.pop()),r&&M(n,function(o){o.__alignTo=r})}function YI(t,e){return Sn(
t.scale)||Sn(e.scale)||e.scale.getTicks().length<2}function XI(t,e){var r=t.getExtent(),n=r[0]+r[1];t.toGlobalCoord=t.dim==="x"?function(i){return i+e}:function(i){
return n-i+e},t.toLocalCoord=t.dim==="x"?function(i){return i-e}:function(i){return n-i+e}}function Cc(t,e){M(t.x,function(r){return n1(r,e.x,e.width)}),M(t.y,function(r){
return n1(r,e.y,e.height)})}function n1(t,e,r){var n=[0,r],i=t.inverse?1:0;t.setExtent(n[i],n[1-i]),XI(t,e)}var i1;function a1(t,e,r,n,i,a,o){process.env.NODE_ENV!==
"production"&&P(e==="all"||e==="axisLabel"),o1(n,i,Rt.estimate,e,!1,o);var s=[0,0,0,0];l(0),l(1),f(n,0,NaN),f(n,1,NaN);var u=pS(s,function(c){return c>0})==null;
return Gf(n,s,!0,!0,r),Cc(i,n),u;function l(c){M(i[mi[c]],function(h){if(Ra(h.model)){var p=a.ensureRecord(h.model),d=p.labelInfoList;if(d)for(var g=0;g<d.length;g++){
var m=d[g],y=h.scale.normalize(Ba(h.scale,kn(m.label).labelInfo.tick));y=c===1?1-y:y,f(m.rect,c,y),f(m.rect,1-c,NaN)}var _=p.nameLayout;if(_){var y=Fi(p.nameLocation)?
.5:NaN;f(_.rect,c,y),f(_.rect,1-c,NaN)}}})}function f(c,h,p){var d=t[mi[h]]-c[mi[h]],g=c[as[h]]+c[mi[h]]-(t[as[h]]+t[mi[h]]);d=v(d,1-p),g=v(g,p);var m=J_[h][0],
y=J_[h][1];s[m]=ye(s[m],d),s[y]=ye(s[y],g)}function v(c,h){return c>0&&!Hn(h)&&h>1e-4&&(c/=h),c}}function qI(t,e,r,n,i){var a=new w_(KI);return M(r,function(o){
return M(o,function(s){if(Ra(s.model)){var u=!n;s.axisBuilder=GN(t,e,s.model,i,a,u)}})}),a}function o1(t,e,r,n,i,a){var o=r===Rt.determine;M(e,function(l){return M(
l,function(f){Ra(f.model)&&(UN(f.axisBuilder,t,f.model),f.axisBuilder.build(o?{axisTickLabelDetermine:!0}:{axisTickLabelEstimate:!0},{noPxChange:i}))})});var s={
x:0,y:0};u(0),u(1);function u(l){s[mi[1-l]]=t[as[l]]<=a.refContainer[as[l]]*.5?0:1-l===1?2:1}M(e,function(l,f){return M(l,function(v){Ra(v.model)&&((n==="all"||
o)&&v.axisBuilder.build({axisName:!0},{nameMarginLevel:s[f]}),o&&v.axisBuilder.build({axisLine:!0}))})})}function ZI(t,e,r){var n,i=t.get("outerBoundsMode",!0);
i==="same"?n=e.clone():i==null||i==="auto"?n=Qg(t.get("outerBounds",!0)||N_,r.refContainer):i!=="none"&&process.env.NODE_ENV!=="production"&&se("Invalid grid["+
t.componentIndex+"].outerBoundsMode.");var a=t.get("outerBoundsContain",!0),o;a==null||a==="auto"?o="all":ue(["all","axisLabel"],a)<0?(process.env.NODE_ENV!=="p\
roduction"&&se("Invalid grid["+t.componentIndex+"].outerBoundsContain."),o="all"):o=a;var s=[Wl(G(t.get("outerBoundsClampWidth",!0),Su[0]),e.width),Wl(G(t.get("\
outerBoundsClampHeight",!0),Su[1]),e.height)];return{outerBoundsRect:n,parsedOuterBoundsContain:o,outerBoundsClamp:s}}var KI=function(t,e,r,n,i,a){var o=r.axis.
dim==="x"?"y":"x";T_(t,e,r,n,i,a),Fi(t.nameLocation)||M(e.recordMap[o],function(s){s&&s.labelInfoList&&s.dirVec&&E_(s.labelInfoList,s.dirVec,n,i)})},QI=HI;function $I(t){
var e=s1(t);if(e){var r=e.axisPointerModel,n=e.axis.scale,i=r.option,a=r.get("status"),o=r.get("value");o!=null&&(o=n.parse(o));var s=JI(r);a==null&&(i.status=s?
"show":"hide");var u=n.getExtent();(o==null||o>u[1])&&(o=u[1]),o<u[0]&&(o=u[0]),i.value=o,s&&(i.status=e.axis.scale.isBlank()?"hide":"show")}}function s1(t){var e=(t.
ecModel.getComponent("axisPointer")||{}).coordSysAxesInfo;return e&&e.axesInfo[eO(t)]}function jI(t){var e=s1(t);return e&&e.axisPointerModel}function JI(t){return!!t.
get(["handle","show"])}function eO(t){return t.type+"||"+t.id}var xc={},tO=(function(t){ee(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.
type=e.type,r}return e.prototype.render=function(r,n,i,a){this.axisPointerClass&&$I(r),t.prototype.render.apply(this,arguments),this._doUpdateAxisPointerClass(r,
i,!0)},e.prototype.updateAxisPointer=function(r,n,i,a){this._doUpdateAxisPointerClass(r,i,!1)},e.prototype.remove=function(r,n){var i=this._axisPointer;i&&i.remove(
n)},e.prototype.dispose=function(r,n){this._disposeAxisPointer(n),t.prototype.dispose.apply(this,arguments)},e.prototype._doUpdateAxisPointerClass=function(r,n,i){
var a=e.getAxisPointerClass(this.axisPointerClass);if(a){var o=jI(r);o?(this._axisPointer||(this._axisPointer=new a)).render(r,o,n,i):this._disposeAxisPointer(n)}},
e.prototype._disposeAxisPointer=function(r){this._axisPointer&&this._axisPointer.dispose(r),this._axisPointer=null},e.registerAxisPointerClass=function(r,n){if(process.
env.NODE_ENV!=="production"&&xc[r])throw new Error("axisPointer "+r+" exists");xc[r]=n},e.getAxisPointerClass=function(r){return r&&xc[r]},e.type="axis",e})(Ai),
rO=tO,Ac=pe();function nO(t,e,r,n){var i=r.axis;if(!i.scale.isBlank()){var a=r.getModel("splitArea"),o=a.getModel("areaStyle"),s=o.get("color"),u=n.coordinateSystem.
getRect(),l=i.getTicksCoords({tickModel:a,breakTicks:"none",pruneByBreak:"preserve_extent_bound"});if(l.length){var f=s.length,v=Ac(t).splitAreaColors,c=K(),h=0;
if(v)for(var p=0;p<l.length;p++){var d=v.get(l[p].tickValue);if(d!=null){h=(d+(f-1)*p)%f;break}}var g=i.toGlobalCoord(l[0].coord),m=o.getAreaStyle();s=H(s)?s:[s];
for(var p=1;p<l.length;p++){var y=i.toGlobalCoord(l[p].coord),_=void 0,S=void 0,b=void 0,w=void 0;i.isHorizontal()?(_=g,S=u.y,b=y-_,w=u.height,g=_+b):(_=u.x,S=g,
b=u.width,w=y-S,g=S+w);var T=l[p-1].tickValue;T!=null&&c.set(T,h),e.add(new Qe({anid:T!=null?"area_"+T:null,shape:{x:_,y:S,width:b,height:w},style:me({fill:s[h]},
m),autoBatch:!0,silent:!0})),h=(h+1)%f}Ac(t).splitAreaColors=c}}}function iO(t){Ac(t).splitAreaColors=null}var aO=["splitArea","splitLine","minorSplitLine","bre\
akArea"],u1=(function(t){ee(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r.axisPointerClass="CartesianAxisPointer",r}return e.
prototype.render=function(r,n,i,a){this.group.removeAll();var o=this._axisGroup;if(this._axisGroup=new ze,this.group.add(this._axisGroup),!!Ra(r)){this._axisGroup.
add(r.axis.axisBuilder.group),M(aO,function(u){r.get([u,"show"])&&oO[u](this,this._axisGroup,r,r.getCoordSysModel(),i)},this);var s=a&&a.type==="changeAxisOrder"&&
a.isInitSort;s||tE(o,this._axisGroup,r),t.prototype.render.call(this,r,n,i,a)}},e.prototype.remove=function(){iO(this)},e.type="cartesianAxis",e})(rO),oO={splitLine:function(t,e,r,n,i){
var a=r.axis;if(!a.scale.isBlank()){var o=r.getModel("splitLine"),s=o.getModel("lineStyle"),u=s.get("color"),l=o.get("showMinLine")!==!1,f=o.get("showMaxLine")!==
!1;u=H(u)?u:[u];for(var v=n.coordinateSystem.getRect(),c=a.isHorizontal(),h=0,p=a.getTicksCoords({tickModel:o,breakTicks:"none",pruneByBreak:"preserve_extent_bo\
und"}),d=[],g=[],m=s.getLineStyle(),y=0;y<p.length;y++){var _=a.toGlobalCoord(p[y].coord);if(!(y===0&&!l||y===p.length-1&&!f)){var S=p[y].tickValue;c?(d[0]=_,d[1]=
v.y,g[0]=_,g[1]=v.y+v.height):(d[0]=v.x,d[1]=_,g[0]=v.x+v.width,g[1]=_);var b=h++%u.length,w=new gn({anid:S!=null?"line_"+S:null,autoBatch:!0,shape:{x1:d[0],y1:d[1],
x2:g[0],y2:g[1]},style:me({stroke:u[b]},m),silent:!0});os(w.shape,m.lineWidth),e.add(w)}}}},minorSplitLine:function(t,e,r,n,i){var a=r.axis,o=r.getModel("minorS\
plitLine"),s=o.getModel("lineStyle"),u=n.coordinateSystem.getRect(),l=a.isHorizontal(),f=a.getMinorTicksCoords();if(f.length)for(var v=[],c=[],h=s.getLineStyle(),
p=0;p<f.length;p++)for(var d=0;d<f[p].length;d++){var g=a.toGlobalCoord(f[p][d].coord);l?(v[0]=g,v[1]=u.y,c[0]=g,c[1]=u.y+u.height):(v[0]=u.x,v[1]=g,c[0]=u.x+u.
width,c[1]=g);var m=new gn({anid:"minor_line_"+f[p][d].tickValue,autoBatch:!0,shape:{x1:v[0],y1:v[1],x2:c[0],y2:c[1]},style:h,silent:!0});os(m.shape,h.lineWidth),
e.add(m)}},splitArea:function(t,e,r,n,i){nO(t,e,r,n)},breakArea:function(t,e,r,n,i){var a=mu(),o=r.axis.scale;a&&o.type!=="ordinal"&&a.rectCoordBuildBreakAxis(e,
t,r,n.coordinateSystem.getRect(),i)}},l1=(function(t){ee(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.type="x\
Axis",e})(u1),sO=(function(t){ee(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=l1.type,r}return e.type="yAxis",e})(u1),uO=(function(t){
ee(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type="grid",r}return e.prototype.render=function(r,n){this.group.removeAll(),r.get("\
show")&&this.group.add(new Qe({shape:r.coordinateSystem.getRect(),style:me({fill:r.get("backgroundColor")},r.getItemStyle()),silent:!0,z2:-1}))},e.type="grid",e})(
Ai),f1={offset:0};function v1(t){t.registerComponentView(uO),t.registerComponentModel(QN),t.registerCoordinateSystem("cartesian2d",QI),Q_(t,"x",Dc,f1),Q_(t,"y",
Dc,f1),t.registerComponentView(l1),t.registerComponentView(sO),t.registerPreprocessor(function(e){e.xAxis&&e.yAxis&&!e.grid&&(e.grid={})})}function lO(t){uc(v1),
t.registerSeriesModel(xI),t.registerChartView(OI),t.registerLayout(gc("scatter"))}var c1=gn.prototype,Mc=vg.prototype,h1=(function(){function t(){this.x1=0,this.
y1=0,this.x2=0,this.y2=0,this.percent=1}return t})(),PP=(function(t){ee(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return e})(h1);function Lc(t){
return isNaN(+t.cpx1)||isNaN(+t.cpy1)}var fO=(function(t){ee(e,t);function e(r){var n=t.call(this,r)||this;return n.type="ec-line",n}return e.prototype.getDefaultStyle=
function(){return{stroke:Ee.color.neutral99,fill:null}},e.prototype.getDefaultShape=function(){return new h1},e.prototype.buildPath=function(r,n){Lc(n)?c1.buildPath.
call(this,r,n):Mc.buildPath.call(this,r,n)},e.prototype.pointAt=function(r){return Lc(this.shape)?c1.pointAt.call(this,r):Mc.pointAt.call(this,r)},e.prototype.tangentAt=
function(r){var n=this.shape,i=Lc(n)?[n.x2-n.x1,n.y2-n.y1]:Mc.tangentAt.call(this,r);return qu(i,i)},e})(ve),vO=fO,Nc=["fromSymbol","toSymbol"];function p1(t){return"\
_"+t+"Type"}function d1(t,e,r){var n=e.getItemVisual(r,t);if(!n||n==="none")return n;var i=e.getItemVisual(r,t+"Size"),a=e.getItemVisual(r,t+"Rotate"),o=e.getItemVisual(
r,t+"Offset"),s=e.getItemVisual(r,t+"KeepAspect"),u=Dv(i),l=Fs(o||0,u);return n+u+l+(a||"")+(s||"")}function g1(t,e,r){var n=e.getItemVisual(r,t);if(!(!n||n==="\
none")){var i=e.getItemVisual(r,t+"Size"),a=e.getItemVisual(r,t+"Rotate"),o=e.getItemVisual(r,t+"Offset"),s=e.getItemVisual(r,t+"KeepAspect"),u=Dv(i),l=Fs(o||0,
u),f=xn(n,-u[0]/2+l[0],-u[1]/2+l[1],u[0],u[1],null,s);return f.__specifiedRotation=a==null||isNaN(a)?void 0:+a*Math.PI/180||0,f.name=t,f}}function cO(t){var e=new vO(
{name:"line",subPixelOptimize:!0});return Ic(e.shape,t),e}function Ic(t,e){t.x1=e[0][0],t.y1=e[0][1],t.x2=e[1][0],t.y2=e[1][1],t.percent=1;var r=e[2];r?(t.cpx1=
r[0],t.cpy1=r[1]):(t.cpx1=NaN,t.cpy1=NaN)}var hO=(function(t){ee(e,t);function e(r,n,i){var a=t.call(this)||this;return a._createLine(r,n,i),a}return e.prototype.
_createLine=function(r,n,i){var a=r.hostModel,o=r.getItemLayout(n),s=r.getItemVisual(n,"z2"),u=cO(o);u.shape.percent=0,dr(u,{z2:G(s,0),shape:{percent:1}},a,n),this.
add(u),M(Nc,function(l){var f=g1(l,r,n);this.add(f),this[p1(l)]=d1(l,r,n)},this),this._updateCommonStl(r,n,i)},e.prototype.updateData=function(r,n,i){var a=r.hostModel,
o=this.childOfName("line"),s=r.getItemLayout(n),u={shape:{}};Ic(u.shape,s),Ot(o,u,a,n),M(Nc,function(l){var f=d1(l,r,n),v=p1(l);if(this[v]!==f){this.remove(this.
childOfName(l));var c=g1(l,r,n);this.add(c)}this[v]=f},this),this._updateCommonStl(r,n,i)},e.prototype.getLinePath=function(){return this.childAt(0)},e.prototype.
_updateCommonStl=function(r,n,i){var a=r.hostModel,o=this.childOfName("line"),s=i&&i.emphasisLineStyle,u=i&&i.blurLineStyle,l=i&&i.selectLineStyle,f=i&&i.labelStatesModels,
v=i&&i.emphasisDisabled,c=i&&i.focus,h=i&&i.blurScope;if(!i||r.hasItemOption){var p=r.getItemModel(n),d=p.getModel("emphasis");s=d.getModel("lineStyle").getLineStyle(),
u=p.getModel(["blur","lineStyle"]).getLineStyle(),l=p.getModel(["select","lineStyle"]).getLineStyle(),v=d.get("disabled"),c=d.get("focus"),h=d.get("blurScope"),
f=yi(p)}var g=r.getItemVisual(n,"style"),m=g.stroke;o.useStyle(g),o.style.fill=null,o.style.strokeNoScale=!0,o.ensureState("emphasis").style=s,o.ensureState("bl\
ur").style=u,o.ensureState("select").style=l,M(Nc,function(w){var T=this.childOfName(w);if(T){T.setColor(m),T.style.opacity=g.opacity;for(var D=0;D<gt.length;D++){
var x=gt[D],E=o.getState(x);if(E){var C=E.style||{},L=T.ensureState(x),A=L.style||(L.style={});C.stroke!=null&&(A[T.__isEmptyBrush?"stroke":"fill"]=C.stroke),C.
opacity!=null&&(A.opacity=C.opacity)}}T.markRedraw()}},this);var y=a.getRawValue(n);vs(this,f,{labelDataIndex:n,labelFetcher:{getFormattedLabel:function(w,T){return a.
getFormattedLabel(w,T,r.dataType)}},inheritColor:m||Ee.color.neutral99,defaultOpacity:g.opacity,defaultText:(y==null?r.getName(n):isFinite(y)?ae(y,10):y)+""});var _=this.
getTextContent();if(_){var S=f.normal;_.__align=_.style.align,_.__verticalAlign=_.style.verticalAlign,_.__position=S.get("position")||"middle";var b=S.get("dist\
ance");H(b)||(b=[b,b]),_.__labelDistance=b}this.setTextConfig({position:null,local:!0,inside:!1}),va(this,c,h,v)},e.prototype.highlight=function(){la(this)},e.prototype.
downplay=function(){fa(this)},e.prototype.updateLayout=function(r,n){this.childOfName("line").stopAnimation(),this.setLinePoints(r.getItemLayout(n))},e.prototype.
setLinePoints=function(r){var n=this.childOfName("line");Ic(n.shape,r),n.dirty()},e.prototype.beforeUpdate=function(){var r=this,n=r.childOfName("fromSymbol"),i=r.
childOfName("toSymbol"),a=r.getTextContent();if(!n&&!i&&(!a||a.ignore))return;for(var o=1,s=this.parent;s;)s.scaleX&&(o/=s.scaleX),s=s.parent;var u=r.childOfName(
"line");if(!this.__dirty&&!u.__dirty)return;var l=u.shape.percent,f=u.pointAt(0),v=u.pointAt(l),c=ah([],v,f);qu(c,c);function h(E,C){var L=E.__specifiedRotation;
if(L==null){var A=u.tangentAt(C);E.attr("rotation",(C===1?-1:1)*Math.PI/2-Math.atan2(A[1],A[0]))}else E.attr("rotation",L)}if(n&&(n.setPosition(f),h(n,0),n.scaleX=
n.scaleY=o*l,n.markRedraw()),i&&(i.setPosition(v),h(i,1),i.scaleX=i.scaleY=o*l,i.markRedraw()),a&&!a.ignore){a.x=a.y=0,a.originX=a.originY=0;var p=void 0,d=void 0,
g=a.__labelDistance,m=g[0]*o,y=g[1]*o,_=l/2,S=u.tangentAt(_),b=[S[1],-S[0]],w=u.pointAt(_);b[1]>0&&(b[0]=-b[0],b[1]=-b[1]);var T=S[0]<0?-1:1;if(a.__position!=="\
start"&&a.__position!=="end"){var D=-Math.atan2(S[1],S[0]);v[0]<f[0]&&(D=Math.PI+D),a.rotation=D}var x=void 0;switch(a.__position){case"insideStartTop":case"ins\
ideMiddleTop":case"insideEndTop":case"middle":x=-y,d="bottom";break;case"insideStartBottom":case"insideMiddleBottom":case"insideEndBottom":x=y,d="top";break;default:
x=0,d="middle"}switch(a.__position){case"end":a.x=c[0]*m+v[0],a.y=c[1]*y+v[1],p=c[0]>.8?"left":c[0]<-.8?"right":"center",d=c[1]>.8?"top":c[1]<-.8?"bottom":"midd\
le";break;case"start":a.x=-c[0]*m+f[0],a.y=-c[1]*y+f[1],p=c[0]>.8?"right":c[0]<-.8?"left":"center",d=c[1]>.8?"bottom":c[1]<-.8?"top":"middle";break;case"insideS\
tartTop":case"insideStart":case"insideStartBottom":a.x=m*T+f[0],a.y=f[1]+x,p=S[0]<0?"right":"left",a.originX=-m*T,a.originY=-x;break;case"insideMiddleTop":case"\
insideMiddle":case"insideMiddleBottom":case"middle":a.x=w[0],a.y=w[1]+x,p="center",a.originY=-x;break;case"insideEndTop":case"insideEnd":case"insideEndBottom":a.
x=-m*T+v[0],a.y=v[1]+x,p=S[0]>=0?"right":"left",a.originX=m*T,a.originY=-x;break}a.scaleX=a.scaleY=o,a.setStyle({verticalAlign:a.__verticalAlign||d,align:a.__align||
p})}},e})(ze),pO=hO,dO=(function(){function t(e){this.group=new ze,this._LineCtor=e||pO}return t.prototype.updateData=function(e){var r=this;this._progressiveEls=
null;var n=this,i=n.group,a=n._lineData;n._lineData=e,a||i.removeAll();var o=m1(e);e.diff(a).add(function(s){r._doAdd(e,s,o)}).update(function(s,u){r._doUpdate(
a,e,u,s,o)}).remove(function(s){i.remove(a.getItemGraphicEl(s))}).execute()},t.prototype.updateLayout=function(){var e=this._lineData;e&&e.eachItemGraphicEl(function(r,n){
r.updateLayout(e,n)},this)},t.prototype.incrementalPrepareUpdate=function(e){this._seriesScope=m1(e),this._lineData=null,this.group.removeAll()},t.prototype.incrementalUpdate=
function(e,r,n){this._progressiveEls=[];function i(u){!u.isGroup&&!gO(u)&&(u.incremental=n,u.ensureState("emphasis").hoverLayer=zf)}for(var a=e.start;a<e.end;a++){
var o=r.getItemLayout(a);if(Oc(o)){var s=new this._LineCtor(r,a,this._seriesScope);s.traverse(i),this.group.add(s),r.setItemGraphicEl(a,s),this._progressiveEls.
push(s)}}},t.prototype.remove=function(){this.group.removeAll()},t.prototype.eachRendered=function(e){ss(this._progressiveEls||this.group,e)},t.prototype._doAdd=
function(e,r,n){var i=e.getItemLayout(r);if(Oc(i)){var a=new this._LineCtor(e,r,n);e.setItemGraphicEl(r,a),this.group.add(a)}},t.prototype._doUpdate=function(e,r,n,i,a){
var o=e.getItemGraphicEl(n);if(!Oc(r.getItemLayout(i))){this.group.remove(o);return}o?o.updateData(r,i,a):o=new this._LineCtor(r,i,a),r.setItemGraphicEl(i,o),this.
group.add(o)},t})();function gO(t){return t.animators&&t.animators.length>0}function m1(t){var e=t.hostModel,r=e.getModel("emphasis");return{lineStyle:e.getModel(
"lineStyle").getLineStyle(),emphasisLineStyle:r.getModel(["lineStyle"]).getLineStyle(),blurLineStyle:e.getModel(["blur","lineStyle"]).getLineStyle(),selectLineStyle:e.
getModel(["select","lineStyle"]).getLineStyle(),emphasisDisabled:r.get("disabled"),blurScope:r.get("blurScope"),focus:r.get("focus"),labelStatesModels:yi(e)}}function y1(t){
return isNaN(t[0])||isNaN(t[1])}function Oc(t){return t&&!y1(t[0])&&!y1(t[1])}var mO=dO;function yO(t,e){if(!t)return!1;for(var r=H(t)?t:[t],n=0;n<r.length;n++)
if(r[n]&&r[n][e])return!0;return!1}function Eu(t){Ql(t,"label",["show"])}var Cu=pe(),_1=(function(t){ee(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||
this;return r.type=e.type,r.createdBySelf=!1,r.preventAutoZ=!0,r}return e.prototype.init=function(r,n,i){if(process.env.NODE_ENV!=="production"&&this.type==="ma\
rker")throw new Error("Marker component is abstract component. Use markLine, markPoint, markArea instead.");this.mergeDefaultAndTheme(r,i),this._mergeOption(r,i,
!1,!0)},e.prototype.isAnimationEnabled=function(){if(we.node)return!1;var r=this.__hostSeries;return this.getShallow("animation")&&r&&r.isAnimationEnabled()},e.
prototype.mergeOption=function(r,n){this._mergeOption(r,n,!1,!1)},e.prototype._mergeOption=function(r,n,i,a){var o=this.mainType;i||n.eachSeries(function(s){var u=s.
get(this.mainType,!0),l=Cu(s)[o];if(!u||!u.data){Cu(s)[o]=null;return}l?l._mergeOption(u,n,!0):(a&&Eu(u),M(u.data,function(f){f instanceof Array?(Eu(f[0]),Eu(f[1])):
Eu(f)}),l=this.createMarkerModelFromSeries(u,this,n),B(l,{mainType:this.mainType,seriesIndex:s.seriesIndex,name:s.name,createdBySelf:!0}),l.__hostSeries=s),Cu(s)[o]=
l},this)},e.prototype.formatTooltip=function(r,n,i){var a=this.getData(),o=this.getRawValue(r),s=a.getName(r);return Da("section",{header:this.name,blocks:[Da("\
nameValue",{name:s,value:o,noName:!s,noValue:o==null})]})},e.prototype.getData=function(){return this._data},e.prototype.setData=function(r){this._data=r},e.prototype.
getDataParams=function(r,n){var i=pv.prototype.getDataParams.call(this,r,n),a=this.__hostSeries;return a&&(i.seriesId=a.id,i.seriesName=a.name,i.seriesType=a.subType),
i},e.getMarkerModelFromSeries=function(r,n){return Cu(r)[n]},e.type="marker",e.dependencies=["series","grid","polar","geo"],e})(be);Et(_1,pv.prototype);var Ga=_1;
function _O(t){return!(isNaN(parseFloat(t.x))&&isNaN(parseFloat(t.y)))}function SO(t){return!isNaN(parseFloat(t.x))&&!isNaN(parseFloat(t.y))}function xu(t,e,r,n,i,a,o){
var s=[],u=Nn(e,i),l=u?e.getCalculationInfo("stackResultDimension"):i,f=Mu(e,l,t),v=e.hostModel,c=v.indicesOfNearest(r,l,f)[0];s[a]=e.get(n,c),s[o]=e.get(l,c);var h=e.
get(i,c),p=Ut(e.get(i,c));return p=Math.min(p,20),p>=0&&(s[o]=+s[o].toFixed(p)),[s,h]}var Au={min:Bt(xu,"min"),max:Bt(xu,"max"),average:Bt(xu,"average"),median:Bt(
xu,"median")};function S1(t,e){if(e){var r=t.getData(),n=t.coordinateSystem,i=n&&n.dimensions;if(!SO(e)&&!H(e.coord)&&H(i)){var a=b1(e,r,n,t);if(e=ne(e),e.type&&
Au[e.type]&&a.baseAxis&&a.valueAxis){var o=ue(i,a.baseAxis.dim),s=ue(i,a.valueAxis.dim),u=Au[e.type](r,a.valueAxis.dim,a.baseDataDim,a.valueDataDim,o,s);e.coord=
u[0],e.value=u[1]}else e.coord=[e.xAxis!=null?e.xAxis:e.radiusAxis,e.yAxis!=null?e.yAxis:e.angleAxis]}if(e.coord==null||!H(i)){e.coord=[];var l=t.getBaseAxis();
if(l&&e.type&&Au[e.type]){var f=n.getOtherAxis(l);f&&(e.value=Mu(r,r.mapDimension(f.dim),e.type))}}else for(var v=e.coord,c=0;c<2;c++)Au[v[c]]&&(v[c]=Mu(r,r.mapDimension(
i[c]),v[c]));return e}}function b1(t,e,r,n){var i={};return t.valueIndex!=null||t.valueDim!=null?(i.valueDataDim=t.valueIndex!=null?e.getDimension(t.valueIndex):
t.valueDim,i.valueAxis=r.getAxis(bO(n,i.valueDataDim)),i.baseAxis=r.getOtherAxis(i.valueAxis),i.baseDataDim=e.mapDimension(i.baseAxis.dim)):(i.baseAxis=n.getBaseAxis(),
i.valueAxis=r.getOtherAxis(i.baseAxis),i.baseDataDim=e.mapDimension(i.baseAxis.dim),i.valueDataDim=e.mapDimension(i.valueAxis.dim)),i}function bO(t,e){var r=t.getData().
getDimensionInfo(e);return r&&r.coordDim}function w1(t,e){return t&&t.containData&&e.coord&&!_O(e)?t.containData(e.coord):!0}function wO(t,e){return t?function(r,n,i,a){
var o=a<2?r.coord&&r.coord[a]:r.value;return Ci(o,e[a])}:function(r,n,i,a){return Ci(r.value,e[a])}}function Mu(t,e,r){if(r==="average"){var n=0,i=0;return t.each(
e,function(a,o){isNaN(a)||(n+=a,i++)}),n/i}else return r==="median"?t.getMedian(e):t.getDataExtent(e)[r==="max"?1:0]}var Pc=pe(),TO=(function(t){ee(e,t);function e(){
var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.init=function(){this.markerGroupMap=K()},e.prototype.render=function(r,n,i){
var a=this,o=this.markerGroupMap;o.each(function(s){Pc(s).keep=!1}),n.eachSeries(function(s){var u=Ga.getMarkerModelFromSeries(s,a.type);u&&a.renderSeries(s,u,n,
i)}),o.each(function(s){!Pc(s).keep&&a.group.remove(s.group)}),DO(n,o,this.type)},e.prototype.markKeep=function(r){Pc(r).keep=!0},e.prototype.toggleBlurSeries=function(r,n){
var i=this;M(r,function(a){var o=Ga.getMarkerModelFromSeries(a,i.type);if(o){var s=o.getData();s.eachItemGraphicEl(function(u){u&&(n?Vd(u):xf(u))})}})},e.type="\
marker",e})(Ai);function DO(t,e,r){t.eachSeries(function(n){var i=Ga.getMarkerModelFromSeries(n,r),a=e.get(n.id);if(i&&a&&a.group){var o=Tg(i),s=o.z,u=o.zlevel;
Dg(a.group,s,u)}})}var EO=TO,CO=(function(t){ee(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.prototype.createMarkerModelFromSeries=
function(r,n,i){return new e(r,n,i)},e.type="markLine",e.defaultOption={z:5,symbol:["circle","arrow"],symbolSize:[8,16],symbolOffset:0,precision:2,tooltip:{trigger:"\
item"},label:{show:!0,position:"end",distance:5},lineStyle:{type:"dashed"},emphasis:{label:{show:!0},lineStyle:{width:3}},animationEasing:"linear"},e})(Ga),xO=CO,
Lu=pe(),AO=function(t,e,r,n){var i=t.getData(),a;if(H(n))a=n;else{var o=n.type;if(o==="min"||o==="max"||o==="average"||o==="median"||n.xAxis!=null||n.yAxis!=null){
var s=void 0,u=void 0;if(n.yAxis!=null||n.xAxis!=null)s=e.getAxis(n.yAxis!=null?"y":"x"),u=Hr(n.yAxis,n.xAxis);else{var l=b1(n,i,e,t);s=l.valueAxis;var f=n0(i,l.
valueDataDim);u=Mu(i,f,o)}var v=s.dim==="x"?0:1,c=1-v,h=ne(n),p={coord:[]};h.type=null,h.coord=[],h.coord[c]=-1/0,p.coord[c]=1/0;var d=r.get("precision");d>=0&&
ce(u)&&(u=+u.toFixed(Math.min(d,20))),h.coord[v]=p.coord[v]=u,a=[h,p,{type:o,valueIndex:n.valueIndex,value:u}]}else process.env.NODE_ENV!=="production"&&Ur("Inv\
alid markLine data."),a=[]}var g=[S1(t,a[0]),S1(t,a[1]),B({},a[2])];return g[2].type=g[2].type||null,he(g[2],g[0]),he(g[2],g[1]),g};function Nu(t){return!isNaN(
t)&&!isFinite(t)}function T1(t,e,r,n){var i=1-t,a=n.dimensions[t];return Nu(e[i])&&Nu(r[i])&&e[t]===r[t]&&n.getAxis(a).containData(e[t])}function MO(t,e){if(t.type===
"cartesian2d"){var r=e[0].coord,n=e[1].coord;if(r&&n&&(T1(1,r,n,t)||T1(0,r,n,t)))return!0}return w1(t,e[0])&&w1(t,e[1])}function kc(t,e,r,n,i){var a=n.coordinateSystem,
o=t.getItemModel(e),s,u=qe(o.get("x"),i.getWidth()),l=qe(o.get("y"),i.getHeight());if(!isNaN(u)&&!isNaN(l))s=[u,l];else{if(n.getMarkerPosition)s=n.getMarkerPosition(
t.getValues(t.dimensions,e));else{var f=a.dimensions,v=t.get(f[0],e),c=t.get(f[1],e);s=a.dataToPoint([v,c])}if(pc(a,"cartesian2d")){var h=a.getAxis("x"),p=a.getAxis(
"y"),f=a.dimensions;Nu(t.get(f[0],e))?s[0]=h.toGlobalCoord(h.getExtent()[r?0:1]):Nu(t.get(f[1],e))&&(s[1]=p.toGlobalCoord(p.getExtent()[r?0:1]))}isNaN(u)||(s[0]=
u),isNaN(l)||(s[1]=l)}t.setItemLayout(e,s)}var LO=(function(t){ee(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return e.
prototype.updateTransform=function(r,n,i){n.eachSeries(function(a){var o=Ga.getMarkerModelFromSeries(a,"markLine");if(o){var s=o.getData(),u=Lu(o).from,l=Lu(o).
to;u.each(function(f){kc(u,f,!0,a,i),kc(l,f,!1,a,i)}),s.each(function(f){s.setItemLayout(f,[u.getItemLayout(f),l.getItemLayout(f)])}),this.markerGroupMap.get(a.
id).updateLayout()}},this)},e.prototype.renderSeries=function(r,n,i,a){var o=r.coordinateSystem,s=r.id,u=r.getData(),l=this.markerGroupMap,f=l.get(s)||l.set(s,new mO);
this.group.add(f.group);var v=NO(o,r,n),c=v.from,h=v.to,p=v.line;Lu(n).from=c,Lu(n).to=h,n.setData(p);var d=n.get("symbol"),g=n.get("symbolSize"),m=n.get("symbo\
lRotate"),y=n.get("symbolOffset");H(d)||(d=[d,d]),H(g)||(g=[g,g]),H(m)||(m=[m,m]),H(y)||(y=[y,y]),v.from.each(function(S){_(c,S,!0),_(h,S,!1)}),p.each(function(S){
var b=p.getItemModel(S),w=b.getModel("lineStyle").getLineStyle();p.setItemLayout(S,[c.getItemLayout(S),h.getItemLayout(S)]);var T=b.get("z2");w.stroke==null&&(w.
stroke=c.getItemVisual(S,"style").fill),p.setItemVisual(S,{z2:G(T,0),fromSymbolKeepAspect:c.getItemVisual(S,"symbolKeepAspect"),fromSymbolOffset:c.getItemVisual(
S,"symbolOffset"),fromSymbolRotate:c.getItemVisual(S,"symbolRotate"),fromSymbolSize:c.getItemVisual(S,"symbolSize"),fromSymbol:c.getItemVisual(S,"symbol"),toSymbolKeepAspect:h.
getItemVisual(S,"symbolKeepAspect"),toSymbolOffset:h.getItemVisual(S,"symbolOffset"),toSymbolRotate:h.getItemVisual(S,"symbolRotate"),toSymbolSize:h.getItemVisual(
S,"symbolSize"),toSymbol:h.getItemVisual(S,"symbol"),style:w})}),f.updateData(p),v.line.eachItemGraphicEl(function(S){_e(S).dataModel=n,S.traverse(function(b){_e(
b).dataModel=n})});function _(S,b,w){var T=S.getItemModel(b);kc(S,b,w,r,a);var D=T.getModel("itemStyle").getItemStyle();D.fill==null&&(D.fill=ny(u,"color")),S.setItemVisual(
b,{symbolKeepAspect:T.get("symbolKeepAspect"),symbolOffset:G(T.get("symbolOffset",!0),y[w?0:1]),symbolRotate:G(T.get("symbolRotate",!0),m[w?0:1]),symbolSize:G(T.
get("symbolSize"),g[w?0:1]),symbol:G(T.get("symbol",!0),d[w?0:1]),style:D})}this.markKeep(f),f.group.silent=n.get("silent")||r.get("silent")},e.type="markLine",
e})(EO);function NO(t,e,r){var n;t?n=Y(t&&t.dimensions,function(l){var f=e.getData(),v=f.getDimensionInfo(f.mapDimension(l))||{};return B(B({},v),{name:l,ordinalMeta:null})}):
n=[{name:"value",type:"float"}];var i=new js(n,r),a=new js(n,r),o=new js([],r),s=Y(r.get("data"),Bt(AO,e,t,r));t&&(s=ke(s,Bt(MO,t)));var u=wO(!!t,n);return i.initData(
Y(s,function(l){return l[0]}),null,u),a.initData(Y(s,function(l){return l[1]}),null,u),o.initData(Y(s,function(l){return l[2]})),o.hasItemOption=!0,{from:i,to:a,
line:o}}var IO=LO;function OO(t){t.registerComponentModel(xO),t.registerComponentView(IO),t.registerPreprocessor(function(e){yO(e.series,"markLine")&&(e.markLine=
e.markLine||{})})}var Rc=Math.sin,Bc=Math.cos,D1=Math.PI,Fn=Math.PI*2,PO=180/D1,kO=(function(){function t(){}return t.prototype.reset=function(e){this._start=!0,
this._d=[],this._str="",this._p=Math.pow(10,e||4)},t.prototype.moveTo=function(e,r){this._add("M",e,r)},t.prototype.lineTo=function(e,r){this._add("L",e,r)},t.prototype.
bezierCurveTo=function(e,r,n,i,a,o){this._add("C",e,r,n,i,a,o)},t.prototype.quadraticCurveTo=function(e,r,n,i){this._add("Q",e,r,n,i)},t.prototype.arc=function(e,r,n,i,a,o){
this.ellipse(e,r,n,n,0,i,a,o)},t.prototype.ellipse=function(e,r,n,i,a,o,s,u){var l=s-o,f=!u,v=Math.abs(l),c=xr(v-Fn)||(f?l>=Fn:-l>=Fn),h=l>0?l%Fn:l%Fn+Fn,p=!1;c?
p=!0:xr(v)?p=!1:p=h>=D1==!!f;var d=e+n*Bc(o),g=r+i*Rc(o);this._start&&this._add("M",d,g);var m=Math.round(a*PO);if(c){var y=1/this._p,_=(f?1:-1)*(Fn-y);this._add(
"A",n,i,m,1,+f,e+n*Bc(o+_),r+i*Rc(o+_)),y>.01&&this._add("A",n,i,m,0,+f,d,g)}else{var S=e+n*Bc(s),b=r+i*Rc(s);this._add("A",n,i,m,+p,+f,S,b)}},t.prototype.rect=
function(e,r,n,i){this._add("M",e,r),this._add("l",n,0),this._add("l",0,i),this._add("l",-n,0),this._add("Z")},t.prototype.closePath=function(){this._d.length>0&&
this._add("Z")},t.prototype._add=function(e,r,n,i,a,o,s,u,l){for(var f=[],v=this._p,c=1;c<arguments.length;c++){var h=arguments[c];if(isNaN(h)){this._invalid=!0;
return}f.push(Math.round(h*v)/v)}this._d.push(e+f.join(" ")),this._start=e==="Z"},t.prototype.generateStr=function(){this._str=this._invalid?"":this._d.join(""),
this._d=[]},t.prototype.getStr=function(){return this._str},t})(),E1=kO,Ua="none",RO=Math.round;function BO(t){var e=t.fill;return e!=null&&e!==Ua}function FO(t){
var e=t.stroke;return e!=null&&e!==Ua}var Fc=["lineCap","miterLimit","lineJoin"],VO=Y(Fc,function(t){return"stroke-"+t.toLowerCase()});function zO(t,e,r,n){var i=e.
opacity==null?1:e.opacity;if(r instanceof vn){t("opacity",i);return}if(BO(e)){var a=Qi(e.fill);t("fill",a.color);var o=e.fillOpacity!=null?e.fillOpacity*a.opacity*
i:a.opacity*i;(n||o<1)&&t("fill-opacity",o)}else t("fill",Ua);if(FO(e)){var s=Qi(e.stroke);t("stroke",s.color);var u=e.strokeNoScale?r.getLineScale():1,l=u?(e.lineWidth||
0)/u:0,f=e.strokeOpacity!=null?e.strokeOpacity*s.opacity*i:s.opacity*i,v=e.strokeFirst;if((n||l!==1)&&t("stroke-width",l),(n||v)&&t("paint-order",v?"stroke":"fi\
ll"),(n||f<1)&&t("stroke-opacity",f),e.lineDash){var c=Ev(r),h=c[0],p=c[1];h&&(p=RO(p||0),t("stroke-dasharray",h.join(",")),(p||n)&&t("stroke-dashoffset",p))}else
n&&t("stroke-dasharray",Ua);for(var d=0;d<Fc.length;d++){var g=Fc[d];if(n||e[g]!==Ho[g]){var m=e[g]||Ho[g];m&&t(VO[d],m)}}}else n&&t("stroke",Ua)}var C1="http:/\
/www.w3.org/2000/svg",x1="http://www.w3.org/1999/xlink",GO="http://www.w3.org/2000/xmlns/",UO="http://www.w3.org/XML/1998/namespace",A1="ecmeta_";function M1(t){
return document.createElementNS(C1,t)}function Le(t,e,r,n,i){return{tag:t,attrs:r||{},children:n,text:i,key:e}}function HO(t,e){var r=[];if(e)for(var n in e){var i=e[n],
a=n;i!==!1&&(i!==!0&&i!=null&&(a+='="'+i+'"'),r.push(a))}return"<"+t+" "+r.join(" ")+">"}function WO(t){return"</"+t+">"}function Vc(t,e){e=e||{};var r=e.newline?
`
`:"";function n(i){var a=i.children,o=i.tag,s=i.attrs,u=i.text;return HO(o,s)+(o!=="style"?Ja(u):u||"")+(a?""+r+Y(a,function(l){return n(l)}).join(r)+r:"")+WO(o)}
return n(t)}function YO(t,e,r){r=r||{};var n=r.newline?`
`:"",i=" {"+n,a=n+"}",o=Y(ie(t),function(u){return u+i+Y(ie(t[u]),function(l){return l+":"+t[u][l]+";"}).join(n)+a}).join(n),s=Y(ie(e),function(u){return"@keyfr\
ames "+u+i+Y(ie(e[u]),function(l){return l+i+Y(ie(e[u][l]),function(f){var v=e[u][l][f];return f==="d"&&(v='path("'+v+'")'),f+":"+v+";"}).join(n)+a}).join(n)+a}).
join(n);return!o&&!s?"":["<![CDATA[",o,s,"]]>"].join(n)}function zc(t){return{zrId:t,shadowCache:{},patternCache:{},gradientCache:{},clipPathCache:{},defs:{},cssNodes:{},
cssAnims:{},cssStyleCache:{},cssAnimIdx:0,shadowIdx:0,gradientIdx:0,patternIdx:0,clipPathIdx:0}}function L1(t,e,r,n){return Le("svg","root",{width:t,height:e,xmlns:C1,
"xmlns:xlink":x1,version:"1.1",baseProfile:"full",viewBox:n?"0 0 "+t+" "+e:!1},r)}var XO=0;function N1(){return XO++}var I1={cubicIn:"0.32,0,0.67,0",cubicOut:"0\
.33,1,0.68,1",cubicInOut:"0.65,0,0.35,1",quadraticIn:"0.11,0,0.5,0",quadraticOut:"0.5,1,0.89,1",quadraticInOut:"0.45,0,0.55,1",quarticIn:"0.5,0,0.75,0",quarticOut:"\
0.25,1,0.5,1",quarticInOut:"0.76,0,0.24,1",quinticIn:"0.64,0,0.78,0",quinticOut:"0.22,1,0.36,1",quinticInOut:"0.83,0,0.17,1",sinusoidalIn:"0.12,0,0.39,0",sinusoidalOut:"\
0.61,1,0.88,1",sinusoidalInOut:"0.37,0,0.63,1",exponentialIn:"0.7,0,0.84,0",exponentialOut:"0.16,1,0.3,1",exponentialInOut:"0.87,0,0.13,1",circularIn:"0.55,0,1,\
0.45",circularOut:"0,0.55,0.45,1",circularInOut:"0.85,0,0.15,1"},Vn="transform-origin";function qO(t,e,r){var n=B({},t.shape);B(n,e),t.buildPath(r,n);var i=new E1;
return i.reset(qh(t)),r.rebuildPath(i,1),i.generateStr(),i.getStr()}function ZO(t,e){var r=e.originX,n=e.originY;(r||n)&&(t[Vn]=r+"px "+n+"px")}var KO={fill:"fi\
ll",opacity:"opacity",lineWidth:"stroke-width",lineDashOffset:"stroke-dashoffset"};function O1(t,e){var r=e.zrId+"-ani-"+e.cssAnimIdx++;return e.cssAnims[r]=t,r}
function QO(t,e,r){var n=t.shape.paths,i={},a,o;if(M(n,function(u){var l=zc(r.zrId);l.animation=!0,Iu(u,{},l,!0);var f=l.cssAnims,v=l.cssNodes,c=ie(f),h=c.length;
if(h){o=c[h-1];var p=f[o];for(var d in p){var g=p[d];i[d]=i[d]||{d:""},i[d].d+=g.d||""}for(var m in v){var y=v[m].animation;y.indexOf(o)>=0&&(a=y)}}}),!!a){e.d=
!1;var s=O1(i,r);return a.replace(o,s)}}function P1(t){return Z(t)?I1[t]?"cubic-bezier("+I1[t]+")":ll(t)?t:"":""}function Iu(t,e,r,n){var i=t.animators,a=i.length,
o=[];if(t instanceof FD){var s=QO(t,e,r);if(s)o.push(s);else if(!a)return}else if(!a)return;for(var u={},l=0;l<a;l++){var f=i[l],v=[f.getMaxTime()/1e3+"s"],c=P1(
f.getClip().easing),h=f.getDelay();c?v.push(c):v.push("linear"),h&&v.push(h/1e3+"s"),f.getLoop()&&v.push("infinite");var p=v.join(" ");u[p]=u[p]||[p,[]],u[p][1].
push(f)}function d(y){var _=y[1],S=_.length,b={},w={},T={},D="animation-timing-function";function x(Fe,le,Te){for(var $=Fe.getTracks(),re=Fe.getMaxTime(),Dt=0;Dt<
$.length;Dt++){var Ae=$[Dt];if(Ae.needsAnimate()){var Hi=Ae.keyframes,Gr=Ae.propName;if(Te&&(Gr=Te(Gr)),Gr)for(var Pu=0;Pu<Hi.length;Pu++){var Xa=Hi[Pu],qa=Math.
round(Xa.time/re*100)+"%",qc=P1(Xa.easing),Zc=Xa.rawValue;(Z(Zc)||ce(Zc))&&(le[qa]=le[qa]||{},le[qa][Gr]=Xa.rawValue,qc&&(le[qa][D]=qc))}}}}for(var E=0;E<S;E++){
var C=_[E],L=C.targetName;L?L==="shape"&&x(C,w):!n&&x(C,b)}for(var A in b){var N={};Co(N,t),B(N,b[A]);var I=Zh(N),O=b[A][D];T[A]=I?{transform:I}:{},ZO(T[A],N),O&&
(T[A][D]=O)}var R,k=!0;for(var A in w){T[A]=T[A]||{};var V=!R,O=w[A][D];V&&(R=new Lr);var W=R.len();R.reset(),T[A].d=qO(t,w[A],R);var U=R.len();if(!V&&W!==U){k=
!1;break}O&&(T[A][D]=O)}if(!k)for(var A in T)delete T[A].d;if(!n)for(var E=0;E<S;E++){var C=_[E],L=C.targetName;L==="style"&&x(C,T,function($){return KO[$]})}for(var X=ie(
T),q=!0,z,E=1;E<X.length;E++){var J=X[E-1],te=X[E];if(T[J][Vn]!==T[te][Vn]){q=!1;break}z=T[J][Vn]}if(q&&z){for(var A in T)T[A][Vn]&&delete T[A][Vn];e[Vn]=z}if(ke(
X,function(Fe){return ie(T[Fe]).length>0}).length){var Pe=O1(T,r);return Pe+" "+y[0]+" both"}}for(var g in u){var s=d(u[g]);s&&o.push(s)}if(o.length){var m=r.zrId+
"-cls-"+N1();r.cssNodes["."+m]={animation:o.join(",")},e.class=m}}function $O(t,e,r){if(!t.ignore)if(t.isSilent()){var n={"pointer-events":"none"};k1(n,e,r,!0)}else{
var i=t.states.emphasis&&t.states.emphasis.style?t.states.emphasis.style:{},a=i.fill;if(!a){var o=t.style&&t.style.fill,s=t.states.select&&t.states.select.style&&
t.states.select.style.fill,u=t.currentStates.indexOf("select")>=0&&s||o;u&&(a=gl(u))}var l=i.lineWidth;if(l){var f=!i.strokeNoScale&&t.transform?t.transform[0]:
1;l=l/f}var n={cursor:"pointer"};a&&(n.fill=a),i.stroke&&(n.stroke=i.stroke),l&&(n["stroke-width"]=l),k1(n,e,r,!0)}}function k1(t,e,r,n){var i=JSON.stringify(t),
a=r.cssStyleCache[i];a||(a=r.zrId+"-cls-"+N1(),r.cssStyleCache[i]=a,r.cssNodes["."+a+(n?":hover":"")]=t),e.class=e.class?e.class+" "+a:a}var Ha=Math.round;function R1(t){
return t&&Z(t.src)}function B1(t){return t&&j(t.toDataURL)}function Gc(t,e,r,n){zO(function(i,a){var o=i==="fill"||i==="stroke";o&&Xh(a)?H1(e,t,i,n):o&&yl(a)?W1(
r,t,i,n):t[i]=a,o&&n.ssr&&a==="none"&&(t["pointer-events"]="visible")},e,r,!1),iP(r,t,n)}function Uc(t,e){var r=rw(e);r&&(r.each(function(n,i){n!=null&&(t[(A1+i).
toLowerCase()]=n+"")}),e.isSilent()&&(t[A1+"silent"]="true"))}function F1(t){return xr(t[0]-1)&&xr(t[1])&&xr(t[2])&&xr(t[3]-1)}function jO(t){return xr(t[4])&&xr(
t[5])}function Hc(t,e,r){if(e&&!(jO(e)&&F1(e))){var n=r?10:1e4;t.transform=F1(e)?"translate("+Ha(e[4]*n)/n+" "+Ha(e[5]*n)/n+")":_b(e)}}function V1(t,e,r){for(var n=t.
points,i=[],a=0;a<n.length;a++)i.push(Ha(n[a][0]*r)/r),i.push(Ha(n[a][1]*r)/r);e.points=i.join(" ")}function z1(t){return!t.smooth}function JO(t){var e=Y(t,function(r){
return typeof r=="string"?[r,r]:r});return function(r,n,i){for(var a=0;a<e.length;a++){var o=e[a],s=r[o[0]];s!=null&&(n[o[1]]=Ha(s*i)/i)}}}var eP={circle:[JO(["\
cx","cy","r"])],polyline:[V1,z1],polygon:[V1,z1]};function tP(t){for(var e=t.animators,r=0;r<e.length;r++)if(e[r].targetName==="shape")return!0;return!1}function G1(t,e){
var r=t.style,n=t.shape,i=eP[t.type],a={},o=e.animation,s="path",u=t.style.strokePercent,l=e.compress&&qh(t)||4;if(i&&!e.willUpdate&&!(i[1]&&!i[1](n))&&!(o&&tP(
t))&&!(u<1)){s=t.type;var f=Math.pow(10,l);i[0](n,a,f)}else{var v=!t.path||t.shapeChanged();t.path||t.createPathProxy();var c=t.path;v&&(c.beginPath(),t.buildPath(
c,t.shape),t.pathUpdated());var h=c.getVersion(),p=t,d=p.__svgPathBuilder;(p.__svgPathVersion!==h||!d||u!==p.__svgPathStrokePercent)&&(d||(d=p.__svgPathBuilder=
new E1),d.reset(l),c.rebuildPath(d,u),d.generateStr(),p.__svgPathVersion=h,p.__svgPathStrokePercent=u),a.d=d.getStr()}return Hc(a,t.transform),Gc(a,r,t,e),Uc(a,
t),e.animation&&Iu(t,a,e),e.emphasis&&$O(t,a,e),Le(s,t.id+"",a)}function rP(t,e){var r=t.style,n=r.image;if(n&&!Z(n)&&(R1(n)?n=n.src:B1(n)&&(n=n.toDataURL())),!!n){
var i=r.x||0,a=r.y||0,o=r.width,s=r.height,u={href:n,width:o,height:s};return i&&(u.x=i),a&&(u.y=a),Hc(u,t.transform),Gc(u,r,t,e),Uc(u,t),e.animation&&Iu(t,u,e),
Le("image",t.id+"",u)}}function nP(t,e){var r=t.style,n=r.text;if(n!=null&&(n+=""),!(!n||isNaN(r.x)||isNaN(r.y))){var i=r.font||nr,a=r.x||0,o=bb(r.y||0,Ji(i),r.
textBaseline),s=Sb[r.textAlign]||r.textAlign,u={"dominant-baseline":"central","text-anchor":s};if(_d(r)){var l="",f=r.fontStyle,v=md(r.fontSize);if(!parseFloat(
v))return;var c=r.fontFamily||Kc,h=r.fontWeight;l+="font-size:"+v+";font-family:"+c+";",f&&f!=="normal"&&(l+="font-style:"+f+";"),h&&h!=="normal"&&(l+="font-wei\
ght:"+h+";"),u.style=l}else u.style="font: "+i;return n.match(/\s/)&&(u["xml:space"]="preserve"),a&&(u.x=a),o&&(u.y=o),Hc(u,t.transform),Gc(u,r,t,e),Uc(u,t),e.animation&&
Iu(t,u,e),Le("text",t.id+"",u,void 0,n)}}function U1(t,e){if(t instanceof ve)return G1(t,e);if(t instanceof vn)return rP(t,e);if(t instanceof Wo)return nP(t,e)}
function iP(t,e,r){var n=t.style;if(wb(n)){var i=Tb(t),a=r.shadowCache,o=a[i];if(!o){var s=t.getGlobalScale(),u=s[0],l=s[1];if(!u||!l)return;var f=n.shadowOffsetX||
0,v=n.shadowOffsetY||0,c=n.shadowBlur,h=Qi(n.shadowColor),p=h.opacity,d=h.color,g=c/2/u,m=c/2/l,y=g+" "+m;o=r.zrId+"-s"+r.shadowIdx++,r.defs[o]=Le("filter",o,{id:o,
x:"-100%",y:"-100%",width:"300%",height:"300%"},[Le("feDropShadow","",{dx:f/u,dy:v/l,stdDeviation:y,"flood-color":d,"flood-opacity":p})]),a[i]=o}e.filter=mo(o)}}
function H1(t,e,r,n){var i=t[r],a,o={gradientUnits:i.global?"userSpaceOnUse":"objectBoundingBox"};if(Wh(i))a="linearGradient",o.x1=i.x,o.y1=i.y,o.x2=i.x2,o.y2=i.
y2;else if(Yh(i))a="radialGradient",o.cx=G(i.x,.5),o.cy=G(i.y,.5),o.r=G(i.r,.5);else{process.env.NODE_ENV!=="production"&&Ur("Illegal gradient type.");return}for(var s=i.
colorStops,u=[],l=0,f=s.length;l<f;++l){var v=ml(s[l].offset)*100+"%",c=s[l].color,h=Qi(c),p=h.color,d=h.opacity,g={offset:v};g["stop-color"]=p,d<1&&(g["stop-op\
acity"]=d),u.push(Le("stop",l+"",g))}var m=Le(a,"",o,u),y=Vc(m),_=n.gradientCache,S=_[y];S||(S=n.zrId+"-g"+n.gradientIdx++,_[y]=S,o.id=S,n.defs[S]=Le(a,S,o,u)),
e[r]=mo(S)}function W1(t,e,r,n){var i=t.style[r],a=t.getBoundingRect(),o={},s=i.repeat,u=s==="no-repeat",l=s==="repeat-x",f=s==="repeat-y",v;if(Hh(i)){var c=i.imageWidth,
h=i.imageHeight,p=void 0,d=i.image;if(Z(d)?p=d:R1(d)?p=d.src:B1(d)&&(p=d.toDataURL()),typeof Image>"u"){var g="Image width/height must been given explictly in s\
vg-ssr renderer.";P(c,g),P(h,g)}else if(c==null||h==null){var m=function(E,C){if(E){var L=E.elm,A=c||C.width,N=h||C.height;E.tag==="pattern"&&(l?(N=1,A/=a.width):
f&&(A=1,N/=a.height)),E.attrs.width=A,E.attrs.height=N,L&&(L.setAttribute("width",A),L.setAttribute("height",N))}},y=rf(p,null,t,function(E){u||m(w,E),m(v,E)});
y&&y.width&&y.height&&(c=c||y.width,h=h||y.height)}v=Le("image","img",{href:p,width:c,height:h}),o.width=c,o.height=h}else i.svgElement&&(v=ne(i.svgElement),o.width=
i.svgWidth,o.height=i.svgHeight);if(v){var _,S;u?_=S=1:l?(S=1,_=o.width/a.width):f?(_=1,S=o.height/a.height):o.patternUnits="userSpaceOnUse",_!=null&&!isNaN(_)&&
(o.width=_),S!=null&&!isNaN(S)&&(o.height=S);var b=Zh(i);b&&(o.patternTransform=b);var w=Le("pattern","",o,[v]),T=Vc(w),D=n.patternCache,x=D[T];x||(x=n.zrId+"-p"+
n.patternIdx++,D[T]=x,o.id=x,w=n.defs[x]=Le("pattern",x,o,[v])),e[r]=mo(x)}}function aP(t,e,r){var n=r.clipPathCache,i=r.defs,a=n[t.id];if(!a){a=r.zrId+"-c"+r.clipPathIdx++;
var o={id:a};n[t.id]=a,i[a]=Le("clipPath",a,o,[G1(t,r)])}e["clip-path"]=mo(a)}function Y1(t){return document.createTextNode(t)}function zn(t,e,r){t.insertBefore(
e,r)}function X1(t,e){t.removeChild(e)}function q1(t,e){t.appendChild(e)}function Z1(t){return t.parentNode}function K1(t){return t.nextSibling}function Wc(t,e){
t.textContent=e}var Q1=58,oP=120,sP=Le("","");function Yc(t){return t===void 0}function rr(t){return t!==void 0}function uP(t,e,r){for(var n={},i=e;i<=r;++i){var a=t[i].
key;a!==void 0&&(process.env.NODE_ENV!=="production"&&n[a]!=null&&console.error("Duplicate key "+a),n[a]=i)}return n}function Wa(t,e){var r=t.key===e.key,n=t.tag===
e.tag;return n&&r}function Ya(t){var e,r=t.children,n=t.tag;if(rr(n)){var i=t.elm=M1(n);if(Xc(sP,t),H(r))for(e=0;e<r.length;++e){var a=r[e];a!=null&&q1(i,Ya(a))}else
rr(t.text)&&!Q(t.text)&&q1(i,Y1(t.text))}else t.elm=Y1(t.text);return t.elm}function $1(t,e,r,n,i){for(;n<=i;++n){var a=r[n];a!=null&&zn(t,Ya(a),e)}}function Ou(t,e,r,n){
for(;r<=n;++r){var i=e[r];if(i!=null)if(rr(i.tag)){var a=Z1(i.elm);X1(a,i.elm)}else X1(t,i.elm)}}function Xc(t,e){var r,n=e.elm,i=t&&t.attrs||{},a=e.attrs||{};if(i!==
a){for(r in a){var o=a[r],s=i[r];s!==o&&(o===!0?n.setAttribute(r,""):o===!1?n.removeAttribute(r):r==="style"?n.style.cssText=o:r.charCodeAt(0)!==oP?n.setAttribute(
r,o):r==="xmlns:xlink"||r==="xmlns"?n.setAttributeNS(GO,r,o):r.charCodeAt(3)===Q1?n.setAttributeNS(UO,r,o):r.charCodeAt(5)===Q1?n.setAttributeNS(x1,r,o):n.setAttribute(
r,o))}for(r in i)r in a||n.removeAttribute(r)}}function lP(t,e,r){for(var n=0,i=0,a=e.length-1,o=e[0],s=e[a],u=r.length-1,l=r[0],f=r[u],v,c,h,p;n<=a&&i<=u;)o==null?
o=e[++n]:s==null?s=e[--a]:l==null?l=r[++i]:f==null?f=r[--u]:Wa(o,l)?(Ui(o,l),o=e[++n],l=r[++i]):Wa(s,f)?(Ui(s,f),s=e[--a],f=r[--u]):Wa(o,f)?(Ui(o,f),zn(t,o.elm,
K1(s.elm)),o=e[++n],f=r[--u]):Wa(s,l)?(Ui(s,l),zn(t,s.elm,o.elm),s=e[--a],l=r[++i]):(Yc(v)&&(v=uP(e,n,a)),c=v[l.key],Yc(c)?zn(t,Ya(l),o.elm):(h=e[c],h.tag!==l.tag?
zn(t,Ya(l),o.elm):(Ui(h,l),e[c]=void 0,zn(t,h.elm,o.elm))),l=r[++i]);(n<=a||i<=u)&&(n>a?(p=r[u+1]==null?null:r[u+1].elm,$1(t,p,r,i,u)):Ou(t,e,n,a))}function Ui(t,e){
var r=e.elm=t.elm,n=t.children,i=e.children;t!==e&&(Xc(t,e),Yc(e.text)?rr(n)&&rr(i)?n!==i&&lP(r,n,i):rr(i)?(rr(t.text)&&Wc(r,""),$1(r,null,i,0,i.length-1)):rr(n)?
Ou(r,n,0,n.length-1):rr(t.text)&&Wc(r,""):t.text!==e.text&&(rr(n)&&Ou(r,n,0,n.length-1),Wc(r,e.text)))}function fP(t,e){if(Wa(t,e))Ui(t,e);else{var r=t.elm,n=Z1(
r);Ya(e),n!==null&&(zn(n,e.elm,K1(r)),Ou(n,[t],0,0))}return e}var vP=0,cP=(function(){function t(e,r,n){if(this.type="svg",this.configLayer=hP("configLayer"),this.
storage=r,this._opts=n=B({},n),this.root=e,this._id="zr"+vP++,this._oldVNode=L1(n.width,n.height),e&&!n.ssr){var i=this._viewport=document.createElement("div");
i.style.cssText="position:relative;overflow:hidden";var a=this._svgDom=this._oldVNode.elm=M1("svg");Xc(null,this._oldVNode),i.appendChild(a),e.appendChild(i)}this.
resize(n.width,n.height)}return t.prototype.getType=function(){return this.type},t.prototype.getViewportRoot=function(){return this._viewport},t.prototype.getViewportRootOffset=
function(){var e=this.getViewportRoot();if(e)return{offsetLeft:e.offsetLeft||0,offsetTop:e.offsetTop||0}},t.prototype.getSvgDom=function(){return this._svgDom},
t.prototype.refresh=function(){if(this.root){var e=this.renderToVNode({willUpdate:!0});e.attrs.style="position:absolute;left:0;top:0;user-select:none",fP(this._oldVNode,
e),this._oldVNode=e}},t.prototype.renderOneToVNode=function(e){return U1(e,zc(this._id))},t.prototype.renderToVNode=function(e){e=e||{};var r=this.storage.getDisplayList(
!0),n=this._width,i=this._height,a=zc(this._id);a.animation=e.animation,a.willUpdate=e.willUpdate,a.compress=e.compress,a.emphasis=e.emphasis,a.ssr=this._opts.ssr;
var o=[],s=this._bgVNode=pP(n,i,this._backgroundColor,a);s&&o.push(s);var u=e.compress?null:this._mainVNode=Le("g","main",{},[]);this._paintList(r,a,u?u.children:
o),u&&o.push(u);var l=Y(ie(a.defs),function(c){return a.defs[c]});if(l.length&&o.push(Le("defs","defs",{},l)),e.animation){var f=YO(a.cssNodes,a.cssAnims,{newline:!0});
if(f){var v=Le("style","stl",{},[],f);o.push(v)}}return L1(n,i,o,e.useViewBox)},t.prototype.renderToString=function(e){return e=e||{},Vc(this.renderToVNode({animation:G(
e.cssAnimation,!0),emphasis:G(e.cssEmphasis,!0),willUpdate:!1,compress:!0,useViewBox:G(e.useViewBox,!0)}),{newline:!0})},t.prototype.setBackgroundColor=function(e){
this._backgroundColor=e},t.prototype.getSvgRoot=function(){return this._mainVNode&&this._mainVNode.elm},t.prototype._paintList=function(e,r,n){for(var i=e.length,
a=[],o=0,s,u,l=0,f=0;f<i;f++){var v=e[f];if(!v.invisible){var c=v.__clipPaths,h=c&&c.length||0,p=u&&u.length||0,d=void 0;for(d=Math.max(h-1,p-1);d>=0&&!(c&&u&&c[d]===
u[d]);d--);for(var g=p-1;g>d;g--)o--,s=a[o-1];for(var m=d+1;m<h;m++){var y={};aP(c[m],y,r);var _=Le("g","clip-g-"+l++,y,[]);(s?s.children:n).push(_),a[o++]=_,s=
_}u=c;var S=U1(v,r);S&&(s?s.children:n).push(S)}}},t.prototype.resize=function(e,r){var n=this._opts,i=this.root,a=this._viewport;if(e!=null&&(n.width=e),r!=null&&
(n.height=r),i&&a&&(a.style.display="none",e=ay(i,0,n),r=ay(i,1,n),a.style.display=""),this._width!==e||this._height!==r){if(this._width=e,this._height=r,a){var o=a.
style;o.width=e+"px",o.height=r+"px"}if(yl(this._backgroundColor))this.refresh();else{var s=this._svgDom;s&&(s.setAttribute("width",e),s.setAttribute("height",r));
var u=this._bgVNode&&this._bgVNode.elm;u&&(u.setAttribute("width",e),u.setAttribute("height",r))}}},t.prototype.getWidth=function(){return this._width},t.prototype.
getHeight=function(){return this._height},t.prototype.dispose=function(){this.root&&(this.root.innerHTML=""),this._svgDom=this._viewport=this.storage=this._oldVNode=
this._bgVNode=this._mainVNode=null},t.prototype.clear=function(){this._svgDom&&(this._svgDom.innerHTML=null),this._oldVNode=null},t.prototype.toDataURL=function(e){
var r=this.renderToString(),n="data:image/svg+xml;";return e?(r=Eb(r),r&&n+"base64,"+r):n+"charset=UTF-8,"+encodeURIComponent(r)},t})();function hP(t){return function(){
process.env.NODE_ENV!=="production"&&Ur('In SVG mode painter not support method "'+t+'"')}}function pP(t,e,r,n){var i;if(r&&r!=="none")if(i=Le("rect","bg",{width:t,
height:e,x:"0",y:"0"}),Xh(r))H1({fill:r},i.attrs,"fill",n);else if(yl(r))W1({style:{fill:r},dirty:Xe,getBoundingRect:function(){return{width:t,height:e}}},i.attrs,
"fill",n);else{var a=Qi(r),o=a.color,s=a.opacity;i.attrs.fill=o,s<1&&(i.attrs["fill-opacity"]=s)}return i}var dP=cP;function gP(t){t.registerPainter("svg",dP)}uc(
[pN,lO,EI,v1,OO,gP]);export{kA as init,iS as setPlatformAPI};
