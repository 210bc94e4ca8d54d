var kl=Object.defineProperty;var a=(u,e)=>kl(u,"name",{value:e,configurable:!0});import{createRequire as Fl}from"node:module";const iE=Fl(import.meta.url);import{__commonJS as w,__export as kt,__require as Ue,__toESM as Il}from"./chunk-BC4RUIGE.js";
var Sl=w({"node_modules/fastest-levenshtein/mod.js"(u){"use strict";u.__esModule=!0,u.distance=u.closest=void 0;var e=new Uint32Array(65536),r=a(function(o,c){for(var d=o.
length,i=c.length,h=1<<d-1,l=-1,f=0,m=d,v=d;v--;)e[o.charCodeAt(v)]|=1<<v;for(v=0;v<i;v++){var p=e[c.charCodeAt(v)],y=p|f;p|=(p&l)+l^l,f|=~(p|l),l&=p,f&h&&m++,l&
h&&m--,f=f<<1|1,l=l<<1|~(y|f),f&=y}for(v=d;v--;)e[o.charCodeAt(v)]=0;return m},"myers_32"),t=a(function(o,c){for(var d=c.length,i=o.length,h=[],l=[],f=Math.ceil(
d/32),m=Math.ceil(i/32),v=0;v<f;v++)l[v]=-1,h[v]=0;for(var p=0;p<m-1;p++){for(var y=0,g=-1,b=p*32,_=Math.min(32,i)+b,E=b;E<_;E++)e[o.charCodeAt(E)]|=1<<E;for(var v=0;v<
d;v++){var k=e[c.charCodeAt(v)],D=l[v/32|0]>>>v&1,A=h[v/32|0]>>>v&1,S=k|y,N=((k|A)&g)+g^g|k|A,L=y|~(N|g),T=g&N;L>>>31^D&&(l[v/32|0]^=1<<v),T>>>31^A&&(h[v/32|0]^=
1<<v),L=L<<1|D,T=T<<1|A,g=T|~(S|L),y=L&S}for(var E=b;E<_;E++)e[o.charCodeAt(E)]=0}for(var P=0,O=-1,B=p*32,z=Math.min(32,i-B)+B,E=B;E<z;E++)e[o.charCodeAt(E)]|=1<<
E;for(var U=i,v=0;v<d;v++){var k=e[c.charCodeAt(v)],D=l[v/32|0]>>>v&1,A=h[v/32|0]>>>v&1,S=k|P,N=((k|A)&O)+O^O|k|A,L=P|~(N|O),T=O&N;U+=L>>>i-1&1,U-=T>>>i-1&1,L>>>
31^D&&(l[v/32|0]^=1<<v),T>>>31^A&&(h[v/32|0]^=1<<v),L=L<<1|D,T=T<<1|A,O=T|~(S|L),P=L&S}for(var E=B;E<z;E++)e[o.charCodeAt(E)]=0;return U},"myers_x"),n=a(function(o,c){
if(o.length<c.length){var d=c;c=o,o=d}return c.length===0?o.length:o.length<=32?r(o,c):t(o,c)},"distance");u.distance=n;var s=a(function(o,c){for(var d=1/0,i=0,
h=0;h<c.length;h++){var l=n(o,c[h]);l<d&&(d=l,i=h)}return c[i]},"closest");u.closest=s}}),jl=w({"node_modules/@stdlib/utils-define-property/lib/define_property.\
js"(u,e){"use strict";var r=typeof Object.defineProperty=="function"?Object.defineProperty:null;e.exports=r}}),Bl=w({"node_modules/@stdlib/utils-define-property\
/lib/has_define_property_support.js"(u,e){"use strict";var r=jl();function t(){try{return r({},"x",{}),!0}catch{return!1}}a(t,"hasDefinePropertySupport"),e.exports=
t}}),Nl=w({"node_modules/@stdlib/utils-define-property/lib/builtin.js"(u,e){"use strict";var r=Object.defineProperty;e.exports=r}}),_n=w({"node_modules/@stdlib/\
string-base-format-interpolate/lib/is_number.js"(u,e){"use strict";function r(t){return typeof t=="number"}a(r,"isNumber"),e.exports=r}}),En=w({"node_modules/@s\
tdlib/string-base-format-interpolate/lib/zero_pad.js"(u,e){"use strict";function r(s){return s[0]==="-"}a(r,"startsWithMinus");function t(s){var o="",c;for(c=0;c<
s;c++)o+="0";return o}a(t,"zeros");function n(s,o,c){var d=!1,i=o-s.length;return i<0||(r(s)&&(d=!0,s=s.substr(1)),s=c?s+t(i):t(i)+s,d&&(s="-"+s)),s}a(n,"zeroPa\
d"),e.exports=n}}),Ol=w({"node_modules/@stdlib/string-base-format-interpolate/lib/format_integer.js"(u,e){"use strict";var r=_n(),t=En(),n=String.prototype.toLowerCase,
s=String.prototype.toUpperCase;function o(c){var d,i,h;switch(c.specifier){case"b":d=2;break;case"o":d=8;break;case"x":case"X":d=16;break;default:d=10;break}if(i=
c.arg,h=parseInt(i,10),!isFinite(h)){if(!r(i))throw new Error("invalid integer. Value: "+i);h=0}return h<0&&(c.specifier==="u"||d!==10)&&(h=4294967295+h+1),h<0?
(i=(-h).toString(d),c.precision&&(i=t(i,c.precision,c.padRight)),i="-"+i):(i=h.toString(d),!h&&!c.precision?i="":c.precision&&(i=t(i,c.precision,c.padRight)),c.
sign&&(i=c.sign+i)),d===16&&(c.alternate&&(i="0x"+i),i=c.specifier===s.call(c.specifier)?s.call(i):n.call(i)),d===8&&c.alternate&&i.charAt(0)!=="0"&&(i="0"+i),i}
a(o,"formatInteger"),e.exports=o}}),$l=w({"node_modules/@stdlib/string-base-format-interpolate/lib/is_string.js"(u,e){"use strict";function r(t){return typeof t==
"string"}a(r,"isString"),e.exports=r}}),ql=w({"node_modules/@stdlib/string-base-format-interpolate/lib/format_double.js"(u,e){"use strict";var r=Math.abs,t=String.
prototype.toLowerCase,n=String.prototype.toUpperCase,s=String.prototype.replace,o=/e\+(\d)$/,c=/e-(\d)$/,d=/^(\d+)$/,i=/^(\d+)e/,h=/\.0$/,l=/\.0*e/,f=/(\..*[^0])0*e/;
function m(v,p){var y,g;switch(p.specifier){case"e":case"E":g=v.toExponential(p.precision);break;case"f":case"F":g=v.toFixed(p.precision);break;case"g":case"G":
r(v)<1e-4?(y=p.precision,y>0&&(y-=1),g=v.toExponential(y)):g=v.toPrecision(p.precision),p.alternate||(g=s.call(g,f,"$1e"),g=s.call(g,l,"e"),g=s.call(g,h,""));break;default:
throw new Error("invalid double notation. Value: "+p.specifier)}return g=s.call(g,o,"e+0$1"),g=s.call(g,c,"e-0$1"),p.alternate&&(g=s.call(g,d,"$1."),g=s.call(g,
i,"$1.e")),v>=0&&p.sign&&(g=p.sign+g),g=p.specifier===n.call(p.specifier)?n.call(g):t.call(g),g}a(m,"formatDouble"),e.exports=m}}),Pl=w({"node_modules/@stdlib/s\
tring-base-format-interpolate/lib/space_pad.js"(u,e){"use strict";function r(n){var s="",o;for(o=0;o<n;o++)s+=" ";return s}a(r,"spaces");function t(n,s,o){var c=s-
n.length;return c<0||(n=o?n+r(c):r(c)+n),n}a(t,"spacePad"),e.exports=t}}),Tl=w({"node_modules/@stdlib/string-base-format-interpolate/lib/main.js"(u,e){"use stri\
ct";var r=Ol(),t=$l(),n=_n(),s=ql(),o=Pl(),c=En(),d=String.fromCharCode,i=Array.isArray;function h(m){return m!==m}a(h,"isnan");function l(m){var v={};return v.
specifier=m.specifier,v.precision=m.precision===void 0?1:m.precision,v.width=m.width,v.flags=m.flags||"",v.mapping=m.mapping,v}a(l,"initialize");function f(m){var v,
p,y,g,b,_,E,k,D,A;if(!i(m))throw new TypeError("invalid argument. First argument must be an array. Value: `"+m+"`.");for(_="",E=1,D=0;D<m.length;D++)if(y=m[D],t(
y))_+=y;else{if(v=y.precision!==void 0,y=l(y),!y.specifier)throw new TypeError("invalid argument. Token is missing `specifier` property. Index: `"+D+"`. Value: \
`"+y+"`.");for(y.mapping&&(E=y.mapping),p=y.flags,A=0;A<p.length;A++)switch(g=p.charAt(A),g){case" ":y.sign=" ";break;case"+":y.sign="+";break;case"-":y.padRight=
!0,y.padZeros=!1;break;case"0":y.padZeros=p.indexOf("-")<0;break;case"#":y.alternate=!0;break;default:throw new Error("invalid flag: "+g)}if(y.width==="*"){if(y.
width=parseInt(arguments[E],10),E+=1,h(y.width))throw new TypeError("the argument for * width at position "+E+" is not a number. Value: `"+y.width+"`.");y.width<
0&&(y.padRight=!0,y.width=-y.width)}if(v&&y.precision==="*"){if(y.precision=parseInt(arguments[E],10),E+=1,h(y.precision))throw new TypeError("the argument for \
* precision at position "+E+" is not a number. Value: `"+y.precision+"`.");y.precision<0&&(y.precision=1,v=!1)}switch(y.arg=arguments[E],y.specifier){case"b":case"\
o":case"x":case"X":case"d":case"i":case"u":v&&(y.padZeros=!1),y.arg=r(y);break;case"s":y.maxWidth=v?y.precision:-1,y.arg=String(y.arg);break;case"c":if(!h(y.arg)){
if(b=parseInt(y.arg,10),b<0||b>127)throw new Error("invalid character code. Value: "+y.arg);y.arg=h(b)?String(y.arg):d(b)}break;case"e":case"E":case"f":case"F":case"\
g":case"G":if(v||(y.precision=6),k=parseFloat(y.arg),!isFinite(k)){if(!n(y.arg))throw new Error("invalid floating-point number. Value: "+_);k=y.arg,y.padZeros=!1}
y.arg=s(k,y);break;default:throw new Error("invalid specifier: "+y.specifier)}y.maxWidth>=0&&y.arg.length>y.maxWidth&&(y.arg=y.arg.substring(0,y.maxWidth)),y.padZeros?
y.arg=c(y.arg,y.width||y.precision,y.padRight):y.width&&(y.arg=o(y.arg,y.width,y.padRight)),_+=y.arg||"",E+=1}return _}a(f,"formatInterpolate"),e.exports=f}}),Ll=w(
{"node_modules/@stdlib/string-base-format-interpolate/lib/index.js"(u,e){"use strict";var r=Tl();e.exports=r}}),Rl=w({"node_modules/@stdlib/string-base-format-t\
okenize/lib/main.js"(u,e){"use strict";var r=/%(?:([1-9]\d*)\$)?([0 +\-#]*)(\*|\d+)?(?:(\.)(\*|\d+)?)?[hlL]?([%A-Za-z])/g;function t(s){var o={mapping:s[1]?parseInt(
s[1],10):void 0,flags:s[2],width:s[3],precision:s[5],specifier:s[6]};return s[4]==="."&&s[5]===void 0&&(o.precision="1"),o}a(t,"parse2");function n(s){var o,c,d,
i;for(c=[],i=0,d=r.exec(s);d;)o=s.slice(i,r.lastIndex-d[0].length),o.length&&c.push(o),d[6]==="%"?c.push("%"):c.push(t(d)),i=r.lastIndex,d=r.exec(s);return o=s.
slice(i),o.length&&c.push(o),c}a(n,"formatTokenize"),e.exports=n}}),Ml=w({"node_modules/@stdlib/string-base-format-tokenize/lib/index.js"(u,e){"use strict";var r=Rl();
e.exports=r}}),zl=w({"node_modules/@stdlib/string-format/lib/is_string.js"(u,e){"use strict";function r(t){return typeof t=="string"}a(r,"isString"),e.exports=r}}),
Ul=w({"node_modules/@stdlib/string-format/lib/main.js"(u,e){"use strict";var r=Ll(),t=Ml(),n=zl();function s(o){var c,d;if(!n(o))throw new TypeError(s("invalid \
argument. First argument must be a string. Value: `%s`.",o));for(c=[t(o)],d=1;d<arguments.length;d++)c.push(arguments[d]);return r.apply(null,c)}a(s,"format"),e.
exports=s}}),Kl=w({"node_modules/@stdlib/string-format/lib/index.js"(u,e){"use strict";var r=Ul();e.exports=r}}),Vl=w({"node_modules/@stdlib/utils-define-proper\
ty/lib/polyfill.js"(u,e){"use strict";var r=Kl(),t=Object.prototype,n=t.toString,s=t.__defineGetter__,o=t.__defineSetter__,c=t.__lookupGetter__,d=t.__lookupSetter__;
function i(h,l,f){var m,v,p,y;if(typeof h!="object"||h===null||n.call(h)==="[object Array]")throw new TypeError(r("invalid argument. First argument must be an o\
bject. Value: `%s`.",h));if(typeof f!="object"||f===null||n.call(f)==="[object Array]")throw new TypeError(r("invalid argument. Property descriptor must be an o\
bject. Value: `%s`.",f));if(v="value"in f,v&&(c.call(h,l)||d.call(h,l)?(m=h.__proto__,h.__proto__=t,delete h[l],h[l]=f.value,h.__proto__=m):h[l]=f.value),p="get"in
f,y="set"in f,v&&(p||y))throw new Error("invalid argument. Cannot specify one or more accessors and a value or writable attribute in the property descriptor.");
return p&&s&&s.call(h,l,f.get),y&&o&&o.call(h,l,f.set),h}a(i,"defineProperty"),e.exports=i}}),Hl=w({"node_modules/@stdlib/utils-define-property/lib/index.js"(u,e){
"use strict";var r=Bl(),t=Nl(),n=Vl(),s;r()?s=t:s=n,e.exports=s}}),Gl=w({"node_modules/@stdlib/utils-define-nonenumerable-read-only-property/lib/main.js"(u,e){"\
use strict";var r=Hl();function t(n,s,o){r(n,s,{configurable:!1,enumerable:!1,writable:!1,value:o})}a(t,"setNonEnumerableReadOnly"),e.exports=t}}),lu=w({"node_m\
odules/@stdlib/utils-define-nonenumerable-read-only-property/lib/index.js"(u,e){"use strict";var r=Gl();e.exports=r}}),Wl=w({"node_modules/@stdlib/math-base-ass\
ert-is-nan/lib/main.js"(u,e){"use strict";function r(t){return t!==t}a(r,"isnan"),e.exports=r}}),fe=w({"node_modules/@stdlib/math-base-assert-is-nan/lib/index.j\
s"(u,e){"use strict";var r=Wl();e.exports=r}}),An=w({"node_modules/@stdlib/math-base-tools-evalpoly/lib/main.js"(u,e){"use strict";function r(t,n){var s,o;if(o=
t.length,o<2||n===0)return o===0?0:t[0];for(o-=1,s=t[o]*n+t[o-1],o-=2;o>=0;)s=s*n+t[o],o-=1;return s}a(r,"evalpoly"),e.exports=r}}),xl=w({"node_modules/@stdlib/\
function-ctor/lib/main.js"(u,e){"use strict";var r=Function;e.exports=r}}),Jl=w({"node_modules/@stdlib/function-ctor/lib/index.js"(u,e){"use strict";var r=xl();
e.exports=r}}),Yl=w({"node_modules/@stdlib/math-base-tools-evalpoly/lib/factory.js"(u,e){"use strict";var r=Jl(),t=An();function n(s){var o,c,d,i;if(s.length>500)
return h;if(o="return function evalpoly(x){",c=s.length,c===0)o+="return 0.0;";else if(c===1)o+="return "+s[0]+";";else{for(o+="if(x===0.0){return "+s[0]+";}",o+=
"return "+s[0],d=c-1,i=1;i<c;i++)o+="+x*",i<d&&(o+="("),o+=s[i];for(i=0;i<d-1;i++)o+=")";o+=";"}return o+="}",o+="//# sourceURL=evalpoly.factory.js",new r(o)();
function h(l){return t(s,l)}a(h,"polyval")}a(n,"factory"),e.exports=n}}),Gu=w({"node_modules/@stdlib/math-base-tools-evalpoly/lib/index.js"(u,e){"use strict";var r=lu(),
t=An(),n=Yl();r(t,"factory",n),e.exports=t}}),Xl=w({"node_modules/@stdlib/assert-has-symbol-support/lib/main.js"(u,e){"use strict";function r(){return typeof Symbol==
"function"&&typeof Symbol("foo")=="symbol"}a(r,"hasSymbolSupport"),e.exports=r}}),Ql=w({"node_modules/@stdlib/assert-has-symbol-support/lib/index.js"(u,e){"use \
strict";var r=Xl();e.exports=r}}),Zl=w({"node_modules/@stdlib/assert-has-tostringtag-support/lib/main.js"(u,e){"use strict";var r=Ql(),t=r();function n(){return t&&
typeof Symbol.toStringTag=="symbol"}a(n,"hasToStringTagSupport"),e.exports=n}}),ec=w({"node_modules/@stdlib/assert-has-tostringtag-support/lib/index.js"(u,e){"u\
se strict";var r=Zl();e.exports=r}}),Dn=w({"node_modules/@stdlib/utils-native-class/lib/tostring.js"(u,e){"use strict";var r=Object.prototype.toString;e.exports=
r}}),uc=w({"node_modules/@stdlib/utils-native-class/lib/main.js"(u,e){"use strict";var r=Dn();function t(n){return r.call(n)}a(t,"nativeClass"),e.exports=t}}),tc=w(
{"node_modules/@stdlib/assert-has-own-property/lib/main.js"(u,e){"use strict";var r=Object.prototype.hasOwnProperty;function t(n,s){return n==null?!1:r.call(n,s)}
a(t,"hasOwnProp"),e.exports=t}}),rc=w({"node_modules/@stdlib/assert-has-own-property/lib/index.js"(u,e){"use strict";var r=tc();e.exports=r}}),ac=w({"node_modul\
es/@stdlib/symbol-ctor/lib/main.js"(u,e){"use strict";var r=typeof Symbol=="function"?Symbol:void 0;e.exports=r}}),nc=w({"node_modules/@stdlib/symbol-ctor/lib/i\
ndex.js"(u,e){"use strict";var r=ac();e.exports=r}}),ic=w({"node_modules/@stdlib/utils-native-class/lib/tostringtag.js"(u,e){"use strict";var r=nc(),t=typeof r==
"function"?r.toStringTag:"";e.exports=t}}),sc=w({"node_modules/@stdlib/utils-native-class/lib/polyfill.js"(u,e){"use strict";var r=rc(),t=ic(),n=Dn();function s(o){
var c,d,i;if(o==null)return n.call(o);d=o[t],c=r(o,t);try{o[t]=void 0}catch{return n.call(o)}return i=n.call(o),c?o[t]=d:delete o[t],i}a(s,"nativeClass"),e.exports=
s}}),Lr=w({"node_modules/@stdlib/utils-native-class/lib/index.js"(u,e){"use strict";var r=ec(),t=uc(),n=sc(),s;r()?s=n:s=t,e.exports=s}}),oc=w({"node_modules/@s\
tdlib/assert-is-uint32array/lib/main.js"(u,e){"use strict";var r=Lr(),t=typeof Uint32Array=="function";function n(s){return t&&s instanceof Uint32Array||r(s)===
"[object Uint32Array]"}a(n,"isUint32Array"),e.exports=n}}),lc=w({"node_modules/@stdlib/assert-is-uint32array/lib/index.js"(u,e){"use strict";var r=oc();e.exports=
r}}),cc=w({"node_modules/@stdlib/constants-uint32-max/lib/index.js"(u,e){"use strict";var r=4294967295;e.exports=r}}),dc=w({"node_modules/@stdlib/assert-has-uin\
t32array-support/lib/uint32array.js"(u,e){"use strict";var r=typeof Uint32Array=="function"?Uint32Array:null;e.exports=r}}),fc=w({"node_modules/@stdlib/assert-h\
as-uint32array-support/lib/main.js"(u,e){"use strict";var r=lc(),t=cc(),n=dc();function s(){var o,c;if(typeof n!="function")return!1;try{c=[1,3.14,-3.14,t+1,t+2],
c=new n(c),o=r(c)&&c[0]===1&&c[1]===3&&c[2]===t-2&&c[3]===0&&c[4]===1}catch{o=!1}return o}a(s,"hasUint32ArraySupport"),e.exports=s}}),mc=w({"node_modules/@stdli\
b/assert-has-uint32array-support/lib/index.js"(u,e){"use strict";var r=fc();e.exports=r}}),hc=w({"node_modules/@stdlib/array-uint32/lib/main.js"(u,e){"use stric\
t";var r=typeof Uint32Array=="function"?Uint32Array:void 0;e.exports=r}}),vc=w({"node_modules/@stdlib/array-uint32/lib/polyfill.js"(u,e){"use strict";function r(){
throw new Error("not implemented")}a(r,"polyfill"),e.exports=r}}),Ft=w({"node_modules/@stdlib/array-uint32/lib/index.js"(u,e){"use strict";var r=mc(),t=hc(),n=vc(),
s;r()?s=t:s=n,e.exports=s}}),pc=w({"node_modules/@stdlib/assert-is-float64array/lib/main.js"(u,e){"use strict";var r=Lr(),t=typeof Float64Array=="function";function n(s){
return t&&s instanceof Float64Array||r(s)==="[object Float64Array]"}a(n,"isFloat64Array"),e.exports=n}}),gc=w({"node_modules/@stdlib/assert-is-float64array/lib/\
index.js"(u,e){"use strict";var r=pc();e.exports=r}}),yc=w({"node_modules/@stdlib/assert-has-float64array-support/lib/float64array.js"(u,e){"use strict";var r=typeof Float64Array==
"function"?Float64Array:null;e.exports=r}}),bc=w({"node_modules/@stdlib/assert-has-float64array-support/lib/main.js"(u,e){"use strict";var r=gc(),t=yc();function n(){
var s,o;if(typeof t!="function")return!1;try{o=new t([1,3.14,-3.14,NaN]),s=r(o)&&o[0]===1&&o[1]===3.14&&o[2]===-3.14&&o[3]!==o[3]}catch{s=!1}return s}a(n,"hasFl\
oat64ArraySupport"),e.exports=n}}),_c=w({"node_modules/@stdlib/assert-has-float64array-support/lib/index.js"(u,e){"use strict";var r=bc();e.exports=r}}),Ec=w({"\
node_modules/@stdlib/array-float64/lib/main.js"(u,e){"use strict";var r=typeof Float64Array=="function"?Float64Array:void 0;e.exports=r}}),Ac=w({"node_modules/@\
stdlib/array-float64/lib/polyfill.js"(u,e){"use strict";function r(){throw new Error("not implemented")}a(r,"polyfill"),e.exports=r}}),Wu=w({"node_modules/@stdl\
ib/array-float64/lib/index.js"(u,e){"use strict";var r=_c(),t=Ec(),n=Ac(),s;r()?s=t:s=n,e.exports=s}}),Dc=w({"node_modules/@stdlib/assert-is-uint8array/lib/main\
.js"(u,e){"use strict";var r=Lr(),t=typeof Uint8Array=="function";function n(s){return t&&s instanceof Uint8Array||r(s)==="[object Uint8Array]"}a(n,"isUint8Arra\
y"),e.exports=n}}),wc=w({"node_modules/@stdlib/assert-is-uint8array/lib/index.js"(u,e){"use strict";var r=Dc();e.exports=r}}),Cc=w({"node_modules/@stdlib/consta\
nts-uint8-max/lib/index.js"(u,e){"use strict";var r=255;e.exports=r}}),kc=w({"node_modules/@stdlib/assert-has-uint8array-support/lib/uint8array.js"(u,e){"use st\
rict";var r=typeof Uint8Array=="function"?Uint8Array:null;e.exports=r}}),Fc=w({"node_modules/@stdlib/assert-has-uint8array-support/lib/main.js"(u,e){"use strict";
var r=wc(),t=Cc(),n=kc();function s(){var o,c;if(typeof n!="function")return!1;try{c=[1,3.14,-3.14,t+1,t+2],c=new n(c),o=r(c)&&c[0]===1&&c[1]===3&&c[2]===t-2&&c[3]===
0&&c[4]===1}catch{o=!1}return o}a(s,"hasUint8ArraySupport"),e.exports=s}}),Ic=w({"node_modules/@stdlib/assert-has-uint8array-support/lib/index.js"(u,e){"use str\
ict";var r=Fc();e.exports=r}}),Sc=w({"node_modules/@stdlib/array-uint8/lib/main.js"(u,e){"use strict";var r=typeof Uint8Array=="function"?Uint8Array:void 0;e.exports=
r}}),jc=w({"node_modules/@stdlib/array-uint8/lib/polyfill.js"(u,e){"use strict";function r(){throw new Error("not implemented")}a(r,"polyfill"),e.exports=r}}),Bc=w(
{"node_modules/@stdlib/array-uint8/lib/index.js"(u,e){"use strict";var r=Ic(),t=Sc(),n=jc(),s;r()?s=t:s=n,e.exports=s}}),Nc=w({"node_modules/@stdlib/assert-is-u\
int16array/lib/main.js"(u,e){"use strict";var r=Lr(),t=typeof Uint16Array=="function";function n(s){return t&&s instanceof Uint16Array||r(s)==="[object Uint16Ar\
ray]"}a(n,"isUint16Array"),e.exports=n}}),Oc=w({"node_modules/@stdlib/assert-is-uint16array/lib/index.js"(u,e){"use strict";var r=Nc();e.exports=r}}),$c=w({"nod\
e_modules/@stdlib/constants-uint16-max/lib/index.js"(u,e){"use strict";var r=65535;e.exports=r}}),qc=w({"node_modules/@stdlib/assert-has-uint16array-support/lib\
/uint16array.js"(u,e){"use strict";var r=typeof Uint16Array=="function"?Uint16Array:null;e.exports=r}}),Pc=w({"node_modules/@stdlib/assert-has-uint16array-suppo\
rt/lib/main.js"(u,e){"use strict";var r=Oc(),t=$c(),n=qc();function s(){var o,c;if(typeof n!="function")return!1;try{c=[1,3.14,-3.14,t+1,t+2],c=new n(c),o=r(c)&&
c[0]===1&&c[1]===3&&c[2]===t-2&&c[3]===0&&c[4]===1}catch{o=!1}return o}a(s,"hasUint16ArraySupport"),e.exports=s}}),Tc=w({"node_modules/@stdlib/assert-has-uint16\
array-support/lib/index.js"(u,e){"use strict";var r=Pc();e.exports=r}}),Lc=w({"node_modules/@stdlib/array-uint16/lib/main.js"(u,e){"use strict";var r=typeof Uint16Array==
"function"?Uint16Array:void 0;e.exports=r}}),Rc=w({"node_modules/@stdlib/array-uint16/lib/polyfill.js"(u,e){"use strict";function r(){throw new Error("not imple\
mented")}a(r,"polyfill"),e.exports=r}}),Mc=w({"node_modules/@stdlib/array-uint16/lib/index.js"(u,e){"use strict";var r=Tc(),t=Lc(),n=Rc(),s;r()?s=t:s=n,e.exports=
s}}),zc=w({"node_modules/@stdlib/assert-is-little-endian/lib/ctors.js"(u,e){"use strict";var r=Bc(),t=Mc(),n={uint16:t,uint8:r};e.exports=n}}),Uc=w({"node_modul\
es/@stdlib/assert-is-little-endian/lib/main.js"(u,e){"use strict";var r=zc(),t;function n(){var s,o;return s=new r.uint16(1),s[0]=4660,o=new r.uint8(s.buffer),o[0]===
52}a(n,"isLittleEndian"),t=n(),e.exports=t}}),It=w({"node_modules/@stdlib/assert-is-little-endian/lib/index.js"(u,e){"use strict";var r=Uc();e.exports=r}}),Kc=w(
{"node_modules/@stdlib/number-float64-base-get-high-word/lib/high.js"(u,e){"use strict";var r=It(),t;r===!0?t=1:t=0,e.exports=t}}),Vc=w({"node_modules/@stdlib/n\
umber-float64-base-get-high-word/lib/main.js"(u,e){"use strict";var r=Ft(),t=Wu(),n=Kc(),s=new t(1),o=new r(s.buffer);function c(d){return s[0]=d,o[n]}a(c,"getH\
ighWord"),e.exports=c}}),cu=w({"node_modules/@stdlib/number-float64-base-get-high-word/lib/index.js"(u,e){"use strict";var r=Vc();e.exports=r}}),Hc=w({"node_mod\
ules/@stdlib/number-float64-base-set-high-word/lib/high.js"(u,e){"use strict";var r=It(),t;r===!0?t=1:t=0,e.exports=t}}),Gc=w({"node_modules/@stdlib/number-floa\
t64-base-set-high-word/lib/main.js"(u,e){"use strict";var r=Ft(),t=Wu(),n=Hc(),s=new t(1),o=new r(s.buffer);function c(d,i){return s[0]=d,o[n]=i>>>0,s[0]}a(c,"s\
etHighWord"),e.exports=c}}),Xt=w({"node_modules/@stdlib/number-float64-base-set-high-word/lib/index.js"(u,e){"use strict";var r=Gc();e.exports=r}}),Wc=w({"node_\
modules/@stdlib/number-float64-base-from-words/lib/indices.js"(u,e){"use strict";var r=It(),t,n,s;r===!0?(n=1,s=0):(n=0,s=1),t={HIGH:n,LOW:s},e.exports=t}}),xc=w(
{"node_modules/@stdlib/number-float64-base-from-words/lib/main.js"(u,e){"use strict";var r=Ft(),t=Wu(),n=Wc(),s=new t(1),o=new r(s.buffer),c=n.HIGH,d=n.LOW;function i(h,l){
return o[c]=h,o[d]=l,s[0]}a(i,"fromWords"),e.exports=i}}),Rr=w({"node_modules/@stdlib/number-float64-base-from-words/lib/index.js"(u,e){"use strict";var r=xc();
e.exports=r}}),Ne=w({"node_modules/@stdlib/constants-float64-pinf/lib/index.js"(u,e){"use strict";var r=Number.POSITIVE_INFINITY;e.exports=r}}),Jc=w({"node_modu\
les/@stdlib/number-ctor/lib/main.js"(u,e){"use strict";e.exports=Number}}),Yc=w({"node_modules/@stdlib/number-ctor/lib/index.js"(u,e){"use strict";var r=Jc();e.
exports=r}}),Ze=w({"node_modules/@stdlib/constants-float64-ninf/lib/index.js"(u,e){"use strict";var r=Yc(),t=r.NEGATIVE_INFINITY;e.exports=t}}),it=w({"node_modu\
les/@stdlib/constants-float64-exponent-bias/lib/index.js"(u,e){"use strict";var r=1023;e.exports=r}}),Xc=w({"node_modules/@stdlib/constants-float64-half-ln-two/\
lib/index.js"(u,e){"use strict";var r=.34657359027997264;e.exports=r}}),Qc=w({"node_modules/@stdlib/math-base-special-expm1/lib/polyval_q.js"(u,e){"use strict";
function r(t){return t===0?-.03333333333333313:-.03333333333333313+t*(.0015873015872548146+t*(-793650757867488e-19+t*(4008217827329362e-21+t*-20109921818362437e-23)))}
a(r,"evalpoly"),e.exports=r}}),Zc=w({"node_modules/@stdlib/math-base-special-expm1/lib/main.js"(u,e){"use strict";var r=fe(),t=cu(),n=Xt(),s=Rr(),o=Ne(),c=Ze(),
d=it(),i=Xc(),h=Qc(),l=709.782712893384,f=.6931471803691238,m=19082149292705877e-26,v=1.4426950408889634,p=38.816242111356935,y=1.0397207708399179;function g(b){
var _,E,k,D,A,S,N,L,T,P,O,B,z;if(b===o||r(b))return b;if(b===c)return-1;if(b===0)return b;if(b<0?(k=!0,L=-b):(k=!1,L=b),L>=p){if(k)return-1;if(L>=l)return o}if(S=
t(L)|0,L>i)L<y?k?(D=b+f,A=-m,z=-1):(D=b-f,A=m,z=1):(k?z=v*b-.5:z=v*b+.5,z|=0,O=z,D=b-O*f,A=O*m),b=D-A,P=D-b-A;else{if(S<1016070144)return b;z=0}return _=.5*b,T=
b*_,N=1+T*h(T),O=3-N*_,B=T*((N-O)/(6-b*O)),z===0?b-(b*B-T):(E=s(d+z<<20,0),B=b*(B-P)-P,B-=T,z===-1?.5*(b-B)-.5:z===1?b<-.25?-2*(B-(b+.5)):1+2*(b-B):z<=-2||z>56?
(L=1-(B-b),z===1024?(D=t(L)+(z<<20)|0,L=n(L,D)):L*=E,L-1):(O=1,z<20?(D=1072693248-(2097152>>z)|0,O=n(O,D),L=O-(B-b)):(D=d-z<<20|0,O=n(O,D),L=b-(B+O),L+=1),L*=E,
L))}a(g,"expm1"),e.exports=g}}),St=w({"node_modules/@stdlib/math-base-special-expm1/lib/index.js"(u,e){"use strict";var r=Zc();e.exports=r}}),e3=w({"node_module\
s/@stdlib/math-base-special-floor/lib/main.js"(u,e){"use strict";var r=Math.floor;e.exports=r}}),ru=w({"node_modules/@stdlib/math-base-special-floor/lib/index.j\
s"(u,e){"use strict";var r=e3();e.exports=r}}),u3=w({"node_modules/@stdlib/math-base-special-log1p/lib/polyval_lp.js"(u,e){"use strict";function r(t){return t===
0?.6666666666666735:.6666666666666735+t*(.3999999999940942+t*(.2857142874366239+t*(.22222198432149784+t*(.1818357216161805+t*(.15313837699209373+t*.14798198605116586)))))}
a(r,"evalpoly"),e.exports=r}}),t3=w({"node_modules/@stdlib/math-base-special-log1p/lib/main.js"(u,e){"use strict";var r=fe(),t=cu(),n=Xt(),s=Ne(),o=Ze(),c=it(),
d=u3(),i=.6931471803691238,h=19082149292705877e-26,l=.41421356237309503,f=-.2928932188134525,m=1862645149230957e-24,v=5551115123125783e-32,p=9007199254740992,y=.6666666666666666;
function g(b){var _,E,k,D,A,S,N,L,T,P;if(b<-1||r(b))return NaN;if(b===-1)return o;if(b===s||b===0)return b;if(b<0?k=-b:k=b,P=1,k<l){if(k<m)return k<v?b:b-b*b*.5;
b>f&&(P=0,D=b,E=1)}return P!==0&&(k<p?(T=1+b,E=t(T),P=(E>>20)-c,P>0?A=1-(T-b):A=b-(T-1),A/=T):(T=b,E=t(T),P=(E>>20)-c,A=0),E&=1048575,E<434334?T=n(T,E|1072693248):
(P+=1,T=n(T,E|1071644672),E=1048576-E>>2),D=T-1),_=.5*D*D,E===0?D===0?(A+=P*h,P*i+A):(L=_*(1-y*D),P*i-(L-(P*h+A)-D)):(S=D/(2+D),N=S*S,L=N*d(N),P===0?D-(_-S*(_+L)):
P*i-(_-(S*(_+L)+(P*h+A))-D))}a(g,"log1p"),e.exports=g}}),Nu=w({"node_modules/@stdlib/math-base-special-log1p/lib/index.js"(u,e){"use strict";var r=t3();e.exports=
r}}),r3=w({"node_modules/@stdlib/math-base-special-sqrt/lib/main.js"(u,e){"use strict";var r=Math.sqrt;e.exports=r}}),Oe=w({"node_modules/@stdlib/math-base-spec\
ial-sqrt/lib/index.js"(u,e){"use strict";var r=r3();e.exports=r}}),wn=w({"node_modules/@stdlib/constants-float64-fourth-pi/lib/index.js"(u,e){"use strict";var r=.7853981633974483;
e.exports=r}}),a3=w({"node_modules/@stdlib/math-base-special-asin/lib/rational_pq.js"(u,e){"use strict";function r(t){var n,s,o;return t===0?.16666666666666713:
(t<0?n=-t:n=t,n<=1?(s=-8.198089802484825+t*(19.562619833175948+t*(-16.262479672107002+t*(5.444622390564711+t*(-.6019598008014124+t*.004253011369004428)))),o=-49.18853881490881+
t*(139.51056146574857+t*(-147.1791292232726+t*(70.49610280856842+t*(-14.740913729888538+t*1))))):(t=1/t,s=.004253011369004428+t*(-.6019598008014124+t*(5.444622390564711+
t*(-16.262479672107002+t*(19.562619833175948+t*-8.198089802484825)))),o=1+t*(-14.740913729888538+t*(70.49610280856842+t*(-147.1791292232726+t*(139.51056146574857+
t*-49.18853881490881))))),s/o)}a(r,"evalrational"),e.exports=r}}),n3=w({"node_modules/@stdlib/math-base-special-asin/lib/rational_rs.js"(u,e){"use strict";function r(t){
var n,s,o;return t===0?.08333333333333809:(t<0?n=-t:n=t,n<=1?(s=28.536655482610616+t*(-25.56901049652825+t*(6.968710824104713+t*(-.5634242780008963+t*.002967721961301243))),
o=342.43986579130785+t*(-383.8770957603691+t*(147.0656354026815+t*(-21.947795316429207+t*1)))):(t=1/t,s=.002967721961301243+t*(-.5634242780008963+t*(6.968710824104713+
t*(-25.56901049652825+t*28.536655482610616))),o=1+t*(-21.947795316429207+t*(147.0656354026815+t*(-383.8770957603691+t*342.43986579130785)))),s/o)}a(r,"evalratio\
nal"),e.exports=r}}),i3=w({"node_modules/@stdlib/math-base-special-asin/lib/main.js"(u,e){"use strict";var r=fe(),t=Oe(),n=wn(),s=a3(),o=n3(),c=6123233995736766e-32;
function d(i){var h,l,f,m,v;if(r(i))return NaN;if(i>0?f=i:(h=!0,f=-i),f>1)return NaN;if(f>.625)l=1-f,m=l*o(l),l=t(l+l),v=n-l,l=l*m-c,v-=l,v+=n;else{if(f<1e-8)return i;
l=f*f,v=l*s(l),v=f*v+f}return h?-v:v}a(d,"asin"),e.exports=d}}),U0=w({"node_modules/@stdlib/math-base-special-asin/lib/index.js"(u,e){"use strict";var r=i3();e.
exports=r}}),s3=w({"node_modules/@stdlib/math-base-special-abs/lib/main.js"(u,e){"use strict";function r(t){return Math.abs(t)}a(r,"abs"),e.exports=r}}),De=w({"\
node_modules/@stdlib/math-base-special-abs/lib/index.js"(u,e){"use strict";var r=s3();e.exports=r}}),o3=w({"node_modules/@stdlib/math-base-special-ceil/lib/main\
.js"(u,e){"use strict";var r=Math.ceil;e.exports=r}}),l3=w({"node_modules/@stdlib/math-base-special-ceil/lib/index.js"(u,e){"use strict";var r=o3();e.exports=r}}),
c3=w({"node_modules/@stdlib/math-base-special-trunc/lib/main.js"(u,e){"use strict";var r=ru(),t=l3();function n(s){return s<0?t(s):r(s)}a(n,"trunc"),e.exports=n}}),
Qt=w({"node_modules/@stdlib/math-base-special-trunc/lib/index.js"(u,e){"use strict";var r=c3();e.exports=r}}),d3=w({"node_modules/@stdlib/constants-float64-max-\
base2-exponent/lib/index.js"(u,e){"use strict";var r=1023;e.exports=r}}),f3=w({"node_modules/@stdlib/constants-float64-max-base2-exponent-subnormal/lib/index.js"(u,e){
"use strict";var r=-1023;e.exports=r}}),m3=w({"node_modules/@stdlib/constants-float64-min-base2-exponent-subnormal/lib/index.js"(u,e){"use strict";var r=-1074;e.
exports=r}}),h3=w({"node_modules/@stdlib/math-base-assert-is-infinite/lib/main.js"(u,e){"use strict";var r=Ne(),t=Ze();function n(s){return s===r||s===t}a(n,"is\
Infinite"),e.exports=n}}),jt=w({"node_modules/@stdlib/math-base-assert-is-infinite/lib/index.js"(u,e){"use strict";var r=h3();e.exports=r}}),v3=w({"node_modules\
/@stdlib/constants-float64-high-word-sign-mask/lib/index.js"(u,e){"use strict";var r=2147483648;e.exports=r}}),st=w({"node_modules/@stdlib/constants-float64-hig\
h-word-abs-mask/lib/index.js"(u,e){"use strict";var r=2147483647;e.exports=r}}),p3=w({"node_modules/@stdlib/number-float64-base-to-words/lib/indices.js"(u,e){"u\
se strict";var r=It(),t,n,s;r===!0?(n=1,s=0):(n=0,s=1),t={HIGH:n,LOW:s},e.exports=t}}),Cn=w({"node_modules/@stdlib/number-float64-base-to-words/lib/assign.js"(u,e){
"use strict";var r=Ft(),t=Wu(),n=p3(),s=new t(1),o=new r(s.buffer),c=n.HIGH,d=n.LOW;function i(h,l,f,m){return s[0]=h,l[m]=o[c],l[m+f]=o[d],l}a(i,"toWords"),e.exports=
i}}),g3=w({"node_modules/@stdlib/number-float64-base-to-words/lib/main.js"(u,e){"use strict";var r=Cn();function t(n){return r(n,[0,0],1,0)}a(t,"toWords"),e.exports=
t}}),K0=w({"node_modules/@stdlib/number-float64-base-to-words/lib/index.js"(u,e){"use strict";var r=lu(),t=g3(),n=Cn();r(t,"assign",n),e.exports=t}}),y3=w({"nod\
e_modules/@stdlib/math-base-special-copysign/lib/main.js"(u,e){"use strict";var r=v3(),t=st(),n=K0(),s=cu(),o=Rr(),c=[0,0];function d(i,h){var l,f;return n.assign(
i,c,1,0),l=c[0],l&=t,f=s(h),f&=r,l|=f,o(l,c[1])}a(d,"copysign"),e.exports=d}}),V0=w({"node_modules/@stdlib/math-base-special-copysign/lib/index.js"(u,e){"use st\
rict";var r=y3();e.exports=r}}),ot=w({"node_modules/@stdlib/constants-float64-smallest-normal/lib/index.js"(u,e){"use strict";var r=22250738585072014e-324;e.exports=
r}}),kn=w({"node_modules/@stdlib/number-float64-base-normalize/lib/assign.js"(u,e){"use strict";var r=ot(),t=jt(),n=fe(),s=De(),o=4503599627370496;function c(d,i,h,l){
return n(d)||t(d)?(i[l]=d,i[l+h]=0,i):d!==0&&s(d)<r?(i[l]=d*o,i[l+h]=-52,i):(i[l]=d,i[l+h]=0,i)}a(c,"normalize2"),e.exports=c}}),b3=w({"node_modules/@stdlib/num\
ber-float64-base-normalize/lib/main.js"(u,e){"use strict";var r=kn();function t(n){return r(n,[0,0],1,0)}a(t,"normalize2"),e.exports=t}}),_3=w({"node_modules/@s\
tdlib/number-float64-base-normalize/lib/index.js"(u,e){"use strict";var r=lu(),t=b3(),n=kn();r(t,"assign",n),e.exports=t}}),Mr=w({"node_modules/@stdlib/constant\
s-float64-high-word-exponent-mask/lib/index.js"(u,e){"use strict";var r=2146435072;e.exports=r}}),E3=w({"node_modules/@stdlib/number-float64-base-exponent/lib/m\
ain.js"(u,e){"use strict";var r=cu(),t=Mr(),n=it();function s(o){var c=r(o);return c=(c&t)>>>20,c-n|0}a(s,"exponent"),e.exports=s}}),A3=w({"node_modules/@stdlib\
/number-float64-base-exponent/lib/index.js"(u,e){"use strict";var r=E3();e.exports=r}}),D3=w({"node_modules/@stdlib/math-base-special-ldexp/lib/main.js"(u,e){"u\
se strict";var r=Ne(),t=Ze(),n=it(),s=d3(),o=f3(),c=m3(),d=fe(),i=jt(),h=V0(),l=_3().assign,f=A3(),m=K0(),v=Rr(),p=2220446049250313e-31,y=2148532223,g=[0,0],b=[
0,0];function _(E,k){var D,A;return k===0||E===0||d(E)||i(E)?E:(l(E,g,1,0),E=g[0],k+=g[1],k+=f(E),k<c?h(0,E):k>s?E<0?t:r:(k<=o?(k+=52,A=p):A=1,m.assign(E,b,1,0),
D=b[0],D&=y,D|=k+n<<20,A*v(D,b[1])))}a(_,"ldexp"),e.exports=_}}),Bt=w({"node_modules/@stdlib/math-base-special-ldexp/lib/index.js"(u,e){"use strict";var r=D3();
e.exports=r}}),w3=w({"node_modules/@stdlib/math-base-special-exp/lib/polyval_p.js"(u,e){"use strict";function r(t){return t===0?.16666666666666602:.16666666666666602+
t*(-.0027777777777015593+t*(6613756321437934e-20+t*(-16533902205465252e-22+t*41381367970572385e-24)))}a(r,"evalpoly"),e.exports=r}}),C3=w({"node_modules/@stdlib\
/math-base-special-exp/lib/expmulti.js"(u,e){"use strict";var r=Bt(),t=w3();function n(s,o,c){var d,i,h,l;return d=s-o,i=d*d,h=d-i*t(i),l=1-(o-d*h/(2-h)-s),r(l,
c)}a(n,"expmulti"),e.exports=n}}),k3=w({"node_modules/@stdlib/math-base-special-exp/lib/main.js"(u,e){"use strict";var r=fe(),t=Qt(),n=Ze(),s=Ne(),o=C3(),c=.6931471803691238,
d=19082149292705877e-26,i=1.4426950408889634,h=709.782712893384,l=-745.1332191019411,f=1/(1<<28),m=-f;function v(p){var y,g,b;return r(p)||p===s?p:p===n?0:p>h?s:
p<l?0:p>m&&p<f?1+p:(p<0?b=t(i*p-.5):b=t(i*p+.5),y=p-b*c,g=b*d,o(y,g,b))}a(v,"exp"),e.exports=v}}),Pe=w({"node_modules/@stdlib/math-base-special-exp/lib/index.js"(u,e){
"use strict";var r=k3();e.exports=r}}),F3=w({"node_modules/@stdlib/math-base-assert-is-integer/lib/main.js"(u,e){"use strict";var r=ru();function t(n){return r(
n)===n}a(t,"isInteger"),e.exports=t}}),Nt=w({"node_modules/@stdlib/math-base-assert-is-integer/lib/index.js"(u,e){"use strict";var r=F3();e.exports=r}}),I3=w({"\
node_modules/@stdlib/math-base-assert-is-even/lib/main.js"(u,e){"use strict";var r=Nt();function t(n){return r(n/2)}a(t,"isEven"),e.exports=t}}),S3=w({"node_mod\
ules/@stdlib/math-base-assert-is-even/lib/index.js"(u,e){"use strict";var r=I3();e.exports=r}}),j3=w({"node_modules/@stdlib/math-base-assert-is-odd/lib/main.js"(u,e){
"use strict";var r=S3();function t(n){return n>0?r(n-1):r(n+1)}a(t,"isOdd"),e.exports=t}}),H0=w({"node_modules/@stdlib/math-base-assert-is-odd/lib/index.js"(u,e){
"use strict";var r=j3();e.exports=r}}),B3=w({"node_modules/@stdlib/number-float64-base-set-low-word/lib/low.js"(u,e){"use strict";var r=It(),t;r===!0?t=0:t=1,e.
exports=t}}),N3=w({"node_modules/@stdlib/number-float64-base-set-low-word/lib/main.js"(u,e){"use strict";var r=Ft(),t=Wu(),n=B3(),s=new t(1),o=new r(s.buffer);function c(d,i){
return s[0]=d,o[n]=i>>>0,s[0]}a(c,"setLowWord"),e.exports=c}}),Zt=w({"node_modules/@stdlib/number-float64-base-set-low-word/lib/index.js"(u,e){"use strict";var r=N3();
e.exports=r}}),O3=w({"node_modules/@stdlib/number-uint32-base-to-int32/lib/main.js"(u,e){"use strict";function r(t){return t|0}a(r,"uint32ToInt32"),e.exports=r}}),
Fn=w({"node_modules/@stdlib/number-uint32-base-to-int32/lib/index.js"(u,e){"use strict";var r=O3();e.exports=r}}),$3=w({"node_modules/@stdlib/math-base-special-\
pow/lib/x_is_zero.js"(u,e){"use strict";var r=H0(),t=V0(),n=Ze(),s=Ne();function o(c,d){return d===n?s:d===s?0:d>0?r(d)?c:0:r(d)?t(s,c):s}a(o,"pow"),e.exports=o}}),
q3=w({"node_modules/@stdlib/math-base-special-pow/lib/y_is_huge.js"(u,e){"use strict";var r=st(),t=cu(),n=1072693247,s=1e300,o=1e-300;function c(d,i){var h,l;return l=
t(d),h=l&r,h<=n?i<0?s*s:o*o:i>0?s*s:o*o}a(c,"pow"),e.exports=c}}),P3=w({"node_modules/@stdlib/math-base-special-pow/lib/y_is_infinite.js"(u,e){"use strict";var r=De(),
t=Ne();function n(s,o){return s===-1?(s-s)/(s-s):s===1?1:r(s)<1==(o===t)?0:t}a(n,"pow"),e.exports=n}}),In=w({"node_modules/@stdlib/constants-float64-num-high-wo\
rd-significand-bits/lib/index.js"(u,e){"use strict";var r=20;e.exports=r}}),T3=w({"node_modules/@stdlib/math-base-special-pow/lib/polyval_l.js"(u,e){"use strict";
function r(t){return t===0?.5999999999999946:.5999999999999946+t*(.4285714285785502+t*(.33333332981837743+t*(.272728123808534+t*(.23066074577556175+t*.20697501780033842))))}
a(r,"evalpoly"),e.exports=r}}),L3=w({"node_modules/@stdlib/math-base-special-pow/lib/log2ax.js"(u,e){"use strict";var r=cu(),t=Zt(),n=Xt(),s=it(),o=In(),c=T3(),
d=1048575,i=1048576,h=1072693248,l=536870912,f=524288,m=9007199254740992,v=.9617966939259756,p=.9617967009544373,y=-7028461650952758e-24,g=[1,1.5],b=[0,.5849624872207642],
_=[0,1350039202129749e-23];function E(k,D,A){var S,N,L,T,P,O,B,z,U,Q,Y,ee,M,j,$,C,F,q,K,R,G,W;return R=0,A<i&&(D*=m,R-=53,A=r(D)),R+=(A>>o)-s|0,G=A&d|0,A=G|h|0,
G<=235662?W=0:G<767610?W=1:(W=0,R+=1,A-=i),D=n(D,A),z=g[W],q=D-z,K=1/(D+z),N=q*K,T=t(N,0),S=(A>>1|l)+f,S+=W<<18,O=n(0,S),B=D-(O-z),P=K*(q-T*O-T*B),L=N*N,F=L*L*c(
L),F+=P*(T+N),L=T*T,O=3+L+F,O=t(O,0),B=F-(O-3-L),q=T*O,K=P*O+B*N,Q=q+K,Q=t(Q,0),Y=K-(Q-q),ee=p*Q,M=y*Q+Y*v+_[W],U=b[W],C=R,j=ee+M+U+C,j=t(j,0),$=M-(j-C-U-ee),k[0]=
j,k[1]=$,k}a(E,"log2ax"),e.exports=E}}),R3=w({"node_modules/@stdlib/math-base-special-pow/lib/polyval_w.js"(u,e){"use strict";function r(t){return t===0?.5:.5+t*
(-.3333333333333333+t*.25)}a(r,"evalpoly"),e.exports=r}}),M3=w({"node_modules/@stdlib/math-base-special-pow/lib/logx.js"(u,e){"use strict";var r=Zt(),t=R3(),n=1.4426950408889634,
s=1.4426950216293335,o=19259629911266175e-24;function c(d,i){var h,l,f,m,v,p;return f=i-1,m=f*f*t(f),v=s*f,p=f*o-m*n,l=v+p,l=r(l,0),h=p-(l-v),d[0]=l,d[1]=h,d}a(
c,"logx"),e.exports=c}}),z3=w({"node_modules/@stdlib/constants-float64-ln-two/lib/index.js"(u,e){"use strict";var r=.6931471805599453;e.exports=r}}),Sn=w({"node\
_modules/@stdlib/constants-float64-high-word-significand-mask/lib/index.js"(u,e){"use strict";var r=1048575;e.exports=r}}),U3=w({"node_modules/@stdlib/math-base\
-special-pow/lib/polyval_p.js"(u,e){"use strict";function r(t){return t===0?.16666666666666602:.16666666666666602+t*(-.0027777777777015593+t*(6613756321437934e-20+
t*(-16533902205465252e-22+t*41381367970572385e-24)))}a(r,"evalpoly"),e.exports=r}}),K3=w({"node_modules/@stdlib/math-base-special-pow/lib/pow2.js"(u,e){"use str\
ict";var r=cu(),t=Xt(),n=Zt(),s=Fn(),o=Bt(),c=z3(),d=it(),i=st(),h=Sn(),l=In(),f=U3(),m=1048576,v=1071644672,p=.6931471824645996,y=-1904654299957768e-24;function g(b,_,E){
var k,D,A,S,N,L,T,P,O,B,z;return B=b&i|0,z=(B>>l)-d|0,O=0,B>v&&(O=b+(m>>z+1)>>>0,z=((O&i)>>l)-d|0,k=(O&~(h>>z))>>>0,A=t(0,k),O=(O&h|m)>>l-z>>>0,b<0&&(O=-O),_-=A),
A=E+_,A=n(A,0),N=A*p,L=(E-(A-_))*c+A*y,P=N+L,T=L-(P-N),A=P*P,D=P-A*f(A),S=P*D/(D-2)-(T+P*T),P=1-(S-P),b=r(P),b=s(b),b+=O<<l>>>0,b>>l<=0?P=o(P,O):P=t(P,b),P}a(g,
"pow2"),e.exports=g}}),V3=w({"node_modules/@stdlib/math-base-special-pow/lib/main.js"(u,e){"use strict";var r=fe(),t=H0(),n=jt(),s=Nt(),o=Oe(),c=De(),d=K0(),i=Zt(),
h=Fn(),l=Ze(),f=Ne(),m=st(),v=$3(),p=q3(),y=P3(),g=L3(),b=M3(),_=K3(),E=1072693247,k=1105199104,D=1139802112,A=1083179008,S=1072693248,N=1083231232,L=3230714880,
T=31,P=1e300,O=1e-300,B=8008566259537294e-32,z=[0,0],U=[0,0];function Q(Y,ee){var M,j,$,C,F,q,K,R,G,W,x,Z,H,J,X,re;if(r(Y)||r(ee))return NaN;if(d.assign(ee,z,1,
0),q=z[0],K=z[1],K===0){if(ee===0)return 1;if(ee===1)return Y;if(ee===-1)return 1/Y;if(ee===.5)return o(Y);if(ee===-.5)return 1/o(Y);if(ee===2)return Y*Y;if(ee===
3)return Y*Y*Y;if(ee===4)return Y*=Y,Y*Y;if(n(ee))return y(Y,ee)}if(d.assign(Y,z,1,0),C=z[0],F=z[1],F===0){if(C===0)return v(Y,ee);if(Y===1)return 1;if(Y===-1&&
t(ee))return-1;if(n(Y))return Y===l?Q(-0,-ee):ee<0?0:f}if(Y<0&&s(ee)===!1)return(Y-Y)/(Y-Y);if($=c(Y),M=C&m|0,j=q&m|0,R=C>>>T|0,G=q>>>T|0,R&&t(ee)?R=-1:R=1,j>k){
if(j>D)return p(Y,ee);if(M<E)return G===1?R*P*P:R*O*O;if(M>S)return G===0?R*P*P:R*O*O;H=b(U,$)}else H=g(U,$,M);if(W=i(ee,0),Z=(ee-W)*H[0]+ee*H[1],x=W*H[0],J=Z+x,
d.assign(J,z,1,0),X=h(z[0]),re=h(z[1]),X>=A){if((X-A|re)!==0||Z+B>J-x)return R*P*P}else if((X&m)>=N&&((X-L|re)!==0||Z<=J-x))return R*O*O;return J=_(X,x,Z),R*J}a(
Q,"pow"),e.exports=Q}}),Le=w({"node_modules/@stdlib/math-base-special-pow/lib/index.js"(u,e){"use strict";var r=V3();e.exports=r}}),Ot=w({"node_modules/@stdlib/\
constants-float64-e/lib/index.js"(u,e){"use strict";var r=2.718281828459045;e.exports=r}}),Cu=w({"node_modules/@stdlib/constants-float64-eps/lib/index.js"(u,e){
"use strict";var r=2220446049250313e-31;e.exports=r}}),H3=w({"node_modules/@stdlib/math-base-special-beta/lib/lanczos_sum_expg_scaled.js"(u,e){"use strict";function r(t){
var n,s,o;return t===0?1/0:(t<0?n=-t:n=t,n<=1?(s=709811.662581658+t*(679979.8474157227+t*(293136.7857211597+t*(74887.54032914672+t*(12555.290582413863+t*(1443.4299244417066+
t*(115.24194596137347+t*(6.309239205732627+t*(.22668404630224365+t*(.004826466289237662+t*4624429436045379e-20))))))))),o=0+t*(362880+t*(1026576+t*(1172700+t*(723680+
t*(269325+t*(63273+t*(9450+t*(870+t*(45+t*1)))))))))):(t=1/t,s=4624429436045379e-20+t*(.004826466289237662+t*(.22668404630224365+t*(6.309239205732627+t*(115.24194596137347+
t*(1443.4299244417066+t*(12555.290582413863+t*(74887.54032914672+t*(293136.7857211597+t*(679979.8474157227+t*709811.662581658))))))))),o=1+t*(45+t*(870+t*(9450+
t*(63273+t*(269325+t*(723680+t*(1172700+t*(1026576+t*(362880+t*0)))))))))),s/o)}a(r,"evalrational"),e.exports=r}}),G3=w({"node_modules/@stdlib/math-base-special\
-beta/lib/main.js"(u,e){"use strict";var r=fe(),t=Nu(),n=Oe(),s=De(),o=Pe(),c=Le(),d=Ot(),i=Cu(),h=H3(),l=10.900511;function f(m,v){var p,y,g,b,_,E,k;return r(m)||
r(v)?NaN:m<0||v<0?NaN:v===1?1/m:m===1?1/v:(k=m+v,k<i?(_=k/m,_/=v,_):k===m&&v<i?1/v:k===v&&m<i?1/m:(m<v&&(E=v,v=m,m=E),y=m+l-.5,g=v+l-.5,b=k+l-.5,_=h(m)*(h(v)/h(
k)),p=m-.5-v,s(v*p)<b*100&&m>100?_*=o(p*t(-v/b)):_*=c(y/b,p),b>1e10?_*=c(y/b*(g/b),v):_*=c(y*g/(b*b),v),_*=n(d/g),_))}a(f,"beta"),e.exports=f}}),jn=w({"node_mod\
ules/@stdlib/math-base-special-beta/lib/index.js"(u,e){"use strict";var r=G3();e.exports=r}}),W3=w({"node_modules/@stdlib/math-base-assert-is-positive-zero/lib/\
main.js"(u,e){"use strict";var r=Ne();function t(n){return n===0&&1/n===r}a(t,"isPositiveZero"),e.exports=t}}),x3=w({"node_modules/@stdlib/math-base-assert-is-p\
ositive-zero/lib/index.js"(u,e){"use strict";var r=W3();e.exports=r}}),J3=w({"node_modules/@stdlib/math-base-special-max/lib/main.js"(u,e){"use strict";var r=x3(),
t=fe(),n=Ne();function s(o,c){return t(o)||t(c)?NaN:o===n||c===n?n:o===c&&o===0?r(o)?o:c:o>c?o:c}a(s,"max"),e.exports=s}}),ku=w({"node_modules/@stdlib/math-base\
-special-max/lib/index.js"(u,e){"use strict";var r=J3();e.exports=r}}),Y3=w({"node_modules/@stdlib/math-base-assert-is-negative-zero/lib/main.js"(u,e){"use stri\
ct";var r=Ze();function t(n){return n===0&&1/n===r}a(t,"isNegativeZero"),e.exports=t}}),Bn=w({"node_modules/@stdlib/math-base-assert-is-negative-zero/lib/index.\
js"(u,e){"use strict";var r=Y3();e.exports=r}}),X3=w({"node_modules/@stdlib/math-base-special-min/lib/main.js"(u,e){"use strict";var r=Bn(),t=fe(),n=Ze();function s(o,c){
return t(o)||t(c)?NaN:o===n||c===n?n:o===c&&o===0?r(o)?o:c:o<c?o:c}a(s,"min"),e.exports=s}}),vu=w({"node_modules/@stdlib/math-base-special-min/lib/index.js"(u,e){
"use strict";var r=X3();e.exports=r}}),lt=w({"node_modules/@stdlib/constants-float64-max/lib/index.js"(u,e){"use strict";var r=17976931348623157e292;e.exports=r}}),
Nn=w({"node_modules/@stdlib/constants-int32-max/lib/index.js"(u,e){"use strict";var r=2147483647;e.exports=r}}),G0=w({"node_modules/@stdlib/constants-float64-ha\
lf-pi/lib/index.js"(u,e){"use strict";var r=1.5707963267948966;e.exports=r}}),xu=w({"node_modules/@stdlib/constants-float64-pi/lib/index.js"(u,e){"use strict";var r=3.141592653589793;
e.exports=r}}),Q3=w({"node_modules/@stdlib/math-base-special-kernel-cos/lib/polyval_c13.js"(u,e){"use strict";function r(t){return t===0?.0416666666666666:.0416666666666666+
t*(-.001388888888887411+t*2480158728947673e-20)}a(r,"evalpoly"),e.exports=r}}),Z3=w({"node_modules/@stdlib/math-base-special-kernel-cos/lib/polyval_c46.js"(u,e){
"use strict";function r(t){return t===0?-27557314351390663e-23:-27557314351390663e-23+t*(2087572321298175e-24+t*-11359647557788195e-27)}a(r,"evalpoly"),e.exports=
r}}),ed=w({"node_modules/@stdlib/math-base-special-kernel-cos/lib/main.js"(u,e){"use strict";var r=Q3(),t=Z3();function n(s,o){var c,d,i,h;return h=s*s,i=h*h,d=
h*r(h),d+=i*i*t(h),c=.5*h,i=1-c,i+(1-i-c+(h*d-s*o))}a(n,"kernelCos"),e.exports=n}}),On=w({"node_modules/@stdlib/math-base-special-kernel-cos/lib/index.js"(u,e){
"use strict";var r=ed();e.exports=r}}),ud=w({"node_modules/@stdlib/math-base-special-kernel-sin/lib/main.js"(u,e){"use strict";var r=-.16666666666666632,t=.00833333333332249,
n=-.0001984126982985795,s=27557313707070068e-22,o=-25050760253406863e-24,c=158969099521155e-24;function d(i,h){var l,f,m,v;return v=i*i,m=v*v,l=t+v*(n+v*s)+v*m*
(o+v*c),f=v*i,h===0?i+f*(r+v*l):i-(v*(.5*h-f*l)-h-f*r)}a(d,"kernelSin"),e.exports=d}}),$n=w({"node_modules/@stdlib/math-base-special-kernel-sin/lib/index.js"(u,e){
"use strict";var r=ud();e.exports=r}}),td=w({"node_modules/@stdlib/number-float64-base-get-low-word/lib/low.js"(u,e){"use strict";var r=It(),t;r===!0?t=0:t=1,e.
exports=t}}),rd=w({"node_modules/@stdlib/number-float64-base-get-low-word/lib/main.js"(u,e){"use strict";var r=Ft(),t=Wu(),n=td(),s=new t(1),o=new r(s.buffer);function c(d){
return s[0]=d,o[n]}a(c,"getLowWord"),e.exports=c}}),ad=w({"node_modules/@stdlib/number-float64-base-get-low-word/lib/index.js"(u,e){"use strict";var r=rd();e.exports=
r}}),nd=w({"node_modules/@stdlib/array-base-filled/lib/main.js"(u,e){"use strict";function r(t,n){var s,o;for(s=[],o=0;o<n;o++)s.push(t);return s}a(r,"filled"),
e.exports=r}}),id=w({"node_modules/@stdlib/array-base-filled/lib/index.js"(u,e){"use strict";var r=nd();e.exports=r}}),sd=w({"node_modules/@stdlib/array-base-ze\
ros/lib/main.js"(u,e){"use strict";var r=id();function t(n){return r(0,n)}a(t,"zeros"),e.exports=t}}),od=w({"node_modules/@stdlib/array-base-zeros/lib/index.js"(u,e){
"use strict";var r=sd();e.exports=r}}),ld=w({"node_modules/@stdlib/math-base-special-rempio2/lib/kernel_rempio2.js"(u,e){"use strict";var r=ru(),t=Bt(),n=od(),s=[
10680707,7228996,1387004,2578385,16069853,12639074,9804092,4427841,16666979,11263675,12935607,2387514,4345298,14681673,3074569,13734428,16653803,1880361,10960616,
8533493,3062596,8710556,7349940,6258241,3772886,3769171,3798172,8675211,12450088,3874808,9961438,366607,15675153,9132554,7151469,3571407,2607881,12013382,4155038,
6285869,7677882,13102053,15825725,473591,9065106,15363067,6271263,9264392,5636912,4652155,7056368,13614112,10155062,1944035,9527646,15080200,6658437,6231200,6832269,
16767104,5075751,3212806,1398474,7579849,6349435,12618859],o=[1.570796251296997,7549789415861596e-23,5390302529957765e-30,3282003415807913e-37,1270655753080676e-44,
12293330898111133e-52,27337005381646456e-60,21674168387780482e-67],c=16777216,d=5960464477539063e-23,i=n(20),h=n(20),l=n(20),f=n(20);function m(p,y,g,b,_,E,k,D,A){
var S,N,L,T,P,O,B,z,U;for(T=E,U=b[g],z=g,P=0;z>0;P++)N=d*U|0,f[P]=U-c*N|0,U=b[z-1]+N,z-=1;if(U=t(U,_),U-=8*r(U*.125),B=U|0,U-=B,L=0,_>0?(P=f[g-1]>>24-_,B+=P,f[g-
1]-=P<<24-_,L=f[g-1]>>23-_):_===0?L=f[g-1]>>23:U>=.5&&(L=2),L>0){for(B+=1,S=0,P=0;P<g;P++)z=f[P],S===0?z!==0&&(S=1,f[P]=16777216-z):f[P]=16777215-z;if(_>0)switch(_){case 1:
f[g-1]&=8388607;break;case 2:f[g-1]&=4194303;break}L===2&&(U=1-U,S!==0&&(U-=t(1,_)))}if(U===0){for(z=0,P=g-1;P>=E;P--)z|=f[P];if(z===0){for(O=1;f[E-O]===0;O++);
for(P=g+1;P<=g+O;P++){for(A[D+P]=s[k+P],N=0,z=0;z<=D;z++)N+=p[z]*A[D+(P-z)];b[P]=N}return g+=O,m(p,y,g,b,_,E,k,D,A)}for(g-=1,_-=24;f[g]===0;)g-=1,_-=24}else U=t(
U,-_),U>=c?(N=d*U|0,f[g]=U-c*N|0,g+=1,_+=24,f[g]=N):f[g]=U|0;for(N=t(1,_),P=g;P>=0;P--)b[P]=N*f[P],N*=d;for(P=g;P>=0;P--){for(N=0,O=0;O<=T&&O<=g-P;O++)N+=o[O]*b[P+
O];l[g-P]=N}for(N=0,P=g;P>=0;P--)N+=l[P];for(L===0?y[0]=N:y[0]=-N,N=l[0]-N,P=1;P<=g;P++)N+=l[P];return L===0?y[1]=N:y[1]=-N,B&7}a(m,"compute");function v(p,y,g,b){
var _,E,k,D,A,S,N,L,T;for(E=4,D=b-1,k=(g-3)/24|0,k<0&&(k=0),S=g-24*(k+1),L=k-D,T=D+E,N=0;N<=T;N++)L<0?i[N]=0:i[N]=s[L],L+=1;for(N=0;N<=E;N++){for(_=0,L=0;L<=D;L++)
_+=p[L]*i[D+(N-L)];h[N]=_}return A=E,m(p,y,A,h,S,E,k,D,i)}a(v,"kernelRempio2"),e.exports=v}}),cd=w({"node_modules/@stdlib/math-base-special-round/lib/main.js"(u,e){
"use strict";var r=Math.round;e.exports=r}}),qn=w({"node_modules/@stdlib/math-base-special-round/lib/index.js"(u,e){"use strict";var r=cd();e.exports=r}}),dd=w(
{"node_modules/@stdlib/math-base-special-rempio2/lib/rempio2_medium.js"(u,e){"use strict";var r=qn(),t=cu(),n=.6366197723675814,s=1.5707963267341256,o=6077100506506192e-26,
c=6077100506303966e-26,d=20222662487959506e-37,i=20222662487111665e-37,h=84784276603689e-45,l=2047;function f(m,v,p){var y,g,b,_,E,k,D;return g=r(m*n),_=m-g*s,E=
g*o,D=v>>20|0,p[0]=_-E,y=t(p[0]),k=D-(y>>20&l),k>16&&(b=_,E=g*c,_=b-E,E=g*d-(b-_-E),p[0]=_-E,y=t(p[0]),k=D-(y>>20&l),k>49&&(b=_,E=g*i,_=b-E,E=g*h-(b-_-E),p[0]=_-
E)),p[1]=_-p[0]-E,g}a(f,"rempio2Medium"),e.exports=f}}),fd=w({"node_modules/@stdlib/math-base-special-rempio2/lib/main.js"(u,e){"use strict";var r=st(),t=Mr(),n=Sn(),
s=cu(),o=ad(),c=Rr(),d=ld(),i=dd(),h=0,l=16777216,f=1.5707963267341256,m=6077100506506192e-26,v=2*m,p=3*m,y=4*m,g=598523,b=1072243195,_=1073928572,E=1074752122,
k=1074977148,D=1075183036,A=1075388923,S=1075594811,N=1094263291,L=[0,0,0],T=[0,0];function P(O,B){var z,U,Q,Y,ee,M,j,$;if(Q=s(O)|0,Y=Q&r|0,Y<=b)return B[0]=O,B[1]=
0,0;if(Y<=E)return(Y&n)===g?i(O,Y,B):Y<=_?Q>0?($=O-f,B[0]=$-m,B[1]=$-B[0]-m,1):($=O+f,B[0]=$+m,B[1]=$-B[0]+m,-1):Q>0?($=O-2*f,B[0]=$-v,B[1]=$-B[0]-v,2):($=O+2*f,
B[0]=$+v,B[1]=$-B[0]+v,-2);if(Y<=S)return Y<=D?Y===k?i(O,Y,B):Q>0?($=O-3*f,B[0]=$-p,B[1]=$-B[0]-p,3):($=O+3*f,B[0]=$+p,B[1]=$-B[0]+p,-3):Y===A?i(O,Y,B):Q>0?($=O-
4*f,B[0]=$-y,B[1]=$-B[0]-y,4):($=O+4*f,B[0]=$+y,B[1]=$-B[0]+y,-4);if(Y<N)return i(O,Y,B);if(Y>=t)return B[0]=NaN,B[1]=NaN,0;for(z=o(O),U=(Y>>20)-1046,$=c(Y-(U<<
20|0),z),M=0;M<2;M++)L[M]=$|0,$=($-L[M])*l;for(L[2]=$,ee=3;L[ee-1]===h;)ee-=1;return j=d(L,T,U,ee,1),Q<0?(B[0]=-T[0],B[1]=-T[1],-j):(B[0]=T[0],B[1]=T[1],j)}a(P,
"rempio2"),e.exports=P}}),Pn=w({"node_modules/@stdlib/math-base-special-rempio2/lib/index.js"(u,e){"use strict";var r=fd();e.exports=r}}),md=w({"node_modules/@s\
tdlib/math-base-special-sin/lib/main.js"(u,e){"use strict";var r=st(),t=Mr(),n=cu(),s=On(),o=$n(),c=Pn(),d=1072243195,i=1045430272,h=[0,0];function l(f){var m,v;
if(m=n(f),m&=r,m<=d)return m<i?f:o(f,0);if(m>=t)return NaN;switch(v=c(f,h),v&3){case 0:return o(h[0],h[1]);case 1:return s(h[0],h[1]);case 2:return-o(h[0],h[1]);default:
return-s(h[0],h[1])}}a(l,"sin"),e.exports=l}}),er=w({"node_modules/@stdlib/math-base-special-sin/lib/index.js"(u,e){"use strict";var r=md();e.exports=r}}),zr=w(
{"node_modules/@stdlib/constants-float64-sqrt-two-pi/lib/index.js"(u,e){"use strict";var r=2.5066282746310007;e.exports=r}}),hd=w({"node_modules/@stdlib/math-ba\
se-special-gamma/lib/polyval_s.js"(u,e){"use strict";function r(t){return t===0?.08333333333334822:.08333333333334822+t*(.0034722222160545866+t*(-.0026813261780578124+
t*(-.00022954996161337813+t*.0007873113957930937)))}a(r,"evalpoly"),e.exports=r}}),vd=w({"node_modules/@stdlib/math-base-special-gamma/lib/stirling_approximatio\
n.js"(u,e){"use strict";var r=zr(),t=Le(),n=Pe(),s=hd(),o=143.01608;function c(d){var i,h,l;return i=1/d,i=1+i*s(i),h=n(d),d>o?(l=t(d,.5*d-.25),h=l*(l/h)):h=t(d,
d-.5)/h,r*h*i}a(c,"gamma"),e.exports=c}}),pd=w({"node_modules/@stdlib/constants-float64-eulergamma/lib/index.js"(u,e){"use strict";var r=.5772156649015329;e.exports=
r}}),gd=w({"node_modules/@stdlib/math-base-special-gamma/lib/small_approximation.js"(u,e){"use strict";var r=pd();function t(n,s){return s/((1+r*n)*n)}a(t,"gamm\
a"),e.exports=t}}),yd=w({"node_modules/@stdlib/math-base-special-gamma/lib/rational_pq.js"(u,e){"use strict";function r(t){var n,s,o;return t===0?1:(t<0?n=-t:n=
t,n<=1?(s=1+t*(.4942148268014971+t*(.20744822764843598+t*(.04763678004571372+t*(.010421379756176158+t*(.0011913514700658638+t*(.00016011952247675185+t*0)))))),o=
1+t*(.0714304917030273+t*(-.23459179571824335+t*(.035823639860549865+t*(.011813978522206043+t*(-.004456419138517973+t*(.0005396055804933034+t*-23158187332412014e-21))))))):
(t=1/t,s=0+t*(.00016011952247675185+t*(.0011913514700658638+t*(.010421379756176158+t*(.04763678004571372+t*(.20744822764843598+t*(.4942148268014971+t*1)))))),o=
-23158187332412014e-21+t*(.0005396055804933034+t*(-.004456419138517973+t*(.011813978522206043+t*(.035823639860549865+t*(-.23459179571824335+t*(.0714304917030273+
t*1))))))),s/o)}a(r,"evalrational"),e.exports=r}}),bd=w({"node_modules/@stdlib/math-base-special-gamma/lib/main.js"(u,e){"use strict";var r=fe(),t=Nt(),n=Bn(),s=De(),
o=ru(),c=er(),d=Ne(),i=Ze(),h=xu(),l=vd(),f=gd(),m=yd();function v(p){var y,g,b,_;if(t(p)&&p<0||p===i||r(p))return NaN;if(p===0)return n(p)?i:d;if(p>171.61447887182297)
return d;if(p<-170.5674972726612)return 0;if(g=s(p),g>33)return p>=0?l(p):(b=o(g),(b&1)===0?y=-1:y=1,_=g-b,_>.5&&(b+=1,_=g-b),_=g*c(h*_),y*h/(s(_)*l(g)));for(_=
1;p>=3;)p-=1,_*=p;for(;p<0;){if(p>-1e-9)return f(p,_);_/=p,p+=1}for(;p<2;){if(p<1e-9)return f(p,_);_/=p,p+=1}return p===2?_:(p-=2,_*m(p))}a(v,"gamma"),e.exports=
v}}),Ou=w({"node_modules/@stdlib/math-base-special-gamma/lib/index.js"(u,e){"use strict";var r=bd();e.exports=r}}),Ur=w({"node_modules/@stdlib/constants-float64\
-max-nth-factorial/lib/index.js"(u,e){"use strict";var r=170;e.exports=r}}),_d=w({"node_modules/@stdlib/math-base-special-factorial/lib/factorials.json"(u,e){e.
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
5423910666131589e280,9003691705778438e282,1503616514864999e285,25260757449731984e286,4269068009004705e289,7257415615307999e291]}}),Ed=w({"node_modules/@stdlib/m\
ath-base-special-factorial/lib/main.js"(u,e){"use strict";var r=fe(),t=Nt(),n=Ou(),s=Ne(),o=Ur(),c=_d();function d(i){return r(i)?NaN:t(i)?i<0?NaN:i<=o?c[i]:s:n(
i+1)}a(d,"factorial"),e.exports=d}}),Tn=w({"node_modules/@stdlib/math-base-special-factorial/lib/index.js"(u,e){"use strict";var r=Ed();e.exports=r}}),Ad=w({"no\
de_modules/@stdlib/math-base-special-gamma-lanczos-sum/lib/rational_pq.js"(u,e){"use strict";function r(t){var n,s,o;return t===0?1/0:(t<0?n=-t:n=t,n<=1?(s=3847467039331777e-5+
t*(3685766504351951e-5+t*(1588920245372942e-5+t*(4059208354298835e-6+t*(6805476611834733e-7+t*(7823975500312005e-8+t*(6246580776401795e-9+t*(341986.3488721347+t*
(12287.194511824551+t*(261.61404416416684+t*2.5066282746310007))))))))),o=0+t*(362880+t*(1026576+t*(1172700+t*(723680+t*(269325+t*(63273+t*(9450+t*(870+t*(45+t*
1)))))))))):(t=1/t,s=2.5066282746310007+t*(261.61404416416684+t*(12287.194511824551+t*(341986.3488721347+t*(6246580776401795e-9+t*(7823975500312005e-8+t*(6805476611834733e-7+
t*(4059208354298835e-6+t*(1588920245372942e-5+t*(3685766504351951e-5+t*3847467039331777e-5))))))))),o=1+t*(45+t*(870+t*(9450+t*(63273+t*(269325+t*(723680+t*(1172700+
t*(1026576+t*(362880+t*0)))))))))),s/o)}a(r,"evalrational"),e.exports=r}}),Dd=w({"node_modules/@stdlib/math-base-special-gamma-lanczos-sum/lib/main.js"(u,e){"us\
e strict";var r=Ad();e.exports=r}}),wd=w({"node_modules/@stdlib/math-base-special-gamma-lanczos-sum/lib/index.js"(u,e){"use strict";var r=Dd();e.exports=r}}),ur=w(
{"node_modules/@stdlib/constants-float64-gamma-lanczos-g/lib/index.js"(u,e){"use strict";var r=10.900511;e.exports=r}}),Cd=w({"node_modules/@stdlib/math-base-sp\
ecial-gamma-delta-ratio/lib/gamma_delta_ratio_lanczos.js"(u,e){"use strict";var r=wd(),t=Ou(),n=Nu(),s=De(),o=Pe(),c=Le(),d=Cu(),i=Ot(),h=ur(),l=Ur(),f=4269068009004705e289;
function m(v,p){var y,g,b;return v<d?p>=l?(g=m(p,l-p),g*=v,g*=f,1/g):1/(v*t(v+p)):(b=v+h-.5,v+p===v?s(p/b)<d?y=o(-p):y=1:(s(p)<10?y=o((.5-v)*n(p/b)):y=c(b/(b+p),
v-.5),y*=r(v)/r(v+p)),y*=c(i/(b+p),p),y)}a(m,"gammaDeltaRatioLanczos"),e.exports=m}}),kd=w({"node_modules/@stdlib/math-base-special-gamma-delta-ratio/lib/main.j\
s"(u,e){"use strict";var r=De(),t=ru(),n=Ou(),s=Tn(),o=Ur(),c=Cd();function d(i,h){var l,f,m;if(i<=0||i+h<=0)return n(i)/n(i+h);if(f=t(h),f===h){if(m=t(i),m===i&&
i<=o&&i+h<=o)return s(m-1)/s(f+m-1);if(r(h)<20){if(h===0)return 1;if(h<0){for(i-=1,l=i,h+=1;h!==0;)i-=1,l*=i,h+=1;return l}for(l=1/i,h-=1;h!==0;)i+=1,l/=i,h-=1;
return l}}return c(i,h)}a(d,"gammaDeltaRatio"),e.exports=d}}),W0=w({"node_modules/@stdlib/math-base-special-gamma-delta-ratio/lib/index.js"(u,e){"use strict";var r=kd();
e.exports=r}}),Fd=w({"node_modules/@stdlib/math-base-special-ln/lib/polyval_p.js"(u,e){"use strict";function r(t){return t===0?.3999999999940942:.3999999999940942+
t*(.22222198432149784+t*.15313837699209373)}a(r,"evalpoly"),e.exports=r}}),Id=w({"node_modules/@stdlib/math-base-special-ln/lib/polyval_q.js"(u,e){"use strict";
function r(t){return t===0?.6666666666666735:.6666666666666735+t*(.2857142874366239+t*(.1818357216161805+t*.14798198605116586))}a(r,"evalpoly"),e.exports=r}}),Sd=w(
{"node_modules/@stdlib/math-base-special-ln/lib/main.js"(u,e){"use strict";var r=cu(),t=Xt(),n=fe(),s=it(),o=Ze(),c=Fd(),d=Id(),i=.6931471803691238,h=19082149292705877e-26,
l=0x40000000000000,f=.3333333333333333,m=1048575,v=2146435072,p=1048576,y=1072693248;function g(b){var _,E,k,D,A,S,N,L,T,P,O,B;return b===0?o:n(b)||b<0?NaN:(E=r(
b),A=0,E<p&&(A-=54,b*=l,E=r(b)),E>=v?b+b:(A+=(E>>20)-s|0,E&=m,L=E+614244&1048576|0,b=t(b,E|L^y),A+=L>>20|0,N=b-1,(m&2+E)<3?N===0?A===0?0:A*i+A*h:(S=N*N*(.5-f*N),
A===0?N-S:A*i-(S-A*h-N)):(P=N/(2+N),B=P*P,L=E-398458|0,O=B*B,T=440401-E|0,D=O*c(O),k=B*d(O),L|=T,S=k+D,L>0?(_=.5*N*N,A===0?N-(_-P*(_+S)):A*i-(_-(P*(_+S)+A*h)-N)):
A===0?N-P*(N-S):A*i-(P*(N-S)-A*h-N))))}a(g,"ln"),e.exports=g}}),Se=w({"node_modules/@stdlib/math-base-special-ln/lib/index.js"(u,e){"use strict";var r=Sd();e.exports=
r}}),jd=w({"node_modules/@stdlib/math-base-special-cos/lib/main.js"(u,e){"use strict";var r=cu(),t=On(),n=$n(),s=Pn(),o=st(),c=Mr(),d=[0,0],i=1072243195,h=1044381696;
function l(f){var m,v;if(m=r(f),m&=o,m<=i)return m<h?1:t(f,0);if(m>=c)return NaN;switch(v=s(f,d),v&3){case 0:return t(d[0],d[1]);case 1:return-n(d[0],d[1]);case 2:
return-t(d[0],d[1]);default:return n(d[0],d[1])}}a(l,"cos"),e.exports=l}}),x0=w({"node_modules/@stdlib/math-base-special-cos/lib/index.js"(u,e){"use strict";var r=jd();
e.exports=r}}),Bd=w({"node_modules/@stdlib/math-base-special-sinpi/lib/main.js"(u,e){"use strict";var r=fe(),t=jt(),n=x0(),s=er(),o=De(),c=V0(),d=xu();function i(h){
var l,f;return r(h)?NaN:t(h)?NaN:(f=h%2,l=o(f),l===0||l===1?c(0,f):l<.25?s(d*f):l<.75?(l=.5-l,c(n(d*l),f)):l<1.25?(f=c(1,f)-f,s(d*f)):l<1.75?(l-=1.5,-c(n(d*l),f)):
(f-=c(2,f),s(d*f)))}a(i,"sinpi"),e.exports=i}}),Nd=w({"node_modules/@stdlib/math-base-special-sinpi/lib/index.js"(u,e){"use strict";var r=Bd();e.exports=r}}),Od=w(
{"node_modules/@stdlib/math-base-special-gammaln/lib/polyval_a1.js"(u,e){"use strict";function r(t){return t===0?.06735230105312927:.06735230105312927+t*(.007385550860814029+
t*(.0011927076318336207+t*(.00022086279071390839+t*25214456545125733e-21)))}a(r,"evalpoly"),e.exports=r}}),$d=w({"node_modules/@stdlib/math-base-special-gammaln\
/lib/polyval_a2.js"(u,e){"use strict";function r(t){return t===0?.020580808432516733:.020580808432516733+t*(.0028905138367341563+t*(.0005100697921535113+t*(.00010801156724758394+
t*44864094961891516e-21)))}a(r,"evalpoly"),e.exports=r}}),qd=w({"node_modules/@stdlib/math-base-special-gammaln/lib/polyval_r.js"(u,e){"use strict";function r(t){
return t===0?1.3920053346762105:1.3920053346762105+t*(.7219355475671381+t*(.17193386563280308+t*(.01864591917156529+t*(.0007779424963818936+t*7326684307446256e-21))))}
a(r,"evalpoly"),e.exports=r}}),Pd=w({"node_modules/@stdlib/math-base-special-gammaln/lib/polyval_s.js"(u,e){"use strict";function r(t){return t===0?.21498241596060885:
.21498241596060885+t*(.325778796408931+t*(.14635047265246445+t*(.02664227030336386+t*(.0018402845140733772+t*3194753265841009e-20))))}a(r,"evalpoly"),e.exports=
r}}),Td=w({"node_modules/@stdlib/math-base-special-gammaln/lib/polyval_t1.js"(u,e){"use strict";function r(t){return t===0?-.032788541075985965:-.032788541075985965+
t*(.006100538702462913+t*(-.0014034646998923284+t*.00031563207090362595))}a(r,"evalpoly"),e.exports=r}}),Ld=w({"node_modules/@stdlib/math-base-special-gammaln/l\
ib/polyval_t2.js"(u,e){"use strict";function r(t){return t===0?.01797067508118204:.01797067508118204+t*(-.0036845201678113826+t*(.000881081882437654+t*-.00031275416837512086))}
a(r,"evalpoly"),e.exports=r}}),Rd=w({"node_modules/@stdlib/math-base-special-gammaln/lib/polyval_t3.js"(u,e){"use strict";function r(t){return t===0?-.010314224129834144:
-.010314224129834144+t*(.0022596478090061247+t*(-.0005385953053567405+t*.0003355291926355191))}a(r,"evalpoly"),e.exports=r}}),Md=w({"node_modules/@stdlib/math-b\
ase-special-gammaln/lib/polyval_u.js"(u,e){"use strict";function r(t){return t===0?.6328270640250934:.6328270640250934+t*(1.4549225013723477+t*(.9777175279633727+
t*(.22896372806469245+t*.013381091853678766)))}a(r,"evalpoly"),e.exports=r}}),zd=w({"node_modules/@stdlib/math-base-special-gammaln/lib/polyval_v.js"(u,e){"use \
strict";function r(t){return t===0?2.4559779371304113:2.4559779371304113+t*(2.128489763798934+t*(.7692851504566728+t*(.10422264559336913+t*.003217092422824239)))}
a(r,"evalpoly"),e.exports=r}}),Ud=w({"node_modules/@stdlib/math-base-special-gammaln/lib/polyval_w.js"(u,e){"use strict";function r(t){return t===0?.08333333333333297:
.08333333333333297+t*(-.0027777777772877554+t*(.0007936505586430196+t*(-.00059518755745034+t*(.0008363399189962821+t*-.0016309293409657527))))}a(r,"evalpoly"),e.
exports=r}}),Kd=w({"node_modules/@stdlib/math-base-special-gammaln/lib/main.js"(u,e){"use strict";var r=fe(),t=jt(),n=De(),s=Se(),o=Qt(),c=Nd(),d=xu(),i=Ne(),h=Od(),
l=$d(),f=qd(),m=Pd(),v=Td(),p=Ld(),y=Rd(),g=Md(),b=zd(),_=Ud(),E=.07721566490153287,k=.3224670334241136,D=1,A=-.07721566490153287,S=.48383612272381005,N=-.1475877229945939,
L=.06462494023913339,T=-.07721566490153287,P=1,O=.4189385332046727,B=1.4616321449683622,z=4503599627370496,U=72057594037927940,Q=13877787807814457e-33,Y=1.4616321449683622,
ee=-.12148629053584961,M=-3638676997039505e-33;function j($){var C,F,q,K,R,G,W,x,Z,H,J,X,re;if(r($)||t($))return $;if($===0)return i;if($<0?(C=!0,$=-$):C=!1,$<Q)
return-s($);if(C){if($>=z||(Z=c($),Z===0))return i;F=s(d/n(Z*$))}if($===1||$===2)return 0;if($<2)switch($<=.9?(re=-s($),$>=B-1+.27?(J=1-$,q=0):$>=B-1-.27?(J=$-(Y-
1),q=1):(J=$,q=2)):(re=0,$>=B+.27?(J=2-$,q=0):$>=B-.27?(J=$-Y,q=1):(J=$-1,q=2)),q){case 0:X=J*J,G=E+X*h(X),R=X*(k+X*l(X)),W=J*G+R,re+=W-.5*J;break;case 1:X=J*J,
H=X*J,G=S+H*v(H),R=N+H*p(H),K=L+H*y(H),W=X*G-(M-H*(R+J*K)),re+=ee+W;break;case 2:G=J*(T+J*g(J)),R=P+J*b(J),re+=-.5*J+G/R;break}else if($<8)switch(q=o($),J=$-q,W=
J*(A+J*m(J)),x=D+J*f(J),re=.5*J+W/x,X=1,q){case 7:X*=J+6;case 6:X*=J+5;case 5:X*=J+4;case 4:X*=J+3;case 3:X*=J+2,re+=s(X)}else $<U?(Z=s($),X=1/$,J=X*X,H=O+X*_(J),
re=($-.5)*(Z-1)+H):re=$*(s($)-1);return C&&(re=F-re),re}a(j,"gammaln"),e.exports=j}}),$t=w({"node_modules/@stdlib/math-base-special-gammaln/lib/index.js"(u,e){"\
use strict";var r=Kd();e.exports=r}}),Ju=w({"node_modules/@stdlib/constants-float64-max-ln/lib/index.js"(u,e){"use strict";var r=709.782712893384;e.exports=r}}),
Vd=w({"node_modules/@stdlib/constants-float64-sqrt-eps/lib/index.js"(u,e){"use strict";var r=14901161193847656e-24;e.exports=r}}),Hd=w({"node_modules/@stdlib/ut\
ils-eval/lib/index.js"(u,e){"use strict";var r=eval;e.exports=r}}),Gd=w({"node_modules/@stdlib/assert-has-generator-support/lib/main.js"(u,e){"use strict";var r=Hd();
function t(){var n;try{r('"use strict"; (function* () {})'),n=!0}catch{n=!1}return n}a(t,"hasGeneratorSupport"),e.exports=t}}),Ln=w({"node_modules/@stdlib/asser\
t-has-generator-support/lib/index.js"(u,e){"use strict";var r=Gd();e.exports=r}}),Wd=w({"node_modules/@stdlib/math-base-tools-sum-series/lib/generators.js"(u,e){
"use strict";var r=De(),t=Cu(),n=1e6;function s(o,c){var d,i,h,l,f,m;if(m={},arguments.length>1&&(m=c),i=m.tolerance||t,l=m.maxTerms||n,f=m.initialValue||0,d=typeof o.
next=="function",d===!0){for(h of o)if(f+=h,r(i*f)>=r(h)||--l===0)break}else do h=o(),f+=h;while(r(i*f)<r(h)&&--l);return f}a(s,"sumSeries"),e.exports=s}}),xd=w(
{"node_modules/@stdlib/math-base-tools-sum-series/lib/basic.js"(u,e){"use strict";var r=De(),t=Cu(),n=1e6;function s(o,c){var d,i,h,l,f;f={},arguments.length>1&&
(f=c),d=f.tolerance||t,h=f.maxTerms||n,l=f.initialValue||0;do i=o(),l+=i;while(r(d*l)<r(i)&&--h);return l}a(s,"sumSeries"),e.exports=s}}),tr=w({"node_modules/@s\
tdlib/math-base-tools-sum-series/lib/index.js"(u,e){"use strict";var r=Ln(),t=Wd(),n=xd(),s;r()?s=t:s=n,e.exports=s}}),Jd=w({"node_modules/@stdlib/math-base-spe\
cial-gammainc/lib/tgamma_i_large_x_series.js"(u,e){"use strict";function r(t,n){var s=1,o=t,c=n;return d;function d(){var i=s;return s*=o/c,o-=1,i}}a(r,"tgammaI\
LargeXSeries"),e.exports=r}}),Yd=w({"node_modules/@stdlib/math-base-special-gammainc/lib/tgamma_i_large_x.js"(u,e){"use strict";var r=tr(),t=Jd();function n(s,o){
var c,d;return d=t(s,o),c=r(d),c}a(n,"tgammaILargeX"),e.exports=n}}),Xd=w({"node_modules/@stdlib/math-base-special-gammainc/lib/finite_gamma_q.js"(u,e){"use str\
ict";var r=Pe();function t(n,s){var o,c,d,i;if(d=r(-s),c=d,c!==0)for(o=c,i=1;i<n;++i)o/=i,o*=s,c+=o;return c}a(t,"finiteGammaQ"),e.exports=t}}),Qd=w({"node_modu\
les/@stdlib/math-base-special-erfc/lib/polyval_pp.js"(u,e){"use strict";function r(t){return t===0?-.3250421072470015:-.3250421072470015+t*(-.02848174957559851+
t*(-.005770270296489442+t*-23763016656650163e-21))}a(r,"evalpoly"),e.exports=r}}),Zd=w({"node_modules/@stdlib/math-base-special-erfc/lib/polyval_qq.js"(u,e){"us\
e strict";function r(t){return t===0?.39791722395915535:.39791722395915535+t*(.0650222499887673+t*(.005081306281875766+t*(.00013249473800432164+t*-3960228278775368e-21)))}
a(r,"evalpoly"),e.exports=r}}),ef=w({"node_modules/@stdlib/math-base-special-erfc/lib/polyval_pa.js"(u,e){"use strict";function r(t){return t===0?.41485611868374833:
.41485611868374833+t*(-.3722078760357013+t*(.31834661990116175+t*(-.11089469428239668+t*(.035478304325618236+t*-.002166375594868791))))}a(r,"evalpoly"),e.exports=
r}}),uf=w({"node_modules/@stdlib/math-base-special-erfc/lib/polyval_qa.js"(u,e){"use strict";function r(t){return t===0?.10642088040084423:.10642088040084423+t*
(.540397917702171+t*(.07182865441419627+t*(.12617121980876164+t*(.01363708391202905+t*.011984499846799107))))}a(r,"evalpoly"),e.exports=r}}),tf=w({"node_modules\
/@stdlib/math-base-special-erfc/lib/polyval_ra.js"(u,e){"use strict";function r(t){return t===0?-.6938585727071818:-.6938585727071818+t*(-10.558626225323291+t*(-62.375332450326006+
t*(-162.39666946257347+t*(-184.60509290671104+t*(-81.2874355063066+t*-9.814329344169145)))))}a(r,"evalpoly"),e.exports=r}}),rf=w({"node_modules/@stdlib/math-bas\
e-special-erfc/lib/polyval_sa.js"(u,e){"use strict";function r(t){return t===0?19.651271667439257:19.651271667439257+t*(137.65775414351904+t*(434.56587747522923+
t*(645.3872717332679+t*(429.00814002756783+t*(108.63500554177944+t*(6.570249770319282+t*-.0604244152148581))))))}a(r,"evalpoly"),e.exports=r}}),af=w({"node_modu\
les/@stdlib/math-base-special-erfc/lib/polyval_rb.js"(u,e){"use strict";function r(t){return t===0?-.799283237680523:-.799283237680523+t*(-17.757954917754752+t*
(-160.63638485582192+t*(-637.5664433683896+t*(-1025.0951316110772+t*-483.5191916086514))))}a(r,"evalpoly"),e.exports=r}}),nf=w({"node_modules/@stdlib/math-base-\
special-erfc/lib/polyval_sb.js"(u,e){"use strict";function r(t){return t===0?30.33806074348246:30.33806074348246+t*(325.7925129965739+t*(1536.729586084437+t*(3199.8582195085955+
t*(2553.0504064331644+t*(474.52854120695537+t*-22.44095244658582)))))}a(r,"evalpoly"),e.exports=r}}),sf=w({"node_modules/@stdlib/math-base-special-erfc/lib/main\
.js"(u,e){"use strict";var r=fe(),t=Pe(),n=Zt(),s=Ne(),o=Ze(),c=Qd(),d=Zd(),i=ef(),h=uf(),l=tf(),f=rf(),m=af(),v=nf(),p=1e-300,y=13877787807814457e-33,g=.8450629115104675,
b=.12837916709551256,_=1,E=-.0023621185607526594,k=1,D=-.009864944034847148,A=1,S=-.0098649429247001,N=1;function L(T){var P,O,B,z,U,Q,Y,ee;if(r(T))return NaN;if(T===
s)return 0;if(T===o)return 2;if(T===0)return 1;if(T<0?(P=!0,O=-T):(P=!1,O=T),O<.84375)return O<y?1-T:(B=T*T,z=b+B*c(B),U=_+B*d(B),Q=z/U,T<.25?1-(T+T*Q):(z=T*Q,z+=
T-.5,.5-z));if(O<1.25)return U=O-1,Y=E+U*i(U),ee=k+U*h(U),P?1+g+Y/ee:1-g-Y/ee;if(O<28){if(U=1/(O*O),O<2.857142857142857)z=D+U*l(U),U=A+U*f(U);else{if(T<-6)return 2-
p;z=S+U*m(U),U=N+U*v(U)}return B=n(O,0),z=t(-(B*B)-.5625)*t((B-O)*(B+O)+z/U),P?2-z/O:z/O}return P?2-p:p*p}a(L,"erfc"),e.exports=L}}),Rn=w({"node_modules/@stdlib\
/math-base-special-erfc/lib/index.js"(u,e){"use strict";var r=sf();e.exports=r}}),of=w({"node_modules/@stdlib/math-base-special-gammainc/lib/finite_half_gamma_q\
.js"(u,e){"use strict";var r=Rn(),t=Oe(),n=Pe(),s=xu();function o(c,d){var i,h,l,f,m;if(f=r(t(d)),f!==0&&c>1){for(h=n(-d)/t(s*d),h*=d,i=.5,h/=i,l=h,m=2;m<c;++m)
h/=m-i,h*=d,l+=h;f+=l}return f}a(o,"finiteHalfGammaQ"),e.exports=o}}),qt=w({"node_modules/@stdlib/constants-float64-min-ln/lib/index.js"(u,e){"use strict";var r=-708.3964185322641;
e.exports=r}}),lf=w({"node_modules/@stdlib/math-base-special-gammainc/lib/full_igamma_prefix.js"(u,e){"use strict";var r=Pe(),t=Le(),n=Se(),s=Ju(),o=qt();function c(d,i){
var h,l;return l=d*n(i),i>=1?l<s&&-i>o?h=t(i,d)*r(-i):d>=1?h=t(i/r(i/d),d):h=r(l-i):l>o?h=t(i,d)*r(-i):i/d<s?h=t(i/r(i/d),d):h=r(l-i),h}a(c,"fullIGammaPrefix"),
e.exports=c}}),cf=w({"node_modules/@stdlib/math-base-special-log1pmx/lib/log1p_series.js"(u,e){"use strict";function r(t){var n=-t,s=-1,o=0;return c;function c(){
return s*=n,o+=1,s/o}}a(r,"log1pSeries"),e.exports=r}}),df=w({"node_modules/@stdlib/math-base-special-log1pmx/lib/main.js"(u,e){"use strict";var r=De(),t=Se(),n=Cu(),
s=tr(),o=cf();function c(d){var i,h;return d<=-1?NaN:(h=r(d),h>.95?t(1+d)-d:h<n?-d*d/2:(i={initialValue:-d},s(o(d),i)))}a(c,"log1pmx"),e.exports=c}}),Mn=w({"nod\
e_modules/@stdlib/math-base-special-log1pmx/lib/index.js"(u,e){"use strict";var r=df();e.exports=r}}),zn=w({"node_modules/@stdlib/constants-float64-two-pi/lib/i\
ndex.js"(u,e){"use strict";var r=6.283185307179586;e.exports=r}}),ff=w({"node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c0.js"(u,e){"use strict";function r(t){
return t===0?-.3333333333333333:-.3333333333333333+t*(.08333333333333333+t*(-.014814814814814815+t*(.0011574074074074073+t*(.0003527336860670194+t*(-.0001787551440329218+
t*(3919263178522438e-20+t*(-21854485106799924e-22+t*(-185406221071516e-20+t*(8296711340953087e-22+t*(-17665952736826078e-23+t*(6707853543401498e-24+t*(10261809784240309e-24+
t*(-4382036018453353e-24+t*914769958223679e-24)))))))))))))}a(r,"evalpoly"),e.exports=r}}),mf=w({"node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c1\
.js"(u,e){"use strict";function r(t){return t===0?-.001851851851851852:-.001851851851851852+t*(-.003472222222222222+t*(.0026455026455026454+t*(-.0009902263374485596+
t*(.00020576131687242798+t*(-4018775720164609e-22+t*(-18098550334489977e-21+t*(764916091608111e-20+t*(-16120900894563446e-22+t*(4647127802807434e-24+t*(1378633446915721e-22+
t*(-5752545603517705e-23+t*11951628599778148e-24)))))))))))}a(r,"evalpoly"),e.exports=r}}),hf=w({"node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c2\
.js"(u,e){"use strict";function r(t){return t===0?.004133597883597883:.004133597883597883+t*(-.0026813271604938273+t*(.0007716049382716049+t*(20093878600823047e-22+
t*(-.00010736653226365161+t*(52923448829120125e-21+t*(-12760635188618728e-21+t*(3423578734096138e-23+t*(13721957309062932e-22+t*(-6298992138380055e-22+t*14280614206064242e-23)))))))))}
a(r,"evalpoly"),e.exports=r}}),vf=w({"node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c3.js"(u,e){"use strict";function r(t){return t===0?.0006494341563786008:
.0006494341563786008+t*(.00022947209362139917+t*(-.0004691894943952557+t*(.00026772063206283885+t*(-7561801671883977e-20+t*(-2396505113867297e-22+t*(11082654115347302e-21+
t*(-56749528269915965e-22+t*14230900732435883e-22)))))))}a(r,"evalpoly"),e.exports=r}}),pf=w({"node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c4.js"(u,e){
"use strict";function r(t){return t===0?-.0008618882909167117:-.0008618882909167117+t*(.0007840392217200666+t*(-.0002990724803031902+t*(-14638452578843418e-22+t*
(6641498215465122e-20+t*(-3968365047179435e-20+t*11375726970678419e-21)))))}a(r,"evalpoly"),e.exports=r}}),gf=w({"node_modules/@stdlib/math-base-special-gammain\
c/lib/polyval_c5.js"(u,e){"use strict";function r(t){return t===0?-.00033679855336635813:-.00033679855336635813+t*(-6972813758365858e-20+t*(.0002772753244959392+
t*(-.00019932570516188847+t*(6797780477937208e-20+t*(1419062920643967e-22+t*(-13594048189768693e-21+t*(8018470256334202e-21+t*-2291481176508095e-21)))))))}a(r,"\
evalpoly"),e.exports=r}}),yf=w({"node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c6.js"(u,e){"use strict";function r(t){return t===0?.0005313079364639922:
.0005313079364639922+t*(-.0005921664373536939+t*(.0002708782096718045+t*(7902353232660328e-22+t*(-8153969367561969e-20+t*(561168275310625e-19+t*-18329116582843375e-21)))))}
a(r,"evalpoly"),e.exports=r}}),bf=w({"node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c7.js"(u,e){"use strict";function r(t){return t===0?.00034436760689237765:
.00034436760689237765+t*(5171790908260592e-20+t*(-.00033493161081142234+t*(.0002812695154763237+t*-.00010976582244684731)))}a(r,"evalpoly"),e.exports=r}}),_f=w(
{"node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c8.js"(u,e){"use strict";function r(t){return t===0?-.0006526239185953094:-.0006526239185953094+t*
(.0008394987206720873+t*-.000438297098541721)}a(r,"evalpoly"),e.exports=r}}),Ef=w({"node_modules/@stdlib/math-base-special-gammainc/lib/igamma_temme_large.js"(u,e){
"use strict";var r=Gu(),t=Mn(),n=Rn(),s=Oe(),o=Pe(),c=zn(),d=ff(),i=mf(),h=hf(),l=vf(),f=pf(),m=gf(),v=yf(),p=bf(),y=_f(),g=[0,0,0,0,0,0,0,0,0,0];function b(_,E){
var k,D,A,S,N;return D=(E-_)/_,A=-t(D),S=_*A,N=s(2*A),E<_&&(N=-N),g[0]=d(N),g[1]=i(N),g[2]=h(N),g[3]=l(N),g[4]=f(N),g[5]=m(N),g[6]=v(N),g[7]=p(N),g[8]=y(N),g[9]=
-.0005967612901927463,k=r(g,1/_),k*=o(-S)/s(c*_),E<_&&(k=-k),k+=n(s(S))/2,k}a(b,"igammaTemmeLarge"),e.exports=b}}),Af=w({"node_modules/@stdlib/math-base-special\
-gammainc/lib/lower_incomplete_gamma_series.js"(u,e){"use strict";function r(t,n){var s=1,o=t,c=n;return d;function d(){var i=s;return o+=1,s*=c/o,i}}a(r,"lower\
IncompleteGammaSeries"),e.exports=r}}),Un=w({"node_modules/@stdlib/math-base-special-gammainc/lib/lower_gamma_series.js"(u,e){"use strict";var r=tr(),t=Af();function n(s,o,c){
var d,i;return c=c||0,i=t(s,o),d=r(i,{initialValue:c}),d}a(n,"lowerGammaSeries"),e.exports=n}}),Df=w({"node_modules/@stdlib/math-base-special-gamma-lanczos-sum-\
expg-scaled/lib/rational_pq.js"(u,e){"use strict";function r(t){var n,s,o;return t===0?1/0:(t<0?n=-t:n=t,n<=1?(s=709811.662581658+t*(679979.8474157227+t*(293136.7857211597+
t*(74887.54032914672+t*(12555.290582413863+t*(1443.4299244417066+t*(115.24194596137347+t*(6.309239205732627+t*(.22668404630224365+t*(.004826466289237662+t*4624429436045379e-20))))))))),
o=0+t*(362880+t*(1026576+t*(1172700+t*(723680+t*(269325+t*(63273+t*(9450+t*(870+t*(45+t*1)))))))))):(t=1/t,s=4624429436045379e-20+t*(.004826466289237662+t*(.22668404630224365+
t*(6.309239205732627+t*(115.24194596137347+t*(1443.4299244417066+t*(12555.290582413863+t*(74887.54032914672+t*(293136.7857211597+t*(679979.8474157227+t*709811.662581658))))))))),
o=1+t*(45+t*(870+t*(9450+t*(63273+t*(269325+t*(723680+t*(1172700+t*(1026576+t*(362880+t*0)))))))))),s/o)}a(r,"evalrational"),e.exports=r}}),wf=w({"node_modules/\
@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled/lib/main.js"(u,e){"use strict";var r=Df();e.exports=r}}),Kr=w({"node_modules/@stdlib/math-base-special-g\
amma-lanczos-sum-expg-scaled/lib/index.js"(u,e){"use strict";var r=wf();e.exports=r}}),Cf=w({"node_modules/@stdlib/math-base-special-gammainc/lib/regularised_ga\
mma_prefix.js"(u,e){"use strict";var r=Kr(),t=$t(),n=Ou(),s=Mn(),o=Oe(),c=De(),d=Pe(),i=Le(),h=ku(),l=vu(),f=Se(),m=lt(),v=Ju(),p=qt(),y=ur(),g=Ot();function b(_,E){
var k,D,A,S,N,L,T;return A=_+y-.5,T=(E-_-y+.5)/A,_<1?E<=p||_<1/m?d(_*f(E)-E-t(_)):i(E,_)*d(-E)/n(_):(c(T*T*_)<=100&&_>150?(k=_*s(T)+E*(.5-y)/A,k=d(k)):(S=_*f(E/
A),N=_-E,l(S,N)<=p||h(S,N)>=v?(D=N/_,l(S,N)/2>p&&h(S,N)/2<v?(L=i(E/A,_/2)*d(N/2),k=L*L):l(S,N)/4>p&&h(S,N)/4<v&&E>_?(L=i(E/A,_/4)*d(N/4),k=L*L,k*=k):D>p&&D<v?k=
i(E*d(D)/A,_):k=d(S+N)):k=i(E/A,_)*d(N)),k*=o(A/g)/r(_),k)}a(b,"regularisedGammaPrefix"),e.exports=b}}),kf=w({"node_modules/@stdlib/math-base-special-powm1/lib/\
main.js"(u,e){"use strict";var r=fe(),t=jt(),n=De(),s=St(),o=Se(),c=Le(),d=Qt();function i(h,l){var f,m;if(r(h)||r(l))return NaN;if(l===0)return 0;if(h===0)return-1;
if(h<0&&l%2===0&&(h=-h),h>0){if((n(l*(h-1))<.5||n(l)<.2)&&(m=o(h)*l,m<.5))return s(m)}else if(d(l)!==l)return NaN;return f=c(h,l)-1,t(f)||r(f)?NaN:f}a(i,"powm1"),
e.exports=i}}),Ff=w({"node_modules/@stdlib/math-base-special-powm1/lib/index.js"(u,e){"use strict";var r=kf();e.exports=r}}),If=w({"node_modules/@stdlib/math-ba\
se-special-gamma1pm1/lib/rational_p1q1.js"(u,e){"use strict";function r(t){var n,s,o;return t===0?-.01803556856784494:(t<0?n=-t:n=t,n<=1?(s=-.01803556856784494+
t*(.02512664961998968+t*(.049410315156753225+t*(.0172491608709614+t*(-.0002594535632054381+t*(-.0005410098692152044+t*(-3245886498259485e-20+t*0)))))),o=1+t*(1.962029871977952+
t*(1.4801966942423133+t*(.5413914320717209+t*(.09885042511280101+t*(.008213096746488934+t*(.00022493629192211576+t*-22335276320861708e-23))))))):(t=1/t,s=0+t*(-3245886498259485e-20+
t*(-.0005410098692152044+t*(-.0002594535632054381+t*(.0172491608709614+t*(.049410315156753225+t*(.02512664961998968+t*-.01803556856784494)))))),o=-22335276320861708e-23+
t*(.00022493629192211576+t*(.008213096746488934+t*(.09885042511280101+t*(.5413914320717209+t*(1.4801966942423133+t*(1.962029871977952+t*1))))))),s/o)}a(r,"evalr\
ational"),e.exports=r}}),Sf=w({"node_modules/@stdlib/math-base-special-gamma1pm1/lib/rational_p2q2.js"(u,e){"use strict";function r(t){var n,s,o;return t===0?.04906224540690395:
(t<0?n=-t:n=t,n<=1?(s=.04906224540690395+t*(-.09691175301595212+t*(-.4149833583594954+t*(-.4065671242119384+t*(-.1584135863906922+t*(-.024014982064857155+t*-.0010034668769627955))))),
o=1+t*(3.0234982984646304+t*(3.4873958536072385+t*(1.9141558827442668+t*(.5071377386143635+t*(.05770397226904519+t*.001957681026011072)))))):(t=1/t,s=-.0010034668769627955+
t*(-.024014982064857155+t*(-.1584135863906922+t*(-.4065671242119384+t*(-.4149833583594954+t*(-.09691175301595212+t*.04906224540690395))))),o=.001957681026011072+
t*(.05770397226904519+t*(.5071377386143635+t*(1.9141558827442668+t*(3.4873958536072385+t*(3.0234982984646304+t*1)))))),s/o)}a(r,"evalrational"),e.exports=r}}),jf=w(
{"node_modules/@stdlib/math-base-special-gamma1pm1/lib/rational_p3q3.js"(u,e){"use strict";function r(t){var n,s,o;return t===0?-.029232972183027003:(t<0?n=-t:n=
t,n<=1?(s=-.029232972183027003+t*(.14421626775719232+t*(-.14244039073863127+t*(.05428096940550536+t*(-.008505359768683364+t*(.0004311713426792973+t*0))))),o=1+t*
(-1.5016935605448505+t*(.846973248876495+t*(-.22009515181499575+t*(.02558279715597587+t*(-.0010066679553914337+t*-8271935218912905e-22)))))):(t=1/t,s=0+t*(.0004311713426792973+
t*(-.008505359768683364+t*(.05428096940550536+t*(-.14244039073863127+t*(.14421626775719232+t*-.029232972183027003))))),o=-8271935218912905e-22+t*(-.0010066679553914337+
t*(.02558279715597587+t*(-.22009515181499575+t*(.846973248876495+t*(-1.5016935605448505+t*1)))))),s/o)}a(r,"evalrational"),e.exports=r}}),Bf=w({"node_modules/@s\
tdlib/math-base-special-gamma1pm1/lib/lgamma_small_imp.js"(u,e){"use strict";var r=Se(),t=Cu(),n=If(),s=Sf(),o=jf(),c=.15896368026733398,d=.5281534194946289,i=.45201730728149414;
function h(l,f,m){var v,p,y,g;if(l<t)return-r(l);if(f===0||m===0)return 0;if(p=0,l>2){if(l>=3){do l-=1,m-=1,p+=r(l);while(l>=3);m=l-2}return y=m*(l+1),g=n(m),p+=
y*c+y*g,p}return l<1&&(p+=-r(l),m=f,f=l,l+=1),l<=1.5?(y=s(f),v=f*m,p+=v*d+v*y,p):(y=m*f,g=o(-m),p+=y*i+y*g,p)}a(h,"lgammaSmallImp"),e.exports=h}}),Nf=w({"node_m\
odules/@stdlib/math-base-special-gamma1pm1/lib/main.js"(u,e){"use strict";var r=Ou(),t=St(),n=Nu(),s=fe(),o=Bf();function c(d){return s(d)?NaN:d<0?d<-.5?r(1+d)-
1:t(-n(d)+o(d+2,d+1,d)):d<2?t(o(d+1,d,d-1)):r(1+d)-1}a(c,"gamma1pm1"),e.exports=c}}),Of=w({"node_modules/@stdlib/math-base-special-gamma1pm1/lib/index.js"(u,e){
"use strict";var r=Nf();e.exports=r}}),$f=w({"node_modules/@stdlib/math-base-special-gammainc/lib/small_gamma2_series.js"(u,e){"use strict";function r(t,n){var s,
o,c,d;return s=-n,n=-n,o=t+1,c=1,i;function i(){return d=s/o,s*=n,c+=1,s/=c,o+=1,d}a(i,"next")}a(r,"smallGamma2Series"),e.exports=r}}),qf=w({"node_modules/@stdl\
ib/math-base-special-gammainc/lib/tgamma_small_upper_part.js"(u,e){"use strict";var r=Ff(),t=tr(),n=Of(),s=$f();function o(c,d,i){var h,l,f,m,v;return l=n(c),f=
(l+1)/c,m=r(d,c),l-=m,l/=c,v=s(c,d),m+=1,h=i?f:0,l=-m*t(v,{initialValue:(h-l)/m}),i&&(l=-l),[l,f]}a(o,"tgammaSmallUpperPart"),e.exports=o}}),Vr=w({"node_modules\
/@stdlib/constants-float32-smallest-normal/lib/index.js"(u,e){"use strict";var r=11754943508222875e-54;e.exports=r}}),Pf=w({"node_modules/@stdlib/math-base-tool\
s-continued-fraction/lib/generators.js"(u,e){"use strict";var r=De(),t=Vr(),n=Cu(),s=1e6;function o(i,h,l){var f,m,v,p,y,g,b;if(f=typeof i.next=="function",b=f?
i.next().value:i(),p=b[1],v=b[0],p===0&&(p=t),y=p,g=0,f===!0)do b=i.next().value,b&&(g=b[1]+b[0]*g,g===0&&(g=t),y=b[1]+b[0]/y,y===0&&(y=t),g=1/g,m=y*g,p*=m);while(r(
m-1)>h&&--l);else do b=i(),b&&(g=b[1]+b[0]*g,g===0&&(g=t),y=b[1]+b[0]/y,y===0&&(y=t),g=1/g,m=y*g,p*=m);while(b&&r(m-1)>h&&--l);return v/p}a(o,"continuedFraction\
A");function c(i,h,l){var f,m,v,p,y,g;if(f=typeof i.next=="function",g=f?i.next().value:i(),v=g[1],v===0&&(v=t),p=v,y=0,f===!0)do g=i.next().value,g&&(y=g[1]+g[0]*
y,y===0&&(y=t),p=g[1]+g[0]/p,p===0&&(p=t),y=1/y,m=p*y,v*=m);while(g&&r(m-1)>h&&--l);else do g=i(),g&&(y=g[1]+g[0]*y,y===0&&(y=t),p=g[1]+g[0]/p,p===0&&(p=t),y=1/
y,m=p*y,v*=m);while(g&&r(m-1)>h&&--l);return v}a(c,"continuedFractionB");function d(i,h){var l,f,m;return f={},arguments.length>1&&(f=h),l=f.maxIter||s,m=f.tolerance||
n,f.keep?c(i,m,l):o(i,m,l)}a(d,"continuedFraction"),e.exports=d}}),Tf=w({"node_modules/@stdlib/math-base-tools-continued-fraction/lib/basic.js"(u,e){"use strict";
var r=De(),t=Cu(),n=Vr(),s=1e6;function o(i,h,l){var f,m,v,p,y,g;g=i(),y=g[1],m=g[0],y===0&&(y=n),v=y,p=0;do g=i(),g&&(p=g[1]+g[0]*p,p===0&&(p=n),v=g[1]+g[0]/v,
v===0&&(v=n),p=1/p,f=v*p,y*=f);while(g&&r(f-1)>h&&--l);return m/y}a(o,"continuedFractionA");function c(i,h,l){var f,m,v,p,y;y=i(),p=y[1],p===0&&(p=n),m=p,v=0;do
y=i(),y&&(v=y[1]+y[0]*v,v===0&&(v=n),m=y[1]+y[0]/m,m===0&&(m=n),v=1/v,f=m*v,p*=f);while(y&&r(f-1)>h&&--l);return p}a(c,"continuedFractionB");function d(i,h){var l,
f,m;return f={},arguments.length>1&&(f=h),m=f.tolerance||t,l=f.maxIter||s,f.keep?c(i,m,l):o(i,m,l)}a(d,"continuedFraction"),e.exports=d}}),Kn=w({"node_modules/@\
stdlib/math-base-tools-continued-fraction/lib/index.js"(u,e){"use strict";var r=Ln(),t=Pf(),n=Tf(),s;r()?s=t:s=n,e.exports=s}}),Lf=w({"node_modules/@stdlib/math\
-base-special-gammainc/lib/upper_incomplete_gamma_fract.js"(u,e){"use strict";function r(t,n){var s=n-t+1,o=t,c=0;return d;function d(){return c+=1,s+=2,[c*(o-c),
s]}}a(r,"upperIncompleteGammaFract"),e.exports=r}}),Vn=w({"node_modules/@stdlib/math-base-special-gammainc/lib/upper_gamma_fraction.js"(u,e){"use strict";var r=Kn(),
t=Lf();function n(s,o){var c=t(s,o);return 1/(o-s+1+r(c))}a(n,"upperGammaFraction"),e.exports=n}}),Rf=w({"node_modules/@stdlib/math-base-special-gammainc/lib/ig\
amma_final.js"(u,e){"use strict";var r=ru(),t=Ou(),n=De(),s=Le(),o=Se(),c=Vd(),d=lt(),i=Ju(),h=Yd(),l=Xd(),f=of(),m=lf(),v=Ef(),p=Un(),y=Cf(),g=qf(),b=Vn();function _(E,k,D,A){
var S,N,L,T,P,O,B,z,U,Q,Y,ee,M,j;switch(B=0,z=A,O=k<30&&k<=E+1&&E<i,O?(M=r(k),U=M===k,L=U?!1:n(M-k)===.5):(U=!1,L=!1),U&&E>.6?(z=!z,N=0):L&&E>.2?(z=!z,N=1):E<c&&
k>1?N=6:E>1e3&&(k<E||n(k-50)/E<1)?(z=!z,N=7):E<.5?-.4/o(E)<k?N=2:N=3:E<1.1?E*.75<k?N=2:N=3:(P=!1,D&&k>20&&(Q=n((E-k)/k),k>200?20/k>Q*Q&&(P=!0):Q<.4&&(P=!0)),P?N=
5:E-1/(3*E)<k?N=2:(N=4,z=!z)),N){case 0:B=l(k,E),D===!1&&(B*=t(k));break;case 1:B=f(k,E),D===!1&&(B*=t(k));break;case 2:B=D?y(k,E):m(k,E),B!==0&&(T=0,S=!1,z&&(T=
D?1:t(k),D||B>=1||d*B>T?(T/=B,D||k<1||d/k>T?(T*=-k,S=!0):T=0):T=0),B*=p(k,E,T)/k,S&&(z=!1,B=-B));break;case 3:z=!z,Y=g(k,E,z),B=Y[0],j=Y[1],z=!1,D&&(B/=j);break;case 4:
B=D?y(k,E):m(k,E),B!==0&&(B*=b(k,E));break;case 5:B=v(k,E),E>=k&&(z=!z);break;case 6:B=D?s(E,k)/t(k+1):s(E,k)/k,B*=1-k*E/(k+1);break;case 7:B=D?y(k,E):m(k,E),B/=
E,B!==0&&(B*=h(k,E));break}return D&&B>1&&(B=1),z&&(ee=D?1:t(k),B=ee-B),B}a(_,"igammaFinal"),e.exports=_}}),Mf=w({"node_modules/@stdlib/math-base-special-gammai\
nc/lib/main.js"(u,e){"use strict";var r=$t(),t=Pe(),n=Se(),s=zr(),o=Ju(),c=Ne(),d=Ur(),i=Rf(),h=Un(),l=Vn();function f(m,v,p,y){var g,b,_,E;return m<0||v<=0?NaN:
(g=p===void 0?!0:p,_=y,v>=d&&!g?(_&&v*4<m?(E=v*n(m)-m,E+=n(l(v,m))):!_&&v>4*m?(E=v*n(m)-m,b=0,E+=n(h(v,m,b)/v)):(E=i(m,v,!0,_),E===0?_?(E=1+1/(12*v)+1/(288*v*v),
E=n(E)-v+(v-.5)*n(v),E+=n(s)):(E=v*n(m)-m,b=0,E+=n(h(v,m,b)/v)):E=n(E)+r(v)),E>o?c:t(E)):i(m,v,g,_))}a(f,"gammainc"),e.exports=f}}),Hn=w({"node_modules/@stdlib/\
math-base-special-gammainc/lib/index.js"(u,e){"use strict";var r=Mf();e.exports=r}}),zf=w({"node_modules/@stdlib/math-base-special-kernel-betainc/lib/full_igamm\
a_prefix.js"(u,e){"use strict";var r=Pe(),t=Le(),n=Se(),s=Ju(),o=qt();function c(d,i){var h,l;return l=d*n(i),i>=1?l<s&&-i>o?h=t(i,d)*r(-i):d>=1?h=t(i/r(i/d),d):
h=r(l-i):l>o?h=t(i,d)*r(-i):i/d<s?h=t(i/r(i/d),d):h=r(l-i),h}a(c,"fullIGammaPrefix"),e.exports=c}}),Uf=w({"node_modules/@stdlib/math-base-special-kernel-betainc\
/lib/regularized_gamma_prefix.js"(u,e){"use strict";var r=Kr(),t=$t(),n=Ou(),s=Nu(),o=Oe(),c=De(),d=Pe(),i=Le(),h=ku(),l=vu(),f=Se(),m=Ju(),v=qt(),p=ur(),y=Ot();
function g(b,_){var E,k,D,A,S,N,L;return D=b+p-.5,L=(_-b-p+.5)/D,b<1?_<=v?d(b*f(_)-_-t(b)):i(_,b)*d(-_)/n(b):(c(L*L*b)<=100&&b>150?(E=b*(s(L)-L)+_*(.5-p)/D,E=d(
E)):(A=b*f(_/D),S=b-_,l(A,S)<=v||h(A,S)>=m?(k=S/b,l(A,S)/2>v&&h(A,S)/2<m?(N=i(_/D,b/2)*d(S/2),E=N*N):l(A,S)/4>v&&h(A,S)/4<m&&_>b?(N=i(_/D,b/4)*d(S/4),E=N*N,E*=E):
k>v&&k<m?E=i(_*d(k)/D,b):E=d(A+S)):E=i(_/D,b)*d(S)),E*=o(D/y)/r(b),E)}a(g,"regularizedGammaPrefix"),e.exports=g}}),Kf=w({"node_modules/@stdlib/math-base-special\
-kernel-betainc/lib/beta_small_b_large_a_series.js"(u,e){"use strict";var r=W0(),t=Tn(),n=Hn(),s=Nu(),o=De(),c=Le(),d=Se(),i=ot(),h=Cu(),l=zf(),f=Uf(),m=new Array(
30);function v(p,y,g,b,_,E,k){var D,A,S,N,L,T,P,O,B,z,U,Q,Y,ee,M,j,$,C;if(T=y-1,$=p+T/2,b<.35?z=s(-b):z=d(g),C=-$*z,Q=f(y,C),Q<=i)return _;for(k?(D=Q/r(p,y),D/=
c($,y)):D=l(y,C)/c($,y),D*=E,m[0]=1,Y=n(C,y,!0,!0),Y/=Q,N=_+D*Y,S=1,P=z/2,P*=P,O=1,U=4*$*$,L=y,M=1;M<m.length;++M){for(S+=2,m[M]=0,B=y-M,A=3,ee=1;ee<M;++ee)B=ee*
y-M,m[M]+=B*m[M-ee]/t(A),A+=2;if(m[M]/=M,m[M]+=T/t(S),Y=(L*(L+1)*Y+(C+L+1)*O)/U,O*=P,L+=2,j=D*m[M]*Y,N+=j,j>1){if(o(j)<o(h*N))break}else if(o(j/h)<o(N))break}return N}
a(v,"betaSmallBLargeASeries"),e.exports=v}}),Vf=w({"node_modules/@stdlib/math-base-special-kernel-betainc/lib/rising_factorial_ratio.js"(u,e){"use strict";function r(t,n,s){
var o,c;if(s===0)return 1;for(o=1,c=0;c<s;c++)o*=(t+c)/(n+c);return o}a(r,"risingFactorialRatio"),e.exports=r}}),Hf=w({"node_modules/@stdlib/math-base-special-m\
axabs/lib/main.js"(u,e){"use strict";var r=De(),t=ku();function n(s,o){return t(r(s),r(o))}a(n,"maxabs"),e.exports=n}}),Gf=w({"node_modules/@stdlib/math-base-sp\
ecial-maxabs/lib/index.js"(u,e){"use strict";var r=Hf();e.exports=r}}),Wf=w({"node_modules/@stdlib/math-base-special-minabs/lib/main.js"(u,e){"use strict";var r=De(),
t=vu();function n(s,o){return t(r(s),r(o))}a(n,"minabs"),e.exports=n}}),xf=w({"node_modules/@stdlib/math-base-special-minabs/lib/index.js"(u,e){"use strict";var r=Wf();
e.exports=r}}),J0=w({"node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_power_terms.js"(u,e){"use strict";var r=Kr(),t=Gf(),n=xf(),s=St(),o=Nu(),c=Oe(),
d=De(),i=Pe(),h=Le(),l=vu(),f=Se(),m=Ju(),v=qt(),p=ur(),y=Ot();function g(b,_,E,k,D){var A,S,N,L,T,P,O,B,z,U,Q,Y,ee,M;if(!D)return h(E,b)*h(k,_);if(ee=b+_,L=b+p-
.5,T=_+p-.5,P=ee+p-.5,A=r(ee),A/=r(b)*r(_),A*=c(T/y),A*=c(L/P),O=(E*_-k*L)/L,B=(k*b-E*T)/T,n(O,B)<.2)if(O*B>0||l(b,_)<1)d(O)<.1?A*=i(b*o(O)):A*=h(E*P/L,b),d(B)<
.1?A*=i(_*o(B)):A*=h(k*P/T,_);else if(t(O,B)<.5)S=b<_,N=_/b,S&&N*B<.1||!S&&O/N>.1?(z=s(N*o(B)),z=O+z+z*O,z=b*o(z),A*=i(z)):(z=s(o(O)/N),z=B+z+z*B,z=_*o(z),A*=i(
z));else if(d(O)<d(B))if(M=b*o(O)+_*f(k*P/T),M<=v||M>=m){if(M+=f(A),M>=m)return NaN;A=i(M)}else A*=i(M);else if(M=_*o(B)+b*f(E*P/L),M<=v||M>=m){if(M+=f(A),M>=m)
return NaN;A=i(M)}else A*=i(M);else if(Q=E*P/L,Y=k*P/T,O=b*f(Q),B=_*f(Y),O>=m||O<=v||B>=m||B<=v)if(b<_)if(U=h(Y,_/b),z=b*(f(Q)+f(U)),z<m&&z>v)A*=h(U*Q,b);else{if(B+=
O+f(A),B>=m)return NaN;A=i(B)}else if(U=h(Q,b/_),z=(f(U)+f(Y))*_,z<m&&z>v)A*=h(U*Y,_);else{if(B+=O+f(A),B>=m)return NaN;A=i(B)}else A*=h(Q,b)*h(Y,_);return A}a(
g,"ibetaPowerTerms"),e.exports=g}}),Jf=w({"node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_fraction2.js"(u,e){"use strict";var r=Kn(),t=J0(),n={
keep:!0,maxIter:1e3};function s(c,d,i,h){var l=0;return f;function f(){var m,v,p;return v=(c+l-1)*(c+d+l-1)*l*(d-l)*i*i,m=c+2*l-1,v/=m*m,p=l,p+=l*(d-l)*i/(c+2*l-
1),p+=(c+l)*(c*h-d*i+1+l*(2-i))/(c+2*l+1),l+=1,[v,p]}}a(s,"ibetaFraction2t");function o(c,d,i,h,l,f){var m,v,p;return m=t(c,d,i,h,l),f&&(f[1]=m),m===0?m:(p=s(c,
d,i,h),v=r(p,n),m/v)}a(o,"ibetaFraction2"),e.exports=o}}),Yf=w({"node_modules/@stdlib/constants-float64-max-safe-integer/lib/index.js"(u,e){"use strict";var r=9007199254740991;
e.exports=r}}),Xf=w({"node_modules/@stdlib/math-base-special-gcd/lib/bitwise_binary_gcd.js"(u,e){"use strict";function r(t,n){var s=0,o;if(t===0)return n;if(n===
0)return t;for(;(t&1)===0&&(n&1)===0;)t>>>=1,n>>>=1,s+=1;for(;(t&1)===0;)t>>>=1;for(;n;){for(;(n&1)===0;)n>>>=1;t>n&&(o=n,n=t,t=o),n-=t}return t<<s}a(r,"gcd"),e.
exports=r}}),Qf=w({"node_modules/@stdlib/math-base-special-gcd/lib/binary_gcd.js"(u,e){"use strict";function r(t,n){var s=1,o;if(t===0)return n;if(n===0)return t;
for(;t%2===0&&n%2===0;)t/=2,n/=2,s*=2;for(;t%2===0;)t/=2;for(;n;){for(;n%2===0;)n/=2;t>n&&(o=n,n=t,t=o),n-=t}return s*t}a(r,"gcd"),e.exports=r}}),Zf=w({"node_mo\
dules/@stdlib/math-base-special-gcd/lib/main.js"(u,e){"use strict";var r=fe(),t=Nt(),n=Ne(),s=Ze(),o=Nn(),c=Xf(),d=Qf();function i(h,l){return r(h)||r(l)?NaN:h===
n||l===n||h===s||l===s?NaN:t(h)&&t(l)?(h<0&&(h=-h),l<0&&(l=-l),h<=o&&l<=o?c(h,l):d(h,l)):NaN}a(i,"gcd"),e.exports=i}}),e6=w({"node_modules/@stdlib/math-base-spe\
cial-gcd/lib/index.js"(u,e){"use strict";var r=Zf();e.exports=r}}),u6=w({"node_modules/@stdlib/math-base-special-binomcoef/lib/main.js"(u,e){"use strict";var r=Yf(),
t=Ne(),n=Nt(),s=fe(),o=H0(),c=ru(),d=e6();function i(h,l){var f,m,v,p,y,g,b;if(s(h)||s(l))return NaN;if(!n(h)||!n(l))return NaN;if(l<0||(m=1,h<0&&(h=-h+l-1,o(l)&&
(m*=-1)),l>h))return 0;if(l===0||l===h)return m;if(l===1||l===h-1)return m*h;for(h-l<l&&(l=h-l),b=c(r/h),f=1,y=1;y<=l&&!(f>b);y++)f*=h,f/=y,h-=1;return y>l?m*f:
(v=i(h,l-y+1),v===t?m*v:(p=i(l,l-y+1),g=d(v,p),v/=g,p/=g,f/=p,m*f*v))}a(i,"binomcoef"),e.exports=i}}),t6=w({"node_modules/@stdlib/math-base-special-binomcoef/li\
b/index.js"(u,e){"use strict";var r=u6();e.exports=r}}),r6=w({"node_modules/@stdlib/math-base-special-kernel-betainc/lib/binomial_ccdf.js"(u,e){"use strict";var r=t6(),
t=ru(),n=Le(),s=ot();function o(c,d,i,h){var l,f,m,v,p;if(f=n(i,c),f>s)for(v=f,p=t(c-1);p>d;p--)v*=(p+1)*h/((c-p)*i),f+=v;else if(m=t(c*i),m<=d+1&&(m=t(d+2)),f=
n(i,m)*n(h,c-m),f*=r(t(c),t(m)),f===0)for(p=m-1;p>d;p--)f+=n(i,p)*n(h,c-p),f*=r(t(c),t(p));else{for(v=f,l=f,p=m-1;p>d;p--)v*=(p+1)*h/((c-p)*i),f+=v;for(v=l,p=m+
1;p<=c;p++)v*=(c-p+1)*i/(p*h),f+=v}return f}a(o,"binomialCCDF"),e.exports=o}}),a6=w({"node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_a_step.js"(u,e){
"use strict";var r=J0();function t(n,s,o,c,d,i,h){var l,f,m,v;if(l=r(n,s,o,c,i),h&&(h[1]=l),l/=n,l===0)return l;for(m=1,f=1,v=0;v<d-1;++v)f*=(n+s+v)*o/(n+v+1),m+=
f;return l*=m,l}a(t,"ibetaAStep"),e.exports=t}}),n6=w({"node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_series.js"(u,e){"use strict";var r=Kr(),
t=tr(),n=Nu(),s=Oe(),o=Pe(),c=Le(),d=Se(),i=ot(),h=Ju(),l=qt(),f=ur(),m=Ot(),v={maxTerms:100};function p(g,b,_,E){var k=1-b,D=1;return A;function A(){var S=E/g;
return g+=1,E*=k*_/D,D+=1,k+=1,S}}a(p,"ibetaSeriesT");function y(g,b,_,E,k,D,A){var S,N,L,T,P,O,B,z;return k?(B=g+b,N=g+f-.5,L=b+f-.5,T=B+f-.5,S=r(B)/(r(g)*r(b)),
P=d(T/L)*(b-.5),O=d(_*T/N)*g,P>l&&P<h&&O>l&&O<h?(g*b<L*10?S*=o((b-.5)*n(g/L)):S*=c(T/L,b-.5),S*=c(_*T/N,g),S*=s(N/m),D&&(D[1]=S*c(A,b))):(S=d(S)+P+O+(d(N)-1)/2,
D&&(D[1]=o(S+b*d(A))),S=o(S))):S=c(_,g),S<i?E:(z=p(g,b,_,S),v.initialValue=E,t(z,v))}a(y,"ibetaSeries"),e.exports=y}}),Gn=w({"node_modules/@stdlib/math-base-spe\
cial-kernel-betainc/lib/assign.js"(u,e){"use strict";var r=fe(),t=St(),n=ru(),s=Nu(),o=U0(),c=jn(),d=Oe(),i=Pe(),h=Le(),l=ku(),f=vu(),m=lt(),v=ot(),p=Nn(),y=G0(),
g=xu(),b=Kf(),_=Vf(),E=J0(),k=Jf(),D=r6(),A=a6(),S=n6(),N=1/g;function L(T,P,O,B,z,U,Q,Y){var ee,M,j,$,C,F,q,K,R,G,W,x;if(x=1-T,q=Y,K=Y+Q,U[K]=-1,r(T)||T<0||T>1)
return U[q]=NaN,U[K]=NaN,U;if(B){if(P<0||O<0)return U[q]=NaN,U[K]=NaN,U;if(P===0){if(O===0)return U[q]=NaN,U[K]=NaN,U;if(O>0)return U[q]=z?0:1,U}else if(O===0&&
P>0)return U[q]=z?1:0,U}else if(P<=0||O<=0)return U[q]=NaN,U[K]=NaN,U;return T===0?(P===1?U[K]=1:U[K]=P<1?m/2:v*2,z?(U[q]=B?1:c(P,O),U):(U[q]=0,U)):T===1?(O===1?
U[K]=1:U[K]=O<1?m/2:v*2,z?U[q]=0:U[q]=B?1:c(P,O),U):P===.5&&O===.5?(U[K]=N*d(x*T),W=o(d(z?x:T)),W/=y,B||(W*=g),U[q]=W,U):(P===1&&(F=O,O=P,P=F,F=x,x=T,T=F,z=!z),
O===1?P===1?(U[q]=z?x:T,U[K]=1,U):(U[K]=P*h(T,P-1),x<.5?W=z?-t(P*s(-x)):i(P*s(-x)):W=z?-(h(T,P)-1):h(T,P),B||(W/=P),U[q]=W,U):(f(P,O)<=1?(T>.5&&(F=O,O=P,P=F,F=x,
x=T,T=F,z=!z),l(P,O)<=1?P>=f(.2,O)||h(T,P)<=.9?z?(j=-(B?1:c(P,O)),z=!1,j=-S(P,O,T,j,B,U,x)):j=S(P,O,T,0,B,U,x):(F=O,O=P,P=F,F=x,x=T,T=F,z=!z,x>=.3?z?(j=-(B?1:c(
P,O)),z=!1,j=-S(P,O,T,j,B,U,x)):j=S(P,O,T,0,B,U,x):(B?M=1:M=_(P+O,P,20),j=A(P,O,T,x,20,B,U),z?(j-=B?1:c(P,O),z=!1,j=-b(P+20,O,T,x,j,M,B)):j=b(P+20,O,T,x,j,M,B))):
O<=1||T<.1&&h(O*T,P)<=.7?z?(j=-(B?1:c(P,O)),z=!1,j=-S(P,O,T,j,B,U,x)):j=S(P,O,T,0,B,U,x):(F=O,O=P,P=F,F=x,x=T,T=F,z=!z,x>=.3?z?(j=-(B?1:c(P,O)),z=!1,j=-S(P,O,T,
j,B,U,x)):j=S(P,O,T,0,B,U,x):P>=15?z?(j=-(B?1:c(P,O)),z=!1,j=-b(P,O,T,x,j,1,B)):j=b(P,O,T,x,0,1,B):(B?M=1:M=_(P+O,P,20),j=A(P,O,T,x,20,B,U),z?(j-=B?1:c(P,O),z=!1,
j=-b(P+20,O,T,x,j,M,B)):j=b(P+20,O,T,x,j,M,B)))):(P<O?ee=P-(P+O)*T:ee=(P+O)*x-O,ee<0&&(F=O,O=P,P=F,F=x,x=T,T=F,z=!z),O<40?n(P)===P&&n(O)===O&&P<p-100?(R=P-1,G=O+
R,j=D(G,R,T,x),B||(j*=c(P,O))):O*T<=.7?z?(j=-(B?1:c(P,O)),z=!1,j=-S(P,O,T,j,B,U,x)):j=S(P,O,T,0,B,U,x):P>15?(G=n(O),G===O&&(G-=1),$=O-G,B?M=1:M=_(P+$,$,G),j=A($,
P,x,T,G,B),j=b(P,$,T,x,j,1,B),j/=M):B?(G=n(O),$=O-G,$<=0&&(G-=1,$+=1),j=A($,P,x,T,G,B),j+=A(P,$,T,x,20,B),z&&(j-=1),j=b(P+20,$,T,x,j,1,B),z&&(j=-j,z=!1)):j=k(P,
O,T,x,B,U):j=k(P,O,T,x,B,U)),U[K]<0&&(U[K]=E(P,O,T,x,!0)),C=x*T,U[K]!==0&&(m*C<U[K]?U[K]=m/2:U[K]/=C),U[q]=z?(B?1:c(P,O))-j:j,U))}a(L,"ibetaImp"),e.exports=L}}),
i6=w({"node_modules/@stdlib/math-base-special-kernel-betainc/lib/main.js"(u,e){"use strict";var r=Gn();function t(n,s,o,c,d){return r(n,s,o,c,d,[0,0],1,0)}a(t,"\
kernelBetainc"),e.exports=t}}),Wn=w({"node_modules/@stdlib/math-base-special-kernel-betainc/lib/index.js"(u,e){"use strict";var r=lu(),t=i6(),n=Gn();r(t,"assign",
n),e.exports=t}}),s6=w({"node_modules/@stdlib/math-base-special-betainc/lib/main.js"(u,e){"use strict";var r=Wn().assign;function t(n,s,o,c,d){var i=[0,0];return c=
c!==!1,d=d===!0,r(n,s,o,c,d,i,1,0),i[0]}a(t,"betainc"),e.exports=t}}),rr=w({"node_modules/@stdlib/math-base-special-betainc/lib/index.js"(u,e){"use strict";var r=s6();
e.exports=r}}),o6=w({"node_modules/@stdlib/math-base-special-erfcinv/lib/rational_p1q1.js"(u,e){"use strict";function r(t){var n,s,o;return t===0?-.0005087819496582806:
(t<0?n=-t:n=t,n<=1?(s=-.0005087819496582806+t*(-.008368748197417368+t*(.03348066254097446+t*(-.012692614766297404+t*(-.03656379714117627+t*(.02198786811111689+t*
(.008226878746769157+t*(-.005387729650712429+t*(0+t*0)))))))),o=1+t*(-.9700050433032906+t*(-1.5657455823417585+t*(1.5622155839842302+t*(.662328840472003+t*(-.7122890234154284+
t*(-.05273963823400997+t*(.07952836873415717+t*(-.0023339375937419+t*.0008862163904564247))))))))):(t=1/t,s=0+t*(0+t*(-.005387729650712429+t*(.008226878746769157+
t*(.02198786811111689+t*(-.03656379714117627+t*(-.012692614766297404+t*(.03348066254097446+t*(-.008368748197417368+t*-.0005087819496582806)))))))),o=.0008862163904564247+
t*(-.0023339375937419+t*(.07952836873415717+t*(-.05273963823400997+t*(-.7122890234154284+t*(.662328840472003+t*(1.5622155839842302+t*(-1.5657455823417585+t*(-.9700050433032906+
t*1))))))))),s/o)}a(r,"evalrational"),e.exports=r}}),l6=w({"node_modules/@stdlib/math-base-special-erfcinv/lib/rational_p2q2.js"(u,e){"use strict";function r(t){
var n,s,o;return t===0?-.20243350835593876:(t<0?n=-t:n=t,n<=1?(s=-.20243350835593876+t*(.10526468069939171+t*(8.3705032834312+t*(17.644729840837403+t*(-18.851064805871424+
t*(-44.6382324441787+t*(17.445385985570866+t*(21.12946554483405+t*-3.6719225470772936))))))),o=1+t*(6.242641248542475+t*(3.971343795334387+t*(-28.66081804998+t*
(-20.14326346804852+t*(48.560921310873994+t*(10.826866735546016+t*(-22.643693341313973+t*1.7211476576120028)))))))):(t=1/t,s=-3.6719225470772936+t*(21.12946554483405+
t*(17.445385985570866+t*(-44.6382324441787+t*(-18.851064805871424+t*(17.644729840837403+t*(8.3705032834312+t*(.10526468069939171+t*-.20243350835593876))))))),o=
1.7211476576120028+t*(-22.643693341313973+t*(10.826866735546016+t*(48.560921310873994+t*(-20.14326346804852+t*(-28.66081804998+t*(3.971343795334387+t*(6.242641248542475+
t*1)))))))),s/o)}a(r,"evalrational"),e.exports=r}}),c6=w({"node_modules/@stdlib/math-base-special-erfcinv/lib/rational_p3q3.js"(u,e){"use strict";function r(t){
var n,s,o;return t===0?-.1311027816799519:(t<0?n=-t:n=t,n<=1?(s=-.1311027816799519+t*(-.16379404719331705+t*(.11703015634199525+t*(.38707973897260434+t*(.3377855389120359+
t*(.14286953440815717+t*(.029015791000532906+t*(.0021455899538880526+t*(-6794655751811263e-22+t*(28522533178221704e-24+t*-681149956853777e-24))))))))),o=1+t*(3.4662540724256723+
t*(5.381683457070069+t*(4.778465929458438+t*(2.5930192162362027+t*(.848854343457902+t*(.15226433829533179+t*(.011059242293464892+t*(0+t*(0+t*0)))))))))):(t=1/t,
s=-681149956853777e-24+t*(28522533178221704e-24+t*(-6794655751811263e-22+t*(.0021455899538880526+t*(.029015791000532906+t*(.14286953440815717+t*(.3377855389120359+
t*(.38707973897260434+t*(.11703015634199525+t*(-.16379404719331705+t*-.1311027816799519))))))))),o=0+t*(0+t*(0+t*(.011059242293464892+t*(.15226433829533179+t*(.848854343457902+
t*(2.5930192162362027+t*(4.778465929458438+t*(5.381683457070069+t*(3.4662540724256723+t*1)))))))))),s/o)}a(r,"evalrational"),e.exports=r}}),d6=w({"node_modules/\
@stdlib/math-base-special-erfcinv/lib/rational_p4q4.js"(u,e){"use strict";function r(t){var n,s,o;return t===0?-.0350353787183178:(t<0?n=-t:n=t,n<=1?(s=-.0350353787183178+
t*(-.0022242652921344794+t*(.018557330651423107+t*(.009508047013259196+t*(.0018712349281955923+t*(.00015754461742496055+t*(460469890584318e-20+t*(-2304047769118826e-25+
t*26633922742578204e-28))))))),o=1+t*(1.3653349817554064+t*(.7620591645536234+t*(.22009110576413124+t*(.03415891436709477+t*(.00263861676657016+t*(7646752923027944e-20+
t*(0+t*0)))))))):(t=1/t,s=26633922742578204e-28+t*(-2304047769118826e-25+t*(460469890584318e-20+t*(.00015754461742496055+t*(.0018712349281955923+t*(.009508047013259196+
t*(.018557330651423107+t*(-.0022242652921344794+t*-.0350353787183178))))))),o=0+t*(0+t*(7646752923027944e-20+t*(.00263861676657016+t*(.03415891436709477+t*(.22009110576413124+
t*(.7620591645536234+t*(1.3653349817554064+t*1)))))))),s/o)}a(r,"evalrational"),e.exports=r}}),f6=w({"node_modules/@stdlib/math-base-special-erfcinv/lib/rationa\
l_p5q5.js"(u,e){"use strict";function r(t){var n,s,o;return t===0?-.016743100507663373:(t<0?n=-t:n=t,n<=1?(s=-.016743100507663373+t*(-.0011295143874558028+t*(.001056288621524929+
t*(.00020938631748758808+t*(14962478375834237e-21+t*(44969678992770644e-23+t*(4625961635228786e-24+t*(-2811287356288318e-29+t*9905570997331033e-32))))))),o=1+t*
(.5914293448864175+t*(.1381518657490833+t*(.016074608709367652+t*(.0009640118070051656+t*(27533547476472603e-21+t*(282243172016108e-21+t*(0+t*0)))))))):(t=1/t,s=
9905570997331033e-32+t*(-2811287356288318e-29+t*(4625961635228786e-24+t*(44969678992770644e-23+t*(14962478375834237e-21+t*(.00020938631748758808+t*(.001056288621524929+
t*(-.0011295143874558028+t*-.016743100507663373))))))),o=0+t*(0+t*(282243172016108e-21+t*(27533547476472603e-21+t*(.0009640118070051656+t*(.016074608709367652+t*
(.1381518657490833+t*(.5914293448864175+t*1)))))))),s/o)}a(r,"evalrational"),e.exports=r}}),m6=w({"node_modules/@stdlib/math-base-special-erfcinv/lib/main.js"(u,e){
"use strict";var r=fe(),t=Oe(),n=Se(),s=Ne(),o=Ze(),c=o6(),d=l6(),i=c6(),h=d6(),l=f6(),f=.08913147449493408,m=2.249481201171875,v=.807220458984375,p=.9399557113647461,
y=.9836282730102539;function g(b){var _,E,k,D,A;return r(b)?NaN:b===0?s:b===2?o:b===1?0:b>2||b<0?NaN:(b>1?(_=-1,k=2-b):(_=1,k=b),b=1-k,b<=.5?(D=b*(b+10),A=c(b),
_*(D*f+D*A)):k>=.25?(D=t(-2*n(k)),k-=.25,A=d(k),_*(D/(m+A))):(k=t(-n(k)),k<3?(E=k-1.125,A=i(E),_*(v*k+A*k)):k<6?(E=k-3,A=h(E),_*(p*k+A*k)):(E=k-6,A=l(E),_*(y*k+
A*k))))}a(g,"erfcinv"),e.exports=g}}),ar=w({"node_modules/@stdlib/math-base-special-erfcinv/lib/index.js"(u,e){"use strict";var r=m6();e.exports=r}}),h6=w({"nod\
e_modules/@stdlib/math-base-special-acos/lib/main.js"(u,e){"use strict";var r=fe(),t=U0(),n=Oe(),s=wn(),o=6123233995736766e-32;function c(d){var i;return r(d)?NaN:
d<-1||d>1?NaN:d>.5?2*t(n(.5-.5*d)):(i=s-t(d),i+=o,i+=s,i)}a(c,"acos"),e.exports=c}}),v6=w({"node_modules/@stdlib/math-base-special-acos/lib/index.js"(u,e){"use \
strict";var r=h6();e.exports=r}}),Y0=w({"node_modules/@stdlib/constants-float64-sqrt-two/lib/index.js"(u,e){"use strict";var r=1.4142135623730951;e.exports=r}}),
p6=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co14.js"(u,e){"use strict";function r(t){return t===0?.16666666666666666:.16666666666666666+
t*.16666666666666666}a(r,"evalpoly"),e.exports=r}}),g6=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co15.js"(u,e){"use strict";function r(t){
return t===0?.058333333333333334:.058333333333333334+t*(.06666666666666667+t*.008333333333333333)}a(r,"evalpoly"),e.exports=r}}),y6=w({"node_modules/@stdlib/mat\
h-base-special-kernel-betaincinv/lib/polyval_co16.js"(u,e){"use strict";function r(t){return t===0?.0251984126984127:.0251984126984127+t*(.026785714285714284+t*
(.0017857142857142857+t*.0001984126984126984))}a(r,"evalpoly"),e.exports=r}}),b6=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co17.j\
s"(u,e){"use strict";function r(t){return t===0?.012039792768959435:.012039792768959435+t*(.010559964726631394+t*(-.0011078042328042327+t*(.0003747795414462081+
t*27557319223985893e-22)))}a(r,"evalpoly"),e.exports=r}}),_6=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co18.js"(u,e){"use strict";
function r(t){return t===0?.003837005972422639:.003837005972422639+t*(.00610392115600449+t*(-.0016095979637646305+t*(.0005945867404200738+t*(-6270542728876062e-20+
t*2505210838544172e-23))))}a(r,"evalpoly"),e.exports=r}}),E6=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co19.js"(u,e){"use strict";
function r(t){return t===0?.0032177478835464946:.0032177478835464946+t*(.0010898206731540065+t*(-.0012579159844784845+t*(.0006908420797309686+t*(-.00016376804137220805+
t*(154012654012654e-19+t*16059043836821613e-26)))))}a(r,"evalpoly"),e.exports=r}}),A6=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_c\
o20.js"(u,e){"use strict";function r(t){return t===0?.001743826229834001:.001743826229834001+t*(3353097688001788e-20+t*(-.0007624513544032393+t*(.0006451304695145635+
t*(-.000249472580470431+t*(49255746366361444e-21+t*(-39851014346715405e-22+t*7647163731819816e-28))))))}a(r,"evalpoly"),e.exports=r}}),D6=w({"node_modules/@stdl\
ib/math-base-special-kernel-betaincinv/lib/polyval_co21.js"(u,e){"use strict";function r(t){return t===0?.0009647274732138864:.0009647274732138864+t*(-.0003110108632631878+
t*(-.00036307660358786886+t*(.0005140660578834113+t*(-.00029133414466938067+t*(9086710793521991e-20+t*(-15303004486655377e-21+t*(10914179173496788e-22+t*28114572543455206e-31)))))))}
a(r,"evalpoly"),e.exports=r}}),w6=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co22.js"(u,e){"use strict";function r(t){return t===0?
.0005422926281312969:.0005422926281312969+t*(-.0003694266780000966+t*(-.00010230378073700413+t*(.00035764655430568635+t*(-.00028690924218514614+t*(.00012645437628698076+
t*(-33202652391372056e-21+t*(4890304529197534e-21+t*(-3123956959982987e-22+t*822063524662433e-32))))))))}a(r,"evalpoly"),e.exports=r}}),C6=w({"node_modules/@std\
lib/math-base-special-kernel-betaincinv/lib/inverse_students_t_body_series.js"(u,e){"use strict";var r=W0(),t=Gu(),n=Oe(),s=xu(),o=p6(),c=g6(),d=y6(),i=b6(),h=_6(),
l=E6(),f=A6(),m=D6(),v=w6(),p=0,y=[1,0,0,0,0,0,0,0,0,0];function g(b,_){var E,k;return k=r(b/2,.5)*n(b*s)*(_-.5),E=1/b,y[1]=o(E),y[2]=c(E),y[3]=d(E),y[4]=i(E),y[5]=
h(E),y[6]=l(E),y[7]=f(E),y[8]=m(E),y[9]=v(E),p+k*t(y,k*k)}a(g,"inverseStudentsTBodySeries"),e.exports=g}}),k6=w({"node_modules/@stdlib/math-base-special-kernel-\
betaincinv/lib/inverse_students_t_tail_series.js"(u,e){"use strict";var r=W0(),t=Gu(),n=Oe(),s=Le(),o=xu(),c=[0,0,0,0,0,0,0];function d(i,h){var l,f,m,v,p,y,g,b;
return b=r(i/2,.5)*n(i*o)*h,v=i+2,p=i+4,y=i+6,c[0]=1,c[1]=-(i+1)/(2*v),v*=i+2,c[2]=-i*(i+1)*(i+3)/(8*v*p),v*=i+2,c[3]=-i*(i+1)*(i+5)*((3*i+7)*i-2)/(48*v*p*y),v*=
i+2,p*=i+4,c[4]=-i*(i+1)*(i+7)*(((((15*i+154)*i+465)*i+286)*i-336)*i+64)/(384*v*p*y*(i+8)),v*=i+2,c[5]=-i*(i+1)*(i+3)*(i+9)*((((((35*i+452)*i+1573)*i+600)*i-2020)*
i+928)*i-128)/(1280*v*p*y*(i+8)*(i+10)),v*=i+2,p*=i+4,y*=i+6,c[6]=-i*(i+1)*(i+11)*(((((((((((945*i+31506)*i+425858)*i+2980236)*i+11266745)*i+20675018)*i+7747124)*
i-22574632)*i-8565600)*i+18108416)*i-7099392)*i+884736)/(46080*v*p*y*(i+8)*(i+10)*(i+12)),g=n(i),m=s(g*b,1/i),f=m*m,l=t(c,f),l*=g,l/=m,-l}a(d,"inverseStudentsTT\
ailSeries"),e.exports=d}}),F6=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/inverse_students_t_hill.js"(u,e){"use strict";var r=ar(),t=St(),n=Oe(),
s=Le(),o=G0(),c=Y0();function d(i,h){var l,f,m,v,p,y,g;return i>1e20?-r(2*h)*c:(l=1/(i-.5),f=48/(l*l),m=((20700*l/f-98)*l-16)*l+96.36,v=((94.5/(f+m)-3)/f+1)*n(l*
o)*i,g=s(v*2*h,2/i),g>.05+l?(y=-r(2*h)*c,g=y*y,i<5&&(m+=.3*(i-4.5)*(y+.6)),m+=(((.05*v*y-5)*y-7)*y-2)*y+f,g=(((((.4*g+6.3)*g+36)*g+94.5)/m-g-3)/f+1)*y,g=t(l*g*g)):
g=((1/(((i+6)/(i*g)-.089*v-.822)*(i+2)*3)+.5/(i+4))*g-1)*(i+1)/(i+2)+1/g,p=n(i*g),-p)}a(d,"inverseStudentsTHill"),e.exports=d}}),I6=w({"node_modules/@stdlib/mat\
h-base-special-kernel-betaincinv/lib/inverse_students_t.js"(u,e){"use strict";var r=ar(),t=ru(),n=Bt(),s=qn(),o=v6(),c=Oe(),d=De(),i=x0(),h=Le(),l=er(),f=Y0(),m=xu(),
v=C6(),p=k6(),y=F6(),g=268435456,b=1/3,_=106/3,E=.8549879733383485;function k(D,A,S){var N,L,T,P,O,B,z,U,Q,Y,ee,M,j,$,C,F;if(O=0,A>S?(z=S,S=A,A=z,P=!0):P=!1,t(D)===
D&&D<20)switch(L=n(1,_),t(D)){case 1:A===.5?O=0:O=-i(m*A)/l(m*A);break;case 2:O=(2*A-1)/c(2*A*S);break;case 4:B=4*A*S,T=c(B),j=4*i(o(T)/3)/T,$=c(j-4),O=A-.5<0?-$:
$;break;case 6:if(A<1e-150)return(P?-1:1)*y(D,A);C=4*(A-A*A),F=h(C,b),M=6*(1+E*(1/F-1));do Q=M*M,Y=Q*Q,ee=M*Y,U=M,M=2*(8*C*ee-270*Q+2187)/(5*(4*C*Y-216*M-243));while(d(
(M-U)/M)>L);M=c(M-D),O=A-.5<0?-M:M;break;default:D>g?O=r(2*A)*f:D<3?(N=.2742-D*.0242143,A>N?O=v(D,A):O=p(D,A)):(N=n(1,s(D/-.654)),A>N?O=y(D,A):O=p(D,A))}else D>
g?O=-r(2*A)*f:D<3?(N=.2742-D*.0242143,A>N?O=v(D,A):O=p(D,A)):(N=n(1,s(D/-.654)),A>N?O=y(D,A):O=p(D,A));return P?-O:O}a(k,"inverseStudentsT"),e.exports=k}}),S6=w(
{"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/find_ibeta_inv_from_t_dist.js"(u,e){"use strict";var r=I6();function t(n,s,o){var c,d,i,h;return d=
s/2,i=1-d,c=n*2,h=r(c,d,i),o&&(o.value=h*h/(c+h*h)),c/(c+h*h)}a(t,"findIBetaInvFromTDist"),e.exports=t}}),j6=w({"node_modules/@stdlib/math-base-special-kernel-b\
etaincinv/lib/temme1.js"(u,e){"use strict";var r=Gu(),t=ar(),n=Oe(),s=Pe(),o=Y0(),c=[0,0,0,0,0,0,0],d=[0,0,0,0];function i(h,l,f){var m,v,p,y,g,b,_;return m=t(2*
f),m/=-n(h/2),d[0]=m,b=l-h,y=b*b,g=y*b,c[0]=-b*o/2,c[1]=(1-2*b)/8,c[2]=-(b*o/48),c[3]=-1/192,c[4]=-b*o/3840,c[5]=0,c[6]=0,d[1]=r(c,m),c[0]=b*o*(3*b-2)/12,c[1]=(20*
y-12*b+1)/128,c[2]=b*o*(20*b-1)/960,c[3]=(16*y+30*b-15)/4608,c[4]=b*o*(21*b+32)/53760,c[5]=(-(32*y)+63)/368640,c[6]=-b*o*(120*b+17)/25804480,d[2]=r(c,m),c[0]=b*
o*(-75*y+80*b-16)/480,c[1]=(-1080*g+868*y-90*b-45)/9216,c[2]=b*o*(-1190*y+84*b+373)/53760,c[3]=(-2240*g-2508*y+2100*b-165)/368640,c[4]=0,c[5]=0,c[6]=0,d[3]=r(c,
m),p=r(d,1/h),v=p*p,_=-s(-v/2),v===0?.5:(1+p*n((1+_)/v))/2}a(i,"temme1"),e.exports=i}}),xn=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/root\
_finder.js"(u,e){"use strict";var r=Se(),t=lt(),n=t/4;function s(o,c){return d;function d(i){var h,l,f;return f=1-i,f===0?[-n,-n]:i===0?[-n,-n]:(l=r(i)+c*r(f)+o,
h=1/i-c/f,[l,h])}}a(s,"temmeRootFinder"),e.exports=s}}),B6=w({"node_modules/@stdlib/math-base-special-signum/lib/main.js"(u,e){"use strict";var r=fe();function t(n){
return n===0||r(n)?n:n<0?-1:1}a(t,"signum"),e.exports=t}}),Hr=w({"node_modules/@stdlib/math-base-special-signum/lib/index.js"(u,e){"use strict";var r=B6();e.exports=
r}}),Jn=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/newton_raphson.js"(u,e){"use strict";var r=Hr(),t=De(),n=Bt(),s=lt();function o(c,d,i,h,l,f){
var m,v,p,y,g,b,_,E,k,D;k=0,m=0,g=d,y=n(1,1-l),_=s,v=s,p=s,b=f;do{if(m=k,p=v,v=_,E=c(g),k=E[0],D=E[1],b-=1,k===0)break;if(D===0?(m===0&&(g===i?d=h:d=i,m=c(d),_=
d-g),r(m)*r(k)<0?_<0?_=(g-i)/2:_=(g-h)/2:_<0?_=(g-h)/2:_=(g-i)/2):_=k/D,t(_*2)>t(p)&&(_=_>0?(g-i)/2:(g-h)/2),d=g,g-=_,g<=i){if(_=.5*(d-i),g=d-_,g===i||g===h)break}else if(g>=
h&&(_=.5*(d-h),g=d-_,g===i||g===h))break;_>0?h=d:i=d}while(b&&t(g*y)<t(_));return g}a(o,"newtonRaphsonIterate"),e.exports=o}}),N6=w({"node_modules/@stdlib/math-\
base-special-kernel-betaincinv/lib/polyval_co1.js"(u,e){"use strict";function r(t){return t===0?-1:-1+t*(-5+t*5)}a(r,"evalpoly"),e.exports=r}}),O6=w({"node_modu\
les/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co2.js"(u,e){"use strict";function r(t){return t===0?1:1+t*(21+t*(-69+t*46))}a(r,"evalpoly"),e.exports=
r}}),$6=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co3.js"(u,e){"use strict";function r(t){return t===0?7:7+t*(-2+t*(33+t*(-62+t*31)))}
a(r,"evalpoly"),e.exports=r}}),q6=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co4.js"(u,e){"use strict";function r(t){return t===0?
25:25+t*(-52+t*(-17+t*(88+t*(-115+t*46))))}a(r,"evalpoly"),e.exports=r}}),P6=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co5.js"(u,e){
"use strict";function r(t){return t===0?7:7+t*(12+t*(-78+t*52))}a(r,"evalpoly"),e.exports=r}}),T6=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/l\
ib/polyval_co6.js"(u,e){"use strict";function r(t){return t===0?-7:-7+t*(2+t*(183+t*(-370+t*185)))}a(r,"evalpoly"),e.exports=r}}),L6=w({"node_modules/@stdlib/ma\
th-base-special-kernel-betaincinv/lib/polyval_co7.js"(u,e){"use strict";function r(t){return t===0?-533:-533+t*(776+t*(-1835+t*(10240+t*(-13525+t*5410))))}a(r,"\
evalpoly"),e.exports=r}}),R6=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co8.js"(u,e){"use strict";function r(t){return t===0?-1579:
-1579+t*(3747+t*(-3372+t*(-15821+t*(45588+t*(-45213+t*15071)))))}a(r,"evalpoly"),e.exports=r}}),M6=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/\
lib/polyval_co9.js"(u,e){"use strict";function r(t){return t===0?449:449+t*(-1259+t*(-769+t*(6686+t*(-9260+t*3704))))}a(r,"evalpoly"),e.exports=r}}),z6=w({"node\
_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co10.js"(u,e){"use strict";function r(t){return t===0?63149:63149+t*(-151557+t*(140052+t*(-727469+
t*(2239932+t*(-2251437+t*750479)))))}a(r,"evalpoly"),e.exports=r}}),U6=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co11.js"(u,e){"u\
se strict";function r(t){return t===0?29233:29233+t*(-78755+t*(105222+t*(146879+t*(-1602610+t*(3195183+t*(-2554139+t*729754))))))}a(r,"evalpoly"),e.exports=r}}),
K6=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co12.js"(u,e){"use strict";function r(t){return t===0?1:1+t*(-13+t*13)}a(r,"evalpoly"),
e.exports=r}}),V6=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co13.js"(u,e){"use strict";function r(t){return t===0?1:1+t*(21+t*(-69+
t*46))}a(r,"evalpoly"),e.exports=r}}),H6=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/temme2.js"(u,e){"use strict";var r=Gu(),t=ar(),n=De(),
s=Pe(),o=Se(),c=Oe(),d=er(),i=x0(),h=xn(),l=Jn(),f=N6(),m=O6(),v=$6(),p=q6(),y=P6(),g=T6(),b=L6(),_=R6(),E=M6(),k=z6(),D=U6(),A=K6(),S=V6(),N=[0,0,0,0,0,0],L=[0,
0,0,0];function T(P,O,B){var z,U,Q,Y,ee,M,j,$,C,F,q,K,R,G,W,x,Z,H,J,X;return ee=t(2*P)/-c(O/2),H=d(B),Z=i(B),L[0]=ee,W=H*H,x=Z*Z,R=H*Z,K=R*R,q=K*R,F=K*K,C=K*q,$=
q*q,j=F*q,N[0]=(2*W-1)/(3*R),N[1]=-f(W)/(36*K),N[2]=m(W)/(1620*q),N[3]=v(W)/(6480*F),N[4]=p(W)/(90720*C),N[5]=0,L[1]=r(N,ee),N[0]=-y(W)/(405*q),N[1]=g(W)/(2592*
F),N[2]=-b(W)/(204120*C),N[3]=-_(W)/(2099520*$),N[4]=0,N[5]=0,L[2]=r(N,ee),N[0]=E(W)/(102060*C),N[1]=-k(W)/(20995200*$),N[2]=D(W)/(36741600*j),N[3]=0,N[4]=0,N[5]=
0,L[3]=r(N,ee),M=r(L,1/O),Q=Z/H,Q*=Q,G=-(M*M)/(2*W)+o(W)+x*o(x)/W,n(M)<.7?(N[0]=W,N[1]=R,N[2]=(1-2*W)/3,N[3]=A(W)/(36*R),N[4]=S(W)/(270*K),N[5]=0,X=r(N,M)):(J=s(
G),N[0]=J,N[1]=Q,N[2]=0,N[3]=3*Q*(3*Q+1)/6,N[4]=4*Q*(4*Q+1)*(4*Q+2)/24,N[5]=5*Q*(5*Q+1)*(5*Q+2)*(5*Q+3)/120,X=r(N,J),(X-W)*M<0&&(X=1-X)),M<0?(U=0,z=W):(U=W,z=1),
(X<U||X>z)&&(X=(U+z)/2),Y=h(-G,Q),X=l(Y,X,U,z,32,100),X}a(T,"temme2"),e.exports=T}}),G6=w({"node_modules/ms/index.js"(u,e){var r=1e3,t=r*60,n=t*60,s=n*24,o=s*365.25;
e.exports=function(l,f){f=f||{};var m=typeof l;if(m==="string"&&l.length>0)return c(l);if(m==="number"&&isNaN(l)===!1)return f.long?i(l):d(l);throw new Error("v\
al is not a non-empty string or a valid number. val="+JSON.stringify(l))};function c(l){if(l=String(l),!(l.length>100)){var f=/^((?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|years?|yrs?|y)?$/i.
exec(l);if(f){var m=parseFloat(f[1]),v=(f[2]||"ms").toLowerCase();switch(v){case"years":case"year":case"yrs":case"yr":case"y":return m*o;case"days":case"day":case"\
d":return m*s;case"hours":case"hour":case"hrs":case"hr":case"h":return m*n;case"minutes":case"minute":case"mins":case"min":case"m":return m*t;case"seconds":case"\
second":case"secs":case"sec":case"s":return m*r;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return m;default:return}}}}a(c,"parse2");function d(l){
return l>=s?Math.round(l/s)+"d":l>=n?Math.round(l/n)+"h":l>=t?Math.round(l/t)+"m":l>=r?Math.round(l/r)+"s":l+"ms"}a(d,"fmtShort");function i(l){return h(l,s,"da\
y")||h(l,n,"hour")||h(l,t,"minute")||h(l,r,"second")||l+" ms"}a(i,"fmtLong");function h(l,f,m){if(!(l<f))return l<f*1.5?Math.floor(l/f)+" "+m:Math.ceil(l/f)+" "+
m+"s"}a(h,"plural")}}),Yn=w({"node_modules/debug/src/debug.js"(u,e){u=e.exports=n.debug=n.default=n,u.coerce=d,u.disable=o,u.enable=s,u.enabled=c,u.humanize=G6(),
u.names=[],u.skips=[],u.formatters={};var r;function t(i){var h=0,l;for(l in i)h=(h<<5)-h+i.charCodeAt(l),h|=0;return u.colors[Math.abs(h)%u.colors.length]}a(t,
"selectColor");function n(i){function h(){if(h.enabled){var l=h,f=+new Date,m=f-(r||f);l.diff=m,l.prev=r,l.curr=f,r=f;for(var v=new Array(arguments.length),p=0;p<
v.length;p++)v[p]=arguments[p];v[0]=u.coerce(v[0]),typeof v[0]!="string"&&v.unshift("%O");var y=0;v[0]=v[0].replace(/%([a-zA-Z%])/g,function(b,_){if(b==="%%")return b;
y++;var E=u.formatters[_];if(typeof E=="function"){var k=v[y];b=E.call(l,k),v.splice(y,1),y--}return b}),u.formatArgs.call(l,v);var g=h.log||u.log||console.log.
bind(console);g.apply(l,v)}}return a(h,"debug"),h.namespace=i,h.enabled=u.enabled(i),h.useColors=u.useColors(),h.color=t(i),typeof u.init=="function"&&u.init(h),
h}a(n,"createDebug");function s(i){u.save(i),u.names=[],u.skips=[];for(var h=(typeof i=="string"?i:"").split(/[\s,]+/),l=h.length,f=0;f<l;f++)h[f]&&(i=h[f].replace(
/\*/g,".*?"),i[0]==="-"?u.skips.push(new RegExp("^"+i.substr(1)+"$")):u.names.push(new RegExp("^"+i+"$")))}a(s,"enable");function o(){u.enable("")}a(o,"disable");
function c(i){var h,l;for(h=0,l=u.skips.length;h<l;h++)if(u.skips[h].test(i))return!1;for(h=0,l=u.names.length;h<l;h++)if(u.names[h].test(i))return!0;return!1}a(
c,"enabled");function d(i){return i instanceof Error?i.stack||i.message:i}a(d,"coerce")}}),W6=w({"node_modules/debug/src/browser.js"(u,e){u=e.exports=Yn(),u.log=
n,u.formatArgs=t,u.save=s,u.load=o,u.useColors=r,u.storage=typeof chrome<"u"&&typeof chrome.storage<"u"?chrome.storage.local:c(),u.colors=["lightseagreen","fore\
stgreen","goldenrod","dodgerblue","darkorchid","crimson"];function r(){return typeof window<"u"&&window.process&&window.process.type==="renderer"?!0:typeof document<
"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<"u"&&window.console&&(window.console.
firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)&&
parseInt(RegExp.$1,10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}a(r,"useColors"),u.formatters.
j=function(d){try{return JSON.stringify(d)}catch(i){return"[UnexpectedJSONParseError]: "+i.message}};function t(d){var i=this.useColors;if(d[0]=(i?"%c":"")+this.
namespace+(i?" %c":" ")+d[0]+(i?"%c ":" ")+"+"+u.humanize(this.diff),!!i){var h="color: "+this.color;d.splice(1,0,h,"color: inherit");var l=0,f=0;d[0].replace(/%[a-zA-Z%]/g,
function(m){m!=="%%"&&(l++,m==="%c"&&(f=l))}),d.splice(f,0,h)}}a(t,"formatArgs");function n(){return typeof console=="object"&&console.log&&Function.prototype.apply.
call(console.log,console,arguments)}a(n,"log");function s(d){try{d==null?u.storage.removeItem("debug"):u.storage.debug=d}catch{}}a(s,"save");function o(){var d;
try{d=u.storage.debug}catch{}return!d&&typeof process<"u"&&"env"in process&&(d=process.env.DEBUG),d}a(o,"load"),u.enable(o());function c(){try{return window.localStorage}catch{}}
a(c,"localstorage")}}),x6=w({"node_modules/debug/src/node.js"(u,e){var r=Ue("tty"),t=Ue("util");u=e.exports=Yn(),u.init=f,u.log=d,u.formatArgs=c,u.save=i,u.load=
h,u.useColors=o,u.colors=[6,2,3,4,5,1],u.inspectOpts=Object.keys(process.env).filter(function(m){return/^debug_/i.test(m)}).reduce(function(m,v){var p=v.substring(
6).toLowerCase().replace(/_([a-z])/g,function(g,b){return b.toUpperCase()}),y=process.env[v];return/^(yes|on|true|enabled)$/i.test(y)?y=!0:/^(no|off|false|disabled)$/i.
test(y)?y=!1:y==="null"?y=null:y=Number(y),m[p]=y,m},{});var n=parseInt(process.env.DEBUG_FD,10)||2;n!==1&&n!==2&&t.deprecate(function(){},"except for stderr(2)\
 and stdout(1), any other usage of DEBUG_FD is deprecated. Override debug.log if you want to use a different log function (https://git.io/debug_fd)")();var s=n===
1?process.stdout:n===2?process.stderr:l(n);function o(){return"colors"in u.inspectOpts?!!u.inspectOpts.colors:r.isatty(n)}a(o,"useColors"),u.formatters.o=function(m){
return this.inspectOpts.colors=this.useColors,t.inspect(m,this.inspectOpts).split(`
`).map(function(v){return v.trim()}).join(" ")},u.formatters.O=function(m){return this.inspectOpts.colors=this.useColors,t.inspect(m,this.inspectOpts)};function c(m){
var v=this.namespace,p=this.useColors;if(p){var y=this.color,g="  \x1B[3"+y+";1m"+v+" \x1B[0m";m[0]=g+m[0].split(`
`).join(`
`+g),m.push("\x1B[3"+y+"m+"+u.humanize(this.diff)+"\x1B[0m")}else m[0]=new Date().toUTCString()+" "+v+" "+m[0]}a(c,"formatArgs");function d(){return s.write(t.format.
apply(t,arguments)+`
`)}a(d,"log");function i(m){m==null?delete process.env.DEBUG:process.env.DEBUG=m}a(i,"save");function h(){return process.env.DEBUG}a(h,"load");function l(m){var v,
p=process.binding("tty_wrap");switch(p.guessHandleType(m)){case"TTY":v=new r.WriteStream(m),v._type="tty",v._handle&&v._handle.unref&&v._handle.unref();break;case"\
FILE":var y=Ue("fs");v=new y.SyncWriteStream(m,{autoClose:!1}),v._type="fs";break;case"PIPE":case"TCP":var g=Ue("net");v=new g.Socket({fd:m,readable:!1,writable:!0}),
v.readable=!1,v.read=null,v._type="pipe",v._handle&&v._handle.unref&&v._handle.unref();break;default:throw new Error("Implement me. Unknown stream file type!")}
return v.fd=m,v._isStdio=!0,v}a(l,"createWritableStdioStream");function f(m){m.inspectOpts={};for(var v=Object.keys(u.inspectOpts),p=0;p<v.length;p++)m.inspectOpts[v[p]]=
u.inspectOpts[v[p]]}a(f,"init"),u.enable(h())}}),Xn=w({"node_modules/debug/src/index.js"(u,e){typeof process<"u"&&process.type==="renderer"?e.exports=W6():e.exports=
x6()}}),Gr=w({"node_modules/@stdlib/constants-float32-max/lib/index.js"(u,e){"use strict";var r=34028234663852886e22;e.exports=r}}),J6=w({"node_modules/@stdlib/\
math-base-special-gammaincinv/lib/higher_newton.js"(u,e){"use strict";var r=Xn(),t=Hn(),n=De(),s=Pe(),o=Se(),c=Gr(),d=r("gammaincinv:higher_newton");function i(h,l,f,m,v,p,y,g){
var b,_,E,k,D,A,S,N,L,T,P,O,B,z;z=h,P=1,O=1,A=l*l,_=h;do{if(z=h,S=z*z,f===0){if(b=(1-l)*o(z)+z+p,b>o(c))return d("Warning: overflow problems in one or more step\
s of the computation. The initial approximation to the root is returned."),_;B=s(b)}else B=-y*z;g?(N=t(z,l,!0,!1),E=-B*(N-m)):(L=t(z,l,!0,!0),E=B*(L-v)),B=E,m>1e-120||
O>1?(k=.5*(z-l+1)/z,D=(2*S-4*z*l+4*z+2*A-3*l+1)/S,D/=6,h=z+B*(1+B*(k+B*D))):h=z+B,P=n(z/h-1),O+=1,z=h,z<0&&(z=_,O=100)}while(P>2e-14&&O<35);return(P>2e-14||O>99)&&
d("Warning: the number of iterations in the Newton method reached the upper limit N=35. The last value obtained for the root is given as output."),T=z||0,T}a(i,
"higherNewton"),e.exports=i}}),Y6=w({"node_modules/@stdlib/math-base-special-gammaincinv/lib/polyval_ak1.js"(u,e){"use strict";function r(t){return t===0?0:0+t*
(1+t*(1+t*(1.5+t*(2.6666666666666665+t*(5.208333333333333+t*10.8)))))}a(r,"evalpoly"),e.exports=r}}),X6=w({"node_modules/@stdlib/math-base-special-gammaincinv/l\
ib/polyval_ak2.js"(u,e){"use strict";function r(t){return t===0?1:1+t*(1+t*(.3333333333333333+t*(.027777777777777776+t*(-.003703703703703704+t*(.0002314814814814815+
t*5878894767783657e-20)))))}a(r,"evalpoly"),e.exports=r}}),Qn=w({"node_modules/@stdlib/math-base-special-gammaincinv/lib/lambdaeta.js"(u,e){"use strict";var r=De(),
t=Pe(),n=Se(),s=Gu(),o=Y6(),c=X6(),d=1e-8,i=.08333333333333333,h=.008333333333333333,l=[1,0,0,0,0,0];function f(m){var v,p,y,g,b,_,E,k,D;if(D=m*m*.5,m===0?b=0:m<
-1?(k=t(-1-D),b=o(k)):m<1?(k=m,b=c(k)):(k=11+D,_=n(k),b=k+_,k=1/k,v=_*_,p=v*_,y=p*_,g=y*_,l[1]=(2-_)*.5,l[2]=(-9*_+6+2*v)/6,l[3]=-(3*p+36*_-22*v-12)*i,l[4]=(60+
350*v-300*_-125*p+12*y)/60,l[5]=-(-120-274*y+900*_-1700*v+1125*p+20*g)*h,b+=_*k*s(l,k)),k=1,m>-3.5&&m<-.03||m>.03&&m<40){k=1,E=b;do b=E*(D+n(E))/(E-1),k=r(E/b-1),
E=b;while(k>d)}return b}a(f,"lambdaeta"),e.exports=f}}),Q6=w({"node_modules/@stdlib/constants-float64-ln-sqrt-two-pi/lib/index.js"(u,e){"use strict";var r=.9189385332046728;
e.exports=r}}),Z6=w({"node_modules/@stdlib/math-base-special-gammaincinv/lib/chepolsum.js"(u,e){"use strict";var r=[1.9963790515900766,-.0017971032528832887,13129285796384672e-21,
-2340875228178749e-22,72291210671127e-22,-3280997607821e-22,19875070901e-21,-1509214183e-21,1375340084e-22,-145728923e-22,17532367e-22,-2351465e-22,346551e-22,-55471e-22,
9548e-22,-1748e-22,332e-22,-58e-22];function t(n,s){var o,c,d,i,h;c=0,d=0,o=s+s,h=n;do i=d,d=c,c=o*d-i+r[h],h-=1;while(h>=0);return(c-i)/2}a(t,"chepolsum"),e.exports=
t}}),e2=w({"node_modules/@stdlib/math-base-special-gammaincinv/lib/polyval_c.js"(u,e){"use strict";function r(t){return t===0?.025721014990011306:.025721014990011306+
t*(.08247596616699963+t*(-.0025328157302663564+t*(.0006099292666946337+t*(-.00033543297638406+t*.000250505279903))))}a(r,"evalpoly"),e.exports=r}}),u2=w({"node_\
modules/@stdlib/math-base-special-gammaincinv/lib/polyval_d.js"(u,e){"use strict";function r(t){return t===0?.08333333333333333:.08333333333333333+t*(-.002777777777777778+
t*(.0007936507936507937+t*-.0005952380952380953))}a(r,"evalpoly"),e.exports=r}}),t2=w({"node_modules/@stdlib/math-base-special-gammaincinv/lib/stirling.js"(u,e){
"use strict";var r=$t(),t=Se(),n=Q6(),s=Vr(),o=Gr(),c=Z6(),d=e2(),i=u2(),h=.30865217988013566;function l(f){var m;return f<s?o:f<1?r(f+1)-(f+.5)*t(f)+f-n:f<2?r(
f)-(f-.5)*t(f)+f-n:f<3?r(f-1)-(f-.5)*t(f)+f-n+t(f-1):f<12?(m=18/(f*f)-1,c(17,m)/(12*f)):(m=1/(f*f),f<1e3?d(m)/(h+m)/f:i(m)/f)}a(l,"stirling"),e.exports=l}}),r2=w(
{"node_modules/@stdlib/math-base-special-gammaincinv/lib/gamstar.js"(u,e){"use strict";var r=Pe(),t=Ou(),n=Se(),s=Gr(),o=zr(),c=t2();function d(i){return i>=3?r(
c(i)):i>0?t(i)/(r(-i+(i-.5)*n(i))*o):s}a(d,"gamstar"),e.exports=d}}),a2=w({"node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak0bk0.js"(u,e){"use\
 strict";function r(t){var n,s,o;return t===0?-.3333333333438:(t<0?n=-t:n=t,n<=1?(s=-.3333333333438+t*(-.2070740359969+t*(-.05041806657154+t*(-.004923635739372+
t*-4293658292782e-17))),o=1+t*(.7045554412463+t*(.2118190062224+t*(.03048648397436+t*.001605037988091)))):(t=1/t,s=-4293658292782e-17+t*(-.004923635739372+t*(-.05041806657154+
t*(-.2070740359969+t*-.3333333333438))),o=.001605037988091+t*(.03048648397436+t*(.2118190062224+t*(.7045554412463+t*1)))),s/o)}a(r,"evalrational"),e.exports=r}}),
n2=w({"node_modules/@stdlib/math-base-special-gammaincinv/lib/eps1.js"(u,e){"use strict";var r=De(),t=Se(),n=Qn(),s=a2();function o(c){var d;return r(c)<1?s(c):
(d=n(c),t(c/(d-1))/c)}a(o,"eps1"),e.exports=o}}),i2=w({"node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak1bk1.js"(u,e){"use strict";function r(t){
var n,s,o;return t===0?-.0172847633523:(t<0?n=-t:n=t,n<=1?(s=-.0172847633523+t*(-.0159372646475+t*(-.00464910887221+t*(-.00060683488776+t*-614830384279e-17))),o=
1+t*(.764050615669+t*(.297143406325+t*(.0579490176079+t*.00574558524851)))):(t=1/t,s=-614830384279e-17+t*(-.00060683488776+t*(-.00464910887221+t*(-.0159372646475+
t*-.0172847633523))),o=.00574558524851+t*(.0579490176079+t*(.297143406325+t*(.764050615669+t*1)))),s/o)}a(r,"evalrational"),e.exports=r}}),s2=w({"node_modules/@\
stdlib/math-base-special-gammaincinv/lib/rational_ak2bk2.js"(u,e){"use strict";function r(t){var n,s,o;return t===0?-.0172839517431:(t<0?n=-t:n=t,n<=1?(s=-.0172839517431+
t*(-.0146362417966+t*(-.00357406772616+t*(-.000391032032692+t*249634036069e-17))),o=1+t*(.690560400696+t*(.249962384741+t*(.0443843438769+t*.00424073217211)))):
(t=1/t,s=249634036069e-17+t*(-.000391032032692+t*(-.00357406772616+t*(-.0146362417966+t*-.0172839517431))),o=.00424073217211+t*(.0443843438769+t*(.249962384741+
t*(.690560400696+t*1)))),s/o)}a(r,"evalrational"),e.exports=r}}),o2=w({"node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak3bk3.js"(u,e){"use str\
ict";function r(t){var n,s,o;return t===0?.99994466948:(t<0?n=-t:n=t,n<=1?(s=.99994466948+t*(104.649839762+t*(857.204033806+t*(731.901559577+t*45.5174411671))),
o=1+t*(104.526456943+t*(823.313447808+t*(3119.93802124+t*3970.03311219)))):(t=1/t,s=45.5174411671+t*(731.901559577+t*(857.204033806+t*(104.649839762+t*.99994466948))),
o=3970.03311219+t*(3119.93802124+t*(823.313447808+t*(104.526456943+t*1)))),s/o)}a(r,"evalrational"),e.exports=r}}),l2=w({"node_modules/@stdlib/math-base-special\
-gammaincinv/lib/eps2.js"(u,e){"use strict";var r=Se(),t=i2(),n=s2(),s=o2();function o(c){var d,i;return c<-5?(i=c*c,d=r(-c),(12-i-6*(d*d))/(12*i*c)):c<-2?t(c):
c<2?n(c):c<1e3?(i=1/c,s(c)/(-12*c)):-1/(12*c)}a(o,"eps2"),e.exports=o}}),c2=w({"node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak4bk4.js"(u,e){
"use strict";function r(t){var n,s,o;return t===0?.0495346498136:(t<0?n=-t:n=t,n<=1?(s=.0495346498136+t*(.0299521337141+t*(.00688296911516+t*(.000512634846317+t*
-201411722031e-16))),o=1+t*(.759803615283+t*(.261547111595+t*(.0464854522477+t*.00403751193496)))):(t=1/t,s=-201411722031e-16+t*(.000512634846317+t*(.00688296911516+
t*(.0299521337141+t*.0495346498136))),o=.00403751193496+t*(.0464854522477+t*(.261547111595+t*(.759803615283+t*1)))),s/o)}a(r,"evalrational"),e.exports=r}}),d2=w(
{"node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak5bk5.js"(u,e){"use strict";function r(t){var n,s,o;return t===0?.00452313583942:(t<0?n=-t:n=
t,n<=1?(s=.00452313583942+t*(.00120744920113+t*(-789724156582e-16+t*(-504476066942e-16+t*-535770949796e-17))),o=1+t*(.912203410349+t*(.405368773071+t*(.0901638932349+
t*.00948935714996)))):(t=1/t,s=-535770949796e-17+t*(-504476066942e-16+t*(-789724156582e-16+t*(.00120744920113+t*.00452313583942))),o=.00948935714996+t*(.0901638932349+
t*(.405368773071+t*(.912203410349+t*1)))),s/o)}a(r,"evalrational"),e.exports=r}}),f2=w({"node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak6bk6.\
js"(u,e){"use strict";function r(t){var n,s,o;return t===0?.00439937562904:(t<0?n=-t:n=t,n<=1?(s=.00439937562904+t*(.000487225670639+t*(-.000128470657374+t*(529110969589e-17+
t*15716677175e-17))),o=1+t*(.794435257415+t*(.333094721709+t*(.0703527806143+t*.00806110846078)))):(t=1/t,s=15716677175e-17+t*(529110969589e-17+t*(-.000128470657374+
t*(.000487225670639+t*.00439937562904))),o=.00806110846078+t*(.0703527806143+t*(.333094721709+t*(.794435257415+t*1)))),s/o)}a(r,"evalrational"),e.exports=r}}),m2=w(
{"node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak7bk7.js"(u,e){"use strict";function r(t){var n,s,o;return t===0?-.0011481191232:(t<0?n=-t:n=
t,n<=1?(s=-.0011481191232+t*(-.112850923276+t*(1.51623048511+t*(-.218472031183+t*.0730002451555))),o=1+t*(14.2482206905+t*(69.7360396285+t*(218.938950816+t*277.067027185)))):
(t=1/t,s=.0730002451555+t*(-.218472031183+t*(1.51623048511+t*(-.112850923276+t*-.0011481191232))),o=277.067027185+t*(218.938950816+t*(69.7360396285+t*(14.2482206905+
t*1)))),s/o)}a(r,"evalrational"),e.exports=r}}),h2=w({"node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak8bk8.js"(u,e){"use strict";function r(t){
var n,s,o;return t===0?-.000145727889667:(t<0?n=-t:n=t,n<=1?(s=-.000145727889667+t*(-.290806748131+t*(-13.308504545+t*(199.722374056+t*-11.4311378756))),o=1+t*(139.612587808+
t*(2189.01116348+t*(7115.24019009+t*45574.6081453)))):(t=1/t,s=-11.4311378756+t*(199.722374056+t*(-13.308504545+t*(-.290806748131+t*-.000145727889667))),o=45574.6081453+
t*(7115.24019009+t*(2189.01116348+t*(139.612587808+t*1)))),s/o)}a(r,"evalrational"),e.exports=r}}),v2=w({"node_modules/@stdlib/math-base-special-gammaincinv/lib\
/eps3.js"(u,e){"use strict";var r=Se(),t=c2(),n=d2(),s=f2(),o=m2(),c=h2();function d(i){var h,l;return i<-8?(h=i*i,l=r(-i)/i,(-30+i*l*(6*h*l*l-12+h))/(12*i*h*h)):
i<-4?t(i)/(i*i):i<-2?n(i):i<2?s(i):i<10?(h=1/i,o(h)/(i*i)):i<100?(h=1/i,c(h)/(i*i)):-r(i)/(12*i*i*i)}a(d,"eps3"),e.exports=d}}),p2=w({"node_modules/@stdlib/math\
-base-special-gammaincinv/lib/compute.js"(u,e){"use strict";var r=Xn(),t=Gu(),n=$t(),s=ar(),o=Ou(),c=Oe(),d=De(),i=Pe(),h=vu(),l=Le(),f=Se(),m=zr(),v=Gr(),p=zn(),
y=J6(),g=Qn(),b=r2(),_=n2(),E=l2(),k=v2(),D=r("gammaincinv:compute"),A=.5,S=.3333333333333333,N=.25,L=.2,T=.16666666666666666,P=.08333333333333333,O=.041666666666666664,
B=[0,0,0,0,0];function z(U,Q,Y){var ee,M,j,$,C,F,q,K,R,G,W,x,Z,H,J,X,re,ae,ie,ge,oe,ve,he,de,Ee,ne,ce,He,Hu,Jt,Ct,Yt,P0,T0,bn,Xe,Me,L0,Qe,Bu,hu,R0,M0,z0;if(Q<A?
($=!0,C=Q,R0=-1):($=!1,C=Y,R0=1),Qe=0,d(U-1)<1e-4&&(Bu=0,$?Q<.001?(Yt=Q*Q,He=Yt*Q,Ct=He*Q,ge=Ct*Q,ie=ge*Q,oe=Q+Yt*A+He*S+Ct*N+ge*L+ie*T):oe=-f(1-Q):oe=-f(Y),U===
1?(Qe=2,T0=oe):(j=n(U),Qe=1)),Y<1e-30&&U<A&&(Bu=0,oe=-f(Y*o(U))+(U-1)*f(-f(Y*o(U))),Qe=1,j=n(U)),U>1&&U<500&&Q<1e-80){for(Bu=0,F=1/U,ee=1/(U+1),oe=(n(U+1)+f(Q))*
F,oe=i(oe),H=oe,L0=0;L0<10;L0++)oe=H*i(oe*F)*l(1-oe*ee,F);Qe=1,j=n(U)}if(q=1/U*(f(Q)+n(U+1)),q<f(L*(1+U))&&Qe===0&&(hu=i(q),Bu=0,ve=U*U,P0=ve*U,Hu=P0*U,J=U+1,W=
J*J,G=J*W,R=W*W,X=U+2,K=X*X,re=U+3,B[0]=1,B[1]=1/J,B[2]=A*(3*U+5)/(W*X),B[3]=S*(31+8*ve+33*U)/(G*X*re),B[4]=O*(2888+1179*P0+125*Hu+3971*ve+5661*U)/(R*K*re*(U+4)),
oe=hu*t(B,hu),j=n(U),Qe=1),U<10&&Qe===0&&(x=c(U)/(b(U)*m),Z=h(.02,x),Y<Z&&(Bu=0,Xe=1-U,ne=Xe*Xe,ce=ne*Xe,ae=c(-2/U*f(Y/x)),oe=U*g(ae),Me=f(oe),oe>5?(he=Me*Me,de=
he*Me,Ee=de*Me,hu=1/oe,B[0]=Me-1,B[1]=(3*Xe-2*Xe*Me+he-2*Me+2)*A,B[2]=(24*Xe*Me-11*ne-24*Xe-6*he+12*Me-12-9*Xe*he+6*ne*Me+2*de)*T,B[3]=(-12*ce*Me+8.04*Xe*he-114*
ne*Me+(72+36*he)+(3*Ee-72*Me+162)*(Xe-168*Xe*Me)-(12*de+25*ce)-(22*Xe*de+36*ne*he+120*ne))*P,B[4]=0,oe=oe-Me+Xe*hu*t(B,hu)):(hu=1/oe,he=Me*Me,bn=Me-1,M0=Me-Xe*hu*
bn,M0<oe&&(oe-=M0)),j=n(U),Qe=1)),d(C-A)<1e-5&&Qe===0&&(Bu=0,F=1/U,oe=U-S+(.019753086419753086+.007211444248481286*F)*F,j=n(U),Qe=1),U<1&&Qe===0&&(Bu=0,$?oe=i(1/
U*(f(C)+n(U+1))):oe=i(1/U*(f(1-C)+n(U+1))),j=n(U),Qe=1),Qe===0)if(Bu=1,F=1/U,hu=s(2*C),ae=R0*hu/c(U*A),hu<v)ae+=(_(ae)+(E(ae)+k(ae)*F)*F)*F,oe=U*g(ae),z0=ae,Jt=
-c(U/p)*i(-A*U*z0*z0)/b(U),M=1/Jt;else return D("Warning: Overflow problems in one or more steps of the computation."),NaN;return Qe<2&&(T0=y(oe,U,Bu,Q,Y,j,M,$)),
T0}a(z,"compute"),e.exports=z}}),g2=w({"node_modules/@stdlib/math-base-special-gammaincinv/lib/main.js"(u,e){"use strict";var r=fe(),t=Vr(),n=Ne(),s=p2();function o(c,d,i){
return r(c)||r(d)?NaN:d<t?NaN:c>1||c<0?NaN:i===!0?c===0?n:c===1?0:s(d,1-c,c):c===0?0:c===1?n:s(d,c,1-c)}a(o,"gammaincinv"),e.exports=o}}),y2=w({"node_modules/@s\
tdlib/math-base-special-gammaincinv/lib/index.js"(u,e){"use strict";var r=g2();e.exports=r}}),b2=w({"node_modules/@stdlib/constants-float64-smallest-subnormal/l\
ib/index.js"(u,e){"use strict";var r=5e-324;e.exports=r}}),_2=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/temme3.js"(u,e){"use strict";var r=y2(),
t=Se(),n=Oe(),s=b2(),o=xn(),c=Jn();function d(i,h,l,f){var m,v,p,y,g,b,_,E,k,D,A,S,N,L,T,P,O,B,z,U,Q,Y,ee,M,j,$,C,F,q,K;return l<f?g=r(l,h,!0):g=r(f,h,!1),g/=i,
L=h/i,F=n(1+L),B=F*F,z=B*F,U=B*B,Q=z*B,Y=z*z,ee=U*z,M=U*U,j=Q*U,_=Q*Q,C=g-L,T=C*C,P=T*C,O=T*T,$=F+1,E=$*$,k=$*E,D=E*E,A=(F+2)*(F-1)/(3*F),A+=(z+9*B+21*F+5)*C/(36*
B*$),A-=(U-13*z+69*B+167*F+46)*T/(1620*E*z),A-=(7*Q+21*U+70*z+26*B-93*F-31)*P/(6480*k*U),A-=(75*Y+202*Q+188*U-888*z-1345*B+118*F+138)*O/(272160*D*Q),S=(28*U+131*
z+402*B+581*F+208)*(F-1)/(1620*$*z),S-=(35*Y-154*Q-623*U-1636*z-3983*B-3514*F-925)*C/(12960*E*U),S-=(2132*ee+7915*Y+16821*Q+35066*U+87490*z+141183*B+95993*F+21640)*
T/(816480*Q*k),S-=(11053*M+53308*ee+117010*Y+163924*Q+116188*U-258428*z-677042*B-481940*F-105497)*P/(14696640*D*Y),N=-((3592*ee+8375*Y-1323*Q-29198*U-89578*z-154413*
B-116063*F-29632)*(F-1))/(816480*Q*E),N-=(442043*j+2054169*M+3803094*ee+3470754*Y+2141568*Q-2393568*U-19904934*z-34714674*B-23128299*F-5253353)*C/(146966400*Y*k),
N-=(116932*_+819281*j+2378172*M+4341330*ee+6806004*Y+10622748*Q+18739500*U+30651894*z+30869976*B+15431867*F+2919016)*T/(146966400*D*ee),b=g+A/i+S/(i*i)+N/(i*i*i),
b<=0&&(b=s),q=b-L*t(b)+(1+L)*t(1+L)-L,m=1/(1+L),p=b<L?m:0,y=b<L?1:m,K=(p+y)/2,v=o(q,L),c(v,K,p,y,32,100)}a(d,"temme3"),e.exports=d}}),E2=w({"node_modules/@stdli\
b/math-base-special-kernel-betaincinv/lib/halley_iterate.js"(u,e){"use strict";var r=De(),t=Bt(),n=Hr(),s=ku(),o=lt();function c(d,i,h,l,f,m){var v,p,y,g,b,_,E,
k,D,A,S,N,L,T,P,O;T=0,p=!1,_=i,b=t(1,1-f),D=s(1e7*i,1e7),E=0,y=D,g=D,k=m;do{if(E=T,g=y,y=D,L=d(_),T=L[0],P=L[1],O=L[2],k-=1,T===0)break;if(P===0?(E===0&&(_===h?
i=l:i=h,E=d(i),D=i-_),n(E)*n(T)<0?D<0?D=(_-h)/2:D=(_-l)/2:D<0?D=(_-l)/2:D=(_-h)/2):O===0?D=T/P:(A=2*T,N=2*P-T*(O/P),r(N)<1&&r(A)>=r(N)*o?D=T/P:D=A/N,D*P/T<0&&(D=
T/P,r(D)>2*r(i)&&(D=(D<0?-1:1)*2*r(i)))),v=r(D/g),v>.8&&v<2&&(D=D>0?(_-h)/2:(_-l)/2,r(D)>_&&(D=n(D)*_),g=D*3),i=_,_-=D,_<h){if(r(h)<1&&r(_)>1&&o/r(_)<r(h)?S=1e3:
S=_/h,r(S)<1&&(S=1/S),!p&&S>0&&S<3)D=.99*(i-h),_=i-D,p=!0;else if(D=(i-h)/2,_=i-D,_===h||_===l)break}else if(_>l){if(r(l)<1&&r(_)>1&&o/r(_)<r(l)?S=1e3:S=_/l,r(S)<
1&&(S=1/S),!p&&S>0&&S<3)D=.99*(i-l),_=i-D,p=!0;else if(D=(i-l)/2,_=i-D,_===h||_===l)break}D>0?l=i:h=i}while(k&&r(_*b)<r(D));return _}a(c,"halleyIterate"),e.exports=
c}}),A2=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/ibeta_roots.js"(u,e){"use strict";var r=Wn().assign,t=De(),n=lt(),s=ot();function o(c,d,i,h){
return l;function l(f){var m,v,p,y,g;return g=1-f,m=[0,0],r(f,c,d,!0,h,m,1,0),y=m[0]-i,v=m[1],h&&(v=-v),g===0&&(g=s*64),f===0&&(f=s*64),p=v*(-(g*c)+(d-2)*f+1),t(
p)<g*f*n&&(p/=g*f),h&&(p=-p),v===0&&(v=(h?-1:1)*s*64),[y,v,p]}}a(o,"ibetaRoots"),e.exports=o}}),D2=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/\
lib/main.js"(u,e){"use strict";var r=Gu(),t=rr(),n=St(),s=Nu(),o=U0(),c=jn(),d=Oe(),i=De(),h=Pe(),l=Le(),f=er(),m=ku(),v=vu(),p=Se(),y=ot(),g=G0(),b=Cu(),_=S6(),
E=j6(),k=H6(),D=_2(),A=E2(),S=A2(),N=32,L=1e3,T=[0,0,0,0,0];function P(O,B,z,U){var Q,Y,ee,M,j,$,C,F,q,K,R,G,W,x,Z,H,J,X,re,ae,ie,ge,oe,ve,he,de,Ee,ne,ce;if(Y=!1,
U===0)return[1,0];if(z===0)return[0,1];if(O===1){if(B===1)return[z,1-z];G=B,B=O,O=G,G=U,U=z,z=G,Y=!0}if(ne=0,M=0,$=1,O===.5){if(B===.5)return ne=f(z*g),ne*=ne,ce=
f(U*g),ce*=ce,[ne,ce];B>.5&&(G=B,B=O,O=G,G=U,U=z,z=G,Y=!Y)}if(B===.5&&O>=.5&&z!==1)ie={},ne=_(O,z,ie),ce=ie.value;else{if(B===1)return z<U?O>1?(ne=l(z,1/O),ce=-n(
p(z)/O)):(ne=l(z,1/O),ce=1-ne):(ne=h(s(-U)/O),ce=-n(s(-U)/O)),Y&&(G=ce,ce=ne,ne=G),[ne,ce];if(O+B>5)z>.5&&(G=B,B=O,O=G,G=U,U=z,z=G,Y=!Y),q=v(O,B),F=m(O,B),d(q)>
F-q&&q>5?(ne=E(O,B,z),ce=1-ne):(he=O+B,j=o(d(O/he)),ee=q/he,ee>=.2&&ee<=.8&&he>=10?(R=l(z,1/O),R<.0025&&O+B<200?ne=R*l(O*c(O,B),1/O):ne=k(z,he,j),ce=1-ne):(O<B&&
(G=B,B=O,O=G,G=U,U=z,z=G,Y=!Y),K=0,B<2&&(K=c(O,B)),K===0?ce=1:(ce=l(B*U*K,1/B),ne=1-ce)),ce>1e-5&&(ne=D(O,B,z,U),ce=1-ne));else if(O<1&&B<1){if(ae=(1-O)/(2-O-B),
H=t(ae,O,B)-z,i(H)/z<b*3)return Y?[1-ae,ae]:[ae,1-ae];H<0&&(G=B,B=O,O=G,G=U,U=z,z=G,Y=!Y,ae=1-ae),re=l(O*z*c(O,B),1/O),ne=re/(1+re),ce=1/(1+re),ne>ae&&(ne=ae),$=
ae}else O>1&&B>1?(ae=(O-1)/(O+B-2),W=(B-1)/(O+B-2),X=t(ae,O,B)-z,X<0&&(G=B,B=O,O=G,G=U,U=z,z=G,G=W,W=ae,ae=G,Y=!Y),J=p(z*O*c(O,B))/O,ne=h(J),ce=ne<.9?1-ne:-n(J),
B<O&&ne<.2&&(x=O-1,Z=B-1,ge=O*O,oe=O*ge,ve=B*B,T[0]=0,T[1]=1,T[2]=Z/x,x*=x,T[3]=Z*(3*O*B+5*B+ge-O-4)/(2*(O+2)*x),x*=O+1,T[4]=Z*(33*O*ve+31*ve+8*ge*ve-30*O*B-47*
B+11*ge*B+6*oe*B+18+4*O-oe+ge*ge-10*ge),T[4]/=3*(O+3)*(O+2)*x,ne=r(T,ne)),ne>ae&&(ne=ae),$=ae):(B<O&&(G=B,B=O,O=G,G=U,U=z,z=G,Y=!Y),l(z,1/O)<.5?(ne=l(z*O*c(O,B),
1/O),ne===0&&(ne=y),ce=1-ne):(ce=l(1-l(z,B*c(O,B)),1/B),ce===0&&(ce=y),ne=1-ce))}return ne>.5&&(G=B,B=O,O=G,G=U,U=z,z=G,G=ce,ce=ne,ne=G,Y=!Y,de=1-$,Ee=1-M,M=de,
$=Ee),M===0&&(Y?(M=b,ne<M&&(ne=M)):M=y,ne<M&&(ne=M)),Q=N,ne<1e-50&&(O<1||B<1)&&(Q*=3,Q/=2),C=S(O,B,z<U?z:U,z>=U),ne=A(C,ne,M,$,Q,L),ne===M&&(ne=0),Y?[1-ne,ne]:[
ne,1-ne]}a(P,"ibetaInvImp"),e.exports=P}}),X0=w({"node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/index.js"(u,e){"use strict";var r=D2();e.exports=
r}}),w2=w({"node_modules/@stdlib/math-base-special-betaincinv/lib/main.js"(u,e){"use strict";var r=fe(),t=X0();function n(s,o,c,d){return r(s)||r(o)||r(c)?NaN:o<=
0||c<=0?NaN:s<0||s>1?NaN:d?t(o,c,1-s,s)[0]:t(o,c,s,1-s)[0]}a(n,"betaincinv"),e.exports=n}}),Zn=w({"node_modules/@stdlib/math-base-special-betaincinv/lib/index.j\
s"(u,e){"use strict";var r=w2();e.exports=r}}),C2=w({"node_modules/@stdlib/stats-base-dists-beta-quantile/lib/main.js"(u,e){"use strict";var r=Zn(),t=fe();function n(s,o,c){
return t(s)||t(o)||t(c)||o<=0||c<=0||s<0||s>1?NaN:r(s,o,c)}a(n,"quantile"),e.exports=n}}),k2=w({"node_modules/@stdlib/utils-constant-function/lib/main.js"(u,e){
"use strict";function r(t){return n;function n(){return t}}a(r,"wrap"),e.exports=r}}),Yu=w({"node_modules/@stdlib/utils-constant-function/lib/index.js"(u,e){"us\
e strict";var r=k2();e.exports=r}}),F2=w({"node_modules/@stdlib/stats-base-dists-beta-quantile/lib/factory.js"(u,e){"use strict";var r=Yu(),t=Zn(),n=fe();function s(o,c){
if(n(o)||n(c)||o<=0||c<=0)return r(NaN);return d;function d(i){return n(i)||i<0||i>1?NaN:t(i,o,c)}}a(s,"factory"),e.exports=s}}),I2=w({"node_modules/@stdlib/sta\
ts-base-dists-beta-quantile/lib/index.js"(u,e){"use strict";var r=lu(),t=C2(),n=F2();r(t,"factory",n),e.exports=t}}),S2=w({"node_modules/@stdlib/math-base-asser\
t-is-nonnegative-integer/lib/main.js"(u,e){"use strict";var r=ru();function t(n){return r(n)===n&&n>=0}a(t,"isNonNegativeInteger"),e.exports=t}}),Pt=w({"node_mo\
dules/@stdlib/math-base-assert-is-nonnegative-integer/lib/index.js"(u,e){"use strict";var r=S2();e.exports=r}}),j2=w({"node_modules/@stdlib/stats-base-dists-bin\
omial-cdf/lib/main.js"(u,e){"use strict";var r=Pt(),t=rr(),n=fe(),s=ru(),o=Ne();function c(d,i,h){return n(d)||n(i)||n(h)||h<0||h>1||!r(i)||i===o?NaN:d<0?0:d>=i?
1:(d=s(d+1e-7),t(h,d+1,i-d,!0,!0))}a(c,"cdf"),e.exports=c}}),B2=w({"node_modules/@stdlib/stats-base-dists-binomial-cdf/lib/factory.js"(u,e){"use strict";var r=Pt(),
t=Yu(),n=rr(),s=fe(),o=ru(),c=Ne();function d(i,h){if(s(i)||s(h)||h<0||h>1||!r(i)||i===c)return t(NaN);return l;function l(f){return s(f)?NaN:f<0?0:f>=i?1:(f=o(
f+1e-7),n(h,f+1,i-f,!0,!0))}}a(d,"factory"),e.exports=d}}),N2=w({"node_modules/@stdlib/stats-base-dists-binomial-cdf/lib/index.js"(u,e){"use strict";var r=lu(),
t=j2(),n=B2();r(t,"factory",n),e.exports=t}}),O2=w({"node_modules/@stdlib/math-base-assert-is-negative-integer/lib/main.js"(u,e){"use strict";var r=ru();function t(n){
return r(n)===n&&n<0}a(t,"isNegativeInteger"),e.exports=t}}),$2=w({"node_modules/@stdlib/math-base-assert-is-negative-integer/lib/index.js"(u,e){"use strict";var r=O2();
e.exports=r}}),q2=w({"node_modules/@stdlib/math-base-special-factorialln/lib/main.js"(u,e){"use strict";var r=$2(),t=$t();function n(s){return r(s)?NaN:t(s+1)}a(
n,"factorialln"),e.exports=n}}),ei=w({"node_modules/@stdlib/math-base-special-factorialln/lib/index.js"(u,e){"use strict";var r=q2();e.exports=r}}),P2=w({"node_\
modules/@stdlib/stats-base-dists-hypergeometric-pmf/lib/main.js"(u,e){"use strict";var r=Pt(),t=fe(),n=Pe(),s=ei(),o=ku(),c=vu(),d=Ne();function i(h,l,f,m){var v,
p,y,g,b;return t(h)||t(l)||t(f)||t(m)||!r(l)||!r(f)||!r(m)||l===d||f===d||f>l||m>l?NaN:(b=o(0,m+f-l),g=c(f,m),r(h)&&b<=h&&h<=g?(p=s(m)+s(f)+s(l-m)+s(l-f),v=s(l)+
s(h)+s(m-h),v+=s(f-h)+s(l-f+h-m),y=p-v,n(y)):0)}a(i,"pmf"),e.exports=i}}),T2=w({"node_modules/@stdlib/stats-base-dists-hypergeometric-pmf/lib/factory.js"(u,e){"\
use strict";var r=Pt(),t=fe(),n=Yu(),s=Pe(),o=ei(),c=ku(),d=vu(),i=Ne();function h(l,f,m){var v,p;if(t(l)||t(f)||t(m)||!r(l)||!r(f)||!r(m)||l===i||f===i||f>l||m>
l)return n(NaN);return p=c(0,m+f-l),v=d(f,m),y;function y(g){var b,_,E;return t(g)?NaN:r(g)&&p<=g&&g<=v?(_=o(m)+o(f)+o(l-m)+o(l-f),b=o(l)+o(g)+o(m-g),b+=o(f-g)+
o(l-f+g-m),E=_-b,s(E)):0}a(y,"pmf")}a(h,"factory"),e.exports=h}}),ui=w({"node_modules/@stdlib/stats-base-dists-hypergeometric-pmf/lib/index.js"(u,e){"use strict";
var r=lu(),t=P2(),n=T2();r(t,"factory",n),e.exports=t}}),ti=w({"node_modules/@stdlib/stats-base-dists-hypergeometric-cdf/lib/sum.js"(u,e){"use strict";function r(t){
var n,s,o;for(n=t.length,s=0,o=0;o<n;o++)s+=t[o];return s}a(r,"sum2"),e.exports=r}}),L2=w({"node_modules/@stdlib/stats-base-dists-hypergeometric-cdf/lib/main.js"(u,e){
"use strict";var r=Pt(),t=fe(),n=Qt(),s=ku(),o=vu(),c=ui(),d=Ne(),i=Wu(),h=ti();function l(f,m,v,p){var y,g,b,_,E;if(t(f)||t(m)||t(v)||t(p)||!r(m)||!r(v)||!r(p)||
m===d||v===d||v>m||p>m)return NaN;if(f=n(f),f<s(0,p+v-m))return 0;if(f>=o(p,v))return 1;for(g=new i(f+1),g[f]=c(f,m,v,p),E=f-1;E>=0;E--)b=(E+1)*(m-v-(p-E-1)),y=
(v-E)*(p-E),g[E]=b/y*g[E+1];return _=h(g),o(_,1)}a(l,"cdf"),e.exports=l}}),R2=w({"node_modules/@stdlib/stats-base-dists-hypergeometric-cdf/lib/factory.js"(u,e){
"use strict";var r=Pt(),t=fe(),n=Yu(),s=Qt(),o=ku(),c=vu(),d=ui(),i=Ne(),h=Wu(),l=ti();function f(m,v,p){if(t(m)||t(v)||t(p)||!r(m)||!r(v)||!r(p)||m===i||v===i||
v>m||p>m)return n(NaN);return y;function y(g){var b,_,E,k,D;if(t(g))return NaN;if(g=s(g),g<o(0,p+v-m))return 0;if(g>=c(p,v))return 1;for(_=new h(g+1),_[g]=d(g,m,
v,p),D=g-1;D>=0;D--)E=(D+1)*(m-v-(p-D-1)),b=(v-D)*(p-D),_[D]=E/b*_[D+1];return k=l(_),c(k,1)}}a(f,"factory"),e.exports=f}}),M2=w({"node_modules/@stdlib/stats-ba\
se-dists-hypergeometric-cdf/lib/index.js"(u,e){"use strict";var r=lu(),t=L2(),n=R2();r(t,"factory",n),e.exports=t}}),z2=w({"node_modules/@stdlib/math-base-speci\
al-erfinv/lib/rational_p1q1.js"(u,e){"use strict";function r(t){var n,s,o;return t===0?-.0005087819496582806:(t<0?n=-t:n=t,n<=1?(s=-.0005087819496582806+t*(-.008368748197417368+
t*(.03348066254097446+t*(-.012692614766297404+t*(-.03656379714117627+t*(.02198786811111689+t*(.008226878746769157+t*(-.005387729650712429+t*(0+t*0)))))))),o=1+t*
(-.9700050433032906+t*(-1.5657455823417585+t*(1.5622155839842302+t*(.662328840472003+t*(-.7122890234154284+t*(-.05273963823400997+t*(.07952836873415717+t*(-.0023339375937419+
t*.0008862163904564247))))))))):(t=1/t,s=0+t*(0+t*(-.005387729650712429+t*(.008226878746769157+t*(.02198786811111689+t*(-.03656379714117627+t*(-.012692614766297404+
t*(.03348066254097446+t*(-.008368748197417368+t*-.0005087819496582806)))))))),o=.0008862163904564247+t*(-.0023339375937419+t*(.07952836873415717+t*(-.05273963823400997+
t*(-.7122890234154284+t*(.662328840472003+t*(1.5622155839842302+t*(-1.5657455823417585+t*(-.9700050433032906+t*1))))))))),s/o)}a(r,"evalrational"),e.exports=r}}),
U2=w({"node_modules/@stdlib/math-base-special-erfinv/lib/rational_p2q2.js"(u,e){"use strict";function r(t){var n,s,o;return t===0?-.20243350835593876:(t<0?n=-t:
n=t,n<=1?(s=-.20243350835593876+t*(.10526468069939171+t*(8.3705032834312+t*(17.644729840837403+t*(-18.851064805871424+t*(-44.6382324441787+t*(17.445385985570866+
t*(21.12946554483405+t*-3.6719225470772936))))))),o=1+t*(6.242641248542475+t*(3.971343795334387+t*(-28.66081804998+t*(-20.14326346804852+t*(48.560921310873994+t*
(10.826866735546016+t*(-22.643693341313973+t*1.7211476576120028)))))))):(t=1/t,s=-3.6719225470772936+t*(21.12946554483405+t*(17.445385985570866+t*(-44.6382324441787+
t*(-18.851064805871424+t*(17.644729840837403+t*(8.3705032834312+t*(.10526468069939171+t*-.20243350835593876))))))),o=1.7211476576120028+t*(-22.643693341313973+t*
(10.826866735546016+t*(48.560921310873994+t*(-20.14326346804852+t*(-28.66081804998+t*(3.971343795334387+t*(6.242641248542475+t*1)))))))),s/o)}a(r,"evalrational"),
e.exports=r}}),K2=w({"node_modules/@stdlib/math-base-special-erfinv/lib/rational_p3q3.js"(u,e){"use strict";function r(t){var n,s,o;return t===0?-.1311027816799519:
(t<0?n=-t:n=t,n<=1?(s=-.1311027816799519+t*(-.16379404719331705+t*(.11703015634199525+t*(.38707973897260434+t*(.3377855389120359+t*(.14286953440815717+t*(.029015791000532906+
t*(.0021455899538880526+t*(-6794655751811263e-22+t*(28522533178221704e-24+t*-681149956853777e-24))))))))),o=1+t*(3.4662540724256723+t*(5.381683457070069+t*(4.778465929458438+
t*(2.5930192162362027+t*(.848854343457902+t*(.15226433829533179+t*(.011059242293464892+t*(0+t*(0+t*0)))))))))):(t=1/t,s=-681149956853777e-24+t*(28522533178221704e-24+
t*(-6794655751811263e-22+t*(.0021455899538880526+t*(.029015791000532906+t*(.14286953440815717+t*(.3377855389120359+t*(.38707973897260434+t*(.11703015634199525+t*
(-.16379404719331705+t*-.1311027816799519))))))))),o=0+t*(0+t*(0+t*(.011059242293464892+t*(.15226433829533179+t*(.848854343457902+t*(2.5930192162362027+t*(4.778465929458438+
t*(5.381683457070069+t*(3.4662540724256723+t*1)))))))))),s/o)}a(r,"evalrational"),e.exports=r}}),V2=w({"node_modules/@stdlib/math-base-special-erfinv/lib/ration\
al_p4q4.js"(u,e){"use strict";function r(t){var n,s,o;return t===0?-.0350353787183178:(t<0?n=-t:n=t,n<=1?(s=-.0350353787183178+t*(-.0022242652921344794+t*(.018557330651423107+
t*(.009508047013259196+t*(.0018712349281955923+t*(.00015754461742496055+t*(460469890584318e-20+t*(-2304047769118826e-25+t*26633922742578204e-28))))))),o=1+t*(1.3653349817554064+
t*(.7620591645536234+t*(.22009110576413124+t*(.03415891436709477+t*(.00263861676657016+t*(7646752923027944e-20+t*(0+t*0)))))))):(t=1/t,s=26633922742578204e-28+t*
(-2304047769118826e-25+t*(460469890584318e-20+t*(.00015754461742496055+t*(.0018712349281955923+t*(.009508047013259196+t*(.018557330651423107+t*(-.0022242652921344794+
t*-.0350353787183178))))))),o=0+t*(0+t*(7646752923027944e-20+t*(.00263861676657016+t*(.03415891436709477+t*(.22009110576413124+t*(.7620591645536234+t*(1.3653349817554064+
t*1)))))))),s/o)}a(r,"evalrational"),e.exports=r}}),H2=w({"node_modules/@stdlib/math-base-special-erfinv/lib/rational_p5q5.js"(u,e){"use strict";function r(t){var n,
s,o;return t===0?-.016743100507663373:(t<0?n=-t:n=t,n<=1?(s=-.016743100507663373+t*(-.0011295143874558028+t*(.001056288621524929+t*(.00020938631748758808+t*(14962478375834237e-21+
t*(44969678992770644e-23+t*(4625961635228786e-24+t*(-2811287356288318e-29+t*9905570997331033e-32))))))),o=1+t*(.5914293448864175+t*(.1381518657490833+t*(.016074608709367652+
t*(.0009640118070051656+t*(27533547476472603e-21+t*(282243172016108e-21+t*(0+t*0)))))))):(t=1/t,s=9905570997331033e-32+t*(-2811287356288318e-29+t*(4625961635228786e-24+
t*(44969678992770644e-23+t*(14962478375834237e-21+t*(.00020938631748758808+t*(.001056288621524929+t*(-.0011295143874558028+t*-.016743100507663373))))))),o=0+t*(0+
t*(282243172016108e-21+t*(27533547476472603e-21+t*(.0009640118070051656+t*(.016074608709367652+t*(.1381518657490833+t*(.5914293448864175+t*1)))))))),s/o)}a(r,"e\
valrational"),e.exports=r}}),G2=w({"node_modules/@stdlib/math-base-special-erfinv/lib/main.js"(u,e){"use strict";var r=fe(),t=Oe(),n=Se(),s=Ne(),o=Ze(),c=z2(),d=U2(),
i=K2(),h=V2(),l=H2(),f=.08913147449493408,m=2.249481201171875,v=.807220458984375,p=.9399557113647461,y=.9836282730102539;function g(b){var _,E,k,D,A,S;return r(
b)?NaN:b===1?s:b===-1?o:b===0?b:b>1||b<-1?NaN:(b<0?(_=-1,E=-b):(_=1,E=b),D=1-E,E<=.5?(A=E*(E+10),S=c(E),_*(A*f+A*S)):D>=.25?(A=t(-2*n(D)),D-=.25,S=d(D),_*(A/(m+
S))):(D=t(-n(D)),D<3?(k=D-1.125,S=i(k),_*(v*D+S*D)):D<6?(k=D-3,S=h(k),_*(p*D+S*D)):(k=D-6,S=l(k),_*(y*D+S*D))))}a(g,"erfinv"),e.exports=g}}),ri=w({"node_modules\
/@stdlib/math-base-special-erfinv/lib/index.js"(u,e){"use strict";var r=G2();e.exports=r}}),W2=w({"node_modules/@stdlib/stats-base-dists-normal-quantile/lib/mai\
n.js"(u,e){"use strict";var r=ri(),t=fe(),n=Oe();function s(o,c,d){var i,h;return t(c)||t(d)||t(o)||d<0||o<0||o>1?NaN:d===0?c:(i=c,h=d*n(2),i+h*r(2*o-1))}a(s,"q\
uantile"),e.exports=s}}),x2=w({"node_modules/@stdlib/stats-base-dists-degenerate-quantile/lib/main.js"(u,e){"use strict";var r=fe();function t(n,s){return r(n)||
n<0||n>1?NaN:s}a(t,"quantile"),e.exports=t}}),J2=w({"node_modules/@stdlib/stats-base-dists-degenerate-quantile/lib/factory.js"(u,e){"use strict";var r=Yu(),t=fe();
function n(s){if(t(s))return r(NaN);return o;function o(c){return t(c)||c<0||c>1?NaN:s}}a(n,"factory"),e.exports=n}}),Y2=w({"node_modules/@stdlib/stats-base-dis\
ts-degenerate-quantile/lib/index.js"(u,e){"use strict";var r=lu(),t=x2(),n=J2();r(t,"factory",n),e.exports=t}}),X2=w({"node_modules/@stdlib/stats-base-dists-nor\
mal-quantile/lib/factory.js"(u,e){"use strict";var r=Yu(),t=Y2().factory,n=ri(),s=fe(),o=Oe();function c(d,i){var h,l;if(s(d)||s(i)||i<0)return r(NaN);return i===
0&&t(d),h=d,l=i*o(2),f;function f(m){return s(m)||m<0||m>1?NaN:h+l*n(2*m-1)}a(f,"quantile")}a(c,"factory"),e.exports=c}}),Q2=w({"node_modules/@stdlib/stats-base\
-dists-normal-quantile/lib/index.js"(u,e){"use strict";var r=lu(),t=W2(),n=X2();r(t,"factory",n),e.exports=t}}),Z2=w({"node_modules/@stdlib/stats-base-dists-t-c\
df/lib/main.js"(u,e){"use strict";var r=rr(),t=fe(),n=Le();function s(o,c){var d,i,h;return t(o)||t(c)||c<=0?NaN:o===0?.5:(d=n(o,2),c>2*d?(h=d/(c+d),i=r(h,.5,c/
2,!0,!0)/2):(h=c/(c+d),i=r(h,c/2,.5,!0,!1)/2),o>0?1-i:i)}a(s,"cdf"),e.exports=s}}),e1=w({"node_modules/@stdlib/stats-base-dists-t-cdf/lib/factory.js"(u,e){"use \
strict";var r=Yu(),t=rr(),n=fe(),s=Le();function o(c){if(n(c)||c<=0)return r(NaN);return d;function d(i){var h,l,f;return n(i)?NaN:i===0?.5:(h=s(i,2),c>2*h?(f=h/
(c+h),l=t(f,.5,c/2,!0,!0)/2):(f=c/(c+h),l=t(f,c/2,.5,!0,!1)/2),i>0?1-l:l)}}a(o,"factory"),e.exports=o}}),u1=w({"node_modules/@stdlib/stats-base-dists-t-cdf/lib/\
index.js"(u,e){"use strict";var r=lu(),t=Z2(),n=e1();r(t,"factory",n),e.exports=t}}),t1=w({"node_modules/@stdlib/stats-base-dists-t-quantile/lib/main.js"(u,e){"\
use strict";var r=X0(),t=fe(),n=Hr(),s=Oe();function o(c,d){var i,h;return t(d)||t(c)||d<=0||c<0||c>1?NaN:(i=c>.5?1-c:c,h=r(d/2,.5,2*i,1-2*i),n(c-.5)*s(d*h[1]/h[0]))}
a(o,"quantile"),e.exports=o}}),r1=w({"node_modules/@stdlib/stats-base-dists-t-quantile/lib/factory.js"(u,e){"use strict";var r=Yu(),t=X0(),n=fe(),s=Hr(),o=Oe();
function c(d){if(n(d)||d<=0)return r(NaN);return i;function i(h){var l,f;return n(h)||h<0||h>1?NaN:(l=h>.5?1-h:h,f=t(d/2,.5,2*l,1-2*l),s(h-.5)*o(d*f[1]/f[0]))}}
a(c,"factory"),e.exports=c}}),a1=w({"node_modules/@stdlib/stats-base-dists-t-quantile/lib/index.js"(u,e){"use strict";var r=lu(),t=t1(),n=r1();r(t,"factory",n),
e.exports=t}}),Wr=w({"node_modules/ajv/dist/compile/codegen/code.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0}),u.regexpCode=u.getEsmExportName=
u.getProperty=u.safeStringify=u.stringify=u.strConcat=u.addCodeArg=u.str=u._=u.nil=u._Code=u.Name=u.IDENTIFIER=u._CodeOrName=void 0;var e=class{static{a(this,"_\
CodeOrName")}};u._CodeOrName=e,u.IDENTIFIER=/^[a-z$_][a-z$_0-9]*$/i;var r=class extends e{static{a(this,"Name")}constructor(g){if(super(),!u.IDENTIFIER.test(g))
throw new Error("CodeGen: name must be a valid identifier");this.str=g}toString(){return this.str}emptyStr(){return!1}get names(){return{[this.str]:1}}};u.Name=
r;var t=class extends e{static{a(this,"_Code")}constructor(g){super(),this._items=typeof g=="string"?[g]:g}toString(){return this.str}emptyStr(){if(this._items.
length>1)return!1;const g=this._items[0];return g===""||g==='""'}get str(){var g;return(g=this._str)!==null&&g!==void 0?g:this._str=this._items.reduce((b,_)=>`${b}${_}`,
"")}get names(){var g;return(g=this._names)!==null&&g!==void 0?g:this._names=this._items.reduce((b,_)=>(_ instanceof r&&(b[_.str]=(b[_.str]||0)+1),b),{})}};u._Code=
t,u.nil=new t("");function n(g,...b){const _=[g[0]];let E=0;for(;E<b.length;)c(_,b[E]),_.push(g[++E]);return new t(_)}a(n,"_"),u._=n;var s=new t("+");function o(g,...b){
const _=[m(g[0])];let E=0;for(;E<b.length;)_.push(s),c(_,b[E]),_.push(s,m(g[++E]));return d(_),new t(_)}a(o,"str"),u.str=o;function c(g,b){b instanceof t?g.push(
...b._items):b instanceof r?g.push(b):g.push(l(b))}a(c,"addCodeArg"),u.addCodeArg=c;function d(g){let b=1;for(;b<g.length-1;){if(g[b]===s){const _=i(g[b-1],g[b+
1]);if(_!==void 0){g.splice(b-1,3,_);continue}g[b++]="+"}b++}}a(d,"optimize");function i(g,b){if(b==='""')return g;if(g==='""')return b;if(typeof g=="string")return b instanceof
r||g[g.length-1]!=='"'?void 0:typeof b!="string"?`${g.slice(0,-1)}${b}"`:b[0]==='"'?g.slice(0,-1)+b.slice(1):void 0;if(typeof b=="string"&&b[0]==='"'&&!(g instanceof
r))return`"${g}${b.slice(1)}`}a(i,"mergeExprItems");function h(g,b){return b.emptyStr()?g:g.emptyStr()?b:o`${g}${b}`}a(h,"strConcat"),u.strConcat=h;function l(g){
return typeof g=="number"||typeof g=="boolean"||g===null?g:m(Array.isArray(g)?g.join(","):g)}a(l,"interpolate");function f(g){return new t(m(g))}a(f,"stringify"),
u.stringify=f;function m(g){return JSON.stringify(g).replace(/\u2028/g,"\\u2028").replace(/\u2029/g,"\\u2029")}a(m,"safeStringify"),u.safeStringify=m;function v(g){
return typeof g=="string"&&u.IDENTIFIER.test(g)?new t(`.${g}`):n`[${g}]`}a(v,"getProperty"),u.getProperty=v;function p(g){if(typeof g=="string"&&u.IDENTIFIER.test(
g))return new t(`${g}`);throw new Error(`CodeGen: invalid export name: ${g}, use explicit $id name mapping`)}a(p,"getEsmExportName"),u.getEsmExportName=p;function y(g){
return new t(g.toString())}a(y,"regexpCode"),u.regexpCode=y}}),ai=w({"node_modules/ajv/dist/compile/codegen/scope.js"(u){"use strict";Object.defineProperty(u,"_\
_esModule",{value:!0}),u.ValueScope=u.ValueScopeName=u.Scope=u.varKinds=u.UsedValueState=void 0;var e=Wr(),r=class extends Error{static{a(this,"ValueError")}constructor(d){
super(`CodeGen: "code" for ${d} not defined`),this.value=d.value}},t;(function(d){d[d.Started=0]="Started",d[d.Completed=1]="Completed"})(t||(u.UsedValueState=t=
{})),u.varKinds={const:new e.Name("const"),let:new e.Name("let"),var:new e.Name("var")};var n=class{static{a(this,"Scope")}constructor({prefixes:d,parent:i}={}){
this._names={},this._prefixes=d,this._parent=i}toName(d){return d instanceof e.Name?d:this.name(d)}name(d){return new e.Name(this._newName(d))}_newName(d){const i=this.
_names[d]||this._nameGroup(d);return`${d}${i.index++}`}_nameGroup(d){var i,h;if(!((h=(i=this._parent)===null||i===void 0?void 0:i._prefixes)===null||h===void 0)&&
h.has(d)||this._prefixes&&!this._prefixes.has(d))throw new Error(`CodeGen: prefix "${d}" is not allowed in this scope`);return this._names[d]={prefix:d,index:0}}};
u.Scope=n;var s=class extends e.Name{static{a(this,"ValueScopeName")}constructor(d,i){super(i),this.prefix=d}setValue(d,{property:i,itemIndex:h}){this.value=d,this.
scopePath=(0,e._)`.${new e.Name(i)}[${h}]`}};u.ValueScopeName=s;var o=(0,e._)`\n`,c=class extends n{static{a(this,"ValueScope")}constructor(d){super(d),this._values=
{},this._scope=d.scope,this.opts={...d,_n:d.lines?o:e.nil}}get(){return this._scope}name(d){return new s(d,this._newName(d))}value(d,i){var h;if(i.ref===void 0)
throw new Error("CodeGen: ref must be passed in value");const l=this.toName(d),{prefix:f}=l,m=(h=i.key)!==null&&h!==void 0?h:i.ref;let v=this._values[f];if(v){const g=v.
get(m);if(g)return g}else v=this._values[f]=new Map;v.set(m,l);const p=this._scope[f]||(this._scope[f]=[]),y=p.length;return p[y]=i.ref,l.setValue(i,{property:f,
itemIndex:y}),l}getValue(d,i){const h=this._values[d];if(h)return h.get(i)}scopeRefs(d,i=this._values){return this._reduceValues(i,h=>{if(h.scopePath===void 0)throw new Error(
`CodeGen: name "${h}" has no value`);return(0,e._)`${d}${h.scopePath}`})}scopeCode(d=this._values,i,h){return this._reduceValues(d,l=>{if(l.value===void 0)throw new Error(
`CodeGen: name "${l}" has no value`);return l.value.code},i,h)}_reduceValues(d,i,h={},l){let f=e.nil;for(const m in d){const v=d[m];if(!v)continue;const p=h[m]=
h[m]||new Map;v.forEach(y=>{if(p.has(y))return;p.set(y,t.Started);let g=i(y);if(g){const b=this.opts.es5?u.varKinds.var:u.varKinds.const;f=(0,e._)`${f}${b} ${y} = ${g};${this.
opts._n}`}else if(g=l?.(y))f=(0,e._)`${f}${g}${this.opts._n}`;else throw new r(y);p.set(y,t.Completed)})}return f}};u.ValueScope=c}}),me=w({"node_modules/ajv/di\
st/compile/codegen/index.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0}),u.or=u.and=u.not=u.CodeGen=u.operators=u.varKinds=u.ValueScopeName=
u.ValueScope=u.Scope=u.Name=u.regexpCode=u.stringify=u.getProperty=u.nil=u.strConcat=u.str=u._=void 0;var e=Wr(),r=ai(),t=Wr();Object.defineProperty(u,"_",{enumerable:!0,
get:a(function(){return t._},"get")}),Object.defineProperty(u,"str",{enumerable:!0,get:a(function(){return t.str},"get")}),Object.defineProperty(u,"strConcat",{
enumerable:!0,get:a(function(){return t.strConcat},"get")}),Object.defineProperty(u,"nil",{enumerable:!0,get:a(function(){return t.nil},"get")}),Object.defineProperty(
u,"getProperty",{enumerable:!0,get:a(function(){return t.getProperty},"get")}),Object.defineProperty(u,"stringify",{enumerable:!0,get:a(function(){return t.stringify},
"get")}),Object.defineProperty(u,"regexpCode",{enumerable:!0,get:a(function(){return t.regexpCode},"get")}),Object.defineProperty(u,"Name",{enumerable:!0,get:a(
function(){return t.Name},"get")});var n=ai();Object.defineProperty(u,"Scope",{enumerable:!0,get:a(function(){return n.Scope},"get")}),Object.defineProperty(u,"\
ValueScope",{enumerable:!0,get:a(function(){return n.ValueScope},"get")}),Object.defineProperty(u,"ValueScopeName",{enumerable:!0,get:a(function(){return n.ValueScopeName},
"get")}),Object.defineProperty(u,"varKinds",{enumerable:!0,get:a(function(){return n.varKinds},"get")}),u.operators={GT:new e._Code(">"),GTE:new e._Code(">="),LT:new e.
_Code("<"),LTE:new e._Code("<="),EQ:new e._Code("==="),NEQ:new e._Code("!=="),NOT:new e._Code("!"),OR:new e._Code("||"),AND:new e._Code("&&"),ADD:new e._Code("+")};
var s=class{static{a(this,"Node")}optimizeNodes(){return this}optimizeNames(C,F){return this}},o=class extends s{static{a(this,"Def")}constructor(C,F,q){super(),
this.varKind=C,this.name=F,this.rhs=q}render({es5:C,_n:F}){const q=C?r.varKinds.var:this.varKind,K=this.rhs===void 0?"":` = ${this.rhs}`;return`${q} ${this.name}${K}\
;`+F}optimizeNames(C,F){if(C[this.name.str])return this.rhs&&(this.rhs=B(this.rhs,C,F)),this}get names(){return this.rhs instanceof e._CodeOrName?this.rhs.names:
{}}},c=class extends s{static{a(this,"Assign2")}constructor(C,F,q){super(),this.lhs=C,this.rhs=F,this.sideEffects=q}render({_n:C}){return`${this.lhs} = ${this.rhs}\
;`+C}optimizeNames(C,F){if(!(this.lhs instanceof e.Name&&!C[this.lhs.str]&&!this.sideEffects))return this.rhs=B(this.rhs,C,F),this}get names(){const C=this.lhs instanceof
e.Name?{}:{...this.lhs.names};return O(C,this.rhs)}},d=class extends c{static{a(this,"AssignOp")}constructor(C,F,q,K){super(C,q,K),this.op=F}render({_n:C}){return`${this.
lhs} ${this.op}= ${this.rhs};`+C}},i=class extends s{static{a(this,"Label")}constructor(C){super(),this.label=C,this.names={}}render({_n:C}){return`${this.label}\
:`+C}},h=class extends s{static{a(this,"Break")}constructor(C){super(),this.label=C,this.names={}}render({_n:C}){return`break${this.label?` ${this.label}`:""};`+
C}},l=class extends s{static{a(this,"Throw")}constructor(C){super(),this.error=C}render({_n:C}){return`throw ${this.error};`+C}get names(){return this.error.names}},
f=class extends s{static{a(this,"AnyCode")}constructor(C){super(),this.code=C}render({_n:C}){return`${this.code};`+C}optimizeNodes(){return`${this.code}`?this:void 0}optimizeNames(C,F){
return this.code=B(this.code,C,F),this}get names(){return this.code instanceof e._CodeOrName?this.code.names:{}}},m=class extends s{static{a(this,"ParentNode")}constructor(C=[]){
super(),this.nodes=C}render(C){return this.nodes.reduce((F,q)=>F+q.render(C),"")}optimizeNodes(){const{nodes:C}=this;let F=C.length;for(;F--;){const q=C[F].optimizeNodes();
Array.isArray(q)?C.splice(F,1,...q):q?C[F]=q:C.splice(F,1)}return C.length>0?this:void 0}optimizeNames(C,F){const{nodes:q}=this;let K=q.length;for(;K--;){const R=q[K];
R.optimizeNames(C,F)||(z(C,R.names),q.splice(K,1))}return q.length>0?this:void 0}get names(){return this.nodes.reduce((C,F)=>P(C,F.names),{})}},v=class extends m{static{
a(this,"BlockNode")}render(C){return"{"+C._n+super.render(C)+"}"+C._n}},p=class extends m{static{a(this,"Root")}},y=class extends v{static{a(this,"Else")}};y.kind=
"else";var g=class q0 extends v{static{a(this,"_If")}constructor(F,q){super(q),this.condition=F}render(F){let q=`if(${this.condition})`+super.render(F);return this.
else&&(q+="else "+this.else.render(F)),q}optimizeNodes(){super.optimizeNodes();const F=this.condition;if(F===!0)return this.nodes;let q=this.else;if(q){const K=q.
optimizeNodes();q=this.else=Array.isArray(K)?new y(K):K}if(q)return F===!1?q instanceof q0?q:q.nodes:this.nodes.length?this:new q0(U(F),q instanceof q0?[q]:q.nodes);
if(!(F===!1||!this.nodes.length))return this}optimizeNames(F,q){var K;if(this.else=(K=this.else)===null||K===void 0?void 0:K.optimizeNames(F,q),!!(super.optimizeNames(
F,q)||this.else))return this.condition=B(this.condition,F,q),this}get names(){const F=super.names;return O(F,this.condition),this.else&&P(F,this.else.names),F}};
g.kind="if";var b=class extends v{static{a(this,"For")}};b.kind="for";var _=class extends b{static{a(this,"ForLoop")}constructor(C){super(),this.iteration=C}render(C){
return`for(${this.iteration})`+super.render(C)}optimizeNames(C,F){if(super.optimizeNames(C,F))return this.iteration=B(this.iteration,C,F),this}get names(){return P(
super.names,this.iteration.names)}},E=class extends b{static{a(this,"ForRange")}constructor(C,F,q,K){super(),this.varKind=C,this.name=F,this.from=q,this.to=K}render(C){
const F=C.es5?r.varKinds.var:this.varKind,{name:q,from:K,to:R}=this;return`for(${F} ${q}=${K}; ${q}<${R}; ${q}++)`+super.render(C)}get names(){const C=O(super.names,
this.from);return O(C,this.to)}},k=class extends b{static{a(this,"ForIter")}constructor(C,F,q,K){super(),this.loop=C,this.varKind=F,this.name=q,this.iterable=K}render(C){
return`for(${this.varKind} ${this.name} ${this.loop} ${this.iterable})`+super.render(C)}optimizeNames(C,F){if(super.optimizeNames(C,F))return this.iterable=B(this.
iterable,C,F),this}get names(){return P(super.names,this.iterable.names)}},D=class extends v{static{a(this,"Func")}constructor(C,F,q){super(),this.name=C,this.args=
F,this.async=q}render(C){return`${this.async?"async ":""}function ${this.name}(${this.args})`+super.render(C)}};D.kind="func";var A=class extends m{static{a(this,
"Return")}render(C){return"return "+super.render(C)}};A.kind="return";var S=class extends v{static{a(this,"Try")}render(C){let F="try"+super.render(C);return this.
catch&&(F+=this.catch.render(C)),this.finally&&(F+=this.finally.render(C)),F}optimizeNodes(){var C,F;return super.optimizeNodes(),(C=this.catch)===null||C===void 0||
C.optimizeNodes(),(F=this.finally)===null||F===void 0||F.optimizeNodes(),this}optimizeNames(C,F){var q,K;return super.optimizeNames(C,F),(q=this.catch)===null||
q===void 0||q.optimizeNames(C,F),(K=this.finally)===null||K===void 0||K.optimizeNames(C,F),this}get names(){const C=super.names;return this.catch&&P(C,this.catch.
names),this.finally&&P(C,this.finally.names),C}},N=class extends v{static{a(this,"Catch")}constructor(C){super(),this.error=C}render(C){return`catch(${this.error}\
)`+super.render(C)}};N.kind="catch";var L=class extends v{static{a(this,"Finally")}render(C){return"finally"+super.render(C)}};L.kind="finally";var T=class{static{
a(this,"CodeGen")}constructor(C,F={}){this._values={},this._blockStarts=[],this._constants={},this.opts={...F,_n:F.lines?`
`:""},this._extScope=C,this._scope=new r.Scope({parent:C}),this._nodes=[new p]}toString(){return this._root.render(this.opts)}name(C){return this._scope.name(C)}scopeName(C){
return this._extScope.name(C)}scopeValue(C,F){const q=this._extScope.value(C,F);return(this._values[q.prefix]||(this._values[q.prefix]=new Set)).add(q),q}getScopeValue(C,F){
return this._extScope.getValue(C,F)}scopeRefs(C){return this._extScope.scopeRefs(C,this._values)}scopeCode(){return this._extScope.scopeCode(this._values)}_def(C,F,q,K){
const R=this._scope.toName(F);return q!==void 0&&K&&(this._constants[R.str]=q),this._leafNode(new o(C,R,q)),R}const(C,F,q){return this._def(r.varKinds.const,C,F,
q)}let(C,F,q){return this._def(r.varKinds.let,C,F,q)}var(C,F,q){return this._def(r.varKinds.var,C,F,q)}assign(C,F,q){return this._leafNode(new c(C,F,q))}add(C,F){
return this._leafNode(new d(C,u.operators.ADD,F))}code(C){return typeof C=="function"?C():C!==e.nil&&this._leafNode(new f(C)),this}object(...C){const F=["{"];for(const[
q,K]of C)F.length>1&&F.push(","),F.push(q),(q!==K||this.opts.es5)&&(F.push(":"),(0,e.addCodeArg)(F,K));return F.push("}"),new e._Code(F)}if(C,F,q){if(this._blockNode(
new g(C)),F&&q)this.code(F).else().code(q).endIf();else if(F)this.code(F).endIf();else if(q)throw new Error('CodeGen: "else" body without "then" body');return this}elseIf(C){
return this._elseNode(new g(C))}else(){return this._elseNode(new y)}endIf(){return this._endBlockNode(g,y)}_for(C,F){return this._blockNode(C),F&&this.code(F).endFor(),
this}for(C,F){return this._for(new _(C),F)}forRange(C,F,q,K,R=this.opts.es5?r.varKinds.var:r.varKinds.let){const G=this._scope.toName(C);return this._for(new E(
R,G,F,q),()=>K(G))}forOf(C,F,q,K=r.varKinds.const){const R=this._scope.toName(C);if(this.opts.es5){const G=F instanceof e.Name?F:this.var("_arr",F);return this.
forRange("_i",0,(0,e._)`${G}.length`,W=>{this.var(R,(0,e._)`${G}[${W}]`),q(R)})}return this._for(new k("of",K,R,F),()=>q(R))}forIn(C,F,q,K=this.opts.es5?r.varKinds.
var:r.varKinds.const){if(this.opts.ownProperties)return this.forOf(C,(0,e._)`Object.keys(${F})`,q);const R=this._scope.toName(C);return this._for(new k("in",K,R,
F),()=>q(R))}endFor(){return this._endBlockNode(b)}label(C){return this._leafNode(new i(C))}break(C){return this._leafNode(new h(C))}return(C){const F=new A;if(this.
_blockNode(F),this.code(C),F.nodes.length!==1)throw new Error('CodeGen: "return" should have one node');return this._endBlockNode(A)}try(C,F,q){if(!F&&!q)throw new Error(
'CodeGen: "try" without "catch" and "finally"');const K=new S;if(this._blockNode(K),this.code(C),F){const R=this.name("e");this._currNode=K.catch=new N(R),F(R)}
return q&&(this._currNode=K.finally=new L,this.code(q)),this._endBlockNode(N,L)}throw(C){return this._leafNode(new l(C))}block(C,F){return this._blockStarts.push(
this._nodes.length),C&&this.code(C).endBlock(F),this}endBlock(C){const F=this._blockStarts.pop();if(F===void 0)throw new Error("CodeGen: not in self-balancing b\
lock");const q=this._nodes.length-F;if(q<0||C!==void 0&&q!==C)throw new Error(`CodeGen: wrong number of nodes: ${q} vs ${C} expected`);return this._nodes.length=
F,this}func(C,F=e.nil,q,K){return this._blockNode(new D(C,F,q)),K&&this.code(K).endFunc(),this}endFunc(){return this._endBlockNode(D)}optimize(C=1){for(;C-- >0;)
this._root.optimizeNodes(),this._root.optimizeNames(this._root.names,this._constants)}_leafNode(C){return this._currNode.nodes.push(C),this}_blockNode(C){this._currNode.
nodes.push(C),this._nodes.push(C)}_endBlockNode(C,F){const q=this._currNode;if(q instanceof C||F&&q instanceof F)return this._nodes.pop(),this;throw new Error(`\
CodeGen: not in block "${F?`${C.kind}/${F.kind}`:C.kind}"`)}_elseNode(C){const F=this._currNode;if(!(F instanceof g))throw new Error('CodeGen: "else" without "i\
f"');return this._currNode=F.else=C,this}get _root(){return this._nodes[0]}get _currNode(){const C=this._nodes;return C[C.length-1]}set _currNode(C){const F=this.
_nodes;F[F.length-1]=C}};u.CodeGen=T;function P(C,F){for(const q in F)C[q]=(C[q]||0)+(F[q]||0);return C}a(P,"addNames");function O(C,F){return F instanceof e._CodeOrName?
P(C,F.names):C}a(O,"addExprNames");function B(C,F,q){if(C instanceof e.Name)return K(C);if(!R(C))return C;return new e._Code(C._items.reduce((G,W)=>(W instanceof
e.Name&&(W=K(W)),W instanceof e._Code?G.push(...W._items):G.push(W),G),[]));function K(G){const W=q[G.str];return W===void 0||F[G.str]!==1?G:(delete F[G.str],W)}
function R(G){return G instanceof e._Code&&G._items.some(W=>W instanceof e.Name&&F[W.str]===1&&q[W.str]!==void 0)}}a(B,"optimizeExpr");function z(C,F){for(const q in F)
C[q]=(C[q]||0)-(F[q]||0)}a(z,"subtractNames");function U(C){return typeof C=="boolean"||typeof C=="number"||C===null?!C:(0,e._)`!${$(C)}`}a(U,"not"),u.not=U;var Q=j(
u.operators.AND);function Y(...C){return C.reduce(Q)}a(Y,"and"),u.and=Y;var ee=j(u.operators.OR);function M(...C){return C.reduce(ee)}a(M,"or"),u.or=M;function j(C){
return(F,q)=>F===e.nil?q:q===e.nil?F:(0,e._)`${$(F)} ${C} ${$(q)}`}a(j,"mappend");function $(C){return C instanceof e.Name?C:(0,e._)`(${C})`}a($,"par")}}),pe=w(
{"node_modules/ajv/dist/compile/util.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0}),u.checkStrictMode=u.getErrorPath=u.Type=u.useFunc=u.setEvaluated=
u.evaluatedPropsToName=u.mergeEvaluated=u.eachItem=u.unescapeJsonPointer=u.escapeJsonPointer=u.escapeFragment=u.unescapeFragment=u.schemaRefOrVal=u.schemaHasRulesButRef=
u.schemaHasRules=u.checkUnknownRules=u.alwaysValidSchema=u.toHash=void 0;var e=me(),r=Wr();function t(D){const A={};for(const S of D)A[S]=!0;return A}a(t,"toHas\
h"),u.toHash=t;function n(D,A){return typeof A=="boolean"?A:Object.keys(A).length===0?!0:(s(D,A),!o(A,D.self.RULES.all))}a(n,"alwaysValidSchema"),u.alwaysValidSchema=
n;function s(D,A=D.schema){const{opts:S,self:N}=D;if(!S.strictSchema||typeof A=="boolean")return;const L=N.RULES.keywords;for(const T in A)L[T]||k(D,`unknown ke\
yword: "${T}"`)}a(s,"checkUnknownRules"),u.checkUnknownRules=s;function o(D,A){if(typeof D=="boolean")return!D;for(const S in D)if(A[S])return!0;return!1}a(o,"s\
chemaHasRules"),u.schemaHasRules=o;function c(D,A){if(typeof D=="boolean")return!D;for(const S in D)if(S!=="$ref"&&A.all[S])return!0;return!1}a(c,"schemaHasRule\
sButRef"),u.schemaHasRulesButRef=c;function d({topSchemaRef:D,schemaPath:A},S,N,L){if(!L){if(typeof S=="number"||typeof S=="boolean")return S;if(typeof S=="stri\
ng")return(0,e._)`${S}`}return(0,e._)`${D}${A}${(0,e.getProperty)(N)}`}a(d,"schemaRefOrVal"),u.schemaRefOrVal=d;function i(D){return f(decodeURIComponent(D))}a(
i,"unescapeFragment"),u.unescapeFragment=i;function h(D){return encodeURIComponent(l(D))}a(h,"escapeFragment"),u.escapeFragment=h;function l(D){return typeof D==
"number"?`${D}`:D.replace(/~/g,"~0").replace(/\//g,"~1")}a(l,"escapeJsonPointer"),u.escapeJsonPointer=l;function f(D){return D.replace(/~1/g,"/").replace(/~0/g,
"~")}a(f,"unescapeJsonPointer"),u.unescapeJsonPointer=f;function m(D,A){if(Array.isArray(D))for(const S of D)A(S);else A(D)}a(m,"eachItem"),u.eachItem=m;function v({
mergeNames:D,mergeToName:A,mergeValues:S,resultToName:N}){return(L,T,P,O)=>{const B=P===void 0?T:P instanceof e.Name?(T instanceof e.Name?D(L,T,P):A(L,T,P),P):T instanceof
e.Name?(A(L,P,T),T):S(T,P);return O===e.Name&&!(B instanceof e.Name)?N(L,B):B}}a(v,"makeMergeEvaluated"),u.mergeEvaluated={props:v({mergeNames:a((D,A,S)=>D.if((0,e.
_)`${S} !== true && ${A} !== undefined`,()=>{D.if((0,e._)`${A} === true`,()=>D.assign(S,!0),()=>D.assign(S,(0,e._)`${S} || {}`).code((0,e._)`Object.assign(${S}, ${A})`))}),
"mergeNames"),mergeToName:a((D,A,S)=>D.if((0,e._)`${S} !== true`,()=>{A===!0?D.assign(S,!0):(D.assign(S,(0,e._)`${S} || {}`),y(D,S,A))}),"mergeToName"),mergeValues:a(
(D,A)=>D===!0?!0:{...D,...A},"mergeValues"),resultToName:p}),items:v({mergeNames:a((D,A,S)=>D.if((0,e._)`${S} !== true && ${A} !== undefined`,()=>D.assign(S,(0,e.
_)`${A} === true ? true : ${S} > ${A} ? ${S} : ${A}`)),"mergeNames"),mergeToName:a((D,A,S)=>D.if((0,e._)`${S} !== true`,()=>D.assign(S,A===!0?!0:(0,e._)`${S} > ${A} ? ${S} : ${A}`)),
"mergeToName"),mergeValues:a((D,A)=>D===!0?!0:Math.max(D,A),"mergeValues"),resultToName:a((D,A)=>D.var("items",A),"resultToName")})};function p(D,A){if(A===!0)return D.
var("props",!0);const S=D.var("props",(0,e._)`{}`);return A!==void 0&&y(D,S,A),S}a(p,"evaluatedPropsToName"),u.evaluatedPropsToName=p;function y(D,A,S){Object.keys(
S).forEach(N=>D.assign((0,e._)`${A}${(0,e.getProperty)(N)}`,!0))}a(y,"setEvaluated"),u.setEvaluated=y;var g={};function b(D,A){return D.scopeValue("func",{ref:A,
code:g[A.code]||(g[A.code]=new r._Code(A.code))})}a(b,"useFunc"),u.useFunc=b;var _;(function(D){D[D.Num=0]="Num",D[D.Str=1]="Str"})(_||(u.Type=_={}));function E(D,A,S){
if(D instanceof e.Name){const N=A===_.Num;return S?N?(0,e._)`"[" + ${D} + "]"`:(0,e._)`"['" + ${D} + "']"`:N?(0,e._)`"/" + ${D}`:(0,e._)`"/" + ${D}.replace(/~/g, "~0").replace(/\\//g, "~1")`}
return S?(0,e.getProperty)(D).toString():"/"+l(D)}a(E,"getErrorPath"),u.getErrorPath=E;function k(D,A,S=D.opts.strictSchema){if(S){if(A=`strict mode: ${A}`,S===
!0)throw new Error(A);D.self.logger.warn(A)}}a(k,"checkStrictMode"),u.checkStrictMode=k}}),pu=w({"node_modules/ajv/dist/compile/names.js"(u){"use strict";Object.
defineProperty(u,"__esModule",{value:!0});var e=me(),r={data:new e.Name("data"),valCxt:new e.Name("valCxt"),instancePath:new e.Name("instancePath"),parentData:new e.
Name("parentData"),parentDataProperty:new e.Name("parentDataProperty"),rootData:new e.Name("rootData"),dynamicAnchors:new e.Name("dynamicAnchors"),vErrors:new e.
Name("vErrors"),errors:new e.Name("errors"),this:new e.Name("this"),self:new e.Name("self"),scope:new e.Name("scope"),json:new e.Name("json"),jsonPos:new e.Name(
"jsonPos"),jsonLen:new e.Name("jsonLen"),jsonPart:new e.Name("jsonPart")};u.default=r}}),xr=w({"node_modules/ajv/dist/compile/errors.js"(u){"use strict";Object.
defineProperty(u,"__esModule",{value:!0}),u.extendErrors=u.resetErrorsCount=u.reportExtraError=u.reportError=u.keyword$DataError=u.keywordError=void 0;var e=me(),
r=pe(),t=pu();u.keywordError={message:a(({keyword:y})=>(0,e.str)`must pass "${y}" keyword validation`,"message")},u.keyword$DataError={message:a(({keyword:y,schemaType:g})=>g?
(0,e.str)`"${y}" keyword must be ${g} ($data)`:(0,e.str)`"${y}" keyword is invalid ($data)`,"message")};function n(y,g=u.keywordError,b,_){const{it:E}=y,{gen:k,
compositeRule:D,allErrors:A}=E,S=l(y,g,b);_??(D||A)?d(k,S):i(E,(0,e._)`[${S}]`)}a(n,"reportError"),u.reportError=n;function s(y,g=u.keywordError,b){const{it:_}=y,
{gen:E,compositeRule:k,allErrors:D}=_,A=l(y,g,b);d(E,A),k||D||i(_,t.default.vErrors)}a(s,"reportExtraError"),u.reportExtraError=s;function o(y,g){y.assign(t.default.
errors,g),y.if((0,e._)`${t.default.vErrors} !== null`,()=>y.if(g,()=>y.assign((0,e._)`${t.default.vErrors}.length`,g),()=>y.assign(t.default.vErrors,null)))}a(o,
"resetErrorsCount"),u.resetErrorsCount=o;function c({gen:y,keyword:g,schemaValue:b,data:_,errsCount:E,it:k}){if(E===void 0)throw new Error("ajv implementation e\
rror");const D=y.name("err");y.forRange("i",E,t.default.errors,A=>{y.const(D,(0,e._)`${t.default.vErrors}[${A}]`),y.if((0,e._)`${D}.instancePath === undefined`,
()=>y.assign((0,e._)`${D}.instancePath`,(0,e.strConcat)(t.default.instancePath,k.errorPath))),y.assign((0,e._)`${D}.schemaPath`,(0,e.str)`${k.errSchemaPath}/${g}`),
k.opts.verbose&&(y.assign((0,e._)`${D}.schema`,b),y.assign((0,e._)`${D}.data`,_))})}a(c,"extendErrors"),u.extendErrors=c;function d(y,g){const b=y.const("err",g);
y.if((0,e._)`${t.default.vErrors} === null`,()=>y.assign(t.default.vErrors,(0,e._)`[${b}]`),(0,e._)`${t.default.vErrors}.push(${b})`),y.code((0,e._)`${t.default.
errors}++`)}a(d,"addError");function i(y,g){const{gen:b,validateName:_,schemaEnv:E}=y;E.$async?b.throw((0,e._)`new ${y.ValidationError}(${g})`):(b.assign((0,e._)`${_}.errors`,
g),b.return(!1))}a(i,"returnErrors");var h={keyword:new e.Name("keyword"),schemaPath:new e.Name("schemaPath"),params:new e.Name("params"),propertyName:new e.Name(
"propertyName"),message:new e.Name("message"),schema:new e.Name("schema"),parentSchema:new e.Name("parentSchema")};function l(y,g,b){const{createErrors:_}=y.it;
return _===!1?(0,e._)`{}`:f(y,g,b)}a(l,"errorObjectCode");function f(y,g,b={}){const{gen:_,it:E}=y,k=[m(E,b),v(y,b)];return p(y,g,k),_.object(...k)}a(f,"errorOb\
ject");function m({errorPath:y},{instancePath:g}){const b=g?(0,e.str)`${y}${(0,r.getErrorPath)(g,r.Type.Str)}`:y;return[t.default.instancePath,(0,e.strConcat)(t.
default.instancePath,b)]}a(m,"errorInstancePath");function v({keyword:y,it:{errSchemaPath:g}},{schemaPath:b,parentSchema:_}){let E=_?g:(0,e.str)`${g}/${y}`;return b&&
(E=(0,e.str)`${E}${(0,r.getErrorPath)(b,r.Type.Str)}`),[h.schemaPath,E]}a(v,"errorSchemaPath");function p(y,{params:g,message:b},_){const{keyword:E,data:k,schemaValue:D,
it:A}=y,{opts:S,propertyName:N,topSchemaRef:L,schemaPath:T}=A;_.push([h.keyword,E],[h.params,typeof g=="function"?g(y):g||(0,e._)`{}`]),S.messages&&_.push([h.message,
typeof b=="function"?b(y):b]),S.verbose&&_.push([h.schema,D],[h.parentSchema,(0,e._)`${L}${T}`],[t.default.data,k]),N&&_.push([h.propertyName,N])}a(p,"extraErro\
rProps")}}),n1=w({"node_modules/ajv/dist/compile/validate/boolSchema.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0}),u.boolOrEmptySchema=u.
topBoolOrEmptySchema=void 0;var e=xr(),r=me(),t=pu(),n={message:"boolean schema is false"};function s(d){const{gen:i,schema:h,validateName:l}=d;h===!1?c(d,!1):typeof h==
"object"&&h.$async===!0?i.return(t.default.data):(i.assign((0,r._)`${l}.errors`,null),i.return(!0))}a(s,"topBoolOrEmptySchema"),u.topBoolOrEmptySchema=s;function o(d,i){
const{gen:h,schema:l}=d;l===!1?(h.var(i,!1),c(d)):h.var(i,!0)}a(o,"boolOrEmptySchema"),u.boolOrEmptySchema=o;function c(d,i){const{gen:h,data:l}=d,f={gen:h,keyword:"\
false schema",data:l,schema:!1,schemaCode:!1,schemaValue:!1,params:{},it:d};(0,e.reportError)(f,n,void 0,i)}a(c,"falseSchemaError")}}),ni=w({"node_modules/ajv/d\
ist/compile/rules.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0}),u.getRules=u.isJSONType=void 0;var e=["string","number","integer","boolea\
n","null","object","array"],r=new Set(e);function t(s){return typeof s=="string"&&r.has(s)}a(t,"isJSONType"),u.isJSONType=t;function n(){const s={number:{type:"\
number",rules:[]},string:{type:"string",rules:[]},array:{type:"array",rules:[]},object:{type:"object",rules:[]}};return{types:{...s,integer:!0,boolean:!0,null:!0},
rules:[{rules:[]},s.number,s.string,s.array,s.object],post:{rules:[]},all:{},keywords:{}}}a(n,"getRules"),u.getRules=n}}),ii=w({"node_modules/ajv/dist/compile/v\
alidate/applicability.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0}),u.shouldUseRule=u.shouldUseGroup=u.schemaHasRulesForType=void 0;function e({
schema:n,self:s},o){const c=s.RULES.types[o];return c&&c!==!0&&r(n,c)}a(e,"schemaHasRulesForType"),u.schemaHasRulesForType=e;function r(n,s){return s.rules.some(
o=>t(n,o))}a(r,"shouldUseGroup"),u.shouldUseGroup=r;function t(n,s){var o;return n[s.keyword]!==void 0||((o=s.definition.implements)===null||o===void 0?void 0:o.
some(c=>n[c]!==void 0))}a(t,"shouldUseRule"),u.shouldUseRule=t}}),Jr=w({"node_modules/ajv/dist/compile/validate/dataType.js"(u){"use strict";Object.defineProperty(
u,"__esModule",{value:!0}),u.reportTypeError=u.checkDataTypes=u.checkDataType=u.coerceAndCheckDataType=u.getJSONTypes=u.getSchemaTypes=u.DataType=void 0;var e=ni(),
r=ii(),t=xr(),n=me(),s=pe(),o;(function(_){_[_.Correct=0]="Correct",_[_.Wrong=1]="Wrong"})(o||(u.DataType=o={}));function c(_){const E=d(_.type);if(E.includes("\
null")){if(_.nullable===!1)throw new Error("type: null contradicts nullable: false")}else{if(!E.length&&_.nullable!==void 0)throw new Error('"nullable" cannot b\
e used without "type"');_.nullable===!0&&E.push("null")}return E}a(c,"getSchemaTypes"),u.getSchemaTypes=c;function d(_){const E=Array.isArray(_)?_:_?[_]:[];if(E.
every(e.isJSONType))return E;throw new Error("type must be JSONType or JSONType[]: "+E.join(","))}a(d,"getJSONTypes"),u.getJSONTypes=d;function i(_,E){const{gen:k,
data:D,opts:A}=_,S=l(E,A.coerceTypes),N=E.length>0&&!(S.length===0&&E.length===1&&(0,r.schemaHasRulesForType)(_,E[0]));if(N){const L=p(E,D,A.strictNumbers,o.Wrong);
k.if(L,()=>{S.length?f(_,E,S):g(_)})}return N}a(i,"coerceAndCheckDataType"),u.coerceAndCheckDataType=i;var h=new Set(["string","number","integer","boolean","nul\
l"]);function l(_,E){return E?_.filter(k=>h.has(k)||E==="array"&&k==="array"):[]}a(l,"coerceToTypes");function f(_,E,k){const{gen:D,data:A,opts:S}=_,N=D.let("da\
taType",(0,n._)`typeof ${A}`),L=D.let("coerced",(0,n._)`undefined`);S.coerceTypes==="array"&&D.if((0,n._)`${N} == 'object' && Array.isArray(${A}) && ${A}.length == 1`,
()=>D.assign(A,(0,n._)`${A}[0]`).assign(N,(0,n._)`typeof ${A}`).if(p(E,A,S.strictNumbers),()=>D.assign(L,A))),D.if((0,n._)`${L} !== undefined`);for(const P of k)
(h.has(P)||P==="array"&&S.coerceTypes==="array")&&T(P);D.else(),g(_),D.endIf(),D.if((0,n._)`${L} !== undefined`,()=>{D.assign(A,L),m(_,L)});function T(P){switch(P){case"\
string":D.elseIf((0,n._)`${N} == "number" || ${N} == "boolean"`).assign(L,(0,n._)`"" + ${A}`).elseIf((0,n._)`${A} === null`).assign(L,(0,n._)`""`);return;case"n\
umber":D.elseIf((0,n._)`${N} == "boolean" || ${A} === null
              || (${N} == "string" && ${A} && ${A} == +${A})`).assign(L,(0,n._)`+${A}`);return;case"integer":D.elseIf((0,n._)`${N} === "boolean" || ${A} === null
              || (${N} === "string" && ${A} && ${A} == +${A} && !(${A} % 1))`).assign(L,(0,n._)`+${A}`);return;case"boolean":D.elseIf((0,n._)`${A} === "false" || ${A} === 0 || ${A} === null`).
assign(L,!1).elseIf((0,n._)`${A} === "true" || ${A} === 1`).assign(L,!0);return;case"null":D.elseIf((0,n._)`${A} === "" || ${A} === 0 || ${A} === false`),D.assign(
L,null);return;case"array":D.elseIf((0,n._)`${N} === "string" || ${N} === "number"
              || ${N} === "boolean" || ${A} === null`).assign(L,(0,n._)`[${A}]`)}}a(T,"coerceSpecificType")}a(f,"coerceData");function m({gen:_,parentData:E,parentDataProperty:k},D){
_.if((0,n._)`${E} !== undefined`,()=>_.assign((0,n._)`${E}[${k}]`,D))}a(m,"assignParentData");function v(_,E,k,D=o.Correct){const A=D===o.Correct?n.operators.EQ:
n.operators.NEQ;let S;switch(_){case"null":return(0,n._)`${E} ${A} null`;case"array":S=(0,n._)`Array.isArray(${E})`;break;case"object":S=(0,n._)`${E} && typeof ${E} == "object" && !Array.isArray(${E})`;
break;case"integer":S=N((0,n._)`!(${E} % 1) && !isNaN(${E})`);break;case"number":S=N();break;default:return(0,n._)`typeof ${E} ${A} ${_}`}return D===o.Correct?S:
(0,n.not)(S);function N(L=n.nil){return(0,n.and)((0,n._)`typeof ${E} == "number"`,L,k?(0,n._)`isFinite(${E})`:n.nil)}}a(v,"checkDataType"),u.checkDataType=v;function p(_,E,k,D){
if(_.length===1)return v(_[0],E,k,D);let A;const S=(0,s.toHash)(_);if(S.array&&S.object){const N=(0,n._)`typeof ${E} != "object"`;A=S.null?N:(0,n._)`!${E} || ${N}`,
delete S.null,delete S.array,delete S.object}else A=n.nil;S.number&&delete S.integer;for(const N in S)A=(0,n.and)(A,v(N,E,k,D));return A}a(p,"checkDataTypes"),u.
checkDataTypes=p;var y={message:a(({schema:_})=>`must be ${_}`,"message"),params:a(({schema:_,schemaValue:E})=>typeof _=="string"?(0,n._)`{type: ${_}}`:(0,n._)`{type: ${E}}`,
"params")};function g(_){const E=b(_);(0,t.reportError)(E,y)}a(g,"reportTypeError"),u.reportTypeError=g;function b(_){const{gen:E,data:k,schema:D}=_,A=(0,s.schemaRefOrVal)(
_,D,"type");return{gen:E,keyword:"type",data:k,schema:D.type,schemaCode:A,schemaValue:A,parentSchema:D,params:{},it:_}}a(b,"getTypeErrorContext")}}),i1=w({"node\
_modules/ajv/dist/compile/validate/defaults.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0}),u.assignDefaults=void 0;var e=me(),r=pe();function t(s,o){
const{properties:c,items:d}=s.schema;if(o==="object"&&c)for(const i in c)n(s,i,c[i].default);else o==="array"&&Array.isArray(d)&&d.forEach((i,h)=>n(s,h,i.default))}
a(t,"assignDefaults"),u.assignDefaults=t;function n(s,o,c){const{gen:d,compositeRule:i,data:h,opts:l}=s;if(c===void 0)return;const f=(0,e._)`${h}${(0,e.getProperty)(
o)}`;if(i){(0,r.checkStrictMode)(s,`default is ignored for: ${f}`);return}let m=(0,e._)`${f} === undefined`;l.useDefaults==="empty"&&(m=(0,e._)`${m} || ${f} === null || ${f} === ""`),
d.if(m,(0,e._)`${f} = ${(0,e.stringify)(c)}`)}a(n,"assignDefault")}}),gu=w({"node_modules/ajv/dist/vocabularies/code.js"(u){"use strict";Object.defineProperty(u,
"__esModule",{value:!0}),u.validateUnion=u.validateArray=u.usePattern=u.callValidateCode=u.schemaProperties=u.allSchemaProperties=u.noPropertyInData=u.propertyInData=
u.isOwnProperty=u.hasPropFunc=u.reportMissingProp=u.checkMissingProp=u.checkReportMissingProp=void 0;var e=me(),r=pe(),t=pu(),n=pe();function s(_,E){const{gen:k,
data:D,it:A}=_;k.if(l(k,D,E,A.opts.ownProperties),()=>{_.setParams({missingProperty:(0,e._)`${E}`},!0),_.error()})}a(s,"checkReportMissingProp"),u.checkReportMissingProp=
s;function o({gen:_,data:E,it:{opts:k}},D,A){return(0,e.or)(...D.map(S=>(0,e.and)(l(_,E,S,k.ownProperties),(0,e._)`${A} = ${S}`)))}a(o,"checkMissingProp"),u.checkMissingProp=
o;function c(_,E){_.setParams({missingProperty:E},!0),_.error()}a(c,"reportMissingProp"),u.reportMissingProp=c;function d(_){return _.scopeValue("func",{ref:Object.
prototype.hasOwnProperty,code:(0,e._)`Object.prototype.hasOwnProperty`})}a(d,"hasPropFunc"),u.hasPropFunc=d;function i(_,E,k){return(0,e._)`${d(_)}.call(${E}, ${k})`}
a(i,"isOwnProperty"),u.isOwnProperty=i;function h(_,E,k,D){const A=(0,e._)`${E}${(0,e.getProperty)(k)} !== undefined`;return D?(0,e._)`${A} && ${i(_,E,k)}`:A}a(
h,"propertyInData"),u.propertyInData=h;function l(_,E,k,D){const A=(0,e._)`${E}${(0,e.getProperty)(k)} === undefined`;return D?(0,e.or)(A,(0,e.not)(i(_,E,k))):A}
a(l,"noPropertyInData"),u.noPropertyInData=l;function f(_){return _?Object.keys(_).filter(E=>E!=="__proto__"):[]}a(f,"allSchemaProperties"),u.allSchemaProperties=
f;function m(_,E){return f(E).filter(k=>!(0,r.alwaysValidSchema)(_,E[k]))}a(m,"schemaProperties"),u.schemaProperties=m;function v({schemaCode:_,data:E,it:{gen:k,
topSchemaRef:D,schemaPath:A,errorPath:S},it:N},L,T,P){const O=P?(0,e._)`${_}, ${E}, ${D}${A}`:E,B=[[t.default.instancePath,(0,e.strConcat)(t.default.instancePath,
S)],[t.default.parentData,N.parentData],[t.default.parentDataProperty,N.parentDataProperty],[t.default.rootData,t.default.rootData]];N.opts.dynamicRef&&B.push([
t.default.dynamicAnchors,t.default.dynamicAnchors]);const z=(0,e._)`${O}, ${k.object(...B)}`;return T!==e.nil?(0,e._)`${L}.call(${T}, ${z})`:(0,e._)`${L}(${z})`}
a(v,"callValidateCode"),u.callValidateCode=v;var p=(0,e._)`new RegExp`;function y({gen:_,it:{opts:E}},k){const D=E.unicodeRegExp?"u":"",{regExp:A}=E.code,S=A(k,
D);return _.scopeValue("pattern",{key:S.toString(),ref:S,code:(0,e._)`${A.code==="new RegExp"?p:(0,n.useFunc)(_,A)}(${k}, ${D})`})}a(y,"usePattern"),u.usePattern=
y;function g(_){const{gen:E,data:k,keyword:D,it:A}=_,S=E.name("valid");if(A.allErrors){const L=E.let("valid",!0);return N(()=>E.assign(L,!1)),L}return E.var(S,!0),
N(()=>E.break()),S;function N(L){const T=E.const("len",(0,e._)`${k}.length`);E.forRange("i",0,T,P=>{_.subschema({keyword:D,dataProp:P,dataPropType:r.Type.Num},S),
E.if((0,e.not)(S),L)})}a(N,"validateItems")}a(g,"validateArray"),u.validateArray=g;function b(_){const{gen:E,schema:k,keyword:D,it:A}=_;if(!Array.isArray(k))throw new Error(
"ajv implementation error");if(k.some(T=>(0,r.alwaysValidSchema)(A,T))&&!A.opts.unevaluated)return;const N=E.let("valid",!1),L=E.name("_valid");E.block(()=>k.forEach(
(T,P)=>{const O=_.subschema({keyword:D,schemaProp:P,compositeRule:!0},L);E.assign(N,(0,e._)`${N} || ${L}`),_.mergeValidEvaluated(O,L)||E.if((0,e.not)(N))})),_.result(
N,()=>_.reset(),()=>_.error(!0))}a(b,"validateUnion"),u.validateUnion=b}}),s1=w({"node_modules/ajv/dist/compile/validate/keyword.js"(u){"use strict";Object.defineProperty(
u,"__esModule",{value:!0}),u.validateKeywordUsage=u.validSchemaType=u.funcKeywordCode=u.macroKeywordCode=void 0;var e=me(),r=pu(),t=gu(),n=xr();function s(m,v){
const{gen:p,keyword:y,schema:g,parentSchema:b,it:_}=m,E=v.macro.call(_.self,g,b,_),k=h(p,y,E);_.opts.validateSchema!==!1&&_.self.validateSchema(E,!0);const D=p.
name("valid");m.subschema({schema:E,schemaPath:e.nil,errSchemaPath:`${_.errSchemaPath}/${y}`,topSchemaRef:k,compositeRule:!0},D),m.pass(D,()=>m.error(!0))}a(s,"\
macroKeywordCode"),u.macroKeywordCode=s;function o(m,v){var p;const{gen:y,keyword:g,schema:b,parentSchema:_,$data:E,it:k}=m;i(k,v);const D=!E&&v.compile?v.compile.
call(k.self,b,_,k):v.validate,A=h(y,g,D),S=y.let("valid");m.block$data(S,N),m.ok((p=v.valid)!==null&&p!==void 0?p:S);function N(){if(v.errors===!1)P(),v.modifying&&
c(m),O(()=>m.error());else{const B=v.async?L():T();v.modifying&&c(m),O(()=>d(m,B))}}a(N,"validateKeyword");function L(){const B=y.let("ruleErrs",null);return y.
try(()=>P((0,e._)`await `),z=>y.assign(S,!1).if((0,e._)`${z} instanceof ${k.ValidationError}`,()=>y.assign(B,(0,e._)`${z}.errors`),()=>y.throw(z))),B}a(L,"valid\
ateAsync");function T(){const B=(0,e._)`${A}.errors`;return y.assign(B,null),P(e.nil),B}a(T,"validateSync");function P(B=v.async?(0,e._)`await `:e.nil){const z=k.
opts.passContext?r.default.this:r.default.self,U=!("compile"in v&&!E||v.schema===!1);y.assign(S,(0,e._)`${B}${(0,t.callValidateCode)(m,A,z,U)}`,v.modifying)}a(P,
"assignValid");function O(B){var z;y.if((0,e.not)((z=v.valid)!==null&&z!==void 0?z:S),B)}a(O,"reportErrs")}a(o,"funcKeywordCode"),u.funcKeywordCode=o;function c(m){
const{gen:v,data:p,it:y}=m;v.if(y.parentData,()=>v.assign(p,(0,e._)`${y.parentData}[${y.parentDataProperty}]`))}a(c,"modifyData");function d(m,v){const{gen:p}=m;
p.if((0,e._)`Array.isArray(${v})`,()=>{p.assign(r.default.vErrors,(0,e._)`${r.default.vErrors} === null ? ${v} : ${r.default.vErrors}.concat(${v})`).assign(r.default.
errors,(0,e._)`${r.default.vErrors}.length`),(0,n.extendErrors)(m)},()=>m.error())}a(d,"addErrs");function i({schemaEnv:m},v){if(v.async&&!m.$async)throw new Error(
"async keyword in sync schema")}a(i,"checkAsyncKeyword");function h(m,v,p){if(p===void 0)throw new Error(`keyword "${v}" failed to compile`);return m.scopeValue(
"keyword",typeof p=="function"?{ref:p}:{ref:p,code:(0,e.stringify)(p)})}a(h,"useKeyword");function l(m,v,p=!1){return!v.length||v.some(y=>y==="array"?Array.isArray(
m):y==="object"?m&&typeof m=="object"&&!Array.isArray(m):typeof m==y||p&&typeof m>"u")}a(l,"validSchemaType"),u.validSchemaType=l;function f({schema:m,opts:v,self:p,
errSchemaPath:y},g,b){if(Array.isArray(g.keyword)?!g.keyword.includes(b):g.keyword!==b)throw new Error("ajv implementation error");const _=g.dependencies;if(_?.
some(E=>!Object.prototype.hasOwnProperty.call(m,E)))throw new Error(`parent schema must have dependencies of ${b}: ${_.join(",")}`);if(g.validateSchema&&!g.validateSchema(
m[b])){const k=`keyword "${b}" value is invalid at path "${y}": `+p.errorsText(g.validateSchema.errors);if(v.validateSchema==="log")p.logger.error(k);else throw new Error(
k)}}a(f,"validateKeywordUsage"),u.validateKeywordUsage=f}}),o1=w({"node_modules/ajv/dist/compile/validate/subschema.js"(u){"use strict";Object.defineProperty(u,
"__esModule",{value:!0}),u.extendSubschemaMode=u.extendSubschemaData=u.getSubschema=void 0;var e=me(),r=pe();function t(o,{keyword:c,schemaProp:d,schema:i,schemaPath:h,
errSchemaPath:l,topSchemaRef:f}){if(c!==void 0&&i!==void 0)throw new Error('both "keyword" and "schema" passed, only one allowed');if(c!==void 0){const m=o.schema[c];
return d===void 0?{schema:m,schemaPath:(0,e._)`${o.schemaPath}${(0,e.getProperty)(c)}`,errSchemaPath:`${o.errSchemaPath}/${c}`}:{schema:m[d],schemaPath:(0,e._)`${o.
schemaPath}${(0,e.getProperty)(c)}${(0,e.getProperty)(d)}`,errSchemaPath:`${o.errSchemaPath}/${c}/${(0,r.escapeFragment)(d)}`}}if(i!==void 0){if(h===void 0||l===
void 0||f===void 0)throw new Error('"schemaPath", "errSchemaPath" and "topSchemaRef" are required with "schema"');return{schema:i,schemaPath:h,topSchemaRef:f,errSchemaPath:l}}
throw new Error('either "keyword" or "schema" must be passed')}a(t,"getSubschema"),u.getSubschema=t;function n(o,c,{dataProp:d,dataPropType:i,data:h,dataTypes:l,
propertyName:f}){if(h!==void 0&&d!==void 0)throw new Error('both "data" and "dataProp" passed, only one allowed');const{gen:m}=c;if(d!==void 0){const{errorPath:p,
dataPathArr:y,opts:g}=c,b=m.let("data",(0,e._)`${c.data}${(0,e.getProperty)(d)}`,!0);v(b),o.errorPath=(0,e.str)`${p}${(0,r.getErrorPath)(d,i,g.jsPropertySyntax)}`,
o.parentDataProperty=(0,e._)`${d}`,o.dataPathArr=[...y,o.parentDataProperty]}if(h!==void 0){const p=h instanceof e.Name?h:m.let("data",h,!0);v(p),f!==void 0&&(o.
propertyName=f)}l&&(o.dataTypes=l);function v(p){o.data=p,o.dataLevel=c.dataLevel+1,o.dataTypes=[],c.definedProperties=new Set,o.parentData=c.data,o.dataNames=[
...c.dataNames,p]}a(v,"dataContextProps")}a(n,"extendSubschemaData"),u.extendSubschemaData=n;function s(o,{jtdDiscriminator:c,jtdMetadata:d,compositeRule:i,createErrors:h,
allErrors:l}){i!==void 0&&(o.compositeRule=i),h!==void 0&&(o.createErrors=h),l!==void 0&&(o.allErrors=l),o.jtdDiscriminator=c,o.jtdMetadata=d}a(s,"extendSubsche\
maMode"),u.extendSubschemaMode=s}}),si=w({"node_modules/fast-deep-equal/index.js"(u,e){"use strict";e.exports=a(function r(t,n){if(t===n)return!0;if(t&&n&&typeof t==
"object"&&typeof n=="object"){if(t.constructor!==n.constructor)return!1;var s,o,c;if(Array.isArray(t)){if(s=t.length,s!=n.length)return!1;for(o=s;o--!==0;)if(!r(
t[o],n[o]))return!1;return!0}if(t.constructor===RegExp)return t.source===n.source&&t.flags===n.flags;if(t.valueOf!==Object.prototype.valueOf)return t.valueOf()===
n.valueOf();if(t.toString!==Object.prototype.toString)return t.toString()===n.toString();if(c=Object.keys(t),s=c.length,s!==Object.keys(n).length)return!1;for(o=
s;o--!==0;)if(!Object.prototype.hasOwnProperty.call(n,c[o]))return!1;for(o=s;o--!==0;){var d=c[o];if(!r(t[d],n[d]))return!1}return!0}return t!==t&&n!==n},"equal")}}),
l1=w({"node_modules/json-schema-traverse/index.js"(u,e){"use strict";var r=e.exports=function(s,o,c){typeof o=="function"&&(c=o,o={}),c=o.cb||c;var d=typeof c==
"function"?c:c.pre||function(){},i=c.post||function(){};t(o,d,i,s,"",s)};r.keywords={additionalItems:!0,items:!0,contains:!0,additionalProperties:!0,propertyNames:!0,
not:!0,if:!0,then:!0,else:!0},r.arrayKeywords={items:!0,allOf:!0,anyOf:!0,oneOf:!0},r.propsKeywords={$defs:!0,definitions:!0,properties:!0,patternProperties:!0,
dependencies:!0},r.skipKeywords={default:!0,enum:!0,const:!0,required:!0,maximum:!0,minimum:!0,exclusiveMaximum:!0,exclusiveMinimum:!0,multipleOf:!0,maxLength:!0,
minLength:!0,pattern:!0,format:!0,maxItems:!0,minItems:!0,uniqueItems:!0,maxProperties:!0,minProperties:!0};function t(s,o,c,d,i,h,l,f,m,v){if(d&&typeof d=="obj\
ect"&&!Array.isArray(d)){o(d,i,h,l,f,m,v);for(var p in d){var y=d[p];if(Array.isArray(y)){if(p in r.arrayKeywords)for(var g=0;g<y.length;g++)t(s,o,c,y[g],i+"/"+
p+"/"+g,h,i,p,d,g)}else if(p in r.propsKeywords){if(y&&typeof y=="object")for(var b in y)t(s,o,c,y[b],i+"/"+p+"/"+n(b),h,i,p,d,b)}else(p in r.keywords||s.allKeys&&
!(p in r.skipKeywords))&&t(s,o,c,y,i+"/"+p,h,i,p,d)}c(d,i,h,l,f,m,v)}}a(t,"_traverse");function n(s){return s.replace(/~/g,"~0").replace(/\//g,"~1")}a(n,"escape\
JsonPtr")}}),Yr=w({"node_modules/ajv/dist/compile/resolve.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0}),u.getSchemaRefs=u.resolveUrl=u.normalizeId=
u._getFullPath=u.getFullPath=u.inlineRef=void 0;var e=pe(),r=si(),t=l1(),n=new Set(["type","format","pattern","maxLength","minLength","maxProperties","minProper\
ties","maxItems","minItems","maximum","minimum","uniqueItems","multipleOf","required","enum","const"]);function s(y,g=!0){return typeof y=="boolean"?!0:g===!0?!c(
y):g?d(y)<=g:!1}a(s,"inlineRef"),u.inlineRef=s;var o=new Set(["$ref","$recursiveRef","$recursiveAnchor","$dynamicRef","$dynamicAnchor"]);function c(y){for(const g in y){
if(o.has(g))return!0;const b=y[g];if(Array.isArray(b)&&b.some(c)||typeof b=="object"&&c(b))return!0}return!1}a(c,"hasRef");function d(y){let g=0;for(const b in y){
if(b==="$ref")return 1/0;if(g++,!n.has(b)&&(typeof y[b]=="object"&&(0,e.eachItem)(y[b],_=>g+=d(_)),g===1/0))return 1/0}return g}a(d,"countKeys");function i(y,g="",b){
b!==!1&&(g=f(g));const _=y.parse(g);return h(y,_)}a(i,"getFullPath"),u.getFullPath=i;function h(y,g){return y.serialize(g).split("#")[0]+"#"}a(h,"_getFullPath"),
u._getFullPath=h;var l=/#\/?$/;function f(y){return y?y.replace(l,""):""}a(f,"normalizeId"),u.normalizeId=f;function m(y,g,b){return b=f(b),y.resolve(g,b)}a(m,"\
resolveUrl"),u.resolveUrl=m;var v=/^[a-z_][-a-z0-9._]*$/i;function p(y,g){if(typeof y=="boolean")return{};const{schemaId:b,uriResolver:_}=this.opts,E=f(y[b]||g),
k={"":E},D=i(_,E,!1),A={},S=new Set;return t(y,{allKeys:!0},(T,P,O,B)=>{if(B===void 0)return;const z=D+P;let U=k[B];typeof T[b]=="string"&&(U=Q.call(this,T[b])),
Y.call(this,T.$anchor),Y.call(this,T.$dynamicAnchor),k[P]=U;function Q(ee){const M=this.opts.uriResolver.resolve;if(ee=f(U?M(U,ee):ee),S.has(ee))throw L(ee);S.add(
ee);let j=this.refs[ee];return typeof j=="string"&&(j=this.refs[j]),typeof j=="object"?N(T,j.schema,ee):ee!==f(z)&&(ee[0]==="#"?(N(T,A[ee],ee),A[ee]=T):this.refs[ee]=
z),ee}a(Q,"addRef");function Y(ee){if(typeof ee=="string"){if(!v.test(ee))throw new Error(`invalid anchor "${ee}"`);Q.call(this,`#${ee}`)}}a(Y,"addAnchor")}),A;
function N(T,P,O){if(P!==void 0&&!r(T,P))throw L(O)}a(N,"checkAmbiguosRef");function L(T){return new Error(`reference "${T}" resolves to more than one schema`)}
a(L,"ambiguos")}a(p,"getSchemaRefs"),u.getSchemaRefs=p}}),nr=w({"node_modules/ajv/dist/compile/validate/index.js"(u){"use strict";Object.defineProperty(u,"__esM\
odule",{value:!0}),u.getData=u.KeywordCxt=u.validateFunctionCode=void 0;var e=n1(),r=Jr(),t=ii(),n=Jr(),s=i1(),o=s1(),c=o1(),d=me(),i=pu(),h=Yr(),l=pe(),f=xr();
function m(H){if(D(H)&&(S(H),k(H))){g(H);return}v(H,()=>(0,e.topBoolOrEmptySchema)(H))}a(m,"validateFunctionCode"),u.validateFunctionCode=m;function v({gen:H,validateName:J,
schema:X,schemaEnv:re,opts:ae},ie){ae.code.es5?H.func(J,(0,d._)`${i.default.data}, ${i.default.valCxt}`,re.$async,()=>{H.code((0,d._)`"use strict"; ${_(X,ae)}`),
y(H,ae),H.code(ie)}):H.func(J,(0,d._)`${i.default.data}, ${p(ae)}`,re.$async,()=>H.code(_(X,ae)).code(ie))}a(v,"validateFunction");function p(H){return(0,d._)`{${i.
default.instancePath}="", ${i.default.parentData}, ${i.default.parentDataProperty}, ${i.default.rootData}=${i.default.data}${H.dynamicRef?(0,d._)`, ${i.default.
dynamicAnchors}={}`:d.nil}}={}`}a(p,"destructureValCxt");function y(H,J){H.if(i.default.valCxt,()=>{H.var(i.default.instancePath,(0,d._)`${i.default.valCxt}.${i.
default.instancePath}`),H.var(i.default.parentData,(0,d._)`${i.default.valCxt}.${i.default.parentData}`),H.var(i.default.parentDataProperty,(0,d._)`${i.default.
valCxt}.${i.default.parentDataProperty}`),H.var(i.default.rootData,(0,d._)`${i.default.valCxt}.${i.default.rootData}`),J.dynamicRef&&H.var(i.default.dynamicAnchors,
(0,d._)`${i.default.valCxt}.${i.default.dynamicAnchors}`)},()=>{H.var(i.default.instancePath,(0,d._)`""`),H.var(i.default.parentData,(0,d._)`undefined`),H.var(i.
default.parentDataProperty,(0,d._)`undefined`),H.var(i.default.rootData,i.default.data),J.dynamicRef&&H.var(i.default.dynamicAnchors,(0,d._)`{}`)})}a(y,"destruc\
tureValCxtES5");function g(H){const{schema:J,opts:X,gen:re}=H;v(H,()=>{X.$comment&&J.$comment&&B(H),T(H),re.let(i.default.vErrors,null),re.let(i.default.errors,
0),X.unevaluated&&b(H),N(H),z(H)})}a(g,"topSchemaObjCode");function b(H){const{gen:J,validateName:X}=H;H.evaluated=J.const("evaluated",(0,d._)`${X}.evaluated`),
J.if((0,d._)`${H.evaluated}.dynamicProps`,()=>J.assign((0,d._)`${H.evaluated}.props`,(0,d._)`undefined`)),J.if((0,d._)`${H.evaluated}.dynamicItems`,()=>J.assign(
(0,d._)`${H.evaluated}.items`,(0,d._)`undefined`))}a(b,"resetEvaluated");function _(H,J){const X=typeof H=="object"&&H[J.schemaId];return X&&(J.code.source||J.code.
process)?(0,d._)`/*# sourceURL=${X} */`:d.nil}a(_,"funcSourceUrl");function E(H,J){if(D(H)&&(S(H),k(H))){A(H,J);return}(0,e.boolOrEmptySchema)(H,J)}a(E,"subsche\
maCode");function k({schema:H,self:J}){if(typeof H=="boolean")return!H;for(const X in H)if(J.RULES.all[X])return!0;return!1}a(k,"schemaCxtHasRules");function D(H){
return typeof H.schema!="boolean"}a(D,"isSchemaObj");function A(H,J){const{schema:X,gen:re,opts:ae}=H;ae.$comment&&X.$comment&&B(H),P(H),O(H);const ie=re.const(
"_errs",i.default.errors);N(H,ie),re.var(J,(0,d._)`${ie} === ${i.default.errors}`)}a(A,"subSchemaObjCode");function S(H){(0,l.checkUnknownRules)(H),L(H)}a(S,"ch\
eckKeywords");function N(H,J){if(H.opts.jtd)return Q(H,[],!1,J);const X=(0,r.getSchemaTypes)(H.schema),re=(0,r.coerceAndCheckDataType)(H,X);Q(H,X,!re,J)}a(N,"ty\
peAndKeywords");function L(H){const{schema:J,errSchemaPath:X,opts:re,self:ae}=H;J.$ref&&re.ignoreKeywordsWithRef&&(0,l.schemaHasRulesButRef)(J,ae.RULES)&&ae.logger.
warn(`$ref: keywords ignored in schema at path "${X}"`)}a(L,"checkRefsAndKeywords");function T(H){const{schema:J,opts:X}=H;J.default!==void 0&&X.useDefaults&&X.
strictSchema&&(0,l.checkStrictMode)(H,"default is ignored in the schema root")}a(T,"checkNoDefault");function P(H){const J=H.schema[H.opts.schemaId];J&&(H.baseId=
(0,h.resolveUrl)(H.opts.uriResolver,H.baseId,J))}a(P,"updateContext");function O(H){if(H.schema.$async&&!H.schemaEnv.$async)throw new Error("async schema in syn\
c schema")}a(O,"checkAsyncSchema");function B({gen:H,schemaEnv:J,schema:X,errSchemaPath:re,opts:ae}){const ie=X.$comment;if(ae.$comment===!0)H.code((0,d._)`${i.
default.self}.logger.log(${ie})`);else if(typeof ae.$comment=="function"){const ge=(0,d.str)`${re}/$comment`,oe=H.scopeValue("root",{ref:J.root});H.code((0,d._)`${i.
default.self}.opts.$comment(${ie}, ${ge}, ${oe}.schema)`)}}a(B,"commentKeyword");function z(H){const{gen:J,schemaEnv:X,validateName:re,ValidationError:ae,opts:ie}=H;
X.$async?J.if((0,d._)`${i.default.errors} === 0`,()=>J.return(i.default.data),()=>J.throw((0,d._)`new ${ae}(${i.default.vErrors})`)):(J.assign((0,d._)`${re}.errors`,
i.default.vErrors),ie.unevaluated&&U(H),J.return((0,d._)`${i.default.errors} === 0`))}a(z,"returnResults");function U({gen:H,evaluated:J,props:X,items:re}){X instanceof
d.Name&&H.assign((0,d._)`${J}.props`,X),re instanceof d.Name&&H.assign((0,d._)`${J}.items`,re)}a(U,"assignEvaluated");function Q(H,J,X,re){const{gen:ae,schema:ie,
data:ge,allErrors:oe,opts:ve,self:he}=H,{RULES:de}=he;if(ie.$ref&&(ve.ignoreKeywordsWithRef||!(0,l.schemaHasRulesButRef)(ie,de))){ae.block(()=>G(H,"$ref",de.all.
$ref.definition));return}ve.jtd||ee(H,J),ae.block(()=>{for(const ne of de.rules)Ee(ne);Ee(de.post)});function Ee(ne){(0,t.shouldUseGroup)(ie,ne)&&(ne.type?(ae.if(
(0,n.checkDataType)(ne.type,ge,ve.strictNumbers)),Y(H,ne),J.length===1&&J[0]===ne.type&&X&&(ae.else(),(0,n.reportTypeError)(H)),ae.endIf()):Y(H,ne),oe||ae.if((0,d.
_)`${i.default.errors} === ${re||0}`))}a(Ee,"groupKeywords")}a(Q,"schemaKeywords");function Y(H,J){const{gen:X,schema:re,opts:{useDefaults:ae}}=H;ae&&(0,s.assignDefaults)(
H,J.type),X.block(()=>{for(const ie of J.rules)(0,t.shouldUseRule)(re,ie)&&G(H,ie.keyword,ie.definition,J.type)})}a(Y,"iterateKeywords");function ee(H,J){H.schemaEnv.
meta||!H.opts.strictTypes||(M(H,J),H.opts.allowUnionTypes||j(H,J),$(H,H.dataTypes))}a(ee,"checkStrictTypes");function M(H,J){if(J.length){if(!H.dataTypes.length){
H.dataTypes=J;return}J.forEach(X=>{F(H.dataTypes,X)||K(H,`type "${X}" not allowed by context "${H.dataTypes.join(",")}"`)}),q(H,J)}}a(M,"checkContextTypes");function j(H,J){
J.length>1&&!(J.length===2&&J.includes("null"))&&K(H,"use allowUnionTypes to allow union type keyword")}a(j,"checkMultipleTypes");function $(H,J){const X=H.self.
RULES.all;for(const re in X){const ae=X[re];if(typeof ae=="object"&&(0,t.shouldUseRule)(H.schema,ae)){const{type:ie}=ae.definition;ie.length&&!ie.some(ge=>C(J,ge))&&
K(H,`missing type "${ie.join(",")}" for keyword "${re}"`)}}}a($,"checkKeywordTypes");function C(H,J){return H.includes(J)||J==="number"&&H.includes("integer")}a(
C,"hasApplicableType");function F(H,J){return H.includes(J)||J==="integer"&&H.includes("number")}a(F,"includesType");function q(H,J){const X=[];for(const re of H.
dataTypes)F(J,re)?X.push(re):J.includes("integer")&&re==="number"&&X.push("integer");H.dataTypes=X}a(q,"narrowSchemaTypes");function K(H,J){const X=H.schemaEnv.
baseId+H.errSchemaPath;J+=` at "${X}" (strictTypes)`,(0,l.checkStrictMode)(H,J,H.opts.strictTypes)}a(K,"strictTypesError");var R=class{static{a(this,"KeywordCxt")}constructor(H,J,X){
if((0,o.validateKeywordUsage)(H,J,X),this.gen=H.gen,this.allErrors=H.allErrors,this.keyword=X,this.data=H.data,this.schema=H.schema[X],this.$data=J.$data&&H.opts.
$data&&this.schema&&this.schema.$data,this.schemaValue=(0,l.schemaRefOrVal)(H,this.schema,X,this.$data),this.schemaType=J.schemaType,this.parentSchema=H.schema,
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
const{gen:H,schemaCode:J,schemaType:X,def:re,it:ae}=this;return(0,d.or)(ie(),ge());function ie(){if(X.length){if(!(J instanceof d.Name))throw new Error("ajv imp\
lementation error");const oe=Array.isArray(X)?X:[X];return(0,d._)`${(0,n.checkDataTypes)(oe,J,ae.opts.strictNumbers,n.DataType.Wrong)}`}return d.nil}function ge(){
if(re.validateSchema){const oe=H.scopeValue("validate$data",{ref:re.validateSchema});return(0,d._)`!${oe}(${J})`}return d.nil}}subschema(H,J){const X=(0,c.getSubschema)(
this.it,H);(0,c.extendSubschemaData)(X,this.it,H),(0,c.extendSubschemaMode)(X,H);const re={...this.it,...X,items:void 0,props:void 0};return E(re,J),re}mergeEvaluated(H,J){
const{it:X,gen:re}=this;X.opts.unevaluated&&(X.props!==!0&&H.props!==void 0&&(X.props=l.mergeEvaluated.props(re,H.props,X.props,J)),X.items!==!0&&H.items!==void 0&&
(X.items=l.mergeEvaluated.items(re,H.items,X.items,J)))}mergeValidEvaluated(H,J){const{it:X,gen:re}=this;if(X.opts.unevaluated&&(X.props!==!0||X.items!==!0))return re.
if(J,()=>this.mergeEvaluated(H,d.Name)),!0}};u.KeywordCxt=R;function G(H,J,X,re){const ae=new R(H,X,J);"code"in X?X.code(ae,re):ae.$data&&X.validate?(0,o.funcKeywordCode)(
ae,X):"macro"in X?(0,o.macroKeywordCode)(ae,X):(X.compile||X.validate)&&(0,o.funcKeywordCode)(ae,X)}a(G,"keywordCode");var W=/^\/(?:[^~]|~0|~1)*$/,x=/^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/;
function Z(H,{dataLevel:J,dataNames:X,dataPathArr:re}){let ae,ie;if(H==="")return i.default.rootData;if(H[0]==="/"){if(!W.test(H))throw new Error(`Invalid JSON-\
pointer: ${H}`);ae=H,ie=i.default.rootData}else{const he=x.exec(H);if(!he)throw new Error(`Invalid JSON-pointer: ${H}`);const de=+he[1];if(ae=he[2],ae==="#"){if(de>=
J)throw new Error(ve("property/index",de));return re[J-de]}if(de>J)throw new Error(ve("data",de));if(ie=X[J-de],!ae)return ie}let ge=ie;const oe=ae.split("/");for(const he of oe)
he&&(ie=(0,d._)`${ie}${(0,d.getProperty)((0,l.unescapeJsonPointer)(he))}`,ge=(0,d._)`${ge} && ${ie}`);return ge;function ve(he,de){return`Cannot access ${he} ${de}\
 levels up, current level is ${J}`}}a(Z,"getData"),u.getData=Z}}),Xr=w({"node_modules/ajv/dist/runtime/validation_error.js"(u){"use strict";Object.defineProperty(
u,"__esModule",{value:!0});var e=class extends Error{static{a(this,"ValidationError")}constructor(r){super("validation failed"),this.errors=r,this.ajv=this.validation=
!0}};u.default=e}}),ir=w({"node_modules/ajv/dist/compile/ref_error.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=Yr(),r=class extends Error{static{
a(this,"MissingRefError")}constructor(t,n,s,o){super(o||`can't resolve reference ${s} from id ${n}`),this.missingRef=(0,e.resolveUrl)(t,n,s),this.missingSchema=
(0,e.normalizeId)((0,e.getFullPath)(t,this.missingRef))}};u.default=r}}),Qr=w({"node_modules/ajv/dist/compile/index.js"(u){"use strict";Object.defineProperty(u,
"__esModule",{value:!0}),u.resolveSchema=u.getCompilingSchema=u.resolveRef=u.compileSchema=u.SchemaEnv=void 0;var e=me(),r=Xr(),t=pu(),n=Yr(),s=pe(),o=nr(),c=class{static{
a(this,"SchemaEnv")}constructor(g){var b;this.refs={},this.dynamicAnchors={};let _;typeof g.schema=="object"&&(_=g.schema),this.schema=g.schema,this.schemaId=g.
schemaId,this.root=g.root||this,this.baseId=(b=g.baseId)!==null&&b!==void 0?b:(0,n.normalizeId)(_?.[g.schemaId||"$id"]),this.schemaPath=g.schemaPath,this.localRefs=
g.localRefs,this.meta=g.meta,this.$async=_?.$async,this.refs={}}};u.SchemaEnv=c;function d(g){const b=l.call(this,g);if(b)return b;const _=(0,n.getFullPath)(this.
opts.uriResolver,g.root.baseId),{es5:E,lines:k}=this.opts.code,{ownProperties:D}=this.opts,A=new e.CodeGen(this.scope,{es5:E,lines:k,ownProperties:D});let S;g.$async&&
(S=A.scopeValue("Error",{ref:r.default,code:(0,e._)`require("ajv/dist/runtime/validation_error").default`}));const N=A.scopeName("validate");g.validateName=N;const L={
gen:A,allErrors:this.opts.allErrors,data:t.default.data,parentData:t.default.parentData,parentDataProperty:t.default.parentDataProperty,dataNames:[t.default.data],
dataPathArr:[e.nil],dataLevel:0,dataTypes:[],definedProperties:new Set,topSchemaRef:A.scopeValue("schema",this.opts.code.source===!0?{ref:g.schema,code:(0,e.stringify)(
g.schema)}:{ref:g.schema}),validateName:N,ValidationError:S,schema:g.schema,schemaEnv:g,rootId:_,baseId:g.baseId||_,schemaPath:e.nil,errSchemaPath:g.schemaPath||
(this.opts.jtd?"":"#"),errorPath:(0,e._)`""`,opts:this.opts,self:this};let T;try{this._compilations.add(g),(0,o.validateFunctionCode)(L),A.optimize(this.opts.code.
optimize);const P=A.toString();T=`${A.scopeRefs(t.default.scope)}return ${P}`,this.opts.code.process&&(T=this.opts.code.process(T,g));const B=new Function(`${t.
default.self}`,`${t.default.scope}`,T)(this,this.scope.get());if(this.scope.value(N,{ref:B}),B.errors=null,B.schema=g.schema,B.schemaEnv=g,g.$async&&(B.$async=!0),
this.opts.code.source===!0&&(B.source={validateName:N,validateCode:P,scopeValues:A._values}),this.opts.unevaluated){const{props:z,items:U}=L;B.evaluated={props:z instanceof
e.Name?void 0:z,items:U instanceof e.Name?void 0:U,dynamicProps:z instanceof e.Name,dynamicItems:U instanceof e.Name},B.source&&(B.source.evaluated=(0,e.stringify)(
B.evaluated))}return g.validate=B,g}catch(P){throw delete g.validate,delete g.validateName,T&&this.logger.error("Error compiling schema, function code:",T),P}finally{
this._compilations.delete(g)}}a(d,"compileSchema"),u.compileSchema=d;function i(g,b,_){var E;_=(0,n.resolveUrl)(this.opts.uriResolver,b,_);const k=g.refs[_];if(k)
return k;let D=m.call(this,g,_);if(D===void 0){const A=(E=g.localRefs)===null||E===void 0?void 0:E[_],{schemaId:S}=this.opts;A&&(D=new c({schema:A,schemaId:S,root:g,
baseId:b}))}if(D!==void 0)return g.refs[_]=h.call(this,D)}a(i,"resolveRef"),u.resolveRef=i;function h(g){return(0,n.inlineRef)(g.schema,this.opts.inlineRefs)?g.
schema:g.validate?g:d.call(this,g)}a(h,"inlineOrCompile");function l(g){for(const b of this._compilations)if(f(b,g))return b}a(l,"getCompilingSchema"),u.getCompilingSchema=
l;function f(g,b){return g.schema===b.schema&&g.root===b.root&&g.baseId===b.baseId}a(f,"sameSchemaEnv");function m(g,b){let _;for(;typeof(_=this.refs[b])=="stri\
ng";)b=_;return _||this.schemas[b]||v.call(this,g,b)}a(m,"resolve");function v(g,b){const _=this.opts.uriResolver.parse(b),E=(0,n._getFullPath)(this.opts.uriResolver,
_);let k=(0,n.getFullPath)(this.opts.uriResolver,g.baseId,void 0);if(Object.keys(g.schema).length>0&&E===k)return y.call(this,_,g);const D=(0,n.normalizeId)(E),
A=this.refs[D]||this.schemas[D];if(typeof A=="string"){const S=v.call(this,g,A);return typeof S?.schema!="object"?void 0:y.call(this,_,S)}if(typeof A?.schema=="\
object"){if(A.validate||d.call(this,A),D===(0,n.normalizeId)(b)){const{schema:S}=A,{schemaId:N}=this.opts,L=S[N];return L&&(k=(0,n.resolveUrl)(this.opts.uriResolver,
k,L)),new c({schema:S,schemaId:N,root:g,baseId:k})}return y.call(this,_,A)}}a(v,"resolveSchema"),u.resolveSchema=v;var p=new Set(["properties","patternPropertie\
s","enum","dependencies","definitions"]);function y(g,{baseId:b,schema:_,root:E}){var k;if(((k=g.fragment)===null||k===void 0?void 0:k[0])!=="/")return;for(const S of g.
fragment.slice(1).split("/")){if(typeof _=="boolean")return;const N=_[(0,s.unescapeFragment)(S)];if(N===void 0)return;_=N;const L=typeof _=="object"&&_[this.opts.
schemaId];!p.has(S)&&L&&(b=(0,n.resolveUrl)(this.opts.uriResolver,b,L))}let D;if(typeof _!="boolean"&&_.$ref&&!(0,s.schemaHasRulesButRef)(_,this.RULES)){const S=(0,n.
resolveUrl)(this.opts.uriResolver,b,_.$ref);D=v.call(this,E,S)}const{schemaId:A}=this.opts;if(D=D||new c({schema:_,schemaId:A,root:E,baseId:b}),D.schema!==D.root.
schema)return D}a(y,"getJsonPointer")}}),c1=w({"node_modules/ajv/dist/refs/data.json"(u,e){e.exports={$id:"https://raw.githubusercontent.com/ajv-validator/ajv/m\
aster/lib/refs/data.json#",description:"Meta-schema for $data reference (JSON AnySchema extension proposal)",type:"object",required:["$data"],properties:{$data:{
type:"string",anyOf:[{format:"relative-json-pointer"},{format:"json-pointer"}]}},additionalProperties:!1}}}),oi=w({"node_modules/fast-uri/lib/utils.js"(u,e){"us\
e strict";var r=RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu),t=RegExp.prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u),
n=RegExp.prototype.test.bind(/^\d*$/u),s=RegExp.prototype.test.bind(/^[\da-f]{2}$/iu),o=RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu),c=RegExp.prototype.test.bind(
/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u),d=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u),i=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u),
h=new Array(256);{const C="0123456789ABCDEF";for(let F=0;F<256;F++)h[F]="%"+C[F>>4]+C[F&15]}function l(C){return C<2048?h[192|C>>6]+h[128|C&63]:C<65536?h[224|C>>
12]+h[128|C>>6&63]+h[128|C&63]:h[240|C>>18]+h[128|C>>12&63]+h[128|C>>6&63]+h[128|C&63]}a(l,"percentEncodeNonAscii");function f(C){let F="",q=0,K=0;for(K=0;K<C.length;K++)
if(q=C[K].charCodeAt(0),q!==48){if(!(q>=48&&q<=57||q>=65&&q<=70||q>=97&&q<=102))return"";F+=C[K];break}for(K+=1;K<C.length;K++){if(q=C[K].charCodeAt(0),!(q>=48&&
q<=57||q>=65&&q<=70||q>=97&&q<=102))return"";F+=C[K]}return F}a(f,"stringArrayToHexStripped");var m=RegExp.prototype.test.bind(/^[\dA-Fa-f]{1,4}$/),v=RegExp.prototype.
test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/),p=RegExp.prototype.test.bind(/^[A-Za-z\d\-._~]$/),y=RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u);
function g(C){if(C.length===0)return!1;for(let F=0;F<C.length;F++)if(!p(C[F])){if(C[F]==="%"&&F+2<C.length&&s(C.slice(F+1,F+3))){F+=2;continue}return!1}return!0}
a(g,"isZoneIdentifier");function b(C){let F=-1,q=0,K=-1,R=0;for(let x=0;x<C.length;x++)C[x]==="0"?(K===-1&&(K=x),R++,R>q&&(q=R,F=K)):(K=-1,R=0);if(q<2)return C.
join(":");const G=C.slice(0,F).join(":"),W=C.slice(F+q).join(":");return G+"::"+W}a(b,"compressIPv6ZeroRun");function _(C){const F=C.indexOf("::");if(F!==-1&&C.
indexOf("::",F+1)!==-1)return;const q=F===-1?C.split(":"):C.slice(0,F).split(":"),K=F===-1?[]:C.slice(F+2).split(":");F!==-1&&(q.length===1&&q[0]===""&&(q.length=
0),K.length===1&&K[0]===""&&(K.length=0));const R=q.concat(K);let G=0;for(let x=0;x<R.length;x++){const Z=R[x];if(Z==="")return;if(Z.indexOf(".")!==-1){if(x!==R.
length-1||F!==-1&&K.length===0||!t(Z))return;G+=2;continue}if(!m(Z))return;R[x]=parseInt(Z,16).toString(16),G++}if(F===-1)return G!==8?void 0:b(R);if(G>=8)return;
const W=R.slice(0,q.length);for(let x=G;x<8;x++)W.push("0");for(let x=q.length;x<R.length;x++)W.push(R[x]);return b(W)}a(_,"normalizeIPv6Address");function E(C){
const F=C[0]==="["&&C[C.length-1]==="]";if((C[0]==="["||C[C.length-1]==="]")&&!F)return{host:C,isIPV6:!1,error:!0};let K=F?C.slice(1,-1):C;if(F&&v(K))return K=K.
toLowerCase(),{host:`[${K}]`,escapedHost:K,isIPV6:!1,isIPVFuture:!0};if(k(K,":")<2)return{host:C,isIPV6:!1,error:F};let R="";const G=K.indexOf("%");if(G!==-1){const x=K.
slice(G,G+3).toLowerCase()==="%25"?3:1;if(R=K.slice(G+x),!g(R))return{host:C,isIPV6:!1,error:!0};K=K.slice(0,G)}const W=_(K);return W===void 0?{host:C,isIPV6:!1,
error:!0}:{host:W+(R?"%"+R:""),escapedHost:W+(R?"%25"+R:""),isIPV6:!0}}a(E,"normalizeIPv6");function k(C,F){let q=0;for(let K=0;K<C.length;K++)C[K]===F&&q++;return q}
a(k,"findToken");function D(C){let F=C;const q=[];let K=-1,R=0;for(;R=F.length;){if(R===1){if(F===".")break;if(F==="/"){q.push("/");break}else{q.push(F);break}}else if(R===
2){if(F[0]==="."){if(F[1]===".")break;if(F[1]==="/"){F=F.slice(2);continue}}else if(F[0]==="/"&&(F[1]==="."||F[1]==="/")){q.push("/");break}}else if(R===3&&F===
"/.."){q.length!==0&&q.pop(),q.push("/");break}if(F[0]==="."){if(F[1]==="."){if(F[2]==="/"){F=F.slice(3);continue}}else if(F[1]==="/"){F=F.slice(2);continue}}else if(F[0]===
"/"&&F[1]==="."){if(F[2]==="/"){F=F.slice(2);continue}else if(F[2]==="."&&F[3]==="/"){F=F.slice(3),q.length!==0&&q.pop();continue}}if((K=F.indexOf("/",1))===-1){
q.push(F);break}else q.push(F.slice(0,K)),F=F.slice(K)}return q.join("")}a(D,"removeDotSegments");function A(C){if(C===""||C[0]==="/")return D(C);const F=C.split(
"/"),q=F.length-1,K=[];let R=!1;for(let G=0;G<=q;G++){const W=F[G];W==="."||W===".."?(W===".."&&(K.length!==0&&K[K.length-1]!==".."?K.pop():K.push("..")),R=G===
q):K.push(W)}return R&&K[K.length-1]!==".."&&K.push(""),(K.length===0||K[0]===""||K[0].includes(":"))&&K.unshift("."),K.join("/")}a(A,"removeDotSegmentsRelative");
var S={"@":"%40","/":"%2F","?":"%3F","#":"%23",":":"%3A"},N=/[@/?#:]/g,L=/[@/?#]/g;function T(C,F){const q=F?L:N;return q.lastIndex=0,C.replace(q,K=>S[K])}a(T,"\
reescapeHostDelimiters");function P(C,F=!1){if(C.indexOf("%")===-1)return C;let q="";for(let K=0;K<C.length;K++){if(C[K]==="%"&&K+2<C.length){const R=C.slice(K+
1,K+3);if(s(R)){const G=R.toUpperCase(),W=String.fromCharCode(parseInt(G,16));F&&o(W)?q+=W:q+="%"+G,K+=2;continue}}q+=C[K]}return q}a(P,"normalizePercentEncodin\
g");function O(C){let F="";for(let q=0;q<C.length;q++){const K=C[q];if(K==="%"&&q+2<C.length){const R=C.slice(q+1,q+3);if(s(R)){const G=R.toUpperCase(),W=String.
fromCharCode(parseInt(G,16));W!=="."&&o(W)?F+=W:F+="%"+G,q+=2;continue}}if(c(K))F+=K;else{const R=C.charCodeAt(q);if(R<128)F+=ee(R)?K:h[R];else if(R<55296||R>57343)
F+=l(R);else if(R<=56319&&q+1<C.length){const G=C.charCodeAt(q+1);G>=56320&&G<=57343?(F+=l(65536+(R-55296<<10)+(G-56320)),q++):F+=l(65533)}else F+=l(65533)}}return F}
a(O,"normalizePathEncoding");function B(C,F=!1){let q="",K=F&&C[0]!=="/";for(let R=0;R<C.length;R++){const G=C[R];if(G==="%"&&R+2<C.length){const W=C.slice(R+1,
R+3);if(s(W)){q+="%"+W.toUpperCase(),R+=2;continue}}if(G==="/"&&(K=!1),c(G)&&(G!==":"||!K))q+=G;else{const W=C.charCodeAt(R);if(W<128)q+=h[W];else if(W<55296||W>
57343)q+=l(W);else if(W<=56319&&R+1<C.length){const x=C.charCodeAt(R+1);x>=56320&&x<=57343?(q+=l(65536+(W-55296<<10)+(x-56320)),R++):q+=l(65533)}else q+=l(65533)}}
return q}a(B,"serializePathEncoding");function z(C,F){let q="";for(let K=0;K<C.length;K++){const R=C[K];if(R==="%"&&K+2<C.length){const G=C.slice(K+1,K+3);if(s(
G)){q+="%"+G.toUpperCase(),K+=2;continue}}if(F(R))q+=R;else{const G=C.charCodeAt(K);if(G<128)q+=h[G];else if(G<55296||G>57343)q+=l(G);else if(G<=56319&&K+1<C.length){
const W=C.charCodeAt(K+1);W>=56320&&W<=57343?(q+=l(65536+(G-55296<<10)+(W-56320)),K++):q+=l(65533)}else q+=l(65533)}}return q}a(z,"encodeComponent");function U(C){
return z(C,i)}a(U,"encodeUserinfo");function Q(C){return z(C,d)}a(Q,"encodeQuery");function Y(C){return z(C,d)}a(Y,"encodeFragment");function ee(C){return C>=48&&
C<=57||C>=65&&C<=90||C>=97&&C<=122||C===42||C===43||C===45||C===46||C===47||C===64||C===95}a(ee,"isEscapeSafe");function M(C){let F="";for(let q=0;q<C.length;q++){
const K=C[q];if(K==="%"&&q+2<C.length){const R=C.slice(q+1,q+3);if(s(R)){const G=R.toUpperCase(),W=String.fromCharCode(parseInt(G,16));o(W)?F+=W:F+="%"+G,q+=2;continue}}
if(d(K))F+=K;else{const R=C.charCodeAt(q);if(R<128)F+=ee(R)?K:h[R];else if(R<55296||R>57343)F+=l(R);else if(R<=56319&&q+1<C.length){const G=C.charCodeAt(q+1);G>=
56320&&G<=57343?(F+=l(65536+(R-55296<<10)+(G-56320)),q++):F+=l(65533)}else F+=l(65533)}}return F}a(M,"normalizeQueryFragmentEncoding");function j(C){let F="";for(let q=0;q<
C.length;q++){if(C[q]==="%"&&q+2<C.length){const K=C.slice(q+1,q+3);if(s(K)){F+="%"+K.toUpperCase(),q+=2;continue}}F+=escape(C[q])}return F}a(j,"escapePreservin\
gEscapes");function $(C){const F=[];if(C.userinfo!==void 0&&(F.push(U(C.userinfo)),F.push("@")),C.host!==void 0){let q=C.host;if(!t(q)){let K=E(q);K.isIPV6!==!0&&
K.isIPVFuture!==!0&&(q=P(q,!0),K=E(q)),K.isIPV6===!0||K.isIPVFuture===!0?q=`[${K.escapedHost}]`:q=T(q,!1)}F.push(q)}if(typeof C.port=="number"||typeof C.port=="\
string"){const q=String(C.port);if(!n(q))throw new TypeError("URI port is malformed.");F.push(":"),F.push(q)}return F.length?F.join(""):void 0}a($,"recomposeAut\
hority"),e.exports={nonSimpleDomain:y,recomposeAuthority:$,reescapeHostDelimiters:T,normalizePercentEncoding:P,normalizePathEncoding:O,serializePathEncoding:B,normalizeQueryFragmentEncoding:M,
encodeUserinfo:U,encodeQuery:Q,encodeFragment:Y,escapePreservingEscapes:j,removeDotSegments:D,removeDotSegmentsRelative:A,isIPv4:t,isUUID:r,normalizeIPv6:E,stringArrayToHexStripped:f}}}),
d1=w({"node_modules/fast-uri/lib/schemes.js"(u,e){"use strict";var{isUUID:r}=oi(),t=/^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu,n=["h\
ttp","https","ws","wss","urn","urn:uuid"];function s(A){return n.indexOf(A)!==-1}a(s,"isValidSchemeName");function o(A){return A.secure===!0?!0:A.secure===!1?!1:
A.scheme?A.scheme.length===3&&(A.scheme[0]==="w"||A.scheme[0]==="W")&&(A.scheme[1]==="s"||A.scheme[1]==="S")&&(A.scheme[2]==="s"||A.scheme[2]==="S"):!1}a(o,"wsI\
sSecure");function c(A){return A.host||(A.error=A.error||"HTTP URIs must have a host."),A}a(c,"httpParse");function d(A){const S=String(A.scheme).toLowerCase()===
"https";return(A.port===(S?443:80)||A.port==="")&&(A.port=void 0),A.path||(A.path="/"),A}a(d,"httpSerialize");function i(A){return A.secure=o(A),A.resourceName=
(A.path||"/")+(A.query?"?"+A.query:""),A.path=void 0,A.query=void 0,A}a(i,"wsParse");function h(A){if((A.port===(o(A)?443:80)||A.port==="")&&(A.port=void 0),typeof A.
secure=="boolean"&&(A.scheme=A.secure?"wss":"ws",A.secure=void 0),A.resourceName){const S=A.resourceName.indexOf("?"),N=S===-1?A.resourceName:A.resourceName.slice(
0,S);A.path=N&&N!=="/"?N:void 0,A.query=S===-1?void 0:A.resourceName.slice(S+1),A.resourceName=void 0}return A.fragment=void 0,A}a(h,"wsSerialize");function l(A,S){
if(!A.path)return A.error="URN can not be parsed",A;const N=A.path.match(t);if(N&&N[0]===A.path){const L=S.scheme||A.scheme||"urn";A.nid=N[1].toLowerCase(),A.nss=
N[2];const T=`${L}:${S.nid||A.nid}`,P=D(T);A.path=void 0,P&&(A=P.parse(A,S))}else A.error=A.error||"URN can not be parsed.";return A}a(l,"urnParse");function f(A,S){
if(A.nid===void 0)throw new Error("URN without nid cannot be serialized");const N=S.scheme||A.scheme||"urn",L=A.nid.toLowerCase(),T=`${N}:${S.nid||L}`,P=D(T);P&&
(A=P.serialize(A,S));const O=A,B=A.nss;return O.path=`${L||S.nid}:${B}`,S.skipEscape=!0,O}a(f,"urnSerialize");function m(A,S){const N=A;return N.uuid=N.nss,N.nss=
void 0,!S.tolerant&&(!N.uuid||!r(N.uuid))&&(N.error=N.error||"UUID is not valid."),N}a(m,"urnuuidParse");function v(A){const S=A;return S.nss=(A.uuid||"").toLowerCase(),
S}a(v,"urnuuidSerialize");var p={scheme:"http",domainHost:!0,parse:c,serialize:d},y={scheme:"https",domainHost:p.domainHost,parse:c,serialize:d},g={scheme:"ws",
domainHost:!0,parse:i,serialize:h},b={scheme:"wss",domainHost:g.domainHost,parse:g.parse,serialize:g.serialize},_={scheme:"urn",parse:l,serialize:f,skipNormalize:!0},
E={scheme:"urn:uuid",parse:m,serialize:v,skipNormalize:!0},k={http:p,https:y,ws:g,wss:b,urn:_,"urn:uuid":E};Object.setPrototypeOf(k,null);function D(A){return A&&
(k[A]||k[A.toLowerCase()])||void 0}a(D,"getSchemeHandler"),e.exports={wsIsSecure:o,SCHEMES:k,isValidSchemeName:s,getSchemeHandler:D}}}),f1=w({"node_modules/fast\
-uri/index.js"(u,e){"use strict";var{normalizeIPv6:r,removeDotSegments:t,removeDotSegmentsRelative:n,recomposeAuthority:s,normalizePercentEncoding:o,normalizePathEncoding:c,
serializePathEncoding:d,normalizeQueryFragmentEncoding:i,encodeQuery:h,encodeFragment:l,reescapeHostDelimiters:f,isIPv4:m,nonSimpleDomain:v}=oi(),{SCHEMES:p,getSchemeHandler:y}=d1(),
g=/^[A-Za-z][A-Za-z0-9+.-]*$/u,b="URI scheme is malformed.",_="URI host is malformed.",E=/[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u;function k(R){const G=String(R);if(!g.
test(G))throw new TypeError(b);return G}a(k,"validateScheme");function D(R,G){return typeof R=="string"?R=C(R,G):typeof R=="object"&&(R=$(L(R,G),G)),R}a(D,"norm\
alize2");function A(R,G,W){const x=W?Object.assign({scheme:"null"},W):{scheme:"null"},{parsed:Z,malformedAuthorityOrPort:H,malformedPercentEncoding:J,malformedSchemeSpecific:X,
malformedHost:re,malformedScheme:ae}=j(R,x),{parsed:ie,malformedAuthorityOrPort:ge,malformedPercentEncoding:oe,malformedSchemeSpecific:ve,malformedHost:he,malformedScheme:de}=j(
G,x);if(H||ge||J||oe||X||ve||re||he||ae||de)throw new Error(Z.error||ie.error||"URI is malformed.");const Ee=S(Z,ie,x,!0),ne=y(W&&W.scheme||Ee.scheme),ce=Ee.host,
He=ce!==void 0&&ce!==""&&(m(ce)||r(ce).isIPV6);if(ee(Ee,W||{},ne,He))throw new Error(_);Y(Ee,W||{},ne,He);const Hu=ce&&ce.indexOf("%")!==-1&&!new RegExp("\\P{ASC\
II}","u").test(ce);if(Ee.error&&!Hu)throw new Error(Ee.error);return x.skipEscape=!0,L(Ee,x)}a(A,"resolve");function S(R,G,W,x){const Z={};if(x||(R=$(L(R,W),W),
G=$(L(G,W),W)),W=W||{},!W.tolerant&&G.scheme)Z.scheme=G.scheme,Z.userinfo=G.userinfo,Z.host=G.host,Z.port=G.port,Z.path=t(G.path||""),Z.query=G.query;else{if(G.
userinfo!==void 0||G.host!==void 0||G.port!==void 0)Z.userinfo=G.userinfo,Z.host=G.host,Z.port=G.port,Z.path=t(G.path||""),Z.query=G.query;else{if(!G.path)Z.path=
R.path,G.query!==void 0?Z.query=G.query:Z.query=R.query;else{if(G.path[0]==="/")Z.path=t(G.path);else{const H=R.userinfo!==void 0||R.host!==void 0||R.port!==void 0;
H&&!R.path?Z.path="/"+G.path:R.path?Z.path=R.path.slice(0,R.path.lastIndexOf("/")+1)+G.path:Z.path=G.path,Z.path=R.scheme===void 0&&!H&&Z.path[0]!=="/"?n(Z.path):
t(Z.path)}Z.query=G.query}Z.userinfo=R.userinfo,Z.host=R.host,Z.port=R.port}Z.scheme=R.scheme}return Z.fragment=G.fragment,Z}a(S,"resolveComponent");function N(R,G,W){
const x=q(R,W),Z=q(G,W);return x!==void 0&&Z!==void 0&&x===Z}a(N,"equal");function L(R,G){const W={host:R.host,scheme:R.scheme,userinfo:R.userinfo,port:R.port,path:R.
path,query:R.query,nid:R.nid,nss:R.nss,uuid:R.uuid,fragment:R.fragment,reference:R.reference,resourceName:R.resourceName,secure:R.secure,error:""},x=Object.assign(
{},G),Z=[];W.scheme&&(W.scheme=k(W.scheme));const H=y(x.scheme||W.scheme);H&&H.serialize&&H.serialize(W,x);const J=W.userinfo!==void 0||W.host!==void 0||W.port!==
void 0,X=(W.scheme===void 0||x.reference==="suffix")&&!J,re=!x.skipEscape&&X;W.path!==void 0&&(x.skipEscape?W.path=o(W.path):W.path=d(W.path,re)),x.reference!==
"suffix"&&W.scheme&&(W.scheme=k(W.scheme),Z.push(W.scheme,":"));const ae=s(W);if(ae!==void 0&&(x.reference!=="suffix"&&Z.push("//"),Z.push(ae),W.path&&W.path[0]!==
"/"&&Z.push("/")),W.path!==void 0){let ie=W.path;!x.absolutePath&&(!H||!H.absolutePath)&&(ie=X&&ie[0]!=="/"?n(ie):t(ie)),X&&(ie=d(ie,!0)),ae===void 0&&ie[0]==="\
/"&&ie[1]==="/"&&(ie="/%2F"+ie.slice(2)),Z.push(ie)}return W.query!==void 0&&Z.push("?",h(W.query)),W.fragment!==void 0&&Z.push("#",l(W.fragment)),Z.join("")}a(
L,"serialize2");var T=/^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u,P=/^(?:[^#/:?]+:)?\/\/([^/?#]*)/,
O=/^(?:[^#/:?]+:)?([/\\\t\n\r]*)/;function B(R,G){if(G[2]!==void 0&&R.path&&R.path[0]!=="/")return'URI path must start with "/" when authority is present.';if(typeof R.
port=="number"&&(R.port<0||R.port>65535))return"URI port is malformed."}a(B,"getParseError");function z(R){if(R===void 0)return!1;let G=R.indexOf("%");for(;G!==
-1;){if(G+2>=R.length||!/^[\da-f]{2}$/iu.test(R.slice(G+1,G+3)))return!0;G=R.indexOf("%",G+3)}return!1}a(z,"hasMalformedPercentEncoding");function U(R){return R[0]===
"["&&R[R.length-1]==="]"}a(U,"isIPLiteral");function Q(R){const G=R[4];return z(R[3])||G!==void 0&&!U(G)&&z(G)||z(R[6])||z(R[7])||z(R[8])}a(Q,"hasMalformedCompo\
nentPercentEncoding");function Y(R,G,W,x){if(ee(R,G,W,x))return R.error=R.error||_,!0;if(!G.unicodeSupport&&(!W||!W.unicodeSupport)&&R.host&&!U(R.host)&&(G.domainHost||
W&&W.domainHost)&&x===!1&&v(R.host)){let Z;try{Z=new URL("http://"+R.host)}catch(H){return R.error=R.error||"Host's domain name can not be converted to ASCII: "+
H,!0}if(!M(Z))return R.error=R.error||_,!0;R.host=Z.hostname}return!1}a(Y,"canonicalizeHost");function ee(R,G,W,x){return!!(R.host&&x===!1&&!U(R.host)&&(G.domainHost||
W&&W.domainHost)&&E.test(R.host))}a(ee,"hasForbiddenDomainHost");function M(R){return R.username===""&&R.password===""&&R.port===""&&R.pathname==="/"&&R.search===
""&&R.hash===""&&R.hostname!==""}a(M,"isHostOnlyURL");function j(R,G){const W=Object.assign({},G),x={scheme:void 0,userinfo:void 0,host:"",port:void 0,path:"",query:void 0,
fragment:void 0};let Z=!1,H=!1,J=!1,X=!1,re=!1,ae=!1,ie=!1;W.reference==="suffix"&&(W.scheme?R=W.scheme+":"+R:R="//"+R);const ge=R.match(P);ge!==null&&ge[1].indexOf(
"\\")!==-1&&(x.error="URI authority must not contain a literal backslash.",Z=!0);const oe=R.match(O);if(oe!==null){const he=oe[1],de=he.replace(/[\t\n\r]/g,"");
de.length>=2&&(de.slice(0,2)!=="//"?(x.error=x.error||"URI authority must not contain a literal backslash.",Z=!0):he.length!==de.length&&(x.error=x.error||"URI \
authority introducer must not contain whitespace.",Z=!0))}const ve=R.match(T);if(ve){x.scheme=ve[1],x.userinfo=ve[3],x.host=ve[4],x.port=parseInt(ve[5],10),x.path=
ve[6]||"",x.query=ve[7],x.fragment=ve[8],x.scheme!==void 0&&(g.test(x.scheme)?x.scheme=x.scheme.toLowerCase():(x.error=x.error||b,ae=!0)),H=Q(ve),H&&(x.error=x.
error||"URI contains malformed percent-encoding."),isNaN(x.port)&&(x.port=ve[5]);const he=B(x,ve);if(he!==void 0&&(x.error=x.error||he,Z=!0),x.host)if(m(x.host)===
!1){const ne=U(x.host),ce=x.host.indexOf("[")!==-1||x.host.indexOf("]")!==-1,He=r(x.host);ie=He.isIPV6||He.isIPVFuture===!0,re=ce&&(!ne||He.error===!0),x.host=ie?
He.host:He.host.toLowerCase(),re&&(x.error=x.error||_,Z=!0)}else ie=!0;x.scheme===void 0&&x.userinfo===void 0&&x.host===void 0&&x.port===void 0&&x.query===void 0&&
!x.path?x.reference="same-document":x.scheme===void 0?x.reference="relative":x.fragment===void 0?x.reference="absolute":x.reference="uri",W.reference&&W.reference!==
"suffix"&&W.reference!==x.reference&&(x.error=x.error||"URI is not a "+W.reference+" reference.");const de=y(W.scheme||x.scheme);if(re||(X=Y(x,W,de,ie)),R.indexOf(
"%")!==-1&&x.host!==void 0&&!re){let Ee=ie?x.host:o(x.host,!0);ie||(Ee=o(Ee.toLowerCase())),x.host=ie||W.scheme!=="null"?f(Ee,ie):Ee}(!de||de&&!de.skipNormalize)&&
(x.path&&(x.path=c(x.path)),x.query&&(x.query=i(x.query)),x.fragment&&(x.fragment=i(x.fragment))),de&&de.parse&&(de.parse(x,W),de===p.urn&&x.nid===void 0&&(J=!0))}else
x.error=x.error||"URI can not be parsed.";return{parsed:x,malformedAuthorityOrPort:Z,malformedPercentEncoding:H,malformedSchemeSpecific:J,malformedHost:X,malformedScheme:ae}}
a(j,"parseWithStatus");function $(R,G){return j(R,G).parsed}a($,"parse2");function C(R,G){return F(R,G).normalized}a(C,"normalizeString");function F(R,G){const{
parsed:W,malformedAuthorityOrPort:x,malformedPercentEncoding:Z,malformedSchemeSpecific:H,malformedHost:J,malformedScheme:X}=j(R,G);return{normalized:x||Z||H||J||
X?R:L(W,G),malformedAuthorityOrPort:x,malformedPercentEncoding:Z,malformedSchemeSpecific:H,malformedHost:J,malformedScheme:X}}a(F,"normalizeStringWithStatus");function q(R,G){
if(typeof R!="string"&&typeof R!="object")return;let W;try{W=typeof R=="string"?R:L(R,G)}catch{return}const{normalized:x,malformedAuthorityOrPort:Z,malformedPercentEncoding:H,
malformedSchemeSpecific:J,malformedHost:X,malformedScheme:re}=F(W,G);return Z||H||J||X||re?void 0:x}a(q,"normalizeComparableURI");var K={SCHEMES:p,normalize:D,resolve:A,
resolveComponent:S,equal:N,serialize:L,parse:$};e.exports=K,e.exports.default=K,e.exports.fastUri=K}}),m1=w({"node_modules/ajv/dist/runtime/uri.js"(u){"use stri\
ct";Object.defineProperty(u,"__esModule",{value:!0});var e=f1();e.code='require("ajv/dist/runtime/uri").default',u.default=e}}),li=w({"node_modules/ajv/dist/cor\
e.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0}),u.CodeGen=u.Name=u.nil=u.stringify=u.str=u._=u.KeywordCxt=void 0;var e=nr();Object.defineProperty(
u,"KeywordCxt",{enumerable:!0,get:a(function(){return e.KeywordCxt},"get")});var r=me();Object.defineProperty(u,"_",{enumerable:!0,get:a(function(){return r._},
"get")}),Object.defineProperty(u,"str",{enumerable:!0,get:a(function(){return r.str},"get")}),Object.defineProperty(u,"stringify",{enumerable:!0,get:a(function(){
return r.stringify},"get")}),Object.defineProperty(u,"nil",{enumerable:!0,get:a(function(){return r.nil},"get")}),Object.defineProperty(u,"Name",{enumerable:!0,
get:a(function(){return r.Name},"get")}),Object.defineProperty(u,"CodeGen",{enumerable:!0,get:a(function(){return r.CodeGen},"get")});var t=Xr(),n=ir(),s=ni(),o=Qr(),
c=me(),d=Yr(),i=Jr(),h=pe(),l=c1(),f=m1(),m=a((M,j)=>new RegExp(M,j),"defaultRegExp");m.code="new RegExp";var v=["removeAdditional","useDefaults","coerceTypes"],
p=new Set(["validate","serialize","parse","wrapper","root","schema","keyword","pattern","formats","validate$data","func","obj","Error"]),y={errorDataPath:"",format:"\
`validateFormats: false` can be used instead.",nullable:'"nullable" keyword is supported by default.',jsonPointers:"Deprecated jsPropertySyntax can be used inst\
ead.",extendRefs:"Deprecated ignoreKeywordsWithRef can be used instead.",missingRefs:"Pass empty schema with $id that should be ignored to ajv.addSchema.",processCode:"\
Use option `code: {process: (code, schemaEnv: object) => string}`",sourceCode:"Use option `code: {source: true}`",strictDefaults:"It is default now, see option \
`strict`.",strictKeywords:"It is default now, see option `strict`.",uniqueItems:'"uniqueItems" keyword is always validated.',unknownFormats:"Disable strict mode\
 or pass `true` to `ajv.addFormat` (or `formats` option).",cache:"Map is used as cache, schema object as key.",serialize:"Map is used as cache, schema object as\
 key.",ajvErrors:"It is default now."},g={ignoreKeywordsWithRef:"",jsPropertySyntax:"",unicode:'"minLength"/"maxLength" account for unicode characters by defaul\
t.'},b=200;function _(M){var j,$,C,F,q,K,R,G,W,x,Z,H,J,X,re,ae,ie,ge,oe,ve,he,de,Ee,ne,ce;const He=M.strict,Hu=(j=M.code)===null||j===void 0?void 0:j.optimize,Jt=Hu===
!0||Hu===void 0?1:Hu||0,Ct=(C=($=M.code)===null||$===void 0?void 0:$.regExp)!==null&&C!==void 0?C:m,Yt=(F=M.uriResolver)!==null&&F!==void 0?F:f.default;return{strictSchema:(K=
(q=M.strictSchema)!==null&&q!==void 0?q:He)!==null&&K!==void 0?K:!0,strictNumbers:(G=(R=M.strictNumbers)!==null&&R!==void 0?R:He)!==null&&G!==void 0?G:!0,strictTypes:(x=
(W=M.strictTypes)!==null&&W!==void 0?W:He)!==null&&x!==void 0?x:"log",strictTuples:(H=(Z=M.strictTuples)!==null&&Z!==void 0?Z:He)!==null&&H!==void 0?H:"log",strictRequired:(X=
(J=M.strictRequired)!==null&&J!==void 0?J:He)!==null&&X!==void 0?X:!1,code:M.code?{...M.code,optimize:Jt,regExp:Ct}:{optimize:Jt,regExp:Ct},loopRequired:(re=M.loopRequired)!==
null&&re!==void 0?re:b,loopEnum:(ae=M.loopEnum)!==null&&ae!==void 0?ae:b,meta:(ie=M.meta)!==null&&ie!==void 0?ie:!0,messages:(ge=M.messages)!==null&&ge!==void 0?
ge:!0,inlineRefs:(oe=M.inlineRefs)!==null&&oe!==void 0?oe:!0,schemaId:(ve=M.schemaId)!==null&&ve!==void 0?ve:"$id",addUsedSchema:(he=M.addUsedSchema)!==null&&he!==
void 0?he:!0,validateSchema:(de=M.validateSchema)!==null&&de!==void 0?de:!0,validateFormats:(Ee=M.validateFormats)!==null&&Ee!==void 0?Ee:!0,unicodeRegExp:(ne=M.
unicodeRegExp)!==null&&ne!==void 0?ne:!0,int32range:(ce=M.int32range)!==null&&ce!==void 0?ce:!0,uriResolver:Yt}}a(_,"requiredOptions");var E=class{static{a(this,
"Ajv")}constructor(M={}){this.schemas={},this.refs={},this.formats=Object.create(null),this._compilations=new Set,this._loading={},this._cache=new Map,M=this.opts=
{...M,..._(M)};const{es5:j,lines:$}=this.opts.code;this.scope=new c.ValueScope({scope:{},prefixes:p,es5:j,lines:$}),this.logger=P(M.logger);const C=M.validateFormats;
M.validateFormats=!1,this.RULES=(0,s.getRules)(),k.call(this,y,M,"NOT SUPPORTED"),k.call(this,g,M,"DEPRECATED","warn"),this._metaOpts=L.call(this),M.formats&&S.
call(this),this._addVocabularies(),this._addDefaultMetaSchema(),M.keywords&&N.call(this,M.keywords),typeof M.meta=="object"&&this.addMetaSchema(M.meta),A.call(this),
M.validateFormats=C}_addVocabularies(){this.addKeyword("$async")}_addDefaultMetaSchema(){const{$data:M,meta:j,schemaId:$}=this.opts;let C=l;$==="id"&&(C={...l},
C.id=C.$id,delete C.$id),j&&M&&this.addMetaSchema(C,C[$],!1)}defaultMeta(){const{meta:M,schemaId:j}=this.opts;return this.opts.defaultMeta=typeof M=="object"?M[j]||
M:void 0}validate(M,j){let $;if(typeof M=="string"){if($=this.getSchema(M),!$)throw new Error(`no schema with key or ref "${M}"`)}else $=this.compile(M);const C=$(
j);return"$async"in $||(this.errors=$.errors),C}compile(M,j){const $=this._addSchema(M,j);return $.validate||this._compileSchemaEnv($)}compileAsync(M,j){if(typeof this.
opts.loadSchema!="function")throw new Error("options.loadSchema should be a function");const{loadSchema:$}=this.opts;return C.call(this,M,j);async function C(W,x){
await F.call(this,W.$schema);const Z=this._addSchema(W,x);return Z.validate||q.call(this,Z)}async function F(W){W&&!this.getSchema(W)&&await C.call(this,{$ref:W},
!0)}async function q(W){try{return this._compileSchemaEnv(W)}catch(x){if(!(x instanceof n.default))throw x;return K.call(this,x),await R.call(this,x.missingSchema),
q.call(this,W)}}function K({missingSchema:W,missingRef:x}){if(this.refs[W])throw new Error(`AnySchema ${W} is loaded but ${x} cannot be resolved`)}async function R(W){
const x=await G.call(this,W);this.refs[W]||await F.call(this,x.$schema),this.refs[W]||this.addSchema(x,W,j)}async function G(W){const x=this._loading[W];if(x)return x;
try{return await(this._loading[W]=$(W))}finally{delete this._loading[W]}}}addSchema(M,j,$,C=this.opts.validateSchema){if(Array.isArray(M)){for(const q of M)this.
addSchema(q,void 0,$,C);return this}let F;if(typeof M=="object"){const{schemaId:q}=this.opts;if(F=M[q],F!==void 0&&typeof F!="string")throw new Error(`schema ${q}\
 must be string`)}return j=(0,d.normalizeId)(j||F),this._checkUnique(j),this.schemas[j]=this._addSchema(M,$,j,C,!0),this}addMetaSchema(M,j,$=this.opts.validateSchema){
return this.addSchema(M,j,!0,$),this}validateSchema(M,j){if(typeof M=="boolean")return!0;let $;if($=M.$schema,$!==void 0&&typeof $!="string")throw new Error("$s\
chema must be a string");if($=$||this.opts.defaultMeta||this.defaultMeta(),!$)return this.logger.warn("meta-schema not available"),this.errors=null,!0;const C=this.
validate($,M);if(!C&&j){const F="schema is invalid: "+this.errorsText();if(this.opts.validateSchema==="log")this.logger.error(F);else throw new Error(F)}return C}getSchema(M){
let j;for(;typeof(j=D.call(this,M))=="string";)M=j;if(j===void 0){const{schemaId:$}=this.opts,C=new o.SchemaEnv({schema:{},schemaId:$});if(j=o.resolveSchema.call(
this,C,M),!j)return;this.refs[M]=j}return j.validate||this._compileSchemaEnv(j)}removeSchema(M){if(M instanceof RegExp)return this._removeAllSchemas(this.schemas,
M),this._removeAllSchemas(this.refs,M),this;switch(typeof M){case"undefined":return this._removeAllSchemas(this.schemas),this._removeAllSchemas(this.refs),this.
_cache.clear(),this;case"string":{const j=D.call(this,M);return typeof j=="object"&&this._cache.delete(j.schema),delete this.schemas[M],delete this.refs[M],this}case"\
object":{const j=M;this._cache.delete(j);let $=M[this.opts.schemaId];return $&&($=(0,d.normalizeId)($),delete this.schemas[$],delete this.refs[$]),this}default:
throw new Error("ajv.removeSchema: invalid parameter")}}addVocabulary(M){for(const j of M)this.addKeyword(j);return this}addKeyword(M,j){let $;if(typeof M=="str\
ing")$=M,typeof j=="object"&&(this.logger.warn("these parameters are deprecated, see docs for addKeyword"),j.keyword=$);else if(typeof M=="object"&&j===void 0){
if(j=M,$=j.keyword,Array.isArray($)&&!$.length)throw new Error("addKeywords: keyword must be string or non-empty array")}else throw new Error("invalid addKeywor\
ds parameters");if(B.call(this,$,j),!j)return(0,h.eachItem)($,F=>z.call(this,F)),this;Q.call(this,j);const C={...j,type:(0,i.getJSONTypes)(j.type),schemaType:(0,i.
getJSONTypes)(j.schemaType)};return(0,h.eachItem)($,C.type.length===0?F=>z.call(this,F,C):F=>C.type.forEach(q=>z.call(this,F,C,q))),this}getKeyword(M){const j=this.
RULES.all[M];return typeof j=="object"?j.definition:!!j}removeKeyword(M){const{RULES:j}=this;delete j.keywords[M],delete j.all[M];for(const $ of j.rules){const C=$.
rules.findIndex(F=>F.keyword===M);C>=0&&$.rules.splice(C,1)}return this}addFormat(M,j){return typeof j=="string"&&(j=new RegExp(j)),this.formats[M]=j,this}errorsText(M=this.
errors,{separator:j=", ",dataVar:$="data"}={}){return!M||M.length===0?"No errors":M.map(C=>`${$}${C.instancePath} ${C.message}`).reduce((C,F)=>C+j+F)}$dataMetaSchema(M,j){
const $=this.RULES.all;M=JSON.parse(JSON.stringify(M));for(const C of j){const F=C.split("/").slice(1);let q=M;for(const K of F)q=q[K];for(const K in $){const R=$[K];
if(typeof R!="object")continue;const{$data:G}=R.definition,W=q[K];G&&W&&(q[K]=ee(W))}}return M}_removeAllSchemas(M,j){for(const $ in M){const C=M[$];(!j||j.test(
$))&&(typeof C=="string"?delete M[$]:C&&!C.meta&&(this._cache.delete(C.schema),delete M[$]))}}_addSchema(M,j,$,C=this.opts.validateSchema,F=this.opts.addUsedSchema){
let q;const{schemaId:K}=this.opts;if(typeof M=="object")q=M[K];else{if(this.opts.jtd)throw new Error("schema must be object");if(typeof M!="boolean")throw new Error(
"schema must be object or boolean")}let R=this._cache.get(M);if(R!==void 0)return R;$=(0,d.normalizeId)(q||$);const G=d.getSchemaRefs.call(this,M,$);return R=new o.
SchemaEnv({schema:M,schemaId:K,meta:j,baseId:$,localRefs:G}),this._cache.set(R.schema,R),F&&!$.startsWith("#")&&($&&this._checkUnique($),this.refs[$]=R),C&&this.
validateSchema(M,!0),R}_checkUnique(M){if(this.schemas[M]||this.refs[M])throw new Error(`schema with key or id "${M}" already exists`)}_compileSchemaEnv(M){if(M.
meta?this._compileMetaSchema(M):o.compileSchema.call(this,M),!M.validate)throw new Error("ajv implementation error");return M.validate}_compileMetaSchema(M){const j=this.
opts;this.opts=this._metaOpts;try{o.compileSchema.call(this,M)}finally{this.opts=j}}};E.ValidationError=t.default,E.MissingRefError=n.default,u.default=E;function k(M,j,$,C="\
error"){for(const F in M){const q=F;q in j&&this.logger[C](`${$}: option ${F}. ${M[q]}`)}}a(k,"checkOptions");function D(M){return M=(0,d.normalizeId)(M),this.schemas[M]||
this.refs[M]}a(D,"getSchEnv");function A(){const M=this.opts.schemas;if(M)if(Array.isArray(M))this.addSchema(M);else for(const j in M)this.addSchema(M[j],j)}a(A,
"addInitialSchemas");function S(){for(const M in this.opts.formats){const j=this.opts.formats[M];j&&this.addFormat(M,j)}}a(S,"addInitialFormats");function N(M){
if(Array.isArray(M)){this.addVocabulary(M);return}this.logger.warn("keywords option as map is deprecated, pass array");for(const j in M){const $=M[j];$.keyword||
($.keyword=j),this.addKeyword($)}}a(N,"addInitialKeywords");function L(){const M={...this.opts};for(const j of v)delete M[j];return M}a(L,"getMetaSchemaOptions");
var T={log(){},warn(){},error(){}};function P(M){if(M===!1)return T;if(M===void 0)return console;if(M.log&&M.warn&&M.error)return M;throw new Error("logger must\
 implement log, warn and error methods")}a(P,"getLogger");var O=/^[a-z_$][a-z0-9_$:-]*$/i;function B(M,j){const{RULES:$}=this;if((0,h.eachItem)(M,C=>{if($.keywords[C])
throw new Error(`Keyword ${C} is already defined`);if(!O.test(C))throw new Error(`Keyword ${C} has invalid name`)}),!!j&&j.$data&&!("code"in j||"validate"in j))
throw new Error('$data keyword must have "code" or "validate" function')}a(B,"checkKeyword");function z(M,j,$){var C;const F=j?.post;if($&&F)throw new Error('ke\
yword with "post" flag cannot have "type"');const{RULES:q}=this;let K=F?q.post:q.rules.find(({type:G})=>G===$);if(K||(K={type:$,rules:[]},q.rules.push(K)),q.keywords[M]=
!0,!j)return;const R={keyword:M,definition:{...j,type:(0,i.getJSONTypes)(j.type),schemaType:(0,i.getJSONTypes)(j.schemaType)}};j.before?U.call(this,K,R,j.before):
K.rules.push(R),q.all[M]=R,(C=j.implements)===null||C===void 0||C.forEach(G=>this.addKeyword(G))}a(z,"addRule");function U(M,j,$){const C=M.rules.findIndex(F=>F.
keyword===$);C>=0?M.rules.splice(C,0,j):(M.rules.push(j),this.logger.warn(`rule ${$} is not defined`))}a(U,"addBeforeRule");function Q(M){let{metaSchema:j}=M;j!==
void 0&&(M.$data&&this.opts.$data&&(j=ee(j)),M.validateSchema=this.compile(j,!0))}a(Q,"keywordMetaschema");var Y={$ref:"https://raw.githubusercontent.com/ajv-va\
lidator/ajv/master/lib/refs/data.json#"};function ee(M){return{anyOf:[M,Y]}}a(ee,"schemaOrData")}}),h1=w({"node_modules/ajv/dist/vocabularies/core/id.js"(u){"us\
e strict";Object.defineProperty(u,"__esModule",{value:!0});var e={keyword:"id",code(){throw new Error('NOT SUPPORTED: keyword "id", use "$id" for schema ID')}};
u.default=e}}),Q0=w({"node_modules/ajv/dist/vocabularies/core/ref.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0}),u.callRef=u.getValidate=void 0;
var e=ir(),r=gu(),t=me(),n=pu(),s=Qr(),o=pe(),c={keyword:"$ref",schemaType:"string",code(h){const{gen:l,schema:f,it:m}=h,{baseId:v,schemaEnv:p,validateName:y,opts:g,
self:b}=m,{root:_}=p;if((f==="#"||f==="#/")&&v===_.baseId)return k();const E=s.resolveRef.call(b,_,v,f);if(E===void 0)throw new e.default(m.opts.uriResolver,v,f);
if(E instanceof s.SchemaEnv)return D(E);return A(E);function k(){if(p===_)return i(h,y,p,p.$async);const S=l.scopeValue("root",{ref:_});return i(h,(0,t._)`${S}.validate`,
_,_.$async)}function D(S){const N=d(h,S);i(h,N,S,S.$async)}function A(S){const N=l.scopeValue("schema",g.code.source===!0?{ref:S,code:(0,t.stringify)(S)}:{ref:S}),
L=l.name("valid"),T=h.subschema({schema:S,dataTypes:[],schemaPath:t.nil,topSchemaRef:N,errSchemaPath:f},L);h.mergeEvaluated(T),h.ok(L)}}};function d(h,l){const{
gen:f}=h;return l.validate?f.scopeValue("validate",{ref:l.validate}):(0,t._)`${f.scopeValue("wrapper",{ref:l})}.validate`}a(d,"getValidate"),u.getValidate=d;function i(h,l,f,m){
const{gen:v,it:p}=h,{allErrors:y,schemaEnv:g,opts:b}=p,_=b.passContext?n.default.this:t.nil;m?E():k();function E(){if(!g.$async)throw new Error("async schema re\
ferenced by sync schema");const S=v.let("valid");v.try(()=>{v.code((0,t._)`await ${(0,r.callValidateCode)(h,l,_)}`),A(l),y||v.assign(S,!0)},N=>{v.if((0,t._)`!(${N} instanceof ${p.
ValidationError})`,()=>v.throw(N)),D(N),y||v.assign(S,!1)}),h.ok(S)}a(E,"callAsyncRef");function k(){h.result((0,r.callValidateCode)(h,l,_),()=>A(l),()=>D(l))}a(
k,"callSyncRef");function D(S){const N=(0,t._)`${S}.errors`;v.assign(n.default.vErrors,(0,t._)`${n.default.vErrors} === null ? ${N} : ${n.default.vErrors}.concat(${N})`),
v.assign(n.default.errors,(0,t._)`${n.default.vErrors}.length`)}a(D,"addErrorsFrom");function A(S){var N;if(!p.opts.unevaluated)return;const L=(N=f?.validate)===
null||N===void 0?void 0:N.evaluated;if(p.props!==!0)if(L&&!L.dynamicProps)L.props!==void 0&&(p.props=o.mergeEvaluated.props(v,L.props,p.props));else{const T=v.var(
"props",(0,t._)`${S}.evaluated.props`);p.props=o.mergeEvaluated.props(v,T,p.props,t.Name)}if(p.items!==!0)if(L&&!L.dynamicItems)L.items!==void 0&&(p.items=o.mergeEvaluated.
items(v,L.items,p.items));else{const T=v.var("items",(0,t._)`${S}.evaluated.items`);p.items=o.mergeEvaluated.items(v,T,p.items,t.Name)}}a(A,"addEvaluatedFrom")}
a(i,"callRef"),u.callRef=i,u.default=c}}),ci=w({"node_modules/ajv/dist/vocabularies/core/index.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});
var e=h1(),r=Q0(),t=["$schema","$id","$defs","$vocabulary",{keyword:"$comment"},"definitions",e.default,r.default];u.default=t}}),v1=w({"node_modules/ajv/dist/v\
ocabularies/validation/limitNumber.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=me(),r=e.operators,t={maximum:{okStr:"<=",ok:r.LTE,
fail:r.GT},minimum:{okStr:">=",ok:r.GTE,fail:r.LT},exclusiveMaximum:{okStr:"<",ok:r.LT,fail:r.GTE},exclusiveMinimum:{okStr:">",ok:r.GT,fail:r.LTE}},n={message:a(
({keyword:o,schemaCode:c})=>(0,e.str)`must be ${t[o].okStr} ${c}`,"message"),params:a(({keyword:o,schemaCode:c})=>(0,e._)`{comparison: ${t[o].okStr}, limit: ${c}}`,
"params")},s={keyword:Object.keys(t),type:"number",schemaType:"number",$data:!0,error:n,code(o){const{keyword:c,data:d,schemaCode:i}=o;o.fail$data((0,e._)`${d} ${t[c].
fail} ${i} || isNaN(${d})`)}};u.default=s}}),p1=w({"node_modules/ajv/dist/vocabularies/validation/multipleOf.js"(u){"use strict";Object.defineProperty(u,"__esMo\
dule",{value:!0});var e=me(),r={message:a(({schemaCode:n})=>(0,e.str)`must be multiple of ${n}`,"message"),params:a(({schemaCode:n})=>(0,e._)`{multipleOf: ${n}}`,
"params")},t={keyword:"multipleOf",type:"number",schemaType:"number",$data:!0,error:r,code(n){const{gen:s,data:o,schemaCode:c,it:d}=n,i=d.opts.multipleOfPrecision,
h=s.let("res"),l=i?(0,e._)`Math.abs(Math.round(${h}) - ${h}) > 1e-${i}`:(0,e._)`${h} !== parseInt(${h})`;n.fail$data((0,e._)`(${c} === 0 || (${h} = ${o}/${c}, ${l}))`)}};
u.default=t}}),g1=w({"node_modules/ajv/dist/runtime/ucs2length.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});function e(r){const t=r.length;
let n=0,s=0,o;for(;s<t;)n++,o=r.charCodeAt(s++),o>=55296&&o<=56319&&s<t&&(o=r.charCodeAt(s),(o&64512)===56320&&s++);return n}a(e,"ucs2length"),u.default=e,e.code=
'require("ajv/dist/runtime/ucs2length").default'}}),y1=w({"node_modules/ajv/dist/vocabularies/validation/limitLength.js"(u){"use strict";Object.defineProperty(u,
"__esModule",{value:!0});var e=me(),r=pe(),t=g1(),n={message({keyword:o,schemaCode:c}){const d=o==="maxLength"?"more":"fewer";return(0,e.str)`must NOT have ${d} than ${c} characters`},
params:a(({schemaCode:o})=>(0,e._)`{limit: ${o}}`,"params")},s={keyword:["maxLength","minLength"],type:"string",schemaType:"number",$data:!0,error:n,code(o){const{
keyword:c,data:d,schemaCode:i,it:h}=o,l=c==="maxLength"?e.operators.GT:e.operators.LT,f=h.opts.unicode===!1?(0,e._)`${d}.length`:(0,e._)`${(0,r.useFunc)(o.gen,t.
default)}(${d})`;o.fail$data((0,e._)`${f} ${l} ${i}`)}};u.default=s}}),b1=w({"node_modules/ajv/dist/vocabularies/validation/pattern.js"(u){"use strict";Object.defineProperty(
u,"__esModule",{value:!0});var e=gu(),r=pe(),t=me(),n={message:a(({schemaCode:o})=>(0,t.str)`must match pattern "${o}"`,"message"),params:a(({schemaCode:o})=>(0,t.
_)`{pattern: ${o}}`,"params")},s={keyword:"pattern",type:"string",schemaType:"string",$data:!0,error:n,code(o){const{gen:c,data:d,$data:i,schema:h,schemaCode:l,
it:f}=o,m=f.opts.unicodeRegExp?"u":"";if(i){const{regExp:v}=f.opts.code,p=v.code==="new RegExp"?(0,t._)`new RegExp`:(0,r.useFunc)(c,v),y=c.let("valid");c.try(()=>c.
assign(y,(0,t._)`${p}(${l}, ${m}).test(${d})`),()=>c.assign(y,!1)),o.fail$data((0,t._)`!${y}`)}else{const v=(0,e.usePattern)(o,h);o.fail$data((0,t._)`!${v}.test(${d})`)}}};
u.default=s}}),_1=w({"node_modules/ajv/dist/vocabularies/validation/limitProperties.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=me(),
r={message({keyword:n,schemaCode:s}){const o=n==="maxProperties"?"more":"fewer";return(0,e.str)`must NOT have ${o} than ${s} properties`},params:a(({schemaCode:n})=>(0,e.
_)`{limit: ${n}}`,"params")},t={keyword:["maxProperties","minProperties"],type:"object",schemaType:"number",$data:!0,error:r,code(n){const{keyword:s,data:o,schemaCode:c}=n,
d=s==="maxProperties"?e.operators.GT:e.operators.LT;n.fail$data((0,e._)`Object.keys(${o}).length ${d} ${c}`)}};u.default=t}}),E1=w({"node_modules/ajv/dist/vocab\
ularies/validation/required.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=gu(),r=me(),t=pe(),n={message:a(({params:{missingProperty:o}})=>(0,r.
str)`must have required property '${o}'`,"message"),params:a(({params:{missingProperty:o}})=>(0,r._)`{missingProperty: ${o}}`,"params")},s={keyword:"required",type:"\
object",schemaType:"array",$data:!0,error:n,code(o){const{gen:c,schema:d,schemaCode:i,data:h,$data:l,it:f}=o,{opts:m}=f;if(!l&&d.length===0)return;const v=d.length>=
m.loopRequired;if(f.allErrors?p():y(),m.strictRequired){const _=o.parentSchema.properties,{definedProperties:E}=o.it;for(const k of d)if(_?.[k]===void 0&&!E.has(
k)){const D=f.schemaEnv.baseId+f.errSchemaPath,A=`required property "${k}" is not defined at "${D}" (strictRequired)`;(0,t.checkStrictMode)(f,A,f.opts.strictRequired)}}
function p(){if(v||l)o.block$data(r.nil,g);else for(const _ of d)(0,e.checkReportMissingProp)(o,_)}a(p,"allErrorsMode");function y(){const _=c.let("missing");if(v||
l){const E=c.let("valid",!0);o.block$data(E,()=>b(_,E)),o.ok(E)}else c.if((0,e.checkMissingProp)(o,d,_)),(0,e.reportMissingProp)(o,_),c.else()}a(y,"exitOnErrorM\
ode");function g(){c.forOf("prop",i,_=>{o.setParams({missingProperty:_}),c.if((0,e.noPropertyInData)(c,h,_,m.ownProperties),()=>o.error())})}a(g,"loopAllRequire\
d");function b(_,E){o.setParams({missingProperty:_}),c.forOf(_,i,()=>{c.assign(E,(0,e.propertyInData)(c,h,_,m.ownProperties)),c.if((0,r.not)(E),()=>{o.error(),c.
break()})},r.nil)}a(b,"loopUntilMissing")}};u.default=s}}),A1=w({"node_modules/ajv/dist/vocabularies/validation/limitItems.js"(u){"use strict";Object.defineProperty(
u,"__esModule",{value:!0});var e=me(),r={message({keyword:n,schemaCode:s}){const o=n==="maxItems"?"more":"fewer";return(0,e.str)`must NOT have ${o} than ${s} items`},
params:a(({schemaCode:n})=>(0,e._)`{limit: ${n}}`,"params")},t={keyword:["maxItems","minItems"],type:"array",schemaType:"number",$data:!0,error:r,code(n){const{
keyword:s,data:o,schemaCode:c}=n,d=s==="maxItems"?e.operators.GT:e.operators.LT;n.fail$data((0,e._)`${o}.length ${d} ${c}`)}};u.default=t}}),Z0=w({"node_modules\
/ajv/dist/runtime/equal.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=si();e.code='require("ajv/dist/runtime/equal").default',u.default=
e}}),D1=w({"node_modules/ajv/dist/vocabularies/validation/uniqueItems.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=Jr(),r=me(),t=pe(),
n=Z0(),s={message:a(({params:{i:c,j:d}})=>(0,r.str)`must NOT have duplicate items (items ## ${d} and ${c} are identical)`,"message"),params:a(({params:{i:c,j:d}})=>(0,r.
_)`{i: ${c}, j: ${d}}`,"params")},o={keyword:"uniqueItems",type:"array",schemaType:"boolean",$data:!0,error:s,code(c){const{gen:d,data:i,$data:h,schema:l,parentSchema:f,
schemaCode:m,it:v}=c;if(!h&&!l)return;const p=d.let("valid"),y=f.items?(0,e.getSchemaTypes)(f.items):[];c.block$data(p,g,(0,r._)`${m} === false`),c.ok(p);function g(){
const k=d.let("i",(0,r._)`${i}.length`),D=d.let("j");c.setParams({i:k,j:D}),d.assign(p,!0),d.if((0,r._)`${k} > 1`,()=>(b()?_:E)(k,D))}a(g,"validateUniqueItems");
function b(){return y.length>0&&!y.some(k=>k==="object"||k==="array")}a(b,"canOptimize");function _(k,D){const A=d.name("item"),S=(0,e.checkDataTypes)(y,A,v.opts.
strictNumbers,e.DataType.Wrong),N=d.const("indices",(0,r._)`{}`);d.for((0,r._)`;${k}--;`,()=>{d.let(A,(0,r._)`${i}[${k}]`),d.if(S,(0,r._)`continue`),y.length>1&&
d.if((0,r._)`typeof ${A} == "string"`,(0,r._)`${A} += "_"`),d.if((0,r._)`typeof ${N}[${A}] == "number"`,()=>{d.assign(D,(0,r._)`${N}[${A}]`),c.error(),d.assign(
p,!1).break()}).code((0,r._)`${N}[${A}] = ${k}`)})}a(_,"loopN");function E(k,D){const A=(0,t.useFunc)(d,n.default),S=d.name("outer");d.label(S).for((0,r._)`;${k}--;`,
()=>d.for((0,r._)`${D} = ${k}; ${D}--;`,()=>d.if((0,r._)`${A}(${i}[${k}], ${i}[${D}])`,()=>{c.error(),d.assign(p,!1).break(S)})))}a(E,"loopN2")}};u.default=o}}),
w1=w({"node_modules/ajv/dist/vocabularies/validation/const.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=me(),r=pe(),t=Z0(),n={message:"\
must be equal to constant",params:a(({schemaCode:o})=>(0,e._)`{allowedValue: ${o}}`,"params")},s={keyword:"const",$data:!0,error:n,code(o){const{gen:c,data:d,$data:i,
schemaCode:h,schema:l}=o;i||l&&typeof l=="object"?o.fail$data((0,e._)`!${(0,r.useFunc)(c,t.default)}(${d}, ${h})`):o.fail((0,e._)`${l} !== ${d}`)}};u.default=s}}),
C1=w({"node_modules/ajv/dist/vocabularies/validation/enum.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=me(),r=pe(),t=Z0(),n={message:"\
must be equal to one of the allowed values",params:a(({schemaCode:o})=>(0,e._)`{allowedValues: ${o}}`,"params")},s={keyword:"enum",schemaType:"array",$data:!0,error:n,
code(o){const{gen:c,data:d,$data:i,schema:h,schemaCode:l,it:f}=o;if(!i&&h.length===0)throw new Error("enum must have non-empty array");const m=h.length>=f.opts.
loopEnum;let v;const p=a(()=>v??(v=(0,r.useFunc)(c,t.default)),"getEql");let y;if(m||i)y=c.let("valid"),o.block$data(y,g);else{if(!Array.isArray(h))throw new Error(
"ajv implementation error");const _=c.const("vSchema",l);y=(0,e.or)(...h.map((E,k)=>b(_,k)))}o.pass(y);function g(){c.assign(y,!1),c.forOf("v",l,_=>c.if((0,e._)`${p()}(${d}, ${_})`,
()=>c.assign(y,!0).break()))}a(g,"loopEnum");function b(_,E){const k=h[E];return typeof k=="object"&&k!==null?(0,e._)`${p()}(${d}, ${_}[${E}])`:(0,e._)`${d} === ${k}`}
a(b,"equalCode")}};u.default=s}}),di=w({"node_modules/ajv/dist/vocabularies/validation/index.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});
var e=v1(),r=p1(),t=y1(),n=b1(),s=_1(),o=E1(),c=A1(),d=D1(),i=w1(),h=C1(),l=[e.default,r.default,t.default,n.default,s.default,o.default,c.default,d.default,{keyword:"\
type",schemaType:["string","array"]},{keyword:"nullable",schemaType:"boolean"},i.default,h.default];u.default=l}}),fi=w({"node_modules/ajv/dist/vocabularies/app\
licator/additionalItems.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0}),u.validateAdditionalItems=void 0;var e=me(),r=pe(),t={message:a(({params:{
len:o}})=>(0,e.str)`must NOT have more than ${o} items`,"message"),params:a(({params:{len:o}})=>(0,e._)`{limit: ${o}}`,"params")},n={keyword:"additionalItems",type:"\
array",schemaType:["boolean","object"],before:"uniqueItems",error:t,code(o){const{parentSchema:c,it:d}=o,{items:i}=c;if(!Array.isArray(i)){(0,r.checkStrictMode)(
d,'"additionalItems" is ignored when "items" is not an array of schemas');return}s(o,i)}};function s(o,c){const{gen:d,schema:i,data:h,keyword:l,it:f}=o;f.items=
!0;const m=d.const("len",(0,e._)`${h}.length`);if(i===!1)o.setParams({len:c.length}),o.pass((0,e._)`${m} <= ${c.length}`);else if(typeof i=="object"&&!(0,r.alwaysValidSchema)(
f,i)){const p=d.var("valid",(0,e._)`${m} <= ${c.length}`);d.if((0,e.not)(p),()=>v(p)),o.ok(p)}function v(p){d.forRange("i",c.length,m,y=>{o.subschema({keyword:l,
dataProp:y,dataPropType:r.Type.Num},p),f.allErrors||d.if((0,e.not)(p),()=>d.break())})}a(v,"validateItems")}a(s,"validateAdditionalItems"),u.validateAdditionalItems=
s,u.default=n}}),mi=w({"node_modules/ajv/dist/vocabularies/applicator/items.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0}),u.validateTuple=
void 0;var e=me(),r=pe(),t=gu(),n={keyword:"items",type:"array",schemaType:["object","array","boolean"],before:"uniqueItems",code(o){const{schema:c,it:d}=o;if(Array.
isArray(c))return s(o,"additionalItems",c);d.items=!0,!(0,r.alwaysValidSchema)(d,c)&&o.ok((0,t.validateArray)(o))}};function s(o,c,d=o.schema){const{gen:i,parentSchema:h,
data:l,keyword:f,it:m}=o;y(h),m.opts.unevaluated&&d.length&&m.items!==!0&&(m.items=r.mergeEvaluated.items(i,d.length,m.items));const v=i.name("valid"),p=i.const(
"len",(0,e._)`${l}.length`);d.forEach((g,b)=>{(0,r.alwaysValidSchema)(m,g)||(i.if((0,e._)`${p} > ${b}`,()=>o.subschema({keyword:f,schemaProp:b,dataProp:b},v)),o.
ok(v))});function y(g){const{opts:b,errSchemaPath:_}=m,E=d.length,k=E===g.minItems&&(E===g.maxItems||g[c]===!1);if(b.strictTuples&&!k){const D=`"${f}" is ${E}-t\
uple, but minItems or maxItems/${c} are not specified or different at path "${_}"`;(0,r.checkStrictMode)(m,D,b.strictTuples)}}a(y,"checkStrictTuple")}a(s,"valid\
ateTuple"),u.validateTuple=s,u.default=n}}),k1=w({"node_modules/ajv/dist/vocabularies/applicator/prefixItems.js"(u){"use strict";Object.defineProperty(u,"__esMo\
dule",{value:!0});var e=mi(),r={keyword:"prefixItems",type:"array",schemaType:["array"],before:"uniqueItems",code:a(t=>(0,e.validateTuple)(t,"items"),"code")};u.
default=r}}),F1=w({"node_modules/ajv/dist/vocabularies/applicator/items2020.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=me(),r=pe(),
t=gu(),n=fi(),s={message:a(({params:{len:c}})=>(0,e.str)`must NOT have more than ${c} items`,"message"),params:a(({params:{len:c}})=>(0,e._)`{limit: ${c}}`,"par\
ams")},o={keyword:"items",type:"array",schemaType:["object","boolean"],before:"uniqueItems",error:s,code(c){const{schema:d,parentSchema:i,it:h}=c,{prefixItems:l}=i;
h.items=!0,!(0,r.alwaysValidSchema)(h,d)&&(l?(0,n.validateAdditionalItems)(c,l):c.ok((0,t.validateArray)(c)))}};u.default=o}}),I1=w({"node_modules/ajv/dist/voca\
bularies/applicator/contains.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=me(),r=pe(),t={message:a(({params:{min:s,max:o}})=>o===void 0?
(0,e.str)`must contain at least ${s} valid item(s)`:(0,e.str)`must contain at least ${s} and no more than ${o} valid item(s)`,"message"),params:a(({params:{min:s,
max:o}})=>o===void 0?(0,e._)`{minContains: ${s}}`:(0,e._)`{minContains: ${s}, maxContains: ${o}}`,"params")},n={keyword:"contains",type:"array",schemaType:["obj\
ect","boolean"],before:"uniqueItems",trackErrors:!0,error:t,code(s){const{gen:o,schema:c,parentSchema:d,data:i,it:h}=s;let l,f;const{minContains:m,maxContains:v}=d;
h.opts.next?(l=m===void 0?1:m,f=v):l=1;const p=o.const("len",(0,e._)`${i}.length`);if(s.setParams({min:l,max:f}),f===void 0&&l===0){(0,r.checkStrictMode)(h,'"mi\
nContains" == 0 without "maxContains": "contains" keyword ignored');return}if(f!==void 0&&l>f){(0,r.checkStrictMode)(h,'"minContains" > "maxContains" is always \
invalid'),s.fail();return}if((0,r.alwaysValidSchema)(h,c)){let E=(0,e._)`${p} >= ${l}`;f!==void 0&&(E=(0,e._)`${E} && ${p} <= ${f}`),s.pass(E);return}h.items=!0;
const y=o.name("valid");f===void 0&&l===1?b(y,()=>o.if(y,()=>o.break())):l===0?(o.let(y,!0),f!==void 0&&o.if((0,e._)`${i}.length > 0`,g)):(o.let(y,!1),g()),s.result(
y,()=>s.reset());function g(){const E=o.name("_valid"),k=o.let("count",0);b(E,()=>o.if(E,()=>_(k)))}a(g,"validateItemsWithCount");function b(E,k){o.forRange("i",
0,p,D=>{s.subschema({keyword:"contains",dataProp:D,dataPropType:r.Type.Num,compositeRule:!0},E),k()})}a(b,"validateItems");function _(E){o.code((0,e._)`${E}++`),
f===void 0?o.if((0,e._)`${E} >= ${l}`,()=>o.assign(y,!0).break()):(o.if((0,e._)`${E} > ${f}`,()=>o.assign(y,!1).break()),l===1?o.assign(y,!0):o.if((0,e._)`${E} >= ${l}`,
()=>o.assign(y,!0)))}a(_,"checkLimits")}};u.default=n}}),ea=w({"node_modules/ajv/dist/vocabularies/applicator/dependencies.js"(u){"use strict";Object.defineProperty(
u,"__esModule",{value:!0}),u.validateSchemaDeps=u.validatePropertyDeps=u.error=void 0;var e=me(),r=pe(),t=gu();u.error={message:a(({params:{property:d,depsCount:i,
deps:h}})=>{const l=i===1?"property":"properties";return(0,e.str)`must have ${l} ${h} when property ${d} is present`},"message"),params:a(({params:{property:d,depsCount:i,
deps:h,missingProperty:l}})=>(0,e._)`{property: ${d},
    missingProperty: ${l},
    depsCount: ${i},
    deps: ${h}}`,"params")};var n={keyword:"dependencies",type:"object",schemaType:"object",error:u.error,code(d){const[i,h]=s(d);o(d,i),c(d,h)}};function s({schema:d}){
const i={},h={};for(const l in d){if(l==="__proto__")continue;const f=Array.isArray(d[l])?i:h;f[l]=d[l]}return[i,h]}a(s,"splitDependencies");function o(d,i=d.schema){
const{gen:h,data:l,it:f}=d;if(Object.keys(i).length===0)return;const m=h.let("missing");for(const v in i){const p=i[v];if(p.length===0)continue;const y=(0,t.propertyInData)(
h,l,v,f.opts.ownProperties);d.setParams({property:v,depsCount:p.length,deps:p.join(", ")}),f.allErrors?h.if(y,()=>{for(const g of p)(0,t.checkReportMissingProp)(
d,g)}):(h.if((0,e._)`${y} && (${(0,t.checkMissingProp)(d,p,m)})`),(0,t.reportMissingProp)(d,m),h.else())}}a(o,"validatePropertyDeps"),u.validatePropertyDeps=o;function c(d,i=d.
schema){const{gen:h,data:l,keyword:f,it:m}=d,v=h.name("valid");for(const p in i)(0,r.alwaysValidSchema)(m,i[p])||(h.if((0,t.propertyInData)(h,l,p,m.opts.ownProperties),
()=>{const y=d.subschema({keyword:f,schemaProp:p},v);d.mergeValidEvaluated(y,v)},()=>h.var(v,!0)),d.ok(v))}a(c,"validateSchemaDeps"),u.validateSchemaDeps=c,u.default=
n}}),S1=w({"node_modules/ajv/dist/vocabularies/applicator/propertyNames.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=me(),r=pe(),t={
message:"property name must be valid",params:a(({params:s})=>(0,e._)`{propertyName: ${s.propertyName}}`,"params")},n={keyword:"propertyNames",type:"object",schemaType:[
"object","boolean"],error:t,code(s){const{gen:o,schema:c,data:d,it:i}=s;if((0,r.alwaysValidSchema)(i,c))return;const h=o.name("valid");o.forIn("key",d,l=>{s.setParams(
{propertyName:l}),s.subschema({keyword:"propertyNames",data:l,dataTypes:["string"],propertyName:l,compositeRule:!0},h),o.if((0,e.not)(h),()=>{s.error(!0),i.allErrors||
o.break()})}),s.ok(h)}};u.default=n}}),hi=w({"node_modules/ajv/dist/vocabularies/applicator/additionalProperties.js"(u){"use strict";Object.defineProperty(u,"__\
esModule",{value:!0});var e=gu(),r=me(),t=pu(),n=pe(),s={message:"must NOT have additional properties",params:a(({params:c})=>(0,r._)`{additionalProperty: ${c.additionalProperty}}`,
"params")},o={keyword:"additionalProperties",type:["object"],schemaType:["boolean","object"],allowUndefined:!0,trackErrors:!0,error:s,code(c){const{gen:d,schema:i,
parentSchema:h,data:l,errsCount:f,it:m}=c;if(!f)throw new Error("ajv implementation error");const{allErrors:v,opts:p}=m;if(m.props=!0,p.removeAdditional!=="all"&&
(0,n.alwaysValidSchema)(m,i))return;const y=(0,e.allSchemaProperties)(h.properties),g=(0,e.allSchemaProperties)(h.patternProperties);b(),c.ok((0,r._)`${f} === ${t.
default.errors}`);function b(){d.forIn("key",l,A=>{!y.length&&!g.length?k(A):d.if(_(A),()=>k(A))})}a(b,"checkAdditionalProperties");function _(A){let S;if(y.length>
8){const N=(0,n.schemaRefOrVal)(m,h.properties,"properties");S=(0,e.isOwnProperty)(d,N,A)}else y.length?S=(0,r.or)(...y.map(N=>(0,r._)`${A} === ${N}`)):S=r.nil;
return g.length&&(S=(0,r.or)(S,...g.map(N=>(0,r._)`${(0,e.usePattern)(c,N)}.test(${A})`))),(0,r.not)(S)}a(_,"isAdditional");function E(A){d.code((0,r._)`delete ${l}[${A}]`)}
a(E,"deleteAdditional");function k(A){if(p.removeAdditional==="all"||p.removeAdditional&&i===!1){E(A);return}if(i===!1){c.setParams({additionalProperty:A}),c.error(),
v||d.break();return}if(typeof i=="object"&&!(0,n.alwaysValidSchema)(m,i)){const S=d.name("valid");p.removeAdditional==="failing"?(D(A,S,!1),d.if((0,r.not)(S),()=>{
c.reset(),E(A)})):(D(A,S),v||d.if((0,r.not)(S),()=>d.break()))}}a(k,"additionalPropertyCode");function D(A,S,N){const L={keyword:"additionalProperties",dataProp:A,
dataPropType:n.Type.Str};N===!1&&Object.assign(L,{compositeRule:!0,createErrors:!1,allErrors:!1}),c.subschema(L,S)}a(D,"applyAdditionalSchema")}};u.default=o}}),
j1=w({"node_modules/ajv/dist/vocabularies/applicator/properties.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=nr(),r=gu(),t=pe(),n=hi(),
s={keyword:"properties",type:"object",schemaType:"object",code(o){const{gen:c,schema:d,parentSchema:i,data:h,it:l}=o;l.opts.removeAdditional==="all"&&i.additionalProperties===
void 0&&n.default.code(new e.KeywordCxt(l,n.default,"additionalProperties"));const f=(0,r.allSchemaProperties)(d);for(const g of f)l.definedProperties.add(g);l.
opts.unevaluated&&f.length&&l.props!==!0&&(l.props=t.mergeEvaluated.props(c,(0,t.toHash)(f),l.props));const m=f.filter(g=>!(0,t.alwaysValidSchema)(l,d[g]));if(m.
length===0)return;const v=c.name("valid");for(const g of m)p(g)?y(g):(c.if((0,r.propertyInData)(c,h,g,l.opts.ownProperties)),y(g),l.allErrors||c.else().var(v,!0),
c.endIf()),o.it.definedProperties.add(g),o.ok(v);function p(g){return l.opts.useDefaults&&!l.compositeRule&&d[g].default!==void 0}a(p,"hasDefault");function y(g){
o.subschema({keyword:"properties",schemaProp:g,dataProp:g},v)}a(y,"applyPropertySchema")}};u.default=s}}),B1=w({"node_modules/ajv/dist/vocabularies/applicator/p\
atternProperties.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=gu(),r=me(),t=pe(),n=pe(),s={keyword:"patternProperties",type:"objec\
t",schemaType:"object",code(o){const{gen:c,schema:d,data:i,parentSchema:h,it:l}=o,{opts:f}=l,m=(0,e.allSchemaProperties)(d),v=m.filter(k=>(0,t.alwaysValidSchema)(
l,d[k]));if(m.length===0||v.length===m.length&&(!l.opts.unevaluated||l.props===!0))return;const p=f.strictSchema&&!f.allowMatchingProperties&&h.properties,y=c.name(
"valid");l.props!==!0&&!(l.props instanceof r.Name)&&(l.props=(0,n.evaluatedPropsToName)(c,l.props));const{props:g}=l;b();function b(){for(const k of m)p&&_(k),
l.allErrors?E(k):(c.var(y,!0),E(k),c.if(y))}a(b,"validatePatternProperties");function _(k){for(const D in p)new RegExp(k).test(D)&&(0,t.checkStrictMode)(l,`prop\
erty ${D} matches pattern ${k} (use allowMatchingProperties)`)}a(_,"checkMatchingProperties");function E(k){c.forIn("key",i,D=>{c.if((0,r._)`${(0,e.usePattern)(
o,k)}.test(${D})`,()=>{const A=v.includes(k);A||o.subschema({keyword:"patternProperties",schemaProp:k,dataProp:D,dataPropType:n.Type.Str},y),l.opts.unevaluated&&
g!==!0?c.assign((0,r._)`${g}[${D}]`,!0):!A&&!l.allErrors&&c.if((0,r.not)(y),()=>c.break())})})}a(E,"validateProperties")}};u.default=s}}),N1=w({"node_modules/aj\
v/dist/vocabularies/applicator/not.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=pe(),r={keyword:"not",schemaType:["object","boolea\
n"],trackErrors:!0,code(t){const{gen:n,schema:s,it:o}=t;if((0,e.alwaysValidSchema)(o,s)){t.fail();return}const c=n.name("valid");t.subschema({keyword:"not",compositeRule:!0,
createErrors:!1,allErrors:!1},c),t.failResult(c,()=>t.reset(),()=>t.error())},error:{message:"must NOT be valid"}};u.default=r}}),O1=w({"node_modules/ajv/dist/v\
ocabularies/applicator/anyOf.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=gu(),r={keyword:"anyOf",schemaType:"array",trackErrors:!0,
code:e.validateUnion,error:{message:"must match a schema in anyOf"}};u.default=r}}),$1=w({"node_modules/ajv/dist/vocabularies/applicator/oneOf.js"(u){"use stric\
t";Object.defineProperty(u,"__esModule",{value:!0});var e=me(),r=pe(),t={message:"must match exactly one schema in oneOf",params:a(({params:s})=>(0,e._)`{passingSchemas: ${s.
passing}}`,"params")},n={keyword:"oneOf",schemaType:"array",trackErrors:!0,error:t,code(s){const{gen:o,schema:c,parentSchema:d,it:i}=s;if(!Array.isArray(c))throw new Error(
"ajv implementation error");if(i.opts.discriminator&&d.discriminator)return;const h=c,l=o.let("valid",!1),f=o.let("passing",null),m=o.name("_valid");s.setParams(
{passing:f}),o.block(v),s.result(l,()=>s.reset(),()=>s.error(!0));function v(){h.forEach((p,y)=>{let g;(0,r.alwaysValidSchema)(i,p)?o.var(m,!0):g=s.subschema({keyword:"\
oneOf",schemaProp:y,compositeRule:!0},m),y>0&&o.if((0,e._)`${m} && ${l}`).assign(l,!1).assign(f,(0,e._)`[${f}, ${y}]`).else(),o.if(m,()=>{o.assign(l,!0),o.assign(
f,y),g&&s.mergeEvaluated(g,e.Name)})})}a(v,"validateOneOf")}};u.default=n}}),q1=w({"node_modules/ajv/dist/vocabularies/applicator/allOf.js"(u){"use strict";Object.
defineProperty(u,"__esModule",{value:!0});var e=pe(),r={keyword:"allOf",schemaType:"array",code(t){const{gen:n,schema:s,it:o}=t;if(!Array.isArray(s))throw new Error(
"ajv implementation error");const c=n.name("valid");s.forEach((d,i)=>{if((0,e.alwaysValidSchema)(o,d))return;const h=t.subschema({keyword:"allOf",schemaProp:i},
c);t.ok(c),t.mergeEvaluated(h)})}};u.default=r}}),P1=w({"node_modules/ajv/dist/vocabularies/applicator/if.js"(u){"use strict";Object.defineProperty(u,"__esModul\
e",{value:!0});var e=me(),r=pe(),t={message:a(({params:o})=>(0,e.str)`must match "${o.ifClause}" schema`,"message"),params:a(({params:o})=>(0,e._)`{failingKeyword: ${o.
ifClause}}`,"params")},n={keyword:"if",schemaType:["object","boolean"],trackErrors:!0,error:t,code(o){const{gen:c,parentSchema:d,it:i}=o;d.then===void 0&&d.else===
void 0&&(0,r.checkStrictMode)(i,'"if" without "then" and "else" is ignored');const h=s(i,"then"),l=s(i,"else");if(!h&&!l)return;const f=c.let("valid",!0),m=c.name(
"_valid");if(v(),o.reset(),h&&l){const y=c.let("ifClause");o.setParams({ifClause:y}),c.if(m,p("then",y),p("else",y))}else h?c.if(m,p("then")):c.if((0,e.not)(m),
p("else"));o.pass(f,()=>o.error(!0));function v(){const y=o.subschema({keyword:"if",compositeRule:!0,createErrors:!1,allErrors:!1},m);o.mergeEvaluated(y)}a(v,"v\
alidateIf");function p(y,g){return()=>{const b=o.subschema({keyword:y},m);c.assign(f,m),o.mergeValidEvaluated(b,f),g?c.assign(g,(0,e._)`${y}`):o.setParams({ifClause:y})}}
a(p,"validateClause")}};function s(o,c){const d=o.schema[c];return d!==void 0&&!(0,r.alwaysValidSchema)(o,d)}a(s,"hasSchema"),u.default=n}}),T1=w({"node_modules\
/ajv/dist/vocabularies/applicator/thenElse.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=pe(),r={keyword:["then","else"],schemaType:[
"object","boolean"],code({keyword:t,parentSchema:n,it:s}){n.if===void 0&&(0,e.checkStrictMode)(s,`"${t}" without "if" is ignored`)}};u.default=r}}),vi=w({"node_\
modules/ajv/dist/vocabularies/applicator/index.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=fi(),r=k1(),t=mi(),n=F1(),s=I1(),o=ea(),
c=S1(),d=hi(),i=j1(),h=B1(),l=N1(),f=O1(),m=$1(),v=q1(),p=P1(),y=T1();function g(b=!1){const _=[l.default,f.default,m.default,v.default,p.default,y.default,c.default,
d.default,o.default,i.default,h.default];return b?_.push(r.default,n.default):_.push(e.default,t.default),_.push(s.default),_}a(g,"getApplicator"),u.default=g}}),
L1=w({"node_modules/ajv/dist/vocabularies/format/format.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=me(),r={message:a(({schemaCode:n})=>(0,e.
str)`must match format "${n}"`,"message"),params:a(({schemaCode:n})=>(0,e._)`{format: ${n}}`,"params")},t={keyword:"format",type:["number","string"],schemaType:"\
string",$data:!0,error:r,code(n,s){const{gen:o,data:c,$data:d,schema:i,schemaCode:h,it:l}=n,{opts:f,errSchemaPath:m,schemaEnv:v,self:p}=l;if(!f.validateFormats)
return;d?y():g();function y(){const b=o.scopeValue("formats",{ref:p.formats,code:f.code.formats}),_=o.const("fDef",(0,e._)`${b}[${h}]`),E=o.let("fType"),k=o.let(
"format");o.if((0,e._)`typeof ${_} == "object" && !(${_} instanceof RegExp)`,()=>o.assign(E,(0,e._)`${_}.type || "string"`).assign(k,(0,e._)`${_}.validate`),()=>o.
assign(E,(0,e._)`"string"`).assign(k,_)),n.fail$data((0,e.or)(D(),A()));function D(){return f.strictSchema===!1?e.nil:(0,e._)`${h} && !${k}`}a(D,"unknownFmt");function A(){
const S=v.$async?(0,e._)`(${_}.async ? await ${k}(${c}) : ${k}(${c}))`:(0,e._)`${k}(${c})`,N=(0,e._)`(typeof ${k} == "function" ? ${S} : ${k}.test(${c}))`;return(0,e.
_)`${k} && ${k} !== true && ${E} === ${s} && !${N}`}a(A,"invalidFmt")}a(y,"validate$DataFormat");function g(){const b=p.formats[i];if(!b){D();return}if(b===!0)return;
const[_,E,k]=A(b);_===s&&n.pass(S());function D(){if(f.strictSchema===!1){p.logger.warn(N());return}throw new Error(N());function N(){return`unknown format "${i}\
" ignored in schema at path "${m}"`}}a(D,"unknownFormat");function A(N){const L=N instanceof RegExp?(0,e.regexpCode)(N):f.code.formats?(0,e._)`${f.code.formats}${(0,e.
getProperty)(i)}`:void 0,T=o.scopeValue("formats",{key:i,ref:N,code:L});return typeof N=="object"&&!(N instanceof RegExp)?[N.type||"string",N.validate,(0,e._)`${T}.validate`]:
["string",N,T]}a(A,"getFormat");function S(){if(typeof b=="object"&&!(b instanceof RegExp)&&b.async){if(!v.$async)throw new Error("async format in sync schema");
return(0,e._)`await ${k}(${c})`}return typeof E=="function"?(0,e._)`${k}(${c})`:(0,e._)`${k}.test(${c})`}a(S,"validCondition")}a(g,"validateFormat")}};u.default=
t}}),pi=w({"node_modules/ajv/dist/vocabularies/format/index.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=L1(),r=[e.default];u.default=
r}}),gi=w({"node_modules/ajv/dist/vocabularies/metadata.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0}),u.contentVocabulary=u.metadataVocabulary=
void 0,u.metadataVocabulary=["title","description","default","deprecated","readOnly","writeOnly","examples"],u.contentVocabulary=["contentMediaType","contentEnc\
oding","contentSchema"]}}),R1=w({"node_modules/ajv/dist/vocabularies/draft7.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=ci(),r=di(),
t=vi(),n=pi(),s=gi(),o=[e.default,r.default,(0,t.default)(),n.default,s.metadataVocabulary,s.contentVocabulary];u.default=o}}),M1=w({"node_modules/ajv/dist/voca\
bularies/discriminator/types.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0}),u.DiscrError=void 0;var e;(function(r){r.Tag="tag",r.Mapping="\
mapping"})(e||(u.DiscrError=e={}))}}),yi=w({"node_modules/ajv/dist/vocabularies/discriminator/index.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});
var e=me(),r=M1(),t=Qr(),n=ir(),s=pe(),o={message:a(({params:{discrError:d,tagName:i}})=>d===r.DiscrError.Tag?`tag "${i}" must be string`:`value of tag "${i}" m\
ust be in oneOf`,"message"),params:a(({params:{discrError:d,tag:i,tagName:h}})=>(0,e._)`{error: ${d}, tag: ${h}, tagValue: ${i}}`,"params")},c={keyword:"discrim\
inator",type:"object",schemaType:"object",error:o,code(d){const{gen:i,data:h,schema:l,parentSchema:f,it:m}=d,{oneOf:v}=f;if(!m.opts.discriminator)throw new Error(
"discriminator: requires discriminator option");const p=l.propertyName;if(typeof p!="string")throw new Error("discriminator: requires propertyName");if(l.mapping)
throw new Error("discriminator: mapping is not supported");if(!v)throw new Error("discriminator: requires oneOf keyword");const y=i.let("valid",!1),g=i.const("t\
ag",(0,e._)`${h}${(0,e.getProperty)(p)}`);i.if((0,e._)`typeof ${g} == "string"`,()=>b(),()=>d.error(!1,{discrError:r.DiscrError.Tag,tag:g,tagName:p})),d.ok(y);function b(){
const k=E();i.if(!1);for(const D in k)i.elseIf((0,e._)`${g} === ${D}`),i.assign(y,_(k[D]));i.else(),d.error(!1,{discrError:r.DiscrError.Mapping,tag:g,tagName:p}),
i.endIf()}a(b,"validateMapping");function _(k){const D=i.name("valid"),A=d.subschema({keyword:"oneOf",schemaProp:k},D);return d.mergeEvaluated(A,e.Name),D}a(_,"\
applyTagSchema");function E(){var k;const D={},A=N(f);let S=!0;for(let P=0;P<v.length;P++){let O=v[P];if(O?.$ref&&!(0,s.schemaHasRulesButRef)(O,m.self.RULES)){const z=O.
$ref;if(O=t.resolveRef.call(m.self,m.schemaEnv.root,m.baseId,z),O instanceof t.SchemaEnv&&(O=O.schema),O===void 0)throw new n.default(m.opts.uriResolver,m.baseId,
z)}const B=(k=O?.properties)===null||k===void 0?void 0:k[p];if(typeof B!="object")throw new Error(`discriminator: oneOf subschemas (or referenced schemas) must \
have "properties/${p}"`);S=S&&(A||N(O)),L(B,P)}if(!S)throw new Error(`discriminator: "${p}" must be required`);return D;function N({required:P}){return Array.isArray(
P)&&P.includes(p)}function L(P,O){if(P.const)T(P.const,O);else if(P.enum)for(const B of P.enum)T(B,O);else throw new Error(`discriminator: "properties/${p}" mus\
t have "const" or "enum"`)}function T(P,O){if(typeof P!="string"||P in D)throw new Error(`discriminator: "${p}" values must be unique strings`);D[P]=O}}a(E,"get\
Mapping")}};u.default=c}}),z1=w({"node_modules/ajv/dist/refs/json-schema-draft-07.json"(u,e){e.exports={$schema:"http://json-schema.org/draft-07/schema#",$id:"h\
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
anyOf:{$ref:"#/definitions/schemaArray"},oneOf:{$ref:"#/definitions/schemaArray"},not:{$ref:"#"}},default:!0}}}),U1=w({"node_modules/ajv/dist/ajv.js"(u,e){"use \
strict";Object.defineProperty(u,"__esModule",{value:!0}),u.MissingRefError=u.ValidationError=u.CodeGen=u.Name=u.nil=u.stringify=u.str=u._=u.KeywordCxt=u.Ajv=void 0;
var r=li(),t=R1(),n=yi(),s=z1(),o=["/properties"],c="http://json-schema.org/draft-07/schema",d=class extends r.default{static{a(this,"Ajv")}_addVocabularies(){super.
_addVocabularies(),t.default.forEach(m=>this.addVocabulary(m)),this.opts.discriminator&&this.addKeyword(n.default)}_addDefaultMetaSchema(){if(super._addDefaultMetaSchema(),
!this.opts.meta)return;const m=this.opts.$data?this.$dataMetaSchema(s,o):s;this.addMetaSchema(m,c,!1),this.refs["http://json-schema.org/schema"]=c}defaultMeta(){
return this.opts.defaultMeta=super.defaultMeta()||(this.getSchema(c)?c:void 0)}};u.Ajv=d,e.exports=u=d,e.exports.Ajv=d,Object.defineProperty(u,"__esModule",{value:!0}),
u.default=d;var i=nr();Object.defineProperty(u,"KeywordCxt",{enumerable:!0,get:a(function(){return i.KeywordCxt},"get")});var h=me();Object.defineProperty(u,"_",
{enumerable:!0,get:a(function(){return h._},"get")}),Object.defineProperty(u,"str",{enumerable:!0,get:a(function(){return h.str},"get")}),Object.defineProperty(
u,"stringify",{enumerable:!0,get:a(function(){return h.stringify},"get")}),Object.defineProperty(u,"nil",{enumerable:!0,get:a(function(){return h.nil},"get")}),
Object.defineProperty(u,"Name",{enumerable:!0,get:a(function(){return h.Name},"get")}),Object.defineProperty(u,"CodeGen",{enumerable:!0,get:a(function(){return h.
CodeGen},"get")});var l=Xr();Object.defineProperty(u,"ValidationError",{enumerable:!0,get:a(function(){return l.default},"get")});var f=ir();Object.defineProperty(
u,"MissingRefError",{enumerable:!0,get:a(function(){return f.default},"get")})}}),bi=w({"node_modules/ajv/dist/vocabularies/dynamic/dynamicAnchor.js"(u){"use st\
rict";Object.defineProperty(u,"__esModule",{value:!0}),u.dynamicAnchor=void 0;var e=me(),r=pu(),t=Qr(),n=Q0(),s={keyword:"$dynamicAnchor",schemaType:"string",code:a(
d=>o(d,d.schema),"code")};function o(d,i){const{gen:h,it:l}=d;l.schemaEnv.root.dynamicAnchors[i]=!0;const f=(0,e._)`${r.default.dynamicAnchors}${(0,e.getProperty)(
i)}`,m=l.errSchemaPath==="#"?l.validateName:c(d);h.if((0,e._)`!${f}`,()=>h.assign(f,m))}a(o,"dynamicAnchor"),u.dynamicAnchor=o;function c(d){const{schemaEnv:i,schema:h,
self:l}=d.it,{root:f,baseId:m,localRefs:v,meta:p}=i.root,{schemaId:y}=l.opts,g=new t.SchemaEnv({schema:h,schemaId:y,root:f,baseId:m,localRefs:v,meta:p});return t.
compileSchema.call(l,g),(0,n.getValidate)(d,g)}a(c,"_getValidate"),u.default=s}}),_i=w({"node_modules/ajv/dist/vocabularies/dynamic/dynamicRef.js"(u){"use stric\
t";Object.defineProperty(u,"__esModule",{value:!0}),u.dynamicRef=void 0;var e=me(),r=pu(),t=Q0(),n={keyword:"$dynamicRef",schemaType:"string",code:a(o=>s(o,o.schema),
"code")};function s(o,c){const{gen:d,keyword:i,it:h}=o;if(c[0]!=="#")throw new Error(`"${i}" only supports hash fragment reference`);const l=c.slice(1);if(h.allErrors)
f();else{const v=d.let("valid",!1);f(v),o.ok(v)}function f(v){if(h.schemaEnv.root.dynamicAnchors[l]){const p=d.let("_v",(0,e._)`${r.default.dynamicAnchors}${(0,e.
getProperty)(l)}`);d.if(p,m(p,v),m(h.validateName,v))}else m(h.validateName,v)()}a(f,"_dynamicRef");function m(v,p){return p?()=>d.block(()=>{(0,t.callRef)(o,v),
d.let(p,!0)}):()=>(0,t.callRef)(o,v)}a(m,"_callRef")}a(s,"dynamicRef"),u.dynamicRef=s,u.default=n}}),K1=w({"node_modules/ajv/dist/vocabularies/dynamic/recursive\
Anchor.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=bi(),r=pe(),t={keyword:"$recursiveAnchor",schemaType:"boolean",code(n){n.schema?
(0,e.dynamicAnchor)(n,""):(0,r.checkStrictMode)(n.it,"$recursiveAnchor: false is ignored")}};u.default=t}}),V1=w({"node_modules/ajv/dist/vocabularies/dynamic/re\
cursiveRef.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=_i(),r={keyword:"$recursiveRef",schemaType:"string",code:a(t=>(0,e.dynamicRef)(
t,t.schema),"code")};u.default=r}}),H1=w({"node_modules/ajv/dist/vocabularies/dynamic/index.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});
var e=bi(),r=_i(),t=K1(),n=V1(),s=[e.default,r.default,t.default,n.default];u.default=s}}),G1=w({"node_modules/ajv/dist/vocabularies/validation/dependentRequire\
d.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=ea(),r={keyword:"dependentRequired",type:"object",schemaType:"object",error:e.error,
code:a(t=>(0,e.validatePropertyDeps)(t),"code")};u.default=r}}),W1=w({"node_modules/ajv/dist/vocabularies/applicator/dependentSchemas.js"(u){"use strict";Object.
defineProperty(u,"__esModule",{value:!0});var e=ea(),r={keyword:"dependentSchemas",type:"object",schemaType:"object",code:a(t=>(0,e.validateSchemaDeps)(t),"code")};
u.default=r}}),x1=w({"node_modules/ajv/dist/vocabularies/validation/limitContains.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=pe(),
r={keyword:["maxContains","minContains"],type:"array",schemaType:"number",code({keyword:t,parentSchema:n,it:s}){n.contains===void 0&&(0,e.checkStrictMode)(s,`"${t}\
" without "contains" is ignored`)}};u.default=r}}),J1=w({"node_modules/ajv/dist/vocabularies/next.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});
var e=G1(),r=W1(),t=x1(),n=[e.default,r.default,t.default];u.default=n}}),Y1=w({"node_modules/ajv/dist/vocabularies/unevaluated/unevaluatedProperties.js"(u){"us\
e strict";Object.defineProperty(u,"__esModule",{value:!0});var e=me(),r=pe(),t=pu(),n={message:"must NOT have unevaluated properties",params:a(({params:o})=>(0,e.
_)`{unevaluatedProperty: ${o.unevaluatedProperty}}`,"params")},s={keyword:"unevaluatedProperties",type:"object",schemaType:["boolean","object"],trackErrors:!0,error:n,
code(o){const{gen:c,schema:d,data:i,errsCount:h,it:l}=o;if(!h)throw new Error("ajv implementation error");const{allErrors:f,props:m}=l;m instanceof e.Name?c.if(
(0,e._)`${m} !== true`,()=>c.forIn("key",i,g=>c.if(p(m,g),()=>v(g)))):m!==!0&&c.forIn("key",i,g=>m===void 0?v(g):c.if(y(m,g),()=>v(g))),l.props=!0,o.ok((0,e._)`${h} === ${t.
default.errors}`);function v(g){if(d===!1){o.setParams({unevaluatedProperty:g}),o.error(),f||c.break();return}if(!(0,r.alwaysValidSchema)(l,d)){const b=c.name("\
valid");o.subschema({keyword:"unevaluatedProperties",dataProp:g,dataPropType:r.Type.Str},b),f||c.if((0,e.not)(b),()=>c.break())}}a(v,"unevaluatedPropCode");function p(g,b){
return(0,e._)`!${g} || !${g}[${b}]`}a(p,"unevaluatedDynamic");function y(g,b){const _=[];for(const E in g)g[E]===!0&&_.push((0,e._)`${b} !== ${E}`);return(0,e.and)(
..._)}a(y,"unevaluatedStatic")}};u.default=s}}),X1=w({"node_modules/ajv/dist/vocabularies/unevaluated/unevaluatedItems.js"(u){"use strict";Object.defineProperty(
u,"__esModule",{value:!0});var e=me(),r=pe(),t={message:a(({params:{len:s}})=>(0,e.str)`must NOT have more than ${s} items`,"message"),params:a(({params:{len:s}})=>(0,e.
_)`{limit: ${s}}`,"params")},n={keyword:"unevaluatedItems",type:"array",schemaType:["boolean","object"],error:t,code(s){const{gen:o,schema:c,data:d,it:i}=s,h=i.
items||0;if(h===!0)return;const l=o.const("len",(0,e._)`${d}.length`);if(c===!1)s.setParams({len:h}),s.fail((0,e._)`${l} > ${h}`);else if(typeof c=="object"&&!(0,r.
alwaysValidSchema)(i,c)){const m=o.var("valid",(0,e._)`${l} <= ${h}`);o.if((0,e.not)(m),()=>f(m,h)),s.ok(m)}i.items=!0;function f(m,v){o.forRange("i",v,l,p=>{s.
subschema({keyword:"unevaluatedItems",dataProp:p,dataPropType:r.Type.Num},m),i.allErrors||o.if((0,e.not)(m),()=>o.break())})}a(f,"validateItems")}};u.default=n}}),
Q1=w({"node_modules/ajv/dist/vocabularies/unevaluated/index.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=Y1(),r=X1(),t=[e.default,
r.default];u.default=t}}),Z1=w({"node_modules/ajv/dist/vocabularies/draft2020.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=ci(),r=di(),
t=vi(),n=H1(),s=J1(),o=Q1(),c=pi(),d=gi(),i=[n.default,e.default,r.default,(0,t.default)(!0),c.default,d.metadataVocabulary,d.contentVocabulary,s.default,o.default];
u.default=i}}),em=w({"node_modules/ajv/dist/refs/json-schema-2020-12/schema.json"(u,e){e.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"ht\
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
uriReferenceString",deprecated:!0}}}}}),um=w({"node_modules/ajv/dist/refs/json-schema-2020-12/meta/applicator.json"(u,e){e.exports={$schema:"https://json-schema\
.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/applicator",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/applicator":!0},
$dynamicAnchor:"meta",title:"Applicator vocabulary meta-schema",type:["object","boolean"],properties:{prefixItems:{$ref:"#/$defs/schemaArray"},items:{$dynamicRef:"\
#meta"},contains:{$dynamicRef:"#meta"},additionalProperties:{$dynamicRef:"#meta"},properties:{type:"object",additionalProperties:{$dynamicRef:"#meta"},default:{}},
patternProperties:{type:"object",additionalProperties:{$dynamicRef:"#meta"},propertyNames:{format:"regex"},default:{}},dependentSchemas:{type:"object",additionalProperties:{
$dynamicRef:"#meta"},default:{}},propertyNames:{$dynamicRef:"#meta"},if:{$dynamicRef:"#meta"},then:{$dynamicRef:"#meta"},else:{$dynamicRef:"#meta"},allOf:{$ref:"\
#/$defs/schemaArray"},anyOf:{$ref:"#/$defs/schemaArray"},oneOf:{$ref:"#/$defs/schemaArray"},not:{$dynamicRef:"#meta"}},$defs:{schemaArray:{type:"array",minItems:1,
items:{$dynamicRef:"#meta"}}}}}}),tm=w({"node_modules/ajv/dist/refs/json-schema-2020-12/meta/unevaluated.json"(u,e){e.exports={$schema:"https://json-schema.org/\
draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/unevaluated",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/unevaluated":!0},$dynamicAnchor:"\
meta",title:"Unevaluated applicator vocabulary meta-schema",type:["object","boolean"],properties:{unevaluatedItems:{$dynamicRef:"#meta"},unevaluatedProperties:{
$dynamicRef:"#meta"}}}}}),rm=w({"node_modules/ajv/dist/refs/json-schema-2020-12/meta/content.json"(u,e){e.exports={$schema:"https://json-schema.org/draft/2020-1\
2/schema",$id:"https://json-schema.org/draft/2020-12/meta/content",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/content":!0},$dynamicAnchor:"meta",
title:"Content vocabulary meta-schema",type:["object","boolean"],properties:{contentEncoding:{type:"string"},contentMediaType:{type:"string"},contentSchema:{$dynamicRef:"\
#meta"}}}}}),am=w({"node_modules/ajv/dist/refs/json-schema-2020-12/meta/core.json"(u,e){e.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"h\
ttps://json-schema.org/draft/2020-12/meta/core",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/core":!0},$dynamicAnchor:"meta",title:"Core vocabulary\
 meta-schema",type:["object","boolean"],properties:{$id:{$ref:"#/$defs/uriReferenceString",$comment:"Non-empty fragments not allowed.",pattern:"^[^#]*#?$"},$schema:{
$ref:"#/$defs/uriString"},$ref:{$ref:"#/$defs/uriReferenceString"},$anchor:{$ref:"#/$defs/anchorString"},$dynamicRef:{$ref:"#/$defs/uriReferenceString"},$dynamicAnchor:{
$ref:"#/$defs/anchorString"},$vocabulary:{type:"object",propertyNames:{$ref:"#/$defs/uriString"},additionalProperties:{type:"boolean"}},$comment:{type:"string"},
$defs:{type:"object",additionalProperties:{$dynamicRef:"#meta"}}},$defs:{anchorString:{type:"string",pattern:"^[A-Za-z_][-A-Za-z0-9._]*$"},uriString:{type:"stri\
ng",format:"uri"},uriReferenceString:{type:"string",format:"uri-reference"}}}}}),nm=w({"node_modules/ajv/dist/refs/json-schema-2020-12/meta/format-annotation.js\
on"(u,e){e.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/format-annotation",$vocabulary:{"http\
s://json-schema.org/draft/2020-12/vocab/format-annotation":!0},$dynamicAnchor:"meta",title:"Format vocabulary meta-schema for annotation results",type:["object",
"boolean"],properties:{format:{type:"string"}}}}}),im=w({"node_modules/ajv/dist/refs/json-schema-2020-12/meta/meta-data.json"(u,e){e.exports={$schema:"https://j\
son-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/meta-data",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/meta-d\
ata":!0},$dynamicAnchor:"meta",title:"Meta-data vocabulary meta-schema",type:["object","boolean"],properties:{title:{type:"string"},description:{type:"string"},
default:!0,deprecated:{type:"boolean",default:!1},readOnly:{type:"boolean",default:!1},writeOnly:{type:"boolean",default:!1},examples:{type:"array",items:!0}}}}}),
sm=w({"node_modules/ajv/dist/refs/json-schema-2020-12/meta/validation.json"(u,e){e.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://\
json-schema.org/draft/2020-12/meta/validation",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/validation":!0},$dynamicAnchor:"meta",title:"Validation\
 vocabulary meta-schema",type:["object","boolean"],properties:{type:{anyOf:[{$ref:"#/$defs/simpleTypes"},{type:"array",items:{$ref:"#/$defs/simpleTypes"},minItems:1,
uniqueItems:!0}]},const:!0,enum:{type:"array",items:!0},multipleOf:{type:"number",exclusiveMinimum:0},maximum:{type:"number"},exclusiveMaximum:{type:"number"},minimum:{
type:"number"},exclusiveMinimum:{type:"number"},maxLength:{$ref:"#/$defs/nonNegativeInteger"},minLength:{$ref:"#/$defs/nonNegativeIntegerDefault0"},pattern:{type:"\
string",format:"regex"},maxItems:{$ref:"#/$defs/nonNegativeInteger"},minItems:{$ref:"#/$defs/nonNegativeIntegerDefault0"},uniqueItems:{type:"boolean",default:!1},
maxContains:{$ref:"#/$defs/nonNegativeInteger"},minContains:{$ref:"#/$defs/nonNegativeInteger",default:1},maxProperties:{$ref:"#/$defs/nonNegativeInteger"},minProperties:{
$ref:"#/$defs/nonNegativeIntegerDefault0"},required:{$ref:"#/$defs/stringArray"},dependentRequired:{type:"object",additionalProperties:{$ref:"#/$defs/stringArra\
y"}}},$defs:{nonNegativeInteger:{type:"integer",minimum:0},nonNegativeIntegerDefault0:{$ref:"#/$defs/nonNegativeInteger",default:0},simpleTypes:{enum:["array","\
boolean","integer","null","number","object","string"]},stringArray:{type:"array",items:{type:"string"},uniqueItems:!0,default:[]}}}}}),om=w({"node_modules/ajv/d\
ist/refs/json-schema-2020-12/index.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0});var e=em(),r=um(),t=tm(),n=rm(),s=am(),o=nm(),c=im(),d=sm(),
i=["/properties"];function h(l){return[e,r,t,n,s,f(this,o),c,f(this,d)].forEach(m=>this.addMetaSchema(m,void 0,!1)),this;function f(m,v){return l?m.$dataMetaSchema(
v,i):v}a(f,"with$data")}a(h,"addMetaSchema2020"),u.default=h}}),lm=w({"node_modules/ajv/dist/2020.js"(u,e){"use strict";Object.defineProperty(u,"__esModule",{value:!0}),
u.MissingRefError=u.ValidationError=u.CodeGen=u.Name=u.nil=u.stringify=u.str=u._=u.KeywordCxt=u.Ajv2020=void 0;var r=li(),t=Z1(),n=yi(),s=om(),o="https://json-s\
chema.org/draft/2020-12/schema",c=class extends r.default{static{a(this,"Ajv2020")}constructor(f={}){super({...f,dynamicRef:!0,next:!0,unevaluated:!0})}_addVocabularies(){
super._addVocabularies(),t.default.forEach(f=>this.addVocabulary(f)),this.opts.discriminator&&this.addKeyword(n.default)}_addDefaultMetaSchema(){super._addDefaultMetaSchema();
const{$data:f,meta:m}=this.opts;m&&(s.default.call(this,f),this.refs["http://json-schema.org/schema"]=o)}defaultMeta(){return this.opts.defaultMeta=super.defaultMeta()||
(this.getSchema(o)?o:void 0)}};u.Ajv2020=c,e.exports=u=c,e.exports.Ajv2020=c,Object.defineProperty(u,"__esModule",{value:!0}),u.default=c;var d=nr();Object.defineProperty(
u,"KeywordCxt",{enumerable:!0,get:a(function(){return d.KeywordCxt},"get")});var i=me();Object.defineProperty(u,"_",{enumerable:!0,get:a(function(){return i._},
"get")}),Object.defineProperty(u,"str",{enumerable:!0,get:a(function(){return i.str},"get")}),Object.defineProperty(u,"stringify",{enumerable:!0,get:a(function(){
return i.stringify},"get")}),Object.defineProperty(u,"nil",{enumerable:!0,get:a(function(){return i.nil},"get")}),Object.defineProperty(u,"Name",{enumerable:!0,
get:a(function(){return i.Name},"get")}),Object.defineProperty(u,"CodeGen",{enumerable:!0,get:a(function(){return i.CodeGen},"get")});var h=Xr();Object.defineProperty(
u,"ValidationError",{enumerable:!0,get:a(function(){return h.default},"get")});var l=ir();Object.defineProperty(u,"MissingRefError",{enumerable:!0,get:a(function(){
return l.default},"get")})}}),cm=w({"node_modules/ajv-formats/dist/formats.js"(u){"use strict";Object.defineProperty(u,"__esModule",{value:!0}),u.formatNames=u.
fastFormats=u.fullFormats=void 0;function e(T,P){return{validate:T,compare:P}}a(e,"fmtDef"),u.fullFormats={date:e(s,o),time:e(d(!0),i),"date-time":e(f(!0),m),"i\
so-time":e(d(),h),"iso-date-time":e(f(),v),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,uri:g,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:L,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:_,int32:{type:"number",validate:D},int64:{type:"number",validate:A},float:{type:"\
number",validate:S},double:{type:"number",validate:S},password:!0,binary:!0},u.fastFormats={...u.fullFormats,date:e(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,o),time:e(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
i),"date-time":e(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,m),"iso-time":e(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
h),"iso-date-time":e(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,v),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i},
u.formatNames=Object.keys(u.fullFormats);function r(T){return T%4===0&&(T%100!==0||T%400===0)}a(r,"isLeapYear");var t=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,n=[0,31,28,31,
30,31,30,31,31,30,31,30,31];function s(T){const P=t.exec(T);if(!P)return!1;const O=+P[1],B=+P[2],z=+P[3];return B>=1&&B<=12&&z>=1&&z<=(B===2&&r(O)?29:n[B])}a(s,
"date");function o(T,P){if(T&&P)return T>P?1:T<P?-1:0}a(o,"compareDate");var c=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function d(T){return a(
function(O){const B=c.exec(O);if(!B)return!1;const z=+B[1],U=+B[2],Q=+B[3],Y=B[4],ee=B[5]==="-"?-1:1,M=+(B[6]||0),j=+(B[7]||0);if(M>23||j>59||T&&!Y)return!1;if(z<=
23&&U<=59&&Q<60)return!0;const $=U-j*ee,C=z-M*ee-($<0?1:0);return(C===23||C===-1)&&($===59||$===-1)&&Q<61},"time")}a(d,"getTime");function i(T,P){if(!(T&&P))return;
const O=new Date("2020-01-01T"+T).valueOf(),B=new Date("2020-01-01T"+P).valueOf();if(O&&B)return O-B}a(i,"compareTime");function h(T,P){if(!(T&&P))return;const O=c.
exec(T),B=c.exec(P);if(O&&B)return T=O[1]+O[2]+O[3],P=B[1]+B[2]+B[3],T>P?1:T<P?-1:0}a(h,"compareIsoTime");var l=/t|\s/i;function f(T){const P=d(T);return a(function(B){
const z=B.split(l);return z.length===2&&s(z[0])&&P(z[1])},"date_time")}a(f,"getDateTime");function m(T,P){if(!(T&&P))return;const O=new Date(T).valueOf(),B=new Date(
P).valueOf();if(O&&B)return O-B}a(m,"compareDateTime");function v(T,P){if(!(T&&P))return;const[O,B]=T.split(l),[z,U]=P.split(l),Q=o(O,z);if(Q!==void 0)return Q||
i(B,U)}a(v,"compareIsoDateTime");var p=/\/|:/,y=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function g(T){return p.test(T)&&y.test(T)}a(g,"uri");var b=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function _(T){return b.lastIndex=
0,b.test(T)}a(_,"byte");var E=-(2**31),k=2**31-1;function D(T){return Number.isInteger(T)&&T<=k&&T>=E}a(D,"validateInt32");function A(T){return Number.isInteger(
T)}a(A,"validateInt64");function S(){return!0}a(S,"validateNumber");var N=/[^\\]\\Z/;function L(T){if(N.test(T))return!1;try{return new RegExp(T),!0}catch{return!1}}
a(L,"regex")}}),Ae=w({"node_modules/yaml/dist/nodes/identity.js"(u){"use strict";var e=Symbol.for("yaml.alias"),r=Symbol.for("yaml.document"),t=Symbol.for("yaml\
.map"),n=Symbol.for("yaml.pair"),s=Symbol.for("yaml.scalar"),o=Symbol.for("yaml.seq"),c=Symbol.for("yaml.node.type"),d=a(g=>!!g&&typeof g=="object"&&g[c]===e,"i\
sAlias"),i=a(g=>!!g&&typeof g=="object"&&g[c]===r,"isDocument"),h=a(g=>!!g&&typeof g=="object"&&g[c]===t,"isMap"),l=a(g=>!!g&&typeof g=="object"&&g[c]===n,"isPa\
ir"),f=a(g=>!!g&&typeof g=="object"&&g[c]===s,"isScalar"),m=a(g=>!!g&&typeof g=="object"&&g[c]===o,"isSeq");function v(g){if(g&&typeof g=="object")switch(g[c]){case t:case o:
return!0}return!1}a(v,"isCollection");function p(g){if(g&&typeof g=="object")switch(g[c]){case e:case t:case s:case o:return!0}return!1}a(p,"isNode");var y=a(g=>(f(
g)||v(g))&&!!g.anchor,"hasAnchor");u.ALIAS=e,u.DOC=r,u.MAP=t,u.NODE_TYPE=c,u.PAIR=n,u.SCALAR=s,u.SEQ=o,u.hasAnchor=y,u.isAlias=d,u.isCollection=v,u.isDocument=i,
u.isMap=h,u.isNode=p,u.isPair=l,u.isScalar=f,u.isSeq=m}}),Zr=w({"node_modules/yaml/dist/visit.js"(u){"use strict";var e=Ae(),r=Symbol("break visit"),t=Symbol("s\
kip children"),n=Symbol("remove node");function s(f,m){const v=i(m);e.isDocument(f)?o(null,f.contents,v,Object.freeze([f]))===n&&(f.contents=null):o(null,f,v,Object.
freeze([]))}a(s,"visit"),s.BREAK=r,s.SKIP=t,s.REMOVE=n;function o(f,m,v,p){const y=h(f,m,v,p);if(e.isNode(y)||e.isPair(y))return l(f,p,y),o(f,y,v,p);if(typeof y!=
"symbol"){if(e.isCollection(m)){p=Object.freeze(p.concat(m));for(let g=0;g<m.items.length;++g){const b=o(g,m.items[g],v,p);if(typeof b=="number")g=b-1;else{if(b===
r)return r;b===n&&(m.items.splice(g,1),g-=1)}}}else if(e.isPair(m)){p=Object.freeze(p.concat(m));const g=o("key",m.key,v,p);if(g===r)return r;g===n&&(m.key=null);
const b=o("value",m.value,v,p);if(b===r)return r;b===n&&(m.value=null)}}return y}a(o,"visit_");async function c(f,m){const v=i(m);e.isDocument(f)?await d(null,f.
contents,v,Object.freeze([f]))===n&&(f.contents=null):await d(null,f,v,Object.freeze([]))}a(c,"visitAsync"),c.BREAK=r,c.SKIP=t,c.REMOVE=n;async function d(f,m,v,p){
const y=await h(f,m,v,p);if(e.isNode(y)||e.isPair(y))return l(f,p,y),d(f,y,v,p);if(typeof y!="symbol"){if(e.isCollection(m)){p=Object.freeze(p.concat(m));for(let g=0;g<
m.items.length;++g){const b=await d(g,m.items[g],v,p);if(typeof b=="number")g=b-1;else{if(b===r)return r;b===n&&(m.items.splice(g,1),g-=1)}}}else if(e.isPair(m)){
p=Object.freeze(p.concat(m));const g=await d("key",m.key,v,p);if(g===r)return r;g===n&&(m.key=null);const b=await d("value",m.value,v,p);if(b===r)return r;b===n&&
(m.value=null)}}return y}a(d,"visitAsync_");function i(f){return typeof f=="object"&&(f.Collection||f.Node||f.Value)?Object.assign({Alias:f.Node,Map:f.Node,Scalar:f.
Node,Seq:f.Node},f.Value&&{Map:f.Value,Scalar:f.Value,Seq:f.Value},f.Collection&&{Map:f.Collection,Seq:f.Collection},f):f}a(i,"initVisitor");function h(f,m,v,p){
if(typeof v=="function")return v(f,m,p);if(e.isMap(m))return v.Map?.(f,m,p);if(e.isSeq(m))return v.Seq?.(f,m,p);if(e.isPair(m))return v.Pair?.(f,m,p);if(e.isScalar(
m))return v.Scalar?.(f,m,p);if(e.isAlias(m))return v.Alias?.(f,m,p)}a(h,"callVisitor");function l(f,m,v){const p=m[m.length-1];if(e.isCollection(p))p.items[f]=v;else if(e.
isPair(p))f==="key"?p.key=v:p.value=v;else if(e.isDocument(p))p.contents=v;else{const y=e.isAlias(p)?"alias":"scalar";throw new Error(`Cannot replace node with ${y}\
 parent`)}}a(l,"replaceNode"),u.visit=s,u.visitAsync=c}}),Ei=w({"node_modules/yaml/dist/doc/directives.js"(u){"use strict";var e=Ae(),r=Zr(),t={"!":"%21",",":"%\
2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},n=a(o=>o.replace(/[!,[\]{}]/g,c=>t[c]),"escapeTagName"),s=class Vu{static{a(this,"_Directives")}constructor(c,d){this.
docStart=null,this.docEnd=!1,this.yaml=Object.assign({},Vu.defaultYaml,c),this.tags=Object.assign({},Vu.defaultTags,d)}clone(){const c=new Vu(this.yaml,this.tags);
return c.docStart=this.docStart,c}atDocument(){const c=new Vu(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.
atNextDocument=!1,this.yaml={explicit:Vu.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},Vu.defaultTags);break}return c}add(c,d){this.atNextDocument&&
(this.yaml={explicit:Vu.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},Vu.defaultTags),this.atNextDocument=!1);const i=c.trim().split(/[ \t]+/),
h=i.shift();switch(h){case"%TAG":{if(i.length!==2&&(d(0,"%TAG directive should contain exactly two parts"),i.length<2))return!1;const[l,f]=i;return this.tags[l]=
f,!0}case"%YAML":{if(this.yaml.explicit=!0,i.length!==1)return d(0,"%YAML directive should contain exactly one part"),!1;const[l]=i;if(l==="1.1"||l==="1.2")return this.
yaml.version=l,!0;{const f=/^\d+\.\d+$/.test(l);return d(6,`Unsupported YAML version ${l}`,f),!1}}default:return d(0,`Unknown directive ${h}`,!0),!1}}tagName(c,d){
if(c==="!")return"!";if(c[0]!=="!")return d(`Not a valid tag: ${c}`),null;if(c[1]==="<"){const f=c.slice(2,-1);return f==="!"||f==="!!"?(d(`Verbatim tags aren't\
 resolved, so ${c} is invalid.`),null):(c[c.length-1]!==">"&&d("Verbatim tags must end with a >"),f)}const[,i,h]=c.match(/^(.*!)([^!]*)$/s);h||d(`The ${c} tag h\
as no suffix`);const l=this.tags[i];if(l)try{return l+decodeURIComponent(h)}catch(f){return d(String(f)),null}return i==="!"?c:(d(`Could not resolve tag: ${c}`),
null)}tagString(c){for(const[d,i]of Object.entries(this.tags))if(c.startsWith(i))return d+n(c.substring(i.length));return c[0]==="!"?c:`!<${c}>`}toString(c){const d=this.
yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],i=Object.entries(this.tags);let h;if(c&&i.length>0&&e.isNode(c.contents)){const l={};r.visit(c.contents,(f,m)=>{
e.isNode(m)&&m.tag&&(l[m.tag]=!0)}),h=Object.keys(l)}else h=[];for(const[l,f]of i)l==="!!"&&f==="tag:yaml.org,2002:"||(!c||h.some(m=>m.startsWith(f)))&&d.push(`\
%TAG ${l} ${f}`);return d.join(`
`)}};s.defaultYaml={explicit:!1,version:"1.2"},s.defaultTags={"!!":"tag:yaml.org,2002:"},u.Directives=s}}),ua=w({"node_modules/yaml/dist/doc/anchors.js"(u){"use\
 strict";var e=Ae(),r=Zr();function t(c){if(/[\x00-\x19\s,[\]{}]/.test(c)){const i=`Anchor must not contain whitespace or control characters: ${JSON.stringify(c)}`;
throw new Error(i)}return!0}a(t,"anchorIsValid");function n(c){const d=new Set;return r.visit(c,{Value(i,h){h.anchor&&d.add(h.anchor)}}),d}a(n,"anchorNames");function s(c,d){
for(let i=1;;++i){const h=`${c}${i}`;if(!d.has(h))return h}}a(s,"findNewAnchor");function o(c,d){const i=[],h=new Map;let l=null;return{onAnchor:a(f=>{i.push(f),
l??(l=n(c));const m=s(d,l);return l.add(m),m},"onAnchor"),setAnchors:a(()=>{for(const f of i){const m=h.get(f);if(typeof m=="object"&&m.anchor&&(e.isScalar(m.node)||
e.isCollection(m.node)))m.node.anchor=m.anchor;else{const v=new Error("Failed to resolve repeated object (this should not happen)");throw v.source=f,v}}},"setAn\
chors"),sourceObjects:h}}a(o,"createNodeAnchors"),u.anchorIsValid=t,u.anchorNames=n,u.createNodeAnchors=o,u.findNewAnchor=s}}),Ai=w({"node_modules/yaml/dist/doc\
/applyReviver.js"(u){"use strict";function e(r,t,n,s){if(s&&typeof s=="object")if(Array.isArray(s))for(let o=0,c=s.length;o<c;++o){const d=s[o],i=e(r,s,String(o),
d);i===void 0?delete s[o]:i!==d&&(s[o]=i)}else if(s instanceof Map)for(const o of Array.from(s.keys())){const c=s.get(o),d=e(r,s,o,c);d===void 0?s.delete(o):d!==
c&&s.set(o,d)}else if(s instanceof Set)for(const o of Array.from(s)){const c=e(r,s,o,o);c===void 0?s.delete(o):c!==o&&(s.delete(o),s.add(c))}else for(const[o,c]of Object.
entries(s)){const d=e(r,s,o,c);d===void 0?delete s[o]:d!==c&&(s[o]=d)}return r.call(t,n,s)}a(e,"applyReviver"),u.applyReviver=e}}),ct=w({"node_modules/yaml/dist\
/nodes/toJS.js"(u){"use strict";var e=Ae();function r(t,n,s){if(Array.isArray(t))return t.map((o,c)=>r(o,String(c),s));if(t&&typeof t.toJSON=="function"){if(!s||
!e.hasAnchor(t))return t.toJSON(n,s);const o={aliasCount:0,count:1,res:void 0};s.anchors.set(t,o),s.onCreate=d=>{o.res=d,delete s.onCreate};const c=t.toJSON(n,s);
return s.onCreate&&s.onCreate(c),c}return typeof t=="bigint"&&!s?.keep?Number(t):t}a(r,"toJS"),u.toJS=r}}),ta=w({"node_modules/yaml/dist/nodes/Node.js"(u){"use \
strict";var e=Ai(),r=Ae(),t=ct(),n=class{static{a(this,"NodeBase")}constructor(s){Object.defineProperty(this,r.NODE_TYPE,{value:s})}clone(){const s=Object.create(
Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(s.range=this.range.slice()),s}toJS(s,{mapAsMap:o,maxAliasCount:c,onAnchor:d,
reviver:i}={}){if(!r.isDocument(s))throw new TypeError("A document argument is required");const h={anchors:new Map,doc:s,keep:!0,mapAsMap:o===!0,mapKeyWarned:!1,
maxAliasCount:typeof c=="number"?c:100},l=t.toJS(this,"",h);if(typeof d=="function")for(const{count:f,res:m}of h.anchors.values())d(m,f);return typeof i=="funct\
ion"?e.applyReviver(i,{"":l},"",l):l}};u.NodeBase=n}}),e0=w({"node_modules/yaml/dist/nodes/Alias.js"(u){"use strict";var e=ua(),r=Zr(),t=Ae(),n=ta(),s=ct(),o=class extends n.
NodeBase{static{a(this,"Alias")}constructor(d){super(t.ALIAS),this.source=d,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tag\
s")}})}resolve(d,i){if(i?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let h;i?.aliasResolveCache?h=i.aliasResolveCache:(h=[],r.visit(
d,{Node:a((f,m)=>{(t.isAlias(m)||t.hasAnchor(m))&&h.push(m)},"Node")}),i&&(i.aliasResolveCache=h));let l;for(const f of h){if(f===this)break;f.anchor===this.source&&
(l=f)}if(l&&i){const{anchors:f,doc:m,maxAliasCount:v}=i;let p=f.get(l);if(p||(s.toJS(l,null,i),p=f.get(l)),p?.res===void 0){const y="This should not happen: Ali\
as anchor was not resolved?";throw new ReferenceError(y)}if(v>=0&&(p.count+=1,p.aliasCount===0&&(p.aliasCount=c(m,l,f)),p.count*p.aliasCount>v)){const y="Excess\
ive alias count indicates a resource exhaustion attack";throw new ReferenceError(y)}}return l}toJSON(d,i){if(!i)return{source:this.source};const h=this.resolve(
i.doc,i);if(!h){const l=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(l)}return i.anchors.get(h).res}toString(d,i,h){
const l=`*${this.source}`;if(d){if(e.anchorIsValid(this.source),d.options.verifyAliasOrder&&!d.anchors.has(this.source)){const f=`Unresolved alias (the anchor m\
ust be set before the alias): ${this.source}`;throw new Error(f)}if(d.implicitKey)return`${l} `}return l}};function c(d,i,h){if(t.isAlias(i)){const l=i.resolve(
d),f=h&&l&&h.get(l);return f?f.count*f.aliasCount:0}else if(t.isCollection(i)){let l=0;for(const f of i.items){const m=c(d,f,h);m>l&&(l=m)}return l}else if(t.isPair(
i)){const l=c(d,i.key,h),f=c(d,i.value,h);return Math.max(l,f)}return 1}a(c,"getAliasCount"),u.Alias=o}}),Ke=w({"node_modules/yaml/dist/nodes/Scalar.js"(u){"use\
 strict";var e=Ae(),r=ta(),t=ct(),n=a(o=>!o||typeof o!="function"&&typeof o!="object","isScalarValue"),s=class extends r.NodeBase{static{a(this,"Scalar")}constructor(o){
super(e.SCALAR),this.value=o}toJSON(o,c){return c?.keep?this.value:t.toJS(this.value,o,c)}toString(){return String(this.value)}};s.BLOCK_FOLDED="BLOCK_FOLDED",s.
BLOCK_LITERAL="BLOCK_LITERAL",s.PLAIN="PLAIN",s.QUOTE_DOUBLE="QUOTE_DOUBLE",s.QUOTE_SINGLE="QUOTE_SINGLE",u.Scalar=s,u.isScalarValue=n}}),u0=w({"node_modules/ya\
ml/dist/doc/createNode.js"(u){"use strict";var e=e0(),r=Ae(),t=Ke(),n="tag:yaml.org,2002:";function s(c,d,i){if(d){const h=i.filter(f=>f.tag===d),l=h.find(f=>!f.
format)??h[0];if(!l)throw new Error(`Tag ${d} not found`);return l}return i.find(h=>h.identify?.(c)&&!h.format)}a(s,"findTagObject");function o(c,d,i){if(r.isDocument(
c)&&(c=c.contents),r.isNode(c))return c;if(r.isPair(c)){const b=i.schema[r.MAP].createNode?.(i.schema,null,i);return b.items.push(c),b}(c instanceof String||c instanceof
Number||c instanceof Boolean||typeof BigInt<"u"&&c instanceof BigInt)&&(c=c.valueOf());const{aliasDuplicateObjects:h,onAnchor:l,onTagObj:f,schema:m,sourceObjects:v}=i;
let p;if(h&&c&&typeof c=="object"){if(p=v.get(c),p)return p.anchor??(p.anchor=l(c)),new e.Alias(p.anchor);p={anchor:null,node:null},v.set(c,p)}d?.startsWith("!!")&&
(d=n+d.slice(2));let y=s(c,d,m.tags);if(!y){if(c&&typeof c.toJSON=="function"&&(c=c.toJSON()),!c||typeof c!="object"){const b=new t.Scalar(c);return p&&(p.node=
b),b}y=c instanceof Map?m[r.MAP]:Symbol.iterator in Object(c)?m[r.SEQ]:m[r.MAP]}f&&(f(y),delete i.onTagObj);const g=y?.createNode?y.createNode(i.schema,c,i):typeof y?.
nodeClass?.from=="function"?y.nodeClass.from(i.schema,c,i):new t.Scalar(c);return d?g.tag=d:y.default||(g.tag=y.tag),p&&(p.node=g),g}a(o,"createNode"),u.createNode=
o}}),ra=w({"node_modules/yaml/dist/nodes/Collection.js"(u){"use strict";var e=u0(),r=Ae(),t=ta();function n(c,d,i){let h=i;for(let l=d.length-1;l>=0;--l){const f=d[l];
if(typeof f=="number"&&Number.isInteger(f)&&f>=0){const m=[];m[f]=h,h=m}else h=new Map([[f,h]])}return e.createNode(h,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,
onAnchor:a(()=>{throw new Error("This should not happen, please report a bug.")},"onAnchor"),schema:c,sourceObjects:new Map})}a(n,"collectionFromPath");var s=a(
c=>c==null||typeof c=="object"&&!!c[Symbol.iterator]().next().done,"isEmptyPath"),o=class extends t.NodeBase{static{a(this,"Collection")}constructor(c,d){super(
c),Object.defineProperty(this,"schema",{value:d,configurable:!0,enumerable:!1,writable:!0})}clone(c){const d=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return c&&(d.schema=c),d.items=d.items.map(i=>r.isNode(i)||r.isPair(i)?i.clone(c):i),this.range&&(d.range=this.range.slice()),d}addIn(c,d){if(s(c))this.add(
d);else{const[i,...h]=c,l=this.get(i,!0);if(r.isCollection(l))l.addIn(h,d);else if(l===void 0&&this.schema)this.set(i,n(this.schema,h,d));else throw new Error(`\
Expected YAML collection at ${i}. Remaining path: ${h}`)}}deleteIn(c){const[d,...i]=c;if(i.length===0)return this.delete(d);const h=this.get(d,!0);if(r.isCollection(
h))return h.deleteIn(i);throw new Error(`Expected YAML collection at ${d}. Remaining path: ${i}`)}getIn(c,d){const[i,...h]=c,l=this.get(i,!0);return h.length===
0?!d&&r.isScalar(l)?l.value:l:r.isCollection(l)?l.getIn(h,d):void 0}hasAllNullValues(c){return this.items.every(d=>{if(!r.isPair(d))return!1;const i=d.value;return i==
null||c&&r.isScalar(i)&&i.value==null&&!i.commentBefore&&!i.comment&&!i.tag})}hasIn(c){const[d,...i]=c;if(i.length===0)return this.has(d);const h=this.get(d,!0);
return r.isCollection(h)?h.hasIn(i):!1}setIn(c,d){const[i,...h]=c;if(h.length===0)this.set(i,d);else{const l=this.get(i,!0);if(r.isCollection(l))l.setIn(h,d);else if(l===
void 0&&this.schema)this.set(i,n(this.schema,h,d));else throw new Error(`Expected YAML collection at ${i}. Remaining path: ${h}`)}}};u.Collection=o,u.collectionFromPath=
n,u.isEmptyPath=s}}),t0=w({"node_modules/yaml/dist/stringify/stringifyComment.js"(u){"use strict";var e=a(n=>n.replace(/^(?!$)(?: $)?/gm,"#"),"stringifyComment");
function r(n,s){return/^\n+$/.test(n)?n.substring(1):s?n.replace(/^(?! *$)/gm,s):n}a(r,"indentComment");var t=a((n,s,o)=>n.endsWith(`
`)?r(o,s):o.includes(`
`)?`
`+r(o,s):(n.endsWith(" ")?"":" ")+o,"lineComment");u.indentComment=r,u.lineComment=t,u.stringifyComment=e}}),dm=w({"node_modules/yaml/dist/stringify/foldFlowLin\
es.js"(u){"use strict";var e="flow",r="block",t="quoted";function n(o,c,d="flow",{indentAtStart:i,lineWidth:h=80,minContentWidth:l=20,onFold:f,onOverflow:m}={}){
if(!h||h<0)return o;h<l&&(l=0);const v=Math.max(1+l,1+h-c.length);if(o.length<=v)return o;const p=[],y={};let g=h-c.length;typeof i=="number"&&(i>h-Math.max(2,l)?
p.push(0):g=h-i);let b,_,E=!1,k=-1,D=-1,A=-1;d===r&&(k=s(o,k,c.length),k!==-1&&(g=k+v));for(let N;N=o[k+=1];){if(d===t&&N==="\\"){switch(D=k,o[k+1]){case"x":k+=
3;break;case"u":k+=5;break;case"U":k+=9;break;default:k+=1}A=k}if(N===`
`)d===r&&(k=s(o,k,c.length)),g=k+c.length+v,b=void 0;else{if(N===" "&&_&&_!==" "&&_!==`
`&&_!=="	"){const L=o[k+1];L&&L!==" "&&L!==`
`&&L!=="	"&&(b=k)}if(k>=g)if(b)p.push(b),g=b+v,b=void 0;else if(d===t){for(;_===" "||_==="	";)_=N,N=o[k+=1],E=!0;const L=k>A+1?k-2:D-1;if(y[L])return o;p.push(L),
y[L]=!0,g=L+v,b=void 0}else E=!0}_=N}if(E&&m&&m(),p.length===0)return o;f&&f();let S=o.slice(0,p[0]);for(let N=0;N<p.length;++N){const L=p[N],T=p[N+1]||o.length;
L===0?S=`
${c}${o.slice(0,T)}`:(d===t&&y[L]&&(S+=`${o[L]}\\`),S+=`
${c}${o.slice(L+1,T)}`)}return S}a(n,"foldFlowLines");function s(o,c,d){let i=c,h=c+1,l=o[h];for(;l===" "||l==="	";)if(c<h+d)l=o[++c];else{do l=o[++c];while(l&&
l!==`
`);i=c,h=c+1,l=o[h]}return i}a(s,"consumeMoreIndentedLines"),u.FOLD_BLOCK=r,u.FOLD_FLOW=e,u.FOLD_QUOTED=t,u.foldFlowLines=n}}),r0=w({"node_modules/yaml/dist/str\
ingify/stringifyString.js"(u){"use strict";var e=Ke(),r=dm(),t=a((m,v)=>({indentAtStart:v?m.indent.length:m.indentAtStart,lineWidth:m.options.lineWidth,minContentWidth:m.
options.minContentWidth}),"getFoldOptions"),n=a(m=>/^(%|---|\.\.\.)/m.test(m),"containsDocumentMarker");function s(m,v,p){if(!v||v<0)return!1;const y=v-p,g=m.length;
if(g<=y)return!1;for(let b=0,_=0;b<g;++b)if(m[b]===`
`){if(b-_>y)return!0;if(_=b+1,g-_<=y)return!1}return!0}a(s,"lineLengthOverLimit");function o(m,v){const p=JSON.stringify(m);if(v.options.doubleQuotedAsJSON)return p;
const{implicitKey:y}=v,g=v.options.doubleQuotedMinMultiLineLength,b=v.indent||(n(m)?"  ":"");let _="",E=0;for(let k=0,D=p[k];D;D=p[++k])if(D===" "&&p[k+1]==="\\"&&
p[k+2]==="n"&&(_+=p.slice(E,k)+"\\ ",k+=1,E=k,D="\\"),D==="\\")switch(p[k+1]){case"u":{_+=p.slice(E,k);const A=p.substr(k+2,4);switch(A){case"0000":_+="\\0";break;case"\
0007":_+="\\a";break;case"000b":_+="\\v";break;case"001b":_+="\\e";break;case"0085":_+="\\N";break;case"00a0":_+="\\_";break;case"2028":_+="\\L";break;case"2029":
_+="\\P";break;default:A.substr(0,2)==="00"?_+="\\x"+A.substr(2):_+=p.substr(k,6)}k+=5,E=k+1}break;case"n":if(y||p[k+2]==='"'||p.length<g)k+=1;else{for(_+=p.slice(
E,k)+`

`;p[k+2]==="\\"&&p[k+3]==="n"&&p[k+4]!=='"';)_+=`
`,k+=2;_+=b,p[k+2]===" "&&(_+="\\"),k+=1,E=k+1}break;default:k+=1}return _=E?_+p.slice(E):p,y?_:r.foldFlowLines(_,b,r.FOLD_QUOTED,t(v,!1))}a(o,"doubleQuotedStri\
ng");function c(m,v){if(v.options.singleQuote===!1||v.implicitKey&&m.includes(`
`)||/[ \t]\n|\n[ \t]/.test(m))return o(m,v);const p=v.indent||(n(m)?"  ":""),y="'"+m.replace(/'/g,"''").replace(/\n+/g,`$&
${p}`)+"'";return v.implicitKey?y:r.foldFlowLines(y,p,r.FOLD_FLOW,t(v,!1))}a(c,"singleQuotedString");function d(m,v){const{singleQuote:p}=v.options;let y;if(p===
!1)y=o;else{const g=m.includes('"'),b=m.includes("'");g&&!b?y=c:b&&!g?y=o:y=p?c:o}return y(m,v)}a(d,"quotedString");var i;try{i=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{i=/\n+(?!\n|$)/g}function h({comment:m,type:v,value:p},y,g,b){const{blockQuote:_,commentString:E,lineWidth:k}=y.options;if(!_||/\n[\t ]+$/.test(
p))return d(p,y);const D=y.indent||(y.forceBlockIndent||n(p)?"  ":""),A=_==="literal"?!0:_==="folded"||v===e.Scalar.BLOCK_FOLDED?!1:v===e.Scalar.BLOCK_LITERAL?!0:
!s(p,k,D.length);if(!p)return A?`|
`:`>
`;let S,N;for(N=p.length;N>0;--N){const Y=p[N-1];if(Y!==`
`&&Y!=="	"&&Y!==" ")break}let L=p.substring(N);const T=L.indexOf(`
`);T===-1?S="-":p===L||T!==L.length-1?(S="+",b&&b()):S="",L&&(p=p.slice(0,-L.length),L[L.length-1]===`
`&&(L=L.slice(0,-1)),L=L.replace(i,`$&${D}`));let P=!1,O,B=-1;for(O=0;O<p.length;++O){const Y=p[O];if(Y===" ")P=!0;else if(Y===`
`)B=O;else break}let z=p.substring(0,B<O?B+1:O);z&&(p=p.substring(z.length),z=z.replace(/\n+/g,`$&${D}`));let Q=(P?D?"2":"1":"")+S;if(m&&(Q+=" "+E(m.replace(/ ?[\r\n]+/g,
" ")),g&&g()),!A){const Y=p.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${D}`);let ee=!1;const M=t(y,!0);_!=="folded"&&v!==e.Scalar.BLOCK_FOLDED&&
(M.onOverflow=()=>{ee=!0});const j=r.foldFlowLines(`${z}${Y}${L}`,D,r.FOLD_BLOCK,M);if(!ee)return`>${Q}
${D}${j}`}return p=p.replace(/\n+/g,`$&${D}`),`|${Q}
${D}${z}${p}${L}`}a(h,"blockString");function l(m,v,p,y){const{type:g,value:b}=m,{actualString:_,implicitKey:E,indent:k,indentStep:D,inFlow:A}=v;if(E&&b.includes(
`
`)||A&&/[[\]{},]/.test(b))return d(b,v);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(b))return E||A||!b.includes(
`
`)?d(b,v):h(m,v,p,y);if(!E&&!A&&g!==e.Scalar.PLAIN&&b.includes(`
`))return h(m,v,p,y);if(n(b)){if(k==="")return v.forceBlockIndent=!0,h(m,v,p,y);if(E&&k===D)return d(b,v)}const S=b.replace(/\n+/g,`$&
${k}`);if(_){const N=a(P=>P.default&&P.tag!=="tag:yaml.org,2002:str"&&P.test?.test(S),"test"),{compat:L,tags:T}=v.doc.schema;if(T.some(N)||L?.some(N))return d(b,
v)}return E?S:r.foldFlowLines(S,k,r.FOLD_FLOW,t(v,!1))}a(l,"plainString");function f(m,v,p,y){const{implicitKey:g,inFlow:b}=v,_=typeof m.value=="string"?m:Object.
assign({},m,{value:String(m.value)});let{type:E}=m;E!==e.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(_.value)&&(E=e.Scalar.QUOTE_DOUBLE);
const k=a(A=>{switch(A){case e.Scalar.BLOCK_FOLDED:case e.Scalar.BLOCK_LITERAL:return g||b?d(_.value,v):h(_,v,p,y);case e.Scalar.QUOTE_DOUBLE:return o(_.value,v);case e.
Scalar.QUOTE_SINGLE:return c(_.value,v);case e.Scalar.PLAIN:return l(_,v,p,y);default:return null}},"_stringify");let D=k(E);if(D===null){const{defaultKeyType:A,
defaultStringType:S}=v.options,N=g&&A||S;if(D=k(N),D===null)throw new Error(`Unsupported default string type ${N}`)}return D}a(f,"stringifyString"),u.stringifyString=
f}}),a0=w({"node_modules/yaml/dist/stringify/stringify.js"(u){"use strict";var e=ua(),r=Ae(),t=t0(),n=r0();function s(i,h){const l=Object.assign({blockQuote:!0,
commentString:t.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"\
false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},
i.schema.toStringOptions,h);let f;switch(l.collectionStyle){case"block":f=!1;break;case"flow":f=!0;break;default:f=null}return{anchors:new Set,doc:i,flowCollectionPadding:l.
flowCollectionPadding?" ":"",indent:"",indentStep:typeof l.indent=="number"?" ".repeat(l.indent):"  ",inFlow:f,options:l}}a(s,"createStringifyContext");function o(i,h){
if(h.tag){const m=i.filter(v=>v.tag===h.tag);if(m.length>0)return m.find(v=>v.format===h.format)??m[0]}let l,f;if(r.isScalar(h)){f=h.value;let m=i.filter(v=>v.identify?.(
f));if(m.length>1){const v=m.filter(p=>p.test);v.length>0&&(m=v)}l=m.find(v=>v.format===h.format)??m.find(v=>!v.format)}else f=h,l=i.find(m=>m.nodeClass&&f instanceof
m.nodeClass);if(!l){const m=f?.constructor?.name??(f===null?"null":typeof f);throw new Error(`Tag not resolved for ${m} value`)}return l}a(o,"getTagObject");function c(i,h,{
anchors:l,doc:f}){if(!f.directives)return"";const m=[],v=(r.isScalar(i)||r.isCollection(i))&&i.anchor;v&&e.anchorIsValid(v)&&(l.add(v),m.push(`&${v}`));const p=i.
tag??(h.default?null:h.tag);return p&&m.push(f.directives.tagString(p)),m.join(" ")}a(c,"stringifyProps");function d(i,h,l,f){if(r.isPair(i))return i.toString(h,
l,f);if(r.isAlias(i)){if(h.doc.directives)return i.toString(h);if(h.resolvedAliases?.has(i))throw new TypeError("Cannot stringify circular structure without ali\
as nodes");h.resolvedAliases?h.resolvedAliases.add(i):h.resolvedAliases=new Set([i]),i=i.resolve(h.doc)}let m;const v=r.isNode(i)?i:h.doc.createNode(i,{onTagObj:a(
g=>m=g,"onTagObj")});m??(m=o(h.doc.schema.tags,v));const p=c(v,m,h);p.length>0&&(h.indentAtStart=(h.indentAtStart??0)+p.length+1);const y=typeof m.stringify=="f\
unction"?m.stringify(v,h,l,f):r.isScalar(v)?n.stringifyString(v,h,l,f):v.toString(h,l,f);return p?r.isScalar(v)||y[0]==="{"||y[0]==="["?`${p} ${y}`:`${p}
${h.indent}${y}`:y}a(d,"stringify"),u.createStringifyContext=s,u.stringify=d}}),fm=w({"node_modules/yaml/dist/stringify/stringifyPair.js"(u){"use strict";var e=Ae(),
r=Ke(),t=a0(),n=t0();function s({key:o,value:c},d,i,h){const{allNullValues:l,doc:f,indent:m,indentStep:v,options:{commentString:p,indentSeq:y,simpleKeys:g}}=d;let b=e.
isNode(o)&&o.comment||null;if(g){if(b)throw new Error("With simple keys, key nodes cannot have comments");if(e.isCollection(o)||!e.isNode(o)&&typeof o=="object"){
const O="With simple keys, collection cannot be used as a key value";throw new Error(O)}}let _=!g&&(!o||b&&c==null&&!d.inFlow||e.isCollection(o)||(e.isScalar(o)?
o.type===r.Scalar.BLOCK_FOLDED||o.type===r.Scalar.BLOCK_LITERAL:typeof o=="object"));d=Object.assign({},d,{allNullValues:!1,implicitKey:!_&&(g||!l),indent:m+v});
let E=!1,k=!1,D=t.stringify(o,d,()=>E=!0,()=>k=!0);if(!_&&!d.inFlow&&D.length>1024){if(g)throw new Error("With simple keys, single line scalar must not span mor\
e than 1024 characters");_=!0}if(d.inFlow){if(l||c==null)return E&&i&&i(),D===""?"?":_?`? ${D}`:D}else if(l&&!g||c==null&&_)return D=`? ${D}`,b&&!E?D+=n.lineComment(
D,d.indent,p(b)):k&&h&&h(),D;E&&(b=null),_?(b&&(D+=n.lineComment(D,d.indent,p(b))),D=`? ${D}
${m}:`):(D=`${D}:`,b&&(D+=n.lineComment(D,d.indent,p(b))));let A,S,N;e.isNode(c)?(A=!!c.spaceBefore,S=c.commentBefore,N=c.comment):(A=!1,S=null,N=null,c&&typeof c==
"object"&&(c=f.createNode(c))),d.implicitKey=!1,!_&&!b&&e.isScalar(c)&&(d.indentAtStart=D.length+1),k=!1,!y&&v.length>=2&&!d.inFlow&&!_&&e.isSeq(c)&&!c.flow&&!c.
tag&&!c.anchor&&(d.indent=d.indent.substring(2));let L=!1;const T=t.stringify(c,d,()=>L=!0,()=>k=!0);let P=" ";if(b||A||S){if(P=A?`
`:"",S){const O=p(S);P+=`
${n.indentComment(O,d.indent)}`}T===""&&!d.inFlow?P===`
`&&N&&(P=`

`):P+=`
${d.indent}`}else if(!_&&e.isCollection(c)){const O=T[0],B=T.indexOf(`
`),z=B!==-1,U=d.inFlow??c.flow??c.items.length===0;if(z||!U){let Q=!1;if(z&&(O==="&"||O==="!")){let Y=T.indexOf(" ");O==="&"&&Y!==-1&&Y<B&&T[Y+1]==="!"&&(Y=T.indexOf(
" ",Y+1)),(Y===-1||B<Y)&&(Q=!0)}Q||(P=`
${d.indent}`)}}else(T===""||T[0]===`
`)&&(P="");return D+=P+T,d.inFlow?L&&i&&i():N&&!L?D+=n.lineComment(D,d.indent,p(N)):k&&h&&h(),D}a(s,"stringifyPair"),u.stringifyPair=s}}),Di=w({"node_modules/ya\
ml/dist/log.js"(u){"use strict";var e=Ue("process");function r(n,...s){n==="debug"&&console.log(...s)}a(r,"debug");function t(n,s){(n==="debug"||n==="warn")&&(typeof e.
emitWarning=="function"?e.emitWarning(s):console.warn(s))}a(t,"warn"),u.debug=r,u.warn=t}}),aa=w({"node_modules/yaml/dist/schema/yaml-1.1/merge.js"(u){"use stri\
ct";var e=Ae(),r=Ke(),t="<<",n={identify:a(i=>i===t||typeof i=="symbol"&&i.description===t,"identify"),default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:a(
()=>Object.assign(new r.Scalar(Symbol(t)),{addToJSMap:o}),"resolve"),stringify:a(()=>t,"stringify")},s=a((i,h)=>(n.identify(h)||e.isScalar(h)&&(!h.type||h.type===
r.Scalar.PLAIN)&&n.identify(h.value))&&i?.doc.schema.tags.some(l=>l.tag===n.tag&&l.default),"isMergeKey");function o(i,h,l){const f=d(i,l);if(e.isSeq(f))for(const m of f.
items)c(i,h,m);else if(Array.isArray(f))for(const m of f)c(i,h,m);else c(i,h,f)}a(o,"addMergeToJSMap");function c(i,h,l){const f=d(i,l);if(!e.isMap(f))throw new Error(
"Merge sources must be maps or map aliases");const m=f.toJSON(null,i,Map);for(const[v,p]of m)h instanceof Map?h.has(v)||h.set(v,p):h instanceof Set?h.add(v):Object.
prototype.hasOwnProperty.call(h,v)||Object.defineProperty(h,v,{value:p,writable:!0,enumerable:!0,configurable:!0});return h}a(c,"mergeValue");function d(i,h){return i&&
e.isAlias(h)?h.resolve(i.doc,i):h}a(d,"resolveAliasValue"),u.addMergeToJSMap=o,u.isMergeKey=s,u.merge=n}}),wi=w({"node_modules/yaml/dist/nodes/addPairToJSMap.js"(u){
"use strict";var e=Di(),r=aa(),t=a0(),n=Ae(),s=ct();function o(d,i,{key:h,value:l}){if(n.isNode(h)&&h.addToJSMap)h.addToJSMap(d,i,l);else if(r.isMergeKey(d,h))r.
addMergeToJSMap(d,i,l);else{const f=s.toJS(h,"",d);if(i instanceof Map)i.set(f,s.toJS(l,f,d));else if(i instanceof Set)i.add(f);else{const m=c(h,f,d),v=s.toJS(l,
m,d);m in i?Object.defineProperty(i,m,{value:v,writable:!0,enumerable:!0,configurable:!0}):i[m]=v}}return i}a(o,"addPairToJSMap");function c(d,i,h){if(i===null)
return"";if(typeof i!="object")return String(i);if(n.isNode(d)&&h?.doc){const l=t.createStringifyContext(h.doc,{});l.anchors=new Set;for(const m of h.anchors.keys())
l.anchors.add(m.anchor);l.inFlow=!0,l.inStringifyKey=!0;const f=d.toString(l);if(!h.mapKeyWarned){let m=JSON.stringify(f);m.length>40&&(m=m.substring(0,36)+'...\
"'),e.warn(h.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${m}. Set mapAsMap: true to use object keys.`),
h.mapKeyWarned=!0}return f}return JSON.stringify(i)}a(c,"stringifyKey"),u.addPairToJSMap=o}}),dt=w({"node_modules/yaml/dist/nodes/Pair.js"(u){"use strict";var e=u0(),
r=fm(),t=wi(),n=Ae();function s(c,d,i){const h=e.createNode(c,void 0,i),l=e.createNode(d,void 0,i);return new o(h,l)}a(s,"createPair");var o=class _l{static{a(this,
"_Pair")}constructor(d,i=null){Object.defineProperty(this,n.NODE_TYPE,{value:n.PAIR}),this.key=d,this.value=i}clone(d){let{key:i,value:h}=this;return n.isNode(i)&&
(i=i.clone(d)),n.isNode(h)&&(h=h.clone(d)),new _l(i,h)}toJSON(d,i){const h=i?.mapAsMap?new Map:{};return t.addPairToJSMap(i,h,this)}toString(d,i,h){return d?.doc?
r.stringifyPair(this,d,i,h):JSON.stringify(this)}};u.Pair=o,u.createPair=s}}),Ci=w({"node_modules/yaml/dist/stringify/stringifyCollection.js"(u){"use strict";var e=Ae(),
r=a0(),t=t0();function n(d,i,h){return(i.inFlow??d.flow?o:s)(d,i,h)}a(n,"stringifyCollection");function s({comment:d,items:i},h,{blockItemPrefix:l,flowChars:f,itemIndent:m,
onChompKeep:v,onComment:p}){const{indent:y,options:{commentString:g}}=h,b=Object.assign({},h,{indent:m,type:null});let _=!1;const E=[];for(let D=0;D<i.length;++D){
const A=i[D];let S=null;if(e.isNode(A))!_&&A.spaceBefore&&E.push(""),c(h,E,A.commentBefore,_),A.comment&&(S=A.comment);else if(e.isPair(A)){const L=e.isNode(A.key)?
A.key:null;L&&(!_&&L.spaceBefore&&E.push(""),c(h,E,L.commentBefore,_))}_=!1;let N=r.stringify(A,b,()=>S=null,()=>_=!0);S&&(N+=t.lineComment(N,m,g(S))),_&&S&&(_=
!1),E.push(l+N)}let k;if(E.length===0)k=f.start+f.end;else{k=E[0];for(let D=1;D<E.length;++D){const A=E[D];k+=A?`
${y}${A}`:`
`}}return d?(k+=`
`+t.indentComment(g(d),y),p&&p()):_&&v&&v(),k}a(s,"stringifyBlockCollection");function o({items:d},i,{flowChars:h,itemIndent:l}){const{indent:f,indentStep:m,flowCollectionPadding:v,
options:{commentString:p}}=i;l+=m;const y=Object.assign({},i,{indent:l,inFlow:!0,type:null});let g=!1,b=0;const _=[];for(let D=0;D<d.length;++D){const A=d[D];let S=null;
if(e.isNode(A))A.spaceBefore&&_.push(""),c(i,_,A.commentBefore,!1),A.comment&&(S=A.comment);else if(e.isPair(A)){const L=e.isNode(A.key)?A.key:null;L&&(L.spaceBefore&&
_.push(""),c(i,_,L.commentBefore,!1),L.comment&&(g=!0));const T=e.isNode(A.value)?A.value:null;T?(T.comment&&(S=T.comment),T.commentBefore&&(g=!0)):A.value==null&&
L?.comment&&(S=L.comment)}S&&(g=!0);let N=r.stringify(A,y,()=>S=null);g||(g=_.length>b||N.includes(`
`)),D<d.length-1?N+=",":i.options.trailingComma&&(i.options.lineWidth>0&&(g||(g=_.reduce((L,T)=>L+T.length+2,2)+(N.length+2)>i.options.lineWidth)),g&&(N+=",")),
S&&(N+=t.lineComment(N,l,p(S))),_.push(N),b=_.length}const{start:E,end:k}=h;if(_.length===0)return E+k;if(!g){const D=_.reduce((A,S)=>A+S.length+2,2);g=i.options.
lineWidth>0&&D>i.options.lineWidth}if(g){let D=E;for(const A of _)D+=A?`
${m}${f}${A}`:`
`;return`${D}
${f}${k}`}else return`${E}${v}${_.join(" ")}${v}${k}`}a(o,"stringifyFlowCollection");function c({indent:d,options:{commentString:i}},h,l,f){if(l&&f&&(l=l.replace(
/^\n+/,"")),l){const m=t.indentComment(i(l),d);h.push(m.trimStart())}}a(c,"addCommentBefore"),u.stringifyCollection=n}}),ft=w({"node_modules/yaml/dist/nodes/YAM\
LMap.js"(u){"use strict";var e=Ci(),r=wi(),t=ra(),n=Ae(),s=dt(),o=Ke();function c(i,h){const l=n.isScalar(h)?h.value:h;for(const f of i)if(n.isPair(f)&&(f.key===
h||f.key===l||n.isScalar(f.key)&&f.key.value===l))return f}a(c,"findPair");var d=class extends t.Collection{static{a(this,"YAMLMap")}static get tagName(){return"\
tag:yaml.org,2002:map"}constructor(i){super(n.MAP,i),this.items=[]}static from(i,h,l){const{keepUndefined:f,replacer:m}=l,v=new this(i),p=a((y,g)=>{if(typeof m==
"function")g=m.call(h,y,g);else if(Array.isArray(m)&&!m.includes(y))return;(g!==void 0||f)&&v.items.push(s.createPair(y,g,l))},"add");if(h instanceof Map)for(const[
y,g]of h)p(y,g);else if(h&&typeof h=="object")for(const y of Object.keys(h))p(y,h[y]);return typeof i.sortMapEntries=="function"&&v.items.sort(i.sortMapEntries),
v}add(i,h){let l;n.isPair(i)?l=i:!i||typeof i!="object"||!("key"in i)?l=new s.Pair(i,i?.value):l=new s.Pair(i.key,i.value);const f=c(this.items,l.key),m=this.schema?.
sortMapEntries;if(f){if(!h)throw new Error(`Key ${l.key} already set`);n.isScalar(f.value)&&o.isScalarValue(l.value)?f.value.value=l.value:f.value=l.value}else if(m){
const v=this.items.findIndex(p=>m(l,p)<0);v===-1?this.items.push(l):this.items.splice(v,0,l)}else this.items.push(l)}delete(i){const h=c(this.items,i);return h?
this.items.splice(this.items.indexOf(h),1).length>0:!1}get(i,h){const f=c(this.items,i)?.value;return(!h&&n.isScalar(f)?f.value:f)??void 0}has(i){return!!c(this.
items,i)}set(i,h){this.add(new s.Pair(i,h),!0)}toJSON(i,h,l){const f=l?new l:h?.mapAsMap?new Map:{};h?.onCreate&&h.onCreate(f);for(const m of this.items)r.addPairToJSMap(
h,f,m);return f}toString(i,h,l){if(!i)return JSON.stringify(this);for(const f of this.items)if(!n.isPair(f))throw new Error(`Map items must all be pairs; found ${JSON.
stringify(f)} instead`);return!i.allNullValues&&this.hasAllNullValues(!1)&&(i=Object.assign({},i,{allNullValues:!0})),e.stringifyCollection(this,i,{blockItemPrefix:"",
flowChars:{start:"{",end:"}"},itemIndent:i.indent||"",onChompKeep:l,onComment:h})}};u.YAMLMap=d,u.findPair=c}}),sr=w({"node_modules/yaml/dist/schema/common/map.\
js"(u){"use strict";var e=Ae(),r=ft(),t={collection:"map",default:!0,nodeClass:r.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(n,s){return e.isMap(n)||s("Expected\
 a mapping for this tag"),n},createNode:a((n,s,o)=>r.YAMLMap.from(n,s,o),"createNode")};u.map=t}}),mt=w({"node_modules/yaml/dist/nodes/YAMLSeq.js"(u){"use stric\
t";var e=u0(),r=Ci(),t=ra(),n=Ae(),s=Ke(),o=ct(),c=class extends t.Collection{static{a(this,"YAMLSeq")}static get tagName(){return"tag:yaml.org,2002:seq"}constructor(i){
super(n.SEQ,i),this.items=[]}add(i){this.items.push(i)}delete(i){const h=d(i);return typeof h!="number"?!1:this.items.splice(h,1).length>0}get(i,h){const l=d(i);
if(typeof l!="number")return;const f=this.items[l];return!h&&n.isScalar(f)?f.value:f}has(i){const h=d(i);return typeof h=="number"&&h<this.items.length}set(i,h){
const l=d(i);if(typeof l!="number")throw new Error(`Expected a valid index, not ${i}.`);const f=this.items[l];n.isScalar(f)&&s.isScalarValue(h)?f.value=h:this.items[l]=
h}toJSON(i,h){const l=[];h?.onCreate&&h.onCreate(l);let f=0;for(const m of this.items)l.push(o.toJS(m,String(f++),h));return l}toString(i,h,l){return i?r.stringifyCollection(
this,i,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(i.indent||"")+"  ",onChompKeep:l,onComment:h}):JSON.stringify(this)}static from(i,h,l){const{
replacer:f}=l,m=new this(i);if(h&&Symbol.iterator in Object(h)){let v=0;for(let p of h){if(typeof f=="function"){const y=h instanceof Set?p:String(v++);p=f.call(
h,y,p)}m.items.push(e.createNode(p,void 0,l))}}return m}};function d(i){let h=n.isScalar(i)?i.value:i;return h&&typeof h=="string"&&(h=Number(h)),typeof h=="num\
ber"&&Number.isInteger(h)&&h>=0?h:null}a(d,"asItemIndex"),u.YAMLSeq=c}}),or=w({"node_modules/yaml/dist/schema/common/seq.js"(u){"use strict";var e=Ae(),r=mt(),t={
collection:"seq",default:!0,nodeClass:r.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(n,s){return e.isSeq(n)||s("Expected a sequence for this tag"),n},createNode:a(
(n,s,o)=>r.YAMLSeq.from(n,s,o),"createNode")};u.seq=t}}),n0=w({"node_modules/yaml/dist/schema/common/string.js"(u){"use strict";var e=r0(),r={identify:a(t=>typeof t==
"string","identify"),default:!0,tag:"tag:yaml.org,2002:str",resolve:a(t=>t,"resolve"),stringify(t,n,s,o){return n=Object.assign({actualString:!0},n),e.stringifyString(
t,n,s,o)}};u.string=r}}),na=w({"node_modules/yaml/dist/schema/common/null.js"(u){"use strict";var e=Ke(),r={identify:a(t=>t==null,"identify"),createNode:a(()=>new e.
Scalar(null),"createNode"),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:a(()=>new e.Scalar(null),"resolve"),stringify:a(({source:t},n)=>typeof t==
"string"&&r.test.test(t)?t:n.options.nullStr,"stringify")};u.nullTag=r}}),ki=w({"node_modules/yaml/dist/schema/core/bool.js"(u){"use strict";var e=Ke(),r={identify:a(
t=>typeof t=="boolean","identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:a(t=>new e.Scalar(t[0]==="t"||t[0]===
"T"),"resolve"),stringify({source:t,value:n},s){if(t&&r.test.test(t)){const o=t[0]==="t"||t[0]==="T";if(n===o)return t}return n?s.options.trueStr:s.options.falseStr}};
u.boolTag=r}}),lr=w({"node_modules/yaml/dist/stringify/stringifyNumber.js"(u){"use strict";function e({format:r,minFractionDigits:t,tag:n,value:s}){if(typeof s==
"bigint")return String(s);const o=typeof s=="number"?s:Number(s);if(!isFinite(o))return isNaN(o)?".nan":o<0?"-.inf":".inf";let c=Object.is(s,-0)?"-0":JSON.stringify(
s);if(!r&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(c)&&!c.includes("e")){let d=c.indexOf(".");d<0&&(d=c.length,c+=".");let i=t-(c.length-d-1);for(;i-- >
0;)c+="0"}return c}a(e,"stringifyNumber"),u.stringifyNumber=e}}),Fi=w({"node_modules/yaml/dist/schema/core/float.js"(u){"use strict";var e=Ke(),r=lr(),t={identify:a(
o=>typeof o=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:a(o=>o.slice(-3).toLowerCase()===
"nan"?NaN:o[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),stringify:r.stringifyNumber},n={identify:a(o=>typeof o=="number","identify"),default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:a(o=>parseFloat(o),"resolve"),stringify(o){const c=Number(
o.value);return isFinite(c)?c.toExponential():r.stringifyNumber(o)}},s={identify:a(o=>typeof o=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(o){const c=new e.Scalar(parseFloat(o)),d=o.indexOf(".");return d!==-1&&o[o.length-1]==="0"&&(c.minFractionDigits=o.length-d-1),c},stringify:r.stringifyNumber};
u.float=s,u.floatExp=n,u.floatNaN=t}}),Ii=w({"node_modules/yaml/dist/schema/core/int.js"(u){"use strict";var e=lr(),r=a(d=>typeof d=="bigint"||Number.isInteger(
d),"intIdentify"),t=a((d,i,h,{intAsBigInt:l})=>l?BigInt(d):parseInt(d.substring(i),h),"intResolve");function n(d,i,h){const{value:l}=d;return r(l)&&l>=0?h+l.toString(
i):e.stringifyNumber(d)}a(n,"intStringify");var s={identify:a(d=>r(d)&&d>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:a(
(d,i,h)=>t(d,2,8,h),"resolve"),stringify:a(d=>n(d,8,"0o"),"stringify")},o={identify:r,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:a((d,i,h)=>t(
d,0,10,h),"resolve"),stringify:e.stringifyNumber},c={identify:a(d=>r(d)&&d>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,
resolve:a((d,i,h)=>t(d,2,16,h),"resolve"),stringify:a(d=>n(d,16,"0x"),"stringify")};u.int=o,u.intHex=c,u.intOct=s}}),mm=w({"node_modules/yaml/dist/schema/core/s\
chema.js"(u){"use strict";var e=sr(),r=na(),t=or(),n=n0(),s=ki(),o=Fi(),c=Ii(),d=[e.map,t.seq,n.string,r.nullTag,s.boolTag,c.intOct,c.int,c.intHex,o.floatNaN,o.
floatExp,o.float];u.schema=d}}),hm=w({"node_modules/yaml/dist/schema/json/schema.js"(u){"use strict";var e=Ke(),r=sr(),t=or();function n(i){return typeof i=="bi\
gint"||Number.isInteger(i)}a(n,"intIdentify");var s=a(({value:i})=>JSON.stringify(i),"stringifyJSON"),o=[{identify:a(i=>typeof i=="string","identify"),default:!0,
tag:"tag:yaml.org,2002:str",resolve:a(i=>i,"resolve"),stringify:s},{identify:a(i=>i==null,"identify"),createNode:a(()=>new e.Scalar(null),"createNode"),default:!0,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:a(()=>null,"resolve"),stringify:s},{identify:a(i=>typeof i=="boolean","identify"),default:!0,tag:"tag:yaml.or\
g,2002:bool",test:/^true$|^false$/,resolve:a(i=>i==="true","resolve"),stringify:s},{identify:n,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,
resolve:a((i,h,{intAsBigInt:l})=>l?BigInt(i):parseInt(i,10),"resolve"),stringify:a(({value:i})=>n(i)?i.toString():JSON.stringify(i),"stringify")},{identify:a(i=>typeof i==
"number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:a(i=>parseFloat(i),"resolve"),
stringify:s}],c={default:!0,tag:"",test:/^/,resolve(i,h){return h(`Unresolved plain scalar ${JSON.stringify(i)}`),i}},d=[r.map,t.seq].concat(o,c);u.schema=d}}),
Si=w({"node_modules/yaml/dist/schema/yaml-1.1/binary.js"(u){"use strict";var e=Ue("buffer"),r=Ke(),t=r0(),n={identify:a(s=>s instanceof Uint8Array,"identify"),default:!1,
tag:"tag:yaml.org,2002:binary",resolve(s,o){if(typeof e.Buffer=="function")return e.Buffer.from(s,"base64");if(typeof atob=="function"){const c=atob(s.replace(/[\n\r]/g,
"")),d=new Uint8Array(c.length);for(let i=0;i<c.length;++i)d[i]=c.charCodeAt(i);return d}else return o("This environment does not support reading binary tags; e\
ither Buffer or atob is required"),s},stringify({comment:s,type:o,value:c},d,i,h){if(!c)return"";const l=c;let f;if(typeof e.Buffer=="function")f=l instanceof e.
Buffer?l.toString("base64"):e.Buffer.from(l.buffer).toString("base64");else if(typeof btoa=="function"){let m="";for(let v=0;v<l.length;++v)m+=String.fromCharCode(
l[v]);f=btoa(m)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(o??(o=r.Scalar.BLOCK_LITERAL),
o!==r.Scalar.QUOTE_DOUBLE){const m=Math.max(d.options.lineWidth-d.indent.length,d.options.minContentWidth),v=Math.ceil(f.length/m),p=new Array(v);for(let y=0,g=0;y<
v;++y,g+=m)p[y]=f.substr(g,m);f=p.join(o===r.Scalar.BLOCK_LITERAL?`
`:" ")}return t.stringifyString({comment:s,type:o,value:f},d,i,h)}};u.binary=n}}),ia=w({"node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(u){"use strict";var e=Ae(),
r=dt(),t=Ke(),n=mt();function s(d,i){if(e.isSeq(d))for(let h=0;h<d.items.length;++h){let l=d.items[h];if(!e.isPair(l)){if(e.isMap(l)){l.items.length>1&&i("Each \
pair must have its own sequence indicator");const f=l.items[0]||new r.Pair(new t.Scalar(null));if(l.commentBefore&&(f.key.commentBefore=f.key.commentBefore?`${l.
commentBefore}
${f.key.commentBefore}`:l.commentBefore),l.comment){const m=f.value??f.key;m.comment=m.comment?`${l.comment}
${m.comment}`:l.comment}l=f}d.items[h]=e.isPair(l)?l:new r.Pair(l)}}else i("Expected a sequence for this tag");return d}a(s,"resolvePairs");function o(d,i,h){const{
replacer:l}=h,f=new n.YAMLSeq(d);f.tag="tag:yaml.org,2002:pairs";let m=0;if(i&&Symbol.iterator in Object(i))for(let v of i){typeof l=="function"&&(v=l.call(i,String(
m++),v));let p,y;if(Array.isArray(v))if(v.length===2)p=v[0],y=v[1];else throw new TypeError(`Expected [key, value] tuple: ${v}`);else if(v&&v instanceof Object){
const g=Object.keys(v);if(g.length===1)p=g[0],y=v[p];else throw new TypeError(`Expected tuple with one key, not ${g.length} keys`)}else p=v;f.items.push(r.createPair(
p,y,h))}return f}a(o,"createPairs");var c={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:s,createNode:o};u.createPairs=o,u.pairs=c,u.resolvePairs=
s}}),ji=w({"node_modules/yaml/dist/schema/yaml-1.1/omap.js"(u){"use strict";var e=Ae(),r=ct(),t=ft(),n=mt(),s=ia(),o=class El extends n.YAMLSeq{static{a(this,"_\
YAMLOMap")}constructor(){super(),this.add=t.YAMLMap.prototype.add.bind(this),this.delete=t.YAMLMap.prototype.delete.bind(this),this.get=t.YAMLMap.prototype.get.
bind(this),this.has=t.YAMLMap.prototype.has.bind(this),this.set=t.YAMLMap.prototype.set.bind(this),this.tag=El.tag}toJSON(i,h){if(!h)return super.toJSON(i);const l=new Map;
h?.onCreate&&h.onCreate(l);for(const f of this.items){let m,v;if(e.isPair(f)?(m=r.toJS(f.key,"",h),v=r.toJS(f.value,m,h)):m=r.toJS(f,"",h),l.has(m))throw new Error(
"Ordered maps must not include duplicate keys");l.set(m,v)}return l}static from(i,h,l){const f=s.createPairs(i,h,l),m=new this;return m.items=f.items,m}};o.tag=
"tag:yaml.org,2002:omap";var c={collection:"seq",identify:a(d=>d instanceof Map,"identify"),nodeClass:o,default:!1,tag:"tag:yaml.org,2002:omap",resolve(d,i){const h=s.
resolvePairs(d,i),l=[];for(const{key:f}of h.items)e.isScalar(f)&&(l.includes(f.value)?i(`Ordered maps must not include duplicate keys: ${f.value}`):l.push(f.value));
return Object.assign(new o,h)},createNode:a((d,i,h)=>o.from(d,i,h),"createNode")};u.YAMLOMap=o,u.omap=c}}),vm=w({"node_modules/yaml/dist/schema/yaml-1.1/bool.js"(u){
"use strict";var e=Ke();function r({value:s,source:o},c){return o&&(s?t:n).test.test(o)?o:s?c.options.trueStr:c.options.falseStr}a(r,"boolStringify");var t={identify:a(
s=>s===!0,"identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:a(()=>new e.Scalar(!0),"resolve"),stringify:r},
n={identify:a(s=>s===!1,"identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:a(()=>new e.Scalar(!1),"\
resolve"),stringify:r};u.falseTag=n,u.trueTag=t}}),pm=w({"node_modules/yaml/dist/schema/yaml-1.1/float.js"(u){"use strict";var e=Ke(),r=lr(),t={identify:a(o=>typeof o==
"number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:a(o=>o.slice(-3).toLowerCase()==="na\
n"?NaN:o[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),stringify:r.stringifyNumber},n={identify:a(o=>typeof o=="number","identify"),default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:a(o=>parseFloat(o.replace(/_/g,"")),"resolve"),stringify(o){
const c=Number(o.value);return isFinite(c)?c.toExponential():r.stringifyNumber(o)}},s={identify:a(o=>typeof o=="number","identify"),default:!0,tag:"tag:yaml.org\
,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(o){const c=new e.Scalar(parseFloat(o.replace(/_/g,""))),d=o.indexOf(".");if(d!==-1){const i=o.substring(
d+1).replace(/_/g,"");i[i.length-1]==="0"&&(c.minFractionDigits=i.length)}return c},stringify:r.stringifyNumber};u.float=s,u.floatExp=n,u.floatNaN=t}}),gm=w({"n\
ode_modules/yaml/dist/schema/yaml-1.1/int.js"(u){"use strict";var e=lr(),r=a(i=>typeof i=="bigint"||Number.isInteger(i),"intIdentify");function t(i,h,l,{intAsBigInt:f}){
const m=i[0];if((m==="-"||m==="+")&&(h+=1),i=i.substring(h).replace(/_/g,""),f){switch(l){case 2:i=`0b${i}`;break;case 8:i=`0o${i}`;break;case 16:i=`0x${i}`;break}
const p=BigInt(i);return m==="-"?BigInt(-1)*p:p}const v=parseInt(i,l);return m==="-"?-1*v:v}a(t,"intResolve");function n(i,h,l){const{value:f}=i;if(r(f)){const m=f.
toString(h);return f<0?"-"+l+m.substr(1):l+m}return e.stringifyNumber(i)}a(n,"intStringify");var s={identify:r,default:!0,tag:"tag:yaml.org,2002:int",format:"BI\
N",test:/^[-+]?0b[0-1_]+$/,resolve:a((i,h,l)=>t(i,2,2,l),"resolve"),stringify:a(i=>n(i,2,"0b"),"stringify")},o={identify:r,default:!0,tag:"tag:yaml.org,2002:int",
format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:a((i,h,l)=>t(i,1,8,l),"resolve"),stringify:a(i=>n(i,8,"0"),"stringify")},c={identify:r,default:!0,tag:"tag:yaml.org,\
2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:a((i,h,l)=>t(i,0,10,l),"resolve"),stringify:e.stringifyNumber},d={identify:r,default:!0,tag:"tag:yaml.org,2002:int",
format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:a((i,h,l)=>t(i,2,16,l),"resolve"),stringify:a(i=>n(i,16,"0x"),"stringify")};u.int=c,u.intBin=s,u.intHex=d,u.intOct=
o}}),Bi=w({"node_modules/yaml/dist/schema/yaml-1.1/set.js"(u){"use strict";var e=Ae(),r=dt(),t=ft(),n=class Al extends t.YAMLMap{static{a(this,"_YAMLSet")}constructor(c){
super(c),this.tag=Al.tag}add(c){let d;e.isPair(c)?d=c:c&&typeof c=="object"&&"key"in c&&"value"in c&&c.value===null?d=new r.Pair(c.key,null):d=new r.Pair(c,null),
t.findPair(this.items,d.key)||this.items.push(d)}get(c,d){const i=t.findPair(this.items,c);return!d&&e.isPair(i)?e.isScalar(i.key)?i.key.value:i.key:i}set(c,d){
if(typeof d!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof d}`);const i=t.findPair(this.items,c);i&&!d?this.
items.splice(this.items.indexOf(i),1):!i&&d&&this.items.push(new r.Pair(c))}toJSON(c,d){return super.toJSON(c,d,Set)}toString(c,d,i){if(!c)return JSON.stringify(
this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},c,{allNullValues:!0}),d,i);throw new Error("Set items must all have null values")}static from(c,d,i){
const{replacer:h}=i,l=new this(c);if(d&&Symbol.iterator in Object(d))for(let f of d)typeof h=="function"&&(f=h.call(d,f,f)),l.items.push(r.createPair(f,null,i));
return l}};n.tag="tag:yaml.org,2002:set";var s={collection:"map",identify:a(o=>o instanceof Set,"identify"),nodeClass:n,default:!1,tag:"tag:yaml.org,2002:set",createNode:a(
(o,c,d)=>n.from(o,c,d),"createNode"),resolve(o,c){if(e.isMap(o)){if(o.hasAllNullValues(!0))return Object.assign(new n,o);c("Set items must all have null values")}else
c("Expected a mapping for this tag");return o}};u.YAMLSet=n,u.set=s}}),Ni=w({"node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(u){"use strict";var e=lr();function r(c,d){
const i=c[0],h=i==="-"||i==="+"?c.substring(1):c,l=a(m=>d?BigInt(m):Number(m),"num"),f=h.replace(/_/g,"").split(":").reduce((m,v)=>m*l(60)+l(v),l(0));return i===
"-"?l(-1)*f:f}a(r,"parseSexagesimal");function t(c){let{value:d}=c,i=a(m=>m,"num");if(typeof d=="bigint")i=a(m=>BigInt(m),"num");else if(isNaN(d)||!isFinite(d))
return e.stringifyNumber(c);let h="";d<0&&(h="-",d*=i(-1));const l=i(60),f=[d%l];return d<60?f.unshift(0):(d=(d-f[0])/l,f.unshift(d%l),d>=60&&(d=(d-f[0])/l,f.unshift(
d))),h+f.map(m=>String(m).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}a(t,"stringifySexagesimal");var n={identify:a(c=>typeof c=="bigint"||Number.isInteger(
c),"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:a((c,d,{intAsBigInt:i})=>r(c,i),"resolve"),
stringify:t},s={identify:a(c=>typeof c=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:a(c=>r(c,!1),"resolve"),stringify:t},o={identify:a(c=>c instanceof Date,"identify"),default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4}\
)-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(c){const d=c.
match(o.test);if(!d)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");const[,i,h,l,f,m,v]=d.map(Number),p=d[7]?Number((d[7]+"00").substr(1,
3)):0;let y=Date.UTC(i,h-1,l,f||0,m||0,v||0,p);const g=d[8];if(g&&g!=="Z"){let b=r(g,!1);Math.abs(b)<30&&(b*=60),y-=6e4*b}return new Date(y)},stringify:a(({value:c})=>c?.
toISOString().replace(/(T00:00:00)?\.000Z$/,"")??"","stringify")};u.floatTime=s,u.intTime=n,u.timestamp=o}}),ym=w({"node_modules/yaml/dist/schema/yaml-1.1/schem\
a.js"(u){"use strict";var e=sr(),r=na(),t=or(),n=n0(),s=Si(),o=vm(),c=pm(),d=gm(),i=aa(),h=ji(),l=ia(),f=Bi(),m=Ni(),v=[e.map,t.seq,n.string,r.nullTag,o.trueTag,
o.falseTag,d.intBin,d.intOct,d.int,d.intHex,c.floatNaN,c.floatExp,c.float,s.binary,i.merge,h.omap,l.pairs,f.set,m.intTime,m.floatTime,m.timestamp];u.schema=v}}),
bm=w({"node_modules/yaml/dist/schema/tags.js"(u){"use strict";var e=sr(),r=na(),t=or(),n=n0(),s=ki(),o=Fi(),c=Ii(),d=mm(),i=hm(),h=Si(),l=aa(),f=ji(),m=ia(),v=ym(),
p=Bi(),y=Ni(),g=new Map([["core",d.schema],["failsafe",[e.map,t.seq,n.string]],["json",i.schema],["yaml11",v.schema],["yaml-1.1",v.schema]]),b={binary:h.binary,
bool:s.boolTag,float:o.float,floatExp:o.floatExp,floatNaN:o.floatNaN,floatTime:y.floatTime,int:c.int,intHex:c.intHex,intOct:c.intOct,intTime:y.intTime,map:e.map,
merge:l.merge,null:r.nullTag,omap:f.omap,pairs:m.pairs,seq:t.seq,set:p.set,timestamp:y.timestamp},_={"tag:yaml.org,2002:binary":h.binary,"tag:yaml.org,2002:merg\
e":l.merge,"tag:yaml.org,2002:omap":f.omap,"tag:yaml.org,2002:pairs":m.pairs,"tag:yaml.org,2002:set":p.set,"tag:yaml.org,2002:timestamp":y.timestamp};function E(k,D,A){
const S=g.get(D);if(S&&!k)return A&&!S.includes(l.merge)?S.concat(l.merge):S.slice();let N=S;if(!N)if(Array.isArray(k))N=[];else{const L=Array.from(g.keys()).filter(
T=>T!=="yaml11").map(T=>JSON.stringify(T)).join(", ");throw new Error(`Unknown schema "${D}"; use one of ${L} or define customTags array`)}if(Array.isArray(k))for(const L of k)
N=N.concat(L);else typeof k=="function"&&(N=k(N.slice()));return A&&(N=N.concat(l.merge)),N.reduce((L,T)=>{const P=typeof T=="string"?b[T]:T;if(!P){const O=JSON.
stringify(T),B=Object.keys(b).map(z=>JSON.stringify(z)).join(", ");throw new Error(`Unknown custom tag ${O}; use one of ${B}`)}return L.includes(P)||L.push(P),L},
[])}a(E,"getTags"),u.coreKnownTags=_,u.getTags=E}}),Oi=w({"node_modules/yaml/dist/schema/Schema.js"(u){"use strict";var e=Ae(),r=sr(),t=or(),n=n0(),s=bm(),o=a((d,i)=>d.
key<i.key?-1:d.key>i.key?1:0,"sortMapEntriesByKey"),c=class Dl{static{a(this,"_Schema")}constructor({compat:i,customTags:h,merge:l,resolveKnownTags:f,schema:m,sortMapEntries:v,
toStringDefaults:p}){this.compat=Array.isArray(i)?s.getTags(i,"compat"):i?s.getTags(null,i):null,this.name=typeof m=="string"&&m||"core",this.knownTags=f?s.coreKnownTags:
{},this.tags=s.getTags(h,this.name,l),this.toStringOptions=p??null,Object.defineProperty(this,e.MAP,{value:r.map}),Object.defineProperty(this,e.SCALAR,{value:n.
string}),Object.defineProperty(this,e.SEQ,{value:t.seq}),this.sortMapEntries=typeof v=="function"?v:v===!0?o:null}clone(){const i=Object.create(Dl.prototype,Object.
getOwnPropertyDescriptors(this));return i.tags=this.tags.slice(),i}};u.Schema=c}}),_m=w({"node_modules/yaml/dist/stringify/stringifyDocument.js"(u){"use strict";
var e=Ae(),r=a0(),t=t0();function n(s,o){const c=[];let d=o.directives===!0;if(o.directives!==!1&&s.directives){const m=s.directives.toString(s);m?(c.push(m),d=
!0):s.directives.docStart&&(d=!0)}d&&c.push("---");const i=r.createStringifyContext(s,o),{commentString:h}=i.options;if(s.commentBefore){c.length!==1&&c.unshift(
"");const m=h(s.commentBefore);c.unshift(t.indentComment(m,""))}let l=!1,f=null;if(s.contents){if(e.isNode(s.contents)){if(s.contents.spaceBefore&&d&&c.push(""),
s.contents.commentBefore){const p=h(s.contents.commentBefore);c.push(t.indentComment(p,""))}i.forceBlockIndent=!!s.comment,f=s.contents.comment}const m=f?void 0:
()=>l=!0;let v=r.stringify(s.contents,i,()=>f=null,m);f&&(v+=t.lineComment(v,"",h(f))),(v[0]==="|"||v[0]===">")&&c[c.length-1]==="---"?c[c.length-1]=`--- ${v}`:
c.push(v)}else c.push(r.stringify(s.contents,i));if(s.directives?.docEnd)if(s.comment){const m=h(s.comment);m.includes(`
`)?(c.push("..."),c.push(t.indentComment(m,""))):c.push(`... ${m}`)}else c.push("...");else{let m=s.comment;m&&l&&(m=m.replace(/^\n+/,"")),m&&((!l||f)&&c[c.length-
1]!==""&&c.push(""),c.push(t.indentComment(h(m),"")))}return c.join(`
`)+`
`}a(n,"stringifyDocument"),u.stringifyDocument=n}}),i0=w({"node_modules/yaml/dist/doc/Document.js"(u){"use strict";var e=e0(),r=ra(),t=Ae(),n=dt(),s=ct(),o=Oi(),
c=_m(),d=ua(),i=Ai(),h=u0(),l=Ei(),f=class wl{static{a(this,"_Document")}constructor(p,y,g){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=
[],Object.defineProperty(this,t.NODE_TYPE,{value:t.DOC});let b=null;typeof y=="function"||Array.isArray(y)?b=y:g===void 0&&y&&(g=y,y=void 0);const _=Object.assign(
{intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},g);this.options=_;let{version:E}=_;g?._directives?
(this.directives=g._directives.atDocument(),this.directives.yaml.explicit&&(E=this.directives.yaml.version)):this.directives=new l.Directives({version:E}),this.
setSchema(E,g),this.contents=p===void 0?null:this.createNode(p,b,g)}clone(){const p=Object.create(wl.prototype,{[t.NODE_TYPE]:{value:t.DOC}});return p.commentBefore=
this.commentBefore,p.comment=this.comment,p.errors=this.errors.slice(),p.warnings=this.warnings.slice(),p.options=Object.assign({},this.options),this.directives&&
(p.directives=this.directives.clone()),p.schema=this.schema.clone(),p.contents=t.isNode(this.contents)?this.contents.clone(p.schema):this.contents,this.range&&(p.
range=this.range.slice()),p}add(p){m(this.contents)&&this.contents.add(p)}addIn(p,y){m(this.contents)&&this.contents.addIn(p,y)}createAlias(p,y){if(!p.anchor){const g=d.
anchorNames(this);p.anchor=!y||g.has(y)?d.findNewAnchor(y||"a",g):y}return new e.Alias(p.anchor)}createNode(p,y,g){let b;if(typeof y=="function")p=y.call({"":p},
"",p),b=y;else if(Array.isArray(y)){const B=a(U=>typeof U=="number"||U instanceof String||U instanceof Number,"keyToStr"),z=y.filter(B).map(String);z.length>0&&
(y=y.concat(z)),b=y}else g===void 0&&y&&(g=y,y=void 0);const{aliasDuplicateObjects:_,anchorPrefix:E,flow:k,keepUndefined:D,onTagObj:A,tag:S}=g??{},{onAnchor:N,setAnchors:L,
sourceObjects:T}=d.createNodeAnchors(this,E||"a"),P={aliasDuplicateObjects:_??!0,keepUndefined:D??!1,onAnchor:N,onTagObj:A,replacer:b,schema:this.schema,sourceObjects:T},
O=h.createNode(p,S,P);return k&&t.isCollection(O)&&(O.flow=!0),L(),O}createPair(p,y,g={}){const b=this.createNode(p,null,g),_=this.createNode(y,null,g);return new n.
Pair(b,_)}delete(p){return m(this.contents)?this.contents.delete(p):!1}deleteIn(p){return r.isEmptyPath(p)?this.contents==null?!1:(this.contents=null,!0):m(this.
contents)?this.contents.deleteIn(p):!1}get(p,y){return t.isCollection(this.contents)?this.contents.get(p,y):void 0}getIn(p,y){return r.isEmptyPath(p)?!y&&t.isScalar(
this.contents)?this.contents.value:this.contents:t.isCollection(this.contents)?this.contents.getIn(p,y):void 0}has(p){return t.isCollection(this.contents)?this.
contents.has(p):!1}hasIn(p){return r.isEmptyPath(p)?this.contents!==void 0:t.isCollection(this.contents)?this.contents.hasIn(p):!1}set(p,y){this.contents==null?
this.contents=r.collectionFromPath(this.schema,[p],y):m(this.contents)&&this.contents.set(p,y)}setIn(p,y){r.isEmptyPath(p)?this.contents=y:this.contents==null?this.
contents=r.collectionFromPath(this.schema,Array.from(p),y):m(this.contents)&&this.contents.setIn(p,y)}setSchema(p,y={}){typeof p=="number"&&(p=String(p));let g;
switch(p){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new l.Directives({version:"1.1"}),g={resolveKnownTags:!1,schema:"yaml-1.1"};
break;case"1.2":case"next":this.directives?this.directives.yaml.version=p:this.directives=new l.Directives({version:p}),g={resolveKnownTags:!0,schema:"core"};break;case null:
this.directives&&delete this.directives,g=null;break;default:{const b=JSON.stringify(p);throw new Error(`Expected '1.1', '1.2' or null as first argument, but fo\
und: ${b}`)}}if(y.schema instanceof Object)this.schema=y.schema;else if(g)this.schema=new o.Schema(Object.assign(g,y));else throw new Error("With a null YAML ve\
rsion, the { schema: Schema } option is required")}toJS({json:p,jsonArg:y,mapAsMap:g,maxAliasCount:b,onAnchor:_,reviver:E}={}){const k={anchors:new Map,doc:this,
keep:!p,mapAsMap:g===!0,mapKeyWarned:!1,maxAliasCount:typeof b=="number"?b:100},D=s.toJS(this.contents,y??"",k);if(typeof _=="function")for(const{count:A,res:S}of k.
anchors.values())_(S,A);return typeof E=="function"?i.applyReviver(E,{"":D},"",D):D}toJSON(p,y){return this.toJS({json:!0,jsonArg:p,mapAsMap:!1,onAnchor:y})}toString(p={}){
if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in p&&(!Number.isInteger(p.indent)||Number(p.indent)<=0)){const y=JSON.
stringify(p.indent);throw new Error(`"indent" option must be a positive integer, not ${y}`)}return c.stringifyDocument(this,p)}};function m(v){if(t.isCollection(
v))return!0;throw new Error("Expected a YAML collection as document contents")}a(m,"assertCollection"),u.Document=f}}),s0=w({"node_modules/yaml/dist/errors.js"(u){
"use strict";var e=class extends Error{static{a(this,"YAMLError")}constructor(s,o,c,d){super(),this.name=s,this.code=c,this.message=d,this.pos=o}},r=class extends e{static{
a(this,"YAMLParseError")}constructor(s,o,c){super("YAMLParseError",s,o,c)}},t=class extends e{static{a(this,"YAMLWarning")}constructor(s,o,c){super("YAMLWarning",
s,o,c)}},n=a((s,o)=>c=>{if(c.pos[0]===-1)return;c.linePos=c.pos.map(f=>o.linePos(f));const{line:d,col:i}=c.linePos[0];c.message+=` at line ${d}, column ${i}`;let h=i-
1,l=s.substring(o.lineStarts[d-1],o.lineStarts[d]).replace(/[\n\r]+$/,"");if(h>=60&&l.length>80){const f=Math.min(h-39,l.length-79);l="\u2026"+l.substring(f),h-=
f-1}if(l.length>80&&(l=l.substring(0,79)+"\u2026"),d>1&&/^ *$/.test(l.substring(0,h))){let f=s.substring(o.lineStarts[d-2],o.lineStarts[d-1]);f.length>80&&(f=f.
substring(0,79)+`\u2026
`),l=f+l}if(/[^ ]/.test(l)){let f=1;const m=c.linePos[1];m?.line===d&&m.col>i&&(f=Math.max(1,Math.min(m.col-i,80-h)));const v=" ".repeat(h)+"^".repeat(f);c.message+=
`:

${l}
${v}
`}},"prettifyError");u.YAMLError=e,u.YAMLParseError=r,u.YAMLWarning=t,u.prettifyError=n}}),o0=w({"node_modules/yaml/dist/compose/resolve-props.js"(u){"use stric\
t";function e(r,{flow:t,indicator:n,next:s,offset:o,onError:c,parentIndent:d,startOnNewline:i}){let h=!1,l=i,f=i,m="",v="",p=!1,y=!1,g=null,b=null,_=null,E=null,
k=null,D=null,A=null;for(const L of r)switch(y&&(L.type!=="space"&&L.type!=="newline"&&L.type!=="comma"&&c(L.offset,"MISSING_CHAR","Tags and anchors must be sep\
arated from the next token by white space"),y=!1),g&&(l&&L.type!=="comment"&&L.type!=="newline"&&c(g,"TAB_AS_INDENT","Tabs are not allowed as indentation"),g=null),
L.type){case"space":!t&&(n!=="doc-start"||s?.type!=="flow-collection")&&L.source.includes("	")&&(g=L),f=!0;break;case"comment":{f||c(L,"MISSING_CHAR","Comments \
must be separated from other tokens by white space characters");const T=L.source.substring(1)||" ";m?m+=v+T:m=T,v="",l=!1;break}case"newline":l?m?m+=L.source:(!D||
n!=="seq-item-ind")&&(h=!0):v+=L.source,l=!0,p=!0,(b||_)&&(E=L),f=!0;break;case"anchor":b&&c(L,"MULTIPLE_ANCHORS","A node can have at most one anchor"),L.source.
endsWith(":")&&c(L.offset+L.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),b=L,A??(A=L.offset),l=!1,f=!1,y=!0;break;case"tag":{_&&c(L,"MULTIP\
LE_TAGS","A node can have at most one tag"),_=L,A??(A=L.offset),l=!1,f=!1,y=!0;break}case n:(b||_)&&c(L,"BAD_PROP_ORDER",`Anchors and tags must be after the ${L.
source} indicator`),D&&c(L,"UNEXPECTED_TOKEN",`Unexpected ${L.source} in ${t??"collection"}`),D=L,l=n==="seq-item-ind"||n==="explicit-key-ind",f=!1;break;case"c\
omma":if(t){k&&c(L,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),k=L,l=!1,f=!1;break}default:c(L,"UNEXPECTED_TOKEN",`Unexpected ${L.type} token`),l=!1,f=!1}const S=r[r.
length-1],N=S?S.offset+S.source.length:o;return y&&s&&s.type!=="space"&&s.type!=="newline"&&s.type!=="comma"&&(s.type!=="scalar"||s.source!=="")&&c(s.offset,"MI\
SSING_CHAR","Tags and anchors must be separated from the next token by white space"),g&&(l&&g.indent<=d||s?.type==="block-map"||s?.type==="block-seq")&&c(g,"TAB\
_AS_INDENT","Tabs are not allowed as indentation"),{comma:k,found:D,spaceBefore:h,comment:m,hasNewline:p,anchor:b,tag:_,newlineAfterProp:E,end:N,start:A??N}}a(e,
"resolveProps"),u.resolveProps=e}}),sa=w({"node_modules/yaml/dist/compose/util-contains-newline.js"(u){"use strict";function e(r){if(!r)return null;switch(r.type){case"\
alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(r.source.includes(`
`))return!0;if(r.end){for(const t of r.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(const t of r.items){for(const n of t.start)if(n.type===
"newline")return!0;if(t.sep){for(const n of t.sep)if(n.type==="newline")return!0}if(e(t.key)||e(t.value))return!0}return!1;default:return!0}}a(e,"containsNewlin\
e"),u.containsNewline=e}}),$i=w({"node_modules/yaml/dist/compose/util-flow-indent-check.js"(u){"use strict";var e=sa();function r(t,n,s){if(n?.type==="flow-coll\
ection"){const o=n.end[0];o.indent===t&&(o.source==="]"||o.source==="}")&&e.containsNewline(n)&&s(o,"BAD_INDENT","Flow end indicator should be more indented tha\
n parent",!0)}}a(r,"flowIndentCheck"),u.flowIndentCheck=r}}),qi=w({"node_modules/yaml/dist/compose/util-map-includes.js"(u){"use strict";var e=Ae();function r(t,n,s){
const{uniqueKeys:o}=t.options;if(o===!1)return!1;const c=typeof o=="function"?o:(d,i)=>d===i||e.isScalar(d)&&e.isScalar(i)&&d.value===i.value;return n.some(d=>c(
d.key,s))}a(r,"mapIncludes"),u.mapIncludes=r}}),Em=w({"node_modules/yaml/dist/compose/resolve-block-map.js"(u){"use strict";var e=dt(),r=ft(),t=o0(),n=sa(),s=$i(),
o=qi(),c="All mapping items must start at the same column";function d({composeNode:i,composeEmptyNode:h},l,f,m,v){const p=v?.nodeClass??r.YAMLMap,y=new p(l.schema);
l.atRoot&&(l.atRoot=!1);let g=f.offset,b=null;for(const _ of f.items){const{start:E,key:k,sep:D,value:A}=_,S=t.resolveProps(E,{indicator:"explicit-key-ind",next:k??
D?.[0],offset:g,onError:m,parentIndent:f.indent,startOnNewline:!0}),N=!S.found;if(N){if(k&&(k.type==="block-seq"?m(g,"BLOCK_AS_IMPLICIT_KEY","A block sequence m\
ay not be used as an implicit map key"):"indent"in k&&k.indent!==f.indent&&m(g,"BAD_INDENT",c)),!S.anchor&&!S.tag&&!D){b=S.end,S.comment&&(y.comment?y.comment+=
`
`+S.comment:y.comment=S.comment);continue}(S.newlineAfterProp||n.containsNewline(k))&&m(k??E[E.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a\
 single line")}else S.found?.indent!==f.indent&&m(g,"BAD_INDENT",c);l.atKey=!0;const L=S.end,T=k?i(l,k,S,m):h(l,L,E,null,S,m);l.schema.compat&&s.flowIndentCheck(
f.indent,k,m),l.atKey=!1,o.mapIncludes(l,y.items,T)&&m(L,"DUPLICATE_KEY","Map keys must be unique");const P=t.resolveProps(D??[],{indicator:"map-value-ind",next:A,
offset:T.range[2],onError:m,parentIndent:f.indent,startOnNewline:!k||k.type==="block-scalar"});if(g=P.end,P.found){N&&(A?.type==="block-map"&&!P.hasNewline&&m(g,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),l.options.strict&&S.start<P.found.offset-1024&&m(T.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));const O=A?i(l,A,P,m):h(l,g,D,null,P,m);l.schema.compat&&s.flowIndentCheck(
f.indent,A,m),g=O.range[2];const B=new e.Pair(T,O);l.options.keepSourceTokens&&(B.srcToken=_),y.items.push(B)}else{N&&m(T.range,"MISSING_CHAR","Implicit map key\
s need to be followed by map values"),P.comment&&(T.comment?T.comment+=`
`+P.comment:T.comment=P.comment);const O=new e.Pair(T);l.options.keepSourceTokens&&(O.srcToken=_),y.items.push(O)}}return b&&b<g&&m(b,"IMPOSSIBLE","Map comment \
with trailing content"),y.range=[f.offset,g,b??g],y}a(d,"resolveBlockMap"),u.resolveBlockMap=d}}),Am=w({"node_modules/yaml/dist/compose/resolve-block-seq.js"(u){
"use strict";var e=mt(),r=o0(),t=$i();function n({composeNode:s,composeEmptyNode:o},c,d,i,h){const l=h?.nodeClass??e.YAMLSeq,f=new l(c.schema);c.atRoot&&(c.atRoot=
!1),c.atKey&&(c.atKey=!1);let m=d.offset,v=null;for(const{start:p,value:y}of d.items){const g=r.resolveProps(p,{indicator:"seq-item-ind",next:y,offset:m,onError:i,
parentIndent:d.indent,startOnNewline:!0});if(!g.found)if(g.anchor||g.tag||y)y?.type==="block-seq"?i(g.end,"BAD_INDENT","All sequence items must start at the sam\
e column"):i(m,"MISSING_CHAR","Sequence item without - indicator");else{v=g.end,g.comment&&(f.comment=g.comment);continue}const b=y?s(c,y,g,i):o(c,g.end,p,null,
g,i);c.schema.compat&&t.flowIndentCheck(d.indent,y,i),m=b.range[2],f.items.push(b)}return f.range=[d.offset,m,v??m],f}a(n,"resolveBlockSeq"),u.resolveBlockSeq=n}}),
cr=w({"node_modules/yaml/dist/compose/resolve-end.js"(u){"use strict";function e(r,t,n,s){let o="";if(r){let c=!1,d="";for(const i of r){const{source:h,type:l}=i;
switch(l){case"space":c=!0;break;case"comment":{n&&!c&&s(i,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const f=h.substring(
1)||" ";o?o+=d+f:o=f,d="";break}case"newline":o&&(d+=h),c=!0;break;default:s(i,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}t+=h.length}}return{comment:o,offset:t}}
a(e,"resolveEnd"),u.resolveEnd=e}}),Dm=w({"node_modules/yaml/dist/compose/resolve-flow-collection.js"(u){"use strict";var e=Ae(),r=dt(),t=ft(),n=mt(),s=cr(),o=o0(),
c=sa(),d=qi(),i="Block collections are not allowed within flow collections",h=a(f=>f&&(f.type==="block-map"||f.type==="block-seq"),"isBlock");function l({composeNode:f,
composeEmptyNode:m},v,p,y,g){const b=p.start.source==="{",_=b?"flow map":"flow sequence",E=g?.nodeClass??(b?t.YAMLMap:n.YAMLSeq),k=new E(v.schema);k.flow=!0;const D=v.
atRoot;D&&(v.atRoot=!1),v.atKey&&(v.atKey=!1);let A=p.offset+p.start.source.length;for(let P=0;P<p.items.length;++P){const O=p.items[P],{start:B,key:z,sep:U,value:Q}=O,
Y=o.resolveProps(B,{flow:_,indicator:"explicit-key-ind",next:z??U?.[0],offset:A,onError:y,parentIndent:p.indent,startOnNewline:!1});if(!Y.found){if(!Y.anchor&&!Y.
tag&&!U&&!Q){P===0&&Y.comma?y(Y.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${_}`):P<p.items.length-1&&y(Y.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${_}`),
Y.comment&&(k.comment?k.comment+=`
`+Y.comment:k.comment=Y.comment),A=Y.end;continue}!b&&v.options.strict&&c.containsNewline(z)&&y(z,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs\
 need to be on a single line")}if(P===0)Y.comma&&y(Y.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${_}`);else if(Y.comma||y(Y.start,"MISSING_CHAR",`Missing , betwe\
en ${_} items`),Y.comment){let ee="";e:for(const M of B)switch(M.type){case"comma":case"space":break;case"comment":ee=M.source.substring(1);break e;default:break e}
if(ee){let M=k.items[k.items.length-1];e.isPair(M)&&(M=M.value??M.key),M.comment?M.comment+=`
`+ee:M.comment=ee,Y.comment=Y.comment.substring(ee.length+1)}}if(!b&&!U&&!Y.found){const ee=Q?f(v,Q,Y,y):m(v,Y.end,U,null,Y,y);k.items.push(ee),A=ee.range[2],h(
Q)&&y(ee.range,"BLOCK_IN_FLOW",i)}else{v.atKey=!0;const ee=Y.end,M=z?f(v,z,Y,y):m(v,ee,B,null,Y,y);h(z)&&y(M.range,"BLOCK_IN_FLOW",i),v.atKey=!1;const j=o.resolveProps(
U??[],{flow:_,indicator:"map-value-ind",next:Q,offset:M.range[2],onError:y,parentIndent:p.indent,startOnNewline:!1});if(j.found){if(!b&&!Y.found&&v.options.strict){
if(U)for(const F of U){if(F===j.found)break;if(F.type==="newline"){y(F,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single lin\
e");break}}Y.start<j.found.offset-1024&&y(j.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence\
 key")}}else Q&&("source"in Q&&Q.source?.[0]===":"?y(Q,"MISSING_CHAR",`Missing space after : in ${_}`):y(j.start,"MISSING_CHAR",`Missing , or : between ${_} ite\
ms`));const $=Q?f(v,Q,j,y):j.found?m(v,j.end,U,null,j,y):null;$?h(Q)&&y($.range,"BLOCK_IN_FLOW",i):j.comment&&(M.comment?M.comment+=`
`+j.comment:M.comment=j.comment);const C=new r.Pair(M,$);if(v.options.keepSourceTokens&&(C.srcToken=O),b){const F=k;d.mapIncludes(v,F.items,M)&&y(ee,"DUPLICATE_\
KEY","Map keys must be unique"),F.items.push(C)}else{const F=new t.YAMLMap(v.schema);F.flow=!0,F.items.push(C);const q=($??M).range;F.range=[M.range[0],q[1],q[2]],
k.items.push(F)}A=$?$.range[2]:j.end}}const S=b?"}":"]",[N,...L]=p.end;let T=A;if(N?.source===S)T=N.offset+N.source.length;else{const P=_[0].toUpperCase()+_.substring(
1),O=D?`${P} must end with a ${S}`:`${P} in block collection must be sufficiently indented and end with a ${S}`;y(A,D?"MISSING_CHAR":"BAD_INDENT",O),N&&N.source.
length!==1&&L.unshift(N)}if(L.length>0){const P=s.resolveEnd(L,T,v.options.strict,y);P.comment&&(k.comment?k.comment+=`
`+P.comment:k.comment=P.comment),k.range=[p.offset,T,P.offset]}else k.range=[p.offset,T,T];return k}a(l,"resolveFlowCollection"),u.resolveFlowCollection=l}}),wm=w(
{"node_modules/yaml/dist/compose/compose-collection.js"(u){"use strict";var e=Ae(),r=Ke(),t=ft(),n=mt(),s=Em(),o=Am(),c=Dm();function d(h,l,f,m,v,p){const y=f.type===
"block-map"?s.resolveBlockMap(h,l,f,m,p):f.type==="block-seq"?o.resolveBlockSeq(h,l,f,m,p):c.resolveFlowCollection(h,l,f,m,p),g=y.constructor;return v==="!"||v===
g.tagName?(y.tag=g.tagName,y):(v&&(y.tag=v),y)}a(d,"resolveCollection");function i(h,l,f,m,v){const p=m.tag,y=p?l.directives.tagName(p.source,D=>v(p,"TAG_RESOLV\
E_FAILED",D)):null;if(f.type==="block-seq"){const{anchor:D,newlineAfterProp:A}=m,S=D&&p?D.offset>p.offset?D:p:D??p;S&&(!A||A.offset<S.offset)&&v(S,"MISSING_CHAR",
"Missing newline after block sequence props")}const g=f.type==="block-map"?"map":f.type==="block-seq"?"seq":f.start.source==="{"?"map":"seq";if(!p||!y||y==="!"||
y===t.YAMLMap.tagName&&g==="map"||y===n.YAMLSeq.tagName&&g==="seq")return d(h,l,f,v,y);let b=l.schema.tags.find(D=>D.tag===y&&D.collection===g);if(!b){const D=l.
schema.knownTags[y];if(D?.collection===g)l.schema.tags.push(Object.assign({},D,{default:!1})),b=D;else return D?v(p,"BAD_COLLECTION_TYPE",`${D.tag} used for ${g}\
 collection, but expects ${D.collection??"scalar"}`,!0):v(p,"TAG_RESOLVE_FAILED",`Unresolved tag: ${y}`,!0),d(h,l,f,v,y)}const _=d(h,l,f,v,y,b),E=b.resolve?.(_,
D=>v(p,"TAG_RESOLVE_FAILED",D),l.options)??_,k=e.isNode(E)?E:new r.Scalar(E);return k.range=_.range,k.tag=y,b?.format&&(k.format=b.format),k}a(i,"composeCollect\
ion"),u.composeCollection=i}}),Pi=w({"node_modules/yaml/dist/compose/resolve-block-scalar.js"(u){"use strict";var e=Ke();function r(s,o,c){const d=o.offset,i=t(
o,s.options.strict,c);if(!i)return{value:"",type:null,comment:"",range:[d,d,d]};const h=i.mode===">"?e.Scalar.BLOCK_FOLDED:e.Scalar.BLOCK_LITERAL,l=o.source?n(o.
source):[];let f=l.length;for(let E=l.length-1;E>=0;--E){const k=l[E][1];if(k===""||k==="\r")f=E;else break}if(f===0){const E=i.chomp==="+"&&l.length>0?`
`.repeat(Math.max(1,l.length-1)):"";let k=d+i.length;return o.source&&(k+=o.source.length),{value:E,type:h,comment:i.comment,range:[d,k,k]}}let m=o.indent+i.indent,
v=o.offset+i.length,p=0;for(let E=0;E<f;++E){const[k,D]=l[E];if(D===""||D==="\r")i.indent===0&&k.length>m&&(m=k.length);else{k.length<m&&c(v+k.length,"MISSING_C\
HAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),i.indent===0&&(m=k.length),p=E,m===0&&!s.atRoot&&c(v,"BA\
D_INDENT","Block scalar values in collections must be indented");break}v+=k.length+D.length+1}for(let E=l.length-1;E>=f;--E)l[E][0].length>m&&(f=E+1);let y="",g="",
b=!1;for(let E=0;E<p;++E)y+=l[E][0].slice(m)+`
`;for(let E=p;E<f;++E){let[k,D]=l[E];v+=k.length+D.length+1;const A=D[D.length-1]==="\r";if(A&&(D=D.slice(0,-1)),D&&k.length<m){const N=`Block scalar lines must\
 not be less indented than their ${i.indent?"explicit indentation indicator":"first line"}`;c(v-D.length-(A?2:1),"BAD_INDENT",N),k=""}h===e.Scalar.BLOCK_LITERAL?
(y+=g+k.slice(m)+D,g=`
`):k.length>m||D[0]==="	"?(g===" "?g=`
`:!b&&g===`
`&&(g=`

`),y+=g+k.slice(m)+D,g=`
`,b=!0):D===""?g===`
`?y+=`
`:g=`
`:(y+=g+D,g=" ",b=!1)}switch(i.chomp){case"-":break;case"+":for(let E=f;E<l.length;++E)y+=`
`+l[E][0].slice(m);y[y.length-1]!==`
`&&(y+=`
`);break;default:y+=`
`}const _=d+i.length+o.source.length;return{value:y,type:h,comment:i.comment,range:[d,_,_]}}a(r,"resolveBlockScalar");function t({offset:s,props:o},c,d){if(o[0].
type!=="block-scalar-header")return d(o[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source:i}=o[0],h=i[0];let l=0,f="",m=-1;for(let g=1;g<i.length;++g){
const b=i[g];if(!f&&(b==="-"||b==="+"))f=b;else{const _=Number(b);!l&&_?l=_:m===-1&&(m=s+g)}}m!==-1&&d(m,"UNEXPECTED_TOKEN",`Block scalar header includes extra \
characters: ${i}`);let v=!1,p="",y=i.length;for(let g=1;g<o.length;++g){const b=o[g];switch(b.type){case"space":v=!0;case"newline":y+=b.source.length;break;case"\
comment":c&&!v&&d(b,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),y+=b.source.length,p=b.source.substring(1);break;case"\
error":d(b,"UNEXPECTED_TOKEN",b.message),y+=b.source.length;break;default:{const _=`Unexpected token in block scalar header: ${b.type}`;d(b,"UNEXPECTED_TOKEN",_);
const E=b.source;E&&typeof E=="string"&&(y+=E.length)}}}return{mode:h,indent:l,chomp:f,comment:p,length:y}}a(t,"parseBlockScalarHeader");function n(s){const o=s.
split(/\n( *)/),c=o[0],d=c.match(/^( *)/),h=[d?.[1]?[d[1],c.slice(d[1].length)]:["",c]];for(let l=1;l<o.length;l+=2)h.push([o[l],o[l+1]]);return h}a(n,"splitLin\
es"),u.resolveBlockScalar=r}}),Ti=w({"node_modules/yaml/dist/compose/resolve-flow-scalar.js"(u){"use strict";var e=Ke(),r=cr();function t(l,f,m){const{offset:v,
type:p,source:y,end:g}=l;let b,_;const E=a((A,S,N)=>m(v+A,S,N),"_onError");switch(p){case"scalar":b=e.Scalar.PLAIN,_=n(y,E);break;case"single-quoted-scalar":b=e.
Scalar.QUOTE_SINGLE,_=s(y,E);break;case"double-quoted-scalar":b=e.Scalar.QUOTE_DOUBLE,_=c(y,E);break;default:return m(l,"UNEXPECTED_TOKEN",`Expected a flow scal\
ar value, but found: ${p}`),{value:"",type:null,comment:"",range:[v,v+y.length,v+y.length]}}const k=v+y.length,D=r.resolveEnd(g,k,f,m);return{value:_,type:b,comment:D.
comment,range:[v,k,D.offset]}}a(t,"resolveFlowScalar");function n(l,f){let m="";switch(l[0]){case"	":m="a tab character";break;case",":m="flow indicator charact\
er ,";break;case"%":m="directive indicator character %";break;case"|":case">":{m=`block scalar indicator ${l[0]}`;break}case"@":case"`":{m=`reserved character ${l[0]}`;
break}}return m&&f(0,"BAD_SCALAR_START",`Plain value cannot start with ${m}`),o(l)}a(n,"plainValue");function s(l,f){return(l[l.length-1]!=="'"||l.length===1)&&
f(l.length,"MISSING_CHAR","Missing closing 'quote"),o(l.slice(1,-1)).replace(/''/g,"'")}a(s,"singleQuotedValue");function o(l){const f=/(.*?)\r?\n/sy;let m=f.exec(
l);if(!m)return l;let v,p;try{v=new RegExp("(?<![ 	])[ 	]+$"),p=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{v=/[ \t]+$/,p=/^[ \t]+|[ \t]+$/g}let y=m[1].replace(
v,""),g=" ",b=f.lastIndex;for(;m=f.exec(l);){const E=m[1].replace(p,"");E===""?g===`
`?y+=g:g=`
`:(y+=g+E,g=" "),b=f.lastIndex}const _=/[ \t]*(.*)/sy;return _.lastIndex=b,m=_.exec(l),y+g+(m?.[1]??"")}a(o,"unfoldLines");function c(l,f){let m="";for(let v=1;v<
l.length-1;++v){const p=l[v];if(!(p==="\r"&&l[v+1]===`
`))if(p===`
`){const{fold:y,offset:g}=d(l,v);m+=y,v=g}else if(p==="\\"){let y=l[++v];const g=i[y];if(g)m+=g;else if(y===`
`)for(y=l[v+1];y===" "||y==="	";)y=l[++v+1];else if(y==="\r"&&l[v+1]===`
`)for(y=l[++v+1];y===" "||y==="	";)y=l[++v+1];else if(y==="x"||y==="u"||y==="U"){const b=y==="x"?2:y==="u"?4:8;m+=h(l,v+1,b,f),v+=b}else{const b=l.substr(v-1,2);
f(v-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${b}`),m+=b}}else if(p===" "||p==="	"){const y=v;let g=l[v+1];for(;g===" "||g==="	";)g=l[++v+1];g!==`
`&&!(g==="\r"&&l[v+2]===`
`)&&(m+=v>y?l.slice(y,v+1):p)}else m+=p}return(l[l.length-1]!=='"'||l.length===1)&&f(l.length,"MISSING_CHAR",'Missing closing "quote'),m}a(c,"doubleQuotedValue");
function d(l,f){let m="",v=l[f+1];for(;(v===" "||v==="	"||v===`
`||v==="\r")&&!(v==="\r"&&l[f+2]!==`
`);)v===`
`&&(m+=`
`),f+=1,v=l[f+1];return m||(m=" "),{fold:m,offset:f}}a(d,"foldNewline");var i={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function h(l,f,m,v){const p=l.substr(f,m),g=p.length===
m&&/^[0-9a-fA-F]+$/.test(p)?parseInt(p,16):NaN;try{return String.fromCodePoint(g)}catch{const b=l.substr(f-2,m+2);return v(f-2,"BAD_DQ_ESCAPE",`Invalid escape s\
equence ${b}`),b}}a(h,"parseCharCode"),u.resolveFlowScalar=t}}),Cm=w({"node_modules/yaml/dist/compose/compose-scalar.js"(u){"use strict";var e=Ae(),r=Ke(),t=Pi(),
n=Ti();function s(d,i,h,l){const{value:f,type:m,comment:v,range:p}=i.type==="block-scalar"?t.resolveBlockScalar(d,i,l):n.resolveFlowScalar(i,d.options.strict,l),
y=h?d.directives.tagName(h.source,_=>l(h,"TAG_RESOLVE_FAILED",_)):null;let g;d.options.stringKeys&&d.atKey?g=d.schema[e.SCALAR]:y?g=o(d.schema,f,y,h,l):i.type===
"scalar"?g=c(d,f,i,l):g=d.schema[e.SCALAR];let b;try{const _=g.resolve(f,E=>l(h??i,"TAG_RESOLVE_FAILED",E),d.options);b=e.isScalar(_)?_:new r.Scalar(_)}catch(_){
const E=_ instanceof Error?_.message:String(_);l(h??i,"TAG_RESOLVE_FAILED",E),b=new r.Scalar(f)}return b.range=p,b.source=f,m&&(b.type=m),y&&(b.tag=y),g.format&&
(b.format=g.format),v&&(b.comment=v),b}a(s,"composeScalar");function o(d,i,h,l,f){if(h==="!")return d[e.SCALAR];const m=[];for(const p of d.tags)if(!p.collection&&
p.tag===h)if(p.default&&p.test)m.push(p);else return p;for(const p of m)if(p.test?.test(i))return p;const v=d.knownTags[h];return v&&!v.collection?(d.tags.push(
Object.assign({},v,{default:!1,test:void 0})),v):(f(l,"TAG_RESOLVE_FAILED",`Unresolved tag: ${h}`,h!=="tag:yaml.org,2002:str"),d[e.SCALAR])}a(o,"findScalarTagBy\
Name");function c({atKey:d,directives:i,schema:h},l,f,m){const v=h.tags.find(p=>(p.default===!0||d&&p.default==="key")&&p.test?.test(l))||h[e.SCALAR];if(h.compat){
const p=h.compat.find(y=>y.default&&y.test?.test(l))??h[e.SCALAR];if(v.tag!==p.tag){const y=i.tagString(v.tag),g=i.tagString(p.tag),b=`Value may be parsed as ei\
ther ${y} or ${g}`;m(f,"TAG_RESOLVE_FAILED",b,!0)}}return v}a(c,"findScalarTagByTest"),u.composeScalar=s}}),km=w({"node_modules/yaml/dist/compose/util-empty-sca\
lar-position.js"(u){"use strict";function e(r,t,n){if(t){n??(n=t.length);for(let s=n-1;s>=0;--s){let o=t[s];switch(o.type){case"space":case"comment":case"newlin\
e":r-=o.source.length;continue}for(o=t[++s];o?.type==="space";)r+=o.source.length,o=t[++s];break}}return r}a(e,"emptyScalarPosition"),u.emptyScalarPosition=e}}),
Fm=w({"node_modules/yaml/dist/compose/compose-node.js"(u){"use strict";var e=e0(),r=Ae(),t=wm(),n=Cm(),s=cr(),o=km(),c={composeNode:d,composeEmptyNode:i};function d(l,f,m,v){
const p=l.atKey,{spaceBefore:y,comment:g,anchor:b,tag:_}=m;let E,k=!0;switch(f.type){case"alias":E=h(l,f,v),(b||_)&&v(f,"ALIAS_PROPS","An alias node must not sp\
ecify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":E=n.composeScalar(l,f,_,v),b&&(E.anchor=b.source.
substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{E=t.composeCollection(c,l,f,m,v),b&&(E.anchor=b.source.substring(1))}catch(D){const A=D instanceof
Error?D.message:String(D);v(f,"RESOURCE_EXHAUSTION",A)}break;default:{const D=f.type==="error"?f.message:`Unsupported token (type: ${f.type})`;v(f,"UNEXPECTED_T\
OKEN",D),k=!1}}return E??(E=i(l,f.offset,void 0,null,m,v)),b&&E.anchor===""&&v(b,"BAD_ALIAS","Anchor cannot be an empty string"),p&&l.options.stringKeys&&(!r.isScalar(
E)||typeof E.value!="string"||E.tag&&E.tag!=="tag:yaml.org,2002:str")&&v(_??f,"NON_STRING_KEY","With stringKeys, all keys must be strings"),y&&(E.spaceBefore=!0),
g&&(f.type==="scalar"&&f.source===""?E.comment=g:E.commentBefore=g),l.options.keepSourceTokens&&k&&(E.srcToken=f),E}a(d,"composeNode");function i(l,f,m,v,{spaceBefore:p,
comment:y,anchor:g,tag:b,end:_},E){const k={type:"scalar",offset:o.emptyScalarPosition(f,m,v),indent:-1,source:""},D=n.composeScalar(l,k,b,E);return g&&(D.anchor=
g.source.substring(1),D.anchor===""&&E(g,"BAD_ALIAS","Anchor cannot be an empty string")),p&&(D.spaceBefore=!0),y&&(D.comment=y,D.range[2]=_),D}a(i,"composeEmpt\
yNode");function h({options:l},{offset:f,source:m,end:v},p){const y=new e.Alias(m.substring(1));y.source===""&&p(f,"BAD_ALIAS","Alias cannot be an empty string"),
y.source.endsWith(":")&&p(f+m.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);const g=f+m.length,b=s.resolveEnd(v,g,l.strict,p);return y.range=[f,g,b.
offset],b.comment&&(y.comment=b.comment),y}a(h,"composeAlias"),u.composeEmptyNode=i,u.composeNode=d}}),Im=w({"node_modules/yaml/dist/compose/compose-doc.js"(u){
"use strict";var e=i0(),r=Fm(),t=cr(),n=o0();function s(o,c,{offset:d,start:i,value:h,end:l},f){const m=Object.assign({_directives:c},o),v=new e.Document(void 0,
m),p={atKey:!1,atRoot:!0,directives:v.directives,options:v.options,schema:v.schema},y=n.resolveProps(i,{indicator:"doc-start",next:h??l?.[0],offset:d,onError:f,
parentIndent:0,startOnNewline:!0});y.found&&(v.directives.docStart=!0,h&&(h.type==="block-map"||h.type==="block-seq")&&!y.hasNewline&&f(y.end,"MISSING_CHAR","Bl\
ock collection cannot start on same line with directives-end marker")),v.contents=h?r.composeNode(p,h,y,f):r.composeEmptyNode(p,y.end,i,null,y,f);const g=v.contents.
range[2],b=t.resolveEnd(l,g,!1,f);return b.comment&&(v.comment=b.comment),v.range=[d,g,b.offset],v}a(s,"composeDoc"),u.composeDoc=s}}),Li=w({"node_modules/yaml/\
dist/compose/composer.js"(u){"use strict";var e=Ue("process"),r=Ei(),t=i0(),n=s0(),s=Ae(),o=Im(),c=cr();function d(l){if(typeof l=="number")return[l,l+1];if(Array.
isArray(l))return l.length===2?l:[l[0],l[1]];const{offset:f,source:m}=l;return[f,f+(typeof m=="string"?m.length:1)]}a(d,"getErrorPos");function i(l){let f="",m=!1,
v=!1;for(let p=0;p<l.length;++p){const y=l[p];switch(y[0]){case"#":f+=(f===""?"":v?`

`:`
`)+(y.substring(1)||" "),m=!0,v=!1;break;case"%":l[p+1]?.[0]!=="#"&&(p+=1),m=!1;break;default:m||(v=!0),m=!1}}return{comment:f,afterEmptyLine:v}}a(i,"parsePrelu\
de");var h=class{static{a(this,"Composer")}constructor(l={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(f,m,v,p)=>{
const y=d(f);p?this.warnings.push(new n.YAMLWarning(y,m,v)):this.errors.push(new n.YAMLParseError(y,m,v))},this.directives=new r.Directives({version:l.version||
"1.2"}),this.options=l}decorate(l,f){const{comment:m,afterEmptyLine:v}=i(this.prelude);if(m){const p=l.contents;if(f)l.comment=l.comment?`${l.comment}
${m}`:m;else if(v||l.directives.docStart||!p)l.commentBefore=m;else if(s.isCollection(p)&&!p.flow&&p.items.length>0){let y=p.items[0];s.isPair(y)&&(y=y.key);const g=y.
commentBefore;y.commentBefore=g?`${m}
${g}`:m}else{const y=p.commentBefore;p.commentBefore=y?`${m}
${y}`:m}}if(f){for(let p=0;p<this.errors.length;++p)l.errors.push(this.errors[p]);for(let p=0;p<this.warnings.length;++p)l.warnings.push(this.warnings[p])}else l.
errors=this.errors,l.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:i(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(l,f=!1,m=-1){for(const v of l)yield*this.next(v);yield*this.end(f,m)}*next(l){switch(e.env.LOG_STREAM&&
console.dir(l,{depth:null}),l.type){case"directive":this.directives.add(l.source,(f,m,v)=>{const p=d(l);p[0]+=f,this.onError(p,"BAD_DIRECTIVE",m,v)}),this.prelude.
push(l.source),this.atDirectives=!0;break;case"document":{const f=o.composeDoc(this.options,this.directives,l,this.onError);this.atDirectives&&!f.directives.docStart&&
this.onError(l,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(f,!1),this.doc&&(yield this.doc),this.doc=f,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(l.source);break;case"error":{const f=l.source?`${l.message}: ${JSON.
stringify(l.source)}`:l.message,m=new n.YAMLParseError(d(l),"UNEXPECTED_TOKEN",f);this.atDirectives||!this.doc?this.errors.push(m):this.doc.errors.push(m);break}case"\
doc-end":{if(!this.doc){const m="Unexpected doc-end without preceding document";this.errors.push(new n.YAMLParseError(d(l),"UNEXPECTED_TOKEN",m));break}this.doc.
directives.docEnd=!0;const f=c.resolveEnd(l.end,l.offset+l.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),f.comment){const m=this.
doc.comment;this.doc.comment=m?`${m}
${f.comment}`:f.comment}this.doc.range[2]=f.offset;break}default:this.errors.push(new n.YAMLParseError(d(l),"UNEXPECTED_TOKEN",`Unsupported token ${l.type}`))}}*end(l=!1,f=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(l){const m=Object.assign({_directives:this.directives},this.options),v=new t.Document(
void 0,m);this.atDirectives&&this.onError(f,"MISSING_CHAR","Missing directives-end indicator line"),v.range=[0,f,f],this.decorate(v,!1),yield v}}};u.Composer=h}}),
Sm=w({"node_modules/yaml/dist/parse/cst-scalar.js"(u){"use strict";var e=Pi(),r=Ti(),t=s0(),n=r0();function s(l,f=!0,m){if(l){const v=a((p,y,g)=>{const b=typeof p==
"number"?p:Array.isArray(p)?p[0]:p.offset;if(m)m(b,y,g);else throw new t.YAMLParseError([b,b+1],y,g)},"_onError");switch(l.type){case"scalar":case"single-quoted\
-scalar":case"double-quoted-scalar":return r.resolveFlowScalar(l,f,v);case"block-scalar":return e.resolveBlockScalar({options:{strict:f}},l,v)}}return null}a(s,
"resolveAsScalar");function o(l,f){const{implicitKey:m=!1,indent:v,inFlow:p=!1,offset:y=-1,type:g="PLAIN"}=f,b=n.stringifyString({type:g,value:l},{implicitKey:m,
indent:v>0?" ".repeat(v):"",inFlow:p,options:{blockQuote:!0,lineWidth:-1}}),_=f.end??[{type:"newline",offset:-1,indent:v,source:`
`}];switch(b[0]){case"|":case">":{const E=b.indexOf(`
`),k=b.substring(0,E),D=b.substring(E+1)+`
`,A=[{type:"block-scalar-header",offset:y,indent:v,source:k}];return i(A,_)||A.push({type:"newline",offset:-1,indent:v,source:`
`}),{type:"block-scalar",offset:y,indent:v,props:A,source:D}}case'"':return{type:"double-quoted-scalar",offset:y,indent:v,source:b,end:_};case"'":return{type:"s\
ingle-quoted-scalar",offset:y,indent:v,source:b,end:_};default:return{type:"scalar",offset:y,indent:v,source:b,end:_}}}a(o,"createScalarToken");function c(l,f,m={}){
let{afterKey:v=!1,implicitKey:p=!1,inFlow:y=!1,type:g}=m,b="indent"in l?l.indent:null;if(v&&typeof b=="number"&&(b+=2),!g)switch(l.type){case"single-quoted-scal\
ar":g="QUOTE_SINGLE";break;case"double-quoted-scalar":g="QUOTE_DOUBLE";break;case"block-scalar":{const E=l.props[0];if(E.type!=="block-scalar-header")throw new Error(
"Invalid block scalar header");g=E.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:g="PLAIN"}const _=n.stringifyString({type:g,value:f},{implicitKey:p||
b===null,indent:b!==null&&b>0?" ".repeat(b):"",inFlow:y,options:{blockQuote:!0,lineWidth:-1}});switch(_[0]){case"|":case">":d(l,_);break;case'"':h(l,_,"double-q\
uoted-scalar");break;case"'":h(l,_,"single-quoted-scalar");break;default:h(l,_,"scalar")}}a(c,"setScalarValue");function d(l,f){const m=f.indexOf(`
`),v=f.substring(0,m),p=f.substring(m+1)+`
`;if(l.type==="block-scalar"){const y=l.props[0];if(y.type!=="block-scalar-header")throw new Error("Invalid block scalar header");y.source=v,l.source=p}else{const{
offset:y}=l,g="indent"in l?l.indent:-1,b=[{type:"block-scalar-header",offset:y,indent:g,source:v}];i(b,"end"in l?l.end:void 0)||b.push({type:"newline",offset:-1,
indent:g,source:`
`});for(const _ of Object.keys(l))_!=="type"&&_!=="offset"&&delete l[_];Object.assign(l,{type:"block-scalar",indent:g,props:b,source:p})}}a(d,"setBlockScalarVal\
ue");function i(l,f){if(f)for(const m of f)switch(m.type){case"space":case"comment":l.push(m);break;case"newline":return l.push(m),!0}return!1}a(i,"addEndtoBloc\
kProps");function h(l,f,m){switch(l.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":l.type=m,l.source=f;break;case"block-scalar":{const v=l.
props.slice(1);let p=f.length;l.props[0].type==="block-scalar-header"&&(p-=l.props[0].source.length);for(const y of v)y.offset+=p;delete l.props,Object.assign(l,
{type:m,source:f,end:v});break}case"block-map":case"block-seq":{const p={type:"newline",offset:l.offset+f.length,indent:l.indent,source:`
`};delete l.items,Object.assign(l,{type:m,source:f,end:[p]});break}default:{const v="indent"in l?l.indent:-1,p="end"in l&&Array.isArray(l.end)?l.end.filter(y=>y.
type==="space"||y.type==="comment"||y.type==="newline"):[];for(const y of Object.keys(l))y!=="type"&&y!=="offset"&&delete l[y];Object.assign(l,{type:m,indent:v,
source:f,end:p})}}}a(h,"setFlowScalarValue"),u.createScalarToken=o,u.resolveAsScalar=s,u.setScalarValue=c}}),jm=w({"node_modules/yaml/dist/parse/cst-stringify.j\
s"(u){"use strict";var e=a(n=>"type"in n?r(n):t(n),"stringify");function r(n){switch(n.type){case"block-scalar":{let s="";for(const o of n.props)s+=r(o);return s+
n.source}case"block-map":case"block-seq":{let s="";for(const o of n.items)s+=t(o);return s}case"flow-collection":{let s=n.start.source;for(const o of n.items)s+=
t(o);for(const o of n.end)s+=o.source;return s}case"document":{let s=t(n);if(n.end)for(const o of n.end)s+=o.source;return s}default:{let s=n.source;if("end"in n&&
n.end)for(const o of n.end)s+=o.source;return s}}}a(r,"stringifyToken");function t({start:n,key:s,sep:o,value:c}){let d="";for(const i of n)d+=i.source;if(s&&(d+=
r(s)),o)for(const i of o)d+=i.source;return c&&(d+=r(c)),d}a(t,"stringifyItem"),u.stringify=e}}),Bm=w({"node_modules/yaml/dist/parse/cst-visit.js"(u){"use stric\
t";var e=Symbol("break visit"),r=Symbol("skip children"),t=Symbol("remove item");function n(o,c){"type"in o&&o.type==="document"&&(o={start:o.start,value:o.value}),
s(Object.freeze([]),o,c)}a(n,"visit"),n.BREAK=e,n.SKIP=r,n.REMOVE=t,n.itemAtPath=(o,c)=>{let d=o;for(const[i,h]of c){const l=d?.[i];if(l&&"items"in l)d=l.items[h];else
return}return d},n.parentCollection=(o,c)=>{const d=n.itemAtPath(o,c.slice(0,-1)),i=c[c.length-1][0],h=d?.[i];if(h&&"items"in h)return h;throw new Error("Parent\
 collection not found")};function s(o,c,d){let i=d(c,o);if(typeof i=="symbol")return i;for(const h of["key","value"]){const l=c[h];if(l&&"items"in l){for(let f=0;f<
l.items.length;++f){const m=s(Object.freeze(o.concat([[h,f]])),l.items[f],d);if(typeof m=="number")f=m-1;else{if(m===e)return e;m===t&&(l.items.splice(f,1),f-=1)}}
typeof i=="function"&&h==="key"&&(i=i(c,o))}}return typeof i=="function"?i(c,o):i}a(s,"_visit"),u.visit=n}}),oa=w({"node_modules/yaml/dist/parse/cst.js"(u){"use\
 strict";var e=Sm(),r=jm(),t=Bm(),n="\uFEFF",s="",o="",c="",d=a(f=>!!f&&"items"in f,"isCollection"),i=a(f=>!!f&&(f.type==="scalar"||f.type==="single-quoted-s\
calar"||f.type==="double-quoted-scalar"||f.type==="block-scalar"),"isScalar");function h(f){switch(f){case n:return"<BOM>";case s:return"<DOC>";case o:return"<F\
LOW_END>";case c:return"<SCALAR>";default:return JSON.stringify(f)}}a(h,"prettyToken");function l(f){switch(f){case n:return"byte-order-mark";case s:return"doc-\
mode";case o:return"flow-error-end";case c:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(f[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}a(l,"tokenType"),u.createScalarToken=e.createScalarToken,u.resolveAsScalar=e.resolveAsScalar,u.setScalarValue=
e.setScalarValue,u.stringify=r.stringify,u.visit=t.visit,u.BOM=n,u.DOCUMENT=s,u.FLOW_END=o,u.SCALAR=c,u.isCollection=d,u.isScalar=i,u.prettyToken=h,u.tokenType=
l}}),Ri=w({"node_modules/yaml/dist/parse/lexer.js"(u){"use strict";var e=oa();function r(i){switch(i){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}a(r,"isEmpty");var t=new Set("0123456789ABCDEFabcdef"),n=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijkl\
mnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),s=new Set(",[]{}"),o=new Set(` ,[]{}
\r	`),c=a(i=>!i||o.has(i),"isNotAnchorChar"),d=class{static{a(this,"Lexer")}constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(i,h=!1){if(i){if(typeof i!="string")
throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+i:i,this.lineEndPos=null}this.atEnd=!h;let l=this.next??"stream";for(;l&&(h||this.
hasChars(1));)l=yield*this.parseNext(l)}atLineEnd(){let i=this.pos,h=this.buffer[i];for(;h===" "||h==="	";)h=this.buffer[++i];return!h||h==="#"||h===`
`?!0:h==="\r"?this.buffer[i+1]===`
`:!1}charAt(i){return this.buffer[this.pos+i]}continueScalar(i){let h=this.buffer[i];if(this.indentNext>0){let l=0;for(;h===" ";)h=this.buffer[++l+i];if(h==="\r"){
const f=this.buffer[l+i+1];if(f===`
`||!f&&!this.atEnd)return i+l+1}return h===`
`||l>=this.indentNext||!h&&!this.atEnd?i+l:-1}if(h==="-"||h==="."){const l=this.buffer.substr(i,3);if((l==="---"||l==="...")&&r(this.buffer[i+3]))return-1}return i}getLine(){
let i=this.lineEndPos;return(typeof i!="number"||i!==-1&&i<this.pos)&&(i=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=i),i===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[i-1]==="\r"&&(i-=1),this.buffer.substring(this.pos,i))}hasChars(i){
return this.pos+i<=this.buffer.length}setNext(i){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=i,null}peek(i){return this.
buffer.substr(this.pos,i)}*parseNext(i){switch(i){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let i=this.getLine();
if(i===null)return this.setNext("stream");if(i[0]===e.BOM&&(yield*this.pushCount(1),i=i.substring(1)),i[0]==="%"){let h=i.length,l=i.indexOf("#");for(;l!==-1;){
const m=i[l-1];if(m===" "||m==="	"){h=l-1;break}else l=i.indexOf("#",l+1)}for(;;){const m=i[h-1];if(m===" "||m==="	")h-=1;else break}const f=(yield*this.pushCount(
h))+(yield*this.pushSpaces(!0));return yield*this.pushCount(i.length-f),this.pushNewline(),"stream"}if(this.atLineEnd()){const h=yield*this.pushSpaces(!0);return yield*this.
pushCount(i.length-h),yield*this.pushNewline(),"stream"}return yield e.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){const i=this.charAt(0);if(!i&&!this.
atEnd)return this.setNext("line-start");if(i==="-"||i==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const h=this.peek(3);if((h==="-\
--"||h==="...")&&r(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,h==="---"?"doc":"stream"}return this.indentValue=yield*this.
pushSpaces(!1),this.indentNext>this.indentValue&&!r(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){const[i,
h]=this.peek(2);if(!h&&!this.atEnd)return this.setNext("block-start");if((i==="-"||i==="?"||i===":")&&r(h)){const l=(yield*this.pushCount(1))+(yield*this.pushSpaces(
!0));return this.indentNext=this.indentValue+1,this.indentValue+=l,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const i=this.getLine();if(i===
null)return this.setNext("doc");let h=yield*this.pushIndicators();switch(i[h]){case"#":yield*this.pushCount(i.length-h);case void 0:return yield*this.pushNewline(),
yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),
"doc";case"*":return yield*this.pushUntil(c),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return h+=yield*this.parseBlockScalarHeader(),
h+=yield*this.pushSpaces(!0),yield*this.pushCount(i.length-h),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let i,h,l=-1;do i=yield*this.pushNewline(),i>0?(h=yield*this.pushSpaces(!1),this.indentValue=l=h):h=0,h+=yield*this.pushSpaces(!0);while(i+h>0);const f=this.getLine();
if(f===null)return this.setNext("flow");if((l!==-1&&l<this.indentNext&&f[0]!=="#"||l===0&&(f.startsWith("---")||f.startsWith("..."))&&r(f[3]))&&!(l===this.indentNext-
1&&this.flowLevel===1&&(f[0]==="]"||f[0]==="}")))return this.flowLevel=0,yield e.FLOW_END,yield*this.parseLineStart();let m=0;for(;f[m]===",";)m+=yield*this.pushCount(
1),m+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(m+=yield*this.pushIndicators(),f[m]){case void 0:return"flow";case"#":return yield*this.pushCount(f.length-
m),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(c),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{const v=this.charAt(1);if(this.flowKey||r(v)||v===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){const i=this.charAt(0);let h=this.buffer.indexOf(i,this.pos+1);if(i==="'")for(;h!==-1&&this.buffer[h+1]===
"'";)h=this.buffer.indexOf("'",h+2);else for(;h!==-1;){let m=0;for(;this.buffer[h-1-m]==="\\";)m+=1;if(m%2===0)break;h=this.buffer.indexOf('"',h+1)}const l=this.
buffer.substring(0,h);let f=l.indexOf(`
`,this.pos);if(f!==-1){for(;f!==-1;){const m=this.continueScalar(f+1);if(m===-1)break;f=l.indexOf(`
`,m)}f!==-1&&(h=f-(l[f-1]==="\r"?2:1))}if(h===-1){if(!this.atEnd)return this.setNext("quoted-scalar");h=this.buffer.length}return yield*this.pushToIndex(h+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let i=this.pos;for(;;){const h=this.buffer[++i];if(h==="\
+")this.blockScalarKeep=!0;else if(h>"0"&&h<="9")this.blockScalarIndent=Number(h)-1;else if(h!=="-")break}return yield*this.pushUntil(h=>r(h)||h==="#")}*parseBlockScalar(){
let i=this.pos-1,h=0,l;e:for(let m=this.pos;l=this.buffer[m];++m)switch(l){case" ":h+=1;break;case`
`:i=m,h=0;break;case"\r":{const v=this.buffer[m+1];if(!v&&!this.atEnd)return this.setNext("block-scalar");if(v===`
`)break}default:break e}if(!l&&!this.atEnd)return this.setNext("block-scalar");if(h>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=h:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{const m=this.continueScalar(i+1);if(m===-1)break;i=this.buffer.indexOf(`
`,m)}while(i!==-1);if(i===-1){if(!this.atEnd)return this.setNext("block-scalar");i=this.buffer.length}}let f=i+1;for(l=this.buffer[f];l===" ";)l=this.buffer[++f];
if(l==="	"){for(;l==="	"||l===" "||l==="\r"||l===`
`;)l=this.buffer[++f];i=f-1}else if(!this.blockScalarKeep)do{let m=i-1,v=this.buffer[m];v==="\r"&&(v=this.buffer[--m]);const p=m;for(;v===" ";)v=this.buffer[--m];
if(v===`
`&&m>=this.pos&&m+1+h>p)i=m;else break}while(!0);return yield e.SCALAR,yield*this.pushToIndex(i+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){const i=this.
flowLevel>0;let h=this.pos-1,l=this.pos-1,f;for(;f=this.buffer[++l];)if(f===":"){const m=this.buffer[l+1];if(r(m)||i&&s.has(m))break;h=l}else if(r(f)){let m=this.
buffer[l+1];if(f==="\r"&&(m===`
`?(l+=1,f=`
`,m=this.buffer[l+1]):h=l),m==="#"||i&&s.has(m))break;if(f===`
`){const v=this.continueScalar(l+1);if(v===-1)break;l=Math.max(l,v-2)}}else{if(i&&s.has(f))break;h=l}return!f&&!this.atEnd?this.setNext("plain-scalar"):(yield e.
SCALAR,yield*this.pushToIndex(h+1,!0),i?"flow":"doc")}*pushCount(i){return i>0?(yield this.buffer.substr(this.pos,i),this.pos+=i,i):0}*pushToIndex(i,h){const l=this.
buffer.slice(this.pos,i);return l?(yield l,this.pos+=l.length,l.length):(h&&(yield""),0)}*pushIndicators(){let i=0;e:for(;;){switch(this.charAt(0)){case"!":i+=yield*this.
pushTag(),i+=yield*this.pushSpaces(!0);continue e;case"&":i+=yield*this.pushUntil(c),i+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{const h=this.
flowLevel>0,l=this.charAt(1);if(r(l)||h&&s.has(l)){h?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,i+=yield*this.pushCount(1),i+=yield*this.
pushSpaces(!0);continue e}}}break e}return i}*pushTag(){if(this.charAt(1)==="<"){let i=this.pos+2,h=this.buffer[i];for(;!r(h)&&h!==">";)h=this.buffer[++i];return yield*this.
pushToIndex(h===">"?i+1:i,!1)}else{let i=this.pos+1,h=this.buffer[i];for(;h;)if(n.has(h))h=this.buffer[++i];else if(h==="%"&&t.has(this.buffer[i+1])&&t.has(this.
buffer[i+2]))h=this.buffer[i+=3];else break;return yield*this.pushToIndex(i,!1)}}*pushNewline(){const i=this.buffer[this.pos];return i===`
`?yield*this.pushCount(1):i==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(i){let h=this.pos-1,l;do l=this.buffer[++h];while(l===" "||i&&l==="	");const f=h-this.pos;return f>0&&(yield this.buffer.
substr(this.pos,f),this.pos=h),f}*pushUntil(i){let h=this.pos,l=this.buffer[h];for(;!i(l);)l=this.buffer[++h];return yield*this.pushToIndex(h,!1)}};u.Lexer=d}}),
Mi=w({"node_modules/yaml/dist/parse/line-counter.js"(u){"use strict";var e=class{static{a(this,"LineCounter")}constructor(){this.lineStarts=[],this.addNewLine=r=>this.
lineStarts.push(r),this.linePos=r=>{let t=0,n=this.lineStarts.length;for(;t<n;){const o=t+n>>1;this.lineStarts[o]<r?t=o+1:n=o}if(this.lineStarts[t]===r)return{line:t+
1,col:1};if(t===0)return{line:0,col:r};const s=this.lineStarts[t-1];return{line:t,col:r-s+1}}}};u.LineCounter=e}}),zi=w({"node_modules/yaml/dist/parse/parser.js"(u){
"use strict";var e=Ue("process"),r=oa(),t=Ri();function n(f,m){for(let v=0;v<f.length;++v)if(f[v].type===m)return!0;return!1}a(n,"includesToken");function s(f){
for(let m=0;m<f.length;++m)switch(f[m].type){case"space":case"comment":case"newline":break;default:return m}return-1}a(s,"findNonEmptyIndex");function o(f){switch(f?.
type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}a(o,"isFlowToken");function c(f){
switch(f.type){case"document":return f.start;case"block-map":{const m=f.items[f.items.length-1];return m.sep??m.start}case"block-seq":return f.items[f.items.length-
1].start;default:return[]}}a(c,"getPrevProps");function d(f){if(f.length===0)return[];let m=f.length;e:for(;--m>=0;)switch(f[m].type){case"doc-start":case"expli\
cit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;f[++m]?.type==="space";);return f.splice(m,f.length)}a(d,"getFirstKeyStartProps");
function i(f,m){if(m.length<1e5)Array.prototype.push.apply(f,m);else for(let v=0;v<m.length;++v)f.push(m[v])}a(i,"arrayPushArray");function h(f){if(f.start.type===
"flow-seq-start")for(const m of f.items)m.sep&&!m.value&&!n(m.start,"explicit-key-ind")&&!n(m.sep,"map-value-ind")&&(m.key&&(m.value=m.key),delete m.key,o(m.value)?
m.value.end?i(m.value.end,m.sep):m.value.end=m.sep:i(m.start,m.sep),delete m.sep)}a(h,"fixFlowSeqItems");var l=class{static{a(this,"Parser2")}constructor(f){this.
atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new t.Lexer,this.onNewLine=f}*parse(f,m=!1){
this.onNewLine&&this.offset===0&&this.onNewLine(0);for(const v of this.lexer.lex(f,m))yield*this.next(v);m||(yield*this.end())}*next(f){if(this.source=f,e.env.LOG_TOKENS&&
console.log("|",r.prettyToken(f)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=f.length;return}const m=r.tokenType(f);if(m)if(m==="scalar")this.
atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=m,yield*this.step(),m){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.
onNewLine(this.offset+f.length);break;case"space":this.atNewLine&&f[0]===" "&&(this.indent+=f.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-\
item-ind":this.atNewLine&&(this.indent+=f.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=f.length}else{const v=`\
Not a YAML token: ${f}`;yield*this.pop({type:"error",offset:this.offset,message:v,source:f}),this.offset+=f.length}}*end(){for(;this.stack.length>0;)yield*this.
pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){const f=this.peek(1);if(this.type==="doc-end"&&f?.
type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!f)return yield*this.
stream();switch(f.type){case"document":return yield*this.document(f);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.
scalar(f);case"block-scalar":return yield*this.blockScalar(f);case"block-map":return yield*this.blockMap(f);case"block-seq":return yield*this.blockSequence(f);case"\
flow-collection":return yield*this.flowCollection(f);case"doc-end":return yield*this.documentEnd(f)}yield*this.pop()}peek(f){return this.stack[this.stack.length-
f]}*pop(f){const m=f??this.stack.pop();if(!m)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===
0)yield m;else{const v=this.peek(1);switch(m.type==="block-scalar"?m.indent="indent"in v?v.indent:0:m.type==="flow-collection"&&v.type==="document"&&(m.indent=0),
m.type==="flow-collection"&&h(m),v.type){case"document":v.value=m;break;case"block-scalar":v.props.push(m);break;case"block-map":{const p=v.items[v.items.length-
1];if(p.value){v.items.push({start:[],key:m,sep:[]}),this.onKeyLine=!0;return}else if(p.sep)p.value=m;else{Object.assign(p,{key:m,sep:[]}),this.onKeyLine=!p.explicitKey;
return}break}case"block-seq":{const p=v.items[v.items.length-1];p.value?v.items.push({start:[],value:m}):p.value=m;break}case"flow-collection":{const p=v.items[v.
items.length-1];!p||p.value?v.items.push({start:[],key:m,sep:[]}):p.sep?p.value=m:Object.assign(p,{key:m,sep:[]});return}default:yield*this.pop(),yield*this.pop(
m)}if((v.type==="document"||v.type==="block-map"||v.type==="block-seq")&&(m.type==="block-map"||m.type==="block-seq")){const p=m.items[m.items.length-1];p&&!p.sep&&
!p.value&&p.start.length>0&&s(p.start)===-1&&(m.indent===0||p.start.every(y=>y.type!=="comment"||y.indent<m.indent))&&(v.type==="document"?v.end=p.start:v.items.
push({start:p.start}),m.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"\
byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{const f={type:"document",offset:this.offset,
start:[]};this.type==="doc-start"&&f.start.push(this.sourceToken),this.stack.push(f);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type}\
 token in YAML stream`,source:this.source}}*document(f){if(f.value)return yield*this.lineEnd(f);switch(this.type){case"doc-start":{s(f.start)!==-1?(yield*this.pop(),
yield*this.step()):f.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":f.start.push(this.sourceToken);return}const m=this.
startBlockValue(f);m?this.stack.push(m):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(f){
if(this.type==="map-value-ind"){const m=c(this.peek(2)),v=d(m);let p;f.end?(p=f.end,p.push(this.sourceToken),delete f.end):p=[this.sourceToken];const y={type:"b\
lock-map",offset:f.offset,indent:f.indent,items:[{start:v,key:f,sep:p}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=y}else yield*this.lineEnd(f)}*blockScalar(f){
switch(this.type){case"space":case"comment":case"newline":f.props.push(this.sourceToken);return;case"scalar":if(f.source=this.source,this.atNewLine=!0,this.indent=
0,this.onNewLine){let m=this.source.indexOf(`
`)+1;for(;m!==0;)this.onNewLine(this.offset+m),m=this.source.indexOf(`
`,m)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(f){const m=f.items[f.items.length-1];switch(this.type){case"newline":if(this.
onKeyLine=!1,m.value){const v="end"in m.value?m.value.end:void 0;(Array.isArray(v)?v[v.length-1]:void 0)?.type==="comment"?v?.push(this.sourceToken):f.items.push(
{start:[this.sourceToken]})}else m.sep?m.sep.push(this.sourceToken):m.start.push(this.sourceToken);return;case"space":case"comment":if(m.value)f.items.push({start:[
this.sourceToken]});else if(m.sep)m.sep.push(this.sourceToken);else{if(this.atIndentedComment(m.start,f.indent)){const p=f.items[f.items.length-2]?.value?.end;if(Array.
isArray(p)){i(p,m.start),p.push(this.sourceToken),f.items.pop();return}}m.start.push(this.sourceToken)}return}if(this.indent>=f.indent){const v=!this.onKeyLine&&
this.indent===f.indent,p=v&&(m.sep||m.explicitKey)&&this.type!=="seq-item-ind";let y=[];if(p&&m.sep&&!m.value){const g=[];for(let b=0;b<m.sep.length;++b){const _=m.
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
Unexpected block-seq-ind on same line with key",source:this.source});return}}else v&&f.items.push({start:y});this.stack.push(g);return}}}}yield*this.pop(),yield*this.
step()}*blockSequence(f){const m=f.items[f.items.length-1];switch(this.type){case"newline":if(m.value){const v="end"in m.value?m.value.end:void 0;(Array.isArray(
v)?v[v.length-1]:void 0)?.type==="comment"?v?.push(this.sourceToken):f.items.push({start:[this.sourceToken]})}else m.start.push(this.sourceToken);return;case"sp\
ace":case"comment":if(m.value)f.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(m.start,f.indent)){const p=f.items[f.items.length-2]?.value?.
end;if(Array.isArray(p)){i(p,m.start),p.push(this.sourceToken),f.items.pop();return}}m.start.push(this.sourceToken)}return;case"anchor":case"tag":if(m.value||this.
indent<=f.indent)break;m.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==f.indent)break;m.value||n(m.start,"seq-item-ind")?f.items.push(
{start:[this.sourceToken]}):m.start.push(this.sourceToken);return}if(this.indent>f.indent){const v=this.startBlockValue(f);if(v){this.stack.push(v);return}}yield*this.
pop(),yield*this.step()}*flowCollection(f){const m=f.items[f.items.length-1];if(this.type==="flow-error-end"){let v;do yield*this.pop(),v=this.peek(1);while(v?.
type==="flow-collection")}else if(f.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!m||m.sep?f.items.push({start:[this.sourceToken]}):m.start.
push(this.sourceToken);return;case"map-value-ind":!m||m.value?f.items.push({start:[],key:null,sep:[this.sourceToken]}):m.sep?m.sep.push(this.sourceToken):Object.
assign(m,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!m||m.value?f.items.push({start:[this.sourceToken]}):
m.sep?m.sep.push(this.sourceToken):m.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const p=this.
flowScalar(this.type);!m||m.value?f.items.push({start:[],key:p,sep:[]}):m.sep?this.stack.push(p):Object.assign(m,{key:p,sep:[]});return}case"flow-map-end":case"\
flow-seq-end":f.end.push(this.sourceToken);return}const v=this.startBlockValue(f);v?this.stack.push(v):(yield*this.pop(),yield*this.step())}else{const v=this.peek(
2);if(v.type==="block-map"&&(this.type==="map-value-ind"&&v.indent===f.indent||this.type==="newline"&&!v.items[v.items.length-1].sep))yield*this.pop(),yield*this.
step();else if(this.type==="map-value-ind"&&v.type!=="flow-collection"){const p=c(v),y=d(p);h(f);const g=f.end.splice(1,f.end.length);g.push(this.sourceToken);const b={
type:"block-map",offset:f.offset,indent:f.indent,items:[{start:y,key:f,sep:g}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=b}else yield*this.lineEnd(f)}}flowScalar(f){
if(this.onNewLine){let m=this.source.indexOf(`
`)+1;for(;m!==0;)this.onNewLine(this.offset+m),m=this.source.indexOf(`
`,m)+1}return{type:f,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(f){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;const m=c(f),v=d(m);return v.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:v,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;const m=c(f),v=d(m);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:v,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(f,m){return this.type!=="comment"||this.indent<=m?!1:f.every(v=>v.type==="newline"||v.type==="space")}*documentEnd(f){this.type!==
"doc-mode"&&(f.end?f.end.push(this.sourceToken):f.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(f){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
f.end?f.end.push(this.sourceToken):f.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};u.Parser=l}}),Nm=w({"node_modules/yaml/dist/public-api.\
js"(u){"use strict";var e=Li(),r=i0(),t=s0(),n=Di(),s=Ae(),o=Mi(),c=zi();function d(m){const v=m.prettyErrors!==!1;return{lineCounter:m.lineCounter||v&&new o.LineCounter||
null,prettyErrors:v}}a(d,"parseOptions");function i(m,v={}){const{lineCounter:p,prettyErrors:y}=d(v),g=new c.Parser(p?.addNewLine),b=new e.Composer(v),_=Array.from(
b.compose(g.parse(m)));if(y&&p)for(const E of _)E.errors.forEach(t.prettifyError(m,p)),E.warnings.forEach(t.prettifyError(m,p));return _.length>0?_:Object.assign(
[],{empty:!0},b.streamInfo())}a(i,"parseAllDocuments");function h(m,v={}){const{lineCounter:p,prettyErrors:y}=d(v),g=new c.Parser(p?.addNewLine),b=new e.Composer(
v);let _=null;for(const E of b.compose(g.parse(m),!0,m.length))if(!_)_=E;else if(_.options.logLevel!=="silent"){_.errors.push(new t.YAMLParseError(E.range.slice(
0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return y&&p&&(_.errors.forEach(t.prettifyError(m,p)),_.warnings.
forEach(t.prettifyError(m,p))),_}a(h,"parseDocument");function l(m,v,p){let y;typeof v=="function"?y=v:p===void 0&&v&&typeof v=="object"&&(p=v);const g=h(m,p);if(!g)
return null;if(g.warnings.forEach(b=>n.warn(g.options.logLevel,b)),g.errors.length>0){if(g.options.logLevel!=="silent")throw g.errors[0];g.errors=[]}return g.toJS(
Object.assign({reviver:y},p))}a(l,"parse2");function f(m,v,p){let y=null;if(typeof v=="function"||Array.isArray(v)?y=v:p===void 0&&v&&(p=v),typeof p=="string"&&
(p=p.length),typeof p=="number"){const g=Math.round(p);p=g<1?void 0:g>8?{indent:8}:{indent:g}}if(m===void 0){const{keepUndefined:g}=p??v??{};if(!g)return}return s.
isDocument(m)&&!y?m.toString(p):new r.Document(m,y,p).toString(p)}a(f,"stringify"),u.parse=l,u.parseAllDocuments=i,u.parseDocument=h,u.stringify=f}}),Om=w({"nod\
e_modules/yaml/dist/index.js"(u){"use strict";var e=Li(),r=i0(),t=Oi(),n=s0(),s=e0(),o=Ae(),c=dt(),d=Ke(),i=ft(),h=mt(),l=oa(),f=Ri(),m=Mi(),v=zi(),p=Nm(),y=Zr();
u.Composer=e.Composer,u.Document=r.Document,u.Schema=t.Schema,u.YAMLError=n.YAMLError,u.YAMLParseError=n.YAMLParseError,u.YAMLWarning=n.YAMLWarning,u.Alias=s.Alias,
u.isAlias=o.isAlias,u.isCollection=o.isCollection,u.isDocument=o.isDocument,u.isMap=o.isMap,u.isNode=o.isNode,u.isPair=o.isPair,u.isScalar=o.isScalar,u.isSeq=o.
isSeq,u.Pair=c.Pair,u.Scalar=d.Scalar,u.YAMLMap=i.YAMLMap,u.YAMLSeq=h.YAMLSeq,u.CST=l,u.Lexer=f.Lexer,u.LineCounter=m.LineCounter,u.Parser=v.Parser,u.parse=p.parse,
u.parseAllDocuments=p.parseAllDocuments,u.parseDocument=p.parseDocument,u.stringify=p.stringify,u.visit=y.visit,u.visitAsync=y.visitAsync}}),$m=w({"uncalled:./p\
arser"(u,e){e.exports=a(function(){throw new Error("./parser is not in this bundle")},"leftOut")}}),qm=w({"node_modules/pend/index.js"(u,e){e.exports=r;function r(){
this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}a(r,"Pend"),r.prototype.go=function(s){this.pending<this.max?n(this,s):this.waiting.
push(s)},r.prototype.wait=function(s){this.pending===0?s(this.error):this.listeners.push(s)},r.prototype.hold=function(){return t(this)};function t(s){s.pending+=
1;var o=!1;return c;function c(i){if(o)throw new Error("callback called twice");if(o=!0,s.error=s.error||i,s.pending-=1,s.waiting.length>0&&s.pending<s.max)n(s,
s.waiting.shift());else if(s.pending===0){var h=s.listeners;s.listeners=[],h.forEach(d)}}function d(i){i(s.error)}}a(t,"pendHold");function n(s,o){o(t(s))}a(n,"\
pendGo")}}),Pm=w({"node_modules/yauzl/fd-slicer.js"(u){var e=Ue("fs"),r=Ue("util"),t=Ue("stream"),n=t.Readable,s=t.PassThrough,o=qm(),c=Ue("events").EventEmitter;
u.BufferSlicer=h,u.FdSlicer=d,r.inherits(d,c);function d(l){c.call(this),this.fd=l,this.pend=new o,this.pend.max=1,this.refCount=0}a(d,"FdSlicer"),d.prototype.read=
function(l,f,m,v,p){var y=this;y.pend.go(function(g){e.read(y.fd,l,f,m,v,function(b,_,E){g(),p(b,_,E)})})},d.prototype.createReadStream=function(l){return new i(
this,l)},d.prototype.ref=function(){this.refCount+=1},d.prototype.unref=function(){var l=this;if(l.refCount-=1,l.refCount<0)throw new Error("invalid unref");if(l.
refCount>0)return;e.close(l.fd,f);function f(m){m?l.emit("error",m):l.emit("close")}a(f,"onCloseDone")},r.inherits(i,n);function i(l,f){f=f||{},n.call(this,f),this.
context=l,this.context.ref(),this.start=f.start||0,this.endOffset=f.end,this.pos=this.start}a(i,"ReadStream"),i.prototype._read=function(l){var f=this,m=Math.min(
f._readableState.highWaterMark,l);if(f.endOffset!=null&&(m=Math.min(m,f.endOffset-f.pos)),m<=0){f.push(null),this._cleanup();return}f.context.pend.go(function(v){
var p=Buffer.allocUnsafe(m);e.read(f.context.fd,p,0,m,f.pos,function(y,g){y?f.destroy(y):g===0?(f.push(null),f._cleanup()):(f.pos+=g,f.push(p.slice(0,g))),v()})})},
i.prototype._destroy=function(l,f){this._cleanup(),f(l)},i.prototype._cleanup=function(){this.context!=null&&(this.context.unref(),this.context=null)},r.inherits(
h,c);function h(l){c.call(this),this.refCount=0,this.buffer=l}a(h,"BufferSlicer"),h.prototype.read=function(l,f,m,v,p){if(!(0<=f&&f<=l.length))throw new RangeError(
"offset outside buffer: 0 <= "+f+" <= "+l.length);if(v<0)throw new RangeError("position is negative: "+v);if(f+m>l.length&&(m=l.length-f),v+m>this.buffer.length&&
(m=this.buffer.length-v),m<=0){setImmediate(function(){p(null,0)});return}this.buffer.copy(l,f,v,v+m),setImmediate(function(){p(null,m)})},h.prototype.createReadStream=
function(l){l=l||{};var f=new s(l);f.start=l.start||0,f.endOffset=l.end,f.pos=f.endOffset||this.buffer.length;for(var m=this.buffer.slice(f.start,f.pos),v=65536,
p=0;;){var y=p+v;if(y>=m.length){p<m.length&&f.write(m.slice(p,m.length));break}f.write(m.slice(p,y)),p=y}return f.end(),f},h.prototype.ref=function(){this.refCount+=
1},h.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}}),Tm=w({"node_modules/yauzl/crc32.js"(u,e){var r=new Int32Array(
[0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,249268274,2044508324,3772115230,2547177864,162941995,2125561021,3887607047,2428444049,
498536548,1789927666,4089016648,2227061214,450548861,1843258603,4107580753,2211677639,325883990,1684777152,4251122042,2321926636,335633487,1661365465,4195302755,
2366115317,997073096,1281953886,3579855332,2724688242,1006888145,1258607687,3524101629,2768942443,901097722,1119000684,3686517206,2898065728,853044451,1172266101,
3705015759,2882616665,651767980,1373503546,3369554304,3218104598,565507253,1454621731,3485111705,3099436303,671266974,1594198024,3322730930,2970347812,795835527,
1483230225,3244367275,3060149565,1994146192,31158534,2563907772,4023717930,1907459465,112637215,2680153253,3904427059,2013776290,251722036,2517215374,3775830040,
2137656763,141376813,2439277719,3865271297,1802195444,476864866,2238001368,4066508878,1812370925,453092731,2181625025,4111451223,1706088902,314042704,2344532202,
4240017532,1658658271,366619977,2362670323,4224994405,1303535960,984961486,2747007092,3569037538,1256170817,1037604311,2765210733,3554079995,1131014506,879679996,
2909243462,3663771856,1141124467,855842277,2852801631,3708648649,1342533948,654459306,3188396048,3373015174,1466479909,544179635,3110523913,3462522015,1591671054,
702138776,2966460450,3352799412,1504918807,783551873,3082640443,3233442989,3988292384,2596254646,62317068,1957810842,3939845945,2647816111,81470997,1943803523,3814918930,
2489596804,225274430,2053790376,3826175755,2466906013,167816743,2097651377,4027552580,2265490386,503444072,1762050814,4150417245,2154129355,426522225,1852507879,
4275313526,2312317920,282753626,1742555852,4189708143,2394877945,397917763,1622183637,3604390888,2714866558,953729732,1340076626,3518719985,2797360999,1068828381,
1219638859,3624741850,2936675148,906185462,1090812512,3747672003,2825379669,829329135,1181335161,3412177804,3160834842,628085408,1382605366,3423369109,3138078467,
570562233,1426400815,3317316542,2998733608,733239954,1555261956,3268935591,3050360625,752459403,1541320221,2607071920,3965973030,1969922972,40735498,2617837225,
3943577151,1913087877,83908371,2512341634,3803740692,2075208622,213261112,2463272603,3855990285,2094854071,198958881,2262029012,4057260610,1759359992,534414190,
2176718541,4139329115,1873836001,414664567,2282248934,4279200368,1711684554,285281116,2405801727,4167216745,1634467795,376229701,2685067896,3608007406,1308918612,
956543938,2808555105,3495958263,1231636301,1047427035,2932959818,3654703836,1088359270,936918e3,2847714899,3736837829,1202900863,817233897,3183342108,3401237130,
1404277552,615818150,3134207493,3453421203,1423857449,601450431,3009837614,3294710456,1567103746,711928724,3020668471,3272380065,1510334235,755167117]);function t(n){
let s=-1;for(let o of n)s=r[(s^o)&255]^s>>>8;return(s^-1)>>>0}a(t,"crc32"),e.exports=t}}),Lm=w({"node_modules/yauzl/index.js"(u){var e=Ue("fs"),r=Ue("zlib"),t=Pm(),
n=Ue("util"),s=Ue("events").EventEmitter,o=Ue("stream").Transform,c=Ue("stream").PassThrough,d=Ue("stream").Writable,i=typeof r.crc32=="function"?r.crc32:Tm();u.
open=v,u.fromFd=p,u.fromBuffer=y,u.fromRandomAccessReader=g,u.openPromise=h,u.fromFdPromise=l,u.fromBufferPromise=f,u.fromRandomAccessReaderPromise=m,u.dosDateTimeToDate=
A,u.getFileNameLowLevel=S,u.validateFileName=N,u.parseExtraFields=L,u.ZipFile=b,u.Entry=k,u.LocalFileHeader=D,u.RandomAccessReader=O;function h(j,$){return new Promise(
(C,F)=>{v(j,{...$,lazyEntries:!0},function(q,K){if(q)return F(q);C(K)})})}a(h,"openPromise");function l(j,$){return new Promise((C,F)=>{p(j,{...$,lazyEntries:!0},
function(q,K){if(q)return F(q);C(K)})})}a(l,"fromFdPromise");function f(j,$){return new Promise((C,F)=>{y(j,{...$,lazyEntries:!0},function(q,K){if(q)return F(q);
C(K)})})}a(f,"fromBufferPromise");function m(j,$,C){return new Promise((F,q)=>{g(j,$,{...C,lazyEntries:!0},function(K,R){if(K)return q(K);F(R)})})}a(m,"fromRand\
omAccessReaderPromise");function v(j,$,C){typeof $=="function"&&(C=$,$=null),$==null&&($={}),$.autoClose==null&&($.autoClose=!0),$.lazyEntries==null&&($.lazyEntries=
!1),$.decodeStrings==null&&($.decodeStrings=!0),$.validateEntrySizes==null&&($.validateEntrySizes=!0),$.strictFileNames==null&&($.strictFileNames=!1),C==null&&(C=
M),e.open(j,"r",function(F,q){if(F)return C(F);p(q,$,function(K,R){K&&e.close(q,M),C(K,R)})})}a(v,"open");function p(j,$,C){typeof $=="function"&&(C=$,$=null),$==
null&&($={}),$.autoClose==null&&($.autoClose=!1),$.lazyEntries==null&&($.lazyEntries=!1),$.decodeStrings==null&&($.decodeStrings=!0),$.validateEntrySizes==null&&
($.validateEntrySizes=!0),$.strictFileNames==null&&($.strictFileNames=!1),C==null&&(C=M),e.fstat(j,function(F,q){if(F)return C(F);var K=new t.FdSlicer(j);g(K,q.
size,$,C)})}a(p,"fromFd");function y(j,$,C){typeof $=="function"&&(C=$,$=null),$==null&&($={}),$.autoClose=!1,$.lazyEntries==null&&($.lazyEntries=!1),$.decodeStrings==
null&&($.decodeStrings=!0),$.validateEntrySizes==null&&($.validateEntrySizes=!0),$.strictFileNames==null&&($.strictFileNames=!1);var F=new t.BufferSlicer(j);g(F,
j.length,$,C)}a(y,"fromBuffer");function g(j,$,C,F){typeof C=="function"&&(F=C,C=null),C==null&&(C={}),C.autoClose==null&&(C.autoClose=!0),C.lazyEntries==null&&
(C.lazyEntries=!1),C.decodeStrings==null&&(C.decodeStrings=!0);var q=!!C.decodeStrings;if(C.validateEntrySizes==null&&(C.validateEntrySizes=!0),C.strictFileNames==
null&&(C.strictFileNames=!1),F==null&&(F=M),typeof $!="number")throw new Error("expected totalSize parameter to be a number");if($>Number.MAX_SAFE_INTEGER)throw new Error(
"zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");j.ref();var K=22,R=20,G=65535,W=Math.min(
R+K+G,$),x=Y(W),Z=$-x.length;T(j,x,0,W,Z,function(H){if(H)return F(H);for(var J=W-K;J>=0;J-=1)if(x.readUInt32LE(J)===101010256){var X=x.subarray(J),re=X.readUInt16LE(
4),ae=X.readUInt16LE(10),ie=X.readUInt32LE(16),ge=X.readUInt16LE(20),oe=X.length-K;if(ge!==oe)return F(new Error("Invalid comment length. Expected: "+oe+". Foun\
d: "+ge+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var ve=q?U(X.subarray(22),!1):
X.subarray(22);if(J-R>=0&&x.readUInt32LE(J-R)===117853008){var he=x.subarray(J-R,J-R+R),de=Q(he,8),Ee=Y(56);return T(j,Ee,0,Ee.length,de,function(ne){return ne?
F(ne):Ee.readUInt32LE(0)!==101075792?F(new Error("invalid zip64 end of central directory record signature")):(re=Ee.readUInt32LE(16),re!==0?F(new Error("multi-d\
isk zip files are not supported: found disk number: "+re)):(ae=Q(Ee,32),ie=Q(Ee,48),F(null,new b(j,ie,$,ae,ve,C.autoClose,C.lazyEntries,q,C.validateEntrySizes,C.
strictFileNames))))})}return re!==0?F(new Error("multi-disk zip files are not supported: found disk number: "+re)):F(null,new b(j,ie,$,ae,ve,C.autoClose,C.lazyEntries,
q,C.validateEntrySizes,C.strictFileNames))}F(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."))})}a(
g,"fromRandomAccessReader"),n.inherits(b,s);function b(j,$,C,F,q,K,R,G,W,x){var Z=this;s.call(Z),Z.reader=j,Z.reader.on("error",function(H){E(Z,H)}),Z.reader.once(
"close",function(){Z.emit("close")}),Z.readEntryCursor=$,Z.fileSize=C,Z.entryCount=F,Z.comment=q,Z.entriesRead=0,Z.autoClose=!!K,Z.lazyEntries=!!R,Z.decodeStrings=
!!G,Z.validateEntrySizes=!!W,Z.strictFileNames=!!x,Z.isOpen=!0,Z.emittedError=!1,Z.hasEachEntryBeenCalled=!1,Z.lazyEntries||Z._readEntry()}a(b,"ZipFile"),b.prototype.
close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function _(j,$){j.autoClose&&j.close(),E(j,$)}a(_,"emitErrorAndAutoClose");function E(j,$){j.
emittedError||(j.emittedError=!0,j.emit("error",$))}a(E,"emitError"),b.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called w\
ithout lazyEntries:true");this._readEntry()},b.prototype._readEntry=function(){var j=this;if(j.entryCount===j.entriesRead){setImmediate(function(){j.autoClose&&
j.close(),!j.emittedError&&j.emit("end")});return}if(!j.emittedError){var $=Y(46);T(j.reader,$,0,$.length,j.readEntryCursor,function(C){if(C)return _(j,C);if(!j.
emittedError){var F=new k,q=$.readUInt32LE(0);if(q!==33639248)return _(j,new Error("invalid central directory file header signature: 0x"+q.toString(16)));if(F.versionMadeBy=
$.readUInt16LE(4),F.versionNeededToExtract=$.readUInt16LE(6),F.generalPurposeBitFlag=$.readUInt16LE(8),F.compressionMethod=$.readUInt16LE(10),F.lastModFileTime=
$.readUInt16LE(12),F.lastModFileDate=$.readUInt16LE(14),F.crc32=$.readUInt32LE(16),F.compressedSize=$.readUInt32LE(20),F.uncompressedSize=$.readUInt32LE(24),F.fileNameLength=
$.readUInt16LE(28),F.extraFieldLength=$.readUInt16LE(30),F.fileCommentLength=$.readUInt16LE(32),F.internalFileAttributes=$.readUInt16LE(36),F.externalFileAttributes=
$.readUInt32LE(38),F.relativeOffsetOfLocalHeader=$.readUInt32LE(42),F.generalPurposeBitFlag&64)return _(j,new Error("strong encryption is not supported"));j.readEntryCursor+=
46,$=Y(F.fileNameLength+F.extraFieldLength+F.fileCommentLength),T(j.reader,$,0,$.length,j.readEntryCursor,function(K){if(K)return _(j,K);if(!j.emittedError){F.fileNameRaw=
$.subarray(0,F.fileNameLength);var R=F.fileNameLength+F.extraFieldLength;F.extraFieldRaw=$.subarray(F.fileNameLength,R),F.fileCommentRaw=$.subarray(R,R+F.fileCommentLength);
try{F.extraFields=L(F.extraFieldRaw)}catch(ae){return _(j,ae)}if(j.decodeStrings){var G=(F.generalPurposeBitFlag&2048)!==0;F.fileComment=U(F.fileCommentRaw,G),F.
fileName=S(F.generalPurposeBitFlag,F.fileNameRaw,F.extraFields,j.strictFileNames);var W=N(F.fileName);if(W!=null)return _(j,new Error(W))}else F.fileComment=F.fileCommentRaw,
F.fileName=F.fileNameRaw;F.comment=F.fileComment,j.readEntryCursor+=$.length,j.entriesRead+=1;for(var x=0;x<F.extraFields.length;x++){var Z=F.extraFields[x];if(Z.
id===1){var H=Z.data,J=0;if(F.uncompressedSize===4294967295){if(J+8>H.length)return _(j,new Error("zip64 extended information extra field does not include uncom\
pressed size"));F.uncompressedSize=Q(H,J),J+=8}if(F.compressedSize===4294967295){if(J+8>H.length)return _(j,new Error("zip64 extended information extra field do\
es not include compressed size"));F.compressedSize=Q(H,J),J+=8}if(F.relativeOffsetOfLocalHeader===4294967295){if(J+8>H.length)return _(j,new Error("zip64 extend\
ed information extra field does not include relative header offset"));F.relativeOffsetOfLocalHeader=Q(H,J),J+=8}break}}if(j.validateEntrySizes&&F.compressionMethod===
0){var X=F.uncompressedSize;if(F.isEncrypted()&&(X+=12),F.compressedSize!==X){var re="compressed/uncompressed size mismatch for stored file: "+F.compressedSize+
" != "+F.uncompressedSize;return _(j,new Error(re))}}j.emit("entry",F),j.lazyEntries||j._readEntry()}})}})}},b.prototype.eachEntry=function(){const j=this;if(!j.
lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(j.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipF\
ile");j.hasEachEntryBeenCalled=!0;let $=null;j.on("entry",F),j.on("end",q),j.on("error",K);function C(){j.removeListener("entry",F),j.removeListener("end",q),j.
removeListener("error",K),j.autoClose&&j.close()}a(C,"cleanup");function F(R){let{resolve:G}=$;$=null,G({value:R})}a(F,"onEntry");function q(){let{resolve:R}=$;
$=null,C(),R({done:!0})}a(q,"onEnd");function K(R){let{reject:G}=$;$=null,C(),G(R)}return a(K,"onError"),{[Symbol.asyncIterator](){return this},next(){const R=new Promise(
(G,W)=>{if($!=null)throw new Error("next() called before previous Promise was resolved.");$={resolve:G,reject:W}});return j.readEntry(),R},return(R){return C(),
Promise.resolve({done:!0,value:R})},throw(R){return C(),Promise.reject(R)}}},b.prototype.openReadStream=function(j,$,C){var F=this,q=0,K=j.compressedSize;if(C==
null&&(C=$,$=null),$==null)$={};else{if($.decodeFileData===!1){if($.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === fa\
lse");if($.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{if($.decrypt!=null){if(!j.isEncrypted())
throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if($.decrypt!==!1)throw new Error("invalid optio\
ns.decrypt value: "+$.decrypt);if(j.isCompressed()&&$.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See \
also option decodeFileData.")}if($.decompress!=null){if(!j.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See \
also option decodeFileData.");if(!($.decompress===!1||$.decompress===!0))throw new Error("invalid options.decompress value: "+$.decompress);G=$.decompress}}if($.
start!=null){if(q=$.start,q<0)throw new Error("options.start < 0");if(q>j.compressedSize)throw new Error("options.start > entry.compressedSize")}if($.end!=null){
if(K=$.end,K<0)throw new Error("options.end < 0");if(K>j.compressedSize)throw new Error("options.end > entry.compressedSize");if(K<q)throw new Error("options.en\
d < options.start")}}var R=$.decodeFileData===!1||(j.compressionMethod===0||j.compressionMethod===8&&$.decompress===!1)&&(!j.isEncrypted()||$.decrypt===!1);if(($.
start!=null||$.end!=null)&&!R)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!F.isOpen)return C(
new Error("closed"));if(j.isEncrypted()&&!R&&$.decrypt!==!1)return C(new Error("entry is encrypted, and options.decodeFileData !== false"));var G;if(R)G=!1;else if(j.
compressionMethod===8)G=$.decodeFileData!==!0;else return C(new Error("unsupported compression method: "+j.compressionMethod));F.readLocalFileHeader(j,{minimal:!0},
function(W,x){if(W)return C(W);F.openReadStreamLowLevel(x.fileDataStart,j.compressedSize,q,K,G,j.uncompressedSize,C)})},b.prototype.openReadStreamLowLevel=function(j,$,C,F,q,K,R){
var G=this,W=j+$,x=G.reader.createReadStream({start:j+C,end:j+F}),Z=x;if(q){var H=!1,J=r.createInflateRaw();x.on("error",function(X){setImmediate(function(){H||
J.emit("error",X)})}),x.pipe(J),G.validateEntrySizes?(Z=new P(K),J.on("error",function(X){setImmediate(function(){H||Z.emit("error",X)})}),J.pipe(Z)):Z=J,ee(Z,function(){
H=!0,J!==Z&&J.unpipe(Z),x.unpipe(J),x.destroy()})}R(null,Z)},b.prototype.readLocalFileHeader=function(j,$,C){var F=this;C==null&&(C=$,$=null),$==null&&($={}),F.
reader.ref();var q=Y(30);T(F.reader,q,0,q.length,j.relativeOffsetOfLocalHeader,function(K){try{if(K)return C(K);var R=q.readUInt32LE(0);if(R!==67324752)return C(
new Error("invalid local file header signature: 0x"+R.toString(16)));var G=q.readUInt16LE(26),W=q.readUInt16LE(28),x=j.relativeOffsetOfLocalHeader+30+G+W;if(x+j.
compressedSize>F.fileSize)return C(new Error("file data overflows file bounds: "+x+" + "+j.compressedSize+" > "+F.fileSize));if($.minimal)return C(null,{fileDataStart:x});
var Z=new D;Z.fileDataStart=x,Z.versionNeededToExtract=q.readUInt16LE(4),Z.generalPurposeBitFlag=q.readUInt16LE(6),Z.compressionMethod=q.readUInt16LE(8),Z.lastModFileTime=
q.readUInt16LE(10),Z.lastModFileDate=q.readUInt16LE(12),Z.crc32=q.readUInt32LE(14),Z.compressedSize=q.readUInt32LE(18),Z.uncompressedSize=q.readUInt32LE(22),Z.fileNameLength=
G,Z.extraFieldLength=W,q=Y(G+W),F.reader.ref(),T(F.reader,q,0,q.length,j.relativeOffsetOfLocalHeader+30,function(H){try{return H?C(H):(Z.fileName=q.subarray(0,G),
Z.extraField=q.subarray(G),C(null,Z))}finally{F.reader.unref()}})}finally{F.reader.unref()}})},b.prototype.openReadStreamPromise=function(j,$){return new Promise(
(C,F)=>{this.openReadStream(j,$,function(q,K){if(q)return F(q);C(K)})})},b.prototype.openReadStreamLowLevelPromise=function(j,$,C,F,q,K){return new Promise((R,G)=>{
this.openReadStream(j,$,C,F,q,K,function(W,x){if(W)return G(W);R(x)})})},b.prototype.readLocalFileHeaderPromise=function(j,$){return new Promise((C,F)=>{this.readLocalFileHeader(
j,$,function(q,K){if(q)return F(q);C(K)})})};function k(){}a(k,"Entry"),k.prototype.getLastModDate=function(j){if(j==null&&(j={}),!j.forceDosFormat)for(var $=0;$<
this.extraFields.length;$++){var C=this.extraFields[$];if(C.id===21589){var F=C.data;if(F.length<5)continue;var q=F[0],K=1;if(!(q&K))continue;var R=F.readInt32LE(
1);return new Date(R*1e3)}else if(C.id===10){var F=C.data;if(F.length!==32||F.readUInt16LE(4)!==1||F.readUInt16LE(6)!==24)continue;var G=F.readUInt32LE(8)+4294967296*
F.readInt32LE(12),W=G/1e4-116444736e5;return new Date(W)}}return A(this.lastModFileDate,this.lastModFileTime,j.timezone)},k.prototype.canDecodeFileData=function(){
return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},k.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},
k.prototype.isCompressed=function(){return this.compressionMethod===8};function D(){}a(D,"LocalFileHeader");function A(j,$,C){var F=j&31,q=(j>>5&15)-1,K=(j>>9&127)+
1980,R=0,G=($&31)*2,W=$>>5&63,x=$>>11&31;if(C==null||C==="local")return new Date(K,q,F,x,W,G,R);if(C==="UTC")return new Date(Date.UTC(K,q,F,x,W,G,R));throw new Error(
"unrecognized options.timezone: "+options.timezone)}a(A,"dosDateTimeToDate");function S(j,$,C,F){for(var q=null,K=0;K<C.length;K++){var R=C[K];if(R.id===28789){
if(R.data.length<6||R.data.readUInt8(0)!==1)continue;var G=R.data.readUInt32LE(1);if(i($)!==G)continue;q=U(R.data.subarray(5),!0);break}}if(q==null){var W=(j&2048)!==
0;q=U($,W)}return F||(q=q.replace(/\\/g,"/")),q}a(S,"getFileNameLowLevel");function N(j){return j.indexOf("\\")!==-1?"invalid characters in fileName: "+j:/^[a-zA-Z]:/.
test(j)||/^\//.test(j)?"absolute path: "+j:j.split("/").indexOf("..")!==-1?"invalid relative path: "+j:null}a(N,"validateFileName");function L(j){for(var $=[],C=0;C<
j.length-3;){var F=j.readUInt16LE(C+0),q=j.readUInt16LE(C+2),K=C+4,R=K+q;if(R>j.length)throw new Error("extra field length exceeds extra field buffer size");var G=j.
subarray(K,R);$.push({id:F,data:G}),C=R}return $}a(L,"parseExtraFields");function T(j,$,C,F,q,K){if(F===0)return setImmediate(function(){K(null,Y(0))});j.read($,
C,F,q,function(R,G){if(R)return K(R);if(G<F)return K(new Error("unexpected EOF"));K()})}a(T,"readAndAssertNoEof"),n.inherits(P,o);function P(j){o.call(this),this.
actualByteCount=0,this.expectedByteCount=j}a(P,"AssertByteCountStream"),P.prototype._transform=function(j,$,C){if(this.actualByteCount+=j.length,this.actualByteCount>
this.expectedByteCount){var F="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return C(new Error(F))}C(null,
j)},P.prototype._flush=function(j){if(this.actualByteCount<this.expectedByteCount){var $="not enough bytes in the stream. expected "+this.expectedByteCount+". g\
ot only "+this.actualByteCount;return j(new Error($))}j()},n.inherits(O,s);function O(){s.call(this),this.refCount=0}a(O,"RandomAccessReader"),O.prototype.ref=function(){
this.refCount+=1},O.prototype.unref=function(){var j=this;if(j.refCount-=1,j.refCount>0)return;if(j.refCount<0)throw new Error("invalid unref");j.close($);function $(C){
if(C)return j.emit("error",C);j.emit("close")}a($,"onCloseDone")},O.prototype.createReadStream=function(j){j==null&&(j={});var $=j.start,C=j.end;if($===C){var F=new c;
return setImmediate(function(){F.end()}),F}var q=this._readStreamForRange($,C),K=!1,R=new B(this);q.on("error",function(W){setImmediate(function(){K||R.emit("er\
ror",W)})}),ee(R,function(){q.unpipe(R),R.unref(),q.destroy()});var G=new P(C-$);return R.on("error",function(W){setImmediate(function(){K||G.emit("error",W)})}),
ee(G,function(){K=!0,R.unpipe(G),R.destroy()}),q.pipe(R).pipe(G)},O.prototype._readStreamForRange=function(j,$){throw new Error("not implemented")},O.prototype.
read=function(j,$,C,F,q){var K=this.createReadStream({start:F,end:F+C}),R=new d,G=0;R._write=function(W,x,Z){W.copy(j,$+G,0,W.length),G+=W.length,Z()},R.on("fin\
ish",q),K.on("error",function(W){q(W)}),K.pipe(R)},O.prototype.close=function(j){setImmediate(j)},n.inherits(B,c);function B(j){c.call(this),this.context=j,this.
context.ref(),this.unreffedYet=!1}a(B,"RefUnrefFilter"),B.prototype._flush=function(j){this.unref(),j()},B.prototype.unref=function(j){this.unreffedYet||(this.unreffedYet=
!0,this.context.unref())};var z="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\
\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function U(j,$){if($)return j.toString("utf8");for(var C="",F=0;F<j.length;F++)C+=z[j[F]];return C}a(U,"decodeBuffer");function Q(j,$){var C=j.readUInt32LE($),F=j.
readUInt32LE($+4);return F*4294967296+C}a(Q,"readUInt64LE");var Y;typeof Buffer.allocUnsafe=="function"?Y=a(function(j){return Buffer.allocUnsafe(j)},"newBuffer"):
Y=a(function(j){return new Buffer(j)},"newBuffer");function ee(j,$){typeof j.destroy=="function"?j._destroy=function(C,F){$(),F?.(C)}:j.destroy=$}a(ee,"installD\
estroyFn");function M(j){if(j)throw j}a(M,"defaultCallback")}});function Rm(u){if(u.length===0)return 0;var e=u[0],r=0,t;if(typeof e!="number")return Number.NaN;
for(var n=1;n<u.length;n++){if(typeof u[n]!="number")return Number.NaN;t=e+u[n],Math.abs(e)>=Math.abs(u[n])?r+=e-t+u[n]:r+=u[n]-t+e,e=t}return e+r}a(Rm,"sum");function Ui(u){
if(u.length===0)throw new Error("mean requires at least one data point");return Rm(u)/u.length}a(Ui,"mean");function Mm(u,e){var r=Ui(u),t=0,n,s;if(e===2)for(s=
0;s<u.length;s++)n=u[s]-r,t+=n*n;else for(s=0;s<u.length;s++)t+=Math.pow(u[s]-r,e);return t}a(Mm,"sumNthPowerDeviations");function zm(u){if(u.length<2)throw new Error(
"sampleVariance requires at least two data points");var e=Mm(u,2),r=u.length-1;return e/r}a(zm,"sampleVariance");var Ki=a(function(){this.totalCount=0,this.data=
{}},"BayesianClassifier2");Ki.prototype.train=a(function(e,r){this.data[r]||(this.data[r]={});for(var t in e){var n=e[t];this.data[r][t]===void 0&&(this.data[r][t]=
{}),this.data[r][t][n]===void 0&&(this.data[r][t][n]=0),this.data[r][t][n]++}this.totalCount++},"train"),Ki.prototype.score=a(function(e){var r={},t;for(var n in e){
var s=e[n];for(t in this.data)r[t]===void 0&&(r[t]={}),this.data[t][n]?r[t][n+"_"+s]=(this.data[t][n][s]||0)/this.totalCount:r[t][n+"_"+s]=0}var o={};for(t in r){
o[t]=0;for(var c in r[t])o[t]+=r[t][c]}return o},"score");var oE=607/128,lE=Math.log(Math.sqrt(2*Math.PI)),Um=Math.sqrt(2*Math.PI);function Km(u){for(var e=u,r=u,
t=1;t<30;t++)r*=u*u/(2*t+1),e+=r;return Math.round((.5+e/Um*Math.exp(-u*u/2))*1e4)/1e4}a(Km,"cumulativeDistribution");var Vm=[];for(l0=0;l0<=3.09;l0+=.01)Vm.push(
Km(l0));var l0,cE=Math.sqrt(2*Math.PI),Vi=a(function(){this.weights=[],this.bias=0},"PerceptronModel2");Vi.prototype.predict=a(function(e){if(e.length!==this.weights.
length)return null;for(var r=0,t=0;t<this.weights.length;t++)r+=this.weights[t]*e[t];return r+=this.bias,r>0?1:0},"predict"),Vi.prototype.train=a(function(e,r){
if(r!==0&&r!==1)return null;e.length!==this.weights.length&&(this.weights=e.slice(),this.bias=1);var t=this.predict(e);if(typeof t=="number"&&t!==r){for(var n=r-
t,s=0;s<this.weights.length;s++)this.weights[s]+=n*e[s];this.bias+=n}return this},"train2");var we=class Cl extends Error{static{a(this,"_CsvError")}constructor(e,r,t,...n){
Array.isArray(r)&&(r=r.join(" ").trim()),super(r),Error.captureStackTrace!==void 0&&Error.captureStackTrace(this,Cl),this.code=e;for(const s of n)for(const o in s){
const c=s[o];this[o]=Buffer.isBuffer(c)?c.toString(t.encoding):c==null?c:JSON.parse(JSON.stringify(c))}}},la=a(function(u){return typeof u=="object"&&u!==null&&
!Array.isArray(u)},"is_object"),Hi=a(function(u){const e=[];for(let r=0,t=u.length;r<t;r++){const n=u[r];if(n==null||n===!1)e[r]={disabled:!0};else if(typeof n==
"string"||typeof n=="number")e[r]={name:`${n}`};else if(la(n)){if(typeof n.name!="string")throw new we("CSV_OPTION_COLUMNS_MISSING_NAME",["Option columns missin\
g name:",`property "name" is required at position ${r}`,"when column is an object literal"]);e[r]=n}else throw new we("CSV_INVALID_COLUMN_DEFINITION",["Invalid \
column definition:","expect a string or a literal object,",`got ${JSON.stringify(n)} at position ${r}`])}return e},"normalize_columns_array"),Hm=class{static{a(
this,"ResizeableBuffer")}constructor(u=100){this.size=u,this.length=0,this.buf=Buffer.allocUnsafe(u)}prepend(u){if(Buffer.isBuffer(u)){const e=this.length+u.length;
if(e>=this.size&&(this.resize(),e>=this.size))throw Error("INVALID_BUFFER_STATE");const r=this.buf;this.buf=Buffer.allocUnsafe(this.size),u.copy(this.buf,0),r.copy(
this.buf,u.length),this.length+=u.length}else{const e=this.length++;e===this.size&&this.resize();const r=this.clone();this.buf[0]=u,r.copy(this.buf,1,0,e)}}append(u){
const e=this.length++;e===this.size&&this.resize(),this.buf[e]=u}clone(){return Buffer.from(this.buf.slice(0,this.length))}resize(){const u=this.length;this.size=
this.size*2;const e=Buffer.allocUnsafe(this.size);this.buf.copy(e,0,0,u),this.buf=e}toString(u){return u?this.buf.toString(u,0,this.length):Uint8Array.prototype.
slice.call(this.buf.slice(0,this.length))}toJSON(){return this.toString("utf8")}reset(){this.length=0}},Gi=Hm,Gm=a(function(u){const e=[32,9,10,13,12,11,160,5760,
8192,8193,8194,8195,8196,8197,8198,8199,8200,8201,8202,8232,8233,8239,8287,12288,65279].reduce((t,n)=>{const s=Buffer.from(String.fromCharCode(n),u.encoding);return n!==
63&&s.length===1&&s[0]===63||t.push(s),t},[]),r=new Uint8Array(256);for(const t of e)r[t[0]]=1;return{bomSkipped:!1,bufBytesStart:0,castField:u.cast_function,commenting:!1,
delimiterBufPrevious:void 0,delimiterDiscovered:!1,error:void 0,enabled:u.from_line===1,escaping:!1,escapeIsQuote:Buffer.isBuffer(u.escape)&&Buffer.isBuffer(u.quote)&&
Buffer.compare(u.escape,u.quote)===0,expectedRecordLength:Array.isArray(u.columns)?u.columns.length:void 0,field:new Gi(20),firstLineToHeaders:u.cast_first_line_to_header,
needMoreDataSize:Math.max(u.comment!==null?u.comment.length:0,...u.delimiter?u.delimiter.map(t=>t.length):[],u.delimiter_auto?1:0,u.quote!==null?u.quote.length:
0,...e.map(t=>t.length)),previousBuf:void 0,quoting:!1,stop:!1,rawBuffer:new Gi(100),record:[],recordHasError:!1,record_length:0,recordDelimiterMaxLength:u.record_delimiter.
length===0?0:Math.max(...u.record_delimiter.map(t=>t.length)),trimChars:[Buffer.from(" ",u.encoding)[0],Buffer.from("	",u.encoding)[0]],wasQuoting:!1,wasRowDelimiter:!1,
timchars:e,timcharFirstBytes:r}},"init_state"),Wm=a(function(u){return u.replace(/([A-Z])/g,function(e,r){return"_"+r.toLowerCase()})},"underscore"),ca=a(function(u){
const e={};for(const t in u)e[Wm(t)]=u[t];if(e.encoding===void 0||e.encoding===!0)e.encoding="utf8";else if(e.encoding===null||e.encoding===!1)e.encoding=null;else if(typeof e.
encoding!="string"&&e.encoding!==null)throw new we("CSV_INVALID_OPTION_ENCODING",["Invalid option encoding:","encoding must be a string or null to return a buff\
er,",`got ${JSON.stringify(e.encoding)}`],e);if(e.bom===void 0||e.bom===null||e.bom===!1)e.bom=!1;else if(e.bom!==!0)throw new we("CSV_INVALID_OPTION_BOM",["Inv\
alid option bom:","bom must be true,",`got ${JSON.stringify(e.bom)}`],e);if(e.cast_function=null,e.cast===void 0||e.cast===null||e.cast===!1||e.cast==="")e.cast=
void 0;else if(typeof e.cast=="function")e.cast_function=e.cast,e.cast=!0;else if(e.cast!==!0)throw new we("CSV_INVALID_OPTION_CAST",["Invalid option cast:","ca\
st must be true or a function,",`got ${JSON.stringify(e.cast)}`],e);if(e.cast_date===void 0||e.cast_date===null||e.cast_date===!1||e.cast_date==="")e.cast_date=
!1;else if(e.cast_date===!0)e.cast_date=function(t){const n=Date.parse(t);return isNaN(n)?t:new Date(n)};else if(typeof e.cast_date!="function")throw new we("CS\
V_INVALID_OPTION_CAST_DATE",["Invalid option cast_date:","cast_date must be true or a function,",`got ${JSON.stringify(e.cast_date)}`],e);if(e.cast_first_line_to_header=
void 0,e.columns===!0)e.cast_first_line_to_header=void 0;else if(typeof e.columns=="function")e.cast_first_line_to_header=e.columns,e.columns=!0;else if(Array.isArray(
e.columns))e.columns=Hi(e.columns);else if(e.columns===void 0||e.columns===null||e.columns===!1)e.columns=!1;else throw new we("CSV_INVALID_OPTION_COLUMNS",["In\
valid option columns:","expect an array, a function or true,",`got ${JSON.stringify(e.columns)}`],e);if(e.group_columns_by_name===void 0||e.group_columns_by_name===
null||e.group_columns_by_name===!1)e.group_columns_by_name=!1;else{if(e.group_columns_by_name!==!0)throw new we("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",["Inv\
alid option group_columns_by_name:","expect an boolean,",`got ${JSON.stringify(e.group_columns_by_name)}`],e);if(e.columns===!1)throw new we("CSV_INVALID_OPTION\
_GROUP_COLUMNS_BY_NAME",["Invalid option group_columns_by_name:","the `columns` mode must be activated."],e)}if(e.comment===void 0||e.comment===null||e.comment===
!1||e.comment==="")e.comment=null;else if(typeof e.comment=="string"&&(e.comment=Buffer.from(e.comment,e.encoding)),!Buffer.isBuffer(e.comment))throw new we("CS\
V_INVALID_OPTION_COMMENT",["Invalid option comment:","comment must be a buffer or a string,",`got ${JSON.stringify(e.comment)}`],e);if(e.comment_no_infix===void 0||
e.comment_no_infix===null||e.comment_no_infix===!1)e.comment_no_infix=!1;else if(e.comment_no_infix!==!0)throw new we("CSV_INVALID_OPTION_COMMENT",["Invalid opt\
ion comment_no_infix:","value must be a boolean,",`got ${JSON.stringify(e.comment_no_infix)}`],e);if(e.delimiter_auto===void 0||e.delimiter_auto===null||e.delimiter_auto===
!1)e.delimiter_auto=!1;else if(e.delimiter_auto===!0)e.delimiter_auto={};else if(!la(e.delimiter_auto))throw new we("CSV_INVALID_OPTION_DELIMITER_AUTO",["Invali\
d option delimiter_auto:","delimiter_auto must be a boolean or a configuration object,",`got ${JSON.stringify(e.delimiter_auto)}`],e);if(e.delimiter_auto){if(e.
delimiter_auto.preferred===void 0)e.delimiter_auto.preferred={44:1.8,9:1.8,59:1.6,32:1.6,58:1.5,46:1.4,47:1.4};else if(!la(e.delimiter_auto.preferred))throw new we(
"CSV_INVALID_OPTION_DELIMITER_AUTO",["Invalid option delimiter_auto:","preferred must be an object,",`got ${JSON.stringify(e.delimiter_auto.preferred)}`],e);if(e.
delimiter_auto.score===void 0)e.delimiter_auto.score=(t,n)=>(t.total-t.std)*(n.preferred[t.char_code]||1);else if(typeof e.delimiter_auto.score!="function")throw new we(
"CSV_INVALID_OPTION_DELIMITER_AUTO",["Invalid option delimiter_auto:","score must be a function,",`got ${JSON.stringify(e.delimiter_auto.score)}`],e);if(e.delimiter_auto.
size===void 0)e.delimiter_auto.size=2048;else if(typeof e.delimiter_auto.size!="number")throw new we("CSV_INVALID_OPTION_DELIMITER_AUTO",["Invalid option delimi\
ter_auto:","size must be a number,",`got ${JSON.stringify(e.delimiter_auto.size)}`],e)}const r=JSON.stringify(e.delimiter);if(e.delimiter_auto!==!1&&(e.delimiter=
[]),Array.isArray(e.delimiter)||((e.delimiter===void 0||e.delimiter===null||e.delimiter===!1)&&(e.delimiter=Buffer.from(",",e.encoding)),e.delimiter=[e.delimiter]),
e.delimiter=e.delimiter.map(function(t){if(typeof t=="string"&&(t=Buffer.from(t,e.encoding)),!Buffer.isBuffer(t)||t.length===0)throw new we("CSV_INVALID_OPTION_\
DELIMITER",["Invalid option delimiter:","delimiter must be a non empty string or buffer or array of string|buffer,",`got ${r}`],e);return t}),e.escape===void 0||
e.escape===!0?e.escape=Buffer.from('"',e.encoding):typeof e.escape=="string"?e.escape=Buffer.from(e.escape,e.encoding):(e.escape===null||e.escape===!1)&&(e.escape=
null),e.escape!==null&&!Buffer.isBuffer(e.escape))throw new Error(`Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(e.escape)}`);
if(e.from===void 0||e.from===null)e.from=1;else if(typeof e.from=="string"&&/\d+/.test(e.from)&&(e.from=parseInt(e.from)),Number.isInteger(e.from)){if(e.from<0)
throw new Error(`Invalid Option: from must be a positive integer, got ${JSON.stringify(u.from)}`)}else throw new Error(`Invalid Option: from must be an integer,\
 got ${JSON.stringify(e.from)}`);if(e.from_line===void 0||e.from_line===null)e.from_line=1;else if(typeof e.from_line=="string"&&/\d+/.test(e.from_line)&&(e.from_line=
parseInt(e.from_line)),Number.isInteger(e.from_line)){if(e.from_line<=0)throw new Error(`Invalid Option: from_line must be a positive integer greater than 0, go\
t ${JSON.stringify(u.from_line)}`)}else throw new Error(`Invalid Option: from_line must be an integer, got ${JSON.stringify(u.from_line)}`);if(e.ignore_last_delimiters===
void 0||e.ignore_last_delimiters===null)e.ignore_last_delimiters=!1;else if(typeof e.ignore_last_delimiters=="number")e.ignore_last_delimiters=Math.floor(e.ignore_last_delimiters),
e.ignore_last_delimiters===0&&(e.ignore_last_delimiters=!1);else if(typeof e.ignore_last_delimiters!="boolean")throw new we("CSV_INVALID_OPTION_IGNORE_LAST_DELI\
MITERS",["Invalid option `ignore_last_delimiters`:","the value must be a boolean value or an integer,",`got ${JSON.stringify(e.ignore_last_delimiters)}`],e);if(e.
ignore_last_delimiters===!0&&e.columns===!1)throw new we("CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS",["The option `ignore_last_delimiters`","requires the acti\
vation of the `columns` option"],e);if(e.info===void 0||e.info===null||e.info===!1)e.info=!1;else if(e.info!==!0)throw new Error(`Invalid Option: info must be t\
rue, got ${JSON.stringify(e.info)}`);if(e.max_record_size===void 0||e.max_record_size===null||e.max_record_size===!1)e.max_record_size=0;else if(!(Number.isInteger(
e.max_record_size)&&e.max_record_size>=0))if(typeof e.max_record_size=="string"&&/\d+/.test(e.max_record_size))e.max_record_size=parseInt(e.max_record_size);else
throw new Error(`Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(e.max_record_size)}`);if(e.objname===void 0||e.objname===null||
e.objname===!1)e.objname=void 0;else if(Buffer.isBuffer(e.objname)){if(e.objname.length===0)throw new Error("Invalid Option: objname must be a non empty buffer");
e.encoding===null||(e.objname=e.objname.toString(e.encoding))}else if(typeof e.objname=="string"){if(e.objname.length===0)throw new Error("Invalid Option: objna\
me must be a non empty string")}else if(typeof e.objname!="number")throw new Error(`Invalid Option: objname must be a string or a buffer, got ${e.objname}`);if(e.
objname!==void 0){if(typeof e.objname=="number"){if(e.columns!==!1)throw Error("Invalid Option: objname index cannot be combined with columns or be defined as a\
 field")}else if(e.columns===!1)throw Error("Invalid Option: objname field must be combined with columns or be defined as an index")}if(e.on_record===void 0||e.
on_record===null)e.on_record=void 0;else if(typeof e.on_record!="function")throw new we("CSV_INVALID_OPTION_ON_RECORD",["Invalid option `on_record`:","expect a \
function,",`got ${JSON.stringify(e.on_record)}`],e);if(e.on_skip!==void 0&&e.on_skip!==null&&typeof e.on_skip!="function")throw new Error(`Invalid Option: on_sk\
ip must be a function, got ${JSON.stringify(e.on_skip)}`);if(e.quote===null||e.quote===!1||e.quote==="")e.quote=null;else if(e.quote===void 0||e.quote===!0?e.quote=
Buffer.from('"',e.encoding):typeof e.quote=="string"&&(e.quote=Buffer.from(e.quote,e.encoding)),!Buffer.isBuffer(e.quote))throw new Error(`Invalid Option: quote\
 must be a buffer or a string, got ${JSON.stringify(e.quote)}`);if(e.raw===void 0||e.raw===null||e.raw===!1)e.raw=!1;else if(e.raw!==!0)throw new Error(`Invalid\
 Option: raw must be true, got ${JSON.stringify(e.raw)}`);if(e.record_delimiter===void 0)e.record_delimiter=[];else if(typeof e.record_delimiter=="string"||Buffer.
isBuffer(e.record_delimiter)){if(e.record_delimiter.length===0)throw new we("CSV_INVALID_OPTION_RECORD_DELIMITER",["Invalid option `record_delimiter`:","value m\
ust be a non empty string or buffer,",`got ${JSON.stringify(e.record_delimiter)}`],e);e.record_delimiter=[e.record_delimiter]}else if(!Array.isArray(e.record_delimiter))
throw new we("CSV_INVALID_OPTION_RECORD_DELIMITER",["Invalid option `record_delimiter`:","value must be a string, a buffer or array of string|buffer,",`got ${JSON.
stringify(e.record_delimiter)}`],e);if(e.record_delimiter=e.record_delimiter.map(function(t,n){if(typeof t!="string"&&!Buffer.isBuffer(t))throw new we("CSV_INVA\
LID_OPTION_RECORD_DELIMITER",["Invalid option `record_delimiter`:","value must be a string, a buffer or array of string|buffer",`at index ${n},`,`got ${JSON.stringify(
t)}`],e);if(t.length===0)throw new we("CSV_INVALID_OPTION_RECORD_DELIMITER",["Invalid option `record_delimiter`:","value must be a non empty string or buffer",`\
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
Option: to_line must be an integer, got ${JSON.stringify(u.to_line)}`);return e},"normalize_options"),xm=a(function(u,e){e||({delimiter_auto:e}=ca({delimiter_auto:!0})),
typeof u=="string"&&(u=Buffer.from(u)),Buffer.isBuffer(u)&&(u=(n=>{const s=[],o=xi({delimiter:[]}),c=a(h=>s.push(h),"push"),d=a(()=>{},"close"),i=o.parse(n,!0,c,
d);if(i!==void 0)throw i;return s})(u));const r=Array(127).fill().map(()=>({lines:[]}));u.map(([n],s)=>{for(let o=0,c=n.length;o<c;o++){const d=n.charCodeAt(o);
r[d].lines[s]===void 0&&(r[d].lines[s]=0),r[d].lines[s]++}}),r.map((n,s)=>{n.char_code=s,n.std=Jm(n.lines),n.total=n.lines.reduce((o,c)=>o+c,0),n.preferred=!!e.
preferred[s],n.score=e.score(n,e)});const t=r.reduce((n,s)=>n.score>s.score?n:s,{});return String.fromCharCode(t.char_code)},"delimiter_discover"),Jm=a(function(u){
const e=u.length;if(e===0)return 0;const r=u.reduce((t,n)=>t+n)/e;return Math.sqrt(u.map(t=>Math.pow(t-r,2)).reduce((t,n)=>t+n)/e)},"std"),Wi=a(function(u){return u.
every(e=>e==null||e.toString&&e.toString().trim()==="")},"isRecordEmpty"),Ym=13,Xm=10,Tt={utf8:Buffer.from([239,187,191]),utf16le:Buffer.from([255,254])},xi=a(function(u={}){
const e={bytes:0,bytes_records:0,comment_lines:0,empty_lines:0,invalid_field_length:0,lines:1,records:0},r=ca(u);return{info:e,original_options:u,options:r,state:Gm(
r),__needMoreData:a(function(t,n,s){if(s)return!1;const{encoding:o,escape:c,quote:d}=this.options,{quoting:i,needMoreDataSize:h,recordDelimiterMaxLength:l}=this.
state,f=n-t-1,m=Math.max(h,l===0?Buffer.from(`\r
`,o).length:l,i?(c===null?0:c.length)+d.length:0,i?d.length+l:0);return f<m},"__needMoreData"),parse:a(function(t,n,s,o){const{bom:c,comment_no_infix:d,delimiter_auto:i,
encoding:h,from_line:l,ltrim:f,max_record_size:m,raw:v,relax_quotes:p,rtrim:y,skip_empty_lines:g,to:b,to_line:_}=this.options;let{comment:E,escape:k,quote:D,record_delimiter:A}=this.
options;const{bomSkipped:S,delimiterDiscovered:N,delimiterBufPrevious:L,rawBuffer:T,escapeIsQuote:P}=this.state;if(!N&&i){let Q;if(L===void 0?Q=t:L!==void 0&&t===
void 0?Q=L:Q=Buffer.concat([L,t]),t=void 0,n||Q.length>i.size)this.options.delimiter=[Buffer.from(xm(Q,this.options.delimiter_auto))],this.state.previousBuf=Q,this.
state.delimiterBufPrevious=void 0,this.state.delimiterDiscovered=!0;else{this.state.delimiterBufPrevious=Q;return}}const{previousBuf:O}=this.state;let B;if(O===
void 0)if(t===void 0){o();return}else B=t;else O!==void 0&&t===void 0?B=O:B=Buffer.concat([O,t]);if(S===!1)if(c===!1)this.state.bomSkipped=!0;else if(B.length<3){
if(n===!1){this.state.previousBuf=B;return}}else{for(const Q in Tt)if(Tt[Q].compare(B,0,Tt[Q].length)===0){const Y=Tt[Q].length;this.state.bufBytesStart+=Y,B=B.
slice(Y);const ee=ca({...this.original_options,encoding:Q});for(const M in ee)this.options[M]=ee[M];({comment:E,escape:k,quote:D}=this.options);break}this.state.
bomSkipped=!0}const z=B.length;let U;for(U=0;U<z&&!this.__needMoreData(U,z,n);U++){if(this.state.wasRowDelimiter===!0&&(this.info.lines++,this.state.wasRowDelimiter=
!1),_!==-1&&this.info.lines>_){this.state.stop=!0,o();return}this.state.quoting===!1&&A.length===0&&this.__autoDiscoverRecordDelimiter(B,U)&&(A=this.options.record_delimiter);
const Q=B[U];if(v===!0&&T.append(Q),(Q===Ym||Q===Xm)&&this.state.wasRowDelimiter===!1&&(this.state.wasRowDelimiter=!0),this.state.escaping===!0)this.state.escaping=
!1;else{if(k!==null&&this.state.quoting===!0&&this.__isEscape(B,U,Q)&&U+k.length<z)if(P){if(this.__isQuote(B,U+k.length)){this.state.escaping=!0,U+=k.length-1;continue}}else{
this.state.escaping=!0,U+=k.length-1;continue}if(this.state.commenting===!1&&this.__isQuote(B,U))if(this.state.quoting===!0){const M=B[U+D.length],j=y&&this.__isCharTrimable(
B,U+D.length),$=E!==null&&this.__compareBytes(E,B,U+D.length,M),C=this.__isDelimiter(B,U+D.length,M),F=A.length===0?this.__autoDiscoverRecordDelimiter(B,U+D.length):
this.__isRecordDelimiter(M,B,U+D.length);if(k!==null&&this.__isEscape(B,U,Q)&&this.__isQuote(B,U+k.length))U+=k.length-1;else if(!M||C||F||$||j){this.state.quoting=
!1,this.state.wasQuoting=!0,U+=D.length-1;continue}else if(p===!1){const q=this.__error(new we("CSV_INVALID_CLOSING_QUOTE",["Invalid Closing Quote:",`got "${String.
fromCharCode(M)}"`,`at line ${this.info.lines}`,"instead of delimiter, record delimiter, trimable character","(if activated) or comment"],this.options,this.__infoField()));
if(q!==void 0)return q}else this.state.quoting=!1,this.state.wasQuoting=!0,this.state.field.prepend(D),U+=D.length-1}else if(this.state.field.length!==0){if(p===
!1){const M=this.__infoField(),j=Object.keys(Tt).map(C=>Tt[C].equals(this.state.field.toString())?C:!1).filter(Boolean)[0],$=this.__error(new we("INVALID_OPENIN\
G_QUOTE",["Invalid Opening Quote:",`a quote is found on field ${JSON.stringify(M.column)} at line ${M.lines}, value is ${JSON.stringify(this.state.field.toString(
h))}`,j?`(${j} bom)`:void 0],this.options,M,{field:this.state.field}));if($!==void 0)return $}}else{this.state.quoting=!0,U+=D.length-1;continue}if(this.state.quoting===
!1){const M=this.__isRecordDelimiter(Q,B,U);if(M!==0){if(this.state.commenting&&this.state.wasQuoting===!1&&this.state.record.length===0&&this.state.field.length===
0)this.info.comment_lines++;else{if(this.state.enabled===!1&&this.info.lines+(this.state.wasRowDelimiter===!0?1:0)>=l){this.state.enabled=!0,this.__resetField(),
this.__resetRecord(),U+=M-1;continue}if(g===!0&&this.state.wasQuoting===!1&&this.state.record.length===0&&this.state.field.length===0){this.info.empty_lines++,U+=
M-1;continue}this.info.bytes=this.state.bufBytesStart+U;const C=this.__onField();if(C!==void 0)return C;this.info.bytes=this.state.bufBytesStart+U+M;const F=this.
__onRecord(s);if(F!==void 0)return F;if(b!==-1&&this.info.records>=b){this.state.stop=!0,o();return}}this.state.commenting=!1,U+=M-1;continue}if(this.state.commenting)
continue;if(E!==null&&(d===!1||this.state.record.length===0&&this.state.field.length===0)&&this.__compareBytes(E,B,U,Q)!==0){this.state.commenting=!0;continue}const j=this.
__isDelimiter(B,U,Q);if(j!==0){this.info.bytes=this.state.bufBytesStart+U;const $=this.__onField();if($!==void 0)return $;U+=j-1;continue}}}if(this.state.commenting===
!1&&m!==0&&this.state.record_length+this.state.field.length>m)return this.__error(new we("CSV_MAX_RECORD_SIZE",["Max Record Size:","record exceed the maximum nu\
mber of tolerated bytes",`of ${m}`,`at line ${this.info.lines}`],this.options,this.__infoField()));const Y=f===!1||this.state.quoting===!0||this.state.field.length!==
0||!this.__isCharTrimable(B,U),ee=y===!1||this.state.wasQuoting===!1;if(Y===!0&&ee===!0)this.state.field.append(Q);else{if(y===!0&&!this.__isCharTrimable(B,U))return this.
__error(new we("CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE",["Invalid Closing Quote:","found non trimable byte after quote",`at line ${this.info.lines}`],this.options,
this.__infoField()));Y===!1&&(U+=this.__isCharTrimable(B,U)-1);continue}}if(n===!0)if(this.state.quoting===!0){const Q=this.__error(new we("CSV_QUOTE_NOT_CLOSED",
["Quote Not Closed:",`the parsing is finished with an opening quote at line ${this.info.lines}`],this.options,this.__infoField()));if(Q!==void 0)return Q}else if(this.
state.wasQuoting===!0||this.state.record.length!==0||this.state.field.length!==0){this.info.bytes=this.state.bufBytesStart+U;const Q=this.__onField();if(Q!==void 0)
return Q;const Y=this.__onRecord(s);if(Y!==void 0)return Y}else this.state.wasRowDelimiter===!0?this.info.empty_lines++:this.state.commenting===!0&&this.info.comment_lines++;else
this.state.bufBytesStart+=U,this.state.previousBuf=B.slice(U);this.state.wasRowDelimiter===!0&&(this.info.lines++,this.state.wasRowDelimiter=!1)},"parse"),__onRecord:a(
function(t){const{columns:n,group_columns_by_name:s,encoding:o,info:c,from:d,relax_column_count:i,relax_column_count_less:h,relax_column_count_more:l,raw:f,skip_records_with_empty_values:m}=this.
options,{enabled:v,record:p}=this.state;if(v===!1)return this.__resetRecord();const y=p.length;if(n===!0){if(m===!0&&Wi(p)){this.__resetRecord();return}return this.
__firstLineToColumns(p)}if(n===!1&&this.info.records===0&&(this.state.expectedRecordLength=y),y!==this.state.expectedRecordLength){const g=n===!1?new we("CSV_RE\
CORD_INCONSISTENT_FIELDS_LENGTH",["Invalid Record Length:",`expect ${this.state.expectedRecordLength},`,`got ${y} on line ${this.info.lines}`],this.options,this.
__infoField(),{record:p}):new we("CSV_RECORD_INCONSISTENT_COLUMNS",["Invalid Record Length:",`columns length is ${n.length},`,`got ${y} on line ${this.info.lines}`],
this.options,this.__infoField(),{record:p});if(i===!0||h===!0&&y<this.state.expectedRecordLength||l===!0&&y>this.state.expectedRecordLength)this.info.invalid_field_length++,
this.state.error=g;else{const b=this.__error(g);if(b)return b}}if(m===!0&&Wi(p)){this.__resetRecord();return}if(this.state.recordHasError===!0){this.__resetRecord(),
this.state.recordHasError=!1;return}if(this.info.records++,d===1||this.info.records>=d){const{objname:g}=this.options;if(n!==!1){const b={};for(let _=0,E=p.length;_<
E;_++)n[_]===void 0||n[_].disabled||(s===!0&&Object.hasOwn(b,n[_].name)?Array.isArray(b[n[_].name])?b[n[_].name]=b[n[_].name].concat(p[_]):b[n[_].name]=[b[n[_].
name],p[_]]:Object.defineProperty(b,n[_].name,{value:p[_],enumerable:!0,writable:!0,configurable:!0}));if(f===!0||c===!0){const _=Object.assign({record:b},f===!0?
{raw:this.state.rawBuffer.toString(o)}:{},c===!0?{info:this.__infoRecord()}:{}),E=this.__push(g===void 0?_:[b[g],_],t);if(E)return E}else{const _=this.__push(g===
void 0?b:[b[g],b],t);if(_)return _}}else if(f===!0||c===!0){const b=Object.assign({record:p},f===!0?{raw:this.state.rawBuffer.toString(o)}:{},c===!0?{info:this.
__infoRecord()}:{}),_=this.__push(g===void 0?b:[p[g],b],t);if(_)return _}else{const b=this.__push(g===void 0?p:[p[g],p],t);if(b)return b}}this.__resetRecord()},
"__onRecord"),__firstLineToColumns:a(function(t){const{firstLineToHeaders:n}=this.state;try{const s=n===void 0?t:n.call(null,t);if(!Array.isArray(s))return this.
__error(new we("CSV_INVALID_COLUMN_MAPPING",["Invalid Column Mapping:","expect an array from column function,",`got ${JSON.stringify(s)}`],this.options,this.__infoField(),
{headers:s}));const o=Hi(s);this.state.expectedRecordLength=o.length,this.options.columns=o,this.__resetRecord();return}catch(s){return s}},"__firstLineToColumn\
s"),__resetRecord:a(function(){this.options.raw===!0&&this.state.rawBuffer.reset(),this.state.error=void 0,this.state.record=[],this.state.record_length=0},"__r\
esetRecord"),__onField:a(function(){const{cast:t,encoding:n,rtrim:s,max_record_size:o}=this.options,{enabled:c,wasQuoting:d}=this.state;if(c===!1)return this.__resetField();
let i=this.state.field.toString(n);if(s===!0&&d===!1&&(i=i.trimRight()),t===!0){const[h,l]=this.__cast(i);if(h!==void 0)return h;i=l}this.state.record.push(i),o!==
0&&typeof i=="string"&&(this.state.record_length+=i.length),this.__resetField()},"__onField"),__resetField:a(function(){this.state.field.reset(),this.state.wasQuoting=
!1},"__resetField"),__push:a(function(t,n){const{on_record:s}=this.options;if(s!==void 0){const o=this.__infoRecord();try{t=s.call(null,t,o)}catch(c){return c}if(t==
null)return}this.info.bytes_records+=this.info.bytes,n(t)},"__push"),__cast:a(function(t){const{columns:n,relax_column_count:s}=this.options;if(Array.isArray(n)===
!0&&s&&this.options.columns.length<=this.state.record.length)return[void 0,void 0];if(this.state.castField!==null)try{const c=this.__infoField();return[void 0,this.
state.castField.call(null,t,c)]}catch(c){return[c]}if(this.__isFloat(t))return[void 0,parseFloat(t)];if(this.options.cast_date!==!1){const c=this.__infoField();
return[void 0,this.options.cast_date.call(null,t,c)]}return[void 0,t]},"__cast"),__compareBytes:a(function(t,n,s,o){if(t[0]!==o)return 0;const c=t.length;for(let d=1;d<
c;d++)if(t[d]!==n[s+d])return 0;return c},"__compareBytes"),__isCharTrimable:a(function(t,n){const{timchars:s,timcharFirstBytes:o}=this.state,c=t[n];if(c===void 0||
o[c]===0)return 0;e:for(let d=0;d<s.length;d++){const i=s[d];for(let h=0;h<i.length;h++)if(i[h]!==t[n+h])continue e;return i.length}return 0},"__isCharTrimable"),
__isDelimiter:a(function(t,n,s){const{delimiter:o,ignore_last_delimiters:c}=this.options;if(c===!0&&this.state.record.length===this.options.columns.length-1)return 0;
if(c!==!1&&typeof c=="number"&&this.state.record.length===c-1)return 0;e:for(let d=0;d<o.length;d++){const i=o[d];if(i[0]===s){for(let h=1;h<i.length;h++)if(i[h]!==
t[n+h])continue e;return i.length}}return 0},"__isDelimiter"),__isEscape:a(function(t,n,s){const{escape:o}=this.options;if(o===null)return!1;const c=o.length;if(o[0]===
s){for(let d=0;d<c;d++)if(o[d]!==t[n+d])return!1;return!0}return!1},"__isEscape"),__isFloat:a(function(t){return t-parseFloat(t)+1>=0},"__isFloat"),__isQuote:a(
function(t,n){const{quote:s}=this.options;if(s===null)return!1;const o=s.length;for(let c=0;c<o;c++)if(s[c]!==t[n+c])return!1;return!0},"__isQuote"),__isRecordDelimiter:a(
function(t,n,s){const{record_delimiter:o}=this.options,c=o.length;e:for(let d=0;d<c;d++){const i=o[d],h=i.length;if(i[0]===t){for(let l=1;l<h;l++)if(i[l]!==n[s+
l])continue e;return i.length}}return 0},"__isRecordDelimiter"),__autoDiscoverRecordDelimiter:a(function(t,n){const{encoding:s}=this.options,o=[Buffer.from(`\r
`,s),Buffer.from(`
`,s),Buffer.from("\r",s)];e:for(let c=0;c<o.length;c++){const d=o[c].length;for(let i=0;i<d;i++)if(o[c][i]!==t[n+i])continue e;return this.options.record_delimiter.
push(o[c]),this.state.recordDelimiterMaxLength=o[c].length,o[c].length}return 0},"__autoDiscoverRecordDelimiter"),__error:a(function(t){const{encoding:n,raw:s,skip_records_with_error:o}=this.
options,c=typeof t=="string"?new Error(t):t;if(o){if(this.state.recordHasError=!0,this.options.on_skip!==void 0)try{this.options.on_skip(c,s?this.state.rawBuffer.
toString(n):void 0)}catch(d){return d}return}else return c},"__error"),__infoDataSet:a(function(){return{...this.info,columns:this.options.columns}},"__infoData\
Set"),__infoRecord:a(function(){const{columns:t,raw:n,encoding:s}=this.options;return{...this.__infoDataSet(),bytes_records:this.info.bytes,error:this.state.error,
header:t===!0,index:this.state.record.length,raw:n?this.state.rawBuffer.toString(s):void 0}},"__infoRecord"),__infoField:a(function(){const{columns:t}=this.options,
n=Array.isArray(t),s=this.info.bytes_records;return{...this.__infoRecord(),bytes_records:s,column:n===!0?t.length>this.state.record.length?t[this.state.record.length].
name:null:this.state.record.length,quoting:this.state.wasQuoting}},"__infoField")}},"transform"),Qm=a(function(u,e={}){typeof u=="string"&&(u=Buffer.from(u));const r=e&&
e.objname?Object.create(null):[],t=xi(e),n=a(c=>{t.options.objname===void 0?r.push(c):r[c[0]]=c[1]},"push"),s=a(()=>{},"close"),o=t.parse(u,!0,n,s);if(o!==void 0)
throw o;return r},"parse"),dE=Ji(2),Zm=Ji(3);function Ji(u){if(typeof u!="number"||Number.isNaN(u)||u<1||u===Number.POSITIVE_INFINITY)throw new Error("`"+u+"` i\
s not a valid argument for `n-gram`");return e;function e(r){const t=[];if(r==null)return t;const n=typeof r.slice=="function"?r:String(r);let s=n.length-u+1;if(s<
1)return t;for(;s--;)t[s]=n.slice(s,s+u);return t}}a(Ji,"nGram");var e9=/\s+/g,u9=/[\t\n\v\f\r ]+/g;function t9(u,e){e?typeof e=="string"&&(e={style:e}):e={};const r=e.
preserveLineEndings?r9:a9;return String(u).replace(e.style==="html"?u9:e9,e.trim?n9(r):r)}a(t9,"collapseWhiteSpace");function r9(u){const e=/\r?\n|\r/.exec(u);return e?
e[0]:" "}a(r9,"replaceLineEnding");function a9(){return" "}a(a9,"replaceSpace");function n9(u){return e;function e(r,t,n){return t===0||t+r.length===n.length?"":
u(r)}}a(n9,"trimFactory");var Yi={}.hasOwnProperty;function i9(u){return u==null?"":t9(String(u).replace(/[\u0021-\u0040]+/g," ")).trim().toLowerCase()}a(i9,"cl\
ean");function s9(u){return Zm(" "+i9(u)+" ")}a(s9,"trigrams");function o9(u){const e=s9(u),r={};let t=-1;for(;++t<e.length;)Yi.call(r,e[t])?r[e[t]]++:r[e[t]]=1;
return r}a(o9,"asDictionary");function l9(u){const e=o9(u),r=[];let t;for(t in e)Yi.call(e,t)&&r.push([t,e[t]]);return r.sort(c9),r}a(l9,"asTuples");function c9(u,e){
return u[1]-e[1]}a(c9,"sort");var d9={cmn:/[\u2E80-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5\u3005\u3007\u3021-\u3029\u3038-\u303B\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFA6D\uFA70-\uFAD9]|\uD81B[\uDFE2\uDFE3\uDFF0\uDFF1]|[\uD840-\uD868\uD86A-\uD86C\uD86F-\uD872\uD874-\uD879\uD880-\uD883\uD885-\uD887][\uDC00-\uDFFF]|\uD869[\uDC00-\uDEDF\uDF00-\uDFFF]|\uD86D[\uDC00-\uDF39\uDF40-\uDFFF]|\uD86E[\uDC00-\uDC1D\uDC20-\uDFFF]|\uD873[\uDC00-\uDEA1\uDEB0-\uDFFF]|\uD87A[\uDC00-\uDFE0]|\uD87E[\uDC00-\uDE1D]|\uD884[\uDC00-\uDF4A\uDF50-\uDFFF]|\uD888[\uDC00-\uDFAF]/g,
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
da={Latin:{spa:" de|de |os | la| a |la | y |\xF3n |i\xF3n|es |ere|rec|ien|o a|der|ci\xF3|cho|ech|en |a p|ent|a l|aci|el |na |ona|e d| co|as |da | to|al |ene| en|tod| pe|\
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
f9=2048,m9=10,Xi=300,c0={}.hasOwnProperty,dr,d0={};for(dr in da)if(c0.call(da,dr)){const u=da[dr];let e;d0[dr]={};for(e in u)if(c0.call(u,e)){const r=u[e].split(
"|"),t={};let n=r.length;for(;n--;)t[r[n]]=n;d0[dr][e]=t}}function h9(u,e={}){const r=[...e.whitelist||[],...e.only||[]],t=[...e.blacklist||[],...e.ignore||[]],
n=e.minLength!==null&&e.minLength!==void 0?e.minLength:m9;if(!u||u.length<n)return fa();u=u.slice(0,f9);const s=p9(u,d9);return!s[0]||!(s[0]in d0)?!s[0]||s[1]===
0||!Qi(s[0],r,t)?fa():Zi(s[0]):v9(u,y9(l9(u),d0[s[0]],r,t))}a(h9,"francAll");function v9(u,e){const r=e[0][1],t=u.length*Xi-r;let n=-1;for(;++n<e.length;)e[n][1]=
1-(e[n][1]-r)/t||0;return e}a(v9,"normalize");function p9(u,e){let r=-1,t,n;for(n in e)if(c0.call(e,n)){const s=g9(u,e[n]);s>r&&(r=s,t=n)}return[t,r]}a(p9,"getT\
opScript");function g9(u,e){const r=u.match(e);return(r?r.length:0)/u.length||0}a(g9,"getOccurrence");function y9(u,e,r,t){e=_9(e,r,t);const n=[];let s;if(e)for(s in e)
c0.call(e,s)&&n.push([s,b9(u,e[s])]);return n.length===0?fa():n.sort(E9)}a(y9,"getDistances");function b9(u,e){let r=0,t=-1;for(;++t<u.length;){const n=u[t];let s=Xi;
n[0]in e&&(s=n[1]-e[n[0]]-1,s<0&&(s=-s)),r+=s}return r}a(b9,"getDistance");function _9(u,e,r){if(e.length===0&&r.length===0)return u;const t={};let n;for(n in u)
Qi(n,e,r)&&(t[n]=u[n]);return t}a(_9,"filterLanguages");function Qi(u,e,r){return e.length===0&&r.length===0?!0:(e.length===0||e.includes(u))&&!r.includes(u)}a(
Qi,"allow");function fa(){return Zi("und")}a(fa,"und");function Zi(u){return[[u,1]]}a(Zi,"singleLanguageTuples");function E9(u,e){return u[1]-e[1]}a(E9,"sort2");
function A9(u){return u.length}a(A9,"defaultStringLength");function D9(u,e){const r=e||{},t=(r.align||[]).concat(),n=r.stringLength||A9,s=[],o=[],c=[],d=[];let i=0,
h=-1;for(;++h<u.length;){const p=[],y=[];let g=-1;for(u[h].length>i&&(i=u[h].length);++g<u[h].length;){const b=w9(u[h][g]);if(r.alignDelimiters!==!1){const _=n(
b);y[g]=_,(d[g]===void 0||_>d[g])&&(d[g]=_)}p.push(b)}o[h]=p,c[h]=y}let l=-1;if(typeof t=="object"&&"length"in t)for(;++l<i;)s[l]=es(t[l]);else{const p=es(t);for(;++l<
i;)s[l]=p}l=-1;const f=[],m=[];for(;++l<i;){const p=s[l];let y="",g="";p===99?(y=":",g=":"):p===108?y=":":p===114&&(g=":");let b=r.alignDelimiters===!1?1:Math.max(
1,d[l]-y.length-g.length);const _=y+"-".repeat(b)+g;r.alignDelimiters!==!1&&(b=y.length+b+g.length,b>d[l]&&(d[l]=b),m[l]=b),f[l]=_}o.splice(1,0,f),c.splice(1,0,
m),h=-1;const v=[];for(;++h<o.length;){const p=o[h],y=c[h],g=r.fillRows===!1?Math.max(1,o[h===1?0:h].length):i;l=-1;const b=[];for(;++l<g;){const _=p[l]||"";let E="",
k="";if(r.alignDelimiters!==!1){const D=d[l]-(y[l]||0),A=s[l];if(A===114)E=" ".repeat(D);else if(A===99){const S=D/2;D%2?(E=" ".repeat(S+.5),k=" ".repeat(S-.5)):
(E=" ".repeat(S),k=E)}else k=" ".repeat(D)}r.delimiterStart!==!1&&!l&&b.push("|"),r.padding!==!1&&!(r.alignDelimiters===!1&&_==="")&&(r.delimiterStart!==!1||l)&&
b.push(" "),r.alignDelimiters!==!1&&b.push(E),b.push(_),r.alignDelimiters!==!1&&b.push(k),r.padding!==!1&&b.push(" "),(r.delimiterEnd!==!1||l!==g-1)&&b.push("|")}
v.push(r.delimiterEnd===!1?b.join("").replace(/ +$/,""):b.join(""))}return v.join(`
`)}a(D9,"markdownTable");function w9(u){return u==null?"":String(u)}a(w9,"serialize");function es(u){const e=typeof u=="string"?u.codePointAt(0):0;return e===67||
e===99?99:e===76||e===108?108:e===82||e===114?114:0}a(es,"toAlignment");var te={};kt(te,{Assign:a(()=>sh,"Assign"),Clone:a(()=>oh,"Clone"),Create:a(()=>ch,"Crea\
te"),Discard:a(()=>dh,"Discard"),Metrics:a(()=>Lt,"Metrics"),Update:a(()=>vh,"Update")});var Lt={assign:0,create:0,clone:0,discard:0,update:0},V={};kt(V,{CodePointCount:a(
()=>K9,"CodePointCount"),Counted:a(()=>Y9,"Counted"),Entries:a(()=>Z9,"Entries"),EntriesRegExp:a(()=>Q9,"EntriesRegExp"),Every:a(()=>G9,"Every"),EveryAll:a(()=>W9,
"EveryAll"),GraphemeCount:a(()=>U9,"GraphemeCount"),HasPropertyKey:a(()=>X9,"HasPropertyKey"),IsArray:a(()=>m0,"IsArray"),IsBigInt:a(()=>h0,"IsBigInt"),IsBoolean:a(
()=>rs,"IsBoolean"),IsClassInstance:a(()=>M9,"IsClassInstance"),IsConstructor:a(()=>N9,"IsConstructor"),IsDeepEqual:a(()=>pa,"IsDeepEqual"),IsEqual:a(()=>je,"Is\
Equal"),IsFunction:a(()=>as,"IsFunction"),IsGreaterEqualThan:a(()=>L9,"IsGreaterEqualThan"),IsGreaterThan:a(()=>q9,"IsGreaterThan"),IsInteger:a(()=>ns,"IsIntege\
r"),IsLessEqualThan:a(()=>T9,"IsLessEqualThan"),IsLessThan:a(()=>P9,"IsLessThan"),IsMaxLength:a(()=>V9,"IsMaxLength"),IsMinLength:a(()=>H9,"IsMinLength"),IsMultipleOf:a(
()=>R9,"IsMultipleOf"),IsNull:a(()=>v0,"IsNull"),IsNumber:a(()=>ha,"IsNumber"),IsObject:a(()=>fr,"IsObject"),IsObjectNotArray:a(()=>O9,"IsObjectNotArray"),IsString:a(
()=>is,"IsString"),IsSymbol:a(()=>$9,"IsSymbol"),IsUndefined:a(()=>va,"IsUndefined"),IsUnsafePropertyKey:a(()=>os,"IsUnsafePropertyKey"),IsValueLike:a(()=>z9,"I\
sValueLike"),Keys:a(()=>p0,"Keys"),ShiftLeft:a(()=>ss,"ShiftLeft"),Some:a(()=>x9,"Some"),SomeAll:a(()=>J9,"SomeAll"),Symbols:a(()=>eh,"Symbols"),Values:a(()=>uh,
"Values")});function Rt(u,e,r){return u>=e&&u<=r}a(Rt,"IsBetween");function C9(u){return u===8205}a(C9,"IsZeroWidthJoiner");function us(u){return Rt(u,127462,127487)}
a(us,"IsRegionalIndicator");function k9(u){return Rt(u,65024,65039)}a(k9,"IsVariationSelector");function F9(u){return Rt(u,768,879)||Rt(u,6832,6911)||Rt(u,7616,
7679)||Rt(u,65056,65071)}a(F9,"IsCombiningMark");function f0(u){return u>65535?2:1}a(f0,"CodePointLength");function ts(u,e){for(;e<u.length;){const r=u.codePointAt(
e);if(F9(r)||k9(r))e+=f0(r);else break}return e}a(ts,"ConsumeModifiers");function I9(u,e){const r=u.codePointAt(e);let t=e+f0(r);for(t=ts(u,t);t<u.length-1&&C9(
u.codePointAt(t));){const n=u.codePointAt(t+1);t+=1+f0(n),t=ts(u,t)}return us(r)&&t<u.length&&us(u.codePointAt(t))&&(t+=f0(u.codePointAt(t))),t}a(I9,"NextGraphe\
meClusterIndex");function S9(u){let e=0,r=0;for(;r<u.length;)r=I9(u,r),e++;return e}a(S9,"GraphemeCount");function ma(u){let e=0,r=0,t=0;for(;r<u.length;){const n=u.
charCodeAt(r++)>>10;e+=+((t<<8|n)!==13879),t=n}return e}a(ma,"CodePointCount");function j9(u,e){return u.length<=e||u.length<=e<<1&&ma(u)<=e}a(j9,"IsMaxLength");
function B9(u,e){return u.length>=e<<1||u.length>=e&&ma(u)>=e}a(B9,"IsMinLength");function m0(u){return Array.isArray(u)}a(m0,"IsArray");function h0(u){return je(
typeof u,"bigint")}a(h0,"IsBigInt");function rs(u){return je(typeof u,"boolean")}a(rs,"IsBoolean");function N9(u){if(va(u)||!as(u))return!1;const e=Function.prototype.
toString.call(u);return!!(/^class\s/.test(e)||/\[native code\]/.test(e))}a(N9,"IsConstructor");function as(u){return je(typeof u,"function")}a(as,"IsFunction");
function ns(u){return Number.isInteger(u)}a(ns,"IsInteger");function v0(u){return je(u,null)}a(v0,"IsNull");function ha(u){return Number.isFinite(u)}a(ha,"IsNum\
ber");function O9(u){return fr(u)&&!m0(u)}a(O9,"IsObjectNotArray");function fr(u){return je(typeof u,"object")&&!v0(u)}a(fr,"IsObject");function is(u){return je(
typeof u,"string")}a(is,"IsString");function $9(u){return je(typeof u,"symbol")}a($9,"IsSymbol");function va(u){return je(u,void 0)}a(va,"IsUndefined");function je(u,e){
return u===e}a(je,"IsEqual");function q9(u,e){return u>e}a(q9,"IsGreaterThan");function P9(u,e){return u<e}a(P9,"IsLessThan");function T9(u,e){return u<=e}a(T9,
"IsLessEqualThan");function L9(u,e){return u>=e}a(L9,"IsGreaterEqualThan");function R9(u,e){if(h0(u)||h0(e))return BigInt(u)%BigInt(e)===0n;const r=1e-10;if(!ha(
u)||ns(u)&&1/e%1===0)return!0;const t=u%e;return Math.min(Math.abs(t),Math.abs(t-e),Math.abs(t+e))<r}a(R9,"IsMultipleOf");function M9(u){if(!fr(u))return!1;const e=globalThis.
Object.getPrototypeOf(u);return v0(e)?!1:je(typeof e.constructor,"function")&&!(je(e.constructor,globalThis.Object)||je(e.constructor.name,"Object"))}a(M9,"IsCl\
assInstance");function z9(u){return h0(u)||rs(u)||v0(u)||ha(u)||is(u)||va(u)}a(z9,"IsValueLike");function U9(u){return S9(u)}a(U9,"GraphemeCount2");function K9(u){
return ma(u)}a(K9,"CodePointCount2");function V9(u,e){return j9(u,e)}a(V9,"IsMaxLength2");function H9(u,e){return B9(u,e)}a(H9,"IsMinLength2");function G9(u,e,r){
return u.every((t,n)=>n<e||r(t,n))}a(G9,"Every");function W9(u,e,r){let t=!0;return u.forEach((n,s)=>{s>=e&&!r(n,s)&&(t=!1)}),t}a(W9,"EveryAll");function x9(u,e){
return u.some((r,t)=>e(r,t))}a(x9,"Some");function J9(u,e){let r=!1;return u.forEach((t,n)=>{e(t,n)&&(r=!0)}),r}a(J9,"SomeAll");function Y9(u,e){return u.reduce(
(r,t,n)=>e(t,n)?++r:r,0)}a(Y9,"Counted");function ss(u,e,r){return je(u.length,0)?r():e(u[0],u.slice(1))}a(ss,"ShiftLeft");function os(u){return je(u,"__proto__")||
je(u,"constructor")||je(u,"prototype")}a(os,"IsUnsafePropertyKey");function X9(u,e){return os(e)?Object.prototype.hasOwnProperty.call(u,e):e in u}a(X9,"HasPrope\
rtyKey");function Q9(u){return p0(u).map(e=>[new RegExp(`^${e}$`),u[e]])}a(Q9,"EntriesRegExp");function Z9(u){return Object.entries(u)}a(Z9,"Entries");function p0(u){
return Object.getOwnPropertyNames(u)}a(p0,"Keys");function eh(u){return Object.getOwnPropertySymbols(u)}a(eh,"Symbols");function uh(u){return Object.values(u)}a(
uh,"Values");function th(u,e){if(!fr(e))return!1;const r=p0(u);return je(r.length,p0(e).length)&&r.every(t=>pa(u[t],e[t]))}a(th,"DeepEqualObject");function rh(u,e){
return m0(e)&&je(u.length,e.length)&&u.every((r,t)=>pa(u[t],e[t]))}a(rh,"DeepEqualArray");function pa(u,e){return m0(u)?rh(u,e):fr(u)?th(u,e):je(u,e)}a(pa,"IsDe\
epEqual");var mr={};kt(mr,{Get:a(()=>ih,"Get"),Reset:a(()=>ah,"Reset"),Set:a(()=>nh,"Set")});var yu={immutableTypes:!1,maxErrors:8,maxParseErrors:1,maxInstantiationCount:128,
useAcceleration:!0,exactOptionalPropertyTypes:!1,enumerableKind:!1,correctiveParse:!1,unionPrioritySort:!0};function ah(){yu.immutableTypes=!1,yu.maxErrors=8,yu.
maxParseErrors=1,yu.maxInstantiationCount=128,yu.useAcceleration=!0,yu.exactOptionalPropertyTypes=!1,yu.enumerableKind=!1,yu.correctiveParse=!1,yu.unionPrioritySort=
!0}a(ah,"Reset");function nh(u){for(const e of V.Keys(u)){const r=u[e];r!==void 0&&Object.defineProperty(yu,e,{value:r})}}a(nh,"Set2");function ih(){return yu}a(
ih,"Get");function Xu(u){return[...V.Keys(u),...V.Symbols(u)]}a(Xu,"Keys2");function ls(u,e){if(!e.has(u)){e.add(u);for(const r of Xu(u)){const t=Object.getOwnPropertyDescriptor(
u,r);!t||!("value"in t)||V.IsObject(t.value)&&ls(t.value,e)}Object.freeze(u)}}a(ls,"Freeze");function g0(u){return mr.Get().immutableTypes&&ls(u,new WeakSet),u}
a(g0,"Finalize");function sh(u,e){Lt.assign+=1;const r={},t=Xu(e),n=Xu(u);for(const s of n)t.includes(s)||Object.defineProperty(r,s,Object.getOwnPropertyDescriptor(
u,s));for(const s of t)Object.defineProperty(r,s,Object.getOwnPropertyDescriptor(e,s));return g0(r)}a(sh,"Assign");function oh(u){Lt.clone+=1;const e={};for(const r of Xu(
u)){if(V.IsUnsafePropertyKey(r))continue;const t=Object.getOwnPropertyDescriptor(u,r);V.IsEqual(t.enumerable,!0)?e[r]=t.value:Object.defineProperty(e,r,t)}return e}
a(oh,"Clone");function cs(u,e){return{...u,...e}}a(cs,"WithEnumerable");function lh(u,e){for(const r of Object.keys(e))Object.defineProperty(u,r,{configurable:!0,
writable:!0,enumerable:!1,value:e[r]});return u}a(lh,"WithHidden");function ch(u,e,r={}){Lt.create+=1;const t=cs(e,r),n=mr.Get().enumerableKind?cs(t,u):lh(t,u);
return g0(n)}a(ch,"Create");function dh(u,e){Lt.discard+=1;const r={};for(const t of Xu(u)){if(e.includes(t))continue;const n=Object.getOwnPropertyDescriptor(u,
t);Object.defineProperty(r,t,n)}return g0(r)}a(dh,"Discard");function fh(u,e,r,t){for(const n of Xu(u)){if(V.IsUnsafePropertyKey(n)||e.includes(n)||r.includes(n))
continue;const s=Object.getOwnPropertyDescriptor(u,n);Object.defineProperty(t,n,s)}}a(fh,"WithCurrent");function mh(u,e,r){const t=mr.Get().enumerableKind;for(const n of e)
V.IsUnsafePropertyKey(n)||Object.defineProperty(r,n,{configurable:!0,writable:!0,enumerable:t,value:u[n]})}a(mh,"WithHidden2");function hh(u,e,r){for(const t of e)
V.IsUnsafePropertyKey(t)||Object.defineProperty(r,t,{configurable:!0,enumerable:!0,writable:!0,value:u[t]})}a(hh,"WithEnumerable2");function vh(u,e,r){Lt.update+=
1;const t={},n=Xu(e),s=Xu(r);return fh(u,n,s,t),mh(e,n,t),hh(r,s,t),g0(t)}a(vh,"Update");function ye(u,e){return V.IsObject(u)&&V.HasPropertyKey(u,"~kind")&&V.IsEqual(
u["~kind"],e)}a(ye,"IsKind");function bu(u){return V.IsObject(u)}a(bu,"IsSchema");function Ce(u,e,r){return te.Create({"~kind":"Deferred"},{type:"deferred",action:u,
parameters:e,options:r},{})}a(Ce,"Deferred");function Mt(u){return ye(u,"Deferred")}a(Mt,"IsDeferred");function ht(u,e){return te.Update(u,{"~readonly":!0},e)}a(
ht,"AddReadonlyAction");function ph(u,e,r,t){const n=se(u,e,r);return ht(n,t)}a(ph,"AddReadonlyInstantiate");function vt(u,e){return te.Update(u,{"~optional":!0},
e)}a(vt,"AddOptionalAction");function gh(u,e,r,t){const n=se(u,e,r);return vt(n,t)}a(gh,"AddOptionalInstantiate");function Qu(u,e){return te.Create({"~kind":"Ar\
ray"},{type:"array",items:u},e)}a(Qu,"_Array_");function au(u){return ye(u,"Array")}a(au,"IsArray2");function ds(u){return te.Discard(u,["~kind","type","items"])}
a(ds,"ArrayOptions");function hr(u,e,r={}){return te.Create({"~kind":"Constructor"},{type:"constructor",parameters:u,instanceType:e},r)}a(hr,"Constructor");function Fu(u){
return ye(u,"Constructor")}a(Fu,"IsConstructor2");function yh(u){return te.Discard(u,["~kind","type","parameters","instanceType"])}a(yh,"ConstructorOptions");function vr(u,e,r={}){
return te.Create({"~kind":"Function"},{type:"function",parameters:u,returnType:e},r)}a(vr,"_Function_");function Iu(u){return ye(u,"Function")}a(Iu,"IsFunction2");
function bh(u){return te.Discard(u,["~kind","type","parameters","returnType"])}a(bh,"FunctionOptions");function zt(u,e){return te.Create({"~kind":"Ref"},{$ref:u},
e)}a(zt,"Ref");function _u(u){return ye(u,"Ref")}a(_u,"IsRef");function fs(u,e){return te.Create({"~kind":"Generic"},{type:"generic",parameters:u,expression:e})}
a(fs,"Generic");function ga(u){return ye(u,"Generic")}a(ga,"IsGeneric");function ya(u){return te.Create({"~kind":"Any"},{},u)}a(ya,"Any");function nu(u){return ye(
u,"Any")}a(nu,"IsAny");var _h="(?!)";function We(u){return te.Create({"~kind":"Never"},{not:{}},u)}a(We,"Never");function Ut(u){return ye(u,"Never")}a(Ut,"IsNev\
er");function $u(u,e={}){return Ce("AddOptional",[u],e)}a($u,"AddOptionalDeferred");function ms(u,e={}){return vt(u,e)}a(ms,"AddOptional");function hs(u){return ms(
u)}a(hs,"Optional");function iu(u){return bu(u)&&V.HasPropertyKey(u,"~optional")}a(iu,"IsOptional");function Eh(u){return V.Keys(u).filter(e=>!iu(u[e]))}a(Eh,"R\
equiredArray");function vs(u){return V.Keys(u)}a(vs,"PropertyKeys");function ps(u){return V.Values(u)}a(ps,"PropertyValues");function Fe(u,e={}){const r=Eh(u),t=r.
length>0?{required:r}:{};return te.Create({"~kind":"Object"},{type:"object",...t,properties:u},e)}a(Fe,"_Object_");function Ge(u){return ye(u,"Object")}a(Ge,"Is\
Object2");function Ah(u){return te.Discard(u,["~kind","type","properties","required"])}a(Ah,"ObjectOptions");function Su(u){return te.Create({"~kind":"Unknown"},
{},u)}a(Su,"Unknown");function du(u){return ye(u,"Unknown")}a(du,"IsUnknown");function pr(u,e,r){const t=V.Keys(u).reduce((n,s)=>({...n,[s]:te.Update(u[s],{},{$id:s})}),
{});return te.Create({"~kind":"Cyclic"},{$defs:t,$ref:e},r)}a(pr,"Cyclic");function qu(u){return ye(u,"Cyclic")}a(qu,"IsCyclic");function Dh(u){return te.Update(
u,{"~unsafe":null},{})}a(Dh,"Unsafe");function gs(u){return V.IsObjectNotArray(u)&&V.HasPropertyKey(u,"~unsafe")&&V.IsNull(u["~unsafe"])}a(gs,"IsUnsafe");var gr={};
kt(gr,{Match:a(()=>wh,"Match")});function wh(u,e){return e[u.length]?.(...u)??(()=>{throw Error("Invalid Arguments")})()}a(wh,"Match");function ba(...u){const[e,
r]=gr.Match(u,{2:(t,n)=>[t,n,n],1:t=>[t,Su(),Su()]});return te.Create({"~kind":"Infer"},{type:"infer",name:e,extends:r},{})}a(ba,"Infer");function su(u){return ye(
u,"Infer")}a(su,"IsInfer");function y0(u,e,r,t={}){return te.Create({"~kind":"Dependent"},{if:u,then:e,else:r},t)}a(y0,"Dependent");function fu(u){return ye(u,"\
Dependent")}a(fu,"IsDependent");function Ch(u){return te.Discard(u,["~kind","if","then","else"])}a(Ch,"DependentOptions");function kh(u){return V.IsObjectNotArray(
u)}a(kh,"IsTypeScriptEnumLike");function Fh(u){return V.Keys(u).filter(r=>isNaN(r)).reduce((r,t)=>[...r,u[t]],[])}a(Fh,"TypeScriptEnumToEnumValues");function Ih(u){
return V.IsString(u)||V.IsNumber(u)}a(Ih,"IsEnumValue");function ys(u,e){const r=kh(u)?Fh(u):u;return te.Create({"~kind":"Enum"},{enum:r},e)}a(ys,"Enum");function Pu(u){
return ye(u,"Enum")}a(Pu,"IsEnum");function Zu(u,e={}){return te.Create({"~kind":"Intersect"},{allOf:u},e)}a(Zu,"Intersect");function ze(u){return ye(u,"Interse\
ct")}a(ze,"IsIntersect");function Sh(u){return te.Discard(u,["~kind","allOf"])}a(Sh,"IntersectOptions");function Eu(){throw new Error("Unreachable")}a(Eu,"Unrea\
chable");var bs=new Float64Array(1),fE=new DataView(bs.buffer),mE=new Uint8Array(bs.buffer),hE=new TextEncoder,_s=class{static{a(this,"EncodeBuilder")}constructor(u,e){
this.type=u,this.decode=e}Encode(u){const e=this.type,r=Ea(e)?s=>this.decode(e["~codec"].decode(s)):this.decode,t=Ea(e)?s=>e["~codec"].encode(u(s)):u,n={decode:r,
encode:t};return te.Update(this.type,{"~codec":n},{})}},Es=class{static{a(this,"DecodeBuilder")}constructor(u){this.type=u}Decode(u){return new _s(this.type,u)}};
function _a(u){return new Es(u)}a(_a,"Codec");function jh(u,e){return _a(u).Decode(e).Encode(()=>{throw Error("Encode not implemented")})}a(jh,"Decode");function Bh(u,e){
return _a(u).Decode(()=>{throw Error("Decode not implemented")}).Encode(e)}a(Bh,"Encode");function Ea(u){return bu(u)&&V.HasPropertyKey(u,"~codec")&&V.IsObject(
u["~codec"])&&V.HasPropertyKey(u["~codec"],"encode")&&V.HasPropertyKey(u["~codec"],"decode")}a(Ea,"IsCodec");function Nh(u){return yn(u)}a(Nh,"Immutable");function b0(u){
return bu(u)&&V.HasPropertyKey(u,"~immutable")}a(b0,"IsImmutable");function Tu(u,e={}){return Ce("AddReadonly",[u],e)}a(Tu,"AddReadonlyDeferred");function As(u,e={}){
return ht(u,e)}a(As,"AddReadonly");function Oh(u){return As(u)}a(Oh,"Readonly");function Kt(u){return bu(u)&&V.HasPropertyKey(u,"~readonly")}a(Kt,"IsReadonly");
function $h(u,e){const r=Ds(u)?[...u["~refine"],e]:[e];return te.Update(u,{"~refine":r},{})}a($h,"RefineAdd");function qh(...u){const[e,r,t]=gr.Match(u,{3:(n,s,o)=>[
n,s,o],2:(n,s)=>[n,s,()=>"Refine Error"]});return $h(e,{check:r,error:t})}a(qh,"Refine");function Ph(u){return V.IsObjectNotArray(u)&&V.HasPropertyKey(u,"check")&&
V.HasPropertyKey(u,"error")&&V.IsFunction(u.check)&&V.IsFunction(u.error)}a(Ph,"IsRefinement");function Ds(u){return bu(u)&&V.HasPropertyKey(u,"~refine")&&V.IsArray(
u["~refine"])&&V.Every(u["~refine"],0,e=>Ph(e))}a(Ds,"IsRefine");var Th="-?(?:0|[1-9][0-9]*)n";function Aa(u){return te.Create({"~kind":"BigInt"},{type:"bigint"},
u)}a(Aa,"BigInt2");function yr(u){return ye(u,"BigInt")}a(yr,"IsBigInt2");function Da(u){return te.Create({"~kind":"Boolean"},{type:"boolean"},u)}a(Da,"Boolean2");
function Vt(u){return ye(u,"Boolean")}a(Vt,"IsBoolean2");function wa(u){return te.Create({"~kind":"Identifier"},{name:u})}a(wa,"Identifier");function Lh(u){return ye(
u,"Identifier")}a(Lh,"IsIdentifier");var ws="-?(?:0|[1-9][0-9]*)";function br(u){return te.Create({"~kind":"Integer"},{type:"integer"},u)}a(br,"Integer");function et(u){
return ye(u,"Integer")}a(et,"IsInteger2");var Rh=class extends Error{static{a(this,"InvalidLiteralValue")}constructor(u){super("Invalid Literal value"),Object.defineProperty(
this,"cause",{value:{value:u},writable:!1,configurable:!1,enumerable:!1})}};function Mh(u){return V.IsBigInt(u)?"bigint":V.IsBoolean(u)?"boolean":V.IsNumber(u)?
"number":V.IsString(u)?"string":(()=>{throw new Rh(u)})()}a(Mh,"LiteralTypeName");function Be(u,e){return te.Create({"~kind":"Literal"},{type:Mh(u),const:u},e)}
a(Be,"Literal");function Cs(u){return V.IsBigInt(u)||V.IsBoolean(u)||V.IsNumber(u)||V.IsString(u)}a(Cs,"IsLiteralValue");function zh(u){return Re(u)&&V.IsNumber(
u.const)}a(zh,"IsLiteralNumber");function Uh(u){return Re(u)&&V.IsString(u.const)}a(Uh,"IsLiteralString");function Re(u){return ye(u,"Literal")}a(Re,"IsLiteral");
function _0(u){return te.Create({"~kind":"Null"},{type:"null"},u)}a(_0,"Null");function Ca(u){return ye(u,"Null")}a(Ca,"IsNull2");var ks="-?(?:0|[1-9][0-9]*)(?:\
\\.[0-9]+)?";function Lu(u){return te.Create({"~kind":"Number"},{type:"number"},u)}a(Lu,"Number2");function Au(u){return ye(u,"Number")}a(Au,"IsNumber2");function ka(u){
return te.Create({"~kind":"Symbol"},{type:"symbol"},u)}a(ka,"Symbol2");function E0(u){return ye(u,"Symbol")}a(E0,"IsSymbol2");function Kh(...u){const[e,r,t]=gr.
Match(u,{3:(n,s,o)=>[n,s,o],2:(n,s)=>[n,s,s],1:n=>[n,Su(),Su()]});return te.Create({"~kind":"Parameter"},{name:e,extends:r,equals:t},{})}a(Kh,"Parameter");function Vh(u){
return ye(u,"Parameter")}a(Vh,"IsParameter");var Fs=".*";function ut(u){return te.Create({"~kind":"String"},{type:"string"},u)}a(ut,"String2");function tt(u){return ye(
u,"String")}a(tt,"IsString2");function Te(u,e={}){return te.Create({"~kind":"Union"},{anyOf:u},e)}a(Te,"Union");function be(u){return ye(u,"Union")}a(be,"IsUnio\
n");function Hh(u){return te.Discard(u,["~kind","anyOf"])}a(Hh,"UnionOptions");function Is(u){const e=n8(u);return V.IsEqual(e.length,2)?e[0]:[]}a(Is,"ParsePatt\
ernIntoTypes");function Gh(u){return!0}a(Gh,"FromLiteral");function Ss(u){return V.ShiftLeft(u,(e,r)=>Wh(e)?Ss(r):!1,()=>!0)}a(Ss,"FromTypesReduce");function js(u){
return V.IsEqual(u.length,0)?!1:Ss(u)}a(js,"FromTypes");function Wh(u){return be(u)?js(u.anyOf):Re(u)?Gh(u.const):!1}a(Wh,"FromType");function Bs(u){return js(u)}
a(Bs,"IsTemplateLiteralFinite");function Ns(u){return te.Create({"~kind":"TemplateLiteral"},{type:"string",pattern:u},{})}a(Ns,"TemplateLiteralCreate");function Os(u,e,r=[]){
return V.ShiftLeft(u,(t,n)=>Os(n,e,[...r,`${t}${e}`]),()=>r)}a(Os,"FromLiteralPush");function xh(u,e){return V.IsEqual(u.length,0)?[`${e}`]:Os(u,e)}a(xh,"FromLi\
teral2");function $s(u,e,r=[]){return V.ShiftLeft(e,(t,n)=>$s(u,n,[...r,...qs(u,t)]),()=>r)}a($s,"FromUnion");function qs(u,e){return be(e)?$s(u,e.anyOf):Re(e)?
xh(u,e.const):Eu()}a(qs,"FromType2");function Ps(u,e){return V.ShiftLeft(e,(r,t)=>Ps(qs(u,r),t),()=>u)}a(Ps,"DecodeFromSpan");function Jh(u){return u.map(e=>Be(
e))}a(Jh,"VariantsToLiterals");function Yh(u){const e=Ps([],u),r=Jh(e);return Te(r)}a(Yh,"DecodeTypesAsUnion");function Xh(u){return V.IsEqual(u.length,0)?Eu():
V.IsEqual(u.length,1)&&Re(u[0])?u[0]:Yh(u)}a(Xh,"DecodeTypes");function Ts(u){const e=Is(u);return V.IsEqual(e.length,0)?ut():Bs(e)?Xh(e):Ns(u)}a(Ts,"TemplateLi\
teralDecodeUnsafe");function Qh(u){const e=Ts(u);return mu(e)?ut():e}a(Qh,"TemplateLiteralDecode");function rt(u,e){const r="object",t={[u]:e};return te.Create(
{"~kind":"Record"},{type:r,patternProperties:t})}a(rt,"CreateRecord");function Zh(u){return rt(gt,u)}a(Zh,"FromAnyKey");function ev(u){return Fe({true:u,false:u})}
a(ev,"FromBooleanKey");function Du(u,e={}){const[r,t,n]=[u,u.length,!1];return te.Create({"~kind":"Tuple"},{type:"array",additionalItems:n,items:r,minItems:t},e)}
a(Du,"Tuple");function eu(u){return ye(u,"Tuple")}a(eu,"IsTuple");function uv(u){return te.Discard(u,["~kind","type","items","minItems","additionalItems"])}a(uv,
"TupleOptions");function Ls(u){return u.reduceRight((r,t,n)=>({[n]:t,...r}),{})}a(Ls,"TupleElementsToProperties");function tv(u){const e=Ls(u.items);return Fe(e)}
a(tv,"TupleToObject");function rv(u){return te.Discard(u,["~optional"])}a(rv,"RemoveOptionalOperation");function _r(u,e){return te.Update(rv(u),{},e)}a(_r,"Remo\
veOptionalAction");function av(u,e,r,t){const n=se(u,e,r);return _r(n,t)}a(av,"RemoveOptionalInstantiate");function nv(u){return te.Discard(u,["~readonly"])}a(nv,
"RemoveReadonlyOperation");function A0(u,e){return te.Update(nv(u),{},e)}a(A0,"RemoveReadonlyAction");function iv(u,e,r,t){const n=se(u,e,r);return A0(n,t)}a(iv,
"RemoveReadonlyInstantiate");function Rs(u,e){const r=Kt(u)&&Kt(e),t=iu(u)&&iu(e),n=ou([u,e]),s=A0(_r(n,{}),{});return r&&t?ht(vt(s,{}),{}):r?ht(s,{}):t?vt(s,{}):
s}a(Rs,"EvaluatePropertyIntersect");function sv(u,e){const r=Kt(u)||Kt(e),t=iu(u)||iu(e),n=A0(_r(u,{}),{}),s=A0(_r(e,{}),{}),o=ju([n,s]);return r&&t?ht(vt(o,{}),
{}):r?ht(o,{}):t?vt(o,{}):o}a(sv,"EvaluatePropertyUnion");function ov(u,e,r){return r in u?r in e?Rs(u[r],e[r]):u[r]:r in e?e[r]:We()}a(ov,"CompositePropertyKey");
function lv(u,e){return[...new Set([...V.Keys(u),...V.Keys(e)])].reduce((n,s)=>({...n,[s]:ov(u,e,s)}),{})}a(lv,"CompositeProperties");function Ms(u){return Ge(u)?
u.properties:eu(u)?Ls(u.items):{}}a(Ms,"GetProperties");function cv(u,e){const r=Ms(u),t=Ms(e),n=lv(r,t);return Fe(n)}a(cv,"Composite");function dv(u,e){const r=v4(
u,e);return V.IsEqual(r,en)?u:V.IsEqual(r,h4)||V.IsEqual(r,Za)?e:We()}a(dv,"NarrowCompareRule");function zs(u){return Ge(u)||eu(u)}a(zs,"CanComposite");function fv(u,e){
const r=zs(u),t=zs(e);return r&&t?cv(u,e):r&&!t?u:!r&&t?e:dv(u,e)}a(fv,"NarrowCompositeRule");function mv(u,e){return Ut(u)||nu(u)?u:du(u)||Ut(e)||nu(e)?e:du(e)?
u:fv(u,e)}a(mv,"Narrow");function hv(u,e){return be(u)||be(e)}a(hv,"ShouldEvaluate");function vv(u,e){const r=pt(u),t=pt(e);return hv(r,t)?ou([r,t]):mv(r,t)}a(vv,
"DistributeOperation");function Us(u,e,r=[]){return V.ShiftLeft(e,(t,n)=>Us(u,n,[...r,vv(t,u)]),()=>V.IsEqual(r.length,0)?[u]:r)}a(Us,"DistributeType");function Ks(u,e,r=[]){
return V.ShiftLeft(u,(t,n)=>Ks(n,e,[...r,...D0([t],e)]),()=>r)}a(Ks,"DistributeUnion");function D0(u,e=[]){return V.ShiftLeft(u,(r,t)=>be(r)?D0(t,Ks(r.anyOf,e)):
D0(t,Us(r,e)),()=>e)}a(D0,"Distribute");function pv(u,e){const r=Uu({},u,e);return tu.IsExtendsTrueLike(r)?[]:[u]}a(pv,"ExcludeType");function Vs(u,e,r=[]){return V.
ShiftLeft(u,(t,n)=>Vs(n,e,[...r,...pv(t,e)]),()=>r)}a(Vs,"ExcludeUnion");function Hs(u,e){const r=pt(u),t=be(r)?r.anyOf:[r],n=Vs(t,e);return ju(n)}a(Hs,"Exclude\
Operation");function Ht(u,e,r){const t=ou([u,e]),n=Hs(r,u);return ju([t,n])}a(Ht,"EvaluateDependent");function Ru(u,e=[]){return V.ShiftLeft(u,(r,t)=>Ru(t,[...e,
Be(r)]),()=>ju(e))}a(Ru,"EvaluateEnum");function ou(u){const e=D0(u),r=p4(e);return ju(r)}a(ou,"EvaluateIntersect");function Mu(u){const e=Qh(u);return pt(e)}a(
Mu,"EvaluateTemplateLiteral");function ju(u){const e=p4(u);return Er(e)}a(ju,"EvaluateUnion");function pt(u){return fu(u)?Ht(u.if,u.then,u.else):Pu(u)?Ru(u.enum):
ze(u)?ou(u.allOf):mu(u)?Mu(u.pattern):be(u)?ju(u.anyOf):u}a(pt,"EvaluateType");function Er(u){return V.IsEqual(u.length,1)?u[0]:V.IsEqual(u.length,0)?We():Te(u)}
a(Er,"EvaluateUnionFast");function gv(u,e){const r=Ru(u);return C0(r,e)}a(gv,"FromEnumKey");function yv(u,e){return rt(Ar,e)}a(yv,"FromIntegerKey");function bv(u,e){
const r=ou(u);return C0(r,e)}a(bv,"FromIntersectKey");function _v(u,e){return V.IsString(u)||V.IsNumber(u)?Fe({[u]:e}):V.IsEqual(u,!1)?Fe({false:e}):V.IsEqual(u,
!0)?Fe({true:e}):Fe({})}a(_v,"FromLiteralKey");function Ev(u,e){return rt(k0,e)}a(Ev,"FromNumberKey");function Av(u,e){return V.HasPropertyKey(u,"pattern")&&(V.
IsString(u.pattern)||u.pattern instanceof RegExp)?rt(u.pattern.toString(),e):rt(gt,e)}a(Av,"FromStringKey");function Dv(u,e){const r=Is(u);return Bs(r)?C0(Mu(u),
e):rt(u,e)}a(Dv,"FromTemplateKey");function wv(u){return be(u)?w0(u.anyOf):[u]}a(wv,"FlattenType");function w0(u,e=[]){return V.ShiftLeft(u,(r,t)=>w0(t,[...e,...wv(
r)]),()=>e)}a(w0,"Flatten");function Cv(u){return u.some(e=>tt(e)||Au(e)||et(e))}a(Cv,"StringOrNumberCheck");function kv(u,e){return V.IsEqual(Cv(u),!0)?rt(gt,e):
void 0}a(kv,"TryBuildRecord");function Fv(u,e){return u.reduce((r,t)=>Re(t)&&(V.IsString(t.const)||V.IsNumber(t.const))?{...r,[t.const]:e}:r,{})}a(Fv,"CreatePro\
perties");function Iv(u,e){const r=Fv(u,e);return Fe(r)}a(Iv,"CreateObject");function Sv(u,e){const r=w0(u),t=kv(r,e);return bu(t)?t:Iv(r,e)}a(Sv,"FromUnionKey");
function C0(u,e){return nu(u)?Zh(e):Vt(u)?ev(e):Pu(u)?gv(u.enum,e):et(u)?yv(u,e):ze(u)?bv(u.allOf,e):Re(u)?_v(u.const,e):Au(u)?Ev(u,e):be(u)?Sv(u.anyOf,e):tt(u)?
Av(u,e):mu(u)?Dv(u.pattern,e):Fe({})}a(C0,"FromKey");function Gs(u,e,r){return qe([u])?te.Update(C0(u,e),{},r):Ws(u,e,r)}a(Gs,"RecordAction");function jv(u,e,r,t,n){
const s=se(u,e,r),o=se(u,e,t);return Gs(s,o,n)}a(jv,"RecordInstantiate");var Ar=`^${ws}$`,k0=`^${ks}$`,gt=`^${Fs}$`;function Ws(u,e,r={}){return Ce("Record",[u,
e],r)}a(Ws,"RecordDeferred");function Fa(u,e,r={}){return Gs(u,e,r)}a(Fa,"Record");function Bv(u,e){return rt(u,e)}a(Bv,"RecordFromPattern");function Ia(u){return V.
IsEqual(u,gt)?ut():V.IsEqual(u,Ar)?br():V.IsEqual(u,k0)?Lu():Ts(u)}a(Ia,"RecordPatternToType");function yt(u){return V.Keys(u.patternProperties)[0]}a(yt,"Record\
Pattern");function Sa(u){const e=yt(u);return Ia(e)}a(Sa,"RecordKey");function at(u){return u.patternProperties[yt(u)]}a(at,"RecordValue");function zu(u){return ye(
u,"Record")}a(zu,"IsRecord");function F0(u){return te.Create({"~kind":"Rest"},{type:"rest",items:u},{})}a(F0,"Rest");function I0(u){return ye(u,"Rest")}a(I0,"Is\
Rest");function xs(u){return te.Create({"~kind":"This"},{$ref:"#"},u)}a(xs,"This");function Js(u){return ye(u,"This")}a(Js,"IsThis");function ja(u){return te.Create(
{"~kind":"Undefined"},{type:"undefined"},u)}a(ja,"Undefined");function Ba(u){return ye(u,"Undefined")}a(Ba,"IsUndefined2");function Ys(u){return te.Create({"~ki\
nd":"Void"},{type:"void"},u)}a(Ys,"Void");function Dr(u){return ye(u,"Void")}a(Dr,"IsVoid");function Nv(u,e){return V.IsEqual(u,"Array")?Qu(e[0]):V.IsEqual(u,"C\
apitalize")?w4(e[0]):V.IsEqual(u,"ConstructorParameters")?$4(e[0]):V.IsEqual(u,"Evaluate")?Q_(e[0]):V.IsEqual(u,"Exclude")?P4(e[0],e[1]):V.IsEqual(u,"Extract")?
T4(e[0],e[1]):V.IsEqual(u,"Index")?cn(e[0],e[1]):V.IsEqual(u,"InstanceType")?W4(e[0]):V.IsEqual(u,"Lowercase")?C4(e[0]):V.IsEqual(u,"NonNullable")?Q4(e[0]):V.IsEqual(
u,"Omit")?el(e[0],e[1]):V.IsEqual(u,"Parameters")?rl(e[0]):V.IsEqual(u,"Partial")?nl(e[0]):V.IsEqual(u,"Pick")?sl(e[0],e[1]):V.IsEqual(u,"Readonly")?ll(e[0]):V.
IsEqual(u,"KeyOf")?hn(e[0]):V.IsEqual(u,"Record")?Ws(e[0],e[1]):V.IsEqual(u,"Required")?fl(e[0]):V.IsEqual(u,"ReturnType")?hl(e[0]):V.IsEqual(u,"Uncapitalize")?
k4(e[0]):V.IsEqual(u,"Uppercase")?F4(e[0]):nn(zt(u),e)}a(Nv,"IntrinsicOrCall");function bt(){throw Error("Unreachable")}a(bt,"Unreachable2");function Xs(u,e=[]){
return V.ShiftLeft(u,(r,t)=>Xs(t,[...e,r[1]]),()=>e)}a(Xs,"DelimitedDecode");function Gt(u){return V.IsEqual(u.length,3)?[u[0],...Xs(u[1])]:[]}a(Gt,"Delimited");
function Ov(u){return Gt(u)}a(Ov,"GenericCallArgumentListMapping");function $v(u){return u[1]}a($v,"GenericCallArgumentsMapping");function qv(u){return Nv(u[0],
u[1])}a(qv,"GenericCallMapping");function Pv(u){return null}a(Pv,"OptionalSemiColonMapping");function Tv(u){return ut()}a(Tv,"KeywordStringMapping");function Lv(u){
return Lu()}a(Lv,"KeywordNumberMapping");function Rv(u){return Da()}a(Rv,"KeywordBooleanMapping");function Mv(u){return ja()}a(Mv,"KeywordUndefinedMapping");function zv(u){
return _0()}a(zv,"KeywordNullMapping");function Uv(u){return br()}a(Uv,"KeywordIntegerMapping");function Kv(u){return Aa()}a(Kv,"KeywordBigIntMapping");function Vv(u){
return Su()}a(Vv,"KeywordUnknownMapping");function Hv(u){return ya()}a(Hv,"KeywordAnyMapping");function Gv(u){return Fe({})}a(Gv,"KeywordObjectMapping");function Wv(u){
return We()}a(Wv,"KeywordNeverMapping");function xv(u){return ka()}a(xv,"KeywordSymbolMapping");function Jv(u){return Ys()}a(Jv,"KeywordVoidMapping");function Yv(u){
return xs()}a(Yv,"KeywordThisMapping");function Xv(u){return Be(BigInt(u))}a(Xv,"LiteralBigIntMapping");function Qv(u){return Be(V.IsEqual(u,"true"))}a(Qv,"Lite\
ralBooleanMapping");function Zv(u){return Be(parseFloat(u))}a(Zv,"LiteralNumberMapping");function ep(u){return Be(u)}a(ep,"LiteralStringMapping");function up(u){
return u[1]}a(up,"TemplateInterpolateMapping");function tp(u){return Be(u)}a(tp,"TemplateSpanMapping");function rp(u){return V.IsEqual(u.length,3)?[u[0],u[1],...u[2]]:
[u[0]]}a(rp,"TemplateBodyMapping");function ap(u){return u[1]}a(ap,"TemplateLiteralTypesMapping");function np(u){return Wo(u)}a(np,"TemplateLiteralMapping");function ip(u){
return V.IsEqual(u.length,6)?y0(u[1],u[3],u[5]):y0(u[1],u[3],Su())}a(ip,"DependentMapping");function sp(u){return u.length>0}a(sp,"KeyOfMapping");function op(u){
return u.reduce((e,r)=>V.IsEqual(r.length,3)?[...e,[r[1]]]:[...e,[]],[])}a(op,"IndexArrayMapping");function lp(u){return V.IsEqual(u.length,6)?[u[1],u[3],u[5]]:
[]}a(lp,"ExtendsMapping");function cp(u){return V.IsArray(u)&&V.IsEqual(u.length,3)?u[1]:u}a(cp,"BaseMapping");function dp(u){return V.IsEqual(u.length,2)?u[1]:
[]}a(dp,"WithMapping");function Qs(u,e){return e.reduce((r,t)=>{const n=t;return V.IsEqual(n.length,1)?cn(r,n[0]):V.IsEqual(n.length,0)?Qu(r):bt()},u)}a(Qs,"Fac\
torIndexArray");function Zs(u,e){return V.IsEqual(e.length,3)?N4(u,e[0],e[1],e[2]):u}a(Zs,"FactorExtends");function fp(u,e){return V.IsArray(e)&&V.IsEqual(e.length,
0)?u:pl(u,e)}a(fp,"FactorWith");function mp(u){const[e,r,t,n,s]=u;return fp(Zs(e?hn(Qs(r,t)):Qs(r,t),n),s)}a(mp,"FactorMapping");function Na(u,e){return V.IsEqual(
e.length,3)?(()=>{const[r,t,n]=e,s=Na(t,n);if(V.IsEqual(r,"&"))return ze(s)?Zu([u,...s.allOf]):Zu([u,s]);if(V.IsEqual(r,"|"))return be(s)?Te([u,...s.anyOf]):Te(
[u,s]);bt()})():u}a(Na,"ExprBinaryMapping");function vE(u){return u}a(vE,"ExprTermTailMapping");function hp(u){const[e,r]=u;return Na(e,r)}a(hp,"ExprTermMapping");
function pE(u){return u}a(pE,"ExprTailMapping");function vp(u){const[e,r]=u;return Na(e,r)}a(vp,"ExprMapping");function pp(u){return Y_(u[1])}a(pp,"ExprReadonly\
Mapping");function gp(u){return u[1]}a(gp,"ExprPipeMapping");function yp(u){return V.IsEqual(u.length,4)?ba(u[1],u[3]):V.IsEqual(u.length,2)?ba(u[1],Su()):bt()}
a(yp,"InferTypeMapping");function gE(u){return u}a(gE,"TypeMapping");function bp(u){return`${u}`}a(bp,"PropertyKeyNumberMapping");function yE(u){return u}a(yE,"\
PropertyKeyIdentMapping");function bE(u){return u}a(bE,"PropertyKeyQuotedMapping");function _p(u){return et(u[3])?Ar:Au(u[3])?k0:E0(u[3])||tt(u[3])?gt:bt()}a(_p,
"PropertyKeyIndexMapping");function _E(u){return u}a(_E,"PropertyKeyMapping");function Ep(u){return u.length>0}a(Ep,"ReadonlyMapping");function Ap(u){return u.length>
0}a(Ap,"OptionalMapping");function Dp(u){const[e,r,t,n,s]=u;return{[r]:e&&t?Tu($u(s)):e&&!t?Tu(s):!e&&t?$u(s):s}}a(Dp,"PropertyMapping");function EE(u){return u}
a(EE,"PropertyDelimiterMapping");function wp(u){return Gt(u)}a(wp,"PropertyListMapping");function Cp(u){return u.reduce((e,r)=>V.HasPropertyKey(r,Ar)||V.HasPropertyKey(
r,k0)||V.HasPropertyKey(r,gt)?[e[0],te.Assign(e[1],r)]:[te.Assign(e[0],r),e[1]],[{},{}])}a(Cp,"PropertiesReduce");function kp(u){return Cp(u[1])}a(kp,"Propertie\
sMapping");function Fp(u){const[e,r]=u,t=V.IsEqual(V.Keys(r).length,0)?{}:{patternProperties:r};return Fe(e,t)}a(Fp,"_Object_Mapping");function Ip(u){return V.IsEqual(
u.length,5)?Tu($u(u[4])):V.IsEqual(u.length,3)?u[2]:V.IsEqual(u.length,4)?V.IsEqual(u[2],"readonly")?Tu(u[3]):$u(u[3]):bt()}a(Ip,"ElementNamedMapping");function Sp(u){
if(!V.IsArray(u)||!V.IsEqual(u.length,3))return u;const[e,r,t]=u;return e&&t?Tu($u(r)):e&&!t?Tu(r):!e&&t?$u(r):r}a(Sp,"ElementBaseMapping");function jp(u){return V.
IsEqual(u.length,2)?F0(u[1]):V.IsEqual(u.length,1)?u[0]:bt()}a(jp,"ElementMapping");function Bp(u){return Gt(u)}a(Bp,"ElementListMapping");function Np(u){return Du(
u[1])}a(Np,"_Tuple_Mapping");function Op(u){return Tu($u(u[4]))}a(Op,"ParameterReadonlyOptionalMapping");function $p(u){return Tu(u[3])}a($p,"ParameterReadonlyM\
apping");function qp(u){return $u(u[3])}a(qp,"ParameterOptionalMapping");function Pp(u){return u[2]}a(Pp,"ParameterTypeMapping");function AE(u){return u}a(AE,"P\
arameterBaseMapping");function Tp(u){return V.IsEqual(u.length,2)?F0(u[1]):V.IsEqual(u.length,1)?u[0]:bt()}a(Tp,"ParameterMapping");function Lp(u){return Gt(u)}
a(Lp,"ParameterListMapping");function Rp(u){return vr(u[1],u[4])}a(Rp,"_Function_Mapping");function Mp(u){return hr(u[2],u[5])}a(Mp,"_Constructor_Mapping");function eo(u,e){
return V.IsEqual(u,"remove")?X_(e):V.IsEqual(u,"add")?Tu(e):e}a(eo,"ApplyReadonly");function zp(u){return V.IsEqual(u.length,2)&&V.IsEqual(u[0],"-")?"remove":V.
IsEqual(u.length,2)&&V.IsEqual(u[0],"+")||V.IsEqual(u.length,1)?"add":"none"}a(zp,"MappedReadonlyMapping");function uo(u,e){return V.IsEqual(u,"remove")?$_(e):V.
IsEqual(u,"add")?$u(e):e}a(uo,"ApplyOptional");function Up(u){return V.IsEqual(u.length,2)&&V.IsEqual(u[0],"-")?"remove":V.IsEqual(u.length,2)&&V.IsEqual(u[0],"\
+")||V.IsEqual(u.length,1)?"add":"none"}a(Up,"MappedOptionalMapping");function Kp(u){return V.IsEqual(u.length,2)?[u[1]]:[]}a(Kp,"MappedAsMapping");function Vp(u){
return V.IsArray(u[6])&&V.IsEqual(u[6].length,1)?vn(wa(u[3]),u[5],u[6][0],eo(u[1],uo(u[8],u[10]))):vn(wa(u[3]),u[5],zt(u[3]),eo(u[1],uo(u[8],u[10])))}a(Vp,"_Map\
ped_Mapping");function Hp(u){return zt(u)}a(Hp,"ReferenceMapping");function Gp(u){return BigInt(u)}a(Gp,"WithBigIntMapping");function Wp(u){return parseFloat(u)}
a(Wp,"WithNumberMapping");function xp(u){return V.IsEqual(u,"true")}a(xp,"WithBooleanMapping");function DE(u){return u}a(DE,"WithStringMapping");function Jp(u){
return null}a(Jp,"WithNullMapping");function wE(u){}a(wE,"WithUndefinedMapping");function Yp(u){return{[u[0]]:u[2]}}a(Yp,"WithPropertyMapping");function Xp(u){return Gt(
u)}a(Xp,"WithPropertyListMapping");function Qp(u){return u.reduce((e,r)=>te.Assign(e,r),{})}a(Qp,"WithObjectMappingReduce");function Zp(u){return Qp(u[1])}a(Zp,
"WithObjectMapping");function e5(u){return Gt(u)}a(e5,"WithElementListMapping");function u5(u){return u[1]}a(u5,"WithArrayMapping");function CE(u){return u}a(CE,
"WithValueMapping");function t5(u){return Aa()}a(t5,"PatternBigIntMapping");function r5(u){return ut()}a(r5,"PatternStringMapping");function a5(u){return Lu()}a(
a5,"PatternNumberMapping");function n5(u){return br()}a(n5,"PatternIntegerMapping");function i5(u){return We()}a(i5,"PatternNeverMapping");function s5(u){return Be(
u)}a(s5,"PatternTextMapping");function kE(u){return u}a(kE,"PatternBaseMapping");function o5(u){return Te(u[1])}a(o5,"PatternGroupMapping");function l5(u){return u.
length===3?[...u[0],...u[2]]:u.length===1?[...u[0]]:[]}a(l5,"PatternUnionMapping");function c5(u){return[u[0],...u[1]]}a(c5,"PatternTermMapping");function FE(u){
return u}a(FE,"PatternBodyMapping");function d5(u){return u[1]}a(d5,"PatternMapping");function Oa(u){return je(u.length,2)}a(Oa,"IsMatch");function ke(u,e,r){return Oa(
u)?e(u[0],u[1]):r()}a(ke,"Match2");function f5(u,e){return je(e.indexOf(u),0)?[u,e.slice(u.length)]:[]}a(f5,"TakeVariant");function xe(u,e){for(let r=0;r<u.length;r++){
const t=f5(u[r],e);if(Oa(t))return t}return[]}a(xe,"Take");function $a(u,e){return Array.from({length:e-u+1},(r,t)=>String.fromCharCode(u+t))}a($a,"Range");var m5=[
...$a(97,122),...$a(65,90)],to="0",ro=$a(49,57),qa=[to,...ro],h5=" ",Pa=`
`,wr="_",Ta=".",v5="$",ao="-",no="//",io="/*",p5="*/";function so(u){const e=u.indexOf(p5);return je(e,-1)?"":u.slice(e+2)}a(so,"DiscardMultilineComment");function oo(u){
const e=u.indexOf(Pa);return je(e,-1)?"":u.slice(e)}a(oo,"DiscardLineComment");function g5(u){return u.replace(/^[ \t\r\f\v]+/,"")}a(g5,"TrimStartUntilNewline");
function La(u){const e=g5(u);return e.startsWith(io)?La(so(e.slice(2))):e.startsWith(no)?La(oo(e.slice(2))):e}a(La,"TrimWhitespace");function wu(u){const e=u.trimStart();
return e.startsWith(io)?wu(so(e.slice(2))):e.startsWith(no)?wu(oo(e.slice(2))):e}a(wu,"Trim");function lo(u,e){return ke(xe([u],e),(r,t)=>[r,t],()=>["",e])}a(lo,
"Optional2");function y5(u,e){return u.includes(e)}a(y5,"IsDiscard");function S0(u,e,r,t=""){return ke(xe(u,r),(n,s)=>y5(e,n)?S0(u,e,s,t):S0(u,e,s,`${t}${n}`),()=>[
t,r])}a(S0,"Many");function b5(u){return xe(ro,u)}a(b5,"TakeNonZero");var _5=[...qa,wr];function E5(u){return S0(_5,[wr],u)}a(E5,"TakeDigits");function A5(u){return ke(
xe([to],u),(e,r)=>[e,r],()=>ke(b5(u),(e,r)=>ke(E5(r),(t,n)=>[`${e}${t}`,n],()=>[]),()=>[]))}a(A5,"TakeUnsignedInteger");function co(u){return A5(wu(u))}a(co,"Un\
signedInteger");function D5(u){return lo(ao,u)}a(D5,"TakeSign");function w5(u){return ke(D5(u),(e,r)=>ke(co(r),(t,n)=>[`${e}${t}`,n],()=>[]),()=>[])}a(w5,"TakeS\
ignedInteger");function C5(u){return w5(wu(u))}a(C5,"Integer2");function k5(u){return ke(C5(u),(e,r)=>ke(xe(["n"],r),(t,n)=>[`${e}`,n],()=>[]),()=>[])}a(k5,"Tak\
eBigInt");function fo(u){return k5(u)}a(fo,"BigInt3");function Ra(u,e){return xe([u],e)}a(Ra,"TakeConst");function ue(u,e){return je(u,"")?["",e]:u.startsWith(Pa)?
Ra(u,La(e)):u.startsWith(h5)?Ra(u,e):Ra(u,wu(e))}a(ue,"Const");var mo=[...m5,wr,v5];function F5(u){return xe(mo,u)}a(F5,"TakeInitial");var I5=[...mo,...qa];function ho(u,e=""){
return ke(xe(I5,u),(r,t)=>ho(t,`${e}${r}`),()=>[e,u])}a(ho,"TakeRemaining");function S5(u){return ke(F5(u),(e,r)=>ke(ho(r),(t,n)=>[`${e}${t}`,n],()=>[]),()=>[])}
a(S5,"TakeIdent");function uu(u){return S5(wu(u))}a(uu,"Ident");var j5=[...qa,wr];function B5(u){return Oa(xe([Ta],u))}a(B5,"IsLeadingDot");function vo(u){return ke(
S0(j5,[wr],u),(e,r)=>je(e,"")?[]:[e,r],()=>[])}a(vo,"TakeFractional");function N5(u){return ke(xe([Ta],u),(e,r)=>ke(vo(r),(t,n)=>[`0${e}${t}`,n],()=>[]),()=>[])}
a(N5,"LeadingDot");function O5(u){return ke(co(u),(e,r)=>ke(xe([Ta],r),(t,n)=>ke(vo(n),(s,o)=>[`${e}${t}${s}`,o],()=>[`${e}`,n]),()=>[`${e}`,r]),()=>[])}a(O5,"L\
eadingInteger");function $5(u){return B5(u)?N5(u):O5(u)}a($5,"TakeUnsignedNumber");function q5(u){return $5(wu(u))}a(q5,"UnsignedNumber");function P5(u){return lo(
ao,u)}a(P5,"TakeSign2");function T5(u){return ke(P5(u),(e,r)=>ke(q5(r),(t,n)=>[`${e}${t}`,n],()=>[]),()=>[])}a(T5,"TakeSignedNumber");function Ma(u){return T5(wu(
u))}a(Ma,"Number3");function L5(u){return je(u,"")?[]:[u.slice(0,1),u.slice(1)]}a(L5,"TakeOne");function po(u,e){return ss(u,(r,t)=>e.startsWith(r)?!0:po(t,e),()=>!1)}
a(po,"IsInputMatchSentinal");function Cr(u,e,r=""){return ke(L5(e),(t,n)=>po(u,e)?[r,e]:Cr(u,n,`${r}${t}`),()=>[])}a(Cr,"Until");function R5(u,e,r){return ke(xe(
[u],r),(t,n)=>ke(Cr([e],n),(s,o)=>ke(xe([e],o),(c,d)=>[`${s}`,d],()=>[]),()=>[]),()=>[])}a(R5,"MultiLine");function M5(u,e,r){return ke(xe([u],r),(t,n)=>ke(Cr([
Pa,e],n),(s,o)=>ke(xe([e],o),(c,d)=>[`${s}`,d],()=>[]),()=>[]),()=>[])}a(M5,"SingleLine");function z5(u,e,r,t){return r?R5(u,e,wu(t)):M5(u,e,wu(t))}a(z5,"Span");
function U5(u,e){return xe(u,e)}a(U5,"TakeInitial2");function K5(u,e){return z5(u,u,!1,e)}a(K5,"TakeSpan");function V5(u,e){return ke(U5(u,e),(r,t)=>K5(r,`${r}${t}`),
()=>[])}a(V5,"TakeString");function za(u,e){return V5(u,wu(e))}a(za,"String3");function H5(u,e){return ke(Cr(u,e),(r,t)=>je(r,"")?[]:[r,t],()=>[])}a(H5,"Until_1");
var I=a((u,e,r=()=>[])=>u.length===2?e(u):r(),"If"),go=a((u,e=[])=>I(I(ue(",",u),([r,t])=>I(Ie(t),([n,s])=>[[r,n],s])),([r,t])=>go(t,[...e,r]),()=>[e,u]),"Gener\
icCallArgumentList_0"),G5=a(u=>I(I(I(Ie(u),([e,r])=>I(go(r),([t,n])=>I(I(ue(",",n),([s,o])=>[[s],o],()=>[[],n]),([s,o])=>[[e,t,s],o]))),([e,r])=>[e,r],()=>I([[],
u],([e,r])=>[e,r],()=>[])),([e,r])=>[Ov(e),r]),"GenericCallArgumentList"),W5=a(u=>I(I(ue("<",u),([e,r])=>I(G5(r),([t,n])=>I(ue(">",n),([s,o])=>[[e,t,s],o]))),([
e,r])=>[$v(e),r]),"GenericCallArguments"),x5=a(u=>I(I(uu(u),([e,r])=>I(W5(r),([t,n])=>[[e,t],n])),([e,r])=>[qv(e),r]),"GenericCall"),J5=a(u=>I(I(I(ue(";",u),([e,
r])=>[[e],r]),([e,r])=>[e,r],()=>I([[],u],([e,r])=>[e,r],()=>[])),([e,r])=>[Pv(e),r]),"OptionalSemiColon"),yo=a(u=>I(ue("string",u),([e,r])=>[Tv(e),r]),"Keyword\
String"),bo=a(u=>I(ue("number",u),([e,r])=>[Lv(e),r]),"KeywordNumber"),Y5=a(u=>I(ue("boolean",u),([e,r])=>[Rv(e),r]),"KeywordBoolean"),X5=a(u=>I(ue("undefined",
u),([e,r])=>[Mv(e),r]),"KeywordUndefined"),Q5=a(u=>I(ue("null",u),([e,r])=>[zv(e),r]),"KeywordNull"),_o=a(u=>I(ue("integer",u),([e,r])=>[Uv(e),r]),"KeywordInteg\
er"),Z5=a(u=>I(ue("bigint",u),([e,r])=>[Kv(e),r]),"KeywordBigInt"),eg=a(u=>I(ue("unknown",u),([e,r])=>[Vv(e),r]),"KeywordUnknown"),ug=a(u=>I(ue("any",u),([e,r])=>[
Hv(e),r]),"KeywordAny"),tg=a(u=>I(ue("object",u),([e,r])=>[Gv(e),r]),"KeywordObject"),rg=a(u=>I(ue("never",u),([e,r])=>[Wv(e),r]),"KeywordNever"),Eo=a(u=>I(ue("\
symbol",u),([e,r])=>[xv(e),r]),"KeywordSymbol"),ag=a(u=>I(ue("void",u),([e,r])=>[Jv(e),r]),"KeywordVoid"),ng=a(u=>I(ue("this",u),([e,r])=>[Yv(e),r]),"KeywordThi\
s"),ig=a(u=>I(I(ue("${",u),([e,r])=>I(Ie(r),([t,n])=>I(ue("}",n),([s,o])=>[[e,t,s],o]))),([e,r])=>[up(e),r]),"TemplateInterpolate"),Ua=a(u=>I(Cr(["${","`"],u),([
e,r])=>[tp(e),r]),"TemplateSpan"),Ao=a(u=>I(I(I(Ua(u),([e,r])=>I(ig(r),([t,n])=>I(Ao(n),([s,o])=>[[e,t,s],o]))),([e,r])=>[e,r],()=>I(I(Ua(u),([e,r])=>[[e],r]),([
e,r])=>[e,r],()=>I(I(Ua(u),([e,r])=>[[e],r]),([e,r])=>[e,r],()=>[]))),([e,r])=>[rp(e),r]),"TemplateBody"),Do=a(u=>I(I(ue("`",u),([e,r])=>I(Ao(r),([t,n])=>I(ue("\
`",n),([s,o])=>[[e,t,s],o]))),([e,r])=>[ap(e),r]),"TemplateLiteralTypes"),sg=a(u=>I(Do(u),([e,r])=>[np(e),r]),"TemplateLiteral"),og=a(u=>I(I(I(ue("if",u),([e,r])=>I(
Ie(r),([t,n])=>I(ue("then",n),([s,o])=>I(Ie(o),([c,d])=>I(ue("else",d),([i,h])=>I(Ie(h),([l,f])=>[[e,t,s,c,i,l],f])))))),([e,r])=>[e,r],()=>I(I(ue("if",u),([e,r])=>I(
Ie(r),([t,n])=>I(ue("then",n),([s,o])=>I(Ie(o),([c,d])=>[[e,t,s,c],d])))),([e,r])=>[e,r],()=>[])),([e,r])=>[ip(e),r]),"Dependent2"),lg=a(u=>I(fo(u),([e,r])=>[Xv(
e),r]),"LiteralBigInt"),cg=a(u=>I(I(ue("true",u),([e,r])=>[e,r],()=>I(ue("false",u),([e,r])=>[e,r],()=>[])),([e,r])=>[Qv(e),r]),"LiteralBoolean"),dg=a(u=>I(Ma(u),
([e,r])=>[Zv(e),r]),"LiteralNumber"),fg=a(u=>I(za(["'",'"'],u),([e,r])=>[ep(e),r]),"LiteralString"),mg=a(u=>I(I(I(ue("keyof",u),([e,r])=>[[e],r]),([e,r])=>[e,r],
()=>I([[],u],([e,r])=>[e,r],()=>[])),([e,r])=>[sp(e),r]),"KeyOf"),wo=a((u,e=[])=>I(I(I(ue("[",u),([r,t])=>I(Ie(t),([n,s])=>I(ue("]",s),([o,c])=>[[r,n,o],c]))),([
r,t])=>[r,t],()=>I(I(ue("[",u),([r,t])=>I(ue("]",t),([n,s])=>[[r,n],s])),([r,t])=>[r,t],()=>[])),([r,t])=>wo(t,[...e,r]),()=>[e,u]),"IndexArray_0"),hg=a(u=>I(wo(
u),([e,r])=>[op(e),r]),"IndexArray"),vg=a(u=>I(I(I(ue("extends",u),([e,r])=>I(Ie(r),([t,n])=>I(ue("?",n),([s,o])=>I(Ie(o),([c,d])=>I(ue(":",d),([i,h])=>I(Ie(h),
([l,f])=>[[e,t,s,c,i,l],f])))))),([e,r])=>[e,r],()=>I([[],u],([e,r])=>[e,r],()=>[])),([e,r])=>[lp(e),r]),"Extends2"),pg=a(u=>I(I(I(ue("(",u),([e,r])=>I(Ie(r),([
t,n])=>I(ue(")",n),([s,o])=>[[e,t,s],o]))),([e,r])=>[e,r],()=>I(yo(u),([e,r])=>[e,r],()=>I(bo(u),([e,r])=>[e,r],()=>I(Y5(u),([e,r])=>[e,r],()=>I(X5(u),([e,r])=>[
e,r],()=>I(Q5(u),([e,r])=>[e,r],()=>I(_o(u),([e,r])=>[e,r],()=>I(Z5(u),([e,r])=>[e,r],()=>I(eg(u),([e,r])=>[e,r],()=>I(ug(u),([e,r])=>[e,r],()=>I(tg(u),([e,r])=>[
e,r],()=>I(rg(u),([e,r])=>[e,r],()=>I(Eo(u),([e,r])=>[e,r],()=>I(ag(u),([e,r])=>[e,r],()=>I(ng(u),([e,r])=>[e,r],()=>I(lg(u),([e,r])=>[e,r],()=>I(cg(u),([e,r])=>[
e,r],()=>I(dg(u),([e,r])=>[e,r],()=>I(fg(u),([e,r])=>[e,r],()=>I(sg(u),([e,r])=>[e,r],()=>I(og(u),([e,r])=>[e,r],()=>I(Fg(u),([e,r])=>[e,r],()=>I(jg(u),([e,r])=>[
e,r],()=>I(Pg(u),([e,r])=>[e,r],()=>I(qg(u),([e,r])=>[e,r],()=>I(Mg(u),([e,r])=>[e,r],()=>I(x5(u),([e,r])=>[e,r],()=>I(zg(u),([e,r])=>[e,r],()=>[])))))))))))))))))))))))))))),
([e,r])=>[cp(e),r]),"Base"),gg=a(u=>I(I(I(ue("with",u),([e,r])=>I(Ko(r),([t,n])=>[[e,t],n])),([e,r])=>[e,r],()=>I([[],u],([e,r])=>[e,r],()=>[])),([e,r])=>[dp(e),
r]),"With"),Co=a(u=>I(I(mg(u),([e,r])=>I(pg(r),([t,n])=>I(hg(n),([s,o])=>I(vg(o),([c,d])=>I(gg(d),([i,h])=>[[e,t,s,c,i],h]))))),([e,r])=>[mp(e),r]),"Factor"),ko=a(
u=>I(I(I(ue("&",u),([e,r])=>I(Co(r),([t,n])=>I(ko(n),([s,o])=>[[e,t,s],o]))),([e,r])=>[e,r],()=>I([[],u],([e,r])=>[e,r],()=>[])),([e,r])=>[e,r]),"ExprTermTail"),
Fo=a(u=>I(I(Co(u),([e,r])=>I(ko(r),([t,n])=>[[e,t],n])),([e,r])=>[hp(e),r]),"ExprTerm"),Io=a(u=>I(I(I(ue("|",u),([e,r])=>I(Fo(r),([t,n])=>I(Io(n),([s,o])=>[[e,t,
s],o]))),([e,r])=>[e,r],()=>I([[],u],([e,r])=>[e,r],()=>[])),([e,r])=>[e,r]),"ExprTail"),j0=a(u=>I(I(Fo(u),([e,r])=>I(Io(r),([t,n])=>[[e,t],n])),([e,r])=>[vp(e),
r]),"Expr"),yg=a(u=>I(I(ue("readonly",u),([e,r])=>I(j0(r),([t,n])=>[[e,t],n])),([e,r])=>[pp(e),r]),"ExprReadonly"),bg=a(u=>I(I(ue("|",u),([e,r])=>I(j0(r),([t,n])=>[
[e,t],n])),([e,r])=>[gp(e),r]),"ExprPipe"),_g=a(u=>I(I(I(ue("infer",u),([e,r])=>I(uu(r),([t,n])=>I(ue("extends",n),([s,o])=>I(j0(o),([c,d])=>[[e,t,s,c],d])))),([
e,r])=>[e,r],()=>I(I(ue("infer",u),([e,r])=>I(uu(r),([t,n])=>[[e,t],n])),([e,r])=>[e,r],()=>[])),([e,r])=>[yp(e),r]),"InferType"),Ie=a(u=>I(I(_g(u),([e,r])=>[e,
r],()=>I(bg(u),([e,r])=>[e,r],()=>I(yg(u),([e,r])=>[e,r],()=>I(j0(u),([e,r])=>[e,r],()=>[])))),([e,r])=>[e,r]),"Type"),Eg=a(u=>I(Ma(u),([e,r])=>[bp(e),r]),"Prop\
ertyKeyNumber"),Ag=a(u=>I(uu(u),([e,r])=>[e,r]),"PropertyKeyIdent"),Dg=a(u=>I(za(["'",'"'],u),([e,r])=>[e,r]),"PropertyKeyQuoted"),wg=a(u=>I(I(ue("[",u),([e,r])=>I(
uu(r),([t,n])=>I(ue(":",n),([s,o])=>I(I(_o(o),([c,d])=>[c,d],()=>I(bo(o),([c,d])=>[c,d],()=>I(yo(o),([c,d])=>[c,d],()=>I(Eo(o),([c,d])=>[c,d],()=>[])))),([c,d])=>I(
ue("]",d),([i,h])=>[[e,t,s,c,i],h]))))),([e,r])=>[_p(e),r]),"PropertyKeyIndex"),So=a(u=>I(I(Eg(u),([e,r])=>[e,r],()=>I(Ag(u),([e,r])=>[e,r],()=>I(Dg(u),([e,r])=>[
e,r],()=>I(wg(u),([e,r])=>[e,r],()=>[])))),([e,r])=>[e,r]),"PropertyKey"),jo=a(u=>I(I(I(ue("readonly",u),([e,r])=>[[e],r]),([e,r])=>[e,r],()=>I([[],u],([e,r])=>[
e,r],()=>[])),([e,r])=>[Ep(e),r]),"Readonly2"),Bo=a(u=>I(I(I(ue("?",u),([e,r])=>[[e],r]),([e,r])=>[e,r],()=>I([[],u],([e,r])=>[e,r],()=>[])),([e,r])=>[Ap(e),r]),
"Optional3"),No=a(u=>I(I(jo(u),([e,r])=>I(So(r),([t,n])=>I(Bo(n),([s,o])=>I(ue(":",o),([c,d])=>I(Ie(d),([i,h])=>[[e,t,s,c,i],h]))))),([e,r])=>[Dp(e),r]),"Proper\
ty"),B0=a(u=>I(I(I(ue(",",u),([e,r])=>I(ue(`
`,r),([t,n])=>[[e,t],n])),([e,r])=>[e,r],()=>I(I(ue(";",u),([e,r])=>I(ue(`
`,r),([t,n])=>[[e,t],n])),([e,r])=>[e,r],()=>I(I(ue(",",u),([e,r])=>[[e],r]),([e,r])=>[e,r],()=>I(I(ue(";",u),([e,r])=>[[e],r]),([e,r])=>[e,r],()=>I(I(ue(`
`,u),([e,r])=>[[e],r]),([e,r])=>[e,r],()=>[]))))),([e,r])=>[e,r]),"PropertyDelimiter"),Oo=a((u,e=[])=>I(I(B0(u),([r,t])=>I(No(t),([n,s])=>[[r,n],s])),([r,t])=>Oo(
t,[...e,r]),()=>[e,u]),"PropertyList_0"),Cg=a(u=>I(I(I(No(u),([e,r])=>I(Oo(r),([t,n])=>I(I(B0(n),([s,o])=>[[s],o],()=>[[],n]),([s,o])=>[[e,t,s],o]))),([e,r])=>[
e,r],()=>I([[],u],([e,r])=>[e,r],()=>[])),([e,r])=>[wp(e),r]),"PropertyList"),kg=a(u=>I(I(ue("{",u),([e,r])=>I(Cg(r),([t,n])=>I(ue("}",n),([s,o])=>[[e,t,s],o]))),
([e,r])=>[kp(e),r]),"Properties"),Fg=a(u=>I(kg(u),([e,r])=>[Fp(e),r]),"_Object_2"),Ig=a(u=>I(I(I(uu(u),([e,r])=>I(ue("?",r),([t,n])=>I(ue(":",n),([s,o])=>I(ue("\
readonly",o),([c,d])=>I(Ie(d),([i,h])=>[[e,t,s,c,i],h]))))),([e,r])=>[e,r],()=>I(I(uu(u),([e,r])=>I(ue(":",r),([t,n])=>I(ue("readonly",n),([s,o])=>I(Ie(o),([c,d])=>[
[e,t,s,c],d])))),([e,r])=>[e,r],()=>I(I(uu(u),([e,r])=>I(ue("?",r),([t,n])=>I(ue(":",n),([s,o])=>I(Ie(o),([c,d])=>[[e,t,s,c],d])))),([e,r])=>[e,r],()=>I(I(uu(u),
([e,r])=>I(ue(":",r),([t,n])=>I(Ie(n),([s,o])=>[[e,t,s],o]))),([e,r])=>[e,r],()=>[])))),([e,r])=>[Ip(e),r]),"ElementNamed"),$o=a(u=>I(I(Ig(u),([e,r])=>[e,r],()=>I(
I(jo(u),([e,r])=>I(Ie(r),([t,n])=>I(Bo(n),([s,o])=>[[e,t,s],o]))),([e,r])=>[e,r],()=>[])),([e,r])=>[Sp(e),r]),"ElementBase"),qo=a(u=>I(I(I(ue("...",u),([e,r])=>I(
$o(r),([t,n])=>[[e,t],n])),([e,r])=>[e,r],()=>I(I($o(u),([e,r])=>[[e],r]),([e,r])=>[e,r],()=>[])),([e,r])=>[jp(e),r]),"Element"),Po=a((u,e=[])=>I(I(ue(",",u),([
r,t])=>I(qo(t),([n,s])=>[[r,n],s])),([r,t])=>Po(t,[...e,r]),()=>[e,u]),"ElementList_0"),Sg=a(u=>I(I(I(qo(u),([e,r])=>I(Po(r),([t,n])=>I(I(ue(",",n),([s,o])=>[[s],
o],()=>[[],n]),([s,o])=>[[e,t,s],o]))),([e,r])=>[e,r],()=>I([[],u],([e,r])=>[e,r],()=>[])),([e,r])=>[Bp(e),r]),"ElementList"),jg=a(u=>I(I(ue("[",u),([e,r])=>I(Sg(
r),([t,n])=>I(ue("]",n),([s,o])=>[[e,t,s],o]))),([e,r])=>[Np(e),r]),"_Tuple_"),Bg=a(u=>I(I(uu(u),([e,r])=>I(ue("?",r),([t,n])=>I(ue(":",n),([s,o])=>I(ue("readon\
ly",o),([c,d])=>I(Ie(d),([i,h])=>[[e,t,s,c,i],h]))))),([e,r])=>[Op(e),r]),"ParameterReadonlyOptional"),Ng=a(u=>I(I(uu(u),([e,r])=>I(ue(":",r),([t,n])=>I(ue("rea\
donly",n),([s,o])=>I(Ie(o),([c,d])=>[[e,t,s,c],d])))),([e,r])=>[$p(e),r]),"ParameterReadonly"),Og=a(u=>I(I(uu(u),([e,r])=>I(ue("?",r),([t,n])=>I(ue(":",n),([s,o])=>I(
Ie(o),([c,d])=>[[e,t,s,c],d])))),([e,r])=>[qp(e),r]),"ParameterOptional"),$g=a(u=>I(I(uu(u),([e,r])=>I(ue(":",r),([t,n])=>I(Ie(n),([s,o])=>[[e,t,s],o]))),([e,r])=>[
Pp(e),r]),"ParameterType"),To=a(u=>I(I(Bg(u),([e,r])=>[e,r],()=>I(Ng(u),([e,r])=>[e,r],()=>I(Og(u),([e,r])=>[e,r],()=>I($g(u),([e,r])=>[e,r],()=>[])))),([e,r])=>[
e,r]),"ParameterBase"),Lo=a(u=>I(I(I(ue("...",u),([e,r])=>I(To(r),([t,n])=>[[e,t],n])),([e,r])=>[e,r],()=>I(I(To(u),([e,r])=>[[e],r]),([e,r])=>[e,r],()=>[])),([
e,r])=>[Tp(e),r]),"Parameter2"),Ro=a((u,e=[])=>I(I(ue(",",u),([r,t])=>I(Lo(t),([n,s])=>[[r,n],s])),([r,t])=>Ro(t,[...e,r]),()=>[e,u]),"ParameterList_0"),Mo=a(u=>I(
I(I(Lo(u),([e,r])=>I(Ro(r),([t,n])=>I(I(ue(",",n),([s,o])=>[[s],o],()=>[[],n]),([s,o])=>[[e,t,s],o]))),([e,r])=>[e,r],()=>I([[],u],([e,r])=>[e,r],()=>[])),([e,r])=>[
Lp(e),r]),"ParameterList"),qg=a(u=>I(I(ue("(",u),([e,r])=>I(Mo(r),([t,n])=>I(ue(")",n),([s,o])=>I(ue("=>",o),([c,d])=>I(Ie(d),([i,h])=>[[e,t,s,c,i],h]))))),([e,
r])=>[Rp(e),r]),"_Function_2"),Pg=a(u=>I(I(ue("new",u),([e,r])=>I(ue("(",r),([t,n])=>I(Mo(n),([s,o])=>I(ue(")",o),([c,d])=>I(ue("=>",d),([i,h])=>I(Ie(h),([l,f])=>[
[e,t,s,c,i,l],f])))))),([e,r])=>[Mp(e),r]),"_Constructor_"),Tg=a(u=>I(I(I(ue("+",u),([e,r])=>I(ue("readonly",r),([t,n])=>[[e,t],n])),([e,r])=>[e,r],()=>I(I(ue("\
-",u),([e,r])=>I(ue("readonly",r),([t,n])=>[[e,t],n])),([e,r])=>[e,r],()=>I(I(ue("readonly",u),([e,r])=>[[e],r]),([e,r])=>[e,r],()=>I([[],u],([e,r])=>[e,r],()=>[])))),
([e,r])=>[zp(e),r]),"MappedReadonly"),Lg=a(u=>I(I(I(ue("+",u),([e,r])=>I(ue("?",r),([t,n])=>[[e,t],n])),([e,r])=>[e,r],()=>I(I(ue("-",u),([e,r])=>I(ue("?",r),([
t,n])=>[[e,t],n])),([e,r])=>[e,r],()=>I(I(ue("?",u),([e,r])=>[[e],r]),([e,r])=>[e,r],()=>I([[],u],([e,r])=>[e,r],()=>[])))),([e,r])=>[Up(e),r]),"MappedOptional"),
Rg=a(u=>I(I(I(ue("as",u),([e,r])=>I(Ie(r),([t,n])=>[[e,t],n])),([e,r])=>[e,r],()=>I([[],u],([e,r])=>[e,r],()=>[])),([e,r])=>[Kp(e),r]),"MappedAs"),Mg=a(u=>I(I(ue(
"{",u),([e,r])=>I(Tg(r),([t,n])=>I(ue("[",n),([s,o])=>I(uu(o),([c,d])=>I(ue("in",d),([i,h])=>I(Ie(h),([l,f])=>I(Rg(f),([m,v])=>I(ue("]",v),([p,y])=>I(Lg(y),([g,
b])=>I(ue(":",b),([_,E])=>I(Ie(E),([k,D])=>I(J5(D),([A,S])=>I(ue("}",S),([N,L])=>[[e,t,s,c,i,l,m,p,g,_,k,A,N],L]))))))))))))),([e,r])=>[Vp(e),r]),"_Mapped_"),zg=a(
u=>I(uu(u),([e,r])=>[Hp(e),r]),"Reference"),Ug=a(u=>I(fo(u),([e,r])=>[Gp(e),r]),"WithBigInt"),Kg=a(u=>I(Ma(u),([e,r])=>[Wp(e),r]),"WithNumber"),Vg=a(u=>I(I(ue("\
true",u),([e,r])=>[e,r],()=>I(ue("false",u),([e,r])=>[e,r],()=>[])),([e,r])=>[xp(e),r]),"WithBoolean"),Hg=a(u=>I(za(['"',"'"],u),([e,r])=>[e,r]),"WithString"),Gg=a(
u=>I(ue("null",u),([e,r])=>[Jp(e),r]),"WithNull"),Wg=a(u=>I(ue("undefined",u),([e,r])=>[void 0,r]),"WithUndefined"),zo=a(u=>I(I(So(u),([e,r])=>I(ue(":",r),([t,n])=>I(
Ka(n),([s,o])=>[[e,t,s],o]))),([e,r])=>[Yp(e),r]),"WithProperty"),Uo=a((u,e=[])=>I(I(B0(u),([r,t])=>I(zo(t),([n,s])=>[[r,n],s])),([r,t])=>Uo(t,[...e,r]),()=>[e,
u]),"WithPropertyList_0"),xg=a(u=>I(I(I(zo(u),([e,r])=>I(Uo(r),([t,n])=>I(I(B0(n),([s,o])=>[[s],o],()=>[[],n]),([s,o])=>[[e,t,s],o]))),([e,r])=>[e,r],()=>I([[],
u],([e,r])=>[e,r],()=>[])),([e,r])=>[Xp(e),r]),"WithPropertyList"),Ko=a(u=>I(I(ue("{",u),([e,r])=>I(xg(r),([t,n])=>I(ue("}",n),([s,o])=>[[e,t,s],o]))),([e,r])=>[
Zp(e),r]),"WithObject"),Vo=a((u,e=[])=>I(I(ue(",",u),([r,t])=>I(Ka(t),([n,s])=>[[r,n],s])),([r,t])=>Vo(t,[...e,r]),()=>[e,u]),"WithElementList_0"),Jg=a(u=>I(I(I(
Ka(u),([e,r])=>I(Vo(r),([t,n])=>I(I(ue(",",n),([s,o])=>[[s],o],()=>[[],n]),([s,o])=>[[e,t,s],o]))),([e,r])=>[e,r],()=>I([[],u],([e,r])=>[e,r],()=>[])),([e,r])=>[
e5(e),r]),"WithElementList"),Yg=a(u=>I(I(ue("[",u),([e,r])=>I(Jg(r),([t,n])=>I(ue("]",n),([s,o])=>[[e,t,s],o]))),([e,r])=>[u5(e),r]),"WithArray"),Ka=a(u=>I(I(Ug(
u),([e,r])=>[e,r],()=>I(Kg(u),([e,r])=>[e,r],()=>I(Vg(u),([e,r])=>[e,r],()=>I(Hg(u),([e,r])=>[e,r],()=>I(Gg(u),([e,r])=>[e,r],()=>I(Wg(u),([e,r])=>[e,r],()=>I(Ko(
u),([e,r])=>[e,r],()=>I(Yg(u),([e,r])=>[e,r],()=>[])))))))),([e,r])=>[e,r]),"WithValue"),Xg=a(u=>I(ue("-?(?:0|[1-9][0-9]*)n",u),([e,r])=>[t5(e),r]),"PatternBigI\
nt"),Qg=a(u=>I(ue(".*",u),([e,r])=>[r5(e),r]),"PatternString"),Zg=a(u=>I(ue("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?",u),([e,r])=>[a5(e),r]),"PatternNumber"),e8=a(u=>I(
ue("-?(?:0|[1-9][0-9]*)",u),([e,r])=>[n5(e),r]),"PatternInteger"),u8=a(u=>I(ue("(?!)",u),([e,r])=>[i5(e),r]),"PatternNever"),t8=a(u=>I(H5(["-?(?:0|[1-9][0-9]*)n",
".*","-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?","-?(?:0|[1-9][0-9]*)","(?!)","(",")","$","|"],u),([e,r])=>[s5(e),r]),"PatternText"),r8=a(u=>I(I(Xg(u),([e,r])=>[e,r],()=>I(
Qg(u),([e,r])=>[e,r],()=>I(Zg(u),([e,r])=>[e,r],()=>I(e8(u),([e,r])=>[e,r],()=>I(u8(u),([e,r])=>[e,r],()=>I(a8(u),([e,r])=>[e,r],()=>I(t8(u),([e,r])=>[e,r],()=>[]))))))),
([e,r])=>[e,r]),"PatternBase"),a8=a(u=>I(I(ue("(",u),([e,r])=>I(Ha(r),([t,n])=>I(ue(")",n),([s,o])=>[[e,t,s],o]))),([e,r])=>[o5(e),r]),"PatternGroup"),Ho=a(u=>I(
I(I(Va(u),([e,r])=>I(ue("|",r),([t,n])=>I(Ho(n),([s,o])=>[[e,t,s],o]))),([e,r])=>[e,r],()=>I(I(Va(u),([e,r])=>[[e],r]),([e,r])=>[e,r],()=>I([[],u],([e,r])=>[e,r],
()=>[]))),([e,r])=>[l5(e),r]),"PatternUnion"),Va=a(u=>I(I(r8(u),([e,r])=>I(Ha(r),([t,n])=>[[e,t],n])),([e,r])=>[c5(e),r]),"PatternTerm"),Ha=a(u=>I(I(Ho(u),([e,r])=>[
e,r],()=>I(Va(u),([e,r])=>[e,r],()=>[])),([e,r])=>[e,r]),"PatternBody"),n8=a(u=>I(I(ue("^",u),([e,r])=>I(Ha(r),([t,n])=>I(ue("$",n),([s,o])=>[[e,t,s],o]))),([e,
r])=>[d5(e),r]),"Pattern");function i8(u){const e=Do(`\`${u}\``);return V.IsEqual(e.length,2)?e[0]:Eu()}a(i8,"ParseTemplateIntoTypes");function s8(u){return u.join(
"|")}a(s8,"JoinString");function o8(u){return u.slice(1,u.length-1)}a(o8,"UnwrapTemplateLiteralPattern");function l8(u,e,r){return nt(e,`${r}${u}`)}a(l8,"Encode\
Literal");function c8(u,e){return nt(u,`${e}${Th}`)}a(c8,"EncodeBigInt");function d8(u,e){return nt(u,`${e}${ws}`)}a(d8,"EncodeInteger");function f8(u,e){return nt(
u,`${e}${ks}`)}a(f8,"EncodeNumber");function m8(u,e){return kr(Te([Be("false"),Be("true")]),u,e)}a(m8,"EncodeBoolean");function h8(u,e){return nt(u,`${e}${Fs}`)}
a(h8,"EncodeString");function v8(u,e,r){return nt(e,`${r}${o8(u)}`)}a(v8,"EncodeTemplateLiteral");function p8(u,e,r){const t=Ga(u,{});return kr(t,e,r)}a(p8,"Enc\
odeTemplateLiteralDeferred");function g8(u,e,r){const t=Ru(u);return kr(t,e,r)}a(g8,"EncodeEnum");function Go(u,e,r,t=[]){return V.ShiftLeft(u,(n,s)=>Go(s,e,r,[
...t,kr(n,[],"")]),()=>nt(e,`${r}(${s8(t)})`))}a(Go,"EncodeUnion");function kr(u,e,r){return Pu(u)?g8(u.enum,e,r):et(u)?d8(e,r):Re(u)?l8(u.const,e,r):yr(u)?c8(e,
r):Vt(u)?m8(e,r):Au(u)?f8(e,r):tt(u)?h8(e,r):mu(u)?v8(u.pattern,e,r):E8(u)?p8(u.parameters[0],e,r):be(u)?Go(u.anyOf,e,r):_h}a(kr,"EncodeType");function nt(u,e){
return V.ShiftLeft(u,(r,t)=>kr(r,t,e),()=>e)}a(nt,"EncodeTypes");function y8(u){return`^${nt(u,"")}$`}a(y8,"EncodePattern");function b8(u){const e=y8(u);return Ns(
e)}a(b8,"TemplateLiteralEncode");function Ga(u,e){return qe(u)?te.Update(b8(u),{},e):Wo(u,e)}a(Ga,"TemplateLiteralAction");function _8(u,e,r,t){const n=Ku(u,e,r);
return Ga(n,t)}a(_8,"TemplateLiteralInstantiate");function Wo(u,e={}){return Ce("TemplateLiteral",[u],e)}a(Wo,"TemplateLiteralDeferred");function E8(u){return bu(
u)&&V.HasPropertyKey(u,"action")&&V.IsEqual(u.action,"TemplateLiteral")}a(E8,"IsTemplateLiteralDeferred");function xo(u){return Ga(u,{})}a(xo,"TemplateLiteralFr\
omTypes");function A8(u){const e=i8(u);return xo(e)}a(A8,"TemplateLiteralFromString");function D8(u,e={}){const r=V.IsString(u)?A8(u):xo(u);return te.Update(r,{},
e)}a(D8,"TemplateLiteral2");function mu(u){return ye(u,"TemplateLiteral")}a(mu,"IsTemplateLiteral");var tu={};kt(tu,{ExtendsFalse:a(()=>_e,"ExtendsFalse"),ExtendsTrue:a(
()=>le,"ExtendsTrue"),ExtendsUnion:a(()=>Jo,"ExtendsUnion"),IsExtendsFalse:a(()=>w8,"IsExtendsFalse"),IsExtendsTrue:a(()=>Xo,"IsExtendsTrue"),IsExtendsTrueLike:a(
()=>_t,"IsExtendsTrueLike"),IsExtendsUnion:a(()=>Yo,"IsExtendsUnion"),Match:a(()=>Je,"Match")});function Jo(u){return te.Create({"~kind":"ExtendsUnion"},{inferred:u})}
a(Jo,"ExtendsUnion");function Yo(u){return V.IsObject(u)&&V.HasPropertyKey(u,"~kind")&&V.HasPropertyKey(u,"inferred")&&V.IsEqual(u["~kind"],"ExtendsUnion")&&V.IsObject(
u.inferred)}a(Yo,"IsExtendsUnion");function le(u){return te.Create({"~kind":"ExtendsTrue"},{inferred:u})}a(le,"ExtendsTrue");function Xo(u){return V.IsObject(u)&&
V.HasPropertyKey(u,"~kind")&&V.HasPropertyKey(u,"inferred")&&V.IsEqual(u["~kind"],"ExtendsTrue")&&V.IsObject(u.inferred)}a(Xo,"IsExtendsTrue");function _e(){return te.
Create({"~kind":"ExtendsFalse"},{})}a(_e,"ExtendsFalse");function w8(u){return V.IsObject(u)&&V.HasPropertyKey(u,"~kind")&&V.IsEqual(u["~kind"],"ExtendsFalse")}
a(w8,"IsExtendsFalse");function _t(u){return Yo(u)||Xo(u)}a(_t,"IsExtendsTrueLike");function Je(u,e,r){return _t(u)?e(u.inferred):r()}a(Je,"Match3");function C8(u,e,r,t){
return Je($e(u,r,t),n=>le(te.Assign(te.Assign(u,n),{[e]:r})),()=>_e())}a(C8,"ExtendsRightInfer");function k8(u,e){return le(u)}a(k8,"ExtendsRightAny");function F8(u,e,r,t,n){
return Je($e(u,e,r),s=>Je($e(s,e,t),o=>le(o),()=>_e()),()=>Je($e(u,e,n),s=>le(s),()=>_e()))}a(F8,"ExtendsRightDependent");function I8(u,e,r){const t=Ru(r);return $e(
u,e,t)}a(I8,"ExtendsRightEnum");function Qo(u,e,r){return V.ShiftLeft(r,(t,n)=>Je($e(u,e,t),s=>Qo(s,e,n),()=>_e()),()=>le(u))}a(Qo,"ExtendsRightIntersect");function S8(u,e,r){
const t=Mu(r);return $e(u,e,t)}a(S8,"ExtendsRightTemplateLiteral");function Zo(u,e,r){return V.ShiftLeft(r,(t,n)=>Je($e(u,e,t),s=>le(s),()=>Zo(u,e,n)),()=>_e())}
a(Zo,"ExtendsRightUnion");function Ve(u,e,r){return nu(r)?k8(u,e):fu(r)?F8(u,e,r.if,r.then,r.else):Pu(r)?I8(u,e,r.enum):su(r)?C8(u,r.name,e,r.extends):ze(r)?Qo(
u,e,r.allOf):mu(r)?S8(u,e,r.pattern):be(r)?Zo(u,e,r.anyOf):du(r)?le(u):_e()}a(Ve,"ExtendsRight");function j8(u,e,r){return su(r)?Ve(u,e,r):nu(r)||du(r)?le(u):Jo(
u)}a(j8,"ExtendsAny");function B8(u,e){const r=b0(u),t=b0(e);return r&&t||!r&&t?!0:!(r&&!t)}a(B8,"ExtendsImmutable");function N8(u,e,r,t){return au(t)?B8(e,t)?$e(
u,r,t.items):_e():Ve(u,e,t)}a(N8,"ExtendsArray");function O8(u,e,r){return yr(r)?le(u):Ve(u,e,r)}a(O8,"ExtendsBigInt");function $8(u,e,r){return Vt(r)?le(u):Ve(
u,e,r)}a($8,"ExtendsBoolean");function q8(u,e,r,t,n){const s=su(t)?e:t,o=su(t)?t:e,c=iu(e),d=iu(t);return!c&&d?_e():Je($e(u,s,o),i=>Wa(i,r,n),()=>_e())}a(q8,"Pa\
rameterCompare");function P8(u,e,r,t){return V.ShiftLeft(t,(n,s)=>q8(u,e,r,n,s),()=>iu(e)?le(u):_e())}a(P8,"ParameterRight");function T8(u,e,r){return V.ShiftLeft(
e,(t,n)=>P8(u,t,n,r),()=>le(u))}a(T8,"ParametersLeft");function Wa(u,e,r){return T8(u,e,r)}a(Wa,"ExtendsParameters");function e4(u,e,r){return Dr(r)?le(u):$e(u,
e,r)}a(e4,"ExtendsReturnType");function L8(u,e,r,t){return nu(t)||du(t)?le(u):Fu(t)?Je(Wa(u,e,t.parameters),n=>e4(n,r,t.instanceType),()=>_e()):_e()}a(L8,"Exten\
dsConstructor");function R8(u,e,r,t,n){return Je($e(u,e,n),()=>$e(u,r,n),()=>$e(u,t,n))}a(R8,"ExtendsDependent");function M8(u,e,r){const t=Ru(e);return $e(u,t,
r)}a(M8,"ExtendsEnum");function z8(u,e,r,t){return nu(t)||du(t)?le(u):Iu(t)?Je(Wa(u,e,t.parameters),n=>e4(n,r,t.returnType),()=>_e()):_e()}a(z8,"ExtendsFunction");
function U8(u,e,r){return et(r)||Au(r)?le(u):Ve(u,e,r)}a(U8,"ExtendsInteger");function K8(u,e,r){const t=ou(e);return $e(u,t,r)}a(K8,"ExtendsIntersect");function N0(u,e,r){
return e===r?le(u):_e()}a(N0,"ExtendsLiteralValue");function V8(u,e,r){return Re(r)?N0(u,e,r.const):yr(r)?le(u):Ve(u,Be(e),r)}a(V8,"ExtendsLiteralBigInt");function H8(u,e,r){
return Re(r)?N0(u,e,r.const):Vt(r)?le(u):Ve(u,Be(e),r)}a(H8,"ExtendsLiteralBoolean");function G8(u,e,r){return Re(r)?N0(u,e,r.const):Au(r)?le(u):Ve(u,Be(e),r)}a(
G8,"ExtendsLiteralNumber");function W8(u,e,r){return Re(r)?N0(u,e,r.const):tt(r)?le(u):Ve(u,Be(e),r)}a(W8,"ExtendsLiteralString");function x8(u,e,r){return V.IsBigInt(
e.const)?V8(u,e.const,r):V.IsBoolean(e.const)?H8(u,e.const,r):V.IsNumber(e.const)?G8(u,e.const,r):V.IsString(e.const)?W8(u,e.const,r):Eu()}a(x8,"ExtendsLiteral");
function J8(u,e,r){return su(r)?Ve(u,e,r):le(u)}a(J8,"ExtendsNever");function Y8(u,e,r){return Ca(r)?le(u):Ve(u,e,r)}a(Y8,"ExtendsNull");function X8(u,e,r){return Au(
r)?le(u):Ve(u,e,r)}a(X8,"ExtendsNumber");function Q8(u,e,r){return iu(e)?iu(r)?le(u):_e():le(u)}a(Q8,"ExtendsPropertyOptional");function Z8(u,e,r){return su(r)&&
Ut(r.extends)?_e():Je($e(u,e,r),t=>Q8(t,e,r),()=>_e())}a(Z8,"ExtendsProperty");function e7(u,e){return u.reduce((r,t)=>t in e&&_t(e[t])?{...r,...e[t].inferred}:
Eu(),{})}a(e7,"ExtractInferredProperties");function u7(u,e,r){const t={};for(const o of V.Keys(r))t[o]=o in e?Z8({},e[o],r[o]):iu(r[o])?su(r[o])?le(te.Assign(u,
{[r[o].name]:r[o].extends})):le(u):_e();const n=V.Values(t).every(o=>_t(o)),s=n?e7(V.Keys(t),t):{};return n?le(s):_e()}a(u7,"ExtendsPropertiesComparer");function t7(u,e,r){
const t=u7(u,e,r);return _t(t)?le(te.Assign(u,t.inferred)):_e()}a(t7,"ExtendsProperties");function r7(u,e,r){return t7(u,e,r)}a(r7,"ExtendsObjectToObject");function a7(u,e){
return V.Keys(e).reduce((r,t)=>({...r,[t]:V.HasPropertyKey(u,t)?be(r[t])?Te([...r[t].anyOf,e[t]]):Te([u[t],e[t]]):e[t]}),u)}a(a7,"RecordMergeInferred");function u4(u,e,r,t){
return V.ShiftLeft(e,(n,s)=>Je($e({},u[n],r),o=>u4(u,s,r,a7(t,o)),()=>_e()),()=>le(t))}a(u4,"ExtendsRecordComparer");function n7(u,e,r,t){const n=V.Keys(e);return u4(
e,n,t,u)}a(n7,"ExtendsObjectToRecord");function i7(u,e,r){return zu(r)?n7(u,e,yt(r),at(r)):Ge(r)?r7(u,e,r.properties):Ve(u,Fe(e),r)}a(i7,"ExtendsObject");function s7(u,e){
return V.IsEqual(V.Keys(e).length,0)?le(u):_e()}a(s7,"FromObject");function o7(u,e,r,t,n){return $e(u,r,n)}a(o7,"FromRecord");function l7(u,e,r,t){return zu(t)?
o7(u,Ia(e),r,Ia(yt(t)),at(t)):Ge(t)?s7(u,t.properties):nu(t)||du(t)?le(u):_e()}a(l7,"ExtendsRecord");function c7(u,e,r){return tt(r)?le(u):Ve(u,e,r)}a(c7,"Exten\
dsString");function d7(u,e,r){return E0(r)?le(u):Ve(u,e,r)}a(d7,"ExtendsSymbol");function f7(u,e,r){const t=Mu(e);return $e(u,t,r)}a(f7,"ExtendsTemplateLiteral");
function xa(u,e){return te.Create({"~kind":"Inferrable"},{name:u,type:e},{})}a(xa,"Inferrable");function Ja(u){return V.IsObject(u)&&V.HasPropertyKey(u,"~kind")&&
V.HasPropertyKey(u,"name")&&V.HasPropertyKey(u,"type")&&V.IsEqual(u["~kind"],"Inferrable")&&V.IsString(u.name)&&V.IsObject(u.type)}a(Ja,"IsInferable");function t4(u){
return I0(u)?su(u.items)?au(u.items.extends)?xa(u.items.name,u.items.extends.items):du(u.items.extends)?xa(u.items.name,u.items.extends):void 0:Eu():void 0}a(t4,
"TryRestInferable");function r4(u){return su(u)?xa(u.name,u.extends):void 0}a(r4,"TryInferable");function a4(u,e){const r=[];for(const t of u){if(!_t($e({},t,e)))
return;r.push(t)}return r}a(a4,"TryInferResults");function m7(u,e,r,t){const n=a4(r,t);return V.IsArray(n)?le(te.Assign(u,{[e]:Du(n)})):_e()}a(m7,"InferTupleRes\
ult");function n4(u,e,r,t){const n=a4(r,t);return V.IsArray(n)?le(te.Assign(u,{[e]:Te(n)})):_e()}a(n4,"InferUnionResult");function h7(u){return[...u].reverse()}
a(h7,"Reverse");function Ya(u,e){return e?h7(u):u}a(Ya,"ApplyReverse");function v7(u){const e=u.length>0?u[0]:void 0,r=bu(e)?t4(e):void 0;return bu(r)}a(v7,"Rev\
ersed");function p7(u,e,r,t,n,s){return Je($e(u,r,n),o=>i4(o,e,t,s),()=>_e())}a(p7,"ElementsCompare");function g7(u,e,r,t,n){const s=t4(t);return Ja(s)?m7(u,s.name,
Ya(r,e),s.type):V.ShiftLeft(r,(o,c)=>p7(u,e,o,c,t,n),()=>_e())}a(g7,"ElementsLeft");function y7(u,e,r,t){return V.ShiftLeft(t,(n,s)=>g7(u,e,r,n,s),()=>V.IsEqual(
r.length,0)?le(u):_e())}a(y7,"ElementsRight");function i4(u,e,r,t){return y7(u,e,r,t)}a(i4,"Elements");function b7(u,e,r){const t=Tr(u,Ye([],[]),r),n=v7(t);return i4(
u,n,Ya(e,n),Ya(t,n))}a(b7,"ExtendsTupleToTuple");function _7(u,e,r){for(const t of e){const n=$e(u,t,r);if(!_t(n))return n;u=n.inferred}return le(u)}a(_7,"Exten\
dsTupleToArrayReduce");function E7(u,e,r){const t=r4(r);return Ja(t)?n4(u,t.name,e,t.type):_7(u,e,r)}a(E7,"ExtendsTupleToArray");function A7(u,e,r){const t=Tr(u,
Ye([],[]),e);return eu(r)?b7(u,t,r.items):au(r)?E7(u,t,r.items):Ve(u,Du(t),r)}a(A7,"ExtendsTuple");function D7(u,e,r){return Dr(r)||Ba(r)?le(u):Ve(u,e,r)}a(D7,"\
ExtendsUndefined");function s4(u,e,r){return V.ShiftLeft(r,(t,n)=>Je($e(u,e,t),s=>le(s),()=>s4(u,e,n)),()=>_e())}a(s4,"ExtendsUnionSome");function Xa(u,e,r){return V.
ShiftLeft(e,(t,n)=>Je(s4(u,t,r),s=>Xa(s,n,r),()=>_e()),()=>le(u))}a(Xa,"ExtendsUnionLeft");function w7(u,e,r){const t=r4(r);return Ja(t)?n4(u,t.name,e,t.type):be(
r)?Xa(u,e,r.anyOf):Xa(u,e,[r])}a(w7,"ExtendsUnion2");function C7(u,e,r){return su(r)?Ve(u,e,r):nu(r)||du(r)?le(u):_e()}a(C7,"ExtendsUnknown");function k7(u,e,r){
return Dr(r)?le(u):Ve(u,e,r)}a(k7,"ExtendsVoid");function $e(u,e,r){return nu(e)?j8(u,e,r):au(e)?N8(u,e,e.items,r):yr(e)?O8(u,e,r):Vt(e)?$8(u,e,r):Fu(e)?L8(u,e.
parameters,e.instanceType,r):fu(e)?R8(u,e.if,e.then,e.else,r):Pu(e)?M8(u,e.enum,r):Iu(e)?z8(u,e.parameters,e.returnType,r):et(e)?U8(u,e,r):ze(e)?K8(u,e.allOf,r):
Re(e)?x8(u,e,r):Ut(e)?J8(u,e,r):Ca(e)?Y8(u,e,r):Au(e)?X8(u,e,r):Ge(e)?i7(u,e.properties,r):zu(e)?l7(u,yt(e),at(e),r):tt(e)?c7(u,e,r):E0(e)?d7(u,e,r):mu(e)?f7(u,
e.pattern,r):eu(e)?A7(u,e.items,r):Ba(e)?D7(u,e,r):be(e)?w7(u,e.anyOf,r):du(e)?C7(u,e,r):Dr(e)?k7(u,e,r):_e()}a($e,"ExtendsLeft");function F7(u,e){return ou([...u,
Fe(e)])}a(F7,"InterfaceOperation");function o4(u,e,r){return qe(u)?te.Update(F7(u,e),{},r):S7(u,e,r)}a(o4,"InterfaceAction");function I7(u,e,r,t,n){const s=Ku(u,
e,r),o=pn(u,e,t);return o4(s,o,n)}a(I7,"InterfaceInstantiate");function S7(u,e,r={}){return Ce("Interface",[u,e],r)}a(S7,"InterfaceDeferred");function Qa(u){return bu(
u)&&V.HasPropertyKey(u,"action")&&V.IsEqual(u.action,"Interface")}a(Qa,"IsInterfaceDeferred");function j7(u,e,r={}){return o4(u,e,r)}a(j7,"Interface");function B7(u,e,r){
return u.includes(r)?!0:Fr([...u,r],e,e[r])}a(B7,"FromRef");function l4(u,e,r){const t=ps(r);return Et(u,e,t)}a(l4,"FromProperties");function Et(u,e,r){return V.
ShiftLeft(r,(t,n)=>Fr(u,e,t)?!0:Et(u,e,n),()=>!1)}a(Et,"FromTypes2");function Fr(u,e,r){return _u(r)?B7(u,e,r.$ref):au(r)?Fr(u,e,r.items):Fu(r)?Et(u,e,[...r.parameters,
r.instanceType]):Iu(r)?Et(u,e,[...r.parameters,r.returnType]):Qa(r)?l4(u,e,r.parameters[1]):ze(r)?Et(u,e,r.allOf):Ge(r)?l4(u,e,r.properties):be(r)?Et(u,e,r.anyOf):
eu(r)?Et(u,e,r.items):zu(r)?Fr(u,e,at(r)):!1}a(Fr,"FromType3");function N7(u,e,r){return Fr(u,e,r)}a(N7,"CyclicCheck");function O7(u,e){return e.reduce((r,t)=>N7(
[t],u,u[t])?[...r,t]:r,[])}a(O7,"ResolveCandidateKeys");function $7(u){const e=vs(u);return O7(u,e)}a($7,"CyclicCandidates");function q7(u,e,r){return r.includes(
e)?r:e in u?Ir(u,u[e],[...r,e]):Eu()}a(q7,"FromRef2");function c4(u,e,r){const t=ps(e);return Wt(u,t,r)}a(c4,"FromProperties2");function Wt(u,e,r){return e.reduce(
(t,n)=>Ir(u,n,t),r)}a(Wt,"FromTypes3");function Ir(u,e,r){return _u(e)?q7(u,e.$ref,r):au(e)?Ir(u,e.items,r):Fu(e)?Wt(u,[...e.parameters,e.instanceType],r):Iu(e)?
Wt(u,[...e.parameters,e.returnType],r):Qa(e)?c4(u,e.parameters[1],r):ze(e)?Wt(u,e.allOf,r):Ge(e)?c4(u,e.properties,r):be(e)?Wt(u,e.anyOf,r):eu(e)?Wt(u,e.items,r):
zu(e)?Ir(u,at(e),r):r}a(Ir,"FromType4");function P7(u,e,r){return Ir(u,r,[e])}a(P7,"CyclicDependencies");function T7(u){return ya()}a(T7,"FromRef3");function L7(u){
return V.Keys(u).reduce((e,r)=>({...e,[r]:At(u[r])}),{})}a(L7,"FromProperties3");function Sr(u){return u.reduce((e,r)=>[...e,At(r)],[])}a(Sr,"FromTypes4");function At(u){
return _u(u)?T7(u.$ref):au(u)?Qu(At(u.items),ds(u)):Fu(u)?hr(Sr(u.parameters),At(u.instanceType)):Iu(u)?vr(Sr(u.parameters),At(u.returnType)):ze(u)?Zu(Sr(u.allOf)):
Ge(u)?Fe(L7(u.properties)):zu(u)?Fa(Sa(u),At(at(u))):be(u)?Te(Sr(u.anyOf)):eu(u)?Du(Sr(u.items)):u}a(At,"FromType5");function R7(u,e){return e in u?At(u[e]):Su()}
a(R7,"CyclicAnyFromParameters");function M7(u){return R7(u.$defs,u.$ref)}a(M7,"CyclicExtends");function z7(u,e,r){const t=Ku(u,Ye([],[]),e),n=pn({},Ye([],[]),r);
return ou([...t,Fe(n)])}a(z7,"CyclicInterface");function U7(u,e){return V.Keys(u).filter(t=>e.includes(t)).reduce((t,n)=>{const s=u[n],o=Qa(s)?z7(u,s.parameters[0],
s.parameters[1]):s;return{...t,[n]:o}},{})}a(U7,"CyclicDefinitions");function K7(u,e,r){const t=P7(u,e,r),n=U7(u,t);return pr(n,e)}a(K7,"InstantiateCyclic");function d4(u,e){
return e in u?_u(u[e])?d4(u,u[e].$ref):u[e]:We()}a(d4,"Resolve");function jr(u,e){return d4(u,e)}a(jr,"CyclicTarget");function f4(u){return qu(u)?M7(u):gs(u)?Su():
u}a(f4,"Canonical");function Uu(u,e,r){const t=f4(e),n=f4(r);return $e(u,t,n)}a(Uu,"Extends");var Za=0,m4=1,en=2,h4=3;function v4(u,e){const r=[Uu({},u,e),Uu({},
e,u)];return tu.IsExtendsTrueLike(r[0])&&tu.IsExtendsTrueLike(r[1])?Za:tu.IsExtendsTrueLike(r[0])&&tu.IsExtendsFalse(r[1])?en:tu.IsExtendsFalse(r[0])&&tu.IsExtendsTrueLike(
r[1])?h4:m4}a(v4,"Compare");function un(u,e,r=[],t=e){return V.ShiftLeft(e,(n,s)=>{const o=v4(u,n);return V.IsEqual(o,en)||V.IsEqual(o,Za)?t:V.IsEqual(o,m4)?un(
u,s,[...r,n],t):un(u,s,r,t)},()=>[...r,u])}a(un,"BroadenFilter");function V7(u,e,r){const t=pt(u);return nu(t)?[t]:du(t)?[t]:Ut(t)?O0(e,r):Ge(t)?O0(e,[...r,t]):
O0(e,un(t,r))}a(V7,"BroadenType");function O0(u,e=[]){return V.ShiftLeft(u,(r,t)=>V7(r,t,e),()=>e)}a(O0,"BroadenTypes");function p4(u){const e=O0(u);return w0(e)}
a(p4,"Broaden");function g4(u,e){return te.Update(pt(u),{},e)}a(g4,"EvaluateAction");function H7(u,e,r,t){const n=se(u,e,r);return g4(n,t)}a(H7,"EvaluateInstant\
iate");function Br(u,e=[]){return Mt(u)&&V.IsEqual(u.action,"Conditional")?_u(u.parameters[0])?Br(u.parameters[2],Br(u.parameters[3],[...e,u.parameters[0].$ref])):
Br(u.parameters[2],Br(u.parameters[3],e)):Mt(u)&&V.IsEqual(u.action,"Mapped")&&Mt(u.parameters[1])&&V.IsEqual(u.parameters[1].action,"KeyOf")&&_u(u.parameters[1].
parameters[0])?[...e,u.parameters[1].parameters[0].$ref]:e}a(Br,"CollectDistributionNames");function G7(u,e){return u.reduce((r,t)=>[...r,e.includes(t.name)],[])}
a(G7,"BuildDistributionArray");function y4(u,e,r=[]){return V.ShiftLeft(u,(t,n)=>V.ShiftLeft(e,(s,o)=>y4(n,o,[...r,[s,t]]),()=>r),()=>r)}a(y4,"ZipDistributionAr\
ray");function W7(u){return mu(u)?Mu(u.pattern):Pu(u)?Ru(u.enum):u}a(W7,"CanonicalArgument");function x7(u){const e=W7(u);return be(e)?[...e.anyOf]:[e]}a(x7,"Ex\
pand");function J7(u,e){return u.reduce((r,t)=>[...r,[...t,e]],[])}a(J7,"Append");function b4(u,e){return e.reduce((r,t)=>[...r,...J7(u,t)],[])}a(b4,"Cross");function _4(u){
return u.reduce((e,r)=>V.IsEqual(r[0],!0)?b4(e,x7(r[1])):b4(e,[r[1]]),[[]])}a(_4,"Distribute2");function Y7(u,e,r){const t=Br(r),n=G7(u,t),s=y4(e,n);return Mt(r)&&
V.IsEqual(r.action,"Conditional")||Mt(r)&&V.IsEqual(r.action,"Mapped")?_4(s):[e]}a(Y7,"DistributeArguments");function X7(){return["(not-resolvable)",We()]}a(X7,
"FromNotResolvable");function Q7(){return["(not-generic)",We()]}a(Q7,"FromNotGeneric");function Z7(u,e,r){return[u,fs(e,r)]}a(Z7,"FromGeneric");function ey(u,e,r){
return e in u?E4(u,e,u[e],r):X7()}a(ey,"FromRef4");function E4(u,e,r,t){return ga(r)?Z7(e,r.parameters,r.expression):_u(r)?ey(u,r.$ref,t):Q7()}a(E4,"FromType6");
function uy(u,e,r){return E4(u,"(anonymous)",e,r)}a(uy,"ResolveTarget");function ty(u,e,r){if(su(e)||sn(e)||tu.IsExtendsTrueLike(Uu({},e,r)))return;const t={parameter:u,
expect:r,actual:e};throw new Error(`Argument for parameter ${u} does not satisfy constraint`,{cause:t})}a(ty,"AssertArgumentExtends");function A4(u,e,r,t,n){const s=se(
u,e,n);return ty(r,s,t),te.Assign(u,{[r]:s})}a(A4,"BindArgument");function ry(u,e,r,t,n){const s=se(u,e,r.extends),o=se(u,e,r.equals);return V.ShiftLeft(n,(c,d)=>tn(
A4(u,e,r.name,s,c),e,t,d),()=>tn(A4(u,e,r.name,s,o),e,t,[]))}a(ry,"BindArguments");function tn(u,e,r,t){return V.ShiftLeft(r,(n,s)=>ry(u,e,n,s,t),()=>u)}a(tn,"B\
indParameters");function ay(u,e,r,t){return tn(u,e,r,t)}a(ay,"ResolveArgumentsContext");var rn=0,an=0;function ny(){if(!V.IsLessThan(an,mr.Get().maxInstantiationCount))
throw Error("Type instantiation is excessively deep and possibly infinite")}a(ny,"InstantiationAssert");function iy(){ny(),an++,rn++}a(iy,"InstantiationIncremen\
t");function sy(){rn--,V.IsEqual(rn,0)&&(an=0)}a(sy,"InstantiationDecrement");function oy(u){return V.IsGreaterThan(u.callstack.length,0)?u.callstack[u.callstack.
length-1]:""}a(oy,"Peek");function ly(u,e){return V.IsEqual(oy(u),e)}a(ly,"IsTailCall");function cy(u,e,r,t,n,s){iy();try{const o=ay(u,e,t,s),c=se(o,Ye([...e.callstack,
r.$ref],e.visited),n);return se(o,Ye([],[]),c)}finally{sy()}}a(cy,"CallDispatch");function dy(u,e,r,t,n,s){return s.reduce((o,c)=>{const d=cy(u,e,r,t,n,c);return[
...o,d]},[])}a(dy,"CallDistributed");function fy(u,e,r,t,n,s){const o=Y7(t,s,n),c=dy(u,e,r,t,n,o);return V.IsEqual(c.length,1)?c[0]:ju(c)}a(fy,"CallImmediate");
function D4(u,e,r,t){const n=Ku(u,e,t),s=uy(u,r,t),o=s[0],c=s[1];return ga(c)?ly(e,o)?nn(zt(o),n):fy(u,e,zt(o),c.parameters,c.expression,n):nn(r,n)}a(D4,"CallIn\
stantiate");function nn(u,e){return te.Create({"~kind":"Call"},{type:"call",target:u,arguments:e},{})}a(nn,"CallConstruct");function my(u,e){return D4({},Ye([],
[]),u,e)}a(my,"Call");function sn(u){return ye(u,"Call")}a(sn,"IsCall");function hy(u){return te.Discard(u,["~immutable"])}a(hy,"RemoveImmutableOperation");function vy(u,e){
return te.Update(hy(u),{},e)}a(vy,"RemoveImmutableAction");function py(u,e,r,t){const n=se(u,e,r);return vy(n,t)}a(py,"RemoveImmutableInstantiate");function gy(u,e){
return u(e)}a(gy,"ApplyMapping");function yy(u,e){return V.IsString(e)?Be(gy(u,e)):Be(e)}a(yy,"FromLiteral3");function by(u,e){const r=Mu(e);return xt(u,r)}a(by,
"FromTemplateLiteral");function _y(u,e){const r=e.map(t=>xt(u,t));return Te(r)}a(_y,"FromUnion2");function xt(u,e){return Re(e)?yy(u,e.const):mu(e)?by(u,e.pattern):
be(e)?_y(u,e.anyOf):e}a(xt,"FromType7");function w4(u,e={}){return Ce("Capitalize",[u],e)}a(w4,"CapitalizeDeferred");function Ey(u,e={}){return I4(u,e)}a(Ey,"Ca\
pitalize");function C4(u,e={}){return Ce("Lowercase",[u],e)}a(C4,"LowercaseDeferred");function Ay(u,e={}){return S4(u,e)}a(Ay,"Lowercase");function k4(u,e={}){return Ce(
"Uncapitalize",[u],e)}a(k4,"UncapitalizeDeferred");function Dy(u,e={}){return j4(u,e)}a(Dy,"Uncapitalize");function F4(u,e={}){return Ce("Uppercase",[u],e)}a(F4,
"UppercaseDeferred");function wy(u,e={}){return B4(u,e)}a(wy,"Uppercase");var Cy=a(u=>u[0].toUpperCase()+u.slice(1),"CapitalizeMapping"),ky=a(u=>u.toLowerCase(),
"LowercaseMapping"),Fy=a(u=>u[0].toLowerCase()+u.slice(1),"UncapitalizeMapping"),Iy=a(u=>u.toUpperCase(),"UppercaseMapping");function I4(u,e){return qe([u])?te.
Update(xt(Cy,u),{},e):w4(u,e)}a(I4,"CapitalizeAction");function S4(u,e){return qe([u])?te.Update(xt(ky,u),{},e):C4(u,e)}a(S4,"LowercaseAction");function j4(u,e){
return qe([u])?te.Update(xt(Fy,u),{},e):k4(u,e)}a(j4,"UncapitalizeAction");function B4(u,e){return qe([u])?te.Update(xt(Iy,u),{},e):F4(u,e)}a(B4,"UppercaseActio\
n");function Sy(u,e,r,t){const n=se(u,e,r);return I4(n,t)}a(Sy,"CapitalizeInstantiate");function jy(u,e,r,t){const n=se(u,e,r);return S4(n,t)}a(jy,"LowercaseIns\
tantiate");function By(u,e,r,t){const n=se(u,e,r);return j4(n,t)}a(By,"UncapitalizeInstantiate");function Ny(u,e,r,t){const n=se(u,e,r);return B4(n,t)}a(Ny,"Upp\
ercaseInstantiate");function N4(u,e,r,t,n={}){return Ce("Conditional",[u,e,r,t],n)}a(N4,"ConditionalDeferred");function Oy(u,e,r,t,n={}){return O4({},Ye([],[]),
u,e,r,t,n)}a(Oy,"Conditional");function $y(u,e,r,t,n,s){const o=Uu(u,r,t);return tu.IsExtendsUnion(o)?Te([se(o.inferred,e,n),se(u,e,s)]):tu.IsExtendsTrue(o)?se(
o.inferred,e,n):se(u,e,s)}a($y,"ConditionalOperation");function O4(u,e,r,t,n,s,o){return qe([r,t])?te.Update($y(u,e,r,t,n,s),{},o):N4(r,t,n,s,o)}a(O4,"Condition\
alAction");function qy(u,e,r,t,n,s,o){const c=se(u,e,r),d=se(u,e,t);return O4(u,e,c,d,n,s,o)}a(qy,"ConditionalInstantiate");function $4(u,e={}){return Ce("Const\
ructorParameters",[u],e)}a($4,"ConstructorParametersDeferred");function Py(u,e={}){return q4(u,e)}a(Py,"ConstructorParameters");function Ty(u){const e=Fu(u)?u.parameters:
[],r=Tr({},Ye([],[]),e);return Du(r)}a(Ty,"ConstructorParametersOperation");function q4(u,e){return qe([u])?te.Update(Ty(u),{},e):$4(u,e)}a(q4,"ConstructorParam\
etersAction");function Ly(u,e,r,t){const n=se(u,e,r);return q4(n,t)}a(Ly,"ConstructorParametersInstantiate");function P4(u,e,r={}){return Ce("Exclude",[u,e],r)}
a(P4,"ExcludeDeferred");function Ry(u,e,r={}){return on(u,e,r)}a(Ry,"Exclude");function on(u,e,r){return qe([u,e])?te.Update(Hs(u,e),{},r):P4(u,e,r)}a(on,"Exclu\
deAction");function My(u,e,r,t,n){const s=se(u,e,r),o=se(u,e,t);return on(s,o,n)}a(My,"ExcludeInstantiate");function T4(u,e,r={}){return Ce("Extract",[u,e],r)}a(
T4,"ExtractDeferred");function zy(u,e,r={}){return R4(u,e,r)}a(zy,"Extract");function Uy(u,e){const r=Uu({},u,e);return tu.IsExtendsTrueLike(r)?[u]:[]}a(Uy,"Ext\
ractType");function L4(u,e,r=[]){return V.ShiftLeft(u,(t,n)=>L4(n,e,[...r,...Uy(t,e)]),()=>r)}a(L4,"ExtractUnion");function Ky(u,e){const r=pt(u),t=be(r)?r.anyOf:
[r],n=L4(t,e);return ju(n)}a(Ky,"ExtractOperation");function R4(u,e,r){return qe([u,e])?te.Update(Ky(u,e),{},r):T4(u,e,r)}a(R4,"ExtractAction");function Vy(u,e,r,t,n){
const s=se(u,e,r),o=se(u,e,t);return R4(s,o,n)}a(Vy,"ExtractInstantiate");function Hy(u){return u.reduce((e,r)=>Cs(r)?[...e,Be(r)]:e,[])}a(Hy,"KeysToLiterals");
function ln(u){const e=Hy(u);return Te(e)}a(ln,"KeysToIndexer");function cn(u,e,r={}){return Ce("Index",[u,e],r)}a(cn,"IndexDeferred");function Gy(u,e,r={}){const t=V.
IsArray(e)?ln(e):e;return G4(u,t,r)}a(Gy,"Index");function Wy(u,e){const r=jr(u,e);return Dt(r)}a(Wy,"FromCyclic");function xy(u,e,r){const t=Ht(u,e,r);return Dt(
t)}a(xy,"FromDependent");function Jy(u,e){const r=V.Keys(u).filter(h=>!V.HasPropertyKey(e,h)),t=V.Keys(e).filter(h=>!V.HasPropertyKey(u,h)),n=V.Keys(u).filter(h=>V.
HasPropertyKey(e,h)),s=r.reduce((h,l)=>({...h,[l]:u[l]}),{}),o=t.reduce((h,l)=>({...h,[l]:e[l]}),{}),c=n.reduce((h,l)=>({...h,[l]:Rs(u[l],e[l])}),{}),d=te.Assign(
s,o);return te.Assign(d,c)}a(Jy,"CollapseIntersectProperties");function Yy(u){return u.reduce((e,r)=>Jy(e,Dt(r)),{})}a(Yy,"FromIntersect");function IE(u){return u}
a(IE,"FromObject2");function Xy(u){const e=tv(Du(u));return Dt(e)}a(Xy,"FromTuple");function Qy(u,e){return V.Keys(u).filter(n=>n in e).reduce((n,s)=>({...n,[s]:sv(
u[s],e[s])}),{})}a(Qy,"CollapseUnionProperties");function M4(u,e){return V.ShiftLeft(u,(r,t)=>M4(t,Qy(e,Dt(r))),()=>e)}a(M4,"ReduceVariants");function Zy(u){return V.
ShiftLeft(u,(e,r)=>M4(r,Dt(e)),()=>Eu())}a(Zy,"FromUnion3");function Dt(u){return qu(u)?Wy(u.$defs,u.$ref):fu(u)?xy(u.if,u.then,u.else):ze(u)?Yy(u.allOf):be(u)?
Zy(u.anyOf):eu(u)?Xy(u.items):Ge(u)?u.properties:{}}a(Dt,"FromType8");function dn(u){const e=Dt(u);return Fe(e)}a(dn,"CollapseToObject");var eb=new RegExp("^(?:\
0|[1-9][0-9]*)$");function fn(u){const e=`${u}`;return eb.test(e)?parseInt(e):u}a(fn,"ConvertToIntegerKey");function ub(u){return Be(fn(u))}a(ub,"NormalizeLiter\
al");function z4(u){return u.map(e=>U4(e))}a(z4,"NormalizeIndexerTypes");function U4(u){return ze(u)?Zu(z4(u.allOf)):be(u)?Te(z4(u.anyOf)):Re(u)?ub(u.const):u}a(
U4,"NormalizeIndexer");function tb(u,e){const r=U4(e),t=Uu({},r,Lu());return tu.IsExtendsTrueLike(t)?u:Re(e)&&V.IsEqual(e.const,"length")?Lu():We()}a(tb,"FromAr\
ray");function rb(u,e){const r=jr(u,e);return wt(r)}a(rb,"FromCyclic2");function ab(u,e,r){const t=Ht(u,e,r);return wt(t)}a(ab,"FromDependent2");function nb(u){
const e=Ru(u);return wt(e)}a(nb,"FromEnum");function ib(u){const e=ou(u);return wt(e)}a(ib,"FromIntersect2");function sb(u){return[`${u}`]}a(sb,"FromLiteral4");
function ob(u){const e=Mu(u);return wt(e)}a(ob,"FromTemplateLiteral2");function lb(u){return u.reduce((e,r)=>[...e,...wt(r)],[])}a(lb,"FromUnion4");function wt(u){
return qu(u)?rb(u.$defs,u.$ref):fu(u)?ab(u.if,u.then,u.else):Pu(u)?nb(u.enum):ze(u)?ib(u.allOf):Re(u)?sb(u.const):mu(u)?ob(u.pattern):be(u)?lb(u.anyOf):[]}a(wt,
"FromType9");function mn(u){return wt(u)}a(mn,"ToIndexableKeys");function Nr(u,e){return e.map(r=>Or(u,r))}a(Nr,"FromTypes5");function Or(u,e){return au(e)?Qu(Or(
u,e.items)):Fu(e)?hr(Nr(u,e.parameters),Or(u,e.instanceType)):Iu(e)?vr(Nr(u,e.parameters),Or(u,e.returnType)):eu(e)?Du(Nr(u,e.items)):be(e)?Te(Nr(u,e.anyOf)):ze(
e)?Zu(Nr(u,e.allOf)):Js(e)?Fe(u):e}a(Or,"FromType10");function cb(u,e){return Or(u,e)}a(cb,"ExpandThis");function db(u,e){const r=e in u?u[e]:We();return cb(u,r)}
a(db,"IndexProperty");function K4(u,e){return e.reduce((r,t)=>[...r,db(u,t)],[])}a(K4,"IndexProperties");function fb(u,e){const r=mn(e),t=K4(u,r);return ju(t)}a(
fb,"FromIndexer");var mb=new RegExp(Ar);function hb(u){return u.filter(r=>mb.test(r))}a(hb,"NumericKeys");function vb(u){const e=vs(u),r=hb(e),t=K4(u,r);return ju(
t)}a(vb,"FromIndexerNumber");function pb(u,e){return Au(e)?vb(u):fb(u,e)}a(pb,"FromObject3");function gb(u){return Be(fn(u))}a(gb,"ConvertLiteral");function V4(u){
return u.map(e=>H4(e))}a(V4,"ArrayIndexerTypes");function H4(u){return ze(u)?Zu(V4(u.allOf)):be(u)?Te(V4(u.anyOf)):Re(u)?gb(u.const):u}a(H4,"FormatArrayIndexer");
function yb(u,e){return u.reduceRight((r,t,n)=>{const s=Uu({},Be(n),e);return tu.IsExtendsTrueLike(s)?[t,...r]:r},[])}a(yb,"IndexElementsWithIndexer");function bb(u,e){
const r=H4(e),t=yb(u,r);return Er(t)}a(bb,"FromTupleWithIndexer");function _b(u){return Er(u)}a(_b,"FromTupleWithoutIndexer");function Eb(u,e){return Re(e)&&V.IsEqual(
e.const,"length")?Be(u.length):Au(e)||et(e)?_b(u):bb(u,e)}a(Eb,"FromTuple2");function Ab(u,e){return au(u)?tb(u.items,e):Ge(u)?pb(u.properties,e):eu(u)?Eb(u.items,
e):We()}a(Ab,"FromType11");function Db(u){return qu(u)||fu(u)||ze(u)||be(u)?dn(u):u}a(Db,"NormalizeType");function G4(u,e,r){return qe([u,e])?te.Update(Ab(Db(u),
e),{},r):cn(u,e,r)}a(G4,"IndexAction");function wb(u,e,r,t,n){const s=se(u,e,r),o=se(u,e,t);return G4(s,o,n)}a(wb,"IndexInstantiate");function W4(u,e={}){return Ce(
"InstanceType",[u],e)}a(W4,"InstanceTypeDeferred");function Cb(u,e={}){return x4(u,e)}a(Cb,"InstanceType");function kb(u){return Fu(u)?u.instanceType:We()}a(kb,
"InstanceTypeOperation");function x4(u,e){return qe([u])?te.Update(kb(u),{},e):W4(u,e)}a(x4,"InstanceTypeAction");function Fb(u,e,r,t={}){const n=se(u,e,r);return x4(
n,t)}a(Fb,"InstanceTypeInstantiate");function hn(u,e={}){return Ce("KeyOf",[u],e)}a(hn,"KeyOfDeferred");function Ib(u,e={}){return J4(u,e)}a(Ib,"KeyOf2");function Sb(){
return Te([Lu(),ut(),ka()])}a(Sb,"FromAny");function jb(u){return Lu()}a(jb,"FromArray2");function Bb(u){return u.reduce((r,t)=>Cs(t)?[...r,Be(fn(t))]:Eu(),[])}
a(Bb,"FromPropertyKeys");function Nb(u){const e=V.Keys(u),r=Bb(e);return Er(r)}a(Nb,"FromObject4");function Ob(u){return Sa(u)}a(Ob,"FromRecord2");function $b(u){
const e=u.map((r,t)=>Be(t));return Er(e)}a($b,"FromTuple3");function qb(u){return nu(u)?Sb():au(u)?jb(u.items):Ge(u)?Nb(u.properties):zu(u)?Ob(u):eu(u)?$b(u.items):
We()}a(qb,"FromType12");function Pb(u){return qu(u)||fu(u)||ze(u)||be(u)?dn(u):u}a(Pb,"NormalizeType2");function J4(u,e){return qe([u])?te.Update(qb(Pb(u)),{},e):
hn(u,e)}a(J4,"KeyOfAction");function Tb(u,e,r,t){const n=se(u,e,r);return J4(n,t)}a(Tb,"KeyOfInstantiate");function vn(u,e,r,t,n={}){return Ce("Mapped",[u,e,r,t],
n)}a(vn,"MappedDeferred");function Lb(u,e,r,t,n={}){return Y4({},Ye([],[]),u,e,r,t,n)}a(Lb,"Mapped");function Rb(u){const e=Mu(u);return $0(e)}a(Rb,"FromTemplat\
eLiteral3");function Mb(u){return u.reduce((e,r)=>[...e,...$0(r)],[])}a(Mb,"FromUnion5");function zb(u){const e=Ru(u);return $0(e)}a(zb,"FromEnum2");function Ub(u){
return V.IsNumber(u)?[Be(`${u}`)]:[Be(u)]}a(Ub,"FromLiteral5");function $0(u){return Pu(u)?zb(u.enum):Re(u)?Ub(u.const):mu(u)?Rb(u.pattern):be(u)?Mb(u.anyOf):[u]}
a($0,"FromType13");function Kb(u){return $0(u)}a(Kb,"MappedVariants");function Vb(u){return mu(u)?Mu(u.pattern):u}a(Vb,"CanonicalAs");function Hb(u,e,r,t,n,s){const o=te.
Assign(u,{[r.name]:t}),c=se(o,e,n),d=Vb(c),i=se(o,e,s);return zh(d)||Uh(d)?{[d.const]:i}:{}}a(Hb,"MappedVariant");function Gb(u,e,r,t,n,s){return t.reduce((o,c)=>[
...o,Hb(u,e,r,c,n,s)],[])}a(Gb,"MappedProperties");function Wb(u){return u.reduce((e,r)=>[...e,Fe(r)],[])}a(Wb,"MappedObjects");function xb(u,e,r,t,n,s){const o=Kb(
t),c=Gb(u,e,r,o,n,s),d=Wb(c);return ou(d)}a(xb,"MappedOperation");function Y4(u,e,r,t,n,s,o){return qe([t])?te.Update(xb(u,e,r,t,n,s),{},o):vn(r,t,n,s,o)}a(Y4,"\
MappedAction");function Jb(u,e,r,t,n,s,o){const c=se(u,e,t);return Y4(u,e,r,c,n,s,o)}a(Jb,"MappedInstantiate");function Yb(u,e,r){const t=te.Assign(u,e);return V.
Keys(e).filter(s=>r.includes(s)).reduce((s,o)=>({...s,[o]:K7(t,o,e[o])}),{})}a(Yb,"InstantiateCyclics");function Xb(u,e,r){const t=te.Assign(u,e);return V.Keys(
e).filter(s=>!r.includes(s)).reduce((s,o)=>({...s,[o]:se(t,Ye([],[]),e[o])}),{})}a(Xb,"InstantiateNonCyclics");function Qb(u,e,r){const t=$7(e),n=Yb(u,e,t),s=Xb(
u,e,t),o={...n,...s};return te.Update(o,{},r)}a(Qb,"InstantiateModule");function X4(u,e,r,t){return Qb(u,r,t)}a(X4,"ModuleInstantiate");function Q4(u,e={}){return Ce(
"NonNullable",[u],e)}a(Q4,"NonNullableDeferred");function Zb(u,e={}){return Z4(u,e)}a(Zb,"NonNullable");function e_(u){const e=Te([_0(),ja()]);return on(u,e,{})}
a(e_,"NonNullableOperation");function Z4(u,e){return qe([u])?te.Update(e_(u),{},e):Q4(u,e)}a(Z4,"NonNullableAction");function u_(u,e,r,t){const n=se(u,e,r);return Z4(
n,t)}a(u_,"NonNullableInstantiate");function el(u,e,r={}){return Ce("Omit",[u,e],r)}a(el,"OmitDeferred");function t_(u,e,r={}){const t=V.IsArray(e)?ln(e):e;return tl(
u,t,r)}a(t_,"Omit");function ul(u){const e=dn(u);return Ge(e)?e.properties:Eu()}a(ul,"ToIndexable");function r_(u,e){return V.Keys(u).reduce((t,n)=>e.includes(n)?
t:{...t,[n]:u[n]},{})}a(r_,"FromKeys");function a_(u,e){const r=ul(u),t=mn(e),n=r_(r,t);return Fe(n)}a(a_,"FromType14");function tl(u,e,r){return qe([u,e])?te.Update(
a_(u,e),{},r):el(u,e,r)}a(tl,"OmitAction");function n_(u,e,r,t,n){const s=se(u,e,r),o=se(u,e,t);return tl(s,o,n)}a(n_,"OmitInstantiate");function rl(u,e={}){return Ce(
"Parameters",[u],e)}a(rl,"ParametersDeferred");function i_(u,e={}){return al(u,e)}a(i_,"Parameters");function s_(u){const e=Iu(u)?u.parameters:[],r=Tr({},Ye([],
[]),e);return Du(r)}a(s_,"ParametersOperation");function al(u,e){return qe([u])?te.Update(s_(u),{},e):rl(u,e)}a(al,"ParametersAction");function o_(u,e,r,t){const n=se(
u,e,r);return al(n,t)}a(o_,"ParametersInstantiate");function nl(u,e={}){return Ce("Partial",[u],e)}a(nl,"PartialDeferred");function l_(u,e={}){return il(u,e)}a(
l_,"Partial");function c_(u,e){const r=jr(u,e),t=$r(r);return pr(te.Assign(u,{[e]:t}),e)}a(c_,"FromCyclic3");function d_(u,e,r){const t=Ht(u,e,r);return $r(t)}a(
d_,"FromDependent3");function f_(u){const e=ou(u);return $r(e)}a(f_,"FromIntersect3");function m_(u){const e=u.map(r=>$r(r));return Te(e)}a(m_,"FromUnion6");function h_(u){
const e=V.Keys(u).reduce((t,n)=>({...t,[n]:ms(u[n])}),{});return Fe(e)}a(h_,"FromObject5");function $r(u){return qu(u)?c_(u.$defs,u.$ref):fu(u)?d_(u.if,u.then,u.
else):ze(u)?f_(u.allOf):be(u)?m_(u.anyOf):Ge(u)?h_(u.properties):Fe({})}a($r,"FromType15");function il(u,e){return qe([u])?te.Update($r(u),{},e):nl(u,e)}a(il,"P\
artialAction");function v_(u,e,r,t){const n=se(u,e,r);return il(n,t)}a(v_,"PartialInstantiate");function sl(u,e,r={}){return Ce("Pick",[u,e],r)}a(sl,"PickDeferr\
ed");function p_(u,e,r={}){const t=V.IsArray(e)?ln(e):e;return ol(u,t,r)}a(p_,"Pick");function g_(u,e){return V.Keys(u).reduce((t,n)=>e.includes(n)?te.Assign(t,
{[n]:u[n]}):t,{})}a(g_,"FromKeys2");function y_(u,e){const r=ul(u),t=mn(e),n=g_(r,t);return Fe(n)}a(y_,"FromType16");function ol(u,e,r){return qe([u,e])?te.Update(
y_(u,e),{},r):sl(u,e,r)}a(ol,"PickAction");function b_(u,e,r,t,n){const s=se(u,e,r),o=se(u,e,t);return ol(s,o,n)}a(b_,"PickInstantiate");function ll(u,e={}){return Ce(
"ReadonlyObject",[u],e)}a(ll,"ReadonlyObjectDeferred");function cl(u,e={}){return dl(u,e)}a(cl,"ReadonlyObject");var __=cl;function E_(u){return yn(Qu(u))}a(E_,
"FromArray3");function A_(u,e){const r=jr(u,e),t=qr(r);return pr(te.Assign(u,{[e]:t}),e)}a(A_,"FromCyclic4");function D_(u,e,r){const t=Ht(u,e,r);return qr(t)}a(
D_,"FromDependent4");function w_(u){const e=ou(u);return qr(e)}a(w_,"FromIntersect4");function C_(u){const e=V.Keys(u).reduce((t,n)=>({...t,[n]:As(u[n])}),{});return Fe(
e)}a(C_,"FromObject6");function k_(u){return yn(Du(u))}a(k_,"FromTuple4");function F_(u){const e=u.map(r=>qr(r));return Te(e)}a(F_,"FromUnion7");function qr(u){
return au(u)?E_(u.items):qu(u)?A_(u.$defs,u.$ref):fu(u)?D_(u.if,u.then,u.else):ze(u)?w_(u.allOf):Ge(u)?C_(u.properties):eu(u)?k_(u.items):be(u)?F_(u.anyOf):u}a(
qr,"FromType17");function dl(u,e){return qe([u])?te.Update(qr(u),{},e):ll(u)}a(dl,"ReadonlyObjectAction");function I_(u,e,r,t){const n=se(u,e,r);return dl(n,t)}
a(I_,"ReadonlyObjectInstantiate");function S_(u,e,r,t){return e.visited.includes(t)?r:t in u?se(u,Ye(e.callstack,[...e.visited,t]),u[t]):r}a(S_,"RefInstantiate");
function j_(u,e){const r=jr(u,e),t=Pr(r);return pr(te.Assign(u,{[e]:t}),e)}a(j_,"FromCyclic5");function B_(u,e,r){const t=Ht(u,e,r);return Pr(t)}a(B_,"FromDepen\
dent5");function N_(u){const e=ou(u);return Pr(e)}a(N_,"FromIntersect5");function O_(u){const e=u.map(r=>Pr(r));return Te(e)}a(O_,"FromUnion8");function $_(u,e={}){
return Ce("RemoveOptional",[u],e)}a($_,"RemoveOptionalDeferred");function q_(u,e={}){return _r(u,e)}a(q_,"RemoveOptional");function P_(u){const e=V.Keys(u).reduce(
(t,n)=>({...t,[n]:q_(u[n])}),{});return Fe(e)}a(P_,"FromObject7");function Pr(u){return qu(u)?j_(u.$defs,u.$ref):fu(u)?B_(u.if,u.then,u.else):ze(u)?N_(u.allOf):
be(u)?O_(u.anyOf):Ge(u)?P_(u.properties):Fe({})}a(Pr,"FromType18");function fl(u,e={}){return Ce("Required",[u],e)}a(fl,"RequiredDeferred");function T_(u,e={}){
return ml(u,e)}a(T_,"Required");function ml(u,e){return qe([u])?te.Update(Pr(u),{},e):fl(u,e)}a(ml,"RequiredAction");function L_(u,e,r,t){const n=se(u,e,r);return ml(
n,t)}a(L_,"RequiredInstantiate");function hl(u,e={}){return Ce("ReturnType",[u],e)}a(hl,"ReturnTypeDeferred");function R_(u,e={}){return vl(u,e)}a(R_,"ReturnTyp\
e");function M_(u){return Iu(u)?u.returnType:We()}a(M_,"ReturnTypeOperation");function vl(u,e){return qe([u])?te.Update(M_(u),{},e):hl(u,e)}a(vl,"ReturnTypeActi\
on");function z_(u,e,r,t={}){const n=se(u,e,r);return vl(n,t)}a(z_,"ReturnTypeInstantiate");function pl(u,e){return Ce("With",[u,e],{})}a(pl,"WithDeferred");function U_(u,e){
return gl(u,e)}a(U_,"With2");function gl(u,e){return qe([u])?te.Update(u,{},e):pl(u,e)}a(gl,"WithAction");function K_(u,e,r,t){const n=se(u,e,r);return gl(n,t)}
a(K_,"WithInstantiate");function V_(u){return I0(u)?eu(u.items)?yl(u.items.items):su(u.items)?[u]:_u(u.items)?[u]:[We()]:[u]}a(V_,"SpreadElement");function yl(u){
return u.reduce((r,t)=>[...r,...V_(t)],[])}a(yl,"RestSpread");function Ye(u,e){return{callstack:u,visited:e}}a(Ye,"State");function qe(u){return V.ShiftLeft(u,(e,r)=>_u(
e)?!1:qe(r),()=>!0)}a(qe,"CanInstantiate");function pn(u,e,r){return V.Keys(r).reduce((t,n)=>({...t,[n]:se(u,e,r[n])}),{})}a(pn,"InstantiateProperties");function Tr(u,e,r){
const t=Ku(u,e,r);return yl(t)}a(Tr,"InstantiateElements");function Ku(u,e,r){return r.map(t=>se(u,e,t))}a(Ku,"InstantiateTypes");function H_(u,e){const r=iu(u)?
vt(e,{}):e,t=Kt(u)?ht(r,{}):r;return b0(u)?gn(t,{}):t}a(H_,"WithModifiers");function G_(u,e,r,t,n){return V.IsEqual(r,"AddImmutable")?J_(u,e,t[0],n):V.IsEqual(r,
"RemoveImmutable")?py(u,e,t[0],n):V.IsEqual(r,"AddReadonly")?ph(u,e,t[0],n):V.IsEqual(r,"RemoveReadonly")?iv(u,e,t[0],n):V.IsEqual(r,"AddOptional")?gh(u,e,t[0],
n):V.IsEqual(r,"RemoveOptional")?av(u,e,t[0],n):V.IsEqual(r,"Capitalize")?Sy(u,e,t[0],n):V.IsEqual(r,"Conditional")?qy(u,e,t[0],t[1],t[2],t[3],n):V.IsEqual(r,"C\
onstructorParameters")?Ly(u,e,t[0],n):V.IsEqual(r,"Evaluate")?H7(u,e,t[0],n):V.IsEqual(r,"Exclude")?My(u,e,t[0],t[1],n):V.IsEqual(r,"Extract")?Vy(u,e,t[0],t[1],
n):V.IsEqual(r,"Index")?wb(u,e,t[0],t[1],n):V.IsEqual(r,"InstanceType")?Fb(u,e,t[0],n):V.IsEqual(r,"Interface")?I7(u,e,t[0],t[1],n):V.IsEqual(r,"KeyOf")?Tb(u,e,
t[0],n):V.IsEqual(r,"Lowercase")?jy(u,e,t[0],n):V.IsEqual(r,"Mapped")?Jb(u,e,t[0],t[1],t[2],t[3],n):V.IsEqual(r,"Module")?X4(u,e,t[0],n):V.IsEqual(r,"NonNullabl\
e")?u_(u,e,t[0],n):V.IsEqual(r,"Pick")?b_(u,e,t[0],t[1],n):V.IsEqual(r,"Parameters")?o_(u,e,t[0],n):V.IsEqual(r,"Partial")?v_(u,e,t[0],n):V.IsEqual(r,"Omit")?n_(
u,e,t[0],t[1],n):V.IsEqual(r,"ReadonlyObject")?I_(u,e,t[0],n):V.IsEqual(r,"Record")?jv(u,e,t[0],t[1],n):V.IsEqual(r,"Required")?L_(u,e,t[0],n):V.IsEqual(r,"Retu\
rnType")?z_(u,e,t[0],n):V.IsEqual(r,"TemplateLiteral")?_8(u,e,t[0],n):V.IsEqual(r,"Uncapitalize")?By(u,e,t[0],n):V.IsEqual(r,"Uppercase")?Ny(u,e,t[0],n):V.IsEqual(
r,"With")?K_(u,e,t[0],t[1]):Ce(r,t,n)}a(G_,"InstantiateDeferred");function W_(u,e,r){const t=_u(r)?S_(u,e,r,r.$ref):au(r)?Qu(se(u,e,r.items),ds(r)):sn(r)?D4(u,e,
r.target,r.arguments):Fu(r)?hr(Ku(u,e,r.parameters),se(u,e,r.instanceType),yh(r)):Iu(r)?vr(Ku(u,e,r.parameters),se(u,e,r.returnType),bh(r)):fu(r)?y0(se(u,e,r.if),
se(u,e,r.then),se(u,e,r.else),Ch(r)):ze(r)?Zu(Ku(u,e,r.allOf),Sh(r)):Ge(r)?Fe(pn(u,e,r.properties),Ah(r)):zu(r)?Bv(yt(r),se(u,e,at(r))):I0(r)?F0(se(u,e,r.items)):
eu(r)?Du(Tr(u,e,r.items),uv(r)):be(r)?Te(Ku(u,e,r.anyOf),Hh(r)):r;return H_(r,t)}a(W_,"InstantiateImmediate");function se(u,e,r){return Mt(r)?G_(u,e,r.action,r.
parameters,r.options):W_(u,e,r)}a(se,"InstantiateType");function x_(u,e){return se(u,Ye([],[]),e)}a(x_,"Instantiate");function gn(u,e){return te.Update(u,{"~imm\
utable":!0},e)}a(gn,"AddImmutableAction");function J_(u,e,r,t){const n=se(u,e,r);return gn(n,t)}a(J_,"AddImmutableInstantiate");function Y_(u,e={}){return Ce("A\
ddImmutable",[u],e)}a(Y_,"AddImmutableDeferred");function yn(u,e={}){return gn(u,e)}a(yn,"AddImmutable");function X_(u,e={}){return Ce("RemoveReadonly",[u],e)}a(
X_,"RemoveReadonlyDeferred");function Q_(u,e={}){return Ce("Evaluate",[u],e)}a(Q_,"EvaluateDeferred");function Z_(u,e={}){return g4(u,e)}a(Z_,"Evaluate");function eE(u,e={}){
return X4({},Ye([],[]),u,e)}a(eE,"Module");var uE=Il($m(),1);function tE(...u){const[e,r,t]=gr.Match(u,{2:(o,c)=>V.IsString(o)?[{},o,c]:[o,c,{}],3:(o,c,d)=>[o,c,
d],1:o=>[{},o,{}]}),n=uE.Script(r),s=V.IsArray(n)&&V.IsEqual(n.length,2)?se(e,Ye([],[]),n[0]):We();return te.Update(s,{},t)}a(tE,"Script2");var bl={};kt(bl,{Any:a(
()=>ya,"Any"),Array:a(()=>Qu,"Array"),BigInt:a(()=>Aa,"BigInt"),Boolean:a(()=>Da,"Boolean"),Call:a(()=>my,"Call"),Capitalize:a(()=>Ey,"Capitalize"),Codec:a(()=>_a,
"Codec"),Conditional:a(()=>Oy,"Conditional"),Constructor:a(()=>hr,"Constructor"),ConstructorParameters:a(()=>Py,"ConstructorParameters"),Cyclic:a(()=>pr,"Cyclic"),
Decode:a(()=>jh,"Decode"),DecodeBuilder:a(()=>Es,"DecodeBuilder"),Dependent:a(()=>y0,"Dependent"),Encode:a(()=>Bh,"Encode"),EncodeBuilder:a(()=>_s,"EncodeBuilde\
r"),Enum:a(()=>ys,"Enum"),Evaluate:a(()=>Z_,"Evaluate"),Exclude:a(()=>Ry,"Exclude"),Extends:a(()=>Uu,"Extends"),ExtendsResult:a(()=>tu,"ExtendsResult"),Extract:a(
()=>zy,"Extract"),Function:a(()=>vr,"Function"),Generic:a(()=>fs,"Generic"),Identifier:a(()=>wa,"Identifier"),Immutable:a(()=>Nh,"Immutable"),Index:a(()=>Gy,"In\
dex"),Infer:a(()=>ba,"Infer"),InstanceType:a(()=>Cb,"InstanceType"),Instantiate:a(()=>x_,"Instantiate"),Integer:a(()=>br,"Integer"),Interface:a(()=>j7,"Interfac\
e"),Intersect:a(()=>Zu,"Intersect"),IsAny:a(()=>nu,"IsAny"),IsArray:a(()=>au,"IsArray"),IsBigInt:a(()=>yr,"IsBigInt"),IsBoolean:a(()=>Vt,"IsBoolean"),IsCall:a(()=>sn,
"IsCall"),IsCodec:a(()=>Ea,"IsCodec"),IsConstructor:a(()=>Fu,"IsConstructor"),IsCyclic:a(()=>qu,"IsCyclic"),IsDependent:a(()=>fu,"IsDependent"),IsEnum:a(()=>Pu,
"IsEnum"),IsEnumValue:a(()=>Ih,"IsEnumValue"),IsFunction:a(()=>Iu,"IsFunction"),IsGeneric:a(()=>ga,"IsGeneric"),IsIdentifier:a(()=>Lh,"IsIdentifier"),IsImmutable:a(
()=>b0,"IsImmutable"),IsInfer:a(()=>su,"IsInfer"),IsInteger:a(()=>et,"IsInteger"),IsIntersect:a(()=>ze,"IsIntersect"),IsKind:a(()=>ye,"IsKind"),IsLiteral:a(()=>Re,
"IsLiteral"),IsNever:a(()=>Ut,"IsNever"),IsNull:a(()=>Ca,"IsNull"),IsNumber:a(()=>Au,"IsNumber"),IsObject:a(()=>Ge,"IsObject"),IsOptional:a(()=>iu,"IsOptional"),
IsParameter:a(()=>Vh,"IsParameter"),IsReadonly:a(()=>Kt,"IsReadonly"),IsRecord:a(()=>zu,"IsRecord"),IsRef:a(()=>_u,"IsRef"),IsRefine:a(()=>Ds,"IsRefine"),IsRest:a(
()=>I0,"IsRest"),IsSchema:a(()=>bu,"IsSchema"),IsString:a(()=>tt,"IsString"),IsSymbol:a(()=>E0,"IsSymbol"),IsTemplateLiteral:a(()=>mu,"IsTemplateLiteral"),IsThis:a(
()=>Js,"IsThis"),IsTuple:a(()=>eu,"IsTuple"),IsUndefined:a(()=>Ba,"IsUndefined"),IsUnion:a(()=>be,"IsUnion"),IsUnknown:a(()=>du,"IsUnknown"),IsUnsafe:a(()=>gs,"\
IsUnsafe"),IsVoid:a(()=>Dr,"IsVoid"),KeyOf:a(()=>Ib,"KeyOf"),Literal:a(()=>Be,"Literal"),Lowercase:a(()=>Ay,"Lowercase"),Mapped:a(()=>Lb,"Mapped"),Module:a(()=>eE,
"Module"),Never:a(()=>We,"Never"),NonNullable:a(()=>Zb,"NonNullable"),Null:a(()=>_0,"Null"),Number:a(()=>Lu,"Number"),Object:a(()=>Fe,"Object"),Omit:a(()=>t_,"O\
mit"),Optional:a(()=>hs,"Optional"),Parameter:a(()=>Kh,"Parameter"),Parameters:a(()=>i_,"Parameters"),Partial:a(()=>l_,"Partial"),Pick:a(()=>p_,"Pick"),Readonly:a(
()=>Oh,"Readonly"),ReadonlyObject:a(()=>cl,"ReadonlyObject"),ReadonlyType:a(()=>__,"ReadonlyType"),Record:a(()=>Fa,"Record"),RecordKey:a(()=>Sa,"RecordKey"),RecordPattern:a(
()=>yt,"RecordPattern"),RecordValue:a(()=>at,"RecordValue"),Ref:a(()=>zt,"Ref"),Refine:a(()=>qh,"Refine"),Required:a(()=>T_,"Required"),Rest:a(()=>F0,"Rest"),ReturnType:a(
()=>R_,"ReturnType"),Script:a(()=>tE,"Script"),String:a(()=>ut,"String"),Symbol:a(()=>ka,"Symbol"),TemplateLiteral:a(()=>D8,"TemplateLiteral"),This:a(()=>xs,"Th\
is"),Tuple:a(()=>Du,"Tuple"),Uncapitalize:a(()=>Dy,"Uncapitalize"),Undefined:a(()=>ja,"Undefined"),Union:a(()=>Te,"Union"),Unknown:a(()=>Su,"Unknown"),Unsafe:a(
()=>Dh,"Unsafe"),Uppercase:a(()=>wy,"Uppercase"),Void:a(()=>Ys,"Void"),With:a(()=>U_,"With")});var rE=bl;export{Da as Boolean,we as CsvError,ys as Enum,br as Integer,Be as Literal,_0 as Null,Lu as Number,hs as Optional,Fa as Record,ut as String,Te as Union,Qu as _Array_,
Fe as _Object_,rE as build_default,h9 as francAll,D9 as markdownTable,Ui as mean,Qm as parse,lm as require__,U1 as require_ajv,Om as require_dist,cm as require_formats,
I2 as require_lib,N2 as require_lib2,M2 as require_lib3,Q2 as require_lib4,u1 as require_lib5,a1 as require_lib6,Sl as require_mod,Lm as require_yauzl,zm as sampleVariance};
