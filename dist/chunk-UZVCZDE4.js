var Sg=Object.defineProperty;var s=(e,t)=>Sg(e,"name",{value:t,configurable:!0});import{createRequire as Bg}from"node:module";const m_=Bg(import.meta.url);import{BearerCredentialHandler as Pg,HttpClient as _g,HttpCodes as Pi,debug as dt,error as Ys,
info as ht,setSecret as Ll,warning as tr}from"./chunk-WL35GI32.js";import{__commonJS as B,__export as Tg,__require as oe,__toESM as Se}from"./chunk-BC4RUIGE.js";
var Ks=B({"node_modules/@protobuf-ts/runtime/build/commonjs/json-typings.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.isJsonObject=e.typeofJsonValue=
void 0;function t(n){let i=typeof n;if(i=="object"){if(Array.isArray(n))return"array";if(n===null)return"null"}return i}s(t,"typeofJsonValue2"),e.typeofJsonValue=
t;function r(n){return n!==null&&typeof n=="object"&&!Array.isArray(n)}s(r,"isJsonObject"),e.isJsonObject=r}}),Js=B({"node_modules/@protobuf-ts/runtime/build/co\
mmonjs/base64.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.base64encode=e.base64decode=void 0;var t="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefg\
hijklmnopqrstuvwxyz0123456789+/".split(""),r=[];for(let a=0;a<t.length;a++)r[t[a].charCodeAt(0)]=a;r[45]=t.indexOf("+"),r[95]=t.indexOf("/");function n(a){let o=a.
length*3/4;a[a.length-2]=="="?o-=2:a[a.length-1]=="="&&(o-=1);let c=new Uint8Array(o),l=0,d=0,m,p=0;for(let u=0;u<a.length;u++){if(m=r[a.charCodeAt(u)],m===void 0)
switch(a[u]){case"=":d=0;case`
`:case"\r":case"	":case" ":continue;default:throw Error("invalid base64 string.")}switch(d){case 0:p=m,d=1;break;case 1:c[l++]=p<<2|(m&48)>>4,p=m,d=2;break;case 2:
c[l++]=(p&15)<<4|(m&60)>>2,p=m,d=3;break;case 3:c[l++]=(p&3)<<6|m,d=0;break}}if(d==1)throw Error("invalid base64 string.");return c.subarray(0,l)}s(n,"base64dec\
ode"),e.base64decode=n;function i(a){let o="",c=0,l,d=0;for(let m=0;m<a.length;m++)switch(l=a[m],c){case 0:o+=t[l>>2],d=(l&3)<<4,c=1;break;case 1:o+=t[d|l>>4],d=
(l&15)<<2,c=2;break;case 2:o+=t[d|l>>6],o+=t[l&63],c=0;break}return c&&(o+=t[d],o+="=",c==1&&(o+="=")),o}s(i,"base64encode2"),e.base64encode=i}}),Rg=B({"node_mo\
dules/@protobuf-ts/runtime/build/commonjs/protobufjs-utf8.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.utf8read=void 0;var t=s(n=>String.
fromCharCode.apply(String,n),"fromCharCodes");function r(n){if(n.length<1)return"";let i=0,a=[],o=[],c=0,l,d=n.length;for(;i<d;)l=n[i++],l<128?o[c++]=l:l>191&&l<
224?o[c++]=(l&31)<<6|n[i++]&63:l>239&&l<365?(l=((l&7)<<18|(n[i++]&63)<<12|(n[i++]&63)<<6|n[i++]&63)-65536,o[c++]=55296+(l>>10),o[c++]=56320+(l&1023)):o[c++]=(l&
15)<<12|(n[i++]&63)<<6|n[i++]&63,c>8191&&(a.push(t(o)),c=0);return a.length?(c&&a.push(t(o.slice(0,c))),a.join("")):t(o.slice(0,c))}s(r,"utf8read"),e.utf8read=r}}),
Ba=B({"node_modules/@protobuf-ts/runtime/build/commonjs/binary-format-contract.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.WireType=e.
mergeBinaryOptions=e.UnknownFieldHandler=void 0;var t;(function(i){i.symbol=Symbol.for("protobuf-ts/unknown"),i.onRead=(o,c,l,d,m)=>{(a(c)?c[i.symbol]:c[i.symbol]=
[]).push({no:l,wireType:d,data:m})},i.onWrite=(o,c,l)=>{for(let{no:d,wireType:m,data:p}of i.list(c))l.tag(d,m).raw(p)},i.list=(o,c)=>{if(a(o)){let l=o[i.symbol];
return c?l.filter(d=>d.no==c):l}return[]},i.last=(o,c)=>i.list(o,c).slice(-1)[0];const a=s(o=>o&&Array.isArray(o[i.symbol]),"is")})(t=e.UnknownFieldHandler||(e.
UnknownFieldHandler={}));function r(i,a){return Object.assign(Object.assign({},i),a)}s(r,"mergeBinaryOptions"),e.mergeBinaryOptions=r;var n;(function(i){i[i.Varint=
0]="Varint",i[i.Bit64=1]="Bit64",i[i.LengthDelimited=2]="LengthDelimited",i[i.StartGroup=3]="StartGroup",i[i.EndGroup=4]="EndGroup",i[i.Bit32=5]="Bit32"})(n=e.WireType||
(e.WireType={}))}}),Ws=B({"node_modules/@protobuf-ts/runtime/build/commonjs/goog-varint.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.varint32read=
e.varint32write=e.int64toString=e.int64fromString=e.varint64write=e.varint64read=void 0;function t(){let l=0,d=0;for(let p=0;p<28;p+=7){let u=this.buf[this.pos++];
if(l|=(u&127)<<p,(u&128)==0)return this.assertBounds(),[l,d]}let m=this.buf[this.pos++];if(l|=(m&15)<<28,d=(m&112)>>4,(m&128)==0)return this.assertBounds(),[l,d];
for(let p=3;p<=31;p+=7){let u=this.buf[this.pos++];if(d|=(u&127)<<p,(u&128)==0)return this.assertBounds(),[l,d]}throw new Error("invalid varint")}s(t,"varint64r\
ead"),e.varint64read=t;function r(l,d,m){for(let f=0;f<28;f=f+7){const h=l>>>f,y=!(!(h>>>7)&&d==0),A=(y?h|128:h)&255;if(m.push(A),!y)return}const p=l>>>28&15|(d&
7)<<4,u=d>>3!=0;if(m.push((u?p|128:p)&255),!!u){for(let f=3;f<31;f=f+7){const h=d>>>f,y=!!(h>>>7),A=(y?h|128:h)&255;if(m.push(A),!y)return}m.push(d>>>31&1)}}s(r,
"varint64write"),e.varint64write=r;var n=65536*65536;function i(l){let d=l[0]=="-";d&&(l=l.slice(1));const m=1e6;let p=0,u=0;function f(h,y){const A=Number(l.slice(
h,y));u*=m,p=p*m+A,p>=n&&(u=u+(p/n|0),p=p%n)}return s(f,"add1e6digit"),f(-24,-18),f(-18,-12),f(-12,-6),f(-6),[d,p,u]}s(i,"int64fromString"),e.int64fromString=i;
function a(l,d){if(d>>>0<=2097151)return""+(n*d+(l>>>0));let m=l&16777215,p=(l>>>24|d<<8)>>>0&16777215,u=d>>16&65535,f=m+p*6777216+u*6710656,h=p+u*8147497,y=u*2,
A=1e7;f>=A&&(h+=Math.floor(f/A),f%=A),h>=A&&(y+=Math.floor(h/A),h%=A);function x(g,N){let E=g?String(g):"";return N?"0000000".slice(E.length)+E:E}return s(x,"de\
cimalFrom1e7"),x(y,0)+x(h,y)+x(f,1)}s(a,"int64toString"),e.int64toString=a;function o(l,d){if(l>=0){for(;l>127;)d.push(l&127|128),l=l>>>7;d.push(l)}else{for(let m=0;m<
9;m++)d.push(l&127|128),l=l>>7;d.push(1)}}s(o,"varint32write"),e.varint32write=o;function c(){let l=this.buf[this.pos++],d=l&127;if((l&128)==0)return this.assertBounds(),
d;if(l=this.buf[this.pos++],d|=(l&127)<<7,(l&128)==0)return this.assertBounds(),d;if(l=this.buf[this.pos++],d|=(l&127)<<14,(l&128)==0)return this.assertBounds(),
d;if(l=this.buf[this.pos++],d|=(l&127)<<21,(l&128)==0)return this.assertBounds(),d;l=this.buf[this.pos++],d|=(l&15)<<28;for(let m=5;(l&128)!==0&&m<10;m++)l=this.
buf[this.pos++];if((l&128)!=0)throw new Error("invalid varint");return this.assertBounds(),d>>>0}s(c,"varint32read"),e.varint32read=c}}),Kr=B({"node_modules/@pr\
otobuf-ts/runtime/build/commonjs/pb-long.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.PbLong=e.PbULong=e.detectBi=void 0;var t=Ws(),r;
function n(){const p=new DataView(new ArrayBuffer(8));r=globalThis.BigInt!==void 0&&typeof p.getBigInt64=="function"&&typeof p.getBigUint64=="function"&&typeof p.
setBigInt64=="function"&&typeof p.setBigUint64=="function"?{MIN:BigInt("-9223372036854775808"),MAX:BigInt("9223372036854775807"),UMIN:BigInt("0"),UMAX:BigInt("1\
8446744073709551615"),C:BigInt,V:p}:void 0}s(n,"detectBi"),e.detectBi=n,n();function i(p){if(!p)throw new Error("BigInt unavailable, see https://github.com/timo\
stamm/protobuf-ts/blob/v1.0.8/MANUAL.md#bigint-support")}s(i,"assertBi");var a=/^-?[0-9]+$/,o=4294967296,c=2147483648,l=class{static{s(this,"SharedPbLong")}constructor(p,u){
this.lo=p|0,this.hi=u|0}isZero(){return this.lo==0&&this.hi==0}toNumber(){let p=this.hi*o+(this.lo>>>0);if(!Number.isSafeInteger(p))throw new Error("cannot conv\
ert to safe number");return p}},d=class bs extends l{static{s(this,"_PbULong")}static from(u){if(r)switch(typeof u){case"string":if(u=="0")return this.ZERO;if(u==
"")throw new Error("string is no integer");u=r.C(u);case"number":if(u===0)return this.ZERO;u=r.C(u);case"bigint":if(!u)return this.ZERO;if(u<r.UMIN)throw new Error(
"signed value for ulong");if(u>r.UMAX)throw new Error("ulong too large");return r.V.setBigUint64(0,u,!0),new bs(r.V.getInt32(0,!0),r.V.getInt32(4,!0))}else switch(typeof u){case"\
string":if(u=="0")return this.ZERO;if(u=u.trim(),!a.test(u))throw new Error("string is no integer");let[f,h,y]=t.int64fromString(u);if(f)throw new Error("signed\
 value for ulong");return new bs(h,y);case"number":if(u==0)return this.ZERO;if(!Number.isSafeInteger(u))throw new Error("number is no integer");if(u<0)throw new Error(
"signed value for ulong");return new bs(u,u/o)}throw new Error("unknown value "+typeof u)}toString(){return r?this.toBigInt().toString():t.int64toString(this.lo,
this.hi)}toBigInt(){return i(r),r.V.setInt32(0,this.lo,!0),r.V.setInt32(4,this.hi,!0),r.V.getBigUint64(0,!0)}};e.PbULong=d,d.ZERO=new d(0,0);var m=class li extends l{static{
s(this,"_PbLong")}static from(u){if(r)switch(typeof u){case"string":if(u=="0")return this.ZERO;if(u=="")throw new Error("string is no integer");u=r.C(u);case"nu\
mber":if(u===0)return this.ZERO;u=r.C(u);case"bigint":if(!u)return this.ZERO;if(u<r.MIN)throw new Error("signed long too small");if(u>r.MAX)throw new Error("sig\
ned long too large");return r.V.setBigInt64(0,u,!0),new li(r.V.getInt32(0,!0),r.V.getInt32(4,!0))}else switch(typeof u){case"string":if(u=="0")return this.ZERO;
if(u=u.trim(),!a.test(u))throw new Error("string is no integer");let[f,h,y]=t.int64fromString(u);if(f){if(y>c||y==c&&h!=0)throw new Error("signed long too small")}else if(y>=
c)throw new Error("signed long too large");let A=new li(h,y);return f?A.negate():A;case"number":if(u==0)return this.ZERO;if(!Number.isSafeInteger(u))throw new Error(
"number is no integer");return u>0?new li(u,u/o):new li(-u,-u/o).negate()}throw new Error("unknown value "+typeof u)}isNegative(){return(this.hi&c)!==0}negate(){
let u=~this.hi,f=this.lo;return f?f=~f+1:u+=1,new li(f,u)}toString(){if(r)return this.toBigInt().toString();if(this.isNegative()){let u=this.negate();return"-"+
t.int64toString(u.lo,u.hi)}return t.int64toString(this.lo,this.hi)}toBigInt(){return i(r),r.V.setInt32(0,this.lo,!0),r.V.setInt32(4,this.hi,!0),r.V.getBigInt64(
0,!0)}};e.PbLong=m,m.ZERO=new m(0,0)}}),zl=B({"node_modules/@protobuf-ts/runtime/build/commonjs/binary-reader.js"(e){"use strict";Object.defineProperty(e,"__esM\
odule",{value:!0}),e.BinaryReader=e.binaryReadOptions=void 0;var t=Ba(),r=Kr(),n=Ws(),i={readUnknownField:!0,readerFactory:s(c=>new o(c),"readerFactory")};function a(c){
return c?Object.assign(Object.assign({},i),c):i}s(a,"binaryReadOptions"),e.binaryReadOptions=a;var o=class{static{s(this,"BinaryReader")}constructor(c,l){this.varint64=
n.varint64read,this.uint32=n.varint32read,this.buf=c,this.len=c.length,this.pos=0,this.view=new DataView(c.buffer,c.byteOffset,c.byteLength),this.textDecoder=l??
new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0})}tag(){let c=this.uint32(),l=c>>>3,d=c&7;if(l<=0||d<0||d>5)throw new Error("illegal tag: field no "+l+" wire typ\
e "+d);return[l,d]}skip(c){let l=this.pos;switch(c){case t.WireType.Varint:for(;this.buf[this.pos++]&128;);break;case t.WireType.Bit64:this.pos+=4;case t.WireType.
Bit32:this.pos+=4;break;case t.WireType.LengthDelimited:let d=this.uint32();this.pos+=d;break;case t.WireType.StartGroup:let m;for(;(m=this.tag()[1])!==t.WireType.
EndGroup;)this.skip(m);break;default:throw new Error("cant skip wire type "+c)}return this.assertBounds(),this.buf.subarray(l,this.pos)}assertBounds(){if(this.pos>
this.len)throw new RangeError("premature EOF")}int32(){return this.uint32()|0}sint32(){let c=this.uint32();return c>>>1^-(c&1)}int64(){return new r.PbLong(...this.
varint64())}uint64(){return new r.PbULong(...this.varint64())}sint64(){let[c,l]=this.varint64(),d=-(c&1);return c=(c>>>1|(l&1)<<31)^d,l=l>>>1^d,new r.PbLong(c,l)}bool(){
let[c,l]=this.varint64();return c!==0||l!==0}fixed32(){return this.view.getUint32((this.pos+=4)-4,!0)}sfixed32(){return this.view.getInt32((this.pos+=4)-4,!0)}fixed64(){
return new r.PbULong(this.sfixed32(),this.sfixed32())}sfixed64(){return new r.PbLong(this.sfixed32(),this.sfixed32())}float(){return this.view.getFloat32((this.
pos+=4)-4,!0)}double(){return this.view.getFloat64((this.pos+=8)-8,!0)}bytes(){let c=this.uint32(),l=this.pos;return this.pos+=c,this.assertBounds(),this.buf.subarray(
l,l+c)}string(){return this.textDecoder.decode(this.bytes())}};e.BinaryReader=o}}),_i=B({"node_modules/@protobuf-ts/runtime/build/commonjs/assert.js"(e){"use st\
rict";Object.defineProperty(e,"__esModule",{value:!0}),e.assertFloat32=e.assertUInt32=e.assertInt32=e.assertNever=e.assert=void 0;function t(p,u){if(!p)throw new Error(
u)}s(t,"assert"),e.assert=t;function r(p,u){throw new Error(u??"Unexpected object: "+p)}s(r,"assertNever"),e.assertNever=r;var n=34028234663852886e22,i=-34028234663852886e22,
a=4294967295,o=2147483647,c=-2147483648;function l(p){if(typeof p!="number")throw new Error("invalid int 32: "+typeof p);if(!Number.isInteger(p)||p>o||p<c)throw new Error(
"invalid int 32: "+p)}s(l,"assertInt32"),e.assertInt32=l;function d(p){if(typeof p!="number")throw new Error("invalid uint 32: "+typeof p);if(!Number.isInteger(
p)||p>a||p<0)throw new Error("invalid uint 32: "+p)}s(d,"assertUInt32"),e.assertUInt32=d;function m(p){if(typeof p!="number")throw new Error("invalid float 32: "+
typeof p);if(Number.isFinite(p)&&(p>n||p<i))throw new Error("invalid float 32: "+p)}s(m,"assertFloat32"),e.assertFloat32=m}}),Fl=B({"node_modules/@protobuf-ts/r\
untime/build/commonjs/binary-writer.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.BinaryWriter=e.binaryWriteOptions=void 0;var t=Kr(),r=Ws(),
n=_i(),i={writeUnknownFields:!0,writerFactory:s(()=>new o,"writerFactory")};function a(c){return c?Object.assign(Object.assign({},i),c):i}s(a,"binaryWriteOption\
s"),e.binaryWriteOptions=a;var o=class{static{s(this,"BinaryWriter")}constructor(c){this.stack=[],this.textEncoder=c??new TextEncoder,this.chunks=[],this.buf=[]}finish(){
this.chunks.push(new Uint8Array(this.buf));let c=0;for(let m=0;m<this.chunks.length;m++)c+=this.chunks[m].length;let l=new Uint8Array(c),d=0;for(let m=0;m<this.
chunks.length;m++)l.set(this.chunks[m],d),d+=this.chunks[m].length;return this.chunks=[],l}fork(){return this.stack.push({chunks:this.chunks,buf:this.buf}),this.
chunks=[],this.buf=[],this}join(){let c=this.finish(),l=this.stack.pop();if(!l)throw new Error("invalid state, fork stack empty");return this.chunks=l.chunks,this.
buf=l.buf,this.uint32(c.byteLength),this.raw(c)}tag(c,l){return this.uint32((c<<3|l)>>>0)}raw(c){return this.buf.length&&(this.chunks.push(new Uint8Array(this.buf)),
this.buf=[]),this.chunks.push(c),this}uint32(c){for(n.assertUInt32(c);c>127;)this.buf.push(c&127|128),c=c>>>7;return this.buf.push(c),this}int32(c){return n.assertInt32(
c),r.varint32write(c,this.buf),this}bool(c){return this.buf.push(c?1:0),this}bytes(c){return this.uint32(c.byteLength),this.raw(c)}string(c){let l=this.textEncoder.
encode(c);return this.uint32(l.byteLength),this.raw(l)}float(c){n.assertFloat32(c);let l=new Uint8Array(4);return new DataView(l.buffer).setFloat32(0,c,!0),this.
raw(l)}double(c){let l=new Uint8Array(8);return new DataView(l.buffer).setFloat64(0,c,!0),this.raw(l)}fixed32(c){n.assertUInt32(c);let l=new Uint8Array(4);return new DataView(
l.buffer).setUint32(0,c,!0),this.raw(l)}sfixed32(c){n.assertInt32(c);let l=new Uint8Array(4);return new DataView(l.buffer).setInt32(0,c,!0),this.raw(l)}sint32(c){
return n.assertInt32(c),c=(c<<1^c>>31)>>>0,r.varint32write(c,this.buf),this}sfixed64(c){let l=new Uint8Array(8),d=new DataView(l.buffer),m=t.PbLong.from(c);return d.
setInt32(0,m.lo,!0),d.setInt32(4,m.hi,!0),this.raw(l)}fixed64(c){let l=new Uint8Array(8),d=new DataView(l.buffer),m=t.PbULong.from(c);return d.setInt32(0,m.lo,!0),
d.setInt32(4,m.hi,!0),this.raw(l)}int64(c){let l=t.PbLong.from(c);return r.varint64write(l.lo,l.hi,this.buf),this}sint64(c){let l=t.PbLong.from(c),d=l.hi>>31,m=l.
lo<<1^d,p=(l.hi<<1|l.lo>>>31)^d;return r.varint64write(m,p,this.buf),this}uint64(c){let l=t.PbULong.from(c);return r.varint64write(l.lo,l.hi,this.buf),this}};e.
BinaryWriter=o}}),Hl=B({"node_modules/@protobuf-ts/runtime/build/commonjs/json-format-contract.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),
e.mergeJsonOptions=e.jsonWriteOptions=e.jsonReadOptions=void 0;var t={emitDefaultValues:!1,enumAsInteger:!1,useProtoFieldName:!1,prettySpaces:0},r={ignoreUnknownFields:!1};
function n(o){return o?Object.assign(Object.assign({},r),o):r}s(n,"jsonReadOptions"),e.jsonReadOptions=n;function i(o){return o?Object.assign(Object.assign({},t),
o):t}s(i,"jsonWriteOptions"),e.jsonWriteOptions=i;function a(o,c){var l,d;let m=Object.assign(Object.assign({},o),c);return m.typeRegistry=[...(l=o?.typeRegistry)!==
null&&l!==void 0?l:[],...(d=c?.typeRegistry)!==null&&d!==void 0?d:[]],m}s(a,"mergeJsonOptions"),e.mergeJsonOptions=a}}),Pa=B({"node_modules/@protobuf-ts/runtime\
/build/commonjs/message-type-contract.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.MESSAGE_TYPE=void 0,e.MESSAGE_TYPE=Symbol.for("prot\
obuf-ts/message-type")}}),Ul=B({"node_modules/@protobuf-ts/runtime/build/commonjs/lower-camel-case.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),
e.lowerCamelCase=void 0;function t(r){let n=!1;const i=[];for(let a=0;a<r.length;a++){let o=r.charAt(a);o=="_"?n=!0:/\d/.test(o)?(i.push(o),n=!0):n?(i.push(o.toUpperCase()),
n=!1):a==0?i.push(o.toLowerCase()):i.push(o)}return i.join("")}s(t,"lowerCamelCase"),e.lowerCamelCase=t}}),Xt=B({"node_modules/@protobuf-ts/runtime/build/common\
js/reflection-info.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.readMessageOption=e.readFieldOption=e.readFieldOptions=e.normalizeFieldInfo=
e.RepeatType=e.LongType=e.ScalarType=void 0;var t=Ul(),r;(function(d){d[d.DOUBLE=1]="DOUBLE",d[d.FLOAT=2]="FLOAT",d[d.INT64=3]="INT64",d[d.UINT64=4]="UINT64",d[d.
INT32=5]="INT32",d[d.FIXED64=6]="FIXED64",d[d.FIXED32=7]="FIXED32",d[d.BOOL=8]="BOOL",d[d.STRING=9]="STRING",d[d.BYTES=12]="BYTES",d[d.UINT32=13]="UINT32",d[d.SFIXED32=
15]="SFIXED32",d[d.SFIXED64=16]="SFIXED64",d[d.SINT32=17]="SINT32",d[d.SINT64=18]="SINT64"})(r=e.ScalarType||(e.ScalarType={}));var n;(function(d){d[d.BIGINT=0]=
"BIGINT",d[d.STRING=1]="STRING",d[d.NUMBER=2]="NUMBER"})(n=e.LongType||(e.LongType={}));var i;(function(d){d[d.NO=0]="NO",d[d.PACKED=1]="PACKED",d[d.UNPACKED=2]=
"UNPACKED"})(i=e.RepeatType||(e.RepeatType={}));function a(d){var m,p,u,f;return d.localName=(m=d.localName)!==null&&m!==void 0?m:t.lowerCamelCase(d.name),d.jsonName=
(p=d.jsonName)!==null&&p!==void 0?p:t.lowerCamelCase(d.name),d.repeat=(u=d.repeat)!==null&&u!==void 0?u:i.NO,d.opt=(f=d.opt)!==null&&f!==void 0?f:d.repeat||d.oneof?
!1:d.kind=="message",d}s(a,"normalizeFieldInfo"),e.normalizeFieldInfo=a;function o(d,m,p,u){var f;const h=(f=d.fields.find((y,A)=>y.localName==m||A==m))===null||
f===void 0?void 0:f.options;return h&&h[p]?u.fromJson(h[p]):void 0}s(o,"readFieldOptions"),e.readFieldOptions=o;function c(d,m,p,u){var f;const h=(f=d.fields.find(
(A,x)=>A.localName==m||x==m))===null||f===void 0?void 0:f.options;if(!h)return;const y=h[p];return y===void 0?y:u?u.fromJson(y):y}s(c,"readFieldOption"),e.readFieldOption=
c;function l(d,m,p){const f=d.options[m];return f===void 0?f:p?p.fromJson(f):f}s(l,"readMessageOption"),e.readMessageOption=l}}),Ql=B({"node_modules/@protobuf-t\
s/runtime/build/commonjs/oneof.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.getSelectedOneofValue=e.clearOneofValue=e.setUnknownOneofValue=
e.setOneofValue=e.getOneofValue=e.isOneofGroup=void 0;function t(c){if(typeof c!="object"||c===null||!c.hasOwnProperty("oneofKind"))return!1;switch(typeof c.oneofKind){case"\
string":return c[c.oneofKind]===void 0?!1:Object.keys(c).length==2;case"undefined":return Object.keys(c).length==1;default:return!1}}s(t,"isOneofGroup"),e.isOneofGroup=
t;function r(c,l){return c[l]}s(r,"getOneofValue"),e.getOneofValue=r;function n(c,l,d){c.oneofKind!==void 0&&delete c[c.oneofKind],c.oneofKind=l,d!==void 0&&(c[l]=
d)}s(n,"setOneofValue"),e.setOneofValue=n;function i(c,l,d){c.oneofKind!==void 0&&delete c[c.oneofKind],c.oneofKind=l,d!==void 0&&l!==void 0&&(c[l]=d)}s(i,"setU\
nknownOneofValue"),e.setUnknownOneofValue=i;function a(c){c.oneofKind!==void 0&&delete c[c.oneofKind],c.oneofKind=void 0}s(a,"clearOneofValue"),e.clearOneofValue=
a;function o(c){if(c.oneofKind!==void 0)return c[c.oneofKind]}s(o,"getSelectedOneofValue"),e.getSelectedOneofValue=o}}),ql=B({"node_modules/@protobuf-ts/runtime\
/build/commonjs/reflection-type-check.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.ReflectionTypeCheck=void 0;var t=Xt(),r=Ql(),n=class{static{
s(this,"ReflectionTypeCheck")}constructor(i){var a;this.fields=(a=i.fields)!==null&&a!==void 0?a:[]}prepare(){if(this.data)return;const i=[],a=[],o=[];for(let c of this.
fields)if(c.oneof)o.includes(c.oneof)||(o.push(c.oneof),i.push(c.oneof),a.push(c.oneof));else switch(a.push(c.localName),c.kind){case"scalar":case"enum":(!c.opt||
c.repeat)&&i.push(c.localName);break;case"message":c.repeat&&i.push(c.localName);break;case"map":i.push(c.localName);break}this.data={req:i,known:a,oneofs:Object.
values(o)}}is(i,a,o=!1){if(a<0)return!0;if(i==null||typeof i!="object")return!1;this.prepare();let c=Object.keys(i),l=this.data;if(c.length<l.req.length||l.req.
some(d=>!c.includes(d))||!o&&c.some(d=>!l.known.includes(d)))return!1;if(a<1)return!0;for(const d of l.oneofs){const m=i[d];if(!r.isOneofGroup(m))return!1;if(m.
oneofKind===void 0)continue;const p=this.fields.find(u=>u.localName===m.oneofKind);if(!p||!this.field(m[m.oneofKind],p,o,a))return!1}for(const d of this.fields)
if(d.oneof===void 0&&!this.field(i[d.localName],d,o,a))return!1;return!0}field(i,a,o,c){let l=a.repeat;switch(a.kind){case"scalar":return i===void 0?a.opt:l?this.
scalars(i,a.T,c,a.L):this.scalar(i,a.T,a.L);case"enum":return i===void 0?a.opt:l?this.scalars(i,t.ScalarType.INT32,c):this.scalar(i,t.ScalarType.INT32);case"mes\
sage":return i===void 0?!0:l?this.messages(i,a.T(),o,c):this.message(i,a.T(),o,c);case"map":if(typeof i!="object"||i===null)return!1;if(c<2)return!0;if(!this.mapKeys(
i,a.K,c))return!1;switch(a.V.kind){case"scalar":return this.scalars(Object.values(i),a.V.T,c,a.V.L);case"enum":return this.scalars(Object.values(i),t.ScalarType.
INT32,c);case"message":return this.messages(Object.values(i),a.V.T(),o,c)}break}return!0}message(i,a,o,c){return o?a.isAssignable(i,c):a.is(i,c)}messages(i,a,o,c){
if(!Array.isArray(i))return!1;if(c<2)return!0;if(o){for(let l=0;l<i.length&&l<c;l++)if(!a.isAssignable(i[l],c-1))return!1}else for(let l=0;l<i.length&&l<c;l++)if(!a.
is(i[l],c-1))return!1;return!0}scalar(i,a,o){let c=typeof i;switch(a){case t.ScalarType.UINT64:case t.ScalarType.FIXED64:case t.ScalarType.INT64:case t.ScalarType.
SFIXED64:case t.ScalarType.SINT64:switch(o){case t.LongType.BIGINT:return c=="bigint";case t.LongType.NUMBER:return c=="number"&&!isNaN(i);default:return c=="st\
ring"}case t.ScalarType.BOOL:return c=="boolean";case t.ScalarType.STRING:return c=="string";case t.ScalarType.BYTES:return i instanceof Uint8Array;case t.ScalarType.
DOUBLE:case t.ScalarType.FLOAT:return c=="number"&&!isNaN(i);default:return c=="number"&&Number.isInteger(i)}}scalars(i,a,o,c){if(!Array.isArray(i))return!1;if(o<
2)return!0;if(Array.isArray(i)){for(let l=0;l<i.length&&l<o;l++)if(!this.scalar(i[l],a,c))return!1}return!0}mapKeys(i,a,o){let c=Object.keys(i);switch(a){case t.
ScalarType.INT32:case t.ScalarType.FIXED32:case t.ScalarType.SFIXED32:case t.ScalarType.SINT32:case t.ScalarType.UINT32:return this.scalars(c.slice(0,o).map(l=>parseInt(
l)),a,o);case t.ScalarType.BOOL:return this.scalars(c.slice(0,o).map(l=>l=="true"?!0:l=="false"?!1:l),a,o);default:return this.scalars(c,a,o,t.LongType.STRING)}}};
e.ReflectionTypeCheck=n}}),Xs=B({"node_modules/@protobuf-ts/runtime/build/commonjs/reflection-long-convert.js"(e){"use strict";Object.defineProperty(e,"__esModu\
le",{value:!0}),e.reflectionLongConvert=void 0;var t=Xt();function r(n,i){switch(i){case t.LongType.BIGINT:return n.toBigInt();case t.LongType.NUMBER:return n.toNumber();default:
return n.toString()}}s(r,"reflectionLongConvert"),e.reflectionLongConvert=r}}),jl=B({"node_modules/@protobuf-ts/runtime/build/commonjs/reflection-json-reader.js"(e){
"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.ReflectionJsonReader=void 0;var t=Ks(),r=Js(),n=Xt(),i=Kr(),a=_i(),o=Xs(),c=class{static{s(this,
"ReflectionJsonReader")}constructor(l){this.info=l}prepare(){var l;if(this.fMap===void 0){this.fMap={};const d=(l=this.info.fields)!==null&&l!==void 0?l:[];for(const m of d)
this.fMap[m.name]=m,this.fMap[m.jsonName]=m,this.fMap[m.localName]=m}}assert(l,d,m){if(!l){let p=t.typeofJsonValue(m);throw(p=="number"||p=="boolean")&&(p=m.toString()),
new Error(`Cannot parse JSON ${p} for ${this.info.typeName}#${d}`)}}read(l,d,m){this.prepare();const p=[];for(const[u,f]of Object.entries(l)){const h=this.fMap[u];
if(!h){if(!m.ignoreUnknownFields)throw new Error(`Found unknown field while reading ${this.info.typeName} from JSON format. JSON key: ${u}`);continue}const y=h.
localName;let A;if(h.oneof){if(f===null&&(h.kind!=="enum"||h.T()[0]!=="google.protobuf.NullValue"))continue;if(p.includes(h.oneof))throw new Error(`Multiple mem\
bers of the oneof group "${h.oneof}" of ${this.info.typeName} are present in JSON.`);p.push(h.oneof),A=d[h.oneof]={oneofKind:y}}else A=d;if(h.kind=="map"){if(f===
null)continue;this.assert(t.isJsonObject(f),h.name,f);const x=A[y];for(const[g,N]of Object.entries(f)){this.assert(N!==null,h.name+" map value",null);let E;switch(h.
V.kind){case"message":E=h.V.T().internalJsonRead(N,m);break;case"enum":if(E=this.enum(h.V.T(),N,h.name,m.ignoreUnknownFields),E===!1)continue;break;case"scalar":
E=this.scalar(N,h.V.T,h.V.L,h.name);break}this.assert(E!==void 0,h.name+" map value",N);let P=g;h.K==n.ScalarType.BOOL&&(P=P=="true"?!0:P=="false"?!1:P),P=this.
scalar(P,h.K,n.LongType.STRING,h.name).toString(),x[P]=E}}else if(h.repeat){if(f===null)continue;this.assert(Array.isArray(f),h.name,f);const x=A[y];for(const g of f){
this.assert(g!==null,h.name,null);let N;switch(h.kind){case"message":N=h.T().internalJsonRead(g,m);break;case"enum":if(N=this.enum(h.T(),g,h.name,m.ignoreUnknownFields),
N===!1)continue;break;case"scalar":N=this.scalar(g,h.T,h.L,h.name);break}this.assert(N!==void 0,h.name,f),x.push(N)}}else switch(h.kind){case"message":if(f===null&&
h.T().typeName!="google.protobuf.Value"){this.assert(h.oneof===void 0,h.name+" (oneof member)",null);continue}A[y]=h.T().internalJsonRead(f,m,A[y]);break;case"e\
num":if(f===null)continue;let x=this.enum(h.T(),f,h.name,m.ignoreUnknownFields);if(x===!1)continue;A[y]=x;break;case"scalar":if(f===null)continue;A[y]=this.scalar(
f,h.T,h.L,h.name);break}}}enum(l,d,m,p){if(l[0]=="google.protobuf.NullValue"&&a.assert(d===null||d==="NULL_VALUE",`Unable to parse field ${this.info.typeName}#${m}\
, enum ${l[0]} only accepts null.`),d===null)return 0;switch(typeof d){case"number":return a.assert(Number.isInteger(d),`Unable to parse field ${this.info.typeName}\
#${m}, enum can only be integral number, got ${d}.`),d;case"string":let u=d;l[2]&&d.substring(0,l[2].length)===l[2]&&(u=d.substring(l[2].length));let f=l[1][u];
return typeof f>"u"&&p?!1:(a.assert(typeof f=="number",`Unable to parse field ${this.info.typeName}#${m}, enum ${l[0]} has no value for "${d}".`),f)}a.assert(!1,
`Unable to parse field ${this.info.typeName}#${m}, cannot parse enum value from ${typeof d}".`)}scalar(l,d,m,p){let u;try{switch(d){case n.ScalarType.DOUBLE:case n.
ScalarType.FLOAT:if(l===null)return 0;if(l==="NaN")return Number.NaN;if(l==="Infinity")return Number.POSITIVE_INFINITY;if(l==="-Infinity")return Number.NEGATIVE_INFINITY;
if(l===""){u="empty string";break}if(typeof l=="string"&&l.trim().length!==l.length){u="extra whitespace";break}if(typeof l!="string"&&typeof l!="number")break;
let f=Number(l);if(Number.isNaN(f)){u="not a number";break}if(!Number.isFinite(f)){u="too large or small";break}return d==n.ScalarType.FLOAT&&a.assertFloat32(f),
f;case n.ScalarType.INT32:case n.ScalarType.FIXED32:case n.ScalarType.SFIXED32:case n.ScalarType.SINT32:case n.ScalarType.UINT32:if(l===null)return 0;let h;if(typeof l==
"number"?h=l:l===""?u="empty string":typeof l=="string"&&(l.trim().length!==l.length?u="extra whitespace":h=Number(l)),h===void 0)break;return d==n.ScalarType.UINT32?
a.assertUInt32(h):a.assertInt32(h),h;case n.ScalarType.INT64:case n.ScalarType.SFIXED64:case n.ScalarType.SINT64:if(l===null)return o.reflectionLongConvert(i.PbLong.
ZERO,m);if(typeof l!="number"&&typeof l!="string")break;return o.reflectionLongConvert(i.PbLong.from(l),m);case n.ScalarType.FIXED64:case n.ScalarType.UINT64:if(l===
null)return o.reflectionLongConvert(i.PbULong.ZERO,m);if(typeof l!="number"&&typeof l!="string")break;return o.reflectionLongConvert(i.PbULong.from(l),m);case n.
ScalarType.BOOL:if(l===null)return!1;if(typeof l!="boolean")break;return l;case n.ScalarType.STRING:if(l===null)return"";if(typeof l!="string"){u="extra whitesp\
ace";break}try{encodeURIComponent(l)}catch(y){y="invalid UTF8";break}return l;case n.ScalarType.BYTES:if(l===null||l==="")return new Uint8Array(0);if(typeof l!=
"string")break;return r.base64decode(l)}}catch(f){u=f.message}this.assert(!1,p+(u?" - "+u:""),l)}};e.ReflectionJsonReader=c}}),Gl=B({"node_modules/@protobuf-ts/\
runtime/build/commonjs/reflection-json-writer.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.ReflectionJsonWriter=void 0;var t=Js(),r=Kr(),
n=Xt(),i=_i(),a=class{static{s(this,"ReflectionJsonWriter")}constructor(o){var c;this.fields=(c=o.fields)!==null&&c!==void 0?c:[]}write(o,c){const l={},d=o;for(const m of this.
fields){if(!m.oneof){let h=this.field(m,d[m.localName],c);h!==void 0&&(l[c.useProtoFieldName?m.name:m.jsonName]=h);continue}const p=d[m.oneof];if(p.oneofKind!==
m.localName)continue;const u=m.kind=="scalar"||m.kind=="enum"?Object.assign(Object.assign({},c),{emitDefaultValues:!0}):c;let f=this.field(m,p[m.localName],u);i.
assert(f!==void 0),l[c.useProtoFieldName?m.name:m.jsonName]=f}return l}field(o,c,l){let d;if(o.kind=="map"){i.assert(typeof c=="object"&&c!==null);const m={};switch(o.
V.kind){case"scalar":for(const[f,h]of Object.entries(c)){const y=this.scalar(o.V.T,h,o.name,!1,!0);i.assert(y!==void 0),m[f.toString()]=y}break;case"message":const p=o.
V.T();for(const[f,h]of Object.entries(c)){const y=this.message(p,h,o.name,l);i.assert(y!==void 0),m[f.toString()]=y}break;case"enum":const u=o.V.T();for(const[f,
h]of Object.entries(c)){i.assert(h===void 0||typeof h=="number");const y=this.enum(u,h,o.name,!1,!0,l.enumAsInteger);i.assert(y!==void 0),m[f.toString()]=y}break}
(l.emitDefaultValues||Object.keys(m).length>0)&&(d=m)}else if(o.repeat){i.assert(Array.isArray(c));const m=[];switch(o.kind){case"scalar":for(let f=0;f<c.length;f++){
const h=this.scalar(o.T,c[f],o.name,o.opt,!0);i.assert(h!==void 0),m.push(h)}break;case"enum":const p=o.T();for(let f=0;f<c.length;f++){i.assert(c[f]===void 0||
typeof c[f]=="number");const h=this.enum(p,c[f],o.name,o.opt,!0,l.enumAsInteger);i.assert(h!==void 0),m.push(h)}break;case"message":const u=o.T();for(let f=0;f<
c.length;f++){const h=this.message(u,c[f],o.name,l);i.assert(h!==void 0),m.push(h)}break}(l.emitDefaultValues||m.length>0||l.emitDefaultValues)&&(d=m)}else switch(o.
kind){case"scalar":d=this.scalar(o.T,c,o.name,o.opt,l.emitDefaultValues);break;case"enum":d=this.enum(o.T(),c,o.name,o.opt,l.emitDefaultValues,l.enumAsInteger);
break;case"message":d=this.message(o.T(),c,o.name,l);break}return d}enum(o,c,l,d,m,p){if(o[0]=="google.protobuf.NullValue")return!m&&!d?void 0:null;if(c===void 0){
i.assert(d);return}if(!(c===0&&!m&&!d))return i.assert(typeof c=="number"),i.assert(Number.isInteger(c)),p||!o[1].hasOwnProperty(c)?c:o[2]?o[2]+o[1][c]:o[1][c]}message(o,c,l,d){
return c===void 0?d.emitDefaultValues?null:void 0:o.internalJsonWrite(c,d)}scalar(o,c,l,d,m){if(c===void 0){i.assert(d);return}const p=m||d;switch(o){case n.ScalarType.
INT32:case n.ScalarType.SFIXED32:case n.ScalarType.SINT32:return c===0?p?0:void 0:(i.assertInt32(c),c);case n.ScalarType.FIXED32:case n.ScalarType.UINT32:return c===
0?p?0:void 0:(i.assertUInt32(c),c);case n.ScalarType.FLOAT:i.assertFloat32(c);case n.ScalarType.DOUBLE:return c===0?p?0:void 0:(i.assert(typeof c=="number"),Number.
isNaN(c)?"NaN":c===Number.POSITIVE_INFINITY?"Infinity":c===Number.NEGATIVE_INFINITY?"-Infinity":c);case n.ScalarType.STRING:return c===""?p?"":void 0:(i.assert(
typeof c=="string"),c);case n.ScalarType.BOOL:return c===!1?p?!1:void 0:(i.assert(typeof c=="boolean"),c);case n.ScalarType.UINT64:case n.ScalarType.FIXED64:i.assert(
typeof c=="number"||typeof c=="string"||typeof c=="bigint");let u=r.PbULong.from(c);return u.isZero()&&!p?void 0:u.toString();case n.ScalarType.INT64:case n.ScalarType.
SFIXED64:case n.ScalarType.SINT64:i.assert(typeof c=="number"||typeof c=="string"||typeof c=="bigint");let f=r.PbLong.from(c);return f.isZero()&&!p?void 0:f.toString();case n.
ScalarType.BYTES:return i.assert(c instanceof Uint8Array),c.byteLength?t.base64encode(c):p?"":void 0}}};e.ReflectionJsonWriter=a}}),$s=B({"node_modules/@protobu\
f-ts/runtime/build/commonjs/reflection-scalar-default.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.reflectionScalarDefault=void 0;var t=Xt(),
r=Xs(),n=Kr();function i(a,o=t.LongType.STRING){switch(a){case t.ScalarType.BOOL:return!1;case t.ScalarType.UINT64:case t.ScalarType.FIXED64:return r.reflectionLongConvert(
n.PbULong.ZERO,o);case t.ScalarType.INT64:case t.ScalarType.SFIXED64:case t.ScalarType.SINT64:return r.reflectionLongConvert(n.PbLong.ZERO,o);case t.ScalarType.
DOUBLE:case t.ScalarType.FLOAT:return 0;case t.ScalarType.BYTES:return new Uint8Array(0);case t.ScalarType.STRING:return"";default:return 0}}s(i,"reflectionScal\
arDefault"),e.reflectionScalarDefault=i}}),Yl=B({"node_modules/@protobuf-ts/runtime/build/commonjs/reflection-binary-reader.js"(e){"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.ReflectionBinaryReader=void 0;var t=Ba(),r=Xt(),n=Xs(),i=$s(),a=class{static{s(this,"ReflectionBinaryReader")}constructor(o){this.info=
o}prepare(){var o;if(!this.fieldNoToField){const c=(o=this.info.fields)!==null&&o!==void 0?o:[];this.fieldNoToField=new Map(c.map(l=>[l.no,l]))}}read(o,c,l,d){this.
prepare();const m=d===void 0?o.len:o.pos+d;for(;o.pos<m;){const[p,u]=o.tag(),f=this.fieldNoToField.get(p);if(!f){let x=l.readUnknownField;if(x=="throw")throw new Error(
`Unknown field ${p} (wire type ${u}) for ${this.info.typeName}`);let g=o.skip(u);x!==!1&&(x===!0?t.UnknownFieldHandler.onRead:x)(this.info.typeName,c,p,u,g);continue}
let h=c,y=f.repeat,A=f.localName;switch(f.oneof&&(h=h[f.oneof],h.oneofKind!==A&&(h=c[f.oneof]={oneofKind:A})),f.kind){case"scalar":case"enum":let x=f.kind=="enu\
m"?r.ScalarType.INT32:f.T,g=f.kind=="scalar"?f.L:void 0;if(y){let P=h[A];if(u==t.WireType.LengthDelimited&&x!=r.ScalarType.STRING&&x!=r.ScalarType.BYTES){let M=o.
uint32()+o.pos;for(;o.pos<M;)P.push(this.scalar(o,x,g))}else P.push(this.scalar(o,x,g))}else h[A]=this.scalar(o,x,g);break;case"message":if(y){let P=h[A],M=f.T().
internalBinaryRead(o,o.uint32(),l);P.push(M)}else h[A]=f.T().internalBinaryRead(o,o.uint32(),l,h[A]);break;case"map":let[N,E]=this.mapEntry(f,o,l);h[A][N]=E;break}}}mapEntry(o,c,l){
let d=c.uint32(),m=c.pos+d,p,u;for(;c.pos<m;){let[f,h]=c.tag();switch(f){case 1:o.K==r.ScalarType.BOOL?p=c.bool().toString():p=this.scalar(c,o.K,r.LongType.STRING);
break;case 2:switch(o.V.kind){case"scalar":u=this.scalar(c,o.V.T,o.V.L);break;case"enum":u=c.int32();break;case"message":u=o.V.T().internalBinaryRead(c,c.uint32(),
l);break}break;default:throw new Error(`Unknown field ${f} (wire type ${h}) in map entry for ${this.info.typeName}#${o.name}`)}}if(p===void 0){let f=i.reflectionScalarDefault(
o.K);p=o.K==r.ScalarType.BOOL?f.toString():f}if(u===void 0)switch(o.V.kind){case"scalar":u=i.reflectionScalarDefault(o.V.T,o.V.L);break;case"enum":u=0;break;case"\
message":u=o.V.T().create();break}return[p,u]}scalar(o,c,l){switch(c){case r.ScalarType.INT32:return o.int32();case r.ScalarType.STRING:return o.string();case r.
ScalarType.BOOL:return o.bool();case r.ScalarType.DOUBLE:return o.double();case r.ScalarType.FLOAT:return o.float();case r.ScalarType.INT64:return n.reflectionLongConvert(
o.int64(),l);case r.ScalarType.UINT64:return n.reflectionLongConvert(o.uint64(),l);case r.ScalarType.FIXED64:return n.reflectionLongConvert(o.fixed64(),l);case r.
ScalarType.FIXED32:return o.fixed32();case r.ScalarType.BYTES:return o.bytes();case r.ScalarType.UINT32:return o.uint32();case r.ScalarType.SFIXED32:return o.sfixed32();case r.
ScalarType.SFIXED64:return n.reflectionLongConvert(o.sfixed64(),l);case r.ScalarType.SINT32:return o.sint32();case r.ScalarType.SINT64:return n.reflectionLongConvert(
o.sint64(),l)}}};e.ReflectionBinaryReader=a}}),Kl=B({"node_modules/@protobuf-ts/runtime/build/commonjs/reflection-binary-writer.js"(e){"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.ReflectionBinaryWriter=void 0;var t=Ba(),r=Xt(),n=_i(),i=Kr(),a=class{static{s(this,"ReflectionBinaryWriter")}constructor(o){this.info=
o}prepare(){if(!this.fields){const o=this.info.fields?this.info.fields.concat():[];this.fields=o.sort((c,l)=>c.no-l.no)}}write(o,c,l){this.prepare();for(const m of this.
fields){let p,u,f=m.repeat,h=m.localName;if(m.oneof){const y=o[m.oneof];if(y.oneofKind!==h)continue;p=y[h],u=!0}else p=o[h],u=!1;switch(m.kind){case"scalar":case"\
enum":let y=m.kind=="enum"?r.ScalarType.INT32:m.T;if(f)if(n.assert(Array.isArray(p)),f==r.RepeatType.PACKED)this.packed(c,y,m.no,p);else for(const A of p)this.scalar(
c,y,m.no,A,!0);else p===void 0?n.assert(m.opt):this.scalar(c,y,m.no,p,u||m.opt);break;case"message":if(f){n.assert(Array.isArray(p));for(const A of p)this.message(
c,l,m.T(),m.no,A)}else this.message(c,l,m.T(),m.no,p);break;case"map":n.assert(typeof p=="object"&&p!==null);for(const[A,x]of Object.entries(p))this.mapEntry(c,
l,m,A,x);break}}let d=l.writeUnknownFields;d!==!1&&(d===!0?t.UnknownFieldHandler.onWrite:d)(this.info.typeName,o,c)}mapEntry(o,c,l,d,m){o.tag(l.no,t.WireType.LengthDelimited),
o.fork();let p=d;switch(l.K){case r.ScalarType.INT32:case r.ScalarType.FIXED32:case r.ScalarType.UINT32:case r.ScalarType.SFIXED32:case r.ScalarType.SINT32:p=Number.
parseInt(d);break;case r.ScalarType.BOOL:n.assert(d=="true"||d=="false"),p=d=="true";break}switch(this.scalar(o,l.K,1,p,!0),l.V.kind){case"scalar":this.scalar(o,
l.V.T,2,m,!0);break;case"enum":this.scalar(o,r.ScalarType.INT32,2,m,!0);break;case"message":this.message(o,c,l.V.T(),2,m);break}o.join()}message(o,c,l,d,m){m!==
void 0&&(l.internalBinaryWrite(m,o.tag(d,t.WireType.LengthDelimited).fork(),c),o.join())}scalar(o,c,l,d,m){let[p,u,f]=this.scalarInfo(c,d);(!f||m)&&(o.tag(l,p),
o[u](d))}packed(o,c,l,d){if(!d.length)return;n.assert(c!==r.ScalarType.BYTES&&c!==r.ScalarType.STRING),o.tag(l,t.WireType.LengthDelimited),o.fork();let[,m]=this.
scalarInfo(c);for(let p=0;p<d.length;p++)o[m](d[p]);o.join()}scalarInfo(o,c){let l=t.WireType.Varint,d,m=c===void 0,p=c===0;switch(o){case r.ScalarType.INT32:d=
"int32";break;case r.ScalarType.STRING:p=m||!c.length,l=t.WireType.LengthDelimited,d="string";break;case r.ScalarType.BOOL:p=c===!1,d="bool";break;case r.ScalarType.
UINT32:d="uint32";break;case r.ScalarType.DOUBLE:l=t.WireType.Bit64,d="double";break;case r.ScalarType.FLOAT:l=t.WireType.Bit32,d="float";break;case r.ScalarType.
INT64:p=m||i.PbLong.from(c).isZero(),d="int64";break;case r.ScalarType.UINT64:p=m||i.PbULong.from(c).isZero(),d="uint64";break;case r.ScalarType.FIXED64:p=m||i.
PbULong.from(c).isZero(),l=t.WireType.Bit64,d="fixed64";break;case r.ScalarType.BYTES:p=m||!c.byteLength,l=t.WireType.LengthDelimited,d="bytes";break;case r.ScalarType.
FIXED32:l=t.WireType.Bit32,d="fixed32";break;case r.ScalarType.SFIXED32:l=t.WireType.Bit32,d="sfixed32";break;case r.ScalarType.SFIXED64:p=m||i.PbLong.from(c).isZero(),
l=t.WireType.Bit64,d="sfixed64";break;case r.ScalarType.SINT32:d="sint32";break;case r.ScalarType.SINT64:p=m||i.PbLong.from(c).isZero(),d="sint64";break}return[
l,d,m||p]}};e.ReflectionBinaryWriter=a}}),Jl=B({"node_modules/@protobuf-ts/runtime/build/commonjs/reflection-create.js"(e){"use strict";Object.defineProperty(e,
"__esModule",{value:!0}),e.reflectionCreate=void 0;var t=$s(),r=Pa();function n(i){const a=i.messagePrototype?Object.create(i.messagePrototype):Object.defineProperty(
{},r.MESSAGE_TYPE,{value:i});for(let o of i.fields){let c=o.localName;if(!o.opt)if(o.oneof)a[o.oneof]={oneofKind:void 0};else if(o.repeat)a[c]=[];else switch(o.
kind){case"scalar":a[c]=t.reflectionScalarDefault(o.T,o.L);break;case"enum":a[c]=0;break;case"map":a[c]={};break}}return a}s(n,"reflectionCreate"),e.reflectionCreate=
n}}),Wl=B({"node_modules/@protobuf-ts/runtime/build/commonjs/reflection-merge-partial.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.reflectionMergePartial=
void 0;function t(r,n,i){let a,o=i,c;for(let l of r.fields){let d=l.localName;if(l.oneof){const m=o[l.oneof];if(m?.oneofKind==null)continue;if(a=m[d],c=n[l.oneof],
c.oneofKind=m.oneofKind,a==null){delete c[d];continue}}else if(a=o[d],c=n,a==null)continue;switch(l.repeat&&(c[d].length=a.length),l.kind){case"scalar":case"enu\
m":if(l.repeat)for(let p=0;p<a.length;p++)c[d][p]=a[p];else c[d]=a;break;case"message":let m=l.T();if(l.repeat)for(let p=0;p<a.length;p++)c[d][p]=m.create(a[p]);else
c[d]===void 0?c[d]=m.create(a):m.mergePartial(c[d],a);break;case"map":switch(l.V.kind){case"scalar":case"enum":Object.assign(c[d],a);break;case"message":let p=l.
V.T();for(let u of Object.keys(a))c[d][u]=p.create(a[u]);break}break}}}s(t,"reflectionMergePartial4"),e.reflectionMergePartial=t}}),Xl=B({"node_modules/@protobu\
f-ts/runtime/build/commonjs/reflection-equals.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.reflectionEquals=void 0;var t=Xt();function r(c,l,d){
if(l===d)return!0;if(!l||!d)return!1;for(let m of c.fields){let p=m.localName,u=m.oneof?l[m.oneof][p]:l[p],f=m.oneof?d[m.oneof][p]:d[p];switch(m.kind){case"enum":case"\
scalar":let h=m.kind=="enum"?t.ScalarType.INT32:m.T;if(!(m.repeat?a(h,u,f):i(h,u,f)))return!1;break;case"map":if(!(m.V.kind=="message"?o(m.V.T(),n(u),n(f)):a(m.
V.kind=="enum"?t.ScalarType.INT32:m.V.T,n(u),n(f))))return!1;break;case"message":let y=m.T();if(!(m.repeat?o(y,u,f):y.equals(u,f)))return!1;break}}return!0}s(r,
"reflectionEquals"),e.reflectionEquals=r;var n=Object.values;function i(c,l,d){if(l===d)return!0;if(c!==t.ScalarType.BYTES)return!1;let m=l,p=d;if(m.length!==p.
length)return!1;for(let u=0;u<m.length;u++)if(m[u]!=p[u])return!1;return!0}s(i,"primitiveEq");function a(c,l,d){if(l.length!==d.length)return!1;for(let m=0;m<l.
length;m++)if(!i(c,l[m],d[m]))return!1;return!0}s(a,"repeatedPrimitiveEq");function o(c,l,d){if(l.length!==d.length)return!1;for(let m=0;m<l.length;m++)if(!c.equals(
l[m],d[m]))return!1;return!0}s(o,"repeatedMsgEq")}}),Og=B({"node_modules/@protobuf-ts/runtime/build/commonjs/message-type.js"(e){"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.MessageType=void 0;var t=Pa(),r=Xt(),n=ql(),i=jl(),a=Gl(),o=Yl(),c=Kl(),l=Jl(),d=Wl(),m=Ks(),p=Hl(),u=Xl(),f=Fl(),h=zl(),y=Object.getOwnPropertyDescriptors(
Object.getPrototypeOf({})),A=y[t.MESSAGE_TYPE]={},x=class{static{s(this,"MessageType4")}constructor(g,N,E){this.defaultCheckDepth=16,this.typeName=g,this.fields=
N.map(r.normalizeFieldInfo),this.options=E??{},A.value=this,this.messagePrototype=Object.create(null,y),this.refTypeCheck=new n.ReflectionTypeCheck(this),this.refJsonReader=
new i.ReflectionJsonReader(this),this.refJsonWriter=new a.ReflectionJsonWriter(this),this.refBinReader=new o.ReflectionBinaryReader(this),this.refBinWriter=new c.
ReflectionBinaryWriter(this)}create(g){let N=l.reflectionCreate(this);return g!==void 0&&d.reflectionMergePartial(this,N,g),N}clone(g){let N=this.create();return d.
reflectionMergePartial(this,N,g),N}equals(g,N){return u.reflectionEquals(this,g,N)}is(g,N=this.defaultCheckDepth){return this.refTypeCheck.is(g,N,!1)}isAssignable(g,N=this.
defaultCheckDepth){return this.refTypeCheck.is(g,N,!0)}mergePartial(g,N){d.reflectionMergePartial(this,g,N)}fromBinary(g,N){let E=h.binaryReadOptions(N);return this.
internalBinaryRead(E.readerFactory(g),g.byteLength,E)}fromJson(g,N){return this.internalJsonRead(g,p.jsonReadOptions(N))}fromJsonString(g,N){let E=JSON.parse(g);
return this.fromJson(E,N)}toJson(g,N){return this.internalJsonWrite(g,p.jsonWriteOptions(N))}toJsonString(g,N){var E;let P=this.toJson(g,N);return JSON.stringify(
P,null,(E=N?.prettySpaces)!==null&&E!==void 0?E:0)}toBinary(g,N){let E=f.binaryWriteOptions(N);return this.internalBinaryWrite(g,E.writerFactory(),E).finish()}internalJsonRead(g,N,E){
if(g!==null&&typeof g=="object"&&!Array.isArray(g)){let P=E??this.create();return this.refJsonReader.read(g,P,N),P}throw new Error(`Unable to parse message ${this.
typeName} from JSON ${m.typeofJsonValue(g)}.`)}internalJsonWrite(g,N){return this.refJsonWriter.write(g,N)}internalBinaryWrite(g,N,E){return this.refBinWriter.write(
g,N,E),N}internalBinaryRead(g,N,E,P){let M=P??this.create();return this.refBinReader.read(g,M,E,N),M}};e.MessageType=x}}),Mg=B({"node_modules/@protobuf-ts/runti\
me/build/commonjs/reflection-contains-message-type.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.containsMessageType=void 0;var t=Pa();
function r(n){return n[t.MESSAGE_TYPE]!=null}s(r,"containsMessageType"),e.containsMessageType=r}}),kg=B({"node_modules/@protobuf-ts/runtime/build/commonjs/enum-\
object.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.listEnumNumbers=e.listEnumNames=e.listEnumValues=e.isEnumObject=void 0;function t(a){
if(typeof a!="object"||a===null||!a.hasOwnProperty(0))return!1;for(let o of Object.keys(a)){let c=parseInt(o);if(Number.isNaN(c)){let l=a[o];if(l===void 0||typeof l!=
"number"||a[l]===void 0)return!1}else{let l=a[c];if(l===void 0||a[l]!==c)return!1}}return!0}s(t,"isEnumObject"),e.isEnumObject=t;function r(a){if(!t(a))throw new Error(
"not a typescript enum object");let o=[];for(let[c,l]of Object.entries(a))typeof l=="number"&&o.push({name:c,number:l});return o}s(r,"listEnumValues"),e.listEnumValues=
r;function n(a){return r(a).map(o=>o.name)}s(n,"listEnumNames"),e.listEnumNames=n;function i(a){return r(a).map(o=>o.number).filter((o,c,l)=>l.indexOf(o)==c)}s(
i,"listEnumNumbers"),e.listEnumNumbers=i}}),ze=B({"node_modules/@protobuf-ts/runtime/build/commonjs/index.js"(e){"use strict";Object.defineProperty(e,"__esModul\
e",{value:!0});var t=Ks();Object.defineProperty(e,"typeofJsonValue",{enumerable:!0,get:s(function(){return t.typeofJsonValue},"get")}),Object.defineProperty(e,"\
isJsonObject",{enumerable:!0,get:s(function(){return t.isJsonObject},"get")});var r=Js();Object.defineProperty(e,"base64decode",{enumerable:!0,get:s(function(){
return r.base64decode},"get")}),Object.defineProperty(e,"base64encode",{enumerable:!0,get:s(function(){return r.base64encode},"get")});var n=Rg();Object.defineProperty(
e,"utf8read",{enumerable:!0,get:s(function(){return n.utf8read},"get")});var i=Ba();Object.defineProperty(e,"WireType",{enumerable:!0,get:s(function(){return i.
WireType},"get")}),Object.defineProperty(e,"mergeBinaryOptions",{enumerable:!0,get:s(function(){return i.mergeBinaryOptions},"get")}),Object.defineProperty(e,"U\
nknownFieldHandler",{enumerable:!0,get:s(function(){return i.UnknownFieldHandler},"get")});var a=zl();Object.defineProperty(e,"BinaryReader",{enumerable:!0,get:s(
function(){return a.BinaryReader},"get")}),Object.defineProperty(e,"binaryReadOptions",{enumerable:!0,get:s(function(){return a.binaryReadOptions},"get")});var o=Fl();
Object.defineProperty(e,"BinaryWriter",{enumerable:!0,get:s(function(){return o.BinaryWriter},"get")}),Object.defineProperty(e,"binaryWriteOptions",{enumerable:!0,
get:s(function(){return o.binaryWriteOptions},"get")});var c=Kr();Object.defineProperty(e,"PbLong",{enumerable:!0,get:s(function(){return c.PbLong},"get")}),Object.
defineProperty(e,"PbULong",{enumerable:!0,get:s(function(){return c.PbULong},"get")});var l=Hl();Object.defineProperty(e,"jsonReadOptions",{enumerable:!0,get:s(
function(){return l.jsonReadOptions},"get")}),Object.defineProperty(e,"jsonWriteOptions",{enumerable:!0,get:s(function(){return l.jsonWriteOptions},"get")}),Object.
defineProperty(e,"mergeJsonOptions",{enumerable:!0,get:s(function(){return l.mergeJsonOptions},"get")});var d=Pa();Object.defineProperty(e,"MESSAGE_TYPE",{enumerable:!0,
get:s(function(){return d.MESSAGE_TYPE},"get")});var m=Og();Object.defineProperty(e,"MessageType",{enumerable:!0,get:s(function(){return m.MessageType},"get")});
var p=Xt();Object.defineProperty(e,"ScalarType",{enumerable:!0,get:s(function(){return p.ScalarType},"get")}),Object.defineProperty(e,"LongType",{enumerable:!0,
get:s(function(){return p.LongType},"get")}),Object.defineProperty(e,"RepeatType",{enumerable:!0,get:s(function(){return p.RepeatType},"get")}),Object.defineProperty(
e,"normalizeFieldInfo",{enumerable:!0,get:s(function(){return p.normalizeFieldInfo},"get")}),Object.defineProperty(e,"readFieldOptions",{enumerable:!0,get:s(function(){
return p.readFieldOptions},"get")}),Object.defineProperty(e,"readFieldOption",{enumerable:!0,get:s(function(){return p.readFieldOption},"get")}),Object.defineProperty(
e,"readMessageOption",{enumerable:!0,get:s(function(){return p.readMessageOption},"get")});var u=ql();Object.defineProperty(e,"ReflectionTypeCheck",{enumerable:!0,
get:s(function(){return u.ReflectionTypeCheck},"get")});var f=Jl();Object.defineProperty(e,"reflectionCreate",{enumerable:!0,get:s(function(){return f.reflectionCreate},
"get")});var h=$s();Object.defineProperty(e,"reflectionScalarDefault",{enumerable:!0,get:s(function(){return h.reflectionScalarDefault},"get")});var y=Wl();Object.
defineProperty(e,"reflectionMergePartial",{enumerable:!0,get:s(function(){return y.reflectionMergePartial},"get")});var A=Xl();Object.defineProperty(e,"reflecti\
onEquals",{enumerable:!0,get:s(function(){return A.reflectionEquals},"get")});var x=Yl();Object.defineProperty(e,"ReflectionBinaryReader",{enumerable:!0,get:s(function(){
return x.ReflectionBinaryReader},"get")});var g=Kl();Object.defineProperty(e,"ReflectionBinaryWriter",{enumerable:!0,get:s(function(){return g.ReflectionBinaryWriter},
"get")});var N=jl();Object.defineProperty(e,"ReflectionJsonReader",{enumerable:!0,get:s(function(){return N.ReflectionJsonReader},"get")});var E=Gl();Object.defineProperty(
e,"ReflectionJsonWriter",{enumerable:!0,get:s(function(){return E.ReflectionJsonWriter},"get")});var P=Mg();Object.defineProperty(e,"containsMessageType",{enumerable:!0,
get:s(function(){return P.containsMessageType},"get")});var M=Ql();Object.defineProperty(e,"isOneofGroup",{enumerable:!0,get:s(function(){return M.isOneofGroup},
"get")}),Object.defineProperty(e,"setOneofValue",{enumerable:!0,get:s(function(){return M.setOneofValue},"get")}),Object.defineProperty(e,"getOneofValue",{enumerable:!0,
get:s(function(){return M.getOneofValue},"get")}),Object.defineProperty(e,"clearOneofValue",{enumerable:!0,get:s(function(){return M.clearOneofValue},"get")}),Object.
defineProperty(e,"getSelectedOneofValue",{enumerable:!0,get:s(function(){return M.getSelectedOneofValue},"get")});var O=kg();Object.defineProperty(e,"listEnumVa\
lues",{enumerable:!0,get:s(function(){return O.listEnumValues},"get")}),Object.defineProperty(e,"listEnumNames",{enumerable:!0,get:s(function(){return O.listEnumNames},
"get")}),Object.defineProperty(e,"listEnumNumbers",{enumerable:!0,get:s(function(){return O.listEnumNumbers},"get")}),Object.defineProperty(e,"isEnumObject",{enumerable:!0,
get:s(function(){return O.isEnumObject},"get")});var U=Ul();Object.defineProperty(e,"lowerCamelCase",{enumerable:!0,get:s(function(){return U.lowerCamelCase},"g\
et")});var L=_i();Object.defineProperty(e,"assert",{enumerable:!0,get:s(function(){return L.assert},"get")}),Object.defineProperty(e,"assertNever",{enumerable:!0,
get:s(function(){return L.assertNever},"get")}),Object.defineProperty(e,"assertInt32",{enumerable:!0,get:s(function(){return L.assertInt32},"get")}),Object.defineProperty(
e,"assertUInt32",{enumerable:!0,get:s(function(){return L.assertUInt32},"get")}),Object.defineProperty(e,"assertFloat32",{enumerable:!0,get:s(function(){return L.
assertFloat32},"get")})}}),$l=B({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/reflection-info.js"(e){"use strict";Object.defineProperty(e,"__esModule",
{value:!0}),e.readServiceOption=e.readMethodOption=e.readMethodOptions=e.normalizeMethodInfo=void 0;var t=ze();function r(o,c){var l,d,m;let p=o;return p.service=
c,p.localName=(l=p.localName)!==null&&l!==void 0?l:t.lowerCamelCase(p.name),p.serverStreaming=!!p.serverStreaming,p.clientStreaming=!!p.clientStreaming,p.options=
(d=p.options)!==null&&d!==void 0?d:{},p.idempotency=(m=p.idempotency)!==null&&m!==void 0?m:void 0,p}s(r,"normalizeMethodInfo"),e.normalizeMethodInfo=r;function n(o,c,l,d){
var m;const p=(m=o.methods.find((u,f)=>u.localName===c||f===c))===null||m===void 0?void 0:m.options;return p&&p[l]?d.fromJson(p[l]):void 0}s(n,"readMethodOption\
s"),e.readMethodOptions=n;function i(o,c,l,d){var m;const p=(m=o.methods.find((f,h)=>f.localName===c||h===c))===null||m===void 0?void 0:m.options;if(!p)return;const u=p[l];
return u===void 0?u:d?d.fromJson(u):u}s(i,"readMethodOption"),e.readMethodOption=i;function a(o,c,l){const d=o.options;if(!d)return;const m=d[c];return m===void 0?
m:l?l.fromJson(m):m}s(a,"readServiceOption"),e.readServiceOption=a}}),Dg=B({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/service-type.js"(e){"use stric\
t";Object.defineProperty(e,"__esModule",{value:!0}),e.ServiceType=void 0;var t=$l(),r=class{static{s(this,"ServiceType2")}constructor(n,i,a){this.typeName=n,this.
methods=i.map(o=>t.normalizeMethodInfo(o,this)),this.options=a??{}}};e.ServiceType=r}}),Vl=B({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/rpc-error.js"(e){
"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.RpcError=void 0;var t=class extends Error{static{s(this,"RpcError")}constructor(r,n="UNKNOWN",i){
super(r),this.name="RpcError",Object.setPrototypeOf(this,new.target.prototype),this.code=n,this.meta=i??{}}toString(){const r=[this.name+": "+this.message];this.
code&&(r.push(""),r.push("Code: "+this.code)),this.serviceName&&this.methodName&&r.push("Method: "+this.serviceName+"/"+this.methodName);let n=Object.entries(this.
meta);if(n.length){r.push(""),r.push("Meta:");for(let[i,a]of n)r.push(`  ${i}: ${a}`)}return r.join(`
`)}};e.RpcError=t}}),Zl=B({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/rpc-options.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),
e.mergeRpcOptions=void 0;var t=ze();function r(i,a){if(!a)return i;let o={};n(i,o),n(a,o);for(let c of Object.keys(a)){let l=a[c];switch(c){case"jsonOptions":o.
jsonOptions=t.mergeJsonOptions(i.jsonOptions,o.jsonOptions);break;case"binaryOptions":o.binaryOptions=t.mergeBinaryOptions(i.binaryOptions,o.binaryOptions);break;case"\
meta":o.meta={},n(i.meta,o.meta),n(a.meta,o.meta);break;case"interceptors":o.interceptors=i.interceptors?i.interceptors.concat(l):l.concat();break}}return o}s(r,
"mergeRpcOptions"),e.mergeRpcOptions=r;function n(i,a){if(!i)return;let o=a;for(let[c,l]of Object.entries(i))l instanceof Date?o[c]=new Date(l.getTime()):Array.
isArray(l)?o[c]=l.concat():o[c]=l}s(n,"copy")}}),ec=B({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/deferred.js"(e){"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.Deferred=e.DeferredState=void 0;var t;(function(n){n[n.PENDING=0]="PENDING",n[n.REJECTED=1]="REJECTED",n[n.RESOLVED=2]="RESOLVED"})(
t=e.DeferredState||(e.DeferredState={}));var r=class{static{s(this,"Deferred")}constructor(n=!0){this._state=t.PENDING,this._promise=new Promise((i,a)=>{this._resolve=
i,this._reject=a}),n&&this._promise.catch(i=>{})}get state(){return this._state}get promise(){return this._promise}resolve(n){if(this.state!==t.PENDING)throw new Error(
`cannot resolve ${t[this.state].toLowerCase()}`);this._resolve(n),this._state=t.RESOLVED}reject(n){if(this.state!==t.PENDING)throw new Error(`cannot reject ${t[this.
state].toLowerCase()}`);this._reject(n),this._state=t.REJECTED}resolvePending(n){this._state===t.PENDING&&this.resolve(n)}rejectPending(n){this._state===t.PENDING&&
this.reject(n)}};e.Deferred=r}}),tc=B({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/rpc-output-stream.js"(e){"use strict";Object.defineProperty(e,"__es\
Module",{value:!0}),e.RpcOutputStreamController=void 0;var t=ec(),r=ze(),n=class{static{s(this,"RpcOutputStreamController")}constructor(){this._lis={nxt:[],msg:[],
err:[],cmp:[]},this._closed=!1,this._itState={q:[]}}onNext(i){return this.addLis(i,this._lis.nxt)}onMessage(i){return this.addLis(i,this._lis.msg)}onError(i){return this.
addLis(i,this._lis.err)}onComplete(i){return this.addLis(i,this._lis.cmp)}addLis(i,a){return a.push(i),()=>{let o=a.indexOf(i);o>=0&&a.splice(o,1)}}clearLis(){for(let i of Object.
values(this._lis))i.splice(0,i.length)}get closed(){return this._closed!==!1}notifyNext(i,a,o){r.assert((i?1:0)+(a?1:0)+(o?1:0)<=1,"only one emission at a time"),
i&&this.notifyMessage(i),a&&this.notifyError(a),o&&this.notifyComplete()}notifyMessage(i){r.assert(!this.closed,"stream is closed"),this.pushIt({value:i,done:!1}),
this._lis.msg.forEach(a=>a(i)),this._lis.nxt.forEach(a=>a(i,void 0,!1))}notifyError(i){r.assert(!this.closed,"stream is closed"),this._closed=i,this.pushIt(i),this.
_lis.err.forEach(a=>a(i)),this._lis.nxt.forEach(a=>a(void 0,i,!1)),this.clearLis()}notifyComplete(){r.assert(!this.closed,"stream is closed"),this._closed=!0,this.
pushIt({value:null,done:!0}),this._lis.cmp.forEach(i=>i()),this._lis.nxt.forEach(i=>i(void 0,void 0,!0)),this.clearLis()}[Symbol.asyncIterator](){return this._closed===
!0?this.pushIt({value:null,done:!0}):this._closed!==!1&&this.pushIt(this._closed),{next:s(()=>{let i=this._itState;r.assert(i,"bad state"),r.assert(!i.p,"iterat\
or contract broken");let a=i.q.shift();return a?"value"in a?Promise.resolve(a):Promise.reject(a):(i.p=new t.Deferred,i.p.promise)},"next")}}pushIt(i){let a=this.
_itState;if(a.p){const o=a.p;r.assert(o.state==t.DeferredState.PENDING,"iterator contract broken"),"value"in i?o.resolve(i):o.reject(i),delete a.p}else a.q.push(
i)}};e.RpcOutputStreamController=n}}),rc=B({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/unary-call.js"(e){"use strict";var t=e&&e.__awaiter||function(n,i,a,o){
function c(l){return l instanceof a?l:new a(function(d){d(l)})}return s(c,"adopt"),new(a||(a=Promise))(function(l,d){function m(f){try{u(o.next(f))}catch(h){d(h)}}
s(m,"fulfilled");function p(f){try{u(o.throw(f))}catch(h){d(h)}}s(p,"rejected");function u(f){f.done?l(f.value):c(f.value).then(m,p)}s(u,"step"),u((o=o.apply(n,
i||[])).next())})};Object.defineProperty(e,"__esModule",{value:!0}),e.UnaryCall=void 0;var r=class{static{s(this,"UnaryCall")}constructor(n,i,a,o,c,l,d){this.method=
n,this.requestHeaders=i,this.request=a,this.headers=o,this.response=c,this.status=l,this.trailers=d}then(n,i){return this.promiseFinished().then(a=>n?Promise.resolve(
n(a)):a,a=>i?Promise.resolve(i(a)):Promise.reject(a))}promiseFinished(){return t(this,void 0,void 0,function*(){let[n,i,a,o]=yield Promise.all([this.headers,this.
response,this.status,this.trailers]);return{method:this.method,requestHeaders:this.requestHeaders,request:this.request,headers:n,response:i,status:a,trailers:o}})}};
e.UnaryCall=r}}),nc=B({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/server-streaming-call.js"(e){"use strict";var t=e&&e.__awaiter||function(n,i,a,o){function c(l){
return l instanceof a?l:new a(function(d){d(l)})}return s(c,"adopt"),new(a||(a=Promise))(function(l,d){function m(f){try{u(o.next(f))}catch(h){d(h)}}s(m,"fulfil\
led");function p(f){try{u(o.throw(f))}catch(h){d(h)}}s(p,"rejected");function u(f){f.done?l(f.value):c(f.value).then(m,p)}s(u,"step"),u((o=o.apply(n,i||[])).next())})};
Object.defineProperty(e,"__esModule",{value:!0}),e.ServerStreamingCall=void 0;var r=class{static{s(this,"ServerStreamingCall")}constructor(n,i,a,o,c,l,d){this.method=
n,this.requestHeaders=i,this.request=a,this.headers=o,this.responses=c,this.status=l,this.trailers=d}then(n,i){return this.promiseFinished().then(a=>n?Promise.resolve(
n(a)):a,a=>i?Promise.resolve(i(a)):Promise.reject(a))}promiseFinished(){return t(this,void 0,void 0,function*(){let[n,i,a]=yield Promise.all([this.headers,this.
status,this.trailers]);return{method:this.method,requestHeaders:this.requestHeaders,request:this.request,headers:n,status:i,trailers:a}})}};e.ServerStreamingCall=
r}}),ic=B({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/client-streaming-call.js"(e){"use strict";var t=e&&e.__awaiter||function(n,i,a,o){function c(l){
return l instanceof a?l:new a(function(d){d(l)})}return s(c,"adopt"),new(a||(a=Promise))(function(l,d){function m(f){try{u(o.next(f))}catch(h){d(h)}}s(m,"fulfil\
led");function p(f){try{u(o.throw(f))}catch(h){d(h)}}s(p,"rejected");function u(f){f.done?l(f.value):c(f.value).then(m,p)}s(u,"step"),u((o=o.apply(n,i||[])).next())})};
Object.defineProperty(e,"__esModule",{value:!0}),e.ClientStreamingCall=void 0;var r=class{static{s(this,"ClientStreamingCall")}constructor(n,i,a,o,c,l,d){this.method=
n,this.requestHeaders=i,this.requests=a,this.headers=o,this.response=c,this.status=l,this.trailers=d}then(n,i){return this.promiseFinished().then(a=>n?Promise.resolve(
n(a)):a,a=>i?Promise.resolve(i(a)):Promise.reject(a))}promiseFinished(){return t(this,void 0,void 0,function*(){let[n,i,a,o]=yield Promise.all([this.headers,this.
response,this.status,this.trailers]);return{method:this.method,requestHeaders:this.requestHeaders,headers:n,response:i,status:a,trailers:o}})}};e.ClientStreamingCall=
r}}),ac=B({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/duplex-streaming-call.js"(e){"use strict";var t=e&&e.__awaiter||function(n,i,a,o){function c(l){
return l instanceof a?l:new a(function(d){d(l)})}return s(c,"adopt"),new(a||(a=Promise))(function(l,d){function m(f){try{u(o.next(f))}catch(h){d(h)}}s(m,"fulfil\
led");function p(f){try{u(o.throw(f))}catch(h){d(h)}}s(p,"rejected");function u(f){f.done?l(f.value):c(f.value).then(m,p)}s(u,"step"),u((o=o.apply(n,i||[])).next())})};
Object.defineProperty(e,"__esModule",{value:!0}),e.DuplexStreamingCall=void 0;var r=class{static{s(this,"DuplexStreamingCall")}constructor(n,i,a,o,c,l,d){this.method=
n,this.requestHeaders=i,this.requests=a,this.headers=o,this.responses=c,this.status=l,this.trailers=d}then(n,i){return this.promiseFinished().then(a=>n?Promise.
resolve(n(a)):a,a=>i?Promise.resolve(i(a)):Promise.reject(a))}promiseFinished(){return t(this,void 0,void 0,function*(){let[n,i,a]=yield Promise.all([this.headers,
this.status,this.trailers]);return{method:this.method,requestHeaders:this.requestHeaders,headers:n,status:i,trailers:a}})}};e.DuplexStreamingCall=r}}),Lg=B({"no\
de_modules/@protobuf-ts/runtime-rpc/build/commonjs/test-transport.js"(e){"use strict";var t=e&&e.__awaiter||function(f,h,y,A){function x(g){return g instanceof y?
g:new y(function(N){N(g)})}return s(x,"adopt"),new(y||(y=Promise))(function(g,N){function E(O){try{M(A.next(O))}catch(U){N(U)}}s(E,"fulfilled");function P(O){try{
M(A.throw(O))}catch(U){N(U)}}s(P,"rejected");function M(O){O.done?g(O.value):x(O.value).then(E,P)}s(M,"step"),M((A=A.apply(f,h||[])).next())})};Object.defineProperty(
e,"__esModule",{value:!0}),e.TestTransport=void 0;var r=Vl(),n=ze(),i=tc(),a=Zl(),o=rc(),c=nc(),l=ic(),d=ac(),m=class Cs{static{s(this,"_TestTransport")}constructor(h){
this.suppressUncaughtRejections=!0,this.headerDelay=10,this.responseDelay=50,this.betweenResponseDelay=10,this.afterResponseDelay=10,this.data=h??{}}get sentMessages(){
return this.lastInput instanceof u?this.lastInput.sent:typeof this.lastInput=="object"?[this.lastInput.single]:[]}get sendComplete(){return this.lastInput instanceof
u?this.lastInput.completed:typeof this.lastInput=="object"}promiseHeaders(){var h;const y=(h=this.data.headers)!==null&&h!==void 0?h:Cs.defaultHeaders;return y instanceof
r.RpcError?Promise.reject(y):Promise.resolve(y)}promiseSingleResponse(h){if(this.data.response instanceof r.RpcError)return Promise.reject(this.data.response);let y;
return Array.isArray(this.data.response)?(n.assert(this.data.response.length>0),y=this.data.response[0]):this.data.response!==void 0?y=this.data.response:y=h.O.
create(),n.assert(h.O.is(y)),Promise.resolve(y)}streamResponses(h,y,A){return t(this,void 0,void 0,function*(){const x=[];if(this.data.response===void 0)x.push(
h.O.create());else if(Array.isArray(this.data.response))for(let g of this.data.response)n.assert(h.O.is(g)),x.push(g);else this.data.response instanceof r.RpcError||
(n.assert(h.O.is(this.data.response)),x.push(this.data.response));try{yield p(this.responseDelay,A)(void 0)}catch(g){y.notifyError(g);return}if(this.data.response instanceof
r.RpcError){y.notifyError(this.data.response);return}for(let g of x){y.notifyMessage(g);try{yield p(this.betweenResponseDelay,A)(void 0)}catch(N){y.notifyError(
N);return}}if(this.data.status instanceof r.RpcError){y.notifyError(this.data.status);return}if(this.data.trailers instanceof r.RpcError){y.notifyError(this.data.
trailers);return}y.notifyComplete()})}promiseStatus(){var h;const y=(h=this.data.status)!==null&&h!==void 0?h:Cs.defaultStatus;return y instanceof r.RpcError?Promise.
reject(y):Promise.resolve(y)}promiseTrailers(){var h;const y=(h=this.data.trailers)!==null&&h!==void 0?h:Cs.defaultTrailers;return y instanceof r.RpcError?Promise.
reject(y):Promise.resolve(y)}maybeSuppressUncaught(...h){if(this.suppressUncaughtRejections)for(let y of h)y.catch(()=>{})}mergeOptions(h){return a.mergeRpcOptions(
{},h)}unary(h,y,A){var x;const g=(x=A.meta)!==null&&x!==void 0?x:{},N=this.promiseHeaders().then(p(this.headerDelay,A.abort)),E=N.catch(O=>{}).then(p(this.responseDelay,
A.abort)).then(O=>this.promiseSingleResponse(h)),P=E.catch(O=>{}).then(p(this.afterResponseDelay,A.abort)).then(O=>this.promiseStatus()),M=E.catch(O=>{}).then(p(
this.afterResponseDelay,A.abort)).then(O=>this.promiseTrailers());return this.maybeSuppressUncaught(P,M),this.lastInput={single:y},new o.UnaryCall(h,g,y,N,E,P,M)}serverStreaming(h,y,A){
var x;const g=(x=A.meta)!==null&&x!==void 0?x:{},N=this.promiseHeaders().then(p(this.headerDelay,A.abort)),E=new i.RpcOutputStreamController,P=N.then(p(this.responseDelay,
A.abort)).catch(()=>{}).then(()=>this.streamResponses(h,E,A.abort)).then(p(this.afterResponseDelay,A.abort)),M=P.then(()=>this.promiseStatus()),O=P.then(()=>this.
promiseTrailers());return this.maybeSuppressUncaught(M,O),this.lastInput={single:y},new c.ServerStreamingCall(h,g,y,N,E,M,O)}clientStreaming(h,y){var A;const x=(A=
y.meta)!==null&&A!==void 0?A:{},g=this.promiseHeaders().then(p(this.headerDelay,y.abort)),N=g.catch(M=>{}).then(p(this.responseDelay,y.abort)).then(M=>this.promiseSingleResponse(
h)),E=N.catch(M=>{}).then(p(this.afterResponseDelay,y.abort)).then(M=>this.promiseStatus()),P=N.catch(M=>{}).then(p(this.afterResponseDelay,y.abort)).then(M=>this.
promiseTrailers());return this.maybeSuppressUncaught(E,P),this.lastInput=new u(this.data,y.abort),new l.ClientStreamingCall(h,x,this.lastInput,g,N,E,P)}duplex(h,y){
var A;const x=(A=y.meta)!==null&&A!==void 0?A:{},g=this.promiseHeaders().then(p(this.headerDelay,y.abort)),N=new i.RpcOutputStreamController,E=g.then(p(this.responseDelay,
y.abort)).catch(()=>{}).then(()=>this.streamResponses(h,N,y.abort)).then(p(this.afterResponseDelay,y.abort)),P=E.then(()=>this.promiseStatus()),M=E.then(()=>this.
promiseTrailers());return this.maybeSuppressUncaught(P,M),this.lastInput=new u(this.data,y.abort),new d.DuplexStreamingCall(h,x,this.lastInput,g,N,P,M)}};e.TestTransport=
m,m.defaultHeaders={responseHeader:"test"},m.defaultStatus={code:"OK",detail:"all good"},m.defaultTrailers={responseTrailer:"test"};function p(f,h){return y=>new Promise(
(A,x)=>{if(h?.aborted)x(new r.RpcError("user cancel","CANCELLED"));else{const g=setTimeout(()=>A(y),f);h&&h.addEventListener("abort",N=>{clearTimeout(g),x(new r.
RpcError("user cancel","CANCELLED"))})}})}s(p,"delay4");var u=class{static{s(this,"TestInputStream")}constructor(f,h){this._completed=!1,this._sent=[],this.data=
f,this.abort=h}get sent(){return this._sent}get completed(){return this._completed}send(f){if(this.data.inputMessage instanceof r.RpcError)return Promise.reject(
this.data.inputMessage);const h=this.data.inputMessage===void 0?10:this.data.inputMessage;return Promise.resolve(void 0).then(()=>{this._sent.push(f)}).then(p(h,
this.abort))}complete(){if(this.data.inputComplete instanceof r.RpcError)return Promise.reject(this.data.inputComplete);const f=this.data.inputComplete===void 0?
10:this.data.inputComplete;return Promise.resolve(void 0).then(()=>{this._completed=!0}).then(p(f,this.abort))}}}}),zg=B({"node_modules/@protobuf-ts/runtime-rpc\
/build/commonjs/rpc-interceptor.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.stackDuplexStreamingInterceptors=e.stackClientStreamingInterceptors=
e.stackServerStreamingInterceptors=e.stackUnaryInterceptors=e.stackIntercept=void 0;var t=ze();function r(c,l,d,m,p){var u,f,h,y;if(c=="unary"){let A=s((x,g,N)=>l.
unary(x,g,N),"tail");for(const x of((u=m.interceptors)!==null&&u!==void 0?u:[]).filter(g=>g.interceptUnary).reverse()){const g=A;A=s((N,E,P)=>x.interceptUnary(g,
N,E,P),"tail")}return A(d,p,m)}if(c=="serverStreaming"){let A=s((x,g,N)=>l.serverStreaming(x,g,N),"tail");for(const x of((f=m.interceptors)!==null&&f!==void 0?f:
[]).filter(g=>g.interceptServerStreaming).reverse()){const g=A;A=s((N,E,P)=>x.interceptServerStreaming(g,N,E,P),"tail")}return A(d,p,m)}if(c=="clientStreaming"){
let A=s((x,g)=>l.clientStreaming(x,g),"tail");for(const x of((h=m.interceptors)!==null&&h!==void 0?h:[]).filter(g=>g.interceptClientStreaming).reverse()){const g=A;
A=s((N,E)=>x.interceptClientStreaming(g,N,E),"tail")}return A(d,m)}if(c=="duplex"){let A=s((x,g)=>l.duplex(x,g),"tail");for(const x of((y=m.interceptors)!==null&&
y!==void 0?y:[]).filter(g=>g.interceptDuplex).reverse()){const g=A;A=s((N,E)=>x.interceptDuplex(g,N,E),"tail")}return A(d,m)}t.assertNever(c)}s(r,"stackIntercep\
t"),e.stackIntercept=r;function n(c,l,d,m){return r("unary",c,l,m,d)}s(n,"stackUnaryInterceptors"),e.stackUnaryInterceptors=n;function i(c,l,d,m){return r("serv\
erStreaming",c,l,m,d)}s(i,"stackServerStreamingInterceptors"),e.stackServerStreamingInterceptors=i;function a(c,l,d){return r("clientStreaming",c,l,d)}s(a,"stac\
kClientStreamingInterceptors"),e.stackClientStreamingInterceptors=a;function o(c,l,d){return r("duplex",c,l,d)}s(o,"stackDuplexStreamingInterceptors"),e.stackDuplexStreamingInterceptors=
o}}),Fg=B({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/server-call-context.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.ServerCallContextController=
void 0;var t=class{static{s(this,"ServerCallContextController")}constructor(r,n,i,a,o={code:"OK",detail:""}){this._cancelled=!1,this._listeners=[],this.method=r,
this.headers=n,this.deadline=i,this.trailers={},this._sendRH=a,this.status=o}notifyCancelled(){if(!this._cancelled){this._cancelled=!0;for(let r of this._listeners)
r()}}sendResponseHeaders(r){this._sendRH(r)}get cancelled(){return this._cancelled}onCancel(r){const n=this._listeners;return n.push(r),()=>{let i=n.indexOf(r);
i>=0&&n.splice(i,1)}}};e.ServerCallContextController=t}}),Hg=B({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/index.js"(e){"use strict";Object.defineProperty(
e,"__esModule",{value:!0});var t=Dg();Object.defineProperty(e,"ServiceType",{enumerable:!0,get:s(function(){return t.ServiceType},"get")});var r=$l();Object.defineProperty(
e,"readMethodOptions",{enumerable:!0,get:s(function(){return r.readMethodOptions},"get")}),Object.defineProperty(e,"readMethodOption",{enumerable:!0,get:s(function(){
return r.readMethodOption},"get")}),Object.defineProperty(e,"readServiceOption",{enumerable:!0,get:s(function(){return r.readServiceOption},"get")});var n=Vl();
Object.defineProperty(e,"RpcError",{enumerable:!0,get:s(function(){return n.RpcError},"get")});var i=Zl();Object.defineProperty(e,"mergeRpcOptions",{enumerable:!0,
get:s(function(){return i.mergeRpcOptions},"get")});var a=tc();Object.defineProperty(e,"RpcOutputStreamController",{enumerable:!0,get:s(function(){return a.RpcOutputStreamController},
"get")});var o=Lg();Object.defineProperty(e,"TestTransport",{enumerable:!0,get:s(function(){return o.TestTransport},"get")});var c=ec();Object.defineProperty(e,
"Deferred",{enumerable:!0,get:s(function(){return c.Deferred},"get")}),Object.defineProperty(e,"DeferredState",{enumerable:!0,get:s(function(){return c.DeferredState},
"get")});var l=ac();Object.defineProperty(e,"DuplexStreamingCall",{enumerable:!0,get:s(function(){return l.DuplexStreamingCall},"get")});var d=ic();Object.defineProperty(
e,"ClientStreamingCall",{enumerable:!0,get:s(function(){return d.ClientStreamingCall},"get")});var m=nc();Object.defineProperty(e,"ServerStreamingCall",{enumerable:!0,
get:s(function(){return m.ServerStreamingCall},"get")});var p=rc();Object.defineProperty(e,"UnaryCall",{enumerable:!0,get:s(function(){return p.UnaryCall},"get")});
var u=zg();Object.defineProperty(e,"stackIntercept",{enumerable:!0,get:s(function(){return u.stackIntercept},"get")}),Object.defineProperty(e,"stackDuplexStream\
ingInterceptors",{enumerable:!0,get:s(function(){return u.stackDuplexStreamingInterceptors},"get")}),Object.defineProperty(e,"stackClientStreamingInterceptors",
{enumerable:!0,get:s(function(){return u.stackClientStreamingInterceptors},"get")}),Object.defineProperty(e,"stackServerStreamingInterceptors",{enumerable:!0,get:s(
function(){return u.stackServerStreamingInterceptors},"get")}),Object.defineProperty(e,"stackUnaryInterceptors",{enumerable:!0,get:s(function(){return u.stackUnaryInterceptors},
"get")});var f=Fg();Object.defineProperty(e,"ServerCallContextController",{enumerable:!0,get:s(function(){return f.ServerCallContextController},"get")})}}),Ug=B(
{"node_modules/@actions/artifact/package.json"(e,t){t.exports={name:"@actions/artifact",version:"6.2.1",preview:!0,description:"Actions artifact lib",keywords:[
"github","actions","artifact"],homepage:"https://github.com/actions/toolkit/tree/main/packages/artifact",license:"MIT",type:"module",main:"lib/artifact.js",types:"\
lib/artifact.d.ts",exports:{".":{types:"./lib/artifact.d.ts",import:"./lib/artifact.js"}},directories:{lib:"lib",test:"__tests__"},files:["lib","!.DS_Store"],publishConfig:{
access:"public"},repository:{type:"git",url:"git+https://github.com/actions/toolkit.git",directory:"packages/artifact"},scripts:{"audit-moderate":"npm install &\
& npm audit --json --audit-level=moderate > audit.json",test:"cd ../../ && npm run test ./packages/artifact",bootstrap:"cd ../../ && npm run bootstrap","tsc-run":"\
tsc && cp src/internal/shared/package-version.cjs lib/internal/shared/",tsc:"npm run bootstrap && npm run tsc-run","gen:docs":"typedoc --plugin typedoc-plugin-m\
arkdown --out docs/generated src/artifact.ts --githubPages false --readme none"},bugs:{url:"https://github.com/actions/toolkit/issues"},dependencies:{"@actions/\
core":"^3.0.0","@actions/github":"^9.0.0","@actions/http-client":"^4.0.0","@azure/storage-blob":"^12.30.0","@octokit/core":"^7.0.6","@octokit/plugin-request-log":"\
^6.0.0","@octokit/plugin-retry":"^8.0.0","@octokit/request":"^10.0.7","@octokit/request-error":"^7.1.0","@protobuf-ts/plugin":"^2.2.3-alpha.1","@protobuf-ts/run\
time":"^2.9.4",archiver:"^7.0.1","jwt-decode":"^4.0.0","unzip-stream":"^0.3.1"},devDependencies:{"@types/archiver":"^7.0.0","@types/unzip-stream":"^0.3.4",typedoc:"\
^0.28.16","typedoc-plugin-markdown":"^4.9.0",typescript:"^5.9.3"},overrides:{"uri-js":"npm:uri-js-replace@^1.0.1","node-fetch":"^3.3.2"}}}}),Qg=B({"node_modules\
/@actions/artifact/lib/internal/shared/package-version.cjs"(e,t){var r=Ug();t.exports={version:r.version}}}),qg=B({"node_modules/https-proxy-agent/node_modules/\
ms/index.js"(e,t){var r=1e3,n=r*60,i=n*60,a=i*24,o=a*7,c=a*365.25;t.exports=function(u,f){f=f||{};var h=typeof u;if(h==="string"&&u.length>0)return l(u);if(h===
"number"&&isFinite(u))return f.long?m(u):d(u);throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(u))};function l(u){if(u=String(
u),!(u.length>100)){var f=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(
u);if(f){var h=parseFloat(f[1]),y=(f[2]||"ms").toLowerCase();switch(y){case"years":case"year":case"yrs":case"yr":case"y":return h*c;case"weeks":case"week":case"\
w":return h*o;case"days":case"day":case"d":return h*a;case"hours":case"hour":case"hrs":case"hr":case"h":return h*i;case"minutes":case"minute":case"mins":case"mi\
n":case"m":return h*n;case"seconds":case"second":case"secs":case"sec":case"s":return h*r;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return h;default:
return}}}}s(l,"parse2");function d(u){var f=Math.abs(u);return f>=a?Math.round(u/a)+"d":f>=i?Math.round(u/i)+"h":f>=n?Math.round(u/n)+"m":f>=r?Math.round(u/r)+"\
s":u+"ms"}s(d,"fmtShort");function m(u){var f=Math.abs(u);return f>=a?p(u,f,a,"day"):f>=i?p(u,f,i,"hour"):f>=n?p(u,f,n,"minute"):f>=r?p(u,f,r,"second"):u+" ms"}
s(m,"fmtLong");function p(u,f,h,y){var A=f>=h*1.5;return Math.round(u/h)+" "+y+(A?"s":"")}s(p,"plural")}}),sc=B({"node_modules/https-proxy-agent/node_modules/de\
bug/src/common.js"(e,t){function r(n){a.debug=a,a.default=a,a.coerce=p,a.disable=d,a.enable=c,a.enabled=m,a.humanize=qg(),a.destroy=u,Object.keys(n).forEach(f=>{
a[f]=n[f]}),a.names=[],a.skips=[],a.formatters={};function i(f){let h=0;for(let y=0;y<f.length;y++)h=(h<<5)-h+f.charCodeAt(y),h|=0;return a.colors[Math.abs(h)%a.
colors.length]}s(i,"selectColor"),a.selectColor=i;function a(f){let h,y=null,A,x;function g(...N){if(!g.enabled)return;const E=g,P=Number(new Date),M=P-(h||P);E.
diff=M,E.prev=h,E.curr=P,h=P,N[0]=a.coerce(N[0]),typeof N[0]!="string"&&N.unshift("%O");let O=0;N[0]=N[0].replace(/%([a-zA-Z%])/g,(L,ie)=>{if(L==="%%")return"%";
O++;const H=a.formatters[ie];if(typeof H=="function"){const $=N[O];L=H.call(E,$),N.splice(O,1),O--}return L}),a.formatArgs.call(E,N),(E.log||a.log).apply(E,N)}return s(
g,"debug2"),g.namespace=f,g.useColors=a.useColors(),g.color=a.selectColor(f),g.extend=o,g.destroy=a.destroy,Object.defineProperty(g,"enabled",{enumerable:!0,configurable:!1,
get:s(()=>y!==null?y:(A!==a.namespaces&&(A=a.namespaces,x=a.enabled(f)),x),"get"),set:s(N=>{y=N},"set")}),typeof a.init=="function"&&a.init(g),g}s(a,"createDebu\
g");function o(f,h){const y=a(this.namespace+(typeof h>"u"?":":h)+f);return y.log=this.log,y}s(o,"extend2");function c(f){a.save(f),a.namespaces=f,a.names=[],a.
skips=[];const h=(typeof f=="string"?f:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(const y of h)y[0]==="-"?a.skips.push(y.slice(1)):a.names.push(
y)}s(c,"enable2");function l(f,h){let y=0,A=0,x=-1,g=0;for(;y<f.length;)if(A<h.length&&(h[A]===f[y]||h[A]==="*"))h[A]==="*"?(x=A,g=y,A++):(y++,A++);else if(x!==
-1)A=x+1,g++,y=g;else return!1;for(;A<h.length&&h[A]==="*";)A++;return A===h.length}s(l,"matchesTemplate");function d(){const f=[...a.names,...a.skips.map(h=>"-"+
h)].join(",");return a.enable(""),f}s(d,"disable2");function m(f){for(const h of a.skips)if(l(f,h))return!1;for(const h of a.names)if(l(f,h))return!0;return!1}s(
m,"enabled2");function p(f){return f instanceof Error?f.stack||f.message:f}s(p,"coerce");function u(){console.warn("Instance method `debug.destroy()` is depreca\
ted and no longer does anything. It will be removed in the next major version of `debug`.")}return s(u,"destroy2"),a.enable(a.load()),a}s(r,"setup"),t.exports=r}}),
jg=B({"node_modules/https-proxy-agent/node_modules/debug/src/browser.js"(e,t){e.formatArgs=n,e.save=i,e.load=a,e.useColors=r,e.storage=o(),e.destroy=(()=>{let l=!1;
return()=>{l||(l=!0,console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `\
debug`."))}})(),e.colors=["#0000CC","#0000FF","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00\
CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#66\
00FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC\
00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF\
0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function r(){
if(typeof window<"u"&&window.process&&(window.process.type==="renderer"||window.process.__nwjs))return!0;if(typeof navigator<"u"&&navigator.userAgent&&navigator.
userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))return!1;let l;return typeof document<"u"&&document.documentElement&&document.documentElement.style&&document.
documentElement.style.WebkitAppearance||typeof window<"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<
"u"&&navigator.userAgent&&(l=navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/))&&parseInt(l[1],10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.
userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}s(r,"useColors");function n(l){if(l[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+l[0]+
(this.useColors?"%c ":" ")+"+"+t.exports.humanize(this.diff),!this.useColors)return;const d="color: "+this.color;l.splice(1,0,d,"color: inherit");let m=0,p=0;l[0].
replace(/%[a-zA-Z%]/g,u=>{u!=="%%"&&(m++,u==="%c"&&(p=m))}),l.splice(p,0,d)}s(n,"formatArgs"),e.log=console.debug||console.log||(()=>{});function i(l){try{l?e.storage.
setItem("debug",l):e.storage.removeItem("debug")}catch{}}s(i,"save");function a(){let l;try{l=e.storage.getItem("debug")||e.storage.getItem("DEBUG")}catch{}return!l&&
typeof process<"u"&&"env"in process&&(l=process.env.DEBUG),l}s(a,"load");function o(){try{return localStorage}catch{}}s(o,"localstorage"),t.exports=sc()(e);var{
formatters:c}=t.exports;c.j=function(l){try{return JSON.stringify(l)}catch(d){return"[UnexpectedJSONParseError]: "+d.message}}}}),Gg=B({"node_modules/https-prox\
y-agent/node_modules/debug/src/node.js"(e,t){var r=oe("tty"),n=oe("util");e.init=m,e.log=c,e.formatArgs=a,e.save=l,e.load=d,e.useColors=i,e.destroy=n.deprecate(
()=>{},"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."),e.colors=[6,2,3,
4,5,1];try{const u=oe("supports-color");u&&(u.stderr||u).level>=2&&(e.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,
92,93,98,99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,
207,208,209,214,215,220,221])}catch{}e.inspectOpts=Object.keys(process.env).filter(u=>/^debug_/i.test(u)).reduce((u,f)=>{const h=f.substring(6).toLowerCase().replace(
/_([a-z])/g,(A,x)=>x.toUpperCase());let y=process.env[f];return/^(yes|on|true|enabled)$/i.test(y)?y=!0:/^(no|off|false|disabled)$/i.test(y)?y=!1:y==="null"?y=null:
y=Number(y),u[h]=y,u},{});function i(){return"colors"in e.inspectOpts?!!e.inspectOpts.colors:r.isatty(process.stderr.fd)}s(i,"useColors");function a(u){const{namespace:f,
useColors:h}=this;if(h){const y=this.color,A="\x1B[3"+(y<8?y:"8;5;"+y),x=`  ${A};1m${f} \x1B[0m`;u[0]=x+u[0].split(`
`).join(`
`+x),u.push(A+"m+"+t.exports.humanize(this.diff)+"\x1B[0m")}else u[0]=o()+f+" "+u[0]}s(a,"formatArgs");function o(){return e.inspectOpts.hideDate?"":new Date().
toISOString()+" "}s(o,"getDate");function c(...u){return process.stderr.write(n.formatWithOptions(e.inspectOpts,...u)+`
`)}s(c,"log2");function l(u){u?process.env.DEBUG=u:delete process.env.DEBUG}s(l,"save");function d(){return process.env.DEBUG}s(d,"load");function m(u){u.inspectOpts=
{};const f=Object.keys(e.inspectOpts);for(let h=0;h<f.length;h++)u.inspectOpts[f[h]]=e.inspectOpts[f[h]]}s(m,"init"),t.exports=sc()(e);var{formatters:p}=t.exports;
p.o=function(u){return this.inspectOpts.colors=this.useColors,n.inspect(u,this.inspectOpts).split(`
`).map(f=>f.trim()).join(" ")},p.O=function(u){return this.inspectOpts.colors=this.useColors,n.inspect(u,this.inspectOpts)}}}),oc=B({"node_modules/https-proxy-a\
gent/node_modules/debug/src/index.js"(e,t){typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?t.exports=jg():t.exports=Gg()}}),
Yg=B({"node_modules/agent-base/dist/helpers.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(d,m,p,u){u===void 0&&(u=p);var f=Object.getOwnPropertyDescriptor(
m,p);(!f||("get"in f?!m.__esModule:f.writable||f.configurable))&&(f={enumerable:!0,get:s(function(){return m[p]},"get")}),Object.defineProperty(d,u,f)}):(function(d,m,p,u){
u===void 0&&(u=p),d[u]=m[p]})),r=e&&e.__setModuleDefault||(Object.create?(function(d,m){Object.defineProperty(d,"default",{enumerable:!0,value:m})}):function(d,m){
d.default=m}),n=e&&e.__importStar||function(d){if(d&&d.__esModule)return d;var m={};if(d!=null)for(var p in d)p!=="default"&&Object.prototype.hasOwnProperty.call(
d,p)&&t(m,d,p);return r(m,d),m};Object.defineProperty(e,"__esModule",{value:!0}),e.req=e.json=e.toBuffer=void 0;var i=n(oe("http")),a=n(oe("https"));async function o(d){
let m=0;const p=[];for await(const u of d)m+=u.length,p.push(u);return Buffer.concat(p,m)}s(o,"toBuffer"),e.toBuffer=o;async function c(d){const p=(await o(d)).
toString("utf8");try{return JSON.parse(p)}catch(u){const f=u;throw f.message+=` (input: ${p})`,f}}s(c,"json"),e.json=c;function l(d,m={}){const u=((typeof d=="s\
tring"?d:d.href).startsWith("https:")?a:i).request(d,m),f=new Promise((h,y)=>{u.once("response",h).once("error",y).end()});return u.then=f.then.bind(f),u}s(l,"r\
eq"),e.req=l}}),lc=B({"node_modules/agent-base/dist/index.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(m,p,u,f){f===void 0&&(f=u);var h=Object.
getOwnPropertyDescriptor(p,u);(!h||("get"in h?!p.__esModule:h.writable||h.configurable))&&(h={enumerable:!0,get:s(function(){return p[u]},"get")}),Object.defineProperty(
m,f,h)}):(function(m,p,u,f){f===void 0&&(f=u),m[f]=p[u]})),r=e&&e.__setModuleDefault||(Object.create?(function(m,p){Object.defineProperty(m,"default",{enumerable:!0,
value:p})}):function(m,p){m.default=p}),n=e&&e.__importStar||function(m){if(m&&m.__esModule)return m;var p={};if(m!=null)for(var u in m)u!=="default"&&Object.prototype.
hasOwnProperty.call(m,u)&&t(p,m,u);return r(p,m),p},i=e&&e.__exportStar||function(m,p){for(var u in m)u!=="default"&&!Object.prototype.hasOwnProperty.call(p,u)&&
t(p,m,u)};Object.defineProperty(e,"__esModule",{value:!0}),e.Agent=void 0;var a=n(oe("net")),o=n(oe("http")),c=oe("https");i(Yg(),e);var l=Symbol("AgentBaseInte\
rnalState"),d=class extends o.Agent{static{s(this,"Agent")}constructor(m){super(m),this[l]={}}isSecureEndpoint(m){if(m){if(typeof m.secureEndpoint=="boolean")return m.
secureEndpoint;if(typeof m.protocol=="string")return m.protocol==="https:"}const{stack:p}=new Error;return typeof p!="string"?!1:p.split(`
`).some(u=>u.indexOf("(https.js:")!==-1||u.indexOf("node:https:")!==-1)}incrementSockets(m){if(this.maxSockets===1/0&&this.maxTotalSockets===1/0)return null;this.
sockets[m]||(this.sockets[m]=[]);const p=new a.Socket({writable:!1});return this.sockets[m].push(p),this.totalSocketCount++,p}decrementSockets(m,p){if(!this.sockets[m]||
p===null)return;const u=this.sockets[m],f=u.indexOf(p);f!==-1&&(u.splice(f,1),this.totalSocketCount--,u.length===0&&delete this.sockets[m])}getName(m){return this.
isSecureEndpoint(m)?c.Agent.prototype.getName.call(this,m):super.getName(m)}createSocket(m,p,u){const f={...p,secureEndpoint:this.isSecureEndpoint(p)},h=this.getName(
f),y=this.incrementSockets(h);Promise.resolve().then(()=>this.connect(m,f)).then(A=>{if(this.decrementSockets(h,y),A instanceof o.Agent)try{return A.addRequest(
m,f)}catch(x){return u(x)}this[l].currentSocket=A,super.createSocket(m,p,u)},A=>{this.decrementSockets(h,y),u(A)})}createConnection(){const m=this[l].currentSocket;
if(this[l].currentSocket=void 0,!m)throw new Error("No socket was returned in the `connect()` function");return m}get defaultPort(){return this[l].defaultPort??
(this.protocol==="https:"?443:80)}set defaultPort(m){this[l]&&(this[l].defaultPort=m)}get protocol(){return this[l].protocol??(this.isSecureEndpoint()?"https:":
"http:")}set protocol(m){this[l]&&(this[l].protocol=m)}};e.Agent=d}}),Kg=B({"node_modules/https-proxy-agent/dist/parse-proxy-response.js"(e){"use strict";var t=e&&
e.__importDefault||function(a){return a&&a.__esModule?a:{default:a}};Object.defineProperty(e,"__esModule",{value:!0}),e.parseProxyResponse=void 0;var r=t(oc()),
n=(0,r.default)("https-proxy-agent:parse-proxy-response");function i(a){return new Promise((o,c)=>{let l=0;const d=[];function m(){const y=a.read();y?h(y):a.once(
"readable",m)}s(m,"read2");function p(){a.removeListener("end",u),a.removeListener("error",f),a.removeListener("readable",m)}s(p,"cleanup");function u(){p(),n("\
onend"),c(new Error("Proxy connection ended before receiving CONNECT response"))}s(u,"onend");function f(y){p(),n("onerror %o",y),c(y)}s(f,"onerror");function h(y){
d.push(y),l+=y.length;const A=Buffer.concat(d,l),x=A.indexOf(`\r
\r
`);if(x===-1){n("have not received end of HTTP headers yet..."),m();return}const g=A.slice(0,x).toString("ascii").split(`\r
`),N=g.shift();if(!N)return a.destroy(),c(new Error("No header received from proxy CONNECT response"));const E=N.split(" "),P=+E[1],M=E.slice(2).join(" "),O={};
for(const U of g){if(!U)continue;const L=U.indexOf(":");if(L===-1)return a.destroy(),c(new Error(`Invalid header from proxy CONNECT response: "${U}"`));const ie=U.
slice(0,L).toLowerCase(),H=U.slice(L+1).trimStart(),$=O[ie];typeof $=="string"?O[ie]=[$,H]:Array.isArray($)?$.push(H):O[ie]=H}n("got proxy server response: %o %\
o",N,O),p(),o({connect:{statusCode:P,statusText:M,headers:O},buffered:A})}s(h,"ondata"),a.on("error",f),a.on("end",u),m()})}s(i,"parseProxyResponse"),e.parseProxyResponse=
i}}),Jg=B({"node_modules/https-proxy-agent/dist/index.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(x,g,N,E){E===void 0&&(E=N);var P=Object.
getOwnPropertyDescriptor(g,N);(!P||("get"in P?!g.__esModule:P.writable||P.configurable))&&(P={enumerable:!0,get:s(function(){return g[N]},"get")}),Object.defineProperty(
x,E,P)}):(function(x,g,N,E){E===void 0&&(E=N),x[E]=g[N]})),r=e&&e.__setModuleDefault||(Object.create?(function(x,g){Object.defineProperty(x,"default",{enumerable:!0,
value:g})}):function(x,g){x.default=g}),n=e&&e.__importStar||function(x){if(x&&x.__esModule)return x;var g={};if(x!=null)for(var N in x)N!=="default"&&Object.prototype.
hasOwnProperty.call(x,N)&&t(g,x,N);return r(g,x),g},i=e&&e.__importDefault||function(x){return x&&x.__esModule?x:{default:x}};Object.defineProperty(e,"__esModul\
e",{value:!0}),e.HttpsProxyAgent=void 0;var a=n(oe("net")),o=n(oe("tls")),c=i(oe("assert")),l=i(oc()),d=lc(),m=oe("url"),p=Kg(),u=(0,l.default)("https-proxy-age\
nt"),f=s(x=>x.servername===void 0&&x.host&&!a.isIP(x.host)?{...x,servername:x.host}:x,"setServernameFromNonIpHost"),h=class extends d.Agent{static{s(this,"Https\
ProxyAgent2")}constructor(x,g){super(g),this.options={path:void 0},this.proxy=typeof x=="string"?new m.URL(x):x,this.proxyHeaders=g?.headers??{},u("Creating new\
 HttpsProxyAgent instance: %o",this.proxy.href);const N=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,""),E=this.proxy.port?parseInt(this.proxy.port,
10):this.proxy.protocol==="https:"?443:80;this.connectOpts={ALPNProtocols:["http/1.1"],...g?A(g,"headers"):null,host:N,port:E}}async connect(x,g){const{proxy:N}=this;
if(!g.host)throw new TypeError('No "host" provided');let E;N.protocol==="https:"?(u("Creating `tls.Socket`: %o",this.connectOpts),E=o.connect(f(this.connectOpts))):
(u("Creating `net.Socket`: %o",this.connectOpts),E=a.connect(this.connectOpts));const P=typeof this.proxyHeaders=="function"?this.proxyHeaders():{...this.proxyHeaders},
M=a.isIPv6(g.host)?`[${g.host}]`:g.host;let O=`CONNECT ${M}:${g.port} HTTP/1.1\r
`;if(N.username||N.password){const $=`${decodeURIComponent(N.username)}:${decodeURIComponent(N.password)}`;P["Proxy-Authorization"]=`Basic ${Buffer.from($).toString(
"base64")}`}P.Host=`${M}:${g.port}`,P["Proxy-Connection"]||(P["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(const $ of Object.keys(P))O+=`${$}: ${P[$]}\
\r
`;const U=(0,p.parseProxyResponse)(E);E.write(`${O}\r
`);const{connect:L,buffered:ie}=await U;if(x.emit("proxyConnect",L),this.emit("proxyConnect",L,x),L.statusCode===200)return x.once("socket",y),g.secureEndpoint?
(u("Upgrading socket connection to TLS"),o.connect({...A(f(g),"host","path","port"),socket:E})):E;E.destroy();const H=new a.Socket({writable:!1});return H.readable=
!0,x.once("socket",$=>{u("Replaying proxy buffer for failed request"),(0,c.default)($.listenerCount("data")>0),$.push(ie),$.push(null)}),H}};h.protocols=["http",
"https"],e.HttpsProxyAgent=h;function y(x){x.resume()}s(y,"resume");function A(x,...g){const N={};let E;for(E in x)g.includes(E)||(N[E]=x[E]);return N}s(A,"omit")}}),
Wg=B({"node_modules/http-proxy-agent/node_modules/ms/index.js"(e,t){var r=1e3,n=r*60,i=n*60,a=i*24,o=a*7,c=a*365.25;t.exports=function(u,f){f=f||{};var h=typeof u;
if(h==="string"&&u.length>0)return l(u);if(h==="number"&&isFinite(u))return f.long?m(u):d(u);throw new Error("val is not a non-empty string or a valid number. v\
al="+JSON.stringify(u))};function l(u){if(u=String(u),!(u.length>100)){var f=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(u);if(f){var h=parseFloat(f[1]),y=(f[2]||"ms").toLowerCase();switch(y){case"years":case"year":case"yrs":case"yr":case"y":return h*c;case"weeks":case"week":case"\
w":return h*o;case"days":case"day":case"d":return h*a;case"hours":case"hour":case"hrs":case"hr":case"h":return h*i;case"minutes":case"minute":case"mins":case"mi\
n":case"m":return h*n;case"seconds":case"second":case"secs":case"sec":case"s":return h*r;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return h;default:
return}}}}s(l,"parse2");function d(u){var f=Math.abs(u);return f>=a?Math.round(u/a)+"d":f>=i?Math.round(u/i)+"h":f>=n?Math.round(u/n)+"m":f>=r?Math.round(u/r)+"\
s":u+"ms"}s(d,"fmtShort");function m(u){var f=Math.abs(u);return f>=a?p(u,f,a,"day"):f>=i?p(u,f,i,"hour"):f>=n?p(u,f,n,"minute"):f>=r?p(u,f,r,"second"):u+" ms"}
s(m,"fmtLong");function p(u,f,h,y){var A=f>=h*1.5;return Math.round(u/h)+" "+y+(A?"s":"")}s(p,"plural")}}),cc=B({"node_modules/http-proxy-agent/node_modules/deb\
ug/src/common.js"(e,t){function r(n){a.debug=a,a.default=a,a.coerce=p,a.disable=d,a.enable=c,a.enabled=m,a.humanize=Wg(),a.destroy=u,Object.keys(n).forEach(f=>{
a[f]=n[f]}),a.names=[],a.skips=[],a.formatters={};function i(f){let h=0;for(let y=0;y<f.length;y++)h=(h<<5)-h+f.charCodeAt(y),h|=0;return a.colors[Math.abs(h)%a.
colors.length]}s(i,"selectColor"),a.selectColor=i;function a(f){let h,y=null,A,x;function g(...N){if(!g.enabled)return;const E=g,P=Number(new Date),M=P-(h||P);E.
diff=M,E.prev=h,E.curr=P,h=P,N[0]=a.coerce(N[0]),typeof N[0]!="string"&&N.unshift("%O");let O=0;N[0]=N[0].replace(/%([a-zA-Z%])/g,(L,ie)=>{if(L==="%%")return"%";
O++;const H=a.formatters[ie];if(typeof H=="function"){const $=N[O];L=H.call(E,$),N.splice(O,1),O--}return L}),a.formatArgs.call(E,N),(E.log||a.log).apply(E,N)}return s(
g,"debug2"),g.namespace=f,g.useColors=a.useColors(),g.color=a.selectColor(f),g.extend=o,g.destroy=a.destroy,Object.defineProperty(g,"enabled",{enumerable:!0,configurable:!1,
get:s(()=>y!==null?y:(A!==a.namespaces&&(A=a.namespaces,x=a.enabled(f)),x),"get"),set:s(N=>{y=N},"set")}),typeof a.init=="function"&&a.init(g),g}s(a,"createDebu\
g");function o(f,h){const y=a(this.namespace+(typeof h>"u"?":":h)+f);return y.log=this.log,y}s(o,"extend2");function c(f){a.save(f),a.namespaces=f,a.names=[],a.
skips=[];const h=(typeof f=="string"?f:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(const y of h)y[0]==="-"?a.skips.push(y.slice(1)):a.names.push(
y)}s(c,"enable2");function l(f,h){let y=0,A=0,x=-1,g=0;for(;y<f.length;)if(A<h.length&&(h[A]===f[y]||h[A]==="*"))h[A]==="*"?(x=A,g=y,A++):(y++,A++);else if(x!==
-1)A=x+1,g++,y=g;else return!1;for(;A<h.length&&h[A]==="*";)A++;return A===h.length}s(l,"matchesTemplate");function d(){const f=[...a.names,...a.skips.map(h=>"-"+
h)].join(",");return a.enable(""),f}s(d,"disable2");function m(f){for(const h of a.skips)if(l(f,h))return!1;for(const h of a.names)if(l(f,h))return!0;return!1}s(
m,"enabled2");function p(f){return f instanceof Error?f.stack||f.message:f}s(p,"coerce");function u(){console.warn("Instance method `debug.destroy()` is depreca\
ted and no longer does anything. It will be removed in the next major version of `debug`.")}return s(u,"destroy2"),a.enable(a.load()),a}s(r,"setup"),t.exports=r}}),
Xg=B({"node_modules/http-proxy-agent/node_modules/debug/src/browser.js"(e,t){e.formatArgs=n,e.save=i,e.load=a,e.useColors=r,e.storage=o(),e.destroy=(()=>{let l=!1;
return()=>{l||(l=!0,console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `\
debug`."))}})(),e.colors=["#0000CC","#0000FF","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00\
CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#66\
00FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC\
00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF\
0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function r(){
if(typeof window<"u"&&window.process&&(window.process.type==="renderer"||window.process.__nwjs))return!0;if(typeof navigator<"u"&&navigator.userAgent&&navigator.
userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))return!1;let l;return typeof document<"u"&&document.documentElement&&document.documentElement.style&&document.
documentElement.style.WebkitAppearance||typeof window<"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<
"u"&&navigator.userAgent&&(l=navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/))&&parseInt(l[1],10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.
userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}s(r,"useColors");function n(l){if(l[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+l[0]+
(this.useColors?"%c ":" ")+"+"+t.exports.humanize(this.diff),!this.useColors)return;const d="color: "+this.color;l.splice(1,0,d,"color: inherit");let m=0,p=0;l[0].
replace(/%[a-zA-Z%]/g,u=>{u!=="%%"&&(m++,u==="%c"&&(p=m))}),l.splice(p,0,d)}s(n,"formatArgs"),e.log=console.debug||console.log||(()=>{});function i(l){try{l?e.storage.
setItem("debug",l):e.storage.removeItem("debug")}catch{}}s(i,"save");function a(){let l;try{l=e.storage.getItem("debug")||e.storage.getItem("DEBUG")}catch{}return!l&&
typeof process<"u"&&"env"in process&&(l=process.env.DEBUG),l}s(a,"load");function o(){try{return localStorage}catch{}}s(o,"localstorage"),t.exports=cc()(e);var{
formatters:c}=t.exports;c.j=function(l){try{return JSON.stringify(l)}catch(d){return"[UnexpectedJSONParseError]: "+d.message}}}}),$g=B({"node_modules/http-proxy\
-agent/node_modules/debug/src/node.js"(e,t){var r=oe("tty"),n=oe("util");e.init=m,e.log=c,e.formatArgs=a,e.save=l,e.load=d,e.useColors=i,e.destroy=n.deprecate(()=>{},
"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."),e.colors=[6,2,3,4,5,1];
try{const u=oe("supports-color");u&&(u.stderr||u).level>=2&&(e.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,
98,99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,
209,214,215,220,221])}catch{}e.inspectOpts=Object.keys(process.env).filter(u=>/^debug_/i.test(u)).reduce((u,f)=>{const h=f.substring(6).toLowerCase().replace(/_([a-z])/g,
(A,x)=>x.toUpperCase());let y=process.env[f];return/^(yes|on|true|enabled)$/i.test(y)?y=!0:/^(no|off|false|disabled)$/i.test(y)?y=!1:y==="null"?y=null:y=Number(
y),u[h]=y,u},{});function i(){return"colors"in e.inspectOpts?!!e.inspectOpts.colors:r.isatty(process.stderr.fd)}s(i,"useColors");function a(u){const{namespace:f,
useColors:h}=this;if(h){const y=this.color,A="\x1B[3"+(y<8?y:"8;5;"+y),x=`  ${A};1m${f} \x1B[0m`;u[0]=x+u[0].split(`
`).join(`
`+x),u.push(A+"m+"+t.exports.humanize(this.diff)+"\x1B[0m")}else u[0]=o()+f+" "+u[0]}s(a,"formatArgs");function o(){return e.inspectOpts.hideDate?"":new Date().
toISOString()+" "}s(o,"getDate");function c(...u){return process.stderr.write(n.formatWithOptions(e.inspectOpts,...u)+`
`)}s(c,"log2");function l(u){u?process.env.DEBUG=u:delete process.env.DEBUG}s(l,"save");function d(){return process.env.DEBUG}s(d,"load");function m(u){u.inspectOpts=
{};const f=Object.keys(e.inspectOpts);for(let h=0;h<f.length;h++)u.inspectOpts[f[h]]=e.inspectOpts[f[h]]}s(m,"init"),t.exports=cc()(e);var{formatters:p}=t.exports;
p.o=function(u){return this.inspectOpts.colors=this.useColors,n.inspect(u,this.inspectOpts).split(`
`).map(f=>f.trim()).join(" ")},p.O=function(u){return this.inspectOpts.colors=this.useColors,n.inspect(u,this.inspectOpts)}}}),Vg=B({"node_modules/http-proxy-ag\
ent/node_modules/debug/src/index.js"(e,t){typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?t.exports=Xg():t.exports=$g()}}),Zg=B(
{"node_modules/http-proxy-agent/dist/index.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(h,y,A,x){x===void 0&&(x=A);var g=Object.getOwnPropertyDescriptor(
y,A);(!g||("get"in g?!y.__esModule:g.writable||g.configurable))&&(g={enumerable:!0,get:s(function(){return y[A]},"get")}),Object.defineProperty(h,x,g)}):(function(h,y,A,x){
x===void 0&&(x=A),h[x]=y[A]})),r=e&&e.__setModuleDefault||(Object.create?(function(h,y){Object.defineProperty(h,"default",{enumerable:!0,value:y})}):function(h,y){
h.default=y}),n=e&&e.__importStar||function(h){if(h&&h.__esModule)return h;var y={};if(h!=null)for(var A in h)A!=="default"&&Object.prototype.hasOwnProperty.call(
h,A)&&t(y,h,A);return r(y,h),y},i=e&&e.__importDefault||function(h){return h&&h.__esModule?h:{default:h}};Object.defineProperty(e,"__esModule",{value:!0}),e.HttpProxyAgent=
void 0;var a=n(oe("net")),o=n(oe("tls")),c=i(Vg()),l=oe("events"),d=lc(),m=oe("url"),p=(0,c.default)("http-proxy-agent"),u=class extends d.Agent{static{s(this,"\
HttpProxyAgent2")}constructor(h,y){super(y),this.proxy=typeof h=="string"?new m.URL(h):h,this.proxyHeaders=y?.headers??{},p("Creating new HttpProxyAgent instanc\
e: %o",this.proxy.href);const A=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,""),x=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol===
"https:"?443:80;this.connectOpts={...y?f(y,"headers"):null,host:A,port:x}}addRequest(h,y){h._header=null,this.setRequestProps(h,y),super.addRequest(h,y)}setRequestProps(h,y){
const{proxy:A}=this,x=y.secureEndpoint?"https:":"http:",g=h.getHeader("host")||"localhost",N=`${x}//${g}`,E=new m.URL(h.path,N);y.port!==80&&(E.port=String(y.port)),
h.path=String(E);const P=typeof this.proxyHeaders=="function"?this.proxyHeaders():{...this.proxyHeaders};if(A.username||A.password){const M=`${decodeURIComponent(
A.username)}:${decodeURIComponent(A.password)}`;P["Proxy-Authorization"]=`Basic ${Buffer.from(M).toString("base64")}`}P["Proxy-Connection"]||(P["Proxy-Connectio\
n"]=this.keepAlive?"Keep-Alive":"close");for(const M of Object.keys(P)){const O=P[M];O&&h.setHeader(M,O)}}async connect(h,y){h._header=null,h.path.includes("://")||
this.setRequestProps(h,y);let A,x;p("Regenerating stored HTTP header string for request"),h._implicitHeader(),h.outputData&&h.outputData.length>0&&(p("Patching \
connection write() output buffer with updated header"),A=h.outputData[0].data,x=A.indexOf(`\r
\r
`)+4,h.outputData[0].data=h._header+A.substring(x),p("Output buffer: %o",h.outputData[0].data));let g;return this.proxy.protocol==="https:"?(p("Creating `tls.So\
cket`: %o",this.connectOpts),g=o.connect(this.connectOpts)):(p("Creating `net.Socket`: %o",this.connectOpts),g=a.connect(this.connectOpts)),await(0,l.once)(g,"c\
onnect"),g}};u.protocols=["http","https"],e.HttpProxyAgent=u;function f(h,...y){const A={};let x;for(x in h)y.includes(x)||(A[x]=h[x]);return A}s(f,"omit")}}),ey=B(
{"node_modules/@azure/core-tracing/dist/commonjs/state.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.state=void 0,e.state={instrumenterImplementation:void 0}}}),
ty=B({"node_modules/@azure/core-client/dist/commonjs/state-cjs.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.state=void 0,e.state={operationRequestMap:new WeakMap}}}),
ry=B({"uncalled:readdir-glob"(e,t){t.exports=s(function(){throw new Error("readdir-glob is not in this bundle")},"leftOut")}}),ny=B({"node_modules/async/dist/as\
ync.js"(e,t){(function(r,n){typeof e=="object"&&typeof t<"u"?n(e):typeof define=="function"&&define.amd?define(["exports"],n):(r=typeof globalThis<"u"?globalThis:
r||self,n(r.async={}))})(e,(function(r){"use strict";function n(C,...v){return(...I)=>C(...v,...I)}s(n,"apply");function i(C){return function(...v){var I=v.pop();
return C.call(this,v,I)}}s(i,"initialParams");var a=typeof queueMicrotask=="function"&&queueMicrotask,o=typeof setImmediate=="function"&&setImmediate,c=typeof process==
"object"&&typeof process.nextTick=="function";function l(C){setTimeout(C,0)}s(l,"fallback");function d(C){return(v,...I)=>C(()=>v(...I))}s(d,"wrap");var m;a?m=queueMicrotask:
o?m=setImmediate:c?m=process.nextTick:m=l;var p=d(m);function u(C){return y(C)?function(...v){const I=v.pop(),w=C.apply(this,v);return f(w,I)}:i(function(v,I){var w;
try{w=C.apply(this,v)}catch(T){return I(T)}if(w&&typeof w.then=="function")return f(w,I);I(null,w)})}s(u,"asyncify");function f(C,v){return C.then(I=>{h(v,null,
I)},I=>{h(v,I&&(I instanceof Error||I.message)?I:new Error(I))})}s(f,"handlePromise");function h(C,v,I){try{C(v,I)}catch(w){p(T=>{throw T},w)}}s(h,"invokeCallba\
ck");function y(C){return C[Symbol.toStringTag]==="AsyncFunction"}s(y,"isAsync");function A(C){return C[Symbol.toStringTag]==="AsyncGenerator"}s(A,"isAsyncGener\
ator");function x(C){return typeof C[Symbol.asyncIterator]=="function"}s(x,"isAsyncIterable");function g(C){if(typeof C!="function")throw new Error("expected a \
function");return y(C)?u(C):C}s(g,"wrapAsync");function N(C,v){if(v||(v=C.length),!v)throw new Error("arity is undefined");function I(...w){return typeof w[v-1]==
"function"?C.apply(this,w):new Promise((T,R)=>{w[v-1]=(k,...D)=>{if(k)return R(k);T(D.length>1?D:D[0])},C.apply(this,w)})}return s(I,"awaitable"),I}s(N,"awaitif\
y");function E(C){return s(function(I,...w){return N(function(R){var k=this;return C(I,(D,F)=>{g(D).apply(k,w.concat(F))},R)})},"applyEach2")}s(E,"applyEach$1");
function P(C,v,I,w){v=v||[];var T=[],R=0,k=g(I);return C(v,(D,F,X)=>{var ge=R++;k(D,(xe,Ne)=>{T[ge]=Ne,X(xe)})},D=>{w(D,T)})}s(P,"_asyncMap");function M(C){return C&&
typeof C.length=="number"&&C.length>=0&&C.length%1===0}s(M,"isArrayLike");const O={};function U(C){function v(...I){if(C!==null){var w=C;C=null,w.apply(this,I)}}
return s(v,"wrapper"),Object.assign(v,C),v}s(U,"once");function L(C){return C[Symbol.iterator]&&C[Symbol.iterator]()}s(L,"getIterator");function ie(C){var v=-1,
I=C.length;return s(function(){return++v<I?{value:C[v],key:v}:null},"next")}s(ie,"createArrayIterator");function H(C){var v=-1;return s(function(){var w=C.next();
return w.done?null:(v++,{value:w.value,key:v})},"next")}s(H,"createES2015Iterator");function $(C){var v=C?Object.keys(C):[],I=-1,w=v.length;return s(function T(){
var R=v[++I];return R==="__proto__"?T():I<w?{value:C[R],key:R}:null},"next")}s($,"createObjectIterator");function J(C){if(M(C))return ie(C);var v=L(C);return v?
H(v):$(C)}s(J,"createIterator");function he(C){return function(...v){if(C===null)throw new Error("Callback was already called.");var I=C;C=null,I.apply(this,v)}}
s(he,"onlyOnce");function ke(C,v,I,w){let T=!1,R=!1,k=!1,D=0,F=0;function X(){D>=v||k||T||(k=!0,C.next().then(({value:Ne,done:Dt})=>{if(!(R||T)){if(k=!1,Dt){T=!0,
D<=0&&w(null);return}D++,I(Ne,F,ge),F++,X()}}).catch(xe))}s(X,"replenish");function ge(Ne,Dt){if(D-=1,!R){if(Ne)return xe(Ne);if(Ne===!1){T=!0,R=!0;return}if(Dt===
O||T&&D<=0)return T=!0,w(null);X()}}s(ge,"iterateeCallback");function xe(Ne){R||(k=!1,T=!0,w(Ne))}s(xe,"handleError"),X()}s(ke,"asyncEachOfLimit");var rt=s(C=>(v,I,w)=>{
if(w=U(w),C<=0)throw new RangeError("concurrency limit cannot be less than 1");if(!v)return w(null);if(A(v))return ke(v,C,I,w);if(x(v))return ke(v[Symbol.asyncIterator](),
C,I,w);var T=J(v),R=!1,k=!1,D=0,F=!1;function X(xe,Ne){if(!k)if(D-=1,xe)R=!0,w(xe);else if(xe===!1)R=!0,k=!0;else{if(Ne===O||R&&D<=0)return R=!0,w(null);F||ge()}}
s(X,"iterateeCallback");function ge(){for(F=!0;D<C&&!R;){var xe=T();if(xe===null){R=!0,D<=0&&w(null);return}D+=1,I(xe.value,xe.key,he(X))}F=!1}s(ge,"replenish"),
ge()},"eachOfLimit$2");function zr(C,v,I,w){return rt(v)(C,g(I),w)}s(zr,"eachOfLimit");var Ht=N(zr,4);function Et(C,v,I){I=U(I);var w=0,T=0,{length:R}=C,k=!1;R===
0&&I(null);function D(F,X){F===!1&&(k=!0),k!==!0&&(F?I(F):(++T===R||X===O)&&I(null))}for(s(D,"iteratorCallback");w<R;w++)v(C[w],w,he(D))}s(Et,"eachOfArrayLike");
function ci(C,v,I){return Ht(C,1/0,v,I)}s(ci,"eachOfGeneric");function wt(C,v,I){var w=M(C)?Et:ci;return w(C,g(v),I)}s(wt,"eachOf");var Qe=N(wt,3);function dr(C,v,I){
return P(Qe,C,v,I)}s(dr,"map");var mr=N(dr,3),ae=E(mr);function ur(C,v,I){return Ht(C,1,v,I)}s(ur,"eachOfSeries");var V=N(ur,3);function Ce(C,v,I){return P(V,C,
v,I)}s(Ce,"mapSeries");var ce=N(Ce,3),qe=E(ce);const Oe=Symbol("promiseCallback");function Me(){let C,v;function I(w,...T){if(w)return v(w);C(T.length>1?T:T[0])}
return s(I,"callback"),I[Oe]=new Promise((w,T)=>{C=w,v=T}),I}s(Me,"promiseCallback");function we(C,v,I){typeof v!="number"&&(I=v,v=null),I=U(I||Me());var w=Object.
keys(C).length;if(!w)return I(null);v||(v=w);var T={},R=0,k=!1,D=!1,F=Object.create(null),X=[],ge=[],xe={};Object.keys(C).forEach(W=>{var re=C[W];if(!Array.isArray(
re)){Ne(W,[re]),ge.push(W);return}var be=re.slice(0,re.length-1),Le=be.length;if(Le===0){Ne(W,re),ge.push(W);return}xe[W]=Le,be.forEach(Je=>{if(!C[Je])throw new Error(
"async.auto task `"+W+"` has a non-existent dependency `"+Je+"` in "+be.join(", "));Bn(Je,()=>{Le--,Le===0&&Ne(W,re)})})}),Ee(),Dt();function Ne(W,re){X.push(()=>Si(
W,re))}s(Ne,"enqueueTask");function Dt(){if(!k){if(X.length===0&&R===0)return I(null,T);for(;X.length&&R<v;){var W=X.shift();W()}}}s(Dt,"processQueue");function Bn(W,re){
var be=F[W];be||(be=F[W]=[]),be.push(re)}s(Bn,"addListener");function Gr(W){var re=F[W]||[];re.forEach(be=>be()),Dt()}s(Gr,"taskComplete");function Si(W,re){if(!D){
var be=he((Je,...Lt)=>{if(R--,Je===!1){k=!0;return}if(Lt.length<2&&([Lt]=Lt),Je){var Pn={};if(Object.keys(T).forEach(Yr=>{Pn[Yr]=T[Yr]}),Pn[W]=Lt,D=!0,F=Object.
create(null),k)return;I(Je,Pn)}else T[W]=Lt,Gr(W)});R++;var Le=g(re[re.length-1]);re.length>1?Le(T,be):Le(be)}}s(Si,"runTask");function Ee(){for(var W,re=0;ge.length;)
W=ge.pop(),re++,te(W).forEach(be=>{--xe[be]===0&&ge.push(be)});if(re!==w)throw new Error("async.auto cannot execute tasks due to a recursive dependency")}s(Ee,"\
checkForDeadlocks");function te(W){var re=[];return Object.keys(C).forEach(be=>{const Le=C[be];Array.isArray(Le)&&Le.indexOf(W)>=0&&re.push(be)}),re}return s(te,
"getDependents"),I[Oe]}s(we,"auto");var Ae=/^(?:async\s)?(?:function)?\s*(?:\w+\s*)?\(([^)]+)\)(?:\s*{)/,ve=/^(?:async\s)?\s*(?:\(\s*)?((?:[^)=\s]\s*)*)(?:\)\s*)?=>/,
De=/,/,Re=/(=.+)?(\s*)$/;function Rt(C){let v="",I=0,w=C.indexOf("*/");for(;I<C.length;)if(C[I]==="/"&&C[I+1]==="/"){let T=C.indexOf(`
`,I);I=T===-1?C.length:T}else if(w!==-1&&C[I]==="/"&&C[I+1]==="*"){let T=C.indexOf("*/",I);T!==-1?(I=T+2,w=C.indexOf("*/",I)):(v+=C[I],I++)}else v+=C[I],I++;return v}
s(Rt,"stripComments");function vt(C){const v=Rt(C.toString());let I=v.match(Ae);if(I||(I=v.match(ve)),!I)throw new Error(`could not parse args in autoInject
Source:
`+v);let[,w]=I;return w.replace(/\s/g,"").split(De).map(T=>T.replace(Re,"").trim())}s(vt,"parseParams");function pr(C,v){var I={};return Object.keys(C).forEach(
w=>{var T=C[w],R,k=y(T),D=!k&&T.length===1||k&&T.length===0;if(Array.isArray(T))R=[...T],T=R.pop(),I[w]=R.concat(R.length>0?F:T);else if(D)I[w]=T;else{if(R=vt(T),
T.length===0&&!k&&R.length===0)throw new Error("autoInject task functions require explicit parameters.");k||R.pop(),I[w]=R.concat(F)}function F(X,ge){var xe=R.map(
Ne=>X[Ne]);xe.push(ge),g(T)(...xe)}s(F,"newTask")}),we(I,v)}s(pr,"autoInject");class Fr{static{s(this,"DLL")}constructor(){this.head=this.tail=null,this.length=
0}removeLink(v){return v.prev?v.prev.next=v.next:this.head=v.next,v.next?v.next.prev=v.prev:this.tail=v.prev,v.prev=v.next=null,this.length-=1,v}empty(){for(;this.
head;)this.shift();return this}insertAfter(v,I){I.prev=v,I.next=v.next,v.next?v.next.prev=I:this.tail=I,v.next=I,this.length+=1}insertBefore(v,I){I.prev=v.prev,
I.next=v,v.prev?v.prev.next=I:this.head=I,v.prev=I,this.length+=1}unshift(v){this.head?this.insertBefore(this.head,v):di(this,v)}push(v){this.tail?this.insertAfter(
this.tail,v):di(this,v)}shift(){return this.head&&this.removeLink(this.head)}pop(){return this.tail&&this.removeLink(this.tail)}toArray(){return[...this]}*[Symbol.
iterator](){for(var v=this.head;v;)yield v.data,v=v.next}remove(v){for(var I=this.head;I;){var{next:w}=I;v(I)&&this.removeLink(I),I=w}return this}}function di(C,v){
C.length=1,C.head=C.tail=v}s(di,"setInitial");function Hr(C,v,I){if(v==null)v=1;else if(v===0)throw new RangeError("Concurrency must not be zero");var w=g(C),T=0,
R=[];const k={error:[],drain:[],saturated:[],unsaturated:[],empty:[]};function D(te,W){k[te].push(W)}s(D,"on");function F(te,W){const re=s((...be)=>{X(te,re),W(
...be)},"handleAndRemove");k[te].push(re)}s(F,"once2");function X(te,W){if(!te)return Object.keys(k).forEach(re=>k[re]=[]);if(!W)return k[te]=[];k[te]=k[te].filter(
re=>re!==W)}s(X,"off");function ge(te,...W){k[te].forEach(re=>re(...W))}s(ge,"trigger");var xe=!1;function Ne(te,W,re,be){if(be!=null&&typeof be!="function")throw new Error(
"task callback must be a function");Ee.started=!0;var Le,Je;function Lt(Yr,...Bi){if(Yr)return re?Je(Yr):Le();if(Bi.length<=1)return Le(Bi[0]);Le(Bi)}s(Lt,"prom\
iseCallback2");var Pn=Ee._createTaskItem(te,re?Lt:be||Lt);if(W?Ee._tasks.unshift(Pn):Ee._tasks.push(Pn),xe||(xe=!0,p(()=>{xe=!1,Ee.process()})),re||!be)return new Promise(
(Yr,Bi)=>{Le=Yr,Je=Bi})}s(Ne,"_insert");function Dt(te){return function(W,...re){T-=1;for(var be=0,Le=te.length;be<Le;be++){var Je=te[be],Lt=R.indexOf(Je);Lt===
0?R.shift():Lt>0&&R.splice(Lt,1),Je.callback(W,...re),W!=null&&ge("error",W,Je.data)}T<=Ee.concurrency-Ee.buffer&&ge("unsaturated"),Ee.idle()&&ge("drain"),Ee.process()}}
s(Dt,"_createCB");function Bn(te){return te.length===0&&Ee.idle()?(p(()=>ge("drain")),!0):!1}s(Bn,"_maybeDrain");const Gr=s(te=>W=>{if(!W)return new Promise((re,be)=>{
F(te,(Le,Je)=>{if(Le)return be(Le);re(Je)})});X(te),D(te,W)},"eventMethod");var Si=!1,Ee={_tasks:new Fr,_createTaskItem(te,W){return{data:te,callback:W}},*[Symbol.
iterator](){yield*Ee._tasks[Symbol.iterator]()},concurrency:v,payload:I,buffer:v/4,started:!1,paused:!1,push(te,W){return Array.isArray(te)?Bn(te)?void 0:te.map(
re=>Ne(re,!1,!1,W)):Ne(te,!1,!1,W)},pushAsync(te,W){return Array.isArray(te)?Bn(te)?void 0:te.map(re=>Ne(re,!1,!0,W)):Ne(te,!1,!0,W)},kill(){X(),Ee._tasks.empty()},
unshift(te,W){return Array.isArray(te)?Bn(te)?void 0:te.map(re=>Ne(re,!0,!1,W)):Ne(te,!0,!1,W)},unshiftAsync(te,W){return Array.isArray(te)?Bn(te)?void 0:te.map(
re=>Ne(re,!0,!0,W)):Ne(te,!0,!0,W)},remove(te){Ee._tasks.remove(te)},process(){if(!Si){for(Si=!0;!Ee.paused&&T<Ee.concurrency&&Ee._tasks.length;){var te=[],W=[],
re=Ee._tasks.length;Ee.payload&&(re=Math.min(re,Ee.payload));for(var be=0;be<re;be++){var Le=Ee._tasks.shift();te.push(Le),R.push(Le),W.push(Le.data)}T+=1,Ee._tasks.
length===0&&ge("empty"),T===Ee.concurrency&&ge("saturated");var Je=he(Dt(te));w(W,Je)}Si=!1}},length(){return Ee._tasks.length},running(){return T},workersList(){
return R},idle(){return Ee._tasks.length+T===0},pause(){Ee.paused=!0},resume(){Ee.paused!==!1&&(Ee.paused=!1,p(Ee.process))}};return Object.defineProperties(Ee,
{saturated:{writable:!1,value:Gr("saturated")},unsaturated:{writable:!1,value:Gr("unsaturated")},empty:{writable:!1,value:Gr("empty")},drain:{writable:!1,value:Gr(
"drain")},error:{writable:!1,value:Gr("error")}}),Ee}s(Hr,"queue$1");function fn(C,v){return Hr(C,1,v)}s(fn,"cargo$1");function mi(C,v,I){return Hr(C,v,I)}s(mi,
"cargo");function xs(C,v,I,w){w=U(w);var T=g(I);return V(C,(R,k,D)=>{T(v,R,(F,X)=>{v=X,D(F)})},R=>w(R,v))}s(xs,"reduce");var Ot=N(xs,4);function hn(...C){var v=C.
map(g);return function(...I){var w=this,T=I[I.length-1];return typeof T=="function"?I.pop():T=Me(),Ot(v,I,(R,k,D)=>{k.apply(w,R.concat((F,...X)=>{D(F,X)}))},(R,k)=>T(
R,...k)),T[Oe]}}s(hn,"seq");function ui(...C){return hn(...C.reverse())}s(ui,"compose");function Sl(C,v,I,w){return P(rt(v),C,I,w)}s(Sl,"mapLimit");var fr=N(Sl,
4);function pi(C,v,I,w){var T=g(I);return fr(C,v,(R,k)=>{T(R,(D,...F)=>D?k(D):k(D,F))},(R,k)=>{for(var D=[],F=0;F<k.length;F++)k[F]&&(D=D.concat(...k[F]));return w(
R,D)})}s(pi,"concatLimit");var hr=N(pi,4);function Es(C,v,I){return hr(C,1/0,v,I)}s(Es,"concat2");var gn=N(Es,3);function ws(C,v,I){return hr(C,1,v,I)}s(ws,"con\
catSeries");var yn=N(ws,3);function ca(...C){return function(...v){var I=v.pop();return I(null,...C)}}s(ca,"constant$1");function Kt(C,v){return(I,w,T,R)=>{var k=!1,
D;const F=g(T);I(w,(X,ge,xe)=>{F(X,(Ne,Dt)=>{if(Ne||Ne===!1)return xe(Ne);if(C(Dt)&&!D)return k=!0,D=v(!0,X),xe(null,O);xe()})},X=>{if(X)return R(X);R(null,k?D:
v(!1))})}}s(Kt,"_createTester");function Ss(C,v,I){return Kt(w=>w,(w,T)=>T)(Qe,C,v,I)}s(Ss,"detect");var Mt=N(Ss,3);function Zt(C,v,I,w){return Kt(T=>T,(T,R)=>R)(
rt(v),C,I,w)}s(Zt,"detectLimit");var Jt=N(Zt,4);function gr(C,v,I){return Kt(w=>w,(w,T)=>T)(rt(1),C,v,I)}s(gr,"detectSeries");var fi=N(gr,3);function da(C){return(v,...I)=>g(
v)(...I,(w,...T)=>{typeof console=="object"&&(w?console.error&&console.error(w):console[C]&&T.forEach(R=>console[C](R)))})}s(da,"consoleFunc");var ma=da("dir");
function nt(C,v,I){I=he(I);var w=g(C),T=g(v),R;function k(F,...X){if(F)return I(F);F!==!1&&(R=X,T(...X,D))}s(k,"next");function D(F,X){if(F)return I(F);if(F!==!1){
if(!X)return I(null,...R);w(k)}}return s(D,"check"),D(null,!0)}s(nt,"doWhilst");var Ke=N(nt,3);function ua(C,v,I){const w=g(v);return Ke(C,(...T)=>{const R=T.pop();
w(...T,(k,D)=>R(k,!D))},I)}s(ua,"doUntil");function pa(C){return(v,I,w)=>C(v,w)}s(pa,"_withoutIndex");function hi(C,v,I){return Qe(C,pa(g(v)),I)}s(hi,"eachLimit\
$2");var Ye=N(hi,3);function er(C,v,I,w){return rt(v)(C,pa(g(I)),w)}s(er,"eachLimit");var yr=N(er,4);function Bs(C,v,I){return yr(C,1,v,I)}s(Bs,"eachSeries");var Ur=N(
Bs,3);function gi(C){return y(C)?C:function(...v){var I=v.pop(),w=!0;v.push((...T)=>{w?p(()=>I(...T)):I(...T)}),C.apply(this,v),w=!1}}s(gi,"ensureAsync");function Ps(C,v,I){
return Kt(w=>!w,w=>!w)(Qe,C,v,I)}s(Ps,"every");var Ut=N(Ps,3);function yi(C,v,I,w){return Kt(T=>!T,T=>!T)(rt(v),C,I,w)}s(yi,"everyLimit");var Ai=N(yi,4);function _s(C,v,I){
return Kt(w=>!w,w=>!w)(V,C,v,I)}s(_s,"everySeries");var Qr=N(_s,3);function vi(C,v,I,w){var T=new Array(v.length);C(v,(R,k,D)=>{I(R,(F,X)=>{T[k]=!!X,D(F)})},R=>{
if(R)return w(R);for(var k=[],D=0;D<v.length;D++)T[D]&&k.push(v[D]);w(null,k)})}s(vi,"filterArray");function Bl(C,v,I,w){var T=[];C(v,(R,k,D)=>{I(R,(F,X)=>{if(F)
return D(F);X&&T.push({index:k,value:R}),D(F)})},R=>{if(R)return w(R);w(null,T.sort((k,D)=>k.index-D.index).map(k=>k.value))})}s(Bl,"filterGeneric");function Wt(C,v,I,w){
var T=M(v)?vi:Bl;return T(C,v,g(I),w)}s(Wt,"_filter");function Pl(C,v,I){return Wt(Qe,C,v,I)}s(Pl,"filter");var Nt=N(Pl,3);function Ts(C,v,I,w){return Wt(rt(v),
C,I,w)}s(Ts,"filterLimit");var An=N(Ts,4);function Rs(C,v,I){return Wt(V,C,v,I)}s(Rs,"filterSeries");var vn=N(Rs,3);function Ni(C,v){var I=he(v),w=g(gi(C));function T(R){
if(R)return I(R);R!==!1&&w(T)}return s(T,"next"),T()}s(Ni,"forever");var fa=N(Ni,2);function _l(C,v,I,w){var T=g(I);return fr(C,v,(R,k)=>{T(R,(D,F)=>D?k(D):k(D,
{key:F,val:R}))},(R,k)=>{for(var D={},{hasOwnProperty:F}=Object.prototype,X=0;X<k.length;X++)if(k[X]){var{key:ge}=k[X],{val:xe}=k[X];F.call(D,ge)?D[ge].push(xe):
D[ge]=[xe]}return w(R,D)})}s(_l,"groupByLimit");var Nn=N(_l,4);function bn(C,v,I){return Nn(C,1/0,v,I)}s(bn,"groupBy");function Cn(C,v,I){return Nn(C,1,v,I)}s(Cn,
"groupBySeries");var ha=da("log");function Os(C,v,I,w){w=U(w);var T={},R=g(I);return rt(v)(C,(k,D,F)=>{R(k,D,(X,ge)=>{if(X)return F(X);T[D]=ge,F(X)})},k=>w(k,T))}
s(Os,"mapValuesLimit");var In=N(Os,4);function Ms(C,v,I){return In(C,1/0,v,I)}s(Ms,"mapValues");function ga(C,v,I){return In(C,1,v,I)}s(ga,"mapValuesSeries");function bi(C,v=I=>I){
var I=Object.create(null),w=Object.create(null),T=g(C),R=i((k,D)=>{var F=v(...k);F in I?p(()=>D(null,...I[F])):F in w?w[F].push(D):(w[F]=[D],T(...k,(X,...ge)=>{
X||(I[F]=ge);var xe=w[F];delete w[F];for(var Ne=0,Dt=xe.length;Ne<Dt;Ne++)xe[Ne](X,...ge)}))});return R.memo=I,R.unmemoized=C,R}s(bi,"memoize");var Ci;c?Ci=process.
nextTick:o?Ci=setImmediate:Ci=l;var ks=d(Ci),Ii=N((C,v,I)=>{var w=M(v)?[]:{};C(v,(T,R,k)=>{g(T)((D,...F)=>{F.length<2&&([F]=F),w[R]=F,k(D)})},T=>I(T,w))},3);function ya(C,v){
return Ii(Qe,C,v)}s(ya,"parallel");function Aa(C,v,I){return Ii(rt(v),C,I)}s(Aa,"parallelLimit");function xi(C,v){var I=g(C);return Hr((w,T)=>{I(w[0],T)},v,1)}s(
xi,"queue");class Ds{static{s(this,"Heap")}constructor(){this.heap=[],this.pushCount=Number.MIN_SAFE_INTEGER}get length(){return this.heap.length}empty(){return this.
heap=[],this}percUp(v){let I;for(;v>0&&Na(this.heap[v],this.heap[I=va(v)]);){let w=this.heap[v];this.heap[v]=this.heap[I],this.heap[I]=w,v=I}}percDown(v){let I;
for(;(I=Tl(v))<this.heap.length&&(I+1<this.heap.length&&Na(this.heap[I+1],this.heap[I])&&(I=I+1),!Na(this.heap[v],this.heap[I]));){let w=this.heap[v];this.heap[v]=
this.heap[I],this.heap[I]=w,v=I}}push(v){v.pushCount=++this.pushCount,this.heap.push(v),this.percUp(this.heap.length-1)}unshift(v){return this.heap.push(v)}shift(){
let[v]=this.heap;return this.heap[0]=this.heap[this.heap.length-1],this.heap.pop(),this.percDown(0),v}toArray(){return[...this]}*[Symbol.iterator](){for(let v=0;v<
this.heap.length;v++)yield this.heap[v].data}remove(v){let I=0;for(let w=0;w<this.heap.length;w++)v(this.heap[w])||(this.heap[I]=this.heap[w],I++);this.heap.splice(
I);for(let w=va(this.heap.length-1);w>=0;w--)this.percDown(w);return this}}function Tl(C){return(C<<1)+1}s(Tl,"leftChi");function va(C){return(C+1>>1)-1}s(va,"p\
arent");function Na(C,v){return C.priority!==v.priority?C.priority<v.priority:C.pushCount<v.pushCount}s(Na,"smaller");function Ls(C,v){var I=xi(C,v),{push:w,pushAsync:T}=I;
I._tasks=new Ds,I._createTaskItem=({data:k,priority:D},F)=>({data:k,priority:D,callback:F});function R(k,D){return Array.isArray(k)?k.map(F=>({data:F,priority:D})):
{data:k,priority:D}}return s(R,"createDataItems"),I.push=function(k,D=0,F){return w(R(k,D),F)},I.pushAsync=function(k,D=0,F){return T(R(k,D),F)},delete I.unshift,
delete I.unshiftAsync,I}s(Ls,"priorityQueue");function ba(C,v){if(v=U(v),!Array.isArray(C))return v(new TypeError("First argument to race must be an array of fu\
nctions"));if(!C.length)return v();for(var I=0,w=C.length;I<w;I++)g(C[I])(v)}s(ba,"race");var Ca=N(ba,2);function xn(C,v,I,w){var T=[...C].reverse();return Ot(T,
v,I,w)}s(xn,"reduceRight");function Ar(C){var v=g(C);return i(s(function(w,T){return w.push((R,...k)=>{let D={};if(R&&(D.error=R),k.length>0){var F=k;k.length<=
1&&([F]=k),D.value=F}T(null,D)}),v.apply(this,w)},"reflectOn"))}s(Ar,"reflect");function zs(C){var v;return Array.isArray(C)?v=C.map(Ar):(v={},Object.keys(C).forEach(
I=>{v[I]=Ar.call(this,C[I])})),v}s(zs,"reflectAll");function Ia(C,v,I,w){const T=g(I);return Wt(C,v,(R,k)=>{T(R,(D,F)=>{k(D,!F)})},w)}s(Ia,"reject$2");function Rl(C,v,I){
return Ia(Qe,C,v,I)}s(Rl,"reject");var xa=N(Rl,3);function Ol(C,v,I,w){return Ia(rt(v),C,I,w)}s(Ol,"rejectLimit");var Fs=N(Ol,4);function Ml(C,v,I){return Ia(V,
C,v,I)}s(Ml,"rejectSeries");var Ea=N(Ml,3);function wa(C){return function(){return C}}s(wa,"constant");const vr=5,Sa=0;function qr(C,v,I){var w={times:vr,intervalFunc:wa(
Sa)};if(arguments.length<3&&typeof C=="function"?(I=v||Me(),v=C):(kl(w,C),I=I||Me()),typeof v!="function")throw new Error("Invalid arguments for async.retry");var T=g(
v),R=1;function k(){T((D,...F)=>{D!==!1&&(D&&R++<w.times&&(typeof w.errorFilter!="function"||w.errorFilter(D))?setTimeout(k,w.intervalFunc(R-1)):I(D,...F))})}return s(
k,"retryAttempt"),k(),I[Oe]}s(qr,"retry");function kl(C,v){if(typeof v=="object")C.times=+v.times||vr,C.intervalFunc=typeof v.interval=="function"?v.interval:wa(
+v.interval||Sa),C.errorFilter=v.errorFilter;else if(typeof v=="number"||typeof v=="string")C.times=+v||vr;else throw new Error("Invalid arguments for async.ret\
ry")}s(kl,"parseTimes");function ft(C,v){v||(v=C,C=null);let I=C&&C.arity||v.length;y(v)&&(I+=1);var w=g(v);return i((T,R)=>{(T.length<I-1||R==null)&&(T.push(R),
R=Me());function k(D){w(...T,D)}return s(k,"taskFn"),C?qr(C,k,R):qr(k,R),R[Oe]})}s(ft,"retryable");function jr(C,v){return Ii(V,C,v)}s(jr,"series");function Ei(C,v,I){
return Kt(Boolean,w=>w)(Qe,C,v,I)}s(Ei,"some");var En=N(Ei,3);function Hs(C,v,I,w){return Kt(Boolean,T=>T)(rt(v),C,I,w)}s(Hs,"someLimit");var wn=N(Hs,4);function Us(C,v,I){
return Kt(Boolean,w=>w)(V,C,v,I)}s(Us,"someSeries");var Sn=N(Us,3);function ue(C,v,I){var w=g(v);return mr(C,(R,k)=>{w(R,(D,F)=>{if(D)return k(D);k(D,{value:R,criteria:F})})},
(R,k)=>{if(R)return I(R);I(null,k.sort(T).map(D=>D.value))});function T(R,k){var D=R.criteria,F=k.criteria;return D<F?-1:D>F?1:0}}s(ue,"sortBy");var Qs=N(ue,3);
function qs(C,v,I){var w=g(C);return i((T,R)=>{var k=!1,D;function F(){var X=C.name||"anonymous",ge=new Error('Callback function "'+X+'" timed out.');ge.code="E\
TIMEDOUT",I&&(ge.info=I),k=!0,R(ge)}s(F,"timeoutCallback"),T.push((...X)=>{k||(R(...X),clearTimeout(D))}),D=setTimeout(F,v),w(...T)})}s(qs,"timeout");function Dl(C){
for(var v=Array(C);C--;)v[C]=C;return v}s(Dl,"range2");function wi(C,v,I,w){var T=g(I);return fr(Dl(C),v,T,w)}s(wi,"timesLimit");function js(C,v,I){return wi(C,
1/0,v,I)}s(js,"times");function Gs(C,v,I){return wi(C,1,v,I)}s(Gs,"timesSeries");function kt(C,v,I,w){arguments.length<=3&&typeof v=="function"&&(w=I,I=v,v=Array.
isArray(C)?[]:{}),w=U(w||Me());var T=g(I);return Qe(C,(R,k,D)=>{T(v,R,k,D)},R=>w(R,v)),w[Oe]}s(kt,"transform");function ct(C,v){var I=null,w;return Ur(C,(T,R)=>{
g(T)((k,...D)=>{if(k===!1)return R(k);D.length<2?[w]=D:w=D,I=k,R(k?null:{})})},()=>v(I,w))}s(ct,"tryEach");var b=N(ct);function S(C){return(...v)=>(C.unmemoized||
C)(...v)}s(S,"unmemoize");function z(C,v,I){I=he(I);var w=g(v),T=g(C),R=[];function k(F,...X){if(F)return I(F);R=X,F!==!1&&T(D)}s(k,"next");function D(F,X){if(F)
return I(F);if(F!==!1){if(!X)return I(null,...R);w(k)}}return s(D,"check"),T(D)}s(z,"whilst");var K=N(z,3);function se(C,v,I){const w=g(C);return K(T=>w((R,k)=>T(
R,!k)),v,I)}s(se,"until");function He(C,v){if(v=U(v),!Array.isArray(C))return v(new Error("First argument to waterfall must be an array of functions"));if(!C.length)
return v();var I=0;function w(R){var k=g(C[I++]);k(...R,he(T))}s(w,"nextTask");function T(R,...k){if(R!==!1){if(R||I===C.length)return v(R,...k);w(k)}}s(T,"next"),
w([])}s(He,"waterfall");var Te=N(He),le={apply:n,applyEach:ae,applyEachSeries:qe,asyncify:u,auto:we,autoInject:pr,cargo:fn,cargoQueue:mi,compose:ui,concat:gn,concatLimit:hr,
concatSeries:yn,constant:ca,detect:Mt,detectLimit:Jt,detectSeries:fi,dir:ma,doUntil:ua,doWhilst:Ke,each:Ye,eachLimit:yr,eachOf:Qe,eachOfLimit:Ht,eachOfSeries:V,
eachSeries:Ur,ensureAsync:gi,every:Ut,everyLimit:Ai,everySeries:Qr,filter:Nt,filterLimit:An,filterSeries:vn,forever:fa,groupBy:bn,groupByLimit:Nn,groupBySeries:Cn,
log:ha,map:mr,mapLimit:fr,mapSeries:ce,mapValues:Ms,mapValuesLimit:In,mapValuesSeries:ga,memoize:bi,nextTick:ks,parallel:ya,parallelLimit:Aa,priorityQueue:Ls,queue:xi,
race:Ca,reduce:Ot,reduceRight:xn,reflect:Ar,reflectAll:zs,reject:xa,rejectLimit:Fs,rejectSeries:Ea,retry:qr,retryable:ft,seq:hn,series:jr,setImmediate:p,some:En,
someLimit:wn,someSeries:Sn,sortBy:Qs,timeout:qs,times:js,timesLimit:wi,timesSeries:Gs,transform:kt,tryEach:b,unmemoize:S,until:se,waterfall:Te,whilst:K,all:Ut,allLimit:Ai,
allSeries:Qr,any:En,anyLimit:wn,anySeries:Sn,find:Mt,findLimit:Jt,findSeries:fi,flatMap:gn,flatMapLimit:hr,flatMapSeries:yn,forEach:Ye,forEachSeries:Ur,forEachLimit:yr,
forEachOf:Qe,forEachOfSeries:V,forEachOfLimit:Ht,inject:Ot,foldl:Ot,foldr:xn,select:Nt,selectLimit:An,selectSeries:vn,wrapSync:u,during:K,doDuring:Ke};r.all=Ut,
r.allLimit=Ai,r.allSeries=Qr,r.any=En,r.anyLimit=wn,r.anySeries=Sn,r.apply=n,r.applyEach=ae,r.applyEachSeries=qe,r.asyncify=u,r.auto=we,r.autoInject=pr,r.cargo=
fn,r.cargoQueue=mi,r.compose=ui,r.concat=gn,r.concatLimit=hr,r.concatSeries=yn,r.constant=ca,r.default=le,r.detect=Mt,r.detectLimit=Jt,r.detectSeries=fi,r.dir=ma,
r.doDuring=Ke,r.doUntil=ua,r.doWhilst=Ke,r.during=K,r.each=Ye,r.eachLimit=yr,r.eachOf=Qe,r.eachOfLimit=Ht,r.eachOfSeries=V,r.eachSeries=Ur,r.ensureAsync=gi,r.every=
Ut,r.everyLimit=Ai,r.everySeries=Qr,r.filter=Nt,r.filterLimit=An,r.filterSeries=vn,r.find=Mt,r.findLimit=Jt,r.findSeries=fi,r.flatMap=gn,r.flatMapLimit=hr,r.flatMapSeries=
yn,r.foldl=Ot,r.foldr=xn,r.forEach=Ye,r.forEachLimit=yr,r.forEachOf=Qe,r.forEachOfLimit=Ht,r.forEachOfSeries=V,r.forEachSeries=Ur,r.forever=fa,r.groupBy=bn,r.groupByLimit=
Nn,r.groupBySeries=Cn,r.inject=Ot,r.log=ha,r.map=mr,r.mapLimit=fr,r.mapSeries=ce,r.mapValues=Ms,r.mapValuesLimit=In,r.mapValuesSeries=ga,r.memoize=bi,r.nextTick=
ks,r.parallel=ya,r.parallelLimit=Aa,r.priorityQueue=Ls,r.queue=xi,r.race=Ca,r.reduce=Ot,r.reduceRight=xn,r.reflect=Ar,r.reflectAll=zs,r.reject=xa,r.rejectLimit=
Fs,r.rejectSeries=Ea,r.retry=qr,r.retryable=ft,r.select=Nt,r.selectLimit=An,r.selectSeries=vn,r.seq=hn,r.series=jr,r.setImmediate=p,r.some=En,r.someLimit=wn,r.someSeries=
Sn,r.sortBy=Qs,r.timeout=qs,r.times=js,r.timesLimit=wi,r.timesSeries=Gs,r.transform=kt,r.tryEach=b,r.unmemoize=S,r.until=se,r.waterfall=Te,r.whilst=K,r.wrapSync=
u,Object.defineProperty(r,"__esModule",{value:!0})}))}}),iy=B({"node_modules/graceful-fs/polyfills.js"(e,t){var r=oe("constants"),n=process.cwd,i=null,a=process.
env.GRACEFUL_FS_PLATFORM||process.platform;process.cwd=function(){return i||(i=n.call(process)),i};try{process.cwd()}catch{}typeof process.chdir=="function"&&(o=
process.chdir,process.chdir=function(l){i=null,o.call(process,l)},Object.setPrototypeOf&&Object.setPrototypeOf(process.chdir,o));var o;t.exports=c;function c(l){
r.hasOwnProperty("O_SYMLINK")&&process.version.match(/^v0\.6\.[0-2]|^v0\.5\./)&&d(l),l.lutimes||m(l),l.chown=f(l.chown),l.fchown=f(l.fchown),l.lchown=f(l.lchown),
l.chmod=p(l.chmod),l.fchmod=p(l.fchmod),l.lchmod=p(l.lchmod),l.chownSync=h(l.chownSync),l.fchownSync=h(l.fchownSync),l.lchownSync=h(l.lchownSync),l.chmodSync=u(
l.chmodSync),l.fchmodSync=u(l.fchmodSync),l.lchmodSync=u(l.lchmodSync),l.stat=y(l.stat),l.fstat=y(l.fstat),l.lstat=y(l.lstat),l.statSync=A(l.statSync),l.fstatSync=
A(l.fstatSync),l.lstatSync=A(l.lstatSync),l.chmod&&!l.lchmod&&(l.lchmod=function(g,N,E){E&&process.nextTick(E)},l.lchmodSync=function(){}),l.chown&&!l.lchown&&(l.
lchown=function(g,N,E,P){P&&process.nextTick(P)},l.lchownSync=function(){}),a==="win32"&&(l.rename=typeof l.rename!="function"?l.rename:(function(g){function N(E,P,M){
var O=Date.now(),U=0;g(E,P,s(function L(ie){if(ie&&(ie.code==="EACCES"||ie.code==="EPERM"||ie.code==="EBUSY")&&Date.now()-O<6e4){setTimeout(function(){l.stat(P,
function(H,$){H&&H.code==="ENOENT"?g(E,P,L):M(ie)})},U),U<100&&(U+=10);return}M&&M(ie)},"CB"))}return s(N,"rename"),Object.setPrototypeOf&&Object.setPrototypeOf(
N,g),N})(l.rename)),l.read=typeof l.read!="function"?l.read:(function(g){function N(E,P,M,O,U,L){var ie;if(L&&typeof L=="function"){var H=0;ie=s(function($,J,he){
if($&&$.code==="EAGAIN"&&H<10)return H++,g.call(l,E,P,M,O,U,ie);L.apply(this,arguments)},"callback")}return g.call(l,E,P,M,O,U,ie)}return s(N,"read2"),Object.setPrototypeOf&&
Object.setPrototypeOf(N,g),N})(l.read),l.readSync=typeof l.readSync!="function"?l.readSync:(function(g){return function(N,E,P,M,O){for(var U=0;;)try{return g.call(
l,N,E,P,M,O)}catch(L){if(L.code==="EAGAIN"&&U<10){U++;continue}throw L}}})(l.readSync);function d(g){g.lchmod=function(N,E,P){g.open(N,r.O_WRONLY|r.O_SYMLINK,E,
function(M,O){if(M){P&&P(M);return}g.fchmod(O,E,function(U){g.close(O,function(L){P&&P(U||L)})})})},g.lchmodSync=function(N,E){var P=g.openSync(N,r.O_WRONLY|r.O_SYMLINK,
E),M=!0,O;try{O=g.fchmodSync(P,E),M=!1}finally{if(M)try{g.closeSync(P)}catch{}else g.closeSync(P)}return O}}s(d,"patchLchmod");function m(g){r.hasOwnProperty("O\
_SYMLINK")&&g.futimes?(g.lutimes=function(N,E,P,M){g.open(N,r.O_SYMLINK,function(O,U){if(O){M&&M(O);return}g.futimes(U,E,P,function(L){g.close(U,function(ie){M&&
M(L||ie)})})})},g.lutimesSync=function(N,E,P){var M=g.openSync(N,r.O_SYMLINK),O,U=!0;try{O=g.futimesSync(M,E,P),U=!1}finally{if(U)try{g.closeSync(M)}catch{}else
g.closeSync(M)}return O}):g.futimes&&(g.lutimes=function(N,E,P,M){M&&process.nextTick(M)},g.lutimesSync=function(){})}s(m,"patchLutimes");function p(g){return g&&
function(N,E,P){return g.call(l,N,E,function(M){x(M)&&(M=null),P&&P.apply(this,arguments)})}}s(p,"chmodFix");function u(g){return g&&function(N,E){try{return g.
call(l,N,E)}catch(P){if(!x(P))throw P}}}s(u,"chmodFixSync");function f(g){return g&&function(N,E,P,M){return g.call(l,N,E,P,function(O){x(O)&&(O=null),M&&M.apply(
this,arguments)})}}s(f,"chownFix");function h(g){return g&&function(N,E,P){try{return g.call(l,N,E,P)}catch(M){if(!x(M))throw M}}}s(h,"chownFixSync");function y(g){
return g&&function(N,E,P){typeof E=="function"&&(P=E,E=null);function M(O,U){U&&(U.uid<0&&(U.uid+=4294967296),U.gid<0&&(U.gid+=4294967296)),P&&P.apply(this,arguments)}
return s(M,"callback"),E?g.call(l,N,E,M):g.call(l,N,M)}}s(y,"statFix");function A(g){return g&&function(N,E){var P=E?g.call(l,N,E):g.call(l,N);return P&&(P.uid<
0&&(P.uid+=4294967296),P.gid<0&&(P.gid+=4294967296)),P}}s(A,"statFixSync");function x(g){if(!g||g.code==="ENOSYS")return!0;var N=!process.getuid||process.getuid()!==
0;return!!(N&&(g.code==="EINVAL"||g.code==="EPERM"))}s(x,"chownErOk")}s(c,"patch")}}),ay=B({"node_modules/graceful-fs/legacy-streams.js"(e,t){var r=oe("stream").
Stream;t.exports=n;function n(i){return{ReadStream:a,WriteStream:o};function a(c,l){if(!(this instanceof a))return new a(c,l);r.call(this);var d=this;this.path=
c,this.fd=null,this.readable=!0,this.paused=!1,this.flags="r",this.mode=438,this.bufferSize=64*1024,l=l||{};for(var m=Object.keys(l),p=0,u=m.length;p<u;p++){var f=m[p];
this[f]=l[f]}if(this.encoding&&this.setEncoding(this.encoding),this.start!==void 0){if(typeof this.start!="number")throw TypeError("start must be a Number");if(this.
end===void 0)this.end=1/0;else if(typeof this.end!="number")throw TypeError("end must be a Number");if(this.start>this.end)throw new Error("start must be <= end");
this.pos=this.start}if(this.fd!==null){process.nextTick(function(){d._read()});return}i.open(this.path,this.flags,this.mode,function(h,y){if(h){d.emit("error",h),
d.readable=!1;return}d.fd=y,d.emit("open",y),d._read()})}function o(c,l){if(!(this instanceof o))return new o(c,l);r.call(this),this.path=c,this.fd=null,this.writable=
!0,this.flags="w",this.encoding="binary",this.mode=438,this.bytesWritten=0,l=l||{};for(var d=Object.keys(l),m=0,p=d.length;m<p;m++){var u=d[m];this[u]=l[u]}if(this.
start!==void 0){if(typeof this.start!="number")throw TypeError("start must be a Number");if(this.start<0)throw new Error("start must be >= zero");this.pos=this.
start}this.busy=!1,this._queue=[],this.fd===null&&(this._open=i.open,this._queue.push([this._open,this.path,this.flags,this.mode,void 0]),this.flush())}}s(n,"le\
gacy")}}),sy=B({"node_modules/graceful-fs/clone.js"(e,t){"use strict";t.exports=n;var r=Object.getPrototypeOf||function(i){return i.__proto__};function n(i){if(i===
null||typeof i!="object")return i;if(i instanceof Object)var a={__proto__:r(i)};else var a=Object.create(null);return Object.getOwnPropertyNames(i).forEach(function(o){
Object.defineProperty(a,o,Object.getOwnPropertyDescriptor(i,o))}),a}s(n,"clone")}}),dc=B({"node_modules/graceful-fs/graceful-fs.js"(e,t){var r=oe("fs"),n=iy(),i=ay(),
a=sy(),o=oe("util"),c,l;typeof Symbol=="function"&&typeof Symbol.for=="function"?(c=Symbol.for("graceful-fs.queue"),l=Symbol.for("graceful-fs.previous")):(c="__\
_graceful-fs.queue",l="___graceful-fs.previous");function d(){}s(d,"noop");function m(g,N){Object.defineProperty(g,c,{get:s(function(){return N},"get")})}s(m,"p\
ublishQueue");var p=d;o.debuglog?p=o.debuglog("gfs4"):/\bgfs4\b/i.test(process.env.NODE_DEBUG||"")&&(p=s(function(){var g=o.format.apply(o,arguments);g="GFS4: "+
g.split(/\n/).join(`
GFS4: `),console.error(g)},"debug2")),r[c]||(u=global[c]||[],m(r,u),r.close=(function(g){function N(E,P){return g.call(r,E,function(M){M||A(),typeof P=="functio\
n"&&P.apply(this,arguments)})}return s(N,"close"),Object.defineProperty(N,l,{value:g}),N})(r.close),r.closeSync=(function(g){function N(E){g.apply(r,arguments),
A()}return s(N,"closeSync"),Object.defineProperty(N,l,{value:g}),N})(r.closeSync),/\bgfs4\b/i.test(process.env.NODE_DEBUG||"")&&process.on("exit",function(){p(r[c]),
oe("assert").equal(r[c].length,0)}));var u;global[c]||m(global,r[c]),t.exports=f(a(r)),process.env.TEST_GRACEFUL_FS_GLOBAL_PATCH&&!r.__patched&&(t.exports=f(r),
r.__patched=!0);function f(g){n(g),g.gracefulify=f,g.createReadStream=dr,g.createWriteStream=mr;var N=g.readFile;g.readFile=E;function E(V,Ce,ce){return typeof Ce==
"function"&&(ce=Ce,Ce=null),qe(V,Ce,ce);function qe(Oe,Me,we,Ae){return N(Oe,Me,function(ve){ve&&(ve.code==="EMFILE"||ve.code==="ENFILE")?h([qe,[Oe,Me,we],ve,Ae||
Date.now(),Date.now()]):typeof we=="function"&&we.apply(this,arguments)})}s(qe,"go$readFile")}s(E,"readFile");var P=g.writeFile;g.writeFile=M;function M(V,Ce,ce,qe){
return typeof ce=="function"&&(qe=ce,ce=null),Oe(V,Ce,ce,qe);function Oe(Me,we,Ae,ve,De){return P(Me,we,Ae,function(Re){Re&&(Re.code==="EMFILE"||Re.code==="ENFI\
LE")?h([Oe,[Me,we,Ae,ve],Re,De||Date.now(),Date.now()]):typeof ve=="function"&&ve.apply(this,arguments)})}s(Oe,"go$writeFile")}s(M,"writeFile");var O=g.appendFile;
O&&(g.appendFile=U);function U(V,Ce,ce,qe){return typeof ce=="function"&&(qe=ce,ce=null),Oe(V,Ce,ce,qe);function Oe(Me,we,Ae,ve,De){return O(Me,we,Ae,function(Re){
Re&&(Re.code==="EMFILE"||Re.code==="ENFILE")?h([Oe,[Me,we,Ae,ve],Re,De||Date.now(),Date.now()]):typeof ve=="function"&&ve.apply(this,arguments)})}s(Oe,"go$appen\
dFile")}s(U,"appendFile");var L=g.copyFile;L&&(g.copyFile=ie);function ie(V,Ce,ce,qe){return typeof ce=="function"&&(qe=ce,ce=0),Oe(V,Ce,ce,qe);function Oe(Me,we,Ae,ve,De){
return L(Me,we,Ae,function(Re){Re&&(Re.code==="EMFILE"||Re.code==="ENFILE")?h([Oe,[Me,we,Ae,ve],Re,De||Date.now(),Date.now()]):typeof ve=="function"&&ve.apply(this,
arguments)})}s(Oe,"go$copyFile")}s(ie,"copyFile");var H=g.readdir;g.readdir=J;var $=/^v[0-5]\./;function J(V,Ce,ce){typeof Ce=="function"&&(ce=Ce,Ce=null);var qe=$.
test(process.version)?s(function(we,Ae,ve,De){return H(we,Oe(we,Ae,ve,De))},"go$readdir2"):s(function(we,Ae,ve,De){return H(we,Ae,Oe(we,Ae,ve,De))},"go$readdir2");
return qe(V,Ce,ce);function Oe(Me,we,Ae,ve){return function(De,Re){De&&(De.code==="EMFILE"||De.code==="ENFILE")?h([qe,[Me,we,Ae],De,ve||Date.now(),Date.now()]):
(Re&&Re.sort&&Re.sort(),typeof Ae=="function"&&Ae.call(this,De,Re))}}}if(s(J,"readdir"),process.version.substr(0,4)==="v0.8"){var he=i(g);Et=he.ReadStream,wt=he.
WriteStream}var ke=g.ReadStream;ke&&(Et.prototype=Object.create(ke.prototype),Et.prototype.open=ci);var rt=g.WriteStream;rt&&(wt.prototype=Object.create(rt.prototype),
wt.prototype.open=Qe),Object.defineProperty(g,"ReadStream",{get:s(function(){return Et},"get"),set:s(function(V){Et=V},"set"),enumerable:!0,configurable:!0}),Object.
defineProperty(g,"WriteStream",{get:s(function(){return wt},"get"),set:s(function(V){wt=V},"set"),enumerable:!0,configurable:!0});var zr=Et;Object.defineProperty(
g,"FileReadStream",{get:s(function(){return zr},"get"),set:s(function(V){zr=V},"set"),enumerable:!0,configurable:!0});var Ht=wt;Object.defineProperty(g,"FileWri\
teStream",{get:s(function(){return Ht},"get"),set:s(function(V){Ht=V},"set"),enumerable:!0,configurable:!0});function Et(V,Ce){return this instanceof Et?(ke.apply(
this,arguments),this):Et.apply(Object.create(Et.prototype),arguments)}s(Et,"ReadStream");function ci(){var V=this;ur(V.path,V.flags,V.mode,function(Ce,ce){Ce?(V.
autoClose&&V.destroy(),V.emit("error",Ce)):(V.fd=ce,V.emit("open",ce),V.read())})}s(ci,"ReadStream$open");function wt(V,Ce){return this instanceof wt?(rt.apply(
this,arguments),this):wt.apply(Object.create(wt.prototype),arguments)}s(wt,"WriteStream");function Qe(){var V=this;ur(V.path,V.flags,V.mode,function(Ce,ce){Ce?(V.
destroy(),V.emit("error",Ce)):(V.fd=ce,V.emit("open",ce))})}s(Qe,"WriteStream$open");function dr(V,Ce){return new g.ReadStream(V,Ce)}s(dr,"createReadStream2");function mr(V,Ce){
return new g.WriteStream(V,Ce)}s(mr,"createWriteStream");var ae=g.open;g.open=ur;function ur(V,Ce,ce,qe){return typeof ce=="function"&&(qe=ce,ce=null),Oe(V,Ce,ce,
qe);function Oe(Me,we,Ae,ve,De){return ae(Me,we,Ae,function(Re,Rt){Re&&(Re.code==="EMFILE"||Re.code==="ENFILE")?h([Oe,[Me,we,Ae,ve],Re,De||Date.now(),Date.now()]):
typeof ve=="function"&&ve.apply(this,arguments)})}s(Oe,"go$open")}return s(ur,"open"),g}s(f,"patch");function h(g){p("ENQUEUE",g[0].name,g[1]),r[c].push(g),x()}
s(h,"enqueue");var y;function A(){for(var g=Date.now(),N=0;N<r[c].length;++N)r[c][N].length>2&&(r[c][N][3]=g,r[c][N][4]=g);x()}s(A,"resetQueue");function x(){if(clearTimeout(
y),y=void 0,r[c].length!==0){var g=r[c].shift(),N=g[0],E=g[1],P=g[2],M=g[3],O=g[4];if(M===void 0)p("RETRY",N.name,E),N.apply(null,E);else if(Date.now()-M>=6e4){
p("TIMEOUT",N.name,E);var U=E.pop();typeof U=="function"&&U.call(null,P)}else{var L=Date.now()-O,ie=Math.max(O-M,1),H=Math.min(ie*1.2,100);L>=H?(p("RETRY",N.name,
E),N.apply(null,E.concat([M]))):r[c].push(g)}y===void 0&&(y=setTimeout(x,0))}}s(x,"retry")}}),Vs=B({"node_modules/is-stream/index.js"(e,t){"use strict";var r=s(
n=>n!==null&&typeof n=="object"&&typeof n.pipe=="function","isStream");r.writable=n=>r(n)&&n.writable!==!1&&typeof n._write=="function"&&typeof n._writableState==
"object",r.readable=n=>r(n)&&n.readable!==!1&&typeof n._read=="function"&&typeof n._readableState=="object",r.duplex=n=>r.writable(n)&&r.readable(n),r.transform=
n=>r.duplex(n)&&typeof n._transform=="function",t.exports=r}}),oy=B({"used-part:readable-stream/passthrough"(e,t){t.exports=oe("node:stream").PassThrough}}),ly=B(
{"node_modules/lazystream/lib/lazystream.js"(e,t){var r=oe("util"),n=oy();t.exports={Readable:a,Writable:o},r.inherits(a,n),r.inherits(o,n);function i(c,l,d){c[l]=
function(){return delete c[l],d.apply(this,arguments),this[l].apply(this,arguments)}}s(i,"beforeFirstCall");function a(c,l){if(!(this instanceof a))return new a(
c,l);n.call(this,l),i(this,"_read",function(){var d=c.call(this,l),m=this.emit.bind(this,"error");d.on("error",m),d.pipe(this)}),this.emit("readable")}s(a,"Read\
able7");function o(c,l){if(!(this instanceof o))return new o(c,l);n.call(this,l),i(this,"_write",function(){var d=c.call(this,l),m=this.emit.bind(this,"error");
d.on("error",m),this.pipe(d)}),this.emit("writable")}s(o,"Writable")}}),mc=B({"node_modules/normalize-path/index.js"(e,t){t.exports=function(r,n){if(typeof r!="\
string")throw new TypeError("expected path to be a string");if(r==="\\"||r==="/")return"/";var i=r.length;if(i<=1)return r;var a="";if(i>4&&r[3]==="\\"){var o=r[2];
(o==="?"||o===".")&&r.slice(0,2)==="\\\\"&&(r=r.slice(2),a="//")}var c=r.split(/[/\\]+/);return n!==!1&&c[c.length-1]===""&&c.pop(),a+c.join("/")}}}),uc=B({"nod\
e_modules/lodash/identity.js"(e,t){function r(n){return n}s(r,"identity"),t.exports=r}}),cy=B({"node_modules/lodash/_apply.js"(e,t){function r(n,i,a){switch(a.length){case 0:
return n.call(i);case 1:return n.call(i,a[0]);case 2:return n.call(i,a[0],a[1]);case 3:return n.call(i,a[0],a[1],a[2])}return n.apply(i,a)}s(r,"apply"),t.exports=
r}}),dy=B({"node_modules/lodash/_overRest.js"(e,t){var r=cy(),n=Math.max;function i(a,o,c){return o=n(o===void 0?a.length-1:o,0),function(){for(var l=arguments,
d=-1,m=n(l.length-o,0),p=Array(m);++d<m;)p[d]=l[o+d];d=-1;for(var u=Array(o+1);++d<o;)u[d]=l[d];return u[o]=c(p),r(a,this,u)}}s(i,"overRest"),t.exports=i}}),my=B(
{"node_modules/lodash/constant.js"(e,t){function r(n){return function(){return n}}s(r,"constant"),t.exports=r}}),pc=B({"node_modules/lodash/_freeGlobal.js"(e,t){
var r=typeof global=="object"&&global&&global.Object===Object&&global;t.exports=r}}),Ti=B({"node_modules/lodash/_root.js"(e,t){var r=pc(),n=typeof self=="object"&&
self&&self.Object===Object&&self,i=r||n||Function("return this")();t.exports=i}}),Zs=B({"node_modules/lodash/_Symbol.js"(e,t){var r=Ti(),n=r.Symbol;t.exports=n}}),
uy=B({"node_modules/lodash/_getRawTag.js"(e,t){var r=Zs(),n=Object.prototype,i=n.hasOwnProperty,a=n.toString,o=r?r.toStringTag:void 0;function c(l){var d=i.call(
l,o),m=l[o];try{l[o]=void 0;var p=!0}catch{}var u=a.call(l);return p&&(d?l[o]=m:delete l[o]),u}s(c,"getRawTag"),t.exports=c}}),py=B({"node_modules/lodash/_objec\
tToString.js"(e,t){var r=Object.prototype,n=r.toString;function i(a){return n.call(a)}s(i,"objectToString"),t.exports=i}}),_a=B({"node_modules/lodash/_baseGetTa\
g.js"(e,t){var r=Zs(),n=uy(),i=py(),a="[object Null]",o="[object Undefined]",c=r?r.toStringTag:void 0;function l(d){return d==null?d===void 0?o:a:c&&c in Object(
d)?n(d):i(d)}s(l,"baseGetTag"),t.exports=l}}),Ta=B({"node_modules/lodash/isObject.js"(e,t){function r(n){var i=typeof n;return n!=null&&(i=="object"||i=="functi\
on")}s(r,"isObject2"),t.exports=r}}),fc=B({"node_modules/lodash/isFunction.js"(e,t){var r=_a(),n=Ta(),i="[object AsyncFunction]",a="[object Function]",o="[objec\
t GeneratorFunction]",c="[object Proxy]";function l(d){if(!n(d))return!1;var m=r(d);return m==a||m==o||m==i||m==c}s(l,"isFunction"),t.exports=l}}),fy=B({"node_m\
odules/lodash/_coreJsData.js"(e,t){var r=Ti(),n=r["__core-js_shared__"];t.exports=n}}),hy=B({"node_modules/lodash/_isMasked.js"(e,t){var r=fy(),n=(function(){var a=/[^.]+$/.
exec(r&&r.keys&&r.keys.IE_PROTO||"");return a?"Symbol(src)_1."+a:""})();function i(a){return!!n&&n in a}s(i,"isMasked"),t.exports=i}}),gy=B({"node_modules/lodas\
h/_toSource.js"(e,t){var r=Function.prototype,n=r.toString;function i(a){if(a!=null){try{return n.call(a)}catch{}try{return a+""}catch{}}return""}s(i,"toSource"),
t.exports=i}}),yy=B({"node_modules/lodash/_baseIsNative.js"(e,t){var r=fc(),n=hy(),i=Ta(),a=gy(),o=/[\\^$.*+?()[\]{}|]/g,c=/^\[object .+?Constructor\]$/,l=Function.
prototype,d=Object.prototype,m=l.toString,p=d.hasOwnProperty,u=RegExp("^"+m.call(p).replace(o,"\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g,
"$1.*?")+"$");function f(h){if(!i(h)||n(h))return!1;var y=r(h)?u:c;return y.test(a(h))}s(f,"baseIsNative"),t.exports=f}}),Ay=B({"node_modules/lodash/_getValue.j\
s"(e,t){function r(n,i){return n?.[i]}s(r,"getValue"),t.exports=r}}),Ra=B({"node_modules/lodash/_getNative.js"(e,t){var r=yy(),n=Ay();function i(a,o){var c=n(a,
o);return r(c)?c:void 0}s(i,"getNative"),t.exports=i}}),vy=B({"node_modules/lodash/_defineProperty.js"(e,t){var r=Ra(),n=(function(){try{var i=r(Object,"defineP\
roperty");return i({},"",{}),i}catch{}})();t.exports=n}}),Ny=B({"node_modules/lodash/_baseSetToString.js"(e,t){var r=my(),n=vy(),i=uc(),a=n?function(o,c){return n(
o,"toString",{configurable:!0,enumerable:!1,value:r(c),writable:!0})}:i;t.exports=a}}),by=B({"node_modules/lodash/_shortOut.js"(e,t){var r=800,n=16,i=Date.now;function a(o){
var c=0,l=0;return function(){var d=i(),m=n-(d-l);if(l=d,m>0){if(++c>=r)return arguments[0]}else c=0;return o.apply(void 0,arguments)}}s(a,"shortOut"),t.exports=
a}}),Cy=B({"node_modules/lodash/_setToString.js"(e,t){var r=Ny(),n=by(),i=n(r);t.exports=i}}),eo=B({"node_modules/lodash/_baseRest.js"(e,t){var r=uc(),n=dy(),i=Cy();
function a(o,c){return i(n(o,c,r),o+"")}s(a,"baseRest"),t.exports=a}}),to=B({"node_modules/lodash/eq.js"(e,t){function r(n,i){return n===i||n!==n&&i!==i}s(r,"eq"),
t.exports=r}}),hc=B({"node_modules/lodash/isLength.js"(e,t){var r=9007199254740991;function n(i){return typeof i=="number"&&i>-1&&i%1==0&&i<=r}s(n,"isLength"),t.
exports=n}}),ro=B({"node_modules/lodash/isArrayLike.js"(e,t){var r=fc(),n=hc();function i(a){return a!=null&&n(a.length)&&!r(a)}s(i,"isArrayLike"),t.exports=i}}),
gc=B({"node_modules/lodash/_isIndex.js"(e,t){var r=9007199254740991,n=/^(?:0|[1-9]\d*)$/;function i(a,o){var c=typeof a;return o=o??r,!!o&&(c=="number"||c!="sym\
bol"&&n.test(a))&&a>-1&&a%1==0&&a<o}s(i,"isIndex"),t.exports=i}}),Iy=B({"node_modules/lodash/_isIterateeCall.js"(e,t){var r=to(),n=ro(),i=gc(),a=Ta();function o(c,l,d){
if(!a(d))return!1;var m=typeof l;return(m=="number"?n(d)&&i(l,d.length):m=="string"&&l in d)?r(d[l],c):!1}s(o,"isIterateeCall"),t.exports=o}}),xy=B({"node_modul\
es/lodash/_baseTimes.js"(e,t){function r(n,i){for(var a=-1,o=Array(n);++a<n;)o[a]=i(a);return o}s(r,"baseTimes"),t.exports=r}}),Ri=B({"node_modules/lodash/isObj\
ectLike.js"(e,t){function r(n){return n!=null&&typeof n=="object"}s(r,"isObjectLike"),t.exports=r}}),Ey=B({"node_modules/lodash/_baseIsArguments.js"(e,t){var r=_a(),
n=Ri(),i="[object Arguments]";function a(o){return n(o)&&r(o)==i}s(a,"baseIsArguments"),t.exports=a}}),yc=B({"node_modules/lodash/isArguments.js"(e,t){var r=Ey(),
n=Ri(),i=Object.prototype,a=i.hasOwnProperty,o=i.propertyIsEnumerable,c=r((function(){return arguments})())?r:function(l){return n(l)&&a.call(l,"callee")&&!o.call(
l,"callee")};t.exports=c}}),Ac=B({"node_modules/lodash/isArray.js"(e,t){var r=Array.isArray;t.exports=r}}),wy=B({"node_modules/lodash/stubFalse.js"(e,t){function r(){
return!1}s(r,"stubFalse"),t.exports=r}}),Sy=B({"node_modules/lodash/isBuffer.js"(e,t){var r=Ti(),n=wy(),i=typeof e=="object"&&e&&!e.nodeType&&e,a=i&&typeof t=="\
object"&&t&&!t.nodeType&&t,o=a&&a.exports===i,c=o?r.Buffer:void 0,l=c?c.isBuffer:void 0,d=l||n;t.exports=d}}),By=B({"node_modules/lodash/_baseIsTypedArray.js"(e,t){
var r=_a(),n=hc(),i=Ri(),a="[object Arguments]",o="[object Array]",c="[object Boolean]",l="[object Date]",d="[object Error]",m="[object Function]",p="[object Ma\
p]",u="[object Number]",f="[object Object]",h="[object RegExp]",y="[object Set]",A="[object String]",x="[object WeakMap]",g="[object ArrayBuffer]",N="[object Da\
taView]",E="[object Float32Array]",P="[object Float64Array]",M="[object Int8Array]",O="[object Int16Array]",U="[object Int32Array]",L="[object Uint8Array]",ie="\
[object Uint8ClampedArray]",H="[object Uint16Array]",$="[object Uint32Array]",J={};J[E]=J[P]=J[M]=J[O]=J[U]=J[L]=J[ie]=J[H]=J[$]=!0,J[a]=J[o]=J[g]=J[c]=J[N]=J[l]=
J[d]=J[m]=J[p]=J[u]=J[f]=J[h]=J[y]=J[A]=J[x]=!1;function he(ke){return i(ke)&&n(ke.length)&&!!J[r(ke)]}s(he,"baseIsTypedArray"),t.exports=he}}),vc=B({"node_modu\
les/lodash/_baseUnary.js"(e,t){function r(n){return function(i){return n(i)}}s(r,"baseUnary"),t.exports=r}}),Py=B({"node_modules/lodash/_nodeUtil.js"(e,t){var r=pc(),
n=typeof e=="object"&&e&&!e.nodeType&&e,i=n&&typeof t=="object"&&t&&!t.nodeType&&t,a=i&&i.exports===n,o=a&&r.process,c=(function(){try{var l=i&&i.require&&i.require(
"util").types;return l||o&&o.binding&&o.binding("util")}catch{}})();t.exports=c}}),_y=B({"node_modules/lodash/isTypedArray.js"(e,t){var r=By(),n=vc(),i=Py(),a=i&&
i.isTypedArray,o=a?n(a):r;t.exports=o}}),Ty=B({"node_modules/lodash/_arrayLikeKeys.js"(e,t){var r=xy(),n=yc(),i=Ac(),a=Sy(),o=gc(),c=_y(),l=Object.prototype,d=l.
hasOwnProperty;function m(p,u){var f=i(p),h=!f&&n(p),y=!f&&!h&&a(p),A=!f&&!h&&!y&&c(p),x=f||h||y||A,g=x?r(p.length,String):[],N=g.length;for(var E in p)(u||d.call(
p,E))&&!(x&&(E=="length"||y&&(E=="offset"||E=="parent")||A&&(E=="buffer"||E=="byteLength"||E=="byteOffset")||o(E,N)))&&g.push(E);return g}s(m,"arrayLikeKeys"),t.
exports=m}}),Ry=B({"node_modules/lodash/_isPrototype.js"(e,t){var r=Object.prototype;function n(i){var a=i&&i.constructor,o=typeof a=="function"&&a.prototype||r;
return i===o}s(n,"isPrototype"),t.exports=n}}),Oy=B({"node_modules/lodash/_nativeKeysIn.js"(e,t){function r(n){var i=[];if(n!=null)for(var a in Object(n))i.push(
a);return i}s(r,"nativeKeysIn"),t.exports=r}}),My=B({"node_modules/lodash/_baseKeysIn.js"(e,t){var r=Ta(),n=Ry(),i=Oy(),a=Object.prototype,o=a.hasOwnProperty;function c(l){
if(!r(l))return i(l);var d=n(l),m=[];for(var p in l)p=="constructor"&&(d||!o.call(l,p))||m.push(p);return m}s(c,"baseKeysIn"),t.exports=c}}),ky=B({"node_modules\
/lodash/keysIn.js"(e,t){var r=Ty(),n=My(),i=ro();function a(o){return i(o)?r(o,!0):n(o)}s(a,"keysIn"),t.exports=a}}),Dy=B({"node_modules/lodash/defaults.js"(e,t){
var r=eo(),n=to(),i=Iy(),a=ky(),o=Object.prototype,c=o.hasOwnProperty,l=r(function(d,m){d=Object(d);var p=-1,u=m.length,f=u>2?m[2]:void 0;for(f&&i(m[0],m[1],f)&&
(u=1);++p<u;)for(var h=m[p],y=a(h),A=-1,x=y.length;++A<x;){var g=y[A],N=d[g];(N===void 0||n(N,o[g])&&!c.call(d,g))&&(d[g]=h[g])}return d});t.exports=l}}),_n=B({
"used-part:readable-stream"(e,t){t.exports=oe("node:stream")}}),Ly=B({"node_modules/lodash/_arrayPush.js"(e,t){function r(n,i){for(var a=-1,o=i.length,c=n.length;++a<
o;)n[c+a]=i[a];return n}s(r,"arrayPush"),t.exports=r}}),zy=B({"node_modules/lodash/_isFlattenable.js"(e,t){var r=Zs(),n=yc(),i=Ac(),a=r?r.isConcatSpreadable:void 0;
function o(c){return i(c)||n(c)||!!(a&&c&&c[a])}s(o,"isFlattenable"),t.exports=o}}),no=B({"node_modules/lodash/_baseFlatten.js"(e,t){var r=Ly(),n=zy();function i(a,o,c,l,d){
var m=-1,p=a.length;for(c||(c=n),d||(d=[]);++m<p;){var u=a[m];o>0&&c(u)?o>1?i(u,o-1,c,l,d):r(d,u):l||(d[d.length]=u)}return d}s(i,"baseFlatten"),t.exports=i}}),
Fy=B({"node_modules/lodash/flatten.js"(e,t){var r=no();function n(i){var a=i==null?0:i.length;return a?r(i,1):[]}s(n,"flatten"),t.exports=n}}),Oa=B({"node_modul\
es/lodash/_nativeCreate.js"(e,t){var r=Ra(),n=r(Object,"create");t.exports=n}}),Hy=B({"node_modules/lodash/_hashClear.js"(e,t){var r=Oa();function n(){this.__data__=
r?r(null):{},this.size=0}s(n,"hashClear"),t.exports=n}}),Uy=B({"node_modules/lodash/_hashDelete.js"(e,t){function r(n){var i=this.has(n)&&delete this.__data__[n];
return this.size-=i?1:0,i}s(r,"hashDelete"),t.exports=r}}),Qy=B({"node_modules/lodash/_hashGet.js"(e,t){var r=Oa(),n="__lodash_hash_undefined__",i=Object.prototype,
a=i.hasOwnProperty;function o(c){var l=this.__data__;if(r){var d=l[c];return d===n?void 0:d}return a.call(l,c)?l[c]:void 0}s(o,"hashGet"),t.exports=o}}),qy=B({"\
node_modules/lodash/_hashHas.js"(e,t){var r=Oa(),n=Object.prototype,i=n.hasOwnProperty;function a(o){var c=this.__data__;return r?c[o]!==void 0:i.call(c,o)}s(a,
"hashHas"),t.exports=a}}),jy=B({"node_modules/lodash/_hashSet.js"(e,t){var r=Oa(),n="__lodash_hash_undefined__";function i(a,o){var c=this.__data__;return this.
size+=this.has(a)?0:1,c[a]=r&&o===void 0?n:o,this}s(i,"hashSet"),t.exports=i}}),Gy=B({"node_modules/lodash/_Hash.js"(e,t){var r=Hy(),n=Uy(),i=Qy(),a=qy(),o=jy();
function c(l){var d=-1,m=l==null?0:l.length;for(this.clear();++d<m;){var p=l[d];this.set(p[0],p[1])}}s(c,"Hash"),c.prototype.clear=r,c.prototype.delete=n,c.prototype.
get=i,c.prototype.has=a,c.prototype.set=o,t.exports=c}}),Yy=B({"node_modules/lodash/_listCacheClear.js"(e,t){function r(){this.__data__=[],this.size=0}s(r,"list\
CacheClear"),t.exports=r}}),Ma=B({"node_modules/lodash/_assocIndexOf.js"(e,t){var r=to();function n(i,a){for(var o=i.length;o--;)if(r(i[o][0],a))return o;return-1}
s(n,"assocIndexOf"),t.exports=n}}),Ky=B({"node_modules/lodash/_listCacheDelete.js"(e,t){var r=Ma(),n=Array.prototype,i=n.splice;function a(o){var c=this.__data__,
l=r(c,o);if(l<0)return!1;var d=c.length-1;return l==d?c.pop():i.call(c,l,1),--this.size,!0}s(a,"listCacheDelete"),t.exports=a}}),Jy=B({"node_modules/lodash/_lis\
tCacheGet.js"(e,t){var r=Ma();function n(i){var a=this.__data__,o=r(a,i);return o<0?void 0:a[o][1]}s(n,"listCacheGet"),t.exports=n}}),Wy=B({"node_modules/lodash\
/_listCacheHas.js"(e,t){var r=Ma();function n(i){return r(this.__data__,i)>-1}s(n,"listCacheHas"),t.exports=n}}),Xy=B({"node_modules/lodash/_listCacheSet.js"(e,t){
var r=Ma();function n(i,a){var o=this.__data__,c=r(o,i);return c<0?(++this.size,o.push([i,a])):o[c][1]=a,this}s(n,"listCacheSet"),t.exports=n}}),$y=B({"node_mod\
ules/lodash/_ListCache.js"(e,t){var r=Yy(),n=Ky(),i=Jy(),a=Wy(),o=Xy();function c(l){var d=-1,m=l==null?0:l.length;for(this.clear();++d<m;){var p=l[d];this.set(
p[0],p[1])}}s(c,"ListCache"),c.prototype.clear=r,c.prototype.delete=n,c.prototype.get=i,c.prototype.has=a,c.prototype.set=o,t.exports=c}}),Vy=B({"node_modules/l\
odash/_Map.js"(e,t){var r=Ra(),n=Ti(),i=r(n,"Map");t.exports=i}}),Zy=B({"node_modules/lodash/_mapCacheClear.js"(e,t){var r=Gy(),n=$y(),i=Vy();function a(){this.
size=0,this.__data__={hash:new r,map:new(i||n),string:new r}}s(a,"mapCacheClear"),t.exports=a}}),eA=B({"node_modules/lodash/_isKeyable.js"(e,t){function r(n){var i=typeof n;
return i=="string"||i=="number"||i=="symbol"||i=="boolean"?n!=="__proto__":n===null}s(r,"isKeyable"),t.exports=r}}),ka=B({"node_modules/lodash/_getMapData.js"(e,t){
var r=eA();function n(i,a){var o=i.__data__;return r(a)?o[typeof a=="string"?"string":"hash"]:o.map}s(n,"getMapData"),t.exports=n}}),tA=B({"node_modules/lodash/\
_mapCacheDelete.js"(e,t){var r=ka();function n(i){var a=r(this,i).delete(i);return this.size-=a?1:0,a}s(n,"mapCacheDelete"),t.exports=n}}),rA=B({"node_modules/l\
odash/_mapCacheGet.js"(e,t){var r=ka();function n(i){return r(this,i).get(i)}s(n,"mapCacheGet"),t.exports=n}}),nA=B({"node_modules/lodash/_mapCacheHas.js"(e,t){
var r=ka();function n(i){return r(this,i).has(i)}s(n,"mapCacheHas"),t.exports=n}}),iA=B({"node_modules/lodash/_mapCacheSet.js"(e,t){var r=ka();function n(i,a){var o=r(
this,i),c=o.size;return o.set(i,a),this.size+=o.size==c?0:1,this}s(n,"mapCacheSet"),t.exports=n}}),aA=B({"node_modules/lodash/_MapCache.js"(e,t){var r=Zy(),n=tA(),
i=rA(),a=nA(),o=iA();function c(l){var d=-1,m=l==null?0:l.length;for(this.clear();++d<m;){var p=l[d];this.set(p[0],p[1])}}s(c,"MapCache"),c.prototype.clear=r,c.
prototype.delete=n,c.prototype.get=i,c.prototype.has=a,c.prototype.set=o,t.exports=c}}),sA=B({"node_modules/lodash/_setCacheAdd.js"(e,t){var r="__lodash_hash_un\
defined__";function n(i){return this.__data__.set(i,r),this}s(n,"setCacheAdd"),t.exports=n}}),oA=B({"node_modules/lodash/_setCacheHas.js"(e,t){function r(n){return this.
__data__.has(n)}s(r,"setCacheHas"),t.exports=r}}),Nc=B({"node_modules/lodash/_SetCache.js"(e,t){var r=aA(),n=sA(),i=oA();function a(o){var c=-1,l=o==null?0:o.length;
for(this.__data__=new r;++c<l;)this.add(o[c])}s(a,"SetCache"),a.prototype.add=a.prototype.push=n,a.prototype.has=i,t.exports=a}}),lA=B({"node_modules/lodash/_ba\
seFindIndex.js"(e,t){function r(n,i,a,o){for(var c=n.length,l=a+(o?1:-1);o?l--:++l<c;)if(i(n[l],l,n))return l;return-1}s(r,"baseFindIndex"),t.exports=r}}),cA=B(
{"node_modules/lodash/_baseIsNaN.js"(e,t){function r(n){return n!==n}s(r,"baseIsNaN"),t.exports=r}}),dA=B({"node_modules/lodash/_strictIndexOf.js"(e,t){function r(n,i,a){
for(var o=a-1,c=n.length;++o<c;)if(n[o]===i)return o;return-1}s(r,"strictIndexOf"),t.exports=r}}),mA=B({"node_modules/lodash/_baseIndexOf.js"(e,t){var r=lA(),n=cA(),
i=dA();function a(o,c,l){return c===c?i(o,c,l):r(o,n,l)}s(a,"baseIndexOf"),t.exports=a}}),bc=B({"node_modules/lodash/_arrayIncludes.js"(e,t){var r=mA();function n(i,a){
var o=i==null?0:i.length;return!!o&&r(i,a,0)>-1}s(n,"arrayIncludes"),t.exports=n}}),Cc=B({"node_modules/lodash/_arrayIncludesWith.js"(e,t){function r(n,i,a){for(var o=-1,
c=n==null?0:n.length;++o<c;)if(a(i,n[o]))return!0;return!1}s(r,"arrayIncludesWith"),t.exports=r}}),uA=B({"node_modules/lodash/_arrayMap.js"(e,t){function r(n,i){
for(var a=-1,o=n==null?0:n.length,c=Array(o);++a<o;)c[a]=i(n[a],a,n);return c}s(r,"arrayMap"),t.exports=r}}),Ic=B({"node_modules/lodash/_cacheHas.js"(e,t){function r(n,i){
return n.has(i)}s(r,"cacheHas"),t.exports=r}}),pA=B({"node_modules/lodash/_baseDifference.js"(e,t){var r=Nc(),n=bc(),i=Cc(),a=uA(),o=vc(),c=Ic(),l=200;function d(m,p,u,f){
var h=-1,y=n,A=!0,x=m.length,g=[],N=p.length;if(!x)return g;u&&(p=a(p,o(u))),f?(y=i,A=!1):p.length>=l&&(y=c,A=!1,p=new r(p));e:for(;++h<x;){var E=m[h],P=u==null?
E:u(E);if(E=f||E!==0?E:0,A&&P===P){for(var M=N;M--;)if(p[M]===P)continue e;g.push(E)}else y(p,P,f)||g.push(E)}return g}s(d,"baseDifference"),t.exports=d}}),xc=B(
{"node_modules/lodash/isArrayLikeObject.js"(e,t){var r=ro(),n=Ri();function i(a){return n(a)&&r(a)}s(i,"isArrayLikeObject"),t.exports=i}}),fA=B({"node_modules/l\
odash/difference.js"(e,t){var r=pA(),n=no(),i=eo(),a=xc(),o=i(function(c,l){return a(c)?r(c,n(l,1,a,!0)):[]});t.exports=o}}),hA=B({"node_modules/lodash/_Set.js"(e,t){
var r=Ra(),n=Ti(),i=r(n,"Set");t.exports=i}}),gA=B({"node_modules/lodash/noop.js"(e,t){function r(){}s(r,"noop"),t.exports=r}}),Ec=B({"node_modules/lodash/_setT\
oArray.js"(e,t){function r(n){var i=-1,a=Array(n.size);return n.forEach(function(o){a[++i]=o}),a}s(r,"setToArray"),t.exports=r}}),yA=B({"node_modules/lodash/_cr\
eateSet.js"(e,t){var r=hA(),n=gA(),i=Ec(),a=1/0,o=r&&1/i(new r([,-0]))[1]==a?function(c){return new r(c)}:n;t.exports=o}}),AA=B({"node_modules/lodash/_baseUniq.\
js"(e,t){var r=Nc(),n=bc(),i=Cc(),a=Ic(),o=yA(),c=Ec(),l=200;function d(m,p,u){var f=-1,h=n,y=m.length,A=!0,x=[],g=x;if(u)A=!1,h=i;else if(y>=l){var N=p?null:o(
m);if(N)return c(N);A=!1,h=a,g=new r}else g=p?[]:x;e:for(;++f<y;){var E=m[f],P=p?p(E):E;if(E=u||E!==0?E:0,A&&P===P){for(var M=g.length;M--;)if(g[M]===P)continue e;
p&&g.push(P),x.push(E)}else h(g,P,u)||(g!==x&&g.push(P),x.push(E))}return x}s(d,"baseUniq"),t.exports=d}}),vA=B({"node_modules/lodash/union.js"(e,t){var r=no(),
n=eo(),i=AA(),a=xc(),o=n(function(c){return i(r(c,1,a,!0))});t.exports=o}}),NA=B({"node_modules/lodash/_overArg.js"(e,t){function r(n,i){return function(a){return n(
i(a))}}s(r,"overArg"),t.exports=r}}),bA=B({"node_modules/lodash/_getPrototype.js"(e,t){var r=NA(),n=r(Object.getPrototypeOf,Object);t.exports=n}}),CA=B({"node_m\
odules/lodash/isPlainObject.js"(e,t){var r=_a(),n=bA(),i=Ri(),a="[object Object]",o=Function.prototype,c=Object.prototype,l=o.toString,d=c.hasOwnProperty,m=l.call(
Object);function p(u){if(!i(u)||r(u)!=a)return!1;var f=n(u);if(f===null)return!0;var h=d.call(f,"constructor")&&f.constructor;return typeof h=="function"&&h instanceof
h&&l.call(h)==m}s(p,"isPlainObject"),t.exports=p}}),IA=B({"uncalled:glob"(e,t){t.exports=s(function(){throw new Error("glob is not in this bundle")},"leftOut")}}),
xA=B({"node_modules/archiver-utils/file.js"(e,t){var r=dc(),n=oe("path"),i=Fy(),a=fA(),o=vA(),c=CA(),l=IA(),d=t.exports={},m=/[\/\\]/g,p=s(function(u,f){var h=[];
return i(u).forEach(function(y){var A=y.indexOf("!")===0;A&&(y=y.slice(1));var x=f(y);A?h=a(h,x):h=o(h,x)}),h},"processPatterns");d.exists=function(){var u=n.join.
apply(n,arguments);return r.existsSync(u)},d.expand=function(...u){var f=c(u[0])?u.shift():{},h=Array.isArray(u[0])?u[0]:u;if(h.length===0)return[];var y=p(h,function(A){
return l.sync(A,f)});return f.filter&&(y=y.filter(function(A){A=n.join(f.cwd||"",A);try{return typeof f.filter=="function"?f.filter(A):r.statSync(A)[f.filter]()}catch{
return!1}})),y},d.expandMapping=function(u,f,h){h=Object.assign({rename:s(function(x,g){return n.join(x||"",g)},"rename")},h);var y=[],A={};return d.expand(h,u).
forEach(function(x){var g=x;h.flatten&&(g=n.basename(g)),h.ext&&(g=g.replace(/(\.[^\/]*)?$/,h.ext));var N=h.rename(f,g,h);h.cwd&&(x=n.join(h.cwd,x)),N=N.replace(
m,"/"),x=x.replace(m,"/"),A[N]?A[N].src.push(x):(y.push({src:[x],dest:N}),A[N]=y[y.length-1])}),y},d.normalizeFilesArray=function(u){var f=[];return u.forEach(function(h){
var y;("src"in h||"dest"in h)&&f.push(h)}),f.length===0?[]:(f=_(f).chain().forEach(function(h){!("src"in h)||!h.src||(Array.isArray(h.src)?h.src=i(h.src):h.src=
[h.src])}).map(function(h){var y=Object.assign({},h);if(delete y.src,delete y.dest,h.expand)return d.expandMapping(h.src,h.dest,y).map(function(x){var g=Object.
assign({},h);return g.orig=Object.assign({},h),g.src=x.src,g.dest=x.dest,["expand","cwd","flatten","rename","ext"].forEach(function(N){delete g[N]}),g});var A=Object.
assign({},h);return A.orig=Object.assign({},h),"src"in A&&Object.defineProperty(A,"src",{enumerable:!0,get:s(function x(){var g;return"result"in x||(g=h.src,g=Array.
isArray(g)?i(g):[g],x.result=d.expand(y,g)),x.result},"fn")}),"dest"in A&&(A.dest=h.dest),A}).flatten().value(),f)}}}),Oi=B({"node_modules/archiver-utils/index.\
js"(e,t){var r=dc(),n=oe("path"),i=Vs(),a=ly(),o=mc(),c=Dy(),l=oe("stream").Stream,d=_n().PassThrough,m=t.exports={};m.file=xA(),m.collectStream=function(p,u){var f=[],
h=0;p.on("error",u),p.on("data",function(y){f.push(y),h+=y.length}),p.on("end",function(){var y=Buffer.alloc(h),A=0;f.forEach(function(x){x.copy(y,A),A+=x.length}),
u(null,y)})},m.dateify=function(p){return p=p||new Date,p instanceof Date?p=p:typeof p=="string"?p=new Date(p):p=new Date,p},m.defaults=function(p,u,f){var h=arguments;
return h[0]=h[0]||{},c(...h)},m.isStream=function(p){return i(p)},m.lazyReadStream=function(p){return new a.Readable(function(){return r.createReadStream(p)})},
m.normalizeInputSource=function(p){return p===null?Buffer.alloc(0):typeof p=="string"?Buffer.from(p):m.isStream(p)?p.pipe(new d):p},m.sanitizePath=function(p){return o(
p,!1).replace(/^\w+:/,"").replace(/^(\.\.\/|\/)+/,"")},m.trailingSlashIt=function(p){return p.slice(-1)!=="/"?p+"/":p},m.unixifyPath=function(p){return o(p,!1).
replace(/^\w+:/,"")},m.walkdir=function(p,u,f){var h=[];typeof u=="function"&&(f=u,u=p),r.readdir(p,function(y,A){var x=0,g,N;if(y)return f(y);s((function E(){if(g=
A[x++],!g)return f(null,h);N=n.join(p,g),r.stat(N,function(P,M){h.push({path:N,relative:n.relative(u,N).replace(/\\/g,"/"),stats:M}),M&&M.isDirectory()?m.walkdir(
N,u,function(O,U){if(O)return f(O);U.forEach(function(L){h.push(L)}),E()}):E()})}),"next")()})}}}),EA=B({"node_modules/archiver/lib/error.js"(e,t){var r=oe("uti\
l"),n={ABORTED:"archive was aborted",DIRECTORYDIRPATHREQUIRED:"diretory dirpath argument must be a non-empty string value",DIRECTORYFUNCTIONINVALIDDATA:"invalid\
 data returned by directory custom data function",ENTRYNAMEREQUIRED:"entry name must be a non-empty string value",FILEFILEPATHREQUIRED:"file filepath argument m\
ust be a non-empty string value",FINALIZING:"archive already finalizing",QUEUECLOSED:"queue closed",NOENDMETHOD:"no suitable finalize/end method defined by modu\
le",DIRECTORYNOTSUPPORTED:"support for directory entries not defined by module",FORMATSET:"archive format already set",INPUTSTEAMBUFFERREQUIRED:"input source mu\
st be valid Stream or Buffer instance",MODULESET:"module already set",SYMLINKNOTSUPPORTED:"support for symlink entries not defined by module",SYMLINKFILEPATHREQUIRED:"\
symlink filepath argument must be a non-empty string value",SYMLINKTARGETREQUIRED:"symlink target argument must be a non-empty string value",ENTRYNOTSUPPORTED:"\
entry not supported"};function i(a,o){Error.captureStackTrace(this,this.constructor),this.message=n[a]||a,this.code=a,this.data=o}s(i,"ArchiverError"),r.inherits(
i,Error),e=t.exports=i}}),wA=B({"node_modules/archiver/lib/core.js"(e,t){var r=oe("fs"),n=ry(),i=ny(),a=oe("path"),o=Oi(),c=oe("util").inherits,l=EA(),d=_n().Transform,
m=process.platform==="win32",p=s(function(u,f){if(!(this instanceof p))return new p(u,f);typeof u!="string"&&(f=u,u="zip"),f=this.options=o.defaults(f,{highWaterMark:1024*
1024,statConcurrency:4}),d.call(this,f),this._format=!1,this._module=!1,this._pending=0,this._pointer=0,this._entriesCount=0,this._entriesProcessedCount=0,this.
_fsEntriesTotalBytes=0,this._fsEntriesProcessedBytes=0,this._queue=i.queue(this._onQueueTask.bind(this),1),this._queue.drain(this._onQueueDrain.bind(this)),this.
_statQueue=i.queue(this._onStatQueueTask.bind(this),f.statConcurrency),this._statQueue.drain(this._onQueueDrain.bind(this)),this._state={aborted:!1,finalize:!1,
finalizing:!1,finalized:!1,modulePiped:!1},this._streams=[]},"Archiver");c(p,d),p.prototype._abort=function(){this._state.aborted=!0,this._queue.kill(),this._statQueue.
kill(),this._queue.idle()&&this._shutdown()},p.prototype._append=function(u,f){f=f||{};var h={source:null,filepath:u};f.name||(f.name=u),f.sourcePath=u,h.data=f,
this._entriesCount++,f.stats&&f.stats instanceof r.Stats?(h=this._updateQueueTaskWithStats(h,f.stats),h&&(f.stats.size&&(this._fsEntriesTotalBytes+=f.stats.size),
this._queue.push(h))):this._statQueue.push(h)},p.prototype._finalize=function(){this._state.finalizing||this._state.finalized||this._state.aborted||(this._state.
finalizing=!0,this._moduleFinalize(),this._state.finalizing=!1,this._state.finalized=!0)},p.prototype._maybeFinalize=function(){return this._state.finalizing||this.
_state.finalized||this._state.aborted?!1:this._state.finalize&&this._pending===0&&this._queue.idle()&&this._statQueue.idle()?(this._finalize(),!0):!1},p.prototype.
_moduleAppend=function(u,f,h){if(this._state.aborted){h();return}this._module.append(u,f,function(y){if(this._task=null,this._state.aborted){this._shutdown();return}
if(y){this.emit("error",y),setImmediate(h);return}this.emit("entry",f),this._entriesProcessedCount++,f.stats&&f.stats.size&&(this._fsEntriesProcessedBytes+=f.stats.
size),this.emit("progress",{entries:{total:this._entriesCount,processed:this._entriesProcessedCount},fs:{totalBytes:this._fsEntriesTotalBytes,processedBytes:this.
_fsEntriesProcessedBytes}}),setImmediate(h)}.bind(this))},p.prototype._moduleFinalize=function(){typeof this._module.finalize=="function"?this._module.finalize():
typeof this._module.end=="function"?this._module.end():this.emit("error",new l("NOENDMETHOD"))},p.prototype._modulePipe=function(){this._module.on("error",this.
_onModuleError.bind(this)),this._module.pipe(this),this._state.modulePiped=!0},p.prototype._moduleSupports=function(u){return!this._module.supports||!this._module.
supports[u]?!1:this._module.supports[u]},p.prototype._moduleUnpipe=function(){this._module.unpipe(this),this._state.modulePiped=!1},p.prototype._normalizeEntryData=
function(u,f){u=o.defaults(u,{type:"file",name:null,date:null,mode:null,prefix:null,sourcePath:null,stats:!1}),f&&u.stats===!1&&(u.stats=f);var h=u.type==="dire\
ctory";return u.name&&(typeof u.prefix=="string"&&u.prefix!==""&&(u.name=u.prefix+"/"+u.name,u.prefix=null),u.name=o.sanitizePath(u.name),u.type!=="symlink"&&u.
name.slice(-1)==="/"?(h=!0,u.type="directory"):h&&(u.name+="/")),typeof u.mode=="number"?m?u.mode&=511:u.mode&=4095:u.stats&&u.mode===null?(m?u.mode=u.stats.mode&
511:u.mode=u.stats.mode&4095,m&&h&&(u.mode=493)):u.mode===null&&(u.mode=h?493:420),u.stats&&u.date===null?u.date=u.stats.mtime:u.date=o.dateify(u.date),u},p.prototype.
_onModuleError=function(u){this.emit("error",u)},p.prototype._onQueueDrain=function(){this._state.finalizing||this._state.finalized||this._state.aborted||this._state.
finalize&&this._pending===0&&this._queue.idle()&&this._statQueue.idle()&&this._finalize()},p.prototype._onQueueTask=function(u,f){var h=s(()=>{u.data.callback&&
u.data.callback(),f()},"fullCallback");if(this._state.finalizing||this._state.finalized||this._state.aborted){h();return}this._task=u,this._moduleAppend(u.source,
u.data,h)},p.prototype._onStatQueueTask=function(u,f){if(this._state.finalizing||this._state.finalized||this._state.aborted){f();return}r.lstat(u.filepath,function(h,y){
if(this._state.aborted){setImmediate(f);return}if(h){this._entriesCount--,this.emit("warning",h),setImmediate(f);return}u=this._updateQueueTaskWithStats(u,y),u&&
(y.size&&(this._fsEntriesTotalBytes+=y.size),this._queue.push(u)),setImmediate(f)}.bind(this))},p.prototype._shutdown=function(){this._moduleUnpipe(),this.end()},
p.prototype._transform=function(u,f,h){u&&(this._pointer+=u.length),h(null,u)},p.prototype._updateQueueTaskWithStats=function(u,f){if(f.isFile())u.data.type="fi\
le",u.data.sourceType="stream",u.source=o.lazyReadStream(u.filepath);else if(f.isDirectory()&&this._moduleSupports("directory"))u.data.name=o.trailingSlashIt(u.
data.name),u.data.type="directory",u.data.sourcePath=o.trailingSlashIt(u.filepath),u.data.sourceType="buffer",u.source=Buffer.concat([]);else if(f.isSymbolicLink()&&
this._moduleSupports("symlink")){var h=r.readlinkSync(u.filepath),y=a.dirname(u.filepath);u.data.type="symlink",u.data.linkname=a.relative(y,a.resolve(y,h)),u.data.
sourceType="buffer",u.source=Buffer.concat([])}else return f.isDirectory()?this.emit("warning",new l("DIRECTORYNOTSUPPORTED",u.data)):f.isSymbolicLink()?this.emit(
"warning",new l("SYMLINKNOTSUPPORTED",u.data)):this.emit("warning",new l("ENTRYNOTSUPPORTED",u.data)),null;return u.data=this._normalizeEntryData(u.data,f),u},p.
prototype.abort=function(){return this._state.aborted||this._state.finalized?this:(this._abort(),this)},p.prototype.append=function(u,f){if(this._state.finalize||
this._state.aborted)return this.emit("error",new l("QUEUECLOSED")),this;if(f=this._normalizeEntryData(f),typeof f.name!="string"||f.name.length===0)return this.
emit("error",new l("ENTRYNAMEREQUIRED")),this;if(f.type==="directory"&&!this._moduleSupports("directory"))return this.emit("error",new l("DIRECTORYNOTSUPPORTED",
{name:f.name})),this;if(u=o.normalizeInputSource(u),Buffer.isBuffer(u))f.sourceType="buffer";else if(o.isStream(u))f.sourceType="stream";else return this.emit("\
error",new l("INPUTSTEAMBUFFERREQUIRED",{name:f.name})),this;return this._entriesCount++,this._queue.push({data:f,source:u}),this},p.prototype.directory=function(u,f,h){
if(this._state.finalize||this._state.aborted)return this.emit("error",new l("QUEUECLOSED")),this;if(typeof u!="string"||u.length===0)return this.emit("error",new l(
"DIRECTORYDIRPATHREQUIRED")),this;this._pending++,f===!1?f="":typeof f!="string"&&(f=u);var y=!1;typeof h=="function"?(y=h,h={}):typeof h!="object"&&(h={});var A={
stat:!0,dot:!0};function x(){this._pending--,this._maybeFinalize()}s(x,"onGlobEnd");function g(P){this.emit("error",P)}s(g,"onGlobError");function N(P){E.pause();
var M=!1,O=Object.assign({},h);O.name=P.relative,O.prefix=f,O.stats=P.stat,O.callback=E.resume.bind(E);try{if(y){if(O=y(O),O===!1)M=!0;else if(typeof O!="object")
throw new l("DIRECTORYFUNCTIONINVALIDDATA",{dirpath:u})}}catch(U){this.emit("error",U);return}if(M){E.resume();return}this._append(P.absolute,O)}s(N,"onGlobMatc\
h");var E=n(u,A);return E.on("error",g.bind(this)),E.on("match",N.bind(this)),E.on("end",x.bind(this)),this},p.prototype.file=function(u,f){return this._state.finalize||
this._state.aborted?(this.emit("error",new l("QUEUECLOSED")),this):typeof u!="string"||u.length===0?(this.emit("error",new l("FILEFILEPATHREQUIRED")),this):(this.
_append(u,f),this)},p.prototype.glob=function(u,f,h){this._pending++,f=o.defaults(f,{stat:!0,pattern:u});function y(){this._pending--,this._maybeFinalize()}s(y,
"onGlobEnd");function A(N){this.emit("error",N)}s(A,"onGlobError");function x(N){g.pause();var E=Object.assign({},h);E.callback=g.resume.bind(g),E.stats=N.stat,
E.name=N.relative,this._append(N.absolute,E)}s(x,"onGlobMatch");var g=n(f.cwd||".",f);return g.on("error",A.bind(this)),g.on("match",x.bind(this)),g.on("end",y.
bind(this)),this},p.prototype.finalize=function(){if(this._state.aborted){var u=new l("ABORTED");return this.emit("error",u),Promise.reject(u)}if(this._state.finalize){
var f=new l("FINALIZING");return this.emit("error",f),Promise.reject(f)}this._state.finalize=!0,this._pending===0&&this._queue.idle()&&this._statQueue.idle()&&this.
_finalize();var h=this;return new Promise(function(y,A){var x;h._module.on("end",function(){x||y()}),h._module.on("error",function(g){x=!0,A(g)})})},p.prototype.
setFormat=function(u){return this._format?(this.emit("error",new l("FORMATSET")),this):(this._format=u,this)},p.prototype.setModule=function(u){return this._state.
aborted?(this.emit("error",new l("ABORTED")),this):this._state.module?(this.emit("error",new l("MODULESET")),this):(this._module=u,this._modulePipe(),this)},p.prototype.
symlink=function(u,f,h){if(this._state.finalize||this._state.aborted)return this.emit("error",new l("QUEUECLOSED")),this;if(typeof u!="string"||u.length===0)return this.
emit("error",new l("SYMLINKFILEPATHREQUIRED")),this;if(typeof f!="string"||f.length===0)return this.emit("error",new l("SYMLINKTARGETREQUIRED",{filepath:u})),this;
if(!this._moduleSupports("symlink"))return this.emit("error",new l("SYMLINKNOTSUPPORTED",{filepath:u})),this;var y={};return y.type="symlink",y.name=u.replace(/\\/g,
"/"),y.linkname=f.replace(/\\/g,"/"),y.sourceType="buffer",typeof h=="number"&&(y.mode=h),this._entriesCount++,this._queue.push({data:y,source:Buffer.concat([])}),
this},p.prototype.pointer=function(){return this._pointer},p.prototype.use=function(u){return this._streams.push(u),this},t.exports=p}}),io=B({"node_modules/com\
press-commons/lib/archivers/archive-entry.js"(e,t){var r=t.exports=function(){};r.prototype.getName=function(){},r.prototype.getSize=function(){},r.prototype.getLastModifiedDate=
function(){},r.prototype.isDirectory=function(){}}}),ao=B({"node_modules/compress-commons/lib/archivers/zip/util.js"(e,t){var r=t.exports={};r.dateToDos=function(n,i){
i=i||!1;var a=i?n.getFullYear():n.getUTCFullYear();if(a<1980)return 2162688;if(a>=2044)return 2141175677;var o={year:a,month:i?n.getMonth():n.getUTCMonth(),date:i?
n.getDate():n.getUTCDate(),hours:i?n.getHours():n.getUTCHours(),minutes:i?n.getMinutes():n.getUTCMinutes(),seconds:i?n.getSeconds():n.getUTCSeconds()};return o.
year-1980<<25|o.month+1<<21|o.date<<16|o.hours<<11|o.minutes<<5|o.seconds/2},r.dosToDate=function(n){return new Date((n>>25&127)+1980,(n>>21&15)-1,n>>16&31,n>>11&
31,n>>5&63,(n&31)<<1)},r.fromDosTime=function(n){return r.dosToDate(n.readUInt32LE(0))},r.getEightBytes=function(n){var i=Buffer.alloc(8);return i.writeUInt32LE(
n%4294967296,0),i.writeUInt32LE(n/4294967296|0,4),i},r.getShortBytes=function(n){var i=Buffer.alloc(2);return i.writeUInt16LE((n&65535)>>>0,0),i},r.getShortBytesValue=
function(n,i){return n.readUInt16LE(i)},r.getLongBytes=function(n){var i=Buffer.alloc(4);return i.writeUInt32LE((n&4294967295)>>>0,0),i},r.getLongBytesValue=function(n,i){
return n.readUInt32LE(i)},r.toDosTime=function(n){return r.getLongBytes(r.dateToDos(n))}}}),wc=B({"node_modules/compress-commons/lib/archivers/zip/general-purpo\
se-bit.js"(e,t){var r=ao(),n=8,i=1,a=4,o=2,c=64,l=2048,d=t.exports=function(){return this instanceof d?(this.descriptor=!1,this.encryption=!1,this.utf8=!1,this.
numberOfShannonFanoTrees=0,this.strongEncryption=!1,this.slidingDictionarySize=0,this):new d};d.prototype.encode=function(){return r.getShortBytes((this.descriptor?
n:0)|(this.utf8?l:0)|(this.encryption?i:0)|(this.strongEncryption?c:0))},d.prototype.parse=function(m,p){var u=r.getShortBytesValue(m,p),f=new d;return f.useDataDescriptor(
(u&n)!==0),f.useUTF8ForNames((u&l)!==0),f.useStrongEncryption((u&c)!==0),f.useEncryption((u&i)!==0),f.setSlidingDictionarySize((u&o)!==0?8192:4096),f.setNumberOfShannonFanoTrees(
(u&a)!==0?3:2),f},d.prototype.setNumberOfShannonFanoTrees=function(m){this.numberOfShannonFanoTrees=m},d.prototype.getNumberOfShannonFanoTrees=function(){return this.
numberOfShannonFanoTrees},d.prototype.setSlidingDictionarySize=function(m){this.slidingDictionarySize=m},d.prototype.getSlidingDictionarySize=function(){return this.
slidingDictionarySize},d.prototype.useDataDescriptor=function(m){this.descriptor=m},d.prototype.usesDataDescriptor=function(){return this.descriptor},d.prototype.
useEncryption=function(m){this.encryption=m},d.prototype.usesEncryption=function(){return this.encryption},d.prototype.useStrongEncryption=function(m){this.strongEncryption=
m},d.prototype.usesStrongEncryption=function(){return this.strongEncryption},d.prototype.useUTF8ForNames=function(m){this.utf8=m},d.prototype.usesUTF8ForNames=function(){
return this.utf8}}}),SA=B({"node_modules/compress-commons/lib/archivers/zip/unix-stat.js"(e,t){t.exports={PERM_MASK:4095,FILE_TYPE_FLAG:61440,LINK_FLAG:40960,FILE_FLAG:32768,
DIR_FLAG:16384,DEFAULT_LINK_PERM:511,DEFAULT_DIR_PERM:493,DEFAULT_FILE_PERM:420}}}),Sc=B({"node_modules/compress-commons/lib/archivers/zip/constants.js"(e,t){t.
exports={WORD:4,DWORD:8,EMPTY:Buffer.alloc(0),SHORT:2,SHORT_MASK:65535,SHORT_SHIFT:16,SHORT_ZERO:Buffer.from(Array(2)),LONG:4,LONG_ZERO:Buffer.from(Array(4)),MIN_VERSION_INITIAL:10,
MIN_VERSION_DATA_DESCRIPTOR:20,MIN_VERSION_ZIP64:45,VERSION_MADEBY:45,METHOD_STORED:0,METHOD_DEFLATED:8,PLATFORM_UNIX:3,PLATFORM_FAT:0,SIG_LFH:67324752,SIG_DD:134695760,
SIG_CFH:33639248,SIG_EOCD:101010256,SIG_ZIP64_EOCD:101075792,SIG_ZIP64_EOCD_LOC:117853008,ZIP64_MAGIC_SHORT:65535,ZIP64_MAGIC:4294967295,ZIP64_EXTRA_ID:1,ZLIB_NO_COMPRESSION:0,
ZLIB_BEST_SPEED:1,ZLIB_BEST_COMPRESSION:9,ZLIB_DEFAULT_COMPRESSION:-1,MODE_MASK:4095,DEFAULT_FILE_MODE:33188,DEFAULT_DIR_MODE:16877,EXT_FILE_ATTR_DIR:1106051088,
EXT_FILE_ATTR_FILE:2175008800,S_IFMT:61440,S_IFIFO:4096,S_IFCHR:8192,S_IFDIR:16384,S_IFBLK:24576,S_IFREG:32768,S_IFLNK:40960,S_IFSOCK:49152,S_DOS_A:32,S_DOS_D:16,
S_DOS_V:8,S_DOS_S:4,S_DOS_H:2,S_DOS_R:1}}}),Bc=B({"node_modules/compress-commons/lib/archivers/zip/zip-archive-entry.js"(e,t){var r=oe("util").inherits,n=mc(),i=io(),
a=wc(),o=SA(),c=Sc(),l=ao(),d=t.exports=function(m){if(!(this instanceof d))return new d(m);i.call(this),this.platform=c.PLATFORM_FAT,this.method=-1,this.name=null,
this.size=0,this.csize=0,this.gpb=new a,this.crc=0,this.time=-1,this.minver=c.MIN_VERSION_INITIAL,this.mode=-1,this.extra=null,this.exattr=0,this.inattr=0,this.
comment=null,m&&this.setName(m)};r(d,i),d.prototype.getCentralDirectoryExtra=function(){return this.getExtra()},d.prototype.getComment=function(){return this.comment!==
null?this.comment:""},d.prototype.getCompressedSize=function(){return this.csize},d.prototype.getCrc=function(){return this.crc},d.prototype.getExternalAttributes=
function(){return this.exattr},d.prototype.getExtra=function(){return this.extra!==null?this.extra:c.EMPTY},d.prototype.getGeneralPurposeBit=function(){return this.
gpb},d.prototype.getInternalAttributes=function(){return this.inattr},d.prototype.getLastModifiedDate=function(){return this.getTime()},d.prototype.getLocalFileDataExtra=
function(){return this.getExtra()},d.prototype.getMethod=function(){return this.method},d.prototype.getName=function(){return this.name},d.prototype.getPlatform=
function(){return this.platform},d.prototype.getSize=function(){return this.size},d.prototype.getTime=function(){return this.time!==-1?l.dosToDate(this.time):-1},
d.prototype.getTimeDos=function(){return this.time!==-1?this.time:0},d.prototype.getUnixMode=function(){return this.platform!==c.PLATFORM_UNIX?0:this.getExternalAttributes()>>
c.SHORT_SHIFT&c.SHORT_MASK},d.prototype.getVersionNeededToExtract=function(){return this.minver},d.prototype.setComment=function(m){Buffer.byteLength(m)!==m.length&&
this.getGeneralPurposeBit().useUTF8ForNames(!0),this.comment=m},d.prototype.setCompressedSize=function(m){if(m<0)throw new Error("invalid entry compressed size");
this.csize=m},d.prototype.setCrc=function(m){if(m<0)throw new Error("invalid entry crc32");this.crc=m},d.prototype.setExternalAttributes=function(m){this.exattr=
m>>>0},d.prototype.setExtra=function(m){this.extra=m},d.prototype.setGeneralPurposeBit=function(m){if(!(m instanceof a))throw new Error("invalid entry GeneralPu\
rposeBit");this.gpb=m},d.prototype.setInternalAttributes=function(m){this.inattr=m},d.prototype.setMethod=function(m){if(m<0)throw new Error("invalid entry comp\
ression method");this.method=m},d.prototype.setName=function(m,p=!1){m=n(m,!1).replace(/^\w+:/,"").replace(/^(\.\.\/|\/)+/,""),p&&(m=`/${m}`),Buffer.byteLength(
m)!==m.length&&this.getGeneralPurposeBit().useUTF8ForNames(!0),this.name=m},d.prototype.setPlatform=function(m){this.platform=m},d.prototype.setSize=function(m){
if(m<0)throw new Error("invalid entry size");this.size=m},d.prototype.setTime=function(m,p){if(!(m instanceof Date))throw new Error("invalid entry time");this.time=
l.dateToDos(m,p)},d.prototype.setUnixMode=function(m){m|=this.isDirectory()?c.S_IFDIR:c.S_IFREG;var p=0;p|=m<<c.SHORT_SHIFT|(this.isDirectory()?c.S_DOS_D:c.S_DOS_A),
this.setExternalAttributes(p),this.mode=m&c.MODE_MASK,this.platform=c.PLATFORM_UNIX},d.prototype.setVersionNeededToExtract=function(m){this.minver=m},d.prototype.
isDirectory=function(){return this.getName().slice(-1)==="/"},d.prototype.isUnixSymlink=function(){return(this.getUnixMode()&o.FILE_TYPE_FLAG)===o.LINK_FLAG},d.
prototype.isZip64=function(){return this.csize>c.ZIP64_MAGIC||this.size>c.ZIP64_MAGIC}}}),Pc=B({"node_modules/compress-commons/lib/util/index.js"(e,t){var r=oe(
"stream").Stream,n=_n().PassThrough,i=Vs(),a=t.exports={};a.normalizeInputSource=function(o){if(o===null)return Buffer.alloc(0);if(typeof o=="string")return Buffer.
from(o);if(i(o)&&!o._readableState){var c=new n;return o.pipe(c),c}return o}}}),_c=B({"node_modules/compress-commons/lib/archivers/archive-output-stream.js"(e,t){
var r=oe("util").inherits,n=Vs(),i=_n().Transform,a=io(),o=Pc(),c=t.exports=function(l){if(!(this instanceof c))return new c(l);i.call(this,l),this.offset=0,this.
_archive={finish:!1,finished:!1,processing:!1}};r(c,i),c.prototype._appendBuffer=function(l,d,m){},c.prototype._appendStream=function(l,d,m){},c.prototype._emitErrorCallback=
function(l){l&&this.emit("error",l)},c.prototype._finish=function(l){},c.prototype._normalizeEntry=function(l){},c.prototype._transform=function(l,d,m){m(null,l)},
c.prototype.entry=function(l,d,m){if(d=d||null,typeof m!="function"&&(m=this._emitErrorCallback.bind(this)),!(l instanceof a)){m(new Error("not a valid instance\
 of ArchiveEntry"));return}if(this._archive.finish||this._archive.finished){m(new Error("unacceptable entry after finish"));return}if(this._archive.processing){
m(new Error("already processing an entry"));return}if(this._archive.processing=!0,this._normalizeEntry(l),this._entry=l,d=o.normalizeInputSource(d),Buffer.isBuffer(
d))this._appendBuffer(l,d,m);else if(n(d))this._appendStream(l,d,m);else{this._archive.processing=!1,m(new Error("input source must be valid Stream or Buffer in\
stance"));return}return this},c.prototype.finish=function(){if(this._archive.processing){this._archive.finish=!0;return}this._finish()},c.prototype.getBytesWritten=
function(){return this.offset},c.prototype.write=function(l,d){return l&&(this.offset+=l.length),i.prototype.write.call(this,l,d)}}}),so=B({"node_modules/crc-32\
/crc32.js"(e){var t;(function(r){typeof DO_NOT_EXPORT_CRC>"u"?typeof e=="object"?r(e):typeof define=="function"&&define.amd?define(function(){var n={};return r(
n),n}):r(t={}):r(t={})})(function(r){r.version="1.2.2";function n(){for(var L=0,ie=new Array(256),H=0;H!=256;++H)L=H,L=L&1?-306674912^L>>>1:L>>>1,L=L&1?-306674912^
L>>>1:L>>>1,L=L&1?-306674912^L>>>1:L>>>1,L=L&1?-306674912^L>>>1:L>>>1,L=L&1?-306674912^L>>>1:L>>>1,L=L&1?-306674912^L>>>1:L>>>1,L=L&1?-306674912^L>>>1:L>>>1,L=L&
1?-306674912^L>>>1:L>>>1,ie[H]=L;return typeof Int32Array<"u"?new Int32Array(ie):ie}s(n,"signed_crc_table");var i=n();function a(L){var ie=0,H=0,$=0,J=typeof Int32Array<
"u"?new Int32Array(4096):new Array(4096);for($=0;$!=256;++$)J[$]=L[$];for($=0;$!=256;++$)for(H=L[$],ie=256+$;ie<4096;ie+=256)H=J[ie]=H>>>8^L[H&255];var he=[];for($=
1;$!=16;++$)he[$-1]=typeof Int32Array<"u"?J.subarray($*256,$*256+256):J.slice($*256,$*256+256);return he}s(a,"slice_by_16_tables");var o=a(i),c=o[0],l=o[1],d=o[2],
m=o[3],p=o[4],u=o[5],f=o[6],h=o[7],y=o[8],A=o[9],x=o[10],g=o[11],N=o[12],E=o[13],P=o[14];function M(L,ie){for(var H=ie^-1,$=0,J=L.length;$<J;)H=H>>>8^i[(H^L.charCodeAt(
$++))&255];return~H}s(M,"crc32_bstr");function O(L,ie){for(var H=ie^-1,$=L.length-15,J=0;J<$;)H=P[L[J++]^H&255]^E[L[J++]^H>>8&255]^N[L[J++]^H>>16&255]^g[L[J++]^
H>>>24]^x[L[J++]]^A[L[J++]]^y[L[J++]]^h[L[J++]]^f[L[J++]]^u[L[J++]]^p[L[J++]]^m[L[J++]]^d[L[J++]]^l[L[J++]]^c[L[J++]]^i[L[J++]];for($+=15;J<$;)H=H>>>8^i[(H^L[J++])&
255];return~H}s(O,"crc32_buf");function U(L,ie){for(var H=ie^-1,$=0,J=L.length,he=0,ke=0;$<J;)he=L.charCodeAt($++),he<128?H=H>>>8^i[(H^he)&255]:he<2048?(H=H>>>8^
i[(H^(192|he>>6&31))&255],H=H>>>8^i[(H^(128|he&63))&255]):he>=55296&&he<57344?(he=(he&1023)+64,ke=L.charCodeAt($++)&1023,H=H>>>8^i[(H^(240|he>>8&7))&255],H=H>>>
8^i[(H^(128|he>>2&63))&255],H=H>>>8^i[(H^(128|ke>>6&15|(he&3)<<4))&255],H=H>>>8^i[(H^(128|ke&63))&255]):(H=H>>>8^i[(H^(224|he>>12&15))&255],H=H>>>8^i[(H^(128|he>>
6&63))&255],H=H>>>8^i[(H^(128|he&63))&255]);return~H}s(U,"crc32_str"),r.table=i,r.bstr=M,r.buf=O,r.str=U})}}),BA=B({"node_modules/crc32-stream/lib/crc32-stream.\
js"(e,t){"use strict";var{Transform:r}=_n(),n=so(),i=class extends r{static{s(this,"CRC32Stream")}constructor(a){super(a),this.checksum=Buffer.allocUnsafe(4),this.
checksum.writeInt32BE(0,0),this.rawSize=0}_transform(a,o,c){a&&(this.checksum=n.buf(a,this.checksum)>>>0,this.rawSize+=a.length),c(null,a)}digest(a){const o=Buffer.
allocUnsafe(4);return o.writeUInt32BE(this.checksum>>>0,0),a?o.toString(a):o}hex(){return this.digest("hex").toUpperCase()}size(){return this.rawSize}};t.exports=
i}}),PA=B({"node_modules/crc32-stream/lib/deflate-crc32-stream.js"(e,t){"use strict";var{DeflateRaw:r}=oe("zlib"),n=so(),i=class extends r{static{s(this,"Deflat\
eCRC32Stream")}constructor(a){super(a),this.checksum=Buffer.allocUnsafe(4),this.checksum.writeInt32BE(0,0),this.rawSize=0,this.compressedSize=0}push(a,o){return a&&
(this.compressedSize+=a.length),super.push(a,o)}_transform(a,o,c){a&&(this.checksum=n.buf(a,this.checksum)>>>0,this.rawSize+=a.length),super._transform(a,o,c)}digest(a){
const o=Buffer.allocUnsafe(4);return o.writeUInt32BE(this.checksum>>>0,0),a?o.toString(a):o}hex(){return this.digest("hex").toUpperCase()}size(a=!1){return a?this.
compressedSize:this.rawSize}};t.exports=i}}),Tc=B({"node_modules/crc32-stream/lib/index.js"(e,t){"use strict";t.exports={CRC32Stream:BA(),DeflateCRC32Stream:PA()}}}),
_A=B({"node_modules/compress-commons/lib/archivers/zip/zip-archive-output-stream.js"(e,t){var r=oe("util").inherits,n=so(),{CRC32Stream:i}=Tc(),{DeflateCRC32Stream:a}=Tc(),
o=_c(),c=Bc(),l=wc(),d=Sc(),m=Pc(),p=ao(),u=t.exports=function(f){if(!(this instanceof u))return new u(f);f=this.options=this._defaults(f),o.call(this,f),this._entry=
null,this._entries=[],this._archive={centralLength:0,centralOffset:0,comment:"",finish:!1,finished:!1,processing:!1,forceZip64:f.forceZip64,forceLocalTime:f.forceLocalTime}};
r(u,o),u.prototype._afterAppend=function(f){this._entries.push(f),f.getGeneralPurposeBit().usesDataDescriptor()&&this._writeDataDescriptor(f),this._archive.processing=
!1,this._entry=null,this._archive.finish&&!this._archive.finished&&this._finish()},u.prototype._appendBuffer=function(f,h,y){h.length===0&&f.setMethod(d.METHOD_STORED);
var A=f.getMethod();if(A===d.METHOD_STORED&&(f.setSize(h.length),f.setCompressedSize(h.length),f.setCrc(n.buf(h)>>>0)),this._writeLocalFileHeader(f),A===d.METHOD_STORED){
this.write(h),this._afterAppend(f),y(null,f);return}else if(A===d.METHOD_DEFLATED){this._smartStream(f,y).end(h);return}else{y(new Error("compression method "+A+
" not implemented"));return}},u.prototype._appendStream=function(f,h,y){f.getGeneralPurposeBit().useDataDescriptor(!0),f.setVersionNeededToExtract(d.MIN_VERSION_DATA_DESCRIPTOR),
this._writeLocalFileHeader(f);var A=this._smartStream(f,y);h.once("error",function(x){A.emit("error",x),A.end()}),h.pipe(A)},u.prototype._defaults=function(f){return typeof f!=
"object"&&(f={}),typeof f.zlib!="object"&&(f.zlib={}),typeof f.zlib.level!="number"&&(f.zlib.level=d.ZLIB_BEST_SPEED),f.forceZip64=!!f.forceZip64,f.forceLocalTime=
!!f.forceLocalTime,f},u.prototype._finish=function(){this._archive.centralOffset=this.offset,this._entries.forEach(function(f){this._writeCentralFileHeader(f)}.
bind(this)),this._archive.centralLength=this.offset-this._archive.centralOffset,this.isZip64()&&this._writeCentralDirectoryZip64(),this._writeCentralDirectoryEnd(),
this._archive.processing=!1,this._archive.finish=!0,this._archive.finished=!0,this.end()},u.prototype._normalizeEntry=function(f){f.getMethod()===-1&&f.setMethod(
d.METHOD_DEFLATED),f.getMethod()===d.METHOD_DEFLATED&&(f.getGeneralPurposeBit().useDataDescriptor(!0),f.setVersionNeededToExtract(d.MIN_VERSION_DATA_DESCRIPTOR)),
f.getTime()===-1&&f.setTime(new Date,this._archive.forceLocalTime),f._offsets={file:0,data:0,contents:0}},u.prototype._smartStream=function(f,h){var y=f.getMethod()===
d.METHOD_DEFLATED,A=y?new a(this.options.zlib):new i,x=null;function g(){var N=A.digest().readUInt32BE(0);f.setCrc(N),f.setSize(A.size()),f.setCompressedSize(A.
size(!0)),this._afterAppend(f),h(x,f)}return s(g,"handleStuff"),A.once("end",g.bind(this)),A.once("error",function(N){x=N}),A.pipe(this,{end:!1}),A},u.prototype.
_writeCentralDirectoryEnd=function(){var f=this._entries.length,h=this._archive.centralLength,y=this._archive.centralOffset;this.isZip64()&&(f=d.ZIP64_MAGIC_SHORT,
h=d.ZIP64_MAGIC,y=d.ZIP64_MAGIC),this.write(p.getLongBytes(d.SIG_EOCD)),this.write(d.SHORT_ZERO),this.write(d.SHORT_ZERO),this.write(p.getShortBytes(f)),this.write(
p.getShortBytes(f)),this.write(p.getLongBytes(h)),this.write(p.getLongBytes(y));var A=this.getComment(),x=Buffer.byteLength(A);this.write(p.getShortBytes(x)),this.
write(A)},u.prototype._writeCentralDirectoryZip64=function(){this.write(p.getLongBytes(d.SIG_ZIP64_EOCD)),this.write(p.getEightBytes(44)),this.write(p.getShortBytes(
d.MIN_VERSION_ZIP64)),this.write(p.getShortBytes(d.MIN_VERSION_ZIP64)),this.write(d.LONG_ZERO),this.write(d.LONG_ZERO),this.write(p.getEightBytes(this._entries.
length)),this.write(p.getEightBytes(this._entries.length)),this.write(p.getEightBytes(this._archive.centralLength)),this.write(p.getEightBytes(this._archive.centralOffset)),
this.write(p.getLongBytes(d.SIG_ZIP64_EOCD_LOC)),this.write(d.LONG_ZERO),this.write(p.getEightBytes(this._archive.centralOffset+this._archive.centralLength)),this.
write(p.getLongBytes(1))},u.prototype._writeCentralFileHeader=function(f){var h=f.getGeneralPurposeBit(),y=f.getMethod(),A=f._offsets.file,x=f.getSize(),g=f.getCompressedSize();
if(f.isZip64()||A>d.ZIP64_MAGIC){x=d.ZIP64_MAGIC,g=d.ZIP64_MAGIC,A=d.ZIP64_MAGIC,f.setVersionNeededToExtract(d.MIN_VERSION_ZIP64);var N=Buffer.concat([p.getShortBytes(
d.ZIP64_EXTRA_ID),p.getShortBytes(24),p.getEightBytes(f.getSize()),p.getEightBytes(f.getCompressedSize()),p.getEightBytes(f._offsets.file)],28);f.setExtra(N)}this.
write(p.getLongBytes(d.SIG_CFH)),this.write(p.getShortBytes(f.getPlatform()<<8|d.VERSION_MADEBY)),this.write(p.getShortBytes(f.getVersionNeededToExtract())),this.
write(h.encode()),this.write(p.getShortBytes(y)),this.write(p.getLongBytes(f.getTimeDos())),this.write(p.getLongBytes(f.getCrc())),this.write(p.getLongBytes(g)),
this.write(p.getLongBytes(x));var E=f.getName(),P=f.getComment(),M=f.getCentralDirectoryExtra();h.usesUTF8ForNames()&&(E=Buffer.from(E),P=Buffer.from(P)),this.write(
p.getShortBytes(E.length)),this.write(p.getShortBytes(M.length)),this.write(p.getShortBytes(P.length)),this.write(d.SHORT_ZERO),this.write(p.getShortBytes(f.getInternalAttributes())),
this.write(p.getLongBytes(f.getExternalAttributes())),this.write(p.getLongBytes(A)),this.write(E),this.write(M),this.write(P)},u.prototype._writeDataDescriptor=
function(f){this.write(p.getLongBytes(d.SIG_DD)),this.write(p.getLongBytes(f.getCrc())),f.isZip64()?(this.write(p.getEightBytes(f.getCompressedSize())),this.write(
p.getEightBytes(f.getSize()))):(this.write(p.getLongBytes(f.getCompressedSize())),this.write(p.getLongBytes(f.getSize())))},u.prototype._writeLocalFileHeader=function(f){
var h=f.getGeneralPurposeBit(),y=f.getMethod(),A=f.getName(),x=f.getLocalFileDataExtra();f.isZip64()&&(h.useDataDescriptor(!0),f.setVersionNeededToExtract(d.MIN_VERSION_ZIP64)),
h.usesUTF8ForNames()&&(A=Buffer.from(A)),f._offsets.file=this.offset,this.write(p.getLongBytes(d.SIG_LFH)),this.write(p.getShortBytes(f.getVersionNeededToExtract())),
this.write(h.encode()),this.write(p.getShortBytes(y)),this.write(p.getLongBytes(f.getTimeDos())),f._offsets.data=this.offset,h.usesDataDescriptor()?(this.write(
d.LONG_ZERO),this.write(d.LONG_ZERO),this.write(d.LONG_ZERO)):(this.write(p.getLongBytes(f.getCrc())),this.write(p.getLongBytes(f.getCompressedSize())),this.write(
p.getLongBytes(f.getSize()))),this.write(p.getShortBytes(A.length)),this.write(p.getShortBytes(x.length)),this.write(A),this.write(x),f._offsets.contents=this.offset},
u.prototype.getComment=function(f){return this._archive.comment!==null?this._archive.comment:""},u.prototype.isZip64=function(){return this._archive.forceZip64||
this._entries.length>d.ZIP64_MAGIC_SHORT||this._archive.centralLength>d.ZIP64_MAGIC||this._archive.centralOffset>d.ZIP64_MAGIC},u.prototype.setComment=function(f){
this._archive.comment=f}}}),Rc=B({"node_modules/compress-commons/lib/compress-commons.js"(e,t){t.exports={ArchiveEntry:io(),ZipArchiveEntry:Bc(),ArchiveOutputStream:_c(),
ZipArchiveOutputStream:_A()}}}),TA=B({"node_modules/zip-stream/index.js"(e,t){var r=oe("util").inherits,n=Rc().ZipArchiveOutputStream,i=Rc().ZipArchiveEntry,a=Oi(),
o=t.exports=function(c){if(!(this instanceof o))return new o(c);c=this.options=c||{},c.zlib=c.zlib||{},n.call(this,c),typeof c.level=="number"&&c.level>=0&&(c.zlib.
level=c.level,delete c.level),!c.forceZip64&&typeof c.zlib.level=="number"&&c.zlib.level===0&&(c.store=!0),c.namePrependSlash=c.namePrependSlash||!1,c.comment&&
c.comment.length>0&&this.setComment(c.comment)};r(o,n),o.prototype._normalizeFileData=function(c){c=a.defaults(c,{type:"file",name:null,namePrependSlash:this.options.
namePrependSlash,linkname:null,date:null,mode:null,store:this.options.store,comment:""});var l=c.type==="directory",d=c.type==="symlink";return c.name&&(c.name=
a.sanitizePath(c.name),!d&&c.name.slice(-1)==="/"?(l=!0,c.type="directory"):l&&(c.name+="/")),(l||d)&&(c.store=!0),c.date=a.dateify(c.date),c},o.prototype.entry=
function(c,l,d){if(typeof d!="function"&&(d=this._emitErrorCallback.bind(this)),l=this._normalizeFileData(l),l.type!=="file"&&l.type!=="directory"&&l.type!=="sy\
mlink"){d(new Error(l.type+" entries not currently supported"));return}if(typeof l.name!="string"||l.name.length===0){d(new Error("entry name must be a non-empt\
y string value"));return}if(l.type==="symlink"&&typeof l.linkname!="string"){d(new Error("entry linkname must be a non-empty string value when type equals symli\
nk"));return}var m=new i(l.name);return m.setTime(l.date,this.options.forceLocalTime),l.namePrependSlash&&m.setName(l.name,!0),l.store&&m.setMethod(0),l.comment.
length>0&&m.setComment(l.comment),l.type==="symlink"&&typeof l.mode!="number"&&(l.mode=40960),typeof l.mode=="number"&&(l.type==="symlink"&&(l.mode|=40960),m.setUnixMode(
l.mode)),l.type==="symlink"&&typeof l.linkname=="string"&&(c=Buffer.from(l.linkname)),n.prototype.entry.call(this,m,c,d)},o.prototype.finalize=function(){this.finish()}}}),
RA=B({"node_modules/archiver/lib/plugins/zip.js"(e,t){var r=TA(),n=Oi(),i=s(function(a){if(!(this instanceof i))return new i(a);a=this.options=n.defaults(a,{comment:"",
forceUTC:!1,namePrependSlash:!1,store:!1}),this.supports={directory:!0,symlink:!0},this.engine=new r(a)},"Zip");i.prototype.append=function(a,o,c){this.engine.entry(
a,o,c)},i.prototype.finalize=function(){this.engine.finalize()},i.prototype.on=function(){return this.engine.on.apply(this.engine,arguments)},i.prototype.pipe=function(){
return this.engine.pipe.apply(this.engine,arguments)},i.prototype.unpipe=function(){return this.engine.unpipe.apply(this.engine,arguments)},t.exports=i}}),OA=B(
{"uncalled:tar-stream"(e,t){t.exports=s(function(){throw new Error("tar-stream is not in this bundle")},"leftOut")}}),MA=B({"node_modules/archiver/lib/plugins/t\
ar.js"(e,t){var r=oe("zlib"),n=OA(),i=Oi(),a=s(function(o){if(!(this instanceof a))return new a(o);o=this.options=i.defaults(o,{gzip:!1}),typeof o.gzipOptions!=
"object"&&(o.gzipOptions={}),this.supports={directory:!0,symlink:!0},this.engine=n.pack(o),this.compressor=!1,o.gzip&&(this.compressor=r.createGzip(o.gzipOptions),
this.compressor.on("error",this._onCompressorError.bind(this)))},"Tar");a.prototype._onCompressorError=function(o){this.engine.emit("error",o)},a.prototype.append=
function(o,c,l){var d=this;c.mtime=c.date;function m(u,f){if(u){l(u);return}d.engine.entry(c,f,function(h){l(h,c)})}if(s(m,"append"),c.sourceType==="buffer")m(null,
o);else if(c.sourceType==="stream"&&c.stats){c.size=c.stats.size;var p=d.engine.entry(c,function(u){l(u,c)});o.pipe(p)}else c.sourceType==="stream"&&i.collectStream(
o,m)},a.prototype.finalize=function(){this.engine.finalize()},a.prototype.on=function(){return this.engine.on.apply(this.engine,arguments)},a.prototype.pipe=function(o,c){
return this.compressor?this.engine.pipe.apply(this.engine,[this.compressor]).pipe(o,c):this.engine.pipe.apply(this.engine,arguments)},a.prototype.unpipe=function(){
return this.compressor?this.compressor.unpipe.apply(this.compressor,arguments):this.engine.unpipe.apply(this.engine,arguments)},t.exports=a}}),kA=B({"node_modul\
es/buffer-crc32/dist/index.cjs"(e,t){"use strict";function r(m){return m&&m.__esModule&&Object.prototype.hasOwnProperty.call(m,"default")?m.default:m}s(r,"getDe\
faultExportFromCjs");var n=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,249268274,2044508324,3772115230,2547177864,
162941995,2125561021,3887607047,2428444049,498536548,1789927666,4089016648,2227061214,450548861,1843258603,4107580753,2211677639,325883990,1684777152,4251122042,
2321926636,335633487,1661365465,4195302755,2366115317,997073096,1281953886,3579855332,2724688242,1006888145,1258607687,3524101629,2768942443,901097722,1119000684,
3686517206,2898065728,853044451,1172266101,3705015759,2882616665,651767980,1373503546,3369554304,3218104598,565507253,1454621731,3485111705,3099436303,671266974,
1594198024,3322730930,2970347812,795835527,1483230225,3244367275,3060149565,1994146192,31158534,2563907772,4023717930,1907459465,112637215,2680153253,3904427059,
2013776290,251722036,2517215374,3775830040,2137656763,141376813,2439277719,3865271297,1802195444,476864866,2238001368,4066508878,1812370925,453092731,2181625025,
4111451223,1706088902,314042704,2344532202,4240017532,1658658271,366619977,2362670323,4224994405,1303535960,984961486,2747007092,3569037538,1256170817,1037604311,
2765210733,3554079995,1131014506,879679996,2909243462,3663771856,1141124467,855842277,2852801631,3708648649,1342533948,654459306,3188396048,3373015174,1466479909,
544179635,3110523913,3462522015,1591671054,702138776,2966460450,3352799412,1504918807,783551873,3082640443,3233442989,3988292384,2596254646,62317068,1957810842,
3939845945,2647816111,81470997,1943803523,3814918930,2489596804,225274430,2053790376,3826175755,2466906013,167816743,2097651377,4027552580,2265490386,503444072,
1762050814,4150417245,2154129355,426522225,1852507879,4275313526,2312317920,282753626,1742555852,4189708143,2394877945,397917763,1622183637,3604390888,2714866558,
953729732,1340076626,3518719985,2797360999,1068828381,1219638859,3624741850,2936675148,906185462,1090812512,3747672003,2825379669,829329135,1181335161,3412177804,
3160834842,628085408,1382605366,3423369109,3138078467,570562233,1426400815,3317316542,2998733608,733239954,1555261956,3268935591,3050360625,752459403,1541320221,
2607071920,3965973030,1969922972,40735498,2617837225,3943577151,1913087877,83908371,2512341634,3803740692,2075208622,213261112,2463272603,3855990285,2094854071,
198958881,2262029012,4057260610,1759359992,534414190,2176718541,4139329115,1873836001,414664567,2282248934,4279200368,1711684554,285281116,2405801727,4167216745,
1634467795,376229701,2685067896,3608007406,1308918612,956543938,2808555105,3495958263,1231636301,1047427035,2932959818,3654703836,1088359270,936918e3,2847714899,
3736837829,1202900863,817233897,3183342108,3401237130,1404277552,615818150,3134207493,3453421203,1423857449,601450431,3009837614,3294710456,1567103746,711928724,
3020668471,3272380065,1510334235,755167117]);function i(m){if(Buffer.isBuffer(m))return m;if(typeof m=="number")return Buffer.alloc(m);if(typeof m=="string")return Buffer.
from(m);throw new Error("input must be buffer, number, or string, received "+typeof m)}s(i,"ensureBuffer");function a(m){const p=i(4);return p.writeInt32BE(m,0),
p}s(a,"bufferizeInt");function o(m,p){m=i(m),Buffer.isBuffer(p)&&(p=p.readUInt32BE(0));let u=~~p^-1;for(var f=0;f<m.length;f++)u=n[(u^m[f])&255]^u>>>8;return u^
-1}s(o,"_crc32");function c(){return a(o.apply(null,arguments))}s(c,"crc32"),c.signed=function(){return o.apply(null,arguments)},c.unsigned=function(){return o.
apply(null,arguments)>>>0};var l=c,d=r(l);t.exports=d}}),DA=B({"node_modules/archiver/lib/plugins/json.js"(e,t){var r=oe("util").inherits,n=_n().Transform,i=kA(),
a=Oi(),o=s(function(c){if(!(this instanceof o))return new o(c);c=this.options=a.defaults(c,{}),n.call(this,c),this.supports={directory:!0,symlink:!0},this.files=
[]},"Json");r(o,n),o.prototype._transform=function(c,l,d){d(null,c)},o.prototype._writeStringified=function(){var c=JSON.stringify(this.files);this.write(c)},o.
prototype.append=function(c,l,d){var m=this;l.crc32=0;function p(u,f){if(u){d(u);return}l.size=f.length||0,l.crc32=i.unsigned(f),m.files.push(l),d(null,l)}s(p,"\
onend"),l.sourceType==="buffer"?p(null,c):l.sourceType==="stream"&&a.collectStream(c,p)},o.prototype.finalize=function(){this._writeStringified(),this.end()},t.
exports=o}}),LA=B({"node_modules/archiver/index.js"(e,t){var r=wA(),n={},i=s(function(a,o){return i.create(a,o)},"vending");i.create=function(a,o){if(n[a]){var c=new r(
a,o);return c.setFormat(a),c.setModule(new n[a](o)),c}else throw new Error("create("+a+"): format not registered")},i.registerFormat=function(a,o){if(n[a])throw new Error(
"register("+a+"): format already registered");if(typeof o!="function")throw new Error("register("+a+"): format module invalid");if(typeof o.prototype.append!="f\
unction"||typeof o.prototype.finalize!="function")throw new Error("register("+a+"): format module missing methods");n[a]=o},i.isRegisteredFormat=function(a){return!!n[a]},
i.registerFormat("zip",RA()),i.registerFormat("tar",MA()),i.registerFormat("json",DA()),t.exports=i}}),zA=B({"uncalled:./download/download-artifact.js"(e,t){t.exports=
s(function(){throw new Error("./download/download-artifact.js is not in this bundle")},"leftOut")}}),FA=B({"uncalled:./delete/delete-artifact.js"(e,t){t.exports=
s(function(){throw new Error("./delete/delete-artifact.js is not in this bundle")},"leftOut")}}),HA=B({"uncalled:./find/get-artifact.js"(e,t){t.exports=s(function(){
throw new Error("./find/get-artifact.js is not in this bundle")},"leftOut")}}),UA=B({"uncalled:./find/list-artifacts.js"(e,t){t.exports=s(function(){throw new Error(
"./find/list-artifacts.js is not in this bundle")},"leftOut")}});import QA from"os";function Da(){return 8*1024*1024}s(Da,"getUploadChunkSize");function Oc(){const e=process.
env.ACTIONS_RUNTIME_TOKEN;if(!e)throw new Error("Unable to get the ACTIONS_RUNTIME_TOKEN env variable");return e}s(Oc,"getRuntimeToken");function qA(){const e=process.
env.ACTIONS_RESULTS_URL;if(!e)throw new Error("Unable to get the ACTIONS_RESULTS_URL env variable");return new URL(e).origin}s(qA,"getResultsServiceUrl");function Mi(){
const t=new URL(process.env.GITHUB_SERVER_URL||"https://github.com").hostname.trimEnd().toUpperCase(),r=t==="GITHUB.COM",n=t.endsWith(".GHE.COM"),i=t.endsWith("\
.LOCALHOST");return!r&&!n&&!i}s(Mi,"isGhes");function jA(){const e=QA.cpus().length;let t=32;if(e>4){const n=16*e;t=n>300?300:n}const r=process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY;
if(r){const n=parseInt(r);if(isNaN(n)||n<1)throw new Error("Invalid value set for ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY env variable");return n<t?(ht("Set concurr\
ency based on the value set in ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY."),n):(ht(`ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY is higher than the cap of ${t} based on the nu\
mber of cpus. Set it to the maximum value allowed.`),t)}return 5}s(jA,"getConcurrency");function GA(){const e=process.env.ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS;if(!e)
return 3e5;const t=parseInt(e);if(isNaN(t))throw new Error("Invalid value set for ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS env variable");return t}s(GA,"getUploadChun\
kTimeout");import*as YA from"fs";import*as KA from"path";var Mc=Se(ze(),1),kc=Se(ze(),1),JA=Se(ze(),1),WA=Se(ze(),1),XA=Se(ze(),1),ki=Se(ze(),1),$A=Se(ze(),1),VA=class extends $A.
MessageType{static{s(this,"Timestamp$Type")}constructor(){super("google.protobuf.Timestamp",[{no:1,name:"seconds",kind:"scalar",T:3},{no:2,name:"nanos",kind:"sc\
alar",T:5}])}now(){const e=this.create(),t=Date.now();return e.seconds=ki.PbLong.from(Math.floor(t/1e3)).toString(),e.nanos=t%1e3*1e6,e}toDate(e){return new Date(
ki.PbLong.from(e.seconds).toNumber()*1e3+Math.ceil(e.nanos/1e6))}fromDate(e){const t=this.create(),r=e.getTime();return t.seconds=ki.PbLong.from(Math.floor(r/1e3)).
toString(),t.nanos=r%1e3*1e6,t}internalJsonWrite(e,t){let r=ki.PbLong.from(e.seconds).toNumber()*1e3;if(r<Date.parse("0001-01-01T00:00:00Z")||r>Date.parse("9999\
-12-31T23:59:59Z"))throw new Error("Unable to encode Timestamp to JSON. Must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive.");if(e.nanos<0)throw new Error(
"Unable to encode invalid Timestamp to JSON. Nanos must not be negative.");let n="Z";if(e.nanos>0){let i=(e.nanos+1e9).toString().substring(1);i.substring(3)===
"000000"?n="."+i.substring(0,3)+"Z":i.substring(6)==="000"?n="."+i.substring(0,6)+"Z":n="."+i+"Z"}return new Date(r).toISOString().replace(".000Z",n)}internalJsonRead(e,t,r){
if(typeof e!="string")throw new Error("Unable to parse Timestamp from JSON "+(0,XA.typeofJsonValue)(e)+".");let n=e.match(/^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:Z|\.([0-9]{3,9})Z|([+-][0-9][0-9]:[0-9][0-9]))$/);
if(!n)throw new Error("Unable to parse Timestamp from JSON. Invalid format.");let i=Date.parse(n[1]+"-"+n[2]+"-"+n[3]+"T"+n[4]+":"+n[5]+":"+n[6]+(n[8]?n[8]:"Z"));
if(Number.isNaN(i))throw new Error("Unable to parse Timestamp from JSON. Invalid value.");if(i<Date.parse("0001-01-01T00:00:00Z")||i>Date.parse("9999-12-31T23:5\
9:59Z"))throw new globalThis.Error("Unable to parse Timestamp from JSON. Must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive.");return r||(r=this.
create()),r.seconds=ki.PbLong.from(i/1e3).toString(),r.nanos=0,n[7]&&(r.nanos=parseInt("1"+n[7]+"0".repeat(9-n[7].length))-1e9),r}create(e){const t={seconds:"0",
nanos:0};return globalThis.Object.defineProperty(t,WA.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,JA.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){
let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:i.seconds=e.int64().toString();break;case 2:i.nanos=e.int32();break;default:let l=r.
readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let d=e.skip(c);l!==!1&&(l===!0?kc.UnknownFieldHandler.
onRead:l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){e.seconds!=="0"&&t.tag(1,Mc.WireType.Varint).int64(e.seconds),e.nanos!==0&&t.tag(2,Mc.WireType.
Varint).int32(e.nanos);let n=r.writeUnknownFields;return n!==!1&&(n==!0?kc.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},Jr=new VA,La=Se(ze(),1),Dc=Se(ze(),
1),rr=Se(ze(),1),We=Se(ze(),1),nr=Se(ze(),1),ir=Se(ze(),1),ar=Se(ze(),1),ZA=class extends ar.MessageType{static{s(this,"DoubleValue$Type")}constructor(){super("\
google.protobuf.DoubleValue",[{no:1,name:"value",kind:"scalar",T:1}])}internalJsonWrite(e,t){return this.refJsonWriter.scalar(2,e.value,"value",!1,!0)}internalJsonRead(e,t,r){
return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,1,void 0,"value"),r}create(e){const t={value:0};return globalThis.Object.defineProperty(t,ir.MESSAGE_TYPE,
{enumerable:!1,value:this}),e!==void 0&&(0,nr.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[
o,c]=e.tag();switch(o){case 1:i.value=e.double();break;default:let l=r.readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wire type\
 ${c}) for ${this.typeName}`);let d=e.skip(c);l!==!1&&(l===!0?We.UnknownFieldHandler.onRead:l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){e.value!==
0&&t.tag(1,rr.WireType.Bit64).double(e.value);let n=r.writeUnknownFields;return n!==!1&&(n==!0?We.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},h_=new ZA,
ev=class extends ar.MessageType{static{s(this,"FloatValue$Type")}constructor(){super("google.protobuf.FloatValue",[{no:1,name:"value",kind:"scalar",T:2}])}internalJsonWrite(e,t){
return this.refJsonWriter.scalar(1,e.value,"value",!1,!0)}internalJsonRead(e,t,r){return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,1,void 0,"valu\
e"),r}create(e){const t={value:0};return globalThis.Object.defineProperty(t,ir.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,nr.reflectionMergePartial)(
this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:i.value=e.float();break;default:let l=r.
readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let d=e.skip(c);l!==!1&&(l===!0?We.UnknownFieldHandler.
onRead:l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){e.value!==0&&t.tag(1,rr.WireType.Bit32).float(e.value);let n=r.writeUnknownFields;return n!==
!1&&(n==!0?We.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},g_=new ev,tv=class extends ar.MessageType{static{s(this,"Int64Value$Type")}constructor(){super(
"google.protobuf.Int64Value",[{no:1,name:"value",kind:"scalar",T:3}])}internalJsonWrite(e,t){return this.refJsonWriter.scalar(La.ScalarType.INT64,e.value,"value",
!1,!0)}internalJsonRead(e,t,r){return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,La.ScalarType.INT64,Dc.LongType.STRING,"value"),r}create(e){const t={
value:"0"};return globalThis.Object.defineProperty(t,ir.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,nr.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){
let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:i.value=e.int64().toString();break;default:let l=r.readUnknownField;if(l==="th\
row")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let d=e.skip(c);l!==!1&&(l===!0?We.UnknownFieldHandler.onRead:l)(this.
typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){e.value!=="0"&&t.tag(1,rr.WireType.Varint).int64(e.value);let n=r.writeUnknownFields;return n!==!1&&(n==!0?
We.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},oo=new tv,rv=class extends ar.MessageType{static{s(this,"UInt64Value$Type")}constructor(){super("google\
.protobuf.UInt64Value",[{no:1,name:"value",kind:"scalar",T:4}])}internalJsonWrite(e,t){return this.refJsonWriter.scalar(La.ScalarType.UINT64,e.value,"value",!1,
!0)}internalJsonRead(e,t,r){return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,La.ScalarType.UINT64,Dc.LongType.STRING,"value"),r}create(e){const t={
value:"0"};return globalThis.Object.defineProperty(t,ir.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,nr.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){
let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:i.value=e.uint64().toString();break;default:let l=r.readUnknownField;if(l==="t\
hrow")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let d=e.skip(c);l!==!1&&(l===!0?We.UnknownFieldHandler.onRead:l)(this.
typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){e.value!=="0"&&t.tag(1,rr.WireType.Varint).uint64(e.value);let n=r.writeUnknownFields;return n!==!1&&(n==
!0?We.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},y_=new rv,nv=class extends ar.MessageType{static{s(this,"Int32Value$Type")}constructor(){super("goog\
le.protobuf.Int32Value",[{no:1,name:"value",kind:"scalar",T:5}])}internalJsonWrite(e,t){return this.refJsonWriter.scalar(5,e.value,"value",!1,!0)}internalJsonRead(e,t,r){
return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,5,void 0,"value"),r}create(e){const t={value:0};return globalThis.Object.defineProperty(t,ir.MESSAGE_TYPE,
{enumerable:!1,value:this}),e!==void 0&&(0,nr.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[
o,c]=e.tag();switch(o){case 1:i.value=e.int32();break;default:let l=r.readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}\
) for ${this.typeName}`);let d=e.skip(c);l!==!1&&(l===!0?We.UnknownFieldHandler.onRead:l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){e.value!==
0&&t.tag(1,rr.WireType.Varint).int32(e.value);let n=r.writeUnknownFields;return n!==!1&&(n==!0?We.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},A_=new nv,
iv=class extends ar.MessageType{static{s(this,"UInt32Value$Type")}constructor(){super("google.protobuf.UInt32Value",[{no:1,name:"value",kind:"scalar",T:13}])}internalJsonWrite(e,t){
return this.refJsonWriter.scalar(13,e.value,"value",!1,!0)}internalJsonRead(e,t,r){return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,13,void 0,"va\
lue"),r}create(e){const t={value:0};return globalThis.Object.defineProperty(t,ir.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,nr.reflectionMergePartial)(
this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:i.value=e.uint32();break;default:let l=r.
readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let d=e.skip(c);l!==!1&&(l===!0?We.UnknownFieldHandler.
onRead:l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){e.value!==0&&t.tag(1,rr.WireType.Varint).uint32(e.value);let n=r.writeUnknownFields;return n!==
!1&&(n==!0?We.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},v_=new iv,av=class extends ar.MessageType{static{s(this,"BoolValue$Type")}constructor(){super(
"google.protobuf.BoolValue",[{no:1,name:"value",kind:"scalar",T:8}])}internalJsonWrite(e,t){return e.value}internalJsonRead(e,t,r){return r||(r=this.create()),r.
value=this.refJsonReader.scalar(e,8,void 0,"value"),r}create(e){const t={value:!1};return globalThis.Object.defineProperty(t,ir.MESSAGE_TYPE,{enumerable:!1,value:this}),
e!==void 0&&(0,nr.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:
i.value=e.bool();break;default:let l=r.readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let d=e.
skip(c);l!==!1&&(l===!0?We.UnknownFieldHandler.onRead:l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){e.value!==!1&&t.tag(1,rr.WireType.Varint).bool(
e.value);let n=r.writeUnknownFields;return n!==!1&&(n==!0?We.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},N_=new av,sv=class extends ar.MessageType{static{
s(this,"StringValue$Type")}constructor(){super("google.protobuf.StringValue",[{no:1,name:"value",kind:"scalar",T:9}])}internalJsonWrite(e,t){return e.value}internalJsonRead(e,t,r){
return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,9,void 0,"value"),r}create(e){const t={value:""};return globalThis.Object.defineProperty(t,ir.MESSAGE_TYPE,
{enumerable:!1,value:this}),e!==void 0&&(0,nr.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[
o,c]=e.tag();switch(o){case 1:i.value=e.string();break;default:let l=r.readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wire type\
 ${c}) for ${this.typeName}`);let d=e.skip(c);l!==!1&&(l===!0?We.UnknownFieldHandler.onRead:l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){e.value!==
""&&t.tag(1,rr.WireType.LengthDelimited).string(e.value);let n=r.writeUnknownFields;return n!==!1&&(n==!0?We.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},
bt=new sv,ov=class extends ar.MessageType{static{s(this,"BytesValue$Type")}constructor(){super("google.protobuf.BytesValue",[{no:1,name:"value",kind:"scalar",T:12}])}internalJsonWrite(e,t){
return this.refJsonWriter.scalar(12,e.value,"value",!1,!0)}internalJsonRead(e,t,r){return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,12,void 0,"va\
lue"),r}create(e){const t={value:new Uint8Array(0)};return globalThis.Object.defineProperty(t,ir.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,nr.reflectionMergePartial)(
this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:i.value=e.bytes();break;default:let l=r.
readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let d=e.skip(c);l!==!1&&(l===!0?We.UnknownFieldHandler.
onRead:l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){e.value.length&&t.tag(1,rr.WireType.LengthDelimited).bytes(e.value);let n=r.writeUnknownFields;
return n!==!1&&(n==!0?We.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},b_=new ov,lv=Se(Hg(),1),pe=Se(ze(),1),Ue=Se(ze(),1),Qt=Se(ze(),1),qt=Se(ze(),1),jt=Se(
ze(),1),cv=class extends jt.MessageType{static{s(this,"CreateArtifactRequest$Type")}constructor(){super("github.actions.results.api.v1.CreateArtifactRequest",[{
no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_run_backend_id",kind:"scalar",T:9},{no:3,name:"name",kind:"scalar",T:9},{no:4,name:"\
expires_at",kind:"message",T:s(()=>Jr,"T")},{no:5,name:"version",kind:"scalar",T:5},{no:6,name:"mime_type",kind:"message",T:s(()=>bt,"T")}])}create(e){const t={
workflowRunBackendId:"",workflowJobRunBackendId:"",name:"",version:0};return globalThis.Object.defineProperty(t,qt.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==
void 0&&(0,Qt.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:
i.workflowRunBackendId=e.string();break;case 2:i.workflowJobRunBackendId=e.string();break;case 3:i.name=e.string();break;case 4:i.expiresAt=Jr.internalBinaryRead(
e,e.uint32(),r,i.expiresAt);break;case 5:i.version=e.int32();break;case 6:i.mimeType=bt.internalBinaryRead(e,e.uint32(),r,i.mimeType);break;default:let l=r.readUnknownField;
if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let d=e.skip(c);l!==!1&&(l===!0?Ue.UnknownFieldHandler.onRead:
l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){e.workflowRunBackendId!==""&&t.tag(1,pe.WireType.LengthDelimited).string(e.workflowRunBackendId),
e.workflowJobRunBackendId!==""&&t.tag(2,pe.WireType.LengthDelimited).string(e.workflowJobRunBackendId),e.name!==""&&t.tag(3,pe.WireType.LengthDelimited).string(
e.name),e.expiresAt&&Jr.internalBinaryWrite(e.expiresAt,t.tag(4,pe.WireType.LengthDelimited).fork(),r).join(),e.version!==0&&t.tag(5,pe.WireType.Varint).int32(e.
version),e.mimeType&&bt.internalBinaryWrite(e.mimeType,t.tag(6,pe.WireType.LengthDelimited).fork(),r).join();let n=r.writeUnknownFields;return n!==!1&&(n==!0?Ue.
UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},Lc=new cv,dv=class extends jt.MessageType{static{s(this,"CreateArtifactResponse$Type")}constructor(){super(
"github.actions.results.api.v1.CreateArtifactResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"signed_upload_url",kind:"scalar",T:9}])}create(e){const t={
ok:!1,signedUploadUrl:""};return globalThis.Object.defineProperty(t,qt.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,Qt.reflectionMergePartial)(this,t,
e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:i.ok=e.bool();break;case 2:i.signedUploadUrl=
e.string();break;default:let l=r.readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let d=e.
skip(c);l!==!1&&(l===!0?Ue.UnknownFieldHandler.onRead:l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){e.ok!==!1&&t.tag(1,pe.WireType.Varint).bool(
e.ok),e.signedUploadUrl!==""&&t.tag(2,pe.WireType.LengthDelimited).string(e.signedUploadUrl);let n=r.writeUnknownFields;return n!==!1&&(n==!0?Ue.UnknownFieldHandler.
onWrite:n)(this.typeName,e,t),t}},zc=new dv,mv=class extends jt.MessageType{static{s(this,"FinalizeArtifactRequest$Type")}constructor(){super("github.actions.re\
sults.api.v1.FinalizeArtifactRequest",[{no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_run_backend_id",kind:"scalar",T:9},{no:3,
name:"name",kind:"scalar",T:9},{no:4,name:"size",kind:"scalar",T:3},{no:5,name:"hash",kind:"message",T:s(()=>bt,"T")}])}create(e){const t={workflowRunBackendId:"",
workflowJobRunBackendId:"",name:"",size:"0"};return globalThis.Object.defineProperty(t,qt.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,Qt.reflectionMergePartial)(
this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:i.workflowRunBackendId=e.string();break;case 2:
i.workflowJobRunBackendId=e.string();break;case 3:i.name=e.string();break;case 4:i.size=e.int64().toString();break;case 5:i.hash=bt.internalBinaryRead(e,e.uint32(),
r,i.hash);break;default:let l=r.readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let d=e.skip(
c);l!==!1&&(l===!0?Ue.UnknownFieldHandler.onRead:l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){e.workflowRunBackendId!==""&&t.tag(1,pe.WireType.
LengthDelimited).string(e.workflowRunBackendId),e.workflowJobRunBackendId!==""&&t.tag(2,pe.WireType.LengthDelimited).string(e.workflowJobRunBackendId),e.name!==
""&&t.tag(3,pe.WireType.LengthDelimited).string(e.name),e.size!=="0"&&t.tag(4,pe.WireType.Varint).int64(e.size),e.hash&&bt.internalBinaryWrite(e.hash,t.tag(5,pe.
WireType.LengthDelimited).fork(),r).join();let n=r.writeUnknownFields;return n!==!1&&(n==!0?Ue.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},Fc=new mv,uv=class extends jt.
MessageType{static{s(this,"FinalizeArtifactResponse$Type")}constructor(){super("github.actions.results.api.v1.FinalizeArtifactResponse",[{no:1,name:"ok",kind:"s\
calar",T:8},{no:2,name:"artifact_id",kind:"scalar",T:3}])}create(e){const t={ok:!1,artifactId:"0"};return globalThis.Object.defineProperty(t,qt.MESSAGE_TYPE,{enumerable:!1,
value:this}),e!==void 0&&(0,Qt.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();
switch(o){case 1:i.ok=e.bool();break;case 2:i.artifactId=e.int64().toString();break;default:let l=r.readUnknownField;if(l==="throw")throw new globalThis.Error(`\
Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let d=e.skip(c);l!==!1&&(l===!0?Ue.UnknownFieldHandler.onRead:l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){
e.ok!==!1&&t.tag(1,pe.WireType.Varint).bool(e.ok),e.artifactId!=="0"&&t.tag(2,pe.WireType.Varint).int64(e.artifactId);let n=r.writeUnknownFields;return n!==!1&&
(n==!0?Ue.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},Hc=new uv,pv=class extends jt.MessageType{static{s(this,"ListArtifactsRequest$Type")}constructor(){
super("github.actions.results.api.v1.ListArtifactsRequest",[{no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_run_backend_id",kind:"\
scalar",T:9},{no:3,name:"name_filter",kind:"message",T:s(()=>bt,"T")},{no:4,name:"id_filter",kind:"message",T:s(()=>oo,"T")}])}create(e){const t={workflowRunBackendId:"",
workflowJobRunBackendId:""};return globalThis.Object.defineProperty(t,qt.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,Qt.reflectionMergePartial)(this,
t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:i.workflowRunBackendId=e.string();break;case 2:
i.workflowJobRunBackendId=e.string();break;case 3:i.nameFilter=bt.internalBinaryRead(e,e.uint32(),r,i.nameFilter);break;case 4:i.idFilter=oo.internalBinaryRead(
e,e.uint32(),r,i.idFilter);break;default:let l=r.readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);
let d=e.skip(c);l!==!1&&(l===!0?Ue.UnknownFieldHandler.onRead:l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){e.workflowRunBackendId!==""&&t.tag(
1,pe.WireType.LengthDelimited).string(e.workflowRunBackendId),e.workflowJobRunBackendId!==""&&t.tag(2,pe.WireType.LengthDelimited).string(e.workflowJobRunBackendId),
e.nameFilter&&bt.internalBinaryWrite(e.nameFilter,t.tag(3,pe.WireType.LengthDelimited).fork(),r).join(),e.idFilter&&oo.internalBinaryWrite(e.idFilter,t.tag(4,pe.
WireType.LengthDelimited).fork(),r).join();let n=r.writeUnknownFields;return n!==!1&&(n==!0?Ue.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},Uc=new pv,fv=class extends jt.
MessageType{static{s(this,"ListArtifactsResponse$Type")}constructor(){super("github.actions.results.api.v1.ListArtifactsResponse",[{no:1,name:"artifacts",kind:"\
message",repeat:2,T:s(()=>lo,"T")}])}create(e){const t={artifacts:[]};return globalThis.Object.defineProperty(t,qt.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==
void 0&&(0,Qt.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:
i.artifacts.push(lo.internalBinaryRead(e,e.uint32(),r));break;default:let l=r.readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wi\
re type ${c}) for ${this.typeName}`);let d=e.skip(c);l!==!1&&(l===!0?Ue.UnknownFieldHandler.onRead:l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){
for(let i=0;i<e.artifacts.length;i++)lo.internalBinaryWrite(e.artifacts[i],t.tag(1,pe.WireType.LengthDelimited).fork(),r).join();let n=r.writeUnknownFields;return n!==
!1&&(n==!0?Ue.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},Qc=new fv,hv=class extends jt.MessageType{static{s(this,"ListArtifactsResponse_MonolithArtif\
act$Type")}constructor(){super("github.actions.results.api.v1.ListArtifactsResponse.MonolithArtifact",[{no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{
no:2,name:"workflow_job_run_backend_id",kind:"scalar",T:9},{no:3,name:"database_id",kind:"scalar",T:3},{no:4,name:"name",kind:"scalar",T:9},{no:5,name:"size",kind:"\
scalar",T:3},{no:6,name:"created_at",kind:"message",T:s(()=>Jr,"T")},{no:7,name:"digest",kind:"message",T:s(()=>bt,"T")}])}create(e){const t={workflowRunBackendId:"",
workflowJobRunBackendId:"",databaseId:"0",name:"",size:"0"};return globalThis.Object.defineProperty(t,qt.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,Qt.
reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:i.workflowRunBackendId=
e.string();break;case 2:i.workflowJobRunBackendId=e.string();break;case 3:i.databaseId=e.int64().toString();break;case 4:i.name=e.string();break;case 5:i.size=e.
int64().toString();break;case 6:i.createdAt=Jr.internalBinaryRead(e,e.uint32(),r,i.createdAt);break;case 7:i.digest=bt.internalBinaryRead(e,e.uint32(),r,i.digest);
break;default:let l=r.readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let d=e.skip(c);l!==
!1&&(l===!0?Ue.UnknownFieldHandler.onRead:l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){e.workflowRunBackendId!==""&&t.tag(1,pe.WireType.LengthDelimited).
string(e.workflowRunBackendId),e.workflowJobRunBackendId!==""&&t.tag(2,pe.WireType.LengthDelimited).string(e.workflowJobRunBackendId),e.databaseId!=="0"&&t.tag(
3,pe.WireType.Varint).int64(e.databaseId),e.name!==""&&t.tag(4,pe.WireType.LengthDelimited).string(e.name),e.size!=="0"&&t.tag(5,pe.WireType.Varint).int64(e.size),
e.createdAt&&Jr.internalBinaryWrite(e.createdAt,t.tag(6,pe.WireType.LengthDelimited).fork(),r).join(),e.digest&&bt.internalBinaryWrite(e.digest,t.tag(7,pe.WireType.
LengthDelimited).fork(),r).join();let n=r.writeUnknownFields;return n!==!1&&(n==!0?Ue.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},lo=new hv,gv=class extends jt.
MessageType{static{s(this,"GetSignedArtifactURLRequest$Type")}constructor(){super("github.actions.results.api.v1.GetSignedArtifactURLRequest",[{no:1,name:"workf\
low_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_run_backend_id",kind:"scalar",T:9},{no:3,name:"name",kind:"scalar",T:9}])}create(e){const t={workflowRunBackendId:"",
workflowJobRunBackendId:"",name:""};return globalThis.Object.defineProperty(t,qt.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,Qt.reflectionMergePartial)(
this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:i.workflowRunBackendId=e.string();break;case 2:
i.workflowJobRunBackendId=e.string();break;case 3:i.name=e.string();break;default:let l=r.readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown fi\
eld ${o} (wire type ${c}) for ${this.typeName}`);let d=e.skip(c);l!==!1&&(l===!0?Ue.UnknownFieldHandler.onRead:l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){
e.workflowRunBackendId!==""&&t.tag(1,pe.WireType.LengthDelimited).string(e.workflowRunBackendId),e.workflowJobRunBackendId!==""&&t.tag(2,pe.WireType.LengthDelimited).
string(e.workflowJobRunBackendId),e.name!==""&&t.tag(3,pe.WireType.LengthDelimited).string(e.name);let n=r.writeUnknownFields;return n!==!1&&(n==!0?Ue.UnknownFieldHandler.
onWrite:n)(this.typeName,e,t),t}},qc=new gv,yv=class extends jt.MessageType{static{s(this,"GetSignedArtifactURLResponse$Type")}constructor(){super("github.actio\
ns.results.api.v1.GetSignedArtifactURLResponse",[{no:1,name:"signed_url",kind:"scalar",T:9}])}create(e){const t={signedUrl:""};return globalThis.Object.defineProperty(
t,qt.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,Qt.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;
for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:i.signedUrl=e.string();break;default:let l=r.readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknow\
n field ${o} (wire type ${c}) for ${this.typeName}`);let d=e.skip(c);l!==!1&&(l===!0?Ue.UnknownFieldHandler.onRead:l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){
e.signedUrl!==""&&t.tag(1,pe.WireType.LengthDelimited).string(e.signedUrl);let n=r.writeUnknownFields;return n!==!1&&(n==!0?Ue.UnknownFieldHandler.onWrite:n)(this.
typeName,e,t),t}},jc=new yv,Av=class extends jt.MessageType{static{s(this,"DeleteArtifactRequest$Type")}constructor(){super("github.actions.results.api.v1.Delet\
eArtifactRequest",[{no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_run_backend_id",kind:"scalar",T:9},{no:3,name:"name",kind:"s\
calar",T:9}])}create(e){const t={workflowRunBackendId:"",workflowJobRunBackendId:"",name:""};return globalThis.Object.defineProperty(t,qt.MESSAGE_TYPE,{enumerable:!1,
value:this}),e!==void 0&&(0,Qt.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();
switch(o){case 1:i.workflowRunBackendId=e.string();break;case 2:i.workflowJobRunBackendId=e.string();break;case 3:i.name=e.string();break;default:let l=r.readUnknownField;
if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let d=e.skip(c);l!==!1&&(l===!0?Ue.UnknownFieldHandler.onRead:
l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){e.workflowRunBackendId!==""&&t.tag(1,pe.WireType.LengthDelimited).string(e.workflowRunBackendId),
e.workflowJobRunBackendId!==""&&t.tag(2,pe.WireType.LengthDelimited).string(e.workflowJobRunBackendId),e.name!==""&&t.tag(3,pe.WireType.LengthDelimited).string(
e.name);let n=r.writeUnknownFields;return n!==!1&&(n==!0?Ue.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},Gc=new Av,vv=class extends jt.MessageType{static{
s(this,"DeleteArtifactResponse$Type")}constructor(){super("github.actions.results.api.v1.DeleteArtifactResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"\
artifact_id",kind:"scalar",T:3}])}create(e){const t={ok:!1,artifactId:"0"};return globalThis.Object.defineProperty(t,qt.MESSAGE_TYPE,{enumerable:!1,value:this}),
e!==void 0&&(0,Qt.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:
i.ok=e.bool();break;case 2:i.artifactId=e.int64().toString();break;default:let l=r.readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${o}\
 (wire type ${c}) for ${this.typeName}`);let d=e.skip(c);l!==!1&&(l===!0?Ue.UnknownFieldHandler.onRead:l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){
e.ok!==!1&&t.tag(1,pe.WireType.Varint).bool(e.ok),e.artifactId!=="0"&&t.tag(2,pe.WireType.Varint).int64(e.artifactId);let n=r.writeUnknownFields;return n!==!1&&
(n==!0?Ue.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},Yc=new vv,C_=new lv.ServiceType("github.actions.results.api.v1.ArtifactService",[{name:"CreateAr\
tifact",options:{},I:Lc,O:zc},{name:"FinalizeArtifact",options:{},I:Fc,O:Hc},{name:"ListArtifacts",options:{},I:Uc,O:Qc},{name:"GetSignedArtifactURL",options:{},
I:qc,O:jc},{name:"DeleteArtifact",options:{},I:Gc,O:Yc}]),Nv=class{static{s(this,"ArtifactServiceClientJSON")}constructor(e){this.rpc=e,this.CreateArtifact.bind(
this),this.FinalizeArtifact.bind(this),this.ListArtifacts.bind(this),this.GetSignedArtifactURL.bind(this),this.DeleteArtifact.bind(this)}CreateArtifact(e){const t=Lc.
toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request("github.actions.results.api.v1.ArtifactService","CreateArtifact","application/json",
t).then(n=>zc.fromJson(n,{ignoreUnknownFields:!0}))}FinalizeArtifact(e){const t=Fc.toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request(
"github.actions.results.api.v1.ArtifactService","FinalizeArtifact","application/json",t).then(n=>Hc.fromJson(n,{ignoreUnknownFields:!0}))}ListArtifacts(e){const t=Uc.
toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request("github.actions.results.api.v1.ArtifactService","ListArtifacts","application/json",
t).then(n=>Qc.fromJson(n,{ignoreUnknownFields:!0}))}GetSignedArtifactURL(e){const t=qc.toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request(
"github.actions.results.api.v1.ArtifactService","GetSignedArtifactURL","application/json",t).then(n=>jc.fromJson(n,{ignoreUnknownFields:!0}))}DeleteArtifact(e){
const t=Gc.toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request("github.actions.results.api.v1.ArtifactService","DeleteArtifact","appli\
cation/json",t).then(n=>Yc.fromJson(n,{ignoreUnknownFields:!0}))}};function bv(e){if(!e)return;const t=Cv();t&&t<e&&(tr(`Retention days cannot be greater than t\
he maximum allowed retention set within the repository. Using ${t} instead.`),e=t);const r=new Date;return r.setDate(r.getDate()+e),Jr.fromDate(r)}s(bv,"getExpi\
ration");function Cv(){const e=process.env.GITHUB_RETENTION_DAYS;if(!e)return;const t=parseInt(e);if(!isNaN(t))return t}s(Cv,"getRetentionDays");var co=new Map(
[['"',' Double quote "'],[":"," Colon :"],["<"," Less than <"],[">"," Greater than >"],["|"," Vertical bar |"],["*"," Asterisk *"],["?"," Question mark ?"],["\r",
" Carriage return \\r"],[`
`," Line feed \\n"]]),Kc=new Map([...co,["\\"," Backslash \\"],["/"," Forward slash /"]]);function Iv(e){if(!e)throw new Error("Provided artifact name input dur\
ing validation is empty");for(const[t,r]of Kc)if(e.includes(t))throw new Error(`The artifact name is not valid: ${e}. Contains the following character: ${r}
          
Invalid characters include: ${Array.from(Kc.values()).toString()}
          
These characters are not allowed in the artifact name due to limitations with certain file systems such as NTFS. To maintain file system agnostic behavior, thes\
e characters are intentionally not allowed to prevent potential problems with downloads on different file systems.`);ht("Artifact name is valid!")}s(Iv,"validat\
eArtifactName");function Jc(e){if(!e)throw new Error("Provided file path input during validation is empty");for(const[t,r]of co)if(e.includes(t))throw new Error(
`The path for one of the files in artifact is not valid: ${e}. Contains the following character: ${r}
          
Invalid characters include: ${Array.from(co.values()).toString()}
          
The following characters are not allowed in files that are uploaded due to limitations with certain file systems such as NTFS. To maintain file system agnostic \
behavior, these characters are intentionally not allowed to prevent potential problems with downloads on different file systems.
          `)}s(Jc,"validateFilePath");var xv=Se(Qg(),1);function Ev(){return`@actions/artifact-${xv.version}`}s(Ev,"getUserAgentString");var za=class extends Error{static{
s(this,"FilesNotFoundError")}constructor(e=[]){let t="No files were found to upload";e.length>0&&(t+=`: ${e.join(", ")}`),super(t),this.files=e,this.name="Files\
NotFoundError"}},mo=class extends Error{static{s(this,"InvalidResponseError")}constructor(e){super(e),this.name="InvalidResponseError"}},wv=class extends Error{static{
s(this,"ArtifactNotFoundError")}constructor(e="Artifact not found"){super(e),this.name="ArtifactNotFoundError"}},Tn=class extends Error{static{s(this,"GHESNotSu\
pportedError")}constructor(e="@actions/artifact v2.0.0+, upload-artifact@v4+ and download-artifact@v4+ are not currently supported on GHES."){super(e),this.name=
"GHESNotSupportedError"}},Rn=class extends Error{static{s(this,"NetworkError")}constructor(e){const t=`Unable to make request: ${e}
If you are using self-hosted runners, please make sure your runner has access to all GitHub endpoints: https://docs.github.com/en/actions/hosting-your-own-runne\
rs/managing-self-hosted-runners/about-self-hosted-runners#communication-between-self-hosted-runners-and-github`;super(t),this.code=e,this.name="NetworkError"}};
Rn.isNetworkErrorCode=e=>e?["ECONNRESET","ENOTFOUND","ETIMEDOUT","ECONNREFUSED","EHOSTUNREACH"].includes(e):!1;var Di=class extends Error{static{s(this,"UsageEr\
ror")}constructor(){super(`Artifact storage quota has been hit. Unable to upload any new artifacts.
More info on storage limits: https://docs.github.com/en/billing/managing-billing-for-github-actions/about-billing-for-github-actions#calculating-minute-and-stor\
age-spending`),this.name="UsageError"}};Di.isUsageErrorMessage=e=>e?e.includes("insufficient usage"):!1;var Li=class extends Error{static{s(this,"InvalidTokenEr\
ror")}};Li.prototype.name="InvalidTokenError";function Sv(e){return decodeURIComponent(atob(e).replace(/(.)/g,(t,r)=>{let n=r.charCodeAt(0).toString(16).toUpperCase();
return n.length<2&&(n="0"+n),"%"+n}))}s(Sv,"b64DecodeUnicode");function Bv(e){let t=e.replace(/-/g,"+").replace(/_/g,"/");switch(t.length%4){case 0:break;case 2:
t+="==";break;case 3:t+="=";break;default:throw new Error("base64 string is not of the correct length")}try{return Sv(t)}catch{return atob(t)}}s(Bv,"base64UrlDe\
code");function Pv(e,t){if(typeof e!="string")throw new Li("Invalid token specified: must be a string");t||(t={});const r=t.header===!0?0:1,n=e.split(".")[r];if(typeof n!=
"string")throw new Li(`Invalid token specified: missing part #${r+1}`);let i;try{i=Bv(n)}catch(a){throw new Li(`Invalid token specified: invalid base64 for part\
 #${r+1} (${a.message})`)}try{return JSON.parse(i)}catch(a){throw new Li(`Invalid token specified: invalid json for part #${r+1} (${a.message})`)}}s(Pv,"jwtDeco\
de");var Fa=new Error("Failed to get backend IDs: The provided JWT token is invalid and/or missing claims");function _v(){const e=Oc(),t=Pv(e);if(!t.scp)throw Fa;
const r=t.scp.split(" ");if(r.length===0)throw Fa;for(const n of r){const i=n.split(":");if(i?.[0]!=="Actions.Results")continue;if(i.length!==3)throw Fa;const a={
workflowRunBackendId:i[1],workflowJobRunBackendId:i[2]};return dt(`Workflow Run Backend ID: ${a.workflowRunBackendId}`),dt(`Workflow Job Run Backend ID: ${a.workflowJobRunBackendId}`),
a}throw Fa}s(_v,"getBackendIdsFromToken");function Wc(e){if(e)try{const r=new URL(e).searchParams.get("sig");r&&(Ll(r),Ll(encodeURIComponent(r)))}catch(t){dt(`F\
ailed to parse URL: ${e} ${t instanceof Error?t.message:String(t)}`)}}s(Wc,"maskSigUrl");function Tv(e){if(typeof e!="object"||e===null){dt("body is not an obje\
ct or is null");return}"signed_upload_url"in e&&typeof e.signed_upload_url=="string"&&Wc(e.signed_upload_url),"signed_url"in e&&typeof e.signed_url=="string"&&Wc(
e.signed_url)}s(Tv,"maskSecretUrls");var Ha=s(function(e,t,r,n){function i(a){return a instanceof r?a:new r(function(o){o(a)})}return s(i,"adopt"),new(r||(r=Promise))(
function(a,o){function c(m){try{d(n.next(m))}catch(p){o(p)}}s(c,"fulfilled");function l(m){try{d(n.throw(m))}catch(p){o(p)}}s(l,"rejected");function d(m){m.done?
a(m.value):i(m.value).then(c,l)}s(d,"step"),d((n=n.apply(e,t||[])).next())})},"__awaiter"),Rv=class{static{s(this,"ArtifactHttpClient")}constructor(e,t,r,n){this.
maxAttempts=5,this.baseRetryIntervalMilliseconds=3e3,this.retryMultiplier=1.5;const i=Oc();this.baseUrl=qA(),t&&(this.maxAttempts=t),r&&(this.baseRetryIntervalMilliseconds=
r),n&&(this.retryMultiplier=n),this.httpClient=new _g(e,[new Pg(i)])}request(e,t,r,n){return Ha(this,void 0,void 0,function*(){const i=new URL(`/twirp/${e}/${t}`,
this.baseUrl).href;dt(`[Request] ${t} ${i}`);const a={"Content-Type":r};try{const{body:o}=yield this.retryableRequest(()=>Ha(this,void 0,void 0,function*(){return this.
httpClient.post(i,JSON.stringify(n),a)}));return o}catch(o){throw new Error(`Failed to ${t}: ${o.message}`)}})}retryableRequest(e){return Ha(this,void 0,void 0,
function*(){let t=0,r="",n="";for(;t<this.maxAttempts;){let i=!1;try{const o=yield e(),c=o.message.statusCode;n=yield o.readBody(),dt(`[Response] - ${o.message.
statusCode}`),dt(`Headers: ${JSON.stringify(o.message.headers,null,2)}`);const l=JSON.parse(n);if(Tv(l),dt(`Body: ${JSON.stringify(l,null,2)}`),this.isSuccessStatusCode(
c))return{response:o,body:l};if(i=this.isRetryableHttpStatusCode(c),r=`Failed request: (${c}) ${o.message.statusMessage}`,l.msg){if(Di.isUsageErrorMessage(l.msg))
throw new Di;r=`${r}: ${l.msg}`}}catch(o){if(o instanceof SyntaxError&&dt(`Raw Body: ${n}`),o instanceof Di)throw o;if(Rn.isNetworkErrorCode(o?.code))throw new Rn(
o?.code);i=!0,r=o.message}if(!i)throw new Error(`Received non-retryable error: ${r}`);if(t+1===this.maxAttempts)throw new Error(`Failed to make request after ${this.
maxAttempts} attempts: ${r}`);const a=this.getExponentialRetryTimeMilliseconds(t);ht(`Attempt ${t+1} of ${this.maxAttempts} failed with error: ${r}. Retrying re\
quest in ${a} ms...`),yield this.sleep(a),t++}throw new Error("Request failed")})}isSuccessStatusCode(e){return e?e>=200&&e<300:!1}isRetryableHttpStatusCode(e){
return e?[Pi.BadGateway,Pi.GatewayTimeout,Pi.InternalServerError,Pi.ServiceUnavailable,Pi.TooManyRequests].includes(e):!1}sleep(e){return Ha(this,void 0,void 0,
function*(){return new Promise(t=>setTimeout(t,e))})}getExponentialRetryTimeMilliseconds(e){if(e<0)throw new Error("attempt should be a positive integer");if(e===
0)return this.baseRetryIntervalMilliseconds;const t=this.baseRetryIntervalMilliseconds*Math.pow(this.retryMultiplier,e),r=t*this.retryMultiplier;return Math.trunc(
Math.random()*(r-t)+t)}};function Ov(e){const t=new Rv(Ev(),e?.maxAttempts,e?.retryIntervalMs,e?.retryMultiplier);return new Nv(t)}s(Ov,"internalArtifactTwirpCl\
ient");import*as uo from"fs";import{normalize as Xc,resolve as $c}from"path";function Mv(e){if(!uo.existsSync(e))throw new Error(`The provided rootDirectory ${e}\
 does not exist`);if(!uo.statSync(e).isDirectory())throw new Error(`The provided rootDirectory ${e} is not a valid directory`);ht("Root directory input is valid\
!")}s(Mv,"validateRootDirectory");function kv(e,t){const r=[];t=Xc(t),t=$c(t);for(let n of e){const i=uo.lstatSync(n,{throwIfNoEntry:!1});if(!i)throw new Error(
`File ${n} does not exist`);if(i.isDirectory()){const a=n.replace(t,"");Jc(a),r.push({sourcePath:null,destinationPath:a,stats:i})}else{if(n=Xc(n),n=$c(n),!n.startsWith(
t))throw new Error(`The rootDirectory: ${t} is not a parent directory of the file: ${n}`);const a=n.replace(t,"");Jc(a),r.push({sourcePath:n,destinationPath:a,stats:i})}}
return r}s(kv,"getUploadZipSpecification");var Ua=class extends Error{static{s(this,"AbortError")}constructor(e){super(e),this.name="AbortError"}};import{EOL as Dv}from"node:os";
import Lv from"node:util";import zv from"node:process";function Fv(e,...t){zv.stderr.write(`${Lv.format(e,...t)}${Dv}`)}s(Fv,"log");import zi from"node:process";
function Vc(e){return zi.env[e]}s(Vc,"getEnvironmentVariable");var B_=typeof zi.versions.deno=="string"&&zi.versions.deno.length>0,P_=typeof zi.versions.bun=="s\
tring"&&zi.versions.bun.length>0,Hv=!0,Zc=Vc("DEBUG"),ed,po=[],fo=[],Qa=[];Zc&&ho(Zc);var td=Object.assign(e=>nd(e),{enable:ho,enabled:go,disable:Uv,log:Fv});function ho(e){
ed=e,po=[],fo=[];const t=e.split(",").map(r=>r.trim());for(const r of t)r.startsWith("-")?fo.push(r.substring(1)):po.push(r);for(const r of Qa)r.enabled=go(r.namespace)}
s(ho,"enable");function go(e){if(e.endsWith("*"))return!0;for(const t of fo)if(rd(e,t))return!1;for(const t of po)if(rd(e,t))return!0;return!1}s(go,"enabled");function rd(e,t){
if(t.indexOf("*")===-1)return e===t;let r=t;if(t.indexOf("**")!==-1){const u=[];let f="";for(const h of t)h==="*"&&f==="*"||(f=h,u.push(h));r=u.join("")}let n=0,
i=0;const a=r.length,o=e.length;let c=-1,l=-1;for(;n<o&&i<a;)if(r[i]==="*"){if(c=i,i++,i===a)return!0;for(;e[n]!==r[i];)if(n++,n===o)return!1;l=n,n++,i++;continue}else if(r[i]===
e[n])i++,n++;else if(c>=0){if(i=c+1,n=l+1,n===o)return!1;for(;e[n]!==r[i];)if(n++,n===o)return!1;l=n,n++,i++;continue}else return!1;const d=n===e.length,m=i===r.
length,p=i===r.length-1&&r[i]==="*";return d&&(m||p)}s(rd,"namespaceMatches");function Uv(){const e=ed||"";return ho(""),e}s(Uv,"disable");function nd(e){const t=Object.
assign(r,{enabled:go(e),destroy:Qv,log:td.log,namespace:e,extend:qv});function r(...n){t.enabled&&(n.length>0&&(n[0]=`${e} ${n[0]}`),t.log(...n))}return s(r,"de\
bug2"),Qa.push(t),t}s(nd,"createDebugger");function Qv(){const e=Qa.indexOf(this);return e>=0?(Qa.splice(e,1),!0):!1}s(Qv,"destroy");function qv(e){const t=nd(`${this.
namespace}:${e}`);return t.log=this.log,t}s(qv,"extend");var Fi=td,yo=["verbose","info","warning","error"],id={verbose:400,info:300,warning:200,error:100};function ad(e,t){
t.log=(...r)=>{e.log(...r)}}s(ad,"patchLogMethod");function sd(e){return yo.includes(e)}s(sd,"isTypeSpecRuntimeLogLevel");function od(e){const t=new Set,r=Vc(e.
logLevelEnvVarName);let n;const i=Fi(e.namespace);i.log=(...m)=>{Fi.log(...m)};function a(m){if(m&&!sd(m))throw new Error(`Unknown log level '${m}'. Acceptable \
values: ${yo.join(",")}`);n=m;const p=[];for(const u of t)o(u)&&p.push(u.namespace);Fi.enable(p.join(","))}s(a,"contextSetLogLevel"),r&&(sd(r)?a(r):console.error(
`${e.logLevelEnvVarName} set to unknown log level '${r}'; logging is not enabled. Acceptable values: ${yo.join(", ")}.`));function o(m){return!!(n&&id[m.level]<=
id[n])}s(o,"shouldEnable");function c(m,p){const u=Object.assign(m.extend(p),{level:p});if(ad(m,u),o(u)){const f=Fi.disable();Fi.enable(f+","+u.namespace)}return t.
add(u),u}s(c,"createLogger");function l(){return n}s(l,"contextGetLogLevel");function d(m){const p=i.extend(m);return ad(i,p),{error:c(p,"error"),warning:c(p,"w\
arning"),info:c(p,"info"),verbose:c(p,"verbose")}}return s(d,"contextCreateClientLogger"),{setLogLevel:a,getLogLevel:l,createClientLogger:d,logger:i}}s(od,"crea\
teLoggerContext");var ld=od({logLevelEnvVarName:"TYPESPEC_RUNTIME_LOG_LEVEL",namespace:"typeSpecRuntime"}),__=ld.logger;function cd(e){return ld.createClientLogger(
e)}s(cd,"createClientLogger");function qa(e){return e.toLowerCase()}s(qa,"normalizeName");function jv(e){return String(e).trim().replace(/[\r\n]/g,"")}s(jv,"nor\
malizeValue");function*Gv(e){for(const t of e.values())yield[t.name,t.value]}s(Gv,"headerIterator");var Yv=class{static{s(this,"HttpHeadersImpl")}_headersMap;constructor(e){
if(this._headersMap=new Map,e)for(const t of Object.keys(e))this.set(t,e[t])}set(e,t){this._headersMap.set(qa(e),{name:e,value:jv(t)})}get(e){return this._headersMap.
get(qa(e))?.value}has(e){return this._headersMap.has(qa(e))}delete(e){this._headersMap.delete(qa(e))}toJSON(e={}){const t={};if(e.preserveCase)for(const r of this.
_headersMap.values())t[r.name]=r.value;else for(const[r,n]of this._headersMap)t[r]=n.value;return t}toString(){return JSON.stringify(this.toJSON({preserveCase:!0}))}[Symbol.
iterator](){return Gv(this._headersMap)}};function Hi(e){return new Yv(e)}s(Hi,"createHttpHeaders");function Ao(){return crypto.randomUUID()}s(Ao,"randomUUID");
var Kv=class{static{s(this,"PipelineRequestImpl")}url;method;headers;timeout;withCredentials;body;multipartBody;formData;streamResponseStatusCodes;enableBrowserStreams;proxySettings;disableKeepAlive;abortSignal;requestId;allowInsecureConnection;onUploadProgress;onDownloadProgress;requestOverrides;authSchemes;constructor(e){
this.url=e.url,this.body=e.body,this.headers=e.headers??Hi(),this.method=e.method??"GET",this.timeout=e.timeout??0,this.multipartBody=e.multipartBody,this.formData=
e.formData,this.disableKeepAlive=e.disableKeepAlive??!1,this.proxySettings=e.proxySettings,this.streamResponseStatusCodes=e.streamResponseStatusCodes,this.withCredentials=
e.withCredentials??!1,this.abortSignal=e.abortSignal,this.onUploadProgress=e.onUploadProgress,this.onDownloadProgress=e.onDownloadProgress,this.requestId=e.requestId||
Ao(),this.allowInsecureConnection=e.allowInsecureConnection??!1,this.enableBrowserStreams=e.enableBrowserStreams??!1,this.requestOverrides=e.requestOverrides,this.
authSchemes=e.authSchemes}};function Jv(e){return new Kv(e)}s(Jv,"createPipelineRequest");var dd=new Set(["Deserialize","Serialize","Retry","Sign"]),Wv=class Il{static{
s(this,"_HttpPipeline")}_policies=[];_orderedPolicies;constructor(t){this._policies=t?.slice(0)??[],this._orderedPolicies=void 0}addPolicy(t,r={}){if(r.phase&&r.
afterPhase)throw new Error("Policies inside a phase cannot specify afterPhase.");if(r.phase&&!dd.has(r.phase))throw new Error(`Invalid phase name: ${r.phase}`);
if(r.afterPhase&&!dd.has(r.afterPhase))throw new Error(`Invalid afterPhase name: ${r.afterPhase}`);this._policies.push({policy:t,options:r}),this._orderedPolicies=
void 0}removePolicy(t){const r=[];return this._policies=this._policies.filter(n=>t.name&&n.policy.name===t.name||t.phase&&n.options.phase===t.phase?(r.push(n.policy),
!1):!0),this._orderedPolicies=void 0,r}sendRequest(t,r){return this.getOrderedPolicies().reduceRight((a,o)=>c=>o.sendRequest(c,a),a=>t.sendRequest(a))(r)}getOrderedPolicies(){
return this._orderedPolicies||(this._orderedPolicies=this.orderPolicies()),this._orderedPolicies}clone(){return new Il(this._policies)}static create(){return new Il}orderPolicies(){
const t=[],r=new Map;function n(h){return{name:h,policies:new Set,hasRun:!1,hasAfterPolicies:!1}}s(n,"createPhase");const i=n("Serialize"),a=n("None"),o=n("Dese\
rialize"),c=n("Retry"),l=n("Sign"),d=[i,a,o,c,l];function m(h){return h==="Retry"?c:h==="Serialize"?i:h==="Deserialize"?o:h==="Sign"?l:a}s(m,"getPhase");for(const h of this.
_policies){const y=h.policy,A=h.options,x=y.name;if(r.has(x))throw new Error("Duplicate policy names not allowed in pipeline");const g={policy:y,dependsOn:new Set,
dependants:new Set};A.afterPhase&&(g.afterPhase=m(A.afterPhase),g.afterPhase.hasAfterPolicies=!0),r.set(x,g),m(A.phase).policies.add(g)}for(const h of this._policies){
const{policy:y,options:A}=h,x=y.name,g=r.get(x);if(!g)throw new Error(`Missing node for policy ${x}`);if(A.afterPolicies)for(const N of A.afterPolicies){const E=r.
get(N);E&&(g.dependsOn.add(E),E.dependants.add(g))}if(A.beforePolicies)for(const N of A.beforePolicies){const E=r.get(N);E&&(E.dependsOn.add(g),g.dependants.add(
E))}}function p(h){h.hasRun=!0;for(const y of h.policies)if(!(y.afterPhase&&(!y.afterPhase.hasRun||y.afterPhase.policies.size))&&y.dependsOn.size===0){t.push(y.
policy);for(const A of y.dependants)A.dependsOn.delete(y);r.delete(y.policy.name),h.policies.delete(y)}}s(p,"walkPhase");function u(){for(const h of d){if(p(h),
h.policies.size>0&&h!==a){a.hasRun||p(a);return}h.hasAfterPolicies&&p(a)}}s(u,"walkPhases");let f=0;for(;r.size>0;){f++;const h=t.length;if(u(),t.length<=h&&f>1)
throw new Error("Cannot satisfy policy dependencies due to requirements cycle.")}return t}};function Xv(){return Wv.create()}s(Xv,"createEmptyPipeline");function ja(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)&&!(e instanceof RegExp)&&!(e instanceof Date)}s(ja,"isObject");function vo(e){if(ja(e)){const t=typeof e.
name=="string",r=typeof e.message=="string";return t&&r}return!1}s(vo,"isError");import{inspect as $v}from"node:util";var Vv=$v.custom,No="REDACTED",Zv=["x-ms-c\
lient-request-id","x-ms-return-client-request-id","x-ms-useragent","x-ms-correlation-request-id","x-ms-request-id","client-request-id","ms-cv","return-client-re\
quest-id","traceparent","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-C\
ontrol-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Origin","Accept","Accept-Encoding","Cache-Cont\
rol","Connection","Content-Length","Content-Type","Date","ETag","Expires","If-Match","If-Modified-Since","If-None-Match","If-Unmodified-Since","Last-Modified","\
Pragma","Request-Id","Retry-After","Server","Transfer-Encoding","User-Agent","WWW-Authenticate"],eN=["api-version"],Ga=class{static{s(this,"Sanitizer")}allowedHeaderNames;allowedQueryParameters;constructor({
additionalAllowedHeaderNames:e=[],additionalAllowedQueryParameters:t=[]}={}){e=Zv.concat(e),t=eN.concat(t),this.allowedHeaderNames=new Set(e.map(r=>r.toLowerCase())),
this.allowedQueryParameters=new Set(t.map(r=>r.toLowerCase()))}sanitize(e){const t=new Set;return JSON.stringify(e,(r,n)=>{if(n instanceof Error)return{...n,name:n.
name,message:n.message};if(r==="headers"&&ja(n))return this.sanitizeHeaders(n);if(r==="url"&&typeof n=="string")return this.sanitizeUrl(n);if(r==="query"&&ja(n))
return this.sanitizeQuery(n);if(r==="body")return;if(r==="response")return;if(r==="operationSpec")return;if(Array.isArray(n)||ja(n)){if(t.has(n))return"[Circula\
r]";t.add(n)}return n},2)}sanitizeUrl(e){if(typeof e!="string"||e===null||e==="")return e;const t=new URL(e);if(!t.search)return e;for(const[r]of t.searchParams)
this.allowedQueryParameters.has(r.toLowerCase())||t.searchParams.set(r,No);return t.toString()}sanitizeHeaders(e){const t={};for(const r of Object.keys(e))this.
allowedHeaderNames.has(r.toLowerCase())?t[r]=e[r]:t[r]=No;return t}sanitizeQuery(e){if(typeof e!="object"||e===null)return e;const t={};for(const r of Object.keys(
e))this.allowedQueryParameters.has(r.toLowerCase())?t[r]=e[r]:t[r]=No;return t}},tN=new Ga,Wr=class Ng extends Error{static{s(this,"_RestError")}static REQUEST_SEND_ERROR="\
REQUEST_SEND_ERROR";static PARSE_ERROR="PARSE_ERROR";code;statusCode;request;response;details;constructor(t,r={}){super(t),this.name="RestError",this.code=r.code,
this.statusCode=r.statusCode,Object.defineProperty(this,"request",{value:r.request,enumerable:!1}),Object.defineProperty(this,"response",{value:r.response,enumerable:!1});
const n=this.request?.agent?{maxFreeSockets:this.request.agent.maxFreeSockets,maxSockets:this.request.agent.maxSockets}:void 0;Object.defineProperty(this,Vv,{value:s(
()=>`RestError: ${this.message} 
 ${tN.sanitize({...this,request:{...this.request,agent:n},response:this.response})}`,"value"),enumerable:!1}),Object.setPrototypeOf(this,Ng.prototype)}};function md(e){
return e instanceof Wr?!0:vo(e)&&e.name==="RestError"}s(md,"isRestError");function rN(e,t){return Buffer.from(e).toString(t)}s(rN,"uint8ArrayToString");function Nr(e,t){
return Buffer.from(e,t)}s(Nr,"stringToUint8Array");import bo from"node:http";import Co from"node:https";import ud from"node:zlib";import{Transform as nN}from"node:stream";
var sr=cd("ts-http-runtime"),iN={};function Ui(e){return e&&typeof e.pipe=="function"}s(Ui,"isReadableStream");function pd(e){return e.readable===!1?Promise.resolve():
new Promise(t=>{const r=s(()=>{t(),e.removeListener("close",r),e.removeListener("end",r),e.removeListener("error",r)},"handler");e.on("close",r),e.on("end",r),e.
on("error",r)})}s(pd,"isStreamComplete");function fd(e){return e&&typeof e.byteLength=="number"}s(fd,"isArrayBuffer");var hd=class extends nN{static{s(this,"Rep\
ortTransform")}loadedBytes=0;progressCallback;_transform(e,t,r){this.push(e),this.loadedBytes+=e.length;try{this.progressCallback({loadedBytes:this.loadedBytes}),
r()}catch(n){r(n)}}constructor(e){super(),this.progressCallback=e}},aN=class{static{s(this,"NodeHttpClient")}cachedHttpAgent;cachedHttpsAgents=new WeakMap;async sendRequest(e){
const t=new AbortController;let r;if(e.abortSignal){if(e.abortSignal.aborted)throw new Ua("The operation was aborted. Request has already been canceled.");r=s(l=>{
l.type==="abort"&&t.abort()},"abortListener"),e.abortSignal.addEventListener("abort",r)}let n;e.timeout>0&&(n=setTimeout(()=>{const l=new Ga;sr.info(`request to\
 '${l.sanitizeUrl(e.url)}' timed out. canceling...`),t.abort()},e.timeout));const i=e.headers.get("Accept-Encoding"),a=i?.includes("gzip")||i?.includes("deflate");
let o=typeof e.body=="function"?e.body():e.body;if(o&&!e.headers.has("Content-Length")){const l=cN(o);l!==null&&e.headers.set("Content-Length",l)}let c;try{if(o&&
e.onUploadProgress){const f=e.onUploadProgress,h=new hd(f);h.on("error",y=>{sr.error("Error in upload progress",y)}),Ui(o)?o.pipe(h):h.end(o),o=h}const l=await this.
makeRequest(e,t,o);n!==void 0&&clearTimeout(n);const d=sN(l),p={status:l.statusCode??0,headers:d,request:e};if(e.method==="HEAD")return l.resume(),p;c=a?oN(l,d):
l;const u=e.onDownloadProgress;if(u){const f=new hd(u);f.on("error",h=>{sr.error("Error in download progress",h)}),c.pipe(f),c=f}return e.streamResponseStatusCodes?.
has(Number.POSITIVE_INFINITY)||e.streamResponseStatusCodes?.has(p.status)?p.readableStreamBody=c:p.bodyAsText=await lN(c),p}finally{if(e.abortSignal&&r){let l=Promise.
resolve();Ui(o)&&(l=pd(o));let d=Promise.resolve();Ui(c)&&(d=pd(c)),Promise.all([l,d]).then(()=>{r&&e.abortSignal?.removeEventListener("abort",r)}).catch(m=>{sr.
warning("Error when cleaning up abortListener on httpRequest",m)})}}}makeRequest(e,t,r){const n=new URL(e.url),i=n.protocol!=="https:";if(i&&!e.allowInsecureConnection)
throw new Error(`Cannot connect to ${e.url} while allowInsecureConnection is false.`);const o={agent:e.agent??this.getOrCreateAgent(e,i),hostname:n.hostname,path:`${n.
pathname}${n.search}`,port:n.port,method:e.method,headers:e.headers.toJSON({preserveCase:!0}),...e.requestOverrides};return new Promise((c,l)=>{const d=i?bo.request(
o,c):Co.request(o,c);d.once("error",m=>{l(new Wr(m.message,{code:m.code??Wr.REQUEST_SEND_ERROR,request:e}))}),t.signal.addEventListener("abort",()=>{const m=new Ua(
"The operation was aborted. Rejecting from abort signal callback while making request.");d.destroy(m),l(m)}),r&&Ui(r)?r.pipe(d):r?typeof r=="string"||Buffer.isBuffer(
r)?d.end(r):fd(r)?d.end(ArrayBuffer.isView(r)?Buffer.from(r.buffer,r.byteOffset,r.byteLength):Buffer.from(r)):(sr.error("Unrecognized body type",r),l(new Wr("Un\
recognized body type"))):d.end()})}getOrCreateAgent(e,t){const r=e.disableKeepAlive;if(t)return r?bo.globalAgent:(this.cachedHttpAgent||(this.cachedHttpAgent=new bo.
Agent({keepAlive:!0})),this.cachedHttpAgent);{if(r&&!e.tlsSettings)return Co.globalAgent;const n=e.tlsSettings??iN;let i=this.cachedHttpsAgents.get(n);return i&&
i.options.keepAlive===!r||(sr.info("No cached TLS Agent exist, creating a new Agent"),i=new Co.Agent({keepAlive:!r,...n}),this.cachedHttpsAgents.set(n,i)),i}}};
function sN(e){const t=Hi();for(const r of Object.keys(e.headers)){const n=e.headers[r];Array.isArray(n)?n.length>0&&t.set(r,n[0]):n&&t.set(r,n)}return t}s(sN,"\
getResponseHeaders");function oN(e,t){const r=t.get("Content-Encoding");if(r==="gzip"){const n=ud.createGunzip();return e.pipe(n),n}else if(r==="deflate"){const n=ud.
createInflate();return e.pipe(n),n}return e}s(oN,"getDecodedResponseStream");function lN(e){return new Promise((t,r)=>{const n=[];e.on("data",i=>{Buffer.isBuffer(
i)?n.push(i):n.push(Buffer.from(i))}),e.on("end",()=>{t(Buffer.concat(n).toString("utf8"))}),e.on("error",i=>{i&&i?.name==="AbortError"?r(i):r(new Wr(`Error rea\
ding response as text: ${i.message}`,{code:Wr.PARSE_ERROR}))})})}s(lN,"streamToText");function cN(e){return e?Buffer.isBuffer(e)?e.length:Ui(e)?null:fd(e)?e.byteLength:
typeof e=="string"?Buffer.from(e).length:null:0}s(cN,"getBodyLength");function dN(){return new aN}s(dN,"createNodeHttpClient");function mN(){return dN()}s(mN,"c\
reateDefaultHttpClient");var uN="logPolicy";function pN(e={}){const t=e.logger??sr.info,r=new Ga({additionalAllowedHeaderNames:e.additionalAllowedHeaderNames,additionalAllowedQueryParameters:e.
additionalAllowedQueryParameters});return{name:uN,async sendRequest(n,i){if(!t.enabled)return i(n);t(`Request: ${r.sanitize(n)}`);const a=await i(n);return t(`R\
esponse status code: ${a.status}`),t(`Headers: ${r.sanitize(a.headers)}`),a}}}s(pN,"logPolicy");function fN(){return"User-Agent"}s(fN,"getHeaderName");var Io=3;
function hN(){return fN()}s(hN,"getUserAgentHeaderName");var D_=hN();function gN(e,t){return e=Math.ceil(e),t=Math.floor(t),Math.floor(Math.random()*(t-e+1))+e}
s(gN,"getRandomIntegerInclusive");function yN(e,t){const r=t.retryDelayInMs*Math.pow(2,e),n=Math.min(t.maxRetryDelayInMs,r);return{retryAfterInMs:n/2+gN(0,n/2)}}
s(yN,"calculateRetryDelay");var AN="The operation was aborted.";function vN(e,t,r){return new Promise((n,i)=>{let a,o;const c=s(()=>i(new Ua(r?.abortErrorMsg?r?.
abortErrorMsg:AN)),"rejectOnAbort"),l=s(()=>{r?.abortSignal&&o&&r.abortSignal.removeEventListener("abort",o)},"removeListeners");if(o=s(()=>(a&&clearTimeout(a),
l(),c()),"onAborted"),r?.abortSignal&&r.abortSignal.aborted)return c();a=setTimeout(()=>{l(),n(t)},e),r?.abortSignal&&r.abortSignal.addEventListener("abort",o)})}
s(vN,"delay");function NN(e,t){const r=e.headers.get(t);if(!r)return;const n=Number(r);if(!Number.isNaN(n))return n}s(NN,"parseHeaderValueAsNumber");var xo="Ret\
ry-After",bN=["retry-after-ms","x-ms-retry-after-ms",xo];function gd(e){if(e&&[429,503].includes(e.status))try{for(const i of bN){const a=NN(e,i);if(a===0||a)return a*
(i===xo?1e3:1)}const t=e.headers.get(xo);if(!t)return;const n=Date.parse(t)-Date.now();return Number.isFinite(n)?Math.max(0,n):void 0}catch{return}}s(gd,"getRet\
ryAfterInMs");function CN(e){return Number.isFinite(gd(e))}s(CN,"isThrottlingRetryResponse");function IN(){return{name:"throttlingRetryStrategy",retry({response:e}){
const t=gd(e);return Number.isFinite(t)?{retryAfterInMs:t}:{skipStrategy:!0}}}}s(IN,"throttlingRetryStrategy");var xN=1e3,EN=1e3*64;function wN(e={}){const t=e.
retryDelayInMs??xN,r=e.maxRetryDelayInMs??EN;return{name:"exponentialRetryStrategy",retry({retryCount:n,response:i,responseError:a}){const o=BN(a),c=o&&e.ignoreSystemErrors,
l=SN(i),d=l&&e.ignoreHttpStatusCodes;return i&&(CN(i)||!l)||d||c?{skipStrategy:!0}:a&&!o&&!l?{errorToThrow:a}:yN(n,{retryDelayInMs:t,maxRetryDelayInMs:r})}}}s(wN,
"exponentialRetryStrategy");function SN(e){return!!(e&&e.status!==void 0&&(e.status>=500||e.status===408)&&e.status!==501&&e.status!==505)}s(SN,"isExponentialRe\
tryResponse");function BN(e){return e?e.code==="ETIMEDOUT"||e.code==="ESOCKETTIMEDOUT"||e.code==="ECONNREFUSED"||e.code==="ECONNRESET"||e.code==="ENOENT"||e.code===
"ENOTFOUND":!1}s(BN,"isSystemError");var PN=cd("ts-http-runtime retryPolicy"),_N="retryPolicy";function TN(e,t={maxRetries:Io}){const r=t.logger||PN;return{name:_N,
async sendRequest(n,i){let a,o,c=-1;e:for(;;){c+=1,a=void 0,o=void 0;try{r.info(`Retry ${c}: Attempting to send request`,n.requestId),a=await i(n),r.info(`Retry\
 ${c}: Received a response from request`,n.requestId)}catch(l){if(r.error(`Retry ${c}: Received an error from request`,n.requestId),!md(l))throw l;o=l,a=l.response}
if(n.abortSignal?.aborted)throw r.error(`Retry ${c}: Request aborted.`),new Ua;if(c>=(t.maxRetries??Io)){if(r.info(`Retry ${c}: Maximum retries reached. Returni\
ng the last received response, or throwing the last received error.`),o)throw o;if(a)return a;throw new Error("Maximum retries reached with no response or error\
 to throw")}r.info(`Retry ${c}: Processing ${e.length} retry strategies.`);t:for(const l of e){const d=l.logger||r;d.info(`Retry ${c}: Processing retry strategy\
 ${l.name}.`);const m=l.retry({retryCount:c,response:a,responseError:o});if(m.skipStrategy){d.info(`Retry ${c}: Skipped.`);continue t}const{errorToThrow:p,retryAfterInMs:u,
redirectTo:f}=m;if(p)throw d.error(`Retry ${c}: Retry strategy ${l.name} throws error:`,p),p;if(u||u===0){d.info(`Retry ${c}: Retry strategy ${l.name} retries a\
fter ${u}`),await vN(u,void 0,{abortSignal:n.abortSignal});continue e}if(f){d.info(`Retry ${c}: Retry strategy ${l.name} redirects to ${f}`),n.url=f;continue e}}
if(o)throw r.info("None of the retry strategies could work with the received error. Throwing it."),o;if(a)return r.info("None of the retry strategies could work\
 with the received response. Returning it."),a}}}}s(TN,"retryPolicy");var RN="defaultRetryPolicy";function ON(e={}){return{name:RN,sendRequest:TN([IN(),wN(e)],{
maxRetries:e.maxRetries??Io}).sendRequest}}s(ON,"defaultRetryPolicy");function MN(e){if(typeof FormData<"u"&&e instanceof FormData){const t={};for(const[r,n]of e.
entries()){const i=t[r];Array.isArray(i)?i.push(n):t[r]=i!==void 0?[i,n]:[n]}return t}}s(MN,"convertBodyToFormDataMap");var kN="formDataPolicy";function DN(){return{
name:kN,async sendRequest(e,t){const r=MN(e.body);if(r&&(e.formData=r,e.body=void 0),e.formData){const n=e.headers.get("Content-Type");n&&n.indexOf("application\
/x-www-form-urlencoded")!==-1?e.body=LN(e.formData):await zN(e.formData,e),e.formData=void 0}return t(e)}}}s(DN,"formDataPolicy");function LN(e){const t=new URLSearchParams;
for(const[r,n]of Object.entries(e))if(Array.isArray(n))for(const i of n)t.append(r,i.toString());else t.append(r,n.toString());return t.toString()}s(LN,"wwwForm\
UrlEncode");async function zN(e,t){const r=t.headers.get("Content-Type");if(r&&!r.startsWith("multipart/form-data"))return;t.headers.set("Content-Type",r??"mult\
ipart/form-data");const n=[];for(const[i,a]of Object.entries(e))for(const o of Array.isArray(a)?a:[a])if(typeof o=="string")n.push({headers:Hi({"Content-Disposi\
tion":`form-data; name="${i}"`}),body:Nr(o,"utf-8")});else{if(o==null||typeof o!="object")throw new Error(`Unexpected value for key ${i}: ${o}. Value should be \
serialized to string first.`);{const c=o.name||"blob",l=Hi();l.set("Content-Disposition",`form-data; name="${i}"; filename="${c}"`),l.set("Content-Type",o.type||
"application/octet-stream"),n.push({headers:l,body:o})}}t.multipartBody={parts:n}}s(zN,"prepareFormData");var FN="agentPolicy";function HN(e){return{name:FN,sendRequest:s(
async(t,r)=>(t.agent||(t.agent=e),r(t)),"sendRequest")}}s(HN,"agentPolicy");var UN="tlsPolicy";function QN(e){return{name:UN,sendRequest:s(async(t,r)=>(t.tlsSettings||
(t.tlsSettings=e),r(t)),"sendRequest")}}s(QN,"tlsPolicy");var qN=Se(Jg(),1),jN=Se(Zg(),1),GN="HTTPS_PROXY",YN="HTTP_PROXY",KN="ALL_PROXY",JN="NO_PROXY",WN="prox\
yPolicy",yd=[],Ad=!1,XN=new Map;function Ya(e){if(process.env[e])return process.env[e];if(process.env[e.toLowerCase()])return process.env[e.toLowerCase()]}s(Ya,
"getEnvironmentValue");function vd(){if(!process)return;const e=Ya(GN),t=Ya(KN),r=Ya(YN);return e||t||r}s(vd,"loadEnvironmentProxyValue");function $N(e,t,r){if(t.
length===0)return!1;const n=new URL(e).hostname;if(r?.has(n))return r.get(n);let i=!1;for(const a of t)a[0]==="."?(n.endsWith(a)||n.length===a.length-1&&n===a.slice(
1))&&(i=!0):n===a&&(i=!0);return r?.set(n,i),i}s($N,"isBypassed");function VN(){const e=Ya(JN);return Ad=!0,e?e.split(",").map(t=>t.trim()).filter(t=>t.length):
[]}s(VN,"loadNoProxy");function ZN(e){if(!e&&(e=vd(),!e))return;const t=new URL(e);return{host:(t.protocol?t.protocol+"//":"")+t.hostname,port:Number.parseInt(t.
port||"80"),username:t.username,password:t.password}}s(ZN,"getDefaultProxySettings");function eb(){const e=vd();return e?new URL(e):void 0}s(eb,"getDefaultProxy\
SettingsInternal");function Nd(e){let t;try{t=new URL(e.host)}catch{throw new Error(`Expecting a valid host string in proxy settings, but found "${e.host}".`)}return t.
port=String(e.port),e.username&&(t.username=e.username),e.password&&(t.password=e.password),t}s(Nd,"getUrlFromProxySettings");function bd(e,t,r){if(e.agent)return;
const i=new URL(e.url).protocol!=="https:";e.tlsSettings&&sr.warning("TLS settings are not supported in combination with custom Proxy, certificates provided to \
the client will be ignored."),i?(t.httpProxyAgent||(t.httpProxyAgent=new jN.HttpProxyAgent(r)),e.agent=t.httpProxyAgent):(t.httpsProxyAgent||(t.httpsProxyAgent=
new qN.HttpsProxyAgent(r)),e.agent=t.httpsProxyAgent)}s(bd,"setProxyAgentOnRequest");function tb(e,t){Ad||yd.push(...VN());const r=e?Nd(e):eb(),n={};return{name:WN,
async sendRequest(i,a){return!i.proxySettings&&r&&!$N(i.url,t?.customNoProxyList??yd,t?.customNoProxyList?void 0:XN)?bd(i,n,r):i.proxySettings&&bd(i,n,Nd(i.proxySettings)),
a(i)}}}s(tb,"proxyPolicy");var Cd="decompressResponsePolicy";function rb(){return{name:Cd,async sendRequest(e,t){return e.method!=="HEAD"&&e.headers.set("Accept\
-Encoding","gzip,deflate"),t(e)}}}s(rb,"decompressResponsePolicy");var Id="redirectPolicy",xd=["GET","HEAD"];function nb(e={}){const{maxRetries:t=20,allowCrossOriginRedirects:r=!1}=e;
return{name:Id,async sendRequest(n,i){const a=await i(n);return Ed(i,a,t,r)}}}s(nb,"redirectPolicy");async function Ed(e,t,r,n,i=0){const{request:a,status:o,headers:c}=t,
l=c.get("location");if(l&&(o===300||o===301&&xd.includes(a.method)||o===302&&xd.includes(a.method)||o===303&&a.method==="POST"||o===307)&&i<r){const d=new URL(l,
a.url);if(!n){const p=new URL(a.url);if(d.origin!==p.origin)return sr.verbose(`Skipping cross-origin redirect from ${p.origin} to ${d.origin}.`),t}a.url=d.toString(),
o===303&&(a.method="GET",a.headers.delete("Content-Length"),delete a.body),a.headers.delete("Authorization");const m=await e(a);return Ed(e,m,r,n,i+1)}return t}
s(Ed,"handleRedirect");function wd(e){return e instanceof Blob}s(wd,"isBlob");import{Readable as Eo}from"stream";async function*Sd(){const e=this.getReader();try{
for(;;){const{done:t,value:r}=await e.read();if(t)return;yield r}}finally{e.releaseLock()}}s(Sd,"streamAsyncIterator");function ib(e){e[Symbol.asyncIterator]||(e[Symbol.
asyncIterator]=Sd.bind(e)),e.values||(e.values=Sd.bind(e))}s(ib,"makeAsyncIterable");function Bd(e){return e instanceof ReadableStream?(ib(e),Eo.fromWeb(e)):e}s(
Bd,"ensureNodeStream");function ab(e){return e instanceof Uint8Array?Eo.from(Buffer.from(e)):wd(e)?Bd(e.stream()):Bd(e)}s(ab,"toStream");async function sb(e){return function(){
const t=e.map(r=>typeof r=="function"?r():r).map(ab);return Eo.from((async function*(){for(const r of t)for await(const n of r)yield n})())}}s(sb,"concat");function ob(){
return`----AzSDKFormBoundary${Ao()}`}s(ob,"generateBoundary");function lb(e){let t="";for(const[r,n]of e)t+=`${r}: ${n}\r
`;return t}s(lb,"encodeHeaders");function cb(e){return e instanceof Uint8Array?e.byteLength:wd(e)?e.size===-1?void 0:e.size:void 0}s(cb,"getLength");function db(e){
let t=0;for(const r of e){const n=cb(r);if(n===void 0)return;t+=n}return t}s(db,"getTotalLength");async function mb(e,t,r){const n=[Nr(`--${r}`,"utf-8"),...t.flatMap(
a=>[Nr(`\r
`,"utf-8"),Nr(lb(a.headers),"utf-8"),Nr(`\r
`,"utf-8"),a.body,Nr(`\r
--${r}`,"utf-8")]),Nr(`--\r
\r
`,"utf-8")],i=db(n);i&&e.headers.set("Content-Length",i),e.body=await sb(n)}s(mb,"buildRequestBody");var Pd="multipartPolicy",ub=70,pb=new Set("abcdefghijklmnop\
qrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?");function fb(e){if(e.length>ub)throw new Error(`Multipart boundary "${e}" exceeds maximum length of 7\
0 characters`);if(Array.from(e).some(t=>!pb.has(t)))throw new Error(`Multipart boundary "${e}" contains invalid characters`)}s(fb,"assertValidBoundary");function hb(){
return{name:Pd,async sendRequest(e,t){if(!e.multipartBody)return t(e);if(e.body)throw new Error("multipartBody and regular body cannot be set at the same time");
let r=e.multipartBody.boundary;const n=e.headers.get("Content-Type")??"multipart/mixed",i=n.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);if(!i)throw new Error(
`Got multipart request body, but content-type header was not multipart: ${n}`);const[,a,o]=i;if(o&&r&&o!==r)throw new Error(`Multipart boundary was specified as\
 ${o} in the header, but got ${r} in the request body`);return r??=o,r?fb(r):r=ob(),e.headers.set("Content-Type",`${a}; boundary=${r}`),await mb(e,e.multipartBody.
parts,r),e.multipartBody=void 0,t(e)}}}s(hb,"multipartPolicy");function gb(){return Xv()}s(gb,"createEmptyPipeline2");var _d=od({logLevelEnvVarName:"AZURE_LOG_L\
EVEL",namespace:"azure"}),z_=_d.logger;function On(e){return _d.createClientLogger(e)}s(On,"createClientLogger2");var Mn=On("core-rest-pipeline");function yb(e={}){
return pN({logger:Mn.info,...e})}s(yb,"logPolicy2");var Ab=Id;function vb(e={}){return nb(e)}s(vb,"redirectPolicy2");import wo from"node:os";import br from"node:process";
function Nb(){return"User-Agent"}s(Nb,"getHeaderName2");async function bb(e){if(br&&br.versions){const t=`${wo.type()} ${wo.release()}; ${wo.arch()}`;br.versions.
bun?e.set("Bun",`${br.versions.bun} (${t})`):br.versions.deno?e.set("Deno",`${br.versions.deno} (${t})`):br.versions.node&&e.set("Node",`${br.versions.node} (${t}\
)`)}}s(bb,"setPlatformSpecificData2");var Td="1.24.0";function Cb(e){const t=[];for(const[r,n]of e){const i=n?`${r}/${n}`:r;t.push(i)}return t.join(" ")}s(Cb,"g\
etUserAgentString2");function Ib(){return Nb()}s(Ib,"getUserAgentHeaderName2");async function Rd(e){const t=new Map;t.set("core-rest-pipeline",Td),await bb(t);const r=Cb(
t);return e?`${e} ${r}`:r}s(Rd,"getUserAgentValue2");var Od=Ib(),xb="userAgentPolicy";function Eb(e={}){const t=Rd(e.userAgentPrefix);return{name:xb,async sendRequest(r,n){
return r.headers.has(Od)||r.headers.set(Od,await t),n(r)}}}s(Eb,"userAgentPolicy2");var Md=Symbol("rawContent");function kd(e){return typeof e[Md]=="function"}s(
kd,"hasRawContent");function wb(e){return kd(e)?e[Md]():e}s(wb,"getRawContent");var Dd=Pd;function Sb(){const e=hb();return{name:Dd,sendRequest:s(async(t,r)=>{if(t.
multipartBody)for(const n of t.multipartBody.parts)kd(n.body)&&(n.body=wb(n.body));return e.sendRequest(t,r)},"sendRequest")}}s(Sb,"multipartPolicy2");var Bb=Cd;
function Pb(){return rb()}s(Pb,"decompressResponsePolicy2");function _b(e={}){return ON(e)}s(_b,"defaultRetryPolicy2");function Tb(){return DN()}s(Tb,"formDataP\
olicy2");var Xr=class extends Error{static{s(this,"AbortError2")}constructor(e){super(e),this.name="AbortError"}};function Rb(e,t){const{cleanupBeforeAbort:r,abortSignal:n,
abortErrorMsg:i}=t??{};return new Promise((a,o)=>{function c(){o(new Xr(i??"The operation was aborted."))}s(c,"rejectOnAbort");function l(){n?.removeEventListener(
"abort",d)}s(l,"removeListeners");function d(){r?.(),l(),c()}if(s(d,"onAbort"),n?.aborted)return c();try{e(m=>{l(),a(m)},m=>{l(),o(m)})}catch(m){o(m)}n?.addEventListener(
"abort",d)})}s(Rb,"createAbortablePromise");var Ob="The delay was aborted.";function Ld(e,t){let r;const{abortSignal:n,abortErrorMsg:i}=t??{};return Rb(a=>{r=setTimeout(
a,e)},{cleanupBeforeAbort:s(()=>clearTimeout(r),"cleanupBeforeAbort"),abortSignal:n,abortErrorMsg:i??Ob})}s(Ld,"delay2");function Qi(e){if(vo(e))return e.message;
{let t;try{typeof e=="object"&&e?t=JSON.stringify(e):t=String(e)}catch{t="[unable to stringify input]"}return`Unknown error ${t}`}}s(Qi,"getErrorMessage");function Mb(e){
return vo(e)}s(Mb,"isError2");function So(){return Ao()}s(So,"randomUUID2");var it=Hv;function kb(e,t){return rN(e,t)}s(kb,"uint8ArrayToString2");function Db(e,t){
return Nr(e,t)}s(Db,"stringToUint8Array2");function Ka(e){return ZN(e)}s(Ka,"getDefaultProxySettings2");function Lb(e,t){return tb(e,t)}s(Lb,"proxyPolicy2");var zb="\
setClientRequestIdPolicy";function Fb(e="x-ms-client-request-id"){return{name:zb,async sendRequest(t,r){return t.headers.has(e)||t.headers.set(e,t.requestId),r(
t)}}}s(Fb,"setClientRequestIdPolicy");function Hb(e){return HN(e)}s(Hb,"agentPolicy2");function Ub(e){return QN(e)}s(Ub,"tlsPolicy2");var qi={span:Symbol.for("@\
azure/core-tracing span"),namespace:Symbol.for("@azure/core-tracing namespace")};function Qb(e={}){let t=new qb(e.parentContext);return e.span&&(t=t.setValue(qi.
span,e.span)),e.namespace&&(t=t.setValue(qi.namespace,e.namespace)),t}s(Qb,"createTracingContext");var qb=class Is{static{s(this,"_TracingContextImpl")}_contextMap;constructor(t){
this._contextMap=t instanceof Is?new Map(t._contextMap):new Map}setValue(t,r){const n=new Is(this);return n._contextMap.set(t,r),n}getValue(t){return this._contextMap.
get(t)}deleteValue(t){const r=new Is(this);return r._contextMap.delete(t),r}},jb=Se(ey(),1),Bo=jb.state;function Gb(){return{end:s(()=>{},"end"),isRecording:s(()=>!1,
"isRecording"),recordException:s(()=>{},"recordException"),setAttribute:s(()=>{},"setAttribute"),setStatus:s(()=>{},"setStatus"),addEvent:s(()=>{},"addEvent")}}
s(Gb,"createDefaultTracingSpan");function Yb(){return{createRequestHeaders:s(()=>({}),"createRequestHeaders"),parseTraceparentHeader:s(()=>{},"parseTraceparentH\
eader"),startSpan:s((e,t)=>({span:Gb(),tracingContext:Qb({parentContext:t.tracingContext})}),"startSpan"),withContext(e,t,...r){return t(...r)}}}s(Yb,"createDef\
aultInstrumenter");function Ja(){return Bo.instrumenterImplementation||(Bo.instrumenterImplementation=Yb()),Bo.instrumenterImplementation}s(Ja,"getInstrumenter");
function zd(e){const{namespace:t,packageName:r,packageVersion:n}=e;function i(d,m,p){const u=Ja().startSpan(d,{...p,packageName:r,packageVersion:n,tracingContext:m?.
tracingOptions?.tracingContext});let f=u.tracingContext;const h=u.span;f.getValue(qi.namespace)||(f=f.setValue(qi.namespace,t)),h.setAttribute("az.namespace",f.
getValue(qi.namespace));const y=Object.assign({},m,{tracingOptions:{...m?.tracingOptions,tracingContext:f}});return{span:h,updatedOptions:y}}s(i,"startSpan");async function a(d,m,p,u){
const{span:f,updatedOptions:h}=i(d,m,u);try{const y=await o(h.tracingOptions.tracingContext,()=>Promise.resolve(p(h,f)));return f.setStatus({status:"success"}),
y}catch(y){throw f.setStatus({status:"error",error:y}),y}finally{f.end()}}s(a,"withSpan");function o(d,m,...p){return Ja().withContext(d,m,...p)}s(o,"withContex\
t");function c(d){return Ja().parseTraceparentHeader(d)}s(c,"parseTraceparentHeader");function l(d){return Ja().createRequestHeaders(d)}return s(l,"createReques\
tHeaders"),{startSpan:i,withSpan:a,withContext:o,parseTraceparentHeader:c,createRequestHeaders:l}}s(zd,"createTracingClient");var ji=Wr;function Po(e){return md(
e)}s(Po,"isRestError2");var Kb="tracingPolicy";function Jb(e={}){const t=Rd(e.userAgentPrefix),r=new Ga({additionalAllowedQueryParameters:e.additionalAllowedQueryParameters}),
n=Wb();return{name:Kb,async sendRequest(i,a){if(!n)return a(i);const o=await t,c={"http.url":r.sanitizeUrl(i.url),"http.method":i.method,"http.user_agent":o,requestId:i.
requestId};o&&(c["http.user_agent"]=o);const{span:l,tracingContext:d}=Xb(n,i,c)??{};if(!l||!d)return a(i);try{const m=await n.withContext(d,a,i);return Vb(l,m),
m}catch(m){throw $b(l,m),m}}}}s(Jb,"tracingPolicy");function Wb(){try{return zd({namespace:"",packageName:"@azure/core-rest-pipeline",packageVersion:Td})}catch(e){
Mn.warning(`Error when creating the TracingClient: ${Qi(e)}`);return}}s(Wb,"tryCreateTracingClient");function Xb(e,t,r){try{const{span:n,updatedOptions:i}=e.startSpan(
`HTTP ${t.method}`,{tracingOptions:t.tracingOptions},{spanKind:"client",spanAttributes:r});if(!n.isRecording()){n.end();return}const a=e.createRequestHeaders(i.
tracingOptions.tracingContext);for(const[o,c]of Object.entries(a))t.headers.set(o,c);return{span:n,tracingContext:i.tracingOptions.tracingContext}}catch(n){Mn.warning(
`Skipping creating a tracing span due to an error: ${Qi(n)}`);return}}s(Xb,"tryCreateSpan");function $b(e,t){try{e.setStatus({status:"error",error:Mb(t)?t:void 0}),
Po(t)&&t.statusCode&&e.setAttribute("http.status_code",t.statusCode),e.end()}catch(r){Mn.warning(`Skipping tracing span processing due to an error: ${Qi(r)}`)}}
s($b,"tryProcessError");function Vb(e,t){try{e.setAttribute("http.status_code",t.status);const r=t.headers.get("x-ms-request-id");r&&e.setAttribute("serviceRequ\
estId",r),t.status>=400&&e.setStatus({status:"error"}),e.end()}catch(r){Mn.warning(`Skipping tracing span processing due to an error: ${Qi(r)}`)}}s(Vb,"tryProce\
ssResponse");function Fd(e){if(e instanceof AbortSignal)return{abortSignal:e};if(e.aborted)return{abortSignal:AbortSignal.abort("reason"in e?e.reason:void 0)};const t=new AbortController;
let r=!0;function n(){r&&(e.removeEventListener("abort",i),r=!1)}s(n,"cleanup");function i(){t.abort("reason"in e?e.reason:void 0),n()}return s(i,"listener"),e.
addEventListener("abort",i),{abortSignal:t.signal,cleanup:n}}s(Fd,"wrapAbortSignalLike");var Zb="wrapAbortSignalLikePolicy";function eC(){return{name:Zb,sendRequest:s(
async(e,t)=>{if(!e.abortSignal)return t(e);const{abortSignal:r,cleanup:n}=Fd(e.abortSignal);e.abortSignal=r;try{return await t(e)}finally{n?.()}},"sendRequest")}}
s(eC,"wrapAbortSignalLikePolicy");function tC(e){const t=gb();return it&&(e.agent&&t.addPolicy(Hb(e.agent)),e.tlsOptions&&t.addPolicy(Ub(e.tlsOptions)),t.addPolicy(
Lb(e.proxyOptions)),t.addPolicy(Pb())),t.addPolicy(eC()),t.addPolicy(Tb(),{beforePolicies:[Dd]}),t.addPolicy(Eb(e.userAgentOptions)),t.addPolicy(Fb(e.telemetryOptions?.
clientRequestIdHeaderName)),t.addPolicy(Sb(),{afterPhase:"Deserialize"}),t.addPolicy(_b(e.retryOptions),{phase:"Retry"}),t.addPolicy(Jb({...e.userAgentOptions,...e.
loggingOptions}),{afterPhase:"Retry"}),it&&t.addPolicy(vb(e.redirectOptions),{afterPhase:"Retry"}),t.addPolicy(yb(e.loggingOptions),{afterPhase:"Sign"}),t}s(tC,
"createPipelineFromOptions2");function Hd(){const e=mN();return{async sendRequest(t){const{abortSignal:r,cleanup:n}=t.abortSignal?Fd(t.abortSignal):{};try{return t.
abortSignal=r,await e.sendRequest(t)}finally{n?.()}}}}s(Hd,"createDefaultHttpClient2");function Ud(e){return Hi(e)}s(Ud,"createHttpHeaders2");function Qd(e){return Jv(
e)}s(Qd,"createPipelineRequest2");var U_=On("core-rest-pipeline retryPolicy"),rC={forcedRefreshWindowInMs:1e3,retryIntervalInMs:3e3,refreshWindowInMs:1e3*60*2};
async function nC(e,t,r){async function n(){if(Date.now()<r)try{return await e()}catch{return null}else{const a=await e();if(a===null)throw new Error("Failed to\
 refresh access token.");return a}}s(n,"tryGetAccessToken");let i=await n();for(;i===null;)await Ld(t),i=await n();return i}s(nC,"beginRefresh");function iC(e,t){
let r=null,n=null,i;const a={...rC,...t},o={get isRefreshing(){return r!==null},get shouldRefresh(){return n===null?!0:o.isRefreshing?!1:n.refreshAfterTimestamp&&
n.refreshAfterTimestamp<Date.now()?!0:n.expiresOnTimestamp-a.refreshWindowInMs<Date.now()},get mustRefresh(){return n===null||n.expiresOnTimestamp-a.forcedRefreshWindowInMs<
Date.now()}};function c(l,d){return o.isRefreshing||(r=nC(s(()=>e.getToken(l,d),"tryGetAccessToken"),a.retryIntervalInMs,n?.expiresOnTimestamp??Date.now()).then(
p=>(r=null,n=p,i=d.tenantId,n)).catch(p=>{throw r=null,n=null,i=void 0,p})),r}return s(c,"refresh"),async(l,d)=>{const m=!!d.claims,p=i!==d.tenantId;return m&&(n=
null),p||m||o.mustRefresh?c(l,d):(o.shouldRefresh&&c(l,d),n)}}s(iC,"createTokenCycler");var aC="bearerTokenAuthenticationPolicy";async function Wa(e,t){try{return[
await t(e),void 0]}catch(r){if(Po(r)&&r.response)return[r.response,r];throw r}}s(Wa,"trySendRequest");async function sC(e){const{scopes:t,getAccessToken:r,request:n}=e,
i={abortSignal:n.abortSignal,tracingOptions:n.tracingOptions,enableCae:!0},a=await r(t,i);a&&e.request.headers.set("Authorization",`Bearer ${a.token}`)}s(sC,"de\
faultAuthorizeRequest");function qd(e){return e.status===401&&e.headers.has("WWW-Authenticate")}s(qd,"isChallengeResponse");async function jd(e,t){const{scopes:r}=e,
n=await e.getAccessToken(r,{enableCae:!0,claims:t});return n?(e.request.headers.set("Authorization",`${n.tokenType??"Bearer"} ${n.token}`),!0):!1}s(jd,"authoriz\
eRequestOnCaeChallenge");function Gd(e){const{credential:t,scopes:r,challengeCallbacks:n}=e,i=e.logger||Mn,a={authorizeRequest:n?.authorizeRequest?.bind(n)??sC,
authorizeRequestOnChallenge:n?.authorizeRequestOnChallenge?.bind(n)},o=t?iC(t):()=>Promise.resolve(null);return{name:aC,async sendRequest(c,l){if(!c.url.toLowerCase().
startsWith("https://"))throw new Error("Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.");await a.authorizeRequest({scopes:Array.
isArray(r)?r:[r],request:c,getAccessToken:o,logger:i});let d,m,p;if([d,m]=await Wa(c,l),qd(d)){let u=Yd(d.headers.get("WWW-Authenticate"));if(u){let f;try{f=atob(
u)}catch{return i.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authenticatio\
n flow. Unparsable claims: ${u}`),d}p=await jd({scopes:Array.isArray(r)?r:[r],response:d,request:c,getAccessToken:o,logger:i},f),p&&([d,m]=await Wa(c,l))}else if(a.
authorizeRequestOnChallenge&&(p=await a.authorizeRequestOnChallenge({scopes:Array.isArray(r)?r:[r],request:c,response:d,getAccessToken:o,logger:i}),p&&([d,m]=await Wa(
c,l)),qd(d)&&(u=Yd(d.headers.get("WWW-Authenticate")??""),u))){let f;try{f=atob(u)}catch{return i.warning(`The WWW-Authenticate header contains "claims" that ca\
nnot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${u}`),d}p=await jd({scopes:Array.isArray(r)?r:[r],response:d,
request:c,getAccessToken:o,logger:i},f),p&&([d,m]=await Wa(c,l))}}if(m)throw m;return d}}}s(Gd,"bearerTokenAuthenticationPolicy");function oC(e){const t=/(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g,
r=/(\w+)="([^"]*)"/g,n=[];let i;for(;(i=t.exec(e))!==null;){const a=i[1],o=i[2],c={};let l;for(;(l=r.exec(o))!==null;)c[l[1]]=l[2];n.push({scheme:a,params:c})}return n}
s(oC,"parseChallenges");function Yd(e){return e?oC(e).find(r=>r.scheme==="Bearer"&&r.params.claims&&r.params.error==="insufficient_claims")?.params.claims:void 0}
s(Yd,"getCaeChallengeClaims");function $r(e){const t=e;return t&&typeof t.getToken=="function"&&(t.signRequest===void 0||t.getToken.length>0)}s($r,"isTokenCrede\
ntial");var Kd="DisableKeepAlivePolicy";function lC(){return{name:Kd,async sendRequest(e,t){return e.disableKeepAlive=!0,t(e)}}}s(lC,"createDisableKeepAlivePoli\
cy");function cC(e){return e.getOrderedPolicies().some(t=>t.name===Kd)}s(cC,"pipelineContainsDisableKeepAlivePolicy");function Jd(e){return kb(e,"base64")}s(Jd,
"encodeByteArray");function Wd(e){return Db(e,"base64")}s(Wd,"decodeString");var at="$",Gi="_";function dC(e,t){return t!=="Composite"&&t!=="Dictionary"&&(typeof e==
"string"||typeof e=="number"||typeof e=="boolean"||t?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i)!==null||e===void 0||e===null)}s(dC,
"isPrimitiveBody");var mC=/^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/;
function uC(e){return mC.test(e)}s(uC,"isDuration");var pC=/^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/i;function fC(e){return pC.
test(e)}s(fC,"isValidUuid");function hC(e){const t={...e.headers,...e.body};return e.hasNullableType&&Object.getOwnPropertyNames(t).length===0?e.shouldWrapBody?
{body:null}:null:e.shouldWrapBody?{...e.headers,body:e.body}:t}s(hC,"handleNullableResponseAndWrappableBody");function Xd(e,t){const r=e.parsedHeaders;if(e.request.
method==="HEAD")return{...r,body:e.parsedBody};const n=t&&t.bodyMapper,i=!!n?.nullable,a=n?.type.name;if(a==="Stream")return{...r,blobBody:e.blobBody,readableStreamBody:e.
readableStreamBody};const o=a==="Composite"&&n.type.modelProperties||{},c=Object.keys(o).some(l=>o[l].serializedName==="");if(a==="Sequence"||c){const l=e.parsedBody??
[];for(const d of Object.keys(o))o[d].serializedName&&(l[d]=e.parsedBody?.[d]);if(r)for(const d of Object.keys(r))l[d]=r[d];return i&&!e.parsedBody&&!r&&Object.
getOwnPropertyNames(o).length===0?null:l}return hC({body:e.parsedBody,headers:r,hasNullableType:i,shouldWrapBody:dC(e.parsedBody,a)})}s(Xd,"flattenResponse");var gC=class{static{
s(this,"SerializerImpl")}modelMappers;isXML;constructor(e={},t=!1){this.modelMappers=e,this.isXML=t}validateConstraints(e,t,r){const n=s((i,a)=>{throw new Error(
`"${r}" with value "${t}" should satisfy the constraint "${i}": ${a}.`)},"failValidation");if(e.constraints&&t!==void 0&&t!==null){const{ExclusiveMaximum:i,ExclusiveMinimum:a,
InclusiveMaximum:o,InclusiveMinimum:c,MaxItems:l,MaxLength:d,MinItems:m,MinLength:p,MultipleOf:u,Pattern:f,UniqueItems:h}=e.constraints;if(i!==void 0&&t>=i&&n("\
ExclusiveMaximum",i),a!==void 0&&t<=a&&n("ExclusiveMinimum",a),o!==void 0&&t>o&&n("InclusiveMaximum",o),c!==void 0&&t<c&&n("InclusiveMinimum",c),l!==void 0&&t.length>
l&&n("MaxItems",l),d!==void 0&&t.length>d&&n("MaxLength",d),m!==void 0&&t.length<m&&n("MinItems",m),p!==void 0&&t.length<p&&n("MinLength",p),u!==void 0&&t%u!==0&&
n("MultipleOf",u),f){const y=typeof f=="string"?new RegExp(f):f;(typeof t!="string"||t.match(y)===null)&&n("Pattern",f)}h&&t.some((y,A,x)=>x.indexOf(y)!==A)&&n(
"UniqueItems",h)}}serialize(e,t,r,n={xml:{}}){const i={xml:{rootName:n.xml.rootName??"",includeRoot:n.xml.includeRoot??!1,xmlCharKey:n.xml.xmlCharKey??Gi}};let a={};
const o=e.type.name;r||(r=e.serializedName),o.match(/^Sequence$/i)!==null&&(a=[]),e.isConstant&&(t=e.defaultValue);const{required:c,nullable:l}=e;if(c&&l&&t===void 0)
throw new Error(`${r} cannot be undefined.`);if(c&&!l&&t==null)throw new Error(`${r} cannot be null or undefined.`);if(!c&&l===!1&&t===null)throw new Error(`${r}\
 cannot be null.`);return t==null||o.match(/^any$/i)!==null?a=t:o.match(/^(Number|String|Boolean|Object|Stream|Uuid)$/i)!==null?a=CC(o,r,t):o.match(/^Enum$/i)!==
null?a=IC(r,e.type.allowedValues,t):o.match(/^(Date|DateTime|TimeSpan|DateTimeRfc1123|UnixTime)$/i)!==null?a=wC(o,t,r):o.match(/^ByteArray$/i)!==null?a=xC(r,t):
o.match(/^Base64Url$/i)!==null?a=EC(r,t):o.match(/^Sequence$/i)!==null?a=SC(this,e,t,r,!!this.isXML,i):o.match(/^Dictionary$/i)!==null?a=BC(this,e,t,r,!!this.isXML,
i):o.match(/^Composite$/i)!==null&&(a=_C(this,e,t,r,!!this.isXML,i)),a}deserialize(e,t,r,n={xml:{}}){const i={xml:{rootName:n.xml.rootName??"",includeRoot:n.xml.
includeRoot??!1,xmlCharKey:n.xml.xmlCharKey??Gi},ignoreUnknownProperties:n.ignoreUnknownProperties??!1};if(t==null)return this.isXML&&e.type.name==="Sequence"&&
!e.xmlIsWrapped&&(t=[]),e.defaultValue!==void 0&&(t=e.defaultValue),t;let a;const o=e.type.name;if(r||(r=e.serializedName),o.match(/^Composite$/i)!==null)a=RC(this,
e,t,r,i);else{if(this.isXML){const c=i.xml.xmlCharKey;t[at]!==void 0&&t[c]!==void 0&&(t=t[c])}o.match(/^Number$/i)!==null?(a=parseFloat(t),isNaN(a)&&(a=t)):o.match(
/^Boolean$/i)!==null?t==="true"?a=!0:t==="false"?a=!1:a=t:o.match(/^(String|Enum|Object|Stream|Uuid|TimeSpan|any)$/i)!==null?a=t:o.match(/^(Date|DateTime|DateTimeRfc1123)$/i)!==
null?a=new Date(t):o.match(/^UnixTime$/i)!==null?a=bC(t):o.match(/^ByteArray$/i)!==null?a=Wd(t):o.match(/^Base64Url$/i)!==null?a=vC(t):o.match(/^Sequence$/i)!==
null?a=MC(this,e,t,r,i):o.match(/^Dictionary$/i)!==null&&(a=OC(this,e,t,r,i))}return e.isConstant&&(a=e.defaultValue),a}};function kn(e={},t=!1){return new gC(e,
t)}s(kn,"createSerializer");function yC(e,t){let r=e.length;for(;r-1>=0&&e[r-1]===t;)--r;return e.substr(0,r)}s(yC,"trimEnd");function AC(e){if(!e)return;if(!(e instanceof
Uint8Array))throw new Error("Please provide an input of type Uint8Array for converting to Base64Url.");const t=Jd(e);return yC(t,"=").replace(/\+/g,"-").replace(
/\//g,"_")}s(AC,"bufferToBase64Url");function vC(e){if(e){if(e&&typeof e.valueOf()!="string")throw new Error("Please provide an input of type string for convert\
ing to Uint8Array");return e=e.replace(/-/g,"+").replace(/_/g,"/"),Wd(e)}}s(vC,"base64UrlToByteArray");function _o(e){const t=[];let r="";if(e){const n=e.split(
".");for(const i of n)i.charAt(i.length-1)==="\\"?r+=i.substr(0,i.length-1)+".":(r+=i,t.push(r),r="")}return t}s(_o,"splitSerializeName");function NC(e){if(e)return typeof e.
valueOf()=="string"&&(e=new Date(e)),Math.floor(e.getTime()/1e3)}s(NC,"dateToUnixTime");function bC(e){if(e)return new Date(e*1e3)}s(bC,"unixTimeToDate");function CC(e,t,r){
if(r!=null){if(e.match(/^Number$/i)!==null){if(typeof r!="number")throw new Error(`${t} with value ${r} must be of type number.`)}else if(e.match(/^String$/i)!==
null){if(typeof r.valueOf()!="string")throw new Error(`${t} with value "${r}" must be of type string.`)}else if(e.match(/^Uuid$/i)!==null){if(!(typeof r.valueOf()==
"string"&&fC(r)))throw new Error(`${t} with value "${r}" must be of type string and a valid uuid.`)}else if(e.match(/^Boolean$/i)!==null){if(typeof r!="boolean")
throw new Error(`${t} with value ${r} must be of type boolean.`)}else if(e.match(/^Stream$/i)!==null){const n=typeof r;if(n!=="string"&&typeof r.pipe!="function"&&
typeof r.tee!="function"&&!(r instanceof ArrayBuffer)&&!ArrayBuffer.isView(r)&&!((typeof Blob=="function"||typeof Blob=="object")&&r instanceof Blob)&&n!=="func\
tion")throw new Error(`${t} must be a string, Blob, ArrayBuffer, ArrayBufferView, ReadableStream, or () => ReadableStream.`)}}return r}s(CC,"serializeBasicTypes");
function IC(e,t,r){if(!t)throw new Error(`Please provide a set of allowedValues to validate ${e} as an Enum Type.`);if(!t.some(i=>typeof i.valueOf()=="string"?i.
toLowerCase()===r.toLowerCase():i===r))throw new Error(`${r} is not a valid value for ${e}. The valid values are: ${JSON.stringify(t)}.`);return r}s(IC,"seriali\
zeEnumType");function xC(e,t){if(t!=null){if(!(t instanceof Uint8Array))throw new Error(`${e} must be of type Uint8Array.`);t=Jd(t)}return t}s(xC,"serializeByte\
ArrayType");function EC(e,t){if(t!=null){if(!(t instanceof Uint8Array))throw new Error(`${e} must be of type Uint8Array.`);t=AC(t)}return t}s(EC,"serializeBase6\
4UrlType");function wC(e,t,r){if(t!=null){if(e.match(/^Date$/i)!==null){if(!(t instanceof Date||typeof t.valueOf()=="string"&&!isNaN(Date.parse(t))))throw new Error(
`${r} must be an instanceof Date or a string in ISO8601 format.`);t=t instanceof Date?t.toISOString().substring(0,10):new Date(t).toISOString().substring(0,10)}else if(e.
match(/^DateTime$/i)!==null){if(!(t instanceof Date||typeof t.valueOf()=="string"&&!isNaN(Date.parse(t))))throw new Error(`${r} must be an instanceof Date or a \
string in ISO8601 format.`);t=t instanceof Date?t.toISOString():new Date(t).toISOString()}else if(e.match(/^DateTimeRfc1123$/i)!==null){if(!(t instanceof Date||
typeof t.valueOf()=="string"&&!isNaN(Date.parse(t))))throw new Error(`${r} must be an instanceof Date or a string in RFC-1123 format.`);t=t instanceof Date?t.toUTCString():
new Date(t).toUTCString()}else if(e.match(/^UnixTime$/i)!==null){if(!(t instanceof Date||typeof t.valueOf()=="string"&&!isNaN(Date.parse(t))))throw new Error(`${r}\
 must be an instanceof Date or a string in RFC-1123/ISO8601 format for it to be serialized in UnixTime/Epoch format.`);t=NC(t)}else if(e.match(/^TimeSpan$/i)!==
null&&!uC(t))throw new Error(`${r} must be a string in ISO 8601 format. Instead was "${t}".`)}return t}s(wC,"serializeDateTypes");function SC(e,t,r,n,i,a){if(!Array.
isArray(r))throw new Error(`${n} must be of type Array.`);let o=t.type.element;if(!o||typeof o!="object")throw new Error(`"element" metadata for an Array must b\
e defined in the mapper and it must be of type "object" in ${n}.`);o.type.name==="Composite"&&o.type.className&&(o=e.modelMappers[o.type.className]??o);const c=[];
for(let l=0;l<r.length;l++){const d=e.serialize(o,r[l],n,a);if(i&&o.xmlNamespace){const m=o.xmlNamespacePrefix?`xmlns:${o.xmlNamespacePrefix}`:"xmlns";o.type.name===
"Composite"?(c[l]={...d},c[l][at]={[m]:o.xmlNamespace}):(c[l]={},c[l][a.xml.xmlCharKey]=d,c[l][at]={[m]:o.xmlNamespace})}else c[l]=d}return c}s(SC,"serializeSeq\
uenceType");function BC(e,t,r,n,i,a){if(typeof r!="object")throw new Error(`${n} must be of type object.`);const o=t.type.value;if(!o||typeof o!="object")throw new Error(
`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${n}.`);const c={};for(const l of Object.keys(r)){const d=e.serialize(
o,r[l],n,a);c[l]=Zd(o,d,i,a)}if(i&&t.xmlNamespace){const l=t.xmlNamespacePrefix?`xmlns:${t.xmlNamespacePrefix}`:"xmlns",d=c;return d[at]={[l]:t.xmlNamespace},d}
return c}s(BC,"serializeDictionaryType");function PC(e,t,r){const n=t.type.additionalProperties;return!n&&t.type.className?$d(e,t,r)?.type.additionalProperties:
n}s(PC,"resolveAdditionalProperties");function $d(e,t,r){const n=t.type.className;if(!n)throw new Error(`Class name for model "${r}" is not provided in the mapp\
er "${JSON.stringify(t,void 0,2)}".`);return e.modelMappers[n]}s($d,"resolveReferencedMapper");function Vd(e,t,r){let n=t.type.modelProperties;if(!n){const i=$d(
e,t,r);if(!i)throw new Error(`mapper() cannot be null or undefined for model "${t.type.className}".`);if(n=i?.type.modelProperties,!n)throw new Error(`modelProp\
erties cannot be null or undefined in the mapper "${JSON.stringify(i)}" of type "${t.type.className}" for object "${r}".`)}return n}s(Vd,"resolveModelProperties");
function _C(e,t,r,n,i,a){if(Xa(e,t)&&(t=em(e,t,r,"clientName")),r!=null){const o={},c=Vd(e,t,n);for(const d of Object.keys(c)){const m=c[d];if(m.readOnly)continue;
let p,u=o;if(e.isXML)m.xmlIsWrapped?p=m.xmlName:p=m.xmlElementName||m.xmlName;else{const f=_o(m.serializedName);p=f.pop();for(const h of f){const y=u[h];y==null&&
(r[d]!==void 0&&r[d]!==null||m.defaultValue!==void 0)&&(u[h]={}),u=u[h]}}if(u!=null){if(i&&t.xmlNamespace){const x=t.xmlNamespacePrefix?`xmlns:${t.xmlNamespacePrefix}`:
"xmlns";u[at]={...u[at],[x]:t.xmlNamespace}}const f=m.serializedName!==""?n+"."+m.serializedName:n;let h=r[d];const y=Xa(e,t);y&&y.clientName===d&&h==null&&(h=t.
serializedName);const A=e.serialize(m,h,f,a);if(A!==void 0&&p!==void 0&&p!==null){const x=Zd(m,A,i,a);i&&m.xmlIsAttribute?(u[at]=u[at]||{},u[at][p]=A):i&&m.xmlIsWrapped?
u[p]={[m.xmlElementName]:x}:u[p]=x}}}const l=PC(e,t,n);if(l){const d=Object.keys(c);for(const m of Object.keys(r))d.every(u=>u!==m)&&Object.defineProperty(o,m,{
value:e.serialize(l,r[m],n+'["'+m+'"]',a),enumerable:!0,configurable:!0,writable:!0})}return o}return r}s(_C,"serializeCompositeType");function Zd(e,t,r,n){if(!r||
!e.xmlNamespace)return t;const a={[e.xmlNamespacePrefix?`xmlns:${e.xmlNamespacePrefix}`:"xmlns"]:e.xmlNamespace};if(["Composite"].includes(e.type.name)){if(t[at])
return t;{const c={...t};return c[at]=a,c}}const o={};return o[n.xml.xmlCharKey]=t,o[at]=a,o}s(Zd,"getXmlObjectValue");function TC(e,t){return[at,t.xml.xmlCharKey].
includes(e)}s(TC,"isSpecialXmlProperty");function RC(e,t,r,n,i){const a=i.xml.xmlCharKey??Gi;Xa(e,t)&&(t=em(e,t,r,"serializedName"));const o=Vd(e,t,n);let c={};
const l=[];for(const m of Object.keys(o)){const p=o[m],u=_o(o[m].serializedName);l.push(u[0]);const{serializedName:f,xmlName:h,xmlElementName:y}=p;let A=n;f!==""&&
f!==void 0&&(A=n+"."+f);const x=p.headerCollectionPrefix;if(x){const g={};for(const N of Object.keys(r))N.startsWith(x)&&(g[N.substring(x.length)]=e.deserialize(
p.type.value,r[N],A,i)),l.push(N);c[m]=g}else if(e.isXML)if(p.xmlIsAttribute&&r[at])c[m]=e.deserialize(p,r[at][h],A,i);else if(p.xmlIsMsText)r[a]!==void 0?c[m]=
r[a]:typeof r=="string"&&(c[m]=r);else{const g=y||h||f;if(p.xmlIsWrapped){const E=r[h]?.[y]??[];Object.defineProperty(c,m,{value:e.deserialize(p,E,A,i),enumerable:!0,
configurable:!0,writable:!0}),l.push(h)}else{const N=r[g];c[m]=e.deserialize(p,N,A,i),l.push(g)}}else{let g,N=r,E=0;for(const O of u){if(!N)break;E++,N=N[O]}N===
null&&E<u.length&&(N=void 0),g=N;const P=t.type.polymorphicDiscriminator;P&&m===P.clientName&&g==null&&(g=t.serializedName);let M;if(Array.isArray(r[m])&&o[m].serializedName===
""){g=r[m];const O=e.deserialize(p,g,A,i);for(const[U,L]of Object.entries(c))Object.prototype.hasOwnProperty.call(O,U)||(O[U]=L);c=O}else(g!==void 0||p.defaultValue!==
void 0)&&(M=e.deserialize(p,g,A,i),c[m]=M)}}const d=t.type.additionalProperties;if(d){const m=s(p=>{for(const u of Object.keys(o))if(_o(o[u].serializedName)[0]===
p)return!1;return!0},"isAdditionalProperty");for(const p of Object.keys(r))if(m(p)){const u=e.deserialize(d,r[p],n+'["'+p+'"]',i);Object.defineProperty(c,p,{value:u,
enumerable:!0,configurable:!0,writable:!0})}}else if(r&&!i.ignoreUnknownProperties)for(const m of Object.keys(r))c[m]===void 0&&!l.includes(m)&&!TC(m,i)&&Object.
defineProperty(c,m,{value:r[m],enumerable:!0,configurable:!0,writable:!0});return c}s(RC,"deserializeCompositeType");function OC(e,t,r,n,i){const a=t.type.value;
if(!a||typeof a!="object")throw new Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${n}`);if(r){const o={};
for(const c of Object.keys(r))o[c]=e.deserialize(a,r[c],n,i);return o}return r}s(OC,"deserializeDictionaryType");function MC(e,t,r,n,i){let a=t.type.element;if(!a||
typeof a!="object")throw new Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${n}`);if(r){Array.isArray(
r)||(r=[r]),a.type.name==="Composite"&&a.type.className&&(a=e.modelMappers[a.type.className]??a);const o=[];for(let c=0;c<r.length;c++)o[c]=e.deserialize(a,r[c],
`${n}[${c}]`,i);return o}return r}s(MC,"deserializeSequenceType");function kC(e,t,r){const n=[r];for(;n.length;){const i=n.shift(),a=t===i?t:i+"."+t;if(Object.prototype.
hasOwnProperty.call(e,a))return e[a];for(const[o,c]of Object.entries(e))o.startsWith(i+".")&&c.type.uberParent===i&&c.type.className&&n.push(c.type.className)}}
s(kC,"getIndexDiscriminator");function em(e,t,r,n){const i=Xa(e,t);if(i){let a=i[n];if(a){n==="serializedName"&&(a=a.replace(/\\/gi,""));const o=r[a],c=t.type.uberParent??
t.type.className;if(typeof o=="string"&&c){const l=kC(e.modelMappers.discriminators,o,c);l&&(t=l)}}}return t}s(em,"getPolymorphicMapper");function Xa(e,t){return t.
type.polymorphicDiscriminator||tm(e,t.type.uberParent)||tm(e,t.type.className)}s(Xa,"getPolymorphicDiscriminatorRecursively");function tm(e,t){return t&&e.modelMappers[t]&&
e.modelMappers[t].type.polymorphicDiscriminator}s(tm,"getPolymorphicDiscriminatorSafely");var Dn={Base64Url:"Base64Url",Boolean:"Boolean",ByteArray:"ByteArray",
Composite:"Composite",Date:"Date",DateTime:"DateTime",DateTimeRfc1123:"DateTimeRfc1123",Dictionary:"Dictionary",Enum:"Enum",Number:"Number",Object:"Object",Sequence:"\
Sequence",String:"String",Stream:"Stream",TimeSpan:"TimeSpan",UnixTime:"UnixTime"},DC=Se(ty(),1),rm=DC.state;function Ln(e,t,r){let n=t.parameterPath;const i=t.
mapper;let a;if(typeof n=="string"&&(n=[n]),Array.isArray(n)){if(n.length>0)if(i.isConstant)a=i.defaultValue;else{let o=nm(e,n);!o.propertyFound&&r&&(o=nm(r,n));
let c=!1;o.propertyFound||(c=i.required||n[0]==="options"&&n.length===2),a=c?i.defaultValue:o.propertyValue}}else{i.required&&(a={});for(const[o,c]of Object.entries(
n)){const l=i.type.modelProperties[o],d=Ln(e,{parameterPath:c,mapper:l},r);d!==void 0&&(a||(a={}),Object.defineProperty(a,o,{value:d,enumerable:!0,configurable:!0,
writable:!0}))}}return a}s(Ln,"getOperationArgumentValueFromParameter");function nm(e,t){const r={propertyFound:!1};let n=0;for(;n<t.length;++n){const i=t[n];if(e&&
i in e)e=e[i];else break}return n===t.length&&(r.propertyValue=e,r.propertyFound=!0),r}s(nm,"getPropertyFromParameterPath");var im=Symbol.for("@azure/core-clien\
t original request");function LC(e){return im in e}s(LC,"hasOriginalRequest");function zn(e){if(LC(e))return zn(e[im]);let t=rm.operationRequestMap.get(e);return t||
(t={},rm.operationRequestMap.set(e,t)),t}s(zn,"getOperationRequestInfo");var zC=["application/json","text/json"],FC=["application/xml","application/atom+xml"],HC="\
deserializationPolicy";function UC(e={}){const t=e.expectedContentTypes?.json??zC,r=e.expectedContentTypes?.xml??FC,n=e.parseXML,i=e.serializerOptions,a={xml:{rootName:i?.
xml.rootName??"",includeRoot:i?.xml.includeRoot??!1,xmlCharKey:i?.xml.xmlCharKey??Gi}};return{name:HC,async sendRequest(o,c){const l=await c(o);return jC(t,r,l,
a,n)}}}s(UC,"deserializationPolicy");function QC(e){let t;const r=e.request,n=zn(r),i=n?.operationSpec;return i&&(n?.operationResponseGetter?t=n?.operationResponseGetter(
i,e):t=i.responses[e.status]),t}s(QC,"getOperationResponseMap");function qC(e){const t=e.request,n=zn(t)?.shouldDeserialize;let i;return n===void 0?i=!0:typeof n==
"boolean"?i=n:i=n(e),i}s(qC,"shouldDeserializeResponse");async function jC(e,t,r,n,i){const a=await KC(e,t,r,n,i);if(!qC(a))return a;const c=zn(a.request)?.operationSpec;
if(!c||!c.responses)return a;const l=QC(a),{error:d,shouldReturnResponse:m}=YC(a,c,l,n);if(d)throw d;if(m)return a;if(l){if(l.bodyMapper){let p=a.parsedBody;c.isXML&&
l.bodyMapper.type.name===Dn.Sequence&&(p=typeof p=="object"?p[l.bodyMapper.xmlElementName]:[]);try{a.parsedBody=c.serializer.deserialize(l.bodyMapper,p,"operati\
onRes.parsedBody",n)}catch(u){throw new ji(`Error ${u} occurred in deserializing the responseBody - ${a.bodyAsText}`,{statusCode:a.status,request:a.request,response:a})}}else
c.httpMethod==="HEAD"&&(a.parsedBody=r.status>=200&&r.status<300);l.headersMapper&&(a.parsedHeaders=c.serializer.deserialize(l.headersMapper,a.headers.toJSON(),
"operationRes.parsedHeaders",{xml:{},ignoreUnknownProperties:!0}))}return a}s(jC,"deserializeResponseBody");function GC(e){const t=Object.keys(e.responses);return t.
length===0||t.length===1&&t[0]==="default"}s(GC,"isOperationSpecEmpty");function YC(e,t,r,n){const i=200<=e.status&&e.status<300;if(GC(t)?i:!!r)if(r){if(!r.isError)
return{error:null,shouldReturnResponse:!1}}else return{error:null,shouldReturnResponse:!1};const o=r??t.responses.default,c=e.request.streamResponseStatusCodes?.
has(e.status)?`Unexpected status code: ${e.status}`:e.bodyAsText,l=new ji(c,{statusCode:e.status,request:e.request,response:e});if(!o&&!(e.parsedBody?.error?.code&&
e.parsedBody?.error?.message))throw l;const d=o?.bodyMapper,m=o?.headersMapper;try{if(e.parsedBody){const p=e.parsedBody;let u;if(d){let h=p;if(t.isXML&&d.type.
name===Dn.Sequence){h=[];const y=d.xmlElementName;typeof p=="object"&&y&&(h=p[y])}u=t.serializer.deserialize(d,h,"error.response.parsedBody",n)}const f=p.error||
u||p;l.code=f.code,f.message&&(l.message=f.message),d&&(l.response.parsedBody=u)}e.headers&&m&&(l.response.parsedHeaders=t.serializer.deserialize(m,e.headers.toJSON(),
"operationRes.parsedHeaders"))}catch(p){l.message=`Error "${p.message}" occurred in deserializing the responseBody - "${e.bodyAsText}" for the default response.`}
return{error:l,shouldReturnResponse:!1}}s(YC,"handleErrorResponse");async function KC(e,t,r,n,i){if(!r.request.streamResponseStatusCodes?.has(r.status)&&r.bodyAsText){
const a=r.bodyAsText,o=r.headers.get("Content-Type")||"",c=o?o.split(";").map(l=>l.toLowerCase()):[];try{if(c.length===0||c.some(l=>e.indexOf(l)!==-1))return r.
parsedBody=JSON.parse(a),r;if(c.some(l=>t.indexOf(l)!==-1)){if(!i)throw new Error("Parsing XML not supported.");const l=await i(a,n.xml);return r.parsedBody=l,r}}catch(l){
const d=`Error "${l}" occurred while parsing the response body - ${r.bodyAsText}.`,m=l.code||ji.PARSE_ERROR;throw new ji(d,{code:m,statusCode:r.status,request:r.
request,response:r})}}return r}s(KC,"parse");function JC(e){const t=new Set;for(const[r,n]of Object.entries(e.responses))n.bodyMapper&&n.bodyMapper.type.name===
Dn.Stream&&t.add(Number(r));return t}s(JC,"getStreamingResponseStatusCodes");function Cr(e){const{parameterPath:t,mapper:r}=e;let n;return typeof t=="string"?n=
t:Array.isArray(t)?n=t.join("."):n=r.serializedName,n}s(Cr,"getPathStringFromParameter");var WC="serializationPolicy";function XC(e={}){const t=e.stringifyXML;return{
name:WC,sendRequest(r,n){const i=zn(r),a=i?.operationSpec,o=i?.operationArguments;return a&&o&&($C(r,o,a),VC(r,o,a,t)),n(r)}}}s(XC,"serializationPolicy");function $C(e,t,r){
if(r.headerParameters)for(const i of r.headerParameters){let a=Ln(t,i);if(a!=null||i.mapper.required){a=r.serializer.serialize(i.mapper,a,Cr(i));const o=i.mapper.
headerCollectionPrefix;if(o)for(const c of Object.keys(a))e.headers.set(o+c,a[c]);else e.headers.set(i.mapper.serializedName||Cr(i),a)}}const n=t.options?.requestOptions?.
customHeaders;if(n)for(const i of Object.keys(n))e.headers.set(i,n[i])}s($C,"serializeHeaders");function VC(e,t,r,n=function(){throw new Error("XML serializatio\
n unsupported!")}){const i=t.options?.serializerOptions,a={xml:{rootName:i?.xml.rootName??"",includeRoot:i?.xml.includeRoot??!1,xmlCharKey:i?.xml.xmlCharKey??Gi}},
o=a.xml.xmlCharKey;if(r.requestBody&&r.requestBody.mapper){e.body=Ln(t,r.requestBody);const c=r.requestBody.mapper,{required:l,serializedName:d,xmlName:m,xmlElementName:p,
xmlNamespace:u,xmlNamespacePrefix:f,nullable:h}=c,y=c.type.name;try{if(e.body!==void 0&&e.body!==null||h&&e.body===null||l){const A=Cr(r.requestBody);e.body=r.serializer.
serialize(c,e.body,A,a);const x=y===Dn.Stream;if(r.isXML){const g=f?`xmlns:${f}`:"xmlns",N=ZC(u,g,y,e.body,a);y===Dn.Sequence?e.body=n(eI(N,p||m||d,g,u),{rootName:m||
d,xmlCharKey:o}):x||(e.body=n(N,{rootName:m||d,xmlCharKey:o}))}else{if(y===Dn.String&&(r.contentType?.match("text/plain")||r.mediaType==="text"))return;x||(e.body=
JSON.stringify(e.body))}}}catch(A){throw new Error(`Error "${A.message}" occurred in serializing the payload - ${JSON.stringify(d,void 0,"  ")}.`)}}else if(r.formDataParameters&&
r.formDataParameters.length>0){e.formData={};for(const c of r.formDataParameters){const l=Ln(t,c);if(l!=null){const d=c.mapper.serializedName||Cr(c);e.formData[d]=
r.serializer.serialize(c.mapper,l,Cr(c),a)}}}}s(VC,"serializeRequestBody");function ZC(e,t,r,n,i){if(e&&!["Composite","Sequence","Dictionary"].includes(r)){const a={};
return a[i.xml.xmlCharKey]=n,a[at]={[t]:e},a}return n}s(ZC,"getXmlValueWithNamespace");function eI(e,t,r,n){if(Array.isArray(e)||(e=[e]),!r||!n)return{[t]:e};const i={
[t]:e};return i[at]={[r]:n},i}s(eI,"prepareXMLRootList");function am(e={}){const t=tC(e??{});return e.credentialOptions&&t.addPolicy(Gd({credential:e.credentialOptions.
credential,scopes:e.credentialOptions.credentialScopes})),t.addPolicy(XC(e.serializationOptions),{phase:"Serialize"}),t.addPolicy(UC(e.deserializationOptions),{
phase:"Deserialize"}),t}s(am,"createClientPipeline");var To;function tI(){return To||(To=Hd()),To}s(tI,"getCachedDefaultHttpClient");var rI={CSV:",",SSV:" ",Multi:"\
Multi",TSV:"	",Pipes:"|"};function nI(e,t,r,n){const i=iI(t,r,n);let a=!1,o=sm(e,i);if(t.path){let d=sm(t.path,i);t.path==="/{nextLink}"&&d.startsWith("/")&&(d=
d.substring(1)),aI(d)?(o=d,a=!0):o=sI(o,d)}const{queryParams:c,sequenceParams:l}=oI(t,r,n);return o=cI(o,c,l,a),o}s(nI,"getRequestUrl");function sm(e,t){let r=e;
for(const[n,i]of t)r=r.split(n).join(i);return r}s(sm,"replaceAll");function iI(e,t,r){const n=new Map;if(e.urlParameters?.length)for(const i of e.urlParameters){
let a=Ln(t,i,r);const o=Cr(i);a=e.serializer.serialize(i.mapper,a,o),i.skipEncoding||(a=encodeURIComponent(a)),n.set(`{${i.mapper.serializedName||o}}`,a)}return n}
s(iI,"calculateUrlReplacements");function aI(e){return e.includes("://")}s(aI,"isAbsoluteUrl");function sI(e,t){if(!t)return e;const r=new URL(e);let n=r.pathname;
n.endsWith("/")||(n=`${n}/`),t.startsWith("/")&&(t=t.substring(1));const i=t.indexOf("?");if(i!==-1){const a=t.substring(0,i),o=t.substring(i+1);n=n+a,o&&(r.search=
r.search?`${r.search}&${o}`:o)}else n=n+t;return Object.assign(r,{pathname:n}),r.toString()}s(sI,"appendPath");function oI(e,t,r){const n=new Map,i=new Set;if(e.
queryParameters?.length)for(const a of e.queryParameters){a.mapper.type.name==="Sequence"&&a.mapper.serializedName&&i.add(a.mapper.serializedName);let o=Ln(t,a,
r);if(o!=null||a.mapper.required){o=e.serializer.serialize(a.mapper,o,Cr(a));const c=a.collectionFormat?rI[a.collectionFormat]:"";if(Array.isArray(o)&&(o=o.map(
l=>l??"")),a.collectionFormat==="Multi"&&o.length===0)continue;Array.isArray(o)&&(a.collectionFormat==="SSV"||a.collectionFormat==="TSV")&&(o=o.join(c)),a.skipEncoding||
(Array.isArray(o)?o=o.map(l=>encodeURIComponent(l)):o=encodeURIComponent(o)),Array.isArray(o)&&(a.collectionFormat==="CSV"||a.collectionFormat==="Pipes")&&(o=o.
join(c)),n.set(a.mapper.serializedName||Cr(a),o)}}return{queryParams:n,sequenceParams:i}}s(oI,"calculateQueryParameters");function lI(e){const t=new Map;if(!e||
e[0]!=="?")return t;e=e.slice(1);const r=e.split("&");for(const n of r){const[i,a]=n.split("=",2),o=t.get(i);o?Array.isArray(o)?o.push(a):t.set(i,[o,a]):t.set(i,
a)}return t}s(lI,"simpleParseQueryParams");function cI(e,t,r,n=!1){if(t.size===0)return e;const i=new URL(e),a=lI(i.search);for(const[c,l]of t){const d=a.get(c);
if(Array.isArray(d))if(Array.isArray(l)){d.push(...l);const m=new Set(d);a.set(c,Array.from(m))}else d.push(l);else d?(Array.isArray(l)?l.unshift(d):r.has(c)&&a.
set(c,[d,l]),n||a.set(c,l)):a.set(c,l)}const o=[];for(const[c,l]of a)if(typeof l=="string")o.push(`${c}=${l}`);else if(Array.isArray(l))for(const d of l)o.push(
`${c}=${d}`);else o.push(`${c}=${l}`);return i.search=o.length?`?${o.join("&")}`:"",i.toString()}s(cI,"appendQueryParams");var dI=On("core-client"),mI=class{static{
s(this,"ServiceClient")}_endpoint;_requestContentType;_allowInsecureConnection;_httpClient;pipeline;constructor(e={}){if(this._requestContentType=e.requestContentType,
this._endpoint=e.endpoint??e.baseUri,e.baseUri&&dI.warning("The baseUri option for SDK Clients has been deprecated, please use endpoint instead."),this._allowInsecureConnection=
e.allowInsecureConnection,this._httpClient=e.httpClient||tI(),this.pipeline=e.pipeline||uI(e),e.additionalPolicies?.length)for(const{policy:t,position:r}of e.additionalPolicies){
const n=r==="perRetry"?"Sign":void 0;this.pipeline.addPolicy(t,{afterPhase:n})}}sendRequest(e){return this.pipeline.sendRequest(this._httpClient,e)}async sendOperationRequest(e,t){
const r=t.baseUrl||this._endpoint;if(!r)throw new Error("If operationSpec.baseUrl is not specified, then the ServiceClient must have a endpoint string property \
that contains the base URL to use.");const n=nI(r,t,e,this),i=Qd({url:n});i.method=t.httpMethod;const a=zn(i);a.operationSpec=t,a.operationArguments=e;const o=t.
contentType||this._requestContentType;o&&t.requestBody&&i.headers.set("Content-Type",o);const c=e.options;if(c){const l=c.requestOptions;l&&(l.timeout&&(i.timeout=
l.timeout),l.onUploadProgress&&(i.onUploadProgress=l.onUploadProgress),l.onDownloadProgress&&(i.onDownloadProgress=l.onDownloadProgress),l.shouldDeserialize!==void 0&&
(a.shouldDeserialize=l.shouldDeserialize),l.allowInsecureConnection&&(i.allowInsecureConnection=!0)),c.abortSignal&&(i.abortSignal=c.abortSignal),c.tracingOptions&&
(i.tracingOptions=c.tracingOptions)}this._allowInsecureConnection&&(i.allowInsecureConnection=!0),i.streamResponseStatusCodes===void 0&&(i.streamResponseStatusCodes=
JC(t));try{const l=await this.sendRequest(i),d=Xd(l,t.responses[l.status]);return c?.onResponse&&c.onResponse(l,d),d}catch(l){if(typeof l=="object"&&l?.response){
const d=l.response,m=Xd(d,t.responses[l.statusCode]||t.responses.default);l.details=m,c?.onResponse&&c.onResponse(d,m,l)}throw l}}};function uI(e){const t=pI(e),
r=e.credential&&t?{credentialScopes:t,credential:e.credential}:void 0;return am({...e,credentialOptions:r})}s(uI,"createDefaultPipeline2");function pI(e){if(e.credentialScopes)
return e.credentialScopes;if(e.endpoint)return`${e.endpoint}/.default`;if(e.baseUri)return`${e.baseUri}/.default`;if(e.credential)throw new Error("When using cr\
edentials, the ServiceClientOptions must contain either a endpoint or a credentialScopes. Unable to create a bearerTokenAuthenticationPolicy")}s(pI,"getCredenti\
alScopes");var om={DefaultScope:"/.default",HeaderConstants:{AUTHORIZATION:"authorization"}};function fI(e){return/^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/.
test(e)}s(fI,"isUuid");var hI=s(async e=>{const t=NI(e.request),r=AI(e.response);if(r){const n=vI(r),i=yI(e,n),a=gI(n);if(!a)return!1;const o=await e.getAccessToken(
i,{...t,tenantId:a});return o?(e.request.headers.set(om.HeaderConstants.AUTHORIZATION,`${o.tokenType??"Bearer"} ${o.token}`),!0):!1}return!1},"authorizeRequestO\
nTenantChallenge");function gI(e){const n=new URL(e.authorization_uri).pathname.split("/")[1];if(n&&fI(n))return n}s(gI,"extractTenantId");function yI(e,t){if(!t.
resource_id)return e.scopes;const r=new URL(t.resource_id);let n=new URL(om.DefaultScope,r.origin).toString();return n==="https://disk.azure.com/.default"&&(n="\
https://disk.azure.com//.default"),[n]}s(yI,"buildScopes");function AI(e){const t=e.headers.get("WWW-Authenticate");if(e.status===401&&t)return t}s(AI,"getChall\
enge");function vI(e){return`${e.slice(7).trim()} `.split(" ").filter(i=>i).map(i=>(([a,o])=>({[a]:o}))(i.trim().split("="))).reduce((i,a)=>({...i,...a}),{})}s(
vI,"parseChallenge");function NI(e){return{abortSignal:e.abortSignal,requestOptions:{timeout:e.timeout},tracingOptions:e.tracingOptions}}s(NI,"requestToOptions");
var lm=Symbol("Original PipelineRequest"),bI=Symbol.for("@azure/core-client original request");function Ro(e,t={}){const n=e[lm],i=Ud(e.headers.toJson({preserveCase:!0}));
if(n)return n.headers=i,n;{const a=Qd({url:e.url,method:e.method,headers:i,withCredentials:e.withCredentials,timeout:e.timeout,requestId:e.requestId,abortSignal:e.
abortSignal,body:e.body,formData:e.formData,disableKeepAlive:!!e.keepAlive,onDownloadProgress:e.onDownloadProgress,onUploadProgress:e.onUploadProgress,proxySettings:e.
proxySettings,streamResponseStatusCodes:e.streamResponseStatusCodes,agent:e.agent,requestOverrides:e.requestOverrides});return t.originalRequest&&(a[bI]=t.originalRequest),
a}}s(Ro,"toPipelineRequest");function $a(e,t){const r=t?.originalRequest??e,n={url:e.url,method:e.method,headers:cm(e.headers),withCredentials:e.withCredentials,
timeout:e.timeout,requestId:e.headers.get("x-ms-client-request-id")||e.requestId,abortSignal:e.abortSignal,body:e.body,formData:e.formData,keepAlive:!!e.disableKeepAlive,
onDownloadProgress:e.onDownloadProgress,onUploadProgress:e.onUploadProgress,proxySettings:e.proxySettings,streamResponseStatusCodes:e.streamResponseStatusCodes,
agent:e.agent,requestOverrides:e.requestOverrides,clone(){throw new Error("Cannot clone a non-proxied WebResourceLike")},prepare(){throw new Error("WebResourceL\
ike.prepare() is not supported by @azure/core-http-compat")},validateRequestProperties(){}};return t?.createProxy?new Proxy(n,{get(i,a,o){return a===lm?e:a==="c\
lone"?()=>$a(Ro(n,{originalRequest:r}),{createProxy:!0,originalRequest:r}):Reflect.get(i,a,o)},set(i,a,o,c){return a==="keepAlive"&&(e.disableKeepAlive=!o),typeof a==
"string"&&["url","method","withCredentials","timeout","requestId","abortSignal","body","formData","onDownloadProgress","onUploadProgress","proxySettings","strea\
mResponseStatusCodes","agent","requestOverrides"].includes(a)&&(e[a]=o),Reflect.set(i,a,o,c)}}):n}s($a,"toWebResourceLike");function cm(e){return new CI(e.toJSON(
{preserveCase:!0}))}s(cm,"toHttpHeadersLike");function Yi(e){return e.toLowerCase()}s(Yi,"getHeaderKey");var CI=class bg{static{s(this,"_HttpHeaders")}_headersMap;constructor(t){
if(this._headersMap={},t)for(const r in t)this.set(r,t[r])}set(t,r){this._headersMap[Yi(t)]={name:t,value:r.toString()}}get(t){const r=this._headersMap[Yi(t)];return r?
r.value:void 0}contains(t){return!!this._headersMap[Yi(t)]}remove(t){const r=this.contains(t);return delete this._headersMap[Yi(t)],r}rawHeaders(){return this.toJson(
{preserveCase:!0})}headersArray(){const t=[];for(const r in this._headersMap)t.push(this._headersMap[r]);return t}headerNames(){const t=[],r=this.headersArray();
for(let n=0;n<r.length;++n)t.push(r[n].name);return t}headerValues(){const t=[],r=this.headersArray();for(let n=0;n<r.length;++n)t.push(r[n].value);return t}toJson(t={}){
const r={};if(t.preserveCase)for(const n in this._headersMap){const i=this._headersMap[n];r[i.name]=i.value}else for(const n in this._headersMap){const i=this._headersMap[n];
r[Yi(i.name)]=i.value}return r}toString(){return JSON.stringify(this.toJson({preserveCase:!0}))}clone(){const t={};for(const r in this._headersMap){const n=this.
_headersMap[r];t[n.name]=n.value}return new bg(t)}},dm=Symbol("Original FullOperationResponse");function mm(e,t){let r=$a(e.request),n=cm(e.headers);return t?.createProxy?
new Proxy(e,{get(i,a,o){return a==="headers"?n:a==="request"?r:a===dm?e:Reflect.get(i,a,o)},set(i,a,o,c){return a==="headers"?n=o:a==="request"&&(r=o),Reflect.set(
i,a,o,c)}}):{...e,request:r,headers:n}}s(mm,"toCompatResponse");function um(e){const r=e[dm],n=Ud(e.headers.toJson({preserveCase:!0}));return r?(r.headers=n,r):
{...e,headers:n,request:Ro(e.request)}}s(um,"toPipelineResponse");var II=class extends mI{static{s(this,"ExtendedServiceClient")}constructor(e){super(e),e.keepAliveOptions?.
enable===!1&&!cC(this.pipeline)&&this.pipeline.addPolicy(lC()),e.redirectOptions?.handleRedirects===!1&&this.pipeline.removePolicy({name:Ab})}async sendOperationRequest(e,t){
const r=e?.options?.onResponse;let n;function i(o,c,l){n=o,r&&r(o,c,l)}s(i,"onResponse"),e.options={...e.options,onResponse:i};const a=await super.sendOperationRequest(
e,t);return n&&Object.defineProperty(a,"_response",{value:mm(n)}),a}},pm;(function(e){e[e.ERROR=1]="ERROR",e[e.INFO=3]="INFO",e[e.OFF=0]="OFF",e[e.WARNING=2]="W\
ARNING"})(pm||(pm={}));var xI={log(e,t){},shouldLog(e){return!1}},EI="RequestPolicyFactoryPolicy";function wI(e){const t=e.slice().reverse();return{name:EI,async sendRequest(r,n){
let i={async sendRequest(c){const l=await n(Ro(c));return mm(l,{createProxy:!0})}};for(const c of t)i=c.create(i,xI);const a=$a(r,{createProxy:!0}),o=await i.sendRequest(
a);return um(o)}}}s(wI,"createRequestPolicyFactoryPolicy");function SI(e){return{sendRequest:s(async t=>{const r=await e.sendRequest($a(t,{createProxy:!0}));return um(
r)},"sendRequest")}}s(SI,"convertHttpClient");var fm=":A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\
\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD",BI=fm+"\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040",PI="["+fm+"]["+BI+"]*",_I=new RegExp("^"+PI+"$");function TI(e,t){
const r=[];let n=t.exec(e);for(;n;){const i=[];i.startIndex=t.lastIndex-n[0].length;const a=n.length;for(let o=0;o<a;o++)i.push(n[o]);r.push(i),n=t.exec(e)}return r}
s(TI,"getAllMatches");var hm=s(function(e){const t=_I.exec(e);return!(t===null||typeof t>"u")},"isName");function RI(e){return typeof e<"u"}s(RI,"isExist");var Oo=[
"hasOwnProperty","toString","valueOf","__defineGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__"],gm=["__proto__","constructor","prototype"],OI={
allowBooleanAttributes:!1,unpairedTags:[]};function ym(e,t){t=Object.assign({},OI,t);const r=[];let n=!1,i=!1;e[0]==="\uFEFF"&&(e=e.substr(1));for(let a=0;a<e.length;a++)
if(e[a]==="<"&&e[a+1]==="?"){if(a+=2,a=Am(e,a),a.err)return a}else if(e[a]==="<"){let o=a;if(a++,e[a]==="!"){a=vm(e,a);continue}else{let c=!1;e[a]==="/"&&(c=!0,
a++);let l="";for(;a<e.length&&e[a]!==">"&&e[a]!==" "&&e[a]!=="	"&&e[a]!==`
`&&e[a]!=="\r";a++)l+=e[a];if(l=l.trim(),l[l.length-1]==="/"&&(l=l.substring(0,l.length-1),a--),!UI(l)){let p;return l.trim().length===0?p="Invalid space after \
'<'.":p="Tag '"+l+"' is an invalid name.",je("InvalidTag",p,gt(e,a))}const d=DI(e,a);if(d===!1)return je("InvalidAttr","Attributes for '"+l+"' have open quote.",
gt(e,a));let m=d.value;if(a=d.index,m[m.length-1]==="/"){const p=a-m.length;m=m.substring(0,m.length-1);const u=Nm(m,t);if(u===!0)n=!0;else return je(u.err.code,
u.err.msg,gt(e,p+u.err.line))}else if(c)if(d.tagClosed){if(m.trim().length>0)return je("InvalidTag","Closing tag '"+l+"' can't have attributes or invalid starti\
ng.",gt(e,o));if(r.length===0)return je("InvalidTag","Closing tag '"+l+"' has not been opened.",gt(e,o));{const p=r.pop();if(l!==p.tagName){let u=gt(e,p.tagStartPos);
return je("InvalidTag","Expected closing tag '"+p.tagName+"' (opened in line "+u.line+", col "+u.col+") instead of closing tag '"+l+"'.",gt(e,o))}r.length==0&&(i=
!0)}}else return je("InvalidTag","Closing tag '"+l+"' doesn't have proper closing.",gt(e,a));else{const p=Nm(m,t);if(p!==!0)return je(p.err.code,p.err.msg,gt(e,
a-m.length+p.err.line));if(i===!0)return je("InvalidXml","Multiple possible root nodes found.",gt(e,a));t.unpairedTags.indexOf(l)!==-1||r.push({tagName:l,tagStartPos:o}),
n=!0}for(a++;a<e.length;a++)if(e[a]==="<")if(e[a+1]==="!"){a++,a=vm(e,a);continue}else if(e[a+1]==="?"){if(a=Am(e,++a),a.err)return a}else break;else if(e[a]===
"&"){const p=FI(e,a);if(p==-1)return je("InvalidChar","char '&' is not expected.",gt(e,a));a=p}else if(i===!0&&!Fn(e[a]))return je("InvalidXml","Extra text at t\
he end",gt(e,a));e[a]==="<"&&a--}}else{if(Fn(e[a]))continue;return je("InvalidChar","char '"+e[a]+"' is not expected.",gt(e,a))}if(n){if(r.length==1)return je("\
InvalidTag","Unclosed tag '"+r[0].tagName+"'.",gt(e,r[0].tagStartPos));if(r.length>0)return je("InvalidXml","Invalid '"+JSON.stringify(r.map(a=>a.tagName),null,
4).replace(/\r?\n/g,"")+"' found.",{line:1,col:1})}else return je("InvalidXml","Start tag expected.",1);return!0}s(ym,"validate");function Fn(e){return e===" "||
e==="	"||e===`
`||e==="\r"}s(Fn,"isWhiteSpace");function Am(e,t){const r=t;for(;t<e.length;t++)if(e[t]=="?"||e[t]==" "){const n=e.substr(r,t-r);if(t>5&&n==="xml")return je("In\
validXml","XML declaration allowed only at the start of the document.",gt(e,t));if(e[t]=="?"&&e[t+1]==">"){t++;break}else continue}return t}s(Am,"readPI");function vm(e,t){
if(e.length>t+5&&e[t+1]==="-"&&e[t+2]==="-"){for(t+=3;t<e.length;t++)if(e[t]==="-"&&e[t+1]==="-"&&e[t+2]===">"){t+=2;break}}else if(e.length>t+8&&e[t+1]==="D"&&
e[t+2]==="O"&&e[t+3]==="C"&&e[t+4]==="T"&&e[t+5]==="Y"&&e[t+6]==="P"&&e[t+7]==="E"){let r=1;for(t+=8;t<e.length;t++)if(e[t]==="<")r++;else if(e[t]===">"&&(r--,r===
0))break}else if(e.length>t+9&&e[t+1]==="["&&e[t+2]==="C"&&e[t+3]==="D"&&e[t+4]==="A"&&e[t+5]==="T"&&e[t+6]==="A"&&e[t+7]==="["){for(t+=8;t<e.length;t++)if(e[t]===
"]"&&e[t+1]==="]"&&e[t+2]===">"){t+=2;break}}return t}s(vm,"readCommentAndCDATA");var MI='"',kI="'";function DI(e,t){let r="",n="",i=!1;for(;t<e.length;t++){if(e[t]===
MI||e[t]===kI)n===""?n=e[t]:n!==e[t]||(n="");else if(e[t]===">"&&n===""){i=!0;break}r+=e[t]}return n!==""?!1:{value:r,index:t,tagClosed:i}}s(DI,"readAttributeSt\
r");function LI(e){const t=[],r=e.length;let n=0;for(;n<r;){const i=n;for(;n<r&&Fn(e[n]);)n++;if(n>=r)break;if(e[n]==="="){n++;continue}const a=e.slice(i,n),o=n;
for(;n<r&&!Fn(e[n])&&e[n]!=="=";)n++;const c=e.slice(o,n);let l,d=n;for(;d<r&&Fn(e[d]);)d++;d<r&&e[d]==="="&&(l=e.slice(n,d+1),n=d+1);let m,p,u=n;for(;u<r&&Fn(e[u]);)
u++;if(u<r&&(e[u]==='"'||e[u]==="'")){const h=u+1,y=e.indexOf(e[u],h);y!==-1&&(m=e[u],p=e.slice(h,y),n=y+1)}const f={startIndex:i};f[1]=a,f[2]=c,f[3]=l,f[4]=m!==
void 0?!0:void 0,f[5]=m,f[6]=p,t.push(f)}return t}s(LI,"scanAttributeTokens");function Nm(e,t){const r=LI(e),n={};for(let i=0;i<r.length;i++){if(r[i][1].length===
0)return je("InvalidAttr","Attribute '"+r[i][2]+"' has no space in starting.",Ki(r[i]));if(r[i][3]!==void 0&&r[i][4]===void 0)return je("InvalidAttr","Attribute\
 '"+r[i][2]+"' is without value.",Ki(r[i]));if(r[i][3]===void 0&&!t.allowBooleanAttributes)return je("InvalidAttr","boolean attribute '"+r[i][2]+"' is not allow\
ed.",Ki(r[i]));const a=r[i][2];if(!HI(a))return je("InvalidAttr","Attribute '"+a+"' is an invalid name.",Ki(r[i]));if(!Object.prototype.hasOwnProperty.call(n,a))
n[a]=1;else return je("InvalidAttr","Attribute '"+a+"' is repeated.",Ki(r[i]))}return!0}s(Nm,"validateAttributeString");function zI(e,t){let r=/\d/;for(e[t]==="\
x"&&(t++,r=/[\da-fA-F]/);t<e.length;t++){if(e[t]===";")return t;if(!e[t].match(r))break}return-1}s(zI,"validateNumberAmpersand");function FI(e,t){if(t++,e[t]===
";")return-1;if(e[t]==="#")return t++,zI(e,t);let r=0;for(;t<e.length;t++,r++)if(!(e[t].match(/\w/)&&r<20)){if(e[t]===";")break;return-1}return t}s(FI,"validate\
Ampersand");function je(e,t,r){return{err:{code:e,msg:t,line:r.line||r,col:r.col}}}s(je,"getErrorObject");function HI(e){return hm(e)}s(HI,"validateAttrName");function UI(e){
return hm(e)}s(UI,"validateTagName");function gt(e,t){const r=e.substring(0,t).split(/\r?\n/);return{line:r.length,col:r[r.length-1].length+1}}s(gt,"getLineNumb\
erForPosition");function Ki(e){return e.startIndex+e[1].length}s(Ki,"getPositionFromMatch");var QI={cent:"\xA2",pound:"\xA3",curren:"\xA4",yen:"\xA5",euro:"\u20AC",
dollar:"$",fnof:"\u0192",inr:"\u20B9",af:"\u060B",birr:"\u1265\u122D",peso:"\u20B1",rub:"\u20BD",won:"\u20A9",yuan:"\xA5",cedil:"\xB8"},bm={amp:"&",apos:"'",gt:"\
>",lt:"<",quot:'"'},qI={nbsp:"\xA0",copy:"\xA9",reg:"\xAE",trade:"\u2122",mdash:"\u2014",ndash:"\u2013",hellip:"\u2026",laquo:"\xAB",raquo:"\xBB",lsquo:"\u2018",
rsquo:"\u2019",ldquo:"\u201C",rdquo:"\u201D",bull:"\u2022",para:"\xB6",sect:"\xA7",deg:"\xB0",frac12:"\xBD",frac14:"\xBC",frac34:"\xBE"},Va=Object.freeze({ALLOW:"\
allow",BLOCK:"block",THROW:"throw"}),jI=new Set("!?\\\\/[]$%{}^&*()<>|+");function Cm(e){if(e[0]==="#")throw new Error(`[EntityReplacer] Invalid character '#' i\
n entity name: "${e}"`);for(const t of e)if(jI.has(t))throw new Error(`[EntityReplacer] Invalid character '${t}' in entity name: "${e}"`);return e}s(Cm,"validat\
eEntityName");function Ji(...e){const t=Object.create(null);for(const r of e)if(r)for(const n of Object.keys(r)){const i=r[n];if(typeof i=="string")t[n]=i;else if(i&&
typeof i=="object"&&i.val!==void 0){const a=i.val;typeof a=="string"&&(t[n]=a)}}return t}s(Ji,"mergeEntityMaps");var Vr="external",Za="base",Mo="all";function GI(e){
return!e||e===Vr?new Set([Vr]):e===Mo?new Set([Mo]):e===Za?new Set([Za]):Array.isArray(e)?new Set(e):new Set([Vr])}s(GI,"parseLimitTiers");var Ct=Object.freeze(
{allow:0,leave:1,remove:2,throw:3}),YI=new Set([9,10,13]);function KI(e){if(!e)return{xmlVersion:1,onLevel:Ct.allow,nullLevel:Ct.remove};const t=e.xmlVersion===
1.1?1.1:1,r=Ct[e.onNCR]??Ct.allow,n=Ct[e.nullNCR]??Ct.remove,i=Math.max(n,Ct.remove);return{xmlVersion:t,onLevel:r,nullLevel:i}}s(KI,"parseNCRConfig");var JI=class{static{
s(this,"EntityDecoder")}constructor(e={}){this._limit=e.limit||{},this._maxTotalExpansions=this._limit.maxTotalExpansions||0,this._maxExpandedLength=this._limit.
maxExpandedLength||0,this._postCheck=typeof e.postCheck=="function"?e.postCheck:r=>r,this._limitTiers=GI(this._limit.applyLimitsTo??Vr),this._numericAllowed=e.numericAllowed??
!0,this._baseMap=Ji(bm,e.namedEntities||null),this._externalMap=Object.create(null),this._inputMap=Object.create(null),this._totalExpansions=0,this._expandedLength=
0,this._removeSet=new Set(e.remove&&Array.isArray(e.remove)?e.remove:[]),this._leaveSet=new Set(e.leave&&Array.isArray(e.leave)?e.leave:[]);const t=KI(e.ncr);this.
_ncrXmlVersion=t.xmlVersion,this._ncrOnLevel=t.onLevel,this._ncrNullLevel=t.nullLevel,this._onExternalEntity=typeof e.onExternalEntity=="function"?e.onExternalEntity:
null,this._onInputEntity=typeof e.onInputEntity=="function"?e.onInputEntity:null}_applyRegistrationHook(e,t,r,n){if(!e)return!0;const i=e(t,r);if(i===Va.BLOCK)return!1;
if(i===Va.THROW)throw new Error(`[EntityDecoder] Registration of ${n} entity "&${t};" was rejected by hook`);return!0}setExternalEntities(e){if(e)for(const n of Object.
keys(e))Cm(n);if(!this._onExternalEntity){this._externalMap=Ji(e);return}const t=Ji(e),r=Object.create(null);for(const[n,i]of Object.entries(t))this._applyRegistrationHook(
this._onExternalEntity,n,i,"external")&&(r[n]=i);this._externalMap=r}addExternalEntity(e,t){Cm(e),typeof t=="string"&&t.indexOf("&")===-1&&this._applyRegistrationHook(
this._onExternalEntity,e,t,"external")&&(this._externalMap[e]=t)}addInputEntities(e){if(this._totalExpansions=0,this._expandedLength=0,!this._onInputEntity){this.
_inputMap=Ji(e);return}const t=Ji(e),r=Object.create(null);for(const[n,i]of Object.entries(t))this._applyRegistrationHook(this._onInputEntity,n,i,"input")&&(r[n]=
i);this._inputMap=r}reset(){return this._inputMap=Object.create(null),this._totalExpansions=0,this._expandedLength=0,this}setXmlVersion(e){this._ncrXmlVersion=e===
1.1?1.1:1}decode(e){if(typeof e!="string"||e.length===0||e.indexOf("&")===-1)return e;const t=e,r=[],n=e.length;let i=0,a=0;const o=this._maxTotalExpansions>0,c=this.
_maxExpandedLength>0,l=o||c;for(;a<n;){if(e.charCodeAt(a)!==38){a++;continue}let m=a+1;for(;m<n&&e.charCodeAt(m)!==59&&m-a<=32;)m++;if(m>=n||e.charCodeAt(m)!==59){
a++;continue}const p=e.slice(a+1,m);if(p.length===0){a++;continue}let u,f;if(this._removeSet.has(p))u="",f===void 0&&(f=Vr);else if(this._leaveSet.has(p)){a++;continue}else if(p.
charCodeAt(0)===35){const h=this._resolveNCR(p);if(h===void 0){a++;continue}u=h,f=Za}else{const h=this._resolveName(p);u=h?.value,f=h?.tier}if(u===void 0){a++;continue}
if(a>i&&r.push(e.slice(i,a)),r.push(u),i=m+1,a=i,l&&this._tierCounts(f)){if(o&&(this._totalExpansions++,this._totalExpansions>this._maxTotalExpansions))throw new Error(
`[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`);if(c){const h=u.length-(p.length+2);if(h>0&&(this.
_expandedLength+=h,this._expandedLength>this._maxExpandedLength))throw new Error(`[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength}\
 > ${this._maxExpandedLength}`)}}}i<n&&r.push(e.slice(i));const d=r.length===0?e:r.join("");return this._postCheck(d,t)}_tierCounts(e){return this._limitTiers.has(
Mo)?!0:this._limitTiers.has(e)}_resolveName(e){if(e in this._inputMap)return{value:this._inputMap[e],tier:Vr};if(e in this._externalMap)return{value:this._externalMap[e],
tier:Vr};if(e in this._baseMap)return{value:this._baseMap[e],tier:Za}}_classifyNCR(e){return e===0?this._ncrNullLevel:e>=55296&&e<=57343||this._ncrXmlVersion===
1&&e>=1&&e<=31&&!YI.has(e)?Ct.remove:-1}_applyNCRAction(e,t,r){switch(e){case Ct.allow:return String.fromCodePoint(r);case Ct.remove:return"";case Ct.leave:return;case Ct.
throw:throw new Error(`[EntityDecoder] Prohibited numeric character reference &${t}; (U+${r.toString(16).toUpperCase().padStart(4,"0")})`);default:return String.
fromCodePoint(r)}}_resolveNCR(e){const t=e.charCodeAt(1);let r;if(t===120||t===88?r=parseInt(e.slice(2),16):r=parseInt(e.slice(1),10),Number.isNaN(r)||r<0||r>1114111)
return;const n=this._classifyNCR(r);if(!this._numericAllowed&&n<Ct.remove)return;const i=n===-1?this._ncrOnLevel:Math.max(this._ncrOnLevel,n);return this._applyNCRAction(
i,e,r)}},Im=s(e=>Oo.includes(e)?"__"+e:e,"defaultOnDangerousProperty"),WI={preserveOrder:!1,attributeNamePrefix:"@_",attributesGroupName:!1,textNodeName:"#text",
ignoreAttributes:!0,removeNSPrefix:!1,allowBooleanAttributes:!1,parseTagValue:!0,parseAttributeValue:!1,trimValues:!0,cdataPropName:!1,numberParseOptions:{hex:!0,
leadingZeros:!0,eNotation:!0,unicode:!1},tagValueProcessor:s(function(e,t){return t},"tagValueProcessor"),attributeValueProcessor:s(function(e,t){return t},"att\
ributeValueProcessor"),stopNodes:[],alwaysCreateTextNode:!1,isArray:s(()=>!1,"isArray"),commentPropName:!1,unpairedTags:[],processEntities:!0,htmlEntities:!1,entityDecoder:null,
ignoreDeclaration:!1,ignorePiTags:!1,transformTagName:!1,transformAttributeName:!1,updateTag:s(function(e,t,r){return e},"updateTag"),captureMetaData:!1,maxNestedTags:100,
strictReservedNames:!0,jPath:!0,onDangerousProperty:Im};function XI(e,t){if(typeof e!="string")return;const r=e.toLowerCase();if(Oo.some(n=>r===n.toLowerCase()))
throw new Error(`[SECURITY] Invalid ${t}: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`);if(gm.some(n=>r===n.toLowerCase()))throw new Error(
`[SECURITY] Invalid ${t}: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`)}s(XI,"validatePropertyName");function xm(e,t){return typeof e==
"boolean"?{enabled:e,maxEntitySize:1e4,maxExpansionDepth:1e4,maxTotalExpansions:1/0,maxExpandedLength:1e5,maxEntityCount:1e3,allowedTags:null,tagFilter:null,appliesTo:"\
all"}:typeof e=="object"&&e!==null?{enabled:e.enabled!==!1,maxEntitySize:Math.max(1,e.maxEntitySize??1e4),maxExpansionDepth:Math.max(1,e.maxExpansionDepth??1e4),
maxTotalExpansions:Math.max(1,e.maxTotalExpansions??1/0),maxExpandedLength:Math.max(1,e.maxExpandedLength??1e5),maxEntityCount:Math.max(1,e.maxEntityCount??1e3),
allowedTags:e.allowedTags??null,tagFilter:e.tagFilter??null,appliesTo:e.appliesTo??"all"}:xm(!0)}s(xm,"normalizeProcessEntities");var $I=s(function(e){const t=Object.
assign({},WI,e),r=[{value:t.attributeNamePrefix,name:"attributeNamePrefix"},{value:t.attributesGroupName,name:"attributesGroupName"},{value:t.textNodeName,name:"\
textNodeName"},{value:t.cdataPropName,name:"cdataPropName"},{value:t.commentPropName,name:"commentPropName"}];for(const{value:n,name:i}of r)n&&XI(n,i);return t.
onDangerousProperty===null&&(t.onDangerousProperty=Im),t.processEntities=xm(t.processEntities,t.htmlEntities),t.unpairedTagsSet=new Set(t.unpairedTags),t.stopNodes&&
Array.isArray(t.stopNodes)&&(t.stopNodes=t.stopNodes.map(n=>typeof n=="string"&&n.startsWith("*.")?".."+n.substring(2):n)),t},"buildOptions"),Zr;typeof Symbol!=
"function"?Zr="@@xmlMetadata":Zr=Symbol("XML Node Metadata");var Ir=class{static{s(this,"XmlNode")}constructor(e){this.tagname=e,this.child=[],this[":@"]=Object.
create(null)}add(e,t){e==="__proto__"&&(e="#__proto__"),this.child.push({[e]:t})}addChild(e,t){e.tagname==="__proto__"&&(e.tagname="#__proto__"),e[":@"]&&Object.
keys(e[":@"]).length>0?this.child.push({[e.tagname]:e.child,":@":e[":@"]}):this.child.push({[e.tagname]:e.child}),this.addStartIndex(t)}addStartIndex(e){e!==void 0&&
(this.child[this.child.length-1][Zr]={startIndex:e})}addEndIndex(e){const t=this.child[this.child.length-1];t!==void 0&&t[Zr]!==void 0&&t[Zr].endIndex===void 0&&
(t[Zr].endIndex=e)}static getMetaDataSymbol(){return Zr}},Em=":A-Za-z_\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u0486\u0488-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD",
VI=Em+"\\-\\.\\d\xB7\u0300-\u036F\u203F-\u2040",wm=":A-Za-z_\xC0-\u02FF\u0370-\u037D\u037F-\u0486\u0488-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}",
ZI=wm+"\\-\\.\\d\xB7\u0300-\u036F\u0487\u203F-\u2040",ko=s((e,t,r="")=>{const n=e.replace(":",""),i=t.replace(":",""),a=`[${n}][${i}]*`;return{name:new RegExp(`\
^[${e}][${t}]*$`,r),ncName:new RegExp(`^${a}$`,r),qName:new RegExp(`^${a}(?::${a})?$`,r),nmToken:new RegExp(`^[${t}]+$`,r),nmTokens:new RegExp(`^[${t}]+(?:\\s+[${t}\
]+)*$`,r)}},"buildRegexes"),ex=ko(Em,VI),tx=ko(wm,ZI,"u"),Sm=":A-Za-z_",rx=Sm+"\\-\\.\\d",nx=ko(Sm,rx),Bm=s((e="1.0",t=!1)=>t?nx:e==="1.1"?tx:ex,"getRegexes"),Pm=s(
(e,{xmlVersion:t="1.0",asciiOnly:r=!1}={})=>Bm(t,r).qName.test(e),"qName"),_m=["name","ncName","qName","nmToken","nmTokens"],Tm=s((e,{xmlVersion:t="1.0",asciiOnly:r=!1,
maxCacheSize:n=2048}={})=>{if(!_m.includes(e))throw new TypeError(`Unknown production "${e}". Must be one of: ${_m.join(", ")}`);const i=Bm(t,r)[e];let a=new Map;
const o=s(c=>{const l=a.get(c);if(l!==void 0)return l;const d=i.test(c);return a.size<n&&a.set(c,d),d},"validator");return o.reset=()=>{a=new Map},o},"createVal\
idator"),ix=class{static{s(this,"DocTypeReader")}constructor(e,t){this.suppressValidationErr=!e,this.options=e,this.xmlVersion=t||1}setXmlVersion(e=1){this.xmlVersion=
e}readDocType(e,t){const r=Object.create(null);let n=0;if(e[t+3]==="O"&&e[t+4]==="C"&&e[t+5]==="T"&&e[t+6]==="Y"&&e[t+7]==="P"&&e[t+8]==="E"){t=t+9;let i=1,a=!1,
o=!1,c=null,l="";for(;t<e.length;t++){if(c!==null){e[t]===c&&(c=null),l+=e[t];continue}if(!a&&!o&&(e[t]==='"'||e[t]==="'")){c=e[t],l+=e[t];continue}if(e[t]==="<"&&
!o){if(a&&en(e,"!ENTITY",t)){t+=7;let d,m;if([d,m,t]=this.readEntityExp(e,t+1,this.suppressValidationErr),m.indexOf("&")===-1){if(this.options.enabled!==!1&&this.
options.maxEntityCount!=null&&n>=this.options.maxEntityCount)throw new Error(`Entity count (${n+1}) exceeds maximum allowed (${this.options.maxEntityCount})`);r[d]=
m,n++}}else if(a&&en(e,"!ELEMENT",t)){t+=8;const{index:d}=this.readElementExp(e,t+1);t=d}else if(a&&en(e,"!ATTLIST",t))t+=8;else if(a&&en(e,"!NOTATION",t)){t+=9;
const{index:d}=this.readNotationExp(e,t+1,this.suppressValidationErr);t=d}else if(en(e,"!--",t))o=!0;else throw new Error("Invalid DOCTYPE");i++,l=""}else if(e[t]===
">"){if(o?e[t-1]==="-"&&e[t-2]==="-"&&(o=!1,i--):i--,i===0)break}else e[t]==="["?a=!0:l+=e[t]}if(c!==null||i!==0)throw new Error("Unclosed DOCTYPE")}else throw new Error(
"Invalid Tag instead of DOCTYPE");return{entities:r,i:t}}readEntityExp(e,t){t=It(e,t);const r=t;for(;t<e.length&&!/\s/.test(e[t])&&e[t]!=='"'&&e[t]!=="'";)t++;let n=e.
substring(r,t);if(Wi(n,{xmlVersion:this.xmlVersion}),t=It(e,t),!this.suppressValidationErr){if(e.substring(t,t+6).toUpperCase()==="SYSTEM")throw new Error("Exte\
rnal entities are not supported");if(e[t]==="%")throw new Error("Parameter entities are not supported")}let i="";if([t,i]=this.readIdentifierVal(e,t,"entity"),this.
options.enabled!==!1&&this.options.maxEntitySize!=null&&i.length>this.options.maxEntitySize)throw new Error(`Entity "${n}" size (${i.length}) exceeds maximum al\
lowed size (${this.options.maxEntitySize})`);return t--,[n,i,t]}readNotationExp(e,t){t=It(e,t);const r=t;for(;t<e.length&&!/\s/.test(e[t]);)t++;let n=e.substring(
r,t);!this.suppressValidationErr&&Wi(n,{xmlVersion:this.xmlVersion}),t=It(e,t);const i=e.substring(t,t+6).toUpperCase();if(!this.suppressValidationErr&&i!=="SYS\
TEM"&&i!=="PUBLIC")throw new Error(`Expected SYSTEM or PUBLIC, found "${i}"`);t+=i.length,t=It(e,t);let a=null,o=null;if(i==="PUBLIC")[t,a]=this.readIdentifierVal(
e,t,"publicIdentifier"),t=It(e,t),(e[t]==='"'||e[t]==="'")&&([t,o]=this.readIdentifierVal(e,t,"systemIdentifier"));else if(i==="SYSTEM"&&([t,o]=this.readIdentifierVal(
e,t,"systemIdentifier"),!this.suppressValidationErr&&!o))throw new Error("Missing mandatory system identifier for SYSTEM notation");return{notationName:n,publicIdentifier:a,
systemIdentifier:o,index:--t}}readIdentifierVal(e,t,r){let n="";const i=e[t];if(i!=='"'&&i!=="'")throw new Error(`Expected quoted string, found "${i}"`);t++;const a=t;
for(;t<e.length&&e[t]!==i;)t++;if(n=e.substring(a,t),e[t]!==i)throw new Error(`Unterminated ${r} value`);return t++,[t,n]}readElementExp(e,t){t=It(e,t);const r=t;
for(;t<e.length&&!/\s/.test(e[t]);)t++;let n=e.substring(r,t);if(!this.suppressValidationErr&&!Pm(n,{xmlVersion:this.xmlVersion}))throw new Error(`Invalid eleme\
nt name: "${n}"`);t=It(e,t);let i="";if(e[t]==="E"&&en(e,"MPTY",t))t+=4;else if(e[t]==="A"&&en(e,"NY",t))t+=2;else if(e[t]==="("){t++;const a=t;for(;t<e.length&&
e[t]!==")";)t++;if(i=e.substring(a,t),e[t]!==")")throw new Error("Unterminated content model")}else if(!this.suppressValidationErr)throw new Error(`Invalid Elem\
ent Expression, found "${e[t]}"`);return{elementName:n,contentModel:i.trim(),index:t}}readAttlistExp(e,t){t=It(e,t);let r=t;for(;t<e.length&&!/\s/.test(e[t]);)t++;
let n=e.substring(r,t);for(Wi(n,{xmlVersion:this.xmlVersion}),t=It(e,t),r=t;t<e.length&&!/\s/.test(e[t]);)t++;let i=e.substring(r,t);if(!Wi(i,{xmlVersion:this.xmlVersion}))
throw new Error(`Invalid attribute name: "${i}"`);t=It(e,t);let a="";if(e.substring(t,t+8).toUpperCase()==="NOTATION"){if(a="NOTATION",t+=8,t=It(e,t),e[t]!=="(")
throw new Error(`Expected '(', found "${e[t]}"`);t++;let c=[];for(;t<e.length&&e[t]!==")";){const l=t;for(;t<e.length&&e[t]!=="|"&&e[t]!==")";)t++;let d=e.substring(
l,t);if(d=d.trim(),!Wi(d,{xmlVersion:this.xmlVersion}))throw new Error(`Invalid notation name: "${d}"`);c.push(d),e[t]==="|"&&(t++,t=It(e,t))}if(e[t]!==")")throw new Error(
"Unterminated list of notations");t++,a+=" ("+c.join("|")+")"}else{const c=t;for(;t<e.length&&!/\s/.test(e[t]);)t++;a+=e.substring(c,t);const l=["CDATA","ID","I\
DREF","IDREFS","ENTITY","ENTITIES","NMTOKEN","NMTOKENS"];if(!this.suppressValidationErr&&!l.includes(a.toUpperCase()))throw new Error(`Invalid attribute type: "${a}\
"`)}t=It(e,t);let o="";return e.substring(t,t+8).toUpperCase()==="#REQUIRED"?(o="#REQUIRED",t+=8):e.substring(t,t+7).toUpperCase()==="#IMPLIED"?(o="#IMPLIED",t+=
7):[t,o]=this.readIdentifierVal(e,t,"ATTLIST"),{elementName:n,attributeName:i,attributeType:a,defaultValue:o,index:t}}},It=s((e,t)=>{for(;t<e.length&&/\s/.test(
e[t]);)t++;return t},"skipWhitespace");function en(e,t,r){for(let n=0;n<t.length;n++)if(t[n]!==e[r+n+1])return!1;return!0}s(en,"hasSeq");function Wi(e,t){if(Pm(
e,{xmlVersion:t}))return e;throw new Error(`Invalid entity name ${e}`)}s(Wi,"validateEntityName2");var ax=[48,1632,1776,2406,2534,2662,2790,2918,3046,3174,3302,
3430,3558,3664,3792,3872,4160,4240,6112,6160,6470,6608,6784,6800,6992,7088,7232,7248,65296,120782,120792,120802,120812,120822,66720,68912,69734,69872,69942,70096,
70384,70736,70864,71248,71360,71472,71904,72016,72688,72784,73040,73120,73552,92768,92864,93008,123200,123632,124144,125264,130032],Do=255,Lo=new Map,Rm=65535,Om=1632,
Xi=Om,sx=Rm-Om+1,zo=new Uint8Array(sx).fill(Do);for(const e of ax)for(let t=0;t<10;t++){const r=e+t;r<=Rm?zo[r-Xi]=t:Lo.set(r,t)}var Mm=48,km=57,Dm=45,es=new Set(
[8722,65293,65123]);function ox(e){if(typeof e!="string")return e;const t=e.length;if(t===0)return e;let r=-1;for(let i=0;i<t;i++){const a=e.charCodeAt(i);if(!(a>=
Mm&&a<=km||a===Dm)){if(a<Xi){if(es.has(a)){r=i;break}continue}if(a>=55296&&a<=56319){if(i+1<t){const o=e.charCodeAt(i+1);if(o>=56320&&o<=57343){const c=65536+(a-
55296<<10)+(o-56320);if(Lo.has(c)){r=i;break}}}continue}if(zo[a-Xi]!==Do||es.has(a)){r=i;break}}}if(r===-1)return e;const n=[];r>0&&n.push(e.slice(0,r));for(let i=r;i<
t;i++){const a=e.charCodeAt(i);if(a>=Mm&&a<=km||a===Dm){n.push(e[i]);continue}if(a<Xi){n.push(es.has(a)?"-":e[i]);continue}if(a>=55296&&a<=56319){if(i+1<t){const c=e.
charCodeAt(i+1);if(c>=56320&&c<=57343){const l=65536+(a-55296<<10)+(c-56320),d=Lo.get(l);if(d!==void 0){n.push(String.fromCharCode(d+48)),i++;continue}}}n.push(
e[i]);continue}if(es.has(a)){n.push("-");continue}const o=zo[a-Xi];n.push(o!==Do?String.fromCharCode(o+48):e[i])}return n.join("")}s(ox,"anynum");var lx=ox,cx=/^[-+]?0x[a-fA-F0-9]+$/,
dx=/^0b[01]+$/,mx=/^0o[0-7]+$/,ux=/^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/,px={hex:!0,binary:!1,octal:!1,leadingZeros:!0,decimalPoint:".",eNotation:!0,infinity:"ori\
ginal",unicode:!1};function fx(e,t={}){if(t=Object.assign({},px,t),!e||typeof e!="string")return e;let r=e.trim();if(r.length===0)return e;if(t.skipLike!==void 0&&
t.skipLike.test(r))return e;if(r==="0"||t.unicode&&(r=lx(r),r==="0"))return 0;if(t.hex&&cx.test(r))return Fo(r,16);if(t.binary&&dx.test(r))return Fo(r,2);if(t.octal&&
mx.test(r))return Fo(r,8);if(isFinite(r)){if(r.includes("e")||r.includes("E"))return gx(e,r,t);{const n=ux.exec(r);if(n){const i=n[1]||"",a=n[2];let o=yx(n[3]);
const c=i?r[a.length+1]===".":r[a.length]===".";if(!t.leadingZeros&&(a.length>1||a.length===1&&!c))return e;{const l=Number(r),d=String(l);if(l===0)return l;if(d.
search(/[eE]/)!==-1)return t.eNotation?l:e;if(r.indexOf(".")!==-1)return d==="0"||d===o||d===`${i}${o}`?l:e;let m=a?o:r;return a?m===d||i+m===d?l:e:m===d||m===i+
d?l:e}}else return e}}else{const n=Number(r);return Number.isNaN(n)?e:Ax(e,n,t)}}s(fx,"toNumber");var hx=/^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;function gx(e,t,r){
if(!r.eNotation)return e;const n=t.match(hx);if(n){let i=n[1]||"";const a=n[3].indexOf("e")===-1?"E":"e",o=n[2],c=i?t[o.length+1]===a:t[o.length]===a;return o.length>
1&&c?e:o.length===1&&(n[3].startsWith(`.${a}`)||n[3][0]===a)?Number(t):o.length>0?r.leadingZeros&&!c?Number(t):e:Number(t)}else return e}s(gx,"resolveEnotation");
function yx(e){if(e&&e.indexOf(".")!==-1){let t=e.length;for(;t>0&&e.charCodeAt(t-1)===48;)t--;return e=e.slice(0,t),e==="."?e="0":e[0]==="."?e="0"+e:e[e.length-
1]==="."&&(e=e.substring(0,e.length-1)),e}return e}s(yx,"trimZeros");function Fo(e,t){const r=e.trim();if((t===2||t===8)&&(e=r.substring(2)),parseInt)return parseInt(
e,t);if(Number.parseInt)return Number.parseInt(e,t);if(window&&window.parseInt)return window.parseInt(e,t);throw new Error("parseInt, Number.parseInt, window.pa\
rseInt are not supported")}s(Fo,"parse_int");function Ax(e,t,r){const n=t===1/0;switch(r.infinity.toLowerCase()){case"null":return null;case"infinity":return t;case"\
string":return n?"Infinity":"-Infinity";default:return e}}s(Ax,"handleInfinity");function vx(e){return typeof e=="function"?e:Array.isArray(e)?t=>{for(const r of e)
if(typeof r=="string"&&t===r||r instanceof RegExp&&r.test(t))return!0}:()=>!1}s(vx,"getIgnoreAttributesFn");var Hn=class{static{s(this,"Expression")}constructor(e,t={},r){
this.pattern=e,this.separator=t.separator||".",this.segments=this._parse(e),this.data=r,this._hasDeepWildcard=this.segments.some(n=>n.type==="deep-wildcard"),this.
_hasAttributeCondition=this.segments.some(n=>n.attrName!==void 0),this._hasPositionSelector=this.segments.some(n=>n.position!==void 0)}_parse(e){const t=[];let r=0,
n="";for(;r<e.length;)e[r]===this.separator?r+1<e.length&&e[r+1]===this.separator?(n.trim()&&(t.push(this._parseSegment(n.trim())),n=""),t.push({type:"deep-wild\
card"}),r+=2):(n.trim()&&t.push(this._parseSegment(n.trim())),n="",r++):(n+=e[r],r++);return n.trim()&&t.push(this._parseSegment(n.trim())),t}_parseSegment(e){const t={
type:"tag"};let r=null,n=e;const i=e.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);if(i&&(n=i[1]+i[3],i[2])){const d=i[2].slice(1,-1);d&&(r=d)}let a,o=n;if(n.includes("::")){
const d=n.indexOf("::");if(a=n.substring(0,d).trim(),o=n.substring(d+2).trim(),!a)throw new Error(`Invalid namespace in pattern: ${e}`)}let c,l=null;if(o.includes(
":")){const d=o.lastIndexOf(":"),m=o.substring(0,d).trim(),p=o.substring(d+1).trim();["first","last","odd","even"].includes(p)||/^nth\(\d+\)$/.test(p)?(c=m,l=p):
c=o}else c=o;if(!c)throw new Error(`Invalid segment pattern: ${e}`);if(t.tag=c,a&&(t.namespace=a),r)if(r.includes("=")){const d=r.indexOf("=");t.attrName=r.substring(
0,d).trim(),t.attrValue=r.substring(d+1).trim()}else t.attrName=r.trim();if(l){const d=l.match(/^nth\((\d+)\)$/);d?(t.position="nth",t.positionValue=parseInt(d[1],
10)):t.position=l}return t}get length(){return this.segments.length}hasDeepWildcard(){return this._hasDeepWildcard}hasAttributeCondition(){return this._hasAttributeCondition}hasPositionSelector(){
return this._hasPositionSelector}toString(){return this.pattern}},Nx=class{static{s(this,"ExpressionSet")}constructor(){this._byDepthAndTag=new Map,this._wildcardByDepth=
new Map,this._deepWildcards=[],this._deepByTerminalTag=new Map,this._patterns=new Set,this._sealed=!1}add(e){if(this._sealed)throw new TypeError("ExpressionSet \
is sealed. Create a new ExpressionSet to add more expressions.");if(this._patterns.has(e.pattern))return this;if(this._patterns.add(e.pattern),e.hasDeepWildcard()){
const i=e.segments[e.segments.length-1];if(i&&i.type!=="deep-wildcard"&&i.tag!=="*"){const a=i.tag;this._deepByTerminalTag.has(a)||this._deepByTerminalTag.set(a,
[]),this._deepByTerminalTag.get(a).push(e)}else this._deepWildcards.push(e);return this}const t=e.length,n=e.segments[e.segments.length-1]?.tag;if(!n||n==="*")this.
_wildcardByDepth.has(t)||this._wildcardByDepth.set(t,[]),this._wildcardByDepth.get(t).push(e);else{const i=`${t}:${n}`;this._byDepthAndTag.has(i)||this._byDepthAndTag.
set(i,[]),this._byDepthAndTag.get(i).push(e)}return this}addAll(e){for(const t of e)this.add(t);return this}has(e){return this._patterns.has(e.pattern)}get size(){
return this._patterns.size}seal(){return this._sealed=!0,this}get isSealed(){return this._sealed}matchesAny(e){return this.findMatch(e)!==null}findMatch(e){const t=e.
getDepth(),r=e.getCurrentTag(),n=`${t}:${r}`,i=this._byDepthAndTag.get(n);if(i){for(let c=0;c<i.length;c++)if(e.matches(i[c]))return i[c]}const a=this._wildcardByDepth.
get(t);if(a){for(let c=0;c<a.length;c++)if(e.matches(a[c]))return a[c]}const o=this._deepByTerminalTag.get(r);if(o){for(let c=0;c<o.length;c++)if(e.matches(o[c]))
return o[c]}for(let c=0;c<this._deepWildcards.length;c++)if(e.matches(this._deepWildcards[c]))return this._deepWildcards[c];return null}},bx=class{static{s(this,
"MatcherView")}constructor(e){this._matcher=e}get separator(){return this._matcher.separator}getCurrentTag(){const e=this._matcher.path;return e.length>0?e[e.length-
1].tag:void 0}getCurrentNamespace(){const e=this._matcher.path;return e.length>0?e[e.length-1].namespace:void 0}getAttrValue(e){const t=this._matcher.path;if(t.
length!==0)return t[t.length-1].values?.[e]}hasAttr(e){const t=this._matcher.path;if(t.length===0)return!1;const r=t[t.length-1];return r.values!==void 0&&e in r.
values}getAnyParentAttr(e){return this._matcher.getAnyParentAttr(e)}hasAnyParentAttr(e){return this._matcher.hasAnyParentAttr(e)}getPosition(){const e=this._matcher.
path;return e.length===0?-1:e[e.length-1].position??0}getCounter(){const e=this._matcher.path;return e.length===0?-1:e[e.length-1].counter??0}getIndex(){return this.
getPosition()}getDepth(){return this._matcher.path.length}toString(e,t=!0){return this._matcher.toString(e,t)}toArray(){return this._matcher.path.map(e=>e.tag)}matches(e){
return this._matcher.matches(e)}matchesAny(e){return e.matchesAny(this._matcher)}},Ho=class{static{s(this,"Matcher")}constructor(e={}){this.separator=e.separator||
".",this.path=[],this.siblingStacks=[],this._pathStringCache=null,this._view=new bx(this),this._keptAttrs=[]}push(e,t=null,r=null,n=null){this._pathStringCache=
null,this.path.length>0&&(this.path[this.path.length-1].values=void 0);const i=this.path.length;let a=this.siblingStacks[i];a||(a={counts:new Map,total:0},this.
siblingStacks[i]=a);const o=r?`${r}:${e}`:e,c=a.counts.get(o)||0,l=a.total;a.counts.set(o,c+1),a.total++;const d={tag:e,position:l,counter:c};r!=null&&(d.namespace=
r),t!=null&&(d.values=t),this.path.push(d);const m=this.path.length,p=n!==null?n.keep:null;if(p!=null&&p.length>0&&t)for(let u=0;u<p.length;u++){const f=p[u];t[f]!==
void 0&&this._keptAttrs.push({depth:m,name:f,value:t[f]})}}pop(){if(this.path.length===0)return;this._pathStringCache=null;const e=this.path.pop();this.siblingStacks.
length>this.path.length+1&&(this.siblingStacks.length=this.path.length+1);const t=this.path.length+1;for(;this._keptAttrs.length>0&&this._keptAttrs[this._keptAttrs.
length-1].depth>=t;)this._keptAttrs.pop();return e}updateCurrent(e){if(this.path.length>0){const t=this.path[this.path.length-1];e!=null&&(t.values=e)}}getCurrentTag(){
return this.path.length>0?this.path[this.path.length-1].tag:void 0}getCurrentNamespace(){return this.path.length>0?this.path[this.path.length-1].namespace:void 0}getAttrValue(e){
if(this.path.length!==0)return this.path[this.path.length-1].values?.[e]}hasAttr(e){if(this.path.length===0)return!1;const t=this.path[this.path.length-1];return t.
values!==void 0&&e in t.values}getAnyParentAttr(e){const t=this._keptAttrs;for(let r=t.length-1;r>=0;r--)if(t[r].name===e)return t[r].value}hasAnyParentAttr(e){
const t=this._keptAttrs;for(let r=t.length-1;r>=0;r--)if(t[r].name===e)return!0;return!1}getPosition(){return this.path.length===0?-1:this.path[this.path.length-
1].position??0}getCounter(){return this.path.length===0?-1:this.path[this.path.length-1].counter??0}getIndex(){return this.getPosition()}getDepth(){return this.
path.length}toString(e,t=!0){const r=e||this.separator;if(r===this.separator&&t===!0){if(this._pathStringCache!==null)return this._pathStringCache;const i=this.
path.map(a=>a.namespace?`${a.namespace}:${a.tag}`:a.tag).join(r);return this._pathStringCache=i,i}return this.path.map(i=>t&&i.namespace?`${i.namespace}:${i.tag}`:
i.tag).join(r)}toArray(){return this.path.map(e=>e.tag)}reset(){this._pathStringCache=null,this.path=[],this.siblingStacks=[],this._keptAttrs=[]}matches(e){const t=e.
segments;return t.length===0?!1:e.hasDeepWildcard()?this._matchWithDeepWildcard(t):this._matchSimple(t)}_matchSimple(e){if(this.path.length!==e.length)return!1;
for(let t=0;t<e.length;t++)if(!this._matchSegment(e[t],this.path[t],t===this.path.length-1))return!1;return!0}_matchWithDeepWildcard(e){let t=this.path.length-1,
r=e.length-1;for(;r>=0&&t>=0;){const n=e[r];if(n.type==="deep-wildcard"){if(r--,r<0)return!0;const i=e[r];let a=!1;for(let o=t;o>=0;o--)if(this._matchSegment(i,
this.path[o],o===this.path.length-1)){t=o-1,r--,a=!0;break}if(!a)return!1}else{if(!this._matchSegment(n,this.path[t],t===this.path.length-1))return!1;t--,r--}}return r<
0}_matchSegment(e,t,r){if(e.tag!=="*"&&e.tag!==t.tag||e.namespace!==void 0&&e.namespace!=="*"&&e.namespace!==t.namespace||e.attrName!==void 0&&(!r||!t.values||!(e.
attrName in t.values)||e.attrValue!==void 0&&String(t.values[e.attrName])!==String(e.attrValue)))return!1;if(e.position!==void 0){if(!r)return!1;const n=t.counter??
0;if(e.position==="first"&&n!==0)return!1;if(e.position==="odd"&&n%2!==1)return!1;if(e.position==="even"&&n%2!==0)return!1;if(e.position==="nth"&&n!==e.positionValue)
return!1}return!0}matchesAny(e){return e.matchesAny(this)}snapshot(){return{path:this.path.map(e=>({...e})),siblingStacks:this.siblingStacks.map(e=>e&&{counts:new Map(
e.counts),total:e.total}),keptAttrs:this._keptAttrs.map(e=>({...e}))}}restore(e){this._pathStringCache=null,this.path=e.path.map(t=>({...t})),this.siblingStacks=
e.siblingStacks.map(t=>t&&{counts:new Map(t.counts),total:t.total}),this._keptAttrs=(e.keptAttrs||[]).map(t=>({...t}))}readOnly(){return this._view}},Cx=[{id:"h\
tml-script-open",description:"<script opening tag",pattern:/<script[\s>/]/i},{id:"html-script-close",description:"<\/script closing tag",pattern:/<\/script[\s>]/i},
{id:"html-javascript-protocol",description:"javascript: URI scheme (with optional whitespace/encoding)",pattern:/j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i},
{id:"html-vbscript-protocol",description:"vbscript: URI scheme",pattern:/vbscript[\t\n\r ]*:/i},{id:"html-data-html",description:"data:text/html URI \u2014 can execu\
te scripts in browsers",pattern:/data[\t\n\r ]*:[\t\n\r ]*text\/html/i},{id:"html-data-xhtml",description:"data:application/xhtml+xml URI",pattern:/data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i},
{id:"html-data-svg",description:"data:image/svg+xml URI \u2014 can execute scripts",pattern:/data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i},{id:"html-inline-event-\
handler",description:"Inline event handler attributes: onclick=, onerror=, onload=, etc.",pattern:/\bon\w{1,30}\s*=/i},{id:"html-entity-obfuscated-script",description:"\
HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)",pattern:/(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i},{id:"html-entity-obfuscated-javascript",description:'\
HTML-entity-encoded javascript: (partial \u2014 catches common &#106; or &#x6a; for "j")',pattern:/(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i},
{id:"html-style-expression",description:"CSS expression() \u2014 IE-era code execution in style attributes",pattern:/style[\s\S]{0,20}expression\s*\(/i},{id:"ht\
ml-object-embed",description:"<object or <embed tags that can load active content",pattern:/<(?:object|embed)[\s>/]/i},{id:"html-base-tag",description:"<base hr\
ef= \u2014 can hijack all relative URLs on a page",pattern:/<base[\s>]/i},{id:"html-meta-refresh",description:'<meta http-equiv="refresh" \u2014 can redirect users',
pattern:/<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i},{id:"html-srcdoc",description:"srcdoc= attribute on iframes \u2014 embeds HTML that can run scripts",
pattern:/srcdoc\s*=/i},{id:"html-iframe",description:"<iframe tag",pattern:/<iframe[\s>/]/i},{id:"html-form",description:"<form tag \u2014 can be used for phishing /\
 credential harvesting injection",pattern:/<form[\s>/]/i}],ts=Cx,Ix=[{id:"xml-cdata-injection",description:"CDATA section injection: <![CDATA[ breaks out of tex\
t node context",pattern:/<!\[CDATA\[/i},{id:"xml-cdata-close",description:"CDATA close sequence: ]]> can terminate an enclosing CDATA section",pattern:/\]\]>/},
{id:"xml-processing-instruction",description:"XML processing instruction: <?xml-stylesheet or <?php etc.",pattern:/<\?(?:xml[\- ]|php|asp)/i},{id:"xml-doctype-i\
njection",description:"DOCTYPE declaration embedded in content \u2014 can define entities",pattern:/<!DOCTYPE(?:[\s[]|$)/i},{id:"xml-entity-system",description:"\
SYSTEM keyword \u2014 used in external entity declarations (XXE)",pattern:/\bSYSTEM\s+["']/i},{id:"xml-entity-public",description:"PUBLIC keyword \u2014 used in exte\
rnal entity declarations (XXE)",pattern:/\bPUBLIC\s+["']/i},{id:"xml-entity-declaration",description:"<!ENTITY declaration \u2014 defines entities, potential XXE or \
entity expansion",pattern:/<!ENTITY[\s%]/i},{id:"xml-billion-laughs",description:"Entity reference chaining / billion laughs: repeated &eX; style references",pattern:/(?:&\w{1,20};){3,}/},
{id:"xml-namespace-confusion",description:"xmlns: attribute injection \u2014 can redefine namespaces to confuse parsers",pattern:/\bxmlns(?::\w{1,40})?\s*=/i},{
id:"xml-comment-injection",description:"<!-- comment injection \u2014 can hide content from some parsers",pattern:/<!--/},{id:"xml-comment-close",description:"-\
-> closes an enclosing XML comment",pattern:/-->/},{id:"xml-pi-close",description:"?> closes an enclosing processing instruction",pattern:/\?>/}],rs=Ix,xx=[{id:"\
svg-script-element",description:"<script element inside SVG executes JavaScript",pattern:/<script[\s>/]/i},{id:"svg-xlink-href-javascript",description:"xlink:hr\
ef with javascript: \u2014 classic SVG XSS via <a> or <use>",pattern:/xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i},{id:"svg-href-javascript",description:"hr\
ef= with javascript: in SVG context (<a>, <animate>, etc.)",pattern:/href\s*=\s*["']?\s*javascript\s*:/i},{id:"svg-foreignobject",description:"<foreignObject em\
beds HTML inside SVG \u2014 can execute scripts",pattern:/<foreignObject[\s>/]/i},{id:"svg-use-external",description:"<use xlink:href or href pointing to extern\
al resource (non-fragment URL)",pattern:/<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i},{id:"svg-animate-href",description:'<animate attr\
ibuteName="href" \u2014 can dynamically change href to javascript:',pattern:/<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i},{id:"svg-animate-xlink\
href",description:'<animate attributeName="xlink:href"',pattern:/<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i},{id:"svg-set-javascrip\
t",description:'<set to="javascript:..." \u2014 sets an attribute to a javascript: URI',pattern:/<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i},{id:"svg-eve\
nt-handler",description:"SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.",pattern:/\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i},
{id:"svg-handler-generic",description:"Generic on* handler catch-all for SVG attributes",pattern:/\bon\w{1,30}\s*=/i},{id:"svg-filter-feimage",description:"<feI\
mage href= \u2014 filter primitive that can load external resources",pattern:/<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i},{id:"svg-image-external",description:"\
<image xlink:href with http/https or javascript protocol",pattern:/<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i},{id:"svg-s\
tyle-javascript",description:"style= attribute containing javascript: (e.g. background:url(javascript:...))",pattern:/style\s*=[\s\S]{0,60}javascript\s*:/i}],Uo=xx,
Ex=[{id:"sql-block-comment-open",description:"SQL block comment open: /* ... */ \u2014 unusual in legitimate user text",pattern:/\/\*/},{id:"sql-union-select",description:"\
UNION SELECT \u2014 most common SQL injection aggregation attack",pattern:/\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i},{id:"sql-drop-table",description:"DROP TAB\
LE \u2014 destructive DDL injection",pattern:/\bDROP\s{1,20}TABLE\b/i},{id:"sql-drop-database",description:"DROP DATABASE \u2014 destructive DDL injection",pattern:/\bDROP\s{1,20}DATABASE\b/i},
{id:"sql-insert-into",description:"INSERT INTO \u2014 data injection",pattern:/\bINSERT\s{1,20}INTO\b/i},{id:"sql-delete-from",description:"DELETE FROM \u2014 data d\
eletion injection",pattern:/\bDELETE\s{1,20}FROM\b/i},{id:"sql-update-set",description:"UPDATE ... SET \u2014 data modification injection",pattern:/\bUPDATE\b[\s\S]{1,60}\bSET\b/i},
{id:"sql-exec-xp",description:"EXEC xp_ \u2014 MSSQL extended stored procedure execution",pattern:/\bEXEC(?:UTE)?\s{1,20}xp_/i},{id:"sql-tautology-string",description:`\
Classic string tautology: ' OR '1'='1 or " OR "1"="1"`,pattern:/'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i},{id:"sql-tautology-numeric",description:"Nu\
meric tautology: OR 1=1",pattern:/\bOR\s{1,10}1\s*=\s*1\b/i},{id:"sql-always-true-zero",description:"Numeric tautology: OR 0=0",pattern:/\bOR\s{1,10}0\s*=\s*0\b/i},
{id:"sql-sleep-benchmark",description:"Time-based blind injection: SLEEP() or BENCHMARK()",pattern:/\b(?:SLEEP|BENCHMARK)\s*\(/i},{id:"sql-waitfor-delay",description:"\
MSSQL time-based blind injection: WAITFOR DELAY",pattern:/\bWAITFOR\s{1,20}DELAY\b/i},{id:"sql-char-function",description:"CHAR() function \u2014 used to obfuscate i\
njected strings",pattern:/\bCHAR\s*\(\s*\d{1,3}/i},{id:"sql-information-schema",description:"INFORMATION_SCHEMA \u2014 reconnaissance query for table/column enumerat\
ion",pattern:/\bINFORMATION_SCHEMA\b/i}],Qo=Ex,wx=[{id:"shell-path-traversal-unix",description:"Unix path traversal: ../  \u2014 climbing the directory tree",pattern:/\.\.\//},
{id:"shell-path-traversal-windows",description:"Windows path traversal: ..\\ \u2014 climbing the directory tree",pattern:/\.\.\\/},{id:"shell-path-traversal-enc\
oded",description:"URL-encoded path traversal: %2e%2e or %2f variants",pattern:/%2e%2e|%2f\.\.|\.\.%2f/i},{id:"shell-null-byte",description:"Null byte injection\
: \\x00 or %00 \u2014 truncates strings in C-backed functions",pattern:/\x00|%00/},{id:"shell-semicolon",description:"Semicolon command separator: cmd1; cmd2",pattern:/;/},
{id:"shell-pipe",description:"Pipe operator: cmd1 | cmd2",pattern:/\|/},{id:"shell-and-operator",description:"AND operator: cmd1 && cmd2",pattern:/&&/},{id:"she\
ll-or-operator",description:"OR operator: cmd1 || cmd2",pattern:/\|\|/},{id:"shell-backtick",description:"Backtick command substitution: `cmd`",pattern:/`/},{id:"\
shell-dollar-paren",description:"Dollar-paren command substitution: $(cmd)",pattern:/\$\(/},{id:"shell-dollar-brace",description:"Dollar-brace variable expansio\
n: ${var} \u2014 can be abused for injection",pattern:/\$\{/},{id:"shell-redirect-out",description:"Output redirection: cmd > file or cmd >> file",pattern:/>{1,2}/},
{id:"shell-redirect-in",description:"Input redirection: cmd < file",pattern:/</},{id:"shell-newline-injection",description:"Newline injection: \\n or \\r \u2014 can in\
ject new shell commands",pattern:/[\n\r]/},{id:"shell-glob-star",description:"Glob expansion: * or ? \u2014 can expand to unintended files",pattern:/[/\\][*?]/},
{id:"shell-absolute-root",description:"Absolute root path injection: string starting with / or \\ (Windows UNC)",pattern:/^(?:\/|\\\\)/},{id:"shell-windows-driv\
e",description:"Windows drive letter path injection: C:\\ or D:/",pattern:/^[a-zA-Z]:[/\\]/},{id:"shell-curl-wget",description:"curl/wget with URL or flags \u2014 ca\
n exfiltrate data or download payloads",pattern:/\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i}],Lm=wx,Sx=[{id:"redos-nested-quantifier-plus",description:"Nest\
ed + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.",pattern:/\([^)]*\+[^)]*\)[+*]/},{id:"redos-nested-quantifier-star",description:"Neste\
d * quantifier: (a*)* or (a*)+ \u2014 catastrophic backtracking",pattern:/\([^)]*\*[^)]*\)[*+]/},{id:"redos-nested-groups",description:"Doubly nested quantified\
 groups: ((a+)+) \u2014 guaranteed catastrophic",pattern:/\(\([^)]{0,40}\)[+*]\)[+*]/},{id:"redos-alternation-overlap",description:"Overlapping alternation unde\
r quantifier: (a|a)+ \u2014 ambiguous NFA paths",pattern:/\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/},{id:"redos-star-plus-concat",description:"\
(x*x)+ pattern \u2014 triggers super-linear backtracking",pattern:/\([^)]{0,10}\*[^)]{0,10}\)[+*]/},{id:"redos-dot-star-greedy",description:"(.*){n,} or (.+){n,\
} \u2014 repeated greedy dot quantifiers",pattern:/\(\.[*+]\)\{?\d/},{id:"redos-large-repetition",description:"Very large fixed or range repetition count {1000,\
} or {1000,n} \u2014 denial of service via backtracking",pattern:/\{\d{4,}(?:,\d*)?\}/},{id:"redos-catastrophic-alternation",description:"Long alternation with \
many similar branches \u2014 polynomial backtracking risk",pattern:/\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/}],zm=Sx,St=`["'\\s]*:`,Bx=[{id:"nosql-where-operator",
description:"$where \u2014 executes arbitrary JavaScript server-side in MongoDB",pattern:new RegExp(`\\$where${St}`,"i")},{id:"nosql-ne-operator",description:'$\
ne \u2014 "not equal" operator used to bypass equality checks',pattern:new RegExp(`\\$ne${St}`,"i")},{id:"nosql-gt-operator",description:'$gt \u2014 "greater than" u\
sed to bypass password/value checks',pattern:new RegExp(`\\$gte?${St}`,"i")},{id:"nosql-lt-operator",description:'$lt / $lte \u2014 "less than" bypass variants',
pattern:new RegExp(`\\$lte?${St}`,"i")},{id:"nosql-regex-operator",description:"$regex \u2014 can be used to extract data character by character (blind injection)",
pattern:new RegExp(`\\$regex${St}`,"i")},{id:"nosql-or-operator",description:"$or \u2014 logical OR; used to create always-true conditions",pattern:new RegExp(`\
\\$or${St}\\s*\\[`,"i")},{id:"nosql-and-operator",description:"$and \u2014 logical AND operator injection",pattern:new RegExp(`\\$and${St}\\s*\\[`,"i")},{id:"no\
sql-nor-operator",description:"$nor \u2014 logical NOR operator injection",pattern:new RegExp(`\\$nor${St}\\s*\\[`,"i")},{id:"nosql-exists-operator",description:"\
$exists \u2014 can enumerate fields to determine schema",pattern:new RegExp(`\\$exists${St}`,"i")},{id:"nosql-in-operator",description:"$in \u2014 matches any value \
in a list; can enumerate values",pattern:new RegExp(`\\$in${St}\\s*\\[`,"i")},{id:"nosql-expr-operator",description:"$expr \u2014 allows aggregation expressions in q\
ueries (MongoDB 3.6+)",pattern:new RegExp(`\\$expr${St}`,"i")},{id:"nosql-function-operator",description:"$function \u2014 executes arbitrary JavaScript in MongoDB 4\
.4+",pattern:new RegExp(`\\$function${St}`,"i")},{id:"nosql-accumulator-operator",description:"$accumulator \u2014 custom aggregation with arbitrary JS execution",
pattern:new RegExp(`\\$accumulator${St}`,"i")},{id:"nosql-proto-pollution",description:"__proto__ \u2014 prototype pollution via object key injection",pattern:/__proto__/},
{id:"nosql-constructor-prototype",description:"constructor.prototype \u2014 alternative prototype pollution vector (dot notation or JSON key)",pattern:/constructor[\s"':.,{\[]*prototype/i},
{id:"nosql-proto-bracket",description:'["__proto__"] \u2014 bracket-notation prototype pollution',pattern:/\[["']__proto__["']\]/}],Fm=Bx,Px=[{id:"log-crlf-inje\
ction",description:"CRLF injection: literal \\r or \\n embeds fake log lines",pattern:/[\r\n]/},{id:"log-url-encoded-crlf",description:"URL-encoded CRLF: %0d, %\
0a, %0D, %0A \u2014 decoded by some log parsers",pattern:/%0[dDaA]/},{id:"log-unicode-newline",description:"Unicode newline variants: U+2028 (line separator), U\
+2029 (paragraph separator)",pattern:/[\u2028\u2029]/},{id:"log-log4shell-jndi",description:"Log4Shell: ${jndi:...} triggers remote code execution in Apache Log\
4j",pattern:/\$\{jndi\s*:/i},{id:"log-log4shell-obfuscated",description:"Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection",pattern:/\$\{::-/},
{id:"log-log4j-lookup",description:"Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} \u2014 data exfiltration",pattern:/\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i},
{id:"log-ssti-double-brace",description:"SSTI double-brace: {{expression}} \u2014 Jinja2, Twig, Handlebars, etc.",pattern:/\{\{[\s\S]{0,80}\}\}/},{id:"log-ssti-\
hash-brace",description:"SSTI hash-brace: #{expression} \u2014 Thymeleaf, Velocity, Ruby ERB",pattern:/#\{[\s\S]{0,80}\}/},{id:"log-ssti-dollar-brace",description:"\
SSTI/EL injection: ${expression with operators or method calls} \u2014 JSP EL, Freemarker, SpEL",pattern:/\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i},
{id:"log-ssti-percent-tag",description:"SSTI ERB/ASP tag: <%= expression %> \u2014 Ruby ERB, ASP",pattern:/<%=[\s\S]{0,80}%>/},{id:"log-null-byte",description:"\
Null byte: \\x00 or %00 \u2014 can truncate log entries in C-backed loggers",pattern:/\x00|%00/},{id:"log-ansi-escape",description:"ANSI escape sequence: ESC[ \u2014\
 can manipulate terminal output when logs are tailed",pattern:/\x1b\[/}],Hm=Px,_x=[{id:"sql-line-comment",description:"SQL line comment: -- followed by whitespa\
ce or end of string",pattern:/--(?:\s|$)/},{id:"sql-stacked-query",description:"Stacked queries: semicolon immediately followed by a SQL keyword",pattern:/;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i},
{id:"sql-hex-encoding",description:"Hex-encoded string injection: 0x41414141 style (MySQL)",pattern:/\b0x[0-9a-f]{4,}/i}],Tx=[...Qo,..._x],Um=Tx,Qm=Object.freeze(
{colon:":",Tab:"	",NewLine:`
`}),Rx=/&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;function Ox(e){return e.indexOf("&")===-1?e:e.replace(Rx,(t,r,n,i)=>{if(i!==
void 0)return Object.prototype.hasOwnProperty.call(Qm,i)?Qm[i]:t;const a=r!==void 0?parseInt(r,16):parseInt(n,10);return!Number.isFinite(a)||a>1114111?t:String.
fromCodePoint(a)})}s(Ox,"decodeEntities"),ts.label="HTML",rs.label="XML",Uo.label="SVG",ts.decodeEntities=!0,rs.decodeEntities=!0,Uo.decodeEntities=!0,Qo.label=
"SQL",Um.label="SQL-STRICT",Lm.label="SHELL",zm.label="REDOS",Fm.label="NOSQL",Hm.label="LOG";var Q_=Object.freeze({HTML:ts,XML:rs,SVG:Uo,SQL:Qo,"SQL-STRICT":Um,
SHELL:Lm,REDOS:zm,NOSQL:Fm,LOG:Hm});function Mx(e){if(typeof e!="string")throw new TypeError(`is-unsafe: first argument must be a string, got ${typeof e}`)}s(Mx,
"assertString");function kx(e){if(!(e instanceof RegExp)){if(Array.isArray(e)){if(e.length===0)throw new TypeError("is-unsafe: context must not be an empty arra\
y");if(Array.isArray(e[0])){for(const t of e)if(!Array.isArray(t)||t.length===0)throw new TypeError("is-unsafe: each context in the array must be a non-empty pa\
ttern array (PatternList)")}return}throw new TypeError(`is-unsafe: second argument must be a PatternList (e.g. HTML), an array of PatternLists (e.g. [HTML, XML]\
), or a RegExp. Got: ${typeof e}`)}}s(kx,"assertContext");function Dx(e){return e instanceof RegExp?{lists:null,regex:e}:Array.isArray(e[0])?{lists:e,regex:null}:
{lists:[e],regex:null}}s(Dx,"normalise");function Lx(e,t){if(!t.decodeEntities)return null;const r=Ox(e);return r===e?null:r}s(Lx,"decodedCopy");function zx(e,t){
const r=t.label??"CUSTOM",n=Lx(e,t);for(const i of t)if(i.pattern.test(e)||n!==null&&i.pattern.test(n))return{context:r,id:i.id,description:i.description,pattern:i.
pattern};return null}s(zx,"matchList");function Fx(e,t){Mx(e),kx(t);const{lists:r,regex:n}=Dx(t);if(n)return n.test(e);for(const i of r)if(zx(e,i)!==null)return!0;
return!1}s(Fx,"isUnsafe");function Hx(e,t){if(!e)return{};const r=t.attributesGroupName?e[t.attributesGroupName]:e;if(!r)return{};const n={};for(const i in r)if(i.
startsWith(t.attributeNamePrefix)){const a=i.substring(t.attributeNamePrefix.length);n[a]=r[i]}else n[i]=r[i];return n}s(Hx,"extractRawAttributes");function Ux(e){
if(!e||typeof e!="string")return;const t=e.indexOf(":");if(t!==-1&&t>0){const r=e.substring(0,t);if(r!=="xmlns")return r}}s(Ux,"extractNamespace");var Qx=class{static{
s(this,"OrderedObjParser")}constructor(e,t){this.options=e,this.currentNode=null,this.tagsNodeStack=[],this.parseXml=Kx,this.parseTextData=qx,this.resolveNameSpace=
jx,this.buildAttributesMap=Yx,this.isItStopNode=$x,this.replaceEntitiesValue=Wx,this.readStopNodeData=eE,this.saveTextToParentTag=Xx,this.addChild=Jx,this.ignoreAttributesFn=
vx(this.options.ignoreAttributes),this.entityExpansionCount=0,this.currentExpandedLength=0,this.doctypefound=!1;let r={...bm};this.options.entityDecoder?this.entityDecoder=
this.options.entityDecoder:(typeof this.options.htmlEntities=="object"?r=this.options.htmlEntities:this.options.htmlEntities===!0&&(r={...qI,...QI}),this.entityDecoder=
new JI({namedEntities:{...r,...t},numericAllowed:this.options.htmlEntities,limit:{maxTotalExpansions:this.options.processEntities.maxTotalExpansions,maxExpandedLength:this.
options.processEntities.maxExpandedLength,applyLimitsTo:this.options.processEntities.appliesTo},onInputEntity:s((i,a)=>Fx(a,[ts,rs])?Va.BLOCK:Va.ALLOW,"onInputE\
ntity")})),this.matcher=new Ho,this.readonlyMatcher=this.matcher.readOnly(),this.isCurrentNodeStopNode=!1,this.stopNodeExpressionsSet=new Nx;const n=this.options.
stopNodes;if(n&&n.length>0){for(let i=0;i<n.length;i++){const a=n[i];typeof a=="string"?this.stopNodeExpressionsSet.add(new Hn(a)):a instanceof Hn&&this.stopNodeExpressionsSet.
add(a)}this.stopNodeExpressionsSet.seal()}}};function qx(e,t,r,n,i,a,o){const c=this.options;if(e!==void 0&&(c.trimValues&&!n&&(e=e.trim()),e.length>0)){o||(e=this.
replaceEntitiesValue(e,t,r));const l=c.jPath?r.toString():r,d=c.tagValueProcessor(t,e,l,i,a);return d==null?e:typeof d!=typeof e||d!==e?d:c.trimValues||e.trim()===
e?jo(e,c.parseTagValue,c.numberParseOptions):e}}s(qx,"parseTextData");function jx(e){if(this.options.removeNSPrefix){const t=e.split(":"),r=e.charAt(0)==="/"?"/":
"";if(t[0]==="xmlns")return"";t.length===2&&(e=r+t[1])}return e}s(jx,"resolveNameSpace");var Gx=/([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;function qm(e){return e[3]!==
void 0?e[3]:e[4]}s(qm,"attrValue");function Yx(e,t,r,n=!1){const i=this.options;if(n===!0||i.ignoreAttributes!==!0&&typeof e=="string"){const a=TI(e,Gx),o=a.length,
c={},l=new Array(o);let d=!1;const m={};for(let f=0;f<o;f++){const h=this.resolveNameSpace(a[f][1]),y=qm(a[f]);if(h.length&&y!==void 0){let A=y;i.trimValues&&(A=
A.trim()),A=this.replaceEntitiesValue(A,r,this.readonlyMatcher),l[f]=A,m[h]=A,d=!0}}d&&typeof t=="object"&&t.updateCurrent&&t.updateCurrent(m);const p=i.jPath?t.
toString():this.readonlyMatcher;let u=!1;for(let f=0;f<o;f++){const h=this.resolveNameSpace(a[f][1]);if(this.ignoreAttributesFn(h,p))continue;let y=i.attributeNamePrefix+
h;if(h.length)if(i.transformAttributeName&&(y=i.transformAttributeName(y)),y=jm(y,i),qm(a[f])!==void 0){const A=l[f],x=i.attributeValueProcessor(h,A,p);x==null?
c[y]=A:typeof x!=typeof A||x!==A?c[y]=x:c[y]=jo(A,i.parseAttributeValue,i.numberParseOptions),u=!0}else i.allowBooleanAttributes&&(c[y]=!0,u=!0)}if(!u)return;if(i.
attributesGroupName&&!i.preserveOrder){const f={};return f[i.attributesGroupName]=c,f}return c}}s(Yx,"buildAttributesMap");var Kx=s(function(e){const t=this.options,
r=t.captureMetaData?[]:void 0;e=e.replace(/\r\n?/g,t.captureMetaData?(l,d)=>(l.length===2&&r.push(d-r.length),`
`):`
`);const n=new Ir("!xml");let i=n,a="";this.matcher.reset(),this.entityDecoder.reset(),this.entityExpansionCount=0,this.currentExpandedLength=0,this.doctypefound=
!1;const o=new ix(t.processEntities),c=e.length;for(let l=0;l<c;l++)if(e[l]==="<"){const m=e.charCodeAt(l+1);if(m===47){const p=Un(e,">",l,"Closing Tag is not c\
losed.");let u=e.substring(l+2,p).trim();if(t.removeNSPrefix){const h=u.indexOf(":");h!==-1&&(u=u.substr(h+1))}u=Go(t.transformTagName,u,"",t).tagName,i&&(a=this.
saveTextToParentTag(a,i,this.readonlyMatcher));const f=this.matcher.getCurrentTag();if(u&&t.unpairedTagsSet.has(u))throw new Error(`Unpaired tag can not be used\
 as closing tag: </${u}>`);f&&t.unpairedTagsSet.has(f)&&(this.matcher.pop(),this.tagsNodeStack.pop()),this.matcher.pop(),this.isCurrentNodeStopNode=!1,i=this.tagsNodeStack.
pop()||n,t.captureMetaData&&i&&i.addEndIndex(tn(p+1,r)),a="",l=p}else if(m===63){let p=qo(e,l,!1,"?>");if(!p)throw new Error("Pi Tag is not closed.");a=this.saveTextToParentTag(
a,i,this.readonlyMatcher);const u=this.buildAttributesMap(p.tagExp,this.matcher,p.tagName,!0);if(u){const f=u[this.options.attributeNamePrefix+"version"];this.entityDecoder.
setXmlVersion(Number(f)||1),o.setXmlVersion(Number(f)||1)}if(!(t.ignoreDeclaration&&p.tagName==="?xml"||t.ignorePiTags)){const f=new Ir(p.tagName);f.add(t.textNodeName,
""),p.tagName!==p.tagExp&&p.attrExpPresent&&t.ignoreAttributes!==!0&&(f[":@"]=u);const h=t.captureMetaData?tn(l,r):l;this.addChild(i,f,this.readonlyMatcher,h),t.
captureMetaData&&i.addEndIndex(tn(p.closeIndex+2,r))}l=p.closeIndex+1}else if(m===33&&e.charCodeAt(l+2)===45&&e.charCodeAt(l+3)===45){const p=Un(e,"-->",l+4,"Co\
mment is not closed.");if(t.commentPropName){const u=e.substring(l+4,p-2);a=this.saveTextToParentTag(a,i,this.readonlyMatcher),i.add(t.commentPropName,[{[t.textNodeName]:u}])}
l=p}else if(m===33&&e.charCodeAt(l+2)===68){if(this.doctypefound)throw new Error("Multiple DOCTYPE declarations found.");this.doctypefound=!0;const p=o.readDocType(
e,l);this.entityDecoder.addInputEntities(p.entities),l=p.i}else if(m===33&&e.charCodeAt(l+2)===91){const p=Un(e,"]]>",l,"CDATA is not closed.")-2,u=e.substring(
l+9,p);a=this.saveTextToParentTag(a,i,this.readonlyMatcher);let f=this.parseTextData(u,i.tagname,this.readonlyMatcher,!0,!1,!0,!0);f==null&&(f=""),t.cdataPropName?
i.add(t.cdataPropName,[{[t.textNodeName]:u}]):i.add(t.textNodeName,f),l=p+2}else{let p=qo(e,l,t.removeNSPrefix);if(!p){const O=e.substring(Math.max(0,l-50),Math.
min(c,l+50));throw new Error(`readTagExp returned undefined at position ${l}. Context: "${O}"`)}let u=p.tagName;const f=p.rawTagName;let h=p.tagExp,y=p.attrExpPresent,
A=p.closeIndex;if({tagName:u,tagExp:h}=Go(t.transformTagName,u,h,t),t.strictReservedNames&&(u===t.commentPropName||u===t.cdataPropName||u===t.textNodeName||u===
t.attributesGroupName))throw new Error(`Invalid tag name: ${u}`);i&&a&&i.tagname!=="!xml"&&(a=this.saveTextToParentTag(a,i,this.readonlyMatcher,!1));const x=i;x&&
t.unpairedTagsSet.has(x.tagname)&&(i=this.tagsNodeStack.pop(),this.matcher.pop());let g=!1;h.length>0&&h.lastIndexOf("/")===h.length-1&&(g=!0,u[u.length-1]==="/"?
(u=u.substr(0,u.length-1),h=u):h=h.substr(0,h.length-1),y=u!==h);let N=null,E={},P;P=Ux(f),u!==n.tagname&&this.matcher.push(u,{},P),u!==h&&y&&(N=this.buildAttributesMap(
h,this.matcher,u),N&&(E=Hx(N,t))),u!==n.tagname&&(this.isCurrentNodeStopNode=this.isItStopNode());const M=t.captureMetaData?tn(l,r):l;if(this.isCurrentNodeStopNode){
let O="";if(g)l=p.closeIndex;else if(t.unpairedTagsSet.has(u))l=p.closeIndex;else{const L=this.readStopNodeData(e,f,A+1);if(!L)throw new Error(`Unexpected end o\
f ${f}`);l=L.i,O=L.tagContent}const U=new Ir(u);N&&(U[":@"]=N),U.add(t.textNodeName,O),this.matcher.pop(),this.isCurrentNodeStopNode=!1,this.addChild(i,U,this.readonlyMatcher,
M),t.captureMetaData&&i.addEndIndex(tn(l+1,r))}else{if(g){({tagName:u,tagExp:h}=Go(t.transformTagName,u,h,t));const O=new Ir(u);N&&(O[":@"]=N),this.addChild(i,O,
this.readonlyMatcher,M),t.captureMetaData&&i.addEndIndex(tn(A+1,r)),this.matcher.pop(),this.isCurrentNodeStopNode=!1}else if(t.unpairedTagsSet.has(u)){const O=new Ir(
u);N&&(O[":@"]=N),this.addChild(i,O,this.readonlyMatcher,M),t.captureMetaData&&i.addEndIndex(tn(p.closeIndex+1,r)),this.matcher.pop(),this.isCurrentNodeStopNode=
!1,l=p.closeIndex;continue}else{const O=new Ir(u);if(this.tagsNodeStack.length>t.maxNestedTags)throw new Error("Maximum nested tags exceeded");this.tagsNodeStack.
push(i),N&&(O[":@"]=N),this.addChild(i,O,this.readonlyMatcher,M),i=O}a="",l=A}}}else a+=e[l];return n.child},"parseXml");function tn(e,t){let r=0,n=t.length;for(;r<
n;){const i=Math.floor((r+n)/2);t[i]<e?r=i+1:n=i}return e+r}s(tn,"getOriginalIndex");function Jx(e,t,r,n){this.options.captureMetaData||(n=void 0);const i=this.
options.jPath?r.toString():r,a=this.options.updateTag(t.tagname,i,t[":@"]);a===!1||(typeof a=="string"&&(t.tagname=a),e.addChild(t,n))}s(Jx,"addChild");function Wx(e,t,r){
const n=this.options.processEntities;if(!n||!n.enabled)return e;if(n.allowedTags){const i=this.options.jPath?r.toString():r;if(!(Array.isArray(n.allowedTags)?n.
allowedTags.includes(t):n.allowedTags(t,i)))return e}if(n.tagFilter){const i=this.options.jPath?r.toString():r;if(!n.tagFilter(t,i))return e}return this.entityDecoder.
decode(e)}s(Wx,"replaceEntitiesValue");function Xx(e,t,r,n){return e&&(n===void 0&&(n=t.child.length===0),e=this.parseTextData(e,t.tagname,r,!1,t[":@"]?Object.keys(
t[":@"]).length!==0:!1,n),e!==void 0&&e!==""&&t.add(this.options.textNodeName,e),e=""),e}s(Xx,"saveTextToParentTag");function $x(){return this.stopNodeExpressionsSet.
size===0?!1:this.matcher.matchesAny(this.stopNodeExpressionsSet)}s($x,"isItStopNode");function Vx(e,t,r=">"){const n=e.length,i=r.charCodeAt(0),a=r.length>1?r.charCodeAt(
1):-1;let o="",c=t;for(let l=t;l<n;l++){const d=e.charCodeAt(l);if(d===34||d===39){if(l=e.indexOf(e[l],l+1),l===-1)return}else if(d===i)if(a!==-1){if(e.charCodeAt(
l+1)===a)return o+=e.substring(c,l),{data:o,index:l}}else return o+=e.substring(c,l),{data:o,index:l};else d===9&&(o+=e.substring(c,l)+" ",c=l+1)}}s(Vx,"tagExpW\
ithClosingIndex");function Un(e,t,r,n){const i=e.indexOf(t,r);if(i===-1)throw new Error(n);return i+t.length-1}s(Un,"findClosingIndex");function Zx(e,t,r,n){const i=e.
indexOf(t,r);if(i===-1)throw new Error(n);return i}s(Zx,"findClosingChar");function qo(e,t,r,n=">"){const i=Vx(e,t+1,n);if(!i)return;let a=i.data;const o=i.index,
c=a.search(/\s/);let l=a,d=!0;c!==-1&&(l=a.substring(0,c),a=a.substring(c+1).trimStart());const m=l;if(r){const p=l.indexOf(":");p!==-1&&(l=l.substr(p+1),d=l!==
i.data.substr(p+1))}return{tagName:l,tagExp:a,closeIndex:o,attrExpPresent:d,rawTagName:m}}s(qo,"readTagExp");function eE(e,t,r){const n=r;let i=1,a=!1,o=-1;const c=e.
length;for(;r<c;r++)if(e[r]==="<"){const l=e.charCodeAt(r+1);if(l===47){const d=Zx(e,">",r,`${t} is not closed`);if(e.substring(r+2,d).trim()===t&&(i--,i===0))return{
tagContent:e.substring(n,r),i:d};r=d}else if(l===63)r=Un(e,"?>",r+1,"StopNode is not closed.");else if(l===33&&e.charCodeAt(r+2)===45&&e.charCodeAt(r+3)===45)r=
Un(e,"-->",r+3,"StopNode is not closed.");else if(l===33&&e.charCodeAt(r+2)===91)r=Un(e,"]]>",r,"StopNode is not closed.")-2;else{const d=a?void 0:qo(e,r,!1);if(d)
d.tagName===t&&d.tagExp[d.tagExp.length-1]!=="/"&&i++,r=d.closeIndex;else{if(a=!0,o<r&&(o=e.indexOf(">",r),o===-1))return;const m=e.indexOf("<",r+1);if(m===-1||
m>o){const p=e.substring(r+1,o),u=p.search(/\s/);(u===-1?p:p.substring(0,u))===t&&p[p.length-1]!=="/"&&i++,r=o}}}}}s(eE,"readStopNodeData");function jo(e,t,r){if(t&&
typeof e=="string"){const n=e.trim();return n==="true"?!0:n==="false"?!1:fx(e,r)}else return RI(e)?e:""}s(jo,"parseValue");function Go(e,t,r,n){if(e){const i=e(
t);r===t&&(r=i),t=i}return t=jm(t,n),{tagName:t,tagExp:r}}s(Go,"transformTagName");function jm(e,t){if(gm.includes(e))throw new Error(`[SECURITY] Invalid name: \
"${e}" is a reserved JavaScript keyword that could cause prototype pollution`);return Oo.includes(e)?t.onDangerousProperty(e):e}s(jm,"sanitizeName");var Yo=Ir.getMetaDataSymbol();
function tE(e,t){if(!e||typeof e!="object")return{};if(!t)return e;const r={};for(const n in e)if(n.startsWith(t)){const i=n.substring(t.length);r[i]=e[n]}else r[n]=
e[n];return r}s(tE,"stripAttributePrefix");function rE(e,t,r,n){return Gm(e,t,r,n)}s(rE,"prettify");function Gm(e,t,r,n){let i;const a={};for(let o=0;o<e.length;o++){
const c=e[o],l=nE(c);if(l!==void 0&&l!==t.textNodeName){const d=tE(c[":@"]||{},t.attributeNamePrefix);r.push(l,d)}if(l===t.textNodeName)i===void 0?i=c[l]:i+=""+
c[l];else{if(l===void 0)continue;if(c[l]){let d=Gm(c[l],t,r,n);const m=aE(d,t);if(Object.keys(d).length===0&&t.alwaysCreateTextNode&&(d[t.textNodeName]=""),c[":\
@"]?iE(d,c[":@"],n,t):Object.keys(d).length===1&&d[t.textNodeName]!==void 0&&!t.alwaysCreateTextNode?d=d[t.textNodeName]:Object.keys(d).length===0&&(t.alwaysCreateTextNode?
d[t.textNodeName]="":d=""),c[Yo]!==void 0&&typeof d=="object"&&d!==null&&(d[Yo]=c[Yo]),a[l]!==void 0&&Object.prototype.hasOwnProperty.call(a,l))Array.isArray(a[l])||
(a[l]=[a[l]]),a[l].push(d);else{const p=t.jPath?n.toString():n;t.isArray(l,p,m)?a[l]=[d]:a[l]=d}l!==void 0&&l!==t.textNodeName&&r.pop()}}}return typeof i=="stri\
ng"?i.length>0&&(a[t.textNodeName]=i):i!==void 0&&(a[t.textNodeName]=i),a}s(Gm,"compress");function nE(e){const t=Object.keys(e);for(let r=0;r<t.length;r++){const n=t[r];
if(n!==":@")return n}}s(nE,"propName");function iE(e,t,r,n){if(t){const i=Object.keys(t),a=i.length;for(let o=0;o<a;o++){const c=i[o],l=c.startsWith(n.attributeNamePrefix)?
c.substring(n.attributeNamePrefix.length):c,d=n.jPath?r.toString()+"."+l:r;n.isArray(c,d,!0,!0)?e[c]=[t[c]]:e[c]=t[c]}}}s(iE,"assignAttributes");function aE(e,t){
const{textNodeName:r}=t,n=Object.keys(e).length;return!!(n===0||n===1&&(e[r]||typeof e[r]=="boolean"||e[r]===0))}s(aE,"isLeafTag");var sE=class{static{s(this,"X\
MLParser")}constructor(e){this.externalEntities={},this.options=$I(e)}parse(e,t){if(typeof e!="string"&&e.toString)e instanceof Uint8Array&&!(typeof Buffer<"u"&&
Buffer.isBuffer(e))?e=new TextDecoder("utf-8",{ignoreBOM:!0}).decode(e):e=e.toString();else if(typeof e!="string")throw new Error("XML data is accepted in Strin\
g or Bytes[] form.");if(t){t===!0&&(t={});const i=ym(e,t);if(i!==!0)throw Error(`${i.err.msg}:${i.err.line}:${i.err.col}`)}const r=new Qx(this.options,this.externalEntities),
n=r.parseXml(e);return this.options.preserveOrder||n===void 0?n:rE(n,this.options,r.matcher,r.readonlyMatcher)}addEntity(e,t){if(t.indexOf("&")!==-1)throw new Error(
"Entity value can't have '&'");if(e.indexOf("&")!==-1||e.indexOf(";")!==-1)throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'");
if(t==="&")throw new Error("An entity with value '&' is not permitted");this.externalEntities[e]=t}static getMetaDataSymbol(){return Ir.getMetaDataSymbol()}};function yt(e){
return typeof e=="number"&&Object.is(e,-0)?"-0":String(e)}s(yt,"valToStr");function Ko(e){return yt(e).replace(/--/g,"- -").replace(/--/g,"- -").replace(/-$/,"-\
 ")}s(Ko,"safeComment");function Ym(e){return yt(e).replace(/\]\]>/g,"]]]]><![CDATA[>")}s(Ym,"safeCdata");function xr(e){return yt(e).replace(/"/g,"&quot;").replace(
/'/g,"&apos;")}s(xr,"escapeAttribute");function $i(e,t,r,n,i){if(!r.sanitizeName)return e;const a=!t&&e[0]==="?",o=a?e.slice(1):e;if(i(o))return e;const c=r.sanitizeName(
o,{isAttribute:t,matcher:n.readOnly()});if(typeof c!="string"||!i(c))throw new Error(`sanitizeName returned an invalid XML name for "${o}"`);return a?"?"+c:c}s(
$i,"resolveName");var oE=`
`;function lE(e,t){if(!Array.isArray(e)||e.length===0)return"1.0";const r=e[0];if(Jo(r)==="?xml"){const i=r[":@"];if(i){const a=t.attributeNamePrefix+"version";
if(i[a])return i[a]}}return"1.0"}s(lE,"detectXmlVersionFromArray");function cE(e,t){let r="";t.format&&(r=oE);const n=[];if(t.stopNodes&&Array.isArray(t.stopNodes))
for(let c=0;c<t.stopNodes.length;c++){const l=t.stopNodes[c];typeof l=="string"?n.push(new Hn(l)):l instanceof Hn&&n.push(l)}const i=lE(e,t),a=Tm("qName",{xmlVersion:i}),
o=new Ho;return Km(e,t,r,o,n,a)}s(cE,"toXml");function Km(e,t,r,n,i,a){let o="",c=!1;if(t.maxNestedTags&&n.getDepth()>t.maxNestedTags)throw new Error("Maximum n\
ested tags exceeded");if(!Array.isArray(e)){if(e!=null){let l=yt(e);return l=Wo(l,t),l}return""}for(let l=0;l<e.length;l++){const d=e[l],m=Jo(d);if(m===void 0)continue;
const u=m===t.textNodeName||m===t.cdataPropName||m===t.commentPropName?m:$i(m,!1,t,n,a),f=dE(d[":@"],t);n.push(u,f);const h=uE(n,i);if(u===t.textNodeName){let N=d[m];
h||(N=t.tagValueProcessor(u,N),N=Wo(N,t)),N=yt(N),c&&(o+=r),o+=N,c=!1,n.pop();continue}else if(u===t.cdataPropName){c&&(o+=r);const N=d[m][0][t.textNodeName],E=Ym(
N);o+=`<![CDATA[${E}]]>`,c=!1,n.pop();continue}else if(u===t.commentPropName){const N=d[m][0][t.textNodeName],E=Ko(N);o+=r+`<!--${E}-->`,c=!0,n.pop();continue}else if(u[0]===
"?"){const N=Wm(d[":@"],t,h,n,a);o+=(u==="?xml"?"":r)+`<${u}${N}?>`,c=!0,n.pop();continue}let y=r;y!==""&&(y+=t.indentBy);const A=Wm(d[":@"],t,h,n,a),x=r+`<${u}${A}`;
let g;h?g=Jm(d[m],t,n.getDepth()):g=Km(d[m],t,y,n,i,a),t.unpairedTags.indexOf(u)!==-1?t.suppressUnpairedNode?o+=x+">":o+=x+"/>":(!g||g.length===0)&&t.suppressEmptyNode?
o+=x+"/>":g&&g.endsWith(">")?o+=x+`>${g}${r}</${u}>`:(o+=x+">",g&&r!==""&&(g.includes("/>")||g.includes("</"))?o+=r+t.indentBy+g+r:o+=g,o+=`</${u}>`),c=!0,n.pop()}
return o}s(Km,"arrToStr");function dE(e,t){if(!e||t.ignoreAttributes)return null;const r={};let n=!1;for(let i in e){if(!Object.prototype.hasOwnProperty.call(e,
i))continue;const a=i.startsWith(t.attributeNamePrefix)?i.substr(t.attributeNamePrefix.length):i;r[a]=xr(e[i]),n=!0}return n?r:null}s(dE,"extractAttributeValues");
function Jm(e,t,r=0){if(t.maxNestedTags&&r>t.maxNestedTags)throw new Error("Maximum nested tags exceeded");if(!Array.isArray(e))return e!=null?yt(e):"";let n="";
for(let i=0;i<e.length;i++){const a=e[i],o=Jo(a);if(o===t.textNodeName)n+=yt(a[o]);else if(o===t.cdataPropName)n+=a[o][0][t.textNodeName];else if(o===t.commentPropName)
n+=a[o][0][t.textNodeName];else{if(o&&o[0]==="?")continue;if(o){const c=mE(a[":@"],t),l=Jm(a[o],t,r+1);!l||l.length===0?n+=`<${o}${c}/>`:n+=`<${o}${c}>${l}</${o}\
>`}}}return n}s(Jm,"getRawContent2");function mE(e,t){let r="";if(e&&!t.ignoreAttributes)for(let n in e){if(!Object.prototype.hasOwnProperty.call(e,n))continue;
let i=e[n];i===!0&&t.suppressBooleanAttributes?r+=` ${n.substr(t.attributeNamePrefix.length)}`:r+=` ${n.substr(t.attributeNamePrefix.length)}="${xr(i)}"`}return r}
s(mE,"attr_to_str_raw");function Jo(e){const t=Object.keys(e);for(let r=0;r<t.length;r++){const n=t[r];if(Object.prototype.hasOwnProperty.call(e,n)&&n!==":@")return n}}
s(Jo,"propName2");function Wm(e,t,r,n,i){let a="";if(e&&!t.ignoreAttributes)for(let o in e){if(!Object.prototype.hasOwnProperty.call(e,o))continue;const c=o.substr(
t.attributeNamePrefix.length),l=r?c:$i(c,!0,t,n,i);let d;r?d=e[o]:(d=t.attributeValueProcessor(o,e[o]),d=Wo(d,t)),d===!0&&t.suppressBooleanAttributes?a+=` ${l}`:
a+=` ${l}="${xr(d)}"`}return a}s(Wm,"attr_to_str");function uE(e,t){if(!t||t.length===0)return!1;for(let r=0;r<t.length;r++)if(e.matches(t[r]))return!0;return!1}
s(uE,"checkStopNode");function Wo(e,t){if(e&&e.length>0&&t.processEntities)for(let r=0;r<t.entities.length;r++){const n=t.entities[r];e=e.replace(n.regex,n.val)}
return e}s(Wo,"replaceEntitiesValue2");function pE(e){return typeof e=="function"?e:Array.isArray(e)?t=>{for(const r of e)if(typeof r=="string"&&t===r||r instanceof
RegExp&&r.test(t))return!0}:()=>!1}s(pE,"getIgnoreAttributesFn2");var fE={attributeNamePrefix:"@_",attributesGroupName:!1,textNodeName:"#text",ignoreAttributes:!0,
cdataPropName:!1,format:!1,indentBy:"  ",suppressEmptyNode:!1,suppressUnpairedNode:!0,suppressBooleanAttributes:!0,tagValueProcessor:s(function(e,t){return t},"\
tagValueProcessor"),attributeValueProcessor:s(function(e,t){return t},"attributeValueProcessor"),preserveOrder:!1,commentPropName:!1,unpairedTags:[],entities:[{
regex:new RegExp("&","g"),val:"&amp;"},{regex:new RegExp(">","g"),val:"&gt;"},{regex:new RegExp("<","g"),val:"&lt;"},{regex:new RegExp("'","g"),val:"&apos;"},{regex:new RegExp(
'"',"g"),val:"&quot;"}],processEntities:!0,stopNodes:[],oneListGroup:!1,maxNestedTags:100,jPath:!0,sanitizeName:!1};function zt(e){if(this.options=Object.assign(
{},fE,e),this.options.stopNodes&&Array.isArray(this.options.stopNodes)&&(this.options.stopNodes=this.options.stopNodes.map(t=>typeof t=="string"&&t.startsWith("\
*.")?".."+t.substring(2):t)),this.stopNodeExpressions=[],this.options.stopNodes&&Array.isArray(this.options.stopNodes))for(let t=0;t<this.options.stopNodes.length;t++){
const r=this.options.stopNodes[t];typeof r=="string"?this.stopNodeExpressions.push(new Hn(r)):r instanceof Hn&&this.stopNodeExpressions.push(r)}this.options.ignoreAttributes===
!0||this.options.attributesGroupName?this.isAttribute=function(){return!1}:(this.ignoreAttributesFn=pE(this.options.ignoreAttributes),this.attrPrefixLen=this.options.
attributeNamePrefix.length,this.isAttribute=AE),this.processTextOrObjNode=gE,this.options.format?(this.indentate=yE,this.tagEndChar=`>
`,this.newLine=`
`):(this.indentate=function(){return""},this.tagEndChar=">",this.newLine="")}s(zt,"Builder");function hE(e,t){const r=e["?xml"];if(r&&typeof r=="object"){if(t.attributesGroupName&&
r[t.attributesGroupName]){const i=r[t.attributesGroupName][t.attributeNamePrefix+"version"];if(i)return i}const n=r[t.attributeNamePrefix+"version"];if(n)return n}
return"1.0"}s(hE,"detectXmlVersionFromObj"),zt.prototype.build=function(e){if(this.options.preserveOrder)return cE(e,this.options);{Array.isArray(e)&&this.options.
arrayNodeName&&this.options.arrayNodeName.length>1&&(e={[this.options.arrayNodeName]:e});const t=new Ho,r=hE(e,this.options),n=Tm("qName",{xmlVersion:r});return this.
j2x(e,0,t,n).val}},zt.prototype.j2x=function(e,t,r,n){let i="",a="";if(this.options.maxNestedTags&&r.getDepth()>=this.options.maxNestedTags)throw new Error("Max\
imum nested tags exceeded");const o=this.options.jPath?r.toString():r,c=this.checkStopNode(r);for(let l in e){if(!Object.prototype.hasOwnProperty.call(e,l))continue;
const m=l===this.options.textNodeName||l===this.options.cdataPropName||l===this.options.commentPropName||this.options.attributesGroupName&&l===this.options.attributesGroupName||
this.isAttribute(l)?l:$i(l,!1,this.options,r,n);if(typeof e[l]>"u")this.isAttribute(l)&&(a+="");else if(e[l]===null)this.isAttribute(l)||m===this.options.cdataPropName||
m===this.options.commentPropName?a+="":m[0]==="?"?a+=this.indentate(t)+"<"+m+"?"+this.tagEndChar:a+=this.indentate(t)+"<"+m+"/"+this.tagEndChar;else if(e[l]instanceof
Date)a+=this.buildTextValNode(e[l],m,"",t,r);else if(typeof e[l]!="object"){const p=this.isAttribute(l);if(p&&!this.ignoreAttributesFn(p,o)){const u=$i(p,!0,this.
options,r,n);i+=this.buildAttrPairStr(u,yt(e[l]),c)}else if(!p)if(l===this.options.textNodeName){let u=this.options.tagValueProcessor(l,yt(e[l]));a+=this.replaceEntitiesValue(
u)}else{r.push(m);const u=this.checkStopNode(r);if(r.pop(),u){const f=yt(e[l]);f===""?a+=this.indentate(t)+"<"+m+this.closeTag(m)+this.tagEndChar:a+=this.indentate(
t)+"<"+m+">"+f+"</"+m+this.tagEndChar}else a+=this.buildTextValNode(e[l],m,"",t,r)}}else if(Array.isArray(e[l])){const p=e[l].length;let u="",f="";for(let h=0;h<
p;h++){const y=e[l][h];if(!(typeof y>"u"))if(y===null)m[0]==="?"?a+=this.indentate(t)+"<"+m+"?"+this.tagEndChar:a+=this.indentate(t)+"<"+m+"/"+this.tagEndChar;else if(typeof y==
"object")if(this.options.oneListGroup){r.push(m);const A=this.j2x(y,t+1,r,n);r.pop(),u+=A.val,this.options.attributesGroupName&&y.hasOwnProperty(this.options.attributesGroupName)&&
(f+=A.attrStr)}else u+=this.processTextOrObjNode(y,m,t,r,n);else if(this.options.oneListGroup){let A=this.options.tagValueProcessor(m,y);A=this.replaceEntitiesValue(
A),A=yt(A),u+=A}else{r.push(m);const A=this.checkStopNode(r);if(r.pop(),A){const x=yt(y);x===""?u+=this.indentate(t)+"<"+m+this.closeTag(m)+this.tagEndChar:u+=this.
indentate(t)+"<"+m+">"+x+"</"+m+this.tagEndChar}else u+=this.buildTextValNode(y,m,"",t,r)}}this.options.oneListGroup&&(u=this.buildObjectNode(u,m,f,t)),a+=u}else if(this.
options.attributesGroupName&&l===this.options.attributesGroupName){const p=Object.keys(e[l]),u=p.length;for(let f=0;f<u;f++){const h=$i(p[f],!0,this.options,r,n);
i+=this.buildAttrPairStr(h,yt(e[l][p[f]]),c)}}else a+=this.processTextOrObjNode(e[l],m,t,r,n)}return{attrStr:i,val:a}},zt.prototype.buildAttrPairStr=function(e,t,r){
return r||(t=this.options.attributeValueProcessor(e,yt(t)),t=this.replaceEntitiesValue(t)),this.options.suppressBooleanAttributes&&t==="true"?" "+e:" "+e+'="'+xr(
t)+'"'};function gE(e,t,r,n,i){const a=this.extractAttributes(e);if(n.push(t,a),this.checkStopNode(n)){const l=this.buildRawContent(e,n.getDepth()),d=this.buildAttributesForStopNode(
e);return n.pop(),this.buildObjectNode(l,t,d,r)}const c=this.j2x(e,r+1,n,i);return n.pop(),t[0]==="?"?this.buildTextValNode("",t,c.attrStr,r,n):e[this.options.textNodeName]!==
void 0&&Object.keys(e).length===1?this.buildTextValNode(e[this.options.textNodeName],t,c.attrStr,r,n):this.buildObjectNode(c.val,t,c.attrStr,r)}s(gE,"processTex\
tOrObjNode"),zt.prototype.extractAttributes=function(e){if(!e||typeof e!="object")return null;const t={};let r=!1;if(this.options.attributesGroupName&&e[this.options.
attributesGroupName]){const n=e[this.options.attributesGroupName];for(let i in n){if(!Object.prototype.hasOwnProperty.call(n,i))continue;const a=i.startsWith(this.
options.attributeNamePrefix)?i.substring(this.options.attributeNamePrefix.length):i;t[a]=xr(n[i]),r=!0}}else for(let n in e){if(!Object.prototype.hasOwnProperty.
call(e,n))continue;const i=this.isAttribute(n);i&&(t[i]=xr(e[n]),r=!0)}return r?t:null},zt.prototype.buildRawContent=function(e,t=0){if(this.options.maxNestedTags&&
t>=this.options.maxNestedTags)throw new Error("Maximum nested tags exceeded");if(typeof e=="string")return e;if(typeof e!="object"||e===null)return String(e);if(e[this.
options.textNodeName]!==void 0)return e[this.options.textNodeName];let r="";for(let n in e){if(!Object.prototype.hasOwnProperty.call(e,n)||this.isAttribute(n)||
this.options.attributesGroupName&&n===this.options.attributesGroupName)continue;const i=e[n];if(n===this.options.textNodeName)r+=i;else if(Array.isArray(i)){for(let a of i)
if(typeof a=="string"||typeof a=="number")r+=`<${n}>${a}</${n}>`;else if(typeof a=="object"&&a!==null){const o=this.buildRawContent(a,t+1),c=this.buildAttributesForStopNode(
a);o===""?r+=`<${n}${c}/>`:r+=`<${n}${c}>${o}</${n}>`}}else if(typeof i=="object"&&i!==null){const a=this.buildRawContent(i,t+1),o=this.buildAttributesForStopNode(
i);a===""?r+=`<${n}${o}/>`:r+=`<${n}${o}>${a}</${n}>`}else r+=`<${n}>${i}</${n}>`}return r},zt.prototype.buildAttributesForStopNode=function(e){if(!e||typeof e!=
"object")return"";let t="";if(this.options.attributesGroupName&&e[this.options.attributesGroupName]){const r=e[this.options.attributesGroupName];for(let n in r){
if(!Object.prototype.hasOwnProperty.call(r,n))continue;const i=n.startsWith(this.options.attributeNamePrefix)?n.substring(this.options.attributeNamePrefix.length):
n,a=r[n];a===!0&&this.options.suppressBooleanAttributes?t+=" "+i:t+=" "+i+'="'+xr(a)+'"'}}else for(let r in e){if(!Object.prototype.hasOwnProperty.call(e,r))continue;
const n=this.isAttribute(r);if(n){const i=e[r];i===!0&&this.options.suppressBooleanAttributes?t+=" "+n:t+=" "+n+'="'+xr(i)+'"'}}return t},zt.prototype.buildObjectNode=
function(e,t,r,n){if(e==="")return t[0]==="?"?this.indentate(n)+"<"+t+r+"?"+this.tagEndChar:this.indentate(n)+"<"+t+r+this.closeTag(t)+this.tagEndChar;if(t[0]===
"?")return this.indentate(n)+"<"+t+r+"?"+this.tagEndChar;{let i="</"+t+this.tagEndChar,a="";return t[0]==="?"&&(a="?",i=""),(r||r==="")&&e.indexOf("<")===-1?this.
indentate(n)+"<"+t+r+a+">"+e+i:this.options.commentPropName!==!1&&t===this.options.commentPropName&&a.length===0?this.indentate(n)+`<!--${Ko(e)}-->`+this.newLine:
this.indentate(n)+"<"+t+r+a+this.tagEndChar+e+this.indentate(n)+i}},zt.prototype.closeTag=function(e){let t="";return this.options.unpairedTags.indexOf(e)!==-1?
this.options.suppressUnpairedNode||(t="/"):this.options.suppressEmptyNode?t="/":t=`></${e}`,t},zt.prototype.checkStopNode=function(e){if(!this.stopNodeExpressions||
this.stopNodeExpressions.length===0)return!1;for(let t=0;t<this.stopNodeExpressions.length;t++)if(e.matches(this.stopNodeExpressions[t]))return!0;return!1},zt.prototype.
buildTextValNode=function(e,t,r,n,i){if(this.options.cdataPropName!==!1&&t===this.options.cdataPropName){const a=Ym(e);return this.indentate(n)+`<![CDATA[${a}]]\
>`+this.newLine}else if(this.options.commentPropName!==!1&&t===this.options.commentPropName){const a=Ko(e);return this.indentate(n)+`<!--${a}-->`+this.newLine}else{
if(t[0]==="?")return this.indentate(n)+"<"+t+r+"?"+this.tagEndChar;{let a=this.options.tagValueProcessor(t,e);return a=this.replaceEntitiesValue(a),a=yt(a),a===
""?this.indentate(n)+"<"+t+r+this.closeTag(t)+this.tagEndChar:this.indentate(n)+"<"+t+r+">"+a+"</"+t+this.tagEndChar}}},zt.prototype.replaceEntitiesValue=function(e){
if(e&&e.length>0&&this.options.processEntities)for(let t=0;t<this.options.entities.length;t++){const r=this.options.entities[t];e=e.replace(r.regex,r.val)}return e};
function yE(e){return this.options.indentBy.repeat(e)}s(yE,"indentate");function AE(e){return e.startsWith(this.options.attributeNamePrefix)&&e!==this.options.textNodeName?
e.substr(this.attrPrefixLen):!1}s(AE,"isAttribute");var vE=zt,NE={validate:ym},bE="$",CE="_";function Xm(e){return{attributesGroupName:bE,textNodeName:e.xmlCharKey??
CE,ignoreAttributes:!1,suppressBooleanAttributes:!1}}s(Xm,"getCommonOptions");function IE(e={}){return{...Xm(e),attributeNamePrefix:"@_",format:!0,suppressEmptyNode:!0,
indentBy:"",rootNodeName:e.rootName??"root",cdataPropName:e.cdataPropName??"__cdata"}}s(IE,"getSerializerOptions");function xE(e={}){return{...Xm(e),parseAttributeValue:!1,
parseTagValue:!1,attributeNamePrefix:"",stopNodes:e.stopNodes,processEntities:!0,trimValues:!1}}s(xE,"getParserOptions");function EE(e,t={}){const r=IE(t),n=new vE(
r),i={[r.rootNodeName]:e};return`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${n.build(i)}`.replace(/\n/g,"")}s(EE,"stringifyXML");async function wE(e,t={}){
if(!e)throw new Error("Document is empty");const r=NE.validate(e);if(r!==!0)throw r;const i=new sE(xE(t)).parse(e);if(i["?xml"]&&delete i["?xml"],!t.includeRoot)
for(const a of Object.keys(i)){const o=i[a];return typeof o=="object"?{...o}:o}return i}s(wE,"parseXML");var SE=On("storage-blob");import{EventEmitter as BE}from"events";
import{Readable as PE}from"node:stream";var _E=class extends PE{static{s(this,"BuffersStream")}buffers;byteLength;byteOffsetInCurrentBuffer;bufferIndex;pushedBytesLength;constructor(e,t,r){
super(r),this.buffers=e,this.byteLength=t,this.byteOffsetInCurrentBuffer=0,this.bufferIndex=0,this.pushedBytesLength=0;let n=0;for(const i of this.buffers)n+=i.
byteLength;if(n<this.byteLength)throw new Error("Data size shouldn't be larger than the total length of buffers.")}_read(e){this.pushedBytesLength>=this.byteLength&&
this.push(null),e||(e=this.readableHighWaterMark);const t=[];let r=0;for(;r<e&&this.pushedBytesLength<this.byteLength;){const n=this.byteLength-this.pushedBytesLength,
i=this.buffers[this.bufferIndex].byteLength-this.byteOffsetInCurrentBuffer,a=Math.min(i,n);if(a>e-r){const o=this.byteOffsetInCurrentBuffer+e-r;t.push(this.buffers[this.
bufferIndex].slice(this.byteOffsetInCurrentBuffer,o)),this.pushedBytesLength+=e-r,this.byteOffsetInCurrentBuffer=o,r=e;break}else{const o=this.byteOffsetInCurrentBuffer+
a;t.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer,o)),a===i?(this.byteOffsetInCurrentBuffer=0,this.bufferIndex++):this.byteOffsetInCurrentBuffer=
o,this.pushedBytesLength+=a,r+=a}}t.length>1?this.push(Buffer.concat(t)):t.length===1&&this.push(t[0])}};import TE from"node:buffer";var ns=TE.constants.MAX_LENGTH,
RE=class{static{s(this,"PooledBuffer")}buffers=[];capacity;_size;get size(){return this._size}constructor(e,t,r){this.capacity=e,this._size=0;const n=Math.ceil(
e/ns);for(let i=0;i<n;i++){let a=i===n-1?e%ns:ns;a===0&&(a=ns),this.buffers.push(Buffer.allocUnsafe(a))}t&&this.fill(t,r)}fill(e,t){this._size=Math.min(this.capacity,
t);let r=0,n=0,i=0,a=0,o=0;for(;o<this._size;){const c=e[r],l=this.buffers[n],d=c.copy(l,i,a);o+=d,a+=d,i+=d,a===c.length&&(r++,a=0),i===l.length&&(n++,i=0)}e.splice(
0,r),e.length>0&&(e[0]=e[0].slice(a))}getReadableStream(){return new _E(this.buffers,this.size)}},OE=class{static{s(this,"BufferScheduler")}bufferSize;maxBuffers;readable;outgoingHandler;emitter=new BE;concurrency;offset=0;isStreamEnd=!1;isError=!1;executingOutgoingHandlers=0;encoding;numBuffers=0;unresolvedDataArray=[];unresolvedLength=0;incoming=[];outgoing=[];constructor(e,t,r,n,i,a){
if(t<=0)throw new RangeError(`bufferSize must be larger than 0, current is ${t}`);if(r<=0)throw new RangeError(`maxBuffers must be larger than 0, current is ${r}`);
if(i<=0)throw new RangeError(`concurrency must be larger than 0, current is ${i}`);this.bufferSize=t,this.maxBuffers=r,this.readable=e,this.outgoingHandler=n,this.
concurrency=i,this.encoding=a}async do(){return new Promise((e,t)=>{this.readable.on("data",r=>{r=typeof r=="string"?Buffer.from(r,this.encoding):r,this.appendUnresolvedData(
r),this.resolveData()||this.readable.pause()}),this.readable.on("error",r=>{this.emitter.emit("error",r)}),this.readable.on("end",()=>{this.isStreamEnd=!0,this.
emitter.emit("checkEnd")}),this.emitter.on("error",r=>{this.isError=!0,this.readable.pause(),t(r)}),this.emitter.on("checkEnd",()=>{if(this.outgoing.length>0){this.
triggerOutgoingHandlers();return}if(this.isStreamEnd&&this.executingOutgoingHandlers===0)if(this.unresolvedLength>0&&this.unresolvedLength<this.bufferSize){const r=this.
shiftBufferFromUnresolvedDataArray();this.outgoingHandler(()=>r.getReadableStream(),r.size,this.offset).then(e).catch(t)}else{if(this.unresolvedLength>=this.bufferSize)
return;e()}})})}appendUnresolvedData(e){this.unresolvedDataArray.push(e),this.unresolvedLength+=e.length}shiftBufferFromUnresolvedDataArray(e){return e?e.fill(this.
unresolvedDataArray,this.unresolvedLength):e=new RE(this.bufferSize,this.unresolvedDataArray,this.unresolvedLength),this.unresolvedLength-=e.size,e}resolveData(){
for(;this.unresolvedLength>=this.bufferSize;){let e;if(this.incoming.length>0)e=this.incoming.shift(),this.shiftBufferFromUnresolvedDataArray(e);else if(this.numBuffers<
this.maxBuffers)e=this.shiftBufferFromUnresolvedDataArray(),this.numBuffers++;else return!1;this.outgoing.push(e),this.triggerOutgoingHandlers()}return!0}async triggerOutgoingHandlers(){
let e;do{if(this.executingOutgoingHandlers>=this.concurrency)return;e=this.outgoing.shift(),e&&this.triggerOutgoingHandler(e)}while(e)}async triggerOutgoingHandler(e){
const t=e.size;this.executingOutgoingHandlers++,this.offset+=t;try{await this.outgoingHandler(()=>e.getReadableStream(),t,this.offset-t)}catch(r){this.emitter.emit(
"error",r);return}this.executingOutgoingHandlers--,this.reuseBuffer(e),this.emitter.emit("checkEnd")}reuseBuffer(e){this.incoming.push(e),!this.isError&&this.resolveData()&&
!this.isStreamEnd&&this.readable.resume()}};import ME,{Readable as Vi}from"node:stream";import{createRequire as kE}from"node:module";import{dirname as DE}from"node:path";
import{fileURLToPath as LE}from"node:url";var zE=typeof process=="object"&&typeof process.versions=="object"&&typeof process.versions.node=="string",is,as,$m;zE&&
(is=kE(import.meta.url),as=LE(import.meta.url),$m=DE(as));var FE=(()=>{var e=typeof document<"u"&&document.currentScript?document.currentScript.src:void 0;return typeof as<
"u"&&(e=e||as),(function(t){t=t||{};var r=typeof t<"u"?t:{},n,i;r.ready=new Promise(function(b,S){n=b,i=S}),["_malloc","_free","_emscripten_bind_VoidPtr___destr\
oy___0","_emscripten_bind_Crc64Hash_Crc64Hash_0","_emscripten_bind_Crc64Hash_OnAppend_2","_emscripten_bind_Crc64Hash_OnFinal_3","_emscripten_bind_Crc64Hash___de\
stroy___0","_fflush","onRuntimeInitialized"].forEach(b=>{Object.getOwnPropertyDescriptor(r.ready,b)||Object.defineProperty(r.ready,b,{get:s(()=>nt("You are gett\
ing "+b+" on the Promise object, instead of the instance. Use .then() to get called back with the instance, see the MODULARIZE docs in src/settings.js"),"get"),
set:s(()=>nt("You are setting "+b+" on the Promise object, instead of the instance. Use .then() to get called back with the instance, see the MODULARIZE docs in\
 src/settings.js"),"set")})});var a=Object.assign({},r),o=[],c="./this.program",l=s((b,S)=>{throw S},"quit_"),d=typeof window=="object",m=typeof importScripts==
"function",p=typeof process=="object"&&typeof process.versions=="object"&&typeof process.versions.node=="string",u=!d&&!p&&!m;if(r.ENVIRONMENT)throw new Error("\
Module.ENVIRONMENT has been deprecated. To force the environment, use the ENVIRONMENT compile-time option (for example, -sENVIRONMENT=web or -sENVIRONMENT=node)");
var f="";function h(b){return r.locateFile?r.locateFile(b,f):f+b}s(h,"locateFile");var y,A,x,g;function N(b){if(b instanceof Qr)return;let S=b;b&&typeof b=="obj\
ect"&&b.stack&&(S=[b,b.stack]),O("exiting due to exception: "+S)}if(s(N,"logExceptionOnExit"),p){if(typeof process>"u"||!process.release||process.release.name!==
"node")throw new Error("not compiled for this environment (did you build to HTML and try to run it not on the web, or set ENVIRONMENT to something - like node -\
 and run it someplace else - like on the web?)");var E=is("fs"),P=is("path");m?f=P.dirname(f)+"/":f=$m+"/",y=s((b,S)=>(b=hi(b)?new URL(b):P.normalize(b),E.readFileSync(
b,S?void 0:"utf8")),"read_"),x=s(b=>{var S=y(b,!0);return S.buffer||(S=new Uint8Array(S)),ae(S.buffer),S},"readBinary"),A=s((b,S,z)=>{b=hi(b)?new URL(b):P.normalize(
b),E.readFile(b,function(K,se){K?z(K):S(se.buffer)})},"readAsync"),process.argv.length>1&&(c=process.argv[1].replace(/\\/g,"/")),o=process.argv.slice(2),process.
on("uncaughtException",function(b){if(!(b instanceof Qr))throw b}),process.on("unhandledRejection",function(b){throw b}),l=s((b,S)=>{if(hr())throw process.exitCode=
b,S;N(S),process.exit(b)},"quit_"),r.inspect=function(){return"[Emscripten Module object]"}}else if(u){if(typeof process=="object"&&typeof is=="function"||typeof window==
"object"||typeof importScripts=="function")throw new Error("not compiled for this environment (did you build to HTML and try to run it not on the web, or set EN\
VIRONMENT to something - like node - and run it someplace else - like on the web?)");typeof read<"u"&&(y=s(function(S){return read(S)},"shell_read")),x=s(function(S){
let z;return typeof readbuffer=="function"?new Uint8Array(readbuffer(S)):(z=read(S,"binary"),ae(typeof z=="object"),z)},"readBinary2"),A=s(function(S,z,K){setTimeout(
()=>z(x(S)),0)},"readAsync2"),typeof scriptArgs<"u"?o=scriptArgs:typeof arguments<"u"&&(o=arguments),typeof quit=="function"&&(l=s((b,S)=>{N(S),quit(b)},"quit_")),
typeof print<"u"&&(typeof console>"u"&&(console={}),console.log=print,console.warn=console.error=typeof printErr<"u"?printErr:print)}else if(d||m){if(m?f=self.location.
href:typeof document<"u"&&document.currentScript&&(f=document.currentScript.src),e&&(f=e),f.indexOf("blob:")!==0?f=f.substr(0,f.replace(/[?#].*/,"").lastIndexOf(
"/")+1):f="",!(typeof window=="object"||typeof importScripts=="function"))throw new Error("not compiled for this environment (did you build to HTML and try to r\
un it not on the web, or set ENVIRONMENT to something - like node - and run it someplace else - like on the web?)");y=s(b=>{var S=new XMLHttpRequest;return S.open(
"GET",b,!1),S.send(null),S.responseText},"read_"),m&&(x=s(b=>{var S=new XMLHttpRequest;return S.open("GET",b,!1),S.responseType="arraybuffer",S.send(null),new Uint8Array(
S.response)},"readBinary")),A=s((b,S,z)=>{var K=new XMLHttpRequest;K.open("GET",b,!0),K.responseType="arraybuffer",K.onload=()=>{if(K.status==200||K.status==0&&
K.response){S(K.response);return}z()},K.onerror=z,K.send(null)},"readAsync"),g=s(b=>document.title=b,"setWindowTitle")}else throw new Error("environment detecti\
on error");var M=r.print||console.log.bind(console),O=r.printErr||console.warn.bind(console);Object.assign(r,a),a=null,ga(),r.arguments&&(o=r.arguments),ke("arg\
uments","arguments_"),r.thisProgram&&(c=r.thisProgram),ke("thisProgram","thisProgram"),r.quit&&(l=r.quit),ke("quit","quit_"),ae(typeof r.memoryInitializerPrefixURL>
"u","Module.memoryInitializerPrefixURL option was removed, use Module.locateFile instead"),ae(typeof r.pthreadMainPrefixURL>"u","Module.pthreadMainPrefixURL opt\
ion was removed, use Module.locateFile instead"),ae(typeof r.cdInitializerPrefixURL>"u","Module.cdInitializerPrefixURL option was removed, use Module.locateFile\
 instead"),ae(typeof r.filePackagePrefixURL>"u","Module.filePackagePrefixURL option was removed, use Module.locateFile instead"),ae(typeof r.read>"u","Module.re\
ad option was removed (modify read_ in JS)"),ae(typeof r.readAsync>"u","Module.readAsync option was removed (modify readAsync in JS)"),ae(typeof r.readBinary>"u",
"Module.readBinary option was removed (modify readBinary in JS)"),ae(typeof r.setWindowTitle>"u","Module.setWindowTitle option was removed (modify setWindowTitl\
e in JS)"),ae(typeof r.TOTAL_MEMORY>"u","Module.TOTAL_MEMORY has been renamed Module.INITIAL_MEMORY"),ke("read","read_"),ke("readAsync","readAsync"),ke("readBin\
ary","readBinary"),ke("setWindowTitle","setWindowTitle");var U="IDBFS is no longer included by default; build with -lidbfs.js",L="PROXYFS is no longer included \
by default; build with -lproxyfs.js",ie="WORKERFS is no longer included by default; build with -lworkerfs.js",H="NODEFS is no longer included by default; build \
with -lnodefs.js";ae(!u,"shell environment detected but not enabled at build time.  Add 'shell' to `-sENVIRONMENT` to enable.");var $=16,J=4;function he(b){switch(b){case"\
i1":case"i8":case"u8":return 1;case"i16":case"u16":return 2;case"i32":case"u32":return 4;case"i64":case"u64":return 8;case"float":return 4;case"double":return 8;default:{
if(b[b.length-1]==="*")return J;if(b[0]==="i"){const S=Number(b.substr(1));return ae(S%8===0,"getNativeTypeSize invalid bits "+S+", type "+b),S/8}return 0}}}s(he,
"getNativeTypeSize");function ke(b,S){Object.getOwnPropertyDescriptor(r,b)||Object.defineProperty(r,b,{configurable:!0,get:s(function(){nt("Module."+b+" has bee\
n replaced with plain "+S+" (the initial value can be provided on Module, but after startup the value is only looked for on a local variable of that name)")},"g\
et")})}s(ke,"legacyModuleProp");function rt(b){Object.getOwnPropertyDescriptor(r,b)&&nt("`Module."+b+"` was supplied but `"+b+"` not included in INCOMING_MODULE\
_JS_API")}s(rt,"ignoredModuleProp");function zr(b){return b==="FS_createPath"||b==="FS_createDataFile"||b==="FS_createPreloadedFile"||b==="FS_unlink"||b==="addR\
unDependency"||b==="FS_createLazyFile"||b==="FS_createDevice"||b==="removeRunDependency"}s(zr,"isExportedByForceFilesystem");function Ht(b){typeof globalThis<"u"&&
!Object.getOwnPropertyDescriptor(globalThis,b)&&Object.defineProperty(globalThis,b,{configurable:!0,get:s(function(){var S="`"+b+"` is a library symbol and not \
included by default; add it to your library.js __deps or to DEFAULT_LIBRARY_FUNCS_TO_INCLUDE on the command line",z=b;z.startsWith("_")||(z="$"+b),S+=" (e.g. -s\
DEFAULT_LIBRARY_FUNCS_TO_INCLUDE="+z+")",zr(b)&&(S+=". Alternatively, forcing filesystem support (-sFORCE_FILESYSTEM) can export this for you"),Nt(S)},"get")})}
s(Ht,"missingLibrarySymbol");function Et(b){Object.getOwnPropertyDescriptor(r,b)||Object.defineProperty(r,b,{configurable:!0,get:s(function(){var S="'"+b+"' was\
 not exported. add it to EXPORTED_RUNTIME_METHODS (see the FAQ)";zr(b)&&(S+=". Alternatively, forcing filesystem support (-sFORCE_FILESYSTEM) can export this fo\
r you"),nt(S)},"get")})}s(Et,"unexportedRuntimeSymbol");var ci;r.wasmBinary&&(ci=r.wasmBinary),ke("wasmBinary","wasmBinary");var wt=r.noExitRuntime||!0;ke("noEx\
itRuntime","noExitRuntime"),typeof WebAssembly!="object"&&nt("no native wasm support detected");var Qe,dr=!1,mr;function ae(b,S){b||nt("Assertion failed"+(S?": "+
S:""))}s(ae,"assert");var ur=typeof TextDecoder<"u"?new TextDecoder("utf8"):void 0;function V(b,S,z){for(var K=S+z,se=S;b[se]&&!(se>=K);)++se;if(se-S>16&&b.buffer&&
ur)return ur.decode(b.subarray(S,se));for(var He="";S<se;){var Te=b[S++];if(!(Te&128)){He+=String.fromCharCode(Te);continue}var le=b[S++]&63;if((Te&224)==192){He+=
String.fromCharCode((Te&31)<<6|le);continue}var C=b[S++]&63;if((Te&240)==224?Te=(Te&15)<<12|le<<6|C:((Te&248)!=240&&Nt("Invalid UTF-8 leading byte "+Wt(Te)+" en\
countered when deserializing a UTF-8 string in wasm memory to a JS string!"),Te=(Te&7)<<18|le<<12|C<<6|b[S++]&63),Te<65536)He+=String.fromCharCode(Te);else{var v=Te-
65536;He+=String.fromCharCode(55296|v>>10,56320|v&1023)}}return He}s(V,"UTF8ArrayToString");function Ce(b,S){return b?V(ve,b,S):""}s(Ce,"UTF8ToString");function ce(b,S,z,K){
if(!(K>0))return 0;for(var se=z,He=z+K-1,Te=0;Te<b.length;++Te){var le=b.charCodeAt(Te);if(le>=55296&&le<=57343){var C=b.charCodeAt(++Te);le=65536+((le&1023)<<10)|
C&1023}if(le<=127){if(z>=He)break;S[z++]=le}else if(le<=2047){if(z+1>=He)break;S[z++]=192|le>>6,S[z++]=128|le&63}else if(le<=65535){if(z+2>=He)break;S[z++]=224|
le>>12,S[z++]=128|le>>6&63,S[z++]=128|le&63}else{if(z+3>=He)break;le>1114111&&Nt("Invalid Unicode code point "+Wt(le)+" encountered when serializing a JS string\
 to a UTF-8 string in wasm memory! (Valid unicode code points should be in range 0-0x10FFFF)."),S[z++]=240|le>>18,S[z++]=128|le>>12&63,S[z++]=128|le>>6&63,S[z++]=
128|le&63}}return S[z]=0,z-se}s(ce,"stringToUTF8Array");function qe(b,S,z){return ae(typeof z=="number","stringToUTF8(str, outPtr, maxBytesToWrite) is missing t\
he third parameter that specifies the length of the output buffer!"),ce(b,ve,S,z)}s(qe,"stringToUTF8");function Oe(b){for(var S=0,z=0;z<b.length;++z){var K=b.charCodeAt(
z);K<=127?S++:K<=2047?S+=2:K>=55296&&K<=57343?(S+=4,++z):S+=3}return S}s(Oe,"lengthBytesUTF8");var Me,we,Ae,ve,De,Re,Rt,vt,pr,Fr;function di(b){we=b,r.HEAP8=Ae=
new Int8Array(b),r.HEAP16=De=new Int16Array(b),r.HEAP32=Rt=new Int32Array(b),r.HEAPU8=ve=new Uint8Array(b),r.HEAPU16=Re=new Uint16Array(b),r.HEAPU32=vt=new Uint32Array(
b),r.HEAPF32=pr=new Float32Array(b),r.HEAPF64=Fr=new Float64Array(b)}s(di,"updateGlobalBufferAndViews");var Hr=5242880;r.STACK_SIZE&&ae(Hr===r.STACK_SIZE,"the s\
tack size can no longer be determined at runtime");var fn=r.INITIAL_MEMORY||16777216;ke("INITIAL_MEMORY","INITIAL_MEMORY"),ae(fn>=Hr,"INITIAL_MEMORY should be l\
arger than STACK_SIZE, was "+fn+"! (STACK_SIZE="+Hr+")"),ae(typeof Int32Array<"u"&&typeof Float64Array<"u"&&Int32Array.prototype.subarray!=null&&Int32Array.prototype.
set!=null,"JS engine does not provide full typed array support"),ae(!r.wasmMemory,"Use of `wasmMemory` detected.  Use -sIMPORTED_MEMORY to define wasmMemory ext\
ernally"),ae(fn==16777216,"Detected runtime INITIAL_MEMORY setting.  Use -sIMPORTED_MEMORY to define wasmMemory dynamically");var mi;function xs(){var b=Ar();ae(
(b&3)==0),b==0&&(b+=4),vt[b>>2]=34821223,vt[b+4>>2]=2310721022,vt[0]=1668509029}s(xs,"writeStackCookie");function Ot(){if(!dr){var b=Ar();b==0&&(b+=4);var S=vt[b>>
2],z=vt[b+4>>2];(S!=34821223||z!=2310721022)&&nt("Stack overflow! Stack cookie has been overwritten at "+Wt(b)+", expected hex dwords 0x89BACDFE and 0x2135467, \
but received "+Wt(z)+" "+Wt(S)),vt[0]!==1668509029&&nt("Runtime error: The application has corrupted its heap memory area (address zero)!")}}s(Ot,"checkStackCoo\
kie"),(function(){var b=new Int16Array(1),S=new Int8Array(b.buffer);if(b[0]=25459,S[0]!==115||S[1]!==99)throw"Runtime error: expected the system to be little-en\
dian! (Run with -sSUPPORT_BIG_ENDIAN to bypass)"})();var hn=[],ui=[],Sl=[],fr=[],pi=!1;function hr(){return wt}s(hr,"keepRuntimeAlive");function Es(){if(r.preRun)
for(typeof r.preRun=="function"&&(r.preRun=[r.preRun]);r.preRun.length;)yn(r.preRun.shift());vi(hn)}s(Es,"preRun");function gn(){ae(!pi),pi=!0,Ot(),vi(ui)}s(gn,
"initRuntime");function ws(){if(Ot(),r.postRun)for(typeof r.postRun=="function"&&(r.postRun=[r.postRun]);r.postRun.length;)Ss(r.postRun.shift());vi(fr)}s(ws,"po\
stRun");function yn(b){hn.unshift(b)}s(yn,"addOnPreRun");function ca(b){ui.unshift(b)}s(ca,"addOnInit");function Kt(b){}s(Kt,"addOnExit");function Ss(b){fr.unshift(
b)}s(Ss,"addOnPostRun"),ae(Math.imul,"This browser does not support Math.imul(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfil\
l"),ae(Math.fround,"This browser does not support Math.fround(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill"),ae(Math.clz32,
"This browser does not support Math.clz32(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill"),ae(Math.trunc,"This browser does\
 not support Math.trunc(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill");var Mt=0,Zt=null,Jt=null,gr={};function fi(b){for(var S=b;;){
if(!gr[b])return b;b=S+Math.random()}}s(fi,"getUniqueRunDependency");function da(b){Mt++,r.monitorRunDependencies&&r.monitorRunDependencies(Mt),b?(ae(!gr[b]),gr[b]=
1,Zt===null&&typeof setInterval<"u"&&(Zt=setInterval(function(){if(dr){clearInterval(Zt),Zt=null;return}var S=!1;for(var z in gr)S||(S=!0,O("still waiting on ru\
n dependencies:")),O("dependency: "+z);S&&O("(end of list)")},1e4))):O("warning: run dependency added without ID")}s(da,"addRunDependency");function ma(b){if(Mt--,
r.monitorRunDependencies&&r.monitorRunDependencies(Mt),b?(ae(gr[b]),delete gr[b]):O("warning: run dependency removed without ID"),Mt==0&&(Zt!==null&&(clearInterval(
Zt),Zt=null),Jt)){var S=Jt;Jt=null,S()}}s(ma,"removeRunDependency");function nt(b){r.onAbort&&r.onAbort(b),b="Aborted("+b+")",O(b),dr=!0,mr=1;var S=new WebAssembly.
RuntimeError(b);throw i(S),S}s(nt,"abort");var Ke={error:s(function(){nt("Filesystem support (FS) was not included. The problem is that you are using files from\
 JS, but files were not used from C/C++, so filesystem support was not auto-included. You can force-include filesystem support with -sFORCE_FILESYSTEM")},"error"),
init:s(function(){Ke.error()},"init"),createDataFile:s(function(){Ke.error()},"createDataFile"),createPreloadedFile:s(function(){Ke.error()},"createPreloadedFil\
e"),createLazyFile:s(function(){Ke.error()},"createLazyFile"),open:s(function(){Ke.error()},"open"),mkdev:s(function(){Ke.error()},"mkdev"),registerDevice:s(function(){
Ke.error()},"registerDevice"),analyzePath:s(function(){Ke.error()},"analyzePath"),loadFilesFromDB:s(function(){Ke.error()},"loadFilesFromDB"),ErrnoError:s(function(){
Ke.error()},"ErrnoError")};r.FS_createDataFile=Ke.createDataFile,r.FS_createPreloadedFile=Ke.createPreloadedFile;var ua="data:application/octet-stream;base64,";
function pa(b){return b.startsWith(ua)}s(pa,"isDataURI");function hi(b){return b.startsWith("file://")}s(hi,"isFileURI");function Ye(b,S){return function(){var z=b,
K=S;return S||(K=r.asm),ae(pi,"native function `"+z+"` called before runtime initialization"),K[b]||ae(K[b],"exported native function `"+z+"` not found"),K[b].apply(
null,arguments)}}s(Ye,"createExportWrapper");var er;er="crc64.wasm",pa(er)||(er=h(er));var yr=["AGFzbQEAAAABzYCAgAAMYAF/AX9gAAF/YAF/AGAAAGADf35/AX5gA39/fwBgBH9/\
f38AYAN/f38Bf2AFf39","/f38Bf2AEf39/fwF/YAR/f35/AX5gBH9+f38BfwKPgYCAAAUDZW52BWFib3J0AAMDZW52FmVtc2NyaXB0ZW","5fcmVzaXplX2hlYXAAABZ3YXNpX3NuYXBzaG90X3ByZXZpZXcxCG\
ZkX2Nsb3NlAAAWd2FzaV9zbmFwc2hvd","F9wcmV2aWV3MQhmZF93cml0ZQAJFndhc2lfc25hcHNob3RfcHJldmlldzEHZmRfc2VlawAIA62AgIAALAMF","BgIBAAUGAgEBAAACAAIAAAAHBAQCAgEDAAIAAQIB\
AQIAAQMBAQEACggLBIWAgIAAAXABBAQFh4CAgAABAYA","CgIACBsiAgIAACn8BQYCAwAILfwFBAAt/AUEAC38BQQALfwBBnJHBAgt/AEGwkcECC38AQZyRwQILfwBBsJ","HBAgt/AEGwkcECC38AQZKSwQILB/\
qEgIAAGwZtZW1vcnkCABFfX3dhc21fY2FsbF9jdG9ycwAFJWVtc2Nya","XB0ZW5fYmluZF9Wb2lkUHRyX19fZGVzdHJveV9fXzAACCVlbXNjcmlwdGVuX2JpbmRfQ3JjNjRIYXNoX0Ny","YzY0SGFzaF8wAAkk\
ZW1zY3JpcHRlbl9iaW5kX0NyYzY0SGFzaF9PbkFwcGVuZF8yAAsjZW1zY3JpcHRlbl9","iaW5kX0NyYzY0SGFzaF9PbkZpbmFsXzMADCdlbXNjcmlwdGVuX2JpbmRfQ3JjNjRIYXNoX19fZGVzdHJveV","9fXz\
AADRtfX2VtX2xpYl9kZXBzX3dlYmlkbF9iaW5kZXIDBCFfX2VtX2pzX19hcnJheV9ib3VuZHNfY2hlY","2tfZXJyb3IDBRlfX2luZGlyZWN0X2Z1bmN0aW9uX3RhYmxlAQAQX19lcnJub19sb2NhdGlvbgAPBmZ\
mbHVz","aAAtBm1hbGxvYwARBGZyZWUAEhVlbXNjcmlwdGVuX3N0YWNrX2luaXQAKRllbXNjcmlwdGVuX3N0YWNrX2d","ldF9mcmVlACoZZW1zY3JpcHRlbl9zdGFja19nZXRfYmFzZQArGGVtc2NyaXB0ZW5fc\
3RhY2tfZ2V0X2VuZA","AsCXN0YWNrU2F2ZQAlDHN0YWNrUmVzdG9yZQAmCnN0YWNrQWxsb2MAJxxlbXNjcmlwdGVuX3N0YWNrX2dld","F9jdXJyZW50ACgTX19zdGFydF9lbV9saWJfZGVwcwMGEl9fc3RvcF9\
lbV9saWJfZGVwcwMHDV9fc3RhcnRf","ZW1fanMDCAxfX3N0b3BfZW1fanMDCQxkeW5DYWxsX2ppamkALwmJgICAAAEAQQELAxYYGgqtkYGAACwEABA","pC81IAvcCf6EFfiMAIQNBgAEhBCADIARrIQUgBSAAN\
gJ8IAUgATYCeCAFIAI2AnQgBSgCfCEGIAUoAnghBy","AFIAc2AnAgBSgCdCEIIAghCSAJrCH6AiAGKQMIIfsCIPsCIPoCfCH8AiAGIPwCNwMIIAYpAwAh/QJCfyH+A","iD9AiD+AoUh/wIgBSD/AjcDaEIAIYA\
DIAUggAM3A2AgBSgCdCEKIAUoAnQhC0EgIQwgCyAMbyENIAogDWsh","DiAFIA42AlwgBSgCXCEPQcAAIRAgDyERIBAhEiARIBJPIRNBASEUIBMgFHEhFQJAIBVFDQAgBSgCcCEWIAU","gFjYCWEIAIYEDIAUgg\
QM3A1BCACGCAyAFIIIDNwNIQgAhgwMgBSCDAzcDQEIAIYQDIAUghAM3AzggBSkDYC","GFAyAFKAJcIRcgFyEYIBitIYYDIIUDIIYDfCGHA0IgIYgDIIcDIIgDfSGJAyAFIIkDNwMwIAUoAlwhGSAFK","AJ0IRo\
gGiAZayEbIAUgGzYCdCAFKQNoIYoDIAUgigM3A1ACQANAIAUpA2AhiwMgBSkDMCGMAyCLAyGNAyCM","AyGOAyCNAyCOA1QhHEEBIR0gHCAdcSEeIB5FDQEgBSgCWCEfIB8pAwAhjwMgBSkDUCGQAyCPAyCQA4Uh\
kQM","gBSCRAzcDKCAFKAJYISAgICkDCCGSAyAFKQNIIZMDIJIDIJMDhSGUAyAFIJQDNwMgIAUoAlghISAhKQMQIZ","UDIAUpA0AhlgMglQMglgOFIZcDIAUglwM3AxggBSgCWCEiICIpAxghmAMgBSkDOCGZAy\
CYAyCZA4UhmgMgB","SCaAzcDECAFKQMoIZsDQv8BIZwDIJsDIJwDgyGdA0KADiGeAyCdAyCeA3whnwMgnwOnISNBgIDAAiEkQQMh","JSAjICV0ISYgJCAmaiEnICcpAwAhoAMgBSCgAzcDUCAFKQMoIaEDQggh\
ogMgoQMgogOIIaMDIAUgowM3Ayg","gBSkDICGkA0L/ASGlAyCkAyClA4MhpgNCgA4hpwMgpgMgpwN8IagDIKgDpyEoQYCAwAIhKUEDISogKCAqdC","ErICkgK2ohLCAsKQMAIakDIAUgqQM3A0ggBSkDICGqA0\
IIIasDIKoDIKsDiCGsAyAFIKwDNwMgIAUpAxghr","QNC/wEhrgMgrQMgrgODIa8DQoAOIbADIK8DILADfCGxAyCxA6chLUGAgMACIS5BAyEvIC0gL3QhMCAuIDBq","ITEgMSkDACGyAyAFILIDNwNAIAUpAxgh\
swNCCCG0AyCzAyC0A4ghtQMgBSC1AzcDGCAFKQMQIbYDQv8BIbc","DILYDILcDgyG4A0KADiG5AyC4AyC5A3whugMgugOnITJBgIDAAiEzQQMhNCAyIDR0ITUgMyA1aiE2IDYpAw","AhuwMgBSC7AzcDOCAFKQ\
MQIbwDQgghvQMgvAMgvQOIIb4DIAUgvgM3AxAgBSkDKCG/A0L/ASHAAyC/AyDAA","4MhwQNCgAwhwgMgwQMgwgN8IcMDIMMDpyE3QYCAwAIhOEEDITkgNyA5dCE6IDggOmohOyA7KQMAIcQDIAUp","A1AhxQMg\
xQMgxAOFIcYDIAUgxgM3A1AgBSkDKCHHA0IIIcgDIMcDIMgDiCHJAyAFIMkDNwMoIAUpAyAhygN","C/wEhywMgygMgywODIcwDQoAMIc0DIMwDIM0DfCHOAyDOA6chPEGAgMACIT1BAyE+IDwgPnQhPyA9ID9qI\
U","AgQCkDACHPAyAFKQNIIdADINADIM8DhSHRAyAFINEDNwNIIAUpAyAh0gNCCCHTAyDSAyDTA4gh1AMgBSDUA","zcDICAFKQMYIdUDQv8BIdYDINUDINYDgyHXA0KADCHYAyDXAyDYA3wh2QMg2QOnIUFBgID\
AAiFCQQMhQyBB","IEN0IUQgQiBEaiFFIEUpAwAh2gMgBSkDQCHbAyDbAyDaA4Uh3AMgBSDcAzcDQCAFKQMYId0DQggh3gMg3QM","g3gOIId8DIAUg3wM3AxggBSkDECHgA0L/ASHhAyDgAyDhA4Mh4gNCgAwh4\
wMg4gMg4wN8IeQDIOQDpyFGQY","CAwAIhR0EDIUggRiBIdCFJIEcgSWohSiBKKQMAIeUDIAUpAzgh5gMg5gMg5QOFIecDIAUg5wM3AzggBSkDE","CHoA0IIIekDIOgDIOkDiCHqAyAFIOoDNwMQIAUpAygh6wN\
C/wEh7AMg6wMg7AODIe0DQoAKIe4DIO0DIO4D","fCHvAyDvA6chS0GAgMACIUxBAyFNIEsgTXQhTiBMIE5qIU8gTykDACHwAyAFKQNQIfEDIPEDIPADhSHyAyA","FIPIDNwNQIAUpAygh8wNCCCH0AyDzAyD0A\
4gh9QMgBSD1AzcDKCAFKQMgIfYDQv8BIfcDIPYDIPcDgyH4A0","KACiH5AyD4AyD5A3wh+gMg+gOnIVBBgIDAAiFRQQMhUiBQIFJ0IVMgUSBTaiFUIFQpAwAh+wMgBSkDSCH8A","yD8AyD7A4Uh/QMgBSD9Azc\
DSCAFKQMgIf4DQggh/wMg/gMg/wOIIYAEIAUggAQ3AyAgBSkDGCGBBEL/ASGC","BCCBBCCCBIMhgwRCgAohhAQggwQghAR8IYUEIIUEpyFVQYCAwAIhVkEDIVcgVSBXdCFYIFYgWGohWSBZKQM","AIYYEIAUpA\
0AhhwQghwQghgSFIYgEIAUgiAQ3A0AgBSkDGCGJBEIIIYoEIIkEIIoEiCGLBCAFIIsENwMYIA","UpAxAhjARC/wEhjQQgjAQgjQSDIY4EQoAKIY8EII4EII8EfCGQBCCQBKchWkGAgMACIVtBAyFcIFogXHQhX",
"SBbIF1qIV4gXikDACGRBCAFKQM4IZIEIJIEIJEEhSGTBCAFIJMENwM4IAUpAxAhlARCCCGVBCCUBCCVBIgh","lgQgBSCWBDcDECAFKQMoIZcEQv8BIZgEIJcEIJgEgyGZBEKACCGaBCCZBCCaBHwhmwQgmwSnI\
V9BgIDAAiF","gQQMhYSBfIGF0IWIgYCBiaiFjIGMpAwAhnAQgBSkDUCGdBCCdBCCcBIUhngQgBSCeBDcDUCAFKQMoIZ8EQg","ghoAQgnwQgoASIIaEEIAUgoQQ3AyggBSkDICGiBEL/ASGjBCCiBCCjBIMhpAR\
CgAghpQQgpAQgpQR8IaYEI","KYEpyFkQYCAwAIhZUEDIWYgZCBmdCFnIGUgZ2ohaCBoKQMAIacEIAUpA0ghqAQgqAQgpwSFIakEIAUgqQQ3","A0ggBSkDICGqBEIIIasEIKoEIKsEiCGsBCAFIKwENwMgIAUpA\
xghrQRC/wEhrgQgrQQgrgSDIa8EQoAIIbA","EIK8EILAEfCGxBCCxBKchaUGAgMACIWpBAyFrIGkga3QhbCBqIGxqIW0gbSkDACGyBCAFKQNAIbMEILMEIL","IEhSG0BCAFILQENwNAIAUpAxghtQRCCCG2BCC\
1BCC2BIghtwQgBSC3BDcDGCAFKQMQIbgEQv8BIbkEILgEI","LkEgyG6BEKACCG7BCC6BCC7BHwhvAQgvASnIW5BgIDAAiFvQQMhcCBuIHB0IXEgbyBxaiFyIHIpAwAhvQQg","BSkDOCG+BCC+BCC9BIUhvwQgB\
SC/BDcDOCAFKQMQIcAEQgghwQQgwAQgwQSIIcIEIAUgwgQ3AxAgBSkDKCH","DBEL/ASHEBCDDBCDEBIMhxQRCgAYhxgQgxQQgxgR8IccEIMcEpyFzQYCAwAIhdEEDIXUgcyB1dCF2IHQgdm","ohdyB3KQMAIcg\
EIAUpA1AhyQQgyQQgyASFIcoEIAUgygQ3A1AgBSkDKCHLBEIIIcwEIMsEIMwEiCHNBCAFI","M0ENwMoIAUpAyAhzgRC/wEhzwQgzgQgzwSDIdAEQoAGIdEEINAEINEEfCHSBCDSBKcheEGAgMACIXlBAyF6","I\
HggenQheyB5IHtqIXwgfCkDACHTBCAFKQNIIdQEINQEINMEhSHVBCAFINUENwNIIAUpAyAh1gRCCCHXBCD","WBCDXBIgh2AQgBSDYBDcDICAFKQMYIdkEQv8BIdoEINkEINoEgyHbBEKABiHcBCDbBCDcBHwh3Q\
Qg3QSnIX","1BgIDAAiF+QQMhfyB9IH90IYABIH4ggAFqIYEBIIEBKQMAId4EIAUpA0Ah3wQg3wQg3gSFIeAEIAUg4AQ3A","0AgBSkDGCHhBEIIIeIEIOEEIOIEiCHjBCAFIOMENwMYIAUpAxAh5ARC/wEh5QQg\
5AQg5QSDIeYEQoAGIecE","IOYEIOcEfCHoBCDoBKchggFBgIDAAiGDAUEDIYQBIIIBIIQBdCGFASCDASCFAWohhgEghgEpAwAh6QQgBSk","DOCHqBCDqBCDpBIUh6wQgBSDrBDcDOCAFKQMQIewEQggh7QQg7A\
Qg7QSIIe4EIAUg7gQ3AxAgBSkDKCHvBE","L/ASHwBCDvBCDwBIMh8QRCgAQh8gQg8QQg8gR8IfMEIPMEpyGHAUGAgMACIYgBQQMhiQEghwEgiQF0IYoBI","IgBIIoBaiGLASCLASkDACH0BCAFKQNQIfUEIPUE\
IPQEhSH2BCAFIPYENwNQIAUpAygh9wRCCCH4BCD3BCD4","BIgh+QQgBSD5BDcDKCAFKQMgIfoEQv8BIfsEIPoEIPsEgyH8BEKABCH9BCD8BCD9BHwh/gQg/gSnIYwBQYC","AwAIhjQFBAyGOASCMASCOAXQhjw\
EgjQEgjwFqIZABIJABKQMAIf8EIAUpA0ghgAUggAUg/wSFIYEFIAUggQ","U3A0ggBSkDICGCBUIIIYMFIIIFIIMFiCGEBSAFIIQFNwMgIAUpAxghhQVC/wEhhgUghQUghgWDIYcFQoAEI","YgFIIcFIIgFfCGJ\
BSCJBachkQFBgIDAAiGSAUEDIZMBIJEBIJMBdCGUASCSASCUAWohlQEglQEpAwAhigUg","BSkDQCGLBSCLBSCKBYUhjAUgBSCMBTcDQCAFKQMYIY0FQgghjgUgjQUgjgWIIY8FIAUgjwU3AxggBSkDECG","QBU\
L/ASGRBSCQBSCRBYMhkgVCgAQhkwUgkgUgkwV8IZQFIJQFpyGWAUGAgMACIZcBQQMhmAEglgEgmAF0IZ","kBIJcBIJkBaiGaASCaASkDACGVBSAFKQM4IZYFIJYFIJUFhSGXBSAFIJcFNwM4IAUpAxAhmAVCCCG\
ZBSCYB","SCZBYghmgUgBSCaBTcDECAFKQMoIZsFQv8BIZwFIJsFIJwFgyGdBUKAAiGeBSCdBSCeBXwhnwUgnwWnIZsB","QYCAwAIhnAFBAyGdASCbASCdAXQhngEgnAEgngFqIZ8BIJ8BKQMAIaAFIAUpA1Aho\
QUgoQUgoAWFIaIFIAU","gogU3A1AgBSkDKCGjBUIIIaQFIKMFIKQFiCGlBSAFIKUFNwMoIAUpAyAhpgVC/wEhpwUgpgUgpwWDIagFQo","ACIakFIKgFIKkFfCGqBSCqBachoAFBgIDAAiGhAUEDIaIBIKABIKI\
BdCGjASChASCjAWohpAEgpAEpAwAhq","wUgBSkDSCGsBSCsBSCrBYUhrQUgBSCtBTcDSCAFKQMgIa4FQgghrwUgrgUgrwWIIbAFIAUgsAU3AyAgBSkD","GCGxBUL/ASGyBSCxBSCyBYMhswVCgAIhtAUgswUgt\
AV8IbUFILUFpyGlAUGAgMACIaYBQQMhpwEgpQEgpwF","0IagBIKYBIKgBaiGpASCpASkDACG2BSAFKQNAIbcFILcFILYFhSG4BSAFILgFNwNAIAUpAxghuQVCCCG6BS","C5BSC6BYghuwUgBSC7BTcDGCAFKQM\
QIbwFQv8BIb0FILwFIL0FgyG+BUKAAiG/BSC+BSC/BXwhwAUgwAWnI","aoBQYCAwAIhqwFBAyGsASCqASCsAXQhrQEgqwEgrQFqIa4BIK4BKQMAIcEFIAUpAzghwgUgwgUgwQWFIcMF","IAUgwwU3AzggBSkDE\
CHEBUIIIcUFIMQFIMUFiCHGBSAFIMYFNwMQIAUpAyghxwVC/wEhyAUgxwUgyAWDIck","FQgAhygUgyQUgygV8IcsFIMsFpyGvAUGAgMACIbABQQMhsQEgrwEgsQF0IbIBILABILIBaiGzASCzASkDAC","HMBSA\
FKQNQIc0FIM0FIMwFhSHOBSAFIM4FNwNQIAUpAyAhzwVC/wEh0AUgzwUg0AWDIdEFQgAh0gUg0QUg0","gV8IdMFINMFpyG0AUGAgMACIbUBQQMhtgEgtAEgtgF0IbcBILUBILcBaiG4ASC4ASkDACHUBSAFKQNI\
IdUF","INUFINQFhSHWBSAFINYFNwNIIAUpAxgh1wVC/wEh2AUg1wUg2AWDIdkFQgAh2gUg2QUg2gV8IdsFINsFpyG","5AUGAgMACIboBQQMhuwEguQEguwF0IbwBILoBILwBaiG9ASC9ASkDACHcBSAFKQNAId\
0FIN0FINwFhSHeBS","AFIN4FNwNAIAUpAxAh3wVC/wEh4AUg3wUg4AWDIeEFQgAh4gUg4QUg4gV8IeMFIOMFpyG+AUGAgMACIb8BQ","QMhwAEgvgEgwAF0IcEBIL8BIMEBaiHCASDCASkDACHkBSAFKQM4IeUF\
IOUFIOQFhSHmBSAFIOYFNwM4IAUp","A2Ah5wVCICHoBSDnBSDoBXwh6QUgBSDpBTcDYCAFKAJYIcMBQSAhxAEgwwEgxAFqIcUBIAUgxQE2AlgMAAs","AC0IAIeoFIAUg6gU3A2ggBSgCWCHGASDGASkDACHrBS\
AFKQNQIewFIOsFIOwFhSHtBSAFKQNoIe4FIO4FIO","0FhSHvBSAFIO8FNwNoIAUpA2gh8AVCCCHxBSDwBSDxBYgh8gUgBSkDaCHzBUL/ASH0BSDzBSD0BYMh9QUg9","QWnIccBQYCAwQIhyAFBAyHJASDHASDJ\
AXQhygEgyAEgygFqIcsBIMsBKQMAIfYFIPIFIPYFhSH3BSAFIPcF","NwNoIAUpA2gh+AVCCCH5BSD4BSD5BYgh+gUgBSkDaCH7BUL/ASH8BSD7BSD8BYMh/QUg/QWnIcwBQYCAwQI","hzQFBAyHOASDMASDOAX\
QhzwEgzQEgzwFqIdABINABKQMAIf4FIPoFIP4FhSH/BSAFIP8FNwNoIAUpA2ghgA","ZCCCGBBiCABiCBBoghggYgBSkDaCGDBkL/ASGEBiCDBiCEBoMhhQYghQanIdEBQYCAwQIh0gFBAyHTASDRA","SDTAXQh\
1AEg0gEg1AFqIdUBINUBKQMAIYYGIIIGIIYGhSGHBiAFIIcGNwNoIAUpA2ghiAZCCCGJBiCIBiCJ","BoghigYgBSkDaCGLBkL/ASGMBiCLBiCMBoMhjQYgjQanIdYBQYCAwQIh1wFBAyHYASDWASDYAXQh2QEg1\
wE","g2QFqIdoBINoBKQMAIY4GIIoGII4GhSGPBiAFII8GNwNoIAUpA2ghkAZCCCGRBiCQBiCRBoghkgYgBSkDaC","GTBkL/ASGUBiCTBiCUBoMhlQYglQanIdsBQYCAwQIh3AFBAyHdASDbASDdAXQh3gEg3AE\
g3gFqId8BIN8BK","QMAIZYGIJIGIJYGhSGXBiAFIJcGNwNoIAUpA2ghmAZCCCGZBiCYBiCZBoghmgYgBSkDaCGbBkL/ASGcBiCb","BiCcBoMhnQYgnQanIeABQYCAwQIh4QFBAyHiASDgASDiAXQh4wEg4QEg4\
wFqIeQBIOQBKQMAIZ4GIJoGIJ4","GhSGfBiAFIJ8GNwNoIAUpA2ghoAZCCCGhBiCgBiChBoghogYgBSkDaCGjBkL/ASGkBiCjBiCkBoMhpQYgpQ","anIeUBQYCAwQIh5gFBAyHnASDlASDnAXQh6AEg5gEg6AF\
qIekBIOkBKQMAIaYGIKIGIKYGhSGnBiAFIKcGN","wNoIAUpA2ghqAZCCCGpBiCoBiCpBoghqgYgBSkDaCGrBkL/ASGsBiCrBiCsBoMhrQYgrQanIeoBQYCAwQIh","6wFBAyHsASDqASDsAXQh7QEg6wEg7QFqI\
e4BIO4BKQMAIa4GIKoGIK4GhSGvBiAFIK8GNwNoIAUoAlgh7wE","g7wEpAwghsAYgBSkDSCGxBiCwBiCxBoUhsgYgBSkDaCGzBiCzBiCyBoUhtAYgBSC0BjcDaCAFKQNoIbUGQg","ghtgYgtQYgtgaIIbcGIAU\
pA2ghuAZC/wEhuQYguAYguQaDIboGILoGpyHwAUGAgMECIfEBQQMh8gEg8AEg8","gF0IfMBIPEBIPMBaiH0ASD0ASkDACG7BiC3BiC7BoUhvAYgBSC8BjcDaCAFKQNoIb0GQgghvgYgvQYgvgaI","Ib8GIAUpA\
2ghwAZC/wEhwQYgwAYgwQaDIcIGIMIGpyH1AUGAgMECIfYBQQMh9wEg9QEg9wF0IfgBIPYBIPg","BaiH5ASD5ASkDACHDBiC/BiDDBoUhxAYgBSDEBjcDaCAFKQNoIcUGQgghxgYgxQYgxgaIIccGIAUpA2ghyA",
"ZC/wEhyQYgyAYgyQaDIcoGIMoGpyH6AUGAgMECIfsBQQMh/AEg+gEg/AF0If0BIPsBIP0BaiH+ASD+ASkDA","CHLBiDHBiDLBoUhzAYgBSDMBjcDaCAFKQNoIc0GQgghzgYgzQYgzgaIIc8GIAUpA2gh0AZC/w\
Eh0QYg0AYg","0QaDIdIGINIGpyH/AUGAgMECIYACQQMhgQIg/wEggQJ0IYICIIACIIICaiGDAiCDAikDACHTBiDPBiDTBoU","h1AYgBSDUBjcDaCAFKQNoIdUGQggh1gYg1QYg1gaIIdcGIAUpA2gh2AZC/wEh\
2QYg2AYg2QaDIdoGINoGpy","GEAkGAgMECIYUCQQMhhgIghAIghgJ0IYcCIIUCIIcCaiGIAiCIAikDACHbBiDXBiDbBoUh3AYgBSDcBjcDa","CAFKQNoId0GQggh3gYg3QYg3gaIId8GIAUpA2gh4AZC/wEh4Q\
Yg4AYg4QaDIeIGIOIGpyGJAkGAgMECIYoC","QQMhiwIgiQIgiwJ0IYwCIIoCIIwCaiGNAiCNAikDACHjBiDfBiDjBoUh5AYgBSDkBjcDaCAFKQNoIeUGQgg","h5gYg5QYg5gaIIecGIAUpA2gh6AZC/wEh6QYg\
6AYg6QaDIeoGIOoGpyGOAkGAgMECIY8CQQMhkAIgjgIgkA","J0IZECII8CIJECaiGSAiCSAikDACHrBiDnBiDrBoUh7AYgBSDsBjcDaCAFKQNoIe0GQggh7gYg7QYg7gaII","e8GIAUpA2gh8AZC/wEh8QYg8A\
Yg8QaDIfIGIPIGpyGTAkGAgMECIZQCQQMhlQIgkwIglQJ0IZYCIJQCIJYC","aiGXAiCXAikDACHzBiDvBiDzBoUh9AYgBSD0BjcDaCAFKAJYIZgCIJgCKQMQIfUGIAUpA0Ah9gYg9QYg9ga","FIfcGIAUpA2gh\
+AYg+AYg9waFIfkGIAUg+QY3A2ggBSkDaCH6BkIIIfsGIPoGIPsGiCH8BiAFKQNoIf0GQv","8BIf4GIP0GIP4GgyH/BiD/BqchmQJBgIDBAiGaAkEDIZsCIJkCIJsCdCGcAiCaAiCcAmohnQIgnQIpAwAhg","A\
cg/AYggAeFIYEHIAUggQc3A2ggBSkDaCGCB0IIIYMHIIIHIIMHiCGEByAFKQNoIYUHQv8BIYYHIIUHIIYH","gyGHByCHB6chngJBgIDBAiGfAkEDIaACIJ4CIKACdCGhAiCfAiChAmohogIgogIpAwAhiAcghAc\
giAeFIYk","HIAUgiQc3A2ggBSkDaCGKB0IIIYsHIIoHIIsHiCGMByAFKQNoIY0HQv8BIY4HII0HII4HgyGPByCPB6chow","JBgIDBAiGkAkEDIaUCIKMCIKUCdCGmAiCkAiCmAmohpwIgpwIpAwAhkAcgjAcgk\
AeFIZEHIAUgkQc3A2ggB","SkDaCGSB0IIIZMHIJIHIJMHiCGUByAFKQNoIZUHQv8BIZYHIJUHIJYHgyGXByCXB6chqAJBgIDBAiGpAkED","IaoCIKgCIKoCdCGrAiCpAiCrAmohrAIgrAIpAwAhmAcglAcgmAe\
FIZkHIAUgmQc3A2ggBSkDaCGaB0IIIZs","HIJoHIJsHiCGcByAFKQNoIZ0HQv8BIZ4HIJ0HIJ4HgyGfByCfB6chrQJBgIDBAiGuAkEDIa8CIK0CIK8CdC","GwAiCuAiCwAmohsQIgsQIpAwAhoAcgnAcgoAeFI\
aEHIAUgoQc3A2ggBSkDaCGiB0IIIaMHIKIHIKMHiCGkB","yAFKQNoIaUHQv8BIaYHIKUHIKYHgyGnByCnB6chsgJBgIDBAiGzAkEDIbQCILICILQCdCG1AiCzAiC1Amoh","tgIgtgIpAwAhqAcgpAcgqAeFIak\
HIAUgqQc3A2ggBSkDaCGqB0IIIasHIKoHIKsHiCGsByAFKQNoIa0HQv8","BIa4HIK0HIK4HgyGvByCvB6chtwJBgIDBAiG4AkEDIbkCILcCILkCdCG6AiC4AiC6AmohuwIguwIpAwAhsA","cgrAcgsAeFIbEHI\
AUgsQc3A2ggBSkDaCGyB0IIIbMHILIHILMHiCG0ByAFKQNoIbUHQv8BIbYHILUHILYHg","yG3ByC3B6chvAJBgIDBAiG9AkEDIb4CILwCIL4CdCG/AiC9AiC/AmohwAIgwAIpAwAhuAcgtAcguAeFIbkH","IAU\
guQc3A2ggBSgCWCHBAiDBAikDGCG6ByAFKQM4IbsHILoHILsHhSG8ByAFKQNoIb0HIL0HILwHhSG+ByA","FIL4HNwNoIAUpA2ghvwdCCCHAByC/ByDAB4ghwQcgBSkDaCHCB0L/ASHDByDCByDDB4MhxAcgxAen\
IcICQY","CAwQIhwwJBAyHEAiDCAiDEAnQhxQIgwwIgxQJqIcYCIMYCKQMAIcUHIMEHIMUHhSHGByAFIMYHNwNoIAUpA","2ghxwdCCCHIByDHByDIB4ghyQcgBSkDaCHKB0L/ASHLByDKByDLB4MhzAcgzAenIc\
cCQYCAwQIhyAJBAyHJ","AiDHAiDJAnQhygIgyAIgygJqIcsCIMsCKQMAIc0HIMkHIM0HhSHOByAFIM4HNwNoIAUpA2ghzwdCCCHQByD","PByDQB4gh0QcgBSkDaCHSB0L/ASHTByDSByDTB4Mh1Acg1AenIcwC\
QYCAwQIhzQJBAyHOAiDMAiDOAnQhzw","IgzQIgzwJqIdACINACKQMAIdUHINEHINUHhSHWByAFINYHNwNoIAUpA2gh1wdCCCHYByDXByDYB4gh2QcgB","SkDaCHaB0L/ASHbByDaByDbB4Mh3Acg3AenIdECQY\
CAwQIh0gJBAyHTAiDRAiDTAnQh1AIg0gIg1AJqIdUC","INUCKQMAId0HINkHIN0HhSHeByAFIN4HNwNoIAUpA2gh3wdCCCHgByDfByDgB4gh4QcgBSkDaCHiB0L/ASH","jByDiByDjB4Mh5Acg5AenIdYCQYCA\
wQIh1wJBAyHYAiDWAiDYAnQh2QIg1wIg2QJqIdoCINoCKQMAIeUHIO","EHIOUHhSHmByAFIOYHNwNoIAUpA2gh5wdCCCHoByDnByDoB4gh6QcgBSkDaCHqB0L/ASHrByDqByDrB4Mh7","Acg7AenIdsCQYCAwQ\
Ih3AJBAyHdAiDbAiDdAnQh3gIg3AIg3gJqId8CIN8CKQMAIe0HIOkHIO0HhSHuByAF","IO4HNwNoIAUpA2gh7wdCCCHwByDvByDwB4gh8QcgBSkDaCHyB0L/ASHzByDyByDzB4Mh9Acg9AenIeACQYC","AwQIh\
4QJBAyHiAiDgAiDiAnQh4wIg4QIg4wJqIeQCIOQCKQMAIfUHIPEHIPUHhSH2ByAFIPYHNwNoIAUpA2","gh9wdCCCH4ByD3ByD4B4gh+QcgBSkDaCH6B0L/ASH7ByD6ByD7B4Mh/Acg/AenIeUCQYCAwQIh5gJBA\
yHnA","iDlAiDnAnQh6AIg5gIg6AJqIekCIOkCKQMAIf0HIPkHIP0HhSH+ByAFIP4HNwNoIAUpA2Ah/wdCICGACCD/","ByCACHwhgQggBSCBCDcDYAtCACGCCCAFIIIINwMIAkADQCAFKQMIIYMIIAUoAnQh6gI\
g6gIh6wIg6wKsIYQ","IIIMIIYUIIIQIIYYIIIUIIIYIVCHsAkEBIe0CIOwCIO0CcSHuAiDuAkUNASAFKQNoIYcIQgghiAgghwggiA","iIIYkIIAUpA2ghigggBSgCcCHvAiAFKQNgIYsIIIsIpyHwAiDvAiDwA\
moh8QIg8QItAAAh8gJB/wEh8wIg8","gIg8wJxIfQCIPQCrSGMCCCKCCCMCIUhjQhC/wEhjgggjQggjgiDIY8III8IpyH1AkGAgMECIfYCQQMh9wIg","9QIg9wJ0IfgCIPYCIPgCaiH5AiD5AikDACGQCCCJCCC\
QCIUhkQggBSCRCDcDaCAFKQMIIZIIQgEhkwggkgg","gkwh8IZQIIAUglAg3AwggBSkDYCGVCEIBIZYIIJUIIJYIfCGXCCAFIJcINwNgDAALAAsgBSkDaCGYCEJ/IZ","kIIJgIIJkIhSGaCCAGIJoINwMADwudA\
gIcfwV+IwAhBEEgIQUgBCAFayEGIAYkACAGIAA2AhwgBiABNgIYI","AYgAjYCFCAGIAM2AhAgBigCHCEHIAYoAhghCCAGKAIUIQkgByAIIAkQBiAGKAIQIQogBiAKNgIMQQAhCyAG","IAs2AggCQANAIAYoAgg\
hDEEIIQ0gDCEOIA0hDyAOIA9JIRBBASERIBAgEXEhEiASRQ0BIAcpAwAhICAGKAI","IIRNBAyEUIBMgFHQhFSAVIRYgFq0hISAgICGIISJC/wEhIyAiICODISQgJKchFyAGKAIMIRggBigCCCEZIB","ggGWohG\
iAaIBc6AAAgBigCCCEbQQEhHCAbIBxqIR0gBiAdNgIIDAALAAtBICEeIAYgHmohHyAfJAAPC14BD","H8jACEBQRAhAiABIAJrIQMgAyQAIAMgADYCDCADKAIMIQRBACEFIAQhBiAFIQcgBiAHRiEIQQEhCSAIIA\
lx","IQoCQCAKDQAgBBAUC0EQIQsgAyALaiEMIAwkAA8LNQIEfwF+QRAhACAAEBMhAUIAIQQgASAENwMAQQghAiA","BIAJqIQMgAyAENwMAIAEQChogAQ8LPAIEfwJ+IwAhAUEQIQIgASACayEDIAMgADYCDCAD\
KAIMIQRCACEFIA","QgBTcDAEIAIQYgBCAGNwMIIAQPC1kBCH8jACEDQRAhBCADIARrIQUgBSQAIAUgADYCDCAFIAE2AgggBSACN","gIEIAUoAgwhBiAFKAIIIQcgBSgCBCEIIAYgByAIEAZBECEJIAUgCWohCi\
AKJAAPC2kBCX8jACEEQRAhBSAE","IAVrIQYgBiQAIAYgADYCDCAGIAE2AgggBiACNgIEIAYgAzYCACAGKAIMIQcgBigCCCEIIAYoAgQhCSAGKAI","AIQogByAIIAkgChAHQRAhCyAGIAtqIQwgDCQADwteAQx/\
IwAhAUEQIQIgASACayEDIAMkACADIAA2AgwgAy","gCDCEEQQAhBSAEIQYgBSEHIAYgB0YhCEEBIQkgCCAJcSEKAkAgCg0AIAQQFAtBECELIAMgC2ohDCAMJAAPC","wcAPwBBEHQLBwBBlJLBAgtUAQJ/QQAoAo\
CQwQIiASAAQQdqQXhxIgJqIQACQAJAIAJFDQAgACABTQ0BCwJA","IAAQDk0NACAAEAFFDQELQQAgADYCgJDBAiABDwsQD0EwNgIAQX8LviwBC38jAEEQayIBJAACQAJAAkACQAJ","AAkACQAJAAkACQAJAAkAC\
QAJAAkAgAEH0AUsNAAJAQQAoApiSwQIiAkEQIABBC2pBeHEgAEELSRsiA0EDdi","IEdiIAQQNxRQ0AAkACQCAAQX9zQQFxIARqIgVBA3QiBEHAksECaiIAIARByJLBAmooAgAiBCgCCCIDRw0AQ","QAgAkF+IA\
V3cTYCmJLBAgwBCyADIAA2AgwgACADNgIICyAEQQhqIQAgBCAFQQN0IgVBA3I2AgQgBCAFaiIE","IAQoAgRBAXI2AgQMDwsgA0EAKAKgksECIgZNDQECQCAARQ0AAkACQCAAIAR0QQIgBHQiAEEAIABrcnEiAEE",
"AIABrcWgiBEEDdCIAQcCSwQJqIgUgAEHIksECaigCACIAKAIIIgdHDQBBACACQX4gBHdxIgI2ApiSwQIMAQ","sgByAFNgIMIAUgBzYCCAsgACADQQNyNgIEIAAgA2oiByAEQQN0IgQgA2siBUEBcjYCBCAAIAR\
qIAU2AgACQ","CAGRQ0AIAZBeHFBwJLBAmohA0EAKAKsksECIQQCQAJAIAJBASAGQQN2dCIIcQ0AQQAgAiAIcjYCmJLBAiAD","IQgMAQsgAygCCCEICyADIAQ2AgggCCAENgIMIAQgAzYCDCAEIAg2AggLIABBC\
GohAEEAIAc2AqySwQJBACA","FNgKgksECDA8LQQAoApySwQIiCUUNASAJQQAgCWtxaEECdEHIlMECaigCACIHKAIEQXhxIANrIQQgByEFAk","ADQAJAIAUoAhAiAA0AIAVBFGooAgAiAEUNAgsgACgCBEF4cSA\
DayIFIAQgBSAESSIFGyEEIAAgByAFGyEHI","AAhBQwACwALIAcoAhghCgJAIAcoAgwiCCAHRg0AIAcoAggiAEEAKAKoksECSRogACAINgIMIAggADYCCAwO","CwJAIAdBFGoiBSgCACIADQAgBygCECIARQ0DI\
AdBEGohBQsDQCAFIQsgACIIQRRqIgUoAgAiAA0AIAhBEGo","hBSAIKAIQIgANAAsgC0EANgIADA0LQX8hAyAAQb9/Sw0AIABBC2oiAEF4cSEDQQAoApySwQIiBkUNAEEAIQ","sCQCADQYACSQ0AQR8hCyADQf/\
//wdLDQAgA0EmIABBCHZnIgBrdkEBcSAAQQF0a0E+aiELC0EAIANrIQQCQ","AJAAkACQCALQQJ0QciUwQJqKAIAIgUNAEEAIQBBACEIDAELQQAhACADQQBBGSALQQF2ayALQR9GG3QhB0EA","IQgDQAJAIAUoA\
gRBeHEgA2siAiAETw0AIAIhBCAFIQggAg0AQQAhBCAFIQggBSEADAMLIAAgBUEUaigCACI","CIAIgBSAHQR12QQRxakEQaigCACIFRhsgACACGyEAIAdBAXQhByAFDQALCwJAIAAgCHINAEEAIQhBAiALdC","I\
AQQAgAGtyIAZxIgBFDQMgAEEAIABrcWhBAnRByJTBAmooAgAhAAsgAEUNAQsDQCAAKAIEQXhxIANrIgIgB","EkhBwJAIAAoAhAiBQ0AIABBFGooAgAhBQsgAiAEIAcbIQQgACAIIAcbIQggBSEAIAUNAAsLIAhF\
DQAgBEEA","KAKgksECIANrTw0AIAgoAhghCwJAIAgoAgwiByAIRg0AIAgoAggiAEEAKAKoksECSRogACAHNgIMIAcgADY","CCAwMCwJAIAhBFGoiBSgCACIADQAgCCgCECIARQ0DIAhBEGohBQsDQCAFIQIgAC\
IHQRRqIgUoAgAiAA0AIA","dBEGohBSAHKAIQIgANAAsgAkEANgIADAsLAkBBACgCoJLBAiIAIANJDQBBACgCrJLBAiEEAkACQCAAIANrI","gVBEEkNAEEAIAU2AqCSwQJBACAEIANqIgc2AqySwQIgByAFQQFy\
NgIEIAQgAGogBTYCACAEIANBA3I2AgQM","AQtBAEEANgKsksECQQBBADYCoJLBAiAEIABBA3I2AgQgBCAAaiIAIAAoAgRBAXI2AgQLIARBCGohAAwNCwJ","AQQAoAqSSwQIiByADTQ0AQQAgByADayIENgKkks\
ECQQBBACgCsJLBAiIAIANqIgU2ArCSwQIgBSAEQQFyNg","IEIAAgA0EDcjYCBCAAQQhqIQAMDQsCQAJAQQAoAvCVwQJFDQBBACgC+JXBAiEEDAELQQBCfzcC/JXBAkEAQ","oCggICAgAQ3AvSVwQJBACABQQxq\
QXBxQdiq1aoFczYC8JXBAkEAQQA2AoSWwQJBAEEANgLUlcECQYAgIQQL","QQAhACAEIANBL2oiBmoiAkEAIARrIgtxIgggA00NDEEAIQACQEEAKALQlcECIgRFDQBBACgCyJXBAiIFIAh","qIgkgBU0NDSAJIA\
RLDQ0LAkACQEEALQDUlcECQQRxDQACQAJAAkACQAJAQQAoArCSwQIiBEUNAEHYlcECIQ","ADQAJAIAAoAgAiBSAESw0AIAUgACgCBGogBEsNAwsgACgCCCIADQALC0EAEBAiB0F/Rg0DIAghAgJAQQAoA","vSV\
wQIiAEF/aiIEIAdxRQ0AIAggB2sgBCAHakEAIABrcWohAgsgAiADTQ0DAkBBACgC0JXBAiIARQ0AQQAo","AsiVwQIiBCACaiIFIARNDQQgBSAASw0ECyACEBAiACAHRw0BDAULIAIgB2sgC3EiAhAQIgcgACgCA\
CAAKAI","EakYNASAHIQALIABBf0YNAQJAIANBMGogAksNACAAIQcMBAsgBiACa0EAKAL4lcECIgRqQQAgBGtxIgQQEE","F/Rg0BIAQgAmohAiAAIQcMAwsgB0F/Rw0CC0EAQQAoAtSVwQJBBHI2AtSVwQILIAg\
QECEHQQAQECEAIAdBf","0YNBSAAQX9GDQUgByAATw0FIAAgB2siAiADQShqTQ0FC0EAQQAoAsiVwQIgAmoiADYCyJXBAgJAIABBACgC","zJXBAk0NAEEAIAA2AsyVwQILAkACQEEAKAKwksECIgRFDQBB2JXBA\
iEAA0AgByAAKAIAIgUgACgCBCIIakY","NAiAAKAIIIgANAAwFCwALAkACQEEAKAKoksECIgBFDQAgByAATw0BC0EAIAc2AqiSwQILQQAhAEEAIAI2At","yVwQJBACAHNgLYlcECQQBBfzYCuJLBAkEAQQAoAvC\
VwQI2ArySwQJBAEEANgLklcECA0AgAEEDdCIEQciSw","QJqIARBwJLBAmoiBTYCACAEQcySwQJqIAU2AgAgAEEBaiIAQSBHDQALQQAgAkFYaiIAQXggB2tBB3FBACAH","QQhqQQdxGyIEayIFNgKkksECQQAgB\
yAEaiIENgKwksECIAQgBUEBcjYCBCAHIABqQSg2AgRBAEEAKAKAlsE","CNgK0ksECDAQLIAAtAAxBCHENAiAEIAVJDQIgBCAHTw0CIAAgCCACajYCBEEAIARBeCAEa0EHcUEAIARBCG","pBB3EbIgBqIgU2ArC\
SwQJBAEEAKAKkksECIAJqIgcgAGsiADYCpJLBAiAFIABBAXI2AgQgBCAHakEoNgIEQ","QBBACgCgJbBAjYCtJLBAgwDC0EAIQgMCgtBACEHDAgLAkAgB0EAKAKoksECIghPDQBBACAHNgKoksECIAch","CAsgB\
yACaiEFQdiVwQIhAAJAAkACQAJAA0AgACgCACAFRg0BIAAoAggiAA0ADAILAAsgAC0ADEEIcUUNAQt","B2JXBAiEAA0ACQCAAKAIAIgUgBEsNACAFIAAoAgRqIgUgBEsNAwsgACgCCCEADAALAAsgACAHNgIAIA\
AgAC","gCBCACajYCBCAHQXggB2tBB3FBACAHQQhqQQdxG2oiCyADQQNyNgIEIAVBeCAFa0EHcUEAIAVBCGpBB3Eba","iICIAsgA2oiA2shAAJAIAIgBEcNAEEAIAM2ArCSwQJBAEEAKAKkksECIABqIgA2AqSS\
wQIgAyAAQQFyNgIE","DAgLAkAgAkEAKAKsksECRw0AQQAgAzYCrJLBAkEAQQAoAqCSwQIgAGoiADYCoJLBAiADIABBAXI2AgQgAyA","AaiAANgIADAgLIAIoAgQiBEEDcUEBRw0GIARBeHEhBgJAIARB/wFLDQ\
AgAigCCCIFIARBA3YiCEEDdEHAks","ECaiIHRhoCQCACKAIMIgQgBUcNAEEAQQAoApiSwQJBfiAId3E2ApiSwQIMBwsgBCAHRhogBSAENgIMIAQgB","TYCCAwGCyACKAIYIQkCQCACKAIMIgcgAkYNACACKAII\
IgQgCEkaIAQgBzYCDCAHIAQ2AggMBQsCQCACQRRq","IgUoAgAiBA0AIAIoAhAiBEUNBCACQRBqIQULA0AgBSEIIAQiB0EUaiIFKAIAIgQNACAHQRBqIQUgBygCECI","EDQALIAhBADYCAAwEC0EAIAJBWGoiAE\
F4IAdrQQdxQQAgB0EIakEHcRsiCGsiCzYCpJLBAkEAIAcgCGoiCD","YCsJLBAiAIIAtBAXI2AgQgByAAakEoNgIEQQBBACgCgJbBAjYCtJLBAiAEIAVBJyAFa0EHcUEAIAVBWWpBB","3EbakFRaiIAIAAgBEEQ\
akkbIghBGzYCBCAIQRBqQQApAuCVwQI3AgAgCEEAKQLYlcECNwIIQQAgCEEIajYC","4JXBAkEAIAI2AtyVwQJBACAHNgLYlcECQQBBADYC5JXBAiAIQRhqIQADQCAAQQc2AgQgAEEIaiEHIABBBGo","hACAHIA\
VJDQALIAggBEYNACAIIAgoAgRBfnE2AgQgBCAIIARrIgdBAXI2AgQgCCAHNgIAAkAgB0H/AUsNAC","AHQXhxQcCSwQJqIQACQAJAQQAoApiSwQIiBUEBIAdBA3Z0IgdxDQBBACAFIAdyNgKYksECIAAhBQwBCyA\
AK","AIIIQULIAAgBDYCCCAFIAQ2AgwgBCAANgIMIAQgBTYCCAwBC0EfIQACQCAHQf///wdLDQAgB0EmIAdBCHZn","IgBrdkEBcSAAQQF0a0E+aiEACyAEIAA2AhwgBEIANwIQIABBAnRByJTBAmohBQJAAkACQ\
EEAKAKcksECIgh","BASAAdCICcQ0AQQAgCCACcjYCnJLBAiAFIAQ2AgAgBCAFNgIYDAELIAdBAEEZIABBAXZrIABBH0YbdCEAIA","UoAgAhCANAIAgiBSgCBEF4cSAHRg0CIABBHXYhCCAAQQF0IQAgBSAIQQR\
xaiICQRBqKAIAIggNAAsgAkEQa","iAENgIAIAQgBTYCGAsgBCAENgIMIAQgBDYCCAwBCyAFKAIIIgAgBDYCDCAFIAQ2AgggBEEANgIYIAQgBTYC","DCAEIAA2AggLQQAoAqSSwQIiACADTQ0AQQAgACADayIEN\
gKkksECQQBBACgCsJLBAiIAIANqIgU2ArCSwQI","gBSAEQQFyNgIEIAAgA0EDcjYCBCAAQQhqIQAMCAsQD0EwNgIAQQAhAAwHC0EAIQcLIAlFDQACQAJAIAIgAi","gCHCIFQQJ0QciUwQJqIgQoAgBHDQAgBCA\
HNgIAIAcNAUEAQQAoApySwQJBfiAFd3E2ApySwQIMAgsgCUEQQ","RQgCSgCECACRhtqIAc2AgAgB0UNAQsgByAJNgIYAkAgAigCECIERQ0AIAcgBDYCECAEIAc2AhgLIAJBFGoo","AgAiBEUNACAHQRRqIAQ2A\
gAgBCAHNgIYCyAGIABqIQAgAiAGaiICKAIEIQQLIAIgBEF+cTYCBCADIABBAXI","2AgQgAyAAaiAANgIAAkAgAEH/AUsNACAAQXhxQcCSwQJqIQQCQAJAQQAoApiSwQIiBUEBIABBA3Z0IgBxDQ","BBACAFIAB\
yNgKYksECIAQhAAwBCyAEKAIIIQALIAQgAzYCCCAAIAM2AgwgAyAENgIMIAMgADYCCAwBC0EfI","QQCQCAAQf///wdLDQAgAEEmIABBCHZnIgRrdkEBcSAEQQF0a0E+aiEECyADIAQ2AhwgA0IANwIQIARBAnRB",
"yJTBAmohBQJAAkACQEEAKAKcksECIgdBASAEdCIIcQ0AQQAgByAIcjYCnJLBAiAFIAM2AgAgAyAFNgIYDAE","LIABBAEEZIARBAXZrIARBH0YbdCEEIAUoAgAhBwNAIAciBSgCBEF4cSAARg0CIARBHXYhByAE\
QQF0IQQgBS","AHQQRxaiIIQRBqKAIAIgcNAAsgCEEQaiADNgIAIAMgBTYCGAsgAyADNgIMIAMgAzYCCAwBCyAFKAIIIgAgA","zYCDCAFIAM2AgggA0EANgIYIAMgBTYCDCADIAA2AggLIAtBCGohAAwCCwJAIA\
tFDQACQAJAIAggCCgCHCIF","QQJ0QciUwQJqIgAoAgBHDQAgACAHNgIAIAcNAUEAIAZBfiAFd3EiBjYCnJLBAgwCCyALQRBBFCALKAIQIAh","GG2ogBzYCACAHRQ0BCyAHIAs2AhgCQCAIKAIQIgBFDQAgByAA\
NgIQIAAgBzYCGAsgCEEUaigCACIARQ0AIA","dBFGogADYCACAAIAc2AhgLAkACQCAEQQ9LDQAgCCAEIANqIgBBA3I2AgQgCCAAaiIAIAAoAgRBAXI2AgQMA","QsgCCADQQNyNgIEIAggA2oiByAEQQFyNgIEIA\
cgBGogBDYCAAJAIARB/wFLDQAgBEF4cUHAksECaiEAAkAC","QEEAKAKYksECIgVBASAEQQN2dCIEcQ0AQQAgBSAEcjYCmJLBAiAAIQQMAQsgACgCCCEECyAAIAc2AgggBCA","HNgIMIAcgADYCDCAHIAQ2AggM\
AQtBHyEAAkAgBEH///8HSw0AIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPm","ohAAsgByAANgIcIAdCADcCECAAQQJ0QciUwQJqIQUCQAJAAkAgBkEBIAB0IgNxDQBBACAGIANyNgKcksECI","AUgBzYCACAHIA\
U2AhgMAQsgBEEAQRkgAEEBdmsgAEEfRht0IQAgBSgCACEDA0AgAyIFKAIEQXhxIARGDQIg","AEEddiEDIABBAXQhACAFIANBBHFqIgJBEGooAgAiAw0ACyACQRBqIAc2AgAgByAFNgIYCyAHIAc2AgwgByA","H\
NgIIDAELIAUoAggiACAHNgIMIAUgBzYCCCAHQQA2AhggByAFNgIMIAcgADYCCAsgCEEIaiEADAELAkAgCk","UNAAJAAkAgByAHKAIcIgVBAnRByJTBAmoiACgCAEcNACAAIAg2AgAgCA0BQQAgCUF+IAV3cTYCn\
JLBAgwCC","yAKQRBBFCAKKAIQIAdGG2ogCDYCACAIRQ0BCyAIIAo2AhgCQCAHKAIQIgBFDQAgCCAANgIQIAAgCDYCGAsg","B0EUaigCACIARQ0AIAhBFGogADYCACAAIAg2AhgLAkACQCAEQQ9LDQAgByAEIAN\
qIgBBA3I2AgQgByAAaiI","AIAAoAgRBAXI2AgQMAQsgByADQQNyNgIEIAcgA2oiBSAEQQFyNgIEIAUgBGogBDYCAAJAIAZFDQAgBkF4cU","HAksECaiEDQQAoAqySwQIhAAJAAkBBASAGQQN2dCIIIAJxDQBBA\
CAIIAJyNgKYksECIAMhCAwBCyADKAIII","QgLIAMgADYCCCAIIAA2AgwgACADNgIMIAAgCDYCCAtBACAFNgKsksECQQAgBDYCoJLBAgsgB0EIaiEACyAB","QRBqJAAgAAuDDQEHfwJAIABFDQAgAEF4aiIBIAB\
BfGooAgAiAkF4cSIAaiEDAkAgAkEBcQ0AIAJBA3FFDQE","gASABKAIAIgJrIgFBACgCqJLBAiIESQ0BIAIgAGohAAJAAkACQCABQQAoAqySwQJGDQACQCACQf8BSw0AIA","EoAggiBCACQQN2IgVBA3RBwJLBA\
moiBkYaAkAgASgCDCICIARHDQBBAEEAKAKYksECQX4gBXdxNgKYksECD","AULIAIgBkYaIAQgAjYCDCACIAQ2AggMBAsgASgCGCEHAkAgASgCDCIGIAFGDQAgASgCCCICIARJGiACIAY2","AgwgBiACNgIIDAM\
LAkAgAUEUaiIEKAIAIgINACABKAIQIgJFDQIgAUEQaiEECwNAIAQhBSACIgZBFGoiBCg","CACICDQAgBkEQaiEEIAYoAhAiAg0ACyAFQQA2AgAMAgsgAygCBCICQQNxQQNHDQJBACAANgKgksECIAMgAk","F+c\
TYCBCABIABBAXI2AgQgAyAANgIADwtBACEGCyAHRQ0AAkACQCABIAEoAhwiBEECdEHIlMECaiICKAIAR","w0AIAIgBjYCACAGDQFBAEEAKAKcksECQX4gBHdxNgKcksECDAILIAdBEEEUIAcoAhAgAUYbaiAGNg\
IAIAZF","DQELIAYgBzYCGAJAIAEoAhAiAkUNACAGIAI2AhAgAiAGNgIYCyABQRRqKAIAIgJFDQAgBkEUaiACNgIAIAI","gBjYCGAsgASADTw0AIAMoAgQiAkEBcUUNAAJAAkACQAJAAkAgAkECcQ0AAkAgA0EA\
KAKwksECRw0AQQAgAT","YCsJLBAkEAQQAoAqSSwQIgAGoiADYCpJLBAiABIABBAXI2AgQgAUEAKAKsksECRw0GQQBBADYCoJLBAkEAQ","QA2AqySwQIPCwJAIANBACgCrJLBAkcNAEEAIAE2AqySwQJBAEEAKA\
KgksECIABqIgA2AqCSwQIgASAAQQFy","NgIEIAEgAGogADYCAA8LIAJBeHEgAGohAAJAIAJB/wFLDQAgAygCCCIEIAJBA3YiBUEDdEHAksECaiIGRho","CQCADKAIMIgIgBEcNAEEAQQAoApiSwQJBfiAFd3E2\
ApiSwQIMBQsgAiAGRhogBCACNgIMIAIgBDYCCAwECy","ADKAIYIQcCQCADKAIMIgYgA0YNACADKAIIIgJBACgCqJLBAkkaIAIgBjYCDCAGIAI2AggMAwsCQCADQRRqI","gQoAgAiAg0AIAMoAhAiAkUNAiADQR\
BqIQQLA0AgBCEFIAIiBkEUaiIEKAIAIgINACAGQRBqIQQgBigCECIC","DQALIAVBADYCAAwCCyADIAJBfnE2AgQgASAAQQFyNgIEIAEgAGogADYCAAwDC0EAIQYLIAdFDQACQAJAIAM","gAygCHCIEQQJ0QciU\
wQJqIgIoAgBHDQAgAiAGNgIAIAYNAUEAQQAoApySwQJBfiAEd3E2ApySwQIMAgsgB0","EQQRQgBygCECADRhtqIAY2AgAgBkUNAQsgBiAHNgIYAkAgAygCECICRQ0AIAYgAjYCECACIAY2AhgLIANBF","GooAg\
AiAkUNACAGQRRqIAI2AgAgAiAGNgIYCyABIABBAXI2AgQgASAAaiAANgIAIAFBACgCrJLBAkcNAEEA","IAA2AqCSwQIPCwJAIABB/wFLDQAgAEF4cUHAksECaiECAkACQEEAKAKYksECIgRBASAAQQN2dCIAcQ0\
AQQA","gBCAAcjYCmJLBAiACIQAMAQsgAigCCCEACyACIAE2AgggACABNgIMIAEgAjYCDCABIAA2AggPC0EfIQICQC","AAQf///wdLDQAgAEEmIABBCHZnIgJrdkEBcSACQQF0a0E+aiECCyABIAI2AhwgAUIAN\
wIQIAJBAnRByJTBA","mohBAJAAkACQAJAQQAoApySwQIiBkEBIAJ0IgNxDQBBACAGIANyNgKcksECIAQgATYCACABIAQ2AhgMAQsg","AEEAQRkgAkEBdmsgAkEfRht0IQIgBCgCACEGA0AgBiIEKAIEQXhxIAB\
GDQIgAkEddiEGIAJBAXQhAiAEIAZ","BBHFqIgNBEGooAgAiBg0ACyADQRBqIAE2AgAgASAENgIYCyABIAE2AgwgASABNgIIDAELIAQoAggiACABNg","IMIAQgATYCCCABQQA2AhggASAENgIMIAEgADYCCAtBA\
EEAKAK4ksECQX9qIgFBfyABGzYCuJLBAgsLMQEBf","yAAQQEgABshAQJAA0AgARARIgANAQJAECIiAEUNACAAEQMADAELCxAAAAsgAAsGACAAEBILBAAgAAsLACAA","KAI8EBUQAgsVAAJAIAANAEEADwsQDyA\
ANgIAQX8L4wIBB38jAEEgayIDJAAgAyAAKAIcIgQ2AhAgACgCFCE","FIAMgAjYCHCADIAE2AhggAyAFIARrIgE2AhQgASACaiEGIANBEGohBEECIQcCQAJAAkACQAJAIAAoAjwgA0","EQakECIANBDGoQAxAXR\
Q0AIAQhBQwBCwNAIAYgAygCDCIBRg0CAkAgAUF/Sg0AIAQhBQwECyAEIAEgBCgCB","CIISyIJQQN0aiIFIAUoAgAgASAIQQAgCRtrIghqNgIAIARBDEEEIAkbaiIEIAQoAgAgCGs2AgAgBiABayEG","IAUhBCA\
AKAI8IAUgByAJayIHIANBDGoQAxAXRQ0ACwsgBkF/Rw0BCyAAIAAoAiwiATYCHCAAIAE2AhQgACA","BIAAoAjBqNgIQIAIhAQwBC0EAIQEgAEEANgIcIABCADcDECAAIAAoAgBBIHI2AgAgB0ECRg0AIAIgBSgC\
BG","shAQsgA0EgaiQAIAELNwEBfyMAQRBrIgMkACAAIAEgAkH/AXEgA0EIahAwEBchAiADKQMIIQEgA0EQaiQAQ","n8gASACGwsNACAAKAI8IAEgAhAZCwIACwIACw4AQZCWwQIQG0GUlsECCwkAQZCWwQIQHA\
sEAEEBCwIACwcA","IAAoAgALCQBBnJbBAhAhCwYAIAAkAQsEACMBCwQAIwALBgAgACQACxIBAn8jACAAa0FwcSIBJAAgAQsEACM","ACxMAQYCAwAIkA0EAQQ9qQXBxJAILBwAjACMCawsEACMDCwQAIwILuAIB\
A38CQCAADQBBACEBAkBBACgCmJ","bBAkUNAEEAKAKYlsECEC0hAQsCQEEAKAKYkcECRQ0AQQAoApiRwQIQLSABciEBCwJAEB0oAgAiAEUNAANAQ","QAhAgJAIAAoAkxBAEgNACAAEB8hAgsCQCAAKAIUIAAoAh\
xGDQAgABAtIAFyIQELAkAgAkUNACAAECALIAAo","AjgiAA0ACwsQHiABDwtBACECAkAgACgCTEEASA0AIAAQHyECCwJAAkACQCAAKAIUIAAoAhxGDQAgAEEAQQA","gACgCJBEHABogACgCFA0AQX8hASACDQEM\
AgsCQCAAKAIEIgEgACgCCCIDRg0AIAAgASADa6xBASAAKAIoEQ","QAGgtBACEBIABBADYCHCAAQgA3AxAgAEIANwIEIAJFDQELIAAQIAsgAQsNACABIAIgAyAAEQQACyMBAX4gA","CABIAKtIAOtQiCGhCAEEC\
4hBSAFQiCIpxAjIAWnCxMAIAAgAacgAUIgiKcgAiADEAQLC7aSgYAABABBgIDA","AguAkAEAAAAAAAAAADGyfhfBM8W4CfdqdtFBU0U4RRRhEHKW/RLu1eyig6aKI1yr+2OwYzIbGb+ac8L1zyq","rwY2y8TB3\
T088gRYhlCF+/UKW1xJRmUa4VvfHYMdkdwoo4AZTAtxdoelttKIyq2wTl3p1kfcTVFaDG2XjYe","5l5P0MpNCkVp6eeAItQihDrywGFexx7fuXaRJ0/AN7BqbbbGM9ML6+jHCt7o/Bjsm9wtP5TvJLcYWHx5heg",
"N2MtDW5j5+zGDTR0USDO2O8YuBjOpT6UHna2CYu9eoi7yfplFDiKxEqn8M/kW+Z4Bro8o3veFjT31DKyPsZ","SKFJrft6hQ6JkowVPD3xBFqEUIYNj48Tm7eVPjXKm3KLxQPDBHjlZUr2xnsu0yTo+Af2DB9hW\
v85NDO0JyR","OnilGpUkWljCJ6HVg8XNyzYVMpcSnQsCzko2WAR96hafzneSX4ks32eRc11JaYZwYae4mYi1QLmZ+LxWnlW","hrch8/ZzFoWdkMCP5U9NCio4kGd8Z4xZMR9xG29b19q1TjcKaHK4Ca5p1nZ7T\
uOLBNXOrVRd5Pgf8i/RR2G","/e5ujacBASNCogISIvFN0iy7ey1h2Hn7OTcXsuQoNQpXOQb3/Gwpr+h1amh5nGVehn/AmBrw2RKbs6wHnwC","V4/W9vUKHRIlGSvHR3QK0xbckxPpdVHnLng4IlsLRiYdvYAaH\
h8nNm8rfSusYTD3XO7FAQegvUWt3rIwtd6","qhJ4bCgjwysuU7I33OUK03FXfSE9cpknQ8Q/sGW0UN8cwPCmhVVEjpiBOv1xk412x4X165E5InDxTjEqTf/","riK5K/jytHv/ZKgs0Z1nYNiF1D/txujXcNU8p\
sUHu8xXNEC1+Vw4SAZyUbLQM+tTIZMtoexoafmdi/aO/28","a4rpqip3DNJlm6yybmupbSn3MzeeJ1gDMI4MdLcTcRa84pPxR1+AeLLz1ukDQyXH/p9JbPMP1Kn0NbkPn7O","YtDhZJopv/2naNkhjkivjzGV6\
JPwX2689C0v1IRVvaoovh5m+kJ8me0GJiPuI2zre/sXkZA0rdi+Qz06Ubk","fKY40DIgvrt4aS4w0zTvPzmjdcQV/RdgPWxjJYJu41KuLvJ9RKcbDarh5J2ls0qJ6yu/aWN6stbv5KmJydW","04CQgaFUPHEy/\
IO9+te4IHTthJSVBKMHlZGXqM6LFK/FeQ6AD9gPiCQFHbxUW4vZYhQalTuIkP6DaAmpYAo","6QpuzJrpneSFles81hjz6pTQ83jKvUym+E92iIZMIr+BcDWhsmU3M+3vsFH+lFk9/KqoFeIx5nGQNS3lrsC","I\
ezrFTokSjJW3VlrLeV59+7lHH9M9QthE9SuAVs0OKSrJtLros5d8HAXYJW1D241yC8lgdQfHKM1Hpf/w94","vZo00PD5ObN5W+gWOQFmt7ZNCPctUOL2fBb8MeSovfKzAB2md1yPYfGRRWC+pNBlPoelgar1VCT\
03FFHYw0","LIDvKse3MCz3r/wttKwXzYu8wHY3KEaLmrvpGeQzYWrmqNVCa4TJOg4x/YM4n+7bciLB2Lsbv51jJei3aAC","YfB821OzqqiRkxBnH65mxA4W4CvuwGjVSw6kN0t/JLnUi1R7uhE9wOvIfU+TBLG\
sdE2NA2Jqv70xVckfx9X","z0a7QOVM2u/l7XrNV73qmNRfBNqWji8g7BoQu4b8ud3dqG6sR898ZRrvGqaU2aD2K11ksVXqZU4TGHDQRZj","zsyKqDseEqzYLCAHPSjZaBnw5s7Fd92nDxAH2pTznG1U5METbKy\
YokIFVoCYngvg012QSWDBDy/FvXFdMUV","O5Z5Jt5TJGkoqiKkdO88sge5JddvyN3OFIV+VOuZm98TrBGH8L56owCQSghHFipLmbiLW1wxyzeKhNDY2GC","NJo2tvwvDR2xanpHkiWn7dIGxguP6ctyV/aK+uH\
n2jdPspZfXqu2qMpC2q4wss+XiWvuhyU+owgMm6J2SzC","yTRTfvtP0fN7SkS/yIpp2dCLyQ05uh7oYvXezAp/ptAn4b/ceOlb4ZWfqB1LLOM1O57zKXOISASJ4OToQE3","wPMz0hfgy2w0NfoqSOQEetSfVSx\
+L8C7CFmc1CErD63ouIiFpWrF9hx+QX36bgrg/enSicj9SHGlLxtxl/m","HZ0XODyATuE08sQjG2Ey8gipRomneendG641koCYlc4n9bYW0d6EyQ6aZQ32P/jaMsHqul5vEEMaALmheY5","sUCZbOiUoyH1XDz\
TpPg8pAUQzb2uUszHaayBoGI+U0KZ4HDObC8WWt381XEgQ4nfLbAkHzk6tpwEhA0KtVY","pGfTI/GS7R2wBsNRZ2/cr84RAmKi1/YED5ywk5Kgx7Zxi3GgVxj/82XqYdLB5c5BG/2g4QRdCQZv93P32M4","4tB\
HgssQddgDxBYGitouLMUN7lmOFTjMb6Lob0XR+RCpaxAwQR7v8Eh/QbQA1LQEjra56wQbouUZJU3Zl1k","zvd/stYaTliVdPvjkAtJcfqn4MRxd1pNoSVKeGmsdV6mVlFfiNBmYv3V1Q7OwWFLkgbOKS+9cnfJi\
XmBf1X","rXwjaYqaeKfhjU1nm99g4/0o8iv3QOUTsdmcIV2whn8NlYHtMS8Dj0Fk7+MgahvLXcFQr0z1njsRMD62Ncr","dEiUZKzpZVVjiaehFNEgQQKZ1Tfp4JI/FVjm8lHKOf6Y6hfCJvuLgI8rJAeew86U7\
jtWkWPyfOr5+mVU2wA","AAAAAAAAASEfgaLc09/b7HVeJPU832bNat+GKe8Avnag5Sii4t4bV79kin4xAcGa1bsMV94BfLvKOq6LDd6","lRwuTMA1a2ORmFBKS0YkHPqt+zRT4ZgeDimFMtiS12Fsxq3YYr7gG\
/hC097pza9kk3d4oPFqE2Zn8wamehl","cGQooTJmQesbHPqwynxsJibhVmZnhA641uqEd5+eI3XrFw/LPDTLxTb9XdrELuYICwDxDGnWhJb7CyMdkcy","pW8b2vNGLVUE+tpKuwHNPbPOLbwIW3rcObXtk0Acm\
rSOgRplbu4UHyxCbcwmqfR3m3aaOpXzQ5YRDVoV3bS","j/qY5reNECZMzD1jZ5gxOc1u4bC4QvxTEujIX7j/3UyTShSMZydmhqnkn4G5gkeZKEZDUmZYivP3wGq9ZuW","r7HZitm65PFct3/wwOb99djJeXuzq\
YKe7WIHYxQVgGppHAHoZ1r/CIY061JLbYWcAkrt2Tgi+vc34ZPBn57","4A7OflUrs0YduaNWqoI9LWVrsq6wr/AQmMdkA0jNbuCTFXX7UuCj3W6eyVj4CBMAhMzYoOIl3j15YA4NGkd","AzXKyH/UAao3wjy3T\
75mC6IDrP8IXg68lvRaTFLp7zbtNHUEFQmHgdnDgyrnhywjGrQqYqBnRJQuQ9zR+tC","lHlWD85m9MM2pYXQF44GxP02Wa/mrxlFX+qKcDxic5rZw2VwgUNsG3sftq9Z+KYh1ZS7cfzZuaB3SGiuJhT","Tf/Fh\
h66bNcz+U71UcULJDVfNOwN3A+gS1m/n0KjZJXgJ6c4/qGQEZ4hLEux3vL+tsuWZ4akZnrIzR0Uyds","NT2OzBbN12fnLHbWOwDqmlBBXimSjoHiglCmM79DvB8uhgvL3d1MFPyX89HwEHHpdytQexigrAMlOqh\
hNW2","R/onsBZlX82H1W/39g3o+XAjEMecaklssbNYgHwC/lhGRevay+N0I4Zqo50ri8MXcZyNb6UgYdQGNcUoRUj","W4PHDdnLyqVybMew+NRLB66/GGqeIIgxCzrIf78/CZPX6RelclXWFf4GFxhTSle3ItX\
IwOiAbRmp2BZlyZ/","su3ULyb8E9TM9XOTJAiXqsp+ANxbb2SsbAQZgEJr4NJqj2rPPQDVeRSXzXM/9FEHEhy+PECWvi/4ppILOgI","6Uf4t4URFaQ/6gDVG+Eedi4SGvjW3OPBQzrlUVi3mxNSwv98lYpmv4R\
vBx4Lem1tlZcdM8ZHkOYpNLfbdpp","6tDjMrfa7p4cY7mFVlCVXjMr/mU+56GpxVTOD1lGNGhVHInvMfEAn6Ov01jQe3tfjOeUuLjMT6h6yWY2E26","M39OBIdZ72bgoJTJ7YZpTw+gKejyB8uT3H/ytkPQnyQ\
oOxuXXFE9+PvkwVo2jrvRFOR8eykPGQ3HO6TA4zW","3hsrlAeH8tBVaGTrbLJZrk3P2OmYNieoxryXlv/FIQ68pcuP+0FfCDfWhPCQdPR2L3E48mTwinCkAneNBh+","imh4uQPeSm9yclV0PiPmud+KN+rOKDS\
oJ5AaJ/PVg8UPb7OpmK1R1Pd1nmSlUP0CWo38+lVbLxOil9E3aKa","krwE9OYe1TPa++ScUSoixWmhU33bUeLqIeazFWxlFRxe1tlyzfDUjBaRORp6xCN6pcuO+/C/41XtjG6TR4s","Uo8N+4DjlSGMKizkAUF\
J8lPw4Y7ex2AdU03AkV9lvM6Ml6ZlnFMZS1yCh3od8cWYg1hKEMJ37HeD5WsPQ9U","wpFw90MV5e7upgpjx2vjZZ3pdQjywJ19OlV3/Ha+m/ZJGgibhbg9jFBGEZ8BxjsHIwlu9DRtRR+EtWwAsBN","DlPf6E2\
JfO6ku281p9ttFr6Woghad7u7RvQ8+FGlqkNc2fHFrBLHa6Nwf67UwNaTuV2ykylsAD5BPyxjIr4","RxlsS4V7fNa1l8fpRgzVnvJ3r15y+yMtqMBO1Ak7DGXvICZjPcz6Gt9KQcKoDWpSmKopdZz6nOHCHcj/5\
zq","zqYX9oEjTzUWHd3ML6hC67M8wk2NdJE0afGokgtdfjTU0LcTqYGt6w04RRRiEnGU/BlalcDOoksm1DBKRud","NS5v1L8vkO56UQ07l8Uqwk0rmb/pw6GxAlTyikK9uRa+VgYOPLsyZfEpYf06HUh8rTBle\
UQbww/iTw5M72X","bqF5N+siRY1DbETKYJ7mJ6vcmSAyjx49hhGk3Z5Zs8Xkj1TWTEhL38lCaSv7JWMgYMwCUyk0mzpNAT+uheI","2wi+fz6VX887YAlLyWNxPbXLq4i+yjl6VaMcvEk8iiDiQpbHiRPCZwIqI\
fN+5b1XaE2AZr919RCIJTdSSIN","GSj/EvSmIrA4N36wKHX9aIP9RB6jeCPNouLFvH+r/BdviBo6VkT8qk6Xm5iKlyNwKGNYri8S82UJfNkM88E","sv8QWBoraLiwC5QmHKAb989pew72GjfAtf3/cPCRRI/Kl\
srbjonjM8hiTqWIApB8twW9oy54iSCuATndKPP","6b9FqDHZW613T056ICFBgLpys/GcgutoCq9Zo4168UXHkqQPW9cJJ1lir91KLxMKlF9SaicH7KMaNCq4Nv/","2jtcJ1xTgUg7sSfncxvGqFMGExCFNTQm+\
KTQZyx9c8aQE+SQ2s4pcXGZn1D1hm6RGS6rpwP5Xvt+jz5mk7E","ZGxY4CpFlAkOs97JxUUpKBEyfBUWmvGT2wjSnhtEVLLEiXBCyJuOf65W9msnmzNesddUt/RE6AAAAAAAAAA","BdMxKlPcGwcbpmJEp7gmH\
j51U270ZD0ZIfXt/MpSIa8kJtzWmY46qDpTj7ht6gexH4C+kj42HLYFUvKcEYY","+3QCBw7ZCWiXaHvSQ2LY+GMM7J6Hy5eIDxCSnH2Db1B9yIXQuSogIBHU/AX0kfGw5bBrSTA4vsCJrDBzcXa","YuADlZz+1\
39fIbPke6vhkBliYnYmmPM1JKPSB96TGhbHwhlng6AIs/oDqRZk9T5cvEB4hDnGLPmBgcj1lOL","sG3qD7kXJ0f6+R0JeNC6EyFEBAY+mc7fa9DzAP9eLvDPX36H0t9aPIXLiYETGMdoXnaQjlVRs6QU4meIlJe",
"kIHO2W5t4etDsOSKsnbm9Tbjin7WS//Q5dKgLQpQ+M9lbDITPExOyrZdGEDgV0nUww52tIRqUPEQP1znWHF","X68JzUsjoUzzuEUJ4mzRIO/BkERZvUHUi1bcgPDyMbiXKN56uArpyk8/kr4RRZmmU0ZH86qUC\
VI30Qs3A9t","5PiuKMXZN/QG3Yt19suSycdt+pKj/X2PhLxoz5Dv2LJFDBk3mwb7USTHeWqoFF5s5XcIjf0isSqmpprQzjA","UF2cW633q8PbsZTBbINniU9GkgCrHjNS8l+dRuJq/xhmqJuHJYrQvOklHKqk/\
hz2fdIaa2NjSC3AyxUtKhe","EZ1Q8E+zvSETjaLc29PY8iKn8QDA1MaHcckFZP3N41RA41a45sr81P5xaI76fPkHz1s7UuF753KcNc823GL","Coa0fnOrHZdhz4RGzWuUO3aDQO+CG/gnD1YNVFOLDEOYGsn9H\
PtgX+YYM7XkIxKH8VT3HKtTfpuIgbqnesO","K/x/Nfg41s+bjRPc/QBPLb6oTu/vpXLsDtmputlKNK/fS/SJy+8Jbm86DIIizOoPpFpRsTBp184UK7bkBoa","RjcW569cUI6xMdchG89TBV05TeBvAxmRqj+MJ\
/JXwiyzMMpuhpuIuEQ2C6lmtCw3ybEmKBJ4ZqM+t+fvjyy","9Hie4oab74PeK0L5gYOxkkN7srYyNmKjaShurTUoF/AH3AqQLA3EwS2P1osrEkR/v7Hgl50Xl06V4jyMmgn","iHfsWWLGDLDEs0UWEqoQ242Df\
ajSI7zMwUfU56JPoLUUCm82MrvEIljOxnlC19hcWjSOgZqlAEsW8CfO6sk","cMsO9nB96PXilj3k1UApRZP61OHt2ctgtqfn80jkCtDHQLLFp6JJAVUdgdcCn4ixJOWKPiF86XpEuLkshEE","oyjVf7BprB2sb\
pwLfCM46qqvWr/vILMGojWbyyNqJ/Gk9FxWd7Ga6KuyFSK7+w4frXPSwpRfgZIqXlO2WBU","VZSyflCsMzqh8I9ndX8CEPIslGBqQjcLRbmnt7+RBiEWZbywoeRVT+IBgamEN2Rlsd2arpu32veP64YYnmT","r\
3dw3nR+AEbizKFOgBqXCiZl7j7sBvxDFl1Q/mWq6w/S9B+OCbaS2p9Pzh790gWWW+aBbpHOe5Shrnm24xZ","s2GUHNsaPChUNKLznVntugkHsFagmF3LZe61bjl6eO443afLBLvIn9+IkSRC+BkNgruDgX85qXx\
6sGqinFh","iHCeDeAehmdJtwNZO6OfaA/+d5VxN2huzjjDBnK8hGZU+bfKOChzYJU+Kp7jlWpv03deUqkBnWkSsL59DY4","Q7j8xyrFHGufo/vZX5Zyn/ue4vyMp1jMJ4Xl5NK2xZzXylZRAYfvzwvRUU901IE\
7b+xIaqflq2iz9091J1s","5VoXr+XD0ahMFWfD+boE5ffE9zedLUghXouHW4FGARFmNUfSLVFN1c96N74xKJiYdKunSlW/1Fzd5NcmScH","WppUcD1SR1ppiPFN/OI2vTy+Hgu/M6TgD6y7Nn6D1YzmqYOvnKb\
w0dW7JpJdFoE2gI3J1B7HE2uzn2zp33d","ik7h2Twq+vALOi2TqN38McyneUgVxPN3hdO1AoEz9bZDZyYBCt/9LIIT6kueKPvtRY6+kCMx9KsM+nLat8b","yassaXX44S3VHSm6RNKy8c4aN88XvEaV8wMSHCa\
WFUnoBAdjJIbnZXxkYrAVrLS5Z2N8xUbCQN1aelkWd+g","TAUF9RpbJei03XctDRfhQfutGzF0wqz6Kj3vVeOOaFNlTYNJiMdYa9uNCuWfi5zClP1m+eZe0XlFbZKdcRI","V0Aod/oEPEO+Y8sWMWRhcKzG9te\
BFYYlmimwlFCH2xaIjI1V4Pa3/420FLfF0+rMnxEpdnWiDZmp/m81pDB","QqrtbUvQUQaihUnixld8h9ZJA3YxUb1ASx3Yyyhe+wk/0ZJf31g6z4tCkdQzUKAO/47bQMRWYcli2gD93Vk","ngBYWSmkqX+ZH9j\
nu5qfYy8aC9aRyUN4KAR+hf89J0UxIa201W77XjY586VIPgsRhYwglGJt1wqCklXHDJm","zN5u3hvYmym8snKgGSLT0WTAqrdV5nqeFKy2zoCrwU+EWNJZzG9oAPQ0zjKFX1C+NL1iJcmb+fFE0X5cHNZ","CIN\
QlGstQEutvpEkGtVLoo5d8O96iHiwK2AxXwtvLYbEJnKOmTIelGEbsz7oXveRWYJRG80DxIP8v5CrvOS","RtRP503ouuaKntsQSyl9BqU6VJ3MBPxyaXDAasrFO+89q31zxYNym/Hh6YTDQrQvYuJiaMvYdVuuq\
PafzRm","yxvpzS4bCX/uyNjnfccSePFIZnVD8Q7O9JtXXxAtFcnq7gQx5Eko0M89NRu3lTPX0AAAAAAAAAAF6RFQ9Ib","Nu/17G8RsP+b0uJIKlJi5K09K5jeY2G/d+W8PJsgs6RBCl50sXLRQOw3SdD0MQNb2\
tiN1RlQl7dZhlpxXBN","FrG9puDl2QSdIwlSvnTMC9VP0u2ZNxzP2CC5j8emCcCQTGIwToagiRve1sQQF7WGU7INe26oyoS8us0yMDn","fi/TWFo25GXbCf0SieeeIY803KHnGwMuzCTpHEqSeWqYGcivJGxd6\
D0/5uX3vSesaQLHVplBZ/K/G4merKw","dtusmqC3CUjk0TgCGZxGDQ3AaPafUf3/ef1ktkmnS9qQ7DRCz2rwIgLmoNp2Qb9n6/fwLvCMBJ3FCVCXl1m","2WCwYAGMRlA2gvhKU+6i/QuVXA8QPLnL5FyM+yE/4\
hE8yyi+Yu35J9MpYJQwjx2K7j7E0XNdBrwB+sE8Esn","qP18tZXlRG/EJsM8tUwN5FaSN2IkWQKsOkmIRWeJxqFVIuob9pzJ6Tn5VZLWNYBiq02hzEcgjyrHlh6y+F+","Nxc9WV+xpSoKNo43oZUnjywYxORw7\
2PbETl3ioxybJgBDMonBQgozDwteUn7LKppGgMzmipW7j0nIoD01ha","w6z5sSME7bPS/A037r8VIdholY7F8FDIyThhCAhLorz0NCHe/v2HVeVk1VgzRn/H7/BN4RgJOi7+oLln1bL","LihKhPy6jbL5jA/HL\
qG7XRvEJZVMRRZgDGBg1p5eII/FsJTnnQX6V1IU0aRPHsy4sFz79i36YYWn+L61/+F","XamP9U9RrDdQ0tFkWl7kW4ttWETzF2/JP5kG1eYYJ6XkJiGWNtwqyo9Efwcj02KmVPv2J4qa6TTgD6i2n5W","hWDuw\
1gngl05Q+/mImPWYBjwgRgG4XNGNrpSyXylJ3sXCTw14apkayK0kbyb7jBWAwf/Qr9slXAtTSyTxSj","BTQz+Qm+FdhdUQjZ3gv8yQ2ljhRl827DmT03Pyq2h9LJybHykUTz78WJZwQnYRr+lX3hyZyZiPQB5Vj\
i09x","h5VER3i9oJk8b8ai5+trjpgqhXD83YRs0ADXEhhwuXt0RZTAA0ZWsqSxpcNYnI4lAPTmEUOqYcdI3rRzpwd","c0Oyb96G8MbMU6XaWNVCy7cNNM9XnS4QCIQUZh4WvKT82oVzEV7Qf0P9xqPVU78UIaN\
Xttob08+eKncfk5B","Be2p05gqc2C2g1QpZdZ43JWCcVMhgkX9JuyPd6MnY9NsP14N53Ne8t9RopDoME7HYvwr6qxkc+bRktXOLsF","VyJtBBLRqlWjpKC/49DRDcafgGhWOcBdMhlN066rysmqoGac60LbmV4\
mqycZNuaVHvBdkTzf98XqdpAqxE3","9UXLPu2WBpOwBhkl23nG9DCfrfztKJFQddx/59vHcxhfjh0DdvpkvBrNzxhAFa1s7vzMQ5rNOsirvx5YrCL","YgIHtfLwBH88kxK6upzfwCyEpzzpLtK7chWyM6FCCQT\
7NRt6KtC98KWkDnVivGZPgufesW/TDS3cdsu+J7/","WklVWYvesLWJmC8d3+ORBudl1eAj6C0l5kCvpHfVDJaIvosm0vMi3Ftv8WKGzgNvNZNsbcXeNtKYGhYpkeM","XYfbkMqs0xTkrJTVI72D4GJhLyQixtu\
FWUH4kcvXi3HfjENpWd0f6WanDCywzE8d4Gq33sTxQ102nAH7LeA","TqbBRugO/6ocxCXr1Rlb718WPt068eAV3fOhi/HmRFCeIbq9HgQMesxDXhAjE6g/j5FFJszaeMu+kh78FE3","cjv1ABcr7r5SkryLhZ8\
a4MOHs8PpRKXw1DI1kFtJ3q5FJzrYN5JhJ2WOc1OlJpV59Jt8G8n9Kl63S7gWppZ","IACZet17KTfeJBvf+1Vj5A9eX4vGdNCK8qSid83I84vX3uYj8OlA5Sn6ZIbWxwo2+IAg0uvmuVgEHS+R+9M","E9Y1na8\
XG8rebc0PpYODc/UiiOa003f1OJl558+LEs4YTswO3tvmSNX1NJzUT37x/rpxdcUfinczAYMB+BP","KocW3pujpQz4nCAxeeuPXpp4jQxuT8odSGO746jcehtRRmCaf3g/WINdVnWdMBUK4bn7SIqUUEkzos2nQ\
0S","keDD5F3/U4OE74uIhkDaoy2mABoytIQyOKlIdukLlCWNLxvE5HDKtJggU6g/z0OUMWnYOos7HQUkZpBWUIQ","6RvSinTk75mTX4a3VVeBZ7fdI5F7HVK2zZl3rFquPEs3ZIun5o09bk0g35rHPlOQaaJ6v\
Ol0gEET5i6ByMf","uvY7pbZH9ekM09K05rNzJLcrQL5yK8oP+G6pryLfTMJDn6jUerp34pQqQcUqTvEvL9LTz77WSARglzre7iL","OydtlTuPiYhg/bUCn8rKWnvLWuDX4Jg4n2Zn93Ol2+qEUIgfyF9ZDxsGQ\
whsGhrdADCs6iQwSL/knZH9gHU","Lbf+rfjRQgTpupHGmo/TEeby/R0lBvO4r3lvqdFYYq2gMQNybkh1GCZisX8VFuQNKSrdpKqfxKRgoU8QXsF","VsW/pI8vh5hZhq+RMoIO4h3SkrCB7PDGn3e0nss/IbzbI\
4m/eFHcRibfggNbUPk8You/Iug+BxjgLpkMou3","WYqR6pC0Rgyr/qzm0GKwuo4XvbYk5H0BdoW3IrxdVk4zbKZySNub9cJt3Sot4Lsid4TMetlmdpmPFsbuQd9","d1sr/1761WZBtOIvqsvWPZtsdYvviAQmr\
YOXw8XaZsIAvoBngJm02TZRQAAAAAAAAAAdw3hKr0Wpj7uGsJV","ei1MfZkXI3/HO+pD3DWEq/RamPqrOGWBSUw+xDIvRv6Od9SHRSKn1DNhcrnT+J8PupPpwaT1fiUHhU//PeJ","dWsC+pbxK77xwfagDgg/N\
G6ROyXE7eMD6jvPf1wXh19nxNOQ9RpbaONuJ8pt4zWKoRycBCre6b0ltmhesiS","N4ahJdLEbKVHWLOOA64PQRVyzs01uSTWZazcZuTTRz/03uual23jCIQA+TFGB4Dh6aN0idkuN2aZfWYiCER","UjwgPUd57\
+vC4eNFDdaqQk1wq+z42nIe4y1olLJ1N7dsiy1cbYT5TfxW7iQnK7zkc/xVsfXHSTNWoZbJv2g","MmtkH0wFgmcJgSdoQeSo2h8nGS1jQ3zpflWgWm6iVlRo857DeYEpk1MZ3bR0YAMuRb/jIq5Y2Ke3JJtVo7n",
"yGqGCpcy0mo3dmmjmu7l7p2CMztj+m9xzU+28YYmWPVnu+xpfEIEeJinA8BxnjP8MlNZWIjw0b5A6JcftSz","mOuoczYdPSLq3FQAiLkKUjTO/9Hi2u4AHrO85/XxeXDAoRc2n5KQ4bKW60UhNqeRbIRAlEtVT\
vzPCfgLYuL","JjBEbU9oIgSAdYyyvqbYlF229PgR43EbzP5dDR07LbWRPSVHsn6EOjd47ZhDsH6q6ruV0uz11yV4q2OrztI","mrWVoG+Fhl48iwy3TPpBZdbIe7qt0PxzcPY+mAoEzxICT0mV6y5yBKRx0ILIU\
bU/TjKnjyl7CCnoDDFVEaC","B23N0RljwijzN1UrfT9P1+/Y/CahCMt9G4Jk37WCVC3WB646abXQhyJdNsAN6V14PrKfzdHe2dLK6Ac0vzy","boHEmQAljCx8KhXzY8wdXkvWZk3H+22AWX23J6QfP6okPoEwj\
4hPdDaVUFrsYd4GAWkj5EhWrtgTwvKOK7/","De556baecOLOljNG8zf/RIte7Lc9zW+ZSCamGHhk4AgAj1MUoDhOVcP3GbvlkcHzhj/GSitrUS5FR4zlbsL","ehP7SXgmbFfvZPaoUpt68dH94YstXEEbkorsa\
gfhV72sz87N09I2zxW4wyz5byBpKyHUD4aoG4NoVtnurBU","NJVbAA9Z3nP++LrcON10h6RgQLhkUIubS8lNZFPUIW8RUbRw2UtxopSbUazuz9tWzgOryLJCJEohqqYUhca","OvnsyX3pnhPwFtXViplAAVvHv\
7ZjCDI2p7QBElR47CQMZWtxsCrGWU9TfFonWhhL5IIWOc7LanwY8aid+bu","0brMgwv4Q1hfjC7/rSZemyfGgboEqfje7xlwdP45JR2XU98xV7a0VT6m0+kLGOmWRux8rKKXT9OOM41iWAe","SEPZ5IifxiCvy\
IoHJLbtX9jFay2ZoEthQdJIUl6boSI236l4440HHHP9DqzQ7HWlBPDvhm3605ud58z5qsE","52OrqLdMX15/mfDAVCJ4lBJ4LPfQiIzOioJIq113kCEjj5Sc2d1ke7t2gBZGjan+cZNcIcInXaTpaTh9T9h","B\
S0Bk5ErLcrUR2J2KqIkADt+foFafDar6hQdaMsOAVeZqrlfu9AT/EjA2rvp+m6/ftfxLJkkfBSvvZLFCFZ","L6NwDNvJ4iFlDDWlVGxUr1PuSQOKcZfXGUEMqgXX0h/GsMJQlQoRZ4wfh/kam1nOeRNfpbTGmrY\
zvBoMO2D","ffuxN1ParvRwGpuKRXyQXp5N0DmSIAUpk6z6hISGO7CEj4VDv2x4x4lur/6pykaCq8l7zci4//WmKFFw3h7","BbLELLrfl9IIbvOoECvNSvI1m0t+DAcnE+msz9T4Xb/pjfBCK+SyFuRRx8aBEOi\
OHUVNWdHdbUT4mXrdeyk","33AL9JlCENdh1DyER1C7Bgu32T/OWXHpMqsuTxBL2jhYyMfeYnwmS+Zs8K68bo2ajA8U/JYTzqybJIOMSAF","lffFHah06NpkOT+NdbeQkMt8lgLQAR6mKQAw3M3CZuyGRZlTa4e\
uM3eLY8O2RNZ52M7KTCcMf4zUFpbies8","HxntTP23cis8Zip3F/QFJt1Ml2Gxyk1lBKgf/nfqOmjlgqLo0dSjf8b9ZdM7l9RyJ9fYxZ2pkVCAA+uk7xD","mXWEpVrJJLn9KQlaRiaNtCEejfCyfBVOenZunpW\
2eK+mQeo0YezgVcIdZ8t9A0lYHirjYYlZ0aEKoHwxRNw","bRNaX+JuwhoO+sst1ZKxpKrNu/PHOWDOySgAes7zj/fV33Ck3FhenbY24dbrpC0jEgGRCPkP/Elx5cMihEz","KXlpys/yW5xs0OZsijqEbaIqdrF\
JQs7C54P5FP/M+CCbJScJPLSyj96MqK95fG1+EHY4croEJ9FV37fj8q3","S3Y2DGb4x1ZhyyCqWGHQdR4MG0AbFt2UNLEN5iW8M8N/Atq6sMs+IlW/zByOUikBKnj39s0lJOAAxeFQ82A","GR9T2gCJKFwum/k\
uWhHSOHIWBjK1uN/kRZKsxu8gJb8tccLhJU3EYxr1aBV/1T4HRniXCZB8M9tx/D39yuT","Kz/tjbTBPLi8TzOfHxBW21XeQajjY+h/Yq6fukiyghyHFRazgl27AHBlyKEpjNFjmfS6ltX/b8euhGSEfi4","FpE\
rWTvk9GBKP3aaQ65bJeOw0N+LcarrGSANHPM7Ba6wr6iqfQ3n0hZxtWkFR0iXv/4TLM2YuVlFbs7vtdI","WHOzhX6ccJxrEsE8CZGRttYEZwKQhrLJET+NQeeLU+OsKSt/AAAAAAAAAADlUZmWzImUFsqjMi2ZE\
yktL/K","ru1WavTuUR2VaMidSWnEW/Mz+rsZMXuRXd6s0e3e7tc7hZ73vYSiPyrRkTqS0zd5TIqjHMKLiLPiZ/V2NmQ","d9YQ8x1BmPvMiv7lZp9u5ZmTZ4muBi+HZrncPPet/DkzoEVQPzS9U7jQIxmrqRXd7\
cm6dWMwVL8S4wHAOpu","HAUf6mKzyAsZq/KZ2uoncMHSpv+/WQUVxFlaVVGMY7qKoA4zND9B348EwLIhf70Nen2U1ETMn2h/9mh+qhn","5xzEPPBjPqtuiNKHRa3fzNNns2IUNEkAWvOlTeaf8lXATp6otwZkm\
UnaiHYaBWI0dSO7k0uc9Pj8t628uTd","PrWYKllnortlh756A4l1gOAZSceEHDPmuytvl9yj+UhWfQVjMza/Lg1PIzNpelc/WUDuHD7vEVkCcshMZlD","b9+8koriJxZ2RtBaE6NMrSqoxiHNVVL4MzGq6VQUM\
AcZih+w/8eOUgATc3hmhuTZcHU67Psuaoxp7FYkYm8","Ic0NX433JvLYmWs6PtVD93Z0GIJnOjgvDyB+59QYXSqE3NQJAX7yZH2IsmyyXJdh2UYzefKgRZSgElUcQYI","gkSvu//KU5I/f0rqZlyfG6tp8V+ov\
fimRAgUDjErNC/QHjv8mpBhtW0l3q0DBq08+TOHp52cO8yfQmL2BAr","3RQtUTQSvsaLftm+oVTYnblYieRPg+MYJ680Y9rFhUMViWQ7ZQ8rrkPjkNTwSU31ccXAjryhXKF+CO/ZKec","6+kwuv4GWLZQXGkRL\
bgNr8kwoYhs07bzJybaVprN4+q+ShLP268cwAX/S2QIEUnZnJOD/Ul7wqn62hdg4fW","XsGO23/mgl2ia2AOGUnMpPYNBb07LMkKG3695NRXEXNPGNhX9jIU+LOyNoKQnVoB59RTMbL4X6UpVUZxTiq","q3H0z\
I8JsT69XgZnNFwrg4a7V/6ikKIXkADiMEP3H/jx5bOp1TuWbOfKQQJubgzR3C8Qm/iihUXK8b2Y/g+","5vPkU7AFowzAo7zseqtOWqpXU3k8zRVojAcJl+v2kPZ7uo4CrZDLxF3q1r1nPiaSNx45KCFYfaARTmN\
kyUk","pr9xhNPGPL3Kd+jFsTkWBn8uQxYPbA+fE+baV2TXU3EFnQSheoJK6GlVneAYfWBT3Aw2M6YoecqwxK9yzKM","JrPlQMtpC9hA1lZirmyAJOo4gwQBInlwjF0wJmQn153/5WnJH/+uyZmA2ut6+iU1M24\
PjdW03GFVC7yvsLF","4r9Qe/FNiRAH7sntPcQdBigcYlZoXqA9zU37wKTXNCt2+DUhw2rbSpOprLcP409cvFsHDFp58mdZCp6alvB","mcQ5POzl3mD+F6x6ir7sRq5PE7AkU7osWqCG9kIIiAoK+mgheY0W/bd\
9/Wcf1iTb5yVCrbE7crETytfr12B","Al0OQmwPGNE9abMcORaBvfXw8n7GPDoIrFshwJMlo2RkwmCrKHlNch8clrV9YNQe14XX14JKb6uOLgRp11P","2x0a3RQNcI5CO0irtjQk6CeIas6zv9hCyV0MYf1GjCS\
s7i4E+OhhVxS3wX8gkTUxcQTjGiUayZuf0YW1a+O","d/fpip9BuR1N87yJbAps+BxqKkXlnnrX7sGREH8jQTK/WAfc9rdXiQqW5rtLWDZsWw9wd8LMIEOppMsiWHE","bpvg9Xe7R5Q14VT5bQ+0cPp0Ep82PZI\
gosvYMdtr+NRNXp5XgFnehBewSWwFxyk5kCUPCl71D2nImsWks6N","lnScPg8LokUPNfUNr07yejuIq1i2156yosnJp5xsK+sJGnfyhfVHI5BbHEnZG1FYTq0CHMCCPZDX7GDj6jm","IyXw/3rbzoOQB5X60PY\
PGrZV41jpoml/BXeGXWJew5HQESkTmwql9GMzTBY159ZMOtw3zkyzsCmJ/lLLx08","ax1yY/YU+G3yi77qYgJrV/bevRkp144Gb0hxkL3BofTE8yQKAPpEpV1l6IOU7P8Qk4SPPnuNGkEKEkO375s","1s6GpFi\
1SoNDiOD/apMa2ieimpUxUoMdsuT8zgN000UNLlIjVR4nqphoNHhnOHfwdr8P/fnPynfj+Wmmy+m","aL1wzx0udg27AyXWhEK+lPpqFnbBEoGgRzRDb1h+STkGVrxF48sQktXo6Vx6p9gLlINSAJSxo9VinQcZD\
d1","rTCP/+DO2aDLn8EGtKi8E+n6xKyZaSU1u4xmlc0PQIaZ6WMeMaWuU/9GLedlw8vg3SMoSYiwc7kyWPAw3NY","WChA99bsgfPjfdpK7QnQanWxU977mupuILKglS5/u/e2fikBOFBJXA0rs7wDtRjFm+c6K\
BUOrQt6gIfHdOv","8kuxMDlNixA45VxmU7lkhX6DB1R16T//yo8d4IYN8GqM6UbSoF2o1UZHq4TKqUdAACHwtuz5Ha7XGnUoG0S","aO5F8Lho9FMKEW9LDTFfgLREdtJh+cbB3XfWlzHG8nyDIs8OXQ5rPeHd5\
bXoV8DuX4j8LISfWa80M6DCkuS","HWSpmuVv+LB4YSJmT4Et1tcv2zIp5J70sipxH+h9uKbEiEhLjhgLhKGNw7ck9t7iDsM640KTbcBrxpQOMSs","0LxAe7VpXTocNdRtmpv2gUmvaVZ/ym8XhSb9QOzwa0KG1\
baVCaHy1EpcIoMmU1lvH8afuMMCwPnTTwuueLc","OGLTy5M+d5peOeHtw2bIUPDUt4c3iV0Wlo+FoWfQAAAAAAAAAAH+du6PRNu0K/jp3R6Nt2hWBp8zkcls3H/","x17o5G27Qrg+hVLZftWSECT5nJ5bZuPn3\
SImo0gIM0+OvcHY22aVeHdme+XICEXQbRq1ou27NCeUwQ+f/tX","kgEnjKTy23dfHsDiTAaWzB2+qRF1GgAB2mFOf53uTbqY/DXuTsabdOuj0oCmMtbPqQO7c58uQAJu3Fwdd9o","NuSxDKJXtVy2Z4VzP+wWj\
YCKj/KYIPL/272QjQWbUS7tUJoIPGUml9u6+Xeh3oVG7Vfz9gYSYTS2YOyJm6n","C5YCN5vRJi6jRAA7Si9QwCwA249gKc/zvcm3Ux3XuR0yjWznNizzkL2f8f2n0oV+MtsqSY3UGk2jEkaV8Cp","soyxWnSHZ\
3SQqhISfLQgjUsQLwESZIiXN95oJKEVf27sZFU3z8XXPXODLqShY+DEqDkTt8+zSN7U91SSfMK","/Jw9NaYESEhj6LWvKyRohXwP20ffadPH3GYofsP/HgADgUaWN7KlQp7610UfZGsxwR25resp0HNhdEqU978",
"dtL6TJHwD8qb2Iees5o7Shjs+AMIOep89eZ5pMTdmCfC+QY5f35JES/zgwCBCfAnxZD8nTqqIREomn069k5","TSh+FAqdN7YJ88o9/dW+HtvxxuwDo1CRnypyxgU8YwBWRq67+0qNjxKdGpBZ5yF/O+P/SaeRz\
/B/OEtjoQ7","8YbZUlx5feBLu8o8jN6gwm0YgjS/mVkZ1yWRWm8xQ2UZYrTpHsa6vqNfp4fObukhRCQ06WhZEPr+GSeHuPE","KhjBeAjTJBvNdimMRWhmhLn+swFlSKubXpBb9Sjz6Ts3Y2Lpvj4u5NANih3zh\
Wx5q5xZNSVLHyZM8rHBaPB","dhiUBiN3+PZpZwm9gKbOG2Ma25/qkk6YV2VGJElDeHVd5OHorTEjQkKbfFMO4BWvSB5FrXlZI0UrYdgW2og","VqCHgf9o++k6fPp/iYZ0reHI04jBD9x/48QCdrfhUzs4cChwK\
NLC8lSsVY5ePE22jxh+dRSxwqQSAu+LYl9","N4Mm2xY39bNwppWq4c4uCU21+3pGEwwv7v3zSQHq15XT7p2ZqfCrW5TLLuheCXDhqdhAOPZa7wbSSy6ewaM","0vO9YQE5puUhyqH3zP55Ak8iVbp3vOZ2x7jYm\
ldx+ZGpUCzX7DNZ+FppMEEh9IYfNIHEDJq2G2SlUuzaVMV","Eg8u6GJfvh+TqOIMEASJAOw1Wa/BMmQKked7xfWy5z7uesBmJIQKNG/dDIJW3z0rEEC3IYfp0CGVeUlWPt8","6Qurk8vXv6ddIa0M+EZ2y4FcU\
3oWyTIQNXWkMp9h4BI5pFpEce6kyY2OXNtCf22lUfOirazwKX7l2R2EH58","/XJpE4/LxEHuHLm7lbcKBsuvyExsbLA72MEY67FOlpiQySusSJUspYOn+wRS6eLiphSK86syWN+1elpb+K2","/pCYU/GwBdgWZ\
NXosxBsKy94QyV0z4tFx4wOnjZQ/81dAS6++08Yo7X1YwW573FQjOn1yH4wlj5kHbhzPK3","tr7c1br1P8grBX8EjBg1SYzJm3bXLyo2EXI4p+HCIEvDUFKTYUEUNF7r8UJXrB61+ScVMAybAcpknLbhOnY","L\
T11iwVgMnGgwwNliiTpxYrFnFYb7YUZ9zvquJSpXq3ezKIxPHtcoQ8y1N+zP4cVJTRL7CL268lYyj0CrbI","wfXMxd48ioK1n4s8BYa3kdtPIyZ5SPC0aD7U36LyzacG7nMCgNRu7w7dNPtbblP8YA2c4SegFNn\
TfGsY/Bo","pyr2sw0tj/VJZ0wr0srhHb0q92lyoxIkobw6rq1EfMxV8YHsMjD0VtjRoSEt15q+LJwaY42+aYcwCtekUlk","Hb8RHbObPIpa87JGilZDF+FQY3BnXMKwLbQRK1BDvS2WF8AdvUnA/7R99J0+fb9\
iD94lq9N3PsXDOlfw5Gh","BWHiZhsYJYsRhhu4/8OMBu/w9Te7GDgs6W/GpnJ05FEXGSgpNq9QeOBRoYHkrVypHidPDqB26IMYuHyfaRo","0/ubOkhAtwYDVRGM+4AS/ZQy6FdBvQGTRJryK4/6JCA1bQvwNcc\
3TuXK1tITZH9G1o0vCalZbCgGJTV1Zx5","Jm3fSzK7dI1r1p3qfMTpYyZsBTWbqgGXa9dHlfJZOIv9GoBKFTfQf7ChwtVhv0rykIEPyobRogbdOk1q7yK","bGkv3irUITHPuBkzIKHPdoMbQgrt3lLNIMp05+d\
f9QHEuC/Q+CBoumdpGT3yXbqYDV2ZvsYiJyOujK9TzKO","A70r+9GTT3B1U6S/CidlZJKqelvRjuia5ET1Hwo6wpx7d2TWZua/Yg2Z65K9UpaVRRBDQL9eR2sz/swEZOp","tbazNXc0INhCT2iPSidOCO2iQrl\
2bTpiqluZA0t+VLICQeXNDFvnw/W4PncxSIkTUmUcUZIAgSAVnMfrrxP","v8L2GuyXoNlyBSn9gn9UlMlHiLP94rrZc99XVJMKTpTInfc9YDNSAgVaKNoO26ZPvhi3roZBK2+e1ahJ6Kn","fIiWXCCAbkMO06F\
DXx3V4N/lTEkq85KsfL51hFVuKQ+tiJiO1Mnl69/Tr5GrVF5IDuVCm9aGfCI6ZcGvqRv","HgetTLKUovAtlmQgbulchsMZIPvaw0hhOsfEIHNOthfUSID7x2SwiOfZSZcbGU7+CVYNTK8wubaA/t9Oo+F","HwG\
5xm5UXy0FfXeBS+cu2vymzbxYif5wAAAAAAAAAAAPUEklguvLBreZ584nqhVWuMmu66VB3l1vI8+cT1Q","qvWBzhrnNv+G72LooUmj+P+vX6mF36hX07Hdu6q2s1cYseD6jiC4+DSrA9w1ji3/Tes+nREYJlBhx\
GE0lMe","OB7JEXHWwUYWonl6/Uwv/EK/nHoISL2kbAMsju3cVbWbucSOGNjH7bUFdOWUQilX4RiR5WFGuw/PpCFYH+C","scW77b1jq5D4pQEffM2Z+0JMUWjozk3pCyzrmikmbMv9vVuWmSW42bTd4WRYi4qyD\
jSxE8yIXqBHVAvhDn2","kOBqujpw2fnAqU840bvfQQkHpJ2QZY9OWU6BH3uuh3SC7zORGqvXe9KmFhPxYNHDGwj9trC+gcxLQdg0W3W","KG6Egr95OgWoU8WmKXKVKbKw4x2H55JQ8o2iORHsPXzsD7AWePc9t\
+wy8TLu/JKb9tHXiUBpleK27Jat1mI","6zpmzPygJym0dGY5+DJ/BwjEDbVi3MVTFSENQGZOnX2pkfml8qaMihN5+VD2NNSkr8mS3GzabvCyLJIpaEg","23g6cL1fOX0h/UdIvosrNEFHtYkQuUCOqBfCHRNtU\
sfIrTDc+0xwMVkdPGz4mGJ4OafOrVaqCcLQ97k5VX4","bi7BNS/ughIPWSsg2w6NQkZ8qcsQCDWL6JcMis5YOtuhso5hBVhQPLviAEjU+F9s8seCox/+56VcLCfiwa7","o9RUJpQkKpT8fdH5PHP5FME89W833\
NUOIhpOwaLbrE4fW2pXqXSAUJ1JRT6ydEtQoAhhqLnbZ0pDLtoGLNw","eCn5v/pAnczIlIcZ7T48k4aUch1/ZhIvNv/+h5HcRjLT/wuDA4RojmML7hfrlZ80iwsbE3nNsYg7YJeJl3f","lld5gYo0FL8spbt0c\
KxJRanYg3ekvgAlEypC2ZbVusxDXdbaQsfzrPmvFzJj5QU9SaOnMbf3TF3zUWafhZz","2tKMm8pxRjr/UGdQwaasW4i6cqQhqfwSrTiZbycRNbxGndixdx5l9WMfM3p/JL5U0ZFSfy8r7h30E7m0KZM","nsx+2\
+Gp5nHf6OjQToXJLnZtN3gZVkkTN0mhc7Z6U/AR8g/msQMTzVDWme0eLw1PQvnw9h7kDXID3Wb9scg","XkSVmyGi2sVesZEJeYxmdePPNx4HLTk74zozjF8DhYuItqli5VeYbohDrfC9eSTefKY5GKyOnjZ8Uz2\
K9KA","ihhffp2RO9D9jFyqj9hbag9OqVAXhaHvcnaqhAXMwVWAtwS2bnYoBfcjB2J8P0i/BeLvQ17J2Q8JUuyXTIC","5tfuTQqUnOlDljAdBcTVzMF9+xbSLrS7K2gP9t1+/Z6pg8TwZbdTdQzCGqBq5xpQjin\
RoKB5Z9QQganwryk","u8ZJqYvYX4IAaNyu8phiwyT+1wHetz1qoSF/Vg03ACuFt3T5IS3jDT4Z4f5Ybd5MGo/qUXRzXF415vFRv3N","hHxFw+v6TaYI5qt5v+eopv3iOSGRWxgbg0QuXzAEVht2QLwHHrjmcPr\
aUr1KpQNwD97A5WQZs4TqSij0k6N","bhB9Ouqy9H+vvk9RUFukCDu9m0MZOx76+Uhh20TBm4fBS7XJDaEhdQDlh6K3SHEClOZTsP4oy/BVDnKSCLl","7/OUNpoBB2cEOJKOU6/swkXmwoED5slAri3JVumHvqq\
72SlZuc6bKFASL+FwYHCNEcx/7iApVQ/6B3fU+4j","ngZsCJ9urwcIDcMkhY2JvKaYxF3FsMiYMJNrcervYR3vOzyiatIgOXkwk45wMQaC16WU9zAMR6ZBrjvbLo5","ViSi1OxAusxStvr6UPDRQMhYQK5NFdG\
1zMoYgPGlbMtq3WYhrutsPm5PPg8SWwey9KGEWw++B0fwM9x1sw7","zomTbzYIJ5vNXYEmVrLVWmNv6py/4qLOYLv41d9YUAyVQWCIJd0tNJaVcsFFZ9/1OKcZe6w3qGE7cwsyzI1","aoNNSKcRdPVYQ0IY7jT\
2HpNF+tFA31NfTRX1gQn60bSGHiJraI07oXL+LTshqLlKufiV8o9DHAtnqJqixma","e4Kyo8EXcNhDJfQj/FZUTkiK2DkfcO/g3Y2heSIxy3bWIo1WfZhOqX51XtZA2Wo/ddpyzKP/0ZHg3QuMnr7","1B+tyJ5\
IcrNpu8HLskiHt/vj73cCIwstFVm7aucj/imHAZXWV56Aj5B/NIkZnnWLAicaNan1+RHsnU4oTPU","MFX7FYJT8AemBltSXLhQBHIUEjLmSpGqQH+o27Y9BamUbeG7DM/HXG71vEGJsv9fuuf1ITNAPvGIjE/IY\
ze","q8lyeBqjZxWsafbzwOWnJ2xmprrlZ0zsat5vFA7CDTI60T9dK0Dm+TEG1TxcqvMN0QmFdXkoGMbXsUzbko1","ZGIe+HJK3D7LTj4THMwWB09bfi5d6IAM4HdkzXtTLpnnDiTwOne4kkgiC6+T8mc6H/GLk\
tLW8TGw3ZFx9G1","fpLek0Uy1ScmvGIjPzqdmoLQYQ8/z5kI2v7dv1RDA+ZgqsBaVLYHdDiEfOrpyKFjRiUjpOk9pfEeC58UgrE","/H6RfgvGCRDuN/HE+QXahr2XthoSpdlSr97WoOBkd2DEZD/wl/B0tNYtX\
0plMoFOTnClzxgKgppcOcV16ss","sqDeDLCWdXy98JcpMn2+ex10HPN0vYy7EiRV1vZWR72q7fs9UxeZ7aW9shjR/FLmclfTbzvppgZ9B5pKuQJ","tAMXONKEcQ7NQyp59hJ6oeFAAAAAAAAAAB5iTUwyPBuf/\
ISa2CQ4d3+i5teUFgRs4GPtkGYc+ViyfY/dKi7","FQy2faQq+OMEvzcELR/IK/TRSHX+FGi07BymDHchWHwcctmH7H8IJA3BWP5lSjjs/a8n+khV8McJfm+DwWD","AD/kQEAhaPpBX6KORcdMLoJ8Yze6Bb76I\
O//gePjmi7jzD44Hc33V6KsePYYK9ODYY+5T+Q7Z/xBIGoKxd1","DKIIDq7M78y5Rw2PtfT4VCoUAQCzEw9JGq4I8T/N6NGJ/QR+OSoQaDwYAf8iEgfwr0sNcCT197J+t4/PaeF","wKu3kg0BvBoiTWAGGwXQ+\
nwvLUopOctlgLffBF3/sHxe1ZJIb8Or47wzRdx5x8cD4lEIkEv73JwjWk9iQQb","ozj04Ai5zOvNR397VumU+n7GBvJj2VwKELl3IWh5wxLdVw6oXUkL4rMohTMDGVPzAKn8ujYpmwNu1viXKeG","w97+egR4c\
0XgH0eEKhUKBIBZiYHMMd7Ho5gwfg7DCmUwBIYn6OfephPFP9nGiqfnc4Px3CCucyRQQkggMBo","MBP+RDQHWPtjH3FC0//hToYa8Fnr6Hnd1RZ/XwwfZO1vH47T0vj8fjwTAdU1AEXL2RaAzg0X3ViKGg/I6ue",
"fiXaYsIX+YAcaJZQ/gxmYvq/Akb6YIY8mPJOdMZ7GdvLW56vdpa1xakW0p1KjSonT8FGi07hynktjAq5cvp","VuCbL+LOPzgemRIa0gbPVmESiUSCXt7l4GsAcbKWLoufGtN6Egk2RnFjWk8iwcYoDujBEXKZ1\
5uPkUgkQlE","n9fCVZTuKetMkuOzsDrqyI0rHZ3dQ6uoy+UYe/mXaIsKXOe5C0PKGJbqvl8vlwk7V1NAcULuSFsRnUWXZjq","LeNAkuYfSRavXA2GYYfaRaPTC2GZPm+gplIQWY6m/POq3Ra+ebvMSaMsmmCeI\
18ar6Och2aa6v+qIoe/cQJ","5rKatgViBQKhQJBLMTAbYOwMoncqr/mGO5i0c0ZPp+R21IZPXdBbfISa8okmyYUeydbAtT1WZ/geQtaxUbY","5mlMO5I1KKfiRFPzucH575vNZsNxMZeQEFY4kykgJBFp3w2j4\
dBKbhgMBgN+yIeAYYUzM7Y46f/qHm1j7il","afpOXWFMm2TQBl7pHmw0t5UnuM3Krxd2LNmWoLPudzDi3HCEZy1U8Vsjsnazj8dt7XpUUmdM5KxUhHo/Hg2","E6pqBnBvKzqcrI32Mr7XuCPhmXGqLYS0rOd+i\
ROYYbEt/EaeiwsyvaL6oWmWO4i0U3Z/jg6o27jccJh2tx0","+vV1roGEvjm2x0m1HkW1fkTNtIFMW9czCP+ImtO5MeSc6Yz2M+dTqdDbsO2sLXJS6wpk2yazEB+nOFjAuVH","2yDMuXKxZD5SFfxxgt8bOn8KN\
Fp2DlND9j8EkoZgLMhtYVTKl9OtseRUZAJnvdLAN1/EnX9wPLm+avRVjx5","DMiU0pA2ercJLrAGUxW7DvU+BHlzumhL1NggrbCZqfIq9k3U8fnvPC8QaQAy2i6F0NKb1JBJsjOJNL8AU2p","zinca0nkSCjVE\
cvz2rdEp9P2O7ELS8YYnuK8KZgYypeYBUSQLf3PFoM9Uwi+rsOZhdqkFY4UymgJBEONHUf","G5w/juzSoosNmFNusrDvxz+kSPFzu6g1NVl8o23Z5XkHZWc8jz8y7RFhC9zRXX+hI10QQy3Fje9Xm2ta86f","A\
o2WncMURQRc3c6McJU8jWntBnwe6jigdiUtiM+iQSlDFeV4od3Ksh1FvWkSXLM7KHV1mXwjwugj1eqBsc2","7YRblInHfsjD6SLV6YGwzSXN9hbKQAkxNXmJNmWTTBDTXV31RlL17v0wJLQmFDvrGxTwdwXVghT\
Z5iTVlkk","0TT/C8Ba1iI2zEa+JV9XOQ7b3i12U9g/6Suc/IrRZ3L9rARv2d3odBpUvdo82GlvIkMlSW/U5mnFtDh51d0","X5RtToOqG0Zjj/KsZX2PUGfjEvIHMMNiW/iNMwx3MWimzN8tbjp9WprXQM+I7el\
MnrugkeqgpX6ioD92uQl","1pRJNk2jbRDmXLlYMij2TrYEqOuzUX97hsxYhcxVUmRO56xUhCzbUX4vXDr7p0APLndNiXreyToev73nBa8","aMb4gpSrr1pMEjuhVRJRdCFresET3FSSBb+54tJlqIKxwJlNASC\
JZJUUWm7AmXdK+G0bDoZXcqzcudgtR+6","Nbi5ter7bWNSICrm5nRrhKqZnwPj9XC8vQEMUO96dltNQ92sbcU7T8rbTv9hSj2oMmL7GmTLJpAl+mhJaEQ","gd9LnWPNhtaypNX/LoG06qk7Nxn5FaLuxdtpe7R\
ZkNLeRKhw86uaL+oWthK+56gT8YlU9GlzvhedaQqWJD+","MK4b29g7Wcfjt/e8obJs9ytHmcMqKTKnc1YqQlOgB5e7pkQ9V40YX5BSlXUuBC1vWKL7CqWfcz8As0iL3BZ","GD8hDJvStxU2vV1vrGtRMeJ+fq4\
VlX9cmz8e6NuQmXhP/D0pYmyJzDDckvonTW/o5B+xO56zQYWdXtF9ULa","noUmd8rzpSWVTnT9hIF8Qg3dJ/ELh5u6tGjC9Iqco60s+5H4BZpEXW4qbXq611Da9rk+djXRtyJPDNtztMq","PNdefiH87zGjCyq\
8ydspAtiVSPGF6RUZR3euJhH/EXWnKcxrXc0tbjjoxyyvx9BaavalYeP17EH1FEO2d+P","oLRVKIfs70dQ2ioAQYCQwQILnAEgS1AAAAAAAAUAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAA","AAA\
IAAAADAAAAEEtQAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAD//////////wAAAAAAAAAAAAAAAA","AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAhIUAAAQZyRwQI\
LFCRpb","nRBcnJheUZyb21TdHJpbmcAAEGwkcECC2Ioc2l6ZV90IGlkeCwgc2l6ZV90IHNpemUpPDo6PnsgdGhyb3cg","J0FycmF5IGluZGV4ICcgKyBpZHggKyAnIG91dCBvZiBib3VuZHM6IFswLCcgKyBza\
XplICsgJyknOyB9AA=="].join("");function Bs(b){for(var S=window.atob(b),z=S.length,K=new Uint8Array(z),se=0;se<z;se++)K[se]=S.charCodeAt(se);return K}s(Bs,"_base\
64ToArrayBuffer");function Ur(b){return typeof Buffer=="function"?Buffer.from(yr,"base64"):Bs(yr)}s(Ur,"getBinary");function gi(){return Promise.resolve().then(
function(){return Ur(er)})}s(gi,"getBinaryPromise");function Ps(){var b={env:bi,wasi_snapshot_preview1:bi};function S(le,C){var v=le.exports;r.asm=v,Qe=r.asm.memory,
ae(Qe,"memory not found in wasm exports"),di(Qe.buffer),mi=r.asm.__indirect_function_table,ae(mi,"table not found in wasm exports"),ca(r.asm.__wasm_call_ctors),
ma("wasm-instantiate")}s(S,"receiveInstance"),da("wasm-instantiate");var z=r;function K(le){ae(r===z,"the Module object should not be replaced during async comp\
ilation - perhaps the order of HTML elements is wrong?"),z=null,S(le.instance)}s(K,"receiveInstantiationResult");function se(le){return gi().then(function(C){return WebAssembly.
instantiate(C,b)}).then(function(C){return C}).then(le,function(C){O("failed to asynchronously prepare wasm: "+C),hi(er)&&O("warning: Loading from a file URI ("+
er+") is not supported in most browsers. See https://emscripten.org/docs/getting_started/FAQ.html#how-do-i-run-a-local-webserver-for-testing-why-does-my-program\
-stall-in-downloading-or-preparing"),nt(C)})}s(se,"instantiateArrayBuffer");function He(){return se(K)}if(s(He,"instantiateAsync"),r.instantiateWasm)try{var Te=r.
instantiateWasm(b,S);return Te}catch(le){O("Module.instantiateWasm callback failed with error: "+le),i(le)}return He().catch(i),{}}s(Ps,"createWasm");var Ut,yi,
Ai={};function _s(b,S){throw"Array index "+b+" out of bounds: [0,"+S+")"}s(_s,"array_bounds_check_error");function Qr(b){this.name="ExitStatus",this.message="Pr\
ogram terminated with exit("+b+")",this.status=b}s(Qr,"ExitStatus");function vi(b){for(;b.length>0;)b.shift()(r)}s(vi,"callRuntimeCallbacks");function Bl(b,S="i\
8"){switch(S.endsWith("*")&&(S="*"),S){case"i1":return Ae[b>>0];case"i8":return Ae[b>>0];case"i16":return De[b>>1];case"i32":return Rt[b>>2];case"i64":return Rt[b>>
2];case"float":return pr[b>>2];case"double":return Fr[b>>3];case"*":return vt[b>>2];default:nt("invalid type for getValue: "+S)}return null}s(Bl,"getValue");function Wt(b){
return"0x"+b.toString(16).padStart(8,"0")}s(Wt,"ptrToString");function Pl(b,S,z="i8"){switch(z.endsWith("*")&&(z="*"),z){case"i1":Ae[b>>0]=S;break;case"i8":Ae[b>>
0]=S;break;case"i16":De[b>>1]=S;break;case"i32":Rt[b>>2]=S;break;case"i64":yi=[S>>>0,(Ut=S,+Math.abs(Ut)>=1?Ut>0?(Math.min(+Math.floor(Ut/4294967296),4294967295)|
0)>>>0:~~+Math.ceil((Ut-+(~~Ut>>>0))/4294967296)>>>0:0)],Rt[b>>2]=yi[0],Rt[b+4>>2]=yi[1];break;case"float":pr[b>>2]=S;break;case"double":Fr[b>>3]=S;break;case"*":
vt[b>>2]=S;break;default:nt("invalid type for setValue: "+z)}}s(Pl,"setValue");function Nt(b){Nt.shown||(Nt.shown={}),Nt.shown[b]||(Nt.shown[b]=1,p&&(b="warning\
: "+b),O(b))}s(Nt,"warnOnce");function Ts(){nt("native code called abort()")}s(Ts,"_abort");function An(){return 2147483648}s(An,"getHeapMax");function Rs(b){try{
return Qe.grow(b-we.byteLength+65535>>>16),di(Qe.buffer),1}catch(S){O("emscripten_realloc_buffer: Attempted to grow heap from "+we.byteLength+" bytes to "+b+" b\
ytes, but got error: "+S)}}s(Rs,"emscripten_realloc_buffer");function vn(b){var S=ve.length;b=b>>>0,ae(b>S);var z=An();if(b>z)return O("Cannot enlarge memory, a\
sked to go up to "+b+" bytes, but the limit is "+z+" bytes!"),!1;let K=s((C,v)=>C+(v-C%v)%v,"alignUp");for(var se=1;se<=4;se*=2){var He=S*(1+.2/se);He=Math.min(
He,b+100663296);var Te=Math.min(z,K(Math.max(b,He),65536)),le=Rs(Te);if(le)return!0}return O("Failed to grow the heap from "+S+" bytes to "+Te+" bytes, not enou\
gh memory!"),!1}s(vn,"_emscripten_resize_heap");var Ni={varargs:void 0,get:s(function(){ae(Ni.varargs!=null),Ni.varargs+=4;var b=Rt[Ni.varargs-4>>2];return b},"\
get"),getStr:s(function(b){var S=Ce(b);return S},"getStr")};function fa(b){nt("fd_close called without SYSCALLS_REQUIRE_FILESYSTEM")}s(fa,"_fd_close");function _l(b,S){
return ae(b==b>>>0||b==(b|0)),ae(S===(S|0)),S+2097152>>>0<4194305-!!b?(b>>>0)+S*4294967296:NaN}s(_l,"convertI32PairToI53Checked");function Nn(b,S,z,K,se){return 70}
s(Nn,"_fd_seek");var bn=[null,[],[]];function Cn(b,S){var z=bn[b];ae(z),S===0||S===10?((b===1?M:O)(V(z,0)),z.length=0):z.push(S)}s(Cn,"printChar");function ha(){
va(0),bn[1].length&&Cn(1,10),bn[2].length&&Cn(2,10)}s(ha,"flush_NO_FILESYSTEM");function Os(b,S,z,K){for(var se=0,He=0;He<z;He++){var Te=vt[S>>2],le=vt[S+4>>2];
S+=8;for(var C=0;C<le;C++)Cn(b,ve[Te+C]);se+=le}return vt[K>>2]=se,0}s(Os,"_fd_write");function In(b,S,z){var K=z>0?z:Oe(b)+1,se=new Array(K),He=ce(b,se,0,se.length);
return S&&(se.length=He),se}s(In,"intArrayFromString");var Ms=!0;function ga(){rt("fetchSettings")}s(ga,"checkIncomingModuleAPI");var bi={abort:Ts,array_bounds_check_error:_s,
emscripten_resize_heap:vn,fd_close:fa,fd_seek:Nn,fd_write:Os},Ci=Ps(),ks=r.___wasm_call_ctors=Ye("__wasm_call_ctors"),Ii=r._emscripten_bind_VoidPtr___destroy___0=
Ye("emscripten_bind_VoidPtr___destroy___0"),ya=r._emscripten_bind_Crc64Hash_Crc64Hash_0=Ye("emscripten_bind_Crc64Hash_Crc64Hash_0"),Aa=r._emscripten_bind_Crc64Hash_OnAppend_2=
Ye("emscripten_bind_Crc64Hash_OnAppend_2"),xi=r._emscripten_bind_Crc64Hash_OnFinal_3=Ye("emscripten_bind_Crc64Hash_OnFinal_3"),Ds=r._emscripten_bind_Crc64Hash___destroy___0=
Ye("emscripten_bind_Crc64Hash___destroy___0"),Tl=r.___errno_location=Ye("__errno_location"),va=r._fflush=Ye("fflush"),Na=r._malloc=Ye("malloc"),Ls=r._free=Ye("f\
ree"),ba=r._emscripten_stack_init=function(){return(ba=r._emscripten_stack_init=r.asm.emscripten_stack_init).apply(null,arguments)},Ca=r._emscripten_stack_get_free=
function(){return(Ca=r._emscripten_stack_get_free=r.asm.emscripten_stack_get_free).apply(null,arguments)},xn=r._emscripten_stack_get_base=function(){return(xn=r.
_emscripten_stack_get_base=r.asm.emscripten_stack_get_base).apply(null,arguments)},Ar=r._emscripten_stack_get_end=function(){return(Ar=r._emscripten_stack_get_end=
r.asm.emscripten_stack_get_end).apply(null,arguments)},zs=r.stackSave=Ye("stackSave"),Ia=r.stackRestore=Ye("stackRestore"),Rl=r.stackAlloc=Ye("stackAlloc"),xa=r.
_emscripten_stack_get_current=function(){return(xa=r._emscripten_stack_get_current=r.asm.emscripten_stack_get_current).apply(null,arguments)},Ol=r.dynCall_jiji=
Ye("dynCall_jiji"),Fs=r.___start_em_js=5261488,Ml=r.___stop_em_js=5261586,Ea=["run","UTF8ArrayToString","UTF8ToString","stringToUTF8Array","stringToUTF8","lengt\
hBytesUTF8","addOnPreRun","addOnInit","addOnPreMain","addOnExit","addOnPostRun","addRunDependency","removeRunDependency","FS_createFolder","FS_createPath","FS_c\
reateDataFile","FS_createPreloadedFile","FS_createLazyFile","FS_createLink","FS_createDevice","FS_unlink","getLEB","getFunctionTables","alignFunctionTables","re\
gisterFunctions","prettyPrint","getCompilerSetting","out","err","callMain","abort","keepRuntimeAlive","wasmMemory","stackAlloc","stackSave","stackRestore","getT\
empRet0","setTempRet0","writeStackCookie","checkStackCookie","ptrToString","zeroMemory","stringToNewUTF8","exitJS","getHeapMax","emscripten_realloc_buffer","ENV",
"ERRNO_CODES","ERRNO_MESSAGES","setErrNo","inetPton4","inetNtop4","inetPton6","inetNtop6","readSockaddr","writeSockaddr","DNS","getHostByName","Protocols","Sock\
ets","getRandomDevice","warnOnce","traverseStack","UNWIND_CACHE","convertPCtoSourceLocation","readEmAsmArgsArray","readEmAsmArgs","runEmAsmFunction","runMainThr\
eadEmAsm","jstoi_q","jstoi_s","getExecutableName","listenOnce","autoResumeAudioContext","dynCallLegacy","getDynCaller","dynCall","handleException","runtimeKeepa\
livePush","runtimeKeepalivePop","callUserCallback","maybeExit","safeSetTimeout","asmjsMangle","asyncLoad","alignMemory","mmapAlloc","writeI53ToI64","writeI53ToI\
64Clamped","writeI53ToI64Signaling","writeI53ToU64Clamped","writeI53ToU64Signaling","readI53FromI64","readI53FromU64","convertI32PairToI53","convertI32PairToI53\
Checked","convertU32PairToI53","getCFunc","ccall","cwrap","uleb128Encode","sigToWasmTypes","generateFuncType","convertJsFunctionToWasm","freeTableIndexes","func\
tionsInTableMap","getEmptyTableSlot","updateTableMap","addFunction","removeFunction","reallyNegative","unSign","strLen","reSign","formatString","setValue","getV\
alue","PATH","PATH_FS","intArrayFromString","intArrayToString","AsciiToString","stringToAscii","UTF16Decoder","UTF16ToString","stringToUTF16","lengthBytesUTF16",
"UTF32ToString","stringToUTF32","lengthBytesUTF32","allocateUTF8","allocateUTF8OnStack","writeStringToMemory","writeArrayToMemory","writeAsciiToMemory","SYSCALL\
S","getSocketFromFD","getSocketAddress","JSEvents","registerKeyEventCallback","specialHTMLTargets","maybeCStringToJsString","findEventTarget","findCanvasEventTa\
rget","getBoundingClientRect","fillMouseEventData","registerMouseEventCallback","registerWheelEventCallback","registerUiEventCallback","registerFocusEventCallba\
ck","fillDeviceOrientationEventData","registerDeviceOrientationEventCallback","fillDeviceMotionEventData","registerDeviceMotionEventCallback","screenOrientation",
"fillOrientationChangeEventData","registerOrientationChangeEventCallback","fillFullscreenChangeEventData","registerFullscreenChangeEventCallback","JSEvents_requ\
estFullscreen","JSEvents_resizeCanvasForFullscreen","registerRestoreOldStyle","hideEverythingExceptGivenElement","restoreHiddenElements","setLetterbox","current\
FullscreenStrategy","restoreOldWindowedStyle","softFullscreenResizeWebGLRenderTarget","doRequestFullscreen","fillPointerlockChangeEventData","registerPointerloc\
kChangeEventCallback","registerPointerlockErrorEventCallback","requestPointerLock","fillVisibilityChangeEventData","registerVisibilityChangeEventCallback","regi\
sterTouchEventCallback","fillGamepadEventData","registerGamepadEventCallback","registerBeforeUnloadEventCallback","fillBatteryEventData","battery","registerBatt\
eryEventCallback","setCanvasElementSize","getCanvasElementSize","demangle","demangleAll","jsStackTrace","stackTrace","ExitStatus","getEnvStrings","checkWasiCloc\
k","flush_NO_FILESYSTEM","dlopenMissingError","createDyncallWrapper","setImmediateWrapped","clearImmediateWrapped","polyfillSetImmediate","uncaughtExceptionCoun\
t","exceptionLast","exceptionCaught","ExceptionInfo","exception_addRef","exception_decRef","Browser","setMainLoop","wget","FS","MEMFS","TTY","PIPEFS","SOCKFS","\
_setNetworkCallback","tempFixedLengthArray","miniTempWebGLFloatBuffers","heapObjectForWebGLType","heapAccessShiftForWebGLHeap","GL","emscriptenWebGLGet","comput\
eUnpackAlignedImageSize","emscriptenWebGLGetTexPixelData","emscriptenWebGLGetUniform","webglGetUniformLocation","webglPrepareUniformLocationsBeforeFirstUse","we\
bglGetLeftBracePos","emscriptenWebGLGetVertexAttrib","writeGLArray","AL","SDL_unicode","SDL_ttfContext","SDL_audio","SDL","SDL_gfx","GLUT","EGL","GLFW_Window","\
GLFW","GLEW","IDBStore","runAndAbortIfError","ALLOC_NORMAL","ALLOC_STACK","allocate"];Ea.forEach(Et);var wa=["zeroMemory","stringToNewUTF8","exitJS","setErrNo",
"inetPton4","inetNtop4","inetPton6","inetNtop6","readSockaddr","writeSockaddr","getHostByName","getRandomDevice","traverseStack","convertPCtoSourceLocation","re\
adEmAsmArgs","runEmAsmFunction","runMainThreadEmAsm","jstoi_q","jstoi_s","getExecutableName","listenOnce","autoResumeAudioContext","dynCallLegacy","getDynCaller",
"dynCall","handleException","runtimeKeepalivePush","runtimeKeepalivePop","callUserCallback","maybeExit","safeSetTimeout","asmjsMangle","asyncLoad","alignMemory",
"mmapAlloc","writeI53ToI64","writeI53ToI64Clamped","writeI53ToI64Signaling","writeI53ToU64Clamped","writeI53ToU64Signaling","readI53FromI64","readI53FromU64","c\
onvertI32PairToI53","convertU32PairToI53","getCFunc","ccall","cwrap","uleb128Encode","sigToWasmTypes","generateFuncType","convertJsFunctionToWasm","getEmptyTabl\
eSlot","updateTableMap","addFunction","removeFunction","reallyNegative","unSign","strLen","reSign","formatString","intArrayToString","AsciiToString","stringToAs\
cii","UTF16ToString","stringToUTF16","lengthBytesUTF16","UTF32ToString","stringToUTF32","lengthBytesUTF32","allocateUTF8","allocateUTF8OnStack","writeStringToMe\
mory","writeArrayToMemory","writeAsciiToMemory","getSocketFromFD","getSocketAddress","registerKeyEventCallback","maybeCStringToJsString","findEventTarget","find\
CanvasEventTarget","getBoundingClientRect","fillMouseEventData","registerMouseEventCallback","registerWheelEventCallback","registerUiEventCallback","registerFoc\
usEventCallback","fillDeviceOrientationEventData","registerDeviceOrientationEventCallback","fillDeviceMotionEventData","registerDeviceMotionEventCallback","scre\
enOrientation","fillOrientationChangeEventData","registerOrientationChangeEventCallback","fillFullscreenChangeEventData","registerFullscreenChangeEventCallback",
"JSEvents_requestFullscreen","JSEvents_resizeCanvasForFullscreen","registerRestoreOldStyle","hideEverythingExceptGivenElement","restoreHiddenElements","setLette\
rbox","softFullscreenResizeWebGLRenderTarget","doRequestFullscreen","fillPointerlockChangeEventData","registerPointerlockChangeEventCallback","registerPointerlo\
ckErrorEventCallback","requestPointerLock","fillVisibilityChangeEventData","registerVisibilityChangeEventCallback","registerTouchEventCallback","fillGamepadEven\
tData","registerGamepadEventCallback","registerBeforeUnloadEventCallback","fillBatteryEventData","battery","registerBatteryEventCallback","setCanvasElementSize",
"getCanvasElementSize","demangle","demangleAll","jsStackTrace","stackTrace","getEnvStrings","checkWasiClock","createDyncallWrapper","setImmediateWrapped","clear\
ImmediateWrapped","polyfillSetImmediate","ExceptionInfo","exception_addRef","exception_decRef","setMainLoop","_setNetworkCallback","heapObjectForWebGLType","hea\
pAccessShiftForWebGLHeap","emscriptenWebGLGet","computeUnpackAlignedImageSize","emscriptenWebGLGetTexPixelData","emscriptenWebGLGetUniform","webglGetUniformLoca\
tion","webglPrepareUniformLocationsBeforeFirstUse","webglGetLeftBracePos","emscriptenWebGLGetVertexAttrib","writeGLArray","SDL_unicode","SDL_ttfContext","SDL_au\
dio","GLFW_Window","runAndAbortIfError","ALLOC_NORMAL","ALLOC_STACK","allocate"];wa.forEach(Ht);var vr;Jt=s(function b(){vr||qr(),vr||(Jt=b)},"runCaller");function Sa(){
ba(),xs()}s(Sa,"stackCheckInit");function qr(b){if(b=b||o,Mt>0||(Sa(),Es(),Mt>0))return;function S(){vr||(vr=!0,r.calledRun=!0,!dr&&(gn(),n(r),r.onRuntimeInitialized&&
r.onRuntimeInitialized(),ae(!r._main,'compiled without a main, but one is present. if you added it from JS, use Module["onRuntimeInitialized"]'),ws()))}s(S,"doR\
un"),r.setStatus?(r.setStatus("Running..."),setTimeout(function(){setTimeout(function(){r.setStatus("")},1),S()},1)):S(),Ot()}s(qr,"run");function kl(){var b=M,
S=O,z=!1;M=O=s(K=>{z=!0},"err");try{ha()}catch{}M=b,O=S,z&&(Nt("stdio streams had content in them that was not flushed. you should set EXIT_RUNTIME to 1 (see th\
e FAQ), or make sure to emit a newline when you printf etc."),Nt("(this may also be due to not including full filesystem support - try building with -sFORCE_FIL\
ESYSTEM)"))}if(s(kl,"checkUnflushedContent"),r.preInit)for(typeof r.preInit=="function"&&(r.preInit=[r.preInit]);r.preInit.length>0;)r.preInit.pop()();qr();function ft(){}
s(ft,"WrapperObject"),ft.prototype=Object.create(ft.prototype),ft.prototype.constructor=ft,ft.prototype.__class__=ft,ft.__cache__={},r.WrapperObject=ft;function jr(b){
return(b||ft).__cache__}s(jr,"getCache"),r.getCache=jr;function Ei(b,S){var z=jr(S),K=z[b];return K||(K=Object.create((S||ft).prototype),K.ptr=b,z[b]=K)}s(Ei,"w\
rapPointer"),r.wrapPointer=Ei;function En(b,S){return Ei(b.ptr,S)}s(En,"castObject"),r.castObject=En,r.NULL=Ei(0);function Hs(b){if(!b.__destroy__)throw"Error: \
Cannot destroy object. (Did you create it yourself?)";b.__destroy__(),delete jr(b.__class__)[b.ptr]}s(Hs,"destroy2"),r.destroy=Hs;function wn(b,S){return b.ptr===
S.ptr}s(wn,"compare"),r.compare=wn;function Us(b){return b.ptr}s(Us,"getPointer"),r.getPointer=Us;function Sn(b){return b.__class__}s(Sn,"getClass"),r.getClass=
Sn;var ue={buffer:0,size:0,pos:0,temps:[],needed:0,prepare:s(function(){if(ue.needed){for(var b=0;b<ue.temps.length;b++)r._free(ue.temps[b]);ue.temps.length=0,r.
_free(ue.buffer),ue.buffer=0,ue.size+=ue.needed,ue.needed=0}ue.buffer||(ue.size+=128,ue.buffer=r._malloc(ue.size),ae(ue.buffer)),ue.pos=0},"prepare"),alloc:s(function(b,S){
ae(ue.buffer);var z=S.BYTES_PER_ELEMENT,K=b.length*z;K=K+7&-8;var se;return ue.pos+K>=ue.size?(ae(K>0),ue.needed+=K,se=r._malloc(K),ue.temps.push(se)):(se=ue.buffer+
ue.pos,ue.pos+=K),se},"alloc"),copy:s(function(b,S,z){z>>>=0;var K=S.BYTES_PER_ELEMENT;switch(K){case 2:z>>>=1;break;case 4:z>>>=2;break;case 8:z>>>=3;break}for(var se=0;se<
b.length;se++)S[z+se]=b[se]},"copy")};function Qs(b){if(typeof b=="string"){var S=In(b),z=ue.alloc(S,Ae);return ue.copy(S,Ae,z),z}return b}s(Qs,"ensureString");
function qs(b){if(typeof b=="object"){var S=ue.alloc(b,Ae);return ue.copy(b,Ae,S),S}return b}s(qs,"ensureInt8");function Dl(b){if(typeof b=="object"){var S=ue.alloc(
b,De);return ue.copy(b,De,S),S}return b}s(Dl,"ensureInt16");function wi(b){if(typeof b=="object"){var S=ue.alloc(b,Rt);return ue.copy(b,Rt,S),S}return b}s(wi,"e\
nsureInt32");function js(b){if(typeof b=="object"){var S=ue.alloc(b,pr);return ue.copy(b,pr,S),S}return b}s(js,"ensureFloat32");function Gs(b){if(typeof b=="obj\
ect"){var S=ue.alloc(b,Fr);return ue.copy(b,Fr,S),S}return b}s(Gs,"ensureFloat64");function kt(){throw"cannot construct a VoidPtr, no constructor in IDL"}s(kt,"\
VoidPtr"),kt.prototype=Object.create(ft.prototype),kt.prototype.constructor=kt,kt.prototype.__class__=kt,kt.__cache__={},r.VoidPtr=kt,kt.prototype.__destroy__=kt.
prototype.__destroy__=function(){var b=this.ptr;Ii(b)};function ct(){this.ptr=ya(),jr(ct)[this.ptr]=this}return s(ct,"Crc64Hash"),ct.prototype=Object.create(ft.
prototype),ct.prototype.constructor=ct,ct.prototype.__class__=ct,ct.__cache__={},r.Crc64Hash=ct,ct.prototype.OnAppend=ct.prototype.OnAppend=function(b,S){var z=this.
ptr;b&&typeof b=="object"&&(b=b.ptr),S&&typeof S=="object"&&(S=S.ptr),Aa(z,b,S)},ct.prototype.OnFinal=ct.prototype.OnFinal=function(b,S,z){var K=this.ptr;b&&typeof b==
"object"&&(b=b.ptr),S&&typeof S=="object"&&(S=S.ptr),z&&typeof z=="object"&&(z=z.ptr),xi(K,b,S,z)},ct.prototype.__destroy__=ct.prototype.__destroy__=function(){
var b=this.ptr;Ds(b)},t.ready})})(),HE=FE,Er=class Yt{static{s(this,"_StorageCRC64Calculator")}nativeCrc64Hash;static nativeInstance;constructor(){this.nativeCrc64Hash=
new Yt.nativeInstance.Crc64Hash}static initPromise;static async init(){return this.initPromise||(this.initPromise=HE().then(t=>{this.nativeInstance=t})),this.initPromise}append(t,r){
const n=Yt.nativeInstance._malloc(r);Yt.nativeInstance.HEAPU8.set(t,n),this.nativeCrc64Hash.OnAppend(n,r),Yt.nativeInstance._free(n)}final(t,r){const n=Yt.nativeInstance.
_malloc(r);Yt.nativeInstance.HEAPU8.set(t,n);const i=Yt.nativeInstance._malloc(8);this.nativeCrc64Hash.OnFinal(n,r,i),Yt.nativeInstance._free(n);const a=new Uint8Array(
8);return a.set(Yt.nativeInstance.HEAPU8.subarray(i,i+8)),Yt.nativeInstance._free(i),a}};function UE(e){e(null)}s(UE,"signalStreamEnd");var QE=1,Vm=13,Zm=10,eu=8,
tu=4*1024*1024,xt;(function(e){e[e.StreamHeader=0]="StreamHeader",e[e.StreamFooter=1]="StreamFooter",e[e.SegmentHeader=2]="SegmentHeader",e[e.SegmentFooter=3]="\
SegmentFooter",e[e.SegmentContent=4]="SegmentContent",e[e.Completed=5]="Completed"})(xt||(xt={}));var ru=class{static{s(this,"StructuredMessageEncoding")}pushData;contentLength;messageLength;constructor(e,t){
this.pushData=e,this.contentLength=t,this.contentOffset=0,this.currentDataOffset=0,this.segmentsCount=Math.ceil(this.contentLength/tu),this.messageLength=this.contentLength+
Vm+(Zm+eu)*this.segmentsCount+eu,this.messageHeaderBuffer=new Uint8Array(Vm),this.segmentNumber=0,this.segmentContentLength=0,this.segmentContentOffset=0,this.state=
xt.StreamHeader,this.segmentCrc64=new Er,this.messageCrc64=new Er}currentDataOffset;contentOffset;segmentsCount;messageHeaderBuffer;segmentNumber;segmentContentLength;segmentContentOffset;segmentCrc64;messageCrc64;state;sourceDataHandler=s(
e=>{for(this.currentDataOffset=0,this.state===xt.StreamHeader&&this.handlingMessageHeader();this.segmentNumber<this.segmentsCount&&(this.segmentContentLength=Math.
min(tu,this.contentLength-this.contentOffset),this.state===xt.SegmentHeader&&this.handlingSegmentHeader(),this.state===xt.SegmentContent&&this.handlingSegmentContent(
e),this.state===xt.SegmentFooter&&(this.handlingSegmentFooter(),this.contentOffset+=this.segmentContentLength),this.currentDataOffset!==e.length););this.state===
xt.StreamFooter&&this.handlingMessageFooter()},"sourceDataHandler");handlingMessageHeader(){this.messageHeaderBuffer[0]=QE,this.fillInt64(this.messageHeaderBuffer,
1,this.messageLength),this.fillInt16(this.messageHeaderBuffer,9,1),this.fillInt16(this.messageHeaderBuffer,11,this.segmentsCount),this.pushData(this.messageHeaderBuffer),
this.state=xt.SegmentHeader}handlingSegmentHeader(){const e=new Uint8Array(Zm);this.fillInt16(e,0,this.segmentNumber+1),this.fillInt64(e,2,this.segmentContentLength),
this.segmentContentOffset=0,this.pushData(e),this.state=xt.SegmentContent}handlingSegmentContent(e){const t=Math.min(this.segmentContentLength-this.segmentContentOffset,
e.length-this.currentDataOffset);if(t!==0){const r=Uint8Array.prototype.slice.call(e,this.currentDataOffset,this.currentDataOffset+t);this.messageCrc64.append(r,
t),this.segmentCrc64.append(r,t),this.pushData(r)}this.segmentContentOffset+=t,this.currentDataOffset+=t,this.segmentContentOffset===this.segmentContentLength&&
(this.state=xt.SegmentFooter)}handlingSegmentFooter(){const e=this.segmentCrc64.final(new Uint8Array([]),0);this.pushData(e),this.segmentCrc64=new Er,++this.segmentNumber,
this.segmentNumber===this.segmentsCount?this.state=xt.StreamFooter:this.state=xt.SegmentHeader}handlingMessageFooter(){const e=this.messageCrc64.final(new Uint8Array(
[]),0);this.pushData(e),UE(this.pushData),this.state=xt.Completed}fillInt64(e,t,r){if(e.length<t+8)throw new Error("Uint8Array length is not expected.");new DataView(
e.buffer,e.byteOffset+t,8).setBigUint64(0,BigInt(r),!0)}fillInt16(e,t,r){if(e.length<t+2)throw new Error("Uint8Array length is not expected.");new DataView(e.buffer,
e.byteOffset+t,2).setUint16(0,r,!0)}};function qE(e){return e!==null&&e instanceof ME&&typeof e._read=="function"&&typeof e._readableState=="object"&&typeof e.pipe==
"function"}s(qE,"isNodeReadableStream2");async function jE(e,t){if(e===null)return{body:e,encodedContentLength:t};if(qE(e)){const r=new Qn(e,t,{});return{body:r,
encodedContentLength:r.messageLength()}}if(typeof e=="function"){const r=new Qn(e(),t,{});return{body:r,encodedContentLength:r.messageLength()}}if(e instanceof Blob){
const r=await YE(e,t);return{body:r.content,encodedContentLength:r.encodedContentLength}}if(typeof e=="string"){const r=new Vi;r._read=()=>{},r.push(e),r.push(null);
const n=Buffer.byteLength(e),i=await new Qn(r,n,{});return{body:i,encodedContentLength:i.messageLength()}}if(e instanceof ArrayBuffer){const r=Vi.from(Buffer.from(
e)),n=await new Qn(r,t,{});return{body:n,encodedContentLength:n.messageLength()}}if(e instanceof Buffer){const r=Vi.from(e),n=await new Qn(r,t,{});return{body:n,
encodedContentLength:n.messageLength()}}if(ArrayBuffer.isView(e)){const r=Vi.from(Buffer.from(e.buffer,e.byteOffset,e.byteLength)),n=await new Qn(r,t,{});return{
body:n,encodedContentLength:n.messageLength()}}throw new Error("The specified request body type is not supported for CRC64 checksum")}s(jE,"structuredMessageEnc\
oding");async function GE(e,t,r){const{done:n,value:i}=await e.read();if(n){t.close();return}r.sourceDataHandler(Buffer.from(i))}s(GE,"pump");async function YE(e,t){
const n=(e instanceof Blob?e.stream():e).getReader();let i;const a=new ReadableStream({start(c){i=new ru(l=>{c.enqueue(l)},t)},pull(c){GE(n,c,i).then(()=>{}).catch(
function(l){c.error(l)})}});return{content:await new Response(a).blob(),encodedContentLength:i.messageLength}}s(YE,"BrowserStream");var Qn=class extends Vi{static{
s(this,"StructuredMessageEncodingStream")}source;encodingMethods;constructor(e,t,r){super({highWaterMark:r.highWaterMark}),this.source=e,this.encodingMethods=new ru(
n=>{this.push(n)||e.pause()},t),this.setSourceEventHandlers()}messageLength(){return this.encodingMethods.messageLength}setSourceEventHandlers(){this.source.on(
"data",this.sourceDataHandler),this.source.on("end",this.sourceErrorOrEndHandler),this.source.on("error",this.sourceErrorOrEndHandler),this.source.on("aborted",
this.sourceAbortedHandler)}removeSourceEventHandlers(){this.source.removeListener("data",this.sourceDataHandler),this.source.removeListener("end",this.sourceErrorOrEndHandler),
this.source.removeListener("error",this.sourceErrorOrEndHandler),this.source.removeListener("aborted",this.sourceAbortedHandler)}sourceDataHandler=s(e=>{this.encodingMethods.
sourceDataHandler(e)},"sourceDataHandler");sourceAbortedHandler=s(()=>{const e=new Xr("The operation was aborted.");this.destroy(e)},"sourceAbortedHandler");sourceErrorOrEndHandler=s(
e=>{if(e&&e.name==="AbortError"){this.destroy(e);return}this.removeSourceEventHandlers()},"sourceErrorOrEndHandler");_read(){this.source.resume()}_destroy(e,t){
this.removeSourceEventHandlers(),this.source.destroy(),t(e===null?void 0:e)}};import{Readable as KE}from"node:stream";var JE=1,Xo=13,$o=10,qn=8,Bt;(function(e){
e[e.StreamHeader=0]="StreamHeader",e[e.StreamFooter=1]="StreamFooter",e[e.SegmentHeader=2]="SegmentHeader",e[e.SegmentFooter=3]="SegmentFooter",e[e.SegmentContent=
4]="SegmentContent"})(Bt||(Bt={}));var WE=class{static{s(this,"StructuredMessageDecoding")}pushData;segmentsCount;currentOffset;currentDataOffset;messageHeaderBuffer;messageHeaderOffset;segmentNumber;segmentHeaderOffset;segmentHeaderBuffer;segmentContentOffset;segmentContentLength;segmentFooterOffset;segmentFooterBuffer;messageFooterOffset;messageFooterBuffer;segmentCrc64;messageCrc64;state;constructor(e){
this.pushData=e,this.currentOffset=0,this.segmentsCount=0,this.messageHeaderOffset=0,this.messageHeaderBuffer=new Uint8Array(Xo),this.currentDataOffset=0,this.segmentNumber=
0,this.segmentHeaderOffset=0,this.segmentHeaderBuffer=new Uint8Array($o),this.segmentContentOffset=0,this.segmentContentLength=0,this.state=Bt.StreamHeader,this.
segmentFooterOffset=0,this.segmentFooterBuffer=new Uint8Array(qn),this.messageFooterOffset=0,this.messageFooterBuffer=new Uint8Array(qn),this.segmentCrc64=new Er,
this.messageCrc64=new Er}sourceDataHandler=s(e=>{for(this.currentDataOffset=0,this.state===Bt.StreamHeader&&this.parseMessageHeader(e);this.segmentNumber<this.segmentsCount&&
this.currentDataOffset<e.length;)this.state===Bt.SegmentHeader&&this.parseSegmentHeader(e),this.state===Bt.SegmentContent&&this.parseSegmentContent(e),this.state===
Bt.SegmentFooter&&this.parseSegmentFooter(e);this.state===Bt.StreamFooter&&this.parseMessageFooter(e)},"sourceDataHandler");parseMessageHeader(e){const t=Math.min(
Xo-this.messageHeaderOffset,e.length-this.currentDataOffset);if(this.messageHeaderBuffer.set(Uint8Array.prototype.slice.call(e,this.currentDataOffset,this.currentDataOffset+
t),this.messageHeaderOffset),this.currentDataOffset+=t,this.messageHeaderOffset+=t,this.currentOffset+=t,this.messageHeaderOffset===Xo){if(this.messageHeaderBuffer[0]!==
JE)throw new Error("Unexpected message version");this.segmentsCount=this.toInt16(Uint8Array.prototype.slice.call(this.messageHeaderBuffer,11,13)),this.state=Bt.
SegmentHeader}}parseSegmentHeader(e){const t=Math.min($o-this.segmentHeaderOffset,e.length-this.currentDataOffset);if(this.segmentHeaderBuffer.set(Uint8Array.prototype.
slice.call(e,this.currentDataOffset,this.currentDataOffset+t),this.segmentHeaderOffset),this.currentDataOffset+=t,this.segmentHeaderOffset+=t,this.currentOffset+=
t,this.segmentHeaderOffset===$o){if(this.toInt16(Uint8Array.prototype.slice.call(this.segmentHeaderBuffer,0,2))!==this.segmentNumber+1)throw new Error("Segment \
number is unexpected.");this.segmentContentLength=this.toInt64(this.segmentHeaderBuffer,2),this.segmentContentOffset=0,this.state=Bt.SegmentContent}}parseSegmentContent(e){
const t=Math.min(this.segmentContentLength-this.segmentContentOffset,e.length-this.currentDataOffset),r=Uint8Array.prototype.slice.call(e,this.currentDataOffset,
this.currentDataOffset+t);this.segmentCrc64.append(r,t),this.messageCrc64.append(r,t),this.pushData(r),this.currentDataOffset+=t,this.segmentContentOffset+=t,this.
currentOffset+=t,this.segmentContentOffset===this.segmentContentLength&&(this.state=Bt.SegmentFooter)}parseSegmentFooter(e){const t=Math.min(qn-this.segmentFooterOffset,
e.length-this.currentDataOffset);if(this.segmentFooterBuffer.set(Uint8Array.prototype.slice.call(e,this.currentDataOffset,this.currentDataOffset+t),this.segmentFooterOffset),
this.currentDataOffset+=t,this.segmentFooterOffset+=t,this.currentOffset+=t,this.segmentFooterOffset===qn){const r=this.segmentCrc64.final(new Uint8Array([]),0);
if(!this.checkCrc64CheckSum(r,this.segmentFooterBuffer))throw new Error(`Segment check sum mismatch, segmentNumber: ${this.segmentNumber}`);++this.segmentNumber,
this.segmentNumber===this.segmentsCount?this.state=Bt.StreamFooter:(this.segmentHeaderOffset=0,this.segmentFooterOffset=0,this.segmentCrc64=new Er,this.state=Bt.
SegmentHeader)}}parseMessageFooter(e){const t=Math.min(qn-this.messageFooterOffset,e.length-this.currentDataOffset);if(this.messageFooterBuffer.set(Uint8Array.prototype.
slice.call(e,this.currentDataOffset,this.currentDataOffset+t),this.messageFooterOffset),this.currentDataOffset+=t,this.messageFooterOffset+=t,this.currentOffset+=
t,this.messageFooterOffset===qn){const r=this.messageCrc64.final(new Uint8Array([]),0);if(!this.checkCrc64CheckSum(r,this.messageFooterBuffer))throw new Error("\
Check sum mismatch");this.pushData(null)}}toInt64(e,t){if(e.length<t+8)throw new Error("CRC64 buffer error, something wrong with crc64 calculator");const r=new DataView(
e.buffer,e.byteOffset+t,8);return Number(r.getBigUint64(0,!0))}toInt16(e){if(e.length!==2)throw new Error("CRC64 buffer error, something wrong with crc64 calcul\
ator");return e[0]+e[1]*256}checkCrc64CheckSum(e,t){if(e.length!==8||t.length!==8)throw new Error("CRC64 buffer error, something wrong with crc64 calculator");for(let r=0;r<
8;++r)if(e[r]!==t[r])return!1;return!0}};async function XE(e){throw new Error("structuredMessageDecodingBrowser is only for Browser")}s(XE,"structuredMessageDec\
odingBrowser");function nu(e,t){return new $E(e,t)}s(nu,"structuredMessageDecodingStream");var $E=class extends KE{static{s(this,"StructuredMessageDecodingStrea\
m")}source;decodingMethods;constructor(e,t){super({highWaterMark:t.highWaterMark}),this.source=e,this.decodingMethods=new WE(r=>{this.push(r)||e.pause()}),this.
setSourceEventHandlers()}_read(){this.source.resume()}setSourceEventHandlers(){this.source.on("data",this.sourceDataHandler),this.source.on("end",this.sourceErrorOrEndHandler),
this.source.on("error",this.sourceErrorOrEndHandler),this.source.on("aborted",this.sourceAbortedHandler)}removeSourceEventHandlers(){this.source.removeListener(
"data",this.sourceDataHandler),this.source.removeListener("end",this.sourceErrorOrEndHandler),this.source.removeListener("error",this.sourceErrorOrEndHandler),this.
source.removeListener("aborted",this.sourceAbortedHandler)}sourceDataHandler=s(e=>{try{this.decodingMethods.sourceDataHandler(e)}catch(t){this.destroy(t)}},"sou\
rceDataHandler");sourceAbortedHandler=s(()=>{const e=new Xr("The operation was aborted.");this.destroy(e)},"sourceAbortedHandler");sourceErrorOrEndHandler=s(e=>{
if(e){this.destroy(e);return}this.removeSourceEventHandlers()},"sourceErrorOrEndHandler");_destroy(e,t){this.removeSourceEventHandlers(),this.source.destroy(),t(
e===null?void 0:e)}},Vo;function VE(){return Vo||(Vo=Hd()),Vo}s(VE,"getCachedDefaultHttpClient2");var Zo=class{static{s(this,"BaseRequestPolicy")}_nextPolicy;_options;constructor(e,t){
this._nextPolicy=e,this._options=t}shouldLog(e){return this._options.shouldLog(e)}log(e,t){this._options.log(e,t)}},ZE=class extends Zo{static{s(this,"StorageBr\
owserPolicy")}constructor(e,t){super(e,t)}async sendRequest(e){return this._nextPolicy.sendRequest(e)}},ew=class{static{s(this,"StorageBrowserPolicyFactory")}create(e,t){
return new ZE(e,t)}},iu=class extends Zo{static{s(this,"CredentialPolicy")}sendRequest(e){return this._nextPolicy.sendRequest(this.signRequest(e))}signRequest(e){
return e}},tw=class extends iu{static{s(this,"AnonymousCredentialPolicy")}constructor(e,t){super(e,t)}},au=class{static{s(this,"Credential")}create(e,t){throw new Error(
"Method should be implemented in children classes.")}},At=class extends au{static{s(this,"AnonymousCredential")}create(e,t){return new tw(e,t)}};import{createHmac as rw}from"node:crypto";
var su={Parameters:{FORCE_BROWSER_NO_CACHE:"_",SIGNATURE:"sig",SNAPSHOT:"snapshot",VERSIONID:"versionid",TIMEOUT:"timeout"}},ye={AUTHORIZATION:"Authorization",AUTHORIZATION_SCHEME:"\
Bearer",CONTENT_ENCODING:"Content-Encoding",CONTENT_ID:"Content-ID",CONTENT_LANGUAGE:"Content-Language",CONTENT_LENGTH:"Content-Length",CONTENT_MD5:"Content-Md5",
CONTENT_TRANSFER_ENCODING:"Content-Transfer-Encoding",CONTENT_TYPE:"Content-Type",COOKIE:"Cookie",DATE:"date",IF_MATCH:"if-match",IF_MODIFIED_SINCE:"if-modified\
-since",IF_NONE_MATCH:"if-none-match",IF_UNMODIFIED_SINCE:"if-unmodified-since",PREFIX_FOR_STORAGE:"x-ms-",RANGE:"Range",USER_AGENT:"User-Agent",X_MS_CLIENT_REQUEST_ID:"\
x-ms-client-request-id",X_MS_COPY_SOURCE:"x-ms-copy-source",X_MS_DATE:"x-ms-date",X_MS_ERROR_CODE:"x-ms-error-code",X_MS_VERSION:"x-ms-version",X_MS_CopySourceErrorCode:"\
x-ms-copy-source-error-code"};function ou(e,t,r){const n=new URL(e),i=encodeURIComponent(t),a=r?encodeURIComponent(r):void 0,o=n.search===""?"?":n.search,c=[];for(const l of o.
slice(1).split("&"))if(l){const[d]=l.split("=",2);d!==i&&c.push(l)}return a&&c.push(`${i}=${a}`),n.search=c.length?`?${c.join("&")}`:"",n.toString()}s(ou,"setUR\
LParameter");function lu(e,t){const r=new URL(e);return r.hostname=t,r.toString()}s(lu,"setURLHost");function cu(e){try{return new URL(e).pathname}catch{return}}
s(cu,"getURLPath");function du(e){let t=new URL(e).search;if(!t)return{};t=t.trim(),t=t.startsWith("?")?t.substring(1):t;let r=t.split("&");r=r.filter(i=>{const a=i.
indexOf("="),o=i.lastIndexOf("=");return a>0&&a===o&&o<i.length-1});const n={};for(const i of r){const a=i.split("="),o=a[0],c=a[1];n[o]=c}return n}s(du,"getURL\
Queries");async function mu(e,t,r){return new Promise((n,i)=>{let a;const o=s(()=>{a!==void 0&&clearTimeout(a),i(r)},"abortHandler");a=setTimeout(s(()=>{t!==void 0&&
t.removeEventListener("abort",o),n()},"resolveHandler"),e),t!==void 0&&t.addEventListener("abort",o)})}s(mu,"delay3");var nw=new Uint32Array([0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1820,0,1823,1825,1827,1829,0,0,0,1837,2051,0,0,1843,0,3331,3354,3356,3358,3360,3362,3364,3366,3368,3370,0,0,0,0,
0,0,0,3586,3593,3594,3610,3617,3619,3621,3628,3634,3637,3638,3656,3665,3696,3708,3710,3721,3722,3729,3737,3743,3746,3748,3750,3751,3753,0,0,0,1859,1860,1864,3586,
3593,3594,3610,3617,3619,3621,3628,3634,3637,3638,3656,3665,3696,3708,3710,3721,3722,3729,3737,3743,3746,3748,3750,3751,3753,0,1868,0,1872,0]),iw=new Uint32Array(
[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,18,18,18,18,18,18,18,18,18,18,
18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]),aw=new Uint32Array([0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,32786,0,0,0,0,0,33298,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]);function uu(e,t){return sw(e,t)?-1:1}s(uu,"compareHeader");function sw(e,t){
const r=[nw,iw,aw];let n=0,i=0,a=0;for(;n<r.length;){if(n===r.length-1&&i!==a)return i>a;const o=i<e.length?r[n][e[i].charCodeAt(0)]:1,c=a<t.length?r[n][t[a].charCodeAt(
0)]:1;if(o===1&&c===1)i=0,a=0,++n;else if(o===c)++i,++a;else if(o===0)++i;else if(c===0)++a;else return o<c}return!1}s(sw,"isLessThan");var ow=class extends iu{static{
s(this,"StorageSharedKeyCredentialPolicy")}factory;constructor(e,t,r){super(e,t),this.factory=r}signRequest(e){e.headers.set(ye.X_MS_DATE,new Date().toUTCString()),
e.body&&(typeof e.body=="string"||e.body!==void 0)&&e.body.length>0&&e.headers.set(ye.CONTENT_LENGTH,Buffer.byteLength(e.body));const t=[e.method.toUpperCase(),
this.getHeaderValueToSign(e,ye.CONTENT_LANGUAGE),this.getHeaderValueToSign(e,ye.CONTENT_ENCODING),this.getHeaderValueToSign(e,ye.CONTENT_LENGTH),this.getHeaderValueToSign(
e,ye.CONTENT_MD5),this.getHeaderValueToSign(e,ye.CONTENT_TYPE),this.getHeaderValueToSign(e,ye.DATE),this.getHeaderValueToSign(e,ye.IF_MODIFIED_SINCE),this.getHeaderValueToSign(
e,ye.IF_MATCH),this.getHeaderValueToSign(e,ye.IF_NONE_MATCH),this.getHeaderValueToSign(e,ye.IF_UNMODIFIED_SINCE),this.getHeaderValueToSign(e,ye.RANGE)].join(`
`)+`
`+this.getCanonicalizedHeadersString(e)+this.getCanonicalizedResourceString(e),r=this.factory.computeHMACSHA256(t);return e.headers.set(ye.AUTHORIZATION,`Shared\
Key ${this.factory.accountName}:${r}`),e}getHeaderValueToSign(e,t){const r=e.headers.get(t);return!r||t===ye.CONTENT_LENGTH&&r==="0"?"":r}getCanonicalizedHeadersString(e){
let t=e.headers.headersArray().filter(n=>n.name.toLowerCase().startsWith(ye.PREFIX_FOR_STORAGE));t.sort((n,i)=>uu(n.name.toLowerCase(),i.name.toLowerCase())),t=
t.filter((n,i,a)=>!(i>0&&n.name.toLowerCase()===a[i-1].name.toLowerCase()));let r="";return t.forEach(n=>{r+=`${n.name.toLowerCase().trimRight()}:${n.value.trimLeft()}\

`}),r}getCanonicalizedResourceString(e){const t=cu(e.url)||"/";let r="";r+=`/${this.factory.accountName}${t}`;const n=du(e.url),i={};if(n){const a=[];for(const o in n)
if(Object.prototype.hasOwnProperty.call(n,o)){const c=o.toLowerCase();i[c]=n[o],a.push(c)}a.sort();for(const o of a)r+=`
${o}:${decodeURIComponent(i[o])}`}return r}},Pt=class extends au{static{s(this,"StorageSharedKeyCredential")}accountName;accountKey;constructor(e,t){super(),this.
accountName=e,this.accountKey=Buffer.from(t,"base64")}create(e,t){return new ow(e,t,this)}computeHMACSHA256(e){return rw("sha256",this.accountKey).update(e,"utf\
8").digest("base64")}},st=On("storage-common"),wr;(function(e){e[e.EXPONENTIAL=0]="EXPONENTIAL",e[e.FIXED=1]="FIXED"})(wr||(wr={}));var Sr={maxRetryDelayInMs:120*
1e3,maxTries:4,retryDelayInMs:4*1e3,retryPolicyType:wr.EXPONENTIAL,secondaryHost:"",tryTimeoutInMs:void 0},lw=new Xr("The operation was aborted."),cw=class extends Zo{static{
s(this,"StorageRetryPolicy")}retryOptions;constructor(e,t,r=Sr){super(e,t),this.retryOptions={retryPolicyType:r.retryPolicyType?r.retryPolicyType:Sr.retryPolicyType,
maxTries:r.maxTries&&r.maxTries>=1?Math.floor(r.maxTries):Sr.maxTries,tryTimeoutInMs:r.tryTimeoutInMs&&r.tryTimeoutInMs>=0?r.tryTimeoutInMs:Sr.tryTimeoutInMs,retryDelayInMs:r.
retryDelayInMs&&r.retryDelayInMs>=0?Math.min(r.retryDelayInMs,r.maxRetryDelayInMs?r.maxRetryDelayInMs:Sr.maxRetryDelayInMs):Sr.retryDelayInMs,maxRetryDelayInMs:r.
maxRetryDelayInMs&&r.maxRetryDelayInMs>=0?r.maxRetryDelayInMs:Sr.maxRetryDelayInMs,secondaryHost:r.secondaryHost?r.secondaryHost:Sr.secondaryHost}}async sendRequest(e){
return this.attemptSendRequest(e,!1,1)}async attemptSendRequest(e,t,r){const n=e.clone(),i=t||!this.retryOptions.secondaryHost||!(e.method==="GET"||e.method==="\
HEAD"||e.method==="OPTIONS")||r%2===1;i||(n.url=lu(n.url,this.retryOptions.secondaryHost)),this.retryOptions.tryTimeoutInMs&&(n.url=ou(n.url,su.Parameters.TIMEOUT,
Math.floor(this.retryOptions.tryTimeoutInMs/1e3).toString()));let a;try{if(st.info(`RetryPolicy: =====> Try=${r} ${i?"Primary":"Secondary"}`),a=await this._nextPolicy.
sendRequest(n),!this.shouldRetry(i,r,a))return a;t=t||!i&&a.status===404}catch(o){if(st.error(`RetryPolicy: Caught error, message: ${o.message}, code: ${o.code}`),
!this.shouldRetry(i,r,a,o))throw o}return await this.delay(i,r,e.abortSignal),this.attemptSendRequest(e,t,++r)}shouldRetry(e,t,r,n){if(t>=this.retryOptions.maxTries)
return st.info(`RetryPolicy: Attempt(s) ${t} >= maxTries ${this.retryOptions.maxTries}, no further try.`),!1;const i=["ETIMEDOUT","ESOCKETTIMEDOUT","ECONNREFUSE\
D","ECONNRESET","ENOENT","ENOTFOUND","TIMEOUT","EPIPE","REQUEST_SEND_ERROR"];if(n){for(const a of i)if(n.name.toUpperCase().includes(a)||n.message.toUpperCase().
includes(a)||n.code&&n.code.toString().toUpperCase()===a)return st.info(`RetryPolicy: Network error ${a} found, will retry.`),!0}if(r||n){const a=r?r.status:n?n.
statusCode:0;if(!e&&a===404)return st.info("RetryPolicy: Secondary access with 404, will retry."),!0;if(a===503||a===500)return st.info(`RetryPolicy: Will retry\
 for status code ${a}.`),!0}if(r&&r?.status>=400){const a=r.headers.get(ye.X_MS_CopySourceErrorCode);if(a!==void 0)switch(a){case"InternalError":case"OperationT\
imedOut":case"ServerBusy":return!0}}return n?.code==="PARSE_ERROR"&&n?.message.startsWith('Error "Error: Unclosed root tag')?(st.info("RetryPolicy: Incomplete X\
ML response likely due to service timeout, will retry."),!0):!1}async delay(e,t,r){let n=0;if(e)switch(this.retryOptions.retryPolicyType){case wr.EXPONENTIAL:n=
Math.min((Math.pow(2,t-1)-1)*this.retryOptions.retryDelayInMs,this.retryOptions.maxRetryDelayInMs);break;case wr.FIXED:n=this.retryOptions.retryDelayInMs;break}else
n=Math.random()*1e3;return st.info(`RetryPolicy: Delay for ${n}ms`),mu(n,r,lw)}},dw=class{static{s(this,"StorageRetryPolicyFactory")}retryOptions;constructor(e){
this.retryOptions=e}create(e,t){return new cw(e,t,this.retryOptions)}},mw="storageBrowserPolicy";function uw(){return{name:mw,async sendRequest(e,t){return t(e)}}}
s(uw,"storageBrowserPolicy");var pw="StorageCorrectContentLengthPolicy";function fw(){function e(t){t.body&&(typeof t.body=="string"||Buffer.isBuffer(t.body))&&
t.body.length>0&&t.headers.set(ye.CONTENT_LENGTH,Buffer.byteLength(t.body))}return s(e,"correctContentLength"),{name:pw,async sendRequest(t,r){return e(t),r(t)}}}
s(fw,"storageCorrectContentLengthPolicy");var hw="storageRetryPolicy",jn={maxRetryDelayInMs:120*1e3,maxTries:4,retryDelayInMs:4*1e3,retryPolicyType:wr.EXPONENTIAL,
secondaryHost:"",tryTimeoutInMs:void 0},gw=["ETIMEDOUT","ESOCKETTIMEDOUT","ECONNREFUSED","ECONNRESET","ENOENT","ENOTFOUND","TIMEOUT","EPIPE","REQUEST_SEND_ERROR"],
yw=new Xr("The operation was aborted.");function Aw(e={}){const t=e.retryPolicyType??jn.retryPolicyType,r=e.maxTries??jn.maxTries,n=e.retryDelayInMs??jn.retryDelayInMs,
i=e.maxRetryDelayInMs??jn.maxRetryDelayInMs,a=e.secondaryHost??jn.secondaryHost,o=e.tryTimeoutInMs??jn.tryTimeoutInMs;function c({isPrimaryRetry:d,attempt:m,response:p,
error:u}){if(m>=r)return st.info(`RetryPolicy: Attempt(s) ${m} >= maxTries ${r}, no further try.`),!1;if(u){for(const f of gw)if(u.name.toUpperCase().includes(f)||
u.message.toUpperCase().includes(f)||u.code&&u.code.toString().toUpperCase()===f)return st.info(`RetryPolicy: Network error ${f} found, will retry.`),!0;if(u?.code===
"PARSE_ERROR"&&u?.message.startsWith('Error "Error: Unclosed root tag'))return st.info("RetryPolicy: Incomplete XML response likely due to service timeout, will\
 retry."),!0}if(p||u){const f=p?.status??u?.statusCode??0;if(!d&&f===404)return st.info("RetryPolicy: Secondary access with 404, will retry."),!0;if(f===503||f===
500)return st.info(`RetryPolicy: Will retry for status code ${f}.`),!0}if(p&&p?.status>=400){const f=p.headers.get(ye.X_MS_CopySourceErrorCode);if(f!==void 0)switch(f){case"\
InternalError":case"OperationTimedOut":case"ServerBusy":return!0}}return!1}s(c,"shouldRetry");function l(d,m){let p=0;if(d)switch(t){case wr.EXPONENTIAL:p=Math.
min((Math.pow(2,m-1)-1)*n,i);break;case wr.FIXED:p=n;break}else p=Math.random()*1e3;return st.info(`RetryPolicy: Delay for ${p}ms`),p}return s(l,"calculateDelay"),
{name:hw,async sendRequest(d,m){o&&(d.url=ou(d.url,su.Parameters.TIMEOUT,String(Math.floor(o/1e3))));const p=d.url,u=a?lu(d.url,a):void 0;let f=!1,h=1,y=!0,A,x;
for(;y;){const g=f||!u||!["GET","HEAD","OPTIONS"].includes(d.method)||h%2===1;d.url=g?p:u,A=void 0,x=void 0;try{st.info(`RetryPolicy: =====> Try=${h} ${g?"Prima\
ry":"Secondary"}`),A=await m(d),f=f||!g&&A.status===404}catch(N){if(Po(N))st.error(`RetryPolicy: Caught error, message: ${N.message}, code: ${N.code}`),x=N;else
throw st.error(`RetryPolicy: Caught error, message: ${Qi(N)}`),N}y=c({isPrimaryRetry:g,attempt:h,response:A,error:x}),y&&await mu(l(g,h),d.abortSignal,yw),h++}if(A)
return A;throw x??new ji("RetryPolicy failed without known error.")}}}s(Aw,"storageRetryPolicy");import{createHmac as vw}from"node:crypto";var Nw="storageShared\
KeyCredentialPolicy";function bw(e){function t(a){a.headers.set(ye.X_MS_DATE,new Date().toUTCString()),a.body&&(typeof a.body=="string"||Buffer.isBuffer(a.body))&&
a.body.length>0&&a.headers.set(ye.CONTENT_LENGTH,Buffer.byteLength(a.body));const o=[a.method.toUpperCase(),r(a,ye.CONTENT_LANGUAGE),r(a,ye.CONTENT_ENCODING),r(
a,ye.CONTENT_LENGTH),r(a,ye.CONTENT_MD5),r(a,ye.CONTENT_TYPE),r(a,ye.DATE),r(a,ye.IF_MODIFIED_SINCE),r(a,ye.IF_MATCH),r(a,ye.IF_NONE_MATCH),r(a,ye.IF_UNMODIFIED_SINCE),
r(a,ye.RANGE)].join(`
`)+`
`+n(a)+i(a),c=vw("sha256",e.accountKey).update(o,"utf8").digest("base64");a.headers.set(ye.AUTHORIZATION,`SharedKey ${e.accountName}:${c}`)}s(t,"signRequest");function r(a,o){
const c=a.headers.get(o);return!c||o===ye.CONTENT_LENGTH&&c==="0"?"":c}s(r,"getHeaderValueToSign");function n(a){let o=[];for(const[l,d]of a.headers)l.toLowerCase().
startsWith(ye.PREFIX_FOR_STORAGE)&&o.push({name:l,value:d});o.sort((l,d)=>uu(l.name.toLowerCase(),d.name.toLowerCase())),o=o.filter((l,d,m)=>!(d>0&&l.name.toLowerCase()===
m[d-1].name.toLowerCase()));let c="";return o.forEach(l=>{c+=`${l.name.toLowerCase().trimRight()}:${l.value.trimLeft()}
`}),c}s(n,"getCanonicalizedHeadersString");function i(a){const o=cu(a.url)||"/";let c="";c+=`/${e.accountName}${o}`;const l=du(a.url),d={};if(l){const m=[];for(const p in l)
if(Object.prototype.hasOwnProperty.call(l,p)){const u=p.toLowerCase();d[u]=l[p],m.push(u)}m.sort();for(const p of m)c+=`
${p}:${decodeURIComponent(d[p])}`}return c}return s(i,"getCanonicalizedResourceString"),{name:Nw,async sendRequest(a,o){return t(a),o(a)}}}s(bw,"storageSharedKe\
yCredentialPolicy");var Cw="storageRequestFailureDetailsParserPolicy";function Iw(){return{name:Cw,async sendRequest(e,t){try{return await t(e)}catch(r){throw typeof r==
"object"&&r!==null&&r.response&&r.response.parsedBody&&r.response.parsedBody.code==="InvalidHeaderValue"&&r.response.parsedBody.HeaderName==="x-ms-version"&&(r.
message=`The provided service version is not enabled on this storage account. Please see https://learn.microsoft.com/rest/api/storageservices/versioning-for-the\
-azure-storage-services for additional information.
`),r}}}}s(Iw,"storageRequestFailureDetailsParserPolicy");import{createHmac as xw}from"node:crypto";var Ew=class{static{s(this,"UserDelegationKeyCredential")}accountName;userDelegationKey;key;constructor(e,t){
this.accountName=e,this.userDelegationKey=t,this.key=Buffer.from(t.value,"base64")}computeHMACSHA256(e){return xw("sha256",this.key).update(e,"utf8").digest("ba\
se64")}},pu="12.32.0",fu="2026-04-06",el=256*1024*1024,tl=4e3*1024*1024,ss=5e4,ww=8*1024*1024,rl=4*1024*1024,Sw=5,Bw=100*1e3,Pw="https://storage.azure.com/.defa\
ult",rn={Parameters:{FORCE_BROWSER_NO_CACHE:"_",SIGNATURE:"sig",SNAPSHOT:"snapshot",VERSIONID:"versionid",TIMEOUT:"timeout"}},$t="",hu="*",_w=1*1024*1024,eT=4*_w,
Tw="AES256",Rw="DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/\
KBHBeksoGMGw==;BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;",Ow=["Access-Control-Allow-Origin","Cache-Control","Content-Length","Content-Type","Date","\
Request-Id","traceparent","Transfer-Encoding","User-Agent","x-ms-client-request-id","x-ms-date","x-ms-error-code","x-ms-request-id","x-ms-return-client-request-\
id","x-ms-version","Accept-Ranges","Content-Disposition","Content-Encoding","Content-Language","Content-MD5","Content-Range","ETag","Last-Modified","Server","Va\
ry","x-ms-content-crc64","x-ms-copy-action","x-ms-copy-completion-time","x-ms-copy-id","x-ms-copy-progress","x-ms-copy-status","x-ms-has-immutability-policy","x\
-ms-has-legal-hold","x-ms-lease-state","x-ms-lease-status","x-ms-range","x-ms-request-server-encrypted","x-ms-server-encrypted","x-ms-snapshot","x-ms-source-ran\
ge","If-Match","If-Modified-Since","If-None-Match","If-Unmodified-Since","x-ms-access-tier","x-ms-access-tier-change-time","x-ms-access-tier-inferred","x-ms-acc\
ount-kind","x-ms-archive-status","x-ms-blob-append-offset","x-ms-blob-cache-control","x-ms-blob-committed-block-count","x-ms-blob-condition-appendpos","x-ms-blo\
b-condition-maxsize","x-ms-blob-content-disposition","x-ms-blob-content-encoding","x-ms-blob-content-language","x-ms-blob-content-length","x-ms-blob-content-md5",
"x-ms-blob-content-type","x-ms-blob-public-access","x-ms-blob-sequence-number","x-ms-blob-type","x-ms-copy-destination-snapshot","x-ms-creation-time","x-ms-defa\
ult-encryption-scope","x-ms-delete-snapshots","x-ms-delete-type-permanent","x-ms-deny-encryption-scope-override","x-ms-encryption-algorithm","x-ms-if-sequence-n\
umber-eq","x-ms-if-sequence-number-le","x-ms-if-sequence-number-lt","x-ms-incremental-copy","x-ms-lease-action","x-ms-lease-break-period","x-ms-lease-duration",
"x-ms-lease-id","x-ms-lease-time","x-ms-page-write","x-ms-proposed-lease-id","x-ms-range-get-content-md5","x-ms-rehydrate-priority","x-ms-sequence-number-action",
"x-ms-sku-name","x-ms-source-content-md5","x-ms-source-if-match","x-ms-source-if-modified-since","x-ms-source-if-none-match","x-ms-source-if-unmodified-since","\
x-ms-tag-count","x-ms-encryption-key-sha256","x-ms-copy-source-error-code","x-ms-copy-source-status-code","x-ms-if-tags","x-ms-source-if-tags"],Mw=["comp","maxr\
esults","rscc","rscd","rsce","rscl","rsct","se","si","sip","sp","spr","sr","srt","ss","st","sv","include","marker","prefix","copyid","restype","blockid","blockl\
isttype","delimiter","prevsnapshot","ske","skoid","sks","skt","sktid","skv","snapshot"],kw="BlobUsesCustomerSpecifiedEncryption",Dw="BlobDoesNotUseCustomerSpeci\
fiedEncryption",Lw=["10000","10001","10002","10003","10004","10100","10101","10102","10103","10104","11000","11001","11002","11003","11004","11100","11101","111\
02","11103","11104"];function os(e){if(!e||typeof e!="object")return!1;const t=e;return Array.isArray(t.factories)&&typeof t.options=="object"&&typeof t.toServiceClientOptions==
"function"}s(os,"isPipelineLike");var zw=class{static{s(this,"Pipeline")}factories;options;constructor(e,t={}){this.factories=e,this.options=t}toServiceClientOptions(){
return{httpClient:this.options.httpClient,requestPolicyFactories:this.factories}}};function mt(e,t={}){e||(e=new At);const r=new zw([],t);return r._credential=e,
r}s(mt,"newPipeline");function Fw(e){const t=[Uw,yu,Qw,qw,jw,Gw,Kw];if(e.factories.length){const r=e.factories.filter(n=>!t.some(i=>i(n)));if(r.length){const n=r.
some(i=>Yw(i));return{wrappedPolicies:wI(r),afterRetry:n}}}}s(Fw,"processDownlevelPipeline");function Hw(e){const{httpClient:t,...r}=e.options;let n=e._coreHttpClient;
n||(n=t?SI(t):VE(),e._coreHttpClient=n);let i=e._corePipeline;if(!i){const a=`azsdk-js-azure-storage-blob/${pu}`,o=r.userAgentOptions&&r.userAgentOptions.userAgentPrefix?
`${r.userAgentOptions.userAgentPrefix} ${a}`:`${a}`;i=am({...r,loggingOptions:{additionalAllowedHeaderNames:Ow,additionalAllowedQueryParameters:Mw,logger:SE.info},
userAgentOptions:{userAgentPrefix:o},serializationOptions:{stringifyXML:EE,serializerOptions:{xml:{xmlCharKey:"#"}}},deserializationOptions:{parseXML:wE,serializerOptions:{
xml:{xmlCharKey:"#"}}}}),i.removePolicy({phase:"Retry"}),i.removePolicy({name:Bb}),i.addPolicy(fw()),i.addPolicy(Aw(r.retryOptions),{phase:"Retry"}),i.addPolicy(
Iw()),i.addPolicy(uw());const c=Fw(e);c&&i.addPolicy(c.wrappedPolicies,c.afterRetry?{afterPhase:"Retry"}:void 0);const l=gu(e);$r(l)?i.addPolicy(Gd({credential:l,
scopes:r.audience??Pw,challengeCallbacks:{authorizeRequestOnChallenge:hI}}),{phase:"Sign"}):l instanceof Pt&&i.addPolicy(bw({accountName:l.accountName,accountKey:l.
accountKey}),{phase:"Sign"}),e._corePipeline=i}return{...r,allowInsecureConnection:!0,httpClient:n,pipeline:i}}s(Hw,"getCoreClientOptions");function gu(e){if(e.
_credential)return e._credential;let t=new At;for(const r of e.factories)if($r(r.credential))t=r.credential;else if(yu(r))return r;return t}s(gu,"getCredentialF\
romPipeline");function yu(e){return e instanceof Pt?!0:e.constructor.name==="StorageSharedKeyCredential"}s(yu,"isStorageSharedKeyCredential");function Uw(e){return e instanceof
At?!0:e.constructor.name==="AnonymousCredential"}s(Uw,"isAnonymousCredential");function Qw(e){return $r(e.credential)}s(Qw,"isCoreHttpBearerTokenFactory");function qw(e){
return e instanceof ew?!0:e.constructor.name==="StorageBrowserPolicyFactory"}s(qw,"isStorageBrowserPolicyFactory");function jw(e){return e instanceof dw?!0:e.constructor.
name==="StorageRetryPolicyFactory"}s(jw,"isStorageRetryPolicyFactory");function Gw(e){return e.constructor.name==="TelemetryPolicyFactory"}s(Gw,"isStorageTeleme\
tryPolicyFactory");function Yw(e){return e.constructor.name==="InjectorPolicyFactory"}s(Yw,"isInjectorPolicyFactory");function Kw(e){const t=["GenerateClientReq\
uestIdPolicy","TracingPolicy","LogPolicy","ProxyPolicy","DisableResponseDecompressionPolicy","KeepAlivePolicy","DeserializationPolicy"],r={sendRequest:s(async o=>({
request:o,headers:o.headers.clone(),status:500}),"sendRequest")},n={log(o,c){},shouldLog(o){return!1}},a=e.create(r,n).constructor.name;return t.some(o=>a.startsWith(
o))}s(Kw,"isCoreHttpPolicyFactory");var Au;(function(e){e.AES256="AES256"})(Au||(Au={}));var vu;(function(e){e.Backup="backup"})(vu||(vu={}));var Nu;(function(e){
e.NeverExpire="NeverExpire",e.RelativeToCreation="RelativeToCreation",e.RelativeToNow="RelativeToNow",e.Absolute="Absolute"})(Nu||(Nu={}));var bu;(function(e){e.
AccountAlreadyExists="AccountAlreadyExists",e.AccountBeingCreated="AccountBeingCreated",e.AccountIsDisabled="AccountIsDisabled",e.AuthenticationFailed="Authenti\
cationFailed",e.AuthorizationFailure="AuthorizationFailure",e.ConditionHeadersNotSupported="ConditionHeadersNotSupported",e.ConditionNotMet="ConditionNotMet",e.
EmptyMetadataKey="EmptyMetadataKey",e.InsufficientAccountPermissions="InsufficientAccountPermissions",e.InternalError="InternalError",e.InvalidAuthenticationInfo=
"InvalidAuthenticationInfo",e.InvalidHeaderValue="InvalidHeaderValue",e.InvalidHttpVerb="InvalidHttpVerb",e.InvalidInput="InvalidInput",e.InvalidMd5="InvalidMd5",
e.InvalidMetadata="InvalidMetadata",e.InvalidQueryParameterValue="InvalidQueryParameterValue",e.InvalidRange="InvalidRange",e.InvalidResourceName="InvalidResour\
ceName",e.InvalidUri="InvalidUri",e.InvalidXmlDocument="InvalidXmlDocument",e.InvalidXmlNodeValue="InvalidXmlNodeValue",e.Md5Mismatch="Md5Mismatch",e.MetadataTooLarge=
"MetadataTooLarge",e.MissingContentLengthHeader="MissingContentLengthHeader",e.MissingRequiredQueryParameter="MissingRequiredQueryParameter",e.MissingRequiredHeader=
"MissingRequiredHeader",e.MissingRequiredXmlNode="MissingRequiredXmlNode",e.MultipleConditionHeadersNotSupported="MultipleConditionHeadersNotSupported",e.OperationTimedOut=
"OperationTimedOut",e.OutOfRangeInput="OutOfRangeInput",e.OutOfRangeQueryParameterValue="OutOfRangeQueryParameterValue",e.RequestBodyTooLarge="RequestBodyTooLar\
ge",e.ResourceTypeMismatch="ResourceTypeMismatch",e.RequestUrlFailedToParse="RequestUrlFailedToParse",e.ResourceAlreadyExists="ResourceAlreadyExists",e.ResourceNotFound=
"ResourceNotFound",e.ServerBusy="ServerBusy",e.UnsupportedHeader="UnsupportedHeader",e.UnsupportedXmlNode="UnsupportedXmlNode",e.UnsupportedQueryParameter="Unsu\
pportedQueryParameter",e.UnsupportedHttpVerb="UnsupportedHttpVerb",e.AppendPositionConditionNotMet="AppendPositionConditionNotMet",e.BlobAlreadyExists="BlobAlre\
adyExists",e.BlobImmutableDueToPolicy="BlobImmutableDueToPolicy",e.BlobNotFound="BlobNotFound",e.BlobOverwritten="BlobOverwritten",e.BlobTierInadequateForContentLength=
"BlobTierInadequateForContentLength",e.BlobUsesCustomerSpecifiedEncryption="BlobUsesCustomerSpecifiedEncryption",e.BlockCountExceedsLimit="BlockCountExceedsLimi\
t",e.BlockListTooLong="BlockListTooLong",e.CannotChangeToLowerTier="CannotChangeToLowerTier",e.CannotVerifyCopySource="CannotVerifyCopySource",e.ContainerAlreadyExists=
"ContainerAlreadyExists",e.ContainerBeingDeleted="ContainerBeingDeleted",e.ContainerDisabled="ContainerDisabled",e.ContainerNotFound="ContainerNotFound",e.ContentLengthLargerThanTierLimit=
"ContentLengthLargerThanTierLimit",e.CopyAcrossAccountsNotSupported="CopyAcrossAccountsNotSupported",e.CopyIdMismatch="CopyIdMismatch",e.FeatureVersionMismatch=
"FeatureVersionMismatch",e.IncrementalCopyBlobMismatch="IncrementalCopyBlobMismatch",e.IncrementalCopyOfEarlierSnapshotNotAllowed="IncrementalCopyOfEarlierSnaps\
hotNotAllowed",e.IncrementalCopySourceMustBeSnapshot="IncrementalCopySourceMustBeSnapshot",e.InfiniteLeaseDurationRequired="InfiniteLeaseDurationRequired",e.InvalidBlobOrBlock=
"InvalidBlobOrBlock",e.InvalidBlobTier="InvalidBlobTier",e.InvalidBlobType="InvalidBlobType",e.InvalidBlockId="InvalidBlockId",e.InvalidBlockList="InvalidBlockL\
ist",e.InvalidOperation="InvalidOperation",e.InvalidPageRange="InvalidPageRange",e.InvalidSourceBlobType="InvalidSourceBlobType",e.InvalidSourceBlobUrl="Invalid\
SourceBlobUrl",e.InvalidVersionForPageBlobOperation="InvalidVersionForPageBlobOperation",e.LeaseAlreadyPresent="LeaseAlreadyPresent",e.LeaseAlreadyBroken="Lease\
AlreadyBroken",e.LeaseIdMismatchWithBlobOperation="LeaseIdMismatchWithBlobOperation",e.LeaseIdMismatchWithContainerOperation="LeaseIdMismatchWithContainerOperat\
ion",e.LeaseIdMismatchWithLeaseOperation="LeaseIdMismatchWithLeaseOperation",e.LeaseIdMissing="LeaseIdMissing",e.LeaseIsBreakingAndCannotBeAcquired="LeaseIsBrea\
kingAndCannotBeAcquired",e.LeaseIsBreakingAndCannotBeChanged="LeaseIsBreakingAndCannotBeChanged",e.LeaseIsBrokenAndCannotBeRenewed="LeaseIsBrokenAndCannotBeRene\
wed",e.LeaseLost="LeaseLost",e.LeaseNotPresentWithBlobOperation="LeaseNotPresentWithBlobOperation",e.LeaseNotPresentWithContainerOperation="LeaseNotPresentWithC\
ontainerOperation",e.LeaseNotPresentWithLeaseOperation="LeaseNotPresentWithLeaseOperation",e.MaxBlobSizeConditionNotMet="MaxBlobSizeConditionNotMet",e.NoAuthenticationInformation=
"NoAuthenticationInformation",e.NoPendingCopyOperation="NoPendingCopyOperation",e.OperationNotAllowedOnIncrementalCopyBlob="OperationNotAllowedOnIncrementalCopy\
Blob",e.PendingCopyOperation="PendingCopyOperation",e.PreviousSnapshotCannotBeNewer="PreviousSnapshotCannotBeNewer",e.PreviousSnapshotNotFound="PreviousSnapshot\
NotFound",e.PreviousSnapshotOperationNotSupported="PreviousSnapshotOperationNotSupported",e.SequenceNumberConditionNotMet="SequenceNumberConditionNotMet",e.SequenceNumberIncrementTooLarge=
"SequenceNumberIncrementTooLarge",e.SnapshotCountExceeded="SnapshotCountExceeded",e.SnapshotOperationRateExceeded="SnapshotOperationRateExceeded",e.SnapshotsPresent=
"SnapshotsPresent",e.SourceConditionNotMet="SourceConditionNotMet",e.SystemInUse="SystemInUse",e.TargetConditionNotMet="TargetConditionNotMet",e.UnauthorizedBlobOverwrite=
"UnauthorizedBlobOverwrite",e.BlobBeingRehydrated="BlobBeingRehydrated",e.BlobArchived="BlobArchived",e.BlobNotArchived="BlobNotArchived",e.AuthorizationSourceIPMismatch=
"AuthorizationSourceIPMismatch",e.AuthorizationProtocolMismatch="AuthorizationProtocolMismatch",e.AuthorizationPermissionMismatch="AuthorizationPermissionMismat\
ch",e.AuthorizationServiceMismatch="AuthorizationServiceMismatch",e.AuthorizationResourceTypeMismatch="AuthorizationResourceTypeMismatch",e.BlobAccessTierNotSupportedForAccountType=
"BlobAccessTierNotSupportedForAccountType"})(bu||(bu={}));var nn={};Tg(nn,{AccessPolicy:s(()=>a0,"AccessPolicy"),AppendBlobAppendBlockExceptionHeaders:s(()=>Qf,
"AppendBlobAppendBlockExceptionHeaders"),AppendBlobAppendBlockFromUrlExceptionHeaders:s(()=>jf,"AppendBlobAppendBlockFromUrlExceptionHeaders"),AppendBlobAppendBlockFromUrlHeaders:s(
()=>qf,"AppendBlobAppendBlockFromUrlHeaders"),AppendBlobAppendBlockHeaders:s(()=>Uf,"AppendBlobAppendBlockHeaders"),AppendBlobCreateExceptionHeaders:s(()=>Hf,"A\
ppendBlobCreateExceptionHeaders"),AppendBlobCreateHeaders:s(()=>Ff,"AppendBlobCreateHeaders"),AppendBlobSealExceptionHeaders:s(()=>Yf,"AppendBlobSealExceptionHe\
aders"),AppendBlobSealHeaders:s(()=>Gf,"AppendBlobSealHeaders"),ArrowConfiguration:s(()=>v0,"ArrowConfiguration"),ArrowField:s(()=>N0,"ArrowField"),BlobAbortCopyFromURLExceptionHeaders:s(
()=>uf,"BlobAbortCopyFromURLExceptionHeaders"),BlobAbortCopyFromURLHeaders:s(()=>mf,"BlobAbortCopyFromURLHeaders"),BlobAcquireLeaseExceptionHeaders:s(()=>Wp,"Bl\
obAcquireLeaseExceptionHeaders"),BlobAcquireLeaseHeaders:s(()=>Jp,"BlobAcquireLeaseHeaders"),BlobBreakLeaseExceptionHeaders:s(()=>nf,"BlobBreakLeaseExceptionHea\
ders"),BlobBreakLeaseHeaders:s(()=>rf,"BlobBreakLeaseHeaders"),BlobChangeLeaseExceptionHeaders:s(()=>tf,"BlobChangeLeaseExceptionHeaders"),BlobChangeLeaseHeaders:s(
()=>ef,"BlobChangeLeaseHeaders"),BlobCopyFromURLExceptionHeaders:s(()=>df,"BlobCopyFromURLExceptionHeaders"),BlobCopyFromURLHeaders:s(()=>cf,"BlobCopyFromURLHea\
ders"),BlobCreateSnapshotExceptionHeaders:s(()=>sf,"BlobCreateSnapshotExceptionHeaders"),BlobCreateSnapshotHeaders:s(()=>af,"BlobCreateSnapshotHeaders"),BlobDeleteExceptionHeaders:s(
()=>Op,"BlobDeleteExceptionHeaders"),BlobDeleteHeaders:s(()=>Rp,"BlobDeleteHeaders"),BlobDeleteImmutabilityPolicyExceptionHeaders:s(()=>qp,"BlobDeleteImmutabili\
tyPolicyExceptionHeaders"),BlobDeleteImmutabilityPolicyHeaders:s(()=>Qp,"BlobDeleteImmutabilityPolicyHeaders"),BlobDownloadExceptionHeaders:s(()=>Pp,"BlobDownlo\
adExceptionHeaders"),BlobDownloadHeaders:s(()=>ol,"BlobDownloadHeaders"),BlobFlatListSegment:s(()=>s0,"BlobFlatListSegment"),BlobGetAccountInfoExceptionHeaders:s(
()=>hf,"BlobGetAccountInfoExceptionHeaders"),BlobGetAccountInfoHeaders:s(()=>ff,"BlobGetAccountInfoHeaders"),BlobGetPropertiesExceptionHeaders:s(()=>Tp,"BlobGet\
PropertiesExceptionHeaders"),BlobGetPropertiesHeaders:s(()=>_p,"BlobGetPropertiesHeaders"),BlobGetTagsExceptionHeaders:s(()=>Af,"BlobGetTagsExceptionHeaders"),BlobGetTagsHeaders:s(
()=>yf,"BlobGetTagsHeaders"),BlobHierarchyListSegment:s(()=>d0,"BlobHierarchyListSegment"),BlobItemInternal:s(()=>o0,"BlobItemInternal"),BlobName:s(()=>l0,"Blob\
Name"),BlobPrefix:s(()=>m0,"BlobPrefix"),BlobPropertiesInternal:s(()=>c0,"BlobPropertiesInternal"),BlobQueryExceptionHeaders:s(()=>gf,"BlobQueryExceptionHeaders"),
BlobQueryHeaders:s(()=>cl,"BlobQueryHeaders"),BlobReleaseLeaseExceptionHeaders:s(()=>$p,"BlobReleaseLeaseExceptionHeaders"),BlobReleaseLeaseHeaders:s(()=>Xp,"Bl\
obReleaseLeaseHeaders"),BlobRenewLeaseExceptionHeaders:s(()=>Zp,"BlobRenewLeaseExceptionHeaders"),BlobRenewLeaseHeaders:s(()=>Vp,"BlobRenewLeaseHeaders"),BlobServiceProperties:s(
()=>nl,"BlobServiceProperties"),BlobServiceStatistics:s(()=>Cu,"BlobServiceStatistics"),BlobSetExpiryExceptionHeaders:s(()=>Lp,"BlobSetExpiryExceptionHeaders"),
BlobSetExpiryHeaders:s(()=>Dp,"BlobSetExpiryHeaders"),BlobSetHttpHeadersExceptionHeaders:s(()=>Fp,"BlobSetHttpHeadersExceptionHeaders"),BlobSetHttpHeadersHeaders:s(
()=>zp,"BlobSetHttpHeadersHeaders"),BlobSetImmutabilityPolicyExceptionHeaders:s(()=>Up,"BlobSetImmutabilityPolicyExceptionHeaders"),BlobSetImmutabilityPolicyHeaders:s(
()=>Hp,"BlobSetImmutabilityPolicyHeaders"),BlobSetLegalHoldExceptionHeaders:s(()=>Gp,"BlobSetLegalHoldExceptionHeaders"),BlobSetLegalHoldHeaders:s(()=>jp,"BlobS\
etLegalHoldHeaders"),BlobSetMetadataExceptionHeaders:s(()=>Kp,"BlobSetMetadataExceptionHeaders"),BlobSetMetadataHeaders:s(()=>Yp,"BlobSetMetadataHeaders"),BlobSetTagsExceptionHeaders:s(
()=>Nf,"BlobSetTagsExceptionHeaders"),BlobSetTagsHeaders:s(()=>vf,"BlobSetTagsHeaders"),BlobSetTierExceptionHeaders:s(()=>pf,"BlobSetTierExceptionHeaders"),BlobSetTierHeaders:s(
()=>ll,"BlobSetTierHeaders"),BlobStartCopyFromURLExceptionHeaders:s(()=>lf,"BlobStartCopyFromURLExceptionHeaders"),BlobStartCopyFromURLHeaders:s(()=>of,"BlobSta\
rtCopyFromURLHeaders"),BlobTag:s(()=>n0,"BlobTag"),BlobTags:s(()=>al,"BlobTags"),BlobUndeleteExceptionHeaders:s(()=>kp,"BlobUndeleteExceptionHeaders"),BlobUndeleteHeaders:s(
()=>Mp,"BlobUndeleteHeaders"),Block:s(()=>u0,"Block"),BlockBlobCommitBlockListExceptionHeaders:s(()=>rh,"BlockBlobCommitBlockListExceptionHeaders"),BlockBlobCommitBlockListHeaders:s(
()=>th,"BlockBlobCommitBlockListHeaders"),BlockBlobGetBlockListExceptionHeaders:s(()=>ih,"BlockBlobGetBlockListExceptionHeaders"),BlockBlobGetBlockListHeaders:s(
()=>nh,"BlockBlobGetBlockListHeaders"),BlockBlobPutBlobFromUrlExceptionHeaders:s(()=>Xf,"BlockBlobPutBlobFromUrlExceptionHeaders"),BlockBlobPutBlobFromUrlHeaders:s(
()=>Wf,"BlockBlobPutBlobFromUrlHeaders"),BlockBlobStageBlockExceptionHeaders:s(()=>Vf,"BlockBlobStageBlockExceptionHeaders"),BlockBlobStageBlockFromURLExceptionHeaders:s(
()=>eh,"BlockBlobStageBlockFromURLExceptionHeaders"),BlockBlobStageBlockFromURLHeaders:s(()=>Zf,"BlockBlobStageBlockFromURLHeaders"),BlockBlobStageBlockHeaders:s(
()=>$f,"BlockBlobStageBlockHeaders"),BlockBlobUploadExceptionHeaders:s(()=>Jf,"BlockBlobUploadExceptionHeaders"),BlockBlobUploadHeaders:s(()=>Kf,"BlockBlobUploa\
dHeaders"),BlockList:s(()=>Pu,"BlockList"),BlockLookupList:s(()=>Bu,"BlockLookupList"),ClearRange:s(()=>f0,"ClearRange"),ContainerAcquireLeaseExceptionHeaders:s(
()=>fp,"ContainerAcquireLeaseExceptionHeaders"),ContainerAcquireLeaseHeaders:s(()=>pp,"ContainerAcquireLeaseHeaders"),ContainerBreakLeaseExceptionHeaders:s(()=>Np,
"ContainerBreakLeaseExceptionHeaders"),ContainerBreakLeaseHeaders:s(()=>vp,"ContainerBreakLeaseHeaders"),ContainerChangeLeaseExceptionHeaders:s(()=>Cp,"Containe\
rChangeLeaseExceptionHeaders"),ContainerChangeLeaseHeaders:s(()=>bp,"ContainerChangeLeaseHeaders"),ContainerCreateExceptionHeaders:s(()=>Ju,"ContainerCreateExce\
ptionHeaders"),ContainerCreateHeaders:s(()=>Ku,"ContainerCreateHeaders"),ContainerDeleteExceptionHeaders:s(()=>Vu,"ContainerDeleteExceptionHeaders"),ContainerDeleteHeaders:s(
()=>$u,"ContainerDeleteHeaders"),ContainerFilterBlobsExceptionHeaders:s(()=>up,"ContainerFilterBlobsExceptionHeaders"),ContainerFilterBlobsHeaders:s(()=>mp,"Con\
tainerFilterBlobsHeaders"),ContainerGetAccessPolicyExceptionHeaders:s(()=>rp,"ContainerGetAccessPolicyExceptionHeaders"),ContainerGetAccessPolicyHeaders:s(()=>tp,
"ContainerGetAccessPolicyHeaders"),ContainerGetAccountInfoExceptionHeaders:s(()=>Bp,"ContainerGetAccountInfoExceptionHeaders"),ContainerGetAccountInfoHeaders:s(
()=>Sp,"ContainerGetAccountInfoHeaders"),ContainerGetPropertiesExceptionHeaders:s(()=>Xu,"ContainerGetPropertiesExceptionHeaders"),ContainerGetPropertiesHeaders:s(
()=>Wu,"ContainerGetPropertiesHeaders"),ContainerItem:s(()=>e0,"ContainerItem"),ContainerListBlobFlatSegmentExceptionHeaders:s(()=>xp,"ContainerListBlobFlatSegm\
entExceptionHeaders"),ContainerListBlobFlatSegmentHeaders:s(()=>Ip,"ContainerListBlobFlatSegmentHeaders"),ContainerListBlobHierarchySegmentExceptionHeaders:s(()=>wp,
"ContainerListBlobHierarchySegmentExceptionHeaders"),ContainerListBlobHierarchySegmentHeaders:s(()=>Ep,"ContainerListBlobHierarchySegmentHeaders"),ContainerProperties:s(
()=>t0,"ContainerProperties"),ContainerReleaseLeaseExceptionHeaders:s(()=>gp,"ContainerReleaseLeaseExceptionHeaders"),ContainerReleaseLeaseHeaders:s(()=>hp,"Con\
tainerReleaseLeaseHeaders"),ContainerRenameExceptionHeaders:s(()=>lp,"ContainerRenameExceptionHeaders"),ContainerRenameHeaders:s(()=>op,"ContainerRenameHeaders"),
ContainerRenewLeaseExceptionHeaders:s(()=>Ap,"ContainerRenewLeaseExceptionHeaders"),ContainerRenewLeaseHeaders:s(()=>yp,"ContainerRenewLeaseHeaders"),ContainerRestoreExceptionHeaders:s(
()=>sp,"ContainerRestoreExceptionHeaders"),ContainerRestoreHeaders:s(()=>ap,"ContainerRestoreHeaders"),ContainerSetAccessPolicyExceptionHeaders:s(()=>ip,"Contai\
nerSetAccessPolicyExceptionHeaders"),ContainerSetAccessPolicyHeaders:s(()=>np,"ContainerSetAccessPolicyHeaders"),ContainerSetMetadataExceptionHeaders:s(()=>ep,"\
ContainerSetMetadataExceptionHeaders"),ContainerSetMetadataHeaders:s(()=>Zu,"ContainerSetMetadataHeaders"),ContainerSubmitBatchExceptionHeaders:s(()=>dp,"Contai\
nerSubmitBatchExceptionHeaders"),ContainerSubmitBatchHeaders:s(()=>cp,"ContainerSubmitBatchHeaders"),CorsRule:s(()=>$w,"CorsRule"),DelimitedTextConfiguration:s(
()=>y0,"DelimitedTextConfiguration"),FilterBlobItem:s(()=>r0,"FilterBlobItem"),FilterBlobSegment:s(()=>il,"FilterBlobSegment"),GeoReplication:s(()=>Zw,"GeoRepli\
cation"),JsonTextConfiguration:s(()=>A0,"JsonTextConfiguration"),KeyInfo:s(()=>xu,"KeyInfo"),ListBlobsFlatSegmentResponse:s(()=>wu,"ListBlobsFlatSegmentResponse"),
ListBlobsHierarchySegmentResponse:s(()=>Su,"ListBlobsHierarchySegmentResponse"),ListContainersSegmentResponse:s(()=>Iu,"ListContainersSegmentResponse"),Logging:s(
()=>Jw,"Logging"),Metrics:s(()=>Xw,"Metrics"),PageBlobClearPagesExceptionHeaders:s(()=>wf,"PageBlobClearPagesExceptionHeaders"),PageBlobClearPagesHeaders:s(()=>Ef,
"PageBlobClearPagesHeaders"),PageBlobCopyIncrementalExceptionHeaders:s(()=>zf,"PageBlobCopyIncrementalExceptionHeaders"),PageBlobCopyIncrementalHeaders:s(()=>Lf,
"PageBlobCopyIncrementalHeaders"),PageBlobCreateExceptionHeaders:s(()=>Cf,"PageBlobCreateExceptionHeaders"),PageBlobCreateHeaders:s(()=>bf,"PageBlobCreateHeader\
s"),PageBlobGetPageRangesDiffExceptionHeaders:s(()=>Rf,"PageBlobGetPageRangesDiffExceptionHeaders"),PageBlobGetPageRangesDiffHeaders:s(()=>Tf,"PageBlobGetPageRa\
ngesDiffHeaders"),PageBlobGetPageRangesExceptionHeaders:s(()=>_f,"PageBlobGetPageRangesExceptionHeaders"),PageBlobGetPageRangesHeaders:s(()=>Pf,"PageBlobGetPage\
RangesHeaders"),PageBlobResizeExceptionHeaders:s(()=>Mf,"PageBlobResizeExceptionHeaders"),PageBlobResizeHeaders:s(()=>Of,"PageBlobResizeHeaders"),PageBlobUpdateSequenceNumberExceptionHeaders:s(
()=>Df,"PageBlobUpdateSequenceNumberExceptionHeaders"),PageBlobUpdateSequenceNumberHeaders:s(()=>kf,"PageBlobUpdateSequenceNumberHeaders"),PageBlobUploadPagesExceptionHeaders:s(
()=>xf,"PageBlobUploadPagesExceptionHeaders"),PageBlobUploadPagesFromURLExceptionHeaders:s(()=>Bf,"PageBlobUploadPagesFromURLExceptionHeaders"),PageBlobUploadPagesFromURLHeaders:s(
()=>Sf,"PageBlobUploadPagesFromURLHeaders"),PageBlobUploadPagesHeaders:s(()=>If,"PageBlobUploadPagesHeaders"),PageList:s(()=>sl,"PageList"),PageRange:s(()=>p0,"\
PageRange"),QueryFormat:s(()=>g0,"QueryFormat"),QueryRequest:s(()=>_u,"QueryRequest"),QuerySerialization:s(()=>h0,"QuerySerialization"),RetentionPolicy:s(()=>Ww,
"RetentionPolicy"),ServiceFilterBlobsExceptionHeaders:s(()=>Yu,"ServiceFilterBlobsExceptionHeaders"),ServiceFilterBlobsHeaders:s(()=>Gu,"ServiceFilterBlobsHeade\
rs"),ServiceGetAccountInfoExceptionHeaders:s(()=>Qu,"ServiceGetAccountInfoExceptionHeaders"),ServiceGetAccountInfoHeaders:s(()=>Uu,"ServiceGetAccountInfoHeaders"),
ServiceGetPropertiesExceptionHeaders:s(()=>Mu,"ServiceGetPropertiesExceptionHeaders"),ServiceGetPropertiesHeaders:s(()=>Ou,"ServiceGetPropertiesHeaders"),ServiceGetStatisticsExceptionHeaders:s(
()=>Du,"ServiceGetStatisticsExceptionHeaders"),ServiceGetStatisticsHeaders:s(()=>ku,"ServiceGetStatisticsHeaders"),ServiceGetUserDelegationKeyExceptionHeaders:s(
()=>Hu,"ServiceGetUserDelegationKeyExceptionHeaders"),ServiceGetUserDelegationKeyHeaders:s(()=>Fu,"ServiceGetUserDelegationKeyHeaders"),ServiceListContainersSegmentExceptionHeaders:s(
()=>zu,"ServiceListContainersSegmentExceptionHeaders"),ServiceListContainersSegmentHeaders:s(()=>Lu,"ServiceListContainersSegmentHeaders"),ServiceSetPropertiesExceptionHeaders:s(
()=>Ru,"ServiceSetPropertiesExceptionHeaders"),ServiceSetPropertiesHeaders:s(()=>Tu,"ServiceSetPropertiesHeaders"),ServiceSubmitBatchExceptionHeaders:s(()=>ju,"\
ServiceSubmitBatchExceptionHeaders"),ServiceSubmitBatchHeaders:s(()=>qu,"ServiceSubmitBatchHeaders"),SignedIdentifier:s(()=>i0,"SignedIdentifier"),StaticWebsite:s(
()=>Vw,"StaticWebsite"),StorageError:s(()=>Q,"StorageError"),UserDelegationKey:s(()=>Eu,"UserDelegationKey")});var nl={serializedName:"BlobServiceProperties",xmlName:"\
StorageServiceProperties",type:{name:"Composite",className:"BlobServiceProperties",modelProperties:{blobAnalyticsLogging:{serializedName:"Logging",xmlName:"Logg\
ing",type:{name:"Composite",className:"Logging"}},hourMetrics:{serializedName:"HourMetrics",xmlName:"HourMetrics",type:{name:"Composite",className:"Metrics"}},minuteMetrics:{
serializedName:"MinuteMetrics",xmlName:"MinuteMetrics",type:{name:"Composite",className:"Metrics"}},cors:{serializedName:"Cors",xmlName:"Cors",xmlIsWrapped:!0,xmlElementName:"\
CorsRule",type:{name:"Sequence",element:{type:{name:"Composite",className:"CorsRule"}}}},defaultServiceVersion:{serializedName:"DefaultServiceVersion",xmlName:"\
DefaultServiceVersion",type:{name:"String"}},deleteRetentionPolicy:{serializedName:"DeleteRetentionPolicy",xmlName:"DeleteRetentionPolicy",type:{name:"Composite",
className:"RetentionPolicy"}},staticWebsite:{serializedName:"StaticWebsite",xmlName:"StaticWebsite",type:{name:"Composite",className:"StaticWebsite"}}}}},Jw={serializedName:"\
Logging",type:{name:"Composite",className:"Logging",modelProperties:{version:{serializedName:"Version",required:!0,xmlName:"Version",type:{name:"String"}},deleteProperty:{
serializedName:"Delete",required:!0,xmlName:"Delete",type:{name:"Boolean"}},read:{serializedName:"Read",required:!0,xmlName:"Read",type:{name:"Boolean"}},write:{
serializedName:"Write",required:!0,xmlName:"Write",type:{name:"Boolean"}},retentionPolicy:{serializedName:"RetentionPolicy",xmlName:"RetentionPolicy",type:{name:"\
Composite",className:"RetentionPolicy"}}}}},Ww={serializedName:"RetentionPolicy",type:{name:"Composite",className:"RetentionPolicy",modelProperties:{enabled:{serializedName:"\
Enabled",required:!0,xmlName:"Enabled",type:{name:"Boolean"}},days:{constraints:{InclusiveMinimum:1},serializedName:"Days",xmlName:"Days",type:{name:"Number"}}}}},
Xw={serializedName:"Metrics",type:{name:"Composite",className:"Metrics",modelProperties:{version:{serializedName:"Version",xmlName:"Version",type:{name:"String"}},
enabled:{serializedName:"Enabled",required:!0,xmlName:"Enabled",type:{name:"Boolean"}},includeAPIs:{serializedName:"IncludeAPIs",xmlName:"IncludeAPIs",type:{name:"\
Boolean"}},retentionPolicy:{serializedName:"RetentionPolicy",xmlName:"RetentionPolicy",type:{name:"Composite",className:"RetentionPolicy"}}}}},$w={serializedName:"\
CorsRule",type:{name:"Composite",className:"CorsRule",modelProperties:{allowedOrigins:{serializedName:"AllowedOrigins",required:!0,xmlName:"AllowedOrigins",type:{
name:"String"}},allowedMethods:{serializedName:"AllowedMethods",required:!0,xmlName:"AllowedMethods",type:{name:"String"}},allowedHeaders:{serializedName:"Allow\
edHeaders",required:!0,xmlName:"AllowedHeaders",type:{name:"String"}},exposedHeaders:{serializedName:"ExposedHeaders",required:!0,xmlName:"ExposedHeaders",type:{
name:"String"}},maxAgeInSeconds:{constraints:{InclusiveMinimum:0},serializedName:"MaxAgeInSeconds",required:!0,xmlName:"MaxAgeInSeconds",type:{name:"Number"}}}}},
Vw={serializedName:"StaticWebsite",type:{name:"Composite",className:"StaticWebsite",modelProperties:{enabled:{serializedName:"Enabled",required:!0,xmlName:"Enab\
led",type:{name:"Boolean"}},indexDocument:{serializedName:"IndexDocument",xmlName:"IndexDocument",type:{name:"String"}},errorDocument404Path:{serializedName:"Er\
rorDocument404Path",xmlName:"ErrorDocument404Path",type:{name:"String"}},defaultIndexDocumentPath:{serializedName:"DefaultIndexDocumentPath",xmlName:"DefaultInd\
exDocumentPath",type:{name:"String"}}}}},Q={serializedName:"StorageError",type:{name:"Composite",className:"StorageError",modelProperties:{message:{serializedName:"\
Message",xmlName:"Message",type:{name:"String"}},copySourceStatusCode:{serializedName:"CopySourceStatusCode",xmlName:"CopySourceStatusCode",type:{name:"Number"}},
copySourceErrorCode:{serializedName:"CopySourceErrorCode",xmlName:"CopySourceErrorCode",type:{name:"String"}},copySourceErrorMessage:{serializedName:"CopySource\
ErrorMessage",xmlName:"CopySourceErrorMessage",type:{name:"String"}},code:{serializedName:"Code",xmlName:"Code",type:{name:"String"}},authenticationErrorDetail:{
serializedName:"AuthenticationErrorDetail",xmlName:"AuthenticationErrorDetail",type:{name:"String"}}}}},Cu={serializedName:"BlobServiceStatistics",xmlName:"Stor\
ageServiceStats",type:{name:"Composite",className:"BlobServiceStatistics",modelProperties:{geoReplication:{serializedName:"GeoReplication",xmlName:"GeoReplicati\
on",type:{name:"Composite",className:"GeoReplication"}}}}},Zw={serializedName:"GeoReplication",type:{name:"Composite",className:"GeoReplication",modelProperties:{
status:{serializedName:"Status",required:!0,xmlName:"Status",type:{name:"Enum",allowedValues:["live","bootstrap","unavailable"]}},lastSyncOn:{serializedName:"La\
stSyncTime",required:!0,xmlName:"LastSyncTime",type:{name:"DateTimeRfc1123"}}}}},Iu={serializedName:"ListContainersSegmentResponse",xmlName:"EnumerationResults",
type:{name:"Composite",className:"ListContainersSegmentResponse",modelProperties:{serviceEndpoint:{serializedName:"ServiceEndpoint",required:!0,xmlName:"Service\
Endpoint",xmlIsAttribute:!0,type:{name:"String"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{name:"String"}},marker:{serializedName:"Marker",xmlName:"\
Marker",type:{name:"String"}},maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResults",type:{name:"Number"}},containerItems:{serializedName:"ContainerItems",
required:!0,xmlName:"Containers",xmlIsWrapped:!0,xmlElementName:"Container",type:{name:"Sequence",element:{type:{name:"Composite",className:"ContainerItem"}}}},
continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},e0={serializedName:"ContainerItem",xmlName:"Container",type:{name:"\
Composite",className:"ContainerItem",modelProperties:{name:{serializedName:"Name",required:!0,xmlName:"Name",type:{name:"String"}},deleted:{serializedName:"Dele\
ted",xmlName:"Deleted",type:{name:"Boolean"}},version:{serializedName:"Version",xmlName:"Version",type:{name:"String"}},properties:{serializedName:"Properties",
xmlName:"Properties",type:{name:"Composite",className:"ContainerProperties"}},metadata:{serializedName:"Metadata",xmlName:"Metadata",type:{name:"Dictionary",value:{
type:{name:"String"}}}}}}},t0={serializedName:"ContainerProperties",type:{name:"Composite",className:"ContainerProperties",modelProperties:{lastModified:{serializedName:"\
Last-Modified",required:!0,xmlName:"Last-Modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"Etag",required:!0,xmlName:"Etag",type:{name:"String"}},leaseStatus:{
serializedName:"LeaseStatus",xmlName:"LeaseStatus",type:{name:"Enum",allowedValues:["locked","unlocked"]}},leaseState:{serializedName:"LeaseState",xmlName:"Leas\
eState",type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseDuration:{serializedName:"LeaseDuration",xmlName:"LeaseDurat\
ion",type:{name:"Enum",allowedValues:["infinite","fixed"]}},publicAccess:{serializedName:"PublicAccess",xmlName:"PublicAccess",type:{name:"Enum",allowedValues:[
"container","blob"]}},hasImmutabilityPolicy:{serializedName:"HasImmutabilityPolicy",xmlName:"HasImmutabilityPolicy",type:{name:"Boolean"}},hasLegalHold:{serializedName:"\
HasLegalHold",xmlName:"HasLegalHold",type:{name:"Boolean"}},defaultEncryptionScope:{serializedName:"DefaultEncryptionScope",xmlName:"DefaultEncryptionScope",type:{
name:"String"}},preventEncryptionScopeOverride:{serializedName:"DenyEncryptionScopeOverride",xmlName:"DenyEncryptionScopeOverride",type:{name:"Boolean"}},deletedOn:{
serializedName:"DeletedTime",xmlName:"DeletedTime",type:{name:"DateTimeRfc1123"}},remainingRetentionDays:{serializedName:"RemainingRetentionDays",xmlName:"Remai\
ningRetentionDays",type:{name:"Number"}},isImmutableStorageWithVersioningEnabled:{serializedName:"ImmutableStorageWithVersioningEnabled",xmlName:"ImmutableStora\
geWithVersioningEnabled",type:{name:"Boolean"}}}}},xu={serializedName:"KeyInfo",type:{name:"Composite",className:"KeyInfo",modelProperties:{startsOn:{serializedName:"\
Start",required:!0,xmlName:"Start",type:{name:"String"}},expiresOn:{serializedName:"Expiry",required:!0,xmlName:"Expiry",type:{name:"String"}},delegatedUserTid:{
serializedName:"DelegatedUserTid",xmlName:"DelegatedUserTid",type:{name:"String"}}}}},Eu={serializedName:"UserDelegationKey",type:{name:"Composite",className:"U\
serDelegationKey",modelProperties:{signedObjectId:{serializedName:"SignedOid",required:!0,xmlName:"SignedOid",type:{name:"String"}},signedTenantId:{serializedName:"\
SignedTid",required:!0,xmlName:"SignedTid",type:{name:"String"}},signedStartsOn:{serializedName:"SignedStart",required:!0,xmlName:"SignedStart",type:{name:"Stri\
ng"}},signedExpiresOn:{serializedName:"SignedExpiry",required:!0,xmlName:"SignedExpiry",type:{name:"String"}},signedService:{serializedName:"SignedService",required:!0,
xmlName:"SignedService",type:{name:"String"}},signedVersion:{serializedName:"SignedVersion",required:!0,xmlName:"SignedVersion",type:{name:"String"}},signedDelegatedUserTenantId:{
serializedName:"SignedDelegatedUserTid",xmlName:"SignedDelegatedUserTid",type:{name:"String"}},value:{serializedName:"Value",required:!0,xmlName:"Value",type:{name:"\
String"}}}}},il={serializedName:"FilterBlobSegment",xmlName:"EnumerationResults",type:{name:"Composite",className:"FilterBlobSegment",modelProperties:{serviceEndpoint:{
serializedName:"ServiceEndpoint",required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"String"}},where:{serializedName:"Where",required:!0,xmlName:"\
Where",type:{name:"String"}},blobs:{serializedName:"Blobs",required:!0,xmlName:"Blobs",xmlIsWrapped:!0,xmlElementName:"Blob",type:{name:"Sequence",element:{type:{
name:"Composite",className:"FilterBlobItem"}}}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},r0={serializedName:"\
FilterBlobItem",xmlName:"Blob",type:{name:"Composite",className:"FilterBlobItem",modelProperties:{name:{serializedName:"Name",required:!0,xmlName:"Name",type:{name:"\
String"}},containerName:{serializedName:"ContainerName",required:!0,xmlName:"ContainerName",type:{name:"String"}},tags:{serializedName:"Tags",xmlName:"Tags",type:{
name:"Composite",className:"BlobTags"}}}}},al={serializedName:"BlobTags",xmlName:"Tags",type:{name:"Composite",className:"BlobTags",modelProperties:{blobTagSet:{
serializedName:"BlobTagSet",required:!0,xmlName:"TagSet",xmlIsWrapped:!0,xmlElementName:"Tag",type:{name:"Sequence",element:{type:{name:"Composite",className:"B\
lobTag"}}}}}}},n0={serializedName:"BlobTag",xmlName:"Tag",type:{name:"Composite",className:"BlobTag",modelProperties:{key:{serializedName:"Key",required:!0,xmlName:"\
Key",type:{name:"String"}},value:{serializedName:"Value",required:!0,xmlName:"Value",type:{name:"String"}}}}},i0={serializedName:"SignedIdentifier",xmlName:"Sig\
nedIdentifier",type:{name:"Composite",className:"SignedIdentifier",modelProperties:{id:{serializedName:"Id",required:!0,xmlName:"Id",type:{name:"String"}},accessPolicy:{
serializedName:"AccessPolicy",xmlName:"AccessPolicy",type:{name:"Composite",className:"AccessPolicy"}}}}},a0={serializedName:"AccessPolicy",type:{name:"Composit\
e",className:"AccessPolicy",modelProperties:{startsOn:{serializedName:"Start",xmlName:"Start",type:{name:"String"}},expiresOn:{serializedName:"Expiry",xmlName:"\
Expiry",type:{name:"String"}},permissions:{serializedName:"Permission",xmlName:"Permission",type:{name:"String"}}}}},wu={serializedName:"ListBlobsFlatSegmentRes\
ponse",xmlName:"EnumerationResults",type:{name:"Composite",className:"ListBlobsFlatSegmentResponse",modelProperties:{serviceEndpoint:{serializedName:"ServiceEnd\
point",required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"String"}},containerName:{serializedName:"ContainerName",required:!0,xmlName:"Containe\
rName",xmlIsAttribute:!0,type:{name:"String"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{name:"String"}},marker:{serializedName:"Marker",xmlName:"M\
arker",type:{name:"String"}},maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResults",type:{name:"Number"}},segment:{serializedName:"Segment",xmlName:"Blob\
s",type:{name:"Composite",className:"BlobFlatListSegment"}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},s0={serializedName:"\
BlobFlatListSegment",xmlName:"Blobs",type:{name:"Composite",className:"BlobFlatListSegment",modelProperties:{blobItems:{serializedName:"BlobItems",required:!0,xmlName:"\
BlobItems",xmlElementName:"Blob",type:{name:"Sequence",element:{type:{name:"Composite",className:"BlobItemInternal"}}}}}}},o0={serializedName:"BlobItemInternal",
xmlName:"Blob",type:{name:"Composite",className:"BlobItemInternal",modelProperties:{name:{serializedName:"Name",xmlName:"Name",type:{name:"Composite",className:"\
BlobName"}},deleted:{serializedName:"Deleted",required:!0,xmlName:"Deleted",type:{name:"Boolean"}},snapshot:{serializedName:"Snapshot",required:!0,xmlName:"Snap\
shot",type:{name:"String"}},versionId:{serializedName:"VersionId",xmlName:"VersionId",type:{name:"String"}},isCurrentVersion:{serializedName:"IsCurrentVersion",
xmlName:"IsCurrentVersion",type:{name:"Boolean"}},properties:{serializedName:"Properties",xmlName:"Properties",type:{name:"Composite",className:"BlobPropertiesI\
nternal"}},metadata:{serializedName:"Metadata",xmlName:"Metadata",type:{name:"Dictionary",value:{type:{name:"String"}}}},blobTags:{serializedName:"BlobTags",xmlName:"\
Tags",type:{name:"Composite",className:"BlobTags"}},objectReplicationMetadata:{serializedName:"ObjectReplicationMetadata",xmlName:"OrMetadata",type:{name:"Dicti\
onary",value:{type:{name:"String"}}}},hasVersionsOnly:{serializedName:"HasVersionsOnly",xmlName:"HasVersionsOnly",type:{name:"Boolean"}}}}},l0={serializedName:"\
BlobName",type:{name:"Composite",className:"BlobName",modelProperties:{encoded:{serializedName:"Encoded",xmlName:"Encoded",xmlIsAttribute:!0,type:{name:"Boolean"}},
content:{serializedName:"content",xmlName:"content",xmlIsMsText:!0,type:{name:"String"}}}}},c0={serializedName:"BlobPropertiesInternal",xmlName:"Properties",type:{
name:"Composite",className:"BlobPropertiesInternal",modelProperties:{createdOn:{serializedName:"Creation-Time",xmlName:"Creation-Time",type:{name:"DateTimeRfc11\
23"}},lastModified:{serializedName:"Last-Modified",required:!0,xmlName:"Last-Modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"Etag",required:!0,xmlName:"\
Etag",type:{name:"String"}},contentLength:{serializedName:"Content-Length",xmlName:"Content-Length",type:{name:"Number"}},contentType:{serializedName:"Content-T\
ype",xmlName:"Content-Type",type:{name:"String"}},contentEncoding:{serializedName:"Content-Encoding",xmlName:"Content-Encoding",type:{name:"String"}},contentLanguage:{
serializedName:"Content-Language",xmlName:"Content-Language",type:{name:"String"}},contentMD5:{serializedName:"Content-MD5",xmlName:"Content-MD5",type:{name:"By\
teArray"}},contentDisposition:{serializedName:"Content-Disposition",xmlName:"Content-Disposition",type:{name:"String"}},cacheControl:{serializedName:"Cache-Cont\
rol",xmlName:"Cache-Control",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"\
Number"}},blobType:{serializedName:"BlobType",xmlName:"BlobType",type:{name:"Enum",allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},leaseStatus:{serializedName:"\
LeaseStatus",xmlName:"LeaseStatus",type:{name:"Enum",allowedValues:["locked","unlocked"]}},leaseState:{serializedName:"LeaseState",xmlName:"LeaseState",type:{name:"\
Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseDuration:{serializedName:"LeaseDuration",xmlName:"LeaseDuration",type:{name:"Enu\
m",allowedValues:["infinite","fixed"]}},copyId:{serializedName:"CopyId",xmlName:"CopyId",type:{name:"String"}},copyStatus:{serializedName:"CopyStatus",xmlName:"\
CopyStatus",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},copySource:{serializedName:"CopySource",xmlName:"CopySource",type:{name:"\
String"}},copyProgress:{serializedName:"CopyProgress",xmlName:"CopyProgress",type:{name:"String"}},copyCompletedOn:{serializedName:"CopyCompletionTime",xmlName:"\
CopyCompletionTime",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{serializedName:"CopyStatusDescription",xmlName:"CopyStatusDescription",type:{name:"Str\
ing"}},serverEncrypted:{serializedName:"ServerEncrypted",xmlName:"ServerEncrypted",type:{name:"Boolean"}},incrementalCopy:{serializedName:"IncrementalCopy",xmlName:"\
IncrementalCopy",type:{name:"Boolean"}},destinationSnapshot:{serializedName:"DestinationSnapshot",xmlName:"DestinationSnapshot",type:{name:"String"}},deletedOn:{
serializedName:"DeletedTime",xmlName:"DeletedTime",type:{name:"DateTimeRfc1123"}},remainingRetentionDays:{serializedName:"RemainingRetentionDays",xmlName:"Remai\
ningRetentionDays",type:{name:"Number"}},accessTier:{serializedName:"AccessTier",xmlName:"AccessTier",type:{name:"Enum",allowedValues:["P4","P6","P10","P15","P2\
0","P30","P40","P50","P60","P70","P80","Hot","Cool","Archive","Cold"]}},accessTierInferred:{serializedName:"AccessTierInferred",xmlName:"AccessTierInferred",type:{
name:"Boolean"}},archiveStatus:{serializedName:"ArchiveStatus",xmlName:"ArchiveStatus",type:{name:"Enum",allowedValues:["rehydrate-pending-to-hot","rehydrate-pe\
nding-to-cool","rehydrate-pending-to-cold"]}},customerProvidedKeySha256:{serializedName:"CustomerProvidedKeySha256",xmlName:"CustomerProvidedKeySha256",type:{name:"\
String"}},encryptionScope:{serializedName:"EncryptionScope",xmlName:"EncryptionScope",type:{name:"String"}},accessTierChangedOn:{serializedName:"AccessTierChang\
eTime",xmlName:"AccessTierChangeTime",type:{name:"DateTimeRfc1123"}},tagCount:{serializedName:"TagCount",xmlName:"TagCount",type:{name:"Number"}},expiresOn:{serializedName:"\
Expiry-Time",xmlName:"Expiry-Time",type:{name:"DateTimeRfc1123"}},isSealed:{serializedName:"Sealed",xmlName:"Sealed",type:{name:"Boolean"}},rehydratePriority:{serializedName:"\
RehydratePriority",xmlName:"RehydratePriority",type:{name:"Enum",allowedValues:["High","Standard"]}},lastAccessedOn:{serializedName:"LastAccessTime",xmlName:"La\
stAccessTime",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"ImmutabilityPolicyUntilDate",xmlName:"ImmutabilityPolicyUntilDate",type:{
name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"ImmutabilityPolicyMode",xmlName:"ImmutabilityPolicyMode",type:{name:"Enum",allowedValues:["Muta\
ble","Unlocked","Locked"]}},legalHold:{serializedName:"LegalHold",xmlName:"LegalHold",type:{name:"Boolean"}}}}},Su={serializedName:"ListBlobsHierarchySegmentRes\
ponse",xmlName:"EnumerationResults",type:{name:"Composite",className:"ListBlobsHierarchySegmentResponse",modelProperties:{serviceEndpoint:{serializedName:"Servi\
ceEndpoint",required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"String"}},containerName:{serializedName:"ContainerName",required:!0,xmlName:"Con\
tainerName",xmlIsAttribute:!0,type:{name:"String"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{name:"String"}},marker:{serializedName:"Marker",xmlName:"\
Marker",type:{name:"String"}},maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResults",type:{name:"Number"}},delimiter:{serializedName:"Delimiter",xmlName:"\
Delimiter",type:{name:"String"}},segment:{serializedName:"Segment",xmlName:"Blobs",type:{name:"Composite",className:"BlobHierarchyListSegment"}},continuationToken:{
serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},d0={serializedName:"BlobHierarchyListSegment",xmlName:"Blobs",type:{name:"Composite",className:"\
BlobHierarchyListSegment",modelProperties:{blobPrefixes:{serializedName:"BlobPrefixes",xmlName:"BlobPrefixes",xmlElementName:"BlobPrefix",type:{name:"Sequence",
element:{type:{name:"Composite",className:"BlobPrefix"}}}},blobItems:{serializedName:"BlobItems",required:!0,xmlName:"BlobItems",xmlElementName:"Blob",type:{name:"\
Sequence",element:{type:{name:"Composite",className:"BlobItemInternal"}}}}}}},m0={serializedName:"BlobPrefix",type:{name:"Composite",className:"BlobPrefix",modelProperties:{
name:{serializedName:"Name",xmlName:"Name",type:{name:"Composite",className:"BlobName"}}}}},Bu={serializedName:"BlockLookupList",xmlName:"BlockList",type:{name:"\
Composite",className:"BlockLookupList",modelProperties:{committed:{serializedName:"Committed",xmlName:"Committed",xmlElementName:"Committed",type:{name:"Sequenc\
e",element:{type:{name:"String"}}}},uncommitted:{serializedName:"Uncommitted",xmlName:"Uncommitted",xmlElementName:"Uncommitted",type:{name:"Sequence",element:{
type:{name:"String"}}}},latest:{serializedName:"Latest",xmlName:"Latest",xmlElementName:"Latest",type:{name:"Sequence",element:{type:{name:"String"}}}}}}},Pu={serializedName:"\
BlockList",type:{name:"Composite",className:"BlockList",modelProperties:{committedBlocks:{serializedName:"CommittedBlocks",xmlName:"CommittedBlocks",xmlIsWrapped:!0,
xmlElementName:"Block",type:{name:"Sequence",element:{type:{name:"Composite",className:"Block"}}}},uncommittedBlocks:{serializedName:"UncommittedBlocks",xmlName:"\
UncommittedBlocks",xmlIsWrapped:!0,xmlElementName:"Block",type:{name:"Sequence",element:{type:{name:"Composite",className:"Block"}}}}}}},u0={serializedName:"Blo\
ck",type:{name:"Composite",className:"Block",modelProperties:{name:{serializedName:"Name",required:!0,xmlName:"Name",type:{name:"String"}},size:{serializedName:"\
Size",required:!0,xmlName:"Size",type:{name:"Number"}}}}},sl={serializedName:"PageList",type:{name:"Composite",className:"PageList",modelProperties:{pageRange:{
serializedName:"PageRange",xmlName:"PageRange",xmlElementName:"PageRange",type:{name:"Sequence",element:{type:{name:"Composite",className:"PageRange"}}}},clearRange:{
serializedName:"ClearRange",xmlName:"ClearRange",xmlElementName:"ClearRange",type:{name:"Sequence",element:{type:{name:"Composite",className:"ClearRange"}}}},continuationToken:{
serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},p0={serializedName:"PageRange",xmlName:"PageRange",type:{name:"Composite",className:"P\
ageRange",modelProperties:{start:{serializedName:"Start",required:!0,xmlName:"Start",type:{name:"Number"}},end:{serializedName:"End",required:!0,xmlName:"End",type:{
name:"Number"}}}}},f0={serializedName:"ClearRange",xmlName:"ClearRange",type:{name:"Composite",className:"ClearRange",modelProperties:{start:{serializedName:"St\
art",required:!0,xmlName:"Start",type:{name:"Number"}},end:{serializedName:"End",required:!0,xmlName:"End",type:{name:"Number"}}}}},_u={serializedName:"QueryReq\
uest",xmlName:"QueryRequest",type:{name:"Composite",className:"QueryRequest",modelProperties:{queryType:{serializedName:"QueryType",required:!0,xmlName:"QueryTy\
pe",type:{name:"String"}},expression:{serializedName:"Expression",required:!0,xmlName:"Expression",type:{name:"String"}},inputSerialization:{serializedName:"Inp\
utSerialization",xmlName:"InputSerialization",type:{name:"Composite",className:"QuerySerialization"}},outputSerialization:{serializedName:"OutputSerialization",
xmlName:"OutputSerialization",type:{name:"Composite",className:"QuerySerialization"}}}}},h0={serializedName:"QuerySerialization",type:{name:"Composite",className:"\
QuerySerialization",modelProperties:{format:{serializedName:"Format",xmlName:"Format",type:{name:"Composite",className:"QueryFormat"}}}}},g0={serializedName:"Qu\
eryFormat",type:{name:"Composite",className:"QueryFormat",modelProperties:{type:{serializedName:"Type",required:!0,xmlName:"Type",type:{name:"Enum",allowedValues:[
"delimited","json","arrow","parquet"]}},delimitedTextConfiguration:{serializedName:"DelimitedTextConfiguration",xmlName:"DelimitedTextConfiguration",type:{name:"\
Composite",className:"DelimitedTextConfiguration"}},jsonTextConfiguration:{serializedName:"JsonTextConfiguration",xmlName:"JsonTextConfiguration",type:{name:"Co\
mposite",className:"JsonTextConfiguration"}},arrowConfiguration:{serializedName:"ArrowConfiguration",xmlName:"ArrowConfiguration",type:{name:"Composite",className:"\
ArrowConfiguration"}},parquetTextConfiguration:{serializedName:"ParquetTextConfiguration",xmlName:"ParquetTextConfiguration",type:{name:"Dictionary",value:{type:{
name:"any"}}}}}}},y0={serializedName:"DelimitedTextConfiguration",xmlName:"DelimitedTextConfiguration",type:{name:"Composite",className:"DelimitedTextConfigurat\
ion",modelProperties:{columnSeparator:{serializedName:"ColumnSeparator",xmlName:"ColumnSeparator",type:{name:"String"}},fieldQuote:{serializedName:"FieldQuote",
xmlName:"FieldQuote",type:{name:"String"}},recordSeparator:{serializedName:"RecordSeparator",xmlName:"RecordSeparator",type:{name:"String"}},escapeChar:{serializedName:"\
EscapeChar",xmlName:"EscapeChar",type:{name:"String"}},headersPresent:{serializedName:"HeadersPresent",xmlName:"HasHeaders",type:{name:"Boolean"}}}}},A0={serializedName:"\
JsonTextConfiguration",xmlName:"JsonTextConfiguration",type:{name:"Composite",className:"JsonTextConfiguration",modelProperties:{recordSeparator:{serializedName:"\
RecordSeparator",xmlName:"RecordSeparator",type:{name:"String"}}}}},v0={serializedName:"ArrowConfiguration",xmlName:"ArrowConfiguration",type:{name:"Composite",
className:"ArrowConfiguration",modelProperties:{schema:{serializedName:"Schema",required:!0,xmlName:"Schema",xmlIsWrapped:!0,xmlElementName:"Field",type:{name:"\
Sequence",element:{type:{name:"Composite",className:"ArrowField"}}}}}}},N0={serializedName:"ArrowField",xmlName:"Field",type:{name:"Composite",className:"ArrowF\
ield",modelProperties:{type:{serializedName:"Type",required:!0,xmlName:"Type",type:{name:"String"}},name:{serializedName:"Name",xmlName:"Name",type:{name:"Strin\
g"}},precision:{serializedName:"Precision",xmlName:"Precision",type:{name:"Number"}},scale:{serializedName:"Scale",xmlName:"Scale",type:{name:"Number"}}}}},Tu={
serializedName:"Service_setPropertiesHeaders",type:{name:"Composite",className:"ServiceSetPropertiesHeaders",modelProperties:{clientRequestId:{serializedName:"x\
-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-co\
de",type:{name:"String"}}}}},Ru={serializedName:"Service_setPropertiesExceptionHeaders",type:{name:"Composite",className:"ServiceSetPropertiesExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ou={serializedName:"Service_getPropertiesHeaders",
type:{name:"Composite",className:"ServiceGetPropertiesHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-re\
quest-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-versio\
n",xmlName:"x-ms-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Mu={serializedName:"\
Service_getPropertiesExceptionHeaders",type:{name:"Composite",className:"ServiceGetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-\
error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ku={serializedName:"Service_getStatisticsHeaders",type:{name:"Composite",className:"ServiceGetSta\
tisticsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Du={serializedName:"\
Service_getStatisticsExceptionHeaders",type:{name:"Composite",className:"ServiceGetStatisticsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-\
error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Lu={serializedName:"Service_listContainersSegmentHeaders",type:{name:"Composite",className:"Servi\
ceListContainersSegmentHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},zu={serializedName:"Service_listContainersSegment\
ExceptionHeaders",type:{name:"Composite",className:"ServiceListContainersSegmentExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},Fu={serializedName:"Service_getUserDelegationKeyHeaders",type:{name:"Composite",className:"ServiceGetUserDelegationKey\
Headers",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Hu={serializedName:"\
Service_getUserDelegationKeyExceptionHeaders",type:{name:"Composite",className:"ServiceGetUserDelegationKeyExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Uu={serializedName:"Service_getAccountInfoHeaders",type:{name:"Composite",className:"Service\
GetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",
allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS","Standard_GZRS","Premium_ZRS","Standard_RAGZRS"]}},accountKind:{serializedName:"\
x-ms-account-kind",xmlName:"x-ms-account-kind",type:{name:"Enum",allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{
serializedName:"x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}},Qu={serializedName:"Service_getAccountInfoExceptionHeaders",type:{name:"Composite",className:"ServiceGetAccountInfoExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},qu={serializedName:"Service_submitBatchHeaders",type:{name:"Compo\
site",className:"ServiceSubmitBatchHeaders",modelProperties:{contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},ju={serializedName:"Service_submitBatchExceptionHeaders",type:{name:"Composite",className:"ServiceSubmitBatch\
ExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Gu={serializedName:"Service_fi\
lterBlobsHeaders",type:{name:"Composite",className:"ServiceFilterBlobsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"\
x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Yu={serializedName:"Service_filterBlobsExceptionHeaders",type:{name:"Composite",className:"S\
erviceFilterBlobsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ku={serializedName:"\
Container_createHeaders",type:{name:"Composite",className:"ContainerCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"Strin\
g"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ju={serializedName:"Container_createExceptionHeaders",type:{name:"Composite",className:"Cont\
ainerCreateExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Wu={serializedName:"\
Container_getPropertiesHeaders",type:{name:"Composite",className:"ContainerGetPropertiesHeaders",modelProperties:{metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"\
x-ms-meta-",xmlName:"x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-du\
ration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",allowedValues:[
"available","leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:[
"locked","unlocked"]}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobPublicAccess:{serializedName:"x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{name:"Enu\
m",allowedValues:["container","blob"]}},hasImmutabilityPolicy:{serializedName:"x-ms-has-immutability-policy",xmlName:"x-ms-has-immutability-policy",type:{name:"\
Boolean"}},hasLegalHold:{serializedName:"x-ms-has-legal-hold",xmlName:"x-ms-has-legal-hold",type:{name:"Boolean"}},defaultEncryptionScope:{serializedName:"x-ms-\
default-encryption-scope",xmlName:"x-ms-default-encryption-scope",type:{name:"String"}},denyEncryptionScopeOverride:{serializedName:"x-ms-deny-encryption-scope-\
override",xmlName:"x-ms-deny-encryption-scope-override",type:{name:"Boolean"}},isImmutableStorageWithVersioningEnabled:{serializedName:"x-ms-immutable-storage-w\
ith-versioning-enabled",xmlName:"x-ms-immutable-storage-with-versioning-enabled",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-m\
s-error-code",type:{name:"String"}}}}},Xu={serializedName:"Container_getPropertiesExceptionHeaders",type:{name:"Composite",className:"ContainerGetPropertiesExce\
ptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},$u={serializedName:"Container_dele\
teHeaders",type:{name:"Composite",className:"ContainerDeleteHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-cli\
ent-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-\
version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-\
error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Vu={serializedName:"Container_deleteExceptionHeaders",type:{name:"Composite",className:"Container\
DeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Zu={serializedName:"Cont\
ainer_setMetadataHeaders",type:{name:"Composite",className:"ContainerSetMetadataHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"\
String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-reque\
st-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ep={serializedName:"Container_setMetadataExceptionHeaders",type:{name:"Compo\
site",className:"ContainerSetMetadataExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
tp={serializedName:"Container_getAccessPolicyHeaders",type:{name:"Composite",className:"ContainerGetAccessPolicyHeaders",modelProperties:{blobPublicAccess:{serializedName:"\
x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{name:"Enum",allowedValues:["container","blob"]}},etag:{serializedName:"etag",xmlName:"etag",type:{
name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client\
-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},rp={serializedName:"Container_getAccessPolicyExceptionHeaders",type:{name:"C\
omposite",className:"ContainerGetAccessPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}},np={serializedName:"Container_setAccessPolicyHeaders",type:{name:"Composite",className:"ContainerSetAccessPolicyHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ip={serializedName:"Container_setAccessP\
olicyExceptionHeaders",type:{name:"Composite",className:"ContainerSetAccessPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},ap={serializedName:"Container_restoreHeaders",type:{name:"Composite",className:"ContainerRestoreHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},sp={serializedName:"Containe\
r_restoreExceptionHeaders",type:{name:"Composite",className:"ContainerRestoreExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},op={serializedName:"Container_renameHeaders",type:{name:"Composite",className:"ContainerRenameHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},lp={serializedName:"Containe\
r_renameExceptionHeaders",type:{name:"Composite",className:"ContainerRenameExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},cp={serializedName:"Container_submitBatchHeaders",type:{name:"Composite",className:"ContainerSubmitBatchHeaders",modelProperties:{
contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{
name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}}}}},dp={serializedName:"Container_submitBatchExceptionHeaders",
type:{name:"Composite",className:"ContainerSubmitBatchExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}},mp={serializedName:"Container_filterBlobsHeaders",type:{name:"Composite",className:"ContainerFilterBlobsHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}}}}},up={serializedName:"Container_filterBlobsExceptionHeaders",type:{name:"Composite",className:"ContainerFilterBlobsExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},pp={serializedName:"Container_acquireLeaseHeaders",type:{name:"Co\
mposite",className:"ContainerAcquireLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}}}}},fp={serializedName:"Container_acquireLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerAcquireLeaseExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},hp={serializedName:"Container_releaseLeaseHeader\
s",type:{name:"Composite",className:"ContainerReleaseLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-cli\
ent-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-\
version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},gp={serializedName:"Container\
_releaseLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerReleaseLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-c\
ode",xmlName:"x-ms-error-code",type:{name:"String"}}}}},yp={serializedName:"Container_renewLeaseHeaders",type:{name:"Composite",className:"ContainerRenewLeaseHe\
aders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-requ\
est-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},Ap={serializedName:"\
Container_renewLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerRenewLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-er\
ror-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},vp={serializedName:"Container_breakLeaseHeaders",type:{name:"Composite",className:"ContainerBreakLe\
aseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modifie\
d",type:{name:"DateTimeRfc1123"}},leaseTime:{serializedName:"x-ms-lease-time",xmlName:"x-ms-lease-time",type:{name:"Number"}},clientRequestId:{serializedName:"x\
-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}}}}},Np={serializedName:"Container_breakLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerBreakLeaseExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},bp={serializedName:"Container_changeLeaseHeaders",type:{name:"Composite",className:"\
ContainerChangeLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"\
last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}}}}},Cp={serializedName:"Container_changeLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerChangeLeaseExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ip={serializedName:"Container_listBlobFlatSegmentHeaders",type:{name:"Compos\
ite",className:"ContainerListBlobFlatSegmentHeaders",modelProperties:{contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},xp={serializedName:"Container_listBlobFl\
atSegmentExceptionHeaders",type:{name:"Composite",className:"ContainerListBlobFlatSegmentExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ep={serializedName:"Container_listBlobHierarchySegmentHeaders",type:{name:"Composite",className:"Cont\
ainerListBlobHierarchySegmentHeaders",modelProperties:{contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},wp={serializedName:"Container_listBlobHi\
erarchySegmentExceptionHeaders",type:{name:"Composite",className:"ContainerListBlobHierarchySegmentExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Sp={serializedName:"Container_getAccountInfoHeaders",type:{name:"Composite",className:"Conta\
inerGetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",
allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS","Standard_GZRS","Premium_ZRS","Standard_RAGZRS"]}},accountKind:{serializedName:"\
x-ms-account-kind",xmlName:"x-ms-account-kind",type:{name:"Enum",allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{
serializedName:"x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{name:"Boolean"}}}}},Bp={serializedName:"Container_getAccountInfoExceptionHeaders",type:{
name:"Composite",className:"ContainerGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}},ol={serializedName:"Blob_downloadHeaders",type:{name:"Composite",className:"BlobDownloadHeaders",modelProperties:{lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},createdOn:{serializedName:"x-ms-creation-time",xmlName:"x-ms-creation-time",type:{name:"Da\
teTimeRfc1123"}},metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},
objectReplicationPolicyId:{serializedName:"x-ms-or-policy-id",xmlName:"x-ms-or-policy-id",type:{name:"String"}},objectReplicationRules:{serializedName:"x-ms-or",
headerCollectionPrefix:"x-ms-or-",xmlName:"x-ms-or",type:{name:"Dictionary",value:{type:{name:"String"}}}},contentLength:{serializedName:"content-length",xmlName:"\
content-length",type:{name:"Number"}},contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},contentRange:{serializedName:"cont\
ent-range",xmlName:"content-range",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentMD5:{serializedName:"content-md\
5",xmlName:"content-md5",type:{name:"ByteArray"}},contentEncoding:{serializedName:"content-encoding",xmlName:"content-encoding",type:{name:"String"}},cacheControl:{
serializedName:"cache-control",xmlName:"cache-control",type:{name:"String"}},contentDisposition:{serializedName:"content-disposition",xmlName:"content-dispositi\
on",type:{name:"String"}},contentLanguage:{serializedName:"content-language",xmlName:"content-language",type:{name:"String"}},blobSequenceNumber:{serializedName:"\
x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},blobType:{serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"\
Enum",allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},copyCompletedOn:{serializedName:"x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-time",type:{
name:"DateTimeRfc1123"}},copyStatusDescription:{serializedName:"x-ms-copy-status-description",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{
serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyProgress:{serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{
name:"String"}},copySource:{serializedName:"x-ms-copy-source",xmlName:"x-ms-copy-source",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"\
x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-l\
ease-duration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",
allowedValues:["available","leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enu\
m",allowedValues:["locked","unlocked"]}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},isCurrentVersion:{serializedName:"x-ms-is-current-version",xmlName:"\
x-ms-is-current-version",type:{name:"Boolean"}},acceptRanges:{serializedName:"accept-ranges",xmlName:"accept-ranges",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block\
-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-encrypted",xmlName:"x-ms-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"\
x-ms-encryption-scope",type:{name:"String"}},blobContentMD5:{serializedName:"x-ms-blob-content-md5",xmlName:"x-ms-blob-content-md5",type:{name:"ByteArray"}},tagCount:{
serializedName:"x-ms-tag-count",xmlName:"x-ms-tag-count",type:{name:"Number"}},isSealed:{serializedName:"x-ms-blob-sealed",xmlName:"x-ms-blob-sealed",type:{name:"\
Boolean"}},lastAccessed:{serializedName:"x-ms-last-access-time",xmlName:"x-ms-last-access-time",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"\
x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"x-ms-i\
mmutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}},legalHold:{serializedName:"x-\
ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}},structuredBodyType:{serializedName:"x-ms-structured-body",xmlName:"x-ms-structured-body",type:{name:"\
String"}},structuredContentLength:{serializedName:"x-ms-structured-content-length",xmlName:"x-ms-structured-content-length",type:{name:"Number"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},contentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"Byte\
Array"}}}}},Pp={serializedName:"Blob_downloadExceptionHeaders",type:{name:"Composite",className:"BlobDownloadExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},_p={serializedName:"Blob_getPropertiesHeaders",type:{name:"Composite",className:"BlobGetProp\
ertiesHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},createdOn:{serializedName:"x\
-ms-creation-time",xmlName:"x-ms-creation-time",type:{name:"DateTimeRfc1123"}},metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"\
x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},objectReplicationPolicyId:{serializedName:"x-ms-or-policy-id",xmlName:"x-ms-or-policy-id",type:{
name:"String"}},objectReplicationRules:{serializedName:"x-ms-or",headerCollectionPrefix:"x-ms-or-",xmlName:"x-ms-or",type:{name:"Dictionary",value:{type:{name:"\
String"}}}},blobType:{serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"Enum",allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},copyCompletedOn:{
serializedName:"x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{serializedName:"x-ms-copy-s\
tatus-description",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},
copyProgress:{serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{name:"String"}},copySource:{serializedName:"x-ms-copy-source",xmlName:"x-ms\
-copy-source",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success",
"aborted","failed"]}},isIncrementalCopy:{serializedName:"x-ms-incremental-copy",xmlName:"x-ms-incremental-copy",type:{name:"Boolean"}},destinationSnapshot:{serializedName:"\
x-ms-copy-destination-snapshot",xmlName:"x-ms-copy-destination-snapshot",type:{name:"String"}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms\
-lease-duration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enu\
m",allowedValues:["available","leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"\
Enum",allowedValues:["locked","unlocked"]}},contentLength:{serializedName:"content-length",xmlName:"content-length",type:{name:"Number"}},contentType:{serializedName:"\
content-type",xmlName:"content-type",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentMD5:{serializedName:"content-\
md5",xmlName:"content-md5",type:{name:"ByteArray"}},contentEncoding:{serializedName:"content-encoding",xmlName:"content-encoding",type:{name:"String"}},contentDisposition:{
serializedName:"content-disposition",xmlName:"content-disposition",type:{name:"String"}},contentLanguage:{serializedName:"content-language",xmlName:"content-lan\
guage",type:{name:"String"}},cacheControl:{serializedName:"cache-control",xmlName:"cache-control",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms\
-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-r\
equest-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-versi\
on",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},acceptRanges:{serializedName:"accept-\
ranges",xmlName:"accept-ranges",type:{name:"String"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-blo\
ck-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-encrypted",xmlName:"x-ms-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"\
x-ms-encryption-scope",type:{name:"String"}},accessTier:{serializedName:"x-ms-access-tier",xmlName:"x-ms-access-tier",type:{name:"String"}},accessTierInferred:{
serializedName:"x-ms-access-tier-inferred",xmlName:"x-ms-access-tier-inferred",type:{name:"Boolean"}},archiveStatus:{serializedName:"x-ms-archive-status",xmlName:"\
x-ms-archive-status",type:{name:"String"}},accessTierChangedOn:{serializedName:"x-ms-access-tier-change-time",xmlName:"x-ms-access-tier-change-time",type:{name:"\
DateTimeRfc1123"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},isCurrentVersion:{serializedName:"x-ms-is-current\
-version",xmlName:"x-ms-is-current-version",type:{name:"Boolean"}},tagCount:{serializedName:"x-ms-tag-count",xmlName:"x-ms-tag-count",type:{name:"Number"}},expiresOn:{
serializedName:"x-ms-expiry-time",xmlName:"x-ms-expiry-time",type:{name:"DateTimeRfc1123"}},isSealed:{serializedName:"x-ms-blob-sealed",xmlName:"x-ms-blob-seale\
d",type:{name:"Boolean"}},rehydratePriority:{serializedName:"x-ms-rehydrate-priority",xmlName:"x-ms-rehydrate-priority",type:{name:"Enum",allowedValues:["High",
"Standard"]}},lastAccessed:{serializedName:"x-ms-last-access-time",xmlName:"x-ms-last-access-time",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"\
x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"x-ms-i\
mmutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}},legalHold:{serializedName:"x-\
ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Tp={
serializedName:"Blob_getPropertiesExceptionHeaders",type:{name:"Composite",className:"BlobGetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Rp={serializedName:"Blob_deleteHeaders",type:{name:"Composite",className:"BlobDeleteHeaders",
modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms\
-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Op={serializedName:"\
Blob_deleteExceptionHeaders",type:{name:"Composite",className:"BlobDeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},Mp={serializedName:"Blob_undeleteHeaders",type:{name:"Composite",className:"BlobUndeleteHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},kp={serializedName:"Blob_undeleteExcepti\
onHeaders",type:{name:"Composite",className:"BlobUndeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}},Dp={serializedName:"Blob_setExpiryHeaders",type:{name:"Composite",className:"BlobSetExpiryHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}}}}},Lp={serializedName:"Blob_setExpiryExceptionHeaders",type:{name:"Composite",className:"BlobSetExpiryExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},zp={serializedName:"Blob_setHttpHeadersHeaders",type:{name:"Compo\
site",className:"BlobSetHttpHeadersHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last\
-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-num\
ber",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Fp={serializedName:"\
Blob_setHttpHeadersExceptionHeaders",type:{name:"Composite",className:"BlobSetHttpHeadersExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Hp={serializedName:"Blob_setImmutabilityPolicyHeaders",type:{name:"Composite",className:"BlobSetImmut\
abilityPolicyHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiry:{serializedName:"x-ms-immutability-policy-until-date",xmlName:"\
x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutab\
ility-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}}}}},Up={serializedName:"Blob_setImmutabilityPolicyExceptionHeaders",type:{name:"\
Composite",className:"BlobSetImmutabilityPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}},Qp={serializedName:"Blob_deleteImmutabilityPolicyHeaders",type:{name:"Composite",className:"BlobDeleteImmutabilityPolicyHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}}}}},qp={serializedName:"Blob_deleteImmutabilityPolicyExceptionHeaders",type:{name:"Composite",className:"BlobDeleteImmutabilityPolicyExc\
eptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},jp={serializedName:"Blob_setLegal\
HoldHeaders",type:{name:"Composite",className:"BlobSetLegalHoldHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-\
client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-\
ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},legalHold:{serializedName:"x-\
ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}}}},Gp={serializedName:"Blob_setLegalHoldExceptionHeaders",type:{name:"Composite",className:"Blob\
SetLegalHoldExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Yp={serializedName:"\
Blob_setMetadataHeaders",type:{name:"Composite",className:"BlobSetMetadataHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"Strin\
g"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{
name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"S\
tring"}}}}},Kp={serializedName:"Blob_setMetadataExceptionHeaders",type:{name:"Composite",className:"BlobSetMetadataExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Jp={serializedName:"Blob_acquireLeaseHeaders",type:{name:"Composite",className:"\
BlobAcquireLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"\
last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}}}}},Wp={serializedName:"Blob_acquireLeaseExceptionHeaders",type:{name:"Composite",className:"BlobAcquireLeaseExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Xp={serializedName:"Blob_releaseLeaseHeaders",type:{name:"Composite",className:"\
BlobReleaseLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"\
last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},$p={serializedName:"Blob_releaseLeaseExceptionHeaders",type:{name:"Composite",
className:"BlobReleaseLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Vp={
serializedName:"Blob_renewLeaseHeaders",type:{name:"Composite",className:"BlobRenewLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{
name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"\
x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},Zp={serializedName:"Blob_renewLeaseExceptionHeaders",type:{name:"Composite",className:"\
BlobRenewLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ef={serializedName:"\
Blob_changeLeaseHeaders",type:{name:"Composite",className:"BlobChangeLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"Strin\
g"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},leaseId:{serializedName:"\
x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},tf={serializedName:"Blob_changeLeaseExceptionHeaders",type:{name:"Composite",className:"BlobChangeLeaseEx\
ceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},rf={serializedName:"Blob_breakLe\
aseHeaders",type:{name:"Composite",className:"BlobBreakLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseTime:{serializedName:"x-ms-lease-time",xmlName:"x-ms-lease-time",type:{
name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-\
request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},nf={serializedName:"Blob_breakLeaseExceptionHeaders",type:{name:"Composite",className:"BlobBreakLeaseExce\
ptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},af={serializedName:"Blob_createSna\
pshotHeaders",type:{name:"Composite",className:"BlobCreateSnapshotHeaders",modelProperties:{snapshot:{serializedName:"x-ms-snapshot",xmlName:"x-ms-snapshot",type:{
name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-\
ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"\
x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"\
x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-co\
de",type:{name:"String"}}}}},sf={serializedName:"Blob_createSnapshotExceptionHeaders",type:{name:"Composite",className:"BlobCreateSnapshotExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},of={serializedName:"Blob_startCopyFromURLHeaders",type:{name:"Com\
posite",className:"BlobStartCopyFromURLHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",
type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"\
x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-st\
atus",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},lf={serializedName:"Blob_startCopyFromURLExceptionHeaders",type:{name:"Composite",className:"BlobStartCopyFromURLExcep\
tionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x\
-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"\
x-ms-copy-source-status-code",type:{name:"Number"}}}}},cf={serializedName:"Blob_copyFromURLHeaders",type:{name:"Composite",className:"BlobCopyFromURLHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc112\
3"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x\
-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},copyId:{serializedName:"\
x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyStatus:{defaultValue:"success",isConstant:!0,serializedName:"x-ms-copy-status",type:{name:"String"}},
contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-conte\
nt-crc64",type:{name:"ByteArray"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},df={serializedName:"Blob_copyFromURLExceptionHeaders",type:{name:"Composite",className:"Blob\
CopyFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"\
x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"\
x-ms-copy-source-status-code",type:{name:"Number"}}}}},mf={serializedName:"Blob_abortCopyFromURLHeaders",type:{name:"Composite",className:"BlobAbortCopyFromURLH\
eaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},uf={serializedName:"\
Blob_abortCopyFromURLExceptionHeaders",type:{name:"Composite",className:"BlobAbortCopyFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-\
error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ll={serializedName:"Blob_setTierHeaders",type:{name:"Composite",className:"BlobSetTierHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error\
-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},pf={serializedName:"Blob_setTierExceptionHeaders",type:{name:"Composite",className:"BlobSetTierExcepti\
onHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ff={serializedName:"Blob_getAccountIn\
foHeaders",type:{name:"Composite",className:"BlobGetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-\
client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-\
ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms\
-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS","Standard_GZRS",
"Premium_ZRS","Standard_RAGZRS"]}},accountKind:{serializedName:"x-ms-account-kind",xmlName:"x-ms-account-kind",type:{name:"Enum",allowedValues:["Storage","BlobS\
torage","StorageV2","FileStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{serializedName:"x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{
name:"Boolean"}}}}},hf={serializedName:"Blob_getAccountInfoExceptionHeaders",type:{name:"Composite",className:"BlobGetAccountInfoExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},cl={serializedName:"Blob_queryHeaders",type:{name:"Composite",className:"\
BlobQueryHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},metadata:{serializedName:"\
x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},contentLength:{serializedName:"content\
-length",xmlName:"content-length",type:{name:"Number"}},contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},contentRange:{serializedName:"\
content-range",xmlName:"content-range",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentMD5:{serializedName:"conten\
t-md5",xmlName:"content-md5",type:{name:"ByteArray"}},contentEncoding:{serializedName:"content-encoding",xmlName:"content-encoding",type:{name:"String"}},cacheControl:{
serializedName:"cache-control",xmlName:"cache-control",type:{name:"String"}},contentDisposition:{serializedName:"content-disposition",xmlName:"content-dispositi\
on",type:{name:"String"}},contentLanguage:{serializedName:"content-language",xmlName:"content-language",type:{name:"String"}},blobSequenceNumber:{serializedName:"\
x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},blobType:{serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"\
Enum",allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},copyCompletionTime:{serializedName:"x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-time",type:{
name:"DateTimeRfc1123"}},copyStatusDescription:{serializedName:"x-ms-copy-status-description",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{
serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyProgress:{serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{
name:"String"}},copySource:{serializedName:"x-ms-copy-source",xmlName:"x-ms-copy-source",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"\
x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-l\
ease-duration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",
allowedValues:["available","leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enu\
m",allowedValues:["locked","unlocked"]}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},acceptRanges:{serializedName:"accept-ranges",xmlName:"accept-ranges",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeR\
fc1123"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"Number"}},isServerEncrypted:{
serializedName:"x-ms-server-encrypted",xmlName:"x-ms-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"\
x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},
blobContentMD5:{serializedName:"x-ms-blob-content-md5",xmlName:"x-ms-blob-content-md5",type:{name:"ByteArray"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}},contentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}}}},gf={serializedName:"\
Blob_queryExceptionHeaders",type:{name:"Composite",className:"BlobQueryExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x\
-ms-error-code",type:{name:"String"}}}}},yf={serializedName:"Blob_getTagsHeaders",type:{name:"Composite",className:"BlobGetTagsHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Af={serializedName:"Blob_getTagsExceptio\
nHeaders",type:{name:"Composite",className:"BlobGetTagsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}},vf={serializedName:"Blob_setTagsHeaders",type:{name:"Composite",className:"BlobSetTagsHeaders",modelProperties:{clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Nf={serializedName:"Blob_setTagsExceptionHeaders",type:{name:"\
Composite",className:"BlobSetTagsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
bf={serializedName:"PageBlob_createHeaders",type:{name:"Composite",className:"PageBlobCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",
type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md\
5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"\
DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"\
x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Cf={serializedName:"\
PageBlob_createExceptionHeaders",type:{name:"Composite",className:"PageBlobCreateExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},If={serializedName:"PageBlob_uploadPagesHeaders",type:{name:"Composite",className:"PageBlobUploadPagesHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",
xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"\
Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-reques\
t-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{
name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},structuredBodyType:{serializedName:"x-ms-structured-body",xmlName:"x-ms-structured-\
body",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},xf={serializedName:"PageBlob_uploadPa\
gesExceptionHeaders",type:{name:"Composite",className:"PageBlobUploadPagesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},Ef={serializedName:"PageBlob_clearPagesHeaders",type:{name:"Composite",className:"PageBlobClearPagesHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc112\
3"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-\
content-crc64",type:{name:"ByteArray"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},wf={serializedName:"PageBlob\
_clearPagesExceptionHeaders",type:{name:"Composite",className:"PageBlobClearPagesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Sf={serializedName:"PageBlob_uploadPagesFromURLHeaders",type:{name:"Composite",className:"PageBlobUploadPages\
FromURLHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-mod\
ified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x\
-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-seque\
nce-number",type:{name:"Number"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-vers\
ion",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x\
-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"\
x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Bf={serializedName:"PageBlob_uploadPagesFromURLExceptionHeaders",
type:{name:"Composite",className:"PageBlobUploadPagesFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-c\
ode",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{
serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},Pf={serializedName:"PageBlob_getPageRangesHeaders",
type:{name:"Composite",className:"PageBlobGetPageRangesHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},blobContentLength:{serializedName:"x-ms-blob-content-length",xmlName:"x-ms-b\
lob-content-length",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}},_f={serializedName:"PageBlob_getPageRangesExceptionHeaders",type:{name:"Composite",className:"PageBlobGetPageRangesExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Tf={serializedName:"PageBlob_getPageRangesDiffHeaders",type:{name:"\
Composite",className:"PageBlobGetPageRangesDiffHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTi\
meRfc1123"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},blobContentLength:{serializedName:"x-ms-blob-content-length",xmlName:"x-ms-blob-co\
ntent-length",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Rf={serializedName:"\
PageBlob_getPageRangesDiffExceptionHeaders",type:{name:"Composite",className:"PageBlobGetPageRangesDiffExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Of={serializedName:"PageBlob_resizeHeaders",type:{name:"Composite",className:"PageBlobResize\
Headers",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",
type:{name:"DateTimeRfc1123"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Mf={serializedName:"PageBlob_resizeExcep\
tionHeaders",type:{name:"Composite",className:"PageBlobResizeExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-\
code",type:{name:"String"}}}}},kf={serializedName:"PageBlob_updateSequenceNumberHeaders",type:{name:"Composite",className:"PageBlobUpdateSequenceNumberHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Df={serializedName:"PageBlob_updateSequenceNumberExceptio\
nHeaders",type:{name:"Composite",className:"PageBlobUpdateSequenceNumberExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},Lf={serializedName:"PageBlob_copyIncrementalHeaders",type:{name:"Composite",className:"PageBlobCopyIncrementalHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-\
ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyStatus:{serializedName:"\
x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},errorCode:{serializedName:"x-ms-error-co\
de",xmlName:"x-ms-error-code",type:{name:"String"}}}}},zf={serializedName:"PageBlob_copyIncrementalExceptionHeaders",type:{name:"Composite",className:"PageBlobC\
opyIncrementalExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ff={serializedName:"\
AppendBlob_createHeaders",type:{name:"Composite",className:"AppendBlobCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"Str\
ing"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"con\
tent-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{
serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{
serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encrypti\
on-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",
type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Hf={serializedName:"AppendBlob_createExcept\
ionHeaders",type:{name:"Composite",className:"AppendBlobCreateExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error\
-code",type:{name:"String"}}}}},Uf={serializedName:"AppendBlob_appendBlockHeaders",type:{name:"Composite",className:"AppendBlobAppendBlockHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc112\
3"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-\
content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobAppendOffset:{serializedName:"x-ms-blob-append-offset",xmlName:"x-ms-blob-app\
end-offset",type:{name:"String"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"\
Number"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"\
x-ms-encryption-scope",type:{name:"String"}},structuredBodyType:{serializedName:"x-ms-structured-body",xmlName:"x-ms-structured-body",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Qf={serializedName:"AppendBlob_appendBlockExceptionHeaders",type:{name:"Comp\
osite",className:"AppendBlobAppendBlockExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"Stri\
ng"}}}}},qf={serializedName:"AppendBlob_appendBlockFromUrlHeaders",type:{name:"Composite",className:"AppendBlobAppendBlockFromUrlHeaders",modelProperties:{etag:{
serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{
serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{
name:"ByteArray"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x\
-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobAppendOffset:{serializedName:"x-ms-blob-append-\
offset",xmlName:"x-ms-blob-append-offset",type:{name:"String"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-com\
mitted-block-count",type:{name:"Number"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"Stri\
ng"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},isServerEncrypted:{serializedName:"x-ms-requ\
est-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}},jf={serializedName:"AppendBlob_appendBlockFromUrlExceptionHeaders",type:{name:"Composite",className:"AppendBlobAppendBlockFromUrlExceptionHea\
ders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-cop\
y-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"x-\
ms-copy-source-status-code",type:{name:"Number"}}}}},Gf={serializedName:"AppendBlob_sealHeaders",type:{name:"Composite",className:"AppendBlobSealHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc112\
3"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},isSealed:{serializedName:"x-ms-blob-sealed",xmlName:"x-ms-blob-sealed",type:{name:"Boolean"}}}}},Yf={serializedName:"\
AppendBlob_sealExceptionHeaders",type:{name:"Composite",className:"AppendBlobSealExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Kf={serializedName:"BlockBlob_uploadHeaders",type:{name:"Composite",className:"BlockBlobUploadHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc112\
3"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x\
-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{
name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},structuredBodyType:{serializedName:"x-ms-structured-body",xmlName:"x-ms-structured-\
body",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Jf={serializedName:"BlockBlob_uploadE\
xceptionHeaders",type:{name:"Composite",className:"BlockBlobUploadExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-e\
rror-code",type:{name:"String"}}}}},Wf={serializedName:"BlockBlob_putBlobFromUrlHeaders",type:{name:"Composite",className:"BlockBlobPutBlobFromUrlHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc112\
3"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x\
-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{
name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"S\
tring"}}}}},Xf={serializedName:"BlockBlob_putBlobFromUrlExceptionHeaders",type:{name:"Composite",className:"BlockBlobPutBlobFromUrlExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"\
x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{
name:"Number"}}}}},$f={serializedName:"BlockBlob_stageBlockHeaders",type:{name:"Composite",className:"BlockBlobStageBlockHeaders",modelProperties:{contentMD5:{serializedName:"\
content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-versi\
on",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"\
x-ms-content-crc64",type:{name:"ByteArray"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"\
Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},structuredBodyType:{serializedName:"x-ms-structured-body",xmlName:"x-ms-structured-\
body",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Vf={serializedName:"BlockBlob_stageBl\
ockExceptionHeaders",type:{name:"Composite",className:"BlockBlobStageBlockExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},Zf={serializedName:"BlockBlob_stageBlockFromURLHeaders",type:{name:"Composite",className:"BlockBlobStageBlockFromURLHe\
aders",modelProperties:{contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-cr\
c64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-versi\
on",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encry\
pted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-k\
ey-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},eh={serializedName:"BlockBlob_stageBlockFromURLExceptionHeaders",type:{name:"Composite",className:"\
BlockBlobStageBlockFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{
serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-\
status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},th={serializedName:"BlockBlob_commitBlockListHeaders",type:{name:"Composite",className:"\
BlockBlobCommitBlockListHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",
xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{
serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms\
-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x\
-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{
name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"S\
tring"}}}}},rh={serializedName:"BlockBlob_commitBlockListExceptionHeaders",type:{name:"Composite",className:"BlockBlobCommitBlockListExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},nh={serializedName:"BlockBlob_getBlockListHeaders",type:{name:"Co\
mposite",className:"BlockBlobGetBlockListHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1\
123"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},
blobContentLength:{serializedName:"x-ms-blob-content-length",xmlName:"x-ms-blob-content-length",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-clie\
nt-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ih={serializedName:"BlockBlob_getBlockListExceptionHeaders",type:{name:"Comp\
osite",className:"BlockBlobGetBlockListExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"Stri\
ng"}}}}},Gn={parameterPath:["options","contentType"],mapper:{defaultValue:"application/xml",isConstant:!0,serializedName:"Content-Type",type:{name:"String"}}},b0={
parameterPath:"blobServiceProperties",mapper:nl},Br={parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:!0,serializedName:"Accept",type:{name:"\
String"}}},q={parameterPath:"url",mapper:{serializedName:"url",required:!0,xmlName:"url",type:{name:"String"}},skipEncoding:!0},ls={parameterPath:"restype",mapper:{
defaultValue:"service",isConstant:!0,serializedName:"restype",type:{name:"String"}}},Pr={parameterPath:"comp",mapper:{defaultValue:"properties",isConstant:!0,serializedName:"\
comp",type:{name:"String"}}},j={parameterPath:["options","timeoutInSeconds"],mapper:{constraints:{InclusiveMinimum:0},serializedName:"timeout",xmlName:"timeout",
type:{name:"Number"}}},G={parameterPath:"version",mapper:{defaultValue:"2026-04-06",isConstant:!0,serializedName:"x-ms-version",type:{name:"String"}}},Y={parameterPath:[
"options","requestId"],mapper:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}}},Z={parameterPath:"accept",mapper:{
defaultValue:"application/xml",isConstant:!0,serializedName:"Accept",type:{name:"String"}}},C0={parameterPath:"comp",mapper:{defaultValue:"stats",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},dl={parameterPath:"comp",mapper:{defaultValue:"list",isConstant:!0,serializedName:"comp",type:{name:"String"}}},ml={
parameterPath:["options","prefix"],mapper:{serializedName:"prefix",xmlName:"prefix",type:{name:"String"}}},an={parameterPath:["options","marker"],mapper:{serializedName:"\
marker",xmlName:"marker",type:{name:"String"}}},sn={parameterPath:["options","maxPageSize"],mapper:{constraints:{InclusiveMinimum:1},serializedName:"maxresults",
xmlName:"maxresults",type:{name:"Number"}}},I0={parameterPath:["options","include"],mapper:{serializedName:"include",xmlName:"include",xmlElementName:"ListConta\
inersIncludeType",type:{name:"Sequence",element:{type:{name:"Enum",allowedValues:["metadata","deleted","system"]}}}},collectionFormat:"CSV"},x0={parameterPath:"\
keyInfo",mapper:xu},E0={parameterPath:"comp",mapper:{defaultValue:"userdelegationkey",isConstant:!0,serializedName:"comp",type:{name:"String"}}},ul={parameterPath:"\
restype",mapper:{defaultValue:"account",isConstant:!0,serializedName:"restype",type:{name:"String"}}},ah={parameterPath:"body",mapper:{serializedName:"body",required:!0,
xmlName:"body",type:{name:"Stream"}}},sh={parameterPath:"comp",mapper:{defaultValue:"batch",isConstant:!0,serializedName:"comp",type:{name:"String"}}},_t={parameterPath:"\
contentLength",mapper:{serializedName:"Content-Length",required:!0,xmlName:"Content-Length",type:{name:"Number"}}},oh={parameterPath:"multipartContentType",mapper:{
serializedName:"Content-Type",required:!0,xmlName:"Content-Type",type:{name:"String"}}},lh={parameterPath:"comp",mapper:{defaultValue:"blobs",isConstant:!0,serializedName:"\
comp",type:{name:"String"}}},ch={parameterPath:["options","where"],mapper:{serializedName:"where",xmlName:"where",type:{name:"String"}}},ot={parameterPath:"rest\
ype",mapper:{defaultValue:"container",isConstant:!0,serializedName:"restype",type:{name:"String"}}},Gt={parameterPath:["options","metadata"],mapper:{serializedName:"\
x-ms-meta",xmlName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",type:{name:"Dictionary",value:{type:{name:"String"}}}}},dh={parameterPath:["options","access"],
mapper:{serializedName:"x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{name:"Enum",allowedValues:["container","blob"]}}},w0={parameterPath:["o\
ptions","containerEncryptionScope","defaultEncryptionScope"],mapper:{serializedName:"x-ms-default-encryption-scope",xmlName:"x-ms-default-encryption-scope",type:{
name:"String"}}},S0={parameterPath:["options","containerEncryptionScope","preventEncryptionScopeOverride"],mapper:{serializedName:"x-ms-deny-encryption-scope-ov\
erride",xmlName:"x-ms-deny-encryption-scope-override",type:{name:"Boolean"}}},fe={parameterPath:["options","leaseAccessConditions","leaseId"],mapper:{serializedName:"\
x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}}},de={parameterPath:["options","modifiedAccessConditions","ifModifiedSince"],mapper:{serializedName:"\
If-Modified-Since",xmlName:"If-Modified-Since",type:{name:"DateTimeRfc1123"}}},me={parameterPath:["options","modifiedAccessConditions","ifUnmodifiedSince"],mapper:{
serializedName:"If-Unmodified-Since",xmlName:"If-Unmodified-Since",type:{name:"DateTimeRfc1123"}}},mh={parameterPath:"comp",mapper:{defaultValue:"metadata",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},uh={parameterPath:"comp",mapper:{defaultValue:"acl",isConstant:!0,serializedName:"comp",type:{name:"String"}}},B0={
parameterPath:["options","containerAcl"],mapper:{serializedName:"containerAcl",xmlName:"SignedIdentifiers",xmlIsWrapped:!0,xmlElementName:"SignedIdentifier",type:{
name:"Sequence",element:{type:{name:"Composite",className:"SignedIdentifier"}}}}},ph={parameterPath:"comp",mapper:{defaultValue:"undelete",isConstant:!0,serializedName:"\
comp",type:{name:"String"}}},P0={parameterPath:["options","deletedContainerName"],mapper:{serializedName:"x-ms-deleted-container-name",xmlName:"x-ms-deleted-con\
tainer-name",type:{name:"String"}}},_0={parameterPath:["options","deletedContainerVersion"],mapper:{serializedName:"x-ms-deleted-container-version",xmlName:"x-m\
s-deleted-container-version",type:{name:"String"}}},T0={parameterPath:"comp",mapper:{defaultValue:"rename",isConstant:!0,serializedName:"comp",type:{name:"Strin\
g"}}},R0={parameterPath:"sourceContainerName",mapper:{serializedName:"x-ms-source-container-name",required:!0,xmlName:"x-ms-source-container-name",type:{name:"S\
tring"}}},O0={parameterPath:["options","sourceLeaseId"],mapper:{serializedName:"x-ms-source-lease-id",xmlName:"x-ms-source-lease-id",type:{name:"String"}}},Vt={
parameterPath:"comp",mapper:{defaultValue:"lease",isConstant:!0,serializedName:"comp",type:{name:"String"}}},fh={parameterPath:"action",mapper:{defaultValue:"ac\
quire",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},hh={parameterPath:["options","duration"],mapper:{serializedName:"x-ms-lease-durat\
ion",xmlName:"x-ms-lease-duration",type:{name:"Number"}}},gh={parameterPath:["options","proposedLeaseId"],mapper:{serializedName:"x-ms-proposed-lease-id",xmlName:"\
x-ms-proposed-lease-id",type:{name:"String"}}},yh={parameterPath:"action",mapper:{defaultValue:"release",isConstant:!0,serializedName:"x-ms-lease-action",type:{
name:"String"}}},Yn={parameterPath:"leaseId",mapper:{serializedName:"x-ms-lease-id",required:!0,xmlName:"x-ms-lease-id",type:{name:"String"}}},Ah={parameterPath:"\
action",mapper:{defaultValue:"renew",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},vh={parameterPath:"action",mapper:{defaultValue:"br\
eak",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},Nh={parameterPath:["options","breakPeriod"],mapper:{serializedName:"x-ms-lease-brea\
k-period",xmlName:"x-ms-lease-break-period",type:{name:"Number"}}},bh={parameterPath:"action",mapper:{defaultValue:"change",isConstant:!0,serializedName:"x-ms-l\
ease-action",type:{name:"String"}}},Ch={parameterPath:"proposedLeaseId",mapper:{serializedName:"x-ms-proposed-lease-id",required:!0,xmlName:"x-ms-proposed-lease\
-id",type:{name:"String"}}},Ih={parameterPath:["options","include"],mapper:{serializedName:"include",xmlName:"include",xmlElementName:"ListBlobsIncludeItem",type:{
name:"Sequence",element:{type:{name:"Enum",allowedValues:["copy","deleted","metadata","snapshots","uncommittedblobs","versions","tags","immutabilitypolicy","leg\
alhold","deletedwithversions"]}}}},collectionFormat:"CSV"},xh={parameterPath:["options","startFrom"],mapper:{serializedName:"startFrom",xmlName:"startFrom",type:{
name:"String"}}},M0={parameterPath:"delimiter",mapper:{serializedName:"delimiter",required:!0,xmlName:"delimiter",type:{name:"String"}}},Ft={parameterPath:["opt\
ions","snapshot"],mapper:{serializedName:"snapshot",xmlName:"snapshot",type:{name:"String"}}},or={parameterPath:["options","versionId"],mapper:{serializedName:"\
versionid",xmlName:"versionid",type:{name:"String"}}},Zi={parameterPath:["options","range"],mapper:{serializedName:"x-ms-range",xmlName:"x-ms-range",type:{name:"\
String"}}},k0={parameterPath:["options","rangeGetContentMD5"],mapper:{serializedName:"x-ms-range-get-content-md5",xmlName:"x-ms-range-get-content-md5",type:{name:"\
Boolean"}}},D0={parameterPath:["options","rangeGetContentCRC64"],mapper:{serializedName:"x-ms-range-get-content-crc64",xmlName:"x-ms-range-get-content-crc64",type:{
name:"Boolean"}}},ea={parameterPath:["options","structuredBodyType"],mapper:{serializedName:"x-ms-structured-body",xmlName:"x-ms-structured-body",type:{name:"St\
ring"}}},Xe={parameterPath:["options","cpkInfo","encryptionKey"],mapper:{serializedName:"x-ms-encryption-key",xmlName:"x-ms-encryption-key",type:{name:"String"}}},
$e={parameterPath:["options","cpkInfo","encryptionKeySha256"],mapper:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"\
String"}}},Ve={parameterPath:["options","cpkInfo","encryptionAlgorithm"],mapper:{serializedName:"x-ms-encryption-algorithm",xmlName:"x-ms-encryption-algorithm",
type:{name:"String"}}},Be={parameterPath:["options","modifiedAccessConditions","ifMatch"],mapper:{serializedName:"If-Match",xmlName:"If-Match",type:{name:"Strin\
g"}}},Pe={parameterPath:["options","modifiedAccessConditions","ifNoneMatch"],mapper:{serializedName:"If-None-Match",xmlName:"If-None-Match",type:{name:"String"}}},
Ie={parameterPath:["options","modifiedAccessConditions","ifTags"],mapper:{serializedName:"x-ms-if-tags",xmlName:"x-ms-if-tags",type:{name:"String"}}},L0={parameterPath:[
"options","deleteSnapshots"],mapper:{serializedName:"x-ms-delete-snapshots",xmlName:"x-ms-delete-snapshots",type:{name:"Enum",allowedValues:["include","only"]}}},
z0={parameterPath:["options","blobDeleteType"],mapper:{serializedName:"deletetype",xmlName:"deletetype",type:{name:"String"}}},F0={parameterPath:["options","acc\
essTierIfModifiedSince"],mapper:{serializedName:"x-ms-access-tier-if-modified-since",xmlName:"x-ms-access-tier-if-modified-since",type:{name:"DateTimeRfc1123"}}},
H0={parameterPath:["options","accessTierIfUnmodifiedSince"],mapper:{serializedName:"x-ms-access-tier-if-unmodified-since",xmlName:"x-ms-access-tier-if-unmodifie\
d-since",type:{name:"DateTimeRfc1123"}}},U0={parameterPath:"comp",mapper:{defaultValue:"expiry",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Q0={parameterPath:"\
expiryOptions",mapper:{serializedName:"x-ms-expiry-option",required:!0,xmlName:"x-ms-expiry-option",type:{name:"String"}}},q0={parameterPath:["options","expires\
On"],mapper:{serializedName:"x-ms-expiry-time",xmlName:"x-ms-expiry-time",type:{name:"String"}}},Kn={parameterPath:["options","blobHttpHeaders","blobCacheContro\
l"],mapper:{serializedName:"x-ms-blob-cache-control",xmlName:"x-ms-blob-cache-control",type:{name:"String"}}},Jn={parameterPath:["options","blobHttpHeaders","bl\
obContentType"],mapper:{serializedName:"x-ms-blob-content-type",xmlName:"x-ms-blob-content-type",type:{name:"String"}}},Wn={parameterPath:["options","blobHttpHe\
aders","blobContentMD5"],mapper:{serializedName:"x-ms-blob-content-md5",xmlName:"x-ms-blob-content-md5",type:{name:"ByteArray"}}},Xn={parameterPath:["options","\
blobHttpHeaders","blobContentEncoding"],mapper:{serializedName:"x-ms-blob-content-encoding",xmlName:"x-ms-blob-content-encoding",type:{name:"String"}}},$n={parameterPath:[
"options","blobHttpHeaders","blobContentLanguage"],mapper:{serializedName:"x-ms-blob-content-language",xmlName:"x-ms-blob-content-language",type:{name:"String"}}},
Vn={parameterPath:["options","blobHttpHeaders","blobContentDisposition"],mapper:{serializedName:"x-ms-blob-content-disposition",xmlName:"x-ms-blob-content-dispo\
sition",type:{name:"String"}}},Eh={parameterPath:"comp",mapper:{defaultValue:"immutabilityPolicies",isConstant:!0,serializedName:"comp",type:{name:"String"}}},on={
parameterPath:["options","immutabilityPolicyExpiry"],mapper:{serializedName:"x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",
type:{name:"DateTimeRfc1123"}}},ln={parameterPath:["options","immutabilityPolicyMode"],mapper:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immu\
tability-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}}},j0={parameterPath:"comp",mapper:{defaultValue:"legalhold",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},G0={parameterPath:"legalHold",mapper:{serializedName:"x-ms-legal-hold",required:!0,xmlName:"x-ms-legal-hold",type:{
name:"Boolean"}}},ut={parameterPath:["options","encryptionScope"],mapper:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"Str\
ing"}}},Y0={parameterPath:"comp",mapper:{defaultValue:"snapshot",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Zn={parameterPath:["options","tier"],
mapper:{serializedName:"x-ms-access-tier",xmlName:"x-ms-access-tier",type:{name:"Enum",allowedValues:["P4","P6","P10","P15","P20","P30","P40","P50","P60","P70",
"P80","Hot","Cool","Archive","Cold"]}}},wh={parameterPath:["options","rehydratePriority"],mapper:{serializedName:"x-ms-rehydrate-priority",xmlName:"x-ms-rehydra\
te-priority",type:{name:"Enum",allowedValues:["High","Standard"]}}},ei={parameterPath:["options","sourceModifiedAccessConditions","sourceIfModifiedSince"],mapper:{
serializedName:"x-ms-source-if-modified-since",xmlName:"x-ms-source-if-modified-since",type:{name:"DateTimeRfc1123"}}},ti={parameterPath:["options","sourceModif\
iedAccessConditions","sourceIfUnmodifiedSince"],mapper:{serializedName:"x-ms-source-if-unmodified-since",xmlName:"x-ms-source-if-unmodified-since",type:{name:"D\
ateTimeRfc1123"}}},ri={parameterPath:["options","sourceModifiedAccessConditions","sourceIfMatch"],mapper:{serializedName:"x-ms-source-if-match",xmlName:"x-ms-so\
urce-if-match",type:{name:"String"}}},ni={parameterPath:["options","sourceModifiedAccessConditions","sourceIfNoneMatch"],mapper:{serializedName:"x-ms-source-if-\
none-match",xmlName:"x-ms-source-if-none-match",type:{name:"String"}}},Sh={parameterPath:["options","sourceModifiedAccessConditions","sourceIfTags"],mapper:{serializedName:"\
x-ms-source-if-tags",xmlName:"x-ms-source-if-tags",type:{name:"String"}}},cs={parameterPath:"copySource",mapper:{serializedName:"x-ms-copy-source",required:!0,xmlName:"\
x-ms-copy-source",type:{name:"String"}}},cn={parameterPath:["options","blobTagsString"],mapper:{serializedName:"x-ms-tags",xmlName:"x-ms-tags",type:{name:"Strin\
g"}}},K0={parameterPath:["options","sealBlob"],mapper:{serializedName:"x-ms-seal-blob",xmlName:"x-ms-seal-blob",type:{name:"Boolean"}}},ii={parameterPath:["opti\
ons","legalHold"],mapper:{serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}},J0={parameterPath:"xMsRequiresSync",mapper:{defaultValue:"\
true",isConstant:!0,serializedName:"x-ms-requires-sync",type:{name:"String"}}},ta={parameterPath:["options","sourceContentMD5"],mapper:{serializedName:"x-ms-sou\
rce-content-md5",xmlName:"x-ms-source-content-md5",type:{name:"ByteArray"}}},ra={parameterPath:["options","copySourceAuthorization"],mapper:{serializedName:"x-m\
s-copy-source-authorization",xmlName:"x-ms-copy-source-authorization",type:{name:"String"}}},Bh={parameterPath:["options","copySourceTags"],mapper:{serializedName:"\
x-ms-copy-source-tag-option",xmlName:"x-ms-copy-source-tag-option",type:{name:"Enum",allowedValues:["REPLACE","COPY"]}}},na={parameterPath:["options","fileReque\
stIntent"],mapper:{serializedName:"x-ms-file-request-intent",xmlName:"x-ms-file-request-intent",type:{name:"String"}}},W0={parameterPath:"comp",mapper:{defaultValue:"\
copy",isConstant:!0,serializedName:"comp",type:{name:"String"}}},X0={parameterPath:"copyActionAbortConstant",mapper:{defaultValue:"abort",isConstant:!0,serializedName:"\
x-ms-copy-action",type:{name:"String"}}},$0={parameterPath:"copyId",mapper:{serializedName:"copyid",required:!0,xmlName:"copyid",type:{name:"String"}}},V0={parameterPath:"\
comp",mapper:{defaultValue:"tier",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Z0={parameterPath:"tier",mapper:{serializedName:"x-ms-access-tier",
required:!0,xmlName:"x-ms-access-tier",type:{name:"Enum",allowedValues:["P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot","Cool","Archive","\
Cold"]}}},eS={parameterPath:["options","queryRequest"],mapper:_u},tS={parameterPath:"comp",mapper:{defaultValue:"query",isConstant:!0,serializedName:"comp",type:{
name:"String"}}},Ph={parameterPath:"comp",mapper:{defaultValue:"tags",isConstant:!0,serializedName:"comp",type:{name:"String"}}},_h={parameterPath:["options","b\
lobModifiedAccessConditions","ifModifiedSince"],mapper:{serializedName:"x-ms-blob-if-modified-since",xmlName:"x-ms-blob-if-modified-since",type:{name:"DateTimeR\
fc1123"}}},Th={parameterPath:["options","blobModifiedAccessConditions","ifUnmodifiedSince"],mapper:{serializedName:"x-ms-blob-if-unmodified-since",xmlName:"x-ms\
-blob-if-unmodified-since",type:{name:"DateTimeRfc1123"}}},Rh={parameterPath:["options","blobModifiedAccessConditions","ifMatch"],mapper:{serializedName:"x-ms-b\
lob-if-match",xmlName:"x-ms-blob-if-match",type:{name:"String"}}},Oh={parameterPath:["options","blobModifiedAccessConditions","ifNoneMatch"],mapper:{serializedName:"\
x-ms-blob-if-none-match",xmlName:"x-ms-blob-if-none-match",type:{name:"String"}}},rS={parameterPath:["options","tags"],mapper:al},_r={parameterPath:["options","\
transactionalContentMD5"],mapper:{serializedName:"Content-MD5",xmlName:"Content-MD5",type:{name:"ByteArray"}}},ai={parameterPath:["options","transactionalConten\
tCrc64"],mapper:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}},nS={parameterPath:"blobType",mapper:{defaultValue:"P\
ageBlob",isConstant:!0,serializedName:"x-ms-blob-type",type:{name:"String"}}},Mh={parameterPath:"blobContentLength",mapper:{serializedName:"x-ms-blob-content-le\
ngth",required:!0,xmlName:"x-ms-blob-content-length",type:{name:"Number"}}},kh={parameterPath:["options","blobSequenceNumber"],mapper:{defaultValue:0,serializedName:"\
x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}}},ds={parameterPath:["options","contentType"],mapper:{defaultValue:"applicat\
ion/octet-stream",isConstant:!0,serializedName:"Content-Type",type:{name:"String"}}},ms={parameterPath:"body",mapper:{serializedName:"body",required:!0,xmlName:"\
body",type:{name:"Stream"}}},us={parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:!0,serializedName:"Accept",type:{name:"String"}}},pl={
parameterPath:"comp",mapper:{defaultValue:"page",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Dh={parameterPath:"pageWrite",mapper:{defaultValue:"\
update",isConstant:!0,serializedName:"x-ms-page-write",type:{name:"String"}}},fl={parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberLes\
sThanOrEqualTo"],mapper:{serializedName:"x-ms-if-sequence-number-le",xmlName:"x-ms-if-sequence-number-le",type:{name:"Number"}}},hl={parameterPath:["options","s\
equenceNumberAccessConditions","ifSequenceNumberLessThan"],mapper:{serializedName:"x-ms-if-sequence-number-lt",xmlName:"x-ms-if-sequence-number-lt",type:{name:"\
Number"}}},gl={parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberEqualTo"],mapper:{serializedName:"x-ms-if-sequence-number-eq",xmlName:"\
x-ms-if-sequence-number-eq",type:{name:"Number"}}},ps={parameterPath:["options","structuredContentLength"],mapper:{serializedName:"x-ms-structured-content-lengt\
h",xmlName:"x-ms-structured-content-length",type:{name:"Number"}}},iS={parameterPath:"pageWrite",mapper:{defaultValue:"clear",isConstant:!0,serializedName:"x-ms\
-page-write",type:{name:"String"}}},yl={parameterPath:"sourceUrl",mapper:{serializedName:"x-ms-copy-source",required:!0,xmlName:"x-ms-copy-source",type:{name:"S\
tring"}}},aS={parameterPath:"sourceRange",mapper:{serializedName:"x-ms-source-range",required:!0,xmlName:"x-ms-source-range",type:{name:"String"}}},Al={parameterPath:[
"options","sourceContentCrc64"],mapper:{serializedName:"x-ms-source-content-crc64",xmlName:"x-ms-source-content-crc64",type:{name:"ByteArray"}}},sS={parameterPath:"\
range",mapper:{serializedName:"x-ms-range",required:!0,xmlName:"x-ms-range",type:{name:"String"}}},fs={parameterPath:["options","sourceCpkInfo","sourceEncryptio\
nKey"],mapper:{serializedName:"x-ms-source-encryption-key",xmlName:"x-ms-source-encryption-key",type:{name:"String"}}},hs={parameterPath:["options","sourceCpkIn\
fo","sourceEncryptionKeySha256"],mapper:{serializedName:"x-ms-source-encryption-key-sha256",xmlName:"x-ms-source-encryption-key-sha256",type:{name:"String"}}},gs={
parameterPath:["options","sourceCpkInfo","sourceEncryptionAlgorithm"],mapper:{serializedName:"x-ms-source-encryption-algorithm",xmlName:"x-ms-source-encryption-\
algorithm",type:{name:"String"}}},Lh={parameterPath:"comp",mapper:{defaultValue:"pagelist",isConstant:!0,serializedName:"comp",type:{name:"String"}}},oS={parameterPath:[
"options","prevsnapshot"],mapper:{serializedName:"prevsnapshot",xmlName:"prevsnapshot",type:{name:"String"}}},lS={parameterPath:["options","prevSnapshotUrl"],mapper:{
serializedName:"x-ms-previous-snapshot-url",xmlName:"x-ms-previous-snapshot-url",type:{name:"String"}}},cS={parameterPath:"sequenceNumberAction",mapper:{serializedName:"\
x-ms-sequence-number-action",required:!0,xmlName:"x-ms-sequence-number-action",type:{name:"Enum",allowedValues:["max","update","increment"]}}},dS={parameterPath:"\
comp",mapper:{defaultValue:"incrementalcopy",isConstant:!0,serializedName:"comp",type:{name:"String"}}},mS={parameterPath:"blobType",mapper:{defaultValue:"Appen\
dBlob",isConstant:!0,serializedName:"x-ms-blob-type",type:{name:"String"}}},zh={parameterPath:"comp",mapper:{defaultValue:"appendblock",isConstant:!0,serializedName:"\
comp",type:{name:"String"}}},Fh={parameterPath:["options","appendPositionAccessConditions","maxSize"],mapper:{serializedName:"x-ms-blob-condition-maxsize",xmlName:"\
x-ms-blob-condition-maxsize",type:{name:"Number"}}},vl={parameterPath:["options","appendPositionAccessConditions","appendPosition"],mapper:{serializedName:"x-ms\
-blob-condition-appendpos",xmlName:"x-ms-blob-condition-appendpos",type:{name:"Number"}}},Hh={parameterPath:["options","sourceRange"],mapper:{serializedName:"x-\
ms-source-range",xmlName:"x-ms-source-range",type:{name:"String"}}},uS={parameterPath:"comp",mapper:{defaultValue:"seal",isConstant:!0,serializedName:"comp",type:{
name:"String"}}},Uh={parameterPath:"blobType",mapper:{defaultValue:"BlockBlob",isConstant:!0,serializedName:"x-ms-blob-type",type:{name:"String"}}},pS={parameterPath:[
"options","copySourceBlobProperties"],mapper:{serializedName:"x-ms-copy-source-blob-properties",xmlName:"x-ms-copy-source-blob-properties",type:{name:"Boolean"}}},
Qh={parameterPath:"comp",mapper:{defaultValue:"block",isConstant:!0,serializedName:"comp",type:{name:"String"}}},qh={parameterPath:"blockId",mapper:{serializedName:"\
blockid",required:!0,xmlName:"blockid",type:{name:"String"}}},fS={parameterPath:"blocks",mapper:Bu},jh={parameterPath:"comp",mapper:{defaultValue:"blocklist",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},hS={parameterPath:"listType",mapper:{defaultValue:"committed",serializedName:"blocklisttype",required:!0,xmlName:"b\
locklisttype",type:{name:"Enum",allowedValues:["committed","uncommitted","all"]}}},gS=class{static{s(this,"ServiceImpl")}client;constructor(e){this.client=e}setProperties(e,t){
return this.client.sendOperationRequest({blobServiceProperties:e,options:t},yS)}getProperties(e){return this.client.sendOperationRequest({options:e},AS)}getStatistics(e){
return this.client.sendOperationRequest({options:e},vS)}listContainersSegment(e){return this.client.sendOperationRequest({options:e},NS)}getUserDelegationKey(e,t){
return this.client.sendOperationRequest({keyInfo:e,options:t},bS)}getAccountInfo(e){return this.client.sendOperationRequest({options:e},CS)}submitBatch(e,t,r,n){
return this.client.sendOperationRequest({contentLength:e,multipartContentType:t,body:r,options:n},IS)}filterBlobs(e){return this.client.sendOperationRequest({options:e},
xS)}},Tr=kn(nn,!0),yS={path:"/",httpMethod:"PUT",responses:{202:{headersMapper:Tu},default:{bodyMapper:Q,headersMapper:Ru}},requestBody:b0,queryParameters:[ls,Pr,
j],urlParameters:[q],headerParameters:[Gn,Br,G,Y],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:Tr},AS={path:"/",httpMethod:"\
GET",responses:{200:{bodyMapper:nl,headersMapper:Ou},default:{bodyMapper:Q,headersMapper:Mu}},queryParameters:[ls,Pr,j],urlParameters:[q],headerParameters:[G,Y,
Z],isXML:!0,serializer:Tr},vS={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:Cu,headersMapper:ku},default:{bodyMapper:Q,headersMapper:Du}},queryParameters:[
ls,j,C0],urlParameters:[q],headerParameters:[G,Y,Z],isXML:!0,serializer:Tr},NS={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:Iu,headersMapper:Lu},default:{
bodyMapper:Q,headersMapper:zu}},queryParameters:[j,dl,ml,an,sn,I0],urlParameters:[q],headerParameters:[G,Y,Z],isXML:!0,serializer:Tr},bS={path:"/",httpMethod:"P\
OST",responses:{200:{bodyMapper:Eu,headersMapper:Fu},default:{bodyMapper:Q,headersMapper:Hu}},requestBody:x0,queryParameters:[ls,j,E0],urlParameters:[q],headerParameters:[
Gn,Br,G,Y],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:Tr},CS={path:"/",httpMethod:"GET",responses:{200:{headersMapper:Uu},
default:{bodyMapper:Q,headersMapper:Qu}},queryParameters:[Pr,j,ul],urlParameters:[q],headerParameters:[G,Y,Z],isXML:!0,serializer:Tr},IS={path:"/",httpMethod:"P\
OST",responses:{202:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:qu},default:{bodyMapper:Q,headersMapper:ju}},requestBody:ah,
queryParameters:[j,sh],urlParameters:[q],headerParameters:[Br,G,Y,_t,oh],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:Tr},xS={
path:"/",httpMethod:"GET",responses:{200:{bodyMapper:il,headersMapper:Gu},default:{bodyMapper:Q,headersMapper:Yu}},queryParameters:[j,an,sn,lh,ch],urlParameters:[
q],headerParameters:[G,Y,Z],isXML:!0,serializer:Tr},ES=class{static{s(this,"ContainerImpl")}client;constructor(e){this.client=e}create(e){return this.client.sendOperationRequest(
{options:e},wS)}getProperties(e){return this.client.sendOperationRequest({options:e},SS)}delete(e){return this.client.sendOperationRequest({options:e},BS)}setMetadata(e){
return this.client.sendOperationRequest({options:e},PS)}getAccessPolicy(e){return this.client.sendOperationRequest({options:e},_S)}setAccessPolicy(e){return this.
client.sendOperationRequest({options:e},TS)}restore(e){return this.client.sendOperationRequest({options:e},RS)}rename(e,t){return this.client.sendOperationRequest(
{sourceContainerName:e,options:t},OS)}submitBatch(e,t,r,n){return this.client.sendOperationRequest({contentLength:e,multipartContentType:t,body:r,options:n},MS)}filterBlobs(e){
return this.client.sendOperationRequest({options:e},kS)}acquireLease(e){return this.client.sendOperationRequest({options:e},DS)}releaseLease(e,t){return this.client.
sendOperationRequest({leaseId:e,options:t},LS)}renewLease(e,t){return this.client.sendOperationRequest({leaseId:e,options:t},zS)}breakLease(e){return this.client.
sendOperationRequest({options:e},FS)}changeLease(e,t,r){return this.client.sendOperationRequest({leaseId:e,proposedLeaseId:t,options:r},HS)}listBlobFlatSegment(e){
return this.client.sendOperationRequest({options:e},US)}listBlobHierarchySegment(e,t){return this.client.sendOperationRequest({delimiter:e,options:t},QS)}getAccountInfo(e){
return this.client.sendOperationRequest({options:e},qS)}},Ze=kn(nn,!0),wS={path:"/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:Ku},default:{bodyMapper:Q,
headersMapper:Ju}},queryParameters:[j,ot],urlParameters:[q],headerParameters:[G,Y,Z,Gt,dh,w0,S0],isXML:!0,serializer:Ze},SS={path:"/{containerName}",httpMethod:"\
GET",responses:{200:{headersMapper:Wu},default:{bodyMapper:Q,headersMapper:Xu}},queryParameters:[j,ot],urlParameters:[q],headerParameters:[G,Y,Z,fe],isXML:!0,serializer:Ze},
BS={path:"/{containerName}",httpMethod:"DELETE",responses:{202:{headersMapper:$u},default:{bodyMapper:Q,headersMapper:Vu}},queryParameters:[j,ot],urlParameters:[
q],headerParameters:[G,Y,Z,fe,de,me],isXML:!0,serializer:Ze},PS={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:Zu},default:{bodyMapper:Q,
headersMapper:ep}},queryParameters:[j,ot,mh],urlParameters:[q],headerParameters:[G,Y,Z,Gt,fe,de],isXML:!0,serializer:Ze},_S={path:"/{containerName}",httpMethod:"\
GET",responses:{200:{bodyMapper:{type:{name:"Sequence",element:{type:{name:"Composite",className:"SignedIdentifier"}}},serializedName:"SignedIdentifiers",xmlName:"\
SignedIdentifiers",xmlIsWrapped:!0,xmlElementName:"SignedIdentifier"},headersMapper:tp},default:{bodyMapper:Q,headersMapper:rp}},queryParameters:[j,ot,uh],urlParameters:[
q],headerParameters:[G,Y,Z,fe],isXML:!0,serializer:Ze},TS={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:np},default:{bodyMapper:Q,headersMapper:ip}},
requestBody:B0,queryParameters:[j,ot,uh],urlParameters:[q],headerParameters:[Gn,Br,G,Y,dh,fe,de,me],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"\
xml",serializer:Ze},RS={path:"/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:ap},default:{bodyMapper:Q,headersMapper:sp}},queryParameters:[j,ot,
ph],urlParameters:[q],headerParameters:[G,Y,Z,P0,_0],isXML:!0,serializer:Ze},OS={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:op},default:{
bodyMapper:Q,headersMapper:lp}},queryParameters:[j,ot,T0],urlParameters:[q],headerParameters:[G,Y,Z,R0,O0],isXML:!0,serializer:Ze},MS={path:"/{containerName}",httpMethod:"\
POST",responses:{202:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:cp},default:{bodyMapper:Q,headersMapper:dp}},requestBody:ah,
queryParameters:[j,sh,ot],urlParameters:[q],headerParameters:[Br,G,Y,_t,oh],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:Ze},
kS={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:il,headersMapper:mp},default:{bodyMapper:Q,headersMapper:up}},queryParameters:[j,an,sn,lh,
ch,ot],urlParameters:[q],headerParameters:[G,Y,Z],isXML:!0,serializer:Ze},DS={path:"/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:pp},default:{
bodyMapper:Q,headersMapper:fp}},queryParameters:[j,ot,Vt],urlParameters:[q],headerParameters:[G,Y,Z,de,me,fh,hh,gh],isXML:!0,serializer:Ze},LS={path:"/{containe\
rName}",httpMethod:"PUT",responses:{200:{headersMapper:hp},default:{bodyMapper:Q,headersMapper:gp}},queryParameters:[j,ot,Vt],urlParameters:[q],headerParameters:[
G,Y,Z,de,me,yh,Yn],isXML:!0,serializer:Ze},zS={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:yp},default:{bodyMapper:Q,headersMapper:Ap}},
queryParameters:[j,ot,Vt],urlParameters:[q],headerParameters:[G,Y,Z,de,me,Yn,Ah],isXML:!0,serializer:Ze},FS={path:"/{containerName}",httpMethod:"PUT",responses:{
202:{headersMapper:vp},default:{bodyMapper:Q,headersMapper:Np}},queryParameters:[j,ot,Vt],urlParameters:[q],headerParameters:[G,Y,Z,de,me,vh,Nh],isXML:!0,serializer:Ze},
HS={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:bp},default:{bodyMapper:Q,headersMapper:Cp}},queryParameters:[j,ot,Vt],urlParameters:[
q],headerParameters:[G,Y,Z,de,me,Yn,bh,Ch],isXML:!0,serializer:Ze},US={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:wu,headersMapper:Ip},
default:{bodyMapper:Q,headersMapper:xp}},queryParameters:[j,dl,ml,an,sn,ot,Ih,xh],urlParameters:[q],headerParameters:[G,Y,Z],isXML:!0,serializer:Ze},QS={path:"/\
{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:Su,headersMapper:Ep},default:{bodyMapper:Q,headersMapper:wp}},queryParameters:[j,dl,ml,an,sn,ot,Ih,
xh,M0],urlParameters:[q],headerParameters:[G,Y,Z],isXML:!0,serializer:Ze},qS={path:"/{containerName}",httpMethod:"GET",responses:{200:{headersMapper:Sp},default:{
bodyMapper:Q,headersMapper:Bp}},queryParameters:[Pr,j,ul],urlParameters:[q],headerParameters:[G,Y,Z],isXML:!0,serializer:Ze},jS=class{static{s(this,"BlobImpl")}client;constructor(e){
this.client=e}download(e){return this.client.sendOperationRequest({options:e},GS)}getProperties(e){return this.client.sendOperationRequest({options:e},YS)}delete(e){
return this.client.sendOperationRequest({options:e},KS)}undelete(e){return this.client.sendOperationRequest({options:e},JS)}setExpiry(e,t){return this.client.sendOperationRequest(
{expiryOptions:e,options:t},WS)}setHttpHeaders(e){return this.client.sendOperationRequest({options:e},XS)}setImmutabilityPolicy(e){return this.client.sendOperationRequest(
{options:e},$S)}deleteImmutabilityPolicy(e){return this.client.sendOperationRequest({options:e},VS)}setLegalHold(e,t){return this.client.sendOperationRequest({legalHold:e,
options:t},ZS)}setMetadata(e){return this.client.sendOperationRequest({options:e},eB)}acquireLease(e){return this.client.sendOperationRequest({options:e},tB)}releaseLease(e,t){
return this.client.sendOperationRequest({leaseId:e,options:t},rB)}renewLease(e,t){return this.client.sendOperationRequest({leaseId:e,options:t},nB)}changeLease(e,t,r){
return this.client.sendOperationRequest({leaseId:e,proposedLeaseId:t,options:r},iB)}breakLease(e){return this.client.sendOperationRequest({options:e},aB)}createSnapshot(e){
return this.client.sendOperationRequest({options:e},sB)}startCopyFromURL(e,t){return this.client.sendOperationRequest({copySource:e,options:t},oB)}copyFromURL(e,t){
return this.client.sendOperationRequest({copySource:e,options:t},lB)}abortCopyFromURL(e,t){return this.client.sendOperationRequest({copyId:e,options:t},cB)}setTier(e,t){
return this.client.sendOperationRequest({tier:e,options:t},dB)}getAccountInfo(e){return this.client.sendOperationRequest({options:e},mB)}query(e){return this.client.
sendOperationRequest({options:e},uB)}getTags(e){return this.client.sendOperationRequest({options:e},pB)}setTags(e){return this.client.sendOperationRequest({options:e},
fB)}},Fe=kn(nn,!0),GS={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:ol},
206:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:ol},default:{bodyMapper:Q,headersMapper:Pp}},queryParameters:[j,Ft,or],urlParameters:[
q],headerParameters:[G,Y,Z,fe,de,me,Zi,k0,D0,ea,Xe,$e,Ve,Be,Pe,Ie],isXML:!0,serializer:Fe},YS={path:"/{containerName}/{blob}",httpMethod:"HEAD",responses:{200:{
headersMapper:_p},default:{bodyMapper:Q,headersMapper:Tp}},queryParameters:[j,Ft,or],urlParameters:[q],headerParameters:[G,Y,Z,fe,de,me,Xe,$e,Ve,Be,Pe,Ie],isXML:!0,
serializer:Fe},KS={path:"/{containerName}/{blob}",httpMethod:"DELETE",responses:{202:{headersMapper:Rp},default:{bodyMapper:Q,headersMapper:Op}},queryParameters:[
j,Ft,or,z0],urlParameters:[q],headerParameters:[G,Y,Z,fe,de,me,Be,Pe,Ie,L0,F0,H0],isXML:!0,serializer:Fe},JS={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
200:{headersMapper:Mp},default:{bodyMapper:Q,headersMapper:kp}},queryParameters:[j,ph],urlParameters:[q],headerParameters:[G,Y,Z],isXML:!0,serializer:Fe},WS={path:"\
/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Dp},default:{bodyMapper:Q,headersMapper:Lp}},queryParameters:[j,U0],urlParameters:[q],headerParameters:[
G,Y,Z,Q0,q0],isXML:!0,serializer:Fe},XS={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:zp},default:{bodyMapper:Q,headersMapper:Fp}},
queryParameters:[Pr,j],urlParameters:[q],headerParameters:[G,Y,Z,fe,de,me,Be,Pe,Ie,Kn,Jn,Wn,Xn,$n,Vn],isXML:!0,serializer:Fe},$S={path:"/{containerName}/{blob}",
httpMethod:"PUT",responses:{200:{headersMapper:Hp},default:{bodyMapper:Q,headersMapper:Up}},queryParameters:[j,Ft,or,Eh],urlParameters:[q],headerParameters:[G,Y,
Z,me,on,ln],isXML:!0,serializer:Fe},VS={path:"/{containerName}/{blob}",httpMethod:"DELETE",responses:{200:{headersMapper:Qp},default:{bodyMapper:Q,headersMapper:qp}},
queryParameters:[j,Ft,or,Eh],urlParameters:[q],headerParameters:[G,Y,Z],isXML:!0,serializer:Fe},ZS={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{
headersMapper:jp},default:{bodyMapper:Q,headersMapper:Gp}},queryParameters:[j,Ft,or,j0],urlParameters:[q],headerParameters:[G,Y,Z,G0],isXML:!0,serializer:Fe},eB={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Yp},default:{bodyMapper:Q,headersMapper:Kp}},queryParameters:[j,mh],urlParameters:[
q],headerParameters:[G,Y,Z,Gt,fe,de,me,Xe,$e,Ve,Be,Pe,Ie,ut],isXML:!0,serializer:Fe},tB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Jp},
default:{bodyMapper:Q,headersMapper:Wp}},queryParameters:[j,Vt],urlParameters:[q],headerParameters:[G,Y,Z,de,me,fh,hh,gh,Be,Pe,Ie],isXML:!0,serializer:Fe},rB={path:"\
/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Xp},default:{bodyMapper:Q,headersMapper:$p}},queryParameters:[j,Vt],urlParameters:[q],headerParameters:[
G,Y,Z,de,me,yh,Yn,Be,Pe,Ie],isXML:!0,serializer:Fe},nB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Vp},default:{bodyMapper:Q,
headersMapper:Zp}},queryParameters:[j,Vt],urlParameters:[q],headerParameters:[G,Y,Z,de,me,Yn,Ah,Be,Pe,Ie],isXML:!0,serializer:Fe},iB={path:"/{containerName}/{bl\
ob}",httpMethod:"PUT",responses:{200:{headersMapper:ef},default:{bodyMapper:Q,headersMapper:tf}},queryParameters:[j,Vt],urlParameters:[q],headerParameters:[G,Y,
Z,de,me,Yn,bh,Ch,Be,Pe,Ie],isXML:!0,serializer:Fe},aB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:rf},default:{bodyMapper:Q,headersMapper:nf}},
queryParameters:[j,Vt],urlParameters:[q],headerParameters:[G,Y,Z,de,me,vh,Nh,Be,Pe,Ie],isXML:!0,serializer:Fe},sB={path:"/{containerName}/{blob}",httpMethod:"PU\
T",responses:{201:{headersMapper:af},default:{bodyMapper:Q,headersMapper:sf}},queryParameters:[j,Y0],urlParameters:[q],headerParameters:[G,Y,Z,Gt,fe,de,me,Xe,$e,
Ve,Be,Pe,Ie,ut],isXML:!0,serializer:Fe},oB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:of},default:{bodyMapper:Q,headersMapper:lf}},
queryParameters:[j],urlParameters:[q],headerParameters:[G,Y,Z,Gt,fe,de,me,Be,Pe,Ie,on,ln,Zn,wh,ei,ti,ri,ni,Sh,cs,cn,K0,ii],isXML:!0,serializer:Fe},lB={path:"/{c\
ontainerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:cf},default:{bodyMapper:Q,headersMapper:df}},queryParameters:[j],urlParameters:[q],headerParameters:[
G,Y,Z,Gt,fe,de,me,Be,Pe,Ie,on,ln,ut,Zn,ei,ti,ri,ni,cs,cn,ii,J0,ta,ra,Bh,na],isXML:!0,serializer:Fe},cB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
204:{headersMapper:mf},default:{bodyMapper:Q,headersMapper:uf}},queryParameters:[j,W0,$0],urlParameters:[q],headerParameters:[G,Y,Z,fe,X0],isXML:!0,serializer:Fe},
dB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:ll},202:{headersMapper:ll},default:{bodyMapper:Q,headersMapper:pf}},queryParameters:[
j,Ft,or,V0],urlParameters:[q],headerParameters:[G,Y,Z,fe,Ie,wh,Z0],isXML:!0,serializer:Fe},mB={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{headersMapper:ff},
default:{bodyMapper:Q,headersMapper:hf}},queryParameters:[Pr,j,ul],urlParameters:[q],headerParameters:[G,Y,Z],isXML:!0,serializer:Fe},uB={path:"/{containerName}\
/{blob}",httpMethod:"POST",responses:{200:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:cl},206:{bodyMapper:{type:{name:"Stre\
am"},serializedName:"parsedResponse"},headersMapper:cl},default:{bodyMapper:Q,headersMapper:gf}},requestBody:eS,queryParameters:[j,Ft,tS],urlParameters:[q],headerParameters:[
Gn,Br,G,Y,fe,de,me,Xe,$e,Ve,Be,Pe,Ie],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:Fe},pB={path:"/{containerName}/{blob}",httpMethod:"\
GET",responses:{200:{bodyMapper:al,headersMapper:yf},default:{bodyMapper:Q,headersMapper:Af}},queryParameters:[j,Ft,or,Ph],urlParameters:[q],headerParameters:[G,
Y,Z,fe,Ie,_h,Th,Rh,Oh],isXML:!0,serializer:Fe},fB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{204:{headersMapper:vf},default:{bodyMapper:Q,headersMapper:Nf}},
requestBody:rS,queryParameters:[j,or,Ph],urlParameters:[q],headerParameters:[Gn,Br,G,Y,fe,Ie,_h,Th,Rh,Oh,_r,ai],isXML:!0,contentType:"application/xml; charset=u\
tf-8",mediaType:"xml",serializer:Fe},hB=class{static{s(this,"PageBlobImpl")}client;constructor(e){this.client=e}create(e,t,r){return this.client.sendOperationRequest(
{contentLength:e,blobContentLength:t,options:r},gB)}uploadPages(e,t,r){return this.client.sendOperationRequest({contentLength:e,body:t,options:r},yB)}clearPages(e,t){
return this.client.sendOperationRequest({contentLength:e,options:t},AB)}uploadPagesFromURL(e,t,r,n,i){return this.client.sendOperationRequest({sourceUrl:e,sourceRange:t,
contentLength:r,range:n,options:i},vB)}getPageRanges(e){return this.client.sendOperationRequest({options:e},NB)}getPageRangesDiff(e){return this.client.sendOperationRequest(
{options:e},bB)}resize(e,t){return this.client.sendOperationRequest({blobContentLength:e,options:t},CB)}updateSequenceNumber(e,t){return this.client.sendOperationRequest(
{sequenceNumberAction:e,options:t},IB)}copyIncremental(e,t){return this.client.sendOperationRequest({copySource:e,options:t},xB)}},lr=kn(nn,!0),gB={path:"/{cont\
ainerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:bf},default:{bodyMapper:Q,headersMapper:Cf}},queryParameters:[j],urlParameters:[q],headerParameters:[
G,Y,Z,_t,Gt,fe,de,me,Xe,$e,Ve,Be,Pe,Ie,Kn,Jn,Wn,Xn,$n,Vn,on,ln,ut,Zn,cn,ii,nS,Mh,kh],isXML:!0,serializer:lr},yB={path:"/{containerName}/{blob}",httpMethod:"PUT",
responses:{201:{headersMapper:If},default:{bodyMapper:Q,headersMapper:xf}},requestBody:ms,queryParameters:[j,pl],urlParameters:[q],headerParameters:[G,Y,_t,fe,de,
me,Zi,ea,Xe,$e,Ve,Be,Pe,Ie,ut,_r,ai,ds,us,Dh,fl,hl,gl,ps],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:lr},AB={path:"/{co\
ntainerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Ef},default:{bodyMapper:Q,headersMapper:wf}},queryParameters:[j,pl],urlParameters:[q],headerParameters:[
G,Y,Z,_t,fe,de,me,Zi,Xe,$e,Ve,Be,Pe,Ie,ut,fl,hl,gl,iS],isXML:!0,serializer:lr},vB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Sf},
default:{bodyMapper:Q,headersMapper:Bf}},queryParameters:[j,pl],urlParameters:[q],headerParameters:[G,Y,Z,_t,fe,de,me,Xe,$e,Ve,Be,Pe,Ie,ut,ei,ti,ri,ni,ta,ra,na,
Dh,fl,hl,gl,yl,aS,Al,sS,fs,hs,gs],isXML:!0,serializer:lr},NB={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:sl,headersMapper:Pf},default:{
bodyMapper:Q,headersMapper:_f}},queryParameters:[j,an,sn,Ft,Lh],urlParameters:[q],headerParameters:[G,Y,Z,fe,de,me,Zi,Be,Pe,Ie],isXML:!0,serializer:lr},bB={path:"\
/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:sl,headersMapper:Tf},default:{bodyMapper:Q,headersMapper:Rf}},queryParameters:[j,an,sn,Ft,Lh,
oS],urlParameters:[q],headerParameters:[G,Y,Z,fe,de,me,Zi,Be,Pe,Ie,lS],isXML:!0,serializer:lr},CB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{
headersMapper:Of},default:{bodyMapper:Q,headersMapper:Mf}},queryParameters:[Pr,j],urlParameters:[q],headerParameters:[G,Y,Z,fe,de,me,Xe,$e,Ve,Be,Pe,Ie,ut,Mh],isXML:!0,
serializer:lr},IB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:kf},default:{bodyMapper:Q,headersMapper:Df}},queryParameters:[Pr,
j],urlParameters:[q],headerParameters:[G,Y,Z,fe,de,me,Be,Pe,Ie,kh,cS],isXML:!0,serializer:lr},xB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{
headersMapper:Lf},default:{bodyMapper:Q,headersMapper:zf}},queryParameters:[j,dS],urlParameters:[q],headerParameters:[G,Y,Z,de,me,Be,Pe,Ie,cs],isXML:!0,serializer:lr},
EB=class{static{s(this,"AppendBlobImpl")}client;constructor(e){this.client=e}create(e,t){return this.client.sendOperationRequest({contentLength:e,options:t},wB)}appendBlock(e,t,r){
return this.client.sendOperationRequest({contentLength:e,body:t,options:r},SB)}appendBlockFromUrl(e,t,r){return this.client.sendOperationRequest({sourceUrl:e,contentLength:t,
options:r},BB)}seal(e){return this.client.sendOperationRequest({options:e},PB)}},ys=kn(nn,!0),wB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{
headersMapper:Ff},default:{bodyMapper:Q,headersMapper:Hf}},queryParameters:[j],urlParameters:[q],headerParameters:[G,Y,Z,_t,Gt,fe,de,me,Xe,$e,Ve,Be,Pe,Ie,Kn,Jn,
Wn,Xn,$n,Vn,on,ln,ut,cn,ii,mS],isXML:!0,serializer:ys},SB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Uf},default:{bodyMapper:Q,
headersMapper:Qf}},requestBody:ms,queryParameters:[j,zh],urlParameters:[q],headerParameters:[G,Y,_t,fe,de,me,ea,Xe,$e,Ve,Be,Pe,Ie,ut,_r,ai,ds,us,ps,Fh,vl],isXML:!0,
contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:ys},BB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:qf},
default:{bodyMapper:Q,headersMapper:jf}},queryParameters:[j,zh],urlParameters:[q],headerParameters:[G,Y,Z,_t,fe,de,me,Xe,$e,Ve,Be,Pe,Ie,ut,ei,ti,ri,ni,ta,ra,na,
_r,yl,Al,fs,hs,gs,Fh,vl,Hh],isXML:!0,serializer:ys},PB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Gf},default:{bodyMapper:Q,
headersMapper:Yf}},queryParameters:[j,uS],urlParameters:[q],headerParameters:[G,Y,Z,fe,de,me,Be,Pe,vl],isXML:!0,serializer:ys},_B=class{static{s(this,"BlockBlob\
Impl")}client;constructor(e){this.client=e}upload(e,t,r){return this.client.sendOperationRequest({contentLength:e,body:t,options:r},TB)}putBlobFromUrl(e,t,r){return this.
client.sendOperationRequest({contentLength:e,copySource:t,options:r},RB)}stageBlock(e,t,r,n){return this.client.sendOperationRequest({blockId:e,contentLength:t,
body:r,options:n},OB)}stageBlockFromURL(e,t,r,n){return this.client.sendOperationRequest({blockId:e,contentLength:t,sourceUrl:r,options:n},MB)}commitBlockList(e,t){
return this.client.sendOperationRequest({blocks:e,options:t},kB)}getBlockList(e,t){return this.client.sendOperationRequest({listType:e,options:t},DB)}},si=kn(nn,
!0),TB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Kf},default:{bodyMapper:Q,headersMapper:Jf}},requestBody:ms,queryParameters:[
j],urlParameters:[q],headerParameters:[G,Y,_t,Gt,fe,de,me,ea,Xe,$e,Ve,Be,Pe,Ie,Kn,Jn,Wn,Xn,$n,Vn,on,ln,ut,Zn,cn,ii,_r,ai,ds,us,ps,Uh],isXML:!0,contentType:"appl\
ication/xml; charset=utf-8",mediaType:"binary",serializer:si},RB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Wf},default:{bodyMapper:Q,
headersMapper:Xf}},queryParameters:[j],urlParameters:[q],headerParameters:[G,Y,Z,_t,Gt,fe,de,me,Xe,$e,Ve,Be,Pe,Ie,Kn,Jn,Wn,Xn,$n,Vn,ut,Zn,ei,ti,ri,ni,Sh,cs,cn,ta,
ra,Bh,na,_r,fs,hs,gs,Uh,pS],isXML:!0,serializer:si},OB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:$f},default:{bodyMapper:Q,
headersMapper:Vf}},requestBody:ms,queryParameters:[j,Qh,qh],urlParameters:[q],headerParameters:[G,Y,_t,fe,ea,Xe,$e,Ve,ut,_r,ai,ds,us,ps],isXML:!0,contentType:"a\
pplication/xml; charset=utf-8",mediaType:"binary",serializer:si},MB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Zf},default:{
bodyMapper:Q,headersMapper:eh}},queryParameters:[j,Qh,qh],urlParameters:[q],headerParameters:[G,Y,Z,_t,fe,Xe,$e,Ve,ut,ei,ti,ri,ni,ta,ra,na,yl,Al,fs,hs,gs,Hh],isXML:!0,
serializer:si},kB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:th},default:{bodyMapper:Q,headersMapper:rh}},requestBody:fS,queryParameters:[
j,jh],urlParameters:[q],headerParameters:[Gn,Br,G,Y,Gt,fe,de,me,Xe,$e,Ve,Be,Pe,Ie,Kn,Jn,Wn,Xn,$n,Vn,on,ln,ut,Zn,cn,ii,_r,ai],isXML:!0,contentType:"application/x\
ml; charset=utf-8",mediaType:"xml",serializer:si},DB={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:Pu,headersMapper:nh},default:{bodyMapper:Q,
headersMapper:ih}},queryParameters:[j,Ft,jh,hS],urlParameters:[q],headerParameters:[G,Y,Z,fe,Ie],isXML:!0,serializer:si},LB=class extends II{static{s(this,"Stor\
ageClient")}url;version;constructor(e,t){if(e===void 0)throw new Error("'url' cannot be null");t||(t={});const r={requestContentType:"application/json; charset=\
utf-8"},n="azsdk-js-azure-storage-blob/12.32.0",i=t.userAgentOptions&&t.userAgentOptions.userAgentPrefix?`${t.userAgentOptions.userAgentPrefix} ${n}`:`${n}`,a={
...r,...t,userAgentOptions:{userAgentPrefix:i},endpoint:t.endpoint??t.baseUri??"{url}"};super(a),this.url=e,this.version=t.version||"2026-04-06",this.service=new gS(
this),this.container=new ES(this),this.blob=new jS(this),this.pageBlob=new hB(this),this.appendBlob=new EB(this),this.blockBlob=new _B(this)}service;container;blob;pageBlob;appendBlob;blockBlob},
zB=class extends LB{static{s(this,"StorageContextClient")}async sendOperationRequest(e,t){const r={...t};return(r.path==="/{containerName}"||r.path==="/{contain\
erName}/{blob}")&&(r.path=""),super.sendOperationRequest(e,r)}};function FB(e){const t=new URL(e);let r=t.pathname;return r=r||"/",r=UB(r),t.pathname=r,t.toString()}
s(FB,"escapeURLPath");function HB(e){let t="";if(e.search("DevelopmentStorageProxyUri=")!==-1){const r=e.split(";");for(const n of r)n.trim().startsWith("Develo\
pmentStorageProxyUri=")&&(t=n.trim().match("DevelopmentStorageProxyUri=(.*)")[1])}return t}s(HB,"getProxyUriFromDevConnString");function dn(e,t){const r=e.split(
";");for(const n of r)if(n.trim().startsWith(t))return n.trim().match(t+"=(.*)")[1];return""}s(dn,"getValueInConnString");function As(e){let t="";e.startsWith("\
UseDevelopmentStorage=true")&&(t=HB(e),e=Rw);let r=dn(e,"BlobEndpoint");if(r=r.endsWith("/")?r.slice(0,-1):r,e.search("DefaultEndpointsProtocol=")!==-1&&e.search(
"AccountKey=")!==-1){let n="",i="",a=Buffer.from("accountKey","base64"),o="";if(i=dn(e,"AccountName"),a=Buffer.from(dn(e,"AccountKey"),"base64"),!r){n=dn(e,"Def\
aultEndpointsProtocol");const c=n.toLowerCase();if(c!=="https"&&c!=="http")throw new Error("Invalid DefaultEndpointsProtocol in the provided Connection String. \
Expecting 'https' or 'http'");if(o=dn(e,"EndpointSuffix"),!o)throw new Error("Invalid EndpointSuffix in the provided Connection String");r=`${n}://${i}.blob.${o}`}
if(i){if(a.length===0)throw new Error("Invalid AccountKey in the provided Connection String")}else throw new Error("Invalid AccountName in the provided Connecti\
on String");return{kind:"AccountConnString",url:r,accountName:i,accountKey:a,proxyUri:t}}else{let n=dn(e,"SharedAccessSignature"),i=dn(e,"AccountName");if(i||(i=
Jh(r)),r){if(!n)throw new Error("Invalid SharedAccessSignature in the provided SAS Connection String")}else throw new Error("Invalid BlobEndpoint in the provide\
d SAS Connection String");return n.startsWith("?")&&(n=n.substring(1)),{kind:"SASConnString",url:r,accountName:i,accountSas:n}}}s(As,"extractConnectionStringPar\
ts");function UB(e){return encodeURIComponent(e).replace(/%2F/g,"/").replace(/'/g,"%27").replace(/\+/g,"%20").replace(/%25/g,"%")}s(UB,"escape");function pt(e,t){
const r=new URL(e);let n=r.pathname;return n=n?n.endsWith("/")?`${n}${t}`:`${n}/${t}`:t,r.pathname=n,r.toString()}s(pt,"appendToURLPath");function ia(e,t,r){const n=new URL(
e),i=encodeURIComponent(t),a=r?encodeURIComponent(r):void 0,o=n.search===""?"?":n.search,c=[];for(const l of o.slice(1).split("&"))if(l){const[d]=l.split("=",2);
d!==i&&c.push(l)}return a&&c.push(`${i}=${a}`),n.search=c.length?`?${c.join("&")}`:"",n.toString()}s(ia,"setURLParameter2");function Gh(e,t){return new URL(e).searchParams.
get(t)??void 0}s(Gh,"getURLParameter");function QB(e){try{const t=new URL(e);return t.protocol.endsWith(":")?t.protocol.slice(0,-1):t.protocol}catch{return}}s(QB,
"getURLScheme");function Yh(e,t){const r=new URL(e);let n=r.search;return n?n+="&"+t:n=t,r.search=n,r.toString()}s(Yh,"appendToURLQuery");function _e(e,t=!0){const r=e.
toISOString();return t?r.substring(0,r.length-1)+"0000Z":r.substring(0,r.length-5)+"Z"}s(_e,"truncatedISO8061Date");function qB(e){return it?Buffer.from(e).toString(
"base64"):btoa(e)}s(qB,"base64encode");function Kh(e,t){e.length>42&&(e=e.slice(0,42));const a=e+jB(t.toString(),48-e.length,"0");return qB(a)}s(Kh,"generateBlo\
ckID");function jB(e,t,r=" "){return String.prototype.padStart?e.padStart(t,r):(r=r||" ",e.length>t?e:(t=t-e.length,t>r.length&&(r+=r.repeat(t/r.length)),r.slice(
0,t)+e))}s(jB,"padStart");function GB(e,t){return e.toLocaleLowerCase()===t.toLocaleLowerCase()}s(GB,"iEqual");function Jh(e){const t=new URL(e);let r;try{return t.
hostname.split(".")[1]==="blob"?r=t.hostname.split(".")[0]:Wh(t)?r=t.pathname.split("/")[1]:r="",r}catch{throw new Error("Unable to extract accountName with pro\
vided information.")}}s(Jh,"getAccountNameFromUrl");function Wh(e){const t=e.host;return/^.*:.*:.*$|^(localhost|host.docker.internal)(:[0-9]+)?$|^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}(:[0-9]+)?$/.
test(t)||!!e.port&&Lw.includes(e.port)}s(Wh,"isIpEndpointStyle");function mn(e){if(e===void 0)return;const t=[];for(const r in e)if(Object.prototype.hasOwnProperty.
call(e,r)){const n=e[r];t.push(`${encodeURIComponent(r)}=${encodeURIComponent(n)}`)}return t.join("&")}s(mn,"toBlobTagsString");function YB(e){if(e===void 0)return;
const t={blobTagSet:[]};for(const r in e)if(Object.prototype.hasOwnProperty.call(e,r)){const n=e[r];t.blobTagSet.push({key:r,value:n})}return t}s(YB,"toBlobTags");
function KB(e){if(e===void 0)return;const t={};for(const r of e.blobTagSet)t[r.key]=r.value;return t}s(KB,"toTags");function Xh(e){if(e!==void 0)switch(e.kind){case"\
csv":return{format:{type:"delimited",delimitedTextConfiguration:{columnSeparator:e.columnSeparator||",",fieldQuote:e.fieldQuote||"",recordSeparator:e.recordSeparator,
escapeChar:e.escapeCharacter||"",headersPresent:e.hasHeaders||!1}}};case"json":return{format:{type:"json",jsonTextConfiguration:{recordSeparator:e.recordSeparator}}};case"\
arrow":return{format:{type:"arrow",arrowConfiguration:{schema:e.schema}}};case"parquet":return{format:{type:"parquet"}};default:throw Error("Invalid BlobQueryTe\
xtConfiguration.")}}s(Xh,"toQuerySerialization");function $h(e){if(!e||"policy-id"in e)return;const t=[];for(const r in e){const n=r.split("_"),i="or-";n[0].startsWith(
i)&&(n[0]=n[0].substring(i.length));const a={ruleId:n[1],replicationStatus:e[r]},o=t.findIndex(c=>c.policyId===n[0]);o>-1?t[o].rules.push(a):t.push({policyId:n[0],
rules:[a]})}return t}s($h,"parseObjectReplicationRecord");function aa(e){return e?e.scheme+" "+e.value:void 0}s(aa,"httpAuthorizationToString");function*Vh(e){let t=[],
r=[];e.pageRange&&(t=e.pageRange),e.clearRange&&(r=e.clearRange);let n=0,i=0;for(;n<t.length&&i<r.length;)t[n].start<r[i].start?(yield{start:t[n].start,end:t[n].
end,isClear:!1},++n):(yield{start:r[i].start,end:r[i].end,isClear:!0},++i);for(;n<t.length;++n)yield{start:t[n].start,end:t[n].end,isClear:!1};for(;i<r.length;++i)
yield{start:r[i].start,end:r[i].end,isClear:!0}}s(Vh,"ExtractPageRangeInfoItems");function ne(e){if("_response"in e)return e;throw new TypeError(`Unexpected res\
ponse object ${e}`)}s(ne,"assertResponse");async function vs(e,t,r,n,i){let a=n.contentChecksumAlgorithm??i;a===void 0&&(a="Customized"),a==="Auto"&&(a="Storage\
Crc64");let o;return a==="Customized"?(r.transactionalContentMD5=n.transactionalContentMD5,r.transactionalContentCrc64=n.transactionalContentCrc64):a==="Storage\
Crc64"&&(await Er.init(),o=await jE(e,t),r.structuredBodyType="XSM/1.0; properties=crc64",r.structuredContentLength=t),{body:a==="StorageCrc64"?o.body:e,contentLength:a===
"StorageCrc64"?o.encodedContentLength:t,contentChecksumAlgorithm:a}}s(vs,"setUploadChecksumParameters");var JB=class{static{s(this,"StorageClient2")}url;accountName;pipeline;credential;storageClientContext;isHttps;constructor(e,t){
this.url=FB(e),this.accountName=Jh(e),this.pipeline=t,this.storageClientContext=new zB(this.url,Hw(t)),this.isHttps=GB(QB(this.url)||"","https"),this.credential=
gu(t);const r=this.storageClientContext;r.requestContentType=void 0}},ee=zd({packageName:"@azure/storage-blob",packageVersion:pu,namespace:"Microsoft.Storage"}),
Rr=class xl{static{s(this,"_BlobSASPermissions")}static parse(t){const r=new xl;for(const n of t)switch(n){case"r":r.read=!0;break;case"a":r.add=!0;break;case"c":
r.create=!0;break;case"w":r.write=!0;break;case"d":r.delete=!0;break;case"x":r.deleteVersion=!0;break;case"t":r.tag=!0;break;case"m":r.move=!0;break;case"e":r.execute=
!0;break;case"i":r.setImmutabilityPolicy=!0;break;case"y":r.permanentDelete=!0;break;default:throw new RangeError(`Invalid permission: ${n}`)}return r}static from(t){
const r=new xl;return t.read&&(r.read=!0),t.add&&(r.add=!0),t.create&&(r.create=!0),t.write&&(r.write=!0),t.delete&&(r.delete=!0),t.deleteVersion&&(r.deleteVersion=
!0),t.tag&&(r.tag=!0),t.move&&(r.move=!0),t.execute&&(r.execute=!0),t.setImmutabilityPolicy&&(r.setImmutabilityPolicy=!0),t.permanentDelete&&(r.permanentDelete=
!0),r}read=!1;add=!1;create=!1;write=!1;delete=!1;deleteVersion=!1;tag=!1;move=!1;execute=!1;setImmutabilityPolicy=!1;permanentDelete=!1;toString(){const t=[];return this.
read&&t.push("r"),this.add&&t.push("a"),this.create&&t.push("c"),this.write&&t.push("w"),this.delete&&t.push("d"),this.deleteVersion&&t.push("x"),this.tag&&t.push(
"t"),this.move&&t.push("m"),this.execute&&t.push("e"),this.setImmutabilityPolicy&&t.push("i"),this.permanentDelete&&t.push("y"),t.join("")}},Or=class El{static{
s(this,"_ContainerSASPermissions")}static parse(t){const r=new El;for(const n of t)switch(n){case"r":r.read=!0;break;case"a":r.add=!0;break;case"c":r.create=!0;
break;case"w":r.write=!0;break;case"d":r.delete=!0;break;case"l":r.list=!0;break;case"t":r.tag=!0;break;case"x":r.deleteVersion=!0;break;case"m":r.move=!0;break;case"\
e":r.execute=!0;break;case"i":r.setImmutabilityPolicy=!0;break;case"y":r.permanentDelete=!0;break;case"f":r.filterByTags=!0;break;default:throw new RangeError(`\
Invalid permission ${n}`)}return r}static from(t){const r=new El;return t.read&&(r.read=!0),t.add&&(r.add=!0),t.create&&(r.create=!0),t.write&&(r.write=!0),t.delete&&
(r.delete=!0),t.list&&(r.list=!0),t.deleteVersion&&(r.deleteVersion=!0),t.tag&&(r.tag=!0),t.move&&(r.move=!0),t.execute&&(r.execute=!0),t.setImmutabilityPolicy&&
(r.setImmutabilityPolicy=!0),t.permanentDelete&&(r.permanentDelete=!0),t.filterByTags&&(r.filterByTags=!0),r}read=!1;add=!1;create=!1;write=!1;delete=!1;deleteVersion=!1;list=!1;tag=!1;move=!1;execute=!1;setImmutabilityPolicy=!1;permanentDelete=!1;filterByTags=!1;toString(){
const t=[];return this.read&&t.push("r"),this.add&&t.push("a"),this.create&&t.push("c"),this.write&&t.push("w"),this.delete&&t.push("d"),this.deleteVersion&&t.push(
"x"),this.list&&t.push("l"),this.tag&&t.push("t"),this.move&&t.push("m"),this.execute&&t.push("e"),this.setImmutabilityPolicy&&t.push("i"),this.permanentDelete&&
t.push("y"),this.filterByTags&&t.push("f"),t.join("")}};function cr(e){return e.end?`${e.start}-${e.end}`:e.start}s(cr,"ipRangeToString");var Zh;(function(e){e.
Https="https",e.HttpsAndHttp="https,http"})(Zh||(Zh={}));var Mr=class{static{s(this,"SASQueryParameters")}version;protocol;startsOn;expiresOn;permissions;services;resourceTypes;identifier;delegatedUserObjectId;encryptionScope;resource;signature;cacheControl;contentDisposition;contentEncoding;contentLanguage;contentType;ipRangeInner;signedOid;signedTenantId;signedStartsOn;signedExpiresOn;signedService;signedVersion;signedDelegatedUserTid;preauthorizedAgentObjectId;correlationId;requestHeaderKeys;requestQueryParameterKeys;get ipRange(){
if(this.ipRangeInner)return{end:this.ipRangeInner.end,start:this.ipRangeInner.start}}constructor(e,t,r,n,i,a,o,c,l,d,m,p,u,f,h,y,A,x,g,N,E,P,M){this.version=e,this.
signature=t,r!==void 0&&typeof r!="string"?(this.permissions=r.permissions,this.services=r.services,this.resourceTypes=r.resourceTypes,this.protocol=r.protocol,
this.startsOn=r.startsOn,this.expiresOn=r.expiresOn,this.ipRangeInner=r.ipRange,this.identifier=r.identifier,this.delegatedUserObjectId=r.delegatedUserObjectId,
this.encryptionScope=r.encryptionScope,this.resource=r.resource,this.cacheControl=r.cacheControl,this.contentDisposition=r.contentDisposition,this.contentEncoding=
r.contentEncoding,this.contentLanguage=r.contentLanguage,this.contentType=r.contentType,this.requestHeaderKeys=r.requestHeaderKeys,this.requestQueryParameterKeys=
r.requestQueryParameterKeys,r.userDelegationKey&&(this.signedOid=r.userDelegationKey.signedObjectId,this.signedTenantId=r.userDelegationKey.signedTenantId,this.
signedStartsOn=r.userDelegationKey.signedStartsOn,this.signedExpiresOn=r.userDelegationKey.signedExpiresOn,this.signedService=r.userDelegationKey.signedService,
this.signedVersion=r.userDelegationKey.signedVersion,this.signedDelegatedUserTid=r.userDelegationKey.signedDelegatedUserTenantId,this.preauthorizedAgentObjectId=
r.preauthorizedAgentObjectId,this.correlationId=r.correlationId)):(this.services=n,this.resourceTypes=i,this.expiresOn=c,this.permissions=r,this.protocol=a,this.
startsOn=o,this.ipRangeInner=l,this.delegatedUserObjectId=E,this.encryptionScope=N,this.identifier=d,this.resource=m,this.cacheControl=p,this.contentDisposition=
u,this.contentEncoding=f,this.contentLanguage=h,this.contentType=y,this.requestHeaderKeys=P,this.requestQueryParameterKeys=M,A&&(this.signedOid=A.signedObjectId,
this.signedTenantId=A.signedTenantId,this.signedStartsOn=A.signedStartsOn,this.signedExpiresOn=A.signedExpiresOn,this.signedService=A.signedService,this.signedVersion=
A.signedVersion,this.signedDelegatedUserTid=A.signedDelegatedUserTenantId,this.preauthorizedAgentObjectId=x,this.correlationId=g))}toString(){const e=["sv","ss",
"srt","spr","st","se","sip","si","ses","skoid","sktid","skt","ske","sks","skv","sr","sp","rscc","rscd","rsce","rscl","rsct","saoid","scid","sduoid","skdutid","s\
rh","srq","sig"],t=[];for(const r of e)switch(r){case"sv":this.tryAppendQueryParameter(t,r,this.version);break;case"ss":this.tryAppendQueryParameter(t,r,this.services);
break;case"srt":this.tryAppendQueryParameter(t,r,this.resourceTypes);break;case"spr":this.tryAppendQueryParameter(t,r,this.protocol);break;case"st":this.tryAppendQueryParameter(
t,r,this.startsOn?_e(this.startsOn,!1):void 0);break;case"se":this.tryAppendQueryParameter(t,r,this.expiresOn?_e(this.expiresOn,!1):void 0);break;case"sip":this.
tryAppendQueryParameter(t,r,this.ipRange?cr(this.ipRange):void 0);break;case"si":this.tryAppendQueryParameter(t,r,this.identifier);break;case"ses":this.tryAppendQueryParameter(
t,r,this.encryptionScope);break;case"skoid":this.tryAppendQueryParameter(t,r,this.signedOid);break;case"sktid":this.tryAppendQueryParameter(t,r,this.signedTenantId);
break;case"skt":this.tryAppendQueryParameter(t,r,this.signedStartsOn?_e(this.signedStartsOn,!1):void 0);break;case"ske":this.tryAppendQueryParameter(t,r,this.signedExpiresOn?
_e(this.signedExpiresOn,!1):void 0);break;case"sks":this.tryAppendQueryParameter(t,r,this.signedService);break;case"skv":this.tryAppendQueryParameter(t,r,this.signedVersion);
break;case"skdutid":this.tryAppendQueryParameter(t,r,this.signedDelegatedUserTid);break;case"sr":this.tryAppendQueryParameter(t,r,this.resource);break;case"sp":
this.tryAppendQueryParameter(t,r,this.permissions);break;case"sig":this.tryAppendQueryParameter(t,r,this.signature);break;case"rscc":this.tryAppendQueryParameter(
t,r,this.cacheControl);break;case"rscd":this.tryAppendQueryParameter(t,r,this.contentDisposition);break;case"rsce":this.tryAppendQueryParameter(t,r,this.contentEncoding);
break;case"rscl":this.tryAppendQueryParameter(t,r,this.contentLanguage);break;case"rsct":this.tryAppendQueryParameter(t,r,this.contentType);break;case"saoid":this.
tryAppendQueryParameter(t,r,this.preauthorizedAgentObjectId);break;case"scid":this.tryAppendQueryParameter(t,r,this.correlationId);break;case"sduoid":this.tryAppendQueryParameter(
t,r,this.delegatedUserObjectId);break;case"srh":this.tryAppendQueryParameter(t,r,this.requestHeaderKeys);break;case"srq":this.tryAppendQueryParameter(t,r,this.requestQueryParameterKeys);
break}return t.join("&")}tryAppendQueryParameter(e,t,r){r&&(t=encodeURIComponent(t),r=encodeURIComponent(r),t.length>0&&r.length>0&&e.push(`${t}=${r}`))}};function eg(e,t,r){
return Nl(e,t,r).sasQueryParameters}s(eg,"generateBlobSASQueryParameters");function Nl(e,t,r){const n=e.version?e.version:fu,i=t instanceof Pt?t:void 0;let a;if(i===
void 0&&r!==void 0&&(a=new Ew(r,t)),i===void 0&&a===void 0)throw TypeError("Invalid sharedKeyCredential, userDelegationKey or accountName.");if(n>="2020-12-06")
return i!==void 0?$B(e,i):n>="2026-04-06"?rP(e,a):n>="2025-07-05"?tP(e,a):eP(e,a);if(n>="2018-11-09")return i!==void 0?XB(e,i):n>="2020-02-10"?ZB(e,a):VB(e,a);if(n>=
"2015-04-05"){if(i!==void 0)return WB(e,i);throw new RangeError("'version' must be >= '2018-11-09' when generating user delegation SAS using user delegation key\
.")}throw new RangeError("'version' must be >= '2015-04-05'.")}s(Nl,"generateBlobSASQueryParametersInternal");function WB(e,t){if(e=Dr(e),!e.identifier&&!(e.permissions&&
e.expiresOn))throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.");let r="c";e.blobName&&
(r="b");let n;e.permissions&&(e.blobName?n=Rr.parse(e.permissions.toString()).toString():n=Or.parse(e.permissions.toString()).toString());const i=[n||"",e.startsOn?
_e(e.startsOn,!1):"",e.expiresOn?_e(e.expiresOn,!1):"",kr(t.accountName,e.containerName,e.blobName),e.identifier,e.ipRange?cr(e.ipRange):"",e.protocol?e.protocol:
"",e.version,e.cacheControl?e.cacheControl:"",e.contentDisposition?e.contentDisposition:"",e.contentEncoding?e.contentEncoding:"",e.contentLanguage?e.contentLanguage:
"",e.contentType?e.contentType:""].join(`
`),a=t.computeHMACSHA256(i);return{sasQueryParameters:new Mr(e.version,a,n,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,r,e.cacheControl,
e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType),stringToSign:i}}s(WB,"generateBlobSASQueryParameters20150405");function XB(e,t){if(e=Dr(
e),!e.identifier&&!(e.permissions&&e.expiresOn))throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is no\
t provided.");let r="c",n=e.snapshotTime;e.blobName&&(r="b",e.snapshotTime?r="bs":e.versionId&&(r="bv",n=e.versionId));let i;e.permissions&&(e.blobName?i=Rr.parse(
e.permissions.toString()).toString():i=Or.parse(e.permissions.toString()).toString());const a=[i||"",e.startsOn?_e(e.startsOn,!1):"",e.expiresOn?_e(e.expiresOn,
!1):"",kr(t.accountName,e.containerName,e.blobName),e.identifier,e.ipRange?cr(e.ipRange):"",e.protocol?e.protocol:"",e.version,r,n,e.cacheControl?e.cacheControl:
"",e.contentDisposition?e.contentDisposition:"",e.contentEncoding?e.contentEncoding:"",e.contentLanguage?e.contentLanguage:"",e.contentType?e.contentType:""].join(
`
`),o=t.computeHMACSHA256(a);return{sasQueryParameters:new Mr(e.version,o,i,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,r,e.cacheControl,
e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType),stringToSign:a}}s(XB,"generateBlobSASQueryParameters20181109");function $B(e,t){if(e=Dr(
e),!e.identifier&&!(e.permissions&&e.expiresOn))throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is no\
t provided.");let r="c",n=e.snapshotTime;e.blobName&&(r="b",e.snapshotTime?r="bs":e.versionId&&(r="bv",n=e.versionId));let i;e.permissions&&(e.blobName?i=Rr.parse(
e.permissions.toString()).toString():i=Or.parse(e.permissions.toString()).toString());const a=[i||"",e.startsOn?_e(e.startsOn,!1):"",e.expiresOn?_e(e.expiresOn,
!1):"",kr(t.accountName,e.containerName,e.blobName),e.identifier,e.ipRange?cr(e.ipRange):"",e.protocol?e.protocol:"",e.version,r,n,e.encryptionScope,e.cacheControl?
e.cacheControl:"",e.contentDisposition?e.contentDisposition:"",e.contentEncoding?e.contentEncoding:"",e.contentLanguage?e.contentLanguage:"",e.contentType?e.contentType:
""].join(`
`),o=t.computeHMACSHA256(a);return{sasQueryParameters:new Mr(e.version,o,i,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,r,e.cacheControl,
e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,void 0,void 0,void 0,e.encryptionScope),stringToSign:a}}s($B,"generateBlobSASQueryParamet\
ers20201206");function VB(e,t){if(e=Dr(e),!e.permissions||!e.expiresOn)throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation \
when generating user delegation SAS.");let r="c",n=e.snapshotTime;e.blobName&&(r="b",e.snapshotTime?r="bs":e.versionId&&(r="bv",n=e.versionId));let i;e.permissions&&
(e.blobName?i=Rr.parse(e.permissions.toString()).toString():i=Or.parse(e.permissions.toString()).toString());const a=[i||"",e.startsOn?_e(e.startsOn,!1):"",e.expiresOn?
_e(e.expiresOn,!1):"",kr(t.accountName,e.containerName,e.blobName),t.userDelegationKey.signedObjectId,t.userDelegationKey.signedTenantId,t.userDelegationKey.signedStartsOn?
_e(t.userDelegationKey.signedStartsOn,!1):"",t.userDelegationKey.signedExpiresOn?_e(t.userDelegationKey.signedExpiresOn,!1):"",t.userDelegationKey.signedService,
t.userDelegationKey.signedVersion,e.ipRange?cr(e.ipRange):"",e.protocol?e.protocol:"",e.version,r,n,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,
e.contentType].join(`
`),o=t.computeHMACSHA256(a);return{sasQueryParameters:new Mr(e.version,o,i,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,r,e.cacheControl,
e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,t.userDelegationKey),stringToSign:a}}s(VB,"generateBlobSASQueryParametersUDK20181109");function ZB(e,t){
if(e=Dr(e),!e.permissions||!e.expiresOn)throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation\
 SAS.");let r="c",n=e.snapshotTime;e.blobName&&(r="b",e.snapshotTime?r="bs":e.versionId&&(r="bv",n=e.versionId));let i;e.permissions&&(e.blobName?i=Rr.parse(e.permissions.
toString()).toString():i=Or.parse(e.permissions.toString()).toString());const a=[i||"",e.startsOn?_e(e.startsOn,!1):"",e.expiresOn?_e(e.expiresOn,!1):"",kr(t.accountName,
e.containerName,e.blobName),t.userDelegationKey.signedObjectId,t.userDelegationKey.signedTenantId,t.userDelegationKey.signedStartsOn?_e(t.userDelegationKey.signedStartsOn,
!1):"",t.userDelegationKey.signedExpiresOn?_e(t.userDelegationKey.signedExpiresOn,!1):"",t.userDelegationKey.signedService,t.userDelegationKey.signedVersion,e.preauthorizedAgentObjectId,
void 0,e.correlationId,e.ipRange?cr(e.ipRange):"",e.protocol?e.protocol:"",e.version,r,n,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,
e.contentType].join(`
`),o=t.computeHMACSHA256(a);return{sasQueryParameters:new Mr(e.version,o,i,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,r,e.cacheControl,
e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,t.userDelegationKey,e.preauthorizedAgentObjectId,e.correlationId),stringToSign:a}}s(ZB,"g\
enerateBlobSASQueryParametersUDK20200210");function eP(e,t){if(e=Dr(e),!e.permissions||!e.expiresOn)throw new RangeError("Must provide 'permissions' and 'expire\
sOn' for Blob SAS generation when generating user delegation SAS.");let r="c",n=e.snapshotTime;e.blobName&&(r="b",e.snapshotTime?r="bs":e.versionId&&(r="bv",n=e.
versionId));let i;e.permissions&&(e.blobName?i=Rr.parse(e.permissions.toString()).toString():i=Or.parse(e.permissions.toString()).toString());const a=[i||"",e.startsOn?
_e(e.startsOn,!1):"",e.expiresOn?_e(e.expiresOn,!1):"",kr(t.accountName,e.containerName,e.blobName),t.userDelegationKey.signedObjectId,t.userDelegationKey.signedTenantId,
t.userDelegationKey.signedStartsOn?_e(t.userDelegationKey.signedStartsOn,!1):"",t.userDelegationKey.signedExpiresOn?_e(t.userDelegationKey.signedExpiresOn,!1):"",
t.userDelegationKey.signedService,t.userDelegationKey.signedVersion,e.preauthorizedAgentObjectId,void 0,e.correlationId,e.ipRange?cr(e.ipRange):"",e.protocol?e.
protocol:"",e.version,r,n,e.encryptionScope,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType].join(`
`),o=t.computeHMACSHA256(a);return{sasQueryParameters:new Mr(e.version,o,i,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,r,e.cacheControl,
e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,t.userDelegationKey,e.preauthorizedAgentObjectId,e.correlationId,e.encryptionScope),stringToSign:a}}
s(eP,"generateBlobSASQueryParametersUDK20201206");function tP(e,t){if(e=Dr(e),!e.permissions||!e.expiresOn)throw new RangeError("Must provide 'permissions' and \
'expiresOn' for Blob SAS generation when generating user delegation SAS.");let r="c",n=e.snapshotTime;e.blobName&&(r="b",e.snapshotTime?r="bs":e.versionId&&(r="\
bv",n=e.versionId));let i;e.permissions&&(e.blobName?i=Rr.parse(e.permissions.toString()).toString():i=Or.parse(e.permissions.toString()).toString());const a=[i||
"",e.startsOn?_e(e.startsOn,!1):"",e.expiresOn?_e(e.expiresOn,!1):"",kr(t.accountName,e.containerName,e.blobName),t.userDelegationKey.signedObjectId,t.userDelegationKey.
signedTenantId,t.userDelegationKey.signedStartsOn?_e(t.userDelegationKey.signedStartsOn,!1):"",t.userDelegationKey.signedExpiresOn?_e(t.userDelegationKey.signedExpiresOn,
!1):"",t.userDelegationKey.signedService,t.userDelegationKey.signedVersion,e.preauthorizedAgentObjectId,void 0,e.correlationId,t.userDelegationKey.signedDelegatedUserTenantId,
e.delegatedUserObjectId,e.ipRange?cr(e.ipRange):"",e.protocol?e.protocol:"",e.version,r,n,e.encryptionScope,e.cacheControl,e.contentDisposition,e.contentEncoding,
e.contentLanguage,e.contentType].join(`
`),o=t.computeHMACSHA256(a);return{sasQueryParameters:new Mr(e.version,o,i,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,r,e.cacheControl,
e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,t.userDelegationKey,e.preauthorizedAgentObjectId,e.correlationId,e.encryptionScope,e.delegatedUserObjectId),
stringToSign:a}}s(tP,"generateBlobSASQueryParametersUDK20250705");function rP(e,t){if(e=Dr(e),!e.permissions||!e.expiresOn)throw new RangeError("Must provide 'p\
ermissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.");let r="c",n=e.snapshotTime;e.blobName&&(r="b",e.snapshotTime?r="bs":e.
versionId&&(r="bv",n=e.versionId));let i;e.permissions&&(e.blobName?i=Rr.parse(e.permissions.toString()).toString():i=Or.parse(e.permissions.toString()).toString());
const a=[i||"",e.startsOn?_e(e.startsOn,!1):"",e.expiresOn?_e(e.expiresOn,!1):"",kr(t.accountName,e.containerName,e.blobName),t.userDelegationKey.signedObjectId,
t.userDelegationKey.signedTenantId,t.userDelegationKey.signedStartsOn?_e(t.userDelegationKey.signedStartsOn,!1):"",t.userDelegationKey.signedExpiresOn?_e(t.userDelegationKey.
signedExpiresOn,!1):"",t.userDelegationKey.signedService,t.userDelegationKey.signedVersion,e.preauthorizedAgentObjectId,void 0,e.correlationId,t.userDelegationKey.
signedDelegatedUserTenantId,e.delegatedUserObjectId,e.ipRange?cr(e.ipRange):"",e.protocol?e.protocol:"",e.version,r,n,e.encryptionScope,nP(e.requestHeaders),iP(
e.requestQueryParameters),e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType].join(`
`),o=t.computeHMACSHA256(a);return{sasQueryParameters:new Mr(e.version,o,i,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,r,e.cacheControl,
e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,t.userDelegationKey,e.preauthorizedAgentObjectId,e.correlationId,e.encryptionScope,e.delegatedUserObjectId,
tg(e.requestHeaders),tg(e.requestQueryParameters)),stringToSign:a}}s(rP,"generateBlobSASQueryParametersUDK20260406");function nP(e){if(e===void 0)return;let t="";
return Object.keys(e).forEach(function(r){t=t+r+":"+e[r]+`
`}),t}s(nP,"formatRequestHeadersForSasSigning");function iP(e){if(e===void 0)return;let t="";return Object.keys(e).forEach(function(r){t=t+`
`+r+":"+e[r]}),t}s(iP,"formatRequestQueryParametersForSasSigning");function tg(e){if(e===void 0)return;let t="",r=0;return Object.keys(e).forEach(function(n){r!==
0&&(t=t+","),t=t+n,++r}),t}s(tg,"getKeysOfRequestHeaders");function kr(e,t,r){const n=[`/blob/${e}/${t}`];return r&&n.push(`/${r}`),n.join("")}s(kr,"getCanonica\
lName");function Dr(e){const t=e.version?e.version:fu;if(e.snapshotTime&&t<"2018-11-09")throw RangeError("'version' must be >= '2018-11-09' when providing 'snap\
shotTime'.");if(e.blobName===void 0&&e.snapshotTime)throw RangeError("Must provide 'blobName' when providing 'snapshotTime'.");if(e.versionId&&t<"2019-10-10")throw RangeError(
"'version' must be >= '2019-10-10' when providing 'versionId'.");if(e.blobName===void 0&&e.versionId)throw RangeError("Must provide 'blobName' when providing 'v\
ersionId'.");if(e.permissions&&e.permissions.setImmutabilityPolicy&&t<"2020-08-04")throw RangeError("'version' must be >= '2020-08-04' when provided 'i' permiss\
ion.");if(e.permissions&&e.permissions.deleteVersion&&t<"2019-10-10")throw RangeError("'version' must be >= '2019-10-10' when providing 'x' permission.");if(e.permissions&&
e.permissions.permanentDelete&&t<"2019-10-10")throw RangeError("'version' must be >= '2019-10-10' when providing 'y' permission.");if(e.permissions&&e.permissions.
tag&&t<"2019-12-12")throw RangeError("'version' must be >= '2019-12-12' when providing 't' permission.");if(t<"2020-02-10"&&e.permissions&&(e.permissions.move||
e.permissions.execute))throw RangeError("'version' must be >= '2020-02-10' when providing the 'm' or 'e' permission.");if(t<"2021-04-10"&&e.permissions&&e.permissions.
filterByTags)throw RangeError("'version' must be >= '2021-04-10' when providing the 'f' permission.");if(t<"2020-02-10"&&(e.preauthorizedAgentObjectId||e.correlationId))
throw RangeError("'version' must be >= '2020-02-10' when providing 'preauthorizedAgentObjectId' or 'correlationId'.");if(e.encryptionScope&&t<"2020-12-06")throw RangeError(
"'version' must be >= '2020-12-06' when provided 'encryptionScope' in SAS.");return e.version=t,e}s(Dr,"SASSignatureValuesSanityCheckAndAutofill");var aP=class{static{
s(this,"BlobLeaseClient")}_leaseId;_url;_containerOrBlobOperation;_isContainer;get leaseId(){return this._leaseId}get url(){return this._url}constructor(e,t){const r=e.
storageClientContext;this._url=e.url,e.name===void 0?(this._isContainer=!0,this._containerOrBlobOperation=r.container):(this._isContainer=!1,this._containerOrBlobOperation=
r.blob),t||(t=So()),this._leaseId=t}async acquireLease(e,t={}){if(this._isContainer&&(t.conditions?.ifMatch&&t.conditions?.ifMatch!==$t||t.conditions?.ifNoneMatch&&
t.conditions?.ifNoneMatch!==$t||t.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the servic\
e. Values other than undefined or their default values are not acceptable.");return ee.withSpan("BlobLeaseClient-acquireLease",t,async r=>ne(await this._containerOrBlobOperation.
acquireLease({abortSignal:t.abortSignal,duration:e,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},proposedLeaseId:this._leaseId,tracingOptions:r.
tracingOptions})))}async changeLease(e,t={}){if(this._isContainer&&(t.conditions?.ifMatch&&t.conditions?.ifMatch!==$t||t.conditions?.ifNoneMatch&&t.conditions?.
ifNoneMatch!==$t||t.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values othe\
r than undefined or their default values are not acceptable.");return ee.withSpan("BlobLeaseClient-changeLease",t,async r=>{const n=ne(await this._containerOrBlobOperation.
changeLease(this._leaseId,e,{abortSignal:t.abortSignal,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:r.tracingOptions}));
return this._leaseId=e,n})}async releaseLease(e={}){if(this._isContainer&&(e.conditions?.ifMatch&&e.conditions?.ifMatch!==$t||e.conditions?.ifNoneMatch&&e.conditions?.
ifNoneMatch!==$t||e.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values othe\
r than undefined or their default values are not acceptable.");return ee.withSpan("BlobLeaseClient-releaseLease",e,async t=>ne(await this._containerOrBlobOperation.
releaseLease(this._leaseId,{abortSignal:e.abortSignal,modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},tracingOptions:t.tracingOptions})))}async renewLease(e={}){
if(this._isContainer&&(e.conditions?.ifMatch&&e.conditions?.ifMatch!==$t||e.conditions?.ifNoneMatch&&e.conditions?.ifNoneMatch!==$t||e.conditions?.tagConditions))
throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are no\
t acceptable.");return ee.withSpan("BlobLeaseClient-renewLease",e,async t=>this._containerOrBlobOperation.renewLease(this._leaseId,{abortSignal:e.abortSignal,modifiedAccessConditions:{
...e.conditions,ifTags:e.conditions?.tagConditions},tracingOptions:t.tracingOptions}))}async breakLease(e,t={}){if(this._isContainer&&(t.conditions?.ifMatch&&t.
conditions?.ifMatch!==$t||t.conditions?.ifNoneMatch&&t.conditions?.ifNoneMatch!==$t||t.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch\
 and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.");return ee.withSpan("BlobLeaseC\
lient-breakLease",t,async r=>{const n={abortSignal:t.abortSignal,breakPeriod:e,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:r.
tracingOptions};return ne(await this._containerOrBlobOperation.breakLease(n))})}};import{Readable as sP}from"node:stream";var oP=class extends sP{static{s(this,
"RetriableReadableStream")}start;offset;end;getter;source;retries=0;maxRetryRequests;onProgress;options;constructor(e,t,r,n,i={}){super({highWaterMark:i.highWaterMark}),
this.getter=t,this.source=e,this.start=r,this.offset=r,this.end=r+n-1,this.maxRetryRequests=i.maxRetryRequests&&i.maxRetryRequests>=0?i.maxRetryRequests:0,this.
onProgress=i.onProgress,this.options=i,this.setSourceEventHandlers()}_read(){this.source.resume()}setSourceEventHandlers(){this.source.on("data",this.sourceDataHandler),
this.source.on("end",this.sourceErrorOrEndHandler),this.source.on("error",this.sourceErrorOrEndHandler),this.source.on("aborted",this.sourceAbortedHandler)}removeSourceEventHandlers(){
this.source.removeListener("data",this.sourceDataHandler),this.source.removeListener("end",this.sourceErrorOrEndHandler),this.source.removeListener("error",this.
sourceErrorOrEndHandler),this.source.removeListener("aborted",this.sourceAbortedHandler)}sourceDataHandler=s(e=>{if(this.options.doInjectErrorOnce){this.options.
doInjectErrorOnce=void 0,this.source.pause(),this.sourceErrorOrEndHandler(),this.source.destroy();return}this.offset+=e.length,this.onProgress&&this.onProgress(
{loadedBytes:this.offset-this.start}),this.push(e)||this.source.pause()},"sourceDataHandler");sourceAbortedHandler=s(()=>{const e=new Xr("The operation was abor\
ted.");this.destroy(e)},"sourceAbortedHandler");sourceErrorOrEndHandler=s(e=>{if(e&&e.name==="AbortError"){this.destroy(e);return}this.removeSourceEventHandlers(),
this.offset-1===this.end?this.push(null):this.offset<=this.end?this.retries<this.maxRetryRequests?(this.retries+=1,this.getter(this.offset).then(t=>{this.source=
t,this.setSourceEventHandlers()}).catch(t=>{this.destroy(t)})):this.destroy(new Error(`Data corruption failure: received less data than required and reached max\
Retires limitation. Received data offset: ${this.offset-1}, data needed offset: ${this.end}, retries: ${this.retries}, max retries: ${this.maxRetryRequests}`)):
this.destroy(new Error(`Data corruption failure: Received more data than original request, data needed offset is ${this.end}, received offset: ${this.offset-1}`))},
"sourceErrorOrEndHandler");_destroy(e,t){this.removeSourceEventHandlers(),this.source.destroy(),t(e===null?void 0:e)}},lP=class{static{s(this,"BlobDownloadRespo\
nse")}get acceptRanges(){return this.originalResponse.acceptRanges}get cacheControl(){return this.originalResponse.cacheControl}get contentDisposition(){return this.
originalResponse.contentDisposition}get contentEncoding(){return this.originalResponse.contentEncoding}get contentLanguage(){return this.originalResponse.contentLanguage}get blobSequenceNumber(){
return this.originalResponse.blobSequenceNumber}get blobType(){return this.originalResponse.blobType}get contentLength(){return this.originalResponse.contentLength}get contentMD5(){
return this.originalResponse.contentMD5}get contentRange(){return this.originalResponse.contentRange}get contentType(){return this.originalResponse.contentType}get copyCompletedOn(){
return this.originalResponse.copyCompletedOn}get copyId(){return this.originalResponse.copyId}get copyProgress(){return this.originalResponse.copyProgress}get copySource(){
return this.originalResponse.copySource}get copyStatus(){return this.originalResponse.copyStatus}get copyStatusDescription(){return this.originalResponse.copyStatusDescription}get leaseDuration(){
return this.originalResponse.leaseDuration}get leaseState(){return this.originalResponse.leaseState}get leaseStatus(){return this.originalResponse.leaseStatus}get date(){
return this.originalResponse.date}get blobCommittedBlockCount(){return this.originalResponse.blobCommittedBlockCount}get etag(){return this.originalResponse.etag}get tagCount(){
return this.originalResponse.tagCount}get errorCode(){return this.originalResponse.errorCode}get isServerEncrypted(){return this.originalResponse.isServerEncrypted}get blobContentMD5(){
return this.originalResponse.blobContentMD5}get lastModified(){return this.originalResponse.lastModified}get lastAccessed(){return this.originalResponse.lastAccessed}get createdOn(){
return this.originalResponse.createdOn}get metadata(){return this.originalResponse.metadata}get requestId(){return this.originalResponse.requestId}get clientRequestId(){
return this.originalResponse.clientRequestId}get version(){return this.originalResponse.version}get versionId(){return this.originalResponse.versionId}get isCurrentVersion(){
return this.originalResponse.isCurrentVersion}get encryptionKeySha256(){return this.originalResponse.encryptionKeySha256}get contentCrc64(){return this.originalResponse.
contentCrc64}get objectReplicationDestinationPolicyId(){return this.originalResponse.objectReplicationDestinationPolicyId}get objectReplicationSourceProperties(){
return this.originalResponse.objectReplicationSourceProperties}get isSealed(){return this.originalResponse.isSealed}get immutabilityPolicyExpiresOn(){return this.
originalResponse.immutabilityPolicyExpiresOn}get immutabilityPolicyMode(){return this.originalResponse.immutabilityPolicyMode}get legalHold(){return this.originalResponse.
legalHold}get structuredBodyType(){return this.originalResponse.structuredBodyType}get contentAsBlob(){return this.originalResponse.blobBody}get readableStreamBody(){
return it?this.blobDownloadStream:void 0}get _response(){return this.originalResponse._response}originalResponse;blobDownloadStream;constructor(e,t,r,n,i={}){this.
originalResponse=e;const a=this.originalResponse.structuredBodyType===void 0?this.originalResponse.readableStreamBody:nu(this.originalResponse.readableStreamBody,
i);this.blobDownloadStream=new oP(a,t,r,n,i)}};import{Readable as cP}from"node:stream";var rg=16,ng=new Uint8Array([79,98,106,1]),dP="avro.codec",mP="avro.schem\
a",Ge=class lt{static{s(this,"_AvroParser")}static async readFixedBytes(t,r,n={}){const i=await t.read(r,{abortSignal:n.abortSignal});if(i.length!==r)throw new Error(
"Hit stream end.");return i}static async readByte(t,r={}){return(await lt.readFixedBytes(t,1,r))[0]}static async readZigZagLong(t,r={}){let n=0,i=0,a,o,c;do a=await lt.
readByte(t,r),o=a&128,n|=(a&127)<<i,i+=7;while(o&&i<28);if(o){n=n,c=268435456;do a=await lt.readByte(t,r),n+=(a&127)*c,c*=128;while(a&128);const l=(n%2?-(n+1):n)/
2;if(l<Number.MIN_SAFE_INTEGER||l>Number.MAX_SAFE_INTEGER)throw new Error("Integer overflow.");return l}return n>>1^-(n&1)}static async readLong(t,r={}){return lt.
readZigZagLong(t,r)}static async readInt(t,r={}){return lt.readZigZagLong(t,r)}static async readNull(){return null}static async readBoolean(t,r={}){const n=await lt.
readByte(t,r);if(n===1)return!0;if(n===0)return!1;throw new Error("Byte was not a boolean.")}static async readFloat(t,r={}){const n=await lt.readFixedBytes(t,4,
r);return new DataView(n.buffer,n.byteOffset,n.byteLength).getFloat32(0,!0)}static async readDouble(t,r={}){const n=await lt.readFixedBytes(t,8,r);return new DataView(
n.buffer,n.byteOffset,n.byteLength).getFloat64(0,!0)}static async readBytes(t,r={}){const n=await lt.readLong(t,r);if(n<0)throw new Error("Bytes size was negati\
ve.");return t.read(n,{abortSignal:r.abortSignal})}static async readString(t,r={}){const n=await lt.readBytes(t,r);return new TextDecoder().decode(n)}static async readMapPair(t,r,n={}){
const i=await lt.readString(t,n),a=await r(t,n);return{key:i,value:a}}static async readMap(t,r,n={}){const i=s((c,l={})=>lt.readMapPair(c,r,l),"readPairMethod"),
a=await lt.readArray(t,i,n),o={};for(const c of a)o[c.key]=c.value;return o}static async readArray(t,r,n={}){const i=[];for(let a=await lt.readLong(t,n);a!==0;a=
await lt.readLong(t,n))for(a<0&&(await lt.readLong(t,n),a=-a);a--;){const o=await r(t,n);i.push(o)}return i}},un;(function(e){e.RECORD="record",e.ENUM="enum",e.
ARRAY="array",e.MAP="map",e.UNION="union",e.FIXED="fixed"})(un||(un={}));var et;(function(e){e.NULL="null",e.BOOLEAN="boolean",e.INT="int",e.LONG="long",e.FLOAT=
"float",e.DOUBLE="double",e.BYTES="bytes",e.STRING="string"})(et||(et={}));var oi=class Lr{static{s(this,"_AvroType")}static fromSchema(t){return typeof t=="str\
ing"?Lr.fromStringSchema(t):Array.isArray(t)?Lr.fromArraySchema(t):Lr.fromObjectSchema(t)}static fromStringSchema(t){switch(t){case et.NULL:case et.BOOLEAN:case et.
INT:case et.LONG:case et.FLOAT:case et.DOUBLE:case et.BYTES:case et.STRING:return new uP(t);default:throw new Error(`Unexpected Avro type ${t}`)}}static fromArraySchema(t){
return new fP(t.map(Lr.fromSchema))}static fromObjectSchema(t){const r=t.type;try{return Lr.fromStringSchema(r)}catch{}switch(r){case un.RECORD:if(t.aliases)throw new Error(
`aliases currently is not supported, schema: ${t}`);if(!t.name)throw new Error(`Required attribute 'name' doesn't exist on schema: ${t}`);const n={};if(!t.fields)
throw new Error(`Required attribute 'fields' doesn't exist on schema: ${t}`);for(const i of t.fields)n[i.name]=Lr.fromSchema(i.type);return new gP(n,t.name);case un.
ENUM:if(t.aliases)throw new Error(`aliases currently is not supported, schema: ${t}`);if(!t.symbols)throw new Error(`Required attribute 'symbols' doesn't exist \
on schema: ${t}`);return new pP(t.symbols);case un.MAP:if(!t.values)throw new Error(`Required attribute 'values' doesn't exist on schema: ${t}`);return new hP(Lr.
fromSchema(t.values));case un.ARRAY:case un.FIXED:default:throw new Error(`Unexpected Avro type ${r} in ${t}`)}}},uP=class extends oi{static{s(this,"AvroPrimiti\
veType")}_primitive;constructor(e){super(),this._primitive=e}read(e,t={}){switch(this._primitive){case et.NULL:return Ge.readNull();case et.BOOLEAN:return Ge.readBoolean(
e,t);case et.INT:return Ge.readInt(e,t);case et.LONG:return Ge.readLong(e,t);case et.FLOAT:return Ge.readFloat(e,t);case et.DOUBLE:return Ge.readDouble(e,t);case et.
BYTES:return Ge.readBytes(e,t);case et.STRING:return Ge.readString(e,t);default:throw new Error("Unknown Avro Primitive")}}},pP=class extends oi{static{s(this,"\
AvroEnumType")}_symbols;constructor(e){super(),this._symbols=e}async read(e,t={}){const r=await Ge.readInt(e,t);return this._symbols[r]}},fP=class extends oi{static{
s(this,"AvroUnionType")}_types;constructor(e){super(),this._types=e}async read(e,t={}){const r=await Ge.readInt(e,t);return this._types[r].read(e,t)}},hP=class extends oi{static{
s(this,"AvroMapType")}_itemType;constructor(e){super(),this._itemType=e}read(e,t={}){const r=s((n,i)=>this._itemType.read(n,i),"readItemMethod");return Ge.readMap(
e,r,t)}},gP=class extends oi{static{s(this,"AvroRecordType")}_name;_fields;constructor(e,t){super(),this._fields=e,this._name=t}async read(e,t={}){const r={};r.
$schema=this._name;for(const n in this._fields)Object.prototype.hasOwnProperty.call(this._fields,n)&&(r[n]=await this._fields[n].read(e,t));return r}};function ig(e,t){
if(e===t)return!0;if(e==null||t==null||e.length!==t.length)return!1;for(let r=0;r<e.length;++r)if(e[r]!==t[r])return!1;return!0}s(ig,"arraysEqual");var yP=class{static{
s(this,"AvroReader")}_dataStream;_headerStream;_syncMarker;_metadata;_itemType;_itemsRemainingInBlock;_initialBlockOffset;_blockOffset;get blockOffset(){return this.
_blockOffset}_objectIndex;get objectIndex(){return this._objectIndex}_initialized;constructor(e,t,r,n){this._dataStream=e,this._headerStream=t||e,this._initialized=
!1,this._blockOffset=r||0,this._objectIndex=n||0,this._initialBlockOffset=r||0}async initialize(e={}){const t=await Ge.readFixedBytes(this._headerStream,ng.length,
{abortSignal:e.abortSignal});if(!ig(t,ng))throw new Error("Stream is not an Avro file.");this._metadata=await Ge.readMap(this._headerStream,Ge.readString,{abortSignal:e.
abortSignal});const r=this._metadata[dP];if(!(r==null||r==="null"))throw new Error("Codecs are not supported");this._syncMarker=await Ge.readFixedBytes(this._headerStream,
rg,{abortSignal:e.abortSignal});const n=JSON.parse(this._metadata[mP]);if(this._itemType=oi.fromSchema(n),this._blockOffset===0&&(this._blockOffset=this._initialBlockOffset+
this._dataStream.position),this._itemsRemainingInBlock=await Ge.readLong(this._dataStream,{abortSignal:e.abortSignal}),await Ge.readLong(this._dataStream,{abortSignal:e.
abortSignal}),this._initialized=!0,this._objectIndex&&this._objectIndex>0)for(let i=0;i<this._objectIndex;i++)await this._itemType.read(this._dataStream,{abortSignal:e.
abortSignal}),this._itemsRemainingInBlock--}hasNext(){return!this._initialized||this._itemsRemainingInBlock>0}async*parseObjects(e={}){for(this._initialized||await this.
initialize(e);this.hasNext();){const t=await this._itemType.read(this._dataStream,{abortSignal:e.abortSignal});if(this._itemsRemainingInBlock--,this._objectIndex++,
this._itemsRemainingInBlock===0){const r=await Ge.readFixedBytes(this._dataStream,rg,{abortSignal:e.abortSignal});if(this._blockOffset=this._initialBlockOffset+
this._dataStream.position,this._objectIndex=0,!ig(this._syncMarker,r))throw new Error("Stream is not a valid Avro file.");try{this._itemsRemainingInBlock=await Ge.
readLong(this._dataStream,{abortSignal:e.abortSignal})}catch{this._itemsRemainingInBlock=0}this._itemsRemainingInBlock>0&&await Ge.readLong(this._dataStream,{abortSignal:e.
abortSignal})}yield t}}},AP=class{static{s(this,"AvroReadable")}};import{Buffer as vP}from"buffer";var ag=new Xr("Reading from the avro stream was aborted."),NP=class extends AP{static{
s(this,"AvroReadableFromStream")}_position;_readable;toUint8Array(e){return typeof e=="string"?vP.from(e):e}constructor(e){super(),this._readable=e,this._position=
0}get position(){return this._position}async read(e,t={}){if(t.abortSignal?.aborted)throw ag;if(e<0)throw new Error(`size parameter should be positive: ${e}`);if(e===
0)return new Uint8Array;if(!this._readable.readable)throw new Error("Stream no longer readable.");const r=this._readable.read(e);return r?(this._position+=r.length,
this.toUint8Array(r)):new Promise((n,i)=>{const a=s(()=>{this._readable.removeListener("readable",o),this._readable.removeListener("error",c),this._readable.removeListener(
"end",c),this._readable.removeListener("close",c),t.abortSignal&&t.abortSignal.removeEventListener("abort",l)},"cleanUp"),o=s(()=>{const d=this._readable.read(e);
d&&(this._position+=d.length,a(),n(this.toUint8Array(d)))},"readableCallback"),c=s(()=>{a(),i()},"rejectCallback"),l=s(()=>{a(),i(ag)},"abortHandler");this._readable.
on("readable",o),this._readable.once("error",c),this._readable.once("end",c),this._readable.once("close",c),t.abortSignal&&t.abortSignal.addEventListener("abort",
l)})}},bP=class extends cP{static{s(this,"BlobQuickQueryStream")}source;avroReader;avroIter;avroPaused=!0;onProgress;onError;constructor(e,t={}){super(),this.source=
e,this.onProgress=t.onProgress,this.onError=t.onError,this.avroReader=new yP(new NP(this.source)),this.avroIter=this.avroReader.parseObjects({abortSignal:t.abortSignal})}_read(){
this.avroPaused&&this.readInternal().catch(e=>{this.emit("error",e)})}async readInternal(){this.avroPaused=!1;let e;do{if(e=await this.avroIter.next(),e.done)break;
const t=e.value,r=t.$schema;if(typeof r!="string")throw Error("Missing schema in avro record.");switch(r){case"com.microsoft.azure.storage.queryBlobContents.res\
ultData":{const n=t.data;if(!(n instanceof Uint8Array))throw Error("Invalid data in avro result record.");this.push(Buffer.from(n))||(this.avroPaused=!0)}break;case"\
com.microsoft.azure.storage.queryBlobContents.progress":{const n=t.bytesScanned;if(typeof n!="number")throw Error("Invalid bytesScanned in avro progress record.");
this.onProgress&&this.onProgress({loadedBytes:n})}break;case"com.microsoft.azure.storage.queryBlobContents.end":if(this.onProgress){const n=t.totalBytes;if(typeof n!=
"number")throw Error("Invalid totalBytes in avro end record.");this.onProgress({loadedBytes:n})}this.push(null);break;case"com.microsoft.azure.storage.queryBlob\
Contents.error":if(this.onError){const n=t.fatal;if(typeof n!="boolean")throw Error("Invalid fatal in avro error record.");const i=t.name;if(typeof i!="string")
throw Error("Invalid name in avro error record.");const a=t.description;if(typeof a!="string")throw Error("Invalid description in avro error record.");const o=t.
position;if(typeof o!="number")throw Error("Invalid position in avro error record.");this.onError({position:o,name:i,isFatal:n,description:a})}break;default:throw Error(
`Unknown schema ${r} in avro progress record.`)}}while(!e.done&&!this.avroPaused)}},CP=class{static{s(this,"BlobQueryResponse")}get acceptRanges(){return this.originalResponse.
acceptRanges}get cacheControl(){return this.originalResponse.cacheControl}get contentDisposition(){return this.originalResponse.contentDisposition}get contentEncoding(){
return this.originalResponse.contentEncoding}get contentLanguage(){return this.originalResponse.contentLanguage}get blobSequenceNumber(){return this.originalResponse.
blobSequenceNumber}get blobType(){return this.originalResponse.blobType}get contentLength(){return this.originalResponse.contentLength}get contentMD5(){return this.
originalResponse.contentMD5}get contentRange(){return this.originalResponse.contentRange}get contentType(){return this.originalResponse.contentType}get copyCompletedOn(){}get copyId(){
return this.originalResponse.copyId}get copyProgress(){return this.originalResponse.copyProgress}get copySource(){return this.originalResponse.copySource}get copyStatus(){
return this.originalResponse.copyStatus}get copyStatusDescription(){return this.originalResponse.copyStatusDescription}get leaseDuration(){return this.originalResponse.
leaseDuration}get leaseState(){return this.originalResponse.leaseState}get leaseStatus(){return this.originalResponse.leaseStatus}get date(){return this.originalResponse.
date}get blobCommittedBlockCount(){return this.originalResponse.blobCommittedBlockCount}get etag(){return this.originalResponse.etag}get errorCode(){return this.
originalResponse.errorCode}get isServerEncrypted(){return this.originalResponse.isServerEncrypted}get blobContentMD5(){return this.originalResponse.blobContentMD5}get lastModified(){
return this.originalResponse.lastModified}get metadata(){return this.originalResponse.metadata}get requestId(){return this.originalResponse.requestId}get clientRequestId(){
return this.originalResponse.clientRequestId}get version(){return this.originalResponse.version}get encryptionKeySha256(){return this.originalResponse.encryptionKeySha256}get contentCrc64(){
return this.originalResponse.contentCrc64}get blobBody(){}get readableStreamBody(){return it?this.blobDownloadStream:void 0}get _response(){return this.originalResponse.
_response}originalResponse;blobDownloadStream;constructor(e,t={}){this.originalResponse=e,this.blobDownloadStream=new bP(this.originalResponse.readableStreamBody,
t)}},sg;(function(e){e.Hot="Hot",e.Cool="Cool",e.Cold="Cold",e.Archive="Archive"})(sg||(sg={}));var og;(function(e){e.P4="P4",e.P6="P6",e.P10="P10",e.P15="P15",
e.P20="P20",e.P30="P30",e.P40="P40",e.P50="P50",e.P60="P60",e.P70="P70",e.P80="P80"})(og||(og={}));function pn(e){if(e!==void 0)return e}s(pn,"toAccessTier");function tt(e,t){
if(e&&!t)throw new RangeError("Customer-provided encryption key must be used over HTTPS.");e&&!e.encryptionAlgorithm&&(e.encryptionAlgorithm=Tw)}s(tt,"ensureCpk\
IfSpecified");var lg;(function(e){e.StorageOAuthScopes="https://storage.azure.com/.default",e.DiskComputeOAuthScopes="https://disk.compute.azure.com/.default"})(
lg||(lg={}));function bl(e){const t=(e._response.parsedBody.pageRange||[]).map(n=>({offset:n.start,count:n.end-n.start})),r=(e._response.parsedBody.clearRange||
[]).map(n=>({offset:n.start,count:n.end-n.start}));return{...e,pageRange:t,clearRange:r,_response:{...e._response,parsedBody:{pageRange:t,clearRange:r}}}}s(bl,"\
rangeResponseFromModel");var iT=On("core-lro"),IP=class Cg extends Error{static{s(this,"_PollerStoppedError")}constructor(t){super(t),this.name="PollerStoppedEr\
ror",Object.setPrototypeOf(this,Cg.prototype)}},xP=class Ig extends Error{static{s(this,"_PollerCancelledError")}constructor(t){super(t),this.name="PollerCancel\
ledError",Object.setPrototypeOf(this,Ig.prototype)}},EP=class{static{s(this,"Poller")}constructor(e){this.resolveOnUnsuccessful=!1,this.stopped=!0,this.pollProgressCallbacks=
[],this.operation=e,this.promise=new Promise((t,r)=>{this.resolve=t,this.reject=r}),this.promise.catch(()=>{})}async startPolling(e={}){for(this.stopped&&(this.
stopped=!1);!this.isStopped()&&!this.isDone();)await this.poll(e),await this.delay()}async pollOnce(e={}){this.isDone()||(this.operation=await this.operation.update(
{abortSignal:e.abortSignal,fireProgress:this.fireProgress.bind(this)})),this.processUpdatedState()}fireProgress(e){for(const t of this.pollProgressCallbacks)t(e)}async cancelOnce(e={}){
this.operation=await this.operation.cancel(e)}poll(e={}){if(!this.pollOncePromise){this.pollOncePromise=this.pollOnce(e);const t=s(()=>{this.pollOncePromise=void 0},
"clearPollOncePromise");this.pollOncePromise.then(t,t).catch(this.reject)}return this.pollOncePromise}processUpdatedState(){if(this.operation.state.error&&(this.
stopped=!0,!this.resolveOnUnsuccessful))throw this.reject(this.operation.state.error),this.operation.state.error;if(this.operation.state.isCancelled&&(this.stopped=
!0,!this.resolveOnUnsuccessful)){const e=new xP("Operation was canceled");throw this.reject(e),e}this.isDone()&&this.resolve&&this.resolve(this.getResult())}async pollUntilDone(e={}){
return this.stopped&&this.startPolling(e).catch(this.reject),this.processUpdatedState(),this.promise}onProgress(e){return this.pollProgressCallbacks.push(e),()=>{
this.pollProgressCallbacks=this.pollProgressCallbacks.filter(t=>t!==e)}}isDone(){const e=this.operation.state;return!!(e.isCompleted||e.isCancelled||e.error)}stopPolling(){
this.stopped||(this.stopped=!0,this.reject&&this.reject(new IP("This poller is already stopped")))}isStopped(){return this.stopped}cancelOperation(e={}){if(!this.
cancelPromise)this.cancelPromise=this.cancelOnce(e);else if(e.abortSignal)throw new Error("A cancel request is currently pending");return this.cancelPromise}getOperationState(){
return this.operation.state}getResult(){return this.operation.state.result}toString(){return this.operation.toString()}},wP=class extends EP{static{s(this,"Blob\
BeginCopyFromUrlPoller")}intervalInMs;constructor(e){const{blobClient:t,copySource:r,intervalInMs:n=15e3,onProgress:i,resumeFrom:a,startCopyFromURLOptions:o}=e;
let c;a&&(c=JSON.parse(a).state);const l=sa({...c,blobClient:t,copySource:r,startCopyFromURLOptions:o});super(l),typeof i=="function"&&this.onProgress(i),this.intervalInMs=
n}delay(){return Ld(this.intervalInMs)}},SP=s(async function(t={}){const r=this.state,{copyId:n}=r;return r.isCompleted?sa(r):n?(await r.blobClient.abortCopyFromURL(
n,{abortSignal:t.abortSignal}),r.isCancelled=!0,sa(r)):(r.isCancelled=!0,sa(r))},"cancel2"),BP=s(async function(t={}){const r=this.state,{blobClient:n,copySource:i,
startCopyFromURLOptions:a}=r;if(r.isStarted){if(!r.isCompleted)try{const o=await r.blobClient.getProperties({abortSignal:t.abortSignal}),{copyStatus:c,copyProgress:l}=o,
d=r.copyProgress;l&&(r.copyProgress=l),c==="pending"&&l!==d&&typeof t.fireProgress=="function"?t.fireProgress(r):c==="success"?(r.result=o,r.isCompleted=!0):c===
"failed"&&(r.error=new Error(`Blob copy failed with reason: "${o.copyStatusDescription||"unknown"}"`),r.isCompleted=!0)}catch(o){r.error=o,r.isCompleted=!0}}else{
r.isStarted=!0;const o=await n.startCopyFromURL(i,a);r.copyId=o.copyId,o.copyStatus==="success"&&(r.result=o,r.isCompleted=!0)}return sa(r)},"update2"),PP=s(function(){
return JSON.stringify({state:this.state},(t,r)=>{if(t!=="blobClient")return r})},"toString2");function sa(e){return{state:{...e},cancel:SP,toString:PP,update:BP}}
s(sa,"makeBlobBeginCopyFromURLPollOperation");function Tt(e){if(e.offset<0)throw new RangeError("Range.offset cannot be smaller than 0.");if(e.count&&e.count<=0)
throw new RangeError("Range.count must be larger than 0. Leave it undefined if you want a range from offset to the end.");return e.count?`bytes=${e.offset}-${e.
offset+e.count-1}`:`bytes=${e.offset}-`}s(Tt,"rangeToString");import{EventEmitter as _P}from"events";var oa;(function(e){e[e.Good=0]="Good",e[e.Error=1]="Error"})(
oa||(oa={}));var cg=class{static{s(this,"Batch")}concurrency;actives=0;completed=0;offset=0;operations=[];state=oa.Good;emitter;constructor(e=5){if(e<1)throw new RangeError(
"concurrency must be larger than 0");this.concurrency=e,this.emitter=new _P}addOperation(e){this.operations.push(async()=>{try{this.actives++,await e(),this.actives--,
this.completed++,this.parallelExecute()}catch(t){this.emitter.emit("error",t)}})}async do(){return this.operations.length===0?Promise.resolve():(this.parallelExecute(),
new Promise((e,t)=>{this.emitter.on("finish",e),this.emitter.on("error",r=>{this.state=oa.Error,t(r)})}))}nextOperation(){return this.offset<this.operations.length?
this.operations[this.offset++]:null}parallelExecute(){if(this.state!==oa.Error){if(this.completed>=this.operations.length){this.emitter.emit("finish");return}for(;this.
actives<this.concurrency;){const e=this.nextOperation();if(e)e();else return}}}};import Cl from"node:fs";import TP from"node:util";async function RP(e,t,r,n,i){
let a=0;const o=n-r;return new Promise((c,l)=>{const d=setTimeout(()=>l(new Error("The operation cannot be completed in timeout.")),Bw);e.on("readable",()=>{if(a>=
o){clearTimeout(d),c();return}let m;for(;(m=e.read())!==null;){typeof m=="string"&&(m=Buffer.from(m,i));const p=a+m.length>o?o-a:m.length;if(t.fill(m.slice(0,p),
r+a,r+a+p),a+=p,a>=o){clearTimeout(d),c();return}}}),e.on("end",()=>{clearTimeout(d),a<o&&l(new Error(`Stream drains before getting enough data needed. Data rea\
d: ${a}, data need: ${o}`)),c()}),e.on("error",m=>{clearTimeout(d),l(m)})})}s(RP,"streamToBuffer");async function OP(e,t){return new Promise((r,n)=>{const i=Cl.
createWriteStream(t);e.on("error",a=>{n(a)}),i.on("error",a=>{n(a)}),i.on("close",r),e.pipe(i)})}s(OP,"readStreamToLocalFile");var MP=TP.promisify(Cl.stat),kP=Cl.
createReadStream,Ns=class wl extends JB{static{s(this,"_BlobClient")}blobContext;_name;_containerName;_versionId;_snapshot;blobClientConfig;get name(){return this.
_name}get containerName(){return this._containerName}constructor(t,r,n,i){i=i||{};let a,o;if(os(r))o=t,a=r,i=n;else if(it&&r instanceof Pt||r instanceof At||$r(
r))o=t,i=n,a=mt(r,i);else if(!r&&typeof r!="string")o=t,n&&typeof n!="string"&&(i=n),a=mt(new At,i);else if(r&&typeof r=="string"&&n&&typeof n=="string"){const c=r,
l=n,d=As(t);if(d.kind==="AccountConnString")if(it){const m=new Pt(d.accountName,d.accountKey);o=pt(pt(d.url,encodeURIComponent(c)),encodeURIComponent(l)),i.proxyOptions||
(i.proxyOptions=Ka(d.proxyUri)),a=mt(m,i)}else throw new Error("Account connection string is only supported in Node.js environment");else if(d.kind==="SASConnSt\
ring")o=pt(pt(d.url,encodeURIComponent(c)),encodeURIComponent(l))+"?"+d.accountSas,a=mt(new At,i);else throw new Error("Connection string must be either an Acco\
unt connection string or a SAS connection string")}else throw new Error("Expecting non-empty strings for containerName and blobName parameters");super(o,a),{blobName:this.
_name,containerName:this._containerName}=this.getBlobAndContainerNamesFromUrl(),this.blobContext=this.storageClientContext.blob,this._snapshot=Gh(this.url,rn.Parameters.
SNAPSHOT),this._versionId=Gh(this.url,rn.Parameters.VERSIONID),this.blobClientConfig=i}withSnapshot(t){return new wl(ia(this.url,rn.Parameters.SNAPSHOT,t.length===
0?void 0:t),this.pipeline,this.blobClientConfig)}withVersion(t){return new wl(ia(this.url,rn.Parameters.VERSIONID,t.length===0?void 0:t),this.pipeline,this.blobClientConfig)}getAppendBlobClient(){
return new DP(this.url,this.pipeline,this.blobClientConfig)}getBlockBlobClient(){return new LP(this.url,this.pipeline,this.blobClientConfig)}getPageBlobClient(){
return new zP(this.url,this.pipeline,this.blobClientConfig)}async download(t=0,r,n={}){return n.conditions=n.conditions||{},n.conditions=n.conditions||{},tt(n.customerProvidedKey,
this.isHttps),ee.withSpan("BlobClient-download",n,async i=>{let a=n.contentChecksumAlgorithm??this.blobClientConfig?.downloadContentChecksumAlgorithm;a===void 0?
a="Customized":a==="Auto"&&(a="StorageCrc64"),a==="StorageCrc64"&&await Er.init();const o=ne(await this.blobContext.download({abortSignal:n.abortSignal,leaseAccessConditions:n.
conditions,modifiedAccessConditions:{...n.conditions,ifTags:n.conditions?.tagConditions},requestOptions:{onDownloadProgress:it?void 0:n.onProgress},range:t===0&&
!r?void 0:Tt({offset:t,count:r}),rangeGetContentMD5:n.rangeGetContentMD5,rangeGetContentCRC64:n.rangeGetContentCrc64,snapshot:n.snapshot,cpkInfo:n.customerProvidedKey,
tracingOptions:i.tracingOptions,structuredBodyType:a==="StorageCrc64"?"XSM/1.0; properties=crc64":void 0})),c={...o,_response:o._response,objectReplicationDestinationPolicyId:o.
objectReplicationPolicyId,objectReplicationSourceProperties:$h(o.objectReplicationRules)};if(!it)return a==="StorageCrc64"&&(c.blobBody=XE(await c.blobBody)),c;
if((n.maxRetryRequests===void 0||n.maxRetryRequests<0)&&(n.maxRetryRequests=Sw),o.contentLength===void 0)throw new RangeError("File download response doesn't co\
ntain valid content length header");if(a==="StorageCrc64"&&o.structuredContentLength===void 0)throw new RangeError("Unexpected structured content length");if(!o.
etag)throw new RangeError("File download response doesn't contain valid etag header");const l=a==="StorageCrc64"?o.structuredContentLength:o.contentLength;return new lP(
c,async d=>{const m={leaseAccessConditions:n.conditions,modifiedAccessConditions:{ifMatch:n.conditions.ifMatch||o.etag,ifModifiedSince:n.conditions.ifModifiedSince,
ifNoneMatch:n.conditions.ifNoneMatch,ifUnmodifiedSince:n.conditions.ifUnmodifiedSince,ifTags:n.conditions?.tagConditions},range:Tt({count:t+l-d,offset:d}),rangeGetContentMD5:n.
rangeGetContentMD5,rangeGetContentCRC64:n.rangeGetContentCrc64,snapshot:n.snapshot,cpkInfo:n.customerProvidedKey,structuredBodyType:a==="StorageCrc64"?"XSM/1.0;\
 properties=crc64":void 0},p=(await this.blobContext.download({abortSignal:n.abortSignal,...m})).readableStreamBody;return a==="StorageCrc64"?nu(p,{}):p},t,l,{maxRetryRequests:n.
maxRetryRequests,onProgress:n.onProgress})})}async exists(t={}){return ee.withSpan("BlobClient-exists",t,async r=>{try{return tt(t.customerProvidedKey,this.isHttps),
await this.getProperties({abortSignal:t.abortSignal,customerProvidedKey:t.customerProvidedKey,conditions:t.conditions,tracingOptions:r.tracingOptions}),!0}catch(n){
if(n.statusCode===404)return!1;if(n.statusCode===409&&(n.details.errorCode===kw||n.details.errorCode===Dw))return!0;throw n}})}async getProperties(t={}){return t.
conditions=t.conditions||{},tt(t.customerProvidedKey,this.isHttps),ee.withSpan("BlobClient-getProperties",t,async r=>{const n=ne(await this.blobContext.getProperties(
{abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},cpkInfo:t.customerProvidedKey,
tracingOptions:r.tracingOptions}));return{...n,_response:n._response,objectReplicationDestinationPolicyId:n.objectReplicationPolicyId,objectReplicationSourceProperties:$h(
n.objectReplicationRules)}})}async delete(t={}){return t.conditions=t.conditions||{},ee.withSpan("BlobClient-delete",t,async r=>ne(await this.blobContext.delete(
{abortSignal:t.abortSignal,deleteSnapshots:t.deleteSnapshots,leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},
tracingOptions:r.tracingOptions,accessTierIfModifiedSince:t.conditions?.accessTierIfModifiedSince,accessTierIfUnmodifiedSince:t.conditions?.accessTierIfUnmodifiedSince})))}async deleteIfExists(t={}){
return ee.withSpan("BlobClient-deleteIfExists",t,async r=>{try{const n=ne(await this.delete(r));return{succeeded:!0,...n,_response:n._response}}catch(n){if(n.details?.
errorCode==="BlobNotFound")return{succeeded:!1,...n.response?.parsedHeaders,_response:n.response};throw n}})}async undelete(t={}){return ee.withSpan("BlobClient\
-undelete",t,async r=>ne(await this.blobContext.undelete({abortSignal:t.abortSignal,tracingOptions:r.tracingOptions})))}async setHTTPHeaders(t,r={}){return r.conditions=
r.conditions||{},tt(r.customerProvidedKey,this.isHttps),ee.withSpan("BlobClient-setHTTPHeaders",r,async n=>ne(await this.blobContext.setHttpHeaders({abortSignal:r.
abortSignal,blobHttpHeaders:t,leaseAccessConditions:r.conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},tracingOptions:n.
tracingOptions})))}async setMetadata(t,r={}){return r.conditions=r.conditions||{},tt(r.customerProvidedKey,this.isHttps),ee.withSpan("BlobClient-setMetadata",r,
async n=>ne(await this.blobContext.setMetadata({abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,metadata:t,modifiedAccessConditions:{...r.conditions,
ifTags:r.conditions?.tagConditions},cpkInfo:r.customerProvidedKey,encryptionScope:r.encryptionScope,tracingOptions:n.tracingOptions})))}async setTags(t,r={}){return ee.
withSpan("BlobClient-setTags",r,async n=>ne(await this.blobContext.setTags({abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,modifiedAccessConditions:{
...r.conditions,ifTags:r.conditions?.tagConditions},blobModifiedAccessConditions:r.conditions,tracingOptions:n.tracingOptions,tags:YB(t)})))}async getTags(t={}){
return ee.withSpan("BlobClient-getTags",t,async r=>{const n=ne(await this.blobContext.getTags({abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,modifiedAccessConditions:{
...t.conditions,ifTags:t.conditions?.tagConditions},blobModifiedAccessConditions:t.conditions,tracingOptions:r.tracingOptions}));return{...n,_response:n._response,
tags:KB({blobTagSet:n.blobTagSet})||{}}})}getBlobLeaseClient(t){return new aP(this,t)}async createSnapshot(t={}){return t.conditions=t.conditions||{},tt(t.customerProvidedKey,
this.isHttps),ee.withSpan("BlobClient-createSnapshot",t,async r=>ne(await this.blobContext.createSnapshot({abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,
metadata:t.metadata,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},cpkInfo:t.customerProvidedKey,encryptionScope:t.encryptionScope,
tracingOptions:r.tracingOptions})))}async beginCopyFromURL(t,r={}){const n={abortCopyFromURL:s((...a)=>this.abortCopyFromURL(...a),"abortCopyFromURL"),getProperties:s(
(...a)=>this.getProperties(...a),"getProperties"),startCopyFromURL:s((...a)=>this.startCopyFromURL(...a),"startCopyFromURL")},i=new wP({blobClient:n,copySource:t,
intervalInMs:r.intervalInMs,onProgress:r.onProgress,resumeFrom:r.resumeFrom,startCopyFromURLOptions:r});return await i.poll(),i}async abortCopyFromURL(t,r={}){return ee.
withSpan("BlobClient-abortCopyFromURL",r,async n=>ne(await this.blobContext.abortCopyFromURL(t,{abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,tracingOptions:n.
tracingOptions})))}async syncCopyFromURL(t,r={}){return r.conditions=r.conditions||{},r.sourceConditions=r.sourceConditions||{},ee.withSpan("BlobClient-syncCopy\
FromURL",r,async n=>ne(await this.blobContext.copyFromURL(t,{abortSignal:r.abortSignal,metadata:r.metadata,leaseAccessConditions:r.conditions,modifiedAccessConditions:{
...r.conditions,ifTags:r.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:r.sourceConditions?.ifMatch,sourceIfModifiedSince:r.sourceConditions?.
ifModifiedSince,sourceIfNoneMatch:r.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:r.sourceConditions?.ifUnmodifiedSince},sourceContentMD5:r.sourceContentMD5,
copySourceAuthorization:aa(r.sourceAuthorization),tier:pn(r.tier),blobTagsString:mn(r.tags),immutabilityPolicyExpiry:r.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:r.
immutabilityPolicy?.policyMode,legalHold:r.legalHold,encryptionScope:r.encryptionScope,copySourceTags:r.copySourceTags,fileRequestIntent:r.sourceShareTokenIntent,
tracingOptions:n.tracingOptions})))}async setAccessTier(t,r={}){return ee.withSpan("BlobClient-setAccessTier",r,async n=>ne(await this.blobContext.setTier(pn(t),
{abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},rehydratePriority:r.
rehydratePriority,tracingOptions:n.tracingOptions})))}async downloadToBuffer(t,r,n,i={}){let a,o=0,c=0,l=i;t instanceof Buffer?(a=t,o=r||0,c=typeof n=="number"?
n:0):(o=typeof t=="number"?t:0,c=typeof r=="number"?r:0,l=n||{});let d=l.blockSize??0;if(d<0)throw new RangeError("blockSize option must be >= 0");if(d===0&&(d=
rl),o<0)throw new RangeError("offset option must be >= 0");if(c&&c<=0)throw new RangeError("count option must be greater than 0");return l.conditions||(l.conditions=
{}),ee.withSpan("BlobClient-downloadToBuffer",l,async m=>{if(!c){const f=await this.getProperties({...l,tracingOptions:m.tracingOptions});if(c=f.contentLength-o,
c<0)throw new RangeError(`offset ${o} shouldn't be larger than blob size ${f.contentLength}`)}if(!a)try{a=Buffer.alloc(c)}catch(f){throw new Error(`Unable to al\
locate the buffer of size: ${c}(in bytes). Please try passing your own buffer to the "downloadToBuffer" method or try using other methods like "download" or "do\
wnloadToFile".	 ${f.message}`)}if(a.length<c)throw new RangeError(`The buffer's size should be equal to or larger than the request count of bytes: ${c}`);let p=0;
const u=new cg(l.concurrency);for(let f=o;f<o+c;f=f+d)u.addOperation(async()=>{let h=o+c;f+d<h&&(h=f+d);const A=(await this.download(f,h-f,{abortSignal:l.abortSignal,
conditions:l.conditions,maxRetryRequests:l.maxRetryRequestsPerBlock,customerProvidedKey:l.customerProvidedKey,contentChecksumAlgorithm:l.contentChecksumAlgorithm,
tracingOptions:m.tracingOptions})).readableStreamBody;await RP(A,a,f-o,h-o),p+=h-f,l.onProgress&&l.onProgress({loadedBytes:p})});return await u.do(),a})}async downloadToFile(t,r=0,n,i={}){
return ee.withSpan("BlobClient-downloadToFile",i,async a=>{const o=await this.download(r,n,{...i,tracingOptions:a.tracingOptions});return o.readableStreamBody&&
await OP(o.readableStreamBody,t),o.blobDownloadStream=void 0,o})}getBlobAndContainerNamesFromUrl(){let t,r;try{const n=new URL(this.url);if(n.host.split(".")[1]===
"blob"){const i=n.pathname.match("/([^/]*)(/(.*))?");t=i[1],r=i[3]}else if(Wh(n)){const i=n.pathname.match("/([^/]*)/([^/]*)(/(.*))?");t=i[2],r=i[4]}else{const i=n.
pathname.match("/([^/]*)(/(.*))?");t=i[1],r=i[3]}if(t=decodeURIComponent(t),r=decodeURIComponent(r),r=r.replace(/\\/g,"/"),!t)throw new Error("Provided containe\
rName is invalid.");return{blobName:r,containerName:t}}catch{throw new Error("Unable to extract blobName and containerName with provided information.")}}async startCopyFromURL(t,r={}){
return ee.withSpan("BlobClient-startCopyFromURL",r,async n=>(r.conditions=r.conditions||{},r.sourceConditions=r.sourceConditions||{},ne(await this.blobContext.startCopyFromURL(
t,{abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,metadata:r.metadata,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},
sourceModifiedAccessConditions:{sourceIfMatch:r.sourceConditions.ifMatch,sourceIfModifiedSince:r.sourceConditions.ifModifiedSince,sourceIfNoneMatch:r.sourceConditions.
ifNoneMatch,sourceIfUnmodifiedSince:r.sourceConditions.ifUnmodifiedSince,sourceIfTags:r.sourceConditions.tagConditions},immutabilityPolicyExpiry:r.immutabilityPolicy?.
expiriesOn,immutabilityPolicyMode:r.immutabilityPolicy?.policyMode,legalHold:r.legalHold,rehydratePriority:r.rehydratePriority,tier:pn(r.tier),blobTagsString:mn(
r.tags),sealBlob:r.sealBlob,tracingOptions:n.tracingOptions}))))}generateSasUrl(t){return new Promise(r=>{if(!(this.credential instanceof Pt))throw new RangeError(
"Can only generate the SAS when the client is initialized with a shared key credential");const n=eg({containerName:this._containerName,blobName:this._name,snapshotTime:this.
_snapshot,versionId:this._versionId,...t},this.credential).toString();r(Yh(this.url,n))})}generateSasStringToSign(t){if(!(this.credential instanceof Pt))throw new RangeError(
"Can only generate the SAS when the client is initialized with a shared key credential");return Nl({containerName:this._containerName,blobName:this._name,snapshotTime:this.
_snapshot,versionId:this._versionId,...t},this.credential).stringToSign}generateUserDelegationSasUrl(t,r){return new Promise(n=>{const i=eg({containerName:this.
_containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...t},r,this.accountName).toString();n(Yh(this.url,i))})}generateUserDelegationSasStringToSign(t,r){
return Nl({containerName:this._containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...t},r,this.accountName).stringToSign}async deleteImmutabilityPolicy(t={}){
return ee.withSpan("BlobClient-deleteImmutabilityPolicy",t,async r=>ne(await this.blobContext.deleteImmutabilityPolicy({tracingOptions:r.tracingOptions})))}async setImmutabilityPolicy(t,r={}){
return ee.withSpan("BlobClient-setImmutabilityPolicy",r,async n=>ne(await this.blobContext.setImmutabilityPolicy({immutabilityPolicyExpiry:t.expiriesOn,immutabilityPolicyMode:t.
policyMode,tracingOptions:n.tracingOptions})))}async setLegalHold(t,r={}){return ee.withSpan("BlobClient-setLegalHold",r,async n=>ne(await this.blobContext.setLegalHold(
t,{tracingOptions:n.tracingOptions})))}async getAccountInfo(t={}){return ee.withSpan("BlobClient-getAccountInfo",t,async r=>ne(await this.blobContext.getAccountInfo(
{abortSignal:t.abortSignal,tracingOptions:r.tracingOptions})))}},DP=class xg extends Ns{static{s(this,"_AppendBlobClient")}appendBlobContext;constructor(t,r,n,i){
let a,o;if(i=i||{},os(r))o=t,a=r,i=n;else if(it&&r instanceof Pt||r instanceof At||$r(r))o=t,i=n,a=mt(r,i);else if(!r&&typeof r!="string")o=t,i=n,a=mt(new At,i);else if(r&&
typeof r=="string"&&n&&typeof n=="string"){const c=r,l=n,d=As(t);if(d.kind==="AccountConnString")if(it){const m=new Pt(d.accountName,d.accountKey);o=pt(pt(d.url,
encodeURIComponent(c)),encodeURIComponent(l)),i.proxyOptions||(i.proxyOptions=Ka(d.proxyUri)),a=mt(m,i)}else throw new Error("Account connection string is only \
supported in Node.js environment");else if(d.kind==="SASConnString")o=pt(pt(d.url,encodeURIComponent(c)),encodeURIComponent(l))+"?"+d.accountSas,a=mt(new At,i);else
throw new Error("Connection string must be either an Account connection string or a SAS connection string")}else throw new Error("Expecting non-empty strings fo\
r containerName and blobName parameters");super(o,a),this.appendBlobContext=this.storageClientContext.appendBlob,this.blobClientConfig=i}withSnapshot(t){return new xg(
ia(this.url,rn.Parameters.SNAPSHOT,t.length===0?void 0:t),this.pipeline,this.blobClientConfig)}async create(t={}){return t.conditions=t.conditions||{},tt(t.customerProvidedKey,
this.isHttps),ee.withSpan("AppendBlobClient-create",t,async r=>ne(await this.appendBlobContext.create(0,{abortSignal:t.abortSignal,blobHttpHeaders:t.blobHTTPHeaders,
leaseAccessConditions:t.conditions,metadata:t.metadata,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},cpkInfo:t.customerProvidedKey,
encryptionScope:t.encryptionScope,immutabilityPolicyExpiry:t.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:t.immutabilityPolicy?.policyMode,legalHold:t.
legalHold,blobTagsString:mn(t.tags),tracingOptions:r.tracingOptions})))}async createIfNotExists(t={}){const r={ifNoneMatch:hu};return ee.withSpan("AppendBlobCli\
ent-createIfNotExists",t,async n=>{try{const i=ne(await this.create({...n,conditions:r}));return{succeeded:!0,...i,_response:i._response}}catch(i){if(i.details?.
errorCode==="BlobAlreadyExists")return{succeeded:!1,...i.response?.parsedHeaders,_response:i.response};throw i}})}async seal(t={}){return t.conditions=t.conditions||
{},ee.withSpan("AppendBlobClient-seal",t,async r=>ne(await this.appendBlobContext.seal({abortSignal:t.abortSignal,appendPositionAccessConditions:t.conditions,leaseAccessConditions:t.
conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:r.tracingOptions})))}async appendBlock(t,r,n={}){return n.
conditions=n.conditions||{},tt(n.customerProvidedKey,this.isHttps),ee.withSpan("AppendBlobClient-appendBlock",n,async i=>{const a={abortSignal:n.abortSignal,appendPositionAccessConditions:n.
conditions,leaseAccessConditions:n.conditions,modifiedAccessConditions:{...n.conditions,ifTags:n.conditions?.tagConditions},requestOptions:{onUploadProgress:n.onProgress},
cpkInfo:n.customerProvidedKey,encryptionScope:n.encryptionScope,tracingOptions:i.tracingOptions},o=await vs(t,r,a,n,this.blobClientConfig?.uploadContentChecksumAlgorithm);
return ne(await this.appendBlobContext.appendBlock(o.contentLength,o.body,a))})}async appendBlockFromURL(t,r,n,i={}){return i.conditions=i.conditions||{},i.sourceConditions=
i.sourceConditions||{},tt(i.customerProvidedKey,this.isHttps),ee.withSpan("AppendBlobClient-appendBlockFromURL",i,async a=>ne(await this.appendBlobContext.appendBlockFromUrl(
t,0,{abortSignal:i.abortSignal,sourceRange:Tt({offset:r,count:n}),sourceContentMD5:i.sourceContentMD5,sourceContentCrc64:i.sourceContentCrc64,leaseAccessConditions:i.
conditions,appendPositionAccessConditions:i.conditions,modifiedAccessConditions:{...i.conditions,ifTags:i.conditions?.tagConditions},sourceModifiedAccessConditions:{
sourceIfMatch:i.sourceConditions?.ifMatch,sourceIfModifiedSince:i.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:i.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:i.
sourceConditions?.ifUnmodifiedSince},copySourceAuthorization:aa(i.sourceAuthorization),cpkInfo:i.customerProvidedKey,encryptionScope:i.encryptionScope,fileRequestIntent:i.
sourceShareTokenIntent,tracingOptions:a.tracingOptions,sourceCpkInfo:{sourceEncryptionKey:i.sourceCustomerProvidedKey?.encryptionKey,sourceEncryptionAlgorithm:i.
sourceCustomerProvidedKey?.encryptionAlgorithm,sourceEncryptionKeySha256:i.sourceCustomerProvidedKey?.encryptionKeySha256}})))}},LP=class Eg extends Ns{static{s(
this,"_BlockBlobClient")}_blobContext;blockBlobContext;constructor(t,r,n,i){let a,o;if(i=i||{},os(r))o=t,a=r,i=n;else if(it&&r instanceof Pt||r instanceof At||$r(
r))o=t,i=n,a=mt(r,i);else if(!r&&typeof r!="string")o=t,n&&typeof n!="string"&&(i=n),a=mt(new At,i);else if(r&&typeof r=="string"&&n&&typeof n=="string"){const c=r,
l=n,d=As(t);if(d.kind==="AccountConnString")if(it){const m=new Pt(d.accountName,d.accountKey);o=pt(pt(d.url,encodeURIComponent(c)),encodeURIComponent(l)),i.proxyOptions||
(i.proxyOptions=Ka(d.proxyUri)),a=mt(m,i)}else throw new Error("Account connection string is only supported in Node.js environment");else if(d.kind==="SASConnSt\
ring")o=pt(pt(d.url,encodeURIComponent(c)),encodeURIComponent(l))+"?"+d.accountSas,a=mt(new At,i);else throw new Error("Connection string must be either an Acco\
unt connection string or a SAS connection string")}else throw new Error("Expecting non-empty strings for containerName and blobName parameters");super(o,a),this.
blockBlobContext=this.storageClientContext.blockBlob,this._blobContext=this.storageClientContext.blob,this.blobClientConfig=i}withSnapshot(t){return new Eg(ia(this.
url,rn.Parameters.SNAPSHOT,t.length===0?void 0:t),this.pipeline,this.blobClientConfig)}async query(t,r={}){if(tt(r.customerProvidedKey,this.isHttps),!it)throw new Error(
"This operation currently is only supported in Node.js.");return ee.withSpan("BlockBlobClient-query",r,async n=>{const i=ne(await this._blobContext.query({abortSignal:r.
abortSignal,queryRequest:{queryType:"SQL",expression:t,inputSerialization:Xh(r.inputTextConfiguration),outputSerialization:Xh(r.outputTextConfiguration)},leaseAccessConditions:r.
conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},cpkInfo:r.customerProvidedKey,tracingOptions:n.tracingOptions}));return new CP(
i,{abortSignal:r.abortSignal,onProgress:r.onProgress,onError:r.onError})})}async upload(t,r,n={}){return n.conditions=n.conditions||{},tt(n.customerProvidedKey,
this.isHttps),ee.withSpan("BlockBlobClient-upload",n,async i=>{const a={abortSignal:n.abortSignal,blobHttpHeaders:n.blobHTTPHeaders,leaseAccessConditions:n.conditions,
metadata:n.metadata,modifiedAccessConditions:{...n.conditions,ifTags:n.conditions?.tagConditions},requestOptions:{onUploadProgress:n.onProgress},cpkInfo:n.customerProvidedKey,
encryptionScope:n.encryptionScope,immutabilityPolicyExpiry:n.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:n.immutabilityPolicy?.policyMode,legalHold:n.
legalHold,tier:pn(n.tier),blobTagsString:mn(n.tags),tracingOptions:i.tracingOptions},o=await vs(t,r,a,n,this.blobClientConfig?.uploadContentChecksumAlgorithm);return ne(
await this.blockBlobContext.upload(o.contentLength,o.body,a))})}async syncUploadFromURL(t,r={}){return r.conditions=r.conditions||{},tt(r.customerProvidedKey,this.
isHttps),ee.withSpan("BlockBlobClient-syncUploadFromURL",r,async n=>ne(await this.blockBlobContext.putBlobFromUrl(0,t,{...r,blobHttpHeaders:r.blobHTTPHeaders,leaseAccessConditions:r.
conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:r.sourceConditions?.ifMatch,
sourceIfModifiedSince:r.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:r.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:r.sourceConditions?.ifUnmodifiedSince,
sourceIfTags:r.sourceConditions?.tagConditions},cpkInfo:r.customerProvidedKey,copySourceAuthorization:aa(r.sourceAuthorization),tier:pn(r.tier),blobTagsString:mn(
r.tags),copySourceTags:r.copySourceTags,fileRequestIntent:r.sourceShareTokenIntent,tracingOptions:n.tracingOptions,sourceCpkInfo:{sourceEncryptionKey:r.sourceCustomerProvidedKey?.
encryptionKey,sourceEncryptionAlgorithm:r.sourceCustomerProvidedKey?.encryptionAlgorithm,sourceEncryptionKeySha256:r.sourceCustomerProvidedKey?.encryptionKeySha256}})))}async stageBlock(t,r,n,i={}){
return tt(i.customerProvidedKey,this.isHttps),ee.withSpan("BlockBlobClient-stageBlock",i,async a=>{const o={abortSignal:i.abortSignal,leaseAccessConditions:i.conditions,
requestOptions:{onUploadProgress:i.onProgress},cpkInfo:i.customerProvidedKey,encryptionScope:i.encryptionScope,tracingOptions:a.tracingOptions},c=await vs(r,n,o,
i,this.blobClientConfig?.uploadContentChecksumAlgorithm);return ne(await this.blockBlobContext.stageBlock(t,c.contentLength,c.body,o))})}async stageBlockFromURL(t,r,n=0,i,a={}){
return tt(a.customerProvidedKey,this.isHttps),ee.withSpan("BlockBlobClient-stageBlockFromURL",a,async o=>ne(await this.blockBlobContext.stageBlockFromURL(t,0,r,
{abortSignal:a.abortSignal,leaseAccessConditions:a.conditions,sourceContentMD5:a.sourceContentMD5,sourceContentCrc64:a.sourceContentCrc64,sourceRange:n===0&&!i?
void 0:Tt({offset:n,count:i}),cpkInfo:a.customerProvidedKey,encryptionScope:a.encryptionScope,copySourceAuthorization:aa(a.sourceAuthorization),fileRequestIntent:a.
sourceShareTokenIntent,tracingOptions:o.tracingOptions,sourceCpkInfo:{sourceEncryptionKey:a.sourceCustomerProvidedKey?.encryptionKey,sourceEncryptionAlgorithm:a.
sourceCustomerProvidedKey?.encryptionAlgorithm,sourceEncryptionKeySha256:a.sourceCustomerProvidedKey?.encryptionKeySha256}})))}async commitBlockList(t,r={}){return r.
conditions=r.conditions||{},tt(r.customerProvidedKey,this.isHttps),ee.withSpan("BlockBlobClient-commitBlockList",r,async n=>ne(await this.blockBlobContext.commitBlockList(
{latest:t},{abortSignal:r.abortSignal,blobHttpHeaders:r.blobHTTPHeaders,leaseAccessConditions:r.conditions,metadata:r.metadata,modifiedAccessConditions:{...r.conditions,
ifTags:r.conditions?.tagConditions},cpkInfo:r.customerProvidedKey,encryptionScope:r.encryptionScope,immutabilityPolicyExpiry:r.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:r.
immutabilityPolicy?.policyMode,legalHold:r.legalHold,tier:pn(r.tier),blobTagsString:mn(r.tags),tracingOptions:n.tracingOptions})))}async getBlockList(t,r={}){return ee.
withSpan("BlockBlobClient-getBlockList",r,async n=>{const i=ne(await this.blockBlobContext.getBlockList(t,{abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,
modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},tracingOptions:n.tracingOptions}));return i.committedBlocks||(i.committedBlocks=[]),
i.uncommittedBlocks||(i.uncommittedBlocks=[]),i})}async uploadData(t,r={}){return ee.withSpan("BlockBlobClient-uploadData",r,async n=>{if(it){let i;return t instanceof
Buffer?i=t:t instanceof ArrayBuffer?i=Buffer.from(t):(t=t,i=Buffer.from(t.buffer,t.byteOffset,t.byteLength)),this.uploadSeekableInternal((a,o)=>i.slice(a,a+o),i.
byteLength,n)}else{const i=new Blob([t]);return this.uploadSeekableInternal((a,o)=>i.slice(a,a+o),i.size,n)}})}async uploadBrowserData(t,r={}){return ee.withSpan(
"BlockBlobClient-uploadBrowserData",r,async n=>{const i=new Blob([t]);return this.uploadSeekableInternal((a,o)=>i.slice(a,a+o),i.size,n)})}async uploadSeekableInternal(t,r,n={}){
let i=n.blockSize??0;if(i<0||i>tl)throw new RangeError(`blockSize option must be >= 0 and <= ${tl}`);const a=n.maxSingleShotSize??el;if(a<0||a>el)throw new RangeError(
`maxSingleShotSize option must be >= 0 and <= ${el}`);if(i===0){if(r>tl*ss)throw new RangeError(`${r} is too larger to upload to a block blob.`);r>a&&(i=Math.ceil(
r/ss),i<rl&&(i=rl))}return n.blobHTTPHeaders||(n.blobHTTPHeaders={}),n.conditions||(n.conditions={}),ee.withSpan("BlockBlobClient-uploadSeekableInternal",n,async o=>{
if(r<=a)return ne(await this.upload(t(0,r),r,o));const c=Math.floor((r-1)/i)+1;if(c>ss)throw new RangeError(`The buffer's size is too big or the BlockSize is to\
o small;the number of blocks must be <= ${ss}`);const l=[],d=So();let m=0;const p=new cg(n.concurrency);for(let u=0;u<c;u++)p.addOperation(async()=>{const f=Kh(
d,u),h=i*u,A=(u===c-1?r:h+i)-h;l.push(f),await this.stageBlock(f,t(h,A),A,{abortSignal:n.abortSignal,conditions:n.conditions,encryptionScope:n.encryptionScope,tracingOptions:o.
tracingOptions,contentChecksumAlgorithm:n.contentChecksumAlgorithm}),m+=A,n.onProgress&&n.onProgress({loadedBytes:m})});return await p.do(),this.commitBlockList(
l,o)})}async uploadFile(t,r={}){return ee.withSpan("BlockBlobClient-uploadFile",r,async n=>{const i=(await MP(t)).size;return this.uploadSeekableInternal((a,o)=>()=>kP(
t,{autoClose:!0,end:o?a+o-1:1/0,start:a}),i,{...r,tracingOptions:n.tracingOptions})})}async uploadStream(t,r=ww,n=5,i={}){return i.blobHTTPHeaders||(i.blobHTTPHeaders=
{}),i.conditions||(i.conditions={}),ee.withSpan("BlockBlobClient-uploadStream",i,async a=>{let o=0;const c=So();let l=0;const d=[];return await new OE(t,r,n,async(p,u)=>{
const f=Kh(c,o);d.push(f),o++,await this.stageBlock(f,p,u,{customerProvidedKey:i.customerProvidedKey,conditions:i.conditions,encryptionScope:i.encryptionScope,tracingOptions:a.
tracingOptions,contentChecksumAlgorithm:i.contentChecksumAlgorithm}),l+=u,i.onProgress&&i.onProgress({loadedBytes:l})},Math.ceil(n/4*3)).do(),ne(await this.commitBlockList(
d,{...i,tracingOptions:a.tracingOptions}))})}},zP=class wg extends Ns{static{s(this,"_PageBlobClient")}pageBlobContext;constructor(t,r,n,i){let a,o;if(i=i||{},os(
r))o=t,a=r,i=n;else if(it&&r instanceof Pt||r instanceof At||$r(r))o=t,i=n,a=mt(r,i);else if(!r&&typeof r!="string")o=t,i=n,a=mt(new At,i);else if(r&&typeof r==
"string"&&n&&typeof n=="string"){const c=r,l=n,d=As(t);if(d.kind==="AccountConnString")if(it){const m=new Pt(d.accountName,d.accountKey);o=pt(pt(d.url,encodeURIComponent(
c)),encodeURIComponent(l)),i.proxyOptions||(i.proxyOptions=Ka(d.proxyUri)),a=mt(m,i)}else throw new Error("Account connection string is only supported in Node.j\
s environment");else if(d.kind==="SASConnString")o=pt(pt(d.url,encodeURIComponent(c)),encodeURIComponent(l))+"?"+d.accountSas,a=mt(new At,i);else throw new Error(
"Connection string must be either an Account connection string or a SAS connection string")}else throw new Error("Expecting non-empty strings for containerName \
and blobName parameters");super(o,a),this.pageBlobContext=this.storageClientContext.pageBlob,this.blobClientConfig=i}withSnapshot(t){return new wg(ia(this.url,rn.
Parameters.SNAPSHOT,t.length===0?void 0:t),this.pipeline,this.blobClientConfig)}async create(t,r={}){return r.conditions=r.conditions||{},tt(r.customerProvidedKey,
this.isHttps),ee.withSpan("PageBlobClient-create",r,async n=>ne(await this.pageBlobContext.create(0,t,{abortSignal:r.abortSignal,blobHttpHeaders:r.blobHTTPHeaders,
blobSequenceNumber:r.blobSequenceNumber,leaseAccessConditions:r.conditions,metadata:r.metadata,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},
cpkInfo:r.customerProvidedKey,encryptionScope:r.encryptionScope,immutabilityPolicyExpiry:r.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:r.immutabilityPolicy?.
policyMode,legalHold:r.legalHold,tier:pn(r.tier),blobTagsString:mn(r.tags),tracingOptions:n.tracingOptions})))}async createIfNotExists(t,r={}){return ee.withSpan(
"PageBlobClient-createIfNotExists",r,async n=>{try{const i={ifNoneMatch:hu},a=ne(await this.create(t,{...r,conditions:i,tracingOptions:n.tracingOptions}));return{
succeeded:!0,...a,_response:a._response}}catch(i){if(i.details?.errorCode==="BlobAlreadyExists")return{succeeded:!1,...i.response?.parsedHeaders,_response:i.response};
throw i}})}async uploadPages(t,r,n,i={}){return i.conditions=i.conditions||{},tt(i.customerProvidedKey,this.isHttps),ee.withSpan("PageBlobClient-uploadPages",i,
async a=>{const o={abortSignal:i.abortSignal,leaseAccessConditions:i.conditions,modifiedAccessConditions:{...i.conditions,ifTags:i.conditions?.tagConditions},requestOptions:{
onUploadProgress:i.onProgress},range:Tt({offset:r,count:n}),sequenceNumberAccessConditions:i.conditions,cpkInfo:i.customerProvidedKey,encryptionScope:i.encryptionScope,
tracingOptions:a.tracingOptions},c=await vs(t,n,o,i,this.blobClientConfig?.uploadContentChecksumAlgorithm);return ne(await this.pageBlobContext.uploadPages(c.contentLength,
c.body,o))})}async uploadPagesFromURL(t,r,n,i,a={}){return a.conditions=a.conditions||{},a.sourceConditions=a.sourceConditions||{},tt(a.customerProvidedKey,this.
isHttps),ee.withSpan("PageBlobClient-uploadPagesFromURL",a,async o=>ne(await this.pageBlobContext.uploadPagesFromURL(t,Tt({offset:r,count:i}),0,Tt({offset:n,count:i}),
{abortSignal:a.abortSignal,sourceContentMD5:a.sourceContentMD5,sourceContentCrc64:a.sourceContentCrc64,leaseAccessConditions:a.conditions,sequenceNumberAccessConditions:a.
conditions,modifiedAccessConditions:{...a.conditions,ifTags:a.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:a.sourceConditions?.ifMatch,
sourceIfModifiedSince:a.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:a.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:a.sourceConditions?.ifUnmodifiedSince},
cpkInfo:a.customerProvidedKey,encryptionScope:a.encryptionScope,copySourceAuthorization:aa(a.sourceAuthorization),fileRequestIntent:a.sourceShareTokenIntent,tracingOptions:o.
tracingOptions,sourceCpkInfo:{sourceEncryptionKey:a.sourceCustomerProvidedKey?.encryptionKey,sourceEncryptionAlgorithm:a.sourceCustomerProvidedKey?.encryptionAlgorithm,
sourceEncryptionKeySha256:a.sourceCustomerProvidedKey?.encryptionKeySha256}})))}async clearPages(t=0,r,n={}){return n.conditions=n.conditions||{},ee.withSpan("P\
ageBlobClient-clearPages",n,async i=>ne(await this.pageBlobContext.clearPages(0,{abortSignal:n.abortSignal,leaseAccessConditions:n.conditions,modifiedAccessConditions:{
...n.conditions,ifTags:n.conditions?.tagConditions},range:Tt({offset:t,count:r}),sequenceNumberAccessConditions:n.conditions,cpkInfo:n.customerProvidedKey,encryptionScope:n.
encryptionScope,tracingOptions:i.tracingOptions})))}async getPageRanges(t=0,r,n={}){return n.conditions=n.conditions||{},ee.withSpan("PageBlobClient-getPageRang\
es",n,async i=>{const a=ne(await this.pageBlobContext.getPageRanges({abortSignal:n.abortSignal,leaseAccessConditions:n.conditions,modifiedAccessConditions:{...n.
conditions,ifTags:n.conditions?.tagConditions},range:Tt({offset:t,count:r}),tracingOptions:i.tracingOptions}));return bl(a)})}async listPageRangesSegment(t=0,r,n,i={}){
return ee.withSpan("PageBlobClient-getPageRangesSegment",i,async a=>ne(await this.pageBlobContext.getPageRanges({abortSignal:i.abortSignal,leaseAccessConditions:i.
conditions,modifiedAccessConditions:{...i.conditions,ifTags:i.conditions?.tagConditions},range:Tt({offset:t,count:r}),marker:n,maxPageSize:i.maxPageSize,tracingOptions:a.
tracingOptions})))}async*listPageRangeItemSegments(t=0,r,n,i={}){let a;if(n||n===void 0)do a=await this.listPageRangesSegment(t,r,n,i),n=a.continuationToken,yield await a;while(n)}async*listPageRangeItems(t=0,r,n={}){
let i;for await(const a of this.listPageRangeItemSegments(t,r,i,n))yield*Vh(a)}listPageRanges(t=0,r,n={}){n.conditions=n.conditions||{};const i=this.listPageRangeItems(
t,r,n);return{next(){return i.next()},[Symbol.asyncIterator](){return this},byPage:s((a={})=>this.listPageRangeItemSegments(t,r,a.continuationToken,{maxPageSize:a.
maxPageSize,...n}),"byPage")}}async getPageRangesDiff(t,r,n,i={}){return i.conditions=i.conditions||{},ee.withSpan("PageBlobClient-getPageRangesDiff",i,async a=>{
const o=ne(await this.pageBlobContext.getPageRangesDiff({abortSignal:i.abortSignal,leaseAccessConditions:i.conditions,modifiedAccessConditions:{...i.conditions,
ifTags:i.conditions?.tagConditions},prevsnapshot:n,range:Tt({offset:t,count:r}),tracingOptions:a.tracingOptions}));return bl(o)})}async listPageRangesDiffSegment(t,r,n,i,a={}){
return ee.withSpan("PageBlobClient-getPageRangesDiffSegment",a,async o=>ne(await this.pageBlobContext.getPageRangesDiff({abortSignal:a?.abortSignal,leaseAccessConditions:a?.
conditions,modifiedAccessConditions:{...a?.conditions,ifTags:a?.conditions?.tagConditions},prevsnapshot:n,range:Tt({offset:t,count:r}),marker:i,maxPageSize:a?.maxPageSize,
tracingOptions:o.tracingOptions})))}async*listPageRangeDiffItemSegments(t,r,n,i,a){let o;if(i||i===void 0)do o=await this.listPageRangesDiffSegment(t,r,n,i,a),i=
o.continuationToken,yield await o;while(i)}async*listPageRangeDiffItems(t,r,n,i){let a;for await(const o of this.listPageRangeDiffItemSegments(t,r,n,a,i))yield*Vh(
o)}listPageRangesDiff(t,r,n,i={}){i.conditions=i.conditions||{};const a=this.listPageRangeDiffItems(t,r,n,{...i});return{next(){return a.next()},[Symbol.asyncIterator](){
return this},byPage:s((o={})=>this.listPageRangeDiffItemSegments(t,r,n,o.continuationToken,{maxPageSize:o.maxPageSize,...i}),"byPage")}}async getPageRangesDiffForManagedDisks(t,r,n,i={}){
return i.conditions=i.conditions||{},ee.withSpan("PageBlobClient-GetPageRangesDiffForManagedDisks",i,async a=>{const o=ne(await this.pageBlobContext.getPageRangesDiff(
{abortSignal:i.abortSignal,leaseAccessConditions:i.conditions,modifiedAccessConditions:{...i.conditions,ifTags:i.conditions?.tagConditions},prevSnapshotUrl:n,range:Tt(
{offset:t,count:r}),tracingOptions:a.tracingOptions}));return bl(o)})}async resize(t,r={}){return r.conditions=r.conditions||{},ee.withSpan("PageBlobClient-resi\
ze",r,async n=>ne(await this.pageBlobContext.resize(t,{abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.
conditions?.tagConditions},encryptionScope:r.encryptionScope,tracingOptions:n.tracingOptions})))}async updateSequenceNumber(t,r,n={}){return n.conditions=n.conditions||
{},ee.withSpan("PageBlobClient-updateSequenceNumber",n,async i=>ne(await this.pageBlobContext.updateSequenceNumber(t,{abortSignal:n.abortSignal,blobSequenceNumber:r,
leaseAccessConditions:n.conditions,modifiedAccessConditions:{...n.conditions,ifTags:n.conditions?.tagConditions},tracingOptions:i.tracingOptions})))}async startCopyIncremental(t,r={}){
return ee.withSpan("PageBlobClient-startCopyIncremental",r,async n=>ne(await this.pageBlobContext.copyIncremental(t,{abortSignal:r.abortSignal,modifiedAccessConditions:{
...r.conditions,ifTags:r.conditions?.tagConditions},tracingOptions:n.tracingOptions})))}},dg;(function(e){e[e.LOCKED=0]="LOCKED",e[e.UNLOCKED=1]="UNLOCKED"})(dg||
(dg={}));var mg;(function(e){e.AES256="AES256"})(mg||(mg={}));import*as FP from"crypto";import*as HP from"stream";var ug=s(function(e,t,r,n){function i(a){return a instanceof
r?a:new r(function(o){o(a)})}return s(i,"adopt"),new(r||(r=Promise))(function(a,o){function c(m){try{d(n.next(m))}catch(p){o(p)}}s(c,"fulfilled");function l(m){
try{d(n.throw(m))}catch(p){o(p)}}s(l,"rejected");function d(m){m.done?a(m.value):i(m.value).then(c,l)}s(d,"step"),d((n=n.apply(e,t||[])).next())})},"__awaiter2");
function UP(e,t,r){return ug(this,void 0,void 0,function*(){let n=0,i=Date.now();const a=new AbortController,o=s(A=>ug(this,void 0,void 0,function*(){return new Promise(
(x,g)=>{const N=setInterval(()=>{Date.now()-i>A&&g(new Error("Upload progress stalled."))},A);a.signal.addEventListener("abort",()=>{clearInterval(N),x()})})}),
"chunkTimer"),c=jA(),l=Da(),m=new Ns(e).getBlockBlobClient();dt(`Uploading artifact to blob storage with maxConcurrency: ${c}, bufferSize: ${l}, contentType: ${r}`);
const u={blobHTTPHeaders:{blobContentType:r},onProgress:s(A=>{ht(`Uploaded bytes ${A.loadedBytes}`),n=A.loadedBytes,i=Date.now()},"uploadCallback"),abortSignal:a.
signal};let f;const h=new HP.PassThrough,y=FP.createHash("sha256");t.pipe(h),t.pipe(y).setEncoding("hex"),ht("Beginning upload of artifact content to blob stora\
ge");try{yield Promise.race([m.uploadStream(h,l,c,u),o(GA())])}catch(A){throw Rn.isNetworkErrorCode(A?.code)?new Rn(A?.code):A}finally{a.abort()}return ht("Fini\
shed uploading artifact content to blob storage!"),y.end(),f=y.read(),ht(`SHA256 digest of uploaded artifact is ${f}`),n===0&&tr("No data was uploaded to blob s\
torage. Reported upload byte count is 0."),{uploadSize:n,sha256Hash:f}})}s(UP,"uploadToBlobStorage");var QP=Se(LA(),1);import{realpath as qP}from"fs/promises";import*as jP from"stream";
import*as pg from"fs";import{realpath as GP}from"fs/promises";var YP=s(function(e,t,r,n){function i(a){return a instanceof r?a:new r(function(o){o(a)})}return s(
i,"adopt"),new(r||(r=Promise))(function(a,o){function c(m){try{d(n.next(m))}catch(p){o(p)}}s(c,"fulfilled");function l(m){try{d(n.throw(m))}catch(p){o(p)}}s(l,"\
rejected");function d(m){m.done?a(m.value):i(m.value).then(c,l)}s(d,"step"),d((n=n.apply(e,t||[])).next())})},"__awaiter3"),fg=class extends jP.Transform{static{
s(this,"WaterMarkedUploadStream")}constructor(e){super({highWaterMark:e})}_transform(e,t,r){r(null,e)}};function KP(e){return YP(this,void 0,void 0,function*(){
dt(`Creating raw file upload stream for: ${e}`);const t=Da(),r=new fg(t);let n=e;(yield pg.promises.lstat(e)).isSymbolicLink()&&(n=yield GP(e));const a=pg.createReadStream(
n,{highWaterMark:t});return a.on("error",o=>{Ys("An error has occurred while reading the file for upload"),Ys(String(o)),r.destroy(new Error("An error has occur\
red during file read for the artifact"))}),a.pipe(r),r})}s(KP,"createRawFileUploadStream");var JP=s(function(e,t,r,n){function i(a){return a instanceof r?a:new r(
function(o){o(a)})}return s(i,"adopt"),new(r||(r=Promise))(function(a,o){function c(m){try{d(n.next(m))}catch(p){o(p)}}s(c,"fulfilled");function l(m){try{d(n.throw(
m))}catch(p){o(p)}}s(l,"rejected");function d(m){m.done?a(m.value):i(m.value).then(c,l)}s(d,"step"),d((n=n.apply(e,t||[])).next())})},"__awaiter4"),WP=6;function XP(e){
return JP(this,arguments,void 0,function*(t,r=WP){dt(`Creating Artifact archive with compressionLevel: ${r}`);const n=QP.default.create("zip",{highWaterMark:Da(),
zlib:{level:r}});n.on("error",$P),n.on("warning",VP),n.on("finish",ZP),n.on("end",e_);for(const o of t)if(o.sourcePath!==null){let c=o.sourcePath;o.stats.isSymbolicLink()&&
(c=yield qP(o.sourcePath)),n.file(c,{name:o.destinationPath})}else n.append("",{name:o.destinationPath});const i=Da(),a=new fg(i);return dt(`Zip write high wate\
rmark value ${a.writableHighWaterMark}`),dt(`Zip read high watermark value ${a.readableHighWaterMark}`),n.pipe(a),n.finalize(),a})}s(XP,"createZipUploadStream");
var $P=s(e=>{throw Ys("An error has occurred while creating the zip file for upload"),ht(e),new Error("An error has occurred during zip creation for the artifac\
t")},"zipErrorCallback"),VP=s(e=>{e.code==="ENOENT"?(tr("ENOENT warning during artifact zip creation. No such file or directory"),ht(e)):(tr(`A non-blocking war\
ning has occurred during artifact zip creation: ${e.code}`),ht(e))},"zipWarningCallback"),ZP=s(()=>{dt("Zip stream for upload has finished.")},"zipFinishCallbac\
k"),e_=s(()=>{dt("Zip stream for upload has ended.")},"zipEndCallback");import*as t_ from"path";var r_={".txt":"text/plain",".html":"text/html",".htm":"text/htm\
l",".css":"text/css",".csv":"text/csv",".xml":"text/xml",".md":"text/markdown",".js":"application/javascript",".mjs":"application/javascript",".json":"applicati\
on/json",".png":"image/png",".jpg":"image/jpeg",".jpeg":"image/jpeg",".gif":"image/gif",".svg":"image/svg+xml",".webp":"image/webp",".ico":"image/x-icon",".bmp":"\
image/bmp",".tiff":"image/tiff",".tif":"image/tiff",".mp3":"audio/mpeg",".wav":"audio/wav",".ogg":"audio/ogg",".flac":"audio/flac",".mp4":"video/mp4",".webm":"v\
ideo/webm",".avi":"video/x-msvideo",".mov":"video/quicktime",".pdf":"application/pdf",".doc":"application/msword",".docx":"application/vnd.openxmlformats-office\
document.wordprocessingml.document",".xls":"application/vnd.ms-excel",".xlsx":"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",".ppt":"applic\
ation/vnd.ms-powerpoint",".pptx":"application/vnd.openxmlformats-officedocument.presentationml.presentation",".zip":"application/zip",".tar":"application/x-tar",
".gz":"application/gzip",".rar":"application/vnd.rar",".7z":"application/x-7z-compressed",".wasm":"application/wasm",".yaml":"application/x-yaml",".yml":"applic\
ation/x-yaml",".woff":"font/woff",".woff2":"font/woff2",".ttf":"font/ttf",".otf":"font/otf",".eot":"application/vnd.ms-fontobject"};function n_(e){const t=t_.extname(
e).toLowerCase();return r_[t]||"application/octet-stream"}s(n_,"getMimeType");var i_=s(function(e,t,r,n){function i(a){return a instanceof r?a:new r(function(o){
o(a)})}return s(i,"adopt"),new(r||(r=Promise))(function(a,o){function c(m){try{d(n.next(m))}catch(p){o(p)}}s(c,"fulfilled");function l(m){try{d(n.throw(m))}catch(p){
o(p)}}s(l,"rejected");function d(m){m.done?a(m.value):i(m.value).then(c,l)}s(d,"step"),d((n=n.apply(e,t||[])).next())})},"__awaiter5");function a_(e,t,r,n){return i_(
this,void 0,void 0,function*(){let i=`${e}.zip`;if(n?.skipArchive){if(t.length===0)throw new za([]);if(t.length>1)throw new Error("skipArchive option is only su\
pported when uploading a single file");if(!YA.existsSync(t[0]))throw new za(t);i=KA.basename(t[0]),e=i}Iv(e),Mv(r);let a=[];if(!n?.skipArchive&&(a=kv(t,r),a.length===
0))throw new za(a.flatMap(x=>x.sourcePath?[x.sourcePath]:[]));const o=n_(i),c=_v(),l=Ov(),d={workflowRunBackendId:c.workflowRunBackendId,workflowJobRunBackendId:c.
workflowJobRunBackendId,name:e,mimeType:bt.create({value:o}),version:7},m=bv(n?.retentionDays);m&&(d.expiresAt=m);const p=yield l.CreateArtifact(d);if(!p.ok)throw new mo(
"CreateArtifact: response from backend was not ok");let u;n?.skipArchive?u=yield KP(t[0]):u=yield XP(a,n?.compressionLevel),ht(`Uploading artifact: ${i}`);const f=yield UP(
p.signedUploadUrl,u,o),h={workflowRunBackendId:c.workflowRunBackendId,workflowJobRunBackendId:c.workflowJobRunBackendId,name:e,size:f.uploadSize?f.uploadSize.toString():
"0"};f.sha256Hash&&(h.hash=bt.create({value:`sha256:${f.sha256Hash}`})),ht("Finalizing artifact upload");const y=yield l.FinalizeArtifact(h);if(!y.ok)throw new mo(
"FinalizeArtifact: response from backend was not ok");const A=BigInt(y.artifactId);return ht(`Artifact ${e} successfully finalized. Artifact ID ${A}`),{size:f.uploadSize,
digest:f.sha256Hash,id:Number(A)}})}s(a_,"uploadArtifact");var hg=Se(zA(),1),gg=Se(FA(),1),yg=Se(HA(),1),Ag=Se(UA(),1),la=s(function(e,t,r,n){function i(a){return a instanceof
r?a:new r(function(o){o(a)})}return s(i,"adopt"),new(r||(r=Promise))(function(a,o){function c(m){try{d(n.next(m))}catch(p){o(p)}}s(c,"fulfilled");function l(m){
try{d(n.throw(m))}catch(p){o(p)}}s(l,"rejected");function d(m){m.done?a(m.value):i(m.value).then(c,l)}s(d,"step"),d((n=n.apply(e,t||[])).next())})},"__awaiter6"),
s_=s(function(e,t){var r={};for(var n in e)Object.prototype.hasOwnProperty.call(e,n)&&t.indexOf(n)<0&&(r[n]=e[n]);if(e!=null&&typeof Object.getOwnPropertySymbols==
"function")for(var i=0,n=Object.getOwnPropertySymbols(e);i<n.length;i++)t.indexOf(n[i])<0&&Object.prototype.propertyIsEnumerable.call(e,n[i])&&(r[n[i]]=e[n[i]]);
return r},"__rest"),vg=class{static{s(this,"DefaultArtifactClient")}uploadArtifact(e,t,r,n){return la(this,void 0,void 0,function*(){try{if(Mi())throw new Tn;return a_(
e,t,r,n)}catch(i){throw tr(`Artifact upload failed with error: ${i}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions is operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),i}})}downloadArtifact(e,t){
return la(this,void 0,void 0,function*(){try{if(Mi())throw new Tn;if(t?.findBy){const{findBy:{repositoryOwner:r,repositoryName:n,token:i}}=t,a=s_(t,["findBy"]);
return(0,hg.downloadArtifactPublic)(e,r,n,i,a)}return(0,hg.downloadArtifactInternal)(e,t)}catch(r){throw tr(`Download Artifact failed with error: ${r}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),r}})}listArtifacts(e){
return la(this,void 0,void 0,function*(){try{if(Mi())throw new Tn;if(e?.findBy){const{findBy:{workflowRunId:t,repositoryOwner:r,repositoryName:n,token:i}}=e;return(0,Ag.
listArtifactsPublic)(t,r,n,i,e?.latest)}return(0,Ag.listArtifactsInternal)(e?.latest)}catch(t){throw tr(`Listing Artifacts failed with error: ${t}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),t}})}getArtifact(e,t){
return la(this,void 0,void 0,function*(){try{if(Mi())throw new Tn;if(t?.findBy){const{findBy:{workflowRunId:r,repositoryOwner:n,repositoryName:i,token:a}}=t;return(0,yg.
getArtifactPublic)(e,r,n,i,a)}return(0,yg.getArtifactInternal)(e)}catch(r){throw tr(`Get Artifact failed with error: ${r}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),r}})}deleteArtifact(e,t){
return la(this,void 0,void 0,function*(){try{if(Mi())throw new Tn;if(t?.findBy){const{findBy:{repositoryOwner:r,repositoryName:n,workflowRunId:i,token:a}}=t;return(0,gg.
deleteArtifactPublic)(e,i,r,n,a)}return(0,gg.deleteArtifactInternal)(e)}catch(r){throw tr(`Delete Artifact failed with error: ${r}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),r}})}},
o_=new vg,l_=o_;export{wv as ArtifactNotFoundError,vg as DefaultArtifactClient,za as FilesNotFoundError,Tn as GHESNotSupportedError,mo as InvalidResponseError,Rn as NetworkError,
Di as UsageError,l_ as artifact_default};
