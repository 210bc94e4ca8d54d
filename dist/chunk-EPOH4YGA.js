var At=Object.defineProperty;var h=(a,u)=>At(a,"name",{value:u,configurable:!0});import{createRequire as Dt}from"node:module";const Ac=Dt(import.meta.url);import{__commonJS as A,__require as we}from"./chunk-BC4RUIGE.js";var Ct=A({"../../work\
/main/node_modules/fastest-levenshtein/mod.js"(a){"use strict";a.__esModule=!0,a.distance=a.closest=void 0;var u=new Uint32Array(65536),r=h(function(n,o){for(var s=n.
length,t=o.length,m=1<<s-1,i=-1,c=0,l=s,v=s;v--;)u[n.charCodeAt(v)]|=1<<v;for(v=0;v<t;v++){var p=u[o.charCodeAt(v)],y=p|c;p|=(p&i)+i^i,c|=~(p|i),i&=p,c&m&&l++,i&
m&&l--,c=c<<1|1,i=i<<1|~(y|c),c&=y}for(v=s;v--;)u[n.charCodeAt(v)]=0;return l},"myers_32"),e=h(function(n,o){for(var s=o.length,t=n.length,m=[],i=[],c=Math.ceil(
s/32),l=Math.ceil(t/32),v=0;v<c;v++)i[v]=-1,m[v]=0;for(var p=0;p<l-1;p++){for(var y=0,g=-1,_=p*32,b=Math.min(32,t)+_,E=_;E<b;E++)u[n.charCodeAt(E)]|=1<<E;for(var v=0;v<
s;v++){var C=u[o.charCodeAt(v)],k=i[v/32|0]>>>v&1,w=m[v/32|0]>>>v&1,S=C|y,N=((C|w)&g)+g^g|C|w,T=y|~(N|g),P=g&N;T>>>31^k&&(i[v/32|0]^=1<<v),P>>>31^w&&(m[v/32|0]^=
1<<v),T=T<<1|k,P=P<<1|w,g=P|~(S|T),y=T&S}for(var E=_;E<b;E++)u[n.charCodeAt(E)]=0}for(var q=0,$=-1,B=p*32,M=Math.min(32,t-B)+B,E=B;E<M;E++)u[n.charCodeAt(E)]|=1<<
E;for(var z=t,v=0;v<s;v++){var C=u[o.charCodeAt(v)],k=i[v/32|0]>>>v&1,w=m[v/32|0]>>>v&1,S=C|q,N=((C|w)&$)+$^$|C|w,T=q|~(N|$),P=$&N;z+=T>>>t-1&1,z-=P>>>t-1&1,T>>>
31^k&&(i[v/32|0]^=1<<v),P>>>31^w&&(m[v/32|0]^=1<<v),T=T<<1|k,P=P<<1|w,$=P|~(S|T),q=T&S}for(var E=B;E<M;E++)u[n.charCodeAt(E)]=0;return z},"myers_x"),d=h(function(n,o){
if(n.length<o.length){var s=o;o=n,n=s}return o.length===0?n.length:n.length<=32?r(n,o):e(n,o)},"distance");a.distance=d;var f=h(function(n,o){for(var s=1/0,t=0,
m=0;m<o.length;m++){var i=d(n,o[m]);i<s&&(s=i,t=m)}return o[t]},"closest");a.closest=f}}),Ft=A({"../../work/main/node_modules/@stdlib/utils-define-property/lib/\
define_property.js"(a,u){"use strict";var r=typeof Object.defineProperty=="function"?Object.defineProperty:null;u.exports=r}}),St=A({"../../work/main/node_modul\
es/@stdlib/utils-define-property/lib/has_define_property_support.js"(a,u){"use strict";var r=Ft();function e(){try{return r({},"x",{}),!0}catch{return!1}}h(e,"h\
asDefinePropertySupport"),u.exports=e}}),jt=A({"../../work/main/node_modules/@stdlib/utils-define-property/lib/builtin.js"(a,u){"use strict";var r=Object.defineProperty;
u.exports=r}}),T0=A({"../../work/main/node_modules/@stdlib/string-base-format-interpolate/lib/is_number.js"(a,u){"use strict";function r(e){return typeof e=="nu\
mber"}h(r,"isNumber"),u.exports=r}}),L0=A({"../../work/main/node_modules/@stdlib/string-base-format-interpolate/lib/zero_pad.js"(a,u){"use strict";function r(f){
return f[0]==="-"}h(r,"startsWithMinus");function e(f){var n="",o;for(o=0;o<f;o++)n+="0";return n}h(e,"zeros");function d(f,n,o){var s=!1,t=n-f.length;return t<
0||(r(f)&&(s=!0,f=f.substr(1)),f=o?f+e(t):e(t)+f,s&&(f="-"+f)),f}h(d,"zeroPad"),u.exports=d}}),Bt=A({"../../work/main/node_modules/@stdlib/string-base-format-in\
terpolate/lib/format_integer.js"(a,u){"use strict";var r=T0(),e=L0(),d=String.prototype.toLowerCase,f=String.prototype.toUpperCase;function n(o){var s,t,m;switch(o.
specifier){case"b":s=2;break;case"o":s=8;break;case"x":case"X":s=16;break;default:s=10;break}if(t=o.arg,m=parseInt(t,10),!isFinite(m)){if(!r(t))throw new Error(
"invalid integer. Value: "+t);m=0}return m<0&&(o.specifier==="u"||s!==10)&&(m=4294967295+m+1),m<0?(t=(-m).toString(s),o.precision&&(t=e(t,o.precision,o.padRight)),
t="-"+t):(t=m.toString(s),!m&&!o.precision?t="":o.precision&&(t=e(t,o.precision,o.padRight)),o.sign&&(t=o.sign+t)),s===16&&(o.alternate&&(t="0x"+t),t=o.specifier===
f.call(o.specifier)?f.call(t):d.call(t)),s===8&&o.alternate&&t.charAt(0)!=="0"&&(t="0"+t),t}h(n,"formatInteger"),u.exports=n}}),Nt=A({"../../work/main/node_modu\
les/@stdlib/string-base-format-interpolate/lib/is_string.js"(a,u){"use strict";function r(e){return typeof e=="string"}h(r,"isString"),u.exports=r}}),$t=A({"../\
../work/main/node_modules/@stdlib/string-base-format-interpolate/lib/format_double.js"(a,u){"use strict";var r=Math.abs,e=String.prototype.toLowerCase,d=String.
prototype.toUpperCase,f=String.prototype.replace,n=/e\+(\d)$/,o=/e-(\d)$/,s=/^(\d+)$/,t=/^(\d+)e/,m=/\.0$/,i=/\.0*e/,c=/(\..*[^0])0*e/;function l(v,p){var y,g;switch(p.
specifier){case"e":case"E":g=v.toExponential(p.precision);break;case"f":case"F":g=v.toFixed(p.precision);break;case"g":case"G":r(v)<1e-4?(y=p.precision,y>0&&(y-=
1),g=v.toExponential(y)):g=v.toPrecision(p.precision),p.alternate||(g=f.call(g,c,"$1e"),g=f.call(g,i,"e"),g=f.call(g,m,""));break;default:throw new Error("inval\
id double notation. Value: "+p.specifier)}return g=f.call(g,n,"e+0$1"),g=f.call(g,o,"e-0$1"),p.alternate&&(g=f.call(g,s,"$1."),g=f.call(g,t,"$1.e")),v>=0&&p.sign&&
(g=p.sign+g),g=p.specifier===d.call(p.specifier)?d.call(g):e.call(g),g}h(l,"formatDouble"),u.exports=l}}),It=A({"../../work/main/node_modules/@stdlib/string-bas\
e-format-interpolate/lib/space_pad.js"(a,u){"use strict";function r(d){var f="",n;for(n=0;n<d;n++)f+=" ";return f}h(r,"spaces");function e(d,f,n){var o=f-d.length;
return o<0||(d=n?d+r(o):r(o)+d),d}h(e,"spacePad"),u.exports=e}}),Ot=A({"../../work/main/node_modules/@stdlib/string-base-format-interpolate/lib/main.js"(a,u){"u\
se strict";var r=Bt(),e=Nt(),d=T0(),f=$t(),n=It(),o=L0(),s=String.fromCharCode,t=Array.isArray;function m(l){return l!==l}h(m,"isnan");function i(l){var v={};return v.
specifier=l.specifier,v.precision=l.precision===void 0?1:l.precision,v.width=l.width,v.flags=l.flags||"",v.mapping=l.mapping,v}h(i,"initialize");function c(l){var v,
p,y,g,_,b,E,C,k,w;if(!t(l))throw new TypeError("invalid argument. First argument must be an array. Value: `"+l+"`.");for(b="",E=1,k=0;k<l.length;k++)if(y=l[k],e(
y))b+=y;else{if(v=y.precision!==void 0,y=i(y),!y.specifier)throw new TypeError("invalid argument. Token is missing `specifier` property. Index: `"+k+"`. Value: \
`"+y+"`.");for(y.mapping&&(E=y.mapping),p=y.flags,w=0;w<p.length;w++)switch(g=p.charAt(w),g){case" ":y.sign=" ";break;case"+":y.sign="+";break;case"-":y.padRight=
!0,y.padZeros=!1;break;case"0":y.padZeros=p.indexOf("-")<0;break;case"#":y.alternate=!0;break;default:throw new Error("invalid flag: "+g)}if(y.width==="*"){if(y.
width=parseInt(arguments[E],10),E+=1,m(y.width))throw new TypeError("the argument for * width at position "+E+" is not a number. Value: `"+y.width+"`.");y.width<
0&&(y.padRight=!0,y.width=-y.width)}if(v&&y.precision==="*"){if(y.precision=parseInt(arguments[E],10),E+=1,m(y.precision))throw new TypeError("the argument for \
* precision at position "+E+" is not a number. Value: `"+y.precision+"`.");y.precision<0&&(y.precision=1,v=!1)}switch(y.arg=arguments[E],y.specifier){case"b":case"\
o":case"x":case"X":case"d":case"i":case"u":v&&(y.padZeros=!1),y.arg=r(y);break;case"s":y.maxWidth=v?y.precision:-1,y.arg=String(y.arg);break;case"c":if(!m(y.arg)){
if(_=parseInt(y.arg,10),_<0||_>127)throw new Error("invalid character code. Value: "+y.arg);y.arg=m(_)?String(y.arg):s(_)}break;case"e":case"E":case"f":case"F":case"\
g":case"G":if(v||(y.precision=6),C=parseFloat(y.arg),!isFinite(C)){if(!d(y.arg))throw new Error("invalid floating-point number. Value: "+b);C=y.arg,y.padZeros=!1}
y.arg=f(C,y);break;default:throw new Error("invalid specifier: "+y.specifier)}y.maxWidth>=0&&y.arg.length>y.maxWidth&&(y.arg=y.arg.substring(0,y.maxWidth)),y.padZeros?
y.arg=o(y.arg,y.width||y.precision,y.padRight):y.width&&(y.arg=n(y.arg,y.width,y.padRight)),b+=y.arg||"",E+=1}return b}h(c,"formatInterpolate"),u.exports=c}}),qt=A(
{"../../work/main/node_modules/@stdlib/string-base-format-interpolate/lib/index.js"(a,u){"use strict";var r=Ot();u.exports=r}}),Pt=A({"../../work/main/node_modu\
les/@stdlib/string-base-format-tokenize/lib/main.js"(a,u){"use strict";var r=/%(?:([1-9]\d*)\$)?([0 +\-#]*)(\*|\d+)?(?:(\.)(\*|\d+)?)?[hlL]?([%A-Za-z])/g;function e(f){
var n={mapping:f[1]?parseInt(f[1],10):void 0,flags:f[2],width:f[3],precision:f[5],specifier:f[6]};return f[4]==="."&&f[5]===void 0&&(n.precision="1"),n}h(e,"par\
se2");function d(f){var n,o,s,t;for(o=[],t=0,s=r.exec(f);s;)n=f.slice(t,r.lastIndex-s[0].length),n.length&&o.push(n),s[6]==="%"?o.push("%"):o.push(e(s)),t=r.lastIndex,
s=r.exec(f);return n=f.slice(t),n.length&&o.push(n),o}h(d,"formatTokenize"),u.exports=d}}),Tt=A({"../../work/main/node_modules/@stdlib/string-base-format-tokeni\
ze/lib/index.js"(a,u){"use strict";var r=Pt();u.exports=r}}),Lt=A({"../../work/main/node_modules/@stdlib/string-format/lib/is_string.js"(a,u){"use strict";function r(e){
return typeof e=="string"}h(r,"isString"),u.exports=r}}),Rt=A({"../../work/main/node_modules/@stdlib/string-format/lib/main.js"(a,u){"use strict";var r=qt(),e=Tt(),
d=Lt();function f(n){var o,s;if(!d(n))throw new TypeError(f("invalid argument. First argument must be a string. Value: `%s`.",n));for(o=[e(n)],s=1;s<arguments.length;s++)
o.push(arguments[s]);return r.apply(null,o)}h(f,"format"),u.exports=f}}),Mt=A({"../../work/main/node_modules/@stdlib/string-format/lib/index.js"(a,u){"use stric\
t";var r=Rt();u.exports=r}}),zt=A({"../../work/main/node_modules/@stdlib/utils-define-property/lib/polyfill.js"(a,u){"use strict";var r=Mt(),e=Object.prototype,
d=e.toString,f=e.__defineGetter__,n=e.__defineSetter__,o=e.__lookupGetter__,s=e.__lookupSetter__;function t(m,i,c){var l,v,p,y;if(typeof m!="object"||m===null||
d.call(m)==="[object Array]")throw new TypeError(r("invalid argument. First argument must be an object. Value: `%s`.",m));if(typeof c!="object"||c===null||d.call(
c)==="[object Array]")throw new TypeError(r("invalid argument. Property descriptor must be an object. Value: `%s`.",c));if(v="value"in c,v&&(o.call(m,i)||s.call(
m,i)?(l=m.__proto__,m.__proto__=e,delete m[i],m[i]=c.value,m.__proto__=l):m[i]=c.value),p="get"in c,y="set"in c,v&&(p||y))throw new Error("invalid argument. Can\
not specify one or more accessors and a value or writable attribute in the property descriptor.");return p&&f&&f.call(m,i,c.get),y&&n&&n.call(m,i,c.set),m}h(t,"\
defineProperty"),u.exports=t}}),Ut=A({"../../work/main/node_modules/@stdlib/utils-define-property/lib/index.js"(a,u){"use strict";var r=St(),e=jt(),d=zt(),f;r()?
f=e:f=d,u.exports=f}}),Vt=A({"../../work/main/node_modules/@stdlib/utils-define-nonenumerable-read-only-property/lib/main.js"(a,u){"use strict";var r=Ut();function e(d,f,n){
r(d,f,{configurable:!1,enumerable:!1,writable:!1,value:n})}h(e,"setNonEnumerableReadOnly"),u.exports=e}}),je=A({"../../work/main/node_modules/@stdlib/utils-defi\
ne-nonenumerable-read-only-property/lib/index.js"(a,u){"use strict";var r=Vt();u.exports=r}}),Ht=A({"../../work/main/node_modules/@stdlib/math-base-assert-is-na\
n/lib/main.js"(a,u){"use strict";function r(e){return e!==e}h(r,"isnan"),u.exports=r}}),ne=A({"../../work/main/node_modules/@stdlib/math-base-assert-is-nan/lib/\
index.js"(a,u){"use strict";var r=Ht();u.exports=r}}),R0=A({"../../work/main/node_modules/@stdlib/math-base-tools-evalpoly/lib/main.js"(a,u){"use strict";function r(e,d){
var f,n;if(n=e.length,n<2||d===0)return n===0?0:e[0];for(n-=1,f=e[n]*d+e[n-1],n-=2;n>=0;)f=f*d+e[n],n-=1;return f}h(r,"evalpoly"),u.exports=r}}),Gt=A({"../../wo\
rk/main/node_modules/@stdlib/function-ctor/lib/main.js"(a,u){"use strict";var r=Function;u.exports=r}}),Kt=A({"../../work/main/node_modules/@stdlib/function-cto\
r/lib/index.js"(a,u){"use strict";var r=Gt();u.exports=r}}),Wt=A({"../../work/main/node_modules/@stdlib/math-base-tools-evalpoly/lib/factory.js"(a,u){"use stric\
t";var r=Kt(),e=R0();function d(f){var n,o,s,t;if(f.length>500)return m;if(n="return function evalpoly(x){",o=f.length,o===0)n+="return 0.0;";else if(o===1)n+="\
return "+f[0]+";";else{for(n+="if(x===0.0){return "+f[0]+";}",n+="return "+f[0],s=o-1,t=1;t<o;t++)n+="+x*",t<s&&(n+="("),n+=f[t];for(t=0;t<s-1;t++)n+=")";n+=";"}
return n+="}",n+="//# sourceURL=evalpoly.factory.js",new r(n)();function m(i){return e(f,i)}h(m,"polyval")}h(d,"factory"),u.exports=d}}),Ue=A({"../../work/main/\
node_modules/@stdlib/math-base-tools-evalpoly/lib/index.js"(a,u){"use strict";var r=je(),e=R0(),d=Wt();r(e,"factory",d),u.exports=e}}),Jt=A({"../../work/main/no\
de_modules/@stdlib/assert-has-symbol-support/lib/main.js"(a,u){"use strict";function r(){return typeof Symbol=="function"&&typeof Symbol("foo")=="symbol"}h(r,"h\
asSymbolSupport"),u.exports=r}}),Yt=A({"../../work/main/node_modules/@stdlib/assert-has-symbol-support/lib/index.js"(a,u){"use strict";var r=Jt();u.exports=r}}),
xt=A({"../../work/main/node_modules/@stdlib/assert-has-tostringtag-support/lib/main.js"(a,u){"use strict";var r=Yt(),e=r();function d(){return e&&typeof Symbol.
toStringTag=="symbol"}h(d,"hasToStringTagSupport"),u.exports=d}}),Xt=A({"../../work/main/node_modules/@stdlib/assert-has-tostringtag-support/lib/index.js"(a,u){
"use strict";var r=xt();u.exports=r}}),M0=A({"../../work/main/node_modules/@stdlib/utils-native-class/lib/tostring.js"(a,u){"use strict";var r=Object.prototype.
toString;u.exports=r}}),Qt=A({"../../work/main/node_modules/@stdlib/utils-native-class/lib/main.js"(a,u){"use strict";var r=M0();function e(d){return r.call(d)}
h(e,"nativeClass"),u.exports=e}}),Zt=A({"../../work/main/node_modules/@stdlib/assert-has-own-property/lib/main.js"(a,u){"use strict";var r=Object.prototype.hasOwnProperty;
function e(d,f){return d==null?!1:r.call(d,f)}h(e,"hasOwnProp"),u.exports=e}}),ea=A({"../../work/main/node_modules/@stdlib/assert-has-own-property/lib/index.js"(a,u){
"use strict";var r=Zt();u.exports=r}}),ua=A({"../../work/main/node_modules/@stdlib/symbol-ctor/lib/main.js"(a,u){"use strict";var r=typeof Symbol=="function"?Symbol:
void 0;u.exports=r}}),ra=A({"../../work/main/node_modules/@stdlib/symbol-ctor/lib/index.js"(a,u){"use strict";var r=ua();u.exports=r}}),ta=A({"../../work/main/n\
ode_modules/@stdlib/utils-native-class/lib/tostringtag.js"(a,u){"use strict";var r=ra(),e=typeof r=="function"?r.toStringTag:"";u.exports=e}}),aa=A({"../../work\
/main/node_modules/@stdlib/utils-native-class/lib/polyfill.js"(a,u){"use strict";var r=ea(),e=ta(),d=M0();function f(n){var o,s,t;if(n==null)return d.call(n);s=
n[e],o=r(n,e);try{n[e]=void 0}catch{return d.call(n)}return t=d.call(n),o?n[e]=s:delete n[e],t}h(f,"nativeClass"),u.exports=f}}),Bu=A({"../../work/main/node_mod\
ules/@stdlib/utils-native-class/lib/index.js"(a,u){"use strict";var r=Xt(),e=Qt(),d=aa(),f;r()?f=d:f=e,u.exports=f}}),ia=A({"../../work/main/node_modules/@stdli\
b/assert-is-uint32array/lib/main.js"(a,u){"use strict";var r=Bu(),e=typeof Uint32Array=="function";function d(f){return e&&f instanceof Uint32Array||r(f)==="[ob\
ject Uint32Array]"}h(d,"isUint32Array"),u.exports=d}}),na=A({"../../work/main/node_modules/@stdlib/assert-is-uint32array/lib/index.js"(a,u){"use strict";var r=ia();
u.exports=r}}),sa=A({"../../work/main/node_modules/@stdlib/constants-uint32-max/lib/index.js"(a,u){"use strict";var r=4294967295;u.exports=r}}),oa=A({"../../wor\
k/main/node_modules/@stdlib/assert-has-uint32array-support/lib/uint32array.js"(a,u){"use strict";var r=typeof Uint32Array=="function"?Uint32Array:null;u.exports=
r}}),la=A({"../../work/main/node_modules/@stdlib/assert-has-uint32array-support/lib/main.js"(a,u){"use strict";var r=na(),e=sa(),d=oa();function f(){var n,o;if(typeof d!=
"function")return!1;try{o=[1,3.14,-3.14,e+1,e+2],o=new d(o),n=r(o)&&o[0]===1&&o[1]===3&&o[2]===e-2&&o[3]===0&&o[4]===1}catch{n=!1}return n}h(f,"hasUint32ArraySu\
pport"),u.exports=f}}),ca=A({"../../work/main/node_modules/@stdlib/assert-has-uint32array-support/lib/index.js"(a,u){"use strict";var r=la();u.exports=r}}),da=A(
{"../../work/main/node_modules/@stdlib/array-uint32/lib/main.js"(a,u){"use strict";var r=typeof Uint32Array=="function"?Uint32Array:void 0;u.exports=r}}),fa=A({
"../../work/main/node_modules/@stdlib/array-uint32/lib/polyfill.js"(a,u){"use strict";function r(){throw new Error("not implemented")}h(r,"polyfill"),u.exports=
r}}),ru=A({"../../work/main/node_modules/@stdlib/array-uint32/lib/index.js"(a,u){"use strict";var r=ca(),e=da(),d=fa(),f;r()?f=e:f=d,u.exports=f}}),ma=A({"../..\
/work/main/node_modules/@stdlib/assert-is-float64array/lib/main.js"(a,u){"use strict";var r=Bu(),e=typeof Float64Array=="function";function d(f){return e&&f instanceof
Float64Array||r(f)==="[object Float64Array]"}h(d,"isFloat64Array"),u.exports=d}}),ha=A({"../../work/main/node_modules/@stdlib/assert-is-float64array/lib/index.j\
s"(a,u){"use strict";var r=ma();u.exports=r}}),va=A({"../../work/main/node_modules/@stdlib/assert-has-float64array-support/lib/float64array.js"(a,u){"use strict";
var r=typeof Float64Array=="function"?Float64Array:null;u.exports=r}}),pa=A({"../../work/main/node_modules/@stdlib/assert-has-float64array-support/lib/main.js"(a,u){
"use strict";var r=ha(),e=va();function d(){var f,n;if(typeof e!="function")return!1;try{n=new e([1,3.14,-3.14,NaN]),f=r(n)&&n[0]===1&&n[1]===3.14&&n[2]===-3.14&&
n[3]!==n[3]}catch{f=!1}return f}h(d,"hasFloat64ArraySupport"),u.exports=d}}),ga=A({"../../work/main/node_modules/@stdlib/assert-has-float64array-support/lib/ind\
ex.js"(a,u){"use strict";var r=pa();u.exports=r}}),ya=A({"../../work/main/node_modules/@stdlib/array-float64/lib/main.js"(a,u){"use strict";var r=typeof Float64Array==
"function"?Float64Array:void 0;u.exports=r}}),_a=A({"../../work/main/node_modules/@stdlib/array-float64/lib/polyfill.js"(a,u){"use strict";function r(){throw new Error(
"not implemented")}h(r,"polyfill"),u.exports=r}}),Ve=A({"../../work/main/node_modules/@stdlib/array-float64/lib/index.js"(a,u){"use strict";var r=ga(),e=ya(),d=_a(),
f;r()?f=e:f=d,u.exports=f}}),ba=A({"../../work/main/node_modules/@stdlib/assert-is-uint8array/lib/main.js"(a,u){"use strict";var r=Bu(),e=typeof Uint8Array=="fu\
nction";function d(f){return e&&f instanceof Uint8Array||r(f)==="[object Uint8Array]"}h(d,"isUint8Array"),u.exports=d}}),Ea=A({"../../work/main/node_modules/@st\
dlib/assert-is-uint8array/lib/index.js"(a,u){"use strict";var r=ba();u.exports=r}}),wa=A({"../../work/main/node_modules/@stdlib/constants-uint8-max/lib/index.js"(a,u){
"use strict";var r=255;u.exports=r}}),ka=A({"../../work/main/node_modules/@stdlib/assert-has-uint8array-support/lib/uint8array.js"(a,u){"use strict";var r=typeof Uint8Array==
"function"?Uint8Array:null;u.exports=r}}),Aa=A({"../../work/main/node_modules/@stdlib/assert-has-uint8array-support/lib/main.js"(a,u){"use strict";var r=Ea(),e=wa(),
d=ka();function f(){var n,o;if(typeof d!="function")return!1;try{o=[1,3.14,-3.14,e+1,e+2],o=new d(o),n=r(o)&&o[0]===1&&o[1]===3&&o[2]===e-2&&o[3]===0&&o[4]===1}catch{
n=!1}return n}h(f,"hasUint8ArraySupport"),u.exports=f}}),Da=A({"../../work/main/node_modules/@stdlib/assert-has-uint8array-support/lib/index.js"(a,u){"use stric\
t";var r=Aa();u.exports=r}}),Ca=A({"../../work/main/node_modules/@stdlib/array-uint8/lib/main.js"(a,u){"use strict";var r=typeof Uint8Array=="function"?Uint8Array:
void 0;u.exports=r}}),Fa=A({"../../work/main/node_modules/@stdlib/array-uint8/lib/polyfill.js"(a,u){"use strict";function r(){throw new Error("not implemented")}
h(r,"polyfill"),u.exports=r}}),Sa=A({"../../work/main/node_modules/@stdlib/array-uint8/lib/index.js"(a,u){"use strict";var r=Da(),e=Ca(),d=Fa(),f;r()?f=e:f=d,u.
exports=f}}),ja=A({"../../work/main/node_modules/@stdlib/assert-is-uint16array/lib/main.js"(a,u){"use strict";var r=Bu(),e=typeof Uint16Array=="function";function d(f){
return e&&f instanceof Uint16Array||r(f)==="[object Uint16Array]"}h(d,"isUint16Array"),u.exports=d}}),Ba=A({"../../work/main/node_modules/@stdlib/assert-is-uint\
16array/lib/index.js"(a,u){"use strict";var r=ja();u.exports=r}}),Na=A({"../../work/main/node_modules/@stdlib/constants-uint16-max/lib/index.js"(a,u){"use stric\
t";var r=65535;u.exports=r}}),$a=A({"../../work/main/node_modules/@stdlib/assert-has-uint16array-support/lib/uint16array.js"(a,u){"use strict";var r=typeof Uint16Array==
"function"?Uint16Array:null;u.exports=r}}),Ia=A({"../../work/main/node_modules/@stdlib/assert-has-uint16array-support/lib/main.js"(a,u){"use strict";var r=Ba(),
e=Na(),d=$a();function f(){var n,o;if(typeof d!="function")return!1;try{o=[1,3.14,-3.14,e+1,e+2],o=new d(o),n=r(o)&&o[0]===1&&o[1]===3&&o[2]===e-2&&o[3]===0&&o[4]===
1}catch{n=!1}return n}h(f,"hasUint16ArraySupport"),u.exports=f}}),Oa=A({"../../work/main/node_modules/@stdlib/assert-has-uint16array-support/lib/index.js"(a,u){
"use strict";var r=Ia();u.exports=r}}),qa=A({"../../work/main/node_modules/@stdlib/array-uint16/lib/main.js"(a,u){"use strict";var r=typeof Uint16Array=="functi\
on"?Uint16Array:void 0;u.exports=r}}),Pa=A({"../../work/main/node_modules/@stdlib/array-uint16/lib/polyfill.js"(a,u){"use strict";function r(){throw new Error("\
not implemented")}h(r,"polyfill"),u.exports=r}}),Ta=A({"../../work/main/node_modules/@stdlib/array-uint16/lib/index.js"(a,u){"use strict";var r=Oa(),e=qa(),d=Pa(),
f;r()?f=e:f=d,u.exports=f}}),La=A({"../../work/main/node_modules/@stdlib/assert-is-little-endian/lib/ctors.js"(a,u){"use strict";var r=Sa(),e=Ta(),d={uint16:e,uint8:r};
u.exports=d}}),Ra=A({"../../work/main/node_modules/@stdlib/assert-is-little-endian/lib/main.js"(a,u){"use strict";var r=La(),e;function d(){var f,n;return f=new r.
uint16(1),f[0]=4660,n=new r.uint8(f.buffer),n[0]===52}h(d,"isLittleEndian"),e=d(),u.exports=e}}),tu=A({"../../work/main/node_modules/@stdlib/assert-is-little-en\
dian/lib/index.js"(a,u){"use strict";var r=Ra();u.exports=r}}),Ma=A({"../../work/main/node_modules/@stdlib/number-float64-base-get-high-word/lib/high.js"(a,u){"\
use strict";var r=tu(),e;r===!0?e=1:e=0,u.exports=e}}),za=A({"../../work/main/node_modules/@stdlib/number-float64-base-get-high-word/lib/main.js"(a,u){"use stri\
ct";var r=ru(),e=Ve(),d=Ma(),f=new e(1),n=new r(f.buffer);function o(s){return f[0]=s,n[d]}h(o,"getHighWord"),u.exports=o}}),Be=A({"../../work/main/node_modules\
/@stdlib/number-float64-base-get-high-word/lib/index.js"(a,u){"use strict";var r=za();u.exports=r}}),Ua=A({"../../work/main/node_modules/@stdlib/number-float64-\
base-set-high-word/lib/high.js"(a,u){"use strict";var r=tu(),e;r===!0?e=1:e=0,u.exports=e}}),Va=A({"../../work/main/node_modules/@stdlib/number-float64-base-set\
-high-word/lib/main.js"(a,u){"use strict";var r=ru(),e=Ve(),d=Ua(),f=new e(1),n=new r(f.buffer);function o(s,t){return f[0]=s,n[d]=t>>>0,f[0]}h(o,"setHighWord"),
u.exports=o}}),vu=A({"../../work/main/node_modules/@stdlib/number-float64-base-set-high-word/lib/index.js"(a,u){"use strict";var r=Va();u.exports=r}}),Ha=A({"..\
/../work/main/node_modules/@stdlib/number-float64-base-from-words/lib/indices.js"(a,u){"use strict";var r=tu(),e,d,f;r===!0?(d=1,f=0):(d=0,f=1),e={HIGH:d,LOW:f},
u.exports=e}}),Ga=A({"../../work/main/node_modules/@stdlib/number-float64-base-from-words/lib/main.js"(a,u){"use strict";var r=ru(),e=Ve(),d=Ha(),f=new e(1),n=new r(
f.buffer),o=d.HIGH,s=d.LOW;function t(m,i){return n[o]=m,n[s]=i,f[0]}h(t,"fromWords"),u.exports=t}}),Nu=A({"../../work/main/node_modules/@stdlib/number-float64-\
base-from-words/lib/index.js"(a,u){"use strict";var r=Ga();u.exports=r}}),ge=A({"../../work/main/node_modules/@stdlib/constants-float64-pinf/lib/index.js"(a,u){
"use strict";var r=Number.POSITIVE_INFINITY;u.exports=r}}),Ka=A({"../../work/main/node_modules/@stdlib/number-ctor/lib/main.js"(a,u){"use strict";u.exports=Number}}),
Wa=A({"../../work/main/node_modules/@stdlib/number-ctor/lib/index.js"(a,u){"use strict";var r=Ka();u.exports=r}}),Fe=A({"../../work/main/node_modules/@stdlib/co\
nstants-float64-ninf/lib/index.js"(a,u){"use strict";var r=Wa(),e=r.NEGATIVE_INFINITY;u.exports=e}}),We=A({"../../work/main/node_modules/@stdlib/constants-float\
64-exponent-bias/lib/index.js"(a,u){"use strict";var r=1023;u.exports=r}}),Ja=A({"../../work/main/node_modules/@stdlib/constants-float64-half-ln-two/lib/index.j\
s"(a,u){"use strict";var r=.34657359027997264;u.exports=r}}),Ya=A({"../../work/main/node_modules/@stdlib/math-base-special-expm1/lib/polyval_q.js"(a,u){"use str\
ict";function r(e){return e===0?-.03333333333333313:-.03333333333333313+e*(.0015873015872548146+e*(-793650757867488e-19+e*(4008217827329362e-21+e*-20109921818362437e-23)))}
h(r,"evalpoly"),u.exports=r}}),xa=A({"../../work/main/node_modules/@stdlib/math-base-special-expm1/lib/main.js"(a,u){"use strict";var r=ne(),e=Be(),d=vu(),f=Nu(),
n=ge(),o=Fe(),s=We(),t=Ja(),m=Ya(),i=709.782712893384,c=.6931471803691238,l=19082149292705877e-26,v=1.4426950408889634,p=38.816242111356935,y=1.0397207708399179;
function g(_){var b,E,C,k,w,S,N,T,P,q,$,B,M;if(_===n||r(_))return _;if(_===o)return-1;if(_===0)return _;if(_<0?(C=!0,T=-_):(C=!1,T=_),T>=p){if(C)return-1;if(T>=
i)return n}if(S=e(T)|0,T>t)T<y?C?(k=_+c,w=-l,M=-1):(k=_-c,w=l,M=1):(C?M=v*_-.5:M=v*_+.5,M|=0,$=M,k=_-$*c,w=$*l),_=k-w,q=k-_-w;else{if(S<1016070144)return _;M=0}
return b=.5*_,P=_*b,N=1+P*m(P),$=3-N*b,B=P*((N-$)/(6-_*$)),M===0?_-(_*B-P):(E=f(s+M<<20,0),B=_*(B-q)-q,B-=P,M===-1?.5*(_-B)-.5:M===1?_<-.25?-2*(B-(_+.5)):1+2*(_-
B):M<=-2||M>56?(T=1-(B-_),M===1024?(k=e(T)+(M<<20)|0,T=d(T,k)):T*=E,T-1):($=1,M<20?(k=1072693248-(2097152>>M)|0,$=d($,k),T=$-(B-_)):(k=s-M<<20|0,$=d($,k),T=_-(B+
$),T+=1),T*=E,T))}h(g,"expm1"),u.exports=g}}),au=A({"../../work/main/node_modules/@stdlib/math-base-special-expm1/lib/index.js"(a,u){"use strict";var r=xa();u.exports=
r}}),Xa=A({"../../work/main/node_modules/@stdlib/math-base-special-floor/lib/main.js"(a,u){"use strict";var r=Math.floor;u.exports=r}}),Se=A({"../../work/main/n\
ode_modules/@stdlib/math-base-special-floor/lib/index.js"(a,u){"use strict";var r=Xa();u.exports=r}}),Qa=A({"../../work/main/node_modules/@stdlib/math-base-spec\
ial-log1p/lib/polyval_lp.js"(a,u){"use strict";function r(e){return e===0?.6666666666666735:.6666666666666735+e*(.3999999999940942+e*(.2857142874366239+e*(.22222198432149784+
e*(.1818357216161805+e*(.15313837699209373+e*.14798198605116586)))))}h(r,"evalpoly"),u.exports=r}}),Za=A({"../../work/main/node_modules/@stdlib/math-base-specia\
l-log1p/lib/main.js"(a,u){"use strict";var r=ne(),e=Be(),d=vu(),f=ge(),n=Fe(),o=We(),s=Qa(),t=.6931471803691238,m=19082149292705877e-26,i=.41421356237309503,c=-.2928932188134525,
l=1862645149230957e-24,v=5551115123125783e-32,p=9007199254740992,y=.6666666666666666;function g(_){var b,E,C,k,w,S,N,T,P,q;if(_<-1||r(_))return NaN;if(_===-1)return n;
if(_===f||_===0)return _;if(_<0?C=-_:C=_,q=1,C<i){if(C<l)return C<v?_:_-_*_*.5;_>c&&(q=0,k=_,E=1)}return q!==0&&(C<p?(P=1+_,E=e(P),q=(E>>20)-o,q>0?w=1-(P-_):w=_-
(P-1),w/=P):(P=_,E=e(P),q=(E>>20)-o,w=0),E&=1048575,E<434334?P=d(P,E|1072693248):(q+=1,P=d(P,E|1071644672),E=1048576-E>>2),k=P-1),b=.5*k*k,E===0?k===0?(w+=q*m,q*
t+w):(T=b*(1-y*k),q*t-(T-(q*m+w)-k)):(S=k/(2+k),N=S*S,T=N*s(N),q===0?k-(b-S*(b+T)):q*t-(b-(S*(b+T)+(q*m+w))-k))}h(g,"log1p"),u.exports=g}}),Le=A({"../../work/ma\
in/node_modules/@stdlib/math-base-special-log1p/lib/index.js"(a,u){"use strict";var r=Za();u.exports=r}}),ei=A({"../../work/main/node_modules/@stdlib/math-base-\
special-sqrt/lib/main.js"(a,u){"use strict";var r=Math.sqrt;u.exports=r}}),ye=A({"../../work/main/node_modules/@stdlib/math-base-special-sqrt/lib/index.js"(a,u){
"use strict";var r=ei();u.exports=r}}),z0=A({"../../work/main/node_modules/@stdlib/constants-float64-fourth-pi/lib/index.js"(a,u){"use strict";var r=.7853981633974483;
u.exports=r}}),ui=A({"../../work/main/node_modules/@stdlib/math-base-special-asin/lib/rational_pq.js"(a,u){"use strict";function r(e){var d,f,n;return e===0?.16666666666666713:
(e<0?d=-e:d=e,d<=1?(f=-8.198089802484825+e*(19.562619833175948+e*(-16.262479672107002+e*(5.444622390564711+e*(-.6019598008014124+e*.004253011369004428)))),n=-49.18853881490881+
e*(139.51056146574857+e*(-147.1791292232726+e*(70.49610280856842+e*(-14.740913729888538+e*1))))):(e=1/e,f=.004253011369004428+e*(-.6019598008014124+e*(5.444622390564711+
e*(-16.262479672107002+e*(19.562619833175948+e*-8.198089802484825)))),n=1+e*(-14.740913729888538+e*(70.49610280856842+e*(-147.1791292232726+e*(139.51056146574857+
e*-49.18853881490881))))),f/n)}h(r,"evalrational"),u.exports=r}}),ri=A({"../../work/main/node_modules/@stdlib/math-base-special-asin/lib/rational_rs.js"(a,u){"u\
se strict";function r(e){var d,f,n;return e===0?.08333333333333809:(e<0?d=-e:d=e,d<=1?(f=28.536655482610616+e*(-25.56901049652825+e*(6.968710824104713+e*(-.5634242780008963+
e*.002967721961301243))),n=342.43986579130785+e*(-383.8770957603691+e*(147.0656354026815+e*(-21.947795316429207+e*1)))):(e=1/e,f=.002967721961301243+e*(-.5634242780008963+
e*(6.968710824104713+e*(-25.56901049652825+e*28.536655482610616))),n=1+e*(-21.947795316429207+e*(147.0656354026815+e*(-383.8770957603691+e*342.43986579130785)))),
f/n)}h(r,"evalrational"),u.exports=r}}),ti=A({"../../work/main/node_modules/@stdlib/math-base-special-asin/lib/main.js"(a,u){"use strict";var r=ne(),e=ye(),d=z0(),
f=ui(),n=ri(),o=6123233995736766e-32;function s(t){var m,i,c,l,v;if(r(t))return NaN;if(t>0?c=t:(m=!0,c=-t),c>1)return NaN;if(c>.625)i=1-c,l=i*n(i),i=e(i+i),v=d-
i,i=i*l-o,v-=i,v+=d;else{if(c<1e-8)return t;i=c*c,v=i*f(i),v=c*v+c}return m?-v:v}h(s,"asin"),u.exports=s}}),d0=A({"../../work/main/node_modules/@stdlib/math-bas\
e-special-asin/lib/index.js"(a,u){"use strict";var r=ti();u.exports=r}}),ai=A({"../../work/main/node_modules/@stdlib/math-base-special-abs/lib/main.js"(a,u){"us\
e strict";function r(e){return Math.abs(e)}h(r,"abs"),u.exports=r}}),he=A({"../../work/main/node_modules/@stdlib/math-base-special-abs/lib/index.js"(a,u){"use s\
trict";var r=ai();u.exports=r}}),ii=A({"../../work/main/node_modules/@stdlib/math-base-special-ceil/lib/main.js"(a,u){"use strict";var r=Math.ceil;u.exports=r}}),
ni=A({"../../work/main/node_modules/@stdlib/math-base-special-ceil/lib/index.js"(a,u){"use strict";var r=ii();u.exports=r}}),si=A({"../../work/main/node_modules\
/@stdlib/math-base-special-trunc/lib/main.js"(a,u){"use strict";var r=Se(),e=ni();function d(f){return f<0?e(f):r(f)}h(d,"trunc"),u.exports=d}}),pu=A({"../../wo\
rk/main/node_modules/@stdlib/math-base-special-trunc/lib/index.js"(a,u){"use strict";var r=si();u.exports=r}}),oi=A({"../../work/main/node_modules/@stdlib/const\
ants-float64-max-base2-exponent/lib/index.js"(a,u){"use strict";var r=1023;u.exports=r}}),li=A({"../../work/main/node_modules/@stdlib/constants-float64-max-base\
2-exponent-subnormal/lib/index.js"(a,u){"use strict";var r=-1023;u.exports=r}}),ci=A({"../../work/main/node_modules/@stdlib/constants-float64-min-base2-exponent\
-subnormal/lib/index.js"(a,u){"use strict";var r=-1074;u.exports=r}}),di=A({"../../work/main/node_modules/@stdlib/math-base-assert-is-infinite/lib/main.js"(a,u){
"use strict";var r=ge(),e=Fe();function d(f){return f===r||f===e}h(d,"isInfinite"),u.exports=d}}),iu=A({"../../work/main/node_modules/@stdlib/math-base-assert-i\
s-infinite/lib/index.js"(a,u){"use strict";var r=di();u.exports=r}}),fi=A({"../../work/main/node_modules/@stdlib/constants-float64-high-word-sign-mask/lib/index\
.js"(a,u){"use strict";var r=2147483648;u.exports=r}}),Je=A({"../../work/main/node_modules/@stdlib/constants-float64-high-word-abs-mask/lib/index.js"(a,u){"use \
strict";var r=2147483647;u.exports=r}}),mi=A({"../../work/main/node_modules/@stdlib/number-float64-base-to-words/lib/indices.js"(a,u){"use strict";var r=tu(),e,
d,f;r===!0?(d=1,f=0):(d=0,f=1),e={HIGH:d,LOW:f},u.exports=e}}),U0=A({"../../work/main/node_modules/@stdlib/number-float64-base-to-words/lib/assign.js"(a,u){"use\
 strict";var r=ru(),e=Ve(),d=mi(),f=new e(1),n=new r(f.buffer),o=d.HIGH,s=d.LOW;function t(m,i,c,l){return f[0]=m,i[l]=n[o],i[l+c]=n[s],i}h(t,"toWords"),u.exports=
t}}),hi=A({"../../work/main/node_modules/@stdlib/number-float64-base-to-words/lib/main.js"(a,u){"use strict";var r=U0();function e(d){return r(d,[0,0],1,0)}h(e,
"toWords"),u.exports=e}}),f0=A({"../../work/main/node_modules/@stdlib/number-float64-base-to-words/lib/index.js"(a,u){"use strict";var r=je(),e=hi(),d=U0();r(e,
"assign",d),u.exports=e}}),vi=A({"../../work/main/node_modules/@stdlib/math-base-special-copysign/lib/main.js"(a,u){"use strict";var r=fi(),e=Je(),d=f0(),f=Be(),
n=Nu(),o=[0,0];function s(t,m){var i,c;return d.assign(t,o,1,0),i=o[0],i&=e,c=f(m),c&=r,i|=c,n(i,o[1])}h(s,"copysign"),u.exports=s}}),m0=A({"../../work/main/nod\
e_modules/@stdlib/math-base-special-copysign/lib/index.js"(a,u){"use strict";var r=vi();u.exports=r}}),Ye=A({"../../work/main/node_modules/@stdlib/constants-flo\
at64-smallest-normal/lib/index.js"(a,u){"use strict";var r=22250738585072014e-324;u.exports=r}}),V0=A({"../../work/main/node_modules/@stdlib/number-float64-base\
-normalize/lib/assign.js"(a,u){"use strict";var r=Ye(),e=iu(),d=ne(),f=he(),n=4503599627370496;function o(s,t,m,i){return d(s)||e(s)?(t[i]=s,t[i+m]=0,t):s!==0&&
f(s)<r?(t[i]=s*n,t[i+m]=-52,t):(t[i]=s,t[i+m]=0,t)}h(o,"normalize2"),u.exports=o}}),pi=A({"../../work/main/node_modules/@stdlib/number-float64-base-normalize/li\
b/main.js"(a,u){"use strict";var r=V0();function e(d){return r(d,[0,0],1,0)}h(e,"normalize2"),u.exports=e}}),gi=A({"../../work/main/node_modules/@stdlib/number-\
float64-base-normalize/lib/index.js"(a,u){"use strict";var r=je(),e=pi(),d=V0();r(e,"assign",d),u.exports=e}}),$u=A({"../../work/main/node_modules/@stdlib/const\
ants-float64-high-word-exponent-mask/lib/index.js"(a,u){"use strict";var r=2146435072;u.exports=r}}),yi=A({"../../work/main/node_modules/@stdlib/number-float64-\
base-exponent/lib/main.js"(a,u){"use strict";var r=Be(),e=$u(),d=We();function f(n){var o=r(n);return o=(o&e)>>>20,o-d|0}h(f,"exponent"),u.exports=f}}),_i=A({".\
./../work/main/node_modules/@stdlib/number-float64-base-exponent/lib/index.js"(a,u){"use strict";var r=yi();u.exports=r}}),bi=A({"../../work/main/node_modules/@\
stdlib/math-base-special-ldexp/lib/main.js"(a,u){"use strict";var r=ge(),e=Fe(),d=We(),f=oi(),n=li(),o=ci(),s=ne(),t=iu(),m=m0(),i=gi().assign,c=_i(),l=f0(),v=Nu(),
p=2220446049250313e-31,y=2148532223,g=[0,0],_=[0,0];function b(E,C){var k,w;return C===0||E===0||s(E)||t(E)?E:(i(E,g,1,0),E=g[0],C+=g[1],C+=c(E),C<o?m(0,E):C>f?
E<0?e:r:(C<=n?(C+=52,w=p):w=1,l.assign(E,_,1,0),k=_[0],k&=y,k|=C+d<<20,w*v(k,_[1])))}h(b,"ldexp"),u.exports=b}}),nu=A({"../../work/main/node_modules/@stdlib/mat\
h-base-special-ldexp/lib/index.js"(a,u){"use strict";var r=bi();u.exports=r}}),Ei=A({"../../work/main/node_modules/@stdlib/math-base-special-exp/lib/polyval_p.j\
s"(a,u){"use strict";function r(e){return e===0?.16666666666666602:.16666666666666602+e*(-.0027777777777015593+e*(6613756321437934e-20+e*(-16533902205465252e-22+
e*41381367970572385e-24)))}h(r,"evalpoly"),u.exports=r}}),wi=A({"../../work/main/node_modules/@stdlib/math-base-special-exp/lib/expmulti.js"(a,u){"use strict";var r=nu(),
e=Ei();function d(f,n,o){var s,t,m,i;return s=f-n,t=s*s,m=s-t*e(t),i=1-(n-s*m/(2-m)-f),r(i,o)}h(d,"expmulti"),u.exports=d}}),ki=A({"../../work/main/node_modules\
/@stdlib/math-base-special-exp/lib/main.js"(a,u){"use strict";var r=ne(),e=pu(),d=Fe(),f=ge(),n=wi(),o=.6931471803691238,s=19082149292705877e-26,t=1.4426950408889634,
m=709.782712893384,i=-745.1332191019411,c=1/(1<<28),l=-c;function v(p){var y,g,_;return r(p)||p===f?p:p===d?0:p>m?f:p<i?0:p>l&&p<c?1+p:(p<0?_=e(t*p-.5):_=e(t*p+
.5),y=p-_*o,g=_*s,n(y,g,_))}h(v,"exp"),u.exports=v}}),_e=A({"../../work/main/node_modules/@stdlib/math-base-special-exp/lib/index.js"(a,u){"use strict";var r=ki();
u.exports=r}}),Ai=A({"../../work/main/node_modules/@stdlib/math-base-assert-is-integer/lib/main.js"(a,u){"use strict";var r=Se();function e(d){return r(d)===d}h(
e,"isInteger"),u.exports=e}}),su=A({"../../work/main/node_modules/@stdlib/math-base-assert-is-integer/lib/index.js"(a,u){"use strict";var r=Ai();u.exports=r}}),
Di=A({"../../work/main/node_modules/@stdlib/math-base-assert-is-even/lib/main.js"(a,u){"use strict";var r=su();function e(d){return r(d/2)}h(e,"isEven"),u.exports=
e}}),Ci=A({"../../work/main/node_modules/@stdlib/math-base-assert-is-even/lib/index.js"(a,u){"use strict";var r=Di();u.exports=r}}),Fi=A({"../../work/main/node_\
modules/@stdlib/math-base-assert-is-odd/lib/main.js"(a,u){"use strict";var r=Ci();function e(d){return d>0?r(d-1):r(d+1)}h(e,"isOdd"),u.exports=e}}),h0=A({"../.\
./work/main/node_modules/@stdlib/math-base-assert-is-odd/lib/index.js"(a,u){"use strict";var r=Fi();u.exports=r}}),Si=A({"../../work/main/node_modules/@stdlib/n\
umber-float64-base-set-low-word/lib/low.js"(a,u){"use strict";var r=tu(),e;r===!0?e=0:e=1,u.exports=e}}),ji=A({"../../work/main/node_modules/@stdlib/number-floa\
t64-base-set-low-word/lib/main.js"(a,u){"use strict";var r=ru(),e=Ve(),d=Si(),f=new e(1),n=new r(f.buffer);function o(s,t){return f[0]=s,n[d]=t>>>0,f[0]}h(o,"se\
tLowWord"),u.exports=o}}),gu=A({"../../work/main/node_modules/@stdlib/number-float64-base-set-low-word/lib/index.js"(a,u){"use strict";var r=ji();u.exports=r}}),
Bi=A({"../../work/main/node_modules/@stdlib/number-uint32-base-to-int32/lib/main.js"(a,u){"use strict";function r(e){return e|0}h(r,"uint32ToInt32"),u.exports=r}}),
H0=A({"../../work/main/node_modules/@stdlib/number-uint32-base-to-int32/lib/index.js"(a,u){"use strict";var r=Bi();u.exports=r}}),Ni=A({"../../work/main/node_mo\
dules/@stdlib/math-base-special-pow/lib/x_is_zero.js"(a,u){"use strict";var r=h0(),e=m0(),d=Fe(),f=ge();function n(o,s){return s===d?f:s===f?0:s>0?r(s)?o:0:r(s)?
e(f,o):f}h(n,"pow"),u.exports=n}}),$i=A({"../../work/main/node_modules/@stdlib/math-base-special-pow/lib/y_is_huge.js"(a,u){"use strict";var r=Je(),e=Be(),d=1072693247,
f=1e300,n=1e-300;function o(s,t){var m,i;return i=e(s),m=i&r,m<=d?t<0?f*f:n*n:t>0?f*f:n*n}h(o,"pow"),u.exports=o}}),Ii=A({"../../work/main/node_modules/@stdlib/\
math-base-special-pow/lib/y_is_infinite.js"(a,u){"use strict";var r=he(),e=ge();function d(f,n){return f===-1?(f-f)/(f-f):f===1?1:r(f)<1==(n===e)?0:e}h(d,"pow"),
u.exports=d}}),G0=A({"../../work/main/node_modules/@stdlib/constants-float64-num-high-word-significand-bits/lib/index.js"(a,u){"use strict";var r=20;u.exports=r}}),
Oi=A({"../../work/main/node_modules/@stdlib/math-base-special-pow/lib/polyval_l.js"(a,u){"use strict";function r(e){return e===0?.5999999999999946:.5999999999999946+
e*(.4285714285785502+e*(.33333332981837743+e*(.272728123808534+e*(.23066074577556175+e*.20697501780033842))))}h(r,"evalpoly"),u.exports=r}}),qi=A({"../../work/m\
ain/node_modules/@stdlib/math-base-special-pow/lib/log2ax.js"(a,u){"use strict";var r=Be(),e=gu(),d=vu(),f=We(),n=G0(),o=Oi(),s=1048575,t=1048576,m=1072693248,i=536870912,
c=524288,l=9007199254740992,v=.9617966939259756,p=.9617967009544373,y=-7028461650952758e-24,g=[1,1.5],_=[0,.5849624872207642],b=[0,1350039202129749e-23];function E(C,k,w){
var S,N,T,P,q,$,B,M,z,x,J,Q,R,j,I,D,F,O,U,L,H,G;return L=0,w<t&&(k*=l,L-=53,w=r(k)),L+=(w>>n)-f|0,H=w&s|0,w=H|m|0,H<=235662?G=0:H<767610?G=1:(G=0,L+=1,w-=t),k=d(
k,w),M=g[G],O=k-M,U=1/(k+M),N=O*U,P=e(N,0),S=(w>>1|i)+c,S+=G<<18,$=d(0,S),B=k-($-M),q=U*(O-P*$-P*B),T=N*N,F=T*T*o(T),F+=q*(P+N),T=P*P,$=3+T+F,$=e($,0),B=F-($-3-
T),O=P*$,U=q*$+B*N,x=O+U,x=e(x,0),J=U-(x-O),Q=p*x,R=y*x+J*v+b[G],z=_[G],D=L,j=Q+R+z+D,j=e(j,0),I=R-(j-D-z-Q),C[0]=j,C[1]=I,C}h(E,"log2ax"),u.exports=E}}),Pi=A({
"../../work/main/node_modules/@stdlib/math-base-special-pow/lib/polyval_w.js"(a,u){"use strict";function r(e){return e===0?.5:.5+e*(-.3333333333333333+e*.25)}h(
r,"evalpoly"),u.exports=r}}),Ti=A({"../../work/main/node_modules/@stdlib/math-base-special-pow/lib/logx.js"(a,u){"use strict";var r=gu(),e=Pi(),d=1.4426950408889634,
f=1.4426950216293335,n=19259629911266175e-24;function o(s,t){var m,i,c,l,v,p;return c=t-1,l=c*c*e(c),v=f*c,p=c*n-l*d,i=v+p,i=r(i,0),m=p-(i-v),s[0]=i,s[1]=m,s}h(
o,"logx"),u.exports=o}}),Li=A({"../../work/main/node_modules/@stdlib/constants-float64-ln-two/lib/index.js"(a,u){"use strict";var r=.6931471805599453;u.exports=
r}}),K0=A({"../../work/main/node_modules/@stdlib/constants-float64-high-word-significand-mask/lib/index.js"(a,u){"use strict";var r=1048575;u.exports=r}}),Ri=A(
{"../../work/main/node_modules/@stdlib/math-base-special-pow/lib/polyval_p.js"(a,u){"use strict";function r(e){return e===0?.16666666666666602:.16666666666666602+
e*(-.0027777777777015593+e*(6613756321437934e-20+e*(-16533902205465252e-22+e*41381367970572385e-24)))}h(r,"evalpoly"),u.exports=r}}),Mi=A({"../../work/main/node\
_modules/@stdlib/math-base-special-pow/lib/pow2.js"(a,u){"use strict";var r=Be(),e=vu(),d=gu(),f=H0(),n=nu(),o=Li(),s=We(),t=Je(),m=K0(),i=G0(),c=Ri(),l=1048576,
v=1071644672,p=.6931471824645996,y=-1904654299957768e-24;function g(_,b,E){var C,k,w,S,N,T,P,q,$,B,M;return B=_&t|0,M=(B>>i)-s|0,$=0,B>v&&($=_+(l>>M+1)>>>0,M=(($&
t)>>i)-s|0,C=($&~(m>>M))>>>0,w=e(0,C),$=($&m|l)>>i-M>>>0,_<0&&($=-$),b-=w),w=E+b,w=d(w,0),N=w*p,T=(E-(w-b))*o+w*y,q=N+T,P=T-(q-N),w=q*q,k=q-w*c(w),S=q*k/(k-2)-(P+
q*P),q=1-(S-q),_=r(q),_=f(_),_+=$<<i>>>0,_>>i<=0?q=n(q,$):q=e(q,_),q}h(g,"pow2"),u.exports=g}}),zi=A({"../../work/main/node_modules/@stdlib/math-base-special-po\
w/lib/main.js"(a,u){"use strict";var r=ne(),e=h0(),d=iu(),f=su(),n=ye(),o=he(),s=f0(),t=gu(),m=H0(),i=Fe(),c=ge(),l=Je(),v=Ni(),p=$i(),y=Ii(),g=qi(),_=Ti(),b=Mi(),
E=1072693247,C=1105199104,k=1139802112,w=1083179008,S=1072693248,N=1083231232,T=3230714880,P=31,q=1e300,$=1e-300,B=8008566259537294e-32,M=[0,0],z=[0,0];function x(J,Q){
var R,j,I,D,F,O,U,L,H,G,K,X,V,W,Y,Z;if(r(J)||r(Q))return NaN;if(s.assign(Q,M,1,0),O=M[0],U=M[1],U===0){if(Q===0)return 1;if(Q===1)return J;if(Q===-1)return 1/J;
if(Q===.5)return n(J);if(Q===-.5)return 1/n(J);if(Q===2)return J*J;if(Q===3)return J*J*J;if(Q===4)return J*=J,J*J;if(d(Q))return y(J,Q)}if(s.assign(J,M,1,0),D=M[0],
F=M[1],F===0){if(D===0)return v(J,Q);if(J===1)return 1;if(J===-1&&e(Q))return-1;if(d(J))return J===i?x(-0,-Q):Q<0?0:c}if(J<0&&f(Q)===!1)return(J-J)/(J-J);if(I=o(
J),R=D&l|0,j=O&l|0,L=D>>>P|0,H=O>>>P|0,L&&e(Q)?L=-1:L=1,j>C){if(j>k)return p(J,Q);if(R<E)return H===1?L*q*q:L*$*$;if(R>S)return H===0?L*q*q:L*$*$;V=_(z,I)}else V=
g(z,I,R);if(G=t(Q,0),X=(Q-G)*V[0]+Q*V[1],K=G*V[0],W=X+K,s.assign(W,M,1,0),Y=m(M[0]),Z=m(M[1]),Y>=w){if((Y-w|Z)!==0||X+B>W-K)return L*q*q}else if((Y&l)>=N&&((Y-T|
Z)!==0||X<=W-K))return L*$*$;return W=b(Y,K,X),L*W}h(x,"pow"),u.exports=x}}),be=A({"../../work/main/node_modules/@stdlib/math-base-special-pow/lib/index.js"(a,u){
"use strict";var r=zi();u.exports=r}}),ou=A({"../../work/main/node_modules/@stdlib/constants-float64-e/lib/index.js"(a,u){"use strict";var r=2.718281828459045;u.
exports=r}}),qe=A({"../../work/main/node_modules/@stdlib/constants-float64-eps/lib/index.js"(a,u){"use strict";var r=2220446049250313e-31;u.exports=r}}),Ui=A({"\
../../work/main/node_modules/@stdlib/math-base-special-beta/lib/lanczos_sum_expg_scaled.js"(a,u){"use strict";function r(e){var d,f,n;return e===0?1/0:(e<0?d=-e:
d=e,d<=1?(f=709811.662581658+e*(679979.8474157227+e*(293136.7857211597+e*(74887.54032914672+e*(12555.290582413863+e*(1443.4299244417066+e*(115.24194596137347+e*
(6.309239205732627+e*(.22668404630224365+e*(.004826466289237662+e*4624429436045379e-20))))))))),n=0+e*(362880+e*(1026576+e*(1172700+e*(723680+e*(269325+e*(63273+
e*(9450+e*(870+e*(45+e*1)))))))))):(e=1/e,f=4624429436045379e-20+e*(.004826466289237662+e*(.22668404630224365+e*(6.309239205732627+e*(115.24194596137347+e*(1443.4299244417066+
e*(12555.290582413863+e*(74887.54032914672+e*(293136.7857211597+e*(679979.8474157227+e*709811.662581658))))))))),n=1+e*(45+e*(870+e*(9450+e*(63273+e*(269325+e*(723680+
e*(1172700+e*(1026576+e*(362880+e*0)))))))))),f/n)}h(r,"evalrational"),u.exports=r}}),Vi=A({"../../work/main/node_modules/@stdlib/math-base-special-beta/lib/mai\
n.js"(a,u){"use strict";var r=ne(),e=Le(),d=ye(),f=he(),n=_e(),o=be(),s=ou(),t=qe(),m=Ui(),i=10.900511;function c(l,v){var p,y,g,_,b,E,C;return r(l)||r(v)?NaN:l<
0||v<0?NaN:v===1?1/l:l===1?1/v:(C=l+v,C<t?(b=C/l,b/=v,b):C===l&&v<t?1/v:C===v&&l<t?1/l:(l<v&&(E=v,v=l,l=E),y=l+i-.5,g=v+i-.5,_=C+i-.5,b=m(l)*(m(v)/m(C)),p=l-.5-
v,f(v*p)<_*100&&l>100?b*=n(p*e(-v/_)):b*=o(y/_,p),_>1e10?b*=o(y/_*(g/_),v):b*=o(y*g/(_*_),v),b*=d(s/g),b))}h(c,"beta"),u.exports=c}}),W0=A({"../../work/main/nod\
e_modules/@stdlib/math-base-special-beta/lib/index.js"(a,u){"use strict";var r=Vi();u.exports=r}}),Hi=A({"../../work/main/node_modules/@stdlib/math-base-assert-\
is-positive-zero/lib/main.js"(a,u){"use strict";var r=ge();function e(d){return d===0&&1/d===r}h(e,"isPositiveZero"),u.exports=e}}),Gi=A({"../../work/main/node_\
modules/@stdlib/math-base-assert-is-positive-zero/lib/index.js"(a,u){"use strict";var r=Hi();u.exports=r}}),Ki=A({"../../work/main/node_modules/@stdlib/math-bas\
e-special-max/lib/main.js"(a,u){"use strict";var r=Gi(),e=ne(),d=ge();function f(n,o){return e(n)||e(o)?NaN:n===d||o===d?d:n===o&&n===0?r(n)?n:o:n>o?n:o}h(f,"ma\
x"),u.exports=f}}),Pe=A({"../../work/main/node_modules/@stdlib/math-base-special-max/lib/index.js"(a,u){"use strict";var r=Ki();u.exports=r}}),Wi=A({"../../work\
/main/node_modules/@stdlib/math-base-assert-is-negative-zero/lib/main.js"(a,u){"use strict";var r=Fe();function e(d){return d===0&&1/d===r}h(e,"isNegativeZero"),
u.exports=e}}),J0=A({"../../work/main/node_modules/@stdlib/math-base-assert-is-negative-zero/lib/index.js"(a,u){"use strict";var r=Wi();u.exports=r}}),Ji=A({"..\
/../work/main/node_modules/@stdlib/math-base-special-min/lib/main.js"(a,u){"use strict";var r=J0(),e=ne(),d=Fe();function f(n,o){return e(n)||e(o)?NaN:n===d||o===
d?d:n===o&&n===0?r(n)?n:o:n<o?n:o}h(f,"min"),u.exports=f}}),$e=A({"../../work/main/node_modules/@stdlib/math-base-special-min/lib/index.js"(a,u){"use strict";var r=Ji();
u.exports=r}}),xe=A({"../../work/main/node_modules/@stdlib/constants-float64-max/lib/index.js"(a,u){"use strict";var r=17976931348623157e292;u.exports=r}}),Y0=A(
{"../../work/main/node_modules/@stdlib/constants-int32-max/lib/index.js"(a,u){"use strict";var r=2147483647;u.exports=r}}),v0=A({"../../work/main/node_modules/@\
stdlib/constants-float64-half-pi/lib/index.js"(a,u){"use strict";var r=1.5707963267948966;u.exports=r}}),He=A({"../../work/main/node_modules/@stdlib/constants-f\
loat64-pi/lib/index.js"(a,u){"use strict";var r=3.141592653589793;u.exports=r}}),Yi=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-cos/lib/po\
lyval_c13.js"(a,u){"use strict";function r(e){return e===0?.0416666666666666:.0416666666666666+e*(-.001388888888887411+e*2480158728947673e-20)}h(r,"evalpoly"),u.
exports=r}}),xi=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-cos/lib/polyval_c46.js"(a,u){"use strict";function r(e){return e===0?-27557314351390663e-23:
-27557314351390663e-23+e*(2087572321298175e-24+e*-11359647557788195e-27)}h(r,"evalpoly"),u.exports=r}}),Xi=A({"../../work/main/node_modules/@stdlib/math-base-sp\
ecial-kernel-cos/lib/main.js"(a,u){"use strict";var r=Yi(),e=xi();function d(f,n){var o,s,t,m;return m=f*f,t=m*m,s=m*r(m),s+=t*t*e(m),o=.5*m,t=1-o,t+(1-t-o+(m*s-
f*n))}h(d,"kernelCos"),u.exports=d}}),x0=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-cos/lib/index.js"(a,u){"use strict";var r=Xi();u.exports=
r}}),Qi=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-sin/lib/main.js"(a,u){"use strict";var r=-.16666666666666632,e=.00833333333332249,d=-.0001984126982985795,
f=27557313707070068e-22,n=-25050760253406863e-24,o=158969099521155e-24;function s(t,m){var i,c,l,v;return v=t*t,l=v*v,i=e+v*(d+v*f)+v*l*(n+v*o),c=v*t,m===0?t+c*
(r+v*i):t-(v*(.5*m-c*i)-m-c*r)}h(s,"kernelSin"),u.exports=s}}),X0=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-sin/lib/index.js"(a,u){"use \
strict";var r=Qi();u.exports=r}}),Zi=A({"../../work/main/node_modules/@stdlib/number-float64-base-get-low-word/lib/low.js"(a,u){"use strict";var r=tu(),e;r===!0?
e=0:e=1,u.exports=e}}),en=A({"../../work/main/node_modules/@stdlib/number-float64-base-get-low-word/lib/main.js"(a,u){"use strict";var r=ru(),e=Ve(),d=Zi(),f=new e(
1),n=new r(f.buffer);function o(s){return f[0]=s,n[d]}h(o,"getLowWord"),u.exports=o}}),un=A({"../../work/main/node_modules/@stdlib/number-float64-base-get-low-w\
ord/lib/index.js"(a,u){"use strict";var r=en();u.exports=r}}),rn=A({"../../work/main/node_modules/@stdlib/array-base-filled/lib/main.js"(a,u){"use strict";function r(e,d){
var f,n;for(f=[],n=0;n<d;n++)f.push(e);return f}h(r,"filled"),u.exports=r}}),tn=A({"../../work/main/node_modules/@stdlib/array-base-filled/lib/index.js"(a,u){"u\
se strict";var r=rn();u.exports=r}}),an=A({"../../work/main/node_modules/@stdlib/array-base-zeros/lib/main.js"(a,u){"use strict";var r=tn();function e(d){return r(
0,d)}h(e,"zeros"),u.exports=e}}),nn=A({"../../work/main/node_modules/@stdlib/array-base-zeros/lib/index.js"(a,u){"use strict";var r=an();u.exports=r}}),sn=A({".\
./../work/main/node_modules/@stdlib/math-base-special-rempio2/lib/kernel_rempio2.js"(a,u){"use strict";var r=Se(),e=nu(),d=nn(),f=[10680707,7228996,1387004,2578385,
16069853,12639074,9804092,4427841,16666979,11263675,12935607,2387514,4345298,14681673,3074569,13734428,16653803,1880361,10960616,8533493,3062596,8710556,7349940,
6258241,3772886,3769171,3798172,8675211,12450088,3874808,9961438,366607,15675153,9132554,7151469,3571407,2607881,12013382,4155038,6285869,7677882,13102053,15825725,
473591,9065106,15363067,6271263,9264392,5636912,4652155,7056368,13614112,10155062,1944035,9527646,15080200,6658437,6231200,6832269,16767104,5075751,3212806,1398474,
7579849,6349435,12618859],n=[1.570796251296997,7549789415861596e-23,5390302529957765e-30,3282003415807913e-37,1270655753080676e-44,12293330898111133e-52,27337005381646456e-60,
21674168387780482e-67],o=16777216,s=5960464477539063e-23,t=d(20),m=d(20),i=d(20),c=d(20);function l(p,y,g,_,b,E,C,k,w){var S,N,T,P,q,$,B,M,z;for(P=E,z=_[g],M=g,
q=0;M>0;q++)N=s*z|0,c[q]=z-o*N|0,z=_[M-1]+N,M-=1;if(z=e(z,b),z-=8*r(z*.125),B=z|0,z-=B,T=0,b>0?(q=c[g-1]>>24-b,B+=q,c[g-1]-=q<<24-b,T=c[g-1]>>23-b):b===0?T=c[g-
1]>>23:z>=.5&&(T=2),T>0){for(B+=1,S=0,q=0;q<g;q++)M=c[q],S===0?M!==0&&(S=1,c[q]=16777216-M):c[q]=16777215-M;if(b>0)switch(b){case 1:c[g-1]&=8388607;break;case 2:
c[g-1]&=4194303;break}T===2&&(z=1-z,S!==0&&(z-=e(1,b)))}if(z===0){for(M=0,q=g-1;q>=E;q--)M|=c[q];if(M===0){for($=1;c[E-$]===0;$++);for(q=g+1;q<=g+$;q++){for(w[k+
q]=f[C+q],N=0,M=0;M<=k;M++)N+=p[M]*w[k+(q-M)];_[q]=N}return g+=$,l(p,y,g,_,b,E,C,k,w)}for(g-=1,b-=24;c[g]===0;)g-=1,b-=24}else z=e(z,-b),z>=o?(N=s*z|0,c[g]=z-o*
N|0,g+=1,b+=24,c[g]=N):c[g]=z|0;for(N=e(1,b),q=g;q>=0;q--)_[q]=N*c[q],N*=s;for(q=g;q>=0;q--){for(N=0,$=0;$<=P&&$<=g-q;$++)N+=n[$]*_[q+$];i[g-q]=N}for(N=0,q=g;q>=
0;q--)N+=i[q];for(T===0?y[0]=N:y[0]=-N,N=i[0]-N,q=1;q<=g;q++)N+=i[q];return T===0?y[1]=N:y[1]=-N,B&7}h(l,"compute");function v(p,y,g,_){var b,E,C,k,w,S,N,T,P;for(E=
4,k=_-1,C=(g-3)/24|0,C<0&&(C=0),S=g-24*(C+1),T=C-k,P=k+E,N=0;N<=P;N++)T<0?t[N]=0:t[N]=f[T],T+=1;for(N=0;N<=E;N++){for(b=0,T=0;T<=k;T++)b+=p[T]*t[k+(N-T)];m[N]=b}
return w=E,l(p,y,w,m,S,E,C,k,t)}h(v,"kernelRempio2"),u.exports=v}}),on=A({"../../work/main/node_modules/@stdlib/math-base-special-round/lib/main.js"(a,u){"use s\
trict";var r=Math.round;u.exports=r}}),Q0=A({"../../work/main/node_modules/@stdlib/math-base-special-round/lib/index.js"(a,u){"use strict";var r=on();u.exports=
r}}),ln=A({"../../work/main/node_modules/@stdlib/math-base-special-rempio2/lib/rempio2_medium.js"(a,u){"use strict";var r=Q0(),e=Be(),d=.6366197723675814,f=1.5707963267341256,
n=6077100506506192e-26,o=6077100506303966e-26,s=20222662487959506e-37,t=20222662487111665e-37,m=84784276603689e-45,i=2047;function c(l,v,p){var y,g,_,b,E,C,k;return g=
r(l*d),b=l-g*f,E=g*n,k=v>>20|0,p[0]=b-E,y=e(p[0]),C=k-(y>>20&i),C>16&&(_=b,E=g*o,b=_-E,E=g*s-(_-b-E),p[0]=b-E,y=e(p[0]),C=k-(y>>20&i),C>49&&(_=b,E=g*t,b=_-E,E=g*
m-(_-b-E),p[0]=b-E)),p[1]=b-p[0]-E,g}h(c,"rempio2Medium"),u.exports=c}}),cn=A({"../../work/main/node_modules/@stdlib/math-base-special-rempio2/lib/main.js"(a,u){
"use strict";var r=Je(),e=$u(),d=K0(),f=Be(),n=un(),o=Nu(),s=sn(),t=ln(),m=0,i=16777216,c=1.5707963267341256,l=6077100506506192e-26,v=2*l,p=3*l,y=4*l,g=598523,_=1072243195,
b=1073928572,E=1074752122,C=1074977148,k=1075183036,w=1075388923,S=1075594811,N=1094263291,T=[0,0,0],P=[0,0];function q($,B){var M,z,x,J,Q,R,j,I;if(x=f($)|0,J=x&
r|0,J<=_)return B[0]=$,B[1]=0,0;if(J<=E)return(J&d)===g?t($,J,B):J<=b?x>0?(I=$-c,B[0]=I-l,B[1]=I-B[0]-l,1):(I=$+c,B[0]=I+l,B[1]=I-B[0]+l,-1):x>0?(I=$-2*c,B[0]=I-
v,B[1]=I-B[0]-v,2):(I=$+2*c,B[0]=I+v,B[1]=I-B[0]+v,-2);if(J<=S)return J<=k?J===C?t($,J,B):x>0?(I=$-3*c,B[0]=I-p,B[1]=I-B[0]-p,3):(I=$+3*c,B[0]=I+p,B[1]=I-B[0]+p,
-3):J===w?t($,J,B):x>0?(I=$-4*c,B[0]=I-y,B[1]=I-B[0]-y,4):(I=$+4*c,B[0]=I+y,B[1]=I-B[0]+y,-4);if(J<N)return t($,J,B);if(J>=e)return B[0]=NaN,B[1]=NaN,0;for(M=n(
$),z=(J>>20)-1046,I=o(J-(z<<20|0),M),R=0;R<2;R++)T[R]=I|0,I=(I-T[R])*i;for(T[2]=I,Q=3;T[Q-1]===m;)Q-=1;return j=s(T,P,z,Q,1),x<0?(B[0]=-P[0],B[1]=-P[1],-j):(B[0]=
P[0],B[1]=P[1],j)}h(q,"rempio2"),u.exports=q}}),Z0=A({"../../work/main/node_modules/@stdlib/math-base-special-rempio2/lib/index.js"(a,u){"use strict";var r=cn();
u.exports=r}}),dn=A({"../../work/main/node_modules/@stdlib/math-base-special-sin/lib/main.js"(a,u){"use strict";var r=Je(),e=$u(),d=Be(),f=x0(),n=X0(),o=Z0(),s=1072243195,
t=1045430272,m=[0,0];function i(c){var l,v;if(l=d(c),l&=r,l<=s)return l<t?c:n(c,0);if(l>=e)return NaN;switch(v=o(c,m),v&3){case 0:return n(m[0],m[1]);case 1:return f(
m[0],m[1]);case 2:return-n(m[0],m[1]);default:return-f(m[0],m[1])}}h(i,"sin"),u.exports=i}}),yu=A({"../../work/main/node_modules/@stdlib/math-base-special-sin/l\
ib/index.js"(a,u){"use strict";var r=dn();u.exports=r}}),Iu=A({"../../work/main/node_modules/@stdlib/constants-float64-sqrt-two-pi/lib/index.js"(a,u){"use stric\
t";var r=2.5066282746310007;u.exports=r}}),fn=A({"../../work/main/node_modules/@stdlib/math-base-special-gamma/lib/polyval_s.js"(a,u){"use strict";function r(e){
return e===0?.08333333333334822:.08333333333334822+e*(.0034722222160545866+e*(-.0026813261780578124+e*(-.00022954996161337813+e*.0007873113957930937)))}h(r,"eva\
lpoly"),u.exports=r}}),mn=A({"../../work/main/node_modules/@stdlib/math-base-special-gamma/lib/stirling_approximation.js"(a,u){"use strict";var r=Iu(),e=be(),d=_e(),
f=fn(),n=143.01608;function o(s){var t,m,i;return t=1/s,t=1+t*f(t),m=d(s),s>n?(i=e(s,.5*s-.25),m=i*(i/m)):m=e(s,s-.5)/m,r*m*t}h(o,"gamma"),u.exports=o}}),hn=A({
"../../work/main/node_modules/@stdlib/constants-float64-eulergamma/lib/index.js"(a,u){"use strict";var r=.5772156649015329;u.exports=r}}),vn=A({"../../work/main\
/node_modules/@stdlib/math-base-special-gamma/lib/small_approximation.js"(a,u){"use strict";var r=hn();function e(d,f){return f/((1+r*d)*d)}h(e,"gamma"),u.exports=
e}}),pn=A({"../../work/main/node_modules/@stdlib/math-base-special-gamma/lib/rational_pq.js"(a,u){"use strict";function r(e){var d,f,n;return e===0?1:(e<0?d=-e:
d=e,d<=1?(f=1+e*(.4942148268014971+e*(.20744822764843598+e*(.04763678004571372+e*(.010421379756176158+e*(.0011913514700658638+e*(.00016011952247675185+e*0)))))),
n=1+e*(.0714304917030273+e*(-.23459179571824335+e*(.035823639860549865+e*(.011813978522206043+e*(-.004456419138517973+e*(.0005396055804933034+e*-23158187332412014e-21))))))):
(e=1/e,f=0+e*(.00016011952247675185+e*(.0011913514700658638+e*(.010421379756176158+e*(.04763678004571372+e*(.20744822764843598+e*(.4942148268014971+e*1)))))),n=
-23158187332412014e-21+e*(.0005396055804933034+e*(-.004456419138517973+e*(.011813978522206043+e*(.035823639860549865+e*(-.23459179571824335+e*(.0714304917030273+
e*1))))))),f/n)}h(r,"evalrational"),u.exports=r}}),gn=A({"../../work/main/node_modules/@stdlib/math-base-special-gamma/lib/main.js"(a,u){"use strict";var r=ne(),
e=su(),d=J0(),f=he(),n=Se(),o=yu(),s=ge(),t=Fe(),m=He(),i=mn(),c=vn(),l=pn();function v(p){var y,g,_,b;if(e(p)&&p<0||p===t||r(p))return NaN;if(p===0)return d(p)?
t:s;if(p>171.61447887182297)return s;if(p<-170.5674972726612)return 0;if(g=f(p),g>33)return p>=0?i(p):(_=n(g),(_&1)===0?y=-1:y=1,b=g-_,b>.5&&(_+=1,b=g-_),b=g*o(
m*b),y*m/(f(b)*i(g)));for(b=1;p>=3;)p-=1,b*=p;for(;p<0;){if(p>-1e-9)return c(p,b);b/=p,p+=1}for(;p<2;){if(p<1e-9)return c(p,b);b/=p,p+=1}return p===2?b:(p-=2,b*
l(p))}h(v,"gamma"),u.exports=v}}),Re=A({"../../work/main/node_modules/@stdlib/math-base-special-gamma/lib/index.js"(a,u){"use strict";var r=gn();u.exports=r}}),
Ou=A({"../../work/main/node_modules/@stdlib/constants-float64-max-nth-factorial/lib/index.js"(a,u){"use strict";var r=170;u.exports=r}}),yn=A({"../../work/main/\
node_modules/@stdlib/math-base-special-factorial/lib/factorials.json"(a,u){u.exports=[1,1,2,6,24,120,720,5040,40320,362880,3628800,39916800,479001600,6227020800,
87178291200,1307674368e3,20922789888e3,355687428096e3,6402373705728e3,121645100408832e3,243290200817664e4,5109094217170944e4,11240007277776077e5,2585201673888498e7,
6204484017332394e8,15511210043330986e9,40329146112660565e10,10888869450418352e12,30488834461171387e13,8841761993739702e15,26525285981219107e16,8222838654177922e18,
2631308369336935e20,8683317618811886e21,29523279903960416e22,10333147966386145e24,37199332678990125e25,13763753091226346e27,5230226174666011e29,20397882081197444e30,
8159152832478977e32,3345252661316381e34,140500611775288e37,6041526306337383e37,2658271574788449e39,11962222086548019e40,5502622159812089e42,25862324151116818e43,
12413915592536073e45,6082818640342675e47,30414093201713376e48,15511187532873822e50,8065817517094388e52,42748832840600255e53,2308436973392414e56,12696403353658276e57,
7109985878048635e59,40526919504877214e60,23505613312828785e62,13868311854568984e64,832098711274139e67,5075802138772248e68,3146997326038794e70,198260831540444e73,
12688693218588417e73,8247650592082472e75,5443449390774431e77,3647111091818868e79,24800355424368305e80,1711224524281413e83,11978571669969892e84,8504785885678623e86,
61234458376886085e87,44701154615126844e89,3307885441519386e92,248091408113954e95,18854947016660504e95,14518309202828587e97,11324281178206297e99,8946182130782976e101,
7156945704626381e103,5797126020747368e105,4753643337012842e107,3945523969720659e109,3314240134565353e111,281710411438055e114,24227095383672734e114,2107757298379528e117,
18548264225739844e118,1650795516090846e121,14857159644817615e122,1352001527678403e125,12438414054641308e126,11567725070816416e128,1087366156656743e131,1032997848823906e133,
9916779348709496e134,9619275968248212e136,9426890448883248e138,9332621544394415e140,9332621544394415e142,942594775983836e145,9614466715035127e146,990290071648618e149,
10299016745145628e150,1081396758240291e153,11462805637347084e154,1226520203196138e157,1324641819451829e159,14438595832024937e160,1588245541522743e163,17629525510902446e164,
1974506857221074e167,22311927486598138e168,25435597334721877e170,2925093693493016e173,3393108684451898e175,3969937160808721e177,4684525849754291e179,5574585761207606e181,
6689502913449127e183,8094298525273444e185,9875044200833601e187,1214630436702533e190,1506141741511141e192,1882677176888926e194,2372173242880047e196,30126600184576594e197,
3856204823625804e200,4974504222477287e202,6466855489220474e204,847158069087882e207,11182486511960043e208,14872707060906857e210,19929427461615188e212,26904727073180504e214,
3659042881952549e217,5012888748274992e219,6917786472619489e221,9615723196941089e223,13462012475717526e225,1898143759076171e228,2695364137888163e230,3854370717180073e232,
55502938327393044e233,8047926057471992e236,11749972043909107e238,1727245890454639e241,25563239178728654e242,380892263763057e246,5713383956445855e247,862720977423324e250,
13113358856834524e251,20063439050956823e253,30897696138473508e255,4789142901463394e258,7471062926282894e260,11729568794264145e262,1853271869493735e265,29467022724950384e266,
47147236359920616e268,7590705053947219e271,12296942187394494e273,20044015765453026e275,3287218585534296e278,5423910666131589e280,9003691705778438e282,1503616514864999e285,
25260757449731984e286,4269068009004705e289,7257415615307999e291]}}),_n=A({"../../work/main/node_modules/@stdlib/math-base-special-factorial/lib/main.js"(a,u){"u\
se strict";var r=ne(),e=su(),d=Re(),f=ge(),n=Ou(),o=yn();function s(t){return r(t)?NaN:e(t)?t<0?NaN:t<=n?o[t]:f:d(t+1)}h(s,"factorial"),u.exports=s}}),er=A({"..\
/../work/main/node_modules/@stdlib/math-base-special-factorial/lib/index.js"(a,u){"use strict";var r=_n();u.exports=r}}),bn=A({"../../work/main/node_modules/@st\
dlib/math-base-special-gamma-lanczos-sum/lib/rational_pq.js"(a,u){"use strict";function r(e){var d,f,n;return e===0?1/0:(e<0?d=-e:d=e,d<=1?(f=3847467039331777e-5+
e*(3685766504351951e-5+e*(1588920245372942e-5+e*(4059208354298835e-6+e*(6805476611834733e-7+e*(7823975500312005e-8+e*(6246580776401795e-9+e*(341986.3488721347+e*
(12287.194511824551+e*(261.61404416416684+e*2.5066282746310007))))))))),n=0+e*(362880+e*(1026576+e*(1172700+e*(723680+e*(269325+e*(63273+e*(9450+e*(870+e*(45+e*
1)))))))))):(e=1/e,f=2.5066282746310007+e*(261.61404416416684+e*(12287.194511824551+e*(341986.3488721347+e*(6246580776401795e-9+e*(7823975500312005e-8+e*(6805476611834733e-7+
e*(4059208354298835e-6+e*(1588920245372942e-5+e*(3685766504351951e-5+e*3847467039331777e-5))))))))),n=1+e*(45+e*(870+e*(9450+e*(63273+e*(269325+e*(723680+e*(1172700+
e*(1026576+e*(362880+e*0)))))))))),f/n)}h(r,"evalrational"),u.exports=r}}),En=A({"../../work/main/node_modules/@stdlib/math-base-special-gamma-lanczos-sum/lib/m\
ain.js"(a,u){"use strict";var r=bn();u.exports=r}}),wn=A({"../../work/main/node_modules/@stdlib/math-base-special-gamma-lanczos-sum/lib/index.js"(a,u){"use stri\
ct";var r=En();u.exports=r}}),_u=A({"../../work/main/node_modules/@stdlib/constants-float64-gamma-lanczos-g/lib/index.js"(a,u){"use strict";var r=10.900511;u.exports=
r}}),kn=A({"../../work/main/node_modules/@stdlib/math-base-special-gamma-delta-ratio/lib/gamma_delta_ratio_lanczos.js"(a,u){"use strict";var r=wn(),e=Re(),d=Le(),
f=he(),n=_e(),o=be(),s=qe(),t=ou(),m=_u(),i=Ou(),c=4269068009004705e289;function l(v,p){var y,g,_;return v<s?p>=i?(g=l(p,i-p),g*=v,g*=c,1/g):1/(v*e(v+p)):(_=v+m-
.5,v+p===v?f(p/_)<s?y=n(-p):y=1:(f(p)<10?y=n((.5-v)*d(p/_)):y=o(_/(_+p),v-.5),y*=r(v)/r(v+p)),y*=o(t/(_+p),p),y)}h(l,"gammaDeltaRatioLanczos"),u.exports=l}}),An=A(
{"../../work/main/node_modules/@stdlib/math-base-special-gamma-delta-ratio/lib/main.js"(a,u){"use strict";var r=he(),e=Se(),d=Re(),f=er(),n=Ou(),o=kn();function s(t,m){
var i,c,l;if(t<=0||t+m<=0)return d(t)/d(t+m);if(c=e(m),c===m){if(l=e(t),l===t&&t<=n&&t+m<=n)return f(l-1)/f(c+l-1);if(r(m)<20){if(m===0)return 1;if(m<0){for(t-=
1,i=t,m+=1;m!==0;)t-=1,i*=t,m+=1;return i}for(i=1/t,m-=1;m!==0;)t+=1,i/=t,m-=1;return i}}return o(t,m)}h(s,"gammaDeltaRatio"),u.exports=s}}),p0=A({"../../work/m\
ain/node_modules/@stdlib/math-base-special-gamma-delta-ratio/lib/index.js"(a,u){"use strict";var r=An();u.exports=r}}),Dn=A({"../../work/main/node_modules/@stdl\
ib/math-base-special-ln/lib/polyval_p.js"(a,u){"use strict";function r(e){return e===0?.3999999999940942:.3999999999940942+e*(.22222198432149784+e*.15313837699209373)}
h(r,"evalpoly"),u.exports=r}}),Cn=A({"../../work/main/node_modules/@stdlib/math-base-special-ln/lib/polyval_q.js"(a,u){"use strict";function r(e){return e===0?.6666666666666735:
.6666666666666735+e*(.2857142874366239+e*(.1818357216161805+e*.14798198605116586))}h(r,"evalpoly"),u.exports=r}}),Fn=A({"../../work/main/node_modules/@stdlib/ma\
th-base-special-ln/lib/main.js"(a,u){"use strict";var r=Be(),e=vu(),d=ne(),f=We(),n=Fe(),o=Dn(),s=Cn(),t=.6931471803691238,m=19082149292705877e-26,i=0x40000000000000,
c=.3333333333333333,l=1048575,v=2146435072,p=1048576,y=1072693248;function g(_){var b,E,C,k,w,S,N,T,P,q,$,B;return _===0?n:d(_)||_<0?NaN:(E=r(_),w=0,E<p&&(w-=54,
_*=i,E=r(_)),E>=v?_+_:(w+=(E>>20)-f|0,E&=l,T=E+614244&1048576|0,_=e(_,E|T^y),w+=T>>20|0,N=_-1,(l&2+E)<3?N===0?w===0?0:w*t+w*m:(S=N*N*(.5-c*N),w===0?N-S:w*t-(S-w*
m-N)):(q=N/(2+N),B=q*q,T=E-398458|0,$=B*B,P=440401-E|0,k=$*o($),C=B*s($),T|=P,S=C+k,T>0?(b=.5*N*N,w===0?N-(b-q*(b+S)):w*t-(b-(q*(b+S)+w*m)-N)):w===0?N-q*(N-S):w*
t-(q*(N-S)-w*m-N))))}h(g,"ln"),u.exports=g}}),pe=A({"../../work/main/node_modules/@stdlib/math-base-special-ln/lib/index.js"(a,u){"use strict";var r=Fn();u.exports=
r}}),Sn=A({"../../work/main/node_modules/@stdlib/math-base-special-cos/lib/main.js"(a,u){"use strict";var r=Be(),e=x0(),d=X0(),f=Z0(),n=Je(),o=$u(),s=[0,0],t=1072243195,
m=1044381696;function i(c){var l,v;if(l=r(c),l&=n,l<=t)return l<m?1:e(c,0);if(l>=o)return NaN;switch(v=f(c,s),v&3){case 0:return e(s[0],s[1]);case 1:return-d(s[0],
s[1]);case 2:return-e(s[0],s[1]);default:return d(s[0],s[1])}}h(i,"cos"),u.exports=i}}),g0=A({"../../work/main/node_modules/@stdlib/math-base-special-cos/lib/in\
dex.js"(a,u){"use strict";var r=Sn();u.exports=r}}),jn=A({"../../work/main/node_modules/@stdlib/math-base-special-sinpi/lib/main.js"(a,u){"use strict";var r=ne(),
e=iu(),d=g0(),f=yu(),n=he(),o=m0(),s=He();function t(m){var i,c;return r(m)?NaN:e(m)?NaN:(c=m%2,i=n(c),i===0||i===1?o(0,c):i<.25?f(s*c):i<.75?(i=.5-i,o(d(s*i),c)):
i<1.25?(c=o(1,c)-c,f(s*c)):i<1.75?(i-=1.5,-o(d(s*i),c)):(c-=o(2,c),f(s*c)))}h(t,"sinpi"),u.exports=t}}),Bn=A({"../../work/main/node_modules/@stdlib/math-base-sp\
ecial-sinpi/lib/index.js"(a,u){"use strict";var r=jn();u.exports=r}}),Nn=A({"../../work/main/node_modules/@stdlib/math-base-special-gammaln/lib/polyval_a1.js"(a,u){
"use strict";function r(e){return e===0?.06735230105312927:.06735230105312927+e*(.007385550860814029+e*(.0011927076318336207+e*(.00022086279071390839+e*25214456545125733e-21)))}
h(r,"evalpoly"),u.exports=r}}),$n=A({"../../work/main/node_modules/@stdlib/math-base-special-gammaln/lib/polyval_a2.js"(a,u){"use strict";function r(e){return e===
0?.020580808432516733:.020580808432516733+e*(.0028905138367341563+e*(.0005100697921535113+e*(.00010801156724758394+e*44864094961891516e-21)))}h(r,"evalpoly"),u.
exports=r}}),In=A({"../../work/main/node_modules/@stdlib/math-base-special-gammaln/lib/polyval_r.js"(a,u){"use strict";function r(e){return e===0?1.3920053346762105:
1.3920053346762105+e*(.7219355475671381+e*(.17193386563280308+e*(.01864591917156529+e*(.0007779424963818936+e*7326684307446256e-21))))}h(r,"evalpoly"),u.exports=
r}}),On=A({"../../work/main/node_modules/@stdlib/math-base-special-gammaln/lib/polyval_s.js"(a,u){"use strict";function r(e){return e===0?.21498241596060885:.21498241596060885+
e*(.325778796408931+e*(.14635047265246445+e*(.02664227030336386+e*(.0018402845140733772+e*3194753265841009e-20))))}h(r,"evalpoly"),u.exports=r}}),qn=A({"../../w\
ork/main/node_modules/@stdlib/math-base-special-gammaln/lib/polyval_t1.js"(a,u){"use strict";function r(e){return e===0?-.032788541075985965:-.032788541075985965+
e*(.006100538702462913+e*(-.0014034646998923284+e*.00031563207090362595))}h(r,"evalpoly"),u.exports=r}}),Pn=A({"../../work/main/node_modules/@stdlib/math-base-s\
pecial-gammaln/lib/polyval_t2.js"(a,u){"use strict";function r(e){return e===0?.01797067508118204:.01797067508118204+e*(-.0036845201678113826+e*(.000881081882437654+
e*-.00031275416837512086))}h(r,"evalpoly"),u.exports=r}}),Tn=A({"../../work/main/node_modules/@stdlib/math-base-special-gammaln/lib/polyval_t3.js"(a,u){"use str\
ict";function r(e){return e===0?-.010314224129834144:-.010314224129834144+e*(.0022596478090061247+e*(-.0005385953053567405+e*.0003355291926355191))}h(r,"evalpol\
y"),u.exports=r}}),Ln=A({"../../work/main/node_modules/@stdlib/math-base-special-gammaln/lib/polyval_u.js"(a,u){"use strict";function r(e){return e===0?.6328270640250934:
.6328270640250934+e*(1.4549225013723477+e*(.9777175279633727+e*(.22896372806469245+e*.013381091853678766)))}h(r,"evalpoly"),u.exports=r}}),Rn=A({"../../work/mai\
n/node_modules/@stdlib/math-base-special-gammaln/lib/polyval_v.js"(a,u){"use strict";function r(e){return e===0?2.4559779371304113:2.4559779371304113+e*(2.128489763798934+
e*(.7692851504566728+e*(.10422264559336913+e*.003217092422824239)))}h(r,"evalpoly"),u.exports=r}}),Mn=A({"../../work/main/node_modules/@stdlib/math-base-special\
-gammaln/lib/polyval_w.js"(a,u){"use strict";function r(e){return e===0?.08333333333333297:.08333333333333297+e*(-.0027777777772877554+e*(.0007936505586430196+e*
(-.00059518755745034+e*(.0008363399189962821+e*-.0016309293409657527))))}h(r,"evalpoly"),u.exports=r}}),zn=A({"../../work/main/node_modules/@stdlib/math-base-sp\
ecial-gammaln/lib/main.js"(a,u){"use strict";var r=ne(),e=iu(),d=he(),f=pe(),n=pu(),o=Bn(),s=He(),t=ge(),m=Nn(),i=$n(),c=In(),l=On(),v=qn(),p=Pn(),y=Tn(),g=Ln(),
_=Rn(),b=Mn(),E=.07721566490153287,C=.3224670334241136,k=1,w=-.07721566490153287,S=.48383612272381005,N=-.1475877229945939,T=.06462494023913339,P=-.07721566490153287,
q=1,$=.4189385332046727,B=1.4616321449683622,M=4503599627370496,z=72057594037927940,x=13877787807814457e-33,J=1.4616321449683622,Q=-.12148629053584961,R=-3638676997039505e-33;
function j(I){var D,F,O,U,L,H,G,K,X,V,W,Y,Z;if(r(I)||e(I))return I;if(I===0)return t;if(I<0?(D=!0,I=-I):D=!1,I<x)return-f(I);if(D){if(I>=M||(X=o(I),X===0))return t;
F=f(s/d(X*I))}if(I===1||I===2)return 0;if(I<2)switch(I<=.9?(Z=-f(I),I>=B-1+.27?(W=1-I,O=0):I>=B-1-.27?(W=I-(J-1),O=1):(W=I,O=2)):(Z=0,I>=B+.27?(W=2-I,O=0):I>=B-
.27?(W=I-J,O=1):(W=I-1,O=2)),O){case 0:Y=W*W,H=E+Y*m(Y),L=Y*(C+Y*i(Y)),G=W*H+L,Z+=G-.5*W;break;case 1:Y=W*W,V=Y*W,H=S+V*v(V),L=N+V*p(V),U=T+V*y(V),G=Y*H-(R-V*(L+
W*U)),Z+=Q+G;break;case 2:H=W*(P+W*g(W)),L=q+W*_(W),Z+=-.5*W+H/L;break}else if(I<8)switch(O=n(I),W=I-O,G=W*(w+W*l(W)),K=k+W*c(W),Z=.5*W+G/K,Y=1,O){case 7:Y*=W+6;case 6:
Y*=W+5;case 5:Y*=W+4;case 4:Y*=W+3;case 3:Y*=W+2,Z+=f(Y)}else I<z?(X=f(I),Y=1/I,W=Y*Y,V=$+Y*b(W),Z=(I-.5)*(X-1)+V):Z=I*(f(I)-1);return D&&(Z=F-Z),Z}h(j,"gammaln"),
u.exports=j}}),lu=A({"../../work/main/node_modules/@stdlib/math-base-special-gammaln/lib/index.js"(a,u){"use strict";var r=zn();u.exports=r}}),Ge=A({"../../work\
/main/node_modules/@stdlib/constants-float64-max-ln/lib/index.js"(a,u){"use strict";var r=709.782712893384;u.exports=r}}),Un=A({"../../work/main/node_modules/@s\
tdlib/constants-float64-sqrt-eps/lib/index.js"(a,u){"use strict";var r=14901161193847656e-24;u.exports=r}}),Vn=A({"../../work/main/node_modules/@stdlib/utils-ev\
al/lib/index.js"(a,u){"use strict";var r=eval;u.exports=r}}),Hn=A({"../../work/main/node_modules/@stdlib/assert-has-generator-support/lib/main.js"(a,u){"use str\
ict";var r=Vn();function e(){var d;try{r('"use strict"; (function* () {})'),d=!0}catch{d=!1}return d}h(e,"hasGeneratorSupport"),u.exports=e}}),ur=A({"../../work\
/main/node_modules/@stdlib/assert-has-generator-support/lib/index.js"(a,u){"use strict";var r=Hn();u.exports=r}}),Gn=A({"../../work/main/node_modules/@stdlib/ma\
th-base-tools-sum-series/lib/generators.js"(a,u){"use strict";var r=he(),e=qe(),d=1e6;function f(n,o){var s,t,m,i,c,l;if(l={},arguments.length>1&&(l=o),t=l.tolerance||
e,i=l.maxTerms||d,c=l.initialValue||0,s=typeof n.next=="function",s===!0){for(m of n)if(c+=m,r(t*c)>=r(m)||--i===0)break}else do m=n(),c+=m;while(r(t*c)<r(m)&&--i);
return c}h(f,"sumSeries"),u.exports=f}}),Kn=A({"../../work/main/node_modules/@stdlib/math-base-tools-sum-series/lib/basic.js"(a,u){"use strict";var r=he(),e=qe(),
d=1e6;function f(n,o){var s,t,m,i,c;c={},arguments.length>1&&(c=o),s=c.tolerance||e,m=c.maxTerms||d,i=c.initialValue||0;do t=n(),i+=t;while(r(s*i)<r(t)&&--m);return i}
h(f,"sumSeries"),u.exports=f}}),bu=A({"../../work/main/node_modules/@stdlib/math-base-tools-sum-series/lib/index.js"(a,u){"use strict";var r=ur(),e=Gn(),d=Kn(),
f;r()?f=e:f=d,u.exports=f}}),Wn=A({"../../work/main/node_modules/@stdlib/math-base-special-gammainc/lib/tgamma_i_large_x_series.js"(a,u){"use strict";function r(e,d){
var f=1,n=e,o=d;return s;function s(){var t=f;return f*=n/o,n-=1,t}}h(r,"tgammaILargeXSeries"),u.exports=r}}),Jn=A({"../../work/main/node_modules/@stdlib/math-b\
ase-special-gammainc/lib/tgamma_i_large_x.js"(a,u){"use strict";var r=bu(),e=Wn();function d(f,n){var o,s;return s=e(f,n),o=r(s),o}h(d,"tgammaILargeX"),u.exports=
d}}),Yn=A({"../../work/main/node_modules/@stdlib/math-base-special-gammainc/lib/finite_gamma_q.js"(a,u){"use strict";var r=_e();function e(d,f){var n,o,s,t;if(s=
r(-f),o=s,o!==0)for(n=o,t=1;t<d;++t)n/=t,n*=f,o+=n;return o}h(e,"finiteGammaQ"),u.exports=e}}),xn=A({"../../work/main/node_modules/@stdlib/math-base-special-erf\
c/lib/polyval_pp.js"(a,u){"use strict";function r(e){return e===0?-.3250421072470015:-.3250421072470015+e*(-.02848174957559851+e*(-.005770270296489442+e*-23763016656650163e-21))}
h(r,"evalpoly"),u.exports=r}}),Xn=A({"../../work/main/node_modules/@stdlib/math-base-special-erfc/lib/polyval_qq.js"(a,u){"use strict";function r(e){return e===
0?.39791722395915535:.39791722395915535+e*(.0650222499887673+e*(.005081306281875766+e*(.00013249473800432164+e*-3960228278775368e-21)))}h(r,"evalpoly"),u.exports=
r}}),Qn=A({"../../work/main/node_modules/@stdlib/math-base-special-erfc/lib/polyval_pa.js"(a,u){"use strict";function r(e){return e===0?.41485611868374833:.41485611868374833+
e*(-.3722078760357013+e*(.31834661990116175+e*(-.11089469428239668+e*(.035478304325618236+e*-.002166375594868791))))}h(r,"evalpoly"),u.exports=r}}),Zn=A({"../..\
/work/main/node_modules/@stdlib/math-base-special-erfc/lib/polyval_qa.js"(a,u){"use strict";function r(e){return e===0?.10642088040084423:.10642088040084423+e*(.540397917702171+
e*(.07182865441419627+e*(.12617121980876164+e*(.01363708391202905+e*.011984499846799107))))}h(r,"evalpoly"),u.exports=r}}),es=A({"../../work/main/node_modules/@\
stdlib/math-base-special-erfc/lib/polyval_ra.js"(a,u){"use strict";function r(e){return e===0?-.6938585727071818:-.6938585727071818+e*(-10.558626225323291+e*(-62.375332450326006+
e*(-162.39666946257347+e*(-184.60509290671104+e*(-81.2874355063066+e*-9.814329344169145)))))}h(r,"evalpoly"),u.exports=r}}),us=A({"../../work/main/node_modules/\
@stdlib/math-base-special-erfc/lib/polyval_sa.js"(a,u){"use strict";function r(e){return e===0?19.651271667439257:19.651271667439257+e*(137.65775414351904+e*(434.56587747522923+
e*(645.3872717332679+e*(429.00814002756783+e*(108.63500554177944+e*(6.570249770319282+e*-.0604244152148581))))))}h(r,"evalpoly"),u.exports=r}}),rs=A({"../../wor\
k/main/node_modules/@stdlib/math-base-special-erfc/lib/polyval_rb.js"(a,u){"use strict";function r(e){return e===0?-.799283237680523:-.799283237680523+e*(-17.757954917754752+
e*(-160.63638485582192+e*(-637.5664433683896+e*(-1025.0951316110772+e*-483.5191916086514))))}h(r,"evalpoly"),u.exports=r}}),ts=A({"../../work/main/node_modules/\
@stdlib/math-base-special-erfc/lib/polyval_sb.js"(a,u){"use strict";function r(e){return e===0?30.33806074348246:30.33806074348246+e*(325.7925129965739+e*(1536.729586084437+
e*(3199.8582195085955+e*(2553.0504064331644+e*(474.52854120695537+e*-22.44095244658582)))))}h(r,"evalpoly"),u.exports=r}}),as=A({"../../work/main/node_modules/@\
stdlib/math-base-special-erfc/lib/main.js"(a,u){"use strict";var r=ne(),e=_e(),d=gu(),f=ge(),n=Fe(),o=xn(),s=Xn(),t=Qn(),m=Zn(),i=es(),c=us(),l=rs(),v=ts(),p=1e-300,
y=13877787807814457e-33,g=.8450629115104675,_=.12837916709551256,b=1,E=-.0023621185607526594,C=1,k=-.009864944034847148,w=1,S=-.0098649429247001,N=1;function T(P){
var q,$,B,M,z,x,J,Q;if(r(P))return NaN;if(P===f)return 0;if(P===n)return 2;if(P===0)return 1;if(P<0?(q=!0,$=-P):(q=!1,$=P),$<.84375)return $<y?1-P:(B=P*P,M=_+B*
o(B),z=b+B*s(B),x=M/z,P<.25?1-(P+P*x):(M=P*x,M+=P-.5,.5-M));if($<1.25)return z=$-1,J=E+z*t(z),Q=C+z*m(z),q?1+g+J/Q:1-g-J/Q;if($<28){if(z=1/($*$),$<2.857142857142857)
M=k+z*i(z),z=w+z*c(z);else{if(P<-6)return 2-p;M=S+z*l(z),z=N+z*v(z)}return B=d($,0),M=e(-(B*B)-.5625)*e((B-$)*(B+$)+M/z),q?2-M/$:M/$}return q?2-p:p*p}h(T,"erfc"),
u.exports=T}}),rr=A({"../../work/main/node_modules/@stdlib/math-base-special-erfc/lib/index.js"(a,u){"use strict";var r=as();u.exports=r}}),is=A({"../../work/ma\
in/node_modules/@stdlib/math-base-special-gammainc/lib/finite_half_gamma_q.js"(a,u){"use strict";var r=rr(),e=ye(),d=_e(),f=He();function n(o,s){var t,m,i,c,l;if(c=
r(e(s)),c!==0&&o>1){for(m=d(-s)/e(f*s),m*=s,t=.5,m/=t,i=m,l=2;l<o;++l)m/=l-t,m*=s,i+=m;c+=i}return c}h(n,"finiteHalfGammaQ"),u.exports=n}}),cu=A({"../../work/ma\
in/node_modules/@stdlib/constants-float64-min-ln/lib/index.js"(a,u){"use strict";var r=-708.3964185322641;u.exports=r}}),ns=A({"../../work/main/node_modules/@st\
dlib/math-base-special-gammainc/lib/full_igamma_prefix.js"(a,u){"use strict";var r=_e(),e=be(),d=pe(),f=Ge(),n=cu();function o(s,t){var m,i;return i=s*d(t),t>=1?
i<f&&-t>n?m=e(t,s)*r(-t):s>=1?m=e(t/r(t/s),s):m=r(i-t):i>n?m=e(t,s)*r(-t):t/s<f?m=e(t/r(t/s),s):m=r(i-t),m}h(o,"fullIGammaPrefix"),u.exports=o}}),ss=A({"../../w\
ork/main/node_modules/@stdlib/math-base-special-log1pmx/lib/log1p_series.js"(a,u){"use strict";function r(e){var d=-e,f=-1,n=0;return o;function o(){return f*=d,
n+=1,f/n}}h(r,"log1pSeries"),u.exports=r}}),os=A({"../../work/main/node_modules/@stdlib/math-base-special-log1pmx/lib/main.js"(a,u){"use strict";var r=he(),e=pe(),
d=qe(),f=bu(),n=ss();function o(s){var t,m;return s<=-1?NaN:(m=r(s),m>.95?e(1+s)-s:m<d?-s*s/2:(t={initialValue:-s},f(n(s),t)))}h(o,"log1pmx"),u.exports=o}}),tr=A(
{"../../work/main/node_modules/@stdlib/math-base-special-log1pmx/lib/index.js"(a,u){"use strict";var r=os();u.exports=r}}),ar=A({"../../work/main/node_modules/@\
stdlib/constants-float64-two-pi/lib/index.js"(a,u){"use strict";var r=6.283185307179586;u.exports=r}}),ls=A({"../../work/main/node_modules/@stdlib/math-base-spe\
cial-gammainc/lib/polyval_c0.js"(a,u){"use strict";function r(e){return e===0?-.3333333333333333:-.3333333333333333+e*(.08333333333333333+e*(-.014814814814814815+
e*(.0011574074074074073+e*(.0003527336860670194+e*(-.0001787551440329218+e*(3919263178522438e-20+e*(-21854485106799924e-22+e*(-185406221071516e-20+e*(8296711340953087e-22+
e*(-17665952736826078e-23+e*(6707853543401498e-24+e*(10261809784240309e-24+e*(-4382036018453353e-24+e*914769958223679e-24)))))))))))))}h(r,"evalpoly"),u.exports=
r}}),cs=A({"../../work/main/node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c1.js"(a,u){"use strict";function r(e){return e===0?-.001851851851851852:
-.001851851851851852+e*(-.003472222222222222+e*(.0026455026455026454+e*(-.0009902263374485596+e*(.00020576131687242798+e*(-4018775720164609e-22+e*(-18098550334489977e-21+
e*(764916091608111e-20+e*(-16120900894563446e-22+e*(4647127802807434e-24+e*(1378633446915721e-22+e*(-5752545603517705e-23+e*11951628599778148e-24)))))))))))}h(r,
"evalpoly"),u.exports=r}}),ds=A({"../../work/main/node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c2.js"(a,u){"use strict";function r(e){return e===
0?.004133597883597883:.004133597883597883+e*(-.0026813271604938273+e*(.0007716049382716049+e*(20093878600823047e-22+e*(-.00010736653226365161+e*(52923448829120125e-21+
e*(-12760635188618728e-21+e*(3423578734096138e-23+e*(13721957309062932e-22+e*(-6298992138380055e-22+e*14280614206064242e-23)))))))))}h(r,"evalpoly"),u.exports=r}}),
fs=A({"../../work/main/node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c3.js"(a,u){"use strict";function r(e){return e===0?.0006494341563786008:.0006494341563786008+
e*(.00022947209362139917+e*(-.0004691894943952557+e*(.00026772063206283885+e*(-7561801671883977e-20+e*(-2396505113867297e-22+e*(11082654115347302e-21+e*(-56749528269915965e-22+
e*14230900732435883e-22)))))))}h(r,"evalpoly"),u.exports=r}}),ms=A({"../../work/main/node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c4.js"(a,u){"us\
e strict";function r(e){return e===0?-.0008618882909167117:-.0008618882909167117+e*(.0007840392217200666+e*(-.0002990724803031902+e*(-14638452578843418e-22+e*(6641498215465122e-20+
e*(-3968365047179435e-20+e*11375726970678419e-21)))))}h(r,"evalpoly"),u.exports=r}}),hs=A({"../../work/main/node_modules/@stdlib/math-base-special-gammainc/lib/\
polyval_c5.js"(a,u){"use strict";function r(e){return e===0?-.00033679855336635813:-.00033679855336635813+e*(-6972813758365858e-20+e*(.0002772753244959392+e*(-.00019932570516188847+
e*(6797780477937208e-20+e*(1419062920643967e-22+e*(-13594048189768693e-21+e*(8018470256334202e-21+e*-2291481176508095e-21)))))))}h(r,"evalpoly"),u.exports=r}}),
vs=A({"../../work/main/node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c6.js"(a,u){"use strict";function r(e){return e===0?.0005313079364639922:.0005313079364639922+
e*(-.0005921664373536939+e*(.0002708782096718045+e*(7902353232660328e-22+e*(-8153969367561969e-20+e*(561168275310625e-19+e*-18329116582843375e-21)))))}h(r,"eval\
poly"),u.exports=r}}),ps=A({"../../work/main/node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c7.js"(a,u){"use strict";function r(e){return e===0?.00034436760689237765:
.00034436760689237765+e*(5171790908260592e-20+e*(-.00033493161081142234+e*(.0002812695154763237+e*-.00010976582244684731)))}h(r,"evalpoly"),u.exports=r}}),gs=A(
{"../../work/main/node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c8.js"(a,u){"use strict";function r(e){return e===0?-.0006526239185953094:-.0006526239185953094+
e*(.0008394987206720873+e*-.000438297098541721)}h(r,"evalpoly"),u.exports=r}}),ys=A({"../../work/main/node_modules/@stdlib/math-base-special-gammainc/lib/igamma\
_temme_large.js"(a,u){"use strict";var r=Ue(),e=tr(),d=rr(),f=ye(),n=_e(),o=ar(),s=ls(),t=cs(),m=ds(),i=fs(),c=ms(),l=hs(),v=vs(),p=ps(),y=gs(),g=[0,0,0,0,0,0,0,
0,0,0];function _(b,E){var C,k,w,S,N;return k=(E-b)/b,w=-e(k),S=b*w,N=f(2*w),E<b&&(N=-N),g[0]=s(N),g[1]=t(N),g[2]=m(N),g[3]=i(N),g[4]=c(N),g[5]=l(N),g[6]=v(N),g[7]=
p(N),g[8]=y(N),g[9]=-.0005967612901927463,C=r(g,1/b),C*=n(-S)/f(o*b),E<b&&(C=-C),C+=d(f(S))/2,C}h(_,"igammaTemmeLarge"),u.exports=_}}),_s=A({"../../work/main/no\
de_modules/@stdlib/math-base-special-gammainc/lib/lower_incomplete_gamma_series.js"(a,u){"use strict";function r(e,d){var f=1,n=e,o=d;return s;function s(){var t=f;
return n+=1,f*=o/n,t}}h(r,"lowerIncompleteGammaSeries"),u.exports=r}}),ir=A({"../../work/main/node_modules/@stdlib/math-base-special-gammainc/lib/lower_gamma_se\
ries.js"(a,u){"use strict";var r=bu(),e=_s();function d(f,n,o){var s,t;return o=o||0,t=e(f,n),s=r(t,{initialValue:o}),s}h(d,"lowerGammaSeries"),u.exports=d}}),bs=A(
{"../../work/main/node_modules/@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled/lib/rational_pq.js"(a,u){"use strict";function r(e){var d,f,n;return e===
0?1/0:(e<0?d=-e:d=e,d<=1?(f=709811.662581658+e*(679979.8474157227+e*(293136.7857211597+e*(74887.54032914672+e*(12555.290582413863+e*(1443.4299244417066+e*(115.24194596137347+
e*(6.309239205732627+e*(.22668404630224365+e*(.004826466289237662+e*4624429436045379e-20))))))))),n=0+e*(362880+e*(1026576+e*(1172700+e*(723680+e*(269325+e*(63273+
e*(9450+e*(870+e*(45+e*1)))))))))):(e=1/e,f=4624429436045379e-20+e*(.004826466289237662+e*(.22668404630224365+e*(6.309239205732627+e*(115.24194596137347+e*(1443.4299244417066+
e*(12555.290582413863+e*(74887.54032914672+e*(293136.7857211597+e*(679979.8474157227+e*709811.662581658))))))))),n=1+e*(45+e*(870+e*(9450+e*(63273+e*(269325+e*(723680+
e*(1172700+e*(1026576+e*(362880+e*0)))))))))),f/n)}h(r,"evalrational"),u.exports=r}}),Es=A({"../../work/main/node_modules/@stdlib/math-base-special-gamma-lanczo\
s-sum-expg-scaled/lib/main.js"(a,u){"use strict";var r=bs();u.exports=r}}),qu=A({"../../work/main/node_modules/@stdlib/math-base-special-gamma-lanczos-sum-expg-\
scaled/lib/index.js"(a,u){"use strict";var r=Es();u.exports=r}}),ws=A({"../../work/main/node_modules/@stdlib/math-base-special-gammainc/lib/regularised_gamma_pr\
efix.js"(a,u){"use strict";var r=qu(),e=lu(),d=Re(),f=tr(),n=ye(),o=he(),s=_e(),t=be(),m=Pe(),i=$e(),c=pe(),l=xe(),v=Ge(),p=cu(),y=_u(),g=ou();function _(b,E){var C,
k,w,S,N,T,P;return w=b+y-.5,P=(E-b-y+.5)/w,b<1?E<=p||b<1/l?s(b*c(E)-E-e(b)):t(E,b)*s(-E)/d(b):(o(P*P*b)<=100&&b>150?(C=b*f(P)+E*(.5-y)/w,C=s(C)):(S=b*c(E/w),N=b-
E,i(S,N)<=p||m(S,N)>=v?(k=N/b,i(S,N)/2>p&&m(S,N)/2<v?(T=t(E/w,b/2)*s(N/2),C=T*T):i(S,N)/4>p&&m(S,N)/4<v&&E>b?(T=t(E/w,b/4)*s(N/4),C=T*T,C*=C):k>p&&k<v?C=t(E*s(k)/
w,b):C=s(S+N)):C=t(E/w,b)*s(N)),C*=n(w/g)/r(b),C)}h(_,"regularisedGammaPrefix"),u.exports=_}}),ks=A({"../../work/main/node_modules/@stdlib/math-base-special-pow\
m1/lib/main.js"(a,u){"use strict";var r=ne(),e=iu(),d=he(),f=au(),n=pe(),o=be(),s=pu();function t(m,i){var c,l;if(r(m)||r(i))return NaN;if(i===0)return 0;if(m===
0)return-1;if(m<0&&i%2===0&&(m=-m),m>0){if((d(i*(m-1))<.5||d(i)<.2)&&(l=n(m)*i,l<.5))return f(l)}else if(s(i)!==i)return NaN;return c=o(m,i)-1,e(c)||r(c)?NaN:c}
h(t,"powm1"),u.exports=t}}),As=A({"../../work/main/node_modules/@stdlib/math-base-special-powm1/lib/index.js"(a,u){"use strict";var r=ks();u.exports=r}}),Ds=A({
"../../work/main/node_modules/@stdlib/math-base-special-gamma1pm1/lib/rational_p1q1.js"(a,u){"use strict";function r(e){var d,f,n;return e===0?-.01803556856784494:
(e<0?d=-e:d=e,d<=1?(f=-.01803556856784494+e*(.02512664961998968+e*(.049410315156753225+e*(.0172491608709614+e*(-.0002594535632054381+e*(-.0005410098692152044+e*
(-3245886498259485e-20+e*0)))))),n=1+e*(1.962029871977952+e*(1.4801966942423133+e*(.5413914320717209+e*(.09885042511280101+e*(.008213096746488934+e*(.00022493629192211576+
e*-22335276320861708e-23))))))):(e=1/e,f=0+e*(-3245886498259485e-20+e*(-.0005410098692152044+e*(-.0002594535632054381+e*(.0172491608709614+e*(.049410315156753225+
e*(.02512664961998968+e*-.01803556856784494)))))),n=-22335276320861708e-23+e*(.00022493629192211576+e*(.008213096746488934+e*(.09885042511280101+e*(.5413914320717209+
e*(1.4801966942423133+e*(1.962029871977952+e*1))))))),f/n)}h(r,"evalrational"),u.exports=r}}),Cs=A({"../../work/main/node_modules/@stdlib/math-base-special-gamm\
a1pm1/lib/rational_p2q2.js"(a,u){"use strict";function r(e){var d,f,n;return e===0?.04906224540690395:(e<0?d=-e:d=e,d<=1?(f=.04906224540690395+e*(-.09691175301595212+
e*(-.4149833583594954+e*(-.4065671242119384+e*(-.1584135863906922+e*(-.024014982064857155+e*-.0010034668769627955))))),n=1+e*(3.0234982984646304+e*(3.4873958536072385+
e*(1.9141558827442668+e*(.5071377386143635+e*(.05770397226904519+e*.001957681026011072)))))):(e=1/e,f=-.0010034668769627955+e*(-.024014982064857155+e*(-.1584135863906922+
e*(-.4065671242119384+e*(-.4149833583594954+e*(-.09691175301595212+e*.04906224540690395))))),n=.001957681026011072+e*(.05770397226904519+e*(.5071377386143635+e*
(1.9141558827442668+e*(3.4873958536072385+e*(3.0234982984646304+e*1)))))),f/n)}h(r,"evalrational"),u.exports=r}}),Fs=A({"../../work/main/node_modules/@stdlib/ma\
th-base-special-gamma1pm1/lib/rational_p3q3.js"(a,u){"use strict";function r(e){var d,f,n;return e===0?-.029232972183027003:(e<0?d=-e:d=e,d<=1?(f=-.029232972183027003+
e*(.14421626775719232+e*(-.14244039073863127+e*(.05428096940550536+e*(-.008505359768683364+e*(.0004311713426792973+e*0))))),n=1+e*(-1.5016935605448505+e*(.846973248876495+
e*(-.22009515181499575+e*(.02558279715597587+e*(-.0010066679553914337+e*-8271935218912905e-22)))))):(e=1/e,f=0+e*(.0004311713426792973+e*(-.008505359768683364+e*
(.05428096940550536+e*(-.14244039073863127+e*(.14421626775719232+e*-.029232972183027003))))),n=-8271935218912905e-22+e*(-.0010066679553914337+e*(.02558279715597587+
e*(-.22009515181499575+e*(.846973248876495+e*(-1.5016935605448505+e*1)))))),f/n)}h(r,"evalrational"),u.exports=r}}),Ss=A({"../../work/main/node_modules/@stdlib/\
math-base-special-gamma1pm1/lib/lgamma_small_imp.js"(a,u){"use strict";var r=pe(),e=qe(),d=Ds(),f=Cs(),n=Fs(),o=.15896368026733398,s=.5281534194946289,t=.45201730728149414;
function m(i,c,l){var v,p,y,g;if(i<e)return-r(i);if(c===0||l===0)return 0;if(p=0,i>2){if(i>=3){do i-=1,l-=1,p+=r(i);while(i>=3);l=i-2}return y=l*(i+1),g=d(l),p+=
y*o+y*g,p}return i<1&&(p+=-r(i),l=c,c=i,i+=1),i<=1.5?(y=f(c),v=c*l,p+=v*s+v*y,p):(y=l*c,g=n(-l),p+=y*t+y*g,p)}h(m,"lgammaSmallImp"),u.exports=m}}),js=A({"../../\
work/main/node_modules/@stdlib/math-base-special-gamma1pm1/lib/main.js"(a,u){"use strict";var r=Re(),e=au(),d=Le(),f=ne(),n=Ss();function o(s){return f(s)?NaN:s<
0?s<-.5?r(1+s)-1:e(-d(s)+n(s+2,s+1,s)):s<2?e(n(s+1,s,s-1)):r(1+s)-1}h(o,"gamma1pm1"),u.exports=o}}),Bs=A({"../../work/main/node_modules/@stdlib/math-base-specia\
l-gamma1pm1/lib/index.js"(a,u){"use strict";var r=js();u.exports=r}}),Ns=A({"../../work/main/node_modules/@stdlib/math-base-special-gammainc/lib/small_gamma2_se\
ries.js"(a,u){"use strict";function r(e,d){var f,n,o,s;return f=-d,d=-d,n=e+1,o=1,t;function t(){return s=f/n,f*=d,o+=1,f/=o,n+=1,s}h(t,"next")}h(r,"smallGamma2\
Series"),u.exports=r}}),$s=A({"../../work/main/node_modules/@stdlib/math-base-special-gammainc/lib/tgamma_small_upper_part.js"(a,u){"use strict";var r=As(),e=bu(),
d=Bs(),f=Ns();function n(o,s,t){var m,i,c,l,v;return i=d(o),c=(i+1)/o,l=r(s,o),i-=l,i/=o,v=f(o,s),l+=1,m=t?c:0,i=-l*e(v,{initialValue:(m-i)/l}),t&&(i=-i),[i,c]}
h(n,"tgammaSmallUpperPart"),u.exports=n}}),Pu=A({"../../work/main/node_modules/@stdlib/constants-float32-smallest-normal/lib/index.js"(a,u){"use strict";var r=11754943508222875e-54;
u.exports=r}}),Is=A({"../../work/main/node_modules/@stdlib/math-base-tools-continued-fraction/lib/generators.js"(a,u){"use strict";var r=he(),e=Pu(),d=qe(),f=1e6;
function n(t,m,i){var c,l,v,p,y,g,_;if(c=typeof t.next=="function",_=c?t.next().value:t(),p=_[1],v=_[0],p===0&&(p=e),y=p,g=0,c===!0)do _=t.next().value,_&&(g=_[1]+
_[0]*g,g===0&&(g=e),y=_[1]+_[0]/y,y===0&&(y=e),g=1/g,l=y*g,p*=l);while(r(l-1)>m&&--i);else do _=t(),_&&(g=_[1]+_[0]*g,g===0&&(g=e),y=_[1]+_[0]/y,y===0&&(y=e),g=
1/g,l=y*g,p*=l);while(_&&r(l-1)>m&&--i);return v/p}h(n,"continuedFractionA");function o(t,m,i){var c,l,v,p,y,g;if(c=typeof t.next=="function",g=c?t.next().value:
t(),v=g[1],v===0&&(v=e),p=v,y=0,c===!0)do g=t.next().value,g&&(y=g[1]+g[0]*y,y===0&&(y=e),p=g[1]+g[0]/p,p===0&&(p=e),y=1/y,l=p*y,v*=l);while(g&&r(l-1)>m&&--i);else
do g=t(),g&&(y=g[1]+g[0]*y,y===0&&(y=e),p=g[1]+g[0]/p,p===0&&(p=e),y=1/y,l=p*y,v*=l);while(g&&r(l-1)>m&&--i);return v}h(o,"continuedFractionB");function s(t,m){
var i,c,l;return c={},arguments.length>1&&(c=m),i=c.maxIter||f,l=c.tolerance||d,c.keep?o(t,l,i):n(t,l,i)}h(s,"continuedFraction"),u.exports=s}}),Os=A({"../../wo\
rk/main/node_modules/@stdlib/math-base-tools-continued-fraction/lib/basic.js"(a,u){"use strict";var r=he(),e=qe(),d=Pu(),f=1e6;function n(t,m,i){var c,l,v,p,y,g;
g=t(),y=g[1],l=g[0],y===0&&(y=d),v=y,p=0;do g=t(),g&&(p=g[1]+g[0]*p,p===0&&(p=d),v=g[1]+g[0]/v,v===0&&(v=d),p=1/p,c=v*p,y*=c);while(g&&r(c-1)>m&&--i);return l/y}
h(n,"continuedFractionA");function o(t,m,i){var c,l,v,p,y;y=t(),p=y[1],p===0&&(p=d),l=p,v=0;do y=t(),y&&(v=y[1]+y[0]*v,v===0&&(v=d),l=y[1]+y[0]/l,l===0&&(l=d),v=
1/v,c=l*v,p*=c);while(y&&r(c-1)>m&&--i);return p}h(o,"continuedFractionB");function s(t,m){var i,c,l;return c={},arguments.length>1&&(c=m),l=c.tolerance||e,i=c.
maxIter||f,c.keep?o(t,l,i):n(t,l,i)}h(s,"continuedFraction"),u.exports=s}}),nr=A({"../../work/main/node_modules/@stdlib/math-base-tools-continued-fraction/lib/i\
ndex.js"(a,u){"use strict";var r=ur(),e=Is(),d=Os(),f;r()?f=e:f=d,u.exports=f}}),qs=A({"../../work/main/node_modules/@stdlib/math-base-special-gammainc/lib/uppe\
r_incomplete_gamma_fract.js"(a,u){"use strict";function r(e,d){var f=d-e+1,n=e,o=0;return s;function s(){return o+=1,f+=2,[o*(n-o),f]}}h(r,"upperIncompleteGamma\
Fract"),u.exports=r}}),sr=A({"../../work/main/node_modules/@stdlib/math-base-special-gammainc/lib/upper_gamma_fraction.js"(a,u){"use strict";var r=nr(),e=qs();function d(f,n){
var o=e(f,n);return 1/(n-f+1+r(o))}h(d,"upperGammaFraction"),u.exports=d}}),Ps=A({"../../work/main/node_modules/@stdlib/math-base-special-gammainc/lib/igamma_fi\
nal.js"(a,u){"use strict";var r=Se(),e=Re(),d=he(),f=be(),n=pe(),o=Un(),s=xe(),t=Ge(),m=Jn(),i=Yn(),c=is(),l=ns(),v=ys(),p=ir(),y=ws(),g=$s(),_=sr();function b(E,C,k,w){
var S,N,T,P,q,$,B,M,z,x,J,Q,R,j;switch(B=0,M=w,$=C<30&&C<=E+1&&E<t,$?(R=r(C),z=R===C,T=z?!1:d(R-C)===.5):(z=!1,T=!1),z&&E>.6?(M=!M,N=0):T&&E>.2?(M=!M,N=1):E<o&&
C>1?N=6:E>1e3&&(C<E||d(C-50)/E<1)?(M=!M,N=7):E<.5?-.4/n(E)<C?N=2:N=3:E<1.1?E*.75<C?N=2:N=3:(q=!1,k&&C>20&&(x=d((E-C)/C),C>200?20/C>x*x&&(q=!0):x<.4&&(q=!0)),q?N=
5:E-1/(3*E)<C?N=2:(N=4,M=!M)),N){case 0:B=i(C,E),k===!1&&(B*=e(C));break;case 1:B=c(C,E),k===!1&&(B*=e(C));break;case 2:B=k?y(C,E):l(C,E),B!==0&&(P=0,S=!1,M&&(P=
k?1:e(C),k||B>=1||s*B>P?(P/=B,k||C<1||s/C>P?(P*=-C,S=!0):P=0):P=0),B*=p(C,E,P)/C,S&&(M=!1,B=-B));break;case 3:M=!M,J=g(C,E,M),B=J[0],j=J[1],M=!1,k&&(B/=j);break;case 4:
B=k?y(C,E):l(C,E),B!==0&&(B*=_(C,E));break;case 5:B=v(C,E),E>=C&&(M=!M);break;case 6:B=k?f(E,C)/e(C+1):f(E,C)/C,B*=1-C*E/(C+1);break;case 7:B=k?y(C,E):l(C,E),B/=
E,B!==0&&(B*=m(C,E));break}return k&&B>1&&(B=1),M&&(Q=k?1:e(C),B=Q-B),B}h(b,"igammaFinal"),u.exports=b}}),Ts=A({"../../work/main/node_modules/@stdlib/math-base-\
special-gammainc/lib/main.js"(a,u){"use strict";var r=lu(),e=_e(),d=pe(),f=Iu(),n=Ge(),o=ge(),s=Ou(),t=Ps(),m=ir(),i=sr();function c(l,v,p,y){var g,_,b,E;return l<
0||v<=0?NaN:(g=p===void 0?!0:p,b=y,v>=s&&!g?(b&&v*4<l?(E=v*d(l)-l,E+=d(i(v,l))):!b&&v>4*l?(E=v*d(l)-l,_=0,E+=d(m(v,l,_)/v)):(E=t(l,v,!0,b),E===0?b?(E=1+1/(12*v)+
1/(288*v*v),E=d(E)-v+(v-.5)*d(v),E+=d(f)):(E=v*d(l)-l,_=0,E+=d(m(v,l,_)/v)):E=d(E)+r(v)),E>n?o:e(E)):t(l,v,g,b))}h(c,"gammainc"),u.exports=c}}),or=A({"../../wor\
k/main/node_modules/@stdlib/math-base-special-gammainc/lib/index.js"(a,u){"use strict";var r=Ts();u.exports=r}}),Ls=A({"../../work/main/node_modules/@stdlib/mat\
h-base-special-kernel-betainc/lib/full_igamma_prefix.js"(a,u){"use strict";var r=_e(),e=be(),d=pe(),f=Ge(),n=cu();function o(s,t){var m,i;return i=s*d(t),t>=1?i<
f&&-t>n?m=e(t,s)*r(-t):s>=1?m=e(t/r(t/s),s):m=r(i-t):i>n?m=e(t,s)*r(-t):t/s<f?m=e(t/r(t/s),s):m=r(i-t),m}h(o,"fullIGammaPrefix"),u.exports=o}}),Rs=A({"../../wor\
k/main/node_modules/@stdlib/math-base-special-kernel-betainc/lib/regularized_gamma_prefix.js"(a,u){"use strict";var r=qu(),e=lu(),d=Re(),f=Le(),n=ye(),o=he(),s=_e(),
t=be(),m=Pe(),i=$e(),c=pe(),l=Ge(),v=cu(),p=_u(),y=ou();function g(_,b){var E,C,k,w,S,N,T;return k=_+p-.5,T=(b-_-p+.5)/k,_<1?b<=v?s(_*c(b)-b-e(_)):t(b,_)*s(-b)/
d(_):(o(T*T*_)<=100&&_>150?(E=_*(f(T)-T)+b*(.5-p)/k,E=s(E)):(w=_*c(b/k),S=_-b,i(w,S)<=v||m(w,S)>=l?(C=S/_,i(w,S)/2>v&&m(w,S)/2<l?(N=t(b/k,_/2)*s(S/2),E=N*N):i(w,
S)/4>v&&m(w,S)/4<l&&b>_?(N=t(b/k,_/4)*s(S/4),E=N*N,E*=E):C>v&&C<l?E=t(b*s(C)/k,_):E=s(w+S)):E=t(b/k,_)*s(S)),E*=n(k/y)/r(_),E)}h(g,"regularizedGammaPrefix"),u.exports=
g}}),Ms=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-betainc/lib/beta_small_b_large_a_series.js"(a,u){"use strict";var r=p0(),e=er(),d=or(),
f=Le(),n=he(),o=be(),s=pe(),t=Ye(),m=qe(),i=Ls(),c=Rs(),l=new Array(30);function v(p,y,g,_,b,E,C){var k,w,S,N,T,P,q,$,B,M,z,x,J,Q,R,j,I,D;if(P=y-1,I=p+P/2,_<.35?
M=f(-_):M=s(g),D=-I*M,x=c(y,D),x<=t)return b;for(C?(k=x/r(p,y),k/=o(I,y)):k=i(y,D)/o(I,y),k*=E,l[0]=1,J=d(D,y,!0,!0),J/=x,N=b+k*J,S=1,q=M/2,q*=q,$=1,z=4*I*I,T=y,
R=1;R<l.length;++R){for(S+=2,l[R]=0,B=y-R,w=3,Q=1;Q<R;++Q)B=Q*y-R,l[R]+=B*l[R-Q]/e(w),w+=2;if(l[R]/=R,l[R]+=P/e(S),J=(T*(T+1)*J+(D+T+1)*$)/z,$*=q,T+=2,j=k*l[R]*
J,N+=j,j>1){if(n(j)<n(m*N))break}else if(n(j/m)<n(N))break}return N}h(v,"betaSmallBLargeASeries"),u.exports=v}}),zs=A({"../../work/main/node_modules/@stdlib/mat\
h-base-special-kernel-betainc/lib/rising_factorial_ratio.js"(a,u){"use strict";function r(e,d,f){var n,o;if(f===0)return 1;for(n=1,o=0;o<f;o++)n*=(e+o)/(d+o);return n}
h(r,"risingFactorialRatio"),u.exports=r}}),Us=A({"../../work/main/node_modules/@stdlib/math-base-special-maxabs/lib/main.js"(a,u){"use strict";var r=he(),e=Pe();
function d(f,n){return e(r(f),r(n))}h(d,"maxabs"),u.exports=d}}),Vs=A({"../../work/main/node_modules/@stdlib/math-base-special-maxabs/lib/index.js"(a,u){"use st\
rict";var r=Us();u.exports=r}}),Hs=A({"../../work/main/node_modules/@stdlib/math-base-special-minabs/lib/main.js"(a,u){"use strict";var r=he(),e=$e();function d(f,n){
return e(r(f),r(n))}h(d,"minabs"),u.exports=d}}),Gs=A({"../../work/main/node_modules/@stdlib/math-base-special-minabs/lib/index.js"(a,u){"use strict";var r=Hs();
u.exports=r}}),y0=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_power_terms.js"(a,u){"use strict";var r=qu(),e=Vs(),d=Gs(),
f=au(),n=Le(),o=ye(),s=he(),t=_e(),m=be(),i=$e(),c=pe(),l=Ge(),v=cu(),p=_u(),y=ou();function g(_,b,E,C,k){var w,S,N,T,P,q,$,B,M,z,x,J,Q,R;if(!k)return m(E,_)*m(
C,b);if(Q=_+b,T=_+p-.5,P=b+p-.5,q=Q+p-.5,w=r(Q),w/=r(_)*r(b),w*=o(P/y),w*=o(T/q),$=(E*b-C*T)/T,B=(C*_-E*P)/P,d($,B)<.2)if($*B>0||i(_,b)<1)s($)<.1?w*=t(_*n($)):w*=
m(E*q/T,_),s(B)<.1?w*=t(b*n(B)):w*=m(C*q/P,b);else if(e($,B)<.5)S=_<b,N=b/_,S&&N*B<.1||!S&&$/N>.1?(M=f(N*n(B)),M=$+M+M*$,M=_*n(M),w*=t(M)):(M=f(n($)/N),M=B+M+M*
B,M=b*n(M),w*=t(M));else if(s($)<s(B))if(R=_*n($)+b*c(C*q/P),R<=v||R>=l){if(R+=c(w),R>=l)return NaN;w=t(R)}else w*=t(R);else if(R=b*n(B)+_*c(E*q/T),R<=v||R>=l){
if(R+=c(w),R>=l)return NaN;w=t(R)}else w*=t(R);else if(x=E*q/T,J=C*q/P,$=_*c(x),B=b*c(J),$>=l||$<=v||B>=l||B<=v)if(_<b)if(z=m(J,b/_),M=_*(c(x)+c(z)),M<l&&M>v)w*=
m(z*x,_);else{if(B+=$+c(w),B>=l)return NaN;w=t(B)}else if(z=m(x,_/b),M=(c(z)+c(J))*b,M<l&&M>v)w*=m(z*J,b);else{if(B+=$+c(w),B>=l)return NaN;w=t(B)}else w*=m(x,_)*
m(J,b);return w}h(g,"ibetaPowerTerms"),u.exports=g}}),Ks=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_fraction2.js"(a,u){
"use strict";var r=nr(),e=y0(),d={keep:!0,maxIter:1e3};function f(o,s,t,m){var i=0;return c;function c(){var l,v,p;return v=(o+i-1)*(o+s+i-1)*i*(s-i)*t*t,l=o+2*
i-1,v/=l*l,p=i,p+=i*(s-i)*t/(o+2*i-1),p+=(o+i)*(o*m-s*t+1+i*(2-t))/(o+2*i+1),i+=1,[v,p]}}h(f,"ibetaFraction2t");function n(o,s,t,m,i,c){var l,v,p;return l=e(o,s,
t,m,i),c&&(c[1]=l),l===0?l:(p=f(o,s,t,m),v=r(p,d),l/v)}h(n,"ibetaFraction2"),u.exports=n}}),Ws=A({"../../work/main/node_modules/@stdlib/constants-float64-max-sa\
fe-integer/lib/index.js"(a,u){"use strict";var r=9007199254740991;u.exports=r}}),Js=A({"../../work/main/node_modules/@stdlib/math-base-special-gcd/lib/bitwise_b\
inary_gcd.js"(a,u){"use strict";function r(e,d){var f=0,n;if(e===0)return d;if(d===0)return e;for(;(e&1)===0&&(d&1)===0;)e>>>=1,d>>>=1,f+=1;for(;(e&1)===0;)e>>>=
1;for(;d;){for(;(d&1)===0;)d>>>=1;e>d&&(n=d,d=e,e=n),d-=e}return e<<f}h(r,"gcd"),u.exports=r}}),Ys=A({"../../work/main/node_modules/@stdlib/math-base-special-gc\
d/lib/binary_gcd.js"(a,u){"use strict";function r(e,d){var f=1,n;if(e===0)return d;if(d===0)return e;for(;e%2===0&&d%2===0;)e/=2,d/=2,f*=2;for(;e%2===0;)e/=2;for(;d;){
for(;d%2===0;)d/=2;e>d&&(n=d,d=e,e=n),d-=e}return f*e}h(r,"gcd"),u.exports=r}}),xs=A({"../../work/main/node_modules/@stdlib/math-base-special-gcd/lib/main.js"(a,u){
"use strict";var r=ne(),e=su(),d=ge(),f=Fe(),n=Y0(),o=Js(),s=Ys();function t(m,i){return r(m)||r(i)?NaN:m===d||i===d||m===f||i===f?NaN:e(m)&&e(i)?(m<0&&(m=-m),i<
0&&(i=-i),m<=n&&i<=n?o(m,i):s(m,i)):NaN}h(t,"gcd"),u.exports=t}}),Xs=A({"../../work/main/node_modules/@stdlib/math-base-special-gcd/lib/index.js"(a,u){"use stri\
ct";var r=xs();u.exports=r}}),Qs=A({"../../work/main/node_modules/@stdlib/math-base-special-binomcoef/lib/main.js"(a,u){"use strict";var r=Ws(),e=ge(),d=su(),f=ne(),
n=h0(),o=Se(),s=Xs();function t(m,i){var c,l,v,p,y,g,_;if(f(m)||f(i))return NaN;if(!d(m)||!d(i))return NaN;if(i<0||(l=1,m<0&&(m=-m+i-1,n(i)&&(l*=-1)),i>m))return 0;
if(i===0||i===m)return l;if(i===1||i===m-1)return l*m;for(m-i<i&&(i=m-i),_=o(r/m),c=1,y=1;y<=i&&!(c>_);y++)c*=m,c/=y,m-=1;return y>i?l*c:(v=t(m,i-y+1),v===e?l*v:
(p=t(i,i-y+1),g=s(v,p),v/=g,p/=g,c/=p,l*c*v))}h(t,"binomcoef"),u.exports=t}}),Zs=A({"../../work/main/node_modules/@stdlib/math-base-special-binomcoef/lib/index.\
js"(a,u){"use strict";var r=Qs();u.exports=r}}),eo=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-betainc/lib/binomial_ccdf.js"(a,u){"use str\
ict";var r=Zs(),e=Se(),d=be(),f=Ye();function n(o,s,t,m){var i,c,l,v,p;if(c=d(t,o),c>f)for(v=c,p=e(o-1);p>s;p--)v*=(p+1)*m/((o-p)*t),c+=v;else if(l=e(o*t),l<=s+
1&&(l=e(s+2)),c=d(t,l)*d(m,o-l),c*=r(e(o),e(l)),c===0)for(p=l-1;p>s;p--)c+=d(t,p)*d(m,o-p),c*=r(e(o),e(p));else{for(v=c,i=c,p=l-1;p>s;p--)v*=(p+1)*m/((o-p)*t),c+=
v;for(v=i,p=l+1;p<=o;p++)v*=(o-p+1)*t/(p*m),c+=v}return c}h(n,"binomialCCDF"),u.exports=n}}),uo=A({"../../work/main/node_modules/@stdlib/math-base-special-kerne\
l-betainc/lib/ibeta_a_step.js"(a,u){"use strict";var r=y0();function e(d,f,n,o,s,t,m){var i,c,l,v;if(i=r(d,f,n,o,t),m&&(m[1]=i),i/=d,i===0)return i;for(l=1,c=1,
v=0;v<s-1;++v)c*=(d+f+v)*n/(d+v+1),l+=c;return i*=l,i}h(e,"ibetaAStep"),u.exports=e}}),ro=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-beta\
inc/lib/ibeta_series.js"(a,u){"use strict";var r=qu(),e=bu(),d=Le(),f=ye(),n=_e(),o=be(),s=pe(),t=Ye(),m=Ge(),i=cu(),c=_u(),l=ou(),v={maxTerms:100};function p(g,_,b,E){
var C=1-_,k=1;return w;function w(){var S=E/g;return g+=1,E*=C*b/k,k+=1,C+=1,S}}h(p,"ibetaSeriesT");function y(g,_,b,E,C,k,w){var S,N,T,P,q,$,B,M;return C?(B=g+
_,N=g+c-.5,T=_+c-.5,P=B+c-.5,S=r(B)/(r(g)*r(_)),q=s(P/T)*(_-.5),$=s(b*P/N)*g,q>i&&q<m&&$>i&&$<m?(g*_<T*10?S*=n((_-.5)*d(g/T)):S*=o(P/T,_-.5),S*=o(b*P/N,g),S*=f(
N/l),k&&(k[1]=S*o(w,_))):(S=s(S)+q+$+(s(N)-1)/2,k&&(k[1]=n(S+_*s(w))),S=n(S))):S=o(b,g),S<t?E:(M=p(g,_,b,S),v.initialValue=E,e(M,v))}h(y,"ibetaSeries"),u.exports=
y}}),lr=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-betainc/lib/assign.js"(a,u){"use strict";var r=ne(),e=au(),d=Se(),f=Le(),n=d0(),o=W0(),
s=ye(),t=_e(),m=be(),i=Pe(),c=$e(),l=xe(),v=Ye(),p=Y0(),y=v0(),g=He(),_=Ms(),b=zs(),E=y0(),C=Ks(),k=eo(),w=uo(),S=ro(),N=1/g;function T(P,q,$,B,M,z,x,J){var Q,R,
j,I,D,F,O,U,L,H,G,K;if(K=1-P,O=J,U=J+x,z[U]=-1,r(P)||P<0||P>1)return z[O]=NaN,z[U]=NaN,z;if(B){if(q<0||$<0)return z[O]=NaN,z[U]=NaN,z;if(q===0){if($===0)return z[O]=
NaN,z[U]=NaN,z;if($>0)return z[O]=M?0:1,z}else if($===0&&q>0)return z[O]=M?1:0,z}else if(q<=0||$<=0)return z[O]=NaN,z[U]=NaN,z;return P===0?(q===1?z[U]=1:z[U]=q<
1?l/2:v*2,M?(z[O]=B?1:o(q,$),z):(z[O]=0,z)):P===1?($===1?z[U]=1:z[U]=$<1?l/2:v*2,M?z[O]=0:z[O]=B?1:o(q,$),z):q===.5&&$===.5?(z[U]=N*s(K*P),G=n(s(M?K:P)),G/=y,B||
(G*=g),z[O]=G,z):(q===1&&(F=$,$=q,q=F,F=K,K=P,P=F,M=!M),$===1?q===1?(z[O]=M?K:P,z[U]=1,z):(z[U]=q*m(P,q-1),K<.5?G=M?-e(q*f(-K)):t(q*f(-K)):G=M?-(m(P,q)-1):m(P,q),
B||(G/=q),z[O]=G,z):(c(q,$)<=1?(P>.5&&(F=$,$=q,q=F,F=K,K=P,P=F,M=!M),i(q,$)<=1?q>=c(.2,$)||m(P,q)<=.9?M?(j=-(B?1:o(q,$)),M=!1,j=-S(q,$,P,j,B,z,K)):j=S(q,$,P,0,B,
z,K):(F=$,$=q,q=F,F=K,K=P,P=F,M=!M,K>=.3?M?(j=-(B?1:o(q,$)),M=!1,j=-S(q,$,P,j,B,z,K)):j=S(q,$,P,0,B,z,K):(B?R=1:R=b(q+$,q,20),j=w(q,$,P,K,20,B,z),M?(j-=B?1:o(q,
$),M=!1,j=-_(q+20,$,P,K,j,R,B)):j=_(q+20,$,P,K,j,R,B))):$<=1||P<.1&&m($*P,q)<=.7?M?(j=-(B?1:o(q,$)),M=!1,j=-S(q,$,P,j,B,z,K)):j=S(q,$,P,0,B,z,K):(F=$,$=q,q=F,F=
K,K=P,P=F,M=!M,K>=.3?M?(j=-(B?1:o(q,$)),M=!1,j=-S(q,$,P,j,B,z,K)):j=S(q,$,P,0,B,z,K):q>=15?M?(j=-(B?1:o(q,$)),M=!1,j=-_(q,$,P,K,j,1,B)):j=_(q,$,P,K,0,1,B):(B?R=
1:R=b(q+$,q,20),j=w(q,$,P,K,20,B,z),M?(j-=B?1:o(q,$),M=!1,j=-_(q+20,$,P,K,j,R,B)):j=_(q+20,$,P,K,j,R,B)))):(q<$?Q=q-(q+$)*P:Q=(q+$)*K-$,Q<0&&(F=$,$=q,q=F,F=K,K=
P,P=F,M=!M),$<40?d(q)===q&&d($)===$&&q<p-100?(L=q-1,H=$+L,j=k(H,L,P,K),B||(j*=o(q,$))):$*P<=.7?M?(j=-(B?1:o(q,$)),M=!1,j=-S(q,$,P,j,B,z,K)):j=S(q,$,P,0,B,z,K):q>
15?(H=d($),H===$&&(H-=1),I=$-H,B?R=1:R=b(q+I,I,H),j=w(I,q,K,P,H,B),j=_(q,I,P,K,j,1,B),j/=R):B?(H=d($),I=$-H,I<=0&&(H-=1,I+=1),j=w(I,q,K,P,H,B),j+=w(q,I,P,K,20,B),
M&&(j-=1),j=_(q+20,I,P,K,j,1,B),M&&(j=-j,M=!1)):j=C(q,$,P,K,B,z):j=C(q,$,P,K,B,z)),z[U]<0&&(z[U]=E(q,$,P,K,!0)),D=K*P,z[U]!==0&&(l*D<z[U]?z[U]=l/2:z[U]/=D),z[O]=
M?(B?1:o(q,$))-j:j,z))}h(T,"ibetaImp"),u.exports=T}}),to=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-betainc/lib/main.js"(a,u){"use strict";
var r=lr();function e(d,f,n,o,s){return r(d,f,n,o,s,[0,0],1,0)}h(e,"kernelBetainc"),u.exports=e}}),cr=A({"../../work/main/node_modules/@stdlib/math-base-special\
-kernel-betainc/lib/index.js"(a,u){"use strict";var r=je(),e=to(),d=lr();r(e,"assign",d),u.exports=e}}),ao=A({"../../work/main/node_modules/@stdlib/math-base-sp\
ecial-betainc/lib/main.js"(a,u){"use strict";var r=cr().assign;function e(d,f,n,o,s){var t=[0,0];return o=o!==!1,s=s===!0,r(d,f,n,o,s,t,1,0),t[0]}h(e,"betainc"),
u.exports=e}}),Eu=A({"../../work/main/node_modules/@stdlib/math-base-special-betainc/lib/index.js"(a,u){"use strict";var r=ao();u.exports=r}}),io=A({"../../work\
/main/node_modules/@stdlib/math-base-special-erfcinv/lib/rational_p1q1.js"(a,u){"use strict";function r(e){var d,f,n;return e===0?-.0005087819496582806:(e<0?d=-e:
d=e,d<=1?(f=-.0005087819496582806+e*(-.008368748197417368+e*(.03348066254097446+e*(-.012692614766297404+e*(-.03656379714117627+e*(.02198786811111689+e*(.008226878746769157+
e*(-.005387729650712429+e*(0+e*0)))))))),n=1+e*(-.9700050433032906+e*(-1.5657455823417585+e*(1.5622155839842302+e*(.662328840472003+e*(-.7122890234154284+e*(-.05273963823400997+
e*(.07952836873415717+e*(-.0023339375937419+e*.0008862163904564247))))))))):(e=1/e,f=0+e*(0+e*(-.005387729650712429+e*(.008226878746769157+e*(.02198786811111689+
e*(-.03656379714117627+e*(-.012692614766297404+e*(.03348066254097446+e*(-.008368748197417368+e*-.0005087819496582806)))))))),n=.0008862163904564247+e*(-.0023339375937419+
e*(.07952836873415717+e*(-.05273963823400997+e*(-.7122890234154284+e*(.662328840472003+e*(1.5622155839842302+e*(-1.5657455823417585+e*(-.9700050433032906+e*1))))))))),
f/n)}h(r,"evalrational"),u.exports=r}}),no=A({"../../work/main/node_modules/@stdlib/math-base-special-erfcinv/lib/rational_p2q2.js"(a,u){"use strict";function r(e){
var d,f,n;return e===0?-.20243350835593876:(e<0?d=-e:d=e,d<=1?(f=-.20243350835593876+e*(.10526468069939171+e*(8.3705032834312+e*(17.644729840837403+e*(-18.851064805871424+
e*(-44.6382324441787+e*(17.445385985570866+e*(21.12946554483405+e*-3.6719225470772936))))))),n=1+e*(6.242641248542475+e*(3.971343795334387+e*(-28.66081804998+e*
(-20.14326346804852+e*(48.560921310873994+e*(10.826866735546016+e*(-22.643693341313973+e*1.7211476576120028)))))))):(e=1/e,f=-3.6719225470772936+e*(21.12946554483405+
e*(17.445385985570866+e*(-44.6382324441787+e*(-18.851064805871424+e*(17.644729840837403+e*(8.3705032834312+e*(.10526468069939171+e*-.20243350835593876))))))),n=
1.7211476576120028+e*(-22.643693341313973+e*(10.826866735546016+e*(48.560921310873994+e*(-20.14326346804852+e*(-28.66081804998+e*(3.971343795334387+e*(6.242641248542475+
e*1)))))))),f/n)}h(r,"evalrational"),u.exports=r}}),so=A({"../../work/main/node_modules/@stdlib/math-base-special-erfcinv/lib/rational_p3q3.js"(a,u){"use strict";
function r(e){var d,f,n;return e===0?-.1311027816799519:(e<0?d=-e:d=e,d<=1?(f=-.1311027816799519+e*(-.16379404719331705+e*(.11703015634199525+e*(.38707973897260434+
e*(.3377855389120359+e*(.14286953440815717+e*(.029015791000532906+e*(.0021455899538880526+e*(-6794655751811263e-22+e*(28522533178221704e-24+e*-681149956853777e-24))))))))),
n=1+e*(3.4662540724256723+e*(5.381683457070069+e*(4.778465929458438+e*(2.5930192162362027+e*(.848854343457902+e*(.15226433829533179+e*(.011059242293464892+e*(0+
e*(0+e*0)))))))))):(e=1/e,f=-681149956853777e-24+e*(28522533178221704e-24+e*(-6794655751811263e-22+e*(.0021455899538880526+e*(.029015791000532906+e*(.14286953440815717+
e*(.3377855389120359+e*(.38707973897260434+e*(.11703015634199525+e*(-.16379404719331705+e*-.1311027816799519))))))))),n=0+e*(0+e*(0+e*(.011059242293464892+e*(.15226433829533179+
e*(.848854343457902+e*(2.5930192162362027+e*(4.778465929458438+e*(5.381683457070069+e*(3.4662540724256723+e*1)))))))))),f/n)}h(r,"evalrational"),u.exports=r}}),
oo=A({"../../work/main/node_modules/@stdlib/math-base-special-erfcinv/lib/rational_p4q4.js"(a,u){"use strict";function r(e){var d,f,n;return e===0?-.0350353787183178:
(e<0?d=-e:d=e,d<=1?(f=-.0350353787183178+e*(-.0022242652921344794+e*(.018557330651423107+e*(.009508047013259196+e*(.0018712349281955923+e*(.00015754461742496055+
e*(460469890584318e-20+e*(-2304047769118826e-25+e*26633922742578204e-28))))))),n=1+e*(1.3653349817554064+e*(.7620591645536234+e*(.22009110576413124+e*(.03415891436709477+
e*(.00263861676657016+e*(7646752923027944e-20+e*(0+e*0)))))))):(e=1/e,f=26633922742578204e-28+e*(-2304047769118826e-25+e*(460469890584318e-20+e*(.00015754461742496055+
e*(.0018712349281955923+e*(.009508047013259196+e*(.018557330651423107+e*(-.0022242652921344794+e*-.0350353787183178))))))),n=0+e*(0+e*(7646752923027944e-20+e*(.00263861676657016+
e*(.03415891436709477+e*(.22009110576413124+e*(.7620591645536234+e*(1.3653349817554064+e*1)))))))),f/n)}h(r,"evalrational"),u.exports=r}}),lo=A({"../../work/mai\
n/node_modules/@stdlib/math-base-special-erfcinv/lib/rational_p5q5.js"(a,u){"use strict";function r(e){var d,f,n;return e===0?-.016743100507663373:(e<0?d=-e:d=e,
d<=1?(f=-.016743100507663373+e*(-.0011295143874558028+e*(.001056288621524929+e*(.00020938631748758808+e*(14962478375834237e-21+e*(44969678992770644e-23+e*(4625961635228786e-24+
e*(-2811287356288318e-29+e*9905570997331033e-32))))))),n=1+e*(.5914293448864175+e*(.1381518657490833+e*(.016074608709367652+e*(.0009640118070051656+e*(27533547476472603e-21+
e*(282243172016108e-21+e*(0+e*0)))))))):(e=1/e,f=9905570997331033e-32+e*(-2811287356288318e-29+e*(4625961635228786e-24+e*(44969678992770644e-23+e*(14962478375834237e-21+
e*(.00020938631748758808+e*(.001056288621524929+e*(-.0011295143874558028+e*-.016743100507663373))))))),n=0+e*(0+e*(282243172016108e-21+e*(27533547476472603e-21+
e*(.0009640118070051656+e*(.016074608709367652+e*(.1381518657490833+e*(.5914293448864175+e*1)))))))),f/n)}h(r,"evalrational"),u.exports=r}}),co=A({"../../work/m\
ain/node_modules/@stdlib/math-base-special-erfcinv/lib/main.js"(a,u){"use strict";var r=ne(),e=ye(),d=pe(),f=ge(),n=Fe(),o=io(),s=no(),t=so(),m=oo(),i=lo(),c=.08913147449493408,
l=2.249481201171875,v=.807220458984375,p=.9399557113647461,y=.9836282730102539;function g(_){var b,E,C,k,w;return r(_)?NaN:_===0?f:_===2?n:_===1?0:_>2||_<0?NaN:
(_>1?(b=-1,C=2-_):(b=1,C=_),_=1-C,_<=.5?(k=_*(_+10),w=o(_),b*(k*c+k*w)):C>=.25?(k=e(-2*d(C)),C-=.25,w=s(C),b*(k/(l+w))):(C=e(-d(C)),C<3?(E=C-1.125,w=t(E),b*(v*C+
w*C)):C<6?(E=C-3,w=m(E),b*(p*C+w*C)):(E=C-6,w=i(E),b*(y*C+w*C))))}h(g,"erfcinv"),u.exports=g}}),wu=A({"../../work/main/node_modules/@stdlib/math-base-special-er\
fcinv/lib/index.js"(a,u){"use strict";var r=co();u.exports=r}}),fo=A({"../../work/main/node_modules/@stdlib/math-base-special-acos/lib/main.js"(a,u){"use strict";
var r=ne(),e=d0(),d=ye(),f=z0(),n=6123233995736766e-32;function o(s){var t;return r(s)?NaN:s<-1||s>1?NaN:s>.5?2*e(d(.5-.5*s)):(t=f-e(s),t+=n,t+=f,t)}h(o,"acos"),
u.exports=o}}),mo=A({"../../work/main/node_modules/@stdlib/math-base-special-acos/lib/index.js"(a,u){"use strict";var r=fo();u.exports=r}}),_0=A({"../../work/ma\
in/node_modules/@stdlib/constants-float64-sqrt-two/lib/index.js"(a,u){"use strict";var r=1.4142135623730951;u.exports=r}}),ho=A({"../../work/main/node_modules/@\
stdlib/math-base-special-kernel-betaincinv/lib/polyval_co14.js"(a,u){"use strict";function r(e){return e===0?.16666666666666666:.16666666666666666+e*.16666666666666666}
h(r,"evalpoly"),u.exports=r}}),vo=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co15.js"(a,u){"use strict";function r(e){
return e===0?.058333333333333334:.058333333333333334+e*(.06666666666666667+e*.008333333333333333)}h(r,"evalpoly"),u.exports=r}}),po=A({"../../work/main/node_mod\
ules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co16.js"(a,u){"use strict";function r(e){return e===0?.0251984126984127:.0251984126984127+e*(.026785714285714284+
e*(.0017857142857142857+e*.0001984126984126984))}h(r,"evalpoly"),u.exports=r}}),go=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-betaincinv/\
lib/polyval_co17.js"(a,u){"use strict";function r(e){return e===0?.012039792768959435:.012039792768959435+e*(.010559964726631394+e*(-.0011078042328042327+e*(.0003747795414462081+
e*27557319223985893e-22)))}h(r,"evalpoly"),u.exports=r}}),yo=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co18.js"(a,u){
"use strict";function r(e){return e===0?.003837005972422639:.003837005972422639+e*(.00610392115600449+e*(-.0016095979637646305+e*(.0005945867404200738+e*(-6270542728876062e-20+
e*2505210838544172e-23))))}h(r,"evalpoly"),u.exports=r}}),_o=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co19.js"(a,u){
"use strict";function r(e){return e===0?.0032177478835464946:.0032177478835464946+e*(.0010898206731540065+e*(-.0012579159844784845+e*(.0006908420797309686+e*(-.00016376804137220805+
e*(154012654012654e-19+e*16059043836821613e-26)))))}h(r,"evalpoly"),u.exports=r}}),bo=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-betainci\
nv/lib/polyval_co20.js"(a,u){"use strict";function r(e){return e===0?.001743826229834001:.001743826229834001+e*(3353097688001788e-20+e*(-.0007624513544032393+e*
(.0006451304695145635+e*(-.000249472580470431+e*(49255746366361444e-21+e*(-39851014346715405e-22+e*7647163731819816e-28))))))}h(r,"evalpoly"),u.exports=r}}),Eo=A(
{"../../work/main/node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co21.js"(a,u){"use strict";function r(e){return e===0?.0009647274732138864:
.0009647274732138864+e*(-.0003110108632631878+e*(-.00036307660358786886+e*(.0005140660578834113+e*(-.00029133414466938067+e*(9086710793521991e-20+e*(-15303004486655377e-21+
e*(10914179173496788e-22+e*28114572543455206e-31)))))))}h(r,"evalpoly"),u.exports=r}}),wo=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-beta\
incinv/lib/polyval_co22.js"(a,u){"use strict";function r(e){return e===0?.0005422926281312969:.0005422926281312969+e*(-.0003694266780000966+e*(-.00010230378073700413+
e*(.00035764655430568635+e*(-.00028690924218514614+e*(.00012645437628698076+e*(-33202652391372056e-21+e*(4890304529197534e-21+e*(-3123956959982987e-22+e*822063524662433e-32))))))))}
h(r,"evalpoly"),u.exports=r}}),ko=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/inverse_students_t_body_series.js"(a,u){"use \
strict";var r=p0(),e=Ue(),d=ye(),f=He(),n=ho(),o=vo(),s=po(),t=go(),m=yo(),i=_o(),c=bo(),l=Eo(),v=wo(),p=0,y=[1,0,0,0,0,0,0,0,0,0];function g(_,b){var E,C;return C=
r(_/2,.5)*d(_*f)*(b-.5),E=1/_,y[1]=n(E),y[2]=o(E),y[3]=s(E),y[4]=t(E),y[5]=m(E),y[6]=i(E),y[7]=c(E),y[8]=l(E),y[9]=v(E),p+C*e(y,C*C)}h(g,"inverseStudentsTBodySe\
ries"),u.exports=g}}),Ao=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/inverse_students_t_tail_series.js"(a,u){"use strict";var r=p0(),
e=Ue(),d=ye(),f=be(),n=He(),o=[0,0,0,0,0,0,0];function s(t,m){var i,c,l,v,p,y,g,_;return _=r(t/2,.5)*d(t*n)*m,v=t+2,p=t+4,y=t+6,o[0]=1,o[1]=-(t+1)/(2*v),v*=t+2,
o[2]=-t*(t+1)*(t+3)/(8*v*p),v*=t+2,o[3]=-t*(t+1)*(t+5)*((3*t+7)*t-2)/(48*v*p*y),v*=t+2,p*=t+4,o[4]=-t*(t+1)*(t+7)*(((((15*t+154)*t+465)*t+286)*t-336)*t+64)/(384*
v*p*y*(t+8)),v*=t+2,o[5]=-t*(t+1)*(t+3)*(t+9)*((((((35*t+452)*t+1573)*t+600)*t-2020)*t+928)*t-128)/(1280*v*p*y*(t+8)*(t+10)),v*=t+2,p*=t+4,y*=t+6,o[6]=-t*(t+1)*
(t+11)*(((((((((((945*t+31506)*t+425858)*t+2980236)*t+11266745)*t+20675018)*t+7747124)*t-22574632)*t-8565600)*t+18108416)*t-7099392)*t+884736)/(46080*v*p*y*(t+8)*
(t+10)*(t+12)),g=d(t),l=f(g*_,1/t),c=l*l,i=e(o,c),i*=g,i/=l,-i}h(s,"inverseStudentsTTailSeries"),u.exports=s}}),Do=A({"../../work/main/node_modules/@stdlib/math\
-base-special-kernel-betaincinv/lib/inverse_students_t_hill.js"(a,u){"use strict";var r=wu(),e=au(),d=ye(),f=be(),n=v0(),o=_0();function s(t,m){var i,c,l,v,p,y,
g;return t>1e20?-r(2*m)*o:(i=1/(t-.5),c=48/(i*i),l=((20700*i/c-98)*i-16)*i+96.36,v=((94.5/(c+l)-3)/c+1)*d(i*n)*t,g=f(v*2*m,2/t),g>.05+i?(y=-r(2*m)*o,g=y*y,t<5&&
(l+=.3*(t-4.5)*(y+.6)),l+=(((.05*v*y-5)*y-7)*y-2)*y+c,g=(((((.4*g+6.3)*g+36)*g+94.5)/l-g-3)/c+1)*y,g=e(i*g*g)):g=((1/(((t+6)/(t*g)-.089*v-.822)*(t+2)*3)+.5/(t+4))*
g-1)*(t+1)/(t+2)+1/g,p=d(t*g),-p)}h(s,"inverseStudentsTHill"),u.exports=s}}),Co=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-betaincinv/lib\
/inverse_students_t.js"(a,u){"use strict";var r=wu(),e=Se(),d=nu(),f=Q0(),n=mo(),o=ye(),s=he(),t=g0(),m=be(),i=yu(),c=_0(),l=He(),v=ko(),p=Ao(),y=Do(),g=268435456,
_=1/3,b=106/3,E=.8549879733383485;function C(k,w,S){var N,T,P,q,$,B,M,z,x,J,Q,R,j,I,D,F;if($=0,w>S?(M=S,S=w,w=M,q=!0):q=!1,e(k)===k&&k<20)switch(T=d(1,b),e(k)){case 1:
w===.5?$=0:$=-t(l*w)/i(l*w);break;case 2:$=(2*w-1)/o(2*w*S);break;case 4:B=4*w*S,P=o(B),j=4*t(n(P)/3)/P,I=o(j-4),$=w-.5<0?-I:I;break;case 6:if(w<1e-150)return(q?
-1:1)*y(k,w);D=4*(w-w*w),F=m(D,_),R=6*(1+E*(1/F-1));do x=R*R,J=x*x,Q=R*J,z=R,R=2*(8*D*Q-270*x+2187)/(5*(4*D*J-216*R-243));while(s((R-z)/R)>T);R=o(R-k),$=w-.5<0?
-R:R;break;default:k>g?$=r(2*w)*c:k<3?(N=.2742-k*.0242143,w>N?$=v(k,w):$=p(k,w)):(N=d(1,f(k/-.654)),w>N?$=y(k,w):$=p(k,w))}else k>g?$=-r(2*w)*c:k<3?(N=.2742-k*.0242143,
w>N?$=v(k,w):$=p(k,w)):(N=d(1,f(k/-.654)),w>N?$=y(k,w):$=p(k,w));return q?-$:$}h(C,"inverseStudentsT"),u.exports=C}}),Fo=A({"../../work/main/node_modules/@stdli\
b/math-base-special-kernel-betaincinv/lib/find_ibeta_inv_from_t_dist.js"(a,u){"use strict";var r=Co();function e(d,f,n){var o,s,t,m;return s=f/2,t=1-s,o=d*2,m=r(
o,s,t),n&&(n.value=m*m/(o+m*m)),o/(o+m*m)}h(e,"findIBetaInvFromTDist"),u.exports=e}}),So=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-betai\
ncinv/lib/temme1.js"(a,u){"use strict";var r=Ue(),e=wu(),d=ye(),f=_e(),n=_0(),o=[0,0,0,0,0,0,0],s=[0,0,0,0];function t(m,i,c){var l,v,p,y,g,_,b;return l=e(2*c),
l/=-d(m/2),s[0]=l,_=i-m,y=_*_,g=y*_,o[0]=-_*n/2,o[1]=(1-2*_)/8,o[2]=-(_*n/48),o[3]=-1/192,o[4]=-_*n/3840,o[5]=0,o[6]=0,s[1]=r(o,l),o[0]=_*n*(3*_-2)/12,o[1]=(20*
y-12*_+1)/128,o[2]=_*n*(20*_-1)/960,o[3]=(16*y+30*_-15)/4608,o[4]=_*n*(21*_+32)/53760,o[5]=(-(32*y)+63)/368640,o[6]=-_*n*(120*_+17)/25804480,s[2]=r(o,l),o[0]=_*
n*(-75*y+80*_-16)/480,o[1]=(-1080*g+868*y-90*_-45)/9216,o[2]=_*n*(-1190*y+84*_+373)/53760,o[3]=(-2240*g-2508*y+2100*_-165)/368640,o[4]=0,o[5]=0,o[6]=0,s[3]=r(o,
l),p=r(s,1/m),v=p*p,b=-f(-v/2),v===0?.5:(1+p*d((1+b)/v))/2}h(t,"temme1"),u.exports=t}}),dr=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-bet\
aincinv/lib/root_finder.js"(a,u){"use strict";var r=pe(),e=xe(),d=e/4;function f(n,o){return s;function s(t){var m,i,c;return c=1-t,c===0?[-d,-d]:t===0?[-d,-d]:
(i=r(t)+o*r(c)+n,m=1/t-o/c,[i,m])}}h(f,"temmeRootFinder"),u.exports=f}}),jo=A({"../../work/main/node_modules/@stdlib/math-base-special-signum/lib/main.js"(a,u){
"use strict";var r=ne();function e(d){return d===0||r(d)?d:d<0?-1:1}h(e,"signum"),u.exports=e}}),Tu=A({"../../work/main/node_modules/@stdlib/math-base-special-s\
ignum/lib/index.js"(a,u){"use strict";var r=jo();u.exports=r}}),fr=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/newton_raphs\
on.js"(a,u){"use strict";var r=Tu(),e=he(),d=nu(),f=xe();function n(o,s,t,m,i,c){var l,v,p,y,g,_,b,E,C,k;C=0,l=0,g=s,y=d(1,1-i),b=f,v=f,p=f,_=c;do{if(l=C,p=v,v=
b,E=o(g),C=E[0],k=E[1],_-=1,C===0)break;if(k===0?(l===0&&(g===t?s=m:s=t,l=o(s),b=s-g),r(l)*r(C)<0?b<0?b=(g-t)/2:b=(g-m)/2:b<0?b=(g-m)/2:b=(g-t)/2):b=C/k,e(b*2)>
e(p)&&(b=b>0?(g-t)/2:(g-m)/2),s=g,g-=b,g<=t){if(b=.5*(s-t),g=s-b,g===t||g===m)break}else if(g>=m&&(b=.5*(s-m),g=s-b,g===t||g===m))break;b>0?m=s:t=s}while(_&&e(g*
y)<e(b));return g}h(n,"newtonRaphsonIterate"),u.exports=n}}),Bo=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co1.js"(a,u){
"use strict";function r(e){return e===0?-1:-1+e*(-5+e*5)}h(r,"evalpoly"),u.exports=r}}),No=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-bet\
aincinv/lib/polyval_co2.js"(a,u){"use strict";function r(e){return e===0?1:1+e*(21+e*(-69+e*46))}h(r,"evalpoly"),u.exports=r}}),$o=A({"../../work/main/node_modu\
les/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co3.js"(a,u){"use strict";function r(e){return e===0?7:7+e*(-2+e*(33+e*(-62+e*31)))}h(r,"evalpoly"),
u.exports=r}}),Io=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co4.js"(a,u){"use strict";function r(e){return e===0?
25:25+e*(-52+e*(-17+e*(88+e*(-115+e*46))))}h(r,"evalpoly"),u.exports=r}}),Oo=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/po\
lyval_co5.js"(a,u){"use strict";function r(e){return e===0?7:7+e*(12+e*(-78+e*52))}h(r,"evalpoly"),u.exports=r}}),qo=A({"../../work/main/node_modules/@stdlib/ma\
th-base-special-kernel-betaincinv/lib/polyval_co6.js"(a,u){"use strict";function r(e){return e===0?-7:-7+e*(2+e*(183+e*(-370+e*185)))}h(r,"evalpoly"),u.exports=
r}}),Po=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co7.js"(a,u){"use strict";function r(e){return e===0?-533:-533+
e*(776+e*(-1835+e*(10240+e*(-13525+e*5410))))}h(r,"evalpoly"),u.exports=r}}),To=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-betaincinv/lib\
/polyval_co8.js"(a,u){"use strict";function r(e){return e===0?-1579:-1579+e*(3747+e*(-3372+e*(-15821+e*(45588+e*(-45213+e*15071)))))}h(r,"evalpoly"),u.exports=r}}),
Lo=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co9.js"(a,u){"use strict";function r(e){return e===0?449:449+e*(-1259+
e*(-769+e*(6686+e*(-9260+e*3704))))}h(r,"evalpoly"),u.exports=r}}),Ro=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_c\
o10.js"(a,u){"use strict";function r(e){return e===0?63149:63149+e*(-151557+e*(140052+e*(-727469+e*(2239932+e*(-2251437+e*750479)))))}h(r,"evalpoly"),u.exports=
r}}),Mo=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co11.js"(a,u){"use strict";function r(e){return e===0?29233:29233+
e*(-78755+e*(105222+e*(146879+e*(-1602610+e*(3195183+e*(-2554139+e*729754))))))}h(r,"evalpoly"),u.exports=r}}),zo=A({"../../work/main/node_modules/@stdlib/math-\
base-special-kernel-betaincinv/lib/polyval_co12.js"(a,u){"use strict";function r(e){return e===0?1:1+e*(-13+e*13)}h(r,"evalpoly"),u.exports=r}}),Uo=A({"../../wo\
rk/main/node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co13.js"(a,u){"use strict";function r(e){return e===0?1:1+e*(21+e*(-69+e*46))}h(r,"\
evalpoly"),u.exports=r}}),Vo=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/temme2.js"(a,u){"use strict";var r=Ue(),e=wu(),d=he(),
f=_e(),n=pe(),o=ye(),s=yu(),t=g0(),m=dr(),i=fr(),c=Bo(),l=No(),v=$o(),p=Io(),y=Oo(),g=qo(),_=Po(),b=To(),E=Lo(),C=Ro(),k=Mo(),w=zo(),S=Uo(),N=[0,0,0,0,0,0],T=[0,
0,0,0];function P(q,$,B){var M,z,x,J,Q,R,j,I,D,F,O,U,L,H,G,K,X,V,W,Y;return Q=e(2*q)/-o($/2),V=s(B),X=t(B),T[0]=Q,G=V*V,K=X*X,L=V*X,U=L*L,O=U*L,F=U*U,D=U*O,I=O*
O,j=F*O,N[0]=(2*G-1)/(3*L),N[1]=-c(G)/(36*U),N[2]=l(G)/(1620*O),N[3]=v(G)/(6480*F),N[4]=p(G)/(90720*D),N[5]=0,T[1]=r(N,Q),N[0]=-y(G)/(405*O),N[1]=g(G)/(2592*F),
N[2]=-_(G)/(204120*D),N[3]=-b(G)/(2099520*I),N[4]=0,N[5]=0,T[2]=r(N,Q),N[0]=E(G)/(102060*D),N[1]=-C(G)/(20995200*I),N[2]=k(G)/(36741600*j),N[3]=0,N[4]=0,N[5]=0,
T[3]=r(N,Q),R=r(T,1/$),x=X/V,x*=x,H=-(R*R)/(2*G)+n(G)+K*n(K)/G,d(R)<.7?(N[0]=G,N[1]=L,N[2]=(1-2*G)/3,N[3]=w(G)/(36*L),N[4]=S(G)/(270*U),N[5]=0,Y=r(N,R)):(W=f(H),
N[0]=W,N[1]=x,N[2]=0,N[3]=3*x*(3*x+1)/6,N[4]=4*x*(4*x+1)*(4*x+2)/24,N[5]=5*x*(5*x+1)*(5*x+2)*(5*x+3)/120,Y=r(N,W),(Y-G)*R<0&&(Y=1-Y)),R<0?(z=0,M=G):(z=G,M=1),(Y<
z||Y>M)&&(Y=(z+M)/2),J=m(-H,x),Y=i(J,Y,z,M,32,100),Y}h(P,"temme2"),u.exports=P}}),Ho=A({"../../work/main/node_modules/ms/index.js"(a,u){var r=1e3,e=r*60,d=e*60,
f=d*24,n=f*365.25;u.exports=function(i,c){c=c||{};var l=typeof i;if(l==="string"&&i.length>0)return o(i);if(l==="number"&&isNaN(i)===!1)return c.long?t(i):s(i);
throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(i))};function o(i){if(i=String(i),!(i.length>100)){var c=/^((?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|years?|yrs?|y)?$/i.
exec(i);if(c){var l=parseFloat(c[1]),v=(c[2]||"ms").toLowerCase();switch(v){case"years":case"year":case"yrs":case"yr":case"y":return l*n;case"days":case"day":case"\
d":return l*f;case"hours":case"hour":case"hrs":case"hr":case"h":return l*d;case"minutes":case"minute":case"mins":case"min":case"m":return l*e;case"seconds":case"\
second":case"secs":case"sec":case"s":return l*r;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return l;default:return}}}}h(o,"parse2");function s(i){
return i>=f?Math.round(i/f)+"d":i>=d?Math.round(i/d)+"h":i>=e?Math.round(i/e)+"m":i>=r?Math.round(i/r)+"s":i+"ms"}h(s,"fmtShort");function t(i){return m(i,f,"da\
y")||m(i,d,"hour")||m(i,e,"minute")||m(i,r,"second")||i+" ms"}h(t,"fmtLong");function m(i,c,l){if(!(i<c))return i<c*1.5?Math.floor(i/c)+" "+l:Math.ceil(i/c)+" "+
l+"s"}h(m,"plural")}}),mr=A({"../../work/main/node_modules/debug/src/debug.js"(a,u){a=u.exports=d.debug=d.default=d,a.coerce=s,a.disable=n,a.enable=f,a.enabled=
o,a.humanize=Ho(),a.names=[],a.skips=[],a.formatters={};var r;function e(t){var m=0,i;for(i in t)m=(m<<5)-m+t.charCodeAt(i),m|=0;return a.colors[Math.abs(m)%a.colors.
length]}h(e,"selectColor");function d(t){function m(){if(m.enabled){var i=m,c=+new Date,l=c-(r||c);i.diff=l,i.prev=r,i.curr=c,r=c;for(var v=new Array(arguments.
length),p=0;p<v.length;p++)v[p]=arguments[p];v[0]=a.coerce(v[0]),typeof v[0]!="string"&&v.unshift("%O");var y=0;v[0]=v[0].replace(/%([a-zA-Z%])/g,function(_,b){
if(_==="%%")return _;y++;var E=a.formatters[b];if(typeof E=="function"){var C=v[y];_=E.call(i,C),v.splice(y,1),y--}return _}),a.formatArgs.call(i,v);var g=m.log||
a.log||console.log.bind(console);g.apply(i,v)}}return h(m,"debug"),m.namespace=t,m.enabled=a.enabled(t),m.useColors=a.useColors(),m.color=e(t),typeof a.init=="f\
unction"&&a.init(m),m}h(d,"createDebug");function f(t){a.save(t),a.names=[],a.skips=[];for(var m=(typeof t=="string"?t:"").split(/[\s,]+/),i=m.length,c=0;c<i;c++)
m[c]&&(t=m[c].replace(/\*/g,".*?"),t[0]==="-"?a.skips.push(new RegExp("^"+t.substr(1)+"$")):a.names.push(new RegExp("^"+t+"$")))}h(f,"enable");function n(){a.enable(
"")}h(n,"disable");function o(t){var m,i;for(m=0,i=a.skips.length;m<i;m++)if(a.skips[m].test(t))return!1;for(m=0,i=a.names.length;m<i;m++)if(a.names[m].test(t))
return!0;return!1}h(o,"enabled");function s(t){return t instanceof Error?t.stack||t.message:t}h(s,"coerce")}}),Go=A({"../../work/main/node_modules/debug/src/bro\
wser.js"(a,u){a=u.exports=mr(),a.log=d,a.formatArgs=e,a.save=f,a.load=n,a.useColors=r,a.storage=typeof chrome<"u"&&typeof chrome.storage<"u"?chrome.storage.local:
o(),a.colors=["lightseagreen","forestgreen","goldenrod","dodgerblue","darkorchid","crimson"];function r(){return typeof window<"u"&&window.process&&window.process.
type==="renderer"?!0:typeof document<"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<
"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().
match(/firefox\/(\d+)/)&&parseInt(RegExp.$1,10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}h(
r,"useColors"),a.formatters.j=function(s){try{return JSON.stringify(s)}catch(t){return"[UnexpectedJSONParseError]: "+t.message}};function e(s){var t=this.useColors;
if(s[0]=(t?"%c":"")+this.namespace+(t?" %c":" ")+s[0]+(t?"%c ":" ")+"+"+a.humanize(this.diff),!!t){var m="color: "+this.color;s.splice(1,0,m,"color: inherit");var i=0,
c=0;s[0].replace(/%[a-zA-Z%]/g,function(l){l!=="%%"&&(i++,l==="%c"&&(c=i))}),s.splice(c,0,m)}}h(e,"formatArgs");function d(){return typeof console=="object"&&console.
log&&Function.prototype.apply.call(console.log,console,arguments)}h(d,"log");function f(s){try{s==null?a.storage.removeItem("debug"):a.storage.debug=s}catch{}}h(
f,"save");function n(){var s;try{s=a.storage.debug}catch{}return!s&&typeof process<"u"&&"env"in process&&(s=process.env.DEBUG),s}h(n,"load"),a.enable(n());function o(){
try{return window.localStorage}catch{}}h(o,"localstorage")}}),Ko=A({"../../work/main/node_modules/debug/src/node.js"(a,u){var r=we("tty"),e=we("util");a=u.exports=
mr(),a.init=c,a.log=s,a.formatArgs=o,a.save=t,a.load=m,a.useColors=n,a.colors=[6,2,3,4,5,1],a.inspectOpts=Object.keys(process.env).filter(function(l){return/^debug_/i.
test(l)}).reduce(function(l,v){var p=v.substring(6).toLowerCase().replace(/_([a-z])/g,function(g,_){return _.toUpperCase()}),y=process.env[v];return/^(yes|on|true|enabled)$/i.
test(y)?y=!0:/^(no|off|false|disabled)$/i.test(y)?y=!1:y==="null"?y=null:y=Number(y),l[p]=y,l},{});var d=parseInt(process.env.DEBUG_FD,10)||2;d!==1&&d!==2&&e.deprecate(
function(){},"except for stderr(2) and stdout(1), any other usage of DEBUG_FD is deprecated. Override debug.log if you want to use a different log function (htt\
ps://git.io/debug_fd)")();var f=d===1?process.stdout:d===2?process.stderr:i(d);function n(){return"colors"in a.inspectOpts?!!a.inspectOpts.colors:r.isatty(d)}h(
n,"useColors"),a.formatters.o=function(l){return this.inspectOpts.colors=this.useColors,e.inspect(l,this.inspectOpts).split(`
`).map(function(v){return v.trim()}).join(" ")},a.formatters.O=function(l){return this.inspectOpts.colors=this.useColors,e.inspect(l,this.inspectOpts)};function o(l){
var v=this.namespace,p=this.useColors;if(p){var y=this.color,g="  \x1B[3"+y+";1m"+v+" \x1B[0m";l[0]=g+l[0].split(`
`).join(`
`+g),l.push("\x1B[3"+y+"m+"+a.humanize(this.diff)+"\x1B[0m")}else l[0]=new Date().toUTCString()+" "+v+" "+l[0]}h(o,"formatArgs");function s(){return f.write(e.format.
apply(e,arguments)+`
`)}h(s,"log");function t(l){l==null?delete process.env.DEBUG:process.env.DEBUG=l}h(t,"save");function m(){return process.env.DEBUG}h(m,"load");function i(l){var v,
p=process.binding("tty_wrap");switch(p.guessHandleType(l)){case"TTY":v=new r.WriteStream(l),v._type="tty",v._handle&&v._handle.unref&&v._handle.unref();break;case"\
FILE":var y=we("fs");v=new y.SyncWriteStream(l,{autoClose:!1}),v._type="fs";break;case"PIPE":case"TCP":var g=we("net");v=new g.Socket({fd:l,readable:!1,writable:!0}),
v.readable=!1,v.read=null,v._type="pipe",v._handle&&v._handle.unref&&v._handle.unref();break;default:throw new Error("Implement me. Unknown stream file type!")}
return v.fd=l,v._isStdio=!0,v}h(i,"createWritableStdioStream");function c(l){l.inspectOpts={};for(var v=Object.keys(a.inspectOpts),p=0;p<v.length;p++)l.inspectOpts[v[p]]=
a.inspectOpts[v[p]]}h(c,"init"),a.enable(m())}}),hr=A({"../../work/main/node_modules/debug/src/index.js"(a,u){typeof process<"u"&&process.type==="renderer"?u.exports=
Go():u.exports=Ko()}}),Lu=A({"../../work/main/node_modules/@stdlib/constants-float32-max/lib/index.js"(a,u){"use strict";var r=34028234663852886e22;u.exports=r}}),
Wo=A({"../../work/main/node_modules/@stdlib/math-base-special-gammaincinv/lib/higher_newton.js"(a,u){"use strict";var r=hr(),e=or(),d=he(),f=_e(),n=pe(),o=Lu(),
s=r("gammaincinv:higher_newton");function t(m,i,c,l,v,p,y,g){var _,b,E,C,k,w,S,N,T,P,q,$,B,M;M=m,q=1,$=1,w=i*i,b=m;do{if(M=m,S=M*M,c===0){if(_=(1-i)*n(M)+M+p,_>
n(o))return s("Warning: overflow problems in one or more steps of the computation. The initial approximation to the root is returned."),b;B=f(_)}else B=-y*M;g?(N=
e(M,i,!0,!1),E=-B*(N-l)):(T=e(M,i,!0,!0),E=B*(T-v)),B=E,l>1e-120||$>1?(C=.5*(M-i+1)/M,k=(2*S-4*M*i+4*M+2*w-3*i+1)/S,k/=6,m=M+B*(1+B*(C+B*k))):m=M+B,q=d(M/m-1),$+=
1,M=m,M<0&&(M=b,$=100)}while(q>2e-14&&$<35);return(q>2e-14||$>99)&&s("Warning: the number of iterations in the Newton method reached the upper limit N=35. The l\
ast value obtained for the root is given as output."),P=M||0,P}h(t,"higherNewton"),u.exports=t}}),Jo=A({"../../work/main/node_modules/@stdlib/math-base-special-\
gammaincinv/lib/polyval_ak1.js"(a,u){"use strict";function r(e){return e===0?0:0+e*(1+e*(1+e*(1.5+e*(2.6666666666666665+e*(5.208333333333333+e*10.8)))))}h(r,"ev\
alpoly"),u.exports=r}}),Yo=A({"../../work/main/node_modules/@stdlib/math-base-special-gammaincinv/lib/polyval_ak2.js"(a,u){"use strict";function r(e){return e===
0?1:1+e*(1+e*(.3333333333333333+e*(.027777777777777776+e*(-.003703703703703704+e*(.0002314814814814815+e*5878894767783657e-20)))))}h(r,"evalpoly"),u.exports=r}}),
vr=A({"../../work/main/node_modules/@stdlib/math-base-special-gammaincinv/lib/lambdaeta.js"(a,u){"use strict";var r=he(),e=_e(),d=pe(),f=Ue(),n=Jo(),o=Yo(),s=1e-8,
t=.08333333333333333,m=.008333333333333333,i=[1,0,0,0,0,0];function c(l){var v,p,y,g,_,b,E,C,k;if(k=l*l*.5,l===0?_=0:l<-1?(C=e(-1-k),_=n(C)):l<1?(C=l,_=o(C)):(C=
11+k,b=d(C),_=C+b,C=1/C,v=b*b,p=v*b,y=p*b,g=y*b,i[1]=(2-b)*.5,i[2]=(-9*b+6+2*v)/6,i[3]=-(3*p+36*b-22*v-12)*t,i[4]=(60+350*v-300*b-125*p+12*y)/60,i[5]=-(-120-274*
y+900*b-1700*v+1125*p+20*g)*m,_+=b*C*f(i,C)),C=1,l>-3.5&&l<-.03||l>.03&&l<40){C=1,E=_;do _=E*(k+d(E))/(E-1),C=r(E/_-1),E=_;while(C>s)}return _}h(c,"lambdaeta"),
u.exports=c}}),xo=A({"../../work/main/node_modules/@stdlib/constants-float64-ln-sqrt-two-pi/lib/index.js"(a,u){"use strict";var r=.9189385332046728;u.exports=r}}),
Xo=A({"../../work/main/node_modules/@stdlib/math-base-special-gammaincinv/lib/chepolsum.js"(a,u){"use strict";var r=[1.9963790515900766,-.0017971032528832887,13129285796384672e-21,
-2340875228178749e-22,72291210671127e-22,-3280997607821e-22,19875070901e-21,-1509214183e-21,1375340084e-22,-145728923e-22,17532367e-22,-2351465e-22,346551e-22,-55471e-22,
9548e-22,-1748e-22,332e-22,-58e-22];function e(d,f){var n,o,s,t,m;o=0,s=0,n=f+f,m=d;do t=s,s=o,o=n*s-t+r[m],m-=1;while(m>=0);return(o-t)/2}h(e,"chepolsum"),u.exports=
e}}),Qo=A({"../../work/main/node_modules/@stdlib/math-base-special-gammaincinv/lib/polyval_c.js"(a,u){"use strict";function r(e){return e===0?.025721014990011306:
.025721014990011306+e*(.08247596616699963+e*(-.0025328157302663564+e*(.0006099292666946337+e*(-.00033543297638406+e*.000250505279903))))}h(r,"evalpoly"),u.exports=
r}}),Zo=A({"../../work/main/node_modules/@stdlib/math-base-special-gammaincinv/lib/polyval_d.js"(a,u){"use strict";function r(e){return e===0?.08333333333333333:
.08333333333333333+e*(-.002777777777777778+e*(.0007936507936507937+e*-.0005952380952380953))}h(r,"evalpoly"),u.exports=r}}),e4=A({"../../work/main/node_modules/\
@stdlib/math-base-special-gammaincinv/lib/stirling.js"(a,u){"use strict";var r=lu(),e=pe(),d=xo(),f=Pu(),n=Lu(),o=Xo(),s=Qo(),t=Zo(),m=.30865217988013566;function i(c){
var l;return c<f?n:c<1?r(c+1)-(c+.5)*e(c)+c-d:c<2?r(c)-(c-.5)*e(c)+c-d:c<3?r(c-1)-(c-.5)*e(c)+c-d+e(c-1):c<12?(l=18/(c*c)-1,o(17,l)/(12*c)):(l=1/(c*c),c<1e3?s(l)/
(m+l)/c:t(l)/c)}h(i,"stirling"),u.exports=i}}),u4=A({"../../work/main/node_modules/@stdlib/math-base-special-gammaincinv/lib/gamstar.js"(a,u){"use strict";var r=_e(),
e=Re(),d=pe(),f=Lu(),n=Iu(),o=e4();function s(t){return t>=3?r(o(t)):t>0?e(t)/(r(-t+(t-.5)*d(t))*n):f}h(s,"gamstar"),u.exports=s}}),r4=A({"../../work/main/node_\
modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak0bk0.js"(a,u){"use strict";function r(e){var d,f,n;return e===0?-.3333333333438:(e<0?d=-e:d=e,d<=1?
(f=-.3333333333438+e*(-.2070740359969+e*(-.05041806657154+e*(-.004923635739372+e*-4293658292782e-17))),n=1+e*(.7045554412463+e*(.2118190062224+e*(.03048648397436+
e*.001605037988091)))):(e=1/e,f=-4293658292782e-17+e*(-.004923635739372+e*(-.05041806657154+e*(-.2070740359969+e*-.3333333333438))),n=.001605037988091+e*(.03048648397436+
e*(.2118190062224+e*(.7045554412463+e*1)))),f/n)}h(r,"evalrational"),u.exports=r}}),t4=A({"../../work/main/node_modules/@stdlib/math-base-special-gammaincinv/li\
b/eps1.js"(a,u){"use strict";var r=he(),e=pe(),d=vr(),f=r4();function n(o){var s;return r(o)<1?f(o):(s=d(o),e(o/(s-1))/o)}h(n,"eps1"),u.exports=n}}),a4=A({"../.\
./work/main/node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak1bk1.js"(a,u){"use strict";function r(e){var d,f,n;return e===0?-.0172847633523:(e<
0?d=-e:d=e,d<=1?(f=-.0172847633523+e*(-.0159372646475+e*(-.00464910887221+e*(-.00060683488776+e*-614830384279e-17))),n=1+e*(.764050615669+e*(.297143406325+e*(.0579490176079+
e*.00574558524851)))):(e=1/e,f=-614830384279e-17+e*(-.00060683488776+e*(-.00464910887221+e*(-.0159372646475+e*-.0172847633523))),n=.00574558524851+e*(.0579490176079+
e*(.297143406325+e*(.764050615669+e*1)))),f/n)}h(r,"evalrational"),u.exports=r}}),i4=A({"../../work/main/node_modules/@stdlib/math-base-special-gammaincinv/lib/\
rational_ak2bk2.js"(a,u){"use strict";function r(e){var d,f,n;return e===0?-.0172839517431:(e<0?d=-e:d=e,d<=1?(f=-.0172839517431+e*(-.0146362417966+e*(-.00357406772616+
e*(-.000391032032692+e*249634036069e-17))),n=1+e*(.690560400696+e*(.249962384741+e*(.0443843438769+e*.00424073217211)))):(e=1/e,f=249634036069e-17+e*(-.000391032032692+
e*(-.00357406772616+e*(-.0146362417966+e*-.0172839517431))),n=.00424073217211+e*(.0443843438769+e*(.249962384741+e*(.690560400696+e*1)))),f/n)}h(r,"evalrational"),
u.exports=r}}),n4=A({"../../work/main/node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak3bk3.js"(a,u){"use strict";function r(e){var d,f,n;return e===
0?.99994466948:(e<0?d=-e:d=e,d<=1?(f=.99994466948+e*(104.649839762+e*(857.204033806+e*(731.901559577+e*45.5174411671))),n=1+e*(104.526456943+e*(823.313447808+e*
(3119.93802124+e*3970.03311219)))):(e=1/e,f=45.5174411671+e*(731.901559577+e*(857.204033806+e*(104.649839762+e*.99994466948))),n=3970.03311219+e*(3119.93802124+
e*(823.313447808+e*(104.526456943+e*1)))),f/n)}h(r,"evalrational"),u.exports=r}}),s4=A({"../../work/main/node_modules/@stdlib/math-base-special-gammaincinv/lib/\
eps2.js"(a,u){"use strict";var r=pe(),e=a4(),d=i4(),f=n4();function n(o){var s,t;return o<-5?(t=o*o,s=r(-o),(12-t-6*(s*s))/(12*t*o)):o<-2?e(o):o<2?d(o):o<1e3?(t=
1/o,f(o)/(-12*o)):-1/(12*o)}h(n,"eps2"),u.exports=n}}),o4=A({"../../work/main/node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak4bk4.js"(a,u){"u\
se strict";function r(e){var d,f,n;return e===0?.0495346498136:(e<0?d=-e:d=e,d<=1?(f=.0495346498136+e*(.0299521337141+e*(.00688296911516+e*(.000512634846317+e*-201411722031e-16))),
n=1+e*(.759803615283+e*(.261547111595+e*(.0464854522477+e*.00403751193496)))):(e=1/e,f=-201411722031e-16+e*(.000512634846317+e*(.00688296911516+e*(.0299521337141+
e*.0495346498136))),n=.00403751193496+e*(.0464854522477+e*(.261547111595+e*(.759803615283+e*1)))),f/n)}h(r,"evalrational"),u.exports=r}}),l4=A({"../../work/main\
/node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak5bk5.js"(a,u){"use strict";function r(e){var d,f,n;return e===0?.00452313583942:(e<0?d=-e:d=e,
d<=1?(f=.00452313583942+e*(.00120744920113+e*(-789724156582e-16+e*(-504476066942e-16+e*-535770949796e-17))),n=1+e*(.912203410349+e*(.405368773071+e*(.0901638932349+
e*.00948935714996)))):(e=1/e,f=-535770949796e-17+e*(-504476066942e-16+e*(-789724156582e-16+e*(.00120744920113+e*.00452313583942))),n=.00948935714996+e*(.0901638932349+
e*(.405368773071+e*(.912203410349+e*1)))),f/n)}h(r,"evalrational"),u.exports=r}}),c4=A({"../../work/main/node_modules/@stdlib/math-base-special-gammaincinv/lib/\
rational_ak6bk6.js"(a,u){"use strict";function r(e){var d,f,n;return e===0?.00439937562904:(e<0?d=-e:d=e,d<=1?(f=.00439937562904+e*(.000487225670639+e*(-.000128470657374+
e*(529110969589e-17+e*15716677175e-17))),n=1+e*(.794435257415+e*(.333094721709+e*(.0703527806143+e*.00806110846078)))):(e=1/e,f=15716677175e-17+e*(529110969589e-17+
e*(-.000128470657374+e*(.000487225670639+e*.00439937562904))),n=.00806110846078+e*(.0703527806143+e*(.333094721709+e*(.794435257415+e*1)))),f/n)}h(r,"evalration\
al"),u.exports=r}}),d4=A({"../../work/main/node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak7bk7.js"(a,u){"use strict";function r(e){var d,f,n;
return e===0?-.0011481191232:(e<0?d=-e:d=e,d<=1?(f=-.0011481191232+e*(-.112850923276+e*(1.51623048511+e*(-.218472031183+e*.0730002451555))),n=1+e*(14.2482206905+
e*(69.7360396285+e*(218.938950816+e*277.067027185)))):(e=1/e,f=.0730002451555+e*(-.218472031183+e*(1.51623048511+e*(-.112850923276+e*-.0011481191232))),n=277.067027185+
e*(218.938950816+e*(69.7360396285+e*(14.2482206905+e*1)))),f/n)}h(r,"evalrational"),u.exports=r}}),f4=A({"../../work/main/node_modules/@stdlib/math-base-special\
-gammaincinv/lib/rational_ak8bk8.js"(a,u){"use strict";function r(e){var d,f,n;return e===0?-.000145727889667:(e<0?d=-e:d=e,d<=1?(f=-.000145727889667+e*(-.290806748131+
e*(-13.308504545+e*(199.722374056+e*-11.4311378756))),n=1+e*(139.612587808+e*(2189.01116348+e*(7115.24019009+e*45574.6081453)))):(e=1/e,f=-11.4311378756+e*(199.722374056+
e*(-13.308504545+e*(-.290806748131+e*-.000145727889667))),n=45574.6081453+e*(7115.24019009+e*(2189.01116348+e*(139.612587808+e*1)))),f/n)}h(r,"evalrational"),u.
exports=r}}),m4=A({"../../work/main/node_modules/@stdlib/math-base-special-gammaincinv/lib/eps3.js"(a,u){"use strict";var r=pe(),e=o4(),d=l4(),f=c4(),n=d4(),o=f4();
function s(t){var m,i;return t<-8?(m=t*t,i=r(-t)/t,(-30+t*i*(6*m*i*i-12+m))/(12*t*m*m)):t<-4?e(t)/(t*t):t<-2?d(t):t<2?f(t):t<10?(m=1/t,n(m)/(t*t)):t<100?(m=1/t,
o(m)/(t*t)):-r(t)/(12*t*t*t)}h(s,"eps3"),u.exports=s}}),h4=A({"../../work/main/node_modules/@stdlib/math-base-special-gammaincinv/lib/compute.js"(a,u){"use stri\
ct";var r=hr(),e=Ue(),d=lu(),f=wu(),n=Re(),o=ye(),s=he(),t=_e(),m=$e(),i=be(),c=pe(),l=Iu(),v=Lu(),p=ar(),y=Wo(),g=vr(),_=u4(),b=t4(),E=s4(),C=m4(),k=r("gammain\
cinv:compute"),w=.5,S=.3333333333333333,N=.25,T=.2,P=.16666666666666666,q=.08333333333333333,$=.041666666666666664,B=[0,0,0,0,0];function M(z,x,J){var Q,R,j,I,D,
F,O,U,L,H,G,K,X,V,W,Y,Z,ee,re,de,te,le,oe,ie,fe,ue,ae,Ae,ze,mu,uu,hu,i0,n0,P0,De,Ee,s0,Ce,Te,Ne,o0,l0,c0;if(x<w?(I=!0,D=x,o0=-1):(I=!1,D=J,o0=1),Ce=0,s(z-1)<1e-4&&
(Te=0,I?x<.001?(hu=x*x,Ae=hu*x,uu=Ae*x,de=uu*x,re=de*x,te=x+hu*w+Ae*S+uu*N+de*T+re*P):te=-c(1-x):te=-c(J),z===1?(Ce=2,n0=te):(j=d(z),Ce=1)),J<1e-30&&z<w&&(Te=0,
te=-c(J*n(z))+(z-1)*c(-c(J*n(z))),Ce=1,j=d(z)),z>1&&z<500&&x<1e-80){for(Te=0,F=1/z,Q=1/(z+1),te=(d(z+1)+c(x))*F,te=t(te),V=te,s0=0;s0<10;s0++)te=V*t(te*F)*i(1-te*
Q,F);Ce=1,j=d(z)}if(O=1/z*(c(x)+d(z+1)),O<c(T*(1+z))&&Ce===0&&(Ne=t(O),Te=0,le=z*z,i0=le*z,ze=i0*z,W=z+1,G=W*W,H=W*G,L=G*G,Y=z+2,U=Y*Y,Z=z+3,B[0]=1,B[1]=1/W,B[2]=
w*(3*z+5)/(G*Y),B[3]=S*(31+8*le+33*z)/(H*Y*Z),B[4]=$*(2888+1179*i0+125*ze+3971*le+5661*z)/(L*U*Z*(z+4)),te=Ne*e(B,Ne),j=d(z),Ce=1),z<10&&Ce===0&&(K=o(z)/(_(z)*l),
X=m(.02,K),J<X&&(Te=0,De=1-z,ue=De*De,ae=ue*De,ee=o(-2/z*c(J/K)),te=z*g(ee),Ee=c(te),te>5?(oe=Ee*Ee,ie=oe*Ee,fe=ie*Ee,Ne=1/te,B[0]=Ee-1,B[1]=(3*De-2*De*Ee+oe-2*
Ee+2)*w,B[2]=(24*De*Ee-11*ue-24*De-6*oe+12*Ee-12-9*De*oe+6*ue*Ee+2*ie)*P,B[3]=(-12*ae*Ee+8.04*De*oe-114*ue*Ee+(72+36*oe)+(3*fe-72*Ee+162)*(De-168*De*Ee)-(12*ie+
25*ae)-(22*De*ie+36*ue*oe+120*ue))*q,B[4]=0,te=te-Ee+De*Ne*e(B,Ne)):(Ne=1/te,oe=Ee*Ee,P0=Ee-1,l0=Ee-De*Ne*P0,l0<te&&(te-=l0)),j=d(z),Ce=1)),s(D-w)<1e-5&&Ce===0&&
(Te=0,F=1/z,te=z-S+(.019753086419753086+.007211444248481286*F)*F,j=d(z),Ce=1),z<1&&Ce===0&&(Te=0,I?te=t(1/z*(c(D)+d(z+1))):te=t(1/z*(c(1-D)+d(z+1))),j=d(z),Ce=1),
Ce===0)if(Te=1,F=1/z,Ne=f(2*D),ee=o0*Ne/o(z*w),Ne<v)ee+=(b(ee)+(E(ee)+C(ee)*F)*F)*F,te=z*g(ee),c0=ee,mu=-o(z/p)*t(-w*z*c0*c0)/_(z),R=1/mu;else return k("Warning\
: Overflow problems in one or more steps of the computation."),NaN;return Ce<2&&(n0=y(te,z,Te,x,J,j,R,I)),n0}h(M,"compute"),u.exports=M}}),v4=A({"../../work/mai\
n/node_modules/@stdlib/math-base-special-gammaincinv/lib/main.js"(a,u){"use strict";var r=ne(),e=Pu(),d=ge(),f=h4();function n(o,s,t){return r(o)||r(s)?NaN:s<e?
NaN:o>1||o<0?NaN:t===!0?o===0?d:o===1?0:f(s,1-o,o):o===0?0:o===1?d:f(s,o,1-o)}h(n,"gammaincinv"),u.exports=n}}),p4=A({"../../work/main/node_modules/@stdlib/math\
-base-special-gammaincinv/lib/index.js"(a,u){"use strict";var r=v4();u.exports=r}}),g4=A({"../../work/main/node_modules/@stdlib/constants-float64-smallest-subno\
rmal/lib/index.js"(a,u){"use strict";var r=5e-324;u.exports=r}}),y4=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/temme3.js"(a,u){
"use strict";var r=p4(),e=pe(),d=ye(),f=g4(),n=dr(),o=fr();function s(t,m,i,c){var l,v,p,y,g,_,b,E,C,k,w,S,N,T,P,q,$,B,M,z,x,J,Q,R,j,I,D,F,O,U;return i<c?g=r(i,
m,!0):g=r(c,m,!1),g/=t,T=m/t,F=d(1+T),B=F*F,M=B*F,z=B*B,x=M*B,J=M*M,Q=z*M,R=z*z,j=x*z,b=x*x,D=g-T,P=D*D,q=P*D,$=P*P,I=F+1,E=I*I,C=I*E,k=E*E,w=(F+2)*(F-1)/(3*F),
w+=(M+9*B+21*F+5)*D/(36*B*I),w-=(z-13*M+69*B+167*F+46)*P/(1620*E*M),w-=(7*x+21*z+70*M+26*B-93*F-31)*q/(6480*C*z),w-=(75*J+202*x+188*z-888*M-1345*B+118*F+138)*$/
(272160*k*x),S=(28*z+131*M+402*B+581*F+208)*(F-1)/(1620*I*M),S-=(35*J-154*x-623*z-1636*M-3983*B-3514*F-925)*D/(12960*E*z),S-=(2132*Q+7915*J+16821*x+35066*z+87490*
M+141183*B+95993*F+21640)*P/(816480*x*C),S-=(11053*R+53308*Q+117010*J+163924*x+116188*z-258428*M-677042*B-481940*F-105497)*q/(14696640*k*J),N=-((3592*Q+8375*J-1323*
x-29198*z-89578*M-154413*B-116063*F-29632)*(F-1))/(816480*x*E),N-=(442043*j+2054169*R+3803094*Q+3470754*J+2141568*x-2393568*z-19904934*M-34714674*B-23128299*F-5253353)*
D/(146966400*J*C),N-=(116932*b+819281*j+2378172*R+4341330*Q+6806004*J+10622748*x+18739500*z+30651894*M+30869976*B+15431867*F+2919016)*P/(146966400*k*Q),_=g+w/t+
S/(t*t)+N/(t*t*t),_<=0&&(_=f),O=_-T*e(_)+(1+T)*e(1+T)-T,l=1/(1+T),p=_<T?l:0,y=_<T?1:l,U=(p+y)/2,v=n(O,T),o(v,U,p,y,32,100)}h(s,"temme3"),u.exports=s}}),_4=A({".\
./../work/main/node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/halley_iterate.js"(a,u){"use strict";var r=he(),e=nu(),d=Tu(),f=Pe(),n=xe();function o(s,t,m,i,c,l){
var v,p,y,g,_,b,E,C,k,w,S,N,T,P,q,$;P=0,p=!1,b=t,_=e(1,1-c),k=f(1e7*t,1e7),E=0,y=k,g=k,C=l;do{if(E=P,g=y,y=k,T=s(b),P=T[0],q=T[1],$=T[2],C-=1,P===0)break;if(q===
0?(E===0&&(b===m?t=i:t=m,E=s(t),k=t-b),d(E)*d(P)<0?k<0?k=(b-m)/2:k=(b-i)/2:k<0?k=(b-i)/2:k=(b-m)/2):$===0?k=P/q:(w=2*P,N=2*q-P*($/q),r(N)<1&&r(w)>=r(N)*n?k=P/q:
k=w/N,k*q/P<0&&(k=P/q,r(k)>2*r(t)&&(k=(k<0?-1:1)*2*r(t)))),v=r(k/g),v>.8&&v<2&&(k=k>0?(b-m)/2:(b-i)/2,r(k)>b&&(k=d(k)*b),g=k*3),t=b,b-=k,b<m){if(r(m)<1&&r(b)>1&&
n/r(b)<r(m)?S=1e3:S=b/m,r(S)<1&&(S=1/S),!p&&S>0&&S<3)k=.99*(t-m),b=t-k,p=!0;else if(k=(t-m)/2,b=t-k,b===m||b===i)break}else if(b>i){if(r(i)<1&&r(b)>1&&n/r(b)<r(
i)?S=1e3:S=b/i,r(S)<1&&(S=1/S),!p&&S>0&&S<3)k=.99*(t-i),b=t-k,p=!0;else if(k=(t-i)/2,b=t-k,b===m||b===i)break}k>0?i=t:m=t}while(C&&r(b*_)<r(k));return b}h(o,"ha\
lleyIterate"),u.exports=o}}),b4=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/ibeta_roots.js"(a,u){"use strict";var r=cr().assign,
e=he(),d=xe(),f=Ye();function n(o,s,t,m){return i;function i(c){var l,v,p,y,g;return g=1-c,l=[0,0],r(c,o,s,!0,m,l,1,0),y=l[0]-t,v=l[1],m&&(v=-v),g===0&&(g=f*64),
c===0&&(c=f*64),p=v*(-(g*o)+(s-2)*c+1),e(p)<g*c*d&&(p/=g*c),m&&(p=-p),v===0&&(v=(m?-1:1)*f*64),[y,v,p]}}h(n,"ibetaRoots"),u.exports=n}}),E4=A({"../../work/main/\
node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/main.js"(a,u){"use strict";var r=Ue(),e=Eu(),d=au(),f=Le(),n=d0(),o=W0(),s=ye(),t=he(),m=_e(),i=be(),
c=yu(),l=Pe(),v=$e(),p=pe(),y=Ye(),g=v0(),_=qe(),b=Fo(),E=So(),C=Vo(),k=y4(),w=_4(),S=b4(),N=32,T=1e3,P=[0,0,0,0,0];function q($,B,M,z){var x,J,Q,R,j,I,D,F,O,U,
L,H,G,K,X,V,W,Y,Z,ee,re,de,te,le,oe,ie,fe,ue,ae;if(J=!1,z===0)return[1,0];if(M===0)return[0,1];if($===1){if(B===1)return[M,1-M];H=B,B=$,$=H,H=z,z=M,M=H,J=!0}if(ue=
0,R=0,I=1,$===.5){if(B===.5)return ue=c(M*g),ue*=ue,ae=c(z*g),ae*=ae,[ue,ae];B>.5&&(H=B,B=$,$=H,H=z,z=M,M=H,J=!J)}if(B===.5&&$>=.5&&M!==1)re={},ue=b($,M,re),ae=
re.value;else{if(B===1)return M<z?$>1?(ue=i(M,1/$),ae=-d(p(M)/$)):(ue=i(M,1/$),ae=1-ue):(ue=m(f(-z)/$),ae=-d(f(-z)/$)),J&&(H=ae,ae=ue,ue=H),[ue,ae];if($+B>5)M>.5&&
(H=B,B=$,$=H,H=z,z=M,M=H,J=!J),O=v($,B),F=l($,B),s(O)>F-O&&O>5?(ue=E($,B,M),ae=1-ue):(oe=$+B,j=n(s($/oe)),Q=O/oe,Q>=.2&&Q<=.8&&oe>=10?(L=i(M,1/$),L<.0025&&$+B<200?
ue=L*i($*o($,B),1/$):ue=C(M,oe,j),ae=1-ue):($<B&&(H=B,B=$,$=H,H=z,z=M,M=H,J=!J),U=0,B<2&&(U=o($,B)),U===0?ae=1:(ae=i(B*z*U,1/B),ue=1-ae)),ae>1e-5&&(ue=k($,B,M,z),
ae=1-ue));else if($<1&&B<1){if(ee=(1-$)/(2-$-B),V=e(ee,$,B)-M,t(V)/M<_*3)return J?[1-ee,ee]:[ee,1-ee];V<0&&(H=B,B=$,$=H,H=z,z=M,M=H,J=!J,ee=1-ee),Z=i($*M*o($,B),
1/$),ue=Z/(1+Z),ae=1/(1+Z),ue>ee&&(ue=ee),I=ee}else $>1&&B>1?(ee=($-1)/($+B-2),G=(B-1)/($+B-2),Y=e(ee,$,B)-M,Y<0&&(H=B,B=$,$=H,H=z,z=M,M=H,H=G,G=ee,ee=H,J=!J),W=
p(M*$*o($,B))/$,ue=m(W),ae=ue<.9?1-ue:-d(W),B<$&&ue<.2&&(K=$-1,X=B-1,de=$*$,te=$*de,le=B*B,P[0]=0,P[1]=1,P[2]=X/K,K*=K,P[3]=X*(3*$*B+5*B+de-$-4)/(2*($+2)*K),K*=
$+1,P[4]=X*(33*$*le+31*le+8*de*le-30*$*B-47*B+11*de*B+6*te*B+18+4*$-te+de*de-10*de),P[4]/=3*($+3)*($+2)*K,ue=r(P,ue)),ue>ee&&(ue=ee),I=ee):(B<$&&(H=B,B=$,$=H,H=
z,z=M,M=H,J=!J),i(M,1/$)<.5?(ue=i(M*$*o($,B),1/$),ue===0&&(ue=y),ae=1-ue):(ae=i(1-i(M,B*o($,B)),1/B),ae===0&&(ae=y),ue=1-ae))}return ue>.5&&(H=B,B=$,$=H,H=z,z=M,
M=H,H=ae,ae=ue,ue=H,J=!J,ie=1-I,fe=1-R,R=ie,I=fe),R===0&&(J?(R=_,ue<R&&(ue=R)):R=y,ue<R&&(ue=R)),x=N,ue<1e-50&&($<1||B<1)&&(x*=3,x/=2),D=S($,B,M<z?M:z,M>=z),ue=
w(D,ue,R,I,x,T),ue===R&&(ue=0),J?[1-ue,ue]:[ue,1-ue]}h(q,"ibetaInvImp"),u.exports=q}}),b0=A({"../../work/main/node_modules/@stdlib/math-base-special-kernel-beta\
incinv/lib/index.js"(a,u){"use strict";var r=E4();u.exports=r}}),w4=A({"../../work/main/node_modules/@stdlib/math-base-special-betaincinv/lib/main.js"(a,u){"use\
 strict";var r=ne(),e=b0();function d(f,n,o,s){return r(f)||r(n)||r(o)?NaN:n<=0||o<=0?NaN:f<0||f>1?NaN:s?e(n,o,1-f,f)[0]:e(n,o,f,1-f)[0]}h(d,"betaincinv"),u.exports=
d}}),pr=A({"../../work/main/node_modules/@stdlib/math-base-special-betaincinv/lib/index.js"(a,u){"use strict";var r=w4();u.exports=r}}),k4=A({"../../work/main/n\
ode_modules/@stdlib/stats-base-dists-beta-quantile/lib/main.js"(a,u){"use strict";var r=pr(),e=ne();function d(f,n,o){return e(f)||e(n)||e(o)||n<=0||o<=0||f<0||
f>1?NaN:r(f,n,o)}h(d,"quantile"),u.exports=d}}),A4=A({"../../work/main/node_modules/@stdlib/utils-constant-function/lib/main.js"(a,u){"use strict";function r(e){
return d;function d(){return e}}h(r,"wrap"),u.exports=r}}),Ke=A({"../../work/main/node_modules/@stdlib/utils-constant-function/lib/index.js"(a,u){"use strict";var r=A4();
u.exports=r}}),D4=A({"../../work/main/node_modules/@stdlib/stats-base-dists-beta-quantile/lib/factory.js"(a,u){"use strict";var r=Ke(),e=pr(),d=ne();function f(n,o){
if(d(n)||d(o)||n<=0||o<=0)return r(NaN);return s;function s(t){return d(t)||t<0||t>1?NaN:e(t,n,o)}}h(f,"factory"),u.exports=f}}),C4=A({"../../work/main/node_mod\
ules/@stdlib/stats-base-dists-beta-quantile/lib/index.js"(a,u){"use strict";var r=je(),e=k4(),d=D4();r(e,"factory",d),u.exports=e}}),F4=A({"../../work/main/node\
_modules/@stdlib/math-base-assert-is-nonnegative-integer/lib/main.js"(a,u){"use strict";var r=Se();function e(d){return r(d)===d&&d>=0}h(e,"isNonNegativeInteger"),
u.exports=e}}),du=A({"../../work/main/node_modules/@stdlib/math-base-assert-is-nonnegative-integer/lib/index.js"(a,u){"use strict";var r=F4();u.exports=r}}),S4=A(
{"../../work/main/node_modules/@stdlib/stats-base-dists-binomial-cdf/lib/main.js"(a,u){"use strict";var r=du(),e=Eu(),d=ne(),f=Se(),n=ge();function o(s,t,m){return d(
s)||d(t)||d(m)||m<0||m>1||!r(t)||t===n?NaN:s<0?0:s>=t?1:(s=f(s+1e-7),e(m,s+1,t-s,!0,!0))}h(o,"cdf"),u.exports=o}}),j4=A({"../../work/main/node_modules/@stdlib/s\
tats-base-dists-binomial-cdf/lib/factory.js"(a,u){"use strict";var r=du(),e=Ke(),d=Eu(),f=ne(),n=Se(),o=ge();function s(t,m){if(f(t)||f(m)||m<0||m>1||!r(t)||t===
o)return e(NaN);return i;function i(c){return f(c)?NaN:c<0?0:c>=t?1:(c=n(c+1e-7),d(m,c+1,t-c,!0,!0))}}h(s,"factory"),u.exports=s}}),B4=A({"../../work/main/node_\
modules/@stdlib/stats-base-dists-binomial-cdf/lib/index.js"(a,u){"use strict";var r=je(),e=S4(),d=j4();r(e,"factory",d),u.exports=e}}),N4=A({"../../work/main/no\
de_modules/@stdlib/math-base-assert-is-negative-integer/lib/main.js"(a,u){"use strict";var r=Se();function e(d){return r(d)===d&&d<0}h(e,"isNegativeInteger"),u.
exports=e}}),$4=A({"../../work/main/node_modules/@stdlib/math-base-assert-is-negative-integer/lib/index.js"(a,u){"use strict";var r=N4();u.exports=r}}),I4=A({".\
./../work/main/node_modules/@stdlib/math-base-special-factorialln/lib/main.js"(a,u){"use strict";var r=$4(),e=lu();function d(f){return r(f)?NaN:e(f+1)}h(d,"fac\
torialln"),u.exports=d}}),gr=A({"../../work/main/node_modules/@stdlib/math-base-special-factorialln/lib/index.js"(a,u){"use strict";var r=I4();u.exports=r}}),O4=A(
{"../../work/main/node_modules/@stdlib/stats-base-dists-hypergeometric-pmf/lib/main.js"(a,u){"use strict";var r=du(),e=ne(),d=_e(),f=gr(),n=Pe(),o=$e(),s=ge();function t(m,i,c,l){
var v,p,y,g,_;return e(m)||e(i)||e(c)||e(l)||!r(i)||!r(c)||!r(l)||i===s||c===s||c>i||l>i?NaN:(_=n(0,l+c-i),g=o(c,l),r(m)&&_<=m&&m<=g?(p=f(l)+f(c)+f(i-l)+f(i-c),
v=f(i)+f(m)+f(l-m),v+=f(c-m)+f(i-c+m-l),y=p-v,d(y)):0)}h(t,"pmf"),u.exports=t}}),q4=A({"../../work/main/node_modules/@stdlib/stats-base-dists-hypergeometric-pmf\
/lib/factory.js"(a,u){"use strict";var r=du(),e=ne(),d=Ke(),f=_e(),n=gr(),o=Pe(),s=$e(),t=ge();function m(i,c,l){var v,p;if(e(i)||e(c)||e(l)||!r(i)||!r(c)||!r(l)||
i===t||c===t||c>i||l>i)return d(NaN);return p=o(0,l+c-i),v=s(c,l),y;function y(g){var _,b,E;return e(g)?NaN:r(g)&&p<=g&&g<=v?(b=n(l)+n(c)+n(i-l)+n(i-c),_=n(i)+n(
g)+n(l-g),_+=n(c-g)+n(i-c+g-l),E=b-_,f(E)):0}h(y,"pmf")}h(m,"factory"),u.exports=m}}),yr=A({"../../work/main/node_modules/@stdlib/stats-base-dists-hypergeometri\
c-pmf/lib/index.js"(a,u){"use strict";var r=je(),e=O4(),d=q4();r(e,"factory",d),u.exports=e}}),_r=A({"../../work/main/node_modules/@stdlib/stats-base-dists-hype\
rgeometric-cdf/lib/sum.js"(a,u){"use strict";function r(e){var d,f,n;for(d=e.length,f=0,n=0;n<d;n++)f+=e[n];return f}h(r,"sum2"),u.exports=r}}),P4=A({"../../wor\
k/main/node_modules/@stdlib/stats-base-dists-hypergeometric-cdf/lib/main.js"(a,u){"use strict";var r=du(),e=ne(),d=pu(),f=Pe(),n=$e(),o=yr(),s=ge(),t=Ve(),m=_r();
function i(c,l,v,p){var y,g,_,b,E;if(e(c)||e(l)||e(v)||e(p)||!r(l)||!r(v)||!r(p)||l===s||v===s||v>l||p>l)return NaN;if(c=d(c),c<f(0,p+v-l))return 0;if(c>=n(p,v))
return 1;for(g=new t(c+1),g[c]=o(c,l,v,p),E=c-1;E>=0;E--)_=(E+1)*(l-v-(p-E-1)),y=(v-E)*(p-E),g[E]=_/y*g[E+1];return b=m(g),n(b,1)}h(i,"cdf"),u.exports=i}}),T4=A(
{"../../work/main/node_modules/@stdlib/stats-base-dists-hypergeometric-cdf/lib/factory.js"(a,u){"use strict";var r=du(),e=ne(),d=Ke(),f=pu(),n=Pe(),o=$e(),s=yr(),
t=ge(),m=Ve(),i=_r();function c(l,v,p){if(e(l)||e(v)||e(p)||!r(l)||!r(v)||!r(p)||l===t||v===t||v>l||p>l)return d(NaN);return y;function y(g){var _,b,E,C,k;if(e(
g))return NaN;if(g=f(g),g<n(0,p+v-l))return 0;if(g>=o(p,v))return 1;for(b=new m(g+1),b[g]=s(g,l,v,p),k=g-1;k>=0;k--)E=(k+1)*(l-v-(p-k-1)),_=(v-k)*(p-k),b[k]=E/_*
b[k+1];return C=i(b),o(C,1)}}h(c,"factory"),u.exports=c}}),L4=A({"../../work/main/node_modules/@stdlib/stats-base-dists-hypergeometric-cdf/lib/index.js"(a,u){"u\
se strict";var r=je(),e=P4(),d=T4();r(e,"factory",d),u.exports=e}}),R4=A({"../../work/main/node_modules/@stdlib/math-base-special-erfinv/lib/rational_p1q1.js"(a,u){
"use strict";function r(e){var d,f,n;return e===0?-.0005087819496582806:(e<0?d=-e:d=e,d<=1?(f=-.0005087819496582806+e*(-.008368748197417368+e*(.03348066254097446+
e*(-.012692614766297404+e*(-.03656379714117627+e*(.02198786811111689+e*(.008226878746769157+e*(-.005387729650712429+e*(0+e*0)))))))),n=1+e*(-.9700050433032906+e*
(-1.5657455823417585+e*(1.5622155839842302+e*(.662328840472003+e*(-.7122890234154284+e*(-.05273963823400997+e*(.07952836873415717+e*(-.0023339375937419+e*.0008862163904564247))))))))):
(e=1/e,f=0+e*(0+e*(-.005387729650712429+e*(.008226878746769157+e*(.02198786811111689+e*(-.03656379714117627+e*(-.012692614766297404+e*(.03348066254097446+e*(-.008368748197417368+
e*-.0005087819496582806)))))))),n=.0008862163904564247+e*(-.0023339375937419+e*(.07952836873415717+e*(-.05273963823400997+e*(-.7122890234154284+e*(.662328840472003+
e*(1.5622155839842302+e*(-1.5657455823417585+e*(-.9700050433032906+e*1))))))))),f/n)}h(r,"evalrational"),u.exports=r}}),M4=A({"../../work/main/node_modules/@std\
lib/math-base-special-erfinv/lib/rational_p2q2.js"(a,u){"use strict";function r(e){var d,f,n;return e===0?-.20243350835593876:(e<0?d=-e:d=e,d<=1?(f=-.20243350835593876+
e*(.10526468069939171+e*(8.3705032834312+e*(17.644729840837403+e*(-18.851064805871424+e*(-44.6382324441787+e*(17.445385985570866+e*(21.12946554483405+e*-3.6719225470772936))))))),
n=1+e*(6.242641248542475+e*(3.971343795334387+e*(-28.66081804998+e*(-20.14326346804852+e*(48.560921310873994+e*(10.826866735546016+e*(-22.643693341313973+e*1.7211476576120028)))))))):
(e=1/e,f=-3.6719225470772936+e*(21.12946554483405+e*(17.445385985570866+e*(-44.6382324441787+e*(-18.851064805871424+e*(17.644729840837403+e*(8.3705032834312+e*(.10526468069939171+
e*-.20243350835593876))))))),n=1.7211476576120028+e*(-22.643693341313973+e*(10.826866735546016+e*(48.560921310873994+e*(-20.14326346804852+e*(-28.66081804998+e*
(3.971343795334387+e*(6.242641248542475+e*1)))))))),f/n)}h(r,"evalrational"),u.exports=r}}),z4=A({"../../work/main/node_modules/@stdlib/math-base-special-erfinv\
/lib/rational_p3q3.js"(a,u){"use strict";function r(e){var d,f,n;return e===0?-.1311027816799519:(e<0?d=-e:d=e,d<=1?(f=-.1311027816799519+e*(-.16379404719331705+
e*(.11703015634199525+e*(.38707973897260434+e*(.3377855389120359+e*(.14286953440815717+e*(.029015791000532906+e*(.0021455899538880526+e*(-6794655751811263e-22+e*
(28522533178221704e-24+e*-681149956853777e-24))))))))),n=1+e*(3.4662540724256723+e*(5.381683457070069+e*(4.778465929458438+e*(2.5930192162362027+e*(.848854343457902+
e*(.15226433829533179+e*(.011059242293464892+e*(0+e*(0+e*0)))))))))):(e=1/e,f=-681149956853777e-24+e*(28522533178221704e-24+e*(-6794655751811263e-22+e*(.0021455899538880526+
e*(.029015791000532906+e*(.14286953440815717+e*(.3377855389120359+e*(.38707973897260434+e*(.11703015634199525+e*(-.16379404719331705+e*-.1311027816799519))))))))),
n=0+e*(0+e*(0+e*(.011059242293464892+e*(.15226433829533179+e*(.848854343457902+e*(2.5930192162362027+e*(4.778465929458438+e*(5.381683457070069+e*(3.4662540724256723+
e*1)))))))))),f/n)}h(r,"evalrational"),u.exports=r}}),U4=A({"../../work/main/node_modules/@stdlib/math-base-special-erfinv/lib/rational_p4q4.js"(a,u){"use stric\
t";function r(e){var d,f,n;return e===0?-.0350353787183178:(e<0?d=-e:d=e,d<=1?(f=-.0350353787183178+e*(-.0022242652921344794+e*(.018557330651423107+e*(.009508047013259196+
e*(.0018712349281955923+e*(.00015754461742496055+e*(460469890584318e-20+e*(-2304047769118826e-25+e*26633922742578204e-28))))))),n=1+e*(1.3653349817554064+e*(.7620591645536234+
e*(.22009110576413124+e*(.03415891436709477+e*(.00263861676657016+e*(7646752923027944e-20+e*(0+e*0)))))))):(e=1/e,f=26633922742578204e-28+e*(-2304047769118826e-25+
e*(460469890584318e-20+e*(.00015754461742496055+e*(.0018712349281955923+e*(.009508047013259196+e*(.018557330651423107+e*(-.0022242652921344794+e*-.0350353787183178))))))),
n=0+e*(0+e*(7646752923027944e-20+e*(.00263861676657016+e*(.03415891436709477+e*(.22009110576413124+e*(.7620591645536234+e*(1.3653349817554064+e*1)))))))),f/n)}h(
r,"evalrational"),u.exports=r}}),V4=A({"../../work/main/node_modules/@stdlib/math-base-special-erfinv/lib/rational_p5q5.js"(a,u){"use strict";function r(e){var d,
f,n;return e===0?-.016743100507663373:(e<0?d=-e:d=e,d<=1?(f=-.016743100507663373+e*(-.0011295143874558028+e*(.001056288621524929+e*(.00020938631748758808+e*(14962478375834237e-21+
e*(44969678992770644e-23+e*(4625961635228786e-24+e*(-2811287356288318e-29+e*9905570997331033e-32))))))),n=1+e*(.5914293448864175+e*(.1381518657490833+e*(.016074608709367652+
e*(.0009640118070051656+e*(27533547476472603e-21+e*(282243172016108e-21+e*(0+e*0)))))))):(e=1/e,f=9905570997331033e-32+e*(-2811287356288318e-29+e*(4625961635228786e-24+
e*(44969678992770644e-23+e*(14962478375834237e-21+e*(.00020938631748758808+e*(.001056288621524929+e*(-.0011295143874558028+e*-.016743100507663373))))))),n=0+e*(0+
e*(282243172016108e-21+e*(27533547476472603e-21+e*(.0009640118070051656+e*(.016074608709367652+e*(.1381518657490833+e*(.5914293448864175+e*1)))))))),f/n)}h(r,"e\
valrational"),u.exports=r}}),H4=A({"../../work/main/node_modules/@stdlib/math-base-special-erfinv/lib/main.js"(a,u){"use strict";var r=ne(),e=ye(),d=pe(),f=ge(),
n=Fe(),o=R4(),s=M4(),t=z4(),m=U4(),i=V4(),c=.08913147449493408,l=2.249481201171875,v=.807220458984375,p=.9399557113647461,y=.9836282730102539;function g(_){var b,
E,C,k,w,S;return r(_)?NaN:_===1?f:_===-1?n:_===0?_:_>1||_<-1?NaN:(_<0?(b=-1,E=-_):(b=1,E=_),k=1-E,E<=.5?(w=E*(E+10),S=o(E),b*(w*c+w*S)):k>=.25?(w=e(-2*d(k)),k-=
.25,S=s(k),b*(w/(l+S))):(k=e(-d(k)),k<3?(C=k-1.125,S=t(C),b*(v*k+S*k)):k<6?(C=k-3,S=m(C),b*(p*k+S*k)):(C=k-6,S=i(C),b*(y*k+S*k))))}h(g,"erfinv"),u.exports=g}}),
br=A({"../../work/main/node_modules/@stdlib/math-base-special-erfinv/lib/index.js"(a,u){"use strict";var r=H4();u.exports=r}}),G4=A({"../../work/main/node_modul\
es/@stdlib/stats-base-dists-normal-quantile/lib/main.js"(a,u){"use strict";var r=br(),e=ne(),d=ye();function f(n,o,s){var t,m;return e(o)||e(s)||e(n)||s<0||n<0||
n>1?NaN:s===0?o:(t=o,m=s*d(2),t+m*r(2*n-1))}h(f,"quantile"),u.exports=f}}),K4=A({"../../work/main/node_modules/@stdlib/stats-base-dists-degenerate-quantile/lib/\
main.js"(a,u){"use strict";var r=ne();function e(d,f){return r(d)||d<0||d>1?NaN:f}h(e,"quantile"),u.exports=e}}),W4=A({"../../work/main/node_modules/@stdlib/sta\
ts-base-dists-degenerate-quantile/lib/factory.js"(a,u){"use strict";var r=Ke(),e=ne();function d(f){if(e(f))return r(NaN);return n;function n(o){return e(o)||o<
0||o>1?NaN:f}}h(d,"factory"),u.exports=d}}),J4=A({"../../work/main/node_modules/@stdlib/stats-base-dists-degenerate-quantile/lib/index.js"(a,u){"use strict";var r=je(),
e=K4(),d=W4();r(e,"factory",d),u.exports=e}}),Y4=A({"../../work/main/node_modules/@stdlib/stats-base-dists-normal-quantile/lib/factory.js"(a,u){"use strict";var r=Ke(),
e=J4().factory,d=br(),f=ne(),n=ye();function o(s,t){var m,i;if(f(s)||f(t)||t<0)return r(NaN);return t===0&&e(s),m=s,i=t*n(2),c;function c(l){return f(l)||l<0||l>
1?NaN:m+i*d(2*l-1)}h(c,"quantile")}h(o,"factory"),u.exports=o}}),x4=A({"../../work/main/node_modules/@stdlib/stats-base-dists-normal-quantile/lib/index.js"(a,u){
"use strict";var r=je(),e=G4(),d=Y4();r(e,"factory",d),u.exports=e}}),X4=A({"../../work/main/node_modules/@stdlib/stats-base-dists-t-cdf/lib/main.js"(a,u){"use \
strict";var r=Eu(),e=ne(),d=be();function f(n,o){var s,t,m;return e(n)||e(o)||o<=0?NaN:n===0?.5:(s=d(n,2),o>2*s?(m=s/(o+s),t=r(m,.5,o/2,!0,!0)/2):(m=o/(o+s),t=r(
m,o/2,.5,!0,!1)/2),n>0?1-t:t)}h(f,"cdf"),u.exports=f}}),Q4=A({"../../work/main/node_modules/@stdlib/stats-base-dists-t-cdf/lib/factory.js"(a,u){"use strict";var r=Ke(),
e=Eu(),d=ne(),f=be();function n(o){if(d(o)||o<=0)return r(NaN);return s;function s(t){var m,i,c;return d(t)?NaN:t===0?.5:(m=f(t,2),o>2*m?(c=m/(o+m),i=e(c,.5,o/2,
!0,!0)/2):(c=o/(o+m),i=e(c,o/2,.5,!0,!1)/2),t>0?1-i:i)}}h(n,"factory"),u.exports=n}}),Z4=A({"../../work/main/node_modules/@stdlib/stats-base-dists-t-cdf/lib/ind\
ex.js"(a,u){"use strict";var r=je(),e=X4(),d=Q4();r(e,"factory",d),u.exports=e}}),el=A({"../../work/main/node_modules/@stdlib/stats-base-dists-t-quantile/lib/ma\
in.js"(a,u){"use strict";var r=b0(),e=ne(),d=Tu(),f=ye();function n(o,s){var t,m;return e(s)||e(o)||s<=0||o<0||o>1?NaN:(t=o>.5?1-o:o,m=r(s/2,.5,2*t,1-2*t),d(o-.5)*
f(s*m[1]/m[0]))}h(n,"quantile"),u.exports=n}}),ul=A({"../../work/main/node_modules/@stdlib/stats-base-dists-t-quantile/lib/factory.js"(a,u){"use strict";var r=Ke(),
e=b0(),d=ne(),f=Tu(),n=ye();function o(s){if(d(s)||s<=0)return r(NaN);return t;function t(m){var i,c;return d(m)||m<0||m>1?NaN:(i=m>.5?1-m:m,c=e(s/2,.5,2*i,1-2*
i),f(m-.5)*n(s*c[1]/c[0]))}}h(o,"factory"),u.exports=o}}),rl=A({"../../work/main/node_modules/@stdlib/stats-base-dists-t-quantile/lib/index.js"(a,u){"use strict";
var r=je(),e=el(),d=ul();r(e,"factory",d),u.exports=e}}),Ru=A({"../../work/main/node_modules/ajv/dist/compile/codegen/code.js"(a){"use strict";Object.defineProperty(
a,"__esModule",{value:!0}),a.regexpCode=a.getEsmExportName=a.getProperty=a.safeStringify=a.stringify=a.strConcat=a.addCodeArg=a.str=a._=a.nil=a._Code=a.Name=a.IDENTIFIER=
a._CodeOrName=void 0;var u=class{static{h(this,"_CodeOrName")}};a._CodeOrName=u,a.IDENTIFIER=/^[a-z$_][a-z$_0-9]*$/i;var r=class extends u{static{h(this,"Name")}constructor(g){
if(super(),!a.IDENTIFIER.test(g))throw new Error("CodeGen: name must be a valid identifier");this.str=g}toString(){return this.str}emptyStr(){return!1}get names(){
return{[this.str]:1}}};a.Name=r;var e=class extends u{static{h(this,"_Code")}constructor(g){super(),this._items=typeof g=="string"?[g]:g}toString(){return this.
str}emptyStr(){if(this._items.length>1)return!1;const g=this._items[0];return g===""||g==='""'}get str(){var g;return(g=this._str)!==null&&g!==void 0?g:this._str=
this._items.reduce((_,b)=>`${_}${b}`,"")}get names(){var g;return(g=this._names)!==null&&g!==void 0?g:this._names=this._items.reduce((_,b)=>(b instanceof r&&(_[b.
str]=(_[b.str]||0)+1),_),{})}};a._Code=e,a.nil=new e("");function d(g,..._){const b=[g[0]];let E=0;for(;E<_.length;)o(b,_[E]),b.push(g[++E]);return new e(b)}h(d,
"_"),a._=d;var f=new e("+");function n(g,..._){const b=[l(g[0])];let E=0;for(;E<_.length;)b.push(f),o(b,_[E]),b.push(f,l(g[++E]));return s(b),new e(b)}h(n,"str"),
a.str=n;function o(g,_){_ instanceof e?g.push(..._._items):_ instanceof r?g.push(_):g.push(i(_))}h(o,"addCodeArg"),a.addCodeArg=o;function s(g){let _=1;for(;_<g.
length-1;){if(g[_]===f){const b=t(g[_-1],g[_+1]);if(b!==void 0){g.splice(_-1,3,b);continue}g[_++]="+"}_++}}h(s,"optimize");function t(g,_){if(_==='""')return g;
if(g==='""')return _;if(typeof g=="string")return _ instanceof r||g[g.length-1]!=='"'?void 0:typeof _!="string"?`${g.slice(0,-1)}${_}"`:_[0]==='"'?g.slice(0,-1)+
_.slice(1):void 0;if(typeof _=="string"&&_[0]==='"'&&!(g instanceof r))return`"${g}${_.slice(1)}`}h(t,"mergeExprItems");function m(g,_){return _.emptyStr()?g:g.
emptyStr()?_:n`${g}${_}`}h(m,"strConcat"),a.strConcat=m;function i(g){return typeof g=="number"||typeof g=="boolean"||g===null?g:l(Array.isArray(g)?g.join(","):
g)}h(i,"interpolate");function c(g){return new e(l(g))}h(c,"stringify"),a.stringify=c;function l(g){return JSON.stringify(g).replace(/\u2028/g,"\\u2028").replace(
/\u2029/g,"\\u2029")}h(l,"safeStringify"),a.safeStringify=l;function v(g){return typeof g=="string"&&a.IDENTIFIER.test(g)?new e(`.${g}`):d`[${g}]`}h(v,"getPrope\
rty"),a.getProperty=v;function p(g){if(typeof g=="string"&&a.IDENTIFIER.test(g))return new e(`${g}`);throw new Error(`CodeGen: invalid export name: ${g}, use ex\
plicit $id name mapping`)}h(p,"getEsmExportName"),a.getEsmExportName=p;function y(g){return new e(g.toString())}h(y,"regexpCode"),a.regexpCode=y}}),Er=A({"../..\
/work/main/node_modules/ajv/dist/compile/codegen/scope.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.ValueScope=a.ValueScopeName=a.Scope=
a.varKinds=a.UsedValueState=void 0;var u=Ru(),r=class extends Error{static{h(this,"ValueError")}constructor(s){super(`CodeGen: "code" for ${s} not defined`),this.
value=s.value}},e;(function(s){s[s.Started=0]="Started",s[s.Completed=1]="Completed"})(e||(a.UsedValueState=e={})),a.varKinds={const:new u.Name("const"),let:new u.
Name("let"),var:new u.Name("var")};var d=class{static{h(this,"Scope")}constructor({prefixes:s,parent:t}={}){this._names={},this._prefixes=s,this._parent=t}toName(s){
return s instanceof u.Name?s:this.name(s)}name(s){return new u.Name(this._newName(s))}_newName(s){const t=this._names[s]||this._nameGroup(s);return`${s}${t.index++}`}_nameGroup(s){
var t,m;if(!((m=(t=this._parent)===null||t===void 0?void 0:t._prefixes)===null||m===void 0)&&m.has(s)||this._prefixes&&!this._prefixes.has(s))throw new Error(`C\
odeGen: prefix "${s}" is not allowed in this scope`);return this._names[s]={prefix:s,index:0}}};a.Scope=d;var f=class extends u.Name{static{h(this,"ValueScopeNa\
me")}constructor(s,t){super(t),this.prefix=s}setValue(s,{property:t,itemIndex:m}){this.value=s,this.scopePath=(0,u._)`.${new u.Name(t)}[${m}]`}};a.ValueScopeName=
f;var n=(0,u._)`\n`,o=class extends d{static{h(this,"ValueScope")}constructor(s){super(s),this._values={},this._scope=s.scope,this.opts={...s,_n:s.lines?n:u.nil}}get(){
return this._scope}name(s){return new f(s,this._newName(s))}value(s,t){var m;if(t.ref===void 0)throw new Error("CodeGen: ref must be passed in value");const i=this.
toName(s),{prefix:c}=i,l=(m=t.key)!==null&&m!==void 0?m:t.ref;let v=this._values[c];if(v){const g=v.get(l);if(g)return g}else v=this._values[c]=new Map;v.set(l,
i);const p=this._scope[c]||(this._scope[c]=[]),y=p.length;return p[y]=t.ref,i.setValue(t,{property:c,itemIndex:y}),i}getValue(s,t){const m=this._values[s];if(m)
return m.get(t)}scopeRefs(s,t=this._values){return this._reduceValues(t,m=>{if(m.scopePath===void 0)throw new Error(`CodeGen: name "${m}" has no value`);return(0,u.
_)`${s}${m.scopePath}`})}scopeCode(s=this._values,t,m){return this._reduceValues(s,i=>{if(i.value===void 0)throw new Error(`CodeGen: name "${i}" has no value`);
return i.value.code},t,m)}_reduceValues(s,t,m={},i){let c=u.nil;for(const l in s){const v=s[l];if(!v)continue;const p=m[l]=m[l]||new Map;v.forEach(y=>{if(p.has(
y))return;p.set(y,e.Started);let g=t(y);if(g){const _=this.opts.es5?a.varKinds.var:a.varKinds.const;c=(0,u._)`${c}${_} ${y} = ${g};${this.opts._n}`}else if(g=i?.(
y))c=(0,u._)`${c}${g}${this.opts._n}`;else throw new r(y);p.set(y,e.Completed)})}return c}};a.ValueScope=o}}),se=A({"../../work/main/node_modules/ajv/dist/compi\
le/codegen/index.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.or=a.and=a.not=a.CodeGen=a.operators=a.varKinds=a.ValueScopeName=a.ValueScope=
a.Scope=a.Name=a.regexpCode=a.stringify=a.getProperty=a.nil=a.strConcat=a.str=a._=void 0;var u=Ru(),r=Er(),e=Ru();Object.defineProperty(a,"_",{enumerable:!0,get:h(
function(){return e._},"get")}),Object.defineProperty(a,"str",{enumerable:!0,get:h(function(){return e.str},"get")}),Object.defineProperty(a,"strConcat",{enumerable:!0,
get:h(function(){return e.strConcat},"get")}),Object.defineProperty(a,"nil",{enumerable:!0,get:h(function(){return e.nil},"get")}),Object.defineProperty(a,"getP\
roperty",{enumerable:!0,get:h(function(){return e.getProperty},"get")}),Object.defineProperty(a,"stringify",{enumerable:!0,get:h(function(){return e.stringify},
"get")}),Object.defineProperty(a,"regexpCode",{enumerable:!0,get:h(function(){return e.regexpCode},"get")}),Object.defineProperty(a,"Name",{enumerable:!0,get:h(
function(){return e.Name},"get")});var d=Er();Object.defineProperty(a,"Scope",{enumerable:!0,get:h(function(){return d.Scope},"get")}),Object.defineProperty(a,"\
ValueScope",{enumerable:!0,get:h(function(){return d.ValueScope},"get")}),Object.defineProperty(a,"ValueScopeName",{enumerable:!0,get:h(function(){return d.ValueScopeName},
"get")}),Object.defineProperty(a,"varKinds",{enumerable:!0,get:h(function(){return d.varKinds},"get")}),a.operators={GT:new u._Code(">"),GTE:new u._Code(">="),LT:new u.
_Code("<"),LTE:new u._Code("<="),EQ:new u._Code("==="),NEQ:new u._Code("!=="),NOT:new u._Code("!"),OR:new u._Code("||"),AND:new u._Code("&&"),ADD:new u._Code("+")};
var f=class{static{h(this,"Node")}optimizeNodes(){return this}optimizeNames(D,F){return this}},n=class extends f{static{h(this,"Def")}constructor(D,F,O){super(),
this.varKind=D,this.name=F,this.rhs=O}render({es5:D,_n:F}){const O=D?r.varKinds.var:this.varKind,U=this.rhs===void 0?"":` = ${this.rhs}`;return`${O} ${this.name}${U}\
;`+F}optimizeNames(D,F){if(D[this.name.str])return this.rhs&&(this.rhs=B(this.rhs,D,F)),this}get names(){return this.rhs instanceof u._CodeOrName?this.rhs.names:
{}}},o=class extends f{static{h(this,"Assign")}constructor(D,F,O){super(),this.lhs=D,this.rhs=F,this.sideEffects=O}render({_n:D}){return`${this.lhs} = ${this.rhs}\
;`+D}optimizeNames(D,F){if(!(this.lhs instanceof u.Name&&!D[this.lhs.str]&&!this.sideEffects))return this.rhs=B(this.rhs,D,F),this}get names(){const D=this.lhs instanceof
u.Name?{}:{...this.lhs.names};return $(D,this.rhs)}},s=class extends o{static{h(this,"AssignOp")}constructor(D,F,O,U){super(D,O,U),this.op=F}render({_n:D}){return`${this.
lhs} ${this.op}= ${this.rhs};`+D}},t=class extends f{static{h(this,"Label")}constructor(D){super(),this.label=D,this.names={}}render({_n:D}){return`${this.label}\
:`+D}},m=class extends f{static{h(this,"Break")}constructor(D){super(),this.label=D,this.names={}}render({_n:D}){return`break${this.label?` ${this.label}`:""};`+
D}},i=class extends f{static{h(this,"Throw")}constructor(D){super(),this.error=D}render({_n:D}){return`throw ${this.error};`+D}get names(){return this.error.names}},
c=class extends f{static{h(this,"AnyCode")}constructor(D){super(),this.code=D}render({_n:D}){return`${this.code};`+D}optimizeNodes(){return`${this.code}`?this:void 0}optimizeNames(D,F){
return this.code=B(this.code,D,F),this}get names(){return this.code instanceof u._CodeOrName?this.code.names:{}}},l=class extends f{static{h(this,"ParentNode")}constructor(D=[]){
super(),this.nodes=D}render(D){return this.nodes.reduce((F,O)=>F+O.render(D),"")}optimizeNodes(){const{nodes:D}=this;let F=D.length;for(;F--;){const O=D[F].optimizeNodes();
Array.isArray(O)?D.splice(F,1,...O):O?D[F]=O:D.splice(F,1)}return D.length>0?this:void 0}optimizeNames(D,F){const{nodes:O}=this;let U=O.length;for(;U--;){const L=O[U];
L.optimizeNames(D,F)||(M(D,L.names),O.splice(U,1))}return O.length>0?this:void 0}get names(){return this.nodes.reduce((D,F)=>q(D,F.names),{})}},v=class extends l{static{
h(this,"BlockNode")}render(D){return"{"+D._n+super.render(D)+"}"+D._n}},p=class extends l{static{h(this,"Root")}},y=class extends v{static{h(this,"Else")}};y.kind=
"else";var g=class a0 extends v{static{h(this,"_If")}constructor(F,O){super(O),this.condition=F}render(F){let O=`if(${this.condition})`+super.render(F);return this.
else&&(O+="else "+this.else.render(F)),O}optimizeNodes(){super.optimizeNodes();const F=this.condition;if(F===!0)return this.nodes;let O=this.else;if(O){const U=O.
optimizeNodes();O=this.else=Array.isArray(U)?new y(U):U}if(O)return F===!1?O instanceof a0?O:O.nodes:this.nodes.length?this:new a0(z(F),O instanceof a0?[O]:O.nodes);
if(!(F===!1||!this.nodes.length))return this}optimizeNames(F,O){var U;if(this.else=(U=this.else)===null||U===void 0?void 0:U.optimizeNames(F,O),!!(super.optimizeNames(
F,O)||this.else))return this.condition=B(this.condition,F,O),this}get names(){const F=super.names;return $(F,this.condition),this.else&&q(F,this.else.names),F}};
g.kind="if";var _=class extends v{static{h(this,"For")}};_.kind="for";var b=class extends _{static{h(this,"ForLoop")}constructor(D){super(),this.iteration=D}render(D){
return`for(${this.iteration})`+super.render(D)}optimizeNames(D,F){if(super.optimizeNames(D,F))return this.iteration=B(this.iteration,D,F),this}get names(){return q(
super.names,this.iteration.names)}},E=class extends _{static{h(this,"ForRange")}constructor(D,F,O,U){super(),this.varKind=D,this.name=F,this.from=O,this.to=U}render(D){
const F=D.es5?r.varKinds.var:this.varKind,{name:O,from:U,to:L}=this;return`for(${F} ${O}=${U}; ${O}<${L}; ${O}++)`+super.render(D)}get names(){const D=$(super.names,
this.from);return $(D,this.to)}},C=class extends _{static{h(this,"ForIter")}constructor(D,F,O,U){super(),this.loop=D,this.varKind=F,this.name=O,this.iterable=U}render(D){
return`for(${this.varKind} ${this.name} ${this.loop} ${this.iterable})`+super.render(D)}optimizeNames(D,F){if(super.optimizeNames(D,F))return this.iterable=B(this.
iterable,D,F),this}get names(){return q(super.names,this.iterable.names)}},k=class extends v{static{h(this,"Func")}constructor(D,F,O){super(),this.name=D,this.args=
F,this.async=O}render(D){return`${this.async?"async ":""}function ${this.name}(${this.args})`+super.render(D)}};k.kind="func";var w=class extends l{static{h(this,
"Return")}render(D){return"return "+super.render(D)}};w.kind="return";var S=class extends v{static{h(this,"Try")}render(D){let F="try"+super.render(D);return this.
catch&&(F+=this.catch.render(D)),this.finally&&(F+=this.finally.render(D)),F}optimizeNodes(){var D,F;return super.optimizeNodes(),(D=this.catch)===null||D===void 0||
D.optimizeNodes(),(F=this.finally)===null||F===void 0||F.optimizeNodes(),this}optimizeNames(D,F){var O,U;return super.optimizeNames(D,F),(O=this.catch)===null||
O===void 0||O.optimizeNames(D,F),(U=this.finally)===null||U===void 0||U.optimizeNames(D,F),this}get names(){const D=super.names;return this.catch&&q(D,this.catch.
names),this.finally&&q(D,this.finally.names),D}},N=class extends v{static{h(this,"Catch")}constructor(D){super(),this.error=D}render(D){return`catch(${this.error}\
)`+super.render(D)}};N.kind="catch";var T=class extends v{static{h(this,"Finally")}render(D){return"finally"+super.render(D)}};T.kind="finally";var P=class{static{
h(this,"CodeGen")}constructor(D,F={}){this._values={},this._blockStarts=[],this._constants={},this.opts={...F,_n:F.lines?`
`:""},this._extScope=D,this._scope=new r.Scope({parent:D}),this._nodes=[new p]}toString(){return this._root.render(this.opts)}name(D){return this._scope.name(D)}scopeName(D){
return this._extScope.name(D)}scopeValue(D,F){const O=this._extScope.value(D,F);return(this._values[O.prefix]||(this._values[O.prefix]=new Set)).add(O),O}getScopeValue(D,F){
return this._extScope.getValue(D,F)}scopeRefs(D){return this._extScope.scopeRefs(D,this._values)}scopeCode(){return this._extScope.scopeCode(this._values)}_def(D,F,O,U){
const L=this._scope.toName(F);return O!==void 0&&U&&(this._constants[L.str]=O),this._leafNode(new n(D,L,O)),L}const(D,F,O){return this._def(r.varKinds.const,D,F,
O)}let(D,F,O){return this._def(r.varKinds.let,D,F,O)}var(D,F,O){return this._def(r.varKinds.var,D,F,O)}assign(D,F,O){return this._leafNode(new o(D,F,O))}add(D,F){
return this._leafNode(new s(D,a.operators.ADD,F))}code(D){return typeof D=="function"?D():D!==u.nil&&this._leafNode(new c(D)),this}object(...D){const F=["{"];for(const[
O,U]of D)F.length>1&&F.push(","),F.push(O),(O!==U||this.opts.es5)&&(F.push(":"),(0,u.addCodeArg)(F,U));return F.push("}"),new u._Code(F)}if(D,F,O){if(this._blockNode(
new g(D)),F&&O)this.code(F).else().code(O).endIf();else if(F)this.code(F).endIf();else if(O)throw new Error('CodeGen: "else" body without "then" body');return this}elseIf(D){
return this._elseNode(new g(D))}else(){return this._elseNode(new y)}endIf(){return this._endBlockNode(g,y)}_for(D,F){return this._blockNode(D),F&&this.code(F).endFor(),
this}for(D,F){return this._for(new b(D),F)}forRange(D,F,O,U,L=this.opts.es5?r.varKinds.var:r.varKinds.let){const H=this._scope.toName(D);return this._for(new E(
L,H,F,O),()=>U(H))}forOf(D,F,O,U=r.varKinds.const){const L=this._scope.toName(D);if(this.opts.es5){const H=F instanceof u.Name?F:this.var("_arr",F);return this.
forRange("_i",0,(0,u._)`${H}.length`,G=>{this.var(L,(0,u._)`${H}[${G}]`),O(L)})}return this._for(new C("of",U,L,F),()=>O(L))}forIn(D,F,O,U=this.opts.es5?r.varKinds.
var:r.varKinds.const){if(this.opts.ownProperties)return this.forOf(D,(0,u._)`Object.keys(${F})`,O);const L=this._scope.toName(D);return this._for(new C("in",U,L,
F),()=>O(L))}endFor(){return this._endBlockNode(_)}label(D){return this._leafNode(new t(D))}break(D){return this._leafNode(new m(D))}return(D){const F=new w;if(this.
_blockNode(F),this.code(D),F.nodes.length!==1)throw new Error('CodeGen: "return" should have one node');return this._endBlockNode(w)}try(D,F,O){if(!F&&!O)throw new Error(
'CodeGen: "try" without "catch" and "finally"');const U=new S;if(this._blockNode(U),this.code(D),F){const L=this.name("e");this._currNode=U.catch=new N(L),F(L)}
return O&&(this._currNode=U.finally=new T,this.code(O)),this._endBlockNode(N,T)}throw(D){return this._leafNode(new i(D))}block(D,F){return this._blockStarts.push(
this._nodes.length),D&&this.code(D).endBlock(F),this}endBlock(D){const F=this._blockStarts.pop();if(F===void 0)throw new Error("CodeGen: not in self-balancing b\
lock");const O=this._nodes.length-F;if(O<0||D!==void 0&&O!==D)throw new Error(`CodeGen: wrong number of nodes: ${O} vs ${D} expected`);return this._nodes.length=
F,this}func(D,F=u.nil,O,U){return this._blockNode(new k(D,F,O)),U&&this.code(U).endFunc(),this}endFunc(){return this._endBlockNode(k)}optimize(D=1){for(;D-- >0;)
this._root.optimizeNodes(),this._root.optimizeNames(this._root.names,this._constants)}_leafNode(D){return this._currNode.nodes.push(D),this}_blockNode(D){this._currNode.
nodes.push(D),this._nodes.push(D)}_endBlockNode(D,F){const O=this._currNode;if(O instanceof D||F&&O instanceof F)return this._nodes.pop(),this;throw new Error(`\
CodeGen: not in block "${F?`${D.kind}/${F.kind}`:D.kind}"`)}_elseNode(D){const F=this._currNode;if(!(F instanceof g))throw new Error('CodeGen: "else" without "i\
f"');return this._currNode=F.else=D,this}get _root(){return this._nodes[0]}get _currNode(){const D=this._nodes;return D[D.length-1]}set _currNode(D){const F=this.
_nodes;F[F.length-1]=D}};a.CodeGen=P;function q(D,F){for(const O in F)D[O]=(D[O]||0)+(F[O]||0);return D}h(q,"addNames");function $(D,F){return F instanceof u._CodeOrName?
q(D,F.names):D}h($,"addExprNames");function B(D,F,O){if(D instanceof u.Name)return U(D);if(!L(D))return D;return new u._Code(D._items.reduce((H,G)=>(G instanceof
u.Name&&(G=U(G)),G instanceof u._Code?H.push(...G._items):H.push(G),H),[]));function U(H){const G=O[H.str];return G===void 0||F[H.str]!==1?H:(delete F[H.str],G)}
function L(H){return H instanceof u._Code&&H._items.some(G=>G instanceof u.Name&&F[G.str]===1&&O[G.str]!==void 0)}}h(B,"optimizeExpr");function M(D,F){for(const O in F)
D[O]=(D[O]||0)-(F[O]||0)}h(M,"subtractNames");function z(D){return typeof D=="boolean"||typeof D=="number"||D===null?!D:(0,u._)`!${I(D)}`}h(z,"not"),a.not=z;var x=j(
a.operators.AND);function J(...D){return D.reduce(x)}h(J,"and"),a.and=J;var Q=j(a.operators.OR);function R(...D){return D.reduce(Q)}h(R,"or"),a.or=R;function j(D){
return(F,O)=>F===u.nil?O:O===u.nil?F:(0,u._)`${I(F)} ${D} ${I(O)}`}h(j,"mappend");function I(D){return D instanceof u.Name?D:(0,u._)`(${D})`}h(I,"par")}}),ce=A(
{"../../work/main/node_modules/ajv/dist/compile/util.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.checkStrictMode=a.getErrorPath=a.Type=
a.useFunc=a.setEvaluated=a.evaluatedPropsToName=a.mergeEvaluated=a.eachItem=a.unescapeJsonPointer=a.escapeJsonPointer=a.escapeFragment=a.unescapeFragment=a.schemaRefOrVal=
a.schemaHasRulesButRef=a.schemaHasRules=a.checkUnknownRules=a.alwaysValidSchema=a.toHash=void 0;var u=se(),r=Ru();function e(k){const w={};for(const S of k)w[S]=
!0;return w}h(e,"toHash"),a.toHash=e;function d(k,w){return typeof w=="boolean"?w:Object.keys(w).length===0?!0:(f(k,w),!n(w,k.self.RULES.all))}h(d,"alwaysValidS\
chema"),a.alwaysValidSchema=d;function f(k,w=k.schema){const{opts:S,self:N}=k;if(!S.strictSchema||typeof w=="boolean")return;const T=N.RULES.keywords;for(const P in w)
T[P]||C(k,`unknown keyword: "${P}"`)}h(f,"checkUnknownRules"),a.checkUnknownRules=f;function n(k,w){if(typeof k=="boolean")return!k;for(const S in k)if(w[S])return!0;
return!1}h(n,"schemaHasRules"),a.schemaHasRules=n;function o(k,w){if(typeof k=="boolean")return!k;for(const S in k)if(S!=="$ref"&&w.all[S])return!0;return!1}h(o,
"schemaHasRulesButRef"),a.schemaHasRulesButRef=o;function s({topSchemaRef:k,schemaPath:w},S,N,T){if(!T){if(typeof S=="number"||typeof S=="boolean")return S;if(typeof S==
"string")return(0,u._)`${S}`}return(0,u._)`${k}${w}${(0,u.getProperty)(N)}`}h(s,"schemaRefOrVal"),a.schemaRefOrVal=s;function t(k){return c(decodeURIComponent(k))}
h(t,"unescapeFragment"),a.unescapeFragment=t;function m(k){return encodeURIComponent(i(k))}h(m,"escapeFragment"),a.escapeFragment=m;function i(k){return typeof k==
"number"?`${k}`:k.replace(/~/g,"~0").replace(/\//g,"~1")}h(i,"escapeJsonPointer"),a.escapeJsonPointer=i;function c(k){return k.replace(/~1/g,"/").replace(/~0/g,
"~")}h(c,"unescapeJsonPointer"),a.unescapeJsonPointer=c;function l(k,w){if(Array.isArray(k))for(const S of k)w(S);else w(k)}h(l,"eachItem"),a.eachItem=l;function v({
mergeNames:k,mergeToName:w,mergeValues:S,resultToName:N}){return(T,P,q,$)=>{const B=q===void 0?P:q instanceof u.Name?(P instanceof u.Name?k(T,P,q):w(T,P,q),q):P instanceof
u.Name?(w(T,q,P),P):S(P,q);return $===u.Name&&!(B instanceof u.Name)?N(T,B):B}}h(v,"makeMergeEvaluated"),a.mergeEvaluated={props:v({mergeNames:h((k,w,S)=>k.if((0,u.
_)`${S} !== true && ${w} !== undefined`,()=>{k.if((0,u._)`${w} === true`,()=>k.assign(S,!0),()=>k.assign(S,(0,u._)`${S} || {}`).code((0,u._)`Object.assign(${S}, ${w})`))}),
"mergeNames"),mergeToName:h((k,w,S)=>k.if((0,u._)`${S} !== true`,()=>{w===!0?k.assign(S,!0):(k.assign(S,(0,u._)`${S} || {}`),y(k,S,w))}),"mergeToName"),mergeValues:h(
(k,w)=>k===!0?!0:{...k,...w},"mergeValues"),resultToName:p}),items:v({mergeNames:h((k,w,S)=>k.if((0,u._)`${S} !== true && ${w} !== undefined`,()=>k.assign(S,(0,u.
_)`${w} === true ? true : ${S} > ${w} ? ${S} : ${w}`)),"mergeNames"),mergeToName:h((k,w,S)=>k.if((0,u._)`${S} !== true`,()=>k.assign(S,w===!0?!0:(0,u._)`${S} > ${w} ? ${S} : ${w}`)),
"mergeToName"),mergeValues:h((k,w)=>k===!0?!0:Math.max(k,w),"mergeValues"),resultToName:h((k,w)=>k.var("items",w),"resultToName")})};function p(k,w){if(w===!0)return k.
var("props",!0);const S=k.var("props",(0,u._)`{}`);return w!==void 0&&y(k,S,w),S}h(p,"evaluatedPropsToName"),a.evaluatedPropsToName=p;function y(k,w,S){Object.keys(
S).forEach(N=>k.assign((0,u._)`${w}${(0,u.getProperty)(N)}`,!0))}h(y,"setEvaluated"),a.setEvaluated=y;var g={};function _(k,w){return k.scopeValue("func",{ref:w,
code:g[w.code]||(g[w.code]=new r._Code(w.code))})}h(_,"useFunc"),a.useFunc=_;var b;(function(k){k[k.Num=0]="Num",k[k.Str=1]="Str"})(b||(a.Type=b={}));function E(k,w,S){
if(k instanceof u.Name){const N=w===b.Num;return S?N?(0,u._)`"[" + ${k} + "]"`:(0,u._)`"['" + ${k} + "']"`:N?(0,u._)`"/" + ${k}`:(0,u._)`"/" + ${k}.replace(/~/g, "~0").replace(/\\//g, "~1")`}
return S?(0,u.getProperty)(k).toString():"/"+i(k)}h(E,"getErrorPath"),a.getErrorPath=E;function C(k,w,S=k.opts.strictSchema){if(S){if(w=`strict mode: ${w}`,S===
!0)throw new Error(w);k.self.logger.warn(w)}}h(C,"checkStrictMode"),a.checkStrictMode=C}}),Ie=A({"../../work/main/node_modules/ajv/dist/compile/names.js"(a){"us\
e strict";Object.defineProperty(a,"__esModule",{value:!0});var u=se(),r={data:new u.Name("data"),valCxt:new u.Name("valCxt"),instancePath:new u.Name("instancePa\
th"),parentData:new u.Name("parentData"),parentDataProperty:new u.Name("parentDataProperty"),rootData:new u.Name("rootData"),dynamicAnchors:new u.Name("dynamicA\
nchors"),vErrors:new u.Name("vErrors"),errors:new u.Name("errors"),this:new u.Name("this"),self:new u.Name("self"),scope:new u.Name("scope"),json:new u.Name("js\
on"),jsonPos:new u.Name("jsonPos"),jsonLen:new u.Name("jsonLen"),jsonPart:new u.Name("jsonPart")};a.default=r}}),Mu=A({"../../work/main/node_modules/ajv/dist/co\
mpile/errors.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.extendErrors=a.resetErrorsCount=a.reportExtraError=a.reportError=a.keyword$DataError=
a.keywordError=void 0;var u=se(),r=ce(),e=Ie();a.keywordError={message:h(({keyword:y})=>(0,u.str)`must pass "${y}" keyword validation`,"message")},a.keyword$DataError=
{message:h(({keyword:y,schemaType:g})=>g?(0,u.str)`"${y}" keyword must be ${g} ($data)`:(0,u.str)`"${y}" keyword is invalid ($data)`,"message")};function d(y,g=a.
keywordError,_,b){const{it:E}=y,{gen:C,compositeRule:k,allErrors:w}=E,S=i(y,g,_);b??(k||w)?s(C,S):t(E,(0,u._)`[${S}]`)}h(d,"reportError"),a.reportError=d;function f(y,g=a.
keywordError,_){const{it:b}=y,{gen:E,compositeRule:C,allErrors:k}=b,w=i(y,g,_);s(E,w),C||k||t(b,e.default.vErrors)}h(f,"reportExtraError"),a.reportExtraError=f;
function n(y,g){y.assign(e.default.errors,g),y.if((0,u._)`${e.default.vErrors} !== null`,()=>y.if(g,()=>y.assign((0,u._)`${e.default.vErrors}.length`,g),()=>y.assign(
e.default.vErrors,null)))}h(n,"resetErrorsCount"),a.resetErrorsCount=n;function o({gen:y,keyword:g,schemaValue:_,data:b,errsCount:E,it:C}){if(E===void 0)throw new Error(
"ajv implementation error");const k=y.name("err");y.forRange("i",E,e.default.errors,w=>{y.const(k,(0,u._)`${e.default.vErrors}[${w}]`),y.if((0,u._)`${k}.instancePath === undefined`,
()=>y.assign((0,u._)`${k}.instancePath`,(0,u.strConcat)(e.default.instancePath,C.errorPath))),y.assign((0,u._)`${k}.schemaPath`,(0,u.str)`${C.errSchemaPath}/${g}`),
C.opts.verbose&&(y.assign((0,u._)`${k}.schema`,_),y.assign((0,u._)`${k}.data`,b))})}h(o,"extendErrors"),a.extendErrors=o;function s(y,g){const _=y.const("err",g);
y.if((0,u._)`${e.default.vErrors} === null`,()=>y.assign(e.default.vErrors,(0,u._)`[${_}]`),(0,u._)`${e.default.vErrors}.push(${_})`),y.code((0,u._)`${e.default.
errors}++`)}h(s,"addError");function t(y,g){const{gen:_,validateName:b,schemaEnv:E}=y;E.$async?_.throw((0,u._)`new ${y.ValidationError}(${g})`):(_.assign((0,u._)`${b}.errors`,
g),_.return(!1))}h(t,"returnErrors");var m={keyword:new u.Name("keyword"),schemaPath:new u.Name("schemaPath"),params:new u.Name("params"),propertyName:new u.Name(
"propertyName"),message:new u.Name("message"),schema:new u.Name("schema"),parentSchema:new u.Name("parentSchema")};function i(y,g,_){const{createErrors:b}=y.it;
return b===!1?(0,u._)`{}`:c(y,g,_)}h(i,"errorObjectCode");function c(y,g,_={}){const{gen:b,it:E}=y,C=[l(E,_),v(y,_)];return p(y,g,C),b.object(...C)}h(c,"errorOb\
ject");function l({errorPath:y},{instancePath:g}){const _=g?(0,u.str)`${y}${(0,r.getErrorPath)(g,r.Type.Str)}`:y;return[e.default.instancePath,(0,u.strConcat)(e.
default.instancePath,_)]}h(l,"errorInstancePath");function v({keyword:y,it:{errSchemaPath:g}},{schemaPath:_,parentSchema:b}){let E=b?g:(0,u.str)`${g}/${y}`;return _&&
(E=(0,u.str)`${E}${(0,r.getErrorPath)(_,r.Type.Str)}`),[m.schemaPath,E]}h(v,"errorSchemaPath");function p(y,{params:g,message:_},b){const{keyword:E,data:C,schemaValue:k,
it:w}=y,{opts:S,propertyName:N,topSchemaRef:T,schemaPath:P}=w;b.push([m.keyword,E],[m.params,typeof g=="function"?g(y):g||(0,u._)`{}`]),S.messages&&b.push([m.message,
typeof _=="function"?_(y):_]),S.verbose&&b.push([m.schema,k],[m.parentSchema,(0,u._)`${T}${P}`],[e.default.data,C]),N&&b.push([m.propertyName,N])}h(p,"extraErro\
rProps")}}),tl=A({"../../work/main/node_modules/ajv/dist/compile/validate/boolSchema.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.boolOrEmptySchema=
a.topBoolOrEmptySchema=void 0;var u=Mu(),r=se(),e=Ie(),d={message:"boolean schema is false"};function f(s){const{gen:t,schema:m,validateName:i}=s;m===!1?o(s,!1):
typeof m=="object"&&m.$async===!0?t.return(e.default.data):(t.assign((0,r._)`${i}.errors`,null),t.return(!0))}h(f,"topBoolOrEmptySchema"),a.topBoolOrEmptySchema=
f;function n(s,t){const{gen:m,schema:i}=s;i===!1?(m.var(t,!1),o(s)):m.var(t,!0)}h(n,"boolOrEmptySchema"),a.boolOrEmptySchema=n;function o(s,t){const{gen:m,data:i}=s,
c={gen:m,keyword:"false schema",data:i,schema:!1,schemaCode:!1,schemaValue:!1,params:{},it:s};(0,u.reportError)(c,d,void 0,t)}h(o,"falseSchemaError")}}),wr=A({"\
../../work/main/node_modules/ajv/dist/compile/rules.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.getRules=a.isJSONType=void 0;var u=["\
string","number","integer","boolean","null","object","array"],r=new Set(u);function e(f){return typeof f=="string"&&r.has(f)}h(e,"isJSONType"),a.isJSONType=e;function d(){
const f={number:{type:"number",rules:[]},string:{type:"string",rules:[]},array:{type:"array",rules:[]},object:{type:"object",rules:[]}};return{types:{...f,integer:!0,
boolean:!0,null:!0},rules:[{rules:[]},f.number,f.string,f.array,f.object],post:{rules:[]},all:{},keywords:{}}}h(d,"getRules"),a.getRules=d}}),kr=A({"../../work/\
main/node_modules/ajv/dist/compile/validate/applicability.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.shouldUseRule=a.shouldUseGroup=
a.schemaHasRulesForType=void 0;function u({schema:d,self:f},n){const o=f.RULES.types[n];return o&&o!==!0&&r(d,o)}h(u,"schemaHasRulesForType"),a.schemaHasRulesForType=
u;function r(d,f){return f.rules.some(n=>e(d,n))}h(r,"shouldUseGroup"),a.shouldUseGroup=r;function e(d,f){var n;return d[f.keyword]!==void 0||((n=f.definition.implements)===
null||n===void 0?void 0:n.some(o=>d[o]!==void 0))}h(e,"shouldUseRule"),a.shouldUseRule=e}}),zu=A({"../../work/main/node_modules/ajv/dist/compile/validate/dataTy\
pe.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.reportTypeError=a.checkDataTypes=a.checkDataType=a.coerceAndCheckDataType=a.getJSONTypes=
a.getSchemaTypes=a.DataType=void 0;var u=wr(),r=kr(),e=Mu(),d=se(),f=ce(),n;(function(b){b[b.Correct=0]="Correct",b[b.Wrong=1]="Wrong"})(n||(a.DataType=n={}));function o(b){
const E=s(b.type);if(E.includes("null")){if(b.nullable===!1)throw new Error("type: null contradicts nullable: false")}else{if(!E.length&&b.nullable!==void 0)throw new Error(
'"nullable" cannot be used without "type"');b.nullable===!0&&E.push("null")}return E}h(o,"getSchemaTypes"),a.getSchemaTypes=o;function s(b){const E=Array.isArray(
b)?b:b?[b]:[];if(E.every(u.isJSONType))return E;throw new Error("type must be JSONType or JSONType[]: "+E.join(","))}h(s,"getJSONTypes"),a.getJSONTypes=s;function t(b,E){
const{gen:C,data:k,opts:w}=b,S=i(E,w.coerceTypes),N=E.length>0&&!(S.length===0&&E.length===1&&(0,r.schemaHasRulesForType)(b,E[0]));if(N){const T=p(E,k,w.strictNumbers,
n.Wrong);C.if(T,()=>{S.length?c(b,E,S):g(b)})}return N}h(t,"coerceAndCheckDataType"),a.coerceAndCheckDataType=t;var m=new Set(["string","number","integer","bool\
ean","null"]);function i(b,E){return E?b.filter(C=>m.has(C)||E==="array"&&C==="array"):[]}h(i,"coerceToTypes");function c(b,E,C){const{gen:k,data:w,opts:S}=b,N=k.
let("dataType",(0,d._)`typeof ${w}`),T=k.let("coerced",(0,d._)`undefined`);S.coerceTypes==="array"&&k.if((0,d._)`${N} == 'object' && Array.isArray(${w}) && ${w}.length == 1`,
()=>k.assign(w,(0,d._)`${w}[0]`).assign(N,(0,d._)`typeof ${w}`).if(p(E,w,S.strictNumbers),()=>k.assign(T,w))),k.if((0,d._)`${T} !== undefined`);for(const q of C)
(m.has(q)||q==="array"&&S.coerceTypes==="array")&&P(q);k.else(),g(b),k.endIf(),k.if((0,d._)`${T} !== undefined`,()=>{k.assign(w,T),l(b,T)});function P(q){switch(q){case"\
string":k.elseIf((0,d._)`${N} == "number" || ${N} == "boolean"`).assign(T,(0,d._)`"" + ${w}`).elseIf((0,d._)`${w} === null`).assign(T,(0,d._)`""`);return;case"n\
umber":k.elseIf((0,d._)`${N} == "boolean" || ${w} === null
              || (${N} == "string" && ${w} && ${w} == +${w})`).assign(T,(0,d._)`+${w}`);return;case"integer":k.elseIf((0,d._)`${N} === "boolean" || ${w} === null
              || (${N} === "string" && ${w} && ${w} == +${w} && !(${w} % 1))`).assign(T,(0,d._)`+${w}`);return;case"boolean":k.elseIf((0,d._)`${w} === "false" || ${w} === 0 || ${w} === null`).
assign(T,!1).elseIf((0,d._)`${w} === "true" || ${w} === 1`).assign(T,!0);return;case"null":k.elseIf((0,d._)`${w} === "" || ${w} === 0 || ${w} === false`),k.assign(
T,null);return;case"array":k.elseIf((0,d._)`${N} === "string" || ${N} === "number"
              || ${N} === "boolean" || ${w} === null`).assign(T,(0,d._)`[${w}]`)}}h(P,"coerceSpecificType")}h(c,"coerceData");function l({gen:b,parentData:E,parentDataProperty:C},k){
b.if((0,d._)`${E} !== undefined`,()=>b.assign((0,d._)`${E}[${C}]`,k))}h(l,"assignParentData");function v(b,E,C,k=n.Correct){const w=k===n.Correct?d.operators.EQ:
d.operators.NEQ;let S;switch(b){case"null":return(0,d._)`${E} ${w} null`;case"array":S=(0,d._)`Array.isArray(${E})`;break;case"object":S=(0,d._)`${E} && typeof ${E} == "object" && !Array.isArray(${E})`;
break;case"integer":S=N((0,d._)`!(${E} % 1) && !isNaN(${E})`);break;case"number":S=N();break;default:return(0,d._)`typeof ${E} ${w} ${b}`}return k===n.Correct?S:
(0,d.not)(S);function N(T=d.nil){return(0,d.and)((0,d._)`typeof ${E} == "number"`,T,C?(0,d._)`isFinite(${E})`:d.nil)}}h(v,"checkDataType"),a.checkDataType=v;function p(b,E,C,k){
if(b.length===1)return v(b[0],E,C,k);let w;const S=(0,f.toHash)(b);if(S.array&&S.object){const N=(0,d._)`typeof ${E} != "object"`;w=S.null?N:(0,d._)`!${E} || ${N}`,
delete S.null,delete S.array,delete S.object}else w=d.nil;S.number&&delete S.integer;for(const N in S)w=(0,d.and)(w,v(N,E,C,k));return w}h(p,"checkDataTypes"),a.
checkDataTypes=p;var y={message:h(({schema:b})=>`must be ${b}`,"message"),params:h(({schema:b,schemaValue:E})=>typeof b=="string"?(0,d._)`{type: ${b}}`:(0,d._)`{type: ${E}}`,
"params")};function g(b){const E=_(b);(0,e.reportError)(E,y)}h(g,"reportTypeError"),a.reportTypeError=g;function _(b){const{gen:E,data:C,schema:k}=b,w=(0,f.schemaRefOrVal)(
b,k,"type");return{gen:E,keyword:"type",data:C,schema:k.type,schemaCode:w,schemaValue:w,parentSchema:k,params:{},it:b}}h(_,"getTypeErrorContext")}}),al=A({"../.\
./work/main/node_modules/ajv/dist/compile/validate/defaults.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.assignDefaults=void 0;var u=se(),
r=ce();function e(f,n){const{properties:o,items:s}=f.schema;if(n==="object"&&o)for(const t in o)d(f,t,o[t].default);else n==="array"&&Array.isArray(s)&&s.forEach(
(t,m)=>d(f,m,t.default))}h(e,"assignDefaults"),a.assignDefaults=e;function d(f,n,o){const{gen:s,compositeRule:t,data:m,opts:i}=f;if(o===void 0)return;const c=(0,u.
_)`${m}${(0,u.getProperty)(n)}`;if(t){(0,r.checkStrictMode)(f,`default is ignored for: ${c}`);return}let l=(0,u._)`${c} === undefined`;i.useDefaults==="empty"&&
(l=(0,u._)`${l} || ${c} === null || ${c} === ""`),s.if(l,(0,u._)`${c} = ${(0,u.stringify)(o)}`)}h(d,"assignDefault")}}),Oe=A({"../../work/main/node_modules/ajv/\
dist/vocabularies/code.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.validateUnion=a.validateArray=a.usePattern=a.callValidateCode=a.schemaProperties=
a.allSchemaProperties=a.noPropertyInData=a.propertyInData=a.isOwnProperty=a.hasPropFunc=a.reportMissingProp=a.checkMissingProp=a.checkReportMissingProp=void 0;var u=se(),
r=ce(),e=Ie(),d=ce();function f(b,E){const{gen:C,data:k,it:w}=b;C.if(i(C,k,E,w.opts.ownProperties),()=>{b.setParams({missingProperty:(0,u._)`${E}`},!0),b.error()})}
h(f,"checkReportMissingProp"),a.checkReportMissingProp=f;function n({gen:b,data:E,it:{opts:C}},k,w){return(0,u.or)(...k.map(S=>(0,u.and)(i(b,E,S,C.ownProperties),
(0,u._)`${w} = ${S}`)))}h(n,"checkMissingProp"),a.checkMissingProp=n;function o(b,E){b.setParams({missingProperty:E},!0),b.error()}h(o,"reportMissingProp"),a.reportMissingProp=
o;function s(b){return b.scopeValue("func",{ref:Object.prototype.hasOwnProperty,code:(0,u._)`Object.prototype.hasOwnProperty`})}h(s,"hasPropFunc"),a.hasPropFunc=
s;function t(b,E,C){return(0,u._)`${s(b)}.call(${E}, ${C})`}h(t,"isOwnProperty"),a.isOwnProperty=t;function m(b,E,C,k){const w=(0,u._)`${E}${(0,u.getProperty)(C)} !== undefined`;
return k?(0,u._)`${w} && ${t(b,E,C)}`:w}h(m,"propertyInData"),a.propertyInData=m;function i(b,E,C,k){const w=(0,u._)`${E}${(0,u.getProperty)(C)} === undefined`;
return k?(0,u.or)(w,(0,u.not)(t(b,E,C))):w}h(i,"noPropertyInData"),a.noPropertyInData=i;function c(b){return b?Object.keys(b).filter(E=>E!=="__proto__"):[]}h(c,
"allSchemaProperties"),a.allSchemaProperties=c;function l(b,E){return c(E).filter(C=>!(0,r.alwaysValidSchema)(b,E[C]))}h(l,"schemaProperties"),a.schemaProperties=
l;function v({schemaCode:b,data:E,it:{gen:C,topSchemaRef:k,schemaPath:w,errorPath:S},it:N},T,P,q){const $=q?(0,u._)`${b}, ${E}, ${k}${w}`:E,B=[[e.default.instancePath,
(0,u.strConcat)(e.default.instancePath,S)],[e.default.parentData,N.parentData],[e.default.parentDataProperty,N.parentDataProperty],[e.default.rootData,e.default.
rootData]];N.opts.dynamicRef&&B.push([e.default.dynamicAnchors,e.default.dynamicAnchors]);const M=(0,u._)`${$}, ${C.object(...B)}`;return P!==u.nil?(0,u._)`${T}.call(${P}, ${M})`:
(0,u._)`${T}(${M})`}h(v,"callValidateCode"),a.callValidateCode=v;var p=(0,u._)`new RegExp`;function y({gen:b,it:{opts:E}},C){const k=E.unicodeRegExp?"u":"",{regExp:w}=E.
code,S=w(C,k);return b.scopeValue("pattern",{key:S.toString(),ref:S,code:(0,u._)`${w.code==="new RegExp"?p:(0,d.useFunc)(b,w)}(${C}, ${k})`})}h(y,"usePattern"),
a.usePattern=y;function g(b){const{gen:E,data:C,keyword:k,it:w}=b,S=E.name("valid");if(w.allErrors){const T=E.let("valid",!0);return N(()=>E.assign(T,!1)),T}return E.
var(S,!0),N(()=>E.break()),S;function N(T){const P=E.const("len",(0,u._)`${C}.length`);E.forRange("i",0,P,q=>{b.subschema({keyword:k,dataProp:q,dataPropType:r.Type.
Num},S),E.if((0,u.not)(S),T)})}h(N,"validateItems")}h(g,"validateArray"),a.validateArray=g;function _(b){const{gen:E,schema:C,keyword:k,it:w}=b;if(!Array.isArray(
C))throw new Error("ajv implementation error");if(C.some(P=>(0,r.alwaysValidSchema)(w,P))&&!w.opts.unevaluated)return;const N=E.let("valid",!1),T=E.name("_valid");
E.block(()=>C.forEach((P,q)=>{const $=b.subschema({keyword:k,schemaProp:q,compositeRule:!0},T);E.assign(N,(0,u._)`${N} || ${T}`),b.mergeValidEvaluated($,T)||E.if(
(0,u.not)(N))})),b.result(N,()=>b.reset(),()=>b.error(!0))}h(_,"validateUnion"),a.validateUnion=_}}),il=A({"../../work/main/node_modules/ajv/dist/compile/valida\
te/keyword.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.validateKeywordUsage=a.validSchemaType=a.funcKeywordCode=a.macroKeywordCode=void 0;
var u=se(),r=Ie(),e=Oe(),d=Mu();function f(l,v){const{gen:p,keyword:y,schema:g,parentSchema:_,it:b}=l,E=v.macro.call(b.self,g,_,b),C=m(p,y,E);b.opts.validateSchema!==
!1&&b.self.validateSchema(E,!0);const k=p.name("valid");l.subschema({schema:E,schemaPath:u.nil,errSchemaPath:`${b.errSchemaPath}/${y}`,topSchemaRef:C,compositeRule:!0},
k),l.pass(k,()=>l.error(!0))}h(f,"macroKeywordCode"),a.macroKeywordCode=f;function n(l,v){var p;const{gen:y,keyword:g,schema:_,parentSchema:b,$data:E,it:C}=l;t(
C,v);const k=!E&&v.compile?v.compile.call(C.self,_,b,C):v.validate,w=m(y,g,k),S=y.let("valid");l.block$data(S,N),l.ok((p=v.valid)!==null&&p!==void 0?p:S);function N(){
if(v.errors===!1)q(),v.modifying&&o(l),$(()=>l.error());else{const B=v.async?T():P();v.modifying&&o(l),$(()=>s(l,B))}}h(N,"validateKeyword");function T(){const B=y.
let("ruleErrs",null);return y.try(()=>q((0,u._)`await `),M=>y.assign(S,!1).if((0,u._)`${M} instanceof ${C.ValidationError}`,()=>y.assign(B,(0,u._)`${M}.errors`),
()=>y.throw(M))),B}h(T,"validateAsync");function P(){const B=(0,u._)`${w}.errors`;return y.assign(B,null),q(u.nil),B}h(P,"validateSync");function q(B=v.async?(0,u.
_)`await `:u.nil){const M=C.opts.passContext?r.default.this:r.default.self,z=!("compile"in v&&!E||v.schema===!1);y.assign(S,(0,u._)`${B}${(0,e.callValidateCode)(
l,w,M,z)}`,v.modifying)}h(q,"assignValid");function $(B){var M;y.if((0,u.not)((M=v.valid)!==null&&M!==void 0?M:S),B)}h($,"reportErrs")}h(n,"funcKeywordCode"),a.
funcKeywordCode=n;function o(l){const{gen:v,data:p,it:y}=l;v.if(y.parentData,()=>v.assign(p,(0,u._)`${y.parentData}[${y.parentDataProperty}]`))}h(o,"modifyData");
function s(l,v){const{gen:p}=l;p.if((0,u._)`Array.isArray(${v})`,()=>{p.assign(r.default.vErrors,(0,u._)`${r.default.vErrors} === null ? ${v} : ${r.default.vErrors}.concat(${v})`).
assign(r.default.errors,(0,u._)`${r.default.vErrors}.length`),(0,d.extendErrors)(l)},()=>l.error())}h(s,"addErrs");function t({schemaEnv:l},v){if(v.async&&!l.$async)
throw new Error("async keyword in sync schema")}h(t,"checkAsyncKeyword");function m(l,v,p){if(p===void 0)throw new Error(`keyword "${v}" failed to compile`);return l.
scopeValue("keyword",typeof p=="function"?{ref:p}:{ref:p,code:(0,u.stringify)(p)})}h(m,"useKeyword");function i(l,v,p=!1){return!v.length||v.some(y=>y==="array"?
Array.isArray(l):y==="object"?l&&typeof l=="object"&&!Array.isArray(l):typeof l==y||p&&typeof l>"u")}h(i,"validSchemaType"),a.validSchemaType=i;function c({schema:l,
opts:v,self:p,errSchemaPath:y},g,_){if(Array.isArray(g.keyword)?!g.keyword.includes(_):g.keyword!==_)throw new Error("ajv implementation error");const b=g.dependencies;
if(b?.some(E=>!Object.prototype.hasOwnProperty.call(l,E)))throw new Error(`parent schema must have dependencies of ${_}: ${b.join(",")}`);if(g.validateSchema&&!g.
validateSchema(l[_])){const C=`keyword "${_}" value is invalid at path "${y}": `+p.errorsText(g.validateSchema.errors);if(v.validateSchema==="log")p.logger.error(
C);else throw new Error(C)}}h(c,"validateKeywordUsage"),a.validateKeywordUsage=c}}),nl=A({"../../work/main/node_modules/ajv/dist/compile/validate/subschema.js"(a){
"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.extendSubschemaMode=a.extendSubschemaData=a.getSubschema=void 0;var u=se(),r=ce();function e(n,{
keyword:o,schemaProp:s,schema:t,schemaPath:m,errSchemaPath:i,topSchemaRef:c}){if(o!==void 0&&t!==void 0)throw new Error('both "keyword" and "schema" passed, onl\
y one allowed');if(o!==void 0){const l=n.schema[o];return s===void 0?{schema:l,schemaPath:(0,u._)`${n.schemaPath}${(0,u.getProperty)(o)}`,errSchemaPath:`${n.errSchemaPath}\
/${o}`}:{schema:l[s],schemaPath:(0,u._)`${n.schemaPath}${(0,u.getProperty)(o)}${(0,u.getProperty)(s)}`,errSchemaPath:`${n.errSchemaPath}/${o}/${(0,r.escapeFragment)(
s)}`}}if(t!==void 0){if(m===void 0||i===void 0||c===void 0)throw new Error('"schemaPath", "errSchemaPath" and "topSchemaRef" are required with "schema"');return{
schema:t,schemaPath:m,topSchemaRef:c,errSchemaPath:i}}throw new Error('either "keyword" or "schema" must be passed')}h(e,"getSubschema"),a.getSubschema=e;function d(n,o,{
dataProp:s,dataPropType:t,data:m,dataTypes:i,propertyName:c}){if(m!==void 0&&s!==void 0)throw new Error('both "data" and "dataProp" passed, only one allowed');const{
gen:l}=o;if(s!==void 0){const{errorPath:p,dataPathArr:y,opts:g}=o,_=l.let("data",(0,u._)`${o.data}${(0,u.getProperty)(s)}`,!0);v(_),n.errorPath=(0,u.str)`${p}${(0,r.
getErrorPath)(s,t,g.jsPropertySyntax)}`,n.parentDataProperty=(0,u._)`${s}`,n.dataPathArr=[...y,n.parentDataProperty]}if(m!==void 0){const p=m instanceof u.Name?
m:l.let("data",m,!0);v(p),c!==void 0&&(n.propertyName=c)}i&&(n.dataTypes=i);function v(p){n.data=p,n.dataLevel=o.dataLevel+1,n.dataTypes=[],o.definedProperties=
new Set,n.parentData=o.data,n.dataNames=[...o.dataNames,p]}h(v,"dataContextProps")}h(d,"extendSubschemaData"),a.extendSubschemaData=d;function f(n,{jtdDiscriminator:o,
jtdMetadata:s,compositeRule:t,createErrors:m,allErrors:i}){t!==void 0&&(n.compositeRule=t),m!==void 0&&(n.createErrors=m),i!==void 0&&(n.allErrors=i),n.jtdDiscriminator=
o,n.jtdMetadata=s}h(f,"extendSubschemaMode"),a.extendSubschemaMode=f}}),Ar=A({"../../work/main/node_modules/fast-deep-equal/index.js"(a,u){"use strict";u.exports=
h(function r(e,d){if(e===d)return!0;if(e&&d&&typeof e=="object"&&typeof d=="object"){if(e.constructor!==d.constructor)return!1;var f,n,o;if(Array.isArray(e)){if(f=
e.length,f!=d.length)return!1;for(n=f;n--!==0;)if(!r(e[n],d[n]))return!1;return!0}if(e.constructor===RegExp)return e.source===d.source&&e.flags===d.flags;if(e.valueOf!==
Object.prototype.valueOf)return e.valueOf()===d.valueOf();if(e.toString!==Object.prototype.toString)return e.toString()===d.toString();if(o=Object.keys(e),f=o.length,
f!==Object.keys(d).length)return!1;for(n=f;n--!==0;)if(!Object.prototype.hasOwnProperty.call(d,o[n]))return!1;for(n=f;n--!==0;){var s=o[n];if(!r(e[s],d[s]))return!1}
return!0}return e!==e&&d!==d},"equal")}}),sl=A({"../../work/main/node_modules/json-schema-traverse/index.js"(a,u){"use strict";var r=u.exports=function(f,n,o){typeof n==
"function"&&(o=n,n={}),o=n.cb||o;var s=typeof o=="function"?o:o.pre||function(){},t=o.post||function(){};e(n,s,t,f,"",f)};r.keywords={additionalItems:!0,items:!0,
contains:!0,additionalProperties:!0,propertyNames:!0,not:!0,if:!0,then:!0,else:!0},r.arrayKeywords={items:!0,allOf:!0,anyOf:!0,oneOf:!0},r.propsKeywords={$defs:!0,
definitions:!0,properties:!0,patternProperties:!0,dependencies:!0},r.skipKeywords={default:!0,enum:!0,const:!0,required:!0,maximum:!0,minimum:!0,exclusiveMaximum:!0,
exclusiveMinimum:!0,multipleOf:!0,maxLength:!0,minLength:!0,pattern:!0,format:!0,maxItems:!0,minItems:!0,uniqueItems:!0,maxProperties:!0,minProperties:!0};function e(f,n,o,s,t,m,i,c,l,v){
if(s&&typeof s=="object"&&!Array.isArray(s)){n(s,t,m,i,c,l,v);for(var p in s){var y=s[p];if(Array.isArray(y)){if(p in r.arrayKeywords)for(var g=0;g<y.length;g++)
e(f,n,o,y[g],t+"/"+p+"/"+g,m,t,p,s,g)}else if(p in r.propsKeywords){if(y&&typeof y=="object")for(var _ in y)e(f,n,o,y[_],t+"/"+p+"/"+d(_),m,t,p,s,_)}else(p in r.
keywords||f.allKeys&&!(p in r.skipKeywords))&&e(f,n,o,y,t+"/"+p,m,t,p,s)}o(s,t,m,i,c,l,v)}}h(e,"_traverse");function d(f){return f.replace(/~/g,"~0").replace(/\//g,
"~1")}h(d,"escapeJsonPtr")}}),Uu=A({"../../work/main/node_modules/ajv/dist/compile/resolve.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0}),
a.getSchemaRefs=a.resolveUrl=a.normalizeId=a._getFullPath=a.getFullPath=a.inlineRef=void 0;var u=ce(),r=Ar(),e=sl(),d=new Set(["type","format","pattern","maxLen\
gth","minLength","maxProperties","minProperties","maxItems","minItems","maximum","minimum","uniqueItems","multipleOf","required","enum","const"]);function f(y,g=!0){
return typeof y=="boolean"?!0:g===!0?!o(y):g?s(y)<=g:!1}h(f,"inlineRef"),a.inlineRef=f;var n=new Set(["$ref","$recursiveRef","$recursiveAnchor","$dynamicRef","$\
dynamicAnchor"]);function o(y){for(const g in y){if(n.has(g))return!0;const _=y[g];if(Array.isArray(_)&&_.some(o)||typeof _=="object"&&o(_))return!0}return!1}h(
o,"hasRef");function s(y){let g=0;for(const _ in y){if(_==="$ref")return 1/0;if(g++,!d.has(_)&&(typeof y[_]=="object"&&(0,u.eachItem)(y[_],b=>g+=s(b)),g===1/0))
return 1/0}return g}h(s,"countKeys");function t(y,g="",_){_!==!1&&(g=c(g));const b=y.parse(g);return m(y,b)}h(t,"getFullPath"),a.getFullPath=t;function m(y,g){return y.
serialize(g).split("#")[0]+"#"}h(m,"_getFullPath"),a._getFullPath=m;var i=/#\/?$/;function c(y){return y?y.replace(i,""):""}h(c,"normalizeId"),a.normalizeId=c;function l(y,g,_){
return _=c(_),y.resolve(g,_)}h(l,"resolveUrl"),a.resolveUrl=l;var v=/^[a-z_][-a-z0-9._]*$/i;function p(y,g){if(typeof y=="boolean")return{};const{schemaId:_,uriResolver:b}=this.
opts,E=c(y[_]||g),C={"":E},k=t(b,E,!1),w={},S=new Set;return e(y,{allKeys:!0},(P,q,$,B)=>{if(B===void 0)return;const M=k+q;let z=C[B];typeof P[_]=="string"&&(z=
x.call(this,P[_])),J.call(this,P.$anchor),J.call(this,P.$dynamicAnchor),C[q]=z;function x(Q){const R=this.opts.uriResolver.resolve;if(Q=c(z?R(z,Q):Q),S.has(Q))throw T(
Q);S.add(Q);let j=this.refs[Q];return typeof j=="string"&&(j=this.refs[j]),typeof j=="object"?N(P,j.schema,Q):Q!==c(M)&&(Q[0]==="#"?(N(P,w[Q],Q),w[Q]=P):this.refs[Q]=
M),Q}h(x,"addRef");function J(Q){if(typeof Q=="string"){if(!v.test(Q))throw new Error(`invalid anchor "${Q}"`);x.call(this,`#${Q}`)}}h(J,"addAnchor")}),w;function N(P,q,$){
if(q!==void 0&&!r(P,q))throw T($)}h(N,"checkAmbiguosRef");function T(P){return new Error(`reference "${P}" resolves to more than one schema`)}h(T,"ambiguos")}h(
p,"getSchemaRefs"),a.getSchemaRefs=p}}),ku=A({"../../work/main/node_modules/ajv/dist/compile/validate/index.js"(a){"use strict";Object.defineProperty(a,"__esMod\
ule",{value:!0}),a.getData=a.KeywordCxt=a.validateFunctionCode=void 0;var u=tl(),r=zu(),e=kr(),d=zu(),f=al(),n=il(),o=nl(),s=se(),t=Ie(),m=Uu(),i=ce(),c=Mu();function l(V){
if(k(V)&&(S(V),C(V))){g(V);return}v(V,()=>(0,u.topBoolOrEmptySchema)(V))}h(l,"validateFunctionCode"),a.validateFunctionCode=l;function v({gen:V,validateName:W,schema:Y,
schemaEnv:Z,opts:ee},re){ee.code.es5?V.func(W,(0,s._)`${t.default.data}, ${t.default.valCxt}`,Z.$async,()=>{V.code((0,s._)`"use strict"; ${b(Y,ee)}`),y(V,ee),V.
code(re)}):V.func(W,(0,s._)`${t.default.data}, ${p(ee)}`,Z.$async,()=>V.code(b(Y,ee)).code(re))}h(v,"validateFunction");function p(V){return(0,s._)`{${t.default.
instancePath}="", ${t.default.parentData}, ${t.default.parentDataProperty}, ${t.default.rootData}=${t.default.data}${V.dynamicRef?(0,s._)`, ${t.default.dynamicAnchors}={}`:
s.nil}}={}`}h(p,"destructureValCxt");function y(V,W){V.if(t.default.valCxt,()=>{V.var(t.default.instancePath,(0,s._)`${t.default.valCxt}.${t.default.instancePath}`),
V.var(t.default.parentData,(0,s._)`${t.default.valCxt}.${t.default.parentData}`),V.var(t.default.parentDataProperty,(0,s._)`${t.default.valCxt}.${t.default.parentDataProperty}`),
V.var(t.default.rootData,(0,s._)`${t.default.valCxt}.${t.default.rootData}`),W.dynamicRef&&V.var(t.default.dynamicAnchors,(0,s._)`${t.default.valCxt}.${t.default.
dynamicAnchors}`)},()=>{V.var(t.default.instancePath,(0,s._)`""`),V.var(t.default.parentData,(0,s._)`undefined`),V.var(t.default.parentDataProperty,(0,s._)`undefined`),
V.var(t.default.rootData,t.default.data),W.dynamicRef&&V.var(t.default.dynamicAnchors,(0,s._)`{}`)})}h(y,"destructureValCxtES5");function g(V){const{schema:W,opts:Y,
gen:Z}=V;v(V,()=>{Y.$comment&&W.$comment&&B(V),P(V),Z.let(t.default.vErrors,null),Z.let(t.default.errors,0),Y.unevaluated&&_(V),N(V),M(V)})}h(g,"topSchemaObjCod\
e");function _(V){const{gen:W,validateName:Y}=V;V.evaluated=W.const("evaluated",(0,s._)`${Y}.evaluated`),W.if((0,s._)`${V.evaluated}.dynamicProps`,()=>W.assign(
(0,s._)`${V.evaluated}.props`,(0,s._)`undefined`)),W.if((0,s._)`${V.evaluated}.dynamicItems`,()=>W.assign((0,s._)`${V.evaluated}.items`,(0,s._)`undefined`))}h(_,
"resetEvaluated");function b(V,W){const Y=typeof V=="object"&&V[W.schemaId];return Y&&(W.code.source||W.code.process)?(0,s._)`/*# sourceURL=${Y} */`:s.nil}h(b,"\
funcSourceUrl");function E(V,W){if(k(V)&&(S(V),C(V))){w(V,W);return}(0,u.boolOrEmptySchema)(V,W)}h(E,"subschemaCode");function C({schema:V,self:W}){if(typeof V==
"boolean")return!V;for(const Y in V)if(W.RULES.all[Y])return!0;return!1}h(C,"schemaCxtHasRules");function k(V){return typeof V.schema!="boolean"}h(k,"isSchemaOb\
j");function w(V,W){const{schema:Y,gen:Z,opts:ee}=V;ee.$comment&&Y.$comment&&B(V),q(V),$(V);const re=Z.const("_errs",t.default.errors);N(V,re),Z.var(W,(0,s._)`${re} === ${t.
default.errors}`)}h(w,"subSchemaObjCode");function S(V){(0,i.checkUnknownRules)(V),T(V)}h(S,"checkKeywords");function N(V,W){if(V.opts.jtd)return x(V,[],!1,W);const Y=(0,r.
getSchemaTypes)(V.schema),Z=(0,r.coerceAndCheckDataType)(V,Y);x(V,Y,!Z,W)}h(N,"typeAndKeywords");function T(V){const{schema:W,errSchemaPath:Y,opts:Z,self:ee}=V;
W.$ref&&Z.ignoreKeywordsWithRef&&(0,i.schemaHasRulesButRef)(W,ee.RULES)&&ee.logger.warn(`$ref: keywords ignored in schema at path "${Y}"`)}h(T,"checkRefsAndKeyw\
ords");function P(V){const{schema:W,opts:Y}=V;W.default!==void 0&&Y.useDefaults&&Y.strictSchema&&(0,i.checkStrictMode)(V,"default is ignored in the schema root")}
h(P,"checkNoDefault");function q(V){const W=V.schema[V.opts.schemaId];W&&(V.baseId=(0,m.resolveUrl)(V.opts.uriResolver,V.baseId,W))}h(q,"updateContext");function $(V){
if(V.schema.$async&&!V.schemaEnv.$async)throw new Error("async schema in sync schema")}h($,"checkAsyncSchema");function B({gen:V,schemaEnv:W,schema:Y,errSchemaPath:Z,
opts:ee}){const re=Y.$comment;if(ee.$comment===!0)V.code((0,s._)`${t.default.self}.logger.log(${re})`);else if(typeof ee.$comment=="function"){const de=(0,s.str)`${Z}/$comment`,
te=V.scopeValue("root",{ref:W.root});V.code((0,s._)`${t.default.self}.opts.$comment(${re}, ${de}, ${te}.schema)`)}}h(B,"commentKeyword");function M(V){const{gen:W,
schemaEnv:Y,validateName:Z,ValidationError:ee,opts:re}=V;Y.$async?W.if((0,s._)`${t.default.errors} === 0`,()=>W.return(t.default.data),()=>W.throw((0,s._)`new ${ee}(${t.
default.vErrors})`)):(W.assign((0,s._)`${Z}.errors`,t.default.vErrors),re.unevaluated&&z(V),W.return((0,s._)`${t.default.errors} === 0`))}h(M,"returnResults");function z({
gen:V,evaluated:W,props:Y,items:Z}){Y instanceof s.Name&&V.assign((0,s._)`${W}.props`,Y),Z instanceof s.Name&&V.assign((0,s._)`${W}.items`,Z)}h(z,"assignEvaluat\
ed");function x(V,W,Y,Z){const{gen:ee,schema:re,data:de,allErrors:te,opts:le,self:oe}=V,{RULES:ie}=oe;if(re.$ref&&(le.ignoreKeywordsWithRef||!(0,i.schemaHasRulesButRef)(
re,ie))){ee.block(()=>H(V,"$ref",ie.all.$ref.definition));return}le.jtd||Q(V,W),ee.block(()=>{for(const ue of ie.rules)fe(ue);fe(ie.post)});function fe(ue){(0,e.
shouldUseGroup)(re,ue)&&(ue.type?(ee.if((0,d.checkDataType)(ue.type,de,le.strictNumbers)),J(V,ue),W.length===1&&W[0]===ue.type&&Y&&(ee.else(),(0,d.reportTypeError)(
V)),ee.endIf()):J(V,ue),te||ee.if((0,s._)`${t.default.errors} === ${Z||0}`))}h(fe,"groupKeywords")}h(x,"schemaKeywords");function J(V,W){const{gen:Y,schema:Z,opts:{
useDefaults:ee}}=V;ee&&(0,f.assignDefaults)(V,W.type),Y.block(()=>{for(const re of W.rules)(0,e.shouldUseRule)(Z,re)&&H(V,re.keyword,re.definition,W.type)})}h(J,
"iterateKeywords");function Q(V,W){V.schemaEnv.meta||!V.opts.strictTypes||(R(V,W),V.opts.allowUnionTypes||j(V,W),I(V,V.dataTypes))}h(Q,"checkStrictTypes");function R(V,W){
if(W.length){if(!V.dataTypes.length){V.dataTypes=W;return}W.forEach(Y=>{F(V.dataTypes,Y)||U(V,`type "${Y}" not allowed by context "${V.dataTypes.join(",")}"`)}),
O(V,W)}}h(R,"checkContextTypes");function j(V,W){W.length>1&&!(W.length===2&&W.includes("null"))&&U(V,"use allowUnionTypes to allow union type keyword")}h(j,"ch\
eckMultipleTypes");function I(V,W){const Y=V.self.RULES.all;for(const Z in Y){const ee=Y[Z];if(typeof ee=="object"&&(0,e.shouldUseRule)(V.schema,ee)){const{type:re}=ee.
definition;re.length&&!re.some(de=>D(W,de))&&U(V,`missing type "${re.join(",")}" for keyword "${Z}"`)}}}h(I,"checkKeywordTypes");function D(V,W){return V.includes(
W)||W==="number"&&V.includes("integer")}h(D,"hasApplicableType");function F(V,W){return V.includes(W)||W==="integer"&&V.includes("number")}h(F,"includesType");function O(V,W){
const Y=[];for(const Z of V.dataTypes)F(W,Z)?Y.push(Z):W.includes("integer")&&Z==="number"&&Y.push("integer");V.dataTypes=Y}h(O,"narrowSchemaTypes");function U(V,W){
const Y=V.schemaEnv.baseId+V.errSchemaPath;W+=` at "${Y}" (strictTypes)`,(0,i.checkStrictMode)(V,W,V.opts.strictTypes)}h(U,"strictTypesError");var L=class{static{
h(this,"KeywordCxt")}constructor(V,W,Y){if((0,n.validateKeywordUsage)(V,W,Y),this.gen=V.gen,this.allErrors=V.allErrors,this.keyword=Y,this.data=V.data,this.schema=
V.schema[Y],this.$data=W.$data&&V.opts.$data&&this.schema&&this.schema.$data,this.schemaValue=(0,i.schemaRefOrVal)(V,this.schema,Y,this.$data),this.schemaType=W.
schemaType,this.parentSchema=V.schema,this.params={},this.it=V,this.def=W,this.$data)this.schemaCode=V.gen.const("vSchema",X(this.$data,V));else if(this.schemaCode=
this.schemaValue,!(0,n.validSchemaType)(this.schema,W.schemaType,W.allowUndefined))throw new Error(`${Y} value must be ${JSON.stringify(W.schemaType)}`);("code"in
W?W.trackErrors:W.errors!==!1)&&(this.errsCount=V.gen.const("_errs",t.default.errors))}result(V,W,Y){this.failResult((0,s.not)(V),W,Y)}failResult(V,W,Y){this.gen.
if(V),Y?Y():this.error(),W?(this.gen.else(),W(),this.allErrors&&this.gen.endIf()):this.allErrors?this.gen.endIf():this.gen.else()}pass(V,W){this.failResult((0,s.
not)(V),void 0,W)}fail(V){if(V===void 0){this.error(),this.allErrors||this.gen.if(!1);return}this.gen.if(V),this.error(),this.allErrors?this.gen.endIf():this.gen.
else()}fail$data(V){if(!this.$data)return this.fail(V);const{schemaCode:W}=this;this.fail((0,s._)`${W} !== undefined && (${(0,s.or)(this.invalid$data(),V)})`)}error(V,W,Y){
if(W){this.setParams(W),this._error(V,Y),this.setParams({});return}this._error(V,Y)}_error(V,W){(V?c.reportExtraError:c.reportError)(this,this.def.error,W)}$dataError(){
(0,c.reportError)(this,this.def.$dataError||c.keyword$DataError)}reset(){if(this.errsCount===void 0)throw new Error('add "trackErrors" to keyword definition');(0,c.
resetErrorsCount)(this.gen,this.errsCount)}ok(V){this.allErrors||this.gen.if(V)}setParams(V,W){W?Object.assign(this.params,V):this.params=V}block$data(V,W,Y=s.nil){
this.gen.block(()=>{this.check$data(V,Y),W()})}check$data(V=s.nil,W=s.nil){if(!this.$data)return;const{gen:Y,schemaCode:Z,schemaType:ee,def:re}=this;Y.if((0,s.or)(
(0,s._)`${Z} === undefined`,W)),V!==s.nil&&Y.assign(V,!0),(ee.length||re.validateSchema)&&(Y.elseIf(this.invalid$data()),this.$dataError(),V!==s.nil&&Y.assign(V,
!1)),Y.else()}invalid$data(){const{gen:V,schemaCode:W,schemaType:Y,def:Z,it:ee}=this;return(0,s.or)(re(),de());function re(){if(Y.length){if(!(W instanceof s.Name))
throw new Error("ajv implementation error");const te=Array.isArray(Y)?Y:[Y];return(0,s._)`${(0,d.checkDataTypes)(te,W,ee.opts.strictNumbers,d.DataType.Wrong)}`}
return s.nil}function de(){if(Z.validateSchema){const te=V.scopeValue("validate$data",{ref:Z.validateSchema});return(0,s._)`!${te}(${W})`}return s.nil}}subschema(V,W){
const Y=(0,o.getSubschema)(this.it,V);(0,o.extendSubschemaData)(Y,this.it,V),(0,o.extendSubschemaMode)(Y,V);const Z={...this.it,...Y,items:void 0,props:void 0};
return E(Z,W),Z}mergeEvaluated(V,W){const{it:Y,gen:Z}=this;Y.opts.unevaluated&&(Y.props!==!0&&V.props!==void 0&&(Y.props=i.mergeEvaluated.props(Z,V.props,Y.props,
W)),Y.items!==!0&&V.items!==void 0&&(Y.items=i.mergeEvaluated.items(Z,V.items,Y.items,W)))}mergeValidEvaluated(V,W){const{it:Y,gen:Z}=this;if(Y.opts.unevaluated&&
(Y.props!==!0||Y.items!==!0))return Z.if(W,()=>this.mergeEvaluated(V,s.Name)),!0}};a.KeywordCxt=L;function H(V,W,Y,Z){const ee=new L(V,Y,W);"code"in Y?Y.code(ee,
Z):ee.$data&&Y.validate?(0,n.funcKeywordCode)(ee,Y):"macro"in Y?(0,n.macroKeywordCode)(ee,Y):(Y.compile||Y.validate)&&(0,n.funcKeywordCode)(ee,Y)}h(H,"keywordCo\
de");var G=/^\/(?:[^~]|~0|~1)*$/,K=/^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/;function X(V,{dataLevel:W,dataNames:Y,dataPathArr:Z}){let ee,re;if(V==="")return t.default.
rootData;if(V[0]==="/"){if(!G.test(V))throw new Error(`Invalid JSON-pointer: ${V}`);ee=V,re=t.default.rootData}else{const oe=K.exec(V);if(!oe)throw new Error(`I\
nvalid JSON-pointer: ${V}`);const ie=+oe[1];if(ee=oe[2],ee==="#"){if(ie>=W)throw new Error(le("property/index",ie));return Z[W-ie]}if(ie>W)throw new Error(le("d\
ata",ie));if(re=Y[W-ie],!ee)return re}let de=re;const te=ee.split("/");for(const oe of te)oe&&(re=(0,s._)`${re}${(0,s.getProperty)((0,i.unescapeJsonPointer)(oe))}`,
de=(0,s._)`${de} && ${re}`);return de;function le(oe,ie){return`Cannot access ${oe} ${ie} levels up, current level is ${W}`}}h(X,"getData"),a.getData=X}}),Vu=A(
{"../../work/main/node_modules/ajv/dist/runtime/validation_error.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0});var u=class extends Error{static{
h(this,"ValidationError")}constructor(r){super("validation failed"),this.errors=r,this.ajv=this.validation=!0}};a.default=u}}),Au=A({"../../work/main/node_modul\
es/ajv/dist/compile/ref_error.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0});var u=Uu(),r=class extends Error{static{h(this,"MissingRefErr\
or")}constructor(e,d,f,n){super(n||`can't resolve reference ${f} from id ${d}`),this.missingRef=(0,u.resolveUrl)(e,d,f),this.missingSchema=(0,u.normalizeId)((0,u.
getFullPath)(e,this.missingRef))}};a.default=r}}),Hu=A({"../../work/main/node_modules/ajv/dist/compile/index.js"(a){"use strict";Object.defineProperty(a,"__esMo\
dule",{value:!0}),a.resolveSchema=a.getCompilingSchema=a.resolveRef=a.compileSchema=a.SchemaEnv=void 0;var u=se(),r=Vu(),e=Ie(),d=Uu(),f=ce(),n=ku(),o=class{static{
h(this,"SchemaEnv")}constructor(g){var _;this.refs={},this.dynamicAnchors={};let b;typeof g.schema=="object"&&(b=g.schema),this.schema=g.schema,this.schemaId=g.
schemaId,this.root=g.root||this,this.baseId=(_=g.baseId)!==null&&_!==void 0?_:(0,d.normalizeId)(b?.[g.schemaId||"$id"]),this.schemaPath=g.schemaPath,this.localRefs=
g.localRefs,this.meta=g.meta,this.$async=b?.$async,this.refs={}}};a.SchemaEnv=o;function s(g){const _=i.call(this,g);if(_)return _;const b=(0,d.getFullPath)(this.
opts.uriResolver,g.root.baseId),{es5:E,lines:C}=this.opts.code,{ownProperties:k}=this.opts,w=new u.CodeGen(this.scope,{es5:E,lines:C,ownProperties:k});let S;g.$async&&
(S=w.scopeValue("Error",{ref:r.default,code:(0,u._)`require("ajv/dist/runtime/validation_error").default`}));const N=w.scopeName("validate");g.validateName=N;const T={
gen:w,allErrors:this.opts.allErrors,data:e.default.data,parentData:e.default.parentData,parentDataProperty:e.default.parentDataProperty,dataNames:[e.default.data],
dataPathArr:[u.nil],dataLevel:0,dataTypes:[],definedProperties:new Set,topSchemaRef:w.scopeValue("schema",this.opts.code.source===!0?{ref:g.schema,code:(0,u.stringify)(
g.schema)}:{ref:g.schema}),validateName:N,ValidationError:S,schema:g.schema,schemaEnv:g,rootId:b,baseId:g.baseId||b,schemaPath:u.nil,errSchemaPath:g.schemaPath||
(this.opts.jtd?"":"#"),errorPath:(0,u._)`""`,opts:this.opts,self:this};let P;try{this._compilations.add(g),(0,n.validateFunctionCode)(T),w.optimize(this.opts.code.
optimize);const q=w.toString();P=`${w.scopeRefs(e.default.scope)}return ${q}`,this.opts.code.process&&(P=this.opts.code.process(P,g));const B=new Function(`${e.
default.self}`,`${e.default.scope}`,P)(this,this.scope.get());if(this.scope.value(N,{ref:B}),B.errors=null,B.schema=g.schema,B.schemaEnv=g,g.$async&&(B.$async=!0),
this.opts.code.source===!0&&(B.source={validateName:N,validateCode:q,scopeValues:w._values}),this.opts.unevaluated){const{props:M,items:z}=T;B.evaluated={props:M instanceof
u.Name?void 0:M,items:z instanceof u.Name?void 0:z,dynamicProps:M instanceof u.Name,dynamicItems:z instanceof u.Name},B.source&&(B.source.evaluated=(0,u.stringify)(
B.evaluated))}return g.validate=B,g}catch(q){throw delete g.validate,delete g.validateName,P&&this.logger.error("Error compiling schema, function code:",P),q}finally{
this._compilations.delete(g)}}h(s,"compileSchema"),a.compileSchema=s;function t(g,_,b){var E;b=(0,d.resolveUrl)(this.opts.uriResolver,_,b);const C=g.refs[b];if(C)
return C;let k=l.call(this,g,b);if(k===void 0){const w=(E=g.localRefs)===null||E===void 0?void 0:E[b],{schemaId:S}=this.opts;w&&(k=new o({schema:w,schemaId:S,root:g,
baseId:_}))}if(k!==void 0)return g.refs[b]=m.call(this,k)}h(t,"resolveRef"),a.resolveRef=t;function m(g){return(0,d.inlineRef)(g.schema,this.opts.inlineRefs)?g.
schema:g.validate?g:s.call(this,g)}h(m,"inlineOrCompile");function i(g){for(const _ of this._compilations)if(c(_,g))return _}h(i,"getCompilingSchema"),a.getCompilingSchema=
i;function c(g,_){return g.schema===_.schema&&g.root===_.root&&g.baseId===_.baseId}h(c,"sameSchemaEnv");function l(g,_){let b;for(;typeof(b=this.refs[_])=="stri\
ng";)_=b;return b||this.schemas[_]||v.call(this,g,_)}h(l,"resolve");function v(g,_){const b=this.opts.uriResolver.parse(_),E=(0,d._getFullPath)(this.opts.uriResolver,
b);let C=(0,d.getFullPath)(this.opts.uriResolver,g.baseId,void 0);if(Object.keys(g.schema).length>0&&E===C)return y.call(this,b,g);const k=(0,d.normalizeId)(E),
w=this.refs[k]||this.schemas[k];if(typeof w=="string"){const S=v.call(this,g,w);return typeof S?.schema!="object"?void 0:y.call(this,b,S)}if(typeof w?.schema=="\
object"){if(w.validate||s.call(this,w),k===(0,d.normalizeId)(_)){const{schema:S}=w,{schemaId:N}=this.opts,T=S[N];return T&&(C=(0,d.resolveUrl)(this.opts.uriResolver,
C,T)),new o({schema:S,schemaId:N,root:g,baseId:C})}return y.call(this,b,w)}}h(v,"resolveSchema"),a.resolveSchema=v;var p=new Set(["properties","patternPropertie\
s","enum","dependencies","definitions"]);function y(g,{baseId:_,schema:b,root:E}){var C;if(((C=g.fragment)===null||C===void 0?void 0:C[0])!=="/")return;for(const S of g.
fragment.slice(1).split("/")){if(typeof b=="boolean")return;const N=b[(0,f.unescapeFragment)(S)];if(N===void 0)return;b=N;const T=typeof b=="object"&&b[this.opts.
schemaId];!p.has(S)&&T&&(_=(0,d.resolveUrl)(this.opts.uriResolver,_,T))}let k;if(typeof b!="boolean"&&b.$ref&&!(0,f.schemaHasRulesButRef)(b,this.RULES)){const S=(0,d.
resolveUrl)(this.opts.uriResolver,_,b.$ref);k=v.call(this,E,S)}const{schemaId:w}=this.opts;if(k=k||new o({schema:b,schemaId:w,root:E,baseId:_}),k.schema!==k.root.
schema)return k}h(y,"getJsonPointer")}}),ol=A({"../../work/main/node_modules/ajv/dist/refs/data.json"(a,u){u.exports={$id:"https://raw.githubusercontent.com/ajv\
-validator/ajv/master/lib/refs/data.json#",description:"Meta-schema for $data reference (JSON AnySchema extension proposal)",type:"object",required:["$data"],properties:{
$data:{type:"string",anyOf:[{format:"relative-json-pointer"},{format:"json-pointer"}]}},additionalProperties:!1}}}),Dr=A({"../../work/main/node_modules/fast-uri\
/lib/utils.js"(a,u){"use strict";var r=RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu),e=RegExp.prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u),
d=RegExp.prototype.test.bind(/^\d*$/u),f=RegExp.prototype.test.bind(/^[\da-f]{2}$/iu),n=RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu),o=RegExp.prototype.test.bind(
/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u),s=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u),t=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u),
m=new Array(256);{const D="0123456789ABCDEF";for(let F=0;F<256;F++)m[F]="%"+D[F>>4]+D[F&15]}function i(D){return D<2048?m[192|D>>6]+m[128|D&63]:D<65536?m[224|D>>
12]+m[128|D>>6&63]+m[128|D&63]:m[240|D>>18]+m[128|D>>12&63]+m[128|D>>6&63]+m[128|D&63]}h(i,"percentEncodeNonAscii");function c(D){let F="",O=0,U=0;for(U=0;U<D.length;U++)
if(O=D[U].charCodeAt(0),O!==48){if(!(O>=48&&O<=57||O>=65&&O<=70||O>=97&&O<=102))return"";F+=D[U];break}for(U+=1;U<D.length;U++){if(O=D[U].charCodeAt(0),!(O>=48&&
O<=57||O>=65&&O<=70||O>=97&&O<=102))return"";F+=D[U]}return F}h(c,"stringArrayToHexStripped");var l=RegExp.prototype.test.bind(/^[\dA-Fa-f]{1,4}$/),v=RegExp.prototype.
test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/),p=RegExp.prototype.test.bind(/^[A-Za-z\d\-._~]$/),y=RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u);
function g(D){if(D.length===0)return!1;for(let F=0;F<D.length;F++)if(!p(D[F])){if(D[F]==="%"&&F+2<D.length&&f(D.slice(F+1,F+3))){F+=2;continue}return!1}return!0}
h(g,"isZoneIdentifier");function _(D){let F=-1,O=0,U=-1,L=0;for(let K=0;K<D.length;K++)D[K]==="0"?(U===-1&&(U=K),L++,L>O&&(O=L,F=U)):(U=-1,L=0);if(O<2)return D.
join(":");const H=D.slice(0,F).join(":"),G=D.slice(F+O).join(":");return H+"::"+G}h(_,"compressIPv6ZeroRun");function b(D){const F=D.indexOf("::");if(F!==-1&&D.
indexOf("::",F+1)!==-1)return;const O=F===-1?D.split(":"):D.slice(0,F).split(":"),U=F===-1?[]:D.slice(F+2).split(":");F!==-1&&(O.length===1&&O[0]===""&&(O.length=
0),U.length===1&&U[0]===""&&(U.length=0));const L=O.concat(U);let H=0;for(let K=0;K<L.length;K++){const X=L[K];if(X==="")return;if(X.indexOf(".")!==-1){if(K!==L.
length-1||F!==-1&&U.length===0||!e(X))return;H+=2;continue}if(!l(X))return;L[K]=parseInt(X,16).toString(16),H++}if(F===-1)return H!==8?void 0:_(L);if(H>=8)return;
const G=L.slice(0,O.length);for(let K=H;K<8;K++)G.push("0");for(let K=O.length;K<L.length;K++)G.push(L[K]);return _(G)}h(b,"normalizeIPv6Address");function E(D){
const F=D[0]==="["&&D[D.length-1]==="]";if((D[0]==="["||D[D.length-1]==="]")&&!F)return{host:D,isIPV6:!1,error:!0};let U=F?D.slice(1,-1):D;if(F&&v(U))return U=U.
toLowerCase(),{host:`[${U}]`,escapedHost:U,isIPV6:!1,isIPVFuture:!0};if(C(U,":")<2)return{host:D,isIPV6:!1,error:F};let L="";const H=U.indexOf("%");if(H!==-1){const K=U.
slice(H,H+3).toLowerCase()==="%25"?3:1;if(L=U.slice(H+K),!g(L))return{host:D,isIPV6:!1,error:!0};U=U.slice(0,H)}const G=b(U);return G===void 0?{host:D,isIPV6:!1,
error:!0}:{host:G+(L?"%"+L:""),escapedHost:G+(L?"%25"+L:""),isIPV6:!0}}h(E,"normalizeIPv6");function C(D,F){let O=0;for(let U=0;U<D.length;U++)D[U]===F&&O++;return O}
h(C,"findToken");function k(D){let F=D;const O=[];let U=-1,L=0;for(;L=F.length;){if(L===1){if(F===".")break;if(F==="/"){O.push("/");break}else{O.push(F);break}}else if(L===
2){if(F[0]==="."){if(F[1]===".")break;if(F[1]==="/"){F=F.slice(2);continue}}else if(F[0]==="/"&&(F[1]==="."||F[1]==="/")){O.push("/");break}}else if(L===3&&F===
"/.."){O.length!==0&&O.pop(),O.push("/");break}if(F[0]==="."){if(F[1]==="."){if(F[2]==="/"){F=F.slice(3);continue}}else if(F[1]==="/"){F=F.slice(2);continue}}else if(F[0]===
"/"&&F[1]==="."){if(F[2]==="/"){F=F.slice(2);continue}else if(F[2]==="."&&F[3]==="/"){F=F.slice(3),O.length!==0&&O.pop();continue}}if((U=F.indexOf("/",1))===-1){
O.push(F);break}else O.push(F.slice(0,U)),F=F.slice(U)}return O.join("")}h(k,"removeDotSegments");function w(D){if(D===""||D[0]==="/")return k(D);const F=D.split(
"/"),O=F.length-1,U=[];let L=!1;for(let H=0;H<=O;H++){const G=F[H];G==="."||G===".."?(G===".."&&(U.length!==0&&U[U.length-1]!==".."?U.pop():U.push("..")),L=H===
O):U.push(G)}return L&&U[U.length-1]!==".."&&U.push(""),(U.length===0||U[0]===""||U[0].includes(":"))&&U.unshift("."),U.join("/")}h(w,"removeDotSegmentsRelative");
var S={"@":"%40","/":"%2F","?":"%3F","#":"%23",":":"%3A"},N=/[@/?#:]/g,T=/[@/?#]/g;function P(D,F){const O=F?T:N;return O.lastIndex=0,D.replace(O,U=>S[U])}h(P,"\
reescapeHostDelimiters");function q(D,F=!1){if(D.indexOf("%")===-1)return D;let O="";for(let U=0;U<D.length;U++){if(D[U]==="%"&&U+2<D.length){const L=D.slice(U+
1,U+3);if(f(L)){const H=L.toUpperCase(),G=String.fromCharCode(parseInt(H,16));F&&n(G)?O+=G:O+="%"+H,U+=2;continue}}O+=D[U]}return O}h(q,"normalizePercentEncodin\
g");function $(D){let F="";for(let O=0;O<D.length;O++){const U=D[O];if(U==="%"&&O+2<D.length){const L=D.slice(O+1,O+3);if(f(L)){const H=L.toUpperCase(),G=String.
fromCharCode(parseInt(H,16));G!=="."&&n(G)?F+=G:F+="%"+H,O+=2;continue}}if(o(U))F+=U;else{const L=D.charCodeAt(O);if(L<128)F+=Q(L)?U:m[L];else if(L<55296||L>57343)
F+=i(L);else if(L<=56319&&O+1<D.length){const H=D.charCodeAt(O+1);H>=56320&&H<=57343?(F+=i(65536+(L-55296<<10)+(H-56320)),O++):F+=i(65533)}else F+=i(65533)}}return F}
h($,"normalizePathEncoding");function B(D,F=!1){let O="",U=F&&D[0]!=="/";for(let L=0;L<D.length;L++){const H=D[L];if(H==="%"&&L+2<D.length){const G=D.slice(L+1,
L+3);if(f(G)){O+="%"+G.toUpperCase(),L+=2;continue}}if(H==="/"&&(U=!1),o(H)&&(H!==":"||!U))O+=H;else{const G=D.charCodeAt(L);if(G<128)O+=m[G];else if(G<55296||G>
57343)O+=i(G);else if(G<=56319&&L+1<D.length){const K=D.charCodeAt(L+1);K>=56320&&K<=57343?(O+=i(65536+(G-55296<<10)+(K-56320)),L++):O+=i(65533)}else O+=i(65533)}}
return O}h(B,"serializePathEncoding");function M(D,F){let O="";for(let U=0;U<D.length;U++){const L=D[U];if(L==="%"&&U+2<D.length){const H=D.slice(U+1,U+3);if(f(
H)){O+="%"+H.toUpperCase(),U+=2;continue}}if(F(L))O+=L;else{const H=D.charCodeAt(U);if(H<128)O+=m[H];else if(H<55296||H>57343)O+=i(H);else if(H<=56319&&U+1<D.length){
const G=D.charCodeAt(U+1);G>=56320&&G<=57343?(O+=i(65536+(H-55296<<10)+(G-56320)),U++):O+=i(65533)}else O+=i(65533)}}return O}h(M,"encodeComponent");function z(D){
return M(D,t)}h(z,"encodeUserinfo");function x(D){return M(D,s)}h(x,"encodeQuery");function J(D){return M(D,s)}h(J,"encodeFragment");function Q(D){return D>=48&&
D<=57||D>=65&&D<=90||D>=97&&D<=122||D===42||D===43||D===45||D===46||D===47||D===64||D===95}h(Q,"isEscapeSafe");function R(D){let F="";for(let O=0;O<D.length;O++){
const U=D[O];if(U==="%"&&O+2<D.length){const L=D.slice(O+1,O+3);if(f(L)){const H=L.toUpperCase(),G=String.fromCharCode(parseInt(H,16));n(G)?F+=G:F+="%"+H,O+=2;continue}}
if(s(U))F+=U;else{const L=D.charCodeAt(O);if(L<128)F+=Q(L)?U:m[L];else if(L<55296||L>57343)F+=i(L);else if(L<=56319&&O+1<D.length){const H=D.charCodeAt(O+1);H>=
56320&&H<=57343?(F+=i(65536+(L-55296<<10)+(H-56320)),O++):F+=i(65533)}else F+=i(65533)}}return F}h(R,"normalizeQueryFragmentEncoding");function j(D){let F="";for(let O=0;O<
D.length;O++){if(D[O]==="%"&&O+2<D.length){const U=D.slice(O+1,O+3);if(f(U)){F+="%"+U.toUpperCase(),O+=2;continue}}F+=escape(D[O])}return F}h(j,"escapePreservin\
gEscapes");function I(D){const F=[];if(D.userinfo!==void 0&&(F.push(z(D.userinfo)),F.push("@")),D.host!==void 0){let O=D.host;if(!e(O)){let U=E(O);U.isIPV6!==!0&&
U.isIPVFuture!==!0&&(O=q(O,!0),U=E(O)),U.isIPV6===!0||U.isIPVFuture===!0?O=`[${U.escapedHost}]`:O=P(O,!1)}F.push(O)}if(typeof D.port=="number"||typeof D.port=="\
string"){const O=String(D.port);if(!d(O))throw new TypeError("URI port is malformed.");F.push(":"),F.push(O)}return F.length?F.join(""):void 0}h(I,"recomposeAut\
hority"),u.exports={nonSimpleDomain:y,recomposeAuthority:I,reescapeHostDelimiters:P,normalizePercentEncoding:q,normalizePathEncoding:$,serializePathEncoding:B,normalizeQueryFragmentEncoding:R,
encodeUserinfo:z,encodeQuery:x,encodeFragment:J,escapePreservingEscapes:j,removeDotSegments:k,removeDotSegmentsRelative:w,isIPv4:e,isUUID:r,normalizeIPv6:E,stringArrayToHexStripped:c}}}),
ll=A({"../../work/main/node_modules/fast-uri/lib/schemes.js"(a,u){"use strict";var{isUUID:r}=Dr(),e=/^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu,
d=["http","https","ws","wss","urn","urn:uuid"];function f(w){return d.indexOf(w)!==-1}h(f,"isValidSchemeName");function n(w){return w.secure===!0?!0:w.secure===
!1?!1:w.scheme?w.scheme.length===3&&(w.scheme[0]==="w"||w.scheme[0]==="W")&&(w.scheme[1]==="s"||w.scheme[1]==="S")&&(w.scheme[2]==="s"||w.scheme[2]==="S"):!1}h(
n,"wsIsSecure");function o(w){return w.host||(w.error=w.error||"HTTP URIs must have a host."),w}h(o,"httpParse");function s(w){const S=String(w.scheme).toLowerCase()===
"https";return(w.port===(S?443:80)||w.port==="")&&(w.port=void 0),w.path||(w.path="/"),w}h(s,"httpSerialize");function t(w){return w.secure=n(w),w.resourceName=
(w.path||"/")+(w.query?"?"+w.query:""),w.path=void 0,w.query=void 0,w}h(t,"wsParse");function m(w){if((w.port===(n(w)?443:80)||w.port==="")&&(w.port=void 0),typeof w.
secure=="boolean"&&(w.scheme=w.secure?"wss":"ws",w.secure=void 0),w.resourceName){const S=w.resourceName.indexOf("?"),N=S===-1?w.resourceName:w.resourceName.slice(
0,S);w.path=N&&N!=="/"?N:void 0,w.query=S===-1?void 0:w.resourceName.slice(S+1),w.resourceName=void 0}return w.fragment=void 0,w}h(m,"wsSerialize");function i(w,S){
if(!w.path)return w.error="URN can not be parsed",w;const N=w.path.match(e);if(N&&N[0]===w.path){const T=S.scheme||w.scheme||"urn";w.nid=N[1].toLowerCase(),w.nss=
N[2];const P=`${T}:${S.nid||w.nid}`,q=k(P);w.path=void 0,q&&(w=q.parse(w,S))}else w.error=w.error||"URN can not be parsed.";return w}h(i,"urnParse");function c(w,S){
if(w.nid===void 0)throw new Error("URN without nid cannot be serialized");const N=S.scheme||w.scheme||"urn",T=w.nid.toLowerCase(),P=`${N}:${S.nid||T}`,q=k(P);q&&
(w=q.serialize(w,S));const $=w,B=w.nss;return $.path=`${T||S.nid}:${B}`,S.skipEscape=!0,$}h(c,"urnSerialize");function l(w,S){const N=w;return N.uuid=N.nss,N.nss=
void 0,!S.tolerant&&(!N.uuid||!r(N.uuid))&&(N.error=N.error||"UUID is not valid."),N}h(l,"urnuuidParse");function v(w){const S=w;return S.nss=(w.uuid||"").toLowerCase(),
S}h(v,"urnuuidSerialize");var p={scheme:"http",domainHost:!0,parse:o,serialize:s},y={scheme:"https",domainHost:p.domainHost,parse:o,serialize:s},g={scheme:"ws",
domainHost:!0,parse:t,serialize:m},_={scheme:"wss",domainHost:g.domainHost,parse:g.parse,serialize:g.serialize},b={scheme:"urn",parse:i,serialize:c,skipNormalize:!0},
E={scheme:"urn:uuid",parse:l,serialize:v,skipNormalize:!0},C={http:p,https:y,ws:g,wss:_,urn:b,"urn:uuid":E};Object.setPrototypeOf(C,null);function k(w){return w&&
(C[w]||C[w.toLowerCase()])||void 0}h(k,"getSchemeHandler"),u.exports={wsIsSecure:n,SCHEMES:C,isValidSchemeName:f,getSchemeHandler:k}}}),cl=A({"../../work/main/n\
ode_modules/fast-uri/index.js"(a,u){"use strict";var{normalizeIPv6:r,removeDotSegments:e,removeDotSegmentsRelative:d,recomposeAuthority:f,normalizePercentEncoding:n,
normalizePathEncoding:o,serializePathEncoding:s,normalizeQueryFragmentEncoding:t,encodeQuery:m,encodeFragment:i,reescapeHostDelimiters:c,isIPv4:l,nonSimpleDomain:v}=Dr(),
{SCHEMES:p,getSchemeHandler:y}=ll(),g=/^[A-Za-z][A-Za-z0-9+.-]*$/u,_="URI scheme is malformed.",b="URI host is malformed.",E=/[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u;
function C(L){const H=String(L);if(!g.test(H))throw new TypeError(_);return H}h(C,"validateScheme");function k(L,H){return typeof L=="string"?L=D(L,H):typeof L==
"object"&&(L=I(T(L,H),H)),L}h(k,"normalize2");function w(L,H,G){const K=G?Object.assign({scheme:"null"},G):{scheme:"null"},{parsed:X,malformedAuthorityOrPort:V,
malformedPercentEncoding:W,malformedSchemeSpecific:Y,malformedHost:Z,malformedScheme:ee}=j(L,K),{parsed:re,malformedAuthorityOrPort:de,malformedPercentEncoding:te,
malformedSchemeSpecific:le,malformedHost:oe,malformedScheme:ie}=j(H,K);if(V||de||W||te||Y||le||Z||oe||ee||ie)throw new Error(X.error||re.error||"URI is malforme\
d.");const fe=S(X,re,K,!0),ue=y(G&&G.scheme||fe.scheme),ae=fe.host,Ae=ae!==void 0&&ae!==""&&(l(ae)||r(ae).isIPV6);if(Q(fe,G||{},ue,Ae))throw new Error(b);J(fe,G||
{},ue,Ae);const ze=ae&&ae.indexOf("%")!==-1&&!new RegExp("\\P{ASCII}","u").test(ae);if(fe.error&&!ze)throw new Error(fe.error);return K.skipEscape=!0,T(fe,K)}h(
w,"resolve");function S(L,H,G,K){const X={};if(K||(L=I(T(L,G),G),H=I(T(H,G),G)),G=G||{},!G.tolerant&&H.scheme)X.scheme=H.scheme,X.userinfo=H.userinfo,X.host=H.host,
X.port=H.port,X.path=e(H.path||""),X.query=H.query;else{if(H.userinfo!==void 0||H.host!==void 0||H.port!==void 0)X.userinfo=H.userinfo,X.host=H.host,X.port=H.port,
X.path=e(H.path||""),X.query=H.query;else{if(!H.path)X.path=L.path,H.query!==void 0?X.query=H.query:X.query=L.query;else{if(H.path[0]==="/")X.path=e(H.path);else{
const V=L.userinfo!==void 0||L.host!==void 0||L.port!==void 0;V&&!L.path?X.path="/"+H.path:L.path?X.path=L.path.slice(0,L.path.lastIndexOf("/")+1)+H.path:X.path=
H.path,X.path=L.scheme===void 0&&!V&&X.path[0]!=="/"?d(X.path):e(X.path)}X.query=H.query}X.userinfo=L.userinfo,X.host=L.host,X.port=L.port}X.scheme=L.scheme}return X.
fragment=H.fragment,X}h(S,"resolveComponent");function N(L,H,G){const K=O(L,G),X=O(H,G);return K!==void 0&&X!==void 0&&K===X}h(N,"equal");function T(L,H){const G={
host:L.host,scheme:L.scheme,userinfo:L.userinfo,port:L.port,path:L.path,query:L.query,nid:L.nid,nss:L.nss,uuid:L.uuid,fragment:L.fragment,reference:L.reference,
resourceName:L.resourceName,secure:L.secure,error:""},K=Object.assign({},H),X=[];G.scheme&&(G.scheme=C(G.scheme));const V=y(K.scheme||G.scheme);V&&V.serialize&&
V.serialize(G,K);const W=G.userinfo!==void 0||G.host!==void 0||G.port!==void 0,Y=(G.scheme===void 0||K.reference==="suffix")&&!W,Z=!K.skipEscape&&Y;G.path!==void 0&&
(K.skipEscape?G.path=n(G.path):G.path=s(G.path,Z)),K.reference!=="suffix"&&G.scheme&&(G.scheme=C(G.scheme),X.push(G.scheme,":"));const ee=f(G);if(ee!==void 0&&(K.
reference!=="suffix"&&X.push("//"),X.push(ee),G.path&&G.path[0]!=="/"&&X.push("/")),G.path!==void 0){let re=G.path;!K.absolutePath&&(!V||!V.absolutePath)&&(re=Y&&
re[0]!=="/"?d(re):e(re)),Y&&(re=s(re,!0)),ee===void 0&&re[0]==="/"&&re[1]==="/"&&(re="/%2F"+re.slice(2)),X.push(re)}return G.query!==void 0&&X.push("?",m(G.query)),
G.fragment!==void 0&&X.push("#",i(G.fragment)),X.join("")}h(T,"serialize2");var P=/^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u,
q=/^(?:[^#/:?]+:)?\/\/([^/?#]*)/,$=/^(?:[^#/:?]+:)?([/\\\t\n\r]*)/;function B(L,H){if(H[2]!==void 0&&L.path&&L.path[0]!=="/")return'URI path must start with "/"\
 when authority is present.';if(typeof L.port=="number"&&(L.port<0||L.port>65535))return"URI port is malformed."}h(B,"getParseError");function M(L){if(L===void 0)
return!1;let H=L.indexOf("%");for(;H!==-1;){if(H+2>=L.length||!/^[\da-f]{2}$/iu.test(L.slice(H+1,H+3)))return!0;H=L.indexOf("%",H+3)}return!1}h(M,"hasMalformedP\
ercentEncoding");function z(L){return L[0]==="["&&L[L.length-1]==="]"}h(z,"isIPLiteral");function x(L){const H=L[4];return M(L[3])||H!==void 0&&!z(H)&&M(H)||M(L[6])||
M(L[7])||M(L[8])}h(x,"hasMalformedComponentPercentEncoding");function J(L,H,G,K){if(Q(L,H,G,K))return L.error=L.error||b,!0;if(!H.unicodeSupport&&(!G||!G.unicodeSupport)&&
L.host&&!z(L.host)&&(H.domainHost||G&&G.domainHost)&&K===!1&&v(L.host)){let X;try{X=new URL("http://"+L.host)}catch(V){return L.error=L.error||"Host's domain na\
me can not be converted to ASCII: "+V,!0}if(!R(X))return L.error=L.error||b,!0;L.host=X.hostname}return!1}h(J,"canonicalizeHost");function Q(L,H,G,K){return!!(L.
host&&K===!1&&!z(L.host)&&(H.domainHost||G&&G.domainHost)&&E.test(L.host))}h(Q,"hasForbiddenDomainHost");function R(L){return L.username===""&&L.password===""&&
L.port===""&&L.pathname==="/"&&L.search===""&&L.hash===""&&L.hostname!==""}h(R,"isHostOnlyURL");function j(L,H){const G=Object.assign({},H),K={scheme:void 0,userinfo:void 0,
host:"",port:void 0,path:"",query:void 0,fragment:void 0};let X=!1,V=!1,W=!1,Y=!1,Z=!1,ee=!1,re=!1;G.reference==="suffix"&&(G.scheme?L=G.scheme+":"+L:L="//"+L);
const de=L.match(q);de!==null&&de[1].indexOf("\\")!==-1&&(K.error="URI authority must not contain a literal backslash.",X=!0);const te=L.match($);if(te!==null){
const oe=te[1],ie=oe.replace(/[\t\n\r]/g,"");ie.length>=2&&(ie.slice(0,2)!=="//"?(K.error=K.error||"URI authority must not contain a literal backslash.",X=!0):oe.
length!==ie.length&&(K.error=K.error||"URI authority introducer must not contain whitespace.",X=!0))}const le=L.match(P);if(le){K.scheme=le[1],K.userinfo=le[3],
K.host=le[4],K.port=parseInt(le[5],10),K.path=le[6]||"",K.query=le[7],K.fragment=le[8],K.scheme!==void 0&&(g.test(K.scheme)?K.scheme=K.scheme.toLowerCase():(K.error=
K.error||_,ee=!0)),V=x(le),V&&(K.error=K.error||"URI contains malformed percent-encoding."),isNaN(K.port)&&(K.port=le[5]);const oe=B(K,le);if(oe!==void 0&&(K.error=
K.error||oe,X=!0),K.host)if(l(K.host)===!1){const ue=z(K.host),ae=K.host.indexOf("[")!==-1||K.host.indexOf("]")!==-1,Ae=r(K.host);re=Ae.isIPV6||Ae.isIPVFuture===
!0,Z=ae&&(!ue||Ae.error===!0),K.host=re?Ae.host:Ae.host.toLowerCase(),Z&&(K.error=K.error||b,X=!0)}else re=!0;K.scheme===void 0&&K.userinfo===void 0&&K.host===void 0&&
K.port===void 0&&K.query===void 0&&!K.path?K.reference="same-document":K.scheme===void 0?K.reference="relative":K.fragment===void 0?K.reference="absolute":K.reference=
"uri",G.reference&&G.reference!=="suffix"&&G.reference!==K.reference&&(K.error=K.error||"URI is not a "+G.reference+" reference.");const ie=y(G.scheme||K.scheme);
if(Z||(Y=J(K,G,ie,re)),L.indexOf("%")!==-1&&K.host!==void 0&&!Z){let fe=re?K.host:n(K.host,!0);re||(fe=n(fe.toLowerCase())),K.host=re||G.scheme!=="null"?c(fe,re):
fe}(!ie||ie&&!ie.skipNormalize)&&(K.path&&(K.path=o(K.path)),K.query&&(K.query=t(K.query)),K.fragment&&(K.fragment=t(K.fragment))),ie&&ie.parse&&(ie.parse(K,G),
ie===p.urn&&K.nid===void 0&&(W=!0))}else K.error=K.error||"URI can not be parsed.";return{parsed:K,malformedAuthorityOrPort:X,malformedPercentEncoding:V,malformedSchemeSpecific:W,
malformedHost:Y,malformedScheme:ee}}h(j,"parseWithStatus");function I(L,H){return j(L,H).parsed}h(I,"parse2");function D(L,H){return F(L,H).normalized}h(D,"norm\
alizeString");function F(L,H){const{parsed:G,malformedAuthorityOrPort:K,malformedPercentEncoding:X,malformedSchemeSpecific:V,malformedHost:W,malformedScheme:Y}=j(
L,H);return{normalized:K||X||V||W||Y?L:T(G,H),malformedAuthorityOrPort:K,malformedPercentEncoding:X,malformedSchemeSpecific:V,malformedHost:W,malformedScheme:Y}}
h(F,"normalizeStringWithStatus");function O(L,H){if(typeof L!="string"&&typeof L!="object")return;let G;try{G=typeof L=="string"?L:T(L,H)}catch{return}const{normalized:K,
malformedAuthorityOrPort:X,malformedPercentEncoding:V,malformedSchemeSpecific:W,malformedHost:Y,malformedScheme:Z}=F(G,H);return X||V||W||Y||Z?void 0:K}h(O,"nor\
malizeComparableURI");var U={SCHEMES:p,normalize:k,resolve:w,resolveComponent:S,equal:N,serialize:T,parse:I};u.exports=U,u.exports.default=U,u.exports.fastUri=U}}),
dl=A({"../../work/main/node_modules/ajv/dist/runtime/uri.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0});var u=cl();u.code='require("ajv/di\
st/runtime/uri").default',a.default=u}}),Cr=A({"../../work/main/node_modules/ajv/dist/core.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0}),
a.CodeGen=a.Name=a.nil=a.stringify=a.str=a._=a.KeywordCxt=void 0;var u=ku();Object.defineProperty(a,"KeywordCxt",{enumerable:!0,get:h(function(){return u.KeywordCxt},
"get")});var r=se();Object.defineProperty(a,"_",{enumerable:!0,get:h(function(){return r._},"get")}),Object.defineProperty(a,"str",{enumerable:!0,get:h(function(){
return r.str},"get")}),Object.defineProperty(a,"stringify",{enumerable:!0,get:h(function(){return r.stringify},"get")}),Object.defineProperty(a,"nil",{enumerable:!0,
get:h(function(){return r.nil},"get")}),Object.defineProperty(a,"Name",{enumerable:!0,get:h(function(){return r.Name},"get")}),Object.defineProperty(a,"CodeGen",
{enumerable:!0,get:h(function(){return r.CodeGen},"get")});var e=Vu(),d=Au(),f=wr(),n=Hu(),o=se(),s=Uu(),t=zu(),m=ce(),i=ol(),c=dl(),l=h((R,j)=>new RegExp(R,j),
"defaultRegExp");l.code="new RegExp";var v=["removeAdditional","useDefaults","coerceTypes"],p=new Set(["validate","serialize","parse","wrapper","root","schema",
"keyword","pattern","formats","validate$data","func","obj","Error"]),y={errorDataPath:"",format:"`validateFormats: false` can be used instead.",nullable:'"nulla\
ble" keyword is supported by default.',jsonPointers:"Deprecated jsPropertySyntax can be used instead.",extendRefs:"Deprecated ignoreKeywordsWithRef can be used \
instead.",missingRefs:"Pass empty schema with $id that should be ignored to ajv.addSchema.",processCode:"Use option `code: {process: (code, schemaEnv: object) =\
> string}`",sourceCode:"Use option `code: {source: true}`",strictDefaults:"It is default now, see option `strict`.",strictKeywords:"It is default now, see optio\
n `strict`.",uniqueItems:'"uniqueItems" keyword is always validated.',unknownFormats:"Disable strict mode or pass `true` to `ajv.addFormat` (or `formats` option\
).",cache:"Map is used as cache, schema object as key.",serialize:"Map is used as cache, schema object as key.",ajvErrors:"It is default now."},g={ignoreKeywordsWithRef:"",
jsPropertySyntax:"",unicode:'"minLength"/"maxLength" account for unicode characters by default.'},_=200;function b(R){var j,I,D,F,O,U,L,H,G,K,X,V,W,Y,Z,ee,re,de,
te,le,oe,ie,fe,ue,ae;const Ae=R.strict,ze=(j=R.code)===null||j===void 0?void 0:j.optimize,mu=ze===!0||ze===void 0?1:ze||0,uu=(D=(I=R.code)===null||I===void 0?void 0:
I.regExp)!==null&&D!==void 0?D:l,hu=(F=R.uriResolver)!==null&&F!==void 0?F:c.default;return{strictSchema:(U=(O=R.strictSchema)!==null&&O!==void 0?O:Ae)!==null&&
U!==void 0?U:!0,strictNumbers:(H=(L=R.strictNumbers)!==null&&L!==void 0?L:Ae)!==null&&H!==void 0?H:!0,strictTypes:(K=(G=R.strictTypes)!==null&&G!==void 0?G:Ae)!==
null&&K!==void 0?K:"log",strictTuples:(V=(X=R.strictTuples)!==null&&X!==void 0?X:Ae)!==null&&V!==void 0?V:"log",strictRequired:(Y=(W=R.strictRequired)!==null&&W!==
void 0?W:Ae)!==null&&Y!==void 0?Y:!1,code:R.code?{...R.code,optimize:mu,regExp:uu}:{optimize:mu,regExp:uu},loopRequired:(Z=R.loopRequired)!==null&&Z!==void 0?Z:
_,loopEnum:(ee=R.loopEnum)!==null&&ee!==void 0?ee:_,meta:(re=R.meta)!==null&&re!==void 0?re:!0,messages:(de=R.messages)!==null&&de!==void 0?de:!0,inlineRefs:(te=
R.inlineRefs)!==null&&te!==void 0?te:!0,schemaId:(le=R.schemaId)!==null&&le!==void 0?le:"$id",addUsedSchema:(oe=R.addUsedSchema)!==null&&oe!==void 0?oe:!0,validateSchema:(ie=
R.validateSchema)!==null&&ie!==void 0?ie:!0,validateFormats:(fe=R.validateFormats)!==null&&fe!==void 0?fe:!0,unicodeRegExp:(ue=R.unicodeRegExp)!==null&&ue!==void 0?
ue:!0,int32range:(ae=R.int32range)!==null&&ae!==void 0?ae:!0,uriResolver:hu}}h(b,"requiredOptions");var E=class{static{h(this,"Ajv")}constructor(R={}){this.schemas=
{},this.refs={},this.formats=Object.create(null),this._compilations=new Set,this._loading={},this._cache=new Map,R=this.opts={...R,...b(R)};const{es5:j,lines:I}=this.
opts.code;this.scope=new o.ValueScope({scope:{},prefixes:p,es5:j,lines:I}),this.logger=q(R.logger);const D=R.validateFormats;R.validateFormats=!1,this.RULES=(0,f.
getRules)(),C.call(this,y,R,"NOT SUPPORTED"),C.call(this,g,R,"DEPRECATED","warn"),this._metaOpts=T.call(this),R.formats&&S.call(this),this._addVocabularies(),this.
_addDefaultMetaSchema(),R.keywords&&N.call(this,R.keywords),typeof R.meta=="object"&&this.addMetaSchema(R.meta),w.call(this),R.validateFormats=D}_addVocabularies(){
this.addKeyword("$async")}_addDefaultMetaSchema(){const{$data:R,meta:j,schemaId:I}=this.opts;let D=i;I==="id"&&(D={...i},D.id=D.$id,delete D.$id),j&&R&&this.addMetaSchema(
D,D[I],!1)}defaultMeta(){const{meta:R,schemaId:j}=this.opts;return this.opts.defaultMeta=typeof R=="object"?R[j]||R:void 0}validate(R,j){let I;if(typeof R=="str\
ing"){if(I=this.getSchema(R),!I)throw new Error(`no schema with key or ref "${R}"`)}else I=this.compile(R);const D=I(j);return"$async"in I||(this.errors=I.errors),
D}compile(R,j){const I=this._addSchema(R,j);return I.validate||this._compileSchemaEnv(I)}compileAsync(R,j){if(typeof this.opts.loadSchema!="function")throw new Error(
"options.loadSchema should be a function");const{loadSchema:I}=this.opts;return D.call(this,R,j);async function D(G,K){await F.call(this,G.$schema);const X=this.
_addSchema(G,K);return X.validate||O.call(this,X)}async function F(G){G&&!this.getSchema(G)&&await D.call(this,{$ref:G},!0)}async function O(G){try{return this.
_compileSchemaEnv(G)}catch(K){if(!(K instanceof d.default))throw K;return U.call(this,K),await L.call(this,K.missingSchema),O.call(this,G)}}function U({missingSchema:G,
missingRef:K}){if(this.refs[G])throw new Error(`AnySchema ${G} is loaded but ${K} cannot be resolved`)}async function L(G){const K=await H.call(this,G);this.refs[G]||
await F.call(this,K.$schema),this.refs[G]||this.addSchema(K,G,j)}async function H(G){const K=this._loading[G];if(K)return K;try{return await(this._loading[G]=I(
G))}finally{delete this._loading[G]}}}addSchema(R,j,I,D=this.opts.validateSchema){if(Array.isArray(R)){for(const O of R)this.addSchema(O,void 0,I,D);return this}
let F;if(typeof R=="object"){const{schemaId:O}=this.opts;if(F=R[O],F!==void 0&&typeof F!="string")throw new Error(`schema ${O} must be string`)}return j=(0,s.normalizeId)(
j||F),this._checkUnique(j),this.schemas[j]=this._addSchema(R,I,j,D,!0),this}addMetaSchema(R,j,I=this.opts.validateSchema){return this.addSchema(R,j,!0,I),this}validateSchema(R,j){
if(typeof R=="boolean")return!0;let I;if(I=R.$schema,I!==void 0&&typeof I!="string")throw new Error("$schema must be a string");if(I=I||this.opts.defaultMeta||this.
defaultMeta(),!I)return this.logger.warn("meta-schema not available"),this.errors=null,!0;const D=this.validate(I,R);if(!D&&j){const F="schema is invalid: "+this.
errorsText();if(this.opts.validateSchema==="log")this.logger.error(F);else throw new Error(F)}return D}getSchema(R){let j;for(;typeof(j=k.call(this,R))=="string";)
R=j;if(j===void 0){const{schemaId:I}=this.opts,D=new n.SchemaEnv({schema:{},schemaId:I});if(j=n.resolveSchema.call(this,D,R),!j)return;this.refs[R]=j}return j.validate||
this._compileSchemaEnv(j)}removeSchema(R){if(R instanceof RegExp)return this._removeAllSchemas(this.schemas,R),this._removeAllSchemas(this.refs,R),this;switch(typeof R){case"\
undefined":return this._removeAllSchemas(this.schemas),this._removeAllSchemas(this.refs),this._cache.clear(),this;case"string":{const j=k.call(this,R);return typeof j==
"object"&&this._cache.delete(j.schema),delete this.schemas[R],delete this.refs[R],this}case"object":{const j=R;this._cache.delete(j);let I=R[this.opts.schemaId];
return I&&(I=(0,s.normalizeId)(I),delete this.schemas[I],delete this.refs[I]),this}default:throw new Error("ajv.removeSchema: invalid parameter")}}addVocabulary(R){
for(const j of R)this.addKeyword(j);return this}addKeyword(R,j){let I;if(typeof R=="string")I=R,typeof j=="object"&&(this.logger.warn("these parameters are depr\
ecated, see docs for addKeyword"),j.keyword=I);else if(typeof R=="object"&&j===void 0){if(j=R,I=j.keyword,Array.isArray(I)&&!I.length)throw new Error("addKeywor\
ds: keyword must be string or non-empty array")}else throw new Error("invalid addKeywords parameters");if(B.call(this,I,j),!j)return(0,m.eachItem)(I,F=>M.call(this,
F)),this;x.call(this,j);const D={...j,type:(0,t.getJSONTypes)(j.type),schemaType:(0,t.getJSONTypes)(j.schemaType)};return(0,m.eachItem)(I,D.type.length===0?F=>M.
call(this,F,D):F=>D.type.forEach(O=>M.call(this,F,D,O))),this}getKeyword(R){const j=this.RULES.all[R];return typeof j=="object"?j.definition:!!j}removeKeyword(R){
const{RULES:j}=this;delete j.keywords[R],delete j.all[R];for(const I of j.rules){const D=I.rules.findIndex(F=>F.keyword===R);D>=0&&I.rules.splice(D,1)}return this}addFormat(R,j){
return typeof j=="string"&&(j=new RegExp(j)),this.formats[R]=j,this}errorsText(R=this.errors,{separator:j=", ",dataVar:I="data"}={}){return!R||R.length===0?"No \
errors":R.map(D=>`${I}${D.instancePath} ${D.message}`).reduce((D,F)=>D+j+F)}$dataMetaSchema(R,j){const I=this.RULES.all;R=JSON.parse(JSON.stringify(R));for(const D of j){
const F=D.split("/").slice(1);let O=R;for(const U of F)O=O[U];for(const U in I){const L=I[U];if(typeof L!="object")continue;const{$data:H}=L.definition,G=O[U];H&&
G&&(O[U]=Q(G))}}return R}_removeAllSchemas(R,j){for(const I in R){const D=R[I];(!j||j.test(I))&&(typeof D=="string"?delete R[I]:D&&!D.meta&&(this._cache.delete(
D.schema),delete R[I]))}}_addSchema(R,j,I,D=this.opts.validateSchema,F=this.opts.addUsedSchema){let O;const{schemaId:U}=this.opts;if(typeof R=="object")O=R[U];else{
if(this.opts.jtd)throw new Error("schema must be object");if(typeof R!="boolean")throw new Error("schema must be object or boolean")}let L=this._cache.get(R);if(L!==
void 0)return L;I=(0,s.normalizeId)(O||I);const H=s.getSchemaRefs.call(this,R,I);return L=new n.SchemaEnv({schema:R,schemaId:U,meta:j,baseId:I,localRefs:H}),this.
_cache.set(L.schema,L),F&&!I.startsWith("#")&&(I&&this._checkUnique(I),this.refs[I]=L),D&&this.validateSchema(R,!0),L}_checkUnique(R){if(this.schemas[R]||this.refs[R])
throw new Error(`schema with key or id "${R}" already exists`)}_compileSchemaEnv(R){if(R.meta?this._compileMetaSchema(R):n.compileSchema.call(this,R),!R.validate)
throw new Error("ajv implementation error");return R.validate}_compileMetaSchema(R){const j=this.opts;this.opts=this._metaOpts;try{n.compileSchema.call(this,R)}finally{
this.opts=j}}};E.ValidationError=e.default,E.MissingRefError=d.default,a.default=E;function C(R,j,I,D="error"){for(const F in R){const O=F;O in j&&this.logger[D](
`${I}: option ${F}. ${R[O]}`)}}h(C,"checkOptions");function k(R){return R=(0,s.normalizeId)(R),this.schemas[R]||this.refs[R]}h(k,"getSchEnv");function w(){const R=this.
opts.schemas;if(R)if(Array.isArray(R))this.addSchema(R);else for(const j in R)this.addSchema(R[j],j)}h(w,"addInitialSchemas");function S(){for(const R in this.opts.
formats){const j=this.opts.formats[R];j&&this.addFormat(R,j)}}h(S,"addInitialFormats");function N(R){if(Array.isArray(R)){this.addVocabulary(R);return}this.logger.
warn("keywords option as map is deprecated, pass array");for(const j in R){const I=R[j];I.keyword||(I.keyword=j),this.addKeyword(I)}}h(N,"addInitialKeywords");function T(){
const R={...this.opts};for(const j of v)delete R[j];return R}h(T,"getMetaSchemaOptions");var P={log(){},warn(){},error(){}};function q(R){if(R===!1)return P;if(R===
void 0)return console;if(R.log&&R.warn&&R.error)return R;throw new Error("logger must implement log, warn and error methods")}h(q,"getLogger");var $=/^[a-z_$][a-z0-9_$:-]*$/i;
function B(R,j){const{RULES:I}=this;if((0,m.eachItem)(R,D=>{if(I.keywords[D])throw new Error(`Keyword ${D} is already defined`);if(!$.test(D))throw new Error(`K\
eyword ${D} has invalid name`)}),!!j&&j.$data&&!("code"in j||"validate"in j))throw new Error('$data keyword must have "code" or "validate" function')}h(B,"check\
Keyword");function M(R,j,I){var D;const F=j?.post;if(I&&F)throw new Error('keyword with "post" flag cannot have "type"');const{RULES:O}=this;let U=F?O.post:O.rules.
find(({type:H})=>H===I);if(U||(U={type:I,rules:[]},O.rules.push(U)),O.keywords[R]=!0,!j)return;const L={keyword:R,definition:{...j,type:(0,t.getJSONTypes)(j.type),
schemaType:(0,t.getJSONTypes)(j.schemaType)}};j.before?z.call(this,U,L,j.before):U.rules.push(L),O.all[R]=L,(D=j.implements)===null||D===void 0||D.forEach(H=>this.
addKeyword(H))}h(M,"addRule");function z(R,j,I){const D=R.rules.findIndex(F=>F.keyword===I);D>=0?R.rules.splice(D,0,j):(R.rules.push(j),this.logger.warn(`rule ${I}\
 is not defined`))}h(z,"addBeforeRule");function x(R){let{metaSchema:j}=R;j!==void 0&&(R.$data&&this.opts.$data&&(j=Q(j)),R.validateSchema=this.compile(j,!0))}h(
x,"keywordMetaschema");var J={$ref:"https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#"};function Q(R){return{anyOf:[R,J]}}h(Q,"sche\
maOrData")}}),fl=A({"../../work/main/node_modules/ajv/dist/vocabularies/core/id.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0});var u={keyword:"\
id",code(){throw new Error('NOT SUPPORTED: keyword "id", use "$id" for schema ID')}};a.default=u}}),E0=A({"../../work/main/node_modules/ajv/dist/vocabularies/co\
re/ref.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.callRef=a.getValidate=void 0;var u=Au(),r=Oe(),e=se(),d=Ie(),f=Hu(),n=ce(),o={keyword:"\
$ref",schemaType:"string",code(m){const{gen:i,schema:c,it:l}=m,{baseId:v,schemaEnv:p,validateName:y,opts:g,self:_}=l,{root:b}=p;if((c==="#"||c==="#/")&&v===b.baseId)
return C();const E=f.resolveRef.call(_,b,v,c);if(E===void 0)throw new u.default(l.opts.uriResolver,v,c);if(E instanceof f.SchemaEnv)return k(E);return w(E);function C(){
if(p===b)return t(m,y,p,p.$async);const S=i.scopeValue("root",{ref:b});return t(m,(0,e._)`${S}.validate`,b,b.$async)}function k(S){const N=s(m,S);t(m,N,S,S.$async)}
function w(S){const N=i.scopeValue("schema",g.code.source===!0?{ref:S,code:(0,e.stringify)(S)}:{ref:S}),T=i.name("valid"),P=m.subschema({schema:S,dataTypes:[],schemaPath:e.
nil,topSchemaRef:N,errSchemaPath:c},T);m.mergeEvaluated(P),m.ok(T)}}};function s(m,i){const{gen:c}=m;return i.validate?c.scopeValue("validate",{ref:i.validate}):
(0,e._)`${c.scopeValue("wrapper",{ref:i})}.validate`}h(s,"getValidate"),a.getValidate=s;function t(m,i,c,l){const{gen:v,it:p}=m,{allErrors:y,schemaEnv:g,opts:_}=p,
b=_.passContext?d.default.this:e.nil;l?E():C();function E(){if(!g.$async)throw new Error("async schema referenced by sync schema");const S=v.let("valid");v.try(
()=>{v.code((0,e._)`await ${(0,r.callValidateCode)(m,i,b)}`),w(i),y||v.assign(S,!0)},N=>{v.if((0,e._)`!(${N} instanceof ${p.ValidationError})`,()=>v.throw(N)),k(
N),y||v.assign(S,!1)}),m.ok(S)}h(E,"callAsyncRef");function C(){m.result((0,r.callValidateCode)(m,i,b),()=>w(i),()=>k(i))}h(C,"callSyncRef");function k(S){const N=(0,e.
_)`${S}.errors`;v.assign(d.default.vErrors,(0,e._)`${d.default.vErrors} === null ? ${N} : ${d.default.vErrors}.concat(${N})`),v.assign(d.default.errors,(0,e._)`${d.
default.vErrors}.length`)}h(k,"addErrorsFrom");function w(S){var N;if(!p.opts.unevaluated)return;const T=(N=c?.validate)===null||N===void 0?void 0:N.evaluated;if(p.
props!==!0)if(T&&!T.dynamicProps)T.props!==void 0&&(p.props=n.mergeEvaluated.props(v,T.props,p.props));else{const P=v.var("props",(0,e._)`${S}.evaluated.props`);
p.props=n.mergeEvaluated.props(v,P,p.props,e.Name)}if(p.items!==!0)if(T&&!T.dynamicItems)T.items!==void 0&&(p.items=n.mergeEvaluated.items(v,T.items,p.items));else{
const P=v.var("items",(0,e._)`${S}.evaluated.items`);p.items=n.mergeEvaluated.items(v,P,p.items,e.Name)}}h(w,"addEvaluatedFrom")}h(t,"callRef"),a.callRef=t,a.default=
o}}),Fr=A({"../../work/main/node_modules/ajv/dist/vocabularies/core/index.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0});var u=fl(),r=E0(),
e=["$schema","$id","$defs","$vocabulary",{keyword:"$comment"},"definitions",u.default,r.default];a.default=e}}),ml=A({"../../work/main/node_modules/ajv/dist/voc\
abularies/validation/limitNumber.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0});var u=se(),r=u.operators,e={maximum:{okStr:"<=",ok:r.LTE,fail:r.
GT},minimum:{okStr:">=",ok:r.GTE,fail:r.LT},exclusiveMaximum:{okStr:"<",ok:r.LT,fail:r.GTE},exclusiveMinimum:{okStr:">",ok:r.GT,fail:r.LTE}},d={message:h(({keyword:n,
schemaCode:o})=>(0,u.str)`must be ${e[n].okStr} ${o}`,"message"),params:h(({keyword:n,schemaCode:o})=>(0,u._)`{comparison: ${e[n].okStr}, limit: ${o}}`,"params")},
f={keyword:Object.keys(e),type:"number",schemaType:"number",$data:!0,error:d,code(n){const{keyword:o,data:s,schemaCode:t}=n;n.fail$data((0,u._)`${s} ${e[o].fail} ${t} || isNaN(${s})`)}};
a.default=f}}),hl=A({"../../work/main/node_modules/ajv/dist/vocabularies/validation/multipleOf.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0});
var u=se(),r={message:h(({schemaCode:d})=>(0,u.str)`must be multiple of ${d}`,"message"),params:h(({schemaCode:d})=>(0,u._)`{multipleOf: ${d}}`,"params")},e={keyword:"\
multipleOf",type:"number",schemaType:"number",$data:!0,error:r,code(d){const{gen:f,data:n,schemaCode:o,it:s}=d,t=s.opts.multipleOfPrecision,m=f.let("res"),i=t?(0,u.
_)`Math.abs(Math.round(${m}) - ${m}) > 1e-${t}`:(0,u._)`${m} !== parseInt(${m})`;d.fail$data((0,u._)`(${o} === 0 || (${m} = ${n}/${o}, ${i}))`)}};a.default=e}}),
vl=A({"../../work/main/node_modules/ajv/dist/runtime/ucs2length.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0});function u(r){const e=r.length;
let d=0,f=0,n;for(;f<e;)d++,n=r.charCodeAt(f++),n>=55296&&n<=56319&&f<e&&(n=r.charCodeAt(f),(n&64512)===56320&&f++);return d}h(u,"ucs2length"),a.default=u,u.code=
'require("ajv/dist/runtime/ucs2length").default'}}),pl=A({"../../work/main/node_modules/ajv/dist/vocabularies/validation/limitLength.js"(a){"use strict";Object.
defineProperty(a,"__esModule",{value:!0});var u=se(),r=ce(),e=vl(),d={message({keyword:n,schemaCode:o}){const s=n==="maxLength"?"more":"fewer";return(0,u.str)`must NOT have ${s} than ${o} characters`},
params:h(({schemaCode:n})=>(0,u._)`{limit: ${n}}`,"params")},f={keyword:["maxLength","minLength"],type:"string",schemaType:"number",$data:!0,error:d,code(n){const{
keyword:o,data:s,schemaCode:t,it:m}=n,i=o==="maxLength"?u.operators.GT:u.operators.LT,c=m.opts.unicode===!1?(0,u._)`${s}.length`:(0,u._)`${(0,r.useFunc)(n.gen,e.
default)}(${s})`;n.fail$data((0,u._)`${c} ${i} ${t}`)}};a.default=f}}),gl=A({"../../work/main/node_modules/ajv/dist/vocabularies/validation/pattern.js"(a){"use \
strict";Object.defineProperty(a,"__esModule",{value:!0});var u=Oe(),r=ce(),e=se(),d={message:h(({schemaCode:n})=>(0,e.str)`must match pattern "${n}"`,"message"),
params:h(({schemaCode:n})=>(0,e._)`{pattern: ${n}}`,"params")},f={keyword:"pattern",type:"string",schemaType:"string",$data:!0,error:d,code(n){const{gen:o,data:s,
$data:t,schema:m,schemaCode:i,it:c}=n,l=c.opts.unicodeRegExp?"u":"";if(t){const{regExp:v}=c.opts.code,p=v.code==="new RegExp"?(0,e._)`new RegExp`:(0,r.useFunc)(
o,v),y=o.let("valid");o.try(()=>o.assign(y,(0,e._)`${p}(${i}, ${l}).test(${s})`),()=>o.assign(y,!1)),n.fail$data((0,e._)`!${y}`)}else{const v=(0,u.usePattern)(n,
m);n.fail$data((0,e._)`!${v}.test(${s})`)}}};a.default=f}}),yl=A({"../../work/main/node_modules/ajv/dist/vocabularies/validation/limitProperties.js"(a){"use str\
ict";Object.defineProperty(a,"__esModule",{value:!0});var u=se(),r={message({keyword:d,schemaCode:f}){const n=d==="maxProperties"?"more":"fewer";return(0,u.str)`must NOT have ${n} than ${f} properties`},
params:h(({schemaCode:d})=>(0,u._)`{limit: ${d}}`,"params")},e={keyword:["maxProperties","minProperties"],type:"object",schemaType:"number",$data:!0,error:r,code(d){
const{keyword:f,data:n,schemaCode:o}=d,s=f==="maxProperties"?u.operators.GT:u.operators.LT;d.fail$data((0,u._)`Object.keys(${n}).length ${s} ${o}`)}};a.default=
e}}),_l=A({"../../work/main/node_modules/ajv/dist/vocabularies/validation/required.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0});var u=Oe(),
r=se(),e=ce(),d={message:h(({params:{missingProperty:n}})=>(0,r.str)`must have required property '${n}'`,"message"),params:h(({params:{missingProperty:n}})=>(0,r.
_)`{missingProperty: ${n}}`,"params")},f={keyword:"required",type:"object",schemaType:"array",$data:!0,error:d,code(n){const{gen:o,schema:s,schemaCode:t,data:m,
$data:i,it:c}=n,{opts:l}=c;if(!i&&s.length===0)return;const v=s.length>=l.loopRequired;if(c.allErrors?p():y(),l.strictRequired){const b=n.parentSchema.properties,
{definedProperties:E}=n.it;for(const C of s)if(b?.[C]===void 0&&!E.has(C)){const k=c.schemaEnv.baseId+c.errSchemaPath,w=`required property "${C}" is not defined\
 at "${k}" (strictRequired)`;(0,e.checkStrictMode)(c,w,c.opts.strictRequired)}}function p(){if(v||i)n.block$data(r.nil,g);else for(const b of s)(0,u.checkReportMissingProp)(
n,b)}h(p,"allErrorsMode");function y(){const b=o.let("missing");if(v||i){const E=o.let("valid",!0);n.block$data(E,()=>_(b,E)),n.ok(E)}else o.if((0,u.checkMissingProp)(
n,s,b)),(0,u.reportMissingProp)(n,b),o.else()}h(y,"exitOnErrorMode");function g(){o.forOf("prop",t,b=>{n.setParams({missingProperty:b}),o.if((0,u.noPropertyInData)(
o,m,b,l.ownProperties),()=>n.error())})}h(g,"loopAllRequired");function _(b,E){n.setParams({missingProperty:b}),o.forOf(b,t,()=>{o.assign(E,(0,u.propertyInData)(
o,m,b,l.ownProperties)),o.if((0,r.not)(E),()=>{n.error(),o.break()})},r.nil)}h(_,"loopUntilMissing")}};a.default=f}}),bl=A({"../../work/main/node_modules/ajv/di\
st/vocabularies/validation/limitItems.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0});var u=se(),r={message({keyword:d,schemaCode:f}){const n=d===
"maxItems"?"more":"fewer";return(0,u.str)`must NOT have ${n} than ${f} items`},params:h(({schemaCode:d})=>(0,u._)`{limit: ${d}}`,"params")},e={keyword:["maxItem\
s","minItems"],type:"array",schemaType:"number",$data:!0,error:r,code(d){const{keyword:f,data:n,schemaCode:o}=d,s=f==="maxItems"?u.operators.GT:u.operators.LT;d.
fail$data((0,u._)`${n}.length ${s} ${o}`)}};a.default=e}}),w0=A({"../../work/main/node_modules/ajv/dist/runtime/equal.js"(a){"use strict";Object.defineProperty(
a,"__esModule",{value:!0});var u=Ar();u.code='require("ajv/dist/runtime/equal").default',a.default=u}}),El=A({"../../work/main/node_modules/ajv/dist/vocabularie\
s/validation/uniqueItems.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0});var u=zu(),r=se(),e=ce(),d=w0(),f={message:h(({params:{i:o,j:s}})=>(0,r.
str)`must NOT have duplicate items (items ## ${s} and ${o} are identical)`,"message"),params:h(({params:{i:o,j:s}})=>(0,r._)`{i: ${o}, j: ${s}}`,"params")},n={keyword:"\
uniqueItems",type:"array",schemaType:"boolean",$data:!0,error:f,code(o){const{gen:s,data:t,$data:m,schema:i,parentSchema:c,schemaCode:l,it:v}=o;if(!m&&!i)return;
const p=s.let("valid"),y=c.items?(0,u.getSchemaTypes)(c.items):[];o.block$data(p,g,(0,r._)`${l} === false`),o.ok(p);function g(){const C=s.let("i",(0,r._)`${t}.length`),
k=s.let("j");o.setParams({i:C,j:k}),s.assign(p,!0),s.if((0,r._)`${C} > 1`,()=>(_()?b:E)(C,k))}h(g,"validateUniqueItems");function _(){return y.length>0&&!y.some(
C=>C==="object"||C==="array")}h(_,"canOptimize");function b(C,k){const w=s.name("item"),S=(0,u.checkDataTypes)(y,w,v.opts.strictNumbers,u.DataType.Wrong),N=s.const(
"indices",(0,r._)`{}`);s.for((0,r._)`;${C}--;`,()=>{s.let(w,(0,r._)`${t}[${C}]`),s.if(S,(0,r._)`continue`),y.length>1&&s.if((0,r._)`typeof ${w} == "string"`,(0,r.
_)`${w} += "_"`),s.if((0,r._)`typeof ${N}[${w}] == "number"`,()=>{s.assign(k,(0,r._)`${N}[${w}]`),o.error(),s.assign(p,!1).break()}).code((0,r._)`${N}[${w}] = ${C}`)})}
h(b,"loopN");function E(C,k){const w=(0,e.useFunc)(s,d.default),S=s.name("outer");s.label(S).for((0,r._)`;${C}--;`,()=>s.for((0,r._)`${k} = ${C}; ${k}--;`,()=>s.
if((0,r._)`${w}(${t}[${C}], ${t}[${k}])`,()=>{o.error(),s.assign(p,!1).break(S)})))}h(E,"loopN2")}};a.default=n}}),wl=A({"../../work/main/node_modules/ajv/dist/\
vocabularies/validation/const.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0});var u=se(),r=ce(),e=w0(),d={message:"must be equal to constan\
t",params:h(({schemaCode:n})=>(0,u._)`{allowedValue: ${n}}`,"params")},f={keyword:"const",$data:!0,error:d,code(n){const{gen:o,data:s,$data:t,schemaCode:m,schema:i}=n;
t||i&&typeof i=="object"?n.fail$data((0,u._)`!${(0,r.useFunc)(o,e.default)}(${s}, ${m})`):n.fail((0,u._)`${i} !== ${s}`)}};a.default=f}}),kl=A({"../../work/main\
/node_modules/ajv/dist/vocabularies/validation/enum.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0});var u=se(),r=ce(),e=w0(),d={message:"mu\
st be equal to one of the allowed values",params:h(({schemaCode:n})=>(0,u._)`{allowedValues: ${n}}`,"params")},f={keyword:"enum",schemaType:"array",$data:!0,error:d,
code(n){const{gen:o,data:s,$data:t,schema:m,schemaCode:i,it:c}=n;if(!t&&m.length===0)throw new Error("enum must have non-empty array");const l=m.length>=c.opts.
loopEnum;let v;const p=h(()=>v??(v=(0,r.useFunc)(o,e.default)),"getEql");let y;if(l||t)y=o.let("valid"),n.block$data(y,g);else{if(!Array.isArray(m))throw new Error(
"ajv implementation error");const b=o.const("vSchema",i);y=(0,u.or)(...m.map((E,C)=>_(b,C)))}n.pass(y);function g(){o.assign(y,!1),o.forOf("v",i,b=>o.if((0,u._)`${p()}(${s}, ${b})`,
()=>o.assign(y,!0).break()))}h(g,"loopEnum");function _(b,E){const C=m[E];return typeof C=="object"&&C!==null?(0,u._)`${p()}(${s}, ${b}[${E}])`:(0,u._)`${s} === ${C}`}
h(_,"equalCode")}};a.default=f}}),Sr=A({"../../work/main/node_modules/ajv/dist/vocabularies/validation/index.js"(a){"use strict";Object.defineProperty(a,"__esMo\
dule",{value:!0});var u=ml(),r=hl(),e=pl(),d=gl(),f=yl(),n=_l(),o=bl(),s=El(),t=wl(),m=kl(),i=[u.default,r.default,e.default,d.default,f.default,n.default,o.default,
s.default,{keyword:"type",schemaType:["string","array"]},{keyword:"nullable",schemaType:"boolean"},t.default,m.default];a.default=i}}),jr=A({"../../work/main/no\
de_modules/ajv/dist/vocabularies/applicator/additionalItems.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.validateAdditionalItems=void 0;
var u=se(),r=ce(),e={message:h(({params:{len:n}})=>(0,u.str)`must NOT have more than ${n} items`,"message"),params:h(({params:{len:n}})=>(0,u._)`{limit: ${n}}`,
"params")},d={keyword:"additionalItems",type:"array",schemaType:["boolean","object"],before:"uniqueItems",error:e,code(n){const{parentSchema:o,it:s}=n,{items:t}=o;
if(!Array.isArray(t)){(0,r.checkStrictMode)(s,'"additionalItems" is ignored when "items" is not an array of schemas');return}f(n,t)}};function f(n,o){const{gen:s,
schema:t,data:m,keyword:i,it:c}=n;c.items=!0;const l=s.const("len",(0,u._)`${m}.length`);if(t===!1)n.setParams({len:o.length}),n.pass((0,u._)`${l} <= ${o.length}`);else if(typeof t==
"object"&&!(0,r.alwaysValidSchema)(c,t)){const p=s.var("valid",(0,u._)`${l} <= ${o.length}`);s.if((0,u.not)(p),()=>v(p)),n.ok(p)}function v(p){s.forRange("i",o.
length,l,y=>{n.subschema({keyword:i,dataProp:y,dataPropType:r.Type.Num},p),c.allErrors||s.if((0,u.not)(p),()=>s.break())})}h(v,"validateItems")}h(f,"validateAdd\
itionalItems"),a.validateAdditionalItems=f,a.default=d}}),Br=A({"../../work/main/node_modules/ajv/dist/vocabularies/applicator/items.js"(a){"use strict";Object.
defineProperty(a,"__esModule",{value:!0}),a.validateTuple=void 0;var u=se(),r=ce(),e=Oe(),d={keyword:"items",type:"array",schemaType:["object","array","boolean"],
before:"uniqueItems",code(n){const{schema:o,it:s}=n;if(Array.isArray(o))return f(n,"additionalItems",o);s.items=!0,!(0,r.alwaysValidSchema)(s,o)&&n.ok((0,e.validateArray)(
n))}};function f(n,o,s=n.schema){const{gen:t,parentSchema:m,data:i,keyword:c,it:l}=n;y(m),l.opts.unevaluated&&s.length&&l.items!==!0&&(l.items=r.mergeEvaluated.
items(t,s.length,l.items));const v=t.name("valid"),p=t.const("len",(0,u._)`${i}.length`);s.forEach((g,_)=>{(0,r.alwaysValidSchema)(l,g)||(t.if((0,u._)`${p} > ${_}`,
()=>n.subschema({keyword:c,schemaProp:_,dataProp:_},v)),n.ok(v))});function y(g){const{opts:_,errSchemaPath:b}=l,E=s.length,C=E===g.minItems&&(E===g.maxItems||g[o]===
!1);if(_.strictTuples&&!C){const k=`"${c}" is ${E}-tuple, but minItems or maxItems/${o} are not specified or different at path "${b}"`;(0,r.checkStrictMode)(l,k,
_.strictTuples)}}h(y,"checkStrictTuple")}h(f,"validateTuple"),a.validateTuple=f,a.default=d}}),Al=A({"../../work/main/node_modules/ajv/dist/vocabularies/applica\
tor/prefixItems.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0});var u=Br(),r={keyword:"prefixItems",type:"array",schemaType:["array"],before:"\
uniqueItems",code:h(e=>(0,u.validateTuple)(e,"items"),"code")};a.default=r}}),Dl=A({"../../work/main/node_modules/ajv/dist/vocabularies/applicator/items2020.js"(a){
"use strict";Object.defineProperty(a,"__esModule",{value:!0});var u=se(),r=ce(),e=Oe(),d=jr(),f={message:h(({params:{len:o}})=>(0,u.str)`must NOT have more than ${o} items`,
"message"),params:h(({params:{len:o}})=>(0,u._)`{limit: ${o}}`,"params")},n={keyword:"items",type:"array",schemaType:["object","boolean"],before:"uniqueItems",error:f,
code(o){const{schema:s,parentSchema:t,it:m}=o,{prefixItems:i}=t;m.items=!0,!(0,r.alwaysValidSchema)(m,s)&&(i?(0,d.validateAdditionalItems)(o,i):o.ok((0,e.validateArray)(
o)))}};a.default=n}}),Cl=A({"../../work/main/node_modules/ajv/dist/vocabularies/applicator/contains.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0});
var u=se(),r=ce(),e={message:h(({params:{min:f,max:n}})=>n===void 0?(0,u.str)`must contain at least ${f} valid item(s)`:(0,u.str)`must contain at least ${f} and no more than ${n} valid item(s)`,
"message"),params:h(({params:{min:f,max:n}})=>n===void 0?(0,u._)`{minContains: ${f}}`:(0,u._)`{minContains: ${f}, maxContains: ${n}}`,"params")},d={keyword:"con\
tains",type:"array",schemaType:["object","boolean"],before:"uniqueItems",trackErrors:!0,error:e,code(f){const{gen:n,schema:o,parentSchema:s,data:t,it:m}=f;let i,
c;const{minContains:l,maxContains:v}=s;m.opts.next?(i=l===void 0?1:l,c=v):i=1;const p=n.const("len",(0,u._)`${t}.length`);if(f.setParams({min:i,max:c}),c===void 0&&
i===0){(0,r.checkStrictMode)(m,'"minContains" == 0 without "maxContains": "contains" keyword ignored');return}if(c!==void 0&&i>c){(0,r.checkStrictMode)(m,'"minC\
ontains" > "maxContains" is always invalid'),f.fail();return}if((0,r.alwaysValidSchema)(m,o)){let E=(0,u._)`${p} >= ${i}`;c!==void 0&&(E=(0,u._)`${E} && ${p} <= ${c}`),
f.pass(E);return}m.items=!0;const y=n.name("valid");c===void 0&&i===1?_(y,()=>n.if(y,()=>n.break())):i===0?(n.let(y,!0),c!==void 0&&n.if((0,u._)`${t}.length > 0`,
g)):(n.let(y,!1),g()),f.result(y,()=>f.reset());function g(){const E=n.name("_valid"),C=n.let("count",0);_(E,()=>n.if(E,()=>b(C)))}h(g,"validateItemsWithCount");
function _(E,C){n.forRange("i",0,p,k=>{f.subschema({keyword:"contains",dataProp:k,dataPropType:r.Type.Num,compositeRule:!0},E),C()})}h(_,"validateItems");function b(E){
n.code((0,u._)`${E}++`),c===void 0?n.if((0,u._)`${E} >= ${i}`,()=>n.assign(y,!0).break()):(n.if((0,u._)`${E} > ${c}`,()=>n.assign(y,!1).break()),i===1?n.assign(
y,!0):n.if((0,u._)`${E} >= ${i}`,()=>n.assign(y,!0)))}h(b,"checkLimits")}};a.default=d}}),k0=A({"../../work/main/node_modules/ajv/dist/vocabularies/applicator/d\
ependencies.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.validateSchemaDeps=a.validatePropertyDeps=a.error=void 0;var u=se(),r=ce(),e=Oe();
a.error={message:h(({params:{property:s,depsCount:t,deps:m}})=>{const i=t===1?"property":"properties";return(0,u.str)`must have ${i} ${m} when property ${s} is present`},
"message"),params:h(({params:{property:s,depsCount:t,deps:m,missingProperty:i}})=>(0,u._)`{property: ${s},
    missingProperty: ${i},
    depsCount: ${t},
    deps: ${m}}`,"params")};var d={keyword:"dependencies",type:"object",schemaType:"object",error:a.error,code(s){const[t,m]=f(s);n(s,t),o(s,m)}};function f({schema:s}){
const t={},m={};for(const i in s){if(i==="__proto__")continue;const c=Array.isArray(s[i])?t:m;c[i]=s[i]}return[t,m]}h(f,"splitDependencies");function n(s,t=s.schema){
const{gen:m,data:i,it:c}=s;if(Object.keys(t).length===0)return;const l=m.let("missing");for(const v in t){const p=t[v];if(p.length===0)continue;const y=(0,e.propertyInData)(
m,i,v,c.opts.ownProperties);s.setParams({property:v,depsCount:p.length,deps:p.join(", ")}),c.allErrors?m.if(y,()=>{for(const g of p)(0,e.checkReportMissingProp)(
s,g)}):(m.if((0,u._)`${y} && (${(0,e.checkMissingProp)(s,p,l)})`),(0,e.reportMissingProp)(s,l),m.else())}}h(n,"validatePropertyDeps"),a.validatePropertyDeps=n;function o(s,t=s.
schema){const{gen:m,data:i,keyword:c,it:l}=s,v=m.name("valid");for(const p in t)(0,r.alwaysValidSchema)(l,t[p])||(m.if((0,e.propertyInData)(m,i,p,l.opts.ownProperties),
()=>{const y=s.subschema({keyword:c,schemaProp:p},v);s.mergeValidEvaluated(y,v)},()=>m.var(v,!0)),s.ok(v))}h(o,"validateSchemaDeps"),a.validateSchemaDeps=o,a.default=
d}}),Fl=A({"../../work/main/node_modules/ajv/dist/vocabularies/applicator/propertyNames.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0});var u=se(),
r=ce(),e={message:"property name must be valid",params:h(({params:f})=>(0,u._)`{propertyName: ${f.propertyName}}`,"params")},d={keyword:"propertyNames",type:"ob\
ject",schemaType:["object","boolean"],error:e,code(f){const{gen:n,schema:o,data:s,it:t}=f;if((0,r.alwaysValidSchema)(t,o))return;const m=n.name("valid");n.forIn(
"key",s,i=>{f.setParams({propertyName:i}),f.subschema({keyword:"propertyNames",data:i,dataTypes:["string"],propertyName:i,compositeRule:!0},m),n.if((0,u.not)(m),
()=>{f.error(!0),t.allErrors||n.break()})}),f.ok(m)}};a.default=d}}),Nr=A({"../../work/main/node_modules/ajv/dist/vocabularies/applicator/additionalProperties.j\
s"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0});var u=Oe(),r=se(),e=Ie(),d=ce(),f={message:"must NOT have additional properties",params:h(({
params:o})=>(0,r._)`{additionalProperty: ${o.additionalProperty}}`,"params")},n={keyword:"additionalProperties",type:["object"],schemaType:["boolean","object"],
allowUndefined:!0,trackErrors:!0,error:f,code(o){const{gen:s,schema:t,parentSchema:m,data:i,errsCount:c,it:l}=o;if(!c)throw new Error("ajv implementation error");
const{allErrors:v,opts:p}=l;if(l.props=!0,p.removeAdditional!=="all"&&(0,d.alwaysValidSchema)(l,t))return;const y=(0,u.allSchemaProperties)(m.properties),g=(0,u.
allSchemaProperties)(m.patternProperties);_(),o.ok((0,r._)`${c} === ${e.default.errors}`);function _(){s.forIn("key",i,w=>{!y.length&&!g.length?C(w):s.if(b(w),()=>C(
w))})}h(_,"checkAdditionalProperties");function b(w){let S;if(y.length>8){const N=(0,d.schemaRefOrVal)(l,m.properties,"properties");S=(0,u.isOwnProperty)(s,N,w)}else
y.length?S=(0,r.or)(...y.map(N=>(0,r._)`${w} === ${N}`)):S=r.nil;return g.length&&(S=(0,r.or)(S,...g.map(N=>(0,r._)`${(0,u.usePattern)(o,N)}.test(${w})`))),(0,r.
not)(S)}h(b,"isAdditional");function E(w){s.code((0,r._)`delete ${i}[${w}]`)}h(E,"deleteAdditional");function C(w){if(p.removeAdditional==="all"||p.removeAdditional&&
t===!1){E(w);return}if(t===!1){o.setParams({additionalProperty:w}),o.error(),v||s.break();return}if(typeof t=="object"&&!(0,d.alwaysValidSchema)(l,t)){const S=s.
name("valid");p.removeAdditional==="failing"?(k(w,S,!1),s.if((0,r.not)(S),()=>{o.reset(),E(w)})):(k(w,S),v||s.if((0,r.not)(S),()=>s.break()))}}h(C,"additionalPr\
opertyCode");function k(w,S,N){const T={keyword:"additionalProperties",dataProp:w,dataPropType:d.Type.Str};N===!1&&Object.assign(T,{compositeRule:!0,createErrors:!1,
allErrors:!1}),o.subschema(T,S)}h(k,"applyAdditionalSchema")}};a.default=n}}),Sl=A({"../../work/main/node_modules/ajv/dist/vocabularies/applicator/properties.js"(a){
"use strict";Object.defineProperty(a,"__esModule",{value:!0});var u=ku(),r=Oe(),e=ce(),d=Nr(),f={keyword:"properties",type:"object",schemaType:"object",code(n){
const{gen:o,schema:s,parentSchema:t,data:m,it:i}=n;i.opts.removeAdditional==="all"&&t.additionalProperties===void 0&&d.default.code(new u.KeywordCxt(i,d.default,
"additionalProperties"));const c=(0,r.allSchemaProperties)(s);for(const g of c)i.definedProperties.add(g);i.opts.unevaluated&&c.length&&i.props!==!0&&(i.props=e.
mergeEvaluated.props(o,(0,e.toHash)(c),i.props));const l=c.filter(g=>!(0,e.alwaysValidSchema)(i,s[g]));if(l.length===0)return;const v=o.name("valid");for(const g of l)
p(g)?y(g):(o.if((0,r.propertyInData)(o,m,g,i.opts.ownProperties)),y(g),i.allErrors||o.else().var(v,!0),o.endIf()),n.it.definedProperties.add(g),n.ok(v);function p(g){
return i.opts.useDefaults&&!i.compositeRule&&s[g].default!==void 0}h(p,"hasDefault");function y(g){n.subschema({keyword:"properties",schemaProp:g,dataProp:g},v)}
h(y,"applyPropertySchema")}};a.default=f}}),jl=A({"../../work/main/node_modules/ajv/dist/vocabularies/applicator/patternProperties.js"(a){"use strict";Object.defineProperty(
a,"__esModule",{value:!0});var u=Oe(),r=se(),e=ce(),d=ce(),f={keyword:"patternProperties",type:"object",schemaType:"object",code(n){const{gen:o,schema:s,data:t,
parentSchema:m,it:i}=n,{opts:c}=i,l=(0,u.allSchemaProperties)(s),v=l.filter(C=>(0,e.alwaysValidSchema)(i,s[C]));if(l.length===0||v.length===l.length&&(!i.opts.unevaluated||
i.props===!0))return;const p=c.strictSchema&&!c.allowMatchingProperties&&m.properties,y=o.name("valid");i.props!==!0&&!(i.props instanceof r.Name)&&(i.props=(0,d.
evaluatedPropsToName)(o,i.props));const{props:g}=i;_();function _(){for(const C of l)p&&b(C),i.allErrors?E(C):(o.var(y,!0),E(C),o.if(y))}h(_,"validatePatternPro\
perties");function b(C){for(const k in p)new RegExp(C).test(k)&&(0,e.checkStrictMode)(i,`property ${k} matches pattern ${C} (use allowMatchingProperties)`)}h(b,
"checkMatchingProperties");function E(C){o.forIn("key",t,k=>{o.if((0,r._)`${(0,u.usePattern)(n,C)}.test(${k})`,()=>{const w=v.includes(C);w||n.subschema({keyword:"\
patternProperties",schemaProp:C,dataProp:k,dataPropType:d.Type.Str},y),i.opts.unevaluated&&g!==!0?o.assign((0,r._)`${g}[${k}]`,!0):!w&&!i.allErrors&&o.if((0,r.not)(
y),()=>o.break())})})}h(E,"validateProperties")}};a.default=f}}),Bl=A({"../../work/main/node_modules/ajv/dist/vocabularies/applicator/not.js"(a){"use strict";Object.
defineProperty(a,"__esModule",{value:!0});var u=ce(),r={keyword:"not",schemaType:["object","boolean"],trackErrors:!0,code(e){const{gen:d,schema:f,it:n}=e;if((0,u.
alwaysValidSchema)(n,f)){e.fail();return}const o=d.name("valid");e.subschema({keyword:"not",compositeRule:!0,createErrors:!1,allErrors:!1},o),e.failResult(o,()=>e.
reset(),()=>e.error())},error:{message:"must NOT be valid"}};a.default=r}}),Nl=A({"../../work/main/node_modules/ajv/dist/vocabularies/applicator/anyOf.js"(a){"u\
se strict";Object.defineProperty(a,"__esModule",{value:!0});var u=Oe(),r={keyword:"anyOf",schemaType:"array",trackErrors:!0,code:u.validateUnion,error:{message:"\
must match a schema in anyOf"}};a.default=r}}),$l=A({"../../work/main/node_modules/ajv/dist/vocabularies/applicator/oneOf.js"(a){"use strict";Object.defineProperty(
a,"__esModule",{value:!0});var u=se(),r=ce(),e={message:"must match exactly one schema in oneOf",params:h(({params:f})=>(0,u._)`{passingSchemas: ${f.passing}}`,
"params")},d={keyword:"oneOf",schemaType:"array",trackErrors:!0,error:e,code(f){const{gen:n,schema:o,parentSchema:s,it:t}=f;if(!Array.isArray(o))throw new Error(
"ajv implementation error");if(t.opts.discriminator&&s.discriminator)return;const m=o,i=n.let("valid",!1),c=n.let("passing",null),l=n.name("_valid");f.setParams(
{passing:c}),n.block(v),f.result(i,()=>f.reset(),()=>f.error(!0));function v(){m.forEach((p,y)=>{let g;(0,r.alwaysValidSchema)(t,p)?n.var(l,!0):g=f.subschema({keyword:"\
oneOf",schemaProp:y,compositeRule:!0},l),y>0&&n.if((0,u._)`${l} && ${i}`).assign(i,!1).assign(c,(0,u._)`[${c}, ${y}]`).else(),n.if(l,()=>{n.assign(i,!0),n.assign(
c,y),g&&f.mergeEvaluated(g,u.Name)})})}h(v,"validateOneOf")}};a.default=d}}),Il=A({"../../work/main/node_modules/ajv/dist/vocabularies/applicator/allOf.js"(a){"\
use strict";Object.defineProperty(a,"__esModule",{value:!0});var u=ce(),r={keyword:"allOf",schemaType:"array",code(e){const{gen:d,schema:f,it:n}=e;if(!Array.isArray(
f))throw new Error("ajv implementation error");const o=d.name("valid");f.forEach((s,t)=>{if((0,u.alwaysValidSchema)(n,s))return;const m=e.subschema({keyword:"al\
lOf",schemaProp:t},o);e.ok(o),e.mergeEvaluated(m)})}};a.default=r}}),Ol=A({"../../work/main/node_modules/ajv/dist/vocabularies/applicator/if.js"(a){"use strict";
Object.defineProperty(a,"__esModule",{value:!0});var u=se(),r=ce(),e={message:h(({params:n})=>(0,u.str)`must match "${n.ifClause}" schema`,"message"),params:h(({
params:n})=>(0,u._)`{failingKeyword: ${n.ifClause}}`,"params")},d={keyword:"if",schemaType:["object","boolean"],trackErrors:!0,error:e,code(n){const{gen:o,parentSchema:s,
it:t}=n;s.then===void 0&&s.else===void 0&&(0,r.checkStrictMode)(t,'"if" without "then" and "else" is ignored');const m=f(t,"then"),i=f(t,"else");if(!m&&!i)return;
const c=o.let("valid",!0),l=o.name("_valid");if(v(),n.reset(),m&&i){const y=o.let("ifClause");n.setParams({ifClause:y}),o.if(l,p("then",y),p("else",y))}else m?o.
if(l,p("then")):o.if((0,u.not)(l),p("else"));n.pass(c,()=>n.error(!0));function v(){const y=n.subschema({keyword:"if",compositeRule:!0,createErrors:!1,allErrors:!1},
l);n.mergeEvaluated(y)}h(v,"validateIf");function p(y,g){return()=>{const _=n.subschema({keyword:y},l);o.assign(c,l),n.mergeValidEvaluated(_,c),g?o.assign(g,(0,u.
_)`${y}`):n.setParams({ifClause:y})}}h(p,"validateClause")}};function f(n,o){const s=n.schema[o];return s!==void 0&&!(0,r.alwaysValidSchema)(n,s)}h(f,"hasSchema"),
a.default=d}}),ql=A({"../../work/main/node_modules/ajv/dist/vocabularies/applicator/thenElse.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0});
var u=ce(),r={keyword:["then","else"],schemaType:["object","boolean"],code({keyword:e,parentSchema:d,it:f}){d.if===void 0&&(0,u.checkStrictMode)(f,`"${e}" witho\
ut "if" is ignored`)}};a.default=r}}),$r=A({"../../work/main/node_modules/ajv/dist/vocabularies/applicator/index.js"(a){"use strict";Object.defineProperty(a,"__\
esModule",{value:!0});var u=jr(),r=Al(),e=Br(),d=Dl(),f=Cl(),n=k0(),o=Fl(),s=Nr(),t=Sl(),m=jl(),i=Bl(),c=Nl(),l=$l(),v=Il(),p=Ol(),y=ql();function g(_=!1){const b=[
i.default,c.default,l.default,v.default,p.default,y.default,o.default,s.default,n.default,t.default,m.default];return _?b.push(r.default,d.default):b.push(u.default,
e.default),b.push(f.default),b}h(g,"getApplicator"),a.default=g}}),Pl=A({"../../work/main/node_modules/ajv/dist/vocabularies/format/format.js"(a){"use strict";Object.
defineProperty(a,"__esModule",{value:!0});var u=se(),r={message:h(({schemaCode:d})=>(0,u.str)`must match format "${d}"`,"message"),params:h(({schemaCode:d})=>(0,u.
_)`{format: ${d}}`,"params")},e={keyword:"format",type:["number","string"],schemaType:"string",$data:!0,error:r,code(d,f){const{gen:n,data:o,$data:s,schema:t,schemaCode:m,
it:i}=d,{opts:c,errSchemaPath:l,schemaEnv:v,self:p}=i;if(!c.validateFormats)return;s?y():g();function y(){const _=n.scopeValue("formats",{ref:p.formats,code:c.code.
formats}),b=n.const("fDef",(0,u._)`${_}[${m}]`),E=n.let("fType"),C=n.let("format");n.if((0,u._)`typeof ${b} == "object" && !(${b} instanceof RegExp)`,()=>n.assign(
E,(0,u._)`${b}.type || "string"`).assign(C,(0,u._)`${b}.validate`),()=>n.assign(E,(0,u._)`"string"`).assign(C,b)),d.fail$data((0,u.or)(k(),w()));function k(){return c.
strictSchema===!1?u.nil:(0,u._)`${m} && !${C}`}h(k,"unknownFmt");function w(){const S=v.$async?(0,u._)`(${b}.async ? await ${C}(${o}) : ${C}(${o}))`:(0,u._)`${C}(${o})`,
N=(0,u._)`(typeof ${C} == "function" ? ${S} : ${C}.test(${o}))`;return(0,u._)`${C} && ${C} !== true && ${E} === ${f} && !${N}`}h(w,"invalidFmt")}h(y,"validate$D\
ataFormat");function g(){const _=p.formats[t];if(!_){k();return}if(_===!0)return;const[b,E,C]=w(_);b===f&&d.pass(S());function k(){if(c.strictSchema===!1){p.logger.
warn(N());return}throw new Error(N());function N(){return`unknown format "${t}" ignored in schema at path "${l}"`}}h(k,"unknownFormat");function w(N){const T=N instanceof
RegExp?(0,u.regexpCode)(N):c.code.formats?(0,u._)`${c.code.formats}${(0,u.getProperty)(t)}`:void 0,P=n.scopeValue("formats",{key:t,ref:N,code:T});return typeof N==
"object"&&!(N instanceof RegExp)?[N.type||"string",N.validate,(0,u._)`${P}.validate`]:["string",N,P]}h(w,"getFormat");function S(){if(typeof _=="object"&&!(_ instanceof
RegExp)&&_.async){if(!v.$async)throw new Error("async format in sync schema");return(0,u._)`await ${C}(${o})`}return typeof E=="function"?(0,u._)`${C}(${o})`:(0,u.
_)`${C}.test(${o})`}h(S,"validCondition")}h(g,"validateFormat")}};a.default=e}}),Ir=A({"../../work/main/node_modules/ajv/dist/vocabularies/format/index.js"(a){"\
use strict";Object.defineProperty(a,"__esModule",{value:!0});var u=Pl(),r=[u.default];a.default=r}}),Or=A({"../../work/main/node_modules/ajv/dist/vocabularies/m\
etadata.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.contentVocabulary=a.metadataVocabulary=void 0,a.metadataVocabulary=["title","desc\
ription","default","deprecated","readOnly","writeOnly","examples"],a.contentVocabulary=["contentMediaType","contentEncoding","contentSchema"]}}),Tl=A({"../../wo\
rk/main/node_modules/ajv/dist/vocabularies/draft7.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0});var u=Fr(),r=Sr(),e=$r(),d=Ir(),f=Or(),n=[
u.default,r.default,(0,e.default)(),d.default,f.metadataVocabulary,f.contentVocabulary];a.default=n}}),Ll=A({"../../work/main/node_modules/ajv/dist/vocabularies\
/discriminator/types.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.DiscrError=void 0;var u;(function(r){r.Tag="tag",r.Mapping="mapping"})(
u||(a.DiscrError=u={}))}}),qr=A({"../../work/main/node_modules/ajv/dist/vocabularies/discriminator/index.js"(a){"use strict";Object.defineProperty(a,"__esModule",
{value:!0});var u=se(),r=Ll(),e=Hu(),d=Au(),f=ce(),n={message:h(({params:{discrError:s,tagName:t}})=>s===r.DiscrError.Tag?`tag "${t}" must be string`:`value of \
tag "${t}" must be in oneOf`,"message"),params:h(({params:{discrError:s,tag:t,tagName:m}})=>(0,u._)`{error: ${s}, tag: ${m}, tagValue: ${t}}`,"params")},o={keyword:"\
discriminator",type:"object",schemaType:"object",error:n,code(s){const{gen:t,data:m,schema:i,parentSchema:c,it:l}=s,{oneOf:v}=c;if(!l.opts.discriminator)throw new Error(
"discriminator: requires discriminator option");const p=i.propertyName;if(typeof p!="string")throw new Error("discriminator: requires propertyName");if(i.mapping)
throw new Error("discriminator: mapping is not supported");if(!v)throw new Error("discriminator: requires oneOf keyword");const y=t.let("valid",!1),g=t.const("t\
ag",(0,u._)`${m}${(0,u.getProperty)(p)}`);t.if((0,u._)`typeof ${g} == "string"`,()=>_(),()=>s.error(!1,{discrError:r.DiscrError.Tag,tag:g,tagName:p})),s.ok(y);function _(){
const C=E();t.if(!1);for(const k in C)t.elseIf((0,u._)`${g} === ${k}`),t.assign(y,b(C[k]));t.else(),s.error(!1,{discrError:r.DiscrError.Mapping,tag:g,tagName:p}),
t.endIf()}h(_,"validateMapping");function b(C){const k=t.name("valid"),w=s.subschema({keyword:"oneOf",schemaProp:C},k);return s.mergeEvaluated(w,u.Name),k}h(b,"\
applyTagSchema");function E(){var C;const k={},w=N(c);let S=!0;for(let q=0;q<v.length;q++){let $=v[q];if($?.$ref&&!(0,f.schemaHasRulesButRef)($,l.self.RULES)){const M=$.
$ref;if($=e.resolveRef.call(l.self,l.schemaEnv.root,l.baseId,M),$ instanceof e.SchemaEnv&&($=$.schema),$===void 0)throw new d.default(l.opts.uriResolver,l.baseId,
M)}const B=(C=$?.properties)===null||C===void 0?void 0:C[p];if(typeof B!="object")throw new Error(`discriminator: oneOf subschemas (or referenced schemas) must \
have "properties/${p}"`);S=S&&(w||N($)),T(B,q)}if(!S)throw new Error(`discriminator: "${p}" must be required`);return k;function N({required:q}){return Array.isArray(
q)&&q.includes(p)}function T(q,$){if(q.const)P(q.const,$);else if(q.enum)for(const B of q.enum)P(B,$);else throw new Error(`discriminator: "properties/${p}" mus\
t have "const" or "enum"`)}function P(q,$){if(typeof q!="string"||q in k)throw new Error(`discriminator: "${p}" values must be unique strings`);k[q]=$}}h(E,"get\
Mapping")}};a.default=o}}),Rl=A({"../../work/main/node_modules/ajv/dist/refs/json-schema-draft-07.json"(a,u){u.exports={$schema:"http://json-schema.org/draft-07\
/schema#",$id:"http://json-schema.org/draft-07/schema#",title:"Core schema meta-schema",definitions:{schemaArray:{type:"array",minItems:1,items:{$ref:"#"}},nonNegativeInteger:{
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
anyOf:{$ref:"#/definitions/schemaArray"},oneOf:{$ref:"#/definitions/schemaArray"},not:{$ref:"#"}},default:!0}}}),Ml=A({"../../work/main/node_modules/ajv/dist/aj\
v.js"(a,u){"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.MissingRefError=a.ValidationError=a.CodeGen=a.Name=a.nil=a.stringify=a.str=a._=a.KeywordCxt=
a.Ajv=void 0;var r=Cr(),e=Tl(),d=qr(),f=Rl(),n=["/properties"],o="http://json-schema.org/draft-07/schema",s=class extends r.default{static{h(this,"Ajv")}_addVocabularies(){
super._addVocabularies(),e.default.forEach(l=>this.addVocabulary(l)),this.opts.discriminator&&this.addKeyword(d.default)}_addDefaultMetaSchema(){if(super._addDefaultMetaSchema(),
!this.opts.meta)return;const l=this.opts.$data?this.$dataMetaSchema(f,n):f;this.addMetaSchema(l,o,!1),this.refs["http://json-schema.org/schema"]=o}defaultMeta(){
return this.opts.defaultMeta=super.defaultMeta()||(this.getSchema(o)?o:void 0)}};a.Ajv=s,u.exports=a=s,u.exports.Ajv=s,Object.defineProperty(a,"__esModule",{value:!0}),
a.default=s;var t=ku();Object.defineProperty(a,"KeywordCxt",{enumerable:!0,get:h(function(){return t.KeywordCxt},"get")});var m=se();Object.defineProperty(a,"_",
{enumerable:!0,get:h(function(){return m._},"get")}),Object.defineProperty(a,"str",{enumerable:!0,get:h(function(){return m.str},"get")}),Object.defineProperty(
a,"stringify",{enumerable:!0,get:h(function(){return m.stringify},"get")}),Object.defineProperty(a,"nil",{enumerable:!0,get:h(function(){return m.nil},"get")}),
Object.defineProperty(a,"Name",{enumerable:!0,get:h(function(){return m.Name},"get")}),Object.defineProperty(a,"CodeGen",{enumerable:!0,get:h(function(){return m.
CodeGen},"get")});var i=Vu();Object.defineProperty(a,"ValidationError",{enumerable:!0,get:h(function(){return i.default},"get")});var c=Au();Object.defineProperty(
a,"MissingRefError",{enumerable:!0,get:h(function(){return c.default},"get")})}}),Pr=A({"../../work/main/node_modules/ajv/dist/vocabularies/dynamic/dynamicAncho\
r.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.dynamicAnchor=void 0;var u=se(),r=Ie(),e=Hu(),d=E0(),f={keyword:"$dynamicAnchor",schemaType:"\
string",code:h(s=>n(s,s.schema),"code")};function n(s,t){const{gen:m,it:i}=s;i.schemaEnv.root.dynamicAnchors[t]=!0;const c=(0,u._)`${r.default.dynamicAnchors}${(0,u.
getProperty)(t)}`,l=i.errSchemaPath==="#"?i.validateName:o(s);m.if((0,u._)`!${c}`,()=>m.assign(c,l))}h(n,"dynamicAnchor"),a.dynamicAnchor=n;function o(s){const{
schemaEnv:t,schema:m,self:i}=s.it,{root:c,baseId:l,localRefs:v,meta:p}=t.root,{schemaId:y}=i.opts,g=new e.SchemaEnv({schema:m,schemaId:y,root:c,baseId:l,localRefs:v,
meta:p});return e.compileSchema.call(i,g),(0,d.getValidate)(s,g)}h(o,"_getValidate"),a.default=f}}),Tr=A({"../../work/main/node_modules/ajv/dist/vocabularies/dy\
namic/dynamicRef.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.dynamicRef=void 0;var u=se(),r=Ie(),e=E0(),d={keyword:"$dynamicRef",schemaType:"\
string",code:h(n=>f(n,n.schema),"code")};function f(n,o){const{gen:s,keyword:t,it:m}=n;if(o[0]!=="#")throw new Error(`"${t}" only supports hash fragment referen\
ce`);const i=o.slice(1);if(m.allErrors)c();else{const v=s.let("valid",!1);c(v),n.ok(v)}function c(v){if(m.schemaEnv.root.dynamicAnchors[i]){const p=s.let("_v",(0,u.
_)`${r.default.dynamicAnchors}${(0,u.getProperty)(i)}`);s.if(p,l(p,v),l(m.validateName,v))}else l(m.validateName,v)()}h(c,"_dynamicRef");function l(v,p){return p?
()=>s.block(()=>{(0,e.callRef)(n,v),s.let(p,!0)}):()=>(0,e.callRef)(n,v)}h(l,"_callRef")}h(f,"dynamicRef"),a.dynamicRef=f,a.default=d}}),zl=A({"../../work/main/\
node_modules/ajv/dist/vocabularies/dynamic/recursiveAnchor.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0});var u=Pr(),r=ce(),e={keyword:"$r\
ecursiveAnchor",schemaType:"boolean",code(d){d.schema?(0,u.dynamicAnchor)(d,""):(0,r.checkStrictMode)(d.it,"$recursiveAnchor: false is ignored")}};a.default=e}}),
Ul=A({"../../work/main/node_modules/ajv/dist/vocabularies/dynamic/recursiveRef.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0});var u=Tr(),r={
keyword:"$recursiveRef",schemaType:"string",code:h(e=>(0,u.dynamicRef)(e,e.schema),"code")};a.default=r}}),Vl=A({"../../work/main/node_modules/ajv/dist/vocabula\
ries/dynamic/index.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0});var u=Pr(),r=Tr(),e=zl(),d=Ul(),f=[u.default,r.default,e.default,d.default];
a.default=f}}),Hl=A({"../../work/main/node_modules/ajv/dist/vocabularies/validation/dependentRequired.js"(a){"use strict";Object.defineProperty(a,"__esModule",{
value:!0});var u=k0(),r={keyword:"dependentRequired",type:"object",schemaType:"object",error:u.error,code:h(e=>(0,u.validatePropertyDeps)(e),"code")};a.default=
r}}),Gl=A({"../../work/main/node_modules/ajv/dist/vocabularies/applicator/dependentSchemas.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0});
var u=k0(),r={keyword:"dependentSchemas",type:"object",schemaType:"object",code:h(e=>(0,u.validateSchemaDeps)(e),"code")};a.default=r}}),Kl=A({"../../work/main/\
node_modules/ajv/dist/vocabularies/validation/limitContains.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0});var u=ce(),r={keyword:["maxCont\
ains","minContains"],type:"array",schemaType:"number",code({keyword:e,parentSchema:d,it:f}){d.contains===void 0&&(0,u.checkStrictMode)(f,`"${e}" without "contai\
ns" is ignored`)}};a.default=r}}),Wl=A({"../../work/main/node_modules/ajv/dist/vocabularies/next.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0});
var u=Hl(),r=Gl(),e=Kl(),d=[u.default,r.default,e.default];a.default=d}}),Jl=A({"../../work/main/node_modules/ajv/dist/vocabularies/unevaluated/unevaluatedPrope\
rties.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0});var u=se(),r=ce(),e=Ie(),d={message:"must NOT have unevaluated properties",params:h(({
params:n})=>(0,u._)`{unevaluatedProperty: ${n.unevaluatedProperty}}`,"params")},f={keyword:"unevaluatedProperties",type:"object",schemaType:["boolean","object"],
trackErrors:!0,error:d,code(n){const{gen:o,schema:s,data:t,errsCount:m,it:i}=n;if(!m)throw new Error("ajv implementation error");const{allErrors:c,props:l}=i;l instanceof
u.Name?o.if((0,u._)`${l} !== true`,()=>o.forIn("key",t,g=>o.if(p(l,g),()=>v(g)))):l!==!0&&o.forIn("key",t,g=>l===void 0?v(g):o.if(y(l,g),()=>v(g))),i.props=!0,n.
ok((0,u._)`${m} === ${e.default.errors}`);function v(g){if(s===!1){n.setParams({unevaluatedProperty:g}),n.error(),c||o.break();return}if(!(0,r.alwaysValidSchema)(
i,s)){const _=o.name("valid");n.subschema({keyword:"unevaluatedProperties",dataProp:g,dataPropType:r.Type.Str},_),c||o.if((0,u.not)(_),()=>o.break())}}h(v,"unev\
aluatedPropCode");function p(g,_){return(0,u._)`!${g} || !${g}[${_}]`}h(p,"unevaluatedDynamic");function y(g,_){const b=[];for(const E in g)g[E]===!0&&b.push((0,u.
_)`${_} !== ${E}`);return(0,u.and)(...b)}h(y,"unevaluatedStatic")}};a.default=f}}),Yl=A({"../../work/main/node_modules/ajv/dist/vocabularies/unevaluated/unevalu\
atedItems.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0});var u=se(),r=ce(),e={message:h(({params:{len:f}})=>(0,u.str)`must NOT have more than ${f} items`,
"message"),params:h(({params:{len:f}})=>(0,u._)`{limit: ${f}}`,"params")},d={keyword:"unevaluatedItems",type:"array",schemaType:["boolean","object"],error:e,code(f){
const{gen:n,schema:o,data:s,it:t}=f,m=t.items||0;if(m===!0)return;const i=n.const("len",(0,u._)`${s}.length`);if(o===!1)f.setParams({len:m}),f.fail((0,u._)`${i} > ${m}`);else if(typeof o==
"object"&&!(0,r.alwaysValidSchema)(t,o)){const l=n.var("valid",(0,u._)`${i} <= ${m}`);n.if((0,u.not)(l),()=>c(l,m)),f.ok(l)}t.items=!0;function c(l,v){n.forRange(
"i",v,i,p=>{f.subschema({keyword:"unevaluatedItems",dataProp:p,dataPropType:r.Type.Num},l),t.allErrors||n.if((0,u.not)(l),()=>n.break())})}h(c,"validateItems")}};
a.default=d}}),xl=A({"../../work/main/node_modules/ajv/dist/vocabularies/unevaluated/index.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0});
var u=Jl(),r=Yl(),e=[u.default,r.default];a.default=e}}),Xl=A({"../../work/main/node_modules/ajv/dist/vocabularies/draft2020.js"(a){"use strict";Object.defineProperty(
a,"__esModule",{value:!0});var u=Fr(),r=Sr(),e=$r(),d=Vl(),f=Wl(),n=xl(),o=Ir(),s=Or(),t=[d.default,u.default,r.default,(0,e.default)(!0),o.default,s.metadataVocabulary,
s.contentVocabulary,f.default,n.default];a.default=t}}),Ql=A({"../../work/main/node_modules/ajv/dist/refs/json-schema-2020-12/schema.json"(a,u){u.exports={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/schema",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/core":!0,
"https://json-schema.org/draft/2020-12/vocab/applicator":!0,"https://json-schema.org/draft/2020-12/vocab/unevaluated":!0,"https://json-schema.org/draft/2020-12/\
vocab/validation":!0,"https://json-schema.org/draft/2020-12/vocab/meta-data":!0,"https://json-schema.org/draft/2020-12/vocab/format-annotation":!0,"https://json\
-schema.org/draft/2020-12/vocab/content":!0},$dynamicAnchor:"meta",title:"Core and Validation specifications meta-schema",allOf:[{$ref:"meta/core"},{$ref:"meta/\
applicator"},{$ref:"meta/unevaluated"},{$ref:"meta/validation"},{$ref:"meta/meta-data"},{$ref:"meta/format-annotation"},{$ref:"meta/content"}],type:["object","b\
oolean"],$comment:"This meta-schema also defines keywords that have appeared in previous drafts in order to prevent incompatible extensions as they remain in co\
mmon use.",properties:{definitions:{$comment:'"definitions" has been replaced by "$defs".',type:"object",additionalProperties:{$dynamicRef:"#meta"},deprecated:!0,
default:{}},dependencies:{$comment:'"dependencies" has been split and replaced by "dependentSchemas" and "dependentRequired" in order to serve their differing s\
emantics.',type:"object",additionalProperties:{anyOf:[{$dynamicRef:"#meta"},{$ref:"meta/validation#/$defs/stringArray"}]},deprecated:!0,default:{}},$recursiveAnchor:{
$comment:'"$recursiveAnchor" has been replaced by "$dynamicAnchor".',$ref:"meta/core#/$defs/anchorString",deprecated:!0},$recursiveRef:{$comment:'"$recursiveRef\
" has been replaced by "$dynamicRef".',$ref:"meta/core#/$defs/uriReferenceString",deprecated:!0}}}}}),Zl=A({"../../work/main/node_modules/ajv/dist/refs/json-sch\
ema-2020-12/meta/applicator.json"(a,u){u.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/applica\
tor",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/applicator":!0},$dynamicAnchor:"meta",title:"Applicator vocabulary meta-schema",type:["object","b\
oolean"],properties:{prefixItems:{$ref:"#/$defs/schemaArray"},items:{$dynamicRef:"#meta"},contains:{$dynamicRef:"#meta"},additionalProperties:{$dynamicRef:"#met\
a"},properties:{type:"object",additionalProperties:{$dynamicRef:"#meta"},default:{}},patternProperties:{type:"object",additionalProperties:{$dynamicRef:"#meta"},
propertyNames:{format:"regex"},default:{}},dependentSchemas:{type:"object",additionalProperties:{$dynamicRef:"#meta"},default:{}},propertyNames:{$dynamicRef:"#m\
eta"},if:{$dynamicRef:"#meta"},then:{$dynamicRef:"#meta"},else:{$dynamicRef:"#meta"},allOf:{$ref:"#/$defs/schemaArray"},anyOf:{$ref:"#/$defs/schemaArray"},oneOf:{
$ref:"#/$defs/schemaArray"},not:{$dynamicRef:"#meta"}},$defs:{schemaArray:{type:"array",minItems:1,items:{$dynamicRef:"#meta"}}}}}}),e3=A({"../../work/main/node\
_modules/ajv/dist/refs/json-schema-2020-12/meta/unevaluated.json"(a,u){u.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schem\
a.org/draft/2020-12/meta/unevaluated",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/unevaluated":!0},$dynamicAnchor:"meta",title:"Unevaluated applic\
ator vocabulary meta-schema",type:["object","boolean"],properties:{unevaluatedItems:{$dynamicRef:"#meta"},unevaluatedProperties:{$dynamicRef:"#meta"}}}}}),u3=A(
{"../../work/main/node_modules/ajv/dist/refs/json-schema-2020-12/meta/content.json"(a,u){u.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"\
https://json-schema.org/draft/2020-12/meta/content",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/content":!0},$dynamicAnchor:"meta",title:"Content \
vocabulary meta-schema",type:["object","boolean"],properties:{contentEncoding:{type:"string"},contentMediaType:{type:"string"},contentSchema:{$dynamicRef:"#meta"}}}}}),
r3=A({"../../work/main/node_modules/ajv/dist/refs/json-schema-2020-12/meta/core.json"(a,u){u.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"\
https://json-schema.org/draft/2020-12/meta/core",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/core":!0},$dynamicAnchor:"meta",title:"Core vocabular\
y meta-schema",type:["object","boolean"],properties:{$id:{$ref:"#/$defs/uriReferenceString",$comment:"Non-empty fragments not allowed.",pattern:"^[^#]*#?$"},$schema:{
$ref:"#/$defs/uriString"},$ref:{$ref:"#/$defs/uriReferenceString"},$anchor:{$ref:"#/$defs/anchorString"},$dynamicRef:{$ref:"#/$defs/uriReferenceString"},$dynamicAnchor:{
$ref:"#/$defs/anchorString"},$vocabulary:{type:"object",propertyNames:{$ref:"#/$defs/uriString"},additionalProperties:{type:"boolean"}},$comment:{type:"string"},
$defs:{type:"object",additionalProperties:{$dynamicRef:"#meta"}}},$defs:{anchorString:{type:"string",pattern:"^[A-Za-z_][-A-Za-z0-9._]*$"},uriString:{type:"stri\
ng",format:"uri"},uriReferenceString:{type:"string",format:"uri-reference"}}}}}),t3=A({"../../work/main/node_modules/ajv/dist/refs/json-schema-2020-12/meta/form\
at-annotation.json"(a,u){u.exports={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/format-annotation",$vocabulary:{
"https://json-schema.org/draft/2020-12/vocab/format-annotation":!0},$dynamicAnchor:"meta",title:"Format vocabulary meta-schema for annotation results",type:["ob\
ject","boolean"],properties:{format:{type:"string"}}}}}),a3=A({"../../work/main/node_modules/ajv/dist/refs/json-schema-2020-12/meta/meta-data.json"(a,u){u.exports=
{$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/meta-data",$vocabulary:{"https://json-schema.org/draft/2\
020-12/vocab/meta-data":!0},$dynamicAnchor:"meta",title:"Meta-data vocabulary meta-schema",type:["object","boolean"],properties:{title:{type:"string"},description:{
type:"string"},default:!0,deprecated:{type:"boolean",default:!1},readOnly:{type:"boolean",default:!1},writeOnly:{type:"boolean",default:!1},examples:{type:"arra\
y",items:!0}}}}}),i3=A({"../../work/main/node_modules/ajv/dist/refs/json-schema-2020-12/meta/validation.json"(a,u){u.exports={$schema:"https://json-schema.org/d\
raft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/validation",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/validation":!0},$dynamicAnchor:"\
meta",title:"Validation vocabulary meta-schema",type:["object","boolean"],properties:{type:{anyOf:[{$ref:"#/$defs/simpleTypes"},{type:"array",items:{$ref:"#/$de\
fs/simpleTypes"},minItems:1,uniqueItems:!0}]},const:!0,enum:{type:"array",items:!0},multipleOf:{type:"number",exclusiveMinimum:0},maximum:{type:"number"},exclusiveMaximum:{
type:"number"},minimum:{type:"number"},exclusiveMinimum:{type:"number"},maxLength:{$ref:"#/$defs/nonNegativeInteger"},minLength:{$ref:"#/$defs/nonNegativeIntege\
rDefault0"},pattern:{type:"string",format:"regex"},maxItems:{$ref:"#/$defs/nonNegativeInteger"},minItems:{$ref:"#/$defs/nonNegativeIntegerDefault0"},uniqueItems:{
type:"boolean",default:!1},maxContains:{$ref:"#/$defs/nonNegativeInteger"},minContains:{$ref:"#/$defs/nonNegativeInteger",default:1},maxProperties:{$ref:"#/$def\
s/nonNegativeInteger"},minProperties:{$ref:"#/$defs/nonNegativeIntegerDefault0"},required:{$ref:"#/$defs/stringArray"},dependentRequired:{type:"object",additionalProperties:{
$ref:"#/$defs/stringArray"}}},$defs:{nonNegativeInteger:{type:"integer",minimum:0},nonNegativeIntegerDefault0:{$ref:"#/$defs/nonNegativeInteger",default:0},simpleTypes:{
enum:["array","boolean","integer","null","number","object","string"]},stringArray:{type:"array",items:{type:"string"},uniqueItems:!0,default:[]}}}}}),n3=A({"../\
../work/main/node_modules/ajv/dist/refs/json-schema-2020-12/index.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0});var u=Ql(),r=Zl(),e=e3(),
d=u3(),f=r3(),n=t3(),o=a3(),s=i3(),t=["/properties"];function m(i){return[u,r,e,d,f,c(this,n),o,c(this,s)].forEach(l=>this.addMetaSchema(l,void 0,!1)),this;function c(l,v){
return i?l.$dataMetaSchema(v,t):v}h(c,"with$data")}h(m,"addMetaSchema2020"),a.default=m}}),s3=A({"../../work/main/node_modules/ajv/dist/2020.js"(a,u){"use stric\
t";Object.defineProperty(a,"__esModule",{value:!0}),a.MissingRefError=a.ValidationError=a.CodeGen=a.Name=a.nil=a.stringify=a.str=a._=a.KeywordCxt=a.Ajv2020=void 0;
var r=Cr(),e=Xl(),d=qr(),f=n3(),n="https://json-schema.org/draft/2020-12/schema",o=class extends r.default{static{h(this,"Ajv2020")}constructor(c={}){super({...c,
dynamicRef:!0,next:!0,unevaluated:!0})}_addVocabularies(){super._addVocabularies(),e.default.forEach(c=>this.addVocabulary(c)),this.opts.discriminator&&this.addKeyword(
d.default)}_addDefaultMetaSchema(){super._addDefaultMetaSchema();const{$data:c,meta:l}=this.opts;l&&(f.default.call(this,c),this.refs["http://json-schema.org/sc\
hema"]=n)}defaultMeta(){return this.opts.defaultMeta=super.defaultMeta()||(this.getSchema(n)?n:void 0)}};a.Ajv2020=o,u.exports=a=o,u.exports.Ajv2020=o,Object.defineProperty(
a,"__esModule",{value:!0}),a.default=o;var s=ku();Object.defineProperty(a,"KeywordCxt",{enumerable:!0,get:h(function(){return s.KeywordCxt},"get")});var t=se();
Object.defineProperty(a,"_",{enumerable:!0,get:h(function(){return t._},"get")}),Object.defineProperty(a,"str",{enumerable:!0,get:h(function(){return t.str},"ge\
t")}),Object.defineProperty(a,"stringify",{enumerable:!0,get:h(function(){return t.stringify},"get")}),Object.defineProperty(a,"nil",{enumerable:!0,get:h(function(){
return t.nil},"get")}),Object.defineProperty(a,"Name",{enumerable:!0,get:h(function(){return t.Name},"get")}),Object.defineProperty(a,"CodeGen",{enumerable:!0,get:h(
function(){return t.CodeGen},"get")});var m=Vu();Object.defineProperty(a,"ValidationError",{enumerable:!0,get:h(function(){return m.default},"get")});var i=Au();
Object.defineProperty(a,"MissingRefError",{enumerable:!0,get:h(function(){return i.default},"get")})}}),o3=A({"../../work/main/node_modules/ajv-formats/dist/for\
mats.js"(a){"use strict";Object.defineProperty(a,"__esModule",{value:!0}),a.formatNames=a.fastFormats=a.fullFormats=void 0;function u(P,q){return{validate:P,compare:q}}
h(u,"fmtDef"),a.fullFormats={date:u(f,n),time:u(s(!0),t),"date-time":u(c(!0),l),"iso-time":u(s(),m),"iso-date-time":u(c(),v),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:g,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:T,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:b,int32:{type:"number",validate:k},int64:{type:"number",validate:w},float:{type:"\
number",validate:S},double:{type:"number",validate:S},password:!0,binary:!0},a.fastFormats={...a.fullFormats,date:u(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,n),time:u(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
t),"date-time":u(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,l),"iso-time":u(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
m),"iso-date-time":u(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,v),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i},
a.formatNames=Object.keys(a.fullFormats);function r(P){return P%4===0&&(P%100!==0||P%400===0)}h(r,"isLeapYear");var e=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,d=[0,31,28,31,
30,31,30,31,31,30,31,30,31];function f(P){const q=e.exec(P);if(!q)return!1;const $=+q[1],B=+q[2],M=+q[3];return B>=1&&B<=12&&M>=1&&M<=(B===2&&r($)?29:d[B])}h(f,
"date");function n(P,q){if(P&&q)return P>q?1:P<q?-1:0}h(n,"compareDate");var o=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function s(P){return h(
function($){const B=o.exec($);if(!B)return!1;const M=+B[1],z=+B[2],x=+B[3],J=B[4],Q=B[5]==="-"?-1:1,R=+(B[6]||0),j=+(B[7]||0);if(R>23||j>59||P&&!J)return!1;if(M<=
23&&z<=59&&x<60)return!0;const I=z-j*Q,D=M-R*Q-(I<0?1:0);return(D===23||D===-1)&&(I===59||I===-1)&&x<61},"time")}h(s,"getTime");function t(P,q){if(!(P&&q))return;
const $=new Date("2020-01-01T"+P).valueOf(),B=new Date("2020-01-01T"+q).valueOf();if($&&B)return $-B}h(t,"compareTime");function m(P,q){if(!(P&&q))return;const $=o.
exec(P),B=o.exec(q);if($&&B)return P=$[1]+$[2]+$[3],q=B[1]+B[2]+B[3],P>q?1:P<q?-1:0}h(m,"compareIsoTime");var i=/t|\s/i;function c(P){const q=s(P);return h(function(B){
const M=B.split(i);return M.length===2&&f(M[0])&&q(M[1])},"date_time")}h(c,"getDateTime");function l(P,q){if(!(P&&q))return;const $=new Date(P).valueOf(),B=new Date(
q).valueOf();if($&&B)return $-B}h(l,"compareDateTime");function v(P,q){if(!(P&&q))return;const[$,B]=P.split(i),[M,z]=q.split(i),x=n($,M);if(x!==void 0)return x||
t(B,z)}h(v,"compareIsoDateTime");var p=/\/|:/,y=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function g(P){return p.test(P)&&y.test(P)}h(g,"uri");var _=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function b(P){return _.lastIndex=
0,_.test(P)}h(b,"byte");var E=-(2**31),C=2**31-1;function k(P){return Number.isInteger(P)&&P<=C&&P>=E}h(k,"validateInt32");function w(P){return Number.isInteger(
P)}h(w,"validateInt64");function S(){return!0}h(S,"validateNumber");var N=/[^\\]\\Z/;function T(P){if(N.test(P))return!1;try{return new RegExp(P),!0}catch{return!1}}
h(T,"regex")}}),me=A({"../../work/main/node_modules/yaml/dist/nodes/identity.js"(a){"use strict";var u=Symbol.for("yaml.alias"),r=Symbol.for("yaml.document"),e=Symbol.
for("yaml.map"),d=Symbol.for("yaml.pair"),f=Symbol.for("yaml.scalar"),n=Symbol.for("yaml.seq"),o=Symbol.for("yaml.node.type"),s=h(g=>!!g&&typeof g=="object"&&g[o]===
u,"isAlias"),t=h(g=>!!g&&typeof g=="object"&&g[o]===r,"isDocument"),m=h(g=>!!g&&typeof g=="object"&&g[o]===e,"isMap"),i=h(g=>!!g&&typeof g=="object"&&g[o]===d,"\
isPair"),c=h(g=>!!g&&typeof g=="object"&&g[o]===f,"isScalar"),l=h(g=>!!g&&typeof g=="object"&&g[o]===n,"isSeq");function v(g){if(g&&typeof g=="object")switch(g[o]){case e:case n:
return!0}return!1}h(v,"isCollection");function p(g){if(g&&typeof g=="object")switch(g[o]){case u:case e:case f:case n:return!0}return!1}h(p,"isNode");var y=h(g=>(c(
g)||v(g))&&!!g.anchor,"hasAnchor");a.ALIAS=u,a.DOC=r,a.MAP=e,a.NODE_TYPE=o,a.PAIR=d,a.SCALAR=f,a.SEQ=n,a.hasAnchor=y,a.isAlias=s,a.isCollection=v,a.isDocument=t,
a.isMap=m,a.isNode=p,a.isPair=i,a.isScalar=c,a.isSeq=l}}),Gu=A({"../../work/main/node_modules/yaml/dist/visit.js"(a){"use strict";var u=me(),r=Symbol("break vis\
it"),e=Symbol("skip children"),d=Symbol("remove node");function f(c,l){const v=t(l);u.isDocument(c)?n(null,c.contents,v,Object.freeze([c]))===d&&(c.contents=null):
n(null,c,v,Object.freeze([]))}h(f,"visit"),f.BREAK=r,f.SKIP=e,f.REMOVE=d;function n(c,l,v,p){const y=m(c,l,v,p);if(u.isNode(y)||u.isPair(y))return i(c,p,y),n(c,
y,v,p);if(typeof y!="symbol"){if(u.isCollection(l)){p=Object.freeze(p.concat(l));for(let g=0;g<l.items.length;++g){const _=n(g,l.items[g],v,p);if(typeof _=="num\
ber")g=_-1;else{if(_===r)return r;_===d&&(l.items.splice(g,1),g-=1)}}}else if(u.isPair(l)){p=Object.freeze(p.concat(l));const g=n("key",l.key,v,p);if(g===r)return r;
g===d&&(l.key=null);const _=n("value",l.value,v,p);if(_===r)return r;_===d&&(l.value=null)}}return y}h(n,"visit_");async function o(c,l){const v=t(l);u.isDocument(
c)?await s(null,c.contents,v,Object.freeze([c]))===d&&(c.contents=null):await s(null,c,v,Object.freeze([]))}h(o,"visitAsync"),o.BREAK=r,o.SKIP=e,o.REMOVE=d;async function s(c,l,v,p){
const y=await m(c,l,v,p);if(u.isNode(y)||u.isPair(y))return i(c,p,y),s(c,y,v,p);if(typeof y!="symbol"){if(u.isCollection(l)){p=Object.freeze(p.concat(l));for(let g=0;g<
l.items.length;++g){const _=await s(g,l.items[g],v,p);if(typeof _=="number")g=_-1;else{if(_===r)return r;_===d&&(l.items.splice(g,1),g-=1)}}}else if(u.isPair(l)){
p=Object.freeze(p.concat(l));const g=await s("key",l.key,v,p);if(g===r)return r;g===d&&(l.key=null);const _=await s("value",l.value,v,p);if(_===r)return r;_===d&&
(l.value=null)}}return y}h(s,"visitAsync_");function t(c){return typeof c=="object"&&(c.Collection||c.Node||c.Value)?Object.assign({Alias:c.Node,Map:c.Node,Scalar:c.
Node,Seq:c.Node},c.Value&&{Map:c.Value,Scalar:c.Value,Seq:c.Value},c.Collection&&{Map:c.Collection,Seq:c.Collection},c):c}h(t,"initVisitor");function m(c,l,v,p){
if(typeof v=="function")return v(c,l,p);if(u.isMap(l))return v.Map?.(c,l,p);if(u.isSeq(l))return v.Seq?.(c,l,p);if(u.isPair(l))return v.Pair?.(c,l,p);if(u.isScalar(
l))return v.Scalar?.(c,l,p);if(u.isAlias(l))return v.Alias?.(c,l,p)}h(m,"callVisitor");function i(c,l,v){const p=l[l.length-1];if(u.isCollection(p))p.items[c]=v;else if(u.
isPair(p))c==="key"?p.key=v:p.value=v;else if(u.isDocument(p))p.contents=v;else{const y=u.isAlias(p)?"alias":"scalar";throw new Error(`Cannot replace node with ${y}\
 parent`)}}h(i,"replaceNode"),a.visit=f,a.visitAsync=o}}),Lr=A({"../../work/main/node_modules/yaml/dist/doc/directives.js"(a){"use strict";var u=me(),r=Gu(),e={
"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},d=h(n=>n.replace(/[!,[\]{}]/g,o=>e[o]),"escapeTagName"),f=class Me{static{h(this,"_Directives")}constructor(o,s){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},Me.defaultYaml,o),this.tags=Object.assign({},Me.defaultTags,s)}clone(){const o=new Me(this.yaml,this.
tags);return o.docStart=this.docStart,o}atDocument(){const o=new Me(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1\
.2":this.atNextDocument=!1,this.yaml={explicit:Me.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},Me.defaultTags);break}return o}add(o,s){this.atNextDocument&&
(this.yaml={explicit:Me.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},Me.defaultTags),this.atNextDocument=!1);const t=o.trim().split(/[ \t]+/),
m=t.shift();switch(m){case"%TAG":{if(t.length!==2&&(s(0,"%TAG directive should contain exactly two parts"),t.length<2))return!1;const[i,c]=t;return this.tags[i]=
c,!0}case"%YAML":{if(this.yaml.explicit=!0,t.length!==1)return s(0,"%YAML directive should contain exactly one part"),!1;const[i]=t;if(i==="1.1"||i==="1.2")return this.
yaml.version=i,!0;{const c=/^\d+\.\d+$/.test(i);return s(6,`Unsupported YAML version ${i}`,c),!1}}default:return s(0,`Unknown directive ${m}`,!0),!1}}tagName(o,s){
if(o==="!")return"!";if(o[0]!=="!")return s(`Not a valid tag: ${o}`),null;if(o[1]==="<"){const c=o.slice(2,-1);return c==="!"||c==="!!"?(s(`Verbatim tags aren't\
 resolved, so ${o} is invalid.`),null):(o[o.length-1]!==">"&&s("Verbatim tags must end with a >"),c)}const[,t,m]=o.match(/^(.*!)([^!]*)$/s);m||s(`The ${o} tag h\
as no suffix`);const i=this.tags[t];if(i)try{return i+decodeURIComponent(m)}catch(c){return s(String(c)),null}return t==="!"?o:(s(`Could not resolve tag: ${o}`),
null)}tagString(o){for(const[s,t]of Object.entries(this.tags))if(o.startsWith(t))return s+d(o.substring(t.length));return o[0]==="!"?o:`!<${o}>`}toString(o){const s=this.
yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],t=Object.entries(this.tags);let m;if(o&&t.length>0&&u.isNode(o.contents)){const i={};r.visit(o.contents,(c,l)=>{
u.isNode(l)&&l.tag&&(i[l.tag]=!0)}),m=Object.keys(i)}else m=[];for(const[i,c]of t)i==="!!"&&c==="tag:yaml.org,2002:"||(!o||m.some(l=>l.startsWith(c)))&&s.push(`\
%TAG ${i} ${c}`);return s.join(`
`)}};f.defaultYaml={explicit:!1,version:"1.2"},f.defaultTags={"!!":"tag:yaml.org,2002:"},a.Directives=f}}),A0=A({"../../work/main/node_modules/yaml/dist/doc/anc\
hors.js"(a){"use strict";var u=me(),r=Gu();function e(o){if(/[\x00-\x19\s,[\]{}]/.test(o)){const t=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(o)}`;throw new Error(t)}return!0}h(e,"anchorIsValid");function d(o){const s=new Set;return r.visit(o,{Value(t,m){m.anchor&&s.add(m.anchor)}}),s}h(d,"a\
nchorNames");function f(o,s){for(let t=1;;++t){const m=`${o}${t}`;if(!s.has(m))return m}}h(f,"findNewAnchor");function n(o,s){const t=[],m=new Map;let i=null;return{
onAnchor:h(c=>{t.push(c),i??(i=d(o));const l=f(s,i);return i.add(l),l},"onAnchor"),setAnchors:h(()=>{for(const c of t){const l=m.get(c);if(typeof l=="object"&&l.
anchor&&(u.isScalar(l.node)||u.isCollection(l.node)))l.node.anchor=l.anchor;else{const v=new Error("Failed to resolve repeated object (this should not happen)");
throw v.source=c,v}}},"setAnchors"),sourceObjects:m}}h(n,"createNodeAnchors"),a.anchorIsValid=e,a.anchorNames=d,a.createNodeAnchors=n,a.findNewAnchor=f}}),Rr=A(
{"../../work/main/node_modules/yaml/dist/doc/applyReviver.js"(a){"use strict";function u(r,e,d,f){if(f&&typeof f=="object")if(Array.isArray(f))for(let n=0,o=f.length;n<
o;++n){const s=f[n],t=u(r,f,String(n),s);t===void 0?delete f[n]:t!==s&&(f[n]=t)}else if(f instanceof Map)for(const n of Array.from(f.keys())){const o=f.get(n),s=u(
r,f,n,o);s===void 0?f.delete(n):s!==o&&f.set(n,s)}else if(f instanceof Set)for(const n of Array.from(f)){const o=u(r,f,n,n);o===void 0?f.delete(n):o!==n&&(f.delete(
n),f.add(o))}else for(const[n,o]of Object.entries(f)){const s=u(r,f,n,o);s===void 0?delete f[n]:s!==o&&(f[n]=s)}return r.call(e,d,f)}h(u,"applyReviver"),a.applyReviver=
u}}),Xe=A({"../../work/main/node_modules/yaml/dist/nodes/toJS.js"(a){"use strict";var u=me();function r(e,d,f){if(Array.isArray(e))return e.map((n,o)=>r(n,String(
o),f));if(e&&typeof e.toJSON=="function"){if(!f||!u.hasAnchor(e))return e.toJSON(d,f);const n={aliasCount:0,count:1,res:void 0};f.anchors.set(e,n),f.onCreate=s=>{
n.res=s,delete f.onCreate};const o=e.toJSON(d,f);return f.onCreate&&f.onCreate(o),o}return typeof e=="bigint"&&!f?.keep?Number(e):e}h(r,"toJS"),a.toJS=r}}),D0=A(
{"../../work/main/node_modules/yaml/dist/nodes/Node.js"(a){"use strict";var u=Rr(),r=me(),e=Xe(),d=class{static{h(this,"NodeBase")}constructor(f){Object.defineProperty(
this,r.NODE_TYPE,{value:f})}clone(){const f=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(f.range=this.range.
slice()),f}toJS(f,{mapAsMap:n,maxAliasCount:o,onAnchor:s,reviver:t}={}){if(!r.isDocument(f))throw new TypeError("A document argument is required");const m={anchors:new Map,
doc:f,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},i=e.toJS(this,"",m);if(typeof s=="function")for(const{count:c,res:l}of m.anchors.
values())s(l,c);return typeof t=="function"?u.applyReviver(t,{"":i},"",i):i}};a.NodeBase=d}}),Ku=A({"../../work/main/node_modules/yaml/dist/nodes/Alias.js"(a){"\
use strict";var u=A0(),r=Gu(),e=me(),d=D0(),f=Xe(),n=class extends d.NodeBase{static{h(this,"Alias")}constructor(s){super(e.ALIAS),this.source=s,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(s,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let m;t?.aliasResolveCache?m=t.aliasResolveCache:(m=[],r.visit(s,{Node:h((c,l)=>{(e.isAlias(l)||e.hasAnchor(l))&&m.push(l)},"Node")}),t&&(t.aliasResolveCache=m));
let i;for(const c of m){if(c===this)break;c.anchor===this.source&&(i=c)}if(i&&t){const{anchors:c,doc:l,maxAliasCount:v}=t;let p=c.get(i);if(p||(f.toJS(i,null,t),
p=c.get(i)),p?.res===void 0){const y="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(y)}if(v>=0&&(p.count+=1,p.aliasCount===0&&
(p.aliasCount=o(l,i,c)),p.count*p.aliasCount>v)){const y="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(y)}}return i}toJSON(s,t){
if(!t)return{source:this.source};const m=this.resolve(t.doc,t);if(!m){const i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
i)}return t.anchors.get(m).res}toString(s,t,m){const i=`*${this.source}`;if(s){if(u.anchorIsValid(this.source),s.options.verifyAliasOrder&&!s.anchors.has(this.source)){
const c=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(c)}if(s.implicitKey)return`${i} `}return i}};function o(s,t,m){
if(e.isAlias(t)){const i=t.resolve(s),c=m&&i&&m.get(i);return c?c.count*c.aliasCount:0}else if(e.isCollection(t)){let i=0;for(const c of t.items){const l=o(s,c,
m);l>i&&(i=l)}return i}else if(e.isPair(t)){const i=o(s,t.key,m),c=o(s,t.value,m);return Math.max(i,c)}return 1}h(o,"getAliasCount"),a.Alias=n}}),ke=A({"../../w\
ork/main/node_modules/yaml/dist/nodes/Scalar.js"(a){"use strict";var u=me(),r=D0(),e=Xe(),d=h(n=>!n||typeof n!="function"&&typeof n!="object","isScalarValue"),f=class extends r.
NodeBase{static{h(this,"Scalar")}constructor(n){super(u.SCALAR),this.value=n}toJSON(n,o){return o?.keep?this.value:e.toJS(this.value,n,o)}toString(){return String(
this.value)}};f.BLOCK_FOLDED="BLOCK_FOLDED",f.BLOCK_LITERAL="BLOCK_LITERAL",f.PLAIN="PLAIN",f.QUOTE_DOUBLE="QUOTE_DOUBLE",f.QUOTE_SINGLE="QUOTE_SINGLE",a.Scalar=
f,a.isScalarValue=d}}),Wu=A({"../../work/main/node_modules/yaml/dist/doc/createNode.js"(a){"use strict";var u=Ku(),r=me(),e=ke(),d="tag:yaml.org,2002:";function f(o,s,t){
if(s){const m=t.filter(c=>c.tag===s),i=m.find(c=>!c.format)??m[0];if(!i)throw new Error(`Tag ${s} not found`);return i}return t.find(m=>m.identify?.(o)&&!m.format)}
h(f,"findTagObject");function n(o,s,t){if(r.isDocument(o)&&(o=o.contents),r.isNode(o))return o;if(r.isPair(o)){const _=t.schema[r.MAP].createNode?.(t.schema,null,
t);return _.items.push(o),_}(o instanceof String||o instanceof Number||o instanceof Boolean||typeof BigInt<"u"&&o instanceof BigInt)&&(o=o.valueOf());const{aliasDuplicateObjects:m,
onAnchor:i,onTagObj:c,schema:l,sourceObjects:v}=t;let p;if(m&&o&&typeof o=="object"){if(p=v.get(o),p)return p.anchor??(p.anchor=i(o)),new u.Alias(p.anchor);p={anchor:null,
node:null},v.set(o,p)}s?.startsWith("!!")&&(s=d+s.slice(2));let y=f(o,s,l.tags);if(!y){if(o&&typeof o.toJSON=="function"&&(o=o.toJSON()),!o||typeof o!="object"){
const _=new e.Scalar(o);return p&&(p.node=_),_}y=o instanceof Map?l[r.MAP]:Symbol.iterator in Object(o)?l[r.SEQ]:l[r.MAP]}c&&(c(y),delete t.onTagObj);const g=y?.
createNode?y.createNode(t.schema,o,t):typeof y?.nodeClass?.from=="function"?y.nodeClass.from(t.schema,o,t):new e.Scalar(o);return s?g.tag=s:y.default||(g.tag=y.
tag),p&&(p.node=g),g}h(n,"createNode"),a.createNode=n}}),C0=A({"../../work/main/node_modules/yaml/dist/nodes/Collection.js"(a){"use strict";var u=Wu(),r=me(),e=D0();
function d(o,s,t){let m=t;for(let i=s.length-1;i>=0;--i){const c=s[i];if(typeof c=="number"&&Number.isInteger(c)&&c>=0){const l=[];l[c]=m,m=l}else m=new Map([[c,
m]])}return u.createNode(m,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:h(()=>{throw new Error("This should not happen, please report a bug.")},"o\
nAnchor"),schema:o,sourceObjects:new Map})}h(d,"collectionFromPath");var f=h(o=>o==null||typeof o=="object"&&!!o[Symbol.iterator]().next().done,"isEmptyPath"),n=class extends e.
NodeBase{static{h(this,"Collection")}constructor(o,s){super(o),Object.defineProperty(this,"schema",{value:s,configurable:!0,enumerable:!1,writable:!0})}clone(o){
const s=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return o&&(s.schema=o),s.items=s.items.map(t=>r.isNode(t)||r.isPair(t)?
t.clone(o):t),this.range&&(s.range=this.range.slice()),s}addIn(o,s){if(f(o))this.add(s);else{const[t,...m]=o,i=this.get(t,!0);if(r.isCollection(i))i.addIn(m,s);else if(i===
void 0&&this.schema)this.set(t,d(this.schema,m,s));else throw new Error(`Expected YAML collection at ${t}. Remaining path: ${m}`)}}deleteIn(o){const[s,...t]=o;if(t.
length===0)return this.delete(s);const m=this.get(s,!0);if(r.isCollection(m))return m.deleteIn(t);throw new Error(`Expected YAML collection at ${s}. Remaining p\
ath: ${t}`)}getIn(o,s){const[t,...m]=o,i=this.get(t,!0);return m.length===0?!s&&r.isScalar(i)?i.value:i:r.isCollection(i)?i.getIn(m,s):void 0}hasAllNullValues(o){
return this.items.every(s=>{if(!r.isPair(s))return!1;const t=s.value;return t==null||o&&r.isScalar(t)&&t.value==null&&!t.commentBefore&&!t.comment&&!t.tag})}hasIn(o){
const[s,...t]=o;if(t.length===0)return this.has(s);const m=this.get(s,!0);return r.isCollection(m)?m.hasIn(t):!1}setIn(o,s){const[t,...m]=o;if(m.length===0)this.
set(t,s);else{const i=this.get(t,!0);if(r.isCollection(i))i.setIn(m,s);else if(i===void 0&&this.schema)this.set(t,d(this.schema,m,s));else throw new Error(`Expe\
cted YAML collection at ${t}. Remaining path: ${m}`)}}};a.Collection=n,a.collectionFromPath=d,a.isEmptyPath=f}}),Ju=A({"../../work/main/node_modules/yaml/dist/s\
tringify/stringifyComment.js"(a){"use strict";var u=h(d=>d.replace(/^(?!$)(?: $)?/gm,"#"),"stringifyComment");function r(d,f){return/^\n+$/.test(d)?d.substring(
1):f?d.replace(/^(?! *$)/gm,f):d}h(r,"indentComment");var e=h((d,f,n)=>d.endsWith(`
`)?r(n,f):n.includes(`
`)?`
`+r(n,f):(d.endsWith(" ")?"":" ")+n,"lineComment");a.indentComment=r,a.lineComment=e,a.stringifyComment=u}}),l3=A({"../../work/main/node_modules/yaml/dist/strin\
gify/foldFlowLines.js"(a){"use strict";var u="flow",r="block",e="quoted";function d(n,o,s="flow",{indentAtStart:t,lineWidth:m=80,minContentWidth:i=20,onFold:c,onOverflow:l}={}){
if(!m||m<0)return n;m<i&&(i=0);const v=Math.max(1+i,1+m-o.length);if(n.length<=v)return n;const p=[],y={};let g=m-o.length;typeof t=="number"&&(t>m-Math.max(2,i)?
p.push(0):g=m-t);let _,b,E=!1,C=-1,k=-1,w=-1;s===r&&(C=f(n,C,o.length),C!==-1&&(g=C+v));for(let N;N=n[C+=1];){if(s===e&&N==="\\"){switch(k=C,n[C+1]){case"x":C+=
3;break;case"u":C+=5;break;case"U":C+=9;break;default:C+=1}w=C}if(N===`
`)s===r&&(C=f(n,C,o.length)),g=C+o.length+v,_=void 0;else{if(N===" "&&b&&b!==" "&&b!==`
`&&b!=="	"){const T=n[C+1];T&&T!==" "&&T!==`
`&&T!=="	"&&(_=C)}if(C>=g)if(_)p.push(_),g=_+v,_=void 0;else if(s===e){for(;b===" "||b==="	";)b=N,N=n[C+=1],E=!0;const T=C>w+1?C-2:k-1;if(y[T])return n;p.push(T),
y[T]=!0,g=T+v,_=void 0}else E=!0}b=N}if(E&&l&&l(),p.length===0)return n;c&&c();let S=n.slice(0,p[0]);for(let N=0;N<p.length;++N){const T=p[N],P=p[N+1]||n.length;
T===0?S=`
${o}${n.slice(0,P)}`:(s===e&&y[T]&&(S+=`${n[T]}\\`),S+=`
${o}${n.slice(T+1,P)}`)}return S}h(d,"foldFlowLines");function f(n,o,s){let t=o,m=o+1,i=n[m];for(;i===" "||i==="	";)if(o<m+s)i=n[++o];else{do i=n[++o];while(i&&
i!==`
`);t=o,m=o+1,i=n[m]}return t}h(f,"consumeMoreIndentedLines"),a.FOLD_BLOCK=r,a.FOLD_FLOW=u,a.FOLD_QUOTED=e,a.foldFlowLines=d}}),Yu=A({"../../work/main/node_modul\
es/yaml/dist/stringify/stringifyString.js"(a){"use strict";var u=ke(),r=l3(),e=h((l,v)=>({indentAtStart:v?l.indent.length:l.indentAtStart,lineWidth:l.options.lineWidth,
minContentWidth:l.options.minContentWidth}),"getFoldOptions"),d=h(l=>/^(%|---|\.\.\.)/m.test(l),"containsDocumentMarker");function f(l,v,p){if(!v||v<0)return!1;
const y=v-p,g=l.length;if(g<=y)return!1;for(let _=0,b=0;_<g;++_)if(l[_]===`
`){if(_-b>y)return!0;if(b=_+1,g-b<=y)return!1}return!0}h(f,"lineLengthOverLimit");function n(l,v){const p=JSON.stringify(l);if(v.options.doubleQuotedAsJSON)return p;
const{implicitKey:y}=v,g=v.options.doubleQuotedMinMultiLineLength,_=v.indent||(d(l)?"  ":"");let b="",E=0;for(let C=0,k=p[C];k;k=p[++C])if(k===" "&&p[C+1]==="\\"&&
p[C+2]==="n"&&(b+=p.slice(E,C)+"\\ ",C+=1,E=C,k="\\"),k==="\\")switch(p[C+1]){case"u":{b+=p.slice(E,C);const w=p.substr(C+2,4);switch(w){case"0000":b+="\\0";break;case"\
0007":b+="\\a";break;case"000b":b+="\\v";break;case"001b":b+="\\e";break;case"0085":b+="\\N";break;case"00a0":b+="\\_";break;case"2028":b+="\\L";break;case"2029":
b+="\\P";break;default:w.substr(0,2)==="00"?b+="\\x"+w.substr(2):b+=p.substr(C,6)}C+=5,E=C+1}break;case"n":if(y||p[C+2]==='"'||p.length<g)C+=1;else{for(b+=p.slice(
E,C)+`

`;p[C+2]==="\\"&&p[C+3]==="n"&&p[C+4]!=='"';)b+=`
`,C+=2;b+=_,p[C+2]===" "&&(b+="\\"),C+=1,E=C+1}break;default:C+=1}return b=E?b+p.slice(E):p,y?b:r.foldFlowLines(b,_,r.FOLD_QUOTED,e(v,!1))}h(n,"doubleQuotedStri\
ng");function o(l,v){if(v.options.singleQuote===!1||v.implicitKey&&l.includes(`
`)||/[ \t]\n|\n[ \t]/.test(l))return n(l,v);const p=v.indent||(d(l)?"  ":""),y="'"+l.replace(/'/g,"''").replace(/\n+/g,`$&
${p}`)+"'";return v.implicitKey?y:r.foldFlowLines(y,p,r.FOLD_FLOW,e(v,!1))}h(o,"singleQuotedString");function s(l,v){const{singleQuote:p}=v.options;let y;if(p===
!1)y=n;else{const g=l.includes('"'),_=l.includes("'");g&&!_?y=o:_&&!g?y=n:y=p?o:n}return y(l,v)}h(s,"quotedString");var t;try{t=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{t=/\n+(?!\n|$)/g}function m({comment:l,type:v,value:p},y,g,_){const{blockQuote:b,commentString:E,lineWidth:C}=y.options;if(!b||/\n[\t ]+$/.test(
p))return s(p,y);const k=y.indent||(y.forceBlockIndent||d(p)?"  ":""),w=b==="literal"?!0:b==="folded"||v===u.Scalar.BLOCK_FOLDED?!1:v===u.Scalar.BLOCK_LITERAL?!0:
!f(p,C,k.length);if(!p)return w?`|
`:`>
`;let S,N;for(N=p.length;N>0;--N){const J=p[N-1];if(J!==`
`&&J!=="	"&&J!==" ")break}let T=p.substring(N);const P=T.indexOf(`
`);P===-1?S="-":p===T||P!==T.length-1?(S="+",_&&_()):S="",T&&(p=p.slice(0,-T.length),T[T.length-1]===`
`&&(T=T.slice(0,-1)),T=T.replace(t,`$&${k}`));let q=!1,$,B=-1;for($=0;$<p.length;++$){const J=p[$];if(J===" ")q=!0;else if(J===`
`)B=$;else break}let M=p.substring(0,B<$?B+1:$);M&&(p=p.substring(M.length),M=M.replace(/\n+/g,`$&${k}`));let x=(q?k?"2":"1":"")+S;if(l&&(x+=" "+E(l.replace(/ ?[\r\n]+/g,
" ")),g&&g()),!w){const J=p.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${k}`);let Q=!1;const R=e(y,!0);b!=="folded"&&v!==u.Scalar.BLOCK_FOLDED&&
(R.onOverflow=()=>{Q=!0});const j=r.foldFlowLines(`${M}${J}${T}`,k,r.FOLD_BLOCK,R);if(!Q)return`>${x}
${k}${j}`}return p=p.replace(/\n+/g,`$&${k}`),`|${x}
${k}${M}${p}${T}`}h(m,"blockString");function i(l,v,p,y){const{type:g,value:_}=l,{actualString:b,implicitKey:E,indent:C,indentStep:k,inFlow:w}=v;if(E&&_.includes(
`
`)||w&&/[[\]{},]/.test(_))return s(_,v);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(_))return E||w||!_.includes(
`
`)?s(_,v):m(l,v,p,y);if(!E&&!w&&g!==u.Scalar.PLAIN&&_.includes(`
`))return m(l,v,p,y);if(d(_)){if(C==="")return v.forceBlockIndent=!0,m(l,v,p,y);if(E&&C===k)return s(_,v)}const S=_.replace(/\n+/g,`$&
${C}`);if(b){const N=h(q=>q.default&&q.tag!=="tag:yaml.org,2002:str"&&q.test?.test(S),"test"),{compat:T,tags:P}=v.doc.schema;if(P.some(N)||T?.some(N))return s(_,
v)}return E?S:r.foldFlowLines(S,C,r.FOLD_FLOW,e(v,!1))}h(i,"plainString");function c(l,v,p,y){const{implicitKey:g,inFlow:_}=v,b=typeof l.value=="string"?l:Object.
assign({},l,{value:String(l.value)});let{type:E}=l;E!==u.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(b.value)&&(E=u.Scalar.QUOTE_DOUBLE);
const C=h(w=>{switch(w){case u.Scalar.BLOCK_FOLDED:case u.Scalar.BLOCK_LITERAL:return g||_?s(b.value,v):m(b,v,p,y);case u.Scalar.QUOTE_DOUBLE:return n(b.value,v);case u.
Scalar.QUOTE_SINGLE:return o(b.value,v);case u.Scalar.PLAIN:return i(b,v,p,y);default:return null}},"_stringify");let k=C(E);if(k===null){const{defaultKeyType:w,
defaultStringType:S}=v.options,N=g&&w||S;if(k=C(N),k===null)throw new Error(`Unsupported default string type ${N}`)}return k}h(c,"stringifyString"),a.stringifyString=
c}}),xu=A({"../../work/main/node_modules/yaml/dist/stringify/stringify.js"(a){"use strict";var u=A0(),r=me(),e=Ju(),d=Yu();function f(t,m){const i=Object.assign(
{blockQuote:!0,commentString:e.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},t.schema.toStringOptions,m);let c;switch(i.collectionStyle){case"block":c=!1;break;case"flow":c=!0;break;default:c=null}return{anchors:new Set,
doc:t,flowCollectionPadding:i.flowCollectionPadding?" ":"",indent:"",indentStep:typeof i.indent=="number"?" ".repeat(i.indent):"  ",inFlow:c,options:i}}h(f,"cre\
ateStringifyContext");function n(t,m){if(m.tag){const l=t.filter(v=>v.tag===m.tag);if(l.length>0)return l.find(v=>v.format===m.format)??l[0]}let i,c;if(r.isScalar(
m)){c=m.value;let l=t.filter(v=>v.identify?.(c));if(l.length>1){const v=l.filter(p=>p.test);v.length>0&&(l=v)}i=l.find(v=>v.format===m.format)??l.find(v=>!v.format)}else
c=m,i=t.find(l=>l.nodeClass&&c instanceof l.nodeClass);if(!i){const l=c?.constructor?.name??(c===null?"null":typeof c);throw new Error(`Tag not resolved for ${l}\
 value`)}return i}h(n,"getTagObject");function o(t,m,{anchors:i,doc:c}){if(!c.directives)return"";const l=[],v=(r.isScalar(t)||r.isCollection(t))&&t.anchor;v&&u.
anchorIsValid(v)&&(i.add(v),l.push(`&${v}`));const p=t.tag??(m.default?null:m.tag);return p&&l.push(c.directives.tagString(p)),l.join(" ")}h(o,"stringifyProps");
function s(t,m,i,c){if(r.isPair(t))return t.toString(m,i,c);if(r.isAlias(t)){if(m.doc.directives)return t.toString(m);if(m.resolvedAliases?.has(t))throw new TypeError(
"Cannot stringify circular structure without alias nodes");m.resolvedAliases?m.resolvedAliases.add(t):m.resolvedAliases=new Set([t]),t=t.resolve(m.doc)}let l;const v=r.
isNode(t)?t:m.doc.createNode(t,{onTagObj:h(g=>l=g,"onTagObj")});l??(l=n(m.doc.schema.tags,v));const p=o(v,l,m);p.length>0&&(m.indentAtStart=(m.indentAtStart??0)+
p.length+1);const y=typeof l.stringify=="function"?l.stringify(v,m,i,c):r.isScalar(v)?d.stringifyString(v,m,i,c):v.toString(m,i,c);return p?r.isScalar(v)||y[0]===
"{"||y[0]==="["?`${p} ${y}`:`${p}
${m.indent}${y}`:y}h(s,"stringify"),a.createStringifyContext=f,a.stringify=s}}),c3=A({"../../work/main/node_modules/yaml/dist/stringify/stringifyPair.js"(a){"us\
e strict";var u=me(),r=ke(),e=xu(),d=Ju();function f({key:n,value:o},s,t,m){const{allNullValues:i,doc:c,indent:l,indentStep:v,options:{commentString:p,indentSeq:y,
simpleKeys:g}}=s;let _=u.isNode(n)&&n.comment||null;if(g){if(_)throw new Error("With simple keys, key nodes cannot have comments");if(u.isCollection(n)||!u.isNode(
n)&&typeof n=="object"){const $="With simple keys, collection cannot be used as a key value";throw new Error($)}}let b=!g&&(!n||_&&o==null&&!s.inFlow||u.isCollection(
n)||(u.isScalar(n)?n.type===r.Scalar.BLOCK_FOLDED||n.type===r.Scalar.BLOCK_LITERAL:typeof n=="object"));s=Object.assign({},s,{allNullValues:!1,implicitKey:!b&&(g||
!i),indent:l+v});let E=!1,C=!1,k=e.stringify(n,s,()=>E=!0,()=>C=!0);if(!b&&!s.inFlow&&k.length>1024){if(g)throw new Error("With simple keys, single line scalar \
must not span more than 1024 characters");b=!0}if(s.inFlow){if(i||o==null)return E&&t&&t(),k===""?"?":b?`? ${k}`:k}else if(i&&!g||o==null&&b)return k=`? ${k}`,_&&
!E?k+=d.lineComment(k,s.indent,p(_)):C&&m&&m(),k;E&&(_=null),b?(_&&(k+=d.lineComment(k,s.indent,p(_))),k=`? ${k}
${l}:`):(k=`${k}:`,_&&(k+=d.lineComment(k,s.indent,p(_))));let w,S,N;u.isNode(o)?(w=!!o.spaceBefore,S=o.commentBefore,N=o.comment):(w=!1,S=null,N=null,o&&typeof o==
"object"&&(o=c.createNode(o))),s.implicitKey=!1,!b&&!_&&u.isScalar(o)&&(s.indentAtStart=k.length+1),C=!1,!y&&v.length>=2&&!s.inFlow&&!b&&u.isSeq(o)&&!o.flow&&!o.
tag&&!o.anchor&&(s.indent=s.indent.substring(2));let T=!1;const P=e.stringify(o,s,()=>T=!0,()=>C=!0);let q=" ";if(_||w||S){if(q=w?`
`:"",S){const $=p(S);q+=`
${d.indentComment($,s.indent)}`}P===""&&!s.inFlow?q===`
`&&N&&(q=`

`):q+=`
${s.indent}`}else if(!b&&u.isCollection(o)){const $=P[0],B=P.indexOf(`
`),M=B!==-1,z=s.inFlow??o.flow??o.items.length===0;if(M||!z){let x=!1;if(M&&($==="&"||$==="!")){let J=P.indexOf(" ");$==="&"&&J!==-1&&J<B&&P[J+1]==="!"&&(J=P.indexOf(
" ",J+1)),(J===-1||B<J)&&(x=!0)}x||(q=`
${s.indent}`)}}else(P===""||P[0]===`
`)&&(q="");return k+=q+P,s.inFlow?T&&t&&t():N&&!T?k+=d.lineComment(k,s.indent,p(N)):C&&m&&m(),k}h(f,"stringifyPair"),a.stringifyPair=f}}),Mr=A({"../../work/main\
/node_modules/yaml/dist/log.js"(a){"use strict";var u=we("process");function r(d,...f){d==="debug"&&console.log(...f)}h(r,"debug");function e(d,f){(d==="debug"||
d==="warn")&&(typeof u.emitWarning=="function"?u.emitWarning(f):console.warn(f))}h(e,"warn"),a.debug=r,a.warn=e}}),F0=A({"../../work/main/node_modules/yaml/dist\
/schema/yaml-1.1/merge.js"(a){"use strict";var u=me(),r=ke(),e="<<",d={identify:h(t=>t===e||typeof t=="symbol"&&t.description===e,"identify"),default:"key",tag:"\
tag:yaml.org,2002:merge",test:/^<<$/,resolve:h(()=>Object.assign(new r.Scalar(Symbol(e)),{addToJSMap:n}),"resolve"),stringify:h(()=>e,"stringify")},f=h((t,m)=>(d.
identify(m)||u.isScalar(m)&&(!m.type||m.type===r.Scalar.PLAIN)&&d.identify(m.value))&&t?.doc.schema.tags.some(i=>i.tag===d.tag&&i.default),"isMergeKey");function n(t,m,i){
const c=s(t,i);if(u.isSeq(c))for(const l of c.items)o(t,m,l);else if(Array.isArray(c))for(const l of c)o(t,m,l);else o(t,m,c)}h(n,"addMergeToJSMap");function o(t,m,i){
const c=s(t,i);if(!u.isMap(c))throw new Error("Merge sources must be maps or map aliases");const l=c.toJSON(null,t,Map);for(const[v,p]of l)m instanceof Map?m.has(
v)||m.set(v,p):m instanceof Set?m.add(v):Object.prototype.hasOwnProperty.call(m,v)||Object.defineProperty(m,v,{value:p,writable:!0,enumerable:!0,configurable:!0});
return m}h(o,"mergeValue");function s(t,m){return t&&u.isAlias(m)?m.resolve(t.doc,t):m}h(s,"resolveAliasValue"),a.addMergeToJSMap=n,a.isMergeKey=f,a.merge=d}}),
zr=A({"../../work/main/node_modules/yaml/dist/nodes/addPairToJSMap.js"(a){"use strict";var u=Mr(),r=F0(),e=xu(),d=me(),f=Xe();function n(s,t,{key:m,value:i}){if(d.
isNode(m)&&m.addToJSMap)m.addToJSMap(s,t,i);else if(r.isMergeKey(s,m))r.addMergeToJSMap(s,t,i);else{const c=f.toJS(m,"",s);if(t instanceof Map)t.set(c,f.toJS(i,
c,s));else if(t instanceof Set)t.add(c);else{const l=o(m,c,s),v=f.toJS(i,l,s);l in t?Object.defineProperty(t,l,{value:v,writable:!0,enumerable:!0,configurable:!0}):
t[l]=v}}return t}h(n,"addPairToJSMap");function o(s,t,m){if(t===null)return"";if(typeof t!="object")return String(t);if(d.isNode(s)&&m?.doc){const i=e.createStringifyContext(
m.doc,{});i.anchors=new Set;for(const l of m.anchors.keys())i.anchors.add(l.anchor);i.inFlow=!0,i.inStringifyKey=!0;const c=s.toString(i);if(!m.mapKeyWarned){let l=JSON.
stringify(c);l.length>40&&(l=l.substring(0,36)+'..."'),u.warn(m.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restricti\
ons: ${l}. Set mapAsMap: true to use object keys.`),m.mapKeyWarned=!0}return c}return JSON.stringify(t)}h(o,"stringifyKey"),a.addPairToJSMap=n}}),Qe=A({"../../w\
ork/main/node_modules/yaml/dist/nodes/Pair.js"(a){"use strict";var u=Wu(),r=c3(),e=zr(),d=me();function f(o,s,t){const m=u.createNode(o,void 0,t),i=u.createNode(
s,void 0,t);return new n(m,i)}h(f,"createPair");var n=class yt{static{h(this,"_Pair")}constructor(s,t=null){Object.defineProperty(this,d.NODE_TYPE,{value:d.PAIR}),
this.key=s,this.value=t}clone(s){let{key:t,value:m}=this;return d.isNode(t)&&(t=t.clone(s)),d.isNode(m)&&(m=m.clone(s)),new yt(t,m)}toJSON(s,t){const m=t?.mapAsMap?
new Map:{};return e.addPairToJSMap(t,m,this)}toString(s,t,m){return s?.doc?r.stringifyPair(this,s,t,m):JSON.stringify(this)}};a.Pair=n,a.createPair=f}}),Ur=A({"\
../../work/main/node_modules/yaml/dist/stringify/stringifyCollection.js"(a){"use strict";var u=me(),r=xu(),e=Ju();function d(s,t,m){return(t.inFlow??s.flow?n:f)(
s,t,m)}h(d,"stringifyCollection");function f({comment:s,items:t},m,{blockItemPrefix:i,flowChars:c,itemIndent:l,onChompKeep:v,onComment:p}){const{indent:y,options:{
commentString:g}}=m,_=Object.assign({},m,{indent:l,type:null});let b=!1;const E=[];for(let k=0;k<t.length;++k){const w=t[k];let S=null;if(u.isNode(w))!b&&w.spaceBefore&&
E.push(""),o(m,E,w.commentBefore,b),w.comment&&(S=w.comment);else if(u.isPair(w)){const T=u.isNode(w.key)?w.key:null;T&&(!b&&T.spaceBefore&&E.push(""),o(m,E,T.commentBefore,
b))}b=!1;let N=r.stringify(w,_,()=>S=null,()=>b=!0);S&&(N+=e.lineComment(N,l,g(S))),b&&S&&(b=!1),E.push(i+N)}let C;if(E.length===0)C=c.start+c.end;else{C=E[0];for(let k=1;k<
E.length;++k){const w=E[k];C+=w?`
${y}${w}`:`
`}}return s?(C+=`
`+e.indentComment(g(s),y),p&&p()):b&&v&&v(),C}h(f,"stringifyBlockCollection");function n({items:s},t,{flowChars:m,itemIndent:i}){const{indent:c,indentStep:l,flowCollectionPadding:v,
options:{commentString:p}}=t;i+=l;const y=Object.assign({},t,{indent:i,inFlow:!0,type:null});let g=!1,_=0;const b=[];for(let k=0;k<s.length;++k){const w=s[k];let S=null;
if(u.isNode(w))w.spaceBefore&&b.push(""),o(t,b,w.commentBefore,!1),w.comment&&(S=w.comment);else if(u.isPair(w)){const T=u.isNode(w.key)?w.key:null;T&&(T.spaceBefore&&
b.push(""),o(t,b,T.commentBefore,!1),T.comment&&(g=!0));const P=u.isNode(w.value)?w.value:null;P?(P.comment&&(S=P.comment),P.commentBefore&&(g=!0)):w.value==null&&
T?.comment&&(S=T.comment)}S&&(g=!0);let N=r.stringify(w,y,()=>S=null);g||(g=b.length>_||N.includes(`
`)),k<s.length-1?N+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(g||(g=b.reduce((T,P)=>T+P.length+2,2)+(N.length+2)>t.options.lineWidth)),g&&(N+=",")),
S&&(N+=e.lineComment(N,i,p(S))),b.push(N),_=b.length}const{start:E,end:C}=m;if(b.length===0)return E+C;if(!g){const k=b.reduce((w,S)=>w+S.length+2,2);g=t.options.
lineWidth>0&&k>t.options.lineWidth}if(g){let k=E;for(const w of b)k+=w?`
${l}${c}${w}`:`
`;return`${k}
${c}${C}`}else return`${E}${v}${b.join(" ")}${v}${C}`}h(n,"stringifyFlowCollection");function o({indent:s,options:{commentString:t}},m,i,c){if(i&&c&&(i=i.replace(
/^\n+/,"")),i){const l=e.indentComment(t(i),s);m.push(l.trimStart())}}h(o,"addCommentBefore"),a.stringifyCollection=d}}),Ze=A({"../../work/main/node_modules/yam\
l/dist/nodes/YAMLMap.js"(a){"use strict";var u=Ur(),r=zr(),e=C0(),d=me(),f=Qe(),n=ke();function o(t,m){const i=d.isScalar(m)?m.value:m;for(const c of t)if(d.isPair(
c)&&(c.key===m||c.key===i||d.isScalar(c.key)&&c.key.value===i))return c}h(o,"findPair");var s=class extends e.Collection{static{h(this,"YAMLMap")}static get tagName(){
return"tag:yaml.org,2002:map"}constructor(t){super(d.MAP,t),this.items=[]}static from(t,m,i){const{keepUndefined:c,replacer:l}=i,v=new this(t),p=h((y,g)=>{if(typeof l==
"function")g=l.call(m,y,g);else if(Array.isArray(l)&&!l.includes(y))return;(g!==void 0||c)&&v.items.push(f.createPair(y,g,i))},"add");if(m instanceof Map)for(const[
y,g]of m)p(y,g);else if(m&&typeof m=="object")for(const y of Object.keys(m))p(y,m[y]);return typeof t.sortMapEntries=="function"&&v.items.sort(t.sortMapEntries),
v}add(t,m){let i;d.isPair(t)?i=t:!t||typeof t!="object"||!("key"in t)?i=new f.Pair(t,t?.value):i=new f.Pair(t.key,t.value);const c=o(this.items,i.key),l=this.schema?.
sortMapEntries;if(c){if(!m)throw new Error(`Key ${i.key} already set`);d.isScalar(c.value)&&n.isScalarValue(i.value)?c.value.value=i.value:c.value=i.value}else if(l){
const v=this.items.findIndex(p=>l(i,p)<0);v===-1?this.items.push(i):this.items.splice(v,0,i)}else this.items.push(i)}delete(t){const m=o(this.items,t);return m?
this.items.splice(this.items.indexOf(m),1).length>0:!1}get(t,m){const c=o(this.items,t)?.value;return(!m&&d.isScalar(c)?c.value:c)??void 0}has(t){return!!o(this.
items,t)}set(t,m){this.add(new f.Pair(t,m),!0)}toJSON(t,m,i){const c=i?new i:m?.mapAsMap?new Map:{};m?.onCreate&&m.onCreate(c);for(const l of this.items)r.addPairToJSMap(
m,c,l);return c}toString(t,m,i){if(!t)return JSON.stringify(this);for(const c of this.items)if(!d.isPair(c))throw new Error(`Map items must all be pairs; found ${JSON.
stringify(c)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),u.stringifyCollection(this,t,{blockItemPrefix:"",
flowChars:{start:"{",end:"}"},itemIndent:t.indent||"",onChompKeep:i,onComment:m})}};a.YAMLMap=s,a.findPair=o}}),Du=A({"../../work/main/node_modules/yaml/dist/sc\
hema/common/map.js"(a){"use strict";var u=me(),r=Ze(),e={collection:"map",default:!0,nodeClass:r.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(d,f){return u.isMap(
d)||f("Expected a mapping for this tag"),d},createNode:h((d,f,n)=>r.YAMLMap.from(d,f,n),"createNode")};a.map=e}}),eu=A({"../../work/main/node_modules/yaml/dist/\
nodes/YAMLSeq.js"(a){"use strict";var u=Wu(),r=Ur(),e=C0(),d=me(),f=ke(),n=Xe(),o=class extends e.Collection{static{h(this,"YAMLSeq")}static get tagName(){return"\
tag:yaml.org,2002:seq"}constructor(t){super(d.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){const m=s(t);return typeof m!="number"?!1:this.items.splice(
m,1).length>0}get(t,m){const i=s(t);if(typeof i!="number")return;const c=this.items[i];return!m&&d.isScalar(c)?c.value:c}has(t){const m=s(t);return typeof m=="n\
umber"&&m<this.items.length}set(t,m){const i=s(t);if(typeof i!="number")throw new Error(`Expected a valid index, not ${t}.`);const c=this.items[i];d.isScalar(c)&&
f.isScalarValue(m)?c.value=m:this.items[i]=m}toJSON(t,m){const i=[];m?.onCreate&&m.onCreate(i);let c=0;for(const l of this.items)i.push(n.toJS(l,String(c++),m));
return i}toString(t,m,i){return t?r.stringifyCollection(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:i,
onComment:m}):JSON.stringify(this)}static from(t,m,i){const{replacer:c}=i,l=new this(t);if(m&&Symbol.iterator in Object(m)){let v=0;for(let p of m){if(typeof c==
"function"){const y=m instanceof Set?p:String(v++);p=c.call(m,y,p)}l.items.push(u.createNode(p,void 0,i))}}return l}};function s(t){let m=d.isScalar(t)?t.value:
t;return m&&typeof m=="string"&&(m=Number(m)),typeof m=="number"&&Number.isInteger(m)&&m>=0?m:null}h(s,"asItemIndex"),a.YAMLSeq=o}}),Cu=A({"../../work/main/node\
_modules/yaml/dist/schema/common/seq.js"(a){"use strict";var u=me(),r=eu(),e={collection:"seq",default:!0,nodeClass:r.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(d,f){
return u.isSeq(d)||f("Expected a sequence for this tag"),d},createNode:h((d,f,n)=>r.YAMLSeq.from(d,f,n),"createNode")};a.seq=e}}),Xu=A({"../../work/main/node_mo\
dules/yaml/dist/schema/common/string.js"(a){"use strict";var u=Yu(),r={identify:h(e=>typeof e=="string","identify"),default:!0,tag:"tag:yaml.org,2002:str",resolve:h(
e=>e,"resolve"),stringify(e,d,f,n){return d=Object.assign({actualString:!0},d),u.stringifyString(e,d,f,n)}};a.string=r}}),S0=A({"../../work/main/node_modules/ya\
ml/dist/schema/common/null.js"(a){"use strict";var u=ke(),r={identify:h(e=>e==null,"identify"),createNode:h(()=>new u.Scalar(null),"createNode"),default:!0,tag:"\
tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:h(()=>new u.Scalar(null),"resolve"),stringify:h(({source:e},d)=>typeof e=="string"&&r.test.test(e)?
e:d.options.nullStr,"stringify")};a.nullTag=r}}),Vr=A({"../../work/main/node_modules/yaml/dist/schema/core/bool.js"(a){"use strict";var u=ke(),r={identify:h(e=>typeof e==
"boolean","identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:h(e=>new u.Scalar(e[0]==="t"||e[0]==="T"),"resolv\
e"),stringify({source:e,value:d},f){if(e&&r.test.test(e)){const n=e[0]==="t"||e[0]==="T";if(d===n)return e}return d?f.options.trueStr:f.options.falseStr}};a.boolTag=
r}}),Fu=A({"../../work/main/node_modules/yaml/dist/stringify/stringifyNumber.js"(a){"use strict";function u({format:r,minFractionDigits:e,tag:d,value:f}){if(typeof f==
"bigint")return String(f);const n=typeof f=="number"?f:Number(f);if(!isFinite(n))return isNaN(n)?".nan":n<0?"-.inf":".inf";let o=Object.is(f,-0)?"-0":JSON.stringify(
f);if(!r&&e&&(!d||d==="tag:yaml.org,2002:float")&&/^-?\d/.test(o)&&!o.includes("e")){let s=o.indexOf(".");s<0&&(s=o.length,o+=".");let t=e-(o.length-s-1);for(;t-- >
0;)o+="0"}return o}h(u,"stringifyNumber"),a.stringifyNumber=u}}),Hr=A({"../../work/main/node_modules/yaml/dist/schema/core/float.js"(a){"use strict";var u=ke(),
r=Fu(),e={identify:h(n=>typeof n=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:h(
n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),stringify:r.stringifyNumber},d={identify:h(n=>typeof n==
"number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:h(n=>parseFloat(
n),"resolve"),stringify(n){const o=Number(n.value);return isFinite(o)?o.toExponential():r.stringifyNumber(n)}},f={identify:h(n=>typeof n=="number","identify"),default:!0,
tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(n){const o=new u.Scalar(parseFloat(n)),s=n.indexOf(".");return s!==-1&&n[n.length-
1]==="0"&&(o.minFractionDigits=n.length-s-1),o},stringify:r.stringifyNumber};a.float=f,a.floatExp=d,a.floatNaN=e}}),Gr=A({"../../work/main/node_modules/yaml/dis\
t/schema/core/int.js"(a){"use strict";var u=Fu(),r=h(s=>typeof s=="bigint"||Number.isInteger(s),"intIdentify"),e=h((s,t,m,{intAsBigInt:i})=>i?BigInt(s):parseInt(
s.substring(t),m),"intResolve");function d(s,t,m){const{value:i}=s;return r(i)&&i>=0?m+i.toString(t):u.stringifyNumber(s)}h(d,"intStringify");var f={identify:h(
s=>r(s)&&s>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:h((s,t,m)=>e(s,2,8,m),"resolve"),stringify:h(s=>d(s,8,"0\
o"),"stringify")},n={identify:r,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:h((s,t,m)=>e(s,0,10,m),"resolve"),stringify:u.stringifyNumber},
o={identify:h(s=>r(s)&&s>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:h((s,t,m)=>e(s,2,16,m),"resolve"),stringify:h(
s=>d(s,16,"0x"),"stringify")};a.int=n,a.intHex=o,a.intOct=f}}),d3=A({"../../work/main/node_modules/yaml/dist/schema/core/schema.js"(a){"use strict";var u=Du(),r=S0(),
e=Cu(),d=Xu(),f=Vr(),n=Hr(),o=Gr(),s=[u.map,e.seq,d.string,r.nullTag,f.boolTag,o.intOct,o.int,o.intHex,n.floatNaN,n.floatExp,n.float];a.schema=s}}),f3=A({"../..\
/work/main/node_modules/yaml/dist/schema/json/schema.js"(a){"use strict";var u=ke(),r=Du(),e=Cu();function d(t){return typeof t=="bigint"||Number.isInteger(t)}h(
d,"intIdentify");var f=h(({value:t})=>JSON.stringify(t),"stringifyJSON"),n=[{identify:h(t=>typeof t=="string","identify"),default:!0,tag:"tag:yaml.org,2002:str",
resolve:h(t=>t,"resolve"),stringify:f},{identify:h(t=>t==null,"identify"),createNode:h(()=>new u.Scalar(null),"createNode"),default:!0,tag:"tag:yaml.org,2002:nu\
ll",test:/^null$/,resolve:h(()=>null,"resolve"),stringify:f},{identify:h(t=>typeof t=="boolean","identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,
resolve:h(t=>t==="true","resolve"),stringify:f},{identify:d,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:h((t,m,{intAsBigInt:i})=>i?
BigInt(t):parseInt(t,10),"resolve"),stringify:h(({value:t})=>d(t)?t.toString():JSON.stringify(t),"stringify")},{identify:h(t=>typeof t=="number","identify"),default:!0,
tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:h(t=>parseFloat(t),"resolve"),stringify:f}],o={default:!0,tag:"",
test:/^/,resolve(t,m){return m(`Unresolved plain scalar ${JSON.stringify(t)}`),t}},s=[r.map,e.seq].concat(n,o);a.schema=s}}),Kr=A({"../../work/main/node_modules\
/yaml/dist/schema/yaml-1.1/binary.js"(a){"use strict";var u=we("buffer"),r=ke(),e=Yu(),d={identify:h(f=>f instanceof Uint8Array,"identify"),default:!1,tag:"tag:\
yaml.org,2002:binary",resolve(f,n){if(typeof u.Buffer=="function")return u.Buffer.from(f,"base64");if(typeof atob=="function"){const o=atob(f.replace(/[\n\r]/g,
"")),s=new Uint8Array(o.length);for(let t=0;t<o.length;++t)s[t]=o.charCodeAt(t);return s}else return n("This environment does not support reading binary tags; e\
ither Buffer or atob is required"),f},stringify({comment:f,type:n,value:o},s,t,m){if(!o)return"";const i=o;let c;if(typeof u.Buffer=="function")c=i instanceof u.
Buffer?i.toString("base64"):u.Buffer.from(i.buffer).toString("base64");else if(typeof btoa=="function"){let l="";for(let v=0;v<i.length;++v)l+=String.fromCharCode(
i[v]);c=btoa(l)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(n??(n=r.Scalar.BLOCK_LITERAL),
n!==r.Scalar.QUOTE_DOUBLE){const l=Math.max(s.options.lineWidth-s.indent.length,s.options.minContentWidth),v=Math.ceil(c.length/l),p=new Array(v);for(let y=0,g=0;y<
v;++y,g+=l)p[y]=c.substr(g,l);c=p.join(n===r.Scalar.BLOCK_LITERAL?`
`:" ")}return e.stringifyString({comment:f,type:n,value:c},s,t,m)}};a.binary=d}}),j0=A({"../../work/main/node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(a){"us\
e strict";var u=me(),r=Qe(),e=ke(),d=eu();function f(s,t){if(u.isSeq(s))for(let m=0;m<s.items.length;++m){let i=s.items[m];if(!u.isPair(i)){if(u.isMap(i)){i.items.
length>1&&t("Each pair must have its own sequence indicator");const c=i.items[0]||new r.Pair(new e.Scalar(null));if(i.commentBefore&&(c.key.commentBefore=c.key.
commentBefore?`${i.commentBefore}
${c.key.commentBefore}`:i.commentBefore),i.comment){const l=c.value??c.key;l.comment=l.comment?`${i.comment}
${l.comment}`:i.comment}i=c}s.items[m]=u.isPair(i)?i:new r.Pair(i)}}else t("Expected a sequence for this tag");return s}h(f,"resolvePairs");function n(s,t,m){const{
replacer:i}=m,c=new d.YAMLSeq(s);c.tag="tag:yaml.org,2002:pairs";let l=0;if(t&&Symbol.iterator in Object(t))for(let v of t){typeof i=="function"&&(v=i.call(t,String(
l++),v));let p,y;if(Array.isArray(v))if(v.length===2)p=v[0],y=v[1];else throw new TypeError(`Expected [key, value] tuple: ${v}`);else if(v&&v instanceof Object){
const g=Object.keys(v);if(g.length===1)p=g[0],y=v[p];else throw new TypeError(`Expected tuple with one key, not ${g.length} keys`)}else p=v;c.items.push(r.createPair(
p,y,m))}return c}h(n,"createPairs");var o={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:f,createNode:n};a.createPairs=n,a.pairs=o,a.resolvePairs=
f}}),Wr=A({"../../work/main/node_modules/yaml/dist/schema/yaml-1.1/omap.js"(a){"use strict";var u=me(),r=Xe(),e=Ze(),d=eu(),f=j0(),n=class _t extends d.YAMLSeq{static{
h(this,"_YAMLOMap")}constructor(){super(),this.add=e.YAMLMap.prototype.add.bind(this),this.delete=e.YAMLMap.prototype.delete.bind(this),this.get=e.YAMLMap.prototype.
get.bind(this),this.has=e.YAMLMap.prototype.has.bind(this),this.set=e.YAMLMap.prototype.set.bind(this),this.tag=_t.tag}toJSON(t,m){if(!m)return super.toJSON(t);
const i=new Map;m?.onCreate&&m.onCreate(i);for(const c of this.items){let l,v;if(u.isPair(c)?(l=r.toJS(c.key,"",m),v=r.toJS(c.value,l,m)):l=r.toJS(c,"",m),i.has(
l))throw new Error("Ordered maps must not include duplicate keys");i.set(l,v)}return i}static from(t,m,i){const c=f.createPairs(t,m,i),l=new this;return l.items=
c.items,l}};n.tag="tag:yaml.org,2002:omap";var o={collection:"seq",identify:h(s=>s instanceof Map,"identify"),nodeClass:n,default:!1,tag:"tag:yaml.org,2002:omap",
resolve(s,t){const m=f.resolvePairs(s,t),i=[];for(const{key:c}of m.items)u.isScalar(c)&&(i.includes(c.value)?t(`Ordered maps must not include duplicate keys: ${c.
value}`):i.push(c.value));return Object.assign(new n,m)},createNode:h((s,t,m)=>n.from(s,t,m),"createNode")};a.YAMLOMap=n,a.omap=o}}),m3=A({"../../work/main/node\
_modules/yaml/dist/schema/yaml-1.1/bool.js"(a){"use strict";var u=ke();function r({value:f,source:n},o){return n&&(f?e:d).test.test(n)?n:f?o.options.trueStr:o.options.
falseStr}h(r,"boolStringify");var e={identify:h(f=>f===!0,"identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve:h(()=>new u.Scalar(!0),"resolve"),stringify:r},d={identify:h(f=>f===!1,"identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:h(()=>new u.Scalar(!1),"resolve"),stringify:r};a.falseTag=d,a.trueTag=e}}),h3=A({"../../work/main/node_modules/yaml/dist/schema/yaml-1.1/float.js"(a){"u\
se strict";var u=ke(),r=Fu(),e={identify:h(n=>typeof n=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:h(n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),stringify:r.stringifyNumber},d={identify:h(
n=>typeof n=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:h(n=>parseFloat(
n.replace(/_/g,"")),"resolve"),stringify(n){const o=Number(n.value);return isFinite(o)?o.toExponential():r.stringifyNumber(n)}},f={identify:h(n=>typeof n=="numb\
er","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(n){const o=new u.Scalar(parseFloat(n.replace(/_/g,""))),
s=n.indexOf(".");if(s!==-1){const t=n.substring(s+1).replace(/_/g,"");t[t.length-1]==="0"&&(o.minFractionDigits=t.length)}return o},stringify:r.stringifyNumber};
a.float=f,a.floatExp=d,a.floatNaN=e}}),v3=A({"../../work/main/node_modules/yaml/dist/schema/yaml-1.1/int.js"(a){"use strict";var u=Fu(),r=h(t=>typeof t=="bigint"||
Number.isInteger(t),"intIdentify");function e(t,m,i,{intAsBigInt:c}){const l=t[0];if((l==="-"||l==="+")&&(m+=1),t=t.substring(m).replace(/_/g,""),c){switch(i){case 2:
t=`0b${t}`;break;case 8:t=`0o${t}`;break;case 16:t=`0x${t}`;break}const p=BigInt(t);return l==="-"?BigInt(-1)*p:p}const v=parseInt(t,i);return l==="-"?-1*v:v}h(
e,"intResolve");function d(t,m,i){const{value:c}=t;if(r(c)){const l=c.toString(m);return c<0?"-"+i+l.substr(1):i+l}return u.stringifyNumber(t)}h(d,"intStringify");
var f={identify:r,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:h((t,m,i)=>e(t,2,2,i),"resolve"),stringify:h(t=>d(t,2,"0b"),
"stringify")},n={identify:r,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:h((t,m,i)=>e(t,1,8,i),"resolve"),stringify:h(t=>d(
t,8,"0"),"stringify")},o={identify:r,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:h((t,m,i)=>e(t,0,10,i),"resolve"),stringify:u.stringifyNumber},
s={identify:r,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:h((t,m,i)=>e(t,2,16,i),"resolve"),stringify:h(t=>d(t,16,
"0x"),"stringify")};a.int=o,a.intBin=f,a.intHex=s,a.intOct=n}}),Jr=A({"../../work/main/node_modules/yaml/dist/schema/yaml-1.1/set.js"(a){"use strict";var u=me(),
r=Qe(),e=Ze(),d=class bt extends e.YAMLMap{static{h(this,"_YAMLSet")}constructor(o){super(o),this.tag=bt.tag}add(o){let s;u.isPair(o)?s=o:o&&typeof o=="object"&&
"key"in o&&"value"in o&&o.value===null?s=new r.Pair(o.key,null):s=new r.Pair(o,null),e.findPair(this.items,s.key)||this.items.push(s)}get(o,s){const t=e.findPair(
this.items,o);return!s&&u.isPair(t)?u.isScalar(t.key)?t.key.value:t.key:t}set(o,s){if(typeof s!="boolean")throw new Error(`Expected boolean value for set(key, v\
alue) in a YAML set, not ${typeof s}`);const t=e.findPair(this.items,o);t&&!s?this.items.splice(this.items.indexOf(t),1):!t&&s&&this.items.push(new r.Pair(o))}toJSON(o,s){
return super.toJSON(o,s,Set)}toString(o,s,t){if(!o)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},o,{allNullValues:!0}),
s,t);throw new Error("Set items must all have null values")}static from(o,s,t){const{replacer:m}=t,i=new this(o);if(s&&Symbol.iterator in Object(s))for(let c of s)
typeof m=="function"&&(c=m.call(s,c,c)),i.items.push(r.createPair(c,null,t));return i}};d.tag="tag:yaml.org,2002:set";var f={collection:"map",identify:h(n=>n instanceof
Set,"identify"),nodeClass:d,default:!1,tag:"tag:yaml.org,2002:set",createNode:h((n,o,s)=>d.from(n,o,s),"createNode"),resolve(n,o){if(u.isMap(n)){if(n.hasAllNullValues(
!0))return Object.assign(new d,n);o("Set items must all have null values")}else o("Expected a mapping for this tag");return n}};a.YAMLSet=d,a.set=f}}),Yr=A({"..\
/../work/main/node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(a){"use strict";var u=Fu();function r(o,s){const t=o[0],m=t==="-"||t==="+"?o.substring(1):o,i=h(
l=>s?BigInt(l):Number(l),"num"),c=m.replace(/_/g,"").split(":").reduce((l,v)=>l*i(60)+i(v),i(0));return t==="-"?i(-1)*c:c}h(r,"parseSexagesimal");function e(o){
let{value:s}=o,t=h(l=>l,"num");if(typeof s=="bigint")t=h(l=>BigInt(l),"num");else if(isNaN(s)||!isFinite(s))return u.stringifyNumber(o);let m="";s<0&&(m="-",s*=
t(-1));const i=t(60),c=[s%i];return s<60?c.unshift(0):(s=(s-c[0])/i,c.unshift(s%i),s>=60&&(s=(s-c[0])/i,c.unshift(s))),m+c.map(l=>String(l).padStart(2,"0")).join(
":").replace(/000000\d*$/,"")}h(e,"stringifySexagesimal");var d={identify:h(o=>typeof o=="bigint"||Number.isInteger(o),"identify"),default:!0,tag:"tag:yaml.org,\
2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:h((o,s,{intAsBigInt:t})=>r(o,t),"resolve"),stringify:e},f={identify:h(o=>typeof o=="\
number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:h(o=>r(o,!1),"resolve"),
stringify:e},n={identify:h(o=>o instanceof Date,"identify"),default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?\
:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(o){const s=o.match(n.test);if(!s)throw new Error(
"!!timestamp expects a date, starting with yyyy-mm-dd");const[,t,m,i,c,l,v]=s.map(Number),p=s[7]?Number((s[7]+"00").substr(1,3)):0;let y=Date.UTC(t,m-1,i,c||0,l||
0,v||0,p);const g=s[8];if(g&&g!=="Z"){let _=r(g,!1);Math.abs(_)<30&&(_*=60),y-=6e4*_}return new Date(y)},stringify:h(({value:o})=>o?.toISOString().replace(/(T00:00:00)?\.000Z$/,
"")??"","stringify")};a.floatTime=f,a.intTime=d,a.timestamp=n}}),p3=A({"../../work/main/node_modules/yaml/dist/schema/yaml-1.1/schema.js"(a){"use strict";var u=Du(),
r=S0(),e=Cu(),d=Xu(),f=Kr(),n=m3(),o=h3(),s=v3(),t=F0(),m=Wr(),i=j0(),c=Jr(),l=Yr(),v=[u.map,e.seq,d.string,r.nullTag,n.trueTag,n.falseTag,s.intBin,s.intOct,s.int,
s.intHex,o.floatNaN,o.floatExp,o.float,f.binary,t.merge,m.omap,i.pairs,c.set,l.intTime,l.floatTime,l.timestamp];a.schema=v}}),g3=A({"../../work/main/node_module\
s/yaml/dist/schema/tags.js"(a){"use strict";var u=Du(),r=S0(),e=Cu(),d=Xu(),f=Vr(),n=Hr(),o=Gr(),s=d3(),t=f3(),m=Kr(),i=F0(),c=Wr(),l=j0(),v=p3(),p=Jr(),y=Yr(),
g=new Map([["core",s.schema],["failsafe",[u.map,e.seq,d.string]],["json",t.schema],["yaml11",v.schema],["yaml-1.1",v.schema]]),_={binary:m.binary,bool:f.boolTag,
float:n.float,floatExp:n.floatExp,floatNaN:n.floatNaN,floatTime:y.floatTime,int:o.int,intHex:o.intHex,intOct:o.intOct,intTime:y.intTime,map:u.map,merge:i.merge,
null:r.nullTag,omap:c.omap,pairs:l.pairs,seq:e.seq,set:p.set,timestamp:y.timestamp},b={"tag:yaml.org,2002:binary":m.binary,"tag:yaml.org,2002:merge":i.merge,"ta\
g:yaml.org,2002:omap":c.omap,"tag:yaml.org,2002:pairs":l.pairs,"tag:yaml.org,2002:set":p.set,"tag:yaml.org,2002:timestamp":y.timestamp};function E(C,k,w){const S=g.
get(k);if(S&&!C)return w&&!S.includes(i.merge)?S.concat(i.merge):S.slice();let N=S;if(!N)if(Array.isArray(C))N=[];else{const T=Array.from(g.keys()).filter(P=>P!==
"yaml11").map(P=>JSON.stringify(P)).join(", ");throw new Error(`Unknown schema "${k}"; use one of ${T} or define customTags array`)}if(Array.isArray(C))for(const T of C)
N=N.concat(T);else typeof C=="function"&&(N=C(N.slice()));return w&&(N=N.concat(i.merge)),N.reduce((T,P)=>{const q=typeof P=="string"?_[P]:P;if(!q){const $=JSON.
stringify(P),B=Object.keys(_).map(M=>JSON.stringify(M)).join(", ");throw new Error(`Unknown custom tag ${$}; use one of ${B}`)}return T.includes(q)||T.push(q),T},
[])}h(E,"getTags"),a.coreKnownTags=b,a.getTags=E}}),xr=A({"../../work/main/node_modules/yaml/dist/schema/Schema.js"(a){"use strict";var u=me(),r=Du(),e=Cu(),d=Xu(),
f=g3(),n=h((s,t)=>s.key<t.key?-1:s.key>t.key?1:0,"sortMapEntriesByKey"),o=class Et{static{h(this,"_Schema")}constructor({compat:t,customTags:m,merge:i,resolveKnownTags:c,
schema:l,sortMapEntries:v,toStringDefaults:p}){this.compat=Array.isArray(t)?f.getTags(t,"compat"):t?f.getTags(null,t):null,this.name=typeof l=="string"&&l||"cor\
e",this.knownTags=c?f.coreKnownTags:{},this.tags=f.getTags(m,this.name,i),this.toStringOptions=p??null,Object.defineProperty(this,u.MAP,{value:r.map}),Object.defineProperty(
this,u.SCALAR,{value:d.string}),Object.defineProperty(this,u.SEQ,{value:e.seq}),this.sortMapEntries=typeof v=="function"?v:v===!0?n:null}clone(){const t=Object.
create(Et.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};a.Schema=o}}),y3=A({"../../work/main/node_modules/yaml/dist/stri\
ngify/stringifyDocument.js"(a){"use strict";var u=me(),r=xu(),e=Ju();function d(f,n){const o=[];let s=n.directives===!0;if(n.directives!==!1&&f.directives){const l=f.
directives.toString(f);l?(o.push(l),s=!0):f.directives.docStart&&(s=!0)}s&&o.push("---");const t=r.createStringifyContext(f,n),{commentString:m}=t.options;if(f.
commentBefore){o.length!==1&&o.unshift("");const l=m(f.commentBefore);o.unshift(e.indentComment(l,""))}let i=!1,c=null;if(f.contents){if(u.isNode(f.contents)){if(f.
contents.spaceBefore&&s&&o.push(""),f.contents.commentBefore){const p=m(f.contents.commentBefore);o.push(e.indentComment(p,""))}t.forceBlockIndent=!!f.comment,c=
f.contents.comment}const l=c?void 0:()=>i=!0;let v=r.stringify(f.contents,t,()=>c=null,l);c&&(v+=e.lineComment(v,"",m(c))),(v[0]==="|"||v[0]===">")&&o[o.length-
1]==="---"?o[o.length-1]=`--- ${v}`:o.push(v)}else o.push(r.stringify(f.contents,t));if(f.directives?.docEnd)if(f.comment){const l=m(f.comment);l.includes(`
`)?(o.push("..."),o.push(e.indentComment(l,""))):o.push(`... ${l}`)}else o.push("...");else{let l=f.comment;l&&i&&(l=l.replace(/^\n+/,"")),l&&((!i||c)&&o[o.length-
1]!==""&&o.push(""),o.push(e.indentComment(m(l),"")))}return o.join(`
`)+`
`}h(d,"stringifyDocument"),a.stringifyDocument=d}}),Qu=A({"../../work/main/node_modules/yaml/dist/doc/Document.js"(a){"use strict";var u=Ku(),r=C0(),e=me(),d=Qe(),
f=Xe(),n=xr(),o=y3(),s=A0(),t=Rr(),m=Wu(),i=Lr(),c=class wt{static{h(this,"_Document")}constructor(p,y,g){this.commentBefore=null,this.comment=null,this.errors=
[],this.warnings=[],Object.defineProperty(this,e.NODE_TYPE,{value:e.DOC});let _=null;typeof y=="function"||Array.isArray(y)?_=y:g===void 0&&y&&(g=y,y=void 0);const b=Object.
assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},g);this.options=b;let{version:E}=b;
g?._directives?(this.directives=g._directives.atDocument(),this.directives.yaml.explicit&&(E=this.directives.yaml.version)):this.directives=new i.Directives({version:E}),
this.setSchema(E,g),this.contents=p===void 0?null:this.createNode(p,_,g)}clone(){const p=Object.create(wt.prototype,{[e.NODE_TYPE]:{value:e.DOC}});return p.commentBefore=
this.commentBefore,p.comment=this.comment,p.errors=this.errors.slice(),p.warnings=this.warnings.slice(),p.options=Object.assign({},this.options),this.directives&&
(p.directives=this.directives.clone()),p.schema=this.schema.clone(),p.contents=e.isNode(this.contents)?this.contents.clone(p.schema):this.contents,this.range&&(p.
range=this.range.slice()),p}add(p){l(this.contents)&&this.contents.add(p)}addIn(p,y){l(this.contents)&&this.contents.addIn(p,y)}createAlias(p,y){if(!p.anchor){const g=s.
anchorNames(this);p.anchor=!y||g.has(y)?s.findNewAnchor(y||"a",g):y}return new u.Alias(p.anchor)}createNode(p,y,g){let _;if(typeof y=="function")p=y.call({"":p},
"",p),_=y;else if(Array.isArray(y)){const B=h(z=>typeof z=="number"||z instanceof String||z instanceof Number,"keyToStr"),M=y.filter(B).map(String);M.length>0&&
(y=y.concat(M)),_=y}else g===void 0&&y&&(g=y,y=void 0);const{aliasDuplicateObjects:b,anchorPrefix:E,flow:C,keepUndefined:k,onTagObj:w,tag:S}=g??{},{onAnchor:N,setAnchors:T,
sourceObjects:P}=s.createNodeAnchors(this,E||"a"),q={aliasDuplicateObjects:b??!0,keepUndefined:k??!1,onAnchor:N,onTagObj:w,replacer:_,schema:this.schema,sourceObjects:P},
$=m.createNode(p,S,q);return C&&e.isCollection($)&&($.flow=!0),T(),$}createPair(p,y,g={}){const _=this.createNode(p,null,g),b=this.createNode(y,null,g);return new d.
Pair(_,b)}delete(p){return l(this.contents)?this.contents.delete(p):!1}deleteIn(p){return r.isEmptyPath(p)?this.contents==null?!1:(this.contents=null,!0):l(this.
contents)?this.contents.deleteIn(p):!1}get(p,y){return e.isCollection(this.contents)?this.contents.get(p,y):void 0}getIn(p,y){return r.isEmptyPath(p)?!y&&e.isScalar(
this.contents)?this.contents.value:this.contents:e.isCollection(this.contents)?this.contents.getIn(p,y):void 0}has(p){return e.isCollection(this.contents)?this.
contents.has(p):!1}hasIn(p){return r.isEmptyPath(p)?this.contents!==void 0:e.isCollection(this.contents)?this.contents.hasIn(p):!1}set(p,y){this.contents==null?
this.contents=r.collectionFromPath(this.schema,[p],y):l(this.contents)&&this.contents.set(p,y)}setIn(p,y){r.isEmptyPath(p)?this.contents=y:this.contents==null?this.
contents=r.collectionFromPath(this.schema,Array.from(p),y):l(this.contents)&&this.contents.setIn(p,y)}setSchema(p,y={}){typeof p=="number"&&(p=String(p));let g;
switch(p){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new i.Directives({version:"1.1"}),g={resolveKnownTags:!1,schema:"yaml-1.1"};
break;case"1.2":case"next":this.directives?this.directives.yaml.version=p:this.directives=new i.Directives({version:p}),g={resolveKnownTags:!0,schema:"core"};break;case null:
this.directives&&delete this.directives,g=null;break;default:{const _=JSON.stringify(p);throw new Error(`Expected '1.1', '1.2' or null as first argument, but fo\
und: ${_}`)}}if(y.schema instanceof Object)this.schema=y.schema;else if(g)this.schema=new n.Schema(Object.assign(g,y));else throw new Error("With a null YAML ve\
rsion, the { schema: Schema } option is required")}toJS({json:p,jsonArg:y,mapAsMap:g,maxAliasCount:_,onAnchor:b,reviver:E}={}){const C={anchors:new Map,doc:this,
keep:!p,mapAsMap:g===!0,mapKeyWarned:!1,maxAliasCount:typeof _=="number"?_:100},k=f.toJS(this.contents,y??"",C);if(typeof b=="function")for(const{count:w,res:S}of C.
anchors.values())b(S,w);return typeof E=="function"?t.applyReviver(E,{"":k},"",k):k}toJSON(p,y){return this.toJS({json:!0,jsonArg:p,mapAsMap:!1,onAnchor:y})}toString(p={}){
if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in p&&(!Number.isInteger(p.indent)||Number(p.indent)<=0)){const y=JSON.
stringify(p.indent);throw new Error(`"indent" option must be a positive integer, not ${y}`)}return o.stringifyDocument(this,p)}};function l(v){if(e.isCollection(
v))return!0;throw new Error("Expected a YAML collection as document contents")}h(l,"assertCollection"),a.Document=c}}),Zu=A({"../../work/main/node_modules/yaml/\
dist/errors.js"(a){"use strict";var u=class extends Error{static{h(this,"YAMLError")}constructor(f,n,o,s){super(),this.name=f,this.code=o,this.message=s,this.pos=
n}},r=class extends u{static{h(this,"YAMLParseError")}constructor(f,n,o){super("YAMLParseError",f,n,o)}},e=class extends u{static{h(this,"YAMLWarning")}constructor(f,n,o){
super("YAMLWarning",f,n,o)}},d=h((f,n)=>o=>{if(o.pos[0]===-1)return;o.linePos=o.pos.map(c=>n.linePos(c));const{line:s,col:t}=o.linePos[0];o.message+=` at line ${s}\
, column ${t}`;let m=t-1,i=f.substring(n.lineStarts[s-1],n.lineStarts[s]).replace(/[\n\r]+$/,"");if(m>=60&&i.length>80){const c=Math.min(m-39,i.length-79);i="\u2026"+
i.substring(c),m-=c-1}if(i.length>80&&(i=i.substring(0,79)+"\u2026"),s>1&&/^ *$/.test(i.substring(0,m))){let c=f.substring(n.lineStarts[s-2],n.lineStarts[s-1]);
c.length>80&&(c=c.substring(0,79)+`\u2026
`),i=c+i}if(/[^ ]/.test(i)){let c=1;const l=o.linePos[1];l?.line===s&&l.col>t&&(c=Math.max(1,Math.min(l.col-t,80-m)));const v=" ".repeat(m)+"^".repeat(c);o.message+=
`:

${i}
${v}
`}},"prettifyError");a.YAMLError=u,a.YAMLParseError=r,a.YAMLWarning=e,a.prettifyError=d}}),e0=A({"../../work/main/node_modules/yaml/dist/compose/resolve-props.j\
s"(a){"use strict";function u(r,{flow:e,indicator:d,next:f,offset:n,onError:o,parentIndent:s,startOnNewline:t}){let m=!1,i=t,c=t,l="",v="",p=!1,y=!1,g=null,_=null,
b=null,E=null,C=null,k=null,w=null;for(const T of r)switch(y&&(T.type!=="space"&&T.type!=="newline"&&T.type!=="comma"&&o(T.offset,"MISSING_CHAR","Tags and ancho\
rs must be separated from the next token by white space"),y=!1),g&&(i&&T.type!=="comment"&&T.type!=="newline"&&o(g,"TAB_AS_INDENT","Tabs are not allowed as inde\
ntation"),g=null),T.type){case"space":!e&&(d!=="doc-start"||f?.type!=="flow-collection")&&T.source.includes("	")&&(g=T),c=!0;break;case"comment":{c||o(T,"MISSIN\
G_CHAR","Comments must be separated from other tokens by white space characters");const P=T.source.substring(1)||" ";l?l+=v+P:l=P,v="",i=!1;break}case"newline":
i?l?l+=T.source:(!k||d!=="seq-item-ind")&&(m=!0):v+=T.source,i=!0,p=!0,(_||b)&&(E=T),c=!0;break;case"anchor":_&&o(T,"MULTIPLE_ANCHORS","A node can have at most \
one anchor"),T.source.endsWith(":")&&o(T.offset+T.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),_=T,w??(w=T.offset),i=!1,c=!1,y=!0;break;case"\
tag":{b&&o(T,"MULTIPLE_TAGS","A node can have at most one tag"),b=T,w??(w=T.offset),i=!1,c=!1,y=!0;break}case d:(_||b)&&o(T,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${T.source} indicator`),k&&o(T,"UNEXPECTED_TOKEN",`Unexpected ${T.source} in ${e??"collection"}`),k=T,i=d==="seq-item-ind"||d==="explicit-key-i\
nd",c=!1;break;case"comma":if(e){C&&o(T,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),C=T,i=!1,c=!1;break}default:o(T,"UNEXPECTED_TOKEN",`Unexpected ${T.type} toke\
n`),i=!1,c=!1}const S=r[r.length-1],N=S?S.offset+S.source.length:n;return y&&f&&f.type!=="space"&&f.type!=="newline"&&f.type!=="comma"&&(f.type!=="scalar"||f.source!==
"")&&o(f.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),g&&(i&&g.indent<=s||f?.type==="block-map"||f?.type==="bl\
ock-seq")&&o(g,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:C,found:k,spaceBefore:m,comment:l,hasNewline:p,anchor:_,tag:b,newlineAfterProp:E,end:N,
start:w??N}}h(u,"resolveProps"),a.resolveProps=u}}),B0=A({"../../work/main/node_modules/yaml/dist/compose/util-contains-newline.js"(a){"use strict";function u(r){
if(!r)return null;switch(r.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(r.source.includes(`
`))return!0;if(r.end){for(const e of r.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(const e of r.items){for(const d of e.start)if(d.type===
"newline")return!0;if(e.sep){for(const d of e.sep)if(d.type==="newline")return!0}if(u(e.key)||u(e.value))return!0}return!1;default:return!0}}h(u,"containsNewlin\
e"),a.containsNewline=u}}),Xr=A({"../../work/main/node_modules/yaml/dist/compose/util-flow-indent-check.js"(a){"use strict";var u=B0();function r(e,d,f){if(d?.type===
"flow-collection"){const n=d.end[0];n.indent===e&&(n.source==="]"||n.source==="}")&&u.containsNewline(d)&&f(n,"BAD_INDENT","Flow end indicator should be more in\
dented than parent",!0)}}h(r,"flowIndentCheck"),a.flowIndentCheck=r}}),Qr=A({"../../work/main/node_modules/yaml/dist/compose/util-map-includes.js"(a){"use stric\
t";var u=me();function r(e,d,f){const{uniqueKeys:n}=e.options;if(n===!1)return!1;const o=typeof n=="function"?n:(s,t)=>s===t||u.isScalar(s)&&u.isScalar(t)&&s.value===
t.value;return d.some(s=>o(s.key,f))}h(r,"mapIncludes"),a.mapIncludes=r}}),_3=A({"../../work/main/node_modules/yaml/dist/compose/resolve-block-map.js"(a){"use s\
trict";var u=Qe(),r=Ze(),e=e0(),d=B0(),f=Xr(),n=Qr(),o="All mapping items must start at the same column";function s({composeNode:t,composeEmptyNode:m},i,c,l,v){
const p=v?.nodeClass??r.YAMLMap,y=new p(i.schema);i.atRoot&&(i.atRoot=!1);let g=c.offset,_=null;for(const b of c.items){const{start:E,key:C,sep:k,value:w}=b,S=e.
resolveProps(E,{indicator:"explicit-key-ind",next:C??k?.[0],offset:g,onError:l,parentIndent:c.indent,startOnNewline:!0}),N=!S.found;if(N){if(C&&(C.type==="block\
-seq"?l(g,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in C&&C.indent!==c.indent&&l(g,"BAD_INDENT",o)),!S.anchor&&
!S.tag&&!k){_=S.end,S.comment&&(y.comment?y.comment+=`
`+S.comment:y.comment=S.comment);continue}(S.newlineAfterProp||d.containsNewline(C))&&l(C??E[E.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a\
 single line")}else S.found?.indent!==c.indent&&l(g,"BAD_INDENT",o);i.atKey=!0;const T=S.end,P=C?t(i,C,S,l):m(i,T,E,null,S,l);i.schema.compat&&f.flowIndentCheck(
c.indent,C,l),i.atKey=!1,n.mapIncludes(i,y.items,P)&&l(T,"DUPLICATE_KEY","Map keys must be unique");const q=e.resolveProps(k??[],{indicator:"map-value-ind",next:w,
offset:P.range[2],onError:l,parentIndent:c.indent,startOnNewline:!C||C.type==="block-scalar"});if(g=q.end,q.found){N&&(w?.type==="block-map"&&!q.hasNewline&&l(g,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),i.options.strict&&S.start<q.found.offset-1024&&l(P.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));const $=w?t(i,w,q,l):m(i,g,k,null,q,l);i.schema.compat&&f.flowIndentCheck(
c.indent,w,l),g=$.range[2];const B=new u.Pair(P,$);i.options.keepSourceTokens&&(B.srcToken=b),y.items.push(B)}else{N&&l(P.range,"MISSING_CHAR","Implicit map key\
s need to be followed by map values"),q.comment&&(P.comment?P.comment+=`
`+q.comment:P.comment=q.comment);const $=new u.Pair(P);i.options.keepSourceTokens&&($.srcToken=b),y.items.push($)}}return _&&_<g&&l(_,"IMPOSSIBLE","Map comment \
with trailing content"),y.range=[c.offset,g,_??g],y}h(s,"resolveBlockMap"),a.resolveBlockMap=s}}),b3=A({"../../work/main/node_modules/yaml/dist/compose/resolve-\
block-seq.js"(a){"use strict";var u=eu(),r=e0(),e=Xr();function d({composeNode:f,composeEmptyNode:n},o,s,t,m){const i=m?.nodeClass??u.YAMLSeq,c=new i(o.schema);
o.atRoot&&(o.atRoot=!1),o.atKey&&(o.atKey=!1);let l=s.offset,v=null;for(const{start:p,value:y}of s.items){const g=r.resolveProps(p,{indicator:"seq-item-ind",next:y,
offset:l,onError:t,parentIndent:s.indent,startOnNewline:!0});if(!g.found)if(g.anchor||g.tag||y)y?.type==="block-seq"?t(g.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):t(l,"MISSING_CHAR","Sequence item without - indicator");else{v=g.end,g.comment&&(c.comment=g.comment);continue}const _=y?f(o,y,g,t):
n(o,g.end,p,null,g,t);o.schema.compat&&e.flowIndentCheck(s.indent,y,t),l=_.range[2],c.items.push(_)}return c.range=[s.offset,l,v??l],c}h(d,"resolveBlockSeq"),a.
resolveBlockSeq=d}}),Su=A({"../../work/main/node_modules/yaml/dist/compose/resolve-end.js"(a){"use strict";function u(r,e,d,f){let n="";if(r){let o=!1,s="";for(const t of r){
const{source:m,type:i}=t;switch(i){case"space":o=!0;break;case"comment":{d&&!o&&f(t,"MISSING_CHAR","Comments must be separated from other tokens by white space \
characters");const c=m.substring(1)||" ";n?n+=s+c:n=c,s="";break}case"newline":n&&(s+=m),o=!0;break;default:f(t,"UNEXPECTED_TOKEN",`Unexpected ${i} at node end`)}
e+=m.length}}return{comment:n,offset:e}}h(u,"resolveEnd"),a.resolveEnd=u}}),E3=A({"../../work/main/node_modules/yaml/dist/compose/resolve-flow-collection.js"(a){
"use strict";var u=me(),r=Qe(),e=Ze(),d=eu(),f=Su(),n=e0(),o=B0(),s=Qr(),t="Block collections are not allowed within flow collections",m=h(c=>c&&(c.type==="bloc\
k-map"||c.type==="block-seq"),"isBlock");function i({composeNode:c,composeEmptyNode:l},v,p,y,g){const _=p.start.source==="{",b=_?"flow map":"flow sequence",E=g?.
nodeClass??(_?e.YAMLMap:d.YAMLSeq),C=new E(v.schema);C.flow=!0;const k=v.atRoot;k&&(v.atRoot=!1),v.atKey&&(v.atKey=!1);let w=p.offset+p.start.source.length;for(let q=0;q<
p.items.length;++q){const $=p.items[q],{start:B,key:M,sep:z,value:x}=$,J=n.resolveProps(B,{flow:b,indicator:"explicit-key-ind",next:M??z?.[0],offset:w,onError:y,
parentIndent:p.indent,startOnNewline:!1});if(!J.found){if(!J.anchor&&!J.tag&&!z&&!x){q===0&&J.comma?y(J.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${b}`):q<p.items.
length-1&&y(J.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${b}`),J.comment&&(C.comment?C.comment+=`
`+J.comment:C.comment=J.comment),w=J.end;continue}!_&&v.options.strict&&o.containsNewline(M)&&y(M,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs\
 need to be on a single line")}if(q===0)J.comma&&y(J.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${b}`);else if(J.comma||y(J.start,"MISSING_CHAR",`Missing , betwe\
en ${b} items`),J.comment){let Q="";e:for(const R of B)switch(R.type){case"comma":case"space":break;case"comment":Q=R.source.substring(1);break e;default:break e}
if(Q){let R=C.items[C.items.length-1];u.isPair(R)&&(R=R.value??R.key),R.comment?R.comment+=`
`+Q:R.comment=Q,J.comment=J.comment.substring(Q.length+1)}}if(!_&&!z&&!J.found){const Q=x?c(v,x,J,y):l(v,J.end,z,null,J,y);C.items.push(Q),w=Q.range[2],m(x)&&y(
Q.range,"BLOCK_IN_FLOW",t)}else{v.atKey=!0;const Q=J.end,R=M?c(v,M,J,y):l(v,Q,B,null,J,y);m(M)&&y(R.range,"BLOCK_IN_FLOW",t),v.atKey=!1;const j=n.resolveProps(z??
[],{flow:b,indicator:"map-value-ind",next:x,offset:R.range[2],onError:y,parentIndent:p.indent,startOnNewline:!1});if(j.found){if(!_&&!J.found&&v.options.strict){
if(z)for(const F of z){if(F===j.found)break;if(F.type==="newline"){y(F,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single lin\
e");break}}J.start<j.found.offset-1024&&y(j.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence\
 key")}}else x&&("source"in x&&x.source?.[0]===":"?y(x,"MISSING_CHAR",`Missing space after : in ${b}`):y(j.start,"MISSING_CHAR",`Missing , or : between ${b} ite\
ms`));const I=x?c(v,x,j,y):j.found?l(v,j.end,z,null,j,y):null;I?m(x)&&y(I.range,"BLOCK_IN_FLOW",t):j.comment&&(R.comment?R.comment+=`
`+j.comment:R.comment=j.comment);const D=new r.Pair(R,I);if(v.options.keepSourceTokens&&(D.srcToken=$),_){const F=C;s.mapIncludes(v,F.items,R)&&y(Q,"DUPLICATE_K\
EY","Map keys must be unique"),F.items.push(D)}else{const F=new e.YAMLMap(v.schema);F.flow=!0,F.items.push(D);const O=(I??R).range;F.range=[R.range[0],O[1],O[2]],
C.items.push(F)}w=I?I.range[2]:j.end}}const S=_?"}":"]",[N,...T]=p.end;let P=w;if(N?.source===S)P=N.offset+N.source.length;else{const q=b[0].toUpperCase()+b.substring(
1),$=k?`${q} must end with a ${S}`:`${q} in block collection must be sufficiently indented and end with a ${S}`;y(w,k?"MISSING_CHAR":"BAD_INDENT",$),N&&N.source.
length!==1&&T.unshift(N)}if(T.length>0){const q=f.resolveEnd(T,P,v.options.strict,y);q.comment&&(C.comment?C.comment+=`
`+q.comment:C.comment=q.comment),C.range=[p.offset,P,q.offset]}else C.range=[p.offset,P,P];return C}h(i,"resolveFlowCollection"),a.resolveFlowCollection=i}}),w3=A(
{"../../work/main/node_modules/yaml/dist/compose/compose-collection.js"(a){"use strict";var u=me(),r=ke(),e=Ze(),d=eu(),f=_3(),n=b3(),o=E3();function s(m,i,c,l,v,p){
const y=c.type==="block-map"?f.resolveBlockMap(m,i,c,l,p):c.type==="block-seq"?n.resolveBlockSeq(m,i,c,l,p):o.resolveFlowCollection(m,i,c,l,p),g=y.constructor;return v===
"!"||v===g.tagName?(y.tag=g.tagName,y):(v&&(y.tag=v),y)}h(s,"resolveCollection");function t(m,i,c,l,v){const p=l.tag,y=p?i.directives.tagName(p.source,k=>v(p,"T\
AG_RESOLVE_FAILED",k)):null;if(c.type==="block-seq"){const{anchor:k,newlineAfterProp:w}=l,S=k&&p?k.offset>p.offset?k:p:k??p;S&&(!w||w.offset<S.offset)&&v(S,"MIS\
SING_CHAR","Missing newline after block sequence props")}const g=c.type==="block-map"?"map":c.type==="block-seq"?"seq":c.start.source==="{"?"map":"seq";if(!p||!y||
y==="!"||y===e.YAMLMap.tagName&&g==="map"||y===d.YAMLSeq.tagName&&g==="seq")return s(m,i,c,v,y);let _=i.schema.tags.find(k=>k.tag===y&&k.collection===g);if(!_){
const k=i.schema.knownTags[y];if(k?.collection===g)i.schema.tags.push(Object.assign({},k,{default:!1})),_=k;else return k?v(p,"BAD_COLLECTION_TYPE",`${k.tag} us\
ed for ${g} collection, but expects ${k.collection??"scalar"}`,!0):v(p,"TAG_RESOLVE_FAILED",`Unresolved tag: ${y}`,!0),s(m,i,c,v,y)}const b=s(m,i,c,v,y,_),E=_.resolve?.(
b,k=>v(p,"TAG_RESOLVE_FAILED",k),i.options)??b,C=u.isNode(E)?E:new r.Scalar(E);return C.range=b.range,C.tag=y,_?.format&&(C.format=_.format),C}h(t,"composeColle\
ction"),a.composeCollection=t}}),Zr=A({"../../work/main/node_modules/yaml/dist/compose/resolve-block-scalar.js"(a){"use strict";var u=ke();function r(f,n,o){const s=n.
offset,t=e(n,f.options.strict,o);if(!t)return{value:"",type:null,comment:"",range:[s,s,s]};const m=t.mode===">"?u.Scalar.BLOCK_FOLDED:u.Scalar.BLOCK_LITERAL,i=n.
source?d(n.source):[];let c=i.length;for(let E=i.length-1;E>=0;--E){const C=i[E][1];if(C===""||C==="\r")c=E;else break}if(c===0){const E=t.chomp==="+"&&i.length>
0?`
`.repeat(Math.max(1,i.length-1)):"";let C=s+t.length;return n.source&&(C+=n.source.length),{value:E,type:m,comment:t.comment,range:[s,C,C]}}let l=n.indent+t.indent,
v=n.offset+t.length,p=0;for(let E=0;E<c;++E){const[C,k]=i[E];if(k===""||k==="\r")t.indent===0&&C.length>l&&(l=C.length);else{C.length<l&&o(v+C.length,"MISSING_C\
HAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),t.indent===0&&(l=C.length),p=E,l===0&&!f.atRoot&&o(v,"BA\
D_INDENT","Block scalar values in collections must be indented");break}v+=C.length+k.length+1}for(let E=i.length-1;E>=c;--E)i[E][0].length>l&&(c=E+1);let y="",g="",
_=!1;for(let E=0;E<p;++E)y+=i[E][0].slice(l)+`
`;for(let E=p;E<c;++E){let[C,k]=i[E];v+=C.length+k.length+1;const w=k[k.length-1]==="\r";if(w&&(k=k.slice(0,-1)),k&&C.length<l){const N=`Block scalar lines must\
 not be less indented than their ${t.indent?"explicit indentation indicator":"first line"}`;o(v-k.length-(w?2:1),"BAD_INDENT",N),C=""}m===u.Scalar.BLOCK_LITERAL?
(y+=g+C.slice(l)+k,g=`
`):C.length>l||k[0]==="	"?(g===" "?g=`
`:!_&&g===`
`&&(g=`

`),y+=g+C.slice(l)+k,g=`
`,_=!0):k===""?g===`
`?y+=`
`:g=`
`:(y+=g+k,g=" ",_=!1)}switch(t.chomp){case"-":break;case"+":for(let E=c;E<i.length;++E)y+=`
`+i[E][0].slice(l);y[y.length-1]!==`
`&&(y+=`
`);break;default:y+=`
`}const b=s+t.length+n.source.length;return{value:y,type:m,comment:t.comment,range:[s,b,b]}}h(r,"resolveBlockScalar");function e({offset:f,props:n},o,s){if(n[0].
type!=="block-scalar-header")return s(n[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source:t}=n[0],m=t[0];let i=0,c="",l=-1;for(let g=1;g<t.length;++g){
const _=t[g];if(!c&&(_==="-"||_==="+"))c=_;else{const b=Number(_);!i&&b?i=b:l===-1&&(l=f+g)}}l!==-1&&s(l,"UNEXPECTED_TOKEN",`Block scalar header includes extra \
characters: ${t}`);let v=!1,p="",y=t.length;for(let g=1;g<n.length;++g){const _=n[g];switch(_.type){case"space":v=!0;case"newline":y+=_.source.length;break;case"\
comment":o&&!v&&s(_,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),y+=_.source.length,p=_.source.substring(1);break;case"\
error":s(_,"UNEXPECTED_TOKEN",_.message),y+=_.source.length;break;default:{const b=`Unexpected token in block scalar header: ${_.type}`;s(_,"UNEXPECTED_TOKEN",b);
const E=_.source;E&&typeof E=="string"&&(y+=E.length)}}}return{mode:m,indent:i,chomp:c,comment:p,length:y}}h(e,"parseBlockScalarHeader");function d(f){const n=f.
split(/\n( *)/),o=n[0],s=o.match(/^( *)/),m=[s?.[1]?[s[1],o.slice(s[1].length)]:["",o]];for(let i=1;i<n.length;i+=2)m.push([n[i],n[i+1]]);return m}h(d,"splitLin\
es"),a.resolveBlockScalar=r}}),et=A({"../../work/main/node_modules/yaml/dist/compose/resolve-flow-scalar.js"(a){"use strict";var u=ke(),r=Su();function e(i,c,l){
const{offset:v,type:p,source:y,end:g}=i;let _,b;const E=h((w,S,N)=>l(v+w,S,N),"_onError");switch(p){case"scalar":_=u.Scalar.PLAIN,b=d(y,E);break;case"single-quo\
ted-scalar":_=u.Scalar.QUOTE_SINGLE,b=f(y,E);break;case"double-quoted-scalar":_=u.Scalar.QUOTE_DOUBLE,b=o(y,E);break;default:return l(i,"UNEXPECTED_TOKEN",`Expe\
cted a flow scalar value, but found: ${p}`),{value:"",type:null,comment:"",range:[v,v+y.length,v+y.length]}}const C=v+y.length,k=r.resolveEnd(g,C,c,l);return{value:b,
type:_,comment:k.comment,range:[v,C,k.offset]}}h(e,"resolveFlowScalar");function d(i,c){let l="";switch(i[0]){case"	":l="a tab character";break;case",":l="flow \
indicator character ,";break;case"%":l="directive indicator character %";break;case"|":case">":{l=`block scalar indicator ${i[0]}`;break}case"@":case"`":{l=`res\
erved character ${i[0]}`;break}}return l&&c(0,"BAD_SCALAR_START",`Plain value cannot start with ${l}`),n(i)}h(d,"plainValue");function f(i,c){return(i[i.length-
1]!=="'"||i.length===1)&&c(i.length,"MISSING_CHAR","Missing closing 'quote"),n(i.slice(1,-1)).replace(/''/g,"'")}h(f,"singleQuotedValue");function n(i){const c=/(.*?)\r?\n/sy;
let l=c.exec(i);if(!l)return i;let v,p;try{v=new RegExp("(?<![ 	])[ 	]+$"),p=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{v=/[ \t]+$/,p=/^[ \t]+|[ \t]+$/g}let y=l[1].
replace(v,""),g=" ",_=c.lastIndex;for(;l=c.exec(i);){const E=l[1].replace(p,"");E===""?g===`
`?y+=g:g=`
`:(y+=g+E,g=" "),_=c.lastIndex}const b=/[ \t]*(.*)/sy;return b.lastIndex=_,l=b.exec(i),y+g+(l?.[1]??"")}h(n,"unfoldLines");function o(i,c){let l="";for(let v=1;v<
i.length-1;++v){const p=i[v];if(!(p==="\r"&&i[v+1]===`
`))if(p===`
`){const{fold:y,offset:g}=s(i,v);l+=y,v=g}else if(p==="\\"){let y=i[++v];const g=t[y];if(g)l+=g;else if(y===`
`)for(y=i[v+1];y===" "||y==="	";)y=i[++v+1];else if(y==="\r"&&i[v+1]===`
`)for(y=i[++v+1];y===" "||y==="	";)y=i[++v+1];else if(y==="x"||y==="u"||y==="U"){const _=y==="x"?2:y==="u"?4:8;l+=m(i,v+1,_,c),v+=_}else{const _=i.substr(v-1,2);
c(v-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${_}`),l+=_}}else if(p===" "||p==="	"){const y=v;let g=i[v+1];for(;g===" "||g==="	";)g=i[++v+1];g!==`
`&&!(g==="\r"&&i[v+2]===`
`)&&(l+=v>y?i.slice(y,v+1):p)}else l+=p}return(i[i.length-1]!=='"'||i.length===1)&&c(i.length,"MISSING_CHAR",'Missing closing "quote'),l}h(o,"doubleQuotedValue");
function s(i,c){let l="",v=i[c+1];for(;(v===" "||v==="	"||v===`
`||v==="\r")&&!(v==="\r"&&i[c+2]!==`
`);)v===`
`&&(l+=`
`),c+=1,v=i[c+1];return l||(l=" "),{fold:l,offset:c}}h(s,"foldNewline");var t={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function m(i,c,l,v){const p=i.substr(c,l),g=p.length===
l&&/^[0-9a-fA-F]+$/.test(p)?parseInt(p,16):NaN;try{return String.fromCodePoint(g)}catch{const _=i.substr(c-2,l+2);return v(c-2,"BAD_DQ_ESCAPE",`Invalid escape s\
equence ${_}`),_}}h(m,"parseCharCode"),a.resolveFlowScalar=e}}),k3=A({"../../work/main/node_modules/yaml/dist/compose/compose-scalar.js"(a){"use strict";var u=me(),
r=ke(),e=Zr(),d=et();function f(s,t,m,i){const{value:c,type:l,comment:v,range:p}=t.type==="block-scalar"?e.resolveBlockScalar(s,t,i):d.resolveFlowScalar(t,s.options.
strict,i),y=m?s.directives.tagName(m.source,b=>i(m,"TAG_RESOLVE_FAILED",b)):null;let g;s.options.stringKeys&&s.atKey?g=s.schema[u.SCALAR]:y?g=n(s.schema,c,y,m,i):
t.type==="scalar"?g=o(s,c,t,i):g=s.schema[u.SCALAR];let _;try{const b=g.resolve(c,E=>i(m??t,"TAG_RESOLVE_FAILED",E),s.options);_=u.isScalar(b)?b:new r.Scalar(b)}catch(b){
const E=b instanceof Error?b.message:String(b);i(m??t,"TAG_RESOLVE_FAILED",E),_=new r.Scalar(c)}return _.range=p,_.source=c,l&&(_.type=l),y&&(_.tag=y),g.format&&
(_.format=g.format),v&&(_.comment=v),_}h(f,"composeScalar");function n(s,t,m,i,c){if(m==="!")return s[u.SCALAR];const l=[];for(const p of s.tags)if(!p.collection&&
p.tag===m)if(p.default&&p.test)l.push(p);else return p;for(const p of l)if(p.test?.test(t))return p;const v=s.knownTags[m];return v&&!v.collection?(s.tags.push(
Object.assign({},v,{default:!1,test:void 0})),v):(c(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${m}`,m!=="tag:yaml.org,2002:str"),s[u.SCALAR])}h(n,"findScalarTagBy\
Name");function o({atKey:s,directives:t,schema:m},i,c,l){const v=m.tags.find(p=>(p.default===!0||s&&p.default==="key")&&p.test?.test(i))||m[u.SCALAR];if(m.compat){
const p=m.compat.find(y=>y.default&&y.test?.test(i))??m[u.SCALAR];if(v.tag!==p.tag){const y=t.tagString(v.tag),g=t.tagString(p.tag),_=`Value may be parsed as ei\
ther ${y} or ${g}`;l(c,"TAG_RESOLVE_FAILED",_,!0)}}return v}h(o,"findScalarTagByTest"),a.composeScalar=f}}),A3=A({"../../work/main/node_modules/yaml/dist/compos\
e/util-empty-scalar-position.js"(a){"use strict";function u(r,e,d){if(e){d??(d=e.length);for(let f=d-1;f>=0;--f){let n=e[f];switch(n.type){case"space":case"comm\
ent":case"newline":r-=n.source.length;continue}for(n=e[++f];n?.type==="space";)r+=n.source.length,n=e[++f];break}}return r}h(u,"emptyScalarPosition"),a.emptyScalarPosition=
u}}),D3=A({"../../work/main/node_modules/yaml/dist/compose/compose-node.js"(a){"use strict";var u=Ku(),r=me(),e=w3(),d=k3(),f=Su(),n=A3(),o={composeNode:s,composeEmptyNode:t};
function s(i,c,l,v){const p=i.atKey,{spaceBefore:y,comment:g,anchor:_,tag:b}=l;let E,C=!0;switch(c.type){case"alias":E=m(i,c,v),(_||b)&&v(c,"ALIAS_PROPS","An al\
ias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":E=d.composeScalar(i,c,b,v),
_&&(E.anchor=_.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{E=e.composeCollection(o,i,c,l,v),_&&(E.anchor=_.source.substring(
1))}catch(k){const w=k instanceof Error?k.message:String(k);v(c,"RESOURCE_EXHAUSTION",w)}break;default:{const k=c.type==="error"?c.message:`Unsupported token (t\
ype: ${c.type})`;v(c,"UNEXPECTED_TOKEN",k),C=!1}}return E??(E=t(i,c.offset,void 0,null,l,v)),_&&E.anchor===""&&v(_,"BAD_ALIAS","Anchor cannot be an empty string"),
p&&i.options.stringKeys&&(!r.isScalar(E)||typeof E.value!="string"||E.tag&&E.tag!=="tag:yaml.org,2002:str")&&v(b??c,"NON_STRING_KEY","With stringKeys, all keys \
must be strings"),y&&(E.spaceBefore=!0),g&&(c.type==="scalar"&&c.source===""?E.comment=g:E.commentBefore=g),i.options.keepSourceTokens&&C&&(E.srcToken=c),E}h(s,
"composeNode");function t(i,c,l,v,{spaceBefore:p,comment:y,anchor:g,tag:_,end:b},E){const C={type:"scalar",offset:n.emptyScalarPosition(c,l,v),indent:-1,source:""},
k=d.composeScalar(i,C,_,E);return g&&(k.anchor=g.source.substring(1),k.anchor===""&&E(g,"BAD_ALIAS","Anchor cannot be an empty string")),p&&(k.spaceBefore=!0),y&&
(k.comment=y,k.range[2]=b),k}h(t,"composeEmptyNode");function m({options:i},{offset:c,source:l,end:v},p){const y=new u.Alias(l.substring(1));y.source===""&&p(c,
"BAD_ALIAS","Alias cannot be an empty string"),y.source.endsWith(":")&&p(c+l.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);const g=c+l.length,_=f.resolveEnd(
v,g,i.strict,p);return y.range=[c,g,_.offset],_.comment&&(y.comment=_.comment),y}h(m,"composeAlias"),a.composeEmptyNode=t,a.composeNode=s}}),C3=A({"../../work/m\
ain/node_modules/yaml/dist/compose/compose-doc.js"(a){"use strict";var u=Qu(),r=D3(),e=Su(),d=e0();function f(n,o,{offset:s,start:t,value:m,end:i},c){const l=Object.
assign({_directives:o},n),v=new u.Document(void 0,l),p={atKey:!1,atRoot:!0,directives:v.directives,options:v.options,schema:v.schema},y=d.resolveProps(t,{indicator:"\
doc-start",next:m??i?.[0],offset:s,onError:c,parentIndent:0,startOnNewline:!0});y.found&&(v.directives.docStart=!0,m&&(m.type==="block-map"||m.type==="block-seq")&&
!y.hasNewline&&c(y.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),v.contents=m?r.composeNode(p,m,y,c):r.composeEmptyNode(
p,y.end,t,null,y,c);const g=v.contents.range[2],_=e.resolveEnd(i,g,!1,c);return _.comment&&(v.comment=_.comment),v.range=[s,g,_.offset],v}h(f,"composeDoc"),a.composeDoc=
f}}),ut=A({"../../work/main/node_modules/yaml/dist/compose/composer.js"(a){"use strict";var u=we("process"),r=Lr(),e=Qu(),d=Zu(),f=me(),n=C3(),o=Su();function s(i){
if(typeof i=="number")return[i,i+1];if(Array.isArray(i))return i.length===2?i:[i[0],i[1]];const{offset:c,source:l}=i;return[c,c+(typeof l=="string"?l.length:1)]}
h(s,"getErrorPos");function t(i){let c="",l=!1,v=!1;for(let p=0;p<i.length;++p){const y=i[p];switch(y[0]){case"#":c+=(c===""?"":v?`

`:`
`)+(y.substring(1)||" "),l=!0,v=!1;break;case"%":i[p+1]?.[0]!=="#"&&(p+=1),l=!1;break;default:l||(v=!0),l=!1}}return{comment:c,afterEmptyLine:v}}h(t,"parsePrelu\
de");var m=class{static{h(this,"Composer")}constructor(i={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(c,l,v,p)=>{
const y=s(c);p?this.warnings.push(new d.YAMLWarning(y,l,v)):this.errors.push(new d.YAMLParseError(y,l,v))},this.directives=new r.Directives({version:i.version||
"1.2"}),this.options=i}decorate(i,c){const{comment:l,afterEmptyLine:v}=t(this.prelude);if(l){const p=i.contents;if(c)i.comment=i.comment?`${i.comment}
${l}`:l;else if(v||i.directives.docStart||!p)i.commentBefore=l;else if(f.isCollection(p)&&!p.flow&&p.items.length>0){let y=p.items[0];f.isPair(y)&&(y=y.key);const g=y.
commentBefore;y.commentBefore=g?`${l}
${g}`:l}else{const y=p.commentBefore;p.commentBefore=y?`${l}
${y}`:l}}if(c){for(let p=0;p<this.errors.length;++p)i.errors.push(this.errors[p]);for(let p=0;p<this.warnings.length;++p)i.warnings.push(this.warnings[p])}else i.
errors=this.errors,i.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:t(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(i,c=!1,l=-1){for(const v of i)yield*this.next(v);yield*this.end(c,l)}*next(i){switch(u.env.LOG_STREAM&&
console.dir(i,{depth:null}),i.type){case"directive":this.directives.add(i.source,(c,l,v)=>{const p=s(i);p[0]+=c,this.onError(p,"BAD_DIRECTIVE",l,v)}),this.prelude.
push(i.source),this.atDirectives=!0;break;case"document":{const c=n.composeDoc(this.options,this.directives,i,this.onError);this.atDirectives&&!c.directives.docStart&&
this.onError(i,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(c,!1),this.doc&&(yield this.doc),this.doc=c,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(i.source);break;case"error":{const c=i.source?`${i.message}: ${JSON.
stringify(i.source)}`:i.message,l=new d.YAMLParseError(s(i),"UNEXPECTED_TOKEN",c);this.atDirectives||!this.doc?this.errors.push(l):this.doc.errors.push(l);break}case"\
doc-end":{if(!this.doc){const l="Unexpected doc-end without preceding document";this.errors.push(new d.YAMLParseError(s(i),"UNEXPECTED_TOKEN",l));break}this.doc.
directives.docEnd=!0;const c=o.resolveEnd(i.end,i.offset+i.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),c.comment){const l=this.
doc.comment;this.doc.comment=l?`${l}
${c.comment}`:c.comment}this.doc.range[2]=c.offset;break}default:this.errors.push(new d.YAMLParseError(s(i),"UNEXPECTED_TOKEN",`Unsupported token ${i.type}`))}}*end(i=!1,c=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(i){const l=Object.assign({_directives:this.directives},this.options),v=new e.Document(
void 0,l);this.atDirectives&&this.onError(c,"MISSING_CHAR","Missing directives-end indicator line"),v.range=[0,c,c],this.decorate(v,!1),yield v}}};a.Composer=m}}),
F3=A({"../../work/main/node_modules/yaml/dist/parse/cst-scalar.js"(a){"use strict";var u=Zr(),r=et(),e=Zu(),d=Yu();function f(i,c=!0,l){if(i){const v=h((p,y,g)=>{
const _=typeof p=="number"?p:Array.isArray(p)?p[0]:p.offset;if(l)l(_,y,g);else throw new e.YAMLParseError([_,_+1],y,g)},"_onError");switch(i.type){case"scalar":case"\
single-quoted-scalar":case"double-quoted-scalar":return r.resolveFlowScalar(i,c,v);case"block-scalar":return u.resolveBlockScalar({options:{strict:c}},i,v)}}return null}
h(f,"resolveAsScalar");function n(i,c){const{implicitKey:l=!1,indent:v,inFlow:p=!1,offset:y=-1,type:g="PLAIN"}=c,_=d.stringifyString({type:g,value:i},{implicitKey:l,
indent:v>0?" ".repeat(v):"",inFlow:p,options:{blockQuote:!0,lineWidth:-1}}),b=c.end??[{type:"newline",offset:-1,indent:v,source:`
`}];switch(_[0]){case"|":case">":{const E=_.indexOf(`
`),C=_.substring(0,E),k=_.substring(E+1)+`
`,w=[{type:"block-scalar-header",offset:y,indent:v,source:C}];return t(w,b)||w.push({type:"newline",offset:-1,indent:v,source:`
`}),{type:"block-scalar",offset:y,indent:v,props:w,source:k}}case'"':return{type:"double-quoted-scalar",offset:y,indent:v,source:_,end:b};case"'":return{type:"s\
ingle-quoted-scalar",offset:y,indent:v,source:_,end:b};default:return{type:"scalar",offset:y,indent:v,source:_,end:b}}}h(n,"createScalarToken");function o(i,c,l={}){
let{afterKey:v=!1,implicitKey:p=!1,inFlow:y=!1,type:g}=l,_="indent"in i?i.indent:null;if(v&&typeof _=="number"&&(_+=2),!g)switch(i.type){case"single-quoted-scal\
ar":g="QUOTE_SINGLE";break;case"double-quoted-scalar":g="QUOTE_DOUBLE";break;case"block-scalar":{const E=i.props[0];if(E.type!=="block-scalar-header")throw new Error(
"Invalid block scalar header");g=E.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:g="PLAIN"}const b=d.stringifyString({type:g,value:c},{implicitKey:p||
_===null,indent:_!==null&&_>0?" ".repeat(_):"",inFlow:y,options:{blockQuote:!0,lineWidth:-1}});switch(b[0]){case"|":case">":s(i,b);break;case'"':m(i,b,"double-q\
uoted-scalar");break;case"'":m(i,b,"single-quoted-scalar");break;default:m(i,b,"scalar")}}h(o,"setScalarValue");function s(i,c){const l=c.indexOf(`
`),v=c.substring(0,l),p=c.substring(l+1)+`
`;if(i.type==="block-scalar"){const y=i.props[0];if(y.type!=="block-scalar-header")throw new Error("Invalid block scalar header");y.source=v,i.source=p}else{const{
offset:y}=i,g="indent"in i?i.indent:-1,_=[{type:"block-scalar-header",offset:y,indent:g,source:v}];t(_,"end"in i?i.end:void 0)||_.push({type:"newline",offset:-1,
indent:g,source:`
`});for(const b of Object.keys(i))b!=="type"&&b!=="offset"&&delete i[b];Object.assign(i,{type:"block-scalar",indent:g,props:_,source:p})}}h(s,"setBlockScalarVal\
ue");function t(i,c){if(c)for(const l of c)switch(l.type){case"space":case"comment":i.push(l);break;case"newline":return i.push(l),!0}return!1}h(t,"addEndtoBloc\
kProps");function m(i,c,l){switch(i.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":i.type=l,i.source=c;break;case"block-scalar":{const v=i.
props.slice(1);let p=c.length;i.props[0].type==="block-scalar-header"&&(p-=i.props[0].source.length);for(const y of v)y.offset+=p;delete i.props,Object.assign(i,
{type:l,source:c,end:v});break}case"block-map":case"block-seq":{const p={type:"newline",offset:i.offset+c.length,indent:i.indent,source:`
`};delete i.items,Object.assign(i,{type:l,source:c,end:[p]});break}default:{const v="indent"in i?i.indent:-1,p="end"in i&&Array.isArray(i.end)?i.end.filter(y=>y.
type==="space"||y.type==="comment"||y.type==="newline"):[];for(const y of Object.keys(i))y!=="type"&&y!=="offset"&&delete i[y];Object.assign(i,{type:l,indent:v,
source:c,end:p})}}}h(m,"setFlowScalarValue"),a.createScalarToken=n,a.resolveAsScalar=f,a.setScalarValue=o}}),S3=A({"../../work/main/node_modules/yaml/dist/parse\
/cst-stringify.js"(a){"use strict";var u=h(d=>"type"in d?r(d):e(d),"stringify");function r(d){switch(d.type){case"block-scalar":{let f="";for(const n of d.props)
f+=r(n);return f+d.source}case"block-map":case"block-seq":{let f="";for(const n of d.items)f+=e(n);return f}case"flow-collection":{let f=d.start.source;for(const n of d.
items)f+=e(n);for(const n of d.end)f+=n.source;return f}case"document":{let f=e(d);if(d.end)for(const n of d.end)f+=n.source;return f}default:{let f=d.source;if("\
end"in d&&d.end)for(const n of d.end)f+=n.source;return f}}}h(r,"stringifyToken");function e({start:d,key:f,sep:n,value:o}){let s="";for(const t of d)s+=t.source;
if(f&&(s+=r(f)),n)for(const t of n)s+=t.source;return o&&(s+=r(o)),s}h(e,"stringifyItem"),a.stringify=u}}),j3=A({"../../work/main/node_modules/yaml/dist/parse/c\
st-visit.js"(a){"use strict";var u=Symbol("break visit"),r=Symbol("skip children"),e=Symbol("remove item");function d(n,o){"type"in n&&n.type==="document"&&(n={
start:n.start,value:n.value}),f(Object.freeze([]),n,o)}h(d,"visit"),d.BREAK=u,d.SKIP=r,d.REMOVE=e,d.itemAtPath=(n,o)=>{let s=n;for(const[t,m]of o){const i=s?.[t];
if(i&&"items"in i)s=i.items[m];else return}return s},d.parentCollection=(n,o)=>{const s=d.itemAtPath(n,o.slice(0,-1)),t=o[o.length-1][0],m=s?.[t];if(m&&"items"in
m)return m;throw new Error("Parent collection not found")};function f(n,o,s){let t=s(o,n);if(typeof t=="symbol")return t;for(const m of["key","value"]){const i=o[m];
if(i&&"items"in i){for(let c=0;c<i.items.length;++c){const l=f(Object.freeze(n.concat([[m,c]])),i.items[c],s);if(typeof l=="number")c=l-1;else{if(l===u)return u;
l===e&&(i.items.splice(c,1),c-=1)}}typeof t=="function"&&m==="key"&&(t=t(o,n))}}return typeof t=="function"?t(o,n):t}h(f,"_visit"),a.visit=d}}),N0=A({"../../wor\
k/main/node_modules/yaml/dist/parse/cst.js"(a){"use strict";var u=F3(),r=S3(),e=j3(),d="\uFEFF",f="",n="",o="",s=h(c=>!!c&&"items"in c,"isCollection"),t=h(c=>!!c&&
(c.type==="scalar"||c.type==="single-quoted-scalar"||c.type==="double-quoted-scalar"||c.type==="block-scalar"),"isScalar");function m(c){switch(c){case d:return"\
<BOM>";case f:return"<DOC>";case n:return"<FLOW_END>";case o:return"<SCALAR>";default:return JSON.stringify(c)}}h(m,"prettyToken");function i(c){switch(c){case d:
return"byte-order-mark";case f:return"doc-mode";case n:return"flow-error-end";case o:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`\

`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(c[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}h(i,"tokenType"),a.createScalarToken=u.createScalarToken,a.resolveAsScalar=u.resolveAsScalar,a.setScalarValue=
u.setScalarValue,a.stringify=r.stringify,a.visit=e.visit,a.BOM=d,a.DOCUMENT=f,a.FLOW_END=n,a.SCALAR=o,a.isCollection=s,a.isScalar=t,a.prettyToken=m,a.tokenType=
i}}),rt=A({"../../work/main/node_modules/yaml/dist/parse/lexer.js"(a){"use strict";var u=N0();function r(t){switch(t){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}h(r,"isEmpty");var e=new Set("0123456789ABCDEFabcdef"),d=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijkl\
mnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),f=new Set(",[]{}"),n=new Set(` ,[]{}
\r	`),o=h(t=>!t||n.has(t),"isNotAnchorChar"),s=class{static{h(this,"Lexer")}constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,m=!1){if(t){if(typeof t!="string")
throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!m;let i=this.next??"stream";for(;i&&(m||this.
hasChars(1));)i=yield*this.parseNext(i)}atLineEnd(){let t=this.pos,m=this.buffer[t];for(;m===" "||m==="	";)m=this.buffer[++t];return!m||m==="#"||m===`
`?!0:m==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let m=this.buffer[t];if(this.indentNext>0){let i=0;for(;m===" ";)m=this.buffer[++i+t];if(m==="\r"){
const c=this.buffer[i+t+1];if(c===`
`||!c&&!this.atEnd)return t+i+1}return m===`
`||i>=this.indentNext||!m&&!this.atEnd?t+i:-1}if(m==="-"||m==="."){const i=this.buffer.substr(t,3);if((i==="---"||i==="...")&&r(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===u.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let m=t.length,i=t.indexOf("#");for(;i!==-1;){
const l=t[i-1];if(l===" "||l==="	"){m=i-1;break}else i=t.indexOf("#",i+1)}for(;;){const l=t[m-1];if(l===" "||l==="	")m-=1;else break}const c=(yield*this.pushCount(
m))+(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-c),this.pushNewline(),"stream"}if(this.atLineEnd()){const m=yield*this.pushSpaces(!0);return yield*this.
pushCount(t.length-m),yield*this.pushNewline(),"stream"}return yield u.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){const t=this.charAt(0);if(!t&&!this.
atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const m=this.peek(3);if((m==="-\
--"||m==="...")&&r(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,m==="---"?"doc":"stream"}return this.indentValue=yield*this.
pushSpaces(!1),this.indentNext>this.indentValue&&!r(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){const[t,
m]=this.peek(2);if(!m&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&r(m)){const i=(yield*this.pushCount(1))+(yield*this.pushSpaces(
!0));return this.indentNext=this.indentValue+1,this.indentValue+=i,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const t=this.getLine();if(t===
null)return this.setNext("doc");let m=yield*this.pushIndicators();switch(t[m]){case"#":yield*this.pushCount(t.length-m);case void 0:return yield*this.pushNewline(),
yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),
"doc";case"*":return yield*this.pushUntil(o),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return m+=yield*this.parseBlockScalarHeader(),
m+=yield*this.pushSpaces(!0),yield*this.pushCount(t.length-m),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,m,i=-1;do t=yield*this.pushNewline(),t>0?(m=yield*this.pushSpaces(!1),this.indentValue=i=m):m=0,m+=yield*this.pushSpaces(!0);while(t+m>0);const c=this.getLine();
if(c===null)return this.setNext("flow");if((i!==-1&&i<this.indentNext&&c[0]!=="#"||i===0&&(c.startsWith("---")||c.startsWith("..."))&&r(c[3]))&&!(i===this.indentNext-
1&&this.flowLevel===1&&(c[0]==="]"||c[0]==="}")))return this.flowLevel=0,yield u.FLOW_END,yield*this.parseLineStart();let l=0;for(;c[l]===",";)l+=yield*this.pushCount(
1),l+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(l+=yield*this.pushIndicators(),c[l]){case void 0:return"flow";case"#":return yield*this.pushCount(c.length-
l),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(o),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{const v=this.charAt(1);if(this.flowKey||r(v)||v===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){const t=this.charAt(0);let m=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;m!==-1&&this.buffer[m+1]===
"'";)m=this.buffer.indexOf("'",m+2);else for(;m!==-1;){let l=0;for(;this.buffer[m-1-l]==="\\";)l+=1;if(l%2===0)break;m=this.buffer.indexOf('"',m+1)}const i=this.
buffer.substring(0,m);let c=i.indexOf(`
`,this.pos);if(c!==-1){for(;c!==-1;){const l=this.continueScalar(c+1);if(l===-1)break;c=i.indexOf(`
`,l)}c!==-1&&(m=c-(i[c-1]==="\r"?2:1))}if(m===-1){if(!this.atEnd)return this.setNext("quoted-scalar");m=this.buffer.length}return yield*this.pushToIndex(m+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){const m=this.buffer[++t];if(m==="\
+")this.blockScalarKeep=!0;else if(m>"0"&&m<="9")this.blockScalarIndent=Number(m)-1;else if(m!=="-")break}return yield*this.pushUntil(m=>r(m)||m==="#")}*parseBlockScalar(){
let t=this.pos-1,m=0,i;e:for(let l=this.pos;i=this.buffer[l];++l)switch(i){case" ":m+=1;break;case`
`:t=l,m=0;break;case"\r":{const v=this.buffer[l+1];if(!v&&!this.atEnd)return this.setNext("block-scalar");if(v===`
`)break}default:break e}if(!i&&!this.atEnd)return this.setNext("block-scalar");if(m>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=m:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{const l=this.continueScalar(t+1);if(l===-1)break;t=this.buffer.indexOf(`
`,l)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let c=t+1;for(i=this.buffer[c];i===" ";)i=this.buffer[++c];
if(i==="	"){for(;i==="	"||i===" "||i==="\r"||i===`
`;)i=this.buffer[++c];t=c-1}else if(!this.blockScalarKeep)do{let l=t-1,v=this.buffer[l];v==="\r"&&(v=this.buffer[--l]);const p=l;for(;v===" ";)v=this.buffer[--l];
if(v===`
`&&l>=this.pos&&l+1+m>p)t=l;else break}while(!0);return yield u.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){const t=this.
flowLevel>0;let m=this.pos-1,i=this.pos-1,c;for(;c=this.buffer[++i];)if(c===":"){const l=this.buffer[i+1];if(r(l)||t&&f.has(l))break;m=i}else if(r(c)){let l=this.
buffer[i+1];if(c==="\r"&&(l===`
`?(i+=1,c=`
`,l=this.buffer[i+1]):m=i),l==="#"||t&&f.has(l))break;if(c===`
`){const v=this.continueScalar(i+1);if(v===-1)break;i=Math.max(i,v-2)}}else{if(t&&f.has(c))break;m=i}return!c&&!this.atEnd?this.setNext("plain-scalar"):(yield u.
SCALAR,yield*this.pushToIndex(m+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,m){const i=this.
buffer.slice(this.pos,t);return i?(yield i,this.pos+=i.length,i.length):(m&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(o),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{const m=this.
flowLevel>0,i=this.charAt(1);if(r(i)||m&&f.has(i)){m?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,m=this.buffer[t];for(;!r(m)&&m!==">";)m=this.buffer[++t];return yield*this.
pushToIndex(m===">"?t+1:t,!1)}else{let t=this.pos+1,m=this.buffer[t];for(;m;)if(d.has(m))m=this.buffer[++t];else if(m==="%"&&e.has(this.buffer[t+1])&&e.has(this.
buffer[t+2]))m=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){const t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let m=this.pos-1,i;do i=this.buffer[++m];while(i===" "||t&&i==="	");const c=m-this.pos;return c>0&&(yield this.buffer.
substr(this.pos,c),this.pos=m),c}*pushUntil(t){let m=this.pos,i=this.buffer[m];for(;!t(i);)i=this.buffer[++m];return yield*this.pushToIndex(m,!1)}};a.Lexer=s}}),
tt=A({"../../work/main/node_modules/yaml/dist/parse/line-counter.js"(a){"use strict";var u=class{static{h(this,"LineCounter")}constructor(){this.lineStarts=[],this.
addNewLine=r=>this.lineStarts.push(r),this.linePos=r=>{let e=0,d=this.lineStarts.length;for(;e<d;){const n=e+d>>1;this.lineStarts[n]<r?e=n+1:d=n}if(this.lineStarts[e]===
r)return{line:e+1,col:1};if(e===0)return{line:0,col:r};const f=this.lineStarts[e-1];return{line:e,col:r-f+1}}}};a.LineCounter=u}}),at=A({"../../work/main/node_m\
odules/yaml/dist/parse/parser.js"(a){"use strict";var u=we("process"),r=N0(),e=rt();function d(c,l){for(let v=0;v<c.length;++v)if(c[v].type===l)return!0;return!1}
h(d,"includesToken");function f(c){for(let l=0;l<c.length;++l)switch(c[l].type){case"space":case"comment":case"newline":break;default:return l}return-1}h(f,"fin\
dNonEmptyIndex");function n(c){switch(c?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:
return!1}}h(n,"isFlowToken");function o(c){switch(c.type){case"document":return c.start;case"block-map":{const l=c.items[c.items.length-1];return l.sep??l.start}case"\
block-seq":return c.items[c.items.length-1].start;default:return[]}}h(o,"getPrevProps");function s(c){if(c.length===0)return[];let l=c.length;e:for(;--l>=0;)switch(c[l].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;c[++l]?.type==="space";);return c.splice(l,c.length)}
h(s,"getFirstKeyStartProps");function t(c,l){if(l.length<1e5)Array.prototype.push.apply(c,l);else for(let v=0;v<l.length;++v)c.push(l[v])}h(t,"arrayPushArray");
function m(c){if(c.start.type==="flow-seq-start")for(const l of c.items)l.sep&&!l.value&&!d(l.start,"explicit-key-ind")&&!d(l.sep,"map-value-ind")&&(l.key&&(l.value=
l.key),delete l.key,n(l.value)?l.value.end?t(l.value.end,l.sep):l.value.end=l.sep:t(l.start,l.sep),delete l.sep)}h(m,"fixFlowSeqItems");var i=class{static{h(this,
"Parser")}constructor(c){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new e.
Lexer,this.onNewLine=c}*parse(c,l=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(const v of this.lexer.lex(c,l))yield*this.next(v);l||(yield*this.end())}*next(c){
if(this.source=c,u.env.LOG_TOKENS&&console.log("|",r.prettyToken(c)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=c.length;return}const l=r.tokenType(
c);if(l)if(l==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=l,yield*this.step(),l){case"newline":this.atNewLine=!0,this.
indent=0,this.onNewLine&&this.onNewLine(this.offset+c.length);break;case"space":this.atNewLine&&c[0]===" "&&(this.indent+=c.length);break;case"explicit-key-ind":case"\
map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=c.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=
c.length}else{const v=`Not a YAML token: ${c}`;yield*this.pop({type:"error",offset:this.offset,message:v,source:c}),this.offset+=c.length}}*end(){for(;this.stack.
length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){const c=this.peek(1);if(this.
type==="doc-end"&&c?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}
if(!c)return yield*this.stream();switch(c.type){case"document":return yield*this.document(c);case"alias":case"scalar":case"single-quoted-scalar":case"double-quo\
ted-scalar":return yield*this.scalar(c);case"block-scalar":return yield*this.blockScalar(c);case"block-map":return yield*this.blockMap(c);case"block-seq":return yield*this.
blockSequence(c);case"flow-collection":return yield*this.flowCollection(c);case"doc-end":return yield*this.documentEnd(c)}yield*this.pop()}peek(c){return this.stack[this.
stack.length-c]}*pop(c){const l=c??this.stack.pop();if(!l)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.
length===0)yield l;else{const v=this.peek(1);switch(l.type==="block-scalar"?l.indent="indent"in v?v.indent:0:l.type==="flow-collection"&&v.type==="document"&&(l.
indent=0),l.type==="flow-collection"&&m(l),v.type){case"document":v.value=l;break;case"block-scalar":v.props.push(l);break;case"block-map":{const p=v.items[v.items.
length-1];if(p.value){v.items.push({start:[],key:l,sep:[]}),this.onKeyLine=!0;return}else if(p.sep)p.value=l;else{Object.assign(p,{key:l,sep:[]}),this.onKeyLine=
!p.explicitKey;return}break}case"block-seq":{const p=v.items[v.items.length-1];p.value?v.items.push({start:[],value:l}):p.value=l;break}case"flow-collection":{const p=v.
items[v.items.length-1];!p||p.value?v.items.push({start:[],key:l,sep:[]}):p.sep?p.value=l:Object.assign(p,{key:l,sep:[]});return}default:yield*this.pop(),yield*this.
pop(l)}if((v.type==="document"||v.type==="block-map"||v.type==="block-seq")&&(l.type==="block-map"||l.type==="block-seq")){const p=l.items[l.items.length-1];p&&
!p.sep&&!p.value&&p.start.length>0&&f(p.start)===-1&&(l.indent===0||p.start.every(y=>y.type!=="comment"||y.indent<l.indent))&&(v.type==="document"?v.end=p.start:
v.items.push({start:p.start}),l.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};
return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{const c={type:"document",offset:this.
offset,start:[]};this.type==="doc-start"&&c.start.push(this.sourceToken),this.stack.push(c);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.
type} token in YAML stream`,source:this.source}}*document(c){if(c.value)return yield*this.lineEnd(c);switch(this.type){case"doc-start":{f(c.start)!==-1?(yield*this.
pop(),yield*this.step()):c.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":c.start.push(this.sourceToken);return}
const l=this.startBlockValue(c);l?this.stack.push(l):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.
source}}*scalar(c){if(this.type==="map-value-ind"){const l=o(this.peek(2)),v=s(l);let p;c.end?(p=c.end,p.push(this.sourceToken),delete c.end):p=[this.sourceToken];
const y={type:"block-map",offset:c.offset,indent:c.indent,items:[{start:v,key:c,sep:p}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=y}else yield*this.lineEnd(
c)}*blockScalar(c){switch(this.type){case"space":case"comment":case"newline":c.props.push(this.sourceToken);return;case"scalar":if(c.source=this.source,this.atNewLine=
!0,this.indent=0,this.onNewLine){let l=this.source.indexOf(`
`)+1;for(;l!==0;)this.onNewLine(this.offset+l),l=this.source.indexOf(`
`,l)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(c){const l=c.items[c.items.length-1];switch(this.type){case"newline":if(this.
onKeyLine=!1,l.value){const v="end"in l.value?l.value.end:void 0;(Array.isArray(v)?v[v.length-1]:void 0)?.type==="comment"?v?.push(this.sourceToken):c.items.push(
{start:[this.sourceToken]})}else l.sep?l.sep.push(this.sourceToken):l.start.push(this.sourceToken);return;case"space":case"comment":if(l.value)c.items.push({start:[
this.sourceToken]});else if(l.sep)l.sep.push(this.sourceToken);else{if(this.atIndentedComment(l.start,c.indent)){const p=c.items[c.items.length-2]?.value?.end;if(Array.
isArray(p)){t(p,l.start),p.push(this.sourceToken),c.items.pop();return}}l.start.push(this.sourceToken)}return}if(this.indent>=c.indent){const v=!this.onKeyLine&&
this.indent===c.indent,p=v&&(l.sep||l.explicitKey)&&this.type!=="seq-item-ind";let y=[];if(p&&l.sep&&!l.value){const g=[];for(let _=0;_<l.sep.length;++_){const b=l.
sep[_];switch(b.type){case"newline":g.push(_);break;case"space":break;case"comment":b.indent>c.indent&&(g.length=0);break;default:g.length=0}}g.length>=2&&(y=l.
sep.splice(g[1]))}switch(this.type){case"anchor":case"tag":p||l.value?(y.push(this.sourceToken),c.items.push({start:y}),this.onKeyLine=!0):l.sep?l.sep.push(this.
sourceToken):l.start.push(this.sourceToken);return;case"explicit-key-ind":!l.sep&&!l.explicitKey?(l.start.push(this.sourceToken),l.explicitKey=!0):p||l.value?(y.
push(this.sourceToken),c.items.push({start:y,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(l.explicitKey)if(l.sep)if(l.value)c.items.push({start:[],key:null,sep:[this.sourceToken]});else if(d(
l.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:y,key:null,sep:[this.sourceToken]}]});else if(n(l.key)&&
!d(l.sep,"newline")){const g=s(l.start),_=l.key,b=l.sep;b.push(this.sourceToken),delete l.key,delete l.sep,this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:g,key:_,sep:b}]})}else y.length>0?l.sep=l.sep.concat(y,this.sourceToken):l.sep.push(this.sourceToken);else if(d(l.start,"newlin\
e"))Object.assign(l,{key:null,sep:[this.sourceToken]});else{const g=s(l.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:g,
key:null,sep:[this.sourceToken]}]})}else l.sep?l.value||p?c.items.push({start:y,key:null,sep:[this.sourceToken]}):d(l.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):l.sep.push(this.sourceToken):Object.assign(l,{key:null,sep:[
this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const g=this.flowScalar(this.type);
p||l.value?(c.items.push({start:y,key:g,sep:[]}),this.onKeyLine=!0):l.sep?this.stack.push(g):(Object.assign(l,{key:g,sep:[]}),this.onKeyLine=!0);return}default:{
const g=this.startBlockValue(c);if(g){if(g.type==="block-seq"){if(!l.explicitKey&&l.sep&&!d(l.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"\
Unexpected block-seq-ind on same line with key",source:this.source});return}}else v&&c.items.push({start:y});this.stack.push(g);return}}}}yield*this.pop(),yield*this.
step()}*blockSequence(c){const l=c.items[c.items.length-1];switch(this.type){case"newline":if(l.value){const v="end"in l.value?l.value.end:void 0;(Array.isArray(
v)?v[v.length-1]:void 0)?.type==="comment"?v?.push(this.sourceToken):c.items.push({start:[this.sourceToken]})}else l.start.push(this.sourceToken);return;case"sp\
ace":case"comment":if(l.value)c.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(l.start,c.indent)){const p=c.items[c.items.length-2]?.value?.
end;if(Array.isArray(p)){t(p,l.start),p.push(this.sourceToken),c.items.pop();return}}l.start.push(this.sourceToken)}return;case"anchor":case"tag":if(l.value||this.
indent<=c.indent)break;l.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==c.indent)break;l.value||d(l.start,"seq-item-ind")?c.items.push(
{start:[this.sourceToken]}):l.start.push(this.sourceToken);return}if(this.indent>c.indent){const v=this.startBlockValue(c);if(v){this.stack.push(v);return}}yield*this.
pop(),yield*this.step()}*flowCollection(c){const l=c.items[c.items.length-1];if(this.type==="flow-error-end"){let v;do yield*this.pop(),v=this.peek(1);while(v?.
type==="flow-collection")}else if(c.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!l||l.sep?c.items.push({start:[this.sourceToken]}):l.start.
push(this.sourceToken);return;case"map-value-ind":!l||l.value?c.items.push({start:[],key:null,sep:[this.sourceToken]}):l.sep?l.sep.push(this.sourceToken):Object.
assign(l,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!l||l.value?c.items.push({start:[this.sourceToken]}):
l.sep?l.sep.push(this.sourceToken):l.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const p=this.
flowScalar(this.type);!l||l.value?c.items.push({start:[],key:p,sep:[]}):l.sep?this.stack.push(p):Object.assign(l,{key:p,sep:[]});return}case"flow-map-end":case"\
flow-seq-end":c.end.push(this.sourceToken);return}const v=this.startBlockValue(c);v?this.stack.push(v):(yield*this.pop(),yield*this.step())}else{const v=this.peek(
2);if(v.type==="block-map"&&(this.type==="map-value-ind"&&v.indent===c.indent||this.type==="newline"&&!v.items[v.items.length-1].sep))yield*this.pop(),yield*this.
step();else if(this.type==="map-value-ind"&&v.type!=="flow-collection"){const p=o(v),y=s(p);m(c);const g=c.end.splice(1,c.end.length);g.push(this.sourceToken);const _={
type:"block-map",offset:c.offset,indent:c.indent,items:[{start:y,key:c,sep:g}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=_}else yield*this.lineEnd(c)}}flowScalar(c){
if(this.onNewLine){let l=this.source.indexOf(`
`)+1;for(;l!==0;)this.onNewLine(this.offset+l),l=this.source.indexOf(`
`,l)+1}return{type:c,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(c){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;const l=o(c),v=s(l);return v.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:v,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;const l=o(c),v=s(l);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:v,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(c,l){return this.type!=="comment"||this.indent<=l?!1:c.every(v=>v.type==="newline"||v.type==="space")}*documentEnd(c){this.type!==
"doc-mode"&&(c.end?c.end.push(this.sourceToken):c.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(c){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
c.end?c.end.push(this.sourceToken):c.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};a.Parser=i}}),B3=A({"../../work/main/node_modules/yaml/\
dist/public-api.js"(a){"use strict";var u=ut(),r=Qu(),e=Zu(),d=Mr(),f=me(),n=tt(),o=at();function s(l){const v=l.prettyErrors!==!1;return{lineCounter:l.lineCounter||
v&&new n.LineCounter||null,prettyErrors:v}}h(s,"parseOptions");function t(l,v={}){const{lineCounter:p,prettyErrors:y}=s(v),g=new o.Parser(p?.addNewLine),_=new u.
Composer(v),b=Array.from(_.compose(g.parse(l)));if(y&&p)for(const E of b)E.errors.forEach(e.prettifyError(l,p)),E.warnings.forEach(e.prettifyError(l,p));return b.
length>0?b:Object.assign([],{empty:!0},_.streamInfo())}h(t,"parseAllDocuments");function m(l,v={}){const{lineCounter:p,prettyErrors:y}=s(v),g=new o.Parser(p?.addNewLine),
_=new u.Composer(v);let b=null;for(const E of _.compose(g.parse(l),!0,l.length))if(!b)b=E;else if(b.options.logLevel!=="silent"){b.errors.push(new e.YAMLParseError(
E.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return y&&p&&(b.errors.forEach(e.prettifyError(
l,p)),b.warnings.forEach(e.prettifyError(l,p))),b}h(m,"parseDocument");function i(l,v,p){let y;typeof v=="function"?y=v:p===void 0&&v&&typeof v=="object"&&(p=v);
const g=m(l,p);if(!g)return null;if(g.warnings.forEach(_=>d.warn(g.options.logLevel,_)),g.errors.length>0){if(g.options.logLevel!=="silent")throw g.errors[0];g.
errors=[]}return g.toJS(Object.assign({reviver:y},p))}h(i,"parse2");function c(l,v,p){let y=null;if(typeof v=="function"||Array.isArray(v)?y=v:p===void 0&&v&&(p=
v),typeof p=="string"&&(p=p.length),typeof p=="number"){const g=Math.round(p);p=g<1?void 0:g>8?{indent:8}:{indent:g}}if(l===void 0){const{keepUndefined:g}=p??v??
{};if(!g)return}return f.isDocument(l)&&!y?l.toString(p):new r.Document(l,y,p).toString(p)}h(c,"stringify"),a.parse=i,a.parseAllDocuments=t,a.parseDocument=m,a.
stringify=c}}),N3=A({"../../work/main/node_modules/yaml/dist/index.js"(a){"use strict";var u=ut(),r=Qu(),e=xr(),d=Zu(),f=Ku(),n=me(),o=Qe(),s=ke(),t=Ze(),m=eu(),
i=N0(),c=rt(),l=tt(),v=at(),p=B3(),y=Gu();a.Composer=u.Composer,a.Document=r.Document,a.Schema=e.Schema,a.YAMLError=d.YAMLError,a.YAMLParseError=d.YAMLParseError,
a.YAMLWarning=d.YAMLWarning,a.Alias=f.Alias,a.isAlias=n.isAlias,a.isCollection=n.isCollection,a.isDocument=n.isDocument,a.isMap=n.isMap,a.isNode=n.isNode,a.isPair=
n.isPair,a.isScalar=n.isScalar,a.isSeq=n.isSeq,a.Pair=o.Pair,a.Scalar=s.Scalar,a.YAMLMap=t.YAMLMap,a.YAMLSeq=m.YAMLSeq,a.CST=i,a.Lexer=c.Lexer,a.LineCounter=l.LineCounter,
a.Parser=v.Parser,a.parse=p.parse,a.parseAllDocuments=p.parseAllDocuments,a.parseDocument=p.parseDocument,a.stringify=p.stringify,a.visit=y.visit,a.visitAsync=y.
visitAsync}}),$3=A({"../../work/main/node_modules/pend/index.js"(a,u){u.exports=r;function r(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.
error=null}h(r,"Pend"),r.prototype.go=function(f){this.pending<this.max?d(this,f):this.waiting.push(f)},r.prototype.wait=function(f){this.pending===0?f(this.error):
this.listeners.push(f)},r.prototype.hold=function(){return e(this)};function e(f){f.pending+=1;var n=!1;return o;function o(t){if(n)throw new Error("callback ca\
lled twice");if(n=!0,f.error=f.error||t,f.pending-=1,f.waiting.length>0&&f.pending<f.max)d(f,f.waiting.shift());else if(f.pending===0){var m=f.listeners;f.listeners=
[],m.forEach(s)}}function s(t){t(f.error)}}h(e,"pendHold");function d(f,n){n(e(f))}h(d,"pendGo")}}),I3=A({"../../work/main/node_modules/yauzl/fd-slicer.js"(a){var u=we(
"fs"),r=we("util"),e=we("stream"),d=e.Readable,f=e.PassThrough,n=$3(),o=we("events").EventEmitter;a.BufferSlicer=m,a.FdSlicer=s,r.inherits(s,o);function s(i){o.
call(this),this.fd=i,this.pend=new n,this.pend.max=1,this.refCount=0}h(s,"FdSlicer"),s.prototype.read=function(i,c,l,v,p){var y=this;y.pend.go(function(g){u.read(
y.fd,i,c,l,v,function(_,b,E){g(),p(_,b,E)})})},s.prototype.createReadStream=function(i){return new t(this,i)},s.prototype.ref=function(){this.refCount+=1},s.prototype.
unref=function(){var i=this;if(i.refCount-=1,i.refCount<0)throw new Error("invalid unref");if(i.refCount>0)return;u.close(i.fd,c);function c(l){l?i.emit("error",
l):i.emit("close")}h(c,"onCloseDone")},r.inherits(t,d);function t(i,c){c=c||{},d.call(this,c),this.context=i,this.context.ref(),this.start=c.start||0,this.endOffset=
c.end,this.pos=this.start}h(t,"ReadStream"),t.prototype._read=function(i){var c=this,l=Math.min(c._readableState.highWaterMark,i);if(c.endOffset!=null&&(l=Math.
min(l,c.endOffset-c.pos)),l<=0){c.push(null),this._cleanup();return}c.context.pend.go(function(v){var p=Buffer.allocUnsafe(l);u.read(c.context.fd,p,0,l,c.pos,function(y,g){
y?c.destroy(y):g===0?(c.push(null),c._cleanup()):(c.pos+=g,c.push(p.slice(0,g))),v()})})},t.prototype._destroy=function(i,c){this._cleanup(),c(i)},t.prototype._cleanup=
function(){this.context!=null&&(this.context.unref(),this.context=null)},r.inherits(m,o);function m(i){o.call(this),this.refCount=0,this.buffer=i}h(m,"BufferSli\
cer"),m.prototype.read=function(i,c,l,v,p){if(!(0<=c&&c<=i.length))throw new RangeError("offset outside buffer: 0 <= "+c+" <= "+i.length);if(v<0)throw new RangeError(
"position is negative: "+v);if(c+l>i.length&&(l=i.length-c),v+l>this.buffer.length&&(l=this.buffer.length-v),l<=0){setImmediate(function(){p(null,0)});return}this.
buffer.copy(i,c,v,v+l),setImmediate(function(){p(null,l)})},m.prototype.createReadStream=function(i){i=i||{};var c=new f(i);c.start=i.start||0,c.endOffset=i.end,
c.pos=c.endOffset||this.buffer.length;for(var l=this.buffer.slice(c.start,c.pos),v=65536,p=0;;){var y=p+v;if(y>=l.length){p<l.length&&c.write(l.slice(p,l.length));
break}c.write(l.slice(p,y)),p=y}return c.end(),c},m.prototype.ref=function(){this.refCount+=1},m.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)
throw new Error("invalid unref")}}}),O3=A({"../../work/main/node_modules/yauzl/crc32.js"(a,u){var r=new Int32Array([0,1996959894,3993919788,2567524794,124634137,
1886057615,3915621685,2657392035,249268274,2044508324,3772115230,2547177864,162941995,2125561021,3887607047,2428444049,498536548,1789927666,4089016648,2227061214,
450548861,1843258603,4107580753,2211677639,325883990,1684777152,4251122042,2321926636,335633487,1661365465,4195302755,2366115317,997073096,1281953886,3579855332,
2724688242,1006888145,1258607687,3524101629,2768942443,901097722,1119000684,3686517206,2898065728,853044451,1172266101,3705015759,2882616665,651767980,1373503546,
3369554304,3218104598,565507253,1454621731,3485111705,3099436303,671266974,1594198024,3322730930,2970347812,795835527,1483230225,3244367275,3060149565,1994146192,
31158534,2563907772,4023717930,1907459465,112637215,2680153253,3904427059,2013776290,251722036,2517215374,3775830040,2137656763,141376813,2439277719,3865271297,
1802195444,476864866,2238001368,4066508878,1812370925,453092731,2181625025,4111451223,1706088902,314042704,2344532202,4240017532,1658658271,366619977,2362670323,
4224994405,1303535960,984961486,2747007092,3569037538,1256170817,1037604311,2765210733,3554079995,1131014506,879679996,2909243462,3663771856,1141124467,855842277,
2852801631,3708648649,1342533948,654459306,3188396048,3373015174,1466479909,544179635,3110523913,3462522015,1591671054,702138776,2966460450,3352799412,1504918807,
783551873,3082640443,3233442989,3988292384,2596254646,62317068,1957810842,3939845945,2647816111,81470997,1943803523,3814918930,2489596804,225274430,2053790376,3826175755,
2466906013,167816743,2097651377,4027552580,2265490386,503444072,1762050814,4150417245,2154129355,426522225,1852507879,4275313526,2312317920,282753626,1742555852,
4189708143,2394877945,397917763,1622183637,3604390888,2714866558,953729732,1340076626,3518719985,2797360999,1068828381,1219638859,3624741850,2936675148,906185462,
1090812512,3747672003,2825379669,829329135,1181335161,3412177804,3160834842,628085408,1382605366,3423369109,3138078467,570562233,1426400815,3317316542,2998733608,
733239954,1555261956,3268935591,3050360625,752459403,1541320221,2607071920,3965973030,1969922972,40735498,2617837225,3943577151,1913087877,83908371,2512341634,3803740692,
2075208622,213261112,2463272603,3855990285,2094854071,198958881,2262029012,4057260610,1759359992,534414190,2176718541,4139329115,1873836001,414664567,2282248934,
4279200368,1711684554,285281116,2405801727,4167216745,1634467795,376229701,2685067896,3608007406,1308918612,956543938,2808555105,3495958263,1231636301,1047427035,
2932959818,3654703836,1088359270,936918e3,2847714899,3736837829,1202900863,817233897,3183342108,3401237130,1404277552,615818150,3134207493,3453421203,1423857449,
601450431,3009837614,3294710456,1567103746,711928724,3020668471,3272380065,1510334235,755167117]);function e(d){let f=-1;for(let n of d)f=r[(f^n)&255]^f>>>8;return(f^
-1)>>>0}h(e,"crc32"),u.exports=e}}),q3=A({"../../work/main/node_modules/yauzl/index.js"(a){var u=we("fs"),r=we("zlib"),e=I3(),d=we("util"),f=we("events").EventEmitter,
n=we("stream").Transform,o=we("stream").PassThrough,s=we("stream").Writable,t=typeof r.crc32=="function"?r.crc32:O3();a.open=v,a.fromFd=p,a.fromBuffer=y,a.fromRandomAccessReader=
g,a.openPromise=m,a.fromFdPromise=i,a.fromBufferPromise=c,a.fromRandomAccessReaderPromise=l,a.dosDateTimeToDate=w,a.getFileNameLowLevel=S,a.validateFileName=N,a.
parseExtraFields=T,a.ZipFile=_,a.Entry=C,a.LocalFileHeader=k,a.RandomAccessReader=$;function m(j,I){return new Promise((D,F)=>{v(j,{...I,lazyEntries:!0},function(O,U){
if(O)return F(O);D(U)})})}h(m,"openPromise");function i(j,I){return new Promise((D,F)=>{p(j,{...I,lazyEntries:!0},function(O,U){if(O)return F(O);D(U)})})}h(i,"f\
romFdPromise");function c(j,I){return new Promise((D,F)=>{y(j,{...I,lazyEntries:!0},function(O,U){if(O)return F(O);D(U)})})}h(c,"fromBufferPromise");function l(j,I,D){
return new Promise((F,O)=>{g(j,I,{...D,lazyEntries:!0},function(U,L){if(U)return O(U);F(L)})})}h(l,"fromRandomAccessReaderPromise");function v(j,I,D){typeof I==
"function"&&(D=I,I=null),I==null&&(I={}),I.autoClose==null&&(I.autoClose=!0),I.lazyEntries==null&&(I.lazyEntries=!1),I.decodeStrings==null&&(I.decodeStrings=!0),
I.validateEntrySizes==null&&(I.validateEntrySizes=!0),I.strictFileNames==null&&(I.strictFileNames=!1),D==null&&(D=R),u.open(j,"r",function(F,O){if(F)return D(F);
p(O,I,function(U,L){U&&u.close(O,R),D(U,L)})})}h(v,"open");function p(j,I,D){typeof I=="function"&&(D=I,I=null),I==null&&(I={}),I.autoClose==null&&(I.autoClose=
!1),I.lazyEntries==null&&(I.lazyEntries=!1),I.decodeStrings==null&&(I.decodeStrings=!0),I.validateEntrySizes==null&&(I.validateEntrySizes=!0),I.strictFileNames==
null&&(I.strictFileNames=!1),D==null&&(D=R),u.fstat(j,function(F,O){if(F)return D(F);var U=new e.FdSlicer(j);g(U,O.size,I,D)})}h(p,"fromFd");function y(j,I,D){typeof I==
"function"&&(D=I,I=null),I==null&&(I={}),I.autoClose=!1,I.lazyEntries==null&&(I.lazyEntries=!1),I.decodeStrings==null&&(I.decodeStrings=!0),I.validateEntrySizes==
null&&(I.validateEntrySizes=!0),I.strictFileNames==null&&(I.strictFileNames=!1);var F=new e.BufferSlicer(j);g(F,j.length,I,D)}h(y,"fromBuffer");function g(j,I,D,F){
typeof D=="function"&&(F=D,D=null),D==null&&(D={}),D.autoClose==null&&(D.autoClose=!0),D.lazyEntries==null&&(D.lazyEntries=!1),D.decodeStrings==null&&(D.decodeStrings=
!0);var O=!!D.decodeStrings;if(D.validateEntrySizes==null&&(D.validateEntrySizes=!0),D.strictFileNames==null&&(D.strictFileNames=!1),F==null&&(F=R),typeof I!="n\
umber")throw new Error("expected totalSize parameter to be a number");if(I>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^\
52 are supported due to JavaScript's Number type being an IEEE 754 double.");j.ref();var U=22,L=20,H=65535,G=Math.min(L+U+H,I),K=J(G),X=I-K.length;P(j,K,0,G,X,function(V){
if(V)return F(V);for(var W=G-U;W>=0;W-=1)if(K.readUInt32LE(W)===101010256){var Y=K.subarray(W),Z=Y.readUInt16LE(4),ee=Y.readUInt16LE(10),re=Y.readUInt32LE(16),de=Y.
readUInt16LE(20),te=Y.length-U;if(de!==te)return F(new Error("Invalid comment length. Expected: "+te+". Found: "+de+". Are there extra bytes at the end of the f\
ile? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var le=O?z(Y.subarray(22),!1):Y.subarray(22);if(W-L>=0&&K.readUInt32LE(W-L)===117853008){
var oe=K.subarray(W-L,W-L+L),ie=x(oe,8),fe=J(56);return P(j,fe,0,fe.length,ie,function(ue){return ue?F(ue):fe.readUInt32LE(0)!==101075792?F(new Error("invalid z\
ip64 end of central directory record signature")):(Z=fe.readUInt32LE(16),Z!==0?F(new Error("multi-disk zip files are not supported: found disk number: "+Z)):(ee=
x(fe,32),re=x(fe,48),F(null,new _(j,re,I,ee,le,D.autoClose,D.lazyEntries,O,D.validateEntrySizes,D.strictFileNames))))})}return Z!==0?F(new Error("multi-disk zip\
 files are not supported: found disk number: "+Z)):F(null,new _(j,re,I,ee,le,D.autoClose,D.lazyEntries,O,D.validateEntrySizes,D.strictFileNames))}F(new Error("E\
nd of central directory record signature not found. Either not a zip file, or file is truncated."))})}h(g,"fromRandomAccessReader"),d.inherits(_,f);function _(j,I,D,F,O,U,L,H,G,K){
var X=this;f.call(X),X.reader=j,X.reader.on("error",function(V){E(X,V)}),X.reader.once("close",function(){X.emit("close")}),X.readEntryCursor=I,X.fileSize=D,X.entryCount=
F,X.comment=O,X.entriesRead=0,X.autoClose=!!U,X.lazyEntries=!!L,X.decodeStrings=!!H,X.validateEntrySizes=!!G,X.strictFileNames=!!K,X.isOpen=!0,X.emittedError=!1,
X.hasEachEntryBeenCalled=!1,X.lazyEntries||X._readEntry()}h(_,"ZipFile"),_.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function b(j,I){
j.autoClose&&j.close(),E(j,I)}h(b,"emitErrorAndAutoClose");function E(j,I){j.emittedError||(j.emittedError=!0,j.emit("error",I))}h(E,"emitError"),_.prototype.readEntry=
function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},_.prototype._readEntry=function(){var j=this;if(j.
entryCount===j.entriesRead){setImmediate(function(){j.autoClose&&j.close(),!j.emittedError&&j.emit("end")});return}if(!j.emittedError){var I=J(46);P(j.reader,I,
0,I.length,j.readEntryCursor,function(D){if(D)return b(j,D);if(!j.emittedError){var F=new C,O=I.readUInt32LE(0);if(O!==33639248)return b(j,new Error("invalid ce\
ntral directory file header signature: 0x"+O.toString(16)));if(F.versionMadeBy=I.readUInt16LE(4),F.versionNeededToExtract=I.readUInt16LE(6),F.generalPurposeBitFlag=
I.readUInt16LE(8),F.compressionMethod=I.readUInt16LE(10),F.lastModFileTime=I.readUInt16LE(12),F.lastModFileDate=I.readUInt16LE(14),F.crc32=I.readUInt32LE(16),F.
compressedSize=I.readUInt32LE(20),F.uncompressedSize=I.readUInt32LE(24),F.fileNameLength=I.readUInt16LE(28),F.extraFieldLength=I.readUInt16LE(30),F.fileCommentLength=
I.readUInt16LE(32),F.internalFileAttributes=I.readUInt16LE(36),F.externalFileAttributes=I.readUInt32LE(38),F.relativeOffsetOfLocalHeader=I.readUInt32LE(42),F.generalPurposeBitFlag&
64)return b(j,new Error("strong encryption is not supported"));j.readEntryCursor+=46,I=J(F.fileNameLength+F.extraFieldLength+F.fileCommentLength),P(j.reader,I,0,
I.length,j.readEntryCursor,function(U){if(U)return b(j,U);if(!j.emittedError){F.fileNameRaw=I.subarray(0,F.fileNameLength);var L=F.fileNameLength+F.extraFieldLength;
F.extraFieldRaw=I.subarray(F.fileNameLength,L),F.fileCommentRaw=I.subarray(L,L+F.fileCommentLength);try{F.extraFields=T(F.extraFieldRaw)}catch(ee){return b(j,ee)}
if(j.decodeStrings){var H=(F.generalPurposeBitFlag&2048)!==0;F.fileComment=z(F.fileCommentRaw,H),F.fileName=S(F.generalPurposeBitFlag,F.fileNameRaw,F.extraFields,
j.strictFileNames);var G=N(F.fileName);if(G!=null)return b(j,new Error(G))}else F.fileComment=F.fileCommentRaw,F.fileName=F.fileNameRaw;F.comment=F.fileComment,
j.readEntryCursor+=I.length,j.entriesRead+=1;for(var K=0;K<F.extraFields.length;K++){var X=F.extraFields[K];if(X.id===1){var V=X.data,W=0;if(F.uncompressedSize===
4294967295){if(W+8>V.length)return b(j,new Error("zip64 extended information extra field does not include uncompressed size"));F.uncompressedSize=x(V,W),W+=8}if(F.
compressedSize===4294967295){if(W+8>V.length)return b(j,new Error("zip64 extended information extra field does not include compressed size"));F.compressedSize=x(
V,W),W+=8}if(F.relativeOffsetOfLocalHeader===4294967295){if(W+8>V.length)return b(j,new Error("zip64 extended information extra field does not include relative \
header offset"));F.relativeOffsetOfLocalHeader=x(V,W),W+=8}break}}if(j.validateEntrySizes&&F.compressionMethod===0){var Y=F.uncompressedSize;if(F.isEncrypted()&&
(Y+=12),F.compressedSize!==Y){var Z="compressed/uncompressed size mismatch for stored file: "+F.compressedSize+" != "+F.uncompressedSize;return b(j,new Error(Z))}}
j.emit("entry",F),j.lazyEntries||j._readEntry()}})}})}},_.prototype.eachEntry=function(){const j=this;if(!j.lazyEntries)throw new Error("eachEntry() requires la\
zyEntries: true");if(j.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");j.hasEachEntryBeenCalled=!0;let I=null;j.on("e\
ntry",F),j.on("end",O),j.on("error",U);function D(){j.removeListener("entry",F),j.removeListener("end",O),j.removeListener("error",U),j.autoClose&&j.close()}h(D,
"cleanup");function F(L){let{resolve:H}=I;I=null,H({value:L})}h(F,"onEntry");function O(){let{resolve:L}=I;I=null,D(),L({done:!0})}h(O,"onEnd");function U(L){let{
reject:H}=I;I=null,D(),H(L)}return h(U,"onError"),{[Symbol.asyncIterator](){return this},next(){const L=new Promise((H,G)=>{if(I!=null)throw new Error("next() c\
alled before previous Promise was resolved.");I={resolve:H,reject:G}});return j.readEntry(),L},return(L){return D(),Promise.resolve({done:!0,value:L})},throw(L){
return D(),Promise.reject(L)}}},_.prototype.openReadStream=function(j,I,D){var F=this,O=0,U=j.compressedSize;if(D==null&&(D=I,I=null),I==null)I={};else{if(I.decodeFileData===
!1){if(I.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(I.decompress!=null)throw new Error("cannot use opt\
ions.decompress when options.decodeFileData === false")}else{if(I.decrypt!=null){if(!j.isEncrypted())throw new Error("options.decrypt can only be specified for \
encrypted entries. See also option decodeFileData.");if(I.decrypt!==!1)throw new Error("invalid options.decrypt value: "+I.decrypt);if(j.isCompressed()&&I.decompress!==
!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if(I.decompress!=null){if(!j.isCompressed())
throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(I.decompress===!1||I.decompress===!0))throw new Error(
"invalid options.decompress value: "+I.decompress);H=I.decompress}}if(I.start!=null){if(O=I.start,O<0)throw new Error("options.start < 0");if(O>j.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(I.end!=null){if(U=I.end,U<0)throw new Error("options.end < 0");if(U>j.compressedSize)throw new Error(
"options.end > entry.compressedSize");if(U<O)throw new Error("options.end < options.start")}}var L=I.decodeFileData===!1||(j.compressionMethod===0||j.compressionMethod===
8&&I.decompress===!1)&&(!j.isEncrypted()||I.decrypt===!1);if((I.start!=null||I.end!=null)&&!L)throw new Error("start/end range require options.decodeFileData ==\
= false for non-trivial encoded entries.");if(!F.isOpen)return D(new Error("closed"));if(j.isEncrypted()&&!L&&I.decrypt!==!1)return D(new Error("entry is encryp\
ted, and options.decodeFileData !== false"));var H;if(L)H=!1;else if(j.compressionMethod===8)H=I.decodeFileData!==!0;else return D(new Error("unsupported compre\
ssion method: "+j.compressionMethod));F.readLocalFileHeader(j,{minimal:!0},function(G,K){if(G)return D(G);F.openReadStreamLowLevel(K.fileDataStart,j.compressedSize,
O,U,H,j.uncompressedSize,D)})},_.prototype.openReadStreamLowLevel=function(j,I,D,F,O,U,L){var H=this,G=j+I,K=H.reader.createReadStream({start:j+D,end:j+F}),X=K;
if(O){var V=!1,W=r.createInflateRaw();K.on("error",function(Y){setImmediate(function(){V||W.emit("error",Y)})}),K.pipe(W),H.validateEntrySizes?(X=new q(U),W.on(
"error",function(Y){setImmediate(function(){V||X.emit("error",Y)})}),W.pipe(X)):X=W,Q(X,function(){V=!0,W!==X&&W.unpipe(X),K.unpipe(W),K.destroy()})}L(null,X)},
_.prototype.readLocalFileHeader=function(j,I,D){var F=this;D==null&&(D=I,I=null),I==null&&(I={}),F.reader.ref();var O=J(30);P(F.reader,O,0,O.length,j.relativeOffsetOfLocalHeader,
function(U){try{if(U)return D(U);var L=O.readUInt32LE(0);if(L!==67324752)return D(new Error("invalid local file header signature: 0x"+L.toString(16)));var H=O.readUInt16LE(
26),G=O.readUInt16LE(28),K=j.relativeOffsetOfLocalHeader+30+H+G;if(K+j.compressedSize>F.fileSize)return D(new Error("file data overflows file bounds: "+K+" + "+
j.compressedSize+" > "+F.fileSize));if(I.minimal)return D(null,{fileDataStart:K});var X=new k;X.fileDataStart=K,X.versionNeededToExtract=O.readUInt16LE(4),X.generalPurposeBitFlag=
O.readUInt16LE(6),X.compressionMethod=O.readUInt16LE(8),X.lastModFileTime=O.readUInt16LE(10),X.lastModFileDate=O.readUInt16LE(12),X.crc32=O.readUInt32LE(14),X.compressedSize=
O.readUInt32LE(18),X.uncompressedSize=O.readUInt32LE(22),X.fileNameLength=H,X.extraFieldLength=G,O=J(H+G),F.reader.ref(),P(F.reader,O,0,O.length,j.relativeOffsetOfLocalHeader+
30,function(V){try{return V?D(V):(X.fileName=O.subarray(0,H),X.extraField=O.subarray(H),D(null,X))}finally{F.reader.unref()}})}finally{F.reader.unref()}})},_.prototype.
openReadStreamPromise=function(j,I){return new Promise((D,F)=>{this.openReadStream(j,I,function(O,U){if(O)return F(O);D(U)})})},_.prototype.openReadStreamLowLevelPromise=
function(j,I,D,F,O,U){return new Promise((L,H)=>{this.openReadStream(j,I,D,F,O,U,function(G,K){if(G)return H(G);L(K)})})},_.prototype.readLocalFileHeaderPromise=
function(j,I){return new Promise((D,F)=>{this.readLocalFileHeader(j,I,function(O,U){if(O)return F(O);D(U)})})};function C(){}h(C,"Entry"),C.prototype.getLastModDate=
function(j){if(j==null&&(j={}),!j.forceDosFormat)for(var I=0;I<this.extraFields.length;I++){var D=this.extraFields[I];if(D.id===21589){var F=D.data;if(F.length<
5)continue;var O=F[0],U=1;if(!(O&U))continue;var L=F.readInt32LE(1);return new Date(L*1e3)}else if(D.id===10){var F=D.data;if(F.length!==32||F.readUInt16LE(4)!==
1||F.readUInt16LE(6)!==24)continue;var H=F.readUInt32LE(8)+4294967296*F.readInt32LE(12),G=H/1e4-116444736e5;return new Date(G)}}return w(this.lastModFileDate,this.
lastModFileTime,j.timezone)},C.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},C.prototype.
isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},C.prototype.isCompressed=function(){return this.compressionMethod===8};function k(){}h(k,"Local\
FileHeader");function w(j,I,D){var F=j&31,O=(j>>5&15)-1,U=(j>>9&127)+1980,L=0,H=(I&31)*2,G=I>>5&63,K=I>>11&31;if(D==null||D==="local")return new Date(U,O,F,K,G,
H,L);if(D==="UTC")return new Date(Date.UTC(U,O,F,K,G,H,L));throw new Error("unrecognized options.timezone: "+options.timezone)}h(w,"dosDateTimeToDate");function S(j,I,D,F){
for(var O=null,U=0;U<D.length;U++){var L=D[U];if(L.id===28789){if(L.data.length<6||L.data.readUInt8(0)!==1)continue;var H=L.data.readUInt32LE(1);if(t(I)!==H)continue;
O=z(L.data.subarray(5),!0);break}}if(O==null){var G=(j&2048)!==0;O=z(I,G)}return F||(O=O.replace(/\\/g,"/")),O}h(S,"getFileNameLowLevel");function N(j){return j.
indexOf("\\")!==-1?"invalid characters in fileName: "+j:/^[a-zA-Z]:/.test(j)||/^\//.test(j)?"absolute path: "+j:j.split("/").indexOf("..")!==-1?"invalid relativ\
e path: "+j:null}h(N,"validateFileName");function T(j){for(var I=[],D=0;D<j.length-3;){var F=j.readUInt16LE(D+0),O=j.readUInt16LE(D+2),U=D+4,L=U+O;if(L>j.length)
throw new Error("extra field length exceeds extra field buffer size");var H=j.subarray(U,L);I.push({id:F,data:H}),D=L}return I}h(T,"parseExtraFields");function P(j,I,D,F,O,U){
if(F===0)return setImmediate(function(){U(null,J(0))});j.read(I,D,F,O,function(L,H){if(L)return U(L);if(H<F)return U(new Error("unexpected EOF"));U()})}h(P,"rea\
dAndAssertNoEof"),d.inherits(q,n);function q(j){n.call(this),this.actualByteCount=0,this.expectedByteCount=j}h(q,"AssertByteCountStream"),q.prototype._transform=
function(j,I,D){if(this.actualByteCount+=j.length,this.actualByteCount>this.expectedByteCount){var F="too many bytes in the stream. expected "+this.expectedByteCount+
". got at least "+this.actualByteCount;return D(new Error(F))}D(null,j)},q.prototype._flush=function(j){if(this.actualByteCount<this.expectedByteCount){var I="n\
ot enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return j(new Error(I))}j()},d.inherits($,f);function $(){f.call(
this),this.refCount=0}h($,"RandomAccessReader"),$.prototype.ref=function(){this.refCount+=1},$.prototype.unref=function(){var j=this;if(j.refCount-=1,j.refCount>
0)return;if(j.refCount<0)throw new Error("invalid unref");j.close(I);function I(D){if(D)return j.emit("error",D);j.emit("close")}h(I,"onCloseDone")},$.prototype.
createReadStream=function(j){j==null&&(j={});var I=j.start,D=j.end;if(I===D){var F=new o;return setImmediate(function(){F.end()}),F}var O=this._readStreamForRange(
I,D),U=!1,L=new B(this);O.on("error",function(G){setImmediate(function(){U||L.emit("error",G)})}),Q(L,function(){O.unpipe(L),L.unref(),O.destroy()});var H=new q(
D-I);return L.on("error",function(G){setImmediate(function(){U||H.emit("error",G)})}),Q(H,function(){U=!0,L.unpipe(H),L.destroy()}),O.pipe(L).pipe(H)},$.prototype.
_readStreamForRange=function(j,I){throw new Error("not implemented")},$.prototype.read=function(j,I,D,F,O){var U=this.createReadStream({start:F,end:F+D}),L=new s,
H=0;L._write=function(G,K,X){G.copy(j,I+H,0,G.length),H+=G.length,X()},L.on("finish",O),U.on("error",function(G){O(G)}),U.pipe(L)},$.prototype.close=function(j){
setImmediate(j)},d.inherits(B,o);function B(j){o.call(this),this.context=j,this.context.ref(),this.unreffedYet=!1}h(B,"RefUnrefFilter"),B.prototype._flush=function(j){
this.unref(),j()},B.prototype.unref=function(j){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var M="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*\
+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\
\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function z(j,I){if(I)return j.toString("utf8");for(var D="",F=0;F<j.length;F++)D+=M[j[F]];return D}h(z,"decodeBuffer");function x(j,I){var D=j.readUInt32LE(I),F=j.
readUInt32LE(I+4);return F*4294967296+D}h(x,"readUInt64LE");var J;typeof Buffer.allocUnsafe=="function"?J=h(function(j){return Buffer.allocUnsafe(j)},"newBuffer"):
J=h(function(j){return new Buffer(j)},"newBuffer");function Q(j,I){typeof j.destroy=="function"?j._destroy=function(D,F){I(),F?.(D)}:j.destroy=I}h(Q,"installDes\
troyFn");function R(j){if(j)throw j}h(R,"defaultCallback")}});function P3(a){if(a.length===0)return 0;var u=a[0],r=0,e;if(typeof u!="number")return Number.NaN;for(var d=1;d<
a.length;d++){if(typeof a[d]!="number")return Number.NaN;e=u+a[d],Math.abs(u)>=Math.abs(a[d])?r+=u-e+a[d]:r+=a[d]-e+u,u=e}return u+r}h(P3,"sum");function it(a){
if(a.length===0)throw new Error("mean requires at least one data point");return P3(a)/a.length}h(it,"mean");function T3(a,u){var r=it(a),e=0,d,f;if(u===2)for(f=
0;f<a.length;f++)d=a[f]-r,e+=d*d;else for(f=0;f<a.length;f++)e+=Math.pow(a[f]-r,u);return e}h(T3,"sumNthPowerDeviations");function L3(a){if(a.length<2)throw new Error(
"sampleVariance requires at least two data points");var u=T3(a,2),r=a.length-1;return u/r}h(L3,"sampleVariance");var nt=h(function(){this.totalCount=0,this.data=
{}},"BayesianClassifier2");nt.prototype.train=h(function(u,r){this.data[r]||(this.data[r]={});for(var e in u){var d=u[e];this.data[r][e]===void 0&&(this.data[r][e]=
{}),this.data[r][e][d]===void 0&&(this.data[r][e][d]=0),this.data[r][e][d]++}this.totalCount++},"train"),nt.prototype.score=h(function(u){var r={},e;for(var d in u){
var f=u[d];for(e in this.data)r[e]===void 0&&(r[e]={}),this.data[e][d]?r[e][d+"_"+f]=(this.data[e][d][f]||0)/this.totalCount:r[e][d+"_"+f]=0}var n={};for(e in r){
n[e]=0;for(var o in r[e])n[e]+=r[e][o]}return n},"score");var Cc=607/128,Fc=Math.log(Math.sqrt(2*Math.PI)),R3=Math.sqrt(2*Math.PI);function M3(a){for(var u=a,r=a,
e=1;e<30;e++)r*=a*a/(2*e+1),u+=r;return Math.round((.5+u/R3*Math.exp(-a*a/2))*1e4)/1e4}h(M3,"cumulativeDistribution");var z3=[];for(u0=0;u0<=3.09;u0+=.01)z3.push(
M3(u0));var u0,Sc=Math.sqrt(2*Math.PI),st=h(function(){this.weights=[],this.bias=0},"PerceptronModel2");st.prototype.predict=h(function(u){if(u.length!==this.weights.
length)return null;for(var r=0,e=0;e<this.weights.length;e++)r+=this.weights[e]*u[e];return r+=this.bias,r>0?1:0},"predict"),st.prototype.train=h(function(u,r){
if(r!==0&&r!==1)return null;u.length!==this.weights.length&&(this.weights=u.slice(),this.bias=1);var e=this.predict(u);if(typeof e=="number"&&e!==r){for(var d=r-
e,f=0;f<this.weights.length;f++)this.weights[f]+=d*u[f];this.bias+=d}return this},"train2");var ve=class kt extends Error{static{h(this,"_CsvError")}constructor(u,r,e,...d){
Array.isArray(r)&&(r=r.join(" ").trim()),super(r),Error.captureStackTrace!==void 0&&Error.captureStackTrace(this,kt),this.code=u;for(const f of d)for(const n in f){
const o=f[n];this[n]=Buffer.isBuffer(o)?o.toString(e.encoding):o==null?o:JSON.parse(JSON.stringify(o))}}},$0=h(function(a){return typeof a=="object"&&a!==null&&
!Array.isArray(a)},"is_object"),ot=h(function(a){const u=[];for(let r=0,e=a.length;r<e;r++){const d=a[r];if(d==null||d===!1)u[r]={disabled:!0};else if(typeof d==
"string"||typeof d=="number")u[r]={name:`${d}`};else if($0(d)){if(typeof d.name!="string")throw new ve("CSV_OPTION_COLUMNS_MISSING_NAME",["Option columns missin\
g name:",`property "name" is required at position ${r}`,"when column is an object literal"]);u[r]=d}else throw new ve("CSV_INVALID_COLUMN_DEFINITION",["Invalid \
column definition:","expect a string or a literal object,",`got ${JSON.stringify(d)} at position ${r}`])}return u},"normalize_columns_array"),U3=class{static{h(
this,"ResizeableBuffer")}constructor(a=100){this.size=a,this.length=0,this.buf=Buffer.allocUnsafe(a)}prepend(a){if(Buffer.isBuffer(a)){const u=this.length+a.length;
if(u>=this.size&&(this.resize(),u>=this.size))throw Error("INVALID_BUFFER_STATE");const r=this.buf;this.buf=Buffer.allocUnsafe(this.size),a.copy(this.buf,0),r.copy(
this.buf,a.length),this.length+=a.length}else{const u=this.length++;u===this.size&&this.resize();const r=this.clone();this.buf[0]=a,r.copy(this.buf,1,0,u)}}append(a){
const u=this.length++;u===this.size&&this.resize(),this.buf[u]=a}clone(){return Buffer.from(this.buf.slice(0,this.length))}resize(){const a=this.length;this.size=
this.size*2;const u=Buffer.allocUnsafe(this.size);this.buf.copy(u,0,0,a),this.buf=u}toString(a){return a?this.buf.toString(a,0,this.length):Uint8Array.prototype.
slice.call(this.buf.slice(0,this.length))}toJSON(){return this.toString("utf8")}reset(){this.length=0}},lt=U3,V3=h(function(a){const u=[32,9,10,13,12,11,160,5760,
8192,8193,8194,8195,8196,8197,8198,8199,8200,8201,8202,8232,8233,8239,8287,12288,65279].reduce((e,d)=>{const f=Buffer.from(String.fromCharCode(d),a.encoding);return d!==
63&&f.length===1&&f[0]===63||e.push(f),e},[]),r=new Uint8Array(256);for(const e of u)r[e[0]]=1;return{bomSkipped:!1,bufBytesStart:0,castField:a.cast_function,commenting:!1,
delimiterBufPrevious:void 0,delimiterDiscovered:!1,error:void 0,enabled:a.from_line===1,escaping:!1,escapeIsQuote:Buffer.isBuffer(a.escape)&&Buffer.isBuffer(a.quote)&&
Buffer.compare(a.escape,a.quote)===0,expectedRecordLength:Array.isArray(a.columns)?a.columns.length:void 0,field:new lt(20),firstLineToHeaders:a.cast_first_line_to_header,
needMoreDataSize:Math.max(a.comment!==null?a.comment.length:0,...a.delimiter?a.delimiter.map(e=>e.length):[],a.delimiter_auto?1:0,a.quote!==null?a.quote.length:
0,...u.map(e=>e.length)),previousBuf:void 0,quoting:!1,stop:!1,rawBuffer:new lt(100),record:[],recordHasError:!1,record_length:0,recordDelimiterMaxLength:a.record_delimiter.
length===0?0:Math.max(...a.record_delimiter.map(e=>e.length)),trimChars:[Buffer.from(" ",a.encoding)[0],Buffer.from("	",a.encoding)[0]],wasQuoting:!1,wasRowDelimiter:!1,
timchars:u,timcharFirstBytes:r}},"init_state"),H3=h(function(a){return a.replace(/([A-Z])/g,function(u,r){return"_"+r.toLowerCase()})},"underscore"),I0=h(function(a){
const u={};for(const e in a)u[H3(e)]=a[e];if(u.encoding===void 0||u.encoding===!0)u.encoding="utf8";else if(u.encoding===null||u.encoding===!1)u.encoding=null;else if(typeof u.
encoding!="string"&&u.encoding!==null)throw new ve("CSV_INVALID_OPTION_ENCODING",["Invalid option encoding:","encoding must be a string or null to return a buff\
er,",`got ${JSON.stringify(u.encoding)}`],u);if(u.bom===void 0||u.bom===null||u.bom===!1)u.bom=!1;else if(u.bom!==!0)throw new ve("CSV_INVALID_OPTION_BOM",["Inv\
alid option bom:","bom must be true,",`got ${JSON.stringify(u.bom)}`],u);if(u.cast_function=null,u.cast===void 0||u.cast===null||u.cast===!1||u.cast==="")u.cast=
void 0;else if(typeof u.cast=="function")u.cast_function=u.cast,u.cast=!0;else if(u.cast!==!0)throw new ve("CSV_INVALID_OPTION_CAST",["Invalid option cast:","ca\
st must be true or a function,",`got ${JSON.stringify(u.cast)}`],u);if(u.cast_date===void 0||u.cast_date===null||u.cast_date===!1||u.cast_date==="")u.cast_date=
!1;else if(u.cast_date===!0)u.cast_date=function(e){const d=Date.parse(e);return isNaN(d)?e:new Date(d)};else if(typeof u.cast_date!="function")throw new ve("CS\
V_INVALID_OPTION_CAST_DATE",["Invalid option cast_date:","cast_date must be true or a function,",`got ${JSON.stringify(u.cast_date)}`],u);if(u.cast_first_line_to_header=
void 0,u.columns===!0)u.cast_first_line_to_header=void 0;else if(typeof u.columns=="function")u.cast_first_line_to_header=u.columns,u.columns=!0;else if(Array.isArray(
u.columns))u.columns=ot(u.columns);else if(u.columns===void 0||u.columns===null||u.columns===!1)u.columns=!1;else throw new ve("CSV_INVALID_OPTION_COLUMNS",["In\
valid option columns:","expect an array, a function or true,",`got ${JSON.stringify(u.columns)}`],u);if(u.group_columns_by_name===void 0||u.group_columns_by_name===
null||u.group_columns_by_name===!1)u.group_columns_by_name=!1;else{if(u.group_columns_by_name!==!0)throw new ve("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",["Inv\
alid option group_columns_by_name:","expect an boolean,",`got ${JSON.stringify(u.group_columns_by_name)}`],u);if(u.columns===!1)throw new ve("CSV_INVALID_OPTION\
_GROUP_COLUMNS_BY_NAME",["Invalid option group_columns_by_name:","the `columns` mode must be activated."],u)}if(u.comment===void 0||u.comment===null||u.comment===
!1||u.comment==="")u.comment=null;else if(typeof u.comment=="string"&&(u.comment=Buffer.from(u.comment,u.encoding)),!Buffer.isBuffer(u.comment))throw new ve("CS\
V_INVALID_OPTION_COMMENT",["Invalid option comment:","comment must be a buffer or a string,",`got ${JSON.stringify(u.comment)}`],u);if(u.comment_no_infix===void 0||
u.comment_no_infix===null||u.comment_no_infix===!1)u.comment_no_infix=!1;else if(u.comment_no_infix!==!0)throw new ve("CSV_INVALID_OPTION_COMMENT",["Invalid opt\
ion comment_no_infix:","value must be a boolean,",`got ${JSON.stringify(u.comment_no_infix)}`],u);if(u.delimiter_auto===void 0||u.delimiter_auto===null||u.delimiter_auto===
!1)u.delimiter_auto=!1;else if(u.delimiter_auto===!0)u.delimiter_auto={};else if(!$0(u.delimiter_auto))throw new ve("CSV_INVALID_OPTION_DELIMITER_AUTO",["Invali\
d option delimiter_auto:","delimiter_auto must be a boolean or a configuration object,",`got ${JSON.stringify(u.delimiter_auto)}`],u);if(u.delimiter_auto){if(u.
delimiter_auto.preferred===void 0)u.delimiter_auto.preferred={44:1.8,9:1.8,59:1.6,32:1.6,58:1.5,46:1.4,47:1.4};else if(!$0(u.delimiter_auto.preferred))throw new ve(
"CSV_INVALID_OPTION_DELIMITER_AUTO",["Invalid option delimiter_auto:","preferred must be an object,",`got ${JSON.stringify(u.delimiter_auto.preferred)}`],u);if(u.
delimiter_auto.score===void 0)u.delimiter_auto.score=(e,d)=>(e.total-e.std)*(d.preferred[e.char_code]||1);else if(typeof u.delimiter_auto.score!="function")throw new ve(
"CSV_INVALID_OPTION_DELIMITER_AUTO",["Invalid option delimiter_auto:","score must be a function,",`got ${JSON.stringify(u.delimiter_auto.score)}`],u);if(u.delimiter_auto.
size===void 0)u.delimiter_auto.size=2048;else if(typeof u.delimiter_auto.size!="number")throw new ve("CSV_INVALID_OPTION_DELIMITER_AUTO",["Invalid option delimi\
ter_auto:","size must be a number,",`got ${JSON.stringify(u.delimiter_auto.size)}`],u)}const r=JSON.stringify(u.delimiter);if(u.delimiter_auto!==!1&&(u.delimiter=
[]),Array.isArray(u.delimiter)||((u.delimiter===void 0||u.delimiter===null||u.delimiter===!1)&&(u.delimiter=Buffer.from(",",u.encoding)),u.delimiter=[u.delimiter]),
u.delimiter=u.delimiter.map(function(e){if(typeof e=="string"&&(e=Buffer.from(e,u.encoding)),!Buffer.isBuffer(e)||e.length===0)throw new ve("CSV_INVALID_OPTION_\
DELIMITER",["Invalid option delimiter:","delimiter must be a non empty string or buffer or array of string|buffer,",`got ${r}`],u);return e}),u.escape===void 0||
u.escape===!0?u.escape=Buffer.from('"',u.encoding):typeof u.escape=="string"?u.escape=Buffer.from(u.escape,u.encoding):(u.escape===null||u.escape===!1)&&(u.escape=
null),u.escape!==null&&!Buffer.isBuffer(u.escape))throw new Error(`Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(u.escape)}`);
if(u.from===void 0||u.from===null)u.from=1;else if(typeof u.from=="string"&&/\d+/.test(u.from)&&(u.from=parseInt(u.from)),Number.isInteger(u.from)){if(u.from<0)
throw new Error(`Invalid Option: from must be a positive integer, got ${JSON.stringify(a.from)}`)}else throw new Error(`Invalid Option: from must be an integer,\
 got ${JSON.stringify(u.from)}`);if(u.from_line===void 0||u.from_line===null)u.from_line=1;else if(typeof u.from_line=="string"&&/\d+/.test(u.from_line)&&(u.from_line=
parseInt(u.from_line)),Number.isInteger(u.from_line)){if(u.from_line<=0)throw new Error(`Invalid Option: from_line must be a positive integer greater than 0, go\
t ${JSON.stringify(a.from_line)}`)}else throw new Error(`Invalid Option: from_line must be an integer, got ${JSON.stringify(a.from_line)}`);if(u.ignore_last_delimiters===
void 0||u.ignore_last_delimiters===null)u.ignore_last_delimiters=!1;else if(typeof u.ignore_last_delimiters=="number")u.ignore_last_delimiters=Math.floor(u.ignore_last_delimiters),
u.ignore_last_delimiters===0&&(u.ignore_last_delimiters=!1);else if(typeof u.ignore_last_delimiters!="boolean")throw new ve("CSV_INVALID_OPTION_IGNORE_LAST_DELI\
MITERS",["Invalid option `ignore_last_delimiters`:","the value must be a boolean value or an integer,",`got ${JSON.stringify(u.ignore_last_delimiters)}`],u);if(u.
ignore_last_delimiters===!0&&u.columns===!1)throw new ve("CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS",["The option `ignore_last_delimiters`","requires the acti\
vation of the `columns` option"],u);if(u.info===void 0||u.info===null||u.info===!1)u.info=!1;else if(u.info!==!0)throw new Error(`Invalid Option: info must be t\
rue, got ${JSON.stringify(u.info)}`);if(u.max_record_size===void 0||u.max_record_size===null||u.max_record_size===!1)u.max_record_size=0;else if(!(Number.isInteger(
u.max_record_size)&&u.max_record_size>=0))if(typeof u.max_record_size=="string"&&/\d+/.test(u.max_record_size))u.max_record_size=parseInt(u.max_record_size);else
throw new Error(`Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(u.max_record_size)}`);if(u.objname===void 0||u.objname===null||
u.objname===!1)u.objname=void 0;else if(Buffer.isBuffer(u.objname)){if(u.objname.length===0)throw new Error("Invalid Option: objname must be a non empty buffer");
u.encoding===null||(u.objname=u.objname.toString(u.encoding))}else if(typeof u.objname=="string"){if(u.objname.length===0)throw new Error("Invalid Option: objna\
me must be a non empty string")}else if(typeof u.objname!="number")throw new Error(`Invalid Option: objname must be a string or a buffer, got ${u.objname}`);if(u.
objname!==void 0){if(typeof u.objname=="number"){if(u.columns!==!1)throw Error("Invalid Option: objname index cannot be combined with columns or be defined as a\
 field")}else if(u.columns===!1)throw Error("Invalid Option: objname field must be combined with columns or be defined as an index")}if(u.on_record===void 0||u.
on_record===null)u.on_record=void 0;else if(typeof u.on_record!="function")throw new ve("CSV_INVALID_OPTION_ON_RECORD",["Invalid option `on_record`:","expect a \
function,",`got ${JSON.stringify(u.on_record)}`],u);if(u.on_skip!==void 0&&u.on_skip!==null&&typeof u.on_skip!="function")throw new Error(`Invalid Option: on_sk\
ip must be a function, got ${JSON.stringify(u.on_skip)}`);if(u.quote===null||u.quote===!1||u.quote==="")u.quote=null;else if(u.quote===void 0||u.quote===!0?u.quote=
Buffer.from('"',u.encoding):typeof u.quote=="string"&&(u.quote=Buffer.from(u.quote,u.encoding)),!Buffer.isBuffer(u.quote))throw new Error(`Invalid Option: quote\
 must be a buffer or a string, got ${JSON.stringify(u.quote)}`);if(u.raw===void 0||u.raw===null||u.raw===!1)u.raw=!1;else if(u.raw!==!0)throw new Error(`Invalid\
 Option: raw must be true, got ${JSON.stringify(u.raw)}`);if(u.record_delimiter===void 0)u.record_delimiter=[];else if(typeof u.record_delimiter=="string"||Buffer.
isBuffer(u.record_delimiter)){if(u.record_delimiter.length===0)throw new ve("CSV_INVALID_OPTION_RECORD_DELIMITER",["Invalid option `record_delimiter`:","value m\
ust be a non empty string or buffer,",`got ${JSON.stringify(u.record_delimiter)}`],u);u.record_delimiter=[u.record_delimiter]}else if(!Array.isArray(u.record_delimiter))
throw new ve("CSV_INVALID_OPTION_RECORD_DELIMITER",["Invalid option `record_delimiter`:","value must be a string, a buffer or array of string|buffer,",`got ${JSON.
stringify(u.record_delimiter)}`],u);if(u.record_delimiter=u.record_delimiter.map(function(e,d){if(typeof e!="string"&&!Buffer.isBuffer(e))throw new ve("CSV_INVA\
LID_OPTION_RECORD_DELIMITER",["Invalid option `record_delimiter`:","value must be a string, a buffer or array of string|buffer",`at index ${d},`,`got ${JSON.stringify(
e)}`],u);if(e.length===0)throw new ve("CSV_INVALID_OPTION_RECORD_DELIMITER",["Invalid option `record_delimiter`:","value must be a non empty string or buffer",`\
at index ${d},`,`got ${JSON.stringify(e)}`],u);return typeof e=="string"&&(e=Buffer.from(e,u.encoding)),e}),typeof u.relax_column_count!="boolean")if(u.relax_column_count===
void 0||u.relax_column_count===null)u.relax_column_count=!1;else throw new Error(`Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(u.relax_column_count)}`);
if(typeof u.relax_column_count_less!="boolean")if(u.relax_column_count_less===void 0||u.relax_column_count_less===null)u.relax_column_count_less=!1;else throw new Error(
`Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(u.relax_column_count_less)}`);if(typeof u.relax_column_count_more!="boolean")if(u.
relax_column_count_more===void 0||u.relax_column_count_more===null)u.relax_column_count_more=!1;else throw new Error(`Invalid Option: relax_column_count_more mu\
st be a boolean, got ${JSON.stringify(u.relax_column_count_more)}`);if(typeof u.relax_quotes!="boolean")if(u.relax_quotes===void 0||u.relax_quotes===null)u.relax_quotes=
!1;else throw new Error(`Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(u.relax_quotes)}`);if(typeof u.skip_empty_lines!="boolean")if(u.skip_empty_lines===
void 0||u.skip_empty_lines===null)u.skip_empty_lines=!1;else throw new Error(`Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(u.skip_empty_lines)}`);
if(typeof u.skip_records_with_empty_values!="boolean")if(u.skip_records_with_empty_values===void 0||u.skip_records_with_empty_values===null)u.skip_records_with_empty_values=
!1;else throw new Error(`Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(u.skip_records_with_empty_values)}`);if(typeof u.
skip_records_with_error!="boolean")if(u.skip_records_with_error===void 0||u.skip_records_with_error===null)u.skip_records_with_error=!1;else throw new Error(`In\
valid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(u.skip_records_with_error)}`);if(u.rtrim===void 0||u.rtrim===null||u.rtrim===!1)u.
rtrim=!1;else if(u.rtrim!==!0)throw new Error(`Invalid Option: rtrim must be a boolean, got ${JSON.stringify(u.rtrim)}`);if(u.ltrim===void 0||u.ltrim===null||u.
ltrim===!1)u.ltrim=!1;else if(u.ltrim!==!0)throw new Error(`Invalid Option: ltrim must be a boolean, got ${JSON.stringify(u.ltrim)}`);if(u.trim===void 0||u.trim===
null||u.trim===!1)u.trim=!1;else if(u.trim!==!0)throw new Error(`Invalid Option: trim must be a boolean, got ${JSON.stringify(u.trim)}`);if(u.trim===!0&&a.ltrim!==
!1?u.ltrim=!0:u.ltrim!==!0&&(u.ltrim=!1),u.trim===!0&&a.rtrim!==!1?u.rtrim=!0:u.rtrim!==!0&&(u.rtrim=!1),u.to===void 0||u.to===null)u.to=-1;else if(u.to!==-1)if(typeof u.
to=="string"&&/\d+/.test(u.to)&&(u.to=parseInt(u.to)),Number.isInteger(u.to)){if(u.to<=0)throw new Error(`Invalid Option: to must be a positive integer greater \
than 0, got ${JSON.stringify(a.to)}`)}else throw new Error(`Invalid Option: to must be an integer, got ${JSON.stringify(a.to)}`);if(u.to_line===void 0||u.to_line===
null)u.to_line=-1;else if(u.to_line!==-1)if(typeof u.to_line=="string"&&/\d+/.test(u.to_line)&&(u.to_line=parseInt(u.to_line)),Number.isInteger(u.to_line)){if(u.
to_line<=0)throw new Error(`Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(a.to_line)}`)}else throw new Error(`Invalid \
Option: to_line must be an integer, got ${JSON.stringify(a.to_line)}`);return u},"normalize_options"),G3=h(function(a,u){u||({delimiter_auto:u}=I0({delimiter_auto:!0})),
typeof a=="string"&&(a=Buffer.from(a)),Buffer.isBuffer(a)&&(a=(d=>{const f=[],n=dt({delimiter:[]}),o=h(m=>f.push(m),"push"),s=h(()=>{},"close"),t=n.parse(d,!0,o,
s);if(t!==void 0)throw t;return f})(a));const r=Array(127).fill().map(()=>({lines:[]}));a.map(([d],f)=>{for(let n=0,o=d.length;n<o;n++){const s=d.charCodeAt(n);
r[s].lines[f]===void 0&&(r[s].lines[f]=0),r[s].lines[f]++}}),r.map((d,f)=>{d.char_code=f,d.std=K3(d.lines),d.total=d.lines.reduce((n,o)=>n+o,0),d.preferred=!!u.
preferred[f],d.score=u.score(d,u)});const e=r.reduce((d,f)=>d.score>f.score?d:f,{});return String.fromCharCode(e.char_code)},"delimiter_discover"),K3=h(function(a){
const u=a.length;if(u===0)return 0;const r=a.reduce((e,d)=>e+d)/u;return Math.sqrt(a.map(e=>Math.pow(e-r,2)).reduce((e,d)=>e+d)/u)},"std"),ct=h(function(a){return a.
every(u=>u==null||u.toString&&u.toString().trim()==="")},"isRecordEmpty"),W3=13,J3=10,fu={utf8:Buffer.from([239,187,191]),utf16le:Buffer.from([255,254])},dt=h(function(a={}){
const u={bytes:0,bytes_records:0,comment_lines:0,empty_lines:0,invalid_field_length:0,lines:1,records:0},r=I0(a);return{info:u,original_options:a,options:r,state:V3(
r),__needMoreData:h(function(e,d,f){if(f)return!1;const{encoding:n,escape:o,quote:s}=this.options,{quoting:t,needMoreDataSize:m,recordDelimiterMaxLength:i}=this.
state,c=d-e-1,l=Math.max(m,i===0?Buffer.from(`\r
`,n).length:i,t?(o===null?0:o.length)+s.length:0,t?s.length+i:0);return c<l},"__needMoreData"),parse:h(function(e,d,f,n){const{bom:o,comment_no_infix:s,delimiter_auto:t,
encoding:m,from_line:i,ltrim:c,max_record_size:l,raw:v,relax_quotes:p,rtrim:y,skip_empty_lines:g,to:_,to_line:b}=this.options;let{comment:E,escape:C,quote:k,record_delimiter:w}=this.
options;const{bomSkipped:S,delimiterDiscovered:N,delimiterBufPrevious:T,rawBuffer:P,escapeIsQuote:q}=this.state;if(!N&&t){let x;if(T===void 0?x=e:T!==void 0&&e===
void 0?x=T:x=Buffer.concat([T,e]),e=void 0,d||x.length>t.size)this.options.delimiter=[Buffer.from(G3(x,this.options.delimiter_auto))],this.state.previousBuf=x,this.
state.delimiterBufPrevious=void 0,this.state.delimiterDiscovered=!0;else{this.state.delimiterBufPrevious=x;return}}const{previousBuf:$}=this.state;let B;if($===
void 0)if(e===void 0){n();return}else B=e;else $!==void 0&&e===void 0?B=$:B=Buffer.concat([$,e]);if(S===!1)if(o===!1)this.state.bomSkipped=!0;else if(B.length<3){
if(d===!1){this.state.previousBuf=B;return}}else{for(const x in fu)if(fu[x].compare(B,0,fu[x].length)===0){const J=fu[x].length;this.state.bufBytesStart+=J,B=B.
slice(J);const Q=I0({...this.original_options,encoding:x});for(const R in Q)this.options[R]=Q[R];({comment:E,escape:C,quote:k}=this.options);break}this.state.bomSkipped=
!0}const M=B.length;let z;for(z=0;z<M&&!this.__needMoreData(z,M,d);z++){if(this.state.wasRowDelimiter===!0&&(this.info.lines++,this.state.wasRowDelimiter=!1),b!==
-1&&this.info.lines>b){this.state.stop=!0,n();return}this.state.quoting===!1&&w.length===0&&this.__autoDiscoverRecordDelimiter(B,z)&&(w=this.options.record_delimiter);
const x=B[z];if(v===!0&&P.append(x),(x===W3||x===J3)&&this.state.wasRowDelimiter===!1&&(this.state.wasRowDelimiter=!0),this.state.escaping===!0)this.state.escaping=
!1;else{if(C!==null&&this.state.quoting===!0&&this.__isEscape(B,z,x)&&z+C.length<M)if(q){if(this.__isQuote(B,z+C.length)){this.state.escaping=!0,z+=C.length-1;continue}}else{
this.state.escaping=!0,z+=C.length-1;continue}if(this.state.commenting===!1&&this.__isQuote(B,z))if(this.state.quoting===!0){const R=B[z+k.length],j=y&&this.__isCharTrimable(
B,z+k.length),I=E!==null&&this.__compareBytes(E,B,z+k.length,R),D=this.__isDelimiter(B,z+k.length,R),F=w.length===0?this.__autoDiscoverRecordDelimiter(B,z+k.length):
this.__isRecordDelimiter(R,B,z+k.length);if(C!==null&&this.__isEscape(B,z,x)&&this.__isQuote(B,z+C.length))z+=C.length-1;else if(!R||D||F||I||j){this.state.quoting=
!1,this.state.wasQuoting=!0,z+=k.length-1;continue}else if(p===!1){const O=this.__error(new ve("CSV_INVALID_CLOSING_QUOTE",["Invalid Closing Quote:",`got "${String.
fromCharCode(R)}"`,`at line ${this.info.lines}`,"instead of delimiter, record delimiter, trimable character","(if activated) or comment"],this.options,this.__infoField()));
if(O!==void 0)return O}else this.state.quoting=!1,this.state.wasQuoting=!0,this.state.field.prepend(k),z+=k.length-1}else if(this.state.field.length!==0){if(p===
!1){const R=this.__infoField(),j=Object.keys(fu).map(D=>fu[D].equals(this.state.field.toString())?D:!1).filter(Boolean)[0],I=this.__error(new ve("INVALID_OPENIN\
G_QUOTE",["Invalid Opening Quote:",`a quote is found on field ${JSON.stringify(R.column)} at line ${R.lines}, value is ${JSON.stringify(this.state.field.toString(
m))}`,j?`(${j} bom)`:void 0],this.options,R,{field:this.state.field}));if(I!==void 0)return I}}else{this.state.quoting=!0,z+=k.length-1;continue}if(this.state.quoting===
!1){const R=this.__isRecordDelimiter(x,B,z);if(R!==0){if(this.state.commenting&&this.state.wasQuoting===!1&&this.state.record.length===0&&this.state.field.length===
0)this.info.comment_lines++;else{if(this.state.enabled===!1&&this.info.lines+(this.state.wasRowDelimiter===!0?1:0)>=i){this.state.enabled=!0,this.__resetField(),
this.__resetRecord(),z+=R-1;continue}if(g===!0&&this.state.wasQuoting===!1&&this.state.record.length===0&&this.state.field.length===0){this.info.empty_lines++,z+=
R-1;continue}this.info.bytes=this.state.bufBytesStart+z;const D=this.__onField();if(D!==void 0)return D;this.info.bytes=this.state.bufBytesStart+z+R;const F=this.
__onRecord(f);if(F!==void 0)return F;if(_!==-1&&this.info.records>=_){this.state.stop=!0,n();return}}this.state.commenting=!1,z+=R-1;continue}if(this.state.commenting)
continue;if(E!==null&&(s===!1||this.state.record.length===0&&this.state.field.length===0)&&this.__compareBytes(E,B,z,x)!==0){this.state.commenting=!0;continue}const j=this.
__isDelimiter(B,z,x);if(j!==0){this.info.bytes=this.state.bufBytesStart+z;const I=this.__onField();if(I!==void 0)return I;z+=j-1;continue}}}if(this.state.commenting===
!1&&l!==0&&this.state.record_length+this.state.field.length>l)return this.__error(new ve("CSV_MAX_RECORD_SIZE",["Max Record Size:","record exceed the maximum nu\
mber of tolerated bytes",`of ${l}`,`at line ${this.info.lines}`],this.options,this.__infoField()));const J=c===!1||this.state.quoting===!0||this.state.field.length!==
0||!this.__isCharTrimable(B,z),Q=y===!1||this.state.wasQuoting===!1;if(J===!0&&Q===!0)this.state.field.append(x);else{if(y===!0&&!this.__isCharTrimable(B,z))return this.
__error(new ve("CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE",["Invalid Closing Quote:","found non trimable byte after quote",`at line ${this.info.lines}`],this.options,
this.__infoField()));J===!1&&(z+=this.__isCharTrimable(B,z)-1);continue}}if(d===!0)if(this.state.quoting===!0){const x=this.__error(new ve("CSV_QUOTE_NOT_CLOSED",
["Quote Not Closed:",`the parsing is finished with an opening quote at line ${this.info.lines}`],this.options,this.__infoField()));if(x!==void 0)return x}else if(this.
state.wasQuoting===!0||this.state.record.length!==0||this.state.field.length!==0){this.info.bytes=this.state.bufBytesStart+z;const x=this.__onField();if(x!==void 0)
return x;const J=this.__onRecord(f);if(J!==void 0)return J}else this.state.wasRowDelimiter===!0?this.info.empty_lines++:this.state.commenting===!0&&this.info.comment_lines++;else
this.state.bufBytesStart+=z,this.state.previousBuf=B.slice(z);this.state.wasRowDelimiter===!0&&(this.info.lines++,this.state.wasRowDelimiter=!1)},"parse"),__onRecord:h(
function(e){const{columns:d,group_columns_by_name:f,encoding:n,info:o,from:s,relax_column_count:t,relax_column_count_less:m,relax_column_count_more:i,raw:c,skip_records_with_empty_values:l}=this.
options,{enabled:v,record:p}=this.state;if(v===!1)return this.__resetRecord();const y=p.length;if(d===!0){if(l===!0&&ct(p)){this.__resetRecord();return}return this.
__firstLineToColumns(p)}if(d===!1&&this.info.records===0&&(this.state.expectedRecordLength=y),y!==this.state.expectedRecordLength){const g=d===!1?new ve("CSV_RE\
CORD_INCONSISTENT_FIELDS_LENGTH",["Invalid Record Length:",`expect ${this.state.expectedRecordLength},`,`got ${y} on line ${this.info.lines}`],this.options,this.
__infoField(),{record:p}):new ve("CSV_RECORD_INCONSISTENT_COLUMNS",["Invalid Record Length:",`columns length is ${d.length},`,`got ${y} on line ${this.info.lines}`],
this.options,this.__infoField(),{record:p});if(t===!0||m===!0&&y<this.state.expectedRecordLength||i===!0&&y>this.state.expectedRecordLength)this.info.invalid_field_length++,
this.state.error=g;else{const _=this.__error(g);if(_)return _}}if(l===!0&&ct(p)){this.__resetRecord();return}if(this.state.recordHasError===!0){this.__resetRecord(),
this.state.recordHasError=!1;return}if(this.info.records++,s===1||this.info.records>=s){const{objname:g}=this.options;if(d!==!1){const _={};for(let b=0,E=p.length;b<
E;b++)d[b]===void 0||d[b].disabled||(f===!0&&Object.hasOwn(_,d[b].name)?Array.isArray(_[d[b].name])?_[d[b].name]=_[d[b].name].concat(p[b]):_[d[b].name]=[_[d[b].
name],p[b]]:Object.defineProperty(_,d[b].name,{value:p[b],enumerable:!0,writable:!0,configurable:!0}));if(c===!0||o===!0){const b=Object.assign({record:_},c===!0?
{raw:this.state.rawBuffer.toString(n)}:{},o===!0?{info:this.__infoRecord()}:{}),E=this.__push(g===void 0?b:[_[g],b],e);if(E)return E}else{const b=this.__push(g===
void 0?_:[_[g],_],e);if(b)return b}}else if(c===!0||o===!0){const _=Object.assign({record:p},c===!0?{raw:this.state.rawBuffer.toString(n)}:{},o===!0?{info:this.
__infoRecord()}:{}),b=this.__push(g===void 0?_:[p[g],_],e);if(b)return b}else{const _=this.__push(g===void 0?p:[p[g],p],e);if(_)return _}}this.__resetRecord()},
"__onRecord"),__firstLineToColumns:h(function(e){const{firstLineToHeaders:d}=this.state;try{const f=d===void 0?e:d.call(null,e);if(!Array.isArray(f))return this.
__error(new ve("CSV_INVALID_COLUMN_MAPPING",["Invalid Column Mapping:","expect an array from column function,",`got ${JSON.stringify(f)}`],this.options,this.__infoField(),
{headers:f}));const n=ot(f);this.state.expectedRecordLength=n.length,this.options.columns=n,this.__resetRecord();return}catch(f){return f}},"__firstLineToColumn\
s"),__resetRecord:h(function(){this.options.raw===!0&&this.state.rawBuffer.reset(),this.state.error=void 0,this.state.record=[],this.state.record_length=0},"__r\
esetRecord"),__onField:h(function(){const{cast:e,encoding:d,rtrim:f,max_record_size:n}=this.options,{enabled:o,wasQuoting:s}=this.state;if(o===!1)return this.__resetField();
let t=this.state.field.toString(d);if(f===!0&&s===!1&&(t=t.trimRight()),e===!0){const[m,i]=this.__cast(t);if(m!==void 0)return m;t=i}this.state.record.push(t),n!==
0&&typeof t=="string"&&(this.state.record_length+=t.length),this.__resetField()},"__onField"),__resetField:h(function(){this.state.field.reset(),this.state.wasQuoting=
!1},"__resetField"),__push:h(function(e,d){const{on_record:f}=this.options;if(f!==void 0){const n=this.__infoRecord();try{e=f.call(null,e,n)}catch(o){return o}if(e==
null)return}this.info.bytes_records+=this.info.bytes,d(e)},"__push"),__cast:h(function(e){const{columns:d,relax_column_count:f}=this.options;if(Array.isArray(d)===
!0&&f&&this.options.columns.length<=this.state.record.length)return[void 0,void 0];if(this.state.castField!==null)try{const o=this.__infoField();return[void 0,this.
state.castField.call(null,e,o)]}catch(o){return[o]}if(this.__isFloat(e))return[void 0,parseFloat(e)];if(this.options.cast_date!==!1){const o=this.__infoField();
return[void 0,this.options.cast_date.call(null,e,o)]}return[void 0,e]},"__cast"),__compareBytes:h(function(e,d,f,n){if(e[0]!==n)return 0;const o=e.length;for(let s=1;s<
o;s++)if(e[s]!==d[f+s])return 0;return o},"__compareBytes"),__isCharTrimable:h(function(e,d){const{timchars:f,timcharFirstBytes:n}=this.state,o=e[d];if(o===void 0||
n[o]===0)return 0;e:for(let s=0;s<f.length;s++){const t=f[s];for(let m=0;m<t.length;m++)if(t[m]!==e[d+m])continue e;return t.length}return 0},"__isCharTrimable"),
__isDelimiter:h(function(e,d,f){const{delimiter:n,ignore_last_delimiters:o}=this.options;if(o===!0&&this.state.record.length===this.options.columns.length-1)return 0;
if(o!==!1&&typeof o=="number"&&this.state.record.length===o-1)return 0;e:for(let s=0;s<n.length;s++){const t=n[s];if(t[0]===f){for(let m=1;m<t.length;m++)if(t[m]!==
e[d+m])continue e;return t.length}}return 0},"__isDelimiter"),__isEscape:h(function(e,d,f){const{escape:n}=this.options;if(n===null)return!1;const o=n.length;if(n[0]===
f){for(let s=0;s<o;s++)if(n[s]!==e[d+s])return!1;return!0}return!1},"__isEscape"),__isFloat:h(function(e){return e-parseFloat(e)+1>=0},"__isFloat"),__isQuote:h(
function(e,d){const{quote:f}=this.options;if(f===null)return!1;const n=f.length;for(let o=0;o<n;o++)if(f[o]!==e[d+o])return!1;return!0},"__isQuote"),__isRecordDelimiter:h(
function(e,d,f){const{record_delimiter:n}=this.options,o=n.length;e:for(let s=0;s<o;s++){const t=n[s],m=t.length;if(t[0]===e){for(let i=1;i<m;i++)if(t[i]!==d[f+
i])continue e;return t.length}}return 0},"__isRecordDelimiter"),__autoDiscoverRecordDelimiter:h(function(e,d){const{encoding:f}=this.options,n=[Buffer.from(`\r
`,f),Buffer.from(`
`,f),Buffer.from("\r",f)];e:for(let o=0;o<n.length;o++){const s=n[o].length;for(let t=0;t<s;t++)if(n[o][t]!==e[d+t])continue e;return this.options.record_delimiter.
push(n[o]),this.state.recordDelimiterMaxLength=n[o].length,n[o].length}return 0},"__autoDiscoverRecordDelimiter"),__error:h(function(e){const{encoding:d,raw:f,skip_records_with_error:n}=this.
options,o=typeof e=="string"?new Error(e):e;if(n){if(this.state.recordHasError=!0,this.options.on_skip!==void 0)try{this.options.on_skip(o,f?this.state.rawBuffer.
toString(d):void 0)}catch(s){return s}return}else return o},"__error"),__infoDataSet:h(function(){return{...this.info,columns:this.options.columns}},"__infoData\
Set"),__infoRecord:h(function(){const{columns:e,raw:d,encoding:f}=this.options;return{...this.__infoDataSet(),bytes_records:this.info.bytes,error:this.state.error,
header:e===!0,index:this.state.record.length,raw:d?this.state.rawBuffer.toString(f):void 0}},"__infoRecord"),__infoField:h(function(){const{columns:e}=this.options,
d=Array.isArray(e),f=this.info.bytes_records;return{...this.__infoRecord(),bytes_records:f,column:d===!0?e.length>this.state.record.length?e[this.state.record.length].
name:null:this.state.record.length,quoting:this.state.wasQuoting}},"__infoField")}},"transform"),Y3=h(function(a,u={}){typeof a=="string"&&(a=Buffer.from(a));const r=u&&
u.objname?Object.create(null):[],e=dt(u),d=h(o=>{e.options.objname===void 0?r.push(o):r[o[0]]=o[1]},"push"),f=h(()=>{},"close"),n=e.parse(a,!0,d,f);if(n!==void 0)
throw n;return r},"parse"),jc=ft(2),x3=ft(3);function ft(a){if(typeof a!="number"||Number.isNaN(a)||a<1||a===Number.POSITIVE_INFINITY)throw new Error("`"+a+"` i\
s not a valid argument for `n-gram`");return u;function u(r){const e=[];if(r==null)return e;const d=typeof r.slice=="function"?r:String(r);let f=d.length-a+1;if(f<
1)return e;for(;f--;)e[f]=d.slice(f,f+a);return e}}h(ft,"nGram");var X3=/\s+/g,Q3=/[\t\n\v\f\r ]+/g;function Z3(a,u){u?typeof u=="string"&&(u={style:u}):u={};const r=u.
preserveLineEndings?ec:uc;return String(a).replace(u.style==="html"?Q3:X3,u.trim?rc(r):r)}h(Z3,"collapseWhiteSpace");function ec(a){const u=/\r?\n|\r/.exec(a);return u?
u[0]:" "}h(ec,"replaceLineEnding");function uc(){return" "}h(uc,"replaceSpace");function rc(a){return u;function u(r,e,d){return e===0||e+r.length===d.length?"":
a(r)}}h(rc,"trimFactory");var mt={}.hasOwnProperty;function tc(a){return a==null?"":Z3(String(a).replace(/[\u0021-\u0040]+/g," ")).trim().toLowerCase()}h(tc,"cl\
ean");function ac(a){return x3(" "+tc(a)+" ")}h(ac,"trigrams");function ic(a){const u=ac(a),r={};let e=-1;for(;++e<u.length;)mt.call(r,u[e])?r[u[e]]++:r[u[e]]=1;
return r}h(ic,"asDictionary");function nc(a){const u=ic(a),r=[];let e;for(e in u)mt.call(u,e)&&r.push([e,u[e]]);return r.sort(sc),r}h(nc,"asTuples");function sc(a,u){
return a[1]-u[1]}h(sc,"sort");var oc={cmn:/[\u2E80-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5\u3005\u3007\u3021-\u3029\u3038-\u303B\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFA6D\uFA70-\uFAD9]|\uD81B[\uDFE2\uDFE3\uDFF0\uDFF1]|[\uD840-\uD868\uD86A-\uD86C\uD86F-\uD872\uD874-\uD879\uD880-\uD883\uD885-\uD887][\uDC00-\uDFFF]|\uD869[\uDC00-\uDEDF\uDF00-\uDFFF]|\uD86D[\uDC00-\uDF39\uDF40-\uDFFF]|\uD86E[\uDC00-\uDC1D\uDC20-\uDFFF]|\uD873[\uDC00-\uDEA1\uDEB0-\uDFFF]|\uD87A[\uDC00-\uDFE0]|\uD87E[\uDC00-\uDE1D]|\uD884[\uDC00-\uDF4A\uDF50-\uDFFF]|\uD888[\uDC00-\uDFAF]/g,
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
O0={Latin:{spa:" de|de |os | la| a |la | y |\xF3n |i\xF3n|es |ere|rec|ien|o a|der|ci\xF3|cho|ech|en |a p|ent|a l|aci|el |na |ona|e d| co|as |da | to|al |ene| en|tod| pe|\
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
lc=2048,cc=10,ht=300,r0={}.hasOwnProperty,ju,t0={};for(ju in O0)if(r0.call(O0,ju)){const a=O0[ju];let u;t0[ju]={};for(u in a)if(r0.call(a,u)){const r=a[u].split(
"|"),e={};let d=r.length;for(;d--;)e[r[d]]=d;t0[ju][u]=e}}function dc(a,u={}){const r=[...u.whitelist||[],...u.only||[]],e=[...u.blacklist||[],...u.ignore||[]],
d=u.minLength!==null&&u.minLength!==void 0?u.minLength:cc;if(!a||a.length<d)return q0();a=a.slice(0,lc);const f=mc(a,oc);return!f[0]||!(f[0]in t0)?!f[0]||f[1]===
0||!vt(f[0],r,e)?q0():pt(f[0]):fc(a,vc(nc(a),t0[f[0]],r,e))}h(dc,"francAll");function fc(a,u){const r=u[0][1],e=a.length*ht-r;let d=-1;for(;++d<u.length;)u[d][1]=
1-(u[d][1]-r)/e||0;return u}h(fc,"normalize");function mc(a,u){let r=-1,e,d;for(d in u)if(r0.call(u,d)){const f=hc(a,u[d]);f>r&&(r=f,e=d)}return[e,r]}h(mc,"getT\
opScript");function hc(a,u){const r=a.match(u);return(r?r.length:0)/a.length||0}h(hc,"getOccurrence");function vc(a,u,r,e){u=gc(u,r,e);const d=[];let f;if(u)for(f in u)
r0.call(u,f)&&d.push([f,pc(a,u[f])]);return d.length===0?q0():d.sort(yc)}h(vc,"getDistances");function pc(a,u){let r=0,e=-1;for(;++e<a.length;){const d=a[e];let f=ht;
d[0]in u&&(f=d[1]-u[d[0]]-1,f<0&&(f=-f)),r+=f}return r}h(pc,"getDistance");function gc(a,u,r){if(u.length===0&&r.length===0)return a;const e={};let d;for(d in a)
vt(d,u,r)&&(e[d]=a[d]);return e}h(gc,"filterLanguages");function vt(a,u,r){return u.length===0&&r.length===0?!0:(u.length===0||u.includes(a))&&!r.includes(a)}h(
vt,"allow");function q0(){return pt("und")}h(q0,"und");function pt(a){return[[a,1]]}h(pt,"singleLanguageTuples");function yc(a,u){return a[1]-u[1]}h(yc,"sort2");
function _c(a){return a.length}h(_c,"defaultStringLength");function bc(a,u){const r=u||{},e=(r.align||[]).concat(),d=r.stringLength||_c,f=[],n=[],o=[],s=[];let t=0,
m=-1;for(;++m<a.length;){const p=[],y=[];let g=-1;for(a[m].length>t&&(t=a[m].length);++g<a[m].length;){const _=Ec(a[m][g]);if(r.alignDelimiters!==!1){const b=d(
_);y[g]=b,(s[g]===void 0||b>s[g])&&(s[g]=b)}p.push(_)}n[m]=p,o[m]=y}let i=-1;if(typeof e=="object"&&"length"in e)for(;++i<t;)f[i]=gt(e[i]);else{const p=gt(e);for(;++i<
t;)f[i]=p}i=-1;const c=[],l=[];for(;++i<t;){const p=f[i];let y="",g="";p===99?(y=":",g=":"):p===108?y=":":p===114&&(g=":");let _=r.alignDelimiters===!1?1:Math.max(
1,s[i]-y.length-g.length);const b=y+"-".repeat(_)+g;r.alignDelimiters!==!1&&(_=y.length+_+g.length,_>s[i]&&(s[i]=_),l[i]=_),c[i]=b}n.splice(1,0,c),o.splice(1,0,
l),m=-1;const v=[];for(;++m<n.length;){const p=n[m],y=o[m],g=r.fillRows===!1?Math.max(1,n[m===1?0:m].length):t;i=-1;const _=[];for(;++i<g;){const b=p[i]||"";let E="",
C="";if(r.alignDelimiters!==!1){const k=s[i]-(y[i]||0),w=f[i];if(w===114)E=" ".repeat(k);else if(w===99){const S=k/2;k%2?(E=" ".repeat(S+.5),C=" ".repeat(S-.5)):
(E=" ".repeat(S),C=E)}else C=" ".repeat(k)}r.delimiterStart!==!1&&!i&&_.push("|"),r.padding!==!1&&!(r.alignDelimiters===!1&&b==="")&&(r.delimiterStart!==!1||i)&&
_.push(" "),r.alignDelimiters!==!1&&_.push(E),_.push(b),r.alignDelimiters!==!1&&_.push(C),r.padding!==!1&&_.push(" "),(r.delimiterEnd!==!1||i!==g-1)&&_.push("|")}
v.push(r.delimiterEnd===!1?_.join("").replace(/ +$/,""):_.join(""))}return v.join(`
`)}h(bc,"markdownTable");function Ec(a){return a==null?"":String(a)}h(Ec,"serialize");function gt(a){const u=typeof a=="string"?a.codePointAt(0):0;return u===67||
u===99?99:u===76||u===108?108:u===82||u===114?114:0}h(gt,"toAlignment");export{ve as CsvError,dc as francAll,bc as markdownTable,it as mean,Y3 as parse,s3 as require__,Ml as require_ajv,N3 as require_dist,o3 as require_formats,C4 as require_lib,
B4 as require_lib2,L4 as require_lib3,x4 as require_lib4,Z4 as require_lib5,rl as require_lib6,Ct as require_mod,q3 as require_yauzl,L3 as sampleVariance};
