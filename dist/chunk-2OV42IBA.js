var Rl=Object.defineProperty;var a=(u,e)=>Rl(u,"name",{value:e,configurable:!0});import{createRequire as Ml}from"node:module";const VE=Ml(import.meta.url);import{__commonJS as w,__export as Ft,__require as Ke}from"./chunk-BC4RUIGE.js";var zl=w(
{"node_modules/fastest-levenshtein/mod.js"(u){"use strict";u.__esModule=!0,u.distance=u.closest=void 0;var e=new Uint32Array(65536),r=a(function(o,l){for(var d=o.
length,i=l.length,v=1<<d-1,c=-1,f=0,m=d,h=d;h--;)e[o.charCodeAt(h)]|=1<<h;for(h=0;h<i;h++){var p=e[l.charCodeAt(h)],y=p|f;p|=(p&c)+c^c,f|=~(p|c),c&=p,f&v&&m++,c&
v&&m--,f=f<<1|1,c=c<<1|~(y|f),f&=y}for(h=d;h--;)e[o.charCodeAt(h)]=0;return m},"myers_32"),t=a(function(o,l){for(var d=l.length,i=o.length,v=[],c=[],f=Math.ceil(
d/32),m=Math.ceil(i/32),h=0;h<f;h++)c[h]=-1,v[h]=0;for(var p=0;p<m-1;p++){for(var y=0,g=-1,b=p*32,_=Math.min(32,i)+b,E=b;E<_;E++)e[o.charCodeAt(E)]|=1<<E;for(var h=0;h<
d;h++){var k=e[l.charCodeAt(h)],D=c[h/32|0]>>>h&1,A=v[h/32|0]>>>h&1,S=k|y,N=((k|A)&g)+g^g|k|A,L=y|~(N|g),T=g&N;L>>>31^D&&(c[h/32|0]^=1<<h),T>>>31^A&&(v[h/32|0]^=
1<<h),L=L<<1|D,T=T<<1|A,g=T|~(S|L),y=L&S}for(var E=b;E<_;E++)e[o.charCodeAt(E)]=0}for(var q=0,O=-1,B=p*32,z=Math.min(32,i-B)+B,E=B;E<z;E++)e[o.charCodeAt(E)]|=1<<
E;for(var U=i,h=0;h<d;h++){var k=e[l.charCodeAt(h)],D=c[h/32|0]>>>h&1,A=v[h/32|0]>>>h&1,S=k|q,N=((k|A)&O)+O^O|k|A,L=q|~(N|O),T=O&N;U+=L>>>i-1&1,U-=T>>>i-1&1,L>>>
31^D&&(c[h/32|0]^=1<<h),T>>>31^A&&(v[h/32|0]^=1<<h),L=L<<1|D,T=T<<1|A,O=T|~(S|L),q=L&S}for(var E=B;E<z;E++)e[o.charCodeAt(E)]=0;return U},"myers_x"),n=a(function(o,l){
if(o.length<l.length){var d=l;l=o,o=d}return l.length===0?o.length:o.length<=32?r(o,l):t(o,l)},"distance");u.distance=n;var s=a(function(o,l){for(var d=1/0,i=0,
v=0;v<l.length;v++){var c=n(o,l[v]);c<d&&(d=c,i=v)}return l[i]},"closest");u.closest=s}}),Ul=w({"node_modules/@stdlib/utils-define-property/lib/define_property.\
js"(u,e){"use strict";var r=typeof Object.defineProperty=="function"?Object.defineProperty:null;e.exports=r}}),Kl=w({"node_modules/@stdlib/utils-define-property\
/lib/has_define_property_support.js"(u,e){"use strict";var r=Ul();function t(){try{return r({},"x",{}),!0}catch{return!1}}a(t,"hasDefinePropertySupport"),e.exports=
t}}),Vl=w({"node_modules/@stdlib/utils-define-property/lib/builtin.js"(u,e){"use strict";var r=Object.defineProperty;e.exports=r}}),kn=w({"node_modules/@stdlib/\
string-base-format-interpolate/lib/is_number.js"(u,e){"use strict";function r(t){return typeof t=="number"}a(r,"isNumber"),e.exports=r}}),Fn=w({"node_modules/@s\
tdlib/string-base-format-interpolate/lib/zero_pad.js"(u,e){"use strict";function r(s){return s[0]==="-"}a(r,"startsWithMinus");function t(s){var o="",l;for(l=0;l<
s;l++)o+="0";return o}a(t,"zeros");function n(s,o,l){var d=!1,i=o-s.length;return i<0||(r(s)&&(d=!0,s=s.substr(1)),s=l?s+t(i):t(i)+s,d&&(s="-"+s)),s}a(n,"zeroPa\
d"),e.exports=n}}),Hl=w({"node_modules/@stdlib/string-base-format-interpolate/lib/format_integer.js"(u,e){"use strict";var r=kn(),t=Fn(),n=String.prototype.toLowerCase,
s=String.prototype.toUpperCase;function o(l){var d,i,v;switch(l.specifier){case"b":d=2;break;case"o":d=8;break;case"x":case"X":d=16;break;default:d=10;break}if(i=
l.arg,v=parseInt(i,10),!isFinite(v)){if(!r(i))throw new Error("invalid integer. Value: "+i);v=0}return v<0&&(l.specifier==="u"||d!==10)&&(v=4294967295+v+1),v<0?
(i=(-v).toString(d),l.precision&&(i=t(i,l.precision,l.padRight)),i="-"+i):(i=v.toString(d),!v&&!l.precision?i="":l.precision&&(i=t(i,l.precision,l.padRight)),l.
sign&&(i=l.sign+i)),d===16&&(l.alternate&&(i="0x"+i),i=l.specifier===s.call(l.specifier)?s.call(i):n.call(i)),d===8&&l.alternate&&i.charAt(0)!=="0"&&(i="0"+i),i}
a(o,"formatInteger"),e.exports=o}}),Gl=w({"node_modules/@stdlib/string-base-format-interpolate/lib/is_string.js"(u,e){"use strict";function r(t){return typeof t==
"string"}a(r,"isString"),e.exports=r}}),xl=w({"node_modules/@stdlib/string-base-format-interpolate/lib/format_double.js"(u,e){"use strict";var r=Math.abs,t=String.
prototype.toLowerCase,n=String.prototype.toUpperCase,s=String.prototype.replace,o=/e\+(\d)$/,l=/e-(\d)$/,d=/^(\d+)$/,i=/^(\d+)e/,v=/\.0$/,c=/\.0*e/,f=/(\..*[^0])0*e/;
function m(h,p){var y,g;switch(p.specifier){case"e":case"E":g=h.toExponential(p.precision);break;case"f":case"F":g=h.toFixed(p.precision);break;case"g":case"G":
r(h)<1e-4?(y=p.precision,y>0&&(y-=1),g=h.toExponential(y)):g=h.toPrecision(p.precision),p.alternate||(g=s.call(g,f,"$1e"),g=s.call(g,c,"e"),g=s.call(g,v,""));break;default:
throw new Error("invalid double notation. Value: "+p.specifier)}return g=s.call(g,o,"e+0$1"),g=s.call(g,l,"e-0$1"),p.alternate&&(g=s.call(g,d,"$1."),g=s.call(g,
i,"$1.e")),h>=0&&p.sign&&(g=p.sign+g),g=p.specifier===n.call(p.specifier)?n.call(g):t.call(g),g}a(m,"formatDouble"),e.exports=m}}),Wl=w({"node_modules/@stdlib/s\
tring-base-format-interpolate/lib/space_pad.js"(u,e){"use strict";function r(n){var s="",o;for(o=0;o<n;o++)s+=" ";return s}a(r,"spaces");function t(n,s,o){var l=s-
n.length;return l<0||(n=o?n+r(l):r(l)+n),n}a(t,"spacePad"),e.exports=t}}),Jl=w({"node_modules/@stdlib/string-base-format-interpolate/lib/main.js"(u,e){"use stri\
ct";var r=Hl(),t=Gl(),n=kn(),s=xl(),o=Wl(),l=Fn(),d=String.fromCharCode,i=Array.isArray;function v(m){return m!==m}a(v,"isnan");function c(m){var h={};return h.
specifier=m.specifier,h.precision=m.precision===void 0?1:m.precision,h.width=m.width,h.flags=m.flags||"",h.mapping=m.mapping,h}a(c,"initialize");function f(m){var h,
p,y,g,b,_,E,k,D,A;if(!i(m))throw new TypeError("invalid argument. First argument must be an array. Value: `"+m+"`.");for(_="",E=1,D=0;D<m.length;D++)if(y=m[D],t(
y))_+=y;else{if(h=y.precision!==void 0,y=c(y),!y.specifier)throw new TypeError("invalid argument. Token is missing `specifier` property. Index: `"+D+"`. Value: \
`"+y+"`.");for(y.mapping&&(E=y.mapping),p=y.flags,A=0;A<p.length;A++)switch(g=p.charAt(A),g){case" ":y.sign=" ";break;case"+":y.sign="+";break;case"-":y.padRight=
!0,y.padZeros=!1;break;case"0":y.padZeros=p.indexOf("-")<0;break;case"#":y.alternate=!0;break;default:throw new Error("invalid flag: "+g)}if(y.width==="*"){if(y.
width=parseInt(arguments[E],10),E+=1,v(y.width))throw new TypeError("the argument for * width at position "+E+" is not a number. Value: `"+y.width+"`.");y.width<
0&&(y.padRight=!0,y.width=-y.width)}if(h&&y.precision==="*"){if(y.precision=parseInt(arguments[E],10),E+=1,v(y.precision))throw new TypeError("the argument for \
* precision at position "+E+" is not a number. Value: `"+y.precision+"`.");y.precision<0&&(y.precision=1,h=!1)}switch(y.arg=arguments[E],y.specifier){case"b":case"\
o":case"x":case"X":case"d":case"i":case"u":h&&(y.padZeros=!1),y.arg=r(y);break;case"s":y.maxWidth=h?y.precision:-1,y.arg=String(y.arg);break;case"c":if(!v(y.arg)){
if(b=parseInt(y.arg,10),b<0||b>127)throw new Error("invalid character code. Value: "+y.arg);y.arg=v(b)?String(y.arg):d(b)}break;case"e":case"E":case"f":case"F":case"\
g":case"G":if(h||(y.precision=6),k=parseFloat(y.arg),!isFinite(k)){if(!n(y.arg))throw new Error("invalid floating-point number. Value: "+_);k=y.arg,y.padZeros=!1}
y.arg=s(k,y);break;default:throw new Error("invalid specifier: "+y.specifier)}y.maxWidth>=0&&y.arg.length>y.maxWidth&&(y.arg=y.arg.substring(0,y.maxWidth)),y.padZeros?
y.arg=l(y.arg,y.width||y.precision,y.padRight):y.width&&(y.arg=o(y.arg,y.width,y.padRight)),_+=y.arg||"",E+=1}return _}a(f,"formatInterpolate"),e.exports=f}}),Yl=w(
{"node_modules/@stdlib/string-base-format-interpolate/lib/index.js"(u,e){"use strict";var r=Jl();e.exports=r}}),Xl=w({"node_modules/@stdlib/string-base-format-t\
okenize/lib/main.js"(u,e){"use strict";var r=/%(?:([1-9]\d*)\$)?([0 +\-#]*)(\*|\d+)?(?:(\.)(\*|\d+)?)?[hlL]?([%A-Za-z])/g;function t(s){var o={mapping:s[1]?parseInt(
s[1],10):void 0,flags:s[2],width:s[3],precision:s[5],specifier:s[6]};return s[4]==="."&&s[5]===void 0&&(o.precision="1"),o}a(t,"parse2");function n(s){var o,l,d,
i;for(l=[],i=0,d=r.exec(s);d;)o=s.slice(i,r.lastIndex-d[0].length),o.length&&l.push(o),d[6]==="%"?l.push("%"):l.push(t(d)),i=r.lastIndex,d=r.exec(s);return o=s.
slice(i),o.length&&l.push(o),l}a(n,"formatTokenize"),e.exports=n}}),Ql=w({"node_modules/@stdlib/string-base-format-tokenize/lib/index.js"(u,e){"use strict";var r=Xl();
e.exports=r}}),Zl=w({"node_modules/@stdlib/string-format/lib/is_string.js"(u,e){"use strict";function r(t){return typeof t=="string"}a(r,"isString"),e.exports=r}}),
ec=w({"node_modules/@stdlib/string-format/lib/main.js"(u,e){"use strict";var r=Yl(),t=Ql(),n=Zl();function s(o){var l,d;if(!n(o))throw new TypeError(s("invalid \
argument. First argument must be a string. Value: `%s`.",o));for(l=[t(o)],d=1;d<arguments.length;d++)l.push(arguments[d]);return r.apply(null,l)}a(s,"format"),e.
exports=s}}),uc=w({"node_modules/@stdlib/string-format/lib/index.js"(u,e){"use strict";var r=ec();e.exports=r}}),tc=w({"node_modules/@stdlib/utils-define-proper\
ty/lib/polyfill.js"(u,e){"use strict";var r=uc(),t=Object.prototype,n=t.toString,s=t.__defineGetter__,o=t.__defineSetter__,l=t.__lookupGetter__,d=t.__lookupSetter__;
function i(v,c,f){var m,h,p,y;if(typeof v!="object"||v===null||n.call(v)==="[object Array]")throw new TypeError(r("invalid argument. First argument must be an o\
bject. Value: `%s`.",v));if(typeof f!="object"||f===null||n.call(f)==="[object Array]")throw new TypeError(r("invalid argument. Property descriptor must be an o\
bject. Value: `%s`.",f));if(h="value"in f,h&&(l.call(v,c)||d.call(v,c)?(m=v.__proto__,v.__proto__=t,delete v[c],v[c]=f.value,v.__proto__=m):v[c]=f.value),p="get"in
f,y="set"in f,h&&(p||y))throw new Error("invalid argument. Cannot specify one or more accessors and a value or writable attribute in the property descriptor.");
return p&&s&&s.call(v,c,f.get),y&&o&&o.call(v,c,f.set),v}a(i,"defineProperty"),e.exports=i}}),rc=w({"node_modules/@stdlib/utils-define-property/lib/index.js"(u,e){
"use strict";var r=Kl(),t=Vl(),n=tc(),s;r()?s=t:s=n,e.exports=s}}),ac=w({"node_modules/@stdlib/utils-define-nonenumerable-read-only-property/lib/main.js"(u,e){"\
use strict";var r=rc();function t(n,s,o){r(n,s,{configurable:!1,enumerable:!1,writable:!1,value:o})}a(t,"setNonEnumerableReadOnly"),e.exports=t}}),cu=w({"node_m\
odules/@stdlib/utils-define-nonenumerable-read-only-property/lib/index.js"(u,e){"use strict";var r=ac();e.exports=r}}),nc=w({"node_modules/@stdlib/math-base-ass\
ert-is-nan/lib/main.js"(u,e){"use strict";function r(t){return t!==t}a(r,"isnan"),e.exports=r}}),fe=w({"node_modules/@stdlib/math-base-assert-is-nan/lib/index.j\
s"(u,e){"use strict";var r=nc();e.exports=r}}),In=w({"node_modules/@stdlib/math-base-tools-evalpoly/lib/main.js"(u,e){"use strict";function r(t,n){var s,o;if(o=
t.length,o<2||n===0)return o===0?0:t[0];for(o-=1,s=t[o]*n+t[o-1],o-=2;o>=0;)s=s*n+t[o],o-=1;return s}a(r,"evalpoly"),e.exports=r}}),ic=w({"node_modules/@stdlib/\
function-ctor/lib/main.js"(u,e){"use strict";var r=Function;e.exports=r}}),sc=w({"node_modules/@stdlib/function-ctor/lib/index.js"(u,e){"use strict";var r=ic();
e.exports=r}}),oc=w({"node_modules/@stdlib/math-base-tools-evalpoly/lib/factory.js"(u,e){"use strict";var r=sc(),t=In();function n(s){var o,l,d,i;if(s.length>500)
return v;if(o="return function evalpoly(x){",l=s.length,l===0)o+="return 0.0;";else if(l===1)o+="return "+s[0]+";";else{for(o+="if(x===0.0){return "+s[0]+";}",o+=
"return "+s[0],d=l-1,i=1;i<l;i++)o+="+x*",i<d&&(o+="("),o+=s[i];for(i=0;i<d-1;i++)o+=")";o+=";"}return o+="}",o+="//# sourceURL=evalpoly.factory.js",new r(o)();
function v(c){return t(s,c)}a(v,"polyval")}a(n,"factory"),e.exports=n}}),xu=w({"node_modules/@stdlib/math-base-tools-evalpoly/lib/index.js"(u,e){"use strict";var r=cu(),
t=In(),n=oc();r(t,"factory",n),e.exports=t}}),lc=w({"node_modules/@stdlib/assert-has-symbol-support/lib/main.js"(u,e){"use strict";function r(){return typeof Symbol==
"function"&&typeof Symbol("foo")=="symbol"}a(r,"hasSymbolSupport"),e.exports=r}}),cc=w({"node_modules/@stdlib/assert-has-symbol-support/lib/index.js"(u,e){"use \
strict";var r=lc();e.exports=r}}),dc=w({"node_modules/@stdlib/assert-has-tostringtag-support/lib/main.js"(u,e){"use strict";var r=cc(),t=r();function n(){return t&&
typeof Symbol.toStringTag=="symbol"}a(n,"hasToStringTagSupport"),e.exports=n}}),fc=w({"node_modules/@stdlib/assert-has-tostringtag-support/lib/index.js"(u,e){"u\
se strict";var r=dc();e.exports=r}}),Sn=w({"node_modules/@stdlib/utils-native-class/lib/tostring.js"(u,e){"use strict";var r=Object.prototype.toString;e.exports=
r}}),mc=w({"node_modules/@stdlib/utils-native-class/lib/main.js"(u,e){"use strict";var r=Sn();function t(n){return r.call(n)}a(t,"nativeClass"),e.exports=t}}),vc=w(
{"node_modules/@stdlib/assert-has-own-property/lib/main.js"(u,e){"use strict";var r=Object.prototype.hasOwnProperty;function t(n,s){return n==null?!1:r.call(n,s)}
a(t,"hasOwnProp"),e.exports=t}}),hc=w({"node_modules/@stdlib/assert-has-own-property/lib/index.js"(u,e){"use strict";var r=vc();e.exports=r}}),pc=w({"node_modul\
es/@stdlib/symbol-ctor/lib/main.js"(u,e){"use strict";var r=typeof Symbol=="function"?Symbol:void 0;e.exports=r}}),gc=w({"node_modules/@stdlib/symbol-ctor/lib/i\
ndex.js"(u,e){"use strict";var r=pc();e.exports=r}}),yc=w({"node_modules/@stdlib/utils-native-class/lib/tostringtag.js"(u,e){"use strict";var r=gc(),t=typeof r==
"function"?r.toStringTag:"";e.exports=t}}),bc=w({"node_modules/@stdlib/utils-native-class/lib/polyfill.js"(u,e){"use strict";var r=hc(),t=yc(),n=Sn();function s(o){
var l,d,i;if(o==null)return n.call(o);d=o[t],l=r(o,t);try{o[t]=void 0}catch{return n.call(o)}return i=n.call(o),l?o[t]=d:delete o[t],i}a(s,"nativeClass"),e.exports=
s}}),Mr=w({"node_modules/@stdlib/utils-native-class/lib/index.js"(u,e){"use strict";var r=fc(),t=mc(),n=bc(),s;r()?s=n:s=t,e.exports=s}}),_c=w({"node_modules/@s\
tdlib/assert-is-uint32array/lib/main.js"(u,e){"use strict";var r=Mr(),t=typeof Uint32Array=="function";function n(s){return t&&s instanceof Uint32Array||r(s)===
"[object Uint32Array]"}a(n,"isUint32Array"),e.exports=n}}),Ec=w({"node_modules/@stdlib/assert-is-uint32array/lib/index.js"(u,e){"use strict";var r=_c();e.exports=
r}}),Ac=w({"node_modules/@stdlib/constants-uint32-max/lib/index.js"(u,e){"use strict";var r=4294967295;e.exports=r}}),Dc=w({"node_modules/@stdlib/assert-has-uin\
t32array-support/lib/uint32array.js"(u,e){"use strict";var r=typeof Uint32Array=="function"?Uint32Array:null;e.exports=r}}),wc=w({"node_modules/@stdlib/assert-h\
as-uint32array-support/lib/main.js"(u,e){"use strict";var r=Ec(),t=Ac(),n=Dc();function s(){var o,l;if(typeof n!="function")return!1;try{l=[1,3.14,-3.14,t+1,t+2],
l=new n(l),o=r(l)&&l[0]===1&&l[1]===3&&l[2]===t-2&&l[3]===0&&l[4]===1}catch{o=!1}return o}a(s,"hasUint32ArraySupport"),e.exports=s}}),Cc=w({"node_modules/@stdli\
b/assert-has-uint32array-support/lib/index.js"(u,e){"use strict";var r=wc();e.exports=r}}),kc=w({"node_modules/@stdlib/array-uint32/lib/main.js"(u,e){"use stric\
t";var r=typeof Uint32Array=="function"?Uint32Array:void 0;e.exports=r}}),Fc=w({"node_modules/@stdlib/array-uint32/lib/polyfill.js"(u,e){"use strict";function r(){
throw new Error("not implemented")}a(r,"polyfill"),e.exports=r}}),It=w({"node_modules/@stdlib/array-uint32/lib/index.js"(u,e){"use strict";var r=Cc(),t=kc(),n=Fc(),
s;r()?s=t:s=n,e.exports=s}}),Ic=w({"node_modules/@stdlib/assert-is-float64array/lib/main.js"(u,e){"use strict";var r=Mr(),t=typeof Float64Array=="function";function n(s){
return t&&s instanceof Float64Array||r(s)==="[object Float64Array]"}a(n,"isFloat64Array"),e.exports=n}}),Sc=w({"node_modules/@stdlib/assert-is-float64array/lib/\
index.js"(u,e){"use strict";var r=Ic();e.exports=r}}),jc=w({"node_modules/@stdlib/assert-has-float64array-support/lib/float64array.js"(u,e){"use strict";var r=typeof Float64Array==
"function"?Float64Array:null;e.exports=r}}),Bc=w({"node_modules/@stdlib/assert-has-float64array-support/lib/main.js"(u,e){"use strict";var r=Sc(),t=jc();function n(){
var s,o;if(typeof t!="function")return!1;try{o=new t([1,3.14,-3.14,NaN]),s=r(o)&&o[0]===1&&o[1]===3.14&&o[2]===-3.14&&o[3]!==o[3]}catch{s=!1}return s}a(n,"hasFl\
oat64ArraySupport"),e.exports=n}}),Nc=w({"node_modules/@stdlib/assert-has-float64array-support/lib/index.js"(u,e){"use strict";var r=Bc();e.exports=r}}),Oc=w({"\
node_modules/@stdlib/array-float64/lib/main.js"(u,e){"use strict";var r=typeof Float64Array=="function"?Float64Array:void 0;e.exports=r}}),$c=w({"node_modules/@\
stdlib/array-float64/lib/polyfill.js"(u,e){"use strict";function r(){throw new Error("not implemented")}a(r,"polyfill"),e.exports=r}}),Wu=w({"node_modules/@stdl\
ib/array-float64/lib/index.js"(u,e){"use strict";var r=Nc(),t=Oc(),n=$c(),s;r()?s=t:s=n,e.exports=s}}),Pc=w({"node_modules/@stdlib/assert-is-uint8array/lib/main\
.js"(u,e){"use strict";var r=Mr(),t=typeof Uint8Array=="function";function n(s){return t&&s instanceof Uint8Array||r(s)==="[object Uint8Array]"}a(n,"isUint8Arra\
y"),e.exports=n}}),qc=w({"node_modules/@stdlib/assert-is-uint8array/lib/index.js"(u,e){"use strict";var r=Pc();e.exports=r}}),Tc=w({"node_modules/@stdlib/consta\
nts-uint8-max/lib/index.js"(u,e){"use strict";var r=255;e.exports=r}}),Lc=w({"node_modules/@stdlib/assert-has-uint8array-support/lib/uint8array.js"(u,e){"use st\
rict";var r=typeof Uint8Array=="function"?Uint8Array:null;e.exports=r}}),Rc=w({"node_modules/@stdlib/assert-has-uint8array-support/lib/main.js"(u,e){"use strict";
var r=qc(),t=Tc(),n=Lc();function s(){var o,l;if(typeof n!="function")return!1;try{l=[1,3.14,-3.14,t+1,t+2],l=new n(l),o=r(l)&&l[0]===1&&l[1]===3&&l[2]===t-2&&l[3]===
0&&l[4]===1}catch{o=!1}return o}a(s,"hasUint8ArraySupport"),e.exports=s}}),Mc=w({"node_modules/@stdlib/assert-has-uint8array-support/lib/index.js"(u,e){"use str\
ict";var r=Rc();e.exports=r}}),zc=w({"node_modules/@stdlib/array-uint8/lib/main.js"(u,e){"use strict";var r=typeof Uint8Array=="function"?Uint8Array:void 0;e.exports=
r}}),Uc=w({"node_modules/@stdlib/array-uint8/lib/polyfill.js"(u,e){"use strict";function r(){throw new Error("not implemented")}a(r,"polyfill"),e.exports=r}}),Kc=w(
{"node_modules/@stdlib/array-uint8/lib/index.js"(u,e){"use strict";var r=Mc(),t=zc(),n=Uc(),s;r()?s=t:s=n,e.exports=s}}),Vc=w({"node_modules/@stdlib/assert-is-u\
int16array/lib/main.js"(u,e){"use strict";var r=Mr(),t=typeof Uint16Array=="function";function n(s){return t&&s instanceof Uint16Array||r(s)==="[object Uint16Ar\
ray]"}a(n,"isUint16Array"),e.exports=n}}),Hc=w({"node_modules/@stdlib/assert-is-uint16array/lib/index.js"(u,e){"use strict";var r=Vc();e.exports=r}}),Gc=w({"nod\
e_modules/@stdlib/constants-uint16-max/lib/index.js"(u,e){"use strict";var r=65535;e.exports=r}}),xc=w({"node_modules/@stdlib/assert-has-uint16array-support/lib\
/uint16array.js"(u,e){"use strict";var r=typeof Uint16Array=="function"?Uint16Array:null;e.exports=r}}),Wc=w({"node_modules/@stdlib/assert-has-uint16array-suppo\
rt/lib/main.js"(u,e){"use strict";var r=Hc(),t=Gc(),n=xc();function s(){var o,l;if(typeof n!="function")return!1;try{l=[1,3.14,-3.14,t+1,t+2],l=new n(l),o=r(l)&&
l[0]===1&&l[1]===3&&l[2]===t-2&&l[3]===0&&l[4]===1}catch{o=!1}return o}a(s,"hasUint16ArraySupport"),e.exports=s}}),Jc=w({"node_modules/@stdlib/assert-has-uint16\
array-support/lib/index.js"(u,e){"use strict";var r=Wc();e.exports=r}}),Yc=w({"node_modules/@stdlib/array-uint16/lib/main.js"(u,e){"use strict";var r=typeof Uint16Array==
"function"?Uint16Array:void 0;e.exports=r}}),Xc=w({"node_modules/@stdlib/array-uint16/lib/polyfill.js"(u,e){"use strict";function r(){throw new Error("not imple\
mented")}a(r,"polyfill"),e.exports=r}}),Qc=w({"node_modules/@stdlib/array-uint16/lib/index.js"(u,e){"use strict";var r=Jc(),t=Yc(),n=Xc(),s;r()?s=t:s=n,e.exports=
s}}),Zc=w({"node_modules/@stdlib/assert-is-little-endian/lib/ctors.js"(u,e){"use strict";var r=Kc(),t=Qc(),n={uint16:t,uint8:r};e.exports=n}}),e3=w({"node_modul\
es/@stdlib/assert-is-little-endian/lib/main.js"(u,e){"use strict";var r=Zc(),t;function n(){var s,o;return s=new r.uint16(1),s[0]=4660,o=new r.uint8(s.buffer),o[0]===
52}a(n,"isLittleEndian"),t=n(),e.exports=t}}),St=w({"node_modules/@stdlib/assert-is-little-endian/lib/index.js"(u,e){"use strict";var r=e3();e.exports=r}}),u3=w(
{"node_modules/@stdlib/number-float64-base-get-high-word/lib/high.js"(u,e){"use strict";var r=St(),t;r===!0?t=1:t=0,e.exports=t}}),t3=w({"node_modules/@stdlib/n\
umber-float64-base-get-high-word/lib/main.js"(u,e){"use strict";var r=It(),t=Wu(),n=u3(),s=new t(1),o=new r(s.buffer);function l(d){return s[0]=d,o[n]}a(l,"getH\
ighWord"),e.exports=l}}),du=w({"node_modules/@stdlib/number-float64-base-get-high-word/lib/index.js"(u,e){"use strict";var r=t3();e.exports=r}}),r3=w({"node_mod\
ules/@stdlib/number-float64-base-set-high-word/lib/high.js"(u,e){"use strict";var r=St(),t;r===!0?t=1:t=0,e.exports=t}}),a3=w({"node_modules/@stdlib/number-floa\
t64-base-set-high-word/lib/main.js"(u,e){"use strict";var r=It(),t=Wu(),n=r3(),s=new t(1),o=new r(s.buffer);function l(d,i){return s[0]=d,o[n]=i>>>0,s[0]}a(l,"s\
etHighWord"),e.exports=l}}),Xt=w({"node_modules/@stdlib/number-float64-base-set-high-word/lib/index.js"(u,e){"use strict";var r=a3();e.exports=r}}),n3=w({"node_\
modules/@stdlib/number-float64-base-from-words/lib/indices.js"(u,e){"use strict";var r=St(),t,n,s;r===!0?(n=1,s=0):(n=0,s=1),t={HIGH:n,LOW:s},e.exports=t}}),i3=w(
{"node_modules/@stdlib/number-float64-base-from-words/lib/main.js"(u,e){"use strict";var r=It(),t=Wu(),n=n3(),s=new t(1),o=new r(s.buffer),l=n.HIGH,d=n.LOW;function i(v,c){
return o[l]=v,o[d]=c,s[0]}a(i,"fromWords"),e.exports=i}}),zr=w({"node_modules/@stdlib/number-float64-base-from-words/lib/index.js"(u,e){"use strict";var r=i3();
e.exports=r}}),Ne=w({"node_modules/@stdlib/constants-float64-pinf/lib/index.js"(u,e){"use strict";var r=Number.POSITIVE_INFINITY;e.exports=r}}),s3=w({"node_modu\
les/@stdlib/number-ctor/lib/main.js"(u,e){"use strict";e.exports=Number}}),o3=w({"node_modules/@stdlib/number-ctor/lib/index.js"(u,e){"use strict";var r=s3();e.
exports=r}}),eu=w({"node_modules/@stdlib/constants-float64-ninf/lib/index.js"(u,e){"use strict";var r=o3(),t=r.NEGATIVE_INFINITY;e.exports=t}}),st=w({"node_modu\
les/@stdlib/constants-float64-exponent-bias/lib/index.js"(u,e){"use strict";var r=1023;e.exports=r}}),l3=w({"node_modules/@stdlib/constants-float64-half-ln-two/\
lib/index.js"(u,e){"use strict";var r=.34657359027997264;e.exports=r}}),c3=w({"node_modules/@stdlib/math-base-special-expm1/lib/polyval_q.js"(u,e){"use strict";
function r(t){return t===0?-.03333333333333313:-.03333333333333313+t*(.0015873015872548146+t*(-793650757867488e-19+t*(4008217827329362e-21+t*-20109921818362437e-23)))}
a(r,"evalpoly"),e.exports=r}}),d3=w({"node_modules/@stdlib/math-base-special-expm1/lib/main.js"(u,e){"use strict";var r=fe(),t=du(),n=Xt(),s=zr(),o=Ne(),l=eu(),
d=st(),i=l3(),v=c3(),c=709.782712893384,f=.6931471803691238,m=19082149292705877e-26,h=1.4426950408889634,p=38.816242111356935,y=1.0397207708399179;function g(b){
var _,E,k,D,A,S,N,L,T,q,O,B,z;if(b===o||r(b))return b;if(b===l)return-1;if(b===0)return b;if(b<0?(k=!0,L=-b):(k=!1,L=b),L>=p){if(k)return-1;if(L>=c)return o}if(S=
t(L)|0,L>i)L<y?k?(D=b+f,A=-m,z=-1):(D=b-f,A=m,z=1):(k?z=h*b-.5:z=h*b+.5,z|=0,O=z,D=b-O*f,A=O*m),b=D-A,q=D-b-A;else{if(S<1016070144)return b;z=0}return _=.5*b,T=
b*_,N=1+T*v(T),O=3-N*_,B=T*((N-O)/(6-b*O)),z===0?b-(b*B-T):(E=s(d+z<<20,0),B=b*(B-q)-q,B-=T,z===-1?.5*(b-B)-.5:z===1?b<-.25?-2*(B-(b+.5)):1+2*(b-B):z<=-2||z>56?
(L=1-(B-b),z===1024?(D=t(L)+(z<<20)|0,L=n(L,D)):L*=E,L-1):(O=1,z<20?(D=1072693248-(2097152>>z)|0,O=n(O,D),L=O-(B-b)):(D=d-z<<20|0,O=n(O,D),L=b-(B+O),L+=1),L*=E,
L))}a(g,"expm1"),e.exports=g}}),jt=w({"node_modules/@stdlib/math-base-special-expm1/lib/index.js"(u,e){"use strict";var r=d3();e.exports=r}}),f3=w({"node_module\
s/@stdlib/math-base-special-floor/lib/main.js"(u,e){"use strict";var r=Math.floor;e.exports=r}}),ru=w({"node_modules/@stdlib/math-base-special-floor/lib/index.j\
s"(u,e){"use strict";var r=f3();e.exports=r}}),m3=w({"node_modules/@stdlib/math-base-special-log1p/lib/polyval_lp.js"(u,e){"use strict";function r(t){return t===
0?.6666666666666735:.6666666666666735+t*(.3999999999940942+t*(.2857142874366239+t*(.22222198432149784+t*(.1818357216161805+t*(.15313837699209373+t*.14798198605116586)))))}
a(r,"evalpoly"),e.exports=r}}),v3=w({"node_modules/@stdlib/math-base-special-log1p/lib/main.js"(u,e){"use strict";var r=fe(),t=du(),n=Xt(),s=Ne(),o=eu(),l=st(),
d=m3(),i=.6931471803691238,v=19082149292705877e-26,c=.41421356237309503,f=-.2928932188134525,m=1862645149230957e-24,h=5551115123125783e-32,p=9007199254740992,y=.6666666666666666;
function g(b){var _,E,k,D,A,S,N,L,T,q;if(b<-1||r(b))return NaN;if(b===-1)return o;if(b===s||b===0)return b;if(b<0?k=-b:k=b,q=1,k<c){if(k<m)return k<h?b:b-b*b*.5;
b>f&&(q=0,D=b,E=1)}return q!==0&&(k<p?(T=1+b,E=t(T),q=(E>>20)-l,q>0?A=1-(T-b):A=b-(T-1),A/=T):(T=b,E=t(T),q=(E>>20)-l,A=0),E&=1048575,E<434334?T=n(T,E|1072693248):
(q+=1,T=n(T,E|1071644672),E=1048576-E>>2),D=T-1),_=.5*D*D,E===0?D===0?(A+=q*v,q*i+A):(L=_*(1-y*D),q*i-(L-(q*v+A)-D)):(S=D/(2+D),N=S*S,L=N*d(N),q===0?D-(_-S*(_+L)):
q*i-(_-(S*(_+L)+(q*v+A))-D))}a(g,"log1p"),e.exports=g}}),Nu=w({"node_modules/@stdlib/math-base-special-log1p/lib/index.js"(u,e){"use strict";var r=v3();e.exports=
r}}),h3=w({"node_modules/@stdlib/math-base-special-sqrt/lib/main.js"(u,e){"use strict";var r=Math.sqrt;e.exports=r}}),Oe=w({"node_modules/@stdlib/math-base-spec\
ial-sqrt/lib/index.js"(u,e){"use strict";var r=h3();e.exports=r}}),jn=w({"node_modules/@stdlib/constants-float64-fourth-pi/lib/index.js"(u,e){"use strict";var r=.7853981633974483;
e.exports=r}}),p3=w({"node_modules/@stdlib/math-base-special-asin/lib/rational_pq.js"(u,e){"use strict";function r(t){var n,s,o;return t===0?.16666666666666713:
(t<0?n=-t:n=t,n<=1?(s=-8.198089802484825+t*(19.562619833175948+t*(-16.262479672107002+t*(5.444622390564711+t*(-.6019598008014124+t*.004253011369004428)))),o=-49.18853881490881+
t*(139.51056146574857+t*(-147.1791292232726+t*(70.49610280856842+t*(-14.740913729888538+t*1))))):(t=1/t,s=.004253011369004428+t*(-.6019598008014124+t*(5.444622390564711+
t*(-16.262479672107002+t*(19.562619833175948+t*-8.198089802484825)))),o=1+t*(-14.740913729888538+t*(70.49610280856842+t*(-147.1791292232726+t*(139.51056146574857+
t*-49.18853881490881))))),s/o)}a(r,"evalrational"),e.exports=r}}),g3=w({"node_modules/@stdlib/math-base-special-asin/lib/rational_rs.js"(u,e){"use strict";function r(t){
var n,s,o;return t===0?.08333333333333809:(t<0?n=-t:n=t,n<=1?(s=28.536655482610616+t*(-25.56901049652825+t*(6.968710824104713+t*(-.5634242780008963+t*.002967721961301243))),
o=342.43986579130785+t*(-383.8770957603691+t*(147.0656354026815+t*(-21.947795316429207+t*1)))):(t=1/t,s=.002967721961301243+t*(-.5634242780008963+t*(6.968710824104713+
t*(-25.56901049652825+t*28.536655482610616))),o=1+t*(-21.947795316429207+t*(147.0656354026815+t*(-383.8770957603691+t*342.43986579130785)))),s/o)}a(r,"evalratio\
nal"),e.exports=r}}),y3=w({"node_modules/@stdlib/math-base-special-asin/lib/main.js"(u,e){"use strict";var r=fe(),t=Oe(),n=jn(),s=p3(),o=g3(),l=6123233995736766e-32;
function d(i){var v,c,f,m,h;if(r(i))return NaN;if(i>0?f=i:(v=!0,f=-i),f>1)return NaN;if(f>.625)c=1-f,m=c*o(c),c=t(c+c),h=n-c,c=c*m-l,h-=c,h+=n;else{if(f<1e-8)return i;
c=f*f,h=c*s(c),h=f*h+f}return v?-h:h}a(d,"asin"),e.exports=d}}),V0=w({"node_modules/@stdlib/math-base-special-asin/lib/index.js"(u,e){"use strict";var r=y3();e.
exports=r}}),b3=w({"node_modules/@stdlib/math-base-special-abs/lib/main.js"(u,e){"use strict";function r(t){return Math.abs(t)}a(r,"abs"),e.exports=r}}),we=w({"\
node_modules/@stdlib/math-base-special-abs/lib/index.js"(u,e){"use strict";var r=b3();e.exports=r}}),_3=w({"node_modules/@stdlib/math-base-special-ceil/lib/main\
.js"(u,e){"use strict";var r=Math.ceil;e.exports=r}}),E3=w({"node_modules/@stdlib/math-base-special-ceil/lib/index.js"(u,e){"use strict";var r=_3();e.exports=r}}),
A3=w({"node_modules/@stdlib/math-base-special-trunc/lib/main.js"(u,e){"use strict";var r=ru(),t=E3();function n(s){return s<0?t(s):r(s)}a(n,"trunc"),e.exports=n}}),
Qt=w({"node_modules/@stdlib/math-base-special-trunc/lib/index.js"(u,e){"use strict";var r=A3();e.exports=r}}),D3=w({"node_modules/@stdlib/constants-float64-max-\
base2-exponent/lib/index.js"(u,e){"use strict";var r=1023;e.exports=r}}),w3=w({"node_modules/@stdlib/constants-float64-max-base2-exponent-subnormal/lib/index.js"(u,e){
"use strict";var r=-1023;e.exports=r}}),C3=w({"node_modules/@stdlib/constants-float64-min-base2-exponent-subnormal/lib/index.js"(u,e){"use strict";var r=-1074;e.
exports=r}}),k3=w({"node_modules/@stdlib/math-base-assert-is-infinite/lib/main.js"(u,e){"use strict";var r=Ne(),t=eu();function n(s){return s===r||s===t}a(n,"is\
Infinite"),e.exports=n}}),Bt=w({"node_modules/@stdlib/math-base-assert-is-infinite/lib/index.js"(u,e){"use strict";var r=k3();e.exports=r}}),F3=w({"node_modules\
/@stdlib/constants-float64-high-word-sign-mask/lib/index.js"(u,e){"use strict";var r=2147483648;e.exports=r}}),ot=w({"node_modules/@stdlib/constants-float64-hig\
h-word-abs-mask/lib/index.js"(u,e){"use strict";var r=2147483647;e.exports=r}}),I3=w({"node_modules/@stdlib/number-float64-base-to-words/lib/indices.js"(u,e){"u\
se strict";var r=St(),t,n,s;r===!0?(n=1,s=0):(n=0,s=1),t={HIGH:n,LOW:s},e.exports=t}}),Bn=w({"node_modules/@stdlib/number-float64-base-to-words/lib/assign.js"(u,e){
"use strict";var r=It(),t=Wu(),n=I3(),s=new t(1),o=new r(s.buffer),l=n.HIGH,d=n.LOW;function i(v,c,f,m){return s[0]=v,c[m]=o[l],c[m+f]=o[d],c}a(i,"toWords"),e.exports=
i}}),S3=w({"node_modules/@stdlib/number-float64-base-to-words/lib/main.js"(u,e){"use strict";var r=Bn();function t(n){return r(n,[0,0],1,0)}a(t,"toWords"),e.exports=
t}}),H0=w({"node_modules/@stdlib/number-float64-base-to-words/lib/index.js"(u,e){"use strict";var r=cu(),t=S3(),n=Bn();r(t,"assign",n),e.exports=t}}),j3=w({"nod\
e_modules/@stdlib/math-base-special-copysign/lib/main.js"(u,e){"use strict";var r=F3(),t=ot(),n=H0(),s=du(),o=zr(),l=[0,0];function d(i,v){var c,f;return n.assign(
i,l,1,0),c=l[0],c&=t,f=s(v),f&=r,c|=f,o(c,l[1])}a(d,"copysign"),e.exports=d}}),G0=w({"node_modules/@stdlib/math-base-special-copysign/lib/index.js"(u,e){"use st\
rict";var r=j3();e.exports=r}}),lt=w({"node_modules/@stdlib/constants-float64-smallest-normal/lib/index.js"(u,e){"use strict";var r=22250738585072014e-324;e.exports=
r}}),Nn=w({"node_modules/@stdlib/number-float64-base-normalize/lib/assign.js"(u,e){"use strict";var r=lt(),t=Bt(),n=fe(),s=we(),o=4503599627370496;function l(d,i,v,c){
return n(d)||t(d)?(i[c]=d,i[c+v]=0,i):d!==0&&s(d)<r?(i[c]=d*o,i[c+v]=-52,i):(i[c]=d,i[c+v]=0,i)}a(l,"normalize2"),e.exports=l}}),B3=w({"node_modules/@stdlib/num\
ber-float64-base-normalize/lib/main.js"(u,e){"use strict";var r=Nn();function t(n){return r(n,[0,0],1,0)}a(t,"normalize2"),e.exports=t}}),N3=w({"node_modules/@s\
tdlib/number-float64-base-normalize/lib/index.js"(u,e){"use strict";var r=cu(),t=B3(),n=Nn();r(t,"assign",n),e.exports=t}}),Ur=w({"node_modules/@stdlib/constant\
s-float64-high-word-exponent-mask/lib/index.js"(u,e){"use strict";var r=2146435072;e.exports=r}}),O3=w({"node_modules/@stdlib/number-float64-base-exponent/lib/m\
ain.js"(u,e){"use strict";var r=du(),t=Ur(),n=st();function s(o){var l=r(o);return l=(l&t)>>>20,l-n|0}a(s,"exponent"),e.exports=s}}),$3=w({"node_modules/@stdlib\
/number-float64-base-exponent/lib/index.js"(u,e){"use strict";var r=O3();e.exports=r}}),P3=w({"node_modules/@stdlib/math-base-special-ldexp/lib/main.js"(u,e){"u\
se strict";var r=Ne(),t=eu(),n=st(),s=D3(),o=w3(),l=C3(),d=fe(),i=Bt(),v=G0(),c=N3().assign,f=$3(),m=H0(),h=zr(),p=2220446049250313e-31,y=2148532223,g=[0,0],b=[
0,0];function _(E,k){var D,A;return k===0||E===0||d(E)||i(E)?E:(c(E,g,1,0),E=g[0],k+=g[1],k+=f(E),k<l?v(0,E):k>s?E<0?t:r:(k<=o?(k+=52,A=p):A=1,m.assign(E,b,1,0),
D=b[0],D&=y,D|=k+n<<20,A*h(D,b[1])))}a(_,"ldexp"),e.exports=_}}),Nt=w({"node_modules/@stdlib/math-base-special-ldexp/lib/index.js"(u,e){"use strict";var r=P3();
e.exports=r}}),q3=w({"node_modules/@stdlib/math-base-special-exp/lib/polyval_p.js"(u,e){"use strict";function r(t){return t===0?.16666666666666602:.16666666666666602+
t*(-.0027777777777015593+t*(6613756321437934e-20+t*(-16533902205465252e-22+t*41381367970572385e-24)))}a(r,"evalpoly"),e.exports=r}}),T3=w({"node_modules/@stdlib\
/math-base-special-exp/lib/expmulti.js"(u,e){"use strict";var r=Nt(),t=q3();function n(s,o,l){var d,i,v,c;return d=s-o,i=d*d,v=d-i*t(i),c=1-(o-d*v/(2-v)-s),r(c,
l)}a(n,"expmulti"),e.exports=n}}),L3=w({"node_modules/@stdlib/math-base-special-exp/lib/main.js"(u,e){"use strict";var r=fe(),t=Qt(),n=eu(),s=Ne(),o=T3(),l=.6931471803691238,
d=19082149292705877e-26,i=1.4426950408889634,v=709.782712893384,c=-745.1332191019411,f=1/(1<<28),m=-f;function h(p){var y,g,b;return r(p)||p===s?p:p===n?0:p>v?s:
p<c?0:p>m&&p<f?1+p:(p<0?b=t(i*p-.5):b=t(i*p+.5),y=p-b*l,g=b*d,o(y,g,b))}a(h,"exp"),e.exports=h}}),qe=w({"node_modules/@stdlib/math-base-special-exp/lib/index.js"(u,e){
"use strict";var r=L3();e.exports=r}}),R3=w({"node_modules/@stdlib/math-base-assert-is-integer/lib/main.js"(u,e){"use strict";var r=ru();function t(n){return r(
n)===n}a(t,"isInteger"),e.exports=t}}),Ot=w({"node_modules/@stdlib/math-base-assert-is-integer/lib/index.js"(u,e){"use strict";var r=R3();e.exports=r}}),M3=w({"\
node_modules/@stdlib/math-base-assert-is-even/lib/main.js"(u,e){"use strict";var r=Ot();function t(n){return r(n/2)}a(t,"isEven"),e.exports=t}}),z3=w({"node_mod\
ules/@stdlib/math-base-assert-is-even/lib/index.js"(u,e){"use strict";var r=M3();e.exports=r}}),U3=w({"node_modules/@stdlib/math-base-assert-is-odd/lib/main.js"(u,e){
"use strict";var r=z3();function t(n){return n>0?r(n-1):r(n+1)}a(t,"isOdd"),e.exports=t}}),x0=w({"node_modules/@stdlib/math-base-assert-is-odd/lib/index.js"(u,e){
"use strict";var r=U3();e.exports=r}}),K3=w({"node_modules/@stdlib/number-float64-base-set-low-word/lib/low.js"(u,e){"use strict";var r=St(),t;r===!0?t=0:t=1,e.
exports=t}}),V3=w({"node_modules/@stdlib/number-float64-base-set-low-word/lib/main.js"(u,e){"use strict";var r=It(),t=Wu(),n=K3(),s=new t(1),o=new r(s.buffer);function l(d,i){
return s[0]=d,o[n]=i>>>0,s[0]}a(l,"setLowWord"),e.exports=l}}),Zt=w({"node_modules/@stdlib/number-float64-base-set-low-word/lib/index.js"(u,e){"use strict";var r=V3();
e.exports=r}}),H3=w({"node_modules/@stdlib/number-uint32-base-to-int32/lib/main.js"(u,e){"use strict";function r(t){return t|0}a(r,"uint32ToInt32"),e.exports=r}}),
On=w({"node_modules/@stdlib/number-uint32-base-to-int32/lib/index.js"(u,e){"use strict";var r=H3();e.exports=r}}),G3=w({"node_modules/@stdlib/math-base-special-\
pow/lib/x_is_zero.js"(u,e){"use strict";var r=x0(),t=G0(),n=eu(),s=Ne();function o(l,d){return d===n?s:d===s?0:d>0?r(d)?l:0:r(d)?t(s,l):s}a(o,"pow"),e.exports=o}}),
x3=w({"node_modules/@stdlib/math-base-special-pow/lib/y_is_huge.js"(u,e){"use strict";var r=ot(),t=du(),n=1072693247,s=1e300,o=1e-300;function l(d,i){var v,c;return c=
t(d),v=c&r,v<=n?i<0?s*s:o*o:i>0?s*s:o*o}a(l,"pow"),e.exports=l}}),W3=w({"node_modules/@stdlib/math-base-special-pow/lib/y_is_infinite.js"(u,e){"use strict";var r=we(),
t=Ne();function n(s,o){return s===-1?(s-s)/(s-s):s===1?1:r(s)<1==(o===t)?0:t}a(n,"pow"),e.exports=n}}),$n=w({"node_modules/@stdlib/constants-float64-num-high-wo\
rd-significand-bits/lib/index.js"(u,e){"use strict";var r=20;e.exports=r}}),J3=w({"node_modules/@stdlib/math-base-special-pow/lib/polyval_l.js"(u,e){"use strict";
function r(t){return t===0?.5999999999999946:.5999999999999946+t*(.4285714285785502+t*(.33333332981837743+t*(.272728123808534+t*(.23066074577556175+t*.20697501780033842))))}
a(r,"evalpoly"),e.exports=r}}),Y3=w({"node_modules/@stdlib/math-base-special-pow/lib/log2ax.js"(u,e){"use strict";var r=du(),t=Zt(),n=Xt(),s=st(),o=$n(),l=J3(),
d=1048575,i=1048576,v=1072693248,c=536870912,f=524288,m=9007199254740992,h=.9617966939259756,p=.9617967009544373,y=-7028461650952758e-24,g=[1,1.5],b=[0,.5849624872207642],
_=[0,1350039202129749e-23];function E(k,D,A){var S,N,L,T,q,O,B,z,U,Q,Y,ue,M,j,$,C,I,P,V,R,G,x;return R=0,A<i&&(D*=m,R-=53,A=r(D)),R+=(A>>o)-s|0,G=A&d|0,A=G|v|0,
G<=235662?x=0:G<767610?x=1:(x=0,R+=1,A-=i),D=n(D,A),z=g[x],P=D-z,V=1/(D+z),N=P*V,T=t(N,0),S=(A>>1|c)+f,S+=x<<18,O=n(0,S),B=D-(O-z),q=V*(P-T*O-T*B),L=N*N,I=L*L*l(
L),I+=q*(T+N),L=T*T,O=3+L+I,O=t(O,0),B=I-(O-3-L),P=T*O,V=q*O+B*N,Q=P+V,Q=t(Q,0),Y=V-(Q-P),ue=p*Q,M=y*Q+Y*h+_[x],U=b[x],C=R,j=ue+M+U+C,j=t(j,0),$=M-(j-C-U-ue),k[0]=
j,k[1]=$,k}a(E,"log2ax"),e.exports=E}}),X3=w({"node_modules/@stdlib/math-base-special-pow/lib/polyval_w.js"(u,e){"use strict";function r(t){return t===0?.5:.5+t*
(-.3333333333333333+t*.25)}a(r,"evalpoly"),e.exports=r}}),Q3=w({"node_modules/@stdlib/math-base-special-pow/lib/logx.js"(u,e){"use strict";var r=Zt(),t=X3(),n=1.4426950408889634,
s=1.4426950216293335,o=19259629911266175e-24;function l(d,i){var v,c,f,m,h,p;return f=i-1,m=f*f*t(f),h=s*f,p=f*o-m*n,c=h+p,c=r(c,0),v=p-(c-h),d[0]=c,d[1]=v,d}a(
l,"logx"),e.exports=l}}),Z3=w({"node_modules/@stdlib/constants-float64-ln-two/lib/index.js"(u,e){"use strict";var r=.6931471805599453;e.exports=r}}),Pn=w({"node\
_modules/@stdlib/constants-float64-high-word-significand-mask/lib/index.js"(u,e){"use strict";var r=1048575;e.exports=r}}),ed=w({"node_modules/@stdlib/math-base\
-special-pow/lib/polyval_p.js"(u,e){"use strict";function r(t){return t===0?.16666666666666602:.16666666666666602+t*(-.0027777777777015593+t*(6613756321437934e-20+
t*(-16533902205465252e-22+t*41381367970572385e-24)))}a(r,"evalpoly"),e.exports=r}}),ud=w({"node_modules/@stdlib/math-base-special-pow/lib/pow2.js"(u,e){"use str\
ict";var r=du(),t=Xt(),n=Zt(),s=On(),o=Nt(),l=Z3(),d=st(),i=ot(),v=Pn(),c=$n(),f=ed(),m=1048576,h=1071644672,p=.6931471824645996,y=-1904654299957768e-24;function g(b,_,E){
var k,D,A,S,N,L,T,q,O,B,z;return B=b&i|0,z=(B>>c)-d|0,O=0,B>h&&(O=b+(m>>z+1)>>>0,z=((O&i)>>c)-d|0,k=(O&~(v>>z))>>>0,A=t(0,k),O=(O&v|m)>>c-z>>>0,b<0&&(O=-O),_-=A),
A=E+_,A=n(A,0),N=A*p,L=(E-(A-_))*l+A*y,q=N+L,T=L-(q-N),A=q*q,D=q-A*f(A),S=q*D/(D-2)-(T+q*T),q=1-(S-q),b=r(q),b=s(b),b+=O<<c>>>0,b>>c<=0?q=o(q,O):q=t(q,b),q}a(g,
"pow2"),e.exports=g}}),td=w({"node_modules/@stdlib/math-base-special-pow/lib/main.js"(u,e){"use strict";var r=fe(),t=x0(),n=Bt(),s=Ot(),o=Oe(),l=we(),d=H0(),i=Zt(),
v=On(),c=eu(),f=Ne(),m=ot(),h=G3(),p=x3(),y=W3(),g=Y3(),b=Q3(),_=ud(),E=1072693247,k=1105199104,D=1139802112,A=1083179008,S=1072693248,N=1083231232,L=3230714880,
T=31,q=1e300,O=1e-300,B=8008566259537294e-32,z=[0,0],U=[0,0];function Q(Y,ue){var M,j,$,C,I,P,V,R,G,x,W,Z,H,J,X,re;if(r(Y)||r(ue))return NaN;if(d.assign(ue,z,1,
0),P=z[0],V=z[1],V===0){if(ue===0)return 1;if(ue===1)return Y;if(ue===-1)return 1/Y;if(ue===.5)return o(Y);if(ue===-.5)return 1/o(Y);if(ue===2)return Y*Y;if(ue===
3)return Y*Y*Y;if(ue===4)return Y*=Y,Y*Y;if(n(ue))return y(Y,ue)}if(d.assign(Y,z,1,0),C=z[0],I=z[1],I===0){if(C===0)return h(Y,ue);if(Y===1)return 1;if(Y===-1&&
t(ue))return-1;if(n(Y))return Y===c?Q(-0,-ue):ue<0?0:f}if(Y<0&&s(ue)===!1)return(Y-Y)/(Y-Y);if($=l(Y),M=C&m|0,j=P&m|0,R=C>>>T|0,G=P>>>T|0,R&&t(ue)?R=-1:R=1,j>k){
if(j>D)return p(Y,ue);if(M<E)return G===1?R*q*q:R*O*O;if(M>S)return G===0?R*q*q:R*O*O;H=b(U,$)}else H=g(U,$,M);if(x=i(ue,0),Z=(ue-x)*H[0]+ue*H[1],W=x*H[0],J=Z+W,
d.assign(J,z,1,0),X=v(z[0]),re=v(z[1]),X>=A){if((X-A|re)!==0||Z+B>J-W)return R*q*q}else if((X&m)>=N&&((X-L|re)!==0||Z<=J-W))return R*O*O;return J=_(X,W,Z),R*J}a(
Q,"pow"),e.exports=Q}}),Re=w({"node_modules/@stdlib/math-base-special-pow/lib/index.js"(u,e){"use strict";var r=td();e.exports=r}}),$t=w({"node_modules/@stdlib/\
constants-float64-e/lib/index.js"(u,e){"use strict";var r=2.718281828459045;e.exports=r}}),ku=w({"node_modules/@stdlib/constants-float64-eps/lib/index.js"(u,e){
"use strict";var r=2220446049250313e-31;e.exports=r}}),rd=w({"node_modules/@stdlib/math-base-special-beta/lib/lanczos_sum_expg_scaled.js"(u,e){"use strict";function r(t){
var n,s,o;return t===0?1/0:(t<0?n=-t:n=t,n<=1?(s=709811.662581658+t*(679979.8474157227+t*(293136.7857211597+t*(74887.54032914672+t*(12555.290582413863+t*(1443.4299244417066+
t*(115.24194596137347+t*(6.309239205732627+t*(.22668404630224365+t*(.004826466289237662+t*4624429436045379e-20))))))))),o=0+t*(362880+t*(1026576+t*(1172700+t*(723680+
t*(269325+t*(63273+t*(9450+t*(870+t*(45+t*1)))))))))):(t=1/t,s=4624429436045379e-20+t*(.004826466289237662+t*(.22668404630224365+t*(6.309239205732627+t*(115.24194596137347+
t*(1443.4299244417066+t*(12555.290582413863+t*(74887.54032914672+t*(293136.7857211597+t*(679979.8474157227+t*709811.662581658))))))))),o=1+t*(45+t*(870+t*(9450+
t*(63273+t*(269325+t*(723680+t*(1172700+t*(1026576+t*(362880+t*0)))))))))),s/o)}a(r,"evalrational"),e.exports=r}}),ad=w({"node_modules/@stdlib/math-base-special\
-beta/lib/main.js"(u,e){"use strict";var r=fe(),t=Nu(),n=Oe(),s=we(),o=qe(),l=Re(),d=$t(),i=ku(),v=rd(),c=10.900511;function f(m,h){var p,y,g,b,_,E,k;return r(m)||
r(h)?NaN:m<0||h<0?NaN:h===1?1/m:m===1?1/h:(k=m+h,k<i?(_=k/m,_/=h,_):k===m&&h<i?1/h:k===h&&m<i?1/m:(m<h&&(E=h,h=m,m=E),y=m+c-.5,g=h+c-.5,b=k+c-.5,_=v(m)*(v(h)/v(
k)),p=m-.5-h,s(h*p)<b*100&&m>100?_*=o(p*t(-h/b)):_*=l(y/b,p),b>1e10?_*=l(y/b*(g/b),h):_*=l(y*g/(b*b),h),_*=n(d/g),_))}a(f,"beta"),e.exports=f}}),qn=w({"node_mod\
ules/@stdlib/math-base-special-beta/lib/index.js"(u,e){"use strict";var r=ad();e.exports=r}}),nd=w({"node_modules/@stdlib/math-base-assert-is-positive-zero/lib/\
main.js"(u,e){"use strict";var r=Ne();function t(n){return n===0&&1/n===r}a(t,"isPositiveZero"),e.exports=t}}),id=w({"node_modules/@stdlib/math-base-assert-is-p\
ositive-zero/lib/index.js"(u,e){"use strict";var r=nd();e.exports=r}}),sd=w({"node_modules/@stdlib/math-base-special-max/lib/main.js"(u,e){"use strict";var r=id(),
t=fe(),n=Ne();function s(o,l){return t(o)||t(l)?NaN:o===n||l===n?n:o===l&&o===0?r(o)?o:l:o>l?o:l}a(s,"max"),e.exports=s}}),Fu=w({"node_modules/@stdlib/math-base\
-special-max/lib/index.js"(u,e){"use strict";var r=sd();e.exports=r}}),od=w({"node_modules/@stdlib/math-base-assert-is-negative-zero/lib/main.js"(u,e){"use stri\
ct";var r=eu();function t(n){return n===0&&1/n===r}a(t,"isNegativeZero"),e.exports=t}}),Tn=w({"node_modules/@stdlib/math-base-assert-is-negative-zero/lib/index.\
js"(u,e){"use strict";var r=od();e.exports=r}}),ld=w({"node_modules/@stdlib/math-base-special-min/lib/main.js"(u,e){"use strict";var r=Tn(),t=fe(),n=eu();function s(o,l){
return t(o)||t(l)?NaN:o===n||l===n?n:o===l&&o===0?r(o)?o:l:o<l?o:l}a(s,"min"),e.exports=s}}),pu=w({"node_modules/@stdlib/math-base-special-min/lib/index.js"(u,e){
"use strict";var r=ld();e.exports=r}}),ct=w({"node_modules/@stdlib/constants-float64-max/lib/index.js"(u,e){"use strict";var r=17976931348623157e292;e.exports=r}}),
Ln=w({"node_modules/@stdlib/constants-int32-max/lib/index.js"(u,e){"use strict";var r=2147483647;e.exports=r}}),W0=w({"node_modules/@stdlib/constants-float64-ha\
lf-pi/lib/index.js"(u,e){"use strict";var r=1.5707963267948966;e.exports=r}}),Ju=w({"node_modules/@stdlib/constants-float64-pi/lib/index.js"(u,e){"use strict";var r=3.141592653589793;
e.exports=r}}),cd=w({"node_modules/@stdlib/math-base-special-kernel-cos/lib/polyval_c13.js"(u,e){"use strict";function r(t){return t===0?.0416666666666666:.0416666666666666+
t*(-.001388888888887411+t*2480158728947673e-20)}a(r,"evalpoly"),e.exports=r}}),dd=w({"node_modules/@stdlib/math-base-special-kernel-cos/lib/polyval_c46.js"(u,e){
"use strict";function r(t){return t===0?-27557314351390663e-23:-27557314351390663e-23+t*(2087572321298175e-24+t*-11359647557788195e-27)}a(r,"evalpoly"),e.exports=
r}}),fd=w({"node_modules/@stdlib/math-base-special-kernel-cos/lib/main.js"(u,e){"use strict";var r=cd(),t=dd();function n(s,o){var l,d,i,v;return v=s*s,i=v*v,d=
v*r(v),d+=i*i*t(v),l=.5*v,i=1-l,i+(1-i-l+(v*d-s*o))}a(n,"kernelCos"),e.exports=n}}),Rn=w({"node_modules/@stdlib/math-base-special-kernel-cos/lib/index.js"(u,e){
"use strict";var r=fd();e.exports=r}}),md=w({"node_modules/@stdlib/math-base-special-kernel-sin/lib/main.js"(u,e){"use strict";var r=-.16666666666666632,t=.00833333333332249,
n=-.0001984126982985795,s=27557313707070068e-22,o=-25050760253406863e-24,l=158969099521155e-24;function d(i,v){var c,f,m,h;return h=i*i,m=h*h,c=t+h*(n+h*s)+h*m*
(o+h*l),f=h*i,v===0?i+f*(r+h*c):i-(h*(.5*v-f*c)-v-f*r)}a(d,"kernelSin"),e.exports=d}}),Mn=w({"node_modules/@stdlib/math-base-special-kernel-sin/lib/index.js"(u,e){
"use strict";var r=md();e.exports=r}}),vd=w({"node_modules/@stdlib/number-float64-base-get-low-word/lib/low.js"(u,e){"use strict";var r=St(),t;r===!0?t=0:t=1,e.
exports=t}}),hd=w({"node_modules/@stdlib/number-float64-base-get-low-word/lib/main.js"(u,e){"use strict";var r=It(),t=Wu(),n=vd(),s=new t(1),o=new r(s.buffer);function l(d){
return s[0]=d,o[n]}a(l,"getLowWord"),e.exports=l}}),pd=w({"node_modules/@stdlib/number-float64-base-get-low-word/lib/index.js"(u,e){"use strict";var r=hd();e.exports=
r}}),gd=w({"node_modules/@stdlib/array-base-filled/lib/main.js"(u,e){"use strict";function r(t,n){var s,o;for(s=[],o=0;o<n;o++)s.push(t);return s}a(r,"filled"),
e.exports=r}}),yd=w({"node_modules/@stdlib/array-base-filled/lib/index.js"(u,e){"use strict";var r=gd();e.exports=r}}),bd=w({"node_modules/@stdlib/array-base-ze\
ros/lib/main.js"(u,e){"use strict";var r=yd();function t(n){return r(0,n)}a(t,"zeros"),e.exports=t}}),_d=w({"node_modules/@stdlib/array-base-zeros/lib/index.js"(u,e){
"use strict";var r=bd();e.exports=r}}),Ed=w({"node_modules/@stdlib/math-base-special-rempio2/lib/kernel_rempio2.js"(u,e){"use strict";var r=ru(),t=Nt(),n=_d(),s=[
10680707,7228996,1387004,2578385,16069853,12639074,9804092,4427841,16666979,11263675,12935607,2387514,4345298,14681673,3074569,13734428,16653803,1880361,10960616,
8533493,3062596,8710556,7349940,6258241,3772886,3769171,3798172,8675211,12450088,3874808,9961438,366607,15675153,9132554,7151469,3571407,2607881,12013382,4155038,
6285869,7677882,13102053,15825725,473591,9065106,15363067,6271263,9264392,5636912,4652155,7056368,13614112,10155062,1944035,9527646,15080200,6658437,6231200,6832269,
16767104,5075751,3212806,1398474,7579849,6349435,12618859],o=[1.570796251296997,7549789415861596e-23,5390302529957765e-30,3282003415807913e-37,1270655753080676e-44,
12293330898111133e-52,27337005381646456e-60,21674168387780482e-67],l=16777216,d=5960464477539063e-23,i=n(20),v=n(20),c=n(20),f=n(20);function m(p,y,g,b,_,E,k,D,A){
var S,N,L,T,q,O,B,z,U;for(T=E,U=b[g],z=g,q=0;z>0;q++)N=d*U|0,f[q]=U-l*N|0,U=b[z-1]+N,z-=1;if(U=t(U,_),U-=8*r(U*.125),B=U|0,U-=B,L=0,_>0?(q=f[g-1]>>24-_,B+=q,f[g-
1]-=q<<24-_,L=f[g-1]>>23-_):_===0?L=f[g-1]>>23:U>=.5&&(L=2),L>0){for(B+=1,S=0,q=0;q<g;q++)z=f[q],S===0?z!==0&&(S=1,f[q]=16777216-z):f[q]=16777215-z;if(_>0)switch(_){case 1:
f[g-1]&=8388607;break;case 2:f[g-1]&=4194303;break}L===2&&(U=1-U,S!==0&&(U-=t(1,_)))}if(U===0){for(z=0,q=g-1;q>=E;q--)z|=f[q];if(z===0){for(O=1;f[E-O]===0;O++);
for(q=g+1;q<=g+O;q++){for(A[D+q]=s[k+q],N=0,z=0;z<=D;z++)N+=p[z]*A[D+(q-z)];b[q]=N}return g+=O,m(p,y,g,b,_,E,k,D,A)}for(g-=1,_-=24;f[g]===0;)g-=1,_-=24}else U=t(
U,-_),U>=l?(N=d*U|0,f[g]=U-l*N|0,g+=1,_+=24,f[g]=N):f[g]=U|0;for(N=t(1,_),q=g;q>=0;q--)b[q]=N*f[q],N*=d;for(q=g;q>=0;q--){for(N=0,O=0;O<=T&&O<=g-q;O++)N+=o[O]*b[q+
O];c[g-q]=N}for(N=0,q=g;q>=0;q--)N+=c[q];for(L===0?y[0]=N:y[0]=-N,N=c[0]-N,q=1;q<=g;q++)N+=c[q];return L===0?y[1]=N:y[1]=-N,B&7}a(m,"compute");function h(p,y,g,b){
var _,E,k,D,A,S,N,L,T;for(E=4,D=b-1,k=(g-3)/24|0,k<0&&(k=0),S=g-24*(k+1),L=k-D,T=D+E,N=0;N<=T;N++)L<0?i[N]=0:i[N]=s[L],L+=1;for(N=0;N<=E;N++){for(_=0,L=0;L<=D;L++)
_+=p[L]*i[D+(N-L)];v[N]=_}return A=E,m(p,y,A,v,S,E,k,D,i)}a(h,"kernelRempio2"),e.exports=h}}),Ad=w({"node_modules/@stdlib/math-base-special-round/lib/main.js"(u,e){
"use strict";var r=Math.round;e.exports=r}}),zn=w({"node_modules/@stdlib/math-base-special-round/lib/index.js"(u,e){"use strict";var r=Ad();e.exports=r}}),Dd=w(
{"node_modules/@stdlib/math-base-special-rempio2/lib/rempio2_medium.js"(u,e){"use strict";var r=zn(),t=du(),n=.6366197723675814,s=1.5707963267341256,o=6077100506506192e-26,
l=6077100506303966e-26,d=20222662487959506e-37,i=20222662487111665e-37,v=84784276603689e-45,c=2047;function f(m,h,p){var y,g,b,_,E,k,D;return g=r(m*n),_=m-g*s,E=
g*o,D=h>>20|0,p[0]=_-E,y=t(p[0]),k=D-(y>>20&c),k>16&&(b=_,E=g*l,_=b-E,E=g*d-(b-_-E),p[0]=_-E,y=t(p[0]),k=D-(y>>20&c),k>49&&(b=_,E=g*i,_=b-E,E=g*v-(b-_-E),p[0]=_-
E)),p[1]=_-p[0]-E,g}a(f,"rempio2Medium"),e.exports=f}}),wd=w({"node_modules/@stdlib/math-base-special-rempio2/lib/main.js"(u,e){"use strict";var r=ot(),t=Ur(),n=Pn(),
s=du(),o=pd(),l=zr(),d=Ed(),i=Dd(),v=0,c=16777216,f=1.5707963267341256,m=6077100506506192e-26,h=2*m,p=3*m,y=4*m,g=598523,b=1072243195,_=1073928572,E=1074752122,
k=1074977148,D=1075183036,A=1075388923,S=1075594811,N=1094263291,L=[0,0,0],T=[0,0];function q(O,B){var z,U,Q,Y,ue,M,j,$;if(Q=s(O)|0,Y=Q&r|0,Y<=b)return B[0]=O,B[1]=
0,0;if(Y<=E)return(Y&n)===g?i(O,Y,B):Y<=_?Q>0?($=O-f,B[0]=$-m,B[1]=$-B[0]-m,1):($=O+f,B[0]=$+m,B[1]=$-B[0]+m,-1):Q>0?($=O-2*f,B[0]=$-h,B[1]=$-B[0]-h,2):($=O+2*f,
B[0]=$+h,B[1]=$-B[0]+h,-2);if(Y<=S)return Y<=D?Y===k?i(O,Y,B):Q>0?($=O-3*f,B[0]=$-p,B[1]=$-B[0]-p,3):($=O+3*f,B[0]=$+p,B[1]=$-B[0]+p,-3):Y===A?i(O,Y,B):Q>0?($=O-
4*f,B[0]=$-y,B[1]=$-B[0]-y,4):($=O+4*f,B[0]=$+y,B[1]=$-B[0]+y,-4);if(Y<N)return i(O,Y,B);if(Y>=t)return B[0]=NaN,B[1]=NaN,0;for(z=o(O),U=(Y>>20)-1046,$=l(Y-(U<<
20|0),z),M=0;M<2;M++)L[M]=$|0,$=($-L[M])*c;for(L[2]=$,ue=3;L[ue-1]===v;)ue-=1;return j=d(L,T,U,ue,1),Q<0?(B[0]=-T[0],B[1]=-T[1],-j):(B[0]=T[0],B[1]=T[1],j)}a(q,
"rempio2"),e.exports=q}}),Un=w({"node_modules/@stdlib/math-base-special-rempio2/lib/index.js"(u,e){"use strict";var r=wd();e.exports=r}}),Cd=w({"node_modules/@s\
tdlib/math-base-special-sin/lib/main.js"(u,e){"use strict";var r=ot(),t=Ur(),n=du(),s=Rn(),o=Mn(),l=Un(),d=1072243195,i=1045430272,v=[0,0];function c(f){var m,h;
if(m=n(f),m&=r,m<=d)return m<i?f:o(f,0);if(m>=t)return NaN;switch(h=l(f,v),h&3){case 0:return o(v[0],v[1]);case 1:return s(v[0],v[1]);case 2:return-o(v[0],v[1]);default:
return-s(v[0],v[1])}}a(c,"sin"),e.exports=c}}),er=w({"node_modules/@stdlib/math-base-special-sin/lib/index.js"(u,e){"use strict";var r=Cd();e.exports=r}}),Kr=w(
{"node_modules/@stdlib/constants-float64-sqrt-two-pi/lib/index.js"(u,e){"use strict";var r=2.5066282746310007;e.exports=r}}),kd=w({"node_modules/@stdlib/math-ba\
se-special-gamma/lib/polyval_s.js"(u,e){"use strict";function r(t){return t===0?.08333333333334822:.08333333333334822+t*(.0034722222160545866+t*(-.0026813261780578124+
t*(-.00022954996161337813+t*.0007873113957930937)))}a(r,"evalpoly"),e.exports=r}}),Fd=w({"node_modules/@stdlib/math-base-special-gamma/lib/stirling_approximatio\
n.js"(u,e){"use strict";var r=Kr(),t=Re(),n=qe(),s=kd(),o=143.01608;function l(d){var i,v,c;return i=1/d,i=1+i*s(i),v=n(d),d>o?(c=t(d,.5*d-.25),v=c*(c/v)):v=t(d,
d-.5)/v,r*v*i}a(l,"gamma"),e.exports=l}}),Id=w({"node_modules/@stdlib/constants-float64-eulergamma/lib/index.js"(u,e){"use strict";var r=.5772156649015329;e.exports=
r}}),Sd=w({"node_modules/@stdlib/math-base-special-gamma/lib/small_approximation.js"(u,e){"use strict";var r=Id();function t(n,s){return s/((1+r*n)*n)}a(t,"gamm\
a"),e.exports=t}}),jd=w({"node_modules/@stdlib/math-base-special-gamma/lib/rational_pq.js"(u,e){"use strict";function r(t){var n,s,o;return t===0?1:(t<0?n=-t:n=
t,n<=1?(s=1+t*(.4942148268014971+t*(.20744822764843598+t*(.04763678004571372+t*(.010421379756176158+t*(.0011913514700658638+t*(.00016011952247675185+t*0)))))),o=
1+t*(.0714304917030273+t*(-.23459179571824335+t*(.035823639860549865+t*(.011813978522206043+t*(-.004456419138517973+t*(.0005396055804933034+t*-23158187332412014e-21))))))):
(t=1/t,s=0+t*(.00016011952247675185+t*(.0011913514700658638+t*(.010421379756176158+t*(.04763678004571372+t*(.20744822764843598+t*(.4942148268014971+t*1)))))),o=
-23158187332412014e-21+t*(.0005396055804933034+t*(-.004456419138517973+t*(.011813978522206043+t*(.035823639860549865+t*(-.23459179571824335+t*(.0714304917030273+
t*1))))))),s/o)}a(r,"evalrational"),e.exports=r}}),Bd=w({"node_modules/@stdlib/math-base-special-gamma/lib/main.js"(u,e){"use strict";var r=fe(),t=Ot(),n=Tn(),s=we(),
o=ru(),l=er(),d=Ne(),i=eu(),v=Ju(),c=Fd(),f=Sd(),m=jd();function h(p){var y,g,b,_;if(t(p)&&p<0||p===i||r(p))return NaN;if(p===0)return n(p)?i:d;if(p>171.61447887182297)
return d;if(p<-170.5674972726612)return 0;if(g=s(p),g>33)return p>=0?c(p):(b=o(g),(b&1)===0?y=-1:y=1,_=g-b,_>.5&&(b+=1,_=g-b),_=g*l(v*_),y*v/(s(_)*c(g)));for(_=
1;p>=3;)p-=1,_*=p;for(;p<0;){if(p>-1e-9)return f(p,_);_/=p,p+=1}for(;p<2;){if(p<1e-9)return f(p,_);_/=p,p+=1}return p===2?_:(p-=2,_*m(p))}a(h,"gamma"),e.exports=
h}}),Ou=w({"node_modules/@stdlib/math-base-special-gamma/lib/index.js"(u,e){"use strict";var r=Bd();e.exports=r}}),Vr=w({"node_modules/@stdlib/constants-float64\
-max-nth-factorial/lib/index.js"(u,e){"use strict";var r=170;e.exports=r}}),Nd=w({"node_modules/@stdlib/math-base-special-factorial/lib/factorials.json"(u,e){e.
exports=[1,1,2,6,24,120,720,5040,40320,362880,3628800,39916800,479001600,6227020800,87178291200,1307674368e3,20922789888e3,355687428096e3,6402373705728e3,121645100408832e3,
243290200817664e4,5109094217170944e4,11240007277776077e5,2585201673888498e7,6204484017332394e8,15511210043330986e9,40329146112660565e10,10888869450418352e12,30488834461171387e13,
8841761993739702e15,26525285981219107e16,8222838654177922e18,2631308369336935e20,8683317618811886e21,29523279903960416e22,10333147966386145e24,37199332678990125e25,
13763753091226346e27,5230226174666011e29,20397882081197444e30,8159152832478977e32,3345252661316381e34,140500611775288e37,6041526306337383e37,2658271574788449e39,
11962222086548019e40,5502622159812089e42,25862324151116818e43,12413915592536073e45,6082818640342675e47,30414093201713376e48,15511187532873822e50,8065817517094388e52,
42748832840600255e53,2308436973392414e56,12696403353658276e57,7109985878048635e59,40526919504877214e60,23505613312828785e62,13868311854568984e64,832098711274139e67,
5075802138772248e68,3146997326038794e70,198260831540444e73,12688693218588417e73,8247650592082472e75,5443449390774431e77,3647111091818868e79,24800355424368305e80,
1711224524281413e83,11978571669969892e84,8504785885678623e86,61234458376886085e87,44701154615126844e89,3307885441519386e92,248091408113954e95,18854947016660504e95,
14518309202828587e97,11324281178206297e99,8946182130782976e101,7156945704626381e103,5797126020747368e105,4753643337012842e107,3945523969720659e109,3314240134565353e111,
281710411438055e114,24227095383672734e114,2107757298379528e117,18548264225739844e118,1650795516090846e121,14857159644817615e122,1352001527678403e125,12438414054641308e126,
11567725070816416e128,1087366156656743e131,1032997848823906e133,9916779348709496e134,9619275968248212e136,9426890448883248e138,9332621544394415e140,9332621544394415e142,
942594775983836e145,9614466715035127e146,990290071648618e149,10299016745145628e150,1081396758240291e153,11462805637347084e154,1226520203196138e157,1324641819451829e159,
14438595832024937e160,1588245541522743e163,17629525510902446e164,1974506857221074e167,22311927486598138e168,25435597334721877e170,2925093693493016e173,3393108684451898e175,
3969937160808721e177,4684525849754291e179,5574585761207606e181,6689502913449127e183,8094298525273444e185,9875044200833601e187,1214630436702533e190,1506141741511141e192,
1882677176888926e194,2372173242880047e196,30126600184576594e197,3856204823625804e200,4974504222477287e202,6466855489220474e204,847158069087882e207,11182486511960043e208,
14872707060906857e210,19929427461615188e212,26904727073180504e214,3659042881952549e217,5012888748274992e219,6917786472619489e221,9615723196941089e223,13462012475717526e225,
1898143759076171e228,2695364137888163e230,3854370717180073e232,55502938327393044e233,8047926057471992e236,11749972043909107e238,1727245890454639e241,25563239178728654e242,
380892263763057e246,5713383956445855e247,862720977423324e250,13113358856834524e251,20063439050956823e253,30897696138473508e255,4789142901463394e258,7471062926282894e260,
11729568794264145e262,1853271869493735e265,29467022724950384e266,47147236359920616e268,7590705053947219e271,12296942187394494e273,20044015765453026e275,3287218585534296e278,
5423910666131589e280,9003691705778438e282,1503616514864999e285,25260757449731984e286,4269068009004705e289,7257415615307999e291]}}),Od=w({"node_modules/@stdlib/m\
ath-base-special-factorial/lib/main.js"(u,e){"use strict";var r=fe(),t=Ot(),n=Ou(),s=Ne(),o=Vr(),l=Nd();function d(i){return r(i)?NaN:t(i)?i<0?NaN:i<=o?l[i]:s:n(
i+1)}a(d,"factorial"),e.exports=d}}),Kn=w({"node_modules/@stdlib/math-base-special-factorial/lib/index.js"(u,e){"use strict";var r=Od();e.exports=r}}),$d=w({"no\
de_modules/@stdlib/math-base-special-gamma-lanczos-sum/lib/rational_pq.js"(u,e){"use strict";function r(t){var n,s,o;return t===0?1/0:(t<0?n=-t:n=t,n<=1?(s=3847467039331777e-5+
t*(3685766504351951e-5+t*(1588920245372942e-5+t*(4059208354298835e-6+t*(6805476611834733e-7+t*(7823975500312005e-8+t*(6246580776401795e-9+t*(341986.3488721347+t*
(12287.194511824551+t*(261.61404416416684+t*2.5066282746310007))))))))),o=0+t*(362880+t*(1026576+t*(1172700+t*(723680+t*(269325+t*(63273+t*(9450+t*(870+t*(45+t*
1)))))))))):(t=1/t,s=2.5066282746310007+t*(261.61404416416684+t*(12287.194511824551+t*(341986.3488721347+t*(6246580776401795e-9+t*(7823975500312005e-8+t*(6805476611834733e-7+
t*(4059208354298835e-6+t*(1588920245372942e-5+t*(3685766504351951e-5+t*3847467039331777e-5))))))))),o=1+t*(45+t*(870+t*(9450+t*(63273+t*(269325+t*(723680+t*(1172700+
t*(1026576+t*(362880+t*0)))))))))),s/o)}a(r,"evalrational"),e.exports=r}}),Pd=w({"node_modules/@stdlib/math-base-special-gamma-lanczos-sum/lib/main.js"(u,e){"us\
e strict";var r=$d();e.exports=r}}),qd=w({"node_modules/@stdlib/math-base-special-gamma-lanczos-sum/lib/index.js"(u,e){"use strict";var r=Pd();e.exports=r}}),ur=w(
{"node_modules/@stdlib/constants-float64-gamma-lanczos-g/lib/index.js"(u,e){"use strict";var r=10.900511;e.exports=r}}),Td=w({"node_modules/@stdlib/math-base-sp\
ecial-gamma-delta-ratio/lib/gamma_delta_ratio_lanczos.js"(u,e){"use strict";var r=qd(),t=Ou(),n=Nu(),s=we(),o=qe(),l=Re(),d=ku(),i=$t(),v=ur(),c=Vr(),f=4269068009004705e289;
function m(h,p){var y,g,b;return h<d?p>=c?(g=m(p,c-p),g*=h,g*=f,1/g):1/(h*t(h+p)):(b=h+v-.5,h+p===h?s(p/b)<d?y=o(-p):y=1:(s(p)<10?y=o((.5-h)*n(p/b)):y=l(b/(b+p),
h-.5),y*=r(h)/r(h+p)),y*=l(i/(b+p),p),y)}a(m,"gammaDeltaRatioLanczos"),e.exports=m}}),Ld=w({"node_modules/@stdlib/math-base-special-gamma-delta-ratio/lib/main.j\
s"(u,e){"use strict";var r=we(),t=ru(),n=Ou(),s=Kn(),o=Vr(),l=Td();function d(i,v){var c,f,m;if(i<=0||i+v<=0)return n(i)/n(i+v);if(f=t(v),f===v){if(m=t(i),m===i&&
i<=o&&i+v<=o)return s(m-1)/s(f+m-1);if(r(v)<20){if(v===0)return 1;if(v<0){for(i-=1,c=i,v+=1;v!==0;)i-=1,c*=i,v+=1;return c}for(c=1/i,v-=1;v!==0;)i+=1,c/=i,v-=1;
return c}}return l(i,v)}a(d,"gammaDeltaRatio"),e.exports=d}}),J0=w({"node_modules/@stdlib/math-base-special-gamma-delta-ratio/lib/index.js"(u,e){"use strict";var r=Ld();
e.exports=r}}),Rd=w({"node_modules/@stdlib/math-base-special-ln/lib/polyval_p.js"(u,e){"use strict";function r(t){return t===0?.3999999999940942:.3999999999940942+
t*(.22222198432149784+t*.15313837699209373)}a(r,"evalpoly"),e.exports=r}}),Md=w({"node_modules/@stdlib/math-base-special-ln/lib/polyval_q.js"(u,e){"use strict";
function r(t){return t===0?.6666666666666735:.6666666666666735+t*(.2857142874366239+t*(.1818357216161805+t*.14798198605116586))}a(r,"evalpoly"),e.exports=r}}),zd=w(
{"node_modules/@stdlib/math-base-special-ln/lib/main.js"(u,e){"use strict";var r=du(),t=Xt(),n=fe(),s=st(),o=eu(),l=Rd(),d=Md(),i=.6931471803691238,v=19082149292705877e-26,
c=0x40000000000000,f=.3333333333333333,m=1048575,h=2146435072,p=1048576,y=1072693248;function g(b){var _,E,k,D,A,S,N,L,T,q,O,B;return b===0?o:n(b)||b<0?NaN:(E=r(
b),A=0,E<p&&(A-=54,b*=c,E=r(b)),E>=h?b+b:(A+=(E>>20)-s|0,E&=m,L=E+614244&1048576|0,b=t(b,E|L^y),A+=L>>20|0,N=b-1,(m&2+E)<3?N===0?A===0?0:A*i+A*v:(S=N*N*(.5-f*N),
A===0?N-S:A*i-(S-A*v-N)):(q=N/(2+N),B=q*q,L=E-398458|0,O=B*B,T=440401-E|0,D=O*l(O),k=B*d(O),L|=T,S=k+D,L>0?(_=.5*N*N,A===0?N-(_-q*(_+S)):A*i-(_-(q*(_+S)+A*v)-N)):
A===0?N-q*(N-S):A*i-(q*(N-S)-A*v-N))))}a(g,"ln"),e.exports=g}}),Se=w({"node_modules/@stdlib/math-base-special-ln/lib/index.js"(u,e){"use strict";var r=zd();e.exports=
r}}),Ud=w({"node_modules/@stdlib/math-base-special-cos/lib/main.js"(u,e){"use strict";var r=du(),t=Rn(),n=Mn(),s=Un(),o=ot(),l=Ur(),d=[0,0],i=1072243195,v=1044381696;
function c(f){var m,h;if(m=r(f),m&=o,m<=i)return m<v?1:t(f,0);if(m>=l)return NaN;switch(h=s(f,d),h&3){case 0:return t(d[0],d[1]);case 1:return-n(d[0],d[1]);case 2:
return-t(d[0],d[1]);default:return n(d[0],d[1])}}a(c,"cos"),e.exports=c}}),Y0=w({"node_modules/@stdlib/math-base-special-cos/lib/index.js"(u,e){"use strict";var r=Ud();
e.exports=r}}),Kd=w({"node_modules/@stdlib/math-base-special-sinpi/lib/main.js"(u,e){"use strict";var r=fe(),t=Bt(),n=Y0(),s=er(),o=we(),l=G0(),d=Ju();function i(v){
var c,f;return r(v)?NaN:t(v)?NaN:(f=v%2,c=o(f),c===0||c===1?l(0,f):c<.25?s(d*f):c<.75?(c=.5-c,l(n(d*c),f)):c<1.25?(f=l(1,f)-f,s(d*f)):c<1.75?(c-=1.5,-l(n(d*c),f)):
(f-=l(2,f),s(d*f)))}a(i,"sinpi"),e.exports=i}}),Vd=w({"node_modules/@stdlib/math-base-special-sinpi/lib/index.js"(u,e){"use strict";var r=Kd();e.exports=r}}),Hd=w(
{"node_modules/@stdlib/math-base-special-gammaln/lib/polyval_a1.js"(u,e){"use strict";function r(t){return t===0?.06735230105312927:.06735230105312927+t*(.007385550860814029+
t*(.0011927076318336207+t*(.00022086279071390839+t*25214456545125733e-21)))}a(r,"evalpoly"),e.exports=r}}),Gd=w({"node_modules/@stdlib/math-base-special-gammaln\
/lib/polyval_a2.js"(u,e){"use strict";function r(t){return t===0?.020580808432516733:.020580808432516733+t*(.0028905138367341563+t*(.0005100697921535113+t*(.00010801156724758394+
t*44864094961891516e-21)))}a(r,"evalpoly"),e.exports=r}}),xd=w({"node_modules/@stdlib/math-base-special-gammaln/lib/polyval_r.js"(u,e){"use strict";function r(t){
return t===0?1.3920053346762105:1.3920053346762105+t*(.7219355475671381+t*(.17193386563280308+t*(.01864591917156529+t*(.0007779424963818936+t*7326684307446256e-21))))}
a(r,"evalpoly"),e.exports=r}}),Wd=w({"node_modules/@stdlib/math-base-special-gammaln/lib/polyval_s.js"(u,e){"use strict";function r(t){return t===0?.21498241596060885:
.21498241596060885+t*(.325778796408931+t*(.14635047265246445+t*(.02664227030336386+t*(.0018402845140733772+t*3194753265841009e-20))))}a(r,"evalpoly"),e.exports=
r}}),Jd=w({"node_modules/@stdlib/math-base-special-gammaln/lib/polyval_t1.js"(u,e){"use strict";function r(t){return t===0?-.032788541075985965:-.032788541075985965+
t*(.006100538702462913+t*(-.0014034646998923284+t*.00031563207090362595))}a(r,"evalpoly"),e.exports=r}}),Yd=w({"node_modules/@stdlib/math-base-special-gammaln/l\
ib/polyval_t2.js"(u,e){"use strict";function r(t){return t===0?.01797067508118204:.01797067508118204+t*(-.0036845201678113826+t*(.000881081882437654+t*-.00031275416837512086))}
a(r,"evalpoly"),e.exports=r}}),Xd=w({"node_modules/@stdlib/math-base-special-gammaln/lib/polyval_t3.js"(u,e){"use strict";function r(t){return t===0?-.010314224129834144:
-.010314224129834144+t*(.0022596478090061247+t*(-.0005385953053567405+t*.0003355291926355191))}a(r,"evalpoly"),e.exports=r}}),Qd=w({"node_modules/@stdlib/math-b\
ase-special-gammaln/lib/polyval_u.js"(u,e){"use strict";function r(t){return t===0?.6328270640250934:.6328270640250934+t*(1.4549225013723477+t*(.9777175279633727+
t*(.22896372806469245+t*.013381091853678766)))}a(r,"evalpoly"),e.exports=r}}),Zd=w({"node_modules/@stdlib/math-base-special-gammaln/lib/polyval_v.js"(u,e){"use \
strict";function r(t){return t===0?2.4559779371304113:2.4559779371304113+t*(2.128489763798934+t*(.7692851504566728+t*(.10422264559336913+t*.003217092422824239)))}
a(r,"evalpoly"),e.exports=r}}),ef=w({"node_modules/@stdlib/math-base-special-gammaln/lib/polyval_w.js"(u,e){"use strict";function r(t){return t===0?.08333333333333297:
.08333333333333297+t*(-.0027777777772877554+t*(.0007936505586430196+t*(-.00059518755745034+t*(.0008363399189962821+t*-.0016309293409657527))))}a(r,"evalpoly"),e.
exports=r}}),uf=w({"node_modules/@stdlib/math-base-special-gammaln/lib/main.js"(u,e){"use strict";var r=fe(),t=Bt(),n=we(),s=Se(),o=Qt(),l=Vd(),d=Ju(),i=Ne(),v=Hd(),
c=Gd(),f=xd(),m=Wd(),h=Jd(),p=Yd(),y=Xd(),g=Qd(),b=Zd(),_=ef(),E=.07721566490153287,k=.3224670334241136,D=1,A=-.07721566490153287,S=.48383612272381005,N=-.1475877229945939,
L=.06462494023913339,T=-.07721566490153287,q=1,O=.4189385332046727,B=1.4616321449683622,z=4503599627370496,U=72057594037927940,Q=13877787807814457e-33,Y=1.4616321449683622,
ue=-.12148629053584961,M=-3638676997039505e-33;function j($){var C,I,P,V,R,G,x,W,Z,H,J,X,re;if(r($)||t($))return $;if($===0)return i;if($<0?(C=!0,$=-$):C=!1,$<Q)
return-s($);if(C){if($>=z||(Z=l($),Z===0))return i;I=s(d/n(Z*$))}if($===1||$===2)return 0;if($<2)switch($<=.9?(re=-s($),$>=B-1+.27?(J=1-$,P=0):$>=B-1-.27?(J=$-(Y-
1),P=1):(J=$,P=2)):(re=0,$>=B+.27?(J=2-$,P=0):$>=B-.27?(J=$-Y,P=1):(J=$-1,P=2)),P){case 0:X=J*J,G=E+X*v(X),R=X*(k+X*c(X)),x=J*G+R,re+=x-.5*J;break;case 1:X=J*J,
H=X*J,G=S+H*h(H),R=N+H*p(H),V=L+H*y(H),x=X*G-(M-H*(R+J*V)),re+=ue+x;break;case 2:G=J*(T+J*g(J)),R=q+J*b(J),re+=-.5*J+G/R;break}else if($<8)switch(P=o($),J=$-P,x=
J*(A+J*m(J)),W=D+J*f(J),re=.5*J+x/W,X=1,P){case 7:X*=J+6;case 6:X*=J+5;case 5:X*=J+4;case 4:X*=J+3;case 3:X*=J+2,re+=s(X)}else $<U?(Z=s($),X=1/$,J=X*X,H=O+X*_(J),
re=($-.5)*(Z-1)+H):re=$*(s($)-1);return C&&(re=I-re),re}a(j,"gammaln"),e.exports=j}}),Pt=w({"node_modules/@stdlib/math-base-special-gammaln/lib/index.js"(u,e){"\
use strict";var r=uf();e.exports=r}}),Yu=w({"node_modules/@stdlib/constants-float64-max-ln/lib/index.js"(u,e){"use strict";var r=709.782712893384;e.exports=r}}),
tf=w({"node_modules/@stdlib/constants-float64-sqrt-eps/lib/index.js"(u,e){"use strict";var r=14901161193847656e-24;e.exports=r}}),rf=w({"node_modules/@stdlib/ut\
ils-eval/lib/index.js"(u,e){"use strict";var r=eval;e.exports=r}}),af=w({"node_modules/@stdlib/assert-has-generator-support/lib/main.js"(u,e){"use strict";var r=rf();
function t(){var n;try{r('"use strict"; (function* () {})'),n=!0}catch{n=!1}return n}a(t,"hasGeneratorSupport"),e.exports=t}}),Vn=w({"node_modules/@stdlib/asser\
t-has-generator-support/lib/index.js"(u,e){"use strict";var r=af();e.exports=r}}),nf=w({"node_modules/@stdlib/math-base-tools-sum-series/lib/generators.js"(u,e){
"use strict";var r=we(),t=ku(),n=1e6;function s(o,l){var d,i,v,c,f,m;if(m={},arguments.length>1&&(m=l),i=m.tolerance||t,c=m.maxTerms||n,f=m.initialValue||0,d=typeof o.
next=="function",d===!0){for(v of o)if(f+=v,r(i*f)>=r(v)||--c===0)break}else do v=o(),f+=v;while(r(i*f)<r(v)&&--c);return f}a(s,"sumSeries"),e.exports=s}}),sf=w(
{"node_modules/@stdlib/math-base-tools-sum-series/lib/basic.js"(u,e){"use strict";var r=we(),t=ku(),n=1e6;function s(o,l){var d,i,v,c,f;f={},arguments.length>1&&
(f=l),d=f.tolerance||t,v=f.maxTerms||n,c=f.initialValue||0;do i=o(),c+=i;while(r(d*c)<r(i)&&--v);return c}a(s,"sumSeries"),e.exports=s}}),tr=w({"node_modules/@s\
tdlib/math-base-tools-sum-series/lib/index.js"(u,e){"use strict";var r=Vn(),t=nf(),n=sf(),s;r()?s=t:s=n,e.exports=s}}),of=w({"node_modules/@stdlib/math-base-spe\
cial-gammainc/lib/tgamma_i_large_x_series.js"(u,e){"use strict";function r(t,n){var s=1,o=t,l=n;return d;function d(){var i=s;return s*=o/l,o-=1,i}}a(r,"tgammaI\
LargeXSeries"),e.exports=r}}),lf=w({"node_modules/@stdlib/math-base-special-gammainc/lib/tgamma_i_large_x.js"(u,e){"use strict";var r=tr(),t=of();function n(s,o){
var l,d;return d=t(s,o),l=r(d),l}a(n,"tgammaILargeX"),e.exports=n}}),cf=w({"node_modules/@stdlib/math-base-special-gammainc/lib/finite_gamma_q.js"(u,e){"use str\
ict";var r=qe();function t(n,s){var o,l,d,i;if(d=r(-s),l=d,l!==0)for(o=l,i=1;i<n;++i)o/=i,o*=s,l+=o;return l}a(t,"finiteGammaQ"),e.exports=t}}),df=w({"node_modu\
les/@stdlib/math-base-special-erfc/lib/polyval_pp.js"(u,e){"use strict";function r(t){return t===0?-.3250421072470015:-.3250421072470015+t*(-.02848174957559851+
t*(-.005770270296489442+t*-23763016656650163e-21))}a(r,"evalpoly"),e.exports=r}}),ff=w({"node_modules/@stdlib/math-base-special-erfc/lib/polyval_qq.js"(u,e){"us\
e strict";function r(t){return t===0?.39791722395915535:.39791722395915535+t*(.0650222499887673+t*(.005081306281875766+t*(.00013249473800432164+t*-3960228278775368e-21)))}
a(r,"evalpoly"),e.exports=r}}),mf=w({"node_modules/@stdlib/math-base-special-erfc/lib/polyval_pa.js"(u,e){"use strict";function r(t){return t===0?.41485611868374833:
.41485611868374833+t*(-.3722078760357013+t*(.31834661990116175+t*(-.11089469428239668+t*(.035478304325618236+t*-.002166375594868791))))}a(r,"evalpoly"),e.exports=
r}}),vf=w({"node_modules/@stdlib/math-base-special-erfc/lib/polyval_qa.js"(u,e){"use strict";function r(t){return t===0?.10642088040084423:.10642088040084423+t*
(.540397917702171+t*(.07182865441419627+t*(.12617121980876164+t*(.01363708391202905+t*.011984499846799107))))}a(r,"evalpoly"),e.exports=r}}),hf=w({"node_modules\
/@stdlib/math-base-special-erfc/lib/polyval_ra.js"(u,e){"use strict";function r(t){return t===0?-.6938585727071818:-.6938585727071818+t*(-10.558626225323291+t*(-62.375332450326006+
t*(-162.39666946257347+t*(-184.60509290671104+t*(-81.2874355063066+t*-9.814329344169145)))))}a(r,"evalpoly"),e.exports=r}}),pf=w({"node_modules/@stdlib/math-bas\
e-special-erfc/lib/polyval_sa.js"(u,e){"use strict";function r(t){return t===0?19.651271667439257:19.651271667439257+t*(137.65775414351904+t*(434.56587747522923+
t*(645.3872717332679+t*(429.00814002756783+t*(108.63500554177944+t*(6.570249770319282+t*-.0604244152148581))))))}a(r,"evalpoly"),e.exports=r}}),gf=w({"node_modu\
les/@stdlib/math-base-special-erfc/lib/polyval_rb.js"(u,e){"use strict";function r(t){return t===0?-.799283237680523:-.799283237680523+t*(-17.757954917754752+t*
(-160.63638485582192+t*(-637.5664433683896+t*(-1025.0951316110772+t*-483.5191916086514))))}a(r,"evalpoly"),e.exports=r}}),yf=w({"node_modules/@stdlib/math-base-\
special-erfc/lib/polyval_sb.js"(u,e){"use strict";function r(t){return t===0?30.33806074348246:30.33806074348246+t*(325.7925129965739+t*(1536.729586084437+t*(3199.8582195085955+
t*(2553.0504064331644+t*(474.52854120695537+t*-22.44095244658582)))))}a(r,"evalpoly"),e.exports=r}}),bf=w({"node_modules/@stdlib/math-base-special-erfc/lib/main\
.js"(u,e){"use strict";var r=fe(),t=qe(),n=Zt(),s=Ne(),o=eu(),l=df(),d=ff(),i=mf(),v=vf(),c=hf(),f=pf(),m=gf(),h=yf(),p=1e-300,y=13877787807814457e-33,g=.8450629115104675,
b=.12837916709551256,_=1,E=-.0023621185607526594,k=1,D=-.009864944034847148,A=1,S=-.0098649429247001,N=1;function L(T){var q,O,B,z,U,Q,Y,ue;if(r(T))return NaN;if(T===
s)return 0;if(T===o)return 2;if(T===0)return 1;if(T<0?(q=!0,O=-T):(q=!1,O=T),O<.84375)return O<y?1-T:(B=T*T,z=b+B*l(B),U=_+B*d(B),Q=z/U,T<.25?1-(T+T*Q):(z=T*Q,z+=
T-.5,.5-z));if(O<1.25)return U=O-1,Y=E+U*i(U),ue=k+U*v(U),q?1+g+Y/ue:1-g-Y/ue;if(O<28){if(U=1/(O*O),O<2.857142857142857)z=D+U*c(U),U=A+U*f(U);else{if(T<-6)return 2-
p;z=S+U*m(U),U=N+U*h(U)}return B=n(O,0),z=t(-(B*B)-.5625)*t((B-O)*(B+O)+z/U),q?2-z/O:z/O}return q?2-p:p*p}a(L,"erfc"),e.exports=L}}),Hn=w({"node_modules/@stdlib\
/math-base-special-erfc/lib/index.js"(u,e){"use strict";var r=bf();e.exports=r}}),_f=w({"node_modules/@stdlib/math-base-special-gammainc/lib/finite_half_gamma_q\
.js"(u,e){"use strict";var r=Hn(),t=Oe(),n=qe(),s=Ju();function o(l,d){var i,v,c,f,m;if(f=r(t(d)),f!==0&&l>1){for(v=n(-d)/t(s*d),v*=d,i=.5,v/=i,c=v,m=2;m<l;++m)
v/=m-i,v*=d,c+=v;f+=c}return f}a(o,"finiteHalfGammaQ"),e.exports=o}}),qt=w({"node_modules/@stdlib/constants-float64-min-ln/lib/index.js"(u,e){"use strict";var r=-708.3964185322641;
e.exports=r}}),Ef=w({"node_modules/@stdlib/math-base-special-gammainc/lib/full_igamma_prefix.js"(u,e){"use strict";var r=qe(),t=Re(),n=Se(),s=Yu(),o=qt();function l(d,i){
var v,c;return c=d*n(i),i>=1?c<s&&-i>o?v=t(i,d)*r(-i):d>=1?v=t(i/r(i/d),d):v=r(c-i):c>o?v=t(i,d)*r(-i):i/d<s?v=t(i/r(i/d),d):v=r(c-i),v}a(l,"fullIGammaPrefix"),
e.exports=l}}),Af=w({"node_modules/@stdlib/math-base-special-log1pmx/lib/log1p_series.js"(u,e){"use strict";function r(t){var n=-t,s=-1,o=0;return l;function l(){
return s*=n,o+=1,s/o}}a(r,"log1pSeries"),e.exports=r}}),Df=w({"node_modules/@stdlib/math-base-special-log1pmx/lib/main.js"(u,e){"use strict";var r=we(),t=Se(),n=ku(),
s=tr(),o=Af();function l(d){var i,v;return d<=-1?NaN:(v=r(d),v>.95?t(1+d)-d:v<n?-d*d/2:(i={initialValue:-d},s(o(d),i)))}a(l,"log1pmx"),e.exports=l}}),Gn=w({"nod\
e_modules/@stdlib/math-base-special-log1pmx/lib/index.js"(u,e){"use strict";var r=Df();e.exports=r}}),xn=w({"node_modules/@stdlib/constants-float64-two-pi/lib/i\
ndex.js"(u,e){"use strict";var r=6.283185307179586;e.exports=r}}),wf=w({"node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c0.js"(u,e){"use strict";function r(t){
return t===0?-.3333333333333333:-.3333333333333333+t*(.08333333333333333+t*(-.014814814814814815+t*(.0011574074074074073+t*(.0003527336860670194+t*(-.0001787551440329218+
t*(3919263178522438e-20+t*(-21854485106799924e-22+t*(-185406221071516e-20+t*(8296711340953087e-22+t*(-17665952736826078e-23+t*(6707853543401498e-24+t*(10261809784240309e-24+
t*(-4382036018453353e-24+t*914769958223679e-24)))))))))))))}a(r,"evalpoly"),e.exports=r}}),Cf=w({"node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c1\
.js"(u,e){"use strict";function r(t){return t===0?-.001851851851851852:-.001851851851851852+t*(-.003472222222222222+t*(.0026455026455026454+t*(-.0009902263374485596+
t*(.00020576131687242798+t*(-4018775720164609e-22+t*(-18098550334489977e-21+t*(764916091608111e-20+t*(-16120900894563446e-22+t*(4647127802807434e-24+t*(1378633446915721e-22+
t*(-5752545603517705e-23+t*11951628599778148e-24)))))))))))}a(r,"evalpoly"),e.exports=r}}),kf=w({"node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c2\
.js"(u,e){"use strict";function r(t){return t===0?.004133597883597883:.004133597883597883+t*(-.0026813271604938273+t*(.0007716049382716049+t*(20093878600823047e-22+
t*(-.00010736653226365161+t*(52923448829120125e-21+t*(-12760635188618728e-21+t*(3423578734096138e-23+t*(13721957309062932e-22+t*(-6298992138380055e-22+t*14280614206064242e-23)))))))))}
a(r,"evalpoly"),e.exports=r}}),Ff=w({"node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c3.js"(u,e){"use strict";function r(t){return t===0?.0006494341563786008:
.0006494341563786008+t*(.00022947209362139917+t*(-.0004691894943952557+t*(.00026772063206283885+t*(-7561801671883977e-20+t*(-2396505113867297e-22+t*(11082654115347302e-21+
t*(-56749528269915965e-22+t*14230900732435883e-22)))))))}a(r,"evalpoly"),e.exports=r}}),If=w({"node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c4.js"(u,e){
"use strict";function r(t){return t===0?-.0008618882909167117:-.0008618882909167117+t*(.0007840392217200666+t*(-.0002990724803031902+t*(-14638452578843418e-22+t*
(6641498215465122e-20+t*(-3968365047179435e-20+t*11375726970678419e-21)))))}a(r,"evalpoly"),e.exports=r}}),Sf=w({"node_modules/@stdlib/math-base-special-gammain\
c/lib/polyval_c5.js"(u,e){"use strict";function r(t){return t===0?-.00033679855336635813:-.00033679855336635813+t*(-6972813758365858e-20+t*(.0002772753244959392+
t*(-.00019932570516188847+t*(6797780477937208e-20+t*(1419062920643967e-22+t*(-13594048189768693e-21+t*(8018470256334202e-21+t*-2291481176508095e-21)))))))}a(r,"\
evalpoly"),e.exports=r}}),jf=w({"node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c6.js"(u,e){"use strict";function r(t){return t===0?.0005313079364639922:
.0005313079364639922+t*(-.0005921664373536939+t*(.0002708782096718045+t*(7902353232660328e-22+t*(-8153969367561969e-20+t*(561168275310625e-19+t*-18329116582843375e-21)))))}
a(r,"evalpoly"),e.exports=r}}),Bf=w({"node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c7.js"(u,e){"use strict";function r(t){return t===0?.00034436760689237765:
.00034436760689237765+t*(5171790908260592e-20+t*(-.00033493161081142234+t*(.0002812695154763237+t*-.00010976582244684731)))}a(r,"evalpoly"),e.exports=r}}),Nf=w(
{"node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c8.js"(u,e){"use strict";function r(t){return t===0?-.0006526239185953094:-.0006526239185953094+t*
(.0008394987206720873+t*-.000438297098541721)}a(r,"evalpoly"),e.exports=r}}),Of=w({"node_modules/@stdlib/math-base-special-gammainc/lib/igamma_temme_large.js"(u,e){
"use strict";var r=xu(),t=Gn(),n=Hn(),s=Oe(),o=qe(),l=xn(),d=wf(),i=Cf(),v=kf(),c=Ff(),f=If(),m=Sf(),h=jf(),p=Bf(),y=Nf(),g=[0,0,0,0,0,0,0,0,0,0];function b(_,E){
var k,D,A,S,N;return D=(E-_)/_,A=-t(D),S=_*A,N=s(2*A),E<_&&(N=-N),g[0]=d(N),g[1]=i(N),g[2]=v(N),g[3]=c(N),g[4]=f(N),g[5]=m(N),g[6]=h(N),g[7]=p(N),g[8]=y(N),g[9]=
-.0005967612901927463,k=r(g,1/_),k*=o(-S)/s(l*_),E<_&&(k=-k),k+=n(s(S))/2,k}a(b,"igammaTemmeLarge"),e.exports=b}}),$f=w({"node_modules/@stdlib/math-base-special\
-gammainc/lib/lower_incomplete_gamma_series.js"(u,e){"use strict";function r(t,n){var s=1,o=t,l=n;return d;function d(){var i=s;return o+=1,s*=l/o,i}}a(r,"lower\
IncompleteGammaSeries"),e.exports=r}}),Wn=w({"node_modules/@stdlib/math-base-special-gammainc/lib/lower_gamma_series.js"(u,e){"use strict";var r=tr(),t=$f();function n(s,o,l){
var d,i;return l=l||0,i=t(s,o),d=r(i,{initialValue:l}),d}a(n,"lowerGammaSeries"),e.exports=n}}),Pf=w({"node_modules/@stdlib/math-base-special-gamma-lanczos-sum-\
expg-scaled/lib/rational_pq.js"(u,e){"use strict";function r(t){var n,s,o;return t===0?1/0:(t<0?n=-t:n=t,n<=1?(s=709811.662581658+t*(679979.8474157227+t*(293136.7857211597+
t*(74887.54032914672+t*(12555.290582413863+t*(1443.4299244417066+t*(115.24194596137347+t*(6.309239205732627+t*(.22668404630224365+t*(.004826466289237662+t*4624429436045379e-20))))))))),
o=0+t*(362880+t*(1026576+t*(1172700+t*(723680+t*(269325+t*(63273+t*(9450+t*(870+t*(45+t*1)))))))))):(t=1/t,s=4624429436045379e-20+t*(.004826466289237662+t*(.22668404630224365+
t*(6.309239205732627+t*(115.24194596137347+t*(1443.4299244417066+t*(12555.290582413863+t*(74887.54032914672+t*(293136.7857211597+t*(679979.8474157227+t*709811.662581658))))))))),
o=1+t*(45+t*(870+t*(9450+t*(63273+t*(269325+t*(723680+t*(1172700+t*(1026576+t*(362880+t*0)))))))))),s/o)}a(r,"evalrational"),e.exports=r}}),qf=w({"node_modules/\
@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled/lib/main.js"(u,e){"use strict";var r=Pf();e.exports=r}}),Hr=w({"node_modules/@stdlib/math-base-special-g\
amma-lanczos-sum-expg-scaled/lib/index.js"(u,e){"use strict";var r=qf();e.exports=r}}),Tf=w({"node_modules/@stdlib/math-base-special-gammainc/lib/regularised_ga\
mma_prefix.js"(u,e){"use strict";var r=Hr(),t=Pt(),n=Ou(),s=Gn(),o=Oe(),l=we(),d=qe(),i=Re(),v=Fu(),c=pu(),f=Se(),m=ct(),h=Yu(),p=qt(),y=ur(),g=$t();function b(_,E){
var k,D,A,S,N,L,T;return A=_+y-.5,T=(E-_-y+.5)/A,_<1?E<=p||_<1/m?d(_*f(E)-E-t(_)):i(E,_)*d(-E)/n(_):(l(T*T*_)<=100&&_>150?(k=_*s(T)+E*(.5-y)/A,k=d(k)):(S=_*f(E/
A),N=_-E,c(S,N)<=p||v(S,N)>=h?(D=N/_,c(S,N)/2>p&&v(S,N)/2<h?(L=i(E/A,_/2)*d(N/2),k=L*L):c(S,N)/4>p&&v(S,N)/4<h&&E>_?(L=i(E/A,_/4)*d(N/4),k=L*L,k*=k):D>p&&D<h?k=
i(E*d(D)/A,_):k=d(S+N)):k=i(E/A,_)*d(N)),k*=o(A/g)/r(_),k)}a(b,"regularisedGammaPrefix"),e.exports=b}}),Lf=w({"node_modules/@stdlib/math-base-special-powm1/lib/\
main.js"(u,e){"use strict";var r=fe(),t=Bt(),n=we(),s=jt(),o=Se(),l=Re(),d=Qt();function i(v,c){var f,m;if(r(v)||r(c))return NaN;if(c===0)return 0;if(v===0)return-1;
if(v<0&&c%2===0&&(v=-v),v>0){if((n(c*(v-1))<.5||n(c)<.2)&&(m=o(v)*c,m<.5))return s(m)}else if(d(c)!==c)return NaN;return f=l(v,c)-1,t(f)||r(f)?NaN:f}a(i,"powm1"),
e.exports=i}}),Rf=w({"node_modules/@stdlib/math-base-special-powm1/lib/index.js"(u,e){"use strict";var r=Lf();e.exports=r}}),Mf=w({"node_modules/@stdlib/math-ba\
se-special-gamma1pm1/lib/rational_p1q1.js"(u,e){"use strict";function r(t){var n,s,o;return t===0?-.01803556856784494:(t<0?n=-t:n=t,n<=1?(s=-.01803556856784494+
t*(.02512664961998968+t*(.049410315156753225+t*(.0172491608709614+t*(-.0002594535632054381+t*(-.0005410098692152044+t*(-3245886498259485e-20+t*0)))))),o=1+t*(1.962029871977952+
t*(1.4801966942423133+t*(.5413914320717209+t*(.09885042511280101+t*(.008213096746488934+t*(.00022493629192211576+t*-22335276320861708e-23))))))):(t=1/t,s=0+t*(-3245886498259485e-20+
t*(-.0005410098692152044+t*(-.0002594535632054381+t*(.0172491608709614+t*(.049410315156753225+t*(.02512664961998968+t*-.01803556856784494)))))),o=-22335276320861708e-23+
t*(.00022493629192211576+t*(.008213096746488934+t*(.09885042511280101+t*(.5413914320717209+t*(1.4801966942423133+t*(1.962029871977952+t*1))))))),s/o)}a(r,"evalr\
ational"),e.exports=r}}),zf=w({"node_modules/@stdlib/math-base-special-gamma1pm1/lib/rational_p2q2.js"(u,e){"use strict";function r(t){var n,s,o;return t===0?.04906224540690395:
(t<0?n=-t:n=t,n<=1?(s=.04906224540690395+t*(-.09691175301595212+t*(-.4149833583594954+t*(-.4065671242119384+t*(-.1584135863906922+t*(-.024014982064857155+t*-.0010034668769627955))))),
o=1+t*(3.0234982984646304+t*(3.4873958536072385+t*(1.9141558827442668+t*(.5071377386143635+t*(.05770397226904519+t*.001957681026011072)))))):(t=1/t,s=-.0010034668769627955+
t*(-.024014982064857155+t*(-.1584135863906922+t*(-.4065671242119384+t*(-.4149833583594954+t*(-.09691175301595212+t*.04906224540690395))))),o=.001957681026011072+
t*(.05770397226904519+t*(.5071377386143635+t*(1.9141558827442668+t*(3.4873958536072385+t*(3.0234982984646304+t*1)))))),s/o)}a(r,"evalrational"),e.exports=r}}),Uf=w(
{"node_modules/@stdlib/math-base-special-gamma1pm1/lib/rational_p3q3.js"(u,e){"use strict";function r(t){var n,s,o;return t===0?-.029232972183027003:(t<0?n=-t:n=
t,n<=1?(s=-.029232972183027003+t*(.14421626775719232+t*(-.14244039073863127+t*(.05428096940550536+t*(-.008505359768683364+t*(.0004311713426792973+t*0))))),o=1+t*
(-1.5016935605448505+t*(.846973248876495+t*(-.22009515181499575+t*(.02558279715597587+t*(-.0010066679553914337+t*-8271935218912905e-22)))))):(t=1/t,s=0+t*(.0004311713426792973+
t*(-.008505359768683364+t*(.05428096940550536+t*(-.14244039073863127+t*(.14421626775719232+t*-.029232972183027003))))),o=-8271935218912905e-22+t*(-.0010066679553914337+
t*(.02558279715597587+t*(-.22009515181499575+t*(.846973248876495+t*(-1.5016935605448505+t*1)))))),s/o)}a(r,"evalrational"),e.exports=r}}),Kf=w({"node_modules/@s\
tdlib/math-base-special-gamma1pm1/lib/lgamma_small_imp.js"(u,e){"use strict";var r=Se(),t=ku(),n=Mf(),s=zf(),o=Uf(),l=.15896368026733398,d=.5281534194946289,i=.45201730728149414;
function v(c,f,m){var h,p,y,g;if(c<t)return-r(c);if(f===0||m===0)return 0;if(p=0,c>2){if(c>=3){do c-=1,m-=1,p+=r(c);while(c>=3);m=c-2}return y=m*(c+1),g=n(m),p+=
y*l+y*g,p}return c<1&&(p+=-r(c),m=f,f=c,c+=1),c<=1.5?(y=s(f),h=f*m,p+=h*d+h*y,p):(y=m*f,g=o(-m),p+=y*i+y*g,p)}a(v,"lgammaSmallImp"),e.exports=v}}),Vf=w({"node_m\
odules/@stdlib/math-base-special-gamma1pm1/lib/main.js"(u,e){"use strict";var r=Ou(),t=jt(),n=Nu(),s=fe(),o=Kf();function l(d){return s(d)?NaN:d<0?d<-.5?r(1+d)-
1:t(-n(d)+o(d+2,d+1,d)):d<2?t(o(d+1,d,d-1)):r(1+d)-1}a(l,"gamma1pm1"),e.exports=l}}),Hf=w({"node_modules/@stdlib/math-base-special-gamma1pm1/lib/index.js"(u,e){
"use strict";var r=Vf();e.exports=r}}),Gf=w({"node_modules/@stdlib/math-base-special-gammainc/lib/small_gamma2_series.js"(u,e){"use strict";function r(t,n){var s,
o,l,d;return s=-n,n=-n,o=t+1,l=1,i;function i(){return d=s/o,s*=n,l+=1,s/=l,o+=1,d}a(i,"next")}a(r,"smallGamma2Series"),e.exports=r}}),xf=w({"node_modules/@stdl\
ib/math-base-special-gammainc/lib/tgamma_small_upper_part.js"(u,e){"use strict";var r=Rf(),t=tr(),n=Hf(),s=Gf();function o(l,d,i){var v,c,f,m,h;return c=n(l),f=
(c+1)/l,m=r(d,l),c-=m,c/=l,h=s(l,d),m+=1,v=i?f:0,c=-m*t(h,{initialValue:(v-c)/m}),i&&(c=-c),[c,f]}a(o,"tgammaSmallUpperPart"),e.exports=o}}),Gr=w({"node_modules\
/@stdlib/constants-float32-smallest-normal/lib/index.js"(u,e){"use strict";var r=11754943508222875e-54;e.exports=r}}),Wf=w({"node_modules/@stdlib/math-base-tool\
s-continued-fraction/lib/generators.js"(u,e){"use strict";var r=we(),t=Gr(),n=ku(),s=1e6;function o(i,v,c){var f,m,h,p,y,g,b;if(f=typeof i.next=="function",b=f?
i.next().value:i(),p=b[1],h=b[0],p===0&&(p=t),y=p,g=0,f===!0)do b=i.next().value,b&&(g=b[1]+b[0]*g,g===0&&(g=t),y=b[1]+b[0]/y,y===0&&(y=t),g=1/g,m=y*g,p*=m);while(r(
m-1)>v&&--c);else do b=i(),b&&(g=b[1]+b[0]*g,g===0&&(g=t),y=b[1]+b[0]/y,y===0&&(y=t),g=1/g,m=y*g,p*=m);while(b&&r(m-1)>v&&--c);return h/p}a(o,"continuedFraction\
A");function l(i,v,c){var f,m,h,p,y,g;if(f=typeof i.next=="function",g=f?i.next().value:i(),h=g[1],h===0&&(h=t),p=h,y=0,f===!0)do g=i.next().value,g&&(y=g[1]+g[0]*
y,y===0&&(y=t),p=g[1]+g[0]/p,p===0&&(p=t),y=1/y,m=p*y,h*=m);while(g&&r(m-1)>v&&--c);else do g=i(),g&&(y=g[1]+g[0]*y,y===0&&(y=t),p=g[1]+g[0]/p,p===0&&(p=t),y=1/
y,m=p*y,h*=m);while(g&&r(m-1)>v&&--c);return h}a(l,"continuedFractionB");function d(i,v){var c,f,m;return f={},arguments.length>1&&(f=v),c=f.maxIter||s,m=f.tolerance||
n,f.keep?l(i,m,c):o(i,m,c)}a(d,"continuedFraction"),e.exports=d}}),Jf=w({"node_modules/@stdlib/math-base-tools-continued-fraction/lib/basic.js"(u,e){"use strict";
var r=we(),t=ku(),n=Gr(),s=1e6;function o(i,v,c){var f,m,h,p,y,g;g=i(),y=g[1],m=g[0],y===0&&(y=n),h=y,p=0;do g=i(),g&&(p=g[1]+g[0]*p,p===0&&(p=n),h=g[1]+g[0]/h,
h===0&&(h=n),p=1/p,f=h*p,y*=f);while(g&&r(f-1)>v&&--c);return m/y}a(o,"continuedFractionA");function l(i,v,c){var f,m,h,p,y;y=i(),p=y[1],p===0&&(p=n),m=p,h=0;do
y=i(),y&&(h=y[1]+y[0]*h,h===0&&(h=n),m=y[1]+y[0]/m,m===0&&(m=n),h=1/h,f=m*h,p*=f);while(y&&r(f-1)>v&&--c);return p}a(l,"continuedFractionB");function d(i,v){var c,
f,m;return f={},arguments.length>1&&(f=v),m=f.tolerance||t,c=f.maxIter||s,f.keep?l(i,m,c):o(i,m,c)}a(d,"continuedFraction"),e.exports=d}}),Jn=w({"node_modules/@\
stdlib/math-base-tools-continued-fraction/lib/index.js"(u,e){"use strict";var r=Vn(),t=Wf(),n=Jf(),s;r()?s=t:s=n,e.exports=s}}),Yf=w({"node_modules/@stdlib/math\
-base-special-gammainc/lib/upper_incomplete_gamma_fract.js"(u,e){"use strict";function r(t,n){var s=n-t+1,o=t,l=0;return d;function d(){return l+=1,s+=2,[l*(o-l),
s]}}a(r,"upperIncompleteGammaFract"),e.exports=r}}),Yn=w({"node_modules/@stdlib/math-base-special-gammainc/lib/upper_gamma_fraction.js"(u,e){"use strict";var r=Jn(),
t=Yf();function n(s,o){var l=t(s,o);return 1/(o-s+1+r(l))}a(n,"upperGammaFraction"),e.exports=n}}),Xf=w({"node_modules/@stdlib/math-base-special-gammainc/lib/ig\
amma_final.js"(u,e){"use strict";var r=ru(),t=Ou(),n=we(),s=Re(),o=Se(),l=tf(),d=ct(),i=Yu(),v=lf(),c=cf(),f=_f(),m=Ef(),h=Of(),p=Wn(),y=Tf(),g=xf(),b=Yn();function _(E,k,D,A){
var S,N,L,T,q,O,B,z,U,Q,Y,ue,M,j;switch(B=0,z=A,O=k<30&&k<=E+1&&E<i,O?(M=r(k),U=M===k,L=U?!1:n(M-k)===.5):(U=!1,L=!1),U&&E>.6?(z=!z,N=0):L&&E>.2?(z=!z,N=1):E<l&&
k>1?N=6:E>1e3&&(k<E||n(k-50)/E<1)?(z=!z,N=7):E<.5?-.4/o(E)<k?N=2:N=3:E<1.1?E*.75<k?N=2:N=3:(q=!1,D&&k>20&&(Q=n((E-k)/k),k>200?20/k>Q*Q&&(q=!0):Q<.4&&(q=!0)),q?N=
5:E-1/(3*E)<k?N=2:(N=4,z=!z)),N){case 0:B=c(k,E),D===!1&&(B*=t(k));break;case 1:B=f(k,E),D===!1&&(B*=t(k));break;case 2:B=D?y(k,E):m(k,E),B!==0&&(T=0,S=!1,z&&(T=
D?1:t(k),D||B>=1||d*B>T?(T/=B,D||k<1||d/k>T?(T*=-k,S=!0):T=0):T=0),B*=p(k,E,T)/k,S&&(z=!1,B=-B));break;case 3:z=!z,Y=g(k,E,z),B=Y[0],j=Y[1],z=!1,D&&(B/=j);break;case 4:
B=D?y(k,E):m(k,E),B!==0&&(B*=b(k,E));break;case 5:B=h(k,E),E>=k&&(z=!z);break;case 6:B=D?s(E,k)/t(k+1):s(E,k)/k,B*=1-k*E/(k+1);break;case 7:B=D?y(k,E):m(k,E),B/=
E,B!==0&&(B*=v(k,E));break}return D&&B>1&&(B=1),z&&(ue=D?1:t(k),B=ue-B),B}a(_,"igammaFinal"),e.exports=_}}),Qf=w({"node_modules/@stdlib/math-base-special-gammai\
nc/lib/main.js"(u,e){"use strict";var r=Pt(),t=qe(),n=Se(),s=Kr(),o=Yu(),l=Ne(),d=Vr(),i=Xf(),v=Wn(),c=Yn();function f(m,h,p,y){var g,b,_,E;return m<0||h<=0?NaN:
(g=p===void 0?!0:p,_=y,h>=d&&!g?(_&&h*4<m?(E=h*n(m)-m,E+=n(c(h,m))):!_&&h>4*m?(E=h*n(m)-m,b=0,E+=n(v(h,m,b)/h)):(E=i(m,h,!0,_),E===0?_?(E=1+1/(12*h)+1/(288*h*h),
E=n(E)-h+(h-.5)*n(h),E+=n(s)):(E=h*n(m)-m,b=0,E+=n(v(h,m,b)/h)):E=n(E)+r(h)),E>o?l:t(E)):i(m,h,g,_))}a(f,"gammainc"),e.exports=f}}),Xn=w({"node_modules/@stdlib/\
math-base-special-gammainc/lib/index.js"(u,e){"use strict";var r=Qf();e.exports=r}}),Zf=w({"node_modules/@stdlib/math-base-special-kernel-betainc/lib/full_igamm\
a_prefix.js"(u,e){"use strict";var r=qe(),t=Re(),n=Se(),s=Yu(),o=qt();function l(d,i){var v,c;return c=d*n(i),i>=1?c<s&&-i>o?v=t(i,d)*r(-i):d>=1?v=t(i/r(i/d),d):
v=r(c-i):c>o?v=t(i,d)*r(-i):i/d<s?v=t(i/r(i/d),d):v=r(c-i),v}a(l,"fullIGammaPrefix"),e.exports=l}}),e6=w({"node_modules/@stdlib/math-base-special-kernel-betainc\
/lib/regularized_gamma_prefix.js"(u,e){"use strict";var r=Hr(),t=Pt(),n=Ou(),s=Nu(),o=Oe(),l=we(),d=qe(),i=Re(),v=Fu(),c=pu(),f=Se(),m=Yu(),h=qt(),p=ur(),y=$t();
function g(b,_){var E,k,D,A,S,N,L;return D=b+p-.5,L=(_-b-p+.5)/D,b<1?_<=h?d(b*f(_)-_-t(b)):i(_,b)*d(-_)/n(b):(l(L*L*b)<=100&&b>150?(E=b*(s(L)-L)+_*(.5-p)/D,E=d(
E)):(A=b*f(_/D),S=b-_,c(A,S)<=h||v(A,S)>=m?(k=S/b,c(A,S)/2>h&&v(A,S)/2<m?(N=i(_/D,b/2)*d(S/2),E=N*N):c(A,S)/4>h&&v(A,S)/4<m&&_>b?(N=i(_/D,b/4)*d(S/4),E=N*N,E*=E):
k>h&&k<m?E=i(_*d(k)/D,b):E=d(A+S)):E=i(_/D,b)*d(S)),E*=o(D/y)/r(b),E)}a(g,"regularizedGammaPrefix"),e.exports=g}}),u6=w({"node_modules/@stdlib/math-base-special\
-kernel-betainc/lib/beta_small_b_large_a_series.js"(u,e){"use strict";var r=J0(),t=Kn(),n=Xn(),s=Nu(),o=we(),l=Re(),d=Se(),i=lt(),v=ku(),c=Zf(),f=e6(),m=new Array(
30);function h(p,y,g,b,_,E,k){var D,A,S,N,L,T,q,O,B,z,U,Q,Y,ue,M,j,$,C;if(T=y-1,$=p+T/2,b<.35?z=s(-b):z=d(g),C=-$*z,Q=f(y,C),Q<=i)return _;for(k?(D=Q/r(p,y),D/=
l($,y)):D=c(y,C)/l($,y),D*=E,m[0]=1,Y=n(C,y,!0,!0),Y/=Q,N=_+D*Y,S=1,q=z/2,q*=q,O=1,U=4*$*$,L=y,M=1;M<m.length;++M){for(S+=2,m[M]=0,B=y-M,A=3,ue=1;ue<M;++ue)B=ue*
y-M,m[M]+=B*m[M-ue]/t(A),A+=2;if(m[M]/=M,m[M]+=T/t(S),Y=(L*(L+1)*Y+(C+L+1)*O)/U,O*=q,L+=2,j=D*m[M]*Y,N+=j,j>1){if(o(j)<o(v*N))break}else if(o(j/v)<o(N))break}return N}
a(h,"betaSmallBLargeASeries"),e.exports=h}}),t6=w({"node_modules/@stdlib/math-base-special-kernel-betainc/lib/rising_factorial_ratio.js"(u,e){"use strict";function r(t,n,s){
var o,l;if(s===0)return 1;for(o=1,l=0;l<s;l++)o*=(t+l)/(n+l);return o}a(r,"risingFactorialRatio"),e.exports=r}}),r6=w({"node_modules/@stdlib/math-base-special-m\
axabs/lib/main.js"(u,e){"use strict";var r=we(),t=Fu();function n(s,o){return t(r(s),r(o))}a(n,"maxabs"),e.exports=n}}),a6=w({"node_modules/@stdlib/math-base-sp\
ecial-maxabs/lib/index.js"(u,e){"use strict";var r=r6();e.exports=r}}),n6=w({"node_modules/@stdlib/math-base-special-minabs/lib/main.js"(u,e){"use strict";var r=we(),
t=pu();function n(s,o){return t(r(s),r(o))}a(n,"minabs"),e.exports=n}}),i6=w({"node_modules/@stdlib/math-base-special-minabs/lib/index.js"(u,e){"use strict";var r=n6();
e.exports=r}}),X0=w({"node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_power_terms.js"(u,e){"use strict";var r=Hr(),t=a6(),n=i6(),s=jt(),o=Nu(),l=Oe(),
d=we(),i=qe(),v=Re(),c=pu(),f=Se(),m=Yu(),h=qt(),p=ur(),y=$t();function g(b,_,E,k,D){var A,S,N,L,T,q,O,B,z,U,Q,Y,ue,M;if(!D)return v(E,b)*v(k,_);if(ue=b+_,L=b+p-
.5,T=_+p-.5,q=ue+p-.5,A=r(ue),A/=r(b)*r(_),A*=l(T/y),A*=l(L/q),O=(E*_-k*L)/L,B=(k*b-E*T)/T,n(O,B)<.2)if(O*B>0||c(b,_)<1)d(O)<.1?A*=i(b*o(O)):A*=v(E*q/L,b),d(B)<
.1?A*=i(_*o(B)):A*=v(k*q/T,_);else if(t(O,B)<.5)S=b<_,N=_/b,S&&N*B<.1||!S&&O/N>.1?(z=s(N*o(B)),z=O+z+z*O,z=b*o(z),A*=i(z)):(z=s(o(O)/N),z=B+z+z*B,z=_*o(z),A*=i(
z));else if(d(O)<d(B))if(M=b*o(O)+_*f(k*q/T),M<=h||M>=m){if(M+=f(A),M>=m)return NaN;A=i(M)}else A*=i(M);else if(M=_*o(B)+b*f(E*q/L),M<=h||M>=m){if(M+=f(A),M>=m)
return NaN;A=i(M)}else A*=i(M);else if(Q=E*q/L,Y=k*q/T,O=b*f(Q),B=_*f(Y),O>=m||O<=h||B>=m||B<=h)if(b<_)if(U=v(Y,_/b),z=b*(f(Q)+f(U)),z<m&&z>h)A*=v(U*Q,b);else{if(B+=
O+f(A),B>=m)return NaN;A=i(B)}else if(U=v(Q,b/_),z=(f(U)+f(Y))*_,z<m&&z>h)A*=v(U*Y,_);else{if(B+=O+f(A),B>=m)return NaN;A=i(B)}else A*=v(Q,b)*v(Y,_);return A}a(
g,"ibetaPowerTerms"),e.exports=g}}),s6=w({"node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_fraction2.js"(u,e){"use strict";var r=Jn(),t=X0(),n={
keep:!0,maxIter:1e3};function s(l,d,i,v){var c=0;return f;function f(){var m,h,p;return h=(l+c-1)*(l+d+c-1)*c*(d-c)*i*i,m=l+2*c-1,h/=m*m,p=c,p+=c*(d-c)*i/(l+2*c-
1),p+=(l+c)*(l*v-d*i+1+c*(2-i))/(l+2*c+1),c+=1,[h,p]}}a(s,"ibetaFraction2t");function o(l,d,i,v,c,f){var m,h,p;return m=t(l,d,i,v,c),f&&(f[1]=m),m===0?m:(p=s(l,
d,i,v),h=r(p,n),m/h)}a(o,"ibetaFraction2"),e.exports=o}}),o6=w({"node_modules/@stdlib/constants-float64-max-safe-integer/lib/index.js"(u,e){"use strict";var r=9007199254740991;
e.exports=r}}),l6=w({"node_modules/@stdlib/math-base-special-gcd/lib/bitwise_binary_gcd.js"(u,e){"use strict";function r(t,n){var s=0,o;if(t===0)return n;if(n===
0)return t;for(;(t&1)===0&&(n&1)===0;)t>>>=1,n>>>=1,s+=1;for(;(t&1)===0;)t>>>=1;for(;n;){for(;(n&1)===0;)n>>>=1;t>n&&(o=n,n=t,t=o),n-=t}return t<<s}a(r,"gcd"),e.
exports=r}}),c6=w({"node_modules/@stdlib/math-base-special-gcd/lib/binary_gcd.js"(u,e){"use strict";function r(t,n){var s=1,o;if(t===0)return n;if(n===0)return t;
for(;t%2===0&&n%2===0;)t/=2,n/=2,s*=2;for(;t%2===0;)t/=2;for(;n;){for(;n%2===0;)n/=2;t>n&&(o=n,n=t,t=o),n-=t}return s*t}a(r,"gcd"),e.exports=r}}),d6=w({"node_mo\
dules/@stdlib/math-base-special-gcd/lib/main.js"(u,e){"use strict";var r=fe(),t=Ot(),n=Ne(),s=eu(),o=Ln(),l=l6(),d=c6();function i(v,c){return r(v)||r(c)?NaN:v===
n||c===n||v===s||c===s?NaN:t(v)&&t(c)?(v<0&&(v=-v),c<0&&(c=-c),v<=o&&c<=o?l(v,c):d(v,c)):NaN}a(i,"gcd"),e.exports=i}}),f6=w({"node_modules/@stdlib/math-base-spe\
cial-gcd/lib/index.js"(u,e){"use strict";var r=d6();e.exports=r}}),m6=w({"node_modules/@stdlib/math-base-special-binomcoef/lib/main.js"(u,e){"use strict";var r=o6(),
t=Ne(),n=Ot(),s=fe(),o=x0(),l=ru(),d=f6();function i(v,c){var f,m,h,p,y,g,b;if(s(v)||s(c))return NaN;if(!n(v)||!n(c))return NaN;if(c<0||(m=1,v<0&&(v=-v+c-1,o(c)&&
(m*=-1)),c>v))return 0;if(c===0||c===v)return m;if(c===1||c===v-1)return m*v;for(v-c<c&&(c=v-c),b=l(r/v),f=1,y=1;y<=c&&!(f>b);y++)f*=v,f/=y,v-=1;return y>c?m*f:
(h=i(v,c-y+1),h===t?m*h:(p=i(c,c-y+1),g=d(h,p),h/=g,p/=g,f/=p,m*f*h))}a(i,"binomcoef"),e.exports=i}}),v6=w({"node_modules/@stdlib/math-base-special-binomcoef/li\
b/index.js"(u,e){"use strict";var r=m6();e.exports=r}}),h6=w({"node_modules/@stdlib/math-base-special-kernel-betainc/lib/binomial_ccdf.js"(u,e){"use strict";var r=v6(),
t=ru(),n=Re(),s=lt();function o(l,d,i,v){var c,f,m,h,p;if(f=n(i,l),f>s)for(h=f,p=t(l-1);p>d;p--)h*=(p+1)*v/((l-p)*i),f+=h;else if(m=t(l*i),m<=d+1&&(m=t(d+2)),f=
n(i,m)*n(v,l-m),f*=r(t(l),t(m)),f===0)for(p=m-1;p>d;p--)f+=n(i,p)*n(v,l-p),f*=r(t(l),t(p));else{for(h=f,c=f,p=m-1;p>d;p--)h*=(p+1)*v/((l-p)*i),f+=h;for(h=c,p=m+
1;p<=l;p++)h*=(l-p+1)*i/(p*v),f+=h}return f}a(o,"binomialCCDF"),e.exports=o}}),p6=w({"node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_a_step.js"(u,e){
"use strict";var r=X0();function t(n,s,o,l,d,i,v){var c,f,m,h;if(c=r(n,s,o,l,i),v&&(v[1]=c),c/=n,c===0)return c;for(m=1,f=1,h=0;h<d-1;++h)f*=(n+s+h)*o/(n+h+1),m+=
f;return c*=m,c}a(t,"ibetaAStep"),e.exports=t}}),g6=w({"node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_series.js"(u,e){"use strict";var r=Hr(),
t=tr(),n=Nu(),s=Oe(),o=qe(),l=Re(),d=Se(),i=lt(),v=Yu(),c=qt(),f=ur(),m=$t(),h={maxTerms:100};function p(g,b,_,E){var k=1-b,D=1;return A;function A(){var S=E/g;
return g+=1,E*=k*_/D,D+=1,k+=1,S}}a(p,"ibetaSeriesT");function y(g,b,_,E,k,D,A){var S,N,L,T,q,O,B,z;return k?(B=g+b,N=g+f-.5,L=b+f-.5,T=B+f-.5,S=r(B)/(r(g)*r(b)),
q=d(T/L)*(b-.5),O=d(_*T/N)*g,q>c&&q<v&&O>c&&O<v?(g*b<L*10?S*=o((b-.5)*n(g/L)):S*=l(T/L,b-.5),S*=l(_*T/N,g),S*=s(N/m),D&&(D[1]=S*l(A,b))):(S=d(S)+q+O+(d(N)-1)/2,
D&&(D[1]=o(S+b*d(A))),S=o(S))):S=l(_,g),S<i?E:(z=p(g,b,_,S),h.initialValue=E,t(z,h))}a(y,"ibetaSeries"),e.exports=y}}),Qn=w({"node_modules/@stdlib/math-base-spe\
cial-kernel-betainc/lib/assign.js"(u,e){"use strict";var r=fe(),t=jt(),n=ru(),s=Nu(),o=V0(),l=qn(),d=Oe(),i=qe(),v=Re(),c=Fu(),f=pu(),m=ct(),h=lt(),p=Ln(),y=W0(),
g=Ju(),b=u6(),_=t6(),E=X0(),k=s6(),D=h6(),A=p6(),S=g6(),N=1/g;function L(T,q,O,B,z,U,Q,Y){var ue,M,j,$,C,I,P,V,R,G,x,W;if(W=1-T,P=Y,V=Y+Q,U[V]=-1,r(T)||T<0||T>1)
return U[P]=NaN,U[V]=NaN,U;if(B){if(q<0||O<0)return U[P]=NaN,U[V]=NaN,U;if(q===0){if(O===0)return U[P]=NaN,U[V]=NaN,U;if(O>0)return U[P]=z?0:1,U}else if(O===0&&
q>0)return U[P]=z?1:0,U}else if(q<=0||O<=0)return U[P]=NaN,U[V]=NaN,U;return T===0?(q===1?U[V]=1:U[V]=q<1?m/2:h*2,z?(U[P]=B?1:l(q,O),U):(U[P]=0,U)):T===1?(O===1?
U[V]=1:U[V]=O<1?m/2:h*2,z?U[P]=0:U[P]=B?1:l(q,O),U):q===.5&&O===.5?(U[V]=N*d(W*T),x=o(d(z?W:T)),x/=y,B||(x*=g),U[P]=x,U):(q===1&&(I=O,O=q,q=I,I=W,W=T,T=I,z=!z),
O===1?q===1?(U[P]=z?W:T,U[V]=1,U):(U[V]=q*v(T,q-1),W<.5?x=z?-t(q*s(-W)):i(q*s(-W)):x=z?-(v(T,q)-1):v(T,q),B||(x/=q),U[P]=x,U):(f(q,O)<=1?(T>.5&&(I=O,O=q,q=I,I=W,
W=T,T=I,z=!z),c(q,O)<=1?q>=f(.2,O)||v(T,q)<=.9?z?(j=-(B?1:l(q,O)),z=!1,j=-S(q,O,T,j,B,U,W)):j=S(q,O,T,0,B,U,W):(I=O,O=q,q=I,I=W,W=T,T=I,z=!z,W>=.3?z?(j=-(B?1:l(
q,O)),z=!1,j=-S(q,O,T,j,B,U,W)):j=S(q,O,T,0,B,U,W):(B?M=1:M=_(q+O,q,20),j=A(q,O,T,W,20,B,U),z?(j-=B?1:l(q,O),z=!1,j=-b(q+20,O,T,W,j,M,B)):j=b(q+20,O,T,W,j,M,B))):
O<=1||T<.1&&v(O*T,q)<=.7?z?(j=-(B?1:l(q,O)),z=!1,j=-S(q,O,T,j,B,U,W)):j=S(q,O,T,0,B,U,W):(I=O,O=q,q=I,I=W,W=T,T=I,z=!z,W>=.3?z?(j=-(B?1:l(q,O)),z=!1,j=-S(q,O,T,
j,B,U,W)):j=S(q,O,T,0,B,U,W):q>=15?z?(j=-(B?1:l(q,O)),z=!1,j=-b(q,O,T,W,j,1,B)):j=b(q,O,T,W,0,1,B):(B?M=1:M=_(q+O,q,20),j=A(q,O,T,W,20,B,U),z?(j-=B?1:l(q,O),z=!1,
j=-b(q+20,O,T,W,j,M,B)):j=b(q+20,O,T,W,j,M,B)))):(q<O?ue=q-(q+O)*T:ue=(q+O)*W-O,ue<0&&(I=O,O=q,q=I,I=W,W=T,T=I,z=!z),O<40?n(q)===q&&n(O)===O&&q<p-100?(R=q-1,G=O+
R,j=D(G,R,T,W),B||(j*=l(q,O))):O*T<=.7?z?(j=-(B?1:l(q,O)),z=!1,j=-S(q,O,T,j,B,U,W)):j=S(q,O,T,0,B,U,W):q>15?(G=n(O),G===O&&(G-=1),$=O-G,B?M=1:M=_(q+$,$,G),j=A($,
q,W,T,G,B),j=b(q,$,T,W,j,1,B),j/=M):B?(G=n(O),$=O-G,$<=0&&(G-=1,$+=1),j=A($,q,W,T,G,B),j+=A(q,$,T,W,20,B),z&&(j-=1),j=b(q+20,$,T,W,j,1,B),z&&(j=-j,z=!1)):j=k(q,
O,T,W,B,U):j=k(q,O,T,W,B,U)),U[V]<0&&(U[V]=E(q,O,T,W,!0)),C=W*T,U[V]!==0&&(m*C<U[V]?U[V]=m/2:U[V]/=C),U[P]=z?(B?1:l(q,O))-j:j,U))}a(L,"ibetaImp"),e.exports=L}}),
y6=w({"node_modules/@stdlib/math-base-special-kernel-betainc/lib/main.js"(u,e){"use strict";var r=Qn();function t(n,s,o,l,d){return r(n,s,o,l,d,[0,0],1,0)}a(t,"\
kernelBetainc"),e.exports=t}}),Zn=w({"node_modules/@stdlib/math-base-special-kernel-betainc/lib/index.js"(u,e){"use strict";var r=cu(),t=y6(),n=Qn();r(t,"assign",
n),e.exports=t}}),b6=w({"node_modules/@stdlib/math-base-special-betainc/lib/main.js"(u,e){"use strict";var r=Zn().assign;function t(n,s,o,l,d){var i=[0,0];return l=
l!==!1,d=d===!0,r(n,s,o,l,d,i,1,0),i[0]}a(t,"betainc"),e.exports=t}}),rr=w({"node_modules/@stdlib/math-base-special-betainc/lib/index.js"(u,e){"use strict";var r=b6();
e.exports=r}}),_6=w({"node_modules/@stdlib/math-base-special-erfcinv/lib/rational_p1q1.js"(u,e){"use strict";function r(t){var n,s,o;return t===0?-.0005087819496582806:
(t<0?n=-t:n=t,n<=1?(s=-.0005087819496582806+t*(-.008368748197417368+t*(.03348066254097446+t*(-.012692614766297404+t*(-.03656379714117627+t*(.02198786811111689+t*
(.008226878746769157+t*(-.005387729650712429+t*(0+t*0)))))))),o=1+t*(-.9700050433032906+t*(-1.5657455823417585+t*(1.5622155839842302+t*(.662328840472003+t*(-.7122890234154284+
t*(-.05273963823400997+t*(.07952836873415717+t*(-.0023339375937419+t*.0008862163904564247))))))))):(t=1/t,s=0+t*(0+t*(-.005387729650712429+t*(.008226878746769157+
t*(.02198786811111689+t*(-.03656379714117627+t*(-.012692614766297404+t*(.03348066254097446+t*(-.008368748197417368+t*-.0005087819496582806)))))))),o=.0008862163904564247+
t*(-.0023339375937419+t*(.07952836873415717+t*(-.05273963823400997+t*(-.7122890234154284+t*(.662328840472003+t*(1.5622155839842302+t*(-1.5657455823417585+t*(-.9700050433032906+
t*1))))))))),s/o)}a(r,"evalrational"),e.exports=r}}),E6=w({"node_modules/@stdlib/math-base-special-erfcinv/lib/rational_p2q2.js"(u,e){"use strict";function r(t){
var n,s,o;return t===0?-.20243350835593876:(t<0?n=-t:n=t,n<=1?(s=-.20243350835593876+t*(.10526468069939171+t*(8.3705032834312+t*(17.644729840837403+t*(-18.851064805871424+
t*(-44.6382324441787+t*(17.445385985570866+t*(21.12946554483405+t*-3.6719225470772936))))))),o=1+t*(6.242641248542475+t*(3.971343795334387+t*(-28.66081804998+t*
(-20.14326346804852+t*(48.560921310873994+t*(10.826866735546016+t*(-22.643693341313973+t*1.7211476576120028)))))))):(t=1/t,s=-3.6719225470772936+t*(21.12946554483405+
t*(17.445385985570866+t*(-44.6382324441787+t*(-18.851064805871424+t*(17.644729840837403+t*(8.3705032834312+t*(.10526468069939171+t*-.20243350835593876))))))),o=
1.7211476576120028+t*(-22.643693341313973+t*(10.826866735546016+t*(48.560921310873994+t*(-20.14326346804852+t*(-28.66081804998+t*(3.971343795334387+t*(6.242641248542475+
t*1)))))))),s/o)}a(r,"evalrational"),e.exports=r}}),A6=w({"node_modules/@stdlib/math-base-special-erfcinv/lib/rational_p3q3.js"(u,e){"use strict";function r(t){
var n,s,o;return t===0?-.1311027816799519:(t<0?n=-t:n=t,n<=1?(s=-.1311027816799519+t*(-.16379404719331705+t*(.11703015634199525+t*(.38707973897260434+t*(.3377855389120359+
t*(.14286953440815717+t*(.029015791000532906+t*(.0021455899538880526+t*(-6794655751811263e-22+t*(28522533178221704e-24+t*-681149956853777e-24))))))))),o=1+t*(3.4662540724256723+
t*(5.381683457070069+t*(4.778465929458438+t*(2.5930192162362027+t*(.848854343457902+t*(.15226433829533179+t*(.011059242293464892+t*(0+t*(0+t*0)))))))))):(t=1/t,
s=-681149956853777e-24+t*(28522533178221704e-24+t*(-6794655751811263e-22+t*(.0021455899538880526+t*(.029015791000532906+t*(.14286953440815717+t*(.3377855389120359+
t*(.38707973897260434+t*(.11703015634199525+t*(-.16379404719331705+t*-.1311027816799519))))))))),o=0+t*(0+t*(0+t*(.011059242293464892+t*(.15226433829533179+t*(.848854343457902+
t*(2.5930192162362027+t*(4.778465929458438+t*(5.381683457070069+t*(3.4662540724256723+t*1)))))))))),s/o)}a(r,"evalrational"),e.exports=r}}),D6=w({"node_modules/\
@stdlib/math-base-special-erfcinv/lib/rational_p4q4.js"(u,e){"use strict";function r(t){var n,s,o;return t===0?-.0350353787183178:(t<0?n=-t:n=t,n<=1?(s=-.0350353787183178+
t*(-.0022242652921344794+t*(.018557330651423107+t*(.009508047013259196+t*(.0018712349281955923+t*(.00015754461742496055+t*(460469890584318e-20+t*(-2304047769118826e-25+
t*26633922742578204e-28))))))),o=1+t*(1.3653349817554064+t*(.7620591645536234+t*(.22009110576413124+t*(.03415891436709477+t*(.00263861676657016+t*(7646752923027944e-20+
t*(0+t*0)))))))):(t=1/t,s=26633922742578204e-28+t*(-2304047769118826e-25+t*(460469890584318e-20+t*(.00015754461742496055+t*(.0018712349281955923+t*(.009508047013259196+
t*(.018557330651423107+t*(-.0022242652921344794+t*-.0350353787183178))))))),o=0+t*(0+t*(7646752923027944e-20+t*(.00263861676657016+t*(.03415891436709477+t*(.22009110576413124+
t*(.7620591645536234+t*(1.3653349817554064+t*1)))))))),s/o)}a(r,"evalrational"),e.exports=r}}),w6=w({"node_modules/@stdlib/math-base-special-erfcinv/lib/rationa\
l_p5q5.js"(u,e){"use strict";function r(t){var n,s,o;return t===0?-.016743100507663373:(t<0?n=-t:n=t,n<=1?(s=-.016743100507663373+t*(-.0011295143874558028+t*(.001056288621524929+
t*(.00020938631748758808+t*(14962478375834237e-21+t*(44969678992770644e-23+t*(4625961635228786e-24+t*(-2811287356288318e-29+t*9905570997331033e-32))))))),o=1+t*
(.5914293448864175+t*(.1381518657490833+t*(.016074608709367652+t*(.0009640118070051656+t*(27533547476472603e-21+t*(282243172016108e-21+t*(0+t*0)))))))):(t=1/t,s=
9905570997331033e-32+t*(-2811287356288318e-29+t*(4625961635228786e-24+t*(44969678992770644e-23+t*(14962478375834237e-21+t*(.00020938631748758808+t*(.001056288621524929+
t*(-.0011295143874558028+t*-.016743100507663373))))))),o=0+t*(0+t*(282243172016108e-21+t*(27533547476472603e-21+t*(.0009640118070051656+t*(.016074608709367652+t*
(.1381518657490833+t*(.5914293448864175+t*1)))))))),s/o)}a(r,"evalrational"),e.exports=r}}),C6=w({"node_modules/@stdlib/math-base-special-erfcinv/lib/main.js"(u,e){
"use strict";var r=fe(),t=Oe(),n=Se(),s=Ne(),o=eu(),l=_6(),d=E6(),i=A6(),v=D6(),c=w6(),f=.08913147449493408,m=2.249481201171875,h=.807220458984375,p=.9399557113647461,
y=.9836282730102539;function g(b){var _,E,k,D,A;return r(b)?NaN:b===0?s:b===2?o:b===1?0:b>2||b<0?NaN:(b>1?(_=-1,k=2-b):(_=1,k=b),b=1-k,b<=.5?(D=b*(b+10),A=l(b),
_*(D*f+D*A)):k>=.25?(D=t(-2*n(k)),k-=.25,A=d(k),_*(D/(m+A))):(k=t(-n(k)),k<3?(E=k-1.125,A=i(E),_*(h*k+A*k)):k<6?(E=k-3,A=v(E),_*(p*k+A*k)):(E=k-6,A=c(E),_*(y*k+
A*k))))}a(g,"erfcinv"),e.exports=g}}),ar=w({"node_modules/@stdlib/math-base-special-erfcinv/lib/index.js"(u,e){"use strict";var r=C6();e.exports=r}}),k6=w({"nod\
e_modules/@stdlib/math-base-special-acos/lib/main.js"(u,e){"use strict";var r=fe(),t=V0(),n=Oe(),s=jn(),o=6123233995736766e-32;function l(d){var i;return r(d)?NaN:
d<-1||d>1?NaN:d>.5?2*t(n(.5-.5*d)):(i=s-t(d),i+=o,i+=s,i)}a(l,"acos"),e.exports=l}}),F6=w({"node_modules/@stdlib/math-base-special-acos/lib/index.js"(u,e){"use \
strict";var r=k6();e.exports=r}}),Q0=w({"node_modules/@stdlib/constants-float64-sqrt-two/lib/index.js"(u,e){"use strict";var r=1.4142135623730951;e.exports=r}}),
I6=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co14.js"(u,e){"use strict";function r(t){return t===0?.16666666666666666:.16666666666666666+
t*.16666666666666666}a(r,"evalpoly"),e.exports=r}}),S6=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co15.js"(u,e){"use strict";function r(t){
return t===0?.058333333333333334:.058333333333333334+t*(.06666666666666667+t*.008333333333333333)}a(r,"evalpoly"),e.exports=r}}),j6=w({"node_modules/@stdlib/mat\
h-base-special-kernel-betaincinv/lib/polyval_co16.js"(u,e){"use strict";function r(t){return t===0?.0251984126984127:.0251984126984127+t*(.026785714285714284+t*
(.0017857142857142857+t*.0001984126984126984))}a(r,"evalpoly"),e.exports=r}}),B6=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co17.j\
s"(u,e){"use strict";function r(t){return t===0?.012039792768959435:.012039792768959435+t*(.010559964726631394+t*(-.0011078042328042327+t*(.0003747795414462081+
t*27557319223985893e-22)))}a(r,"evalpoly"),e.exports=r}}),N6=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co18.js"(u,e){"use strict";
function r(t){return t===0?.003837005972422639:.003837005972422639+t*(.00610392115600449+t*(-.0016095979637646305+t*(.0005945867404200738+t*(-6270542728876062e-20+
t*2505210838544172e-23))))}a(r,"evalpoly"),e.exports=r}}),O6=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co19.js"(u,e){"use strict";
function r(t){return t===0?.0032177478835464946:.0032177478835464946+t*(.0010898206731540065+t*(-.0012579159844784845+t*(.0006908420797309686+t*(-.00016376804137220805+
t*(154012654012654e-19+t*16059043836821613e-26)))))}a(r,"evalpoly"),e.exports=r}}),$6=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_c\
o20.js"(u,e){"use strict";function r(t){return t===0?.001743826229834001:.001743826229834001+t*(3353097688001788e-20+t*(-.0007624513544032393+t*(.0006451304695145635+
t*(-.000249472580470431+t*(49255746366361444e-21+t*(-39851014346715405e-22+t*7647163731819816e-28))))))}a(r,"evalpoly"),e.exports=r}}),P6=w({"node_modules/@stdl\
ib/math-base-special-kernel-betaincinv/lib/polyval_co21.js"(u,e){"use strict";function r(t){return t===0?.0009647274732138864:.0009647274732138864+t*(-.0003110108632631878+
t*(-.00036307660358786886+t*(.0005140660578834113+t*(-.00029133414466938067+t*(9086710793521991e-20+t*(-15303004486655377e-21+t*(10914179173496788e-22+t*28114572543455206e-31)))))))}
a(r,"evalpoly"),e.exports=r}}),q6=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co22.js"(u,e){"use strict";function r(t){return t===0?
.0005422926281312969:.0005422926281312969+t*(-.0003694266780000966+t*(-.00010230378073700413+t*(.00035764655430568635+t*(-.00028690924218514614+t*(.00012645437628698076+
t*(-33202652391372056e-21+t*(4890304529197534e-21+t*(-3123956959982987e-22+t*822063524662433e-32))))))))}a(r,"evalpoly"),e.exports=r}}),T6=w({"node_modules/@std\
lib/math-base-special-kernel-betaincinv/lib/inverse_students_t_body_series.js"(u,e){"use strict";var r=J0(),t=xu(),n=Oe(),s=Ju(),o=I6(),l=S6(),d=j6(),i=B6(),v=N6(),
c=O6(),f=$6(),m=P6(),h=q6(),p=0,y=[1,0,0,0,0,0,0,0,0,0];function g(b,_){var E,k;return k=r(b/2,.5)*n(b*s)*(_-.5),E=1/b,y[1]=o(E),y[2]=l(E),y[3]=d(E),y[4]=i(E),y[5]=
v(E),y[6]=c(E),y[7]=f(E),y[8]=m(E),y[9]=h(E),p+k*t(y,k*k)}a(g,"inverseStudentsTBodySeries"),e.exports=g}}),L6=w({"node_modules/@stdlib/math-base-special-kernel-\
betaincinv/lib/inverse_students_t_tail_series.js"(u,e){"use strict";var r=J0(),t=xu(),n=Oe(),s=Re(),o=Ju(),l=[0,0,0,0,0,0,0];function d(i,v){var c,f,m,h,p,y,g,b;
return b=r(i/2,.5)*n(i*o)*v,h=i+2,p=i+4,y=i+6,l[0]=1,l[1]=-(i+1)/(2*h),h*=i+2,l[2]=-i*(i+1)*(i+3)/(8*h*p),h*=i+2,l[3]=-i*(i+1)*(i+5)*((3*i+7)*i-2)/(48*h*p*y),h*=
i+2,p*=i+4,l[4]=-i*(i+1)*(i+7)*(((((15*i+154)*i+465)*i+286)*i-336)*i+64)/(384*h*p*y*(i+8)),h*=i+2,l[5]=-i*(i+1)*(i+3)*(i+9)*((((((35*i+452)*i+1573)*i+600)*i-2020)*
i+928)*i-128)/(1280*h*p*y*(i+8)*(i+10)),h*=i+2,p*=i+4,y*=i+6,l[6]=-i*(i+1)*(i+11)*(((((((((((945*i+31506)*i+425858)*i+2980236)*i+11266745)*i+20675018)*i+7747124)*
i-22574632)*i-8565600)*i+18108416)*i-7099392)*i+884736)/(46080*h*p*y*(i+8)*(i+10)*(i+12)),g=n(i),m=s(g*b,1/i),f=m*m,c=t(l,f),c*=g,c/=m,-c}a(d,"inverseStudentsTT\
ailSeries"),e.exports=d}}),R6=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/inverse_students_t_hill.js"(u,e){"use strict";var r=ar(),t=jt(),n=Oe(),
s=Re(),o=W0(),l=Q0();function d(i,v){var c,f,m,h,p,y,g;return i>1e20?-r(2*v)*l:(c=1/(i-.5),f=48/(c*c),m=((20700*c/f-98)*c-16)*c+96.36,h=((94.5/(f+m)-3)/f+1)*n(c*
o)*i,g=s(h*2*v,2/i),g>.05+c?(y=-r(2*v)*l,g=y*y,i<5&&(m+=.3*(i-4.5)*(y+.6)),m+=(((.05*h*y-5)*y-7)*y-2)*y+f,g=(((((.4*g+6.3)*g+36)*g+94.5)/m-g-3)/f+1)*y,g=t(c*g*g)):
g=((1/(((i+6)/(i*g)-.089*h-.822)*(i+2)*3)+.5/(i+4))*g-1)*(i+1)/(i+2)+1/g,p=n(i*g),-p)}a(d,"inverseStudentsTHill"),e.exports=d}}),M6=w({"node_modules/@stdlib/mat\
h-base-special-kernel-betaincinv/lib/inverse_students_t.js"(u,e){"use strict";var r=ar(),t=ru(),n=Nt(),s=zn(),o=F6(),l=Oe(),d=we(),i=Y0(),v=Re(),c=er(),f=Q0(),m=Ju(),
h=T6(),p=L6(),y=R6(),g=268435456,b=1/3,_=106/3,E=.8549879733383485;function k(D,A,S){var N,L,T,q,O,B,z,U,Q,Y,ue,M,j,$,C,I;if(O=0,A>S?(z=S,S=A,A=z,q=!0):q=!1,t(D)===
D&&D<20)switch(L=n(1,_),t(D)){case 1:A===.5?O=0:O=-i(m*A)/c(m*A);break;case 2:O=(2*A-1)/l(2*A*S);break;case 4:B=4*A*S,T=l(B),j=4*i(o(T)/3)/T,$=l(j-4),O=A-.5<0?-$:
$;break;case 6:if(A<1e-150)return(q?-1:1)*y(D,A);C=4*(A-A*A),I=v(C,b),M=6*(1+E*(1/I-1));do Q=M*M,Y=Q*Q,ue=M*Y,U=M,M=2*(8*C*ue-270*Q+2187)/(5*(4*C*Y-216*M-243));while(d(
(M-U)/M)>L);M=l(M-D),O=A-.5<0?-M:M;break;default:D>g?O=r(2*A)*f:D<3?(N=.2742-D*.0242143,A>N?O=h(D,A):O=p(D,A)):(N=n(1,s(D/-.654)),A>N?O=y(D,A):O=p(D,A))}else D>
g?O=-r(2*A)*f:D<3?(N=.2742-D*.0242143,A>N?O=h(D,A):O=p(D,A)):(N=n(1,s(D/-.654)),A>N?O=y(D,A):O=p(D,A));return q?-O:O}a(k,"inverseStudentsT"),e.exports=k}}),z6=w(
{"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/find_ibeta_inv_from_t_dist.js"(u,e){"use strict";var r=M6();function t(n,s,o){var l,d,i,v;return d=
s/2,i=1-d,l=n*2,v=r(l,d,i),o&&(o.value=v*v/(l+v*v)),l/(l+v*v)}a(t,"findIBetaInvFromTDist"),e.exports=t}}),U6=w({"node_modules/@stdlib/math-base-special-kernel-b\
etaincinv/lib/temme1.js"(u,e){"use strict";var r=xu(),t=ar(),n=Oe(),s=qe(),o=Q0(),l=[0,0,0,0,0,0,0],d=[0,0,0,0];function i(v,c,f){var m,h,p,y,g,b,_;return m=t(2*
f),m/=-n(v/2),d[0]=m,b=c-v,y=b*b,g=y*b,l[0]=-b*o/2,l[1]=(1-2*b)/8,l[2]=-(b*o/48),l[3]=-1/192,l[4]=-b*o/3840,l[5]=0,l[6]=0,d[1]=r(l,m),l[0]=b*o*(3*b-2)/12,l[1]=(20*
y-12*b+1)/128,l[2]=b*o*(20*b-1)/960,l[3]=(16*y+30*b-15)/4608,l[4]=b*o*(21*b+32)/53760,l[5]=(-(32*y)+63)/368640,l[6]=-b*o*(120*b+17)/25804480,d[2]=r(l,m),l[0]=b*
o*(-75*y+80*b-16)/480,l[1]=(-1080*g+868*y-90*b-45)/9216,l[2]=b*o*(-1190*y+84*b+373)/53760,l[3]=(-2240*g-2508*y+2100*b-165)/368640,l[4]=0,l[5]=0,l[6]=0,d[3]=r(l,
m),p=r(d,1/v),h=p*p,_=-s(-h/2),h===0?.5:(1+p*n((1+_)/h))/2}a(i,"temme1"),e.exports=i}}),ei=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/root\
_finder.js"(u,e){"use strict";var r=Se(),t=ct(),n=t/4;function s(o,l){return d;function d(i){var v,c,f;return f=1-i,f===0?[-n,-n]:i===0?[-n,-n]:(c=r(i)+l*r(f)+o,
v=1/i-l/f,[c,v])}}a(s,"temmeRootFinder"),e.exports=s}}),K6=w({"node_modules/@stdlib/math-base-special-signum/lib/main.js"(u,e){"use strict";var r=fe();function t(n){
return n===0||r(n)?n:n<0?-1:1}a(t,"signum"),e.exports=t}}),xr=w({"node_modules/@stdlib/math-base-special-signum/lib/index.js"(u,e){"use strict";var r=K6();e.exports=
r}}),ui=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/newton_raphson.js"(u,e){"use strict";var r=xr(),t=we(),n=Nt(),s=ct();function o(l,d,i,v,c,f){
var m,h,p,y,g,b,_,E,k,D;k=0,m=0,g=d,y=n(1,1-c),_=s,h=s,p=s,b=f;do{if(m=k,p=h,h=_,E=l(g),k=E[0],D=E[1],b-=1,k===0)break;if(D===0?(m===0&&(g===i?d=v:d=i,m=l(d),_=
d-g),r(m)*r(k)<0?_<0?_=(g-i)/2:_=(g-v)/2:_<0?_=(g-v)/2:_=(g-i)/2):_=k/D,t(_*2)>t(p)&&(_=_>0?(g-i)/2:(g-v)/2),d=g,g-=_,g<=i){if(_=.5*(d-i),g=d-_,g===i||g===v)break}else if(g>=
v&&(_=.5*(d-v),g=d-_,g===i||g===v))break;_>0?v=d:i=d}while(b&&t(g*y)<t(_));return g}a(o,"newtonRaphsonIterate"),e.exports=o}}),V6=w({"node_modules/@stdlib/math-\
base-special-kernel-betaincinv/lib/polyval_co1.js"(u,e){"use strict";function r(t){return t===0?-1:-1+t*(-5+t*5)}a(r,"evalpoly"),e.exports=r}}),H6=w({"node_modu\
les/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co2.js"(u,e){"use strict";function r(t){return t===0?1:1+t*(21+t*(-69+t*46))}a(r,"evalpoly"),e.exports=
r}}),G6=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co3.js"(u,e){"use strict";function r(t){return t===0?7:7+t*(-2+t*(33+t*(-62+t*31)))}
a(r,"evalpoly"),e.exports=r}}),x6=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co4.js"(u,e){"use strict";function r(t){return t===0?
25:25+t*(-52+t*(-17+t*(88+t*(-115+t*46))))}a(r,"evalpoly"),e.exports=r}}),W6=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co5.js"(u,e){
"use strict";function r(t){return t===0?7:7+t*(12+t*(-78+t*52))}a(r,"evalpoly"),e.exports=r}}),J6=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/l\
ib/polyval_co6.js"(u,e){"use strict";function r(t){return t===0?-7:-7+t*(2+t*(183+t*(-370+t*185)))}a(r,"evalpoly"),e.exports=r}}),Y6=w({"node_modules/@stdlib/ma\
th-base-special-kernel-betaincinv/lib/polyval_co7.js"(u,e){"use strict";function r(t){return t===0?-533:-533+t*(776+t*(-1835+t*(10240+t*(-13525+t*5410))))}a(r,"\
evalpoly"),e.exports=r}}),X6=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co8.js"(u,e){"use strict";function r(t){return t===0?-1579:
-1579+t*(3747+t*(-3372+t*(-15821+t*(45588+t*(-45213+t*15071)))))}a(r,"evalpoly"),e.exports=r}}),Q6=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/\
lib/polyval_co9.js"(u,e){"use strict";function r(t){return t===0?449:449+t*(-1259+t*(-769+t*(6686+t*(-9260+t*3704))))}a(r,"evalpoly"),e.exports=r}}),Z6=w({"node\
_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co10.js"(u,e){"use strict";function r(t){return t===0?63149:63149+t*(-151557+t*(140052+t*(-727469+
t*(2239932+t*(-2251437+t*750479)))))}a(r,"evalpoly"),e.exports=r}}),e2=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co11.js"(u,e){"u\
se strict";function r(t){return t===0?29233:29233+t*(-78755+t*(105222+t*(146879+t*(-1602610+t*(3195183+t*(-2554139+t*729754))))))}a(r,"evalpoly"),e.exports=r}}),
u2=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co12.js"(u,e){"use strict";function r(t){return t===0?1:1+t*(-13+t*13)}a(r,"evalpoly"),
e.exports=r}}),t2=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co13.js"(u,e){"use strict";function r(t){return t===0?1:1+t*(21+t*(-69+
t*46))}a(r,"evalpoly"),e.exports=r}}),r2=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/temme2.js"(u,e){"use strict";var r=xu(),t=ar(),n=we(),
s=qe(),o=Se(),l=Oe(),d=er(),i=Y0(),v=ei(),c=ui(),f=V6(),m=H6(),h=G6(),p=x6(),y=W6(),g=J6(),b=Y6(),_=X6(),E=Q6(),k=Z6(),D=e2(),A=u2(),S=t2(),N=[0,0,0,0,0,0],L=[0,
0,0,0];function T(q,O,B){var z,U,Q,Y,ue,M,j,$,C,I,P,V,R,G,x,W,Z,H,J,X;return ue=t(2*q)/-l(O/2),H=d(B),Z=i(B),L[0]=ue,x=H*H,W=Z*Z,R=H*Z,V=R*R,P=V*R,I=V*V,C=V*P,$=
P*P,j=I*P,N[0]=(2*x-1)/(3*R),N[1]=-f(x)/(36*V),N[2]=m(x)/(1620*P),N[3]=h(x)/(6480*I),N[4]=p(x)/(90720*C),N[5]=0,L[1]=r(N,ue),N[0]=-y(x)/(405*P),N[1]=g(x)/(2592*
I),N[2]=-b(x)/(204120*C),N[3]=-_(x)/(2099520*$),N[4]=0,N[5]=0,L[2]=r(N,ue),N[0]=E(x)/(102060*C),N[1]=-k(x)/(20995200*$),N[2]=D(x)/(36741600*j),N[3]=0,N[4]=0,N[5]=
0,L[3]=r(N,ue),M=r(L,1/O),Q=Z/H,Q*=Q,G=-(M*M)/(2*x)+o(x)+W*o(W)/x,n(M)<.7?(N[0]=x,N[1]=R,N[2]=(1-2*x)/3,N[3]=A(x)/(36*R),N[4]=S(x)/(270*V),N[5]=0,X=r(N,M)):(J=s(
G),N[0]=J,N[1]=Q,N[2]=0,N[3]=3*Q*(3*Q+1)/6,N[4]=4*Q*(4*Q+1)*(4*Q+2)/24,N[5]=5*Q*(5*Q+1)*(5*Q+2)*(5*Q+3)/120,X=r(N,J),(X-x)*M<0&&(X=1-X)),M<0?(U=0,z=x):(U=x,z=1),
(X<U||X>z)&&(X=(U+z)/2),Y=v(-G,Q),X=c(Y,X,U,z,32,100),X}a(T,"temme2"),e.exports=T}}),a2=w({"node_modules/ms/index.js"(u,e){var r=1e3,t=r*60,n=t*60,s=n*24,o=s*365.25;
e.exports=function(c,f){f=f||{};var m=typeof c;if(m==="string"&&c.length>0)return l(c);if(m==="number"&&isNaN(c)===!1)return f.long?i(c):d(c);throw new Error("v\
al is not a non-empty string or a valid number. val="+JSON.stringify(c))};function l(c){if(c=String(c),!(c.length>100)){var f=/^((?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|years?|yrs?|y)?$/i.
exec(c);if(f){var m=parseFloat(f[1]),h=(f[2]||"ms").toLowerCase();switch(h){case"years":case"year":case"yrs":case"yr":case"y":return m*o;case"days":case"day":case"\
d":return m*s;case"hours":case"hour":case"hrs":case"hr":case"h":return m*n;case"minutes":case"minute":case"mins":case"min":case"m":return m*t;case"seconds":case"\
second":case"secs":case"sec":case"s":return m*r;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return m;default:return}}}}a(l,"parse2");function d(c){
return c>=s?Math.round(c/s)+"d":c>=n?Math.round(c/n)+"h":c>=t?Math.round(c/t)+"m":c>=r?Math.round(c/r)+"s":c+"ms"}a(d,"fmtShort");function i(c){return v(c,s,"da\
y")||v(c,n,"hour")||v(c,t,"minute")||v(c,r,"second")||c+" ms"}a(i,"fmtLong");function v(c,f,m){if(!(c<f))return c<f*1.5?Math.floor(c/f)+" "+m:Math.ceil(c/f)+" "+
m+"s"}a(v,"plural")}}),ti=w({"node_modules/debug/src/debug.js"(u,e){u=e.exports=n.debug=n.default=n,u.coerce=d,u.disable=o,u.enable=s,u.enabled=l,u.humanize=a2(),
u.names=[],u.skips=[],u.formatters={};var r;function t(i){var v=0,c;for(c in i)v=(v<<5)-v+i.charCodeAt(c),v|=0;return u.colors[Math.abs(v)%u.colors.length]}a(t,
"selectColor");function n(i){function v(){if(v.enabled){var c=v,f=+new Date,m=f-(r||f);c.diff=m,c.prev=r,c.curr=f,r=f;for(var h=new Array(arguments.length),p=0;p<
h.length;p++)h[p]=arguments[p];h[0]=u.coerce(h[0]),typeof h[0]!="string"&&h.unshift("%O");var y=0;h[0]=h[0].replace(/%([a-zA-Z%])/g,function(b,_){if(b==="%%")return b;
y++;var E=u.formatters[_];if(typeof E=="function"){var k=h[y];b=E.call(c,k),h.splice(y,1),y--}return b}),u.formatArgs.call(c,h);var g=v.log||u.log||console.log.
bind(console);g.apply(c,h)}}return a(v,"debug"),v.namespace=i,v.enabled=u.enabled(i),v.useColors=u.useColors(),v.color=t(i),typeof u.init=="function"&&u.init(v),
v}a(n,"createDebug");function s(i){u.save(i),u.names=[],u.skips=[];for(var v=(typeof i=="string"?i:"").split(/[\s,]+/),c=v.length,f=0;f<c;f++)v[f]&&(i=v[f].replace(
/\*/g,".*?"),i[0]==="-"?u.skips.push(new RegExp("^"+i.substr(1)+"$")):u.names.push(new RegExp("^"+i+"$")))}a(s,"enable");function o(){u.enable("")}a(o,"disable");
function l(i){var v,c;for(v=0,c=u.skips.length;v<c;v++)if(u.skips[v].test(i))return!1;for(v=0,c=u.names.length;v<c;v++)if(u.names[v].test(i))return!0;return!1}a(
l,"enabled");function d(i){return i instanceof Error?i.stack||i.message:i}a(d,"coerce")}}),n2=w({"node_modules/debug/src/browser.js"(u,e){u=e.exports=ti(),u.log=
n,u.formatArgs=t,u.save=s,u.load=o,u.useColors=r,u.storage=typeof chrome<"u"&&typeof chrome.storage<"u"?chrome.storage.local:l(),u.colors=["lightseagreen","fore\
stgreen","goldenrod","dodgerblue","darkorchid","crimson"];function r(){return typeof window<"u"&&window.process&&window.process.type==="renderer"?!0:typeof document<
"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<"u"&&window.console&&(window.console.
firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)&&
parseInt(RegExp.$1,10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}a(r,"useColors"),u.formatters.
j=function(d){try{return JSON.stringify(d)}catch(i){return"[UnexpectedJSONParseError]: "+i.message}};function t(d){var i=this.useColors;if(d[0]=(i?"%c":"")+this.
namespace+(i?" %c":" ")+d[0]+(i?"%c ":" ")+"+"+u.humanize(this.diff),!!i){var v="color: "+this.color;d.splice(1,0,v,"color: inherit");var c=0,f=0;d[0].replace(/%[a-zA-Z%]/g,
function(m){m!=="%%"&&(c++,m==="%c"&&(f=c))}),d.splice(f,0,v)}}a(t,"formatArgs");function n(){return typeof console=="object"&&console.log&&Function.prototype.apply.
call(console.log,console,arguments)}a(n,"log");function s(d){try{d==null?u.storage.removeItem("debug"):u.storage.debug=d}catch{}}a(s,"save");function o(){var d;
try{d=u.storage.debug}catch{}return!d&&typeof process<"u"&&"env"in process&&(d=process.env.DEBUG),d}a(o,"load"),u.enable(o());function l(){try{return window.localStorage}catch{}}
a(l,"localstorage")}}),i2=w({"node_modules/debug/src/node.js"(u,e){var r=Ke("tty"),t=Ke("util");u=e.exports=ti(),u.init=f,u.log=d,u.formatArgs=l,u.save=i,u.load=
v,u.useColors=o,u.colors=[6,2,3,4,5,1],u.inspectOpts=Object.keys(process.env).filter(function(m){return/^debug_/i.test(m)}).reduce(function(m,h){var p=h.substring(
6).toLowerCase().replace(/_([a-z])/g,function(g,b){return b.toUpperCase()}),y=process.env[h];return/^(yes|on|true|enabled)$/i.test(y)?y=!0:/^(no|off|false|disabled)$/i.
test(y)?y=!1:y==="null"?y=null:y=Number(y),m[p]=y,m},{});var n=parseInt(process.env.DEBUG_FD,10)||2;n!==1&&n!==2&&t.deprecate(function(){},"except for stderr(2)\
 and stdout(1), any other usage of DEBUG_FD is deprecated. Override debug.log if you want to use a different log function (https://git.io/debug_fd)")();var s=n===
1?process.stdout:n===2?process.stderr:c(n);function o(){return"colors"in u.inspectOpts?!!u.inspectOpts.colors:r.isatty(n)}a(o,"useColors"),u.formatters.o=function(m){
return this.inspectOpts.colors=this.useColors,t.inspect(m,this.inspectOpts).split(`
`).map(function(h){return h.trim()}).join(" ")},u.formatters.O=function(m){return this.inspectOpts.colors=this.useColors,t.inspect(m,this.inspectOpts)};function l(m){
var h=this.namespace,p=this.useColors;if(p){var y=this.color,g="  \x1B[3"+y+";1m"+h+" \x1B[0m";m[0]=g+m[0].split(`
`).join(`
`+g),m.push("\x1B[3"+y+"m+"+u.humanize(this.diff)+"\x1B[0m")}else m[0]=new Date().toUTCString()+" "+h+" "+m[0]}a(l,"formatArgs");function d(){return s.write(t.format.
apply(t,arguments)+`
`)}a(d,"log");function i(m){m==null?delete process.env.DEBUG:process.env.DEBUG=m}a(i,"save");function v(){return process.env.DEBUG}a(v,"load");function c(m){var h,
p=process.binding("tty_wrap");switch(p.guessHandleType(m)){case"TTY":h=new r.WriteStream(m),h._type="tty",h._handle&&h._handle.unref&&h._handle.unref();break;case"\
FILE":var y=Ke("fs");h=new y.SyncWriteStream(m,{autoClose:!1}),h._type="fs";break;case"PIPE":case"TCP":var g=Ke("net");h=new g.Socket({fd:m,readable:!1,writable:!0}),
h.readable=!1,h.read=null,h._type="pipe",h._handle&&h._handle.unref&&h._handle.unref();break;default:throw new Error("Implement me. Unknown stream file type!")}
return h.fd=m,h._isStdio=!0,h}a(c,"createWritableStdioStream");function f(m){m.inspectOpts={};for(var h=Object.keys(u.inspectOpts),p=0;p<h.length;p++)m.inspectOpts[h[p]]=
u.inspectOpts[h[p]]}a(f,"init"),u.enable(v())}}),ri=w({"node_modules/debug/src/index.js"(u,e){typeof process<"u"&&process.type==="renderer"?e.exports=n2():e.exports=
i2()}}),Wr=w({"node_modules/@stdlib/constants-float32-max/lib/index.js"(u,e){"use strict";var r=34028234663852886e22;e.exports=r}}),s2=w({"node_modules/@stdlib/\
math-base-special-gammaincinv/lib/higher_newton.js"(u,e){"use strict";var r=ri(),t=Xn(),n=we(),s=qe(),o=Se(),l=Wr(),d=r("gammaincinv:higher_newton");function i(v,c,f,m,h,p,y,g){
var b,_,E,k,D,A,S,N,L,T,q,O,B,z;z=v,q=1,O=1,A=c*c,_=v;do{if(z=v,S=z*z,f===0){if(b=(1-c)*o(z)+z+p,b>o(l))return d("Warning: overflow problems in one or more step\
s of the computation. The initial approximation to the root is returned."),_;B=s(b)}else B=-y*z;g?(N=t(z,c,!0,!1),E=-B*(N-m)):(L=t(z,c,!0,!0),E=B*(L-h)),B=E,m>1e-120||
O>1?(k=.5*(z-c+1)/z,D=(2*S-4*z*c+4*z+2*A-3*c+1)/S,D/=6,v=z+B*(1+B*(k+B*D))):v=z+B,q=n(z/v-1),O+=1,z=v,z<0&&(z=_,O=100)}while(q>2e-14&&O<35);return(q>2e-14||O>99)&&
d("Warning: the number of iterations in the Newton method reached the upper limit N=35. The last value obtained for the root is given as output."),T=z||0,T}a(i,
"higherNewton"),e.exports=i}}),o2=w({"node_modules/@stdlib/math-base-special-gammaincinv/lib/polyval_ak1.js"(u,e){"use strict";function r(t){return t===0?0:0+t*
(1+t*(1+t*(1.5+t*(2.6666666666666665+t*(5.208333333333333+t*10.8)))))}a(r,"evalpoly"),e.exports=r}}),l2=w({"node_modules/@stdlib/math-base-special-gammaincinv/l\
ib/polyval_ak2.js"(u,e){"use strict";function r(t){return t===0?1:1+t*(1+t*(.3333333333333333+t*(.027777777777777776+t*(-.003703703703703704+t*(.0002314814814814815+
t*5878894767783657e-20)))))}a(r,"evalpoly"),e.exports=r}}),ai=w({"node_modules/@stdlib/math-base-special-gammaincinv/lib/lambdaeta.js"(u,e){"use strict";var r=we(),
t=qe(),n=Se(),s=xu(),o=o2(),l=l2(),d=1e-8,i=.08333333333333333,v=.008333333333333333,c=[1,0,0,0,0,0];function f(m){var h,p,y,g,b,_,E,k,D;if(D=m*m*.5,m===0?b=0:m<
-1?(k=t(-1-D),b=o(k)):m<1?(k=m,b=l(k)):(k=11+D,_=n(k),b=k+_,k=1/k,h=_*_,p=h*_,y=p*_,g=y*_,c[1]=(2-_)*.5,c[2]=(-9*_+6+2*h)/6,c[3]=-(3*p+36*_-22*h-12)*i,c[4]=(60+
350*h-300*_-125*p+12*y)/60,c[5]=-(-120-274*y+900*_-1700*h+1125*p+20*g)*v,b+=_*k*s(c,k)),k=1,m>-3.5&&m<-.03||m>.03&&m<40){k=1,E=b;do b=E*(D+n(E))/(E-1),k=r(E/b-1),
E=b;while(k>d)}return b}a(f,"lambdaeta"),e.exports=f}}),c2=w({"node_modules/@stdlib/constants-float64-ln-sqrt-two-pi/lib/index.js"(u,e){"use strict";var r=.9189385332046728;
e.exports=r}}),d2=w({"node_modules/@stdlib/math-base-special-gammaincinv/lib/chepolsum.js"(u,e){"use strict";var r=[1.9963790515900766,-.0017971032528832887,13129285796384672e-21,
-2340875228178749e-22,72291210671127e-22,-3280997607821e-22,19875070901e-21,-1509214183e-21,1375340084e-22,-145728923e-22,17532367e-22,-2351465e-22,346551e-22,-55471e-22,
9548e-22,-1748e-22,332e-22,-58e-22];function t(n,s){var o,l,d,i,v;l=0,d=0,o=s+s,v=n;do i=d,d=l,l=o*d-i+r[v],v-=1;while(v>=0);return(l-i)/2}a(t,"chepolsum"),e.exports=
t}}),f2=w({"node_modules/@stdlib/math-base-special-gammaincinv/lib/polyval_c.js"(u,e){"use strict";function r(t){return t===0?.025721014990011306:.025721014990011306+
t*(.08247596616699963+t*(-.0025328157302663564+t*(.0006099292666946337+t*(-.00033543297638406+t*.000250505279903))))}a(r,"evalpoly"),e.exports=r}}),m2=w({"node_\
modules/@stdlib/math-base-special-gammaincinv/lib/polyval_d.js"(u,e){"use strict";function r(t){return t===0?.08333333333333333:.08333333333333333+t*(-.002777777777777778+
t*(.0007936507936507937+t*-.0005952380952380953))}a(r,"evalpoly"),e.exports=r}}),v2=w({"node_modules/@stdlib/math-base-special-gammaincinv/lib/stirling.js"(u,e){
"use strict";var r=Pt(),t=Se(),n=c2(),s=Gr(),o=Wr(),l=d2(),d=f2(),i=m2(),v=.30865217988013566;function c(f){var m;return f<s?o:f<1?r(f+1)-(f+.5)*t(f)+f-n:f<2?r(
f)-(f-.5)*t(f)+f-n:f<3?r(f-1)-(f-.5)*t(f)+f-n+t(f-1):f<12?(m=18/(f*f)-1,l(17,m)/(12*f)):(m=1/(f*f),f<1e3?d(m)/(v+m)/f:i(m)/f)}a(c,"stirling"),e.exports=c}}),h2=w(
{"node_modules/@stdlib/math-base-special-gammaincinv/lib/gamstar.js"(u,e){"use strict";var r=qe(),t=Ou(),n=Se(),s=Wr(),o=Kr(),l=v2();function d(i){return i>=3?r(
l(i)):i>0?t(i)/(r(-i+(i-.5)*n(i))*o):s}a(d,"gamstar"),e.exports=d}}),p2=w({"node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak0bk0.js"(u,e){"use\
 strict";function r(t){var n,s,o;return t===0?-.3333333333438:(t<0?n=-t:n=t,n<=1?(s=-.3333333333438+t*(-.2070740359969+t*(-.05041806657154+t*(-.004923635739372+
t*-4293658292782e-17))),o=1+t*(.7045554412463+t*(.2118190062224+t*(.03048648397436+t*.001605037988091)))):(t=1/t,s=-4293658292782e-17+t*(-.004923635739372+t*(-.05041806657154+
t*(-.2070740359969+t*-.3333333333438))),o=.001605037988091+t*(.03048648397436+t*(.2118190062224+t*(.7045554412463+t*1)))),s/o)}a(r,"evalrational"),e.exports=r}}),
g2=w({"node_modules/@stdlib/math-base-special-gammaincinv/lib/eps1.js"(u,e){"use strict";var r=we(),t=Se(),n=ai(),s=p2();function o(l){var d;return r(l)<1?s(l):
(d=n(l),t(l/(d-1))/l)}a(o,"eps1"),e.exports=o}}),y2=w({"node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak1bk1.js"(u,e){"use strict";function r(t){
var n,s,o;return t===0?-.0172847633523:(t<0?n=-t:n=t,n<=1?(s=-.0172847633523+t*(-.0159372646475+t*(-.00464910887221+t*(-.00060683488776+t*-614830384279e-17))),o=
1+t*(.764050615669+t*(.297143406325+t*(.0579490176079+t*.00574558524851)))):(t=1/t,s=-614830384279e-17+t*(-.00060683488776+t*(-.00464910887221+t*(-.0159372646475+
t*-.0172847633523))),o=.00574558524851+t*(.0579490176079+t*(.297143406325+t*(.764050615669+t*1)))),s/o)}a(r,"evalrational"),e.exports=r}}),b2=w({"node_modules/@\
stdlib/math-base-special-gammaincinv/lib/rational_ak2bk2.js"(u,e){"use strict";function r(t){var n,s,o;return t===0?-.0172839517431:(t<0?n=-t:n=t,n<=1?(s=-.0172839517431+
t*(-.0146362417966+t*(-.00357406772616+t*(-.000391032032692+t*249634036069e-17))),o=1+t*(.690560400696+t*(.249962384741+t*(.0443843438769+t*.00424073217211)))):
(t=1/t,s=249634036069e-17+t*(-.000391032032692+t*(-.00357406772616+t*(-.0146362417966+t*-.0172839517431))),o=.00424073217211+t*(.0443843438769+t*(.249962384741+
t*(.690560400696+t*1)))),s/o)}a(r,"evalrational"),e.exports=r}}),_2=w({"node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak3bk3.js"(u,e){"use str\
ict";function r(t){var n,s,o;return t===0?.99994466948:(t<0?n=-t:n=t,n<=1?(s=.99994466948+t*(104.649839762+t*(857.204033806+t*(731.901559577+t*45.5174411671))),
o=1+t*(104.526456943+t*(823.313447808+t*(3119.93802124+t*3970.03311219)))):(t=1/t,s=45.5174411671+t*(731.901559577+t*(857.204033806+t*(104.649839762+t*.99994466948))),
o=3970.03311219+t*(3119.93802124+t*(823.313447808+t*(104.526456943+t*1)))),s/o)}a(r,"evalrational"),e.exports=r}}),E2=w({"node_modules/@stdlib/math-base-special\
-gammaincinv/lib/eps2.js"(u,e){"use strict";var r=Se(),t=y2(),n=b2(),s=_2();function o(l){var d,i;return l<-5?(i=l*l,d=r(-l),(12-i-6*(d*d))/(12*i*l)):l<-2?t(l):
l<2?n(l):l<1e3?(i=1/l,s(l)/(-12*l)):-1/(12*l)}a(o,"eps2"),e.exports=o}}),A2=w({"node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak4bk4.js"(u,e){
"use strict";function r(t){var n,s,o;return t===0?.0495346498136:(t<0?n=-t:n=t,n<=1?(s=.0495346498136+t*(.0299521337141+t*(.00688296911516+t*(.000512634846317+t*
-201411722031e-16))),o=1+t*(.759803615283+t*(.261547111595+t*(.0464854522477+t*.00403751193496)))):(t=1/t,s=-201411722031e-16+t*(.000512634846317+t*(.00688296911516+
t*(.0299521337141+t*.0495346498136))),o=.00403751193496+t*(.0464854522477+t*(.261547111595+t*(.759803615283+t*1)))),s/o)}a(r,"evalrational"),e.exports=r}}),D2=w(
{"node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak5bk5.js"(u,e){"use strict";function r(t){var n,s,o;return t===0?.00452313583942:(t<0?n=-t:n=
t,n<=1?(s=.00452313583942+t*(.00120744920113+t*(-789724156582e-16+t*(-504476066942e-16+t*-535770949796e-17))),o=1+t*(.912203410349+t*(.405368773071+t*(.0901638932349+
t*.00948935714996)))):(t=1/t,s=-535770949796e-17+t*(-504476066942e-16+t*(-789724156582e-16+t*(.00120744920113+t*.00452313583942))),o=.00948935714996+t*(.0901638932349+
t*(.405368773071+t*(.912203410349+t*1)))),s/o)}a(r,"evalrational"),e.exports=r}}),w2=w({"node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak6bk6.\
js"(u,e){"use strict";function r(t){var n,s,o;return t===0?.00439937562904:(t<0?n=-t:n=t,n<=1?(s=.00439937562904+t*(.000487225670639+t*(-.000128470657374+t*(529110969589e-17+
t*15716677175e-17))),o=1+t*(.794435257415+t*(.333094721709+t*(.0703527806143+t*.00806110846078)))):(t=1/t,s=15716677175e-17+t*(529110969589e-17+t*(-.000128470657374+
t*(.000487225670639+t*.00439937562904))),o=.00806110846078+t*(.0703527806143+t*(.333094721709+t*(.794435257415+t*1)))),s/o)}a(r,"evalrational"),e.exports=r}}),C2=w(
{"node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak7bk7.js"(u,e){"use strict";function r(t){var n,s,o;return t===0?-.0011481191232:(t<0?n=-t:n=
t,n<=1?(s=-.0011481191232+t*(-.112850923276+t*(1.51623048511+t*(-.218472031183+t*.0730002451555))),o=1+t*(14.2482206905+t*(69.7360396285+t*(218.938950816+t*277.067027185)))):
(t=1/t,s=.0730002451555+t*(-.218472031183+t*(1.51623048511+t*(-.112850923276+t*-.0011481191232))),o=277.067027185+t*(218.938950816+t*(69.7360396285+t*(14.2482206905+
t*1)))),s/o)}a(r,"evalrational"),e.exports=r}}),k2=w({"node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak8bk8.js"(u,e){"use strict";function r(t){
var n,s,o;return t===0?-.000145727889667:(t<0?n=-t:n=t,n<=1?(s=-.000145727889667+t*(-.290806748131+t*(-13.308504545+t*(199.722374056+t*-11.4311378756))),o=1+t*(139.612587808+
t*(2189.01116348+t*(7115.24019009+t*45574.6081453)))):(t=1/t,s=-11.4311378756+t*(199.722374056+t*(-13.308504545+t*(-.290806748131+t*-.000145727889667))),o=45574.6081453+
t*(7115.24019009+t*(2189.01116348+t*(139.612587808+t*1)))),s/o)}a(r,"evalrational"),e.exports=r}}),F2=w({"node_modules/@stdlib/math-base-special-gammaincinv/lib\
/eps3.js"(u,e){"use strict";var r=Se(),t=A2(),n=D2(),s=w2(),o=C2(),l=k2();function d(i){var v,c;return i<-8?(v=i*i,c=r(-i)/i,(-30+i*c*(6*v*c*c-12+v))/(12*i*v*v)):
i<-4?t(i)/(i*i):i<-2?n(i):i<2?s(i):i<10?(v=1/i,o(v)/(i*i)):i<100?(v=1/i,l(v)/(i*i)):-r(i)/(12*i*i*i)}a(d,"eps3"),e.exports=d}}),I2=w({"node_modules/@stdlib/math\
-base-special-gammaincinv/lib/compute.js"(u,e){"use strict";var r=ri(),t=xu(),n=Pt(),s=ar(),o=Ou(),l=Oe(),d=we(),i=qe(),v=pu(),c=Re(),f=Se(),m=Kr(),h=Wr(),p=xn(),
y=s2(),g=ai(),b=h2(),_=g2(),E=E2(),k=F2(),D=r("gammaincinv:compute"),A=.5,S=.3333333333333333,N=.25,L=.2,T=.16666666666666666,q=.08333333333333333,O=.041666666666666664,
B=[0,0,0,0,0];function z(U,Q,Y){var ue,M,j,$,C,I,P,V,R,G,x,W,Z,H,J,X,re,ae,ie,ye,oe,pe,ve,de,Ae,ne,ce,Ge,Gu,Jt,kt,Yt,L0,R0,Cn,Qe,ze,M0,Ze,Bu,hu,z0,U0,K0;if(Q<A?
($=!0,C=Q,z0=-1):($=!1,C=Y,z0=1),Ze=0,d(U-1)<1e-4&&(Bu=0,$?Q<.001?(Yt=Q*Q,Ge=Yt*Q,kt=Ge*Q,ye=kt*Q,ie=ye*Q,oe=Q+Yt*A+Ge*S+kt*N+ye*L+ie*T):oe=-f(1-Q):oe=-f(Y),U===
1?(Ze=2,R0=oe):(j=n(U),Ze=1)),Y<1e-30&&U<A&&(Bu=0,oe=-f(Y*o(U))+(U-1)*f(-f(Y*o(U))),Ze=1,j=n(U)),U>1&&U<500&&Q<1e-80){for(Bu=0,I=1/U,ue=1/(U+1),oe=(n(U+1)+f(Q))*
I,oe=i(oe),H=oe,M0=0;M0<10;M0++)oe=H*i(oe*I)*c(1-oe*ue,I);Ze=1,j=n(U)}if(P=1/U*(f(Q)+n(U+1)),P<f(L*(1+U))&&Ze===0&&(hu=i(P),Bu=0,pe=U*U,L0=pe*U,Gu=L0*U,J=U+1,x=
J*J,G=J*x,R=x*x,X=U+2,V=X*X,re=U+3,B[0]=1,B[1]=1/J,B[2]=A*(3*U+5)/(x*X),B[3]=S*(31+8*pe+33*U)/(G*X*re),B[4]=O*(2888+1179*L0+125*Gu+3971*pe+5661*U)/(R*V*re*(U+4)),
oe=hu*t(B,hu),j=n(U),Ze=1),U<10&&Ze===0&&(W=l(U)/(b(U)*m),Z=v(.02,W),Y<Z&&(Bu=0,Qe=1-U,ne=Qe*Qe,ce=ne*Qe,ae=l(-2/U*f(Y/W)),oe=U*g(ae),ze=f(oe),oe>5?(ve=ze*ze,de=
ve*ze,Ae=de*ze,hu=1/oe,B[0]=ze-1,B[1]=(3*Qe-2*Qe*ze+ve-2*ze+2)*A,B[2]=(24*Qe*ze-11*ne-24*Qe-6*ve+12*ze-12-9*Qe*ve+6*ne*ze+2*de)*T,B[3]=(-12*ce*ze+8.04*Qe*ve-114*
ne*ze+(72+36*ve)+(3*Ae-72*ze+162)*(Qe-168*Qe*ze)-(12*de+25*ce)-(22*Qe*de+36*ne*ve+120*ne))*q,B[4]=0,oe=oe-ze+Qe*hu*t(B,hu)):(hu=1/oe,ve=ze*ze,Cn=ze-1,U0=ze-Qe*hu*
Cn,U0<oe&&(oe-=U0)),j=n(U),Ze=1)),d(C-A)<1e-5&&Ze===0&&(Bu=0,I=1/U,oe=U-S+(.019753086419753086+.007211444248481286*I)*I,j=n(U),Ze=1),U<1&&Ze===0&&(Bu=0,$?oe=i(1/
U*(f(C)+n(U+1))):oe=i(1/U*(f(1-C)+n(U+1))),j=n(U),Ze=1),Ze===0)if(Bu=1,I=1/U,hu=s(2*C),ae=z0*hu/l(U*A),hu<h)ae+=(_(ae)+(E(ae)+k(ae)*I)*I)*I,oe=U*g(ae),K0=ae,Jt=
-l(U/p)*i(-A*U*K0*K0)/b(U),M=1/Jt;else return D("Warning: Overflow problems in one or more steps of the computation."),NaN;return Ze<2&&(R0=y(oe,U,Bu,Q,Y,j,M,$)),
R0}a(z,"compute"),e.exports=z}}),S2=w({"node_modules/@stdlib/math-base-special-gammaincinv/lib/main.js"(u,e){"use strict";var r=fe(),t=Gr(),n=Ne(),s=I2();function o(l,d,i){
return r(l)||r(d)?NaN:d<t?NaN:l>1||l<0?NaN:i===!0?l===0?n:l===1?0:s(d,1-l,l):l===0?0:l===1?n:s(d,l,1-l)}a(o,"gammaincinv"),e.exports=o}}),j2=w({"node_modules/@s\
tdlib/math-base-special-gammaincinv/lib/index.js"(u,e){"use strict";var r=S2();e.exports=r}}),B2=w({"node_modules/@stdlib/constants-float64-smallest-subnormal/l\
ib/index.js"(u,e){"use strict";var r=5e-324;e.exports=r}}),N2=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/temme3.js"(u,e){"use strict";var r=j2(),
t=Se(),n=Oe(),s=B2(),o=ei(),l=ui();function d(i,v,c,f){var m,h,p,y,g,b,_,E,k,D,A,S,N,L,T,q,O,B,z,U,Q,Y,ue,M,j,$,C,I,P,V;return c<f?g=r(c,v,!0):g=r(f,v,!1),g/=i,
L=v/i,I=n(1+L),B=I*I,z=B*I,U=B*B,Q=z*B,Y=z*z,ue=U*z,M=U*U,j=Q*U,_=Q*Q,C=g-L,T=C*C,q=T*C,O=T*T,$=I+1,E=$*$,k=$*E,D=E*E,A=(I+2)*(I-1)/(3*I),A+=(z+9*B+21*I+5)*C/(36*
B*$),A-=(U-13*z+69*B+167*I+46)*T/(1620*E*z),A-=(7*Q+21*U+70*z+26*B-93*I-31)*q/(6480*k*U),A-=(75*Y+202*Q+188*U-888*z-1345*B+118*I+138)*O/(272160*D*Q),S=(28*U+131*
z+402*B+581*I+208)*(I-1)/(1620*$*z),S-=(35*Y-154*Q-623*U-1636*z-3983*B-3514*I-925)*C/(12960*E*U),S-=(2132*ue+7915*Y+16821*Q+35066*U+87490*z+141183*B+95993*I+21640)*
T/(816480*Q*k),S-=(11053*M+53308*ue+117010*Y+163924*Q+116188*U-258428*z-677042*B-481940*I-105497)*q/(14696640*D*Y),N=-((3592*ue+8375*Y-1323*Q-29198*U-89578*z-154413*
B-116063*I-29632)*(I-1))/(816480*Q*E),N-=(442043*j+2054169*M+3803094*ue+3470754*Y+2141568*Q-2393568*U-19904934*z-34714674*B-23128299*I-5253353)*C/(146966400*Y*k),
N-=(116932*_+819281*j+2378172*M+4341330*ue+6806004*Y+10622748*Q+18739500*U+30651894*z+30869976*B+15431867*I+2919016)*T/(146966400*D*ue),b=g+A/i+S/(i*i)+N/(i*i*i),
b<=0&&(b=s),P=b-L*t(b)+(1+L)*t(1+L)-L,m=1/(1+L),p=b<L?m:0,y=b<L?1:m,V=(p+y)/2,h=o(P,L),l(h,V,p,y,32,100)}a(d,"temme3"),e.exports=d}}),O2=w({"node_modules/@stdli\
b/math-base-special-kernel-betaincinv/lib/halley_iterate.js"(u,e){"use strict";var r=we(),t=Nt(),n=xr(),s=Fu(),o=ct();function l(d,i,v,c,f,m){var h,p,y,g,b,_,E,
k,D,A,S,N,L,T,q,O;T=0,p=!1,_=i,b=t(1,1-f),D=s(1e7*i,1e7),E=0,y=D,g=D,k=m;do{if(E=T,g=y,y=D,L=d(_),T=L[0],q=L[1],O=L[2],k-=1,T===0)break;if(q===0?(E===0&&(_===v?
i=c:i=v,E=d(i),D=i-_),n(E)*n(T)<0?D<0?D=(_-v)/2:D=(_-c)/2:D<0?D=(_-c)/2:D=(_-v)/2):O===0?D=T/q:(A=2*T,N=2*q-T*(O/q),r(N)<1&&r(A)>=r(N)*o?D=T/q:D=A/N,D*q/T<0&&(D=
T/q,r(D)>2*r(i)&&(D=(D<0?-1:1)*2*r(i)))),h=r(D/g),h>.8&&h<2&&(D=D>0?(_-v)/2:(_-c)/2,r(D)>_&&(D=n(D)*_),g=D*3),i=_,_-=D,_<v){if(r(v)<1&&r(_)>1&&o/r(_)<r(v)?S=1e3:
S=_/v,r(S)<1&&(S=1/S),!p&&S>0&&S<3)D=.99*(i-v),_=i-D,p=!0;else if(D=(i-v)/2,_=i-D,_===v||_===c)break}else if(_>c){if(r(c)<1&&r(_)>1&&o/r(_)<r(c)?S=1e3:S=_/c,r(S)<
1&&(S=1/S),!p&&S>0&&S<3)D=.99*(i-c),_=i-D,p=!0;else if(D=(i-c)/2,_=i-D,_===v||_===c)break}D>0?c=i:v=i}while(k&&r(_*b)<r(D));return _}a(l,"halleyIterate"),e.exports=
l}}),$2=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/ibeta_roots.js"(u,e){"use strict";var r=Zn().assign,t=we(),n=ct(),s=lt();function o(l,d,i,v){
return c;function c(f){var m,h,p,y,g;return g=1-f,m=[0,0],r(f,l,d,!0,v,m,1,0),y=m[0]-i,h=m[1],v&&(h=-h),g===0&&(g=s*64),f===0&&(f=s*64),p=h*(-(g*l)+(d-2)*f+1),t(
p)<g*f*n&&(p/=g*f),v&&(p=-p),h===0&&(h=(v?-1:1)*s*64),[y,h,p]}}a(o,"ibetaRoots"),e.exports=o}}),P2=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/\
lib/main.js"(u,e){"use strict";var r=xu(),t=rr(),n=jt(),s=Nu(),o=V0(),l=qn(),d=Oe(),i=we(),v=qe(),c=Re(),f=er(),m=Fu(),h=pu(),p=Se(),y=lt(),g=W0(),b=ku(),_=z6(),
E=U6(),k=r2(),D=N2(),A=O2(),S=$2(),N=32,L=1e3,T=[0,0,0,0,0];function q(O,B,z,U){var Q,Y,ue,M,j,$,C,I,P,V,R,G,x,W,Z,H,J,X,re,ae,ie,ye,oe,pe,ve,de,Ae,ne,ce;if(Y=!1,
U===0)return[1,0];if(z===0)return[0,1];if(O===1){if(B===1)return[z,1-z];G=B,B=O,O=G,G=U,U=z,z=G,Y=!0}if(ne=0,M=0,$=1,O===.5){if(B===.5)return ne=f(z*g),ne*=ne,ce=
f(U*g),ce*=ce,[ne,ce];B>.5&&(G=B,B=O,O=G,G=U,U=z,z=G,Y=!Y)}if(B===.5&&O>=.5&&z!==1)ie={},ne=_(O,z,ie),ce=ie.value;else{if(B===1)return z<U?O>1?(ne=c(z,1/O),ce=-n(
p(z)/O)):(ne=c(z,1/O),ce=1-ne):(ne=v(s(-U)/O),ce=-n(s(-U)/O)),Y&&(G=ce,ce=ne,ne=G),[ne,ce];if(O+B>5)z>.5&&(G=B,B=O,O=G,G=U,U=z,z=G,Y=!Y),P=h(O,B),I=m(O,B),d(P)>
I-P&&P>5?(ne=E(O,B,z),ce=1-ne):(ve=O+B,j=o(d(O/ve)),ue=P/ve,ue>=.2&&ue<=.8&&ve>=10?(R=c(z,1/O),R<.0025&&O+B<200?ne=R*c(O*l(O,B),1/O):ne=k(z,ve,j),ce=1-ne):(O<B&&
(G=B,B=O,O=G,G=U,U=z,z=G,Y=!Y),V=0,B<2&&(V=l(O,B)),V===0?ce=1:(ce=c(B*U*V,1/B),ne=1-ce)),ce>1e-5&&(ne=D(O,B,z,U),ce=1-ne));else if(O<1&&B<1){if(ae=(1-O)/(2-O-B),
H=t(ae,O,B)-z,i(H)/z<b*3)return Y?[1-ae,ae]:[ae,1-ae];H<0&&(G=B,B=O,O=G,G=U,U=z,z=G,Y=!Y,ae=1-ae),re=c(O*z*l(O,B),1/O),ne=re/(1+re),ce=1/(1+re),ne>ae&&(ne=ae),$=
ae}else O>1&&B>1?(ae=(O-1)/(O+B-2),x=(B-1)/(O+B-2),X=t(ae,O,B)-z,X<0&&(G=B,B=O,O=G,G=U,U=z,z=G,G=x,x=ae,ae=G,Y=!Y),J=p(z*O*l(O,B))/O,ne=v(J),ce=ne<.9?1-ne:-n(J),
B<O&&ne<.2&&(W=O-1,Z=B-1,ye=O*O,oe=O*ye,pe=B*B,T[0]=0,T[1]=1,T[2]=Z/W,W*=W,T[3]=Z*(3*O*B+5*B+ye-O-4)/(2*(O+2)*W),W*=O+1,T[4]=Z*(33*O*pe+31*pe+8*ye*pe-30*O*B-47*
B+11*ye*B+6*oe*B+18+4*O-oe+ye*ye-10*ye),T[4]/=3*(O+3)*(O+2)*W,ne=r(T,ne)),ne>ae&&(ne=ae),$=ae):(B<O&&(G=B,B=O,O=G,G=U,U=z,z=G,Y=!Y),c(z,1/O)<.5?(ne=c(z*O*l(O,B),
1/O),ne===0&&(ne=y),ce=1-ne):(ce=c(1-c(z,B*l(O,B)),1/B),ce===0&&(ce=y),ne=1-ce))}return ne>.5&&(G=B,B=O,O=G,G=U,U=z,z=G,G=ce,ce=ne,ne=G,Y=!Y,de=1-$,Ae=1-M,M=de,
$=Ae),M===0&&(Y?(M=b,ne<M&&(ne=M)):M=y,ne<M&&(ne=M)),Q=N,ne<1e-50&&(O<1||B<1)&&(Q*=3,Q/=2),C=S(O,B,z<U?z:U,z>=U),ne=A(C,ne,M,$,Q,L),ne===M&&(ne=0),Y?[1-ne,ne]:[
ne,1-ne]}a(q,"ibetaInvImp"),e.exports=q}}),Z0=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/index.js"(u,e){"use strict";var r=P2();e.exports=
r}}),q2=w({"node_modules/@stdlib/math-base-special-betaincinv/lib/main.js"(u,e){"use strict";var r=fe(),t=Z0();function n(s,o,l,d){return r(s)||r(o)||r(l)?NaN:o<=
0||l<=0?NaN:s<0||s>1?NaN:d?t(o,l,1-s,s)[0]:t(o,l,s,1-s)[0]}a(n,"betaincinv"),e.exports=n}}),ni=w({"node_modules/@stdlib/math-base-special-betaincinv/lib/index.j\
s"(u,e){"use strict";var r=q2();e.exports=r}}),T2=w({"node_modules/@stdlib/stats-base-dists-beta-quantile/lib/main.js"(u,e){"use strict";var r=ni(),t=fe();function n(s,o,l){
return t(s)||t(o)||t(l)||o<=0||l<=0||s<0||s>1?NaN:r(s,o,l)}a(n,"quantile"),e.exports=n}}),L2=w({"node_modules/@stdlib/utils-constant-function/lib/main.js"(u,e){
"use strict";function r(t){return n;function n(){return t}}a(r,"wrap"),e.exports=r}}),Xu=w({"node_modules/@stdlib/utils-constant-function/lib/index.js"(u,e){"us\
e strict";var r=L2();e.exports=r}}),R2=w({"node_modules/@stdlib/stats-base-dists-beta-quantile/lib/factory.js"(u,e){"use strict";var r=Xu(),t=ni(),n=fe();function s(o,l){
if(n(o)||n(l)||o<=0||l<=0)return r(NaN);return d;function d(i){return n(i)||i<0||i>1?NaN:t(i,o,l)}}a(s,"factory"),e.exports=s}}),M2=w({"node_modules/@stdlib/sta\
ts-base-dists-beta-quantile/lib/index.js"(u,e){"use strict";var r=cu(),t=T2(),n=R2();r(t,"factory",n),e.exports=t}}),z2=w({"node_modules/@stdlib/math-base-asser\
t-is-nonnegative-integer/lib/main.js"(u,e){"use strict";var r=ru();function t(n){return r(n)===n&&n>=0}a(t,"isNonNegativeInteger"),e.exports=t}}),Tt=w({"node_mo\
dules/@stdlib/math-base-assert-is-nonnegative-integer/lib/index.js"(u,e){"use strict";var r=z2();e.exports=r}}),U2=w({"node_modules/@stdlib/stats-base-dists-bin\
omial-cdf/lib/main.js"(u,e){"use strict";var r=Tt(),t=rr(),n=fe(),s=ru(),o=Ne();function l(d,i,v){return n(d)||n(i)||n(v)||v<0||v>1||!r(i)||i===o?NaN:d<0?0:d>=i?
1:(d=s(d+1e-7),t(v,d+1,i-d,!0,!0))}a(l,"cdf"),e.exports=l}}),K2=w({"node_modules/@stdlib/stats-base-dists-binomial-cdf/lib/factory.js"(u,e){"use strict";var r=Tt(),
t=Xu(),n=rr(),s=fe(),o=ru(),l=Ne();function d(i,v){if(s(i)||s(v)||v<0||v>1||!r(i)||i===l)return t(NaN);return c;function c(f){return s(f)?NaN:f<0?0:f>=i?1:(f=o(
f+1e-7),n(v,f+1,i-f,!0,!0))}}a(d,"factory"),e.exports=d}}),V2=w({"node_modules/@stdlib/stats-base-dists-binomial-cdf/lib/index.js"(u,e){"use strict";var r=cu(),
t=U2(),n=K2();r(t,"factory",n),e.exports=t}}),H2=w({"node_modules/@stdlib/math-base-assert-is-negative-integer/lib/main.js"(u,e){"use strict";var r=ru();function t(n){
return r(n)===n&&n<0}a(t,"isNegativeInteger"),e.exports=t}}),G2=w({"node_modules/@stdlib/math-base-assert-is-negative-integer/lib/index.js"(u,e){"use strict";var r=H2();
e.exports=r}}),x2=w({"node_modules/@stdlib/math-base-special-factorialln/lib/main.js"(u,e){"use strict";var r=G2(),t=Pt();function n(s){return r(s)?NaN:t(s+1)}a(
n,"factorialln"),e.exports=n}}),ii=w({"node_modules/@stdlib/math-base-special-factorialln/lib/index.js"(u,e){"use strict";var r=x2();e.exports=r}}),W2=w({"node_\
modules/@stdlib/stats-base-dists-hypergeometric-pmf/lib/main.js"(u,e){"use strict";var r=Tt(),t=fe(),n=qe(),s=ii(),o=Fu(),l=pu(),d=Ne();function i(v,c,f,m){var h,
p,y,g,b;return t(v)||t(c)||t(f)||t(m)||!r(c)||!r(f)||!r(m)||c===d||f===d||f>c||m>c?NaN:(b=o(0,m+f-c),g=l(f,m),r(v)&&b<=v&&v<=g?(p=s(m)+s(f)+s(c-m)+s(c-f),h=s(c)+
s(v)+s(m-v),h+=s(f-v)+s(c-f+v-m),y=p-h,n(y)):0)}a(i,"pmf"),e.exports=i}}),J2=w({"node_modules/@stdlib/stats-base-dists-hypergeometric-pmf/lib/factory.js"(u,e){"\
use strict";var r=Tt(),t=fe(),n=Xu(),s=qe(),o=ii(),l=Fu(),d=pu(),i=Ne();function v(c,f,m){var h,p;if(t(c)||t(f)||t(m)||!r(c)||!r(f)||!r(m)||c===i||f===i||f>c||m>
c)return n(NaN);return p=l(0,m+f-c),h=d(f,m),y;function y(g){var b,_,E;return t(g)?NaN:r(g)&&p<=g&&g<=h?(_=o(m)+o(f)+o(c-m)+o(c-f),b=o(c)+o(g)+o(m-g),b+=o(f-g)+
o(c-f+g-m),E=_-b,s(E)):0}a(y,"pmf")}a(v,"factory"),e.exports=v}}),si=w({"node_modules/@stdlib/stats-base-dists-hypergeometric-pmf/lib/index.js"(u,e){"use strict";
var r=cu(),t=W2(),n=J2();r(t,"factory",n),e.exports=t}}),oi=w({"node_modules/@stdlib/stats-base-dists-hypergeometric-cdf/lib/sum.js"(u,e){"use strict";function r(t){
var n,s,o;for(n=t.length,s=0,o=0;o<n;o++)s+=t[o];return s}a(r,"sum2"),e.exports=r}}),Y2=w({"node_modules/@stdlib/stats-base-dists-hypergeometric-cdf/lib/main.js"(u,e){
"use strict";var r=Tt(),t=fe(),n=Qt(),s=Fu(),o=pu(),l=si(),d=Ne(),i=Wu(),v=oi();function c(f,m,h,p){var y,g,b,_,E;if(t(f)||t(m)||t(h)||t(p)||!r(m)||!r(h)||!r(p)||
m===d||h===d||h>m||p>m)return NaN;if(f=n(f),f<s(0,p+h-m))return 0;if(f>=o(p,h))return 1;for(g=new i(f+1),g[f]=l(f,m,h,p),E=f-1;E>=0;E--)b=(E+1)*(m-h-(p-E-1)),y=
(h-E)*(p-E),g[E]=b/y*g[E+1];return _=v(g),o(_,1)}a(c,"cdf"),e.exports=c}}),X2=w({"node_modules/@stdlib/stats-base-dists-hypergeometric-cdf/lib/factory.js"(u,e){
"use strict";var r=Tt(),t=fe(),n=Xu(),s=Qt(),o=Fu(),l=pu(),d=si(),i=Ne(),v=Wu(),c=oi();function f(m,h,p){if(t(m)||t(h)||t(p)||!r(m)||!r(h)||!r(p)||m===i||h===i||
h>m||p>m)return n(NaN);return y;function y(g){var b,_,E,k,D;if(t(g))return NaN;if(g=s(g),g<o(0,p+h-m))return 0;if(g>=l(p,h))return 1;for(_=new v(g+1),_[g]=d(g,m,
h,p),D=g-1;D>=0;D--)E=(D+1)*(m-h-(p-D-1)),b=(h-D)*(p-D),_[D]=E/b*_[D+1];return k=c(_),l(k,1)}}a(f,"factory"),e.exports=f}}),Q2=w({"node_modules/@stdlib/stats-ba\
se-dists-hypergeometric-cdf/lib/index.js"(u,e){"use strict";var r=cu(),t=Y2(),n=X2();r(t,"factory",n),e.exports=t}}),Z2=w({"node_modules/@stdlib/math-base-speci\
al-erfinv/lib/rational_p1q1.js"(u,e){"use strict";function r(t){var n,s,o;return t===0?-.0005087819496582806:(t<0?n=-t:n=t,n<=1?(s=-.0005087819496582806+t*(-.008368748197417368+
t*(.03348066254097446+t*(-.012692614766297404+t*(-.03656379714117627+t*(.02198786811111689+t*(.008226878746769157+t*(-.005387729650712429+t*(0+t*0)))))))),o=1+t*
(-.9700050433032906+t*(-1.5657455823417585+t*(1.5622155839842302+t*(.662328840472003+t*(-.7122890234154284+t*(-.05273963823400997+t*(.07952836873415717+t*(-.0023339375937419+
t*.0008862163904564247))))))))):(t=1/t,s=0+t*(0+t*(-.005387729650712429+t*(.008226878746769157+t*(.02198786811111689+t*(-.03656379714117627+t*(-.012692614766297404+
t*(.03348066254097446+t*(-.008368748197417368+t*-.0005087819496582806)))))))),o=.0008862163904564247+t*(-.0023339375937419+t*(.07952836873415717+t*(-.05273963823400997+
t*(-.7122890234154284+t*(.662328840472003+t*(1.5622155839842302+t*(-1.5657455823417585+t*(-.9700050433032906+t*1))))))))),s/o)}a(r,"evalrational"),e.exports=r}}),
e1=w({"node_modules/@stdlib/math-base-special-erfinv/lib/rational_p2q2.js"(u,e){"use strict";function r(t){var n,s,o;return t===0?-.20243350835593876:(t<0?n=-t:
n=t,n<=1?(s=-.20243350835593876+t*(.10526468069939171+t*(8.3705032834312+t*(17.644729840837403+t*(-18.851064805871424+t*(-44.6382324441787+t*(17.445385985570866+
t*(21.12946554483405+t*-3.6719225470772936))))))),o=1+t*(6.242641248542475+t*(3.971343795334387+t*(-28.66081804998+t*(-20.14326346804852+t*(48.560921310873994+t*
(10.826866735546016+t*(-22.643693341313973+t*1.7211476576120028)))))))):(t=1/t,s=-3.6719225470772936+t*(21.12946554483405+t*(17.445385985570866+t*(-44.6382324441787+
t*(-18.851064805871424+t*(17.644729840837403+t*(8.3705032834312+t*(.10526468069939171+t*-.20243350835593876))))))),o=1.7211476576120028+t*(-22.643693341313973+t*
(10.826866735546016+t*(48.560921310873994+t*(-20.14326346804852+t*(-28.66081804998+t*(3.971343795334387+t*(6.242641248542475+t*1)))))))),s/o)}a(r,"evalrational"),
e.exports=r}}),u1=w({"node_modules/@stdlib/math-base-special-erfinv/lib/rational_p3q3.js"(u,e){"use strict";function r(t){var n,s,o;return t===0?-.1311027816799519:
(t<0?n=-t:n=t,n<=1?(s=-.1311027816799519+t*(-.16379404719331705+t*(.11703015634199525+t*(.38707973897260434+t*(.3377855389120359+t*(.14286953440815717+t*(.029015791000532906+
t*(.0021455899538880526+t*(-6794655751811263e-22+t*(28522533178221704e-24+t*-681149956853777e-24))))))))),o=1+t*(3.4662540724256723+t*(5.381683457070069+t*(4.778465929458438+
t*(2.5930192162362027+t*(.848854343457902+t*(.15226433829533179+t*(.011059242293464892+t*(0+t*(0+t*0)))))))))):(t=1/t,s=-681149956853777e-24+t*(28522533178221704e-24+
t*(-6794655751811263e-22+t*(.0021455899538880526+t*(.029015791000532906+t*(.14286953440815717+t*(.3377855389120359+t*(.38707973897260434+t*(.11703015634199525+t*
(-.16379404719331705+t*-.1311027816799519))))))))),o=0+t*(0+t*(0+t*(.011059242293464892+t*(.15226433829533179+t*(.848854343457902+t*(2.5930192162362027+t*(4.778465929458438+
t*(5.381683457070069+t*(3.4662540724256723+t*1)))))))))),s/o)}a(r,"evalrational"),e.exports=r}}),t1=w({"node_modules/@stdlib/math-base-special-erfinv/lib/ration\
al_p4q4.js"(u,e){"use strict";function r(t){var n,s,o;return t===0?-.0350353787183178:(t<0?n=-t:n=t,n<=1?(s=-.0350353787183178+t*(-.0022242652921344794+t*(.018557330651423107+
t*(.009508047013259196+t*(.0018712349281955923+t*(.00015754461742496055+t*(460469890584318e-20+t*(-2304047769118826e-25+t*26633922742578204e-28))))))),o=1+t*(1.3653349817554064+
t*(.7620591645536234+t*(.22009110576413124+t*(.03415891436709477+t*(.00263861676657016+t*(7646752923027944e-20+t*(0+t*0)))))))):(t=1/t,s=26633922742578204e-28+t*
(-2304047769118826e-25+t*(460469890584318e-20+t*(.00015754461742496055+t*(.0018712349281955923+t*(.009508047013259196+t*(.018557330651423107+t*(-.0022242652921344794+
t*-.0350353787183178))))))),o=0+t*(0+t*(7646752923027944e-20+t*(.00263861676657016+t*(.03415891436709477+t*(.22009110576413124+t*(.7620591645536234+t*(1.3653349817554064+
t*1)))))))),s/o)}a(r,"evalrational"),e.exports=r}}),r1=w({"node_modules/@stdlib/math-base-special-erfinv/lib/rational_p5q5.js"(u,e){"use strict";function r(t){var n,
s,o;return t===0?-.016743100507663373:(t<0?n=-t:n=t,n<=1?(s=-.016743100507663373+t*(-.0011295143874558028+t*(.001056288621524929+t*(.00020938631748758808+t*(14962478375834237e-21+
t*(44969678992770644e-23+t*(4625961635228786e-24+t*(-2811287356288318e-29+t*9905570997331033e-32))))))),o=1+t*(.5914293448864175+t*(.1381518657490833+t*(.016074608709367652+
t*(.0009640118070051656+t*(27533547476472603e-21+t*(282243172016108e-21+t*(0+t*0)))))))):(t=1/t,s=9905570997331033e-32+t*(-2811287356288318e-29+t*(4625961635228786e-24+
t*(44969678992770644e-23+t*(14962478375834237e-21+t*(.00020938631748758808+t*(.001056288621524929+t*(-.0011295143874558028+t*-.016743100507663373))))))),o=0+t*(0+
t*(282243172016108e-21+t*(27533547476472603e-21+t*(.0009640118070051656+t*(.016074608709367652+t*(.1381518657490833+t*(.5914293448864175+t*1)))))))),s/o)}a(r,"e\
valrational"),e.exports=r}}),a1=w({"node_modules/@stdlib/math-base-special-erfinv/lib/main.js"(u,e){"use strict";var r=fe(),t=Oe(),n=Se(),s=Ne(),o=eu(),l=Z2(),d=e1(),
i=u1(),v=t1(),c=r1(),f=.08913147449493408,m=2.249481201171875,h=.807220458984375,p=.9399557113647461,y=.9836282730102539;function g(b){var _,E,k,D,A,S;return r(
b)?NaN:b===1?s:b===-1?o:b===0?b:b>1||b<-1?NaN:(b<0?(_=-1,E=-b):(_=1,E=b),D=1-E,E<=.5?(A=E*(E+10),S=l(E),_*(A*f+A*S)):D>=.25?(A=t(-2*n(D)),D-=.25,S=d(D),_*(A/(m+
S))):(D=t(-n(D)),D<3?(k=D-1.125,S=i(k),_*(h*D+S*D)):D<6?(k=D-3,S=v(k),_*(p*D+S*D)):(k=D-6,S=c(k),_*(y*D+S*D))))}a(g,"erfinv"),e.exports=g}}),li=w({"node_modules\
/@stdlib/math-base-special-erfinv/lib/index.js"(u,e){"use strict";var r=a1();e.exports=r}}),n1=w({"node_modules/@stdlib/stats-base-dists-normal-quantile/lib/mai\
n.js"(u,e){"use strict";var r=li(),t=fe(),n=Oe();function s(o,l,d){var i,v;return t(l)||t(d)||t(o)||d<0||o<0||o>1?NaN:d===0?l:(i=l,v=d*n(2),i+v*r(2*o-1))}a(s,"q\
uantile"),e.exports=s}}),i1=w({"node_modules/@stdlib/stats-base-dists-degenerate-quantile/lib/main.js"(u,e){"use strict";var r=fe();function t(n,s){return r(n)||
n<0||n>1?NaN:s}a(t,"quantile"),e.exports=t}}),s1=w({"node_modules/@stdlib/stats-base-dists-degenerate-quantile/lib/factory.js"(u,e){"use strict";var r=Xu(),t=fe();
function n(s){if(t(s))return r(NaN);return o;function o(l){return t(l)||l<0||l>1?NaN:s}}a(n,"factory"),e.exports=n}}),o1=w({"node_modules/@stdlib/stats-base-dis\
ts-degenerate-quantile/lib/index.js"(u,e){"use strict";var r=cu(),t=i1(),n=s1();r(t,"factory",n),e.exports=t}}),l1=w({"node_modules/@stdlib/stats-base-dists-nor\
mal-quantile/lib/factory.js"(u,e){"use strict";var r=Xu(),t=o1().factory,n=li(),s=fe(),o=Oe();function l(d,i){var v,c;if(s(d)||s(i)||i<0)return r(NaN);return i===
0&&t(d),v=d,c=i*o(2),f;function f(m){return s(m)||m<0||m>1?NaN:v+c*n(2*m-1)}a(f,"quantile")}a(l,"factory"),e.exports=l}}),c1=w({"node_modules/@stdlib/stats-base\
-dists-normal-quantile/lib/index.js"(u,e){"use strict";var r=cu(),t=n1(),n=l1();r(t,"factory",n),e.exports=t}}),d1=w({"node_modules/@stdlib/stats-base-dists-t-c\
df/lib/main.js"(u,e){"use strict";var r=rr(),t=fe(),n=Re();function s(o,l){var d,i,v;return t(o)||t(l)||l<=0?NaN:o===0?.5:(d=n(o,2),l>2*d?(v=d/(l+d),i=r(v,.5,l/
2,!0,!0)/2):(v=l/(l+d),i=r(v,l/2,.5,!0,!1)/2),o>0?1-i:i)}a(s,"cdf"),e.exports=s}}),f1=w({"node_modules/@stdlib/stats-base-dists-t-cdf/lib/factory.js"(u,e){"use \
strict";var r=Xu(),t=rr(),n=fe(),s=Re();function o(l){if(n(l)||l<=0)return r(NaN);return d;function d(i){var v,c,f;return n(i)?NaN:i===0?.5:(v=s(i,2),l>2*v?(f=v/
(l+v),c=t(f,.5,l/2,!0,!0)/2):(f=l/(l+v),c=t(f,l/2,.5,!0,!1)/2),i>0?1-c:c)}}a(o,"factory"),e.exports=o}}),m1=w({"node_modules/@stdlib/stats-base-dists-t-cdf/lib/\
index.js"(u,e){"use strict";var r=cu(),t=d1(),n=f1();r(t,"factory",n),e.exports=t}}),v1=w({"node_modules/@stdlib/stats-base-dists-t-quantile/lib/main.js"(u,e){"\
use strict";var r=Z0(),t=fe(),n=xr(),s=Oe();function o(l,d){var i,v;return t(d)||t(l)||d<=0||l<0||l>1?NaN:(i=l>.5?1-l:l,v=r(d/2,.5,2*i,1-2*i),n(l-.5)*s(d*v[1]/v[0]))}
a(o,"quantile"),e.exports=o}}),h1=w({"node_modules/@stdlib/stats-base-dists-t-quantile/lib/factory.js"(u,e){"use strict";var r=Xu(),t=Z0(),n=fe(),s=xr(),o=Oe();
function l(d){if(n(d)||d<=0)return r(NaN);return i;function i(v){var c,f;return n(v)||v<0||v>1?NaN:(c=v>.5?1-v:v,f=t(d/2,.5,2*c,1-2*c),s(v-.5)*o(d*f[1]/f[0]))}}
a(l,"factory"),e.exports=l}}),p1=w({"node_modules/@stdlib/stats-base-dists-t-quantile/lib/index.js"(u,e){"use strict";var r=cu(),t=v1(),n=h1();r(t,"factory",n),
e.exports=t}}),Jr=w({"node_modules/ajv/dist/compile/codegen/code.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0}),u.regexpCode=u.getEsmExportName=
u.getProperty=u.safeStringify=u.stringify=u.strConcat=u.addCodeArg=u.str=u._=u.nil=u._Code=u.Name=u.IDENTIFIER=u._CodeOrName=void 0;var e=class{static{a(this,"_\
CodeOrName")}};u._CodeOrName=e,u.IDENTIFIER=/^[a-z$_][a-z$_0-9]*$/i;var r=class extends e{static{a(this,"Name")}constructor(g){if(super(),!u.IDENTIFIER.test(g))
throw new Error("CodeGen: name must be a valid identifier");this.str=g}toString(){return this.str}emptyStr(){return!1}get names(){return{[this.str]:1}}};u.Name=
r;var t=class extends e{static{a(this,"_Code")}constructor(g){super(),this._items=typeof g=="string"?[g]:g}toString(){return this.str}emptyStr(){if(this._items.
length>1)return!1;const g=this._items[0];return g===""||g==='""'}get str(){var g;return(g=this._str)!==null&&g!==void 0?g:this._str=this._items.reduce((b,_)=>`${b}${_}`,
"")}get names(){var g;return(g=this._names)!==null&&g!==void 0?g:this._names=this._items.reduce((b,_)=>(_ instanceof r&&(b[_.str]=(b[_.str]||0)+1),b),{})}};u._Code=
t,u.nil=new t("");function n(g,...b){const _=[g[0]];let E=0;for(;E<b.length;)l(_,b[E]),_.push(g[++E]);return new t(_)}a(n,"_"),u._=n;var s=new t("+");function o(g,...b){
const _=[m(g[0])];let E=0;for(;E<b.length;)_.push(s),l(_,b[E]),_.push(s,m(g[++E]));return d(_),new t(_)}a(o,"str"),u.str=o;function l(g,b){b instanceof t?g.push(
...b._items):b instanceof r?g.push(b):g.push(c(b))}a(l,"addCodeArg"),u.addCodeArg=l;function d(g){let b=1;for(;b<g.length-1;){if(g[b]===s){const _=i(g[b-1],g[b+
1]);if(_!==void 0){g.splice(b-1,3,_);continue}g[b++]="+"}b++}}a(d,"optimize");function i(g,b){if(b==='""')return g;if(g==='""')return b;if(typeof g=="string")return b instanceof
r||g[g.length-1]!=='"'?void 0:typeof b!="string"?`${g.slice(0,-1)}${b}"`:b[0]==='"'?g.slice(0,-1)+b.slice(1):void 0;if(typeof b=="string"&&b[0]==='"'&&!(g instanceof
r))return`"${g}${b.slice(1)}`}a(i,"mergeExprItems");function v(g,b){return b.emptyStr()?g:g.emptyStr()?b:o`${g}${b}`}a(v,"strConcat"),u.strConcat=v;function c(g){
return typeof g=="number"||typeof g=="boolean"||g===null?g:m(Array.isArray(g)?g.join(","):g)}a(c,"interpolate");function f(g){return new t(m(g))}a(f,"stringify"),
u.stringify=f;function m(g){return JSON.stringify(g).replace(/\u2028/g,"\\u2028").replace(/\u2029/g,"\\u2029")}a(m,"safeStringify"),u.safeStringify=m;function h(g){
return typeof g=="string"&&u.IDENTIFIER.test(g)?new t(`.${g}`):n`[${g}]`}a(h,"getProperty"),u.getProperty=h;function p(g){if(typeof g=="string"&&u.IDENTIFIER.test(
g))return new t(`${g}`);throw new Error(`CodeGen: invalid export name: ${g}, use explicit $id name mapping`)}a(p,"getEsmExportName"),u.getEsmExportName=p;function y(g){
return new t(g.toString())}a(y,"regexpCode"),u.regexpCode=y}}),ci=w({"node_modules/ajv/dist/compile/codegen/scope.js"(u){"use strict";Object.defineProperty(u,"_\
_esModule",{value:!0}),u.ValueScope=u.ValueScopeName=u.Scope=u.varKinds=u.UsedValueState=void 0;var e=Jr(),r=class extends Error{static{a(this,"ValueError")}constructor(d){
super(`CodeGen: "code" for ${d} not defined`),this.value=d.value}},t;(function(d){d[d.Started=0]="Started",d[d.Completed=1]="Completed"})(t||(u.UsedValueState=t=
{})),u.varKinds={const:new e.Name("const"),let:new e.Name("let"),var:new e.Name("var")};var n=class{static{a(this,"Scope")}constructor({prefixes:d,parent:i}={}){
this._names={},this._prefixes=d,this._parent=i}toName(d){return d instanceof e.Name?d:this.name(d)}name(d){return new e.Name(this._newName(d))}_newName(d){const i=this.
_names[d]||this._nameGroup(d);return`${d}${i.index++}`}_nameGroup(d){var i,v;if(!((v=(i=this._parent)===null||i===void 0?void 0:i._prefixes)===null||v===void 0)&&
v.has(d)||this._prefixes&&!this._prefixes.has(d))throw new Error(`CodeGen: prefix "${d}" is not allowed in this scope`);return this._names[d]={prefix:d,index:0}}};
u.Scope=n;var s=class extends e.Name{static{a(this,"ValueScopeName")}constructor(d,i){super(i),this.prefix=d}setValue(d,{property:i,itemIndex:v}){this.value=d,this.
scopePath=(0,e._)`.${new e.Name(i)}[${v}]`}};u.ValueScopeName=s;var o=(0,e._)`\n`,l=class extends n{static{a(this,"ValueScope")}constructor(d){super(d),this._values=
{},this._scope=d.scope,this.opts={...d,_n:d.lines?o:e.nil}}get(){return this._scope}name(d){return new s(d,this._newName(d))}value(d,i){var v;if(i.ref===void 0)
throw new Error("CodeGen: ref must be passed in value");const c=this.toName(d),{prefix:f}=c,m=(v=i.key)!==null&&v!==void 0?v:i.ref;let h=this._values[f];if(h){const g=h.
get(m);if(g)return g}else h=this._values[f]=new Map;h.set(m,c);const p=this._scope[f]||(this._scope[f]=[]),y=p.length;return p[y]=i.ref,c.setValue(i,{property:f,
itemIndex:y}),c}getValue(d,i){const v=this._values[d];if(v)return v.get(i)}scopeRefs(d,i=this._values){return this._reduceValues(i,v=>{if(v.scopePath===void 0)throw new Error(
`CodeGen: name "${v}" has no value`);return(0,e._)`${d}${v.scopePath}`})}scopeCode(d=this._values,i,v){return this._reduceValues(d,c=>{if(c.value===void 0)throw new Error(
`CodeGen: name "${c}" has no value`);return c.value.code},i,v)}_reduceValues(d,i,v={},c){let f=e.nil;for(const m in d){const h=d[m];if(!h)continue;const p=v[m]=
v[m]||new Map;h.forEach(y=>{if(p.has(y))return;p.set(y,t.Started);let g=i(y);if(g){const b=this.opts.es5?u.varKinds.var:u.varKinds.const;f=(0,e._)`${f}${b} ${y} = ${g};${this.
opts._n}`}else if(g=c?.(y))f=(0,e._)`${f}${g}${this.opts._n}`;else throw new r(y);p.set(y,t.Completed)})}return f}};u.ValueScope=l}}),me=w({"node_modules/ajv/di\
st/compile/codegen/index.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0}),u.or=u.and=u.not=u.CodeGen=u.operators=u.varKinds=u.ValueScopeName=
u.ValueScope=u.Scope=u.Name=u.regexpCode=u.stringify=u.getProperty=u.nil=u.strConcat=u.str=u._=void 0;var e=Jr(),r=ci(),t=Jr();Object.defineProperty(u,"_",{enumerable:!0,
get:a(function(){return t._},"get")}),Object.defineProperty(u,"str",{enumerable:!0,get:a(function(){return t.str},"get")}),Object.defineProperty(u,"strConcat",{
enumerable:!0,get:a(function(){return t.strConcat},"get")}),Object.defineProperty(u,"nil",{enumerable:!0,get:a(function(){return t.nil},"get")}),Object.defineProperty(
u,"getProperty",{enumerable:!0,get:a(function(){return t.getProperty},"get")}),Object.defineProperty(u,"stringify",{enumerable:!0,get:a(function(){return t.stringify},
"get")}),Object.defineProperty(u,"regexpCode",{enumerable:!0,get:a(function(){return t.regexpCode},"get")}),Object.defineProperty(u,"Name",{enumerable:!0,get:a(
function(){return t.Name},"get")});var n=ci();Object.defineProperty(u,"Scope",{enumerable:!0,get:a(function(){return n.Scope},"get")}),Object.defineProperty(u,"\
ValueScope",{enumerable:!0,get:a(function(){return n.ValueScope},"get")}),Object.defineProperty(u,"ValueScopeName",{enumerable:!0,get:a(function(){return n.ValueScopeName},
"get")}),Object.defineProperty(u,"varKinds",{enumerable:!0,get:a(function(){return n.varKinds},"get")}),u.operators={GT:new e._Code(">"),GTE:new e._Code(">="),LT:new e.
_Code("<"),LTE:new e._Code("<="),EQ:new e._Code("==="),NEQ:new e._Code("!=="),NOT:new e._Code("!"),OR:new e._Code("||"),AND:new e._Code("&&"),ADD:new e._Code("+")};
var s=class{static{a(this,"Node")}optimizeNodes(){return this}optimizeNames(C,I){return this}},o=class extends s{static{a(this,"Def")}constructor(C,I,P){super(),
this.varKind=C,this.name=I,this.rhs=P}render({es5:C,_n:I}){const P=C?r.varKinds.var:this.varKind,V=this.rhs===void 0?"":` = ${this.rhs}`;return`${P} ${this.name}${V}\
;`+I}optimizeNames(C,I){if(C[this.name.str])return this.rhs&&(this.rhs=B(this.rhs,C,I)),this}get names(){return this.rhs instanceof e._CodeOrName?this.rhs.names:
{}}},l=class extends s{static{a(this,"Assign2")}constructor(C,I,P){super(),this.lhs=C,this.rhs=I,this.sideEffects=P}render({_n:C}){return`${this.lhs} = ${this.rhs}\
;`+C}optimizeNames(C,I){if(!(this.lhs instanceof e.Name&&!C[this.lhs.str]&&!this.sideEffects))return this.rhs=B(this.rhs,C,I),this}get names(){const C=this.lhs instanceof
e.Name?{}:{...this.lhs.names};return O(C,this.rhs)}},d=class extends l{static{a(this,"AssignOp")}constructor(C,I,P,V){super(C,P,V),this.op=I}render({_n:C}){return`${this.
lhs} ${this.op}= ${this.rhs};`+C}},i=class extends s{static{a(this,"Label")}constructor(C){super(),this.label=C,this.names={}}render({_n:C}){return`${this.label}\
:`+C}},v=class extends s{static{a(this,"Break")}constructor(C){super(),this.label=C,this.names={}}render({_n:C}){return`break${this.label?` ${this.label}`:""};`+
C}},c=class extends s{static{a(this,"Throw")}constructor(C){super(),this.error=C}render({_n:C}){return`throw ${this.error};`+C}get names(){return this.error.names}},
f=class extends s{static{a(this,"AnyCode")}constructor(C){super(),this.code=C}render({_n:C}){return`${this.code};`+C}optimizeNodes(){return`${this.code}`?this:void 0}optimizeNames(C,I){
return this.code=B(this.code,C,I),this}get names(){return this.code instanceof e._CodeOrName?this.code.names:{}}},m=class extends s{static{a(this,"ParentNode")}constructor(C=[]){
super(),this.nodes=C}render(C){return this.nodes.reduce((I,P)=>I+P.render(C),"")}optimizeNodes(){const{nodes:C}=this;let I=C.length;for(;I--;){const P=C[I].optimizeNodes();
Array.isArray(P)?C.splice(I,1,...P):P?C[I]=P:C.splice(I,1)}return C.length>0?this:void 0}optimizeNames(C,I){const{nodes:P}=this;let V=P.length;for(;V--;){const R=P[V];
R.optimizeNames(C,I)||(z(C,R.names),P.splice(V,1))}return P.length>0?this:void 0}get names(){return this.nodes.reduce((C,I)=>q(C,I.names),{})}},h=class extends m{static{
a(this,"BlockNode")}render(C){return"{"+C._n+super.render(C)+"}"+C._n}},p=class extends m{static{a(this,"Root")}},y=class extends h{static{a(this,"Else")}};y.kind=
"else";var g=class T0 extends h{static{a(this,"_If")}constructor(I,P){super(P),this.condition=I}render(I){let P=`if(${this.condition})`+super.render(I);return this.
else&&(P+="else "+this.else.render(I)),P}optimizeNodes(){super.optimizeNodes();const I=this.condition;if(I===!0)return this.nodes;let P=this.else;if(P){const V=P.
optimizeNodes();P=this.else=Array.isArray(V)?new y(V):V}if(P)return I===!1?P instanceof T0?P:P.nodes:this.nodes.length?this:new T0(U(I),P instanceof T0?[P]:P.nodes);
if(!(I===!1||!this.nodes.length))return this}optimizeNames(I,P){var V;if(this.else=(V=this.else)===null||V===void 0?void 0:V.optimizeNames(I,P),!!(super.optimizeNames(
I,P)||this.else))return this.condition=B(this.condition,I,P),this}get names(){const I=super.names;return O(I,this.condition),this.else&&q(I,this.else.names),I}};
g.kind="if";var b=class extends h{static{a(this,"For")}};b.kind="for";var _=class extends b{static{a(this,"ForLoop")}constructor(C){super(),this.iteration=C}render(C){
return`for(${this.iteration})`+super.render(C)}optimizeNames(C,I){if(super.optimizeNames(C,I))return this.iteration=B(this.iteration,C,I),this}get names(){return q(
super.names,this.iteration.names)}},E=class extends b{static{a(this,"ForRange")}constructor(C,I,P,V){super(),this.varKind=C,this.name=I,this.from=P,this.to=V}render(C){
const I=C.es5?r.varKinds.var:this.varKind,{name:P,from:V,to:R}=this;return`for(${I} ${P}=${V}; ${P}<${R}; ${P}++)`+super.render(C)}get names(){const C=O(super.names,
this.from);return O(C,this.to)}},k=class extends b{static{a(this,"ForIter")}constructor(C,I,P,V){super(),this.loop=C,this.varKind=I,this.name=P,this.iterable=V}render(C){
return`for(${this.varKind} ${this.name} ${this.loop} ${this.iterable})`+super.render(C)}optimizeNames(C,I){if(super.optimizeNames(C,I))return this.iterable=B(this.
iterable,C,I),this}get names(){return q(super.names,this.iterable.names)}},D=class extends h{static{a(this,"Func")}constructor(C,I,P){super(),this.name=C,this.args=
I,this.async=P}render(C){return`${this.async?"async ":""}function ${this.name}(${this.args})`+super.render(C)}};D.kind="func";var A=class extends m{static{a(this,
"Return")}render(C){return"return "+super.render(C)}};A.kind="return";var S=class extends h{static{a(this,"Try")}render(C){let I="try"+super.render(C);return this.
catch&&(I+=this.catch.render(C)),this.finally&&(I+=this.finally.render(C)),I}optimizeNodes(){var C,I;return super.optimizeNodes(),(C=this.catch)===null||C===void 0||
C.optimizeNodes(),(I=this.finally)===null||I===void 0||I.optimizeNodes(),this}optimizeNames(C,I){var P,V;return super.optimizeNames(C,I),(P=this.catch)===null||
P===void 0||P.optimizeNames(C,I),(V=this.finally)===null||V===void 0||V.optimizeNames(C,I),this}get names(){const C=super.names;return this.catch&&q(C,this.catch.
names),this.finally&&q(C,this.finally.names),C}},N=class extends h{static{a(this,"Catch")}constructor(C){super(),this.error=C}render(C){return`catch(${this.error}\
)`+super.render(C)}};N.kind="catch";var L=class extends h{static{a(this,"Finally")}render(C){return"finally"+super.render(C)}};L.kind="finally";var T=class{static{
a(this,"CodeGen")}constructor(C,I={}){this._values={},this._blockStarts=[],this._constants={},this.opts={...I,_n:I.lines?`
`:""},this._extScope=C,this._scope=new r.Scope({parent:C}),this._nodes=[new p]}toString(){return this._root.render(this.opts)}name(C){return this._scope.name(C)}scopeName(C){
return this._extScope.name(C)}scopeValue(C,I){const P=this._extScope.value(C,I);return(this._values[P.prefix]||(this._values[P.prefix]=new Set)).add(P),P}getScopeValue(C,I){
return this._extScope.getValue(C,I)}scopeRefs(C){return this._extScope.scopeRefs(C,this._values)}scopeCode(){return this._extScope.scopeCode(this._values)}_def(C,I,P,V){
const R=this._scope.toName(I);return P!==void 0&&V&&(this._constants[R.str]=P),this._leafNode(new o(C,R,P)),R}const(C,I,P){return this._def(r.varKinds.const,C,I,
P)}let(C,I,P){return this._def(r.varKinds.let,C,I,P)}var(C,I,P){return this._def(r.varKinds.var,C,I,P)}assign(C,I,P){return this._leafNode(new l(C,I,P))}add(C,I){
return this._leafNode(new d(C,u.operators.ADD,I))}code(C){return typeof C=="function"?C():C!==e.nil&&this._leafNode(new f(C)),this}object(...C){const I=["{"];for(const[
P,V]of C)I.length>1&&I.push(","),I.push(P),(P!==V||this.opts.es5)&&(I.push(":"),(0,e.addCodeArg)(I,V));return I.push("}"),new e._Code(I)}if(C,I,P){if(this._blockNode(
new g(C)),I&&P)this.code(I).else().code(P).endIf();else if(I)this.code(I).endIf();else if(P)throw new Error('CodeGen: "else" body without "then" body');return this}elseIf(C){
return this._elseNode(new g(C))}else(){return this._elseNode(new y)}endIf(){return this._endBlockNode(g,y)}_for(C,I){return this._blockNode(C),I&&this.code(I).endFor(),
this}for(C,I){return this._for(new _(C),I)}forRange(C,I,P,V,R=this.opts.es5?r.varKinds.var:r.varKinds.let){const G=this._scope.toName(C);return this._for(new E(
R,G,I,P),()=>V(G))}forOf(C,I,P,V=r.varKinds.const){const R=this._scope.toName(C);if(this.opts.es5){const G=I instanceof e.Name?I:this.var("_arr",I);return this.
forRange("_i",0,(0,e._)`${G}.length`,x=>{this.var(R,(0,e._)`${G}[${x}]`),P(R)})}return this._for(new k("of",V,R,I),()=>P(R))}forIn(C,I,P,V=this.opts.es5?r.varKinds.
var:r.varKinds.const){if(this.opts.ownProperties)return this.forOf(C,(0,e._)`Object.keys(${I})`,P);const R=this._scope.toName(C);return this._for(new k("in",V,R,
I),()=>P(R))}endFor(){return this._endBlockNode(b)}label(C){return this._leafNode(new i(C))}break(C){return this._leafNode(new v(C))}return(C){const I=new A;if(this.
_blockNode(I),this.code(C),I.nodes.length!==1)throw new Error('CodeGen: "return" should have one node');return this._endBlockNode(A)}try(C,I,P){if(!I&&!P)throw new Error(
'CodeGen: "try" without "catch" and "finally"');const V=new S;if(this._blockNode(V),this.code(C),I){const R=this.name("e");this._currNode=V.catch=new N(R),I(R)}
return P&&(this._currNode=V.finally=new L,this.code(P)),this._endBlockNode(N,L)}throw(C){return this._leafNode(new c(C))}block(C,I){return this._blockStarts.push(
this._nodes.length),C&&this.code(C).endBlock(I),this}endBlock(C){const I=this._blockStarts.pop();if(I===void 0)throw new Error("CodeGen: not in self-balancing b\
lock");const P=this._nodes.length-I;if(P<0||C!==void 0&&P!==C)throw new Error(`CodeGen: wrong number of nodes: ${P} vs ${C} expected`);return this._nodes.length=
I,this}func(C,I=e.nil,P,V){return this._blockNode(new D(C,I,P)),V&&this.code(V).endFunc(),this}endFunc(){return this._endBlockNode(D)}optimize(C=1){for(;C-- >0;)
this._root.optimizeNodes(),this._root.optimizeNames(this._root.names,this._constants)}_leafNode(C){return this._currNode.nodes.push(C),this}_blockNode(C){this._currNode.
nodes.push(C),this._nodes.push(C)}_endBlockNode(C,I){const P=this._currNode;if(P instanceof C||I&&P instanceof I)return this._nodes.pop(),this;throw new Error(`\
CodeGen: not in block "${I?`${C.kind}/${I.kind}`:C.kind}"`)}_elseNode(C){const I=this._currNode;if(!(I instanceof g))throw new Error('CodeGen: "else" without "i\
f"');return this._currNode=I.else=C,this}get _root(){return this._nodes[0]}get _currNode(){const C=this._nodes;return C[C.length-1]}set _currNode(C){const I=this.
_nodes;I[I.length-1]=C}};u.CodeGen=T;function q(C,I){for(const P in I)C[P]=(C[P]||0)+(I[P]||0);return C}a(q,"addNames");function O(C,I){return I instanceof e._CodeOrName?
q(C,I.names):C}a(O,"addExprNames");function B(C,I,P){if(C instanceof e.Name)return V(C);if(!R(C))return C;return new e._Code(C._items.reduce((G,x)=>(x instanceof
e.Name&&(x=V(x)),x instanceof e._Code?G.push(...x._items):G.push(x),G),[]));function V(G){const x=P[G.str];return x===void 0||I[G.str]!==1?G:(delete I[G.str],x)}
function R(G){return G instanceof e._Code&&G._items.some(x=>x instanceof e.Name&&I[x.str]===1&&P[x.str]!==void 0)}}a(B,"optimizeExpr");function z(C,I){for(const P in I)
C[P]=(C[P]||0)-(I[P]||0)}a(z,"subtractNames");function U(C){return typeof C=="boolean"||typeof C=="number"||C===null?!C:(0,e._)`!${$(C)}`}a(U,"not"),u.not=U;var Q=j(
u.operators.AND);function Y(...C){return C.reduce(Q)}a(Y,"and"),u.and=Y;var ue=j(u.operators.OR);function M(...C){return C.reduce(ue)}a(M,"or"),u.or=M;function j(C){
return(I,P)=>I===e.nil?P:P===e.nil?I:(0,e._)`${$(I)} ${C} ${$(P)}`}a(j,"mappend");function $(C){return C instanceof e.Name?C:(0,e._)`(${C})`}a($,"par")}}),ge=w(
{"node_modules/ajv/dist/compile/util.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0}),u.checkStrictMode=u.getErrorPath=u.Type=u.useFunc=u.setEvaluated=
u.evaluatedPropsToName=u.mergeEvaluated=u.eachItem=u.unescapeJsonPointer=u.escapeJsonPointer=u.escapeFragment=u.unescapeFragment=u.schemaRefOrVal=u.schemaHasRulesButRef=
u.schemaHasRules=u.checkUnknownRules=u.alwaysValidSchema=u.toHash=void 0;var e=me(),r=Jr();function t(D){const A={};for(const S of D)A[S]=!0;return A}a(t,"toHas\
h"),u.toHash=t;function n(D,A){return typeof A=="boolean"?A:Object.keys(A).length===0?!0:(s(D,A),!o(A,D.self.RULES.all))}a(n,"alwaysValidSchema"),u.alwaysValidSchema=
n;function s(D,A=D.schema){const{opts:S,self:N}=D;if(!S.strictSchema||typeof A=="boolean")return;const L=N.RULES.keywords;for(const T in A)L[T]||k(D,`unknown ke\
yword: "${T}"`)}a(s,"checkUnknownRules"),u.checkUnknownRules=s;function o(D,A){if(typeof D=="boolean")return!D;for(const S in D)if(A[S])return!0;return!1}a(o,"s\
chemaHasRules"),u.schemaHasRules=o;function l(D,A){if(typeof D=="boolean")return!D;for(const S in D)if(S!=="$ref"&&A.all[S])return!0;return!1}a(l,"schemaHasRule\
sButRef"),u.schemaHasRulesButRef=l;function d({topSchemaRef:D,schemaPath:A},S,N,L){if(!L){if(typeof S=="number"||typeof S=="boolean")return S;if(typeof S=="stri\
ng")return(0,e._)`${S}`}return(0,e._)`${D}${A}${(0,e.getProperty)(N)}`}a(d,"schemaRefOrVal"),u.schemaRefOrVal=d;function i(D){return f(decodeURIComponent(D))}a(
i,"unescapeFragment"),u.unescapeFragment=i;function v(D){return encodeURIComponent(c(D))}a(v,"escapeFragment"),u.escapeFragment=v;function c(D){return typeof D==
"number"?`${D}`:D.replace(/~/g,"~0").replace(/\//g,"~1")}a(c,"escapeJsonPointer"),u.escapeJsonPointer=c;function f(D){return D.replace(/~1/g,"/").replace(/~0/g,
"~")}a(f,"unescapeJsonPointer"),u.unescapeJsonPointer=f;function m(D,A){if(Array.isArray(D))for(const S of D)A(S);else A(D)}a(m,"eachItem"),u.eachItem=m;function h({
mergeNames:D,mergeToName:A,mergeValues:S,resultToName:N}){return(L,T,q,O)=>{const B=q===void 0?T:q instanceof e.Name?(T instanceof e.Name?D(L,T,q):A(L,T,q),q):T instanceof
e.Name?(A(L,q,T),T):S(T,q);return O===e.Name&&!(B instanceof e.Name)?N(L,B):B}}a(h,"makeMergeEvaluated"),u.mergeEvaluated={props:h({mergeNames:a((D,A,S)=>D.if((0,e.
_)`${S} !== true && ${A} !== undefined`,()=>{D.if((0,e._)`${A} === true`,()=>D.assign(S,!0),()=>D.assign(S,(0,e._)`${S} || {}`).code((0,e._)`Object.assign(${S}, ${A})`))}),
"mergeNames"),mergeToName:a((D,A,S)=>D.if((0,e._)`${S} !== true`,()=>{A===!0?D.assign(S,!0):(D.assign(S,(0,e._)`${S} || {}`),y(D,S,A))}),"mergeToName"),mergeValues:a(
(D,A)=>D===!0?!0:{...D,...A},"mergeValues"),resultToName:p}),items:h({mergeNames:a((D,A,S)=>D.if((0,e._)`${S} !== true && ${A} !== undefined`,()=>D.assign(S,(0,e.
_)`${A} === true ? true : ${S} > ${A} ? ${S} : ${A}`)),"mergeNames"),mergeToName:a((D,A,S)=>D.if((0,e._)`${S} !== true`,()=>D.assign(S,A===!0?!0:(0,e._)`${S} > ${A} ? ${S} : ${A}`)),
"mergeToName"),mergeValues:a((D,A)=>D===!0?!0:Math.max(D,A),"mergeValues"),resultToName:a((D,A)=>D.var("items",A),"resultToName")})};function p(D,A){if(A===!0)return D.
var("props",!0);const S=D.var("props",(0,e._)`{}`);return A!==void 0&&y(D,S,A),S}a(p,"evaluatedPropsToName"),u.evaluatedPropsToName=p;function y(D,A,S){Object.keys(
S).forEach(N=>D.assign((0,e._)`${A}${(0,e.getProperty)(N)}`,!0))}a(y,"setEvaluated"),u.setEvaluated=y;var g={};function b(D,A){return D.scopeValue("func",{ref:A,
code:g[A.code]||(g[A.code]=new r._Code(A.code))})}a(b,"useFunc"),u.useFunc=b;var _;(function(D){D[D.Num=0]="Num",D[D.Str=1]="Str"})(_||(u.Type=_={}));function E(D,A,S){
if(D instanceof e.Name){const N=A===_.Num;return S?N?(0,e._)`"[" + ${D} + "]"`:(0,e._)`"['" + ${D} + "']"`:N?(0,e._)`"/" + ${D}`:(0,e._)`"/" + ${D}.replace(/~/g, "~0").replace(/\\//g, "~1")`}
return S?(0,e.getProperty)(D).toString():"/"+c(D)}a(E,"getErrorPath"),u.getErrorPath=E;function k(D,A,S=D.opts.strictSchema){if(S){if(A=`strict mode: ${A}`,S===
!0)throw new Error(A);D.self.logger.warn(A)}}a(k,"checkStrictMode"),u.checkStrictMode=k}}),gu=w({"node_modules/ajv/dist/compile/names.js"(u){"use strict";Object.
defineProperty(u,"__esModule",{value:!0});var e=me(),r={data:new e.Name("data"),valCxt:new e.Name("valCxt"),instancePath:new e.Name("instancePath"),parentData:new e.
Name("parentData"),parentDataProperty:new e.Name("parentDataProperty"),rootData:new e.Name("rootData"),dynamicAnchors:new e.Name("dynamicAnchors"),vErrors:new e.
Name("vErrors"),errors:new e.Name("errors"),this:new e.Name("this"),self:new e.Name("self"),scope:new e.Name("scope"),json:new e.Name("json"),jsonPos:new e.Name(
"jsonPos"),jsonLen:new e.Name("jsonLen"),jsonPart:new e.Name("jsonPart")};u.default=r}}),Yr=w({"node_modules/ajv/dist/compile/errors.js"(u){"use strict";Object.
defineProperty(u,"__esModule",{value:!0}),u.extendErrors=u.resetErrorsCount=u.reportExtraError=u.reportError=u.keyword$DataError=u.keywordError=void 0;var e=me(),
r=ge(),t=gu();u.keywordError={message:a(({keyword:y})=>(0,e.str)`must pass "${y}" keyword validation`,"message")},u.keyword$DataError={message:a(({keyword:y,schemaType:g})=>g?
(0,e.str)`"${y}" keyword must be ${g} ($data)`:(0,e.str)`"${y}" keyword is invalid ($data)`,"message")};function n(y,g=u.keywordError,b,_){const{it:E}=y,{gen:k,
compositeRule:D,allErrors:A}=E,S=c(y,g,b);_??(D||A)?d(k,S):i(E,(0,e._)`[${S}]`)}a(n,"reportError"),u.reportError=n;function s(y,g=u.keywordError,b){const{it:_}=y,
{gen:E,compositeRule:k,allErrors:D}=_,A=c(y,g,b);d(E,A),k||D||i(_,t.default.vErrors)}a(s,"reportExtraError"),u.reportExtraError=s;function o(y,g){y.assign(t.default.
errors,g),y.if((0,e._)`${t.default.vErrors} !== null`,()=>y.if(g,()=>y.assign((0,e._)`${t.default.vErrors}.length`,g),()=>y.assign(t.default.vErrors,null)))}a(o,
"resetErrorsCount"),u.resetErrorsCount=o;function l({gen:y,keyword:g,schemaValue:b,data:_,errsCount:E,it:k}){if(E===void 0)throw new Error("ajv implementation e\
rror");const D=y.name("err");y.forRange("i",E,t.default.errors,A=>{y.const(D,(0,e._)`${t.default.vErrors}[${A}]`),y.if((0,e._)`${D}.instancePath === undefined`,
()=>y.assign((0,e._)`${D}.instancePath`,(0,e.strConcat)(t.default.instancePath,k.errorPath))),y.assign((0,e._)`${D}.schemaPath`,(0,e.str)`${k.errSchemaPath}/${g}`),
k.opts.verbose&&(y.assign((0,e._)`${D}.schema`,b),y.assign((0,e._)`${D}.data`,_))})}a(l,"extendErrors"),u.extendErrors=l;function d(y,g){const b=y.const("err",g);
y.if((0,e._)`${t.default.vErrors} === null`,()=>y.assign(t.default.vErrors,(0,e._)`[${b}]`),(0,e._)`${t.default.vErrors}.push(${b})`),y.code((0,e._)`${t.default.
errors}++`)}a(d,"addError");function i(y,g){const{gen:b,validateName:_,schemaEnv:E}=y;E.$async?b.throw((0,e._)`new ${y.ValidationError}(${g})`):(b.assign((0,e._)`${_}.errors`,
g),b.return(!1))}a(i,"returnErrors");var v={keyword:new e.Name("keyword"),schemaPath:new e.Name("schemaPath"),params:new e.Name("params"),propertyName:new e.Name(
"propertyName"),message:new e.Name("message"),schema:new e.Name("schema"),parentSchema:new e.Name("parentSchema")};function c(y,g,b){const{createErrors:_}=y.it;
return _===!1?(0,e._)`{}`:f(y,g,b)}a(c,"errorObjectCode");function f(y,g,b={}){const{gen:_,it:E}=y,k=[m(E,b),h(y,b)];return p(y,g,k),_.object(...k)}a(f,"errorOb\
ject");function m({errorPath:y},{instancePath:g}){const b=g?(0,e.str)`${y}${(0,r.getErrorPath)(g,r.Type.Str)}`:y;return[t.default.instancePath,(0,e.strConcat)(t.
default.instancePath,b)]}a(m,"errorInstancePath");function h({keyword:y,it:{errSchemaPath:g}},{schemaPath:b,parentSchema:_}){let E=_?g:(0,e.str)`${g}/${y}`;return b&&
(E=(0,e.str)`${E}${(0,r.getErrorPath)(b,r.Type.Str)}`),[v.schemaPath,E]}a(h,"errorSchemaPath");function p(y,{params:g,message:b},_){const{keyword:E,data:k,schemaValue:D,
it:A}=y,{opts:S,propertyName:N,topSchemaRef:L,schemaPath:T}=A;_.push([v.keyword,E],[v.params,typeof g=="function"?g(y):g||(0,e._)`{}`]),S.messages&&_.push([v.message,
typeof b=="function"?b(y):b]),S.verbose&&_.push([v.schema,D],[v.parentSchema,(0,e._)`${L}${T}`],[t.default.data,k]),N&&_.push([v.propertyName,N])}a(p,"extraErro\
rProps")}}),g1=w({"node_modules/ajv/dist/compile/validate/boolSchema.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0}),u.boolOrEmptySchema=u.
topBoolOrEmptySchema=void 0;var e=Yr(),r=me(),t=gu(),n={message:"boolean schema is false"};function s(d){const{gen:i,schema:v,validateName:c}=d;v===!1?l(d,!1):typeof v==
"object"&&v.$async===!0?i.return(t.default.data):(i.assign((0,r._)`${c}.errors`,null),i.return(!0))}a(s,"topBoolOrEmptySchema"),u.topBoolOrEmptySchema=s;function o(d,i){
const{gen:v,schema:c}=d;c===!1?(v.var(i,!1),l(d)):v.var(i,!0)}a(o,"boolOrEmptySchema"),u.boolOrEmptySchema=o;function l(d,i){const{gen:v,data:c}=d,f={gen:v,keyword:"\
false schema",data:c,schema:!1,schemaCode:!1,schemaValue:!1,params:{},it:d};(0,e.reportError)(f,n,void 0,i)}a(l,"falseSchemaError")}}),di=w({"node_modules/ajv/d\
ist/compile/rules.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0}),u.getRules=u.isJSONType=void 0;var e=["string","number","integer","boolea\
n","null","object","array"],r=new Set(e);function t(s){return typeof s=="string"&&r.has(s)}a(t,"isJSONType"),u.isJSONType=t;function n(){const s={number:{type:"\
number",rules:[]},string:{type:"string",rules:[]},array:{type:"array",rules:[]},object:{type:"object",rules:[]}};return{types:{...s,integer:!0,boolean:!0,null:!0},
rules:[{rules:[]},s.number,s.string,s.array,s.object],post:{rules:[]},all:{},keywords:{}}}a(n,"getRules"),u.getRules=n}}),fi=w({"node_modules/ajv/dist/compile/v\
alidate/applicability.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0}),u.shouldUseRule=u.shouldUseGroup=u.schemaHasRulesForType=void 0;function e({
schema:n,self:s},o){const l=s.RULES.types[o];return l&&l!==!0&&r(n,l)}a(e,"schemaHasRulesForType"),u.schemaHasRulesForType=e;function r(n,s){return s.rules.some(
o=>t(n,o))}a(r,"shouldUseGroup"),u.shouldUseGroup=r;function t(n,s){var o;return n[s.keyword]!==void 0||((o=s.definition.implements)===null||o===void 0?void 0:o.
some(l=>n[l]!==void 0))}a(t,"shouldUseRule"),u.shouldUseRule=t}}),Xr=w({"node_modules/ajv/dist/compile/validate/dataType.js"(u){"use strict";Object.defineProperty(
u,"__esModule",{value:!0}),u.reportTypeError=u.checkDataTypes=u.checkDataType=u.coerceAndCheckDataType=u.getJSONTypes=u.getSchemaTypes=u.DataType=void 0;var e=di(),
r=fi(),t=Yr(),n=me(),s=ge(),o;(function(_){_[_.Correct=0]="Correct",_[_.Wrong=1]="Wrong"})(o||(u.DataType=o={}));function l(_){const E=d(_.type);if(E.includes("\
null")){if(_.nullable===!1)throw new Error("type: null contradicts nullable: false")}else{if(!E.length&&_.nullable!==void 0)throw new Error('"nullable" cannot b\
e used without "type"');_.nullable===!0&&E.push("null")}return E}a(l,"getSchemaTypes"),u.getSchemaTypes=l;function d(_){const E=Array.isArray(_)?_:_?[_]:[];if(E.
every(e.isJSONType))return E;throw new Error("type must be JSONType or JSONType[]: "+E.join(","))}a(d,"getJSONTypes"),u.getJSONTypes=d;function i(_,E){const{gen:k,
data:D,opts:A}=_,S=c(E,A.coerceTypes),N=E.length>0&&!(S.length===0&&E.length===1&&(0,r.schemaHasRulesForType)(_,E[0]));if(N){const L=p(E,D,A.strictNumbers,o.Wrong);
k.if(L,()=>{S.length?f(_,E,S):g(_)})}return N}a(i,"coerceAndCheckDataType"),u.coerceAndCheckDataType=i;var v=new Set(["string","number","integer","boolean","nul\
l"]);function c(_,E){return E?_.filter(k=>v.has(k)||E==="array"&&k==="array"):[]}a(c,"coerceToTypes");function f(_,E,k){const{gen:D,data:A,opts:S}=_,N=D.let("da\
taType",(0,n._)`typeof ${A}`),L=D.let("coerced",(0,n._)`undefined`);S.coerceTypes==="array"&&D.if((0,n._)`${N} == 'object' && Array.isArray(${A}) && ${A}.length == 1`,
()=>D.assign(A,(0,n._)`${A}[0]`).assign(N,(0,n._)`typeof ${A}`).if(p(E,A,S.strictNumbers),()=>D.assign(L,A))),D.if((0,n._)`${L} !== undefined`);for(const q of k)
(v.has(q)||q==="array"&&S.coerceTypes==="array")&&T(q);D.else(),g(_),D.endIf(),D.if((0,n._)`${L} !== undefined`,()=>{D.assign(A,L),m(_,L)});function T(q){switch(q){case"\
string":D.elseIf((0,n._)`${N} == "number" || ${N} == "boolean"`).assign(L,(0,n._)`"" + ${A}`).elseIf((0,n._)`${A} === null`).assign(L,(0,n._)`""`);return;case"n\
umber":D.elseIf((0,n._)`${N} == "boolean" || ${A} === null
              || (${N} == "string" && ${A} && ${A} == +${A})`).assign(L,(0,n._)`+${A}`);return;case"integer":D.elseIf((0,n._)`${N} === "boolean" || ${A} === null
              || (${N} === "string" && ${A} && ${A} == +${A} && !(${A} % 1))`).assign(L,(0,n._)`+${A}`);return;case"boolean":D.elseIf((0,n._)`${A} === "false" || ${A} === 0 || ${A} === null`).
assign(L,!1).elseIf((0,n._)`${A} === "true" || ${A} === 1`).assign(L,!0);return;case"null":D.elseIf((0,n._)`${A} === "" || ${A} === 0 || ${A} === false`),D.assign(
L,null);return;case"array":D.elseIf((0,n._)`${N} === "string" || ${N} === "number"
              || ${N} === "boolean" || ${A} === null`).assign(L,(0,n._)`[${A}]`)}}a(T,"coerceSpecificType")}a(f,"coerceData");function m({gen:_,parentData:E,parentDataProperty:k},D){
_.if((0,n._)`${E} !== undefined`,()=>_.assign((0,n._)`${E}[${k}]`,D))}a(m,"assignParentData");function h(_,E,k,D=o.Correct){const A=D===o.Correct?n.operators.EQ:
n.operators.NEQ;let S;switch(_){case"null":return(0,n._)`${E} ${A} null`;case"array":S=(0,n._)`Array.isArray(${E})`;break;case"object":S=(0,n._)`${E} && typeof ${E} == "object" && !Array.isArray(${E})`;
break;case"integer":S=N((0,n._)`!(${E} % 1) && !isNaN(${E})`);break;case"number":S=N();break;default:return(0,n._)`typeof ${E} ${A} ${_}`}return D===o.Correct?S:
(0,n.not)(S);function N(L=n.nil){return(0,n.and)((0,n._)`typeof ${E} == "number"`,L,k?(0,n._)`isFinite(${E})`:n.nil)}}a(h,"checkDataType"),u.checkDataType=h;function p(_,E,k,D){
if(_.length===1)return h(_[0],E,k,D);let A;const S=(0,s.toHash)(_);if(S.array&&S.object){const N=(0,n._)`typeof ${E} != "object"`;A=S.null?N:(0,n._)`!${E} || ${N}`,
delete S.null,delete S.array,delete S.object}else A=n.nil;S.number&&delete S.integer;for(const N in S)A=(0,n.and)(A,h(N,E,k,D));return A}a(p,"checkDataTypes"),u.
checkDataTypes=p;var y={message:a(({schema:_})=>`must be ${_}`,"message"),params:a(({schema:_,schemaValue:E})=>typeof _=="string"?(0,n._)`{type: ${_}}`:(0,n._)`{type: ${E}}`,
"params")};function g(_){const E=b(_);(0,t.reportError)(E,y)}a(g,"reportTypeError"),u.reportTypeError=g;function b(_){const{gen:E,data:k,schema:D}=_,A=(0,s.schemaRefOrVal)(
_,D,"type");return{gen:E,keyword:"type",data:k,schema:D.type,schemaCode:A,schemaValue:A,parentSchema:D,params:{},it:_}}a(b,"getTypeErrorContext")}}),y1=w({"node\
_modules/ajv/dist/compile/validate/defaults.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0}),u.assignDefaults=void 0;var e=me(),r=ge();function t(s,o){
const{properties:l,items:d}=s.schema;if(o==="object"&&l)for(const i in l)n(s,i,l[i].default);else o==="array"&&Array.isArray(d)&&d.forEach((i,v)=>n(s,v,i.default))}
a(t,"assignDefaults"),u.assignDefaults=t;function n(s,o,l){const{gen:d,compositeRule:i,data:v,opts:c}=s;if(l===void 0)return;const f=(0,e._)`${v}${(0,e.getProperty)(
o)}`;if(i){(0,r.checkStrictMode)(s,`default is ignored for: ${f}`);return}let m=(0,e._)`${f} === undefined`;c.useDefaults==="empty"&&(m=(0,e._)`${m} || ${f} === null || ${f} === ""`),
d.if(m,(0,e._)`${f} = ${(0,e.stringify)(l)}`)}a(n,"assignDefault")}}),yu=w({"node_modules/ajv/dist/vocabularies/code.js"(u){"use strict";Object.defineProperty(u,
"__esModule",{value:!0}),u.validateUnion=u.validateArray=u.usePattern=u.callValidateCode=u.schemaProperties=u.allSchemaProperties=u.noPropertyInData=u.propertyInData=
u.isOwnProperty=u.hasPropFunc=u.reportMissingProp=u.checkMissingProp=u.checkReportMissingProp=void 0;var e=me(),r=ge(),t=gu(),n=ge();function s(_,E){const{gen:k,
data:D,it:A}=_;k.if(c(k,D,E,A.opts.ownProperties),()=>{_.setParams({missingProperty:(0,e._)`${E}`},!0),_.error()})}a(s,"checkReportMissingProp"),u.checkReportMissingProp=
s;function o({gen:_,data:E,it:{opts:k}},D,A){return(0,e.or)(...D.map(S=>(0,e.and)(c(_,E,S,k.ownProperties),(0,e._)`${A} = ${S}`)))}a(o,"checkMissingProp"),u.checkMissingProp=
o;function l(_,E){_.setParams({missingProperty:E},!0),_.error()}a(l,"reportMissingProp"),u.reportMissingProp=l;function d(_){return _.scopeValue("func",{ref:Object.
prototype.hasOwnProperty,code:(0,e._)`Object.prototype.hasOwnProperty`})}a(d,"hasPropFunc"),u.hasPropFunc=d;function i(_,E,k){return(0,e._)`${d(_)}.call(${E}, ${k})`}
a(i,"isOwnProperty"),u.isOwnProperty=i;function v(_,E,k,D){const A=(0,e._)`${E}${(0,e.getProperty)(k)} !== undefined`;return D?(0,e._)`${A} && ${i(_,E,k)}`:A}a(
v,"propertyInData"),u.propertyInData=v;function c(_,E,k,D){const A=(0,e._)`${E}${(0,e.getProperty)(k)} === undefined`;return D?(0,e.or)(A,(0,e.not)(i(_,E,k))):A}
a(c,"noPropertyInData"),u.noPropertyInData=c;function f(_){return _?Object.keys(_).filter(E=>E!=="__proto__"):[]}a(f,"allSchemaProperties"),u.allSchemaProperties=
f;function m(_,E){return f(E).filter(k=>!(0,r.alwaysValidSchema)(_,E[k]))}a(m,"schemaProperties"),u.schemaProperties=m;function h({schemaCode:_,data:E,it:{gen:k,
topSchemaRef:D,schemaPath:A,errorPath:S},it:N},L,T,q){const O=q?(0,e._)`${_}, ${E}, ${D}${A}`:E,B=[[t.default.instancePath,(0,e.strConcat)(t.default.instancePath,
S)],[t.default.parentData,N.parentData],[t.default.parentDataProperty,N.parentDataProperty],[t.default.rootData,t.default.rootData]];N.opts.dynamicRef&&B.push([
t.default.dynamicAnchors,t.default.dynamicAnchors]);const z=(0,e._)`${O}, ${k.object(...B)}`;return T!==e.nil?(0,e._)`${L}.call(${T}, ${z})`:(0,e._)`${L}(${z})`}
a(h,"callValidateCode"),u.callValidateCode=h;var p=(0,e._)`new RegExp`;function y({gen:_,it:{opts:E}},k){const D=E.unicodeRegExp?"u":"",{regExp:A}=E.code,S=A(k,
D);return _.scopeValue("pattern",{key:S.toString(),ref:S,code:(0,e._)`${A.code==="new RegExp"?p:(0,n.useFunc)(_,A)}(${k}, ${D})`})}a(y,"usePattern"),u.usePattern=
y;function g(_){const{gen:E,data:k,keyword:D,it:A}=_,S=E.name("valid");if(A.allErrors){const L=E.let("valid",!0);return N(()=>E.assign(L,!1)),L}return E.var(S,!0),
N(()=>E.break()),S;function N(L){const T=E.const("len",(0,e._)`${k}.length`);E.forRange("i",0,T,q=>{_.subschema({keyword:D,dataProp:q,dataPropType:r.Type.Num},S),
E.if((0,e.not)(S),L)})}a(N,"validateItems")}a(g,"validateArray"),u.validateArray=g;function b(_){const{gen:E,schema:k,keyword:D,it:A}=_;if(!Array.isArray(k))throw new Error(
"ajv implementation error");if(k.some(T=>(0,r.alwaysValidSchema)(A,T))&&!A.opts.unevaluated)return;const N=E.let("valid",!1),L=E.name("_valid");E.block(()=>k.forEach(
(T,q)=>{const O=_.subschema({keyword:D,schemaProp:q,compositeRule:!0},L);E.assign(N,(0,e._)`${N} || ${L}`),_.mergeValidEvaluated(O,L)||E.if((0,e.not)(N))})),_.result(
N,()=>_.reset(),()=>_.error(!0))}a(b,"validateUnion"),u.validateUnion=b}}),b1=w({"node_modules/ajv/dist/compile/validate/keyword.js"(u){"use strict";Object.defineProperty(
u,"__esModule",{value:!0}),u.validateKeywordUsage=u.validSchemaType=u.funcKeywordCode=u.macroKeywordCode=void 0;var e=me(),r=gu(),t=yu(),n=Yr();function s(m,h){
const{gen:p,keyword:y,schema:g,parentSchema:b,it:_}=m,E=h.macro.call(_.self,g,b,_),k=v(p,y,E);_.opts.validateSchema!==!1&&_.self.validateSchema(E,!0);const D=p.
name("valid");m.subschema({schema:E,schemaPath:e.nil,errSchemaPath:`${_.errSchemaPath}/${y}`,topSchemaRef:k,compositeRule:!0},D),m.pass(D,()=>m.error(!0))}a(s,"\
macroKeywordCode"),u.macroKeywordCode=s;function o(m,h){var p;const{gen:y,keyword:g,schema:b,parentSchema:_,$data:E,it:k}=m;i(k,h);const D=!E&&h.compile?h.compile.
call(k.self,b,_,k):h.validate,A=v(y,g,D),S=y.let("valid");m.block$data(S,N),m.ok((p=h.valid)!==null&&p!==void 0?p:S);function N(){if(h.errors===!1)q(),h.modifying&&
l(m),O(()=>m.error());else{const B=h.async?L():T();h.modifying&&l(m),O(()=>d(m,B))}}a(N,"validateKeyword");function L(){const B=y.let("ruleErrs",null);return y.
try(()=>q((0,e._)`await `),z=>y.assign(S,!1).if((0,e._)`${z} instanceof ${k.ValidationError}`,()=>y.assign(B,(0,e._)`${z}.errors`),()=>y.throw(z))),B}a(L,"valid\
ateAsync");function T(){const B=(0,e._)`${A}.errors`;return y.assign(B,null),q(e.nil),B}a(T,"validateSync");function q(B=h.async?(0,e._)`await `:e.nil){const z=k.
opts.passContext?r.default.this:r.default.self,U=!("compile"in h&&!E||h.schema===!1);y.assign(S,(0,e._)`${B}${(0,t.callValidateCode)(m,A,z,U)}`,h.modifying)}a(q,
"assignValid");function O(B){var z;y.if((0,e.not)((z=h.valid)!==null&&z!==void 0?z:S),B)}a(O,"reportErrs")}a(o,"funcKeywordCode"),u.funcKeywordCode=o;function l(m){
const{gen:h,data:p,it:y}=m;h.if(y.parentData,()=>h.assign(p,(0,e._)`${y.parentData}[${y.parentDataProperty}]`))}a(l,"modifyData");function d(m,h){const{gen:p}=m;
p.if((0,e._)`Array.isArray(${h})`,()=>{p.assign(r.default.vErrors,(0,e._)`${r.default.vErrors} === null ? ${h} : ${r.default.vErrors}.concat(${h})`).assign(r.default.
errors,(0,e._)`${r.default.vErrors}.length`),(0,n.extendErrors)(m)},()=>m.error())}a(d,"addErrs");function i({schemaEnv:m},h){if(h.async&&!m.$async)throw new Error(
"async keyword in sync schema")}a(i,"checkAsyncKeyword");function v(m,h,p){if(p===void 0)throw new Error(`keyword "${h}" failed to compile`);return m.scopeValue(
"keyword",typeof p=="function"?{ref:p}:{ref:p,code:(0,e.stringify)(p)})}a(v,"useKeyword");function c(m,h,p=!1){return!h.length||h.some(y=>y==="array"?Array.isArray(
m):y==="object"?m&&typeof m=="object"&&!Array.isArray(m):typeof m==y||p&&typeof m>"u")}a(c,"validSchemaType"),u.validSchemaType=c;function f({schema:m,opts:h,self:p,
errSchemaPath:y},g,b){if(Array.isArray(g.keyword)?!g.keyword.includes(b):g.keyword!==b)throw new Error("ajv implementation error");const _=g.dependencies;if(_?.
some(E=>!Object.prototype.hasOwnProperty.call(m,E)))throw new Error(`parent schema must have dependencies of ${b}: ${_.join(",")}`);if(g.validateSchema&&!g.validateSchema(
m[b])){const k=`keyword "${b}" value is invalid at path "${y}": `+p.errorsText(g.validateSchema.errors);if(h.validateSchema==="log")p.logger.error(k);else throw new Error(
k)}}a(f,"validateKeywordUsage"),u.validateKeywordUsage=f}}),_1=w({"node_modules/ajv/dist/compile/validate/subschema.js"(u){"use strict";Object.defineProperty(u,
"__esModule",{value:!0}),u.extendSubschemaMode=u.extendSubschemaData=u.getSubschema=void 0;var e=me(),r=ge();function t(o,{keyword:l,schemaProp:d,schema:i,schemaPath:v,
errSchemaPath:c,topSchemaRef:f}){if(l!==void 0&&i!==void 0)throw new Error('both "keyword" and "schema" passed, only one allowed');if(l!==void 0){const m=o.schema[l];
return d===void 0?{schema:m,schemaPath:(0,e._)`${o.schemaPath}${(0,e.getProperty)(l)}`,errSchemaPath:`${o.errSchemaPath}/${l}`}:{schema:m[d],schemaPath:(0,e._)`${o.
schemaPath}${(0,e.getProperty)(l)}${(0,e.getProperty)(d)}`,errSchemaPath:`${o.errSchemaPath}/${l}/${(0,r.escapeFragment)(d)}`}}if(i!==void 0){if(v===void 0||c===
void 0||f===void 0)throw new Error('"schemaPath", "errSchemaPath" and "topSchemaRef" are required with "schema"');return{schema:i,schemaPath:v,topSchemaRef:f,errSchemaPath:c}}
throw new Error('either "keyword" or "schema" must be passed')}a(t,"getSubschema"),u.getSubschema=t;function n(o,l,{dataProp:d,dataPropType:i,data:v,dataTypes:c,
propertyName:f}){if(v!==void 0&&d!==void 0)throw new Error('both "data" and "dataProp" passed, only one allowed');const{gen:m}=l;if(d!==void 0){const{errorPath:p,
dataPathArr:y,opts:g}=l,b=m.let("data",(0,e._)`${l.data}${(0,e.getProperty)(d)}`,!0);h(b),o.errorPath=(0,e.str)`${p}${(0,r.getErrorPath)(d,i,g.jsPropertySyntax)}`,
o.parentDataProperty=(0,e._)`${d}`,o.dataPathArr=[...y,o.parentDataProperty]}if(v!==void 0){const p=v instanceof e.Name?v:m.let("data",v,!0);h(p),f!==void 0&&(o.
propertyName=f)}c&&(o.dataTypes=c);function h(p){o.data=p,o.dataLevel=l.dataLevel+1,o.dataTypes=[],l.definedProperties=new Set,o.parentData=l.data,o.dataNames=[
...l.dataNames,p]}a(h,"dataContextProps")}a(n,"extendSubschemaData"),u.extendSubschemaData=n;function s(o,{jtdDiscriminator:l,jtdMetadata:d,compositeRule:i,createErrors:v,
allErrors:c}){i!==void 0&&(o.compositeRule=i),v!==void 0&&(o.createErrors=v),c!==void 0&&(o.allErrors=c),o.jtdDiscriminator=l,o.jtdMetadata=d}a(s,"extendSubsche\
maMode"),u.extendSubschemaMode=s}}),mi=w({"node_modules/fast-deep-equal/index.js"(u,e){"use strict";e.exports=a(function r(t,n){if(t===n)return!0;if(t&&n&&typeof t==
"object"&&typeof n=="object"){if(t.constructor!==n.constructor)return!1;var s,o,l;if(Array.isArray(t)){if(s=t.length,s!=n.length)return!1;for(o=s;o--!==0;)if(!r(
t[o],n[o]))return!1;return!0}if(t.constructor===RegExp)return t.source===n.source&&t.flags===n.flags;if(t.valueOf!==Object.prototype.valueOf)return t.valueOf()===
n.valueOf();if(t.toString!==Object.prototype.toString)return t.toString()===n.toString();if(l=Object.keys(t),s=l.length,s!==Object.keys(n).length)return!1;for(o=
s;o--!==0;)if(!Object.prototype.hasOwnProperty.call(n,l[o]))return!1;for(o=s;o--!==0;){var d=l[o];if(!r(t[d],n[d]))return!1}return!0}return t!==t&&n!==n},"equal")}}),
E1=w({"node_modules/json-schema-traverse/index.js"(u,e){"use strict";var r=e.exports=function(s,o,l){typeof o=="function"&&(l=o,o={}),l=o.cb||l;var d=typeof l==
"function"?l:l.pre||function(){},i=l.post||function(){};t(o,d,i,s,"",s)};r.keywords={additionalItems:!0,items:!0,contains:!0,additionalProperties:!0,propertyNames:!0,
not:!0,if:!0,then:!0,else:!0},r.arrayKeywords={items:!0,allOf:!0,anyOf:!0,oneOf:!0},r.propsKeywords={$defs:!0,definitions:!0,properties:!0,patternProperties:!0,
dependencies:!0},r.skipKeywords={default:!0,enum:!0,const:!0,required:!0,maximum:!0,minimum:!0,exclusiveMaximum:!0,exclusiveMinimum:!0,multipleOf:!0,maxLength:!0,
minLength:!0,pattern:!0,format:!0,maxItems:!0,minItems:!0,uniqueItems:!0,maxProperties:!0,minProperties:!0};function t(s,o,l,d,i,v,c,f,m,h){if(d&&typeof d=="obj\
ect"&&!Array.isArray(d)){o(d,i,v,c,f,m,h);for(var p in d){var y=d[p];if(Array.isArray(y)){if(p in r.arrayKeywords)for(var g=0;g<y.length;g++)t(s,o,l,y[g],i+"/"+
p+"/"+g,v,i,p,d,g)}else if(p in r.propsKeywords){if(y&&typeof y=="object")for(var b in y)t(s,o,l,y[b],i+"/"+p+"/"+n(b),v,i,p,d,b)}else(p in r.keywords||s.allKeys&&
!(p in r.skipKeywords))&&t(s,o,l,y,i+"/"+p,v,i,p,d)}l(d,i,v,c,f,m,h)}}a(t,"_traverse");function n(s){return s.replace(/~/g,"~0").replace(/\//g,"~1")}a(n,"escape\
JsonPtr")}}),Qr=w({"node_modules/ajv/dist/compile/resolve.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0}),u.getSchemaRefs=u.resolveUrl=u.normalizeId=
u._getFullPath=u.getFullPath=u.inlineRef=void 0;var e=ge(),r=mi(),t=E1(),n=new Set(["type","format","pattern","maxLength","minLength","maxProperties","minProper\
ties","maxItems","minItems","maximum","minimum","uniqueItems","multipleOf","required","enum","const"]);function s(y,g=!0){return typeof y=="boolean"?!0:g===!0?!l(
y):g?d(y)<=g:!1}a(s,"inlineRef"),u.inlineRef=s;var o=new Set(["$ref","$recursiveRef","$recursiveAnchor","$dynamicRef","$dynamicAnchor"]);function l(y){for(const g in y){
if(o.has(g))return!0;const b=y[g];if(Array.isArray(b)&&b.some(l)||typeof b=="object"&&l(b))return!0}return!1}a(l,"hasRef");function d(y){let g=0;for(const b in y){
if(b==="$ref")return 1/0;if(g++,!n.has(b)&&(typeof y[b]=="object"&&(0,e.eachItem)(y[b],_=>g+=d(_)),g===1/0))return 1/0}return g}a(d,"countKeys");function i(y,g="",b){
b!==!1&&(g=f(g));const _=y.parse(g);return v(y,_)}a(i,"getFullPath"),u.getFullPath=i;function v(y,g){return y.serialize(g).split("#")[0]+"#"}a(v,"_getFullPath"),
u._getFullPath=v;var c=/#\/?$/;function f(y){return y?y.replace(c,""):""}a(f,"normalizeId"),u.normalizeId=f;function m(y,g,b){return b=f(b),y.resolve(g,b)}a(m,"\
resolveUrl"),u.resolveUrl=m;var h=/^[a-z_][-a-z0-9._]*$/i;function p(y,g){if(typeof y=="boolean")return{};const{schemaId:b,uriResolver:_}=this.opts,E=f(y[b]||g),
k={"":E},D=i(_,E,!1),A={},S=new Set;return t(y,{allKeys:!0},(T,q,O,B)=>{if(B===void 0)return;const z=D+q;let U=k[B];typeof T[b]=="string"&&(U=Q.call(this,T[b])),
Y.call(this,T.$anchor),Y.call(this,T.$dynamicAnchor),k[q]=U;function Q(ue){const M=this.opts.uriResolver.resolve;if(ue=f(U?M(U,ue):ue),S.has(ue))throw L(ue);S.add(
ue);let j=this.refs[ue];return typeof j=="string"&&(j=this.refs[j]),typeof j=="object"?N(T,j.schema,ue):ue!==f(z)&&(ue[0]==="#"?(N(T,A[ue],ue),A[ue]=T):this.refs[ue]=
z),ue}a(Q,"addRef");function Y(ue){if(typeof ue=="string"){if(!h.test(ue))throw new Error(`invalid anchor "${ue}"`);Q.call(this,`#${ue}`)}}a(Y,"addAnchor")}),A;
function N(T,q,O){if(q!==void 0&&!r(T,q))throw L(O)}a(N,"checkAmbiguosRef");function L(T){return new Error(`reference "${T}" resolves to more than one schema`)}
a(L,"ambiguos")}a(p,"getSchemaRefs"),u.getSchemaRefs=p}}),nr=w({"node_modules/ajv/dist/compile/validate/index.js"(u){"use strict";Object.defineProperty(u,"__esM\
odule",{value:!0}),u.getData=u.KeywordCxt=u.validateFunctionCode=void 0;var e=g1(),r=Xr(),t=fi(),n=Xr(),s=y1(),o=b1(),l=_1(),d=me(),i=gu(),v=Qr(),c=ge(),f=Yr();
function m(H){if(D(H)&&(S(H),k(H))){g(H);return}h(H,()=>(0,e.topBoolOrEmptySchema)(H))}a(m,"validateFunctionCode"),u.validateFunctionCode=m;function h({gen:H,validateName:J,
schema:X,schemaEnv:re,opts:ae},ie){ae.code.es5?H.func(J,(0,d._)`${i.default.data}, ${i.default.valCxt}`,re.$async,()=>{H.code((0,d._)`"use strict"; ${_(X,ae)}`),
y(H,ae),H.code(ie)}):H.func(J,(0,d._)`${i.default.data}, ${p(ae)}`,re.$async,()=>H.code(_(X,ae)).code(ie))}a(h,"validateFunction");function p(H){return(0,d._)`{${i.
default.instancePath}="", ${i.default.parentData}, ${i.default.parentDataProperty}, ${i.default.rootData}=${i.default.data}${H.dynamicRef?(0,d._)`, ${i.default.
dynamicAnchors}={}`:d.nil}}={}`}a(p,"destructureValCxt");function y(H,J){H.if(i.default.valCxt,()=>{H.var(i.default.instancePath,(0,d._)`${i.default.valCxt}.${i.
default.instancePath}`),H.var(i.default.parentData,(0,d._)`${i.default.valCxt}.${i.default.parentData}`),H.var(i.default.parentDataProperty,(0,d._)`${i.default.
valCxt}.${i.default.parentDataProperty}`),H.var(i.default.rootData,(0,d._)`${i.default.valCxt}.${i.default.rootData}`),J.dynamicRef&&H.var(i.default.dynamicAnchors,
(0,d._)`${i.default.valCxt}.${i.default.dynamicAnchors}`)},()=>{H.var(i.default.instancePath,(0,d._)`""`),H.var(i.default.parentData,(0,d._)`undefined`),H.var(i.
default.parentDataProperty,(0,d._)`undefined`),H.var(i.default.rootData,i.default.data),J.dynamicRef&&H.var(i.default.dynamicAnchors,(0,d._)`{}`)})}a(y,"destruc\
tureValCxtES5");function g(H){const{schema:J,opts:X,gen:re}=H;h(H,()=>{X.$comment&&J.$comment&&B(H),T(H),re.let(i.default.vErrors,null),re.let(i.default.errors,
0),X.unevaluated&&b(H),N(H),z(H)})}a(g,"topSchemaObjCode");function b(H){const{gen:J,validateName:X}=H;H.evaluated=J.const("evaluated",(0,d._)`${X}.evaluated`),
J.if((0,d._)`${H.evaluated}.dynamicProps`,()=>J.assign((0,d._)`${H.evaluated}.props`,(0,d._)`undefined`)),J.if((0,d._)`${H.evaluated}.dynamicItems`,()=>J.assign(
(0,d._)`${H.evaluated}.items`,(0,d._)`undefined`))}a(b,"resetEvaluated");function _(H,J){const X=typeof H=="object"&&H[J.schemaId];return X&&(J.code.source||J.code.
process)?(0,d._)`/*# sourceURL=${X} */`:d.nil}a(_,"funcSourceUrl");function E(H,J){if(D(H)&&(S(H),k(H))){A(H,J);return}(0,e.boolOrEmptySchema)(H,J)}a(E,"subsche\
maCode");function k({schema:H,self:J}){if(typeof H=="boolean")return!H;for(const X in H)if(J.RULES.all[X])return!0;return!1}a(k,"schemaCxtHasRules");function D(H){
return typeof H.schema!="boolean"}a(D,"isSchemaObj");function A(H,J){const{schema:X,gen:re,opts:ae}=H;ae.$comment&&X.$comment&&B(H),q(H),O(H);const ie=re.const(
"_errs",i.default.errors);N(H,ie),re.var(J,(0,d._)`${ie} === ${i.default.errors}`)}a(A,"subSchemaObjCode");function S(H){(0,c.checkUnknownRules)(H),L(H)}a(S,"ch\
eckKeywords");function N(H,J){if(H.opts.jtd)return Q(H,[],!1,J);const X=(0,r.getSchemaTypes)(H.schema),re=(0,r.coerceAndCheckDataType)(H,X);Q(H,X,!re,J)}a(N,"ty\
peAndKeywords");function L(H){const{schema:J,errSchemaPath:X,opts:re,self:ae}=H;J.$ref&&re.ignoreKeywordsWithRef&&(0,c.schemaHasRulesButRef)(J,ae.RULES)&&ae.logger.
warn(`$ref: keywords ignored in schema at path "${X}"`)}a(L,"checkRefsAndKeywords");function T(H){const{schema:J,opts:X}=H;J.default!==void 0&&X.useDefaults&&X.
strictSchema&&(0,c.checkStrictMode)(H,"default is ignored in the schema root")}a(T,"checkNoDefault");function q(H){const J=H.schema[H.opts.schemaId];J&&(H.baseId=
(0,v.resolveUrl)(H.opts.uriResolver,H.baseId,J))}a(q,"updateContext");function O(H){if(H.schema.$async&&!H.schemaEnv.$async)throw new Error("async schema in syn\
c schema")}a(O,"checkAsyncSchema");function B({gen:H,schemaEnv:J,schema:X,errSchemaPath:re,opts:ae}){const ie=X.$comment;if(ae.$comment===!0)H.code((0,d._)`${i.
default.self}.logger.log(${ie})`);else if(typeof ae.$comment=="function"){const ye=(0,d.str)`${re}/$comment`,oe=H.scopeValue("root",{ref:J.root});H.code((0,d._)`${i.
default.self}.opts.$comment(${ie}, ${ye}, ${oe}.schema)`)}}a(B,"commentKeyword");function z(H){const{gen:J,schemaEnv:X,validateName:re,ValidationError:ae,opts:ie}=H;
X.$async?J.if((0,d._)`${i.default.errors} === 0`,()=>J.return(i.default.data),()=>J.throw((0,d._)`new ${ae}(${i.default.vErrors})`)):(J.assign((0,d._)`${re}.errors`,
i.default.vErrors),ie.unevaluated&&U(H),J.return((0,d._)`${i.default.errors} === 0`))}a(z,"returnResults");function U({gen:H,evaluated:J,props:X,items:re}){X instanceof
d.Name&&H.assign((0,d._)`${J}.props`,X),re instanceof d.Name&&H.assign((0,d._)`${J}.items`,re)}a(U,"assignEvaluated");function Q(H,J,X,re){const{gen:ae,schema:ie,
data:ye,allErrors:oe,opts:pe,self:ve}=H,{RULES:de}=ve;if(ie.$ref&&(pe.ignoreKeywordsWithRef||!(0,c.schemaHasRulesButRef)(ie,de))){ae.block(()=>G(H,"$ref",de.all.
$ref.definition));return}pe.jtd||ue(H,J),ae.block(()=>{for(const ne of de.rules)Ae(ne);Ae(de.post)});function Ae(ne){(0,t.shouldUseGroup)(ie,ne)&&(ne.type?(ae.if(
(0,n.checkDataType)(ne.type,ye,pe.strictNumbers)),Y(H,ne),J.length===1&&J[0]===ne.type&&X&&(ae.else(),(0,n.reportTypeError)(H)),ae.endIf()):Y(H,ne),oe||ae.if((0,d.
_)`${i.default.errors} === ${re||0}`))}a(Ae,"groupKeywords")}a(Q,"schemaKeywords");function Y(H,J){const{gen:X,schema:re,opts:{useDefaults:ae}}=H;ae&&(0,s.assignDefaults)(
H,J.type),X.block(()=>{for(const ie of J.rules)(0,t.shouldUseRule)(re,ie)&&G(H,ie.keyword,ie.definition,J.type)})}a(Y,"iterateKeywords");function ue(H,J){H.schemaEnv.
meta||!H.opts.strictTypes||(M(H,J),H.opts.allowUnionTypes||j(H,J),$(H,H.dataTypes))}a(ue,"checkStrictTypes");function M(H,J){if(J.length){if(!H.dataTypes.length){
H.dataTypes=J;return}J.forEach(X=>{I(H.dataTypes,X)||V(H,`type "${X}" not allowed by context "${H.dataTypes.join(",")}"`)}),P(H,J)}}a(M,"checkContextTypes");function j(H,J){
J.length>1&&!(J.length===2&&J.includes("null"))&&V(H,"use allowUnionTypes to allow union type keyword")}a(j,"checkMultipleTypes");function $(H,J){const X=H.self.
RULES.all;for(const re in X){const ae=X[re];if(typeof ae=="object"&&(0,t.shouldUseRule)(H.schema,ae)){const{type:ie}=ae.definition;ie.length&&!ie.some(ye=>C(J,ye))&&
V(H,`missing type "${ie.join(",")}" for keyword "${re}"`)}}}a($,"checkKeywordTypes");function C(H,J){return H.includes(J)||J==="number"&&H.includes("integer")}a(
C,"hasApplicableType");function I(H,J){return H.includes(J)||J==="integer"&&H.includes("number")}a(I,"includesType");function P(H,J){const X=[];for(const re of H.
dataTypes)I(J,re)?X.push(re):J.includes("integer")&&re==="number"&&X.push("integer");H.dataTypes=X}a(P,"narrowSchemaTypes");function V(H,J){const X=H.schemaEnv.
baseId+H.errSchemaPath;J+=` at "${X}" (strictTypes)`,(0,c.checkStrictMode)(H,J,H.opts.strictTypes)}a(V,"strictTypesError");var R=class{static{a(this,"KeywordCxt")}constructor(H,J,X){
if((0,o.validateKeywordUsage)(H,J,X),this.gen=H.gen,this.allErrors=H.allErrors,this.keyword=X,this.data=H.data,this.schema=H.schema[X],this.$data=J.$data&&H.opts.
$data&&this.schema&&this.schema.$data,this.schemaValue=(0,c.schemaRefOrVal)(H,this.schema,X,this.$data),this.schemaType=J.schemaType,this.parentSchema=H.schema,
this.params={},this.it=H,this.def=J,this.$data)this.schemaCode=H.gen.const("vSchema",Z(this.$data,H));else if(this.schemaCode=this.schemaValue,!(0,o.validSchemaType)(
this.schema,J.schemaType,J.allowUndefined))throw new Error(`${X} value must be ${JSON.stringify(J.schemaType)}`);("code"in J?J.trackErrors:J.errors!==!1)&&(this.
errsCount=H.gen.const("_errs",i.default.errors))}result(H,J,X){this.failResult((0,d.not)(H),J,X)}failResult(H,J,X){this.gen.if(H),X?X():this.error(),J?(this.gen.
else(),J(),this.allErrors&&this.gen.endIf()):this.allErrors?this.gen.endIf():this.gen.else()}pass(H,J){this.failResult((0,d.not)(H),void 0,J)}fail(H){if(H===void 0){
this.error(),this.allErrors||this.gen.if(!1);return}this.gen.if(H),this.error(),this.allErrors?this.gen.endIf():this.gen.else()}fail$data(H){if(!this.$data)return this.
fail(H);const{schemaCode:J}=this;this.fail((0,d._)`${J} !== undefined && (${(0,d.or)(this.invalid$data(),H)})`)}error(H,J,X){if(J){this.setParams(J),this._error(
H,X),this.setParams({});return}this._error(H,X)}_error(H,J){(H?f.reportExtraError:f.reportError)(this,this.def.error,J)}$dataError(){(0,f.reportError)(this,this.
def.$dataError||f.keyword$DataError)}reset(){if(this.errsCount===void 0)throw new Error('add "trackErrors" to keyword definition');(0,f.resetErrorsCount)(this.gen,
this.errsCount)}ok(H){this.allErrors||this.gen.if(H)}setParams(H,J){J?Object.assign(this.params,H):this.params=H}block$data(H,J,X=d.nil){this.gen.block(()=>{this.
check$data(H,X),J()})}check$data(H=d.nil,J=d.nil){if(!this.$data)return;const{gen:X,schemaCode:re,schemaType:ae,def:ie}=this;X.if((0,d.or)((0,d._)`${re} === undefined`,
J)),H!==d.nil&&X.assign(H,!0),(ae.length||ie.validateSchema)&&(X.elseIf(this.invalid$data()),this.$dataError(),H!==d.nil&&X.assign(H,!1)),X.else()}invalid$data(){
const{gen:H,schemaCode:J,schemaType:X,def:re,it:ae}=this;return(0,d.or)(ie(),ye());function ie(){if(X.length){if(!(J instanceof d.Name))throw new Error("ajv imp\
lementation error");const oe=Array.isArray(X)?X:[X];return(0,d._)`${(0,n.checkDataTypes)(oe,J,ae.opts.strictNumbers,n.DataType.Wrong)}`}return d.nil}function ye(){
if(re.validateSchema){const oe=H.scopeValue("validate$data",{ref:re.validateSchema});return(0,d._)`!${oe}(${J})`}return d.nil}}subschema(H,J){const X=(0,l.getSubschema)(
this.it,H);(0,l.extendSubschemaData)(X,this.it,H),(0,l.extendSubschemaMode)(X,H);const re={...this.it,...X,items:void 0,props:void 0};return E(re,J),re}mergeEvaluated(H,J){
const{it:X,gen:re}=this;X.opts.unevaluated&&(X.props!==!0&&H.props!==void 0&&(X.props=c.mergeEvaluated.props(re,H.props,X.props,J)),X.items!==!0&&H.items!==void 0&&
(X.items=c.mergeEvaluated.items(re,H.items,X.items,J)))}mergeValidEvaluated(H,J){const{it:X,gen:re}=this;if(X.opts.unevaluated&&(X.props!==!0||X.items!==!0))return re.
if(J,()=>this.mergeEvaluated(H,d.Name)),!0}};u.KeywordCxt=R;function G(H,J,X,re){const ae=new R(H,X,J);"code"in X?X.code(ae,re):ae.$data&&X.validate?(0,o.funcKeywordCode)(
ae,X):"macro"in X?(0,o.macroKeywordCode)(ae,X):(X.compile||X.validate)&&(0,o.funcKeywordCode)(ae,X)}a(G,"keywordCode");var x=/^\/(?:[^~]|~0|~1)*$/,W=/^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/;
function Z(H,{dataLevel:J,dataNames:X,dataPathArr:re}){let ae,ie;if(H==="")return i.default.rootData;if(H[0]==="/"){if(!x.test(H))throw new Error(`Invalid JSON-\
pointer: ${H}`);ae=H,ie=i.default.rootData}else{const ve=W.exec(H);if(!ve)throw new Error(`Invalid JSON-pointer: ${H}`);const de=+ve[1];if(ae=ve[2],ae==="#"){if(de>=
J)throw new Error(pe("property/index",de));return re[J-de]}if(de>J)throw new Error(pe("data",de));if(ie=X[J-de],!ae)return ie}let ye=ie;const oe=ae.split("/");for(const ve of oe)
ve&&(ie=(0,d._)`${ie}${(0,d.getProperty)((0,c.unescapeJsonPointer)(ve))}`,ye=(0,d._)`${ye} && ${ie}`);return ye;function pe(ve,de){return`Cannot access ${ve} ${de}\
 levels up, current level is ${J}`}}a(Z,"getData"),u.getData=Z}}),Zr=w({"node_modules/ajv/dist/runtime/validation_error.js"(u){"use strict";Object.defineProperty(
u,"__esModule",{value:!0});var e=class extends Error{static{a(this,"ValidationError")}constructor(r){super("validation failed"),this.errors=r,this.ajv=this.validation=
!0}};u.default=e}}),ir=w({"node_modules/ajv/dist/compile/ref_error.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=Qr(),r=class extends Error{static{
a(this,"MissingRefError")}constructor(t,n,s,o){super(o||`can't resolve reference ${s} from id ${n}`),this.missingRef=(0,e.resolveUrl)(t,n,s),this.missingSchema=
(0,e.normalizeId)((0,e.getFullPath)(t,this.missingRef))}};u.default=r}}),e0=w({"node_modules/ajv/dist/compile/index.js"(u){"use strict";Object.defineProperty(u,
"__esModule",{value:!0}),u.resolveSchema=u.getCompilingSchema=u.resolveRef=u.compileSchema=u.SchemaEnv=void 0;var e=me(),r=Zr(),t=gu(),n=Qr(),s=ge(),o=nr(),l=class{static{
a(this,"SchemaEnv")}constructor(g){var b;this.refs={},this.dynamicAnchors={};let _;typeof g.schema=="object"&&(_=g.schema),this.schema=g.schema,this.schemaId=g.
schemaId,this.root=g.root||this,this.baseId=(b=g.baseId)!==null&&b!==void 0?b:(0,n.normalizeId)(_?.[g.schemaId||"$id"]),this.schemaPath=g.schemaPath,this.localRefs=
g.localRefs,this.meta=g.meta,this.$async=_?.$async,this.refs={}}};u.SchemaEnv=l;function d(g){const b=c.call(this,g);if(b)return b;const _=(0,n.getFullPath)(this.
opts.uriResolver,g.root.baseId),{es5:E,lines:k}=this.opts.code,{ownProperties:D}=this.opts,A=new e.CodeGen(this.scope,{es5:E,lines:k,ownProperties:D});let S;g.$async&&
(S=A.scopeValue("Error",{ref:r.default,code:(0,e._)`require("ajv/dist/runtime/validation_error").default`}));const N=A.scopeName("validate");g.validateName=N;const L={
gen:A,allErrors:this.opts.allErrors,data:t.default.data,parentData:t.default.parentData,parentDataProperty:t.default.parentDataProperty,dataNames:[t.default.data],
dataPathArr:[e.nil],dataLevel:0,dataTypes:[],definedProperties:new Set,topSchemaRef:A.scopeValue("schema",this.opts.code.source===!0?{ref:g.schema,code:(0,e.stringify)(
g.schema)}:{ref:g.schema}),validateName:N,ValidationError:S,schema:g.schema,schemaEnv:g,rootId:_,baseId:g.baseId||_,schemaPath:e.nil,errSchemaPath:g.schemaPath||
(this.opts.jtd?"":"#"),errorPath:(0,e._)`""`,opts:this.opts,self:this};let T;try{this._compilations.add(g),(0,o.validateFunctionCode)(L),A.optimize(this.opts.code.
optimize);const q=A.toString();T=`${A.scopeRefs(t.default.scope)}return ${q}`,this.opts.code.process&&(T=this.opts.code.process(T,g));const B=new Function(`${t.
default.self}`,`${t.default.scope}`,T)(this,this.scope.get());if(this.scope.value(N,{ref:B}),B.errors=null,B.schema=g.schema,B.schemaEnv=g,g.$async&&(B.$async=!0),
this.opts.code.source===!0&&(B.source={validateName:N,validateCode:q,scopeValues:A._values}),this.opts.unevaluated){const{props:z,items:U}=L;B.evaluated={props:z instanceof
e.Name?void 0:z,items:U instanceof e.Name?void 0:U,dynamicProps:z instanceof e.Name,dynamicItems:U instanceof e.Name},B.source&&(B.source.evaluated=(0,e.stringify)(
B.evaluated))}return g.validate=B,g}catch(q){throw delete g.validate,delete g.validateName,T&&this.logger.error("Error compiling schema, function code:",T),q}finally{
this._compilations.delete(g)}}a(d,"compileSchema"),u.compileSchema=d;function i(g,b,_){var E;_=(0,n.resolveUrl)(this.opts.uriResolver,b,_);const k=g.refs[_];if(k)
return k;let D=m.call(this,g,_);if(D===void 0){const A=(E=g.localRefs)===null||E===void 0?void 0:E[_],{schemaId:S}=this.opts;A&&(D=new l({schema:A,schemaId:S,root:g,
baseId:b}))}if(D!==void 0)return g.refs[_]=v.call(this,D)}a(i,"resolveRef"),u.resolveRef=i;function v(g){return(0,n.inlineRef)(g.schema,this.opts.inlineRefs)?g.
schema:g.validate?g:d.call(this,g)}a(v,"inlineOrCompile");function c(g){for(const b of this._compilations)if(f(b,g))return b}a(c,"getCompilingSchema"),u.getCompilingSchema=
c;function f(g,b){return g.schema===b.schema&&g.root===b.root&&g.baseId===b.baseId}a(f,"sameSchemaEnv");function m(g,b){let _;for(;typeof(_=this.refs[b])=="stri\
ng";)b=_;return _||this.schemas[b]||h.call(this,g,b)}a(m,"resolve");function h(g,b){const _=this.opts.uriResolver.parse(b),E=(0,n._getFullPath)(this.opts.uriResolver,
_);let k=(0,n.getFullPath)(this.opts.uriResolver,g.baseId,void 0);if(Object.keys(g.schema).length>0&&E===k)return y.call(this,_,g);const D=(0,n.normalizeId)(E),
A=this.refs[D]||this.schemas[D];if(typeof A=="string"){const S=h.call(this,g,A);return typeof S?.schema!="object"?void 0:y.call(this,_,S)}if(typeof A?.schema=="\
object"){if(A.validate||d.call(this,A),D===(0,n.normalizeId)(b)){const{schema:S}=A,{schemaId:N}=this.opts,L=S[N];return L&&(k=(0,n.resolveUrl)(this.opts.uriResolver,
k,L)),new l({schema:S,schemaId:N,root:g,baseId:k})}return y.call(this,_,A)}}a(h,"resolveSchema"),u.resolveSchema=h;var p=new Set(["properties","patternPropertie\
s","enum","dependencies","definitions"]);function y(g,{baseId:b,schema:_,root:E}){var k;if(((k=g.fragment)===null||k===void 0?void 0:k[0])!=="/")return;for(const S of g.
fragment.slice(1).split("/")){if(typeof _=="boolean")return;const N=_[(0,s.unescapeFragment)(S)];if(N===void 0)return;_=N;const L=typeof _=="object"&&_[this.opts.
schemaId];!p.has(S)&&L&&(b=(0,n.resolveUrl)(this.opts.uriResolver,b,L))}let D;if(typeof _!="boolean"&&_.$ref&&!(0,s.schemaHasRulesButRef)(_,this.RULES)){const S=(0,n.
resolveUrl)(this.opts.uriResolver,b,_.$ref);D=h.call(this,E,S)}const{schemaId:A}=this.opts;if(D=D||new l({schema:_,schemaId:A,root:E,baseId:b}),D.schema!==D.root.
schema)return D}a(y,"getJsonPointer")}}),A1=w({"node_modules/ajv/dist/refs/data.json"(u,e){e.exports={$id:"https://raw.githubusercontent.com/ajv-validator/ajv/m\
aster/lib/refs/data.json#",description:"Meta-schema for $data reference (JSON AnySchema extension proposal)",type:"object",required:["$data"],properties:{$data:{
type:"string",anyOf:[{format:"relative-json-pointer"},{format:"json-pointer"}]}},additionalProperties:!1}}}),vi=w({"node_modules/fast-uri/lib/utils.js"(u,e){"us\
e strict";var r=RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu),t=RegExp.prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u),
n=RegExp.prototype.test.bind(/^\d*$/u),s=RegExp.prototype.test.bind(/^[\da-f]{2}$/iu),o=RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu),l=RegExp.prototype.test.bind(
/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u),d=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u),i=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u),
v=new Array(256);{const C="0123456789ABCDEF";for(let I=0;I<256;I++)v[I]="%"+C[I>>4]+C[I&15]}function c(C){return C<2048?v[192|C>>6]+v[128|C&63]:C<65536?v[224|C>>
12]+v[128|C>>6&63]+v[128|C&63]:v[240|C>>18]+v[128|C>>12&63]+v[128|C>>6&63]+v[128|C&63]}a(c,"percentEncodeNonAscii");function f(C){let I="",P=0,V=0;for(V=0;V<C.length;V++)
if(P=C[V].charCodeAt(0),P!==48){if(!(P>=48&&P<=57||P>=65&&P<=70||P>=97&&P<=102))return"";I+=C[V];break}for(V+=1;V<C.length;V++){if(P=C[V].charCodeAt(0),!(P>=48&&
P<=57||P>=65&&P<=70||P>=97&&P<=102))return"";I+=C[V]}return I}a(f,"stringArrayToHexStripped");var m=RegExp.prototype.test.bind(/^[\dA-Fa-f]{1,4}$/),h=RegExp.prototype.
test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/),p=RegExp.prototype.test.bind(/^[A-Za-z\d\-._~]$/),y=RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u);
function g(C){if(C.length===0)return!1;for(let I=0;I<C.length;I++)if(!p(C[I])){if(C[I]==="%"&&I+2<C.length&&s(C.slice(I+1,I+3))){I+=2;continue}return!1}return!0}
a(g,"isZoneIdentifier");function b(C){let I=-1,P=0,V=-1,R=0;for(let W=0;W<C.length;W++)C[W]==="0"?(V===-1&&(V=W),R++,R>P&&(P=R,I=V)):(V=-1,R=0);if(P<2)return C.
join(":");const G=C.slice(0,I).join(":"),x=C.slice(I+P).join(":");return G+"::"+x}a(b,"compressIPv6ZeroRun");function _(C){const I=C.indexOf("::");if(I!==-1&&C.
indexOf("::",I+1)!==-1)return;const P=I===-1?C.split(":"):C.slice(0,I).split(":"),V=I===-1?[]:C.slice(I+2).split(":");I!==-1&&(P.length===1&&P[0]===""&&(P.length=
0),V.length===1&&V[0]===""&&(V.length=0));const R=P.concat(V);let G=0;for(let W=0;W<R.length;W++){const Z=R[W];if(Z==="")return;if(Z.indexOf(".")!==-1){if(W!==R.
length-1||I!==-1&&V.length===0||!t(Z))return;G+=2;continue}if(!m(Z))return;R[W]=parseInt(Z,16).toString(16),G++}if(I===-1)return G!==8?void 0:b(R);if(G>=8)return;
const x=R.slice(0,P.length);for(let W=G;W<8;W++)x.push("0");for(let W=P.length;W<R.length;W++)x.push(R[W]);return b(x)}a(_,"normalizeIPv6Address");function E(C){
const I=C[0]==="["&&C[C.length-1]==="]";if((C[0]==="["||C[C.length-1]==="]")&&!I)return{host:C,isIPV6:!1,error:!0};let V=I?C.slice(1,-1):C;if(I&&h(V))return V=V.
toLowerCase(),{host:`[${V}]`,escapedHost:V,isIPV6:!1,isIPVFuture:!0};if(k(V,":")<2)return{host:C,isIPV6:!1,error:I};let R="";const G=V.indexOf("%");if(G!==-1){const W=V.
slice(G,G+3).toLowerCase()==="%25"?3:1;if(R=V.slice(G+W),!g(R))return{host:C,isIPV6:!1,error:!0};V=V.slice(0,G)}const x=_(V);return x===void 0?{host:C,isIPV6:!1,
error:!0}:{host:x+(R?"%"+R:""),escapedHost:x+(R?"%25"+R:""),isIPV6:!0}}a(E,"normalizeIPv6");function k(C,I){let P=0;for(let V=0;V<C.length;V++)C[V]===I&&P++;return P}
a(k,"findToken");function D(C){let I=C;const P=[];let V=-1,R=0;for(;R=I.length;){if(R===1){if(I===".")break;if(I==="/"){P.push("/");break}else{P.push(I);break}}else if(R===
2){if(I[0]==="."){if(I[1]===".")break;if(I[1]==="/"){I=I.slice(2);continue}}else if(I[0]==="/"&&(I[1]==="."||I[1]==="/")){P.push("/");break}}else if(R===3&&I===
"/.."){P.length!==0&&P.pop(),P.push("/");break}if(I[0]==="."){if(I[1]==="."){if(I[2]==="/"){I=I.slice(3);continue}}else if(I[1]==="/"){I=I.slice(2);continue}}else if(I[0]===
"/"&&I[1]==="."){if(I[2]==="/"){I=I.slice(2);continue}else if(I[2]==="."&&I[3]==="/"){I=I.slice(3),P.length!==0&&P.pop();continue}}if((V=I.indexOf("/",1))===-1){
P.push(I);break}else P.push(I.slice(0,V)),I=I.slice(V)}return P.join("")}a(D,"removeDotSegments");function A(C){if(C===""||C[0]==="/")return D(C);const I=C.split(
"/"),P=I.length-1,V=[];let R=!1;for(let G=0;G<=P;G++){const x=I[G];x==="."||x===".."?(x===".."&&(V.length!==0&&V[V.length-1]!==".."?V.pop():V.push("..")),R=G===
P):V.push(x)}return R&&V[V.length-1]!==".."&&V.push(""),(V.length===0||V[0]===""||V[0].includes(":"))&&V.unshift("."),V.join("/")}a(A,"removeDotSegmentsRelative");
var S={"@":"%40","/":"%2F","?":"%3F","#":"%23",":":"%3A"},N=/[@/?#:]/g,L=/[@/?#]/g;function T(C,I){const P=I?L:N;return P.lastIndex=0,C.replace(P,V=>S[V])}a(T,"\
reescapeHostDelimiters");function q(C,I=!1){if(C.indexOf("%")===-1)return C;let P="";for(let V=0;V<C.length;V++){if(C[V]==="%"&&V+2<C.length){const R=C.slice(V+
1,V+3);if(s(R)){const G=R.toUpperCase(),x=String.fromCharCode(parseInt(G,16));I&&o(x)?P+=x:P+="%"+G,V+=2;continue}}P+=C[V]}return P}a(q,"normalizePercentEncodin\
g");function O(C){let I="";for(let P=0;P<C.length;P++){const V=C[P];if(V==="%"&&P+2<C.length){const R=C.slice(P+1,P+3);if(s(R)){const G=R.toUpperCase(),x=String.
fromCharCode(parseInt(G,16));x!=="."&&o(x)?I+=x:I+="%"+G,P+=2;continue}}if(l(V))I+=V;else{const R=C.charCodeAt(P);if(R<128)I+=ue(R)?V:v[R];else if(R<55296||R>57343)
I+=c(R);else if(R<=56319&&P+1<C.length){const G=C.charCodeAt(P+1);G>=56320&&G<=57343?(I+=c(65536+(R-55296<<10)+(G-56320)),P++):I+=c(65533)}else I+=c(65533)}}return I}
a(O,"normalizePathEncoding");function B(C,I=!1){let P="",V=I&&C[0]!=="/";for(let R=0;R<C.length;R++){const G=C[R];if(G==="%"&&R+2<C.length){const x=C.slice(R+1,
R+3);if(s(x)){P+="%"+x.toUpperCase(),R+=2;continue}}if(G==="/"&&(V=!1),l(G)&&(G!==":"||!V))P+=G;else{const x=C.charCodeAt(R);if(x<128)P+=v[x];else if(x<55296||x>
57343)P+=c(x);else if(x<=56319&&R+1<C.length){const W=C.charCodeAt(R+1);W>=56320&&W<=57343?(P+=c(65536+(x-55296<<10)+(W-56320)),R++):P+=c(65533)}else P+=c(65533)}}
return P}a(B,"serializePathEncoding");function z(C,I){let P="";for(let V=0;V<C.length;V++){const R=C[V];if(R==="%"&&V+2<C.length){const G=C.slice(V+1,V+3);if(s(
G)){P+="%"+G.toUpperCase(),V+=2;continue}}if(I(R))P+=R;else{const G=C.charCodeAt(V);if(G<128)P+=v[G];else if(G<55296||G>57343)P+=c(G);else if(G<=56319&&V+1<C.length){
const x=C.charCodeAt(V+1);x>=56320&&x<=57343?(P+=c(65536+(G-55296<<10)+(x-56320)),V++):P+=c(65533)}else P+=c(65533)}}return P}a(z,"encodeComponent");function U(C){
return z(C,i)}a(U,"encodeUserinfo");function Q(C){return z(C,d)}a(Q,"encodeQuery");function Y(C){return z(C,d)}a(Y,"encodeFragment");function ue(C){return C>=48&&
C<=57||C>=65&&C<=90||C>=97&&C<=122||C===42||C===43||C===45||C===46||C===47||C===64||C===95}a(ue,"isEscapeSafe");function M(C){let I="";for(let P=0;P<C.length;P++){
const V=C[P];if(V==="%"&&P+2<C.length){const R=C.slice(P+1,P+3);if(s(R)){const G=R.toUpperCase(),x=String.fromCharCode(parseInt(G,16));o(x)?I+=x:I+="%"+G,P+=2;continue}}
if(d(V))I+=V;else{const R=C.charCodeAt(P);if(R<128)I+=ue(R)?V:v[R];else if(R<55296||R>57343)I+=c(R);else if(R<=56319&&P+1<C.length){const G=C.charCodeAt(P+1);G>=
56320&&G<=57343?(I+=c(65536+(R-55296<<10)+(G-56320)),P++):I+=c(65533)}else I+=c(65533)}}return I}a(M,"normalizeQueryFragmentEncoding");function j(C){let I="";for(let P=0;P<
C.length;P++){if(C[P]==="%"&&P+2<C.length){const V=C.slice(P+1,P+3);if(s(V)){I+="%"+V.toUpperCase(),P+=2;continue}}I+=escape(C[P])}return I}a(j,"escapePreservin\
gEscapes");function $(C){const I=[];if(C.userinfo!==void 0&&(I.push(U(C.userinfo)),I.push("@")),C.host!==void 0){let P=C.host;if(!t(P)){let V=E(P);V.isIPV6!==!0&&
V.isIPVFuture!==!0&&(P=q(P,!0),V=E(P)),V.isIPV6===!0||V.isIPVFuture===!0?P=`[${V.escapedHost}]`:P=T(P,!1)}I.push(P)}if(typeof C.port=="number"||typeof C.port=="\
string"){const P=String(C.port);if(!n(P))throw new TypeError("URI port is malformed.");I.push(":"),I.push(P)}return I.length?I.join(""):void 0}a($,"recomposeAut\
hority"),e.exports={nonSimpleDomain:y,recomposeAuthority:$,reescapeHostDelimiters:T,normalizePercentEncoding:q,normalizePathEncoding:O,serializePathEncoding:B,normalizeQueryFragmentEncoding:M,
encodeUserinfo:U,encodeQuery:Q,encodeFragment:Y,escapePreservingEscapes:j,removeDotSegments:D,removeDotSegmentsRelative:A,isIPv4:t,isUUID:r,normalizeIPv6:E,stringArrayToHexStripped:f}}}),
D1=w({"node_modules/fast-uri/lib/schemes.js"(u,e){"use strict";var{isUUID:r}=vi(),t=/^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu,n=["h\
ttp","https","ws","wss","urn","urn:uuid"];function s(A){return n.indexOf(A)!==-1}a(s,"isValidSchemeName");function o(A){return A.secure===!0?!0:A.secure===!1?!1:
A.scheme?A.scheme.length===3&&(A.scheme[0]==="w"||A.scheme[0]==="W")&&(A.scheme[1]==="s"||A.scheme[1]==="S")&&(A.scheme[2]==="s"||A.scheme[2]==="S"):!1}a(o,"wsI\
sSecure");function l(A){return A.host||(A.error=A.error||"HTTP URIs must have a host."),A}a(l,"httpParse");function d(A){const S=String(A.scheme).toLowerCase()===
"https";return(A.port===(S?443:80)||A.port==="")&&(A.port=void 0),A.path||(A.path="/"),A}a(d,"httpSerialize");function i(A){return A.secure=o(A),A.resourceName=
(A.path||"/")+(A.query?"?"+A.query:""),A.path=void 0,A.query=void 0,A}a(i,"wsParse");function v(A){if((A.port===(o(A)?443:80)||A.port==="")&&(A.port=void 0),typeof A.
secure=="boolean"&&(A.scheme=A.secure?"wss":"ws",A.secure=void 0),A.resourceName){const S=A.resourceName.indexOf("?"),N=S===-1?A.resourceName:A.resourceName.slice(
0,S);A.path=N&&N!=="/"?N:void 0,A.query=S===-1?void 0:A.resourceName.slice(S+1),A.resourceName=void 0}return A.fragment=void 0,A}a(v,"wsSerialize");function c(A,S){
if(!A.path)return A.error="URN can not be parsed",A;const N=A.path.match(t);if(N&&N[0]===A.path){const L=S.scheme||A.scheme||"urn";A.nid=N[1].toLowerCase(),A.nss=
N[2];const T=`${L}:${S.nid||A.nid}`,q=D(T);A.path=void 0,q&&(A=q.parse(A,S))}else A.error=A.error||"URN can not be parsed.";return A}a(c,"urnParse");function f(A,S){
if(A.nid===void 0)throw new Error("URN without nid cannot be serialized");const N=S.scheme||A.scheme||"urn",L=A.nid.toLowerCase(),T=`${N}:${S.nid||L}`,q=D(T);q&&
(A=q.serialize(A,S));const O=A,B=A.nss;return O.path=`${L||S.nid}:${B}`,S.skipEscape=!0,O}a(f,"urnSerialize");function m(A,S){const N=A;return N.uuid=N.nss,N.nss=
void 0,!S.tolerant&&(!N.uuid||!r(N.uuid))&&(N.error=N.error||"UUID is not valid."),N}a(m,"urnuuidParse");function h(A){const S=A;return S.nss=(A.uuid||"").toLowerCase(),
S}a(h,"urnuuidSerialize");var p={scheme:"http",domainHost:!0,parse:l,serialize:d},y={scheme:"https",domainHost:p.domainHost,parse:l,serialize:d},g={scheme:"ws",
domainHost:!0,parse:i,serialize:v},b={scheme:"wss",domainHost:g.domainHost,parse:g.parse,serialize:g.serialize},_={scheme:"urn",parse:c,serialize:f,skipNormalize:!0},
E={scheme:"urn:uuid",parse:m,serialize:h,skipNormalize:!0},k={http:p,https:y,ws:g,wss:b,urn:_,"urn:uuid":E};Object.setPrototypeOf(k,null);function D(A){return A&&
(k[A]||k[A.toLowerCase()])||void 0}a(D,"getSchemeHandler"),e.exports={wsIsSecure:o,SCHEMES:k,isValidSchemeName:s,getSchemeHandler:D}}}),w1=w({"node_modules/fast\
-uri/index.js"(u,e){"use strict";var{normalizeIPv6:r,removeDotSegments:t,removeDotSegmentsRelative:n,recomposeAuthority:s,normalizePercentEncoding:o,normalizePathEncoding:l,
serializePathEncoding:d,normalizeQueryFragmentEncoding:i,encodeQuery:v,encodeFragment:c,reescapeHostDelimiters:f,isIPv4:m,nonSimpleDomain:h}=vi(),{SCHEMES:p,getSchemeHandler:y}=D1(),
g=/^[A-Za-z][A-Za-z0-9+.-]*$/u,b="URI scheme is malformed.",_="URI host is malformed.",E=/[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u;function k(R){const G=String(R);if(!g.
test(G))throw new TypeError(b);return G}a(k,"validateScheme");function D(R,G){return typeof R=="string"?R=C(R,G):typeof R=="object"&&(R=$(L(R,G),G)),R}a(D,"norm\
alize2");function A(R,G,x){const W=x?Object.assign({scheme:"null"},x):{scheme:"null"},{parsed:Z,malformedAuthorityOrPort:H,malformedPercentEncoding:J,malformedSchemeSpecific:X,
malformedHost:re,malformedScheme:ae}=j(R,W),{parsed:ie,malformedAuthorityOrPort:ye,malformedPercentEncoding:oe,malformedSchemeSpecific:pe,malformedHost:ve,malformedScheme:de}=j(
G,W);if(H||ye||J||oe||X||pe||re||ve||ae||de)throw new Error(Z.error||ie.error||"URI is malformed.");const Ae=S(Z,ie,W,!0),ne=y(x&&x.scheme||Ae.scheme),ce=Ae.host,
Ge=ce!==void 0&&ce!==""&&(m(ce)||r(ce).isIPV6);if(ue(Ae,x||{},ne,Ge))throw new Error(_);Y(Ae,x||{},ne,Ge);const Gu=ce&&ce.indexOf("%")!==-1&&!new RegExp("\\P{ASC\
II}","u").test(ce);if(Ae.error&&!Gu)throw new Error(Ae.error);return W.skipEscape=!0,L(Ae,W)}a(A,"resolve");function S(R,G,x,W){const Z={};if(W||(R=$(L(R,x),x),
G=$(L(G,x),x)),x=x||{},!x.tolerant&&G.scheme)Z.scheme=G.scheme,Z.userinfo=G.userinfo,Z.host=G.host,Z.port=G.port,Z.path=t(G.path||""),Z.query=G.query;else{if(G.
userinfo!==void 0||G.host!==void 0||G.port!==void 0)Z.userinfo=G.userinfo,Z.host=G.host,Z.port=G.port,Z.path=t(G.path||""),Z.query=G.query;else{if(!G.path)Z.path=
R.path,G.query!==void 0?Z.query=G.query:Z.query=R.query;else{if(G.path[0]==="/")Z.path=t(G.path);else{const H=R.userinfo!==void 0||R.host!==void 0||R.port!==void 0;
H&&!R.path?Z.path="/"+G.path:R.path?Z.path=R.path.slice(0,R.path.lastIndexOf("/")+1)+G.path:Z.path=G.path,Z.path=R.scheme===void 0&&!H&&Z.path[0]!=="/"?n(Z.path):
t(Z.path)}Z.query=G.query}Z.userinfo=R.userinfo,Z.host=R.host,Z.port=R.port}Z.scheme=R.scheme}return Z.fragment=G.fragment,Z}a(S,"resolveComponent");function N(R,G,x){
const W=P(R,x),Z=P(G,x);return W!==void 0&&Z!==void 0&&W===Z}a(N,"equal");function L(R,G){const x={host:R.host,scheme:R.scheme,userinfo:R.userinfo,port:R.port,path:R.
path,query:R.query,nid:R.nid,nss:R.nss,uuid:R.uuid,fragment:R.fragment,reference:R.reference,resourceName:R.resourceName,secure:R.secure,error:""},W=Object.assign(
{},G),Z=[];x.scheme&&(x.scheme=k(x.scheme));const H=y(W.scheme||x.scheme);H&&H.serialize&&H.serialize(x,W);const J=x.userinfo!==void 0||x.host!==void 0||x.port!==
void 0,X=(x.scheme===void 0||W.reference==="suffix")&&!J,re=!W.skipEscape&&X;x.path!==void 0&&(W.skipEscape?x.path=o(x.path):x.path=d(x.path,re)),W.reference!==
"suffix"&&x.scheme&&(x.scheme=k(x.scheme),Z.push(x.scheme,":"));const ae=s(x);if(ae!==void 0&&(W.reference!=="suffix"&&Z.push("//"),Z.push(ae),x.path&&x.path[0]!==
"/"&&Z.push("/")),x.path!==void 0){let ie=x.path;!W.absolutePath&&(!H||!H.absolutePath)&&(ie=X&&ie[0]!=="/"?n(ie):t(ie)),X&&(ie=d(ie,!0)),ae===void 0&&ie[0]==="\
/"&&ie[1]==="/"&&(ie="/%2F"+ie.slice(2)),Z.push(ie)}return x.query!==void 0&&Z.push("?",v(x.query)),x.fragment!==void 0&&Z.push("#",c(x.fragment)),Z.join("")}a(
L,"serialize2");var T=/^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u,q=/^(?:[^#/:?]+:)?\/\/([^/?#]*)/,
O=/^(?:[^#/:?]+:)?([/\\\t\n\r]*)/;function B(R,G){if(G[2]!==void 0&&R.path&&R.path[0]!=="/")return'URI path must start with "/" when authority is present.';if(typeof R.
port=="number"&&(R.port<0||R.port>65535))return"URI port is malformed."}a(B,"getParseError");function z(R){if(R===void 0)return!1;let G=R.indexOf("%");for(;G!==
-1;){if(G+2>=R.length||!/^[\da-f]{2}$/iu.test(R.slice(G+1,G+3)))return!0;G=R.indexOf("%",G+3)}return!1}a(z,"hasMalformedPercentEncoding");function U(R){return R[0]===
"["&&R[R.length-1]==="]"}a(U,"isIPLiteral");function Q(R){const G=R[4];return z(R[3])||G!==void 0&&!U(G)&&z(G)||z(R[6])||z(R[7])||z(R[8])}a(Q,"hasMalformedCompo\
nentPercentEncoding");function Y(R,G,x,W){if(ue(R,G,x,W))return R.error=R.error||_,!0;if(!G.unicodeSupport&&(!x||!x.unicodeSupport)&&R.host&&!U(R.host)&&(G.domainHost||
x&&x.domainHost)&&W===!1&&h(R.host)){let Z;try{Z=new URL("http://"+R.host)}catch(H){return R.error=R.error||"Host's domain name can not be converted to ASCII: "+
H,!0}if(!M(Z))return R.error=R.error||_,!0;R.host=Z.hostname}return!1}a(Y,"canonicalizeHost");function ue(R,G,x,W){return!!(R.host&&W===!1&&!U(R.host)&&(G.domainHost||
x&&x.domainHost)&&E.test(R.host))}a(ue,"hasForbiddenDomainHost");function M(R){return R.username===""&&R.password===""&&R.port===""&&R.pathname==="/"&&R.search===
""&&R.hash===""&&R.hostname!==""}a(M,"isHostOnlyURL");function j(R,G){const x=Object.assign({},G),W={scheme:void 0,userinfo:void 0,host:"",port:void 0,path:"",query:void 0,
fragment:void 0};let Z=!1,H=!1,J=!1,X=!1,re=!1,ae=!1,ie=!1;x.reference==="suffix"&&(x.scheme?R=x.scheme+":"+R:R="//"+R);const ye=R.match(q);ye!==null&&ye[1].indexOf(
"\\")!==-1&&(W.error="URI authority must not contain a literal backslash.",Z=!0);const oe=R.match(O);if(oe!==null){const ve=oe[1],de=ve.replace(/[\t\n\r]/g,"");
de.length>=2&&(de.slice(0,2)!=="//"?(W.error=W.error||"URI authority must not contain a literal backslash.",Z=!0):ve.length!==de.length&&(W.error=W.error||"URI \
authority introducer must not contain whitespace.",Z=!0))}const pe=R.match(T);if(pe){W.scheme=pe[1],W.userinfo=pe[3],W.host=pe[4],W.port=parseInt(pe[5],10),W.path=
pe[6]||"",W.query=pe[7],W.fragment=pe[8],W.scheme!==void 0&&(g.test(W.scheme)?W.scheme=W.scheme.toLowerCase():(W.error=W.error||b,ae=!0)),H=Q(pe),H&&(W.error=W.
error||"URI contains malformed percent-encoding."),isNaN(W.port)&&(W.port=pe[5]);const ve=B(W,pe);if(ve!==void 0&&(W.error=W.error||ve,Z=!0),W.host)if(m(W.host)===
!1){const ne=U(W.host),ce=W.host.indexOf("[")!==-1||W.host.indexOf("]")!==-1,Ge=r(W.host);ie=Ge.isIPV6||Ge.isIPVFuture===!0,re=ce&&(!ne||Ge.error===!0),W.host=ie?
Ge.host:Ge.host.toLowerCase(),re&&(W.error=W.error||_,Z=!0)}else ie=!0;W.scheme===void 0&&W.userinfo===void 0&&W.host===void 0&&W.port===void 0&&W.query===void 0&&
!W.path?W.reference="same-document":W.scheme===void 0?W.reference="relative":W.fragment===void 0?W.reference="absolute":W.reference="uri",x.reference&&x.reference!==
"suffix"&&x.reference!==W.reference&&(W.error=W.error||"URI is not a "+x.reference+" reference.");const de=y(x.scheme||W.scheme);if(re||(X=Y(W,x,de,ie)),R.indexOf(
"%")!==-1&&W.host!==void 0&&!re){let Ae=ie?W.host:o(W.host,!0);ie||(Ae=o(Ae.toLowerCase())),W.host=ie||x.scheme!=="null"?f(Ae,ie):Ae}(!de||de&&!de.skipNormalize)&&
(W.path&&(W.path=l(W.path)),W.query&&(W.query=i(W.query)),W.fragment&&(W.fragment=i(W.fragment))),de&&de.parse&&(de.parse(W,x),de===p.urn&&W.nid===void 0&&(J=!0))}else
W.error=W.error||"URI can not be parsed.";return{parsed:W,malformedAuthorityOrPort:Z,malformedPercentEncoding:H,malformedSchemeSpecific:J,malformedHost:X,malformedScheme:ae}}
a(j,"parseWithStatus");function $(R,G){return j(R,G).parsed}a($,"parse2");function C(R,G){return I(R,G).normalized}a(C,"normalizeString");function I(R,G){const{
parsed:x,malformedAuthorityOrPort:W,malformedPercentEncoding:Z,malformedSchemeSpecific:H,malformedHost:J,malformedScheme:X}=j(R,G);return{normalized:W||Z||H||J||
X?R:L(x,G),malformedAuthorityOrPort:W,malformedPercentEncoding:Z,malformedSchemeSpecific:H,malformedHost:J,malformedScheme:X}}a(I,"normalizeStringWithStatus");function P(R,G){
if(typeof R!="string"&&typeof R!="object")return;let x;try{x=typeof R=="string"?R:L(R,G)}catch{return}const{normalized:W,malformedAuthorityOrPort:Z,malformedPercentEncoding:H,
malformedSchemeSpecific:J,malformedHost:X,malformedScheme:re}=I(x,G);return Z||H||J||X||re?void 0:W}a(P,"normalizeComparableURI");var V={SCHEMES:p,normalize:D,resolve:A,
resolveComponent:S,equal:N,serialize:L,parse:$};e.exports=V,e.exports.default=V,e.exports.fastUri=V}}),C1=w({"node_modules/ajv/dist/runtime/uri.js"(u){"use stri\
ct";Object.defineProperty(u,"__esModule",{value:!0});var e=w1();e.code='require("ajv/dist/runtime/uri").default',u.default=e}}),hi=w({"node_modules/ajv/dist/cor\
e.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0}),u.CodeGen=u.Name=u.nil=u.stringify=u.str=u._=u.KeywordCxt=void 0;var e=nr();Object.defineProperty(
u,"KeywordCxt",{enumerable:!0,get:a(function(){return e.KeywordCxt},"get")});var r=me();Object.defineProperty(u,"_",{enumerable:!0,get:a(function(){return r._},
"get")}),Object.defineProperty(u,"str",{enumerable:!0,get:a(function(){return r.str},"get")}),Object.defineProperty(u,"stringify",{enumerable:!0,get:a(function(){
return r.stringify},"get")}),Object.defineProperty(u,"nil",{enumerable:!0,get:a(function(){return r.nil},"get")}),Object.defineProperty(u,"Name",{enumerable:!0,
get:a(function(){return r.Name},"get")}),Object.defineProperty(u,"CodeGen",{enumerable:!0,get:a(function(){return r.CodeGen},"get")});var t=Zr(),n=ir(),s=di(),o=e0(),
l=me(),d=Qr(),i=Xr(),v=ge(),c=A1(),f=C1(),m=a((M,j)=>new RegExp(M,j),"defaultRegExp");m.code="new RegExp";var h=["removeAdditional","useDefaults","coerceTypes"],
p=new Set(["validate","serialize","parse","wrapper","root","schema","keyword","pattern","formats","validate$data","func","obj","Error"]),y={errorDataPath:"",format:"\
`validateFormats: false` can be used instead.",nullable:'"nullable" keyword is supported by default.',jsonPointers:"Deprecated jsPropertySyntax can be used inst\
ead.",extendRefs:"Deprecated ignoreKeywordsWithRef can be used instead.",missingRefs:"Pass empty schema with $id that should be ignored to ajv.addSchema.",processCode:"\
Use option `code: {process: (code, schemaEnv: object) => string}`",sourceCode:"Use option `code: {source: true}`",strictDefaults:"It is default now, see option \
`strict`.",strictKeywords:"It is default now, see option `strict`.",uniqueItems:'"uniqueItems" keyword is always validated.',unknownFormats:"Disable strict mode\
 or pass `true` to `ajv.addFormat` (or `formats` option).",cache:"Map is used as cache, schema object as key.",serialize:"Map is used as cache, schema object as\
 key.",ajvErrors:"It is default now."},g={ignoreKeywordsWithRef:"",jsPropertySyntax:"",unicode:'"minLength"/"maxLength" account for unicode characters by defaul\
t.'},b=200;function _(M){var j,$,C,I,P,V,R,G,x,W,Z,H,J,X,re,ae,ie,ye,oe,pe,ve,de,Ae,ne,ce;const Ge=M.strict,Gu=(j=M.code)===null||j===void 0?void 0:j.optimize,Jt=Gu===
!0||Gu===void 0?1:Gu||0,kt=(C=($=M.code)===null||$===void 0?void 0:$.regExp)!==null&&C!==void 0?C:m,Yt=(I=M.uriResolver)!==null&&I!==void 0?I:f.default;return{strictSchema:(V=
(P=M.strictSchema)!==null&&P!==void 0?P:Ge)!==null&&V!==void 0?V:!0,strictNumbers:(G=(R=M.strictNumbers)!==null&&R!==void 0?R:Ge)!==null&&G!==void 0?G:!0,strictTypes:(W=
(x=M.strictTypes)!==null&&x!==void 0?x:Ge)!==null&&W!==void 0?W:"log",strictTuples:(H=(Z=M.strictTuples)!==null&&Z!==void 0?Z:Ge)!==null&&H!==void 0?H:"log",strictRequired:(X=
(J=M.strictRequired)!==null&&J!==void 0?J:Ge)!==null&&X!==void 0?X:!1,code:M.code?{...M.code,optimize:Jt,regExp:kt}:{optimize:Jt,regExp:kt},loopRequired:(re=M.loopRequired)!==
null&&re!==void 0?re:b,loopEnum:(ae=M.loopEnum)!==null&&ae!==void 0?ae:b,meta:(ie=M.meta)!==null&&ie!==void 0?ie:!0,messages:(ye=M.messages)!==null&&ye!==void 0?
ye:!0,inlineRefs:(oe=M.inlineRefs)!==null&&oe!==void 0?oe:!0,schemaId:(pe=M.schemaId)!==null&&pe!==void 0?pe:"$id",addUsedSchema:(ve=M.addUsedSchema)!==null&&ve!==
void 0?ve:!0,validateSchema:(de=M.validateSchema)!==null&&de!==void 0?de:!0,validateFormats:(Ae=M.validateFormats)!==null&&Ae!==void 0?Ae:!0,unicodeRegExp:(ne=M.
unicodeRegExp)!==null&&ne!==void 0?ne:!0,int32range:(ce=M.int32range)!==null&&ce!==void 0?ce:!0,uriResolver:Yt}}a(_,"requiredOptions");var E=class{static{a(this,
"Ajv")}constructor(M={}){this.schemas={},this.refs={},this.formats=Object.create(null),this._compilations=new Set,this._loading={},this._cache=new Map,M=this.opts=
{...M,..._(M)};const{es5:j,lines:$}=this.opts.code;this.scope=new l.ValueScope({scope:{},prefixes:p,es5:j,lines:$}),this.logger=q(M.logger);const C=M.validateFormats;
M.validateFormats=!1,this.RULES=(0,s.getRules)(),k.call(this,y,M,"NOT SUPPORTED"),k.call(this,g,M,"DEPRECATED","warn"),this._metaOpts=L.call(this),M.formats&&S.
call(this),this._addVocabularies(),this._addDefaultMetaSchema(),M.keywords&&N.call(this,M.keywords),typeof M.meta=="object"&&this.addMetaSchema(M.meta),A.call(this),
M.validateFormats=C}_addVocabularies(){this.addKeyword("$async")}_addDefaultMetaSchema(){const{$data:M,meta:j,schemaId:$}=this.opts;let C=c;$==="id"&&(C={...c},
C.id=C.$id,delete C.$id),j&&M&&this.addMetaSchema(C,C[$],!1)}defaultMeta(){const{meta:M,schemaId:j}=this.opts;return this.opts.defaultMeta=typeof M=="object"?M[j]||
M:void 0}validate(M,j){let $;if(typeof M=="string"){if($=this.getSchema(M),!$)throw new Error(`no schema with key or ref "${M}"`)}else $=this.compile(M);const C=$(
j);return"$async"in $||(this.errors=$.errors),C}compile(M,j){const $=this._addSchema(M,j);return $.validate||this._compileSchemaEnv($)}compileAsync(M,j){if(typeof this.
opts.loadSchema!="function")throw new Error("options.loadSchema should be a function");const{loadSchema:$}=this.opts;return C.call(this,M,j);async function C(x,W){
await I.call(this,x.$schema);const Z=this._addSchema(x,W);return Z.validate||P.call(this,Z)}async function I(x){x&&!this.getSchema(x)&&await C.call(this,{$ref:x},
!0)}async function P(x){try{return this._compileSchemaEnv(x)}catch(W){if(!(W instanceof n.default))throw W;return V.call(this,W),await R.call(this,W.missingSchema),
P.call(this,x)}}function V({missingSchema:x,missingRef:W}){if(this.refs[x])throw new Error(`AnySchema ${x} is loaded but ${W} cannot be resolved`)}async function R(x){
const W=await G.call(this,x);this.refs[x]||await I.call(this,W.$schema),this.refs[x]||this.addSchema(W,x,j)}async function G(x){const W=this._loading[x];if(W)return W;
try{return await(this._loading[x]=$(x))}finally{delete this._loading[x]}}}addSchema(M,j,$,C=this.opts.validateSchema){if(Array.isArray(M)){for(const P of M)this.
addSchema(P,void 0,$,C);return this}let I;if(typeof M=="object"){const{schemaId:P}=this.opts;if(I=M[P],I!==void 0&&typeof I!="string")throw new Error(`schema ${P}\
 must be string`)}return j=(0,d.normalizeId)(j||I),this._checkUnique(j),this.schemas[j]=this._addSchema(M,$,j,C,!0),this}addMetaSchema(M,j,$=this.opts.validateSchema){
return this.addSchema(M,j,!0,$),this}validateSchema(M,j){if(typeof M=="boolean")return!0;let $;if($=M.$schema,$!==void 0&&typeof $!="string")throw new Error("$s\
chema must be a string");if($=$||this.opts.defaultMeta||this.defaultMeta(),!$)return this.logger.warn("meta-schema not available"),this.errors=null,!0;const C=this.
validate($,M);if(!C&&j){const I="schema is invalid: "+this.errorsText();if(this.opts.validateSchema==="log")this.logger.error(I);else throw new Error(I)}return C}getSchema(M){
let j;for(;typeof(j=D.call(this,M))=="string";)M=j;if(j===void 0){const{schemaId:$}=this.opts,C=new o.SchemaEnv({schema:{},schemaId:$});if(j=o.resolveSchema.call(
this,C,M),!j)return;this.refs[M]=j}return j.validate||this._compileSchemaEnv(j)}removeSchema(M){if(M instanceof RegExp)return this._removeAllSchemas(this.schemas,
M),this._removeAllSchemas(this.refs,M),this;switch(typeof M){case"undefined":return this._removeAllSchemas(this.schemas),this._removeAllSchemas(this.refs),this.
_cache.clear(),this;case"string":{const j=D.call(this,M);return typeof j=="object"&&this._cache.delete(j.schema),delete this.schemas[M],delete this.refs[M],this}case"\
object":{const j=M;this._cache.delete(j);let $=M[this.opts.schemaId];return $&&($=(0,d.normalizeId)($),delete this.schemas[$],delete this.refs[$]),this}default:
throw new Error("ajv.removeSchema: invalid parameter")}}addVocabulary(M){for(const j of M)this.addKeyword(j);return this}addKeyword(M,j){let $;if(typeof M=="str\
ing")$=M,typeof j=="object"&&(this.logger.warn("these parameters are deprecated, see docs for addKeyword"),j.keyword=$);else if(typeof M=="object"&&j===void 0){
if(j=M,$=j.keyword,Array.isArray($)&&!$.length)throw new Error("addKeywords: keyword must be string or non-empty array")}else throw new Error("invalid addKeywor\
ds parameters");if(B.call(this,$,j),!j)return(0,v.eachItem)($,I=>z.call(this,I)),this;Q.call(this,j);const C={...j,type:(0,i.getJSONTypes)(j.type),schemaType:(0,i.
getJSONTypes)(j.schemaType)};return(0,v.eachItem)($,C.type.length===0?I=>z.call(this,I,C):I=>C.type.forEach(P=>z.call(this,I,C,P))),this}getKeyword(M){const j=this.
RULES.all[M];return typeof j=="object"?j.definition:!!j}removeKeyword(M){const{RULES:j}=this;delete j.keywords[M],delete j.all[M];for(const $ of j.rules){const C=$.
rules.findIndex(I=>I.keyword===M);C>=0&&$.rules.splice(C,1)}return this}addFormat(M,j){return typeof j=="string"&&(j=new RegExp(j)),this.formats[M]=j,this}errorsText(M=this.
errors,{separator:j=", ",dataVar:$="data"}={}){return!M||M.length===0?"No errors":M.map(C=>`${$}${C.instancePath} ${C.message}`).reduce((C,I)=>C+j+I)}$dataMetaSchema(M,j){
const $=this.RULES.all;M=JSON.parse(JSON.stringify(M));for(const C of j){const I=C.split("/").slice(1);let P=M;for(const V of I)P=P[V];for(const V in $){const R=$[V];
if(typeof R!="object")continue;const{$data:G}=R.definition,x=P[V];G&&x&&(P[V]=ue(x))}}return M}_removeAllSchemas(M,j){for(const $ in M){const C=M[$];(!j||j.test(
$))&&(typeof C=="string"?delete M[$]:C&&!C.meta&&(this._cache.delete(C.schema),delete M[$]))}}_addSchema(M,j,$,C=this.opts.validateSchema,I=this.opts.addUsedSchema){
let P;const{schemaId:V}=this.opts;if(typeof M=="object")P=M[V];else{if(this.opts.jtd)throw new Error("schema must be object");if(typeof M!="boolean")throw new Error(
"schema must be object or boolean")}let R=this._cache.get(M);if(R!==void 0)return R;$=(0,d.normalizeId)(P||$);const G=d.getSchemaRefs.call(this,M,$);return R=new o.
SchemaEnv({schema:M,schemaId:V,meta:j,baseId:$,localRefs:G}),this._cache.set(R.schema,R),I&&!$.startsWith("#")&&($&&this._checkUnique($),this.refs[$]=R),C&&this.
validateSchema(M,!0),R}_checkUnique(M){if(this.schemas[M]||this.refs[M])throw new Error(`schema with key or id "${M}" already exists`)}_compileSchemaEnv(M){if(M.
meta?this._compileMetaSchema(M):o.compileSchema.call(this,M),!M.validate)throw new Error("ajv implementation error");return M.validate}_compileMetaSchema(M){const j=this.
opts;this.opts=this._metaOpts;try{o.compileSchema.call(this,M)}finally{this.opts=j}}};E.ValidationError=t.default,E.MissingRefError=n.default,u.default=E;function k(M,j,$,C="\
error"){for(const I in M){const P=I;P in j&&this.logger[C](`${$}: option ${I}. ${M[P]}`)}}a(k,"checkOptions");function D(M){return M=(0,d.normalizeId)(M),this.schemas[M]||
this.refs[M]}a(D,"getSchEnv");function A(){const M=this.opts.schemas;if(M)if(Array.isArray(M))this.addSchema(M);else for(const j in M)this.addSchema(M[j],j)}a(A,
"addInitialSchemas");function S(){for(const M in this.opts.formats){const j=this.opts.formats[M];j&&this.addFormat(M,j)}}a(S,"addInitialFormats");function N(M){
if(Array.isArray(M)){this.addVocabulary(M);return}this.logger.warn("keywords option as map is deprecated, pass array");for(const j in M){const $=M[j];$.keyword||
($.keyword=j),this.addKeyword($)}}a(N,"addInitialKeywords");function L(){const M={...this.opts};for(const j of h)delete M[j];return M}a(L,"getMetaSchemaOptions");
var T={log(){},warn(){},error(){}};function q(M){if(M===!1)return T;if(M===void 0)return console;if(M.log&&M.warn&&M.error)return M;throw new Error("logger must\
 implement log, warn and error methods")}a(q,"getLogger");var O=/^[a-z_$][a-z0-9_$:-]*$/i;function B(M,j){const{RULES:$}=this;if((0,v.eachItem)(M,C=>{if($.keywords[C])
throw new Error(`Keyword ${C} is already defined`);if(!O.test(C))throw new Error(`Keyword ${C} has invalid name`)}),!!j&&j.$data&&!("code"in j||"validate"in j))
throw new Error('$data keyword must have "code" or "validate" function')}a(B,"checkKeyword");function z(M,j,$){var C;const I=j?.post;if($&&I)throw new Error('ke\
yword with "post" flag cannot have "type"');const{RULES:P}=this;let V=I?P.post:P.rules.find(({type:G})=>G===$);if(V||(V={type:$,rules:[]},P.rules.push(V)),P.keywords[M]=
!0,!j)return;const R={keyword:M,definition:{...j,type:(0,i.getJSONTypes)(j.type),schemaType:(0,i.getJSONTypes)(j.schemaType)}};j.before?U.call(this,V,R,j.before):
V.rules.push(R),P.all[M]=R,(C=j.implements)===null||C===void 0||C.forEach(G=>this.addKeyword(G))}a(z,"addRule");function U(M,j,$){const C=M.rules.findIndex(I=>I.
keyword===$);C>=0?M.rules.splice(C,0,j):(M.rules.push(j),this.logger.warn(`rule ${$} is not defined`))}a(U,"addBeforeRule");function Q(M){let{metaSchema:j}=M;j!==
void 0&&(M.$data&&this.opts.$data&&(j=ue(j)),M.validateSchema=this.compile(j,!0))}a(Q,"keywordMetaschema");var Y={$ref:"https://raw.githubusercontent.com/ajv-va\
lidator/ajv/master/lib/refs/data.json#"};function ue(M){return{anyOf:[M,Y]}}a(ue,"schemaOrData")}}),k1=w({"node_modules/ajv/dist/vocabularies/core/id.js"(u){"us\
e strict";Object.defineProperty(u,"__esModule",{value:!0});var e={keyword:"id",code(){throw new Error('NOT SUPPORTED: keyword "id", use "$id" for schema ID')}};
u.default=e}}),ea=w({"node_modules/ajv/dist/vocabularies/core/ref.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0}),u.callRef=u.getValidate=void 0;
var e=ir(),r=yu(),t=me(),n=gu(),s=e0(),o=ge(),l={keyword:"$ref",schemaType:"string",code(v){const{gen:c,schema:f,it:m}=v,{baseId:h,schemaEnv:p,validateName:y,opts:g,
self:b}=m,{root:_}=p;if((f==="#"||f==="#/")&&h===_.baseId)return k();const E=s.resolveRef.call(b,_,h,f);if(E===void 0)throw new e.default(m.opts.uriResolver,h,f);
if(E instanceof s.SchemaEnv)return D(E);return A(E);function k(){if(p===_)return i(v,y,p,p.$async);const S=c.scopeValue("root",{ref:_});return i(v,(0,t._)`${S}.validate`,
_,_.$async)}function D(S){const N=d(v,S);i(v,N,S,S.$async)}function A(S){const N=c.scopeValue("schema",g.code.source===!0?{ref:S,code:(0,t.stringify)(S)}:{ref:S}),
L=c.name("valid"),T=v.subschema({schema:S,dataTypes:[],schemaPath:t.nil,topSchemaRef:N,errSchemaPath:f},L);v.mergeEvaluated(T),v.ok(L)}}};function d(v,c){const{
gen:f}=v;return c.validate?f.scopeValue("validate",{ref:c.validate}):(0,t._)`${f.scopeValue("wrapper",{ref:c})}.validate`}a(d,"getValidate"),u.getValidate=d;function i(v,c,f,m){
const{gen:h,it:p}=v,{allErrors:y,schemaEnv:g,opts:b}=p,_=b.passContext?n.default.this:t.nil;m?E():k();function E(){if(!g.$async)throw new Error("async schema re\
ferenced by sync schema");const S=h.let("valid");h.try(()=>{h.code((0,t._)`await ${(0,r.callValidateCode)(v,c,_)}`),A(c),y||h.assign(S,!0)},N=>{h.if((0,t._)`!(${N} instanceof ${p.
ValidationError})`,()=>h.throw(N)),D(N),y||h.assign(S,!1)}),v.ok(S)}a(E,"callAsyncRef");function k(){v.result((0,r.callValidateCode)(v,c,_),()=>A(c),()=>D(c))}a(
k,"callSyncRef");function D(S){const N=(0,t._)`${S}.errors`;h.assign(n.default.vErrors,(0,t._)`${n.default.vErrors} === null ? ${N} : ${n.default.vErrors}.concat(${N})`),
h.assign(n.default.errors,(0,t._)`${n.default.vErrors}.length`)}a(D,"addErrorsFrom");function A(S){var N;if(!p.opts.unevaluated)return;const L=(N=f?.validate)===
null||N===void 0?void 0:N.evaluated;if(p.props!==!0)if(L&&!L.dynamicProps)L.props!==void 0&&(p.props=o.mergeEvaluated.props(h,L.props,p.props));else{const T=h.var(
"props",(0,t._)`${S}.evaluated.props`);p.props=o.mergeEvaluated.props(h,T,p.props,t.Name)}if(p.items!==!0)if(L&&!L.dynamicItems)L.items!==void 0&&(p.items=o.mergeEvaluated.
items(h,L.items,p.items));else{const T=h.var("items",(0,t._)`${S}.evaluated.items`);p.items=o.mergeEvaluated.items(h,T,p.items,t.Name)}}a(A,"addEvaluatedFrom")}
a(i,"callRef"),u.callRef=i,u.default=l}}),pi=w({"node_modules/ajv/dist/vocabularies/core/index.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});
var e=k1(),r=ea(),t=["$schema","$id","$defs","$vocabulary",{keyword:"$comment"},"definitions",e.default,r.default];u.default=t}}),F1=w({"node_modules/ajv/dist/v\
ocabularies/validation/limitNumber.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=me(),r=e.operators,t={maximum:{okStr:"<=",ok:r.LTE,
fail:r.GT},minimum:{okStr:">=",ok:r.GTE,fail:r.LT},exclusiveMaximum:{okStr:"<",ok:r.LT,fail:r.GTE},exclusiveMinimum:{okStr:">",ok:r.GT,fail:r.LTE}},n={message:a(
({keyword:o,schemaCode:l})=>(0,e.str)`must be ${t[o].okStr} ${l}`,"message"),params:a(({keyword:o,schemaCode:l})=>(0,e._)`{comparison: ${t[o].okStr}, limit: ${l}}`,
"params")},s={keyword:Object.keys(t),type:"number",schemaType:"number",$data:!0,error:n,code(o){const{keyword:l,data:d,schemaCode:i}=o;o.fail$data((0,e._)`${d} ${t[l].
fail} ${i} || isNaN(${d})`)}};u.default=s}}),I1=w({"node_modules/ajv/dist/vocabularies/validation/multipleOf.js"(u){"use strict";Object.defineProperty(u,"__esMo\
dule",{value:!0});var e=me(),r={message:a(({schemaCode:n})=>(0,e.str)`must be multiple of ${n}`,"message"),params:a(({schemaCode:n})=>(0,e._)`{multipleOf: ${n}}`,
"params")},t={keyword:"multipleOf",type:"number",schemaType:"number",$data:!0,error:r,code(n){const{gen:s,data:o,schemaCode:l,it:d}=n,i=d.opts.multipleOfPrecision,
v=s.let("res"),c=i?(0,e._)`Math.abs(Math.round(${v}) - ${v}) > 1e-${i}`:(0,e._)`${v} !== parseInt(${v})`;n.fail$data((0,e._)`(${l} === 0 || (${v} = ${o}/${l}, ${c}))`)}};
u.default=t}}),S1=w({"node_modules/ajv/dist/runtime/ucs2length.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});function e(r){const t=r.length;
let n=0,s=0,o;for(;s<t;)n++,o=r.charCodeAt(s++),o>=55296&&o<=56319&&s<t&&(o=r.charCodeAt(s),(o&64512)===56320&&s++);return n}a(e,"ucs2length"),u.default=e,e.code=
'require("ajv/dist/runtime/ucs2length").default'}}),j1=w({"node_modules/ajv/dist/vocabularies/validation/limitLength.js"(u){"use strict";Object.defineProperty(u,
"__esModule",{value:!0});var e=me(),r=ge(),t=S1(),n={message({keyword:o,schemaCode:l}){const d=o==="maxLength"?"more":"fewer";return(0,e.str)`must NOT have ${d} than ${l} characters`},
params:a(({schemaCode:o})=>(0,e._)`{limit: ${o}}`,"params")},s={keyword:["maxLength","minLength"],type:"string",schemaType:"number",$data:!0,error:n,code(o){const{
keyword:l,data:d,schemaCode:i,it:v}=o,c=l==="maxLength"?e.operators.GT:e.operators.LT,f=v.opts.unicode===!1?(0,e._)`${d}.length`:(0,e._)`${(0,r.useFunc)(o.gen,t.
default)}(${d})`;o.fail$data((0,e._)`${f} ${c} ${i}`)}};u.default=s}}),B1=w({"node_modules/ajv/dist/vocabularies/validation/pattern.js"(u){"use strict";Object.defineProperty(
u,"__esModule",{value:!0});var e=yu(),r=ge(),t=me(),n={message:a(({schemaCode:o})=>(0,t.str)`must match pattern "${o}"`,"message"),params:a(({schemaCode:o})=>(0,t.
_)`{pattern: ${o}}`,"params")},s={keyword:"pattern",type:"string",schemaType:"string",$data:!0,error:n,code(o){const{gen:l,data:d,$data:i,schema:v,schemaCode:c,
it:f}=o,m=f.opts.unicodeRegExp?"u":"";if(i){const{regExp:h}=f.opts.code,p=h.code==="new RegExp"?(0,t._)`new RegExp`:(0,r.useFunc)(l,h),y=l.let("valid");l.try(()=>l.
assign(y,(0,t._)`${p}(${c}, ${m}).test(${d})`),()=>l.assign(y,!1)),o.fail$data((0,t._)`!${y}`)}else{const h=(0,e.usePattern)(o,v);o.fail$data((0,t._)`!${h}.test(${d})`)}}};
u.default=s}}),N1=w({"node_modules/ajv/dist/vocabularies/validation/limitProperties.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=me(),
r={message({keyword:n,schemaCode:s}){const o=n==="maxProperties"?"more":"fewer";return(0,e.str)`must NOT have ${o} than ${s} properties`},params:a(({schemaCode:n})=>(0,e.
_)`{limit: ${n}}`,"params")},t={keyword:["maxProperties","minProperties"],type:"object",schemaType:"number",$data:!0,error:r,code(n){const{keyword:s,data:o,schemaCode:l}=n,
d=s==="maxProperties"?e.operators.GT:e.operators.LT;n.fail$data((0,e._)`Object.keys(${o}).length ${d} ${l}`)}};u.default=t}}),O1=w({"node_modules/ajv/dist/vocab\
ularies/validation/required.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=yu(),r=me(),t=ge(),n={message:a(({params:{missingProperty:o}})=>(0,r.
str)`must have required property '${o}'`,"message"),params:a(({params:{missingProperty:o}})=>(0,r._)`{missingProperty: ${o}}`,"params")},s={keyword:"required",type:"\
object",schemaType:"array",$data:!0,error:n,code(o){const{gen:l,schema:d,schemaCode:i,data:v,$data:c,it:f}=o,{opts:m}=f;if(!c&&d.length===0)return;const h=d.length>=
m.loopRequired;if(f.allErrors?p():y(),m.strictRequired){const _=o.parentSchema.properties,{definedProperties:E}=o.it;for(const k of d)if(_?.[k]===void 0&&!E.has(
k)){const D=f.schemaEnv.baseId+f.errSchemaPath,A=`required property "${k}" is not defined at "${D}" (strictRequired)`;(0,t.checkStrictMode)(f,A,f.opts.strictRequired)}}
function p(){if(h||c)o.block$data(r.nil,g);else for(const _ of d)(0,e.checkReportMissingProp)(o,_)}a(p,"allErrorsMode");function y(){const _=l.let("missing");if(h||
c){const E=l.let("valid",!0);o.block$data(E,()=>b(_,E)),o.ok(E)}else l.if((0,e.checkMissingProp)(o,d,_)),(0,e.reportMissingProp)(o,_),l.else()}a(y,"exitOnErrorM\
ode");function g(){l.forOf("prop",i,_=>{o.setParams({missingProperty:_}),l.if((0,e.noPropertyInData)(l,v,_,m.ownProperties),()=>o.error())})}a(g,"loopAllRequire\
d");function b(_,E){o.setParams({missingProperty:_}),l.forOf(_,i,()=>{l.assign(E,(0,e.propertyInData)(l,v,_,m.ownProperties)),l.if((0,r.not)(E),()=>{o.error(),l.
break()})},r.nil)}a(b,"loopUntilMissing")}};u.default=s}}),$1=w({"node_modules/ajv/dist/vocabularies/validation/limitItems.js"(u){"use strict";Object.defineProperty(
u,"__esModule",{value:!0});var e=me(),r={message({keyword:n,schemaCode:s}){const o=n==="maxItems"?"more":"fewer";return(0,e.str)`must NOT have ${o} than ${s} items`},
params:a(({schemaCode:n})=>(0,e._)`{limit: ${n}}`,"params")},t={keyword:["maxItems","minItems"],type:"array",schemaType:"number",$data:!0,error:r,code(n){const{
keyword:s,data:o,schemaCode:l}=n,d=s==="maxItems"?e.operators.GT:e.operators.LT;n.fail$data((0,e._)`${o}.length ${d} ${l}`)}};u.default=t}}),ua=w({"node_modules\
/ajv/dist/runtime/equal.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=mi();e.code='require("ajv/dist/runtime/equal").default',u.default=
e}}),P1=w({"node_modules/ajv/dist/vocabularies/validation/uniqueItems.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=Xr(),r=me(),t=ge(),
n=ua(),s={message:a(({params:{i:l,j:d}})=>(0,r.str)`must NOT have duplicate items (items ## ${d} and ${l} are identical)`,"message"),params:a(({params:{i:l,j:d}})=>(0,r.
_)`{i: ${l}, j: ${d}}`,"params")},o={keyword:"uniqueItems",type:"array",schemaType:"boolean",$data:!0,error:s,code(l){const{gen:d,data:i,$data:v,schema:c,parentSchema:f,
schemaCode:m,it:h}=l;if(!v&&!c)return;const p=d.let("valid"),y=f.items?(0,e.getSchemaTypes)(f.items):[];l.block$data(p,g,(0,r._)`${m} === false`),l.ok(p);function g(){
const k=d.let("i",(0,r._)`${i}.length`),D=d.let("j");l.setParams({i:k,j:D}),d.assign(p,!0),d.if((0,r._)`${k} > 1`,()=>(b()?_:E)(k,D))}a(g,"validateUniqueItems");
function b(){return y.length>0&&!y.some(k=>k==="object"||k==="array")}a(b,"canOptimize");function _(k,D){const A=d.name("item"),S=(0,e.checkDataTypes)(y,A,h.opts.
strictNumbers,e.DataType.Wrong),N=d.const("indices",(0,r._)`{}`);d.for((0,r._)`;${k}--;`,()=>{d.let(A,(0,r._)`${i}[${k}]`),d.if(S,(0,r._)`continue`),y.length>1&&
d.if((0,r._)`typeof ${A} == "string"`,(0,r._)`${A} += "_"`),d.if((0,r._)`typeof ${N}[${A}] == "number"`,()=>{d.assign(D,(0,r._)`${N}[${A}]`),l.error(),d.assign(
p,!1).break()}).code((0,r._)`${N}[${A}] = ${k}`)})}a(_,"loopN");function E(k,D){const A=(0,t.useFunc)(d,n.default),S=d.name("outer");d.label(S).for((0,r._)`;${k}--;`,
()=>d.for((0,r._)`${D} = ${k}; ${D}--;`,()=>d.if((0,r._)`${A}(${i}[${k}], ${i}[${D}])`,()=>{l.error(),d.assign(p,!1).break(S)})))}a(E,"loopN2")}};u.default=o}}),
q1=w({"node_modules/ajv/dist/vocabularies/validation/const.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=me(),r=ge(),t=ua(),n={message:"\
must be equal to constant",params:a(({schemaCode:o})=>(0,e._)`{allowedValue: ${o}}`,"params")},s={keyword:"const",$data:!0,error:n,code(o){const{gen:l,data:d,$data:i,
schemaCode:v,schema:c}=o;i||c&&typeof c=="object"?o.fail$data((0,e._)`!${(0,r.useFunc)(l,t.default)}(${d}, ${v})`):o.fail((0,e._)`${c} !== ${d}`)}};u.default=s}}),
T1=w({"node_modules/ajv/dist/vocabularies/validation/enum.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=me(),r=ge(),t=ua(),n={message:"\
must be equal to one of the allowed values",params:a(({schemaCode:o})=>(0,e._)`{allowedValues: ${o}}`,"params")},s={keyword:"enum",schemaType:"array",$data:!0,error:n,
code(o){const{gen:l,data:d,$data:i,schema:v,schemaCode:c,it:f}=o;if(!i&&v.length===0)throw new Error("enum must have non-empty array");const m=v.length>=f.opts.
loopEnum;let h;const p=a(()=>h??(h=(0,r.useFunc)(l,t.default)),"getEql");let y;if(m||i)y=l.let("valid"),o.block$data(y,g);else{if(!Array.isArray(v))throw new Error(
"ajv implementation error");const _=l.const("vSchema",c);y=(0,e.or)(...v.map((E,k)=>b(_,k)))}o.pass(y);function g(){l.assign(y,!1),l.forOf("v",c,_=>l.if((0,e._)`${p()}(${d}, ${_})`,
()=>l.assign(y,!0).break()))}a(g,"loopEnum");function b(_,E){const k=v[E];return typeof k=="object"&&k!==null?(0,e._)`${p()}(${d}, ${_}[${E}])`:(0,e._)`${d} === ${k}`}
a(b,"equalCode")}};u.default=s}}),gi=w({"node_modules/ajv/dist/vocabularies/validation/index.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});
var e=F1(),r=I1(),t=j1(),n=B1(),s=N1(),o=O1(),l=$1(),d=P1(),i=q1(),v=T1(),c=[e.default,r.default,t.default,n.default,s.default,o.default,l.default,d.default,{keyword:"\
type",schemaType:["string","array"]},{keyword:"nullable",schemaType:"boolean"},i.default,v.default];u.default=c}}),yi=w({"node_modules/ajv/dist/vocabularies/app\
licator/additionalItems.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0}),u.validateAdditionalItems=void 0;var e=me(),r=ge(),t={message:a(({params:{
len:o}})=>(0,e.str)`must NOT have more than ${o} items`,"message"),params:a(({params:{len:o}})=>(0,e._)`{limit: ${o}}`,"params")},n={keyword:"additionalItems",type:"\
array",schemaType:["boolean","object"],before:"uniqueItems",error:t,code(o){const{parentSchema:l,it:d}=o,{items:i}=l;if(!Array.isArray(i)){(0,r.checkStrictMode)(
d,'"additionalItems" is ignored when "items" is not an array of schemas');return}s(o,i)}};function s(o,l){const{gen:d,schema:i,data:v,keyword:c,it:f}=o;f.items=
!0;const m=d.const("len",(0,e._)`${v}.length`);if(i===!1)o.setParams({len:l.length}),o.pass((0,e._)`${m} <= ${l.length}`);else if(typeof i=="object"&&!(0,r.alwaysValidSchema)(
f,i)){const p=d.var("valid",(0,e._)`${m} <= ${l.length}`);d.if((0,e.not)(p),()=>h(p)),o.ok(p)}function h(p){d.forRange("i",l.length,m,y=>{o.subschema({keyword:c,
dataProp:y,dataPropType:r.Type.Num},p),f.allErrors||d.if((0,e.not)(p),()=>d.break())})}a(h,"validateItems")}a(s,"validateAdditionalItems"),u.validateAdditionalItems=
s,u.default=n}}),bi=w({"node_modules/ajv/dist/vocabularies/applicator/items.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0}),u.validateTuple=
void 0;var e=me(),r=ge(),t=yu(),n={keyword:"items",type:"array",schemaType:["object","array","boolean"],before:"uniqueItems",code(o){const{schema:l,it:d}=o;if(Array.
isArray(l))return s(o,"additionalItems",l);d.items=!0,!(0,r.alwaysValidSchema)(d,l)&&o.ok((0,t.validateArray)(o))}};function s(o,l,d=o.schema){const{gen:i,parentSchema:v,
data:c,keyword:f,it:m}=o;y(v),m.opts.unevaluated&&d.length&&m.items!==!0&&(m.items=r.mergeEvaluated.items(i,d.length,m.items));const h=i.name("valid"),p=i.const(
"len",(0,e._)`${c}.length`);d.forEach((g,b)=>{(0,r.alwaysValidSchema)(m,g)||(i.if((0,e._)`${p} > ${b}`,()=>o.subschema({keyword:f,schemaProp:b,dataProp:b},h)),o.
ok(h))});function y(g){const{opts:b,errSchemaPath:_}=m,E=d.length,k=E===g.minItems&&(E===g.maxItems||g[l]===!1);if(b.strictTuples&&!k){const D=`"${f}" is ${E}-t\
uple, but minItems or maxItems/${l} are not specified or different at path "${_}"`;(0,r.checkStrictMode)(m,D,b.strictTuples)}}a(y,"checkStrictTuple")}a(s,"valid\
ateTuple"),u.validateTuple=s,u.default=n}}),L1=w({"node_modules/ajv/dist/vocabularies/applicator/prefixItems.js"(u){"use strict";Object.defineProperty(u,"__esMo\
dule",{value:!0});var e=bi(),r={keyword:"prefixItems",type:"array",schemaType:["array"],before:"uniqueItems",code:a(t=>(0,e.validateTuple)(t,"items"),"code")};u.
default=r}}),R1=w({"node_modules/ajv/dist/vocabularies/applicator/items2020.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=me(),r=ge(),
t=yu(),n=yi(),s={message:a(({params:{len:l}})=>(0,e.str)`must NOT have more than ${l} items`,"message"),params:a(({params:{len:l}})=>(0,e._)`{limit: ${l}}`,"par\
ams")},o={keyword:"items",type:"array",schemaType:["object","boolean"],before:"uniqueItems",error:s,code(l){const{schema:d,parentSchema:i,it:v}=l,{prefixItems:c}=i;
v.items=!0,!(0,r.alwaysValidSchema)(v,d)&&(c?(0,n.validateAdditionalItems)(l,c):l.ok((0,t.validateArray)(l)))}};u.default=o}}),M1=w({"node_modules/ajv/dist/voca\
bularies/applicator/contains.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=me(),r=ge(),t={message:a(({params:{min:s,max:o}})=>o===void 0?
(0,e.str)`must contain at least ${s} valid item(s)`:(0,e.str)`must contain at least ${s} and no more than ${o} valid item(s)`,"message"),params:a(({params:{min:s,
max:o}})=>o===void 0?(0,e._)`{minContains: ${s}}`:(0,e._)`{minContains: ${s}, maxContains: ${o}}`,"params")},n={keyword:"contains",type:"array",schemaType:["obj\
ect","boolean"],before:"uniqueItems",trackErrors:!0,error:t,code(s){const{gen:o,schema:l,parentSchema:d,data:i,it:v}=s;let c,f;const{minContains:m,maxContains:h}=d;
v.opts.next?(c=m===void 0?1:m,f=h):c=1;const p=o.const("len",(0,e._)`${i}.length`);if(s.setParams({min:c,max:f}),f===void 0&&c===0){(0,r.checkStrictMode)(v,'"mi\
nContains" == 0 without "maxContains": "contains" keyword ignored');return}if(f!==void 0&&c>f){(0,r.checkStrictMode)(v,'"minContains" > "maxContains" is always \
invalid'),s.fail();return}if((0,r.alwaysValidSchema)(v,l)){let E=(0,e._)`${p} >= ${c}`;f!==void 0&&(E=(0,e._)`${E} && ${p} <= ${f}`),s.pass(E);return}v.items=!0;
const y=o.name("valid");f===void 0&&c===1?b(y,()=>o.if(y,()=>o.break())):c===0?(o.let(y,!0),f!==void 0&&o.if((0,e._)`${i}.length > 0`,g)):(o.let(y,!1),g()),s.result(
y,()=>s.reset());function g(){const E=o.name("_valid"),k=o.let("count",0);b(E,()=>o.if(E,()=>_(k)))}a(g,"validateItemsWithCount");function b(E,k){o.forRange("i",
0,p,D=>{s.subschema({keyword:"contains",dataProp:D,dataPropType:r.Type.Num,compositeRule:!0},E),k()})}a(b,"validateItems");function _(E){o.code((0,e._)`${E}++`),
f===void 0?o.if((0,e._)`${E} >= ${c}`,()=>o.assign(y,!0).break()):(o.if((0,e._)`${E} > ${f}`,()=>o.assign(y,!1).break()),c===1?o.assign(y,!0):o.if((0,e._)`${E} >= ${c}`,
()=>o.assign(y,!0)))}a(_,"checkLimits")}};u.default=n}}),ta=w({"node_modules/ajv/dist/vocabularies/applicator/dependencies.js"(u){"use strict";Object.defineProperty(
u,"__esModule",{value:!0}),u.validateSchemaDeps=u.validatePropertyDeps=u.error=void 0;var e=me(),r=ge(),t=yu();u.error={message:a(({params:{property:d,depsCount:i,
deps:v}})=>{const c=i===1?"property":"properties";return(0,e.str)`must have ${c} ${v} when property ${d} is present`},"message"),params:a(({params:{property:d,depsCount:i,
deps:v,missingProperty:c}})=>(0,e._)`{property: ${d},
    missingProperty: ${c},
    depsCount: ${i},
    deps: ${v}}`,"params")};var n={keyword:"dependencies",type:"object",schemaType:"object",error:u.error,code(d){const[i,v]=s(d);o(d,i),l(d,v)}};function s({schema:d}){
const i={},v={};for(const c in d){if(c==="__proto__")continue;const f=Array.isArray(d[c])?i:v;f[c]=d[c]}return[i,v]}a(s,"splitDependencies");function o(d,i=d.schema){
const{gen:v,data:c,it:f}=d;if(Object.keys(i).length===0)return;const m=v.let("missing");for(const h in i){const p=i[h];if(p.length===0)continue;const y=(0,t.propertyInData)(
v,c,h,f.opts.ownProperties);d.setParams({property:h,depsCount:p.length,deps:p.join(", ")}),f.allErrors?v.if(y,()=>{for(const g of p)(0,t.checkReportMissingProp)(
d,g)}):(v.if((0,e._)`${y} && (${(0,t.checkMissingProp)(d,p,m)})`),(0,t.reportMissingProp)(d,m),v.else())}}a(o,"validatePropertyDeps"),u.validatePropertyDeps=o;function l(d,i=d.
schema){const{gen:v,data:c,keyword:f,it:m}=d,h=v.name("valid");for(const p in i)(0,r.alwaysValidSchema)(m,i[p])||(v.if((0,t.propertyInData)(v,c,p,m.opts.ownProperties),
()=>{const y=d.subschema({keyword:f,schemaProp:p},h);d.mergeValidEvaluated(y,h)},()=>v.var(h,!0)),d.ok(h))}a(l,"validateSchemaDeps"),u.validateSchemaDeps=l,u.default=
n}}),z1=w({"node_modules/ajv/dist/vocabularies/applicator/propertyNames.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=me(),r=ge(),t={
message:"property name must be valid",params:a(({params:s})=>(0,e._)`{propertyName: ${s.propertyName}}`,"params")},n={keyword:"propertyNames",type:"object",schemaType:[
"object","boolean"],error:t,code(s){const{gen:o,schema:l,data:d,it:i}=s;if((0,r.alwaysValidSchema)(i,l))return;const v=o.name("valid");o.forIn("key",d,c=>{s.setParams(
{propertyName:c}),s.subschema({keyword:"propertyNames",data:c,dataTypes:["string"],propertyName:c,compositeRule:!0},v),o.if((0,e.not)(v),()=>{s.error(!0),i.allErrors||
o.break()})}),s.ok(v)}};u.default=n}}),_i=w({"node_modules/ajv/dist/vocabularies/applicator/additionalProperties.js"(u){"use strict";Object.defineProperty(u,"__\
esModule",{value:!0});var e=yu(),r=me(),t=gu(),n=ge(),s={message:"must NOT have additional properties",params:a(({params:l})=>(0,r._)`{additionalProperty: ${l.additionalProperty}}`,
"params")},o={keyword:"additionalProperties",type:["object"],schemaType:["boolean","object"],allowUndefined:!0,trackErrors:!0,error:s,code(l){const{gen:d,schema:i,
parentSchema:v,data:c,errsCount:f,it:m}=l;if(!f)throw new Error("ajv implementation error");const{allErrors:h,opts:p}=m;if(m.props=!0,p.removeAdditional!=="all"&&
(0,n.alwaysValidSchema)(m,i))return;const y=(0,e.allSchemaProperties)(v.properties),g=(0,e.allSchemaProperties)(v.patternProperties);b(),l.ok((0,r._)`${f} === ${t.
default.errors}`);function b(){d.forIn("key",c,A=>{!y.length&&!g.length?k(A):d.if(_(A),()=>k(A))})}a(b,"checkAdditionalProperties");function _(A){let S;if(y.length>
8){const N=(0,n.schemaRefOrVal)(m,v.properties,"properties");S=(0,e.isOwnProperty)(d,N,A)}else y.length?S=(0,r.or)(...y.map(N=>(0,r._)`${A} === ${N}`)):S=r.nil;
return g.length&&(S=(0,r.or)(S,...g.map(N=>(0,r._)`${(0,e.usePattern)(l,N)}.test(${A})`))),(0,r.not)(S)}a(_,"isAdditional");function E(A){d.code((0,r._)`delete ${c}[${A}]`)}
a(E,"deleteAdditional");function k(A){if(p.removeAdditional==="all"||p.removeAdditional&&i===!1){E(A);return}if(i===!1){l.setParams({additionalProperty:A}),l.error(),
h||d.break();return}if(typeof i=="object"&&!(0,n.alwaysValidSchema)(m,i)){const S=d.name("valid");p.removeAdditional==="failing"?(D(A,S,!1),d.if((0,r.not)(S),()=>{
l.reset(),E(A)})):(D(A,S),h||d.if((0,r.not)(S),()=>d.break()))}}a(k,"additionalPropertyCode");function D(A,S,N){const L={keyword:"additionalProperties",dataProp:A,
dataPropType:n.Type.Str};N===!1&&Object.assign(L,{compositeRule:!0,createErrors:!1,allErrors:!1}),l.subschema(L,S)}a(D,"applyAdditionalSchema")}};u.default=o}}),
U1=w({"node_modules/ajv/dist/vocabularies/applicator/properties.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=nr(),r=yu(),t=ge(),n=_i(),
s={keyword:"properties",type:"object",schemaType:"object",code(o){const{gen:l,schema:d,parentSchema:i,data:v,it:c}=o;c.opts.removeAdditional==="all"&&i.additionalProperties===
void 0&&n.default.code(new e.KeywordCxt(c,n.default,"additionalProperties"));const f=(0,r.allSchemaProperties)(d);for(const g of f)c.definedProperties.add(g);c.
opts.unevaluated&&f.length&&c.props!==!0&&(c.props=t.mergeEvaluated.props(l,(0,t.toHash)(f),c.props));const m=f.filter(g=>!(0,t.alwaysValidSchema)(c,d[g]));if(m.
length===0)return;const h=l.name("valid");for(const g of m)p(g)?y(g):(l.if((0,r.propertyInData)(l,v,g,c.opts.ownProperties)),y(g),c.allErrors||l.else().var(h,!0),
l.endIf()),o.it.definedProperties.add(g),o.ok(h);function p(g){return c.opts.useDefaults&&!c.compositeRule&&d[g].default!==void 0}a(p,"hasDefault");function y(g){
o.subschema({keyword:"properties",schemaProp:g,dataProp:g},h)}a(y,"applyPropertySchema")}};u.default=s}}),K1=w({"node_modules/ajv/dist/vocabularies/applicator/p\
atternProperties.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=yu(),r=me(),t=ge(),n=ge(),s={keyword:"patternProperties",type:"objec\
t",schemaType:"object",code(o){const{gen:l,schema:d,data:i,parentSchema:v,it:c}=o,{opts:f}=c,m=(0,e.allSchemaProperties)(d),h=m.filter(k=>(0,t.alwaysValidSchema)(
c,d[k]));if(m.length===0||h.length===m.length&&(!c.opts.unevaluated||c.props===!0))return;const p=f.strictSchema&&!f.allowMatchingProperties&&v.properties,y=l.name(
"valid");c.props!==!0&&!(c.props instanceof r.Name)&&(c.props=(0,n.evaluatedPropsToName)(l,c.props));const{props:g}=c;b();function b(){for(const k of m)p&&_(k),
c.allErrors?E(k):(l.var(y,!0),E(k),l.if(y))}a(b,"validatePatternProperties");function _(k){for(const D in p)new RegExp(k).test(D)&&(0,t.checkStrictMode)(c,`prop\
erty ${D} matches pattern ${k} (use allowMatchingProperties)`)}a(_,"checkMatchingProperties");function E(k){l.forIn("key",i,D=>{l.if((0,r._)`${(0,e.usePattern)(
o,k)}.test(${D})`,()=>{const A=h.includes(k);A||o.subschema({keyword:"patternProperties",schemaProp:k,dataProp:D,dataPropType:n.Type.Str},y),c.opts.unevaluated&&
g!==!0?l.assign((0,r._)`${g}[${D}]`,!0):!A&&!c.allErrors&&l.if((0,r.not)(y),()=>l.break())})})}a(E,"validateProperties")}};u.default=s}}),V1=w({"node_modules/aj\
v/dist/vocabularies/applicator/not.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=ge(),r={keyword:"not",schemaType:["object","boolea\
n"],trackErrors:!0,code(t){const{gen:n,schema:s,it:o}=t;if((0,e.alwaysValidSchema)(o,s)){t.fail();return}const l=n.name("valid");t.subschema({keyword:"not",compositeRule:!0,
createErrors:!1,allErrors:!1},l),t.failResult(l,()=>t.reset(),()=>t.error())},error:{message:"must NOT be valid"}};u.default=r}}),H1=w({"node_modules/ajv/dist/v\
ocabularies/applicator/anyOf.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=yu(),r={keyword:"anyOf",schemaType:"array",trackErrors:!0,
code:e.validateUnion,error:{message:"must match a schema in anyOf"}};u.default=r}}),G1=w({"node_modules/ajv/dist/vocabularies/applicator/oneOf.js"(u){"use stric\
t";Object.defineProperty(u,"__esModule",{value:!0});var e=me(),r=ge(),t={message:"must match exactly one schema in oneOf",params:a(({params:s})=>(0,e._)`{passingSchemas: ${s.
passing}}`,"params")},n={keyword:"oneOf",schemaType:"array",trackErrors:!0,error:t,code(s){const{gen:o,schema:l,parentSchema:d,it:i}=s;if(!Array.isArray(l))throw new Error(
"ajv implementation error");if(i.opts.discriminator&&d.discriminator)return;const v=l,c=o.let("valid",!1),f=o.let("passing",null),m=o.name("_valid");s.setParams(
{passing:f}),o.block(h),s.result(c,()=>s.reset(),()=>s.error(!0));function h(){v.forEach((p,y)=>{let g;(0,r.alwaysValidSchema)(i,p)?o.var(m,!0):g=s.subschema({keyword:"\
oneOf",schemaProp:y,compositeRule:!0},m),y>0&&o.if((0,e._)`${m} && ${c}`).assign(c,!1).assign(f,(0,e._)`[${f}, ${y}]`).else(),o.if(m,()=>{o.assign(c,!0),o.assign(
f,y),g&&s.mergeEvaluated(g,e.Name)})})}a(h,"validateOneOf")}};u.default=n}}),x1=w({"node_modules/ajv/dist/vocabularies/applicator/allOf.js"(u){"use strict";Object.
defineProperty(u,"__esModule",{value:!0});var e=ge(),r={keyword:"allOf",schemaType:"array",code(t){const{gen:n,schema:s,it:o}=t;if(!Array.isArray(s))throw new Error(
"ajv implementation error");const l=n.name("valid");s.forEach((d,i)=>{if((0,e.alwaysValidSchema)(o,d))return;const v=t.subschema({keyword:"allOf",schemaProp:i},
l);t.ok(l),t.mergeEvaluated(v)})}};u.default=r}}),W1=w({"node_modules/ajv/dist/vocabularies/applicator/if.js"(u){"use strict";Object.defineProperty(u,"__esModul\
e",{value:!0});var e=me(),r=ge(),t={message:a(({params:o})=>(0,e.str)`must match "${o.ifClause}" schema`,"message"),params:a(({params:o})=>(0,e._)`{failingKeyword: ${o.
ifClause}}`,"params")},n={keyword:"if",schemaType:["object","boolean"],trackErrors:!0,error:t,code(o){const{gen:l,parentSchema:d,it:i}=o;d.then===void 0&&d.else===
void 0&&(0,r.checkStrictMode)(i,'"if" without "then" and "else" is ignored');const v=s(i,"then"),c=s(i,"else");if(!v&&!c)return;const f=l.let("valid",!0),m=l.name(
"_valid");if(h(),o.reset(),v&&c){const y=l.let("ifClause");o.setParams({ifClause:y}),l.if(m,p("then",y),p("else",y))}else v?l.if(m,p("then")):l.if((0,e.not)(m),
p("else"));o.pass(f,()=>o.error(!0));function h(){const y=o.subschema({keyword:"if",compositeRule:!0,createErrors:!1,allErrors:!1},m);o.mergeEvaluated(y)}a(h,"v\
alidateIf");function p(y,g){return()=>{const b=o.subschema({keyword:y},m);l.assign(f,m),o.mergeValidEvaluated(b,f),g?l.assign(g,(0,e._)`${y}`):o.setParams({ifClause:y})}}
a(p,"validateClause")}};function s(o,l){const d=o.schema[l];return d!==void 0&&!(0,r.alwaysValidSchema)(o,d)}a(s,"hasSchema"),u.default=n}}),J1=w({"node_modules\
/ajv/dist/vocabularies/applicator/thenElse.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=ge(),r={keyword:["then","else"],schemaType:[
"object","boolean"],code({keyword:t,parentSchema:n,it:s}){n.if===void 0&&(0,e.checkStrictMode)(s,`"${t}" without "if" is ignored`)}};u.default=r}}),Ei=w({"node_\
modules/ajv/dist/vocabularies/applicator/index.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=yi(),r=L1(),t=bi(),n=R1(),s=M1(),o=ta(),
l=z1(),d=_i(),i=U1(),v=K1(),c=V1(),f=H1(),m=G1(),h=x1(),p=W1(),y=J1();function g(b=!1){const _=[c.default,f.default,m.default,h.default,p.default,y.default,l.default,
d.default,o.default,i.default,v.default];return b?_.push(r.default,n.default):_.push(e.default,t.default),_.push(s.default),_}a(g,"getApplicator"),u.default=g}}),
Y1=w({"node_modules/ajv/dist/vocabularies/format/format.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=me(),r={message:a(({schemaCode:n})=>(0,e.
str)`must match format "${n}"`,"message"),params:a(({schemaCode:n})=>(0,e._)`{format: ${n}}`,"params")},t={keyword:"format",type:["number","string"],schemaType:"\
string",$data:!0,error:r,code(n,s){const{gen:o,data:l,$data:d,schema:i,schemaCode:v,it:c}=n,{opts:f,errSchemaPath:m,schemaEnv:h,self:p}=c;if(!f.validateFormats)
return;d?y():g();function y(){const b=o.scopeValue("formats",{ref:p.formats,code:f.code.formats}),_=o.const("fDef",(0,e._)`${b}[${v}]`),E=o.let("fType"),k=o.let(
"format");o.if((0,e._)`typeof ${_} == "object" && !(${_} instanceof RegExp)`,()=>o.assign(E,(0,e._)`${_}.type || "string"`).assign(k,(0,e._)`${_}.validate`),()=>o.
assign(E,(0,e._)`"string"`).assign(k,_)),n.fail$data((0,e.or)(D(),A()));function D(){return f.strictSchema===!1?e.nil:(0,e._)`${v} && !${k}`}a(D,"unknownFmt");function A(){
const S=h.$async?(0,e._)`(${_}.async ? await ${k}(${l}) : ${k}(${l}))`:(0,e._)`${k}(${l})`,N=(0,e._)`(typeof ${k} == "function" ? ${S} : ${k}.test(${l}))`;return(0,e.
_)`${k} && ${k} !== true && ${E} === ${s} && !${N}`}a(A,"invalidFmt")}a(y,"validate$DataFormat");function g(){const b=p.formats[i];if(!b){D();return}if(b===!0)return;
const[_,E,k]=A(b);_===s&&n.pass(S());function D(){if(f.strictSchema===!1){p.logger.warn(N());return}throw new Error(N());function N(){return`unknown format "${i}\
" ignored in schema at path "${m}"`}}a(D,"unknownFormat");function A(N){const L=N instanceof RegExp?(0,e.regexpCode)(N):f.code.formats?(0,e._)`${f.code.formats}${(0,e.
getProperty)(i)}`:void 0,T=o.scopeValue("formats",{key:i,ref:N,code:L});return typeof N=="object"&&!(N instanceof RegExp)?[N.type||"string",N.validate,(0,e._)`${T}.validate`]:
["string",N,T]}a(A,"getFormat");function S(){if(typeof b=="object"&&!(b instanceof RegExp)&&b.async){if(!h.$async)throw new Error("async format in sync schema");
return(0,e._)`await ${k}(${l})`}return typeof E=="function"?(0,e._)`${k}(${l})`:(0,e._)`${k}.test(${l})`}a(S,"validCondition")}a(g,"validateFormat")}};u.default=
t}}),Ai=w({"node_modules/ajv/dist/vocabularies/format/index.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=Y1(),r=[e.default];u.default=
r}}),Di=w({"node_modules/ajv/dist/vocabularies/metadata.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0}),u.contentVocabulary=u.metadataVocabulary=
void 0,u.metadataVocabulary=["title","description","default","deprecated","readOnly","writeOnly","examples"],u.contentVocabulary=["contentMediaType","contentEnc\
oding","contentSchema"]}}),X1=w({"node_modules/ajv/dist/vocabularies/draft7.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=pi(),r=gi(),
t=Ei(),n=Ai(),s=Di(),o=[e.default,r.default,(0,t.default)(),n.default,s.metadataVocabulary,s.contentVocabulary];u.default=o}}),Q1=w({"node_modules/ajv/dist/voca\
bularies/discriminator/types.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0}),u.DiscrError=void 0;var e;(function(r){r.Tag="tag",r.Mapping="\
mapping"})(e||(u.DiscrError=e={}))}}),wi=w({"node_modules/ajv/dist/vocabularies/discriminator/index.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});
var e=me(),r=Q1(),t=e0(),n=ir(),s=ge(),o={message:a(({params:{discrError:d,tagName:i}})=>d===r.DiscrError.Tag?`tag "${i}" must be string`:`value of tag "${i}" m\
ust be in oneOf`,"message"),params:a(({params:{discrError:d,tag:i,tagName:v}})=>(0,e._)`{error: ${d}, tag: ${v}, tagValue: ${i}}`,"params")},l={keyword:"discrim\
inator",type:"object",schemaType:"object",error:o,code(d){const{gen:i,data:v,schema:c,parentSchema:f,it:m}=d,{oneOf:h}=f;if(!m.opts.discriminator)throw new Error(
"discriminator: requires discriminator option");const p=c.propertyName;if(typeof p!="string")throw new Error("discriminator: requires propertyName");if(c.mapping)
throw new Error("discriminator: mapping is not supported");if(!h)throw new Error("discriminator: requires oneOf keyword");const y=i.let("valid",!1),g=i.const("t\
ag",(0,e._)`${v}${(0,e.getProperty)(p)}`);i.if((0,e._)`typeof ${g} == "string"`,()=>b(),()=>d.error(!1,{discrError:r.DiscrError.Tag,tag:g,tagName:p})),d.ok(y);function b(){
const k=E();i.if(!1);for(const D in k)i.elseIf((0,e._)`${g} === ${D}`),i.assign(y,_(k[D]));i.else(),d.error(!1,{discrError:r.DiscrError.Mapping,tag:g,tagName:p}),
i.endIf()}a(b,"validateMapping");function _(k){const D=i.name("valid"),A=d.subschema({keyword:"oneOf",schemaProp:k},D);return d.mergeEvaluated(A,e.Name),D}a(_,"\
applyTagSchema");function E(){var k;const D={},A=N(f);let S=!0;for(let q=0;q<h.length;q++){let O=h[q];if(O?.$ref&&!(0,s.schemaHasRulesButRef)(O,m.self.RULES)){const z=O.
$ref;if(O=t.resolveRef.call(m.self,m.schemaEnv.root,m.baseId,z),O instanceof t.SchemaEnv&&(O=O.schema),O===void 0)throw new n.default(m.opts.uriResolver,m.baseId,
z)}const B=(k=O?.properties)===null||k===void 0?void 0:k[p];if(typeof B!="object")throw new Error(`discriminator: oneOf subschemas (or referenced schemas) must \
have "properties/${p}"`);S=S&&(A||N(O)),L(B,q)}if(!S)throw new Error(`discriminator: "${p}" must be required`);return D;function N({required:q}){return Array.isArray(
q)&&q.includes(p)}function L(q,O){if(q.const)T(q.const,O);else if(q.enum)for(const B of q.enum)T(B,O);else throw new Error(`discriminator: "properties/${p}" mus\
t have "const" or "enum"`)}function T(q,O){if(typeof q!="string"||q in D)throw new Error(`discriminator: "${p}" values must be unique strings`);D[q]=O}}a(E,"get\
Mapping")}};u.default=l}}),Z1=w({"node_modules/ajv/dist/refs/json-schema-draft-07.json"(u,e){e.exports={$schema:"http://json-schema.org/draft-07/schema#",$id:"h\
ttp://json-schema.org/draft-07/schema#",title:"Core schema meta-schema",definitions:{schemaArray:{type:"array",minItems:1,items:{$ref:"#"}},nonNegativeInteger:{
type:"integer",minimum:0},nonNegativeIntegerDefault0:{allOf:[{$ref:"#/definitions/nonNegativeInteger"},{default:0}]},simpleTypes:{enum:["array","boolean","integ\
er","null","number","object","string"]},stringArray:{type:"array",items:{type:"string"},uniqueItems:!0,default:[]}},type:["object","boolean"],properties:{$id:{type:"\
string",format:"uri-reference"},$schema:{type:"string",format:"uri"},$ref:{type:"string",format:"uri-reference"},$comment:{type:"string"},title:{type:"string"},
description:{type:"string"},default:!0,readOnly:{type:"boolean",default:!1},examples:{type:"array",items:!0},multipleOf:{type:"number",exclusiveMinimum:0},maximum:{
type:"number"},exclusiveMaximum:{type:"number"},minimum:{type:"number"},exclusiveMinimum:{type:"number"},maxLength:{$ref:"#/definitions/nonNegativeInteger"},minLength:{
$ref:"#/definitions/nonNegativeIntegerDefault0"},pattern:{type:"string",format:"regex"},additionalItems:{$ref:"#"},items:{anyOf:[{$ref:"#"},{$ref:"#/definitions\
/schemaArray"}],default:!0},maxItems:{$ref:"#/definitions/nonNegativeInteger"},minItems:{$ref:"#/definitions/nonNegativeIntegerDefault0"},uniqueItems:{type:"boo\
lean",default:!1},contains:{$ref:"#"},maxProperties:{$ref:"#/definitions/nonNegativeInteger"},minProperties:{$ref:"#/definitions/nonNegativeIntegerDefault0"},required:{
$ref:"#/definitions/stringArray"},additionalProperties:{$ref:"#"},definitions:{type:"object",additionalProperties:{$ref:"#"},default:{}},properties:{type:"objec\
t",additionalProperties:{$ref:"#"},default:{}},patternProperties:{type:"object",additionalProperties:{$ref:"#"},propertyNames:{format:"regex"},default:{}},dependencies:{
type:"object",additionalProperties:{anyOf:[{$ref:"#"},{$ref:"#/definitions/stringArray"}]}},propertyNames:{$ref:"#"},const:!0,enum:{type:"array",items:!0,minItems:1,
uniqueItems:!0},type:{anyOf:[{$ref:"#/definitions/simpleTypes"},{type:"array",items:{$ref:"#/definitions/simpleTypes"},minItems:1,uniqueItems:!0}]},format:{type:"\
string"},contentMediaType:{type:"string"},contentEncoding:{type:"string"},if:{$ref:"#"},then:{$ref:"#"},else:{$ref:"#"},allOf:{$ref:"#/definitions/schemaArray"},
anyOf:{$ref:"#/definitions/schemaArray"},oneOf:{$ref:"#/definitions/schemaArray"},not:{$ref:"#"}},default:!0}}}),em=w({"node_modules/ajv/dist/ajv.js"(u,e){"use \
strict";Object.defineProperty(u,"__esModule",{value:!0}),u.MissingRefError=u.ValidationError=u.CodeGen=u.Name=u.nil=u.stringify=u.str=u._=u.KeywordCxt=u.Ajv=void 0;
var r=hi(),t=X1(),n=wi(),s=Z1(),o=["/properties"],l="http://json-schema.org/draft-07/schema",d=class extends r.default{static{a(this,"Ajv")}_addVocabularies(){super.
_addVocabularies(),t.default.forEach(m=>this.addVocabulary(m)),this.opts.discriminator&&this.addKeyword(n.default)}_addDefaultMetaSchema(){if(super._addDefaultMetaSchema(),
!this.opts.meta)return;const m=this.opts.$data?this.$dataMetaSchema(s,o):s;this.addMetaSchema(m,l,!1),this.refs["http://json-schema.org/schema"]=l}defaultMeta(){
return this.opts.defaultMeta=super.defaultMeta()||(this.getSchema(l)?l:void 0)}};u.Ajv=d,e.exports=u=d,e.exports.Ajv=d,Object.defineProperty(u,"__esModule",{value:!0}),
u.default=d;var i=nr();Object.defineProperty(u,"KeywordCxt",{enumerable:!0,get:a(function(){return i.KeywordCxt},"get")});var v=me();Object.defineProperty(u,"_",
{enumerable:!0,get:a(function(){return v._},"get")}),Object.defineProperty(u,"str",{enumerable:!0,get:a(function(){return v.str},"get")}),Object.defineProperty(
u,"stringify",{enumerable:!0,get:a(function(){return v.stringify},"get")}),Object.defineProperty(u,"nil",{enumerable:!0,get:a(function(){return v.nil},"get")}),
Object.defineProperty(u,"Name",{enumerable:!0,get:a(function(){return v.Name},"get")}),Object.defineProperty(u,"CodeGen",{enumerable:!0,get:a(function(){return v.
CodeGen},"get")});var c=Zr();Object.defineProperty(u,"ValidationError",{enumerable:!0,get:a(function(){return c.default},"get")});var f=ir();Object.defineProperty(
u,"MissingRefError",{enumerable:!0,get:a(function(){return f.default},"get")})}}),Ci=w({"node_modules/ajv/dist/vocabularies/dynamic/dynamicAnchor.js"(u){"use st\
rict";Object.defineProperty(u,"__esModule",{value:!0}),u.dynamicAnchor=void 0;var e=me(),r=gu(),t=e0(),n=ea(),s={keyword:"$dynamicAnchor",schemaType:"string",code:a(
d=>o(d,d.schema),"code")};function o(d,i){const{gen:v,it:c}=d;c.schemaEnv.root.dynamicAnchors[i]=!0;const f=(0,e._)`${r.default.dynamicAnchors}${(0,e.getProperty)(
i)}`,m=c.errSchemaPath==="#"?c.validateName:l(d);v.if((0,e._)`!${f}`,()=>v.assign(f,m))}a(o,"dynamicAnchor"),u.dynamicAnchor=o;function l(d){const{schemaEnv:i,schema:v,
self:c}=d.it,{root:f,baseId:m,localRefs:h,meta:p}=i.root,{schemaId:y}=c.opts,g=new t.SchemaEnv({schema:v,schemaId:y,root:f,baseId:m,localRefs:h,meta:p});return t.
compileSchema.call(c,g),(0,n.getValidate)(d,g)}a(l,"_getValidate"),u.default=s}}),ki=w({"node_modules/ajv/dist/vocabularies/dynamic/dynamicRef.js"(u){"use stric\
t";Object.defineProperty(u,"__esModule",{value:!0}),u.dynamicRef=void 0;var e=me(),r=gu(),t=ea(),n={keyword:"$dynamicRef",schemaType:"string",code:a(o=>s(o,o.schema),
"code")};function s(o,l){const{gen:d,keyword:i,it:v}=o;if(l[0]!=="#")throw new Error(`"${i}" only supports hash fragment reference`);const c=l.slice(1);if(v.allErrors)
f();else{const h=d.let("valid",!1);f(h),o.ok(h)}function f(h){if(v.schemaEnv.root.dynamicAnchors[c]){const p=d.let("_v",(0,e._)`${r.default.dynamicAnchors}${(0,e.
getProperty)(c)}`);d.if(p,m(p,h),m(v.validateName,h))}else m(v.validateName,h)()}a(f,"_dynamicRef");function m(h,p){return p?()=>d.block(()=>{(0,t.callRef)(o,h),
d.let(p,!0)}):()=>(0,t.callRef)(o,h)}a(m,"_callRef")}a(s,"dynamicRef"),u.dynamicRef=s,u.default=n}}),um=w({"node_modules/ajv/dist/vocabularies/dynamic/recursive\
Anchor.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=Ci(),r=ge(),t={keyword:"$recursiveAnchor",schemaType:"boolean",code(n){n.schema?
(0,e.dynamicAnchor)(n,""):(0,r.checkStrictMode)(n.it,"$recursiveAnchor: false is ignored")}};u.default=t}}),tm=w({"node_modules/ajv/dist/vocabularies/dynamic/re\
cursiveRef.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=ki(),r={keyword:"$recursiveRef",schemaType:"string",code:a(t=>(0,e.dynamicRef)(
t,t.schema),"code")};u.default=r}}),rm=w({"node_modules/ajv/dist/vocabularies/dynamic/index.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});
var e=Ci(),r=ki(),t=um(),n=tm(),s=[e.default,r.default,t.default,n.default];u.default=s}}),am=w({"node_modules/ajv/dist/vocabularies/validation/dependentRequire\
d.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=ta(),r={keyword:"dependentRequired",type:"object",schemaType:"object",error:e.error,
code:a(t=>(0,e.validatePropertyDeps)(t),"code")};u.default=r}}),nm=w({"node_modules/ajv/dist/vocabularies/applicator/dependentSchemas.js"(u){"use strict";Object.
defineProperty(u,"__esModule",{value:!0});var e=ta(),r={keyword:"dependentSchemas",type:"object",schemaType:"object",code:a(t=>(0,e.validateSchemaDeps)(t),"code")};
u.default=r}}),im=w({"node_modules/ajv/dist/vocabularies/validation/limitContains.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=ge(),
r={keyword:["maxContains","minContains"],type:"array",schemaType:"number",code({keyword:t,parentSchema:n,it:s}){n.contains===void 0&&(0,e.checkStrictMode)(s,`"${t}\
" without "contains" is ignored`)}};u.default=r}}),sm=w({"node_modules/ajv/dist/vocabularies/next.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});
var e=am(),r=nm(),t=im(),n=[e.default,r.default,t.default];u.default=n}}),om=w({"node_modules/ajv/dist/vocabularies/unevaluated/unevaluatedProperties.js"(u){"us\
e strict";Object.defineProperty(u,"__esModule",{value:!0});var e=me(),r=ge(),t=gu(),n={message:"must NOT have unevaluated properties",params:a(({params:o})=>(0,e.
_)`{unevaluatedProperty: ${o.unevaluatedProperty}}`,"params")},s={keyword:"unevaluatedProperties",type:"object",schemaType:["boolean","object"],trackErrors:!0,error:n,
code(o){const{gen:l,schema:d,data:i,errsCount:v,it:c}=o;if(!v)throw new Error("ajv implementation error");const{allErrors:f,props:m}=c;m instanceof e.Name?l.if(
(0,e._)`${m} !== true`,()=>l.forIn("key",i,g=>l.if(p(m,g),()=>h(g)))):m!==!0&&l.forIn("key",i,g=>m===void 0?h(g):l.if(y(m,g),()=>h(g))),c.props=!0,o.ok((0,e._)`${v} === ${t.
default.errors}`);function h(g){if(d===!1){o.setParams({unevaluatedProperty:g}),o.error(),f||l.break();return}if(!(0,r.alwaysValidSchema)(c,d)){const b=l.name("\
valid");o.subschema({keyword:"unevaluatedProperties",dataProp:g,dataPropType:r.Type.Str},b),f||l.if((0,e.not)(b),()=>l.break())}}a(h,"unevaluatedPropCode");function p(g,b){
return(0,e._)`!${g} || !${g}[${b}]`}a(p,"unevaluatedDynamic");function y(g,b){const _=[];for(const E in g)g[E]===!0&&_.push((0,e._)`${b} !== ${E}`);return(0,e.and)(
..._)}a(y,"unevaluatedStatic")}};u.default=s}}),lm=w({"node_modules/ajv/dist/vocabularies/unevaluated/unevaluatedItems.js"(u){"use strict";Object.defineProperty(
u,"__esModule",{value:!0});var e=me(),r=ge(),t={message:a(({params:{len:s}})=>(0,e.str)`must NOT have more than ${s} items`,"message"),params:a(({params:{len:s}})=>(0,e.
_)`{limit: ${s}}`,"params")},n={keyword:"unevaluatedItems",type:"array",schemaType:["boolean","object"],error:t,code(s){const{gen:o,schema:l,data:d,it:i}=s,v=i.
items||0;if(v===!0)return;const c=o.const("len",(0,e._)`${d}.length`);if(l===!1)s.setParams({len:v}),s.fail((0,e._)`${c} > ${v}`);else if(typeof l=="object"&&!(0,r.
alwaysValidSchema)(i,l)){const m=o.var("valid",(0,e._)`${c} <= ${v}`);o.if((0,e.not)(m),()=>f(m,v)),s.ok(m)}i.items=!0;function f(m,h){o.forRange("i",h,c,p=>{s.
subschema({keyword:"unevaluatedItems",dataProp:p,dataPropType:r.Type.Num},m),i.allErrors||o.if((0,e.not)(m),()=>o.break())})}a(f,"validateItems")}};u.default=n}}),
cm=w({"node_modules/ajv/dist/vocabularies/unevaluated/index.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=om(),r=lm(),t=[e.default,
r.default];u.default=t}}),dm=w({"node_modules/ajv/dist/vocabularies/draft2020.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=pi(),r=gi(),
t=Ei(),n=rm(),s=sm(),o=cm(),l=Ai(),d=Di(),i=[n.default,e.default,r.default,(0,t.default)(!0),l.default,d.metadataVocabulary,d.contentVocabulary,s.default,o.default];
u.default=i}}),fm=w({"node_modules/ajv/dist/refs/json-schema-2020-12/schema.json"(u,e){e.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"ht\
tps://json-schema.org/draft/2020-12/schema",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/core":!0,"https://json-schema.org/draft/2020-12/vocab/appl\
icator":!0,"https://json-schema.org/draft/2020-12/vocab/unevaluated":!0,"https://json-schema.org/draft/2020-12/vocab/validation":!0,"https://json-schema.org/dra\
ft/2020-12/vocab/meta-data":!0,"https://json-schema.org/draft/2020-12/vocab/format-annotation":!0,"https://json-schema.org/draft/2020-12/vocab/content":!0},$dynamicAnchor:"\
meta",title:"Core and Validation specifications meta-schema",allOf:[{$ref:"meta/core"},{$ref:"meta/applicator"},{$ref:"meta/unevaluated"},{$ref:"meta/validation"},
{$ref:"meta/meta-data"},{$ref:"meta/format-annotation"},{$ref:"meta/content"}],type:["object","boolean"],$comment:"This meta-schema also defines keywords that h\
ave appeared in previous drafts in order to prevent incompatible extensions as they remain in common use.",properties:{definitions:{$comment:'"definitions" has \
been replaced by "$defs".',type:"object",additionalProperties:{$dynamicRef:"#meta"},deprecated:!0,default:{}},dependencies:{$comment:'"dependencies" has been sp\
lit and replaced by "dependentSchemas" and "dependentRequired" in order to serve their differing semantics.',type:"object",additionalProperties:{anyOf:[{$dynamicRef:"\
#meta"},{$ref:"meta/validation#/$defs/stringArray"}]},deprecated:!0,default:{}},$recursiveAnchor:{$comment:'"$recursiveAnchor" has been replaced by "$dynamicAnc\
hor".',$ref:"meta/core#/$defs/anchorString",deprecated:!0},$recursiveRef:{$comment:'"$recursiveRef" has been replaced by "$dynamicRef".',$ref:"meta/core#/$defs/\
uriReferenceString",deprecated:!0}}}}}),mm=w({"node_modules/ajv/dist/refs/json-schema-2020-12/meta/applicator.json"(u,e){e.exports={$schema:"https://json-schema\
.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/applicator",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/applicator":!0},
$dynamicAnchor:"meta",title:"Applicator vocabulary meta-schema",type:["object","boolean"],properties:{prefixItems:{$ref:"#/$defs/schemaArray"},items:{$dynamicRef:"\
#meta"},contains:{$dynamicRef:"#meta"},additionalProperties:{$dynamicRef:"#meta"},properties:{type:"object",additionalProperties:{$dynamicRef:"#meta"},default:{}},
patternProperties:{type:"object",additionalProperties:{$dynamicRef:"#meta"},propertyNames:{format:"regex"},default:{}},dependentSchemas:{type:"object",additionalProperties:{
$dynamicRef:"#meta"},default:{}},propertyNames:{$dynamicRef:"#meta"},if:{$dynamicRef:"#meta"},then:{$dynamicRef:"#meta"},else:{$dynamicRef:"#meta"},allOf:{$ref:"\
#/$defs/schemaArray"},anyOf:{$ref:"#/$defs/schemaArray"},oneOf:{$ref:"#/$defs/schemaArray"},not:{$dynamicRef:"#meta"}},$defs:{schemaArray:{type:"array",minItems:1,
items:{$dynamicRef:"#meta"}}}}}}),vm=w({"node_modules/ajv/dist/refs/json-schema-2020-12/meta/unevaluated.json"(u,e){e.exports={$schema:"https://json-schema.org/\
draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/unevaluated",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/unevaluated":!0},$dynamicAnchor:"\
meta",title:"Unevaluated applicator vocabulary meta-schema",type:["object","boolean"],properties:{unevaluatedItems:{$dynamicRef:"#meta"},unevaluatedProperties:{
$dynamicRef:"#meta"}}}}}),hm=w({"node_modules/ajv/dist/refs/json-schema-2020-12/meta/content.json"(u,e){e.exports={$schema:"https://json-schema.org/draft/2020-1\
2/schema",$id:"https://json-schema.org/draft/2020-12/meta/content",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/content":!0},$dynamicAnchor:"meta",
title:"Content vocabulary meta-schema",type:["object","boolean"],properties:{contentEncoding:{type:"string"},contentMediaType:{type:"string"},contentSchema:{$dynamicRef:"\
#meta"}}}}}),pm=w({"node_modules/ajv/dist/refs/json-schema-2020-12/meta/core.json"(u,e){e.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"h\
ttps://json-schema.org/draft/2020-12/meta/core",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/core":!0},$dynamicAnchor:"meta",title:"Core vocabulary\
 meta-schema",type:["object","boolean"],properties:{$id:{$ref:"#/$defs/uriReferenceString",$comment:"Non-empty fragments not allowed.",pattern:"^[^#]*#?$"},$schema:{
$ref:"#/$defs/uriString"},$ref:{$ref:"#/$defs/uriReferenceString"},$anchor:{$ref:"#/$defs/anchorString"},$dynamicRef:{$ref:"#/$defs/uriReferenceString"},$dynamicAnchor:{
$ref:"#/$defs/anchorString"},$vocabulary:{type:"object",propertyNames:{$ref:"#/$defs/uriString"},additionalProperties:{type:"boolean"}},$comment:{type:"string"},
$defs:{type:"object",additionalProperties:{$dynamicRef:"#meta"}}},$defs:{anchorString:{type:"string",pattern:"^[A-Za-z_][-A-Za-z0-9._]*$"},uriString:{type:"stri\
ng",format:"uri"},uriReferenceString:{type:"string",format:"uri-reference"}}}}}),gm=w({"node_modules/ajv/dist/refs/json-schema-2020-12/meta/format-annotation.js\
on"(u,e){e.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/format-annotation",$vocabulary:{"http\
s://json-schema.org/draft/2020-12/vocab/format-annotation":!0},$dynamicAnchor:"meta",title:"Format vocabulary meta-schema for annotation results",type:["object",
"boolean"],properties:{format:{type:"string"}}}}}),ym=w({"node_modules/ajv/dist/refs/json-schema-2020-12/meta/meta-data.json"(u,e){e.exports={$schema:"https://j\
son-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/meta-data",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/meta-d\
ata":!0},$dynamicAnchor:"meta",title:"Meta-data vocabulary meta-schema",type:["object","boolean"],properties:{title:{type:"string"},description:{type:"string"},
default:!0,deprecated:{type:"boolean",default:!1},readOnly:{type:"boolean",default:!1},writeOnly:{type:"boolean",default:!1},examples:{type:"array",items:!0}}}}}),
bm=w({"node_modules/ajv/dist/refs/json-schema-2020-12/meta/validation.json"(u,e){e.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://\
json-schema.org/draft/2020-12/meta/validation",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/validation":!0},$dynamicAnchor:"meta",title:"Validation\
 vocabulary meta-schema",type:["object","boolean"],properties:{type:{anyOf:[{$ref:"#/$defs/simpleTypes"},{type:"array",items:{$ref:"#/$defs/simpleTypes"},minItems:1,
uniqueItems:!0}]},const:!0,enum:{type:"array",items:!0},multipleOf:{type:"number",exclusiveMinimum:0},maximum:{type:"number"},exclusiveMaximum:{type:"number"},minimum:{
type:"number"},exclusiveMinimum:{type:"number"},maxLength:{$ref:"#/$defs/nonNegativeInteger"},minLength:{$ref:"#/$defs/nonNegativeIntegerDefault0"},pattern:{type:"\
string",format:"regex"},maxItems:{$ref:"#/$defs/nonNegativeInteger"},minItems:{$ref:"#/$defs/nonNegativeIntegerDefault0"},uniqueItems:{type:"boolean",default:!1},
maxContains:{$ref:"#/$defs/nonNegativeInteger"},minContains:{$ref:"#/$defs/nonNegativeInteger",default:1},maxProperties:{$ref:"#/$defs/nonNegativeInteger"},minProperties:{
$ref:"#/$defs/nonNegativeIntegerDefault0"},required:{$ref:"#/$defs/stringArray"},dependentRequired:{type:"object",additionalProperties:{$ref:"#/$defs/stringArra\
y"}}},$defs:{nonNegativeInteger:{type:"integer",minimum:0},nonNegativeIntegerDefault0:{$ref:"#/$defs/nonNegativeInteger",default:0},simpleTypes:{enum:["array","\
boolean","integer","null","number","object","string"]},stringArray:{type:"array",items:{type:"string"},uniqueItems:!0,default:[]}}}}}),_m=w({"node_modules/ajv/d\
ist/refs/json-schema-2020-12/index.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=fm(),r=mm(),t=vm(),n=hm(),s=pm(),o=gm(),l=ym(),d=bm(),
i=["/properties"];function v(c){return[e,r,t,n,s,f(this,o),l,f(this,d)].forEach(m=>this.addMetaSchema(m,void 0,!1)),this;function f(m,h){return c?m.$dataMetaSchema(
h,i):h}a(f,"with$data")}a(v,"addMetaSchema2020"),u.default=v}}),Em=w({"node_modules/ajv/dist/2020.js"(u,e){"use strict";Object.defineProperty(u,"__esModule",{value:!0}),
u.MissingRefError=u.ValidationError=u.CodeGen=u.Name=u.nil=u.stringify=u.str=u._=u.KeywordCxt=u.Ajv2020=void 0;var r=hi(),t=dm(),n=wi(),s=_m(),o="https://json-s\
chema.org/draft/2020-12/schema",l=class extends r.default{static{a(this,"Ajv2020")}constructor(f={}){super({...f,dynamicRef:!0,next:!0,unevaluated:!0})}_addVocabularies(){
super._addVocabularies(),t.default.forEach(f=>this.addVocabulary(f)),this.opts.discriminator&&this.addKeyword(n.default)}_addDefaultMetaSchema(){super._addDefaultMetaSchema();
const{$data:f,meta:m}=this.opts;m&&(s.default.call(this,f),this.refs["http://json-schema.org/schema"]=o)}defaultMeta(){return this.opts.defaultMeta=super.defaultMeta()||
(this.getSchema(o)?o:void 0)}};u.Ajv2020=l,e.exports=u=l,e.exports.Ajv2020=l,Object.defineProperty(u,"__esModule",{value:!0}),u.default=l;var d=nr();Object.defineProperty(
u,"KeywordCxt",{enumerable:!0,get:a(function(){return d.KeywordCxt},"get")});var i=me();Object.defineProperty(u,"_",{enumerable:!0,get:a(function(){return i._},
"get")}),Object.defineProperty(u,"str",{enumerable:!0,get:a(function(){return i.str},"get")}),Object.defineProperty(u,"stringify",{enumerable:!0,get:a(function(){
return i.stringify},"get")}),Object.defineProperty(u,"nil",{enumerable:!0,get:a(function(){return i.nil},"get")}),Object.defineProperty(u,"Name",{enumerable:!0,
get:a(function(){return i.Name},"get")}),Object.defineProperty(u,"CodeGen",{enumerable:!0,get:a(function(){return i.CodeGen},"get")});var v=Zr();Object.defineProperty(
u,"ValidationError",{enumerable:!0,get:a(function(){return v.default},"get")});var c=ir();Object.defineProperty(u,"MissingRefError",{enumerable:!0,get:a(function(){
return c.default},"get")})}}),Am=w({"node_modules/ajv-formats/dist/formats.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0}),u.formatNames=u.
fastFormats=u.fullFormats=void 0;function e(T,q){return{validate:T,compare:q}}a(e,"fmtDef"),u.fullFormats={date:e(s,o),time:e(d(!0),i),"date-time":e(f(!0),m),"i\
so-time":e(d(),v),"iso-date-time":e(f(),h),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,uri:g,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:L,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:_,int32:{type:"number",validate:D},int64:{type:"number",validate:A},float:{type:"\
number",validate:S},double:{type:"number",validate:S},password:!0,binary:!0},u.fastFormats={...u.fullFormats,date:e(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,o),time:e(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
i),"date-time":e(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,m),"iso-time":e(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
v),"iso-date-time":e(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,h),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i},
u.formatNames=Object.keys(u.fullFormats);function r(T){return T%4===0&&(T%100!==0||T%400===0)}a(r,"isLeapYear");var t=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,n=[0,31,28,31,
30,31,30,31,31,30,31,30,31];function s(T){const q=t.exec(T);if(!q)return!1;const O=+q[1],B=+q[2],z=+q[3];return B>=1&&B<=12&&z>=1&&z<=(B===2&&r(O)?29:n[B])}a(s,
"date");function o(T,q){if(T&&q)return T>q?1:T<q?-1:0}a(o,"compareDate");var l=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function d(T){return a(
function(O){const B=l.exec(O);if(!B)return!1;const z=+B[1],U=+B[2],Q=+B[3],Y=B[4],ue=B[5]==="-"?-1:1,M=+(B[6]||0),j=+(B[7]||0);if(M>23||j>59||T&&!Y)return!1;if(z<=
23&&U<=59&&Q<60)return!0;const $=U-j*ue,C=z-M*ue-($<0?1:0);return(C===23||C===-1)&&($===59||$===-1)&&Q<61},"time")}a(d,"getTime");function i(T,q){if(!(T&&q))return;
const O=new Date("2020-01-01T"+T).valueOf(),B=new Date("2020-01-01T"+q).valueOf();if(O&&B)return O-B}a(i,"compareTime");function v(T,q){if(!(T&&q))return;const O=l.
exec(T),B=l.exec(q);if(O&&B)return T=O[1]+O[2]+O[3],q=B[1]+B[2]+B[3],T>q?1:T<q?-1:0}a(v,"compareIsoTime");var c=/t|\s/i;function f(T){const q=d(T);return a(function(B){
const z=B.split(c);return z.length===2&&s(z[0])&&q(z[1])},"date_time")}a(f,"getDateTime");function m(T,q){if(!(T&&q))return;const O=new Date(T).valueOf(),B=new Date(
q).valueOf();if(O&&B)return O-B}a(m,"compareDateTime");function h(T,q){if(!(T&&q))return;const[O,B]=T.split(c),[z,U]=q.split(c),Q=o(O,z);if(Q!==void 0)return Q||
i(B,U)}a(h,"compareIsoDateTime");var p=/\/|:/,y=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function g(T){return p.test(T)&&y.test(T)}a(g,"uri");var b=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function _(T){return b.lastIndex=
0,b.test(T)}a(_,"byte");var E=-(2**31),k=2**31-1;function D(T){return Number.isInteger(T)&&T<=k&&T>=E}a(D,"validateInt32");function A(T){return Number.isInteger(
T)}a(A,"validateInt64");function S(){return!0}a(S,"validateNumber");var N=/[^\\]\\Z/;function L(T){if(N.test(T))return!1;try{return new RegExp(T),!0}catch{return!1}}
a(L,"regex")}}),De=w({"node_modules/yaml/dist/nodes/identity.js"(u){"use strict";var e=Symbol.for("yaml.alias"),r=Symbol.for("yaml.document"),t=Symbol.for("yaml\
.map"),n=Symbol.for("yaml.pair"),s=Symbol.for("yaml.scalar"),o=Symbol.for("yaml.seq"),l=Symbol.for("yaml.node.type"),d=a(g=>!!g&&typeof g=="object"&&g[l]===e,"i\
sAlias"),i=a(g=>!!g&&typeof g=="object"&&g[l]===r,"isDocument"),v=a(g=>!!g&&typeof g=="object"&&g[l]===t,"isMap"),c=a(g=>!!g&&typeof g=="object"&&g[l]===n,"isPa\
ir"),f=a(g=>!!g&&typeof g=="object"&&g[l]===s,"isScalar"),m=a(g=>!!g&&typeof g=="object"&&g[l]===o,"isSeq");function h(g){if(g&&typeof g=="object")switch(g[l]){case t:case o:
return!0}return!1}a(h,"isCollection");function p(g){if(g&&typeof g=="object")switch(g[l]){case e:case t:case s:case o:return!0}return!1}a(p,"isNode");var y=a(g=>(f(
g)||h(g))&&!!g.anchor,"hasAnchor");u.ALIAS=e,u.DOC=r,u.MAP=t,u.NODE_TYPE=l,u.PAIR=n,u.SCALAR=s,u.SEQ=o,u.hasAnchor=y,u.isAlias=d,u.isCollection=h,u.isDocument=i,
u.isMap=v,u.isNode=p,u.isPair=c,u.isScalar=f,u.isSeq=m}}),u0=w({"node_modules/yaml/dist/visit.js"(u){"use strict";var e=De(),r=Symbol("break visit"),t=Symbol("s\
kip children"),n=Symbol("remove node");function s(f,m){const h=i(m);e.isDocument(f)?o(null,f.contents,h,Object.freeze([f]))===n&&(f.contents=null):o(null,f,h,Object.
freeze([]))}a(s,"visit"),s.BREAK=r,s.SKIP=t,s.REMOVE=n;function o(f,m,h,p){const y=v(f,m,h,p);if(e.isNode(y)||e.isPair(y))return c(f,p,y),o(f,y,h,p);if(typeof y!=
"symbol"){if(e.isCollection(m)){p=Object.freeze(p.concat(m));for(let g=0;g<m.items.length;++g){const b=o(g,m.items[g],h,p);if(typeof b=="number")g=b-1;else{if(b===
r)return r;b===n&&(m.items.splice(g,1),g-=1)}}}else if(e.isPair(m)){p=Object.freeze(p.concat(m));const g=o("key",m.key,h,p);if(g===r)return r;g===n&&(m.key=null);
const b=o("value",m.value,h,p);if(b===r)return r;b===n&&(m.value=null)}}return y}a(o,"visit_");async function l(f,m){const h=i(m);e.isDocument(f)?await d(null,f.
contents,h,Object.freeze([f]))===n&&(f.contents=null):await d(null,f,h,Object.freeze([]))}a(l,"visitAsync"),l.BREAK=r,l.SKIP=t,l.REMOVE=n;async function d(f,m,h,p){
const y=await v(f,m,h,p);if(e.isNode(y)||e.isPair(y))return c(f,p,y),d(f,y,h,p);if(typeof y!="symbol"){if(e.isCollection(m)){p=Object.freeze(p.concat(m));for(let g=0;g<
m.items.length;++g){const b=await d(g,m.items[g],h,p);if(typeof b=="number")g=b-1;else{if(b===r)return r;b===n&&(m.items.splice(g,1),g-=1)}}}else if(e.isPair(m)){
p=Object.freeze(p.concat(m));const g=await d("key",m.key,h,p);if(g===r)return r;g===n&&(m.key=null);const b=await d("value",m.value,h,p);if(b===r)return r;b===n&&
(m.value=null)}}return y}a(d,"visitAsync_");function i(f){return typeof f=="object"&&(f.Collection||f.Node||f.Value)?Object.assign({Alias:f.Node,Map:f.Node,Scalar:f.
Node,Seq:f.Node},f.Value&&{Map:f.Value,Scalar:f.Value,Seq:f.Value},f.Collection&&{Map:f.Collection,Seq:f.Collection},f):f}a(i,"initVisitor");function v(f,m,h,p){
if(typeof h=="function")return h(f,m,p);if(e.isMap(m))return h.Map?.(f,m,p);if(e.isSeq(m))return h.Seq?.(f,m,p);if(e.isPair(m))return h.Pair?.(f,m,p);if(e.isScalar(
m))return h.Scalar?.(f,m,p);if(e.isAlias(m))return h.Alias?.(f,m,p)}a(v,"callVisitor");function c(f,m,h){const p=m[m.length-1];if(e.isCollection(p))p.items[f]=h;else if(e.
isPair(p))f==="key"?p.key=h:p.value=h;else if(e.isDocument(p))p.contents=h;else{const y=e.isAlias(p)?"alias":"scalar";throw new Error(`Cannot replace node with ${y}\
 parent`)}}a(c,"replaceNode"),u.visit=s,u.visitAsync=l}}),Fi=w({"node_modules/yaml/dist/doc/directives.js"(u){"use strict";var e=De(),r=u0(),t={"!":"%21",",":"%\
2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},n=a(o=>o.replace(/[!,[\]{}]/g,l=>t[l]),"escapeTagName"),s=class Hu{static{a(this,"_Directives")}constructor(l,d){this.
docStart=null,this.docEnd=!1,this.yaml=Object.assign({},Hu.defaultYaml,l),this.tags=Object.assign({},Hu.defaultTags,d)}clone(){const l=new Hu(this.yaml,this.tags);
return l.docStart=this.docStart,l}atDocument(){const l=new Hu(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.
atNextDocument=!1,this.yaml={explicit:Hu.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},Hu.defaultTags);break}return l}add(l,d){this.atNextDocument&&
(this.yaml={explicit:Hu.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},Hu.defaultTags),this.atNextDocument=!1);const i=l.trim().split(/[ \t]+/),
v=i.shift();switch(v){case"%TAG":{if(i.length!==2&&(d(0,"%TAG directive should contain exactly two parts"),i.length<2))return!1;const[c,f]=i;return this.tags[c]=
f,!0}case"%YAML":{if(this.yaml.explicit=!0,i.length!==1)return d(0,"%YAML directive should contain exactly one part"),!1;const[c]=i;if(c==="1.1"||c==="1.2")return this.
yaml.version=c,!0;{const f=/^\d+\.\d+$/.test(c);return d(6,`Unsupported YAML version ${c}`,f),!1}}default:return d(0,`Unknown directive ${v}`,!0),!1}}tagName(l,d){
if(l==="!")return"!";if(l[0]!=="!")return d(`Not a valid tag: ${l}`),null;if(l[1]==="<"){const f=l.slice(2,-1);return f==="!"||f==="!!"?(d(`Verbatim tags aren't\
 resolved, so ${l} is invalid.`),null):(l[l.length-1]!==">"&&d("Verbatim tags must end with a >"),f)}const[,i,v]=l.match(/^(.*!)([^!]*)$/s);v||d(`The ${l} tag h\
as no suffix`);const c=this.tags[i];if(c)try{return c+decodeURIComponent(v)}catch(f){return d(String(f)),null}return i==="!"?l:(d(`Could not resolve tag: ${l}`),
null)}tagString(l){for(const[d,i]of Object.entries(this.tags))if(l.startsWith(i))return d+n(l.substring(i.length));return l[0]==="!"?l:`!<${l}>`}toString(l){const d=this.
yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],i=Object.entries(this.tags);let v;if(l&&i.length>0&&e.isNode(l.contents)){const c={};r.visit(l.contents,(f,m)=>{
e.isNode(m)&&m.tag&&(c[m.tag]=!0)}),v=Object.keys(c)}else v=[];for(const[c,f]of i)c==="!!"&&f==="tag:yaml.org,2002:"||(!l||v.some(m=>m.startsWith(f)))&&d.push(`\
%TAG ${c} ${f}`);return d.join(`
`)}};s.defaultYaml={explicit:!1,version:"1.2"},s.defaultTags={"!!":"tag:yaml.org,2002:"},u.Directives=s}}),ra=w({"node_modules/yaml/dist/doc/anchors.js"(u){"use\
 strict";var e=De(),r=u0();function t(l){if(/[\x00-\x19\s,[\]{}]/.test(l)){const i=`Anchor must not contain whitespace or control characters: ${JSON.stringify(l)}`;
throw new Error(i)}return!0}a(t,"anchorIsValid");function n(l){const d=new Set;return r.visit(l,{Value(i,v){v.anchor&&d.add(v.anchor)}}),d}a(n,"anchorNames");function s(l,d){
for(let i=1;;++i){const v=`${l}${i}`;if(!d.has(v))return v}}a(s,"findNewAnchor");function o(l,d){const i=[],v=new Map;let c=null;return{onAnchor:a(f=>{i.push(f),
c??(c=n(l));const m=s(d,c);return c.add(m),m},"onAnchor"),setAnchors:a(()=>{for(const f of i){const m=v.get(f);if(typeof m=="object"&&m.anchor&&(e.isScalar(m.node)||
e.isCollection(m.node)))m.node.anchor=m.anchor;else{const h=new Error("Failed to resolve repeated object (this should not happen)");throw h.source=f,h}}},"setAn\
chors"),sourceObjects:v}}a(o,"createNodeAnchors"),u.anchorIsValid=t,u.anchorNames=n,u.createNodeAnchors=o,u.findNewAnchor=s}}),Ii=w({"node_modules/yaml/dist/doc\
/applyReviver.js"(u){"use strict";function e(r,t,n,s){if(s&&typeof s=="object")if(Array.isArray(s))for(let o=0,l=s.length;o<l;++o){const d=s[o],i=e(r,s,String(o),
d);i===void 0?delete s[o]:i!==d&&(s[o]=i)}else if(s instanceof Map)for(const o of Array.from(s.keys())){const l=s.get(o),d=e(r,s,o,l);d===void 0?s.delete(o):d!==
l&&s.set(o,d)}else if(s instanceof Set)for(const o of Array.from(s)){const l=e(r,s,o,o);l===void 0?s.delete(o):l!==o&&(s.delete(o),s.add(l))}else for(const[o,l]of Object.
entries(s)){const d=e(r,s,o,l);d===void 0?delete s[o]:d!==l&&(s[o]=d)}return r.call(t,n,s)}a(e,"applyReviver"),u.applyReviver=e}}),dt=w({"node_modules/yaml/dist\
/nodes/toJS.js"(u){"use strict";var e=De();function r(t,n,s){if(Array.isArray(t))return t.map((o,l)=>r(o,String(l),s));if(t&&typeof t.toJSON=="function"){if(!s||
!e.hasAnchor(t))return t.toJSON(n,s);const o={aliasCount:0,count:1,res:void 0};s.anchors.set(t,o),s.onCreate=d=>{o.res=d,delete s.onCreate};const l=t.toJSON(n,s);
return s.onCreate&&s.onCreate(l),l}return typeof t=="bigint"&&!s?.keep?Number(t):t}a(r,"toJS"),u.toJS=r}}),aa=w({"node_modules/yaml/dist/nodes/Node.js"(u){"use \
strict";var e=Ii(),r=De(),t=dt(),n=class{static{a(this,"NodeBase")}constructor(s){Object.defineProperty(this,r.NODE_TYPE,{value:s})}clone(){const s=Object.create(
Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(s.range=this.range.slice()),s}toJS(s,{mapAsMap:o,maxAliasCount:l,onAnchor:d,
reviver:i}={}){if(!r.isDocument(s))throw new TypeError("A document argument is required");const v={anchors:new Map,doc:s,keep:!0,mapAsMap:o===!0,mapKeyWarned:!1,
maxAliasCount:typeof l=="number"?l:100},c=t.toJS(this,"",v);if(typeof d=="function")for(const{count:f,res:m}of v.anchors.values())d(m,f);return typeof i=="funct\
ion"?e.applyReviver(i,{"":c},"",c):c}};u.NodeBase=n}}),t0=w({"node_modules/yaml/dist/nodes/Alias.js"(u){"use strict";var e=ra(),r=u0(),t=De(),n=aa(),s=dt(),o=class extends n.
NodeBase{static{a(this,"Alias")}constructor(d){super(t.ALIAS),this.source=d,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tag\
s")}})}resolve(d,i){if(i?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let v;i?.aliasResolveCache?v=i.aliasResolveCache:(v=[],r.visit(
d,{Node:a((f,m)=>{(t.isAlias(m)||t.hasAnchor(m))&&v.push(m)},"Node")}),i&&(i.aliasResolveCache=v));let c;for(const f of v){if(f===this)break;f.anchor===this.source&&
(c=f)}if(c&&i){const{anchors:f,doc:m,maxAliasCount:h}=i;let p=f.get(c);if(p||(s.toJS(c,null,i),p=f.get(c)),p?.res===void 0){const y="This should not happen: Ali\
as anchor was not resolved?";throw new ReferenceError(y)}if(h>=0&&(p.count+=1,p.aliasCount===0&&(p.aliasCount=l(m,c,f)),p.count*p.aliasCount>h)){const y="Excess\
ive alias count indicates a resource exhaustion attack";throw new ReferenceError(y)}}return c}toJSON(d,i){if(!i)return{source:this.source};const v=this.resolve(
i.doc,i);if(!v){const c=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(c)}return i.anchors.get(v).res}toString(d,i,v){
const c=`*${this.source}`;if(d){if(e.anchorIsValid(this.source),d.options.verifyAliasOrder&&!d.anchors.has(this.source)){const f=`Unresolved alias (the anchor m\
ust be set before the alias): ${this.source}`;throw new Error(f)}if(d.implicitKey)return`${c} `}return c}};function l(d,i,v){if(t.isAlias(i)){const c=i.resolve(
d),f=v&&c&&v.get(c);return f?f.count*f.aliasCount:0}else if(t.isCollection(i)){let c=0;for(const f of i.items){const m=l(d,f,v);m>c&&(c=m)}return c}else if(t.isPair(
i)){const c=l(d,i.key,v),f=l(d,i.value,v);return Math.max(c,f)}return 1}a(l,"getAliasCount"),u.Alias=o}}),Ve=w({"node_modules/yaml/dist/nodes/Scalar.js"(u){"use\
 strict";var e=De(),r=aa(),t=dt(),n=a(o=>!o||typeof o!="function"&&typeof o!="object","isScalarValue"),s=class extends r.NodeBase{static{a(this,"Scalar")}constructor(o){
super(e.SCALAR),this.value=o}toJSON(o,l){return l?.keep?this.value:t.toJS(this.value,o,l)}toString(){return String(this.value)}};s.BLOCK_FOLDED="BLOCK_FOLDED",s.
BLOCK_LITERAL="BLOCK_LITERAL",s.PLAIN="PLAIN",s.QUOTE_DOUBLE="QUOTE_DOUBLE",s.QUOTE_SINGLE="QUOTE_SINGLE",u.Scalar=s,u.isScalarValue=n}}),r0=w({"node_modules/ya\
ml/dist/doc/createNode.js"(u){"use strict";var e=t0(),r=De(),t=Ve(),n="tag:yaml.org,2002:";function s(l,d,i){if(d){const v=i.filter(f=>f.tag===d),c=v.find(f=>!f.
format)??v[0];if(!c)throw new Error(`Tag ${d} not found`);return c}return i.find(v=>v.identify?.(l)&&!v.format)}a(s,"findTagObject");function o(l,d,i){if(r.isDocument(
l)&&(l=l.contents),r.isNode(l))return l;if(r.isPair(l)){const b=i.schema[r.MAP].createNode?.(i.schema,null,i);return b.items.push(l),b}(l instanceof String||l instanceof
Number||l instanceof Boolean||typeof BigInt<"u"&&l instanceof BigInt)&&(l=l.valueOf());const{aliasDuplicateObjects:v,onAnchor:c,onTagObj:f,schema:m,sourceObjects:h}=i;
let p;if(v&&l&&typeof l=="object"){if(p=h.get(l),p)return p.anchor??(p.anchor=c(l)),new e.Alias(p.anchor);p={anchor:null,node:null},h.set(l,p)}d?.startsWith("!!")&&
(d=n+d.slice(2));let y=s(l,d,m.tags);if(!y){if(l&&typeof l.toJSON=="function"&&(l=l.toJSON()),!l||typeof l!="object"){const b=new t.Scalar(l);return p&&(p.node=
b),b}y=l instanceof Map?m[r.MAP]:Symbol.iterator in Object(l)?m[r.SEQ]:m[r.MAP]}f&&(f(y),delete i.onTagObj);const g=y?.createNode?y.createNode(i.schema,l,i):typeof y?.
nodeClass?.from=="function"?y.nodeClass.from(i.schema,l,i):new t.Scalar(l);return d?g.tag=d:y.default||(g.tag=y.tag),p&&(p.node=g),g}a(o,"createNode"),u.createNode=
o}}),na=w({"node_modules/yaml/dist/nodes/Collection.js"(u){"use strict";var e=r0(),r=De(),t=aa();function n(l,d,i){let v=i;for(let c=d.length-1;c>=0;--c){const f=d[c];
if(typeof f=="number"&&Number.isInteger(f)&&f>=0){const m=[];m[f]=v,v=m}else v=new Map([[f,v]])}return e.createNode(v,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,
onAnchor:a(()=>{throw new Error("This should not happen, please report a bug.")},"onAnchor"),schema:l,sourceObjects:new Map})}a(n,"collectionFromPath");var s=a(
l=>l==null||typeof l=="object"&&!!l[Symbol.iterator]().next().done,"isEmptyPath"),o=class extends t.NodeBase{static{a(this,"Collection")}constructor(l,d){super(
l),Object.defineProperty(this,"schema",{value:d,configurable:!0,enumerable:!1,writable:!0})}clone(l){const d=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return l&&(d.schema=l),d.items=d.items.map(i=>r.isNode(i)||r.isPair(i)?i.clone(l):i),this.range&&(d.range=this.range.slice()),d}addIn(l,d){if(s(l))this.add(
d);else{const[i,...v]=l,c=this.get(i,!0);if(r.isCollection(c))c.addIn(v,d);else if(c===void 0&&this.schema)this.set(i,n(this.schema,v,d));else throw new Error(`\
Expected YAML collection at ${i}. Remaining path: ${v}`)}}deleteIn(l){const[d,...i]=l;if(i.length===0)return this.delete(d);const v=this.get(d,!0);if(r.isCollection(
v))return v.deleteIn(i);throw new Error(`Expected YAML collection at ${d}. Remaining path: ${i}`)}getIn(l,d){const[i,...v]=l,c=this.get(i,!0);return v.length===
0?!d&&r.isScalar(c)?c.value:c:r.isCollection(c)?c.getIn(v,d):void 0}hasAllNullValues(l){return this.items.every(d=>{if(!r.isPair(d))return!1;const i=d.value;return i==
null||l&&r.isScalar(i)&&i.value==null&&!i.commentBefore&&!i.comment&&!i.tag})}hasIn(l){const[d,...i]=l;if(i.length===0)return this.has(d);const v=this.get(d,!0);
return r.isCollection(v)?v.hasIn(i):!1}setIn(l,d){const[i,...v]=l;if(v.length===0)this.set(i,d);else{const c=this.get(i,!0);if(r.isCollection(c))c.setIn(v,d);else if(c===
void 0&&this.schema)this.set(i,n(this.schema,v,d));else throw new Error(`Expected YAML collection at ${i}. Remaining path: ${v}`)}}};u.Collection=o,u.collectionFromPath=
n,u.isEmptyPath=s}}),a0=w({"node_modules/yaml/dist/stringify/stringifyComment.js"(u){"use strict";var e=a(n=>n.replace(/^(?!$)(?: $)?/gm,"#"),"stringifyComment");
function r(n,s){return/^\n+$/.test(n)?n.substring(1):s?n.replace(/^(?! *$)/gm,s):n}a(r,"indentComment");var t=a((n,s,o)=>n.endsWith(`
`)?r(o,s):o.includes(`
`)?`
`+r(o,s):(n.endsWith(" ")?"":" ")+o,"lineComment");u.indentComment=r,u.lineComment=t,u.stringifyComment=e}}),Dm=w({"node_modules/yaml/dist/stringify/foldFlowLin\
es.js"(u){"use strict";var e="flow",r="block",t="quoted";function n(o,l,d="flow",{indentAtStart:i,lineWidth:v=80,minContentWidth:c=20,onFold:f,onOverflow:m}={}){
if(!v||v<0)return o;v<c&&(c=0);const h=Math.max(1+c,1+v-l.length);if(o.length<=h)return o;const p=[],y={};let g=v-l.length;typeof i=="number"&&(i>v-Math.max(2,c)?
p.push(0):g=v-i);let b,_,E=!1,k=-1,D=-1,A=-1;d===r&&(k=s(o,k,l.length),k!==-1&&(g=k+h));for(let N;N=o[k+=1];){if(d===t&&N==="\\"){switch(D=k,o[k+1]){case"x":k+=
3;break;case"u":k+=5;break;case"U":k+=9;break;default:k+=1}A=k}if(N===`
`)d===r&&(k=s(o,k,l.length)),g=k+l.length+h,b=void 0;else{if(N===" "&&_&&_!==" "&&_!==`
`&&_!=="	"){const L=o[k+1];L&&L!==" "&&L!==`
`&&L!=="	"&&(b=k)}if(k>=g)if(b)p.push(b),g=b+h,b=void 0;else if(d===t){for(;_===" "||_==="	";)_=N,N=o[k+=1],E=!0;const L=k>A+1?k-2:D-1;if(y[L])return o;p.push(L),
y[L]=!0,g=L+h,b=void 0}else E=!0}_=N}if(E&&m&&m(),p.length===0)return o;f&&f();let S=o.slice(0,p[0]);for(let N=0;N<p.length;++N){const L=p[N],T=p[N+1]||o.length;
L===0?S=`
${l}${o.slice(0,T)}`:(d===t&&y[L]&&(S+=`${o[L]}\\`),S+=`
${l}${o.slice(L+1,T)}`)}return S}a(n,"foldFlowLines");function s(o,l,d){let i=l,v=l+1,c=o[v];for(;c===" "||c==="	";)if(l<v+d)c=o[++l];else{do c=o[++l];while(c&&
c!==`
`);i=l,v=l+1,c=o[v]}return i}a(s,"consumeMoreIndentedLines"),u.FOLD_BLOCK=r,u.FOLD_FLOW=e,u.FOLD_QUOTED=t,u.foldFlowLines=n}}),n0=w({"node_modules/yaml/dist/str\
ingify/stringifyString.js"(u){"use strict";var e=Ve(),r=Dm(),t=a((m,h)=>({indentAtStart:h?m.indent.length:m.indentAtStart,lineWidth:m.options.lineWidth,minContentWidth:m.
options.minContentWidth}),"getFoldOptions"),n=a(m=>/^(%|---|\.\.\.)/m.test(m),"containsDocumentMarker");function s(m,h,p){if(!h||h<0)return!1;const y=h-p,g=m.length;
if(g<=y)return!1;for(let b=0,_=0;b<g;++b)if(m[b]===`
`){if(b-_>y)return!0;if(_=b+1,g-_<=y)return!1}return!0}a(s,"lineLengthOverLimit");function o(m,h){const p=JSON.stringify(m);if(h.options.doubleQuotedAsJSON)return p;
const{implicitKey:y}=h,g=h.options.doubleQuotedMinMultiLineLength,b=h.indent||(n(m)?"  ":"");let _="",E=0;for(let k=0,D=p[k];D;D=p[++k])if(D===" "&&p[k+1]==="\\"&&
p[k+2]==="n"&&(_+=p.slice(E,k)+"\\ ",k+=1,E=k,D="\\"),D==="\\")switch(p[k+1]){case"u":{_+=p.slice(E,k);const A=p.substr(k+2,4);switch(A){case"0000":_+="\\0";break;case"\
0007":_+="\\a";break;case"000b":_+="\\v";break;case"001b":_+="\\e";break;case"0085":_+="\\N";break;case"00a0":_+="\\_";break;case"2028":_+="\\L";break;case"2029":
_+="\\P";break;default:A.substr(0,2)==="00"?_+="\\x"+A.substr(2):_+=p.substr(k,6)}k+=5,E=k+1}break;case"n":if(y||p[k+2]==='"'||p.length<g)k+=1;else{for(_+=p.slice(
E,k)+`

`;p[k+2]==="\\"&&p[k+3]==="n"&&p[k+4]!=='"';)_+=`
`,k+=2;_+=b,p[k+2]===" "&&(_+="\\"),k+=1,E=k+1}break;default:k+=1}return _=E?_+p.slice(E):p,y?_:r.foldFlowLines(_,b,r.FOLD_QUOTED,t(h,!1))}a(o,"doubleQuotedStri\
ng");function l(m,h){if(h.options.singleQuote===!1||h.implicitKey&&m.includes(`
`)||/[ \t]\n|\n[ \t]/.test(m))return o(m,h);const p=h.indent||(n(m)?"  ":""),y="'"+m.replace(/'/g,"''").replace(/\n+/g,`$&
${p}`)+"'";return h.implicitKey?y:r.foldFlowLines(y,p,r.FOLD_FLOW,t(h,!1))}a(l,"singleQuotedString");function d(m,h){const{singleQuote:p}=h.options;let y;if(p===
!1)y=o;else{const g=m.includes('"'),b=m.includes("'");g&&!b?y=l:b&&!g?y=o:y=p?l:o}return y(m,h)}a(d,"quotedString");var i;try{i=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{i=/\n+(?!\n|$)/g}function v({comment:m,type:h,value:p},y,g,b){const{blockQuote:_,commentString:E,lineWidth:k}=y.options;if(!_||/\n[\t ]+$/.test(
p))return d(p,y);const D=y.indent||(y.forceBlockIndent||n(p)?"  ":""),A=_==="literal"?!0:_==="folded"||h===e.Scalar.BLOCK_FOLDED?!1:h===e.Scalar.BLOCK_LITERAL?!0:
!s(p,k,D.length);if(!p)return A?`|
`:`>
`;let S,N;for(N=p.length;N>0;--N){const Y=p[N-1];if(Y!==`
`&&Y!=="	"&&Y!==" ")break}let L=p.substring(N);const T=L.indexOf(`
`);T===-1?S="-":p===L||T!==L.length-1?(S="+",b&&b()):S="",L&&(p=p.slice(0,-L.length),L[L.length-1]===`
`&&(L=L.slice(0,-1)),L=L.replace(i,`$&${D}`));let q=!1,O,B=-1;for(O=0;O<p.length;++O){const Y=p[O];if(Y===" ")q=!0;else if(Y===`
`)B=O;else break}let z=p.substring(0,B<O?B+1:O);z&&(p=p.substring(z.length),z=z.replace(/\n+/g,`$&${D}`));let Q=(q?D?"2":"1":"")+S;if(m&&(Q+=" "+E(m.replace(/ ?[\r\n]+/g,
" ")),g&&g()),!A){const Y=p.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${D}`);let ue=!1;const M=t(y,!0);_!=="folded"&&h!==e.Scalar.BLOCK_FOLDED&&
(M.onOverflow=()=>{ue=!0});const j=r.foldFlowLines(`${z}${Y}${L}`,D,r.FOLD_BLOCK,M);if(!ue)return`>${Q}
${D}${j}`}return p=p.replace(/\n+/g,`$&${D}`),`|${Q}
${D}${z}${p}${L}`}a(v,"blockString");function c(m,h,p,y){const{type:g,value:b}=m,{actualString:_,implicitKey:E,indent:k,indentStep:D,inFlow:A}=h;if(E&&b.includes(
`
`)||A&&/[[\]{},]/.test(b))return d(b,h);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(b))return E||A||!b.includes(
`
`)?d(b,h):v(m,h,p,y);if(!E&&!A&&g!==e.Scalar.PLAIN&&b.includes(`
`))return v(m,h,p,y);if(n(b)){if(k==="")return h.forceBlockIndent=!0,v(m,h,p,y);if(E&&k===D)return d(b,h)}const S=b.replace(/\n+/g,`$&
${k}`);if(_){const N=a(q=>q.default&&q.tag!=="tag:yaml.org,2002:str"&&q.test?.test(S),"test"),{compat:L,tags:T}=h.doc.schema;if(T.some(N)||L?.some(N))return d(b,
h)}return E?S:r.foldFlowLines(S,k,r.FOLD_FLOW,t(h,!1))}a(c,"plainString");function f(m,h,p,y){const{implicitKey:g,inFlow:b}=h,_=typeof m.value=="string"?m:Object.
assign({},m,{value:String(m.value)});let{type:E}=m;E!==e.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(_.value)&&(E=e.Scalar.QUOTE_DOUBLE);
const k=a(A=>{switch(A){case e.Scalar.BLOCK_FOLDED:case e.Scalar.BLOCK_LITERAL:return g||b?d(_.value,h):v(_,h,p,y);case e.Scalar.QUOTE_DOUBLE:return o(_.value,h);case e.
Scalar.QUOTE_SINGLE:return l(_.value,h);case e.Scalar.PLAIN:return c(_,h,p,y);default:return null}},"_stringify");let D=k(E);if(D===null){const{defaultKeyType:A,
defaultStringType:S}=h.options,N=g&&A||S;if(D=k(N),D===null)throw new Error(`Unsupported default string type ${N}`)}return D}a(f,"stringifyString"),u.stringifyString=
f}}),i0=w({"node_modules/yaml/dist/stringify/stringify.js"(u){"use strict";var e=ra(),r=De(),t=a0(),n=n0();function s(i,v){const c=Object.assign({blockQuote:!0,
commentString:t.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"\
false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},
i.schema.toStringOptions,v);let f;switch(c.collectionStyle){case"block":f=!1;break;case"flow":f=!0;break;default:f=null}return{anchors:new Set,doc:i,flowCollectionPadding:c.
flowCollectionPadding?" ":"",indent:"",indentStep:typeof c.indent=="number"?" ".repeat(c.indent):"  ",inFlow:f,options:c}}a(s,"createStringifyContext");function o(i,v){
if(v.tag){const m=i.filter(h=>h.tag===v.tag);if(m.length>0)return m.find(h=>h.format===v.format)??m[0]}let c,f;if(r.isScalar(v)){f=v.value;let m=i.filter(h=>h.identify?.(
f));if(m.length>1){const h=m.filter(p=>p.test);h.length>0&&(m=h)}c=m.find(h=>h.format===v.format)??m.find(h=>!h.format)}else f=v,c=i.find(m=>m.nodeClass&&f instanceof
m.nodeClass);if(!c){const m=f?.constructor?.name??(f===null?"null":typeof f);throw new Error(`Tag not resolved for ${m} value`)}return c}a(o,"getTagObject");function l(i,v,{
anchors:c,doc:f}){if(!f.directives)return"";const m=[],h=(r.isScalar(i)||r.isCollection(i))&&i.anchor;h&&e.anchorIsValid(h)&&(c.add(h),m.push(`&${h}`));const p=i.
tag??(v.default?null:v.tag);return p&&m.push(f.directives.tagString(p)),m.join(" ")}a(l,"stringifyProps");function d(i,v,c,f){if(r.isPair(i))return i.toString(v,
c,f);if(r.isAlias(i)){if(v.doc.directives)return i.toString(v);if(v.resolvedAliases?.has(i))throw new TypeError("Cannot stringify circular structure without ali\
as nodes");v.resolvedAliases?v.resolvedAliases.add(i):v.resolvedAliases=new Set([i]),i=i.resolve(v.doc)}let m;const h=r.isNode(i)?i:v.doc.createNode(i,{onTagObj:a(
g=>m=g,"onTagObj")});m??(m=o(v.doc.schema.tags,h));const p=l(h,m,v);p.length>0&&(v.indentAtStart=(v.indentAtStart??0)+p.length+1);const y=typeof m.stringify=="f\
unction"?m.stringify(h,v,c,f):r.isScalar(h)?n.stringifyString(h,v,c,f):h.toString(v,c,f);return p?r.isScalar(h)||y[0]==="{"||y[0]==="["?`${p} ${y}`:`${p}
${v.indent}${y}`:y}a(d,"stringify"),u.createStringifyContext=s,u.stringify=d}}),wm=w({"node_modules/yaml/dist/stringify/stringifyPair.js"(u){"use strict";var e=De(),
r=Ve(),t=i0(),n=a0();function s({key:o,value:l},d,i,v){const{allNullValues:c,doc:f,indent:m,indentStep:h,options:{commentString:p,indentSeq:y,simpleKeys:g}}=d;let b=e.
isNode(o)&&o.comment||null;if(g){if(b)throw new Error("With simple keys, key nodes cannot have comments");if(e.isCollection(o)||!e.isNode(o)&&typeof o=="object"){
const O="With simple keys, collection cannot be used as a key value";throw new Error(O)}}let _=!g&&(!o||b&&l==null&&!d.inFlow||e.isCollection(o)||(e.isScalar(o)?
o.type===r.Scalar.BLOCK_FOLDED||o.type===r.Scalar.BLOCK_LITERAL:typeof o=="object"));d=Object.assign({},d,{allNullValues:!1,implicitKey:!_&&(g||!c),indent:m+h});
let E=!1,k=!1,D=t.stringify(o,d,()=>E=!0,()=>k=!0);if(!_&&!d.inFlow&&D.length>1024){if(g)throw new Error("With simple keys, single line scalar must not span mor\
e than 1024 characters");_=!0}if(d.inFlow){if(c||l==null)return E&&i&&i(),D===""?"?":_?`? ${D}`:D}else if(c&&!g||l==null&&_)return D=`? ${D}`,b&&!E?D+=n.lineComment(
D,d.indent,p(b)):k&&v&&v(),D;E&&(b=null),_?(b&&(D+=n.lineComment(D,d.indent,p(b))),D=`? ${D}
${m}:`):(D=`${D}:`,b&&(D+=n.lineComment(D,d.indent,p(b))));let A,S,N;e.isNode(l)?(A=!!l.spaceBefore,S=l.commentBefore,N=l.comment):(A=!1,S=null,N=null,l&&typeof l==
"object"&&(l=f.createNode(l))),d.implicitKey=!1,!_&&!b&&e.isScalar(l)&&(d.indentAtStart=D.length+1),k=!1,!y&&h.length>=2&&!d.inFlow&&!_&&e.isSeq(l)&&!l.flow&&!l.
tag&&!l.anchor&&(d.indent=d.indent.substring(2));let L=!1;const T=t.stringify(l,d,()=>L=!0,()=>k=!0);let q=" ";if(b||A||S){if(q=A?`
`:"",S){const O=p(S);q+=`
${n.indentComment(O,d.indent)}`}T===""&&!d.inFlow?q===`
`&&N&&(q=`

`):q+=`
${d.indent}`}else if(!_&&e.isCollection(l)){const O=T[0],B=T.indexOf(`
`),z=B!==-1,U=d.inFlow??l.flow??l.items.length===0;if(z||!U){let Q=!1;if(z&&(O==="&"||O==="!")){let Y=T.indexOf(" ");O==="&"&&Y!==-1&&Y<B&&T[Y+1]==="!"&&(Y=T.indexOf(
" ",Y+1)),(Y===-1||B<Y)&&(Q=!0)}Q||(q=`
${d.indent}`)}}else(T===""||T[0]===`
`)&&(q="");return D+=q+T,d.inFlow?L&&i&&i():N&&!L?D+=n.lineComment(D,d.indent,p(N)):k&&v&&v(),D}a(s,"stringifyPair"),u.stringifyPair=s}}),Si=w({"node_modules/ya\
ml/dist/log.js"(u){"use strict";var e=Ke("process");function r(n,...s){n==="debug"&&console.log(...s)}a(r,"debug");function t(n,s){(n==="debug"||n==="warn")&&(typeof e.
emitWarning=="function"?e.emitWarning(s):console.warn(s))}a(t,"warn"),u.debug=r,u.warn=t}}),ia=w({"node_modules/yaml/dist/schema/yaml-1.1/merge.js"(u){"use stri\
ct";var e=De(),r=Ve(),t="<<",n={identify:a(i=>i===t||typeof i=="symbol"&&i.description===t,"identify"),default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:a(
()=>Object.assign(new r.Scalar(Symbol(t)),{addToJSMap:o}),"resolve"),stringify:a(()=>t,"stringify")},s=a((i,v)=>(n.identify(v)||e.isScalar(v)&&(!v.type||v.type===
r.Scalar.PLAIN)&&n.identify(v.value))&&i?.doc.schema.tags.some(c=>c.tag===n.tag&&c.default),"isMergeKey");function o(i,v,c){const f=d(i,c);if(e.isSeq(f))for(const m of f.
items)l(i,v,m);else if(Array.isArray(f))for(const m of f)l(i,v,m);else l(i,v,f)}a(o,"addMergeToJSMap");function l(i,v,c){const f=d(i,c);if(!e.isMap(f))throw new Error(
"Merge sources must be maps or map aliases");const m=f.toJSON(null,i,Map);for(const[h,p]of m)v instanceof Map?v.has(h)||v.set(h,p):v instanceof Set?v.add(h):Object.
prototype.hasOwnProperty.call(v,h)||Object.defineProperty(v,h,{value:p,writable:!0,enumerable:!0,configurable:!0});return v}a(l,"mergeValue");function d(i,v){return i&&
e.isAlias(v)?v.resolve(i.doc,i):v}a(d,"resolveAliasValue"),u.addMergeToJSMap=o,u.isMergeKey=s,u.merge=n}}),ji=w({"node_modules/yaml/dist/nodes/addPairToJSMap.js"(u){
"use strict";var e=Si(),r=ia(),t=i0(),n=De(),s=dt();function o(d,i,{key:v,value:c}){if(n.isNode(v)&&v.addToJSMap)v.addToJSMap(d,i,c);else if(r.isMergeKey(d,v))r.
addMergeToJSMap(d,i,c);else{const f=s.toJS(v,"",d);if(i instanceof Map)i.set(f,s.toJS(c,f,d));else if(i instanceof Set)i.add(f);else{const m=l(v,f,d),h=s.toJS(c,
m,d);m in i?Object.defineProperty(i,m,{value:h,writable:!0,enumerable:!0,configurable:!0}):i[m]=h}}return i}a(o,"addPairToJSMap");function l(d,i,v){if(i===null)
return"";if(typeof i!="object")return String(i);if(n.isNode(d)&&v?.doc){const c=t.createStringifyContext(v.doc,{});c.anchors=new Set;for(const m of v.anchors.keys())
c.anchors.add(m.anchor);c.inFlow=!0,c.inStringifyKey=!0;const f=d.toString(c);if(!v.mapKeyWarned){let m=JSON.stringify(f);m.length>40&&(m=m.substring(0,36)+'...\
"'),e.warn(v.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${m}. Set mapAsMap: true to use object keys.`),
v.mapKeyWarned=!0}return f}return JSON.stringify(i)}a(l,"stringifyKey"),u.addPairToJSMap=o}}),ft=w({"node_modules/yaml/dist/nodes/Pair.js"(u){"use strict";var e=r0(),
r=wm(),t=ji(),n=De();function s(l,d,i){const v=e.createNode(l,void 0,i),c=e.createNode(d,void 0,i);return new o(v,c)}a(s,"createPair");var o=class Ol{static{a(this,
"_Pair")}constructor(d,i=null){Object.defineProperty(this,n.NODE_TYPE,{value:n.PAIR}),this.key=d,this.value=i}clone(d){let{key:i,value:v}=this;return n.isNode(i)&&
(i=i.clone(d)),n.isNode(v)&&(v=v.clone(d)),new Ol(i,v)}toJSON(d,i){const v=i?.mapAsMap?new Map:{};return t.addPairToJSMap(i,v,this)}toString(d,i,v){return d?.doc?
r.stringifyPair(this,d,i,v):JSON.stringify(this)}};u.Pair=o,u.createPair=s}}),Bi=w({"node_modules/yaml/dist/stringify/stringifyCollection.js"(u){"use strict";var e=De(),
r=i0(),t=a0();function n(d,i,v){return(i.inFlow??d.flow?o:s)(d,i,v)}a(n,"stringifyCollection");function s({comment:d,items:i},v,{blockItemPrefix:c,flowChars:f,itemIndent:m,
onChompKeep:h,onComment:p}){const{indent:y,options:{commentString:g}}=v,b=Object.assign({},v,{indent:m,type:null});let _=!1;const E=[];for(let D=0;D<i.length;++D){
const A=i[D];let S=null;if(e.isNode(A))!_&&A.spaceBefore&&E.push(""),l(v,E,A.commentBefore,_),A.comment&&(S=A.comment);else if(e.isPair(A)){const L=e.isNode(A.key)?
A.key:null;L&&(!_&&L.spaceBefore&&E.push(""),l(v,E,L.commentBefore,_))}_=!1;let N=r.stringify(A,b,()=>S=null,()=>_=!0);S&&(N+=t.lineComment(N,m,g(S))),_&&S&&(_=
!1),E.push(c+N)}let k;if(E.length===0)k=f.start+f.end;else{k=E[0];for(let D=1;D<E.length;++D){const A=E[D];k+=A?`
${y}${A}`:`
`}}return d?(k+=`
`+t.indentComment(g(d),y),p&&p()):_&&h&&h(),k}a(s,"stringifyBlockCollection");function o({items:d},i,{flowChars:v,itemIndent:c}){const{indent:f,indentStep:m,flowCollectionPadding:h,
options:{commentString:p}}=i;c+=m;const y=Object.assign({},i,{indent:c,inFlow:!0,type:null});let g=!1,b=0;const _=[];for(let D=0;D<d.length;++D){const A=d[D];let S=null;
if(e.isNode(A))A.spaceBefore&&_.push(""),l(i,_,A.commentBefore,!1),A.comment&&(S=A.comment);else if(e.isPair(A)){const L=e.isNode(A.key)?A.key:null;L&&(L.spaceBefore&&
_.push(""),l(i,_,L.commentBefore,!1),L.comment&&(g=!0));const T=e.isNode(A.value)?A.value:null;T?(T.comment&&(S=T.comment),T.commentBefore&&(g=!0)):A.value==null&&
L?.comment&&(S=L.comment)}S&&(g=!0);let N=r.stringify(A,y,()=>S=null);g||(g=_.length>b||N.includes(`
`)),D<d.length-1?N+=",":i.options.trailingComma&&(i.options.lineWidth>0&&(g||(g=_.reduce((L,T)=>L+T.length+2,2)+(N.length+2)>i.options.lineWidth)),g&&(N+=",")),
S&&(N+=t.lineComment(N,c,p(S))),_.push(N),b=_.length}const{start:E,end:k}=v;if(_.length===0)return E+k;if(!g){const D=_.reduce((A,S)=>A+S.length+2,2);g=i.options.
lineWidth>0&&D>i.options.lineWidth}if(g){let D=E;for(const A of _)D+=A?`
${m}${f}${A}`:`
`;return`${D}
${f}${k}`}else return`${E}${h}${_.join(" ")}${h}${k}`}a(o,"stringifyFlowCollection");function l({indent:d,options:{commentString:i}},v,c,f){if(c&&f&&(c=c.replace(
/^\n+/,"")),c){const m=t.indentComment(i(c),d);v.push(m.trimStart())}}a(l,"addCommentBefore"),u.stringifyCollection=n}}),mt=w({"node_modules/yaml/dist/nodes/YAM\
LMap.js"(u){"use strict";var e=Bi(),r=ji(),t=na(),n=De(),s=ft(),o=Ve();function l(i,v){const c=n.isScalar(v)?v.value:v;for(const f of i)if(n.isPair(f)&&(f.key===
v||f.key===c||n.isScalar(f.key)&&f.key.value===c))return f}a(l,"findPair");var d=class extends t.Collection{static{a(this,"YAMLMap")}static get tagName(){return"\
tag:yaml.org,2002:map"}constructor(i){super(n.MAP,i),this.items=[]}static from(i,v,c){const{keepUndefined:f,replacer:m}=c,h=new this(i),p=a((y,g)=>{if(typeof m==
"function")g=m.call(v,y,g);else if(Array.isArray(m)&&!m.includes(y))return;(g!==void 0||f)&&h.items.push(s.createPair(y,g,c))},"add");if(v instanceof Map)for(const[
y,g]of v)p(y,g);else if(v&&typeof v=="object")for(const y of Object.keys(v))p(y,v[y]);return typeof i.sortMapEntries=="function"&&h.items.sort(i.sortMapEntries),
h}add(i,v){let c;n.isPair(i)?c=i:!i||typeof i!="object"||!("key"in i)?c=new s.Pair(i,i?.value):c=new s.Pair(i.key,i.value);const f=l(this.items,c.key),m=this.schema?.
sortMapEntries;if(f){if(!v)throw new Error(`Key ${c.key} already set`);n.isScalar(f.value)&&o.isScalarValue(c.value)?f.value.value=c.value:f.value=c.value}else if(m){
const h=this.items.findIndex(p=>m(c,p)<0);h===-1?this.items.push(c):this.items.splice(h,0,c)}else this.items.push(c)}delete(i){const v=l(this.items,i);return v?
this.items.splice(this.items.indexOf(v),1).length>0:!1}get(i,v){const f=l(this.items,i)?.value;return(!v&&n.isScalar(f)?f.value:f)??void 0}has(i){return!!l(this.
items,i)}set(i,v){this.add(new s.Pair(i,v),!0)}toJSON(i,v,c){const f=c?new c:v?.mapAsMap?new Map:{};v?.onCreate&&v.onCreate(f);for(const m of this.items)r.addPairToJSMap(
v,f,m);return f}toString(i,v,c){if(!i)return JSON.stringify(this);for(const f of this.items)if(!n.isPair(f))throw new Error(`Map items must all be pairs; found ${JSON.
stringify(f)} instead`);return!i.allNullValues&&this.hasAllNullValues(!1)&&(i=Object.assign({},i,{allNullValues:!0})),e.stringifyCollection(this,i,{blockItemPrefix:"",
flowChars:{start:"{",end:"}"},itemIndent:i.indent||"",onChompKeep:c,onComment:v})}};u.YAMLMap=d,u.findPair=l}}),sr=w({"node_modules/yaml/dist/schema/common/map.\
js"(u){"use strict";var e=De(),r=mt(),t={collection:"map",default:!0,nodeClass:r.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(n,s){return e.isMap(n)||s("Expected\
 a mapping for this tag"),n},createNode:a((n,s,o)=>r.YAMLMap.from(n,s,o),"createNode")};u.map=t}}),vt=w({"node_modules/yaml/dist/nodes/YAMLSeq.js"(u){"use stric\
t";var e=r0(),r=Bi(),t=na(),n=De(),s=Ve(),o=dt(),l=class extends t.Collection{static{a(this,"YAMLSeq")}static get tagName(){return"tag:yaml.org,2002:seq"}constructor(i){
super(n.SEQ,i),this.items=[]}add(i){this.items.push(i)}delete(i){const v=d(i);return typeof v!="number"?!1:this.items.splice(v,1).length>0}get(i,v){const c=d(i);
if(typeof c!="number")return;const f=this.items[c];return!v&&n.isScalar(f)?f.value:f}has(i){const v=d(i);return typeof v=="number"&&v<this.items.length}set(i,v){
const c=d(i);if(typeof c!="number")throw new Error(`Expected a valid index, not ${i}.`);const f=this.items[c];n.isScalar(f)&&s.isScalarValue(v)?f.value=v:this.items[c]=
v}toJSON(i,v){const c=[];v?.onCreate&&v.onCreate(c);let f=0;for(const m of this.items)c.push(o.toJS(m,String(f++),v));return c}toString(i,v,c){return i?r.stringifyCollection(
this,i,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(i.indent||"")+"  ",onChompKeep:c,onComment:v}):JSON.stringify(this)}static from(i,v,c){const{
replacer:f}=c,m=new this(i);if(v&&Symbol.iterator in Object(v)){let h=0;for(let p of v){if(typeof f=="function"){const y=v instanceof Set?p:String(h++);p=f.call(
v,y,p)}m.items.push(e.createNode(p,void 0,c))}}return m}};function d(i){let v=n.isScalar(i)?i.value:i;return v&&typeof v=="string"&&(v=Number(v)),typeof v=="num\
ber"&&Number.isInteger(v)&&v>=0?v:null}a(d,"asItemIndex"),u.YAMLSeq=l}}),or=w({"node_modules/yaml/dist/schema/common/seq.js"(u){"use strict";var e=De(),r=vt(),t={
collection:"seq",default:!0,nodeClass:r.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(n,s){return e.isSeq(n)||s("Expected a sequence for this tag"),n},createNode:a(
(n,s,o)=>r.YAMLSeq.from(n,s,o),"createNode")};u.seq=t}}),s0=w({"node_modules/yaml/dist/schema/common/string.js"(u){"use strict";var e=n0(),r={identify:a(t=>typeof t==
"string","identify"),default:!0,tag:"tag:yaml.org,2002:str",resolve:a(t=>t,"resolve"),stringify(t,n,s,o){return n=Object.assign({actualString:!0},n),e.stringifyString(
t,n,s,o)}};u.string=r}}),sa=w({"node_modules/yaml/dist/schema/common/null.js"(u){"use strict";var e=Ve(),r={identify:a(t=>t==null,"identify"),createNode:a(()=>new e.
Scalar(null),"createNode"),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:a(()=>new e.Scalar(null),"resolve"),stringify:a(({source:t},n)=>typeof t==
"string"&&r.test.test(t)?t:n.options.nullStr,"stringify")};u.nullTag=r}}),Ni=w({"node_modules/yaml/dist/schema/core/bool.js"(u){"use strict";var e=Ve(),r={identify:a(
t=>typeof t=="boolean","identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:a(t=>new e.Scalar(t[0]==="t"||t[0]===
"T"),"resolve"),stringify({source:t,value:n},s){if(t&&r.test.test(t)){const o=t[0]==="t"||t[0]==="T";if(n===o)return t}return n?s.options.trueStr:s.options.falseStr}};
u.boolTag=r}}),lr=w({"node_modules/yaml/dist/stringify/stringifyNumber.js"(u){"use strict";function e({format:r,minFractionDigits:t,tag:n,value:s}){if(typeof s==
"bigint")return String(s);const o=typeof s=="number"?s:Number(s);if(!isFinite(o))return isNaN(o)?".nan":o<0?"-.inf":".inf";let l=Object.is(s,-0)?"-0":JSON.stringify(
s);if(!r&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(l)&&!l.includes("e")){let d=l.indexOf(".");d<0&&(d=l.length,l+=".");let i=t-(l.length-d-1);for(;i-- >
0;)l+="0"}return l}a(e,"stringifyNumber"),u.stringifyNumber=e}}),Oi=w({"node_modules/yaml/dist/schema/core/float.js"(u){"use strict";var e=Ve(),r=lr(),t={identify:a(
o=>typeof o=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:a(o=>o.slice(-3).toLowerCase()===
"nan"?NaN:o[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),stringify:r.stringifyNumber},n={identify:a(o=>typeof o=="number","identify"),default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:a(o=>parseFloat(o),"resolve"),stringify(o){const l=Number(
o.value);return isFinite(l)?l.toExponential():r.stringifyNumber(o)}},s={identify:a(o=>typeof o=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(o){const l=new e.Scalar(parseFloat(o)),d=o.indexOf(".");return d!==-1&&o[o.length-1]==="0"&&(l.minFractionDigits=o.length-d-1),l},stringify:r.stringifyNumber};
u.float=s,u.floatExp=n,u.floatNaN=t}}),$i=w({"node_modules/yaml/dist/schema/core/int.js"(u){"use strict";var e=lr(),r=a(d=>typeof d=="bigint"||Number.isInteger(
d),"intIdentify"),t=a((d,i,v,{intAsBigInt:c})=>c?BigInt(d):parseInt(d.substring(i),v),"intResolve");function n(d,i,v){const{value:c}=d;return r(c)&&c>=0?v+c.toString(
i):e.stringifyNumber(d)}a(n,"intStringify");var s={identify:a(d=>r(d)&&d>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:a(
(d,i,v)=>t(d,2,8,v),"resolve"),stringify:a(d=>n(d,8,"0o"),"stringify")},o={identify:r,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:a((d,i,v)=>t(
d,0,10,v),"resolve"),stringify:e.stringifyNumber},l={identify:a(d=>r(d)&&d>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,
resolve:a((d,i,v)=>t(d,2,16,v),"resolve"),stringify:a(d=>n(d,16,"0x"),"stringify")};u.int=o,u.intHex=l,u.intOct=s}}),Cm=w({"node_modules/yaml/dist/schema/core/s\
chema.js"(u){"use strict";var e=sr(),r=sa(),t=or(),n=s0(),s=Ni(),o=Oi(),l=$i(),d=[e.map,t.seq,n.string,r.nullTag,s.boolTag,l.intOct,l.int,l.intHex,o.floatNaN,o.
floatExp,o.float];u.schema=d}}),km=w({"node_modules/yaml/dist/schema/json/schema.js"(u){"use strict";var e=Ve(),r=sr(),t=or();function n(i){return typeof i=="bi\
gint"||Number.isInteger(i)}a(n,"intIdentify");var s=a(({value:i})=>JSON.stringify(i),"stringifyJSON"),o=[{identify:a(i=>typeof i=="string","identify"),default:!0,
tag:"tag:yaml.org,2002:str",resolve:a(i=>i,"resolve"),stringify:s},{identify:a(i=>i==null,"identify"),createNode:a(()=>new e.Scalar(null),"createNode"),default:!0,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:a(()=>null,"resolve"),stringify:s},{identify:a(i=>typeof i=="boolean","identify"),default:!0,tag:"tag:yaml.or\
g,2002:bool",test:/^true$|^false$/,resolve:a(i=>i==="true","resolve"),stringify:s},{identify:n,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,
resolve:a((i,v,{intAsBigInt:c})=>c?BigInt(i):parseInt(i,10),"resolve"),stringify:a(({value:i})=>n(i)?i.toString():JSON.stringify(i),"stringify")},{identify:a(i=>typeof i==
"number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:a(i=>parseFloat(i),"resolve"),
stringify:s}],l={default:!0,tag:"",test:/^/,resolve(i,v){return v(`Unresolved plain scalar ${JSON.stringify(i)}`),i}},d=[r.map,t.seq].concat(o,l);u.schema=d}}),
Pi=w({"node_modules/yaml/dist/schema/yaml-1.1/binary.js"(u){"use strict";var e=Ke("buffer"),r=Ve(),t=n0(),n={identify:a(s=>s instanceof Uint8Array,"identify"),default:!1,
tag:"tag:yaml.org,2002:binary",resolve(s,o){if(typeof e.Buffer=="function")return e.Buffer.from(s,"base64");if(typeof atob=="function"){const l=atob(s.replace(/[\n\r]/g,
"")),d=new Uint8Array(l.length);for(let i=0;i<l.length;++i)d[i]=l.charCodeAt(i);return d}else return o("This environment does not support reading binary tags; e\
ither Buffer or atob is required"),s},stringify({comment:s,type:o,value:l},d,i,v){if(!l)return"";const c=l;let f;if(typeof e.Buffer=="function")f=c instanceof e.
Buffer?c.toString("base64"):e.Buffer.from(c.buffer).toString("base64");else if(typeof btoa=="function"){let m="";for(let h=0;h<c.length;++h)m+=String.fromCharCode(
c[h]);f=btoa(m)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(o??(o=r.Scalar.BLOCK_LITERAL),
o!==r.Scalar.QUOTE_DOUBLE){const m=Math.max(d.options.lineWidth-d.indent.length,d.options.minContentWidth),h=Math.ceil(f.length/m),p=new Array(h);for(let y=0,g=0;y<
h;++y,g+=m)p[y]=f.substr(g,m);f=p.join(o===r.Scalar.BLOCK_LITERAL?`
`:" ")}return t.stringifyString({comment:s,type:o,value:f},d,i,v)}};u.binary=n}}),oa=w({"node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(u){"use strict";var e=De(),
r=ft(),t=Ve(),n=vt();function s(d,i){if(e.isSeq(d))for(let v=0;v<d.items.length;++v){let c=d.items[v];if(!e.isPair(c)){if(e.isMap(c)){c.items.length>1&&i("Each \
pair must have its own sequence indicator");const f=c.items[0]||new r.Pair(new t.Scalar(null));if(c.commentBefore&&(f.key.commentBefore=f.key.commentBefore?`${c.
commentBefore}
${f.key.commentBefore}`:c.commentBefore),c.comment){const m=f.value??f.key;m.comment=m.comment?`${c.comment}
${m.comment}`:c.comment}c=f}d.items[v]=e.isPair(c)?c:new r.Pair(c)}}else i("Expected a sequence for this tag");return d}a(s,"resolvePairs");function o(d,i,v){const{
replacer:c}=v,f=new n.YAMLSeq(d);f.tag="tag:yaml.org,2002:pairs";let m=0;if(i&&Symbol.iterator in Object(i))for(let h of i){typeof c=="function"&&(h=c.call(i,String(
m++),h));let p,y;if(Array.isArray(h))if(h.length===2)p=h[0],y=h[1];else throw new TypeError(`Expected [key, value] tuple: ${h}`);else if(h&&h instanceof Object){
const g=Object.keys(h);if(g.length===1)p=g[0],y=h[p];else throw new TypeError(`Expected tuple with one key, not ${g.length} keys`)}else p=h;f.items.push(r.createPair(
p,y,v))}return f}a(o,"createPairs");var l={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:s,createNode:o};u.createPairs=o,u.pairs=l,u.resolvePairs=
s}}),qi=w({"node_modules/yaml/dist/schema/yaml-1.1/omap.js"(u){"use strict";var e=De(),r=dt(),t=mt(),n=vt(),s=oa(),o=class $l extends n.YAMLSeq{static{a(this,"_\
YAMLOMap")}constructor(){super(),this.add=t.YAMLMap.prototype.add.bind(this),this.delete=t.YAMLMap.prototype.delete.bind(this),this.get=t.YAMLMap.prototype.get.
bind(this),this.has=t.YAMLMap.prototype.has.bind(this),this.set=t.YAMLMap.prototype.set.bind(this),this.tag=$l.tag}toJSON(i,v){if(!v)return super.toJSON(i);const c=new Map;
v?.onCreate&&v.onCreate(c);for(const f of this.items){let m,h;if(e.isPair(f)?(m=r.toJS(f.key,"",v),h=r.toJS(f.value,m,v)):m=r.toJS(f,"",v),c.has(m))throw new Error(
"Ordered maps must not include duplicate keys");c.set(m,h)}return c}static from(i,v,c){const f=s.createPairs(i,v,c),m=new this;return m.items=f.items,m}};o.tag=
"tag:yaml.org,2002:omap";var l={collection:"seq",identify:a(d=>d instanceof Map,"identify"),nodeClass:o,default:!1,tag:"tag:yaml.org,2002:omap",resolve(d,i){const v=s.
resolvePairs(d,i),c=[];for(const{key:f}of v.items)e.isScalar(f)&&(c.includes(f.value)?i(`Ordered maps must not include duplicate keys: ${f.value}`):c.push(f.value));
return Object.assign(new o,v)},createNode:a((d,i,v)=>o.from(d,i,v),"createNode")};u.YAMLOMap=o,u.omap=l}}),Fm=w({"node_modules/yaml/dist/schema/yaml-1.1/bool.js"(u){
"use strict";var e=Ve();function r({value:s,source:o},l){return o&&(s?t:n).test.test(o)?o:s?l.options.trueStr:l.options.falseStr}a(r,"boolStringify");var t={identify:a(
s=>s===!0,"identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:a(()=>new e.Scalar(!0),"resolve"),stringify:r},
n={identify:a(s=>s===!1,"identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:a(()=>new e.Scalar(!1),"\
resolve"),stringify:r};u.falseTag=n,u.trueTag=t}}),Im=w({"node_modules/yaml/dist/schema/yaml-1.1/float.js"(u){"use strict";var e=Ve(),r=lr(),t={identify:a(o=>typeof o==
"number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:a(o=>o.slice(-3).toLowerCase()==="na\
n"?NaN:o[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),stringify:r.stringifyNumber},n={identify:a(o=>typeof o=="number","identify"),default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:a(o=>parseFloat(o.replace(/_/g,"")),"resolve"),stringify(o){
const l=Number(o.value);return isFinite(l)?l.toExponential():r.stringifyNumber(o)}},s={identify:a(o=>typeof o=="number","identify"),default:!0,tag:"tag:yaml.org\
,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(o){const l=new e.Scalar(parseFloat(o.replace(/_/g,""))),d=o.indexOf(".");if(d!==-1){const i=o.substring(
d+1).replace(/_/g,"");i[i.length-1]==="0"&&(l.minFractionDigits=i.length)}return l},stringify:r.stringifyNumber};u.float=s,u.floatExp=n,u.floatNaN=t}}),Sm=w({"n\
ode_modules/yaml/dist/schema/yaml-1.1/int.js"(u){"use strict";var e=lr(),r=a(i=>typeof i=="bigint"||Number.isInteger(i),"intIdentify");function t(i,v,c,{intAsBigInt:f}){
const m=i[0];if((m==="-"||m==="+")&&(v+=1),i=i.substring(v).replace(/_/g,""),f){switch(c){case 2:i=`0b${i}`;break;case 8:i=`0o${i}`;break;case 16:i=`0x${i}`;break}
const p=BigInt(i);return m==="-"?BigInt(-1)*p:p}const h=parseInt(i,c);return m==="-"?-1*h:h}a(t,"intResolve");function n(i,v,c){const{value:f}=i;if(r(f)){const m=f.
toString(v);return f<0?"-"+c+m.substr(1):c+m}return e.stringifyNumber(i)}a(n,"intStringify");var s={identify:r,default:!0,tag:"tag:yaml.org,2002:int",format:"BI\
N",test:/^[-+]?0b[0-1_]+$/,resolve:a((i,v,c)=>t(i,2,2,c),"resolve"),stringify:a(i=>n(i,2,"0b"),"stringify")},o={identify:r,default:!0,tag:"tag:yaml.org,2002:int",
format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:a((i,v,c)=>t(i,1,8,c),"resolve"),stringify:a(i=>n(i,8,"0"),"stringify")},l={identify:r,default:!0,tag:"tag:yaml.org,\
2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:a((i,v,c)=>t(i,0,10,c),"resolve"),stringify:e.stringifyNumber},d={identify:r,default:!0,tag:"tag:yaml.org,2002:int",
format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:a((i,v,c)=>t(i,2,16,c),"resolve"),stringify:a(i=>n(i,16,"0x"),"stringify")};u.int=l,u.intBin=s,u.intHex=d,u.intOct=
o}}),Ti=w({"node_modules/yaml/dist/schema/yaml-1.1/set.js"(u){"use strict";var e=De(),r=ft(),t=mt(),n=class Pl extends t.YAMLMap{static{a(this,"_YAMLSet")}constructor(l){
super(l),this.tag=Pl.tag}add(l){let d;e.isPair(l)?d=l:l&&typeof l=="object"&&"key"in l&&"value"in l&&l.value===null?d=new r.Pair(l.key,null):d=new r.Pair(l,null),
t.findPair(this.items,d.key)||this.items.push(d)}get(l,d){const i=t.findPair(this.items,l);return!d&&e.isPair(i)?e.isScalar(i.key)?i.key.value:i.key:i}set(l,d){
if(typeof d!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof d}`);const i=t.findPair(this.items,l);i&&!d?this.
items.splice(this.items.indexOf(i),1):!i&&d&&this.items.push(new r.Pair(l))}toJSON(l,d){return super.toJSON(l,d,Set)}toString(l,d,i){if(!l)return JSON.stringify(
this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},l,{allNullValues:!0}),d,i);throw new Error("Set items must all have null values")}static from(l,d,i){
const{replacer:v}=i,c=new this(l);if(d&&Symbol.iterator in Object(d))for(let f of d)typeof v=="function"&&(f=v.call(d,f,f)),c.items.push(r.createPair(f,null,i));
return c}};n.tag="tag:yaml.org,2002:set";var s={collection:"map",identify:a(o=>o instanceof Set,"identify"),nodeClass:n,default:!1,tag:"tag:yaml.org,2002:set",createNode:a(
(o,l,d)=>n.from(o,l,d),"createNode"),resolve(o,l){if(e.isMap(o)){if(o.hasAllNullValues(!0))return Object.assign(new n,o);l("Set items must all have null values")}else
l("Expected a mapping for this tag");return o}};u.YAMLSet=n,u.set=s}}),Li=w({"node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(u){"use strict";var e=lr();function r(l,d){
const i=l[0],v=i==="-"||i==="+"?l.substring(1):l,c=a(m=>d?BigInt(m):Number(m),"num"),f=v.replace(/_/g,"").split(":").reduce((m,h)=>m*c(60)+c(h),c(0));return i===
"-"?c(-1)*f:f}a(r,"parseSexagesimal");function t(l){let{value:d}=l,i=a(m=>m,"num");if(typeof d=="bigint")i=a(m=>BigInt(m),"num");else if(isNaN(d)||!isFinite(d))
return e.stringifyNumber(l);let v="";d<0&&(v="-",d*=i(-1));const c=i(60),f=[d%c];return d<60?f.unshift(0):(d=(d-f[0])/c,f.unshift(d%c),d>=60&&(d=(d-f[0])/c,f.unshift(
d))),v+f.map(m=>String(m).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}a(t,"stringifySexagesimal");var n={identify:a(l=>typeof l=="bigint"||Number.isInteger(
l),"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:a((l,d,{intAsBigInt:i})=>r(l,i),"resolve"),
stringify:t},s={identify:a(l=>typeof l=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:a(l=>r(l,!1),"resolve"),stringify:t},o={identify:a(l=>l instanceof Date,"identify"),default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4}\
)-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(l){const d=l.
match(o.test);if(!d)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");const[,i,v,c,f,m,h]=d.map(Number),p=d[7]?Number((d[7]+"00").substr(1,
3)):0;let y=Date.UTC(i,v-1,c,f||0,m||0,h||0,p);const g=d[8];if(g&&g!=="Z"){let b=r(g,!1);Math.abs(b)<30&&(b*=60),y-=6e4*b}return new Date(y)},stringify:a(({value:l})=>l?.
toISOString().replace(/(T00:00:00)?\.000Z$/,"")??"","stringify")};u.floatTime=s,u.intTime=n,u.timestamp=o}}),jm=w({"node_modules/yaml/dist/schema/yaml-1.1/schem\
a.js"(u){"use strict";var e=sr(),r=sa(),t=or(),n=s0(),s=Pi(),o=Fm(),l=Im(),d=Sm(),i=ia(),v=qi(),c=oa(),f=Ti(),m=Li(),h=[e.map,t.seq,n.string,r.nullTag,o.trueTag,
o.falseTag,d.intBin,d.intOct,d.int,d.intHex,l.floatNaN,l.floatExp,l.float,s.binary,i.merge,v.omap,c.pairs,f.set,m.intTime,m.floatTime,m.timestamp];u.schema=h}}),
Bm=w({"node_modules/yaml/dist/schema/tags.js"(u){"use strict";var e=sr(),r=sa(),t=or(),n=s0(),s=Ni(),o=Oi(),l=$i(),d=Cm(),i=km(),v=Pi(),c=ia(),f=qi(),m=oa(),h=jm(),
p=Ti(),y=Li(),g=new Map([["core",d.schema],["failsafe",[e.map,t.seq,n.string]],["json",i.schema],["yaml11",h.schema],["yaml-1.1",h.schema]]),b={binary:v.binary,
bool:s.boolTag,float:o.float,floatExp:o.floatExp,floatNaN:o.floatNaN,floatTime:y.floatTime,int:l.int,intHex:l.intHex,intOct:l.intOct,intTime:y.intTime,map:e.map,
merge:c.merge,null:r.nullTag,omap:f.omap,pairs:m.pairs,seq:t.seq,set:p.set,timestamp:y.timestamp},_={"tag:yaml.org,2002:binary":v.binary,"tag:yaml.org,2002:merg\
e":c.merge,"tag:yaml.org,2002:omap":f.omap,"tag:yaml.org,2002:pairs":m.pairs,"tag:yaml.org,2002:set":p.set,"tag:yaml.org,2002:timestamp":y.timestamp};function E(k,D,A){
const S=g.get(D);if(S&&!k)return A&&!S.includes(c.merge)?S.concat(c.merge):S.slice();let N=S;if(!N)if(Array.isArray(k))N=[];else{const L=Array.from(g.keys()).filter(
T=>T!=="yaml11").map(T=>JSON.stringify(T)).join(", ");throw new Error(`Unknown schema "${D}"; use one of ${L} or define customTags array`)}if(Array.isArray(k))for(const L of k)
N=N.concat(L);else typeof k=="function"&&(N=k(N.slice()));return A&&(N=N.concat(c.merge)),N.reduce((L,T)=>{const q=typeof T=="string"?b[T]:T;if(!q){const O=JSON.
stringify(T),B=Object.keys(b).map(z=>JSON.stringify(z)).join(", ");throw new Error(`Unknown custom tag ${O}; use one of ${B}`)}return L.includes(q)||L.push(q),L},
[])}a(E,"getTags"),u.coreKnownTags=_,u.getTags=E}}),Ri=w({"node_modules/yaml/dist/schema/Schema.js"(u){"use strict";var e=De(),r=sr(),t=or(),n=s0(),s=Bm(),o=a((d,i)=>d.
key<i.key?-1:d.key>i.key?1:0,"sortMapEntriesByKey"),l=class ql{static{a(this,"_Schema")}constructor({compat:i,customTags:v,merge:c,resolveKnownTags:f,schema:m,sortMapEntries:h,
toStringDefaults:p}){this.compat=Array.isArray(i)?s.getTags(i,"compat"):i?s.getTags(null,i):null,this.name=typeof m=="string"&&m||"core",this.knownTags=f?s.coreKnownTags:
{},this.tags=s.getTags(v,this.name,c),this.toStringOptions=p??null,Object.defineProperty(this,e.MAP,{value:r.map}),Object.defineProperty(this,e.SCALAR,{value:n.
string}),Object.defineProperty(this,e.SEQ,{value:t.seq}),this.sortMapEntries=typeof h=="function"?h:h===!0?o:null}clone(){const i=Object.create(ql.prototype,Object.
getOwnPropertyDescriptors(this));return i.tags=this.tags.slice(),i}};u.Schema=l}}),Nm=w({"node_modules/yaml/dist/stringify/stringifyDocument.js"(u){"use strict";
var e=De(),r=i0(),t=a0();function n(s,o){const l=[];let d=o.directives===!0;if(o.directives!==!1&&s.directives){const m=s.directives.toString(s);m?(l.push(m),d=
!0):s.directives.docStart&&(d=!0)}d&&l.push("---");const i=r.createStringifyContext(s,o),{commentString:v}=i.options;if(s.commentBefore){l.length!==1&&l.unshift(
"");const m=v(s.commentBefore);l.unshift(t.indentComment(m,""))}let c=!1,f=null;if(s.contents){if(e.isNode(s.contents)){if(s.contents.spaceBefore&&d&&l.push(""),
s.contents.commentBefore){const p=v(s.contents.commentBefore);l.push(t.indentComment(p,""))}i.forceBlockIndent=!!s.comment,f=s.contents.comment}const m=f?void 0:
()=>c=!0;let h=r.stringify(s.contents,i,()=>f=null,m);f&&(h+=t.lineComment(h,"",v(f))),(h[0]==="|"||h[0]===">")&&l[l.length-1]==="---"?l[l.length-1]=`--- ${h}`:
l.push(h)}else l.push(r.stringify(s.contents,i));if(s.directives?.docEnd)if(s.comment){const m=v(s.comment);m.includes(`
`)?(l.push("..."),l.push(t.indentComment(m,""))):l.push(`... ${m}`)}else l.push("...");else{let m=s.comment;m&&c&&(m=m.replace(/^\n+/,"")),m&&((!c||f)&&l[l.length-
1]!==""&&l.push(""),l.push(t.indentComment(v(m),"")))}return l.join(`
`)+`
`}a(n,"stringifyDocument"),u.stringifyDocument=n}}),o0=w({"node_modules/yaml/dist/doc/Document.js"(u){"use strict";var e=t0(),r=na(),t=De(),n=ft(),s=dt(),o=Ri(),
l=Nm(),d=ra(),i=Ii(),v=r0(),c=Fi(),f=class Tl{static{a(this,"_Document")}constructor(p,y,g){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=
[],Object.defineProperty(this,t.NODE_TYPE,{value:t.DOC});let b=null;typeof y=="function"||Array.isArray(y)?b=y:g===void 0&&y&&(g=y,y=void 0);const _=Object.assign(
{intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},g);this.options=_;let{version:E}=_;g?._directives?
(this.directives=g._directives.atDocument(),this.directives.yaml.explicit&&(E=this.directives.yaml.version)):this.directives=new c.Directives({version:E}),this.
setSchema(E,g),this.contents=p===void 0?null:this.createNode(p,b,g)}clone(){const p=Object.create(Tl.prototype,{[t.NODE_TYPE]:{value:t.DOC}});return p.commentBefore=
this.commentBefore,p.comment=this.comment,p.errors=this.errors.slice(),p.warnings=this.warnings.slice(),p.options=Object.assign({},this.options),this.directives&&
(p.directives=this.directives.clone()),p.schema=this.schema.clone(),p.contents=t.isNode(this.contents)?this.contents.clone(p.schema):this.contents,this.range&&(p.
range=this.range.slice()),p}add(p){m(this.contents)&&this.contents.add(p)}addIn(p,y){m(this.contents)&&this.contents.addIn(p,y)}createAlias(p,y){if(!p.anchor){const g=d.
anchorNames(this);p.anchor=!y||g.has(y)?d.findNewAnchor(y||"a",g):y}return new e.Alias(p.anchor)}createNode(p,y,g){let b;if(typeof y=="function")p=y.call({"":p},
"",p),b=y;else if(Array.isArray(y)){const B=a(U=>typeof U=="number"||U instanceof String||U instanceof Number,"keyToStr"),z=y.filter(B).map(String);z.length>0&&
(y=y.concat(z)),b=y}else g===void 0&&y&&(g=y,y=void 0);const{aliasDuplicateObjects:_,anchorPrefix:E,flow:k,keepUndefined:D,onTagObj:A,tag:S}=g??{},{onAnchor:N,setAnchors:L,
sourceObjects:T}=d.createNodeAnchors(this,E||"a"),q={aliasDuplicateObjects:_??!0,keepUndefined:D??!1,onAnchor:N,onTagObj:A,replacer:b,schema:this.schema,sourceObjects:T},
O=v.createNode(p,S,q);return k&&t.isCollection(O)&&(O.flow=!0),L(),O}createPair(p,y,g={}){const b=this.createNode(p,null,g),_=this.createNode(y,null,g);return new n.
Pair(b,_)}delete(p){return m(this.contents)?this.contents.delete(p):!1}deleteIn(p){return r.isEmptyPath(p)?this.contents==null?!1:(this.contents=null,!0):m(this.
contents)?this.contents.deleteIn(p):!1}get(p,y){return t.isCollection(this.contents)?this.contents.get(p,y):void 0}getIn(p,y){return r.isEmptyPath(p)?!y&&t.isScalar(
this.contents)?this.contents.value:this.contents:t.isCollection(this.contents)?this.contents.getIn(p,y):void 0}has(p){return t.isCollection(this.contents)?this.
contents.has(p):!1}hasIn(p){return r.isEmptyPath(p)?this.contents!==void 0:t.isCollection(this.contents)?this.contents.hasIn(p):!1}set(p,y){this.contents==null?
this.contents=r.collectionFromPath(this.schema,[p],y):m(this.contents)&&this.contents.set(p,y)}setIn(p,y){r.isEmptyPath(p)?this.contents=y:this.contents==null?this.
contents=r.collectionFromPath(this.schema,Array.from(p),y):m(this.contents)&&this.contents.setIn(p,y)}setSchema(p,y={}){typeof p=="number"&&(p=String(p));let g;
switch(p){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new c.Directives({version:"1.1"}),g={resolveKnownTags:!1,schema:"yaml-1.1"};
break;case"1.2":case"next":this.directives?this.directives.yaml.version=p:this.directives=new c.Directives({version:p}),g={resolveKnownTags:!0,schema:"core"};break;case null:
this.directives&&delete this.directives,g=null;break;default:{const b=JSON.stringify(p);throw new Error(`Expected '1.1', '1.2' or null as first argument, but fo\
und: ${b}`)}}if(y.schema instanceof Object)this.schema=y.schema;else if(g)this.schema=new o.Schema(Object.assign(g,y));else throw new Error("With a null YAML ve\
rsion, the { schema: Schema } option is required")}toJS({json:p,jsonArg:y,mapAsMap:g,maxAliasCount:b,onAnchor:_,reviver:E}={}){const k={anchors:new Map,doc:this,
keep:!p,mapAsMap:g===!0,mapKeyWarned:!1,maxAliasCount:typeof b=="number"?b:100},D=s.toJS(this.contents,y??"",k);if(typeof _=="function")for(const{count:A,res:S}of k.
anchors.values())_(S,A);return typeof E=="function"?i.applyReviver(E,{"":D},"",D):D}toJSON(p,y){return this.toJS({json:!0,jsonArg:p,mapAsMap:!1,onAnchor:y})}toString(p={}){
if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in p&&(!Number.isInteger(p.indent)||Number(p.indent)<=0)){const y=JSON.
stringify(p.indent);throw new Error(`"indent" option must be a positive integer, not ${y}`)}return l.stringifyDocument(this,p)}};function m(h){if(t.isCollection(
h))return!0;throw new Error("Expected a YAML collection as document contents")}a(m,"assertCollection"),u.Document=f}}),l0=w({"node_modules/yaml/dist/errors.js"(u){
"use strict";var e=class extends Error{static{a(this,"YAMLError")}constructor(s,o,l,d){super(),this.name=s,this.code=l,this.message=d,this.pos=o}},r=class extends e{static{
a(this,"YAMLParseError")}constructor(s,o,l){super("YAMLParseError",s,o,l)}},t=class extends e{static{a(this,"YAMLWarning")}constructor(s,o,l){super("YAMLWarning",
s,o,l)}},n=a((s,o)=>l=>{if(l.pos[0]===-1)return;l.linePos=l.pos.map(f=>o.linePos(f));const{line:d,col:i}=l.linePos[0];l.message+=` at line ${d}, column ${i}`;let v=i-
1,c=s.substring(o.lineStarts[d-1],o.lineStarts[d]).replace(/[\n\r]+$/,"");if(v>=60&&c.length>80){const f=Math.min(v-39,c.length-79);c="\u2026"+c.substring(f),v-=
f-1}if(c.length>80&&(c=c.substring(0,79)+"\u2026"),d>1&&/^ *$/.test(c.substring(0,v))){let f=s.substring(o.lineStarts[d-2],o.lineStarts[d-1]);f.length>80&&(f=f.
substring(0,79)+`\u2026
`),c=f+c}if(/[^ ]/.test(c)){let f=1;const m=l.linePos[1];m?.line===d&&m.col>i&&(f=Math.max(1,Math.min(m.col-i,80-v)));const h=" ".repeat(v)+"^".repeat(f);l.message+=
`:

${c}
${h}
`}},"prettifyError");u.YAMLError=e,u.YAMLParseError=r,u.YAMLWarning=t,u.prettifyError=n}}),c0=w({"node_modules/yaml/dist/compose/resolve-props.js"(u){"use stric\
t";function e(r,{flow:t,indicator:n,next:s,offset:o,onError:l,parentIndent:d,startOnNewline:i}){let v=!1,c=i,f=i,m="",h="",p=!1,y=!1,g=null,b=null,_=null,E=null,
k=null,D=null,A=null;for(const L of r)switch(y&&(L.type!=="space"&&L.type!=="newline"&&L.type!=="comma"&&l(L.offset,"MISSING_CHAR","Tags and anchors must be sep\
arated from the next token by white space"),y=!1),g&&(c&&L.type!=="comment"&&L.type!=="newline"&&l(g,"TAB_AS_INDENT","Tabs are not allowed as indentation"),g=null),
L.type){case"space":!t&&(n!=="doc-start"||s?.type!=="flow-collection")&&L.source.includes("	")&&(g=L),f=!0;break;case"comment":{f||l(L,"MISSING_CHAR","Comments \
must be separated from other tokens by white space characters");const T=L.source.substring(1)||" ";m?m+=h+T:m=T,h="",c=!1;break}case"newline":c?m?m+=L.source:(!D||
n!=="seq-item-ind")&&(v=!0):h+=L.source,c=!0,p=!0,(b||_)&&(E=L),f=!0;break;case"anchor":b&&l(L,"MULTIPLE_ANCHORS","A node can have at most one anchor"),L.source.
endsWith(":")&&l(L.offset+L.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),b=L,A??(A=L.offset),c=!1,f=!1,y=!0;break;case"tag":{_&&l(L,"MULTIP\
LE_TAGS","A node can have at most one tag"),_=L,A??(A=L.offset),c=!1,f=!1,y=!0;break}case n:(b||_)&&l(L,"BAD_PROP_ORDER",`Anchors and tags must be after the ${L.
source} indicator`),D&&l(L,"UNEXPECTED_TOKEN",`Unexpected ${L.source} in ${t??"collection"}`),D=L,c=n==="seq-item-ind"||n==="explicit-key-ind",f=!1;break;case"c\
omma":if(t){k&&l(L,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),k=L,c=!1,f=!1;break}default:l(L,"UNEXPECTED_TOKEN",`Unexpected ${L.type} token`),c=!1,f=!1}const S=r[r.
length-1],N=S?S.offset+S.source.length:o;return y&&s&&s.type!=="space"&&s.type!=="newline"&&s.type!=="comma"&&(s.type!=="scalar"||s.source!=="")&&l(s.offset,"MI\
SSING_CHAR","Tags and anchors must be separated from the next token by white space"),g&&(c&&g.indent<=d||s?.type==="block-map"||s?.type==="block-seq")&&l(g,"TAB\
_AS_INDENT","Tabs are not allowed as indentation"),{comma:k,found:D,spaceBefore:v,comment:m,hasNewline:p,anchor:b,tag:_,newlineAfterProp:E,end:N,start:A??N}}a(e,
"resolveProps"),u.resolveProps=e}}),la=w({"node_modules/yaml/dist/compose/util-contains-newline.js"(u){"use strict";function e(r){if(!r)return null;switch(r.type){case"\
alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(r.source.includes(`
`))return!0;if(r.end){for(const t of r.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(const t of r.items){for(const n of t.start)if(n.type===
"newline")return!0;if(t.sep){for(const n of t.sep)if(n.type==="newline")return!0}if(e(t.key)||e(t.value))return!0}return!1;default:return!0}}a(e,"containsNewlin\
e"),u.containsNewline=e}}),Mi=w({"node_modules/yaml/dist/compose/util-flow-indent-check.js"(u){"use strict";var e=la();function r(t,n,s){if(n?.type==="flow-coll\
ection"){const o=n.end[0];o.indent===t&&(o.source==="]"||o.source==="}")&&e.containsNewline(n)&&s(o,"BAD_INDENT","Flow end indicator should be more indented tha\
n parent",!0)}}a(r,"flowIndentCheck"),u.flowIndentCheck=r}}),zi=w({"node_modules/yaml/dist/compose/util-map-includes.js"(u){"use strict";var e=De();function r(t,n,s){
const{uniqueKeys:o}=t.options;if(o===!1)return!1;const l=typeof o=="function"?o:(d,i)=>d===i||e.isScalar(d)&&e.isScalar(i)&&d.value===i.value;return n.some(d=>l(
d.key,s))}a(r,"mapIncludes"),u.mapIncludes=r}}),Om=w({"node_modules/yaml/dist/compose/resolve-block-map.js"(u){"use strict";var e=ft(),r=mt(),t=c0(),n=la(),s=Mi(),
o=zi(),l="All mapping items must start at the same column";function d({composeNode:i,composeEmptyNode:v},c,f,m,h){const p=h?.nodeClass??r.YAMLMap,y=new p(c.schema);
c.atRoot&&(c.atRoot=!1);let g=f.offset,b=null;for(const _ of f.items){const{start:E,key:k,sep:D,value:A}=_,S=t.resolveProps(E,{indicator:"explicit-key-ind",next:k??
D?.[0],offset:g,onError:m,parentIndent:f.indent,startOnNewline:!0}),N=!S.found;if(N){if(k&&(k.type==="block-seq"?m(g,"BLOCK_AS_IMPLICIT_KEY","A block sequence m\
ay not be used as an implicit map key"):"indent"in k&&k.indent!==f.indent&&m(g,"BAD_INDENT",l)),!S.anchor&&!S.tag&&!D){b=S.end,S.comment&&(y.comment?y.comment+=
`
`+S.comment:y.comment=S.comment);continue}(S.newlineAfterProp||n.containsNewline(k))&&m(k??E[E.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a\
 single line")}else S.found?.indent!==f.indent&&m(g,"BAD_INDENT",l);c.atKey=!0;const L=S.end,T=k?i(c,k,S,m):v(c,L,E,null,S,m);c.schema.compat&&s.flowIndentCheck(
f.indent,k,m),c.atKey=!1,o.mapIncludes(c,y.items,T)&&m(L,"DUPLICATE_KEY","Map keys must be unique");const q=t.resolveProps(D??[],{indicator:"map-value-ind",next:A,
offset:T.range[2],onError:m,parentIndent:f.indent,startOnNewline:!k||k.type==="block-scalar"});if(g=q.end,q.found){N&&(A?.type==="block-map"&&!q.hasNewline&&m(g,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),c.options.strict&&S.start<q.found.offset-1024&&m(T.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));const O=A?i(c,A,q,m):v(c,g,D,null,q,m);c.schema.compat&&s.flowIndentCheck(
f.indent,A,m),g=O.range[2];const B=new e.Pair(T,O);c.options.keepSourceTokens&&(B.srcToken=_),y.items.push(B)}else{N&&m(T.range,"MISSING_CHAR","Implicit map key\
s need to be followed by map values"),q.comment&&(T.comment?T.comment+=`
`+q.comment:T.comment=q.comment);const O=new e.Pair(T);c.options.keepSourceTokens&&(O.srcToken=_),y.items.push(O)}}return b&&b<g&&m(b,"IMPOSSIBLE","Map comment \
with trailing content"),y.range=[f.offset,g,b??g],y}a(d,"resolveBlockMap"),u.resolveBlockMap=d}}),$m=w({"node_modules/yaml/dist/compose/resolve-block-seq.js"(u){
"use strict";var e=vt(),r=c0(),t=Mi();function n({composeNode:s,composeEmptyNode:o},l,d,i,v){const c=v?.nodeClass??e.YAMLSeq,f=new c(l.schema);l.atRoot&&(l.atRoot=
!1),l.atKey&&(l.atKey=!1);let m=d.offset,h=null;for(const{start:p,value:y}of d.items){const g=r.resolveProps(p,{indicator:"seq-item-ind",next:y,offset:m,onError:i,
parentIndent:d.indent,startOnNewline:!0});if(!g.found)if(g.anchor||g.tag||y)y?.type==="block-seq"?i(g.end,"BAD_INDENT","All sequence items must start at the sam\
e column"):i(m,"MISSING_CHAR","Sequence item without - indicator");else{h=g.end,g.comment&&(f.comment=g.comment);continue}const b=y?s(l,y,g,i):o(l,g.end,p,null,
g,i);l.schema.compat&&t.flowIndentCheck(d.indent,y,i),m=b.range[2],f.items.push(b)}return f.range=[d.offset,m,h??m],f}a(n,"resolveBlockSeq"),u.resolveBlockSeq=n}}),
cr=w({"node_modules/yaml/dist/compose/resolve-end.js"(u){"use strict";function e(r,t,n,s){let o="";if(r){let l=!1,d="";for(const i of r){const{source:v,type:c}=i;
switch(c){case"space":l=!0;break;case"comment":{n&&!l&&s(i,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const f=v.substring(
1)||" ";o?o+=d+f:o=f,d="";break}case"newline":o&&(d+=v),l=!0;break;default:s(i,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}t+=v.length}}return{comment:o,offset:t}}
a(e,"resolveEnd"),u.resolveEnd=e}}),Pm=w({"node_modules/yaml/dist/compose/resolve-flow-collection.js"(u){"use strict";var e=De(),r=ft(),t=mt(),n=vt(),s=cr(),o=c0(),
l=la(),d=zi(),i="Block collections are not allowed within flow collections",v=a(f=>f&&(f.type==="block-map"||f.type==="block-seq"),"isBlock");function c({composeNode:f,
composeEmptyNode:m},h,p,y,g){const b=p.start.source==="{",_=b?"flow map":"flow sequence",E=g?.nodeClass??(b?t.YAMLMap:n.YAMLSeq),k=new E(h.schema);k.flow=!0;const D=h.
atRoot;D&&(h.atRoot=!1),h.atKey&&(h.atKey=!1);let A=p.offset+p.start.source.length;for(let q=0;q<p.items.length;++q){const O=p.items[q],{start:B,key:z,sep:U,value:Q}=O,
Y=o.resolveProps(B,{flow:_,indicator:"explicit-key-ind",next:z??U?.[0],offset:A,onError:y,parentIndent:p.indent,startOnNewline:!1});if(!Y.found){if(!Y.anchor&&!Y.
tag&&!U&&!Q){q===0&&Y.comma?y(Y.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${_}`):q<p.items.length-1&&y(Y.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${_}`),
Y.comment&&(k.comment?k.comment+=`
`+Y.comment:k.comment=Y.comment),A=Y.end;continue}!b&&h.options.strict&&l.containsNewline(z)&&y(z,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs\
 need to be on a single line")}if(q===0)Y.comma&&y(Y.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${_}`);else if(Y.comma||y(Y.start,"MISSING_CHAR",`Missing , betwe\
en ${_} items`),Y.comment){let ue="";e:for(const M of B)switch(M.type){case"comma":case"space":break;case"comment":ue=M.source.substring(1);break e;default:break e}
if(ue){let M=k.items[k.items.length-1];e.isPair(M)&&(M=M.value??M.key),M.comment?M.comment+=`
`+ue:M.comment=ue,Y.comment=Y.comment.substring(ue.length+1)}}if(!b&&!U&&!Y.found){const ue=Q?f(h,Q,Y,y):m(h,Y.end,U,null,Y,y);k.items.push(ue),A=ue.range[2],v(
Q)&&y(ue.range,"BLOCK_IN_FLOW",i)}else{h.atKey=!0;const ue=Y.end,M=z?f(h,z,Y,y):m(h,ue,B,null,Y,y);v(z)&&y(M.range,"BLOCK_IN_FLOW",i),h.atKey=!1;const j=o.resolveProps(
U??[],{flow:_,indicator:"map-value-ind",next:Q,offset:M.range[2],onError:y,parentIndent:p.indent,startOnNewline:!1});if(j.found){if(!b&&!Y.found&&h.options.strict){
if(U)for(const I of U){if(I===j.found)break;if(I.type==="newline"){y(I,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single lin\
e");break}}Y.start<j.found.offset-1024&&y(j.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence\
 key")}}else Q&&("source"in Q&&Q.source?.[0]===":"?y(Q,"MISSING_CHAR",`Missing space after : in ${_}`):y(j.start,"MISSING_CHAR",`Missing , or : between ${_} ite\
ms`));const $=Q?f(h,Q,j,y):j.found?m(h,j.end,U,null,j,y):null;$?v(Q)&&y($.range,"BLOCK_IN_FLOW",i):j.comment&&(M.comment?M.comment+=`
`+j.comment:M.comment=j.comment);const C=new r.Pair(M,$);if(h.options.keepSourceTokens&&(C.srcToken=O),b){const I=k;d.mapIncludes(h,I.items,M)&&y(ue,"DUPLICATE_\
KEY","Map keys must be unique"),I.items.push(C)}else{const I=new t.YAMLMap(h.schema);I.flow=!0,I.items.push(C);const P=($??M).range;I.range=[M.range[0],P[1],P[2]],
k.items.push(I)}A=$?$.range[2]:j.end}}const S=b?"}":"]",[N,...L]=p.end;let T=A;if(N?.source===S)T=N.offset+N.source.length;else{const q=_[0].toUpperCase()+_.substring(
1),O=D?`${q} must end with a ${S}`:`${q} in block collection must be sufficiently indented and end with a ${S}`;y(A,D?"MISSING_CHAR":"BAD_INDENT",O),N&&N.source.
length!==1&&L.unshift(N)}if(L.length>0){const q=s.resolveEnd(L,T,h.options.strict,y);q.comment&&(k.comment?k.comment+=`
`+q.comment:k.comment=q.comment),k.range=[p.offset,T,q.offset]}else k.range=[p.offset,T,T];return k}a(c,"resolveFlowCollection"),u.resolveFlowCollection=c}}),qm=w(
{"node_modules/yaml/dist/compose/compose-collection.js"(u){"use strict";var e=De(),r=Ve(),t=mt(),n=vt(),s=Om(),o=$m(),l=Pm();function d(v,c,f,m,h,p){const y=f.type===
"block-map"?s.resolveBlockMap(v,c,f,m,p):f.type==="block-seq"?o.resolveBlockSeq(v,c,f,m,p):l.resolveFlowCollection(v,c,f,m,p),g=y.constructor;return h==="!"||h===
g.tagName?(y.tag=g.tagName,y):(h&&(y.tag=h),y)}a(d,"resolveCollection");function i(v,c,f,m,h){const p=m.tag,y=p?c.directives.tagName(p.source,D=>h(p,"TAG_RESOLV\
E_FAILED",D)):null;if(f.type==="block-seq"){const{anchor:D,newlineAfterProp:A}=m,S=D&&p?D.offset>p.offset?D:p:D??p;S&&(!A||A.offset<S.offset)&&h(S,"MISSING_CHAR",
"Missing newline after block sequence props")}const g=f.type==="block-map"?"map":f.type==="block-seq"?"seq":f.start.source==="{"?"map":"seq";if(!p||!y||y==="!"||
y===t.YAMLMap.tagName&&g==="map"||y===n.YAMLSeq.tagName&&g==="seq")return d(v,c,f,h,y);let b=c.schema.tags.find(D=>D.tag===y&&D.collection===g);if(!b){const D=c.
schema.knownTags[y];if(D?.collection===g)c.schema.tags.push(Object.assign({},D,{default:!1})),b=D;else return D?h(p,"BAD_COLLECTION_TYPE",`${D.tag} used for ${g}\
 collection, but expects ${D.collection??"scalar"}`,!0):h(p,"TAG_RESOLVE_FAILED",`Unresolved tag: ${y}`,!0),d(v,c,f,h,y)}const _=d(v,c,f,h,y,b),E=b.resolve?.(_,
D=>h(p,"TAG_RESOLVE_FAILED",D),c.options)??_,k=e.isNode(E)?E:new r.Scalar(E);return k.range=_.range,k.tag=y,b?.format&&(k.format=b.format),k}a(i,"composeCollect\
ion"),u.composeCollection=i}}),Ui=w({"node_modules/yaml/dist/compose/resolve-block-scalar.js"(u){"use strict";var e=Ve();function r(s,o,l){const d=o.offset,i=t(
o,s.options.strict,l);if(!i)return{value:"",type:null,comment:"",range:[d,d,d]};const v=i.mode===">"?e.Scalar.BLOCK_FOLDED:e.Scalar.BLOCK_LITERAL,c=o.source?n(o.
source):[];let f=c.length;for(let E=c.length-1;E>=0;--E){const k=c[E][1];if(k===""||k==="\r")f=E;else break}if(f===0){const E=i.chomp==="+"&&c.length>0?`
`.repeat(Math.max(1,c.length-1)):"";let k=d+i.length;return o.source&&(k+=o.source.length),{value:E,type:v,comment:i.comment,range:[d,k,k]}}let m=o.indent+i.indent,
h=o.offset+i.length,p=0;for(let E=0;E<f;++E){const[k,D]=c[E];if(D===""||D==="\r")i.indent===0&&k.length>m&&(m=k.length);else{k.length<m&&l(h+k.length,"MISSING_C\
HAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),i.indent===0&&(m=k.length),p=E,m===0&&!s.atRoot&&l(h,"BA\
D_INDENT","Block scalar values in collections must be indented");break}h+=k.length+D.length+1}for(let E=c.length-1;E>=f;--E)c[E][0].length>m&&(f=E+1);let y="",g="",
b=!1;for(let E=0;E<p;++E)y+=c[E][0].slice(m)+`
`;for(let E=p;E<f;++E){let[k,D]=c[E];h+=k.length+D.length+1;const A=D[D.length-1]==="\r";if(A&&(D=D.slice(0,-1)),D&&k.length<m){const N=`Block scalar lines must\
 not be less indented than their ${i.indent?"explicit indentation indicator":"first line"}`;l(h-D.length-(A?2:1),"BAD_INDENT",N),k=""}v===e.Scalar.BLOCK_LITERAL?
(y+=g+k.slice(m)+D,g=`
`):k.length>m||D[0]==="	"?(g===" "?g=`
`:!b&&g===`
`&&(g=`

`),y+=g+k.slice(m)+D,g=`
`,b=!0):D===""?g===`
`?y+=`
`:g=`
`:(y+=g+D,g=" ",b=!1)}switch(i.chomp){case"-":break;case"+":for(let E=f;E<c.length;++E)y+=`
`+c[E][0].slice(m);y[y.length-1]!==`
`&&(y+=`
`);break;default:y+=`
`}const _=d+i.length+o.source.length;return{value:y,type:v,comment:i.comment,range:[d,_,_]}}a(r,"resolveBlockScalar");function t({offset:s,props:o},l,d){if(o[0].
type!=="block-scalar-header")return d(o[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source:i}=o[0],v=i[0];let c=0,f="",m=-1;for(let g=1;g<i.length;++g){
const b=i[g];if(!f&&(b==="-"||b==="+"))f=b;else{const _=Number(b);!c&&_?c=_:m===-1&&(m=s+g)}}m!==-1&&d(m,"UNEXPECTED_TOKEN",`Block scalar header includes extra \
characters: ${i}`);let h=!1,p="",y=i.length;for(let g=1;g<o.length;++g){const b=o[g];switch(b.type){case"space":h=!0;case"newline":y+=b.source.length;break;case"\
comment":l&&!h&&d(b,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),y+=b.source.length,p=b.source.substring(1);break;case"\
error":d(b,"UNEXPECTED_TOKEN",b.message),y+=b.source.length;break;default:{const _=`Unexpected token in block scalar header: ${b.type}`;d(b,"UNEXPECTED_TOKEN",_);
const E=b.source;E&&typeof E=="string"&&(y+=E.length)}}}return{mode:v,indent:c,chomp:f,comment:p,length:y}}a(t,"parseBlockScalarHeader");function n(s){const o=s.
split(/\n( *)/),l=o[0],d=l.match(/^( *)/),v=[d?.[1]?[d[1],l.slice(d[1].length)]:["",l]];for(let c=1;c<o.length;c+=2)v.push([o[c],o[c+1]]);return v}a(n,"splitLin\
es"),u.resolveBlockScalar=r}}),Ki=w({"node_modules/yaml/dist/compose/resolve-flow-scalar.js"(u){"use strict";var e=Ve(),r=cr();function t(c,f,m){const{offset:h,
type:p,source:y,end:g}=c;let b,_;const E=a((A,S,N)=>m(h+A,S,N),"_onError");switch(p){case"scalar":b=e.Scalar.PLAIN,_=n(y,E);break;case"single-quoted-scalar":b=e.
Scalar.QUOTE_SINGLE,_=s(y,E);break;case"double-quoted-scalar":b=e.Scalar.QUOTE_DOUBLE,_=l(y,E);break;default:return m(c,"UNEXPECTED_TOKEN",`Expected a flow scal\
ar value, but found: ${p}`),{value:"",type:null,comment:"",range:[h,h+y.length,h+y.length]}}const k=h+y.length,D=r.resolveEnd(g,k,f,m);return{value:_,type:b,comment:D.
comment,range:[h,k,D.offset]}}a(t,"resolveFlowScalar");function n(c,f){let m="";switch(c[0]){case"	":m="a tab character";break;case",":m="flow indicator charact\
er ,";break;case"%":m="directive indicator character %";break;case"|":case">":{m=`block scalar indicator ${c[0]}`;break}case"@":case"`":{m=`reserved character ${c[0]}`;
break}}return m&&f(0,"BAD_SCALAR_START",`Plain value cannot start with ${m}`),o(c)}a(n,"plainValue");function s(c,f){return(c[c.length-1]!=="'"||c.length===1)&&
f(c.length,"MISSING_CHAR","Missing closing 'quote"),o(c.slice(1,-1)).replace(/''/g,"'")}a(s,"singleQuotedValue");function o(c){const f=/(.*?)\r?\n/sy;let m=f.exec(
c);if(!m)return c;let h,p;try{h=new RegExp("(?<![ 	])[ 	]+$"),p=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{h=/[ \t]+$/,p=/^[ \t]+|[ \t]+$/g}let y=m[1].replace(
h,""),g=" ",b=f.lastIndex;for(;m=f.exec(c);){const E=m[1].replace(p,"");E===""?g===`
`?y+=g:g=`
`:(y+=g+E,g=" "),b=f.lastIndex}const _=/[ \t]*(.*)/sy;return _.lastIndex=b,m=_.exec(c),y+g+(m?.[1]??"")}a(o,"unfoldLines");function l(c,f){let m="";for(let h=1;h<
c.length-1;++h){const p=c[h];if(!(p==="\r"&&c[h+1]===`
`))if(p===`
`){const{fold:y,offset:g}=d(c,h);m+=y,h=g}else if(p==="\\"){let y=c[++h];const g=i[y];if(g)m+=g;else if(y===`
`)for(y=c[h+1];y===" "||y==="	";)y=c[++h+1];else if(y==="\r"&&c[h+1]===`
`)for(y=c[++h+1];y===" "||y==="	";)y=c[++h+1];else if(y==="x"||y==="u"||y==="U"){const b=y==="x"?2:y==="u"?4:8;m+=v(c,h+1,b,f),h+=b}else{const b=c.substr(h-1,2);
f(h-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${b}`),m+=b}}else if(p===" "||p==="	"){const y=h;let g=c[h+1];for(;g===" "||g==="	";)g=c[++h+1];g!==`
`&&!(g==="\r"&&c[h+2]===`
`)&&(m+=h>y?c.slice(y,h+1):p)}else m+=p}return(c[c.length-1]!=='"'||c.length===1)&&f(c.length,"MISSING_CHAR",'Missing closing "quote'),m}a(l,"doubleQuotedValue");
function d(c,f){let m="",h=c[f+1];for(;(h===" "||h==="	"||h===`
`||h==="\r")&&!(h==="\r"&&c[f+2]!==`
`);)h===`
`&&(m+=`
`),f+=1,h=c[f+1];return m||(m=" "),{fold:m,offset:f}}a(d,"foldNewline");var i={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function v(c,f,m,h){const p=c.substr(f,m),g=p.length===
m&&/^[0-9a-fA-F]+$/.test(p)?parseInt(p,16):NaN;try{return String.fromCodePoint(g)}catch{const b=c.substr(f-2,m+2);return h(f-2,"BAD_DQ_ESCAPE",`Invalid escape s\
equence ${b}`),b}}a(v,"parseCharCode"),u.resolveFlowScalar=t}}),Tm=w({"node_modules/yaml/dist/compose/compose-scalar.js"(u){"use strict";var e=De(),r=Ve(),t=Ui(),
n=Ki();function s(d,i,v,c){const{value:f,type:m,comment:h,range:p}=i.type==="block-scalar"?t.resolveBlockScalar(d,i,c):n.resolveFlowScalar(i,d.options.strict,c),
y=v?d.directives.tagName(v.source,_=>c(v,"TAG_RESOLVE_FAILED",_)):null;let g;d.options.stringKeys&&d.atKey?g=d.schema[e.SCALAR]:y?g=o(d.schema,f,y,v,c):i.type===
"scalar"?g=l(d,f,i,c):g=d.schema[e.SCALAR];let b;try{const _=g.resolve(f,E=>c(v??i,"TAG_RESOLVE_FAILED",E),d.options);b=e.isScalar(_)?_:new r.Scalar(_)}catch(_){
const E=_ instanceof Error?_.message:String(_);c(v??i,"TAG_RESOLVE_FAILED",E),b=new r.Scalar(f)}return b.range=p,b.source=f,m&&(b.type=m),y&&(b.tag=y),g.format&&
(b.format=g.format),h&&(b.comment=h),b}a(s,"composeScalar");function o(d,i,v,c,f){if(v==="!")return d[e.SCALAR];const m=[];for(const p of d.tags)if(!p.collection&&
p.tag===v)if(p.default&&p.test)m.push(p);else return p;for(const p of m)if(p.test?.test(i))return p;const h=d.knownTags[v];return h&&!h.collection?(d.tags.push(
Object.assign({},h,{default:!1,test:void 0})),h):(f(c,"TAG_RESOLVE_FAILED",`Unresolved tag: ${v}`,v!=="tag:yaml.org,2002:str"),d[e.SCALAR])}a(o,"findScalarTagBy\
Name");function l({atKey:d,directives:i,schema:v},c,f,m){const h=v.tags.find(p=>(p.default===!0||d&&p.default==="key")&&p.test?.test(c))||v[e.SCALAR];if(v.compat){
const p=v.compat.find(y=>y.default&&y.test?.test(c))??v[e.SCALAR];if(h.tag!==p.tag){const y=i.tagString(h.tag),g=i.tagString(p.tag),b=`Value may be parsed as ei\
ther ${y} or ${g}`;m(f,"TAG_RESOLVE_FAILED",b,!0)}}return h}a(l,"findScalarTagByTest"),u.composeScalar=s}}),Lm=w({"node_modules/yaml/dist/compose/util-empty-sca\
lar-position.js"(u){"use strict";function e(r,t,n){if(t){n??(n=t.length);for(let s=n-1;s>=0;--s){let o=t[s];switch(o.type){case"space":case"comment":case"newlin\
e":r-=o.source.length;continue}for(o=t[++s];o?.type==="space";)r+=o.source.length,o=t[++s];break}}return r}a(e,"emptyScalarPosition"),u.emptyScalarPosition=e}}),
Rm=w({"node_modules/yaml/dist/compose/compose-node.js"(u){"use strict";var e=t0(),r=De(),t=qm(),n=Tm(),s=cr(),o=Lm(),l={composeNode:d,composeEmptyNode:i};function d(c,f,m,h){
const p=c.atKey,{spaceBefore:y,comment:g,anchor:b,tag:_}=m;let E,k=!0;switch(f.type){case"alias":E=v(c,f,h),(b||_)&&h(f,"ALIAS_PROPS","An alias node must not sp\
ecify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":E=n.composeScalar(c,f,_,h),b&&(E.anchor=b.source.
substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{E=t.composeCollection(l,c,f,m,h),b&&(E.anchor=b.source.substring(1))}catch(D){const A=D instanceof
Error?D.message:String(D);h(f,"RESOURCE_EXHAUSTION",A)}break;default:{const D=f.type==="error"?f.message:`Unsupported token (type: ${f.type})`;h(f,"UNEXPECTED_T\
OKEN",D),k=!1}}return E??(E=i(c,f.offset,void 0,null,m,h)),b&&E.anchor===""&&h(b,"BAD_ALIAS","Anchor cannot be an empty string"),p&&c.options.stringKeys&&(!r.isScalar(
E)||typeof E.value!="string"||E.tag&&E.tag!=="tag:yaml.org,2002:str")&&h(_??f,"NON_STRING_KEY","With stringKeys, all keys must be strings"),y&&(E.spaceBefore=!0),
g&&(f.type==="scalar"&&f.source===""?E.comment=g:E.commentBefore=g),c.options.keepSourceTokens&&k&&(E.srcToken=f),E}a(d,"composeNode");function i(c,f,m,h,{spaceBefore:p,
comment:y,anchor:g,tag:b,end:_},E){const k={type:"scalar",offset:o.emptyScalarPosition(f,m,h),indent:-1,source:""},D=n.composeScalar(c,k,b,E);return g&&(D.anchor=
g.source.substring(1),D.anchor===""&&E(g,"BAD_ALIAS","Anchor cannot be an empty string")),p&&(D.spaceBefore=!0),y&&(D.comment=y,D.range[2]=_),D}a(i,"composeEmpt\
yNode");function v({options:c},{offset:f,source:m,end:h},p){const y=new e.Alias(m.substring(1));y.source===""&&p(f,"BAD_ALIAS","Alias cannot be an empty string"),
y.source.endsWith(":")&&p(f+m.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);const g=f+m.length,b=s.resolveEnd(h,g,c.strict,p);return y.range=[f,g,b.
offset],b.comment&&(y.comment=b.comment),y}a(v,"composeAlias"),u.composeEmptyNode=i,u.composeNode=d}}),Mm=w({"node_modules/yaml/dist/compose/compose-doc.js"(u){
"use strict";var e=o0(),r=Rm(),t=cr(),n=c0();function s(o,l,{offset:d,start:i,value:v,end:c},f){const m=Object.assign({_directives:l},o),h=new e.Document(void 0,
m),p={atKey:!1,atRoot:!0,directives:h.directives,options:h.options,schema:h.schema},y=n.resolveProps(i,{indicator:"doc-start",next:v??c?.[0],offset:d,onError:f,
parentIndent:0,startOnNewline:!0});y.found&&(h.directives.docStart=!0,v&&(v.type==="block-map"||v.type==="block-seq")&&!y.hasNewline&&f(y.end,"MISSING_CHAR","Bl\
ock collection cannot start on same line with directives-end marker")),h.contents=v?r.composeNode(p,v,y,f):r.composeEmptyNode(p,y.end,i,null,y,f);const g=h.contents.
range[2],b=t.resolveEnd(c,g,!1,f);return b.comment&&(h.comment=b.comment),h.range=[d,g,b.offset],h}a(s,"composeDoc"),u.composeDoc=s}}),Vi=w({"node_modules/yaml/\
dist/compose/composer.js"(u){"use strict";var e=Ke("process"),r=Fi(),t=o0(),n=l0(),s=De(),o=Mm(),l=cr();function d(c){if(typeof c=="number")return[c,c+1];if(Array.
isArray(c))return c.length===2?c:[c[0],c[1]];const{offset:f,source:m}=c;return[f,f+(typeof m=="string"?m.length:1)]}a(d,"getErrorPos");function i(c){let f="",m=!1,
h=!1;for(let p=0;p<c.length;++p){const y=c[p];switch(y[0]){case"#":f+=(f===""?"":h?`

`:`
`)+(y.substring(1)||" "),m=!0,h=!1;break;case"%":c[p+1]?.[0]!=="#"&&(p+=1),m=!1;break;default:m||(h=!0),m=!1}}return{comment:f,afterEmptyLine:h}}a(i,"parsePrelu\
de");var v=class{static{a(this,"Composer")}constructor(c={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(f,m,h,p)=>{
const y=d(f);p?this.warnings.push(new n.YAMLWarning(y,m,h)):this.errors.push(new n.YAMLParseError(y,m,h))},this.directives=new r.Directives({version:c.version||
"1.2"}),this.options=c}decorate(c,f){const{comment:m,afterEmptyLine:h}=i(this.prelude);if(m){const p=c.contents;if(f)c.comment=c.comment?`${c.comment}
${m}`:m;else if(h||c.directives.docStart||!p)c.commentBefore=m;else if(s.isCollection(p)&&!p.flow&&p.items.length>0){let y=p.items[0];s.isPair(y)&&(y=y.key);const g=y.
commentBefore;y.commentBefore=g?`${m}
${g}`:m}else{const y=p.commentBefore;p.commentBefore=y?`${m}
${y}`:m}}if(f){for(let p=0;p<this.errors.length;++p)c.errors.push(this.errors[p]);for(let p=0;p<this.warnings.length;++p)c.warnings.push(this.warnings[p])}else c.
errors=this.errors,c.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:i(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(c,f=!1,m=-1){for(const h of c)yield*this.next(h);yield*this.end(f,m)}*next(c){switch(e.env.LOG_STREAM&&
console.dir(c,{depth:null}),c.type){case"directive":this.directives.add(c.source,(f,m,h)=>{const p=d(c);p[0]+=f,this.onError(p,"BAD_DIRECTIVE",m,h)}),this.prelude.
push(c.source),this.atDirectives=!0;break;case"document":{const f=o.composeDoc(this.options,this.directives,c,this.onError);this.atDirectives&&!f.directives.docStart&&
this.onError(c,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(f,!1),this.doc&&(yield this.doc),this.doc=f,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(c.source);break;case"error":{const f=c.source?`${c.message}: ${JSON.
stringify(c.source)}`:c.message,m=new n.YAMLParseError(d(c),"UNEXPECTED_TOKEN",f);this.atDirectives||!this.doc?this.errors.push(m):this.doc.errors.push(m);break}case"\
doc-end":{if(!this.doc){const m="Unexpected doc-end without preceding document";this.errors.push(new n.YAMLParseError(d(c),"UNEXPECTED_TOKEN",m));break}this.doc.
directives.docEnd=!0;const f=l.resolveEnd(c.end,c.offset+c.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),f.comment){const m=this.
doc.comment;this.doc.comment=m?`${m}
${f.comment}`:f.comment}this.doc.range[2]=f.offset;break}default:this.errors.push(new n.YAMLParseError(d(c),"UNEXPECTED_TOKEN",`Unsupported token ${c.type}`))}}*end(c=!1,f=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(c){const m=Object.assign({_directives:this.directives},this.options),h=new t.Document(
void 0,m);this.atDirectives&&this.onError(f,"MISSING_CHAR","Missing directives-end indicator line"),h.range=[0,f,f],this.decorate(h,!1),yield h}}};u.Composer=v}}),
zm=w({"node_modules/yaml/dist/parse/cst-scalar.js"(u){"use strict";var e=Ui(),r=Ki(),t=l0(),n=n0();function s(c,f=!0,m){if(c){const h=a((p,y,g)=>{const b=typeof p==
"number"?p:Array.isArray(p)?p[0]:p.offset;if(m)m(b,y,g);else throw new t.YAMLParseError([b,b+1],y,g)},"_onError");switch(c.type){case"scalar":case"single-quoted\
-scalar":case"double-quoted-scalar":return r.resolveFlowScalar(c,f,h);case"block-scalar":return e.resolveBlockScalar({options:{strict:f}},c,h)}}return null}a(s,
"resolveAsScalar");function o(c,f){const{implicitKey:m=!1,indent:h,inFlow:p=!1,offset:y=-1,type:g="PLAIN"}=f,b=n.stringifyString({type:g,value:c},{implicitKey:m,
indent:h>0?" ".repeat(h):"",inFlow:p,options:{blockQuote:!0,lineWidth:-1}}),_=f.end??[{type:"newline",offset:-1,indent:h,source:`
`}];switch(b[0]){case"|":case">":{const E=b.indexOf(`
`),k=b.substring(0,E),D=b.substring(E+1)+`
`,A=[{type:"block-scalar-header",offset:y,indent:h,source:k}];return i(A,_)||A.push({type:"newline",offset:-1,indent:h,source:`
`}),{type:"block-scalar",offset:y,indent:h,props:A,source:D}}case'"':return{type:"double-quoted-scalar",offset:y,indent:h,source:b,end:_};case"'":return{type:"s\
ingle-quoted-scalar",offset:y,indent:h,source:b,end:_};default:return{type:"scalar",offset:y,indent:h,source:b,end:_}}}a(o,"createScalarToken");function l(c,f,m={}){
let{afterKey:h=!1,implicitKey:p=!1,inFlow:y=!1,type:g}=m,b="indent"in c?c.indent:null;if(h&&typeof b=="number"&&(b+=2),!g)switch(c.type){case"single-quoted-scal\
ar":g="QUOTE_SINGLE";break;case"double-quoted-scalar":g="QUOTE_DOUBLE";break;case"block-scalar":{const E=c.props[0];if(E.type!=="block-scalar-header")throw new Error(
"Invalid block scalar header");g=E.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:g="PLAIN"}const _=n.stringifyString({type:g,value:f},{implicitKey:p||
b===null,indent:b!==null&&b>0?" ".repeat(b):"",inFlow:y,options:{blockQuote:!0,lineWidth:-1}});switch(_[0]){case"|":case">":d(c,_);break;case'"':v(c,_,"double-q\
uoted-scalar");break;case"'":v(c,_,"single-quoted-scalar");break;default:v(c,_,"scalar")}}a(l,"setScalarValue");function d(c,f){const m=f.indexOf(`
`),h=f.substring(0,m),p=f.substring(m+1)+`
`;if(c.type==="block-scalar"){const y=c.props[0];if(y.type!=="block-scalar-header")throw new Error("Invalid block scalar header");y.source=h,c.source=p}else{const{
offset:y}=c,g="indent"in c?c.indent:-1,b=[{type:"block-scalar-header",offset:y,indent:g,source:h}];i(b,"end"in c?c.end:void 0)||b.push({type:"newline",offset:-1,
indent:g,source:`
`});for(const _ of Object.keys(c))_!=="type"&&_!=="offset"&&delete c[_];Object.assign(c,{type:"block-scalar",indent:g,props:b,source:p})}}a(d,"setBlockScalarVal\
ue");function i(c,f){if(f)for(const m of f)switch(m.type){case"space":case"comment":c.push(m);break;case"newline":return c.push(m),!0}return!1}a(i,"addEndtoBloc\
kProps");function v(c,f,m){switch(c.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":c.type=m,c.source=f;break;case"block-scalar":{const h=c.
props.slice(1);let p=f.length;c.props[0].type==="block-scalar-header"&&(p-=c.props[0].source.length);for(const y of h)y.offset+=p;delete c.props,Object.assign(c,
{type:m,source:f,end:h});break}case"block-map":case"block-seq":{const p={type:"newline",offset:c.offset+f.length,indent:c.indent,source:`
`};delete c.items,Object.assign(c,{type:m,source:f,end:[p]});break}default:{const h="indent"in c?c.indent:-1,p="end"in c&&Array.isArray(c.end)?c.end.filter(y=>y.
type==="space"||y.type==="comment"||y.type==="newline"):[];for(const y of Object.keys(c))y!=="type"&&y!=="offset"&&delete c[y];Object.assign(c,{type:m,indent:h,
source:f,end:p})}}}a(v,"setFlowScalarValue"),u.createScalarToken=o,u.resolveAsScalar=s,u.setScalarValue=l}}),Um=w({"node_modules/yaml/dist/parse/cst-stringify.j\
s"(u){"use strict";var e=a(n=>"type"in n?r(n):t(n),"stringify");function r(n){switch(n.type){case"block-scalar":{let s="";for(const o of n.props)s+=r(o);return s+
n.source}case"block-map":case"block-seq":{let s="";for(const o of n.items)s+=t(o);return s}case"flow-collection":{let s=n.start.source;for(const o of n.items)s+=
t(o);for(const o of n.end)s+=o.source;return s}case"document":{let s=t(n);if(n.end)for(const o of n.end)s+=o.source;return s}default:{let s=n.source;if("end"in n&&
n.end)for(const o of n.end)s+=o.source;return s}}}a(r,"stringifyToken");function t({start:n,key:s,sep:o,value:l}){let d="";for(const i of n)d+=i.source;if(s&&(d+=
r(s)),o)for(const i of o)d+=i.source;return l&&(d+=r(l)),d}a(t,"stringifyItem"),u.stringify=e}}),Km=w({"node_modules/yaml/dist/parse/cst-visit.js"(u){"use stric\
t";var e=Symbol("break visit"),r=Symbol("skip children"),t=Symbol("remove item");function n(o,l){"type"in o&&o.type==="document"&&(o={start:o.start,value:o.value}),
s(Object.freeze([]),o,l)}a(n,"visit"),n.BREAK=e,n.SKIP=r,n.REMOVE=t,n.itemAtPath=(o,l)=>{let d=o;for(const[i,v]of l){const c=d?.[i];if(c&&"items"in c)d=c.items[v];else
return}return d},n.parentCollection=(o,l)=>{const d=n.itemAtPath(o,l.slice(0,-1)),i=l[l.length-1][0],v=d?.[i];if(v&&"items"in v)return v;throw new Error("Parent\
 collection not found")};function s(o,l,d){let i=d(l,o);if(typeof i=="symbol")return i;for(const v of["key","value"]){const c=l[v];if(c&&"items"in c){for(let f=0;f<
c.items.length;++f){const m=s(Object.freeze(o.concat([[v,f]])),c.items[f],d);if(typeof m=="number")f=m-1;else{if(m===e)return e;m===t&&(c.items.splice(f,1),f-=1)}}
typeof i=="function"&&v==="key"&&(i=i(l,o))}}return typeof i=="function"?i(l,o):i}a(s,"_visit"),u.visit=n}}),ca=w({"node_modules/yaml/dist/parse/cst.js"(u){"use\
 strict";var e=zm(),r=Um(),t=Km(),n="\uFEFF",s="",o="",l="",d=a(f=>!!f&&"items"in f,"isCollection"),i=a(f=>!!f&&(f.type==="scalar"||f.type==="single-quoted-s\
calar"||f.type==="double-quoted-scalar"||f.type==="block-scalar"),"isScalar");function v(f){switch(f){case n:return"<BOM>";case s:return"<DOC>";case o:return"<F\
LOW_END>";case l:return"<SCALAR>";default:return JSON.stringify(f)}}a(v,"prettyToken");function c(f){switch(f){case n:return"byte-order-mark";case s:return"doc-\
mode";case o:return"flow-error-end";case l:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(f[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}a(c,"tokenType"),u.createScalarToken=e.createScalarToken,u.resolveAsScalar=e.resolveAsScalar,u.setScalarValue=
e.setScalarValue,u.stringify=r.stringify,u.visit=t.visit,u.BOM=n,u.DOCUMENT=s,u.FLOW_END=o,u.SCALAR=l,u.isCollection=d,u.isScalar=i,u.prettyToken=v,u.tokenType=
c}}),Hi=w({"node_modules/yaml/dist/parse/lexer.js"(u){"use strict";var e=ca();function r(i){switch(i){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}a(r,"isEmpty");var t=new Set("0123456789ABCDEFabcdef"),n=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijkl\
mnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),s=new Set(",[]{}"),o=new Set(` ,[]{}
\r	`),l=a(i=>!i||o.has(i),"isNotAnchorChar"),d=class{static{a(this,"Lexer")}constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(i,v=!1){if(i){if(typeof i!="string")
throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+i:i,this.lineEndPos=null}this.atEnd=!v;let c=this.next??"stream";for(;c&&(v||this.
hasChars(1));)c=yield*this.parseNext(c)}atLineEnd(){let i=this.pos,v=this.buffer[i];for(;v===" "||v==="	";)v=this.buffer[++i];return!v||v==="#"||v===`
`?!0:v==="\r"?this.buffer[i+1]===`
`:!1}charAt(i){return this.buffer[this.pos+i]}continueScalar(i){let v=this.buffer[i];if(this.indentNext>0){let c=0;for(;v===" ";)v=this.buffer[++c+i];if(v==="\r"){
const f=this.buffer[c+i+1];if(f===`
`||!f&&!this.atEnd)return i+c+1}return v===`
`||c>=this.indentNext||!v&&!this.atEnd?i+c:-1}if(v==="-"||v==="."){const c=this.buffer.substr(i,3);if((c==="---"||c==="...")&&r(this.buffer[i+3]))return-1}return i}getLine(){
let i=this.lineEndPos;return(typeof i!="number"||i!==-1&&i<this.pos)&&(i=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=i),i===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[i-1]==="\r"&&(i-=1),this.buffer.substring(this.pos,i))}hasChars(i){
return this.pos+i<=this.buffer.length}setNext(i){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=i,null}peek(i){return this.
buffer.substr(this.pos,i)}*parseNext(i){switch(i){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let i=this.getLine();
if(i===null)return this.setNext("stream");if(i[0]===e.BOM&&(yield*this.pushCount(1),i=i.substring(1)),i[0]==="%"){let v=i.length,c=i.indexOf("#");for(;c!==-1;){
const m=i[c-1];if(m===" "||m==="	"){v=c-1;break}else c=i.indexOf("#",c+1)}for(;;){const m=i[v-1];if(m===" "||m==="	")v-=1;else break}const f=(yield*this.pushCount(
v))+(yield*this.pushSpaces(!0));return yield*this.pushCount(i.length-f),this.pushNewline(),"stream"}if(this.atLineEnd()){const v=yield*this.pushSpaces(!0);return yield*this.
pushCount(i.length-v),yield*this.pushNewline(),"stream"}return yield e.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){const i=this.charAt(0);if(!i&&!this.
atEnd)return this.setNext("line-start");if(i==="-"||i==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const v=this.peek(3);if((v==="-\
--"||v==="...")&&r(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,v==="---"?"doc":"stream"}return this.indentValue=yield*this.
pushSpaces(!1),this.indentNext>this.indentValue&&!r(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){const[i,
v]=this.peek(2);if(!v&&!this.atEnd)return this.setNext("block-start");if((i==="-"||i==="?"||i===":")&&r(v)){const c=(yield*this.pushCount(1))+(yield*this.pushSpaces(
!0));return this.indentNext=this.indentValue+1,this.indentValue+=c,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const i=this.getLine();if(i===
null)return this.setNext("doc");let v=yield*this.pushIndicators();switch(i[v]){case"#":yield*this.pushCount(i.length-v);case void 0:return yield*this.pushNewline(),
yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),
"doc";case"*":return yield*this.pushUntil(l),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return v+=yield*this.parseBlockScalarHeader(),
v+=yield*this.pushSpaces(!0),yield*this.pushCount(i.length-v),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let i,v,c=-1;do i=yield*this.pushNewline(),i>0?(v=yield*this.pushSpaces(!1),this.indentValue=c=v):v=0,v+=yield*this.pushSpaces(!0);while(i+v>0);const f=this.getLine();
if(f===null)return this.setNext("flow");if((c!==-1&&c<this.indentNext&&f[0]!=="#"||c===0&&(f.startsWith("---")||f.startsWith("..."))&&r(f[3]))&&!(c===this.indentNext-
1&&this.flowLevel===1&&(f[0]==="]"||f[0]==="}")))return this.flowLevel=0,yield e.FLOW_END,yield*this.parseLineStart();let m=0;for(;f[m]===",";)m+=yield*this.pushCount(
1),m+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(m+=yield*this.pushIndicators(),f[m]){case void 0:return"flow";case"#":return yield*this.pushCount(f.length-
m),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(l),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{const h=this.charAt(1);if(this.flowKey||r(h)||h===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){const i=this.charAt(0);let v=this.buffer.indexOf(i,this.pos+1);if(i==="'")for(;v!==-1&&this.buffer[v+1]===
"'";)v=this.buffer.indexOf("'",v+2);else for(;v!==-1;){let m=0;for(;this.buffer[v-1-m]==="\\";)m+=1;if(m%2===0)break;v=this.buffer.indexOf('"',v+1)}const c=this.
buffer.substring(0,v);let f=c.indexOf(`
`,this.pos);if(f!==-1){for(;f!==-1;){const m=this.continueScalar(f+1);if(m===-1)break;f=c.indexOf(`
`,m)}f!==-1&&(v=f-(c[f-1]==="\r"?2:1))}if(v===-1){if(!this.atEnd)return this.setNext("quoted-scalar");v=this.buffer.length}return yield*this.pushToIndex(v+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let i=this.pos;for(;;){const v=this.buffer[++i];if(v==="\
+")this.blockScalarKeep=!0;else if(v>"0"&&v<="9")this.blockScalarIndent=Number(v)-1;else if(v!=="-")break}return yield*this.pushUntil(v=>r(v)||v==="#")}*parseBlockScalar(){
let i=this.pos-1,v=0,c;e:for(let m=this.pos;c=this.buffer[m];++m)switch(c){case" ":v+=1;break;case`
`:i=m,v=0;break;case"\r":{const h=this.buffer[m+1];if(!h&&!this.atEnd)return this.setNext("block-scalar");if(h===`
`)break}default:break e}if(!c&&!this.atEnd)return this.setNext("block-scalar");if(v>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=v:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{const m=this.continueScalar(i+1);if(m===-1)break;i=this.buffer.indexOf(`
`,m)}while(i!==-1);if(i===-1){if(!this.atEnd)return this.setNext("block-scalar");i=this.buffer.length}}let f=i+1;for(c=this.buffer[f];c===" ";)c=this.buffer[++f];
if(c==="	"){for(;c==="	"||c===" "||c==="\r"||c===`
`;)c=this.buffer[++f];i=f-1}else if(!this.blockScalarKeep)do{let m=i-1,h=this.buffer[m];h==="\r"&&(h=this.buffer[--m]);const p=m;for(;h===" ";)h=this.buffer[--m];
if(h===`
`&&m>=this.pos&&m+1+v>p)i=m;else break}while(!0);return yield e.SCALAR,yield*this.pushToIndex(i+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){const i=this.
flowLevel>0;let v=this.pos-1,c=this.pos-1,f;for(;f=this.buffer[++c];)if(f===":"){const m=this.buffer[c+1];if(r(m)||i&&s.has(m))break;v=c}else if(r(f)){let m=this.
buffer[c+1];if(f==="\r"&&(m===`
`?(c+=1,f=`
`,m=this.buffer[c+1]):v=c),m==="#"||i&&s.has(m))break;if(f===`
`){const h=this.continueScalar(c+1);if(h===-1)break;c=Math.max(c,h-2)}}else{if(i&&s.has(f))break;v=c}return!f&&!this.atEnd?this.setNext("plain-scalar"):(yield e.
SCALAR,yield*this.pushToIndex(v+1,!0),i?"flow":"doc")}*pushCount(i){return i>0?(yield this.buffer.substr(this.pos,i),this.pos+=i,i):0}*pushToIndex(i,v){const c=this.
buffer.slice(this.pos,i);return c?(yield c,this.pos+=c.length,c.length):(v&&(yield""),0)}*pushIndicators(){let i=0;e:for(;;){switch(this.charAt(0)){case"!":i+=yield*this.
pushTag(),i+=yield*this.pushSpaces(!0);continue e;case"&":i+=yield*this.pushUntil(l),i+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{const v=this.
flowLevel>0,c=this.charAt(1);if(r(c)||v&&s.has(c)){v?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,i+=yield*this.pushCount(1),i+=yield*this.
pushSpaces(!0);continue e}}}break e}return i}*pushTag(){if(this.charAt(1)==="<"){let i=this.pos+2,v=this.buffer[i];for(;!r(v)&&v!==">";)v=this.buffer[++i];return yield*this.
pushToIndex(v===">"?i+1:i,!1)}else{let i=this.pos+1,v=this.buffer[i];for(;v;)if(n.has(v))v=this.buffer[++i];else if(v==="%"&&t.has(this.buffer[i+1])&&t.has(this.
buffer[i+2]))v=this.buffer[i+=3];else break;return yield*this.pushToIndex(i,!1)}}*pushNewline(){const i=this.buffer[this.pos];return i===`
`?yield*this.pushCount(1):i==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(i){let v=this.pos-1,c;do c=this.buffer[++v];while(c===" "||i&&c==="	");const f=v-this.pos;return f>0&&(yield this.buffer.
substr(this.pos,f),this.pos=v),f}*pushUntil(i){let v=this.pos,c=this.buffer[v];for(;!i(c);)c=this.buffer[++v];return yield*this.pushToIndex(v,!1)}};u.Lexer=d}}),
Gi=w({"node_modules/yaml/dist/parse/line-counter.js"(u){"use strict";var e=class{static{a(this,"LineCounter")}constructor(){this.lineStarts=[],this.addNewLine=r=>this.
lineStarts.push(r),this.linePos=r=>{let t=0,n=this.lineStarts.length;for(;t<n;){const o=t+n>>1;this.lineStarts[o]<r?t=o+1:n=o}if(this.lineStarts[t]===r)return{line:t+
1,col:1};if(t===0)return{line:0,col:r};const s=this.lineStarts[t-1];return{line:t,col:r-s+1}}}};u.LineCounter=e}}),xi=w({"node_modules/yaml/dist/parse/parser.js"(u){
"use strict";var e=Ke("process"),r=ca(),t=Hi();function n(f,m){for(let h=0;h<f.length;++h)if(f[h].type===m)return!0;return!1}a(n,"includesToken");function s(f){
for(let m=0;m<f.length;++m)switch(f[m].type){case"space":case"comment":case"newline":break;default:return m}return-1}a(s,"findNonEmptyIndex");function o(f){switch(f?.
type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}a(o,"isFlowToken");function l(f){
switch(f.type){case"document":return f.start;case"block-map":{const m=f.items[f.items.length-1];return m.sep??m.start}case"block-seq":return f.items[f.items.length-
1].start;default:return[]}}a(l,"getPrevProps");function d(f){if(f.length===0)return[];let m=f.length;e:for(;--m>=0;)switch(f[m].type){case"doc-start":case"expli\
cit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;f[++m]?.type==="space";);return f.splice(m,f.length)}a(d,"getFirstKeyStartProps");
function i(f,m){if(m.length<1e5)Array.prototype.push.apply(f,m);else for(let h=0;h<m.length;++h)f.push(m[h])}a(i,"arrayPushArray");function v(f){if(f.start.type===
"flow-seq-start")for(const m of f.items)m.sep&&!m.value&&!n(m.start,"explicit-key-ind")&&!n(m.sep,"map-value-ind")&&(m.key&&(m.value=m.key),delete m.key,o(m.value)?
m.value.end?i(m.value.end,m.sep):m.value.end=m.sep:i(m.start,m.sep),delete m.sep)}a(v,"fixFlowSeqItems");var c=class{static{a(this,"Parser")}constructor(f){this.
atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new t.Lexer,this.onNewLine=f}*parse(f,m=!1){
this.onNewLine&&this.offset===0&&this.onNewLine(0);for(const h of this.lexer.lex(f,m))yield*this.next(h);m||(yield*this.end())}*next(f){if(this.source=f,e.env.LOG_TOKENS&&
console.log("|",r.prettyToken(f)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=f.length;return}const m=r.tokenType(f);if(m)if(m==="scalar")this.
atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=m,yield*this.step(),m){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.
onNewLine(this.offset+f.length);break;case"space":this.atNewLine&&f[0]===" "&&(this.indent+=f.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-\
item-ind":this.atNewLine&&(this.indent+=f.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=f.length}else{const h=`\
Not a YAML token: ${f}`;yield*this.pop({type:"error",offset:this.offset,message:h,source:f}),this.offset+=f.length}}*end(){for(;this.stack.length>0;)yield*this.
pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){const f=this.peek(1);if(this.type==="doc-end"&&f?.
type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!f)return yield*this.
stream();switch(f.type){case"document":return yield*this.document(f);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.
scalar(f);case"block-scalar":return yield*this.blockScalar(f);case"block-map":return yield*this.blockMap(f);case"block-seq":return yield*this.blockSequence(f);case"\
flow-collection":return yield*this.flowCollection(f);case"doc-end":return yield*this.documentEnd(f)}yield*this.pop()}peek(f){return this.stack[this.stack.length-
f]}*pop(f){const m=f??this.stack.pop();if(!m)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===
0)yield m;else{const h=this.peek(1);switch(m.type==="block-scalar"?m.indent="indent"in h?h.indent:0:m.type==="flow-collection"&&h.type==="document"&&(m.indent=0),
m.type==="flow-collection"&&v(m),h.type){case"document":h.value=m;break;case"block-scalar":h.props.push(m);break;case"block-map":{const p=h.items[h.items.length-
1];if(p.value){h.items.push({start:[],key:m,sep:[]}),this.onKeyLine=!0;return}else if(p.sep)p.value=m;else{Object.assign(p,{key:m,sep:[]}),this.onKeyLine=!p.explicitKey;
return}break}case"block-seq":{const p=h.items[h.items.length-1];p.value?h.items.push({start:[],value:m}):p.value=m;break}case"flow-collection":{const p=h.items[h.
items.length-1];!p||p.value?h.items.push({start:[],key:m,sep:[]}):p.sep?p.value=m:Object.assign(p,{key:m,sep:[]});return}default:yield*this.pop(),yield*this.pop(
m)}if((h.type==="document"||h.type==="block-map"||h.type==="block-seq")&&(m.type==="block-map"||m.type==="block-seq")){const p=m.items[m.items.length-1];p&&!p.sep&&
!p.value&&p.start.length>0&&s(p.start)===-1&&(m.indent===0||p.start.every(y=>y.type!=="comment"||y.indent<m.indent))&&(h.type==="document"?h.end=p.start:h.items.
push({start:p.start}),m.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"\
byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{const f={type:"document",offset:this.offset,
start:[]};this.type==="doc-start"&&f.start.push(this.sourceToken),this.stack.push(f);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type}\
 token in YAML stream`,source:this.source}}*document(f){if(f.value)return yield*this.lineEnd(f);switch(this.type){case"doc-start":{s(f.start)!==-1?(yield*this.pop(),
yield*this.step()):f.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":f.start.push(this.sourceToken);return}const m=this.
startBlockValue(f);m?this.stack.push(m):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(f){
if(this.type==="map-value-ind"){const m=l(this.peek(2)),h=d(m);let p;f.end?(p=f.end,p.push(this.sourceToken),delete f.end):p=[this.sourceToken];const y={type:"b\
lock-map",offset:f.offset,indent:f.indent,items:[{start:h,key:f,sep:p}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=y}else yield*this.lineEnd(f)}*blockScalar(f){
switch(this.type){case"space":case"comment":case"newline":f.props.push(this.sourceToken);return;case"scalar":if(f.source=this.source,this.atNewLine=!0,this.indent=
0,this.onNewLine){let m=this.source.indexOf(`
`)+1;for(;m!==0;)this.onNewLine(this.offset+m),m=this.source.indexOf(`
`,m)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(f){const m=f.items[f.items.length-1];switch(this.type){case"newline":if(this.
onKeyLine=!1,m.value){const h="end"in m.value?m.value.end:void 0;(Array.isArray(h)?h[h.length-1]:void 0)?.type==="comment"?h?.push(this.sourceToken):f.items.push(
{start:[this.sourceToken]})}else m.sep?m.sep.push(this.sourceToken):m.start.push(this.sourceToken);return;case"space":case"comment":if(m.value)f.items.push({start:[
this.sourceToken]});else if(m.sep)m.sep.push(this.sourceToken);else{if(this.atIndentedComment(m.start,f.indent)){const p=f.items[f.items.length-2]?.value?.end;if(Array.
isArray(p)){i(p,m.start),p.push(this.sourceToken),f.items.pop();return}}m.start.push(this.sourceToken)}return}if(this.indent>=f.indent){const h=!this.onKeyLine&&
this.indent===f.indent,p=h&&(m.sep||m.explicitKey)&&this.type!=="seq-item-ind";let y=[];if(p&&m.sep&&!m.value){const g=[];for(let b=0;b<m.sep.length;++b){const _=m.
sep[b];switch(_.type){case"newline":g.push(b);break;case"space":break;case"comment":_.indent>f.indent&&(g.length=0);break;default:g.length=0}}g.length>=2&&(y=m.
sep.splice(g[1]))}switch(this.type){case"anchor":case"tag":p||m.value?(y.push(this.sourceToken),f.items.push({start:y}),this.onKeyLine=!0):m.sep?m.sep.push(this.
sourceToken):m.start.push(this.sourceToken);return;case"explicit-key-ind":!m.sep&&!m.explicitKey?(m.start.push(this.sourceToken),m.explicitKey=!0):p||m.value?(y.
push(this.sourceToken),f.items.push({start:y,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(m.explicitKey)if(m.sep)if(m.value)f.items.push({start:[],key:null,sep:[this.sourceToken]});else if(n(
m.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:y,key:null,sep:[this.sourceToken]}]});else if(o(m.key)&&
!n(m.sep,"newline")){const g=d(m.start),b=m.key,_=m.sep;_.push(this.sourceToken),delete m.key,delete m.sep,this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:g,key:b,sep:_}]})}else y.length>0?m.sep=m.sep.concat(y,this.sourceToken):m.sep.push(this.sourceToken);else if(n(m.start,"newlin\
e"))Object.assign(m,{key:null,sep:[this.sourceToken]});else{const g=d(m.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:g,
key:null,sep:[this.sourceToken]}]})}else m.sep?m.value||p?f.items.push({start:y,key:null,sep:[this.sourceToken]}):n(m.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):m.sep.push(this.sourceToken):Object.assign(m,{key:null,sep:[
this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const g=this.flowScalar(this.type);
p||m.value?(f.items.push({start:y,key:g,sep:[]}),this.onKeyLine=!0):m.sep?this.stack.push(g):(Object.assign(m,{key:g,sep:[]}),this.onKeyLine=!0);return}default:{
const g=this.startBlockValue(f);if(g){if(g.type==="block-seq"){if(!m.explicitKey&&m.sep&&!n(m.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"\
Unexpected block-seq-ind on same line with key",source:this.source});return}}else h&&f.items.push({start:y});this.stack.push(g);return}}}}yield*this.pop(),yield*this.
step()}*blockSequence(f){const m=f.items[f.items.length-1];switch(this.type){case"newline":if(m.value){const h="end"in m.value?m.value.end:void 0;(Array.isArray(
h)?h[h.length-1]:void 0)?.type==="comment"?h?.push(this.sourceToken):f.items.push({start:[this.sourceToken]})}else m.start.push(this.sourceToken);return;case"sp\
ace":case"comment":if(m.value)f.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(m.start,f.indent)){const p=f.items[f.items.length-2]?.value?.
end;if(Array.isArray(p)){i(p,m.start),p.push(this.sourceToken),f.items.pop();return}}m.start.push(this.sourceToken)}return;case"anchor":case"tag":if(m.value||this.
indent<=f.indent)break;m.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==f.indent)break;m.value||n(m.start,"seq-item-ind")?f.items.push(
{start:[this.sourceToken]}):m.start.push(this.sourceToken);return}if(this.indent>f.indent){const h=this.startBlockValue(f);if(h){this.stack.push(h);return}}yield*this.
pop(),yield*this.step()}*flowCollection(f){const m=f.items[f.items.length-1];if(this.type==="flow-error-end"){let h;do yield*this.pop(),h=this.peek(1);while(h?.
type==="flow-collection")}else if(f.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!m||m.sep?f.items.push({start:[this.sourceToken]}):m.start.
push(this.sourceToken);return;case"map-value-ind":!m||m.value?f.items.push({start:[],key:null,sep:[this.sourceToken]}):m.sep?m.sep.push(this.sourceToken):Object.
assign(m,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!m||m.value?f.items.push({start:[this.sourceToken]}):
m.sep?m.sep.push(this.sourceToken):m.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const p=this.
flowScalar(this.type);!m||m.value?f.items.push({start:[],key:p,sep:[]}):m.sep?this.stack.push(p):Object.assign(m,{key:p,sep:[]});return}case"flow-map-end":case"\
flow-seq-end":f.end.push(this.sourceToken);return}const h=this.startBlockValue(f);h?this.stack.push(h):(yield*this.pop(),yield*this.step())}else{const h=this.peek(
2);if(h.type==="block-map"&&(this.type==="map-value-ind"&&h.indent===f.indent||this.type==="newline"&&!h.items[h.items.length-1].sep))yield*this.pop(),yield*this.
step();else if(this.type==="map-value-ind"&&h.type!=="flow-collection"){const p=l(h),y=d(p);v(f);const g=f.end.splice(1,f.end.length);g.push(this.sourceToken);const b={
type:"block-map",offset:f.offset,indent:f.indent,items:[{start:y,key:f,sep:g}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=b}else yield*this.lineEnd(f)}}flowScalar(f){
if(this.onNewLine){let m=this.source.indexOf(`
`)+1;for(;m!==0;)this.onNewLine(this.offset+m),m=this.source.indexOf(`
`,m)+1}return{type:f,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(f){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;const m=l(f),h=d(m);return h.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:h,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;const m=l(f),h=d(m);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:h,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(f,m){return this.type!=="comment"||this.indent<=m?!1:f.every(h=>h.type==="newline"||h.type==="space")}*documentEnd(f){this.type!==
"doc-mode"&&(f.end?f.end.push(this.sourceToken):f.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(f){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
f.end?f.end.push(this.sourceToken):f.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};u.Parser=c}}),Vm=w({"node_modules/yaml/dist/public-api.\
js"(u){"use strict";var e=Vi(),r=o0(),t=l0(),n=Si(),s=De(),o=Gi(),l=xi();function d(m){const h=m.prettyErrors!==!1;return{lineCounter:m.lineCounter||h&&new o.LineCounter||
null,prettyErrors:h}}a(d,"parseOptions");function i(m,h={}){const{lineCounter:p,prettyErrors:y}=d(h),g=new l.Parser(p?.addNewLine),b=new e.Composer(h),_=Array.from(
b.compose(g.parse(m)));if(y&&p)for(const E of _)E.errors.forEach(t.prettifyError(m,p)),E.warnings.forEach(t.prettifyError(m,p));return _.length>0?_:Object.assign(
[],{empty:!0},b.streamInfo())}a(i,"parseAllDocuments");function v(m,h={}){const{lineCounter:p,prettyErrors:y}=d(h),g=new l.Parser(p?.addNewLine),b=new e.Composer(
h);let _=null;for(const E of b.compose(g.parse(m),!0,m.length))if(!_)_=E;else if(_.options.logLevel!=="silent"){_.errors.push(new t.YAMLParseError(E.range.slice(
0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return y&&p&&(_.errors.forEach(t.prettifyError(m,p)),_.warnings.
forEach(t.prettifyError(m,p))),_}a(v,"parseDocument");function c(m,h,p){let y;typeof h=="function"?y=h:p===void 0&&h&&typeof h=="object"&&(p=h);const g=v(m,p);if(!g)
return null;if(g.warnings.forEach(b=>n.warn(g.options.logLevel,b)),g.errors.length>0){if(g.options.logLevel!=="silent")throw g.errors[0];g.errors=[]}return g.toJS(
Object.assign({reviver:y},p))}a(c,"parse2");function f(m,h,p){let y=null;if(typeof h=="function"||Array.isArray(h)?y=h:p===void 0&&h&&(p=h),typeof p=="string"&&
(p=p.length),typeof p=="number"){const g=Math.round(p);p=g<1?void 0:g>8?{indent:8}:{indent:g}}if(m===void 0){const{keepUndefined:g}=p??h??{};if(!g)return}return s.
isDocument(m)&&!y?m.toString(p):new r.Document(m,y,p).toString(p)}a(f,"stringify"),u.parse=c,u.parseAllDocuments=i,u.parseDocument=v,u.stringify=f}}),Hm=w({"nod\
e_modules/yaml/dist/index.js"(u){"use strict";var e=Vi(),r=o0(),t=Ri(),n=l0(),s=t0(),o=De(),l=ft(),d=Ve(),i=mt(),v=vt(),c=ca(),f=Hi(),m=Gi(),h=xi(),p=Vm(),y=u0();
u.Composer=e.Composer,u.Document=r.Document,u.Schema=t.Schema,u.YAMLError=n.YAMLError,u.YAMLParseError=n.YAMLParseError,u.YAMLWarning=n.YAMLWarning,u.Alias=s.Alias,
u.isAlias=o.isAlias,u.isCollection=o.isCollection,u.isDocument=o.isDocument,u.isMap=o.isMap,u.isNode=o.isNode,u.isPair=o.isPair,u.isScalar=o.isScalar,u.isSeq=o.
isSeq,u.Pair=l.Pair,u.Scalar=d.Scalar,u.YAMLMap=i.YAMLMap,u.YAMLSeq=v.YAMLSeq,u.CST=c,u.Lexer=f.Lexer,u.LineCounter=m.LineCounter,u.Parser=h.Parser,u.parse=p.parse,
u.parseAllDocuments=p.parseAllDocuments,u.parseDocument=p.parseDocument,u.stringify=p.stringify,u.visit=y.visit,u.visitAsync=y.visitAsync}}),Gm=w({"node_modules\
/pend/index.js"(u,e){e.exports=r;function r(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}a(r,"Pend"),r.prototype.go=function(s){
this.pending<this.max?n(this,s):this.waiting.push(s)},r.prototype.wait=function(s){this.pending===0?s(this.error):this.listeners.push(s)},r.prototype.hold=function(){
return t(this)};function t(s){s.pending+=1;var o=!1;return l;function l(i){if(o)throw new Error("callback called twice");if(o=!0,s.error=s.error||i,s.pending-=1,
s.waiting.length>0&&s.pending<s.max)n(s,s.waiting.shift());else if(s.pending===0){var v=s.listeners;s.listeners=[],v.forEach(d)}}function d(i){i(s.error)}}a(t,"\
pendHold");function n(s,o){o(t(s))}a(n,"pendGo")}}),xm=w({"node_modules/yauzl/fd-slicer.js"(u){var e=Ke("fs"),r=Ke("util"),t=Ke("stream"),n=t.Readable,s=t.PassThrough,
o=Gm(),l=Ke("events").EventEmitter;u.BufferSlicer=v,u.FdSlicer=d,r.inherits(d,l);function d(c){l.call(this),this.fd=c,this.pend=new o,this.pend.max=1,this.refCount=
0}a(d,"FdSlicer"),d.prototype.read=function(c,f,m,h,p){var y=this;y.pend.go(function(g){e.read(y.fd,c,f,m,h,function(b,_,E){g(),p(b,_,E)})})},d.prototype.createReadStream=
function(c){return new i(this,c)},d.prototype.ref=function(){this.refCount+=1},d.prototype.unref=function(){var c=this;if(c.refCount-=1,c.refCount<0)throw new Error(
"invalid unref");if(c.refCount>0)return;e.close(c.fd,f);function f(m){m?c.emit("error",m):c.emit("close")}a(f,"onCloseDone")},r.inherits(i,n);function i(c,f){f=
f||{},n.call(this,f),this.context=c,this.context.ref(),this.start=f.start||0,this.endOffset=f.end,this.pos=this.start}a(i,"ReadStream"),i.prototype._read=function(c){
var f=this,m=Math.min(f._readableState.highWaterMark,c);if(f.endOffset!=null&&(m=Math.min(m,f.endOffset-f.pos)),m<=0){f.push(null),this._cleanup();return}f.context.
pend.go(function(h){var p=Buffer.allocUnsafe(m);e.read(f.context.fd,p,0,m,f.pos,function(y,g){y?f.destroy(y):g===0?(f.push(null),f._cleanup()):(f.pos+=g,f.push(
p.slice(0,g))),h()})})},i.prototype._destroy=function(c,f){this._cleanup(),f(c)},i.prototype._cleanup=function(){this.context!=null&&(this.context.unref(),this.
context=null)},r.inherits(v,l);function v(c){l.call(this),this.refCount=0,this.buffer=c}a(v,"BufferSlicer"),v.prototype.read=function(c,f,m,h,p){if(!(0<=f&&f<=c.
length))throw new RangeError("offset outside buffer: 0 <= "+f+" <= "+c.length);if(h<0)throw new RangeError("position is negative: "+h);if(f+m>c.length&&(m=c.length-
f),h+m>this.buffer.length&&(m=this.buffer.length-h),m<=0){setImmediate(function(){p(null,0)});return}this.buffer.copy(c,f,h,h+m),setImmediate(function(){p(null,
m)})},v.prototype.createReadStream=function(c){c=c||{};var f=new s(c);f.start=c.start||0,f.endOffset=c.end,f.pos=f.endOffset||this.buffer.length;for(var m=this.
buffer.slice(f.start,f.pos),h=65536,p=0;;){var y=p+h;if(y>=m.length){p<m.length&&f.write(m.slice(p,m.length));break}f.write(m.slice(p,y)),p=y}return f.end(),f},
v.prototype.ref=function(){this.refCount+=1},v.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}}),Wm=w({"node_m\
odules/yauzl/crc32.js"(u,e){var r=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,249268274,2044508324,3772115230,
2547177864,162941995,2125561021,3887607047,2428444049,498536548,1789927666,4089016648,2227061214,450548861,1843258603,4107580753,2211677639,325883990,1684777152,
4251122042,2321926636,335633487,1661365465,4195302755,2366115317,997073096,1281953886,3579855332,2724688242,1006888145,1258607687,3524101629,2768942443,901097722,
1119000684,3686517206,2898065728,853044451,1172266101,3705015759,2882616665,651767980,1373503546,3369554304,3218104598,565507253,1454621731,3485111705,3099436303,
671266974,1594198024,3322730930,2970347812,795835527,1483230225,3244367275,3060149565,1994146192,31158534,2563907772,4023717930,1907459465,112637215,2680153253,
3904427059,2013776290,251722036,2517215374,3775830040,2137656763,141376813,2439277719,3865271297,1802195444,476864866,2238001368,4066508878,1812370925,453092731,
2181625025,4111451223,1706088902,314042704,2344532202,4240017532,1658658271,366619977,2362670323,4224994405,1303535960,984961486,2747007092,3569037538,1256170817,
1037604311,2765210733,3554079995,1131014506,879679996,2909243462,3663771856,1141124467,855842277,2852801631,3708648649,1342533948,654459306,3188396048,3373015174,
1466479909,544179635,3110523913,3462522015,1591671054,702138776,2966460450,3352799412,1504918807,783551873,3082640443,3233442989,3988292384,2596254646,62317068,
1957810842,3939845945,2647816111,81470997,1943803523,3814918930,2489596804,225274430,2053790376,3826175755,2466906013,167816743,2097651377,4027552580,2265490386,
503444072,1762050814,4150417245,2154129355,426522225,1852507879,4275313526,2312317920,282753626,1742555852,4189708143,2394877945,397917763,1622183637,3604390888,
2714866558,953729732,1340076626,3518719985,2797360999,1068828381,1219638859,3624741850,2936675148,906185462,1090812512,3747672003,2825379669,829329135,1181335161,
3412177804,3160834842,628085408,1382605366,3423369109,3138078467,570562233,1426400815,3317316542,2998733608,733239954,1555261956,3268935591,3050360625,752459403,
1541320221,2607071920,3965973030,1969922972,40735498,2617837225,3943577151,1913087877,83908371,2512341634,3803740692,2075208622,213261112,2463272603,3855990285,
2094854071,198958881,2262029012,4057260610,1759359992,534414190,2176718541,4139329115,1873836001,414664567,2282248934,4279200368,1711684554,285281116,2405801727,
4167216745,1634467795,376229701,2685067896,3608007406,1308918612,956543938,2808555105,3495958263,1231636301,1047427035,2932959818,3654703836,1088359270,936918e3,
2847714899,3736837829,1202900863,817233897,3183342108,3401237130,1404277552,615818150,3134207493,3453421203,1423857449,601450431,3009837614,3294710456,1567103746,
711928724,3020668471,3272380065,1510334235,755167117]);function t(n){let s=-1;for(let o of n)s=r[(s^o)&255]^s>>>8;return(s^-1)>>>0}a(t,"crc32"),e.exports=t}}),Jm=w(
{"node_modules/yauzl/index.js"(u){var e=Ke("fs"),r=Ke("zlib"),t=xm(),n=Ke("util"),s=Ke("events").EventEmitter,o=Ke("stream").Transform,l=Ke("stream").PassThrough,
d=Ke("stream").Writable,i=typeof r.crc32=="function"?r.crc32:Wm();u.open=h,u.fromFd=p,u.fromBuffer=y,u.fromRandomAccessReader=g,u.openPromise=v,u.fromFdPromise=
c,u.fromBufferPromise=f,u.fromRandomAccessReaderPromise=m,u.dosDateTimeToDate=A,u.getFileNameLowLevel=S,u.validateFileName=N,u.parseExtraFields=L,u.ZipFile=b,u.
Entry=k,u.LocalFileHeader=D,u.RandomAccessReader=O;function v(j,$){return new Promise((C,I)=>{h(j,{...$,lazyEntries:!0},function(P,V){if(P)return I(P);C(V)})})}
a(v,"openPromise");function c(j,$){return new Promise((C,I)=>{p(j,{...$,lazyEntries:!0},function(P,V){if(P)return I(P);C(V)})})}a(c,"fromFdPromise");function f(j,$){
return new Promise((C,I)=>{y(j,{...$,lazyEntries:!0},function(P,V){if(P)return I(P);C(V)})})}a(f,"fromBufferPromise");function m(j,$,C){return new Promise((I,P)=>{
g(j,$,{...C,lazyEntries:!0},function(V,R){if(V)return P(V);I(R)})})}a(m,"fromRandomAccessReaderPromise");function h(j,$,C){typeof $=="function"&&(C=$,$=null),$==
null&&($={}),$.autoClose==null&&($.autoClose=!0),$.lazyEntries==null&&($.lazyEntries=!1),$.decodeStrings==null&&($.decodeStrings=!0),$.validateEntrySizes==null&&
($.validateEntrySizes=!0),$.strictFileNames==null&&($.strictFileNames=!1),C==null&&(C=M),e.open(j,"r",function(I,P){if(I)return C(I);p(P,$,function(V,R){V&&e.close(
P,M),C(V,R)})})}a(h,"open");function p(j,$,C){typeof $=="function"&&(C=$,$=null),$==null&&($={}),$.autoClose==null&&($.autoClose=!1),$.lazyEntries==null&&($.lazyEntries=
!1),$.decodeStrings==null&&($.decodeStrings=!0),$.validateEntrySizes==null&&($.validateEntrySizes=!0),$.strictFileNames==null&&($.strictFileNames=!1),C==null&&(C=
M),e.fstat(j,function(I,P){if(I)return C(I);var V=new t.FdSlicer(j);g(V,P.size,$,C)})}a(p,"fromFd");function y(j,$,C){typeof $=="function"&&(C=$,$=null),$==null&&
($={}),$.autoClose=!1,$.lazyEntries==null&&($.lazyEntries=!1),$.decodeStrings==null&&($.decodeStrings=!0),$.validateEntrySizes==null&&($.validateEntrySizes=!0),
$.strictFileNames==null&&($.strictFileNames=!1);var I=new t.BufferSlicer(j);g(I,j.length,$,C)}a(y,"fromBuffer");function g(j,$,C,I){typeof C=="function"&&(I=C,C=
null),C==null&&(C={}),C.autoClose==null&&(C.autoClose=!0),C.lazyEntries==null&&(C.lazyEntries=!1),C.decodeStrings==null&&(C.decodeStrings=!0);var P=!!C.decodeStrings;
if(C.validateEntrySizes==null&&(C.validateEntrySizes=!0),C.strictFileNames==null&&(C.strictFileNames=!1),I==null&&(I=M),typeof $!="number")throw new Error("expe\
cted totalSize parameter to be a number");if($>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are supported due to Java\
Script's Number type being an IEEE 754 double.");j.ref();var V=22,R=20,G=65535,x=Math.min(R+V+G,$),W=Y(x),Z=$-W.length;T(j,W,0,x,Z,function(H){if(H)return I(H);
for(var J=x-V;J>=0;J-=1)if(W.readUInt32LE(J)===101010256){var X=W.subarray(J),re=X.readUInt16LE(4),ae=X.readUInt16LE(10),ie=X.readUInt32LE(16),ye=X.readUInt16LE(
20),oe=X.length-V;if(ye!==oe)return I(new Error("Invalid comment length. Expected: "+oe+". Found: "+ye+". Are there extra bytes at the end of the file? Or is th\
e end of central dir signature `PK\u263A\u263B` in the comment?"));var pe=P?U(X.subarray(22),!1):X.subarray(22);if(J-R>=0&&W.readUInt32LE(J-R)===117853008){var ve=W.
subarray(J-R,J-R+R),de=Q(ve,8),Ae=Y(56);return T(j,Ae,0,Ae.length,de,function(ne){return ne?I(ne):Ae.readUInt32LE(0)!==101075792?I(new Error("invalid zip64 end \
of central directory record signature")):(re=Ae.readUInt32LE(16),re!==0?I(new Error("multi-disk zip files are not supported: found disk number: "+re)):(ae=Q(Ae,
32),ie=Q(Ae,48),I(null,new b(j,ie,$,ae,pe,C.autoClose,C.lazyEntries,P,C.validateEntrySizes,C.strictFileNames))))})}return re!==0?I(new Error("multi-disk zip fil\
es are not supported: found disk number: "+re)):I(null,new b(j,ie,$,ae,pe,C.autoClose,C.lazyEntries,P,C.validateEntrySizes,C.strictFileNames))}I(new Error("End \
of central directory record signature not found. Either not a zip file, or file is truncated."))})}a(g,"fromRandomAccessReader"),n.inherits(b,s);function b(j,$,C,I,P,V,R,G,x,W){
var Z=this;s.call(Z),Z.reader=j,Z.reader.on("error",function(H){E(Z,H)}),Z.reader.once("close",function(){Z.emit("close")}),Z.readEntryCursor=$,Z.fileSize=C,Z.entryCount=
I,Z.comment=P,Z.entriesRead=0,Z.autoClose=!!V,Z.lazyEntries=!!R,Z.decodeStrings=!!G,Z.validateEntrySizes=!!x,Z.strictFileNames=!!W,Z.isOpen=!0,Z.emittedError=!1,
Z.hasEachEntryBeenCalled=!1,Z.lazyEntries||Z._readEntry()}a(b,"ZipFile"),b.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function _(j,$){
j.autoClose&&j.close(),E(j,$)}a(_,"emitErrorAndAutoClose");function E(j,$){j.emittedError||(j.emittedError=!0,j.emit("error",$))}a(E,"emitError"),b.prototype.readEntry=
function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},b.prototype._readEntry=function(){var j=this;if(j.
entryCount===j.entriesRead){setImmediate(function(){j.autoClose&&j.close(),!j.emittedError&&j.emit("end")});return}if(!j.emittedError){var $=Y(46);T(j.reader,$,
0,$.length,j.readEntryCursor,function(C){if(C)return _(j,C);if(!j.emittedError){var I=new k,P=$.readUInt32LE(0);if(P!==33639248)return _(j,new Error("invalid ce\
ntral directory file header signature: 0x"+P.toString(16)));if(I.versionMadeBy=$.readUInt16LE(4),I.versionNeededToExtract=$.readUInt16LE(6),I.generalPurposeBitFlag=
$.readUInt16LE(8),I.compressionMethod=$.readUInt16LE(10),I.lastModFileTime=$.readUInt16LE(12),I.lastModFileDate=$.readUInt16LE(14),I.crc32=$.readUInt32LE(16),I.
compressedSize=$.readUInt32LE(20),I.uncompressedSize=$.readUInt32LE(24),I.fileNameLength=$.readUInt16LE(28),I.extraFieldLength=$.readUInt16LE(30),I.fileCommentLength=
$.readUInt16LE(32),I.internalFileAttributes=$.readUInt16LE(36),I.externalFileAttributes=$.readUInt32LE(38),I.relativeOffsetOfLocalHeader=$.readUInt32LE(42),I.generalPurposeBitFlag&
64)return _(j,new Error("strong encryption is not supported"));j.readEntryCursor+=46,$=Y(I.fileNameLength+I.extraFieldLength+I.fileCommentLength),T(j.reader,$,0,
$.length,j.readEntryCursor,function(V){if(V)return _(j,V);if(!j.emittedError){I.fileNameRaw=$.subarray(0,I.fileNameLength);var R=I.fileNameLength+I.extraFieldLength;
I.extraFieldRaw=$.subarray(I.fileNameLength,R),I.fileCommentRaw=$.subarray(R,R+I.fileCommentLength);try{I.extraFields=L(I.extraFieldRaw)}catch(ae){return _(j,ae)}
if(j.decodeStrings){var G=(I.generalPurposeBitFlag&2048)!==0;I.fileComment=U(I.fileCommentRaw,G),I.fileName=S(I.generalPurposeBitFlag,I.fileNameRaw,I.extraFields,
j.strictFileNames);var x=N(I.fileName);if(x!=null)return _(j,new Error(x))}else I.fileComment=I.fileCommentRaw,I.fileName=I.fileNameRaw;I.comment=I.fileComment,
j.readEntryCursor+=$.length,j.entriesRead+=1;for(var W=0;W<I.extraFields.length;W++){var Z=I.extraFields[W];if(Z.id===1){var H=Z.data,J=0;if(I.uncompressedSize===
4294967295){if(J+8>H.length)return _(j,new Error("zip64 extended information extra field does not include uncompressed size"));I.uncompressedSize=Q(H,J),J+=8}if(I.
compressedSize===4294967295){if(J+8>H.length)return _(j,new Error("zip64 extended information extra field does not include compressed size"));I.compressedSize=Q(
H,J),J+=8}if(I.relativeOffsetOfLocalHeader===4294967295){if(J+8>H.length)return _(j,new Error("zip64 extended information extra field does not include relative \
header offset"));I.relativeOffsetOfLocalHeader=Q(H,J),J+=8}break}}if(j.validateEntrySizes&&I.compressionMethod===0){var X=I.uncompressedSize;if(I.isEncrypted()&&
(X+=12),I.compressedSize!==X){var re="compressed/uncompressed size mismatch for stored file: "+I.compressedSize+" != "+I.uncompressedSize;return _(j,new Error(re))}}
j.emit("entry",I),j.lazyEntries||j._readEntry()}})}})}},b.prototype.eachEntry=function(){const j=this;if(!j.lazyEntries)throw new Error("eachEntry() requires la\
zyEntries: true");if(j.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");j.hasEachEntryBeenCalled=!0;let $=null;j.on("e\
ntry",I),j.on("end",P),j.on("error",V);function C(){j.removeListener("entry",I),j.removeListener("end",P),j.removeListener("error",V),j.autoClose&&j.close()}a(C,
"cleanup");function I(R){let{resolve:G}=$;$=null,G({value:R})}a(I,"onEntry");function P(){let{resolve:R}=$;$=null,C(),R({done:!0})}a(P,"onEnd");function V(R){let{
reject:G}=$;$=null,C(),G(R)}return a(V,"onError"),{[Symbol.asyncIterator](){return this},next(){const R=new Promise((G,x)=>{if($!=null)throw new Error("next() c\
alled before previous Promise was resolved.");$={resolve:G,reject:x}});return j.readEntry(),R},return(R){return C(),Promise.resolve({done:!0,value:R})},throw(R){
return C(),Promise.reject(R)}}},b.prototype.openReadStream=function(j,$,C){var I=this,P=0,V=j.compressedSize;if(C==null&&(C=$,$=null),$==null)$={};else{if($.decodeFileData===
!1){if($.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if($.decompress!=null)throw new Error("cannot use opt\
ions.decompress when options.decodeFileData === false")}else{if($.decrypt!=null){if(!j.isEncrypted())throw new Error("options.decrypt can only be specified for \
encrypted entries. See also option decodeFileData.");if($.decrypt!==!1)throw new Error("invalid options.decrypt value: "+$.decrypt);if(j.isCompressed()&&$.decompress!==
!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if($.decompress!=null){if(!j.isCompressed())
throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!($.decompress===!1||$.decompress===!0))throw new Error(
"invalid options.decompress value: "+$.decompress);G=$.decompress}}if($.start!=null){if(P=$.start,P<0)throw new Error("options.start < 0");if(P>j.compressedSize)
throw new Error("options.start > entry.compressedSize")}if($.end!=null){if(V=$.end,V<0)throw new Error("options.end < 0");if(V>j.compressedSize)throw new Error(
"options.end > entry.compressedSize");if(V<P)throw new Error("options.end < options.start")}}var R=$.decodeFileData===!1||(j.compressionMethod===0||j.compressionMethod===
8&&$.decompress===!1)&&(!j.isEncrypted()||$.decrypt===!1);if(($.start!=null||$.end!=null)&&!R)throw new Error("start/end range require options.decodeFileData ==\
= false for non-trivial encoded entries.");if(!I.isOpen)return C(new Error("closed"));if(j.isEncrypted()&&!R&&$.decrypt!==!1)return C(new Error("entry is encryp\
ted, and options.decodeFileData !== false"));var G;if(R)G=!1;else if(j.compressionMethod===8)G=$.decodeFileData!==!0;else return C(new Error("unsupported compre\
ssion method: "+j.compressionMethod));I.readLocalFileHeader(j,{minimal:!0},function(x,W){if(x)return C(x);I.openReadStreamLowLevel(W.fileDataStart,j.compressedSize,
P,V,G,j.uncompressedSize,C)})},b.prototype.openReadStreamLowLevel=function(j,$,C,I,P,V,R){var G=this,x=j+$,W=G.reader.createReadStream({start:j+C,end:j+I}),Z=W;
if(P){var H=!1,J=r.createInflateRaw();W.on("error",function(X){setImmediate(function(){H||J.emit("error",X)})}),W.pipe(J),G.validateEntrySizes?(Z=new q(V),J.on(
"error",function(X){setImmediate(function(){H||Z.emit("error",X)})}),J.pipe(Z)):Z=J,ue(Z,function(){H=!0,J!==Z&&J.unpipe(Z),W.unpipe(J),W.destroy()})}R(null,Z)},
b.prototype.readLocalFileHeader=function(j,$,C){var I=this;C==null&&(C=$,$=null),$==null&&($={}),I.reader.ref();var P=Y(30);T(I.reader,P,0,P.length,j.relativeOffsetOfLocalHeader,
function(V){try{if(V)return C(V);var R=P.readUInt32LE(0);if(R!==67324752)return C(new Error("invalid local file header signature: 0x"+R.toString(16)));var G=P.readUInt16LE(
26),x=P.readUInt16LE(28),W=j.relativeOffsetOfLocalHeader+30+G+x;if(W+j.compressedSize>I.fileSize)return C(new Error("file data overflows file bounds: "+W+" + "+
j.compressedSize+" > "+I.fileSize));if($.minimal)return C(null,{fileDataStart:W});var Z=new D;Z.fileDataStart=W,Z.versionNeededToExtract=P.readUInt16LE(4),Z.generalPurposeBitFlag=
P.readUInt16LE(6),Z.compressionMethod=P.readUInt16LE(8),Z.lastModFileTime=P.readUInt16LE(10),Z.lastModFileDate=P.readUInt16LE(12),Z.crc32=P.readUInt32LE(14),Z.compressedSize=
P.readUInt32LE(18),Z.uncompressedSize=P.readUInt32LE(22),Z.fileNameLength=G,Z.extraFieldLength=x,P=Y(G+x),I.reader.ref(),T(I.reader,P,0,P.length,j.relativeOffsetOfLocalHeader+
30,function(H){try{return H?C(H):(Z.fileName=P.subarray(0,G),Z.extraField=P.subarray(G),C(null,Z))}finally{I.reader.unref()}})}finally{I.reader.unref()}})},b.prototype.
openReadStreamPromise=function(j,$){return new Promise((C,I)=>{this.openReadStream(j,$,function(P,V){if(P)return I(P);C(V)})})},b.prototype.openReadStreamLowLevelPromise=
function(j,$,C,I,P,V){return new Promise((R,G)=>{this.openReadStream(j,$,C,I,P,V,function(x,W){if(x)return G(x);R(W)})})},b.prototype.readLocalFileHeaderPromise=
function(j,$){return new Promise((C,I)=>{this.readLocalFileHeader(j,$,function(P,V){if(P)return I(P);C(V)})})};function k(){}a(k,"Entry"),k.prototype.getLastModDate=
function(j){if(j==null&&(j={}),!j.forceDosFormat)for(var $=0;$<this.extraFields.length;$++){var C=this.extraFields[$];if(C.id===21589){var I=C.data;if(I.length<
5)continue;var P=I[0],V=1;if(!(P&V))continue;var R=I.readInt32LE(1);return new Date(R*1e3)}else if(C.id===10){var I=C.data;if(I.length!==32||I.readUInt16LE(4)!==
1||I.readUInt16LE(6)!==24)continue;var G=I.readUInt32LE(8)+4294967296*I.readInt32LE(12),x=G/1e4-116444736e5;return new Date(x)}}return A(this.lastModFileDate,this.
lastModFileTime,j.timezone)},k.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},k.prototype.
isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},k.prototype.isCompressed=function(){return this.compressionMethod===8};function D(){}a(D,"Local\
FileHeader");function A(j,$,C){var I=j&31,P=(j>>5&15)-1,V=(j>>9&127)+1980,R=0,G=($&31)*2,x=$>>5&63,W=$>>11&31;if(C==null||C==="local")return new Date(V,P,I,W,x,
G,R);if(C==="UTC")return new Date(Date.UTC(V,P,I,W,x,G,R));throw new Error("unrecognized options.timezone: "+options.timezone)}a(A,"dosDateTimeToDate");function S(j,$,C,I){
for(var P=null,V=0;V<C.length;V++){var R=C[V];if(R.id===28789){if(R.data.length<6||R.data.readUInt8(0)!==1)continue;var G=R.data.readUInt32LE(1);if(i($)!==G)continue;
P=U(R.data.subarray(5),!0);break}}if(P==null){var x=(j&2048)!==0;P=U($,x)}return I||(P=P.replace(/\\/g,"/")),P}a(S,"getFileNameLowLevel");function N(j){return j.
indexOf("\\")!==-1?"invalid characters in fileName: "+j:/^[a-zA-Z]:/.test(j)||/^\//.test(j)?"absolute path: "+j:j.split("/").indexOf("..")!==-1?"invalid relativ\
e path: "+j:null}a(N,"validateFileName");function L(j){for(var $=[],C=0;C<j.length-3;){var I=j.readUInt16LE(C+0),P=j.readUInt16LE(C+2),V=C+4,R=V+P;if(R>j.length)
throw new Error("extra field length exceeds extra field buffer size");var G=j.subarray(V,R);$.push({id:I,data:G}),C=R}return $}a(L,"parseExtraFields");function T(j,$,C,I,P,V){
if(I===0)return setImmediate(function(){V(null,Y(0))});j.read($,C,I,P,function(R,G){if(R)return V(R);if(G<I)return V(new Error("unexpected EOF"));V()})}a(T,"rea\
dAndAssertNoEof"),n.inherits(q,o);function q(j){o.call(this),this.actualByteCount=0,this.expectedByteCount=j}a(q,"AssertByteCountStream"),q.prototype._transform=
function(j,$,C){if(this.actualByteCount+=j.length,this.actualByteCount>this.expectedByteCount){var I="too many bytes in the stream. expected "+this.expectedByteCount+
". got at least "+this.actualByteCount;return C(new Error(I))}C(null,j)},q.prototype._flush=function(j){if(this.actualByteCount<this.expectedByteCount){var $="n\
ot enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return j(new Error($))}j()},n.inherits(O,s);function O(){s.call(
this),this.refCount=0}a(O,"RandomAccessReader"),O.prototype.ref=function(){this.refCount+=1},O.prototype.unref=function(){var j=this;if(j.refCount-=1,j.refCount>
0)return;if(j.refCount<0)throw new Error("invalid unref");j.close($);function $(C){if(C)return j.emit("error",C);j.emit("close")}a($,"onCloseDone")},O.prototype.
createReadStream=function(j){j==null&&(j={});var $=j.start,C=j.end;if($===C){var I=new l;return setImmediate(function(){I.end()}),I}var P=this._readStreamForRange(
$,C),V=!1,R=new B(this);P.on("error",function(x){setImmediate(function(){V||R.emit("error",x)})}),ue(R,function(){P.unpipe(R),R.unref(),P.destroy()});var G=new q(
C-$);return R.on("error",function(x){setImmediate(function(){V||G.emit("error",x)})}),ue(G,function(){V=!0,R.unpipe(G),R.destroy()}),P.pipe(R).pipe(G)},O.prototype.
_readStreamForRange=function(j,$){throw new Error("not implemented")},O.prototype.read=function(j,$,C,I,P){var V=this.createReadStream({start:I,end:I+C}),R=new d,
G=0;R._write=function(x,W,Z){x.copy(j,$+G,0,x.length),G+=x.length,Z()},R.on("finish",P),V.on("error",function(x){P(x)}),V.pipe(R)},O.prototype.close=function(j){
setImmediate(j)},n.inherits(B,l);function B(j){l.call(this),this.context=j,this.context.ref(),this.unreffedYet=!1}a(B,"RefUnrefFilter"),B.prototype._flush=function(j){
this.unref(),j()},B.prototype.unref=function(j){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var z="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*\
+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\
\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function U(j,$){if($)return j.toString("utf8");for(var C="",I=0;I<j.length;I++)C+=z[j[I]];return C}a(U,"decodeBuffer");function Q(j,$){var C=j.readUInt32LE($),I=j.
readUInt32LE($+4);return I*4294967296+C}a(Q,"readUInt64LE");var Y;typeof Buffer.allocUnsafe=="function"?Y=a(function(j){return Buffer.allocUnsafe(j)},"newBuffer"):
Y=a(function(j){return new Buffer(j)},"newBuffer");function ue(j,$){typeof j.destroy=="function"?j._destroy=function(C,I){$(),I?.(C)}:j.destroy=$}a(ue,"installD\
estroyFn");function M(j){if(j)throw j}a(M,"defaultCallback")}});function Ym(u){if(u.length===0)return 0;var e=u[0],r=0,t;if(typeof e!="number")return Number.NaN;
for(var n=1;n<u.length;n++){if(typeof u[n]!="number")return Number.NaN;t=e+u[n],Math.abs(e)>=Math.abs(u[n])?r+=e-t+u[n]:r+=u[n]-t+e,e=t}return e+r}a(Ym,"sum");function Wi(u){
if(u.length===0)throw new Error("mean requires at least one data point");return Ym(u)/u.length}a(Wi,"mean");function Xm(u,e){var r=Wi(u),t=0,n,s;if(e===2)for(s=
0;s<u.length;s++)n=u[s]-r,t+=n*n;else for(s=0;s<u.length;s++)t+=Math.pow(u[s]-r,e);return t}a(Xm,"sumNthPowerDeviations");function Qm(u){if(u.length<2)throw new Error(
"sampleVariance requires at least two data points");var e=Xm(u,2),r=u.length-1;return e/r}a(Qm,"sampleVariance");var Ji=a(function(){this.totalCount=0,this.data=
{}},"BayesianClassifier2");Ji.prototype.train=a(function(e,r){this.data[r]||(this.data[r]={});for(var t in e){var n=e[t];this.data[r][t]===void 0&&(this.data[r][t]=
{}),this.data[r][t][n]===void 0&&(this.data[r][t][n]=0),this.data[r][t][n]++}this.totalCount++},"train"),Ji.prototype.score=a(function(e){var r={},t;for(var n in e){
var s=e[n];for(t in this.data)r[t]===void 0&&(r[t]={}),this.data[t][n]?r[t][n+"_"+s]=(this.data[t][n][s]||0)/this.totalCount:r[t][n+"_"+s]=0}var o={};for(t in r){
o[t]=0;for(var l in r[t])o[t]+=r[t][l]}return o},"score");var GE=607/128,xE=Math.log(Math.sqrt(2*Math.PI)),Zm=Math.sqrt(2*Math.PI);function e9(u){for(var e=u,r=u,
t=1;t<30;t++)r*=u*u/(2*t+1),e+=r;return Math.round((.5+e/Zm*Math.exp(-u*u/2))*1e4)/1e4}a(e9,"cumulativeDistribution");var u9=[];for(d0=0;d0<=3.09;d0+=.01)u9.push(
e9(d0));var d0,WE=Math.sqrt(2*Math.PI),Yi=a(function(){this.weights=[],this.bias=0},"PerceptronModel2");Yi.prototype.predict=a(function(e){if(e.length!==this.weights.
length)return null;for(var r=0,t=0;t<this.weights.length;t++)r+=this.weights[t]*e[t];return r+=this.bias,r>0?1:0},"predict"),Yi.prototype.train=a(function(e,r){
if(r!==0&&r!==1)return null;e.length!==this.weights.length&&(this.weights=e.slice(),this.bias=1);var t=this.predict(e);if(typeof t=="number"&&t!==r){for(var n=r-
t,s=0;s<this.weights.length;s++)this.weights[s]+=n*e[s];this.bias+=n}return this},"train2");var Ce=class Ll extends Error{static{a(this,"_CsvError")}constructor(e,r,t,...n){
Array.isArray(r)&&(r=r.join(" ").trim()),super(r),Error.captureStackTrace!==void 0&&Error.captureStackTrace(this,Ll),this.code=e;for(const s of n)for(const o in s){
const l=s[o];this[o]=Buffer.isBuffer(l)?l.toString(t.encoding):l==null?l:JSON.parse(JSON.stringify(l))}}},da=a(function(u){return typeof u=="object"&&u!==null&&
!Array.isArray(u)},"is_object"),Xi=a(function(u){const e=[];for(let r=0,t=u.length;r<t;r++){const n=u[r];if(n==null||n===!1)e[r]={disabled:!0};else if(typeof n==
"string"||typeof n=="number")e[r]={name:`${n}`};else if(da(n)){if(typeof n.name!="string")throw new Ce("CSV_OPTION_COLUMNS_MISSING_NAME",["Option columns missin\
g name:",`property "name" is required at position ${r}`,"when column is an object literal"]);e[r]=n}else throw new Ce("CSV_INVALID_COLUMN_DEFINITION",["Invalid \
column definition:","expect a string or a literal object,",`got ${JSON.stringify(n)} at position ${r}`])}return e},"normalize_columns_array"),t9=class{static{a(
this,"ResizeableBuffer")}constructor(u=100){this.size=u,this.length=0,this.buf=Buffer.allocUnsafe(u)}prepend(u){if(Buffer.isBuffer(u)){const e=this.length+u.length;
if(e>=this.size&&(this.resize(),e>=this.size))throw Error("INVALID_BUFFER_STATE");const r=this.buf;this.buf=Buffer.allocUnsafe(this.size),u.copy(this.buf,0),r.copy(
this.buf,u.length),this.length+=u.length}else{const e=this.length++;e===this.size&&this.resize();const r=this.clone();this.buf[0]=u,r.copy(this.buf,1,0,e)}}append(u){
const e=this.length++;e===this.size&&this.resize(),this.buf[e]=u}clone(){return Buffer.from(this.buf.slice(0,this.length))}resize(){const u=this.length;this.size=
this.size*2;const e=Buffer.allocUnsafe(this.size);this.buf.copy(e,0,0,u),this.buf=e}toString(u){return u?this.buf.toString(u,0,this.length):Uint8Array.prototype.
slice.call(this.buf.slice(0,this.length))}toJSON(){return this.toString("utf8")}reset(){this.length=0}},Qi=t9,r9=a(function(u){const e=[32,9,10,13,12,11,160,5760,
8192,8193,8194,8195,8196,8197,8198,8199,8200,8201,8202,8232,8233,8239,8287,12288,65279].reduce((t,n)=>{const s=Buffer.from(String.fromCharCode(n),u.encoding);return n!==
63&&s.length===1&&s[0]===63||t.push(s),t},[]),r=new Uint8Array(256);for(const t of e)r[t[0]]=1;return{bomSkipped:!1,bufBytesStart:0,castField:u.cast_function,commenting:!1,
delimiterBufPrevious:void 0,delimiterDiscovered:!1,error:void 0,enabled:u.from_line===1,escaping:!1,escapeIsQuote:Buffer.isBuffer(u.escape)&&Buffer.isBuffer(u.quote)&&
Buffer.compare(u.escape,u.quote)===0,expectedRecordLength:Array.isArray(u.columns)?u.columns.length:void 0,field:new Qi(20),firstLineToHeaders:u.cast_first_line_to_header,
needMoreDataSize:Math.max(u.comment!==null?u.comment.length:0,...u.delimiter?u.delimiter.map(t=>t.length):[],u.delimiter_auto?1:0,u.quote!==null?u.quote.length:
0,...e.map(t=>t.length)),previousBuf:void 0,quoting:!1,stop:!1,rawBuffer:new Qi(100),record:[],recordHasError:!1,record_length:0,recordDelimiterMaxLength:u.record_delimiter.
length===0?0:Math.max(...u.record_delimiter.map(t=>t.length)),trimChars:[Buffer.from(" ",u.encoding)[0],Buffer.from("	",u.encoding)[0]],wasQuoting:!1,wasRowDelimiter:!1,
timchars:e,timcharFirstBytes:r}},"init_state"),a9=a(function(u){return u.replace(/([A-Z])/g,function(e,r){return"_"+r.toLowerCase()})},"underscore"),fa=a(function(u){
const e={};for(const t in u)e[a9(t)]=u[t];if(e.encoding===void 0||e.encoding===!0)e.encoding="utf8";else if(e.encoding===null||e.encoding===!1)e.encoding=null;else if(typeof e.
encoding!="string"&&e.encoding!==null)throw new Ce("CSV_INVALID_OPTION_ENCODING",["Invalid option encoding:","encoding must be a string or null to return a buff\
er,",`got ${JSON.stringify(e.encoding)}`],e);if(e.bom===void 0||e.bom===null||e.bom===!1)e.bom=!1;else if(e.bom!==!0)throw new Ce("CSV_INVALID_OPTION_BOM",["Inv\
alid option bom:","bom must be true,",`got ${JSON.stringify(e.bom)}`],e);if(e.cast_function=null,e.cast===void 0||e.cast===null||e.cast===!1||e.cast==="")e.cast=
void 0;else if(typeof e.cast=="function")e.cast_function=e.cast,e.cast=!0;else if(e.cast!==!0)throw new Ce("CSV_INVALID_OPTION_CAST",["Invalid option cast:","ca\
st must be true or a function,",`got ${JSON.stringify(e.cast)}`],e);if(e.cast_date===void 0||e.cast_date===null||e.cast_date===!1||e.cast_date==="")e.cast_date=
!1;else if(e.cast_date===!0)e.cast_date=function(t){const n=Date.parse(t);return isNaN(n)?t:new Date(n)};else if(typeof e.cast_date!="function")throw new Ce("CS\
V_INVALID_OPTION_CAST_DATE",["Invalid option cast_date:","cast_date must be true or a function,",`got ${JSON.stringify(e.cast_date)}`],e);if(e.cast_first_line_to_header=
void 0,e.columns===!0)e.cast_first_line_to_header=void 0;else if(typeof e.columns=="function")e.cast_first_line_to_header=e.columns,e.columns=!0;else if(Array.isArray(
e.columns))e.columns=Xi(e.columns);else if(e.columns===void 0||e.columns===null||e.columns===!1)e.columns=!1;else throw new Ce("CSV_INVALID_OPTION_COLUMNS",["In\
valid option columns:","expect an array, a function or true,",`got ${JSON.stringify(e.columns)}`],e);if(e.group_columns_by_name===void 0||e.group_columns_by_name===
null||e.group_columns_by_name===!1)e.group_columns_by_name=!1;else{if(e.group_columns_by_name!==!0)throw new Ce("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",["Inv\
alid option group_columns_by_name:","expect an boolean,",`got ${JSON.stringify(e.group_columns_by_name)}`],e);if(e.columns===!1)throw new Ce("CSV_INVALID_OPTION\
_GROUP_COLUMNS_BY_NAME",["Invalid option group_columns_by_name:","the `columns` mode must be activated."],e)}if(e.comment===void 0||e.comment===null||e.comment===
!1||e.comment==="")e.comment=null;else if(typeof e.comment=="string"&&(e.comment=Buffer.from(e.comment,e.encoding)),!Buffer.isBuffer(e.comment))throw new Ce("CS\
V_INVALID_OPTION_COMMENT",["Invalid option comment:","comment must be a buffer or a string,",`got ${JSON.stringify(e.comment)}`],e);if(e.comment_no_infix===void 0||
e.comment_no_infix===null||e.comment_no_infix===!1)e.comment_no_infix=!1;else if(e.comment_no_infix!==!0)throw new Ce("CSV_INVALID_OPTION_COMMENT",["Invalid opt\
ion comment_no_infix:","value must be a boolean,",`got ${JSON.stringify(e.comment_no_infix)}`],e);if(e.delimiter_auto===void 0||e.delimiter_auto===null||e.delimiter_auto===
!1)e.delimiter_auto=!1;else if(e.delimiter_auto===!0)e.delimiter_auto={};else if(!da(e.delimiter_auto))throw new Ce("CSV_INVALID_OPTION_DELIMITER_AUTO",["Invali\
d option delimiter_auto:","delimiter_auto must be a boolean or a configuration object,",`got ${JSON.stringify(e.delimiter_auto)}`],e);if(e.delimiter_auto){if(e.
delimiter_auto.preferred===void 0)e.delimiter_auto.preferred={44:1.8,9:1.8,59:1.6,32:1.6,58:1.5,46:1.4,47:1.4};else if(!da(e.delimiter_auto.preferred))throw new Ce(
"CSV_INVALID_OPTION_DELIMITER_AUTO",["Invalid option delimiter_auto:","preferred must be an object,",`got ${JSON.stringify(e.delimiter_auto.preferred)}`],e);if(e.
delimiter_auto.score===void 0)e.delimiter_auto.score=(t,n)=>(t.total-t.std)*(n.preferred[t.char_code]||1);else if(typeof e.delimiter_auto.score!="function")throw new Ce(
"CSV_INVALID_OPTION_DELIMITER_AUTO",["Invalid option delimiter_auto:","score must be a function,",`got ${JSON.stringify(e.delimiter_auto.score)}`],e);if(e.delimiter_auto.
size===void 0)e.delimiter_auto.size=2048;else if(typeof e.delimiter_auto.size!="number")throw new Ce("CSV_INVALID_OPTION_DELIMITER_AUTO",["Invalid option delimi\
ter_auto:","size must be a number,",`got ${JSON.stringify(e.delimiter_auto.size)}`],e)}const r=JSON.stringify(e.delimiter);if(e.delimiter_auto!==!1&&(e.delimiter=
[]),Array.isArray(e.delimiter)||((e.delimiter===void 0||e.delimiter===null||e.delimiter===!1)&&(e.delimiter=Buffer.from(",",e.encoding)),e.delimiter=[e.delimiter]),
e.delimiter=e.delimiter.map(function(t){if(typeof t=="string"&&(t=Buffer.from(t,e.encoding)),!Buffer.isBuffer(t)||t.length===0)throw new Ce("CSV_INVALID_OPTION_\
DELIMITER",["Invalid option delimiter:","delimiter must be a non empty string or buffer or array of string|buffer,",`got ${r}`],e);return t}),e.escape===void 0||
e.escape===!0?e.escape=Buffer.from('"',e.encoding):typeof e.escape=="string"?e.escape=Buffer.from(e.escape,e.encoding):(e.escape===null||e.escape===!1)&&(e.escape=
null),e.escape!==null&&!Buffer.isBuffer(e.escape))throw new Error(`Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(e.escape)}`);
if(e.from===void 0||e.from===null)e.from=1;else if(typeof e.from=="string"&&/\d+/.test(e.from)&&(e.from=parseInt(e.from)),Number.isInteger(e.from)){if(e.from<0)
throw new Error(`Invalid Option: from must be a positive integer, got ${JSON.stringify(u.from)}`)}else throw new Error(`Invalid Option: from must be an integer,\
 got ${JSON.stringify(e.from)}`);if(e.from_line===void 0||e.from_line===null)e.from_line=1;else if(typeof e.from_line=="string"&&/\d+/.test(e.from_line)&&(e.from_line=
parseInt(e.from_line)),Number.isInteger(e.from_line)){if(e.from_line<=0)throw new Error(`Invalid Option: from_line must be a positive integer greater than 0, go\
t ${JSON.stringify(u.from_line)}`)}else throw new Error(`Invalid Option: from_line must be an integer, got ${JSON.stringify(u.from_line)}`);if(e.ignore_last_delimiters===
void 0||e.ignore_last_delimiters===null)e.ignore_last_delimiters=!1;else if(typeof e.ignore_last_delimiters=="number")e.ignore_last_delimiters=Math.floor(e.ignore_last_delimiters),
e.ignore_last_delimiters===0&&(e.ignore_last_delimiters=!1);else if(typeof e.ignore_last_delimiters!="boolean")throw new Ce("CSV_INVALID_OPTION_IGNORE_LAST_DELI\
MITERS",["Invalid option `ignore_last_delimiters`:","the value must be a boolean value or an integer,",`got ${JSON.stringify(e.ignore_last_delimiters)}`],e);if(e.
ignore_last_delimiters===!0&&e.columns===!1)throw new Ce("CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS",["The option `ignore_last_delimiters`","requires the acti\
vation of the `columns` option"],e);if(e.info===void 0||e.info===null||e.info===!1)e.info=!1;else if(e.info!==!0)throw new Error(`Invalid Option: info must be t\
rue, got ${JSON.stringify(e.info)}`);if(e.max_record_size===void 0||e.max_record_size===null||e.max_record_size===!1)e.max_record_size=0;else if(!(Number.isInteger(
e.max_record_size)&&e.max_record_size>=0))if(typeof e.max_record_size=="string"&&/\d+/.test(e.max_record_size))e.max_record_size=parseInt(e.max_record_size);else
throw new Error(`Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(e.max_record_size)}`);if(e.objname===void 0||e.objname===null||
e.objname===!1)e.objname=void 0;else if(Buffer.isBuffer(e.objname)){if(e.objname.length===0)throw new Error("Invalid Option: objname must be a non empty buffer");
e.encoding===null||(e.objname=e.objname.toString(e.encoding))}else if(typeof e.objname=="string"){if(e.objname.length===0)throw new Error("Invalid Option: objna\
me must be a non empty string")}else if(typeof e.objname!="number")throw new Error(`Invalid Option: objname must be a string or a buffer, got ${e.objname}`);if(e.
objname!==void 0){if(typeof e.objname=="number"){if(e.columns!==!1)throw Error("Invalid Option: objname index cannot be combined with columns or be defined as a\
 field")}else if(e.columns===!1)throw Error("Invalid Option: objname field must be combined with columns or be defined as an index")}if(e.on_record===void 0||e.
on_record===null)e.on_record=void 0;else if(typeof e.on_record!="function")throw new Ce("CSV_INVALID_OPTION_ON_RECORD",["Invalid option `on_record`:","expect a \
function,",`got ${JSON.stringify(e.on_record)}`],e);if(e.on_skip!==void 0&&e.on_skip!==null&&typeof e.on_skip!="function")throw new Error(`Invalid Option: on_sk\
ip must be a function, got ${JSON.stringify(e.on_skip)}`);if(e.quote===null||e.quote===!1||e.quote==="")e.quote=null;else if(e.quote===void 0||e.quote===!0?e.quote=
Buffer.from('"',e.encoding):typeof e.quote=="string"&&(e.quote=Buffer.from(e.quote,e.encoding)),!Buffer.isBuffer(e.quote))throw new Error(`Invalid Option: quote\
 must be a buffer or a string, got ${JSON.stringify(e.quote)}`);if(e.raw===void 0||e.raw===null||e.raw===!1)e.raw=!1;else if(e.raw!==!0)throw new Error(`Invalid\
 Option: raw must be true, got ${JSON.stringify(e.raw)}`);if(e.record_delimiter===void 0)e.record_delimiter=[];else if(typeof e.record_delimiter=="string"||Buffer.
isBuffer(e.record_delimiter)){if(e.record_delimiter.length===0)throw new Ce("CSV_INVALID_OPTION_RECORD_DELIMITER",["Invalid option `record_delimiter`:","value m\
ust be a non empty string or buffer,",`got ${JSON.stringify(e.record_delimiter)}`],e);e.record_delimiter=[e.record_delimiter]}else if(!Array.isArray(e.record_delimiter))
throw new Ce("CSV_INVALID_OPTION_RECORD_DELIMITER",["Invalid option `record_delimiter`:","value must be a string, a buffer or array of string|buffer,",`got ${JSON.
stringify(e.record_delimiter)}`],e);if(e.record_delimiter=e.record_delimiter.map(function(t,n){if(typeof t!="string"&&!Buffer.isBuffer(t))throw new Ce("CSV_INVA\
LID_OPTION_RECORD_DELIMITER",["Invalid option `record_delimiter`:","value must be a string, a buffer or array of string|buffer",`at index ${n},`,`got ${JSON.stringify(
t)}`],e);if(t.length===0)throw new Ce("CSV_INVALID_OPTION_RECORD_DELIMITER",["Invalid option `record_delimiter`:","value must be a non empty string or buffer",`\
at index ${n},`,`got ${JSON.stringify(t)}`],e);return typeof t=="string"&&(t=Buffer.from(t,e.encoding)),t}),typeof e.relax_column_count!="boolean")if(e.relax_column_count===
void 0||e.relax_column_count===null)e.relax_column_count=!1;else throw new Error(`Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(e.relax_column_count)}`);
if(typeof e.relax_column_count_less!="boolean")if(e.relax_column_count_less===void 0||e.relax_column_count_less===null)e.relax_column_count_less=!1;else throw new Error(
`Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(e.relax_column_count_less)}`);if(typeof e.relax_column_count_more!="boolean")if(e.
relax_column_count_more===void 0||e.relax_column_count_more===null)e.relax_column_count_more=!1;else throw new Error(`Invalid Option: relax_column_count_more mu\
st be a boolean, got ${JSON.stringify(e.relax_column_count_more)}`);if(typeof e.relax_quotes!="boolean")if(e.relax_quotes===void 0||e.relax_quotes===null)e.relax_quotes=
!1;else throw new Error(`Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(e.relax_quotes)}`);if(typeof e.skip_empty_lines!="boolean")if(e.skip_empty_lines===
void 0||e.skip_empty_lines===null)e.skip_empty_lines=!1;else throw new Error(`Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(e.skip_empty_lines)}`);
if(typeof e.skip_records_with_empty_values!="boolean")if(e.skip_records_with_empty_values===void 0||e.skip_records_with_empty_values===null)e.skip_records_with_empty_values=
!1;else throw new Error(`Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(e.skip_records_with_empty_values)}`);if(typeof e.
skip_records_with_error!="boolean")if(e.skip_records_with_error===void 0||e.skip_records_with_error===null)e.skip_records_with_error=!1;else throw new Error(`In\
valid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(e.skip_records_with_error)}`);if(e.rtrim===void 0||e.rtrim===null||e.rtrim===!1)e.
rtrim=!1;else if(e.rtrim!==!0)throw new Error(`Invalid Option: rtrim must be a boolean, got ${JSON.stringify(e.rtrim)}`);if(e.ltrim===void 0||e.ltrim===null||e.
ltrim===!1)e.ltrim=!1;else if(e.ltrim!==!0)throw new Error(`Invalid Option: ltrim must be a boolean, got ${JSON.stringify(e.ltrim)}`);if(e.trim===void 0||e.trim===
null||e.trim===!1)e.trim=!1;else if(e.trim!==!0)throw new Error(`Invalid Option: trim must be a boolean, got ${JSON.stringify(e.trim)}`);if(e.trim===!0&&u.ltrim!==
!1?e.ltrim=!0:e.ltrim!==!0&&(e.ltrim=!1),e.trim===!0&&u.rtrim!==!1?e.rtrim=!0:e.rtrim!==!0&&(e.rtrim=!1),e.to===void 0||e.to===null)e.to=-1;else if(e.to!==-1)if(typeof e.
to=="string"&&/\d+/.test(e.to)&&(e.to=parseInt(e.to)),Number.isInteger(e.to)){if(e.to<=0)throw new Error(`Invalid Option: to must be a positive integer greater \
than 0, got ${JSON.stringify(u.to)}`)}else throw new Error(`Invalid Option: to must be an integer, got ${JSON.stringify(u.to)}`);if(e.to_line===void 0||e.to_line===
null)e.to_line=-1;else if(e.to_line!==-1)if(typeof e.to_line=="string"&&/\d+/.test(e.to_line)&&(e.to_line=parseInt(e.to_line)),Number.isInteger(e.to_line)){if(e.
to_line<=0)throw new Error(`Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(u.to_line)}`)}else throw new Error(`Invalid \
Option: to_line must be an integer, got ${JSON.stringify(u.to_line)}`);return e},"normalize_options"),n9=a(function(u,e){e||({delimiter_auto:e}=fa({delimiter_auto:!0})),
typeof u=="string"&&(u=Buffer.from(u)),Buffer.isBuffer(u)&&(u=(n=>{const s=[],o=es({delimiter:[]}),l=a(v=>s.push(v),"push"),d=a(()=>{},"close"),i=o.parse(n,!0,l,
d);if(i!==void 0)throw i;return s})(u));const r=Array(127).fill().map(()=>({lines:[]}));u.map(([n],s)=>{for(let o=0,l=n.length;o<l;o++){const d=n.charCodeAt(o);
r[d].lines[s]===void 0&&(r[d].lines[s]=0),r[d].lines[s]++}}),r.map((n,s)=>{n.char_code=s,n.std=i9(n.lines),n.total=n.lines.reduce((o,l)=>o+l,0),n.preferred=!!e.
preferred[s],n.score=e.score(n,e)});const t=r.reduce((n,s)=>n.score>s.score?n:s,{});return String.fromCharCode(t.char_code)},"delimiter_discover"),i9=a(function(u){
const e=u.length;if(e===0)return 0;const r=u.reduce((t,n)=>t+n)/e;return Math.sqrt(u.map(t=>Math.pow(t-r,2)).reduce((t,n)=>t+n)/e)},"std"),Zi=a(function(u){return u.
every(e=>e==null||e.toString&&e.toString().trim()==="")},"isRecordEmpty"),s9=13,o9=10,Lt={utf8:Buffer.from([239,187,191]),utf16le:Buffer.from([255,254])},es=a(function(u={}){
const e={bytes:0,bytes_records:0,comment_lines:0,empty_lines:0,invalid_field_length:0,lines:1,records:0},r=fa(u);return{info:e,original_options:u,options:r,state:r9(
r),__needMoreData:a(function(t,n,s){if(s)return!1;const{encoding:o,escape:l,quote:d}=this.options,{quoting:i,needMoreDataSize:v,recordDelimiterMaxLength:c}=this.
state,f=n-t-1,m=Math.max(v,c===0?Buffer.from(`\r
`,o).length:c,i?(l===null?0:l.length)+d.length:0,i?d.length+c:0);return f<m},"__needMoreData"),parse:a(function(t,n,s,o){const{bom:l,comment_no_infix:d,delimiter_auto:i,
encoding:v,from_line:c,ltrim:f,max_record_size:m,raw:h,relax_quotes:p,rtrim:y,skip_empty_lines:g,to:b,to_line:_}=this.options;let{comment:E,escape:k,quote:D,record_delimiter:A}=this.
options;const{bomSkipped:S,delimiterDiscovered:N,delimiterBufPrevious:L,rawBuffer:T,escapeIsQuote:q}=this.state;if(!N&&i){let Q;if(L===void 0?Q=t:L!==void 0&&t===
void 0?Q=L:Q=Buffer.concat([L,t]),t=void 0,n||Q.length>i.size)this.options.delimiter=[Buffer.from(n9(Q,this.options.delimiter_auto))],this.state.previousBuf=Q,this.
state.delimiterBufPrevious=void 0,this.state.delimiterDiscovered=!0;else{this.state.delimiterBufPrevious=Q;return}}const{previousBuf:O}=this.state;let B;if(O===
void 0)if(t===void 0){o();return}else B=t;else O!==void 0&&t===void 0?B=O:B=Buffer.concat([O,t]);if(S===!1)if(l===!1)this.state.bomSkipped=!0;else if(B.length<3){
if(n===!1){this.state.previousBuf=B;return}}else{for(const Q in Lt)if(Lt[Q].compare(B,0,Lt[Q].length)===0){const Y=Lt[Q].length;this.state.bufBytesStart+=Y,B=B.
slice(Y);const ue=fa({...this.original_options,encoding:Q});for(const M in ue)this.options[M]=ue[M];({comment:E,escape:k,quote:D}=this.options);break}this.state.
bomSkipped=!0}const z=B.length;let U;for(U=0;U<z&&!this.__needMoreData(U,z,n);U++){if(this.state.wasRowDelimiter===!0&&(this.info.lines++,this.state.wasRowDelimiter=
!1),_!==-1&&this.info.lines>_){this.state.stop=!0,o();return}this.state.quoting===!1&&A.length===0&&this.__autoDiscoverRecordDelimiter(B,U)&&(A=this.options.record_delimiter);
const Q=B[U];if(h===!0&&T.append(Q),(Q===s9||Q===o9)&&this.state.wasRowDelimiter===!1&&(this.state.wasRowDelimiter=!0),this.state.escaping===!0)this.state.escaping=
!1;else{if(k!==null&&this.state.quoting===!0&&this.__isEscape(B,U,Q)&&U+k.length<z)if(q){if(this.__isQuote(B,U+k.length)){this.state.escaping=!0,U+=k.length-1;continue}}else{
this.state.escaping=!0,U+=k.length-1;continue}if(this.state.commenting===!1&&this.__isQuote(B,U))if(this.state.quoting===!0){const M=B[U+D.length],j=y&&this.__isCharTrimable(
B,U+D.length),$=E!==null&&this.__compareBytes(E,B,U+D.length,M),C=this.__isDelimiter(B,U+D.length,M),I=A.length===0?this.__autoDiscoverRecordDelimiter(B,U+D.length):
this.__isRecordDelimiter(M,B,U+D.length);if(k!==null&&this.__isEscape(B,U,Q)&&this.__isQuote(B,U+k.length))U+=k.length-1;else if(!M||C||I||$||j){this.state.quoting=
!1,this.state.wasQuoting=!0,U+=D.length-1;continue}else if(p===!1){const P=this.__error(new Ce("CSV_INVALID_CLOSING_QUOTE",["Invalid Closing Quote:",`got "${String.
fromCharCode(M)}"`,`at line ${this.info.lines}`,"instead of delimiter, record delimiter, trimable character","(if activated) or comment"],this.options,this.__infoField()));
if(P!==void 0)return P}else this.state.quoting=!1,this.state.wasQuoting=!0,this.state.field.prepend(D),U+=D.length-1}else if(this.state.field.length!==0){if(p===
!1){const M=this.__infoField(),j=Object.keys(Lt).map(C=>Lt[C].equals(this.state.field.toString())?C:!1).filter(Boolean)[0],$=this.__error(new Ce("INVALID_OPENIN\
G_QUOTE",["Invalid Opening Quote:",`a quote is found on field ${JSON.stringify(M.column)} at line ${M.lines}, value is ${JSON.stringify(this.state.field.toString(
v))}`,j?`(${j} bom)`:void 0],this.options,M,{field:this.state.field}));if($!==void 0)return $}}else{this.state.quoting=!0,U+=D.length-1;continue}if(this.state.quoting===
!1){const M=this.__isRecordDelimiter(Q,B,U);if(M!==0){if(this.state.commenting&&this.state.wasQuoting===!1&&this.state.record.length===0&&this.state.field.length===
0)this.info.comment_lines++;else{if(this.state.enabled===!1&&this.info.lines+(this.state.wasRowDelimiter===!0?1:0)>=c){this.state.enabled=!0,this.__resetField(),
this.__resetRecord(),U+=M-1;continue}if(g===!0&&this.state.wasQuoting===!1&&this.state.record.length===0&&this.state.field.length===0){this.info.empty_lines++,U+=
M-1;continue}this.info.bytes=this.state.bufBytesStart+U;const C=this.__onField();if(C!==void 0)return C;this.info.bytes=this.state.bufBytesStart+U+M;const I=this.
__onRecord(s);if(I!==void 0)return I;if(b!==-1&&this.info.records>=b){this.state.stop=!0,o();return}}this.state.commenting=!1,U+=M-1;continue}if(this.state.commenting)
continue;if(E!==null&&(d===!1||this.state.record.length===0&&this.state.field.length===0)&&this.__compareBytes(E,B,U,Q)!==0){this.state.commenting=!0;continue}const j=this.
__isDelimiter(B,U,Q);if(j!==0){this.info.bytes=this.state.bufBytesStart+U;const $=this.__onField();if($!==void 0)return $;U+=j-1;continue}}}if(this.state.commenting===
!1&&m!==0&&this.state.record_length+this.state.field.length>m)return this.__error(new Ce("CSV_MAX_RECORD_SIZE",["Max Record Size:","record exceed the maximum nu\
mber of tolerated bytes",`of ${m}`,`at line ${this.info.lines}`],this.options,this.__infoField()));const Y=f===!1||this.state.quoting===!0||this.state.field.length!==
0||!this.__isCharTrimable(B,U),ue=y===!1||this.state.wasQuoting===!1;if(Y===!0&&ue===!0)this.state.field.append(Q);else{if(y===!0&&!this.__isCharTrimable(B,U))return this.
__error(new Ce("CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE",["Invalid Closing Quote:","found non trimable byte after quote",`at line ${this.info.lines}`],this.options,
this.__infoField()));Y===!1&&(U+=this.__isCharTrimable(B,U)-1);continue}}if(n===!0)if(this.state.quoting===!0){const Q=this.__error(new Ce("CSV_QUOTE_NOT_CLOSED",
["Quote Not Closed:",`the parsing is finished with an opening quote at line ${this.info.lines}`],this.options,this.__infoField()));if(Q!==void 0)return Q}else if(this.
state.wasQuoting===!0||this.state.record.length!==0||this.state.field.length!==0){this.info.bytes=this.state.bufBytesStart+U;const Q=this.__onField();if(Q!==void 0)
return Q;const Y=this.__onRecord(s);if(Y!==void 0)return Y}else this.state.wasRowDelimiter===!0?this.info.empty_lines++:this.state.commenting===!0&&this.info.comment_lines++;else
this.state.bufBytesStart+=U,this.state.previousBuf=B.slice(U);this.state.wasRowDelimiter===!0&&(this.info.lines++,this.state.wasRowDelimiter=!1)},"parse"),__onRecord:a(
function(t){const{columns:n,group_columns_by_name:s,encoding:o,info:l,from:d,relax_column_count:i,relax_column_count_less:v,relax_column_count_more:c,raw:f,skip_records_with_empty_values:m}=this.
options,{enabled:h,record:p}=this.state;if(h===!1)return this.__resetRecord();const y=p.length;if(n===!0){if(m===!0&&Zi(p)){this.__resetRecord();return}return this.
__firstLineToColumns(p)}if(n===!1&&this.info.records===0&&(this.state.expectedRecordLength=y),y!==this.state.expectedRecordLength){const g=n===!1?new Ce("CSV_RE\
CORD_INCONSISTENT_FIELDS_LENGTH",["Invalid Record Length:",`expect ${this.state.expectedRecordLength},`,`got ${y} on line ${this.info.lines}`],this.options,this.
__infoField(),{record:p}):new Ce("CSV_RECORD_INCONSISTENT_COLUMNS",["Invalid Record Length:",`columns length is ${n.length},`,`got ${y} on line ${this.info.lines}`],
this.options,this.__infoField(),{record:p});if(i===!0||v===!0&&y<this.state.expectedRecordLength||c===!0&&y>this.state.expectedRecordLength)this.info.invalid_field_length++,
this.state.error=g;else{const b=this.__error(g);if(b)return b}}if(m===!0&&Zi(p)){this.__resetRecord();return}if(this.state.recordHasError===!0){this.__resetRecord(),
this.state.recordHasError=!1;return}if(this.info.records++,d===1||this.info.records>=d){const{objname:g}=this.options;if(n!==!1){const b={};for(let _=0,E=p.length;_<
E;_++)n[_]===void 0||n[_].disabled||(s===!0&&Object.hasOwn(b,n[_].name)?Array.isArray(b[n[_].name])?b[n[_].name]=b[n[_].name].concat(p[_]):b[n[_].name]=[b[n[_].
name],p[_]]:Object.defineProperty(b,n[_].name,{value:p[_],enumerable:!0,writable:!0,configurable:!0}));if(f===!0||l===!0){const _=Object.assign({record:b},f===!0?
{raw:this.state.rawBuffer.toString(o)}:{},l===!0?{info:this.__infoRecord()}:{}),E=this.__push(g===void 0?_:[b[g],_],t);if(E)return E}else{const _=this.__push(g===
void 0?b:[b[g],b],t);if(_)return _}}else if(f===!0||l===!0){const b=Object.assign({record:p},f===!0?{raw:this.state.rawBuffer.toString(o)}:{},l===!0?{info:this.
__infoRecord()}:{}),_=this.__push(g===void 0?b:[p[g],b],t);if(_)return _}else{const b=this.__push(g===void 0?p:[p[g],p],t);if(b)return b}}this.__resetRecord()},
"__onRecord"),__firstLineToColumns:a(function(t){const{firstLineToHeaders:n}=this.state;try{const s=n===void 0?t:n.call(null,t);if(!Array.isArray(s))return this.
__error(new Ce("CSV_INVALID_COLUMN_MAPPING",["Invalid Column Mapping:","expect an array from column function,",`got ${JSON.stringify(s)}`],this.options,this.__infoField(),
{headers:s}));const o=Xi(s);this.state.expectedRecordLength=o.length,this.options.columns=o,this.__resetRecord();return}catch(s){return s}},"__firstLineToColumn\
s"),__resetRecord:a(function(){this.options.raw===!0&&this.state.rawBuffer.reset(),this.state.error=void 0,this.state.record=[],this.state.record_length=0},"__r\
esetRecord"),__onField:a(function(){const{cast:t,encoding:n,rtrim:s,max_record_size:o}=this.options,{enabled:l,wasQuoting:d}=this.state;if(l===!1)return this.__resetField();
let i=this.state.field.toString(n);if(s===!0&&d===!1&&(i=i.trimRight()),t===!0){const[v,c]=this.__cast(i);if(v!==void 0)return v;i=c}this.state.record.push(i),o!==
0&&typeof i=="string"&&(this.state.record_length+=i.length),this.__resetField()},"__onField"),__resetField:a(function(){this.state.field.reset(),this.state.wasQuoting=
!1},"__resetField"),__push:a(function(t,n){const{on_record:s}=this.options;if(s!==void 0){const o=this.__infoRecord();try{t=s.call(null,t,o)}catch(l){return l}if(t==
null)return}this.info.bytes_records+=this.info.bytes,n(t)},"__push"),__cast:a(function(t){const{columns:n,relax_column_count:s}=this.options;if(Array.isArray(n)===
!0&&s&&this.options.columns.length<=this.state.record.length)return[void 0,void 0];if(this.state.castField!==null)try{const l=this.__infoField();return[void 0,this.
state.castField.call(null,t,l)]}catch(l){return[l]}if(this.__isFloat(t))return[void 0,parseFloat(t)];if(this.options.cast_date!==!1){const l=this.__infoField();
return[void 0,this.options.cast_date.call(null,t,l)]}return[void 0,t]},"__cast"),__compareBytes:a(function(t,n,s,o){if(t[0]!==o)return 0;const l=t.length;for(let d=1;d<
l;d++)if(t[d]!==n[s+d])return 0;return l},"__compareBytes"),__isCharTrimable:a(function(t,n){const{timchars:s,timcharFirstBytes:o}=this.state,l=t[n];if(l===void 0||
o[l]===0)return 0;e:for(let d=0;d<s.length;d++){const i=s[d];for(let v=0;v<i.length;v++)if(i[v]!==t[n+v])continue e;return i.length}return 0},"__isCharTrimable"),
__isDelimiter:a(function(t,n,s){const{delimiter:o,ignore_last_delimiters:l}=this.options;if(l===!0&&this.state.record.length===this.options.columns.length-1)return 0;
if(l!==!1&&typeof l=="number"&&this.state.record.length===l-1)return 0;e:for(let d=0;d<o.length;d++){const i=o[d];if(i[0]===s){for(let v=1;v<i.length;v++)if(i[v]!==
t[n+v])continue e;return i.length}}return 0},"__isDelimiter"),__isEscape:a(function(t,n,s){const{escape:o}=this.options;if(o===null)return!1;const l=o.length;if(o[0]===
s){for(let d=0;d<l;d++)if(o[d]!==t[n+d])return!1;return!0}return!1},"__isEscape"),__isFloat:a(function(t){return t-parseFloat(t)+1>=0},"__isFloat"),__isQuote:a(
function(t,n){const{quote:s}=this.options;if(s===null)return!1;const o=s.length;for(let l=0;l<o;l++)if(s[l]!==t[n+l])return!1;return!0},"__isQuote"),__isRecordDelimiter:a(
function(t,n,s){const{record_delimiter:o}=this.options,l=o.length;e:for(let d=0;d<l;d++){const i=o[d],v=i.length;if(i[0]===t){for(let c=1;c<v;c++)if(i[c]!==n[s+
c])continue e;return i.length}}return 0},"__isRecordDelimiter"),__autoDiscoverRecordDelimiter:a(function(t,n){const{encoding:s}=this.options,o=[Buffer.from(`\r
`,s),Buffer.from(`
`,s),Buffer.from("\r",s)];e:for(let l=0;l<o.length;l++){const d=o[l].length;for(let i=0;i<d;i++)if(o[l][i]!==t[n+i])continue e;return this.options.record_delimiter.
push(o[l]),this.state.recordDelimiterMaxLength=o[l].length,o[l].length}return 0},"__autoDiscoverRecordDelimiter"),__error:a(function(t){const{encoding:n,raw:s,skip_records_with_error:o}=this.
options,l=typeof t=="string"?new Error(t):t;if(o){if(this.state.recordHasError=!0,this.options.on_skip!==void 0)try{this.options.on_skip(l,s?this.state.rawBuffer.
toString(n):void 0)}catch(d){return d}return}else return l},"__error"),__infoDataSet:a(function(){return{...this.info,columns:this.options.columns}},"__infoData\
Set"),__infoRecord:a(function(){const{columns:t,raw:n,encoding:s}=this.options;return{...this.__infoDataSet(),bytes_records:this.info.bytes,error:this.state.error,
header:t===!0,index:this.state.record.length,raw:n?this.state.rawBuffer.toString(s):void 0}},"__infoRecord"),__infoField:a(function(){const{columns:t}=this.options,
n=Array.isArray(t),s=this.info.bytes_records;return{...this.__infoRecord(),bytes_records:s,column:n===!0?t.length>this.state.record.length?t[this.state.record.length].
name:null:this.state.record.length,quoting:this.state.wasQuoting}},"__infoField")}},"transform"),l9=a(function(u,e={}){typeof u=="string"&&(u=Buffer.from(u));const r=e&&
e.objname?Object.create(null):[],t=es(e),n=a(l=>{t.options.objname===void 0?r.push(l):r[l[0]]=l[1]},"push"),s=a(()=>{},"close"),o=t.parse(u,!0,n,s);if(o!==void 0)
throw o;return r},"parse"),JE=us(2),c9=us(3);function us(u){if(typeof u!="number"||Number.isNaN(u)||u<1||u===Number.POSITIVE_INFINITY)throw new Error("`"+u+"` i\
s not a valid argument for `n-gram`");return e;function e(r){const t=[];if(r==null)return t;const n=typeof r.slice=="function"?r:String(r);let s=n.length-u+1;if(s<
1)return t;for(;s--;)t[s]=n.slice(s,s+u);return t}}a(us,"nGram");var d9=/\s+/g,f9=/[\t\n\v\f\r ]+/g;function m9(u,e){e?typeof e=="string"&&(e={style:e}):e={};const r=e.
preserveLineEndings?v9:h9;return String(u).replace(e.style==="html"?f9:d9,e.trim?p9(r):r)}a(m9,"collapseWhiteSpace");function v9(u){const e=/\r?\n|\r/.exec(u);return e?
e[0]:" "}a(v9,"replaceLineEnding");function h9(){return" "}a(h9,"replaceSpace");function p9(u){return e;function e(r,t,n){return t===0||t+r.length===n.length?"":
u(r)}}a(p9,"trimFactory");var ts={}.hasOwnProperty;function g9(u){return u==null?"":m9(String(u).replace(/[\u0021-\u0040]+/g," ")).trim().toLowerCase()}a(g9,"cl\
ean");function y9(u){return c9(" "+g9(u)+" ")}a(y9,"trigrams");function b9(u){const e=y9(u),r={};let t=-1;for(;++t<e.length;)ts.call(r,e[t])?r[e[t]]++:r[e[t]]=1;
return r}a(b9,"asDictionary");function _9(u){const e=b9(u),r=[];let t;for(t in e)ts.call(e,t)&&r.push([t,e[t]]);return r.sort(E9),r}a(_9,"asTuples");function E9(u,e){
return u[1]-e[1]}a(E9,"sort");var A9={cmn:/[\u2E80-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5\u3005\u3007\u3021-\u3029\u3038-\u303B\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFA6D\uFA70-\uFAD9]|\uD81B[\uDFE2\uDFE3\uDFF0\uDFF1]|[\uD840-\uD868\uD86A-\uD86C\uD86F-\uD872\uD874-\uD879\uD880-\uD883\uD885-\uD887][\uDC00-\uDFFF]|\uD869[\uDC00-\uDEDF\uDF00-\uDFFF]|\uD86D[\uDC00-\uDF39\uDF40-\uDFFF]|\uD86E[\uDC00-\uDC1D\uDC20-\uDFFF]|\uD873[\uDC00-\uDEA1\uDEB0-\uDFFF]|\uD87A[\uDC00-\uDFE0]|\uD87E[\uDC00-\uDE1D]|\uD884[\uDC00-\uDF4A\uDF50-\uDFFF]|\uD888[\uDC00-\uDFAF]/g,
Latin:/[A-Za-z\u00AA\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02B8\u02E0-\u02E4\u1D00-\u1D25\u1D2C-\u1D5C\u1D62-\u1D65\u1D6B-\u1D77\u1D79-\u1DBE\u1E00-\u1EFF\u2071\u207F\u2090-\u209C\u212A\u212B\u2132\u214E\u2160-\u2188\u2C60-\u2C7F\uA722-\uA787\uA78B-\uA7CA\uA7D0\uA7D1\uA7D3\uA7D5-\uA7D9\uA7F2-\uA7FF\uAB30-\uAB5A\uAB5C-\uAB64\uAB66-\uAB69\uFB00-\uFB06\uFF21-\uFF3A\uFF41-\uFF5A]|\uD801[\uDF80-\uDF85\uDF87-\uDFB0\uDFB2-\uDFBA]|\uD837[\uDF00-\uDF1E\uDF25-\uDF2A]/g,
Cyrillic:/[\u0400-\u0484\u0487-\u052F\u1C80-\u1C88\u1D2B\u1D78\u2DE0-\u2DFF\uA640-\uA69F\uFE2E\uFE2F]|\uD838[\uDC30-\uDC6D\uDC8F]/g,Arabic:/[\u0600-\u0604\u0606-\u060B\u060D-\u061A\u061C-\u061E\u0620-\u063F\u0641-\u064A\u0656-\u066F\u0671-\u06DC\u06DE-\u06FF\u0750-\u077F\u0870-\u088E\u0890\u0891\u0898-\u08E1\u08E3-\u08FF\uFB50-\uFBC2\uFBD3-\uFD3D\uFD40-\uFD8F\uFD92-\uFDC7\uFDCF\uFDF0-\uFDFF\uFE70-\uFE74\uFE76-\uFEFC]|\uD803[\uDE60-\uDE7E\uDEFD-\uDEFF]|\uD83B[\uDE00-\uDE03\uDE05-\uDE1F\uDE21\uDE22\uDE24\uDE27\uDE29-\uDE32\uDE34-\uDE37\uDE39\uDE3B\uDE42\uDE47\uDE49\uDE4B\uDE4D-\uDE4F\uDE51\uDE52\uDE54\uDE57\uDE59\uDE5B\uDE5D\uDE5F\uDE61\uDE62\uDE64\uDE67-\uDE6A\uDE6C-\uDE72\uDE74-\uDE77\uDE79-\uDE7C\uDE7E\uDE80-\uDE89\uDE8B-\uDE9B\uDEA1-\uDEA3\uDEA5-\uDEA9\uDEAB-\uDEBB\uDEF0\uDEF1]/g,
ben:/[\u0980-\u0983\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BC-\u09C4\u09C7\u09C8\u09CB-\u09CE\u09D7\u09DC\u09DD\u09DF-\u09E3\u09E6-\u09FE]/g,
Devanagari:/[\u0900-\u0950\u0955-\u0963\u0966-\u097F\uA8E0-\uA8FF]|\uD806[\uDF00-\uDF09]/g,jpn:/[\u3041-\u3096\u309D-\u309F]|\uD82C[\uDC01-\uDD1F\uDD32\uDD50-\uDD52]|\uD83C\uDE00|[\u30A1-\u30FA\u30FD-\u30FF\u31F0-\u31FF\u32D0-\u32FE\u3300-\u3357\uFF66-\uFF6F\uFF71-\uFF9D]|\uD82B[\uDFF0-\uDFF3\uDFF5-\uDFFB\uDFFD\uDFFE]|\uD82C[\uDC00\uDD20-\uDD22\uDD55\uDD64-\uDD67]|[\u3400-\u4DB5\u4E00-\u9FAF]/g,
jav:/[\uA980-\uA9CD\uA9D0-\uA9D9\uA9DE\uA9DF]/g,kor:/[\u1100-\u11FF\u302E\u302F\u3131-\u318E\u3200-\u321E\u3260-\u327E\uA960-\uA97C\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uFFA0-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC]/g,
tel:/[\u0C00-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3C-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55\u0C56\u0C58-\u0C5A\u0C5D\u0C60-\u0C63\u0C66-\u0C6F\u0C77-\u0C7F]/g,
tam:/[\u0B82\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD\u0BD0\u0BD7\u0BE6-\u0BFA]|\uD807[\uDFC0-\uDFF1\uDFFF]/g,
guj:/[\u0A81-\u0A83\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABC-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AD0\u0AE0-\u0AE3\u0AE6-\u0AF1\u0AF9-\u0AFF]/g,
kan:/[\u0C80-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBC-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5\u0CD6\u0CDD\u0CDE\u0CE0-\u0CE3\u0CE6-\u0CEF\u0CF1-\u0CF3]/g,
mal:/[\u0D00-\u0D0C\u0D0E-\u0D10\u0D12-\u0D44\u0D46-\u0D48\u0D4A-\u0D4F\u0D54-\u0D63\u0D66-\u0D7F]/g,mya:/[\u1000-\u109F\uA9E0-\uA9FE\uAA60-\uAA7F]/g,pan:/[\u0A01-\u0A03\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A3C\u0A3E-\u0A42\u0A47\u0A48\u0A4B-\u0A4D\u0A51\u0A59-\u0A5C\u0A5E\u0A66-\u0A76]/g,
amh:/[\u1200-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u135D-\u137C\u1380-\u1399\u2D80-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E]|\uD839[\uDFE0-\uDFE6\uDFE8-\uDFEB\uDFED\uDFEE\uDFF0-\uDFFE]/g,
tha:/[\u0E01-\u0E3A\u0E40-\u0E5B]/g,sin:/[\u0D81-\u0D83\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DE6-\u0DEF\u0DF2-\u0DF4]|\uD804[\uDDE1-\uDDF4]/g,
ell:/[\u0370-\u0373\u0375-\u0377\u037A-\u037D\u037F\u0384\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03E1\u03F0-\u03FF\u1D26-\u1D2A\u1D5D-\u1D61\u1D66-\u1D6A\u1DBF\u1F00-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FC4\u1FC6-\u1FD3\u1FD6-\u1FDB\u1FDD-\u1FEF\u1FF2-\u1FF4\u1FF6-\u1FFE\u2126\uAB65]|\uD800[\uDD40-\uDD8E\uDDA0]|\uD834[\uDE00-\uDE45]/g},
ma={Latin:{spa:" de|de |os | la| a |la | y |\xF3n |i\xF3n|es |ere|rec|ien|o a|der|ci\xF3|cho|ech|en |a p|ent|a l|aci|el |na |ona|e d| co|as |da | to|al |ene| en|tod| pe|\
e l| el|ho |nte| su|per|a t|ad | ti|ers|tie| se|rso|son|e s| pr|o d|oda|te |cia|n d| es|dad|ida| in|ne |est|ion|cio|s d|con|a e| po|men| li|n e|nci|res|su |to |\
tra| re| lo|tad| na|los|a s| o |ia |que| pa|r\xE1 |pro| un|s y|ual|s e|lib|nac|do |ra |er |a d|ue | qu|e e|sta|nal|ar |nes|ica|a c|ser|or |ter|se |por|cci|io |del|\
l d|des|ado|les|one|a a|ndi| so| cu|s p|ale|s n|ame|par|ici|oci|una|ber|s t|rta|com| di|dos|e a|imi|o s|e c|ert|las|o p|ant|dic|nto| al|ara|ibe|enc|o e|s l|cas|\
 as|e p|ten|ali|o t|soc|y l|n c|nta|so |tos|y a|ria|n t|die|a u| fu|no |l p|ial|qui|dis|s o|hos|gua|igu| ig| ca|sar|l t| ma|l e|pre| ac|tiv|s a|re |nad|vid|era|\
 tr|ier|cua|n p|ta |cla|ade|bre|s s|esa|ntr|ecc|a i| le|lid|das|d d|ido|ari|ind|ada|nda|fun|mie|ca |tic|eli|y d|nid|e i|odo|ios|o y|esp|iva|y e|mat|bli|r a|dr\xE1|\
tri|cti|tal|rim|ont|er\xE1|us |sus|end|pen|tor|ito|ond|ori|uie|lig|n a|ist|rac|lar|rse|tar|mo |omo|ibr|n l|edi|med| me|nio|a y|eda|isf|lo |aso|l m|ias|ico|lic|ple|\
ste|act|tec|ote|rot|ele|ura| ni|ie |adi|u p|seg|s i|un |und|a n|lqu|alq|o i|inc|sti| si|n s|ern",eng:"the| th| an|he |nd |ion|and| to|to |tio| of|on |of | in|al\
 |ati|or |ght|igh|rig| ri|ne |ent|one|ll |is |as |ver|ed | be|e r|in |t t|all|eve|ht | or|ery|s t|ty | ev|e h|yon| ha|ryo|e a|be |his| fr|ng |d t|has| sh|ing| h\
i|sha| pr| co| re|hal|nal|y a|s a|n t|ce |men|ree|fre|e s|l b|nat|for|ts |nt |n a|ity|ry |her|nce|ect|d i| pe|pro|n o|cti| fo|e e|ly |es | no|ona|ny |any|er |re\
 |f t|e o| de|s o| wi|ter|nte|e i|ons| en| ar|res|ers|y t|per|d f| a | on|ith|l a|e t|oci|soc|lit| as| se|dom|edo|eed|nti|s e|t o|oth|wit| di|equ|t a|ted|st |y \
o|int|e p| ma| so| na|l o|e c|ch |d a|enc|th |are|ns |ic | un| fu|tat|ial|cia| ac|hts|nit|qua| eq| al|om |e w|d o|f h|ali|ote|n e| wh|r t|sta|ge |thi|o a|tit|ua\
l|an |te |ess| ch|le |ary|e f|by | by|y i|tec|uni|o t|o o| li|no | la|s r| su|inc|led|rot|con| pu| he|ere|imi|r a|ntr| st| ot|eli|age|dis|s d|tle|itl|hou|son|du\
c|edu| wo|ate|ble|ces|at | at| fa|com|ive|o s|eme|o e|aw |law|tra|und|pen|nde|unt|oun|n s|s f|f a|tho|ms | is|act|cie|cat|uca| ed|anc|wor|ral|t i| me|o f|ily|pr\
i|ren|ose|s c|en |d n|l c|ful|rar|nta|nst| ag|l p|min|din|sec|y e| tr|rso|ich|hic|whi|cou|ern|uri|r o|tic|iti|igi|lig|rat|rth|t f|oms|rit|d r|ee |e b|era|rou|se\
 |ay |rs | ho|abl|e u",por:"de | de| se|\xE3o |os |to |em | e |do |o d| di|er |ito|eit|ser|ent|\xE7\xE3o| a |dir|ire|rei|o s|ade|dad|uma|as |no |e d| to|nte| co|o t|tod|\
 ou|men|que|s e|man| pr| in| qu|es | te|hum|odo|e a|da | hu|ano|te |al |tem|o e|s d|ida|m d| pe| re|o a|ou |r h|e s|cia|a e| li|o p| es|res| do| da| \xE0 |ual| em|\
 su|a\xE7\xE3|dos|a p|tra|est|ia |con|pro|ar |e p|is | na|r\xE1 |qua|a d| pa|com|ais|o c|ame|er\xE1| po|uer|sta|ber|ter| o |ess|ra |e e|das|o \xE0|nto|nal|o o|a c|ido|rda|erd|\
 as|nci|sua|ona|des|ibe|lib|e t|ado|s n|ua |s t|ue | so|ica|ma |lqu|alq|tos|m s|a l|per|ada|oci|soc|cio|a n|par|aci|s a|pre|ont|m o|ura|a s| um|ion|e o|or |e r|\
pel|nta|ntr|a i|io |nac|\xEAnc|str|ali|ria|nst| tr|a q|int|o n|a o|ca |ela|u\xE7\xE3|lid|e l| at|sen|ese|r d|s p|egu|seg|vid|pri|sso|\xE9m |ime|tic|dis|ra\xE7|eci|ara| ca|nid|\
tru|\xF5es|ass|seu|por|a a|m p| ex|so |r i|e\xE7\xE3|te\xE7|ote|rot| le| ma|ing|a t|ran|era|rio|l d|eli|\xE7a |sti| ne|cid|ern|utr|out|r e|e c|tad|gua|igu| ig| os|s o|ru\xE7|ins|\
\xE7\xF5e|ios| fa|e n|sse| no|re |art|r p|rar|u p|inc|lei|cas|ico|u\xE9m|gu\xE9|ngu|nin| ni|gur|la |pen|n\xE7a|na |i\xE7\xE3|i\xE3o|cie|ist|sem|ta |ele|e f|om |tro| ao|rel|m a|s s|tar|\
eda|ied|uni|e m|s i|a f|ias| cu| ac|r a|\xE1 a|rem|ei |omo|rec|for|s f|esc|ant|\xE0 s| vi|o q|ver|a u|nda|und|fun",ind:"an |ang|ng | da|ak | pe|ata| se| ke| me|\
dan| di| be|ber|kan|ran|hak|per|yan| ya|nga|nya|gan| at|ara| ha|eng|asa|ora|men|n p|n k|erh|rha|n d|ya |ap |at |as |tan|n b|ala|a d| or|a s|san|tas|eti|uk |pen|\
g b|set|ntu|n y|tia|iap|k m|eba|aan| un|n s|tuk|k a|p o|am |lam| ma|unt| de|ter|bas|beb|dak|end|i d|pun|mem|tau|dal|ama|keb|aka|ika|n m| ba|di |ma | sa|den|au |\
nda|n h|eri| ti|ela|k d|un |n a|ebe|ana|ah |ra |ida|uka| te|al |ada|ri |ole|tid|ngg|lak|leh|dap|a p|dil|g d|ena|eh |gar|na |ert|apa|um |tu |atu|a m|sam|ila|har|\
n t|asi|ban|erl|t d|bat|uat|ta |lan|adi|h d|neg| ne|kum|mas|nan|pat|aha| in|l d|emp|sem|rus|sua|ser|uan|era|ari|erb|kat|man|a b|g s|rta|ai |nny|n u|ung|ndi|han|\
uku|huk| hu|sa |ers|in | la|ka | su|ann|car|kes|aku|dip|i s|a a|erk|n i|lai|rga|aru|k h|i m|rka|a u|us |nak|emb|gga|nta|iba| pu|ind|s p|ent|mel|ina|min|ian|dar|\
ni |rma|lua|rik|ndu|lin|sia|rbu|g p|k s|da |aya|ese|u d|ega|nas|ar |ipe|yar|sya|ik |aga| ta|ain|ua |arg|uar|iny|pem|ut |si |dun|eor|seo|rak|ngs|ami|kel|ini|g t|\
dik|mer|emu|aks|rat|uru|ewa|il |enu|any|kep|pel|asu|rli|ia |dir|jam|mba|mat|pan|g m|ses|sar|das|kuk|bol|ili|u k|gsa|u p|a k|ern|ant|raa|t p|ema|mua|idi|did|t s|\
i k|rin|erm|esu|ger|elu|nja|enj|ga |dit",fra:" de|es |de |ion|nt |tio|et |ne |on | et|ent|le |oit|e d| la|e p|la |it | \xE0 |t d|roi|dro| dr| le|t\xE9 |e s|ati|te |re\
 | to|s d|men|tou|e l|ns | pe| co|son|que| au| so|e a|onn|out| un| qu| sa| pr|ute|eme| l\u2019|t \xE0| a |e e|con|des| pa|ue |ers|e c| li|a d|per|ont|s e|t l|les|ts |tr\
e|s l|ant| ou|cti|rso|ou |ce |ux |\xE0 l|nne|ons|it\xE9|en |un | en|er |une|n d|sa |lle| in|nte|e t| se|lib|res|a l|ire| d\u2019| re|\xE9 d|nat|iqu|ur |r l|t a|s s|aux|par|na\
l|a p|ans|dan|qui|t p| d\xE9|pro|s p|air| ne| fo|ert|s a|nce|au |ui |ect|du |ond|ale|lit| po|san| ch|\xE9s | na|us |com|our|ali|tra| ce|al |e o|e n|rt\xE9|ber|ibe|tes|r \
d|e r|its| di|\xEAtr|pou|\xE9t\xE9|s c|\xE0 u|ell|int|fon|oci|soc|ut |ter| da|aut|ien|rai| do|iss|s n| ma|bli|ge |est|s o| du|ona|n p|pri|rs |\xE9ga| \xEAt|ous|ens|ar |age|s t| s\
u|cia|u d|cun|rat| es|ir |n c|e m| \xE9t|t \xEA|a c| ac|ote|n t|ein| tr|a s|ndi|e q|sur|\xE9e |ser|l n| pl|anc|lig|t s|n e|s i|t e| \xE9g|ain|omm|act|ntr|tec|gal|ul | nu| v\
i|me |nda|ind|soi|st | te|pay|tat|era|il |rel|n a|dis|n s|pr\xE9|peu|rit|\xE9 e|t \xE9|bre|sen|ill|l\u2019a|d\u2019a| mo|ass|lic|art| pu|abl|nta|t c|rot| on| lo|ure|l\u2019e|ava|ten|nu\
l|ivi|t i|ess|ys |ays| fa|ine|eur|r\xE9s|cla|t\xE9s|oir|eut|e f|utr|doi|ibr|ais|ins|\xE9ra|\u2019en|i\xE9t|l e|s \xE9|nt\xE9| r\xE9|ssi| as|nse|ces|\xE9 a",deu:"\
en |er |der|ein| un|nd |und|ung|cht|ich| de|sch|ng | ge|ine|ech|gen|rec|che|ie | re|eit| au|ht |die| di| ha|ch | da|ver| zu|lic|t d|in |auf| ei| in| be|hen|nde|\
n d|uf |ede| ve|it |ten|n s|sei|at |jed| je| se|and|rei|s r|den|ter|ne |hat|t a|r h|zu |das|ode| od|as |es | an|fre|nge| we|n u|run| fr|ere|e u|lle|ner|nte|hei|\
ese| so|rde|wer|ige| al|ers|n g|hte|d d| st|n j|lei|all|n a|nen|ege|ent|bei|g d|erd|t u|ren|nsc|chu| gr|kei|ens|le |ben|aft|haf|cha|tli|ges|e s| si|men| vo|lun|\
em |r s|ion|te |len|gru|gun|tig|unt|uch|spr|n e|ft |ei |e f| wi| sc|r d|n n|geh|r g|dar|sta|erk| er|r e|sen|eic|gle| gl|lie|e e|tz |fen|n i|nie|f g|t w|des|chl|\
ite|ihe|eih|ies|ruc|st |ist|n w|h a|n z|e a| ni|ang|rf |arf|gem|ale|ati|on |he |t s|ach| na|end|n o|pru|ans|sse|ern|aat|taa|ehe|e d|hli|hre|int|tio|her|nsp|de |\
mei| ar|r a|ffe|e b|wie|erf|abe|hab|ndl|n v|sic|t i|han|ema|nat|ber|ied|geg|d s|nun|d f|ind| me|gke|igk|ie\xDF| fa|igu|hul|r v|dig|rch|urc|dur| du|utz|hut|tra|aus|\
alt|bes|str|ell|ste|ger|r o|esc|e g|rbe|arb|ohn|r b|mit|d g|r w|ntl|sow|n h|nne|etz|raf|dlu| ih|lte|man|iem|erh|eru| is|dem|lan|rt |son|isc|eli|rel|n r|e i|rli|\
r i| mi|e m|ild|bil| bi|eme| en|ins|f\xFCr| f\xFC|gel|\xF6ff| \xF6f|owi|ill|wil|e v|ric|f e",jav:"ng |an | ka|ang|ing|kan| sa|ak |lan| la|hak| pa| ha|ara|ne |ab\
e| in|n k|ngg|ong|ane|nga|ant|won|uwo| an| uw|nin|ata|n u|en |ra |tan| da|ran|ana| ma|nth|ake|ben|beb|hi |ke |sab|nda| ng|adi|thi|nan|a k| ba|san|asa|ni |e h|e \
k|g k| ut|pan|awa| be|eba|gan|g p|dan| wa|bas|aka|dha|yan|sa |arb|man| di|wa |g d| na|g n|ban| tu|n s|ung|wen|g s|rbe|dar|dak|di |g u|ora|aya|be |ah |a s|eni| o\
r|han|as | pr|a n|na |iya|a a|kar|at |a l|mar|uwe|duw|uta|und|n p|asi|pa | si|ala|n n| un|kab|oni|ya |i h|gar|g b|yat|tum|ta |n m|i k|apa|taw| li|ani| ke|al |ka\
 |kal|ngk|ega| ne|nal|n i|g a|ggo|ina|we |ena|dad|iba|awi|aga|a p| ta|sar|adh|awe|and|uju|ind|min|sin|ndu|uwa|gge|n l|ggu|ngs|n b|a b|pra|iji|n a|ha | bi|kat|go\
 | ku|e p|ron|kak|ngu|a u|gsa|war|nya|g t|pad|bis|k b|i w|ae |wae| nd|ali|a m|er |sak|e s|ku |liy|ama|i l|eh |isa|arg|n t|a d|kap|i s|ayo|gay| pe|ndh|bad|pri|ne\
g|tow|uto|eda|bed|il |ih | ik|ur |k k|rta|art|i p|rga|lak|ami|ro |aro|yom|r k|e d|a w|kon|rib|eng|ger|g l|ras|dil| ti|k l|rap|mra|uma| pi|k h|n d|gaw|wat|ga |k \
n|ar |per| we|oma|k p|jro|ajr|saj|ase|ini|ken|saw|ona|nas|kas|h k|i t| um|tin|wo | me|aba|rak|pag|yar|sya|t k| te| mu|ngl| ni|i b|men|ate|a i|aku|ebu|a t| du|g \
m|owo|mat| lu|amp",vie:"ng |\u0323c |\u0301c | qu|a\u0300 | th|nh | ng|\u0323i |\u0300n |va\u0300| va| nh|uy\xEA| ph|quy| ca|\xEA\u0300n|y\xEA\u0300|\u0300nh|\u0300i |\u0323t | ch|o\u0301 | tr|ng\u01B0|i n| gi|g\u01B0\u01A1|\u01A1\u0300i|\u01B0\u01A1\u0300|\u0301t | co|\u01B0\u01A1\u0323|\
 cu|a\u0301c|\u01B0\u0323 |\u01A1\u0323c| kh| \u0111\u01B0|\u0111\u01B0\u01A1| t\u01B0|co\u0301| ha|\xF4ng|c t| \u0111\xEA|n t|i \u0111|i\u0300n|\u0300u |ca\u0301|gia|\u0301i |o\u0323i|mo\u0323| mo|\xEA\u0300u|i\xEA\u0323|\u0111\xEA\u0300|u c|nh\u01B0|pha| ba| bi|\xE2\u0301t|\u0309a |u\u0309a|cu\u0309|h\xF4n| \u0111\xF4|g t|\u0301 q|\u0303ng|\
 ti|t\u01B0\u0323|t c|\u0323n | la|n \u0111|n c|n n|hi\xEA|ch |ay |hay| vi|\xE2n | \u0111i| na|ba\u0309| ho|do | do| t\xF4| hi|\xF4\u0323i|ha\u0301|i\u0323 |na\u0300|\u0300 t|\u01A1\u0301i|h\xE2n| m\xF4|\u0301p |a\u0300n|\u0323 d|\u0301ch|\u0323p |\u0300o |a\u0300o|kh\xF4|\u0301n |\xF4\u0323t|\
m\xF4\u0323| h\xF4|ia |\xF4\u0301c|c h|h\u01B0\u0303|i v|g n|\u0301ng|u\xF4\u0301|qu\xF4|h t|\xF4n |\xEAn |n v|nh\xE2|\u0323 t| b\xE2|i c|g v|\u0309ng|i\xEA\u0301|c c|\xE2\u0323t|th\u01B0|h\u01B0 |\u01B0\u01A1\u0301|\u0309n | v\u01A1| c\xF4|c \u0111| \u0111o| s\u01B0|t t|\xF4\u0323c|\u01B0\u0303n|v\u01A1\u0301| v\xEA|a\u0309 |\u0323ng|\
g \u0111|\u0309o |a\u0309o|u\xE2\u0323| \u0111a|bi\u0323|la\u0300|s\u01B0\u0323|b\xE2\u0301|ha\u0300|h\xF4\u0323|i t|a\u0309n|h\u01B0\u01A1|\u0300ng|tro|\u0309m |o v| mi|\xEA\u0309 |u\u0323c|i h|\u01B0\u0301c|a\u0301p|g c|\u0303 h|ia\u0301|n b|\u0309i |a m|h c|c\xF4n|\xEA\u0323n|\u01A1\u0301c|ha\u0323|\u0111\xF4\u0323| du| c\u01B0|a c|n h|\
tha|a\u0303 | xa|\u0301o |a\u0301o|i\u0301n|\u0300y |g b| h\u01B0|g h|ong|ron|\u0300 c|cho|\u0300 n|mi\u0300|\u01B0\u0323c|h v|c b| lu|i b|\xEA\u0323 |ai |\xEA\u0301 |\u0323 c|xa\u0303|kha|c q|i\xEA\u0309|t\xF4\u0323|\xF4\u0301i|\u0111\xF4\u0301|a\u0301 |hoa|o h|h \u0111|ca\u0309|n l|ho\u0323|ti\xEA|\
y t|\u0309 c|a\u0323i|a\u0301n|\u0300 \u0111|oa\u0300|y \u0111|chi|\u0309 n|ph\xE2|\xEA\u0300 |thu|i\xEAn|du\u0323|o c|i m|lu\xE2|c p|\xF4\u0301n|c l|\u0301 c|u\u0303n|cu\u0303|c g|c n|qua|n g|c m|o n|a\u0309i|ha\u0309|\u0301 t|ho |v\xEA\u0300| t\xE2| h\u01A1|o t|\u01A1\u0309 |h\u01B0\u0301|hi\u0300|\
vi\xEA|\u0300m |\u0309 t|\u0111o\u0301|th\xF4|\u01B0\u0301 |c\u01B0\u0301|hi\u0301|\u0301nh|a\u0300y|\u01A1\u0309n|\u01B0\u01A1\u0309| b\u0103|tri| ta|m v|c v|\u01A1\u0323p|h\u01A1\u0323|h m| n\u01B0|\xEA\u0301t|thi|\u0103\u0323c|ngh|uy ",
ita:" di|to | in|ion|la | de|di |re |e d|ne | e |zio|rit|a d|one|o d|ni |le |lla|itt|ess| al|iri|dir|tto|ent|ell|i i|del|ndi|ere|ind|o a| co|te |t\xE0 |ti |a s|uo \
|e e|gni|azi| pr|idu|ivi|duo|vid|div|ogn| og| es|i e| ha|all|ale|nte|e a|men|ser| su| ne|e l|za |i d|per|a p|ha | pe| un|con|no |sse|li |e i| o | so| li| la|pro\
|ia |o i|e p|o s|i s|in |ato|o h|na |e s|a l|e o|nza|ali|tti|o p|ta |so |ber|ibe|lib|o e|un | a | ri|ua |il | il|nto|pri|el | po|una|are|ame| qu|a c|ro |oni|nel\
|e n| ad|ual|gli|sua|ond| re|a a|i c|ri |o o|sta|ita|i o| le|ad |i a|ers|enz|ssi|\xE0 e|it\xE0|gua|i p|e c|io | pa|ter|soc|nal|ona|naz|ist|cia|rso|ver|a e|i r|tat|lle\
|sia| si|rio|tra|che| se|rt\xE0|ert|anz|eri|tut|\xE0 d|he | da|al |ant|qua|on |ari|o c| st|oci|er |dis|tri|si |ed | ed|ono| tu|ei |dei|uzi|com|att|a n|opr|rop|par|nes\
|i l|zza|ese|res|ien|son| eg|n c|ont|nti|pos|int|ico|r\xE0 |sun|ial|lit|sen|pre|tta|dev|nit|era|eve|ll |l i| l |nda|ina|non| no|o n|ria|str|d a|art|se |ssu|ica|raz\
|ett|sci|gio|ati|egu| na|i u|utt|ve | ma|do |e r|ssa|sa |a f|n p|fon| ch|d u|rim| fo|a t| sc|tr\xE0|otr|pot|n i| cu|l p|ra |ezz|a o|ini|sso|dic|ltr|uni|cie| ra|i n\
|ruz|tru|ste| is|der|l m|a r|pie|lia|est|dal|nta| at|tal|ntr| pu|nno|ann|ten|vit|a v",tur:" ve| ha|ve |ir |ler|hak| he|her|in |lar|r h|bir|ya |er |ak |kk\u0131|akk|e\
ti| ka| bi|eya|an |eri|iye|yet|ara|ek | ol|de |vey|\u0131n |\u0131r |nda|ar\u0131|esi|\u0131n\u0131|d\u0131r| ta|tle|e h|as\u0131|etl|e k| va|\u0131 v|s\u0131n|ile|ne |rke|erk|ard|ine| sa|\u0131nd|ini|k h|k\u0131n|a\
ma|le |tin|rd\u0131|var|a v| me|e m|na |sin|ere|k v| \u015Fa| bu|lan|kes|dir|rin|dan| ma|k\u0131 |mak|\u015Fah|da | te|mek| ge|n\u0131 | hi|nin|en |n h| se|lik|rle|ana|lma|e a|\u0131 h|r \u015F|i\
ll|si | de|aya|zdi|izd|aiz|hai|ret|hi\xE7|\u0131na| i\u015F|e b| ba|kla|et | h\xFC|r\u0131n|n k|ola|nma|e t| ya|eme|riy|n v|e i|a h|li |mil|eli|ket|ik |kar|irl|h\xFCr|im |evl|mes|e d|a\
hs|ma |rak|ala|let|lle|un | ed|rri|\xFCrr|bu | mi|i v|dil| il| e\u015F|n i|la |el |mal| m\xFC| ko|e g|se | ki|mas|lek|mle|mem|n b|ili|e e|ser| i\xE7|n s|din| di|es |mel|eke|t\
ir|\u015Fit|e\u015Fi|r b|akl|yla|n m|len| ke|edi|oru|nde|re |ele|ni |t\xFCr|a k|eye|\u0131k |ken|u\u011Fu| uy|eml|erd|ede|ame| g\xF6|e s|i m|tim|i b|rde|r\u015F\u0131|ar\u015F|a s|it |t v|siy|ar |rme|e\
st|bes|rbe|erb|te |al\u0131| an|ndi|end|hs\u0131|unm|r\u0131 |kor|n\u0131n| ce|maz|mse|ims|kim|i\xE7 | ay|a m|lam|ri |s\u0131z|a b|ade|n t|nam|lme|ilm|k g|il |tme|etm|r v|e v|n e|\u011Fre|\xF6\u011Fr| \
\xF6\u011F|al |\u0131yl|olm|vle|\u015Fma|i s|ger|me | da|ind|lem|i o|may|cak|\xE7in|i\xE7i|nun|kan|ye |e y|r t|az |\xE7 k|ece|s\u0131 |eni| mu|ulu|und|den|lun| fa|\u015F\u0131 |ahi|l v|r a|san|kat| so|e\
nm| ev|i\u015F ",pol:" pr|nie|pra| i |nia|ie |go |ani|raw|ia | po|ego| do|wie|iek|awo| ni|owi|ch |ek |do | ma|wo |a p|\u015Bci|ci |ej | cz| za| w |ych|o\u015Bc|rze|prz| k\
a|wa |eni| na| je|a\u017Cd|ka\u017C|ma |z\u0142o|cz\u0142|no\u015B|o d|\u0142ow|y c|dy |\u017Cdy|i p|wol| lu|ny |oln| wy|stw| wo|ub |lub|lno|rod|k m|twa|dzi|na | sw|rzy|aj\u0105|ecz|czn|sta| sp|owa|o \
p|spo|i w|kie|a w|zys|obo|est|neg|a\u0107 |mi |cze|e w|nyc|nic|jak| ja|wsz| z |jeg|wan|\u0144st|o s|a i|awa|e p|yst|pos|pow| r\xF3|o o|j\u0105c|ony|nej|owo|dow|\xF3w | ko|kol|aki|be\
z|rac|sze|iej| in|zen|pod|i i|ni | ro|cy |o w|zan|e\u0144s|no |zne|a s|lwi|olw|ez |odn|r\xF3w|odz|o u|ne |i n|i k|czy| be|acj|wob|inn| ob|\xF3wn|zie| ws|aln|orz|nik|o n|ic\
z|zyn|\u0142ec|o\u0142e|po\u0142|aro|nar|a j|i z|t\u0119p|st\u0119|ien|cza|o z|ym |zec|ron|i l|ami| os|kra| kr|owe| od|ji |cji|mie|a z|bod|swo|dni|zes|e\u0142n|pe\u0142|iu |edn|iko|a n|raj| st|od\
o|zna|wyc|em |lni|szy|wia|nym|\u0105 p|j\u0105 |ze\u0144|iec|pie|st |jes| to|sob|kt\xF3|ale|y w|ieg|och|du |ini|war|zaw|nny|roz|i o|wej|i\u0119 |si\u0119| si|nau| or|o r|kor|e s|pop|zas|ni\
u|z p|owy|w k|ywa| ta|ymi|hro|chr| oc|jed|ki |o t|ogo|oby|ran|any|oso|a o|t\xF3r| kt|w z|dne|to |tan|h i|nan|ejs|ada|a k|iem|aw |h p|wni|ucz|ora|a d| w\u0142|ian| dz| m\
o|e m|awi|\u0107 s|gan|zez|mu |taw|dst|wi\u0105|w c|y p|kow|o j|i m|y s|bow|kog|by |j o|ier|mow|sza|b o|ju |yna",swh:"a k| ya|na |wa |ya | ku|a m| na| ha|i y| w\
a|a h|a n|ana|aki|ki |la |hak| ka|kwa|tu | kw| ma|li |a a|ila|i k| ki|ni |a w|ali|a u| an| mt|ke |mtu|a y|ake|ati|kil|ka |ika|kat|ili|te |ote|we |a s|e k|ia |zi\
 |u a|za |azi|ifa|ma |yak|yo |i n|ama| yo|au | au|e a|kut|amb|o y|ha |asi|fa |u w|hal|ara|sha|ish|ata|ayo| as|tik|u k| za|i z|ina|u n|mba|uhu|hi |hur|cha|yot|ru\
 |uru|wat| ch|eri|ngi|e y|u y|i a|aif|tai| sh|nay|chi|ra |ani| bi| uh|sa | hi|i h|awa|iwa|a j|ti |mu |o k|ja |kan|uli|iwe|any|i w| am|e n|end|atu|kaz|o h|ria|he\
r|she|shi|nch| nc|uta|ye |wak|ii |ele|ami|adh|eza| wo|iki|oja|moj|jam| ja|aka|bu |kam|kul|mat|fan|a l|agu|ind|ne |iri|lim|wen|da |kup|uto|i m|a b|ini|wan|bil| t\
a|sta|dha| sa| ni|ao | hu|e w|wot| zi|rik|kuf|aji|ta |wez|nya|har| ye|e m|si |lin| ut|ine|gin|ing| la|a t|zim|imu|ima|tak|e b|uni|ibu|azo|kos|yan|nye|uba|ari|ah\
i|nde|asa|ri |ham|dhi|eli|hir|ush|pat| nd|kus|maa|di |nda|oa |bar|bo |mbo|oka|tok|ndw|ala|wal| si|uzi|hii|tah|i s|o n|liw| el|upa|zin|hag|a c|ndi|ais|mai|eny|mw\
e|aa |ewe| al|ndo|e h|lo |umi|kuh|jib|osa|mam|a z|ufu|dwa|u i| in|iyo|nyi| ny|u m|sil|ang|o w|guz|zwa|uwa|kuw|hil|saw|uch|ufa|laz|und|aha|ua | mw|bal| lo|o l|a \
i|del|nun|anu|nji| ba|lik|le |uku|i i",sun:"an |na |eun|ng | ka|ana| sa| di|ang|ung|un |nga|ak | ha|keu| ba|a b| an|nu |hak| bo|anu|ata|nan|a h|ina| je|aha|ga |\
ah |awa|jeu| na|ara|ing|oga|bog|gan| ng|asa|kan|a s|ha |ae |bae|n k|a k| pa|a p|sah|g s|sar| si|sin|a n|din|n s|ma | at|aga|a a|tan| ku| ma|n a|san|man|wa |lah|\
pan|taw|u d|ra |ari|eu | pi|gar| pe|kat| te|n p|sa |per|a d|a m|e b|aan|ban|ran|ala|ike|n n|kum| ti|ama|a j|pik|ima|n d|al |at | ja|ila|ta |nda|bas|rim|teu|n b|\
eba|beb|udu|aya|ika|ngg|nag|kab|rta|art| me|ola|k n|uma|atu|aba|g k|adi|aca| po|ngt|nar|una|ate|oh |boh|awe|di |tin|asi|uku|n h|dan|aka|iba|car|sac|gaw|are|ent|\
um |jen|abe|u s|dil|pol|ar |ku |kud|u m|upa|han| hu|ake|bar|ur |hna|aru|h s|a t|sak|wat|kaw| so|n t|pa |mpa|du |ngk|g d|ena|huk| mi|mas|ngs|ti |n j|ka |aku|ren|\
n m| ta|law|isa| tu|und|a u|h a|tay|ula|aja|ali|nte|gsa|en |gam| wa|ieu|ere|k h|jal|h b|il |dit|ngu|lan|asu|yun|ayu|gta|k d|a r|g n|mah|uda|dip|kas|rup|geu| be|\
ter|sej|min|ri |ern|u p|k k|amp|ura|kal|e a|k a|ut |g b|nak|bis| bi|k p|tes|end|we |h k|tun|uan| un| de|u n|h t|ksa|u k|ian|wil|u b|ona|nas|uka|rak|eje| se|ami|\
 ke|war| ra| ie|k j|eh |ya |lma|alm|pen|tur|wan|lak|h j|g a|ean|up |rga|arg|r k|u t| ne|deu|gal|gke|e t|h p| ge|g t| da|i n",ron:" de|re | \xEEn|\u0219i |are|de | \u0219i|te\
 |ul | sa|rep|e d|ea |ept|dre|tul|e a| dr|ie |\xEEn |ptu|le |ate|la |e p| la| pe|ori| pr|ce |e s| or|au |tat| ar|ice|ii |or |a s| fi| a |ric|ale|per| co|n\u0103 |\u0103 a|re\
a|ers|i s| li|sau| ca|rso|ent|lor|a\u021Bi|al |a d|e o|men|l l|ei |e c|pri|an\u0103| ac| re|uri|ber|ibe|lib|a p|oan|soa| in|i l|ter| al| s\u0103|tea|l\u0103 |car|t\u0103\u021B|s\u0103 |tur|i a|i \
d|nal| ni|ri |ita|e \xEE|e \u0219|se |ilo|in |ia |\u021Bie|pre|fie|\u021Bii|\u0103\u021Bi|con|ere|e f|a o|eni|nte| nu| se|ace|ire|ici| cu|i \xEE|a c|i n|a l|pen|ui |nu |\u0103ri|al\u0103|ona|l d|r\u0103 |er\
t|ril| su|ntr|n c|rin| as|ni |i o|eri|t\u0103 |c\u0103 |ile|\u0103 d|i c|e n|ele|sa | mo|i p|fi |sal|tor|va |oci|soc|nic|pro| un| tr|est|in\u021B|a \xEE|uni|n m|a a| di|ecu|lui|sta|li\
t| po|tre|gal|ega|oat|ra |act|\u0103 \xEE|leg|u d|e l|nde|int|a f|n a| so|na\u021B|ara|i f|uie|iun| to|tar|ste|ces|rar|at | ce|eme|i \u0219|rec|dep| c\u0103| o | \xEEm|bui|ebu|reb| eg| n\
a|m\xE2n|ntu|ili|v\u0103\u021B|\xE2nd|iei|r \u0219|bil|pli|od |mod|res|din|e e|c\u021Bi| au|ali|\u0103 p|\u0103 f|\xEEmp|ial|cia|ion|\u0103 c|dec|nta| om|it\u0103| fa|\u021B\u0103 |cu |tra|\u0103\u021B\u0103|nv\u0103|\xEEnv|\xE2t |ite|i i|lic| p\
u| ex|riv|tri|rot|\u021Ba |\u021Bi |l c|rta|imi|ulu|\u021Bio|ic\u0103|lig|rel|ta |cla|t \xEE|nt |nit|e m|\xE2nt|\u0103m\xE2|\u021B\u0103m|ger|n\u021Ba|ru |tru|gur|u c|bli|abi|at\u0103|art|par|ar |rim|iva|l \u0219| sc|im\
e|nim|era|sup|ind|u a|dic|ic | st| va|ini|igi|e r",hau:"da | da|in |a k|ya |a d| ya|an |a a| ko| wa|na | a |sa | ha|kin|wan|ta | ba|a s| ta|a y|a h|wa |ko | na|\
n d|a t|ba |ma |n a| ma|iya|hak|asa| sa|ar |ata|yan| za|akk|a w|ama| ka|i d|iki|a m|owa|a b| ci| mu| sh|anc|nci|kow|a z|ai |nsa|a c|shi| \u0199a|cik|ne |ana|i k|ci |\
kki|e d|a \u0199| ku|su |n y|uma|ka |uwa|kum|hi |a n|utu| yi|ani| ga| ra|aka|ali|mut|\u2018ya|tar| do|\u0257an|ars| \u2018y|sam|\u0199as|nda|ane|man|tum|i a|yi |ni | du|ada| su|and|a g|\
cin| ad|a i|ke | \u0257a|n k|yin|um |e m| ab|ins|nan|ki |mi |ami|yar|min|oka|re |i b|kam|mas|i y|mat|za |ann|en |a\u0257a| ja|m n|li |duk|dai|e s|n s|ra |n w|n h|aik| ai|\
ida|ga |san|rsa|aba|sar|ce |nin| la|o n|ban|nna|kan|abi|una|dam|me |ara|i m|hal|a r|add|are|n j|abu| ne|zai|a \u0257|wat|ari| \u0199u|on |ans|wa\u0257|ame|ake|kar|din|zam| fa|\
a l|\u0199un|buw|r d| hu|oki|kok|a \u2018|u d|n t|abb|aur| id|rin|yak|dok|kiy|ray|jam|n b|ubu|bub|n m|i s| an|am |ili|bba|omi|dan|gam|ayu|ash|nce|tsa|ayi|har|yya|ika|bin|\
han|kko|rsu|aif|imi|fa | am|i i|dom| ki|yuw|dun|o a|fan|n \u0199|aya|fi |n r|she|uni|bay|riy|n \u2018|sab| iy|bat|tab|aga| ir|mar|o w|i w|sha|awa| ak|uns|unc|tun|u k| il|\
\u0257in|mfa|amf|aci|ewa|kas|lin|n n|don|n i|ure|ifi|lai|dda| ts|iri|aye|un |tan|wad|gwa|afi| ay|ace|mba|amb|aid|nta|ant|war|lim|kya| al|a\u0257i",fuv:"de | e |\
e n| ha|nde|la | wa|ina| ka|akk| nd|\u0257o |na | in|e e|hak|al |di |i h|kke|ii |um |ko |ala|ndi| mu| ne|lla| jo|wal|e\u0257\u0257|ne\u0257|all|mum| fo|kal|jog|ke |aaw|taa| ko|eed|\
\u0257\u0257o|aa | le|ji |ade|aad|laa|o k| ng|e h| ta|re |ogi|a j|e w|e m|nnd|gii|e l|ley|awa|aag|ede|waa|e k|gu |e d| go|gal|\u0253e |ti |fot|aan|eyd|ydi|\u0257e |ee | re|ol |oto|\
i e|oti|m e|taw|nga|a i|kee|to |ann|eji|am |ni | wo|een|goo|eej|e f| he|enn|gol|agu|pot| po|dee|ay | fa|ka |a k|ond|oot| de|a f|o f|a n|wa |maa|ota|le |hay|i k|\
o n|ngo|e j|o t| ja|\xF1aa|hee|nka|i w|awi|a w|ngu|der| to|e t|dim|i n|fof|i f|e g|tee|naa|aak| do|too|a e|ndo|ren|dii|oor|er |o e|i m|of | sa| so|gaa|ani|kam| ma|\
 \xF1a|o w|i l|u m|kaa|ima|dir| ba|igg|lig| li|aar| \u0253e|o i|e s| o |e r|so |ooj| nj| la|won|awo|dow|woo|faw|and|e i|ore|nge|nan|are|a t|tin|aam| mo|\u0257ee|ita|ira|aa\u0257|\
e p|nng|ma |ank|yan|nda|oo |e \u0253|njo|ude|nee|e y|e a|je | ya|en |ine|iin| di|ral| na|\u0257i |und| hu|inn|\u014Bde|a\u014Bd|ja\u014B|a d|den| fe| te|go | su|a h|haa|tal|e\u0257e|e b|y g|\
baa|tde| yi|\u0257\u0257a|o h|ii\u0257|ow | da|do |l n|alt| ho|l e|aga|mii| aa|a a|ama|nna|m t| ke|edd|oga|m w|l m|o j|a\u0257e|ree|oje|yee| no|ele|ne |ago| pa| al|guu|wi |ge |aa\u0253|\
daa|ind|dew|i j|jey| je|ent|tan|o \u0257|ge\u0257| ge|\xF1ee|a l| \u0257u|kko|mak|a s| ga",bos:" pr| i |je |rav|na |ma |pra| na|ima| sv|a s|da |a p|vo |nje|ko |\
ako|anj|o i| po|avo|ja |e s|a i|ti | im| da| u |sva|no |ju | za|o n|va |i p|ili|vak|li | ko|ne | il|koj| ne|nja| dr|ost| sl|van|im |i s|u s|i i|a n|ava|ije|a u|\
 bi|stv|se |a d|om |jed|bod|obo|lob|slo| se| ra|ih |sti| ob| je|pri|enj|dru|u i|o d|iti|voj|raz|ova|dje| os|e i|lo |e p| nj|uje|i d|bra|tre| tr| su|jeg|i n|u z|\
a k|og |u p|oje|cij|reb|a o|a b|lju|i u|ran|mij|ni |nos|jen|ba |edn|svo| iz|jel|pro|e d|\u017Eav|bit| ni|i o|sta|a z|avn|vje| ka|bil|ovo|a j|aju|ist|nih|tu |red|gov|\
 od|e o|oji| sm|lje|o k|ilo|ji |aci|e u|e n|pre|o p|eba|u o|su |vim|i\u010Dn| sa|u n| dj|a t|ija|\u010Dno|jem|r\u017Ea|dr\u017E|elj|stu|dna|odn|eni|za |iva|olj|\u0161ti|nom|em |du |vno|\
smi|jer|e b|de |pos|m i| do|u d|nak|a r|obr| mo|lja|nim|ego| kr|tit|kri|ve |nju|an |iko|nik|nu |i m|nog|eno|sno| st|e k|tup|rug|ka |oda|riv|vol|aln|m s|itu|a\u0161t|\
za\u0161|ani|sam|akv|ovi|osn|rod|aro| mi|tva|dno|nst|jan|ak |ite|vi\u010D|rad|u m| ta|dst|tiv|nac|rim|kon|ku |odu|\u017Eiv|amo|tvo|tel|pod|g p|nov|ina|nar| vj|o s|i b|oj | ov|\
ave|vu |ans|oja|zov|azo|ude|bud| bu|e t|i v|din|edi|nic|tan|nap|mje| is|jal|slu|pun|eds|o o|zak|jav|i k|m p|tno|ivo|ere|ni\u010D|m n|jim|kak|ada|vni|ugi| ro|mov|ven|\
pol|to |te | vr",hrv:" pr| i |ma |rav|ima|pra|je |na | sv|ti | na|a p|vo |vat|ko |a s|nje| po|anj|avo|o i|tko| im|a i|sva|no |i p|e s|ja |o n| za|ju |ili| u |va\
 |li | bi|ne |i s|atk| il|iti|da | ne| ko| dr| sl|van|nja|koj|ije| ra|ova| os|u s|i i|ost|bod|obo|lob|slo|pri|a n|om |jed|ati|ih |im |voj|ava| ob|stv|se | mo|i \
u|bit|dru| je| se|dje|i o|enj| ka|i n|sti|lo |u i|svo|mij|ni |e i|raz|a o|e n|bra|o p| su|a b|u p|ran|a k|og |i d|bil|ako|e p|a d|edn|aju|mor|eni| nj|iva|jel|\u017Ea\
v| ni|a z|avn|ovi|eno|ra |oje|a j| da|a u|ora|jeg| iz|nih|r\u017Ea|dr\u017E|oji|sno|nit|jen|vje|ilo|cij|oda|nim| dj|pro|tit|u z|e d|red|nom|jem| od|nos|sta|nov|osn| sm|lj\
e|o s|ji |ovo|stu|pos|vim| do|odn|rad|ist| sa|e o|tu |nju|em |gov|o d|rod|i m|jer|aci|oj |pre|m i|nak|dna|a r|lju|uje|e m|obr|za |olj|ve |o o|m s|an |nu |du |ar\
o|vno|smi|aln|e k|o k|i b|e u|tva|u u|tup|rug|dno|u o|su |u d|ka |vol| ta|ija|itu|\u0161ti|a\u0161t|za\u0161|itk|\u017Eiv|ani|sam|elj| st|sob|oso|nar|akv|ada| mi|te |ona|nst|jan|lj\
a|i v|ite|ego|elo|rim|ku |odu|amo|tvo|tel|jim|pod|nog|vi |ina| vj|to |e b|ans|zov|azo|ak | sk|edi|tan|oju|pun|pot|oti|kon|zak|i k|m p|tno|ivo|ere|ni\u010D|kak|vni|ug\
i| ro|mov|ven|\u0161tv| be|ara|kla|ave|u b|avi|oja|jal|u m|dni|mje|rak|din|\u0107i |ju\u010D|klj|nic|u k|nap|obi|atn",nld:"en |an |de | de| he|ing|cht| en|der|v\
an| va|ng |een|et |ech| ge| ee|n e|rec| re|n v|n d|nde|ver| be|er |ede|den| op|het|n i| te|lij|gen|zij| zi|ht |ijk|eli| in|t o| ve|op |and|ten|ke |ijn|e v|jn |i\
ed| on|eft| ie|sch|n z|n o|aan|ft |eid|te |oor| we|ond|eef|ere|hee|id |in |rde|n w|t r|aar|rij|ord|wor|ens|of | of|hei|n g| vr| vo| aa|r h|hte| wo|n h|al |nd |v\
ri|e o|ren|le |or |n a|jke|lle|eni|n b|ij |e e|g v| st|ige|die|e g|men|nge|t h|e b| za|e s|om |t e|ati|wel|erk|sta|ers| al| om|n t|zal|dig| me|ste|voo|ter|gin|r\
e |ege|ge |g e|bes|nat| na|eke|che|ig |gel|nie|nst|e a|nig|est|e w|erw|r d|end|ona|d v|jhe|ijh|d e|ele| di|ie | do|del|n n|at |it | da|tie|e r|elk|ich|jk |vol|i\
jd|tel|min|len|str|lin|n s|per|t d|han| zo|hap|cha|wet| to|ven| ni|aat|ion|tio|taa|lke|eze|met|ard|waa|uit|sti|e n|doo|pen|eve|el |toe|ale|ien|ach|st |ns | wa|e\
me|nin|e d|bij| gr|n m|p v|esc|t w|ont|ite|man|ema| ma|nal|g o|rin|hed|t a|t v|beg|all|ijs|wij|rwi|e h| bi|gro|p d|rmi|erm|her|oon| pe|eit|kin|t z|iet|iem|e i|g\
em|igi| an|d o|r e|ete|e m|js | hu|oep|g z|edi|arb|zen|tin|ron|daa|teg|g t|raf|tra|eri|soo|nsc|t b| er|lan| la|ern|ar |lit|zon|d z|ze |dez|eho|d m|tig|loo|mee|g\
er|ali|gev|ije|ezi|gez|nli|l v|tij|eer| ar",srp:" pr| i |rav|na |pra| na|ma | sv|ima|da |ja |a p|vo |je |ko |ti |avo| po|a i|ako|a s| za| u |ju |o i| im|nje|i p\
|va |sva|anj|vak| da|o n|nja|e s|ost| ko|a n|li |ili|ne |om | ne|i s| sl| il| dr|no |koj|u s|ava| ra|og |slo|im |enj|sti|bod|obo|lob|iti|a o|stv|i u|a d|ni |jed\
|u p|pri|edn| bi|i i|a k|o d|sta|ih |dru|a u| je| os| ni|nos|pro|aju|i o|ran| de| su|u i|se |van|ova|i d|cij| ob|uje|red|\u017Eav|e i|i n|voj|e p|a j|dna| se| od|ve \
| ka|eni|r\u017Ea|dr\u017E|a z|avn|aci|ovo|u u|m i|oja| iz|lja| nj|ija|u z|e o|rod|jen|lje|e b|raz|jan|lju|svo|za |gov|i\u010Dn| st|nov|sno|osn|du |ji |pre| tr|su |vu |odn|a b\
|jeg|nim|nih|tu |tit|\u0161ti|ku |nom|bit|e d|me |iko|\u010Dno|oji|lo |vno|nik|e n|\u0111en|ika|bez|ara|de |u o|vim|nak| sa|u n|riv|ave|an |olj|vol| kr|o p|sme|e k|nog| ov|e u\
|tva|bra|rug|reb|tre|u d|oda| mo| vr|vlj|avl|ego|jav|del|m s|kri|o k|a\u0161t|za\u0161|nju| sm|ani| li|dno|e\u0111u|aln|la |akv|oj |\u0161en|kom|stu|ugi|avi|a r|ka |rad|oju|tan|odi\
|vi\u010D|tav|itu|ude|bud| bu|pot|odu|\u017Eiv|ere|m n|tvo|ilo|bil|aro|ovi|por|eno|\u0161tv|nac|ove|m p|tup|pos|rem|dni|ba |nst|a t|ast|iva|e m|vre|nu |be\u0111|ist|pun|en |te |dst\
|rot|zak|ao |kao|i k|ju\u0107|o s|st |sam|ter|nar| me|i m|kol|e r|u\u0161t|ru\u0161|ver|kak| be|i b|kla|ada|eba|ena|ona| on|tvu|ans| do|rak|slu",ckb:" he| \xFB |\xEAn\
 | bi| ma|na |in |maf| di|an |xwe| xw|ku | ku|kes| de| ji|her|kir|iya|ya |rin|iri|ji |bi |es | ne|ye |y\xEAn|e b|er |af\xEA|tin|ke | an|iy\xEA|eye|rke|erk|we | be|e h|de\
 | we|hey|f\xEA |i b|y\xEA |ina| b\xEA| li|diy|ber|li |re |\xEE \xFB|n\xEA |\xEA d| se| ci|eke|di |w\xEE | na|\xEE y|af |ete|hem| w\xEE|sti| ki|r\xEE |k\xEE |\xEE a|yek|n d|kar| te|ne |y\xEE |i h|e k|t\xEE\
 |t\xEA |a w|e d|\xEE b|s m|ast|n b|be |yan|ser|tew|net| tu| ew|hev|aza|ara|\xFB b|n k|adi|ev |zad| az|ras|est|an\xEA| ya|n h|n \xFB|wed| t\xEA|wek|bat|bo | bo| y\xEA|st |n n|\xEA k|da\
n|\xEA h|ema|\xEA b|iye|\xEE h|din|b\xFBn|r k|ek\xEE| me|par|\xFBna|ta |wle|ewl|\xEE m| ke|nav|ewe|man|\xEA t|d\xEE |\xFB m|m\xFB |em\xFB|a m|ika|e \xFB|n w|a x|\xEA m|e n| ta|ela|n j|ey\xEA|n x|civ|wey|an\
a| re|khe|ekh|bik|k\xEA |j\xEE |f h|er\xEE| pa|\xEEna|bin|erb|vak|iva|a s| ni|cih|v\xEA |e j|ari| p\xEA|\xEE d|n\xEAn|ike|e t|a k|\xEA x| ye|n a|ey\xEE|n e|ama|b\xEA |ar |ewa|at\xEA|bes|rbe|av |ib\
e|ist|m\xEE |tem|awa|are|h\xEE |geh|nge|ing|nek|n\xFBn|an\xFB|qan| qa|v\xEE |rti|uke|tuk| \u015Fe|eza| da|u d|\xFB a|f \xFB|edi| ra|tu |tiy|t\xEAn| mi|xeb| ge|h\xEEn| h\xEE|et\xEA|\xEE j|st\xEE|mal|bib|ra\
 |i d|e m|mam|i a|nik|i m|\xEE k| wi|\xFBn | ko|a \u015F|\xEA j|riy|lat|wel|e e|ine|ane|\xFB h|\xEEn |a d|siy|end|aye| za|ija|a n|\xEE n|ek |tek|yet|mbe|emb|\xFB d|rov|iro|mir|eba| xe|m\xEA\
n| \xEAn| hu|n\xEEn|an\xEE|t \xFB|ten|n m|dem|\xEA \xFB|en\xEA|te |art|i r| j\xEE|u j|ek\xEA|dew",yor:" n\xED|ti |\u1ECD\u0301 |n\xED | l\xE1| \u1EB9\u0300|\xE0n |\u1EB9\u0301 |kan|t\xED | t\xED|an |\u1EB9\u0300 |t\u1ECD\u0301|\u1ECD\
\u0300 | \u1EB9n|\u1ECDn |w\u1ECDn|\xED \u1EB9|b\xED |\xE1ti|l\xE1t|\u0300t\u1ECD|\u1EB9\u0300t| gb| \xE0t| \xE0w|n l|\xE0ti| a |l\u1EB9\u0300|\u1EB9n\xEC| \xF3 |k\u1ECD\u0300| l\xF3|\xEC k|s\xED |\u1ECD\u0300k| k\u1ECD|ra |ni |\xE0b\xED|t\xE0b| t\xE0|n\xEC | s\xED|\u0300ka|\u1ECD\u0300\u1ECD|n \u1EB9|\xE0w\u1ECD|n t|\xF3 n|\u0300\u1ECD\u0300|\xEDl\u1EB9|o\
r\xED|l\xF3 | w\u1ECD|t\xF3 |d\xE8 |\xECy\xE0|\xFAn | t\xF3| or|\xED \xEC|\xE8d\xE8|k\xF2 |\u2010\xE8d|\u0300\u2010\xE8|\u1EB9\u0300\u2010|r\xEDl|\xED \xF3|r\u1EB9\u0300|\xED \xE0| s\xEC|y\xE0n|gbo|\u1E63e | k\xF2|\xED a| r\u1EB9| j\u1EB9|s\xEC | b\xE1|r\xE0n| \u1E63e|w\u1ECD\u0301|n\xECy|f\xFAn| f\xFA|n \xE0|ba |n n|gb\xE0|gb\u1ECD|j\
\u1EB9\u0301|un |\xEC\xED | k\xED|gba|\xE8n\xEC| \xE8n|b\xE1 |\u0301 l|a k| ka|d\u1ECD\u0300|k\xED | \xF2m|in | fi|b\xF2 |fi |b\u1EB9\u0301|\u1ECDd\u1ECD|b\u1ECDd|\u0301 s|hun|n\xFA |n\xEDn|w\xE0 |ira|nir|\xF2m\xEC|\xECgb| \xECg|\u0301 t|\u1EB9ni|\xEDn\xFA|i l|\xECni|m\xECn|b\xE0 |\xE1\xE0 |i \xEC|o\
hu| oh|\xED i|ara| ti|bo |\xF2 l| p\xE9|r\xFA |\xEDr\xE0| \u1ECD\u0300|\xED \xF2|ogb|k\u1ECD\u0301|p\u1ECD\u0300|\xF3 b|\xE0 t|i n|l\u1ECD\u0301|\u1EB9\u0301n| \xECb|y\xEC\xED|gb\xE9|g\u1EB9\u0301|bog|\xF3\xF2 |y\xF3\xF2| y\xF3|n k|p\xE9 |d\xE1 |\u0301w\u1ECD|\u1ECD\u0301w|\xE0 l|\xED k| w\xE0|n o|j\u1ECD | ir|\u1ECD\u0300r|\xFA\
 \xEC|\u0301 \xE0|\xF3 s|i t|\u1E63\u1EB9\u0301|\u0300k\u1ECD|\xED t|y\xE9 |l\xE8 | l\xE8|fin|\xE0b\xF2| l\u1ECD|\xE0 n|\xF9j\u1ECD|w\xF9j|ir\xFA|\xF3 j| ar|\xED w|a w| \xECm|\xFA \xE0|\u0300 t|\xF2fi| \xF2f| \xE0\xE0|f\u1EB9\u0301|\xE0w\xF9|\u0301ni|w\xF9 |\xEC\xEDr|m\xEC\xED| m\xEC|l\xE1\xEC| y\xEC|\xED g|\u1ECD\u0301n|n s|i \u1EB9|\u1EB9\
\u0300k|\xE0gb|\xEDgb|n\xEDg|a n| k\xFA|l\xE1\xE0|\xED o|n\xE1\xE0| n\xE1|k\u1EB9\u0301|\xEDpa|n\xEDp|\xECn | \xECk|b\xE9 |i g|\u1ECDm\u1ECD| \u1ECDm|i \xE0|i\u1E63\u1EB9|\u0300 \xE0|\xECm\u1ECD|n a|n f|j\u1EB9 |y\xED |\u0301 \u1ECD|\xF3 d|\u0301 \xF2| d\xE1| m\xFA|\xE0\xE0b|\xE1b\u1EB9|l\xE1b|\xECb\xE1|\xF2 g|j\xFA |i o|l\xFA | \
\xE8t|\u0300 \u1EB9|t\u1ECD\u0300|de |\u0300 n|i \xF2| \xECy|k\xE0n|\u0301n | b\xED| i\u1E63|m\u1ECD\u0300|e \u1EB9|\u0300 l| f\xE0|\xE8y\xED| \xE8y| \xECd|m\u1ECD\u0301|d\xE9 |\u0300 k|\u0301 p|\xF2 t|m\xFA | f\u1EB9| \xECj|r\xED |\xECk\u1EB9|n\xECk|\xECn\xED|n \xEC|n \xE8|s\xECn|\xE8 \u1EB9| i |r\u1ECD\u0300| \xE0n|\u0301 b|\xF9n |\u0301gb|\u1ECD\
\u0301g|d\u1ECD\u0301| d\u1ECD|\xED n|rin|\u0300 j",uzn:"ish|an |lar|ga |ir | bi|ar | va|da |iga| hu|va |bir|sh |uqu|quq|huq| ha|shi| bo|r b|gan|a e|ida| ta|ini\
|lis|adi|ng |dir|lik|iy |ili|o\u02BBl|har|ari| o\u02BB|uqi|ins|lan|hi |ing|dan|nin|kin| yo|son|nso| in| mu|on |qig| ma|ega|r i|bo\u02BB| eg|o\u02BBz|ni |gad|ash|i b|ki |oki|ila|yok\
|a b|n b|osh|ala|at |in |r h|erk| er|lga| qa|rki|h h| sh|i h|ara|n m| ba|nis|ik |igi|lig|bos|ri |qil|a t|bil|las|eti| et|n o|ani|nli|kla|i v|a q|a h|a o|yat| qo\
|im |a s|i m|iya|atl|oli|osi|siy|qla|cha|til| ol|ati|a y|mas|qar|inl|lat| qi|ta\u02BC|ham|gi |ib |\u02BBli|mla|h v|\u02BBz |hun|n e|mum| da| bu| to|un |mki|umk|sha|tla|ris|iro\
|ha |rch|bar|iri|oya|ali| be|i o|asi|aro| ke|i t|rla| te|arc|hda|shu|tis|n h|tga| sa| xa|rak|lin|ada|ola|imo|hqa|shq|li | tu|aml|lla|sid| as|nid|a i| ki|ch |n t\
|nda|k b|era|siz|or |hla|a m|r v|eng|ten|mat|mda|amd|lim|miy|y t|ayo|i a|ino|ilg|tni| is|ana|as |ema| em|ech|a a|tar|kat|aka|ak |rat| de|aza|ill| si| so|g\u02BBi|uql\
|n q|oda|\u02BCli|a\u02BCl|nik| ni|tda|uch|gin|a u|him|uni|sit|ay |qon| ja|atn|kim|h k|hec| he|\u02BBzi|lak|ker|ikl| ch|liy|lli|chi|ur |zar|shl|rig|irl|dam|koh|iko|a d|am |n v\
|rti|tib|yot|tal|chu| uc|sla|rin|sos|aso| un|na | ka|muh|dig|asl|lma|ra |bu |ush|xal|\u02BBlg|i k|ekl|r d|qat|aga|i q|oiy|mil| mi|qa |i s|jin",zlm:"an |ang| ke|\
ng | se| da|ada|ara|dan| pe|ran| be|ak |ber|hak|ata|ala|a s|ah |nya| me|da |per|n s|ya | di|kan|lah|n k|aan|gan|dal|pad|kep|a p|n d|erh|eba|nga|yan|rha| ya|nda|\
ora|tia|asa| ha|ama|epa| or|iap|ap |a b| at| ma|eti|ra |tau|n a|set|au | ba|pa | ad|n p|tan|p o|eng|a d|men|apa|h b|h d|dak|man|a a|ter| te|k k| sa|n b|ana|g a|\
end|leh|ole|a k|am |n y|aka|eh |lam|bas|beb|n m| un|pen|sa |keb|sam|n t| ti|ela|san|car|uan|ma |di |han|ega|ban|eri|at |sia|a m|ika|kes|ian|gar|seb|ta |mas|und|\
neg|nan|ngs|i d|erl|na |epe|emb|bar| la|atu|kla|pem|mem|emu|eca|sec|ngg|nny|any|bol|al |aha|gsa|ebe|ind|akl|n h|erk|ung|ena| bo|a t| ap|ers| de|in |tu |pun|as |\
agi|ann|g b|bag| ne|ain|hen| he|era|rat|sem| su|adi|lan|g s|dia|mat|ses|iad| ta|iha|g t|tin|k m|k h|i k|gi |i s|ing|uka|enu|den|lai|k d|ert|ti |rka|aja|rga|lua|\
ker|mel|dun|ndu|lin|rli|nak|ntu|esi|aya|un |uat|jua| in|rma|erm|ai |emp|kem|ri |dil|ua |uk |h m|l d|g m|mba|kat|ese|tik|ni |ini| an|mpu|ka |dar|mar|rja|erj|arg|\
u k|sua| ol|esa|dap|ar |g u|si |ent|g d| pu|awa|iri|dir|sal|gam|mbe|n i|har|a h|raa|ema|tar|i a|saa|ira|ari|pel|jar|laj|uju|tuj|rak|ura|uar|elu|t d|unt|il |wen|\
asi|gga|ipa|ksa|tuk|ula|sek|sas|ibu|rta|sep|rsa|nta|ati|ila|mua|yar",ibo:"a n|e n|ke | na| \u1ECD |na | b\u1EE5|\u1ECD b|nwe|nye|ere|re | n |ya |la | nk|ye | nw| ma|e \u1ECD| ya| i\
k|a o|a \u1ECD|ma |\u1EE5la|b\u1EE5l|ike| on|nke|e i|a m|ony|\u1EE5 n|kik|iki|b\u1EE5 | a |ka |wer|ta |i n|do |di | nd| ga|a a|e a|a i|he |kwa| ok| ob|e o|hi |any|ga\u2010|ha |d\u1EE5 | mm|ndi|\u1ECD \
n|wa |r\u1EE5 |e m|che|a e|oke|wu |aka|ite|o n|a g|odo|bod|obo| d\u1ECB| ez|ara|we | ih|a\u2010e|h\u1ECB |ri |n o|zi |mma|chi|d\u1ECB |ghi|\u1EE5ta|iri|ihe| an| oh|a y|gba|\u1EE5 \u1ECD| \u1ECDz| ak| iw|ny\
a|te |iwu| nt|ro |oro|e \u1ECB|z\u1ECD |ezi|me |e e|u n|her|ohe| si|a\u2010a|i m|ala|\u1EE5 i| ka|akw| in|gh\u1ECB|kpe|n e|p\u1EE5t| e |i i|i o|ide|inw|\u1EE5 o|h\u1EE5 |ah\u1EE5|weg|ra |o i|kpa|ad\u1EE5|mad|si\
 |sit|a s| me|sor|i \u1ECD|gid|edo|u o|e y|n a| en|tar|ozu|toz|bi |be |\u1EE5 m|\u1EE5r\u1EE5|\u1ECDr\u1EE5| \u1ECDr|mak|uso|ama|de |\u1ECB o| \u1ECDn|\u1ECDz\u1ECD|ch\u1ECB|egh|enw|ap\u1EE5|ru | to|i a|a \u1EE5|osi|r\u1ECB |wet|hed|nc\
h| nc| eb| al|n\u1ECDd|\u1ECDn\u1ECD|uru|sir| kw|yer|ji |eny| mk|\u1ECBr\u1ECB|eta| us|tu |\u1ECD d|u \u1ECD| o |ba | mb|\u1ECDd\u1EE5|\u1ECBch| ch|a d|pa | ag|kwe| ha|a u|e s|mkp|n u|nta|ebe|n \u1ECD|o m|kwu|nkw|nw\
a|obi| \u1ECBk|esi|i e|nha| nh|le |ile|nil| ni|eme| og|e k|n i|ch\u1ECD|o y|as\u1ECB|otu| ot|ram|u m|\u1ECBgh|d\u1ECBg|zu |n\u1ECD |mba| gb|e g|\u1ECB m|\u1ECDch|ich|pe |agb|i \u1ECB|uch|z\u1EE5z|uny|wun|\u1ECDr\u1ECD| n\
n|na\u2010| di|ge |oge|iji| ij|\u1ECDha| \u1ECDh|ikp|egi|meg|o o|\u1EE5h\u1EE5|h\u1EE5h|mah|n \u1EE5|\u1ECD g|\u1ECDta|ek\u1ECD|\u1ECB n|kw\u1EE5|agh|\u1EE5m\u1EE5|ban|kpu|okp| ah|\u1ECBkp|a k|ime| im|z\u1EE5 |\u1EE5z\u1EE5|\u1ECDz\u1EE5| \u1EE5z|lit|ali|nat",
ceb:"sa | sa|ng |ang| ka| pa|an |ga |nga| ma|pag| ng|on |a p|od |kat|ay | an|g m|a k|ug |ana| ug|ung|ata|ngo|atu|n s|ala|san|d s|tun|ag |a m|god|g s|a a|a s|g k\
|g p|yon|n u|ong|tag|usa|pan|ing|una|mat|g u|mga| mg|y k| us|ali|syo| o |aga|tan|iya|kin|dun|nay|man|nan|a i| na|ina|nsa|isa|bis|a b|adu| ad|n n| bi|asy|asa|lay\
|awa|lan|non|a n|nas|o s|al |agp|lin|nal|wal| wa|ili|was|gaw|han| iy| ki|nah|ban|nag|yan|ahi|n k|gan| gi|him| di|a u| ba| un|ini|ama|ya |kas|asu|n a|g a|gka|agk\
|kan|ags|agt|l n|a g|kag| ta|imo|uns|sam| su|g n|n o|gal|kal|og |taw|aho|uka|gpa|ipo|ika|o p|a t| og| si|gsa|g t|aba|ano|gla|y s|o a|aki|hat|kau|sud|gpi|a w|g i\
|aha|ot |ran|i s|n m|bal|lip|gon|ud | ga|li |uba|ig |ara|g d|na |kab|aka|gba|ngl|ayo| la| hu|a h|ati|d a|d n| pu| in|uga|ok |ihi|d u|ma |may|awo|agb|ami|say|apa\
|pod|uha|t n|agh|buh|ins|ad | ub| bu|at |iin|a d|ip |uta|sal|hon|wo |ho |tra|lak|iko|as |aod|bah|mo |aug|ona|dil|gik|sos|lih|pin| pi|k s|nin|oon|abu|la |rab|hun\
| ti|mah|tar|t s|ngb|uma|hin|bat|lao|mak|it | at|s s|sno|asn|ni |aan|ahu| hi|agi|n p|inu|ulo|y p| ni|iha|mag|o n|duk|edu| ed|a e|til|ura|tin|kip|agl|gay|g h|g b\
|ato|ghi|nab|kon|in |ter|o u|o o|yal|sya|osy| so|tik| re| tr|hig|a o|ha |but|pak|aya",tgl:"ng |ang| pa|an |sa | ka| sa|at | ma| ng|apa|ala|ata|g p|pan|pag|ay | \
an| na|ara| at|tan|a p|pat|n a| ba|ga |awa|rap|kar|g k|aya|lan|g m|n n|g b|nga|mga| mg|a k|na |ama|n s|a a|gan|yan|gka| ta|may|tao|agk|asa|man|aka|ao |y m|ana|g\
 a|nan|aha|kan|y k|baw|kal|a m|g n|ing|wat| y |t t|pam|a n|o y|ban| la|ali|san|wal|mag| o |g i|aga|lay|any|g s|in |nya|yon|kas|a s|isa|una|ong|aan|kat|t p| wa|i\
na|tay|ya |on |o m|ila|ag |nta|t n|aba|ili| ay|o a| ga|no |a i|gal|ant|han|t s|kap|kak|lah|ari|agt|agp|ran|g l|lin|as |lal|gaw|ans|to |ito| it|hay|wa |t m| is|p\
ap|mam|nsa|ahi|nag|bat|lip|gta| di|gay|gpa|pin| si|ngk|ung|aki|y n|iti|tat|ano|yaa|y s|mal|hat|kai|sal|hin|uma|mak|di |agi|pun|ihi|a l|i a|ira|gga|nah|s n|ap | \
ha|usa|nin|o p|gin|ipu|ika|ngi|i n|lag|la |y p|ini|g t|uka|nap| tu|a g|tas|aru|ipa| ip|li |al |n o|a o|t k|alo| pi|sin|syo|asy|ita|aho|nar|par|o s|pak|t a|uha|s\
as|gsa|ags|kin|a h|iba|lit|ula|o n|nak|a t| bu|duk|kab|sam|g e|ain|ami|mas|lab|ani|kil|it | al|agb|buh|a b|g g|ba | ib|iyo|ri |yag|ad | da|edu| ed|anl|ma |ais|i\
ga|mba|tun|ipi| ki|od |ayu| li|lih|sar|gi |g w|pah|wir|oob|loo|agg|nli|bay|map|git|mil|ok |hon|ngg|sah|iya|pas|g h|agl|tar|ngu|amb|uku|ayo|s a|p n|n m|rus|i m|l\
 a|abu| aa",hun:"en | sz| va| a |\xE9s |min|ek | \xE9s| mi|jog| jo|an |ind|nek|sze|s\xE1g|nde|a v|den|oga|sza|val|ga |m\xE9l|ala|em\xE9|gy |n a|van|zem|ele| me|egy|\xE9ly| eg|zab\
|t\xE1s| az|n s|bad|aba|ni |az |gye| el|ak | se|meg|sen|\xE9ny|s\xE9g|k j|yne|lyn| ne|ben|lam|tt |t a|et |agy|oz |hoz|vag|zet| te|n m|ez |nak|int|re |et\xE9|tet|mel|tel|s a\
|em |ely|let|hez| al|s s| ki|ete|at\xE1|z a| le|yen|es |ra |t\xE9s|ell|nt |sem|t s|len|nem|a s|ese|nki|enk|a m|\xE1s\xE1|i m|ban|kin|k m|szt| \xE1l|ame|k\xF6z|k a|ds\xE1|ads|l\xF3 | k\xF6\
|\xE1s |ly |on |\xE9be|tat|a t|n v|\xE1ll|m\xE9n| v\xE9|nye|k\xFCl|l\u0151 |a n| cs|i \xE9|ok |\xE9sz|\xE9rt|lla|lap|\xE1go|gok|nyi|tek| ke|nd |\xE9te|ami|z\xE9s|yes|szo|t m|a a|het|fel|lat|lem|lle|el \
|z e|s e|k \xE9|mbe|emb|el\xE9|ot |lis|vet|kor|\xE1g |olg| am|sz\xE1|ehe|leh|ogo|ott|\xFCl |nte|\xE9le|i v|ogy|hog| ho|kel|n k|tes|nl\u0151|enl|ss\xE1|\xE1za|h\xE1z|\xE9g |vel|\xE1ba|lek|\xE9ge| ha|a h\
|r\xE9s| fe|\xE1ny|del|el\u0151|\xE1t |al\xE1|art|tar|zto|z\xE1s|t\u0151 |yil|koz|tko|al\xF3|s k|i e|\xE1rs|t\xE1r|mze|emz| ny|m\xE1s|ett|ny |fej|ass|zas| h\xE1|d a|t \xE9|is |\xE9s\xE9|ez\xE9|t\xE9b| mu|\xE1so|s\xEDt|lye\
|elm|\xE9de|v\xE9d|ine|t k|os |it |izt|biz| bi|y a|m l|tot|a j|atk|n\xE9l|t n|ti | m\xE1|ai |l\xE1s|eve|nev|zte| b\xE1|sel|ll |al |ere|n e|unk|mun|t e| ak|ife|kif|ako|s \xE9| \xE9r|\xE1na\
| es|s t|got|s\xFCl| be|v\xE1l|csa|se |\xE9se|ad |ges|tos|ja | gy|asz|ten|lm\xE9| t\xE1|eze|\xE1rm|b\xE1r|ess|l s|\xFCle",azj:" v\u0259|v\u0259 |\u0259r |ir | h\u0259| bi| h\xFC| ol|\xFC\
qu|h\xFCq|quq|na |in |lar|h\u0259r|d\u0259 | \u015F\u0259|bir|l\u0259r|lik|mal|r b|lma|r h| t\u0259|\u0259xs|\u015F\u0259x|\u0259n |dir|uqu|una|an |ali|a m| ma|ikd|ini|r \u015F|d\u0259n|ar |il\u0259|qun|aq |as\u0131| ya|m\u0259k|y\u0259t| m\u0259| \
m\xFC|kdi|\u0259si|\u0259k |ilm|nin|nd\u0259|olm|\u0259ti|\u0259 y|sin|xs |nda|lm\u0259|yy\u0259|i v| qa| az|olu|iyy|ya |ind|zad|qla|\xFCn |ni |l\u0259 |tin|n m|aza|ar\u0131|\u0259t |n t|maq|lun|l\u0131q|\u0259 b|un |nun|q v|n\
 h|dan|\u0131n | et|tm\u0259|\u0259r\u0259| \xF6z|da |\u0259 v| on|\u0259 a|\u0131na|\u0131n\u0131|bil|a b|s\u0131 |il |\u0259mi|ara|si | di|\u0259 m|\u0259ri|rl\u0259| va|\u0259 h|etm|\u0131\u011F\u0131|ama|dl\u0131|adl|rin|b\u0259r|r\u0131n|n i|m\xFCd|n\u0131n| he|mas|ik |n\
 a|dil|al\u0131|irl|\u0259l\u0259|\xFCda|s\u0131n|\u0131nd|xsi|li |\u0259 d|n\u0259 | b\u0259|\u0259ya| in|\u0259 i|l\u0259t| s\u0259|n\u0131 | i\u015F|an\u0131|e\xE7 |he\xE7|q h|eyn|\u0259 e|d\u0131r| da|asi|r\u0131 |i\u015F |ifa|l\u0131\u011F|i s|fi\u0259|afi|daf| ed|m\u0259z|u v|k\
il| ha|ola|n v|\u0259ni|\u0131r |uq |unm| bu| as|sia|osi|sos|ili|\u0131d\u0131|l\u0131d|nma|\u0131q |in\u0259|\u0259ra|sil|xil|axi|dax|ad\u0259|man|a h|\u0259 o|onu|a q|\u0259z | ki|se\xE7| se|\u0131 h|min|lan|\u0259d\u0259|bu |raq|l\
\u0131 |\u0131l\u0131|al |\u0259 q|r v|nla|hsi|\u0259hs|t\u0259h|\xF6z |ist| is|m\u0259s| \u0259s|ina|\u0259 t|\u0259tl|a v|i\u0259 |n b|t\u0259r| ta| c\u0259|edi|ala|kim|qu |i t|ulm|m\u0259h|n o|aya|\u0131 o|ial| so|ill|siy| d\u0259|var|ins|m\
i |\u011F\u0131 |nik|r i|aql|k h|t\u0259m|tam|\xE7\xFCn|\xFC\xE7\xFC| \xFC\xE7|\u011F\u0131n|sas|\u0259sa|z h|\u0259m\u0259|zam| za|sti|r\u0259f|n e|r a|ild|h\u0259m|\u0131ql|yan|may|n \u0259|m\u0259n|mil| mi|\u0259qi|din|n d|t\xFCn| d\xF6|miy|kah|ika| ni|f\
ad|tif|l o|s\u0259r|yni| ey|ana|l\u0259n|am |ril|ay\u0259|a\u015F\u0131",ces:" pr|n\xED | a | ne|pr\xE1|r\xE1v|na |ost| po|ho | sv|o n| na|vo |neb|\xE1vo|bo |ebo|nos|m\xE1 | m\
\xE1|a\u017Ed|ka\u017E| ka| ro|ch |d\xFD |\u017Ed\xFD|ti |ou |a s| p\u0159| za|\xE1n\xED|\xE1 p| je| v |svo|\xE9ho| st|\xFD m|sti|n\u011B | by|obo|vob|ter|pro|en\xED|bod| z\xE1| sp|\xED a|rod|kte|by |mu |u p|o p| n\xE1|v\xE1\
n|jak| ja|a p|o v|\xED n|ov\xE1|oli|v\xED |spo|roz| kt|mi |\xED p|ny | ma|\xEDm |i a|do | so|odn|\xE1ro|n\xE1r|li |n\xE9 |tv\xED|at |\xFDch|a z| vy|byl|vol|en |\xFDt |b\xFDt| b\xFD|t s|tn\xED|stn|o s|\xED \
b|to | do|sv\xE9|v\xE9 |ran|ejn|z\xE1k|eho|jeh|nes|p\u0159\xED|m\xED |\u010Din|kol|aj\xED|sou| v\u0161|\xEDch|it |n\xFDm|\xFDm |nu |hra|nou|u s|\xE9mu| k |du |\u017Een|pod| ze|kla|a v|stv|pol|dn\xED|er\xE9|m p|st\xE1|je\
 |ci |e\u010Dn| ni|n\xE9h|a n|ak\xE9|\xE1va|maj|em |rov|\xED m|k\xE9 |ole|n\xFDc|ova| ve|ako| ta|i k|chr|och| oc|kon|i p|\xED v|sm\xED|esm|kdo|st |i n|o z|ave|odu|bez| to|sta|ech|j\xED |o d|so\
b|se | se|\xED s|\xFDmi|i s| i |i v| vz|n\xEDm|pra|ln\u011B|p\u0159i|t\xE1t|ste|a j|aby| ab| s |oln|a o|m n|\u010Den|slu|\u0159\xEDs| os|zem|mez| \u010Di|ln\xED|\xE1ln|oci|jin| ji|y b|\xED z|y s|va |v\u0161e|t v|ov\
n|chn|d\u011Bl|n\xEDc|le\u010D| pl|vat| vo|vin|rav|vou|lad|inn|\xE9 v|anu|tej|u k|stu|est| tr|ky |ikd|nik|ivo|nit|zen|u o|n\xE9m|nez|i\xE1l|\xEDho|len|ens|o\u017Ee|oko|k\xE9h|rac|ven|\xED k|e s|l\xE1\
n|\u011Bl\xE1|zd\u011B|vzd|t k|din|odi|t\xED | od|r\xE9 |tup|pov|pln|\u0161t\u011B|\xE1kl|nno|tak|er\xE1|\u0159ed|o a|a t|res|j\xEDc| mu|u z|rok| ob|\u010Dno|u a|y k|i j|\xE9 n|lu\u0161|\xEDsl|oso|ci\xE1|soc|n\xEDh|o j|ck\xE9",
run:"ra |we |wa |e a| mu|a k|se | n | um| ku|ira|ash|tu |ntu|a i|mu |umu|mun|unt|ere|zwa|ege|ye |ora|teg|a n|a a|ing|ko | bi|sho|iri| ar| we|shi|aba|e n|ese|go \
|a m|o a|gu |uba|ngo|nga|hir| ca|ugu|obo|hob|za |ndi|ish|gih| at|ara|wes| kw|ger|ate|a b| ba| gu|e k|can|ama|ung|bor|u w|mwe|di | ab|nke|ke |kwi|ka |ank|yo |ezw\
|n u|na |iwe|e m|rez|ri |a g|gir| am|igi|e i|ro |a u|ngi|e b|ban| ak| in|ari|n i|hug|ihu|e u|riz|ang|nta| vy|ata| ub|and|aka|rwa| nt|kur|ta |iki|kan|iza|u b|ran\
|sha|o n|i n| ig|ivy| iv|ahi|bah|u n|ana| bu| as|aku|ga |uko|o u|ho | ka|ose|ubu|ako|guk|ite|o y|ba |i b|any|kir|o k|aho|iye|kub|amw|nye|aha| ng|o m|nya| it|re \
| im|o b|izw|kun|hin|e c|vyo|o i|vyi|ngu|uri|imi|imw|gin|ene|u m|zi |ha |kug|bur|uru|jwe| zi|u g|era|aga|ron|abi| y |e y| uk|gek|ani| gi|eye|ind|wo |u a|i a| ib\
|i i|ras|bat|gan|amb|n a|onk|rik|ne |ihe|agi|kor| ic|ze |tun|ibi|wub|nge|o z|tse|nka|he |rek|twa|gen|eko|mat|ber| ah|ni |ush|umw| bw|mak|bik|ury|yiw|bwo| nk|ma \
|no |kiz|uro|gis|aro|ika| ya|gus|y i|wir|ugi|uki| ki|a c|ryo|bir| ma| yi|iro|bwa|mur|eng|ukw|hat|tan|utu|wit|w i| mw|y a|mbe| ha|uza|ham|rah| is|irw|o v|umv|ura\
|eny|him|eka|bak|bun| ny|bo |yig|kuv|wab|key|eke|yer|vye|i y|ita|ya |a r| ko|kwa|o c",plt:"ny |na |ana| ny|a n|sy |y f|a a|aha|ra | ma|nan|n n|any|y n|a m|y m|y\
 a| fi|an |tra|han|ara| fa| am|ka | ts| na|in |ami| mi|a t|olo|min|man|iza|lon| iz|fan| ol| ha| sy|aka|a i|reh|ay |ian|tsy|ina| ar|on |o a|etr|het|ona|y o|o h|z\
an|y t|a h|ala| hi|a f|y h|ehe|ira|a s|zo |y i|ndr|jo | jo|n j| an| az|ran|dia| dr|y s|fah|ena|ire|tan|dre| zo|mba| ka|m p|afa| di|n d|and|azo|zy |amp|ia |ren|i\
ny|rah|y z|ry |ika|oan|ao |amb|lal|ho | ho|isy|ony|tsa|asa|a d|ha |fia|mis|ava|ray| pi|am |dra| to|rin| ta|ant|eo |zay|rai|tsi|itr|sa | fo| ra|van|ova|nen|azy| \
vo|mpi|ari|o f|tok|a k| ir|kan|oto|mah|ly |sia| la|n i|voa|haf|a r|ito|y k|oka|y r|y l|ano|ita|ene|its|ial|zon|aza|ain| re| as|fot|aro|fit|nat|nin|aly|har| ko|h\
am| no|fa |ary|atr|ila|ata|iha|nam|kon|oko| sa|elo|nja|anj|ive|isa|oa |dy |y d|o m|nto|ank|o n|otr|pan|fir|air|sir|ty |a v|sam|o s|tov|mit|rak|reo|o t|pia|tao| \
ao|no |y v|iar|a e|a z|hit|hoa| it|to |za |ton|eha|end|vy |idi|tin|ati|adi|lna|aln|rov|ban| za|nga|hah|oni|osi|sos|vah|ino|ity| at|hia|pir|ifa|omb|ame|era|vel|k\
ar|va |tso|jak|fid|ifi|ais|o i|idy|la |ama|ba | pa|tot|ani|rar|mpa|haz|kam| eo| il|iva|aho|nao|n k|ato|lah|ovy| te|dro|lan|ela| mo| si|fin|miv|san|koa| he|aso| \
mb|sak|kav",qug:"ta | ka|ka |na |una|cha|ash|ari|a k|ana|pak|ish|ach|hka|shk|mi |kta|hay|man| ch|apa|ak |rin|ata|kun|har|akt|ita| ha|ami|lla| pa|ama|pas|shp| ma\
|tak|ay\xF1|y\xF1i|in |sh |ina|uku|nka|chi|aka|a c|yta|kuy|all|tap|a h|kan| tu|\xF1it|tuk| ru|run|chu|an |pay|ayt|ris| ki|aku|hpa|ank|a p|kam| sh|nam|a s|uy |i k|ayp|nak\
|pi |nta|a m| li|ay |lia|hin|kaw|nap|ant|tam|a t|iri|nat| wa|y r|kay|aws| ya|n t|ypa|wsa|pa |lak|shi|a a|lli|iku|hu |n k|iak|yay|kis| al|shu|a w|ipa| sa| il|api\
|kas|yku|yac|kat|a r|huk|i c|wan|hik|a i|ill|ush| ti|ayk|hpi| ku|kac|say|hun|uya|ila|ika|yuy|pir|ich|mac|ima|a y|yll|ayl|i p|kin|a l| wi|kus| yu|lan|tan|llu|kpi\
| ta| pi|aya|la |yan|awa| ni|kak|lat|rik|war|ull|kll|li |ink|nch|un |akp|n s|may| ay|uch|i s|nac|sha|iki|kik|h m|ukt|pip|tin|n p|iya|nal|aki| ri|ura|tik|mak|ypi\
|i m|i w|n m|his|k i|riy|iwa|y h| hu|han|akl|k t|mas|pik|kap| \xF1a|u t|nmi|nis|k a|i y|k l|kar| im|i i|wil|yma|aym|ksi|iks|uma| su|h k|has| ak|unk|huc|kir|anc|k m\
|pal|k k|ik |i\xF1i| i\xF1|ma |n y|mun| mu|mam|tac|a n|i t|k r|sam|ian|asi|k h|was|ywa|iyt|llp|san|sum|ray|si |pan|nki|tar| ii|u k|\xF1ik|uk |i\xF1a|kuk|wpa|awp|akk|a u|wat\
|uri| mi|yar|uyk|ayw|h c|ha |tay|rmi|arm|uta|las|yka|llk|kul|wi\xF1|ati|ska| ll|kit|n h|uti|kic|mat",mad:"an |eng|ng |ban| sa| ka|dha|ren| se| ba|ak | ha|adh|ha\
k| dh|ang|se | pa|aba|a s|na |aga|ha | or|n s|ore|ara| ag|gad|are|ana|n o|ngg|ale|gan|a k|ala|dhu|tab|sar|ota|asa|eba| ot| ke|sab|ba |wi |uwi|abb|i h|huw|aan|n \
k|a b|bba| ta| ma|pan|hal|bas|ako|dhi|ra |kab|em |beb|ka |lak|gi |lem|g a|eka|n b|ama|nga|san|at |ong|ran|nge|a o|ggu|sa |a d|ane|n p|ken|par|aja|man|gar|ata|ne\
k|apa| na|agi|abe| ga|e e|sal|a a|tan|g s|al |kal|gen|ta |i s|aka|e a|a p|a e| la| pe|nan| an|era|e d| e | be|n a| al|ena|uy |guy|n n|ate| bi|mas|e k|kat|uan|oa\
n|kon|k k|a m|i d|g e|n t|g k|ada|koa|lan|ela| da|bad|ma |ne |as |lab|ega| mo|ar |car|one|i p|bi |kaa|bat|ri |on |pon| so|e b|le |ah |abi|ase|adi|epa| ep|k h|an\
d|pam|te |ok |ste|aon|om |oko|aha|ari|ona|asi|ter| di|di |pad|e s|sad|yar|neg|ton|set|rga|ost|mos|gap|nda|a l|har|i k|ina| a | ng|kom|isa|si |a t|a h| kl|jan|da\
j|iga|hig|idh|hid|ndh|n m|ngs|tto|ett|arg|la |k b|ler|k d|nna| to|nao|n d|mat| ca|tad|bis|aya|epo|aen| po|bin|nya|kas|k s|n h|sya|nta|gsa|en |ant|n g|kar|i e|da\
s|e t|e p|iba| pr|g p| ho| el|i a|hi |os |sao|uwa|tes| ja|nag|nas|lae|sia|t s|k o|nto|int|yat|arn|m p|duw|adu|eta| ko|i b|ni |g n|kla|rak|ame|mpo|jua|sok|aso|gg\
i|eja|pel|jam|ele| et|dil",nya:"ali|ndi|a m|a k| nd|wa |na | al|yen| ku|nth|ra |di |se |nse| mu|a n|thu|hu |nga| wa|la |mun|u a|unt|iye| ka|ce |ace| lo|a l|ang|\
e a| la| pa|liy|a u|ens| ma|idw|ons|dwa|e m|i n|ala|kha|lo |li |ira|era|ene|ga |ana|za |o m| mo|yo |o w| ci|we |dzi|ko |o l|and|dan|hal|zik|chi|oyo|pa |ner|ulu|\
ena|moy| um|a p| da|ape|kap|ka |iko| an|pen|a c|to |ito|hit|nch| nc|iri|lir|wac|umo|e k|lu |a a|aye| dz|kuk|a z|dwe|tha|mal| za|ing|ufu|mu |ro |ful| uf|o c|i d|\
lin|e l|zo |edw| zo|o a|mwa|u w|iro|o n|lan|amu|ere| mw|nzi|dza|alo|ri | li|fun|lid|gan|so | ca|kul|ofu|nso|o z|ulo|unz|o k|mul|lam|i c|san|a b|kwa| na|a d| a |\
una|u k|i l|nkh|ant|aku|ca |cit|oli|ipo|dip|ama|lac|wir|han|yan|osa|uli|tsa|i m|pon|kup|u d|ti |gwi|ukh|ung|hun|lon|ank|nda|iki|ina| ko|ao |diz|phu|ati|oma|i a|\
tsi|pat|iya|siy|kut| ya|zid|eze|ma |i k|mer|ome|mol|u n|u o|aph|ogw|izo|mba|sid|ku |sam|awi|adz| ad|izi|ula|say|e n|khu| kh|rez|vom|bvo|okh|lok|win|akh|o o| am|\
 on|zir|map| zi|eza|ja |go |ngo|ika|its|ats|osi|gwe| co|isa|ya |haw|ani|o p|zi |ndu|kho|ezo|kir|uni|i u| ay|lal|gal|sa |bom| bo|ola|amb|wak|ha |ba |nja|anj|ban|\
 ba|iza| bu|udz|ngw|bun|oye|o d|nal|kus|i p|i o|i y|wi | nt|e p| si|aka|ne |men|jir|nji|sed|ets|end|eka|uma|du ",zyb:"bou|iz |aeu|enz|eng|uz | bo|ih |oux|nz | d\
i|ing|z g|ux |uq |dih|ngh| ca|ng |gen|ung|z c| mi|miz|ij |cae|z d| gi| de| ge|euq|you| ci|ngz|ouj|aen|uj | yi|ien|gya| gu|ngj|mbo| mb|zli|dae|gij|cin|ang|j d|na\
e| se| ba|z y|euz| cu|de |x m|oz |j g|ouz|x b|li |z b|h g| da| yo|nj |xna|oxn|rox| ro|h c|nzl|vei|yau|wz |z m|ix | si|i c|iq |gh |j b| cw|nda|yin| hi| nd|dan|vu\
n|inh| ga|can|ei |cun|yie|q g|hoz|bau| li| gy|wyo|cwy|z h|gue|gz |gun|faz|unz|yen|uh |den|ciz| go|q c|gj | bi|ej |aej| fa|hin|zci| wn|j n|goz|gai|au |z s|q d| v\
u|h m|gva|hu |auj|ouq|az |h d|ya |uek|ci |nh |u d|ou |sou|jso|gjs|din|awz|enj| do|h s|eve|sev|z r|nq |sin|nhy|g g|g b|liz|kgy|ekg|sen|eix|wng|lij|ngq|bin|i d|gh\
c| ha|bae|hix|h y|j c|ghg|i b|ouh|en |n d|h f|j s|z v|j y|law|hci|anh|inz|q y|nei|anj|ozc|ez |enh|q s|aiq|uen|zsi|zda|hye|ujc|e c|siz|eiz|anz|g y|i g|q n|bie| n\
e| ae|giz|u c|hgy|g d|gda|ngd|cou| la|z l|auy|ai |in |iuz|zdi|jhu|ujh|yuz| du|j m| fu|cuz|eiq|g c|gzd| co|uyu|coz|zbi|biu| dw|i s|i n|aw |dun|yun|izy|daw| he|nh\
o| ho|enq|x l|cie|q b|cij|uzl|x d|iuj|awj| ya|eij|dei|nde|sae|izc|wnq|wnh|sei|h b|aih|gzs|bwn|a d|u g|ngg|jca|e b|ran| ra|hcu| me|iet|van| bu|guh|hen|si |wnj| v\
e|u b|azl|inj|gak|gan|ozg|siu|yaw|i m",kin:"ra | ku|se | mu|a k|ntu|tu |nga|umu|ye | um|unt|mun|e n| gu|we |ira|a n| n |wa |ere|mu |ko |gom|a b|e a| ab|li |e k|\
mba|a a|e b|aba|ga |e u|ba |omb|o k| ba|a u|ose|u b|o a| cy|ash|eng| ag|kwi| bu|za |gih|ren|ndi| ub|ang|yo |aka|gu |igi| ib|a g|a m| nt|uli|o b|ama|ihu|e i|nta|\
 ak|ago|ro |ora| ka|ugu|hug|di |iye|ban| am|cya|ku |ta | bw|and|sha|re | ig|gan|ubu|na | kw|obo| by| bi|a i|yan|ka |sho|kub|era|ese| we|kan|aga|hob|bor|ana|byo|\
ura|uru|ibi|rwa|wes|u w|no |uko|i m|mo |u a|ure|ili|uba|o n|uha|uga|n a| im|ish|bwa|bwo|wiy|ali|ber|ze |ne |ush|are|o i|u m|ger|bur|ran| ki| no|ane|bye| y |ege|\
teg|guh| uk|n i|rag|i a|ya |u g|e m|anz|bo |abo|gar|wo |y i|ho |age|ind|o m|eke|a s|ara|zir|ite|kug|kim|aci| as|u n|ani|kir|mbe| gi|yos|kur|ugo|gir|e c|iza|aho|\
i b|tur|ata|o u| se|u u|zo |i i|aha|nge|mwe|iro|akw|any|eza|uki|imi|o y|ate|u k|iki|atu|bat| in|go |tan|n u|bos| bo| na|hak|iby| at|ihe|ung|ha |bul|kar|eye|eko|\
gek|nya|o g|shy|e y|awe|ngo|bit|mul|nzi|rer|bag|ge |imw|bah|cir|gac|bak|je |gez|imu|eze|tse|ets|mat| ru|irw|he | ni| ur| yi|ako|ngi| ng|i n|rez|ubi|gus|fit|afi|\
ugi|uka|amb|o c|utu|ufa|ruk|mug|bas|bis|uku|hin|e g|ige|amo|ing| af|yem|ni | ry|a r|gaz|te |erw|bwe|ubw|hwa|iko| al|ant|zi ",zul:"nge|oku| ng|a n|lo |ung|nga|la\
 |le | no|elo|lun| um|e n|wa |we |gel|e u|ele|nel|thi|ke |nom|ezi|ma |ntu|oma|hi |o n|ngo|tu |nke|onk|o l|uth|ni |a u|lek|unt| wo|o e| lo|mun|umu|pha| ku|ang|ho\
 |kwe|ulu| ne|won|une|lul|elu| un|a i|gok|kul|ath|hla|lok|khe|eni|tho|ela|zwe|akh|kel|a k|enz|ana|ban|aka|u u|ing|ule|elw|kho|uku|ala|lwa|gen| uk|wen|ama|na |e \
k|ko |gan|a e|he |zin|enk|o y| ez|kat| kw|lan|eth|het|o o| ok|okw|i n|nzi|aba|e a|hak|lel|lwe|eko|ane|ka |so |yo |ayo|o a|uhl|nku|nye| na|thu|mph|do |ben|ise|ku\
t|ike|kun| is| im|hol|obu|fan|i k|e w|nhl|nok|ini|and|kuh|ukh|kuk| ak|e i|isi|aph|zi |ile|eki|ekh| ba|eka|the|a a| le| ye|kwa|e e|fut| fu|za |mal| ab|ebe|isa| e\
m|o w|kub|mth|i w|ndl|emp|any|olo|ga | ko|nen|nis|alu|ith|eli|ndo|seb|nda| ya|i i|eke|vik|ake|uba|abe|ezw|yok|ba |ale|zo |olu|ume|ye |esi|kil|khu|yen|emi|nez|hl\
o|a l|ase|ula|kek|a o|iph|o u|no |azw|kan|mel|uny|ne |ufa|ahl|lin|hul|ant|und|sa |enh|kus|kuv|lak| in|o i|din|kom|amb|zis|ind|ola|uph|wez|eng|yez|phe|phi|mba|ny\
a|han|kuf|nem|isw|ani|iyo| iy|fun| yo|uvi|i a|ene|izi| el|cal|i e|eze|ano|nay|hwe|kup|lal|uyo|ubu|kol|oko|ulo| la|e l|tha|nan|mfu|hon|nza|hin| ey|omp|da |bo |il\
u|wak|lon|iso|kug|nka|ink|i l|sek|eku| ek|thw|gez",swe:"ar |er |tt |ch |och| oc|ing|\xE4tt|ill|r\xE4t|en | ti|til|f\xF6r|ll | r\xE4|nde| f\xF6|var|et |and| en|ell| ha|om |het|\
lle|lig|de |nin| de|ng | in| fr|as |ler| el|gen|nva|und|att|env|r h| i |r r|ska|fri| so|har|der| at|\xF6r |ter|all|t t| ut|den|ka |lla|som|av |sam|ghe|ga | sk| vi|\
 av|ete|la |ens|t a| si|r s|iga|igh|tig| va|ig |a s| st|ion|ra |tti|a o| \xE4r|ten|ns |t e|na | be|han| un| an| sa|a f| la| gr| m\xE5|nge|n s|vis|lan|m\xE5 |ati|nat| \xE5t|\
an |nna| li| al|t f|ans|nsk|sni|gru|\xE4ll|tio|ad | me|isk|kli|s f|t i|st\xE4|t s|ri |med|sta|h r|lik|da |dig|ta |r o|run|on | re|lag|tta|\xE4r |kap|a i|a r|\xE4nd|erv|n e|\
kte|n f|rvi|nom|itt|id | mo|sky|r e|ver|\xE4ns|vil|gt |igt| na|tan|uta|dra|t o|ro |isn| fa|kal|ihe|rih|erk|r u|e s|per|l v|vid|one|rel|ber|ran|ot |mot|ndl|d f|ed |\
ika|m\xE4n|l s|bet|t b|dd |ydd|kyd|n o|s s|str|n m|tet|sin|r f| om|rna|int|r i|end|nad|l a|ap |ers|nda|t v|ent|rbe|arb| h\xE4|ets|h\xE4l|amh|ckl|gar|nga|r m|je |rje|arj|\
n i|s e|lin|r t|i s|r\xE4n| pe|ilk|t l|ern|p\xE5 | p\xE5|t\xE4l|d e|dom|ege|g e|tni|r a|lit|ras| s\xE5|lln|kil|ski|enn|i o|a d|er\xE4|n a|ara| ge|\xE4ro|a m| ar|t d|ilj|els|yck| ve|\
g o|fr\xE5|nas|tra|ess|del|m s|liv|l l|in |v s|g a|ast|e e|val|son|rso|e t|age|nd | eg|ial|cia|oci|soc|upp|igi|eli|g s|rkl|gad|ndr|nte|\xF6ra",lin:"na | na| ya|\
ya |a m| mo|to | ko|li |a b| li|o n| bo|i n|a y|a n|ki |a l|kok|la | ma|zal|i y|oki| pe|ngo|ali|pe |so |nso|oto|ons| ba|ala|mot|a k|eng|nyo|eko|o e|nge|yon| ny|\
kol|lik|iko|a e|o y|ang|ye | ye|oko|ma |o a|go | ek|ko |e m|aza|te |olo|sal|ama|si | az|mak|e b|lo | te|ta |isa|ako|amb|sen|ong|e n|ela|oyo|i k|ani| es|o m|ni |\
osa| to|ban|bat|a t|mba|ing|yo | oy|eli|a p|mbo|o p|mi | mi| nd|ba |i m|bok|i p|isi|mok|lis|nga|ge |nde|koz|bo |gel|ato|o t|mos|aka|oba|ese|lam|kop| ez|lon|den|\
omb|o b|ota|sa |ga |e a|e y|eza|kos|lin|esa|e e|kob|e k|sam|kot|kan|bot|ika|ngi|kam|ka | po|gom|oli|ope|yan|elo| lo|ata| el|bon|oka|po |bik|ate| bi|a s|i t|i b|\
omi|pes|wa | se|oza|lok|bom|oke|som|zwa|mis|i e|bek|iki| at|ola|ti |ozw|lib|o l|osu|oso|e t|nda|ase|ele|kel|omo|bos|su |usu|sus|bal|i l|ami|o o|bak| nz|pon|tel|\
mob|mu | ep|nza|asi|mbi|ati|kat|le |gi |ana|oti|ndi|tan|a o|wan|obe|kum|nya|mab|bis|nis|opo|tal|mat| ka|bol|and|aye|baz|u y|eta| ta|ne |ene|emb|sem|e l|gis|ben|\
 ak| en|mal|obo|gob|ike|se |ibo|\u2019te| \u2019t|umb| so|mik|oku|be |mbe|bi |i a|eni|i o| mb|tey|san| et|abo|ebe|geb|eba|yeb|bu | as|ote|sik|ema|eya|ibe|mib|ai |pai|mwa|\
kes|da |may|boz|amu|a a|kom|mel|ona|ebi|ia |ina|tin| ti|bwa|sol|son",som:" ka|ka |ay |uu |an |yo |oo |aan|aha| wa|da | qo| in| u |sha| xa|a i|ada|iyo| iy|ma |am\
a| ah| la|qof|aa |hay|ga |a a|a w|ah | dh|a s| da|in |xaq| oo|a d|aad|yah|eey| le|isa|lee|u l|q u|aq | si|taa|eya|ast|la |of |iya|sa |y i|u x|sta|kas|xuu|uxu|wu\
x| wu|iis|nuu|inu|ro | am| ma|a q|wax|dha|ala|kal|nay|f k|a k|le |ku | ku| sh|o i|a l|ta |maa|a u|dii|loo| lo|o a|ale|ara|ana|iga|o d| uu|ha |lo |o m|o x|doo|ar\
o|kar|yaa|gu |si |ima|na | xo| fa|adk|do |a x|ad |aas| qa| so|a o| ba|lag| aa| he|dka|adi|soo|o k|aqa| is|ash|u d|had| ga|eed|san|u k|a m|iin|i k| ca|u s|n l|ya\
d|rka|axa|elo|hel|aga|hii|o h|o q| ha|id |n k| mi|baa| xu|har|xor|aar|ax |mad|add|nta|mid|aal|waa|haa|ina|qaa|daa|agu|ark|o w|nka|u h|dad|ihi| bu| ho|naa|n a|ay\
s|haq|a h|o l| gu|o s|aya|saa|lka| ee| sa|dda|ab |nim|quu|gga|ank|kii|rci|arc|n s|a g| ji|gel| ge|eli|ysa|a f|siy|int|laa|uuq|uqu|xuq| mu|i a|uur|mar|ra |iri|o \
u| ci|riy|ya |ado|alk|dal|ee |al |rri|ayn|asa| di|ooc|aam|ofk|oon|to |ayo|dar| xi|dhi|jee|a c| ay|yih|a j|ban|caa|lad|sho|d k|ida|uqd|agg|sag|ras|bar|ar | ko| r\
a|o f|gaa|gal|fal|u a| de| ya|o c|ii |xay|eel|aab|sig|aba|orr|hoo|u q|y d|ed |ho |sad|qda|h q|fka|n i|xag|n x|qay|lsh|uls|bul|u w|jin| do|raa| ug|ido|ood",hms:"\
ang|gd |ngd|ib | na|nan|ex | ji|eb |id |d n|b n|ud | li|nl |ad | le|jid|leb|l l| ga|ot | me|x n|anl|aot|mex|d g|b l|d d|ob |gs |ngs|jan| ne|ul | ni|nja| nj|lib|\
ong|nd | zh|jex| je|b j| sh|ngb| gh|gb | gu|gao|l n|han| ad|gan| da|t n| wu|il |x g|nb |b m| nh|she|is |l j|d l|nha|l g|d j|b g|el |end|wud|nex|gho|d s|d z|oul|\
hob|ub |nis| ch| ya|it |b y|eib| gi|s g|lie| yo| zi|oud|s j|d b|nx | de|es |d y| hu|uel|gue|ies|aob|you| ba|d m|chu|gia|dao|b d|s n|zib| go|zha|eit|hei|al |hud|\
 do|nt |ol | fa|t g|hen|ut |gx |ngx|ab |fal|x j|b z|ian|d h|don|b w|t j|iad|nen| xi|gou|d c|b h|hao|x z|nib|anx|ant|gua| mi|s z|dan|ox |inl|hib|lil|uan|and| xa|\
b x| se|x m|uib|hui|d x|anb|enl| we|od |enb| du|at |ix |s m|bao| ho|hub| ng|zhi|jil|l s|yad|t m|t l|yan| ze| ju|heb|had|os |aos|t h|l d|nga| he|b a|xan|b s|sen|\
xin|dud|jul|d a|lou| lo|dei|d w| bi|b c| di|zhe|gt |ngt|x l|bad|x b| ja|hon|zho|blo| bl|d k| ma|deb|l z|wei| yi| qi|b b|x d|d p|eud| ge|x a|can| ca|t w|lol| si|\
hol|s w|aod|pao| pa|ren| re|x s|eut|pud| pu|aox|mis|gl |ngl|x w|zei|gon|enx|gha|s a|b f|l y|oub|eab|hea| to|did| ko|unb|ghu|t p|x c|geu|t s|x x|jao|ed |t c|l m|\
l h|jib|ax |l c|d f|nia| pi|eul|d r| no|min|l t|heu|ux |tou|ns |s y|iel|s l|hun",hnj:"it | zh| ni|ab |at |ang| sh|nit| do|uat|os |ax |ox |ol |nx |ob | nd|t d|zh\
i|nf |x n|if |uax| mu|d n|tab| ta| cu|mua|cua|as |ad |ef |uf |id |dos|gd |ngd|hit|ib |us |enx|f n|she|s d|t l|nb |ux |x z|ed |inf|b n|l n|t n|aob|b z| lo|ong|ix\
 |dol| go|zhe|f g| ho| yi|t z|d z|b d| le|euf|d s|ut |yao| yo| zi|gb |ngb|ndo|enb|len| dr|zha|uab|dro|hox| ge|nen| ne|han| ja|das|x d|x c|x j|f z|shi|f h|il | d\
a|oux|nda|s n|nd |s z|b g| ny|heu| de|gf |ngf| du|od |gox| na|uad| gu|inx|b c| ya|uef| xa| ji|ous| ua| hu|xan|hen|zhu|nil|jai|rou|t g|f d| la|enf|ged|ik | bu|ny\
a|you|f y|lob|af |bua|uk |is |yin|out|of |l m|ud |hua| qi|ot |t s| ba|ait| kh|s s|nad| di|aib|x l|lol| id|dou|ex |aod|bao| re| ga|d d|b y|las|hed|b h|b s|f b|t \
y|jua| ju| dl|x s|hue|b l| xi|zif|dus|b b|x g|hif|x y|hai| nz|sha| li|x t| be|d j|und|hun|ren|d y|hef|xin| ib|b t|l d|aos|s l| ha|gai|nzh|gx |ngx| ao|s b|s x|el\
 |gt |ngt|hik|aid|s t|x m|f l|f t| pi|aof|t r|eb | gh|s y|d l|gua| bi| za| fu|t h| zu|hou|deu|lb | lb|d g| mo|b k| bo|iao|ros|gon|eut|x h|al |uaf|hab|t t|k n|f \
x|hix|pin|yua| no|t b|ak | zo|s m| nb| we|d b|gha|f s|mol|euk|dax|l b|nof| ko|lou|guk|end|uas|t k|dis|dan|yol|uan|d t|x b|lan|t m| ch|jix|x x| hl|aox|zis|x i|et\
 | ro",ilo:"ti |iti|an |nga|ga | ng| it| pa|en | ma| ka| a | ke| ti|ana|pan|ken|ang|a n|agi|a k|n a|gan|a m|a a|lin|ali|aya|man|int|teg|n t|i p|nte| na|awa|a p|\
na |kal|ng |dag|git|ega|sa |da |add|way|n i|n n|no |ysa|al |dda|n k|ada|aba|nag|nna|ngg|eys| me|a i|i a|mey|ann|pag|wen|i k|gal|gga| tu|enn| da| sa|nno| we|ung|\
 ad|tun|mai| ba|l m| ag|ya |i s|i n|yan|nan|ata|nak| si|aka|kad|aan|kas|asa|wan|ami|aki|ay |li |i m|apa|yaw|a t|mak| an|i t|g k|a s|ina|eng|ala|ika|ama|ong|ara|\
ili|dad| aw|gpa|nai|et |yon|ani|aik|on |at |oma|sin|bal|ipa|n d|uma|g i|ket|ag |in |aen|n p|ram|sab|aga|nom|ino|lya|ily|syo|i b| ki|nia|agp|gim|kab|asi|kin|iam|\
ags|bab|oy |toy|n m|agt| ta|bag|sia|g a|gil|mil| um|o p|ngi|n w|i i|pad|pap|daa|iwa|naa|eg |ias|ed |nat|bae|o k|saa|san|pam|gsa|ta |kit|ma |dum|yto|tan|i e|t n|\
uka|t k|apu|lan|sta|sal| li|a b|ari|g n|den|mid|ad |o i|y a|ida|ar |aar|y n|dey| de| wa|a d|ak |bia|ao |tao|min|asy|mon|imo| gi|maa|sap|abi|i u|aib|kni|i l|gin|\
ged|o a| ar|kap|pul|eyt|abs|ibi| am|akn|i g|kip|isu|g t|bas|nay|ing|i d|kar|ban|iba|nib|t i|as |d n|y i|ura|a w|nal|aad|i w|lak|adu|kai|bsa|duk|edu| ed|may|agb|\
agk|tra|gge|sol|aso|agr|ngs|ian|ila|dde|edd|tal|aip|kua|umi|pay|sas|ita|pak|g d|ulo|inn|aw "},Cyrillic:{rus:" \u043F\u0440| \u0438 |\u0440\u0430\u0432| \u043D\u0430|\u043F\u0440\u0430|\u0441\u0442\u0432|\u0433\u043E |\u0435\u043D\u0438|\u0432\u043E |\u043E\u0432\u0435| \u043A\u0430|\u043D\u0430 |\u0442\u044C \
| \u043F\u043E|\u0438\u044F |\u043E \u043D| \u043E\u0431|\u0435\u0442 | \u0432 |\u0441\u0432\u043E| \u0441\u0432|\u0430\u0432\u043E|\u0430\u043D\u0438|\u043E\u0441\u0442|\u043E\u0433\u043E|\u044B\u0439 |\u0430\u0436\u0434|\u043B\u043E\u0432|\u0442 \u043F| \u0438\u043C|\u043D\u0438\u044F| \u0447\u0435| \u0441\u043E|\u0435\u043B\u043E|\u0438\u043C\u0435| \u043D\u0435|\u043B\u044C\u043D|\u043B\u0438 |\u0447\u0435\u043B|\u043A\u0430\u0436|\u0435\u0441\u0442|\u0432\u0435\u043A|\u0430\u0442\u044C|\u043E\u0432\u0430|\u0438\u043B\u0438| \u0440\u0430|\u0435\u043A |\u0439 \u0447|\u0434\u044B\u0439|\u0436\u0434\u044B| \u0434\u043E|\u0438\u0435 |\u0435\u0435\u0442\
|\u043C\u0435\u0435|\u043D\u043E | \u0438\u043B|\u0438\u0438 |\u0441\u044F |\u0435\u0433\u043E|\u043E\u0431\u043E|\u0438 \u043F|\u043D\u0438\u0435|\u043A \u0438| \u0431\u044B|\u0438 \u0441|\u0438 \u0438|\u043C\u0438 |\u0431\u043E\u0434|\u0432\u043E\u0431|\u0432\u0430\u043D| \u0437\u0430|\u043E\u0439 |\u044B\u0445 |\u043E\u043C |\u043B\u0435\u043D|\u0430\u0446\u0438|\u0435\u043D\u043D|\u043E \u0441|\u043E \u043F|\u044C\u043D\u043E|\u0442\u0432\u0430|\u0442\u0432\u043E|\u043F\u0440\u0438|\u043D\u043E\u0433|\u0430\u043B\u044C|\u0430\u043A\u043E|\u0432\u0430 |\u0438 \u043D|\u0441\u0442\u0438|\u043D\u044B\u0445|\u0442\u043E |\u0431\u0440\u0430|\u043E\u043B\u0436\
|\u0434\u043E\u043B|\u0441\u0442\u043E|\u0438 \u0432|\u043D\u044B\u043C|\u043E\u0435 | \u0435\u0433|\u043D\u043E\u0432|\u0438\u0445 |\u0435\u043B\u044C|\u0442\u0435\u043B|\u0442\u0438 |\u043D\u043E\u0441|\u043D\u0435 |\u043F\u043E\u043B|\u0440\u0430\u0437| \u0432\u0441|\u0438 \u043E| \u043B\u0438|\u0438 \u0440|\u044B\u0442\u044C|\u0431\u044B\u0442|\u0432\u043B\u0435|\u0440\u0435\u0434|\u0438\u044E |\u0442\u043E\u0440| \u043E\u0441|\u044C\u0441\u044F|\u0442\u044C\u0441|\u043E\u0434\u0438|\u0449\u0435\u0441|\u044F \u0438|\u043A\u0430\u043A|\u043F\u0440\u043E|\u0436\u0435\u043D|\u044B\u043C |\u043F\u0440\u0435|\u0430 \u0441|\u0441\u043D\u043E|\u0435 \u0434|\u043D\u043D\u043E\
|\u043E \u0438|\u0438\u0439 | \u043A\u043E|\u043E \u0432| \u043D\u0438| \u0434\u0435|\u0441\u0442\u0443|\u043B\u0436\u043D|\u0441\u043E\u0432|\u0435 \u0432|\u043D\u043E\u043C|\u043E\u043B\u044C|\u0440\u0430\u043D|\u043E\u0436\u0435|\u0438\u0447\u0435|\u0435\u0439 |\u0430\u0441\u0442|\u043D\u043D\u044B| \u043E\u0442|\u0442\u0443\u043F|\u043C \u0438|\u043E\u0434\u043D|\u0437\u043E\u0432|\u0440\u0435\u0441| \u043C\u043E|\u043E\u0441\u0443|\u043B\u044F |\u043E\u0441\u043D|\u0430 \u043E|\u0432\u0435\u043D| \u0442\u043E|\u043E \u0431|\u0448\u0435\u043D|\u0442\u0432\u0435|\u043E\u0431\u0449|\u0430 \u0438|\u0435 \u043C|\u044C\u043D\u044B|\u043E\u0431\u0440|\u0432\u0435\u0440\
|\u0447\u0435\u043D|\u044F \u043D|\u0436\u043D\u043E|\u0447\u0435\u0441|\u0430\u043A |\u043B\u0438\u0447|\u043D\u0438\u0438|\u0435 \u0438|\u0432\u0441\u0435|\u0431\u0449\u0435|\u0432\u0430\u0442|\u0435\u0441\u043F|\u043C\u043E\u0436|\u0439 \u0438|\u043D\u043E\u0435|\u043E \u0434|\u0431\u0435\u0441| \u0432\u043E|\u044F \u0432|\u0434\u0443 | \u0441\u0442|\u0434\u043D\u043E|\u043E\u043D\u0430|\u043D\u0430\u0446|\u0434\u0435\u043D|\u0435\u0436\u0434|\u0445 \u0438| \u0431\u0435|\u0438 \u0434|\u043D\u044B |\u0434\u043E\u0441|\u0434\u043B\u044F| \u0434\u043B| \u0442\u0430|\u043B\u044C\u0441|\u0430\u0442\u0435|\u0446\u0438\u0438|\u044F \u043F|\u0443\u044E |\u0438\u0442\u0435\
|\u0435 \u043E|\u043D\u043E\u0439|\u043F\u043E\u0434|\u043E\u0442\u043E|\u0441\u0442\u0440|\u0441\u0442\u0430| \u043C\u0435|\u0435\u043B\u0438| \u0440\u0435|\u044F \u043A|\u0442\u043E\u044F|\u0430\u043C\u0438|\u0435\u043D |\u044C \u0432|\u044E \u0438|\u0430\u0437\u043E|\u0433\u043E\u0441|\u043C \u043F|\u044C \u043F|\u0442 \u0431|\u0436\u0435\u0442|\u0443\u0447\u0430|\u0441\u0443\u0434|\u044C\u0441\u0442|\u0434\u0441\u0442|\u0449\u0438\u0442|\u0430\u0449\u0438|\u0437\u0430\u0449|\u043A\u043E\u043D|\u043D\u0438\u044E|\u0430\u043C |\u043E\u0434\u0443|\u0435\u0440\u0435|\u0433\u0440\u0430|\u043F\u0435\u0447|\u043E \u043E|\u043E\u0440\u043E|\u043A\u043E\u0442|\u0438 \u043A|\u0442\u0440\u0430\
|\u043D\u0438\u043A|\u0443\u0449\u0435|\u0446\u0438\u0430|\u043E\u0446\u0438|\u0441\u043E\u0446|\u043D\u0430\u043B|\u0435\u0441\u043A|\u043E \u0440|\u043A\u043E\u0433|\u0434\u0440\u0443| \u0434\u0440|\u043D\u0438 |\u0430\u0432\u0430|\u043D\u0441\u0442|\u0435\u043C |\u0430\u0432\u043D|\u044B\u043C\u0438|\u0435\u0434\u0441|\u0434\u0438\u043D|\u0434\u043E\u0432| \u0433\u043E| \u0432\u044B|\u0432 \u043A|\u044B\u0435 |\u043E\u0431\u0435|\u043C\u0443 |\u044F \u0435|\u0441\u043B\u0443|\u0443\u0434\u0430|\u0442\u0430\u043A|\u043A\u043E\u0439|\u0442\u0443 |\u0438\u0442\u0443|\u0437\u0430\u043A|\u0445\u043E\u0434|\u0432\u043E\u043B|\u0440\u0430\u0431|\u043A\u0442\u043E|\u0438\u043A\u0442|\u0438\u0447\u043D\
|\u043D\u0438\u0447|\u043E\u0442 |\u0438\u043D\u0430| \u043A |\u0442\u0435\u0440|\u0440\u043E\u0434|\u043D\u0430\u0440",ukr:"\u043D\u0430 | \u043F\u0440|\u043F\u0440\u0430| \u0456 |\u0440\u0430\u0432| \u043D\u0430| \u043F\u043E|\u043D\u044F |\u043D\u043D\u044F\
| \u0437\u0430|\u043E\u0433\u043E|\u0442\u0438 |\u0432\u043E |\u0433\u043E | \u043A\u043E|\u0430\u0432\u043E| \u043C\u0430|\u043B\u044E\u0434|\u043E \u043D| \u043D\u0435| \u043B\u044E|\u044E\u0434\u0438|\u043E\u0436\u043D|\u043A\u043E\u0436|\u043B\u044C\u043D|\u0436\u043D\u0430|\u0434\u0438\u043D|\u0430\u0442\u0438|\u0430\u0454 |\u0438\u0445 |\u0438\u043D\u0430|\u043F\u043E\u0432|\u0441\u0432\u043E| \u0441\u0432|\u0430\u043D\u043D|\u0454 \u043F|\u043C\u0430\u0454|\u0430\u0431\u043E|\u0430 \u043B| \u0431\u0443|\u043D\u0435 |\u0435\u043D\u043D|\u0431\u043E | \u0430\u0431|\u0430 \u043C|\u043E\u0432\u0438|\u043D\u0456 | \u0432\u0438| \u043E\u0441\
|\u0430\u0446\u0456|\u0432\u0438\u043D| \u0442\u0430|\u0431\u0435\u0437|\u043E\u0431\u043E| \u0432\u0456| \u044F\u043A|\u0435\u0440\u0435| \u0434\u043E|\u0456 \u043F|\u0443\u0432\u0430|\u043E \u043F|\u0430\u043B\u044C|\u043D\u0438\u0445|\u043E\u043C |\u043C\u0438 |\u0456\u043B\u044C|\u043D\u043E\u0433|\u0442\u0430 |\u0438\u0439 |\u043F\u0440\u0438|\u043E\u044E |\u0442\u044C |\u0441\u0442\u0430| \u043E\u0431|\u0432\u0430\u043D|\u0438\u043D\u043D|\u0442\u0456 |\u043E\u0441\u0442| \u0443 |\u0441\u044F |\u0432\u0430\u0442|\u0431\u0443\u0442|\u0438\u0441\u0442| \u043C\u043E|\u0435\u0437\u043F|\u0443\u0442\u0438|\u043D\u043E\u0432|\u043F\u0435\u0440|\u0456\u0457 \
|\u0438 \u043F|\u0431\u043E\u0434|\u0432\u043E\u0431|\u0441\u0442\u0432| \u0432 |\u043E \u0432|\u0432\u0456\u0434| \u0431\u0435|\u0430\u043A\u043E|\u043F\u0456\u0434|\u0442\u0438\u0441|\u043A\u043E\u043D|\u043D\u043E |\u0432\u0430 |\u043D\u043D\u0456|\u0456 \u0441|\u0430 \u043F|\u0441\u0442\u0456| \u0441\u043F|\u043D\u0438\u0439|\u0434\u0443 |\u044C\u043D\u043E|\u043E\u043D\u0430| \u0456\u043D|\u0434\u043D\u043E|\u043D\u0438\u043C|\u0456\u0439 |\u0430 \u0437|\u043D\u0443 |\u043C\u043E\u0436|\u0457\u0457 | \u0457\u0457|\u043B\u044F |\u0441\u043E\u0431|\u043C\u0443 |\u043E\u0457 |\u044F\u043A\u043E| \u043F\u0435| \u0440\u0430|\u0456\u0434 \
| \u0434\u0435|\u0456 \u0432|\u0438 \u0456|\u0447\u0438\u043D|\u0432\u043D\u043E|\u043E\u043C\u0443|\u043D\u043E\u043C|\u0443 \u043F|\u0456 \u043D|\u0430 \u0441| \u0441\u0443|\u0430 \u043E|\u043D\u0435\u043D|\u0438\u0441\u044F|\u043E\u0432\u043E|\u043D\u0430\u043D|\u043E\u0434\u043D|\u0443 \u0432|\u0456 \u0434|\u0430\u0432\u0430|\u0456\u0434\u043D|\u0440\u0456\u0432| \u0440\u0456|\u0456 \u0440|\u0438\u043C\u0438|\u0432\u0456\u043B|\u0438\u043C |\u0446\u0456\u0457|\u043E \u0434|\u0430 \u0432|\u0441\u0442\u0443|\u043E\u0434\u0443|\u0431\u0443\u0434|\u043E\u0432\u0430| \u043F\u0456| \u043D\u0456|\u044F \u043D|\u0435 \u043F|\u043D\u0430\u0446|\u0438 \u0441\
|\u043D\u043D\u0430| \u043E\u0434| \u0440\u043E|\u043D\u043E\u0441|\u044C\u043D\u0438|\u044E\u0442\u044C|\u0438 \u0437|\u043A\u0438 |\u0456 \u0437|\u0430 \u0431|\u0441\u043F\u0440|\u0447\u0435\u043D|\u0436\u0435 |\u043E\u0436\u0435|\u0435 \u043C|\u043E\u0432\u043D|\u0440\u0438\u043C|\u0435 \u0431|\u0442\u043E |\u043D\u0456\u0445|\u043E\u0441\u043E|\u0443\u0434\u044C|\u0432\u0456 | \u0440\u0435| \u0441\u0442|\u0440\u0430\u0446|\u0434\u043E | \u0441\u043E|\u0440\u043E\u0437|\u043B\u0435\u043D|\u0432\u043D\u0438|\u0456\u0432\u043D|\u0440\u043E\u0434| \u0432\u0441|\u0441\u043F\u0456|\u043A\u043E\u0432|\u0437\u043F\u0435|\u0456\u0432 |\u0434\u043B\u044F| \u0434\u043B\
|\u0457 \u043E|\u0445\u0438\u0441|\u0430\u0445\u0438|\u0437\u0430\u0445|\u2010\u044F\u043A|\u044C\u2010\u044F|\u0434\u044C\u2010|\u044F \u0456|\u0442\u0430\u043A|\u0437\u043D\u0430|\u0437\u0430\u0431|\u0441\u0442\u044C|\u0442\u0443 |\u043D\u043E\u044E|\u0430 \u043D|\u0442\u043E\u0440|\u0441\u043D\u043E|\u043E \u0441|\u0436\u0435\u043D|\u0446\u0456\u0430|\u043E\u0446\u0456|\u0441\u043E\u0446|\u0456\u043D\u0448|\u0456 \u043C|\u043A\u043B\u0430|\u0438 \u0432|\u0442\u0435\u0440| \u0434\u0456|\u0456\u0441\u0442|\u043E\u0432\u0456|\u0443 \u0441|\u044F \u0432|\u0430\u0440\u043E|\u0441\u0456 |\u0432\u0456\u0442|\u0441\u0432\u0456|\u043E\u0441\u0432|\u0440\u043E\u0431|\u043F\u0456\u043B|\u0440\u0435\u0441\
|\u0437\u0430 |\u043F\u0435\u0447|\u0430\u0431\u0435|\u043A\u0443 |\u043B\u0438\u0432|\u0435\u0440\u0436|\u0434\u0435\u0440|\u0432 \u0456|\u0430\u0432\u043D|\u0442\u0430\u0432|\u0430\u0432 |\u0430\u043C\u0438|\u043A\u043E\u043C|\u0432\u043B\u0435|\u043E \u0431|\u044C \u043F| \u0449\u043E|\u0457\u0445 |\u0442\u0432\u043E|\u0445\u0442\u043E|\u0456\u0445\u0442|\u043A\u043E\u0433| \u043A\u0440|\u0430\u043D\u043E|\u0442\u0430\u043D|\u0456\u0430\u043B|\u043D\u0430\u043B|\u043D\u044C |\u0445 \u043F|\u0436\u043D\u043E|\u043B\u0435\u0436|\u0430\u043B\u0435|\u043F\u0440\u043E|\u0442\u0432\u0430|\u0440\u0430\u0442|\u043E \u043E|\u0445 \u0432|\u043D\u0430\u0440|\u043B\u044C\u0441|\u0446\u0456\u0439\
|\u043A\u043E\u0440|\u0447\u0430\u0441|\u0440\u0436\u0430|\u0457 \u0441|\u0438\u043D\u0443|\u0434\u0441\u0442|\u043E \u0437|\u0440\u0430\u0437|\u043C\u0456\u043D|\u0430 \u0440|\u0437\u0430\u043A",
bos:" \u043F\u0440| \u0438 |\u0440\u0430\u0432|\u043D\u0430 |\u043C\u0430 |\u043F\u0440\u0430| \u043D\u0430|\u0438\u043C\u0430| \u0441\u0432|\u0430 \u0441|\u0434\u0430 |\u0430 \u043F|\u0432\u043E |\u0458\u0435 |\u043A\u043E |\u0430\u043A\u043E|\u043E \u0438| \u043F\u043E|\u0430\u0432\u043E|\u0435 \u0441|\u0430 \u0438|\u0442\u0438 | \u0438\u043C| \u0434\u0430| \u0443 |\u0441\u0432\u0430|\u043D\u043E | \u0437\u0430|\u043E \u043D|\u0432\u0430 |\u0438 \u043F|\u0438\u043B\u0438|\u0432\u0430\u043A|\u043B\u0438 | \u043A\u043E|\u043D\u0435 | \u0438\u043B|\u043A\u043E\u0458| \u043D\u0435\
| \u0434\u0440|\u043E\u0441\u0442| \u0441\u043B|\u045A\u0430 |\u0438\u043C |\u0438 \u0441|\u0443 \u0441|\u0438 \u0438|\u0430\u0432\u0430|\u0438\u0458\u0435|\u0430 \u0443| \u0431\u0438|\u0441\u0442\u0432|\u0441\u0435 |\u0432\u0430\u045A|\u0430 \u0434|\u043E\u043C |\u0458\u0435\u0434|\u0431\u043E\u0434|\u043E\u0431\u043E|\u043B\u043E\u0431|\u0441\u043B\u043E| \u0441\u0435| \u0440\u0430|\u0438\u0445 |\u0441\u0442\u0438|\u0430 \u043D|\u045A\u0435 | \u043E\u0431| \u0458\u0435|\u043F\u0440\u0438|\u0434\u0440\u0443|\u0443 \u0438|\u0458\u0443 |\u043E \u0434|\u0438\u0442\u0438|\u0432\u043E\u0458|\u0440\u0430\u0437|\u0430\u045A\u0435|\u043E\u0432\u0430\
|\u0434\u0458\u0435| \u043E\u0441|\u0435 \u0438|\u043B\u043E |\u0435 \u043F|\u0430\u045A\u0430|\u0443\u0458\u0435|\u0438 \u0434|\u0431\u0440\u0430|\u0442\u0440\u0435| \u0442\u0440| \u0441\u0443|\u0443 \u0437|\u0430 \u043A|\u043E\u0433 |\u0443 \u043F|\u043E\u0458\u0435|\u0446\u0438\u0458|\u0440\u0435\u0431|\u0430 \u043E|\u0430 \u0431| \u045A\u0435|\u0438 \u0443|\u043C\u0438\u0458|\u043D\u0438 |\u043D\u043E\u0441|\u0431\u0430 |\u0435\u0434\u043D|\u0441\u0432\u043E|\u045A\u0435\u0433| \u0438\u0437|\u043F\u0440\u043E|\u0435 \u0434|\u0436\u0430\u0432|\u0431\u0438\u0442| \u043D\u0438|\u0438 \u043E|\u0441\u0442\u0430|\u0430 \u0437|\u0430\u0432\u043D\
|\u0432\u0458\u0435| \u043A\u0430|\u0431\u0438\u043B|\u043E\u0432\u043E|\u0430 \u0458|\u0430\u0458\u0443|\u0438\u0441\u0442|\u0438 \u043D|\u043D\u0438\u0445|\u0458\u0435\u043B|\u0442\u0443 |\u0440\u0435\u0434|\u0433\u043E\u0432| \u043E\u0434|\u0435 \u043E|\u043E\u0458\u0438| \u0441\u043C|\u0458\u0430 |\u043E \u043A|\u0438\u043B\u043E|\u0430\u0446\u0438|\u0435 \u0443|\u043F\u0440\u0435|\u043E \u043F|\u0435\u0431\u0430|\u0443 \u043E|\u0441\u0443 |\u0432\u0438\u043C|\u0438\u0447\u043D| \u0441\u0430| \u0434\u0458|\u0430 \u0442|\u0438\u0458\u0430|\u0448\u0442\u0438|\u0447\u043D\u043E|\u0440\u0436\u0430|\u0434\u0440\u0436|\u0441\u0442\u0443|\u0434\u043D\u0430|\u043E\u0434\u043D\
|\u0435\u043D\u0438|\u0437\u0430 |\u0438\u0432\u0430|\u043D\u043E\u043C|\u0435\u043C |\u0434\u0443 |\u0440\u0430\u043D|\u0432\u043D\u043E|\u0441\u043C\u0438|\u0458\u0435\u0440|\u0435 \u0431|\u0435 \u043D|\u0434\u0435 |\u043F\u043E\u0441|\u043C \u0438| \u0434\u043E|\u0443 \u0434|\u043D\u0430\u043A|\u0430 \u0440|\u043E\u0431\u0440| \u043C\u043E|\u043D\u0438\u043C|\u0435\u0433\u043E| \u043A\u0440|\u0442\u0438\u0442|\u043A\u0440\u0438|\u0432\u0435 |\u0430\u043D |\u0438\u043A\u043E|\u043D\u0438\u043A|\u043D\u0443 |\u0438 \u043C|\u043D\u043E\u0433|\u0435\u043D\u043E|\u0441\u043D\u043E|\u0435 \u043A|\u0442\u0443\u043F|\u0440\u0443\u0433|\u043A\u0430 |\u043E\u0434\u0430\
|\u0440\u0438\u0432|\u0432\u043E\u0459|\u0430\u043B\u043D|\u043C \u0441|\u0438\u0442\u0443|\u0430\u0448\u0442|\u0437\u0430\u0448|\u0430\u043D\u0438|\u0441\u0430\u043C| \u0441\u0442|\u0430\u043A\u0432|\u043E\u0432\u0438|\u043E\u0441\u043D|\u0440\u043E\u0434|\u0430\u0440\u043E| \u043C\u0438|\u0458\u0438 |\u0442\u0432\u0430|\u0434\u043D\u043E|\u043D\u0441\u0442|\u0430\u043A |\u0438\u0442\u0435|\u0459\u0443 |\u0432\u0438\u0447|\u0440\u0430\u0434|\u0443 \u043D|\u0443 \u043C| \u0442\u0430|\u0434\u0441\u0442|\u0442\u0438\u0432|\u043D\u0430\u0446|\u0440\u0438\u043C|\u043A\u043E\u043D|\u043A\u0443 |\u045A\u0443 |\u043E\u0434\u0443|\u0436\u0438\u0432|\u0430\u043C\u043E|\u0442\u0432\u043E|\u0442\u0435\u0459\
|\u043F\u043E\u0434|\u0435\u045B\u0443|\u0433 \u043F|\u043D\u043E\u0432|\u0438\u043D\u0430|\u043D\u0430\u0440| \u0432\u0458|\u0438 \u0431|\u043E\u0458 | \u043E\u0432|\u0430\u0432\u0435|\u0432\u0443 |\u0430\u043D\u0441|\u043E\u0458\u0430|\u0437\u043E\u0432|\u0430\u0437\u043E|\u0443\u0434\u0435|\u0431\u0443\u0434| \u0431\u0443|\u0435 \u0442|\u0438 \u0432|\u0435\u045A\u0430|\u0435\u0434\u0438|\u043D\u0438\u0446|\u043D\u0430\u043F|\u043C\u0458\u0435| \u0438\u0441|\u0441\u043B\u0443|\u0435\u0434\u0441|\u043E \u043E|\u0437\u0430\u043A|\u0438 \u043A|\u043C \u043F|\u0442\u043D\u043E|\u0438\u0432\u043E|\u0435\u0440\u0435|\u043D\u0438\u0447|\u043A\u0430\u043A|\u0430\u0434\u0430|\u0432\u043D\u0438\
|\u0443\u0433\u0438| \u0440\u043E|\u043C\u043E\u0432|\u0432\u0435\u043D|\u043E \u0441|\u0442\u043E |\u0442\u0435 | \u0432\u0440| \u0431\u0435|\u0430\u0440\u0430|\u043A\u043B\u0430| \u0431\u0440|\u0443 \u0431|\u0443 \u0443|\u0438 \u0442|\u043E\u043D\u0430| \u043E\u043D|\u0430\u0432\u0438|\u0458\u0430\u043B|\u0434\u043D\u0438| \u0441\u043A",
srp:" \u043F\u0440| \u0438 |\u0440\u0430\u0432|\u043D\u0430 |\u043F\u0440\u0430| \u043D\u0430|\u043C\u0430 | \u0441\u0432|\u0438\u043C\u0430|\u0434\u0430 |\u0430 \u043F|\u0432\u043E |\u043A\u043E |\u0442\u0438 |\u0430\u0432\u043E| \u043F\u043E|\u0430 \u0438|\u0430\u043A\u043E|\u0430 \u0441| \u0437\u0430| \u0443 |\u043E \u0438| \u0438\u043C|\u0438 \u043F|\u0432\u0430 |\u0441\u0432\u0430|\u0432\u0430\u043A| \u0434\u0430|\u043E \u043D|\u0435 \u0441|\u043E\u0441\u0442| \u043A\u043E|\u045A\u0430 |\u043B\u0438 |\u0438\u043B\u0438|\u043D\u0435 |\u043E\u043C | \u043D\u0435|\u0430 \u043D\
| \u0441\u043B| \u0438\u043B|\u0458\u0435 | \u0434\u0440|\u0438 \u0441|\u043D\u043E |\u043A\u043E\u0458|\u0443 \u0441|\u0430\u0432\u0430| \u0440\u0430|\u043E\u0433 |\u0441\u043B\u043E|\u0458\u0443 |\u0438\u043C |\u0441\u0442\u0438|\u0431\u043E\u0434|\u043E\u0431\u043E|\u043B\u043E\u0431|\u0438\u0442\u0438|\u0430 \u043E|\u0441\u0442\u0432|\u0438 \u0443|\u0430 \u0434|\u043D\u0438 |\u0458\u0435\u0434|\u0443 \u043F|\u043F\u0440\u0438|\u0435\u0434\u043D| \u0431\u0438|\u0438 \u0438|\u0430 \u043A|\u043E \u0434|\u0441\u0442\u0430|\u0438\u0445 |\u0434\u0440\u0443|\u0430 \u0443| \u0458\u0435|\u0430\u045A\u0430| \u043E\u0441| \u043D\u0438\
|\u043D\u043E\u0441|\u043F\u0440\u043E|\u0430\u0458\u0443|\u0438 \u043E| \u0434\u0435| \u0441\u0443|\u0443 \u0438|\u0441\u0435 |\u045A\u0435 |\u0458\u0430 |\u043E\u0432\u0430|\u0438 \u0434|\u0446\u0438\u0458| \u043E\u0431|\u0443\u0458\u0435|\u0440\u0435\u0434|\u0436\u0430\u0432|\u0435 \u0438|\u0435 \u043F|\u0430 \u0458|\u0434\u043D\u0430| \u0441\u0435| \u043E\u0434|\u0432\u0435 | \u043A\u0430|\u0435\u043D\u0438|\u0440\u0436\u0430|\u0434\u0440\u0436|\u0430 \u0437|\u0430\u0432\u043D|\u0435\u045A\u0430|\u0430\u0446\u0438|\u0432\u043E\u0458|\u043E\u0432\u043E|\u0443 \u0443|\u043C \u0438|\u043E\u0458\u0430|\u0432\u0430\u045A| \u0438\u0437|\u0438\u0458\u0430\
|\u0443 \u0437|\u0430\u045A\u0435|\u0440\u0430\u043D|\u0435 \u043E|\u0440\u043E\u0434|\u0438 \u043D|\u0435 \u0431|\u0440\u0430\u0437|\u0437\u0430 | \u045A\u0435|\u0433\u043E\u0432|\u0438\u0447\u043D| \u0441\u0442|\u043D\u043E\u0432|\u0441\u043D\u043E|\u043E\u0441\u043D|\u0434\u0443 |\u043F\u0440\u0435| \u0442\u0440|\u0441\u0443 |\u0432\u0443 |\u043E\u0434\u043D|\u0430 \u0431|\u0441\u0432\u043E|\u045A\u0435\u0433|\u043D\u0438\u043C|\u043D\u0438\u0445|\u0442\u0443 |\u0442\u0438\u0442|\u0448\u0442\u0438|\u043A\u0443 |\u043D\u043E\u043C|\u0431\u0438\u0442|\u0435 \u0434|\u043C\u0435 |\u0438\u043A\u043E|\u0447\u043D\u043E|\u043E\u0458\u0438|\u043B\u043E |\u0432\u043D\u043E\
|\u043D\u0438\u043A|\u0438\u043A\u0430|\u0431\u0435\u0437|\u0430\u0440\u0430|\u0434\u0435 |\u0443 \u043E|\u0432\u0438\u043C|\u043D\u0430\u043A| \u0441\u0430|\u0440\u0438\u0432|\u0430\u0432\u0435|\u0430\u043D |\u0432\u043E\u0459| \u043A\u0440|\u043E \u043F|\u0441\u043C\u0435|\u0435 \u043A|\u043D\u043E\u0433|\u0458\u0438 | \u043E\u0432|\u0435 \u0443|\u0442\u0432\u0430|\u0431\u0440\u0430|\u0440\u0443\u0433|\u0440\u0435\u0431|\u0442\u0440\u0435|\u0443 \u0434|\u043E\u0434\u0430| \u043C\u043E| \u0432\u0440|\u0430\u0432\u0459|\u0443 \u043D|\u0435\u0433\u043E|\u0434\u0435\u043B|\u043C \u0441|\u043A\u0440\u0438|\u043E \u043A|\u0430\u0448\u0442|\u0437\u0430\u0448|\u045A\u0443 \
| \u0441\u043C|\u0430\u043D\u0438| \u043B\u0438|\u0434\u043D\u043E|\u0435\u0452\u0443|\u0430\u043B\u043D|\u043B\u0430 |\u0430\u043A\u0432|\u043E\u0458 |\u043A\u043E\u043C|\u0441\u0442\u0443|\u0443\u0433\u0438|\u0430\u0432\u0438|\u0430 \u0440|\u043A\u0430 |\u0440\u0430\u0434|\u043E\u0434\u0438|\u0432\u0438\u0447|\u0442\u0430\u0432|\u0438\u0442\u0443|\u0443\u0434\u0435|\u0431\u0443\u0434| \u0431\u0443|\u043F\u043E\u0442|\u043E\u0434\u0443|\u0436\u0438\u0432|\u0435\u0440\u0435|\u0442\u0432\u043E|\u0438\u043B\u043E|\u0431\u0438\u043B|\u0430\u0440\u043E|\u0435 \u043D|\u043E\u0432\u0438|\u043F\u043E\u0440|\u0435\u043D\u043E|\u0448\u0442\u0432|\u043D\u0430\u0446|\u043E\u0432\u0435|\u043C \u043F|\u0442\u0443\u043F\
|\u043F\u043E\u0441|\u0440\u0435\u043C|\u0434\u043D\u0438|\u0431\u0430 |\u043D\u0441\u0442|\u0430 \u0442|\u043E\u0458\u0443|\u0430\u0441\u0442|\u0438\u0432\u0430|\u0435 \u043C|\u0432\u0440\u0435|\u0432\u0459\u0430|\u043D\u0443 |\u0431\u0435\u0452|\u0438\u0441\u0442|\u0435\u043D |\u0442\u0435 |\u0434\u0441\u0442|\u0440\u043E\u0442|\u0437\u0430\u043A|\u0430\u043E |\u043A\u0430\u043E|\u0438 \u043A|\u0458\u0443\u045B|\u043E \u0441|\u0441\u0442 |\u0441\u0430\u043C|\u043C \u043D|\u0442\u0435\u0440|\u043D\u0430\u0440| \u043C\u0435|\u0438 \u043C|\u043A\u043E\u043B|\u0435 \u0440|\u0443\u0448\u0442|\u0440\u0443\u0448|\u0432\u0435\u0440|\u043A\u0430\u043A| \u0431\u0435|\u0438 \u0431\
|\u043A\u043B\u0430|\u0430\u0434\u0430|\u0435\u0431\u0430|\u0435\u043D\u0430|\u043E\u043D\u0430| \u043E\u043D|\u0442\u0432\u0443|\u0430\u043D\u0441| \u0434\u043E|\u0440\u0430\u043A|\u0441\u043B\u0443|\u0438 \u0432|\u043D\u0438\u0446|\u0443 \u043A|\u043C\u0435\u043D|\u0432\u0440\u0448|\u0435\u043C\u0435|\u0435\u0434\u0441|\u0438\u0432\u0438|\u043E \u043E|\u0458\u0430\u0432",
uzn:"\u0430\u043D |\u043B\u0430\u0440|\u0433\u0430 |\u0438\u0440 | \u0431\u0438|\u0430\u0440 | \u0432\u0430|\u0434\u0430 |\u0438\u0433\u0430| \u04B3\u0443|\u0432\u0430 |\u0431\u0438\u0440|\u0443\u049B\u0443|\u049B\u0443\u049B|\u04B3\u0443\u049B| \u04B3\u0430|\u0440 \u0431|\u0433\u0430\u043D|\u0438\u0448 |\u0438\u0434\u0430| \u0442\u0430|\u0430 \u044D|\u0438\u043D\u0438|\u0430\u0434\u0438|\u043D\u0433 |\u0434\u0438\u0440|\u0438\u0448\u0438|\u043B\u0438\u043A|\u043B\u0438\u0448|\u0438\u0439 |\u0438\u043B\u0438|\u0430\u0440\u0438|\u0443\u049B\u0438|\u04B3\u0430\u0440|\u043B\u0430\u043D|\u0438\u043D\u0433|\u0448\u0438 |\u0434\u0430\u043D|\u043D\u0438\u043D\
|\u0438\u043D\u0441|\u043A\u0438\u043D|\u0441\u043E\u043D|\u043D\u0441\u043E| \u0438\u043D| \u043C\u0443|\u049B\u0438\u0433| \u043C\u0430|\u043E\u043D |\u0440 \u0438| \u0431\u045E|\u044D\u0433\u0430| \u044D\u0433| \u045E\u0437|\u043D\u0438 |\u0431\u045E\u043B|\u0433\u0430\u0434|\u0438 \u0431|\u043A\u0438 |\u0438\u043B\u0430|\u0451\u043A\u0438| \u0451\u043A|\u0430 \u0431|\u043D \u0431|\u0438\u043D |\u0440 \u04B3|\u0430\u043B\u0430|\u044D\u0440\u043A| \u044D\u0440|\u043B\u0433\u0430| \u049B\u0430|\u0440\u043A\u0438|\u0448 \u04B3|\u0438 \u04B3|\u043D \u043C| \u0431\u043E| \u0431\u0430|\u0438\u043A |\u0430\u0440\u0430|\u0438\u0433\u0438\
|\u043B\u0438\u0433|\u0440\u0438 |\u049B\u0438\u043B|\u0430 \u0442|\u0431\u0438\u043B| \u044D\u0442|\u043D\u0438\u0448|\u043D\u043B\u0438|\u043A\u043B\u0430|\u0438 \u0432|\u0431\u043E\u0448|\u044D\u0442\u0438|\u0430\u043D\u0438|\u0438\u043C |\u0438 \u043C|\u043E\u043B\u0438|\u049B\u043B\u0430|\u0430 \u04B3|\u043B\u0430\u0448|\u0430\u0442\u043B|\u0442\u0438\u043B|\u0430 \u049B| \u043E\u043B|\u043E\u0441\u0438|\u043C\u0430\u0441|\u049B\u0430\u0440|\u0438\u043D\u043B|\u043B\u0430\u0442| \u049B\u0438|\u0442\u0430\u044A|\u04B3\u0430\u043C|\u0433\u0438 |\u0438\u0431 |\u043C\u043B\u0430|\u045E\u0437 |\u043D \u044D|\u043C\u0443\u043C| \u0434\u0430| \u0431\u0443|\u0430\u0442 \
|\u0448 \u0432|\u0443\u043D |\u0430\u0442\u0438|\u043C\u043A\u0438|\u0443\u043C\u043A|\u0442\u043B\u0430|\u0438\u0440\u043E|\u045E\u043B\u0438|\u0431\u0430\u0440|\u0438\u0440\u0438|\u0440\u0438\u0448|\u0438\u044F\u0442|\u0430\u043B\u0438| \u0431\u0435| \u049B\u043E|\u0430 \u0448|\u0430\u0440\u043E| \u043A\u0435|\u0438 \u0442|\u0440\u043B\u0430| \u0442\u0435|\u0447\u0430 |\u0440\u0447\u0430|\u0430\u0440\u0447|\u0430 \u045E| \u0448\u0443|\u0442\u0438\u0448|\u043D \u04B3|\u0442\u0433\u0430| \u0441\u0430|\u0430\u0441\u0438| \u0445\u0430|\u0440\u0430\u043A|\u043B\u0438\u043D|\u043E\u043B\u0430|\u0438\u043C\u043E|\u0448\u049B\u0430|\u043B\u0438 | \u0442\u0443|\u0430\u043C\u043B\
|\u043B\u043B\u0430|\u0441\u0438\u0434|\u043D \u045E| \u0430\u0441|\u043D\u0438\u0434|\u0430 \u0438| \u043A\u0438|\u043D \u0442|\u043D\u0434\u0430|\u043A \u0431|\u0435\u0440\u0430|\u043E\u0448\u049B|\u0441\u0438\u0437|\u043E\u0440 |\u0430 \u043C|\u0440 \u0432|\u0435\u043D\u0433|\u0442\u0435\u043D|\u043C\u0430\u0442|\u043C\u0434\u0430|\u0430\u043C\u0434|\u043B\u0438\u043C|\u0439 \u0442|\u044F\u0442 |\u0438 \u0430|\u0438\u043D\u043E|\u0438\u043B\u0433| \u0442\u043E|\u0442\u043D\u0438|\u0430\u043D\u0430|\u0430\u0441 |\u044D\u043C\u0430| \u044D\u043C|\u0430 \u0451| \u0448\u0430|\u0430\u0448 |\u0430 \u0430|\u0442\u0430\u0440|\u043A\u0430\u0442|\u0430\u043A\u0430\
|\u0430\u043A | \u0434\u0435|\u0430\u0437\u0430|\u0438\u043B\u043B|\u0441\u0438\u0439| \u0441\u0438| \u0441\u043E|\u0443\u049B\u043B|\u043D \u049B|\u043E\u0434\u0430|\u044A\u043B\u0438|\u0430\u044A\u043B|\u043D\u0438\u043A|\u0430\u0434\u0430| \u043D\u0438|\u0442\u0434\u0430|\u0433\u0438\u043D|\u0443\u043D\u0438|\u0441\u0438\u0442|\u0430\u0439 |\u049B\u043E\u043D|\u043D \u043E| \u0436\u0430|\u043A\u0438\u043C|\u0435\u0447 |\u04B3\u0435\u0447| \u04B3\u0435|\u045E\u0437\u0438|\u043B\u0430\u043A|\u043A\u0435\u0440|\u0438\u043A\u043B|\u043B\u043B\u0438|\u0443\u0440 |\u0437\u0430\u0440|\u0448\u043B\u0430|\u0440\u0438\u0433|\u0438\u0440\u043B|\u0434\u0430\u043C|\u043A\u043E\u04B3|\u0438\u043A\u043E\
|\u0430 \u0434|\u0430\u043C |\u043D \u0432|\u0440\u0442\u0438|\u0442\u0438\u0431|\u0442\u0430\u043B| \u0438\u0448|\u0447\u0443\u043D|\u0443\u0447\u0443| \u0443\u0447|\u0441\u043B\u0430|\u0430 \u0443|\u0440\u0438\u043D|\u0441\u043E\u0441|\u0430\u0441\u043E| \u0443\u043D|\u043D\u0430 | \u043A\u0430|\u043C\u0443\u04B3|\u0434\u0438\u0433|\u0447 \u043A|\u0430\u0441\u043B|\u043B\u043C\u0430|\u0440\u0430 |\u0431\u0443 |\u0445\u0430\u043B|\u045E\u043B\u0433|\u0438 \u043A|\u0435\u043A\u043B|\u0440 \u0434|\u049B\u0430\u0442|\u0430\u0433\u0430|\u0438 \u049B|\u043E\u0438\u0439|\u043C\u0438\u043B| \u043C\u0438|\u049B\u0430 |\u0438 \u0441|\u0436\u0438\u043D| \u0436\u0438\
|\u0441\u0438\u043D|\u0440\u043E\u0440|\u0430 \u0432|\u043B\u0430\u0434|\u0430 \u043E|\u0442\u043B\u0438|\u043C\u0438\u044F|\u043D \u0438|\u0430\u0431 |\u0442\u0438\u0440|\u0437 \u043C|\u0434\u0430\u0432|\u0440\u0433\u0430|\u0430\u0433\u0438|\u0430 \u043A|\u043D\u043B\u0430|\u0430\u049B\u0442|\u0432\u0430\u049B|\u0430\u0440\u0442|\u0430\u0451\u0442|\u043B\u0430\u0431",
azj:" \u0432\u04D9|\u0432\u04D9 |\u04D9\u0440 |\u0438\u0440 | \u04BB\u04D9| \u0431\u0438| \u04BB\u04AF| \u043E\u043B|\u04AF\u0433\u0443|\u04BB\u04AF\u0433|\u0433\u0443\u0433|\u043D\u0430 |\u0438\u043D |\u043B\u0430\u0440|\u04BB\u04D9\u0440|\u0434\u04D9 | \u0448\u04D9|\u0431\u0438\u0440|\u043B\u04D9\u0440|\u043B\u0438\u043A|\u043C\u0430\u043B|\u0440 \u0431|\u043B\u043C\u0430|\u0440 \u04BB| \u0442\u04D9|\u04D9\u0445\u0441|\u0448\u04D9\u0445|\u04D9\u043D |\u0434\u0438\u0440|\u0443\u0433\u0443|\u0443\u043D\u0430|\u0430\u043D |\u0430\u043B\u0438|\u0430 \u043C| \u043C\u0430|\u0438\u043A\u0434|\u0438\u043D\u0438|\u0440 \u0448|\u0434\u04D9\u043D\
|\u0430\u0440 |\u0438\u043B\u04D9|\u0433\u0443\u043D|\u0430\u0433 |\u0430\u0441\u044B| \u0458\u0430|\u043C\u04D9\u043A|\u0458\u04D9\u0442| \u043C\u04D9| \u043C\u04AF|\u043A\u0434\u0438|\u04D9\u0441\u0438|\u04D9\u043A |\u0438\u043B\u043C|\u043D\u0438\u043D|\u043D\u0434\u04D9|\u043E\u043B\u043C|\u04D9\u0442\u0438|\u04D9 \u0458|\u0441\u0438\u043D|\u0445\u0441 |\u043D\u0434\u0430|\u043B\u043C\u04D9|\u0458\u0458\u04D9|\u0438 \u0432| \u0433\u0430| \u0430\u0437|\u043E\u043B\u0443|\u0438\u0458\u0458|\u0458\u0430 |\u0438\u043D\u0434|\u0437\u0430\u0434|\u0433\u043B\u0430|\u04AF\u043D |\u043D\u0438 |\u043B\u04D9 |\u0442\u0438\u043D|\u043D \u043C|\u0430\u0437\u0430|\u0430\u0440\u044B\
|\u04D9\u0442 |\u043D \u0442|\u043C\u0430\u0433|\u043B\u0443\u043D|\u043B\u044B\u0433|\u04D9 \u0431|\u0443\u043D |\u043D\u0443\u043D|\u0433 \u0432|\u043D \u04BB|\u0434\u0430\u043D|\u044B\u043D | \u0435\u0442|\u0442\u043C\u04D9|\u04D9\u0440\u04D9| \u04E9\u0437|\u0434\u0430 |\u04D9 \u0432| \u043E\u043D|\u04D9 \u0430|\u044B\u043D\u0430|\u044B\u043D\u044B|\u0431\u0438\u043B|\u0430 \u0431|\u0441\u044B |\u0438\u043B |\u04D9\u043C\u0438|\u0430\u0440\u0430|\u0441\u0438 | \u0434\u0438|\u04D9 \u043C|\u04D9\u0440\u0438|\u0440\u043B\u04D9| \u0432\u0430|\u04D9 \u04BB|\u0435\u0442\u043C|\u044B\u0493\u044B|\u0430\u043C\u0430|\u0434\u043B\u044B|\u0430\u0434\u043B\
|\u0440\u0438\u043D|\u0431\u04D9\u0440|\u0440\u044B\u043D|\u043D \u0438|\u043C\u04AF\u0434|\u043D\u044B\u043D| \u04BB\u0435|\u043C\u0430\u0441|\u0438\u043A |\u043D \u0430|\u0434\u0438\u043B|\u0430\u043B\u044B|\u0438\u0440\u043B|\u04D9\u043B\u04D9|\u04AF\u0434\u0430|\u0441\u044B\u043D|\u044B\u043D\u0434|\u0445\u0441\u0438|\u043B\u0438 |\u04D9 \u0434|\u043D\u04D9 | \u0431\u04D9|\u04D9\u0458\u0430| \u0438\u043D|\u04D9 \u0438|\u043B\u04D9\u0442| \u0441\u04D9|\u043D\u044B | \u0438\u0448|\u0430\u043D\u044B|\u0435\u0447 |\u04BB\u0435\u0447|\u0433 \u04BB|\u0435\u0458\u043D|\u04D9 \u0435|\u0434\u044B\u0440| \u0434\u0430|\u0430\u0441\u0438|\u0440\u044B |\u0438\u0448 \
|\u0438\u0444\u0430|\u043B\u044B\u0493|\u0438 \u0441|\u0444\u0438\u04D9|\u0430\u0444\u0438|\u0434\u0430\u0444| \u0435\u0434|\u043C\u04D9\u0437|\u0443 \u0432|\u043A\u0438\u043B| \u04BB\u0430|\u043E\u043B\u0430|\u043D \u0432|\u04D9\u043D\u0438|\u044B\u0440 |\u0443\u0433 |\u0443\u043D\u043C| \u0431\u0443| \u0430\u0441|\u0441\u0438\u0430|\u043E\u0441\u0438|\u0441\u043E\u0441|\u0438\u043B\u0438|\u044B\u0434\u044B|\u043B\u044B\u0434|\u043D\u043C\u0430|\u044B\u0433 |\u0438\u043D\u04D9|\u04D9\u0440\u0430|\u0441\u0438\u043B|\u0445\u0438\u043B|\u0430\u0445\u0438|\u0434\u0430\u0445|\u0430\u0434\u04D9|\u043C\u0430\u043D|\u0430 \u04BB|\u04D9 \u043E|\u043E\u043D\u0443|\u0430 \u0433|\u04D9\u0437 \
| \u043A\u0438|\u0441\u0435\u0447| \u0441\u0435|\u044B \u04BB|\u043C\u0438\u043D|\u043B\u0430\u043D|\u04D9\u0434\u04D9|\u0431\u0443 |\u0440\u0430\u0433|\u043B\u044B |\u044B\u043B\u044B|\u0430\u043B |\u04D9 \u0433|\u0440 \u0432|\u043D\u043B\u0430|\u04BB\u0441\u0438|\u04D9\u04BB\u0441|\u0442\u04D9\u04BB|\u04E9\u0437 |\u0438\u0441\u0442| \u0438\u0441|\u043C\u04D9\u0441| \u04D9\u0441|\u0438\u043D\u0430|\u04D9 \u0442|\u04D9\u0442\u043B|\u0430 \u0432|\u0438\u04D9 |\u043D \u0431|\u0442\u04D9\u0440| \u0442\u0430| \u04B9\u04D9|\u0435\u0434\u0438|\u0430\u043B\u0430|\u043A\u0438\u043C|\u0433\u0443 |\u0438 \u0442|\u0443\u043B\u043C|\u043C\u04D9\u04BB|\u043D \u043E\
|\u0430\u0458\u0430|\u044B \u043E|\u0438\u0430\u043B| \u0441\u043E|\u0438\u043B\u043B|\u0441\u0438\u0458| \u0434\u04D9|\u0432\u0430\u0440|\u0438\u043D\u0441|\u043C\u0438 |\u0493\u044B |\u043D\u0438\u043A|\u0440 \u0438|\u0430\u0433\u043B|\u043A \u04BB|\u0442\u04D9\u043C|\u0442\u0430\u043C|\u0447\u04AF\u043D|\u04AF\u0447\u04AF| \u04AF\u0447|\u0493\u044B\u043D|\u0441\u0430\u0441|\u04D9\u0441\u0430|\u0437 \u04BB|\u04D9\u043C\u04D9|\u0437\u0430\u043C| \u0437\u0430|\u0441\u0442\u0438|\u0440\u04D9\u0444|\u043D \u0435|\u0440 \u0430|\u0438\u043B\u0434|\u04BB\u04D9\u043C|\u044B\u0433\u043B|\u0458\u0430\u043D|\u043C\u0430\u0458|\u043D \u04D9|\u043C\u04D9\u043D|\u043C\u0438\u043B| \u043C\u0438\
|\u04D9\u0433\u0438|\u0434\u0438\u043D|\u043D \u0434|\u0442\u04AF\u043D| \u0434\u04E9|\u043C\u0438\u0458|\u043A\u0430\u04BB|\u0438\u043A\u0430| \u043D\u0438|\u0444\u0430\u0434|\u0442\u0438\u0444|\u043B \u043E|\u0441\u04D9\u0440|\u0458\u043D\u0438| \u0435\u0458|\u0430\u043D\u0430|\u043B\u04D9\u043D|\u0430\u043C |\u0440\u0438\u043B|\u0430\u0458\u04D9|\u0430\u0448\u044B",
koi:"\u043D\u044B |\u04E7\u043D | \u0431\u044B|\u0434\u0430 | \u043F\u0440|\u043B\u04E7\u043D|\u0440\u0430\u0432| \u043C\u043E|\u043F\u0440\u0430| \u0434\u0430|\u0431\u044B\u0434| \u0432\u0435|\u043E\u0440\u0442|\u043B\u04E7 |\u04E7\u0439 |\u043C\u043E\u0440|\u04E7\u043C |\u0430\u0432\u043E| \u043D\u0435|\u0432\u043E |\u044B\u0434 |\u044B\u0441 |\u043D\u04E7\u0439|\u044B\u043D |\u043C \u043F|\u0434 \u043C|\u044B\u043D\u044B|\u0442\u043D\u044B| \u0430\u0441|\u0442\u04E7\u043C|\u043B\u044C\u043D| \u044D\u043C|\u0432\u0435\u0440|\u0441\u044C |\u044C\u043D\u04E7|\u044D\u043C |\u043D \u044D|\u0442\u043B\u04E7| \u043A\u044B\
|\u0441\u04E7 | \u043F\u043E|\u0435\u0440\u043C|\u0441\u044C\u04E7|\u0440\u0442\u043B|\u0430\u043B\u044C| \u043A\u04E7|\u044D\u0437 | \u04E7\u0442|\u04E7 \u0432|\u0442\u043E |\u0435\u0442\u043E|\u043D\u0435\u0442|\u044B\u043B\u04E7| \u043A\u043E|\u0442\u0448\u04E7| \u043E\u0442| \u0438 |\u044B \u0441|\u0431\u044B |\u04E7 \u0431|\u0441\u0442\u0432|\u043A\u04E7\u0440| \u0432\u04E7|\u0448\u04E7\u043C|\u043A\u044B\u0442|\u0442\u0430 |\u043D\u0430 |\u0437 \u0432| \u0441\u0435| \u0434\u043E|\u0432\u043E\u043B|\u04E7\u0441 | \u0441\u044B|\u044B \u0430|\u043E\u043B\u0430|\u0440\u043C\u04E7|\u0430\u0441 |\u043E\u0437 | \u043E\u0437\
| \u0441\u0456|\u0430 \u0441|\u0442\u0432\u043E|\u0441 \u043E| \u0432\u044B|\u043B\u0456\u0441|\u04E7 \u043A|\u044B\u0442\u0448|\u04E7 \u0434|\u0438\u0441 |\u0456\u0441\u044C|\u04E7\u0442\u043D|\u0430\u0441\u044C| \u043E\u043B| \u043D\u0430|\u0430\u0446\u0438| \u044D\u0442|\u0430 \u0432|\u0437\u043B\u04E7|\u0441\u0435\u0442| \u0432\u043E| \u0447\u0443|\u043B\u0430\u0441|\u043B\u0430\u043D|\u043C\u04E7 |\u0442\u044B\u0441|\u0440\u0442\u044B|\u04E7\u0440\u0442|\u044B \u043F|\u04E7\u0442\u043B|\u043E \u0441|\u044D\u0442\u0430|\u0434\u0437 |\u043A\u04E7\u0442|\u04E7\u0434\u043D|\u0432\u043D\u044B| \u043C\u044B|\u043D \u043D|\u0443\u0434\u0436| \u0443\u0434\
|\u0432\u044B\u043B|\u04E7 \u043C|\u0440\u0442\u0456|\u043E\u0440\u0439|\u0438\u0441\u044C| \u0441\u043E|\u0432\u043E\u044D|\u044B\u0434\u04E7|\u0439 \u043E|\u043A\u043E\u043B| \u0433\u043E|\u0441 \u0441|\u0441\u0441\u0438|\u0441\u044B\u043B|\u044B\u0441\u043B|\u0439\u044B\u043D|\u043A\u0438\u043D|\u043E\u043B\u04E7|\u0442\u04E7\u043D| \u0441\u044C|\u0430\u043D\u0430|\u04E7\u0440 |\u0446\u0438\u044F|\u0430 \u0434|\u04E7\u043C\u04E7| \u0432\u0438|\u0437 \u043A| \u044D\u0437|\u044B \u0431|\u0442\u04E7\u0433|\u04E7\u0442 |\u043C\u04E7\u0434|\u0435\u0441\u0442|\u043E\u0441\u0442|\u04E7\u043D\u044B|\u0442\u0438\u0440|\u043E\u0442\u0438|\u0443\u043A\u04E7|\u0447\u0443\u043A|\u043D \u043F\
|\u043E\u043D\u0434|\u043F\u043E\u043D|\u0441\u043B\u04E7|\u043A\u0435\u0440| \u043A\u0435| \u043E\u0431|\u0441\u0438\u0441|\u0441\u0443\u0434|\u0430 \u043D|\u0434\u043E\u0440|\u043A\u043E\u043D|\u043D\u0435\u043A|\u043D \u0431|\u043B\u04E7\u0442|\u0441 \u0432|\u0442\u0456 |\u044C\u04E7\u0440|\u0442\u0440\u0430| \u0441\u0442|\u043D\u0430\u043B|\u043E\u043D\u0430|\u043D\u0430\u0446|\u043D \u043A|\u043A\u04E7\u0434|\u04E7\u0433 |\u0441\u043A\u04E7|\u0442\u044C |\u0435\u0442\u04E7|\u0434\u04E7\u0441|\u0431\u044B\u0442|\u0440\u043D\u044B|\u04E7 \u043D|\u0442\u0441\u04E7|\u0440\u0440\u0435|\u0430 \u0431|\u043D\u0434\u0430|\u0441 \u0434|\u0430\u0441\u0441|\u044B \u043A|\u0430\u0441\u043B\
| \u043B\u043E|\u044C\u043D\u044B|\u0441\u044C\u043D|\u044B \u043C|\u0435\u043A\u0438|\u044B \u0434| \u043C\u04E7|\u044C \u043C|\u044B \u043D|\u044B\u0442\u04E7| \u043C\u0435|\u0440\u0439\u04E7|\u0438\u0430\u043B|\u0439 \u0434|\u0438\u0442\u04E7|\u0430 \u043A|\u04E7\u0441\u044C|\u043C\u04E7\u0441|\u043E\u0432\u043D|\u0437\u044B\u043D|\u0430 \u043F|\u043E\u0442\u0441| \u043B\u0438|\u043E\u043B\u044F|\u04E7 \u0430|\u043E\u0441\u0443|\u04E7\u044F |\u043D\u04E7\u044F|\u0435\u0437\u043B|\u0440\u0435\u0437|\u043C\u0435\u0434|\u0441 \u043C| \u0441\u044D|\u044C \u043A|\u0440\u0439\u044B|\u0430\u043A\u043E|\u0437\u0430\u043A| \u0437\u0430|\u044C\u044B\u043D|\u043D\u043D\u0451\
|\u043C\u04E7\u043B|\u0443\u043C\u04E7| \u0443\u043C|\u044B \u0443|\u043D \u0432|\u043C \u0434|\u043D \u0441| \u0434\u0437|\u043D \u043E|\u0440\u0430\u043D|\u0441\u0442\u0440|\u043E\u0437\u044C|\u043F\u043E\u0437|\u0437 \u043F|\u043E \u0434|\u0446\u0438\u0430|\u043E\u0446\u0438|\u0441\u043E\u0446|\u0438\u043E\u043D|\u0430 \u043C|\u0435\u0441\u043A|\u0447\u0435\u0441|\u043D\u04E7 |\u0437 \u0434|\u0442\u0441\u044C|\u0431\u04E7\u0440| \u0431\u04E7| \u043E\u0432|\u0432\u0435\u0441|\u043A\u044B\u0434|\u04E7 \u0441|\u0432\u043E\u044B|\u043A\u043E\u0434|\u0442\u043A\u043E|\u04E7\u0442\u043A|\u043E\u043B\u044C|\u0434\u0431\u044B|\u0435\u0434\u0431|\u0441\u044C\u044B|\u0447\u044B\u043D\
|\u0442\u0447\u044B|\u04E7\u0442\u0447|\u0442\u043B\u0430|\u043C\u04E7\u043D|\u0441\u043B\u0430|\u0439\u04E7\u0437| \u0439\u04E7|\u0442 \u0432|\u044B \u0438|\u0435\u0437 |\u043E \u0432|\u043E\u043D\u044B|\u0439\u04E7 |\u0430\u043D\u043D|\u04E7\u043B\u044C| \u043F\u044B|\u0430\u043D |\u043D\u04E7\u0441|\u043D\u0438\u0442| \u0441\u0443|\u043C \u0441",
bel:" \u043F\u0440|\u043F\u0440\u0430| \u0456 |\u0430\u0432\u0430|\u043D\u0430 |\u0440\u0430\u0432| \u043D\u0430| \u043F\u0430|\u043D\u044B |\u0432\u0430 |\u0430\u0431\u043E|\u0446\u044C | \u0430\u0431|\u0430\u0435 | \u043C\u0430|\u0430\u0432\u0435|\u0430\u043D\u043D|\u0430\u0446\u044B|\u0441\u0432\u0430| \u0441\u0432|\u0435 \u043F|\u043B\u044C\u043D| \u0447\u0430|\u043D\u0435 |\u043D\u043D\u044F|\u0430\u043B\u0430|\u0430 \u043D|\u0430\u0439 |\u043B\u0430\u0432|\u0447\u0430\u043B| \u043A\u043E| \u0430\u0434| \u043D\u0435|\u0433\u0430 |\u043E\u0436\u043D|\u043A\u043E\u0436|\u0432\u0435\u043A|\u043D\u044F | \u044F\u043A\
|\u0436\u043D\u044B|\u044B \u0447|\u043C\u0430\u0435|\u0430 \u043F|\u0430\u0433\u0430|\u0431\u043E |\u0435\u043A |\u0430 \u0430|\u0446\u0430 |\u0446\u0446\u0430| \u045E | \u0437\u0430|\u044B\u0445 |\u043F\u0430\u0432|\u0430 \u0441|\u0433\u043E |\u0432\u0456\u043D|\u0434\u043D\u0430|\u0431\u043E\u0434|\u043C\u0456 |\u0432\u0430\u0431|\u0432\u0430\u043D|\u0430\u043C | \u0432\u044B| \u0441\u0430| \u0434\u0430|\u0441\u0442\u0430|\u0430\u0432\u0456|\u043D\u043D\u0435|\u0430\u0441\u0446|\u043D\u0430\u0439|\u0446\u044B\u044F|\u043D\u0430\u0433|\u0430\u0440\u0430|\u0456 \u043D|\u043A \u043C|\u044F\u0433\u043E| \u044F\u0433|\u044C\u043D\u0430|\u043F\u0440\u044B\
|\u0430\u0446\u044C|\u0456 \u043F|\u043E\u0434\u043D|\u0441\u0442\u0432|\u0430\u043C\u0430|\u043D\u044B\u0445| \u0431\u044B|\u0442\u0432\u0430|\u0434\u0437\u0435|\u0430\u043B\u044C| \u0440\u0430|\u043D\u0456 |\u0456 \u0441|\u0456 \u0430|\u044B\u0446\u044C|\u0430 \u0431|\u0435\u043D\u043D|\u043B\u0435\u043D|\u0446\u0456 |\u043E\u045E\u043D|\u044B\u043C |\u0440\u0430\u0446|\u0456\u043D\u043D|\u0456\u0445 | \u0430\u0441| \u0442\u0430|\u0442\u043E |\u043D\u0430\u0441|\u044F\u043A\u0456| \u0434\u0437|\u0447\u044B\u043D|\u043E\u043B\u044C|\u0456 \u0434|\u0430\u0432\u043E|\u0430\u0434 | \u043D\u0456|\u0441\u0446\u0456|\u044B\u043C\u0456|\u043D\u044B\u043C|\u0431\u044B\u0446\
|\u044F \u043F|\u044C\u043D\u044B|\u044B\u044F |\u0430\u0440\u043E|\u0430\u043D\u0430|\u0456\u043D\u0430|\u0456 \u0456|\u0440\u0430\u0434| \u0433\u0440|\u043B\u044F |\u045E\u043B\u0435|\u043E \u043F|\u0430 \u045E|\u0440\u044B\u043C|\u043F\u0430\u0434|\u044B\u0456 | \u0456\u043D|\u0430\u043C\u0456|\u0434\u0437\u044F|\u0440\u0430\u043C|\u0446\u044B\u0456|\u0430\u0431\u0430|\u0430 \u0456|\u0434\u0443 |\u0436\u043D\u0430|\u045E\u043D\u0430|\u043D\u0430\u043B|\u043D\u0430\u0446|\u0440\u044B |\u044D\u0442\u0430|\u0433\u044D\u0442| \u0433\u044D|\u043D\u0435\u043D|\u0434\u0430 |\u0430\u0445 |\u0433\u0440\u0430|\u043A\u0430\u0446|\u0443\u043A\u0430|\u0430 \u0437|\u043A\u0456 \
|\u0430\u0434\u0441|\u045E \u0456|\u043D\u0441\u0442|\u044D\u043D\u043D|\u044F \u0430|\u043D\u043D\u0456|\u043E\u0434\u0443|\u0430 \u0440|\u043D\u043D\u0430|\u0445\u043E\u0434|\u043D\u0430\u043D|\u043F\u0435\u0440|\u0445 \u043F| \u0443 |\u0430\u0434\u0437|\u0456 \u0440|\u043C\u0430\u0434|\u043C \u043F|\u0435 \u043C|\u0430\u0434\u0443|\u0434\u0441\u0442|\u0434\u043B\u044F| \u0434\u043B|\u043E\u045E |\u043D\u0430\u0435|\u0456 \u043C|\u0430\u043A\u043E| \u043A\u0430|\u044B \u045E|\u0431\u0430\u0440|\u0435 \u0430|\u0430\u0446\u0446|\u0443\u044E |\u044B\u0446\u0446|\u0441\u0430\u043C|\u044F\u045E\u043B|\u0430\u043B\u0435|\u0440\u043E\u0434|\u0440\u0430\u0431| \u043F\u0435\
|\u0448\u0442\u043E| \u045E\u0441|\u0430\u0434\u043D| \u0441\u0443|\u0440\u043E\u045E| \u0440\u043E|\u0434\u0443\u043A|\u043B\u044E\u0431|\u044C \u0441| \u0448\u043B|\u0440\u0430\u0437|\u043D\u0430\u0432|\u0437\u043D\u0430|\u0432\u043E\u043B|\u0443\u0434\u0437|\u0430\u0434\u0430|\u0436\u044B\u0446|\u0447\u043D\u0430|\u0432\u0435 |\u0430 \u0442|\u0430\u0441\u043D|\u0441\u0430\u0446|\u0435\u0440\u0430| \u0440\u044D|\u044F\u043A\u043E|\u043A\u043B\u0430|\u0430\u043D\u044B| \u0448\u0442|\u044C \u0443|\u0430\u044E\u0446|\u043D\u0430\u0440| \u0443\u0441|\u0441\u043E\u0431|\u0430\u0441\u043E|\u043F\u0430\u043C|\u044F \u045E|\u0430\u0432\u044F|\u0447\u044D\u043D|\u0432\u043E\u045E|\u0442\u0430\u043A\
|\u043D\u0443 |\u044E \u0430|\u044C \u043F|\u0437\u0430\u043A|\u043A\u0430\u0440|\u0435 \u0456|\u044C \u0430|\u0431\u0435\u0441|\u0456\u044F |\u043A\u0456\u044F|\u0445 \u0456|\u0437\u0430\u0431|\u0430\u0441\u0430|\u0456\u043C |\u0436\u0430\u0432|\u0456 \u0437|\u043B\u0435\u0436|\u0442\u0430\u043D|\u0430\u0445\u043E|\u044F\u043B\u044C|\u044B\u044F\u043B|\u043E \u0441|\u044F\u043D\u0430|\u043A\u0430\u043D|\u0430\u043A\u0430|\u0456\u043D\u0448|\u0430\u043B\u0456|\u0432\u044B | \u043C\u043E|\u043D\u0430\u0445|\u044F \u044F|\u043C \u043D|\u043E\u0433\u0430| \u0431\u0435|\u0439 \u0434|\u043E \u0430| \u0441\u0442|\u0435\u043D\u044B|\u0456 \u045E|\u0430 \u0434\
|\u0435\u0441\u043F|\u0448\u043B\u044E|\u0446\u0446\u044F|\u044B \u0456|\u044B\u0441\u0442|\u0440\u044B\u0441|\u043B\u044E\u0447|\u043A\u043B\u044E|\u0442\u0430\u0446|\u0443\u043B\u044C|\u044B\u043D\u0441|\u0430\u0447\u044B|\u0441\u043F\u0440| \u0441\u043F|\u0430\u045E |\u044B\u043C\u0430|\u0430\u0440\u044B|\u043A\u0430\u043C|\u0435 \u045E|\u0456 \u043A|\u043A\u043E\u043D",
bul:" \u043D\u0430|\u043D\u0430 | \u043F\u0440|\u0442\u043E | \u0438 |\u0440\u0430\u0432|\u0434\u0430 | \u0434\u0430|\u043F\u0440\u0430|\u0441\u0442\u0432|\u0432\u0430 |\u0430 \u0441|\u0430 \u043F|\u0432\u043E |\u043D\u043E |\u0438\u0442\u0435|\u0442\u0430 |\u043E \u0438|\u0435\u043D\u0438| \u0437\u0430|\u043D\u0435 | \u043D\u0435|\u0430 \u043D| \u0432\u0441|\u0432\u0430\u043D|\u0430\u0432\u043E|\u043E\u0442\u043E|\u0435 \u043D|\u043E \u043D|\u0430 \u0438|\u043A\u0438 |\u0438\u0435 |\u0442\u0435 |\u043D\u0438 |\u0438\u043C\u0430| \u0438\u043C|\u043B\u0438 |\u0438\u043B\u0438|\u0438\u044F \
| \u043F\u043E|\u043E\u0432\u0435|\u0430\u043D\u0435|\u0447\u043E\u0432|\u043C\u0430 | \u0447\u043E|\u0438 \u0447|\u0430 \u0434|\u043D\u0438\u0435|\u0438 \u0434|\u0435\u0441\u0442| \u0438\u043B|\u0430\u043D\u0438|\u0432\u0435\u043A|\u0432\u0441\u0435| \u043E\u0431|\u0435\u043A |\u0435\u043A\u0438|\u0441\u0435\u043A|\u0430\u0432\u0430|\u0442\u0432\u043E|\u0441\u0432\u043E| \u0441\u0432|\u0432\u043E\u0442|\u0430 \u0432|\u0438 \u0441|\u043E\u0441\u0442| \u0440\u0430|\u043E\u0432\u0430|\u0430 \u043E|\u0435 \u0438|\u0432\u0430\u0442|\u0438 \u043D|\u0435 \u043F|\u043A \u0438|\u0430 \u0431| \u0432 |\u0438 \u043F|\u043B\u043D\u043E|\u043E \u0434\
| \u0441\u0435|\u0440\u0430\u0437|\u0435\u0442\u043E|\u044A\u0434\u0435|\u0431\u044A\u0434| \u0431\u044A|\u043F\u0440\u0438|\u0430\u0442\u0430| \u043A\u043E| \u0442\u0440| \u043E\u0441| \u0441\u044A|\u0431\u043E\u0434|\u043E\u0431\u043E|\u0432\u043E\u0431|\u0430\u0442 |\u0437\u0430 |\u0442\u0435\u043B| \u0435 |\u0430\u0446\u0438|\u043E \u0441|\u0434\u0435 |\u043E \u043F|\u0435\u043D |\u0431\u0440\u0430|\u0438 \u0432| \u043E\u0442|\u0441\u0435 |\u043D\u0438\u044F|\u0430\u043B\u043D| \u0434\u0435|\u0435\u0433\u043E|\u043D\u0435\u0433| \u0438\u0437|\u043E\u0442 |\u0440\u0430\u043D|\u044F\u0442\u0430|\u043A\u0430\u043A|\u043E\u0434\u0438|\u0435 \u0441\
|\u0438 \u0438|\u0434\u0435\u043D|\u043F\u0440\u0435|\u0431\u0432\u0430|\u044F\u0431\u0432|\u0440\u044F\u0431|\u0442\u0440\u044F|\u043D\u0438\u0442| \u043A\u0430|\u044F\u0432\u0430|\u043F\u0440\u043E|\u0441\u0442 |\u0430 \u0437|\u0433\u043E\u0432|\u0432\u0435\u043D|\u0442\u0432\u0435|\u043E \u043E|\u0430 \u0440|\u0430\u043A\u0432|\u043E \u0432|\u0438 \u0437|\u0440\u0435\u0434|\u043D\u043E\u0441|\u0438\u044F\u0442|\u0435 \u0434|\u0449\u0435\u0441|\u043D\u043E\u0432| \u043D\u0438|\u0446\u0438\u044F| \u0434\u043E|\u0439\u0441\u0442|\u043E \u0442|\u0435 \u0442|\u0440\u0436\u0430|\u044A\u0440\u0436|\u0434\u044A\u0440|\u0435\u043D\u043E|\u043F\u043E\u043B| \u0441 |\u043E\u0431\u0440\
|\u0442\u0432\u0430|\u043D\u043E\u0442|\u0440\u0435\u0441|\u0435\u0439\u0441|\u0438 \u043E|\u0435 \u0432|\u043A\u043E\u0439|\u043E\u0431\u0449|\u043B\u0435\u043D|\u043E\u043D\u0430|\u043D\u0430\u0446|\u0438\u0447\u0435|\u0435\u0437 |\u0431\u0435\u0437| \u0431\u0435|\u0435\u0436\u0434|\u0443\u0432\u0430|\u0432\u0438\u0442|\u0440\u0438 |\u0437\u0430\u043A|\u0438 \u043A| \u043B\u0438|\u0430 \u0435|\u043F\u043E\u0434|\u0435\u043B\u0438|\u043D\u0438\u043A|\u0441\u0438 |\u0435 \u043E|\u0430 \u0442|\u0430\u0432\u043D|\u0438 \u0440|\u0442 \u0441|\u043A\u0430 |\u043E\u0435\u0442|\u0435\u043B\u043D|\u043D\u0435\u043D|\u043E\u0439 |\u0433\u0440\u0430|\u0436\u0435\u043D|\u0434\u0440\u0443\
| \u0440\u0435|\u0430 \u043A|\u0441\u043D\u043E|\u043E\u0441\u043D|\u043B\u0438\u0447|\u0437\u0438 | \u0442\u0430|\u0441\u0430 |\u043D\u0441\u0442|\u0432\u043D\u0438|\u0447\u043A\u0438|\u0438\u0447\u043A|\u0441\u0438\u0447|\u0432\u0441\u0438|\u043B\u044E\u0447|\u043A\u043B\u044E|\u0434\u043D\u043E| \u043C\u043E|\u0435\u043C\u0435|\u0430 \u0443|\u0438\u0437\u0432|\u0442\u0432\u0438|\u0434\u0435\u0439|\u044F \u043D|\u043A\u0440\u0438|\u0430\u0442\u043E|\u043E \u0440|\u0439 \u043D|\u0438\u043A\u043E|\u0438\u0447\u043D|\u0436\u0430\u0432| \u0434\u044A| \u0442\u043E|\u0431\u0449\u0435|\u0438\u0430\u043B| \u0441\u043E|\u043B\u0438\u0442|\u0442 \u043D| \u0441\u0438|\u0442 \u0438\
|\u043E\u0434\u043D|\u0436\u0434\u0430|\u0437\u043E\u0432|\u0430\u0437\u043E|\u0443\u0447\u0430| \u0433\u0440|\u043A\u043E\u0435|\u0442\u044A\u043F|\u0441\u0442\u044A|\u0432\u043E\u043B|\u043B\u043D\u0438|\u0441\u0440\u0435| \u0441\u0440|\u043A\u0432\u0430|\u043A\u043E\u043D|\u0442\u043D\u043E|\u0430\u043A\u0430|\u0438 \u0443|\u043A\u043E |\u0433\u0430\u043D|\u043E\u0434\u0430|\u0447\u0435\u043D|\u043B\u0441\u0442|\u0435\u043B\u0441|\u0441\u0442\u0440| \u043A\u044A|\u0441\u0442\u0430|\u0440\u043E\u0434|\u043D\u0430\u0440|\u0438 \u043C|\u043D\u0430\u043B|\u0440\u0443\u0433| \u0434\u0440|\u0447\u0435\u0441|\u0432\u044A\u0437|\u0434\u0438 | \u0441\u0430| \u0442\u0435|\u0441\u0442\u043E|\u0434\u043E\u0441\
|\u0440\u0430\u0436|\u0440\u0435\u0437|\u0447\u0440\u0435|\u0433\u0430\u0442|\u0435\u043E\u0431|\u0430 \u043C|\u043E \u0435|\u0438\u043D\u0435|\u0430\u0441\u0442|\u043E\u0432\u043E|\u0447\u043D\u043E|\u0430\u0432\u0435|\u043C\u0443 | \u043C\u0443|\u0430\u043D\u043E|\u0438\u0442\u0430|\u0438\u043C\u0438|\u0430\u043A\u043E|\u043D\u0430\u043A|\u043B\u0430\u0433|\u043E\u0432\u0438",
kaz:"\u043D\u0435 | \u049B\u04B1|\u0435\u043D |\u04B1\u049B\u044B| \u0431\u0430| \u049B\u0430|\u049B\u04B1\u049B|\u044B\u049B |\u0493\u0430 | \u0436\u04D9|\u04D9\u043D\u0435|\u0436\u04D9\u043D| \u043D\u0435| \u0431\u043E|\u0434\u0435 |\u0434\u0430\u043C|\u0430\u0434\u0430|\u0430 \u049B|\u0442\u0430\u0440|\u044B\u043D\u0430| \u0430\u0434|\u044B\u043B\u044B| \u04D9\u0440|\u044B\u04A3 |\u0430\u043D |\u0456\u043D |\u049B\u044B\u043B|\u0430\u0440 |\u0435\u043C\u0435|\u043D\u0430 |\u0440 \u0430|\u043B\u044B\u049B|\u0443\u0493\u0430|\u0430\u043B\u0430|\u044B\u049B\u0442| \u04E9\u0437|\u043C\u0435\u0441|\u04D9\u0440 | \u0436\u0430\
|\u043C\u0435\u043D|\u044B\u0493\u044B|\u043B\u044B | \u0434\u0435|\u049B\u0442\u0430|\u043D\u044B\u04A3|\u043D \u049B|\u0493\u0430\u043D|\u0456\u043D\u0435|\u0431\u0430\u0441|\u0430\u0440\u044B| \u043C\u0435| \u049B\u043E|\u0435\u043A\u0435|\u044B\u043D |\u0434\u0430 |\u0435 \u049B|\u0434\u044B |\u0430\u0441\u044B|\u0441\u0435 |\u0435\u0441\u0435|\u0430\u043C |\u0431\u043E\u043B|\u0430\u043D\u0434|\u043D\u0435\u043C| \u0431\u0456|\u0430\u0440\u0430|\u044B \u0431|\u0441\u0442\u0430|\u0442\u0430\u043D|\u043D\u0434\u044B|\u043D \u0431|\u0456\u04A3 |\u0435 \u0431|\u0456\u043B\u0456|\u0442\u0438\u0456| \u0442\u0438|\u0431\u0430\u0440|\u0493\u044B |\u043D\u0434\u0435\
|\u0435\u0442\u0442|\u0438\u0456\u0441|\u049B\u044B\u0493|\u0456\u0441 |\u043B\u0430\u0440|\u0433\u0435 |\u044B \u0442|\u0456\u043D\u0434|\u0456\u043A |\u0431\u0456\u0440| \u0431\u0435| \u043A\u0435|\u0430\u043B\u0443|\u0435 \u0430|\u0430\u043B\u044B|\u043B\u0443\u044B|\u0430 \u0436|\u0435\u0440\u0456|\u043E\u043B\u044B| \u0442\u0435|\u049B\u044B\u049B|\u043D \u043A| \u0442\u0430|\u043D \u0436|\u0493\u044B\u043D|\u0442\u0442\u0456|\u0456\u043D\u0456|\u0442\u044B\u043D| \u0435\u0440|\u043D\u0434\u0430|\u0456\u043C | \u0441\u0430|\u0435 \u0436|\u0430\u0442\u044B| \u0430\u0440|\u0440\u0493\u0430|\u0435\u0442\u0456|\u0430\u043D\u0430|\u044B \u04D9|\u0443\u044B\u043D\
|\u043B\u0493\u0430|\u04E9\u0437\u0456|\u043E\u0441\u0442|\u0435\u0433\u0456|\u0442\u0456\u043A|\u049B\u0430 |\u0441\u049B\u0430|\u0440\u044B\u043D|\u043A\u0456\u043D|\u043B\u0443\u0493|\u04A3 \u049B|\u043D\u0456\u04A3|\u0443\u044B |\u0431\u043E\u0441|\u0430\u0441\u049B|\u049B\u0430\u0440|\u0434\u044B\u049B|\u043D\u0430\u043D|\u043C\u044B\u0441|\u043C\u043D\u044B|\u0430\u043C\u043D|\u044B \u043C|\u0430\u0439\u0434|\u043A\u0435 | \u0436\u0435|\u0437\u0456\u043D|\u0440\u0434\u0435|\u0440\u0456\u043D|\u0435 \u0442|\u0433\u0435\u043D|\u044B\u043F |\u0440\u044B |\u0442\u0456 |\u0441\u044B\u043D|\u049B\u0430\u043C|\u0434\u0435\u043D|\u0456 \u0431|\u0433\u0456\u0437|\u0440\u0430\u043B|\u0435 \u04E9\
|\u043B\u0430\u043D|\u0441\u044B |\u0430\u043C\u0430|\u0442\u0442\u0430|\u0442\u044B\u049B|\u0431\u0435\u0440|\u0434\u0456 |\u0431\u0456\u043B|\u0440\u043A\u0456|\u04E9\u0437 |\u0437\u0434\u0435|\u043A\u0435\u0442|\u049B\u043E\u0440|\u0434\u0430\u0439|\u0443\u0433\u0435|\u044B \u0435|\u044B\u043D\u0434|\u043D\u0435\u0433|\u043E\u043D\u044B|\u0435\u0439 |\u043C\u0435\u0442|\u0430\u043D\u044B|\u0430 \u0442|\u0436\u0430\u0441|\u0430\u0443\u044B|\u043B\u0433\u0435|\u0430\u0441\u0430|\u0435\u0433\u0435|\u0434\u0430\u0440|\u0440\u0443 |\u0430\u0443 |\u0435\u0440\u043A|\u044B \u0436|\u0440\u044B\u043B| \u0442\u043E|\u043D \u043D|\u0435 \u043D|\u0442\u0456\u043D|\u0456\u0440 |\u0441\u0456\u0437\
|\u0442\u0435\u0440|\u043B\u043C\u0430|\u0456 \u0442|\u043A\u0456\u043C| \u0430\u043B|\u0440 \u043C|\u043B\u0456\u043A| \u043C\u04AF|\u0435 \u043C|\u0442\u04AF\u0440| \u0442\u04AF|\u043A\u0435\u043B|\u043B\u044B\u043F|\u0435\u04A3 |\u0442\u0435\u04A3|\u0440\u043B\u044B|\u043B\u0456\u043C|\u0440\u0434\u044B|\u0430\u0440\u0434|\u0430\u0442\u0442|\u0441 \u0431|\u044B\u0440\u044B|\u0441\u044B\u0437|\u044B\u0441 |\u0435\u043B\u0433|\u0434\u0430\u043B|\u0439\u0434\u0430|\u043E\u0440\u0493|\u0440\u049B\u044B|\u0430\u0440\u049B| \u0436\u04AF|\u0442\u0430\u043B|\u044B\u043B\u043C|\u0430 \u0431|\u0456\u0433\u0456|\u043B\u0434\u0435|\u0456\u0437 |\u049B\u0442\u044B| \u0435\u0448|\u0434\u0435\u0439\
|\u0430\u0439 |\u0436\u0430\u0493|\u043A\u0442\u0456|\u0456\u043A\u0442|\u0433\u0456\u043D| \u04D9\u043B|\u0442\u0442\u044B|\u04B1\u043B\u0442| \u04B1\u043B|\u0435 \u0434|\u044B\u043D\u044B|\u043B\u0456\u043D|\u0440 \u0431|\u0435\u043B\u0435|\u043A\u04B1\u049B| \u043A\u04B1|\u0430\u043C\u0434|\u043C \u0431| \u0435\u0442|\u043E\u0493\u0430|\u049B\u04B1\u0440| \u043A\u04E9|\u0430\u0493\u0430|\u0442\u043E\u043B|\u0448\u0456\u043D|\u0430\u0439\u044B| \u049B\u044B|\u049B\u0430\u043B|\u0436\u0435\u043A|\u0456 \u043D|\u0435\u0441 |\u0430\u0493\u044B|\u0435 \u043E|\u0435\u043B\u0456| \u0435\u043B|\u043D \u0435|\u0437\u0456 |\u0448\u043A\u0456|\u0435\u0448\u043A|\u043E\u043B\u0443\
|\u0446\u0438\u044F|\u043C\u0430\u0441|\u0493\u0434\u0430|\u0430\u0493\u0434|\u043B\u0442\u0442|\u0456\u043C\u0434|\u043D\u044B\u043C| \u0434\u0430|\u0430 \u0434|\u04D9\u0441\u0456|\u0441 \u04D9|\u049B\u0430\u0442|\u0456\u0440\u0456| \u0441\u043E|\u04A3 \u0431|\u0430\u0437\u0430|\u043C\u0434\u0430|\u0430\u0439\u043B| \u0430\u0441|\u0493\u0430\u043C|\u049B\u043E\u0493"},
Arabic:{arb:" \u0627\u0644|\u064A\u0629 |\u0641\u064A | \u0641\u064A|\u0627\u0644\u062D| \u0623\u0648|\u0623\u0648 | \u0648\u0627|\u0648\u0627\u0644|\u062D\u0642 |\u0629 \u0627|\u0644\u062D\u0642|\u0627\u0644\u062A|\u0643\u0644 |\u0627\u0644\u0645|\u0644\u0643\u0644| \u0644\u0643|\u0644\u0649 |\u0642 \u0641|\u062A\u0647 |\u0648 \u0627|\u0629 \u0648|\u0634\u062E\u0635|\u0629 \u0644|\u0627\u062A |\u0627\u0644\u0623|\u064A \u0623|\u0648\u0646 | \u0634\u062E|\u0645 \u0627|\u0623\u064A | \u0623\u064A|\u0627\u0646 |\u0623\u0646 |\u0645\u0629 |\u064A \u0627|\u0627\u0644\u0627\
|\u0644\u0627 |\u0647\u0627 |\u0627\u0621 | \u0623\u0646| \u0639\u0644|\u062E\u0635 |\u0646 \u0627| \u0644\u0644|\u062F \u0627|\u0645\u0646 |\u0641\u0631\u062F|\u0645\u0627 |\u0627\u0644\u0639|\u062A \u0627|\u062D\u0631\u064A|\u0639\u0644\u0649|\u0644 \u0641|\u0631\u062F |\u0644 \u0634| \u0644\u0627|\u0631\u064A\u0629| \u0625\u0644|\u0629 \u0623|\u0627 \u0627|\u0646 \u064A| \u0648\u0644|\u0627 \u0644|\u0627 \u064A| \u0641\u0631| \u0645\u0646|\u0629 \u0645|\u0627\u0644\u0642|\u062C\u062A\u0645|\u0646 \u0623|\u0642 \u0627|\u0627\u0644\u0625| \u062D\u0631|\u0644\u0647 |\u0647 \u0644|\u0627\u064A\u0629\
|\u0644\u0643 |\u0647 \u0627| \u062F\u0648|\u062F\u0629 |\u0627\u064B |\u064A\u0646 |\u0647 \u0648|\u0644\u0629 |\u064A \u062D| \u0639\u0646|\u0645\u0627\u0639|\u064A \u062A|\u0630\u0627 | \u062D\u0642|\u0642\u0648\u0642|\u062D\u0642\u0648|\u060C \u0648|\u0646 \u062A|\u0645\u0639 |\u0635 \u0627|\u0627\u0645 |\u062F \u0623| \u0643\u0627|\u0647\u0630\u0627|\u0627\u0644\u0648| \u0625\u0646|\u0645\u0644 |\u0627\u0645\u0629|\u0639 \u0627|\u0625\u0644\u0649|\u0629 \u0639|\u0645\u0627\u064A|\u062D\u0645\u0627|\u0646 \u0648|\u0644\u062A\u0639| \u0648\u064A|\u064A\u0631 |\u0646\u0648\u0646|\u064A \u0648|\u0627\u0633\u064A\
|\u0627\u0644\u062C| \u0647\u0630|\u0646\u0633\u0627|\u0648\u0642 |\u062A\u0631\u0627|\u0639\u064A\u0629|\u0647 \u0623| \u0644\u0647|\u0633\u064A\u0629| \u064A\u062C| \u0628\u0627|\u062F\u0648\u0644|\u0627\u0646\u0648|\u0642\u0627\u0646|\u0644\u0642\u0627|\u0629 \u0628|\u0629 \u062A|\u062A\u0645\u0627|\u0627\u0644\u062F|\u064A\u0627\u062A|\u0639 \u0628|\u0633\u0627\u0646|\u0625\u0646\u0633|\u0647\u0645 |\u0639\u0644\u064A| \u0645\u062A|\u0644\u0645\u062C|\u0630\u0644\u0643|\u0639\u0645\u0644|\u0644\u0623\u0633|\u0648\u0632 |\u062C\u0648\u0632|\u064A\u062C\u0648|\u0628\u0627\u0644|\u063A\u064A\u0631|\u0643 \u0627|\u0643\u0627\u0646|\u0633\u0627\u0633|\u0623\u0633\u0627|\u062F\u0645 \
|\u0644\u0627\u062F|\u0627\u0639\u064A|\u0627\u0644\u0631|\u062A\u0645\u064A|\u062F\u0648\u0646|\u062A\u0645\u062A|\u0644\u062A\u0645| \u064A\u0639|\u0644\u064A\u0647|\u0633\u0627\u0648|\u0627\u062C\u062A|\u064A \u0645|\u0644\u0639\u0627|\u0644\u062C\u0645|\u062A\u0639\u0644|\u0631 \u0648|\u062A\u0645\u0639|\u0645\u062C\u062A| \u0645\u0639|\u064A\u0647 |\u0649 \u0623|\u0641\u064A\u0647|\u0649 \u0627| \u0643\u0644|\u0644\u0627\u062A|\u0645\u0644\u0627|\u0648\u062F |\u0627\u0646\u062A|\u0627\u0644\u0641|\u064A\u0647\u0627|\u064A \u0625|\u062A\u064A |\u0627\u0644\u0628|\u0644\u064A |\u0642\u062F\u0645|\u0627\u0644 |\u0627\u062F |\u0644 \u0627|\u064A\u0632 |\u064A\u064A\u0632\
|\u0645\u064A\u064A| \u062A\u0645|\u0644\u062D\u0631|\u062A\u0639 |\u0645\u062A\u0639|\u0627 \u0628|\u0639\u0627\u0645|\u0627 \u0648|\u0642 \u0648|\u0631\u0627\u0645|\u0644 \u0644|\u0644\u0627\u062C|\u0631\u0627 |\u0627\u0644\u0634| \u0648\u0625|\u064A\u0645 |\u0644\u064A\u0645|\u0634\u062A\u0631|\u0627 \u062D|\u0648\u0627\u062C|\u0644\u0632\u0648|\u0648\u0644 |\u0627 \u0641|\u0648\u0644\u0629|\u0644\u062D\u0645|\u0623\u0633\u0631| \u0630\u0644|\u0647 \u0641|\u0627\u062A\u0647|\u0645\u0633\u0627|\u0644\u0645\u0633| \u062A\u0639|\u0639\u0646 |\u0647 \u0639|\u0648\u0644\u0647|\u064A\u062A\u0647|\u0646 \u0644|\u0631\u0629 | \u0648\u0633|\u0627\u0629 \
|\u064A\u062F | \u062A\u062D| \u0645\u0633|\u064A \u064A|\u0644\u062A\u064A|\u0639\u0629 |\u0648\u0644\u064A|\u0644\u062F\u0648| \u0623\u0633| \u0648\u0641|\u0644 \u0648|\u0623\u064A\u0629|\u0646\u064A |\u0627\u0644\u0633|\u0644\u0627\u0646|\u0644\u0625\u0639|\u0629 \u0641|\u0631\u064A\u0627|\u0644 \u0625|\u0645 \u0628|\u0627\u0645\u0644|\u0643\u0631\u0627|\u062A\u0633\u0627|\u0645\u064A\u0639|\u062C\u0645\u064A| \u062C\u0645|\u0623\u0648\u0644|\u0628\u064A\u0629|\u0639\u064A\u0634|\u062A\u062D\u0642|\u0627\u062F\u0629|\u0633 \u0627| \u0645\u0645|\u0645\u0639\u064A|\u062C\u0645\u0627|\u0639\u0627\u062A|\u0627\u0639\u0627|\u0627\u0631\u0633|\u0645\u0627\u0631|\u0645\u0645\u0627\
|\u0645 \u0648|\u0631\u0627\u0643|\u0627\u0634\u062A|\u0627\u0644\u0637|\u0627\u062C |\u0632\u0648\u0627|\u0627\u0644\u0632| \u0648\u0645|\u062D\u062F\u0629|\u062A\u062D\u062F|\u0644\u0645\u062A|\u0645\u0645 |\u0644\u0623\u0645|\u062F\u0647 |\u0628\u0644\u0627| \u0628\u0644|\u0627\u0631 |\u064A\u0627\u0631|\u062A\u064A\u0627|\u062E\u062A\u064A|\u0627\u062E\u062A|\u0646 \u0645| \u0645\u0631",
urd:"\u0648\u0631 | \u0627\u0648|\u0627\u0648\u0631|\u06A9\u06D2 | \u06A9\u06D2| \u06A9\u06CC| \u06A9\u0627|\u06CC\u06BA | \u062D\u0642|\u06A9\u06CC |\u06A9\u0627 | \u06A9\u0648|\u0626\u06D2 |\u06D2 \u06A9|\u06CC\u0627 |\u0633\u06D2 |\u06A9\u0648 |\u0634\u062E\u0635| \u0634\u062E|\u0646\u06D2 | \u0627\u0633| \u06C1\u06D2|\u0645\u06CC\u06BA|\u062D\u0642 | \u06C1\u0648| \u0645\u06CC|\u062E\u0635 |\u06D2 \u0627| \u062C\u0627|\u0627\u0633 | \u0633\u06D2| \u06CC\u0627|\u06C1\u0631 |\u06CC \u0627| \u06A9\u0631| \u06C1\u0631|\u06D2\u06D4 |\u0633\u06CC |\u06C1\u06CC\u06BA\
|\u0627 \u062D|\u0635 \u06A9|\u0648\u06BA |\u06D2 \u0645| \u0627\u0646|\u0631 \u0634|\u06D4 \u06C1|\u0627\u0626\u06D2|\u0632\u0627\u062F|\u0622\u0632\u0627| \u0622\u0632|\u0627\u0645 |\u0631 \u0627|\u0642 \u06C1|\u0627\u062F\u06CC|\u062C\u0627\u0626|\u06BA \u06A9|\u06C1\u06D2\u06D4|\u0645 \u06A9| \u06A9\u0633|\u0627 \u062C|\u06CC \u06A9|\u0633 \u06A9|\u06A9\u0633\u06CC| \u067E\u0631|\u06D2 \u06AF|\u06C1\u06D2 |\u0627\u0631 |\u062A \u06A9|\u062F\u06CC |\u067E\u0631 |\u0648 \u0627| \u062D\u0627| \u062C\u0648| \u06C1\u06CC|\u0627\u0646 |\u06CC \u062C|\u0631\u06CC | \u0646\u06C1| \u0645\u0639\
|\u062C\u0648 |\u0644 \u06A9|\u06CC \u062A|\u0646 \u06A9|\u06A9\u0631\u0646|\u0626\u06CC |\u0644 \u06C1|\u062A\u06CC |\u06C1\u0648 |\u06C1 \u0627| \u0627\u06CC|\u0635\u0644 |\u0627\u0635\u0644|\u062D\u0627\u0635|\u0631\u0646\u06D2|\u06CC \u0634|\u0646\u06C1 |\u06D4 \u0627|\u06BA\u06D4 |\u06CC\u06BA\u06D4|\u0631 \u06A9|\u0631 \u0645| \u0645\u0644|\u0648\u06C1 |\u0645\u0639\u0627|\u0631\u06D2 |\u06BA \u0627|\u0646\u06C1\u06CC|\u06D2 \u06C1|\u06D2 \u0628|\u0627\u06CC\u0633|\u06D2 \u0644| \u062A\u0639| \u06AF\u0627|\u06CC\u062A |\u06CC \u062D|\u0627 \u0627|\u06CC \u0645|\u0627\u067E\u0646| \u0627\u067E\
|\u06A9\u06CC\u0627|\u0645\u06CC |\u06CC \u0633| \u062C\u0633|\u06C1 \u06A9|\u0646\u06CC |\u0627\u0634\u0631|\u0639\u0627\u0634| \u062F\u0648|\u0644\u0626\u06D2| \u0644\u0626|\u0627\u0646\u06C1|\u0648\u0642 |\u0642\u0648\u0642|\u062D\u0642\u0648|\u0645\u0644 | \u0642\u0627|\u06A9\u06C1 | \u06AF\u06CC|\u0631 \u0628|\u06C1 \u0645| \u0648\u06C1| \u0628\u0646|\u06CC \u0628|\u0645\u0644\u06A9|\u062C\u0633 |\u0627\u06D4 |\u0631\u06CC\u0642|\u0631 \u0646|\u06D2 \u062C|\u0627\u062F |\u0627\u062A |\u06AF\u06CC |\u062F \u06A9|\u06D2 \u062D|\u062F\u0627\u0631|\u0631 \u06C1|\u06AF\u0627\u06D4|\u0642\u0648\u0645| \u0642\u0648\
|\u06D2\u060C |\u0627 \u0633|\u062F\u0648\u0633|\u0631 \u067E| \u0648 | \u0634\u0627|\u06CC \u0622|\u06BA \u0645|\u0642 \u062D| \u067E\u0648| \u0628\u0627|\u062E\u0644\u0627|\u0627\u0646\u06D2|\u06CC\u0645 |\u0644\u06CC\u0645|\u0648 \u062A|\u0648\u0646 | \u06A9\u06C1|\u06CC\u060C |\u06D4 \u06A9|\u0627 \u067E|\u0646 \u0627|\u0644\u06A9 |\u0639\u0644\u0627|\u0627 \u0645|\u0642 \u06A9|\u0627\u0626\u06CC|\u0648\u0633\u0631|\u06CC \u06C1|\u0648\u0626\u06CC|\u06CC\u0631 |\u0627 \u06C1|\u0639\u0644\u06CC|\u0648 \u06AF|\u0648\u0631\u06CC|\u062F\u06AF\u06CC|\u0646\u062F\u06AF|\u0648 \u06A9|\u06CC\u0633\u06D2| \u0645\u0646\
|\u0627\u0626\u062F|\u0631\u0627\u0626| \u0645\u0631|\u067E\u0648\u0631| \u0637\u0631|\u0648\u0645\u06CC|\u06D2 \u062E|\u0633\u0628 |\u0646\u0648\u0646|\u0627\u0646\u0648|\u0642\u0627\u0646| \u0633\u06A9|\u0648\u0627\u0645|\u06CC\u0646 | \u0631\u06A9|\u062A\u0639\u0644|\u0644\u0627\u0642|\u063A\u06CC\u0631|\u062F\u0627\u0646|\u060C \u0627| \u0628\u06CC| \u0645\u0633|\u06CC\u0648\u06BA|\u0646\u0627 | \u0628\u06BE| \u0628\u0631|\u0631\u062A\u06CC|\u0627\u062F\u0627|\u0627\u0645\u0644|\u06CC\u06C1 | \u06CC\u06C1|\u06C1 \u0648| \u0639\u0627|\u06CC \u067E| \u0628\u0686|\u0627\u0641 |\u0644\u0627\u0641| \u062E\u0644|\u06CC\u06D4 |\u06AF\u06CC\u06D4\
| \u062F\u06CC|\u06BE\u06CC |\u0628\u06BE\u06CC|\u062F\u06C1 |\u062C\u0627 |\u067E\u0646\u06CC|\u0642\u0648\u0627|\u0627\u0642\u0648|\u0631\u06A9\u06BE|\u06D2 \u06CC| \u0639\u0644|\u06A9\u0648\u0626|\u060C \u0645| \u0686\u0627|\u06D2 \u0633|\u0631 \u0639| \u067E\u06CC|\u0628\u0631\u0627|\u0631 \u0633|\u0631 \u062D|\u0633\u0627\u0646|\u0645 \u0627|\u06A9\u0627\u0645|\u0634\u0631\u062A| \u0631\u0627|\u0634\u0627\u0645|\u0645\u0646 |\u0632\u0646\u062F| \u0632\u0646|\u0628 \u06A9|\u062A \u0645|\u0627\u06C1 |\u0627\u0631\u06CC|\u0633 \u0645|\u0631 \u062C| \u0645\u062D|\u0648\u0631\u0627|\u06D2 \u067E|\u0637\u0631\u06CC|\u06C1\u0648\u06BA\
|\u0627\u0644 |\u06BA \u0633|\u06CC \u0646|\u06A9\u0631\u06D2| \u0645\u0642|\u062A \u0633|\u062A\u062D\u0641| \u062A\u062D|\u0648\u06D4 |\u06C1\u0648\u06D4|\u0628\u0646\u062F| \u0627\u0642|\u062F \u06C1| \u0627\u0645|\u0627\u0645\u06CC|\u0627\u0644\u0627|\u0644\u062A |\u0634\u0631\u06D2|\u06D2 \u0639|\u0627 \u06A9|\u0641\u0631\u06CC",
pes:" \u0648 | \u062D\u0642| \u0628\u0627|\u0646\u062F |\u0631\u062F |\u062F\u0627\u0631| \u062F\u0627|\u06A9\u0647 |\u0647\u0631 | \u062F\u0631| \u06A9\u0647|\u062F\u0631 | \u0647\u0631|\u0631 \u06A9|\u062D\u0642 |\u062F \u0647|\u0627\u0632 |\u06CC\u062A | \u0627\u0632|\u06CC\u0627 |\u06A9\u0633 |\u0648\u062F |\u0627\u0631\u062F| \u06CC\u0627| \u06A9\u0633|\u0627\u06CC |\u062F \u0648| \u0628\u0631| \u062E\u0648|\u0642 \u062F|\u0628\u0627\u0634|\u0634\u062F |\u062F \u06A9|\u0627\u0631 |\u062F \u0628| \u0631\u0627|\u0647 \u0628|\u0627\u0646 |\u0622\u0632\u0627\
| \u0622\u0632|\u0631\u0627 |\u0627\u0634\u062F|\u06CC \u0648|\u0647 \u0627|\u06CC\u0646 |\u06CC\u062F |\u0632\u0627\u062F|\u0633 \u062D|\u062E\u0648\u062F|\u06CC \u0628| \u0627\u0633|\u062F\u0647 |\u062F\u06CC |\u0648\u0631 |\u0627\u06CC\u062F|\u0647 \u062F|\u0631\u06CC |\u0648 \u0627|\u062A\u0645\u0627|\u0627\u062A | \u0646\u0645|\u06CC \u06A9|\u0627\u062F\u06CC|\u0646\u0647 |\u0631\u0627\u06CC|\u062F \u0627| \u0622\u0646|\u0627\u0633\u062A|\u0631 \u0627|\u0631 \u0645| \u0627\u062C|\u0645\u0627\u06CC|\u0648\u0646 |\u0642\u0648\u0642|\u062D\u0642\u0648|\u0648 \u0645| \u0627\u0646|\u0627\u0646\u0647| \u0647\u0645\
|\u0648\u0642 |\u0627\u06CC\u062A| \u0634\u0648|\u06CC \u0627| \u0645\u0648| \u0628\u06CC|\u0628\u0627 | \u062A\u0627|\u0648\u0631\u062F|\u0627\u0646\u0648|\u0633\u062A |\u0648\u0627\u0646|\u0628\u0631\u0627|\u0627\u0645 |\u0634\u0648\u062F|\u0622\u0646 |\u062C\u062A\u0645|\u06CC \u06CC| \u06A9\u0646|\u0631 \u0628|\u06A9\u0646\u062F| \u0645\u0631|\u062A \u0645|\u0647\u0627\u06CC|\u062A \u0627| \u0645\u0633|\u06CC\u060C |\u0645\u0627\u0639|\u0627\u062C\u062A|\u062A\u0648\u0627|\u06CC\u06AF\u0631|\u0648 \u0628|\u062F\u0627\u0646|\u062A \u0648|\u0627 \u0645| \u0628\u062F|\u0639\u06CC |\u06A9\u0627\u0631| \u0645\u0646|\u0645\u0648\u0631\
| \u0645\u0642|\u06CC \u062F| \u0632\u0646|\u06CC \u0645|\u0646 \u0628|\u0631 \u062E|\u0627\u0647 |\u0627 \u0628|\u0627\u0631\u06CC|\u062F \u0622|\u0645\u0644 | \u0628\u0647|\u0627\u0639\u06CC|\u062F\u060C |\u062F\u06CC\u06AF|\u062A \u0628|\u0628\u0627\u06CC|\u0627\u06CC\u0646| \u0645\u06CC|\u0646 \u0648|\u0642 \u0645| \u0639\u0645| \u06A9\u0627|\u0646 \u0627|\u0648 \u0622| \u062D\u0645|\u0646\u0648\u0646|\u0647 \u0648|\u0648 \u062F|\u062F \u0634| \u0627\u06CC|\u0634\u0648\u0631|\u06A9\u0634\u0648| \u06A9\u0634|\u0644\u06CC |\u0646\u06CC |\u0647 \u0645|\u0628\u0639\u06CC|\u0631 \u0634|\u06CC\u0647 \
| \u0645\u0644|\u0645\u06CC\u062A|\u06CC \u0631|\u0631\u0646\u062F| \u0634\u0631|\u0645\u06CC |\u0648\u06CC |\u0633\u0627\u0648|\u0642\u0627\u0646| \u0642\u0627|\u0645\u0642\u0627|\u0627\u0648 | \u0627\u0648|\u062F \u0645|\u06AF\u06CC |\u0646\u0645\u06CC| \u0627\u062D| \u0645\u062D|\u0645\u06CC\u0646|\u0626\u06CC |\u0627\u062F\u0627| \u0622\u0645|\u062E\u0648\u0627|\u06AF\u0631\u062F| \u06AF\u0631|\u0645\u0646\u062F| \u0634\u062F|\u0627\u0626\u06CC| \u062F\u06CC|\u0632 \u062D|\u0647\u06CC\u0686| \u0647\u06CC|\u0627\u062F\u0647| \u0645\u062A|\u0646\u0645\u0627|\u062A \u06A9|\u0631\u0627\u0646| \u0628\u0645|\u0646 \u062D|\u0631 \u062A\
|\u062D\u0645\u0627|\u0627\u0631\u0646|\u0645\u0633\u0627|\u062F\u06AF\u06CC|\u0648\u0645\u06CC|\u0646 \u062A|\u0645\u0644\u0644|\u0628\u0631 |\u0647\u062F |\u0648\u0627\u0647|\u0628\u0647\u0631| \u0627\u0639|\u200C\u0647\u0627|\u0642 \u0648|\u060C \u0627|\u0639\u06CC\u062A|\u06CC\u062A\u0648|\u0627 \u0631|\u0646 \u0645| \u0639\u0642|\u0647\u0645\u0647|\u0627 \u0647|\u0632\u0634 |\u0648\u0632\u0634|\u0645\u0648\u0632|\u0622\u0645\u0648|\u0627\u0646\u062A|\u062A\u06CC |\u062C\u0627\u0645|\u0645\u0648\u0645|\u0639\u0645\u0648|\u062A\u062E\u0627| \u0641\u0631|\u0637\u0648\u0631|\u062F \u062F|\u0647 \u062D|\u0631\u062F\u0627|\u0627\u0648\u06CC|\u0646\u0648\u0627|\u0627\u0646\u06CC\
|\u0631\u0627\u0631| \u0645\u062C|\u06CC \u0646|\u062D\u062F\u06CC|\u0627\u062D\u062F|\u0646\u062F\u06AF|\u0632\u0646\u062F|\u0634\u062E\u0635| \u0634\u062E|\u200C\u0645\u0646|\u0647\u200C\u0645|\u0631\u0647\u200C|\u0647\u0631\u0647|\u0634\u062F\u0647|\u0639 \u0627|\u0648 \u0647|\u0627\u0633\u06CC|\u0647\u0654 |\u06CC\u062F\u0647|\u0639\u0642\u06CC|\u0627 \u0627|\u0645\u0647 | \u0628\u0634|\u0627\u062F |\u062F\u06CC\u0647|\u0627 \u062F|\u062F\u0648\u0627|\u06CC \u062D|\u0627\u0628\u0639|\u06CC \u062A|\u062E\u0627\u0628|\u0646\u062A\u062E|\u0631\u0648\u0631|\u0648 \u0631|\u0634\u0631\u0627| \u062E\u0627|\u0654\u0645\u06CC|\u0627\u0654\u0645|\u062A\u0627\u0654|\u0627\u064B \
|\u0627\u0645\u0644|\u0644\u0647 |\u062F \u0631|\u0627\u0633\u0627|\u062E\u0648\u0631|\u0628\u0644 |\u0627\u0628\u0644|\u0642\u0627\u0628|\u06CC\u06A9 |\u0633\u0627\u0646|\u0642\u0631\u0627|\u0627 \u0646|\u062E\u0635\u06CC| \u0627\u0645| \u0628\u0648|\u06CC\u0631 |\u0627\u0644\u0645|\u0628\u06CC\u0646|\u0627\u0647\u062F|\u062A\u0628\u0639| \u062A\u0628",
zlm:" \u062F\u0627|\u0627\u0646 |\u062F\u0627\u0646| \u0628\u0631| \u0627\u0648|\u0646 \u0633|\u0631\u06A0 |\u062F\u0627\u0644| \u06A4\u0631|\u0644\u0647 |\u0643\u0646 | \u0643\u06A4|\u0646 \u0627|\u0646 \u0643|\u0646 \u062F|\u064A\u06A0 | \u064A\u06A0|\u06A4\u062F |\u062D\u0642 |\u0648\u0631\u06A0|\u062A\u064A\u0627|\u064A\u0627\u06A4|\u0627\u0631\u0627|\u0643\u06A4\u062F|\u0627\u0648\u0631|\u0631\u062D\u0642|\u0628\u0631\u062D|\u0627\u0644\u0647|\u0623\u0646 |\u0648\u0644\u064A| \u0627\u062A|\u0627\u062A\u0627|\u06A0\u0646 |\u062A\u0627\u0648|\u0627\u06A4 |\u0633\u062A\u064A|\u0644\u064A\u0647|\u0627\u0648 | \u0633\u062A\
|\u06A4 \u0627|\u064A\u0647 |\u0631\u0627 |\u0647 \u0628|\u0647 \u062F|\u0639\u062F\u0627| \u0639\u062F|\u0646 \u06A4|\u0646 \u0628|\u064A\u0646 | \u062A\u0631|\u0642 \u0643|\u0646 \u064A|\u064A\u0628\u0633|\u0628\u064A\u0628| \u062A\u064A| \u0633\u0648| \u0643\u0628| \u0633\u0627|\u0646 \u0645|\u0646 \u062A|\u0644\u0645 |\u0627\u0644\u0645|\u062F \u0633|\u06A0 \u0639| \u0645\u0646|\u0686\u0627\u0631|\u062F \u06A4|\u0631\u0646 |\u0633\u0627\u0645| \u0645\u0627|\u06BD \u0633|\u0646\u060C | \u0628\u0648| \u0627\u064A|\u0646\u062F\u0642| \u062D\u0642|\u06AC\u0627\u0631|\u0646\u06AC\u0627|\u0628\u0648\u0644\
|\u0633\u0628\u0627| \u0633\u0628|\u0627\u062A\u0648|\u0627 \u0633|\u0642\u0644\u0647| \u06A4\u0645| \u0645\u0645|\u0648\u0627\u0646|\u0633\u0686\u0627| \u0633\u0686| \u0643\u0633|\u0627 \u0628|\u0633\u0646 | \u0633\u0645|\u06A4\u0631\u0644|\u0627\u0648\u0646|\u0646\u06BD |\u062A\u0646 | \u0628\u0627|\u0647\u0646 |\u0633\u064A\u0627|\u0627 \u06A4|\u0627\u0631\u06A0|\u0628\u0627\u0631|\u06A4\u0627 |\u0628\u0633\u0646|\u0643\u0628\u064A|\u0627\u0645 |\u064A\u0646\u062F|\u064A \u062F|\u0627\u06AC\u064A|\u06A0 \u0628|\u0628\u0627\u06AC|\u064A \u0627|\u0645\u0627\u0646| \u0644\u0627| \u062F |\u062F\u0642\u0644|\u0647\u0646\u062F| \u0647\u0646\
|\u062A \u062F|\u0627\u062F\u064A|\u0648\u064A\u0646|\u064A\u0643\u0646| \u0646\u06AC|\u060C \u0643|\u0646\u0662 | \u06A4\u0648|\u0628\u06A0\u0633|\u0642\u0662 |\u0627\u062A |\u0627\u0648\u0644|\u0627\u0643\u0646|\u0627\u06BD | \u0633\u0633|\u0648\u0646 |\u0627\u062F | \u0643\u0648|\u0627\u064A\u0646|\u062F\u06A0\u0646| \u062F\u06A0|\u0627\u0626\u0646|\u062A\u0648 |\u062A\u064A |\u0646 \u0647|\u06AC\u064A |\u0633\u064A |\u0642 \u0645|\u0648\u06A0\u0646|\u062F\u0648\u06A0|\u0646\u062F\u0648|\u0644\u064A\u0646|\u0631\u0644\u064A|\u0646\u062A\u0648|\u06A4\u0648\u0646|\u0648\u0627\u062A|\u064A\u0627\u062F|\u062A\u064A\u0643|\u06A0\u0633\u0627|\u06A4\u0645\u0628\
|\u062A\u0631\u0645|\u0662 \u062F|\u062D\u0642\u0662|\u0648\u0627 |\u0644\u0648\u0627|\u0645\u0627\u0633|\u0648\u0642 |\u0647 \u0645|\u0644 \u062F| \u0645\u0644|\u0648\u0646\u062F| \u06A4\u06A0|\u0627\u060C |\u060C \u062A|\u0644\u0627\u0626|\u0627\u064A |\u0645\u06A4\u0648|\u064A\u0643 |\u064A \u0643|\u0631\u0627\u062A|\u0645\u0631\u0627| \u0628\u064A|\u0633\u0645\u0648|\u0648 \u0643|\u060C \u062F|\u0633\u0648\u0627|\u06A0 \u0645|\u06A0 \u0633|\u06A0\u0662 |\u06A4\u0631\u064A|\u064A\u0631\u064A|\u062F\u064A\u0631|\u0627 \u0627|\u0627\u0633\u0627|\u06A4\u0662 |\u062A\u0627 |\u0633\u0648\u0633|\u060C \u0633|\u062C\u0648\u0627|\u06A0 \u062A\
|\u0631\u0623\u0646| \u0627\u0646|\u0633\u0623\u0646|\u0631\u064A\u0643|\u064A\u0623\u0646|\u0631\u064A | \u062F\u0631|\u0627\u0645\u0631|\u0643\u0631\u062C| \u06A4\u0644|\u0627 \u062F|\u062C\u0631\u0646|\u0627\u062C\u0631|\u0627\u0631\u0643|\u0644\u0627\u062C|\u062F \u0643|\u0648\u0627\u0631|\u0628\u0631\u0633|\u0648\u0646\u062A|\u0645\u0646\u0648|\u0633\u0627\u0644|\u064A\u0646\u06A0|\u062F\u06A0\u0662|\u0646\u062F\u06A0| \u0645\u06A0|\u0627\u06A4\u0627|\u0633\u0633\u064A|\u0633\u0627\u0633|\u0646\u0646 |\u06A4\u0648\u0644|\u0627\u06AC\u0627| \u0628\u06A0| \u0633\u06A4|\u0645\u0628\u064A| \u0627\u06A4|\u06A0 \u0627|\u0627\u0631\u0623|\u06A4\u0631\u0627|\u064A \u0633|\u0628\u0633 \
| \u062F\u0644|\u0627 \u0645|\u0645\u0648\u0627|\u06A4\u0644\u0627|\u0645\u0644\u0627|\u06A4\u0631\u0643|\u0643\u0648\u0631|\u0648\u0628\u0648| \u0643\u0623|\u0648\u0643\u0646|\u0623\u0646\u06BD|\u0643\u0633\u0627|\u06A0\u06AC\u0648|\u0627\u062F\u06A4|\u0647\u0627\u062F|\u0631\u0647\u0627|\u062A\u0631\u0647|\u0643\u0648\u0645|\u062A\u0648\u0642|\u0645 \u0633|\u06A0 \u062F|\u062F\u064A | \u062F\u064A|\u0662 \u0633|\u0646\u062F\u064A|\u0627\u0633 |\u0627\u062F\u0627|\u0628\u0648\u0627| \u062F\u0628|\u06A0 \u06A4|\u06BD\u060C |\u0627\u06A4\u0662|\u0631\u062A\u0627|\u0627\u0644 |\u064A\u0627\u0644|\u0648\u0633\u064A| \u0643\u062A|\u0623\u0646\u060C|\u0646\u06A4\u0627|\u062A\u0646\u06A4\
| \u062A\u0646|\u0645 \u06A4|\u0631\u0633\u0627|\u0645\u0645\u06A4| \u0645\u0631|\u0646 \u062D| \u0643\u0645|\u0646\u0633\u064A|\u062C\u0623\u0646|\u0624\u064A |\u0644\u0624\u064A|\u0627\u0644\u0624|\u0644\u0627\u0644|\u0643\u06A4\u0631|\u0643\u062A |\u0631\u0643\u062A|\u0634\u0627\u0631|\u0645\u0634\u0627| \u0645\u0634|\u062C\u0627\u062F|\u0631\u06AC\u0627",
skr:"\u062A\u06D2 |\u0627\u06BA |\u062F\u06CC |\u062F\u06D2 | \u06D4 |\u0648\u06BA | \u062A\u06D2| \u062F\u0627| \u06A9\u0648|\u06A9\u0648\u06BA| \u062D\u0642|\u062F\u0627 | \u062F\u06CC|\u06CC\u0627\u06BA| \u062F\u06D2|\u06CC\u06BA |\u06D2 \u0627|\u0634\u062E\u0635| \u0634\u062E|\u06C1\u0631 |\u06D2 \u06D4|\u0627\u0635\u0644| \u062D\u0627|\u062D\u0642 |\u062E\u0635 | \u06C1\u0631|\u0635\u0644 |\u062D\u0627\u0635|\u06C1\u06D2 | \u06C1\u06D2|\u0627\u0644 |\u0642 \u062D|\u0644 \u06C1| \u0646\u0627| \u06A9\u06CC| \u0648\u0686|\u06D4 \u06C1|\u06CC\u0627 |\u0633\u06CC \
|\u06D2 \u0645| \u0627\u0648|\u0648\u0686 |\u0627\u062A\u06D2|\u06A9\u06CC\u062A|\u0627 \u062D|\u0627\u062F\u06CC|\u0646\u0627\u0644|\u0635 \u06A9| \u0627\u062A|\u0631 \u0634|\u06C1\u06CC\u06BA| \u06CC\u0627|\u06BA \u062F| \u0627\u06CC|\u06CC\u0633\u06CC| \u0645\u0644|\u0648\u0646\u062F|\u06A9\u06C1\u06CC| \u06A9\u06C1|\u06CC \u062A|\u0632\u0627\u062F|\u0627\u0632\u0627| \u0627\u0632|\u0646\u062F\u06D2|\u06BA \u06A9|\u0627\u0631 | \u0648\u06CC|\u06D2 \u06A9|\u0626\u06D2 | \u0627\u0646|\u06BB \u062F|\u0646\u06C1 | \u06A9\u0631|\u0627\u0648\u0646|\u06D2 \u0648|\u062F\u06CC\u0627|\u06CC \u062F|\u06BA \u0627|\u06D2 \u0628\
|\u0648\u06CC\u0633|\u0648\u06BB |\u06CC \u0646| \u06C1\u0648|\u062A\u06CC |\u06CC \u06D4| \u0646\u06C1|\u06CC \u0627|\u06CC\u0646\u062F|\u0648 \u0684|\u0622\u067E\u06BB| \u0622\u067E|\u0627 \u0648|\u06D2 \u062C| \u06A9\u0646|\u06D2 \u0646|\u0646\u062F\u06CC|\u062A \u062F|\u06D2 \u062D|\u06CC \u06A9|\u0626\u06CC |\u0645\u0644\u06A9|\u06CC\u062A\u06D2|\u0646 \u06D4|\u062A\u06BE\u06CC| \u062A\u06BE|\u0648\u0646 |\u06BA \u0645| \u0628\u0686|\u06D4 \u0627|\u0646\u0648\u06BA|\u06A9\u0646\u0648|\u06BB\u06D2 |\u0627\u0631\u06CC|\u0627 \u0627|\u06D2 \u06C1|\u0644 \u062A| \u0684\u0626|\u0648\u0642 |\u0642\u0648\u0642\
|\u062D\u0642\u0648|\u0644 \u06A9|\u062E\u0644\u0627| \u062C\u06CC|\u0644\u06A9 |\u062F\u0627\u0631|\u06CC\u062A |\u06A9\u0631\u06BB|\u0627\u0646\u06C1|\u06A9\u0648 |\u06C1\u06A9\u0648| \u06C1\u06A9|\u0646 \u0627|\u0645\u0644 | \u0648\u0633|\u06BA \u0648|\u067E\u06BB\u06D2| \u062A\u0639|\u06CC \u0645|\u0627\u0641 |\u06D2 \u062E|\u0646\u0648\u0646|\u0642\u0646\u0648| \u0642\u0646| \u0644\u0648|\u06D4 \u06A9|\u0631\u06CC |\u0644\u06D2 |\u062A\u0627 |\u06CC\u062A\u0627| \u0642\u0648| \u0686\u0627|\u06C1\u0627\u06BA|\u0684\u0626\u06D2|\u0642 \u062A|\u0627\u06CC\u06C1|\u0631\u06BB |\u06D2 \u062F|\u0631 \u06A9| \u0648 \
|\u0644\u0627\u0641| \u062E\u0644| \u062C\u0648|\u06CC \u0648|\u0627\u0648 |\u06C1\u0648 |\u0626\u0648 |\u0686\u0626\u0648|\u0628\u0686\u0626|\u06CC\u0631 |\u06C1\u0648\u0648|\u0627 \u0645|\u06CC \u062C|\u0627\u0644\u0627|\u06CC\u0646 | \u062C\u0627|\u0645\u06CC |\u0646\u06C1\u0627|\u0627\u0646 |\u0627\u062A |\u0633\u06B1\u062F| \u0633\u06B1|\u06CC\u0628 |\u0633\u06CC\u0628|\u0648\u0633\u06CC| \u0634\u0627|\u0628 \u062F|\u06CC\u0648\u06BB|\u0627\u0645 |\u0627\u0648\u06BB|\u06D2 \u062A|\u06BB \u06A9| \u0645\u0637|\u06BA \u062A| \u0648\u0646| \u06A9\u0645|\u0646 \u062F|\u0631\u06A9\u06BE| \u0631\u06A9|\u06BB\u06CC \
|\u06BA \u0622|\u0631\u06CC\u0627|\u06CC \u06C1|\u0627\u062F |\u06CC\u0627\u062F|\u0639\u0644\u0627|\u0631 \u06C1|\u06BA \u0633|\u06CC \u062D|\u062C\u06BE\u06CC|\u0627\u0626\u062F|\u06C1\u06CC |\u0644\u0648\u06A9| \u068B\u0648| \u0633\u0645| \u0633\u0627| \u0645\u0646| \u0645\u0639|\u0628\u0642 |\u0627\u0628\u0642|\u0637\u0627\u0628|\u0645\u0637\u0627|\u06BE\u06CC\u0648|\u06BA \u0641|\u06C1\u0646 | \u06C1\u0646|\u062C\u0648 |\u0648 \u06A9|\u06BA \u0634|\u0631 \u062A|\u06A9\u0627\u0631|\u0645 \u062F|\u06BE\u06CC\u0627| \u067B\u0627|\u063A\u06CC\u0631|\u0648 \u0644|\u0648\u0626\u06CC|\u062C\u06CC\u0627|\u0648\u0627\u0645|\u0642\u0648\u0627\
|\u06CC \u0633| \u062C\u06BE|\u0644 \u0627|\u0642\u0648\u0645| \u0633\u06CC|\u0630\u06C1\u0628|\u0645\u0630\u06C1| \u0645\u0630|\u0627\u06D2 | \u0627\u06D2|\u062F\u0646 |\u0627 \u062A|\u0633\u0627\u0646|\u0646\u0633\u0627|\u0627\u0646\u0633|\u0631\u06D2 |\u0644\u06CC\u0645|\u0639\u0644\u06CC|\u062A\u0639\u0644|\u0627\u0645\u0644|\u06C1 \u062F|\u06D2 \u0631|\u062F \u0627|\u06A9\u0645 |\u06CC\u06C1\u0648|\u0641\u0627\u0626|\u0686 \u0627| \u06A9\u06BE|\u0645 \u062A|\u0631\u0627 |\u0648\u0631\u0627|\u067E\u0648\u0631|\u06BA \u0628|\u0642 \u062F|\u06D2 \u0642|\u0648\u06A9\u0648|\u06A9\u06BE\u06CC|\u0627 \u06A9|\u0648 \u062F|\u06D2 \u0630\
|\u067E\u06BB\u06CC|\u0628\u0646\u062F| \u0641\u0631|\u06A9\u0648\u0626|\u0627\u0645\u06CC|\u06CC \u06CC|\u0627\u0626\u06CC|\u0644\u0627\u0642|\u0627\u06CC\u06BA|\u06C1 \u0627| \u0646\u0638|\u0633\u0645\u0627|\u0648\u0645\u06CC|\u06CC\u060C |\u06D2 \u0633|\u062A \u0648|\u06BE\u06CC\u0646|\u06D2 \u0639|\u06CC\u0645 |\u0633\u06C1\u0648| \u0633\u06C1",
pbu:" \u062F | \u0627\u0648|\u0627\u0648 |\u067E\u0647 | \u067E\u0647|\u064A\u06D4 | \u062D\u0642|\u0686\u06D0 | \u0686\u06D0|\u0631\u0647 |\u064A \u0627|\u06D0 \u062F| \u0647\u0631|\u0646\u0647 |\u0647\u0631 |\u062D\u0642 | \u0685\u0648|\u0648\u06A9 |\u0685\u0648\u06A9|\u0648 \u0627|\u0647 \u062F|\u0647 \u0627|\u06D4 \u0647|\u0647 \u0648| \u0634\u064A| \u0644\u0631|\u064A \u0686|\u0648 \u062F|\u0631\u064A |\u0644\u0631\u064A|\u0642 \u0644| \u06A9\u069A|\u0648\u064A |\u069A\u06D0 |\u06A9\u069A\u06D0|\u0647 \u06A9|\u063A\u0647 |\u0644\u0648 |\u0631 \u0685\
|\u0633\u0631\u0647| \u0633\u0631|\u0647 \u067E| \u067C\u0648|\u0648 \u067E|\u0644\u0647 |\u064A\u062A |\u067C\u0648\u0644|\u064A\u0627 |\u06A9\u0693\u064A| \u06A9\u0648|\u062E\u0647 |\u064A\u060C |\u062F\u064A | \u0644\u0647| \u0627\u0632|\u062F \u0645| \u0647\u064A| \u0648\u0627| \u064A\u0627| \u0685\u062E|\u0627\u0632\u0627|\u062F \u0627|\u0648\u0644\u0648|\u0647 \u062A|\u0685\u062E\u0647| \u06A9\u0693|\u0648\u0644 |\u0647\u063A\u0647|\u0647 \u0634|\u064A \u062F| \u0647\u063A|\u06A9\u0648\u0644|\u0632\u0627\u062F|\u0646\u0648 | \u0648\u064A|\u0648 \u064A|\u0647 \u0628|\u0634\u064A\u06D4|\u062F\u06D0 \
|\u064A\u0648 | \u062F\u064A|\u062A\u0647 |\u062E\u067E\u0644| \u067E\u0631|\u0627\u062F |\u062F \u062F|\u06A9 \u062D| \u062A\u0648|\u0647 \u0645|\u06AB\u0647 |\u0647 \u0647|\u0642\u0648\u0642|\u062D\u0642\u0648|\u0648 \u0645|\u0647 \u062D|\u062F \u0647| \u062A\u0631| \u0645\u0633|\u0634\u064A | \u0646\u0647|\u0693\u064A\u06D4|\u0646\u064A |\u062F \u067E|\u0648\u0627\u062F|\u06D0 \u067E|\u0627\u062F\u064A|\u0648\u0644\u0646| \u064A\u0648|\u062F \u062A|\u0648\u0646\u0648|\u0648\u06AB\u0647|\u064A \u0648|\u0644\u064A | \u062F\u0627|\u064A\u062F | \u0628\u0627|\u062A\u0648\u0646| \u062E\u067E|\u064A \u067E\
|\u062A\u0648\u06AB|\u0627\u0631 |\u0627\u0646\u062F|\u064A\u0648\u0627|\u06D0 \u0648|\u062F\u0627\u0646| \u0628\u0631|\u0693\u064A | \u0639\u0645|\u0627\u0646\u0647| \u062F\u0647|\u064A\u0685 |\u0647\u064A\u0685|\u0627\u0645\u064A|\u0644\u0646\u064A|\u0628\u0639\u064A|\u0689\u0648\u0644| \u0689\u0648|\u0647 \u0644|\u0627\u064A\u062F|\u0628\u0627\u064A|\u0627\u062A\u0648|\u0647 \u06AB| \u062A\u0627|\u067E\u0644 | \u0645\u0644|\u0627\u064A\u062A|\u0648\u0645 |\u0648\u0646 | \u0644\u0627|\u0647\u064A\u0648| \u0634\u0648| \u062F\u063A|\u0645 \u062F|\u062F\u0647 |\u06D0 \u0627|\u0627\u0646 | \u062A\u0647|\u06A9\u0627\u0631|\u062A\u0648 \
|\u0645\u064A |\u0627\u0631\u0647|\u0627\u0648\u064A|\u0633\u0627\u0648|\u0645\u0633\u0627|\u0646\u0648\u0646|\u062F\u0647\u063A|\u0648 \u062A|\u064A \u0634|\u0627\u0646\u0648| \u0645\u062D|\u064A\u0646 |\u0627\u062E\u0644| \u06AB\u067C|\u0634\u0648\u064A|\u062F\u063A\u0647|\u0648 \u062D|\u0648\u064A\u060C|\u0646\u064A\u0632|\u0633\u064A |\u0627\u0633\u064A|\u0648\u0646\u062F|\u0642\u0648 |\u0648\u0642\u0648|\u0648 \u06A9|\u0648\u0646\u0647|\u0648\u0645\u064A| \u0648\u06A9|\u064A \u062A| \u0627\u0646|\u0642\u0627\u0646|\u0646\u062F\u06D0|\u0648 \u0631|\u06A9 \u062F|\u0647 \u064A|\u0645\u064A\u0646|\u067E\u0631 |\u067C\u0647 |\u0644\u0627\u0645|\u063A\u0648 \
|\u0647\u063A\u0648|\u062F \u067C|\u0648 \u0647|\u0644 \u062A|\u0644\u06D2 |\u0648\u0644\u06D2|\u0648\u0648\u0646|\u06A9\u064A |\u0631\u0648 |\u0646 \u06A9|\u0645\u0648\u0645|\u0648\u06A9\u0693|\u067E\u0627\u0631|\u0646 \u0634|\u0645\u0646 | \u0646\u0648| \u0648\u0693| \u0642\u0627|\u06D0 \u0686| \u0648\u0633|\u0685 \u0685|\u0634\u062E\u0635| \u0634\u062E|\u0698\u0648\u0646| \u0698\u0648|\u062A\u0631 |\u06AB\u067C\u0647|\u0648 \u0685|\u0647\u0645 |\u0639\u0642\u064A|\u0631\u062A\u0647| \u0648\u0631|\u0628\u0644 | \u0628\u0644|\u0648 \u0628|\u0647 \u0633|\u069A\u0648\u0648| \u069A\u0648| \u06A9\u0627|\u06D0 \u06A9\
|\u0648 \u0633|\u0627\u062F\u0647|\u0648\u0646\u06A9| \u063A\u0648|\u062F\u0648 |\u0648 \u0646|\u062A \u06A9|\u0645\u0644 |\u0639\u0645\u0648|\u0644 \u0647| \u067E\u064A|\u0648\u0633\u064A|\u0693\u0627\u0646|\u0648\u0693\u0627|\u064A\u0632 |\u062E\u0635\u064A|\u064A \u0645|\u0627 \u0628|\u0627\u062F\u0627|\u0647 \u0646|\u062E\u0644\u064A|\u0648\u0627\u062E|\u062F\u064A\u0648|\u060C \u062F|\u062F \u0642| \u0647\u0645|\u0627 \u062F| \u0628\u064A|\u062A\u0628\u0639| \u062A\u0628|\u0647 \u0686| \u0639\u0642|\u067E\u0644\u0648|\u0648 \u0644| \u0631\u0627|\u062F \u0628|\u0631\u0627\u064A| \u062F\u062E|\u0646\u06D0 |\u0646\u06A9\u064A\
|\u062A \u062F|\u0627\u0628\u0639| \u0645\u0642|\u062F \u062E|\u0648\u0631\u0647|\u0634\u0631\u0627| \u0634\u0631|\u0631 \u0645|\u0631\u0633\u0631|\u062A\u0627\u0645|\u0647 \u067C| \u0645\u0646|\u0637\u0647 |\u0633\u0637\u0647|\u0627\u0633\u0637|\u0648\u0627\u0633|\u0644\u06D0 | \u0627\u0633|\u06D4 \u062F|\u0628\u0631\u062E|\u06D0 \u0646"},
Devanagari:{hin:"\u0915\u0947 |\u092A\u094D\u0930| \u092A\u094D| \u0915\u093E| \u0915\u0947| \u0964 |\u0914\u0930 | \u0914\u0930|\u0915\u093E | \u0915\u094B|\u0915\u093E\u0930|\u093E\u0930 |\u0924\u093F |\u092F\u093E |\u0915\u094B |\u0928\u0947 |\u094B\u0902 |\u093F\u0915\u093E|\u094D\u0930\u0924| \u0939\u0948| \u0915\u093F|\u0902 \u0915|\u0939\u0948 |\u0927\u093F\u0915|\u0935\u094D\u092F|\u0905\u0927\u093F| \u0905\u0927|\u094D\u0924\u093F| \u0938\u092E|\u094D\u092F\u0915|\u093F \u0915|\u0915\u094D\u0924|\u093E \u0905|\u0915\u0940 |\u093E \u0915| \u0935\u094D\
|\u0947\u0902 | \u0939\u094B|\u092F\u0915\u094D|\u0938\u0940 |\u0938\u0947 |\u0947 \u0915| \u092F\u093E| \u0915\u0940|\u092E\u0947\u0902|\u0928\u094D\u0924| \u092E\u0947|\u0924\u094D\u092F|\u0948 \u0964|\u0924\u093E |\u0930\u0924\u094D|\u0915\u094D\u0937|\u0947\u0915 |\u092F\u0947\u0915|\u094D\u092F\u0947|\u093F\u0915 |\u0930 \u0939|\u092D\u0940 |\u0915\u093F\u0938| \u091C\u093E| \u0938\u094D|\u0915 \u0935|\u093E \u091C|\u093F\u0938\u0940|\u092E\u093E\u0928| \u0935\u093F|\u0930 \u0938|\u0924\u094D\u0930|\u0940 \u0938|\u0964 \u092A| \u0915\u0930|\u094D\u0930\u093E|\u0917\u093E |\u093F\u0924 | \u0905\u092A| \u092A\u0930\
|\u0938\u094D\u0935|\u0940 \u0915| \u0938\u0947|\u093E \u0938|\u094D\u092F | \u0905\u0928|\u094D\u0924\u094D|\u093F\u092F\u093E|\u093E \u0939| \u0938\u093E|\u0928\u093E |\u094D\u0924 |\u092A\u094D\u0924|\u0938\u092E\u093E|\u093E\u0928 |\u0930 \u0915|\u093E\u092A\u094D|\u0924\u0928\u094D| \u092D\u0940| \u0909\u0938|\u0930\u093E\u092A|\u0935\u0924\u0928|\u094D\u0935\u0924|\u0930\u094B\u0902|\u0935\u093E\u0930|\u0947 \u0938|\u0925\u093E |\u0939\u094B |\u0947 \u0905|\u093E \u0964|\u0928 \u0915| \u0928 |\u0926\u0947\u0936| \u0930\u093E|\u0937\u093E |\u0905\u0928\u094D|\u0924 \u0939|\u094D\u0937\u093E|\u094D\u0935\u093E|\u091C\u093E\u090F\
|\u0940 \u092A|\u0915\u0930\u0928|\u093E \u092A|\u0905\u092A\u0928|\u0937\u094D\u091F| \u0938\u0902|\u0947 \u0935|\u0939\u094B\u0917|\u093F\u0935\u093E|\u091F\u094D\u0930|\u094D\u091F\u094D|\u093E\u0937\u094D|\u0930\u093E\u0937|\u0938\u0915\u0947| \u092E\u093E|\u0913\u0902 |\u093E\u0913\u0902|\u0930\u0940 |\u0915 \u0938|\u0947 \u092A| \u0928\u093F|\u0940\u092F |\u0930\u0915\u094D|\u094B \u0938|\u093E\u090F\u0917|\u0930\u0928\u0947| \u0907\u0938|\u0935 \u0915|\u092A\u0930 |\u0930\u0924\u093E|\u0930 \u0905| \u0938\u092D|\u0924\u0925\u093E| \u0924\u0925| \u0910\u0938|\u0930\u093E |\u092A\u0928\u0947|\u094D\u0930\u0940|\u093F\u0915\u094D|\u0915\u093F\u092F\
|\u093E \u0935|\u092E\u093E\u091C|\u0902 \u0914|\u0930 \u0909|\u0926\u094D\u0927|\u0938\u092D\u0940|\u0936\u094D\u092F| \u091C\u093F|\u093E\u0928\u0947|\u093E\u0930\u094D|\u093E\u0930\u093E|\u0926\u094D\u0935| \u0926\u094D|\u090F\u0917\u093E|\u0938\u092E\u094D|\u0947\u0936 |\u093F\u090F |\u093E\u0935 |\u0930 \u092A| \u0926\u0947|\u094D\u0924\u0930|\u093E \u0914|\u093E\u0930\u094B|\u092F\u094B\u0902|\u092A\u0930\u093E|\u092A\u0942\u0930|\u091A\u093F\u0924|\u094D\u0927 |\u0930\u0942\u092A| \u0930\u0942| \u0938\u0941| \u0932\u093F|\u0924 \u0915|\u094B \u092A|\u0902 \u0938|\u0947 \u0932|\u0936\u093F\u0915| \u0936\u093F|\u0935\u093E\u0939|\u0947 \u0914\
|\u091C\u094B |\u0930\u093E\u0927|\u091C\u093F\u0938|\u0942\u0930\u094D|\u0940 \u092D|\u0942\u092A |\u094B\u0917\u093E|\u0938\u094D\u0925|\u0930\u0940\u092F|\u0924\u093F\u0915|\u094D\u0930 |\u0964 \u0907|\u0907\u0938 | \u0909\u0928|\u0932\u0947 |\u0947 \u092E|\u0932\u093F\u090F|\u092E \u0915|\u0915\u0924\u093E|\u0947 \u092F| \u091C\u094B|\u0928 \u092E|\u0905\u092A\u0930| \u092A\u0942|\u094B \u0915|\u093E \u0909|\u093E\u0939 |\u0928\u0942\u0928|\u093E\u0928\u0942|\u0917\u0940 |\u0926\u0940 |\u093E\u0930\u0940|\u0902 \u092E|\u0964 \u0915|\u0924\u0930\u094D|\u0940 \u0930|\u0936 \u0915|\u092A\u0930\u093F|\u0938\u094D\u0924|\u094B\u0908 \
|\u0915\u094B\u0908|\u0930\u094D\u092F|\u0940 \u0905|\u0939\u093F\u0924|\u092D\u093E\u0935| \u092D\u093E|\u0924\u093E\u0913|\u093E\u0938 |\u0938\u093E\u092E|\u0935\u093F\u0915|\u0935\u093F\u0935|\u092E\u094D\u092E| \u0938\u0915|\u0915\u0930 |\u093E\u0928\u093E|\u0927 \u0915|\u0928\u093F\u0915|\u092F \u0915|\u0909\u0938\u0915|\u0915\u0943\u0924| \u0958\u093E|\u0928 \u0938|\u091C\u0940\u0935|\u094D\u092F\u093E|\u0930\u0915\u093E|\u094D\u0930\u0915|\u093E\u091C |\u0928\u094D\u092F|\u094D\u092E |\u0930\u094D\u0923|\u0958 \u0939|\u0939\u0958 | \u0939\u0958|\u0940 \u092E|\u091C\u093F\u0915|\u093E\u091C\u093F|\u093E\u092E\u093E|\u0915 \u0914|\u092E\u093F\u0932|\u0947\u0928\u0947\
|\u0932\u0947\u0928| \u0932\u0947|\u092F\u0947 |\u094B \u0905|\u0947 \u091C|\u0930\u093F\u0935|\u092E\u092F |\u0938\u092E\u092F|\u0935\u0936\u094D|\u0906\u0935\u0936| \u0906\u0935|\u0910\u0938\u0940|\u093E\u0927 |\u0930 \u0926|\u0930\u094D\u0935|\u0938\u093E\u0930|\u092A \u0938|\u092C\u0928\u094D| \u0938\u0939|\u093F\u0927\u093E|\u0935\u093F\u0927|\u0940 \u0928|\u0942\u0928 |\u0958\u093E\u0928",
mar:"\u094D\u092F\u093E|\u092F\u093E |\u0924\u094D\u092F|\u092F\u093E\u091A|\u091A\u093E |\u0923\u094D\u092F|\u093E\u091A\u093E| \u0935 |\u0915\u093E\u0930|\u092A\u094D\u0930| \u092A\u094D|\u093F\u0915\u093E|\u0927\u093F\u0915|\u093E\u0930 | \u0905\u0927|\u0905\u0927\u093F|\u091A\u094D\u092F|\u0906\u0939\u0947| \u0906\u0939|\u093E \u0905|\u0939\u0947 |\u093E \u0915|\u093E\u0938 |\u0935\u093E |\u094D\u092F\u0947|\u094D\u0930\u0924| \u0938\u094D|\u0924\u093E |\u093E \u0938| \u0905\u0938| \u0915\u0930|\u0938\u094D\u0935| \u0915\u093E|\u0932\u094D\u092F|\u0930\u0924\u094D|\u093E\u0939\u093F|\u0915\u094B\u0923| \u0915\u094B|\u093F\u0915 \
|\u092F\u0947\u0915|\u094D\u0935\u093E|\u093E \u0935| \u0924\u094D|\u0930 \u0906|\u094D\u092F |\u0924\u094D\u0930|\u0947\u0915\u093E|\u0915\u094D\u0937|\u093E \u0928| \u0938\u0902|\u093E\u092E\u093E|\u093E\u091A\u094D|\u0902\u0935\u093E|\u093F\u0902\u0935|\u0915\u093F\u0902| \u0915\u093F|\u093E\u0924 |\u0937\u094D\u091F|\u0915\u093E\u0938| \u092F\u093E|\u092F\u093E\u0902|\u093E\u0902\u091A|\u0930\u094D\u092F|\u092E\u093F\u0933| \u092E\u093F| \u0938\u093E|\u0935\u094D\u092F|\u094B\u0923\u0924|\u0928\u0947 |\u0947 \u092A|\u0915\u093E\u092E| \u0938\u092E|\u0902\u0924\u094D|\u092F\u0947 | \u0930\u093E|\u0938\u092E\u093E|\u0924\u0902\u0924|\u0915\u0930\u0923|\u093E \u0906\
|\u0947 \u0915|\u0939\u093F |\u0947 \u0938|\u0928\u093E |\u093F\u0933\u0923|\u0942\u0928 |\u093E \u092A|\u091F\u094D\u0930|\u094D\u091F\u094D|\u093E\u0937\u094D|\u0930\u093E\u0937|\u0940\u092F |\u0935 \u0938|\u0915\u094D\u0924|\u092E\u093E\u0928|\u0930\u094D\u0935| \u0906\u092A|\u0933\u0923\u094D|\u094D\u0930\u094D|\u093E\u0924\u0902|\u0935\u093E\u0924|\u091A\u0947 | \u0935\u093F|\u094D\u0937\u0923|\u0930\u0923\u094D| \u0926\u0947| \u0935\u094D|\u0906\u092A\u0932|\u0939\u0940 |\u093E\u0930\u094D|\u0928\u092F\u0947| \u0928\u092F|\u092E\u093E |\u092F\u093E\u0938| \u091C\u093E|\u0932\u0947\u0932| \u0928\u093F|\u0947 \u0905| \u092A\u093E|\u093E \u092E\
|\u0932\u0947 |\u093E\u0939\u0940|\u092C\u0902\u0927|\u0947 \u0935|\u094D\u092F\u0915| \u092E\u093E|\u0936\u093F\u0915| \u0936\u093F|\u0926\u0947\u0936|\u093E \u0926|\u092E\u093E\u091C|\u094D\u0930\u0940|\u0932\u0940 |\u093E\u0928 |\u093E\u0902\u0928|\u092A\u0932\u094D| \u0939\u094B|\u093E \u0939|\u0937\u0923 |\u091C\u0947 |\u093F\u091C\u0947|\u0939\u093F\u091C|\u092A\u093E\u0939|\u093E\u0930\u093E|\u092F\u093E\u0924|\u0938\u0930\u094D| \u0938\u0930|\u0930\u093E\u0902|\u0905\u0938\u0932|\u0902\u092C\u0902|\u0938\u0902\u092C|\u093F\u0915\u094D|\u0940 \u092A|\u0902\u091A\u094D|\u0930\u0915\u094D|\u0923\u0924\u094D| \u0906\u0923|\u0932\u093E |\u0938\u094D\u0925|\u0930\u0940\u092F\
|\u0940\u0924 |\u0902\u0928\u093E|\u0924 \u0935|\u094D\u0935 |\u0915 \u0935|\u0923\u0947 |\u093E\u091A\u0947|\u0928 \u0915|\u0924 \u0915|\u0930\u0924\u093E|\u094D\u0930\u093E|\u092F\u093E\u0939|\u094D\u0924 |\u091A\u0940 |\u092F \u0915|\u0926\u094D\u0927|\u094D\u0935\u0924|\u092F\u0915\u094D|\u0923\u093F |\u0906\u0923\u093F|\u0938 \u0938|\u0902\u0927\u093E|\u0915 \u0938|\u091A\u094D\u091B|\u092F \u0905|\u0924 \u0938|\u0940\u0928\u0947|\u094B\u0923\u093E|\u0915\u0930\u0924|\u0924\u094D\u0935|\u0940\u0932 |\u0940 \u0905|\u0938\u093E\u0930|\u0930 \u0935|\u092D\u093E\u0935|\u0935 \u0924|\u0925\u0935\u093E|\u0905\u0925\u0935| \u0905\u0925|\u0947 \u0924\
|\u0947 \u091C|\u092F\u093E\u092F|\u0902\u091A\u093E|\u0947\u0932\u094D|\u093E\u0928\u0947|\u0947\u0923\u094D|\u0915 \u0906|\u0915\u094D\u0915|\u0939\u0915\u094D| \u0939\u0915|\u0923 \u092E|\u0902\u0930\u0915|\u0938\u0902\u0930|\u0928\u094D\u092F|\u093E\u092F\u0926|\u093E \u0924|\u0924 \u0906| \u0909\u092A|\u0935\u0938\u094D|\u093F\u0935\u093E|\u0947\u0936\u093E|\u0938\u093E\u092E|\u0947 \u092F|\u0947 \u0906|\u0940 \u0935|\u0935 \u092E|\u0924\u0940\u0928|\u0935 \u0906|\u0927\u094D\u092F| \u0905\u0936|\u0927\u093E\u0924|\u0915\u0943\u0924|\u094D\u0915 |\u0926\u094D\u092F|\u093F\u0924 |\u0938\u0932\u0947|\u0947\u0936 |\u0924\u094B |\u0947\u0932 |\u0924\u0940 \
|\u094D\u0924\u0940|\u0905\u0938\u0947|\u0907\u0924\u0930| \u0907\u0924|\u0938\u094D\u0924|\u0930\u094D\u0923|\u093E \u092C|\u0947\u0932\u0947| \u0915\u0947|\u0939\u0940\u0930|\u091C\u093E\u0939|\u093E \u091C|\u0947\u0924 |\u0942\u0930\u094D|\u092A\u0942\u0930|\u0947\u091A | \u0935\u093E|\u093E\u091C\u093E|\u0940 \u0938|\u0936\u093E |\u092F \u0935| \u0928\u094D|\u092F\u093E\u0935|\u0926\u094D\u0926|\u094D\u0927 |\u0930\u0942\u0928|\u092F\u0926\u094D|\u0915\u093E\u092F|\u093E \u0936|\u0917\u0923\u094D|\u0915 \u0915|\u0930\u093E\u0927| \u0936\u093E|\u092F\u0924\u094D|\u0932 \u0905|\u094D\u092F\u0935|\u0940 \u0915|\u093E\u0935 |\u093E \u092F|\u0924\u094D\u0924\
|\u091C\u093F\u0915|\u093E\u091C\u093F|\u0930\u0923\u093E| \u0927\u0930|\u093E \u0927|\u092D\u0947\u0926| \u092C\u093E|\u0930\u0915\u093E|\u094D\u0930\u0915|\u0915\u0947\u0932|\u093F \u0935|\u093F\u0937\u094D|\u0924\u0940\u0932|\u092F\u094B\u0917|\u0938\u093E\u0927|\u093E\u0902\u0924|\u0935\u093F\u0935|\u0936\u094D\u0930| \u0927\u0947| \u092E\u0941|\u0935\u0924\u0903",
mai:"\u093E\u0915 |\u092A\u094D\u0930|\u0915\u093E\u0930| \u092A\u094D|\u093E\u0930 |\u093F\u0915\u093E|\u094D\u092F\u0915|\u0927\u093F\u0915|\u0915 \u0905|\u094D\u0930\u0924|\u094D\u0924\u093F|\u0935\u094D\u092F| \u0905\u0927|\u0947\u0901 |\u0905\u0927\u093F|\u093F\u0915 | \u0935\u094D|\u0906\u02BC | \u0906\u02BC|\u0915\u094D\u0924|\u092F\u0915\u094D|\u0924\u093F\u0915|\u0915\u0947\u0901|\u0915 \u0935|\u092C\u093E\u0915|\u0915 \u0938|\u091B\u0948\u0915| \u091B\u0948|\u0924\u094D\u092F|\u092E\u0947 |\u0947\u0915 | \u0938\u092E|\u0915\u094D\u0937|\u0939\u093F |\u0930\u0924\u094D|\u0930 \u091B|\u092F\u0947\u0915|\u094D\u092F\u0947|\u0928\u094D\u0924\
|\u0935\u093E |\u093F\u0915\u0947|\u0915\u0964 |\u0948\u0915\u0964|\u0964 \u092A| \u0905\u092A| \u0938\u094D| \u0935\u093F| \u091C\u093E|\u093F\u0924 |\u0938\u0901 | \u0939\u094B|\u0915\u094B\u0928| \u0915\u094B|\u0924\u094D\u0930|\u0938\u094D\u0935| \u0935\u093E|\u0915 \u0906|\u0937\u094D\u091F| \u0915\u0930|\u0905\u092A\u0928|\u092E\u093E\u0928| \u0915\u093E| \u0905\u0928|\u0924\u093F |\u094D\u0924\u094D|\u0928\u094B |\u0928\u0939\u093F| \u092A\u0930|\u091F\u094D\u0930|\u094D\u092F | \u090F\u0939|\u093F \u0915|\u094D\u091F\u094D|\u093E\u0937\u094D|\u0930\u093E\u0937| \u0930\u093E|\u0938\u092E\u093E|\u094B\u0928\u094B|\u0932 \u091C\
| \u0928\u0939|\u0924\u093E\u0915|\u093E\u0930\u094D|\u092A\u0928 |\u0924\u0928\u094D|\u0935\u0924\u0928|\u094D\u0935\u0924|\u094D\u0937\u093E| \u0915\u090F| \u0938\u093E|\u094D\u0930\u0940| \u0928\u093F|\u093E \u0906|\u093F\u0935\u093E| \u0938\u0902| \u0926\u0947|\u091C\u093E\u090F|\u0940\u092F |\u0915\u0930\u092C|\u0925\u093E |\u090F\u092C\u093E|\u093E \u092A|\u0928\u093E |\u094D\u0935\u093E|\u0926\u0947\u0936|\u0924\u0964 |\u0930\u0915 |\u0915 \u0939|\u0901 \u0905| \u0938\u092D| \u0906 |\u0924 \u0915|\u091A\u093F\u0924|\u094D\u0924 |\u0935\u093E\u0930|\u0924\u093E |\u093E\u0930\u0915|\u092E\u093E\u091C|\u093E \u0938|\u0930\u0940\u092F\
|\u0928\u094D\u092F|\u0930\u0924\u093E|\u093E\u0928 |\u094D\u0930\u093E|\u094D\u092F\u093E|\u0930\u0915\u094D|\u093E\u0930\u0923|\u092A\u0930\u093F|\u090F\u0932 |\u0915\u090F\u0932|\u0905\u0928\u094D|\u0930\u092C\u093E|\u0915 \u092A|\u0913\u0930 |\u0906\u0913\u0930| \u0906\u0913|\u0905\u091B\u093F| \u0905\u091B|\u093F\u0930\u094D|\u093E\u0928\u094D|\u0928\u0915 |\u0939\u094B\u090F|\u0915\u0930 |\u0927\u093E\u0930|\u0938\u094D\u0925|\u093E \u0905|\u093F\u092E\u0947|\u0930 \u0906|\u090F\u0939\u093F| \u090F\u0915|\u0947 \u0938|\u0924\u0925\u093E| \u0924\u0925| \u092E\u093E|\u093F\u0915\u094D|\u0936\u093F\u0915| \u0936\u093F|\u092A\u094D\u0924|\u0930\u094D\u0935|\u0928\u093F\u0930\
|\u091A\u094D\u091B|\u0930\u094D\u092F|\u0901 \u0938|\u0915 \u0915|\u0939\u094B |\u093E\u0939\u093F|\u090F\u0924\u0964|\u0930 \u092A|\u093E\u092E\u093E|\u0938\u093E\u092E|\u0937\u093E |\u02BC \u0938|\u0901 \u090F|\u0948\u0915 |\u0926\u094D\u0927|\u0930 \u0905|\u0915 \u091C|\u0938\u094D\u0924|\u093E\u092A\u094D|\u0901 \u0915| \u0938\u0915|\u092F\u0915 |\u0915\u093E\u0928|\u0939\u0928 |\u090F\u0939\u0928|\u0947\u0932 |\u094B\u090F\u0924|\u0924 \u0906|\u093E \u0935|\u0964 \u0915|\u094D\u0924\u0930|\u093E\u090F\u0924|\u094D\u0930\u0915|\u0939\u0941 |\u0915 \u0909|\u092A\u0942\u0930|\u0935\u093F\u0935|\u02BC \u0905|\u091B\u093F | \u0932\u0947\
|\u0928 \u092A|\u093E\u0938 |\u0930\u093E\u092A|\u0927\u0915 |\u092A\u090F\u092C| \u092A\u090F|\u0930\u093E |\u092F\u0924\u093E|\u0930\u0942\u092A|\u0928 \u0935| \u0915\u0947|\u0937\u093E\u0915|\u092F \u092A|\u0924 \u0939|\u091C\u093E\u0939| \u0913 |\u092D\u093E\u0935|\u092A\u0930 |\u0925\u0935\u093E|\u0905\u0925\u0935| \u0905\u0925|\u0938\u092E\u094D|\u091C\u093F\u0915|\u093E\u091C\u093F|\u0942\u0930\u094D|\u0930\u0924\u093F| \u0926\u094B|\u0938\u092D\u0915|\u0964 \u0938| \u091C\u0928|\u0938\u092D |\u092C\u093E\u0927|\u0905\u0928\u0941|\u093F\u0938\u0901| \u0938\u0939|\u0901 \u0935|\u090F \u0938|\u0930\u093F\u0935|\u0924\u0941 |\u0947\u0924\u0941\
|\u0939\u0947\u0924| \u0939\u0947|\u093E\u0927 |\u0947\u092C\u093E|\u0928 \u0938|\u093F\u0937\u094D|\u0930\u093E\u0927| \u0905\u0935|\u093F\u0924\u094D|\u0935\u093E\u0938|\u091A\u093E\u0930| \u0909\u091A|\u093E\u0930\u093E|\u0928 \u0915|\u0935\u0915 |\u093E \u0915|\u0928\u0942\u0928|\u093E\u0928\u0942|\u090F\u0924 |\u0930\u0940 |\u0947\u0913 |\u0915\u0947\u0913|\u0930\u0923 |\u094D\u0930\u0938|\u093F \u0926|\u0913 \u0935| \u092D\u0947|\u0928\u0939\u0941|\u094B\u0928\u0939|\u094D\u0925\u093F|\u092A\u0924\u094D|\u092E\u094D\u092A|\u0930\u093E\u091C| \u092D\u093E|\u0939\u093F\u092E| \u0939\u0915|\u093E\u092E\u0947|\u094D\u0923 |\u0930\u094D\u0923|\u0939\u093E\u0930\
|\u093F \u0938|\u0915 \u0926|\u0928 \u0905|\u0924 \u0905|\u0932\u0947\u092C| \u0905\u092D|\u093F\u0936\u094D|\u091C\u0915 |\u093E\u091C\u0915|\u0928 \u0906|\u0935\u093E\u0939|\u0915\u093E\u091C|\u0936\u094D\u092F|\u0935\u0938\u094D|\u0913\u0939\u093F| \u0913\u0939|\u092F\u094B\u0917|\u0964 \u090F|\u0915\u090F |\u0947 \u0913|\u0905\u092A\u0930",
bho:" \u0915\u0947|\u0915\u0947 |\u0947 \u0915|\u093E\u0930 |\u0915\u093E\u0930|\u093F\u0915\u093E|\u0927\u093F\u0915|\u0905\u0927\u093F| \u0905\u0927|\u0913\u0930 |\u0906\u0913\u0930| \u0906\u0913|\u0947 \u0905|\u0947 \u0938|\u093E \u0915| \u0938\u0902|\u093F\u0915 |\u0930 \u0939|\u093E \u0938| \u0939\u094B|\u0930 \u0938|\u0947\u0902 |\u092E\u0947\u0902| \u092E\u0947| \u0915\u0930| \u0938\u0947|\u0928\u094B |\u0915\u094D\u0937|\u0938\u0947 | \u0915\u093E|\u0964 \u0938|\u0916\u0947 |\u093E\u0964 |\u0930\u093E | \u0938\u092E| \u0938\u092C|\u094D\u0930\u093E| \u0938\u0915|\u0930 \u0915\
|\u0928 \u0915|\u0935\u0947 |\u094C\u0928\u094B|\u0915\u094C\u0928| \u0915\u094C|\u091A\u093E\u0939| \u091A\u093E| \u092C\u093E|\u092A\u094D\u0930| \u092A\u094D|\u0925\u093E |\u093F \u0915|\u0924\u093F | \u091C\u093E| \u0938\u093E|\u0947 \u0906|\u092A\u0928 |\u0915\u0930\u0947|\u0924\u093E |\u0939\u094B\u0916|\u0924 \u0915|\u0947\u0964 |\u0947 \u092C|\u0924\u0925\u093E| \u0924\u0925| \u0906\u092A|\u0915\u0947\u0932|\u0938\u0915\u0947| \u0938\u094D|\u0930\u0947 |\u0938\u092C\u0939|\u0915\u0930 |\u0906\u092A\u0928|\u0947 \u0913|\u091C\u093E | \u092A\u0930|\u0937\u094D\u091F| \u0930\u093E|\u0928\u093E |\u0939\u0935\u0947\
| \u0939\u0935|\u0932\u093E |\u0947\u0932\u093E|\u092C\u0939\u093F| \u0913\u0915|\u094B\u0916\u0947|\u0930 \u092C|\u0939\u0964 | \u0939\u0964|\u0928 \u0938|\u093E\u0937\u094D|\u0930\u093E\u0937|\u094D\u0924 | \u0914\u0930|\u0947 \u091A|\u0964 \u0915|\u0938\u0902\u0917|\u0930 \u0906|\u091F\u094D\u0930|\u094D\u091F\u094D|\u0937\u093E |\u092E\u093E\u0928|\u093E \u0906|\u0902 \u0915|\u093E \u092A|\u094D\u0937\u093E|\u0930\u0915\u094D|\u0939\u0947 |\u093E\u0939\u0947|\u093E\u0924\u093F|\u093E\u0935\u0947| \u091C\u0947|\u0939\u0940 |\u0913\u0915\u0930|\u092E\u093F\u0932|\u093F\u0924 |\u094B \u0938|\u0932 \u091C|\u0907\u0916\u0947|\u0928\u0907\u0916\
| \u0928\u0907|\u0924\u094D\u0930|\u092E\u093E\u091C| \u092C\u093F|\u0935\u0947\u0964|\u0947 \u091C|\u0915 \u0938|\u093F\u0902 |\u0939\u093F\u0902|\u0915\u0930\u093E|\u0914\u0930 |\u0947 \u092E|\u0938\u092E\u093E|\u0939\u0941 | \u0913 |\u092A\u0930 |\u0947 \u0928|\u0938\u094D\u0925|\u0930\u0940\u092F|\u094D\u0930\u0940|\u0932\u093E\u0964|\u093E\u091C |\u093E\u0928 |\u0915\u093E\u0928|\u0947 \u0924|\u093F\u0930 |\u0924\u093F\u0930|\u0916\u093E\u0924| \u0916\u093E|\u0947 \u0909|\u0928\u0942\u0928|\u093E\u0928\u0942|\u093E\u092E | \u0938\u0941| \u0926\u0947|\u0940 \u0915| \u092E\u093E|\u0930 \u092E|\u092A\u094D\u0924|\u093F\u092F\u093E\
|\u093E\u0939\u0940|\u092C\u093E\u0964|\u092F\u094B\u0917|\u0940 \u0938|\u0932 \u0939|\u0942\u0928 |\u0935\u094D\u092F|\u0941 \u0915|\u090F \u0915|\u0947 \u0935|\u0902\u0924\u094D|\u0938\u094D\u0935|\u0915\u0947\u0939|\u0940\u092F |\u0916\u0932 |\u0938\u093E\u092E|\u092F\u0924\u093E|\u0924\u093F\u0915|\u0947 \u0939|\u093E\u092A\u094D|\u0930\u093E\u092A|\u0930 \u092A|\u0930 \u0905| \u0932\u094B| \u0938\u0939|\u091C\u0947 |\u094B\u0917 |\u092E \u0915|\u0932\u0947 | \u0928\u093F|\u0947\u0915\u0930|\u093E \u0939|\u092A\u0942\u0930|\u0930 \u0928|\u0947\u0939\u0941|\u094D\u092F |\u092F\u093E | \u092F\u093E|\u0926\u0947\u0936|\u0926\u0940 \
|\u093E \u092E|\u093E\u0935 | \u0926\u094B|\u0947 \u0926| \u092A\u093E|\u0939\u093F |\u093F\u0915\u094D|\u0936\u093F\u0915| \u0936\u093F|\u092C\u093E |\u093F\u0932 | \u0909\u092A|\u094D\u0930\u0924| \u0935\u093F| \u0939\u0940| \u0932\u0947|\u0930\u094B |\u0947 \u0916|\u0920\u0928 |\u0917\u0920\u0928|\u0902\u0917\u0920| \u092E\u093F|\u0937\u0923 |\u094D\u0937\u0923|\u0902\u0930\u0915|\u0938\u0902\u0930| \u0906\u0926| \u090F\u0915|\u0928\u0947 | \u0905\u092A|\u0924\u0902\u0924|\u0935\u0924\u0902|\u094D\u0935\u0924|\u094D\u0924\u0930|\u094D\u092F\u093E|\u0947\u0936 |\u093E\u0926\u0940|\u094D\u0924\u093F|\u091C\u093F\u0915|\u093E\u091C\u093F\
|\u0915 \u0906|\u094D\u092E |\u091A\u093E\u0930| \u0909\u091A| \u0936\u093E|\u0930\u0940 |\u093E\u0939 |\u092F\u093E\u0939|\u092C\u093F\u092F|\u091A\u093F\u0924|\u0915\u094D\u0924|\u092A\u092F\u094B|\u0909\u092A\u092F|\u0930\u0924\u093E|\u0930 \u0935|\u0928 \u092E|\u0932\u094B\u0917|\u0939 \u0915|\u0928 \u092A|\u0915\u093E\u092E| \u092A\u0942| \u0907 |\u0906\u0926\u093F|\u0908\u0932 | \u0915\u0908| \u0935\u094D|\u092E\u0940 |\u0941\u0930\u0915|\u0938\u0941\u0930| \u091C\u0940|\u0927\u093E\u0930|\u092F \u0938|\u0924\u0930\u094D|\u092D\u0947 |\u0938\u092D\u0947| \u0938\u092D|\u092D\u093E\u0935|\u094D\u0925\u093F|\u093E\u092E\u093E|\u0938\u0930 \
|\u0930\u094D\u092E| \u0915\u094B| \u092C\u0947|\u094B\u0938\u0930|\u0926\u094B\u0938|\u0923 \u0915|\u093E\u0938 |\u0947 \u092A|\u091C\u093E\u0926|\u0906\u091C\u093E| \u0906\u091C|\u0909\u091A\u093F|\u0917 \u0915|\u093E\u0930\u0940| \u091C\u0930|\u0917\u0947 |\u091C \u0915|\u0940 \u092C|\u0938\u0928 |\u0939\u094B |\u093E \u0924",
npi:"\u0915\u094B |\u0928\u0947 | \u0930 |\u093E\u0930 |\u0915\u094D\u0924|\u0915\u093E\u0930|\u092A\u094D\u0930| \u092A\u094D|\u094D\u092F\u0915|\u0935\u094D\u092F| \u0917\u0930|\u093F\u0915\u093E| \u0935\u094D|\u094D\u0930\u0924|\u0927\u093F\u0915|\u094D\u0924\u093F|\u092F\u0915\u094D|\u0905\u0927\u093F| \u0905\u0927|\u093E\u0908 |\u092E\u093E |\u0932\u093E\u0908|\u0924\u094D\u092F|\u093F\u0915 | \u0964 | \u0938\u092E|\u0935\u093E | \u0935\u093E|\u0915 \u0935|\u094D\u0928\u0947|\u0930\u094D\u0928|\u0917\u0930\u094D|\u0928\u094D\u0924|\u091B \u0964|\u0924\u093F\u0932|\u0930\u0924\u094D|\u0924\u094D\u0930|\u0947\u0915 |\u092F\u0947\u0915\
|\u094D\u092F\u0947|\u093F\u0932\u093E|\u0930 \u0938|\u094B \u0938| \u0938\u094D|\u092E\u093E\u0928|\u0915\u094D\u0937| \u0935\u093F|\u0939\u0941\u0928|\u093E \u0938| \u0939\u0941| \u091B |\u0930 \u091B|\u094D\u0924\u094D|\u0938\u092E\u093E|\u0938\u094D\u0935|\u0964 \u092A| \u0938\u0902|\u0928\u0947\u091B|\u0941\u0928\u0947|\u0939\u0930\u0941|\u0924\u0928\u094D|\u0935\u0924\u0928|\u0947 \u0905|\u093F\u0928\u0947|\u094B \u0905|\u094D\u0935\u0924| \u0915\u093E|\u0947 \u091B|\u0917\u0930\u093F| \u0930\u093E|\u094D\u0930 |\u0924\u093F |\u093E\u0915\u094B| \u0915\u0941|\u0937\u094D\u091F|\u0928\u093E |\u0938\u094D\u0924|\u0915 \u0938|\u0941\u0928\u0948\
|\u0915\u0941\u0928|\u091F\u094D\u0930|\u0932\u0947 | \u0928\u093F|\u093E\u0928 |\u091B\u0948\u0928| \u091B\u0948|\u094D\u091F\u094D|\u093E\u0937\u094D|\u0930\u093E\u0937|\u0924\u093F\u0915|\u091B\u0964 |\u093E\u0930\u094D|\u0924\u093E |\u093F\u0924 |\u0928\u0948 |\u093E \u0905| \u0938\u093E|\u093E \u0935|\u0930\u0941 | \u092E\u093E| \u0905\u0928|\u093E \u0930|\u0930\u0924\u093E|\u0930 \u0930|\u0939\u0930\u0942|\u0947\u091B |\u093E \u092A|\u0930\u0915\u094D|\u094D\u0924 | \u092A\u0930|\u0925\u093E | \u0932\u093E|\u092A\u0930\u093F|\u0926\u0947\u0936|\u0938\u0915\u094B| \u092F\u0938|\u092E\u093E\u091C|\u093E\u092E\u093E|\u094D\u0930\u093E\
|\u093F\u0935\u093E|\u093E\u0939\u0930|\u094B \u092A|\u094D\u092F |\u0935\u093E\u0930|\u0928 \u0938|\u0964 \u0915|\u0928\u093F |\u094D\u0937\u093E| \u0924\u094D|\u0926\u094D\u0927|\u0930 \u0939|\u0924\u0925\u093E| \u0924\u0925|\u092F\u0938\u094D|\u094D\u092F\u0938|\u0930\u0940 |\u0930 \u0935|\u092A\u0928\u093F|\u0930\u093F\u0928|\u0902\u0930\u0915|\u0938\u0902\u0930|\u092D\u093E\u0935|\u0948 \u0935|\u0938\u092C\u0948| \u0938\u092C| \u0936\u093F| \u0938\u0939|\u0924\u093E\u0915|\u0947 \u0930|\u0924 \u0930|\u0932\u093E\u0917| \u0938\u0941|\u094D\u0937\u0923|\u0926\u094D\u0926| \u0905\u092A|\u0948\u0928 |\u094B \u0935|\u093F\u0915\u094D|\u093E\u0935 \
|\u0927\u093E\u0930|\u094D\u092F\u093E|\u094D\u0930\u093F|\u093E \u092D|\u090F\u0915\u094B|\u0930 \u092E|\u0928 \u0905|\u094B \u0932| \u0909\u0938|\u0936\u093F\u0915|\u093E\u0924\u094D|\u0938\u094D\u0925|\u0935\u093E\u0939|\u0942\u0930\u094D|\u0936\u094D\u092F|\u093F\u0924\u094D|\u0930\u0915\u094B|\u093E\u0930\u0915|\u0941\u0926\u094D|\u0924\u094B |\u094D\u0924\u094B|\u093E\u0909\u0928|\u0915\u093E\u0928|\u093F\u090F\u0915|\u093E \u0928| \u092A\u0928|\u0928\u0964 |\u0948\u0928\u0964|\u0915\u093E |\u0947\u091B\u0964| \u092D\u0947|\u0930\u094D\u092F|\u0938\u092E\u094D|\u0924\u094D\u092A|\u0938\u093E\u092E|\u0930\u093F\u092F|\u091A\u093E\u0930|\u0928\u093F\u091C|\u0941\u0928 |\u0917\u093F \
|\u093E\u0917\u093F|\u0909\u0938\u0915| \u092E\u0924| \u0905\u092D|\u092A\u0942\u0930|\u0930 \u0924| \u0938\u0915|\u0938\u093E\u0930|\u0930\u093E\u0927|\u092A\u0930\u093E|\u0905\u092A\u0930|\u0941\u0915\u094D|\u091C\u0915\u094B| \u0909\u092A|\u0930\u093E |\u093E\u0930\u093E|\u094D\u0935\u093E|\u0935\u093F\u0927|\u094D\u0928 |\u093E \u0924|\u0928 \u0917|\u0923\u0915\u094B| \u092A\u093E| \u0926\u093F|\u0915 \u0930|\u0930 \u092A|\u0905\u0928\u094D|\u092D\u0947\u0926|\u093E\u0930\u092E|\u094B \u0906| \u0905\u0930|\u091C\u093F\u0915|\u093E\u091C\u093F|\u093F\u092F |\u0937\u093E |\u093E\u091F |\u092C\u093E\u091F| \u092C\u093E|\u093F \u0930| \u091B\u0964\
|\u0924\u094D\u0935|\u0924 \u0938|\u0930\u0942 |\u091B \u0930|\u0930\u0915\u093E|\u0935\u093F\u0915|\u0930 \u0909|\u094B\u0917 |\u094D\u0926\u0947|\u0930\u093F\u0935|\u0938\u0915\u093F|\u0948 \u092A|\u0930\u0924\u093F|\u0905\u0928\u0941| \u0906\u0935|\u092F\u0941\u0915|\u093E \u0917|\u0928\u092E\u093E|\u092F\u094B\u0917|\u0917 \u0917|\u0915 \u0905|\u0926\u094D\u0935|\u094D\u0927 |\u0930\u0941\u0926| \u092C\u093F|\u0964 \u0938|\u0909\u0928\u0947|\u093E\u0928\u094D|\u093E \u092E|\u093F\u0915\u094B|\u0930\u094D\u0926|\u093E\u0930\u0940|\u094D\u0924\u0930|\u094B \u0939|\u0939\u093F\u0924| \u0926\u0947|\u0930\u093F\u0915|\u093E \u0915| \u0906\u0927|\u0930\u093E\u091C\
|\u0930\u094D\u092E|\u094D\u0923 |\u0930\u094D\u0923|\u093F \u0935|\u094D\u092F\u0935|\u0935\u093F\u091A|\u092C\u0948 |\u0938\u0939\u093F|\u0930\u094B\u091C|\u0930\u094D\u0938|\u0908 \u0909|\u094D\u092A |\u0930\u093E\u0924|\u0928\u093F\u0915|\u092E\u093F\u0915|\u091A\u094D\u091B|\u094D\u0925\u093E|\u0935\u093F\u0935|\u0915\u0924\u093E|\u0905\u092D\u093F|\u094D\u0927\u093E",
mag:" \u0915\u0947|\u0915\u0947 |\u093E\u0930 | \u0939\u0908|\u0915\u093E\u0930|\u0908\u0964 |\u0939\u0908\u0964|\u093F\u0915\u093E|\u0947 \u0905|\u0927\u093F\u0915|\u0905\u0927\u093F| \u0905\u0927|\u0930 \u0939|\u0947 \u0915|\u0914\u0930 | \u0914\u0930|\u093E \u0915|\u0947 \u0938|\u0938\u092C | \u0938\u092C| \u0915\u0930|\u0947\u0902 |\u0925\u093E |\u092E\u0947\u0902| \u092E\u0947|\u0924\u0925\u093E| \u0924\u0925|\u093F\u0915 | \u0939\u094B| \u0938\u092E|\u0915\u094D\u0937|\u0928\u093E |\u092C \u0915|\u0930 \u0938| \u0938\u0902|\u093E \u0938|\u0915\u0930 | \u092D\u0940|\u0964 \u0938\
| \u0938\u093E| \u0938\u0947| \u0915\u093E| \u0905\u092A|\u094D\u0930\u093E|\u092A\u094D\u0930| \u092A\u094D|\u0938\u0947 |\u092D\u0940 | \u0915\u094B|\u0924 \u0915| \u092A\u0930|\u0930\u093E |\u0915 \u0939|\u092A\u0928 |\u0905\u092A\u0928| \u0938\u0915|\u092F\u093E |\u0924\u093F |\u0930 \u0915|\u0940 \u0915| \u092F\u093E|\u0915\u0930\u0947| \u091C\u093E|\u0930\u0947 | \u0913\u0915|\u094D\u0924 |\u0938\u0915 |\u0928\u094B |\u093E\u0928 |\u092E\u093E\u0928|\u0913\u0915\u0930|\u093E \u092A|\u0928 \u0915|\u0947\u0932 | \u0928\u093E|\u0964 \u0915|\u0930\u0915\u094D| \u0938\u094D|\u0939\u0940 \
|\u0939\u094B\u090F| \u090F\u0915|\u092A\u0930 |\u0926\u0940 |\u091F\u094D\u0930|\u0924\u093E |\u0935\u094D\u092F|\u0939\u0908 | \u0936\u093E|\u0947 \u0909| \u0926\u0947|\u0924\u094D\u0930|\u093E\u0926\u0940| \u0930\u093E| \u0939\u0940|\u0915\u093E\u0928|\u093F\u0924 |\u092E \u0915|\u0932 \u091C|\u093E\u092E |\u0940 \u0938|\u0947 \u092D|\u0928 \u0938|\u092E\u093E\u091C|\u0937\u094D\u091F|\u0937\u093E | \u0932\u0947|\u0915 \u0938|\u092C\u0947 |\u0935\u0947 |\u093E\u0935\u0947|\u092E\u093F\u0932|\u0930 \u092E|\u094D\u092F |\u093E \u0939|\u0932\u093E |\u092A\u094D\u0924|\u0928\u0942\u0928|\u093E\u0928\u0942|\u091C\u093E \
|\u0947\u0915\u0930|\u094D\u0937\u093E|\u094D\u0930\u0924|\u0902\u0924\u094D|\u0930 \u0914|\u094B\u0908 |\u0915\u094B\u0908|\u094D\u091F\u094D|\u093E\u0937\u094D|\u0930\u093E\u0937| \u092E\u093E|\u0930\u094B | \u091C\u0947|\u0915\u0930\u093E|\u094B\u090F |\u093E\u092A\u094D|\u0930\u093E\u092A|\u0938\u092E\u093E|\u0942\u0928 |\u094B \u0938|\u0938\u094D\u0935|\u094D\u0924\u093F|\u0938\u093E\u092E|\u094B\u0928\u094B|\u0915\u094B\u0928| \u0935\u094D|\u0930 \u0905|\u094D\u092E | \u0935\u093F| \u0938\u0939|\u0947 \u092E|\u0915\u094D\u0924|\u092F\u094B\u0917|\u0930 \u0935|\u0915\u093E\u092E|\u0932 \u0939| \u0928\u093F|\u0926\u0947\u0936|\u092A\u0942\u0930|\u0935\u093E\u0930\
| \u0907 |\u0902\u0930\u0915|\u0938\u0902\u0930|\u090F \u0915|\u0930 \u092A| \u0938\u0941|\u0924\u0902\u0924|\u0935\u0924\u0902|\u094D\u0935\u0924|\u093E \u092E|\u0935 \u0915|\u0947 \u0935|\u093E\u0925 |\u0938\u093E\u0925| \u0926\u094B|\u0939\u094B\u092C| \u092A\u093E|\u094B \u0915|\u0947 \u092C|\u094B\u0917 | \u0909\u092A|\u0938\u094D\u0924|\u092A\u0930\u093F|\u0928 \u092A|\u0947 \u0924|\u094D\u0924\u0930|\u0932\u0947\u0932|\u0947 \u0913|\u091A\u093E\u0939| \u091A\u093E|\u092F \u0915|\u0935\u093E |\u0947\u0936 |\u092F \u0938|\u0928 \u0939|\u0937\u0923 |\u093E \u092C|\u0964 \u0924|\u090F\u0915 |\u090F\u0932 \
|\u0940\u092F |\u0915\u0947\u0915|\u0947 \u0939|\u0930 \u0906|\u093F \u0915|\u0938\u094D\u0925|\u091C\u093F\u0915|\u093E\u091C\u093F|\u093E\u092E\u093E|\u0930\u0940\u092F|\u094D\u0930\u0940|\u0924\u093F\u0915|\u093E\u0924\u093F| \u092C\u093F|\u091A\u093E\u0930|\u0947 \u0906|\u093E\u0938 | \u0909\u091A|\u093E \u0924|\u092F\u0915\u094D|\u094D\u092F\u0915|\u093F\u0932 |\u092E\u092F |\u0938\u092E\u092F|\u0936\u093E\u0926|\u092A\u092F\u094B|\u0909\u092A\u092F|\u0947 \u0916|\u0930\u093F\u0935| \u092A\u0942|\u0947 \u0932|\u0947 \u091A|\u094C\u0928\u094B|\u0915\u094C\u0928| \u0915\u094C|\u0902 \u0915|\u0938\u0902\u0917|\u0928 \u0926|\u0902 \u0938|\u0923 \u092A\
|\u094D\u0937\u0923|\u0930 \u0928|\u0947 \u0928|\u094B \u092D|\u0915\u0930\u094B|\u093E \u0914|\u0930\u0924\u093E|\u093E\u0935 |\u092D\u093E\u0935|\u0915 \u0914|\u0930\u094D\u092E|\u094B\u0938\u0930|\u0926\u094B\u0938|\u0923 \u0915|\u0947 \u092A|\u0928 \u0914|\u092C \u0939|\u093F\u0915\u094D|\u0936\u093F\u0915| \u0936\u093F|\u093E\u092C\u0947|\u0928\u093F\u092F|\u091A\u093F\u0924|\u0909\u091A\u093F|\u093F\u0924\u094D|\u0917 \u0915|\u0947\u0964 |\u0924 \u0938|\u0940 \u0936|\u0902 \u0936|\u090F\u0915\u0930|\u0964 \u090F|\u0924\u0928 | \u0913 |\u0930\u0940 |\u094D\u0930 |\u091C\u0947 |\u0915 \u0915| \u0938\u0940|\u0938\u0928 \
|\u093F\u0935\u093E| \u0905\u0928|\u0942\u0930\u093E| \u092C\u091A|\u090F\u0964 | \u092C\u0947|\u0924 \u0939| \u0924\u0915| \u092E\u093F|\u0927\u093E\u0930|\u0925\u0935\u093E|\u0905\u0925\u0935| \u0905\u0925|\u093F\u0932\u093E|\u094D\u0935\u093E|\u093F \u092E| \u0906\u0926|\u0928\u0947 |\u0915\u090F\u0932| \u0915\u090F|\u094D\u092F\u093E"}},
D9=2048,w9=10,rs=300,f0={}.hasOwnProperty,dr,m0={};for(dr in ma)if(f0.call(ma,dr)){const u=ma[dr];let e;m0[dr]={};for(e in u)if(f0.call(u,e)){const r=u[e].split(
"|"),t={};let n=r.length;for(;n--;)t[r[n]]=n;m0[dr][e]=t}}function C9(u,e={}){const r=[...e.whitelist||[],...e.only||[]],t=[...e.blacklist||[],...e.ignore||[]],
n=e.minLength!==null&&e.minLength!==void 0?e.minLength:w9;if(!u||u.length<n)return va();u=u.slice(0,D9);const s=F9(u,A9);return!s[0]||!(s[0]in m0)?!s[0]||s[1]===
0||!as(s[0],r,t)?va():ns(s[0]):k9(u,S9(_9(u),m0[s[0]],r,t))}a(C9,"francAll");function k9(u,e){const r=e[0][1],t=u.length*rs-r;let n=-1;for(;++n<e.length;)e[n][1]=
1-(e[n][1]-r)/t||0;return e}a(k9,"normalize");function F9(u,e){let r=-1,t,n;for(n in e)if(f0.call(e,n)){const s=I9(u,e[n]);s>r&&(r=s,t=n)}return[t,r]}a(F9,"getT\
opScript");function I9(u,e){const r=u.match(e);return(r?r.length:0)/u.length||0}a(I9,"getOccurrence");function S9(u,e,r,t){e=B9(e,r,t);const n=[];let s;if(e)for(s in e)
f0.call(e,s)&&n.push([s,j9(u,e[s])]);return n.length===0?va():n.sort(N9)}a(S9,"getDistances");function j9(u,e){let r=0,t=-1;for(;++t<u.length;){const n=u[t];let s=rs;
n[0]in e&&(s=n[1]-e[n[0]]-1,s<0&&(s=-s)),r+=s}return r}a(j9,"getDistance");function B9(u,e,r){if(e.length===0&&r.length===0)return u;const t={};let n;for(n in u)
as(n,e,r)&&(t[n]=u[n]);return t}a(B9,"filterLanguages");function as(u,e,r){return e.length===0&&r.length===0?!0:(e.length===0||e.includes(u))&&!r.includes(u)}a(
as,"allow");function va(){return ns("und")}a(va,"und");function ns(u){return[[u,1]]}a(ns,"singleLanguageTuples");function N9(u,e){return u[1]-e[1]}a(N9,"sort2");
function O9(u){return u.length}a(O9,"defaultStringLength");function $9(u,e){const r=e||{},t=(r.align||[]).concat(),n=r.stringLength||O9,s=[],o=[],l=[],d=[];let i=0,
v=-1;for(;++v<u.length;){const p=[],y=[];let g=-1;for(u[v].length>i&&(i=u[v].length);++g<u[v].length;){const b=P9(u[v][g]);if(r.alignDelimiters!==!1){const _=n(
b);y[g]=_,(d[g]===void 0||_>d[g])&&(d[g]=_)}p.push(b)}o[v]=p,l[v]=y}let c=-1;if(typeof t=="object"&&"length"in t)for(;++c<i;)s[c]=is(t[c]);else{const p=is(t);for(;++c<
i;)s[c]=p}c=-1;const f=[],m=[];for(;++c<i;){const p=s[c];let y="",g="";p===99?(y=":",g=":"):p===108?y=":":p===114&&(g=":");let b=r.alignDelimiters===!1?1:Math.max(
1,d[c]-y.length-g.length);const _=y+"-".repeat(b)+g;r.alignDelimiters!==!1&&(b=y.length+b+g.length,b>d[c]&&(d[c]=b),m[c]=b),f[c]=_}o.splice(1,0,f),l.splice(1,0,
m),v=-1;const h=[];for(;++v<o.length;){const p=o[v],y=l[v],g=r.fillRows===!1?Math.max(1,o[v===1?0:v].length):i;c=-1;const b=[];for(;++c<g;){const _=p[c]||"";let E="",
k="";if(r.alignDelimiters!==!1){const D=d[c]-(y[c]||0),A=s[c];if(A===114)E=" ".repeat(D);else if(A===99){const S=D/2;D%2?(E=" ".repeat(S+.5),k=" ".repeat(S-.5)):
(E=" ".repeat(S),k=E)}else k=" ".repeat(D)}r.delimiterStart!==!1&&!c&&b.push("|"),r.padding!==!1&&!(r.alignDelimiters===!1&&_==="")&&(r.delimiterStart!==!1||c)&&
b.push(" "),r.alignDelimiters!==!1&&b.push(E),b.push(_),r.alignDelimiters!==!1&&b.push(k),r.padding!==!1&&b.push(" "),(r.delimiterEnd!==!1||c!==g-1)&&b.push("|")}
h.push(r.delimiterEnd===!1?b.join("").replace(/ +$/,""):b.join(""))}return h.join(`
`)}a($9,"markdownTable");function P9(u){return u==null?"":String(u)}a(P9,"serialize");function is(u){const e=typeof u=="string"?u.codePointAt(0):0;return e===67||
e===99?99:e===76||e===108?108:e===82||e===114?114:0}a(is,"toAlignment");var te={};Ft(te,{Assign:a(()=>yv,"Assign"),Clone:a(()=>bv,"Clone"),Create:a(()=>Ev,"Crea\
te"),Discard:a(()=>Av,"Discard"),Metrics:a(()=>Rt,"Metrics"),Update:a(()=>kv,"Update")});var Rt={assign:0,create:0,clone:0,discard:0,update:0},K={};Ft(K,{CodePointCount:a(
()=>ev,"CodePointCount"),Counted:a(()=>sv,"Counted"),Entries:a(()=>cv,"Entries"),EntriesRegExp:a(()=>lv,"EntriesRegExp"),Every:a(()=>rv,"Every"),EveryAll:a(()=>av,
"EveryAll"),GraphemeCount:a(()=>Z9,"GraphemeCount"),HasPropertyKey:a(()=>ov,"HasPropertyKey"),IsArray:a(()=>h0,"IsArray"),IsBigInt:a(()=>p0,"IsBigInt"),IsBoolean:a(
()=>ls,"IsBoolean"),IsClassInstance:a(()=>X9,"IsClassInstance"),IsConstructor:a(()=>K9,"IsConstructor"),IsDeepEqual:a(()=>ya,"IsDeepEqual"),IsEqual:a(()=>je,"Is\
Equal"),IsFunction:a(()=>cs,"IsFunction"),IsGreaterEqualThan:a(()=>J9,"IsGreaterEqualThan"),IsGreaterThan:a(()=>G9,"IsGreaterThan"),IsInteger:a(()=>ds,"IsIntege\
r"),IsLessEqualThan:a(()=>W9,"IsLessEqualThan"),IsLessThan:a(()=>x9,"IsLessThan"),IsMaxLength:a(()=>uv,"IsMaxLength"),IsMinLength:a(()=>tv,"IsMinLength"),IsMultipleOf:a(
()=>Y9,"IsMultipleOf"),IsNull:a(()=>g0,"IsNull"),IsNumber:a(()=>pa,"IsNumber"),IsObject:a(()=>fr,"IsObject"),IsObjectNotArray:a(()=>V9,"IsObjectNotArray"),IsString:a(
()=>fs,"IsString"),IsSymbol:a(()=>H9,"IsSymbol"),IsUndefined:a(()=>ga,"IsUndefined"),IsUnsafePropertyKey:a(()=>vs,"IsUnsafePropertyKey"),IsValueLike:a(()=>Q9,"I\
sValueLike"),Keys:a(()=>y0,"Keys"),ShiftLeft:a(()=>ms,"ShiftLeft"),Some:a(()=>nv,"Some"),SomeAll:a(()=>iv,"SomeAll"),Symbols:a(()=>dv,"Symbols"),Values:a(()=>fv,
"Values")});function Mt(u,e,r){return u>=e&&u<=r}a(Mt,"IsBetween");function q9(u){return u===8205}a(q9,"IsZeroWidthJoiner");function ss(u){return Mt(u,127462,127487)}
a(ss,"IsRegionalIndicator");function T9(u){return Mt(u,65024,65039)}a(T9,"IsVariationSelector");function L9(u){return Mt(u,768,879)||Mt(u,6832,6911)||Mt(u,7616,
7679)||Mt(u,65056,65071)}a(L9,"IsCombiningMark");function v0(u){return u>65535?2:1}a(v0,"CodePointLength");function os(u,e){for(;e<u.length;){const r=u.codePointAt(
e);if(L9(r)||T9(r))e+=v0(r);else break}return e}a(os,"ConsumeModifiers");function R9(u,e){const r=u.codePointAt(e);let t=e+v0(r);for(t=os(u,t);t<u.length-1&&q9(
u.codePointAt(t));){const n=u.codePointAt(t+1);t+=1+v0(n),t=os(u,t)}return ss(r)&&t<u.length&&ss(u.codePointAt(t))&&(t+=v0(u.codePointAt(t))),t}a(R9,"NextGraphe\
meClusterIndex");function M9(u){let e=0,r=0;for(;r<u.length;)r=R9(u,r),e++;return e}a(M9,"GraphemeCount");function ha(u){let e=0,r=0,t=0;for(;r<u.length;){const n=u.
charCodeAt(r++)>>10;e+=+((t<<8|n)!==13879),t=n}return e}a(ha,"CodePointCount");function z9(u,e){return u.length<=e||u.length<=e<<1&&ha(u)<=e}a(z9,"IsMaxLength");
function U9(u,e){return u.length>=e<<1||u.length>=e&&ha(u)>=e}a(U9,"IsMinLength");function h0(u){return Array.isArray(u)}a(h0,"IsArray");function p0(u){return je(
typeof u,"bigint")}a(p0,"IsBigInt");function ls(u){return je(typeof u,"boolean")}a(ls,"IsBoolean");function K9(u){if(ga(u)||!cs(u))return!1;const e=Function.prototype.
toString.call(u);return!!(/^class\s/.test(e)||/\[native code\]/.test(e))}a(K9,"IsConstructor");function cs(u){return je(typeof u,"function")}a(cs,"IsFunction");
function ds(u){return Number.isInteger(u)}a(ds,"IsInteger");function g0(u){return je(u,null)}a(g0,"IsNull");function pa(u){return Number.isFinite(u)}a(pa,"IsNum\
ber");function V9(u){return fr(u)&&!h0(u)}a(V9,"IsObjectNotArray");function fr(u){return je(typeof u,"object")&&!g0(u)}a(fr,"IsObject");function fs(u){return je(
typeof u,"string")}a(fs,"IsString");function H9(u){return je(typeof u,"symbol")}a(H9,"IsSymbol");function ga(u){return je(u,void 0)}a(ga,"IsUndefined");function je(u,e){
return u===e}a(je,"IsEqual");function G9(u,e){return u>e}a(G9,"IsGreaterThan");function x9(u,e){return u<e}a(x9,"IsLessThan");function W9(u,e){return u<=e}a(W9,
"IsLessEqualThan");function J9(u,e){return u>=e}a(J9,"IsGreaterEqualThan");function Y9(u,e){if(p0(u)||p0(e))return BigInt(u)%BigInt(e)===0n;const r=1e-10;if(!pa(
u)||ds(u)&&1/e%1===0)return!0;const t=u%e;return Math.min(Math.abs(t),Math.abs(t-e),Math.abs(t+e))<r}a(Y9,"IsMultipleOf");function X9(u){if(!fr(u))return!1;const e=globalThis.
Object.getPrototypeOf(u);return g0(e)?!1:je(typeof e.constructor,"function")&&!(je(e.constructor,globalThis.Object)||je(e.constructor.name,"Object"))}a(X9,"IsCl\
assInstance");function Q9(u){return p0(u)||ls(u)||g0(u)||pa(u)||fs(u)||ga(u)}a(Q9,"IsValueLike");function Z9(u){return M9(u)}a(Z9,"GraphemeCount2");function ev(u){
return ha(u)}a(ev,"CodePointCount2");function uv(u,e){return z9(u,e)}a(uv,"IsMaxLength2");function tv(u,e){return U9(u,e)}a(tv,"IsMinLength2");function rv(u,e,r){
return u.every((t,n)=>n<e||r(t,n))}a(rv,"Every");function av(u,e,r){let t=!0;return u.forEach((n,s)=>{s>=e&&!r(n,s)&&(t=!1)}),t}a(av,"EveryAll");function nv(u,e){
return u.some((r,t)=>e(r,t))}a(nv,"Some");function iv(u,e){let r=!1;return u.forEach((t,n)=>{e(t,n)&&(r=!0)}),r}a(iv,"SomeAll");function sv(u,e){return u.reduce(
(r,t,n)=>e(t,n)?++r:r,0)}a(sv,"Counted");function ms(u,e,r){return je(u.length,0)?r():e(u[0],u.slice(1))}a(ms,"ShiftLeft");function vs(u){return je(u,"__proto__")||
je(u,"constructor")||je(u,"prototype")}a(vs,"IsUnsafePropertyKey");function ov(u,e){return vs(e)?Object.prototype.hasOwnProperty.call(u,e):e in u}a(ov,"HasPrope\
rtyKey");function lv(u){return y0(u).map(e=>[new RegExp(`^${e}$`),u[e]])}a(lv,"EntriesRegExp");function cv(u){return Object.entries(u)}a(cv,"Entries");function y0(u){
return Object.getOwnPropertyNames(u)}a(y0,"Keys");function dv(u){return Object.getOwnPropertySymbols(u)}a(dv,"Symbols");function fv(u){return Object.values(u)}a(
fv,"Values");function mv(u,e){if(!fr(e))return!1;const r=y0(u);return je(r.length,y0(e).length)&&r.every(t=>ya(u[t],e[t]))}a(mv,"DeepEqualObject");function vv(u,e){
return h0(e)&&je(u.length,e.length)&&u.every((r,t)=>ya(u[t],e[t]))}a(vv,"DeepEqualArray");function ya(u,e){return h0(u)?vv(u,e):fr(u)?mv(u,e):je(u,e)}a(ya,"IsDe\
epEqual");var mr={};Ft(mr,{Get:a(()=>gv,"Get"),Reset:a(()=>hv,"Reset"),Set:a(()=>pv,"Set")});var bu={immutableTypes:!1,maxErrors:8,maxParseErrors:1,maxInstantiationCount:128,
useAcceleration:!0,exactOptionalPropertyTypes:!1,enumerableKind:!1,correctiveParse:!1,unionPrioritySort:!0};function hv(){bu.immutableTypes=!1,bu.maxErrors=8,bu.
maxParseErrors=1,bu.maxInstantiationCount=128,bu.useAcceleration=!0,bu.exactOptionalPropertyTypes=!1,bu.enumerableKind=!1,bu.correctiveParse=!1,bu.unionPrioritySort=
!0}a(hv,"Reset");function pv(u){for(const e of K.Keys(u)){const r=u[e];r!==void 0&&Object.defineProperty(bu,e,{value:r})}}a(pv,"Set2");function gv(){return bu}a(
gv,"Get");function Qu(u){return[...K.Keys(u),...K.Symbols(u)]}a(Qu,"Keys2");function hs(u,e){if(!e.has(u)){e.add(u);for(const r of Qu(u)){const t=Object.getOwnPropertyDescriptor(
u,r);!t||!("value"in t)||K.IsObject(t.value)&&hs(t.value,e)}Object.freeze(u)}}a(hs,"Freeze");function b0(u){return mr.Get().immutableTypes&&hs(u,new WeakSet),u}
a(b0,"Finalize");function yv(u,e){Rt.assign+=1;const r={},t=Qu(e),n=Qu(u);for(const s of n)t.includes(s)||Object.defineProperty(r,s,Object.getOwnPropertyDescriptor(
u,s));for(const s of t)Object.defineProperty(r,s,Object.getOwnPropertyDescriptor(e,s));return b0(r)}a(yv,"Assign");function bv(u){Rt.clone+=1;const e={};for(const r of Qu(
u)){if(K.IsUnsafePropertyKey(r))continue;const t=Object.getOwnPropertyDescriptor(u,r);K.IsEqual(t.enumerable,!0)?e[r]=t.value:Object.defineProperty(e,r,t)}return e}
a(bv,"Clone");function ps(u,e){return{...u,...e}}a(ps,"WithEnumerable");function _v(u,e){for(const r of Object.keys(e))Object.defineProperty(u,r,{configurable:!0,
writable:!0,enumerable:!1,value:e[r]});return u}a(_v,"WithHidden");function Ev(u,e,r={}){Rt.create+=1;const t=ps(e,r),n=mr.Get().enumerableKind?ps(t,u):_v(t,u);
return b0(n)}a(Ev,"Create");function Av(u,e){Rt.discard+=1;const r={};for(const t of Qu(u)){if(e.includes(t))continue;const n=Object.getOwnPropertyDescriptor(u,
t);Object.defineProperty(r,t,n)}return b0(r)}a(Av,"Discard");function Dv(u,e,r,t){for(const n of Qu(u)){if(K.IsUnsafePropertyKey(n)||e.includes(n)||r.includes(n))
continue;const s=Object.getOwnPropertyDescriptor(u,n);Object.defineProperty(t,n,s)}}a(Dv,"WithCurrent");function wv(u,e,r){const t=mr.Get().enumerableKind;for(const n of e)
K.IsUnsafePropertyKey(n)||Object.defineProperty(r,n,{configurable:!0,writable:!0,enumerable:t,value:u[n]})}a(wv,"WithHidden2");function Cv(u,e,r){for(const t of e)
K.IsUnsafePropertyKey(t)||Object.defineProperty(r,t,{configurable:!0,enumerable:!0,writable:!0,value:u[t]})}a(Cv,"WithEnumerable2");function kv(u,e,r){Rt.update+=
1;const t={},n=Qu(e),s=Qu(r);return Dv(u,n,s,t),wv(e,n,t),Cv(r,s,t),b0(t)}a(kv,"Update");function be(u,e){return K.IsObject(u)&&K.HasPropertyKey(u,"~kind")&&K.IsEqual(
u["~kind"],e)}a(be,"IsKind");function _u(u){return K.IsObject(u)}a(_u,"IsSchema");function ke(u,e,r){return te.Create({"~kind":"Deferred"},{type:"deferred",action:u,
parameters:e,options:r},{})}a(ke,"Deferred");function zt(u){return be(u,"Deferred")}a(zt,"IsDeferred");function ht(u,e){return te.Update(u,{"~readonly":!0},e)}a(
ht,"AddReadonlyAction");function Fv(u,e,r,t){const n=se(u,e,r);return ht(n,t)}a(Fv,"AddReadonlyInstantiate");function pt(u,e){return te.Update(u,{"~optional":!0},
e)}a(pt,"AddOptionalAction");function Iv(u,e,r,t){const n=se(u,e,r);return pt(n,t)}a(Iv,"AddOptionalInstantiate");function Zu(u,e){return te.Create({"~kind":"Ar\
ray"},{type:"array",items:u},e)}a(Zu,"_Array_");function au(u){return be(u,"Array")}a(au,"IsArray2");function gs(u){return te.Discard(u,["~kind","type","items"])}
a(gs,"ArrayOptions");function vr(u,e,r={}){return te.Create({"~kind":"Constructor"},{type:"constructor",parameters:u,instanceType:e},r)}a(vr,"Constructor");function Iu(u){
return be(u,"Constructor")}a(Iu,"IsConstructor2");function Sv(u){return te.Discard(u,["~kind","type","parameters","instanceType"])}a(Sv,"ConstructorOptions");function hr(u,e,r={}){
return te.Create({"~kind":"Function"},{type:"function",parameters:u,returnType:e},r)}a(hr,"_Function_");function Su(u){return be(u,"Function")}a(Su,"IsFunction2");
function jv(u){return te.Discard(u,["~kind","type","parameters","returnType"])}a(jv,"FunctionOptions");function Ut(u,e){return te.Create({"~kind":"Ref"},{$ref:u},
e)}a(Ut,"Ref");function Eu(u){return be(u,"Ref")}a(Eu,"IsRef");function pr(u,e){return te.Create({"~kind":"Generic"},{type:"generic",parameters:u,expression:e})}
a(pr,"Generic");function ba(u){return be(u,"Generic")}a(ba,"IsGeneric");function _a(u){return te.Create({"~kind":"Any"},{},u)}a(_a,"Any");function nu(u){return be(
u,"Any")}a(nu,"IsAny");var Bv="(?!)";function We(u){return te.Create({"~kind":"Never"},{not:{}},u)}a(We,"Never");function Kt(u){return be(u,"Never")}a(Kt,"IsNev\
er");function $u(u,e={}){return ke("AddOptional",[u],e)}a($u,"AddOptionalDeferred");function ys(u,e={}){return pt(u,e)}a(ys,"AddOptional");function bs(u){return ys(
u)}a(bs,"Optional");function iu(u){return _u(u)&&K.HasPropertyKey(u,"~optional")}a(iu,"IsOptional");function Nv(u){return K.Keys(u).filter(e=>!iu(u[e]))}a(Nv,"R\
equiredArray");function _s(u){return K.Keys(u)}a(_s,"PropertyKeys");function Es(u){return K.Values(u)}a(Es,"PropertyValues");function Ie(u,e={}){const r=Nv(u),t=r.
length>0?{required:r}:{};return te.Create({"~kind":"Object"},{type:"object",...t,properties:u},e)}a(Ie,"_Object_");function xe(u){return be(u,"Object")}a(xe,"Is\
Object2");function Ov(u){return te.Discard(u,["~kind","type","properties","required"])}a(Ov,"ObjectOptions");function su(u){return te.Create({"~kind":"Unknown"},
{},u)}a(su,"Unknown");function fu(u){return be(u,"Unknown")}a(fu,"IsUnknown");function gr(u,e,r){const t=K.Keys(u).reduce((n,s)=>({...n,[s]:te.Update(u[s],{},{$id:s})}),
{});return te.Create({"~kind":"Cyclic"},{$defs:t,$ref:e},r)}a(gr,"Cyclic");function Pu(u){return be(u,"Cyclic")}a(Pu,"IsCyclic");function $v(u){return te.Update(
u,{"~unsafe":null},{})}a($v,"Unsafe");function As(u){return K.IsObjectNotArray(u)&&K.HasPropertyKey(u,"~unsafe")&&K.IsNull(u["~unsafe"])}a(As,"IsUnsafe");var yr={};
Ft(yr,{Match:a(()=>Pv,"Match")});function Pv(u,e){return e[u.length]?.(...u)??(()=>{throw Error("Invalid Arguments")})()}a(Pv,"Match");function Ea(...u){const[e,
r]=yr.Match(u,{2:(t,n)=>[t,n,n],1:t=>[t,su(),su()]});return te.Create({"~kind":"Infer"},{type:"infer",name:e,extends:r},{})}a(Ea,"Infer");function ou(u){return be(
u,"Infer")}a(ou,"IsInfer");function _0(u,e,r,t={}){return te.Create({"~kind":"Dependent"},{if:u,then:e,else:r},t)}a(_0,"Dependent");function mu(u){return be(u,"\
Dependent")}a(mu,"IsDependent");function qv(u){return te.Discard(u,["~kind","if","then","else"])}a(qv,"DependentOptions");function Tv(u){return K.IsObjectNotArray(
u)}a(Tv,"IsTypeScriptEnumLike");function Lv(u){return K.Keys(u).filter(r=>isNaN(r)).reduce((r,t)=>[...r,u[t]],[])}a(Lv,"TypeScriptEnumToEnumValues");function Rv(u){
return K.IsString(u)||K.IsNumber(u)}a(Rv,"IsEnumValue");function Ds(u,e){const r=Tv(u)?Lv(u):u;return te.Create({"~kind":"Enum"},{enum:r},e)}a(Ds,"Enum");function qu(u){
return be(u,"Enum")}a(qu,"IsEnum");function et(u,e={}){return te.Create({"~kind":"Intersect"},{allOf:u},e)}a(et,"Intersect");function Ue(u){return be(u,"Interse\
ct")}a(Ue,"IsIntersect");function Mv(u){return te.Discard(u,["~kind","allOf"])}a(Mv,"IntersectOptions");function Au(){throw new Error("Unreachable")}a(Au,"Unrea\
chable");var ws=new Float64Array(1),YE=new DataView(ws.buffer),XE=new Uint8Array(ws.buffer),QE=new TextEncoder,Cs=class{static{a(this,"EncodeBuilder")}constructor(u,e){
this.type=u,this.decode=e}Encode(u){const e=this.type,r=Da(e)?s=>this.decode(e["~codec"].decode(s)):this.decode,t=Da(e)?s=>e["~codec"].encode(u(s)):u,n={decode:r,
encode:t};return te.Update(this.type,{"~codec":n},{})}},ks=class{static{a(this,"DecodeBuilder")}constructor(u){this.type=u}Decode(u){return new Cs(this.type,u)}};
function Aa(u){return new ks(u)}a(Aa,"Codec");function zv(u,e){return Aa(u).Decode(e).Encode(()=>{throw Error("Encode not implemented")})}a(zv,"Decode");function Uv(u,e){
return Aa(u).Decode(()=>{throw Error("Decode not implemented")}).Encode(e)}a(Uv,"Encode");function Da(u){return _u(u)&&K.HasPropertyKey(u,"~codec")&&K.IsObject(
u["~codec"])&&K.HasPropertyKey(u["~codec"],"encode")&&K.HasPropertyKey(u["~codec"],"decode")}a(Da,"IsCodec");function Kv(u){return wn(u)}a(Kv,"Immutable");function E0(u){
return _u(u)&&K.HasPropertyKey(u,"~immutable")}a(E0,"IsImmutable");function Tu(u,e={}){return ke("AddReadonly",[u],e)}a(Tu,"AddReadonlyDeferred");function Fs(u,e={}){
return ht(u,e)}a(Fs,"AddReadonly");function Vv(u){return Fs(u)}a(Vv,"Readonly");function Vt(u){return _u(u)&&K.HasPropertyKey(u,"~readonly")}a(Vt,"IsReadonly");
function Hv(u,e){const r=Is(u)?[...u["~refine"],e]:[e];return te.Update(u,{"~refine":r},{})}a(Hv,"RefineAdd");function Gv(...u){const[e,r,t]=yr.Match(u,{3:(n,s,o)=>[
n,s,o],2:(n,s)=>[n,s,()=>"Refine Error"]});return Hv(e,{check:r,error:t})}a(Gv,"Refine");function xv(u){return K.IsObjectNotArray(u)&&K.HasPropertyKey(u,"check")&&
K.HasPropertyKey(u,"error")&&K.IsFunction(u.check)&&K.IsFunction(u.error)}a(xv,"IsRefinement");function Is(u){return _u(u)&&K.HasPropertyKey(u,"~refine")&&K.IsArray(
u["~refine"])&&K.Every(u["~refine"],0,e=>xv(e))}a(Is,"IsRefine");var Wv="-?(?:0|[1-9][0-9]*)n";function wa(u){return te.Create({"~kind":"BigInt"},{type:"bigint"},
u)}a(wa,"BigInt2");function br(u){return be(u,"BigInt")}a(br,"IsBigInt2");function Ca(u){return te.Create({"~kind":"Boolean"},{type:"boolean"},u)}a(Ca,"Boolean2");
function Ht(u){return be(u,"Boolean")}a(Ht,"IsBoolean2");function ka(u){return te.Create({"~kind":"Identifier"},{name:u})}a(ka,"Identifier");function Jv(u){return be(
u,"Identifier")}a(Jv,"IsIdentifier");var Ss="-?(?:0|[1-9][0-9]*)";function _r(u){return te.Create({"~kind":"Integer"},{type:"integer"},u)}a(_r,"Integer");function ut(u){
return be(u,"Integer")}a(ut,"IsInteger2");var Yv=class extends Error{static{a(this,"InvalidLiteralValue")}constructor(u){super("Invalid Literal value"),Object.defineProperty(
this,"cause",{value:{value:u},writable:!1,configurable:!1,enumerable:!1})}};function Xv(u){return K.IsBigInt(u)?"bigint":K.IsBoolean(u)?"boolean":K.IsNumber(u)?
"number":K.IsString(u)?"string":(()=>{throw new Yv(u)})()}a(Xv,"LiteralTypeName");function Be(u,e){return te.Create({"~kind":"Literal"},{type:Xv(u),const:u},e)}
a(Be,"Literal");function js(u){return K.IsBigInt(u)||K.IsBoolean(u)||K.IsNumber(u)||K.IsString(u)}a(js,"IsLiteralValue");function Qv(u){return Me(u)&&K.IsNumber(
u.const)}a(Qv,"IsLiteralNumber");function Zv(u){return Me(u)&&K.IsString(u.const)}a(Zv,"IsLiteralString");function Me(u){return be(u,"Literal")}a(Me,"IsLiteral");
function A0(u){return te.Create({"~kind":"Null"},{type:"null"},u)}a(A0,"Null");function Fa(u){return be(u,"Null")}a(Fa,"IsNull2");var Bs="-?(?:0|[1-9][0-9]*)(?:\
\\.[0-9]+)?";function Lu(u){return te.Create({"~kind":"Number"},{type:"number"},u)}a(Lu,"Number2");function Du(u){return be(u,"Number")}a(Du,"IsNumber2");function Ia(u){
return te.Create({"~kind":"Symbol"},{type:"symbol"},u)}a(Ia,"Symbol2");function D0(u){return be(u,"Symbol")}a(D0,"IsSymbol2");function Er(...u){const[e,r,t]=yr.
Match(u,{3:(n,s,o)=>[n,s,o],2:(n,s)=>[n,s,s],1:n=>[n,su(),su()]});return te.Create({"~kind":"Parameter"},{name:e,extends:r,equals:t},{})}a(Er,"Parameter");function eh(u){
return be(u,"Parameter")}a(eh,"IsParameter");var Ns=".*";function tt(u){return te.Create({"~kind":"String"},{type:"string"},u)}a(tt,"String2");function rt(u){return be(
u,"String")}a(rt,"IsString2");function Te(u,e={}){return te.Create({"~kind":"Union"},{anyOf:u},e)}a(Te,"Union");function _e(u){return be(u,"Union")}a(_e,"IsUnio\
n");function uh(u){return te.Discard(u,["~kind","anyOf"])}a(uh,"UnionOptions");function Os(u){const e=P8(u);return K.IsEqual(e.length,2)?e[0]:[]}a(Os,"ParsePatt\
ernIntoTypes");function th(u){return!0}a(th,"FromLiteral");function $s(u){return K.ShiftLeft(u,(e,r)=>rh(e)?$s(r):!1,()=>!0)}a($s,"FromTypesReduce");function Ps(u){
return K.IsEqual(u.length,0)?!1:$s(u)}a(Ps,"FromTypes");function rh(u){return _e(u)?Ps(u.anyOf):Me(u)?th(u.const):!1}a(rh,"FromType");function qs(u){return Ps(u)}
a(qs,"IsTemplateLiteralFinite");function Ts(u){return te.Create({"~kind":"TemplateLiteral"},{type:"string",pattern:u},{})}a(Ts,"TemplateLiteralCreate");function Ls(u,e,r=[]){
return K.ShiftLeft(u,(t,n)=>Ls(n,e,[...r,`${t}${e}`]),()=>r)}a(Ls,"FromLiteralPush");function ah(u,e){return K.IsEqual(u.length,0)?[`${e}`]:Ls(u,e)}a(ah,"FromLi\
teral2");function Rs(u,e,r=[]){return K.ShiftLeft(e,(t,n)=>Rs(u,n,[...r,...Ms(u,t)]),()=>r)}a(Rs,"FromUnion");function Ms(u,e){return _e(e)?Rs(u,e.anyOf):Me(e)?
ah(u,e.const):Au()}a(Ms,"FromType2");function zs(u,e){return K.ShiftLeft(e,(r,t)=>zs(Ms(u,r),t),()=>u)}a(zs,"DecodeFromSpan");function nh(u){return u.map(e=>Be(
e))}a(nh,"VariantsToLiterals");function ih(u){const e=zs([],u),r=nh(e);return Te(r)}a(ih,"DecodeTypesAsUnion");function sh(u){return K.IsEqual(u.length,0)?Au():
K.IsEqual(u.length,1)&&Me(u[0])?u[0]:ih(u)}a(sh,"DecodeTypes");function Us(u){const e=Os(u);return K.IsEqual(e.length,0)?tt():qs(e)?sh(e):Ts(u)}a(Us,"TemplateLi\
teralDecodeUnsafe");function oh(u){const e=Us(u);return vu(e)?tt():e}a(oh,"TemplateLiteralDecode");function at(u,e){const r="object",t={[u]:e};return te.Create(
{"~kind":"Record"},{type:r,patternProperties:t})}a(at,"CreateRecord");function lh(u){return at(yt,u)}a(lh,"FromAnyKey");function ch(u){return Ie({true:u,false:u})}
a(ch,"FromBooleanKey");function wu(u,e={}){const[r,t,n]=[u,u.length,!1];return te.Create({"~kind":"Tuple"},{type:"array",additionalItems:n,items:r,minItems:t},e)}
a(wu,"Tuple");function uu(u){return be(u,"Tuple")}a(uu,"IsTuple");function dh(u){return te.Discard(u,["~kind","type","items","minItems","additionalItems"])}a(dh,
"TupleOptions");function Ks(u){return u.reduceRight((r,t,n)=>({[n]:t,...r}),{})}a(Ks,"TupleElementsToProperties");function fh(u){const e=Ks(u.items);return Ie(e)}
a(fh,"TupleToObject");function mh(u){return te.Discard(u,["~optional"])}a(mh,"RemoveOptionalOperation");function Ar(u,e){return te.Update(mh(u),{},e)}a(Ar,"Remo\
veOptionalAction");function vh(u,e,r,t){const n=se(u,e,r);return Ar(n,t)}a(vh,"RemoveOptionalInstantiate");function hh(u){return te.Discard(u,["~readonly"])}a(hh,
"RemoveReadonlyOperation");function w0(u,e){return te.Update(hh(u),{},e)}a(w0,"RemoveReadonlyAction");function ph(u,e,r,t){const n=se(u,e,r);return w0(n,t)}a(ph,
"RemoveReadonlyInstantiate");function Vs(u,e){const r=Vt(u)&&Vt(e),t=iu(u)&&iu(e),n=lu([u,e]),s=w0(Ar(n,{}),{});return r&&t?ht(pt(s,{}),{}):r?ht(s,{}):t?pt(s,{}):
s}a(Vs,"EvaluatePropertyIntersect");function gh(u,e){const r=Vt(u)||Vt(e),t=iu(u)||iu(e),n=w0(Ar(u,{}),{}),s=w0(Ar(e,{}),{}),o=ju([n,s]);return r&&t?ht(pt(o,{}),
{}):r?ht(o,{}):t?pt(o,{}):o}a(gh,"EvaluatePropertyUnion");function yh(u,e,r){return r in u?r in e?Vs(u[r],e[r]):u[r]:r in e?e[r]:We()}a(yh,"CompositePropertyKey");
function bh(u,e){return[...new Set([...K.Keys(u),...K.Keys(e)])].reduce((n,s)=>({...n,[s]:yh(u,e,s)}),{})}a(bh,"CompositeProperties");function Hs(u){return xe(u)?
u.properties:uu(u)?Ks(u.items):{}}a(Hs,"GetProperties");function _h(u,e){const r=Hs(u),t=Hs(e),n=bh(r,t);return Ie(n)}a(_h,"Composite");function Eh(u,e){const r=I4(
u,e);return K.IsEqual(r,sn)?u:K.IsEqual(r,F4)||K.IsEqual(r,nn)?e:We()}a(Eh,"NarrowCompareRule");function Gs(u){return xe(u)||uu(u)}a(Gs,"CanComposite");function Ah(u,e){
const r=Gs(u),t=Gs(e);return r&&t?_h(u,e):r&&!t?u:!r&&t?e:Eh(u,e)}a(Ah,"NarrowCompositeRule");function Dh(u,e){return Kt(u)||nu(u)?u:fu(u)||Kt(e)||nu(e)?e:fu(e)?
u:Ah(u,e)}a(Dh,"Narrow");function wh(u,e){return _e(u)||_e(e)}a(wh,"ShouldEvaluate");function Ch(u,e){const r=gt(u),t=gt(e);return wh(r,t)?lu([r,t]):Dh(r,t)}a(Ch,
"DistributeOperation");function xs(u,e,r=[]){return K.ShiftLeft(e,(t,n)=>xs(u,n,[...r,Ch(t,u)]),()=>K.IsEqual(r.length,0)?[u]:r)}a(xs,"DistributeType");function Ws(u,e,r=[]){
return K.ShiftLeft(u,(t,n)=>Ws(n,e,[...r,...C0([t],e)]),()=>r)}a(Ws,"DistributeUnion");function C0(u,e=[]){return K.ShiftLeft(u,(r,t)=>_e(r)?C0(t,Ws(r.anyOf,e)):
C0(t,xs(r,e)),()=>e)}a(C0,"Distribute");function kh(u,e){const r=Ku({},u,e);return tu.IsExtendsTrueLike(r)?[]:[u]}a(kh,"ExcludeType");function Js(u,e,r=[]){return K.
ShiftLeft(u,(t,n)=>Js(n,e,[...r,...kh(t,e)]),()=>r)}a(Js,"ExcludeUnion");function Ys(u,e){const r=gt(u),t=_e(r)?r.anyOf:[r],n=Js(t,e);return ju(n)}a(Ys,"Exclude\
Operation");function Gt(u,e,r){const t=lu([u,e]),n=Ys(r,u);return ju([t,n])}a(Gt,"EvaluateDependent");function Ru(u,e=[]){return K.ShiftLeft(u,(r,t)=>Ru(t,[...e,
Be(r)]),()=>ju(e))}a(Ru,"EvaluateEnum");function lu(u){const e=C0(u),r=S4(e);return ju(r)}a(lu,"EvaluateIntersect");function Mu(u){const e=oh(u);return gt(e)}a(
Mu,"EvaluateTemplateLiteral");function ju(u){const e=S4(u);return Dr(e)}a(ju,"EvaluateUnion");function gt(u){return mu(u)?Gt(u.if,u.then,u.else):qu(u)?Ru(u.enum):
Ue(u)?lu(u.allOf):vu(u)?Mu(u.pattern):_e(u)?ju(u.anyOf):u}a(gt,"EvaluateType");function Dr(u){return K.IsEqual(u.length,1)?u[0]:K.IsEqual(u.length,0)?We():Te(u)}
a(Dr,"EvaluateUnionFast");function Fh(u,e){const r=Ru(u);return F0(r,e)}a(Fh,"FromEnumKey");function Ih(u,e){return at(wr,e)}a(Ih,"FromIntegerKey");function Sh(u,e){
const r=lu(u);return F0(r,e)}a(Sh,"FromIntersectKey");function jh(u,e){return K.IsString(u)||K.IsNumber(u)?Ie({[u]:e}):K.IsEqual(u,!1)?Ie({false:e}):K.IsEqual(u,
!0)?Ie({true:e}):Ie({})}a(jh,"FromLiteralKey");function Bh(u,e){return at(I0,e)}a(Bh,"FromNumberKey");function Nh(u,e){return K.HasPropertyKey(u,"pattern")&&(K.
IsString(u.pattern)||u.pattern instanceof RegExp)?at(u.pattern.toString(),e):at(yt,e)}a(Nh,"FromStringKey");function Oh(u,e){const r=Os(u);return qs(r)?F0(Mu(u),
e):at(u,e)}a(Oh,"FromTemplateKey");function $h(u){return _e(u)?k0(u.anyOf):[u]}a($h,"FlattenType");function k0(u,e=[]){return K.ShiftLeft(u,(r,t)=>k0(t,[...e,...$h(
r)]),()=>e)}a(k0,"Flatten");function Ph(u){return u.some(e=>rt(e)||Du(e)||ut(e))}a(Ph,"StringOrNumberCheck");function qh(u,e){return K.IsEqual(Ph(u),!0)?at(yt,e):
void 0}a(qh,"TryBuildRecord");function Th(u,e){return u.reduce((r,t)=>Me(t)&&(K.IsString(t.const)||K.IsNumber(t.const))?{...r,[t.const]:e}:r,{})}a(Th,"CreatePro\
perties");function Lh(u,e){const r=Th(u,e);return Ie(r)}a(Lh,"CreateObject");function Rh(u,e){const r=k0(u),t=qh(r,e);return _u(t)?t:Lh(r,e)}a(Rh,"FromUnionKey");
function F0(u,e){return nu(u)?lh(e):Ht(u)?ch(e):qu(u)?Fh(u.enum,e):ut(u)?Ih(u,e):Ue(u)?Sh(u.allOf,e):Me(u)?jh(u.const,e):Du(u)?Bh(u,e):_e(u)?Rh(u.anyOf,e):rt(u)?
Nh(u,e):vu(u)?Oh(u.pattern,e):Ie({})}a(F0,"FromKey");function Xs(u,e,r){return Pe([u])?te.Update(F0(u,e),{},r):Qs(u,e,r)}a(Xs,"RecordAction");function Mh(u,e,r,t,n){
const s=se(u,e,r),o=se(u,e,t);return Xs(s,o,n)}a(Mh,"RecordInstantiate");var wr=`^${Ss}$`,I0=`^${Bs}$`,yt=`^${Ns}$`;function Qs(u,e,r={}){return ke("Record",[u,
e],r)}a(Qs,"RecordDeferred");function Sa(u,e,r={}){return Xs(u,e,r)}a(Sa,"Record");function zh(u,e){return at(u,e)}a(zh,"RecordFromPattern");function ja(u){return K.
IsEqual(u,yt)?tt():K.IsEqual(u,wr)?_r():K.IsEqual(u,I0)?Lu():Us(u)}a(ja,"RecordPatternToType");function bt(u){return K.Keys(u.patternProperties)[0]}a(bt,"Record\
Pattern");function Ba(u){const e=bt(u);return ja(e)}a(Ba,"RecordKey");function nt(u){return u.patternProperties[bt(u)]}a(nt,"RecordValue");function zu(u){return be(
u,"Record")}a(zu,"IsRecord");function S0(u){return te.Create({"~kind":"Rest"},{type:"rest",items:u},{})}a(S0,"Rest");function j0(u){return be(u,"Rest")}a(j0,"Is\
Rest");function Zs(u){return te.Create({"~kind":"This"},{$ref:"#"},u)}a(Zs,"This");function eo(u){return be(u,"This")}a(eo,"IsThis");function Na(u){return te.Create(
{"~kind":"Undefined"},{type:"undefined"},u)}a(Na,"Undefined");function Oa(u){return be(u,"Undefined")}a(Oa,"IsUndefined2");function uo(u){return te.Create({"~ki\
nd":"Void"},{type:"void"},u)}a(uo,"Void");function Cr(u){return be(u,"Void")}a(Cr,"IsVoid");function Uh(u,e){return K.IsEqual(u,"Array")?Zu(e[0]):K.IsEqual(u,"C\
apitalize")?T4(e[0]):K.IsEqual(u,"ConstructorParameters")?x4(e[0]):K.IsEqual(u,"Evaluate")?qE(e[0]):K.IsEqual(u,"Exclude")?J4(e[0],e[1]):K.IsEqual(u,"Extract")?
Y4(e[0],e[1]):K.IsEqual(u,"Index")?pn(e[0],e[1]):K.IsEqual(u,"InstanceType")?il(e[0]):K.IsEqual(u,"Lowercase")?L4(e[0]):K.IsEqual(u,"NonNullable")?dl(e[0]):K.IsEqual(
u,"Omit")?ml(e[0],e[1]):K.IsEqual(u,"Parameters")?pl(e[0]):K.IsEqual(u,"Partial")?yl(e[0]):K.IsEqual(u,"Pick")?_l(e[0],e[1]):K.IsEqual(u,"Readonly")?Al(e[0]):K.
IsEqual(u,"KeyOf")?_n(e[0]):K.IsEqual(u,"Record")?Qs(e[0],e[1]):K.IsEqual(u,"Required")?Cl(e[0]):K.IsEqual(u,"ReturnType")?Fl(e[0]):K.IsEqual(u,"Uncapitalize")?
R4(e[0]):K.IsEqual(u,"Uppercase")?M4(e[0]):fn(Ut(u),e)}a(Uh,"IntrinsicOrCall");function _t(){throw Error("Unreachable")}a(_t,"Unreachable2");function to(u,e=[]){
return K.ShiftLeft(u,(r,t)=>to(t,[...e,r[1]]),()=>e)}a(to,"DelimitedDecode");function Uu(u){return K.IsEqual(u.length,3)?[u[0],...to(u[1])]:[]}a(Uu,"Delimited");
function Kh(u){return Er(u[0],u[2],u[4])}a(Kh,"GenericParameterExtendsEqualsMapping");function Vh(u){return Er(u[0],u[2],u[2])}a(Vh,"GenericParameterExtendsMapp\
ing");function Hh(u){return Er(u[0],su(),u[2])}a(Hh,"GenericParameterEqualsMapping");function Gh(u){return Er(u,su(),su())}a(Gh,"GenericParameterIdentifierMappi\
ng");function ZE(u){return u}a(ZE,"GenericParameterMapping");function xh(u){return Uu(u)}a(xh,"GenericParameterListMapping");function Wh(u){return u[1]}a(Wh,"Ge\
nericParametersMapping");function Jh(u){return Uu(u)}a(Jh,"GenericCallArgumentListMapping");function Yh(u){return u[1]}a(Yh,"GenericCallArgumentsMapping");function Xh(u){
return Uh(u[0],u[1])}a(Xh,"GenericCallMapping");function Qh(u){return null}a(Qh,"OptionalSemiColonMapping");function Zh(u){return tt()}a(Zh,"KeywordStringMappin\
g");function ep(u){return Lu()}a(ep,"KeywordNumberMapping");function up(u){return Ca()}a(up,"KeywordBooleanMapping");function tp(u){return Na()}a(tp,"KeywordUnd\
efinedMapping");function rp(u){return A0()}a(rp,"KeywordNullMapping");function ap(u){return _r()}a(ap,"KeywordIntegerMapping");function np(u){return wa()}a(np,"\
KeywordBigIntMapping");function ip(u){return su()}a(ip,"KeywordUnknownMapping");function sp(u){return _a()}a(sp,"KeywordAnyMapping");function op(u){return Ie({})}
a(op,"KeywordObjectMapping");function lp(u){return We()}a(lp,"KeywordNeverMapping");function cp(u){return Ia()}a(cp,"KeywordSymbolMapping");function dp(u){return uo()}
a(dp,"KeywordVoidMapping");function fp(u){return Zs()}a(fp,"KeywordThisMapping");function mp(u){return Be(BigInt(u))}a(mp,"LiteralBigIntMapping");function vp(u){
return Be(K.IsEqual(u,"true"))}a(vp,"LiteralBooleanMapping");function hp(u){return Be(parseFloat(u))}a(hp,"LiteralNumberMapping");function pp(u){return Be(u)}a(
pp,"LiteralStringMapping");function gp(u){return u[1]}a(gp,"TemplateInterpolateMapping");function yp(u){return Be(u)}a(yp,"TemplateSpanMapping");function bp(u){
return K.IsEqual(u.length,3)?[u[0],u[1],...u[2]]:[u[0]]}a(bp,"TemplateBodyMapping");function _p(u){return u[1]}a(_p,"TemplateLiteralTypesMapping");function Ep(u){
return i4(u)}a(Ep,"TemplateLiteralMapping");function Ap(u){return K.IsEqual(u.length,6)?_0(u[1],u[3],u[5]):_0(u[1],u[3],su())}a(Ap,"DependentMapping");function Dp(u){
return u.length>0}a(Dp,"KeyOfMapping");function wp(u){return u.reduce((e,r)=>K.IsEqual(r.length,3)?[...e,[r[1]]]:[...e,[]],[])}a(wp,"IndexArrayMapping");function Cp(u){
return K.IsEqual(u.length,6)?[u[1],u[3],u[5]]:[]}a(Cp,"ExtendsMapping");function kp(u){return K.IsArray(u)&&K.IsEqual(u.length,3)?u[1]:u}a(kp,"BaseMapping");function Fp(u){
return K.IsEqual(u.length,2)?u[1]:[]}a(Fp,"WithMapping");function ro(u,e){return e.reduce((r,t)=>{const n=t;return K.IsEqual(n.length,1)?pn(r,n[0]):K.IsEqual(n.
length,0)?Zu(r):_t()},u)}a(ro,"FactorIndexArray");function ao(u,e){return K.IsEqual(e.length,3)?H4(u,e[0],e[1],e[2]):u}a(ao,"FactorExtends");function Ip(u,e){return K.
IsArray(e)&&K.IsEqual(e.length,0)?u:Sl(u,e)}a(Ip,"FactorWith");function Sp(u){const[e,r,t,n,s]=u;return Ip(ao(e?_n(ro(r,t)):ro(r,t),n),s)}a(Sp,"FactorMapping");
function $a(u,e){return K.IsEqual(e.length,3)?(()=>{const[r,t,n]=e,s=$a(t,n);if(K.IsEqual(r,"&"))return Ue(s)?et([u,...s.allOf]):et([u,s]);if(K.IsEqual(r,"|"))return _e(
s)?Te([u,...s.anyOf]):Te([u,s]);_t()})():u}a($a,"ExprBinaryMapping");function eA(u){return u}a(eA,"ExprTermTailMapping");function jp(u){const[e,r]=u;return $a(e,
r)}a(jp,"ExprTermMapping");function uA(u){return u}a(uA,"ExprTailMapping");function Bp(u){const[e,r]=u;return $a(e,r)}a(Bp,"ExprMapping");function Np(u){return $E(
u[1])}a(Np,"ExprReadonlyMapping");function Op(u){return u[1]}a(Op,"ExprPipeMapping");function $p(u){return pr(u[0],u[2])}a($p,"GenericTypeMapping");function Pp(u){
return K.IsEqual(u.length,4)?Ea(u[1],u[3]):K.IsEqual(u.length,2)?Ea(u[1],su()):_t()}a(Pp,"InferTypeMapping");function tA(u){return u}a(tA,"TypeMapping");function qp(u){
return`${u}`}a(qp,"PropertyKeyNumberMapping");function rA(u){return u}a(rA,"PropertyKeyIdentMapping");function aA(u){return u}a(aA,"PropertyKeyQuotedMapping");function Tp(u){
return ut(u[3])?wr:Du(u[3])?I0:D0(u[3])||rt(u[3])?yt:_t()}a(Tp,"PropertyKeyIndexMapping");function nA(u){return u}a(nA,"PropertyKeyMapping");function Lp(u){return u.
length>0}a(Lp,"ReadonlyMapping");function Rp(u){return u.length>0}a(Rp,"OptionalMapping");function Mp(u){const[e,r,t,n,s]=u;return{[r]:e&&t?Tu($u(s)):e&&!t?Tu(s):
!e&&t?$u(s):s}}a(Mp,"PropertyMapping");function iA(u){return u}a(iA,"PropertyDelimiterMapping");function zp(u){return Uu(u)}a(zp,"PropertyListMapping");function no(u){
return u.reduce((e,r)=>K.HasPropertyKey(r,wr)||K.HasPropertyKey(r,I0)||K.HasPropertyKey(r,yt)?[e[0],te.Assign(e[1],r)]:[te.Assign(e[0],r),e[1]],[{},{}])}a(no,"P\
ropertiesReduce");function Up(u){return no(u[1])}a(Up,"PropertiesMapping");function Kp(u){const[e,r]=u,t=K.IsEqual(K.Keys(r).length,0)?{}:{patternProperties:r};
return Ie(e,t)}a(Kp,"_Object_Mapping");function Vp(u){return K.IsEqual(u.length,5)?Tu($u(u[4])):K.IsEqual(u.length,3)?u[2]:K.IsEqual(u.length,4)?K.IsEqual(u[2],
"readonly")?Tu(u[3]):$u(u[3]):_t()}a(Vp,"ElementNamedMapping");function Hp(u){if(!K.IsArray(u)||!K.IsEqual(u.length,3))return u;const[e,r,t]=u;return e&&t?Tu($u(
r)):e&&!t?Tu(r):!e&&t?$u(r):r}a(Hp,"ElementBaseMapping");function Gp(u){return K.IsEqual(u.length,2)?S0(u[1]):K.IsEqual(u.length,1)?u[0]:_t()}a(Gp,"ElementMappi\
ng");function xp(u){return Uu(u)}a(xp,"ElementListMapping");function Wp(u){return wu(u[1])}a(Wp,"_Tuple_Mapping");function Jp(u){return Tu($u(u[4]))}a(Jp,"Param\
eterReadonlyOptionalMapping");function Yp(u){return Tu(u[3])}a(Yp,"ParameterReadonlyMapping");function Xp(u){return $u(u[3])}a(Xp,"ParameterOptionalMapping");function Qp(u){
return u[2]}a(Qp,"ParameterTypeMapping");function sA(u){return u}a(sA,"ParameterBaseMapping");function Zp(u){return K.IsEqual(u.length,2)?S0(u[1]):K.IsEqual(u.length,
1)?u[0]:_t()}a(Zp,"ParameterMapping");function e5(u){return Uu(u)}a(e5,"ParameterListMapping");function u5(u){return hr(u[1],u[4])}a(u5,"_Function_Mapping");function t5(u){
return vr(u[2],u[5])}a(t5,"_Constructor_Mapping");function io(u,e){return K.IsEqual(u,"remove")?PE(e):K.IsEqual(u,"add")?Tu(e):e}a(io,"ApplyReadonly");function r5(u){
return K.IsEqual(u.length,2)&&K.IsEqual(u[0],"-")?"remove":K.IsEqual(u.length,2)&&K.IsEqual(u[0],"+")||K.IsEqual(u.length,1)?"add":"none"}a(r5,"MappedReadonlyMa\
pping");function so(u,e){return K.IsEqual(u,"remove")?yE(e):K.IsEqual(u,"add")?$u(e):e}a(so,"ApplyOptional");function a5(u){return K.IsEqual(u.length,2)&&K.IsEqual(
u[0],"-")?"remove":K.IsEqual(u.length,2)&&K.IsEqual(u[0],"+")||K.IsEqual(u.length,1)?"add":"none"}a(a5,"MappedOptionalMapping");function n5(u){return K.IsEqual(
u.length,2)?[u[1]]:[]}a(n5,"MappedAsMapping");function i5(u){return K.IsArray(u[6])&&K.IsEqual(u[6].length,1)?En(ka(u[3]),u[5],u[6][0],io(u[1],so(u[8],u[10]))):
En(ka(u[3]),u[5],Ut(u[3]),io(u[1],so(u[8],u[10])))}a(i5,"_Mapped_Mapping");function s5(u){return Ut(u)}a(s5,"ReferenceMapping");function o5(u){return BigInt(u)}
a(o5,"WithBigIntMapping");function l5(u){return parseFloat(u)}a(l5,"WithNumberMapping");function c5(u){return K.IsEqual(u,"true")}a(c5,"WithBooleanMapping");function oA(u){
return u}a(oA,"WithStringMapping");function d5(u){return null}a(d5,"WithNullMapping");function lA(u){}a(lA,"WithUndefinedMapping");function f5(u){return{[u[0]]:u[2]}}
a(f5,"WithPropertyMapping");function m5(u){return Uu(u)}a(m5,"WithPropertyListMapping");function v5(u){return u.reduce((e,r)=>te.Assign(e,r),{})}a(v5,"WithObjec\
tMappingReduce");function h5(u){return v5(u[1])}a(h5,"WithObjectMapping");function p5(u){return Uu(u)}a(p5,"WithElementListMapping");function g5(u){return u[1]}
a(g5,"WithArrayMapping");function cA(u){return u}a(cA,"WithValueMapping");function y5(u){return wa()}a(y5,"PatternBigIntMapping");function b5(u){return tt()}a(b5,
"PatternStringMapping");function _5(u){return Lu()}a(_5,"PatternNumberMapping");function E5(u){return _r()}a(E5,"PatternIntegerMapping");function A5(u){return We()}
a(A5,"PatternNeverMapping");function D5(u){return Be(u)}a(D5,"PatternTextMapping");function dA(u){return u}a(dA,"PatternBaseMapping");function w5(u){return Te(u[1])}
a(w5,"PatternGroupMapping");function C5(u){return u.length===3?[...u[0],...u[2]]:u.length===1?[...u[0]]:[]}a(C5,"PatternUnionMapping");function k5(u){return[u[0],
...u[1]]}a(k5,"PatternTermMapping");function fA(u){return u}a(fA,"PatternBodyMapping");function F5(u){return u[1]}a(F5,"PatternMapping");function I5(u){return Uu(
u)}a(I5,"InterfaceDeclarationHeritageListMapping");function S5(u){return K.IsEqual(u.length,2)?u[1]:[]}a(S5,"InterfaceDeclarationHeritageMapping");function j5(u){
const e=u[2],r=u[3],[t,n]=u[4],s=K.IsEqual(K.Keys(n).length,0)?{}:{patternProperties:n};return{[u[1]]:pr(e,rn(r,t,s))}}a(j5,"InterfaceDeclarationGenericMapping");
function B5(u){const e=u[2],[r,t]=u[3],n=K.IsEqual(K.Keys(t).length,0)?{}:{patternProperties:t};return{[u[1]]:rn(e,r,n)}}a(B5,"InterfaceDeclarationMapping");function N5(u){
return{[u[1]]:pr(u[2],u[4])}}a(N5,"TypeAliasDeclarationGenericMapping");function O5(u){return{[u[1]]:u[3]}}a(O5,"TypeAliasDeclarationMapping");function $5(u){return null}
a($5,"ExportKeywordMapping");function mA(u){return u}a(mA,"ModuleDeclarationDelimiterMapping");function P5(u){return Uu(u)}a(P5,"ModuleDeclarationListMapping");
function q5(u){return u[1]}a(q5,"ModuleDeclarationMapping");function T5(u){const[e,r]=[u[0],u[1]];return LE(te.Assign(e,no(r)[0]))}a(T5,"ModuleMapping");function vA(u){
return u}a(vA,"ScriptMapping");function Pa(u){return je(u.length,2)}a(Pa,"IsMatch");function Fe(u,e,r){return Pa(u)?e(u[0],u[1]):r()}a(Fe,"Match2");function L5(u,e){
return je(e.indexOf(u),0)?[u,e.slice(u.length)]:[]}a(L5,"TakeVariant");function Je(u,e){for(let r=0;r<u.length;r++){const t=L5(u[r],e);if(Pa(t))return t}return[]}
a(Je,"Take");function qa(u,e){return Array.from({length:e-u+1},(r,t)=>String.fromCharCode(u+t))}a(qa,"Range");var R5=[...qa(97,122),...qa(65,90)],oo="0",lo=qa(49,
57),Ta=[oo,...lo],M5=" ",La=`
`,kr="_",Ra=".",z5="$",co="-",fo="//",mo="/*",U5="*/";function vo(u){const e=u.indexOf(U5);return je(e,-1)?"":u.slice(e+2)}a(vo,"DiscardMultilineComment");function ho(u){
const e=u.indexOf(La);return je(e,-1)?"":u.slice(e)}a(ho,"DiscardLineComment");function K5(u){return u.replace(/^[ \t\r\f\v]+/,"")}a(K5,"TrimStartUntilNewline");
function Ma(u){const e=K5(u);return e.startsWith(mo)?Ma(vo(e.slice(2))):e.startsWith(fo)?Ma(ho(e.slice(2))):e}a(Ma,"TrimWhitespace");function Cu(u){const e=u.trimStart();
return e.startsWith(mo)?Cu(vo(e.slice(2))):e.startsWith(fo)?Cu(ho(e.slice(2))):e}a(Cu,"Trim");function po(u,e){return Fe(Je([u],e),(r,t)=>[r,t],()=>["",e])}a(po,
"Optional2");function V5(u,e){return u.includes(e)}a(V5,"IsDiscard");function B0(u,e,r,t=""){return Fe(Je(u,r),(n,s)=>V5(e,n)?B0(u,e,s,t):B0(u,e,s,`${t}${n}`),()=>[
t,r])}a(B0,"Many");function H5(u){return Je(lo,u)}a(H5,"TakeNonZero");var G5=[...Ta,kr];function x5(u){return B0(G5,[kr],u)}a(x5,"TakeDigits");function W5(u){return Fe(
Je([oo],u),(e,r)=>[e,r],()=>Fe(H5(u),(e,r)=>Fe(x5(r),(t,n)=>[`${e}${t}`,n],()=>[]),()=>[]))}a(W5,"TakeUnsignedInteger");function go(u){return W5(Cu(u))}a(go,"Un\
signedInteger");function J5(u){return po(co,u)}a(J5,"TakeSign");function Y5(u){return Fe(J5(u),(e,r)=>Fe(go(r),(t,n)=>[`${e}${t}`,n],()=>[]),()=>[])}a(Y5,"TakeS\
ignedInteger");function X5(u){return Y5(Cu(u))}a(X5,"Integer2");function Q5(u){return Fe(X5(u),(e,r)=>Fe(Je(["n"],r),(t,n)=>[`${e}`,n],()=>[]),()=>[])}a(Q5,"Tak\
eBigInt");function yo(u){return Q5(u)}a(yo,"BigInt3");function za(u,e){return Je([u],e)}a(za,"TakeConst");function ee(u,e){return je(u,"")?["",e]:u.startsWith(La)?
za(u,Ma(e)):u.startsWith(M5)?za(u,e):za(u,Cu(e))}a(ee,"Const");var bo=[...R5,kr,z5];function Z5(u){return Je(bo,u)}a(Z5,"TakeInitial");var eg=[...bo,...Ta];function _o(u,e=""){
return Fe(Je(eg,u),(r,t)=>_o(t,`${e}${r}`),()=>[e,u])}a(_o,"TakeRemaining");function ug(u){return Fe(Z5(u),(e,r)=>Fe(_o(r),(t,n)=>[`${e}${t}`,n],()=>[]),()=>[])}
a(ug,"TakeIdent");function Le(u){return ug(Cu(u))}a(Le,"Ident");var tg=[...Ta,kr];function rg(u){return Pa(Je([Ra],u))}a(rg,"IsLeadingDot");function Eo(u){return Fe(
B0(tg,[kr],u),(e,r)=>je(e,"")?[]:[e,r],()=>[])}a(Eo,"TakeFractional");function ag(u){return Fe(Je([Ra],u),(e,r)=>Fe(Eo(r),(t,n)=>[`0${e}${t}`,n],()=>[]),()=>[])}
a(ag,"LeadingDot");function ng(u){return Fe(go(u),(e,r)=>Fe(Je([Ra],r),(t,n)=>Fe(Eo(n),(s,o)=>[`${e}${t}${s}`,o],()=>[`${e}`,n]),()=>[`${e}`,r]),()=>[])}a(ng,"L\
eadingInteger");function ig(u){return rg(u)?ag(u):ng(u)}a(ig,"TakeUnsignedNumber");function sg(u){return ig(Cu(u))}a(sg,"UnsignedNumber");function og(u){return po(
co,u)}a(og,"TakeSign2");function lg(u){return Fe(og(u),(e,r)=>Fe(sg(r),(t,n)=>[`${e}${t}`,n],()=>[]),()=>[])}a(lg,"TakeSignedNumber");function Ua(u){return lg(Cu(
u))}a(Ua,"Number3");function cg(u){return je(u,"")?[]:[u.slice(0,1),u.slice(1)]}a(cg,"TakeOne");function Ao(u,e){return ms(u,(r,t)=>e.startsWith(r)?!0:Ao(t,e),()=>!1)}
a(Ao,"IsInputMatchSentinal");function Fr(u,e,r=""){return Fe(cg(e),(t,n)=>Ao(u,e)?[r,e]:Fr(u,n,`${r}${t}`),()=>[])}a(Fr,"Until");function dg(u,e,r){return Fe(Je(
[u],r),(t,n)=>Fe(Fr([e],n),(s,o)=>Fe(Je([e],o),(l,d)=>[`${s}`,d],()=>[]),()=>[]),()=>[])}a(dg,"MultiLine");function fg(u,e,r){return Fe(Je([u],r),(t,n)=>Fe(Fr([
La,e],n),(s,o)=>Fe(Je([e],o),(l,d)=>[`${s}`,d],()=>[]),()=>[]),()=>[])}a(fg,"SingleLine");function mg(u,e,r,t){return r?dg(u,e,Cu(t)):fg(u,e,Cu(t))}a(mg,"Span");
function vg(u,e){return Je(u,e)}a(vg,"TakeInitial2");function hg(u,e){return mg(u,u,!1,e)}a(hg,"TakeSpan");function pg(u,e){return Fe(vg(u,e),(r,t)=>hg(r,`${r}${t}`),
()=>[])}a(pg,"TakeString");function Ka(u,e){return pg(u,Cu(e))}a(Ka,"String3");function gg(u,e){return Fe(Fr(u,e),(r,t)=>je(r,"")?[]:[r,t],()=>[])}a(gg,"Until_1");
var F=a((u,e,r=()=>[])=>u.length===2?e(u):r(),"If"),yg=a(u=>F(F(Le(u),([e,r])=>F(ee("extends",r),([t,n])=>F(he(n),([s,o])=>F(ee("=",o),([l,d])=>F(he(d),([i,v])=>[
[e,t,s,l,i],v]))))),([e,r])=>[Kh(e),r]),"GenericParameterExtendsEquals"),bg=a(u=>F(F(Le(u),([e,r])=>F(ee("extends",r),([t,n])=>F(he(n),([s,o])=>[[e,t,s],o]))),([
e,r])=>[Vh(e),r]),"GenericParameterExtends"),_g=a(u=>F(F(Le(u),([e,r])=>F(ee("=",r),([t,n])=>F(he(n),([s,o])=>[[e,t,s],o]))),([e,r])=>[Hh(e),r]),"GenericParamet\
erEquals"),Eg=a(u=>F(Le(u),([e,r])=>[Gh(e),r]),"GenericParameterIdentifier"),Do=a(u=>F(F(yg(u),([e,r])=>[e,r],()=>F(bg(u),([e,r])=>[e,r],()=>F(_g(u),([e,r])=>[e,
r],()=>F(Eg(u),([e,r])=>[e,r],()=>[])))),([e,r])=>[e,r]),"GenericParameter"),wo=a((u,e=[])=>F(F(ee(",",u),([r,t])=>F(Do(t),([n,s])=>[[r,n],s])),([r,t])=>wo(t,[...e,
r]),()=>[e,u]),"GenericParameterList_0"),Ag=a(u=>F(F(F(Do(u),([e,r])=>F(wo(r),([t,n])=>F(F(ee(",",n),([s,o])=>[[s],o],()=>[[],n]),([s,o])=>[[e,t,s],o]))),([e,r])=>[
e,r],()=>F([[],u],([e,r])=>[e,r],()=>[])),([e,r])=>[xh(e),r]),"GenericParameterList"),Va=a(u=>F(F(ee("<",u),([e,r])=>F(Ag(r),([t,n])=>F(ee(">",n),([s,o])=>[[e,t,
s],o]))),([e,r])=>[Wh(e),r]),"GenericParameters"),Co=a((u,e=[])=>F(F(ee(",",u),([r,t])=>F(he(t),([n,s])=>[[r,n],s])),([r,t])=>Co(t,[...e,r]),()=>[e,u]),"Generic\
CallArgumentList_0"),Dg=a(u=>F(F(F(he(u),([e,r])=>F(Co(r),([t,n])=>F(F(ee(",",n),([s,o])=>[[s],o],()=>[[],n]),([s,o])=>[[e,t,s],o]))),([e,r])=>[e,r],()=>F([[],u],
([e,r])=>[e,r],()=>[])),([e,r])=>[Jh(e),r]),"GenericCallArgumentList"),wg=a(u=>F(F(ee("<",u),([e,r])=>F(Dg(r),([t,n])=>F(ee(">",n),([s,o])=>[[e,t,s],o]))),([e,r])=>[
Yh(e),r]),"GenericCallArguments"),Cg=a(u=>F(F(Le(u),([e,r])=>F(wg(r),([t,n])=>[[e,t],n])),([e,r])=>[Xh(e),r]),"GenericCall"),ko=a(u=>F(F(F(ee(";",u),([e,r])=>[[
e],r]),([e,r])=>[e,r],()=>F([[],u],([e,r])=>[e,r],()=>[])),([e,r])=>[Qh(e),r]),"OptionalSemiColon"),Fo=a(u=>F(ee("string",u),([e,r])=>[Zh(e),r]),"KeywordString"),
Io=a(u=>F(ee("number",u),([e,r])=>[ep(e),r]),"KeywordNumber"),kg=a(u=>F(ee("boolean",u),([e,r])=>[up(e),r]),"KeywordBoolean"),Fg=a(u=>F(ee("undefined",u),([e,r])=>[
tp(e),r]),"KeywordUndefined"),Ig=a(u=>F(ee("null",u),([e,r])=>[rp(e),r]),"KeywordNull"),So=a(u=>F(ee("integer",u),([e,r])=>[ap(e),r]),"KeywordInteger"),Sg=a(u=>F(
ee("bigint",u),([e,r])=>[np(e),r]),"KeywordBigInt"),jg=a(u=>F(ee("unknown",u),([e,r])=>[ip(e),r]),"KeywordUnknown"),Bg=a(u=>F(ee("any",u),([e,r])=>[sp(e),r]),"K\
eywordAny"),Ng=a(u=>F(ee("object",u),([e,r])=>[op(e),r]),"KeywordObject"),Og=a(u=>F(ee("never",u),([e,r])=>[lp(e),r]),"KeywordNever"),jo=a(u=>F(ee("symbol",u),([
e,r])=>[cp(e),r]),"KeywordSymbol"),$g=a(u=>F(ee("void",u),([e,r])=>[dp(e),r]),"KeywordVoid"),Pg=a(u=>F(ee("this",u),([e,r])=>[fp(e),r]),"KeywordThis"),qg=a(u=>F(
F(ee("${",u),([e,r])=>F(he(r),([t,n])=>F(ee("}",n),([s,o])=>[[e,t,s],o]))),([e,r])=>[gp(e),r]),"TemplateInterpolate"),Ha=a(u=>F(Fr(["${","`"],u),([e,r])=>[yp(e),
r]),"TemplateSpan"),Bo=a(u=>F(F(F(Ha(u),([e,r])=>F(qg(r),([t,n])=>F(Bo(n),([s,o])=>[[e,t,s],o]))),([e,r])=>[e,r],()=>F(F(Ha(u),([e,r])=>[[e],r]),([e,r])=>[e,r],
()=>F(F(Ha(u),([e,r])=>[[e],r]),([e,r])=>[e,r],()=>[]))),([e,r])=>[bp(e),r]),"TemplateBody"),No=a(u=>F(F(ee("`",u),([e,r])=>F(Bo(r),([t,n])=>F(ee("`",n),([s,o])=>[
[e,t,s],o]))),([e,r])=>[_p(e),r]),"TemplateLiteralTypes"),Tg=a(u=>F(No(u),([e,r])=>[Ep(e),r]),"TemplateLiteral"),Lg=a(u=>F(F(F(ee("if",u),([e,r])=>F(he(r),([t,n])=>F(
ee("then",n),([s,o])=>F(he(o),([l,d])=>F(ee("else",d),([i,v])=>F(he(v),([c,f])=>[[e,t,s,l,i,c],f])))))),([e,r])=>[e,r],()=>F(F(ee("if",u),([e,r])=>F(he(r),([t,n])=>F(
ee("then",n),([s,o])=>F(he(o),([l,d])=>[[e,t,s,l],d])))),([e,r])=>[e,r],()=>[])),([e,r])=>[Ap(e),r]),"Dependent2"),Rg=a(u=>F(yo(u),([e,r])=>[mp(e),r]),"LiteralB\
igInt"),Mg=a(u=>F(F(ee("true",u),([e,r])=>[e,r],()=>F(ee("false",u),([e,r])=>[e,r],()=>[])),([e,r])=>[vp(e),r]),"LiteralBoolean"),zg=a(u=>F(Ua(u),([e,r])=>[hp(e),
r]),"LiteralNumber"),Ug=a(u=>F(Ka(["'",'"'],u),([e,r])=>[pp(e),r]),"LiteralString"),Kg=a(u=>F(F(F(ee("keyof",u),([e,r])=>[[e],r]),([e,r])=>[e,r],()=>F([[],u],([
e,r])=>[e,r],()=>[])),([e,r])=>[Dp(e),r]),"KeyOf"),Oo=a((u,e=[])=>F(F(F(ee("[",u),([r,t])=>F(he(t),([n,s])=>F(ee("]",s),([o,l])=>[[r,n,o],l]))),([r,t])=>[r,t],()=>F(
F(ee("[",u),([r,t])=>F(ee("]",t),([n,s])=>[[r,n],s])),([r,t])=>[r,t],()=>[])),([r,t])=>Oo(t,[...e,r]),()=>[e,u]),"IndexArray_0"),Vg=a(u=>F(Oo(u),([e,r])=>[wp(e),
r]),"IndexArray"),Hg=a(u=>F(F(F(ee("extends",u),([e,r])=>F(he(r),([t,n])=>F(ee("?",n),([s,o])=>F(he(o),([l,d])=>F(ee(":",d),([i,v])=>F(he(v),([c,f])=>[[e,t,s,l,
i,c],f])))))),([e,r])=>[e,r],()=>F([[],u],([e,r])=>[e,r],()=>[])),([e,r])=>[Cp(e),r]),"Extends2"),Gg=a(u=>F(F(F(ee("(",u),([e,r])=>F(he(r),([t,n])=>F(ee(")",n),
([s,o])=>[[e,t,s],o]))),([e,r])=>[e,r],()=>F(Fo(u),([e,r])=>[e,r],()=>F(Io(u),([e,r])=>[e,r],()=>F(kg(u),([e,r])=>[e,r],()=>F(Fg(u),([e,r])=>[e,r],()=>F(Ig(u),([
e,r])=>[e,r],()=>F(So(u),([e,r])=>[e,r],()=>F(Sg(u),([e,r])=>[e,r],()=>F(jg(u),([e,r])=>[e,r],()=>F(Bg(u),([e,r])=>[e,r],()=>F(Ng(u),([e,r])=>[e,r],()=>F(Og(u),
([e,r])=>[e,r],()=>F(jo(u),([e,r])=>[e,r],()=>F($g(u),([e,r])=>[e,r],()=>F(Pg(u),([e,r])=>[e,r],()=>F(Rg(u),([e,r])=>[e,r],()=>F(Mg(u),([e,r])=>[e,r],()=>F(zg(u),
([e,r])=>[e,r],()=>F(Ug(u),([e,r])=>[e,r],()=>F(Tg(u),([e,r])=>[e,r],()=>F(Lg(u),([e,r])=>[e,r],()=>F(r8(u),([e,r])=>[e,r],()=>F(i8(u),([e,r])=>[e,r],()=>F(f8(u),
([e,r])=>[e,r],()=>F(d8(u),([e,r])=>[e,r],()=>F(p8(u),([e,r])=>[e,r],()=>F(Cg(u),([e,r])=>[e,r],()=>F(g8(u),([e,r])=>[e,r],()=>[])))))))))))))))))))))))))))),([
e,r])=>[kp(e),r]),"Base"),xg=a(u=>F(F(F(ee("with",u),([e,r])=>F(Qo(r),([t,n])=>[[e,t],n])),([e,r])=>[e,r],()=>F([[],u],([e,r])=>[e,r],()=>[])),([e,r])=>[Fp(e),r]),
"With"),$o=a(u=>F(F(Kg(u),([e,r])=>F(Gg(r),([t,n])=>F(Vg(n),([s,o])=>F(Hg(o),([l,d])=>F(xg(d),([i,v])=>[[e,t,s,l,i],v]))))),([e,r])=>[Sp(e),r]),"Factor"),Po=a(u=>F(
F(F(ee("&",u),([e,r])=>F($o(r),([t,n])=>F(Po(n),([s,o])=>[[e,t,s],o]))),([e,r])=>[e,r],()=>F([[],u],([e,r])=>[e,r],()=>[])),([e,r])=>[e,r]),"ExprTermTail"),qo=a(
u=>F(F($o(u),([e,r])=>F(Po(r),([t,n])=>[[e,t],n])),([e,r])=>[jp(e),r]),"ExprTerm"),To=a(u=>F(F(F(ee("|",u),([e,r])=>F(qo(r),([t,n])=>F(To(n),([s,o])=>[[e,t,s],o]))),
([e,r])=>[e,r],()=>F([[],u],([e,r])=>[e,r],()=>[])),([e,r])=>[e,r]),"ExprTail"),N0=a(u=>F(F(qo(u),([e,r])=>F(To(r),([t,n])=>[[e,t],n])),([e,r])=>[Bp(e),r]),"Exp\
r"),Wg=a(u=>F(F(ee("readonly",u),([e,r])=>F(N0(r),([t,n])=>[[e,t],n])),([e,r])=>[Np(e),r]),"ExprReadonly"),Jg=a(u=>F(F(ee("|",u),([e,r])=>F(N0(r),([t,n])=>[[e,t],
n])),([e,r])=>[Op(e),r]),"ExprPipe"),Yg=a(u=>F(F(Va(u),([e,r])=>F(ee("=",r),([t,n])=>F(he(n),([s,o])=>[[e,t,s],o]))),([e,r])=>[$p(e),r]),"GenericType"),Xg=a(u=>F(
F(F(ee("infer",u),([e,r])=>F(Le(r),([t,n])=>F(ee("extends",n),([s,o])=>F(N0(o),([l,d])=>[[e,t,s,l],d])))),([e,r])=>[e,r],()=>F(F(ee("infer",u),([e,r])=>F(Le(r),
([t,n])=>[[e,t],n])),([e,r])=>[e,r],()=>[])),([e,r])=>[Pp(e),r]),"InferType"),he=a(u=>F(F(Xg(u),([e,r])=>[e,r],()=>F(Jg(u),([e,r])=>[e,r],()=>F(Wg(u),([e,r])=>[
e,r],()=>F(N0(u),([e,r])=>[e,r],()=>[])))),([e,r])=>[e,r]),"Type"),Qg=a(u=>F(Ua(u),([e,r])=>[qp(e),r]),"PropertyKeyNumber"),Zg=a(u=>F(Le(u),([e,r])=>[e,r]),"Pro\
pertyKeyIdent"),e8=a(u=>F(Ka(["'",'"'],u),([e,r])=>[e,r]),"PropertyKeyQuoted"),u8=a(u=>F(F(ee("[",u),([e,r])=>F(Le(r),([t,n])=>F(ee(":",n),([s,o])=>F(F(So(o),([
l,d])=>[l,d],()=>F(Io(o),([l,d])=>[l,d],()=>F(Fo(o),([l,d])=>[l,d],()=>F(jo(o),([l,d])=>[l,d],()=>[])))),([l,d])=>F(ee("]",d),([i,v])=>[[e,t,s,l,i],v]))))),([e,
r])=>[Tp(e),r]),"PropertyKeyIndex"),Lo=a(u=>F(F(Qg(u),([e,r])=>[e,r],()=>F(Zg(u),([e,r])=>[e,r],()=>F(e8(u),([e,r])=>[e,r],()=>F(u8(u),([e,r])=>[e,r],()=>[])))),
([e,r])=>[e,r]),"PropertyKey"),Ro=a(u=>F(F(F(ee("readonly",u),([e,r])=>[[e],r]),([e,r])=>[e,r],()=>F([[],u],([e,r])=>[e,r],()=>[])),([e,r])=>[Lp(e),r]),"Readonl\
y2"),Mo=a(u=>F(F(F(ee("?",u),([e,r])=>[[e],r]),([e,r])=>[e,r],()=>F([[],u],([e,r])=>[e,r],()=>[])),([e,r])=>[Rp(e),r]),"Optional3"),zo=a(u=>F(F(Ro(u),([e,r])=>F(
Lo(r),([t,n])=>F(Mo(n),([s,o])=>F(ee(":",o),([l,d])=>F(he(d),([i,v])=>[[e,t,s,l,i],v]))))),([e,r])=>[Mp(e),r]),"Property"),O0=a(u=>F(F(F(ee(",",u),([e,r])=>F(ee(
`
`,r),([t,n])=>[[e,t],n])),([e,r])=>[e,r],()=>F(F(ee(";",u),([e,r])=>F(ee(`
`,r),([t,n])=>[[e,t],n])),([e,r])=>[e,r],()=>F(F(ee(",",u),([e,r])=>[[e],r]),([e,r])=>[e,r],()=>F(F(ee(";",u),([e,r])=>[[e],r]),([e,r])=>[e,r],()=>F(F(ee(`
`,u),([e,r])=>[[e],r]),([e,r])=>[e,r],()=>[]))))),([e,r])=>[e,r]),"PropertyDelimiter"),Uo=a((u,e=[])=>F(F(O0(u),([r,t])=>F(zo(t),([n,s])=>[[r,n],s])),([r,t])=>Uo(
t,[...e,r]),()=>[e,u]),"PropertyList_0"),t8=a(u=>F(F(F(zo(u),([e,r])=>F(Uo(r),([t,n])=>F(F(O0(n),([s,o])=>[[s],o],()=>[[],n]),([s,o])=>[[e,t,s],o]))),([e,r])=>[
e,r],()=>F([[],u],([e,r])=>[e,r],()=>[])),([e,r])=>[zp(e),r]),"PropertyList"),Ga=a(u=>F(F(ee("{",u),([e,r])=>F(t8(r),([t,n])=>F(ee("}",n),([s,o])=>[[e,t,s],o]))),
([e,r])=>[Up(e),r]),"Properties"),r8=a(u=>F(Ga(u),([e,r])=>[Kp(e),r]),"_Object_2"),a8=a(u=>F(F(F(Le(u),([e,r])=>F(ee("?",r),([t,n])=>F(ee(":",n),([s,o])=>F(ee("\
readonly",o),([l,d])=>F(he(d),([i,v])=>[[e,t,s,l,i],v]))))),([e,r])=>[e,r],()=>F(F(Le(u),([e,r])=>F(ee(":",r),([t,n])=>F(ee("readonly",n),([s,o])=>F(he(o),([l,d])=>[
[e,t,s,l],d])))),([e,r])=>[e,r],()=>F(F(Le(u),([e,r])=>F(ee("?",r),([t,n])=>F(ee(":",n),([s,o])=>F(he(o),([l,d])=>[[e,t,s,l],d])))),([e,r])=>[e,r],()=>F(F(Le(u),
([e,r])=>F(ee(":",r),([t,n])=>F(he(n),([s,o])=>[[e,t,s],o]))),([e,r])=>[e,r],()=>[])))),([e,r])=>[Vp(e),r]),"ElementNamed"),Ko=a(u=>F(F(a8(u),([e,r])=>[e,r],()=>F(
F(Ro(u),([e,r])=>F(he(r),([t,n])=>F(Mo(n),([s,o])=>[[e,t,s],o]))),([e,r])=>[e,r],()=>[])),([e,r])=>[Hp(e),r]),"ElementBase"),Vo=a(u=>F(F(F(ee("...",u),([e,r])=>F(
Ko(r),([t,n])=>[[e,t],n])),([e,r])=>[e,r],()=>F(F(Ko(u),([e,r])=>[[e],r]),([e,r])=>[e,r],()=>[])),([e,r])=>[Gp(e),r]),"Element"),Ho=a((u,e=[])=>F(F(ee(",",u),([
r,t])=>F(Vo(t),([n,s])=>[[r,n],s])),([r,t])=>Ho(t,[...e,r]),()=>[e,u]),"ElementList_0"),n8=a(u=>F(F(F(Vo(u),([e,r])=>F(Ho(r),([t,n])=>F(F(ee(",",n),([s,o])=>[[s],
o],()=>[[],n]),([s,o])=>[[e,t,s],o]))),([e,r])=>[e,r],()=>F([[],u],([e,r])=>[e,r],()=>[])),([e,r])=>[xp(e),r]),"ElementList"),i8=a(u=>F(F(ee("[",u),([e,r])=>F(n8(
r),([t,n])=>F(ee("]",n),([s,o])=>[[e,t,s],o]))),([e,r])=>[Wp(e),r]),"_Tuple_"),s8=a(u=>F(F(Le(u),([e,r])=>F(ee("?",r),([t,n])=>F(ee(":",n),([s,o])=>F(ee("readon\
ly",o),([l,d])=>F(he(d),([i,v])=>[[e,t,s,l,i],v]))))),([e,r])=>[Jp(e),r]),"ParameterReadonlyOptional"),o8=a(u=>F(F(Le(u),([e,r])=>F(ee(":",r),([t,n])=>F(ee("rea\
donly",n),([s,o])=>F(he(o),([l,d])=>[[e,t,s,l],d])))),([e,r])=>[Yp(e),r]),"ParameterReadonly"),l8=a(u=>F(F(Le(u),([e,r])=>F(ee("?",r),([t,n])=>F(ee(":",n),([s,o])=>F(
he(o),([l,d])=>[[e,t,s,l],d])))),([e,r])=>[Xp(e),r]),"ParameterOptional"),c8=a(u=>F(F(Le(u),([e,r])=>F(ee(":",r),([t,n])=>F(he(n),([s,o])=>[[e,t,s],o]))),([e,r])=>[
Qp(e),r]),"ParameterType"),Go=a(u=>F(F(s8(u),([e,r])=>[e,r],()=>F(o8(u),([e,r])=>[e,r],()=>F(l8(u),([e,r])=>[e,r],()=>F(c8(u),([e,r])=>[e,r],()=>[])))),([e,r])=>[
e,r]),"ParameterBase"),xo=a(u=>F(F(F(ee("...",u),([e,r])=>F(Go(r),([t,n])=>[[e,t],n])),([e,r])=>[e,r],()=>F(F(Go(u),([e,r])=>[[e],r]),([e,r])=>[e,r],()=>[])),([
e,r])=>[Zp(e),r]),"Parameter2"),Wo=a((u,e=[])=>F(F(ee(",",u),([r,t])=>F(xo(t),([n,s])=>[[r,n],s])),([r,t])=>Wo(t,[...e,r]),()=>[e,u]),"ParameterList_0"),Jo=a(u=>F(
F(F(xo(u),([e,r])=>F(Wo(r),([t,n])=>F(F(ee(",",n),([s,o])=>[[s],o],()=>[[],n]),([s,o])=>[[e,t,s],o]))),([e,r])=>[e,r],()=>F([[],u],([e,r])=>[e,r],()=>[])),([e,r])=>[
e5(e),r]),"ParameterList"),d8=a(u=>F(F(ee("(",u),([e,r])=>F(Jo(r),([t,n])=>F(ee(")",n),([s,o])=>F(ee("=>",o),([l,d])=>F(he(d),([i,v])=>[[e,t,s,l,i],v]))))),([e,
r])=>[u5(e),r]),"_Function_2"),f8=a(u=>F(F(ee("new",u),([e,r])=>F(ee("(",r),([t,n])=>F(Jo(n),([s,o])=>F(ee(")",o),([l,d])=>F(ee("=>",d),([i,v])=>F(he(v),([c,f])=>[
[e,t,s,l,i,c],f])))))),([e,r])=>[t5(e),r]),"_Constructor_"),m8=a(u=>F(F(F(ee("+",u),([e,r])=>F(ee("readonly",r),([t,n])=>[[e,t],n])),([e,r])=>[e,r],()=>F(F(ee("\
-",u),([e,r])=>F(ee("readonly",r),([t,n])=>[[e,t],n])),([e,r])=>[e,r],()=>F(F(ee("readonly",u),([e,r])=>[[e],r]),([e,r])=>[e,r],()=>F([[],u],([e,r])=>[e,r],()=>[])))),
([e,r])=>[r5(e),r]),"MappedReadonly"),v8=a(u=>F(F(F(ee("+",u),([e,r])=>F(ee("?",r),([t,n])=>[[e,t],n])),([e,r])=>[e,r],()=>F(F(ee("-",u),([e,r])=>F(ee("?",r),([
t,n])=>[[e,t],n])),([e,r])=>[e,r],()=>F(F(ee("?",u),([e,r])=>[[e],r]),([e,r])=>[e,r],()=>F([[],u],([e,r])=>[e,r],()=>[])))),([e,r])=>[a5(e),r]),"MappedOptional"),
h8=a(u=>F(F(F(ee("as",u),([e,r])=>F(he(r),([t,n])=>[[e,t],n])),([e,r])=>[e,r],()=>F([[],u],([e,r])=>[e,r],()=>[])),([e,r])=>[n5(e),r]),"MappedAs"),p8=a(u=>F(F(ee(
"{",u),([e,r])=>F(m8(r),([t,n])=>F(ee("[",n),([s,o])=>F(Le(o),([l,d])=>F(ee("in",d),([i,v])=>F(he(v),([c,f])=>F(h8(f),([m,h])=>F(ee("]",h),([p,y])=>F(v8(y),([g,
b])=>F(ee(":",b),([_,E])=>F(he(E),([k,D])=>F(ko(D),([A,S])=>F(ee("}",S),([N,L])=>[[e,t,s,l,i,c,m,p,g,_,k,A,N],L]))))))))))))),([e,r])=>[i5(e),r]),"_Mapped_"),g8=a(
u=>F(Le(u),([e,r])=>[s5(e),r]),"Reference"),y8=a(u=>F(yo(u),([e,r])=>[o5(e),r]),"WithBigInt"),b8=a(u=>F(Ua(u),([e,r])=>[l5(e),r]),"WithNumber"),_8=a(u=>F(F(ee("\
true",u),([e,r])=>[e,r],()=>F(ee("false",u),([e,r])=>[e,r],()=>[])),([e,r])=>[c5(e),r]),"WithBoolean"),E8=a(u=>F(Ka(['"',"'"],u),([e,r])=>[e,r]),"WithString"),A8=a(
u=>F(ee("null",u),([e,r])=>[d5(e),r]),"WithNull"),D8=a(u=>F(ee("undefined",u),([e,r])=>[void 0,r]),"WithUndefined"),Yo=a(u=>F(F(Lo(u),([e,r])=>F(ee(":",r),([t,n])=>F(
xa(n),([s,o])=>[[e,t,s],o]))),([e,r])=>[f5(e),r]),"WithProperty"),Xo=a((u,e=[])=>F(F(O0(u),([r,t])=>F(Yo(t),([n,s])=>[[r,n],s])),([r,t])=>Xo(t,[...e,r]),()=>[e,
u]),"WithPropertyList_0"),w8=a(u=>F(F(F(Yo(u),([e,r])=>F(Xo(r),([t,n])=>F(F(O0(n),([s,o])=>[[s],o],()=>[[],n]),([s,o])=>[[e,t,s],o]))),([e,r])=>[e,r],()=>F([[],
u],([e,r])=>[e,r],()=>[])),([e,r])=>[m5(e),r]),"WithPropertyList"),Qo=a(u=>F(F(ee("{",u),([e,r])=>F(w8(r),([t,n])=>F(ee("}",n),([s,o])=>[[e,t,s],o]))),([e,r])=>[
h5(e),r]),"WithObject"),Zo=a((u,e=[])=>F(F(ee(",",u),([r,t])=>F(xa(t),([n,s])=>[[r,n],s])),([r,t])=>Zo(t,[...e,r]),()=>[e,u]),"WithElementList_0"),C8=a(u=>F(F(F(
xa(u),([e,r])=>F(Zo(r),([t,n])=>F(F(ee(",",n),([s,o])=>[[s],o],()=>[[],n]),([s,o])=>[[e,t,s],o]))),([e,r])=>[e,r],()=>F([[],u],([e,r])=>[e,r],()=>[])),([e,r])=>[
p5(e),r]),"WithElementList"),k8=a(u=>F(F(ee("[",u),([e,r])=>F(C8(r),([t,n])=>F(ee("]",n),([s,o])=>[[e,t,s],o]))),([e,r])=>[g5(e),r]),"WithArray"),xa=a(u=>F(F(y8(
u),([e,r])=>[e,r],()=>F(b8(u),([e,r])=>[e,r],()=>F(_8(u),([e,r])=>[e,r],()=>F(E8(u),([e,r])=>[e,r],()=>F(A8(u),([e,r])=>[e,r],()=>F(D8(u),([e,r])=>[e,r],()=>F(Qo(
u),([e,r])=>[e,r],()=>F(k8(u),([e,r])=>[e,r],()=>[])))))))),([e,r])=>[e,r]),"WithValue"),F8=a(u=>F(ee("-?(?:0|[1-9][0-9]*)n",u),([e,r])=>[y5(e),r]),"PatternBigI\
nt"),I8=a(u=>F(ee(".*",u),([e,r])=>[b5(e),r]),"PatternString"),S8=a(u=>F(ee("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?",u),([e,r])=>[_5(e),r]),"PatternNumber"),j8=a(u=>F(
ee("-?(?:0|[1-9][0-9]*)",u),([e,r])=>[E5(e),r]),"PatternInteger"),B8=a(u=>F(ee("(?!)",u),([e,r])=>[A5(e),r]),"PatternNever"),N8=a(u=>F(gg(["-?(?:0|[1-9][0-9]*)n",
".*","-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?","-?(?:0|[1-9][0-9]*)","(?!)","(",")","$","|"],u),([e,r])=>[D5(e),r]),"PatternText"),O8=a(u=>F(F(F8(u),([e,r])=>[e,r],()=>F(
I8(u),([e,r])=>[e,r],()=>F(S8(u),([e,r])=>[e,r],()=>F(j8(u),([e,r])=>[e,r],()=>F(B8(u),([e,r])=>[e,r],()=>F($8(u),([e,r])=>[e,r],()=>F(N8(u),([e,r])=>[e,r],()=>[]))))))),
([e,r])=>[e,r]),"PatternBase"),$8=a(u=>F(F(ee("(",u),([e,r])=>F(Ja(r),([t,n])=>F(ee(")",n),([s,o])=>[[e,t,s],o]))),([e,r])=>[w5(e),r]),"PatternGroup"),e4=a(u=>F(
F(F(Wa(u),([e,r])=>F(ee("|",r),([t,n])=>F(e4(n),([s,o])=>[[e,t,s],o]))),([e,r])=>[e,r],()=>F(F(Wa(u),([e,r])=>[[e],r]),([e,r])=>[e,r],()=>F([[],u],([e,r])=>[e,r],
()=>[]))),([e,r])=>[C5(e),r]),"PatternUnion"),Wa=a(u=>F(F(O8(u),([e,r])=>F(Ja(r),([t,n])=>[[e,t],n])),([e,r])=>[k5(e),r]),"PatternTerm"),Ja=a(u=>F(F(e4(u),([e,r])=>[
e,r],()=>F(Wa(u),([e,r])=>[e,r],()=>[])),([e,r])=>[e,r]),"PatternBody"),P8=a(u=>F(F(ee("^",u),([e,r])=>F(Ja(r),([t,n])=>F(ee("$",n),([s,o])=>[[e,t,s],o]))),([e,
r])=>[F5(e),r]),"Pattern"),u4=a((u,e=[])=>F(F(ee(",",u),([r,t])=>F(he(t),([n,s])=>[[r,n],s])),([r,t])=>u4(t,[...e,r]),()=>[e,u]),"InterfaceDeclarationHeritageLi\
st_0"),q8=a(u=>F(F(F(he(u),([e,r])=>F(u4(r),([t,n])=>F(F(ee(",",n),([s,o])=>[[s],o],()=>[[],n]),([s,o])=>[[e,t,s],o]))),([e,r])=>[e,r],()=>F([[],u],([e,r])=>[e,
r],()=>[])),([e,r])=>[I5(e),r]),"InterfaceDeclarationHeritageList"),t4=a(u=>F(F(F(ee("extends",u),([e,r])=>F(q8(r),([t,n])=>[[e,t],n])),([e,r])=>[e,r],()=>F([[],
u],([e,r])=>[e,r],()=>[])),([e,r])=>[S5(e),r]),"InterfaceDeclarationHeritage"),T8=a(u=>F(F(ee("interface",u),([e,r])=>F(Le(r),([t,n])=>F(Va(n),([s,o])=>F(t4(o),
([l,d])=>F(Ga(d),([i,v])=>[[e,t,s,l,i],v]))))),([e,r])=>[j5(e),r]),"InterfaceDeclarationGeneric"),L8=a(u=>F(F(ee("interface",u),([e,r])=>F(Le(r),([t,n])=>F(t4(n),
([s,o])=>F(Ga(o),([l,d])=>[[e,t,s,l],d])))),([e,r])=>[B5(e),r]),"InterfaceDeclaration"),R8=a(u=>F(F(ee("type",u),([e,r])=>F(Le(r),([t,n])=>F(Va(n),([s,o])=>F(ee(
"=",o),([l,d])=>F(he(d),([i,v])=>[[e,t,s,l,i],v]))))),([e,r])=>[N5(e),r]),"TypeAliasDeclarationGeneric"),M8=a(u=>F(F(ee("type",u),([e,r])=>F(Le(r),([t,n])=>F(ee(
"=",n),([s,o])=>F(he(o),([l,d])=>[[e,t,s,l],d])))),([e,r])=>[O5(e),r]),"TypeAliasDeclaration"),z8=a(u=>F(F(F(ee("export",u),([e,r])=>[[e],r]),([e,r])=>[e,r],()=>F(
[[],u],([e,r])=>[e,r],()=>[])),([e,r])=>[$5(e),r]),"ExportKeyword"),r4=a(u=>F(F(F(ee(";",u),([e,r])=>F(ee(`
`,r),([t,n])=>[[e,t],n])),([e,r])=>[e,r],()=>F(F(ee(";",u),([e,r])=>[[e],r]),([e,r])=>[e,r],()=>F(F(ee(`
`,u),([e,r])=>[[e],r]),([e,r])=>[e,r],()=>[]))),([e,r])=>[e,r]),"ModuleDeclarationDelimiter"),a4=a((u,e=[])=>F(F(r4(u),([r,t])=>F(Ya(t),([n,s])=>[[r,n],s])),([r,
t])=>a4(t,[...e,r]),()=>[e,u]),"ModuleDeclarationList_0"),U8=a(u=>F(F(F(Ya(u),([e,r])=>F(a4(r),([t,n])=>F(F(r4(n),([s,o])=>[[s],o],()=>[[],n]),([s,o])=>[[e,t,s],
o]))),([e,r])=>[e,r],()=>F([[],u],([e,r])=>[e,r],()=>[])),([e,r])=>[P5(e),r]),"ModuleDeclarationList"),Ya=a(u=>F(F(z8(u),([e,r])=>F(F(T8(r),([t,n])=>[t,n],()=>F(
L8(r),([t,n])=>[t,n],()=>F(R8(r),([t,n])=>[t,n],()=>F(M8(r),([t,n])=>[t,n],()=>[])))),([t,n])=>F(ko(n),([s,o])=>[[e,t,s],o]))),([e,r])=>[q5(e),r]),"ModuleDeclar\
ation"),K8=a(u=>F(F(Ya(u),([e,r])=>F(U8(r),([t,n])=>[[e,t],n])),([e,r])=>[T5(e),r]),"Module"),V8=a(u=>F(F(K8(u),([e,r])=>[e,r],()=>F(Yg(u),([e,r])=>[e,r],()=>F(
he(u),([e,r])=>[e,r],()=>[]))),([e,r])=>[e,r]),"Script");function H8(u){const e=No(`\`${u}\``);return K.IsEqual(e.length,2)?e[0]:Au()}a(H8,"ParseTemplateIntoTyp\
es");function G8(u){return u.join("|")}a(G8,"JoinString");function x8(u){return u.slice(1,u.length-1)}a(x8,"UnwrapTemplateLiteralPattern");function W8(u,e,r){return it(
e,`${r}${u}`)}a(W8,"EncodeLiteral");function J8(u,e){return it(u,`${e}${Wv}`)}a(J8,"EncodeBigInt");function Y8(u,e){return it(u,`${e}${Ss}`)}a(Y8,"EncodeInteger");
function X8(u,e){return it(u,`${e}${Bs}`)}a(X8,"EncodeNumber");function Q8(u,e){return Ir(Te([Be("false"),Be("true")]),u,e)}a(Q8,"EncodeBoolean");function Z8(u,e){
return it(u,`${e}${Ns}`)}a(Z8,"EncodeString");function ey(u,e,r){return it(e,`${r}${x8(u)}`)}a(ey,"EncodeTemplateLiteral");function uy(u,e,r){const t=Xa(u,{});return Ir(
t,e,r)}a(uy,"EncodeTemplateLiteralDeferred");function ty(u,e,r){const t=Ru(u);return Ir(t,e,r)}a(ty,"EncodeEnum");function n4(u,e,r,t=[]){return K.ShiftLeft(u,(n,s)=>n4(
s,e,r,[...t,Ir(n,[],"")]),()=>it(e,`${r}(${G8(t)})`))}a(n4,"EncodeUnion");function Ir(u,e,r){return qu(u)?ty(u.enum,e,r):ut(u)?Y8(e,r):Me(u)?W8(u.const,e,r):br(
u)?J8(e,r):Ht(u)?Q8(e,r):Du(u)?X8(e,r):rt(u)?Z8(e,r):vu(u)?ey(u.pattern,e,r):iy(u)?uy(u.parameters[0],e,r):_e(u)?n4(u.anyOf,e,r):Bv}a(Ir,"EncodeType");function it(u,e){
return K.ShiftLeft(u,(r,t)=>Ir(r,t,e),()=>e)}a(it,"EncodeTypes");function ry(u){return`^${it(u,"")}$`}a(ry,"EncodePattern");function ay(u){const e=ry(u);return Ts(
e)}a(ay,"TemplateLiteralEncode");function Xa(u,e){return Pe(u)?te.Update(ay(u),{},e):i4(u,e)}a(Xa,"TemplateLiteralAction");function ny(u,e,r,t){const n=Vu(u,e,r);
return Xa(n,t)}a(ny,"TemplateLiteralInstantiate");function i4(u,e={}){return ke("TemplateLiteral",[u],e)}a(i4,"TemplateLiteralDeferred");function iy(u){return _u(
u)&&K.HasPropertyKey(u,"action")&&K.IsEqual(u.action,"TemplateLiteral")}a(iy,"IsTemplateLiteralDeferred");function s4(u){return Xa(u,{})}a(s4,"TemplateLiteralFr\
omTypes");function sy(u){const e=H8(u);return s4(e)}a(sy,"TemplateLiteralFromString");function oy(u,e={}){const r=K.IsString(u)?sy(u):s4(u);return te.Update(r,{},
e)}a(oy,"TemplateLiteral2");function vu(u){return be(u,"TemplateLiteral")}a(vu,"IsTemplateLiteral");var tu={};Ft(tu,{ExtendsFalse:a(()=>Ee,"ExtendsFalse"),ExtendsTrue:a(
()=>le,"ExtendsTrue"),ExtendsUnion:a(()=>o4,"ExtendsUnion"),IsExtendsFalse:a(()=>ly,"IsExtendsFalse"),IsExtendsTrue:a(()=>c4,"IsExtendsTrue"),IsExtendsTrueLike:a(
()=>Et,"IsExtendsTrueLike"),IsExtendsUnion:a(()=>l4,"IsExtendsUnion"),Match:a(()=>Ye,"Match")});function o4(u){return te.Create({"~kind":"ExtendsUnion"},{inferred:u})}
a(o4,"ExtendsUnion");function l4(u){return K.IsObject(u)&&K.HasPropertyKey(u,"~kind")&&K.HasPropertyKey(u,"inferred")&&K.IsEqual(u["~kind"],"ExtendsUnion")&&K.IsObject(
u.inferred)}a(l4,"IsExtendsUnion");function le(u){return te.Create({"~kind":"ExtendsTrue"},{inferred:u})}a(le,"ExtendsTrue");function c4(u){return K.IsObject(u)&&
K.HasPropertyKey(u,"~kind")&&K.HasPropertyKey(u,"inferred")&&K.IsEqual(u["~kind"],"ExtendsTrue")&&K.IsObject(u.inferred)}a(c4,"IsExtendsTrue");function Ee(){return te.
Create({"~kind":"ExtendsFalse"},{})}a(Ee,"ExtendsFalse");function ly(u){return K.IsObject(u)&&K.HasPropertyKey(u,"~kind")&&K.IsEqual(u["~kind"],"ExtendsFalse")}
a(ly,"IsExtendsFalse");function Et(u){return l4(u)||c4(u)}a(Et,"IsExtendsTrueLike");function Ye(u,e,r){return Et(u)?e(u.inferred):r()}a(Ye,"Match3");function cy(u,e,r,t){
return Ye($e(u,r,t),n=>le(te.Assign(te.Assign(u,n),{[e]:r})),()=>Ee())}a(cy,"ExtendsRightInfer");function dy(u,e){return le(u)}a(dy,"ExtendsRightAny");function fy(u,e,r,t,n){
return Ye($e(u,e,r),s=>Ye($e(s,e,t),o=>le(o),()=>Ee()),()=>Ye($e(u,e,n),s=>le(s),()=>Ee()))}a(fy,"ExtendsRightDependent");function my(u,e,r){const t=Ru(r);return $e(
u,e,t)}a(my,"ExtendsRightEnum");function d4(u,e,r){return K.ShiftLeft(r,(t,n)=>Ye($e(u,e,t),s=>d4(s,e,n),()=>Ee()),()=>le(u))}a(d4,"ExtendsRightIntersect");function vy(u,e,r){
const t=Mu(r);return $e(u,e,t)}a(vy,"ExtendsRightTemplateLiteral");function f4(u,e,r){return K.ShiftLeft(r,(t,n)=>Ye($e(u,e,t),s=>le(s),()=>f4(u,e,n)),()=>Ee())}
a(f4,"ExtendsRightUnion");function He(u,e,r){return nu(r)?dy(u,e):mu(r)?fy(u,e,r.if,r.then,r.else):qu(r)?my(u,e,r.enum):ou(r)?cy(u,r.name,e,r.extends):Ue(r)?d4(
u,e,r.allOf):vu(r)?vy(u,e,r.pattern):_e(r)?f4(u,e,r.anyOf):fu(r)?le(u):Ee()}a(He,"ExtendsRight");function hy(u,e,r){return ou(r)?He(u,e,r):nu(r)||fu(r)?le(u):o4(
u)}a(hy,"ExtendsAny");function py(u,e){const r=E0(u),t=E0(e);return r&&t||!r&&t?!0:!(r&&!t)}a(py,"ExtendsImmutable");function gy(u,e,r,t){return au(t)?py(e,t)?$e(
u,r,t.items):Ee():He(u,e,t)}a(gy,"ExtendsArray");function yy(u,e,r){return br(r)?le(u):He(u,e,r)}a(yy,"ExtendsBigInt");function by(u,e,r){return Ht(r)?le(u):He(
u,e,r)}a(by,"ExtendsBoolean");function _y(u,e,r,t,n){const s=ou(t)?e:t,o=ou(t)?t:e,l=iu(e),d=iu(t);return!l&&d?Ee():Ye($e(u,s,o),i=>Qa(i,r,n),()=>Ee())}a(_y,"Pa\
rameterCompare");function Ey(u,e,r,t){return K.ShiftLeft(t,(n,s)=>_y(u,e,r,n,s),()=>iu(e)?le(u):Ee())}a(Ey,"ParameterRight");function Ay(u,e,r){return K.ShiftLeft(
e,(t,n)=>Ey(u,t,n,r),()=>le(u))}a(Ay,"ParametersLeft");function Qa(u,e,r){return Ay(u,e,r)}a(Qa,"ExtendsParameters");function m4(u,e,r){return Cr(r)?le(u):$e(u,
e,r)}a(m4,"ExtendsReturnType");function Dy(u,e,r,t){return nu(t)||fu(t)?le(u):Iu(t)?Ye(Qa(u,e,t.parameters),n=>m4(n,r,t.instanceType),()=>Ee()):Ee()}a(Dy,"Exten\
dsConstructor");function wy(u,e,r,t,n){return Ye($e(u,e,n),()=>$e(u,r,n),()=>$e(u,t,n))}a(wy,"ExtendsDependent");function Cy(u,e,r){const t=Ru(e);return $e(u,t,
r)}a(Cy,"ExtendsEnum");function ky(u,e,r,t){return nu(t)||fu(t)?le(u):Su(t)?Ye(Qa(u,e,t.parameters),n=>m4(n,r,t.returnType),()=>Ee()):Ee()}a(ky,"ExtendsFunction");
function Fy(u,e,r){return ut(r)||Du(r)?le(u):He(u,e,r)}a(Fy,"ExtendsInteger");function Iy(u,e,r){const t=lu(e);return $e(u,t,r)}a(Iy,"ExtendsIntersect");function $0(u,e,r){
return e===r?le(u):Ee()}a($0,"ExtendsLiteralValue");function Sy(u,e,r){return Me(r)?$0(u,e,r.const):br(r)?le(u):He(u,Be(e),r)}a(Sy,"ExtendsLiteralBigInt");function jy(u,e,r){
return Me(r)?$0(u,e,r.const):Ht(r)?le(u):He(u,Be(e),r)}a(jy,"ExtendsLiteralBoolean");function By(u,e,r){return Me(r)?$0(u,e,r.const):Du(r)?le(u):He(u,Be(e),r)}a(
By,"ExtendsLiteralNumber");function Ny(u,e,r){return Me(r)?$0(u,e,r.const):rt(r)?le(u):He(u,Be(e),r)}a(Ny,"ExtendsLiteralString");function Oy(u,e,r){return K.IsBigInt(
e.const)?Sy(u,e.const,r):K.IsBoolean(e.const)?jy(u,e.const,r):K.IsNumber(e.const)?By(u,e.const,r):K.IsString(e.const)?Ny(u,e.const,r):Au()}a(Oy,"ExtendsLiteral");
function $y(u,e,r){return ou(r)?He(u,e,r):le(u)}a($y,"ExtendsNever");function Py(u,e,r){return Fa(r)?le(u):He(u,e,r)}a(Py,"ExtendsNull");function qy(u,e,r){return Du(
r)?le(u):He(u,e,r)}a(qy,"ExtendsNumber");function Ty(u,e,r){return iu(e)?iu(r)?le(u):Ee():le(u)}a(Ty,"ExtendsPropertyOptional");function Ly(u,e,r){return ou(r)&&
Kt(r.extends)?Ee():Ye($e(u,e,r),t=>Ty(t,e,r),()=>Ee())}a(Ly,"ExtendsProperty");function Ry(u,e){return u.reduce((r,t)=>t in e&&Et(e[t])?{...r,...e[t].inferred}:
Au(),{})}a(Ry,"ExtractInferredProperties");function My(u,e,r){const t={};for(const o of K.Keys(r))t[o]=o in e?Ly({},e[o],r[o]):iu(r[o])?ou(r[o])?le(te.Assign(u,
{[r[o].name]:r[o].extends})):le(u):Ee();const n=K.Values(t).every(o=>Et(o)),s=n?Ry(K.Keys(t),t):{};return n?le(s):Ee()}a(My,"ExtendsPropertiesComparer");function zy(u,e,r){
const t=My(u,e,r);return Et(t)?le(te.Assign(u,t.inferred)):Ee()}a(zy,"ExtendsProperties");function Uy(u,e,r){return zy(u,e,r)}a(Uy,"ExtendsObjectToObject");function Ky(u,e){
return K.Keys(e).reduce((r,t)=>({...r,[t]:K.HasPropertyKey(u,t)?_e(r[t])?Te([...r[t].anyOf,e[t]]):Te([u[t],e[t]]):e[t]}),u)}a(Ky,"RecordMergeInferred");function v4(u,e,r,t){
return K.ShiftLeft(e,(n,s)=>Ye($e({},u[n],r),o=>v4(u,s,r,Ky(t,o)),()=>Ee()),()=>le(t))}a(v4,"ExtendsRecordComparer");function Vy(u,e,r,t){const n=K.Keys(e);return v4(
e,n,t,u)}a(Vy,"ExtendsObjectToRecord");function Hy(u,e,r){return zu(r)?Vy(u,e,bt(r),nt(r)):xe(r)?Uy(u,e,r.properties):He(u,Ie(e),r)}a(Hy,"ExtendsObject");function Gy(u,e){
return K.IsEqual(K.Keys(e).length,0)?le(u):Ee()}a(Gy,"FromObject");function xy(u,e,r,t,n){return $e(u,r,n)}a(xy,"FromRecord");function Wy(u,e,r,t){return zu(t)?
xy(u,ja(e),r,ja(bt(t)),nt(t)):xe(t)?Gy(u,t.properties):nu(t)||fu(t)?le(u):Ee()}a(Wy,"ExtendsRecord");function Jy(u,e,r){return rt(r)?le(u):He(u,e,r)}a(Jy,"Exten\
dsString");function Yy(u,e,r){return D0(r)?le(u):He(u,e,r)}a(Yy,"ExtendsSymbol");function Xy(u,e,r){const t=Mu(e);return $e(u,t,r)}a(Xy,"ExtendsTemplateLiteral");
function Za(u,e){return te.Create({"~kind":"Inferrable"},{name:u,type:e},{})}a(Za,"Inferrable");function en(u){return K.IsObject(u)&&K.HasPropertyKey(u,"~kind")&&
K.HasPropertyKey(u,"name")&&K.HasPropertyKey(u,"type")&&K.IsEqual(u["~kind"],"Inferrable")&&K.IsString(u.name)&&K.IsObject(u.type)}a(en,"IsInferable");function h4(u){
return j0(u)?ou(u.items)?au(u.items.extends)?Za(u.items.name,u.items.extends.items):fu(u.items.extends)?Za(u.items.name,u.items.extends):void 0:Au():void 0}a(h4,
"TryRestInferable");function p4(u){return ou(u)?Za(u.name,u.extends):void 0}a(p4,"TryInferable");function g4(u,e){const r=[];for(const t of u){if(!Et($e({},t,e)))
return;r.push(t)}return r}a(g4,"TryInferResults");function Qy(u,e,r,t){const n=g4(r,t);return K.IsArray(n)?le(te.Assign(u,{[e]:wu(n)})):Ee()}a(Qy,"InferTupleRes\
ult");function y4(u,e,r,t){const n=g4(r,t);return K.IsArray(n)?le(te.Assign(u,{[e]:Te(n)})):Ee()}a(y4,"InferUnionResult");function Zy(u){return[...u].reverse()}
a(Zy,"Reverse");function un(u,e){return e?Zy(u):u}a(un,"ApplyReverse");function e7(u){const e=u.length>0?u[0]:void 0,r=_u(e)?h4(e):void 0;return _u(r)}a(e7,"Rev\
ersed");function u7(u,e,r,t,n,s){return Ye($e(u,r,n),o=>b4(o,e,t,s),()=>Ee())}a(u7,"ElementsCompare");function t7(u,e,r,t,n){const s=h4(t);return en(s)?Qy(u,s.name,
un(r,e),s.type):K.ShiftLeft(r,(o,l)=>u7(u,e,o,l,t,n),()=>Ee())}a(t7,"ElementsLeft");function r7(u,e,r,t){return K.ShiftLeft(t,(n,s)=>t7(u,e,r,n,s),()=>K.IsEqual(
r.length,0)?le(u):Ee())}a(r7,"ElementsRight");function b4(u,e,r,t){return r7(u,e,r,t)}a(b4,"Elements");function a7(u,e,r){const t=Rr(u,Xe([],[]),r),n=e7(t);return b4(
u,n,un(e,n),un(t,n))}a(a7,"ExtendsTupleToTuple");function n7(u,e,r){for(const t of e){const n=$e(u,t,r);if(!Et(n))return n;u=n.inferred}return le(u)}a(n7,"Exten\
dsTupleToArrayReduce");function i7(u,e,r){const t=p4(r);return en(t)?y4(u,t.name,e,t.type):n7(u,e,r)}a(i7,"ExtendsTupleToArray");function s7(u,e,r){const t=Rr(u,
Xe([],[]),e);return uu(r)?a7(u,t,r.items):au(r)?i7(u,t,r.items):He(u,wu(t),r)}a(s7,"ExtendsTuple");function o7(u,e,r){return Cr(r)||Oa(r)?le(u):He(u,e,r)}a(o7,"\
ExtendsUndefined");function _4(u,e,r){return K.ShiftLeft(r,(t,n)=>Ye($e(u,e,t),s=>le(s),()=>_4(u,e,n)),()=>Ee())}a(_4,"ExtendsUnionSome");function tn(u,e,r){return K.
ShiftLeft(e,(t,n)=>Ye(_4(u,t,r),s=>tn(s,n,r),()=>Ee()),()=>le(u))}a(tn,"ExtendsUnionLeft");function l7(u,e,r){const t=p4(r);return en(t)?y4(u,t.name,e,t.type):_e(
r)?tn(u,e,r.anyOf):tn(u,e,[r])}a(l7,"ExtendsUnion2");function c7(u,e,r){return ou(r)?He(u,e,r):nu(r)||fu(r)?le(u):Ee()}a(c7,"ExtendsUnknown");function d7(u,e,r){
return Cr(r)?le(u):He(u,e,r)}a(d7,"ExtendsVoid");function $e(u,e,r){return nu(e)?hy(u,e,r):au(e)?gy(u,e,e.items,r):br(e)?yy(u,e,r):Ht(e)?by(u,e,r):Iu(e)?Dy(u,e.
parameters,e.instanceType,r):mu(e)?wy(u,e.if,e.then,e.else,r):qu(e)?Cy(u,e.enum,r):Su(e)?ky(u,e.parameters,e.returnType,r):ut(e)?Fy(u,e,r):Ue(e)?Iy(u,e.allOf,r):
Me(e)?Oy(u,e,r):Kt(e)?$y(u,e,r):Fa(e)?Py(u,e,r):Du(e)?qy(u,e,r):xe(e)?Hy(u,e.properties,r):zu(e)?Wy(u,bt(e),nt(e),r):rt(e)?Jy(u,e,r):D0(e)?Yy(u,e,r):vu(e)?Xy(u,
e.pattern,r):uu(e)?s7(u,e.items,r):Oa(e)?o7(u,e,r):_e(e)?l7(u,e.anyOf,r):fu(e)?c7(u,e,r):Cr(e)?d7(u,e,r):Ee()}a($e,"ExtendsLeft");function f7(u,e){return lu([...u,
Ie(e)])}a(f7,"InterfaceOperation");function E4(u,e,r){return Pe(u)?te.Update(f7(u,e),{},r):rn(u,e,r)}a(E4,"InterfaceAction");function m7(u,e,r,t,n){const s=Vu(u,
e,r),o=An(u,e,t);return E4(s,o,n)}a(m7,"InterfaceInstantiate");function rn(u,e,r={}){return ke("Interface",[u,e],r)}a(rn,"InterfaceDeferred");function an(u){return _u(
u)&&K.HasPropertyKey(u,"action")&&K.IsEqual(u.action,"Interface")}a(an,"IsInterfaceDeferred");function v7(u,e,r={}){return E4(u,e,r)}a(v7,"Interface");function h7(u,e,r){
return u.includes(r)?!0:Sr([...u,r],e,e[r])}a(h7,"FromRef");function A4(u,e,r){const t=Es(r);return At(u,e,t)}a(A4,"FromProperties");function At(u,e,r){return K.
ShiftLeft(r,(t,n)=>Sr(u,e,t)?!0:At(u,e,n),()=>!1)}a(At,"FromTypes2");function Sr(u,e,r){return Eu(r)?h7(u,e,r.$ref):au(r)?Sr(u,e,r.items):Iu(r)?At(u,e,[...r.parameters,
r.instanceType]):Su(r)?At(u,e,[...r.parameters,r.returnType]):an(r)?A4(u,e,r.parameters[1]):Ue(r)?At(u,e,r.allOf):xe(r)?A4(u,e,r.properties):_e(r)?At(u,e,r.anyOf):
uu(r)?At(u,e,r.items):zu(r)?Sr(u,e,nt(r)):!1}a(Sr,"FromType3");function p7(u,e,r){return Sr(u,e,r)}a(p7,"CyclicCheck");function g7(u,e){return e.reduce((r,t)=>p7(
[t],u,u[t])?[...r,t]:r,[])}a(g7,"ResolveCandidateKeys");function y7(u){const e=_s(u);return g7(u,e)}a(y7,"CyclicCandidates");function b7(u,e,r){return r.includes(
e)?r:e in u?jr(u,u[e],[...r,e]):Au()}a(b7,"FromRef2");function D4(u,e,r){const t=Es(e);return xt(u,t,r)}a(D4,"FromProperties2");function xt(u,e,r){return e.reduce(
(t,n)=>jr(u,n,t),r)}a(xt,"FromTypes3");function jr(u,e,r){return Eu(e)?b7(u,e.$ref,r):au(e)?jr(u,e.items,r):Iu(e)?xt(u,[...e.parameters,e.instanceType],r):Su(e)?
xt(u,[...e.parameters,e.returnType],r):an(e)?D4(u,e.parameters[1],r):Ue(e)?xt(u,e.allOf,r):xe(e)?D4(u,e.properties,r):_e(e)?xt(u,e.anyOf,r):uu(e)?xt(u,e.items,r):
zu(e)?jr(u,nt(e),r):r}a(jr,"FromType4");function _7(u,e,r){return jr(u,r,[e])}a(_7,"CyclicDependencies");function E7(u){return _a()}a(E7,"FromRef3");function A7(u){
return K.Keys(u).reduce((e,r)=>({...e,[r]:Dt(u[r])}),{})}a(A7,"FromProperties3");function Br(u){return u.reduce((e,r)=>[...e,Dt(r)],[])}a(Br,"FromTypes4");function Dt(u){
return Eu(u)?E7(u.$ref):au(u)?Zu(Dt(u.items),gs(u)):Iu(u)?vr(Br(u.parameters),Dt(u.instanceType)):Su(u)?hr(Br(u.parameters),Dt(u.returnType)):Ue(u)?et(Br(u.allOf)):
xe(u)?Ie(A7(u.properties)):zu(u)?Sa(Ba(u),Dt(nt(u))):_e(u)?Te(Br(u.anyOf)):uu(u)?wu(Br(u.items)):u}a(Dt,"FromType5");function D7(u,e){return e in u?Dt(u[e]):su()}
a(D7,"CyclicAnyFromParameters");function w7(u){return D7(u.$defs,u.$ref)}a(w7,"CyclicExtends");function C7(u,e,r){const t=Vu(u,Xe([],[]),e),n=An({},Xe([],[]),r);
return lu([...t,Ie(n)])}a(C7,"CyclicInterface");function k7(u,e){return K.Keys(u).filter(t=>e.includes(t)).reduce((t,n)=>{const s=u[n],o=an(s)?C7(u,s.parameters[0],
s.parameters[1]):s;return{...t,[n]:o}},{})}a(k7,"CyclicDefinitions");function F7(u,e,r){const t=_7(u,e,r),n=k7(u,t);return gr(n,e)}a(F7,"InstantiateCyclic");function w4(u,e){
return e in u?Eu(u[e])?w4(u,u[e].$ref):u[e]:We()}a(w4,"Resolve");function Nr(u,e){return w4(u,e)}a(Nr,"CyclicTarget");function C4(u){return Pu(u)?w7(u):As(u)?su():
u}a(C4,"Canonical");function Ku(u,e,r){const t=C4(e),n=C4(r);return $e(u,t,n)}a(Ku,"Extends");var nn=0,k4=1,sn=2,F4=3;function I4(u,e){const r=[Ku({},u,e),Ku({},
e,u)];return tu.IsExtendsTrueLike(r[0])&&tu.IsExtendsTrueLike(r[1])?nn:tu.IsExtendsTrueLike(r[0])&&tu.IsExtendsFalse(r[1])?sn:tu.IsExtendsFalse(r[0])&&tu.IsExtendsTrueLike(
r[1])?F4:k4}a(I4,"Compare");function on(u,e,r=[],t=e){return K.ShiftLeft(e,(n,s)=>{const o=I4(u,n);return K.IsEqual(o,sn)||K.IsEqual(o,nn)?t:K.IsEqual(o,k4)?on(
u,s,[...r,n],t):on(u,s,r,t)},()=>[...r,u])}a(on,"BroadenFilter");function I7(u,e,r){const t=gt(u);return nu(t)?[t]:fu(t)?[t]:Kt(t)?P0(e,r):xe(t)?P0(e,[...r,t]):
P0(e,on(t,r))}a(I7,"BroadenType");function P0(u,e=[]){return K.ShiftLeft(u,(r,t)=>I7(r,t,e),()=>e)}a(P0,"BroadenTypes");function S4(u){const e=P0(u);return k0(e)}
a(S4,"Broaden");function j4(u,e){return te.Update(gt(u),{},e)}a(j4,"EvaluateAction");function S7(u,e,r,t){const n=se(u,e,r);return j4(n,t)}a(S7,"EvaluateInstant\
iate");function Or(u,e=[]){return zt(u)&&K.IsEqual(u.action,"Conditional")?Eu(u.parameters[0])?Or(u.parameters[2],Or(u.parameters[3],[...e,u.parameters[0].$ref])):
Or(u.parameters[2],Or(u.parameters[3],e)):zt(u)&&K.IsEqual(u.action,"Mapped")&&zt(u.parameters[1])&&K.IsEqual(u.parameters[1].action,"KeyOf")&&Eu(u.parameters[1].
parameters[0])?[...e,u.parameters[1].parameters[0].$ref]:e}a(Or,"CollectDistributionNames");function j7(u,e){return u.reduce((r,t)=>[...r,e.includes(t.name)],[])}
a(j7,"BuildDistributionArray");function B4(u,e,r=[]){return K.ShiftLeft(u,(t,n)=>K.ShiftLeft(e,(s,o)=>B4(n,o,[...r,[s,t]]),()=>r),()=>r)}a(B4,"ZipDistributionAr\
ray");function B7(u){return vu(u)?Mu(u.pattern):qu(u)?Ru(u.enum):u}a(B7,"CanonicalArgument");function N7(u){const e=B7(u);return _e(e)?[...e.anyOf]:[e]}a(N7,"Ex\
pand");function O7(u,e){return u.reduce((r,t)=>[...r,[...t,e]],[])}a(O7,"Append");function N4(u,e){return e.reduce((r,t)=>[...r,...O7(u,t)],[])}a(N4,"Cross");function O4(u){
return u.reduce((e,r)=>K.IsEqual(r[0],!0)?N4(e,N7(r[1])):N4(e,[r[1]]),[[]])}a(O4,"Distribute2");function $7(u,e,r){const t=Or(r),n=j7(u,t),s=B4(e,n);return zt(r)&&
K.IsEqual(r.action,"Conditional")||zt(r)&&K.IsEqual(r.action,"Mapped")?O4(s):[e]}a($7,"DistributeArguments");function P7(){return["(not-resolvable)",We()]}a(P7,
"FromNotResolvable");function q7(){return["(not-generic)",We()]}a(q7,"FromNotGeneric");function T7(u,e,r){return[u,pr(e,r)]}a(T7,"FromGeneric");function L7(u,e,r){
return e in u?$4(u,e,u[e],r):P7()}a(L7,"FromRef4");function $4(u,e,r,t){return ba(r)?T7(e,r.parameters,r.expression):Eu(r)?L7(u,r.$ref,t):q7()}a($4,"FromType6");
function R7(u,e,r){return $4(u,"(anonymous)",e,r)}a(R7,"ResolveTarget");function M7(u,e,r){if(ou(e)||mn(e)||tu.IsExtendsTrueLike(Ku({},e,r)))return;const t={parameter:u,
expect:r,actual:e};throw new Error(`Argument for parameter ${u} does not satisfy constraint`,{cause:t})}a(M7,"AssertArgumentExtends");function P4(u,e,r,t,n){const s=se(
u,e,n);return M7(r,s,t),te.Assign(u,{[r]:s})}a(P4,"BindArgument");function z7(u,e,r,t,n){const s=se(u,e,r.extends),o=se(u,e,r.equals);return K.ShiftLeft(n,(l,d)=>ln(
P4(u,e,r.name,s,l),e,t,d),()=>ln(P4(u,e,r.name,s,o),e,t,[]))}a(z7,"BindArguments");function ln(u,e,r,t){return K.ShiftLeft(r,(n,s)=>z7(u,e,n,s,t),()=>u)}a(ln,"B\
indParameters");function U7(u,e,r,t){return ln(u,e,r,t)}a(U7,"ResolveArgumentsContext");var cn=0,dn=0;function K7(){if(!K.IsLessThan(dn,mr.Get().maxInstantiationCount))
throw Error("Type instantiation is excessively deep and possibly infinite")}a(K7,"InstantiationAssert");function V7(){K7(),dn++,cn++}a(V7,"InstantiationIncremen\
t");function H7(){cn--,K.IsEqual(cn,0)&&(dn=0)}a(H7,"InstantiationDecrement");function G7(u){return K.IsGreaterThan(u.callstack.length,0)?u.callstack[u.callstack.
length-1]:""}a(G7,"Peek");function x7(u,e){return K.IsEqual(G7(u),e)}a(x7,"IsTailCall");function W7(u,e,r,t,n,s){V7();try{const o=U7(u,e,t,s),l=se(o,Xe([...e.callstack,
r.$ref],e.visited),n);return se(o,Xe([],[]),l)}finally{H7()}}a(W7,"CallDispatch");function J7(u,e,r,t,n,s){return s.reduce((o,l)=>{const d=W7(u,e,r,t,n,l);return[
...o,d]},[])}a(J7,"CallDistributed");function Y7(u,e,r,t,n,s){const o=$7(t,s,n),l=J7(u,e,r,t,n,o);return K.IsEqual(l.length,1)?l[0]:ju(l)}a(Y7,"CallImmediate");
function q4(u,e,r,t){const n=Vu(u,e,t),s=R7(u,r,t),o=s[0],l=s[1];return ba(l)?x7(e,o)?fn(Ut(o),n):Y7(u,e,Ut(o),l.parameters,l.expression,n):fn(r,n)}a(q4,"CallIn\
stantiate");function fn(u,e){return te.Create({"~kind":"Call"},{type:"call",target:u,arguments:e},{})}a(fn,"CallConstruct");function X7(u,e){return q4({},Xe([],
[]),u,e)}a(X7,"Call");function mn(u){return be(u,"Call")}a(mn,"IsCall");function Q7(u){return te.Discard(u,["~immutable"])}a(Q7,"RemoveImmutableOperation");function Z7(u,e){
return te.Update(Q7(u),{},e)}a(Z7,"RemoveImmutableAction");function eb(u,e,r,t){const n=se(u,e,r);return Z7(n,t)}a(eb,"RemoveImmutableInstantiate");function ub(u,e){
return u(e)}a(ub,"ApplyMapping");function tb(u,e){return K.IsString(e)?Be(ub(u,e)):Be(e)}a(tb,"FromLiteral3");function rb(u,e){const r=Mu(e);return Wt(u,r)}a(rb,
"FromTemplateLiteral");function ab(u,e){const r=e.map(t=>Wt(u,t));return Te(r)}a(ab,"FromUnion2");function Wt(u,e){return Me(e)?tb(u,e.const):vu(e)?rb(u,e.pattern):
_e(e)?ab(u,e.anyOf):e}a(Wt,"FromType7");function T4(u,e={}){return ke("Capitalize",[u],e)}a(T4,"CapitalizeDeferred");function nb(u,e={}){return z4(u,e)}a(nb,"Ca\
pitalize");function L4(u,e={}){return ke("Lowercase",[u],e)}a(L4,"LowercaseDeferred");function ib(u,e={}){return U4(u,e)}a(ib,"Lowercase");function R4(u,e={}){return ke(
"Uncapitalize",[u],e)}a(R4,"UncapitalizeDeferred");function sb(u,e={}){return K4(u,e)}a(sb,"Uncapitalize");function M4(u,e={}){return ke("Uppercase",[u],e)}a(M4,
"UppercaseDeferred");function ob(u,e={}){return V4(u,e)}a(ob,"Uppercase");var lb=a(u=>u[0].toUpperCase()+u.slice(1),"CapitalizeMapping"),cb=a(u=>u.toLowerCase(),
"LowercaseMapping"),db=a(u=>u[0].toLowerCase()+u.slice(1),"UncapitalizeMapping"),fb=a(u=>u.toUpperCase(),"UppercaseMapping");function z4(u,e){return Pe([u])?te.
Update(Wt(lb,u),{},e):T4(u,e)}a(z4,"CapitalizeAction");function U4(u,e){return Pe([u])?te.Update(Wt(cb,u),{},e):L4(u,e)}a(U4,"LowercaseAction");function K4(u,e){
return Pe([u])?te.Update(Wt(db,u),{},e):R4(u,e)}a(K4,"UncapitalizeAction");function V4(u,e){return Pe([u])?te.Update(Wt(fb,u),{},e):M4(u,e)}a(V4,"UppercaseActio\
n");function mb(u,e,r,t){const n=se(u,e,r);return z4(n,t)}a(mb,"CapitalizeInstantiate");function vb(u,e,r,t){const n=se(u,e,r);return U4(n,t)}a(vb,"LowercaseIns\
tantiate");function hb(u,e,r,t){const n=se(u,e,r);return K4(n,t)}a(hb,"UncapitalizeInstantiate");function pb(u,e,r,t){const n=se(u,e,r);return V4(n,t)}a(pb,"Upp\
ercaseInstantiate");function H4(u,e,r,t,n={}){return ke("Conditional",[u,e,r,t],n)}a(H4,"ConditionalDeferred");function gb(u,e,r,t,n={}){return G4({},Xe([],[]),
u,e,r,t,n)}a(gb,"Conditional");function yb(u,e,r,t,n,s){const o=Ku(u,r,t);return tu.IsExtendsUnion(o)?Te([se(o.inferred,e,n),se(u,e,s)]):tu.IsExtendsTrue(o)?se(
o.inferred,e,n):se(u,e,s)}a(yb,"ConditionalOperation");function G4(u,e,r,t,n,s,o){return Pe([r,t])?te.Update(yb(u,e,r,t,n,s),{},o):H4(r,t,n,s,o)}a(G4,"Condition\
alAction");function bb(u,e,r,t,n,s,o){const l=se(u,e,r),d=se(u,e,t);return G4(u,e,l,d,n,s,o)}a(bb,"ConditionalInstantiate");function x4(u,e={}){return ke("Const\
ructorParameters",[u],e)}a(x4,"ConstructorParametersDeferred");function _b(u,e={}){return W4(u,e)}a(_b,"ConstructorParameters");function Eb(u){const e=Iu(u)?u.parameters:
[],r=Rr({},Xe([],[]),e);return wu(r)}a(Eb,"ConstructorParametersOperation");function W4(u,e){return Pe([u])?te.Update(Eb(u),{},e):x4(u,e)}a(W4,"ConstructorParam\
etersAction");function Ab(u,e,r,t){const n=se(u,e,r);return W4(n,t)}a(Ab,"ConstructorParametersInstantiate");function J4(u,e,r={}){return ke("Exclude",[u,e],r)}
a(J4,"ExcludeDeferred");function Db(u,e,r={}){return vn(u,e,r)}a(Db,"Exclude");function vn(u,e,r){return Pe([u,e])?te.Update(Ys(u,e),{},r):J4(u,e,r)}a(vn,"Exclu\
deAction");function wb(u,e,r,t,n){const s=se(u,e,r),o=se(u,e,t);return vn(s,o,n)}a(wb,"ExcludeInstantiate");function Y4(u,e,r={}){return ke("Extract",[u,e],r)}a(
Y4,"ExtractDeferred");function Cb(u,e,r={}){return Q4(u,e,r)}a(Cb,"Extract");function kb(u,e){const r=Ku({},u,e);return tu.IsExtendsTrueLike(r)?[u]:[]}a(kb,"Ext\
ractType");function X4(u,e,r=[]){return K.ShiftLeft(u,(t,n)=>X4(n,e,[...r,...kb(t,e)]),()=>r)}a(X4,"ExtractUnion");function Fb(u,e){const r=gt(u),t=_e(r)?r.anyOf:
[r],n=X4(t,e);return ju(n)}a(Fb,"ExtractOperation");function Q4(u,e,r){return Pe([u,e])?te.Update(Fb(u,e),{},r):Y4(u,e,r)}a(Q4,"ExtractAction");function Ib(u,e,r,t,n){
const s=se(u,e,r),o=se(u,e,t);return Q4(s,o,n)}a(Ib,"ExtractInstantiate");function Sb(u){return u.reduce((e,r)=>js(r)?[...e,Be(r)]:e,[])}a(Sb,"KeysToLiterals");
function hn(u){const e=Sb(u);return Te(e)}a(hn,"KeysToIndexer");function pn(u,e,r={}){return ke("Index",[u,e],r)}a(pn,"IndexDeferred");function jb(u,e,r={}){const t=K.
IsArray(e)?hn(e):e;return nl(u,t,r)}a(jb,"Index");function Bb(u,e){const r=Nr(u,e);return wt(r)}a(Bb,"FromCyclic");function Nb(u,e,r){const t=Gt(u,e,r);return wt(
t)}a(Nb,"FromDependent");function Ob(u,e){const r=K.Keys(u).filter(v=>!K.HasPropertyKey(e,v)),t=K.Keys(e).filter(v=>!K.HasPropertyKey(u,v)),n=K.Keys(u).filter(v=>K.
HasPropertyKey(e,v)),s=r.reduce((v,c)=>({...v,[c]:u[c]}),{}),o=t.reduce((v,c)=>({...v,[c]:e[c]}),{}),l=n.reduce((v,c)=>({...v,[c]:Vs(u[c],e[c])}),{}),d=te.Assign(
s,o);return te.Assign(d,l)}a(Ob,"CollapseIntersectProperties");function $b(u){return u.reduce((e,r)=>Ob(e,wt(r)),{})}a($b,"FromIntersect");function hA(u){return u}
a(hA,"FromObject2");function Pb(u){const e=fh(wu(u));return wt(e)}a(Pb,"FromTuple");function qb(u,e){return K.Keys(u).filter(n=>n in e).reduce((n,s)=>({...n,[s]:gh(
u[s],e[s])}),{})}a(qb,"CollapseUnionProperties");function Z4(u,e){return K.ShiftLeft(u,(r,t)=>Z4(t,qb(e,wt(r))),()=>e)}a(Z4,"ReduceVariants");function Tb(u){return K.
ShiftLeft(u,(e,r)=>Z4(r,wt(e)),()=>Au())}a(Tb,"FromUnion3");function wt(u){return Pu(u)?Bb(u.$defs,u.$ref):mu(u)?Nb(u.if,u.then,u.else):Ue(u)?$b(u.allOf):_e(u)?
Tb(u.anyOf):uu(u)?Pb(u.items):xe(u)?u.properties:{}}a(wt,"FromType8");function gn(u){const e=wt(u);return Ie(e)}a(gn,"CollapseToObject");var Lb=new RegExp("^(?:\
0|[1-9][0-9]*)$");function yn(u){const e=`${u}`;return Lb.test(e)?parseInt(e):u}a(yn,"ConvertToIntegerKey");function Rb(u){return Be(yn(u))}a(Rb,"NormalizeLiter\
al");function el(u){return u.map(e=>ul(e))}a(el,"NormalizeIndexerTypes");function ul(u){return Ue(u)?et(el(u.allOf)):_e(u)?Te(el(u.anyOf)):Me(u)?Rb(u.const):u}a(
ul,"NormalizeIndexer");function Mb(u,e){const r=ul(e),t=Ku({},r,Lu());return tu.IsExtendsTrueLike(t)?u:Me(e)&&K.IsEqual(e.const,"length")?Lu():We()}a(Mb,"FromAr\
ray");function zb(u,e){const r=Nr(u,e);return Ct(r)}a(zb,"FromCyclic2");function Ub(u,e,r){const t=Gt(u,e,r);return Ct(t)}a(Ub,"FromDependent2");function Kb(u){
const e=Ru(u);return Ct(e)}a(Kb,"FromEnum");function Vb(u){const e=lu(u);return Ct(e)}a(Vb,"FromIntersect2");function Hb(u){return[`${u}`]}a(Hb,"FromLiteral4");
function Gb(u){const e=Mu(u);return Ct(e)}a(Gb,"FromTemplateLiteral2");function xb(u){return u.reduce((e,r)=>[...e,...Ct(r)],[])}a(xb,"FromUnion4");function Ct(u){
return Pu(u)?zb(u.$defs,u.$ref):mu(u)?Ub(u.if,u.then,u.else):qu(u)?Kb(u.enum):Ue(u)?Vb(u.allOf):Me(u)?Hb(u.const):vu(u)?Gb(u.pattern):_e(u)?xb(u.anyOf):[]}a(Ct,
"FromType9");function bn(u){return Ct(u)}a(bn,"ToIndexableKeys");function $r(u,e){return e.map(r=>Pr(u,r))}a($r,"FromTypes5");function Pr(u,e){return au(e)?Zu(Pr(
u,e.items)):Iu(e)?vr($r(u,e.parameters),Pr(u,e.instanceType)):Su(e)?hr($r(u,e.parameters),Pr(u,e.returnType)):uu(e)?wu($r(u,e.items)):_e(e)?Te($r(u,e.anyOf)):Ue(
e)?et($r(u,e.allOf)):eo(e)?Ie(u):e}a(Pr,"FromType10");function Wb(u,e){return Pr(u,e)}a(Wb,"ExpandThis");function Jb(u,e){const r=e in u?u[e]:We();return Wb(u,r)}
a(Jb,"IndexProperty");function tl(u,e){return e.reduce((r,t)=>[...r,Jb(u,t)],[])}a(tl,"IndexProperties");function Yb(u,e){const r=bn(e),t=tl(u,r);return ju(t)}a(
Yb,"FromIndexer");var Xb=new RegExp(wr);function Qb(u){return u.filter(r=>Xb.test(r))}a(Qb,"NumericKeys");function Zb(u){const e=_s(u),r=Qb(e),t=tl(u,r);return ju(
t)}a(Zb,"FromIndexerNumber");function e_(u,e){return Du(e)?Zb(u):Yb(u,e)}a(e_,"FromObject3");function u_(u){return Be(yn(u))}a(u_,"ConvertLiteral");function rl(u){
return u.map(e=>al(e))}a(rl,"ArrayIndexerTypes");function al(u){return Ue(u)?et(rl(u.allOf)):_e(u)?Te(rl(u.anyOf)):Me(u)?u_(u.const):u}a(al,"FormatArrayIndexer");
function t_(u,e){return u.reduceRight((r,t,n)=>{const s=Ku({},Be(n),e);return tu.IsExtendsTrueLike(s)?[t,...r]:r},[])}a(t_,"IndexElementsWithIndexer");function r_(u,e){
const r=al(e),t=t_(u,r);return Dr(t)}a(r_,"FromTupleWithIndexer");function a_(u){return Dr(u)}a(a_,"FromTupleWithoutIndexer");function n_(u,e){return Me(e)&&K.IsEqual(
e.const,"length")?Be(u.length):Du(e)||ut(e)?a_(u):r_(u,e)}a(n_,"FromTuple2");function i_(u,e){return au(u)?Mb(u.items,e):xe(u)?e_(u.properties,e):uu(u)?n_(u.items,
e):We()}a(i_,"FromType11");function s_(u){return Pu(u)||mu(u)||Ue(u)||_e(u)?gn(u):u}a(s_,"NormalizeType");function nl(u,e,r){return Pe([u,e])?te.Update(i_(s_(u),
e),{},r):pn(u,e,r)}a(nl,"IndexAction");function o_(u,e,r,t,n){const s=se(u,e,r),o=se(u,e,t);return nl(s,o,n)}a(o_,"IndexInstantiate");function il(u,e={}){return ke(
"InstanceType",[u],e)}a(il,"InstanceTypeDeferred");function l_(u,e={}){return sl(u,e)}a(l_,"InstanceType");function c_(u){return Iu(u)?u.instanceType:We()}a(c_,
"InstanceTypeOperation");function sl(u,e){return Pe([u])?te.Update(c_(u),{},e):il(u,e)}a(sl,"InstanceTypeAction");function d_(u,e,r,t={}){const n=se(u,e,r);return sl(
n,t)}a(d_,"InstanceTypeInstantiate");function _n(u,e={}){return ke("KeyOf",[u],e)}a(_n,"KeyOfDeferred");function f_(u,e={}){return ol(u,e)}a(f_,"KeyOf2");function m_(){
return Te([Lu(),tt(),Ia()])}a(m_,"FromAny");function v_(u){return Lu()}a(v_,"FromArray2");function h_(u){return u.reduce((r,t)=>js(t)?[...r,Be(yn(t))]:Au(),[])}
a(h_,"FromPropertyKeys");function p_(u){const e=K.Keys(u),r=h_(e);return Dr(r)}a(p_,"FromObject4");function g_(u){return Ba(u)}a(g_,"FromRecord2");function y_(u){
const e=u.map((r,t)=>Be(t));return Dr(e)}a(y_,"FromTuple3");function b_(u){return nu(u)?m_():au(u)?v_(u.items):xe(u)?p_(u.properties):zu(u)?g_(u):uu(u)?y_(u.items):
We()}a(b_,"FromType12");function __(u){return Pu(u)||mu(u)||Ue(u)||_e(u)?gn(u):u}a(__,"NormalizeType2");function ol(u,e){return Pe([u])?te.Update(b_(__(u)),{},e):
_n(u,e)}a(ol,"KeyOfAction");function E_(u,e,r,t){const n=se(u,e,r);return ol(n,t)}a(E_,"KeyOfInstantiate");function En(u,e,r,t,n={}){return ke("Mapped",[u,e,r,t],
n)}a(En,"MappedDeferred");function A_(u,e,r,t,n={}){return ll({},Xe([],[]),u,e,r,t,n)}a(A_,"Mapped");function D_(u){const e=Mu(u);return q0(e)}a(D_,"FromTemplat\
eLiteral3");function w_(u){return u.reduce((e,r)=>[...e,...q0(r)],[])}a(w_,"FromUnion5");function C_(u){const e=Ru(u);return q0(e)}a(C_,"FromEnum2");function k_(u){
return K.IsNumber(u)?[Be(`${u}`)]:[Be(u)]}a(k_,"FromLiteral5");function q0(u){return qu(u)?C_(u.enum):Me(u)?k_(u.const):vu(u)?D_(u.pattern):_e(u)?w_(u.anyOf):[u]}
a(q0,"FromType13");function F_(u){return q0(u)}a(F_,"MappedVariants");function I_(u){return vu(u)?Mu(u.pattern):u}a(I_,"CanonicalAs");function S_(u,e,r,t,n,s){const o=te.
Assign(u,{[r.name]:t}),l=se(o,e,n),d=I_(l),i=se(o,e,s);return Qv(d)||Zv(d)?{[d.const]:i}:{}}a(S_,"MappedVariant");function j_(u,e,r,t,n,s){return t.reduce((o,l)=>[
...o,S_(u,e,r,l,n,s)],[])}a(j_,"MappedProperties");function B_(u){return u.reduce((e,r)=>[...e,Ie(r)],[])}a(B_,"MappedObjects");function N_(u,e,r,t,n,s){const o=F_(
t),l=j_(u,e,r,o,n,s),d=B_(l);return lu(d)}a(N_,"MappedOperation");function ll(u,e,r,t,n,s,o){return Pe([t])?te.Update(N_(u,e,r,t,n,s),{},o):En(r,t,n,s,o)}a(ll,"\
MappedAction");function O_(u,e,r,t,n,s,o){const l=se(u,e,t);return ll(u,e,r,l,n,s,o)}a(O_,"MappedInstantiate");function $_(u,e,r){const t=te.Assign(u,e);return K.
Keys(e).filter(s=>r.includes(s)).reduce((s,o)=>({...s,[o]:F7(t,o,e[o])}),{})}a($_,"InstantiateCyclics");function P_(u,e,r){const t=te.Assign(u,e);return K.Keys(
e).filter(s=>!r.includes(s)).reduce((s,o)=>({...s,[o]:se(t,Xe([],[]),e[o])}),{})}a(P_,"InstantiateNonCyclics");function q_(u,e,r){const t=y7(e),n=$_(u,e,t),s=P_(
u,e,t),o={...n,...s};return te.Update(o,{},r)}a(q_,"InstantiateModule");function cl(u,e,r,t){return q_(u,r,t)}a(cl,"ModuleInstantiate");function dl(u,e={}){return ke(
"NonNullable",[u],e)}a(dl,"NonNullableDeferred");function T_(u,e={}){return fl(u,e)}a(T_,"NonNullable");function L_(u){const e=Te([A0(),Na()]);return vn(u,e,{})}
a(L_,"NonNullableOperation");function fl(u,e){return Pe([u])?te.Update(L_(u),{},e):dl(u,e)}a(fl,"NonNullableAction");function R_(u,e,r,t){const n=se(u,e,r);return fl(
n,t)}a(R_,"NonNullableInstantiate");function ml(u,e,r={}){return ke("Omit",[u,e],r)}a(ml,"OmitDeferred");function M_(u,e,r={}){const t=K.IsArray(e)?hn(e):e;return hl(
u,t,r)}a(M_,"Omit");function vl(u){const e=gn(u);return xe(e)?e.properties:Au()}a(vl,"ToIndexable");function z_(u,e){return K.Keys(u).reduce((t,n)=>e.includes(n)?
t:{...t,[n]:u[n]},{})}a(z_,"FromKeys");function U_(u,e){const r=vl(u),t=bn(e),n=z_(r,t);return Ie(n)}a(U_,"FromType14");function hl(u,e,r){return Pe([u,e])?te.Update(
U_(u,e),{},r):ml(u,e,r)}a(hl,"OmitAction");function K_(u,e,r,t,n){const s=se(u,e,r),o=se(u,e,t);return hl(s,o,n)}a(K_,"OmitInstantiate");function pl(u,e={}){return ke(
"Parameters",[u],e)}a(pl,"ParametersDeferred");function V_(u,e={}){return gl(u,e)}a(V_,"Parameters");function H_(u){const e=Su(u)?u.parameters:[],r=Rr({},Xe([],
[]),e);return wu(r)}a(H_,"ParametersOperation");function gl(u,e){return Pe([u])?te.Update(H_(u),{},e):pl(u,e)}a(gl,"ParametersAction");function G_(u,e,r,t){const n=se(
u,e,r);return gl(n,t)}a(G_,"ParametersInstantiate");function yl(u,e={}){return ke("Partial",[u],e)}a(yl,"PartialDeferred");function x_(u,e={}){return bl(u,e)}a(
x_,"Partial");function W_(u,e){const r=Nr(u,e),t=qr(r);return gr(te.Assign(u,{[e]:t}),e)}a(W_,"FromCyclic3");function J_(u,e,r){const t=Gt(u,e,r);return qr(t)}a(
J_,"FromDependent3");function Y_(u){const e=lu(u);return qr(e)}a(Y_,"FromIntersect3");function X_(u){const e=u.map(r=>qr(r));return Te(e)}a(X_,"FromUnion6");function Q_(u){
const e=K.Keys(u).reduce((t,n)=>({...t,[n]:ys(u[n])}),{});return Ie(e)}a(Q_,"FromObject5");function qr(u){return Pu(u)?W_(u.$defs,u.$ref):mu(u)?J_(u.if,u.then,u.
else):Ue(u)?Y_(u.allOf):_e(u)?X_(u.anyOf):xe(u)?Q_(u.properties):Ie({})}a(qr,"FromType15");function bl(u,e){return Pe([u])?te.Update(qr(u),{},e):yl(u,e)}a(bl,"P\
artialAction");function Z_(u,e,r,t){const n=se(u,e,r);return bl(n,t)}a(Z_,"PartialInstantiate");function _l(u,e,r={}){return ke("Pick",[u,e],r)}a(_l,"PickDeferr\
ed");function eE(u,e,r={}){const t=K.IsArray(e)?hn(e):e;return El(u,t,r)}a(eE,"Pick");function uE(u,e){return K.Keys(u).reduce((t,n)=>e.includes(n)?te.Assign(t,
{[n]:u[n]}):t,{})}a(uE,"FromKeys2");function tE(u,e){const r=vl(u),t=bn(e),n=uE(r,t);return Ie(n)}a(tE,"FromType16");function El(u,e,r){return Pe([u,e])?te.Update(
tE(u,e),{},r):_l(u,e,r)}a(El,"PickAction");function rE(u,e,r,t,n){const s=se(u,e,r),o=se(u,e,t);return El(s,o,n)}a(rE,"PickInstantiate");function Al(u,e={}){return ke(
"ReadonlyObject",[u],e)}a(Al,"ReadonlyObjectDeferred");function Dl(u,e={}){return wl(u,e)}a(Dl,"ReadonlyObject");var aE=Dl;function nE(u){return wn(Zu(u))}a(nE,
"FromArray3");function iE(u,e){const r=Nr(u,e),t=Tr(r);return gr(te.Assign(u,{[e]:t}),e)}a(iE,"FromCyclic4");function sE(u,e,r){const t=Gt(u,e,r);return Tr(t)}a(
sE,"FromDependent4");function oE(u){const e=lu(u);return Tr(e)}a(oE,"FromIntersect4");function lE(u){const e=K.Keys(u).reduce((t,n)=>({...t,[n]:Fs(u[n])}),{});return Ie(
e)}a(lE,"FromObject6");function cE(u){return wn(wu(u))}a(cE,"FromTuple4");function dE(u){const e=u.map(r=>Tr(r));return Te(e)}a(dE,"FromUnion7");function Tr(u){
return au(u)?nE(u.items):Pu(u)?iE(u.$defs,u.$ref):mu(u)?sE(u.if,u.then,u.else):Ue(u)?oE(u.allOf):xe(u)?lE(u.properties):uu(u)?cE(u.items):_e(u)?dE(u.anyOf):u}a(
Tr,"FromType17");function wl(u,e){return Pe([u])?te.Update(Tr(u),{},e):Al(u)}a(wl,"ReadonlyObjectAction");function fE(u,e,r,t){const n=se(u,e,r);return wl(n,t)}
a(fE,"ReadonlyObjectInstantiate");function mE(u,e,r,t){return e.visited.includes(t)?r:t in u?se(u,Xe(e.callstack,[...e.visited,t]),u[t]):r}a(mE,"RefInstantiate");
function vE(u,e){const r=Nr(u,e),t=Lr(r);return gr(te.Assign(u,{[e]:t}),e)}a(vE,"FromCyclic5");function hE(u,e,r){const t=Gt(u,e,r);return Lr(t)}a(hE,"FromDepen\
dent5");function pE(u){const e=lu(u);return Lr(e)}a(pE,"FromIntersect5");function gE(u){const e=u.map(r=>Lr(r));return Te(e)}a(gE,"FromUnion8");function yE(u,e={}){
return ke("RemoveOptional",[u],e)}a(yE,"RemoveOptionalDeferred");function bE(u,e={}){return Ar(u,e)}a(bE,"RemoveOptional");function _E(u){const e=K.Keys(u).reduce(
(t,n)=>({...t,[n]:bE(u[n])}),{});return Ie(e)}a(_E,"FromObject7");function Lr(u){return Pu(u)?vE(u.$defs,u.$ref):mu(u)?hE(u.if,u.then,u.else):Ue(u)?pE(u.allOf):
_e(u)?gE(u.anyOf):xe(u)?_E(u.properties):Ie({})}a(Lr,"FromType18");function Cl(u,e={}){return ke("Required",[u],e)}a(Cl,"RequiredDeferred");function EE(u,e={}){
return kl(u,e)}a(EE,"Required");function kl(u,e){return Pe([u])?te.Update(Lr(u),{},e):Cl(u,e)}a(kl,"RequiredAction");function AE(u,e,r,t){const n=se(u,e,r);return kl(
n,t)}a(AE,"RequiredInstantiate");function Fl(u,e={}){return ke("ReturnType",[u],e)}a(Fl,"ReturnTypeDeferred");function DE(u,e={}){return Il(u,e)}a(DE,"ReturnTyp\
e");function wE(u){return Su(u)?u.returnType:We()}a(wE,"ReturnTypeOperation");function Il(u,e){return Pe([u])?te.Update(wE(u),{},e):Fl(u,e)}a(Il,"ReturnTypeActi\
on");function CE(u,e,r,t={}){const n=se(u,e,r);return Il(n,t)}a(CE,"ReturnTypeInstantiate");function Sl(u,e){return ke("With",[u,e],{})}a(Sl,"WithDeferred");function kE(u,e){
return jl(u,e)}a(kE,"With2");function jl(u,e){return Pe([u])?te.Update(u,{},e):Sl(u,e)}a(jl,"WithAction");function FE(u,e,r,t){const n=se(u,e,r);return jl(n,t)}
a(FE,"WithInstantiate");function IE(u){return j0(u)?uu(u.items)?Bl(u.items.items):ou(u.items)?[u]:Eu(u.items)?[u]:[We()]:[u]}a(IE,"SpreadElement");function Bl(u){
return u.reduce((r,t)=>[...r,...IE(t)],[])}a(Bl,"RestSpread");function Xe(u,e){return{callstack:u,visited:e}}a(Xe,"State");function Pe(u){return K.ShiftLeft(u,(e,r)=>Eu(
e)?!1:Pe(r),()=>!0)}a(Pe,"CanInstantiate");function An(u,e,r){return K.Keys(r).reduce((t,n)=>({...t,[n]:se(u,e,r[n])}),{})}a(An,"InstantiateProperties");function Rr(u,e,r){
const t=Vu(u,e,r);return Bl(t)}a(Rr,"InstantiateElements");function Vu(u,e,r){return r.map(t=>se(u,e,t))}a(Vu,"InstantiateTypes");function SE(u,e){const r=iu(u)?
pt(e,{}):e,t=Vt(u)?ht(r,{}):r;return E0(u)?Dn(t,{}):t}a(SE,"WithModifiers");function jE(u,e,r,t,n){return K.IsEqual(r,"AddImmutable")?OE(u,e,t[0],n):K.IsEqual(r,
"RemoveImmutable")?eb(u,e,t[0],n):K.IsEqual(r,"AddReadonly")?Fv(u,e,t[0],n):K.IsEqual(r,"RemoveReadonly")?ph(u,e,t[0],n):K.IsEqual(r,"AddOptional")?Iv(u,e,t[0],
n):K.IsEqual(r,"RemoveOptional")?vh(u,e,t[0],n):K.IsEqual(r,"Capitalize")?mb(u,e,t[0],n):K.IsEqual(r,"Conditional")?bb(u,e,t[0],t[1],t[2],t[3],n):K.IsEqual(r,"C\
onstructorParameters")?Ab(u,e,t[0],n):K.IsEqual(r,"Evaluate")?S7(u,e,t[0],n):K.IsEqual(r,"Exclude")?wb(u,e,t[0],t[1],n):K.IsEqual(r,"Extract")?Ib(u,e,t[0],t[1],
n):K.IsEqual(r,"Index")?o_(u,e,t[0],t[1],n):K.IsEqual(r,"InstanceType")?d_(u,e,t[0],n):K.IsEqual(r,"Interface")?m7(u,e,t[0],t[1],n):K.IsEqual(r,"KeyOf")?E_(u,e,
t[0],n):K.IsEqual(r,"Lowercase")?vb(u,e,t[0],n):K.IsEqual(r,"Mapped")?O_(u,e,t[0],t[1],t[2],t[3],n):K.IsEqual(r,"Module")?cl(u,e,t[0],n):K.IsEqual(r,"NonNullabl\
e")?R_(u,e,t[0],n):K.IsEqual(r,"Pick")?rE(u,e,t[0],t[1],n):K.IsEqual(r,"Parameters")?G_(u,e,t[0],n):K.IsEqual(r,"Partial")?Z_(u,e,t[0],n):K.IsEqual(r,"Omit")?K_(
u,e,t[0],t[1],n):K.IsEqual(r,"ReadonlyObject")?fE(u,e,t[0],n):K.IsEqual(r,"Record")?Mh(u,e,t[0],t[1],n):K.IsEqual(r,"Required")?AE(u,e,t[0],n):K.IsEqual(r,"Retu\
rnType")?CE(u,e,t[0],n):K.IsEqual(r,"TemplateLiteral")?ny(u,e,t[0],n):K.IsEqual(r,"Uncapitalize")?hb(u,e,t[0],n):K.IsEqual(r,"Uppercase")?pb(u,e,t[0],n):K.IsEqual(
r,"With")?FE(u,e,t[0],t[1]):ke(r,t,n)}a(jE,"InstantiateDeferred");function BE(u,e,r){const t=Eu(r)?mE(u,e,r,r.$ref):au(r)?Zu(se(u,e,r.items),gs(r)):mn(r)?q4(u,e,
r.target,r.arguments):Iu(r)?vr(Vu(u,e,r.parameters),se(u,e,r.instanceType),Sv(r)):Su(r)?hr(Vu(u,e,r.parameters),se(u,e,r.returnType),jv(r)):mu(r)?_0(se(u,e,r.if),
se(u,e,r.then),se(u,e,r.else),qv(r)):Ue(r)?et(Vu(u,e,r.allOf),Mv(r)):xe(r)?Ie(An(u,e,r.properties),Ov(r)):zu(r)?zh(bt(r),se(u,e,nt(r))):j0(r)?S0(se(u,e,r.items)):
uu(r)?wu(Rr(u,e,r.items),dh(r)):_e(r)?Te(Vu(u,e,r.anyOf),uh(r)):r;return SE(r,t)}a(BE,"InstantiateImmediate");function se(u,e,r){return zt(r)?jE(u,e,r.action,r.
parameters,r.options):BE(u,e,r)}a(se,"InstantiateType");function NE(u,e){return se(u,Xe([],[]),e)}a(NE,"Instantiate");function Dn(u,e){return te.Update(u,{"~imm\
utable":!0},e)}a(Dn,"AddImmutableAction");function OE(u,e,r,t){const n=se(u,e,r);return Dn(n,t)}a(OE,"AddImmutableInstantiate");function $E(u,e={}){return ke("A\
ddImmutable",[u],e)}a($E,"AddImmutableDeferred");function wn(u,e={}){return Dn(u,e)}a(wn,"AddImmutable");function PE(u,e={}){return ke("RemoveReadonly",[u],e)}a(
PE,"RemoveReadonlyDeferred");function qE(u,e={}){return ke("Evaluate",[u],e)}a(qE,"EvaluateDeferred");function TE(u,e={}){return j4(u,e)}a(TE,"Evaluate");function LE(u,e={}){
return ke("Module",[u],e)}a(LE,"ModuleDeferred");function RE(u,e={}){return cl({},Xe([],[]),u,e)}a(RE,"Module2");function ME(...u){const[e,r,t]=yr.Match(u,{2:(o,l)=>K.
IsString(o)?[{},o,l]:[o,l,{}],3:(o,l,d)=>[o,l,d],1:o=>[{},o,{}]}),n=V8(r),s=K.IsArray(n)&&K.IsEqual(n.length,2)?se(e,Xe([],[]),n[0]):We();return te.Update(s,{},
t)}a(ME,"Script2");var Nl={};Ft(Nl,{Any:a(()=>_a,"Any"),Array:a(()=>Zu,"Array"),BigInt:a(()=>wa,"BigInt"),Boolean:a(()=>Ca,"Boolean"),Call:a(()=>X7,"Call"),Capitalize:a(
()=>nb,"Capitalize"),Codec:a(()=>Aa,"Codec"),Conditional:a(()=>gb,"Conditional"),Constructor:a(()=>vr,"Constructor"),ConstructorParameters:a(()=>_b,"Constructor\
Parameters"),Cyclic:a(()=>gr,"Cyclic"),Decode:a(()=>zv,"Decode"),DecodeBuilder:a(()=>ks,"DecodeBuilder"),Dependent:a(()=>_0,"Dependent"),Encode:a(()=>Uv,"Encode"),
EncodeBuilder:a(()=>Cs,"EncodeBuilder"),Enum:a(()=>Ds,"Enum"),Evaluate:a(()=>TE,"Evaluate"),Exclude:a(()=>Db,"Exclude"),Extends:a(()=>Ku,"Extends"),ExtendsResult:a(
()=>tu,"ExtendsResult"),Extract:a(()=>Cb,"Extract"),Function:a(()=>hr,"Function"),Generic:a(()=>pr,"Generic"),Identifier:a(()=>ka,"Identifier"),Immutable:a(()=>Kv,
"Immutable"),Index:a(()=>jb,"Index"),Infer:a(()=>Ea,"Infer"),InstanceType:a(()=>l_,"InstanceType"),Instantiate:a(()=>NE,"Instantiate"),Integer:a(()=>_r,"Integer"),
Interface:a(()=>v7,"Interface"),Intersect:a(()=>et,"Intersect"),IsAny:a(()=>nu,"IsAny"),IsArray:a(()=>au,"IsArray"),IsBigInt:a(()=>br,"IsBigInt"),IsBoolean:a(()=>Ht,
"IsBoolean"),IsCall:a(()=>mn,"IsCall"),IsCodec:a(()=>Da,"IsCodec"),IsConstructor:a(()=>Iu,"IsConstructor"),IsCyclic:a(()=>Pu,"IsCyclic"),IsDependent:a(()=>mu,"I\
sDependent"),IsEnum:a(()=>qu,"IsEnum"),IsEnumValue:a(()=>Rv,"IsEnumValue"),IsFunction:a(()=>Su,"IsFunction"),IsGeneric:a(()=>ba,"IsGeneric"),IsIdentifier:a(()=>Jv,
"IsIdentifier"),IsImmutable:a(()=>E0,"IsImmutable"),IsInfer:a(()=>ou,"IsInfer"),IsInteger:a(()=>ut,"IsInteger"),IsIntersect:a(()=>Ue,"IsIntersect"),IsKind:a(()=>be,
"IsKind"),IsLiteral:a(()=>Me,"IsLiteral"),IsNever:a(()=>Kt,"IsNever"),IsNull:a(()=>Fa,"IsNull"),IsNumber:a(()=>Du,"IsNumber"),IsObject:a(()=>xe,"IsObject"),IsOptional:a(
()=>iu,"IsOptional"),IsParameter:a(()=>eh,"IsParameter"),IsReadonly:a(()=>Vt,"IsReadonly"),IsRecord:a(()=>zu,"IsRecord"),IsRef:a(()=>Eu,"IsRef"),IsRefine:a(()=>Is,
"IsRefine"),IsRest:a(()=>j0,"IsRest"),IsSchema:a(()=>_u,"IsSchema"),IsString:a(()=>rt,"IsString"),IsSymbol:a(()=>D0,"IsSymbol"),IsTemplateLiteral:a(()=>vu,"IsTe\
mplateLiteral"),IsThis:a(()=>eo,"IsThis"),IsTuple:a(()=>uu,"IsTuple"),IsUndefined:a(()=>Oa,"IsUndefined"),IsUnion:a(()=>_e,"IsUnion"),IsUnknown:a(()=>fu,"IsUnkn\
own"),IsUnsafe:a(()=>As,"IsUnsafe"),IsVoid:a(()=>Cr,"IsVoid"),KeyOf:a(()=>f_,"KeyOf"),Literal:a(()=>Be,"Literal"),Lowercase:a(()=>ib,"Lowercase"),Mapped:a(()=>A_,
"Mapped"),Module:a(()=>RE,"Module"),Never:a(()=>We,"Never"),NonNullable:a(()=>T_,"NonNullable"),Null:a(()=>A0,"Null"),Number:a(()=>Lu,"Number"),Object:a(()=>Ie,
"Object"),Omit:a(()=>M_,"Omit"),Optional:a(()=>bs,"Optional"),Parameter:a(()=>Er,"Parameter"),Parameters:a(()=>V_,"Parameters"),Partial:a(()=>x_,"Partial"),Pick:a(
()=>eE,"Pick"),Readonly:a(()=>Vv,"Readonly"),ReadonlyObject:a(()=>Dl,"ReadonlyObject"),ReadonlyType:a(()=>aE,"ReadonlyType"),Record:a(()=>Sa,"Record"),RecordKey:a(
()=>Ba,"RecordKey"),RecordPattern:a(()=>bt,"RecordPattern"),RecordValue:a(()=>nt,"RecordValue"),Ref:a(()=>Ut,"Ref"),Refine:a(()=>Gv,"Refine"),Required:a(()=>EE,
"Required"),Rest:a(()=>S0,"Rest"),ReturnType:a(()=>DE,"ReturnType"),Script:a(()=>ME,"Script"),String:a(()=>tt,"String"),Symbol:a(()=>Ia,"Symbol"),TemplateLiteral:a(
()=>oy,"TemplateLiteral"),This:a(()=>Zs,"This"),Tuple:a(()=>wu,"Tuple"),Uncapitalize:a(()=>sb,"Uncapitalize"),Undefined:a(()=>Na,"Undefined"),Union:a(()=>Te,"Un\
ion"),Unknown:a(()=>su,"Unknown"),Unsafe:a(()=>$v,"Unsafe"),Uppercase:a(()=>ob,"Uppercase"),Void:a(()=>uo,"Void"),With:a(()=>kE,"With")});var zE=Nl;export{Ca as Boolean,Ce as CsvError,Ds as Enum,_r as Integer,Be as Literal,A0 as Null,Lu as Number,bs as Optional,Sa as Record,tt as String,Te as Union,Zu as _Array_,
Ie as _Object_,zE as build_default,C9 as francAll,$9 as markdownTable,Wi as mean,l9 as parse,Em as require__,em as require_ajv,Hm as require_dist,Am as require_formats,
M2 as require_lib,V2 as require_lib2,Q2 as require_lib3,c1 as require_lib4,m1 as require_lib5,p1 as require_lib6,zl as require_mod,Jm as require_yauzl,Qm as sampleVariance};
