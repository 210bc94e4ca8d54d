var oy=Object.defineProperty;var s=(e,t)=>oy(e,"name",{value:t,configurable:!0});import{createRequire as ly}from"node:module";const iP=ly(import.meta.url);import{BearerCredentialHandler as cy,HttpClient as dy,HttpCodes as Vi,debug as zt,error as fo,
info as Wt,setSecret as ic,warning as kr}from"./chunk-ILI6NF63.js";import{__commonJS as M,__export as uy,__require as Oe,__toESM as it}from"./chunk-S4U4G4QU.js";
var po=M({"../../work/main/node_modules/@protobuf-ts/runtime/build/commonjs/json-typings.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.
isJsonObject=e.typeofJsonValue=void 0;function t(n){let i=typeof n;if(i=="object"){if(Array.isArray(n))return"array";if(n===null)return"null"}return i}s(t,"type\
ofJsonValue2"),e.typeofJsonValue=t;function r(n){return n!==null&&typeof n=="object"&&!Array.isArray(n)}s(r,"isJsonObject"),e.isJsonObject=r}}),ho=M({"../../wor\
k/main/node_modules/@protobuf-ts/runtime/build/commonjs/base64.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.base64encode=e.base64decode=
void 0;var t="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split(""),r=[];for(let a=0;a<t.length;a++)r[t[a].charCodeAt(0)]=a;r[45]=t.indexOf(
"+"),r[95]=t.indexOf("/");function n(a){let o=a.length*3/4;a[a.length-2]=="="?o-=2:a[a.length-1]=="="&&(o-=1);let c=new Uint8Array(o),l=0,d=0,u,f=0;for(let m=0;m<
a.length;m++){if(u=r[a.charCodeAt(m)],u===void 0)switch(a[m]){case"=":d=0;case`
`:case"\r":case"	":case" ":continue;default:throw Error("invalid base64 string.")}switch(d){case 0:f=u,d=1;break;case 1:c[l++]=f<<2|(u&48)>>4,f=u,d=2;break;case 2:
c[l++]=(f&15)<<4|(u&60)>>2,f=u,d=3;break;case 3:c[l++]=(f&3)<<6|u,d=0;break}}if(d==1)throw Error("invalid base64 string.");return c.subarray(0,l)}s(n,"base64dec\
ode"),e.base64decode=n;function i(a){let o="",c=0,l,d=0;for(let u=0;u<a.length;u++)switch(l=a[u],c){case 0:o+=t[l>>2],d=(l&3)<<4,c=1;break;case 1:o+=t[d|l>>4],d=
(l&15)<<2,c=2;break;case 2:o+=t[d|l>>6],o+=t[l&63],c=0;break}return c&&(o+=t[d],o+="=",c==1&&(o+="=")),o}s(i,"base64encode2"),e.base64encode=i}}),my=M({"../../w\
ork/main/node_modules/@protobuf-ts/runtime/build/commonjs/protobufjs-utf8.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.utf8read=void 0;
var t=s(n=>String.fromCharCode.apply(String,n),"fromCharCodes");function r(n){if(n.length<1)return"";let i=0,a=[],o=[],c=0,l,d=n.length;for(;i<d;)l=n[i++],l<128?
o[c++]=l:l>191&&l<224?o[c++]=(l&31)<<6|n[i++]&63:l>239&&l<365?(l=((l&7)<<18|(n[i++]&63)<<12|(n[i++]&63)<<6|n[i++]&63)-65536,o[c++]=55296+(l>>10),o[c++]=56320+(l&
1023)):o[c++]=(l&15)<<12|(n[i++]&63)<<6|n[i++]&63,c>8191&&(a.push(t(o)),c=0);return a.length?(c&&a.push(t(o.slice(0,c))),a.join("")):t(o.slice(0,c))}s(r,"utf8re\
ad"),e.utf8read=r}}),$a=M({"../../work/main/node_modules/@protobuf-ts/runtime/build/commonjs/binary-format-contract.js"(e){"use strict";Object.defineProperty(e,
"__esModule",{value:!0}),e.WireType=e.mergeBinaryOptions=e.UnknownFieldHandler=void 0;var t;(function(i){i.symbol=Symbol.for("protobuf-ts/unknown"),i.onRead=(o,c,l,d,u)=>{
(a(c)?c[i.symbol]:c[i.symbol]=[]).push({no:l,wireType:d,data:u})},i.onWrite=(o,c,l)=>{for(let{no:d,wireType:u,data:f}of i.list(c))l.tag(d,u).raw(f)},i.list=(o,c)=>{
if(a(o)){let l=o[i.symbol];return c?l.filter(d=>d.no==c):l}return[]},i.last=(o,c)=>i.list(o,c).slice(-1)[0];const a=s(o=>o&&Array.isArray(o[i.symbol]),"is")})(t=
e.UnknownFieldHandler||(e.UnknownFieldHandler={}));function r(i,a){return Object.assign(Object.assign({},i),a)}s(r,"mergeBinaryOptions"),e.mergeBinaryOptions=r;
var n;(function(i){i[i.Varint=0]="Varint",i[i.Bit64=1]="Bit64",i[i.LengthDelimited=2]="LengthDelimited",i[i.StartGroup=3]="StartGroup",i[i.EndGroup=4]="EndGroup",
i[i.Bit32=5]="Bit32"})(n=e.WireType||(e.WireType={}))}}),go=M({"../../work/main/node_modules/@protobuf-ts/runtime/build/commonjs/goog-varint.js"(e){"use strict";
Object.defineProperty(e,"__esModule",{value:!0}),e.varint32read=e.varint32write=e.int64toString=e.int64fromString=e.varint64write=e.varint64read=void 0;function t(){
let l=0,d=0;for(let f=0;f<28;f+=7){let m=this.buf[this.pos++];if(l|=(m&127)<<f,(m&128)==0)return this.assertBounds(),[l,d]}let u=this.buf[this.pos++];if(l|=(u&15)<<
28,d=(u&112)>>4,(u&128)==0)return this.assertBounds(),[l,d];for(let f=3;f<=31;f+=7){let m=this.buf[this.pos++];if(d|=(m&127)<<f,(m&128)==0)return this.assertBounds(),
[l,d]}throw new Error("invalid varint")}s(t,"varint64read"),e.varint64read=t;function r(l,d,u){for(let p=0;p<28;p=p+7){const g=l>>>p,A=!(!(g>>>7)&&d==0),b=(A?g|
128:g)&255;if(u.push(b),!A)return}const f=l>>>28&15|(d&7)<<4,m=d>>3!=0;if(u.push((m?f|128:f)&255),!!m){for(let p=3;p<31;p=p+7){const g=d>>>p,A=!!(g>>>7),b=(A?g|
128:g)&255;if(u.push(b),!A)return}u.push(d>>>31&1)}}s(r,"varint64write"),e.varint64write=r;var n=65536*65536;function i(l){let d=l[0]=="-";d&&(l=l.slice(1));const u=1e6;
let f=0,m=0;function p(g,A){const b=Number(l.slice(g,A));m*=u,f=f*u+b,f>=n&&(m=m+(f/n|0),f=f%n)}return s(p,"add1e6digit"),p(-24,-18),p(-18,-12),p(-12,-6),p(-6),
[d,f,m]}s(i,"int64fromString"),e.int64fromString=i;function a(l,d){if(d>>>0<=2097151)return""+(n*d+(l>>>0));let u=l&16777215,f=(l>>>24|d<<8)>>>0&16777215,m=d>>16&
65535,p=u+f*6777216+m*6710656,g=f+m*8147497,A=m*2,b=1e7;p>=b&&(g+=Math.floor(p/b),p%=b),g>=b&&(A+=Math.floor(g/b),g%=b);function N(h,y){let v=h?String(h):"";return y?
"0000000".slice(v.length)+v:v}return s(N,"decimalFrom1e7"),N(A,0)+N(g,A)+N(p,1)}s(a,"int64toString"),e.int64toString=a;function o(l,d){if(l>=0){for(;l>127;)d.push(
l&127|128),l=l>>>7;d.push(l)}else{for(let u=0;u<9;u++)d.push(l&127|128),l=l>>7;d.push(1)}}s(o,"varint32write"),e.varint32write=o;function c(){let l=this.buf[this.
pos++],d=l&127;if((l&128)==0)return this.assertBounds(),d;if(l=this.buf[this.pos++],d|=(l&127)<<7,(l&128)==0)return this.assertBounds(),d;if(l=this.buf[this.pos++],
d|=(l&127)<<14,(l&128)==0)return this.assertBounds(),d;if(l=this.buf[this.pos++],d|=(l&127)<<21,(l&128)==0)return this.assertBounds(),d;l=this.buf[this.pos++],d|=
(l&15)<<28;for(let u=5;(l&128)!==0&&u<10;u++)l=this.buf[this.pos++];if((l&128)!=0)throw new Error("invalid varint");return this.assertBounds(),d>>>0}s(c,"varint\
32read"),e.varint32read=c}}),Cn=M({"../../work/main/node_modules/@protobuf-ts/runtime/build/commonjs/pb-long.js"(e){"use strict";Object.defineProperty(e,"__esMo\
dule",{value:!0}),e.PbLong=e.PbULong=e.detectBi=void 0;var t=go(),r;function n(){const f=new DataView(new ArrayBuffer(8));r=globalThis.BigInt!==void 0&&typeof f.
getBigInt64=="function"&&typeof f.getBigUint64=="function"&&typeof f.setBigInt64=="function"&&typeof f.setBigUint64=="function"?{MIN:BigInt("-922337203685477580\
8"),MAX:BigInt("9223372036854775807"),UMIN:BigInt("0"),UMAX:BigInt("18446744073709551615"),C:BigInt,V:f}:void 0}s(n,"detectBi"),e.detectBi=n,n();function i(f){if(!f)
throw new Error("BigInt unavailable, see https://github.com/timostamm/protobuf-ts/blob/v1.0.8/MANUAL.md#bigint-support")}s(i,"assertBi");var a=/^-?[0-9]+$/,o=4294967296,
c=2147483648,l=class{static{s(this,"SharedPbLong")}constructor(f,m){this.lo=f|0,this.hi=m|0}isZero(){return this.lo==0&&this.hi==0}toNumber(){let f=this.hi*o+(this.
lo>>>0);if(!Number.isSafeInteger(f))throw new Error("cannot convert to safe number");return f}},d=class Ks extends l{static{s(this,"_PbULong")}static from(m){if(r)
switch(typeof m){case"string":if(m=="0")return this.ZERO;if(m=="")throw new Error("string is no integer");m=r.C(m);case"number":if(m===0)return this.ZERO;m=r.C(
m);case"bigint":if(!m)return this.ZERO;if(m<r.UMIN)throw new Error("signed value for ulong");if(m>r.UMAX)throw new Error("ulong too large");return r.V.setBigUint64(
0,m,!0),new Ks(r.V.getInt32(0,!0),r.V.getInt32(4,!0))}else switch(typeof m){case"string":if(m=="0")return this.ZERO;if(m=m.trim(),!a.test(m))throw new Error("st\
ring is no integer");let[p,g,A]=t.int64fromString(m);if(p)throw new Error("signed value for ulong");return new Ks(g,A);case"number":if(m==0)return this.ZERO;if(!Number.
isSafeInteger(m))throw new Error("number is no integer");if(m<0)throw new Error("signed value for ulong");return new Ks(m,m/o)}throw new Error("unknown value "+
typeof m)}toString(){return r?this.toBigInt().toString():t.int64toString(this.lo,this.hi)}toBigInt(){return i(r),r.V.setInt32(0,this.lo,!0),r.V.setInt32(4,this.
hi,!0),r.V.getBigUint64(0,!0)}};e.PbULong=d,d.ZERO=new d(0,0);var u=class Hi extends l{static{s(this,"_PbLong")}static from(m){if(r)switch(typeof m){case"string":
if(m=="0")return this.ZERO;if(m=="")throw new Error("string is no integer");m=r.C(m);case"number":if(m===0)return this.ZERO;m=r.C(m);case"bigint":if(!m)return this.
ZERO;if(m<r.MIN)throw new Error("signed long too small");if(m>r.MAX)throw new Error("signed long too large");return r.V.setBigInt64(0,m,!0),new Hi(r.V.getInt32(
0,!0),r.V.getInt32(4,!0))}else switch(typeof m){case"string":if(m=="0")return this.ZERO;if(m=m.trim(),!a.test(m))throw new Error("string is no integer");let[p,g,
A]=t.int64fromString(m);if(p){if(A>c||A==c&&g!=0)throw new Error("signed long too small")}else if(A>=c)throw new Error("signed long too large");let b=new Hi(g,A);
return p?b.negate():b;case"number":if(m==0)return this.ZERO;if(!Number.isSafeInteger(m))throw new Error("number is no integer");return m>0?new Hi(m,m/o):new Hi(
-m,-m/o).negate()}throw new Error("unknown value "+typeof m)}isNegative(){return(this.hi&c)!==0}negate(){let m=~this.hi,p=this.lo;return p?p=~p+1:m+=1,new Hi(p,
m)}toString(){if(r)return this.toBigInt().toString();if(this.isNegative()){let m=this.negate();return"-"+t.int64toString(m.lo,m.hi)}return t.int64toString(this.
lo,this.hi)}toBigInt(){return i(r),r.V.setInt32(0,this.lo,!0),r.V.setInt32(4,this.hi,!0),r.V.getBigInt64(0,!0)}};e.PbLong=u,u.ZERO=new u(0,0)}}),ac=M({"../../wo\
rk/main/node_modules/@protobuf-ts/runtime/build/commonjs/binary-reader.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.BinaryReader=e.binaryReadOptions=
void 0;var t=$a(),r=Cn(),n=go(),i={readUnknownField:!0,readerFactory:s(c=>new o(c),"readerFactory")};function a(c){return c?Object.assign(Object.assign({},i),c):
i}s(a,"binaryReadOptions"),e.binaryReadOptions=a;var o=class{static{s(this,"BinaryReader")}constructor(c,l){this.varint64=n.varint64read,this.uint32=n.varint32read,
this.buf=c,this.len=c.length,this.pos=0,this.view=new DataView(c.buffer,c.byteOffset,c.byteLength),this.textDecoder=l??new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0})}tag(){
let c=this.uint32(),l=c>>>3,d=c&7;if(l<=0||d<0||d>5)throw new Error("illegal tag: field no "+l+" wire type "+d);return[l,d]}skip(c){let l=this.pos;switch(c){case t.
WireType.Varint:for(;this.buf[this.pos++]&128;);break;case t.WireType.Bit64:this.pos+=4;case t.WireType.Bit32:this.pos+=4;break;case t.WireType.LengthDelimited:
let d=this.uint32();this.pos+=d;break;case t.WireType.StartGroup:let u;for(;(u=this.tag()[1])!==t.WireType.EndGroup;)this.skip(u);break;default:throw new Error(
"cant skip wire type "+c)}return this.assertBounds(),this.buf.subarray(l,this.pos)}assertBounds(){if(this.pos>this.len)throw new RangeError("premature EOF")}int32(){
return this.uint32()|0}sint32(){let c=this.uint32();return c>>>1^-(c&1)}int64(){return new r.PbLong(...this.varint64())}uint64(){return new r.PbULong(...this.varint64())}sint64(){
let[c,l]=this.varint64(),d=-(c&1);return c=(c>>>1|(l&1)<<31)^d,l=l>>>1^d,new r.PbLong(c,l)}bool(){let[c,l]=this.varint64();return c!==0||l!==0}fixed32(){return this.
view.getUint32((this.pos+=4)-4,!0)}sfixed32(){return this.view.getInt32((this.pos+=4)-4,!0)}fixed64(){return new r.PbULong(this.sfixed32(),this.sfixed32())}sfixed64(){
return new r.PbLong(this.sfixed32(),this.sfixed32())}float(){return this.view.getFloat32((this.pos+=4)-4,!0)}double(){return this.view.getFloat64((this.pos+=8)-
8,!0)}bytes(){let c=this.uint32(),l=this.pos;return this.pos+=c,this.assertBounds(),this.buf.subarray(l,l+c)}string(){return this.textDecoder.decode(this.bytes())}};
e.BinaryReader=o}}),Zi=M({"../../work/main/node_modules/@protobuf-ts/runtime/build/commonjs/assert.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),
e.assertFloat32=e.assertUInt32=e.assertInt32=e.assertNever=e.assert=void 0;function t(f,m){if(!f)throw new Error(m)}s(t,"assert"),e.assert=t;function r(f,m){throw new Error(
m??"Unexpected object: "+f)}s(r,"assertNever"),e.assertNever=r;var n=34028234663852886e22,i=-34028234663852886e22,a=4294967295,o=2147483647,c=-2147483648;function l(f){
if(typeof f!="number")throw new Error("invalid int 32: "+typeof f);if(!Number.isInteger(f)||f>o||f<c)throw new Error("invalid int 32: "+f)}s(l,"assertInt32"),e.
assertInt32=l;function d(f){if(typeof f!="number")throw new Error("invalid uint 32: "+typeof f);if(!Number.isInteger(f)||f>a||f<0)throw new Error("invalid uint \
32: "+f)}s(d,"assertUInt32"),e.assertUInt32=d;function u(f){if(typeof f!="number")throw new Error("invalid float 32: "+typeof f);if(Number.isFinite(f)&&(f>n||f<
i))throw new Error("invalid float 32: "+f)}s(u,"assertFloat32"),e.assertFloat32=u}}),sc=M({"../../work/main/node_modules/@protobuf-ts/runtime/build/commonjs/bin\
ary-writer.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.BinaryWriter=e.binaryWriteOptions=void 0;var t=Cn(),r=go(),n=Zi(),i={writeUnknownFields:!0,
writerFactory:s(()=>new o,"writerFactory")};function a(c){return c?Object.assign(Object.assign({},i),c):i}s(a,"binaryWriteOptions"),e.binaryWriteOptions=a;var o=class{static{
s(this,"BinaryWriter")}constructor(c){this.stack=[],this.textEncoder=c??new TextEncoder,this.chunks=[],this.buf=[]}finish(){this.chunks.push(new Uint8Array(this.
buf));let c=0;for(let u=0;u<this.chunks.length;u++)c+=this.chunks[u].length;let l=new Uint8Array(c),d=0;for(let u=0;u<this.chunks.length;u++)l.set(this.chunks[u],
d),d+=this.chunks[u].length;return this.chunks=[],l}fork(){return this.stack.push({chunks:this.chunks,buf:this.buf}),this.chunks=[],this.buf=[],this}join(){let c=this.
finish(),l=this.stack.pop();if(!l)throw new Error("invalid state, fork stack empty");return this.chunks=l.chunks,this.buf=l.buf,this.uint32(c.byteLength),this.raw(
c)}tag(c,l){return this.uint32((c<<3|l)>>>0)}raw(c){return this.buf.length&&(this.chunks.push(new Uint8Array(this.buf)),this.buf=[]),this.chunks.push(c),this}uint32(c){
for(n.assertUInt32(c);c>127;)this.buf.push(c&127|128),c=c>>>7;return this.buf.push(c),this}int32(c){return n.assertInt32(c),r.varint32write(c,this.buf),this}bool(c){
return this.buf.push(c?1:0),this}bytes(c){return this.uint32(c.byteLength),this.raw(c)}string(c){let l=this.textEncoder.encode(c);return this.uint32(l.byteLength),
this.raw(l)}float(c){n.assertFloat32(c);let l=new Uint8Array(4);return new DataView(l.buffer).setFloat32(0,c,!0),this.raw(l)}double(c){let l=new Uint8Array(8);return new DataView(
l.buffer).setFloat64(0,c,!0),this.raw(l)}fixed32(c){n.assertUInt32(c);let l=new Uint8Array(4);return new DataView(l.buffer).setUint32(0,c,!0),this.raw(l)}sfixed32(c){
n.assertInt32(c);let l=new Uint8Array(4);return new DataView(l.buffer).setInt32(0,c,!0),this.raw(l)}sint32(c){return n.assertInt32(c),c=(c<<1^c>>31)>>>0,r.varint32write(
c,this.buf),this}sfixed64(c){let l=new Uint8Array(8),d=new DataView(l.buffer),u=t.PbLong.from(c);return d.setInt32(0,u.lo,!0),d.setInt32(4,u.hi,!0),this.raw(l)}fixed64(c){
let l=new Uint8Array(8),d=new DataView(l.buffer),u=t.PbULong.from(c);return d.setInt32(0,u.lo,!0),d.setInt32(4,u.hi,!0),this.raw(l)}int64(c){let l=t.PbLong.from(
c);return r.varint64write(l.lo,l.hi,this.buf),this}sint64(c){let l=t.PbLong.from(c),d=l.hi>>31,u=l.lo<<1^d,f=(l.hi<<1|l.lo>>>31)^d;return r.varint64write(u,f,this.
buf),this}uint64(c){let l=t.PbULong.from(c);return r.varint64write(l.lo,l.hi,this.buf),this}};e.BinaryWriter=o}}),oc=M({"../../work/main/node_modules/@protobuf-\
ts/runtime/build/commonjs/json-format-contract.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.mergeJsonOptions=e.jsonWriteOptions=e.jsonReadOptions=
void 0;var t={emitDefaultValues:!1,enumAsInteger:!1,useProtoFieldName:!1,prettySpaces:0},r={ignoreUnknownFields:!1};function n(o){return o?Object.assign(Object.
assign({},r),o):r}s(n,"jsonReadOptions"),e.jsonReadOptions=n;function i(o){return o?Object.assign(Object.assign({},t),o):t}s(i,"jsonWriteOptions"),e.jsonWriteOptions=
i;function a(o,c){var l,d;let u=Object.assign(Object.assign({},o),c);return u.typeRegistry=[...(l=o?.typeRegistry)!==null&&l!==void 0?l:[],...(d=c?.typeRegistry)!==
null&&d!==void 0?d:[]],u}s(a,"mergeJsonOptions"),e.mergeJsonOptions=a}}),Xa=M({"../../work/main/node_modules/@protobuf-ts/runtime/build/commonjs/message-type-co\
ntract.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.MESSAGE_TYPE=void 0,e.MESSAGE_TYPE=Symbol.for("protobuf-ts/message-type")}}),lc=M(
{"../../work/main/node_modules/@protobuf-ts/runtime/build/commonjs/lower-camel-case.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.lowerCamelCase=
void 0;function t(r){let n=!1;const i=[];for(let a=0;a<r.length;a++){let o=r.charAt(a);o=="_"?n=!0:/\d/.test(o)?(i.push(o),n=!0):n?(i.push(o.toUpperCase()),n=!1):
a==0?i.push(o.toLowerCase()):i.push(o)}return i.join("")}s(t,"lowerCamelCase"),e.lowerCamelCase=t}}),Br=M({"../../work/main/node_modules/@protobuf-ts/runtime/bu\
ild/commonjs/reflection-info.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.readMessageOption=e.readFieldOption=e.readFieldOptions=e.normalizeFieldInfo=
e.RepeatType=e.LongType=e.ScalarType=void 0;var t=lc(),r;(function(d){d[d.DOUBLE=1]="DOUBLE",d[d.FLOAT=2]="FLOAT",d[d.INT64=3]="INT64",d[d.UINT64=4]="UINT64",d[d.
INT32=5]="INT32",d[d.FIXED64=6]="FIXED64",d[d.FIXED32=7]="FIXED32",d[d.BOOL=8]="BOOL",d[d.STRING=9]="STRING",d[d.BYTES=12]="BYTES",d[d.UINT32=13]="UINT32",d[d.SFIXED32=
15]="SFIXED32",d[d.SFIXED64=16]="SFIXED64",d[d.SINT32=17]="SINT32",d[d.SINT64=18]="SINT64"})(r=e.ScalarType||(e.ScalarType={}));var n;(function(d){d[d.BIGINT=0]=
"BIGINT",d[d.STRING=1]="STRING",d[d.NUMBER=2]="NUMBER"})(n=e.LongType||(e.LongType={}));var i;(function(d){d[d.NO=0]="NO",d[d.PACKED=1]="PACKED",d[d.UNPACKED=2]=
"UNPACKED"})(i=e.RepeatType||(e.RepeatType={}));function a(d){var u,f,m,p;return d.localName=(u=d.localName)!==null&&u!==void 0?u:t.lowerCamelCase(d.name),d.jsonName=
(f=d.jsonName)!==null&&f!==void 0?f:t.lowerCamelCase(d.name),d.repeat=(m=d.repeat)!==null&&m!==void 0?m:i.NO,d.opt=(p=d.opt)!==null&&p!==void 0?p:d.repeat||d.oneof?
!1:d.kind=="message",d}s(a,"normalizeFieldInfo"),e.normalizeFieldInfo=a;function o(d,u,f,m){var p;const g=(p=d.fields.find((A,b)=>A.localName==u||b==u))===null||
p===void 0?void 0:p.options;return g&&g[f]?m.fromJson(g[f]):void 0}s(o,"readFieldOptions"),e.readFieldOptions=o;function c(d,u,f,m){var p;const g=(p=d.fields.find(
(b,N)=>b.localName==u||N==u))===null||p===void 0?void 0:p.options;if(!g)return;const A=g[f];return A===void 0?A:m?m.fromJson(A):A}s(c,"readFieldOption"),e.readFieldOption=
c;function l(d,u,f){const p=d.options[u];return p===void 0?p:f?f.fromJson(p):p}s(l,"readMessageOption"),e.readMessageOption=l}}),cc=M({"../../work/main/node_mod\
ules/@protobuf-ts/runtime/build/commonjs/oneof.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.getSelectedOneofValue=e.clearOneofValue=e.
setUnknownOneofValue=e.setOneofValue=e.getOneofValue=e.isOneofGroup=void 0;function t(c){if(typeof c!="object"||c===null||!c.hasOwnProperty("oneofKind"))return!1;
switch(typeof c.oneofKind){case"string":return c[c.oneofKind]===void 0?!1:Object.keys(c).length==2;case"undefined":return Object.keys(c).length==1;default:return!1}}
s(t,"isOneofGroup"),e.isOneofGroup=t;function r(c,l){return c[l]}s(r,"getOneofValue"),e.getOneofValue=r;function n(c,l,d){c.oneofKind!==void 0&&delete c[c.oneofKind],
c.oneofKind=l,d!==void 0&&(c[l]=d)}s(n,"setOneofValue"),e.setOneofValue=n;function i(c,l,d){c.oneofKind!==void 0&&delete c[c.oneofKind],c.oneofKind=l,d!==void 0&&
l!==void 0&&(c[l]=d)}s(i,"setUnknownOneofValue"),e.setUnknownOneofValue=i;function a(c){c.oneofKind!==void 0&&delete c[c.oneofKind],c.oneofKind=void 0}s(a,"clea\
rOneofValue"),e.clearOneofValue=a;function o(c){if(c.oneofKind!==void 0)return c[c.oneofKind]}s(o,"getSelectedOneofValue"),e.getSelectedOneofValue=o}}),dc=M({".\
./../work/main/node_modules/@protobuf-ts/runtime/build/commonjs/reflection-type-check.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.ReflectionTypeCheck=
void 0;var t=Br(),r=cc(),n=class{static{s(this,"ReflectionTypeCheck")}constructor(i){var a;this.fields=(a=i.fields)!==null&&a!==void 0?a:[]}prepare(){if(this.data)
return;const i=[],a=[],o=[];for(let c of this.fields)if(c.oneof)o.includes(c.oneof)||(o.push(c.oneof),i.push(c.oneof),a.push(c.oneof));else switch(a.push(c.localName),
c.kind){case"scalar":case"enum":(!c.opt||c.repeat)&&i.push(c.localName);break;case"message":c.repeat&&i.push(c.localName);break;case"map":i.push(c.localName);break}
this.data={req:i,known:a,oneofs:Object.values(o)}}is(i,a,o=!1){if(a<0)return!0;if(i==null||typeof i!="object")return!1;this.prepare();let c=Object.keys(i),l=this.
data;if(c.length<l.req.length||l.req.some(d=>!c.includes(d))||!o&&c.some(d=>!l.known.includes(d)))return!1;if(a<1)return!0;for(const d of l.oneofs){const u=i[d];
if(!r.isOneofGroup(u))return!1;if(u.oneofKind===void 0)continue;const f=this.fields.find(m=>m.localName===u.oneofKind);if(!f||!this.field(u[u.oneofKind],f,o,a))
return!1}for(const d of this.fields)if(d.oneof===void 0&&!this.field(i[d.localName],d,o,a))return!1;return!0}field(i,a,o,c){let l=a.repeat;switch(a.kind){case"s\
calar":return i===void 0?a.opt:l?this.scalars(i,a.T,c,a.L):this.scalar(i,a.T,a.L);case"enum":return i===void 0?a.opt:l?this.scalars(i,t.ScalarType.INT32,c):this.
scalar(i,t.ScalarType.INT32);case"message":return i===void 0?!0:l?this.messages(i,a.T(),o,c):this.message(i,a.T(),o,c);case"map":if(typeof i!="object"||i===null)
return!1;if(c<2)return!0;if(!this.mapKeys(i,a.K,c))return!1;switch(a.V.kind){case"scalar":return this.scalars(Object.values(i),a.V.T,c,a.V.L);case"enum":return this.
scalars(Object.values(i),t.ScalarType.INT32,c);case"message":return this.messages(Object.values(i),a.V.T(),o,c)}break}return!0}message(i,a,o,c){return o?a.isAssignable(
i,c):a.is(i,c)}messages(i,a,o,c){if(!Array.isArray(i))return!1;if(c<2)return!0;if(o){for(let l=0;l<i.length&&l<c;l++)if(!a.isAssignable(i[l],c-1))return!1}else for(let l=0;l<
i.length&&l<c;l++)if(!a.is(i[l],c-1))return!1;return!0}scalar(i,a,o){let c=typeof i;switch(a){case t.ScalarType.UINT64:case t.ScalarType.FIXED64:case t.ScalarType.
INT64:case t.ScalarType.SFIXED64:case t.ScalarType.SINT64:switch(o){case t.LongType.BIGINT:return c=="bigint";case t.LongType.NUMBER:return c=="number"&&!isNaN(
i);default:return c=="string"}case t.ScalarType.BOOL:return c=="boolean";case t.ScalarType.STRING:return c=="string";case t.ScalarType.BYTES:return i instanceof
Uint8Array;case t.ScalarType.DOUBLE:case t.ScalarType.FLOAT:return c=="number"&&!isNaN(i);default:return c=="number"&&Number.isInteger(i)}}scalars(i,a,o,c){if(!Array.
isArray(i))return!1;if(o<2)return!0;if(Array.isArray(i)){for(let l=0;l<i.length&&l<o;l++)if(!this.scalar(i[l],a,c))return!1}return!0}mapKeys(i,a,o){let c=Object.
keys(i);switch(a){case t.ScalarType.INT32:case t.ScalarType.FIXED32:case t.ScalarType.SFIXED32:case t.ScalarType.SINT32:case t.ScalarType.UINT32:return this.scalars(
c.slice(0,o).map(l=>parseInt(l)),a,o);case t.ScalarType.BOOL:return this.scalars(c.slice(0,o).map(l=>l=="true"?!0:l=="false"?!1:l),a,o);default:return this.scalars(
c,a,o,t.LongType.STRING)}}};e.ReflectionTypeCheck=n}}),yo=M({"../../work/main/node_modules/@protobuf-ts/runtime/build/commonjs/reflection-long-convert.js"(e){"u\
se strict";Object.defineProperty(e,"__esModule",{value:!0}),e.reflectionLongConvert=void 0;var t=Br();function r(n,i){switch(i){case t.LongType.BIGINT:return n.
toBigInt();case t.LongType.NUMBER:return n.toNumber();default:return n.toString()}}s(r,"reflectionLongConvert"),e.reflectionLongConvert=r}}),uc=M({"../../work/m\
ain/node_modules/@protobuf-ts/runtime/build/commonjs/reflection-json-reader.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.ReflectionJsonReader=
void 0;var t=po(),r=ho(),n=Br(),i=Cn(),a=Zi(),o=yo(),c=class{static{s(this,"ReflectionJsonReader")}constructor(l){this.info=l}prepare(){var l;if(this.fMap===void 0){
this.fMap={};const d=(l=this.info.fields)!==null&&l!==void 0?l:[];for(const u of d)this.fMap[u.name]=u,this.fMap[u.jsonName]=u,this.fMap[u.localName]=u}}assert(l,d,u){
if(!l){let f=t.typeofJsonValue(u);throw(f=="number"||f=="boolean")&&(f=u.toString()),new Error(`Cannot parse JSON ${f} for ${this.info.typeName}#${d}`)}}read(l,d,u){
this.prepare();const f=[];for(const[m,p]of Object.entries(l)){const g=this.fMap[m];if(!g){if(!u.ignoreUnknownFields)throw new Error(`Found unknown field while r\
eading ${this.info.typeName} from JSON format. JSON key: ${m}`);continue}const A=g.localName;let b;if(g.oneof){if(p===null&&(g.kind!=="enum"||g.T()[0]!=="google\
.protobuf.NullValue"))continue;if(f.includes(g.oneof))throw new Error(`Multiple members of the oneof group "${g.oneof}" of ${this.info.typeName} are present in \
JSON.`);f.push(g.oneof),b=d[g.oneof]={oneofKind:A}}else b=d;if(g.kind=="map"){if(p===null)continue;this.assert(t.isJsonObject(p),g.name,p);const N=b[A];for(const[
h,y]of Object.entries(p)){this.assert(y!==null,g.name+" map value",null);let v;switch(g.V.kind){case"message":v=g.V.T().internalJsonRead(y,u);break;case"enum":if(v=
this.enum(g.V.T(),y,g.name,u.ignoreUnknownFields),v===!1)continue;break;case"scalar":v=this.scalar(y,g.V.T,g.V.L,g.name);break}this.assert(v!==void 0,g.name+" m\
ap value",y);let C=h;g.K==n.ScalarType.BOOL&&(C=C=="true"?!0:C=="false"?!1:C),C=this.scalar(C,g.K,n.LongType.STRING,g.name).toString(),N[C]=v}}else if(g.repeat){
if(p===null)continue;this.assert(Array.isArray(p),g.name,p);const N=b[A];for(const h of p){this.assert(h!==null,g.name,null);let y;switch(g.kind){case"message":
y=g.T().internalJsonRead(h,u);break;case"enum":if(y=this.enum(g.T(),h,g.name,u.ignoreUnknownFields),y===!1)continue;break;case"scalar":y=this.scalar(h,g.T,g.L,g.
name);break}this.assert(y!==void 0,g.name,p),N.push(y)}}else switch(g.kind){case"message":if(p===null&&g.T().typeName!="google.protobuf.Value"){this.assert(g.oneof===
void 0,g.name+" (oneof member)",null);continue}b[A]=g.T().internalJsonRead(p,u,b[A]);break;case"enum":if(p===null)continue;let N=this.enum(g.T(),p,g.name,u.ignoreUnknownFields);
if(N===!1)continue;b[A]=N;break;case"scalar":if(p===null)continue;b[A]=this.scalar(p,g.T,g.L,g.name);break}}}enum(l,d,u,f){if(l[0]=="google.protobuf.NullValue"&&
a.assert(d===null||d==="NULL_VALUE",`Unable to parse field ${this.info.typeName}#${u}, enum ${l[0]} only accepts null.`),d===null)return 0;switch(typeof d){case"\
number":return a.assert(Number.isInteger(d),`Unable to parse field ${this.info.typeName}#${u}, enum can only be integral number, got ${d}.`),d;case"string":let m=d;
l[2]&&d.substring(0,l[2].length)===l[2]&&(m=d.substring(l[2].length));let p=l[1][m];return typeof p>"u"&&f?!1:(a.assert(typeof p=="number",`Unable to parse fiel\
d ${this.info.typeName}#${u}, enum ${l[0]} has no value for "${d}".`),p)}a.assert(!1,`Unable to parse field ${this.info.typeName}#${u}, cannot parse enum value \
from ${typeof d}".`)}scalar(l,d,u,f){let m;try{switch(d){case n.ScalarType.DOUBLE:case n.ScalarType.FLOAT:if(l===null)return 0;if(l==="NaN")return Number.NaN;if(l===
"Infinity")return Number.POSITIVE_INFINITY;if(l==="-Infinity")return Number.NEGATIVE_INFINITY;if(l===""){m="empty string";break}if(typeof l=="string"&&l.trim().
length!==l.length){m="extra whitespace";break}if(typeof l!="string"&&typeof l!="number")break;let p=Number(l);if(Number.isNaN(p)){m="not a number";break}if(!Number.
isFinite(p)){m="too large or small";break}return d==n.ScalarType.FLOAT&&a.assertFloat32(p),p;case n.ScalarType.INT32:case n.ScalarType.FIXED32:case n.ScalarType.
SFIXED32:case n.ScalarType.SINT32:case n.ScalarType.UINT32:if(l===null)return 0;let g;if(typeof l=="number"?g=l:l===""?m="empty string":typeof l=="string"&&(l.trim().
length!==l.length?m="extra whitespace":g=Number(l)),g===void 0)break;return d==n.ScalarType.UINT32?a.assertUInt32(g):a.assertInt32(g),g;case n.ScalarType.INT64:case n.
ScalarType.SFIXED64:case n.ScalarType.SINT64:if(l===null)return o.reflectionLongConvert(i.PbLong.ZERO,u);if(typeof l!="number"&&typeof l!="string")break;return o.
reflectionLongConvert(i.PbLong.from(l),u);case n.ScalarType.FIXED64:case n.ScalarType.UINT64:if(l===null)return o.reflectionLongConvert(i.PbULong.ZERO,u);if(typeof l!=
"number"&&typeof l!="string")break;return o.reflectionLongConvert(i.PbULong.from(l),u);case n.ScalarType.BOOL:if(l===null)return!1;if(typeof l!="boolean")break;
return l;case n.ScalarType.STRING:if(l===null)return"";if(typeof l!="string"){m="extra whitespace";break}try{encodeURIComponent(l)}catch(A){A="invalid UTF8";break}
return l;case n.ScalarType.BYTES:if(l===null||l==="")return new Uint8Array(0);if(typeof l!="string")break;return r.base64decode(l)}}catch(p){m=p.message}this.assert(
!1,f+(m?" - "+m:""),l)}};e.ReflectionJsonReader=c}}),mc=M({"../../work/main/node_modules/@protobuf-ts/runtime/build/commonjs/reflection-json-writer.js"(e){"use \
strict";Object.defineProperty(e,"__esModule",{value:!0}),e.ReflectionJsonWriter=void 0;var t=ho(),r=Cn(),n=Br(),i=Zi(),a=class{static{s(this,"ReflectionJsonWrit\
er")}constructor(o){var c;this.fields=(c=o.fields)!==null&&c!==void 0?c:[]}write(o,c){const l={},d=o;for(const u of this.fields){if(!u.oneof){let g=this.field(u,
d[u.localName],c);g!==void 0&&(l[c.useProtoFieldName?u.name:u.jsonName]=g);continue}const f=d[u.oneof];if(f.oneofKind!==u.localName)continue;const m=u.kind=="sc\
alar"||u.kind=="enum"?Object.assign(Object.assign({},c),{emitDefaultValues:!0}):c;let p=this.field(u,f[u.localName],m);i.assert(p!==void 0),l[c.useProtoFieldName?
u.name:u.jsonName]=p}return l}field(o,c,l){let d;if(o.kind=="map"){i.assert(typeof c=="object"&&c!==null);const u={};switch(o.V.kind){case"scalar":for(const[p,g]of Object.
entries(c)){const A=this.scalar(o.V.T,g,o.name,!1,!0);i.assert(A!==void 0),u[p.toString()]=A}break;case"message":const f=o.V.T();for(const[p,g]of Object.entries(
c)){const A=this.message(f,g,o.name,l);i.assert(A!==void 0),u[p.toString()]=A}break;case"enum":const m=o.V.T();for(const[p,g]of Object.entries(c)){i.assert(g===
void 0||typeof g=="number");const A=this.enum(m,g,o.name,!1,!0,l.enumAsInteger);i.assert(A!==void 0),u[p.toString()]=A}break}(l.emitDefaultValues||Object.keys(u).
length>0)&&(d=u)}else if(o.repeat){i.assert(Array.isArray(c));const u=[];switch(o.kind){case"scalar":for(let p=0;p<c.length;p++){const g=this.scalar(o.T,c[p],o.
name,o.opt,!0);i.assert(g!==void 0),u.push(g)}break;case"enum":const f=o.T();for(let p=0;p<c.length;p++){i.assert(c[p]===void 0||typeof c[p]=="number");const g=this.
enum(f,c[p],o.name,o.opt,!0,l.enumAsInteger);i.assert(g!==void 0),u.push(g)}break;case"message":const m=o.T();for(let p=0;p<c.length;p++){const g=this.message(m,
c[p],o.name,l);i.assert(g!==void 0),u.push(g)}break}(l.emitDefaultValues||u.length>0||l.emitDefaultValues)&&(d=u)}else switch(o.kind){case"scalar":d=this.scalar(
o.T,c,o.name,o.opt,l.emitDefaultValues);break;case"enum":d=this.enum(o.T(),c,o.name,o.opt,l.emitDefaultValues,l.enumAsInteger);break;case"message":d=this.message(
o.T(),c,o.name,l);break}return d}enum(o,c,l,d,u,f){if(o[0]=="google.protobuf.NullValue")return!u&&!d?void 0:null;if(c===void 0){i.assert(d);return}if(!(c===0&&!u&&
!d))return i.assert(typeof c=="number"),i.assert(Number.isInteger(c)),f||!o[1].hasOwnProperty(c)?c:o[2]?o[2]+o[1][c]:o[1][c]}message(o,c,l,d){return c===void 0?
d.emitDefaultValues?null:void 0:o.internalJsonWrite(c,d)}scalar(o,c,l,d,u){if(c===void 0){i.assert(d);return}const f=u||d;switch(o){case n.ScalarType.INT32:case n.
ScalarType.SFIXED32:case n.ScalarType.SINT32:return c===0?f?0:void 0:(i.assertInt32(c),c);case n.ScalarType.FIXED32:case n.ScalarType.UINT32:return c===0?f?0:void 0:
(i.assertUInt32(c),c);case n.ScalarType.FLOAT:i.assertFloat32(c);case n.ScalarType.DOUBLE:return c===0?f?0:void 0:(i.assert(typeof c=="number"),Number.isNaN(c)?
"NaN":c===Number.POSITIVE_INFINITY?"Infinity":c===Number.NEGATIVE_INFINITY?"-Infinity":c);case n.ScalarType.STRING:return c===""?f?"":void 0:(i.assert(typeof c==
"string"),c);case n.ScalarType.BOOL:return c===!1?f?!1:void 0:(i.assert(typeof c=="boolean"),c);case n.ScalarType.UINT64:case n.ScalarType.FIXED64:i.assert(typeof c==
"number"||typeof c=="string"||typeof c=="bigint");let m=r.PbULong.from(c);return m.isZero()&&!f?void 0:m.toString();case n.ScalarType.INT64:case n.ScalarType.SFIXED64:case n.
ScalarType.SINT64:i.assert(typeof c=="number"||typeof c=="string"||typeof c=="bigint");let p=r.PbLong.from(c);return p.isZero()&&!f?void 0:p.toString();case n.ScalarType.
BYTES:return i.assert(c instanceof Uint8Array),c.byteLength?t.base64encode(c):f?"":void 0}}};e.ReflectionJsonWriter=a}}),Ao=M({"../../work/main/node_modules/@pr\
otobuf-ts/runtime/build/commonjs/reflection-scalar-default.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.reflectionScalarDefault=void 0;
var t=Br(),r=yo(),n=Cn();function i(a,o=t.LongType.STRING){switch(a){case t.ScalarType.BOOL:return!1;case t.ScalarType.UINT64:case t.ScalarType.FIXED64:return r.
reflectionLongConvert(n.PbULong.ZERO,o);case t.ScalarType.INT64:case t.ScalarType.SFIXED64:case t.ScalarType.SINT64:return r.reflectionLongConvert(n.PbLong.ZERO,
o);case t.ScalarType.DOUBLE:case t.ScalarType.FLOAT:return 0;case t.ScalarType.BYTES:return new Uint8Array(0);case t.ScalarType.STRING:return"";default:return 0}}
s(i,"reflectionScalarDefault"),e.reflectionScalarDefault=i}}),fc=M({"../../work/main/node_modules/@protobuf-ts/runtime/build/commonjs/reflection-binary-reader.j\
s"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.ReflectionBinaryReader=void 0;var t=$a(),r=Br(),n=yo(),i=Ao(),a=class{static{s(this,"Refle\
ctionBinaryReader")}constructor(o){this.info=o}prepare(){var o;if(!this.fieldNoToField){const c=(o=this.info.fields)!==null&&o!==void 0?o:[];this.fieldNoToField=
new Map(c.map(l=>[l.no,l]))}}read(o,c,l,d){this.prepare();const u=d===void 0?o.len:o.pos+d;for(;o.pos<u;){const[f,m]=o.tag(),p=this.fieldNoToField.get(f);if(!p){
let N=l.readUnknownField;if(N=="throw")throw new Error(`Unknown field ${f} (wire type ${m}) for ${this.info.typeName}`);let h=o.skip(m);N!==!1&&(N===!0?t.UnknownFieldHandler.
onRead:N)(this.info.typeName,c,f,m,h);continue}let g=c,A=p.repeat,b=p.localName;switch(p.oneof&&(g=g[p.oneof],g.oneofKind!==b&&(g=c[p.oneof]={oneofKind:b})),p.kind){case"\
scalar":case"enum":let N=p.kind=="enum"?r.ScalarType.INT32:p.T,h=p.kind=="scalar"?p.L:void 0;if(A){let C=g[b];if(m==t.WireType.LengthDelimited&&N!=r.ScalarType.
STRING&&N!=r.ScalarType.BYTES){let D=o.uint32()+o.pos;for(;o.pos<D;)C.push(this.scalar(o,N,h))}else C.push(this.scalar(o,N,h))}else g[b]=this.scalar(o,N,h);break;case"\
message":if(A){let C=g[b],D=p.T().internalBinaryRead(o,o.uint32(),l);C.push(D)}else g[b]=p.T().internalBinaryRead(o,o.uint32(),l,g[b]);break;case"map":let[y,v]=this.
mapEntry(p,o,l);g[b][y]=v;break}}}mapEntry(o,c,l){let d=c.uint32(),u=c.pos+d,f,m;for(;c.pos<u;){let[p,g]=c.tag();switch(p){case 1:o.K==r.ScalarType.BOOL?f=c.bool().
toString():f=this.scalar(c,o.K,r.LongType.STRING);break;case 2:switch(o.V.kind){case"scalar":m=this.scalar(c,o.V.T,o.V.L);break;case"enum":m=c.int32();break;case"\
message":m=o.V.T().internalBinaryRead(c,c.uint32(),l);break}break;default:throw new Error(`Unknown field ${p} (wire type ${g}) in map entry for ${this.info.typeName}\
#${o.name}`)}}if(f===void 0){let p=i.reflectionScalarDefault(o.K);f=o.K==r.ScalarType.BOOL?p.toString():p}if(m===void 0)switch(o.V.kind){case"scalar":m=i.reflectionScalarDefault(
o.V.T,o.V.L);break;case"enum":m=0;break;case"message":m=o.V.T().create();break}return[f,m]}scalar(o,c,l){switch(c){case r.ScalarType.INT32:return o.int32();case r.
ScalarType.STRING:return o.string();case r.ScalarType.BOOL:return o.bool();case r.ScalarType.DOUBLE:return o.double();case r.ScalarType.FLOAT:return o.float();case r.
ScalarType.INT64:return n.reflectionLongConvert(o.int64(),l);case r.ScalarType.UINT64:return n.reflectionLongConvert(o.uint64(),l);case r.ScalarType.FIXED64:return n.
reflectionLongConvert(o.fixed64(),l);case r.ScalarType.FIXED32:return o.fixed32();case r.ScalarType.BYTES:return o.bytes();case r.ScalarType.UINT32:return o.uint32();case r.
ScalarType.SFIXED32:return o.sfixed32();case r.ScalarType.SFIXED64:return n.reflectionLongConvert(o.sfixed64(),l);case r.ScalarType.SINT32:return o.sint32();case r.
ScalarType.SINT64:return n.reflectionLongConvert(o.sint64(),l)}}};e.ReflectionBinaryReader=a}}),pc=M({"../../work/main/node_modules/@protobuf-ts/runtime/build/c\
ommonjs/reflection-binary-writer.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.ReflectionBinaryWriter=void 0;var t=$a(),r=Br(),n=Zi(),i=Cn(),
a=class{static{s(this,"ReflectionBinaryWriter")}constructor(o){this.info=o}prepare(){if(!this.fields){const o=this.info.fields?this.info.fields.concat():[];this.
fields=o.sort((c,l)=>c.no-l.no)}}write(o,c,l){this.prepare();for(const u of this.fields){let f,m,p=u.repeat,g=u.localName;if(u.oneof){const A=o[u.oneof];if(A.oneofKind!==
g)continue;f=A[g],m=!0}else f=o[g],m=!1;switch(u.kind){case"scalar":case"enum":let A=u.kind=="enum"?r.ScalarType.INT32:u.T;if(p)if(n.assert(Array.isArray(f)),p==
r.RepeatType.PACKED)this.packed(c,A,u.no,f);else for(const b of f)this.scalar(c,A,u.no,b,!0);else f===void 0?n.assert(u.opt):this.scalar(c,A,u.no,f,m||u.opt);break;case"\
message":if(p){n.assert(Array.isArray(f));for(const b of f)this.message(c,l,u.T(),u.no,b)}else this.message(c,l,u.T(),u.no,f);break;case"map":n.assert(typeof f==
"object"&&f!==null);for(const[b,N]of Object.entries(f))this.mapEntry(c,l,u,b,N);break}}let d=l.writeUnknownFields;d!==!1&&(d===!0?t.UnknownFieldHandler.onWrite:
d)(this.info.typeName,o,c)}mapEntry(o,c,l,d,u){o.tag(l.no,t.WireType.LengthDelimited),o.fork();let f=d;switch(l.K){case r.ScalarType.INT32:case r.ScalarType.FIXED32:case r.
ScalarType.UINT32:case r.ScalarType.SFIXED32:case r.ScalarType.SINT32:f=Number.parseInt(d);break;case r.ScalarType.BOOL:n.assert(d=="true"||d=="false"),f=d=="tr\
ue";break}switch(this.scalar(o,l.K,1,f,!0),l.V.kind){case"scalar":this.scalar(o,l.V.T,2,u,!0);break;case"enum":this.scalar(o,r.ScalarType.INT32,2,u,!0);break;case"\
message":this.message(o,c,l.V.T(),2,u);break}o.join()}message(o,c,l,d,u){u!==void 0&&(l.internalBinaryWrite(u,o.tag(d,t.WireType.LengthDelimited).fork(),c),o.join())}scalar(o,c,l,d,u){
let[f,m,p]=this.scalarInfo(c,d);(!p||u)&&(o.tag(l,f),o[m](d))}packed(o,c,l,d){if(!d.length)return;n.assert(c!==r.ScalarType.BYTES&&c!==r.ScalarType.STRING),o.tag(
l,t.WireType.LengthDelimited),o.fork();let[,u]=this.scalarInfo(c);for(let f=0;f<d.length;f++)o[u](d[f]);o.join()}scalarInfo(o,c){let l=t.WireType.Varint,d,u=c===
void 0,f=c===0;switch(o){case r.ScalarType.INT32:d="int32";break;case r.ScalarType.STRING:f=u||!c.length,l=t.WireType.LengthDelimited,d="string";break;case r.ScalarType.
BOOL:f=c===!1,d="bool";break;case r.ScalarType.UINT32:d="uint32";break;case r.ScalarType.DOUBLE:l=t.WireType.Bit64,d="double";break;case r.ScalarType.FLOAT:l=t.
WireType.Bit32,d="float";break;case r.ScalarType.INT64:f=u||i.PbLong.from(c).isZero(),d="int64";break;case r.ScalarType.UINT64:f=u||i.PbULong.from(c).isZero(),d=
"uint64";break;case r.ScalarType.FIXED64:f=u||i.PbULong.from(c).isZero(),l=t.WireType.Bit64,d="fixed64";break;case r.ScalarType.BYTES:f=u||!c.byteLength,l=t.WireType.
LengthDelimited,d="bytes";break;case r.ScalarType.FIXED32:l=t.WireType.Bit32,d="fixed32";break;case r.ScalarType.SFIXED32:l=t.WireType.Bit32,d="sfixed32";break;case r.
ScalarType.SFIXED64:f=u||i.PbLong.from(c).isZero(),l=t.WireType.Bit64,d="sfixed64";break;case r.ScalarType.SINT32:d="sint32";break;case r.ScalarType.SINT64:f=u||
i.PbLong.from(c).isZero(),d="sint64";break}return[l,d,u||f]}};e.ReflectionBinaryWriter=a}}),hc=M({"../../work/main/node_modules/@protobuf-ts/runtime/build/commo\
njs/reflection-create.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.reflectionCreate=void 0;var t=Ao(),r=Xa();function n(i){const a=i.messagePrototype?
Object.create(i.messagePrototype):Object.defineProperty({},r.MESSAGE_TYPE,{value:i});for(let o of i.fields){let c=o.localName;if(!o.opt)if(o.oneof)a[o.oneof]={oneofKind:void 0};else if(o.
repeat)a[c]=[];else switch(o.kind){case"scalar":a[c]=t.reflectionScalarDefault(o.T,o.L);break;case"enum":a[c]=0;break;case"map":a[c]={};break}}return a}s(n,"ref\
lectionCreate"),e.reflectionCreate=n}}),gc=M({"../../work/main/node_modules/@protobuf-ts/runtime/build/commonjs/reflection-merge-partial.js"(e){"use strict";Object.
defineProperty(e,"__esModule",{value:!0}),e.reflectionMergePartial=void 0;function t(r,n,i){let a,o=i,c;for(let l of r.fields){let d=l.localName;if(l.oneof){const u=o[l.
oneof];if(u?.oneofKind==null)continue;if(a=u[d],c=n[l.oneof],c.oneofKind=u.oneofKind,a==null){delete c[d];continue}}else if(a=o[d],c=n,a==null)continue;switch(l.
repeat&&(c[d].length=a.length),l.kind){case"scalar":case"enum":if(l.repeat)for(let f=0;f<a.length;f++)c[d][f]=a[f];else c[d]=a;break;case"message":let u=l.T();if(l.
repeat)for(let f=0;f<a.length;f++)c[d][f]=u.create(a[f]);else c[d]===void 0?c[d]=u.create(a):u.mergePartial(c[d],a);break;case"map":switch(l.V.kind){case"scalar":case"\
enum":Object.assign(c[d],a);break;case"message":let f=l.V.T();for(let m of Object.keys(a))c[d][m]=f.create(a[m]);break}break}}}s(t,"reflectionMergePartial4"),e.
reflectionMergePartial=t}}),yc=M({"../../work/main/node_modules/@protobuf-ts/runtime/build/commonjs/reflection-equals.js"(e){"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.reflectionEquals=void 0;var t=Br();function r(c,l,d){if(l===d)return!0;if(!l||!d)return!1;for(let u of c.fields){let f=u.localName,
m=u.oneof?l[u.oneof][f]:l[f],p=u.oneof?d[u.oneof][f]:d[f];switch(u.kind){case"enum":case"scalar":let g=u.kind=="enum"?t.ScalarType.INT32:u.T;if(!(u.repeat?a(g,m,
p):i(g,m,p)))return!1;break;case"map":if(!(u.V.kind=="message"?o(u.V.T(),n(m),n(p)):a(u.V.kind=="enum"?t.ScalarType.INT32:u.V.T,n(m),n(p))))return!1;break;case"\
message":let A=u.T();if(!(u.repeat?o(A,m,p):A.equals(m,p)))return!1;break}}return!0}s(r,"reflectionEquals"),e.reflectionEquals=r;var n=Object.values;function i(c,l,d){
if(l===d)return!0;if(c!==t.ScalarType.BYTES)return!1;let u=l,f=d;if(u.length!==f.length)return!1;for(let m=0;m<u.length;m++)if(u[m]!=f[m])return!1;return!0}s(i,
"primitiveEq");function a(c,l,d){if(l.length!==d.length)return!1;for(let u=0;u<l.length;u++)if(!i(c,l[u],d[u]))return!1;return!0}s(a,"repeatedPrimitiveEq");function o(c,l,d){
if(l.length!==d.length)return!1;for(let u=0;u<l.length;u++)if(!c.equals(l[u],d[u]))return!1;return!0}s(o,"repeatedMsgEq")}}),fy=M({"../../work/main/node_modules\
/@protobuf-ts/runtime/build/commonjs/message-type.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.MessageType=void 0;var t=Xa(),r=Br(),n=dc(),
i=uc(),a=mc(),o=fc(),c=pc(),l=hc(),d=gc(),u=po(),f=oc(),m=yc(),p=sc(),g=ac(),A=Object.getOwnPropertyDescriptors(Object.getPrototypeOf({})),b=A[t.MESSAGE_TYPE]={},
N=class{static{s(this,"MessageType4")}constructor(h,y,v){this.defaultCheckDepth=16,this.typeName=h,this.fields=y.map(r.normalizeFieldInfo),this.options=v??{},b.
value=this,this.messagePrototype=Object.create(null,A),this.refTypeCheck=new n.ReflectionTypeCheck(this),this.refJsonReader=new i.ReflectionJsonReader(this),this.
refJsonWriter=new a.ReflectionJsonWriter(this),this.refBinReader=new o.ReflectionBinaryReader(this),this.refBinWriter=new c.ReflectionBinaryWriter(this)}create(h){
let y=l.reflectionCreate(this);return h!==void 0&&d.reflectionMergePartial(this,y,h),y}clone(h){let y=this.create();return d.reflectionMergePartial(this,y,h),y}equals(h,y){
return m.reflectionEquals(this,h,y)}is(h,y=this.defaultCheckDepth){return this.refTypeCheck.is(h,y,!1)}isAssignable(h,y=this.defaultCheckDepth){return this.refTypeCheck.
is(h,y,!0)}mergePartial(h,y){d.reflectionMergePartial(this,h,y)}fromBinary(h,y){let v=g.binaryReadOptions(y);return this.internalBinaryRead(v.readerFactory(h),h.
byteLength,v)}fromJson(h,y){return this.internalJsonRead(h,f.jsonReadOptions(y))}fromJsonString(h,y){let v=JSON.parse(h);return this.fromJson(v,y)}toJson(h,y){return this.
internalJsonWrite(h,f.jsonWriteOptions(y))}toJsonString(h,y){var v;let C=this.toJson(h,y);return JSON.stringify(C,null,(v=y?.prettySpaces)!==null&&v!==void 0?v:
0)}toBinary(h,y){let v=p.binaryWriteOptions(y);return this.internalBinaryWrite(h,v.writerFactory(),v).finish()}internalJsonRead(h,y,v){if(h!==null&&typeof h=="o\
bject"&&!Array.isArray(h)){let C=v??this.create();return this.refJsonReader.read(h,C,y),C}throw new Error(`Unable to parse message ${this.typeName} from JSON ${u.
typeofJsonValue(h)}.`)}internalJsonWrite(h,y){return this.refJsonWriter.write(h,y)}internalBinaryWrite(h,y,v){return this.refBinWriter.write(h,y,v),y}internalBinaryRead(h,y,v,C){
let D=C??this.create();return this.refBinReader.read(h,D,v,y),D}};e.MessageType=N}}),py=M({"../../work/main/node_modules/@protobuf-ts/runtime/build/commonjs/ref\
lection-contains-message-type.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.containsMessageType=void 0;var t=Xa();function r(n){return n[t.
MESSAGE_TYPE]!=null}s(r,"containsMessageType"),e.containsMessageType=r}}),hy=M({"../../work/main/node_modules/@protobuf-ts/runtime/build/commonjs/enum-object.js"(e){
"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.listEnumNumbers=e.listEnumNames=e.listEnumValues=e.isEnumObject=void 0;function t(a){if(typeof a!=
"object"||a===null||!a.hasOwnProperty(0))return!1;for(let o of Object.keys(a)){let c=parseInt(o);if(Number.isNaN(c)){let l=a[o];if(l===void 0||typeof l!="number"||
a[l]===void 0)return!1}else{let l=a[c];if(l===void 0||a[l]!==c)return!1}}return!0}s(t,"isEnumObject"),e.isEnumObject=t;function r(a){if(!t(a))throw new Error("n\
ot a typescript enum object");let o=[];for(let[c,l]of Object.entries(a))typeof l=="number"&&o.push({name:c,number:l});return o}s(r,"listEnumValues"),e.listEnumValues=
r;function n(a){return r(a).map(o=>o.name)}s(n,"listEnumNames"),e.listEnumNames=n;function i(a){return r(a).map(o=>o.number).filter((o,c,l)=>l.indexOf(o)==c)}s(
i,"listEnumNumbers"),e.listEnumNumbers=i}}),mt=M({"../../work/main/node_modules/@protobuf-ts/runtime/build/commonjs/index.js"(e){"use strict";Object.defineProperty(
e,"__esModule",{value:!0});var t=po();Object.defineProperty(e,"typeofJsonValue",{enumerable:!0,get:s(function(){return t.typeofJsonValue},"get")}),Object.defineProperty(
e,"isJsonObject",{enumerable:!0,get:s(function(){return t.isJsonObject},"get")});var r=ho();Object.defineProperty(e,"base64decode",{enumerable:!0,get:s(function(){
return r.base64decode},"get")}),Object.defineProperty(e,"base64encode",{enumerable:!0,get:s(function(){return r.base64encode},"get")});var n=my();Object.defineProperty(
e,"utf8read",{enumerable:!0,get:s(function(){return n.utf8read},"get")});var i=$a();Object.defineProperty(e,"WireType",{enumerable:!0,get:s(function(){return i.
WireType},"get")}),Object.defineProperty(e,"mergeBinaryOptions",{enumerable:!0,get:s(function(){return i.mergeBinaryOptions},"get")}),Object.defineProperty(e,"U\
nknownFieldHandler",{enumerable:!0,get:s(function(){return i.UnknownFieldHandler},"get")});var a=ac();Object.defineProperty(e,"BinaryReader",{enumerable:!0,get:s(
function(){return a.BinaryReader},"get")}),Object.defineProperty(e,"binaryReadOptions",{enumerable:!0,get:s(function(){return a.binaryReadOptions},"get")});var o=sc();
Object.defineProperty(e,"BinaryWriter",{enumerable:!0,get:s(function(){return o.BinaryWriter},"get")}),Object.defineProperty(e,"binaryWriteOptions",{enumerable:!0,
get:s(function(){return o.binaryWriteOptions},"get")});var c=Cn();Object.defineProperty(e,"PbLong",{enumerable:!0,get:s(function(){return c.PbLong},"get")}),Object.
defineProperty(e,"PbULong",{enumerable:!0,get:s(function(){return c.PbULong},"get")});var l=oc();Object.defineProperty(e,"jsonReadOptions",{enumerable:!0,get:s(
function(){return l.jsonReadOptions},"get")}),Object.defineProperty(e,"jsonWriteOptions",{enumerable:!0,get:s(function(){return l.jsonWriteOptions},"get")}),Object.
defineProperty(e,"mergeJsonOptions",{enumerable:!0,get:s(function(){return l.mergeJsonOptions},"get")});var d=Xa();Object.defineProperty(e,"MESSAGE_TYPE",{enumerable:!0,
get:s(function(){return d.MESSAGE_TYPE},"get")});var u=fy();Object.defineProperty(e,"MessageType",{enumerable:!0,get:s(function(){return u.MessageType},"get")});
var f=Br();Object.defineProperty(e,"ScalarType",{enumerable:!0,get:s(function(){return f.ScalarType},"get")}),Object.defineProperty(e,"LongType",{enumerable:!0,
get:s(function(){return f.LongType},"get")}),Object.defineProperty(e,"RepeatType",{enumerable:!0,get:s(function(){return f.RepeatType},"get")}),Object.defineProperty(
e,"normalizeFieldInfo",{enumerable:!0,get:s(function(){return f.normalizeFieldInfo},"get")}),Object.defineProperty(e,"readFieldOptions",{enumerable:!0,get:s(function(){
return f.readFieldOptions},"get")}),Object.defineProperty(e,"readFieldOption",{enumerable:!0,get:s(function(){return f.readFieldOption},"get")}),Object.defineProperty(
e,"readMessageOption",{enumerable:!0,get:s(function(){return f.readMessageOption},"get")});var m=dc();Object.defineProperty(e,"ReflectionTypeCheck",{enumerable:!0,
get:s(function(){return m.ReflectionTypeCheck},"get")});var p=hc();Object.defineProperty(e,"reflectionCreate",{enumerable:!0,get:s(function(){return p.reflectionCreate},
"get")});var g=Ao();Object.defineProperty(e,"reflectionScalarDefault",{enumerable:!0,get:s(function(){return g.reflectionScalarDefault},"get")});var A=gc();Object.
defineProperty(e,"reflectionMergePartial",{enumerable:!0,get:s(function(){return A.reflectionMergePartial},"get")});var b=yc();Object.defineProperty(e,"reflecti\
onEquals",{enumerable:!0,get:s(function(){return b.reflectionEquals},"get")});var N=fc();Object.defineProperty(e,"ReflectionBinaryReader",{enumerable:!0,get:s(function(){
return N.ReflectionBinaryReader},"get")});var h=pc();Object.defineProperty(e,"ReflectionBinaryWriter",{enumerable:!0,get:s(function(){return h.ReflectionBinaryWriter},
"get")});var y=uc();Object.defineProperty(e,"ReflectionJsonReader",{enumerable:!0,get:s(function(){return y.ReflectionJsonReader},"get")});var v=mc();Object.defineProperty(
e,"ReflectionJsonWriter",{enumerable:!0,get:s(function(){return v.ReflectionJsonWriter},"get")});var C=py();Object.defineProperty(e,"containsMessageType",{enumerable:!0,
get:s(function(){return C.containsMessageType},"get")});var D=cc();Object.defineProperty(e,"isOneofGroup",{enumerable:!0,get:s(function(){return D.isOneofGroup},
"get")}),Object.defineProperty(e,"setOneofValue",{enumerable:!0,get:s(function(){return D.setOneofValue},"get")}),Object.defineProperty(e,"getOneofValue",{enumerable:!0,
get:s(function(){return D.getOneofValue},"get")}),Object.defineProperty(e,"clearOneofValue",{enumerable:!0,get:s(function(){return D.clearOneofValue},"get")}),Object.
defineProperty(e,"getSelectedOneofValue",{enumerable:!0,get:s(function(){return D.getSelectedOneofValue},"get")});var U=hy();Object.defineProperty(e,"listEnumVa\
lues",{enumerable:!0,get:s(function(){return U.listEnumValues},"get")}),Object.defineProperty(e,"listEnumNames",{enumerable:!0,get:s(function(){return U.listEnumNames},
"get")}),Object.defineProperty(e,"listEnumNumbers",{enumerable:!0,get:s(function(){return U.listEnumNumbers},"get")}),Object.defineProperty(e,"isEnumObject",{enumerable:!0,
get:s(function(){return U.isEnumObject},"get")});var le=lc();Object.defineProperty(e,"lowerCamelCase",{enumerable:!0,get:s(function(){return le.lowerCamelCase},
"get")});var J=Zi();Object.defineProperty(e,"assert",{enumerable:!0,get:s(function(){return J.assert},"get")}),Object.defineProperty(e,"assertNever",{enumerable:!0,
get:s(function(){return J.assertNever},"get")}),Object.defineProperty(e,"assertInt32",{enumerable:!0,get:s(function(){return J.assertInt32},"get")}),Object.defineProperty(
e,"assertUInt32",{enumerable:!0,get:s(function(){return J.assertUInt32},"get")}),Object.defineProperty(e,"assertFloat32",{enumerable:!0,get:s(function(){return J.
assertFloat32},"get")})}}),Ac=M({"../../work/main/node_modules/@protobuf-ts/runtime-rpc/build/commonjs/reflection-info.js"(e){"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.readServiceOption=e.readMethodOption=e.readMethodOptions=e.normalizeMethodInfo=void 0;var t=mt();function r(o,c){var l,d,u;let f=o;
return f.service=c,f.localName=(l=f.localName)!==null&&l!==void 0?l:t.lowerCamelCase(f.name),f.serverStreaming=!!f.serverStreaming,f.clientStreaming=!!f.clientStreaming,
f.options=(d=f.options)!==null&&d!==void 0?d:{},f.idempotency=(u=f.idempotency)!==null&&u!==void 0?u:void 0,f}s(r,"normalizeMethodInfo"),e.normalizeMethodInfo=r;
function n(o,c,l,d){var u;const f=(u=o.methods.find((m,p)=>m.localName===c||p===c))===null||u===void 0?void 0:u.options;return f&&f[l]?d.fromJson(f[l]):void 0}s(
n,"readMethodOptions"),e.readMethodOptions=n;function i(o,c,l,d){var u;const f=(u=o.methods.find((p,g)=>p.localName===c||g===c))===null||u===void 0?void 0:u.options;
if(!f)return;const m=f[l];return m===void 0?m:d?d.fromJson(m):m}s(i,"readMethodOption"),e.readMethodOption=i;function a(o,c,l){const d=o.options;if(!d)return;const u=d[c];
return u===void 0?u:l?l.fromJson(u):u}s(a,"readServiceOption"),e.readServiceOption=a}}),gy=M({"../../work/main/node_modules/@protobuf-ts/runtime-rpc/build/commo\
njs/service-type.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.ServiceType=void 0;var t=Ac(),r=class{static{s(this,"ServiceType2")}constructor(n,i,a){
this.typeName=n,this.methods=i.map(o=>t.normalizeMethodInfo(o,this)),this.options=a??{}}};e.ServiceType=r}}),bc=M({"../../work/main/node_modules/@protobuf-ts/ru\
ntime-rpc/build/commonjs/rpc-error.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.RpcError=void 0;var t=class extends Error{static{s(this,
"RpcError")}constructor(r,n="UNKNOWN",i){super(r),this.name="RpcError",Object.setPrototypeOf(this,new.target.prototype),this.code=n,this.meta=i??{}}toString(){const r=[
this.name+": "+this.message];this.code&&(r.push(""),r.push("Code: "+this.code)),this.serviceName&&this.methodName&&r.push("Method: "+this.serviceName+"/"+this.methodName);
let n=Object.entries(this.meta);if(n.length){r.push(""),r.push("Meta:");for(let[i,a]of n)r.push(`  ${i}: ${a}`)}return r.join(`
`)}};e.RpcError=t}}),vc=M({"../../work/main/node_modules/@protobuf-ts/runtime-rpc/build/commonjs/rpc-options.js"(e){"use strict";Object.defineProperty(e,"__esMo\
dule",{value:!0}),e.mergeRpcOptions=void 0;var t=mt();function r(i,a){if(!a)return i;let o={};n(i,o),n(a,o);for(let c of Object.keys(a)){let l=a[c];switch(c){case"\
jsonOptions":o.jsonOptions=t.mergeJsonOptions(i.jsonOptions,o.jsonOptions);break;case"binaryOptions":o.binaryOptions=t.mergeBinaryOptions(i.binaryOptions,o.binaryOptions);
break;case"meta":o.meta={},n(i.meta,o.meta),n(a.meta,o.meta);break;case"interceptors":o.interceptors=i.interceptors?i.interceptors.concat(l):l.concat();break}}return o}
s(r,"mergeRpcOptions"),e.mergeRpcOptions=r;function n(i,a){if(!i)return;let o=a;for(let[c,l]of Object.entries(i))l instanceof Date?o[c]=new Date(l.getTime()):Array.
isArray(l)?o[c]=l.concat():o[c]=l}s(n,"copy")}}),Nc=M({"../../work/main/node_modules/@protobuf-ts/runtime-rpc/build/commonjs/deferred.js"(e){"use strict";Object.
defineProperty(e,"__esModule",{value:!0}),e.Deferred=e.DeferredState=void 0;var t;(function(n){n[n.PENDING=0]="PENDING",n[n.REJECTED=1]="REJECTED",n[n.RESOLVED=
2]="RESOLVED"})(t=e.DeferredState||(e.DeferredState={}));var r=class{static{s(this,"Deferred")}constructor(n=!0){this._state=t.PENDING,this._promise=new Promise(
(i,a)=>{this._resolve=i,this._reject=a}),n&&this._promise.catch(i=>{})}get state(){return this._state}get promise(){return this._promise}resolve(n){if(this.state!==
t.PENDING)throw new Error(`cannot resolve ${t[this.state].toLowerCase()}`);this._resolve(n),this._state=t.RESOLVED}reject(n){if(this.state!==t.PENDING)throw new Error(
`cannot reject ${t[this.state].toLowerCase()}`);this._reject(n),this._state=t.REJECTED}resolvePending(n){this._state===t.PENDING&&this.resolve(n)}rejectPending(n){
this._state===t.PENDING&&this.reject(n)}};e.Deferred=r}}),wc=M({"../../work/main/node_modules/@protobuf-ts/runtime-rpc/build/commonjs/rpc-output-stream.js"(e){"\
use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.RpcOutputStreamController=void 0;var t=Nc(),r=mt(),n=class{static{s(this,"RpcOutputStreamControll\
er")}constructor(){this._lis={nxt:[],msg:[],err:[],cmp:[]},this._closed=!1,this._itState={q:[]}}onNext(i){return this.addLis(i,this._lis.nxt)}onMessage(i){return this.
addLis(i,this._lis.msg)}onError(i){return this.addLis(i,this._lis.err)}onComplete(i){return this.addLis(i,this._lis.cmp)}addLis(i,a){return a.push(i),()=>{let o=a.
indexOf(i);o>=0&&a.splice(o,1)}}clearLis(){for(let i of Object.values(this._lis))i.splice(0,i.length)}get closed(){return this._closed!==!1}notifyNext(i,a,o){r.
assert((i?1:0)+(a?1:0)+(o?1:0)<=1,"only one emission at a time"),i&&this.notifyMessage(i),a&&this.notifyError(a),o&&this.notifyComplete()}notifyMessage(i){r.assert(
!this.closed,"stream is closed"),this.pushIt({value:i,done:!1}),this._lis.msg.forEach(a=>a(i)),this._lis.nxt.forEach(a=>a(i,void 0,!1))}notifyError(i){r.assert(
!this.closed,"stream is closed"),this._closed=i,this.pushIt(i),this._lis.err.forEach(a=>a(i)),this._lis.nxt.forEach(a=>a(void 0,i,!1)),this.clearLis()}notifyComplete(){
r.assert(!this.closed,"stream is closed"),this._closed=!0,this.pushIt({value:null,done:!0}),this._lis.cmp.forEach(i=>i()),this._lis.nxt.forEach(i=>i(void 0,void 0,
!0)),this.clearLis()}[Symbol.asyncIterator](){return this._closed===!0?this.pushIt({value:null,done:!0}):this._closed!==!1&&this.pushIt(this._closed),{next:s(()=>{
let i=this._itState;r.assert(i,"bad state"),r.assert(!i.p,"iterator contract broken");let a=i.q.shift();return a?"value"in a?Promise.resolve(a):Promise.reject(a):
(i.p=new t.Deferred,i.p.promise)},"next")}}pushIt(i){let a=this._itState;if(a.p){const o=a.p;r.assert(o.state==t.DeferredState.PENDING,"iterator contract broken"),
"value"in i?o.resolve(i):o.reject(i),delete a.p}else a.q.push(i)}};e.RpcOutputStreamController=n}}),Cc=M({"../../work/main/node_modules/@protobuf-ts/runtime-rpc\
/build/commonjs/unary-call.js"(e){"use strict";var t=e&&e.__awaiter||function(n,i,a,o){function c(l){return l instanceof a?l:new a(function(d){d(l)})}return s(c,
"adopt"),new(a||(a=Promise))(function(l,d){function u(p){try{m(o.next(p))}catch(g){d(g)}}s(u,"fulfilled");function f(p){try{m(o.throw(p))}catch(g){d(g)}}s(f,"re\
jected");function m(p){p.done?l(p.value):c(p.value).then(u,f)}s(m,"step"),m((o=o.apply(n,i||[])).next())})};Object.defineProperty(e,"__esModule",{value:!0}),e.UnaryCall=
void 0;var r=class{static{s(this,"UnaryCall")}constructor(n,i,a,o,c,l,d){this.method=n,this.requestHeaders=i,this.request=a,this.headers=o,this.response=c,this.
status=l,this.trailers=d}then(n,i){return this.promiseFinished().then(a=>n?Promise.resolve(n(a)):a,a=>i?Promise.resolve(i(a)):Promise.reject(a))}promiseFinished(){
return t(this,void 0,void 0,function*(){let[n,i,a,o]=yield Promise.all([this.headers,this.response,this.status,this.trailers]);return{method:this.method,requestHeaders:this.
requestHeaders,request:this.request,headers:n,response:i,status:a,trailers:o}})}};e.UnaryCall=r}}),Ic=M({"../../work/main/node_modules/@protobuf-ts/runtime-rpc/\
build/commonjs/server-streaming-call.js"(e){"use strict";var t=e&&e.__awaiter||function(n,i,a,o){function c(l){return l instanceof a?l:new a(function(d){d(l)})}
return s(c,"adopt"),new(a||(a=Promise))(function(l,d){function u(p){try{m(o.next(p))}catch(g){d(g)}}s(u,"fulfilled");function f(p){try{m(o.throw(p))}catch(g){d(
g)}}s(f,"rejected");function m(p){p.done?l(p.value):c(p.value).then(u,f)}s(m,"step"),m((o=o.apply(n,i||[])).next())})};Object.defineProperty(e,"__esModule",{value:!0}),
e.ServerStreamingCall=void 0;var r=class{static{s(this,"ServerStreamingCall")}constructor(n,i,a,o,c,l,d){this.method=n,this.requestHeaders=i,this.request=a,this.
headers=o,this.responses=c,this.status=l,this.trailers=d}then(n,i){return this.promiseFinished().then(a=>n?Promise.resolve(n(a)):a,a=>i?Promise.resolve(i(a)):Promise.
reject(a))}promiseFinished(){return t(this,void 0,void 0,function*(){let[n,i,a]=yield Promise.all([this.headers,this.status,this.trailers]);return{method:this.method,
requestHeaders:this.requestHeaders,request:this.request,headers:n,status:i,trailers:a}})}};e.ServerStreamingCall=r}}),xc=M({"../../work/main/node_modules/@proto\
buf-ts/runtime-rpc/build/commonjs/client-streaming-call.js"(e){"use strict";var t=e&&e.__awaiter||function(n,i,a,o){function c(l){return l instanceof a?l:new a(
function(d){d(l)})}return s(c,"adopt"),new(a||(a=Promise))(function(l,d){function u(p){try{m(o.next(p))}catch(g){d(g)}}s(u,"fulfilled");function f(p){try{m(o.throw(
p))}catch(g){d(g)}}s(f,"rejected");function m(p){p.done?l(p.value):c(p.value).then(u,f)}s(m,"step"),m((o=o.apply(n,i||[])).next())})};Object.defineProperty(e,"_\
_esModule",{value:!0}),e.ClientStreamingCall=void 0;var r=class{static{s(this,"ClientStreamingCall")}constructor(n,i,a,o,c,l,d){this.method=n,this.requestHeaders=
i,this.requests=a,this.headers=o,this.response=c,this.status=l,this.trailers=d}then(n,i){return this.promiseFinished().then(a=>n?Promise.resolve(n(a)):a,a=>i?Promise.
resolve(i(a)):Promise.reject(a))}promiseFinished(){return t(this,void 0,void 0,function*(){let[n,i,a,o]=yield Promise.all([this.headers,this.response,this.status,
this.trailers]);return{method:this.method,requestHeaders:this.requestHeaders,headers:n,response:i,status:a,trailers:o}})}};e.ClientStreamingCall=r}}),Ec=M({"../\
../work/main/node_modules/@protobuf-ts/runtime-rpc/build/commonjs/duplex-streaming-call.js"(e){"use strict";var t=e&&e.__awaiter||function(n,i,a,o){function c(l){
return l instanceof a?l:new a(function(d){d(l)})}return s(c,"adopt"),new(a||(a=Promise))(function(l,d){function u(p){try{m(o.next(p))}catch(g){d(g)}}s(u,"fulfil\
led");function f(p){try{m(o.throw(p))}catch(g){d(g)}}s(f,"rejected");function m(p){p.done?l(p.value):c(p.value).then(u,f)}s(m,"step"),m((o=o.apply(n,i||[])).next())})};
Object.defineProperty(e,"__esModule",{value:!0}),e.DuplexStreamingCall=void 0;var r=class{static{s(this,"DuplexStreamingCall")}constructor(n,i,a,o,c,l,d){this.method=
n,this.requestHeaders=i,this.requests=a,this.headers=o,this.responses=c,this.status=l,this.trailers=d}then(n,i){return this.promiseFinished().then(a=>n?Promise.
resolve(n(a)):a,a=>i?Promise.resolve(i(a)):Promise.reject(a))}promiseFinished(){return t(this,void 0,void 0,function*(){let[n,i,a]=yield Promise.all([this.headers,
this.status,this.trailers]);return{method:this.method,requestHeaders:this.requestHeaders,headers:n,status:i,trailers:a}})}};e.DuplexStreamingCall=r}}),yy=M({"..\
/../work/main/node_modules/@protobuf-ts/runtime-rpc/build/commonjs/test-transport.js"(e){"use strict";var t=e&&e.__awaiter||function(p,g,A,b){function N(h){return h instanceof
A?h:new A(function(y){y(h)})}return s(N,"adopt"),new(A||(A=Promise))(function(h,y){function v(U){try{D(b.next(U))}catch(le){y(le)}}s(v,"fulfilled");function C(U){
try{D(b.throw(U))}catch(le){y(le)}}s(C,"rejected");function D(U){U.done?h(U.value):N(U.value).then(v,C)}s(D,"step"),D((b=b.apply(p,g||[])).next())})};Object.defineProperty(
e,"__esModule",{value:!0}),e.TestTransport=void 0;var r=bc(),n=mt(),i=wc(),a=vc(),o=Cc(),c=Ic(),l=xc(),d=Ec(),u=class Js{static{s(this,"_TestTransport")}constructor(g){
this.suppressUncaughtRejections=!0,this.headerDelay=10,this.responseDelay=50,this.betweenResponseDelay=10,this.afterResponseDelay=10,this.data=g??{}}get sentMessages(){
return this.lastInput instanceof m?this.lastInput.sent:typeof this.lastInput=="object"?[this.lastInput.single]:[]}get sendComplete(){return this.lastInput instanceof
m?this.lastInput.completed:typeof this.lastInput=="object"}promiseHeaders(){var g;const A=(g=this.data.headers)!==null&&g!==void 0?g:Js.defaultHeaders;return A instanceof
r.RpcError?Promise.reject(A):Promise.resolve(A)}promiseSingleResponse(g){if(this.data.response instanceof r.RpcError)return Promise.reject(this.data.response);let A;
return Array.isArray(this.data.response)?(n.assert(this.data.response.length>0),A=this.data.response[0]):this.data.response!==void 0?A=this.data.response:A=g.O.
create(),n.assert(g.O.is(A)),Promise.resolve(A)}streamResponses(g,A,b){return t(this,void 0,void 0,function*(){const N=[];if(this.data.response===void 0)N.push(
g.O.create());else if(Array.isArray(this.data.response))for(let h of this.data.response)n.assert(g.O.is(h)),N.push(h);else this.data.response instanceof r.RpcError||
(n.assert(g.O.is(this.data.response)),N.push(this.data.response));try{yield f(this.responseDelay,b)(void 0)}catch(h){A.notifyError(h);return}if(this.data.response instanceof
r.RpcError){A.notifyError(this.data.response);return}for(let h of N){A.notifyMessage(h);try{yield f(this.betweenResponseDelay,b)(void 0)}catch(y){A.notifyError(
y);return}}if(this.data.status instanceof r.RpcError){A.notifyError(this.data.status);return}if(this.data.trailers instanceof r.RpcError){A.notifyError(this.data.
trailers);return}A.notifyComplete()})}promiseStatus(){var g;const A=(g=this.data.status)!==null&&g!==void 0?g:Js.defaultStatus;return A instanceof r.RpcError?Promise.
reject(A):Promise.resolve(A)}promiseTrailers(){var g;const A=(g=this.data.trailers)!==null&&g!==void 0?g:Js.defaultTrailers;return A instanceof r.RpcError?Promise.
reject(A):Promise.resolve(A)}maybeSuppressUncaught(...g){if(this.suppressUncaughtRejections)for(let A of g)A.catch(()=>{})}mergeOptions(g){return a.mergeRpcOptions(
{},g)}unary(g,A,b){var N;const h=(N=b.meta)!==null&&N!==void 0?N:{},y=this.promiseHeaders().then(f(this.headerDelay,b.abort)),v=y.catch(U=>{}).then(f(this.responseDelay,
b.abort)).then(U=>this.promiseSingleResponse(g)),C=v.catch(U=>{}).then(f(this.afterResponseDelay,b.abort)).then(U=>this.promiseStatus()),D=v.catch(U=>{}).then(f(
this.afterResponseDelay,b.abort)).then(U=>this.promiseTrailers());return this.maybeSuppressUncaught(C,D),this.lastInput={single:A},new o.UnaryCall(g,h,A,y,v,C,D)}serverStreaming(g,A,b){
var N;const h=(N=b.meta)!==null&&N!==void 0?N:{},y=this.promiseHeaders().then(f(this.headerDelay,b.abort)),v=new i.RpcOutputStreamController,C=y.then(f(this.responseDelay,
b.abort)).catch(()=>{}).then(()=>this.streamResponses(g,v,b.abort)).then(f(this.afterResponseDelay,b.abort)),D=C.then(()=>this.promiseStatus()),U=C.then(()=>this.
promiseTrailers());return this.maybeSuppressUncaught(D,U),this.lastInput={single:A},new c.ServerStreamingCall(g,h,A,y,v,D,U)}clientStreaming(g,A){var b;const N=(b=
A.meta)!==null&&b!==void 0?b:{},h=this.promiseHeaders().then(f(this.headerDelay,A.abort)),y=h.catch(D=>{}).then(f(this.responseDelay,A.abort)).then(D=>this.promiseSingleResponse(
g)),v=y.catch(D=>{}).then(f(this.afterResponseDelay,A.abort)).then(D=>this.promiseStatus()),C=y.catch(D=>{}).then(f(this.afterResponseDelay,A.abort)).then(D=>this.
promiseTrailers());return this.maybeSuppressUncaught(v,C),this.lastInput=new m(this.data,A.abort),new l.ClientStreamingCall(g,N,this.lastInput,h,y,v,C)}duplex(g,A){
var b;const N=(b=A.meta)!==null&&b!==void 0?b:{},h=this.promiseHeaders().then(f(this.headerDelay,A.abort)),y=new i.RpcOutputStreamController,v=h.then(f(this.responseDelay,
A.abort)).catch(()=>{}).then(()=>this.streamResponses(g,y,A.abort)).then(f(this.afterResponseDelay,A.abort)),C=v.then(()=>this.promiseStatus()),D=v.then(()=>this.
promiseTrailers());return this.maybeSuppressUncaught(C,D),this.lastInput=new m(this.data,A.abort),new d.DuplexStreamingCall(g,N,this.lastInput,h,y,C,D)}};e.TestTransport=
u,u.defaultHeaders={responseHeader:"test"},u.defaultStatus={code:"OK",detail:"all good"},u.defaultTrailers={responseTrailer:"test"};function f(p,g){return A=>new Promise(
(b,N)=>{if(g?.aborted)N(new r.RpcError("user cancel","CANCELLED"));else{const h=setTimeout(()=>b(A),p);g&&g.addEventListener("abort",y=>{clearTimeout(h),N(new r.
RpcError("user cancel","CANCELLED"))})}})}s(f,"delay4");var m=class{static{s(this,"TestInputStream")}constructor(p,g){this._completed=!1,this._sent=[],this.data=
p,this.abort=g}get sent(){return this._sent}get completed(){return this._completed}send(p){if(this.data.inputMessage instanceof r.RpcError)return Promise.reject(
this.data.inputMessage);const g=this.data.inputMessage===void 0?10:this.data.inputMessage;return Promise.resolve(void 0).then(()=>{this._sent.push(p)}).then(f(g,
this.abort))}complete(){if(this.data.inputComplete instanceof r.RpcError)return Promise.reject(this.data.inputComplete);const p=this.data.inputComplete===void 0?
10:this.data.inputComplete;return Promise.resolve(void 0).then(()=>{this._completed=!0}).then(f(p,this.abort))}}}}),Ay=M({"../../work/main/node_modules/@protobu\
f-ts/runtime-rpc/build/commonjs/rpc-interceptor.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.stackDuplexStreamingInterceptors=e.stackClientStreamingInterceptors=
e.stackServerStreamingInterceptors=e.stackUnaryInterceptors=e.stackIntercept=void 0;var t=mt();function r(c,l,d,u,f){var m,p,g,A;if(c=="unary"){let b=s((N,h,y)=>l.
unary(N,h,y),"tail");for(const N of((m=u.interceptors)!==null&&m!==void 0?m:[]).filter(h=>h.interceptUnary).reverse()){const h=b;b=s((y,v,C)=>N.interceptUnary(h,
y,v,C),"tail")}return b(d,f,u)}if(c=="serverStreaming"){let b=s((N,h,y)=>l.serverStreaming(N,h,y),"tail");for(const N of((p=u.interceptors)!==null&&p!==void 0?p:
[]).filter(h=>h.interceptServerStreaming).reverse()){const h=b;b=s((y,v,C)=>N.interceptServerStreaming(h,y,v,C),"tail")}return b(d,f,u)}if(c=="clientStreaming"){
let b=s((N,h)=>l.clientStreaming(N,h),"tail");for(const N of((g=u.interceptors)!==null&&g!==void 0?g:[]).filter(h=>h.interceptClientStreaming).reverse()){const h=b;
b=s((y,v)=>N.interceptClientStreaming(h,y,v),"tail")}return b(d,u)}if(c=="duplex"){let b=s((N,h)=>l.duplex(N,h),"tail");for(const N of((A=u.interceptors)!==null&&
A!==void 0?A:[]).filter(h=>h.interceptDuplex).reverse()){const h=b;b=s((y,v)=>N.interceptDuplex(h,y,v),"tail")}return b(d,u)}t.assertNever(c)}s(r,"stackIntercep\
t"),e.stackIntercept=r;function n(c,l,d,u){return r("unary",c,l,u,d)}s(n,"stackUnaryInterceptors"),e.stackUnaryInterceptors=n;function i(c,l,d,u){return r("serv\
erStreaming",c,l,u,d)}s(i,"stackServerStreamingInterceptors"),e.stackServerStreamingInterceptors=i;function a(c,l,d){return r("clientStreaming",c,l,d)}s(a,"stac\
kClientStreamingInterceptors"),e.stackClientStreamingInterceptors=a;function o(c,l,d){return r("duplex",c,l,d)}s(o,"stackDuplexStreamingInterceptors"),e.stackDuplexStreamingInterceptors=
o}}),by=M({"../../work/main/node_modules/@protobuf-ts/runtime-rpc/build/commonjs/server-call-context.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),
e.ServerCallContextController=void 0;var t=class{static{s(this,"ServerCallContextController")}constructor(r,n,i,a,o={code:"OK",detail:""}){this._cancelled=!1,this.
_listeners=[],this.method=r,this.headers=n,this.deadline=i,this.trailers={},this._sendRH=a,this.status=o}notifyCancelled(){if(!this._cancelled){this._cancelled=
!0;for(let r of this._listeners)r()}}sendResponseHeaders(r){this._sendRH(r)}get cancelled(){return this._cancelled}onCancel(r){const n=this._listeners;return n.
push(r),()=>{let i=n.indexOf(r);i>=0&&n.splice(i,1)}}};e.ServerCallContextController=t}}),vy=M({"../../work/main/node_modules/@protobuf-ts/runtime-rpc/build/com\
monjs/index.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0});var t=gy();Object.defineProperty(e,"ServiceType",{enumerable:!0,get:s(function(){
return t.ServiceType},"get")});var r=Ac();Object.defineProperty(e,"readMethodOptions",{enumerable:!0,get:s(function(){return r.readMethodOptions},"get")}),Object.
defineProperty(e,"readMethodOption",{enumerable:!0,get:s(function(){return r.readMethodOption},"get")}),Object.defineProperty(e,"readServiceOption",{enumerable:!0,
get:s(function(){return r.readServiceOption},"get")});var n=bc();Object.defineProperty(e,"RpcError",{enumerable:!0,get:s(function(){return n.RpcError},"get")});
var i=vc();Object.defineProperty(e,"mergeRpcOptions",{enumerable:!0,get:s(function(){return i.mergeRpcOptions},"get")});var a=wc();Object.defineProperty(e,"RpcO\
utputStreamController",{enumerable:!0,get:s(function(){return a.RpcOutputStreamController},"get")});var o=yy();Object.defineProperty(e,"TestTransport",{enumerable:!0,
get:s(function(){return o.TestTransport},"get")});var c=Nc();Object.defineProperty(e,"Deferred",{enumerable:!0,get:s(function(){return c.Deferred},"get")}),Object.
defineProperty(e,"DeferredState",{enumerable:!0,get:s(function(){return c.DeferredState},"get")});var l=Ec();Object.defineProperty(e,"DuplexStreamingCall",{enumerable:!0,
get:s(function(){return l.DuplexStreamingCall},"get")});var d=xc();Object.defineProperty(e,"ClientStreamingCall",{enumerable:!0,get:s(function(){return d.ClientStreamingCall},
"get")});var u=Ic();Object.defineProperty(e,"ServerStreamingCall",{enumerable:!0,get:s(function(){return u.ServerStreamingCall},"get")});var f=Cc();Object.defineProperty(
e,"UnaryCall",{enumerable:!0,get:s(function(){return f.UnaryCall},"get")});var m=Ay();Object.defineProperty(e,"stackIntercept",{enumerable:!0,get:s(function(){return m.
stackIntercept},"get")}),Object.defineProperty(e,"stackDuplexStreamingInterceptors",{enumerable:!0,get:s(function(){return m.stackDuplexStreamingInterceptors},"\
get")}),Object.defineProperty(e,"stackClientStreamingInterceptors",{enumerable:!0,get:s(function(){return m.stackClientStreamingInterceptors},"get")}),Object.defineProperty(
e,"stackServerStreamingInterceptors",{enumerable:!0,get:s(function(){return m.stackServerStreamingInterceptors},"get")}),Object.defineProperty(e,"stackUnaryInte\
rceptors",{enumerable:!0,get:s(function(){return m.stackUnaryInterceptors},"get")});var p=by();Object.defineProperty(e,"ServerCallContextController",{enumerable:!0,
get:s(function(){return p.ServerCallContextController},"get")})}}),Ny=M({"../../work/main/node_modules/@actions/artifact/package.json"(e,t){t.exports={name:"@ac\
tions/artifact",version:"6.2.1",preview:!0,description:"Actions artifact lib",keywords:["github","actions","artifact"],homepage:"https://github.com/actions/tool\
kit/tree/main/packages/artifact",license:"MIT",type:"module",main:"lib/artifact.js",types:"lib/artifact.d.ts",exports:{".":{types:"./lib/artifact.d.ts",import:"\
./lib/artifact.js"}},directories:{lib:"lib",test:"__tests__"},files:["lib","!.DS_Store"],publishConfig:{access:"public"},repository:{type:"git",url:"git+https:/\
/github.com/actions/toolkit.git",directory:"packages/artifact"},scripts:{"audit-moderate":"npm install && npm audit --json --audit-level=moderate > audit.json",
test:"cd ../../ && npm run test ./packages/artifact",bootstrap:"cd ../../ && npm run bootstrap","tsc-run":"tsc && cp src/internal/shared/package-version.cjs lib\
/internal/shared/",tsc:"npm run bootstrap && npm run tsc-run","gen:docs":"typedoc --plugin typedoc-plugin-markdown --out docs/generated src/artifact.ts --github\
Pages false --readme none"},bugs:{url:"https://github.com/actions/toolkit/issues"},dependencies:{"@actions/core":"^3.0.0","@actions/github":"^9.0.0","@actions/h\
ttp-client":"^4.0.0","@azure/storage-blob":"^12.30.0","@octokit/core":"^7.0.6","@octokit/plugin-request-log":"^6.0.0","@octokit/plugin-retry":"^8.0.0","@octokit\
/request":"^10.0.7","@octokit/request-error":"^7.1.0","@protobuf-ts/plugin":"^2.2.3-alpha.1","@protobuf-ts/runtime":"^2.9.4",archiver:"^7.0.1","jwt-decode":"^4.\
0.0","unzip-stream":"^0.3.1"},devDependencies:{"@types/archiver":"^7.0.0","@types/unzip-stream":"^0.3.4",typedoc:"^0.28.16","typedoc-plugin-markdown":"^4.9.0",typescript:"\
^5.9.3"},overrides:{"uri-js":"npm:uri-js-replace@^1.0.1","node-fetch":"^3.3.2"}}}}),wy=M({"../../work/main/node_modules/@actions/artifact/lib/internal/shared/pa\
ckage-version.cjs"(e,t){var r=Ny();t.exports={version:r.version}}}),Cy=M({"../../work/main/node_modules/https-proxy-agent/node_modules/ms/index.js"(e,t){var r=1e3,
n=r*60,i=n*60,a=i*24,o=a*7,c=a*365.25;t.exports=function(m,p){p=p||{};var g=typeof m;if(g==="string"&&m.length>0)return l(m);if(g==="number"&&isFinite(m))return p.
long?u(m):d(m);throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(m))};function l(m){if(m=String(m),!(m.length>100)){var p=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(m);if(p){var g=parseFloat(p[1]),A=(p[2]||"ms").toLowerCase();switch(A){case"years":case"year":case"yrs":case"yr":case"y":return g*c;case"weeks":case"week":case"\
w":return g*o;case"days":case"day":case"d":return g*a;case"hours":case"hour":case"hrs":case"hr":case"h":return g*i;case"minutes":case"minute":case"mins":case"mi\
n":case"m":return g*n;case"seconds":case"second":case"secs":case"sec":case"s":return g*r;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return g;default:
return}}}}s(l,"parse2");function d(m){var p=Math.abs(m);return p>=a?Math.round(m/a)+"d":p>=i?Math.round(m/i)+"h":p>=n?Math.round(m/n)+"m":p>=r?Math.round(m/r)+"\
s":m+"ms"}s(d,"fmtShort");function u(m){var p=Math.abs(m);return p>=a?f(m,p,a,"day"):p>=i?f(m,p,i,"hour"):p>=n?f(m,p,n,"minute"):p>=r?f(m,p,r,"second"):m+" ms"}
s(u,"fmtLong");function f(m,p,g,A){var b=p>=g*1.5;return Math.round(m/g)+" "+A+(b?"s":"")}s(f,"plural")}}),Sc=M({"../../work/main/node_modules/https-proxy-agent\
/node_modules/debug/src/common.js"(e,t){function r(n){a.debug=a,a.default=a,a.coerce=f,a.disable=d,a.enable=c,a.enabled=u,a.humanize=Cy(),a.destroy=m,Object.keys(
n).forEach(p=>{a[p]=n[p]}),a.names=[],a.skips=[],a.formatters={};function i(p){let g=0;for(let A=0;A<p.length;A++)g=(g<<5)-g+p.charCodeAt(A),g|=0;return a.colors[Math.
abs(g)%a.colors.length]}s(i,"selectColor"),a.selectColor=i;function a(p){let g,A=null,b,N;function h(...y){if(!h.enabled)return;const v=h,C=Number(new Date),D=C-
(g||C);v.diff=D,v.prev=g,v.curr=C,g=C,y[0]=a.coerce(y[0]),typeof y[0]!="string"&&y.unshift("%O");let U=0;y[0]=y[0].replace(/%([a-zA-Z%])/g,(J,H)=>{if(J==="%%")return"\
%";U++;const Y=a.formatters[H];if(typeof Y=="function"){const F=y[U];J=Y.call(v,F),y.splice(U,1),U--}return J}),a.formatArgs.call(v,y),(v.log||a.log).apply(v,y)}
return s(h,"debug2"),h.namespace=p,h.useColors=a.useColors(),h.color=a.selectColor(p),h.extend=o,h.destroy=a.destroy,Object.defineProperty(h,"enabled",{enumerable:!0,
configurable:!1,get:s(()=>A!==null?A:(b!==a.namespaces&&(b=a.namespaces,N=a.enabled(p)),N),"get"),set:s(y=>{A=y},"set")}),typeof a.init=="function"&&a.init(h),h}
s(a,"createDebug");function o(p,g){const A=a(this.namespace+(typeof g>"u"?":":g)+p);return A.log=this.log,A}s(o,"extend2");function c(p){a.save(p),a.namespaces=
p,a.names=[],a.skips=[];const g=(typeof p=="string"?p:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(const A of g)A[0]==="-"?a.skips.push(A.slice(
1)):a.names.push(A)}s(c,"enable2");function l(p,g){let A=0,b=0,N=-1,h=0;for(;A<p.length;)if(b<g.length&&(g[b]===p[A]||g[b]==="*"))g[b]==="*"?(N=b,h=A,b++):(A++,
b++);else if(N!==-1)b=N+1,h++,A=h;else return!1;for(;b<g.length&&g[b]==="*";)b++;return b===g.length}s(l,"matchesTemplate");function d(){const p=[...a.names,...a.
skips.map(g=>"-"+g)].join(",");return a.enable(""),p}s(d,"disable2");function u(p){for(const g of a.skips)if(l(p,g))return!1;for(const g of a.names)if(l(p,g))return!0;
return!1}s(u,"enabled2");function f(p){return p instanceof Error?p.stack||p.message:p}s(f,"coerce");function m(){console.warn("Instance method `debug.destroy()`\
 is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")}return s(m,"destroy2"),a.enable(a.load()),a}s(r,"setup"),
t.exports=r}}),Iy=M({"../../work/main/node_modules/https-proxy-agent/node_modules/debug/src/browser.js"(e,t){e.formatArgs=n,e.save=i,e.load=a,e.useColors=r,e.storage=
o(),e.destroy=(()=>{let l=!1;return()=>{l||(l=!0,console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed i\
n the next major version of `debug`."))}})(),e.colors=["#0000CC","#0000FF","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00C\
C66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33C\
CCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0\
066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0\
000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFC\
C00","#FFCC33"];function r(){if(typeof window<"u"&&window.process&&(window.process.type==="renderer"||window.process.__nwjs))return!0;if(typeof navigator<"u"&&navigator.
userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))return!1;let l;return typeof document<"u"&&document.documentElement&&document.documentElement.
style&&document.documentElement.style.WebkitAppearance||typeof window<"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||
typeof navigator<"u"&&navigator.userAgent&&(l=navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/))&&parseInt(l[1],10)>=31||typeof navigator<"u"&&navigator.
userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}s(r,"useColors");function n(l){if(l[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?
" %c":" ")+l[0]+(this.useColors?"%c ":" ")+"+"+t.exports.humanize(this.diff),!this.useColors)return;const d="color: "+this.color;l.splice(1,0,d,"color: inherit");
let u=0,f=0;l[0].replace(/%[a-zA-Z%]/g,m=>{m!=="%%"&&(u++,m==="%c"&&(f=u))}),l.splice(f,0,d)}s(n,"formatArgs"),e.log=console.debug||console.log||(()=>{});function i(l){
try{l?e.storage.setItem("debug",l):e.storage.removeItem("debug")}catch{}}s(i,"save");function a(){let l;try{l=e.storage.getItem("debug")||e.storage.getItem("DEB\
UG")}catch{}return!l&&typeof process<"u"&&"env"in process&&(l=process.env.DEBUG),l}s(a,"load");function o(){try{return localStorage}catch{}}s(o,"localstorage"),
t.exports=Sc()(e);var{formatters:c}=t.exports;c.j=function(l){try{return JSON.stringify(l)}catch(d){return"[UnexpectedJSONParseError]: "+d.message}}}}),xy=M({".\
./../work/main/node_modules/https-proxy-agent/node_modules/debug/src/node.js"(e,t){var r=Oe("tty"),n=Oe("util");e.init=u,e.log=c,e.formatArgs=a,e.save=l,e.load=
d,e.useColors=i,e.destroy=n.deprecate(()=>{},"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major \
version of `debug`."),e.colors=[6,2,3,4,5,1];try{const m=Oe("supports-color");m&&(m.stderr||m).level>=2&&(e.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,
57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,
198,199,200,201,202,203,204,205,206,207,208,209,214,215,220,221])}catch{}e.inspectOpts=Object.keys(process.env).filter(m=>/^debug_/i.test(m)).reduce((m,p)=>{const g=p.
substring(6).toLowerCase().replace(/_([a-z])/g,(b,N)=>N.toUpperCase());let A=process.env[p];return/^(yes|on|true|enabled)$/i.test(A)?A=!0:/^(no|off|false|disabled)$/i.
test(A)?A=!1:A==="null"?A=null:A=Number(A),m[g]=A,m},{});function i(){return"colors"in e.inspectOpts?!!e.inspectOpts.colors:r.isatty(process.stderr.fd)}s(i,"use\
Colors");function a(m){const{namespace:p,useColors:g}=this;if(g){const A=this.color,b="\x1B[3"+(A<8?A:"8;5;"+A),N=`  ${b};1m${p} \x1B[0m`;m[0]=N+m[0].split(`
`).join(`
`+N),m.push(b+"m+"+t.exports.humanize(this.diff)+"\x1B[0m")}else m[0]=o()+p+" "+m[0]}s(a,"formatArgs");function o(){return e.inspectOpts.hideDate?"":new Date().
toISOString()+" "}s(o,"getDate");function c(...m){return process.stderr.write(n.formatWithOptions(e.inspectOpts,...m)+`
`)}s(c,"log2");function l(m){m?process.env.DEBUG=m:delete process.env.DEBUG}s(l,"save");function d(){return process.env.DEBUG}s(d,"load");function u(m){m.inspectOpts=
{};const p=Object.keys(e.inspectOpts);for(let g=0;g<p.length;g++)m.inspectOpts[p[g]]=e.inspectOpts[p[g]]}s(u,"init"),t.exports=Sc()(e);var{formatters:f}=t.exports;
f.o=function(m){return this.inspectOpts.colors=this.useColors,n.inspect(m,this.inspectOpts).split(`
`).map(p=>p.trim()).join(" ")},f.O=function(m){return this.inspectOpts.colors=this.useColors,n.inspect(m,this.inspectOpts)}}}),_c=M({"../../work/main/node_modul\
es/https-proxy-agent/node_modules/debug/src/index.js"(e,t){typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?t.exports=Iy():t.
exports=xy()}}),Ey=M({"../../work/main/node_modules/agent-base/dist/helpers.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(d,u,f,m){m===
void 0&&(m=f);var p=Object.getOwnPropertyDescriptor(u,f);(!p||("get"in p?!u.__esModule:p.writable||p.configurable))&&(p={enumerable:!0,get:s(function(){return u[f]},
"get")}),Object.defineProperty(d,m,p)}):(function(d,u,f,m){m===void 0&&(m=f),d[m]=u[f]})),r=e&&e.__setModuleDefault||(Object.create?(function(d,u){Object.defineProperty(
d,"default",{enumerable:!0,value:u})}):function(d,u){d.default=u}),n=e&&e.__importStar||function(d){if(d&&d.__esModule)return d;var u={};if(d!=null)for(var f in d)
f!=="default"&&Object.prototype.hasOwnProperty.call(d,f)&&t(u,d,f);return r(u,d),u};Object.defineProperty(e,"__esModule",{value:!0}),e.req=e.json=e.toBuffer=void 0;
var i=n(Oe("http")),a=n(Oe("https"));async function o(d){let u=0;const f=[];for await(const m of d)u+=m.length,f.push(m);return Buffer.concat(f,u)}s(o,"toBuffer"),
e.toBuffer=o;async function c(d){const f=(await o(d)).toString("utf8");try{return JSON.parse(f)}catch(m){const p=m;throw p.message+=` (input: ${f})`,p}}s(c,"jso\
n"),e.json=c;function l(d,u={}){const m=((typeof d=="string"?d:d.href).startsWith("https:")?a:i).request(d,u),p=new Promise((g,A)=>{m.once("response",g).once("e\
rror",A).end()});return m.then=p.then.bind(p),m}s(l,"req"),e.req=l}}),Bc=M({"../../work/main/node_modules/agent-base/dist/index.js"(e){"use strict";var t=e&&e.__createBinding||
(Object.create?(function(u,f,m,p){p===void 0&&(p=m);var g=Object.getOwnPropertyDescriptor(f,m);(!g||("get"in g?!f.__esModule:g.writable||g.configurable))&&(g={enumerable:!0,
get:s(function(){return f[m]},"get")}),Object.defineProperty(u,p,g)}):(function(u,f,m,p){p===void 0&&(p=m),u[p]=f[m]})),r=e&&e.__setModuleDefault||(Object.create?
(function(u,f){Object.defineProperty(u,"default",{enumerable:!0,value:f})}):function(u,f){u.default=f}),n=e&&e.__importStar||function(u){if(u&&u.__esModule)return u;
var f={};if(u!=null)for(var m in u)m!=="default"&&Object.prototype.hasOwnProperty.call(u,m)&&t(f,u,m);return r(f,u),f},i=e&&e.__exportStar||function(u,f){for(var m in u)
m!=="default"&&!Object.prototype.hasOwnProperty.call(f,m)&&t(f,u,m)};Object.defineProperty(e,"__esModule",{value:!0}),e.Agent=void 0;var a=n(Oe("net")),o=n(Oe("\
http")),c=Oe("https");i(Ey(),e);var l=Symbol("AgentBaseInternalState"),d=class extends o.Agent{static{s(this,"Agent")}constructor(u){super(u),this[l]={}}isSecureEndpoint(u){
if(u){if(typeof u.secureEndpoint=="boolean")return u.secureEndpoint;if(typeof u.protocol=="string")return u.protocol==="https:"}const{stack:f}=new Error;return typeof f!=
"string"?!1:f.split(`
`).some(m=>m.indexOf("(https.js:")!==-1||m.indexOf("node:https:")!==-1)}incrementSockets(u){if(this.maxSockets===1/0&&this.maxTotalSockets===1/0)return null;this.
sockets[u]||(this.sockets[u]=[]);const f=new a.Socket({writable:!1});return this.sockets[u].push(f),this.totalSocketCount++,f}decrementSockets(u,f){if(!this.sockets[u]||
f===null)return;const m=this.sockets[u],p=m.indexOf(f);p!==-1&&(m.splice(p,1),this.totalSocketCount--,m.length===0&&delete this.sockets[u])}getName(u){return this.
isSecureEndpoint(u)?c.Agent.prototype.getName.call(this,u):super.getName(u)}createSocket(u,f,m){const p={...f,secureEndpoint:this.isSecureEndpoint(f)},g=this.getName(
p),A=this.incrementSockets(g);Promise.resolve().then(()=>this.connect(u,p)).then(b=>{if(this.decrementSockets(g,A),b instanceof o.Agent)try{return b.addRequest(
u,p)}catch(N){return m(N)}this[l].currentSocket=b,super.createSocket(u,f,m)},b=>{this.decrementSockets(g,A),m(b)})}createConnection(){const u=this[l].currentSocket;
if(this[l].currentSocket=void 0,!u)throw new Error("No socket was returned in the `connect()` function");return u}get defaultPort(){return this[l].defaultPort??
(this.protocol==="https:"?443:80)}set defaultPort(u){this[l]&&(this[l].defaultPort=u)}get protocol(){return this[l].protocol??(this.isSecureEndpoint()?"https:":
"http:")}set protocol(u){this[l]&&(this[l].protocol=u)}};e.Agent=d}}),Sy=M({"../../work/main/node_modules/https-proxy-agent/dist/parse-proxy-response.js"(e){"us\
e strict";var t=e&&e.__importDefault||function(a){return a&&a.__esModule?a:{default:a}};Object.defineProperty(e,"__esModule",{value:!0}),e.parseProxyResponse=void 0;
var r=t(_c()),n=(0,r.default)("https-proxy-agent:parse-proxy-response");function i(a){return new Promise((o,c)=>{let l=0;const d=[];function u(){const A=a.read();
A?g(A):a.once("readable",u)}s(u,"read2");function f(){a.removeListener("end",m),a.removeListener("error",p),a.removeListener("readable",u)}s(f,"cleanup");function m(){
f(),n("onend"),c(new Error("Proxy connection ended before receiving CONNECT response"))}s(m,"onend");function p(A){f(),n("onerror %o",A),c(A)}s(p,"onerror");function g(A){
d.push(A),l+=A.length;const b=Buffer.concat(d,l),N=b.indexOf(`\r
\r
`);if(N===-1){n("have not received end of HTTP headers yet..."),u();return}const h=b.slice(0,N).toString("ascii").split(`\r
`),y=h.shift();if(!y)return a.destroy(),c(new Error("No header received from proxy CONNECT response"));const v=y.split(" "),C=+v[1],D=v.slice(2).join(" "),U={};
for(const le of h){if(!le)continue;const J=le.indexOf(":");if(J===-1)return a.destroy(),c(new Error(`Invalid header from proxy CONNECT response: "${le}"`));const H=le.
slice(0,J).toLowerCase(),Y=le.slice(J+1).trimStart(),F=U[H];typeof F=="string"?U[H]=[F,Y]:Array.isArray(F)?F.push(Y):U[H]=Y}n("got proxy server response: %o %o",
y,U),f(),o({connect:{statusCode:C,statusText:D,headers:U},buffered:b})}s(g,"ondata"),a.on("error",p),a.on("end",m),u()})}s(i,"parseProxyResponse"),e.parseProxyResponse=
i}}),_y=M({"../../work/main/node_modules/https-proxy-agent/dist/index.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(N,h,y,v){v===void 0&&
(v=y);var C=Object.getOwnPropertyDescriptor(h,y);(!C||("get"in C?!h.__esModule:C.writable||C.configurable))&&(C={enumerable:!0,get:s(function(){return h[y]},"ge\
t")}),Object.defineProperty(N,v,C)}):(function(N,h,y,v){v===void 0&&(v=y),N[v]=h[y]})),r=e&&e.__setModuleDefault||(Object.create?(function(N,h){Object.defineProperty(
N,"default",{enumerable:!0,value:h})}):function(N,h){N.default=h}),n=e&&e.__importStar||function(N){if(N&&N.__esModule)return N;var h={};if(N!=null)for(var y in N)
y!=="default"&&Object.prototype.hasOwnProperty.call(N,y)&&t(h,N,y);return r(h,N),h},i=e&&e.__importDefault||function(N){return N&&N.__esModule?N:{default:N}};Object.
defineProperty(e,"__esModule",{value:!0}),e.HttpsProxyAgent=void 0;var a=n(Oe("net")),o=n(Oe("tls")),c=i(Oe("assert")),l=i(_c()),d=Bc(),u=Oe("url"),f=Sy(),m=(0,l.
default)("https-proxy-agent"),p=s(N=>N.servername===void 0&&N.host&&!a.isIP(N.host)?{...N,servername:N.host}:N,"setServernameFromNonIpHost"),g=class extends d.Agent{static{
s(this,"HttpsProxyAgent2")}constructor(N,h){super(h),this.options={path:void 0},this.proxy=typeof N=="string"?new u.URL(N):N,this.proxyHeaders=h?.headers??{},m(
"Creating new HttpsProxyAgent instance: %o",this.proxy.href);const y=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,""),v=this.proxy.port?parseInt(this.
proxy.port,10):this.proxy.protocol==="https:"?443:80;this.connectOpts={ALPNProtocols:["http/1.1"],...h?b(h,"headers"):null,host:y,port:v}}async connect(N,h){const{
proxy:y}=this;if(!h.host)throw new TypeError('No "host" provided');let v;y.protocol==="https:"?(m("Creating `tls.Socket`: %o",this.connectOpts),v=o.connect(p(this.
connectOpts))):(m("Creating `net.Socket`: %o",this.connectOpts),v=a.connect(this.connectOpts));const C=typeof this.proxyHeaders=="function"?this.proxyHeaders():
{...this.proxyHeaders},D=a.isIPv6(h.host)?`[${h.host}]`:h.host;let U=`CONNECT ${D}:${h.port} HTTP/1.1\r
`;if(y.username||y.password){const F=`${decodeURIComponent(y.username)}:${decodeURIComponent(y.password)}`;C["Proxy-Authorization"]=`Basic ${Buffer.from(F).toString(
"base64")}`}C.Host=`${D}:${h.port}`,C["Proxy-Connection"]||(C["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(const F of Object.keys(C))U+=`${F}: ${C[F]}\
\r
`;const le=(0,f.parseProxyResponse)(v);v.write(`${U}\r
`);const{connect:J,buffered:H}=await le;if(N.emit("proxyConnect",J),this.emit("proxyConnect",J,N),J.statusCode===200)return N.once("socket",A),h.secureEndpoint?
(m("Upgrading socket connection to TLS"),o.connect({...b(p(h),"host","path","port"),socket:v})):v;v.destroy();const Y=new a.Socket({writable:!1});return Y.readable=
!0,N.once("socket",F=>{m("Replaying proxy buffer for failed request"),(0,c.default)(F.listenerCount("data")>0),F.push(H),F.push(null)}),Y}};g.protocols=["http",
"https"],e.HttpsProxyAgent=g;function A(N){N.resume()}s(A,"resume");function b(N,...h){const y={};let v;for(v in N)h.includes(v)||(y[v]=N[v]);return y}s(b,"omit")}}),
By=M({"../../work/main/node_modules/http-proxy-agent/node_modules/ms/index.js"(e,t){var r=1e3,n=r*60,i=n*60,a=i*24,o=a*7,c=a*365.25;t.exports=function(m,p){p=p||
{};var g=typeof m;if(g==="string"&&m.length>0)return l(m);if(g==="number"&&isFinite(m))return p.long?u(m):d(m);throw new Error("val is not a non-empty string or\
 a valid number. val="+JSON.stringify(m))};function l(m){if(m=String(m),!(m.length>100)){var p=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(m);if(p){var g=parseFloat(p[1]),A=(p[2]||"ms").toLowerCase();switch(A){case"years":case"year":case"yrs":case"yr":case"y":return g*c;case"weeks":case"week":case"\
w":return g*o;case"days":case"day":case"d":return g*a;case"hours":case"hour":case"hrs":case"hr":case"h":return g*i;case"minutes":case"minute":case"mins":case"mi\
n":case"m":return g*n;case"seconds":case"second":case"secs":case"sec":case"s":return g*r;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return g;default:
return}}}}s(l,"parse2");function d(m){var p=Math.abs(m);return p>=a?Math.round(m/a)+"d":p>=i?Math.round(m/i)+"h":p>=n?Math.round(m/n)+"m":p>=r?Math.round(m/r)+"\
s":m+"ms"}s(d,"fmtShort");function u(m){var p=Math.abs(m);return p>=a?f(m,p,a,"day"):p>=i?f(m,p,i,"hour"):p>=n?f(m,p,n,"minute"):p>=r?f(m,p,r,"second"):m+" ms"}
s(u,"fmtLong");function f(m,p,g,A){var b=p>=g*1.5;return Math.round(m/g)+" "+A+(b?"s":"")}s(f,"plural")}}),Tc=M({"../../work/main/node_modules/http-proxy-agent/\
node_modules/debug/src/common.js"(e,t){function r(n){a.debug=a,a.default=a,a.coerce=f,a.disable=d,a.enable=c,a.enabled=u,a.humanize=By(),a.destroy=m,Object.keys(
n).forEach(p=>{a[p]=n[p]}),a.names=[],a.skips=[],a.formatters={};function i(p){let g=0;for(let A=0;A<p.length;A++)g=(g<<5)-g+p.charCodeAt(A),g|=0;return a.colors[Math.
abs(g)%a.colors.length]}s(i,"selectColor"),a.selectColor=i;function a(p){let g,A=null,b,N;function h(...y){if(!h.enabled)return;const v=h,C=Number(new Date),D=C-
(g||C);v.diff=D,v.prev=g,v.curr=C,g=C,y[0]=a.coerce(y[0]),typeof y[0]!="string"&&y.unshift("%O");let U=0;y[0]=y[0].replace(/%([a-zA-Z%])/g,(J,H)=>{if(J==="%%")return"\
%";U++;const Y=a.formatters[H];if(typeof Y=="function"){const F=y[U];J=Y.call(v,F),y.splice(U,1),U--}return J}),a.formatArgs.call(v,y),(v.log||a.log).apply(v,y)}
return s(h,"debug2"),h.namespace=p,h.useColors=a.useColors(),h.color=a.selectColor(p),h.extend=o,h.destroy=a.destroy,Object.defineProperty(h,"enabled",{enumerable:!0,
configurable:!1,get:s(()=>A!==null?A:(b!==a.namespaces&&(b=a.namespaces,N=a.enabled(p)),N),"get"),set:s(y=>{A=y},"set")}),typeof a.init=="function"&&a.init(h),h}
s(a,"createDebug");function o(p,g){const A=a(this.namespace+(typeof g>"u"?":":g)+p);return A.log=this.log,A}s(o,"extend2");function c(p){a.save(p),a.namespaces=
p,a.names=[],a.skips=[];const g=(typeof p=="string"?p:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(const A of g)A[0]==="-"?a.skips.push(A.slice(
1)):a.names.push(A)}s(c,"enable2");function l(p,g){let A=0,b=0,N=-1,h=0;for(;A<p.length;)if(b<g.length&&(g[b]===p[A]||g[b]==="*"))g[b]==="*"?(N=b,h=A,b++):(A++,
b++);else if(N!==-1)b=N+1,h++,A=h;else return!1;for(;b<g.length&&g[b]==="*";)b++;return b===g.length}s(l,"matchesTemplate");function d(){const p=[...a.names,...a.
skips.map(g=>"-"+g)].join(",");return a.enable(""),p}s(d,"disable2");function u(p){for(const g of a.skips)if(l(p,g))return!1;for(const g of a.names)if(l(p,g))return!0;
return!1}s(u,"enabled2");function f(p){return p instanceof Error?p.stack||p.message:p}s(f,"coerce");function m(){console.warn("Instance method `debug.destroy()`\
 is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")}return s(m,"destroy2"),a.enable(a.load()),a}s(r,"setup"),
t.exports=r}}),Ty=M({"../../work/main/node_modules/http-proxy-agent/node_modules/debug/src/browser.js"(e,t){e.formatArgs=n,e.save=i,e.load=a,e.useColors=r,e.storage=
o(),e.destroy=(()=>{let l=!1;return()=>{l||(l=!0,console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed i\
n the next major version of `debug`."))}})(),e.colors=["#0000CC","#0000FF","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00C\
C66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33C\
CCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0\
066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0\
000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFC\
C00","#FFCC33"];function r(){if(typeof window<"u"&&window.process&&(window.process.type==="renderer"||window.process.__nwjs))return!0;if(typeof navigator<"u"&&navigator.
userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))return!1;let l;return typeof document<"u"&&document.documentElement&&document.documentElement.
style&&document.documentElement.style.WebkitAppearance||typeof window<"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||
typeof navigator<"u"&&navigator.userAgent&&(l=navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/))&&parseInt(l[1],10)>=31||typeof navigator<"u"&&navigator.
userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}s(r,"useColors");function n(l){if(l[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?
" %c":" ")+l[0]+(this.useColors?"%c ":" ")+"+"+t.exports.humanize(this.diff),!this.useColors)return;const d="color: "+this.color;l.splice(1,0,d,"color: inherit");
let u=0,f=0;l[0].replace(/%[a-zA-Z%]/g,m=>{m!=="%%"&&(u++,m==="%c"&&(f=u))}),l.splice(f,0,d)}s(n,"formatArgs"),e.log=console.debug||console.log||(()=>{});function i(l){
try{l?e.storage.setItem("debug",l):e.storage.removeItem("debug")}catch{}}s(i,"save");function a(){let l;try{l=e.storage.getItem("debug")||e.storage.getItem("DEB\
UG")}catch{}return!l&&typeof process<"u"&&"env"in process&&(l=process.env.DEBUG),l}s(a,"load");function o(){try{return localStorage}catch{}}s(o,"localstorage"),
t.exports=Tc()(e);var{formatters:c}=t.exports;c.j=function(l){try{return JSON.stringify(l)}catch(d){return"[UnexpectedJSONParseError]: "+d.message}}}}),Py=M({".\
./../work/main/node_modules/http-proxy-agent/node_modules/debug/src/node.js"(e,t){var r=Oe("tty"),n=Oe("util");e.init=u,e.log=c,e.formatArgs=a,e.save=l,e.load=d,
e.useColors=i,e.destroy=n.deprecate(()=>{},"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major ve\
rsion of `debug`."),e.colors=[6,2,3,4,5,1];try{const m=Oe("supports-color");m&&(m.stderr||m).level>=2&&(e.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,
62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,
198,199,200,201,202,203,204,205,206,207,208,209,214,215,220,221])}catch{}e.inspectOpts=Object.keys(process.env).filter(m=>/^debug_/i.test(m)).reduce((m,p)=>{const g=p.
substring(6).toLowerCase().replace(/_([a-z])/g,(b,N)=>N.toUpperCase());let A=process.env[p];return/^(yes|on|true|enabled)$/i.test(A)?A=!0:/^(no|off|false|disabled)$/i.
test(A)?A=!1:A==="null"?A=null:A=Number(A),m[g]=A,m},{});function i(){return"colors"in e.inspectOpts?!!e.inspectOpts.colors:r.isatty(process.stderr.fd)}s(i,"use\
Colors");function a(m){const{namespace:p,useColors:g}=this;if(g){const A=this.color,b="\x1B[3"+(A<8?A:"8;5;"+A),N=`  ${b};1m${p} \x1B[0m`;m[0]=N+m[0].split(`
`).join(`
`+N),m.push(b+"m+"+t.exports.humanize(this.diff)+"\x1B[0m")}else m[0]=o()+p+" "+m[0]}s(a,"formatArgs");function o(){return e.inspectOpts.hideDate?"":new Date().
toISOString()+" "}s(o,"getDate");function c(...m){return process.stderr.write(n.formatWithOptions(e.inspectOpts,...m)+`
`)}s(c,"log2");function l(m){m?process.env.DEBUG=m:delete process.env.DEBUG}s(l,"save");function d(){return process.env.DEBUG}s(d,"load");function u(m){m.inspectOpts=
{};const p=Object.keys(e.inspectOpts);for(let g=0;g<p.length;g++)m.inspectOpts[p[g]]=e.inspectOpts[p[g]]}s(u,"init"),t.exports=Tc()(e);var{formatters:f}=t.exports;
f.o=function(m){return this.inspectOpts.colors=this.useColors,n.inspect(m,this.inspectOpts).split(`
`).map(p=>p.trim()).join(" ")},f.O=function(m){return this.inspectOpts.colors=this.useColors,n.inspect(m,this.inspectOpts)}}}),Ry=M({"../../work/main/node_modul\
es/http-proxy-agent/node_modules/debug/src/index.js"(e,t){typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?t.exports=Ty():t.exports=
Py()}}),ky=M({"../../work/main/node_modules/http-proxy-agent/dist/index.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(g,A,b,N){N===void 0&&
(N=b);var h=Object.getOwnPropertyDescriptor(A,b);(!h||("get"in h?!A.__esModule:h.writable||h.configurable))&&(h={enumerable:!0,get:s(function(){return A[b]},"ge\
t")}),Object.defineProperty(g,N,h)}):(function(g,A,b,N){N===void 0&&(N=b),g[N]=A[b]})),r=e&&e.__setModuleDefault||(Object.create?(function(g,A){Object.defineProperty(
g,"default",{enumerable:!0,value:A})}):function(g,A){g.default=A}),n=e&&e.__importStar||function(g){if(g&&g.__esModule)return g;var A={};if(g!=null)for(var b in g)
b!=="default"&&Object.prototype.hasOwnProperty.call(g,b)&&t(A,g,b);return r(A,g),A},i=e&&e.__importDefault||function(g){return g&&g.__esModule?g:{default:g}};Object.
defineProperty(e,"__esModule",{value:!0}),e.HttpProxyAgent=void 0;var a=n(Oe("net")),o=n(Oe("tls")),c=i(Ry()),l=Oe("events"),d=Bc(),u=Oe("url"),f=(0,c.default)(
"http-proxy-agent"),m=class extends d.Agent{static{s(this,"HttpProxyAgent2")}constructor(g,A){super(A),this.proxy=typeof g=="string"?new u.URL(g):g,this.proxyHeaders=
A?.headers??{},f("Creating new HttpProxyAgent instance: %o",this.proxy.href);const b=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,""),N=this.proxy.
port?parseInt(this.proxy.port,10):this.proxy.protocol==="https:"?443:80;this.connectOpts={...A?p(A,"headers"):null,host:b,port:N}}addRequest(g,A){g._header=null,
this.setRequestProps(g,A),super.addRequest(g,A)}setRequestProps(g,A){const{proxy:b}=this,N=A.secureEndpoint?"https:":"http:",h=g.getHeader("host")||"localhost",
y=`${N}//${h}`,v=new u.URL(g.path,y);A.port!==80&&(v.port=String(A.port)),g.path=String(v);const C=typeof this.proxyHeaders=="function"?this.proxyHeaders():{...this.
proxyHeaders};if(b.username||b.password){const D=`${decodeURIComponent(b.username)}:${decodeURIComponent(b.password)}`;C["Proxy-Authorization"]=`Basic ${Buffer.
from(D).toString("base64")}`}C["Proxy-Connection"]||(C["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(const D of Object.keys(C)){const U=C[D];U&&g.
setHeader(D,U)}}async connect(g,A){g._header=null,g.path.includes("://")||this.setRequestProps(g,A);let b,N;f("Regenerating stored HTTP header string for reques\
t"),g._implicitHeader(),g.outputData&&g.outputData.length>0&&(f("Patching connection write() output buffer with updated header"),b=g.outputData[0].data,N=b.indexOf(
`\r
\r
`)+4,g.outputData[0].data=g._header+b.substring(N),f("Output buffer: %o",g.outputData[0].data));let h;return this.proxy.protocol==="https:"?(f("Creating `tls.So\
cket`: %o",this.connectOpts),h=o.connect(this.connectOpts)):(f("Creating `net.Socket`: %o",this.connectOpts),h=a.connect(this.connectOpts)),await(0,l.once)(h,"c\
onnect"),h}};m.protocols=["http","https"],e.HttpProxyAgent=m;function p(g,...A){const b={};let N;for(N in g)A.includes(N)||(b[N]=g[N]);return b}s(p,"omit")}}),Oy=M(
{"../../work/main/node_modules/@azure/core-tracing/dist/commonjs/state.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.state=void 0,e.state=
{instrumenterImplementation:void 0}}}),My=M({"../../work/main/node_modules/@azure/core-client/dist/commonjs/state-cjs.js"(e){"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.state=void 0,e.state={operationRequestMap:new WeakMap}}}),Dy=M({"uncalled:readdir-glob"(e,t){t.exports=s(function(){throw new Error(
"readdir-glob is not in this bundle")},"leftOut")}}),Ly=M({"../../work/main/node_modules/async/dist/async.js"(e,t){(function(r,n){typeof e=="object"&&typeof t<"\
u"?n(e):typeof define=="function"&&define.amd?define(["exports"],n):(r=typeof globalThis<"u"?globalThis:r||self,n(r.async={}))})(e,(function(r){"use strict";function n(S,...x){
return(...B)=>S(...x,...B)}s(n,"apply");function i(S){return function(...x){var B=x.pop();return S.call(this,x,B)}}s(i,"initialParams");var a=typeof queueMicrotask==
"function"&&queueMicrotask,o=typeof setImmediate=="function"&&setImmediate,c=typeof process=="object"&&typeof process.nextTick=="function";function l(S){setTimeout(
S,0)}s(l,"fallback");function d(S){return(x,...B)=>S(()=>x(...B))}s(d,"wrap");var u;a?u=queueMicrotask:o?u=setImmediate:c?u=process.nextTick:u=l;var f=d(u);function m(S){
return A(S)?function(...x){const B=x.pop(),Q=S.apply(this,x);return p(Q,B)}:i(function(x,B){var Q;try{Q=S.apply(this,x)}catch(te){return B(te)}if(Q&&typeof Q.then==
"function")return p(Q,B);B(null,Q)})}s(m,"asyncify");function p(S,x){return S.then(B=>{g(x,null,B)},B=>{g(x,B&&(B instanceof Error||B.message)?B:new Error(B))})}
s(p,"handlePromise");function g(S,x,B){try{S(x,B)}catch(Q){f(te=>{throw te},Q)}}s(g,"invokeCallback");function A(S){return S[Symbol.toStringTag]==="AsyncFunctio\
n"}s(A,"isAsync");function b(S){return S[Symbol.toStringTag]==="AsyncGenerator"}s(b,"isAsyncGenerator");function N(S){return typeof S[Symbol.asyncIterator]=="fu\
nction"}s(N,"isAsyncIterable");function h(S){if(typeof S!="function")throw new Error("expected a function");return A(S)?m(S):S}s(h,"wrapAsync");function y(S,x){
if(x||(x=S.length),!x)throw new Error("arity is undefined");function B(...Q){return typeof Q[x-1]=="function"?S.apply(this,Q):new Promise((te,ne)=>{Q[x-1]=(ie,...ae)=>{
if(ie)return ne(ie);te(ae.length>1?ae:ae[0])},S.apply(this,Q)})}return s(B,"awaitable"),B}s(y,"awaitify");function v(S){return s(function(B,...Q){return y(function(ne){
var ie=this;return S(B,(ae,he)=>{h(ae).apply(ie,Q.concat(he))},ne)})},"applyEach2")}s(v,"applyEach$1");function C(S,x,B,Q){x=x||[];var te=[],ne=0,ie=h(B);return S(
x,(ae,he,De)=>{var $e=ne++;ie(ae,(rt,Ve)=>{te[$e]=Ve,De(rt)})},ae=>{Q(ae,te)})}s(C,"_asyncMap");function D(S){return S&&typeof S.length=="number"&&S.length>=0&&
S.length%1===0}s(D,"isArrayLike");const U={};function le(S){function x(...B){if(S!==null){var Q=S;S=null,Q.apply(this,B)}}return s(x,"wrapper"),Object.assign(x,
S),x}s(le,"once");function J(S){return S[Symbol.iterator]&&S[Symbol.iterator]()}s(J,"getIterator");function H(S){var x=-1,B=S.length;return s(function(){return++x<
B?{value:S[x],key:x}:null},"next")}s(H,"createArrayIterator");function Y(S){var x=-1;return s(function(){var Q=S.next();return Q.done?null:(x++,{value:Q.value,key:x})},
"next")}s(Y,"createES2015Iterator");function F(S){var x=S?Object.keys(S):[],B=-1,Q=x.length;return s(function te(){var ne=x[++B];return ne==="__proto__"?te():B<
Q?{value:S[ne],key:ne}:null},"next")}s(F,"createObjectIterator");function z(S){if(D(S))return H(S);var x=J(S);return x?Y(x):F(S)}s(z,"createIterator");function $(S){
return function(...x){if(S===null)throw new Error("Callback was already called.");var B=S;S=null,B.apply(this,x)}}s($,"onlyOnce");function G(S,x,B,Q){let te=!1,
ne=!1,ie=!1,ae=0,he=0;function De(){ae>=x||ie||te||(ie=!0,S.next().then(({value:Ve,done:gr})=>{if(!(ne||te)){if(ie=!1,gr){te=!0,ae<=0&&Q(null);return}ae++,B(Ve,
he,$e),he++,De()}}).catch(rt))}s(De,"replenish");function $e(Ve,gr){if(ae-=1,!ne){if(Ve)return rt(Ve);if(Ve===!1){te=!0,ne=!0;return}if(gr===U||te&&ae<=0)return te=
!0,Q(null);De()}}s($e,"iterateeCallback");function rt(Ve){ne||(ie=!1,te=!0,Q(Ve))}s(rt,"handleError"),De()}s(G,"asyncEachOfLimit");var ue=s(S=>(x,B,Q)=>{if(Q=le(
Q),S<=0)throw new RangeError("concurrency limit cannot be less than 1");if(!x)return Q(null);if(b(x))return G(x,S,B,Q);if(N(x))return G(x[Symbol.asyncIterator](),
S,B,Q);var te=z(x),ne=!1,ie=!1,ae=0,he=!1;function De(rt,Ve){if(!ie)if(ae-=1,rt)ne=!0,Q(rt);else if(rt===!1)ne=!0,ie=!0;else{if(Ve===U||ne&&ae<=0)return ne=!0,Q(
null);he||$e()}}s(De,"iterateeCallback");function $e(){for(he=!0;ae<S&&!ne;){var rt=te();if(rt===null){ne=!0,ae<=0&&Q(null);return}ae+=1,B(rt.value,rt.key,$(De))}
he=!1}s($e,"replenish"),$e()},"eachOfLimit$2");function Ae(S,x,B,Q){return ue(x)(S,h(B),Q)}s(Ae,"eachOfLimit");var Ce=y(Ae,4);function K(S,x,B){B=le(B);var Q=0,
te=0,{length:ne}=S,ie=!1;ne===0&&B(null);function ae(he,De){he===!1&&(ie=!0),ie!==!0&&(he?B(he):(++te===ne||De===U)&&B(null))}for(s(ae,"iteratorCallback");Q<ne;Q++)
x(S[Q],Q,$(ae))}s(K,"eachOfArrayLike");function O(S,x,B){return Ce(S,1/0,x,B)}s(O,"eachOfGeneric");function Z(S,x,B){var Q=D(S)?K:O;return Q(S,h(x),B)}s(Z,"each\
Of");var P=y(Z,3);function re(S,x,B){return C(P,S,x,B)}s(re,"map");var de=y(re,3),X=v(de);function Ie(S,x,B){return Ce(S,1,x,B)}s(Ie,"eachOfSeries");var se=y(Ie,
3);function Ee(S,x,B){return C(se,S,x,B)}s(Ee,"mapSeries");var be=y(Ee,3),w=v(be);const I=Symbol("promiseCallback");function W(){let S,x;function B(Q,...te){if(Q)
return x(Q);S(te.length>1?te:te[0])}return s(B,"callback"),B[I]=new Promise((Q,te)=>{S=Q,x=te}),B}s(W,"promiseCallback");function ee(S,x,B){typeof x!="number"&&
(B=x,x=null),B=le(B||W());var Q=Object.keys(S).length;if(!Q)return B(null);x||(x=Q);var te={},ne=0,ie=!1,ae=!1,he=Object.create(null),De=[],$e=[],rt={};Object.keys(
S).forEach(Me=>{var Ue=S[Me];if(!Array.isArray(Ue)){Ve(Me,[Ue]),$e.push(Me);return}var Ze=Ue.slice(0,Ue.length-1),ut=Ze.length;if(ut===0){Ve(Me,Ue),$e.push(Me);
return}rt[Me]=ut,Ze.forEach(It=>{if(!S[It])throw new Error("async.auto task `"+Me+"` has a non-existent dependency `"+It+"` in "+Ze.join(", "));ai(It,()=>{ut--,
ut===0&&Ve(Me,Ue)})})}),nt(),gr();function Ve(Me,Ue){De.push(()=>$i(Me,Ue))}s(Ve,"enqueueTask");function gr(){if(!ie){if(De.length===0&&ne===0)return B(null,te);
for(;De.length&&ne<x;){var Me=De.shift();Me()}}}s(gr,"processQueue");function ai(Me,Ue){var Ze=he[Me];Ze||(Ze=he[Me]=[]),Ze.push(Ue)}s(ai,"addListener");function Nn(Me){
var Ue=he[Me]||[];Ue.forEach(Ze=>Ze()),gr()}s(Nn,"taskComplete");function $i(Me,Ue){if(!ae){var Ze=$((It,...yr)=>{if(ne--,It===!1){ie=!0;return}if(yr.length<2&&
([yr]=yr),It){var si={};if(Object.keys(te).forEach(wn=>{si[wn]=te[wn]}),si[Me]=yr,ae=!0,he=Object.create(null),ie)return;B(It,si)}else te[Me]=yr,Nn(Me)});ne++;var ut=h(
Ue[Ue.length-1]);Ue.length>1?ut(te,Ze):ut(Ze)}}s($i,"runTask");function nt(){for(var Me,Ue=0;$e.length;)Me=$e.pop(),Ue++,Fe(Me).forEach(Ze=>{--rt[Ze]===0&&$e.push(
Ze)});if(Ue!==Q)throw new Error("async.auto cannot execute tasks due to a recursive dependency")}s(nt,"checkForDeadlocks");function Fe(Me){var Ue=[];return Object.
keys(S).forEach(Ze=>{const ut=S[Ze];Array.isArray(ut)&&ut.indexOf(Me)>=0&&Ue.push(Ze)}),Ue}return s(Fe,"getDependents"),B[I]}s(ee,"auto");var oe=/^(?:async\s)?(?:function)?\s*(?:\w+\s*)?\(([^)]+)\)(?:\s*{)/,
R=/^(?:async\s)?\s*(?:\(\s*)?((?:[^)=\s]\s*)*)(?:\)\s*)?=>/,L=/,/,V=/(=.+)?(\s*)$/;function ge(S){let x="",B=0,Q=S.indexOf("*/");for(;B<S.length;)if(S[B]==="/"&&
S[B+1]==="/"){let te=S.indexOf(`
`,B);B=te===-1?S.length:te}else if(Q!==-1&&S[B]==="/"&&S[B+1]==="*"){let te=S.indexOf("*/",B);te!==-1?(B=te+2,Q=S.indexOf("*/",B)):(x+=S[B],B++)}else x+=S[B],B++;
return x}s(ge,"stripComments");function pe(S){const x=ge(S.toString());let B=x.match(oe);if(B||(B=x.match(R)),!B)throw new Error(`could not parse args in autoIn\
ject
Source:
`+x);let[,Q]=B;return Q.replace(/\s/g,"").split(L).map(te=>te.replace(V,"").trim())}s(pe,"parseParams");function ye(S,x){var B={};return Object.keys(S).forEach(
Q=>{var te=S[Q],ne,ie=A(te),ae=!ie&&te.length===1||ie&&te.length===0;if(Array.isArray(te))ne=[...te],te=ne.pop(),B[Q]=ne.concat(ne.length>0?he:te);else if(ae)B[Q]=
te;else{if(ne=pe(te),te.length===0&&!ie&&ne.length===0)throw new Error("autoInject task functions require explicit parameters.");ie||ne.pop(),B[Q]=ne.concat(he)}
function he(De,$e){var rt=ne.map(Ve=>De[Ve]);rt.push($e),h(te)(...rt)}s(he,"newTask")}),ee(B,x)}s(ye,"autoInject");class j{static{s(this,"DLL")}constructor(){this.
head=this.tail=null,this.length=0}removeLink(x){return x.prev?x.prev.next=x.next:this.head=x.next,x.next?x.next.prev=x.prev:this.tail=x.prev,x.prev=x.next=null,
this.length-=1,x}empty(){for(;this.head;)this.shift();return this}insertAfter(x,B){B.prev=x,B.next=x.next,x.next?x.next.prev=B:this.tail=B,x.next=B,this.length+=
1}insertBefore(x,B){B.prev=x.prev,B.next=x,x.prev?x.prev.next=B:this.head=B,x.prev=B,this.length+=1}unshift(x){this.head?this.insertBefore(this.head,x):ce(this,
x)}push(x){this.tail?this.insertAfter(this.tail,x):ce(this,x)}shift(){return this.head&&this.removeLink(this.head)}pop(){return this.tail&&this.removeLink(this.
tail)}toArray(){return[...this]}*[Symbol.iterator](){for(var x=this.head;x;)yield x.data,x=x.next}remove(x){for(var B=this.head;B;){var{next:Q}=B;x(B)&&this.removeLink(
B),B=Q}return this}}function ce(S,x){S.length=1,S.head=S.tail=x}s(ce,"setInitial");function Ne(S,x,B){if(x==null)x=1;else if(x===0)throw new RangeError("Concurr\
ency must not be zero");var Q=h(S),te=0,ne=[];const ie={error:[],drain:[],saturated:[],unsaturated:[],empty:[]};function ae(Fe,Me){ie[Fe].push(Me)}s(ae,"on");function he(Fe,Me){
const Ue=s((...Ze)=>{De(Fe,Ue),Me(...Ze)},"handleAndRemove");ie[Fe].push(Ue)}s(he,"once2");function De(Fe,Me){if(!Fe)return Object.keys(ie).forEach(Ue=>ie[Ue]=[]);
if(!Me)return ie[Fe]=[];ie[Fe]=ie[Fe].filter(Ue=>Ue!==Me)}s(De,"off");function $e(Fe,...Me){ie[Fe].forEach(Ue=>Ue(...Me))}s($e,"trigger");var rt=!1;function Ve(Fe,Me,Ue,Ze){
if(Ze!=null&&typeof Ze!="function")throw new Error("task callback must be a function");nt.started=!0;var ut,It;function yr(wn,...Xi){if(wn)return Ue?It(wn):ut();
if(Xi.length<=1)return ut(Xi[0]);ut(Xi)}s(yr,"promiseCallback2");var si=nt._createTaskItem(Fe,Ue?yr:Ze||yr);if(Me?nt._tasks.unshift(si):nt._tasks.push(si),rt||(rt=
!0,f(()=>{rt=!1,nt.process()})),Ue||!Ze)return new Promise((wn,Xi)=>{ut=wn,It=Xi})}s(Ve,"_insert");function gr(Fe){return function(Me,...Ue){te-=1;for(var Ze=0,
ut=Fe.length;Ze<ut;Ze++){var It=Fe[Ze],yr=ne.indexOf(It);yr===0?ne.shift():yr>0&&ne.splice(yr,1),It.callback(Me,...Ue),Me!=null&&$e("error",Me,It.data)}te<=nt.concurrency-
nt.buffer&&$e("unsaturated"),nt.idle()&&$e("drain"),nt.process()}}s(gr,"_createCB");function ai(Fe){return Fe.length===0&&nt.idle()?(f(()=>$e("drain")),!0):!1}s(
ai,"_maybeDrain");const Nn=s(Fe=>Me=>{if(!Me)return new Promise((Ue,Ze)=>{he(Fe,(ut,It)=>{if(ut)return Ze(ut);Ue(It)})});De(Fe),ae(Fe,Me)},"eventMethod");var $i=!1,
nt={_tasks:new j,_createTaskItem(Fe,Me){return{data:Fe,callback:Me}},*[Symbol.iterator](){yield*nt._tasks[Symbol.iterator]()},concurrency:x,payload:B,buffer:x/4,
started:!1,paused:!1,push(Fe,Me){return Array.isArray(Fe)?ai(Fe)?void 0:Fe.map(Ue=>Ve(Ue,!1,!1,Me)):Ve(Fe,!1,!1,Me)},pushAsync(Fe,Me){return Array.isArray(Fe)?ai(
Fe)?void 0:Fe.map(Ue=>Ve(Ue,!1,!0,Me)):Ve(Fe,!1,!0,Me)},kill(){De(),nt._tasks.empty()},unshift(Fe,Me){return Array.isArray(Fe)?ai(Fe)?void 0:Fe.map(Ue=>Ve(Ue,!0,
!1,Me)):Ve(Fe,!0,!1,Me)},unshiftAsync(Fe,Me){return Array.isArray(Fe)?ai(Fe)?void 0:Fe.map(Ue=>Ve(Ue,!0,!0,Me)):Ve(Fe,!0,!0,Me)},remove(Fe){nt._tasks.remove(Fe)},
process(){if(!$i){for($i=!0;!nt.paused&&te<nt.concurrency&&nt._tasks.length;){var Fe=[],Me=[],Ue=nt._tasks.length;nt.payload&&(Ue=Math.min(Ue,nt.payload));for(var Ze=0;Ze<
Ue;Ze++){var ut=nt._tasks.shift();Fe.push(ut),ne.push(ut),Me.push(ut.data)}te+=1,nt._tasks.length===0&&$e("empty"),te===nt.concurrency&&$e("saturated");var It=$(
gr(Fe));Q(Me,It)}$i=!1}},length(){return nt._tasks.length},running(){return te},workersList(){return ne},idle(){return nt._tasks.length+te===0},pause(){nt.paused=
!0},resume(){nt.paused!==!1&&(nt.paused=!1,f(nt.process))}};return Object.defineProperties(nt,{saturated:{writable:!1,value:Nn("saturated")},unsaturated:{writable:!1,
value:Nn("unsaturated")},empty:{writable:!1,value:Nn("empty")},drain:{writable:!1,value:Nn("drain")},error:{writable:!1,value:Nn("error")}}),nt}s(Ne,"queue$1");
function me(S,x){return Ne(S,1,x)}s(me,"cargo$1");function ke(S,x,B){return Ne(S,x,B)}s(ke,"cargo");function ct(S,x,B,Q){Q=le(Q);var te=h(B);return se(S,(ne,ie,ae)=>{
te(x,ne,(he,De)=>{x=De,ae(he)})},ne=>Q(ne,x))}s(ct,"reduce");var qe=y(ct,4);function tt(...S){var x=S.map(h);return function(...B){var Q=this,te=B[B.length-1];return typeof te==
"function"?B.pop():te=W(),qe(x,B,(ne,ie,ae)=>{ie.apply(Q,ne.concat((he,...De)=>{ae(he,De)}))},(ne,ie)=>te(ne,...ie)),te[I]}}s(tt,"seq");function ar(...S){return tt(
...S.reverse())}s(ar,"compose");function Ct(S,x,B,Q){return C(ue(x),S,B,Q)}s(Ct,"mapLimit");var pt=y(Ct,4);function mr(S,x,B,Q){var te=h(B);return pt(S,x,(ne,ie)=>{
te(ne,(ae,...he)=>ae?ie(ae):ie(ae,he))},(ne,ie)=>{for(var ae=[],he=0;he<ie.length;he++)ie[he]&&(ae=ae.concat(...ie[he]));return Q(ne,ae)})}s(mr,"concatLimit");var Qt=y(
mr,4);function Xt(S,x,B){return Qt(S,1/0,x,B)}s(Xt,"concat2");var jr=y(Xt,3);function jn(S,x,B){return Qt(S,1,x,B)}s(jn,"concatSeries");var Gr=y(jn,3);function Gn(...S){
return function(...x){var B=x.pop();return B(null,...S)}}s(Gn,"constant$1");function fr(S,x){return(B,Q,te,ne)=>{var ie=!1,ae;const he=h(te);B(Q,(De,$e,rt)=>{he(
De,(Ve,gr)=>{if(Ve||Ve===!1)return rt(Ve);if(S(gr)&&!ae)return ie=!0,ae=x(!0,De),rt(null,U);rt()})},De=>{if(De)return ne(De);ne(null,ie?ae:x(!1))})}}s(fr,"_crea\
teTester");function Wn(S,x,B){return fr(Q=>Q,(Q,te)=>te)(P,S,x,B)}s(Wn,"detect");var qt=y(Wn,3);function vr(S,x,B,Q){return fr(te=>te,(te,ne)=>ne)(ue(x),S,B,Q)}
s(vr,"detectLimit");var sr=y(vr,4);function pr(S,x,B){return fr(Q=>Q,(Q,te)=>te)(ue(1),S,x,B)}s(pr,"detectSeries");var yn=y(pr,3);function Yn(S){return(x,...B)=>h(
x)(...B,(Q,...te)=>{typeof console=="object"&&(Q?console.error&&console.error(Q):console[S]&&te.forEach(ne=>console[S](ne)))})}s(Yn,"consoleFunc");var Wr=Yn("di\
r");function vt(S,x,B){B=$(B);var Q=h(S),te=h(x),ne;function ie(he,...De){if(he)return B(he);he!==!1&&(ne=De,te(...De,ae))}s(ie,"next");function ae(he,De){if(he)
return B(he);if(he!==!1){if(!De)return B(null,...ne);Q(ie)}}return s(ae,"check"),ae(null,!0)}s(vt,"doWhilst");var T=y(vt,3);function k(S,x,B){const Q=h(x);return T(
S,(...te)=>{const ne=te.pop();Q(...te,(ie,ae)=>ne(ie,!ae))},B)}s(k,"doUntil");function we(S){return(x,B,Q)=>S(x,Q)}s(we,"_withoutIndex");function ve(S,x,B){return P(
S,we(h(x)),B)}s(ve,"eachLimit$2");var xe=y(ve,3);function dt(S,x,B,Q){return ue(x)(S,we(h(B)),Q)}s(dt,"eachLimit");var At=y(dt,4);function Kn(S,x,B){return At(S,
1,x,B)}s(Kn,"eachSeries");var jt=y(Kn,3);function Yr(S){return A(S)?S:function(...x){var B=x.pop(),Q=!0;x.push((...te)=>{Q?f(()=>B(...te)):B(...te)}),S.apply(this,
x),Q=!1}}s(Yr,"ensureAsync");function Qi(S,x,B){return fr(Q=>!Q,Q=>!Q)(P,S,x,B)}s(Qi,"every");var Vt=y(Qi,3);function Kr(S,x,B,Q){return fr(te=>!te,te=>!te)(ue(
x),S,B,Q)}s(Kr,"everyLimit");var Rr=y(Kr,4);function An(S,x,B){return fr(Q=>!Q,Q=>!Q)(se,S,x,B)}s(An,"everySeries");var Nr=y(An,3);function wr(S,x,B,Q){var te=new Array(
x.length);S(x,(ne,ie,ae)=>{B(ne,(he,De)=>{te[ie]=!!De,ae(he)})},ne=>{if(ne)return Q(ne);for(var ie=[],ae=0;ae<x.length;ae++)te[ae]&&ie.push(x[ae]);Q(null,ie)})}
s(wr,"filterArray");function _r(S,x,B,Q){var te=[];S(x,(ne,ie,ae)=>{B(ne,(he,De)=>{if(he)return ae(he);De&&te.push({index:ie,value:ne}),ae(he)})},ne=>{if(ne)return Q(
ne);Q(null,te.sort((ie,ae)=>ie.index-ae.index).map(ie=>ie.value))})}s(_r,"filterGeneric");function Nt(S,x,B,Q){var te=D(x)?wr:_r;return te(S,x,h(B),Q)}s(Nt,"_fi\
lter");function $l(S,x,B){return Nt(P,S,x,B)}s($l,"filter");var Zt=y($l,3);function Xs(S,x,B,Q){return Nt(ue(x),S,B,Q)}s(Xs,"filterLimit");var Jn=y(Xs,4);function Vs(S,x,B){
return Nt(se,S,x,B)}s(Vs,"filterSeries");var $n=y(Vs,3);function qi(S,x){var B=$(x),Q=h(Yr(S));function te(ne){if(ne)return B(ne);ne!==!1&&Q(te)}return s(te,"ne\
xt"),te()}s(qi,"forever");var Da=y(qi,2);function Xl(S,x,B,Q){var te=h(B);return pt(S,x,(ne,ie)=>{te(ne,(ae,he)=>ae?ie(ae):ie(ae,{key:he,val:ne}))},(ne,ie)=>{for(var ae={},
{hasOwnProperty:he}=Object.prototype,De=0;De<ie.length;De++)if(ie[De]){var{key:$e}=ie[De],{val:rt}=ie[De];he.call(ae,$e)?ae[$e].push(rt):ae[$e]=[rt]}return Q(ne,
ae)})}s(Xl,"groupByLimit");var Xn=y(Xl,4);function Vn(S,x,B){return Xn(S,1/0,x,B)}s(Vn,"groupBy");function Zn(S,x,B){return Xn(S,1,x,B)}s(Zn,"groupBySeries");var La=Yn(
"log");function Zs(S,x,B,Q){Q=le(Q);var te={},ne=h(B);return ue(x)(S,(ie,ae,he)=>{ne(ie,ae,(De,$e)=>{if(De)return he(De);te[ae]=$e,he(De)})},ie=>Q(ie,te))}s(Zs,
"mapValuesLimit");var ei=y(Zs,4);function eo(S,x,B){return ei(S,1/0,x,B)}s(eo,"mapValues");function za(S,x,B){return ei(S,1,x,B)}s(za,"mapValuesSeries");function ji(S,x=B=>B){
var B=Object.create(null),Q=Object.create(null),te=h(S),ne=i((ie,ae)=>{var he=x(...ie);he in B?f(()=>ae(null,...B[he])):he in Q?Q[he].push(ae):(Q[he]=[ae],te(...ie,
(De,...$e)=>{De||(B[he]=$e);var rt=Q[he];delete Q[he];for(var Ve=0,gr=rt.length;Ve<gr;Ve++)rt[Ve](De,...$e)}))});return ne.memo=B,ne.unmemoized=S,ne}s(ji,"memoi\
ze");var Gi;c?Gi=process.nextTick:o?Gi=setImmediate:Gi=l;var to=d(Gi),Wi=y((S,x,B)=>{var Q=D(x)?[]:{};S(x,(te,ne,ie)=>{h(te)((ae,...he)=>{he.length<2&&([he]=he),
Q[ne]=he,ie(ae)})},te=>B(te,Q))},3);function Fa(S,x){return Wi(P,S,x)}s(Fa,"parallel");function Ua(S,x,B){return Wi(ue(x),S,B)}s(Ua,"parallelLimit");function Yi(S,x){
var B=h(S);return Ne((Q,te)=>{B(Q[0],te)},x,1)}s(Yi,"queue");class ro{static{s(this,"Heap")}constructor(){this.heap=[],this.pushCount=Number.MIN_SAFE_INTEGER}get length(){
return this.heap.length}empty(){return this.heap=[],this}percUp(x){let B;for(;x>0&&Qa(this.heap[x],this.heap[B=Ha(x)]);){let Q=this.heap[x];this.heap[x]=this.heap[B],
this.heap[B]=Q,x=B}}percDown(x){let B;for(;(B=Vl(x))<this.heap.length&&(B+1<this.heap.length&&Qa(this.heap[B+1],this.heap[B])&&(B=B+1),!Qa(this.heap[x],this.heap[B]));){
let Q=this.heap[x];this.heap[x]=this.heap[B],this.heap[B]=Q,x=B}}push(x){x.pushCount=++this.pushCount,this.heap.push(x),this.percUp(this.heap.length-1)}unshift(x){
return this.heap.push(x)}shift(){let[x]=this.heap;return this.heap[0]=this.heap[this.heap.length-1],this.heap.pop(),this.percDown(0),x}toArray(){return[...this]}*[Symbol.
iterator](){for(let x=0;x<this.heap.length;x++)yield this.heap[x].data}remove(x){let B=0;for(let Q=0;Q<this.heap.length;Q++)x(this.heap[Q])||(this.heap[B]=this.
heap[Q],B++);this.heap.splice(B);for(let Q=Ha(this.heap.length-1);Q>=0;Q--)this.percDown(Q);return this}}function Vl(S){return(S<<1)+1}s(Vl,"leftChi");function Ha(S){
return(S+1>>1)-1}s(Ha,"parent");function Qa(S,x){return S.priority!==x.priority?S.priority<x.priority:S.pushCount<x.pushCount}s(Qa,"smaller");function no(S,x){var B=Yi(
S,x),{push:Q,pushAsync:te}=B;B._tasks=new ro,B._createTaskItem=({data:ie,priority:ae},he)=>({data:ie,priority:ae,callback:he});function ne(ie,ae){return Array.isArray(
ie)?ie.map(he=>({data:he,priority:ae})):{data:ie,priority:ae}}return s(ne,"createDataItems"),B.push=function(ie,ae=0,he){return Q(ne(ie,ae),he)},B.pushAsync=function(ie,ae=0,he){
return te(ne(ie,ae),he)},delete B.unshift,delete B.unshiftAsync,B}s(no,"priorityQueue");function qa(S,x){if(x=le(x),!Array.isArray(S))return x(new TypeError("Fi\
rst argument to race must be an array of functions"));if(!S.length)return x();for(var B=0,Q=S.length;B<Q;B++)h(S[B])(x)}s(qa,"race");var ja=y(qa,2);function ti(S,x,B,Q){
var te=[...S].reverse();return qe(te,x,B,Q)}s(ti,"reduceRight");function Jr(S){var x=h(S);return i(s(function(Q,te){return Q.push((ne,...ie)=>{let ae={};if(ne&&
(ae.error=ne),ie.length>0){var he=ie;ie.length<=1&&([he]=ie),ae.value=he}te(null,ae)}),x.apply(this,Q)},"reflectOn"))}s(Jr,"reflect");function io(S){var x;return Array.
isArray(S)?x=S.map(Jr):(x={},Object.keys(S).forEach(B=>{x[B]=Jr.call(this,S[B])})),x}s(io,"reflectAll");function Ga(S,x,B,Q){const te=h(B);return Nt(S,x,(ne,ie)=>{
te(ne,(ae,he)=>{ie(ae,!he)})},Q)}s(Ga,"reject$2");function Zl(S,x,B){return Ga(P,S,x,B)}s(Zl,"reject");var Wa=y(Zl,3);function ec(S,x,B,Q){return Ga(ue(x),S,B,Q)}
s(ec,"rejectLimit");var ao=y(ec,4);function tc(S,x,B){return Ga(se,S,x,B)}s(tc,"rejectSeries");var Ya=y(tc,3);function Ka(S){return function(){return S}}s(Ka,"c\
onstant");const $r=5,Ja=0;function bn(S,x,B){var Q={times:$r,intervalFunc:Ka(Ja)};if(arguments.length<3&&typeof S=="function"?(B=x||W(),x=S):(rc(Q,S),B=B||W()),
typeof x!="function")throw new Error("Invalid arguments for async.retry");var te=h(x),ne=1;function ie(){te((ae,...he)=>{ae!==!1&&(ae&&ne++<Q.times&&(typeof Q.errorFilter!=
"function"||Q.errorFilter(ae))?setTimeout(ie,Q.intervalFunc(ne-1)):B(ae,...he))})}return s(ie,"retryAttempt"),ie(),B[I]}s(bn,"retry");function rc(S,x){if(typeof x==
"object")S.times=+x.times||$r,S.intervalFunc=typeof x.interval=="function"?x.interval:Ka(+x.interval||Ja),S.errorFilter=x.errorFilter;else if(typeof x=="number"||
typeof x=="string")S.times=+x||$r;else throw new Error("Invalid arguments for async.retry")}s(rc,"parseTimes");function Gt(S,x){x||(x=S,S=null);let B=S&&S.arity||
x.length;A(x)&&(B+=1);var Q=h(x);return i((te,ne)=>{(te.length<B-1||ne==null)&&(te.push(ne),ne=W());function ie(ae){Q(...te,ae)}return s(ie,"taskFn"),S?bn(S,ie,
ne):bn(ie,ne),ne[I]})}s(Gt,"retryable");function vn(S,x){return Wi(se,S,x)}s(vn,"series");function Ki(S,x,B){return fr(Boolean,Q=>Q)(P,S,x,B)}s(Ki,"some");var ri=y(
Ki,3);function so(S,x,B,Q){return fr(Boolean,te=>te)(ue(x),S,B,Q)}s(so,"someLimit");var ni=y(so,4);function oo(S,x,B){return fr(Boolean,Q=>Q)(se,S,x,B)}s(oo,"so\
meSeries");var ii=y(oo,3);function Ye(S,x,B){var Q=h(x);return de(S,(ne,ie)=>{Q(ne,(ae,he)=>{if(ae)return ie(ae);ie(ae,{value:ne,criteria:he})})},(ne,ie)=>{if(ne)
return B(ne);B(null,ie.sort(te).map(ae=>ae.value))});function te(ne,ie){var ae=ne.criteria,he=ie.criteria;return ae<he?-1:ae>he?1:0}}s(Ye,"sortBy");var lo=y(Ye,
3);function co(S,x,B){var Q=h(S);return i((te,ne)=>{var ie=!1,ae;function he(){var De=S.name||"anonymous",$e=new Error('Callback function "'+De+'" timed out.');
$e.code="ETIMEDOUT",B&&($e.info=B),ie=!0,ne($e)}s(he,"timeoutCallback"),te.push((...De)=>{ie||(ne(...De),clearTimeout(ae))}),ae=setTimeout(he,x),Q(...te)})}s(co,
"timeout");function nc(S){for(var x=Array(S);S--;)x[S]=S;return x}s(nc,"range2");function Ji(S,x,B,Q){var te=h(B);return pt(nc(S),x,te,Q)}s(Ji,"timesLimit");function uo(S,x,B){
return Ji(S,1/0,x,B)}s(uo,"times");function mo(S,x,B){return Ji(S,1,x,B)}s(mo,"timesSeries");function hr(S,x,B,Q){arguments.length<=3&&typeof x=="function"&&(Q=
B,B=x,x=Array.isArray(S)?[]:{}),Q=le(Q||W());var te=h(B);return P(S,(ne,ie,ae)=>{te(x,ne,ie,ae)},ne=>Q(ne,x)),Q[I]}s(hr,"transform");function Lt(S,x){var B=null,
Q;return jt(S,(te,ne)=>{h(te)((ie,...ae)=>{if(ie===!1)return ne(ie);ae.length<2?[Q]=ae:Q=ae,B=ie,ne(ie?null:{})})},()=>x(B,Q))}s(Lt,"tryEach");var E=y(Lt);function q(S){
return(...x)=>(S.unmemoized||S)(...x)}s(q,"unmemoize");function fe(S,x,B){B=$(B);var Q=h(x),te=h(S),ne=[];function ie(he,...De){if(he)return B(he);ne=De,he!==!1&&
te(ae)}s(ie,"next");function ae(he,De){if(he)return B(he);if(he!==!1){if(!De)return B(null,...ne);Q(ie)}}return s(ae,"check"),te(ae)}s(fe,"whilst");var Re=y(fe,
3);function Qe(S,x,B){const Q=h(S);return Re(te=>Q((ne,ie)=>te(ne,!ie)),x,B)}s(Qe,"until");function ht(S,x){if(x=le(x),!Array.isArray(S))return x(new Error("Fir\
st argument to waterfall must be an array of functions"));if(!S.length)return x();var B=0;function Q(ne){var ie=h(S[B++]);ie(...ne,$(te))}s(Q,"nextTask");function te(ne,...ie){
if(ne!==!1){if(ne||B===S.length)return x(ne,...ie);Q(ie)}}s(te,"next"),Q([])}s(ht,"waterfall");var lt=y(ht),je={apply:n,applyEach:X,applyEachSeries:w,asyncify:m,
auto:ee,autoInject:ye,cargo:me,cargoQueue:ke,compose:ar,concat:jr,concatLimit:Qt,concatSeries:Gr,constant:Gn,detect:qt,detectLimit:sr,detectSeries:yn,dir:Wr,doUntil:k,
doWhilst:T,each:xe,eachLimit:At,eachOf:P,eachOfLimit:Ce,eachOfSeries:se,eachSeries:jt,ensureAsync:Yr,every:Vt,everyLimit:Rr,everySeries:Nr,filter:Zt,filterLimit:Jn,
filterSeries:$n,forever:Da,groupBy:Vn,groupByLimit:Xn,groupBySeries:Zn,log:La,map:de,mapLimit:pt,mapSeries:be,mapValues:eo,mapValuesLimit:ei,mapValuesSeries:za,
memoize:ji,nextTick:to,parallel:Fa,parallelLimit:Ua,priorityQueue:no,queue:Yi,race:ja,reduce:qe,reduceRight:ti,reflect:Jr,reflectAll:io,reject:Wa,rejectLimit:ao,
rejectSeries:Ya,retry:bn,retryable:Gt,seq:tt,series:vn,setImmediate:f,some:ri,someLimit:ni,someSeries:ii,sortBy:lo,timeout:co,times:uo,timesLimit:Ji,timesSeries:mo,
transform:hr,tryEach:E,unmemoize:q,until:Qe,waterfall:lt,whilst:Re,all:Vt,allLimit:Rr,allSeries:Nr,any:ri,anyLimit:ni,anySeries:ii,find:qt,findLimit:sr,findSeries:yn,
flatMap:jr,flatMapLimit:Qt,flatMapSeries:Gr,forEach:xe,forEachSeries:jt,forEachLimit:At,forEachOf:P,forEachOfSeries:se,forEachOfLimit:Ce,inject:qe,foldl:qe,foldr:ti,
select:Zt,selectLimit:Jn,selectSeries:$n,wrapSync:m,during:Re,doDuring:T};r.all=Vt,r.allLimit=Rr,r.allSeries=Nr,r.any=ri,r.anyLimit=ni,r.anySeries=ii,r.apply=n,
r.applyEach=X,r.applyEachSeries=w,r.asyncify=m,r.auto=ee,r.autoInject=ye,r.cargo=me,r.cargoQueue=ke,r.compose=ar,r.concat=jr,r.concatLimit=Qt,r.concatSeries=Gr,
r.constant=Gn,r.default=je,r.detect=qt,r.detectLimit=sr,r.detectSeries=yn,r.dir=Wr,r.doDuring=T,r.doUntil=k,r.doWhilst=T,r.during=Re,r.each=xe,r.eachLimit=At,r.
eachOf=P,r.eachOfLimit=Ce,r.eachOfSeries=se,r.eachSeries=jt,r.ensureAsync=Yr,r.every=Vt,r.everyLimit=Rr,r.everySeries=Nr,r.filter=Zt,r.filterLimit=Jn,r.filterSeries=
$n,r.find=qt,r.findLimit=sr,r.findSeries=yn,r.flatMap=jr,r.flatMapLimit=Qt,r.flatMapSeries=Gr,r.foldl=qe,r.foldr=ti,r.forEach=xe,r.forEachLimit=At,r.forEachOf=P,
r.forEachOfLimit=Ce,r.forEachOfSeries=se,r.forEachSeries=jt,r.forever=Da,r.groupBy=Vn,r.groupByLimit=Xn,r.groupBySeries=Zn,r.inject=qe,r.log=La,r.map=de,r.mapLimit=
pt,r.mapSeries=be,r.mapValues=eo,r.mapValuesLimit=ei,r.mapValuesSeries=za,r.memoize=ji,r.nextTick=to,r.parallel=Fa,r.parallelLimit=Ua,r.priorityQueue=no,r.queue=
Yi,r.race=ja,r.reduce=qe,r.reduceRight=ti,r.reflect=Jr,r.reflectAll=io,r.reject=Wa,r.rejectLimit=ao,r.rejectSeries=Ya,r.retry=bn,r.retryable=Gt,r.select=Zt,r.selectLimit=
Jn,r.selectSeries=$n,r.seq=tt,r.series=vn,r.setImmediate=f,r.some=ri,r.someLimit=ni,r.someSeries=ii,r.sortBy=lo,r.timeout=co,r.times=uo,r.timesLimit=Ji,r.timesSeries=
mo,r.transform=hr,r.tryEach=E,r.unmemoize=q,r.until=Qe,r.waterfall=lt,r.whilst=Re,r.wrapSync=m,Object.defineProperty(r,"__esModule",{value:!0})}))}}),zy=M({"../\
../work/main/node_modules/graceful-fs/polyfills.js"(e,t){var r=Oe("constants"),n=process.cwd,i=null,a=process.env.GRACEFUL_FS_PLATFORM||process.platform;process.
cwd=function(){return i||(i=n.call(process)),i};try{process.cwd()}catch{}typeof process.chdir=="function"&&(o=process.chdir,process.chdir=function(l){i=null,o.call(
process,l)},Object.setPrototypeOf&&Object.setPrototypeOf(process.chdir,o));var o;t.exports=c;function c(l){r.hasOwnProperty("O_SYMLINK")&&process.version.match(
/^v0\.6\.[0-2]|^v0\.5\./)&&d(l),l.lutimes||u(l),l.chown=p(l.chown),l.fchown=p(l.fchown),l.lchown=p(l.lchown),l.chmod=f(l.chmod),l.fchmod=f(l.fchmod),l.lchmod=f(
l.lchmod),l.chownSync=g(l.chownSync),l.fchownSync=g(l.fchownSync),l.lchownSync=g(l.lchownSync),l.chmodSync=m(l.chmodSync),l.fchmodSync=m(l.fchmodSync),l.lchmodSync=
m(l.lchmodSync),l.stat=A(l.stat),l.fstat=A(l.fstat),l.lstat=A(l.lstat),l.statSync=b(l.statSync),l.fstatSync=b(l.fstatSync),l.lstatSync=b(l.lstatSync),l.chmod&&!l.
lchmod&&(l.lchmod=function(h,y,v){v&&process.nextTick(v)},l.lchmodSync=function(){}),l.chown&&!l.lchown&&(l.lchown=function(h,y,v,C){C&&process.nextTick(C)},l.lchownSync=
function(){}),a==="win32"&&(l.rename=typeof l.rename!="function"?l.rename:(function(h){function y(v,C,D){var U=Date.now(),le=0;h(v,C,s(function J(H){if(H&&(H.code===
"EACCES"||H.code==="EPERM"||H.code==="EBUSY")&&Date.now()-U<6e4){setTimeout(function(){l.stat(C,function(Y,F){Y&&Y.code==="ENOENT"?h(v,C,J):D(H)})},le),le<100&&
(le+=10);return}D&&D(H)},"CB"))}return s(y,"rename"),Object.setPrototypeOf&&Object.setPrototypeOf(y,h),y})(l.rename)),l.read=typeof l.read!="function"?l.read:(function(h){
function y(v,C,D,U,le,J){var H;if(J&&typeof J=="function"){var Y=0;H=s(function(F,z,$){if(F&&F.code==="EAGAIN"&&Y<10)return Y++,h.call(l,v,C,D,U,le,H);J.apply(this,
arguments)},"callback")}return h.call(l,v,C,D,U,le,H)}return s(y,"read2"),Object.setPrototypeOf&&Object.setPrototypeOf(y,h),y})(l.read),l.readSync=typeof l.readSync!=
"function"?l.readSync:(function(h){return function(y,v,C,D,U){for(var le=0;;)try{return h.call(l,y,v,C,D,U)}catch(J){if(J.code==="EAGAIN"&&le<10){le++;continue}
throw J}}})(l.readSync);function d(h){h.lchmod=function(y,v,C){h.open(y,r.O_WRONLY|r.O_SYMLINK,v,function(D,U){if(D){C&&C(D);return}h.fchmod(U,v,function(le){h.
close(U,function(J){C&&C(le||J)})})})},h.lchmodSync=function(y,v){var C=h.openSync(y,r.O_WRONLY|r.O_SYMLINK,v),D=!0,U;try{U=h.fchmodSync(C,v),D=!1}finally{if(D)
try{h.closeSync(C)}catch{}else h.closeSync(C)}return U}}s(d,"patchLchmod");function u(h){r.hasOwnProperty("O_SYMLINK")&&h.futimes?(h.lutimes=function(y,v,C,D){h.
open(y,r.O_SYMLINK,function(U,le){if(U){D&&D(U);return}h.futimes(le,v,C,function(J){h.close(le,function(H){D&&D(J||H)})})})},h.lutimesSync=function(y,v,C){var D=h.
openSync(y,r.O_SYMLINK),U,le=!0;try{U=h.futimesSync(D,v,C),le=!1}finally{if(le)try{h.closeSync(D)}catch{}else h.closeSync(D)}return U}):h.futimes&&(h.lutimes=function(y,v,C,D){
D&&process.nextTick(D)},h.lutimesSync=function(){})}s(u,"patchLutimes");function f(h){return h&&function(y,v,C){return h.call(l,y,v,function(D){N(D)&&(D=null),C&&
C.apply(this,arguments)})}}s(f,"chmodFix");function m(h){return h&&function(y,v){try{return h.call(l,y,v)}catch(C){if(!N(C))throw C}}}s(m,"chmodFixSync");function p(h){
return h&&function(y,v,C,D){return h.call(l,y,v,C,function(U){N(U)&&(U=null),D&&D.apply(this,arguments)})}}s(p,"chownFix");function g(h){return h&&function(y,v,C){
try{return h.call(l,y,v,C)}catch(D){if(!N(D))throw D}}}s(g,"chownFixSync");function A(h){return h&&function(y,v,C){typeof v=="function"&&(C=v,v=null);function D(U,le){
le&&(le.uid<0&&(le.uid+=4294967296),le.gid<0&&(le.gid+=4294967296)),C&&C.apply(this,arguments)}return s(D,"callback"),v?h.call(l,y,v,D):h.call(l,y,D)}}s(A,"stat\
Fix");function b(h){return h&&function(y,v){var C=v?h.call(l,y,v):h.call(l,y);return C&&(C.uid<0&&(C.uid+=4294967296),C.gid<0&&(C.gid+=4294967296)),C}}s(b,"stat\
FixSync");function N(h){if(!h||h.code==="ENOSYS")return!0;var y=!process.getuid||process.getuid()!==0;return!!(y&&(h.code==="EINVAL"||h.code==="EPERM"))}s(N,"ch\
ownErOk")}s(c,"patch")}}),Fy=M({"../../work/main/node_modules/graceful-fs/legacy-streams.js"(e,t){var r=Oe("stream").Stream;t.exports=n;function n(i){return{ReadStream:a,
WriteStream:o};function a(c,l){if(!(this instanceof a))return new a(c,l);r.call(this);var d=this;this.path=c,this.fd=null,this.readable=!0,this.paused=!1,this.flags=
"r",this.mode=438,this.bufferSize=64*1024,l=l||{};for(var u=Object.keys(l),f=0,m=u.length;f<m;f++){var p=u[f];this[p]=l[p]}if(this.encoding&&this.setEncoding(this.
encoding),this.start!==void 0){if(typeof this.start!="number")throw TypeError("start must be a Number");if(this.end===void 0)this.end=1/0;else if(typeof this.end!=
"number")throw TypeError("end must be a Number");if(this.start>this.end)throw new Error("start must be <= end");this.pos=this.start}if(this.fd!==null){process.nextTick(
function(){d._read()});return}i.open(this.path,this.flags,this.mode,function(g,A){if(g){d.emit("error",g),d.readable=!1;return}d.fd=A,d.emit("open",A),d._read()})}
function o(c,l){if(!(this instanceof o))return new o(c,l);r.call(this),this.path=c,this.fd=null,this.writable=!0,this.flags="w",this.encoding="binary",this.mode=
438,this.bytesWritten=0,l=l||{};for(var d=Object.keys(l),u=0,f=d.length;u<f;u++){var m=d[u];this[m]=l[m]}if(this.start!==void 0){if(typeof this.start!="number")
throw TypeError("start must be a Number");if(this.start<0)throw new Error("start must be >= zero");this.pos=this.start}this.busy=!1,this._queue=[],this.fd===null&&
(this._open=i.open,this._queue.push([this._open,this.path,this.flags,this.mode,void 0]),this.flush())}}s(n,"legacy")}}),Uy=M({"../../work/main/node_modules/grac\
eful-fs/clone.js"(e,t){"use strict";t.exports=n;var r=Object.getPrototypeOf||function(i){return i.__proto__};function n(i){if(i===null||typeof i!="object")return i;
if(i instanceof Object)var a={__proto__:r(i)};else var a=Object.create(null);return Object.getOwnPropertyNames(i).forEach(function(o){Object.defineProperty(a,o,
Object.getOwnPropertyDescriptor(i,o))}),a}s(n,"clone")}}),Pc=M({"../../work/main/node_modules/graceful-fs/graceful-fs.js"(e,t){var r=Oe("fs"),n=zy(),i=Fy(),a=Uy(),
o=Oe("util"),c,l;typeof Symbol=="function"&&typeof Symbol.for=="function"?(c=Symbol.for("graceful-fs.queue"),l=Symbol.for("graceful-fs.previous")):(c="___gracef\
ul-fs.queue",l="___graceful-fs.previous");function d(){}s(d,"noop");function u(h,y){Object.defineProperty(h,c,{get:s(function(){return y},"get")})}s(u,"publishQ\
ueue");var f=d;o.debuglog?f=o.debuglog("gfs4"):/\bgfs4\b/i.test(process.env.NODE_DEBUG||"")&&(f=s(function(){var h=o.format.apply(o,arguments);h="GFS4: "+h.split(
/\n/).join(`
GFS4: `),console.error(h)},"debug2")),r[c]||(m=global[c]||[],u(r,m),r.close=(function(h){function y(v,C){return h.call(r,v,function(D){D||b(),typeof C=="functio\
n"&&C.apply(this,arguments)})}return s(y,"close"),Object.defineProperty(y,l,{value:h}),y})(r.close),r.closeSync=(function(h){function y(v){h.apply(r,arguments),
b()}return s(y,"closeSync"),Object.defineProperty(y,l,{value:h}),y})(r.closeSync),/\bgfs4\b/i.test(process.env.NODE_DEBUG||"")&&process.on("exit",function(){f(r[c]),
Oe("assert").equal(r[c].length,0)}));var m;global[c]||u(global,r[c]),t.exports=p(a(r)),process.env.TEST_GRACEFUL_FS_GLOBAL_PATCH&&!r.__patched&&(t.exports=p(r),
r.__patched=!0);function p(h){n(h),h.gracefulify=p,h.createReadStream=re,h.createWriteStream=de;var y=h.readFile;h.readFile=v;function v(se,Ee,be){return typeof Ee==
"function"&&(be=Ee,Ee=null),w(se,Ee,be);function w(I,W,ee,oe){return y(I,W,function(R){R&&(R.code==="EMFILE"||R.code==="ENFILE")?g([w,[I,W,ee],R,oe||Date.now(),
Date.now()]):typeof ee=="function"&&ee.apply(this,arguments)})}s(w,"go$readFile")}s(v,"readFile");var C=h.writeFile;h.writeFile=D;function D(se,Ee,be,w){return typeof be==
"function"&&(w=be,be=null),I(se,Ee,be,w);function I(W,ee,oe,R,L){return C(W,ee,oe,function(V){V&&(V.code==="EMFILE"||V.code==="ENFILE")?g([I,[W,ee,oe,R],V,L||Date.
now(),Date.now()]):typeof R=="function"&&R.apply(this,arguments)})}s(I,"go$writeFile")}s(D,"writeFile");var U=h.appendFile;U&&(h.appendFile=le);function le(se,Ee,be,w){
return typeof be=="function"&&(w=be,be=null),I(se,Ee,be,w);function I(W,ee,oe,R,L){return U(W,ee,oe,function(V){V&&(V.code==="EMFILE"||V.code==="ENFILE")?g([I,[
W,ee,oe,R],V,L||Date.now(),Date.now()]):typeof R=="function"&&R.apply(this,arguments)})}s(I,"go$appendFile")}s(le,"appendFile");var J=h.copyFile;J&&(h.copyFile=
H);function H(se,Ee,be,w){return typeof be=="function"&&(w=be,be=0),I(se,Ee,be,w);function I(W,ee,oe,R,L){return J(W,ee,oe,function(V){V&&(V.code==="EMFILE"||V.
code==="ENFILE")?g([I,[W,ee,oe,R],V,L||Date.now(),Date.now()]):typeof R=="function"&&R.apply(this,arguments)})}s(I,"go$copyFile")}s(H,"copyFile");var Y=h.readdir;
h.readdir=z;var F=/^v[0-5]\./;function z(se,Ee,be){typeof Ee=="function"&&(be=Ee,Ee=null);var w=F.test(process.version)?s(function(ee,oe,R,L){return Y(ee,I(ee,oe,
R,L))},"go$readdir2"):s(function(ee,oe,R,L){return Y(ee,oe,I(ee,oe,R,L))},"go$readdir2");return w(se,Ee,be);function I(W,ee,oe,R){return function(L,V){L&&(L.code===
"EMFILE"||L.code==="ENFILE")?g([w,[W,ee,oe],L,R||Date.now(),Date.now()]):(V&&V.sort&&V.sort(),typeof oe=="function"&&oe.call(this,L,V))}}}if(s(z,"readdir"),process.
version.substr(0,4)==="v0.8"){var $=i(h);K=$.ReadStream,Z=$.WriteStream}var G=h.ReadStream;G&&(K.prototype=Object.create(G.prototype),K.prototype.open=O);var ue=h.
WriteStream;ue&&(Z.prototype=Object.create(ue.prototype),Z.prototype.open=P),Object.defineProperty(h,"ReadStream",{get:s(function(){return K},"get"),set:s(function(se){
K=se},"set"),enumerable:!0,configurable:!0}),Object.defineProperty(h,"WriteStream",{get:s(function(){return Z},"get"),set:s(function(se){Z=se},"set"),enumerable:!0,
configurable:!0});var Ae=K;Object.defineProperty(h,"FileReadStream",{get:s(function(){return Ae},"get"),set:s(function(se){Ae=se},"set"),enumerable:!0,configurable:!0});
var Ce=Z;Object.defineProperty(h,"FileWriteStream",{get:s(function(){return Ce},"get"),set:s(function(se){Ce=se},"set"),enumerable:!0,configurable:!0});function K(se,Ee){
return this instanceof K?(G.apply(this,arguments),this):K.apply(Object.create(K.prototype),arguments)}s(K,"ReadStream");function O(){var se=this;Ie(se.path,se.flags,
se.mode,function(Ee,be){Ee?(se.autoClose&&se.destroy(),se.emit("error",Ee)):(se.fd=be,se.emit("open",be),se.read())})}s(O,"ReadStream$open");function Z(se,Ee){return this instanceof
Z?(ue.apply(this,arguments),this):Z.apply(Object.create(Z.prototype),arguments)}s(Z,"WriteStream");function P(){var se=this;Ie(se.path,se.flags,se.mode,function(Ee,be){
Ee?(se.destroy(),se.emit("error",Ee)):(se.fd=be,se.emit("open",be))})}s(P,"WriteStream$open");function re(se,Ee){return new h.ReadStream(se,Ee)}s(re,"createRead\
Stream2");function de(se,Ee){return new h.WriteStream(se,Ee)}s(de,"createWriteStream");var X=h.open;h.open=Ie;function Ie(se,Ee,be,w){return typeof be=="functio\
n"&&(w=be,be=null),I(se,Ee,be,w);function I(W,ee,oe,R,L){return X(W,ee,oe,function(V,ge){V&&(V.code==="EMFILE"||V.code==="ENFILE")?g([I,[W,ee,oe,R],V,L||Date.now(),
Date.now()]):typeof R=="function"&&R.apply(this,arguments)})}s(I,"go$open")}return s(Ie,"open"),h}s(p,"patch");function g(h){f("ENQUEUE",h[0].name,h[1]),r[c].push(
h),N()}s(g,"enqueue");var A;function b(){for(var h=Date.now(),y=0;y<r[c].length;++y)r[c][y].length>2&&(r[c][y][3]=h,r[c][y][4]=h);N()}s(b,"resetQueue");function N(){
if(clearTimeout(A),A=void 0,r[c].length!==0){var h=r[c].shift(),y=h[0],v=h[1],C=h[2],D=h[3],U=h[4];if(D===void 0)f("RETRY",y.name,v),y.apply(null,v);else if(Date.
now()-D>=6e4){f("TIMEOUT",y.name,v);var le=v.pop();typeof le=="function"&&le.call(null,C)}else{var J=Date.now()-U,H=Math.max(U-D,1),Y=Math.min(H*1.2,100);J>=Y?(f(
"RETRY",y.name,v),y.apply(null,v.concat([D]))):r[c].push(h)}A===void 0&&(A=setTimeout(N,0))}}s(N,"retry")}}),bo=M({"../../work/main/node_modules/is-stream/index\
.js"(e,t){"use strict";var r=s(n=>n!==null&&typeof n=="object"&&typeof n.pipe=="function","isStream");r.writable=n=>r(n)&&n.writable!==!1&&typeof n._write=="fun\
ction"&&typeof n._writableState=="object",r.readable=n=>r(n)&&n.readable!==!1&&typeof n._read=="function"&&typeof n._readableState=="object",r.duplex=n=>r.writable(
n)&&r.readable(n),r.transform=n=>r.duplex(n)&&typeof n._transform=="function",t.exports=r}}),Va=M({"../../work/main/node_modules/process-nextick-args/index.js"(e,t){
"use strict";typeof process>"u"||!process.version||process.version.indexOf("v0.")===0||process.version.indexOf("v1.")===0&&process.version.indexOf("v1.8.")!==0?
t.exports={nextTick:r}:t.exports=process;function r(n,i,a,o){if(typeof n!="function")throw new TypeError('"callback" argument must be a function');var c=arguments.
length,l,d;switch(c){case 0:case 1:return process.nextTick(n);case 2:return process.nextTick(s(function(){n.call(null,i)},"afterTickOne"));case 3:return process.
nextTick(s(function(){n.call(null,i,a)},"afterTickTwo"));case 4:return process.nextTick(s(function(){n.call(null,i,a,o)},"afterTickThree"));default:for(l=new Array(
c-1),d=0;d<l.length;)l[d++]=arguments[d];return process.nextTick(s(function(){n.apply(null,l)},"afterTick"))}}s(r,"nextTick")}}),Hy=M({"../../work/main/node_mod\
ules/isarray/index.js"(e,t){var r={}.toString;t.exports=Array.isArray||function(n){return r.call(n)=="[object Array]"}}}),Rc=M({"../../work/main/node_modules/la\
zystream/node_modules/readable-stream/lib/internal/streams/stream.js"(e,t){t.exports=Oe("stream")}}),Za=M({"../../work/main/node_modules/lazystream/node_modules\
/safe-buffer/index.js"(e,t){var r=Oe("buffer"),n=r.Buffer;function i(o,c){for(var l in o)c[l]=o[l]}s(i,"copyProps"),n.from&&n.alloc&&n.allocUnsafe&&n.allocUnsafeSlow?
t.exports=r:(i(r,e),e.Buffer=a);function a(o,c,l){return n(o,c,l)}s(a,"SafeBuffer"),i(n,a),a.from=function(o,c,l){if(typeof o=="number")throw new TypeError("Arg\
ument must not be a number");return n(o,c,l)},a.alloc=function(o,c,l){if(typeof o!="number")throw new TypeError("Argument must be a number");var d=n(o);return c!==
void 0?typeof l=="string"?d.fill(c,l):d.fill(c):d.fill(0),d},a.allocUnsafe=function(o){if(typeof o!="number")throw new TypeError("Argument must be a number");return n(
o)},a.allocUnsafeSlow=function(o){if(typeof o!="number")throw new TypeError("Argument must be a number");return r.SlowBuffer(o)}}}),ea=M({"../../work/main/node_\
modules/core-util-is/lib/util.js"(e){function t(b){return Array.isArray?Array.isArray(b):A(b)==="[object Array]"}s(t,"isArray"),e.isArray=t;function r(b){return typeof b==
"boolean"}s(r,"isBoolean"),e.isBoolean=r;function n(b){return b===null}s(n,"isNull"),e.isNull=n;function i(b){return b==null}s(i,"isNullOrUndefined"),e.isNullOrUndefined=
i;function a(b){return typeof b=="number"}s(a,"isNumber"),e.isNumber=a;function o(b){return typeof b=="string"}s(o,"isString"),e.isString=o;function c(b){return typeof b==
"symbol"}s(c,"isSymbol"),e.isSymbol=c;function l(b){return b===void 0}s(l,"isUndefined"),e.isUndefined=l;function d(b){return A(b)==="[object RegExp]"}s(d,"isRe\
gExp"),e.isRegExp=d;function u(b){return typeof b=="object"&&b!==null}s(u,"isObject2"),e.isObject=u;function f(b){return A(b)==="[object Date]"}s(f,"isDate"),e.
isDate=f;function m(b){return A(b)==="[object Error]"||b instanceof Error}s(m,"isError3"),e.isError=m;function p(b){return typeof b=="function"}s(p,"isFunction"),
e.isFunction=p;function g(b){return b===null||typeof b=="boolean"||typeof b=="number"||typeof b=="string"||typeof b=="symbol"||typeof b>"u"}s(g,"isPrimitive"),e.
isPrimitive=g,e.isBuffer=Oe("buffer").Buffer.isBuffer;function A(b){return Object.prototype.toString.call(b)}s(A,"objectToString")}}),Qy=M({"../../work/main/nod\
e_modules/inherits/inherits_browser.js"(e,t){typeof Object.create=="function"?t.exports=s(function(n,i){i&&(n.super_=i,n.prototype=Object.create(i.prototype,{constructor:{
value:n,enumerable:!1,writable:!0,configurable:!0}}))},"inherits"):t.exports=s(function(n,i){if(i){n.super_=i;var a=s(function(){},"TempCtor");a.prototype=i.prototype,
n.prototype=new a,n.prototype.constructor=n}},"inherits")}}),ta=M({"../../work/main/node_modules/inherits/inherits.js"(e,t){try{if(r=Oe("util"),typeof r.inherits!=
"function")throw"";t.exports=r.inherits}catch{t.exports=Qy()}var r}}),qy=M({"../../work/main/node_modules/lazystream/node_modules/readable-stream/lib/internal/s\
treams/BufferList.js"(e,t){"use strict";function r(o,c){if(!(o instanceof c))throw new TypeError("Cannot call a class as a function")}s(r,"_classCallCheck");var n=Za().
Buffer,i=Oe("util");function a(o,c,l){o.copy(c,l)}s(a,"copyBuffer"),t.exports=(function(){function o(){r(this,o),this.head=null,this.tail=null,this.length=0}return s(
o,"BufferList"),o.prototype.push=s(function(l){var d={data:l,next:null};this.length>0?this.tail.next=d:this.head=d,this.tail=d,++this.length},"push"),o.prototype.
unshift=s(function(l){var d={data:l,next:this.head};this.length===0&&(this.tail=d),this.head=d,++this.length},"unshift"),o.prototype.shift=s(function(){if(this.
length!==0){var l=this.head.data;return this.length===1?this.head=this.tail=null:this.head=this.head.next,--this.length,l}},"shift"),o.prototype.clear=s(function(){
this.head=this.tail=null,this.length=0},"clear"),o.prototype.join=s(function(l){if(this.length===0)return"";for(var d=this.head,u=""+d.data;d=d.next;)u+=l+d.data;
return u},"join"),o.prototype.concat=s(function(l){if(this.length===0)return n.alloc(0);for(var d=n.allocUnsafe(l>>>0),u=this.head,f=0;u;)a(u.data,d,f),f+=u.data.
length,u=u.next;return d},"concat2"),o})(),i&&i.inspect&&i.inspect.custom&&(t.exports.prototype[i.inspect.custom]=function(){var o=i.inspect({length:this.length});
return this.constructor.name+" "+o})}}),kc=M({"../../work/main/node_modules/lazystream/node_modules/readable-stream/lib/internal/streams/destroy.js"(e,t){"use s\
trict";var r=Va();function n(o,c){var l=this,d=this._readableState&&this._readableState.destroyed,u=this._writableState&&this._writableState.destroyed;return d||
u?(c?c(o):o&&(this._writableState?this._writableState.errorEmitted||(this._writableState.errorEmitted=!0,r.nextTick(a,this,o)):r.nextTick(a,this,o)),this):(this.
_readableState&&(this._readableState.destroyed=!0),this._writableState&&(this._writableState.destroyed=!0),this._destroy(o||null,function(f){!c&&f?l._writableState?
l._writableState.errorEmitted||(l._writableState.errorEmitted=!0,r.nextTick(a,l,f)):r.nextTick(a,l,f):c&&c(f)}),this)}s(n,"destroy2");function i(){this._readableState&&
(this._readableState.destroyed=!1,this._readableState.reading=!1,this._readableState.ended=!1,this._readableState.endEmitted=!1),this._writableState&&(this._writableState.
destroyed=!1,this._writableState.ended=!1,this._writableState.ending=!1,this._writableState.finalCalled=!1,this._writableState.prefinished=!1,this._writableState.
finished=!1,this._writableState.errorEmitted=!1)}s(i,"undestroy");function a(o,c){o.emit("error",c)}s(a,"emitErrorNT"),t.exports={destroy:n,undestroy:i}}}),jy=M(
{"../../work/main/node_modules/util-deprecate/node.js"(e,t){t.exports=Oe("util").deprecate}}),Oc=M({"../../work/main/node_modules/lazystream/node_modules/readab\
le-stream/lib/_stream_writable.js"(e,t){"use strict";var r=Va();t.exports=N;function n(K){var O=this;this.next=null,this.entry=null,this.finish=function(){Ce(O,
K)}}s(n,"CorkedRequest");var i=!process.browser&&["v0.10","v0.9."].indexOf(process.version.slice(0,5))>-1?setImmediate:r.nextTick,a;N.WritableState=A;var o=Object.
create(ea());o.inherits=ta();var c={deprecate:jy()},l=Rc(),d=Za().Buffer,u=(typeof global<"u"?global:typeof window<"u"?window:typeof self<"u"?self:{}).Uint8Array||
function(){};function f(K){return d.from(K)}s(f,"_uint8ArrayToBuffer");function m(K){return d.isBuffer(K)||K instanceof u}s(m,"_isUint8Array");var p=kc();o.inherits(
N,l);function g(){}s(g,"nop");function A(K,O){a=a||oi(),K=K||{};var Z=O instanceof a;this.objectMode=!!K.objectMode,Z&&(this.objectMode=this.objectMode||!!K.writableObjectMode);
var P=K.highWaterMark,re=K.writableHighWaterMark,de=this.objectMode?16:16*1024;P||P===0?this.highWaterMark=P:Z&&(re||re===0)?this.highWaterMark=re:this.highWaterMark=
de,this.highWaterMark=Math.floor(this.highWaterMark),this.finalCalled=!1,this.needDrain=!1,this.ending=!1,this.ended=!1,this.finished=!1,this.destroyed=!1;var X=K.
decodeStrings===!1;this.decodeStrings=!X,this.defaultEncoding=K.defaultEncoding||"utf8",this.length=0,this.writing=!1,this.corked=0,this.sync=!0,this.bufferProcessing=
!1,this.onwrite=function(Ie){J(O,Ie)},this.writecb=null,this.writelen=0,this.bufferedRequest=null,this.lastBufferedRequest=null,this.pendingcb=0,this.prefinished=
!1,this.errorEmitted=!1,this.bufferedRequestCount=0,this.corkedRequestsFree=new n(this)}s(A,"WritableState"),A.prototype.getBuffer=s(function(){for(var O=this.bufferedRequest,
Z=[];O;)Z.push(O),O=O.next;return Z},"getBuffer"),(function(){try{Object.defineProperty(A.prototype,"buffer",{get:c.deprecate(function(){return this.getBuffer()},
"_writableState.buffer is deprecated. Use _writableState.getBuffer instead.","DEP0003")})}catch{}})();var b;typeof Symbol=="function"&&Symbol.hasInstance&&typeof Function.
prototype[Symbol.hasInstance]=="function"?(b=Function.prototype[Symbol.hasInstance],Object.defineProperty(N,Symbol.hasInstance,{value:s(function(K){return b.call(
this,K)?!0:this!==N?!1:K&&K._writableState instanceof A},"value")})):b=s(function(K){return K instanceof this},"realHasInstance");function N(K){if(a=a||oi(),!b.
call(N,this)&&!(this instanceof a))return new N(K);this._writableState=new A(K,this),this.writable=!0,K&&(typeof K.write=="function"&&(this._write=K.write),typeof K.
writev=="function"&&(this._writev=K.writev),typeof K.destroy=="function"&&(this._destroy=K.destroy),typeof K.final=="function"&&(this._final=K.final)),l.call(this)}
s(N,"Writable"),N.prototype.pipe=function(){this.emit("error",new Error("Cannot pipe, not readable"))};function h(K,O){var Z=new Error("write after end");K.emit(
"error",Z),r.nextTick(O,Z)}s(h,"writeAfterEnd");function y(K,O,Z,P){var re=!0,de=!1;return Z===null?de=new TypeError("May not write null values to stream"):typeof Z!=
"string"&&Z!==void 0&&!O.objectMode&&(de=new TypeError("Invalid non-string/buffer chunk")),de&&(K.emit("error",de),r.nextTick(P,de),re=!1),re}s(y,"validChunk"),
N.prototype.write=function(K,O,Z){var P=this._writableState,re=!1,de=!P.objectMode&&m(K);return de&&!d.isBuffer(K)&&(K=f(K)),typeof O=="function"&&(Z=O,O=null),
de?O="buffer":O||(O=P.defaultEncoding),typeof Z!="function"&&(Z=g),P.ended?h(this,Z):(de||y(this,P,K,Z))&&(P.pendingcb++,re=C(this,P,de,K,O,Z)),re},N.prototype.
cork=function(){var K=this._writableState;K.corked++},N.prototype.uncork=function(){var K=this._writableState;K.corked&&(K.corked--,!K.writing&&!K.corked&&!K.bufferProcessing&&
K.bufferedRequest&&F(this,K))},N.prototype.setDefaultEncoding=s(function(O){if(typeof O=="string"&&(O=O.toLowerCase()),!(["hex","utf8","utf-8","ascii","binary",
"base64","ucs2","ucs-2","utf16le","utf-16le","raw"].indexOf((O+"").toLowerCase())>-1))throw new TypeError("Unknown encoding: "+O);return this._writableState.defaultEncoding=
O,this},"setDefaultEncoding");function v(K,O,Z){return!K.objectMode&&K.decodeStrings!==!1&&typeof O=="string"&&(O=d.from(O,Z)),O}s(v,"decodeChunk"),Object.defineProperty(
N.prototype,"writableHighWaterMark",{enumerable:!1,get:s(function(){return this._writableState.highWaterMark},"get")});function C(K,O,Z,P,re,de){if(!Z){var X=v(
O,P,re);P!==X&&(Z=!0,re="buffer",P=X)}var Ie=O.objectMode?1:P.length;O.length+=Ie;var se=O.length<O.highWaterMark;if(se||(O.needDrain=!0),O.writing||O.corked){var Ee=O.
lastBufferedRequest;O.lastBufferedRequest={chunk:P,encoding:re,isBuf:Z,callback:de,next:null},Ee?Ee.next=O.lastBufferedRequest:O.bufferedRequest=O.lastBufferedRequest,
O.bufferedRequestCount+=1}else D(K,O,!1,Ie,P,re,de);return se}s(C,"writeOrBuffer");function D(K,O,Z,P,re,de,X){O.writelen=P,O.writecb=X,O.writing=!0,O.sync=!0,Z?
K._writev(re,O.onwrite):K._write(re,de,O.onwrite),O.sync=!1}s(D,"doWrite");function U(K,O,Z,P,re){--O.pendingcb,Z?(r.nextTick(re,P),r.nextTick(ue,K,O),K._writableState.
errorEmitted=!0,K.emit("error",P)):(re(P),K._writableState.errorEmitted=!0,K.emit("error",P),ue(K,O))}s(U,"onwriteError");function le(K){K.writing=!1,K.writecb=
null,K.length-=K.writelen,K.writelen=0}s(le,"onwriteStateUpdate");function J(K,O){var Z=K._writableState,P=Z.sync,re=Z.writecb;if(le(Z),O)U(K,Z,P,O,re);else{var de=z(
Z);!de&&!Z.corked&&!Z.bufferProcessing&&Z.bufferedRequest&&F(K,Z),P?i(H,K,Z,de,re):H(K,Z,de,re)}}s(J,"onwrite");function H(K,O,Z,P){Z||Y(K,O),O.pendingcb--,P(),
ue(K,O)}s(H,"afterWrite");function Y(K,O){O.length===0&&O.needDrain&&(O.needDrain=!1,K.emit("drain"))}s(Y,"onwriteDrain");function F(K,O){O.bufferProcessing=!0;
var Z=O.bufferedRequest;if(K._writev&&Z&&Z.next){var P=O.bufferedRequestCount,re=new Array(P),de=O.corkedRequestsFree;de.entry=Z;for(var X=0,Ie=!0;Z;)re[X]=Z,Z.
isBuf||(Ie=!1),Z=Z.next,X+=1;re.allBuffers=Ie,D(K,O,!0,O.length,re,"",de.finish),O.pendingcb++,O.lastBufferedRequest=null,de.next?(O.corkedRequestsFree=de.next,
de.next=null):O.corkedRequestsFree=new n(O),O.bufferedRequestCount=0}else{for(;Z;){var se=Z.chunk,Ee=Z.encoding,be=Z.callback,w=O.objectMode?1:se.length;if(D(K,
O,!1,w,se,Ee,be),Z=Z.next,O.bufferedRequestCount--,O.writing)break}Z===null&&(O.lastBufferedRequest=null)}O.bufferedRequest=Z,O.bufferProcessing=!1}s(F,"clearBu\
ffer"),N.prototype._write=function(K,O,Z){Z(new Error("_write() is not implemented"))},N.prototype._writev=null,N.prototype.end=function(K,O,Z){var P=this._writableState;
typeof K=="function"?(Z=K,K=null,O=null):typeof O=="function"&&(Z=O,O=null),K!=null&&this.write(K,O),P.corked&&(P.corked=1,this.uncork()),P.ending||Ae(this,P,Z)};
function z(K){return K.ending&&K.length===0&&K.bufferedRequest===null&&!K.finished&&!K.writing}s(z,"needFinish");function $(K,O){K._final(function(Z){O.pendingcb--,
Z&&K.emit("error",Z),O.prefinished=!0,K.emit("prefinish"),ue(K,O)})}s($,"callFinal");function G(K,O){!O.prefinished&&!O.finalCalled&&(typeof K._final=="function"?
(O.pendingcb++,O.finalCalled=!0,r.nextTick($,K,O)):(O.prefinished=!0,K.emit("prefinish")))}s(G,"prefinish");function ue(K,O){var Z=z(O);return Z&&(G(K,O),O.pendingcb===
0&&(O.finished=!0,K.emit("finish"))),Z}s(ue,"finishMaybe");function Ae(K,O,Z){O.ending=!0,ue(K,O),Z&&(O.finished?r.nextTick(Z):K.once("finish",Z)),O.ended=!0,K.
writable=!1}s(Ae,"endWritable");function Ce(K,O,Z){var P=K.entry;for(K.entry=null;P;){var re=P.callback;O.pendingcb--,re(Z),P=P.next}O.corkedRequestsFree.next=K}
s(Ce,"onCorkedFinish"),Object.defineProperty(N.prototype,"destroyed",{get:s(function(){return this._writableState===void 0?!1:this._writableState.destroyed},"ge\
t"),set:s(function(K){this._writableState&&(this._writableState.destroyed=K)},"set")}),N.prototype.destroy=p.destroy,N.prototype._undestroy=p.undestroy,N.prototype.
_destroy=function(K,O){this.end(),O(K)}}}),oi=M({"../../work/main/node_modules/lazystream/node_modules/readable-stream/lib/_stream_duplex.js"(e,t){"use strict";
var r=Va(),n=Object.keys||function(p){var g=[];for(var A in p)g.push(A);return g};t.exports=u;var i=Object.create(ea());i.inherits=ta();var a=Dc(),o=Oc();for(i.
inherits(u,a),c=n(o.prototype),d=0;d<c.length;d++)l=c[d],u.prototype[l]||(u.prototype[l]=o.prototype[l]);var c,l,d;function u(p){if(!(this instanceof u))return new u(
p);a.call(this,p),o.call(this,p),p&&p.readable===!1&&(this.readable=!1),p&&p.writable===!1&&(this.writable=!1),this.allowHalfOpen=!0,p&&p.allowHalfOpen===!1&&(this.
allowHalfOpen=!1),this.once("end",f)}s(u,"Duplex"),Object.defineProperty(u.prototype,"writableHighWaterMark",{enumerable:!1,get:s(function(){return this._writableState.
highWaterMark},"get")});function f(){this.allowHalfOpen||this._writableState.ended||r.nextTick(m,this)}s(f,"onend");function m(p){p.end()}s(m,"onEndNT"),Object.
defineProperty(u.prototype,"destroyed",{get:s(function(){return this._readableState===void 0||this._writableState===void 0?!1:this._readableState.destroyed&&this.
_writableState.destroyed},"get"),set:s(function(p){this._readableState===void 0||this._writableState===void 0||(this._readableState.destroyed=p,this._writableState.
destroyed=p)},"set")}),u.prototype._destroy=function(p,g){this.push(null),this.end(),r.nextTick(g,p)}}}),Mc=M({"../../work/main/node_modules/lazystream/node_mod\
ules/string_decoder/lib/string_decoder.js"(e){"use strict";var t=Za().Buffer,r=t.isEncoding||function(h){switch(h=""+h,h&&h.toLowerCase()){case"hex":case"utf8":case"\
utf-8":case"ascii":case"binary":case"base64":case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":case"raw":return!0;default:return!1}};function n(h){if(!h)return"\
utf8";for(var y;;)switch(h){case"utf8":case"utf-8":return"utf8";case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return"utf16le";case"latin1":case"binary":return"\
latin1";case"base64":case"ascii":case"hex":return h;default:if(y)return;h=(""+h).toLowerCase(),y=!0}}s(n,"_normalizeEncoding");function i(h){var y=n(h);if(typeof y!=
"string"&&(t.isEncoding===r||!r(h)))throw new Error("Unknown encoding: "+h);return y||h}s(i,"normalizeEncoding"),e.StringDecoder=a;function a(h){this.encoding=i(
h);var y;switch(this.encoding){case"utf16le":this.text=m,this.end=p,y=4;break;case"utf8":this.fillLast=d,y=4;break;case"base64":this.text=g,this.end=A,y=3;break;default:
this.write=b,this.end=N;return}this.lastNeed=0,this.lastTotal=0,this.lastChar=t.allocUnsafe(y)}s(a,"StringDecoder"),a.prototype.write=function(h){if(h.length===
0)return"";var y,v;if(this.lastNeed){if(y=this.fillLast(h),y===void 0)return"";v=this.lastNeed,this.lastNeed=0}else v=0;return v<h.length?y?y+this.text(h,v):this.
text(h,v):y||""},a.prototype.end=f,a.prototype.text=u,a.prototype.fillLast=function(h){if(this.lastNeed<=h.length)return h.copy(this.lastChar,this.lastTotal-this.
lastNeed,0,this.lastNeed),this.lastChar.toString(this.encoding,0,this.lastTotal);h.copy(this.lastChar,this.lastTotal-this.lastNeed,0,h.length),this.lastNeed-=h.
length};function o(h){return h<=127?0:h>>5===6?2:h>>4===14?3:h>>3===30?4:h>>6===2?-1:-2}s(o,"utf8CheckByte");function c(h,y,v){var C=y.length-1;if(C<v)return 0;
var D=o(y[C]);return D>=0?(D>0&&(h.lastNeed=D-1),D):--C<v||D===-2?0:(D=o(y[C]),D>=0?(D>0&&(h.lastNeed=D-2),D):--C<v||D===-2?0:(D=o(y[C]),D>=0?(D>0&&(D===2?D=0:h.
lastNeed=D-3),D):0))}s(c,"utf8CheckIncomplete");function l(h,y,v){if((y[0]&192)!==128)return h.lastNeed=0,"\uFFFD";if(h.lastNeed>1&&y.length>1){if((y[1]&192)!==
128)return h.lastNeed=1,"\uFFFD";if(h.lastNeed>2&&y.length>2&&(y[2]&192)!==128)return h.lastNeed=2,"\uFFFD"}}s(l,"utf8CheckExtraBytes");function d(h){var y=this.
lastTotal-this.lastNeed,v=l(this,h,y);if(v!==void 0)return v;if(this.lastNeed<=h.length)return h.copy(this.lastChar,y,0,this.lastNeed),this.lastChar.toString(this.
encoding,0,this.lastTotal);h.copy(this.lastChar,y,0,h.length),this.lastNeed-=h.length}s(d,"utf8FillLast");function u(h,y){var v=c(this,h,y);if(!this.lastNeed)return h.
toString("utf8",y);this.lastTotal=v;var C=h.length-(v-this.lastNeed);return h.copy(this.lastChar,0,C),h.toString("utf8",y,C)}s(u,"utf8Text");function f(h){var y=h&&
h.length?this.write(h):"";return this.lastNeed?y+"\uFFFD":y}s(f,"utf8End");function m(h,y){if((h.length-y)%2===0){var v=h.toString("utf16le",y);if(v){var C=v.charCodeAt(
v.length-1);if(C>=55296&&C<=56319)return this.lastNeed=2,this.lastTotal=4,this.lastChar[0]=h[h.length-2],this.lastChar[1]=h[h.length-1],v.slice(0,-1)}return v}return this.
lastNeed=1,this.lastTotal=2,this.lastChar[0]=h[h.length-1],h.toString("utf16le",y,h.length-1)}s(m,"utf16Text");function p(h){var y=h&&h.length?this.write(h):"";
if(this.lastNeed){var v=this.lastTotal-this.lastNeed;return y+this.lastChar.toString("utf16le",0,v)}return y}s(p,"utf16End");function g(h,y){var v=(h.length-y)%
3;return v===0?h.toString("base64",y):(this.lastNeed=3-v,this.lastTotal=3,v===1?this.lastChar[0]=h[h.length-1]:(this.lastChar[0]=h[h.length-2],this.lastChar[1]=
h[h.length-1]),h.toString("base64",y,h.length-v))}s(g,"base64Text");function A(h){var y=h&&h.length?this.write(h):"";return this.lastNeed?y+this.lastChar.toString(
"base64",0,3-this.lastNeed):y}s(A,"base64End");function b(h){return h.toString(this.encoding)}s(b,"simpleWrite");function N(h){return h&&h.length?this.write(h):
""}s(N,"simpleEnd")}}),Dc=M({"../../work/main/node_modules/lazystream/node_modules/readable-stream/lib/_stream_readable.js"(e,t){"use strict";var r=Va();t.exports=
C;var n=Hy(),i;C.ReadableState=v;var a=Oe("events").EventEmitter,o=s(function(w,I){return w.listeners(I).length},"EElistenerCount"),c=Rc(),l=Za().Buffer,d=(typeof global<
"u"?global:typeof window<"u"?window:typeof self<"u"?self:{}).Uint8Array||function(){};function u(w){return l.from(w)}s(u,"_uint8ArrayToBuffer");function f(w){return l.
isBuffer(w)||w instanceof d}s(f,"_isUint8Array");var m=Object.create(ea());m.inherits=ta();var p=Oe("util"),g=void 0;p&&p.debuglog?g=p.debuglog("stream"):g=s(function(){},
"debug2");var A=qy(),b=kc(),N;m.inherits(C,c);var h=["error","close","destroy","pause","resume"];function y(w,I,W){if(typeof w.prependListener=="function")return w.
prependListener(I,W);!w._events||!w._events[I]?w.on(I,W):n(w._events[I])?w._events[I].unshift(W):w._events[I]=[W,w._events[I]]}s(y,"prependListener");function v(w,I){
i=i||oi(),w=w||{};var W=I instanceof i;this.objectMode=!!w.objectMode,W&&(this.objectMode=this.objectMode||!!w.readableObjectMode);var ee=w.highWaterMark,oe=w.readableHighWaterMark,
R=this.objectMode?16:16*1024;ee||ee===0?this.highWaterMark=ee:W&&(oe||oe===0)?this.highWaterMark=oe:this.highWaterMark=R,this.highWaterMark=Math.floor(this.highWaterMark),
this.buffer=new A,this.length=0,this.pipes=null,this.pipesCount=0,this.flowing=null,this.ended=!1,this.endEmitted=!1,this.reading=!1,this.sync=!0,this.needReadable=
!1,this.emittedReadable=!1,this.readableListening=!1,this.resumeScheduled=!1,this.destroyed=!1,this.defaultEncoding=w.defaultEncoding||"utf8",this.awaitDrain=0,
this.readingMore=!1,this.decoder=null,this.encoding=null,w.encoding&&(N||(N=Mc().StringDecoder),this.decoder=new N(w.encoding),this.encoding=w.encoding)}s(v,"Re\
adableState");function C(w){if(i=i||oi(),!(this instanceof C))return new C(w);this._readableState=new v(w,this),this.readable=!0,w&&(typeof w.read=="function"&&
(this._read=w.read),typeof w.destroy=="function"&&(this._destroy=w.destroy)),c.call(this)}s(C,"Readable7"),Object.defineProperty(C.prototype,"destroyed",{get:s(
function(){return this._readableState===void 0?!1:this._readableState.destroyed},"get"),set:s(function(w){this._readableState&&(this._readableState.destroyed=w)},
"set")}),C.prototype.destroy=b.destroy,C.prototype._undestroy=b.undestroy,C.prototype._destroy=function(w,I){this.push(null),I(w)},C.prototype.push=function(w,I){
var W=this._readableState,ee;return W.objectMode?ee=!0:typeof w=="string"&&(I=I||W.defaultEncoding,I!==W.encoding&&(w=l.from(w,I),I=""),ee=!0),D(this,w,I,!1,ee)},
C.prototype.unshift=function(w){return D(this,w,null,!0,!1)};function D(w,I,W,ee,oe){var R=w._readableState;if(I===null)R.reading=!1,z(w,R);else{var L;oe||(L=le(
R,I)),L?w.emit("error",L):R.objectMode||I&&I.length>0?(typeof I!="string"&&!R.objectMode&&Object.getPrototypeOf(I)!==l.prototype&&(I=u(I)),ee?R.endEmitted?w.emit(
"error",new Error("stream.unshift() after end event")):U(w,R,I,!0):R.ended?w.emit("error",new Error("stream.push() after EOF")):(R.reading=!1,R.decoder&&!W?(I=R.
decoder.write(I),R.objectMode||I.length!==0?U(w,R,I,!1):ue(w,R)):U(w,R,I,!1))):ee||(R.reading=!1)}return J(R)}s(D,"readableAddChunk");function U(w,I,W,ee){I.flowing&&
I.length===0&&!I.sync?(w.emit("data",W),w.read(0)):(I.length+=I.objectMode?1:W.length,ee?I.buffer.unshift(W):I.buffer.push(W),I.needReadable&&$(w)),ue(w,I)}s(U,
"addChunk");function le(w,I){var W;return!f(I)&&typeof I!="string"&&I!==void 0&&!w.objectMode&&(W=new TypeError("Invalid non-string/buffer chunk")),W}s(le,"chun\
kInvalid");function J(w){return!w.ended&&(w.needReadable||w.length<w.highWaterMark||w.length===0)}s(J,"needMoreData"),C.prototype.isPaused=function(){return this.
_readableState.flowing===!1},C.prototype.setEncoding=function(w){return N||(N=Mc().StringDecoder),this._readableState.decoder=new N(w),this._readableState.encoding=
w,this};var H=8388608;function Y(w){return w>=H?w=H:(w--,w|=w>>>1,w|=w>>>2,w|=w>>>4,w|=w>>>8,w|=w>>>16,w++),w}s(Y,"computeNewHighWaterMark");function F(w,I){return w<=
0||I.length===0&&I.ended?0:I.objectMode?1:w!==w?I.flowing&&I.length?I.buffer.head.data.length:I.length:(w>I.highWaterMark&&(I.highWaterMark=Y(w)),w<=I.length?w:
I.ended?I.length:(I.needReadable=!0,0))}s(F,"howMuchToRead"),C.prototype.read=function(w){g("read",w),w=parseInt(w,10);var I=this._readableState,W=w;if(w!==0&&(I.
emittedReadable=!1),w===0&&I.needReadable&&(I.length>=I.highWaterMark||I.ended))return g("read: emitReadable",I.length,I.ended),I.length===0&&I.ended?se(this):$(
this),null;if(w=F(w,I),w===0&&I.ended)return I.length===0&&se(this),null;var ee=I.needReadable;g("need readable",ee),(I.length===0||I.length-w<I.highWaterMark)&&
(ee=!0,g("length less than watermark",ee)),I.ended||I.reading?(ee=!1,g("reading or ended",ee)):ee&&(g("do read"),I.reading=!0,I.sync=!0,I.length===0&&(I.needReadable=
!0),this._read(I.highWaterMark),I.sync=!1,I.reading||(w=F(W,I)));var oe;return w>0?oe=re(w,I):oe=null,oe===null?(I.needReadable=!0,w=0):I.length-=w,I.length===0&&
(I.ended||(I.needReadable=!0),W!==w&&I.ended&&se(this)),oe!==null&&this.emit("data",oe),oe};function z(w,I){if(!I.ended){if(I.decoder){var W=I.decoder.end();W&&
W.length&&(I.buffer.push(W),I.length+=I.objectMode?1:W.length)}I.ended=!0,$(w)}}s(z,"onEofChunk");function $(w){var I=w._readableState;I.needReadable=!1,I.emittedReadable||
(g("emitReadable",I.flowing),I.emittedReadable=!0,I.sync?r.nextTick(G,w):G(w))}s($,"emitReadable");function G(w){g("emit readable"),w.emit("readable"),P(w)}s(G,
"emitReadable_");function ue(w,I){I.readingMore||(I.readingMore=!0,r.nextTick(Ae,w,I))}s(ue,"maybeReadMore");function Ae(w,I){for(var W=I.length;!I.reading&&!I.
flowing&&!I.ended&&I.length<I.highWaterMark&&(g("maybeReadMore read 0"),w.read(0),W!==I.length);)W=I.length;I.readingMore=!1}s(Ae,"maybeReadMore_"),C.prototype.
_read=function(w){this.emit("error",new Error("_read() is not implemented"))},C.prototype.pipe=function(w,I){var W=this,ee=this._readableState;switch(ee.pipesCount){case 0:
ee.pipes=w;break;case 1:ee.pipes=[ee.pipes,w];break;default:ee.pipes.push(w);break}ee.pipesCount+=1,g("pipe count=%d opts=%j",ee.pipesCount,I);var oe=(!I||I.end!==
!1)&&w!==process.stdout&&w!==process.stderr,R=oe?V:ct;ee.endEmitted?r.nextTick(R):W.once("end",R),w.on("unpipe",L);function L(qe,tt){g("onunpipe"),qe===W&&tt&&tt.
hasUnpiped===!1&&(tt.hasUnpiped=!0,ye())}s(L,"onunpipe");function V(){g("onend"),w.end()}s(V,"onend");var ge=Ce(W);w.on("drain",ge);var pe=!1;function ye(){g("c\
leanup"),w.removeListener("close",me),w.removeListener("finish",ke),w.removeListener("drain",ge),w.removeListener("error",Ne),w.removeListener("unpipe",L),W.removeListener(
"end",V),W.removeListener("end",ct),W.removeListener("data",ce),pe=!0,ee.awaitDrain&&(!w._writableState||w._writableState.needDrain)&&ge()}s(ye,"cleanup");var j=!1;
W.on("data",ce);function ce(qe){g("ondata"),j=!1;var tt=w.write(qe);tt===!1&&!j&&((ee.pipesCount===1&&ee.pipes===w||ee.pipesCount>1&&be(ee.pipes,w)!==-1)&&!pe&&
(g("false write response, pause",ee.awaitDrain),ee.awaitDrain++,j=!0),W.pause())}s(ce,"ondata");function Ne(qe){g("onerror",qe),ct(),w.removeListener("error",Ne),
o(w,"error")===0&&w.emit("error",qe)}s(Ne,"onerror"),y(w,"error",Ne);function me(){w.removeListener("finish",ke),ct()}s(me,"onclose"),w.once("close",me);function ke(){
g("onfinish"),w.removeListener("close",me),ct()}s(ke,"onfinish"),w.once("finish",ke);function ct(){g("unpipe"),W.unpipe(w)}return s(ct,"unpipe"),w.emit("pipe",W),
ee.flowing||(g("pipe resume"),W.resume()),w};function Ce(w){return function(){var I=w._readableState;g("pipeOnDrain",I.awaitDrain),I.awaitDrain&&I.awaitDrain--,
I.awaitDrain===0&&o(w,"data")&&(I.flowing=!0,P(w))}}s(Ce,"pipeOnDrain"),C.prototype.unpipe=function(w){var I=this._readableState,W={hasUnpiped:!1};if(I.pipesCount===
0)return this;if(I.pipesCount===1)return w&&w!==I.pipes?this:(w||(w=I.pipes),I.pipes=null,I.pipesCount=0,I.flowing=!1,w&&w.emit("unpipe",this,W),this);if(!w){var ee=I.
pipes,oe=I.pipesCount;I.pipes=null,I.pipesCount=0,I.flowing=!1;for(var R=0;R<oe;R++)ee[R].emit("unpipe",this,{hasUnpiped:!1});return this}var L=be(I.pipes,w);return L===
-1?this:(I.pipes.splice(L,1),I.pipesCount-=1,I.pipesCount===1&&(I.pipes=I.pipes[0]),w.emit("unpipe",this,W),this)},C.prototype.on=function(w,I){var W=c.prototype.
on.call(this,w,I);if(w==="data")this._readableState.flowing!==!1&&this.resume();else if(w==="readable"){var ee=this._readableState;!ee.endEmitted&&!ee.readableListening&&
(ee.readableListening=ee.needReadable=!0,ee.emittedReadable=!1,ee.reading?ee.length&&$(this):r.nextTick(K,this))}return W},C.prototype.addListener=C.prototype.on;
function K(w){g("readable nexttick read 0"),w.read(0)}s(K,"nReadingNextTick"),C.prototype.resume=function(){var w=this._readableState;return w.flowing||(g("resu\
me"),w.flowing=!0,O(this,w)),this};function O(w,I){I.resumeScheduled||(I.resumeScheduled=!0,r.nextTick(Z,w,I))}s(O,"resume");function Z(w,I){I.reading||(g("resu\
me read 0"),w.read(0)),I.resumeScheduled=!1,I.awaitDrain=0,w.emit("resume"),P(w),I.flowing&&!I.reading&&w.read(0)}s(Z,"resume_"),C.prototype.pause=function(){return g(
"call pause flowing=%j",this._readableState.flowing),this._readableState.flowing!==!1&&(g("pause"),this._readableState.flowing=!1,this.emit("pause")),this};function P(w){
var I=w._readableState;for(g("flow",I.flowing);I.flowing&&w.read()!==null;);}s(P,"flow"),C.prototype.wrap=function(w){var I=this,W=this._readableState,ee=!1;w.on(
"end",function(){if(g("wrapped end"),W.decoder&&!W.ended){var L=W.decoder.end();L&&L.length&&I.push(L)}I.push(null)}),w.on("data",function(L){if(g("wrapped data"),
W.decoder&&(L=W.decoder.write(L)),!(W.objectMode&&L==null)&&!(!W.objectMode&&(!L||!L.length))){var V=I.push(L);V||(ee=!0,w.pause())}});for(var oe in w)this[oe]===
void 0&&typeof w[oe]=="function"&&(this[oe]=(function(L){return function(){return w[L].apply(w,arguments)}})(oe));for(var R=0;R<h.length;R++)w.on(h[R],this.emit.
bind(this,h[R]));return this._read=function(L){g("wrapped _read",L),ee&&(ee=!1,w.resume())},this},Object.defineProperty(C.prototype,"readableHighWaterMark",{enumerable:!1,
get:s(function(){return this._readableState.highWaterMark},"get")}),C._fromList=re;function re(w,I){if(I.length===0)return null;var W;return I.objectMode?W=I.buffer.
shift():!w||w>=I.length?(I.decoder?W=I.buffer.join(""):I.buffer.length===1?W=I.buffer.head.data:W=I.buffer.concat(I.length),I.buffer.clear()):W=de(w,I.buffer,I.
decoder),W}s(re,"fromList");function de(w,I,W){var ee;return w<I.head.data.length?(ee=I.head.data.slice(0,w),I.head.data=I.head.data.slice(w)):w===I.head.data.length?
ee=I.shift():ee=W?X(w,I):Ie(w,I),ee}s(de,"fromListPartial");function X(w,I){var W=I.head,ee=1,oe=W.data;for(w-=oe.length;W=W.next;){var R=W.data,L=w>R.length?R.
length:w;if(L===R.length?oe+=R:oe+=R.slice(0,w),w-=L,w===0){L===R.length?(++ee,W.next?I.head=W.next:I.head=I.tail=null):(I.head=W,W.data=R.slice(L));break}++ee}
return I.length-=ee,oe}s(X,"copyFromBufferString");function Ie(w,I){var W=l.allocUnsafe(w),ee=I.head,oe=1;for(ee.data.copy(W),w-=ee.data.length;ee=ee.next;){var R=ee.
data,L=w>R.length?R.length:w;if(R.copy(W,W.length-w,0,L),w-=L,w===0){L===R.length?(++oe,ee.next?I.head=ee.next:I.head=I.tail=null):(I.head=ee,ee.data=R.slice(L));
break}++oe}return I.length-=oe,W}s(Ie,"copyFromBuffer");function se(w){var I=w._readableState;if(I.length>0)throw new Error('"endReadable()" called on non-empty\
 stream');I.endEmitted||(I.ended=!0,r.nextTick(Ee,I,w))}s(se,"endReadable");function Ee(w,I){!w.endEmitted&&w.length===0&&(w.endEmitted=!0,I.readable=!1,I.emit(
"end"))}s(Ee,"endReadableNT");function be(w,I){for(var W=0,ee=w.length;W<ee;W++)if(w[W]===I)return W;return-1}s(be,"indexOf")}}),Lc=M({"../../work/main/node_mod\
ules/lazystream/node_modules/readable-stream/lib/_stream_transform.js"(e,t){"use strict";t.exports=a;var r=oi(),n=Object.create(ea());n.inherits=ta(),n.inherits(
a,r);function i(l,d){var u=this._transformState;u.transforming=!1;var f=u.writecb;if(!f)return this.emit("error",new Error("write callback called multiple times"));
u.writechunk=null,u.writecb=null,d!=null&&this.push(d),f(l);var m=this._readableState;m.reading=!1,(m.needReadable||m.length<m.highWaterMark)&&this._read(m.highWaterMark)}
s(i,"afterTransform");function a(l){if(!(this instanceof a))return new a(l);r.call(this,l),this._transformState={afterTransform:i.bind(this),needTransform:!1,transforming:!1,
writecb:null,writechunk:null,writeencoding:null},this._readableState.needReadable=!0,this._readableState.sync=!1,l&&(typeof l.transform=="function"&&(this._transform=
l.transform),typeof l.flush=="function"&&(this._flush=l.flush)),this.on("prefinish",o)}s(a,"Transform3");function o(){var l=this;typeof this._flush=="function"?
this._flush(function(d,u){c(l,d,u)}):c(this,null,null)}s(o,"prefinish"),a.prototype.push=function(l,d){return this._transformState.needTransform=!1,r.prototype.
push.call(this,l,d)},a.prototype._transform=function(l,d,u){throw new Error("_transform() is not implemented")},a.prototype._write=function(l,d,u){var f=this._transformState;
if(f.writecb=u,f.writechunk=l,f.writeencoding=d,!f.transforming){var m=this._readableState;(f.needTransform||m.needReadable||m.length<m.highWaterMark)&&this._read(
m.highWaterMark)}},a.prototype._read=function(l){var d=this._transformState;d.writechunk!==null&&d.writecb&&!d.transforming?(d.transforming=!0,this._transform(d.
writechunk,d.writeencoding,d.afterTransform)):d.needTransform=!0},a.prototype._destroy=function(l,d){var u=this;r.prototype._destroy.call(this,l,function(f){d(f),
u.emit("close")})};function c(l,d,u){if(d)return l.emit("error",d);if(u!=null&&l.push(u),l._writableState.length)throw new Error("Calling transform done when ws\
.length != 0");if(l._transformState.transforming)throw new Error("Calling transform done when still transforming");return l.push(null)}s(c,"done")}}),Gy=M({"../\
../work/main/node_modules/lazystream/node_modules/readable-stream/lib/_stream_passthrough.js"(e,t){"use strict";t.exports=i;var r=Lc(),n=Object.create(ea());n.inherits=
ta(),n.inherits(i,r);function i(a){if(!(this instanceof i))return new i(a);r.call(this,a)}s(i,"PassThrough2"),i.prototype._transform=function(a,o,c){c(null,a)}}}),
Wy=M({"../../work/main/node_modules/lazystream/node_modules/readable-stream/readable.js"(e,t){var r=Oe("stream");process.env.READABLE_STREAM==="disable"&&r?(t.exports=
r,e=t.exports=r.Readable,e.Readable=r.Readable,e.Writable=r.Writable,e.Duplex=r.Duplex,e.Transform=r.Transform,e.PassThrough=r.PassThrough,e.Stream=r):(e=t.exports=
Dc(),e.Stream=r||e,e.Readable=e,e.Writable=Oc(),e.Duplex=oi(),e.Transform=Lc(),e.PassThrough=Gy())}}),Yy=M({"../../work/main/node_modules/lazystream/node_module\
s/readable-stream/passthrough.js"(e,t){t.exports=Wy().PassThrough}}),Ky=M({"../../work/main/node_modules/lazystream/lib/lazystream.js"(e,t){var r=Oe("util"),n=Yy();
t.exports={Readable:a,Writable:o},r.inherits(a,n),r.inherits(o,n);function i(c,l,d){c[l]=function(){return delete c[l],d.apply(this,arguments),this[l].apply(this,
arguments)}}s(i,"beforeFirstCall");function a(c,l){if(!(this instanceof a))return new a(c,l);n.call(this,l),i(this,"_read",function(){var d=c.call(this,l),u=this.
emit.bind(this,"error");d.on("error",u),d.pipe(this)}),this.emit("readable")}s(a,"Readable7");function o(c,l){if(!(this instanceof o))return new o(c,l);n.call(this,
l),i(this,"_write",function(){var d=c.call(this,l),u=this.emit.bind(this,"error");d.on("error",u),this.pipe(d)}),this.emit("writable")}s(o,"Writable")}}),zc=M({
"../../work/main/node_modules/normalize-path/index.js"(e,t){t.exports=function(r,n){if(typeof r!="string")throw new TypeError("expected path to be a string");if(r===
"\\"||r==="/")return"/";var i=r.length;if(i<=1)return r;var a="";if(i>4&&r[3]==="\\"){var o=r[2];(o==="?"||o===".")&&r.slice(0,2)==="\\\\"&&(r=r.slice(2),a="//")}
var c=r.split(/[/\\]+/);return n!==!1&&c[c.length-1]===""&&c.pop(),a+c.join("/")}}}),Fc=M({"../../work/main/node_modules/lodash/identity.js"(e,t){function r(n){
return n}s(r,"identity"),t.exports=r}}),Jy=M({"../../work/main/node_modules/lodash/_apply.js"(e,t){function r(n,i,a){switch(a.length){case 0:return n.call(i);case 1:
return n.call(i,a[0]);case 2:return n.call(i,a[0],a[1]);case 3:return n.call(i,a[0],a[1],a[2])}return n.apply(i,a)}s(r,"apply"),t.exports=r}}),$y=M({"../../work\
/main/node_modules/lodash/_overRest.js"(e,t){var r=Jy(),n=Math.max;function i(a,o,c){return o=n(o===void 0?a.length-1:o,0),function(){for(var l=arguments,d=-1,u=n(
l.length-o,0),f=Array(u);++d<u;)f[d]=l[o+d];d=-1;for(var m=Array(o+1);++d<o;)m[d]=l[d];return m[o]=c(f),r(a,this,m)}}s(i,"overRest"),t.exports=i}}),Xy=M({"../..\
/work/main/node_modules/lodash/constant.js"(e,t){function r(n){return function(){return n}}s(r,"constant"),t.exports=r}}),Uc=M({"../../work/main/node_modules/lo\
dash/_freeGlobal.js"(e,t){var r=typeof global=="object"&&global&&global.Object===Object&&global;t.exports=r}}),ra=M({"../../work/main/node_modules/lodash/_root.\
js"(e,t){var r=Uc(),n=typeof self=="object"&&self&&self.Object===Object&&self,i=r||n||Function("return this")();t.exports=i}}),vo=M({"../../work/main/node_modul\
es/lodash/_Symbol.js"(e,t){var r=ra(),n=r.Symbol;t.exports=n}}),Vy=M({"../../work/main/node_modules/lodash/_getRawTag.js"(e,t){var r=vo(),n=Object.prototype,i=n.
hasOwnProperty,a=n.toString,o=r?r.toStringTag:void 0;function c(l){var d=i.call(l,o),u=l[o];try{l[o]=void 0;var f=!0}catch{}var m=a.call(l);return f&&(d?l[o]=u:
delete l[o]),m}s(c,"getRawTag"),t.exports=c}}),Zy=M({"../../work/main/node_modules/lodash/_objectToString.js"(e,t){var r=Object.prototype,n=r.toString;function i(a){
return n.call(a)}s(i,"objectToString"),t.exports=i}}),es=M({"../../work/main/node_modules/lodash/_baseGetTag.js"(e,t){var r=vo(),n=Vy(),i=Zy(),a="[object Null]",
o="[object Undefined]",c=r?r.toStringTag:void 0;function l(d){return d==null?d===void 0?o:a:c&&c in Object(d)?n(d):i(d)}s(l,"baseGetTag"),t.exports=l}}),ts=M({"\
../../work/main/node_modules/lodash/isObject.js"(e,t){function r(n){var i=typeof n;return n!=null&&(i=="object"||i=="function")}s(r,"isObject2"),t.exports=r}}),
Hc=M({"../../work/main/node_modules/lodash/isFunction.js"(e,t){var r=es(),n=ts(),i="[object AsyncFunction]",a="[object Function]",o="[object GeneratorFunction]",
c="[object Proxy]";function l(d){if(!n(d))return!1;var u=r(d);return u==a||u==o||u==i||u==c}s(l,"isFunction"),t.exports=l}}),eA=M({"../../work/main/node_modules\
/lodash/_coreJsData.js"(e,t){var r=ra(),n=r["__core-js_shared__"];t.exports=n}}),tA=M({"../../work/main/node_modules/lodash/_isMasked.js"(e,t){var r=eA(),n=(function(){
var a=/[^.]+$/.exec(r&&r.keys&&r.keys.IE_PROTO||"");return a?"Symbol(src)_1."+a:""})();function i(a){return!!n&&n in a}s(i,"isMasked"),t.exports=i}}),rA=M({"../\
../work/main/node_modules/lodash/_toSource.js"(e,t){var r=Function.prototype,n=r.toString;function i(a){if(a!=null){try{return n.call(a)}catch{}try{return a+""}catch{}}
return""}s(i,"toSource"),t.exports=i}}),nA=M({"../../work/main/node_modules/lodash/_baseIsNative.js"(e,t){var r=Hc(),n=tA(),i=ts(),a=rA(),o=/[\\^$.*+?()[\]{}|]/g,
c=/^\[object .+?Constructor\]$/,l=Function.prototype,d=Object.prototype,u=l.toString,f=d.hasOwnProperty,m=RegExp("^"+u.call(f).replace(o,"\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g,
"$1.*?")+"$");function p(g){if(!i(g)||n(g))return!1;var A=r(g)?m:c;return A.test(a(g))}s(p,"baseIsNative"),t.exports=p}}),iA=M({"../../work/main/node_modules/lo\
dash/_getValue.js"(e,t){function r(n,i){return n?.[i]}s(r,"getValue"),t.exports=r}}),rs=M({"../../work/main/node_modules/lodash/_getNative.js"(e,t){var r=nA(),n=iA();
function i(a,o){var c=n(a,o);return r(c)?c:void 0}s(i,"getNative"),t.exports=i}}),aA=M({"../../work/main/node_modules/lodash/_defineProperty.js"(e,t){var r=rs(),
n=(function(){try{var i=r(Object,"defineProperty");return i({},"",{}),i}catch{}})();t.exports=n}}),sA=M({"../../work/main/node_modules/lodash/_baseSetToString.j\
s"(e,t){var r=Xy(),n=aA(),i=Fc(),a=n?function(o,c){return n(o,"toString",{configurable:!0,enumerable:!1,value:r(c),writable:!0})}:i;t.exports=a}}),oA=M({"../../\
work/main/node_modules/lodash/_shortOut.js"(e,t){var r=800,n=16,i=Date.now;function a(o){var c=0,l=0;return function(){var d=i(),u=n-(d-l);if(l=d,u>0){if(++c>=r)
return arguments[0]}else c=0;return o.apply(void 0,arguments)}}s(a,"shortOut"),t.exports=a}}),lA=M({"../../work/main/node_modules/lodash/_setToString.js"(e,t){var r=sA(),
n=oA(),i=n(r);t.exports=i}}),No=M({"../../work/main/node_modules/lodash/_baseRest.js"(e,t){var r=Fc(),n=$y(),i=lA();function a(o,c){return i(n(o,c,r),o+"")}s(a,
"baseRest"),t.exports=a}}),wo=M({"../../work/main/node_modules/lodash/eq.js"(e,t){function r(n,i){return n===i||n!==n&&i!==i}s(r,"eq"),t.exports=r}}),Qc=M({"../\
../work/main/node_modules/lodash/isLength.js"(e,t){var r=9007199254740991;function n(i){return typeof i=="number"&&i>-1&&i%1==0&&i<=r}s(n,"isLength"),t.exports=
n}}),Co=M({"../../work/main/node_modules/lodash/isArrayLike.js"(e,t){var r=Hc(),n=Qc();function i(a){return a!=null&&n(a.length)&&!r(a)}s(i,"isArrayLike"),t.exports=
i}}),qc=M({"../../work/main/node_modules/lodash/_isIndex.js"(e,t){var r=9007199254740991,n=/^(?:0|[1-9]\d*)$/;function i(a,o){var c=typeof a;return o=o??r,!!o&&
(c=="number"||c!="symbol"&&n.test(a))&&a>-1&&a%1==0&&a<o}s(i,"isIndex"),t.exports=i}}),cA=M({"../../work/main/node_modules/lodash/_isIterateeCall.js"(e,t){var r=wo(),
n=Co(),i=qc(),a=ts();function o(c,l,d){if(!a(d))return!1;var u=typeof l;return(u=="number"?n(d)&&i(l,d.length):u=="string"&&l in d)?r(d[l],c):!1}s(o,"isIteratee\
Call"),t.exports=o}}),dA=M({"../../work/main/node_modules/lodash/_baseTimes.js"(e,t){function r(n,i){for(var a=-1,o=Array(n);++a<n;)o[a]=i(a);return o}s(r,"base\
Times"),t.exports=r}}),na=M({"../../work/main/node_modules/lodash/isObjectLike.js"(e,t){function r(n){return n!=null&&typeof n=="object"}s(r,"isObjectLike"),t.exports=
r}}),uA=M({"../../work/main/node_modules/lodash/_baseIsArguments.js"(e,t){var r=es(),n=na(),i="[object Arguments]";function a(o){return n(o)&&r(o)==i}s(a,"baseI\
sArguments"),t.exports=a}}),jc=M({"../../work/main/node_modules/lodash/isArguments.js"(e,t){var r=uA(),n=na(),i=Object.prototype,a=i.hasOwnProperty,o=i.propertyIsEnumerable,
c=r((function(){return arguments})())?r:function(l){return n(l)&&a.call(l,"callee")&&!o.call(l,"callee")};t.exports=c}}),Gc=M({"../../work/main/node_modules/lod\
ash/isArray.js"(e,t){var r=Array.isArray;t.exports=r}}),mA=M({"../../work/main/node_modules/lodash/stubFalse.js"(e,t){function r(){return!1}s(r,"stubFalse"),t.exports=
r}}),fA=M({"../../work/main/node_modules/lodash/isBuffer.js"(e,t){var r=ra(),n=mA(),i=typeof e=="object"&&e&&!e.nodeType&&e,a=i&&typeof t=="object"&&t&&!t.nodeType&&
t,o=a&&a.exports===i,c=o?r.Buffer:void 0,l=c?c.isBuffer:void 0,d=l||n;t.exports=d}}),pA=M({"../../work/main/node_modules/lodash/_baseIsTypedArray.js"(e,t){var r=es(),
n=Qc(),i=na(),a="[object Arguments]",o="[object Array]",c="[object Boolean]",l="[object Date]",d="[object Error]",u="[object Function]",f="[object Map]",m="[obj\
ect Number]",p="[object Object]",g="[object RegExp]",A="[object Set]",b="[object String]",N="[object WeakMap]",h="[object ArrayBuffer]",y="[object DataView]",v="\
[object Float32Array]",C="[object Float64Array]",D="[object Int8Array]",U="[object Int16Array]",le="[object Int32Array]",J="[object Uint8Array]",H="[object Uint\
8ClampedArray]",Y="[object Uint16Array]",F="[object Uint32Array]",z={};z[v]=z[C]=z[D]=z[U]=z[le]=z[J]=z[H]=z[Y]=z[F]=!0,z[a]=z[o]=z[h]=z[c]=z[y]=z[l]=z[d]=z[u]=
z[f]=z[m]=z[p]=z[g]=z[A]=z[b]=z[N]=!1;function $(G){return i(G)&&n(G.length)&&!!z[r(G)]}s($,"baseIsTypedArray"),t.exports=$}}),Wc=M({"../../work/main/node_modul\
es/lodash/_baseUnary.js"(e,t){function r(n){return function(i){return n(i)}}s(r,"baseUnary"),t.exports=r}}),hA=M({"../../work/main/node_modules/lodash/_nodeUtil\
.js"(e,t){var r=Uc(),n=typeof e=="object"&&e&&!e.nodeType&&e,i=n&&typeof t=="object"&&t&&!t.nodeType&&t,a=i&&i.exports===n,o=a&&r.process,c=(function(){try{var l=i&&
i.require&&i.require("util").types;return l||o&&o.binding&&o.binding("util")}catch{}})();t.exports=c}}),gA=M({"../../work/main/node_modules/lodash/isTypedArray.\
js"(e,t){var r=pA(),n=Wc(),i=hA(),a=i&&i.isTypedArray,o=a?n(a):r;t.exports=o}}),yA=M({"../../work/main/node_modules/lodash/_arrayLikeKeys.js"(e,t){var r=dA(),n=jc(),
i=Gc(),a=fA(),o=qc(),c=gA(),l=Object.prototype,d=l.hasOwnProperty;function u(f,m){var p=i(f),g=!p&&n(f),A=!p&&!g&&a(f),b=!p&&!g&&!A&&c(f),N=p||g||A||b,h=N?r(f.length,
String):[],y=h.length;for(var v in f)(m||d.call(f,v))&&!(N&&(v=="length"||A&&(v=="offset"||v=="parent")||b&&(v=="buffer"||v=="byteLength"||v=="byteOffset")||o(v,
y)))&&h.push(v);return h}s(u,"arrayLikeKeys"),t.exports=u}}),AA=M({"../../work/main/node_modules/lodash/_isPrototype.js"(e,t){var r=Object.prototype;function n(i){
var a=i&&i.constructor,o=typeof a=="function"&&a.prototype||r;return i===o}s(n,"isPrototype"),t.exports=n}}),bA=M({"../../work/main/node_modules/lodash/_nativeK\
eysIn.js"(e,t){function r(n){var i=[];if(n!=null)for(var a in Object(n))i.push(a);return i}s(r,"nativeKeysIn"),t.exports=r}}),vA=M({"../../work/main/node_module\
s/lodash/_baseKeysIn.js"(e,t){var r=ts(),n=AA(),i=bA(),a=Object.prototype,o=a.hasOwnProperty;function c(l){if(!r(l))return i(l);var d=n(l),u=[];for(var f in l)f==
"constructor"&&(d||!o.call(l,f))||u.push(f);return u}s(c,"baseKeysIn"),t.exports=c}}),NA=M({"../../work/main/node_modules/lodash/keysIn.js"(e,t){var r=yA(),n=vA(),
i=Co();function a(o){return i(o)?r(o,!0):n(o)}s(a,"keysIn"),t.exports=a}}),wA=M({"../../work/main/node_modules/lodash/defaults.js"(e,t){var r=No(),n=wo(),i=cA(),
a=NA(),o=Object.prototype,c=o.hasOwnProperty,l=r(function(d,u){d=Object(d);var f=-1,m=u.length,p=m>2?u[2]:void 0;for(p&&i(u[0],u[1],p)&&(m=1);++f<m;)for(var g=u[f],
A=a(g),b=-1,N=A.length;++b<N;){var h=A[b],y=d[h];(y===void 0||n(y,o[h])&&!c.call(d,h))&&(d[h]=g[h])}return d});t.exports=l}}),gt=M({"../../work/main/node_module\
s/readable-stream/lib/ours/primordials.js"(e,t){"use strict";var r=class extends Error{static{s(this,"AggregateError")}constructor(n){if(!Array.isArray(n))throw new TypeError(
`Expected input to be an Array, got ${typeof n}`);let i="";for(let a=0;a<n.length;a++)i+=`    ${n[a].stack}
`;super(i),this.name="AggregateError",this.errors=n}};t.exports={AggregateError:r,ArrayIsArray(n){return Array.isArray(n)},ArrayPrototypeIncludes(n,i){return n.
includes(i)},ArrayPrototypeIndexOf(n,i){return n.indexOf(i)},ArrayPrototypeJoin(n,i){return n.join(i)},ArrayPrototypeMap(n,i){return n.map(i)},ArrayPrototypePop(n,i){
return n.pop(i)},ArrayPrototypePush(n,i){return n.push(i)},ArrayPrototypeSlice(n,i,a){return n.slice(i,a)},Error,FunctionPrototypeCall(n,i,...a){return n.call(i,
...a)},FunctionPrototypeSymbolHasInstance(n,i){return Function.prototype[Symbol.hasInstance].call(n,i)},MathFloor:Math.floor,Number,NumberIsInteger:Number.isInteger,
NumberIsNaN:Number.isNaN,NumberMAX_SAFE_INTEGER:Number.MAX_SAFE_INTEGER,NumberMIN_SAFE_INTEGER:Number.MIN_SAFE_INTEGER,NumberParseInt:Number.parseInt,ObjectDefineProperties(n,i){
return Object.defineProperties(n,i)},ObjectDefineProperty(n,i,a){return Object.defineProperty(n,i,a)},ObjectGetOwnPropertyDescriptor(n,i){return Object.getOwnPropertyDescriptor(
n,i)},ObjectKeys(n){return Object.keys(n)},ObjectSetPrototypeOf(n,i){return Object.setPrototypeOf(n,i)},Promise,PromisePrototypeCatch(n,i){return n.catch(i)},PromisePrototypeThen(n,i,a){
return n.then(i,a)},PromiseReject(n){return Promise.reject(n)},PromiseResolve(n){return Promise.resolve(n)},ReflectApply:Reflect.apply,RegExpPrototypeTest(n,i){
return n.test(i)},SafeSet:Set,String,StringPrototypeSlice(n,i,a){return n.slice(i,a)},StringPrototypeToLowerCase(n){return n.toLowerCase()},StringPrototypeToUpperCase(n){
return n.toUpperCase()},StringPrototypeTrim(n){return n.trim()},Symbol,SymbolFor:Symbol.for,SymbolAsyncIterator:Symbol.asyncIterator,SymbolHasInstance:Symbol.hasInstance,
SymbolIterator:Symbol.iterator,SymbolDispose:Symbol.dispose||Symbol("Symbol.dispose"),SymbolAsyncDispose:Symbol.asyncDispose||Symbol("Symbol.asyncDispose"),TypedArrayPrototypeSet(n,i,a){
return n.set(i,a)},Boolean,Uint8Array}}}),Yc=M({"../../work/main/node_modules/readable-stream/lib/ours/util/inspect.js"(e,t){"use strict";t.exports={format(r,...n){
return r.replace(/%([sdifj])/g,function(...[i,a]){const o=n.shift();return a==="f"?o.toFixed(6):a==="j"?JSON.stringify(o):a==="s"&&typeof o=="object"?`${o.constructor!==
Object?o.constructor.name:""} {}`.trim():o.toString()})},inspect(r){switch(typeof r){case"string":if(r.includes("'"))if(r.includes('"')){if(!r.includes("`")&&!r.
includes("${"))return`\`${r}\``}else return`"${r}"`;return`'${r}'`;case"number":return isNaN(r)?"NaN":Object.is(r,-0)?String(r):r;case"bigint":return`${String(r)}\
n`;case"boolean":case"undefined":return String(r);case"object":return"{}"}}}}}),Yt=M({"../../work/main/node_modules/readable-stream/lib/ours/errors.js"(e,t){"us\
e strict";var{format:r,inspect:n}=Yc(),{AggregateError:i}=gt(),a=globalThis.AggregateError||i,o=Symbol("kIsNodeError"),c=["string","function","number","object",
"Function","Object","boolean","bigint","symbol"],l=/^([A-Z][a-z0-9]*)+$/,d="__node_internal_",u={};function f(h,y){if(!h)throw new u.ERR_INTERNAL_ASSERTION(y)}s(
f,"assert");function m(h){let y="",v=h.length;const C=h[0]==="-"?1:0;for(;v>=C+4;v-=3)y=`_${h.slice(v-3,v)}${y}`;return`${h.slice(0,v)}${y}`}s(m,"addNumericalSe\
parator");function p(h,y,v){if(typeof y=="function")return f(y.length<=v.length,`Code: ${h}; The provided arguments length (${v.length}) does not match the requ\
ired ones (${y.length}).`),y(...v);const C=(y.match(/%[dfijoOs]/g)||[]).length;return f(C===v.length,`Code: ${h}; The provided arguments length (${v.length}) do\
es not match the required ones (${C}).`),v.length===0?y:r(y,...v)}s(p,"getMessage");function g(h,y,v){v||(v=Error);class C extends v{static{s(this,"NodeError")}constructor(...U){
super(p(h,y,U))}toString(){return`${this.name} [${h}]: ${this.message}`}}Object.defineProperties(C.prototype,{name:{value:v.name,writable:!0,enumerable:!1,configurable:!0},
toString:{value(){return`${this.name} [${h}]: ${this.message}`},writable:!0,enumerable:!1,configurable:!0}}),C.prototype.code=h,C.prototype[o]=!0,u[h]=C}s(g,"E");
function A(h){const y=d+h.name;return Object.defineProperty(h,"name",{value:y}),h}s(A,"hideStackFrames");function b(h,y){if(h&&y&&h!==y){if(Array.isArray(y.errors))
return y.errors.push(h),y;const v=new a([y,h],y.message);return v.code=y.code,v}return h||y}s(b,"aggregateTwoErrors");var N=class extends Error{static{s(this,"A\
bortError3")}constructor(h="The operation was aborted",y=void 0){if(y!==void 0&&typeof y!="object")throw new u.ERR_INVALID_ARG_TYPE("options","Object",y);super(
h,y),this.code="ABORT_ERR",this.name="AbortError"}};g("ERR_ASSERTION","%s",Error),g("ERR_INVALID_ARG_TYPE",(h,y,v)=>{f(typeof h=="string","'name' must be a stri\
ng"),Array.isArray(y)||(y=[y]);let C="The ";h.endsWith(" argument")?C+=`${h} `:C+=`"${h}" ${h.includes(".")?"property":"argument"} `,C+="must be ";const D=[],U=[],
le=[];for(const H of y)f(typeof H=="string","All expected entries have to be of type string"),c.includes(H)?D.push(H.toLowerCase()):l.test(H)?U.push(H):(f(H!=="\
object",'The value "object" should be written as "Object"'),le.push(H));if(U.length>0){const H=D.indexOf("object");H!==-1&&(D.splice(D,H,1),U.push("Object"))}if(D.
length>0){switch(D.length){case 1:C+=`of type ${D[0]}`;break;case 2:C+=`one of type ${D[0]} or ${D[1]}`;break;default:{const H=D.pop();C+=`one of type ${D.join(
", ")}, or ${H}`}}(U.length>0||le.length>0)&&(C+=" or ")}if(U.length>0){switch(U.length){case 1:C+=`an instance of ${U[0]}`;break;case 2:C+=`an instance of ${U[0]}\
 or ${U[1]}`;break;default:{const H=U.pop();C+=`an instance of ${U.join(", ")}, or ${H}`}}le.length>0&&(C+=" or ")}switch(le.length){case 0:break;case 1:le[0].toLowerCase()!==
le[0]&&(C+="an "),C+=`${le[0]}`;break;case 2:C+=`one of ${le[0]} or ${le[1]}`;break;default:{const H=le.pop();C+=`one of ${le.join(", ")}, or ${H}`}}if(v==null)
C+=`. Received ${v}`;else if(typeof v=="function"&&v.name)C+=`. Received function ${v.name}`;else if(typeof v=="object"){var J;if((J=v.constructor)!==null&&J!==
void 0&&J.name)C+=`. Received an instance of ${v.constructor.name}`;else{const H=n(v,{depth:-1});C+=`. Received ${H}`}}else{let H=n(v,{colors:!1});H.length>25&&
(H=`${H.slice(0,25)}...`),C+=`. Received type ${typeof v} (${H})`}return C},TypeError),g("ERR_INVALID_ARG_VALUE",(h,y,v="is invalid")=>{let C=n(y);return C.length>
128&&(C=C.slice(0,128)+"..."),`The ${h.includes(".")?"property":"argument"} '${h}' ${v}. Received ${C}`},TypeError),g("ERR_INVALID_RETURN_VALUE",(h,y,v)=>{var C;
const D=v!=null&&(C=v.constructor)!==null&&C!==void 0&&C.name?`instance of ${v.constructor.name}`:`type ${typeof v}`;return`Expected ${h} to be returned from th\
e "${y}" function but got ${D}.`},TypeError),g("ERR_MISSING_ARGS",(...h)=>{f(h.length>0,"At least one arg needs to be specified");let y;const v=h.length;switch(h=
(Array.isArray(h)?h:[h]).map(C=>`"${C}"`).join(" or "),v){case 1:y+=`The ${h[0]} argument`;break;case 2:y+=`The ${h[0]} and ${h[1]} arguments`;break;default:{const C=h.
pop();y+=`The ${h.join(", ")}, and ${C} arguments`}break}return`${y} must be specified`},TypeError),g("ERR_OUT_OF_RANGE",(h,y,v)=>{f(y,'Missing "range" argument');
let C;if(Number.isInteger(v)&&Math.abs(v)>2**32)C=m(String(v));else if(typeof v=="bigint"){C=String(v);const D=BigInt(2)**BigInt(32);(v>D||v<-D)&&(C=m(C)),C+="n"}else
C=n(v);return`The value of "${h}" is out of range. It must be ${y}. Received ${C}`},RangeError),g("ERR_MULTIPLE_CALLBACK","Callback called multiple times",Error),
g("ERR_METHOD_NOT_IMPLEMENTED","The %s method is not implemented",Error),g("ERR_STREAM_ALREADY_FINISHED","Cannot call %s after a stream was finished",Error),g("\
ERR_STREAM_CANNOT_PIPE","Cannot pipe, not readable",Error),g("ERR_STREAM_DESTROYED","Cannot call %s after a stream was destroyed",Error),g("ERR_STREAM_NULL_VALU\
ES","May not write null values to stream",TypeError),g("ERR_STREAM_PREMATURE_CLOSE","Premature close",Error),g("ERR_STREAM_PUSH_AFTER_EOF","stream.push() after \
EOF",Error),g("ERR_STREAM_UNSHIFT_AFTER_END_EVENT","stream.unshift() after end event",Error),g("ERR_STREAM_WRITE_AFTER_END","write after end",Error),g("ERR_UNKN\
OWN_ENCODING","Unknown encoding: %s",TypeError),t.exports={AbortError:N,aggregateTwoErrors:A(b),hideStackFrames:A,codes:u}}}),CA=M({"../../work/main/node_module\
s/event-target-shim/dist/event-target-shim.js"(e,t){"use strict";Object.defineProperty(e,"__esModule",{value:!0});var r=new WeakMap,n=new WeakMap;function i(H){
const Y=r.get(H);return console.assert(Y!=null,"'this' is expected an Event object, but got",H),Y}s(i,"pd");function a(H){if(H.passiveListener!=null){typeof console<
"u"&&typeof console.error=="function"&&console.error("Unable to preventDefault inside passive event listener invocation.",H.passiveListener);return}H.event.cancelable&&
(H.canceled=!0,typeof H.event.preventDefault=="function"&&H.event.preventDefault())}s(a,"setCancelFlag");function o(H,Y){r.set(this,{eventTarget:H,event:Y,eventPhase:2,
currentTarget:H,canceled:!1,stopped:!1,immediateStopped:!1,passiveListener:null,timeStamp:Y.timeStamp||Date.now()}),Object.defineProperty(this,"isTrusted",{value:!1,
enumerable:!0});const F=Object.keys(Y);for(let z=0;z<F.length;++z){const $=F[z];$ in this||Object.defineProperty(this,$,c($))}}s(o,"Event"),o.prototype={get type(){
return i(this).event.type},get target(){return i(this).eventTarget},get currentTarget(){return i(this).currentTarget},composedPath(){const H=i(this).currentTarget;
return H==null?[]:[H]},get NONE(){return 0},get CAPTURING_PHASE(){return 1},get AT_TARGET(){return 2},get BUBBLING_PHASE(){return 3},get eventPhase(){return i(this).
eventPhase},stopPropagation(){const H=i(this);H.stopped=!0,typeof H.event.stopPropagation=="function"&&H.event.stopPropagation()},stopImmediatePropagation(){const H=i(
this);H.stopped=!0,H.immediateStopped=!0,typeof H.event.stopImmediatePropagation=="function"&&H.event.stopImmediatePropagation()},get bubbles(){return!!i(this).
event.bubbles},get cancelable(){return!!i(this).event.cancelable},preventDefault(){a(i(this))},get defaultPrevented(){return i(this).canceled},get composed(){return!!i(
this).event.composed},get timeStamp(){return i(this).timeStamp},get srcElement(){return i(this).eventTarget},get cancelBubble(){return i(this).stopped},set cancelBubble(H){
if(!H)return;const Y=i(this);Y.stopped=!0,typeof Y.event.cancelBubble=="boolean"&&(Y.event.cancelBubble=!0)},get returnValue(){return!i(this).canceled},set returnValue(H){
H||a(i(this))},initEvent(){}},Object.defineProperty(o.prototype,"constructor",{value:o,configurable:!0,writable:!0}),typeof window<"u"&&typeof window.Event<"u"&&
(Object.setPrototypeOf(o.prototype,window.Event.prototype),n.set(window.Event.prototype,o));function c(H){return{get(){return i(this).event[H]},set(Y){i(this).event[H]=
Y},configurable:!0,enumerable:!0}}s(c,"defineRedirectDescriptor");function l(H){return{value(){const Y=i(this).event;return Y[H].apply(Y,arguments)},configurable:!0,
enumerable:!0}}s(l,"defineCallDescriptor");function d(H,Y){const F=Object.keys(Y);if(F.length===0)return H;function z($,G){H.call(this,$,G)}s(z,"CustomEvent"),z.
prototype=Object.create(H.prototype,{constructor:{value:z,configurable:!0,writable:!0}});for(let $=0;$<F.length;++$){const G=F[$];if(!(G in H.prototype)){const Ae=typeof Object.
getOwnPropertyDescriptor(Y,G).value=="function";Object.defineProperty(z.prototype,G,Ae?l(G):c(G))}}return z}s(d,"defineWrapper");function u(H){if(H==null||H===Object.
prototype)return o;let Y=n.get(H);return Y==null&&(Y=d(u(Object.getPrototypeOf(H)),H),n.set(H,Y)),Y}s(u,"getWrapper");function f(H,Y){const F=u(Object.getPrototypeOf(
Y));return new F(H,Y)}s(f,"wrapEvent");function m(H){return i(H).immediateStopped}s(m,"isStopped");function p(H,Y){i(H).eventPhase=Y}s(p,"setEventPhase");function g(H,Y){
i(H).currentTarget=Y}s(g,"setCurrentTarget");function A(H,Y){i(H).passiveListener=Y}s(A,"setPassiveListener");var b=new WeakMap,N=1,h=2,y=3;function v(H){return H!==
null&&typeof H=="object"}s(v,"isObject2");function C(H){const Y=b.get(H);if(Y==null)throw new TypeError("'this' is expected an EventTarget object, but got anoth\
er value.");return Y}s(C,"getListeners");function D(H){return{get(){let F=C(this).get(H);for(;F!=null;){if(F.listenerType===y)return F.listener;F=F.next}return null},
set(Y){typeof Y!="function"&&!v(Y)&&(Y=null);const F=C(this);let z=null,$=F.get(H);for(;$!=null;)$.listenerType===y?z!==null?z.next=$.next:$.next!==null?F.set(H,
$.next):F.delete(H):z=$,$=$.next;if(Y!==null){const G={listener:Y,listenerType:y,passive:!1,once:!1,next:null};z===null?F.set(H,G):z.next=G}},configurable:!0,enumerable:!0}}
s(D,"defineEventAttributeDescriptor");function U(H,Y){Object.defineProperty(H,`on${Y}`,D(Y))}s(U,"defineEventAttribute");function le(H){function Y(){J.call(this)}
s(Y,"CustomEventTarget"),Y.prototype=Object.create(J.prototype,{constructor:{value:Y,configurable:!0,writable:!0}});for(let F=0;F<H.length;++F)U(Y.prototype,H[F]);
return Y}s(le,"defineCustomEventTarget");function J(){if(this instanceof J){b.set(this,new Map);return}if(arguments.length===1&&Array.isArray(arguments[0]))return le(
arguments[0]);if(arguments.length>0){const H=new Array(arguments.length);for(let Y=0;Y<arguments.length;++Y)H[Y]=arguments[Y];return le(H)}throw new TypeError("\
Cannot call a class as a function")}s(J,"EventTarget"),J.prototype={addEventListener(H,Y,F){if(Y==null)return;if(typeof Y!="function"&&!v(Y))throw new TypeError(
"'listener' should be a function or an object.");const z=C(this),$=v(F),ue=($?!!F.capture:!!F)?N:h,Ae={listener:Y,listenerType:ue,passive:$&&!!F.passive,once:$&&
!!F.once,next:null};let Ce=z.get(H);if(Ce===void 0){z.set(H,Ae);return}let K=null;for(;Ce!=null;){if(Ce.listener===Y&&Ce.listenerType===ue)return;K=Ce,Ce=Ce.next}
K.next=Ae},removeEventListener(H,Y,F){if(Y==null)return;const z=C(this),G=(v(F)?!!F.capture:!!F)?N:h;let ue=null,Ae=z.get(H);for(;Ae!=null;){if(Ae.listener===Y&&
Ae.listenerType===G){ue!==null?ue.next=Ae.next:Ae.next!==null?z.set(H,Ae.next):z.delete(H);return}ue=Ae,Ae=Ae.next}},dispatchEvent(H){if(H==null||typeof H.type!=
"string")throw new TypeError('"event.type" should be a string.');const Y=C(this),F=H.type;let z=Y.get(F);if(z==null)return!0;const $=f(this,H);let G=null;for(;z!=
null;){if(z.once?G!==null?G.next=z.next:z.next!==null?Y.set(F,z.next):Y.delete(F):G=z,A($,z.passive?z.listener:null),typeof z.listener=="function")try{z.listener.
call(this,$)}catch(ue){typeof console<"u"&&typeof console.error=="function"&&console.error(ue)}else z.listenerType!==y&&typeof z.listener.handleEvent=="function"&&
z.listener.handleEvent($);if(m($))break;z=z.next}return A($,null),p($,0),g($,null),!$.defaultPrevented}},Object.defineProperty(J.prototype,"constructor",{value:J,
configurable:!0,writable:!0}),typeof window<"u"&&typeof window.EventTarget<"u"&&Object.setPrototypeOf(J.prototype,window.EventTarget.prototype),e.defineEventAttribute=
U,e.EventTarget=J,e.default=J,t.exports=J,t.exports.EventTarget=t.exports.default=J,t.exports.defineEventAttribute=U}}),ia=M({"../../work/main/node_modules/abor\
t-controller/dist/abort-controller.js"(e,t){"use strict";Object.defineProperty(e,"__esModule",{value:!0});var r=CA(),n=class extends r.EventTarget{static{s(this,
"AbortSignal2")}constructor(){throw super(),new TypeError("AbortSignal cannot be constructed directly")}get aborted(){const u=o.get(this);if(typeof u!="boolean")
throw new TypeError(`Expected 'this' to be an 'AbortSignal' object, but got ${this===null?"null":typeof this}`);return u}};r.defineEventAttribute(n.prototype,"a\
bort");function i(){const u=Object.create(n.prototype);return r.EventTarget.call(u),o.set(u,!1),u}s(i,"createAbortSignal");function a(u){o.get(u)===!1&&(o.set(u,
!0),u.dispatchEvent({type:"abort"}))}s(a,"abortSignal");var o=new WeakMap;Object.defineProperties(n.prototype,{aborted:{enumerable:!0}}),typeof Symbol=="functio\
n"&&typeof Symbol.toStringTag=="symbol"&&Object.defineProperty(n.prototype,Symbol.toStringTag,{configurable:!0,value:"AbortSignal"});var c=class{static{s(this,"\
AbortController2")}constructor(){l.set(this,i())}get signal(){return d(this)}abort(){a(d(this))}},l=new WeakMap;function d(u){const f=l.get(u);if(f==null)throw new TypeError(
`Expected 'this' to be an 'AbortController' object, but got ${u===null?"null":typeof u}`);return f}s(d,"getSignal"),Object.defineProperties(c.prototype,{signal:{
enumerable:!0},abort:{enumerable:!0}}),typeof Symbol=="function"&&typeof Symbol.toStringTag=="symbol"&&Object.defineProperty(c.prototype,Symbol.toStringTag,{configurable:!0,
value:"AbortController"}),e.AbortController=c,e.AbortSignal=n,e.default=c,t.exports=c,t.exports.AbortController=t.exports.default=c,t.exports.AbortSignal=n}}),er=M(
{"../../work/main/node_modules/readable-stream/lib/ours/util.js"(e,t){"use strict";var r=Oe("buffer"),{format:n,inspect:i}=Yc(),{codes:{ERR_INVALID_ARG_TYPE:a}}=Yt(),
{kResistStopPropagation:o,AggregateError:c,SymbolDispose:l}=gt(),d=globalThis.AbortSignal||ia().AbortSignal,u=globalThis.AbortController||ia().AbortController,f=Object.
getPrototypeOf(async function(){}).constructor,m=globalThis.Blob||r.Blob,p=s(typeof m<"u"?function(N){return N instanceof m}:function(N){return!1},"isBlob3"),g=s(
(b,N)=>{if(b!==void 0&&(b===null||typeof b!="object"||!("aborted"in b)))throw new a(N,"AbortSignal",b)},"validateAbortSignal"),A=s((b,N)=>{if(typeof b!="functio\
n")throw new a(N,"Function",b)},"validateFunction");t.exports={AggregateError:c,kEmptyObject:Object.freeze({}),once(b){let N=!1;return function(...h){N||(N=!0,b.
apply(this,h))}},createDeferredPromise:s(function(){let b,N;return{promise:new Promise((y,v)=>{b=y,N=v}),resolve:b,reject:N}},"createDeferredPromise"),promisify(b){
return new Promise((N,h)=>{b((y,...v)=>y?h(y):N(...v))})},debuglog(){return function(){}},format:n,inspect:i,types:{isAsyncFunction(b){return b instanceof f},isArrayBufferView(b){
return ArrayBuffer.isView(b)}},isBlob:p,deprecate(b,N){return b},addAbortListener:Oe("events").addAbortListener||s(function(N,h){if(N===void 0)throw new a("sign\
al","AbortSignal",N);g(N,"signal"),A(h,"listener");let y;return N.aborted?queueMicrotask(()=>h()):(N.addEventListener("abort",h,{__proto__:null,once:!0,[o]:!0}),
y=s(()=>{N.removeEventListener("abort",h)},"removeEventListener")),{__proto__:null,[l](){var v;(v=y)===null||v===void 0||v()}}},"addAbortListener"),AbortSignalAny:d.
any||s(function(N){if(N.length===1)return N[0];const h=new u,y=s(()=>h.abort(),"abort");return N.forEach(v=>{g(v,"signals"),v.addEventListener("abort",y,{once:!0})}),
h.signal.addEventListener("abort",()=>{N.forEach(v=>v.removeEventListener("abort",y))},{once:!0}),h.signal},"AbortSignalAny")},t.exports.promisify.custom=Symbol.
for("nodejs.util.promisify.custom")}}),aa=M({"../../work/main/node_modules/readable-stream/lib/internal/validators.js"(e,t){"use strict";var{ArrayIsArray:r,ArrayPrototypeIncludes:n,
ArrayPrototypeJoin:i,ArrayPrototypeMap:a,NumberIsInteger:o,NumberIsNaN:c,NumberMAX_SAFE_INTEGER:l,NumberMIN_SAFE_INTEGER:d,NumberParseInt:u,ObjectPrototypeHasOwnProperty:f,
RegExpPrototypeExec:m,String:p,StringPrototypeToUpperCase:g,StringPrototypeTrim:A}=gt(),{hideStackFrames:b,codes:{ERR_SOCKET_BAD_PORT:N,ERR_INVALID_ARG_TYPE:h,ERR_INVALID_ARG_VALUE:y,
ERR_OUT_OF_RANGE:v,ERR_UNKNOWN_SIGNAL:C}}=Yt(),{normalizeEncoding:D}=er(),{isAsyncFunction:U,isArrayBufferView:le}=er().types,J={};function H(j){return j===(j|0)}
s(H,"isInt32");function Y(j){return j===j>>>0}s(Y,"isUint32");var F=/^[0-7]+$/,z="must be a 32-bit unsigned integer or an octal string";function $(j,ce,Ne){if(typeof j>
"u"&&(j=Ne),typeof j=="string"){if(m(F,j)===null)throw new y(ce,j,z);j=u(j,8)}return Ae(j,ce),j}s($,"parseFileMode");var G=b((j,ce,Ne=d,me=l)=>{if(typeof j!="nu\
mber")throw new h(ce,"number",j);if(!o(j))throw new v(ce,"an integer",j);if(j<Ne||j>me)throw new v(ce,`>= ${Ne} && <= ${me}`,j)}),ue=b((j,ce,Ne=-2147483648,me=2147483647)=>{
if(typeof j!="number")throw new h(ce,"number",j);if(!o(j))throw new v(ce,"an integer",j);if(j<Ne||j>me)throw new v(ce,`>= ${Ne} && <= ${me}`,j)}),Ae=b((j,ce,Ne=!1)=>{
if(typeof j!="number")throw new h(ce,"number",j);if(!o(j))throw new v(ce,"an integer",j);const me=Ne?1:0,ke=4294967295;if(j<me||j>ke)throw new v(ce,`>= ${me} &&\
 <= ${ke}`,j)});function Ce(j,ce){if(typeof j!="string")throw new h(ce,"string",j)}s(Ce,"validateString");function K(j,ce,Ne=void 0,me){if(typeof j!="number")throw new h(
ce,"number",j);if(Ne!=null&&j<Ne||me!=null&&j>me||(Ne!=null||me!=null)&&c(j))throw new v(ce,`${Ne!=null?`>= ${Ne}`:""}${Ne!=null&&me!=null?" && ":""}${me!=null?
`<= ${me}`:""}`,j)}s(K,"validateNumber");var O=b((j,ce,Ne)=>{if(!n(Ne,j)){const ke="must be one of: "+i(a(Ne,ct=>typeof ct=="string"?`'${ct}'`:p(ct)),", ");throw new y(
ce,j,ke)}});function Z(j,ce){if(typeof j!="boolean")throw new h(ce,"boolean",j)}s(Z,"validateBoolean");function P(j,ce,Ne){return j==null||!f(j,ce)?Ne:j[ce]}s(P,
"getOwnPropertyValueOrDefault");var re=b((j,ce,Ne=null)=>{const me=P(Ne,"allowArray",!1),ke=P(Ne,"allowFunction",!1);if(!P(Ne,"nullable",!1)&&j===null||!me&&r(j)||
typeof j!="object"&&(!ke||typeof j!="function"))throw new h(ce,"Object",j)}),de=b((j,ce)=>{if(j!=null&&typeof j!="object"&&typeof j!="function")throw new h(ce,"\
a dictionary",j)}),X=b((j,ce,Ne=0)=>{if(!r(j))throw new h(ce,"Array",j);if(j.length<Ne){const me=`must be longer than ${Ne}`;throw new y(ce,j,me)}});function Ie(j,ce){
X(j,ce);for(let Ne=0;Ne<j.length;Ne++)Ce(j[Ne],`${ce}[${Ne}]`)}s(Ie,"validateStringArray");function se(j,ce){X(j,ce);for(let Ne=0;Ne<j.length;Ne++)Z(j[Ne],`${ce}\
[${Ne}]`)}s(se,"validateBooleanArray");function Ee(j,ce){X(j,ce);for(let Ne=0;Ne<j.length;Ne++){const me=j[Ne],ke=`${ce}[${Ne}]`;if(me==null)throw new h(ke,"Abo\
rtSignal",me);ee(me,ke)}}s(Ee,"validateAbortSignalArray");function be(j,ce="signal"){if(Ce(j,ce),J[j]===void 0)throw J[g(j)]!==void 0?new C(j+" (signals must us\
e all capital letters)"):new C(j)}s(be,"validateSignalName");var w=b((j,ce="buffer")=>{if(!le(j))throw new h(ce,["Buffer","TypedArray","DataView"],j)});function I(j,ce){
const Ne=D(ce),me=j.length;if(Ne==="hex"&&me%2!==0)throw new y("encoding",ce,`is invalid for data of length ${me}`)}s(I,"validateEncoding");function W(j,ce="Por\
t",Ne=!0){if(typeof j!="number"&&typeof j!="string"||typeof j=="string"&&A(j).length===0||+j!==+j>>>0||j>65535||j===0&&!Ne)throw new N(ce,j,Ne);return j|0}s(W,"\
validatePort");var ee=b((j,ce)=>{if(j!==void 0&&(j===null||typeof j!="object"||!("aborted"in j)))throw new h(ce,"AbortSignal",j)}),oe=b((j,ce)=>{if(typeof j!="f\
unction")throw new h(ce,"Function",j)}),R=b((j,ce)=>{if(typeof j!="function"||U(j))throw new h(ce,"Function",j)}),L=b((j,ce)=>{if(j!==void 0)throw new h(ce,"und\
efined",j)});function V(j,ce,Ne){if(!n(Ne,j))throw new h(ce,`('${i(Ne,"|")}')`,j)}s(V,"validateUnion");var ge=/^(?:<[^>]*>)(?:\s*;\s*[^;"\s]+(?:=(")?[^;"\s]*\1)?)*$/;
function pe(j,ce){if(typeof j>"u"||!m(ge,j))throw new y(ce,j,'must be an array or string of format "</styles.css>; rel=preload; as=style"')}s(pe,"validateLinkHe\
aderFormat");function ye(j){if(typeof j=="string")return pe(j,"hints"),j;if(r(j)){const ce=j.length;let Ne="";if(ce===0)return Ne;for(let me=0;me<ce;me++){const ke=j[me];
pe(ke,"hints"),Ne+=ke,me!==ce-1&&(Ne+=", ")}return Ne}throw new y("hints",j,'must be an array or string of format "</styles.css>; rel=preload; as=style"')}s(ye,
"validateLinkHeaderValue"),t.exports={isInt32:H,isUint32:Y,parseFileMode:$,validateArray:X,validateStringArray:Ie,validateBooleanArray:se,validateAbortSignalArray:Ee,
validateBoolean:Z,validateBuffer:w,validateDictionary:de,validateEncoding:I,validateFunction:oe,validateInt32:ue,validateInteger:G,validateNumber:K,validateObject:re,
validateOneOf:O,validatePlainFunction:R,validatePort:W,validateSignalName:be,validateString:Ce,validateUint32:Ae,validateUndefined:L,validateUnion:V,validateAbortSignal:ee,
validateLinkHeaderValue:ye}}}),IA=M({"../../work/main/node_modules/process/index.js"(e,t){t.exports=global.process}}),In=M({"../../work/main/node_modules/readab\
le-stream/lib/internal/shims/process.js"(e,t){"use strict";var r=((n,i,a,o)=>{if(i in n&&n[i]===!0){let c;for(const l of a)if(l in n&&(c=n[l],o(c)))return c}return n})(
IA(),"__esModule",["default","process"],n=>"nextTick"in n);t.exports=r}}),Or=M({"../../work/main/node_modules/readable-stream/lib/internal/streams/utils.js"(e,t){
"use strict";var{SymbolAsyncIterator:r,SymbolIterator:n,SymbolFor:i}=gt(),a=i("nodejs.stream.destroyed"),o=i("nodejs.stream.errored"),c=i("nodejs.stream.readabl\
e"),l=i("nodejs.stream.writable"),d=i("nodejs.stream.disturbed"),u=i("nodejs.webstream.isClosedPromise"),f=i("nodejs.webstream.controllerErrorFunction");function m(P,re=!1){
var de;return!!(P&&typeof P.pipe=="function"&&typeof P.on=="function"&&(!re||typeof P.pause=="function"&&typeof P.resume=="function")&&(!P._writableState||((de=
P._readableState)===null||de===void 0?void 0:de.readable)!==!1)&&(!P._writableState||P._readableState))}s(m,"isReadableNodeStream");function p(P){var re;return!!(P&&
typeof P.write=="function"&&typeof P.on=="function"&&(!P._readableState||((re=P._writableState)===null||re===void 0?void 0:re.writable)!==!1))}s(p,"isWritableNo\
deStream");function g(P){return!!(P&&typeof P.pipe=="function"&&P._readableState&&typeof P.on=="function"&&typeof P.write=="function")}s(g,"isDuplexNodeStream");
function A(P){return P&&(P._readableState||P._writableState||typeof P.write=="function"&&typeof P.on=="function"||typeof P.pipe=="function"&&typeof P.on=="funct\
ion")}s(A,"isNodeStream");function b(P){return!!(P&&!A(P)&&typeof P.pipeThrough=="function"&&typeof P.getReader=="function"&&typeof P.cancel=="function")}s(b,"i\
sReadableStream3");function N(P){return!!(P&&!A(P)&&typeof P.getWriter=="function"&&typeof P.abort=="function")}s(N,"isWritableStream");function h(P){return!!(P&&
!A(P)&&typeof P.readable=="object"&&typeof P.writable=="object")}s(h,"isTransformStream");function y(P){return b(P)||N(P)||h(P)}s(y,"isWebStream");function v(P,re){
return P==null?!1:re===!0?typeof P[r]=="function":re===!1?typeof P[n]=="function":typeof P[r]=="function"||typeof P[n]=="function"}s(v,"isIterable");function C(P){
if(!A(P))return null;const re=P._writableState,de=P._readableState,X=re||de;return!!(P.destroyed||P[a]||X!=null&&X.destroyed)}s(C,"isDestroyed");function D(P){if(!p(
P))return null;if(P.writableEnded===!0)return!0;const re=P._writableState;return re!=null&&re.errored?!1:typeof re?.ended!="boolean"?null:re.ended}s(D,"isWritab\
leEnded");function U(P,re){if(!p(P))return null;if(P.writableFinished===!0)return!0;const de=P._writableState;return de!=null&&de.errored?!1:typeof de?.finished!=
"boolean"?null:!!(de.finished||re===!1&&de.ended===!0&&de.length===0)}s(U,"isWritableFinished");function le(P){if(!m(P))return null;if(P.readableEnded===!0)return!0;
const re=P._readableState;return!re||re.errored?!1:typeof re?.ended!="boolean"?null:re.ended}s(le,"isReadableEnded");function J(P,re){if(!m(P))return null;const de=P.
_readableState;return de!=null&&de.errored?!1:typeof de?.endEmitted!="boolean"?null:!!(de.endEmitted||re===!1&&de.ended===!0&&de.length===0)}s(J,"isReadableFini\
shed");function H(P){return P&&P[c]!=null?P[c]:typeof P?.readable!="boolean"?null:C(P)?!1:m(P)&&P.readable&&!J(P)}s(H,"isReadable");function Y(P){return P&&P[l]!=
null?P[l]:typeof P?.writable!="boolean"?null:C(P)?!1:p(P)&&P.writable&&!D(P)}s(Y,"isWritable");function F(P,re){return A(P)?C(P)?!0:!(re?.readable!==!1&&H(P)||re?.
writable!==!1&&Y(P)):null}s(F,"isFinished");function z(P){var re,de;return A(P)?P.writableErrored?P.writableErrored:(re=(de=P._writableState)===null||de===void 0?
void 0:de.errored)!==null&&re!==void 0?re:null:null}s(z,"isWritableErrored");function $(P){var re,de;return A(P)?P.readableErrored?P.readableErrored:(re=(de=P._readableState)===
null||de===void 0?void 0:de.errored)!==null&&re!==void 0?re:null:null}s($,"isReadableErrored");function G(P){if(!A(P))return null;if(typeof P.closed=="boolean")
return P.closed;const re=P._writableState,de=P._readableState;return typeof re?.closed=="boolean"||typeof de?.closed=="boolean"?re?.closed||de?.closed:typeof P.
_closed=="boolean"&&ue(P)?P._closed:null}s(G,"isClosed");function ue(P){return typeof P._closed=="boolean"&&typeof P._defaultKeepAlive=="boolean"&&typeof P._removedConnection==
"boolean"&&typeof P._removedContLen=="boolean"}s(ue,"isOutgoingMessage");function Ae(P){return typeof P._sent100=="boolean"&&ue(P)}s(Ae,"isServerResponse");function Ce(P){
var re;return typeof P._consuming=="boolean"&&typeof P._dumped=="boolean"&&((re=P.req)===null||re===void 0?void 0:re.upgradeOrConnect)===void 0}s(Ce,"isServerRe\
quest");function K(P){if(!A(P))return null;const re=P._writableState,de=P._readableState,X=re||de;return!X&&Ae(P)||!!(X&&X.autoDestroy&&X.emitClose&&X.closed===
!1)}s(K,"willEmitClose");function O(P){var re;return!!(P&&((re=P[d])!==null&&re!==void 0?re:P.readableDidRead||P.readableAborted))}s(O,"isDisturbed");function Z(P){
var re,de,X,Ie,se,Ee,be,w,I,W;return!!(P&&((re=(de=(X=(Ie=(se=(Ee=P[o])!==null&&Ee!==void 0?Ee:P.readableErrored)!==null&&se!==void 0?se:P.writableErrored)!==null&&
Ie!==void 0?Ie:(be=P._readableState)===null||be===void 0?void 0:be.errorEmitted)!==null&&X!==void 0?X:(w=P._writableState)===null||w===void 0?void 0:w.errorEmitted)!==
null&&de!==void 0?de:(I=P._readableState)===null||I===void 0?void 0:I.errored)!==null&&re!==void 0?re:!((W=P._writableState)===null||W===void 0)&&W.errored))}s(
Z,"isErrored"),t.exports={isDestroyed:C,kIsDestroyed:a,isDisturbed:O,kIsDisturbed:d,isErrored:Z,kIsErrored:o,isReadable:H,kIsReadable:c,kIsClosedPromise:u,kControllerErrorFunction:f,
kIsWritable:l,isClosed:G,isDuplexNodeStream:g,isFinished:F,isIterable:v,isReadableNodeStream:m,isReadableStream:b,isReadableEnded:le,isReadableFinished:J,isReadableErrored:$,
isNodeStream:A,isWebStream:y,isWritable:Y,isWritableNodeStream:p,isWritableStream:N,isWritableEnded:D,isWritableFinished:U,isWritableErrored:z,isServerRequest:Ce,
isServerResponse:Ae,willEmitClose:K,isTransformStream:h}}}),Xr=M({"../../work/main/node_modules/readable-stream/lib/internal/streams/end-of-stream.js"(e,t){"use\
 strict";var r=In(),{AbortError:n,codes:i}=Yt(),{ERR_INVALID_ARG_TYPE:a,ERR_STREAM_PREMATURE_CLOSE:o}=i,{kEmptyObject:c,once:l}=er(),{validateAbortSignal:d,validateFunction:u,
validateObject:f,validateBoolean:m}=aa(),{Promise:p,PromisePrototypeThen:g,SymbolDispose:A}=gt(),{isClosed:b,isReadable:N,isReadableNodeStream:h,isReadableStream:y,
isReadableFinished:v,isReadableErrored:C,isWritable:D,isWritableNodeStream:U,isWritableStream:le,isWritableFinished:J,isWritableErrored:H,isNodeStream:Y,willEmitClose:F,
kIsClosedPromise:z}=Or(),$;function G(O){return O.setHeader&&typeof O.abort=="function"}s(G,"isRequest");var ue=s(()=>{},"nop");function Ae(O,Z,P){var re,de;if(arguments.
length===2?(P=Z,Z=c):Z==null?Z=c:f(Z,"options"),u(P,"callback"),d(Z.signal,"options.signal"),P=l(P),y(O)||le(O))return Ce(O,Z,P);if(!Y(O))throw new a("stream",[
"ReadableStream","WritableStream","Stream"],O);const X=(re=Z.readable)!==null&&re!==void 0?re:h(O),Ie=(de=Z.writable)!==null&&de!==void 0?de:U(O),se=O._writableState,
Ee=O._readableState,be=s(()=>{O.writable||W()},"onlegacyfinish");let w=F(O)&&h(O)===X&&U(O)===Ie,I=J(O,!1);const W=s(()=>{I=!0,O.destroyed&&(w=!1),!(w&&(!O.readable||
X))&&(!X||ee)&&P.call(O)},"onfinish");let ee=v(O,!1);const oe=s(()=>{ee=!0,O.destroyed&&(w=!1),!(w&&(!O.writable||Ie))&&(!Ie||I)&&P.call(O)},"onend"),R=s(j=>{P.
call(O,j)},"onerror");let L=b(O);const V=s(()=>{L=!0;const j=H(O)||C(O);if(j&&typeof j!="boolean")return P.call(O,j);if(X&&!ee&&h(O,!0)&&!v(O,!1))return P.call(
O,new o);if(Ie&&!I&&!J(O,!1))return P.call(O,new o);P.call(O)},"onclose"),ge=s(()=>{L=!0;const j=H(O)||C(O);if(j&&typeof j!="boolean")return P.call(O,j);P.call(
O)},"onclosed"),pe=s(()=>{O.req.on("finish",W)},"onrequest");G(O)?(O.on("complete",W),w||O.on("abort",V),O.req?pe():O.on("request",pe)):Ie&&!se&&(O.on("end",be),
O.on("close",be)),!w&&typeof O.aborted=="boolean"&&O.on("aborted",V),O.on("end",oe),O.on("finish",W),Z.error!==!1&&O.on("error",R),O.on("close",V),L?r.nextTick(
V):se!=null&&se.errorEmitted||Ee!=null&&Ee.errorEmitted?w||r.nextTick(ge):(!X&&(!w||N(O))&&(I||D(O)===!1)||!Ie&&(!w||D(O))&&(ee||N(O)===!1)||Ee&&O.req&&O.aborted)&&
r.nextTick(ge);const ye=s(()=>{P=ue,O.removeListener("aborted",V),O.removeListener("complete",W),O.removeListener("abort",V),O.removeListener("request",pe),O.req&&
O.req.removeListener("finish",W),O.removeListener("end",be),O.removeListener("close",be),O.removeListener("finish",W),O.removeListener("end",oe),O.removeListener(
"error",R),O.removeListener("close",V)},"cleanup");if(Z.signal&&!L){const j=s(()=>{const ce=P;ye(),ce.call(O,new n(void 0,{cause:Z.signal.reason}))},"abort");if(Z.
signal.aborted)r.nextTick(j);else{$=$||er().addAbortListener;const ce=$(Z.signal,j),Ne=P;P=l((...me)=>{ce[A](),Ne.apply(O,me)})}}return ye}s(Ae,"eos");function Ce(O,Z,P){
let re=!1,de=ue;if(Z.signal)if(de=s(()=>{re=!0,P.call(O,new n(void 0,{cause:Z.signal.reason}))},"abort"),Z.signal.aborted)r.nextTick(de);else{$=$||er().addAbortListener;
const Ie=$(Z.signal,de),se=P;P=l((...Ee)=>{Ie[A](),se.apply(O,Ee)})}const X=s((...Ie)=>{re||r.nextTick(()=>P.apply(O,Ie))},"resolverFn");return g(O[z].promise,X,
X),ue}s(Ce,"eosWeb");function K(O,Z){var P;let re=!1;return Z===null&&(Z=c),(P=Z)!==null&&P!==void 0&&P.cleanup&&(m(Z.cleanup,"cleanup"),re=Z.cleanup),new p((de,X)=>{
const Ie=Ae(O,Z,se=>{re&&Ie(),se?X(se):de()})})}s(K,"finished"),t.exports=Ae,t.exports.finished=K}}),li=M({"../../work/main/node_modules/readable-stream/lib/int\
ernal/streams/destroy.js"(e,t){"use strict";var r=In(),{aggregateTwoErrors:n,codes:{ERR_MULTIPLE_CALLBACK:i},AbortError:a}=Yt(),{Symbol:o}=gt(),{kIsDestroyed:c,
isDestroyed:l,isFinished:d,isServerRequest:u}=Or(),f=o("kDestroy"),m=o("kConstruct");function p(F,z,$){F&&(F.stack,z&&!z.errored&&(z.errored=F),$&&!$.errored&&($.
errored=F))}s(p,"checkError");function g(F,z){const $=this._readableState,G=this._writableState,ue=G||$;return G!=null&&G.destroyed||$!=null&&$.destroyed?(typeof z==
"function"&&z(),this):(p(F,G,$),G&&(G.destroyed=!0),$&&($.destroyed=!0),ue.constructed?A(this,F,z):this.once(f,function(Ae){A(this,n(Ae,F),z)}),this)}s(g,"destr\
oy2");function A(F,z,$){let G=!1;function ue(Ae){if(G)return;G=!0;const Ce=F._readableState,K=F._writableState;p(Ae,K,Ce),K&&(K.closed=!0),Ce&&(Ce.closed=!0),typeof $==
"function"&&$(Ae),Ae?r.nextTick(b,F,Ae):r.nextTick(N,F)}s(ue,"onDestroy");try{F._destroy(z||null,ue)}catch(Ae){ue(Ae)}}s(A,"_destroy");function b(F,z){h(F,z),N(
F)}s(b,"emitErrorCloseNT");function N(F){const z=F._readableState,$=F._writableState;$&&($.closeEmitted=!0),z&&(z.closeEmitted=!0),($!=null&&$.emitClose||z!=null&&
z.emitClose)&&F.emit("close")}s(N,"emitCloseNT");function h(F,z){const $=F._readableState,G=F._writableState;G!=null&&G.errorEmitted||$!=null&&$.errorEmitted||(G&&
(G.errorEmitted=!0),$&&($.errorEmitted=!0),F.emit("error",z))}s(h,"emitErrorNT");function y(){const F=this._readableState,z=this._writableState;F&&(F.constructed=
!0,F.closed=!1,F.closeEmitted=!1,F.destroyed=!1,F.errored=null,F.errorEmitted=!1,F.reading=!1,F.ended=F.readable===!1,F.endEmitted=F.readable===!1),z&&(z.constructed=
!0,z.destroyed=!1,z.closed=!1,z.closeEmitted=!1,z.errored=null,z.errorEmitted=!1,z.finalCalled=!1,z.prefinished=!1,z.ended=z.writable===!1,z.ending=z.writable===
!1,z.finished=z.writable===!1)}s(y,"undestroy");function v(F,z,$){const G=F._readableState,ue=F._writableState;if(ue!=null&&ue.destroyed||G!=null&&G.destroyed)return this;
G!=null&&G.autoDestroy||ue!=null&&ue.autoDestroy?F.destroy(z):z&&(z.stack,ue&&!ue.errored&&(ue.errored=z),G&&!G.errored&&(G.errored=z),$?r.nextTick(h,F,z):h(F,z))}
s(v,"errorOrDestroy");function C(F,z){if(typeof F._construct!="function")return;const $=F._readableState,G=F._writableState;$&&($.constructed=!1),G&&(G.constructed=
!1),F.once(m,z),!(F.listenerCount(m)>1)&&r.nextTick(D,F)}s(C,"construct");function D(F){let z=!1;function $(G){if(z){v(F,G??new i);return}z=!0;const ue=F._readableState,
Ae=F._writableState,Ce=Ae||ue;ue&&(ue.constructed=!0),Ae&&(Ae.constructed=!0),Ce.destroyed?F.emit(f,G):G?v(F,G,!0):r.nextTick(U,F)}s($,"onConstruct");try{F._construct(
G=>{r.nextTick($,G)})}catch(G){r.nextTick($,G)}}s(D,"constructNT");function U(F){F.emit(m)}s(U,"emitConstructNT");function le(F){return F?.setHeader&&typeof F.abort==
"function"}s(le,"isRequest");function J(F){F.emit("close")}s(J,"emitCloseLegacy");function H(F,z){F.emit("error",z),r.nextTick(J,F)}s(H,"emitErrorCloseLegacy");
function Y(F,z){!F||l(F)||(!z&&!d(F)&&(z=new a),u(F)?(F.socket=null,F.destroy(z)):le(F)?F.abort():le(F.req)?F.req.abort():typeof F.destroy=="function"?F.destroy(
z):typeof F.close=="function"?F.close():z?r.nextTick(H,F,z):r.nextTick(J,F),F.destroyed||(F[c]=!0))}s(Y,"destroyer"),t.exports={construct:C,destroyer:Y,destroy:g,
undestroy:y,errorOrDestroy:v}}}),Io=M({"../../work/main/node_modules/readable-stream/lib/internal/streams/legacy.js"(e,t){"use strict";var{ArrayIsArray:r,ObjectSetPrototypeOf:n}=gt(),
{EventEmitter:i}=Oe("events");function a(c){i.call(this,c)}s(a,"Stream2"),n(a.prototype,i.prototype),n(a,i),a.prototype.pipe=function(c,l){const d=this;function u(N){
c.writable&&c.write(N)===!1&&d.pause&&d.pause()}s(u,"ondata"),d.on("data",u);function f(){d.readable&&d.resume&&d.resume()}s(f,"ondrain"),c.on("drain",f),!c._isStdio&&
(!l||l.end!==!1)&&(d.on("end",p),d.on("close",g));let m=!1;function p(){m||(m=!0,c.end())}s(p,"onend");function g(){m||(m=!0,typeof c.destroy=="function"&&c.destroy())}
s(g,"onclose");function A(N){var h;b(),((h=this.listenerCount)===null||h===void 0?void 0:h.call(this,"error"))===0&&this.emit("error",N)}s(A,"onerror"),o(d,"err\
or",A),o(c,"error",A);function b(){d.removeListener("data",u),c.removeListener("drain",f),d.removeListener("end",p),d.removeListener("close",g),d.removeListener(
"error",A),c.removeListener("error",A),d.removeListener("end",b),d.removeListener("close",b),c.removeListener("close",b)}return s(b,"cleanup"),d.on("end",b),d.on(
"close",b),c.on("close",b),c.emit("pipe",d),c};function o(c,l,d){if(typeof c.prependListener=="function")return c.prependListener(l,d);!c._events||!c._events[l]?
c.on(l,d):r(c._events[l])?c._events[l].unshift(d):c._events[l]=[d,c._events[l]]}s(o,"prependListener"),t.exports={Stream:a,prependListener:o}}}),ns=M({"../../wo\
rk/main/node_modules/readable-stream/lib/internal/streams/add-abort-signal.js"(e,t){"use strict";var{SymbolDispose:r}=gt(),{AbortError:n,codes:i}=Yt(),{isNodeStream:a,
isWebStream:o,kControllerErrorFunction:c}=Or(),l=Xr(),{ERR_INVALID_ARG_TYPE:d}=i,u,f=s((m,p)=>{if(typeof m!="object"||!("aborted"in m))throw new d(p,"AbortSigna\
l",m)},"validateAbortSignal");t.exports.addAbortSignal=s(function(p,g){if(f(p,"signal"),!a(g)&&!o(g))throw new d("stream",["ReadableStream","WritableStream","St\
ream"],g);return t.exports.addAbortSignalNoValidate(p,g)},"addAbortSignal"),t.exports.addAbortSignalNoValidate=function(m,p){if(typeof m!="object"||!("aborted"in
m))return p;const g=a(p)?()=>{p.destroy(new n(void 0,{cause:m.reason}))}:()=>{p[c](new n(void 0,{cause:m.reason}))};if(m.aborted)g();else{u=u||er().addAbortListener;
const A=u(m,g);l(p,A[r])}return p}}}),xA=M({"../../work/main/node_modules/readable-stream/lib/internal/streams/buffer_list.js"(e,t){"use strict";var{StringPrototypeSlice:r,
SymbolIterator:n,TypedArrayPrototypeSet:i,Uint8Array:a}=gt(),{Buffer:o}=Oe("buffer"),{inspect:c}=er();t.exports=class{static{s(this,"BufferList")}constructor(){
this.head=null,this.tail=null,this.length=0}push(d){const u={data:d,next:null};this.length>0?this.tail.next=u:this.head=u,this.tail=u,++this.length}unshift(d){const u={
data:d,next:this.head};this.length===0&&(this.tail=u),this.head=u,++this.length}shift(){if(this.length===0)return;const d=this.head.data;return this.length===1?
this.head=this.tail=null:this.head=this.head.next,--this.length,d}clear(){this.head=this.tail=null,this.length=0}join(d){if(this.length===0)return"";let u=this.
head,f=""+u.data;for(;(u=u.next)!==null;)f+=d+u.data;return f}concat(d){if(this.length===0)return o.alloc(0);const u=o.allocUnsafe(d>>>0);let f=this.head,m=0;for(;f;)
i(u,f.data,m),m+=f.data.length,f=f.next;return u}consume(d,u){const f=this.head.data;if(d<f.length){const m=f.slice(0,d);return this.head.data=f.slice(d),m}return d===
f.length?this.shift():u?this._getString(d):this._getBuffer(d)}first(){return this.head.data}*[n](){for(let d=this.head;d;d=d.next)yield d.data}_getString(d){let u="",
f=this.head,m=0;do{const p=f.data;if(d>p.length)u+=p,d-=p.length;else{d===p.length?(u+=p,++m,f.next?this.head=f.next:this.head=this.tail=null):(u+=r(p,0,d),this.
head=f,f.data=r(p,d));break}++m}while((f=f.next)!==null);return this.length-=m,u}_getBuffer(d){const u=o.allocUnsafe(d),f=d;let m=this.head,p=0;do{const g=m.data;
if(d>g.length)i(u,g,f-d),d-=g.length;else{d===g.length?(i(u,g,f-d),++p,m.next?this.head=m.next:this.head=this.tail=null):(i(u,new a(g.buffer,g.byteOffset,d),f-d),
this.head=m,m.data=g.slice(d));break}++p}while((m=m.next)!==null);return this.length-=p,u}[Symbol.for("nodejs.util.inspect.custom")](d,u){return c(this,{...u,depth:0,
customInspect:!1})}}}}),is=M({"../../work/main/node_modules/readable-stream/lib/internal/streams/state.js"(e,t){"use strict";var{MathFloor:r,NumberIsInteger:n}=gt(),
{validateInteger:i}=aa(),{ERR_INVALID_ARG_VALUE:a}=Yt().codes,o=16*1024,c=16;function l(m,p,g){return m.highWaterMark!=null?m.highWaterMark:p?m[g]:null}s(l,"hig\
hWaterMarkFrom");function d(m){return m?c:o}s(d,"getDefaultHighWaterMark");function u(m,p){i(p,"value",0),m?c=p:o=p}s(u,"setDefaultHighWaterMark");function f(m,p,g,A){
const b=l(p,A,g);if(b!=null){if(!n(b)||b<0){const N=A?`options.${g}`:"options.highWaterMark";throw new a(N,b)}return r(b)}return d(m.objectMode)}s(f,"getHighWat\
erMark"),t.exports={getHighWaterMark:f,getDefaultHighWaterMark:d,setDefaultHighWaterMark:u}}}),EA=M({"../../work/main/node_modules/safe-buffer/index.js"(e,t){var r=Oe(
"buffer"),n=r.Buffer;function i(o,c){for(var l in o)c[l]=o[l]}s(i,"copyProps"),n.from&&n.alloc&&n.allocUnsafe&&n.allocUnsafeSlow?t.exports=r:(i(r,e),e.Buffer=a);
function a(o,c,l){return n(o,c,l)}s(a,"SafeBuffer"),a.prototype=Object.create(n.prototype),i(n,a),a.from=function(o,c,l){if(typeof o=="number")throw new TypeError(
"Argument must not be a number");return n(o,c,l)},a.alloc=function(o,c,l){if(typeof o!="number")throw new TypeError("Argument must be a number");var d=n(o);return c!==
void 0?typeof l=="string"?d.fill(c,l):d.fill(c):d.fill(0),d},a.allocUnsafe=function(o){if(typeof o!="number")throw new TypeError("Argument must be a number");return n(
o)},a.allocUnsafeSlow=function(o){if(typeof o!="number")throw new TypeError("Argument must be a number");return r.SlowBuffer(o)}}}),SA=M({"../../work/main/node_\
modules/string_decoder/lib/string_decoder.js"(e){"use strict";var t=EA().Buffer,r=t.isEncoding||function(h){switch(h=""+h,h&&h.toLowerCase()){case"hex":case"utf\
8":case"utf-8":case"ascii":case"binary":case"base64":case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":case"raw":return!0;default:return!1}};function n(h){if(!h)
return"utf8";for(var y;;)switch(h){case"utf8":case"utf-8":return"utf8";case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return"utf16le";case"latin1":case"bin\
ary":return"latin1";case"base64":case"ascii":case"hex":return h;default:if(y)return;h=(""+h).toLowerCase(),y=!0}}s(n,"_normalizeEncoding");function i(h){var y=n(
h);if(typeof y!="string"&&(t.isEncoding===r||!r(h)))throw new Error("Unknown encoding: "+h);return y||h}s(i,"normalizeEncoding"),e.StringDecoder=a;function a(h){
this.encoding=i(h);var y;switch(this.encoding){case"utf16le":this.text=m,this.end=p,y=4;break;case"utf8":this.fillLast=d,y=4;break;case"base64":this.text=g,this.
end=A,y=3;break;default:this.write=b,this.end=N;return}this.lastNeed=0,this.lastTotal=0,this.lastChar=t.allocUnsafe(y)}s(a,"StringDecoder"),a.prototype.write=function(h){
if(h.length===0)return"";var y,v;if(this.lastNeed){if(y=this.fillLast(h),y===void 0)return"";v=this.lastNeed,this.lastNeed=0}else v=0;return v<h.length?y?y+this.
text(h,v):this.text(h,v):y||""},a.prototype.end=f,a.prototype.text=u,a.prototype.fillLast=function(h){if(this.lastNeed<=h.length)return h.copy(this.lastChar,this.
lastTotal-this.lastNeed,0,this.lastNeed),this.lastChar.toString(this.encoding,0,this.lastTotal);h.copy(this.lastChar,this.lastTotal-this.lastNeed,0,h.length),this.
lastNeed-=h.length};function o(h){return h<=127?0:h>>5===6?2:h>>4===14?3:h>>3===30?4:h>>6===2?-1:-2}s(o,"utf8CheckByte");function c(h,y,v){var C=y.length-1;if(C<
v)return 0;var D=o(y[C]);return D>=0?(D>0&&(h.lastNeed=D-1),D):--C<v||D===-2?0:(D=o(y[C]),D>=0?(D>0&&(h.lastNeed=D-2),D):--C<v||D===-2?0:(D=o(y[C]),D>=0?(D>0&&(D===
2?D=0:h.lastNeed=D-3),D):0))}s(c,"utf8CheckIncomplete");function l(h,y,v){if((y[0]&192)!==128)return h.lastNeed=0,"\uFFFD";if(h.lastNeed>1&&y.length>1){if((y[1]&
192)!==128)return h.lastNeed=1,"\uFFFD";if(h.lastNeed>2&&y.length>2&&(y[2]&192)!==128)return h.lastNeed=2,"\uFFFD"}}s(l,"utf8CheckExtraBytes");function d(h){var y=this.
lastTotal-this.lastNeed,v=l(this,h,y);if(v!==void 0)return v;if(this.lastNeed<=h.length)return h.copy(this.lastChar,y,0,this.lastNeed),this.lastChar.toString(this.
encoding,0,this.lastTotal);h.copy(this.lastChar,y,0,h.length),this.lastNeed-=h.length}s(d,"utf8FillLast");function u(h,y){var v=c(this,h,y);if(!this.lastNeed)return h.
toString("utf8",y);this.lastTotal=v;var C=h.length-(v-this.lastNeed);return h.copy(this.lastChar,0,C),h.toString("utf8",y,C)}s(u,"utf8Text");function f(h){var y=h&&
h.length?this.write(h):"";return this.lastNeed?y+"\uFFFD":y}s(f,"utf8End");function m(h,y){if((h.length-y)%2===0){var v=h.toString("utf16le",y);if(v){var C=v.charCodeAt(
v.length-1);if(C>=55296&&C<=56319)return this.lastNeed=2,this.lastTotal=4,this.lastChar[0]=h[h.length-2],this.lastChar[1]=h[h.length-1],v.slice(0,-1)}return v}return this.
lastNeed=1,this.lastTotal=2,this.lastChar[0]=h[h.length-1],h.toString("utf16le",y,h.length-1)}s(m,"utf16Text");function p(h){var y=h&&h.length?this.write(h):"";
if(this.lastNeed){var v=this.lastTotal-this.lastNeed;return y+this.lastChar.toString("utf16le",0,v)}return y}s(p,"utf16End");function g(h,y){var v=(h.length-y)%
3;return v===0?h.toString("base64",y):(this.lastNeed=3-v,this.lastTotal=3,v===1?this.lastChar[0]=h[h.length-1]:(this.lastChar[0]=h[h.length-2],this.lastChar[1]=
h[h.length-1]),h.toString("base64",y,h.length-v))}s(g,"base64Text");function A(h){var y=h&&h.length?this.write(h):"";return this.lastNeed?y+this.lastChar.toString(
"base64",0,3-this.lastNeed):y}s(A,"base64End");function b(h){return h.toString(this.encoding)}s(b,"simpleWrite");function N(h){return h&&h.length?this.write(h):
""}s(N,"simpleEnd")}}),Kc=M({"../../work/main/node_modules/readable-stream/lib/internal/streams/from.js"(e,t){"use strict";var r=In(),{PromisePrototypeThen:n,SymbolAsyncIterator:i,
SymbolIterator:a}=gt(),{Buffer:o}=Oe("buffer"),{ERR_INVALID_ARG_TYPE:c,ERR_STREAM_NULL_VALUES:l}=Yt().codes;function d(u,f,m){let p;if(typeof f=="string"||f instanceof
o)return new u({objectMode:!0,...m,read(){this.push(f),this.push(null)}});let g;if(f&&f[i])g=!0,p=f[i]();else if(f&&f[a])g=!1,p=f[a]();else throw new c("iterabl\
e",["Iterable"],f);const A=new u({objectMode:!0,highWaterMark:1,...m});let b=!1;A._read=function(){b||(b=!0,h())},A._destroy=function(y,v){n(N(y),()=>r.nextTick(
v,y),C=>r.nextTick(v,C||y))};async function N(y){const v=y!=null,C=typeof p.throw=="function";if(v&&C){const{value:D,done:U}=await p.throw(y);if(await D,U)return}
if(typeof p.return=="function"){const{value:D}=await p.return();await D}}s(N,"close");async function h(){for(;;){try{const{value:y,done:v}=g?await p.next():p.next();
if(v)A.push(null);else{const C=y&&typeof y.then=="function"?await y:y;if(C===null)throw b=!1,new l;if(A.push(C))continue;b=!1}}catch(y){A.destroy(y)}break}}return s(
h,"next"),A}s(d,"from"),t.exports=d}}),as=M({"../../work/main/node_modules/readable-stream/lib/internal/streams/readable.js"(e,t){"use strict";var r=In(),{ArrayPrototypeIndexOf:n,
NumberIsInteger:i,NumberIsNaN:a,NumberParseInt:o,ObjectDefineProperties:c,ObjectKeys:l,ObjectSetPrototypeOf:d,Promise:u,SafeSet:f,SymbolAsyncDispose:m,SymbolAsyncIterator:p,
Symbol:g}=gt();t.exports=me,me.ReadableState=Ne;var{EventEmitter:A}=Oe("events"),{Stream:b,prependListener:N}=Io(),{Buffer:h}=Oe("buffer"),{addAbortSignal:y}=ns(),
v=Xr(),C=er().debuglog("stream",T=>{C=T}),D=xA(),U=li(),{getHighWaterMark:le,getDefaultHighWaterMark:J}=is(),{aggregateTwoErrors:H,codes:{ERR_INVALID_ARG_TYPE:Y,
ERR_METHOD_NOT_IMPLEMENTED:F,ERR_OUT_OF_RANGE:z,ERR_STREAM_PUSH_AFTER_EOF:$,ERR_STREAM_UNSHIFT_AFTER_END_EVENT:G},AbortError:ue}=Yt(),{validateObject:Ae}=aa(),Ce=g(
"kPaused"),{StringDecoder:K}=SA(),O=Kc();d(me.prototype,b.prototype),d(me,b);var Z=s(()=>{},"nop"),{errorOrDestroy:P}=U,re=1,de=2,X=4,Ie=8,se=16,Ee=32,be=64,w=128,
I=256,W=512,ee=1024,oe=2048,R=4096,L=8192,V=16384,ge=32768,pe=65536,ye=1<<17,j=1<<18;function ce(T){return{enumerable:!1,get(){return(this.state&T)!==0},set(k){
k?this.state|=T:this.state&=~T}}}s(ce,"makeBitMapDescriptor"),c(Ne.prototype,{objectMode:ce(re),ended:ce(de),endEmitted:ce(X),reading:ce(Ie),constructed:ce(se),
sync:ce(Ee),needReadable:ce(be),emittedReadable:ce(w),readableListening:ce(I),resumeScheduled:ce(W),errorEmitted:ce(ee),emitClose:ce(oe),autoDestroy:ce(R),destroyed:ce(
L),closed:ce(V),closeEmitted:ce(ge),multiAwaitDrain:ce(pe),readingMore:ce(ye),dataEmitted:ce(j)});function Ne(T,k,we){typeof we!="boolean"&&(we=k instanceof Mr()),
this.state=oe|R|se|Ee,T&&T.objectMode&&(this.state|=re),we&&T&&T.readableObjectMode&&(this.state|=re),this.highWaterMark=T?le(this,T,"readableHighWaterMark",we):
J(!1),this.buffer=new D,this.length=0,this.pipes=[],this.flowing=null,this[Ce]=null,T&&T.emitClose===!1&&(this.state&=~oe),T&&T.autoDestroy===!1&&(this.state&=~R),
this.errored=null,this.defaultEncoding=T&&T.defaultEncoding||"utf8",this.awaitDrainWriters=null,this.decoder=null,this.encoding=null,T&&T.encoding&&(this.decoder=
new K(T.encoding),this.encoding=T.encoding)}s(Ne,"ReadableState");function me(T){if(!(this instanceof me))return new me(T);const k=this instanceof Mr();this._readableState=
new Ne(T,this,k),T&&(typeof T.read=="function"&&(this._read=T.read),typeof T.destroy=="function"&&(this._destroy=T.destroy),typeof T.construct=="function"&&(this.
_construct=T.construct),T.signal&&!k&&y(T.signal,this)),b.call(this,T),U.construct(this,()=>{this._readableState.needReadable&&Qt(this,this._readableState)})}s(
me,"Readable7"),me.prototype.destroy=U.destroy,me.prototype._undestroy=U.undestroy,me.prototype._destroy=function(T,k){k(T)},me.prototype[A.captureRejectionSymbol]=
function(T){this.destroy(T)},me.prototype[m]=function(){let T;return this.destroyed||(T=this.readableEnded?null:new ue,this.destroy(T)),new u((k,we)=>v(this,ve=>ve&&
ve!==T?we(ve):k(null)))},me.prototype.push=function(T,k){return ke(this,T,k,!1)},me.prototype.unshift=function(T,k){return ke(this,T,k,!0)};function ke(T,k,we,ve){
C("readableAddChunk",k);const xe=T._readableState;let dt;if((xe.state&re)===0&&(typeof k=="string"?(we=we||xe.defaultEncoding,xe.encoding!==we&&(ve&&xe.encoding?
k=h.from(k,we).toString(xe.encoding):(k=h.from(k,we),we=""))):k instanceof h?we="":b._isUint8Array(k)?(k=b._uint8ArrayToBuffer(k),we=""):k!=null&&(dt=new Y("chu\
nk",["string","Buffer","Uint8Array"],k))),dt)P(T,dt);else if(k===null)xe.state&=~Ie,Ct(T,xe);else if((xe.state&re)!==0||k&&k.length>0)if(ve)if((xe.state&X)!==0)
P(T,new G);else{if(xe.destroyed||xe.errored)return!1;ct(T,xe,k,!0)}else if(xe.ended)P(T,new $);else{if(xe.destroyed||xe.errored)return!1;xe.state&=~Ie,xe.decoder&&
!we?(k=xe.decoder.write(k),xe.objectMode||k.length!==0?ct(T,xe,k,!1):Qt(T,xe)):ct(T,xe,k,!1)}else ve||(xe.state&=~Ie,Qt(T,xe));return!xe.ended&&(xe.length<xe.highWaterMark||
xe.length===0)}s(ke,"readableAddChunk");function ct(T,k,we,ve){k.flowing&&k.length===0&&!k.sync&&T.listenerCount("data")>0?((k.state&pe)!==0?k.awaitDrainWriters.
clear():k.awaitDrainWriters=null,k.dataEmitted=!0,T.emit("data",we)):(k.length+=k.objectMode?1:we.length,ve?k.buffer.unshift(we):k.buffer.push(we),(k.state&be)!==
0&&pt(T)),Qt(T,k)}s(ct,"addChunk"),me.prototype.isPaused=function(){const T=this._readableState;return T[Ce]===!0||T.flowing===!1},me.prototype.setEncoding=function(T){
const k=new K(T);this._readableState.decoder=k,this._readableState.encoding=this._readableState.decoder.encoding;const we=this._readableState.buffer;let ve="";for(const xe of we)
ve+=k.write(xe);return we.clear(),ve!==""&&we.push(ve),this._readableState.length=ve.length,this};var qe=1073741824;function tt(T){if(T>qe)throw new z("size","<\
= 1GiB",T);return T--,T|=T>>>1,T|=T>>>2,T|=T>>>4,T|=T>>>8,T|=T>>>16,T++,T}s(tt,"computeNewHighWaterMark");function ar(T,k){return T<=0||k.length===0&&k.ended?0:
(k.state&re)!==0?1:a(T)?k.flowing&&k.length?k.buffer.first().length:k.length:T<=k.length?T:k.ended?k.length:0}s(ar,"howMuchToRead"),me.prototype.read=function(T){
C("read",T),T===void 0?T=NaN:i(T)||(T=o(T,10));const k=this._readableState,we=T;if(T>k.highWaterMark&&(k.highWaterMark=tt(T)),T!==0&&(k.state&=~w),T===0&&k.needReadable&&
((k.highWaterMark!==0?k.length>=k.highWaterMark:k.length>0)||k.ended))return C("read: emitReadable",k.length,k.ended),k.length===0&&k.ended?pr(this):pt(this),null;
if(T=ar(T,k),T===0&&k.ended)return k.length===0&&pr(this),null;let ve=(k.state&be)!==0;if(C("need readable",ve),(k.length===0||k.length-T<k.highWaterMark)&&(ve=
!0,C("length less than watermark",ve)),k.ended||k.reading||k.destroyed||k.errored||!k.constructed)ve=!1,C("reading, ended or constructing",ve);else if(ve){C("do\
 read"),k.state|=Ie|Ee,k.length===0&&(k.state|=be);try{this._read(k.highWaterMark)}catch(dt){P(this,dt)}k.state&=~Ee,k.reading||(T=ar(we,k))}let xe;return T>0?xe=
sr(T,k):xe=null,xe===null?(k.needReadable=k.length<=k.highWaterMark,T=0):(k.length-=T,k.multiAwaitDrain?k.awaitDrainWriters.clear():k.awaitDrainWriters=null),k.
length===0&&(k.ended||(k.needReadable=!0),we!==T&&k.ended&&pr(this)),xe!==null&&!k.errorEmitted&&!k.closeEmitted&&(k.dataEmitted=!0,this.emit("data",xe)),xe};function Ct(T,k){
if(C("onEofChunk"),!k.ended){if(k.decoder){const we=k.decoder.end();we&&we.length&&(k.buffer.push(we),k.length+=k.objectMode?1:we.length)}k.ended=!0,k.sync?pt(T):
(k.needReadable=!1,k.emittedReadable=!0,mr(T))}}s(Ct,"onEofChunk");function pt(T){const k=T._readableState;C("emitReadable",k.needReadable,k.emittedReadable),k.
needReadable=!1,k.emittedReadable||(C("emitReadable",k.flowing),k.emittedReadable=!0,r.nextTick(mr,T))}s(pt,"emitReadable");function mr(T){const k=T._readableState;
C("emitReadable_",k.destroyed,k.length,k.ended),!k.destroyed&&!k.errored&&(k.length||k.ended)&&(T.emit("readable"),k.emittedReadable=!1),k.needReadable=!k.flowing&&
!k.ended&&k.length<=k.highWaterMark,Wn(T)}s(mr,"emitReadable_");function Qt(T,k){!k.readingMore&&k.constructed&&(k.readingMore=!0,r.nextTick(Xt,T,k))}s(Qt,"mayb\
eReadMore");function Xt(T,k){for(;!k.reading&&!k.ended&&(k.length<k.highWaterMark||k.flowing&&k.length===0);){const we=k.length;if(C("maybeReadMore read 0"),T.read(
0),we===k.length)break}k.readingMore=!1}s(Xt,"maybeReadMore_"),me.prototype._read=function(T){throw new F("_read()")},me.prototype.pipe=function(T,k){const we=this,
ve=this._readableState;ve.pipes.length===1&&(ve.multiAwaitDrain||(ve.multiAwaitDrain=!0,ve.awaitDrainWriters=new f(ve.awaitDrainWriters?[ve.awaitDrainWriters]:[]))),
ve.pipes.push(T),C("pipe count=%d opts=%j",ve.pipes.length,k);const dt=(!k||k.end!==!1)&&T!==r.stdout&&T!==r.stderr?Kn:wr;ve.endEmitted?r.nextTick(dt):we.once("\
end",dt),T.on("unpipe",At);function At(_r,Nt){C("onunpipe"),_r===we&&Nt&&Nt.hasUnpiped===!1&&(Nt.hasUnpiped=!0,Qi())}s(At,"onunpipe");function Kn(){C("onend"),T.
end()}s(Kn,"onend");let jt,Yr=!1;function Qi(){C("cleanup"),T.removeListener("close",An),T.removeListener("finish",Nr),jt&&T.removeListener("drain",jt),T.removeListener(
"error",Rr),T.removeListener("unpipe",At),we.removeListener("end",Kn),we.removeListener("end",wr),we.removeListener("data",Kr),Yr=!0,jt&&ve.awaitDrainWriters&&(!T.
_writableState||T._writableState.needDrain)&&jt()}s(Qi,"cleanup");function Vt(){Yr||(ve.pipes.length===1&&ve.pipes[0]===T?(C("false write response, pause",0),ve.
awaitDrainWriters=T,ve.multiAwaitDrain=!1):ve.pipes.length>1&&ve.pipes.includes(T)&&(C("false write response, pause",ve.awaitDrainWriters.size),ve.awaitDrainWriters.
add(T)),we.pause()),jt||(jt=jr(we,T),T.on("drain",jt))}s(Vt,"pause"),we.on("data",Kr);function Kr(_r){C("ondata");const Nt=T.write(_r);C("dest.write",Nt),Nt===!1&&
Vt()}s(Kr,"ondata");function Rr(_r){if(C("onerror",_r),wr(),T.removeListener("error",Rr),T.listenerCount("error")===0){const Nt=T._writableState||T._readableState;
Nt&&!Nt.errorEmitted?P(T,_r):T.emit("error",_r)}}s(Rr,"onerror"),N(T,"error",Rr);function An(){T.removeListener("finish",Nr),wr()}s(An,"onclose"),T.once("close",
An);function Nr(){C("onfinish"),T.removeListener("close",An),wr()}s(Nr,"onfinish"),T.once("finish",Nr);function wr(){C("unpipe"),we.unpipe(T)}return s(wr,"unpip\
e"),T.emit("pipe",we),T.writableNeedDrain===!0?Vt():ve.flowing||(C("pipe resume"),we.resume()),T};function jr(T,k){return s(function(){const ve=T._readableState;
ve.awaitDrainWriters===k?(C("pipeOnDrain",1),ve.awaitDrainWriters=null):ve.multiAwaitDrain&&(C("pipeOnDrain",ve.awaitDrainWriters.size),ve.awaitDrainWriters.delete(
k)),(!ve.awaitDrainWriters||ve.awaitDrainWriters.size===0)&&T.listenerCount("data")&&T.resume()},"pipeOnDrainFunctionResult")}s(jr,"pipeOnDrain"),me.prototype.unpipe=
function(T){const k=this._readableState,we={hasUnpiped:!1};if(k.pipes.length===0)return this;if(!T){const xe=k.pipes;k.pipes=[],this.pause();for(let dt=0;dt<xe.
length;dt++)xe[dt].emit("unpipe",this,{hasUnpiped:!1});return this}const ve=n(k.pipes,T);return ve===-1?this:(k.pipes.splice(ve,1),k.pipes.length===0&&this.pause(),
T.emit("unpipe",this,we),this)},me.prototype.on=function(T,k){const we=b.prototype.on.call(this,T,k),ve=this._readableState;return T==="data"?(ve.readableListening=
this.listenerCount("readable")>0,ve.flowing!==!1&&this.resume()):T==="readable"&&!ve.endEmitted&&!ve.readableListening&&(ve.readableListening=ve.needReadable=!0,
ve.flowing=!1,ve.emittedReadable=!1,C("on readable",ve.length,ve.reading),ve.length?pt(this):ve.reading||r.nextTick(Gr,this)),we},me.prototype.addListener=me.prototype.
on,me.prototype.removeListener=function(T,k){const we=b.prototype.removeListener.call(this,T,k);return T==="readable"&&r.nextTick(jn,this),we},me.prototype.off=
me.prototype.removeListener,me.prototype.removeAllListeners=function(T){const k=b.prototype.removeAllListeners.apply(this,arguments);return(T==="readable"||T===
void 0)&&r.nextTick(jn,this),k};function jn(T){const k=T._readableState;k.readableListening=T.listenerCount("readable")>0,k.resumeScheduled&&k[Ce]===!1?k.flowing=
!0:T.listenerCount("data")>0?T.resume():k.readableListening||(k.flowing=null)}s(jn,"updateReadableListening");function Gr(T){C("readable nexttick read 0"),T.read(
0)}s(Gr,"nReadingNextTick"),me.prototype.resume=function(){const T=this._readableState;return T.flowing||(C("resume"),T.flowing=!T.readableListening,Gn(this,T)),
T[Ce]=!1,this};function Gn(T,k){k.resumeScheduled||(k.resumeScheduled=!0,r.nextTick(fr,T,k))}s(Gn,"resume");function fr(T,k){C("resume",k.reading),k.reading||T.
read(0),k.resumeScheduled=!1,T.emit("resume"),Wn(T),k.flowing&&!k.reading&&T.read(0)}s(fr,"resume_"),me.prototype.pause=function(){return C("call pause flowing=\
%j",this._readableState.flowing),this._readableState.flowing!==!1&&(C("pause"),this._readableState.flowing=!1,this.emit("pause")),this._readableState[Ce]=!0,this};
function Wn(T){const k=T._readableState;for(C("flow",k.flowing);k.flowing&&T.read()!==null;);}s(Wn,"flow"),me.prototype.wrap=function(T){let k=!1;T.on("data",ve=>{
!this.push(ve)&&T.pause&&(k=!0,T.pause())}),T.on("end",()=>{this.push(null)}),T.on("error",ve=>{P(this,ve)}),T.on("close",()=>{this.destroy()}),T.on("destroy",()=>{
this.destroy()}),this._read=()=>{k&&T.resume&&(k=!1,T.resume())};const we=l(T);for(let ve=1;ve<we.length;ve++){const xe=we[ve];this[xe]===void 0&&typeof T[xe]==
"function"&&(this[xe]=T[xe].bind(T))}return this},me.prototype[p]=function(){return qt(this)},me.prototype.iterator=function(T){return T!==void 0&&Ae(T,"options"),
qt(this,T)};function qt(T,k){typeof T.read!="function"&&(T=me.wrap(T,{objectMode:!0}));const we=vr(T,k);return we.stream=T,we}s(qt,"streamToAsyncIterator");async function*vr(T,k){
let we=Z;function ve(At){this===T?(we(),we=Z):we=At}s(ve,"next"),T.on("readable",ve);let xe;const dt=v(T,{writable:!1},At=>{xe=At?H(xe,At):null,we(),we=Z});try{
for(;;){const At=T.destroyed?null:T.read();if(At!==null)yield At;else{if(xe)throw xe;if(xe===null)return;await new u(ve)}}}catch(At){throw xe=H(xe,At),xe}finally{
(xe||k?.destroyOnReturn!==!1)&&(xe===void 0||T._readableState.autoDestroy)?U.destroyer(T,null):(T.off("readable",ve),dt())}}s(vr,"createAsyncIterator"),c(me.prototype,
{readable:{__proto__:null,get(){const T=this._readableState;return!!T&&T.readable!==!1&&!T.destroyed&&!T.errorEmitted&&!T.endEmitted},set(T){this._readableState&&
(this._readableState.readable=!!T)}},readableDidRead:{__proto__:null,enumerable:!1,get:s(function(){return this._readableState.dataEmitted},"get")},readableAborted:{
__proto__:null,enumerable:!1,get:s(function(){return!!(this._readableState.readable!==!1&&(this._readableState.destroyed||this._readableState.errored)&&!this._readableState.
endEmitted)},"get")},readableHighWaterMark:{__proto__:null,enumerable:!1,get:s(function(){return this._readableState.highWaterMark},"get")},readableBuffer:{__proto__:null,
enumerable:!1,get:s(function(){return this._readableState&&this._readableState.buffer},"get")},readableFlowing:{__proto__:null,enumerable:!1,get:s(function(){return this.
_readableState.flowing},"get"),set:s(function(T){this._readableState&&(this._readableState.flowing=T)},"set")},readableLength:{__proto__:null,enumerable:!1,get(){
return this._readableState.length}},readableObjectMode:{__proto__:null,enumerable:!1,get(){return this._readableState?this._readableState.objectMode:!1}},readableEncoding:{
__proto__:null,enumerable:!1,get(){return this._readableState?this._readableState.encoding:null}},errored:{__proto__:null,enumerable:!1,get(){return this._readableState?
this._readableState.errored:null}},closed:{__proto__:null,get(){return this._readableState?this._readableState.closed:!1}},destroyed:{__proto__:null,enumerable:!1,
get(){return this._readableState?this._readableState.destroyed:!1},set(T){this._readableState&&(this._readableState.destroyed=T)}},readableEnded:{__proto__:null,
enumerable:!1,get(){return this._readableState?this._readableState.endEmitted:!1}}}),c(Ne.prototype,{pipesCount:{__proto__:null,get(){return this.pipes.length}},
paused:{__proto__:null,get(){return this[Ce]!==!1},set(T){this[Ce]=!!T}}}),me._fromList=sr;function sr(T,k){if(k.length===0)return null;let we;return k.objectMode?
we=k.buffer.shift():!T||T>=k.length?(k.decoder?we=k.buffer.join(""):k.buffer.length===1?we=k.buffer.first():we=k.buffer.concat(k.length),k.buffer.clear()):we=k.
buffer.consume(T,k.decoder),we}s(sr,"fromList");function pr(T){const k=T._readableState;C("endReadable",k.endEmitted),k.endEmitted||(k.ended=!0,r.nextTick(yn,k,
T))}s(pr,"endReadable");function yn(T,k){if(C("endReadableNT",T.endEmitted,T.length),!T.errored&&!T.closeEmitted&&!T.endEmitted&&T.length===0){if(T.endEmitted=!0,
k.emit("end"),k.writable&&k.allowHalfOpen===!1)r.nextTick(Yn,k);else if(T.autoDestroy){const we=k._writableState;(!we||we.autoDestroy&&(we.finished||we.writable===
!1))&&k.destroy()}}}s(yn,"endReadableNT");function Yn(T){T.writable&&!T.writableEnded&&!T.destroyed&&T.end()}s(Yn,"endWritableNT"),me.from=function(T,k){return O(
me,T,k)};var Wr;function vt(){return Wr===void 0&&(Wr={}),Wr}s(vt,"lazyWebStreams"),me.fromWeb=function(T,k){return vt().newStreamReadableFromReadableStream(T,k)},
me.toWeb=function(T,k){return vt().newReadableStreamFromStreamReadable(T,k)},me.wrap=function(T,k){var we,ve;return new me({objectMode:(we=(ve=T.readableObjectMode)!==
null&&ve!==void 0?ve:T.objectMode)!==null&&we!==void 0?we:!0,...k,destroy(xe,dt){U.destroyer(T,xe),dt(xe)}}).wrap(T)}}}),xo=M({"../../work/main/node_modules/rea\
dable-stream/lib/internal/streams/writable.js"(e,t){"use strict";var r=In(),{ArrayPrototypeSlice:n,Error:i,FunctionPrototypeSymbolHasInstance:a,ObjectDefineProperty:o,
ObjectDefineProperties:c,ObjectSetPrototypeOf:l,StringPrototypeToLowerCase:d,Symbol:u,SymbolHasInstance:f}=gt();t.exports=Ae,Ae.WritableState=G;var{EventEmitter:m}=Oe(
"events"),p=Io().Stream,{Buffer:g}=Oe("buffer"),A=li(),{addAbortSignal:b}=ns(),{getHighWaterMark:N,getDefaultHighWaterMark:h}=is(),{ERR_INVALID_ARG_TYPE:y,ERR_METHOD_NOT_IMPLEMENTED:v,
ERR_MULTIPLE_CALLBACK:C,ERR_STREAM_CANNOT_PIPE:D,ERR_STREAM_DESTROYED:U,ERR_STREAM_ALREADY_FINISHED:le,ERR_STREAM_NULL_VALUES:J,ERR_STREAM_WRITE_AFTER_END:H,ERR_UNKNOWN_ENCODING:Y}=Yt().
codes,{errorOrDestroy:F}=A;l(Ae.prototype,p.prototype),l(Ae,p);function z(){}s(z,"nop");var $=u("kOnFinished");function G(R,L,V){typeof V!="boolean"&&(V=L instanceof
Mr()),this.objectMode=!!(R&&R.objectMode),V&&(this.objectMode=this.objectMode||!!(R&&R.writableObjectMode)),this.highWaterMark=R?N(this,R,"writableHighWaterMark",
V):h(!1),this.finalCalled=!1,this.needDrain=!1,this.ending=!1,this.ended=!1,this.finished=!1,this.destroyed=!1;const ge=!!(R&&R.decodeStrings===!1);this.decodeStrings=
!ge,this.defaultEncoding=R&&R.defaultEncoding||"utf8",this.length=0,this.writing=!1,this.corked=0,this.sync=!0,this.bufferProcessing=!1,this.onwrite=P.bind(void 0,
L),this.writecb=null,this.writelen=0,this.afterWriteTickInfo=null,ue(this),this.pendingcb=0,this.constructed=!0,this.prefinished=!1,this.errorEmitted=!1,this.emitClose=
!R||R.emitClose!==!1,this.autoDestroy=!R||R.autoDestroy!==!1,this.errored=null,this.closed=!1,this.closeEmitted=!1,this[$]=[]}s(G,"WritableState");function ue(R){
R.buffered=[],R.bufferedIndex=0,R.allBuffers=!0,R.allNoop=!0}s(ue,"resetBuffer"),G.prototype.getBuffer=s(function(){return n(this.buffered,this.bufferedIndex)},
"getBuffer"),o(G.prototype,"bufferedRequestCount",{__proto__:null,get(){return this.buffered.length-this.bufferedIndex}});function Ae(R){const L=this instanceof
Mr();if(!L&&!a(Ae,this))return new Ae(R);this._writableState=new G(R,this,L),R&&(typeof R.write=="function"&&(this._write=R.write),typeof R.writev=="function"&&
(this._writev=R.writev),typeof R.destroy=="function"&&(this._destroy=R.destroy),typeof R.final=="function"&&(this._final=R.final),typeof R.construct=="function"&&
(this._construct=R.construct),R.signal&&b(R.signal,this)),p.call(this,R),A.construct(this,()=>{const V=this._writableState;V.writing||Ie(this,V),w(this,V)})}s(Ae,
"Writable"),o(Ae,f,{__proto__:null,value:s(function(R){return a(this,R)?!0:this!==Ae?!1:R&&R._writableState instanceof G},"value")}),Ae.prototype.pipe=function(){
F(this,new D)};function Ce(R,L,V,ge){const pe=R._writableState;if(typeof V=="function")ge=V,V=pe.defaultEncoding;else{if(!V)V=pe.defaultEncoding;else if(V!=="bu\
ffer"&&!g.isEncoding(V))throw new Y(V);typeof ge!="function"&&(ge=z)}if(L===null)throw new J;if(!pe.objectMode)if(typeof L=="string")pe.decodeStrings!==!1&&(L=g.
from(L,V),V="buffer");else if(L instanceof g)V="buffer";else if(p._isUint8Array(L))L=p._uint8ArrayToBuffer(L),V="buffer";else throw new y("chunk",["string","Buf\
fer","Uint8Array"],L);let ye;return pe.ending?ye=new H:pe.destroyed&&(ye=new U("write")),ye?(r.nextTick(ge,ye),F(R,ye,!0),ye):(pe.pendingcb++,K(R,pe,L,V,ge))}s(
Ce,"_write"),Ae.prototype.write=function(R,L,V){return Ce(this,R,L,V)===!0},Ae.prototype.cork=function(){this._writableState.corked++},Ae.prototype.uncork=function(){
const R=this._writableState;R.corked&&(R.corked--,R.writing||Ie(this,R))},Ae.prototype.setDefaultEncoding=s(function(L){if(typeof L=="string"&&(L=d(L)),!g.isEncoding(
L))throw new Y(L);return this._writableState.defaultEncoding=L,this},"setDefaultEncoding");function K(R,L,V,ge,pe){const ye=L.objectMode?1:V.length;L.length+=ye;
const j=L.length<L.highWaterMark;return j||(L.needDrain=!0),L.writing||L.corked||L.errored||!L.constructed?(L.buffered.push({chunk:V,encoding:ge,callback:pe}),L.
allBuffers&&ge!=="buffer"&&(L.allBuffers=!1),L.allNoop&&pe!==z&&(L.allNoop=!1)):(L.writelen=ye,L.writecb=pe,L.writing=!0,L.sync=!0,R._write(V,ge,L.onwrite),L.sync=
!1),j&&!L.errored&&!L.destroyed}s(K,"writeOrBuffer");function O(R,L,V,ge,pe,ye,j){L.writelen=ge,L.writecb=j,L.writing=!0,L.sync=!0,L.destroyed?L.onwrite(new U("\
write")):V?R._writev(pe,L.onwrite):R._write(pe,ye,L.onwrite),L.sync=!1}s(O,"doWrite");function Z(R,L,V,ge){--L.pendingcb,ge(V),X(L),F(R,V)}s(Z,"onwriteError");function P(R,L){
const V=R._writableState,ge=V.sync,pe=V.writecb;if(typeof pe!="function"){F(R,new C);return}V.writing=!1,V.writecb=null,V.length-=V.writelen,V.writelen=0,L?(L.stack,
V.errored||(V.errored=L),R._readableState&&!R._readableState.errored&&(R._readableState.errored=L),ge?r.nextTick(Z,R,V,L,pe):Z(R,V,L,pe)):(V.buffered.length>V.bufferedIndex&&
Ie(R,V),ge?V.afterWriteTickInfo!==null&&V.afterWriteTickInfo.cb===pe?V.afterWriteTickInfo.count++:(V.afterWriteTickInfo={count:1,cb:pe,stream:R,state:V},r.nextTick(
re,V.afterWriteTickInfo)):de(R,V,1,pe))}s(P,"onwrite");function re({stream:R,state:L,count:V,cb:ge}){return L.afterWriteTickInfo=null,de(R,L,V,ge)}s(re,"afterWr\
iteTick");function de(R,L,V,ge){for(!L.ending&&!R.destroyed&&L.length===0&&L.needDrain&&(L.needDrain=!1,R.emit("drain"));V-- >0;)L.pendingcb--,ge();L.destroyed&&
X(L),w(R,L)}s(de,"afterWrite");function X(R){if(R.writing)return;for(let pe=R.bufferedIndex;pe<R.buffered.length;++pe){var L;const{chunk:ye,callback:j}=R.buffered[pe],
ce=R.objectMode?1:ye.length;R.length-=ce,j((L=R.errored)!==null&&L!==void 0?L:new U("write"))}const V=R[$].splice(0);for(let pe=0;pe<V.length;pe++){var ge;V[pe](
(ge=R.errored)!==null&&ge!==void 0?ge:new U("end"))}ue(R)}s(X,"errorBuffer");function Ie(R,L){if(L.corked||L.bufferProcessing||L.destroyed||!L.constructed)return;
const{buffered:V,bufferedIndex:ge,objectMode:pe}=L,ye=V.length-ge;if(!ye)return;let j=ge;if(L.bufferProcessing=!0,ye>1&&R._writev){L.pendingcb-=ye-1;const ce=L.
allNoop?z:me=>{for(let ke=j;ke<V.length;++ke)V[ke].callback(me)},Ne=L.allNoop&&j===0?V:n(V,j);Ne.allBuffers=L.allBuffers,O(R,L,!0,L.length,Ne,"",ce),ue(L)}else{
do{const{chunk:ce,encoding:Ne,callback:me}=V[j];V[j++]=null;const ke=pe?1:ce.length;O(R,L,!1,ke,ce,Ne,me)}while(j<V.length&&!L.writing);j===V.length?ue(L):j>256?
(V.splice(0,j),L.bufferedIndex=0):L.bufferedIndex=j}L.bufferProcessing=!1}s(Ie,"clearBuffer"),Ae.prototype._write=function(R,L,V){if(this._writev)this._writev([
{chunk:R,encoding:L}],V);else throw new v("_write()")},Ae.prototype._writev=null,Ae.prototype.end=function(R,L,V){const ge=this._writableState;typeof R=="functi\
on"?(V=R,R=null,L=null):typeof L=="function"&&(V=L,L=null);let pe;if(R!=null){const ye=Ce(this,R,L);ye instanceof i&&(pe=ye)}return ge.corked&&(ge.corked=1,this.
uncork()),pe||(!ge.errored&&!ge.ending?(ge.ending=!0,w(this,ge,!0),ge.ended=!0):ge.finished?pe=new le("end"):ge.destroyed&&(pe=new U("end"))),typeof V=="functio\
n"&&(pe||ge.finished?r.nextTick(V,pe):ge[$].push(V)),this};function se(R){return R.ending&&!R.destroyed&&R.constructed&&R.length===0&&!R.errored&&R.buffered.length===
0&&!R.finished&&!R.writing&&!R.errorEmitted&&!R.closeEmitted}s(se,"needFinish");function Ee(R,L){let V=!1;function ge(pe){if(V){F(R,pe??C());return}if(V=!0,L.pendingcb--,
pe){const ye=L[$].splice(0);for(let j=0;j<ye.length;j++)ye[j](pe);F(R,pe,L.sync)}else se(L)&&(L.prefinished=!0,R.emit("prefinish"),L.pendingcb++,r.nextTick(I,R,
L))}s(ge,"onFinish"),L.sync=!0,L.pendingcb++;try{R._final(ge)}catch(pe){ge(pe)}L.sync=!1}s(Ee,"callFinal");function be(R,L){!L.prefinished&&!L.finalCalled&&(typeof R.
_final=="function"&&!L.destroyed?(L.finalCalled=!0,Ee(R,L)):(L.prefinished=!0,R.emit("prefinish")))}s(be,"prefinish");function w(R,L,V){se(L)&&(be(R,L),L.pendingcb===
0&&(V?(L.pendingcb++,r.nextTick((ge,pe)=>{se(pe)?I(ge,pe):pe.pendingcb--},R,L)):se(L)&&(L.pendingcb++,I(R,L))))}s(w,"finishMaybe");function I(R,L){L.pendingcb--,
L.finished=!0;const V=L[$].splice(0);for(let ge=0;ge<V.length;ge++)V[ge]();if(R.emit("finish"),L.autoDestroy){const ge=R._readableState;(!ge||ge.autoDestroy&&(ge.
endEmitted||ge.readable===!1))&&R.destroy()}}s(I,"finish"),c(Ae.prototype,{closed:{__proto__:null,get(){return this._writableState?this._writableState.closed:!1}},
destroyed:{__proto__:null,get(){return this._writableState?this._writableState.destroyed:!1},set(R){this._writableState&&(this._writableState.destroyed=R)}},writable:{
__proto__:null,get(){const R=this._writableState;return!!R&&R.writable!==!1&&!R.destroyed&&!R.errored&&!R.ending&&!R.ended},set(R){this._writableState&&(this._writableState.
writable=!!R)}},writableFinished:{__proto__:null,get(){return this._writableState?this._writableState.finished:!1}},writableObjectMode:{__proto__:null,get(){return this.
_writableState?this._writableState.objectMode:!1}},writableBuffer:{__proto__:null,get(){return this._writableState&&this._writableState.getBuffer()}},writableEnded:{
__proto__:null,get(){return this._writableState?this._writableState.ending:!1}},writableNeedDrain:{__proto__:null,get(){const R=this._writableState;return R?!R.
destroyed&&!R.ending&&R.needDrain:!1}},writableHighWaterMark:{__proto__:null,get(){return this._writableState&&this._writableState.highWaterMark}},writableCorked:{
__proto__:null,get(){return this._writableState?this._writableState.corked:0}},writableLength:{__proto__:null,get(){return this._writableState&&this._writableState.
length}},errored:{__proto__:null,enumerable:!1,get(){return this._writableState?this._writableState.errored:null}},writableAborted:{__proto__:null,enumerable:!1,
get:s(function(){return!!(this._writableState.writable!==!1&&(this._writableState.destroyed||this._writableState.errored)&&!this._writableState.finished)},"get")}});
var W=A.destroy;Ae.prototype.destroy=function(R,L){const V=this._writableState;return!V.destroyed&&(V.bufferedIndex<V.buffered.length||V[$].length)&&r.nextTick(
X,V),W.call(this,R,L),this},Ae.prototype._undestroy=A.undestroy,Ae.prototype._destroy=function(R,L){L(R)},Ae.prototype[m.captureRejectionSymbol]=function(R){this.
destroy(R)};var ee;function oe(){return ee===void 0&&(ee={}),ee}s(oe,"lazyWebStreams"),Ae.fromWeb=function(R,L){return oe().newStreamWritableFromWritableStream(
R,L)},Ae.toWeb=function(R){return oe().newWritableStreamFromStreamWritable(R)}}}),_A=M({"../../work/main/node_modules/readable-stream/lib/internal/streams/duple\
xify.js"(e,t){var r=In(),n=Oe("buffer"),{isReadable:i,isWritable:a,isIterable:o,isNodeStream:c,isReadableNodeStream:l,isWritableNodeStream:d,isDuplexNodeStream:u,
isReadableStream:f,isWritableStream:m}=Or(),p=Xr(),{AbortError:g,codes:{ERR_INVALID_ARG_TYPE:A,ERR_INVALID_RETURN_VALUE:b}}=Yt(),{destroyer:N}=li(),h=Mr(),y=as(),
v=xo(),{createDeferredPromise:C}=er(),D=Kc(),U=globalThis.Blob||n.Blob,le=s(typeof U<"u"?function(G){return G instanceof U}:function(G){return!1},"isBlob3"),J=globalThis.
AbortController||ia().AbortController,{FunctionPrototypeCall:H}=gt(),Y=class extends h{static{s(this,"Duplexify")}constructor($){super($),$?.readable===!1&&(this.
_readableState.readable=!1,this._readableState.ended=!0,this._readableState.endEmitted=!0),$?.writable===!1&&(this._writableState.writable=!1,this._writableState.
ending=!0,this._writableState.ended=!0,this._writableState.finished=!0)}};t.exports=s(function $(G,ue){if(u(G))return G;if(l(G))return z({readable:G});if(d(G))return z(
{writable:G});if(c(G))return z({writable:!1,readable:!1});if(f(G))return z({readable:y.fromWeb(G)});if(m(G))return z({writable:v.fromWeb(G)});if(typeof G=="func\
tion"){const{value:Ce,write:K,final:O,destroy:Z}=F(G);if(o(Ce))return D(Y,Ce,{objectMode:!0,write:K,final:O,destroy:Z});const P=Ce?.then;if(typeof P=="function"){
let re;const de=H(P,Ce,X=>{if(X!=null)throw new b("nully","body",X)},X=>{N(re,X)});return re=new Y({objectMode:!0,readable:!1,write:K,final(X){O(async()=>{try{await de,
r.nextTick(X,null)}catch(Ie){r.nextTick(X,Ie)}})},destroy:Z})}throw new b("Iterable, AsyncIterable or AsyncFunction",ue,Ce)}if(le(G))return $(G.arrayBuffer());if(o(
G))return D(Y,G,{objectMode:!0,writable:!1});if(f(G?.readable)&&m(G?.writable))return Y.fromWeb(G);if(typeof G?.writable=="object"||typeof G?.readable=="object"){
const Ce=G!=null&&G.readable?l(G?.readable)?G?.readable:$(G.readable):void 0,K=G!=null&&G.writable?d(G?.writable)?G?.writable:$(G.writable):void 0;return z({readable:Ce,
writable:K})}const Ae=G?.then;if(typeof Ae=="function"){let Ce;return H(Ae,G,K=>{K!=null&&Ce.push(K),Ce.push(null)},K=>{N(Ce,K)}),Ce=new Y({objectMode:!0,writable:!1,
read(){}})}throw new A(ue,["Blob","ReadableStream","WritableStream","Stream","Iterable","AsyncIterable","Function","{ readable, writable } pair","Promise"],G)},
"duplexify");function F($){let{promise:G,resolve:ue}=C();const Ae=new J,Ce=Ae.signal;return{value:$((async function*(){for(;;){const O=G;G=null;const{chunk:Z,done:P,
cb:re}=await O;if(r.nextTick(re),P)return;if(Ce.aborted)throw new g(void 0,{cause:Ce.reason});({promise:G,resolve:ue}=C()),yield Z}})(),{signal:Ce}),write(O,Z,P){
const re=ue;ue=null,re({chunk:O,done:!1,cb:P})},final(O){const Z=ue;ue=null,Z({done:!0,cb:O})},destroy(O,Z){Ae.abort(),Z(O)}}}s(F,"fromAsyncGen");function z($){
const G=$.readable&&typeof $.readable.read!="function"?y.wrap($.readable):$.readable,ue=$.writable;let Ae=!!i(G),Ce=!!a(ue),K,O,Z,P,re;function de(X){const Ie=P;
P=null,Ie?Ie(X):X&&re.destroy(X)}return s(de,"onfinished"),re=new Y({readableObjectMode:!!(G!=null&&G.readableObjectMode),writableObjectMode:!!(ue!=null&&ue.writableObjectMode),
readable:Ae,writable:Ce}),Ce&&(p(ue,X=>{Ce=!1,X&&N(G,X),de(X)}),re._write=function(X,Ie,se){ue.write(X,Ie)?se():K=se},re._final=function(X){ue.end(),O=X},ue.on(
"drain",function(){if(K){const X=K;K=null,X()}}),ue.on("finish",function(){if(O){const X=O;O=null,X()}})),Ae&&(p(G,X=>{Ae=!1,X&&N(G,X),de(X)}),G.on("readable",function(){
if(Z){const X=Z;Z=null,X()}}),G.on("end",function(){re.push(null)}),re._read=function(){for(;;){const X=G.read();if(X===null){Z=re._read;return}if(!re.push(X))return}}),
re._destroy=function(X,Ie){!X&&P!==null&&(X=new g),Z=null,K=null,O=null,P===null?Ie(X):(P=Ie,N(ue,X),N(G,X))},re}s(z,"_duplexify")}}),Mr=M({"../../work/main/nod\
e_modules/readable-stream/lib/internal/streams/duplex.js"(e,t){"use strict";var{ObjectDefineProperties:r,ObjectGetOwnPropertyDescriptor:n,ObjectKeys:i,ObjectSetPrototypeOf:a}=gt();
t.exports=l;var o=as(),c=xo();a(l.prototype,o.prototype),a(l,o);{const m=i(c.prototype);for(let p=0;p<m.length;p++){const g=m[p];l.prototype[g]||(l.prototype[g]=
c.prototype[g])}}function l(m){if(!(this instanceof l))return new l(m);o.call(this,m),c.call(this,m),m?(this.allowHalfOpen=m.allowHalfOpen!==!1,m.readable===!1&&
(this._readableState.readable=!1,this._readableState.ended=!0,this._readableState.endEmitted=!0),m.writable===!1&&(this._writableState.writable=!1,this._writableState.
ending=!0,this._writableState.ended=!0,this._writableState.finished=!0)):this.allowHalfOpen=!0}s(l,"Duplex"),r(l.prototype,{writable:{__proto__:null,...n(c.prototype,
"writable")},writableHighWaterMark:{__proto__:null,...n(c.prototype,"writableHighWaterMark")},writableObjectMode:{__proto__:null,...n(c.prototype,"writableObjec\
tMode")},writableBuffer:{__proto__:null,...n(c.prototype,"writableBuffer")},writableLength:{__proto__:null,...n(c.prototype,"writableLength")},writableFinished:{
__proto__:null,...n(c.prototype,"writableFinished")},writableCorked:{__proto__:null,...n(c.prototype,"writableCorked")},writableEnded:{__proto__:null,...n(c.prototype,
"writableEnded")},writableNeedDrain:{__proto__:null,...n(c.prototype,"writableNeedDrain")},destroyed:{__proto__:null,get(){return this._readableState===void 0||
this._writableState===void 0?!1:this._readableState.destroyed&&this._writableState.destroyed},set(m){this._readableState&&this._writableState&&(this._readableState.
destroyed=m,this._writableState.destroyed=m)}}});var d;function u(){return d===void 0&&(d={}),d}s(u,"lazyWebStreams"),l.fromWeb=function(m,p){return u().newStreamDuplexFromReadableWritablePair(
m,p)},l.toWeb=function(m){return u().newReadableWritablePairFromDuplex(m)};var f;l.from=function(m){return f||(f=_A()),f(m,"body")}}}),Jc=M({"../../work/main/no\
de_modules/readable-stream/lib/internal/streams/transform.js"(e,t){"use strict";var{ObjectSetPrototypeOf:r,Symbol:n}=gt();t.exports=l;var{ERR_METHOD_NOT_IMPLEMENTED:i}=Yt().
codes,a=Mr(),{getHighWaterMark:o}=is();r(l.prototype,a.prototype),r(l,a);var c=n("kCallback");function l(f){if(!(this instanceof l))return new l(f);const m=f?o(
this,f,"readableHighWaterMark",!0):null;m===0&&(f={...f,highWaterMark:null,readableHighWaterMark:m,writableHighWaterMark:f.writableHighWaterMark||0}),a.call(this,
f),this._readableState.sync=!1,this[c]=null,f&&(typeof f.transform=="function"&&(this._transform=f.transform),typeof f.flush=="function"&&(this._flush=f.flush)),
this.on("prefinish",u)}s(l,"Transform3");function d(f){typeof this._flush=="function"&&!this.destroyed?this._flush((m,p)=>{if(m){f?f(m):this.destroy(m);return}p!=
null&&this.push(p),this.push(null),f&&f()}):(this.push(null),f&&f())}s(d,"final");function u(){this._final!==d&&d.call(this)}s(u,"prefinish"),l.prototype._final=
d,l.prototype._transform=function(f,m,p){throw new i("_transform()")},l.prototype._write=function(f,m,p){const g=this._readableState,A=this._writableState,b=g.length;
this._transform(f,m,(N,h)=>{if(N){p(N);return}h!=null&&this.push(h),A.ended||b===g.length||g.length<g.highWaterMark?p():this[c]=p})},l.prototype._read=function(){
if(this[c]){const f=this[c];this[c]=null,f()}}}}),$c=M({"../../work/main/node_modules/readable-stream/lib/internal/streams/passthrough.js"(e,t){"use strict";var{
ObjectSetPrototypeOf:r}=gt();t.exports=i;var n=Jc();r(i.prototype,n.prototype),r(i,n);function i(a){if(!(this instanceof i))return new i(a);n.call(this,a)}s(i,"\
PassThrough2"),i.prototype._transform=function(a,o,c){c(null,a)}}}),Eo=M({"../../work/main/node_modules/readable-stream/lib/internal/streams/pipeline.js"(e,t){var r=In(),
{ArrayIsArray:n,Promise:i,SymbolAsyncIterator:a,SymbolDispose:o}=gt(),c=Xr(),{once:l}=er(),d=li(),u=Mr(),{aggregateTwoErrors:f,codes:{ERR_INVALID_ARG_TYPE:m,ERR_INVALID_RETURN_VALUE:p,
ERR_MISSING_ARGS:g,ERR_STREAM_DESTROYED:A,ERR_STREAM_PREMATURE_CLOSE:b},AbortError:N}=Yt(),{validateFunction:h,validateAbortSignal:y}=aa(),{isIterable:v,isReadable:C,
isReadableNodeStream:D,isNodeStream:U,isTransformStream:le,isWebStream:J,isReadableStream:H,isReadableFinished:Y}=Or(),F=globalThis.AbortController||ia().AbortController,
z,$,G;function ue(X,Ie,se){let Ee=!1;X.on("close",()=>{Ee=!0});const be=c(X,{readable:Ie,writable:se},w=>{Ee=!w});return{destroy:s(w=>{Ee||(Ee=!0,d.destroyer(X,
w||new A("pipe")))},"destroy"),cleanup:be}}s(ue,"destroyer");function Ae(X){return h(X[X.length-1],"streams[stream.length - 1]"),X.pop()}s(Ae,"popCallback");function Ce(X){
if(v(X))return X;if(D(X))return K(X);throw new m("val",["Readable","Iterable","AsyncIterable"],X)}s(Ce,"makeAsyncIterable2");async function*K(X){$||($=as()),yield*$.
prototype[a].call(X)}s(K,"fromReadable");async function O(X,Ie,se,{end:Ee}){let be,w=null;const I=s(oe=>{if(oe&&(be=oe),w){const R=w;w=null,R()}},"resume"),W=s(
()=>new i((oe,R)=>{be?R(be):w=s(()=>{be?R(be):oe()},"onresolve")}),"wait");Ie.on("drain",I);const ee=c(Ie,{readable:!1},I);try{Ie.writableNeedDrain&&await W();for await(const oe of X)
Ie.write(oe)||await W();Ee&&(Ie.end(),await W()),se()}catch(oe){se(be!==oe?f(be,oe):oe)}finally{ee(),Ie.off("drain",I)}}s(O,"pumpToNode");async function Z(X,Ie,se,{
end:Ee}){le(Ie)&&(Ie=Ie.writable);const be=Ie.getWriter();try{for await(const w of X)await be.ready,be.write(w).catch(()=>{});await be.ready,Ee&&await be.close(),
se()}catch(w){try{await be.abort(w),se(w)}catch(I){se(I)}}}s(Z,"pumpToWeb");function P(...X){return re(X,l(Ae(X)))}s(P,"pipeline");function re(X,Ie,se){if(X.length===
1&&n(X[0])&&(X=X[0]),X.length<2)throw new g("streams");const Ee=new F,be=Ee.signal,w=se?.signal,I=[];y(w,"options.signal");function W(){pe(new N)}s(W,"abort"),G=
G||er().addAbortListener;let ee;w&&(ee=G(w,W));let oe,R;const L=[];let V=0;function ge(me){pe(me,--V===0)}s(ge,"finish");function pe(me,ke){var ct;if(me&&(!oe||
oe.code==="ERR_STREAM_PREMATURE_CLOSE")&&(oe=me),!(!oe&&!ke)){for(;L.length;)L.shift()(oe);(ct=ee)===null||ct===void 0||ct[o](),Ee.abort(),ke&&(oe||I.forEach(qe=>qe()),
r.nextTick(Ie,oe,R))}}s(pe,"finishImpl");let ye;for(let me=0;me<X.length;me++){const ke=X[me],ct=me<X.length-1,qe=me>0,tt=ct||se?.end!==!1,ar=me===X.length-1;if(U(
ke)){let Ct=s(function(pt){pt&&pt.name!=="AbortError"&&pt.code!=="ERR_STREAM_PREMATURE_CLOSE"&&ge(pt)},"onError2");var j=Ct;if(tt){const{destroy:pt,cleanup:mr}=ue(
ke,ct,qe);L.push(pt),C(ke)&&ar&&I.push(mr)}ke.on("error",Ct),C(ke)&&ar&&I.push(()=>{ke.removeListener("error",Ct)})}if(me===0)if(typeof ke=="function"){if(ye=ke(
{signal:be}),!v(ye))throw new p("Iterable, AsyncIterable or Stream","source",ye)}else v(ke)||D(ke)||le(ke)?ye=ke:ye=u.from(ke);else if(typeof ke=="function"){if(le(
ye)){var ce;ye=Ce((ce=ye)===null||ce===void 0?void 0:ce.readable)}else ye=Ce(ye);if(ye=ke(ye,{signal:be}),ct){if(!v(ye,!0))throw new p("AsyncIterable",`transfor\
m[${me-1}]`,ye)}else{var Ne;z||(z=$c());const Ct=new z({objectMode:!0}),pt=(Ne=ye)===null||Ne===void 0?void 0:Ne.then;if(typeof pt=="function")V++,pt.call(ye,Xt=>{
R=Xt,Xt!=null&&Ct.write(Xt),tt&&Ct.end(),r.nextTick(ge)},Xt=>{Ct.destroy(Xt),r.nextTick(ge,Xt)});else if(v(ye,!0))V++,O(ye,Ct,ge,{end:tt});else if(H(ye)||le(ye)){
const Xt=ye.readable||ye;V++,O(Xt,Ct,ge,{end:tt})}else throw new p("AsyncIterable or Promise","destination",ye);ye=Ct;const{destroy:mr,cleanup:Qt}=ue(ye,!1,!0);
L.push(mr),ar&&I.push(Qt)}}else if(U(ke)){if(D(ye)){V+=2;const Ct=de(ye,ke,ge,{end:tt});C(ke)&&ar&&I.push(Ct)}else if(le(ye)||H(ye)){const Ct=ye.readable||ye;V++,
O(Ct,ke,ge,{end:tt})}else if(v(ye))V++,O(ye,ke,ge,{end:tt});else throw new m("val",["Readable","Iterable","AsyncIterable","ReadableStream","TransformStream"],ye);
ye=ke}else if(J(ke)){if(D(ye))V++,Z(Ce(ye),ke,ge,{end:tt});else if(H(ye)||v(ye))V++,Z(ye,ke,ge,{end:tt});else if(le(ye))V++,Z(ye.readable,ke,ge,{end:tt});else throw new m(
"val",["Readable","Iterable","AsyncIterable","ReadableStream","TransformStream"],ye);ye=ke}else ye=u.from(ke)}return(be!=null&&be.aborted||w!=null&&w.aborted)&&
r.nextTick(W),ye}s(re,"pipelineImpl");function de(X,Ie,se,{end:Ee}){let be=!1;if(Ie.on("close",()=>{be||se(new b)}),X.pipe(Ie,{end:!1}),Ee){let I=s(function(){be=
!0,Ie.end()},"endFn2");var w=I;Y(X)?r.nextTick(I):X.once("end",I)}else se();return c(X,{readable:!0,writable:!1},I=>{const W=X._readableState;I&&I.code==="ERR_S\
TREAM_PREMATURE_CLOSE"&&W&&W.ended&&!W.errored&&!W.errorEmitted?X.once("end",se).once("error",se):se(I)}),c(Ie,{readable:!1,writable:!0},se)}s(de,"pipe"),t.exports=
{pipelineImpl:re,pipeline:P}}}),Xc=M({"../../work/main/node_modules/readable-stream/lib/internal/streams/compose.js"(e,t){"use strict";var{pipeline:r}=Eo(),n=Mr(),
{destroyer:i}=li(),{isNodeStream:a,isReadable:o,isWritable:c,isWebStream:l,isTransformStream:d,isWritableStream:u,isReadableStream:f}=Or(),{AbortError:m,codes:{
ERR_INVALID_ARG_VALUE:p,ERR_MISSING_ARGS:g}}=Yt(),A=Xr();t.exports=s(function(...N){if(N.length===0)throw new g("streams");if(N.length===1)return n.from(N[0]);const h=[
...N];if(typeof N[0]=="function"&&(N[0]=n.from(N[0])),typeof N[N.length-1]=="function"){const z=N.length-1;N[z]=n.from(N[z])}for(let z=0;z<N.length;++z)if(!(!a(
N[z])&&!l(N[z]))){if(z<N.length-1&&!(o(N[z])||f(N[z])||d(N[z])))throw new p(`streams[${z}]`,h[z],"must be readable");if(z>0&&!(c(N[z])||u(N[z])||d(N[z])))throw new p(
`streams[${z}]`,h[z],"must be writable")}let y,v,C,D,U;function le(z){const $=D;D=null,$?$(z):z?U.destroy(z):!F&&!Y&&U.destroy()}s(le,"onfinished");const J=N[0],
H=r(N,le),Y=!!(c(J)||u(J)||d(J)),F=!!(o(H)||f(H)||d(H));if(U=new n({writableObjectMode:!!(J!=null&&J.writableObjectMode),readableObjectMode:!!(H!=null&&H.readableObjectMode),
writable:Y,readable:F}),Y){if(a(J))U._write=function($,G,ue){J.write($,G)?ue():y=ue},U._final=function($){J.end(),v=$},J.on("drain",function(){if(y){const $=y;y=
null,$()}});else if(l(J)){const G=(d(J)?J.writable:J).getWriter();U._write=async function(ue,Ae,Ce){try{await G.ready,G.write(ue).catch(()=>{}),Ce()}catch(K){Ce(
K)}},U._final=async function(ue){try{await G.ready,G.close().catch(()=>{}),v=ue}catch(Ae){ue(Ae)}}}const z=d(H)?H.readable:H;A(z,()=>{if(v){const $=v;v=null,$()}})}
if(F){if(a(H))H.on("readable",function(){if(C){const z=C;C=null,z()}}),H.on("end",function(){U.push(null)}),U._read=function(){for(;;){const z=H.read();if(z===null){
C=U._read;return}if(!U.push(z))return}};else if(l(H)){const $=(d(H)?H.readable:H).getReader();U._read=async function(){for(;;)try{const{value:G,done:ue}=await $.
read();if(!U.push(G))return;if(ue){U.push(null);return}}catch{return}}}}return U._destroy=function(z,$){!z&&D!==null&&(z=new m),C=null,y=null,v=null,D===null?$(
z):(D=$,a(H)&&i(H,z))},U},"compose")}}),BA=M({"../../work/main/node_modules/readable-stream/lib/internal/streams/operators.js"(e,t){"use strict";var r=globalThis.
AbortController||ia().AbortController,{codes:{ERR_INVALID_ARG_VALUE:n,ERR_INVALID_ARG_TYPE:i,ERR_MISSING_ARGS:a,ERR_OUT_OF_RANGE:o},AbortError:c}=Yt(),{validateAbortSignal:l,
validateInteger:d,validateObject:u}=aa(),f=gt().Symbol("kWeak"),m=gt().Symbol("kResistStopPropagation"),{finished:p}=Xr(),g=Xc(),{addAbortSignalNoValidate:A}=ns(),
{isWritable:b,isNodeStream:N}=Or(),{deprecate:h}=er(),{ArrayPrototypePush:y,Boolean:v,MathFloor:C,Number:D,NumberIsNaN:U,Promise:le,PromiseReject:J,PromiseResolve:H,
PromisePrototypeThen:Y,Symbol:F}=gt(),z=F("kEmpty"),$=F("kEof");function G(w,I){if(I!=null&&u(I,"options"),I?.signal!=null&&l(I.signal,"options.signal"),N(w)&&!b(
w))throw new n("stream",w,"must be writable");const W=g(this,w);return I!=null&&I.signal&&A(I.signal,W),W}s(G,"compose");function ue(w,I){if(typeof w!="function")
throw new i("fn",["Function","AsyncFunction"],w);I!=null&&u(I,"options"),I?.signal!=null&&l(I.signal,"options.signal");let W=1;I?.concurrency!=null&&(W=C(I.concurrency));
let ee=W-1;return I?.highWaterMark!=null&&(ee=C(I.highWaterMark)),d(W,"options.concurrency",1),d(ee,"options.highWaterMark",0),ee+=W,s(async function*(){const R=er().
AbortSignalAny([I?.signal].filter(v)),L=this,V=[],ge={signal:R};let pe,ye,j=!1,ce=0;function Ne(){j=!0,me()}s(Ne,"onCatch");function me(){ce-=1,ke()}s(me,"after\
ItemProcessed");function ke(){ye&&!j&&ce<W&&V.length<ee&&(ye(),ye=null)}s(ke,"maybeResume");async function ct(){try{for await(let qe of L){if(j)return;if(R.aborted)
throw new c;try{if(qe=w(qe,ge),qe===z)continue;qe=H(qe)}catch(tt){qe=J(tt)}ce+=1,Y(qe,me,Ne),V.push(qe),pe&&(pe(),pe=null),!j&&(V.length>=ee||ce>=W)&&await new le(
tt=>{ye=tt})}V.push($)}catch(qe){const tt=J(qe);Y(tt,me,Ne),V.push(tt)}finally{j=!0,pe&&(pe(),pe=null)}}s(ct,"pump2"),ct();try{for(;;){for(;V.length>0;){const qe=await V[0];
if(qe===$)return;if(R.aborted)throw new c;qe!==z&&(yield qe),V.shift(),ke()}await new le(qe=>{pe=qe})}}finally{j=!0,ye&&(ye(),ye=null)}},"map2").call(this)}s(ue,
"map");function Ae(w=void 0){return w!=null&&u(w,"options"),w?.signal!=null&&l(w.signal,"options.signal"),s(async function*(){let W=0;for await(const oe of this){
var ee;if(w!=null&&(ee=w.signal)!==null&&ee!==void 0&&ee.aborted)throw new c({cause:w.signal.reason});yield[W++,oe]}},"asIndexedPairs2").call(this)}s(Ae,"asInde\
xedPairs");async function Ce(w,I=void 0){for await(const W of P.call(this,w,I))return!0;return!1}s(Ce,"some");async function K(w,I=void 0){if(typeof w!="functio\
n")throw new i("fn",["Function","AsyncFunction"],w);return!await Ce.call(this,async(...W)=>!await w(...W),I)}s(K,"every");async function O(w,I){for await(const W of P.
call(this,w,I))return W}s(O,"find");async function Z(w,I){if(typeof w!="function")throw new i("fn",["Function","AsyncFunction"],w);async function W(ee,oe){return await w(
ee,oe),z}s(W,"forEachFn");for await(const ee of ue.call(this,W,I));}s(Z,"forEach");function P(w,I){if(typeof w!="function")throw new i("fn",["Function","AsyncFu\
nction"],w);async function W(ee,oe){return await w(ee,oe)?ee:z}return s(W,"filterFn"),ue.call(this,W,I)}s(P,"filter");var re=class extends a{static{s(this,"Redu\
ceAwareErrMissingArgs")}constructor(){super("reduce"),this.message="Reduce of an empty stream requires an initial value"}};async function de(w,I,W){var ee;if(typeof w!=
"function")throw new i("reducer",["Function","AsyncFunction"],w);W!=null&&u(W,"options"),W?.signal!=null&&l(W.signal,"options.signal");let oe=arguments.length>1;
if(W!=null&&(ee=W.signal)!==null&&ee!==void 0&&ee.aborted){const pe=new c(void 0,{cause:W.signal.reason});throw this.once("error",()=>{}),await p(this.destroy(pe)),
pe}const R=new r,L=R.signal;if(W!=null&&W.signal){const pe={once:!0,[f]:this,[m]:!0};W.signal.addEventListener("abort",()=>R.abort(),pe)}let V=!1;try{for await(const pe of this){
var ge;if(V=!0,W!=null&&(ge=W.signal)!==null&&ge!==void 0&&ge.aborted)throw new c;oe?I=await w(I,pe,{signal:L}):(I=pe,oe=!0)}if(!V&&!oe)throw new re}finally{R.abort()}
return I}s(de,"reduce");async function X(w){w!=null&&u(w,"options"),w?.signal!=null&&l(w.signal,"options.signal");const I=[];for await(const ee of this){var W;if(w!=
null&&(W=w.signal)!==null&&W!==void 0&&W.aborted)throw new c(void 0,{cause:w.signal.reason});y(I,ee)}return I}s(X,"toArray");function Ie(w,I){const W=ue.call(this,
w,I);return s(async function*(){for await(const oe of W)yield*oe},"flatMap2").call(this)}s(Ie,"flatMap");function se(w){if(w=D(w),U(w))return 0;if(w<0)throw new o(
"number",">= 0",w);return w}s(se,"toIntegerOrInfinity");function Ee(w,I=void 0){return I!=null&&u(I,"options"),I?.signal!=null&&l(I.signal,"options.signal"),w=se(
w),s(async function*(){var ee;if(I!=null&&(ee=I.signal)!==null&&ee!==void 0&&ee.aborted)throw new c;for await(const R of this){var oe;if(I!=null&&(oe=I.signal)!==
null&&oe!==void 0&&oe.aborted)throw new c;w--<=0&&(yield R)}},"drop2").call(this)}s(Ee,"drop");function be(w,I=void 0){return I!=null&&u(I,"options"),I?.signal!=
null&&l(I.signal,"options.signal"),w=se(w),s(async function*(){var ee;if(I!=null&&(ee=I.signal)!==null&&ee!==void 0&&ee.aborted)throw new c;for await(const R of this){
var oe;if(I!=null&&(oe=I.signal)!==null&&oe!==void 0&&oe.aborted)throw new c;if(w-- >0&&(yield R),w<=0)return}},"take2").call(this)}s(be,"take"),t.exports.streamReturningOperators=
{asIndexedPairs:h(Ae,"readable.asIndexedPairs will be removed in a future version."),drop:Ee,filter:P,flatMap:Ie,map:ue,take:be,compose:G},t.exports.promiseReturningOperators=
{every:K,forEach:Z,reduce:de,toArray:X,some:Ce,find:O}}}),Vc=M({"../../work/main/node_modules/readable-stream/lib/stream/promises.js"(e,t){"use strict";var{ArrayPrototypePop:r,
Promise:n}=gt(),{isIterable:i,isNodeStream:a,isWebStream:o}=Or(),{pipelineImpl:c}=Eo(),{finished:l}=Xr();Zc();function d(...u){return new n((f,m)=>{let p,g;const A=u[u.
length-1];if(A&&typeof A=="object"&&!a(A)&&!i(A)&&!o(A)){const b=r(u);p=b.signal,g=b.end}c(u,(b,N)=>{b?m(b):f(N)},{signal:p,end:g})})}s(d,"pipeline"),t.exports=
{finished:l,pipeline:d}}}),Zc=M({"../../work/main/node_modules/readable-stream/lib/stream.js"(e,t){"use strict";var{Buffer:r}=Oe("buffer"),{ObjectDefineProperty:n,
ObjectKeys:i,ReflectApply:a}=gt(),{promisify:{custom:o}}=er(),{streamReturningOperators:c,promiseReturningOperators:l}=BA(),{codes:{ERR_ILLEGAL_CONSTRUCTOR:d}}=Yt(),
u=Xc(),{setDefaultHighWaterMark:f,getDefaultHighWaterMark:m}=is(),{pipeline:p}=Eo(),{destroyer:g}=li(),A=Xr(),b=Vc(),N=Or(),h=t.exports=Io().Stream;h.isDestroyed=
N.isDestroyed,h.isDisturbed=N.isDisturbed,h.isErrored=N.isErrored,h.isReadable=N.isReadable,h.isWritable=N.isWritable,h.Readable=as();for(const v of i(c)){let C=s(
function(...U){if(new.target)throw d();return h.Readable.from(a(D,this,U))},"fn");const D=c[v];n(C,"name",{__proto__:null,value:D.name}),n(C,"length",{__proto__:null,
value:D.length}),n(h.Readable.prototype,v,{__proto__:null,value:C,enumerable:!1,configurable:!0,writable:!0})}for(const v of i(l)){let C=s(function(...U){if(new.target)
throw d();return a(D,this,U)},"fn");const D=l[v];n(C,"name",{__proto__:null,value:D.name}),n(C,"length",{__proto__:null,value:D.length}),n(h.Readable.prototype,
v,{__proto__:null,value:C,enumerable:!1,configurable:!0,writable:!0})}h.Writable=xo(),h.Duplex=Mr(),h.Transform=Jc(),h.PassThrough=$c(),h.pipeline=p;var{addAbortSignal:y}=ns();
h.addAbortSignal=y,h.finished=A,h.destroy=g,h.compose=u,h.setDefaultHighWaterMark=f,h.getDefaultHighWaterMark=m,n(h,"promises",{__proto__:null,configurable:!0,enumerable:!0,
get(){return b}}),n(p,o,{__proto__:null,enumerable:!0,get(){return b.pipeline}}),n(A,o,{__proto__:null,enumerable:!0,get(){return b.finished}}),h.Stream=h,h._isUint8Array=
s(function(C){return C instanceof Uint8Array},"isUint8Array"),h._uint8ArrayToBuffer=s(function(C){return r.from(C.buffer,C.byteOffset,C.byteLength)},"_uint8Arra\
yToBuffer")}}),ci=M({"../../work/main/node_modules/readable-stream/lib/ours/index.js"(e,t){"use strict";var r=Oe("stream");if(r&&process.env.READABLE_STREAM==="\
disable"){const n=r.promises;t.exports._uint8ArrayToBuffer=r._uint8ArrayToBuffer,t.exports._isUint8Array=r._isUint8Array,t.exports.isDisturbed=r.isDisturbed,t.exports.
isErrored=r.isErrored,t.exports.isReadable=r.isReadable,t.exports.Readable=r.Readable,t.exports.Writable=r.Writable,t.exports.Duplex=r.Duplex,t.exports.Transform=
r.Transform,t.exports.PassThrough=r.PassThrough,t.exports.addAbortSignal=r.addAbortSignal,t.exports.finished=r.finished,t.exports.destroy=r.destroy,t.exports.pipeline=
r.pipeline,t.exports.compose=r.compose,Object.defineProperty(r,"promises",{configurable:!0,enumerable:!0,get(){return n}}),t.exports.Stream=r.Stream}else{const n=Zc(),
i=Vc(),a=n.Readable.destroy;t.exports=n.Readable,t.exports._uint8ArrayToBuffer=n._uint8ArrayToBuffer,t.exports._isUint8Array=n._isUint8Array,t.exports.isDisturbed=
n.isDisturbed,t.exports.isErrored=n.isErrored,t.exports.isReadable=n.isReadable,t.exports.Readable=n.Readable,t.exports.Writable=n.Writable,t.exports.Duplex=n.Duplex,
t.exports.Transform=n.Transform,t.exports.PassThrough=n.PassThrough,t.exports.addAbortSignal=n.addAbortSignal,t.exports.finished=n.finished,t.exports.destroy=n.
destroy,t.exports.destroy=a,t.exports.pipeline=n.pipeline,t.exports.compose=n.compose,Object.defineProperty(n,"promises",{configurable:!0,enumerable:!0,get(){return i}}),
t.exports.Stream=n.Stream}t.exports.default=t.exports}}),TA=M({"../../work/main/node_modules/lodash/_arrayPush.js"(e,t){function r(n,i){for(var a=-1,o=i.length,
c=n.length;++a<o;)n[c+a]=i[a];return n}s(r,"arrayPush"),t.exports=r}}),PA=M({"../../work/main/node_modules/lodash/_isFlattenable.js"(e,t){var r=vo(),n=jc(),i=Gc(),
a=r?r.isConcatSpreadable:void 0;function o(c){return i(c)||n(c)||!!(a&&c&&c[a])}s(o,"isFlattenable"),t.exports=o}}),So=M({"../../work/main/node_modules/lodash/_\
baseFlatten.js"(e,t){var r=TA(),n=PA();function i(a,o,c,l,d){var u=-1,f=a.length;for(c||(c=n),d||(d=[]);++u<f;){var m=a[u];o>0&&c(m)?o>1?i(m,o-1,c,l,d):r(d,m):l||
(d[d.length]=m)}return d}s(i,"baseFlatten"),t.exports=i}}),RA=M({"../../work/main/node_modules/lodash/flatten.js"(e,t){var r=So();function n(i){var a=i==null?0:
i.length;return a?r(i,1):[]}s(n,"flatten"),t.exports=n}}),ss=M({"../../work/main/node_modules/lodash/_nativeCreate.js"(e,t){var r=rs(),n=r(Object,"create");t.exports=
n}}),kA=M({"../../work/main/node_modules/lodash/_hashClear.js"(e,t){var r=ss();function n(){this.__data__=r?r(null):{},this.size=0}s(n,"hashClear"),t.exports=n}}),
OA=M({"../../work/main/node_modules/lodash/_hashDelete.js"(e,t){function r(n){var i=this.has(n)&&delete this.__data__[n];return this.size-=i?1:0,i}s(r,"hashDele\
te"),t.exports=r}}),MA=M({"../../work/main/node_modules/lodash/_hashGet.js"(e,t){var r=ss(),n="__lodash_hash_undefined__",i=Object.prototype,a=i.hasOwnProperty;
function o(c){var l=this.__data__;if(r){var d=l[c];return d===n?void 0:d}return a.call(l,c)?l[c]:void 0}s(o,"hashGet"),t.exports=o}}),DA=M({"../../work/main/nod\
e_modules/lodash/_hashHas.js"(e,t){var r=ss(),n=Object.prototype,i=n.hasOwnProperty;function a(o){var c=this.__data__;return r?c[o]!==void 0:i.call(c,o)}s(a,"ha\
shHas"),t.exports=a}}),LA=M({"../../work/main/node_modules/lodash/_hashSet.js"(e,t){var r=ss(),n="__lodash_hash_undefined__";function i(a,o){var c=this.__data__;
return this.size+=this.has(a)?0:1,c[a]=r&&o===void 0?n:o,this}s(i,"hashSet"),t.exports=i}}),zA=M({"../../work/main/node_modules/lodash/_Hash.js"(e,t){var r=kA(),
n=OA(),i=MA(),a=DA(),o=LA();function c(l){var d=-1,u=l==null?0:l.length;for(this.clear();++d<u;){var f=l[d];this.set(f[0],f[1])}}s(c,"Hash"),c.prototype.clear=r,
c.prototype.delete=n,c.prototype.get=i,c.prototype.has=a,c.prototype.set=o,t.exports=c}}),FA=M({"../../work/main/node_modules/lodash/_listCacheClear.js"(e,t){function r(){
this.__data__=[],this.size=0}s(r,"listCacheClear"),t.exports=r}}),os=M({"../../work/main/node_modules/lodash/_assocIndexOf.js"(e,t){var r=wo();function n(i,a){for(var o=i.
length;o--;)if(r(i[o][0],a))return o;return-1}s(n,"assocIndexOf"),t.exports=n}}),UA=M({"../../work/main/node_modules/lodash/_listCacheDelete.js"(e,t){var r=os(),
n=Array.prototype,i=n.splice;function a(o){var c=this.__data__,l=r(c,o);if(l<0)return!1;var d=c.length-1;return l==d?c.pop():i.call(c,l,1),--this.size,!0}s(a,"l\
istCacheDelete"),t.exports=a}}),HA=M({"../../work/main/node_modules/lodash/_listCacheGet.js"(e,t){var r=os();function n(i){var a=this.__data__,o=r(a,i);return o<
0?void 0:a[o][1]}s(n,"listCacheGet"),t.exports=n}}),QA=M({"../../work/main/node_modules/lodash/_listCacheHas.js"(e,t){var r=os();function n(i){return r(this.__data__,
i)>-1}s(n,"listCacheHas"),t.exports=n}}),qA=M({"../../work/main/node_modules/lodash/_listCacheSet.js"(e,t){var r=os();function n(i,a){var o=this.__data__,c=r(o,
i);return c<0?(++this.size,o.push([i,a])):o[c][1]=a,this}s(n,"listCacheSet"),t.exports=n}}),jA=M({"../../work/main/node_modules/lodash/_ListCache.js"(e,t){var r=FA(),
n=UA(),i=HA(),a=QA(),o=qA();function c(l){var d=-1,u=l==null?0:l.length;for(this.clear();++d<u;){var f=l[d];this.set(f[0],f[1])}}s(c,"ListCache"),c.prototype.clear=
r,c.prototype.delete=n,c.prototype.get=i,c.prototype.has=a,c.prototype.set=o,t.exports=c}}),GA=M({"../../work/main/node_modules/lodash/_Map.js"(e,t){var r=rs(),
n=ra(),i=r(n,"Map");t.exports=i}}),WA=M({"../../work/main/node_modules/lodash/_mapCacheClear.js"(e,t){var r=zA(),n=jA(),i=GA();function a(){this.size=0,this.__data__=
{hash:new r,map:new(i||n),string:new r}}s(a,"mapCacheClear"),t.exports=a}}),YA=M({"../../work/main/node_modules/lodash/_isKeyable.js"(e,t){function r(n){var i=typeof n;
return i=="string"||i=="number"||i=="symbol"||i=="boolean"?n!=="__proto__":n===null}s(r,"isKeyable"),t.exports=r}}),ls=M({"../../work/main/node_modules/lodash/_\
getMapData.js"(e,t){var r=YA();function n(i,a){var o=i.__data__;return r(a)?o[typeof a=="string"?"string":"hash"]:o.map}s(n,"getMapData"),t.exports=n}}),KA=M({"\
../../work/main/node_modules/lodash/_mapCacheDelete.js"(e,t){var r=ls();function n(i){var a=r(this,i).delete(i);return this.size-=a?1:0,a}s(n,"mapCacheDelete"),
t.exports=n}}),JA=M({"../../work/main/node_modules/lodash/_mapCacheGet.js"(e,t){var r=ls();function n(i){return r(this,i).get(i)}s(n,"mapCacheGet"),t.exports=n}}),
$A=M({"../../work/main/node_modules/lodash/_mapCacheHas.js"(e,t){var r=ls();function n(i){return r(this,i).has(i)}s(n,"mapCacheHas"),t.exports=n}}),XA=M({"../..\
/work/main/node_modules/lodash/_mapCacheSet.js"(e,t){var r=ls();function n(i,a){var o=r(this,i),c=o.size;return o.set(i,a),this.size+=o.size==c?0:1,this}s(n,"ma\
pCacheSet"),t.exports=n}}),VA=M({"../../work/main/node_modules/lodash/_MapCache.js"(e,t){var r=WA(),n=KA(),i=JA(),a=$A(),o=XA();function c(l){var d=-1,u=l==null?
0:l.length;for(this.clear();++d<u;){var f=l[d];this.set(f[0],f[1])}}s(c,"MapCache"),c.prototype.clear=r,c.prototype.delete=n,c.prototype.get=i,c.prototype.has=a,
c.prototype.set=o,t.exports=c}}),ZA=M({"../../work/main/node_modules/lodash/_setCacheAdd.js"(e,t){var r="__lodash_hash_undefined__";function n(i){return this.__data__.
set(i,r),this}s(n,"setCacheAdd"),t.exports=n}}),eb=M({"../../work/main/node_modules/lodash/_setCacheHas.js"(e,t){function r(n){return this.__data__.has(n)}s(r,"\
setCacheHas"),t.exports=r}}),ed=M({"../../work/main/node_modules/lodash/_SetCache.js"(e,t){var r=VA(),n=ZA(),i=eb();function a(o){var c=-1,l=o==null?0:o.length;
for(this.__data__=new r;++c<l;)this.add(o[c])}s(a,"SetCache"),a.prototype.add=a.prototype.push=n,a.prototype.has=i,t.exports=a}}),tb=M({"../../work/main/node_mo\
dules/lodash/_baseFindIndex.js"(e,t){function r(n,i,a,o){for(var c=n.length,l=a+(o?1:-1);o?l--:++l<c;)if(i(n[l],l,n))return l;return-1}s(r,"baseFindIndex"),t.exports=
r}}),rb=M({"../../work/main/node_modules/lodash/_baseIsNaN.js"(e,t){function r(n){return n!==n}s(r,"baseIsNaN"),t.exports=r}}),nb=M({"../../work/main/node_modul\
es/lodash/_strictIndexOf.js"(e,t){function r(n,i,a){for(var o=a-1,c=n.length;++o<c;)if(n[o]===i)return o;return-1}s(r,"strictIndexOf"),t.exports=r}}),ib=M({"../\
../work/main/node_modules/lodash/_baseIndexOf.js"(e,t){var r=tb(),n=rb(),i=nb();function a(o,c,l){return c===c?i(o,c,l):r(o,n,l)}s(a,"baseIndexOf"),t.exports=a}}),
td=M({"../../work/main/node_modules/lodash/_arrayIncludes.js"(e,t){var r=ib();function n(i,a){var o=i==null?0:i.length;return!!o&&r(i,a,0)>-1}s(n,"arrayIncludes"),
t.exports=n}}),rd=M({"../../work/main/node_modules/lodash/_arrayIncludesWith.js"(e,t){function r(n,i,a){for(var o=-1,c=n==null?0:n.length;++o<c;)if(a(i,n[o]))return!0;
return!1}s(r,"arrayIncludesWith"),t.exports=r}}),ab=M({"../../work/main/node_modules/lodash/_arrayMap.js"(e,t){function r(n,i){for(var a=-1,o=n==null?0:n.length,
c=Array(o);++a<o;)c[a]=i(n[a],a,n);return c}s(r,"arrayMap"),t.exports=r}}),nd=M({"../../work/main/node_modules/lodash/_cacheHas.js"(e,t){function r(n,i){return n.
has(i)}s(r,"cacheHas"),t.exports=r}}),sb=M({"../../work/main/node_modules/lodash/_baseDifference.js"(e,t){var r=ed(),n=td(),i=rd(),a=ab(),o=Wc(),c=nd(),l=200;function d(u,f,m,p){
var g=-1,A=n,b=!0,N=u.length,h=[],y=f.length;if(!N)return h;m&&(f=a(f,o(m))),p?(A=i,b=!1):f.length>=l&&(A=c,b=!1,f=new r(f));e:for(;++g<N;){var v=u[g],C=m==null?
v:m(v);if(v=p||v!==0?v:0,b&&C===C){for(var D=y;D--;)if(f[D]===C)continue e;h.push(v)}else A(f,C,p)||h.push(v)}return h}s(d,"baseDifference"),t.exports=d}}),id=M(
{"../../work/main/node_modules/lodash/isArrayLikeObject.js"(e,t){var r=Co(),n=na();function i(a){return n(a)&&r(a)}s(i,"isArrayLikeObject"),t.exports=i}}),ob=M(
{"../../work/main/node_modules/lodash/difference.js"(e,t){var r=sb(),n=So(),i=No(),a=id(),o=i(function(c,l){return a(c)?r(c,n(l,1,a,!0)):[]});t.exports=o}}),lb=M(
{"../../work/main/node_modules/lodash/_Set.js"(e,t){var r=rs(),n=ra(),i=r(n,"Set");t.exports=i}}),cb=M({"../../work/main/node_modules/lodash/noop.js"(e,t){function r(){}
s(r,"noop"),t.exports=r}}),ad=M({"../../work/main/node_modules/lodash/_setToArray.js"(e,t){function r(n){var i=-1,a=Array(n.size);return n.forEach(function(o){a[++i]=
o}),a}s(r,"setToArray"),t.exports=r}}),db=M({"../../work/main/node_modules/lodash/_createSet.js"(e,t){var r=lb(),n=cb(),i=ad(),a=1/0,o=r&&1/i(new r([,-0]))[1]==
a?function(c){return new r(c)}:n;t.exports=o}}),ub=M({"../../work/main/node_modules/lodash/_baseUniq.js"(e,t){var r=ed(),n=td(),i=rd(),a=nd(),o=db(),c=ad(),l=200;
function d(u,f,m){var p=-1,g=n,A=u.length,b=!0,N=[],h=N;if(m)b=!1,g=i;else if(A>=l){var y=f?null:o(u);if(y)return c(y);b=!1,g=a,h=new r}else h=f?[]:N;e:for(;++p<
A;){var v=u[p],C=f?f(v):v;if(v=m||v!==0?v:0,b&&C===C){for(var D=h.length;D--;)if(h[D]===C)continue e;f&&h.push(C),N.push(v)}else g(h,C,m)||(h!==N&&h.push(C),N.push(
v))}return N}s(d,"baseUniq"),t.exports=d}}),mb=M({"../../work/main/node_modules/lodash/union.js"(e,t){var r=So(),n=No(),i=ub(),a=id(),o=n(function(c){return i(r(
c,1,a,!0))});t.exports=o}}),fb=M({"../../work/main/node_modules/lodash/_overArg.js"(e,t){function r(n,i){return function(a){return n(i(a))}}s(r,"overArg"),t.exports=
r}}),pb=M({"../../work/main/node_modules/lodash/_getPrototype.js"(e,t){var r=fb(),n=r(Object.getPrototypeOf,Object);t.exports=n}}),hb=M({"../../work/main/node_m\
odules/lodash/isPlainObject.js"(e,t){var r=es(),n=pb(),i=na(),a="[object Object]",o=Function.prototype,c=Object.prototype,l=o.toString,d=c.hasOwnProperty,u=l.call(
Object);function f(m){if(!i(m)||r(m)!=a)return!1;var p=n(m);if(p===null)return!0;var g=d.call(p,"constructor")&&p.constructor;return typeof g=="function"&&g instanceof
g&&l.call(g)==u}s(f,"isPlainObject"),t.exports=f}}),gb=M({"uncalled:glob"(e,t){t.exports=s(function(){throw new Error("glob is not in this bundle")},"leftOut")}}),
yb=M({"../../work/main/node_modules/archiver-utils/file.js"(e,t){var r=Pc(),n=Oe("path"),i=RA(),a=ob(),o=mb(),c=hb(),l=gb(),d=t.exports={},u=/[\/\\]/g,f=s(function(m,p){
var g=[];return i(m).forEach(function(A){var b=A.indexOf("!")===0;b&&(A=A.slice(1));var N=p(A);b?g=a(g,N):g=o(g,N)}),g},"processPatterns");d.exists=function(){var m=n.
join.apply(n,arguments);return r.existsSync(m)},d.expand=function(...m){var p=c(m[0])?m.shift():{},g=Array.isArray(m[0])?m[0]:m;if(g.length===0)return[];var A=f(
g,function(b){return l.sync(b,p)});return p.filter&&(A=A.filter(function(b){b=n.join(p.cwd||"",b);try{return typeof p.filter=="function"?p.filter(b):r.statSync(
b)[p.filter]()}catch{return!1}})),A},d.expandMapping=function(m,p,g){g=Object.assign({rename:s(function(N,h){return n.join(N||"",h)},"rename")},g);var A=[],b={};
return d.expand(g,m).forEach(function(N){var h=N;g.flatten&&(h=n.basename(h)),g.ext&&(h=h.replace(/(\.[^\/]*)?$/,g.ext));var y=g.rename(p,h,g);g.cwd&&(N=n.join(
g.cwd,N)),y=y.replace(u,"/"),N=N.replace(u,"/"),b[y]?b[y].src.push(N):(A.push({src:[N],dest:y}),b[y]=A[A.length-1])}),A},d.normalizeFilesArray=function(m){var p=[];
return m.forEach(function(g){var A;("src"in g||"dest"in g)&&p.push(g)}),p.length===0?[]:(p=_(p).chain().forEach(function(g){!("src"in g)||!g.src||(Array.isArray(
g.src)?g.src=i(g.src):g.src=[g.src])}).map(function(g){var A=Object.assign({},g);if(delete A.src,delete A.dest,g.expand)return d.expandMapping(g.src,g.dest,A).map(
function(N){var h=Object.assign({},g);return h.orig=Object.assign({},g),h.src=N.src,h.dest=N.dest,["expand","cwd","flatten","rename","ext"].forEach(function(y){
delete h[y]}),h});var b=Object.assign({},g);return b.orig=Object.assign({},g),"src"in b&&Object.defineProperty(b,"src",{enumerable:!0,get:s(function N(){var h;return"\
result"in N||(h=g.src,h=Array.isArray(h)?i(h):[h],N.result=d.expand(A,h)),N.result},"fn")}),"dest"in b&&(b.dest=g.dest),b}).flatten().value(),p)}}}),sa=M({"../.\
./work/main/node_modules/archiver-utils/index.js"(e,t){var r=Pc(),n=Oe("path"),i=bo(),a=Ky(),o=zc(),c=wA(),l=Oe("stream").Stream,d=ci().PassThrough,u=t.exports=
{};u.file=yb(),u.collectStream=function(f,m){var p=[],g=0;f.on("error",m),f.on("data",function(A){p.push(A),g+=A.length}),f.on("end",function(){var A=Buffer.alloc(
g),b=0;p.forEach(function(N){N.copy(A,b),b+=N.length}),m(null,A)})},u.dateify=function(f){return f=f||new Date,f instanceof Date?f=f:typeof f=="string"?f=new Date(
f):f=new Date,f},u.defaults=function(f,m,p){var g=arguments;return g[0]=g[0]||{},c(...g)},u.isStream=function(f){return i(f)},u.lazyReadStream=function(f){return new a.
Readable(function(){return r.createReadStream(f)})},u.normalizeInputSource=function(f){return f===null?Buffer.alloc(0):typeof f=="string"?Buffer.from(f):u.isStream(
f)?f.pipe(new d):f},u.sanitizePath=function(f){return o(f,!1).replace(/^\w+:/,"").replace(/^(\.\.\/|\/)+/,"")},u.trailingSlashIt=function(f){return f.slice(-1)!==
"/"?f+"/":f},u.unixifyPath=function(f){return o(f,!1).replace(/^\w+:/,"")},u.walkdir=function(f,m,p){var g=[];typeof m=="function"&&(p=m,m=f),r.readdir(f,function(A,b){
var N=0,h,y;if(A)return p(A);s((function v(){if(h=b[N++],!h)return p(null,g);y=n.join(f,h),r.stat(y,function(C,D){g.push({path:y,relative:n.relative(m,y).replace(
/\\/g,"/"),stats:D}),D&&D.isDirectory()?u.walkdir(y,m,function(U,le){if(U)return p(U);le.forEach(function(J){g.push(J)}),v()}):v()})}),"next")()})}}}),Ab=M({"..\
/../work/main/node_modules/archiver/lib/error.js"(e,t){var r=Oe("util"),n={ABORTED:"archive was aborted",DIRECTORYDIRPATHREQUIRED:"diretory dirpath argument mus\
t be a non-empty string value",DIRECTORYFUNCTIONINVALIDDATA:"invalid data returned by directory custom data function",ENTRYNAMEREQUIRED:"entry name must be a no\
n-empty string value",FILEFILEPATHREQUIRED:"file filepath argument must be a non-empty string value",FINALIZING:"archive already finalizing",QUEUECLOSED:"queue \
closed",NOENDMETHOD:"no suitable finalize/end method defined by module",DIRECTORYNOTSUPPORTED:"support for directory entries not defined by module",FORMATSET:"a\
rchive format already set",INPUTSTEAMBUFFERREQUIRED:"input source must be valid Stream or Buffer instance",MODULESET:"module already set",SYMLINKNOTSUPPORTED:"s\
upport for symlink entries not defined by module",SYMLINKFILEPATHREQUIRED:"symlink filepath argument must be a non-empty string value",SYMLINKTARGETREQUIRED:"sy\
mlink target argument must be a non-empty string value",ENTRYNOTSUPPORTED:"entry not supported"};function i(a,o){Error.captureStackTrace(this,this.constructor),
this.message=n[a]||a,this.code=a,this.data=o}s(i,"ArchiverError"),r.inherits(i,Error),e=t.exports=i}}),bb=M({"../../work/main/node_modules/archiver/lib/core.js"(e,t){
var r=Oe("fs"),n=Dy(),i=Ly(),a=Oe("path"),o=sa(),c=Oe("util").inherits,l=Ab(),d=ci().Transform,u=process.platform==="win32",f=s(function(m,p){if(!(this instanceof
f))return new f(m,p);typeof m!="string"&&(p=m,m="zip"),p=this.options=o.defaults(p,{highWaterMark:1024*1024,statConcurrency:4}),d.call(this,p),this._format=!1,this.
_module=!1,this._pending=0,this._pointer=0,this._entriesCount=0,this._entriesProcessedCount=0,this._fsEntriesTotalBytes=0,this._fsEntriesProcessedBytes=0,this._queue=
i.queue(this._onQueueTask.bind(this),1),this._queue.drain(this._onQueueDrain.bind(this)),this._statQueue=i.queue(this._onStatQueueTask.bind(this),p.statConcurrency),
this._statQueue.drain(this._onQueueDrain.bind(this)),this._state={aborted:!1,finalize:!1,finalizing:!1,finalized:!1,modulePiped:!1},this._streams=[]},"Archiver");
c(f,d),f.prototype._abort=function(){this._state.aborted=!0,this._queue.kill(),this._statQueue.kill(),this._queue.idle()&&this._shutdown()},f.prototype._append=
function(m,p){p=p||{};var g={source:null,filepath:m};p.name||(p.name=m),p.sourcePath=m,g.data=p,this._entriesCount++,p.stats&&p.stats instanceof r.Stats?(g=this.
_updateQueueTaskWithStats(g,p.stats),g&&(p.stats.size&&(this._fsEntriesTotalBytes+=p.stats.size),this._queue.push(g))):this._statQueue.push(g)},f.prototype._finalize=
function(){this._state.finalizing||this._state.finalized||this._state.aborted||(this._state.finalizing=!0,this._moduleFinalize(),this._state.finalizing=!1,this.
_state.finalized=!0)},f.prototype._maybeFinalize=function(){return this._state.finalizing||this._state.finalized||this._state.aborted?!1:this._state.finalize&&this.
_pending===0&&this._queue.idle()&&this._statQueue.idle()?(this._finalize(),!0):!1},f.prototype._moduleAppend=function(m,p,g){if(this._state.aborted){g();return}
this._module.append(m,p,function(A){if(this._task=null,this._state.aborted){this._shutdown();return}if(A){this.emit("error",A),setImmediate(g);return}this.emit(
"entry",p),this._entriesProcessedCount++,p.stats&&p.stats.size&&(this._fsEntriesProcessedBytes+=p.stats.size),this.emit("progress",{entries:{total:this._entriesCount,
processed:this._entriesProcessedCount},fs:{totalBytes:this._fsEntriesTotalBytes,processedBytes:this._fsEntriesProcessedBytes}}),setImmediate(g)}.bind(this))},f.
prototype._moduleFinalize=function(){typeof this._module.finalize=="function"?this._module.finalize():typeof this._module.end=="function"?this._module.end():this.
emit("error",new l("NOENDMETHOD"))},f.prototype._modulePipe=function(){this._module.on("error",this._onModuleError.bind(this)),this._module.pipe(this),this._state.
modulePiped=!0},f.prototype._moduleSupports=function(m){return!this._module.supports||!this._module.supports[m]?!1:this._module.supports[m]},f.prototype._moduleUnpipe=
function(){this._module.unpipe(this),this._state.modulePiped=!1},f.prototype._normalizeEntryData=function(m,p){m=o.defaults(m,{type:"file",name:null,date:null,mode:null,
prefix:null,sourcePath:null,stats:!1}),p&&m.stats===!1&&(m.stats=p);var g=m.type==="directory";return m.name&&(typeof m.prefix=="string"&&m.prefix!==""&&(m.name=
m.prefix+"/"+m.name,m.prefix=null),m.name=o.sanitizePath(m.name),m.type!=="symlink"&&m.name.slice(-1)==="/"?(g=!0,m.type="directory"):g&&(m.name+="/")),typeof m.
mode=="number"?u?m.mode&=511:m.mode&=4095:m.stats&&m.mode===null?(u?m.mode=m.stats.mode&511:m.mode=m.stats.mode&4095,u&&g&&(m.mode=493)):m.mode===null&&(m.mode=
g?493:420),m.stats&&m.date===null?m.date=m.stats.mtime:m.date=o.dateify(m.date),m},f.prototype._onModuleError=function(m){this.emit("error",m)},f.prototype._onQueueDrain=
function(){this._state.finalizing||this._state.finalized||this._state.aborted||this._state.finalize&&this._pending===0&&this._queue.idle()&&this._statQueue.idle()&&
this._finalize()},f.prototype._onQueueTask=function(m,p){var g=s(()=>{m.data.callback&&m.data.callback(),p()},"fullCallback");if(this._state.finalizing||this._state.
finalized||this._state.aborted){g();return}this._task=m,this._moduleAppend(m.source,m.data,g)},f.prototype._onStatQueueTask=function(m,p){if(this._state.finalizing||
this._state.finalized||this._state.aborted){p();return}r.lstat(m.filepath,function(g,A){if(this._state.aborted){setImmediate(p);return}if(g){this._entriesCount--,
this.emit("warning",g),setImmediate(p);return}m=this._updateQueueTaskWithStats(m,A),m&&(A.size&&(this._fsEntriesTotalBytes+=A.size),this._queue.push(m)),setImmediate(
p)}.bind(this))},f.prototype._shutdown=function(){this._moduleUnpipe(),this.end()},f.prototype._transform=function(m,p,g){m&&(this._pointer+=m.length),g(null,m)},
f.prototype._updateQueueTaskWithStats=function(m,p){if(p.isFile())m.data.type="file",m.data.sourceType="stream",m.source=o.lazyReadStream(m.filepath);else if(p.
isDirectory()&&this._moduleSupports("directory"))m.data.name=o.trailingSlashIt(m.data.name),m.data.type="directory",m.data.sourcePath=o.trailingSlashIt(m.filepath),
m.data.sourceType="buffer",m.source=Buffer.concat([]);else if(p.isSymbolicLink()&&this._moduleSupports("symlink")){var g=r.readlinkSync(m.filepath),A=a.dirname(
m.filepath);m.data.type="symlink",m.data.linkname=a.relative(A,a.resolve(A,g)),m.data.sourceType="buffer",m.source=Buffer.concat([])}else return p.isDirectory()?
this.emit("warning",new l("DIRECTORYNOTSUPPORTED",m.data)):p.isSymbolicLink()?this.emit("warning",new l("SYMLINKNOTSUPPORTED",m.data)):this.emit("warning",new l(
"ENTRYNOTSUPPORTED",m.data)),null;return m.data=this._normalizeEntryData(m.data,p),m},f.prototype.abort=function(){return this._state.aborted||this._state.finalized?
this:(this._abort(),this)},f.prototype.append=function(m,p){if(this._state.finalize||this._state.aborted)return this.emit("error",new l("QUEUECLOSED")),this;if(p=
this._normalizeEntryData(p),typeof p.name!="string"||p.name.length===0)return this.emit("error",new l("ENTRYNAMEREQUIRED")),this;if(p.type==="directory"&&!this.
_moduleSupports("directory"))return this.emit("error",new l("DIRECTORYNOTSUPPORTED",{name:p.name})),this;if(m=o.normalizeInputSource(m),Buffer.isBuffer(m))p.sourceType=
"buffer";else if(o.isStream(m))p.sourceType="stream";else return this.emit("error",new l("INPUTSTEAMBUFFERREQUIRED",{name:p.name})),this;return this._entriesCount++,
this._queue.push({data:p,source:m}),this},f.prototype.directory=function(m,p,g){if(this._state.finalize||this._state.aborted)return this.emit("error",new l("QUE\
UECLOSED")),this;if(typeof m!="string"||m.length===0)return this.emit("error",new l("DIRECTORYDIRPATHREQUIRED")),this;this._pending++,p===!1?p="":typeof p!="str\
ing"&&(p=m);var A=!1;typeof g=="function"?(A=g,g={}):typeof g!="object"&&(g={});var b={stat:!0,dot:!0};function N(){this._pending--,this._maybeFinalize()}s(N,"o\
nGlobEnd");function h(C){this.emit("error",C)}s(h,"onGlobError");function y(C){v.pause();var D=!1,U=Object.assign({},g);U.name=C.relative,U.prefix=p,U.stats=C.stat,
U.callback=v.resume.bind(v);try{if(A){if(U=A(U),U===!1)D=!0;else if(typeof U!="object")throw new l("DIRECTORYFUNCTIONINVALIDDATA",{dirpath:m})}}catch(le){this.emit(
"error",le);return}if(D){v.resume();return}this._append(C.absolute,U)}s(y,"onGlobMatch");var v=n(m,b);return v.on("error",h.bind(this)),v.on("match",y.bind(this)),
v.on("end",N.bind(this)),this},f.prototype.file=function(m,p){return this._state.finalize||this._state.aborted?(this.emit("error",new l("QUEUECLOSED")),this):typeof m!=
"string"||m.length===0?(this.emit("error",new l("FILEFILEPATHREQUIRED")),this):(this._append(m,p),this)},f.prototype.glob=function(m,p,g){this._pending++,p=o.defaults(
p,{stat:!0,pattern:m});function A(){this._pending--,this._maybeFinalize()}s(A,"onGlobEnd");function b(y){this.emit("error",y)}s(b,"onGlobError");function N(y){h.
pause();var v=Object.assign({},g);v.callback=h.resume.bind(h),v.stats=y.stat,v.name=y.relative,this._append(y.absolute,v)}s(N,"onGlobMatch");var h=n(p.cwd||".",
p);return h.on("error",b.bind(this)),h.on("match",N.bind(this)),h.on("end",A.bind(this)),this},f.prototype.finalize=function(){if(this._state.aborted){var m=new l(
"ABORTED");return this.emit("error",m),Promise.reject(m)}if(this._state.finalize){var p=new l("FINALIZING");return this.emit("error",p),Promise.reject(p)}this._state.
finalize=!0,this._pending===0&&this._queue.idle()&&this._statQueue.idle()&&this._finalize();var g=this;return new Promise(function(A,b){var N;g._module.on("end",
function(){N||A()}),g._module.on("error",function(h){N=!0,b(h)})})},f.prototype.setFormat=function(m){return this._format?(this.emit("error",new l("FORMATSET")),
this):(this._format=m,this)},f.prototype.setModule=function(m){return this._state.aborted?(this.emit("error",new l("ABORTED")),this):this._state.module?(this.emit(
"error",new l("MODULESET")),this):(this._module=m,this._modulePipe(),this)},f.prototype.symlink=function(m,p,g){if(this._state.finalize||this._state.aborted)return this.
emit("error",new l("QUEUECLOSED")),this;if(typeof m!="string"||m.length===0)return this.emit("error",new l("SYMLINKFILEPATHREQUIRED")),this;if(typeof p!="string"||
p.length===0)return this.emit("error",new l("SYMLINKTARGETREQUIRED",{filepath:m})),this;if(!this._moduleSupports("symlink"))return this.emit("error",new l("SYML\
INKNOTSUPPORTED",{filepath:m})),this;var A={};return A.type="symlink",A.name=m.replace(/\\/g,"/"),A.linkname=p.replace(/\\/g,"/"),A.sourceType="buffer",typeof g==
"number"&&(A.mode=g),this._entriesCount++,this._queue.push({data:A,source:Buffer.concat([])}),this},f.prototype.pointer=function(){return this._pointer},f.prototype.
use=function(m){return this._streams.push(m),this},t.exports=f}}),_o=M({"../../work/main/node_modules/compress-commons/lib/archivers/archive-entry.js"(e,t){var r=t.
exports=function(){};r.prototype.getName=function(){},r.prototype.getSize=function(){},r.prototype.getLastModifiedDate=function(){},r.prototype.isDirectory=function(){}}}),
Bo=M({"../../work/main/node_modules/compress-commons/lib/archivers/zip/util.js"(e,t){var r=t.exports={};r.dateToDos=function(n,i){i=i||!1;var a=i?n.getFullYear():
n.getUTCFullYear();if(a<1980)return 2162688;if(a>=2044)return 2141175677;var o={year:a,month:i?n.getMonth():n.getUTCMonth(),date:i?n.getDate():n.getUTCDate(),hours:i?
n.getHours():n.getUTCHours(),minutes:i?n.getMinutes():n.getUTCMinutes(),seconds:i?n.getSeconds():n.getUTCSeconds()};return o.year-1980<<25|o.month+1<<21|o.date<<
16|o.hours<<11|o.minutes<<5|o.seconds/2},r.dosToDate=function(n){return new Date((n>>25&127)+1980,(n>>21&15)-1,n>>16&31,n>>11&31,n>>5&63,(n&31)<<1)},r.fromDosTime=
function(n){return r.dosToDate(n.readUInt32LE(0))},r.getEightBytes=function(n){var i=Buffer.alloc(8);return i.writeUInt32LE(n%4294967296,0),i.writeUInt32LE(n/4294967296|
0,4),i},r.getShortBytes=function(n){var i=Buffer.alloc(2);return i.writeUInt16LE((n&65535)>>>0,0),i},r.getShortBytesValue=function(n,i){return n.readUInt16LE(i)},
r.getLongBytes=function(n){var i=Buffer.alloc(4);return i.writeUInt32LE((n&4294967295)>>>0,0),i},r.getLongBytesValue=function(n,i){return n.readUInt32LE(i)},r.toDosTime=
function(n){return r.getLongBytes(r.dateToDos(n))}}}),sd=M({"../../work/main/node_modules/compress-commons/lib/archivers/zip/general-purpose-bit.js"(e,t){var r=Bo(),
n=8,i=1,a=4,o=2,c=64,l=2048,d=t.exports=function(){return this instanceof d?(this.descriptor=!1,this.encryption=!1,this.utf8=!1,this.numberOfShannonFanoTrees=0,
this.strongEncryption=!1,this.slidingDictionarySize=0,this):new d};d.prototype.encode=function(){return r.getShortBytes((this.descriptor?n:0)|(this.utf8?l:0)|(this.
encryption?i:0)|(this.strongEncryption?c:0))},d.prototype.parse=function(u,f){var m=r.getShortBytesValue(u,f),p=new d;return p.useDataDescriptor((m&n)!==0),p.useUTF8ForNames(
(m&l)!==0),p.useStrongEncryption((m&c)!==0),p.useEncryption((m&i)!==0),p.setSlidingDictionarySize((m&o)!==0?8192:4096),p.setNumberOfShannonFanoTrees((m&a)!==0?3:
2),p},d.prototype.setNumberOfShannonFanoTrees=function(u){this.numberOfShannonFanoTrees=u},d.prototype.getNumberOfShannonFanoTrees=function(){return this.numberOfShannonFanoTrees},
d.prototype.setSlidingDictionarySize=function(u){this.slidingDictionarySize=u},d.prototype.getSlidingDictionarySize=function(){return this.slidingDictionarySize},
d.prototype.useDataDescriptor=function(u){this.descriptor=u},d.prototype.usesDataDescriptor=function(){return this.descriptor},d.prototype.useEncryption=function(u){
this.encryption=u},d.prototype.usesEncryption=function(){return this.encryption},d.prototype.useStrongEncryption=function(u){this.strongEncryption=u},d.prototype.
usesStrongEncryption=function(){return this.strongEncryption},d.prototype.useUTF8ForNames=function(u){this.utf8=u},d.prototype.usesUTF8ForNames=function(){return this.
utf8}}}),vb=M({"../../work/main/node_modules/compress-commons/lib/archivers/zip/unix-stat.js"(e,t){t.exports={PERM_MASK:4095,FILE_TYPE_FLAG:61440,LINK_FLAG:40960,
FILE_FLAG:32768,DIR_FLAG:16384,DEFAULT_LINK_PERM:511,DEFAULT_DIR_PERM:493,DEFAULT_FILE_PERM:420}}}),od=M({"../../work/main/node_modules/compress-commons/lib/arc\
hivers/zip/constants.js"(e,t){t.exports={WORD:4,DWORD:8,EMPTY:Buffer.alloc(0),SHORT:2,SHORT_MASK:65535,SHORT_SHIFT:16,SHORT_ZERO:Buffer.from(Array(2)),LONG:4,LONG_ZERO:Buffer.
from(Array(4)),MIN_VERSION_INITIAL:10,MIN_VERSION_DATA_DESCRIPTOR:20,MIN_VERSION_ZIP64:45,VERSION_MADEBY:45,METHOD_STORED:0,METHOD_DEFLATED:8,PLATFORM_UNIX:3,PLATFORM_FAT:0,
SIG_LFH:67324752,SIG_DD:134695760,SIG_CFH:33639248,SIG_EOCD:101010256,SIG_ZIP64_EOCD:101075792,SIG_ZIP64_EOCD_LOC:117853008,ZIP64_MAGIC_SHORT:65535,ZIP64_MAGIC:4294967295,
ZIP64_EXTRA_ID:1,ZLIB_NO_COMPRESSION:0,ZLIB_BEST_SPEED:1,ZLIB_BEST_COMPRESSION:9,ZLIB_DEFAULT_COMPRESSION:-1,MODE_MASK:4095,DEFAULT_FILE_MODE:33188,DEFAULT_DIR_MODE:16877,
EXT_FILE_ATTR_DIR:1106051088,EXT_FILE_ATTR_FILE:2175008800,S_IFMT:61440,S_IFIFO:4096,S_IFCHR:8192,S_IFDIR:16384,S_IFBLK:24576,S_IFREG:32768,S_IFLNK:40960,S_IFSOCK:49152,
S_DOS_A:32,S_DOS_D:16,S_DOS_V:8,S_DOS_S:4,S_DOS_H:2,S_DOS_R:1}}}),ld=M({"../../work/main/node_modules/compress-commons/lib/archivers/zip/zip-archive-entry.js"(e,t){
var r=Oe("util").inherits,n=zc(),i=_o(),a=sd(),o=vb(),c=od(),l=Bo(),d=t.exports=function(u){if(!(this instanceof d))return new d(u);i.call(this),this.platform=c.
PLATFORM_FAT,this.method=-1,this.name=null,this.size=0,this.csize=0,this.gpb=new a,this.crc=0,this.time=-1,this.minver=c.MIN_VERSION_INITIAL,this.mode=-1,this.extra=
null,this.exattr=0,this.inattr=0,this.comment=null,u&&this.setName(u)};r(d,i),d.prototype.getCentralDirectoryExtra=function(){return this.getExtra()},d.prototype.
getComment=function(){return this.comment!==null?this.comment:""},d.prototype.getCompressedSize=function(){return this.csize},d.prototype.getCrc=function(){return this.
crc},d.prototype.getExternalAttributes=function(){return this.exattr},d.prototype.getExtra=function(){return this.extra!==null?this.extra:c.EMPTY},d.prototype.getGeneralPurposeBit=
function(){return this.gpb},d.prototype.getInternalAttributes=function(){return this.inattr},d.prototype.getLastModifiedDate=function(){return this.getTime()},d.
prototype.getLocalFileDataExtra=function(){return this.getExtra()},d.prototype.getMethod=function(){return this.method},d.prototype.getName=function(){return this.
name},d.prototype.getPlatform=function(){return this.platform},d.prototype.getSize=function(){return this.size},d.prototype.getTime=function(){return this.time!==
-1?l.dosToDate(this.time):-1},d.prototype.getTimeDos=function(){return this.time!==-1?this.time:0},d.prototype.getUnixMode=function(){return this.platform!==c.PLATFORM_UNIX?
0:this.getExternalAttributes()>>c.SHORT_SHIFT&c.SHORT_MASK},d.prototype.getVersionNeededToExtract=function(){return this.minver},d.prototype.setComment=function(u){
Buffer.byteLength(u)!==u.length&&this.getGeneralPurposeBit().useUTF8ForNames(!0),this.comment=u},d.prototype.setCompressedSize=function(u){if(u<0)throw new Error(
"invalid entry compressed size");this.csize=u},d.prototype.setCrc=function(u){if(u<0)throw new Error("invalid entry crc32");this.crc=u},d.prototype.setExternalAttributes=
function(u){this.exattr=u>>>0},d.prototype.setExtra=function(u){this.extra=u},d.prototype.setGeneralPurposeBit=function(u){if(!(u instanceof a))throw new Error(
"invalid entry GeneralPurposeBit");this.gpb=u},d.prototype.setInternalAttributes=function(u){this.inattr=u},d.prototype.setMethod=function(u){if(u<0)throw new Error(
"invalid entry compression method");this.method=u},d.prototype.setName=function(u,f=!1){u=n(u,!1).replace(/^\w+:/,"").replace(/^(\.\.\/|\/)+/,""),f&&(u=`/${u}`),
Buffer.byteLength(u)!==u.length&&this.getGeneralPurposeBit().useUTF8ForNames(!0),this.name=u},d.prototype.setPlatform=function(u){this.platform=u},d.prototype.setSize=
function(u){if(u<0)throw new Error("invalid entry size");this.size=u},d.prototype.setTime=function(u,f){if(!(u instanceof Date))throw new Error("invalid entry t\
ime");this.time=l.dateToDos(u,f)},d.prototype.setUnixMode=function(u){u|=this.isDirectory()?c.S_IFDIR:c.S_IFREG;var f=0;f|=u<<c.SHORT_SHIFT|(this.isDirectory()?
c.S_DOS_D:c.S_DOS_A),this.setExternalAttributes(f),this.mode=u&c.MODE_MASK,this.platform=c.PLATFORM_UNIX},d.prototype.setVersionNeededToExtract=function(u){this.
minver=u},d.prototype.isDirectory=function(){return this.getName().slice(-1)==="/"},d.prototype.isUnixSymlink=function(){return(this.getUnixMode()&o.FILE_TYPE_FLAG)===
o.LINK_FLAG},d.prototype.isZip64=function(){return this.csize>c.ZIP64_MAGIC||this.size>c.ZIP64_MAGIC}}}),cd=M({"../../work/main/node_modules/compress-commons/li\
b/util/index.js"(e,t){var r=Oe("stream").Stream,n=ci().PassThrough,i=bo(),a=t.exports={};a.normalizeInputSource=function(o){if(o===null)return Buffer.alloc(0);if(typeof o==
"string")return Buffer.from(o);if(i(o)&&!o._readableState){var c=new n;return o.pipe(c),c}return o}}}),dd=M({"../../work/main/node_modules/compress-commons/lib/\
archivers/archive-output-stream.js"(e,t){var r=Oe("util").inherits,n=bo(),i=ci().Transform,a=_o(),o=cd(),c=t.exports=function(l){if(!(this instanceof c))return new c(
l);i.call(this,l),this.offset=0,this._archive={finish:!1,finished:!1,processing:!1}};r(c,i),c.prototype._appendBuffer=function(l,d,u){},c.prototype._appendStream=
function(l,d,u){},c.prototype._emitErrorCallback=function(l){l&&this.emit("error",l)},c.prototype._finish=function(l){},c.prototype._normalizeEntry=function(l){},
c.prototype._transform=function(l,d,u){u(null,l)},c.prototype.entry=function(l,d,u){if(d=d||null,typeof u!="function"&&(u=this._emitErrorCallback.bind(this)),!(l instanceof
a)){u(new Error("not a valid instance of ArchiveEntry"));return}if(this._archive.finish||this._archive.finished){u(new Error("unacceptable entry after finish"));
return}if(this._archive.processing){u(new Error("already processing an entry"));return}if(this._archive.processing=!0,this._normalizeEntry(l),this._entry=l,d=o.
normalizeInputSource(d),Buffer.isBuffer(d))this._appendBuffer(l,d,u);else if(n(d))this._appendStream(l,d,u);else{this._archive.processing=!1,u(new Error("input \
source must be valid Stream or Buffer instance"));return}return this},c.prototype.finish=function(){if(this._archive.processing){this._archive.finish=!0;return}
this._finish()},c.prototype.getBytesWritten=function(){return this.offset},c.prototype.write=function(l,d){return l&&(this.offset+=l.length),i.prototype.write.call(
this,l,d)}}}),To=M({"../../work/main/node_modules/crc-32/crc32.js"(e){var t;(function(r){typeof DO_NOT_EXPORT_CRC>"u"?typeof e=="object"?r(e):typeof define=="fu\
nction"&&define.amd?define(function(){var n={};return r(n),n}):r(t={}):r(t={})})(function(r){r.version="1.2.2";function n(){for(var J=0,H=new Array(256),Y=0;Y!=
256;++Y)J=Y,J=J&1?-306674912^J>>>1:J>>>1,J=J&1?-306674912^J>>>1:J>>>1,J=J&1?-306674912^J>>>1:J>>>1,J=J&1?-306674912^J>>>1:J>>>1,J=J&1?-306674912^J>>>1:J>>>1,J=J&
1?-306674912^J>>>1:J>>>1,J=J&1?-306674912^J>>>1:J>>>1,J=J&1?-306674912^J>>>1:J>>>1,H[Y]=J;return typeof Int32Array<"u"?new Int32Array(H):H}s(n,"signed_crc_table");
var i=n();function a(J){var H=0,Y=0,F=0,z=typeof Int32Array<"u"?new Int32Array(4096):new Array(4096);for(F=0;F!=256;++F)z[F]=J[F];for(F=0;F!=256;++F)for(Y=J[F],
H=256+F;H<4096;H+=256)Y=z[H]=Y>>>8^J[Y&255];var $=[];for(F=1;F!=16;++F)$[F-1]=typeof Int32Array<"u"?z.subarray(F*256,F*256+256):z.slice(F*256,F*256+256);return $}
s(a,"slice_by_16_tables");var o=a(i),c=o[0],l=o[1],d=o[2],u=o[3],f=o[4],m=o[5],p=o[6],g=o[7],A=o[8],b=o[9],N=o[10],h=o[11],y=o[12],v=o[13],C=o[14];function D(J,H){
for(var Y=H^-1,F=0,z=J.length;F<z;)Y=Y>>>8^i[(Y^J.charCodeAt(F++))&255];return~Y}s(D,"crc32_bstr");function U(J,H){for(var Y=H^-1,F=J.length-15,z=0;z<F;)Y=C[J[z++]^
Y&255]^v[J[z++]^Y>>8&255]^y[J[z++]^Y>>16&255]^h[J[z++]^Y>>>24]^N[J[z++]]^b[J[z++]]^A[J[z++]]^g[J[z++]]^p[J[z++]]^m[J[z++]]^f[J[z++]]^u[J[z++]]^d[J[z++]]^l[J[z++]]^
c[J[z++]]^i[J[z++]];for(F+=15;z<F;)Y=Y>>>8^i[(Y^J[z++])&255];return~Y}s(U,"crc32_buf");function le(J,H){for(var Y=H^-1,F=0,z=J.length,$=0,G=0;F<z;)$=J.charCodeAt(
F++),$<128?Y=Y>>>8^i[(Y^$)&255]:$<2048?(Y=Y>>>8^i[(Y^(192|$>>6&31))&255],Y=Y>>>8^i[(Y^(128|$&63))&255]):$>=55296&&$<57344?($=($&1023)+64,G=J.charCodeAt(F++)&1023,
Y=Y>>>8^i[(Y^(240|$>>8&7))&255],Y=Y>>>8^i[(Y^(128|$>>2&63))&255],Y=Y>>>8^i[(Y^(128|G>>6&15|($&3)<<4))&255],Y=Y>>>8^i[(Y^(128|G&63))&255]):(Y=Y>>>8^i[(Y^(224|$>>
12&15))&255],Y=Y>>>8^i[(Y^(128|$>>6&63))&255],Y=Y>>>8^i[(Y^(128|$&63))&255]);return~Y}s(le,"crc32_str"),r.table=i,r.bstr=D,r.buf=U,r.str=le})}}),Nb=M({"../../wo\
rk/main/node_modules/crc32-stream/lib/crc32-stream.js"(e,t){"use strict";var{Transform:r}=ci(),n=To(),i=class extends r{static{s(this,"CRC32Stream")}constructor(a){
super(a),this.checksum=Buffer.allocUnsafe(4),this.checksum.writeInt32BE(0,0),this.rawSize=0}_transform(a,o,c){a&&(this.checksum=n.buf(a,this.checksum)>>>0,this.
rawSize+=a.length),c(null,a)}digest(a){const o=Buffer.allocUnsafe(4);return o.writeUInt32BE(this.checksum>>>0,0),a?o.toString(a):o}hex(){return this.digest("hex").
toUpperCase()}size(){return this.rawSize}};t.exports=i}}),wb=M({"../../work/main/node_modules/crc32-stream/lib/deflate-crc32-stream.js"(e,t){"use strict";var{DeflateRaw:r}=Oe(
"zlib"),n=To(),i=class extends r{static{s(this,"DeflateCRC32Stream")}constructor(a){super(a),this.checksum=Buffer.allocUnsafe(4),this.checksum.writeInt32BE(0,0),
this.rawSize=0,this.compressedSize=0}push(a,o){return a&&(this.compressedSize+=a.length),super.push(a,o)}_transform(a,o,c){a&&(this.checksum=n.buf(a,this.checksum)>>>
0,this.rawSize+=a.length),super._transform(a,o,c)}digest(a){const o=Buffer.allocUnsafe(4);return o.writeUInt32BE(this.checksum>>>0,0),a?o.toString(a):o}hex(){return this.
digest("hex").toUpperCase()}size(a=!1){return a?this.compressedSize:this.rawSize}};t.exports=i}}),ud=M({"../../work/main/node_modules/crc32-stream/lib/index.js"(e,t){
"use strict";t.exports={CRC32Stream:Nb(),DeflateCRC32Stream:wb()}}}),Cb=M({"../../work/main/node_modules/compress-commons/lib/archivers/zip/zip-archive-output-s\
tream.js"(e,t){var r=Oe("util").inherits,n=To(),{CRC32Stream:i}=ud(),{DeflateCRC32Stream:a}=ud(),o=dd(),c=ld(),l=sd(),d=od(),u=cd(),f=Bo(),m=t.exports=function(p){
if(!(this instanceof m))return new m(p);p=this.options=this._defaults(p),o.call(this,p),this._entry=null,this._entries=[],this._archive={centralLength:0,centralOffset:0,
comment:"",finish:!1,finished:!1,processing:!1,forceZip64:p.forceZip64,forceLocalTime:p.forceLocalTime}};r(m,o),m.prototype._afterAppend=function(p){this._entries.
push(p),p.getGeneralPurposeBit().usesDataDescriptor()&&this._writeDataDescriptor(p),this._archive.processing=!1,this._entry=null,this._archive.finish&&!this._archive.
finished&&this._finish()},m.prototype._appendBuffer=function(p,g,A){g.length===0&&p.setMethod(d.METHOD_STORED);var b=p.getMethod();if(b===d.METHOD_STORED&&(p.setSize(
g.length),p.setCompressedSize(g.length),p.setCrc(n.buf(g)>>>0)),this._writeLocalFileHeader(p),b===d.METHOD_STORED){this.write(g),this._afterAppend(p),A(null,p);
return}else if(b===d.METHOD_DEFLATED){this._smartStream(p,A).end(g);return}else{A(new Error("compression method "+b+" not implemented"));return}},m.prototype._appendStream=
function(p,g,A){p.getGeneralPurposeBit().useDataDescriptor(!0),p.setVersionNeededToExtract(d.MIN_VERSION_DATA_DESCRIPTOR),this._writeLocalFileHeader(p);var b=this.
_smartStream(p,A);g.once("error",function(N){b.emit("error",N),b.end()}),g.pipe(b)},m.prototype._defaults=function(p){return typeof p!="object"&&(p={}),typeof p.
zlib!="object"&&(p.zlib={}),typeof p.zlib.level!="number"&&(p.zlib.level=d.ZLIB_BEST_SPEED),p.forceZip64=!!p.forceZip64,p.forceLocalTime=!!p.forceLocalTime,p},m.
prototype._finish=function(){this._archive.centralOffset=this.offset,this._entries.forEach(function(p){this._writeCentralFileHeader(p)}.bind(this)),this._archive.
centralLength=this.offset-this._archive.centralOffset,this.isZip64()&&this._writeCentralDirectoryZip64(),this._writeCentralDirectoryEnd(),this._archive.processing=
!1,this._archive.finish=!0,this._archive.finished=!0,this.end()},m.prototype._normalizeEntry=function(p){p.getMethod()===-1&&p.setMethod(d.METHOD_DEFLATED),p.getMethod()===
d.METHOD_DEFLATED&&(p.getGeneralPurposeBit().useDataDescriptor(!0),p.setVersionNeededToExtract(d.MIN_VERSION_DATA_DESCRIPTOR)),p.getTime()===-1&&p.setTime(new Date,
this._archive.forceLocalTime),p._offsets={file:0,data:0,contents:0}},m.prototype._smartStream=function(p,g){var A=p.getMethod()===d.METHOD_DEFLATED,b=A?new a(this.
options.zlib):new i,N=null;function h(){var y=b.digest().readUInt32BE(0);p.setCrc(y),p.setSize(b.size()),p.setCompressedSize(b.size(!0)),this._afterAppend(p),g(
N,p)}return s(h,"handleStuff"),b.once("end",h.bind(this)),b.once("error",function(y){N=y}),b.pipe(this,{end:!1}),b},m.prototype._writeCentralDirectoryEnd=function(){
var p=this._entries.length,g=this._archive.centralLength,A=this._archive.centralOffset;this.isZip64()&&(p=d.ZIP64_MAGIC_SHORT,g=d.ZIP64_MAGIC,A=d.ZIP64_MAGIC),this.
write(f.getLongBytes(d.SIG_EOCD)),this.write(d.SHORT_ZERO),this.write(d.SHORT_ZERO),this.write(f.getShortBytes(p)),this.write(f.getShortBytes(p)),this.write(f.getLongBytes(
g)),this.write(f.getLongBytes(A));var b=this.getComment(),N=Buffer.byteLength(b);this.write(f.getShortBytes(N)),this.write(b)},m.prototype._writeCentralDirectoryZip64=
function(){this.write(f.getLongBytes(d.SIG_ZIP64_EOCD)),this.write(f.getEightBytes(44)),this.write(f.getShortBytes(d.MIN_VERSION_ZIP64)),this.write(f.getShortBytes(
d.MIN_VERSION_ZIP64)),this.write(d.LONG_ZERO),this.write(d.LONG_ZERO),this.write(f.getEightBytes(this._entries.length)),this.write(f.getEightBytes(this._entries.
length)),this.write(f.getEightBytes(this._archive.centralLength)),this.write(f.getEightBytes(this._archive.centralOffset)),this.write(f.getLongBytes(d.SIG_ZIP64_EOCD_LOC)),
this.write(d.LONG_ZERO),this.write(f.getEightBytes(this._archive.centralOffset+this._archive.centralLength)),this.write(f.getLongBytes(1))},m.prototype._writeCentralFileHeader=
function(p){var g=p.getGeneralPurposeBit(),A=p.getMethod(),b=p._offsets.file,N=p.getSize(),h=p.getCompressedSize();if(p.isZip64()||b>d.ZIP64_MAGIC){N=d.ZIP64_MAGIC,
h=d.ZIP64_MAGIC,b=d.ZIP64_MAGIC,p.setVersionNeededToExtract(d.MIN_VERSION_ZIP64);var y=Buffer.concat([f.getShortBytes(d.ZIP64_EXTRA_ID),f.getShortBytes(24),f.getEightBytes(
p.getSize()),f.getEightBytes(p.getCompressedSize()),f.getEightBytes(p._offsets.file)],28);p.setExtra(y)}this.write(f.getLongBytes(d.SIG_CFH)),this.write(f.getShortBytes(
p.getPlatform()<<8|d.VERSION_MADEBY)),this.write(f.getShortBytes(p.getVersionNeededToExtract())),this.write(g.encode()),this.write(f.getShortBytes(A)),this.write(
f.getLongBytes(p.getTimeDos())),this.write(f.getLongBytes(p.getCrc())),this.write(f.getLongBytes(h)),this.write(f.getLongBytes(N));var v=p.getName(),C=p.getComment(),
D=p.getCentralDirectoryExtra();g.usesUTF8ForNames()&&(v=Buffer.from(v),C=Buffer.from(C)),this.write(f.getShortBytes(v.length)),this.write(f.getShortBytes(D.length)),
this.write(f.getShortBytes(C.length)),this.write(d.SHORT_ZERO),this.write(f.getShortBytes(p.getInternalAttributes())),this.write(f.getLongBytes(p.getExternalAttributes())),
this.write(f.getLongBytes(b)),this.write(v),this.write(D),this.write(C)},m.prototype._writeDataDescriptor=function(p){this.write(f.getLongBytes(d.SIG_DD)),this.
write(f.getLongBytes(p.getCrc())),p.isZip64()?(this.write(f.getEightBytes(p.getCompressedSize())),this.write(f.getEightBytes(p.getSize()))):(this.write(f.getLongBytes(
p.getCompressedSize())),this.write(f.getLongBytes(p.getSize())))},m.prototype._writeLocalFileHeader=function(p){var g=p.getGeneralPurposeBit(),A=p.getMethod(),b=p.
getName(),N=p.getLocalFileDataExtra();p.isZip64()&&(g.useDataDescriptor(!0),p.setVersionNeededToExtract(d.MIN_VERSION_ZIP64)),g.usesUTF8ForNames()&&(b=Buffer.from(
b)),p._offsets.file=this.offset,this.write(f.getLongBytes(d.SIG_LFH)),this.write(f.getShortBytes(p.getVersionNeededToExtract())),this.write(g.encode()),this.write(
f.getShortBytes(A)),this.write(f.getLongBytes(p.getTimeDos())),p._offsets.data=this.offset,g.usesDataDescriptor()?(this.write(d.LONG_ZERO),this.write(d.LONG_ZERO),
this.write(d.LONG_ZERO)):(this.write(f.getLongBytes(p.getCrc())),this.write(f.getLongBytes(p.getCompressedSize())),this.write(f.getLongBytes(p.getSize()))),this.
write(f.getShortBytes(b.length)),this.write(f.getShortBytes(N.length)),this.write(b),this.write(N),p._offsets.contents=this.offset},m.prototype.getComment=function(p){
return this._archive.comment!==null?this._archive.comment:""},m.prototype.isZip64=function(){return this._archive.forceZip64||this._entries.length>d.ZIP64_MAGIC_SHORT||
this._archive.centralLength>d.ZIP64_MAGIC||this._archive.centralOffset>d.ZIP64_MAGIC},m.prototype.setComment=function(p){this._archive.comment=p}}}),md=M({"../.\
./work/main/node_modules/compress-commons/lib/compress-commons.js"(e,t){t.exports={ArchiveEntry:_o(),ZipArchiveEntry:ld(),ArchiveOutputStream:dd(),ZipArchiveOutputStream:Cb()}}}),
Ib=M({"../../work/main/node_modules/zip-stream/index.js"(e,t){var r=Oe("util").inherits,n=md().ZipArchiveOutputStream,i=md().ZipArchiveEntry,a=sa(),o=t.exports=
function(c){if(!(this instanceof o))return new o(c);c=this.options=c||{},c.zlib=c.zlib||{},n.call(this,c),typeof c.level=="number"&&c.level>=0&&(c.zlib.level=c.
level,delete c.level),!c.forceZip64&&typeof c.zlib.level=="number"&&c.zlib.level===0&&(c.store=!0),c.namePrependSlash=c.namePrependSlash||!1,c.comment&&c.comment.
length>0&&this.setComment(c.comment)};r(o,n),o.prototype._normalizeFileData=function(c){c=a.defaults(c,{type:"file",name:null,namePrependSlash:this.options.namePrependSlash,
linkname:null,date:null,mode:null,store:this.options.store,comment:""});var l=c.type==="directory",d=c.type==="symlink";return c.name&&(c.name=a.sanitizePath(c.
name),!d&&c.name.slice(-1)==="/"?(l=!0,c.type="directory"):l&&(c.name+="/")),(l||d)&&(c.store=!0),c.date=a.dateify(c.date),c},o.prototype.entry=function(c,l,d){
if(typeof d!="function"&&(d=this._emitErrorCallback.bind(this)),l=this._normalizeFileData(l),l.type!=="file"&&l.type!=="directory"&&l.type!=="symlink"){d(new Error(
l.type+" entries not currently supported"));return}if(typeof l.name!="string"||l.name.length===0){d(new Error("entry name must be a non-empty string value"));return}
if(l.type==="symlink"&&typeof l.linkname!="string"){d(new Error("entry linkname must be a non-empty string value when type equals symlink"));return}var u=new i(
l.name);return u.setTime(l.date,this.options.forceLocalTime),l.namePrependSlash&&u.setName(l.name,!0),l.store&&u.setMethod(0),l.comment.length>0&&u.setComment(l.
comment),l.type==="symlink"&&typeof l.mode!="number"&&(l.mode=40960),typeof l.mode=="number"&&(l.type==="symlink"&&(l.mode|=40960),u.setUnixMode(l.mode)),l.type===
"symlink"&&typeof l.linkname=="string"&&(c=Buffer.from(l.linkname)),n.prototype.entry.call(this,u,c,d)},o.prototype.finalize=function(){this.finish()}}}),xb=M({
"../../work/main/node_modules/archiver/lib/plugins/zip.js"(e,t){var r=Ib(),n=sa(),i=s(function(a){if(!(this instanceof i))return new i(a);a=this.options=n.defaults(
a,{comment:"",forceUTC:!1,namePrependSlash:!1,store:!1}),this.supports={directory:!0,symlink:!0},this.engine=new r(a)},"Zip");i.prototype.append=function(a,o,c){
this.engine.entry(a,o,c)},i.prototype.finalize=function(){this.engine.finalize()},i.prototype.on=function(){return this.engine.on.apply(this.engine,arguments)},
i.prototype.pipe=function(){return this.engine.pipe.apply(this.engine,arguments)},i.prototype.unpipe=function(){return this.engine.unpipe.apply(this.engine,arguments)},
t.exports=i}}),Eb=M({"uncalled:tar-stream"(e,t){t.exports=s(function(){throw new Error("tar-stream is not in this bundle")},"leftOut")}}),Sb=M({"../../work/main\
/node_modules/archiver/lib/plugins/tar.js"(e,t){var r=Oe("zlib"),n=Eb(),i=sa(),a=s(function(o){if(!(this instanceof a))return new a(o);o=this.options=i.defaults(
o,{gzip:!1}),typeof o.gzipOptions!="object"&&(o.gzipOptions={}),this.supports={directory:!0,symlink:!0},this.engine=n.pack(o),this.compressor=!1,o.gzip&&(this.compressor=
r.createGzip(o.gzipOptions),this.compressor.on("error",this._onCompressorError.bind(this)))},"Tar");a.prototype._onCompressorError=function(o){this.engine.emit(
"error",o)},a.prototype.append=function(o,c,l){var d=this;c.mtime=c.date;function u(m,p){if(m){l(m);return}d.engine.entry(c,p,function(g){l(g,c)})}if(s(u,"appen\
d"),c.sourceType==="buffer")u(null,o);else if(c.sourceType==="stream"&&c.stats){c.size=c.stats.size;var f=d.engine.entry(c,function(m){l(m,c)});o.pipe(f)}else c.
sourceType==="stream"&&i.collectStream(o,u)},a.prototype.finalize=function(){this.engine.finalize()},a.prototype.on=function(){return this.engine.on.apply(this.
engine,arguments)},a.prototype.pipe=function(o,c){return this.compressor?this.engine.pipe.apply(this.engine,[this.compressor]).pipe(o,c):this.engine.pipe.apply(
this.engine,arguments)},a.prototype.unpipe=function(){return this.compressor?this.compressor.unpipe.apply(this.compressor,arguments):this.engine.unpipe.apply(this.
engine,arguments)},t.exports=a}}),_b=M({"../../work/main/node_modules/buffer-crc32/dist/index.cjs"(e,t){"use strict";function r(u){return u&&u.__esModule&&Object.
prototype.hasOwnProperty.call(u,"default")?u.default:u}s(r,"getDefaultExportFromCjs");var n=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,
3915621685,2657392035,249268274,2044508324,3772115230,2547177864,162941995,2125561021,3887607047,2428444049,498536548,1789927666,4089016648,2227061214,450548861,
1843258603,4107580753,2211677639,325883990,1684777152,4251122042,2321926636,335633487,1661365465,4195302755,2366115317,997073096,1281953886,3579855332,2724688242,
1006888145,1258607687,3524101629,2768942443,901097722,1119000684,3686517206,2898065728,853044451,1172266101,3705015759,2882616665,651767980,1373503546,3369554304,
3218104598,565507253,1454621731,3485111705,3099436303,671266974,1594198024,3322730930,2970347812,795835527,1483230225,3244367275,3060149565,1994146192,31158534,
2563907772,4023717930,1907459465,112637215,2680153253,3904427059,2013776290,251722036,2517215374,3775830040,2137656763,141376813,2439277719,3865271297,1802195444,
476864866,2238001368,4066508878,1812370925,453092731,2181625025,4111451223,1706088902,314042704,2344532202,4240017532,1658658271,366619977,2362670323,4224994405,
1303535960,984961486,2747007092,3569037538,1256170817,1037604311,2765210733,3554079995,1131014506,879679996,2909243462,3663771856,1141124467,855842277,2852801631,
3708648649,1342533948,654459306,3188396048,3373015174,1466479909,544179635,3110523913,3462522015,1591671054,702138776,2966460450,3352799412,1504918807,783551873,
3082640443,3233442989,3988292384,2596254646,62317068,1957810842,3939845945,2647816111,81470997,1943803523,3814918930,2489596804,225274430,2053790376,3826175755,
2466906013,167816743,2097651377,4027552580,2265490386,503444072,1762050814,4150417245,2154129355,426522225,1852507879,4275313526,2312317920,282753626,1742555852,
4189708143,2394877945,397917763,1622183637,3604390888,2714866558,953729732,1340076626,3518719985,2797360999,1068828381,1219638859,3624741850,2936675148,906185462,
1090812512,3747672003,2825379669,829329135,1181335161,3412177804,3160834842,628085408,1382605366,3423369109,3138078467,570562233,1426400815,3317316542,2998733608,
733239954,1555261956,3268935591,3050360625,752459403,1541320221,2607071920,3965973030,1969922972,40735498,2617837225,3943577151,1913087877,83908371,2512341634,3803740692,
2075208622,213261112,2463272603,3855990285,2094854071,198958881,2262029012,4057260610,1759359992,534414190,2176718541,4139329115,1873836001,414664567,2282248934,
4279200368,1711684554,285281116,2405801727,4167216745,1634467795,376229701,2685067896,3608007406,1308918612,956543938,2808555105,3495958263,1231636301,1047427035,
2932959818,3654703836,1088359270,936918e3,2847714899,3736837829,1202900863,817233897,3183342108,3401237130,1404277552,615818150,3134207493,3453421203,1423857449,
601450431,3009837614,3294710456,1567103746,711928724,3020668471,3272380065,1510334235,755167117]);function i(u){if(Buffer.isBuffer(u))return u;if(typeof u=="num\
ber")return Buffer.alloc(u);if(typeof u=="string")return Buffer.from(u);throw new Error("input must be buffer, number, or string, received "+typeof u)}s(i,"ensu\
reBuffer");function a(u){const f=i(4);return f.writeInt32BE(u,0),f}s(a,"bufferizeInt");function o(u,f){u=i(u),Buffer.isBuffer(f)&&(f=f.readUInt32BE(0));let m=~~f^
-1;for(var p=0;p<u.length;p++)m=n[(m^u[p])&255]^m>>>8;return m^-1}s(o,"_crc32");function c(){return a(o.apply(null,arguments))}s(c,"crc32"),c.signed=function(){
return o.apply(null,arguments)},c.unsigned=function(){return o.apply(null,arguments)>>>0};var l=c,d=r(l);t.exports=d}}),Bb=M({"../../work/main/node_modules/arch\
iver/lib/plugins/json.js"(e,t){var r=Oe("util").inherits,n=ci().Transform,i=_b(),a=sa(),o=s(function(c){if(!(this instanceof o))return new o(c);c=this.options=a.
defaults(c,{}),n.call(this,c),this.supports={directory:!0,symlink:!0},this.files=[]},"Json");r(o,n),o.prototype._transform=function(c,l,d){d(null,c)},o.prototype.
_writeStringified=function(){var c=JSON.stringify(this.files);this.write(c)},o.prototype.append=function(c,l,d){var u=this;l.crc32=0;function f(m,p){if(m){d(m);
return}l.size=p.length||0,l.crc32=i.unsigned(p),u.files.push(l),d(null,l)}s(f,"onend"),l.sourceType==="buffer"?f(null,c):l.sourceType==="stream"&&a.collectStream(
c,f)},o.prototype.finalize=function(){this._writeStringified(),this.end()},t.exports=o}}),Tb=M({"../../work/main/node_modules/archiver/index.js"(e,t){var r=bb(),
n={},i=s(function(a,o){return i.create(a,o)},"vending");i.create=function(a,o){if(n[a]){var c=new r(a,o);return c.setFormat(a),c.setModule(new n[a](o)),c}else throw new Error(
"create("+a+"): format not registered")},i.registerFormat=function(a,o){if(n[a])throw new Error("register("+a+"): format already registered");if(typeof o!="func\
tion")throw new Error("register("+a+"): format module invalid");if(typeof o.prototype.append!="function"||typeof o.prototype.finalize!="function")throw new Error(
"register("+a+"): format module missing methods");n[a]=o},i.isRegisteredFormat=function(a){return!!n[a]},i.registerFormat("zip",xb()),i.registerFormat("tar",Sb()),
i.registerFormat("json",Bb()),t.exports=i}}),Pb=M({"uncalled:./download/download-artifact.js"(e,t){t.exports=s(function(){throw new Error("./download/download-a\
rtifact.js is not in this bundle")},"leftOut")}}),Rb=M({"uncalled:./delete/delete-artifact.js"(e,t){t.exports=s(function(){throw new Error("./delete/delete-arti\
fact.js is not in this bundle")},"leftOut")}}),kb=M({"uncalled:./find/get-artifact.js"(e,t){t.exports=s(function(){throw new Error("./find/get-artifact.js is no\
t in this bundle")},"leftOut")}}),Ob=M({"uncalled:./find/list-artifacts.js"(e,t){t.exports=s(function(){throw new Error("./find/list-artifacts.js is not in this\
 bundle")},"leftOut")}});import Mb from"os";function cs(){return 8*1024*1024}s(cs,"getUploadChunkSize");function fd(){const e=process.env.ACTIONS_RUNTIME_TOKEN;
if(!e)throw new Error("Unable to get the ACTIONS_RUNTIME_TOKEN env variable");return e}s(fd,"getRuntimeToken");function Db(){const e=process.env.ACTIONS_RESULTS_URL;
if(!e)throw new Error("Unable to get the ACTIONS_RESULTS_URL env variable");return new URL(e).origin}s(Db,"getResultsServiceUrl");function oa(){const t=new URL(
process.env.GITHUB_SERVER_URL||"https://github.com").hostname.trimEnd().toUpperCase(),r=t==="GITHUB.COM",n=t.endsWith(".GHE.COM"),i=t.endsWith(".LOCALHOST");return!r&&
!n&&!i}s(oa,"isGhes");function Lb(){const e=Mb.cpus().length;let t=32;if(e>4){const n=16*e;t=n>300?300:n}const r=process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY;
if(r){const n=parseInt(r);if(isNaN(n)||n<1)throw new Error("Invalid value set for ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY env variable");return n<t?(Wt("Set concurr\
ency based on the value set in ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY."),n):(Wt(`ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY is higher than the cap of ${t} based on the nu\
mber of cpus. Set it to the maximum value allowed.`),t)}return 5}s(Lb,"getConcurrency");function zb(){const e=process.env.ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS;if(!e)
return 3e5;const t=parseInt(e);if(isNaN(t))throw new Error("Invalid value set for ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS env variable");return t}s(zb,"getUploadChun\
kTimeout");import*as Fb from"fs";import*as Ub from"path";var pd=it(mt(),1),hd=it(mt(),1),Hb=it(mt(),1),Qb=it(mt(),1),qb=it(mt(),1),la=it(mt(),1),jb=it(mt(),1),Gb=class extends jb.
MessageType{static{s(this,"Timestamp$Type")}constructor(){super("google.protobuf.Timestamp",[{no:1,name:"seconds",kind:"scalar",T:3},{no:2,name:"nanos",kind:"sc\
alar",T:5}])}now(){const e=this.create(),t=Date.now();return e.seconds=la.PbLong.from(Math.floor(t/1e3)).toString(),e.nanos=t%1e3*1e6,e}toDate(e){return new Date(
la.PbLong.from(e.seconds).toNumber()*1e3+Math.ceil(e.nanos/1e6))}fromDate(e){const t=this.create(),r=e.getTime();return t.seconds=la.PbLong.from(Math.floor(r/1e3)).
toString(),t.nanos=r%1e3*1e6,t}internalJsonWrite(e,t){let r=la.PbLong.from(e.seconds).toNumber()*1e3;if(r<Date.parse("0001-01-01T00:00:00Z")||r>Date.parse("9999\
-12-31T23:59:59Z"))throw new Error("Unable to encode Timestamp to JSON. Must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive.");if(e.nanos<0)throw new Error(
"Unable to encode invalid Timestamp to JSON. Nanos must not be negative.");let n="Z";if(e.nanos>0){let i=(e.nanos+1e9).toString().substring(1);i.substring(3)===
"000000"?n="."+i.substring(0,3)+"Z":i.substring(6)==="000"?n="."+i.substring(0,6)+"Z":n="."+i+"Z"}return new Date(r).toISOString().replace(".000Z",n)}internalJsonRead(e,t,r){
if(typeof e!="string")throw new Error("Unable to parse Timestamp from JSON "+(0,qb.typeofJsonValue)(e)+".");let n=e.match(/^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:Z|\.([0-9]{3,9})Z|([+-][0-9][0-9]:[0-9][0-9]))$/);
if(!n)throw new Error("Unable to parse Timestamp from JSON. Invalid format.");let i=Date.parse(n[1]+"-"+n[2]+"-"+n[3]+"T"+n[4]+":"+n[5]+":"+n[6]+(n[8]?n[8]:"Z"));
if(Number.isNaN(i))throw new Error("Unable to parse Timestamp from JSON. Invalid value.");if(i<Date.parse("0001-01-01T00:00:00Z")||i>Date.parse("9999-12-31T23:5\
9:59Z"))throw new globalThis.Error("Unable to parse Timestamp from JSON. Must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive.");return r||(r=this.
create()),r.seconds=la.PbLong.from(i/1e3).toString(),r.nanos=0,n[7]&&(r.nanos=parseInt("1"+n[7]+"0".repeat(9-n[7].length))-1e9),r}create(e){const t={seconds:"0",
nanos:0};return globalThis.Object.defineProperty(t,Qb.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,Hb.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){
let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:i.seconds=e.int64().toString();break;case 2:i.nanos=e.int32();break;default:let l=r.
readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let d=e.skip(c);l!==!1&&(l===!0?hd.UnknownFieldHandler.
onRead:l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){e.seconds!=="0"&&t.tag(1,pd.WireType.Varint).int64(e.seconds),e.nanos!==0&&t.tag(2,pd.WireType.
Varint).int32(e.nanos);let n=r.writeUnknownFields;return n!==!1&&(n==!0?hd.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},xn=new Gb,ds=it(mt(),1),gd=it(mt(),
1),Dr=it(mt(),1),xt=it(mt(),1),Lr=it(mt(),1),zr=it(mt(),1),Fr=it(mt(),1),Wb=class extends Fr.MessageType{static{s(this,"DoubleValue$Type")}constructor(){super("\
google.protobuf.DoubleValue",[{no:1,name:"value",kind:"scalar",T:1}])}internalJsonWrite(e,t){return this.refJsonWriter.scalar(2,e.value,"value",!1,!0)}internalJsonRead(e,t,r){
return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,1,void 0,"value"),r}create(e){const t={value:0};return globalThis.Object.defineProperty(t,zr.MESSAGE_TYPE,
{enumerable:!1,value:this}),e!==void 0&&(0,Lr.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[
o,c]=e.tag();switch(o){case 1:i.value=e.double();break;default:let l=r.readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wire type\
 ${c}) for ${this.typeName}`);let d=e.skip(c);l!==!1&&(l===!0?xt.UnknownFieldHandler.onRead:l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){e.value!==
0&&t.tag(1,Dr.WireType.Bit64).double(e.value);let n=r.writeUnknownFields;return n!==!1&&(n==!0?xt.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},cP=new Wb,
Yb=class extends Fr.MessageType{static{s(this,"FloatValue$Type")}constructor(){super("google.protobuf.FloatValue",[{no:1,name:"value",kind:"scalar",T:2}])}internalJsonWrite(e,t){
return this.refJsonWriter.scalar(1,e.value,"value",!1,!0)}internalJsonRead(e,t,r){return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,1,void 0,"valu\
e"),r}create(e){const t={value:0};return globalThis.Object.defineProperty(t,zr.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,Lr.reflectionMergePartial)(
this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:i.value=e.float();break;default:let l=r.
readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let d=e.skip(c);l!==!1&&(l===!0?xt.UnknownFieldHandler.
onRead:l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){e.value!==0&&t.tag(1,Dr.WireType.Bit32).float(e.value);let n=r.writeUnknownFields;return n!==
!1&&(n==!0?xt.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},dP=new Yb,Kb=class extends Fr.MessageType{static{s(this,"Int64Value$Type")}constructor(){super(
"google.protobuf.Int64Value",[{no:1,name:"value",kind:"scalar",T:3}])}internalJsonWrite(e,t){return this.refJsonWriter.scalar(ds.ScalarType.INT64,e.value,"value",
!1,!0)}internalJsonRead(e,t,r){return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,ds.ScalarType.INT64,gd.LongType.STRING,"value"),r}create(e){const t={
value:"0"};return globalThis.Object.defineProperty(t,zr.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,Lr.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){
let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:i.value=e.int64().toString();break;default:let l=r.readUnknownField;if(l==="th\
row")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let d=e.skip(c);l!==!1&&(l===!0?xt.UnknownFieldHandler.onRead:l)(this.
typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){e.value!=="0"&&t.tag(1,Dr.WireType.Varint).int64(e.value);let n=r.writeUnknownFields;return n!==!1&&(n==!0?
xt.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},Po=new Kb,Jb=class extends Fr.MessageType{static{s(this,"UInt64Value$Type")}constructor(){super("google\
.protobuf.UInt64Value",[{no:1,name:"value",kind:"scalar",T:4}])}internalJsonWrite(e,t){return this.refJsonWriter.scalar(ds.ScalarType.UINT64,e.value,"value",!1,
!0)}internalJsonRead(e,t,r){return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,ds.ScalarType.UINT64,gd.LongType.STRING,"value"),r}create(e){const t={
value:"0"};return globalThis.Object.defineProperty(t,zr.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,Lr.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){
let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:i.value=e.uint64().toString();break;default:let l=r.readUnknownField;if(l==="t\
hrow")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let d=e.skip(c);l!==!1&&(l===!0?xt.UnknownFieldHandler.onRead:l)(this.
typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){e.value!=="0"&&t.tag(1,Dr.WireType.Varint).uint64(e.value);let n=r.writeUnknownFields;return n!==!1&&(n==
!0?xt.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},uP=new Jb,$b=class extends Fr.MessageType{static{s(this,"Int32Value$Type")}constructor(){super("goog\
le.protobuf.Int32Value",[{no:1,name:"value",kind:"scalar",T:5}])}internalJsonWrite(e,t){return this.refJsonWriter.scalar(5,e.value,"value",!1,!0)}internalJsonRead(e,t,r){
return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,5,void 0,"value"),r}create(e){const t={value:0};return globalThis.Object.defineProperty(t,zr.MESSAGE_TYPE,
{enumerable:!1,value:this}),e!==void 0&&(0,Lr.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[
o,c]=e.tag();switch(o){case 1:i.value=e.int32();break;default:let l=r.readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}\
) for ${this.typeName}`);let d=e.skip(c);l!==!1&&(l===!0?xt.UnknownFieldHandler.onRead:l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){e.value!==
0&&t.tag(1,Dr.WireType.Varint).int32(e.value);let n=r.writeUnknownFields;return n!==!1&&(n==!0?xt.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},mP=new $b,
Xb=class extends Fr.MessageType{static{s(this,"UInt32Value$Type")}constructor(){super("google.protobuf.UInt32Value",[{no:1,name:"value",kind:"scalar",T:13}])}internalJsonWrite(e,t){
return this.refJsonWriter.scalar(13,e.value,"value",!1,!0)}internalJsonRead(e,t,r){return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,13,void 0,"va\
lue"),r}create(e){const t={value:0};return globalThis.Object.defineProperty(t,zr.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,Lr.reflectionMergePartial)(
this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:i.value=e.uint32();break;default:let l=r.
readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let d=e.skip(c);l!==!1&&(l===!0?xt.UnknownFieldHandler.
onRead:l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){e.value!==0&&t.tag(1,Dr.WireType.Varint).uint32(e.value);let n=r.writeUnknownFields;return n!==
!1&&(n==!0?xt.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},fP=new Xb,Vb=class extends Fr.MessageType{static{s(this,"BoolValue$Type")}constructor(){super(
"google.protobuf.BoolValue",[{no:1,name:"value",kind:"scalar",T:8}])}internalJsonWrite(e,t){return e.value}internalJsonRead(e,t,r){return r||(r=this.create()),r.
value=this.refJsonReader.scalar(e,8,void 0,"value"),r}create(e){const t={value:!1};return globalThis.Object.defineProperty(t,zr.MESSAGE_TYPE,{enumerable:!1,value:this}),
e!==void 0&&(0,Lr.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:
i.value=e.bool();break;default:let l=r.readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let d=e.
skip(c);l!==!1&&(l===!0?xt.UnknownFieldHandler.onRead:l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){e.value!==!1&&t.tag(1,Dr.WireType.Varint).bool(
e.value);let n=r.writeUnknownFields;return n!==!1&&(n==!0?xt.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},pP=new Vb,Zb=class extends Fr.MessageType{static{
s(this,"StringValue$Type")}constructor(){super("google.protobuf.StringValue",[{no:1,name:"value",kind:"scalar",T:9}])}internalJsonWrite(e,t){return e.value}internalJsonRead(e,t,r){
return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,9,void 0,"value"),r}create(e){const t={value:""};return globalThis.Object.defineProperty(t,zr.MESSAGE_TYPE,
{enumerable:!1,value:this}),e!==void 0&&(0,Lr.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[
o,c]=e.tag();switch(o){case 1:i.value=e.string();break;default:let l=r.readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wire type\
 ${c}) for ${this.typeName}`);let d=e.skip(c);l!==!1&&(l===!0?xt.UnknownFieldHandler.onRead:l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){e.value!==
""&&t.tag(1,Dr.WireType.LengthDelimited).string(e.value);let n=r.writeUnknownFields;return n!==!1&&(n==!0?xt.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},
tr=new Zb,ev=class extends Fr.MessageType{static{s(this,"BytesValue$Type")}constructor(){super("google.protobuf.BytesValue",[{no:1,name:"value",kind:"scalar",T:12}])}internalJsonWrite(e,t){
return this.refJsonWriter.scalar(12,e.value,"value",!1,!0)}internalJsonRead(e,t,r){return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,12,void 0,"va\
lue"),r}create(e){const t={value:new Uint8Array(0)};return globalThis.Object.defineProperty(t,zr.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,Lr.reflectionMergePartial)(
this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:i.value=e.bytes();break;default:let l=r.
readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let d=e.skip(c);l!==!1&&(l===!0?xt.UnknownFieldHandler.
onRead:l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){e.value.length&&t.tag(1,Dr.WireType.LengthDelimited).bytes(e.value);let n=r.writeUnknownFields;
return n!==!1&&(n==!0?xt.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},hP=new ev,tv=it(vy(),1),Ke=it(mt(),1),yt=it(mt(),1),Cr=it(mt(),1),Ir=it(mt(),1),xr=it(
mt(),1),rv=class extends xr.MessageType{static{s(this,"CreateArtifactRequest$Type")}constructor(){super("github.actions.results.api.v1.CreateArtifactRequest",[{
no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_run_backend_id",kind:"scalar",T:9},{no:3,name:"name",kind:"scalar",T:9},{no:4,name:"\
expires_at",kind:"message",T:s(()=>xn,"T")},{no:5,name:"version",kind:"scalar",T:5},{no:6,name:"mime_type",kind:"message",T:s(()=>tr,"T")}])}create(e){const t={
workflowRunBackendId:"",workflowJobRunBackendId:"",name:"",version:0};return globalThis.Object.defineProperty(t,Ir.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==
void 0&&(0,Cr.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:
i.workflowRunBackendId=e.string();break;case 2:i.workflowJobRunBackendId=e.string();break;case 3:i.name=e.string();break;case 4:i.expiresAt=xn.internalBinaryRead(
e,e.uint32(),r,i.expiresAt);break;case 5:i.version=e.int32();break;case 6:i.mimeType=tr.internalBinaryRead(e,e.uint32(),r,i.mimeType);break;default:let l=r.readUnknownField;
if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let d=e.skip(c);l!==!1&&(l===!0?yt.UnknownFieldHandler.onRead:
l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){e.workflowRunBackendId!==""&&t.tag(1,Ke.WireType.LengthDelimited).string(e.workflowRunBackendId),
e.workflowJobRunBackendId!==""&&t.tag(2,Ke.WireType.LengthDelimited).string(e.workflowJobRunBackendId),e.name!==""&&t.tag(3,Ke.WireType.LengthDelimited).string(
e.name),e.expiresAt&&xn.internalBinaryWrite(e.expiresAt,t.tag(4,Ke.WireType.LengthDelimited).fork(),r).join(),e.version!==0&&t.tag(5,Ke.WireType.Varint).int32(e.
version),e.mimeType&&tr.internalBinaryWrite(e.mimeType,t.tag(6,Ke.WireType.LengthDelimited).fork(),r).join();let n=r.writeUnknownFields;return n!==!1&&(n==!0?yt.
UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},yd=new rv,nv=class extends xr.MessageType{static{s(this,"CreateArtifactResponse$Type")}constructor(){super(
"github.actions.results.api.v1.CreateArtifactResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"signed_upload_url",kind:"scalar",T:9}])}create(e){const t={
ok:!1,signedUploadUrl:""};return globalThis.Object.defineProperty(t,Ir.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,Cr.reflectionMergePartial)(this,t,
e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:i.ok=e.bool();break;case 2:i.signedUploadUrl=
e.string();break;default:let l=r.readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let d=e.
skip(c);l!==!1&&(l===!0?yt.UnknownFieldHandler.onRead:l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){e.ok!==!1&&t.tag(1,Ke.WireType.Varint).bool(
e.ok),e.signedUploadUrl!==""&&t.tag(2,Ke.WireType.LengthDelimited).string(e.signedUploadUrl);let n=r.writeUnknownFields;return n!==!1&&(n==!0?yt.UnknownFieldHandler.
onWrite:n)(this.typeName,e,t),t}},Ad=new nv,iv=class extends xr.MessageType{static{s(this,"FinalizeArtifactRequest$Type")}constructor(){super("github.actions.re\
sults.api.v1.FinalizeArtifactRequest",[{no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_run_backend_id",kind:"scalar",T:9},{no:3,
name:"name",kind:"scalar",T:9},{no:4,name:"size",kind:"scalar",T:3},{no:5,name:"hash",kind:"message",T:s(()=>tr,"T")}])}create(e){const t={workflowRunBackendId:"",
workflowJobRunBackendId:"",name:"",size:"0"};return globalThis.Object.defineProperty(t,Ir.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,Cr.reflectionMergePartial)(
this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:i.workflowRunBackendId=e.string();break;case 2:
i.workflowJobRunBackendId=e.string();break;case 3:i.name=e.string();break;case 4:i.size=e.int64().toString();break;case 5:i.hash=tr.internalBinaryRead(e,e.uint32(),
r,i.hash);break;default:let l=r.readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let d=e.skip(
c);l!==!1&&(l===!0?yt.UnknownFieldHandler.onRead:l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){e.workflowRunBackendId!==""&&t.tag(1,Ke.WireType.
LengthDelimited).string(e.workflowRunBackendId),e.workflowJobRunBackendId!==""&&t.tag(2,Ke.WireType.LengthDelimited).string(e.workflowJobRunBackendId),e.name!==
""&&t.tag(3,Ke.WireType.LengthDelimited).string(e.name),e.size!=="0"&&t.tag(4,Ke.WireType.Varint).int64(e.size),e.hash&&tr.internalBinaryWrite(e.hash,t.tag(5,Ke.
WireType.LengthDelimited).fork(),r).join();let n=r.writeUnknownFields;return n!==!1&&(n==!0?yt.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},bd=new iv,av=class extends xr.
MessageType{static{s(this,"FinalizeArtifactResponse$Type")}constructor(){super("github.actions.results.api.v1.FinalizeArtifactResponse",[{no:1,name:"ok",kind:"s\
calar",T:8},{no:2,name:"artifact_id",kind:"scalar",T:3}])}create(e){const t={ok:!1,artifactId:"0"};return globalThis.Object.defineProperty(t,Ir.MESSAGE_TYPE,{enumerable:!1,
value:this}),e!==void 0&&(0,Cr.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();
switch(o){case 1:i.ok=e.bool();break;case 2:i.artifactId=e.int64().toString();break;default:let l=r.readUnknownField;if(l==="throw")throw new globalThis.Error(`\
Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let d=e.skip(c);l!==!1&&(l===!0?yt.UnknownFieldHandler.onRead:l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){
e.ok!==!1&&t.tag(1,Ke.WireType.Varint).bool(e.ok),e.artifactId!=="0"&&t.tag(2,Ke.WireType.Varint).int64(e.artifactId);let n=r.writeUnknownFields;return n!==!1&&
(n==!0?yt.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},vd=new av,sv=class extends xr.MessageType{static{s(this,"ListArtifactsRequest$Type")}constructor(){
super("github.actions.results.api.v1.ListArtifactsRequest",[{no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_run_backend_id",kind:"\
scalar",T:9},{no:3,name:"name_filter",kind:"message",T:s(()=>tr,"T")},{no:4,name:"id_filter",kind:"message",T:s(()=>Po,"T")}])}create(e){const t={workflowRunBackendId:"",
workflowJobRunBackendId:""};return globalThis.Object.defineProperty(t,Ir.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,Cr.reflectionMergePartial)(this,
t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:i.workflowRunBackendId=e.string();break;case 2:
i.workflowJobRunBackendId=e.string();break;case 3:i.nameFilter=tr.internalBinaryRead(e,e.uint32(),r,i.nameFilter);break;case 4:i.idFilter=Po.internalBinaryRead(
e,e.uint32(),r,i.idFilter);break;default:let l=r.readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);
let d=e.skip(c);l!==!1&&(l===!0?yt.UnknownFieldHandler.onRead:l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){e.workflowRunBackendId!==""&&t.tag(
1,Ke.WireType.LengthDelimited).string(e.workflowRunBackendId),e.workflowJobRunBackendId!==""&&t.tag(2,Ke.WireType.LengthDelimited).string(e.workflowJobRunBackendId),
e.nameFilter&&tr.internalBinaryWrite(e.nameFilter,t.tag(3,Ke.WireType.LengthDelimited).fork(),r).join(),e.idFilter&&Po.internalBinaryWrite(e.idFilter,t.tag(4,Ke.
WireType.LengthDelimited).fork(),r).join();let n=r.writeUnknownFields;return n!==!1&&(n==!0?yt.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},Nd=new sv,ov=class extends xr.
MessageType{static{s(this,"ListArtifactsResponse$Type")}constructor(){super("github.actions.results.api.v1.ListArtifactsResponse",[{no:1,name:"artifacts",kind:"\
message",repeat:2,T:s(()=>Ro,"T")}])}create(e){const t={artifacts:[]};return globalThis.Object.defineProperty(t,Ir.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==
void 0&&(0,Cr.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:
i.artifacts.push(Ro.internalBinaryRead(e,e.uint32(),r));break;default:let l=r.readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wi\
re type ${c}) for ${this.typeName}`);let d=e.skip(c);l!==!1&&(l===!0?yt.UnknownFieldHandler.onRead:l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){
for(let i=0;i<e.artifacts.length;i++)Ro.internalBinaryWrite(e.artifacts[i],t.tag(1,Ke.WireType.LengthDelimited).fork(),r).join();let n=r.writeUnknownFields;return n!==
!1&&(n==!0?yt.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},wd=new ov,lv=class extends xr.MessageType{static{s(this,"ListArtifactsResponse_MonolithArtif\
act$Type")}constructor(){super("github.actions.results.api.v1.ListArtifactsResponse.MonolithArtifact",[{no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{
no:2,name:"workflow_job_run_backend_id",kind:"scalar",T:9},{no:3,name:"database_id",kind:"scalar",T:3},{no:4,name:"name",kind:"scalar",T:9},{no:5,name:"size",kind:"\
scalar",T:3},{no:6,name:"created_at",kind:"message",T:s(()=>xn,"T")},{no:7,name:"digest",kind:"message",T:s(()=>tr,"T")}])}create(e){const t={workflowRunBackendId:"",
workflowJobRunBackendId:"",databaseId:"0",name:"",size:"0"};return globalThis.Object.defineProperty(t,Ir.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,Cr.
reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:i.workflowRunBackendId=
e.string();break;case 2:i.workflowJobRunBackendId=e.string();break;case 3:i.databaseId=e.int64().toString();break;case 4:i.name=e.string();break;case 5:i.size=e.
int64().toString();break;case 6:i.createdAt=xn.internalBinaryRead(e,e.uint32(),r,i.createdAt);break;case 7:i.digest=tr.internalBinaryRead(e,e.uint32(),r,i.digest);
break;default:let l=r.readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let d=e.skip(c);l!==
!1&&(l===!0?yt.UnknownFieldHandler.onRead:l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){e.workflowRunBackendId!==""&&t.tag(1,Ke.WireType.LengthDelimited).
string(e.workflowRunBackendId),e.workflowJobRunBackendId!==""&&t.tag(2,Ke.WireType.LengthDelimited).string(e.workflowJobRunBackendId),e.databaseId!=="0"&&t.tag(
3,Ke.WireType.Varint).int64(e.databaseId),e.name!==""&&t.tag(4,Ke.WireType.LengthDelimited).string(e.name),e.size!=="0"&&t.tag(5,Ke.WireType.Varint).int64(e.size),
e.createdAt&&xn.internalBinaryWrite(e.createdAt,t.tag(6,Ke.WireType.LengthDelimited).fork(),r).join(),e.digest&&tr.internalBinaryWrite(e.digest,t.tag(7,Ke.WireType.
LengthDelimited).fork(),r).join();let n=r.writeUnknownFields;return n!==!1&&(n==!0?yt.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},Ro=new lv,cv=class extends xr.
MessageType{static{s(this,"GetSignedArtifactURLRequest$Type")}constructor(){super("github.actions.results.api.v1.GetSignedArtifactURLRequest",[{no:1,name:"workf\
low_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_run_backend_id",kind:"scalar",T:9},{no:3,name:"name",kind:"scalar",T:9}])}create(e){const t={workflowRunBackendId:"",
workflowJobRunBackendId:"",name:""};return globalThis.Object.defineProperty(t,Ir.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,Cr.reflectionMergePartial)(
this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:i.workflowRunBackendId=e.string();break;case 2:
i.workflowJobRunBackendId=e.string();break;case 3:i.name=e.string();break;default:let l=r.readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown fi\
eld ${o} (wire type ${c}) for ${this.typeName}`);let d=e.skip(c);l!==!1&&(l===!0?yt.UnknownFieldHandler.onRead:l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){
e.workflowRunBackendId!==""&&t.tag(1,Ke.WireType.LengthDelimited).string(e.workflowRunBackendId),e.workflowJobRunBackendId!==""&&t.tag(2,Ke.WireType.LengthDelimited).
string(e.workflowJobRunBackendId),e.name!==""&&t.tag(3,Ke.WireType.LengthDelimited).string(e.name);let n=r.writeUnknownFields;return n!==!1&&(n==!0?yt.UnknownFieldHandler.
onWrite:n)(this.typeName,e,t),t}},Cd=new cv,dv=class extends xr.MessageType{static{s(this,"GetSignedArtifactURLResponse$Type")}constructor(){super("github.actio\
ns.results.api.v1.GetSignedArtifactURLResponse",[{no:1,name:"signed_url",kind:"scalar",T:9}])}create(e){const t={signedUrl:""};return globalThis.Object.defineProperty(
t,Ir.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,Cr.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;
for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:i.signedUrl=e.string();break;default:let l=r.readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknow\
n field ${o} (wire type ${c}) for ${this.typeName}`);let d=e.skip(c);l!==!1&&(l===!0?yt.UnknownFieldHandler.onRead:l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){
e.signedUrl!==""&&t.tag(1,Ke.WireType.LengthDelimited).string(e.signedUrl);let n=r.writeUnknownFields;return n!==!1&&(n==!0?yt.UnknownFieldHandler.onWrite:n)(this.
typeName,e,t),t}},Id=new dv,uv=class extends xr.MessageType{static{s(this,"DeleteArtifactRequest$Type")}constructor(){super("github.actions.results.api.v1.Delet\
eArtifactRequest",[{no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_run_backend_id",kind:"scalar",T:9},{no:3,name:"name",kind:"s\
calar",T:9}])}create(e){const t={workflowRunBackendId:"",workflowJobRunBackendId:"",name:""};return globalThis.Object.defineProperty(t,Ir.MESSAGE_TYPE,{enumerable:!1,
value:this}),e!==void 0&&(0,Cr.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();
switch(o){case 1:i.workflowRunBackendId=e.string();break;case 2:i.workflowJobRunBackendId=e.string();break;case 3:i.name=e.string();break;default:let l=r.readUnknownField;
if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let d=e.skip(c);l!==!1&&(l===!0?yt.UnknownFieldHandler.onRead:
l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){e.workflowRunBackendId!==""&&t.tag(1,Ke.WireType.LengthDelimited).string(e.workflowRunBackendId),
e.workflowJobRunBackendId!==""&&t.tag(2,Ke.WireType.LengthDelimited).string(e.workflowJobRunBackendId),e.name!==""&&t.tag(3,Ke.WireType.LengthDelimited).string(
e.name);let n=r.writeUnknownFields;return n!==!1&&(n==!0?yt.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},xd=new uv,mv=class extends xr.MessageType{static{
s(this,"DeleteArtifactResponse$Type")}constructor(){super("github.actions.results.api.v1.DeleteArtifactResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"\
artifact_id",kind:"scalar",T:3}])}create(e){const t={ok:!1,artifactId:"0"};return globalThis.Object.defineProperty(t,Ir.MESSAGE_TYPE,{enumerable:!1,value:this}),
e!==void 0&&(0,Cr.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:
i.ok=e.bool();break;case 2:i.artifactId=e.int64().toString();break;default:let l=r.readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${o}\
 (wire type ${c}) for ${this.typeName}`);let d=e.skip(c);l!==!1&&(l===!0?yt.UnknownFieldHandler.onRead:l)(this.typeName,i,o,c,d)}}return i}internalBinaryWrite(e,t,r){
e.ok!==!1&&t.tag(1,Ke.WireType.Varint).bool(e.ok),e.artifactId!=="0"&&t.tag(2,Ke.WireType.Varint).int64(e.artifactId);let n=r.writeUnknownFields;return n!==!1&&
(n==!0?yt.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},Ed=new mv,gP=new tv.ServiceType("github.actions.results.api.v1.ArtifactService",[{name:"CreateAr\
tifact",options:{},I:yd,O:Ad},{name:"FinalizeArtifact",options:{},I:bd,O:vd},{name:"ListArtifacts",options:{},I:Nd,O:wd},{name:"GetSignedArtifactURL",options:{},
I:Cd,O:Id},{name:"DeleteArtifact",options:{},I:xd,O:Ed}]),fv=class{static{s(this,"ArtifactServiceClientJSON")}constructor(e){this.rpc=e,this.CreateArtifact.bind(
this),this.FinalizeArtifact.bind(this),this.ListArtifacts.bind(this),this.GetSignedArtifactURL.bind(this),this.DeleteArtifact.bind(this)}CreateArtifact(e){const t=yd.
toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request("github.actions.results.api.v1.ArtifactService","CreateArtifact","application/json",
t).then(n=>Ad.fromJson(n,{ignoreUnknownFields:!0}))}FinalizeArtifact(e){const t=bd.toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request(
"github.actions.results.api.v1.ArtifactService","FinalizeArtifact","application/json",t).then(n=>vd.fromJson(n,{ignoreUnknownFields:!0}))}ListArtifacts(e){const t=Nd.
toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request("github.actions.results.api.v1.ArtifactService","ListArtifacts","application/json",
t).then(n=>wd.fromJson(n,{ignoreUnknownFields:!0}))}GetSignedArtifactURL(e){const t=Cd.toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request(
"github.actions.results.api.v1.ArtifactService","GetSignedArtifactURL","application/json",t).then(n=>Id.fromJson(n,{ignoreUnknownFields:!0}))}DeleteArtifact(e){
const t=xd.toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request("github.actions.results.api.v1.ArtifactService","DeleteArtifact","appli\
cation/json",t).then(n=>Ed.fromJson(n,{ignoreUnknownFields:!0}))}};function pv(e){if(!e)return;const t=hv();t&&t<e&&(kr(`Retention days cannot be greater than t\
he maximum allowed retention set within the repository. Using ${t} instead.`),e=t);const r=new Date;return r.setDate(r.getDate()+e),xn.fromDate(r)}s(pv,"getExpi\
ration");function hv(){const e=process.env.GITHUB_RETENTION_DAYS;if(!e)return;const t=parseInt(e);if(!isNaN(t))return t}s(hv,"getRetentionDays");var ko=new Map(
[['"',' Double quote "'],[":"," Colon :"],["<"," Less than <"],[">"," Greater than >"],["|"," Vertical bar |"],["*"," Asterisk *"],["?"," Question mark ?"],["\r",
" Carriage return \\r"],[`
`," Line feed \\n"]]),Sd=new Map([...ko,["\\"," Backslash \\"],["/"," Forward slash /"]]);function gv(e){if(!e)throw new Error("Provided artifact name input dur\
ing validation is empty");for(const[t,r]of Sd)if(e.includes(t))throw new Error(`The artifact name is not valid: ${e}. Contains the following character: ${r}
          
Invalid characters include: ${Array.from(Sd.values()).toString()}
          
These characters are not allowed in the artifact name due to limitations with certain file systems such as NTFS. To maintain file system agnostic behavior, thes\
e characters are intentionally not allowed to prevent potential problems with downloads on different file systems.`);Wt("Artifact name is valid!")}s(gv,"validat\
eArtifactName");function _d(e){if(!e)throw new Error("Provided file path input during validation is empty");for(const[t,r]of ko)if(e.includes(t))throw new Error(
`The path for one of the files in artifact is not valid: ${e}. Contains the following character: ${r}
          
Invalid characters include: ${Array.from(ko.values()).toString()}
          
The following characters are not allowed in files that are uploaded due to limitations with certain file systems such as NTFS. To maintain file system agnostic \
behavior, these characters are intentionally not allowed to prevent potential problems with downloads on different file systems.
          `)}s(_d,"validateFilePath");var yv=it(wy(),1);function Av(){return`@actions/artifact-${yv.version}`}s(Av,"getUserAgentString");var us=class extends Error{static{
s(this,"FilesNotFoundError")}constructor(e=[]){let t="No files were found to upload";e.length>0&&(t+=`: ${e.join(", ")}`),super(t),this.files=e,this.name="Files\
NotFoundError"}},Oo=class extends Error{static{s(this,"InvalidResponseError")}constructor(e){super(e),this.name="InvalidResponseError"}},bv=class extends Error{static{
s(this,"ArtifactNotFoundError")}constructor(e="Artifact not found"){super(e),this.name="ArtifactNotFoundError"}},di=class extends Error{static{s(this,"GHESNotSu\
pportedError")}constructor(e="@actions/artifact v2.0.0+, upload-artifact@v4+ and download-artifact@v4+ are not currently supported on GHES."){super(e),this.name=
"GHESNotSupportedError"}},ui=class extends Error{static{s(this,"NetworkError")}constructor(e){const t=`Unable to make request: ${e}
If you are using self-hosted runners, please make sure your runner has access to all GitHub endpoints: https://docs.github.com/en/actions/hosting-your-own-runne\
rs/managing-self-hosted-runners/about-self-hosted-runners#communication-between-self-hosted-runners-and-github`;super(t),this.code=e,this.name="NetworkError"}};
ui.isNetworkErrorCode=e=>e?["ECONNRESET","ENOTFOUND","ETIMEDOUT","ECONNREFUSED","EHOSTUNREACH"].includes(e):!1;var ca=class extends Error{static{s(this,"UsageEr\
ror")}constructor(){super(`Artifact storage quota has been hit. Unable to upload any new artifacts.
More info on storage limits: https://docs.github.com/en/billing/managing-billing-for-github-actions/about-billing-for-github-actions#calculating-minute-and-stor\
age-spending`),this.name="UsageError"}};ca.isUsageErrorMessage=e=>e?e.includes("insufficient usage"):!1;var da=class extends Error{static{s(this,"InvalidTokenEr\
ror")}};da.prototype.name="InvalidTokenError";function vv(e){return decodeURIComponent(atob(e).replace(/(.)/g,(t,r)=>{let n=r.charCodeAt(0).toString(16).toUpperCase();
return n.length<2&&(n="0"+n),"%"+n}))}s(vv,"b64DecodeUnicode");function Nv(e){let t=e.replace(/-/g,"+").replace(/_/g,"/");switch(t.length%4){case 0:break;case 2:
t+="==";break;case 3:t+="=";break;default:throw new Error("base64 string is not of the correct length")}try{return vv(t)}catch{return atob(t)}}s(Nv,"base64UrlDe\
code");function wv(e,t){if(typeof e!="string")throw new da("Invalid token specified: must be a string");t||(t={});const r=t.header===!0?0:1,n=e.split(".")[r];if(typeof n!=
"string")throw new da(`Invalid token specified: missing part #${r+1}`);let i;try{i=Nv(n)}catch(a){throw new da(`Invalid token specified: invalid base64 for part\
 #${r+1} (${a.message})`)}try{return JSON.parse(i)}catch(a){throw new da(`Invalid token specified: invalid json for part #${r+1} (${a.message})`)}}s(wv,"jwtDeco\
de");var ms=new Error("Failed to get backend IDs: The provided JWT token is invalid and/or missing claims");function Cv(){const e=fd(),t=wv(e);if(!t.scp)throw ms;
const r=t.scp.split(" ");if(r.length===0)throw ms;for(const n of r){const i=n.split(":");if(i?.[0]!=="Actions.Results")continue;if(i.length!==3)throw ms;const a={
workflowRunBackendId:i[1],workflowJobRunBackendId:i[2]};return zt(`Workflow Run Backend ID: ${a.workflowRunBackendId}`),zt(`Workflow Job Run Backend ID: ${a.workflowJobRunBackendId}`),
a}throw ms}s(Cv,"getBackendIdsFromToken");function Bd(e){if(e)try{const r=new URL(e).searchParams.get("sig");r&&(ic(r),ic(encodeURIComponent(r)))}catch(t){zt(`F\
ailed to parse URL: ${e} ${t instanceof Error?t.message:String(t)}`)}}s(Bd,"maskSigUrl");function Iv(e){if(typeof e!="object"||e===null){zt("body is not an obje\
ct or is null");return}"signed_upload_url"in e&&typeof e.signed_upload_url=="string"&&Bd(e.signed_upload_url),"signed_url"in e&&typeof e.signed_url=="string"&&Bd(
e.signed_url)}s(Iv,"maskSecretUrls");var fs=s(function(e,t,r,n){function i(a){return a instanceof r?a:new r(function(o){o(a)})}return s(i,"adopt"),new(r||(r=Promise))(
function(a,o){function c(u){try{d(n.next(u))}catch(f){o(f)}}s(c,"fulfilled");function l(u){try{d(n.throw(u))}catch(f){o(f)}}s(l,"rejected");function d(u){u.done?
a(u.value):i(u.value).then(c,l)}s(d,"step"),d((n=n.apply(e,t||[])).next())})},"__awaiter"),xv=class{static{s(this,"ArtifactHttpClient")}constructor(e,t,r,n){this.
maxAttempts=5,this.baseRetryIntervalMilliseconds=3e3,this.retryMultiplier=1.5;const i=fd();this.baseUrl=Db(),t&&(this.maxAttempts=t),r&&(this.baseRetryIntervalMilliseconds=
r),n&&(this.retryMultiplier=n),this.httpClient=new dy(e,[new cy(i)])}request(e,t,r,n){return fs(this,void 0,void 0,function*(){const i=new URL(`/twirp/${e}/${t}`,
this.baseUrl).href;zt(`[Request] ${t} ${i}`);const a={"Content-Type":r};try{const{body:o}=yield this.retryableRequest(()=>fs(this,void 0,void 0,function*(){return this.
httpClient.post(i,JSON.stringify(n),a)}));return o}catch(o){throw new Error(`Failed to ${t}: ${o.message}`)}})}retryableRequest(e){return fs(this,void 0,void 0,
function*(){let t=0,r="",n="";for(;t<this.maxAttempts;){let i=!1;try{const o=yield e(),c=o.message.statusCode;n=yield o.readBody(),zt(`[Response] - ${o.message.
statusCode}`),zt(`Headers: ${JSON.stringify(o.message.headers,null,2)}`);const l=JSON.parse(n);if(Iv(l),zt(`Body: ${JSON.stringify(l,null,2)}`),this.isSuccessStatusCode(
c))return{response:o,body:l};if(i=this.isRetryableHttpStatusCode(c),r=`Failed request: (${c}) ${o.message.statusMessage}`,l.msg){if(ca.isUsageErrorMessage(l.msg))
throw new ca;r=`${r}: ${l.msg}`}}catch(o){if(o instanceof SyntaxError&&zt(`Raw Body: ${n}`),o instanceof ca)throw o;if(ui.isNetworkErrorCode(o?.code))throw new ui(
o?.code);i=!0,r=o.message}if(!i)throw new Error(`Received non-retryable error: ${r}`);if(t+1===this.maxAttempts)throw new Error(`Failed to make request after ${this.
maxAttempts} attempts: ${r}`);const a=this.getExponentialRetryTimeMilliseconds(t);Wt(`Attempt ${t+1} of ${this.maxAttempts} failed with error: ${r}. Retrying re\
quest in ${a} ms...`),yield this.sleep(a),t++}throw new Error("Request failed")})}isSuccessStatusCode(e){return e?e>=200&&e<300:!1}isRetryableHttpStatusCode(e){
return e?[Vi.BadGateway,Vi.GatewayTimeout,Vi.InternalServerError,Vi.ServiceUnavailable,Vi.TooManyRequests].includes(e):!1}sleep(e){return fs(this,void 0,void 0,
function*(){return new Promise(t=>setTimeout(t,e))})}getExponentialRetryTimeMilliseconds(e){if(e<0)throw new Error("attempt should be a positive integer");if(e===
0)return this.baseRetryIntervalMilliseconds;const t=this.baseRetryIntervalMilliseconds*Math.pow(this.retryMultiplier,e),r=t*this.retryMultiplier;return Math.trunc(
Math.random()*(r-t)+t)}};function Ev(e){const t=new xv(Av(),e?.maxAttempts,e?.retryIntervalMs,e?.retryMultiplier);return new fv(t)}s(Ev,"internalArtifactTwirpCl\
ient");import*as Mo from"fs";import{normalize as Td,resolve as Pd}from"path";function Sv(e){if(!Mo.existsSync(e))throw new Error(`The provided rootDirectory ${e}\
 does not exist`);if(!Mo.statSync(e).isDirectory())throw new Error(`The provided rootDirectory ${e} is not a valid directory`);Wt("Root directory input is valid\
!")}s(Sv,"validateRootDirectory");function _v(e,t){const r=[];t=Td(t),t=Pd(t);for(let n of e){const i=Mo.lstatSync(n,{throwIfNoEntry:!1});if(!i)throw new Error(
`File ${n} does not exist`);if(i.isDirectory()){const a=n.replace(t,"");_d(a),r.push({sourcePath:null,destinationPath:a,stats:i})}else{if(n=Td(n),n=Pd(n),!n.startsWith(
t))throw new Error(`The rootDirectory: ${t} is not a parent directory of the file: ${n}`);const a=n.replace(t,"");_d(a),r.push({sourcePath:n,destinationPath:a,stats:i})}}
return r}s(_v,"getUploadZipSpecification");var ps=class extends Error{static{s(this,"AbortError")}constructor(e){super(e),this.name="AbortError"}};import{EOL as Bv}from"node:os";
import Tv from"node:util";import Pv from"node:process";function Rv(e,...t){Pv.stderr.write(`${Tv.format(e,...t)}${Bv}`)}s(Rv,"log");import ua from"node:process";
function Rd(e){return ua.env[e]}s(Rd,"getEnvironmentVariable");var wP=typeof ua.versions.deno=="string"&&ua.versions.deno.length>0,CP=typeof ua.versions.bun=="s\
tring"&&ua.versions.bun.length>0,kv=!0,kd=Rd("DEBUG"),Od,Do=[],Lo=[],hs=[];kd&&zo(kd);var Md=Object.assign(e=>Ld(e),{enable:zo,enabled:Fo,disable:Ov,log:Rv});function zo(e){
Od=e,Do=[],Lo=[];const t=e.split(",").map(r=>r.trim());for(const r of t)r.startsWith("-")?Lo.push(r.substring(1)):Do.push(r);for(const r of hs)r.enabled=Fo(r.namespace)}
s(zo,"enable");function Fo(e){if(e.endsWith("*"))return!0;for(const t of Lo)if(Dd(e,t))return!1;for(const t of Do)if(Dd(e,t))return!0;return!1}s(Fo,"enabled");function Dd(e,t){
if(t.indexOf("*")===-1)return e===t;let r=t;if(t.indexOf("**")!==-1){const m=[];let p="";for(const g of t)g==="*"&&p==="*"||(p=g,m.push(g));r=m.join("")}let n=0,
i=0;const a=r.length,o=e.length;let c=-1,l=-1;for(;n<o&&i<a;)if(r[i]==="*"){if(c=i,i++,i===a)return!0;for(;e[n]!==r[i];)if(n++,n===o)return!1;l=n,n++,i++;continue}else if(r[i]===
e[n])i++,n++;else if(c>=0){if(i=c+1,n=l+1,n===o)return!1;for(;e[n]!==r[i];)if(n++,n===o)return!1;l=n,n++,i++;continue}else return!1;const d=n===e.length,u=i===r.
length,f=i===r.length-1&&r[i]==="*";return d&&(u||f)}s(Dd,"namespaceMatches");function Ov(){const e=Od||"";return zo(""),e}s(Ov,"disable");function Ld(e){const t=Object.
assign(r,{enabled:Fo(e),destroy:Mv,log:Md.log,namespace:e,extend:Dv});function r(...n){t.enabled&&(n.length>0&&(n[0]=`${e} ${n[0]}`),t.log(...n))}return s(r,"de\
bug2"),hs.push(t),t}s(Ld,"createDebugger");function Mv(){const e=hs.indexOf(this);return e>=0?(hs.splice(e,1),!0):!1}s(Mv,"destroy");function Dv(e){const t=Ld(`${this.
namespace}:${e}`);return t.log=this.log,t}s(Dv,"extend");var ma=Md,Uo=["verbose","info","warning","error"],zd={verbose:400,info:300,warning:200,error:100};function Fd(e,t){
t.log=(...r)=>{e.log(...r)}}s(Fd,"patchLogMethod");function Ud(e){return Uo.includes(e)}s(Ud,"isTypeSpecRuntimeLogLevel");function Hd(e){const t=new Set,r=Rd(e.
logLevelEnvVarName);let n;const i=ma(e.namespace);i.log=(...u)=>{ma.log(...u)};function a(u){if(u&&!Ud(u))throw new Error(`Unknown log level '${u}'. Acceptable \
values: ${Uo.join(",")}`);n=u;const f=[];for(const m of t)o(m)&&f.push(m.namespace);ma.enable(f.join(","))}s(a,"contextSetLogLevel"),r&&(Ud(r)?a(r):console.error(
`${e.logLevelEnvVarName} set to unknown log level '${r}'; logging is not enabled. Acceptable values: ${Uo.join(", ")}.`));function o(u){return!!(n&&zd[u.level]<=
zd[n])}s(o,"shouldEnable");function c(u,f){const m=Object.assign(u.extend(f),{level:f});if(Fd(u,m),o(m)){const p=ma.disable();ma.enable(p+","+m.namespace)}return t.
add(m),m}s(c,"createLogger");function l(){return n}s(l,"contextGetLogLevel");function d(u){const f=i.extend(u);return Fd(i,f),{error:c(f,"error"),warning:c(f,"w\
arning"),info:c(f,"info"),verbose:c(f,"verbose")}}return s(d,"contextCreateClientLogger"),{setLogLevel:a,getLogLevel:l,createClientLogger:d,logger:i}}s(Hd,"crea\
teLoggerContext");var Qd=Hd({logLevelEnvVarName:"TYPESPEC_RUNTIME_LOG_LEVEL",namespace:"typeSpecRuntime"}),IP=Qd.logger;function qd(e){return Qd.createClientLogger(
e)}s(qd,"createClientLogger");function gs(e){return e.toLowerCase()}s(gs,"normalizeName");function Lv(e){return String(e).trim().replace(/[\r\n]/g,"")}s(Lv,"nor\
malizeValue");function*zv(e){for(const t of e.values())yield[t.name,t.value]}s(zv,"headerIterator");var Fv=class{static{s(this,"HttpHeadersImpl")}_headersMap;constructor(e){
if(this._headersMap=new Map,e)for(const t of Object.keys(e))this.set(t,e[t])}set(e,t){this._headersMap.set(gs(e),{name:e,value:Lv(t)})}get(e){return this._headersMap.
get(gs(e))?.value}has(e){return this._headersMap.has(gs(e))}delete(e){this._headersMap.delete(gs(e))}toJSON(e={}){const t={};if(e.preserveCase)for(const r of this.
_headersMap.values())t[r.name]=r.value;else for(const[r,n]of this._headersMap)t[r]=n.value;return t}toString(){return JSON.stringify(this.toJSON({preserveCase:!0}))}[Symbol.
iterator](){return zv(this._headersMap)}};function fa(e){return new Fv(e)}s(fa,"createHttpHeaders");function Ho(){return crypto.randomUUID()}s(Ho,"randomUUID");
var Uv=class{static{s(this,"PipelineRequestImpl")}url;method;headers;timeout;withCredentials;body;multipartBody;formData;streamResponseStatusCodes;enableBrowserStreams;proxySettings;disableKeepAlive;abortSignal;requestId;allowInsecureConnection;onUploadProgress;onDownloadProgress;requestOverrides;authSchemes;constructor(e){
this.url=e.url,this.body=e.body,this.headers=e.headers??fa(),this.method=e.method??"GET",this.timeout=e.timeout??0,this.multipartBody=e.multipartBody,this.formData=
e.formData,this.disableKeepAlive=e.disableKeepAlive??!1,this.proxySettings=e.proxySettings,this.streamResponseStatusCodes=e.streamResponseStatusCodes,this.withCredentials=
e.withCredentials??!1,this.abortSignal=e.abortSignal,this.onUploadProgress=e.onUploadProgress,this.onDownloadProgress=e.onDownloadProgress,this.requestId=e.requestId||
Ho(),this.allowInsecureConnection=e.allowInsecureConnection??!1,this.enableBrowserStreams=e.enableBrowserStreams??!1,this.requestOverrides=e.requestOverrides,this.
authSchemes=e.authSchemes}};function Hv(e){return new Uv(e)}s(Hv,"createPipelineRequest");var jd=new Set(["Deserialize","Serialize","Retry","Sign"]),Qv=class Wl{static{
s(this,"_HttpPipeline")}_policies=[];_orderedPolicies;constructor(t){this._policies=t?.slice(0)??[],this._orderedPolicies=void 0}addPolicy(t,r={}){if(r.phase&&r.
afterPhase)throw new Error("Policies inside a phase cannot specify afterPhase.");if(r.phase&&!jd.has(r.phase))throw new Error(`Invalid phase name: ${r.phase}`);
if(r.afterPhase&&!jd.has(r.afterPhase))throw new Error(`Invalid afterPhase name: ${r.afterPhase}`);this._policies.push({policy:t,options:r}),this._orderedPolicies=
void 0}removePolicy(t){const r=[];return this._policies=this._policies.filter(n=>t.name&&n.policy.name===t.name||t.phase&&n.options.phase===t.phase?(r.push(n.policy),
!1):!0),this._orderedPolicies=void 0,r}sendRequest(t,r){return this.getOrderedPolicies().reduceRight((a,o)=>c=>o.sendRequest(c,a),a=>t.sendRequest(a))(r)}getOrderedPolicies(){
return this._orderedPolicies||(this._orderedPolicies=this.orderPolicies()),this._orderedPolicies}clone(){return new Wl(this._policies)}static create(){return new Wl}orderPolicies(){
const t=[],r=new Map;function n(g){return{name:g,policies:new Set,hasRun:!1,hasAfterPolicies:!1}}s(n,"createPhase");const i=n("Serialize"),a=n("None"),o=n("Dese\
rialize"),c=n("Retry"),l=n("Sign"),d=[i,a,o,c,l];function u(g){return g==="Retry"?c:g==="Serialize"?i:g==="Deserialize"?o:g==="Sign"?l:a}s(u,"getPhase");for(const g of this.
_policies){const A=g.policy,b=g.options,N=A.name;if(r.has(N))throw new Error("Duplicate policy names not allowed in pipeline");const h={policy:A,dependsOn:new Set,
dependants:new Set};b.afterPhase&&(h.afterPhase=u(b.afterPhase),h.afterPhase.hasAfterPolicies=!0),r.set(N,h),u(b.phase).policies.add(h)}for(const g of this._policies){
const{policy:A,options:b}=g,N=A.name,h=r.get(N);if(!h)throw new Error(`Missing node for policy ${N}`);if(b.afterPolicies)for(const y of b.afterPolicies){const v=r.
get(y);v&&(h.dependsOn.add(v),v.dependants.add(h))}if(b.beforePolicies)for(const y of b.beforePolicies){const v=r.get(y);v&&(v.dependsOn.add(h),h.dependants.add(
v))}}function f(g){g.hasRun=!0;for(const A of g.policies)if(!(A.afterPhase&&(!A.afterPhase.hasRun||A.afterPhase.policies.size))&&A.dependsOn.size===0){t.push(A.
policy);for(const b of A.dependants)b.dependsOn.delete(A);r.delete(A.policy.name),g.policies.delete(A)}}s(f,"walkPhase");function m(){for(const g of d){if(f(g),
g.policies.size>0&&g!==a){a.hasRun||f(a);return}g.hasAfterPolicies&&f(a)}}s(m,"walkPhases");let p=0;for(;r.size>0;){p++;const g=t.length;if(m(),t.length<=g&&p>1)
throw new Error("Cannot satisfy policy dependencies due to requirements cycle.")}return t}};function qv(){return Qv.create()}s(qv,"createEmptyPipeline");function ys(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)&&!(e instanceof RegExp)&&!(e instanceof Date)}s(ys,"isObject");function Qo(e){if(ys(e)){const t=typeof e.
name=="string",r=typeof e.message=="string";return t&&r}return!1}s(Qo,"isError");import{inspect as jv}from"node:util";var Gv=jv.custom,qo="REDACTED",Wv=["x-ms-c\
lient-request-id","x-ms-return-client-request-id","x-ms-useragent","x-ms-correlation-request-id","x-ms-request-id","client-request-id","ms-cv","return-client-re\
quest-id","traceparent","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-C\
ontrol-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Origin","Accept","Accept-Encoding","Cache-Cont\
rol","Connection","Content-Length","Content-Type","Date","ETag","Expires","If-Match","If-Modified-Since","If-None-Match","If-Unmodified-Since","Last-Modified","\
Pragma","Request-Id","Retry-After","Server","Transfer-Encoding","User-Agent","WWW-Authenticate"],Yv=["api-version"],As=class{static{s(this,"Sanitizer")}allowedHeaderNames;allowedQueryParameters;constructor({
additionalAllowedHeaderNames:e=[],additionalAllowedQueryParameters:t=[]}={}){e=Wv.concat(e),t=Yv.concat(t),this.allowedHeaderNames=new Set(e.map(r=>r.toLowerCase())),
this.allowedQueryParameters=new Set(t.map(r=>r.toLowerCase()))}sanitize(e){const t=new Set;return JSON.stringify(e,(r,n)=>{if(n instanceof Error)return{...n,name:n.
name,message:n.message};if(r==="headers"&&ys(n))return this.sanitizeHeaders(n);if(r==="url"&&typeof n=="string")return this.sanitizeUrl(n);if(r==="query"&&ys(n))
return this.sanitizeQuery(n);if(r==="body")return;if(r==="response")return;if(r==="operationSpec")return;if(Array.isArray(n)||ys(n)){if(t.has(n))return"[Circula\
r]";t.add(n)}return n},2)}sanitizeUrl(e){if(typeof e!="string"||e===null||e==="")return e;const t=new URL(e);if(!t.search)return e;for(const[r]of t.searchParams)
this.allowedQueryParameters.has(r.toLowerCase())||t.searchParams.set(r,qo);return t.toString()}sanitizeHeaders(e){const t={};for(const r of Object.keys(e))this.
allowedHeaderNames.has(r.toLowerCase())?t[r]=e[r]:t[r]=qo;return t}sanitizeQuery(e){if(typeof e!="object"||e===null)return e;const t={};for(const r of Object.keys(
e))this.allowedQueryParameters.has(r.toLowerCase())?t[r]=e[r]:t[r]=qo;return t}},Kv=new As,En=class ey extends Error{static{s(this,"_RestError")}static REQUEST_SEND_ERROR="\
REQUEST_SEND_ERROR";static PARSE_ERROR="PARSE_ERROR";code;statusCode;request;response;details;constructor(t,r={}){super(t),this.name="RestError",this.code=r.code,
this.statusCode=r.statusCode,Object.defineProperty(this,"request",{value:r.request,enumerable:!1}),Object.defineProperty(this,"response",{value:r.response,enumerable:!1});
const n=this.request?.agent?{maxFreeSockets:this.request.agent.maxFreeSockets,maxSockets:this.request.agent.maxSockets}:void 0;Object.defineProperty(this,Gv,{value:s(
()=>`RestError: ${this.message} 
 ${Kv.sanitize({...this,request:{...this.request,agent:n},response:this.response})}`,"value"),enumerable:!1}),Object.setPrototypeOf(this,ey.prototype)}};function Gd(e){
return e instanceof En?!0:Qo(e)&&e.name==="RestError"}s(Gd,"isRestError");function Jv(e,t){return Buffer.from(e).toString(t)}s(Jv,"uint8ArrayToString");function Vr(e,t){
return Buffer.from(e,t)}s(Vr,"stringToUint8Array");import jo from"node:http";import Go from"node:https";import Wd from"node:zlib";import{Transform as $v}from"node:stream";
var Ur=qd("ts-http-runtime"),Xv={};function pa(e){return e&&typeof e.pipe=="function"}s(pa,"isReadableStream");function Yd(e){return e.readable===!1?Promise.resolve():
new Promise(t=>{const r=s(()=>{t(),e.removeListener("close",r),e.removeListener("end",r),e.removeListener("error",r)},"handler");e.on("close",r),e.on("end",r),e.
on("error",r)})}s(Yd,"isStreamComplete");function Kd(e){return e&&typeof e.byteLength=="number"}s(Kd,"isArrayBuffer");var Jd=class extends $v{static{s(this,"Rep\
ortTransform")}loadedBytes=0;progressCallback;_transform(e,t,r){this.push(e),this.loadedBytes+=e.length;try{this.progressCallback({loadedBytes:this.loadedBytes}),
r()}catch(n){r(n)}}constructor(e){super(),this.progressCallback=e}},Vv=class{static{s(this,"NodeHttpClient")}cachedHttpAgent;cachedHttpsAgents=new WeakMap;async sendRequest(e){
const t=new AbortController;let r;if(e.abortSignal){if(e.abortSignal.aborted)throw new ps("The operation was aborted. Request has already been canceled.");r=s(l=>{
l.type==="abort"&&t.abort()},"abortListener"),e.abortSignal.addEventListener("abort",r)}let n;e.timeout>0&&(n=setTimeout(()=>{const l=new As;Ur.info(`request to\
 '${l.sanitizeUrl(e.url)}' timed out. canceling...`),t.abort()},e.timeout));const i=e.headers.get("Accept-Encoding"),a=i?.includes("gzip")||i?.includes("deflate");
let o=typeof e.body=="function"?e.body():e.body;if(o&&!e.headers.has("Content-Length")){const l=rN(o);l!==null&&e.headers.set("Content-Length",l)}let c;try{if(o&&
e.onUploadProgress){const p=e.onUploadProgress,g=new Jd(p);g.on("error",A=>{Ur.error("Error in upload progress",A)}),pa(o)?o.pipe(g):g.end(o),o=g}const l=await this.
makeRequest(e,t,o);n!==void 0&&clearTimeout(n);const d=Zv(l),f={status:l.statusCode??0,headers:d,request:e};if(e.method==="HEAD")return l.resume(),f;c=a?eN(l,d):
l;const m=e.onDownloadProgress;if(m){const p=new Jd(m);p.on("error",g=>{Ur.error("Error in download progress",g)}),c.pipe(p),c=p}return e.streamResponseStatusCodes?.
has(Number.POSITIVE_INFINITY)||e.streamResponseStatusCodes?.has(f.status)?f.readableStreamBody=c:f.bodyAsText=await tN(c),f}finally{if(e.abortSignal&&r){let l=Promise.
resolve();pa(o)&&(l=Yd(o));let d=Promise.resolve();pa(c)&&(d=Yd(c)),Promise.all([l,d]).then(()=>{r&&e.abortSignal?.removeEventListener("abort",r)}).catch(u=>{Ur.
warning("Error when cleaning up abortListener on httpRequest",u)})}}}makeRequest(e,t,r){const n=new URL(e.url),i=n.protocol!=="https:";if(i&&!e.allowInsecureConnection)
throw new Error(`Cannot connect to ${e.url} while allowInsecureConnection is false.`);const o={agent:e.agent??this.getOrCreateAgent(e,i),hostname:n.hostname,path:`${n.
pathname}${n.search}`,port:n.port,method:e.method,headers:e.headers.toJSON({preserveCase:!0}),...e.requestOverrides};return new Promise((c,l)=>{const d=i?jo.request(
o,c):Go.request(o,c);d.once("error",u=>{l(new En(u.message,{code:u.code??En.REQUEST_SEND_ERROR,request:e}))}),t.signal.addEventListener("abort",()=>{const u=new ps(
"The operation was aborted. Rejecting from abort signal callback while making request.");d.destroy(u),l(u)}),r&&pa(r)?r.pipe(d):r?typeof r=="string"||Buffer.isBuffer(
r)?d.end(r):Kd(r)?d.end(ArrayBuffer.isView(r)?Buffer.from(r.buffer,r.byteOffset,r.byteLength):Buffer.from(r)):(Ur.error("Unrecognized body type",r),l(new En("Un\
recognized body type"))):d.end()})}getOrCreateAgent(e,t){const r=e.disableKeepAlive;if(t)return r?jo.globalAgent:(this.cachedHttpAgent||(this.cachedHttpAgent=new jo.
Agent({keepAlive:!0})),this.cachedHttpAgent);{if(r&&!e.tlsSettings)return Go.globalAgent;const n=e.tlsSettings??Xv;let i=this.cachedHttpsAgents.get(n);return i&&
i.options.keepAlive===!r||(Ur.info("No cached TLS Agent exist, creating a new Agent"),i=new Go.Agent({keepAlive:!r,...n}),this.cachedHttpsAgents.set(n,i)),i}}};
function Zv(e){const t=fa();for(const r of Object.keys(e.headers)){const n=e.headers[r];Array.isArray(n)?n.length>0&&t.set(r,n[0]):n&&t.set(r,n)}return t}s(Zv,"\
getResponseHeaders");function eN(e,t){const r=t.get("Content-Encoding");if(r==="gzip"){const n=Wd.createGunzip();return e.pipe(n),n}else if(r==="deflate"){const n=Wd.
createInflate();return e.pipe(n),n}return e}s(eN,"getDecodedResponseStream");function tN(e){return new Promise((t,r)=>{const n=[];e.on("data",i=>{Buffer.isBuffer(
i)?n.push(i):n.push(Buffer.from(i))}),e.on("end",()=>{t(Buffer.concat(n).toString("utf8"))}),e.on("error",i=>{i&&i?.name==="AbortError"?r(i):r(new En(`Error rea\
ding response as text: ${i.message}`,{code:En.PARSE_ERROR}))})})}s(tN,"streamToText");function rN(e){return e?Buffer.isBuffer(e)?e.length:pa(e)?null:Kd(e)?e.byteLength:
typeof e=="string"?Buffer.from(e).length:null:0}s(rN,"getBodyLength");function nN(){return new Vv}s(nN,"createNodeHttpClient");function iN(){return nN()}s(iN,"c\
reateDefaultHttpClient");var aN="logPolicy";function sN(e={}){const t=e.logger??Ur.info,r=new As({additionalAllowedHeaderNames:e.additionalAllowedHeaderNames,additionalAllowedQueryParameters:e.
additionalAllowedQueryParameters});return{name:aN,async sendRequest(n,i){if(!t.enabled)return i(n);t(`Request: ${r.sanitize(n)}`);const a=await i(n);return t(`R\
esponse status code: ${a.status}`),t(`Headers: ${r.sanitize(a.headers)}`),a}}}s(sN,"logPolicy");function oN(){return"User-Agent"}s(oN,"getHeaderName");var Wo=3;
function lN(){return oN()}s(lN,"getUserAgentHeaderName");var TP=lN();function cN(e,t){return e=Math.ceil(e),t=Math.floor(t),Math.floor(Math.random()*(t-e+1))+e}
s(cN,"getRandomIntegerInclusive");function dN(e,t){const r=t.retryDelayInMs*Math.pow(2,e),n=Math.min(t.maxRetryDelayInMs,r);return{retryAfterInMs:n/2+cN(0,n/2)}}
s(dN,"calculateRetryDelay");var uN="The operation was aborted.";function mN(e,t,r){return new Promise((n,i)=>{let a,o;const c=s(()=>i(new ps(r?.abortErrorMsg?r?.
abortErrorMsg:uN)),"rejectOnAbort"),l=s(()=>{r?.abortSignal&&o&&r.abortSignal.removeEventListener("abort",o)},"removeListeners");if(o=s(()=>(a&&clearTimeout(a),
l(),c()),"onAborted"),r?.abortSignal&&r.abortSignal.aborted)return c();a=setTimeout(()=>{l(),n(t)},e),r?.abortSignal&&r.abortSignal.addEventListener("abort",o)})}
s(mN,"delay");function fN(e,t){const r=e.headers.get(t);if(!r)return;const n=Number(r);if(!Number.isNaN(n))return n}s(fN,"parseHeaderValueAsNumber");var Yo="Ret\
ry-After",pN=["retry-after-ms","x-ms-retry-after-ms",Yo];function $d(e){if(e&&[429,503].includes(e.status))try{for(const i of pN){const a=fN(e,i);if(a===0||a)return a*
(i===Yo?1e3:1)}const t=e.headers.get(Yo);if(!t)return;const n=Date.parse(t)-Date.now();return Number.isFinite(n)?Math.max(0,n):void 0}catch{return}}s($d,"getRet\
ryAfterInMs");function hN(e){return Number.isFinite($d(e))}s(hN,"isThrottlingRetryResponse");function gN(){return{name:"throttlingRetryStrategy",retry({response:e}){
const t=$d(e);return Number.isFinite(t)?{retryAfterInMs:t}:{skipStrategy:!0}}}}s(gN,"throttlingRetryStrategy");var yN=1e3,AN=1e3*64;function bN(e={}){const t=e.
retryDelayInMs??yN,r=e.maxRetryDelayInMs??AN;return{name:"exponentialRetryStrategy",retry({retryCount:n,response:i,responseError:a}){const o=NN(a),c=o&&e.ignoreSystemErrors,
l=vN(i),d=l&&e.ignoreHttpStatusCodes;return i&&(hN(i)||!l)||d||c?{skipStrategy:!0}:a&&!o&&!l?{errorToThrow:a}:dN(n,{retryDelayInMs:t,maxRetryDelayInMs:r})}}}s(bN,
"exponentialRetryStrategy");function vN(e){return!!(e&&e.status!==void 0&&(e.status>=500||e.status===408)&&e.status!==501&&e.status!==505)}s(vN,"isExponentialRe\
tryResponse");function NN(e){return e?e.code==="ETIMEDOUT"||e.code==="ESOCKETTIMEDOUT"||e.code==="ECONNREFUSED"||e.code==="ECONNRESET"||e.code==="ENOENT"||e.code===
"ENOTFOUND":!1}s(NN,"isSystemError");var wN=qd("ts-http-runtime retryPolicy"),CN="retryPolicy";function IN(e,t={maxRetries:Wo}){const r=t.logger||wN;return{name:CN,
async sendRequest(n,i){let a,o,c=-1;e:for(;;){c+=1,a=void 0,o=void 0;try{r.info(`Retry ${c}: Attempting to send request`,n.requestId),a=await i(n),r.info(`Retry\
 ${c}: Received a response from request`,n.requestId)}catch(l){if(r.error(`Retry ${c}: Received an error from request`,n.requestId),!Gd(l))throw l;o=l,a=l.response}
if(n.abortSignal?.aborted)throw r.error(`Retry ${c}: Request aborted.`),new ps;if(c>=(t.maxRetries??Wo)){if(r.info(`Retry ${c}: Maximum retries reached. Returni\
ng the last received response, or throwing the last received error.`),o)throw o;if(a)return a;throw new Error("Maximum retries reached with no response or error\
 to throw")}r.info(`Retry ${c}: Processing ${e.length} retry strategies.`);t:for(const l of e){const d=l.logger||r;d.info(`Retry ${c}: Processing retry strategy\
 ${l.name}.`);const u=l.retry({retryCount:c,response:a,responseError:o});if(u.skipStrategy){d.info(`Retry ${c}: Skipped.`);continue t}const{errorToThrow:f,retryAfterInMs:m,
redirectTo:p}=u;if(f)throw d.error(`Retry ${c}: Retry strategy ${l.name} throws error:`,f),f;if(m||m===0){d.info(`Retry ${c}: Retry strategy ${l.name} retries a\
fter ${m}`),await mN(m,void 0,{abortSignal:n.abortSignal});continue e}if(p){d.info(`Retry ${c}: Retry strategy ${l.name} redirects to ${p}`),n.url=p;continue e}}
if(o)throw r.info("None of the retry strategies could work with the received error. Throwing it."),o;if(a)return r.info("None of the retry strategies could work\
 with the received response. Returning it."),a}}}}s(IN,"retryPolicy");var xN="defaultRetryPolicy";function EN(e={}){return{name:xN,sendRequest:IN([gN(),bN(e)],{
maxRetries:e.maxRetries??Wo}).sendRequest}}s(EN,"defaultRetryPolicy");function SN(e){if(typeof FormData<"u"&&e instanceof FormData){const t={};for(const[r,n]of e.
entries()){const i=t[r];Array.isArray(i)?i.push(n):t[r]=i!==void 0?[i,n]:[n]}return t}}s(SN,"convertBodyToFormDataMap");var _N="formDataPolicy";function BN(){return{
name:_N,async sendRequest(e,t){const r=SN(e.body);if(r&&(e.formData=r,e.body=void 0),e.formData){const n=e.headers.get("Content-Type");n&&n.indexOf("application\
/x-www-form-urlencoded")!==-1?e.body=TN(e.formData):await PN(e.formData,e),e.formData=void 0}return t(e)}}}s(BN,"formDataPolicy");function TN(e){const t=new URLSearchParams;
for(const[r,n]of Object.entries(e))if(Array.isArray(n))for(const i of n)t.append(r,i.toString());else t.append(r,n.toString());return t.toString()}s(TN,"wwwForm\
UrlEncode");async function PN(e,t){const r=t.headers.get("Content-Type");if(r&&!r.startsWith("multipart/form-data"))return;t.headers.set("Content-Type",r??"mult\
ipart/form-data");const n=[];for(const[i,a]of Object.entries(e))for(const o of Array.isArray(a)?a:[a])if(typeof o=="string")n.push({headers:fa({"Content-Disposi\
tion":`form-data; name="${i}"`}),body:Vr(o,"utf-8")});else{if(o==null||typeof o!="object")throw new Error(`Unexpected value for key ${i}: ${o}. Value should be \
serialized to string first.`);{const c=o.name||"blob",l=fa();l.set("Content-Disposition",`form-data; name="${i}"; filename="${c}"`),l.set("Content-Type",o.type||
"application/octet-stream"),n.push({headers:l,body:o})}}t.multipartBody={parts:n}}s(PN,"prepareFormData");var RN="agentPolicy";function kN(e){return{name:RN,sendRequest:s(
async(t,r)=>(t.agent||(t.agent=e),r(t)),"sendRequest")}}s(kN,"agentPolicy");var ON="tlsPolicy";function MN(e){return{name:ON,sendRequest:s(async(t,r)=>(t.tlsSettings||
(t.tlsSettings=e),r(t)),"sendRequest")}}s(MN,"tlsPolicy");var DN=it(_y(),1),LN=it(ky(),1),zN="HTTPS_PROXY",FN="HTTP_PROXY",UN="ALL_PROXY",HN="NO_PROXY",QN="prox\
yPolicy",Xd=[],Vd=!1,qN=new Map;function bs(e){if(process.env[e])return process.env[e];if(process.env[e.toLowerCase()])return process.env[e.toLowerCase()]}s(bs,
"getEnvironmentValue");function Zd(){if(!process)return;const e=bs(zN),t=bs(UN),r=bs(FN);return e||t||r}s(Zd,"loadEnvironmentProxyValue");function jN(e,t,r){if(t.
length===0)return!1;const n=new URL(e).hostname;if(r?.has(n))return r.get(n);let i=!1;for(const a of t)a[0]==="."?(n.endsWith(a)||n.length===a.length-1&&n===a.slice(
1))&&(i=!0):n===a&&(i=!0);return r?.set(n,i),i}s(jN,"isBypassed");function GN(){const e=bs(HN);return Vd=!0,e?e.split(",").map(t=>t.trim()).filter(t=>t.length):
[]}s(GN,"loadNoProxy");function WN(e){if(!e&&(e=Zd(),!e))return;const t=new URL(e);return{host:(t.protocol?t.protocol+"//":"")+t.hostname,port:Number.parseInt(t.
port||"80"),username:t.username,password:t.password}}s(WN,"getDefaultProxySettings");function YN(){const e=Zd();return e?new URL(e):void 0}s(YN,"getDefaultProxy\
SettingsInternal");function eu(e){let t;try{t=new URL(e.host)}catch{throw new Error(`Expecting a valid host string in proxy settings, but found "${e.host}".`)}return t.
port=String(e.port),e.username&&(t.username=e.username),e.password&&(t.password=e.password),t}s(eu,"getUrlFromProxySettings");function tu(e,t,r){if(e.agent)return;
const i=new URL(e.url).protocol!=="https:";e.tlsSettings&&Ur.warning("TLS settings are not supported in combination with custom Proxy, certificates provided to \
the client will be ignored."),i?(t.httpProxyAgent||(t.httpProxyAgent=new LN.HttpProxyAgent(r)),e.agent=t.httpProxyAgent):(t.httpsProxyAgent||(t.httpsProxyAgent=
new DN.HttpsProxyAgent(r)),e.agent=t.httpsProxyAgent)}s(tu,"setProxyAgentOnRequest");function KN(e,t){Vd||Xd.push(...GN());const r=e?eu(e):YN(),n={};return{name:QN,
async sendRequest(i,a){return!i.proxySettings&&r&&!jN(i.url,t?.customNoProxyList??Xd,t?.customNoProxyList?void 0:qN)?tu(i,n,r):i.proxySettings&&tu(i,n,eu(i.proxySettings)),
a(i)}}}s(KN,"proxyPolicy");var ru="decompressResponsePolicy";function JN(){return{name:ru,async sendRequest(e,t){return e.method!=="HEAD"&&e.headers.set("Accept\
-Encoding","gzip,deflate"),t(e)}}}s(JN,"decompressResponsePolicy");var nu="redirectPolicy",iu=["GET","HEAD"];function $N(e={}){const{maxRetries:t=20,allowCrossOriginRedirects:r=!1}=e;
return{name:nu,async sendRequest(n,i){const a=await i(n);return au(i,a,t,r)}}}s($N,"redirectPolicy");async function au(e,t,r,n,i=0){const{request:a,status:o,headers:c}=t,
l=c.get("location");if(l&&(o===300||o===301&&iu.includes(a.method)||o===302&&iu.includes(a.method)||o===303&&a.method==="POST"||o===307)&&i<r){const d=new URL(l,
a.url);if(!n){const f=new URL(a.url);if(d.origin!==f.origin)return Ur.verbose(`Skipping cross-origin redirect from ${f.origin} to ${d.origin}.`),t}a.url=d.toString(),
o===303&&(a.method="GET",a.headers.delete("Content-Length"),delete a.body),a.headers.delete("Authorization");const u=await e(a);return au(e,u,r,n,i+1)}return t}
s(au,"handleRedirect");function su(e){return e instanceof Blob}s(su,"isBlob");import{Readable as Ko}from"stream";async function*ou(){const e=this.getReader();try{
for(;;){const{done:t,value:r}=await e.read();if(t)return;yield r}}finally{e.releaseLock()}}s(ou,"streamAsyncIterator");function XN(e){e[Symbol.asyncIterator]||(e[Symbol.
asyncIterator]=ou.bind(e)),e.values||(e.values=ou.bind(e))}s(XN,"makeAsyncIterable");function lu(e){return e instanceof ReadableStream?(XN(e),Ko.fromWeb(e)):e}s(
lu,"ensureNodeStream");function VN(e){return e instanceof Uint8Array?Ko.from(Buffer.from(e)):su(e)?lu(e.stream()):lu(e)}s(VN,"toStream");async function ZN(e){return function(){
const t=e.map(r=>typeof r=="function"?r():r).map(VN);return Ko.from((async function*(){for(const r of t)for await(const n of r)yield n})())}}s(ZN,"concat");function ew(){
return`----AzSDKFormBoundary${Ho()}`}s(ew,"generateBoundary");function tw(e){let t="";for(const[r,n]of e)t+=`${r}: ${n}\r
`;return t}s(tw,"encodeHeaders");function rw(e){return e instanceof Uint8Array?e.byteLength:su(e)?e.size===-1?void 0:e.size:void 0}s(rw,"getLength");function nw(e){
let t=0;for(const r of e){const n=rw(r);if(n===void 0)return;t+=n}return t}s(nw,"getTotalLength");async function iw(e,t,r){const n=[Vr(`--${r}`,"utf-8"),...t.flatMap(
a=>[Vr(`\r
`,"utf-8"),Vr(tw(a.headers),"utf-8"),Vr(`\r
`,"utf-8"),a.body,Vr(`\r
--${r}`,"utf-8")]),Vr(`--\r
\r
`,"utf-8")],i=nw(n);i&&e.headers.set("Content-Length",i),e.body=await ZN(n)}s(iw,"buildRequestBody");var cu="multipartPolicy",aw=70,sw=new Set("abcdefghijklmnop\
qrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?");function ow(e){if(e.length>aw)throw new Error(`Multipart boundary "${e}" exceeds maximum length of 7\
0 characters`);if(Array.from(e).some(t=>!sw.has(t)))throw new Error(`Multipart boundary "${e}" contains invalid characters`)}s(ow,"assertValidBoundary");function lw(){
return{name:cu,async sendRequest(e,t){if(!e.multipartBody)return t(e);if(e.body)throw new Error("multipartBody and regular body cannot be set at the same time");
let r=e.multipartBody.boundary;const n=e.headers.get("Content-Type")??"multipart/mixed",i=n.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);if(!i)throw new Error(
`Got multipart request body, but content-type header was not multipart: ${n}`);const[,a,o]=i;if(o&&r&&o!==r)throw new Error(`Multipart boundary was specified as\
 ${o} in the header, but got ${r} in the request body`);return r??=o,r?ow(r):r=ew(),e.headers.set("Content-Type",`${a}; boundary=${r}`),await iw(e,e.multipartBody.
parts,r),e.multipartBody=void 0,t(e)}}}s(lw,"multipartPolicy");function cw(){return qv()}s(cw,"createEmptyPipeline2");var du=Hd({logLevelEnvVarName:"AZURE_LOG_L\
EVEL",namespace:"azure"}),RP=du.logger;function mi(e){return du.createClientLogger(e)}s(mi,"createClientLogger2");var fi=mi("core-rest-pipeline");function dw(e={}){
return sN({logger:fi.info,...e})}s(dw,"logPolicy2");var uw=nu;function mw(e={}){return $N(e)}s(mw,"redirectPolicy2");import Jo from"node:os";import Zr from"node:process";
function fw(){return"User-Agent"}s(fw,"getHeaderName2");async function pw(e){if(Zr&&Zr.versions){const t=`${Jo.type()} ${Jo.release()}; ${Jo.arch()}`;Zr.versions.
bun?e.set("Bun",`${Zr.versions.bun} (${t})`):Zr.versions.deno?e.set("Deno",`${Zr.versions.deno} (${t})`):Zr.versions.node&&e.set("Node",`${Zr.versions.node} (${t}\
)`)}}s(pw,"setPlatformSpecificData2");var uu="1.24.0";function hw(e){const t=[];for(const[r,n]of e){const i=n?`${r}/${n}`:r;t.push(i)}return t.join(" ")}s(hw,"g\
etUserAgentString2");function gw(){return fw()}s(gw,"getUserAgentHeaderName2");async function mu(e){const t=new Map;t.set("core-rest-pipeline",uu),await pw(t);const r=hw(
t);return e?`${e} ${r}`:r}s(mu,"getUserAgentValue2");var fu=gw(),yw="userAgentPolicy";function Aw(e={}){const t=mu(e.userAgentPrefix);return{name:yw,async sendRequest(r,n){
return r.headers.has(fu)||r.headers.set(fu,await t),n(r)}}}s(Aw,"userAgentPolicy2");var pu=Symbol("rawContent");function hu(e){return typeof e[pu]=="function"}s(
hu,"hasRawContent");function bw(e){return hu(e)?e[pu]():e}s(bw,"getRawContent");var gu=cu;function vw(){const e=lw();return{name:gu,sendRequest:s(async(t,r)=>{if(t.
multipartBody)for(const n of t.multipartBody.parts)hu(n.body)&&(n.body=bw(n.body));return e.sendRequest(t,r)},"sendRequest")}}s(vw,"multipartPolicy2");var Nw=ru;
function ww(){return JN()}s(ww,"decompressResponsePolicy2");function Cw(e={}){return EN(e)}s(Cw,"defaultRetryPolicy2");function Iw(){return BN()}s(Iw,"formDataP\
olicy2");var Sn=class extends Error{static{s(this,"AbortError2")}constructor(e){super(e),this.name="AbortError"}};function xw(e,t){const{cleanupBeforeAbort:r,abortSignal:n,
abortErrorMsg:i}=t??{};return new Promise((a,o)=>{function c(){o(new Sn(i??"The operation was aborted."))}s(c,"rejectOnAbort");function l(){n?.removeEventListener(
"abort",d)}s(l,"removeListeners");function d(){r?.(),l(),c()}if(s(d,"onAbort"),n?.aborted)return c();try{e(u=>{l(),a(u)},u=>{l(),o(u)})}catch(u){o(u)}n?.addEventListener(
"abort",d)})}s(xw,"createAbortablePromise");var Ew="The delay was aborted.";function yu(e,t){let r;const{abortSignal:n,abortErrorMsg:i}=t??{};return xw(a=>{r=setTimeout(
a,e)},{cleanupBeforeAbort:s(()=>clearTimeout(r),"cleanupBeforeAbort"),abortSignal:n,abortErrorMsg:i??Ew})}s(yu,"delay2");function ha(e){if(Qo(e))return e.message;
{let t;try{typeof e=="object"&&e?t=JSON.stringify(e):t=String(e)}catch{t="[unable to stringify input]"}return`Unknown error ${t}`}}s(ha,"getErrorMessage");function Sw(e){
return Qo(e)}s(Sw,"isError2");function $o(){return Ho()}s($o,"randomUUID2");var Rt=kv;function _w(e,t){return Jv(e,t)}s(_w,"uint8ArrayToString2");function Bw(e,t){
return Vr(e,t)}s(Bw,"stringToUint8Array2");function vs(e){return WN(e)}s(vs,"getDefaultProxySettings2");function Tw(e,t){return KN(e,t)}s(Tw,"proxyPolicy2");var Pw="\
setClientRequestIdPolicy";function Rw(e="x-ms-client-request-id"){return{name:Pw,async sendRequest(t,r){return t.headers.has(e)||t.headers.set(e,t.requestId),r(
t)}}}s(Rw,"setClientRequestIdPolicy");function kw(e){return kN(e)}s(kw,"agentPolicy2");function Ow(e){return MN(e)}s(Ow,"tlsPolicy2");var ga={span:Symbol.for("@\
azure/core-tracing span"),namespace:Symbol.for("@azure/core-tracing namespace")};function Mw(e={}){let t=new Dw(e.parentContext);return e.span&&(t=t.setValue(ga.
span,e.span)),e.namespace&&(t=t.setValue(ga.namespace,e.namespace)),t}s(Mw,"createTracingContext");var Dw=class $s{static{s(this,"_TracingContextImpl")}_contextMap;constructor(t){
this._contextMap=t instanceof $s?new Map(t._contextMap):new Map}setValue(t,r){const n=new $s(this);return n._contextMap.set(t,r),n}getValue(t){return this._contextMap.
get(t)}deleteValue(t){const r=new $s(this);return r._contextMap.delete(t),r}},Lw=it(Oy(),1),Xo=Lw.state;function zw(){return{end:s(()=>{},"end"),isRecording:s(()=>!1,
"isRecording"),recordException:s(()=>{},"recordException"),setAttribute:s(()=>{},"setAttribute"),setStatus:s(()=>{},"setStatus"),addEvent:s(()=>{},"addEvent")}}
s(zw,"createDefaultTracingSpan");function Fw(){return{createRequestHeaders:s(()=>({}),"createRequestHeaders"),parseTraceparentHeader:s(()=>{},"parseTraceparentH\
eader"),startSpan:s((e,t)=>({span:zw(),tracingContext:Mw({parentContext:t.tracingContext})}),"startSpan"),withContext(e,t,...r){return t(...r)}}}s(Fw,"createDef\
aultInstrumenter");function Ns(){return Xo.instrumenterImplementation||(Xo.instrumenterImplementation=Fw()),Xo.instrumenterImplementation}s(Ns,"getInstrumenter");
function Au(e){const{namespace:t,packageName:r,packageVersion:n}=e;function i(d,u,f){const m=Ns().startSpan(d,{...f,packageName:r,packageVersion:n,tracingContext:u?.
tracingOptions?.tracingContext});let p=m.tracingContext;const g=m.span;p.getValue(ga.namespace)||(p=p.setValue(ga.namespace,t)),g.setAttribute("az.namespace",p.
getValue(ga.namespace));const A=Object.assign({},u,{tracingOptions:{...u?.tracingOptions,tracingContext:p}});return{span:g,updatedOptions:A}}s(i,"startSpan");async function a(d,u,f,m){
const{span:p,updatedOptions:g}=i(d,u,m);try{const A=await o(g.tracingOptions.tracingContext,()=>Promise.resolve(f(g,p)));return p.setStatus({status:"success"}),
A}catch(A){throw p.setStatus({status:"error",error:A}),A}finally{p.end()}}s(a,"withSpan");function o(d,u,...f){return Ns().withContext(d,u,...f)}s(o,"withContex\
t");function c(d){return Ns().parseTraceparentHeader(d)}s(c,"parseTraceparentHeader");function l(d){return Ns().createRequestHeaders(d)}return s(l,"createReques\
tHeaders"),{startSpan:i,withSpan:a,withContext:o,parseTraceparentHeader:c,createRequestHeaders:l}}s(Au,"createTracingClient");var ya=En;function Vo(e){return Gd(
e)}s(Vo,"isRestError2");var Uw="tracingPolicy";function Hw(e={}){const t=mu(e.userAgentPrefix),r=new As({additionalAllowedQueryParameters:e.additionalAllowedQueryParameters}),
n=Qw();return{name:Uw,async sendRequest(i,a){if(!n)return a(i);const o=await t,c={"http.url":r.sanitizeUrl(i.url),"http.method":i.method,"http.user_agent":o,requestId:i.
requestId};o&&(c["http.user_agent"]=o);const{span:l,tracingContext:d}=qw(n,i,c)??{};if(!l||!d)return a(i);try{const u=await n.withContext(d,a,i);return Gw(l,u),
u}catch(u){throw jw(l,u),u}}}}s(Hw,"tracingPolicy");function Qw(){try{return Au({namespace:"",packageName:"@azure/core-rest-pipeline",packageVersion:uu})}catch(e){
fi.warning(`Error when creating the TracingClient: ${ha(e)}`);return}}s(Qw,"tryCreateTracingClient");function qw(e,t,r){try{const{span:n,updatedOptions:i}=e.startSpan(
`HTTP ${t.method}`,{tracingOptions:t.tracingOptions},{spanKind:"client",spanAttributes:r});if(!n.isRecording()){n.end();return}const a=e.createRequestHeaders(i.
tracingOptions.tracingContext);for(const[o,c]of Object.entries(a))t.headers.set(o,c);return{span:n,tracingContext:i.tracingOptions.tracingContext}}catch(n){fi.warning(
`Skipping creating a tracing span due to an error: ${ha(n)}`);return}}s(qw,"tryCreateSpan");function jw(e,t){try{e.setStatus({status:"error",error:Sw(t)?t:void 0}),
Vo(t)&&t.statusCode&&e.setAttribute("http.status_code",t.statusCode),e.end()}catch(r){fi.warning(`Skipping tracing span processing due to an error: ${ha(r)}`)}}
s(jw,"tryProcessError");function Gw(e,t){try{e.setAttribute("http.status_code",t.status);const r=t.headers.get("x-ms-request-id");r&&e.setAttribute("serviceRequ\
estId",r),t.status>=400&&e.setStatus({status:"error"}),e.end()}catch(r){fi.warning(`Skipping tracing span processing due to an error: ${ha(r)}`)}}s(Gw,"tryProce\
ssResponse");function bu(e){if(e instanceof AbortSignal)return{abortSignal:e};if(e.aborted)return{abortSignal:AbortSignal.abort("reason"in e?e.reason:void 0)};const t=new AbortController;
let r=!0;function n(){r&&(e.removeEventListener("abort",i),r=!1)}s(n,"cleanup");function i(){t.abort("reason"in e?e.reason:void 0),n()}return s(i,"listener"),e.
addEventListener("abort",i),{abortSignal:t.signal,cleanup:n}}s(bu,"wrapAbortSignalLike");var Ww="wrapAbortSignalLikePolicy";function Yw(){return{name:Ww,sendRequest:s(
async(e,t)=>{if(!e.abortSignal)return t(e);const{abortSignal:r,cleanup:n}=bu(e.abortSignal);e.abortSignal=r;try{return await t(e)}finally{n?.()}},"sendRequest")}}
s(Yw,"wrapAbortSignalLikePolicy");function Kw(e){const t=cw();return Rt&&(e.agent&&t.addPolicy(kw(e.agent)),e.tlsOptions&&t.addPolicy(Ow(e.tlsOptions)),t.addPolicy(
Tw(e.proxyOptions)),t.addPolicy(ww())),t.addPolicy(Yw()),t.addPolicy(Iw(),{beforePolicies:[gu]}),t.addPolicy(Aw(e.userAgentOptions)),t.addPolicy(Rw(e.telemetryOptions?.
clientRequestIdHeaderName)),t.addPolicy(vw(),{afterPhase:"Deserialize"}),t.addPolicy(Cw(e.retryOptions),{phase:"Retry"}),t.addPolicy(Hw({...e.userAgentOptions,...e.
loggingOptions}),{afterPhase:"Retry"}),Rt&&t.addPolicy(mw(e.redirectOptions),{afterPhase:"Retry"}),t.addPolicy(dw(e.loggingOptions),{afterPhase:"Sign"}),t}s(Kw,
"createPipelineFromOptions2");function vu(){const e=iN();return{async sendRequest(t){const{abortSignal:r,cleanup:n}=t.abortSignal?bu(t.abortSignal):{};try{return t.
abortSignal=r,await e.sendRequest(t)}finally{n?.()}}}}s(vu,"createDefaultHttpClient2");function Nu(e){return fa(e)}s(Nu,"createHttpHeaders2");function wu(e){return Hv(
e)}s(wu,"createPipelineRequest2");var MP=mi("core-rest-pipeline retryPolicy"),Jw={forcedRefreshWindowInMs:1e3,retryIntervalInMs:3e3,refreshWindowInMs:1e3*60*2};
async function $w(e,t,r){async function n(){if(Date.now()<r)try{return await e()}catch{return null}else{const a=await e();if(a===null)throw new Error("Failed to\
 refresh access token.");return a}}s(n,"tryGetAccessToken");let i=await n();for(;i===null;)await yu(t),i=await n();return i}s($w,"beginRefresh");function Xw(e,t){
let r=null,n=null,i;const a={...Jw,...t},o={get isRefreshing(){return r!==null},get shouldRefresh(){return n===null?!0:o.isRefreshing?!1:n.refreshAfterTimestamp&&
n.refreshAfterTimestamp<Date.now()?!0:n.expiresOnTimestamp-a.refreshWindowInMs<Date.now()},get mustRefresh(){return n===null||n.expiresOnTimestamp-a.forcedRefreshWindowInMs<
Date.now()}};function c(l,d){return o.isRefreshing||(r=$w(s(()=>e.getToken(l,d),"tryGetAccessToken"),a.retryIntervalInMs,n?.expiresOnTimestamp??Date.now()).then(
f=>(r=null,n=f,i=d.tenantId,n)).catch(f=>{throw r=null,n=null,i=void 0,f})),r}return s(c,"refresh"),async(l,d)=>{const u=!!d.claims,f=i!==d.tenantId;return u&&(n=
null),f||u||o.mustRefresh?c(l,d):(o.shouldRefresh&&c(l,d),n)}}s(Xw,"createTokenCycler");var Vw="bearerTokenAuthenticationPolicy";async function ws(e,t){try{return[
await t(e),void 0]}catch(r){if(Vo(r)&&r.response)return[r.response,r];throw r}}s(ws,"trySendRequest");async function Zw(e){const{scopes:t,getAccessToken:r,request:n}=e,
i={abortSignal:n.abortSignal,tracingOptions:n.tracingOptions,enableCae:!0},a=await r(t,i);a&&e.request.headers.set("Authorization",`Bearer ${a.token}`)}s(Zw,"de\
faultAuthorizeRequest");function Cu(e){return e.status===401&&e.headers.has("WWW-Authenticate")}s(Cu,"isChallengeResponse");async function Iu(e,t){const{scopes:r}=e,
n=await e.getAccessToken(r,{enableCae:!0,claims:t});return n?(e.request.headers.set("Authorization",`${n.tokenType??"Bearer"} ${n.token}`),!0):!1}s(Iu,"authoriz\
eRequestOnCaeChallenge");function xu(e){const{credential:t,scopes:r,challengeCallbacks:n}=e,i=e.logger||fi,a={authorizeRequest:n?.authorizeRequest?.bind(n)??Zw,
authorizeRequestOnChallenge:n?.authorizeRequestOnChallenge?.bind(n)},o=t?Xw(t):()=>Promise.resolve(null);return{name:Vw,async sendRequest(c,l){if(!c.url.toLowerCase().
startsWith("https://"))throw new Error("Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.");await a.authorizeRequest({scopes:Array.
isArray(r)?r:[r],request:c,getAccessToken:o,logger:i});let d,u,f;if([d,u]=await ws(c,l),Cu(d)){let m=Eu(d.headers.get("WWW-Authenticate"));if(m){let p;try{p=atob(
m)}catch{return i.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authenticatio\
n flow. Unparsable claims: ${m}`),d}f=await Iu({scopes:Array.isArray(r)?r:[r],response:d,request:c,getAccessToken:o,logger:i},p),f&&([d,u]=await ws(c,l))}else if(a.
authorizeRequestOnChallenge&&(f=await a.authorizeRequestOnChallenge({scopes:Array.isArray(r)?r:[r],request:c,response:d,getAccessToken:o,logger:i}),f&&([d,u]=await ws(
c,l)),Cu(d)&&(m=Eu(d.headers.get("WWW-Authenticate")??""),m))){let p;try{p=atob(m)}catch{return i.warning(`The WWW-Authenticate header contains "claims" that ca\
nnot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${m}`),d}f=await Iu({scopes:Array.isArray(r)?r:[r],response:d,
request:c,getAccessToken:o,logger:i},p),f&&([d,u]=await ws(c,l))}}if(u)throw u;return d}}}s(xu,"bearerTokenAuthenticationPolicy");function eC(e){const t=/(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g,
r=/(\w+)="([^"]*)"/g,n=[];let i;for(;(i=t.exec(e))!==null;){const a=i[1],o=i[2],c={};let l;for(;(l=r.exec(o))!==null;)c[l[1]]=l[2];n.push({scheme:a,params:c})}return n}
s(eC,"parseChallenges");function Eu(e){return e?eC(e).find(r=>r.scheme==="Bearer"&&r.params.claims&&r.params.error==="insufficient_claims")?.params.claims:void 0}
s(Eu,"getCaeChallengeClaims");function _n(e){const t=e;return t&&typeof t.getToken=="function"&&(t.signRequest===void 0||t.getToken.length>0)}s(_n,"isTokenCrede\
ntial");var Su="DisableKeepAlivePolicy";function tC(){return{name:Su,async sendRequest(e,t){return e.disableKeepAlive=!0,t(e)}}}s(tC,"createDisableKeepAlivePoli\
cy");function rC(e){return e.getOrderedPolicies().some(t=>t.name===Su)}s(rC,"pipelineContainsDisableKeepAlivePolicy");function _u(e){return _w(e,"base64")}s(_u,
"encodeByteArray");function Bu(e){return Bw(e,"base64")}s(Bu,"decodeString");var kt="$",Aa="_";function nC(e,t){return t!=="Composite"&&t!=="Dictionary"&&(typeof e==
"string"||typeof e=="number"||typeof e=="boolean"||t?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i)!==null||e===void 0||e===null)}s(nC,
"isPrimitiveBody");var iC=/^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/;
function aC(e){return iC.test(e)}s(aC,"isDuration");var sC=/^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/i;function oC(e){return sC.
test(e)}s(oC,"isValidUuid");function lC(e){const t={...e.headers,...e.body};return e.hasNullableType&&Object.getOwnPropertyNames(t).length===0?e.shouldWrapBody?
{body:null}:null:e.shouldWrapBody?{...e.headers,body:e.body}:t}s(lC,"handleNullableResponseAndWrappableBody");function Tu(e,t){const r=e.parsedHeaders;if(e.request.
method==="HEAD")return{...r,body:e.parsedBody};const n=t&&t.bodyMapper,i=!!n?.nullable,a=n?.type.name;if(a==="Stream")return{...r,blobBody:e.blobBody,readableStreamBody:e.
readableStreamBody};const o=a==="Composite"&&n.type.modelProperties||{},c=Object.keys(o).some(l=>o[l].serializedName==="");if(a==="Sequence"||c){const l=e.parsedBody??
[];for(const d of Object.keys(o))o[d].serializedName&&(l[d]=e.parsedBody?.[d]);if(r)for(const d of Object.keys(r))l[d]=r[d];return i&&!e.parsedBody&&!r&&Object.
getOwnPropertyNames(o).length===0?null:l}return lC({body:e.parsedBody,headers:r,hasNullableType:i,shouldWrapBody:nC(e.parsedBody,a)})}s(Tu,"flattenResponse");var cC=class{static{
s(this,"SerializerImpl")}modelMappers;isXML;constructor(e={},t=!1){this.modelMappers=e,this.isXML=t}validateConstraints(e,t,r){const n=s((i,a)=>{throw new Error(
`"${r}" with value "${t}" should satisfy the constraint "${i}": ${a}.`)},"failValidation");if(e.constraints&&t!==void 0&&t!==null){const{ExclusiveMaximum:i,ExclusiveMinimum:a,
InclusiveMaximum:o,InclusiveMinimum:c,MaxItems:l,MaxLength:d,MinItems:u,MinLength:f,MultipleOf:m,Pattern:p,UniqueItems:g}=e.constraints;if(i!==void 0&&t>=i&&n("\
ExclusiveMaximum",i),a!==void 0&&t<=a&&n("ExclusiveMinimum",a),o!==void 0&&t>o&&n("InclusiveMaximum",o),c!==void 0&&t<c&&n("InclusiveMinimum",c),l!==void 0&&t.length>
l&&n("MaxItems",l),d!==void 0&&t.length>d&&n("MaxLength",d),u!==void 0&&t.length<u&&n("MinItems",u),f!==void 0&&t.length<f&&n("MinLength",f),m!==void 0&&t%m!==0&&
n("MultipleOf",m),p){const A=typeof p=="string"?new RegExp(p):p;(typeof t!="string"||t.match(A)===null)&&n("Pattern",p)}g&&t.some((A,b,N)=>N.indexOf(A)!==b)&&n(
"UniqueItems",g)}}serialize(e,t,r,n={xml:{}}){const i={xml:{rootName:n.xml.rootName??"",includeRoot:n.xml.includeRoot??!1,xmlCharKey:n.xml.xmlCharKey??Aa}};let a={};
const o=e.type.name;r||(r=e.serializedName),o.match(/^Sequence$/i)!==null&&(a=[]),e.isConstant&&(t=e.defaultValue);const{required:c,nullable:l}=e;if(c&&l&&t===void 0)
throw new Error(`${r} cannot be undefined.`);if(c&&!l&&t==null)throw new Error(`${r} cannot be null or undefined.`);if(!c&&l===!1&&t===null)throw new Error(`${r}\
 cannot be null.`);return t==null||o.match(/^any$/i)!==null?a=t:o.match(/^(Number|String|Boolean|Object|Stream|Uuid)$/i)!==null?a=hC(o,r,t):o.match(/^Enum$/i)!==
null?a=gC(r,e.type.allowedValues,t):o.match(/^(Date|DateTime|TimeSpan|DateTimeRfc1123|UnixTime)$/i)!==null?a=bC(o,t,r):o.match(/^ByteArray$/i)!==null?a=yC(r,t):
o.match(/^Base64Url$/i)!==null?a=AC(r,t):o.match(/^Sequence$/i)!==null?a=vC(this,e,t,r,!!this.isXML,i):o.match(/^Dictionary$/i)!==null?a=NC(this,e,t,r,!!this.isXML,
i):o.match(/^Composite$/i)!==null&&(a=CC(this,e,t,r,!!this.isXML,i)),a}deserialize(e,t,r,n={xml:{}}){const i={xml:{rootName:n.xml.rootName??"",includeRoot:n.xml.
includeRoot??!1,xmlCharKey:n.xml.xmlCharKey??Aa},ignoreUnknownProperties:n.ignoreUnknownProperties??!1};if(t==null)return this.isXML&&e.type.name==="Sequence"&&
!e.xmlIsWrapped&&(t=[]),e.defaultValue!==void 0&&(t=e.defaultValue),t;let a;const o=e.type.name;if(r||(r=e.serializedName),o.match(/^Composite$/i)!==null)a=xC(this,
e,t,r,i);else{if(this.isXML){const c=i.xml.xmlCharKey;t[kt]!==void 0&&t[c]!==void 0&&(t=t[c])}o.match(/^Number$/i)!==null?(a=parseFloat(t),isNaN(a)&&(a=t)):o.match(
/^Boolean$/i)!==null?t==="true"?a=!0:t==="false"?a=!1:a=t:o.match(/^(String|Enum|Object|Stream|Uuid|TimeSpan|any)$/i)!==null?a=t:o.match(/^(Date|DateTime|DateTimeRfc1123)$/i)!==
null?a=new Date(t):o.match(/^UnixTime$/i)!==null?a=pC(t):o.match(/^ByteArray$/i)!==null?a=Bu(t):o.match(/^Base64Url$/i)!==null?a=mC(t):o.match(/^Sequence$/i)!==
null?a=SC(this,e,t,r,i):o.match(/^Dictionary$/i)!==null&&(a=EC(this,e,t,r,i))}return e.isConstant&&(a=e.defaultValue),a}};function pi(e={},t=!1){return new cC(e,
t)}s(pi,"createSerializer");function dC(e,t){let r=e.length;for(;r-1>=0&&e[r-1]===t;)--r;return e.substr(0,r)}s(dC,"trimEnd");function uC(e){if(!e)return;if(!(e instanceof
Uint8Array))throw new Error("Please provide an input of type Uint8Array for converting to Base64Url.");const t=_u(e);return dC(t,"=").replace(/\+/g,"-").replace(
/\//g,"_")}s(uC,"bufferToBase64Url");function mC(e){if(e){if(e&&typeof e.valueOf()!="string")throw new Error("Please provide an input of type string for convert\
ing to Uint8Array");return e=e.replace(/-/g,"+").replace(/_/g,"/"),Bu(e)}}s(mC,"base64UrlToByteArray");function Zo(e){const t=[];let r="";if(e){const n=e.split(
".");for(const i of n)i.charAt(i.length-1)==="\\"?r+=i.substr(0,i.length-1)+".":(r+=i,t.push(r),r="")}return t}s(Zo,"splitSerializeName");function fC(e){if(e)return typeof e.
valueOf()=="string"&&(e=new Date(e)),Math.floor(e.getTime()/1e3)}s(fC,"dateToUnixTime");function pC(e){if(e)return new Date(e*1e3)}s(pC,"unixTimeToDate");function hC(e,t,r){
if(r!=null){if(e.match(/^Number$/i)!==null){if(typeof r!="number")throw new Error(`${t} with value ${r} must be of type number.`)}else if(e.match(/^String$/i)!==
null){if(typeof r.valueOf()!="string")throw new Error(`${t} with value "${r}" must be of type string.`)}else if(e.match(/^Uuid$/i)!==null){if(!(typeof r.valueOf()==
"string"&&oC(r)))throw new Error(`${t} with value "${r}" must be of type string and a valid uuid.`)}else if(e.match(/^Boolean$/i)!==null){if(typeof r!="boolean")
throw new Error(`${t} with value ${r} must be of type boolean.`)}else if(e.match(/^Stream$/i)!==null){const n=typeof r;if(n!=="string"&&typeof r.pipe!="function"&&
typeof r.tee!="function"&&!(r instanceof ArrayBuffer)&&!ArrayBuffer.isView(r)&&!((typeof Blob=="function"||typeof Blob=="object")&&r instanceof Blob)&&n!=="func\
tion")throw new Error(`${t} must be a string, Blob, ArrayBuffer, ArrayBufferView, ReadableStream, or () => ReadableStream.`)}}return r}s(hC,"serializeBasicTypes");
function gC(e,t,r){if(!t)throw new Error(`Please provide a set of allowedValues to validate ${e} as an Enum Type.`);if(!t.some(i=>typeof i.valueOf()=="string"?i.
toLowerCase()===r.toLowerCase():i===r))throw new Error(`${r} is not a valid value for ${e}. The valid values are: ${JSON.stringify(t)}.`);return r}s(gC,"seriali\
zeEnumType");function yC(e,t){if(t!=null){if(!(t instanceof Uint8Array))throw new Error(`${e} must be of type Uint8Array.`);t=_u(t)}return t}s(yC,"serializeByte\
ArrayType");function AC(e,t){if(t!=null){if(!(t instanceof Uint8Array))throw new Error(`${e} must be of type Uint8Array.`);t=uC(t)}return t}s(AC,"serializeBase6\
4UrlType");function bC(e,t,r){if(t!=null){if(e.match(/^Date$/i)!==null){if(!(t instanceof Date||typeof t.valueOf()=="string"&&!isNaN(Date.parse(t))))throw new Error(
`${r} must be an instanceof Date or a string in ISO8601 format.`);t=t instanceof Date?t.toISOString().substring(0,10):new Date(t).toISOString().substring(0,10)}else if(e.
match(/^DateTime$/i)!==null){if(!(t instanceof Date||typeof t.valueOf()=="string"&&!isNaN(Date.parse(t))))throw new Error(`${r} must be an instanceof Date or a \
string in ISO8601 format.`);t=t instanceof Date?t.toISOString():new Date(t).toISOString()}else if(e.match(/^DateTimeRfc1123$/i)!==null){if(!(t instanceof Date||
typeof t.valueOf()=="string"&&!isNaN(Date.parse(t))))throw new Error(`${r} must be an instanceof Date or a string in RFC-1123 format.`);t=t instanceof Date?t.toUTCString():
new Date(t).toUTCString()}else if(e.match(/^UnixTime$/i)!==null){if(!(t instanceof Date||typeof t.valueOf()=="string"&&!isNaN(Date.parse(t))))throw new Error(`${r}\
 must be an instanceof Date or a string in RFC-1123/ISO8601 format for it to be serialized in UnixTime/Epoch format.`);t=fC(t)}else if(e.match(/^TimeSpan$/i)!==
null&&!aC(t))throw new Error(`${r} must be a string in ISO 8601 format. Instead was "${t}".`)}return t}s(bC,"serializeDateTypes");function vC(e,t,r,n,i,a){if(!Array.
isArray(r))throw new Error(`${n} must be of type Array.`);let o=t.type.element;if(!o||typeof o!="object")throw new Error(`"element" metadata for an Array must b\
e defined in the mapper and it must be of type "object" in ${n}.`);o.type.name==="Composite"&&o.type.className&&(o=e.modelMappers[o.type.className]??o);const c=[];
for(let l=0;l<r.length;l++){const d=e.serialize(o,r[l],n,a);if(i&&o.xmlNamespace){const u=o.xmlNamespacePrefix?`xmlns:${o.xmlNamespacePrefix}`:"xmlns";o.type.name===
"Composite"?(c[l]={...d},c[l][kt]={[u]:o.xmlNamespace}):(c[l]={},c[l][a.xml.xmlCharKey]=d,c[l][kt]={[u]:o.xmlNamespace})}else c[l]=d}return c}s(vC,"serializeSeq\
uenceType");function NC(e,t,r,n,i,a){if(typeof r!="object")throw new Error(`${n} must be of type object.`);const o=t.type.value;if(!o||typeof o!="object")throw new Error(
`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${n}.`);const c={};for(const l of Object.keys(r)){const d=e.serialize(
o,r[l],n,a);c[l]=ku(o,d,i,a)}if(i&&t.xmlNamespace){const l=t.xmlNamespacePrefix?`xmlns:${t.xmlNamespacePrefix}`:"xmlns",d=c;return d[kt]={[l]:t.xmlNamespace},d}
return c}s(NC,"serializeDictionaryType");function wC(e,t,r){const n=t.type.additionalProperties;return!n&&t.type.className?Pu(e,t,r)?.type.additionalProperties:
n}s(wC,"resolveAdditionalProperties");function Pu(e,t,r){const n=t.type.className;if(!n)throw new Error(`Class name for model "${r}" is not provided in the mapp\
er "${JSON.stringify(t,void 0,2)}".`);return e.modelMappers[n]}s(Pu,"resolveReferencedMapper");function Ru(e,t,r){let n=t.type.modelProperties;if(!n){const i=Pu(
e,t,r);if(!i)throw new Error(`mapper() cannot be null or undefined for model "${t.type.className}".`);if(n=i?.type.modelProperties,!n)throw new Error(`modelProp\
erties cannot be null or undefined in the mapper "${JSON.stringify(i)}" of type "${t.type.className}" for object "${r}".`)}return n}s(Ru,"resolveModelProperties");
function CC(e,t,r,n,i,a){if(Cs(e,t)&&(t=Ou(e,t,r,"clientName")),r!=null){const o={},c=Ru(e,t,n);for(const d of Object.keys(c)){const u=c[d];if(u.readOnly)continue;
let f,m=o;if(e.isXML)u.xmlIsWrapped?f=u.xmlName:f=u.xmlElementName||u.xmlName;else{const p=Zo(u.serializedName);f=p.pop();for(const g of p){const A=m[g];A==null&&
(r[d]!==void 0&&r[d]!==null||u.defaultValue!==void 0)&&(m[g]={}),m=m[g]}}if(m!=null){if(i&&t.xmlNamespace){const N=t.xmlNamespacePrefix?`xmlns:${t.xmlNamespacePrefix}`:
"xmlns";m[kt]={...m[kt],[N]:t.xmlNamespace}}const p=u.serializedName!==""?n+"."+u.serializedName:n;let g=r[d];const A=Cs(e,t);A&&A.clientName===d&&g==null&&(g=t.
serializedName);const b=e.serialize(u,g,p,a);if(b!==void 0&&f!==void 0&&f!==null){const N=ku(u,b,i,a);i&&u.xmlIsAttribute?(m[kt]=m[kt]||{},m[kt][f]=b):i&&u.xmlIsWrapped?
m[f]={[u.xmlElementName]:N}:m[f]=N}}}const l=wC(e,t,n);if(l){const d=Object.keys(c);for(const u of Object.keys(r))d.every(m=>m!==u)&&Object.defineProperty(o,u,{
value:e.serialize(l,r[u],n+'["'+u+'"]',a),enumerable:!0,configurable:!0,writable:!0})}return o}return r}s(CC,"serializeCompositeType");function ku(e,t,r,n){if(!r||
!e.xmlNamespace)return t;const a={[e.xmlNamespacePrefix?`xmlns:${e.xmlNamespacePrefix}`:"xmlns"]:e.xmlNamespace};if(["Composite"].includes(e.type.name)){if(t[kt])
return t;{const c={...t};return c[kt]=a,c}}const o={};return o[n.xml.xmlCharKey]=t,o[kt]=a,o}s(ku,"getXmlObjectValue");function IC(e,t){return[kt,t.xml.xmlCharKey].
includes(e)}s(IC,"isSpecialXmlProperty");function xC(e,t,r,n,i){const a=i.xml.xmlCharKey??Aa;Cs(e,t)&&(t=Ou(e,t,r,"serializedName"));const o=Ru(e,t,n);let c={};
const l=[];for(const u of Object.keys(o)){const f=o[u],m=Zo(o[u].serializedName);l.push(m[0]);const{serializedName:p,xmlName:g,xmlElementName:A}=f;let b=n;p!==""&&
p!==void 0&&(b=n+"."+p);const N=f.headerCollectionPrefix;if(N){const h={};for(const y of Object.keys(r))y.startsWith(N)&&(h[y.substring(N.length)]=e.deserialize(
f.type.value,r[y],b,i)),l.push(y);c[u]=h}else if(e.isXML)if(f.xmlIsAttribute&&r[kt])c[u]=e.deserialize(f,r[kt][g],b,i);else if(f.xmlIsMsText)r[a]!==void 0?c[u]=
r[a]:typeof r=="string"&&(c[u]=r);else{const h=A||g||p;if(f.xmlIsWrapped){const v=r[g]?.[A]??[];Object.defineProperty(c,u,{value:e.deserialize(f,v,b,i),enumerable:!0,
configurable:!0,writable:!0}),l.push(g)}else{const y=r[h];c[u]=e.deserialize(f,y,b,i),l.push(h)}}else{let h,y=r,v=0;for(const U of m){if(!y)break;v++,y=y[U]}y===
null&&v<m.length&&(y=void 0),h=y;const C=t.type.polymorphicDiscriminator;C&&u===C.clientName&&h==null&&(h=t.serializedName);let D;if(Array.isArray(r[u])&&o[u].serializedName===
""){h=r[u];const U=e.deserialize(f,h,b,i);for(const[le,J]of Object.entries(c))Object.prototype.hasOwnProperty.call(U,le)||(U[le]=J);c=U}else(h!==void 0||f.defaultValue!==
void 0)&&(D=e.deserialize(f,h,b,i),c[u]=D)}}const d=t.type.additionalProperties;if(d){const u=s(f=>{for(const m of Object.keys(o))if(Zo(o[m].serializedName)[0]===
f)return!1;return!0},"isAdditionalProperty");for(const f of Object.keys(r))if(u(f)){const m=e.deserialize(d,r[f],n+'["'+f+'"]',i);Object.defineProperty(c,f,{value:m,
enumerable:!0,configurable:!0,writable:!0})}}else if(r&&!i.ignoreUnknownProperties)for(const u of Object.keys(r))c[u]===void 0&&!l.includes(u)&&!IC(u,i)&&Object.
defineProperty(c,u,{value:r[u],enumerable:!0,configurable:!0,writable:!0});return c}s(xC,"deserializeCompositeType");function EC(e,t,r,n,i){const a=t.type.value;
if(!a||typeof a!="object")throw new Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${n}`);if(r){const o={};
for(const c of Object.keys(r))o[c]=e.deserialize(a,r[c],n,i);return o}return r}s(EC,"deserializeDictionaryType");function SC(e,t,r,n,i){let a=t.type.element;if(!a||
typeof a!="object")throw new Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${n}`);if(r){Array.isArray(
r)||(r=[r]),a.type.name==="Composite"&&a.type.className&&(a=e.modelMappers[a.type.className]??a);const o=[];for(let c=0;c<r.length;c++)o[c]=e.deserialize(a,r[c],
`${n}[${c}]`,i);return o}return r}s(SC,"deserializeSequenceType");function _C(e,t,r){const n=[r];for(;n.length;){const i=n.shift(),a=t===i?t:i+"."+t;if(Object.prototype.
hasOwnProperty.call(e,a))return e[a];for(const[o,c]of Object.entries(e))o.startsWith(i+".")&&c.type.uberParent===i&&c.type.className&&n.push(c.type.className)}}
s(_C,"getIndexDiscriminator");function Ou(e,t,r,n){const i=Cs(e,t);if(i){let a=i[n];if(a){n==="serializedName"&&(a=a.replace(/\\/gi,""));const o=r[a],c=t.type.uberParent??
t.type.className;if(typeof o=="string"&&c){const l=_C(e.modelMappers.discriminators,o,c);l&&(t=l)}}}return t}s(Ou,"getPolymorphicMapper");function Cs(e,t){return t.
type.polymorphicDiscriminator||Mu(e,t.type.uberParent)||Mu(e,t.type.className)}s(Cs,"getPolymorphicDiscriminatorRecursively");function Mu(e,t){return t&&e.modelMappers[t]&&
e.modelMappers[t].type.polymorphicDiscriminator}s(Mu,"getPolymorphicDiscriminatorSafely");var hi={Base64Url:"Base64Url",Boolean:"Boolean",ByteArray:"ByteArray",
Composite:"Composite",Date:"Date",DateTime:"DateTime",DateTimeRfc1123:"DateTimeRfc1123",Dictionary:"Dictionary",Enum:"Enum",Number:"Number",Object:"Object",Sequence:"\
Sequence",String:"String",Stream:"Stream",TimeSpan:"TimeSpan",UnixTime:"UnixTime"},BC=it(My(),1),Du=BC.state;function gi(e,t,r){let n=t.parameterPath;const i=t.
mapper;let a;if(typeof n=="string"&&(n=[n]),Array.isArray(n)){if(n.length>0)if(i.isConstant)a=i.defaultValue;else{let o=Lu(e,n);!o.propertyFound&&r&&(o=Lu(r,n));
let c=!1;o.propertyFound||(c=i.required||n[0]==="options"&&n.length===2),a=c?i.defaultValue:o.propertyValue}}else{i.required&&(a={});for(const[o,c]of Object.entries(
n)){const l=i.type.modelProperties[o],d=gi(e,{parameterPath:c,mapper:l},r);d!==void 0&&(a||(a={}),Object.defineProperty(a,o,{value:d,enumerable:!0,configurable:!0,
writable:!0}))}}return a}s(gi,"getOperationArgumentValueFromParameter");function Lu(e,t){const r={propertyFound:!1};let n=0;for(;n<t.length;++n){const i=t[n];if(e&&
i in e)e=e[i];else break}return n===t.length&&(r.propertyValue=e,r.propertyFound=!0),r}s(Lu,"getPropertyFromParameterPath");var zu=Symbol.for("@azure/core-clien\
t original request");function TC(e){return zu in e}s(TC,"hasOriginalRequest");function yi(e){if(TC(e))return yi(e[zu]);let t=Du.operationRequestMap.get(e);return t||
(t={},Du.operationRequestMap.set(e,t)),t}s(yi,"getOperationRequestInfo");var PC=["application/json","text/json"],RC=["application/xml","application/atom+xml"],kC="\
deserializationPolicy";function OC(e={}){const t=e.expectedContentTypes?.json??PC,r=e.expectedContentTypes?.xml??RC,n=e.parseXML,i=e.serializerOptions,a={xml:{rootName:i?.
xml.rootName??"",includeRoot:i?.xml.includeRoot??!1,xmlCharKey:i?.xml.xmlCharKey??Aa}};return{name:kC,async sendRequest(o,c){const l=await c(o);return LC(t,r,l,
a,n)}}}s(OC,"deserializationPolicy");function MC(e){let t;const r=e.request,n=yi(r),i=n?.operationSpec;return i&&(n?.operationResponseGetter?t=n?.operationResponseGetter(
i,e):t=i.responses[e.status]),t}s(MC,"getOperationResponseMap");function DC(e){const t=e.request,n=yi(t)?.shouldDeserialize;let i;return n===void 0?i=!0:typeof n==
"boolean"?i=n:i=n(e),i}s(DC,"shouldDeserializeResponse");async function LC(e,t,r,n,i){const a=await UC(e,t,r,n,i);if(!DC(a))return a;const c=yi(a.request)?.operationSpec;
if(!c||!c.responses)return a;const l=MC(a),{error:d,shouldReturnResponse:u}=FC(a,c,l,n);if(d)throw d;if(u)return a;if(l){if(l.bodyMapper){let f=a.parsedBody;c.isXML&&
l.bodyMapper.type.name===hi.Sequence&&(f=typeof f=="object"?f[l.bodyMapper.xmlElementName]:[]);try{a.parsedBody=c.serializer.deserialize(l.bodyMapper,f,"operati\
onRes.parsedBody",n)}catch(m){throw new ya(`Error ${m} occurred in deserializing the responseBody - ${a.bodyAsText}`,{statusCode:a.status,request:a.request,response:a})}}else
c.httpMethod==="HEAD"&&(a.parsedBody=r.status>=200&&r.status<300);l.headersMapper&&(a.parsedHeaders=c.serializer.deserialize(l.headersMapper,a.headers.toJSON(),
"operationRes.parsedHeaders",{xml:{},ignoreUnknownProperties:!0}))}return a}s(LC,"deserializeResponseBody");function zC(e){const t=Object.keys(e.responses);return t.
length===0||t.length===1&&t[0]==="default"}s(zC,"isOperationSpecEmpty");function FC(e,t,r,n){const i=200<=e.status&&e.status<300;if(zC(t)?i:!!r)if(r){if(!r.isError)
return{error:null,shouldReturnResponse:!1}}else return{error:null,shouldReturnResponse:!1};const o=r??t.responses.default,c=e.request.streamResponseStatusCodes?.
has(e.status)?`Unexpected status code: ${e.status}`:e.bodyAsText,l=new ya(c,{statusCode:e.status,request:e.request,response:e});if(!o&&!(e.parsedBody?.error?.code&&
e.parsedBody?.error?.message))throw l;const d=o?.bodyMapper,u=o?.headersMapper;try{if(e.parsedBody){const f=e.parsedBody;let m;if(d){let g=f;if(t.isXML&&d.type.
name===hi.Sequence){g=[];const A=d.xmlElementName;typeof f=="object"&&A&&(g=f[A])}m=t.serializer.deserialize(d,g,"error.response.parsedBody",n)}const p=f.error||
m||f;l.code=p.code,p.message&&(l.message=p.message),d&&(l.response.parsedBody=m)}e.headers&&u&&(l.response.parsedHeaders=t.serializer.deserialize(u,e.headers.toJSON(),
"operationRes.parsedHeaders"))}catch(f){l.message=`Error "${f.message}" occurred in deserializing the responseBody - "${e.bodyAsText}" for the default response.`}
return{error:l,shouldReturnResponse:!1}}s(FC,"handleErrorResponse");async function UC(e,t,r,n,i){if(!r.request.streamResponseStatusCodes?.has(r.status)&&r.bodyAsText){
const a=r.bodyAsText,o=r.headers.get("Content-Type")||"",c=o?o.split(";").map(l=>l.toLowerCase()):[];try{if(c.length===0||c.some(l=>e.indexOf(l)!==-1))return r.
parsedBody=JSON.parse(a),r;if(c.some(l=>t.indexOf(l)!==-1)){if(!i)throw new Error("Parsing XML not supported.");const l=await i(a,n.xml);return r.parsedBody=l,r}}catch(l){
const d=`Error "${l}" occurred while parsing the response body - ${r.bodyAsText}.`,u=l.code||ya.PARSE_ERROR;throw new ya(d,{code:u,statusCode:r.status,request:r.
request,response:r})}}return r}s(UC,"parse");function HC(e){const t=new Set;for(const[r,n]of Object.entries(e.responses))n.bodyMapper&&n.bodyMapper.type.name===
hi.Stream&&t.add(Number(r));return t}s(HC,"getStreamingResponseStatusCodes");function en(e){const{parameterPath:t,mapper:r}=e;let n;return typeof t=="string"?n=
t:Array.isArray(t)?n=t.join("."):n=r.serializedName,n}s(en,"getPathStringFromParameter");var QC="serializationPolicy";function qC(e={}){const t=e.stringifyXML;return{
name:QC,sendRequest(r,n){const i=yi(r),a=i?.operationSpec,o=i?.operationArguments;return a&&o&&(jC(r,o,a),GC(r,o,a,t)),n(r)}}}s(qC,"serializationPolicy");function jC(e,t,r){
if(r.headerParameters)for(const i of r.headerParameters){let a=gi(t,i);if(a!=null||i.mapper.required){a=r.serializer.serialize(i.mapper,a,en(i));const o=i.mapper.
headerCollectionPrefix;if(o)for(const c of Object.keys(a))e.headers.set(o+c,a[c]);else e.headers.set(i.mapper.serializedName||en(i),a)}}const n=t.options?.requestOptions?.
customHeaders;if(n)for(const i of Object.keys(n))e.headers.set(i,n[i])}s(jC,"serializeHeaders");function GC(e,t,r,n=function(){throw new Error("XML serializatio\
n unsupported!")}){const i=t.options?.serializerOptions,a={xml:{rootName:i?.xml.rootName??"",includeRoot:i?.xml.includeRoot??!1,xmlCharKey:i?.xml.xmlCharKey??Aa}},
o=a.xml.xmlCharKey;if(r.requestBody&&r.requestBody.mapper){e.body=gi(t,r.requestBody);const c=r.requestBody.mapper,{required:l,serializedName:d,xmlName:u,xmlElementName:f,
xmlNamespace:m,xmlNamespacePrefix:p,nullable:g}=c,A=c.type.name;try{if(e.body!==void 0&&e.body!==null||g&&e.body===null||l){const b=en(r.requestBody);e.body=r.serializer.
serialize(c,e.body,b,a);const N=A===hi.Stream;if(r.isXML){const h=p?`xmlns:${p}`:"xmlns",y=WC(m,h,A,e.body,a);A===hi.Sequence?e.body=n(YC(y,f||u||d,h,m),{rootName:u||
d,xmlCharKey:o}):N||(e.body=n(y,{rootName:u||d,xmlCharKey:o}))}else{if(A===hi.String&&(r.contentType?.match("text/plain")||r.mediaType==="text"))return;N||(e.body=
JSON.stringify(e.body))}}}catch(b){throw new Error(`Error "${b.message}" occurred in serializing the payload - ${JSON.stringify(d,void 0,"  ")}.`)}}else if(r.formDataParameters&&
r.formDataParameters.length>0){e.formData={};for(const c of r.formDataParameters){const l=gi(t,c);if(l!=null){const d=c.mapper.serializedName||en(c);e.formData[d]=
r.serializer.serialize(c.mapper,l,en(c),a)}}}}s(GC,"serializeRequestBody");function WC(e,t,r,n,i){if(e&&!["Composite","Sequence","Dictionary"].includes(r)){const a={};
return a[i.xml.xmlCharKey]=n,a[kt]={[t]:e},a}return n}s(WC,"getXmlValueWithNamespace");function YC(e,t,r,n){if(Array.isArray(e)||(e=[e]),!r||!n)return{[t]:e};const i={
[t]:e};return i[kt]={[r]:n},i}s(YC,"prepareXMLRootList");function Fu(e={}){const t=Kw(e??{});return e.credentialOptions&&t.addPolicy(xu({credential:e.credentialOptions.
credential,scopes:e.credentialOptions.credentialScopes})),t.addPolicy(qC(e.serializationOptions),{phase:"Serialize"}),t.addPolicy(OC(e.deserializationOptions),{
phase:"Deserialize"}),t}s(Fu,"createClientPipeline");var el;function KC(){return el||(el=vu()),el}s(KC,"getCachedDefaultHttpClient");var JC={CSV:",",SSV:" ",Multi:"\
Multi",TSV:"	",Pipes:"|"};function $C(e,t,r,n){const i=XC(t,r,n);let a=!1,o=Uu(e,i);if(t.path){let d=Uu(t.path,i);t.path==="/{nextLink}"&&d.startsWith("/")&&(d=
d.substring(1)),VC(d)?(o=d,a=!0):o=ZC(o,d)}const{queryParams:c,sequenceParams:l}=eI(t,r,n);return o=rI(o,c,l,a),o}s($C,"getRequestUrl");function Uu(e,t){let r=e;
for(const[n,i]of t)r=r.split(n).join(i);return r}s(Uu,"replaceAll");function XC(e,t,r){const n=new Map;if(e.urlParameters?.length)for(const i of e.urlParameters){
let a=gi(t,i,r);const o=en(i);a=e.serializer.serialize(i.mapper,a,o),i.skipEncoding||(a=encodeURIComponent(a)),n.set(`{${i.mapper.serializedName||o}}`,a)}return n}
s(XC,"calculateUrlReplacements");function VC(e){return e.includes("://")}s(VC,"isAbsoluteUrl");function ZC(e,t){if(!t)return e;const r=new URL(e);let n=r.pathname;
n.endsWith("/")||(n=`${n}/`),t.startsWith("/")&&(t=t.substring(1));const i=t.indexOf("?");if(i!==-1){const a=t.substring(0,i),o=t.substring(i+1);n=n+a,o&&(r.search=
r.search?`${r.search}&${o}`:o)}else n=n+t;return Object.assign(r,{pathname:n}),r.toString()}s(ZC,"appendPath");function eI(e,t,r){const n=new Map,i=new Set;if(e.
queryParameters?.length)for(const a of e.queryParameters){a.mapper.type.name==="Sequence"&&a.mapper.serializedName&&i.add(a.mapper.serializedName);let o=gi(t,a,
r);if(o!=null||a.mapper.required){o=e.serializer.serialize(a.mapper,o,en(a));const c=a.collectionFormat?JC[a.collectionFormat]:"";if(Array.isArray(o)&&(o=o.map(
l=>l??"")),a.collectionFormat==="Multi"&&o.length===0)continue;Array.isArray(o)&&(a.collectionFormat==="SSV"||a.collectionFormat==="TSV")&&(o=o.join(c)),a.skipEncoding||
(Array.isArray(o)?o=o.map(l=>encodeURIComponent(l)):o=encodeURIComponent(o)),Array.isArray(o)&&(a.collectionFormat==="CSV"||a.collectionFormat==="Pipes")&&(o=o.
join(c)),n.set(a.mapper.serializedName||en(a),o)}}return{queryParams:n,sequenceParams:i}}s(eI,"calculateQueryParameters");function tI(e){const t=new Map;if(!e||
e[0]!=="?")return t;e=e.slice(1);const r=e.split("&");for(const n of r){const[i,a]=n.split("=",2),o=t.get(i);o?Array.isArray(o)?o.push(a):t.set(i,[o,a]):t.set(i,
a)}return t}s(tI,"simpleParseQueryParams");function rI(e,t,r,n=!1){if(t.size===0)return e;const i=new URL(e),a=tI(i.search);for(const[c,l]of t){const d=a.get(c);
if(Array.isArray(d))if(Array.isArray(l)){d.push(...l);const u=new Set(d);a.set(c,Array.from(u))}else d.push(l);else d?(Array.isArray(l)?l.unshift(d):r.has(c)&&a.
set(c,[d,l]),n||a.set(c,l)):a.set(c,l)}const o=[];for(const[c,l]of a)if(typeof l=="string")o.push(`${c}=${l}`);else if(Array.isArray(l))for(const d of l)o.push(
`${c}=${d}`);else o.push(`${c}=${l}`);return i.search=o.length?`?${o.join("&")}`:"",i.toString()}s(rI,"appendQueryParams");var nI=mi("core-client"),iI=class{static{
s(this,"ServiceClient")}_endpoint;_requestContentType;_allowInsecureConnection;_httpClient;pipeline;constructor(e={}){if(this._requestContentType=e.requestContentType,
this._endpoint=e.endpoint??e.baseUri,e.baseUri&&nI.warning("The baseUri option for SDK Clients has been deprecated, please use endpoint instead."),this._allowInsecureConnection=
e.allowInsecureConnection,this._httpClient=e.httpClient||KC(),this.pipeline=e.pipeline||aI(e),e.additionalPolicies?.length)for(const{policy:t,position:r}of e.additionalPolicies){
const n=r==="perRetry"?"Sign":void 0;this.pipeline.addPolicy(t,{afterPhase:n})}}sendRequest(e){return this.pipeline.sendRequest(this._httpClient,e)}async sendOperationRequest(e,t){
const r=t.baseUrl||this._endpoint;if(!r)throw new Error("If operationSpec.baseUrl is not specified, then the ServiceClient must have a endpoint string property \
that contains the base URL to use.");const n=$C(r,t,e,this),i=wu({url:n});i.method=t.httpMethod;const a=yi(i);a.operationSpec=t,a.operationArguments=e;const o=t.
contentType||this._requestContentType;o&&t.requestBody&&i.headers.set("Content-Type",o);const c=e.options;if(c){const l=c.requestOptions;l&&(l.timeout&&(i.timeout=
l.timeout),l.onUploadProgress&&(i.onUploadProgress=l.onUploadProgress),l.onDownloadProgress&&(i.onDownloadProgress=l.onDownloadProgress),l.shouldDeserialize!==void 0&&
(a.shouldDeserialize=l.shouldDeserialize),l.allowInsecureConnection&&(i.allowInsecureConnection=!0)),c.abortSignal&&(i.abortSignal=c.abortSignal),c.tracingOptions&&
(i.tracingOptions=c.tracingOptions)}this._allowInsecureConnection&&(i.allowInsecureConnection=!0),i.streamResponseStatusCodes===void 0&&(i.streamResponseStatusCodes=
HC(t));try{const l=await this.sendRequest(i),d=Tu(l,t.responses[l.status]);return c?.onResponse&&c.onResponse(l,d),d}catch(l){if(typeof l=="object"&&l?.response){
const d=l.response,u=Tu(d,t.responses[l.statusCode]||t.responses.default);l.details=u,c?.onResponse&&c.onResponse(d,u,l)}throw l}}};function aI(e){const t=sI(e),
r=e.credential&&t?{credentialScopes:t,credential:e.credential}:void 0;return Fu({...e,credentialOptions:r})}s(aI,"createDefaultPipeline2");function sI(e){if(e.credentialScopes)
return e.credentialScopes;if(e.endpoint)return`${e.endpoint}/.default`;if(e.baseUri)return`${e.baseUri}/.default`;if(e.credential)throw new Error("When using cr\
edentials, the ServiceClientOptions must contain either a endpoint or a credentialScopes. Unable to create a bearerTokenAuthenticationPolicy")}s(sI,"getCredenti\
alScopes");var Hu={DefaultScope:"/.default",HeaderConstants:{AUTHORIZATION:"authorization"}};function oI(e){return/^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/.
test(e)}s(oI,"isUuid");var lI=s(async e=>{const t=fI(e.request),r=uI(e.response);if(r){const n=mI(r),i=dI(e,n),a=cI(n);if(!a)return!1;const o=await e.getAccessToken(
i,{...t,tenantId:a});return o?(e.request.headers.set(Hu.HeaderConstants.AUTHORIZATION,`${o.tokenType??"Bearer"} ${o.token}`),!0):!1}return!1},"authorizeRequestO\
nTenantChallenge");function cI(e){const n=new URL(e.authorization_uri).pathname.split("/")[1];if(n&&oI(n))return n}s(cI,"extractTenantId");function dI(e,t){if(!t.
resource_id)return e.scopes;const r=new URL(t.resource_id);let n=new URL(Hu.DefaultScope,r.origin).toString();return n==="https://disk.azure.com/.default"&&(n="\
https://disk.azure.com//.default"),[n]}s(dI,"buildScopes");function uI(e){const t=e.headers.get("WWW-Authenticate");if(e.status===401&&t)return t}s(uI,"getChall\
enge");function mI(e){return`${e.slice(7).trim()} `.split(" ").filter(i=>i).map(i=>(([a,o])=>({[a]:o}))(i.trim().split("="))).reduce((i,a)=>({...i,...a}),{})}s(
mI,"parseChallenge");function fI(e){return{abortSignal:e.abortSignal,requestOptions:{timeout:e.timeout},tracingOptions:e.tracingOptions}}s(fI,"requestToOptions");
var Qu=Symbol("Original PipelineRequest"),pI=Symbol.for("@azure/core-client original request");function tl(e,t={}){const n=e[Qu],i=Nu(e.headers.toJson({preserveCase:!0}));
if(n)return n.headers=i,n;{const a=wu({url:e.url,method:e.method,headers:i,withCredentials:e.withCredentials,timeout:e.timeout,requestId:e.requestId,abortSignal:e.
abortSignal,body:e.body,formData:e.formData,disableKeepAlive:!!e.keepAlive,onDownloadProgress:e.onDownloadProgress,onUploadProgress:e.onUploadProgress,proxySettings:e.
proxySettings,streamResponseStatusCodes:e.streamResponseStatusCodes,agent:e.agent,requestOverrides:e.requestOverrides});return t.originalRequest&&(a[pI]=t.originalRequest),
a}}s(tl,"toPipelineRequest");function Is(e,t){const r=t?.originalRequest??e,n={url:e.url,method:e.method,headers:qu(e.headers),withCredentials:e.withCredentials,
timeout:e.timeout,requestId:e.headers.get("x-ms-client-request-id")||e.requestId,abortSignal:e.abortSignal,body:e.body,formData:e.formData,keepAlive:!!e.disableKeepAlive,
onDownloadProgress:e.onDownloadProgress,onUploadProgress:e.onUploadProgress,proxySettings:e.proxySettings,streamResponseStatusCodes:e.streamResponseStatusCodes,
agent:e.agent,requestOverrides:e.requestOverrides,clone(){throw new Error("Cannot clone a non-proxied WebResourceLike")},prepare(){throw new Error("WebResourceL\
ike.prepare() is not supported by @azure/core-http-compat")},validateRequestProperties(){}};return t?.createProxy?new Proxy(n,{get(i,a,o){return a===Qu?e:a==="c\
lone"?()=>Is(tl(n,{originalRequest:r}),{createProxy:!0,originalRequest:r}):Reflect.get(i,a,o)},set(i,a,o,c){return a==="keepAlive"&&(e.disableKeepAlive=!o),typeof a==
"string"&&["url","method","withCredentials","timeout","requestId","abortSignal","body","formData","onDownloadProgress","onUploadProgress","proxySettings","strea\
mResponseStatusCodes","agent","requestOverrides"].includes(a)&&(e[a]=o),Reflect.set(i,a,o,c)}}):n}s(Is,"toWebResourceLike");function qu(e){return new hI(e.toJSON(
{preserveCase:!0}))}s(qu,"toHttpHeadersLike");function ba(e){return e.toLowerCase()}s(ba,"getHeaderKey");var hI=class ty{static{s(this,"_HttpHeaders")}_headersMap;constructor(t){
if(this._headersMap={},t)for(const r in t)this.set(r,t[r])}set(t,r){this._headersMap[ba(t)]={name:t,value:r.toString()}}get(t){const r=this._headersMap[ba(t)];return r?
r.value:void 0}contains(t){return!!this._headersMap[ba(t)]}remove(t){const r=this.contains(t);return delete this._headersMap[ba(t)],r}rawHeaders(){return this.toJson(
{preserveCase:!0})}headersArray(){const t=[];for(const r in this._headersMap)t.push(this._headersMap[r]);return t}headerNames(){const t=[],r=this.headersArray();
for(let n=0;n<r.length;++n)t.push(r[n].name);return t}headerValues(){const t=[],r=this.headersArray();for(let n=0;n<r.length;++n)t.push(r[n].value);return t}toJson(t={}){
const r={};if(t.preserveCase)for(const n in this._headersMap){const i=this._headersMap[n];r[i.name]=i.value}else for(const n in this._headersMap){const i=this._headersMap[n];
r[ba(i.name)]=i.value}return r}toString(){return JSON.stringify(this.toJson({preserveCase:!0}))}clone(){const t={};for(const r in this._headersMap){const n=this.
_headersMap[r];t[n.name]=n.value}return new ty(t)}},ju=Symbol("Original FullOperationResponse");function Gu(e,t){let r=Is(e.request),n=qu(e.headers);return t?.createProxy?
new Proxy(e,{get(i,a,o){return a==="headers"?n:a==="request"?r:a===ju?e:Reflect.get(i,a,o)},set(i,a,o,c){return a==="headers"?n=o:a==="request"&&(r=o),Reflect.set(
i,a,o,c)}}):{...e,request:r,headers:n}}s(Gu,"toCompatResponse");function Wu(e){const r=e[ju],n=Nu(e.headers.toJson({preserveCase:!0}));return r?(r.headers=n,r):
{...e,headers:n,request:tl(e.request)}}s(Wu,"toPipelineResponse");var gI=class extends iI{static{s(this,"ExtendedServiceClient")}constructor(e){super(e),e.keepAliveOptions?.
enable===!1&&!rC(this.pipeline)&&this.pipeline.addPolicy(tC()),e.redirectOptions?.handleRedirects===!1&&this.pipeline.removePolicy({name:uw})}async sendOperationRequest(e,t){
const r=e?.options?.onResponse;let n;function i(o,c,l){n=o,r&&r(o,c,l)}s(i,"onResponse"),e.options={...e.options,onResponse:i};const a=await super.sendOperationRequest(
e,t);return n&&Object.defineProperty(a,"_response",{value:Gu(n)}),a}},Yu;(function(e){e[e.ERROR=1]="ERROR",e[e.INFO=3]="INFO",e[e.OFF=0]="OFF",e[e.WARNING=2]="W\
ARNING"})(Yu||(Yu={}));var yI={log(e,t){},shouldLog(e){return!1}},AI="RequestPolicyFactoryPolicy";function bI(e){const t=e.slice().reverse();return{name:AI,async sendRequest(r,n){
let i={async sendRequest(c){const l=await n(tl(c));return Gu(l,{createProxy:!0})}};for(const c of t)i=c.create(i,yI);const a=Is(r,{createProxy:!0}),o=await i.sendRequest(
a);return Wu(o)}}}s(bI,"createRequestPolicyFactoryPolicy");function vI(e){return{sendRequest:s(async t=>{const r=await e.sendRequest(Is(t,{createProxy:!0}));return Wu(
r)},"sendRequest")}}s(vI,"convertHttpClient");var Ku=":A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\
\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD",NI=Ku+"\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040",wI="["+Ku+"]["+NI+"]*",CI=new RegExp("^"+wI+"$");function II(e,t){
const r=[];let n=t.exec(e);for(;n;){const i=[];i.startIndex=t.lastIndex-n[0].length;const a=n.length;for(let o=0;o<a;o++)i.push(n[o]);r.push(i),n=t.exec(e)}return r}
s(II,"getAllMatches");var Ju=s(function(e){const t=CI.exec(e);return!(t===null||typeof t>"u")},"isName");function xI(e){return typeof e<"u"}s(xI,"isExist");var rl=[
"hasOwnProperty","toString","valueOf","__defineGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__"],$u=["__proto__","constructor","prototype"],EI={
allowBooleanAttributes:!1,unpairedTags:[]};function Xu(e,t){t=Object.assign({},EI,t);const r=[];let n=!1,i=!1;e[0]==="\uFEFF"&&(e=e.substr(1));for(let a=0;a<e.length;a++)
if(e[a]==="<"&&e[a+1]==="?"){if(a+=2,a=Vu(e,a),a.err)return a}else if(e[a]==="<"){let o=a;if(a++,e[a]==="!"){a=Zu(e,a);continue}else{let c=!1;e[a]==="/"&&(c=!0,
a++);let l="";for(;a<e.length&&e[a]!==">"&&e[a]!==" "&&e[a]!=="	"&&e[a]!==`
`&&e[a]!=="\r";a++)l+=e[a];if(l=l.trim(),l[l.length-1]==="/"&&(l=l.substring(0,l.length-1),a--),!OI(l)){let f;return l.trim().length===0?f="Invalid space after \
'<'.":f="Tag '"+l+"' is an invalid name.",bt("InvalidTag",f,Kt(e,a))}const d=BI(e,a);if(d===!1)return bt("InvalidAttr","Attributes for '"+l+"' have open quote.",
Kt(e,a));let u=d.value;if(a=d.index,u[u.length-1]==="/"){const f=a-u.length;u=u.substring(0,u.length-1);const m=em(u,t);if(m===!0)n=!0;else return bt(m.err.code,
m.err.msg,Kt(e,f+m.err.line))}else if(c)if(d.tagClosed){if(u.trim().length>0)return bt("InvalidTag","Closing tag '"+l+"' can't have attributes or invalid starti\
ng.",Kt(e,o));if(r.length===0)return bt("InvalidTag","Closing tag '"+l+"' has not been opened.",Kt(e,o));{const f=r.pop();if(l!==f.tagName){let m=Kt(e,f.tagStartPos);
return bt("InvalidTag","Expected closing tag '"+f.tagName+"' (opened in line "+m.line+", col "+m.col+") instead of closing tag '"+l+"'.",Kt(e,o))}r.length==0&&(i=
!0)}}else return bt("InvalidTag","Closing tag '"+l+"' doesn't have proper closing.",Kt(e,a));else{const f=em(u,t);if(f!==!0)return bt(f.err.code,f.err.msg,Kt(e,
a-u.length+f.err.line));if(i===!0)return bt("InvalidXml","Multiple possible root nodes found.",Kt(e,a));t.unpairedTags.indexOf(l)!==-1||r.push({tagName:l,tagStartPos:o}),
n=!0}for(a++;a<e.length;a++)if(e[a]==="<")if(e[a+1]==="!"){a++,a=Zu(e,a);continue}else if(e[a+1]==="?"){if(a=Vu(e,++a),a.err)return a}else break;else if(e[a]===
"&"){const f=RI(e,a);if(f==-1)return bt("InvalidChar","char '&' is not expected.",Kt(e,a));a=f}else if(i===!0&&!Ai(e[a]))return bt("InvalidXml","Extra text at t\
he end",Kt(e,a));e[a]==="<"&&a--}}else{if(Ai(e[a]))continue;return bt("InvalidChar","char '"+e[a]+"' is not expected.",Kt(e,a))}if(n){if(r.length==1)return bt("\
InvalidTag","Unclosed tag '"+r[0].tagName+"'.",Kt(e,r[0].tagStartPos));if(r.length>0)return bt("InvalidXml","Invalid '"+JSON.stringify(r.map(a=>a.tagName),null,
4).replace(/\r?\n/g,"")+"' found.",{line:1,col:1})}else return bt("InvalidXml","Start tag expected.",1);return!0}s(Xu,"validate");function Ai(e){return e===" "||
e==="	"||e===`
`||e==="\r"}s(Ai,"isWhiteSpace");function Vu(e,t){const r=t;for(;t<e.length;t++)if(e[t]=="?"||e[t]==" "){const n=e.substr(r,t-r);if(t>5&&n==="xml")return bt("In\
validXml","XML declaration allowed only at the start of the document.",Kt(e,t));if(e[t]=="?"&&e[t+1]==">"){t++;break}else continue}return t}s(Vu,"readPI");function Zu(e,t){
if(e.length>t+5&&e[t+1]==="-"&&e[t+2]==="-"){for(t+=3;t<e.length;t++)if(e[t]==="-"&&e[t+1]==="-"&&e[t+2]===">"){t+=2;break}}else if(e.length>t+8&&e[t+1]==="D"&&
e[t+2]==="O"&&e[t+3]==="C"&&e[t+4]==="T"&&e[t+5]==="Y"&&e[t+6]==="P"&&e[t+7]==="E"){let r=1;for(t+=8;t<e.length;t++)if(e[t]==="<")r++;else if(e[t]===">"&&(r--,r===
0))break}else if(e.length>t+9&&e[t+1]==="["&&e[t+2]==="C"&&e[t+3]==="D"&&e[t+4]==="A"&&e[t+5]==="T"&&e[t+6]==="A"&&e[t+7]==="["){for(t+=8;t<e.length;t++)if(e[t]===
"]"&&e[t+1]==="]"&&e[t+2]===">"){t+=2;break}}return t}s(Zu,"readCommentAndCDATA");var SI='"',_I="'";function BI(e,t){let r="",n="",i=!1;for(;t<e.length;t++){if(e[t]===
SI||e[t]===_I)n===""?n=e[t]:n!==e[t]||(n="");else if(e[t]===">"&&n===""){i=!0;break}r+=e[t]}return n!==""?!1:{value:r,index:t,tagClosed:i}}s(BI,"readAttributeSt\
r");function TI(e){const t=[],r=e.length;let n=0;for(;n<r;){const i=n;for(;n<r&&Ai(e[n]);)n++;if(n>=r)break;if(e[n]==="="){n++;continue}const a=e.slice(i,n),o=n;
for(;n<r&&!Ai(e[n])&&e[n]!=="=";)n++;const c=e.slice(o,n);let l,d=n;for(;d<r&&Ai(e[d]);)d++;d<r&&e[d]==="="&&(l=e.slice(n,d+1),n=d+1);let u,f,m=n;for(;m<r&&Ai(e[m]);)
m++;if(m<r&&(e[m]==='"'||e[m]==="'")){const g=m+1,A=e.indexOf(e[m],g);A!==-1&&(u=e[m],f=e.slice(g,A),n=A+1)}const p={startIndex:i};p[1]=a,p[2]=c,p[3]=l,p[4]=u!==
void 0?!0:void 0,p[5]=u,p[6]=f,t.push(p)}return t}s(TI,"scanAttributeTokens");function em(e,t){const r=TI(e),n={};for(let i=0;i<r.length;i++){if(r[i][1].length===
0)return bt("InvalidAttr","Attribute '"+r[i][2]+"' has no space in starting.",va(r[i]));if(r[i][3]!==void 0&&r[i][4]===void 0)return bt("InvalidAttr","Attribute\
 '"+r[i][2]+"' is without value.",va(r[i]));if(r[i][3]===void 0&&!t.allowBooleanAttributes)return bt("InvalidAttr","boolean attribute '"+r[i][2]+"' is not allow\
ed.",va(r[i]));const a=r[i][2];if(!kI(a))return bt("InvalidAttr","Attribute '"+a+"' is an invalid name.",va(r[i]));if(!Object.prototype.hasOwnProperty.call(n,a))
n[a]=1;else return bt("InvalidAttr","Attribute '"+a+"' is repeated.",va(r[i]))}return!0}s(em,"validateAttributeString");function PI(e,t){let r=/\d/;for(e[t]==="\
x"&&(t++,r=/[\da-fA-F]/);t<e.length;t++){if(e[t]===";")return t;if(!e[t].match(r))break}return-1}s(PI,"validateNumberAmpersand");function RI(e,t){if(t++,e[t]===
";")return-1;if(e[t]==="#")return t++,PI(e,t);let r=0;for(;t<e.length;t++,r++)if(!(e[t].match(/\w/)&&r<20)){if(e[t]===";")break;return-1}return t}s(RI,"validate\
Ampersand");function bt(e,t,r){return{err:{code:e,msg:t,line:r.line||r,col:r.col}}}s(bt,"getErrorObject");function kI(e){return Ju(e)}s(kI,"validateAttrName");function OI(e){
return Ju(e)}s(OI,"validateTagName");function Kt(e,t){const r=e.substring(0,t).split(/\r?\n/);return{line:r.length,col:r[r.length-1].length+1}}s(Kt,"getLineNumb\
erForPosition");function va(e){return e.startIndex+e[1].length}s(va,"getPositionFromMatch");var MI={cent:"\xA2",pound:"\xA3",curren:"\xA4",yen:"\xA5",euro:"\u20AC",
dollar:"$",fnof:"\u0192",inr:"\u20B9",af:"\u060B",birr:"\u1265\u122D",peso:"\u20B1",rub:"\u20BD",won:"\u20A9",yuan:"\xA5",cedil:"\xB8"},tm={amp:"&",apos:"'",gt:"\
>",lt:"<",quot:'"'},DI={nbsp:"\xA0",copy:"\xA9",reg:"\xAE",trade:"\u2122",mdash:"\u2014",ndash:"\u2013",hellip:"\u2026",laquo:"\xAB",raquo:"\xBB",lsquo:"\u2018",
rsquo:"\u2019",ldquo:"\u201C",rdquo:"\u201D",bull:"\u2022",para:"\xB6",sect:"\xA7",deg:"\xB0",frac12:"\xBD",frac14:"\xBC",frac34:"\xBE"},xs=Object.freeze({ALLOW:"\
allow",BLOCK:"block",THROW:"throw"}),LI=new Set("!?\\\\/[]$%{}^&*()<>|+");function rm(e){if(e[0]==="#")throw new Error(`[EntityReplacer] Invalid character '#' i\
n entity name: "${e}"`);for(const t of e)if(LI.has(t))throw new Error(`[EntityReplacer] Invalid character '${t}' in entity name: "${e}"`);return e}s(rm,"validat\
eEntityName");function Na(...e){const t=Object.create(null);for(const r of e)if(r)for(const n of Object.keys(r)){const i=r[n];if(typeof i=="string")t[n]=i;else if(i&&
typeof i=="object"&&i.val!==void 0){const a=i.val;typeof a=="string"&&(t[n]=a)}}return t}s(Na,"mergeEntityMaps");var Bn="external",Es="base",nl="all";function zI(e){
return!e||e===Bn?new Set([Bn]):e===nl?new Set([nl]):e===Es?new Set([Es]):Array.isArray(e)?new Set(e):new Set([Bn])}s(zI,"parseLimitTiers");var rr=Object.freeze(
{allow:0,leave:1,remove:2,throw:3}),FI=new Set([9,10,13]);function UI(e){if(!e)return{xmlVersion:1,onLevel:rr.allow,nullLevel:rr.remove};const t=e.xmlVersion===
1.1?1.1:1,r=rr[e.onNCR]??rr.allow,n=rr[e.nullNCR]??rr.remove,i=Math.max(n,rr.remove);return{xmlVersion:t,onLevel:r,nullLevel:i}}s(UI,"parseNCRConfig");var HI=class{static{
s(this,"EntityDecoder")}constructor(e={}){this._limit=e.limit||{},this._maxTotalExpansions=this._limit.maxTotalExpansions||0,this._maxExpandedLength=this._limit.
maxExpandedLength||0,this._postCheck=typeof e.postCheck=="function"?e.postCheck:r=>r,this._limitTiers=zI(this._limit.applyLimitsTo??Bn),this._numericAllowed=e.numericAllowed??
!0,this._baseMap=Na(tm,e.namedEntities||null),this._externalMap=Object.create(null),this._inputMap=Object.create(null),this._totalExpansions=0,this._expandedLength=
0,this._removeSet=new Set(e.remove&&Array.isArray(e.remove)?e.remove:[]),this._leaveSet=new Set(e.leave&&Array.isArray(e.leave)?e.leave:[]);const t=UI(e.ncr);this.
_ncrXmlVersion=t.xmlVersion,this._ncrOnLevel=t.onLevel,this._ncrNullLevel=t.nullLevel,this._onExternalEntity=typeof e.onExternalEntity=="function"?e.onExternalEntity:
null,this._onInputEntity=typeof e.onInputEntity=="function"?e.onInputEntity:null}_applyRegistrationHook(e,t,r,n){if(!e)return!0;const i=e(t,r);if(i===xs.BLOCK)return!1;
if(i===xs.THROW)throw new Error(`[EntityDecoder] Registration of ${n} entity "&${t};" was rejected by hook`);return!0}setExternalEntities(e){if(e)for(const n of Object.
keys(e))rm(n);if(!this._onExternalEntity){this._externalMap=Na(e);return}const t=Na(e),r=Object.create(null);for(const[n,i]of Object.entries(t))this._applyRegistrationHook(
this._onExternalEntity,n,i,"external")&&(r[n]=i);this._externalMap=r}addExternalEntity(e,t){rm(e),typeof t=="string"&&t.indexOf("&")===-1&&this._applyRegistrationHook(
this._onExternalEntity,e,t,"external")&&(this._externalMap[e]=t)}addInputEntities(e){if(this._totalExpansions=0,this._expandedLength=0,!this._onInputEntity){this.
_inputMap=Na(e);return}const t=Na(e),r=Object.create(null);for(const[n,i]of Object.entries(t))this._applyRegistrationHook(this._onInputEntity,n,i,"input")&&(r[n]=
i);this._inputMap=r}reset(){return this._inputMap=Object.create(null),this._totalExpansions=0,this._expandedLength=0,this}setXmlVersion(e){this._ncrXmlVersion=e===
1.1?1.1:1}decode(e){if(typeof e!="string"||e.length===0||e.indexOf("&")===-1)return e;const t=e,r=[],n=e.length;let i=0,a=0;const o=this._maxTotalExpansions>0,c=this.
_maxExpandedLength>0,l=o||c;for(;a<n;){if(e.charCodeAt(a)!==38){a++;continue}let u=a+1;for(;u<n&&e.charCodeAt(u)!==59&&u-a<=32;)u++;if(u>=n||e.charCodeAt(u)!==59){
a++;continue}const f=e.slice(a+1,u);if(f.length===0){a++;continue}let m,p;if(this._removeSet.has(f))m="",p===void 0&&(p=Bn);else if(this._leaveSet.has(f)){a++;continue}else if(f.
charCodeAt(0)===35){const g=this._resolveNCR(f);if(g===void 0){a++;continue}m=g,p=Es}else{const g=this._resolveName(f);m=g?.value,p=g?.tier}if(m===void 0){a++;continue}
if(a>i&&r.push(e.slice(i,a)),r.push(m),i=u+1,a=i,l&&this._tierCounts(p)){if(o&&(this._totalExpansions++,this._totalExpansions>this._maxTotalExpansions))throw new Error(
`[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`);if(c){const g=m.length-(f.length+2);if(g>0&&(this.
_expandedLength+=g,this._expandedLength>this._maxExpandedLength))throw new Error(`[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength}\
 > ${this._maxExpandedLength}`)}}}i<n&&r.push(e.slice(i));const d=r.length===0?e:r.join("");return this._postCheck(d,t)}_tierCounts(e){return this._limitTiers.has(
nl)?!0:this._limitTiers.has(e)}_resolveName(e){if(e in this._inputMap)return{value:this._inputMap[e],tier:Bn};if(e in this._externalMap)return{value:this._externalMap[e],
tier:Bn};if(e in this._baseMap)return{value:this._baseMap[e],tier:Es}}_classifyNCR(e){return e===0?this._ncrNullLevel:e>=55296&&e<=57343||this._ncrXmlVersion===
1&&e>=1&&e<=31&&!FI.has(e)?rr.remove:-1}_applyNCRAction(e,t,r){switch(e){case rr.allow:return String.fromCodePoint(r);case rr.remove:return"";case rr.leave:return;case rr.
throw:throw new Error(`[EntityDecoder] Prohibited numeric character reference &${t}; (U+${r.toString(16).toUpperCase().padStart(4,"0")})`);default:return String.
fromCodePoint(r)}}_resolveNCR(e){const t=e.charCodeAt(1);let r;if(t===120||t===88?r=parseInt(e.slice(2),16):r=parseInt(e.slice(1),10),Number.isNaN(r)||r<0||r>1114111)
return;const n=this._classifyNCR(r);if(!this._numericAllowed&&n<rr.remove)return;const i=n===-1?this._ncrOnLevel:Math.max(this._ncrOnLevel,n);return this._applyNCRAction(
i,e,r)}},nm=s(e=>rl.includes(e)?"__"+e:e,"defaultOnDangerousProperty"),QI={preserveOrder:!1,attributeNamePrefix:"@_",attributesGroupName:!1,textNodeName:"#text",
ignoreAttributes:!0,removeNSPrefix:!1,allowBooleanAttributes:!1,parseTagValue:!0,parseAttributeValue:!1,trimValues:!0,cdataPropName:!1,numberParseOptions:{hex:!0,
leadingZeros:!0,eNotation:!0,unicode:!1},tagValueProcessor:s(function(e,t){return t},"tagValueProcessor"),attributeValueProcessor:s(function(e,t){return t},"att\
ributeValueProcessor"),stopNodes:[],alwaysCreateTextNode:!1,isArray:s(()=>!1,"isArray"),commentPropName:!1,unpairedTags:[],processEntities:!0,htmlEntities:!1,entityDecoder:null,
ignoreDeclaration:!1,ignorePiTags:!1,transformTagName:!1,transformAttributeName:!1,updateTag:s(function(e,t,r){return e},"updateTag"),captureMetaData:!1,maxNestedTags:100,
strictReservedNames:!0,jPath:!0,onDangerousProperty:nm};function qI(e,t){if(typeof e!="string")return;const r=e.toLowerCase();if(rl.some(n=>r===n.toLowerCase()))
throw new Error(`[SECURITY] Invalid ${t}: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`);if($u.some(n=>r===n.toLowerCase()))throw new Error(
`[SECURITY] Invalid ${t}: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`)}s(qI,"validatePropertyName");function im(e,t){return typeof e==
"boolean"?{enabled:e,maxEntitySize:1e4,maxExpansionDepth:1e4,maxTotalExpansions:1/0,maxExpandedLength:1e5,maxEntityCount:1e3,allowedTags:null,tagFilter:null,appliesTo:"\
all"}:typeof e=="object"&&e!==null?{enabled:e.enabled!==!1,maxEntitySize:Math.max(1,e.maxEntitySize??1e4),maxExpansionDepth:Math.max(1,e.maxExpansionDepth??1e4),
maxTotalExpansions:Math.max(1,e.maxTotalExpansions??1/0),maxExpandedLength:Math.max(1,e.maxExpandedLength??1e5),maxEntityCount:Math.max(1,e.maxEntityCount??1e3),
allowedTags:e.allowedTags??null,tagFilter:e.tagFilter??null,appliesTo:e.appliesTo??"all"}:im(!0)}s(im,"normalizeProcessEntities");var jI=s(function(e){const t=Object.
assign({},QI,e),r=[{value:t.attributeNamePrefix,name:"attributeNamePrefix"},{value:t.attributesGroupName,name:"attributesGroupName"},{value:t.textNodeName,name:"\
textNodeName"},{value:t.cdataPropName,name:"cdataPropName"},{value:t.commentPropName,name:"commentPropName"}];for(const{value:n,name:i}of r)n&&qI(n,i);return t.
onDangerousProperty===null&&(t.onDangerousProperty=nm),t.processEntities=im(t.processEntities,t.htmlEntities),t.unpairedTagsSet=new Set(t.unpairedTags),t.stopNodes&&
Array.isArray(t.stopNodes)&&(t.stopNodes=t.stopNodes.map(n=>typeof n=="string"&&n.startsWith("*.")?".."+n.substring(2):n)),t},"buildOptions"),Tn;typeof Symbol!=
"function"?Tn="@@xmlMetadata":Tn=Symbol("XML Node Metadata");var tn=class{static{s(this,"XmlNode")}constructor(e){this.tagname=e,this.child=[],this[":@"]=Object.
create(null)}add(e,t){e==="__proto__"&&(e="#__proto__"),this.child.push({[e]:t})}addChild(e,t){e.tagname==="__proto__"&&(e.tagname="#__proto__"),e[":@"]&&Object.
keys(e[":@"]).length>0?this.child.push({[e.tagname]:e.child,":@":e[":@"]}):this.child.push({[e.tagname]:e.child}),this.addStartIndex(t)}addStartIndex(e){e!==void 0&&
(this.child[this.child.length-1][Tn]={startIndex:e})}addEndIndex(e){const t=this.child[this.child.length-1];t!==void 0&&t[Tn]!==void 0&&t[Tn].endIndex===void 0&&
(t[Tn].endIndex=e)}static getMetaDataSymbol(){return Tn}},am=":A-Za-z_\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u0486\u0488-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD",
GI=am+"\\-\\.\\d\xB7\u0300-\u036F\u203F-\u2040",sm=":A-Za-z_\xC0-\u02FF\u0370-\u037D\u037F-\u0486\u0488-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}",
WI=sm+"\\-\\.\\d\xB7\u0300-\u036F\u0487\u203F-\u2040",il=s((e,t,r="")=>{const n=e.replace(":",""),i=t.replace(":",""),a=`[${n}][${i}]*`;return{name:new RegExp(`\
^[${e}][${t}]*$`,r),ncName:new RegExp(`^${a}$`,r),qName:new RegExp(`^${a}(?::${a})?$`,r),nmToken:new RegExp(`^[${t}]+$`,r),nmTokens:new RegExp(`^[${t}]+(?:\\s+[${t}\
]+)*$`,r)}},"buildRegexes"),YI=il(am,GI),KI=il(sm,WI,"u"),om=":A-Za-z_",JI=om+"\\-\\.\\d",$I=il(om,JI),lm=s((e="1.0",t=!1)=>t?$I:e==="1.1"?KI:YI,"getRegexes"),cm=s(
(e,{xmlVersion:t="1.0",asciiOnly:r=!1}={})=>lm(t,r).qName.test(e),"qName"),dm=["name","ncName","qName","nmToken","nmTokens"],um=s((e,{xmlVersion:t="1.0",asciiOnly:r=!1,
maxCacheSize:n=2048}={})=>{if(!dm.includes(e))throw new TypeError(`Unknown production "${e}". Must be one of: ${dm.join(", ")}`);const i=lm(t,r)[e];let a=new Map;
const o=s(c=>{const l=a.get(c);if(l!==void 0)return l;const d=i.test(c);return a.size<n&&a.set(c,d),d},"validator");return o.reset=()=>{a=new Map},o},"createVal\
idator"),XI=class{static{s(this,"DocTypeReader")}constructor(e,t){this.suppressValidationErr=!e,this.options=e,this.xmlVersion=t||1}setXmlVersion(e=1){this.xmlVersion=
e}readDocType(e,t){const r=Object.create(null);let n=0;if(e[t+3]==="O"&&e[t+4]==="C"&&e[t+5]==="T"&&e[t+6]==="Y"&&e[t+7]==="P"&&e[t+8]==="E"){t=t+9;let i=1,a=!1,
o=!1,c=null,l="";for(;t<e.length;t++){if(c!==null){e[t]===c&&(c=null),l+=e[t];continue}if(!a&&!o&&(e[t]==='"'||e[t]==="'")){c=e[t],l+=e[t];continue}if(e[t]==="<"&&
!o){if(a&&Pn(e,"!ENTITY",t)){t+=7;let d,u;if([d,u,t]=this.readEntityExp(e,t+1,this.suppressValidationErr),u.indexOf("&")===-1){if(this.options.enabled!==!1&&this.
options.maxEntityCount!=null&&n>=this.options.maxEntityCount)throw new Error(`Entity count (${n+1}) exceeds maximum allowed (${this.options.maxEntityCount})`);r[d]=
u,n++}}else if(a&&Pn(e,"!ELEMENT",t)){t+=8;const{index:d}=this.readElementExp(e,t+1);t=d}else if(a&&Pn(e,"!ATTLIST",t))t+=8;else if(a&&Pn(e,"!NOTATION",t)){t+=9;
const{index:d}=this.readNotationExp(e,t+1,this.suppressValidationErr);t=d}else if(Pn(e,"!--",t))o=!0;else throw new Error("Invalid DOCTYPE");i++,l=""}else if(e[t]===
">"){if(o?e[t-1]==="-"&&e[t-2]==="-"&&(o=!1,i--):i--,i===0)break}else e[t]==="["?a=!0:l+=e[t]}if(c!==null||i!==0)throw new Error("Unclosed DOCTYPE")}else throw new Error(
"Invalid Tag instead of DOCTYPE");return{entities:r,i:t}}readEntityExp(e,t){t=nr(e,t);const r=t;for(;t<e.length&&!/\s/.test(e[t])&&e[t]!=='"'&&e[t]!=="'";)t++;let n=e.
substring(r,t);if(wa(n,{xmlVersion:this.xmlVersion}),t=nr(e,t),!this.suppressValidationErr){if(e.substring(t,t+6).toUpperCase()==="SYSTEM")throw new Error("Exte\
rnal entities are not supported");if(e[t]==="%")throw new Error("Parameter entities are not supported")}let i="";if([t,i]=this.readIdentifierVal(e,t,"entity"),this.
options.enabled!==!1&&this.options.maxEntitySize!=null&&i.length>this.options.maxEntitySize)throw new Error(`Entity "${n}" size (${i.length}) exceeds maximum al\
lowed size (${this.options.maxEntitySize})`);return t--,[n,i,t]}readNotationExp(e,t){t=nr(e,t);const r=t;for(;t<e.length&&!/\s/.test(e[t]);)t++;let n=e.substring(
r,t);!this.suppressValidationErr&&wa(n,{xmlVersion:this.xmlVersion}),t=nr(e,t);const i=e.substring(t,t+6).toUpperCase();if(!this.suppressValidationErr&&i!=="SYS\
TEM"&&i!=="PUBLIC")throw new Error(`Expected SYSTEM or PUBLIC, found "${i}"`);t+=i.length,t=nr(e,t);let a=null,o=null;if(i==="PUBLIC")[t,a]=this.readIdentifierVal(
e,t,"publicIdentifier"),t=nr(e,t),(e[t]==='"'||e[t]==="'")&&([t,o]=this.readIdentifierVal(e,t,"systemIdentifier"));else if(i==="SYSTEM"&&([t,o]=this.readIdentifierVal(
e,t,"systemIdentifier"),!this.suppressValidationErr&&!o))throw new Error("Missing mandatory system identifier for SYSTEM notation");return{notationName:n,publicIdentifier:a,
systemIdentifier:o,index:--t}}readIdentifierVal(e,t,r){let n="";const i=e[t];if(i!=='"'&&i!=="'")throw new Error(`Expected quoted string, found "${i}"`);t++;const a=t;
for(;t<e.length&&e[t]!==i;)t++;if(n=e.substring(a,t),e[t]!==i)throw new Error(`Unterminated ${r} value`);return t++,[t,n]}readElementExp(e,t){t=nr(e,t);const r=t;
for(;t<e.length&&!/\s/.test(e[t]);)t++;let n=e.substring(r,t);if(!this.suppressValidationErr&&!cm(n,{xmlVersion:this.xmlVersion}))throw new Error(`Invalid eleme\
nt name: "${n}"`);t=nr(e,t);let i="";if(e[t]==="E"&&Pn(e,"MPTY",t))t+=4;else if(e[t]==="A"&&Pn(e,"NY",t))t+=2;else if(e[t]==="("){t++;const a=t;for(;t<e.length&&
e[t]!==")";)t++;if(i=e.substring(a,t),e[t]!==")")throw new Error("Unterminated content model")}else if(!this.suppressValidationErr)throw new Error(`Invalid Elem\
ent Expression, found "${e[t]}"`);return{elementName:n,contentModel:i.trim(),index:t}}readAttlistExp(e,t){t=nr(e,t);let r=t;for(;t<e.length&&!/\s/.test(e[t]);)t++;
let n=e.substring(r,t);for(wa(n,{xmlVersion:this.xmlVersion}),t=nr(e,t),r=t;t<e.length&&!/\s/.test(e[t]);)t++;let i=e.substring(r,t);if(!wa(i,{xmlVersion:this.xmlVersion}))
throw new Error(`Invalid attribute name: "${i}"`);t=nr(e,t);let a="";if(e.substring(t,t+8).toUpperCase()==="NOTATION"){if(a="NOTATION",t+=8,t=nr(e,t),e[t]!=="(")
throw new Error(`Expected '(', found "${e[t]}"`);t++;let c=[];for(;t<e.length&&e[t]!==")";){const l=t;for(;t<e.length&&e[t]!=="|"&&e[t]!==")";)t++;let d=e.substring(
l,t);if(d=d.trim(),!wa(d,{xmlVersion:this.xmlVersion}))throw new Error(`Invalid notation name: "${d}"`);c.push(d),e[t]==="|"&&(t++,t=nr(e,t))}if(e[t]!==")")throw new Error(
"Unterminated list of notations");t++,a+=" ("+c.join("|")+")"}else{const c=t;for(;t<e.length&&!/\s/.test(e[t]);)t++;a+=e.substring(c,t);const l=["CDATA","ID","I\
DREF","IDREFS","ENTITY","ENTITIES","NMTOKEN","NMTOKENS"];if(!this.suppressValidationErr&&!l.includes(a.toUpperCase()))throw new Error(`Invalid attribute type: "${a}\
"`)}t=nr(e,t);let o="";return e.substring(t,t+8).toUpperCase()==="#REQUIRED"?(o="#REQUIRED",t+=8):e.substring(t,t+7).toUpperCase()==="#IMPLIED"?(o="#IMPLIED",t+=
7):[t,o]=this.readIdentifierVal(e,t,"ATTLIST"),{elementName:n,attributeName:i,attributeType:a,defaultValue:o,index:t}}},nr=s((e,t)=>{for(;t<e.length&&/\s/.test(
e[t]);)t++;return t},"skipWhitespace");function Pn(e,t,r){for(let n=0;n<t.length;n++)if(t[n]!==e[r+n+1])return!1;return!0}s(Pn,"hasSeq");function wa(e,t){if(cm(
e,{xmlVersion:t}))return e;throw new Error(`Invalid entity name ${e}`)}s(wa,"validateEntityName2");var VI=[48,1632,1776,2406,2534,2662,2790,2918,3046,3174,3302,
3430,3558,3664,3792,3872,4160,4240,6112,6160,6470,6608,6784,6800,6992,7088,7232,7248,65296,120782,120792,120802,120812,120822,66720,68912,69734,69872,69942,70096,
70384,70736,70864,71248,71360,71472,71904,72016,72688,72784,73040,73120,73552,92768,92864,93008,123200,123632,124144,125264,130032],al=255,sl=new Map,mm=65535,fm=1632,
Ca=fm,ZI=mm-fm+1,ol=new Uint8Array(ZI).fill(al);for(const e of VI)for(let t=0;t<10;t++){const r=e+t;r<=mm?ol[r-Ca]=t:sl.set(r,t)}var pm=48,hm=57,gm=45,Ss=new Set(
[8722,65293,65123]);function ex(e){if(typeof e!="string")return e;const t=e.length;if(t===0)return e;let r=-1;for(let i=0;i<t;i++){const a=e.charCodeAt(i);if(!(a>=
pm&&a<=hm||a===gm)){if(a<Ca){if(Ss.has(a)){r=i;break}continue}if(a>=55296&&a<=56319){if(i+1<t){const o=e.charCodeAt(i+1);if(o>=56320&&o<=57343){const c=65536+(a-
55296<<10)+(o-56320);if(sl.has(c)){r=i;break}}}continue}if(ol[a-Ca]!==al||Ss.has(a)){r=i;break}}}if(r===-1)return e;const n=[];r>0&&n.push(e.slice(0,r));for(let i=r;i<
t;i++){const a=e.charCodeAt(i);if(a>=pm&&a<=hm||a===gm){n.push(e[i]);continue}if(a<Ca){n.push(Ss.has(a)?"-":e[i]);continue}if(a>=55296&&a<=56319){if(i+1<t){const c=e.
charCodeAt(i+1);if(c>=56320&&c<=57343){const l=65536+(a-55296<<10)+(c-56320),d=sl.get(l);if(d!==void 0){n.push(String.fromCharCode(d+48)),i++;continue}}}n.push(
e[i]);continue}if(Ss.has(a)){n.push("-");continue}const o=ol[a-Ca];n.push(o!==al?String.fromCharCode(o+48):e[i])}return n.join("")}s(ex,"anynum");var tx=ex,rx=/^[-+]?0x[a-fA-F0-9]+$/,
nx=/^0b[01]+$/,ix=/^0o[0-7]+$/,ax=/^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/,sx={hex:!0,binary:!1,octal:!1,leadingZeros:!0,decimalPoint:".",eNotation:!0,infinity:"ori\
ginal",unicode:!1};function ox(e,t={}){if(t=Object.assign({},sx,t),!e||typeof e!="string")return e;let r=e.trim();if(r.length===0)return e;if(t.skipLike!==void 0&&
t.skipLike.test(r))return e;if(r==="0"||t.unicode&&(r=tx(r),r==="0"))return 0;if(t.hex&&rx.test(r))return ll(r,16);if(t.binary&&nx.test(r))return ll(r,2);if(t.octal&&
ix.test(r))return ll(r,8);if(isFinite(r)){if(r.includes("e")||r.includes("E"))return cx(e,r,t);{const n=ax.exec(r);if(n){const i=n[1]||"",a=n[2];let o=dx(n[3]);
const c=i?r[a.length+1]===".":r[a.length]===".";if(!t.leadingZeros&&(a.length>1||a.length===1&&!c))return e;{const l=Number(r),d=String(l);if(l===0)return l;if(d.
search(/[eE]/)!==-1)return t.eNotation?l:e;if(r.indexOf(".")!==-1)return d==="0"||d===o||d===`${i}${o}`?l:e;let u=a?o:r;return a?u===d||i+u===d?l:e:u===d||u===i+
d?l:e}}else return e}}else{const n=Number(r);return Number.isNaN(n)?e:ux(e,n,t)}}s(ox,"toNumber");var lx=/^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;function cx(e,t,r){
if(!r.eNotation)return e;const n=t.match(lx);if(n){let i=n[1]||"";const a=n[3].indexOf("e")===-1?"E":"e",o=n[2],c=i?t[o.length+1]===a:t[o.length]===a;return o.length>
1&&c?e:o.length===1&&(n[3].startsWith(`.${a}`)||n[3][0]===a)?Number(t):o.length>0?r.leadingZeros&&!c?Number(t):e:Number(t)}else return e}s(cx,"resolveEnotation");
function dx(e){if(e&&e.indexOf(".")!==-1){let t=e.length;for(;t>0&&e.charCodeAt(t-1)===48;)t--;return e=e.slice(0,t),e==="."?e="0":e[0]==="."?e="0"+e:e[e.length-
1]==="."&&(e=e.substring(0,e.length-1)),e}return e}s(dx,"trimZeros");function ll(e,t){const r=e.trim();if((t===2||t===8)&&(e=r.substring(2)),parseInt)return parseInt(
e,t);if(Number.parseInt)return Number.parseInt(e,t);if(window&&window.parseInt)return window.parseInt(e,t);throw new Error("parseInt, Number.parseInt, window.pa\
rseInt are not supported")}s(ll,"parse_int");function ux(e,t,r){const n=t===1/0;switch(r.infinity.toLowerCase()){case"null":return null;case"infinity":return t;case"\
string":return n?"Infinity":"-Infinity";default:return e}}s(ux,"handleInfinity");function mx(e){return typeof e=="function"?e:Array.isArray(e)?t=>{for(const r of e)
if(typeof r=="string"&&t===r||r instanceof RegExp&&r.test(t))return!0}:()=>!1}s(mx,"getIgnoreAttributesFn");var bi=class{static{s(this,"Expression")}constructor(e,t={},r){
this.pattern=e,this.separator=t.separator||".",this.segments=this._parse(e),this.data=r,this._hasDeepWildcard=this.segments.some(n=>n.type==="deep-wildcard"),this.
_hasAttributeCondition=this.segments.some(n=>n.attrName!==void 0),this._hasPositionSelector=this.segments.some(n=>n.position!==void 0)}_parse(e){const t=[];let r=0,
n="";for(;r<e.length;)e[r]===this.separator?r+1<e.length&&e[r+1]===this.separator?(n.trim()&&(t.push(this._parseSegment(n.trim())),n=""),t.push({type:"deep-wild\
card"}),r+=2):(n.trim()&&t.push(this._parseSegment(n.trim())),n="",r++):(n+=e[r],r++);return n.trim()&&t.push(this._parseSegment(n.trim())),t}_parseSegment(e){const t={
type:"tag"};let r=null,n=e;const i=e.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);if(i&&(n=i[1]+i[3],i[2])){const d=i[2].slice(1,-1);d&&(r=d)}let a,o=n;if(n.includes("::")){
const d=n.indexOf("::");if(a=n.substring(0,d).trim(),o=n.substring(d+2).trim(),!a)throw new Error(`Invalid namespace in pattern: ${e}`)}let c,l=null;if(o.includes(
":")){const d=o.lastIndexOf(":"),u=o.substring(0,d).trim(),f=o.substring(d+1).trim();["first","last","odd","even"].includes(f)||/^nth\(\d+\)$/.test(f)?(c=u,l=f):
c=o}else c=o;if(!c)throw new Error(`Invalid segment pattern: ${e}`);if(t.tag=c,a&&(t.namespace=a),r)if(r.includes("=")){const d=r.indexOf("=");t.attrName=r.substring(
0,d).trim(),t.attrValue=r.substring(d+1).trim()}else t.attrName=r.trim();if(l){const d=l.match(/^nth\((\d+)\)$/);d?(t.position="nth",t.positionValue=parseInt(d[1],
10)):t.position=l}return t}get length(){return this.segments.length}hasDeepWildcard(){return this._hasDeepWildcard}hasAttributeCondition(){return this._hasAttributeCondition}hasPositionSelector(){
return this._hasPositionSelector}toString(){return this.pattern}},fx=class{static{s(this,"ExpressionSet")}constructor(){this._byDepthAndTag=new Map,this._wildcardByDepth=
new Map,this._deepWildcards=[],this._deepByTerminalTag=new Map,this._patterns=new Set,this._sealed=!1}add(e){if(this._sealed)throw new TypeError("ExpressionSet \
is sealed. Create a new ExpressionSet to add more expressions.");if(this._patterns.has(e.pattern))return this;if(this._patterns.add(e.pattern),e.hasDeepWildcard()){
const i=e.segments[e.segments.length-1];if(i&&i.type!=="deep-wildcard"&&i.tag!=="*"){const a=i.tag;this._deepByTerminalTag.has(a)||this._deepByTerminalTag.set(a,
[]),this._deepByTerminalTag.get(a).push(e)}else this._deepWildcards.push(e);return this}const t=e.length,n=e.segments[e.segments.length-1]?.tag;if(!n||n==="*")this.
_wildcardByDepth.has(t)||this._wildcardByDepth.set(t,[]),this._wildcardByDepth.get(t).push(e);else{const i=`${t}:${n}`;this._byDepthAndTag.has(i)||this._byDepthAndTag.
set(i,[]),this._byDepthAndTag.get(i).push(e)}return this}addAll(e){for(const t of e)this.add(t);return this}has(e){return this._patterns.has(e.pattern)}get size(){
return this._patterns.size}seal(){return this._sealed=!0,this}get isSealed(){return this._sealed}matchesAny(e){return this.findMatch(e)!==null}findMatch(e){const t=e.
getDepth(),r=e.getCurrentTag(),n=`${t}:${r}`,i=this._byDepthAndTag.get(n);if(i){for(let c=0;c<i.length;c++)if(e.matches(i[c]))return i[c]}const a=this._wildcardByDepth.
get(t);if(a){for(let c=0;c<a.length;c++)if(e.matches(a[c]))return a[c]}const o=this._deepByTerminalTag.get(r);if(o){for(let c=0;c<o.length;c++)if(e.matches(o[c]))
return o[c]}for(let c=0;c<this._deepWildcards.length;c++)if(e.matches(this._deepWildcards[c]))return this._deepWildcards[c];return null}},px=class{static{s(this,
"MatcherView")}constructor(e){this._matcher=e}get separator(){return this._matcher.separator}getCurrentTag(){const e=this._matcher.path;return e.length>0?e[e.length-
1].tag:void 0}getCurrentNamespace(){const e=this._matcher.path;return e.length>0?e[e.length-1].namespace:void 0}getAttrValue(e){const t=this._matcher.path;if(t.
length!==0)return t[t.length-1].values?.[e]}hasAttr(e){const t=this._matcher.path;if(t.length===0)return!1;const r=t[t.length-1];return r.values!==void 0&&e in r.
values}getAnyParentAttr(e){return this._matcher.getAnyParentAttr(e)}hasAnyParentAttr(e){return this._matcher.hasAnyParentAttr(e)}getPosition(){const e=this._matcher.
path;return e.length===0?-1:e[e.length-1].position??0}getCounter(){const e=this._matcher.path;return e.length===0?-1:e[e.length-1].counter??0}getIndex(){return this.
getPosition()}getDepth(){return this._matcher.path.length}toString(e,t=!0){return this._matcher.toString(e,t)}toArray(){return this._matcher.path.map(e=>e.tag)}matches(e){
return this._matcher.matches(e)}matchesAny(e){return e.matchesAny(this._matcher)}},cl=class{static{s(this,"Matcher")}constructor(e={}){this.separator=e.separator||
".",this.path=[],this.siblingStacks=[],this._pathStringCache=null,this._view=new px(this),this._keptAttrs=[]}push(e,t=null,r=null,n=null){this._pathStringCache=
null,this.path.length>0&&(this.path[this.path.length-1].values=void 0);const i=this.path.length;let a=this.siblingStacks[i];a||(a={counts:new Map,total:0},this.
siblingStacks[i]=a);const o=r?`${r}:${e}`:e,c=a.counts.get(o)||0,l=a.total;a.counts.set(o,c+1),a.total++;const d={tag:e,position:l,counter:c};r!=null&&(d.namespace=
r),t!=null&&(d.values=t),this.path.push(d);const u=this.path.length,f=n!==null?n.keep:null;if(f!=null&&f.length>0&&t)for(let m=0;m<f.length;m++){const p=f[m];t[p]!==
void 0&&this._keptAttrs.push({depth:u,name:p,value:t[p]})}}pop(){if(this.path.length===0)return;this._pathStringCache=null;const e=this.path.pop();this.siblingStacks.
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
e.siblingStacks.map(t=>t&&{counts:new Map(t.counts),total:t.total}),this._keptAttrs=(e.keptAttrs||[]).map(t=>({...t}))}readOnly(){return this._view}},hx=[{id:"h\
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
 credential harvesting injection",pattern:/<form[\s>/]/i}],_s=hx,gx=[{id:"xml-cdata-injection",description:"CDATA section injection: <![CDATA[ breaks out of tex\
t node context",pattern:/<!\[CDATA\[/i},{id:"xml-cdata-close",description:"CDATA close sequence: ]]> can terminate an enclosing CDATA section",pattern:/\]\]>/},
{id:"xml-processing-instruction",description:"XML processing instruction: <?xml-stylesheet or <?php etc.",pattern:/<\?(?:xml[\- ]|php|asp)/i},{id:"xml-doctype-i\
njection",description:"DOCTYPE declaration embedded in content \u2014 can define entities",pattern:/<!DOCTYPE(?:[\s[]|$)/i},{id:"xml-entity-system",description:"\
SYSTEM keyword \u2014 used in external entity declarations (XXE)",pattern:/\bSYSTEM\s+["']/i},{id:"xml-entity-public",description:"PUBLIC keyword \u2014 used in exte\
rnal entity declarations (XXE)",pattern:/\bPUBLIC\s+["']/i},{id:"xml-entity-declaration",description:"<!ENTITY declaration \u2014 defines entities, potential XXE or \
entity expansion",pattern:/<!ENTITY[\s%]/i},{id:"xml-billion-laughs",description:"Entity reference chaining / billion laughs: repeated &eX; style references",pattern:/(?:&\w{1,20};){3,}/},
{id:"xml-namespace-confusion",description:"xmlns: attribute injection \u2014 can redefine namespaces to confuse parsers",pattern:/\bxmlns(?::\w{1,40})?\s*=/i},{
id:"xml-comment-injection",description:"<!-- comment injection \u2014 can hide content from some parsers",pattern:/<!--/},{id:"xml-comment-close",description:"-\
-> closes an enclosing XML comment",pattern:/-->/},{id:"xml-pi-close",description:"?> closes an enclosing processing instruction",pattern:/\?>/}],Bs=gx,yx=[{id:"\
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
tyle-javascript",description:"style= attribute containing javascript: (e.g. background:url(javascript:...))",pattern:/style\s*=[\s\S]{0,60}javascript\s*:/i}],dl=yx,
Ax=[{id:"sql-block-comment-open",description:"SQL block comment open: /* ... */ \u2014 unusual in legitimate user text",pattern:/\/\*/},{id:"sql-union-select",description:"\
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
ion",pattern:/\bINFORMATION_SCHEMA\b/i}],ul=Ax,bx=[{id:"shell-path-traversal-unix",description:"Unix path traversal: ../  \u2014 climbing the directory tree",pattern:/\.\.\//},
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
n exfiltrate data or download payloads",pattern:/\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i}],ym=bx,vx=[{id:"redos-nested-quantifier-plus",description:"Nest\
ed + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.",pattern:/\([^)]*\+[^)]*\)[+*]/},{id:"redos-nested-quantifier-star",description:"Neste\
d * quantifier: (a*)* or (a*)+ \u2014 catastrophic backtracking",pattern:/\([^)]*\*[^)]*\)[*+]/},{id:"redos-nested-groups",description:"Doubly nested quantified\
 groups: ((a+)+) \u2014 guaranteed catastrophic",pattern:/\(\([^)]{0,40}\)[+*]\)[+*]/},{id:"redos-alternation-overlap",description:"Overlapping alternation unde\
r quantifier: (a|a)+ \u2014 ambiguous NFA paths",pattern:/\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/},{id:"redos-star-plus-concat",description:"\
(x*x)+ pattern \u2014 triggers super-linear backtracking",pattern:/\([^)]{0,10}\*[^)]{0,10}\)[+*]/},{id:"redos-dot-star-greedy",description:"(.*){n,} or (.+){n,\
} \u2014 repeated greedy dot quantifiers",pattern:/\(\.[*+]\)\{?\d/},{id:"redos-large-repetition",description:"Very large fixed or range repetition count {1000,\
} or {1000,n} \u2014 denial of service via backtracking",pattern:/\{\d{4,}(?:,\d*)?\}/},{id:"redos-catastrophic-alternation",description:"Long alternation with \
many similar branches \u2014 polynomial backtracking risk",pattern:/\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/}],Am=vx,or=`["'\\s]*:`,Nx=[{id:"nosql-where-operator",
description:"$where \u2014 executes arbitrary JavaScript server-side in MongoDB",pattern:new RegExp(`\\$where${or}`,"i")},{id:"nosql-ne-operator",description:'$\
ne \u2014 "not equal" operator used to bypass equality checks',pattern:new RegExp(`\\$ne${or}`,"i")},{id:"nosql-gt-operator",description:'$gt \u2014 "greater than" u\
sed to bypass password/value checks',pattern:new RegExp(`\\$gte?${or}`,"i")},{id:"nosql-lt-operator",description:'$lt / $lte \u2014 "less than" bypass variants',
pattern:new RegExp(`\\$lte?${or}`,"i")},{id:"nosql-regex-operator",description:"$regex \u2014 can be used to extract data character by character (blind injection)",
pattern:new RegExp(`\\$regex${or}`,"i")},{id:"nosql-or-operator",description:"$or \u2014 logical OR; used to create always-true conditions",pattern:new RegExp(`\
\\$or${or}\\s*\\[`,"i")},{id:"nosql-and-operator",description:"$and \u2014 logical AND operator injection",pattern:new RegExp(`\\$and${or}\\s*\\[`,"i")},{id:"no\
sql-nor-operator",description:"$nor \u2014 logical NOR operator injection",pattern:new RegExp(`\\$nor${or}\\s*\\[`,"i")},{id:"nosql-exists-operator",description:"\
$exists \u2014 can enumerate fields to determine schema",pattern:new RegExp(`\\$exists${or}`,"i")},{id:"nosql-in-operator",description:"$in \u2014 matches any value \
in a list; can enumerate values",pattern:new RegExp(`\\$in${or}\\s*\\[`,"i")},{id:"nosql-expr-operator",description:"$expr \u2014 allows aggregation expressions in q\
ueries (MongoDB 3.6+)",pattern:new RegExp(`\\$expr${or}`,"i")},{id:"nosql-function-operator",description:"$function \u2014 executes arbitrary JavaScript in MongoDB 4\
.4+",pattern:new RegExp(`\\$function${or}`,"i")},{id:"nosql-accumulator-operator",description:"$accumulator \u2014 custom aggregation with arbitrary JS execution",
pattern:new RegExp(`\\$accumulator${or}`,"i")},{id:"nosql-proto-pollution",description:"__proto__ \u2014 prototype pollution via object key injection",pattern:/__proto__/},
{id:"nosql-constructor-prototype",description:"constructor.prototype \u2014 alternative prototype pollution vector (dot notation or JSON key)",pattern:/constructor[\s"':.,{\[]*prototype/i},
{id:"nosql-proto-bracket",description:'["__proto__"] \u2014 bracket-notation prototype pollution',pattern:/\[["']__proto__["']\]/}],bm=Nx,wx=[{id:"log-crlf-inje\
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
 can manipulate terminal output when logs are tailed",pattern:/\x1b\[/}],vm=wx,Cx=[{id:"sql-line-comment",description:"SQL line comment: -- followed by whitespa\
ce or end of string",pattern:/--(?:\s|$)/},{id:"sql-stacked-query",description:"Stacked queries: semicolon immediately followed by a SQL keyword",pattern:/;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i},
{id:"sql-hex-encoding",description:"Hex-encoded string injection: 0x41414141 style (MySQL)",pattern:/\b0x[0-9a-f]{4,}/i}],Ix=[...ul,...Cx],Nm=Ix,wm=Object.freeze(
{colon:":",Tab:"	",NewLine:`
`}),xx=/&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;function Ex(e){return e.indexOf("&")===-1?e:e.replace(xx,(t,r,n,i)=>{if(i!==
void 0)return Object.prototype.hasOwnProperty.call(wm,i)?wm[i]:t;const a=r!==void 0?parseInt(r,16):parseInt(n,10);return!Number.isFinite(a)||a>1114111?t:String.
fromCodePoint(a)})}s(Ex,"decodeEntities"),_s.label="HTML",Bs.label="XML",dl.label="SVG",_s.decodeEntities=!0,Bs.decodeEntities=!0,dl.decodeEntities=!0,ul.label=
"SQL",Nm.label="SQL-STRICT",ym.label="SHELL",Am.label="REDOS",bm.label="NOSQL",vm.label="LOG";var DP=Object.freeze({HTML:_s,XML:Bs,SVG:dl,SQL:ul,"SQL-STRICT":Nm,
SHELL:ym,REDOS:Am,NOSQL:bm,LOG:vm});function Sx(e){if(typeof e!="string")throw new TypeError(`is-unsafe: first argument must be a string, got ${typeof e}`)}s(Sx,
"assertString");function _x(e){if(!(e instanceof RegExp)){if(Array.isArray(e)){if(e.length===0)throw new TypeError("is-unsafe: context must not be an empty arra\
y");if(Array.isArray(e[0])){for(const t of e)if(!Array.isArray(t)||t.length===0)throw new TypeError("is-unsafe: each context in the array must be a non-empty pa\
ttern array (PatternList)")}return}throw new TypeError(`is-unsafe: second argument must be a PatternList (e.g. HTML), an array of PatternLists (e.g. [HTML, XML]\
), or a RegExp. Got: ${typeof e}`)}}s(_x,"assertContext");function Bx(e){return e instanceof RegExp?{lists:null,regex:e}:Array.isArray(e[0])?{lists:e,regex:null}:
{lists:[e],regex:null}}s(Bx,"normalise");function Tx(e,t){if(!t.decodeEntities)return null;const r=Ex(e);return r===e?null:r}s(Tx,"decodedCopy");function Px(e,t){
const r=t.label??"CUSTOM",n=Tx(e,t);for(const i of t)if(i.pattern.test(e)||n!==null&&i.pattern.test(n))return{context:r,id:i.id,description:i.description,pattern:i.
pattern};return null}s(Px,"matchList");function Rx(e,t){Sx(e),_x(t);const{lists:r,regex:n}=Bx(t);if(n)return n.test(e);for(const i of r)if(Px(e,i)!==null)return!0;
return!1}s(Rx,"isUnsafe");function kx(e,t){if(!e)return{};const r=t.attributesGroupName?e[t.attributesGroupName]:e;if(!r)return{};const n={};for(const i in r)if(i.
startsWith(t.attributeNamePrefix)){const a=i.substring(t.attributeNamePrefix.length);n[a]=r[i]}else n[i]=r[i];return n}s(kx,"extractRawAttributes");function Ox(e){
if(!e||typeof e!="string")return;const t=e.indexOf(":");if(t!==-1&&t>0){const r=e.substring(0,t);if(r!=="xmlns")return r}}s(Ox,"extractNamespace");var Mx=class{static{
s(this,"OrderedObjParser")}constructor(e,t){this.options=e,this.currentNode=null,this.tagsNodeStack=[],this.parseXml=Ux,this.parseTextData=Dx,this.resolveNameSpace=
Lx,this.buildAttributesMap=Fx,this.isItStopNode=jx,this.replaceEntitiesValue=Qx,this.readStopNodeData=Yx,this.saveTextToParentTag=qx,this.addChild=Hx,this.ignoreAttributesFn=
mx(this.options.ignoreAttributes),this.entityExpansionCount=0,this.currentExpandedLength=0,this.doctypefound=!1;let r={...tm};this.options.entityDecoder?this.entityDecoder=
this.options.entityDecoder:(typeof this.options.htmlEntities=="object"?r=this.options.htmlEntities:this.options.htmlEntities===!0&&(r={...DI,...MI}),this.entityDecoder=
new HI({namedEntities:{...r,...t},numericAllowed:this.options.htmlEntities,limit:{maxTotalExpansions:this.options.processEntities.maxTotalExpansions,maxExpandedLength:this.
options.processEntities.maxExpandedLength,applyLimitsTo:this.options.processEntities.appliesTo},onInputEntity:s((i,a)=>Rx(a,[_s,Bs])?xs.BLOCK:xs.ALLOW,"onInputE\
ntity")})),this.matcher=new cl,this.readonlyMatcher=this.matcher.readOnly(),this.isCurrentNodeStopNode=!1,this.stopNodeExpressionsSet=new fx;const n=this.options.
stopNodes;if(n&&n.length>0){for(let i=0;i<n.length;i++){const a=n[i];typeof a=="string"?this.stopNodeExpressionsSet.add(new bi(a)):a instanceof bi&&this.stopNodeExpressionsSet.
add(a)}this.stopNodeExpressionsSet.seal()}}};function Dx(e,t,r,n,i,a,o){const c=this.options;if(e!==void 0&&(c.trimValues&&!n&&(e=e.trim()),e.length>0)){o||(e=this.
replaceEntitiesValue(e,t,r));const l=c.jPath?r.toString():r,d=c.tagValueProcessor(t,e,l,i,a);return d==null?e:typeof d!=typeof e||d!==e?d:c.trimValues||e.trim()===
e?fl(e,c.parseTagValue,c.numberParseOptions):e}}s(Dx,"parseTextData");function Lx(e){if(this.options.removeNSPrefix){const t=e.split(":"),r=e.charAt(0)==="/"?"/":
"";if(t[0]==="xmlns")return"";t.length===2&&(e=r+t[1])}return e}s(Lx,"resolveNameSpace");var zx=/([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;function Cm(e){return e[3]!==
void 0?e[3]:e[4]}s(Cm,"attrValue");function Fx(e,t,r,n=!1){const i=this.options;if(n===!0||i.ignoreAttributes!==!0&&typeof e=="string"){const a=II(e,zx),o=a.length,
c={},l=new Array(o);let d=!1;const u={};for(let p=0;p<o;p++){const g=this.resolveNameSpace(a[p][1]),A=Cm(a[p]);if(g.length&&A!==void 0){let b=A;i.trimValues&&(b=
b.trim()),b=this.replaceEntitiesValue(b,r,this.readonlyMatcher),l[p]=b,u[g]=b,d=!0}}d&&typeof t=="object"&&t.updateCurrent&&t.updateCurrent(u);const f=i.jPath?t.
toString():this.readonlyMatcher;let m=!1;for(let p=0;p<o;p++){const g=this.resolveNameSpace(a[p][1]);if(this.ignoreAttributesFn(g,f))continue;let A=i.attributeNamePrefix+
g;if(g.length)if(i.transformAttributeName&&(A=i.transformAttributeName(A)),A=Im(A,i),Cm(a[p])!==void 0){const b=l[p],N=i.attributeValueProcessor(g,b,f);N==null?
c[A]=b:typeof N!=typeof b||N!==b?c[A]=N:c[A]=fl(b,i.parseAttributeValue,i.numberParseOptions),m=!0}else i.allowBooleanAttributes&&(c[A]=!0,m=!0)}if(!m)return;if(i.
attributesGroupName&&!i.preserveOrder){const p={};return p[i.attributesGroupName]=c,p}return c}}s(Fx,"buildAttributesMap");var Ux=s(function(e){const t=this.options,
r=t.captureMetaData?[]:void 0;e=e.replace(/\r\n?/g,t.captureMetaData?(l,d)=>(l.length===2&&r.push(d-r.length),`
`):`
`);const n=new tn("!xml");let i=n,a="";this.matcher.reset(),this.entityDecoder.reset(),this.entityExpansionCount=0,this.currentExpandedLength=0,this.doctypefound=
!1;const o=new XI(t.processEntities),c=e.length;for(let l=0;l<c;l++)if(e[l]==="<"){const u=e.charCodeAt(l+1);if(u===47){const f=vi(e,">",l,"Closing Tag is not c\
losed.");let m=e.substring(l+2,f).trim();if(t.removeNSPrefix){const g=m.indexOf(":");g!==-1&&(m=m.substr(g+1))}m=pl(t.transformTagName,m,"",t).tagName,i&&(a=this.
saveTextToParentTag(a,i,this.readonlyMatcher));const p=this.matcher.getCurrentTag();if(m&&t.unpairedTagsSet.has(m))throw new Error(`Unpaired tag can not be used\
 as closing tag: </${m}>`);p&&t.unpairedTagsSet.has(p)&&(this.matcher.pop(),this.tagsNodeStack.pop()),this.matcher.pop(),this.isCurrentNodeStopNode=!1,i=this.tagsNodeStack.
pop()||n,t.captureMetaData&&i&&i.addEndIndex(Rn(f+1,r)),a="",l=f}else if(u===63){let f=ml(e,l,!1,"?>");if(!f)throw new Error("Pi Tag is not closed.");a=this.saveTextToParentTag(
a,i,this.readonlyMatcher);const m=this.buildAttributesMap(f.tagExp,this.matcher,f.tagName,!0);if(m){const p=m[this.options.attributeNamePrefix+"version"];this.entityDecoder.
setXmlVersion(Number(p)||1),o.setXmlVersion(Number(p)||1)}if(!(t.ignoreDeclaration&&f.tagName==="?xml"||t.ignorePiTags)){const p=new tn(f.tagName);p.add(t.textNodeName,
""),f.tagName!==f.tagExp&&f.attrExpPresent&&t.ignoreAttributes!==!0&&(p[":@"]=m);const g=t.captureMetaData?Rn(l,r):l;this.addChild(i,p,this.readonlyMatcher,g),t.
captureMetaData&&i.addEndIndex(Rn(f.closeIndex+2,r))}l=f.closeIndex+1}else if(u===33&&e.charCodeAt(l+2)===45&&e.charCodeAt(l+3)===45){const f=vi(e,"-->",l+4,"Co\
mment is not closed.");if(t.commentPropName){const m=e.substring(l+4,f-2);a=this.saveTextToParentTag(a,i,this.readonlyMatcher),i.add(t.commentPropName,[{[t.textNodeName]:m}])}
l=f}else if(u===33&&e.charCodeAt(l+2)===68){if(this.doctypefound)throw new Error("Multiple DOCTYPE declarations found.");this.doctypefound=!0;const f=o.readDocType(
e,l);this.entityDecoder.addInputEntities(f.entities),l=f.i}else if(u===33&&e.charCodeAt(l+2)===91){const f=vi(e,"]]>",l,"CDATA is not closed.")-2,m=e.substring(
l+9,f);a=this.saveTextToParentTag(a,i,this.readonlyMatcher);let p=this.parseTextData(m,i.tagname,this.readonlyMatcher,!0,!1,!0,!0);p==null&&(p=""),t.cdataPropName?
i.add(t.cdataPropName,[{[t.textNodeName]:m}]):i.add(t.textNodeName,p),l=f+2}else{let f=ml(e,l,t.removeNSPrefix);if(!f){const U=e.substring(Math.max(0,l-50),Math.
min(c,l+50));throw new Error(`readTagExp returned undefined at position ${l}. Context: "${U}"`)}let m=f.tagName;const p=f.rawTagName;let g=f.tagExp,A=f.attrExpPresent,
b=f.closeIndex;if({tagName:m,tagExp:g}=pl(t.transformTagName,m,g,t),t.strictReservedNames&&(m===t.commentPropName||m===t.cdataPropName||m===t.textNodeName||m===
t.attributesGroupName))throw new Error(`Invalid tag name: ${m}`);i&&a&&i.tagname!=="!xml"&&(a=this.saveTextToParentTag(a,i,this.readonlyMatcher,!1));const N=i;N&&
t.unpairedTagsSet.has(N.tagname)&&(i=this.tagsNodeStack.pop(),this.matcher.pop());let h=!1;g.length>0&&g.lastIndexOf("/")===g.length-1&&(h=!0,m[m.length-1]==="/"?
(m=m.substr(0,m.length-1),g=m):g=g.substr(0,g.length-1),A=m!==g);let y=null,v={},C;C=Ox(p),m!==n.tagname&&this.matcher.push(m,{},C),m!==g&&A&&(y=this.buildAttributesMap(
g,this.matcher,m),y&&(v=kx(y,t))),m!==n.tagname&&(this.isCurrentNodeStopNode=this.isItStopNode());const D=t.captureMetaData?Rn(l,r):l;if(this.isCurrentNodeStopNode){
let U="";if(h)l=f.closeIndex;else if(t.unpairedTagsSet.has(m))l=f.closeIndex;else{const J=this.readStopNodeData(e,p,b+1);if(!J)throw new Error(`Unexpected end o\
f ${p}`);l=J.i,U=J.tagContent}const le=new tn(m);y&&(le[":@"]=y),le.add(t.textNodeName,U),this.matcher.pop(),this.isCurrentNodeStopNode=!1,this.addChild(i,le,this.
readonlyMatcher,D),t.captureMetaData&&i.addEndIndex(Rn(l+1,r))}else{if(h){({tagName:m,tagExp:g}=pl(t.transformTagName,m,g,t));const U=new tn(m);y&&(U[":@"]=y),this.
addChild(i,U,this.readonlyMatcher,D),t.captureMetaData&&i.addEndIndex(Rn(b+1,r)),this.matcher.pop(),this.isCurrentNodeStopNode=!1}else if(t.unpairedTagsSet.has(
m)){const U=new tn(m);y&&(U[":@"]=y),this.addChild(i,U,this.readonlyMatcher,D),t.captureMetaData&&i.addEndIndex(Rn(f.closeIndex+1,r)),this.matcher.pop(),this.isCurrentNodeStopNode=
!1,l=f.closeIndex;continue}else{const U=new tn(m);if(this.tagsNodeStack.length>t.maxNestedTags)throw new Error("Maximum nested tags exceeded");this.tagsNodeStack.
push(i),y&&(U[":@"]=y),this.addChild(i,U,this.readonlyMatcher,D),i=U}a="",l=b}}}else a+=e[l];return n.child},"parseXml");function Rn(e,t){let r=0,n=t.length;for(;r<
n;){const i=Math.floor((r+n)/2);t[i]<e?r=i+1:n=i}return e+r}s(Rn,"getOriginalIndex");function Hx(e,t,r,n){this.options.captureMetaData||(n=void 0);const i=this.
options.jPath?r.toString():r,a=this.options.updateTag(t.tagname,i,t[":@"]);a===!1||(typeof a=="string"&&(t.tagname=a),e.addChild(t,n))}s(Hx,"addChild");function Qx(e,t,r){
const n=this.options.processEntities;if(!n||!n.enabled)return e;if(n.allowedTags){const i=this.options.jPath?r.toString():r;if(!(Array.isArray(n.allowedTags)?n.
allowedTags.includes(t):n.allowedTags(t,i)))return e}if(n.tagFilter){const i=this.options.jPath?r.toString():r;if(!n.tagFilter(t,i))return e}return this.entityDecoder.
decode(e)}s(Qx,"replaceEntitiesValue");function qx(e,t,r,n){return e&&(n===void 0&&(n=t.child.length===0),e=this.parseTextData(e,t.tagname,r,!1,t[":@"]?Object.keys(
t[":@"]).length!==0:!1,n),e!==void 0&&e!==""&&t.add(this.options.textNodeName,e),e=""),e}s(qx,"saveTextToParentTag");function jx(){return this.stopNodeExpressionsSet.
size===0?!1:this.matcher.matchesAny(this.stopNodeExpressionsSet)}s(jx,"isItStopNode");function Gx(e,t,r=">"){const n=e.length,i=r.charCodeAt(0),a=r.length>1?r.charCodeAt(
1):-1;let o="",c=t;for(let l=t;l<n;l++){const d=e.charCodeAt(l);if(d===34||d===39){if(l=e.indexOf(e[l],l+1),l===-1)return}else if(d===i)if(a!==-1){if(e.charCodeAt(
l+1)===a)return o+=e.substring(c,l),{data:o,index:l}}else return o+=e.substring(c,l),{data:o,index:l};else d===9&&(o+=e.substring(c,l)+" ",c=l+1)}}s(Gx,"tagExpW\
ithClosingIndex");function vi(e,t,r,n){const i=e.indexOf(t,r);if(i===-1)throw new Error(n);return i+t.length-1}s(vi,"findClosingIndex");function Wx(e,t,r,n){const i=e.
indexOf(t,r);if(i===-1)throw new Error(n);return i}s(Wx,"findClosingChar");function ml(e,t,r,n=">"){const i=Gx(e,t+1,n);if(!i)return;let a=i.data;const o=i.index,
c=a.search(/\s/);let l=a,d=!0;c!==-1&&(l=a.substring(0,c),a=a.substring(c+1).trimStart());const u=l;if(r){const f=l.indexOf(":");f!==-1&&(l=l.substr(f+1),d=l!==
i.data.substr(f+1))}return{tagName:l,tagExp:a,closeIndex:o,attrExpPresent:d,rawTagName:u}}s(ml,"readTagExp");function Yx(e,t,r){const n=r;let i=1,a=!1,o=-1;const c=e.
length;for(;r<c;r++)if(e[r]==="<"){const l=e.charCodeAt(r+1);if(l===47){const d=Wx(e,">",r,`${t} is not closed`);if(e.substring(r+2,d).trim()===t&&(i--,i===0))return{
tagContent:e.substring(n,r),i:d};r=d}else if(l===63)r=vi(e,"?>",r+1,"StopNode is not closed.");else if(l===33&&e.charCodeAt(r+2)===45&&e.charCodeAt(r+3)===45)r=
vi(e,"-->",r+3,"StopNode is not closed.");else if(l===33&&e.charCodeAt(r+2)===91)r=vi(e,"]]>",r,"StopNode is not closed.")-2;else{const d=a?void 0:ml(e,r,!1);if(d)
d.tagName===t&&d.tagExp[d.tagExp.length-1]!=="/"&&i++,r=d.closeIndex;else{if(a=!0,o<r&&(o=e.indexOf(">",r),o===-1))return;const u=e.indexOf("<",r+1);if(u===-1||
u>o){const f=e.substring(r+1,o),m=f.search(/\s/);(m===-1?f:f.substring(0,m))===t&&f[f.length-1]!=="/"&&i++,r=o}}}}}s(Yx,"readStopNodeData");function fl(e,t,r){if(t&&
typeof e=="string"){const n=e.trim();return n==="true"?!0:n==="false"?!1:ox(e,r)}else return xI(e)?e:""}s(fl,"parseValue");function pl(e,t,r,n){if(e){const i=e(
t);r===t&&(r=i),t=i}return t=Im(t,n),{tagName:t,tagExp:r}}s(pl,"transformTagName");function Im(e,t){if($u.includes(e))throw new Error(`[SECURITY] Invalid name: \
"${e}" is a reserved JavaScript keyword that could cause prototype pollution`);return rl.includes(e)?t.onDangerousProperty(e):e}s(Im,"sanitizeName");var hl=tn.getMetaDataSymbol();
function Kx(e,t){if(!e||typeof e!="object")return{};if(!t)return e;const r={};for(const n in e)if(n.startsWith(t)){const i=n.substring(t.length);r[i]=e[n]}else r[n]=
e[n];return r}s(Kx,"stripAttributePrefix");function Jx(e,t,r,n){return xm(e,t,r,n)}s(Jx,"prettify");function xm(e,t,r,n){let i;const a={};for(let o=0;o<e.length;o++){
const c=e[o],l=$x(c);if(l!==void 0&&l!==t.textNodeName){const d=Kx(c[":@"]||{},t.attributeNamePrefix);r.push(l,d)}if(l===t.textNodeName)i===void 0?i=c[l]:i+=""+
c[l];else{if(l===void 0)continue;if(c[l]){let d=xm(c[l],t,r,n);const u=Vx(d,t);if(Object.keys(d).length===0&&t.alwaysCreateTextNode&&(d[t.textNodeName]=""),c[":\
@"]?Xx(d,c[":@"],n,t):Object.keys(d).length===1&&d[t.textNodeName]!==void 0&&!t.alwaysCreateTextNode?d=d[t.textNodeName]:Object.keys(d).length===0&&(t.alwaysCreateTextNode?
d[t.textNodeName]="":d=""),c[hl]!==void 0&&typeof d=="object"&&d!==null&&(d[hl]=c[hl]),a[l]!==void 0&&Object.prototype.hasOwnProperty.call(a,l))Array.isArray(a[l])||
(a[l]=[a[l]]),a[l].push(d);else{const f=t.jPath?n.toString():n;t.isArray(l,f,u)?a[l]=[d]:a[l]=d}l!==void 0&&l!==t.textNodeName&&r.pop()}}}return typeof i=="stri\
ng"?i.length>0&&(a[t.textNodeName]=i):i!==void 0&&(a[t.textNodeName]=i),a}s(xm,"compress");function $x(e){const t=Object.keys(e);for(let r=0;r<t.length;r++){const n=t[r];
if(n!==":@")return n}}s($x,"propName");function Xx(e,t,r,n){if(t){const i=Object.keys(t),a=i.length;for(let o=0;o<a;o++){const c=i[o],l=c.startsWith(n.attributeNamePrefix)?
c.substring(n.attributeNamePrefix.length):c,d=n.jPath?r.toString()+"."+l:r;n.isArray(c,d,!0,!0)?e[c]=[t[c]]:e[c]=t[c]}}}s(Xx,"assignAttributes");function Vx(e,t){
const{textNodeName:r}=t,n=Object.keys(e).length;return!!(n===0||n===1&&(e[r]||typeof e[r]=="boolean"||e[r]===0))}s(Vx,"isLeafTag");var Zx=class{static{s(this,"X\
MLParser")}constructor(e){this.externalEntities={},this.options=jI(e)}parse(e,t){if(typeof e!="string"&&e.toString)e instanceof Uint8Array&&!(typeof Buffer<"u"&&
Buffer.isBuffer(e))?e=new TextDecoder("utf-8",{ignoreBOM:!0}).decode(e):e=e.toString();else if(typeof e!="string")throw new Error("XML data is accepted in Strin\
g or Bytes[] form.");if(t){t===!0&&(t={});const i=Xu(e,t);if(i!==!0)throw Error(`${i.err.msg}:${i.err.line}:${i.err.col}`)}const r=new Mx(this.options,this.externalEntities),
n=r.parseXml(e);return this.options.preserveOrder||n===void 0?n:Jx(n,this.options,r.matcher,r.readonlyMatcher)}addEntity(e,t){if(t.indexOf("&")!==-1)throw new Error(
"Entity value can't have '&'");if(e.indexOf("&")!==-1||e.indexOf(";")!==-1)throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'");
if(t==="&")throw new Error("An entity with value '&' is not permitted");this.externalEntities[e]=t}static getMetaDataSymbol(){return tn.getMetaDataSymbol()}};function Jt(e){
return typeof e=="number"&&Object.is(e,-0)?"-0":String(e)}s(Jt,"valToStr");function gl(e){return Jt(e).replace(/--/g,"- -").replace(/--/g,"- -").replace(/-$/,"-\
 ")}s(gl,"safeComment");function Em(e){return Jt(e).replace(/\]\]>/g,"]]]]><![CDATA[>")}s(Em,"safeCdata");function rn(e){return Jt(e).replace(/"/g,"&quot;").replace(
/'/g,"&apos;")}s(rn,"escapeAttribute");function Ia(e,t,r,n,i){if(!r.sanitizeName)return e;const a=!t&&e[0]==="?",o=a?e.slice(1):e;if(i(o))return e;const c=r.sanitizeName(
o,{isAttribute:t,matcher:n.readOnly()});if(typeof c!="string"||!i(c))throw new Error(`sanitizeName returned an invalid XML name for "${o}"`);return a?"?"+c:c}s(
Ia,"resolveName");var eE=`
`;function tE(e,t){if(!Array.isArray(e)||e.length===0)return"1.0";const r=e[0];if(yl(r)==="?xml"){const i=r[":@"];if(i){const a=t.attributeNamePrefix+"version";
if(i[a])return i[a]}}return"1.0"}s(tE,"detectXmlVersionFromArray");function rE(e,t){let r="";t.format&&(r=eE);const n=[];if(t.stopNodes&&Array.isArray(t.stopNodes))
for(let c=0;c<t.stopNodes.length;c++){const l=t.stopNodes[c];typeof l=="string"?n.push(new bi(l)):l instanceof bi&&n.push(l)}const i=tE(e,t),a=um("qName",{xmlVersion:i}),
o=new cl;return Sm(e,t,r,o,n,a)}s(rE,"toXml");function Sm(e,t,r,n,i,a){let o="",c=!1;if(t.maxNestedTags&&n.getDepth()>t.maxNestedTags)throw new Error("Maximum n\
ested tags exceeded");if(!Array.isArray(e)){if(e!=null){let l=Jt(e);return l=Al(l,t),l}return""}for(let l=0;l<e.length;l++){const d=e[l],u=yl(d);if(u===void 0)continue;
const m=u===t.textNodeName||u===t.cdataPropName||u===t.commentPropName?u:Ia(u,!1,t,n,a),p=nE(d[":@"],t);n.push(m,p);const g=aE(n,i);if(m===t.textNodeName){let y=d[u];
g||(y=t.tagValueProcessor(m,y),y=Al(y,t)),y=Jt(y),c&&(o+=r),o+=y,c=!1,n.pop();continue}else if(m===t.cdataPropName){c&&(o+=r);const y=d[u][0][t.textNodeName],v=Em(
y);o+=`<![CDATA[${v}]]>`,c=!1,n.pop();continue}else if(m===t.commentPropName){const y=d[u][0][t.textNodeName],v=gl(y);o+=r+`<!--${v}-->`,c=!0,n.pop();continue}else if(m[0]===
"?"){const y=Bm(d[":@"],t,g,n,a);o+=(m==="?xml"?"":r)+`<${m}${y}?>`,c=!0,n.pop();continue}let A=r;A!==""&&(A+=t.indentBy);const b=Bm(d[":@"],t,g,n,a),N=r+`<${m}${b}`;
let h;g?h=_m(d[u],t,n.getDepth()):h=Sm(d[u],t,A,n,i,a),t.unpairedTags.indexOf(m)!==-1?t.suppressUnpairedNode?o+=N+">":o+=N+"/>":(!h||h.length===0)&&t.suppressEmptyNode?
o+=N+"/>":h&&h.endsWith(">")?o+=N+`>${h}${r}</${m}>`:(o+=N+">",h&&r!==""&&(h.includes("/>")||h.includes("</"))?o+=r+t.indentBy+h+r:o+=h,o+=`</${m}>`),c=!0,n.pop()}
return o}s(Sm,"arrToStr");function nE(e,t){if(!e||t.ignoreAttributes)return null;const r={};let n=!1;for(let i in e){if(!Object.prototype.hasOwnProperty.call(e,
i))continue;const a=i.startsWith(t.attributeNamePrefix)?i.substr(t.attributeNamePrefix.length):i;r[a]=rn(e[i]),n=!0}return n?r:null}s(nE,"extractAttributeValues");
function _m(e,t,r=0){if(t.maxNestedTags&&r>t.maxNestedTags)throw new Error("Maximum nested tags exceeded");if(!Array.isArray(e))return e!=null?Jt(e):"";let n="";
for(let i=0;i<e.length;i++){const a=e[i],o=yl(a);if(o===t.textNodeName)n+=Jt(a[o]);else if(o===t.cdataPropName)n+=a[o][0][t.textNodeName];else if(o===t.commentPropName)
n+=a[o][0][t.textNodeName];else{if(o&&o[0]==="?")continue;if(o){const c=iE(a[":@"],t),l=_m(a[o],t,r+1);!l||l.length===0?n+=`<${o}${c}/>`:n+=`<${o}${c}>${l}</${o}\
>`}}}return n}s(_m,"getRawContent2");function iE(e,t){let r="";if(e&&!t.ignoreAttributes)for(let n in e){if(!Object.prototype.hasOwnProperty.call(e,n))continue;
let i=e[n];i===!0&&t.suppressBooleanAttributes?r+=` ${n.substr(t.attributeNamePrefix.length)}`:r+=` ${n.substr(t.attributeNamePrefix.length)}="${rn(i)}"`}return r}
s(iE,"attr_to_str_raw");function yl(e){const t=Object.keys(e);for(let r=0;r<t.length;r++){const n=t[r];if(Object.prototype.hasOwnProperty.call(e,n)&&n!==":@")return n}}
s(yl,"propName2");function Bm(e,t,r,n,i){let a="";if(e&&!t.ignoreAttributes)for(let o in e){if(!Object.prototype.hasOwnProperty.call(e,o))continue;const c=o.substr(
t.attributeNamePrefix.length),l=r?c:Ia(c,!0,t,n,i);let d;r?d=e[o]:(d=t.attributeValueProcessor(o,e[o]),d=Al(d,t)),d===!0&&t.suppressBooleanAttributes?a+=` ${l}`:
a+=` ${l}="${rn(d)}"`}return a}s(Bm,"attr_to_str");function aE(e,t){if(!t||t.length===0)return!1;for(let r=0;r<t.length;r++)if(e.matches(t[r]))return!0;return!1}
s(aE,"checkStopNode");function Al(e,t){if(e&&e.length>0&&t.processEntities)for(let r=0;r<t.entities.length;r++){const n=t.entities[r];e=e.replace(n.regex,n.val)}
return e}s(Al,"replaceEntitiesValue2");function sE(e){return typeof e=="function"?e:Array.isArray(e)?t=>{for(const r of e)if(typeof r=="string"&&t===r||r instanceof
RegExp&&r.test(t))return!0}:()=>!1}s(sE,"getIgnoreAttributesFn2");var oE={attributeNamePrefix:"@_",attributesGroupName:!1,textNodeName:"#text",ignoreAttributes:!0,
cdataPropName:!1,format:!1,indentBy:"  ",suppressEmptyNode:!1,suppressUnpairedNode:!0,suppressBooleanAttributes:!0,tagValueProcessor:s(function(e,t){return t},"\
tagValueProcessor"),attributeValueProcessor:s(function(e,t){return t},"attributeValueProcessor"),preserveOrder:!1,commentPropName:!1,unpairedTags:[],entities:[{
regex:new RegExp("&","g"),val:"&amp;"},{regex:new RegExp(">","g"),val:"&gt;"},{regex:new RegExp("<","g"),val:"&lt;"},{regex:new RegExp("'","g"),val:"&apos;"},{regex:new RegExp(
'"',"g"),val:"&quot;"}],processEntities:!0,stopNodes:[],oneListGroup:!1,maxNestedTags:100,jPath:!0,sanitizeName:!1};function Ar(e){if(this.options=Object.assign(
{},oE,e),this.options.stopNodes&&Array.isArray(this.options.stopNodes)&&(this.options.stopNodes=this.options.stopNodes.map(t=>typeof t=="string"&&t.startsWith("\
*.")?".."+t.substring(2):t)),this.stopNodeExpressions=[],this.options.stopNodes&&Array.isArray(this.options.stopNodes))for(let t=0;t<this.options.stopNodes.length;t++){
const r=this.options.stopNodes[t];typeof r=="string"?this.stopNodeExpressions.push(new bi(r)):r instanceof bi&&this.stopNodeExpressions.push(r)}this.options.ignoreAttributes===
!0||this.options.attributesGroupName?this.isAttribute=function(){return!1}:(this.ignoreAttributesFn=sE(this.options.ignoreAttributes),this.attrPrefixLen=this.options.
attributeNamePrefix.length,this.isAttribute=uE),this.processTextOrObjNode=cE,this.options.format?(this.indentate=dE,this.tagEndChar=`>
`,this.newLine=`
`):(this.indentate=function(){return""},this.tagEndChar=">",this.newLine="")}s(Ar,"Builder");function lE(e,t){const r=e["?xml"];if(r&&typeof r=="object"){if(t.attributesGroupName&&
r[t.attributesGroupName]){const i=r[t.attributesGroupName][t.attributeNamePrefix+"version"];if(i)return i}const n=r[t.attributeNamePrefix+"version"];if(n)return n}
return"1.0"}s(lE,"detectXmlVersionFromObj"),Ar.prototype.build=function(e){if(this.options.preserveOrder)return rE(e,this.options);{Array.isArray(e)&&this.options.
arrayNodeName&&this.options.arrayNodeName.length>1&&(e={[this.options.arrayNodeName]:e});const t=new cl,r=lE(e,this.options),n=um("qName",{xmlVersion:r});return this.
j2x(e,0,t,n).val}},Ar.prototype.j2x=function(e,t,r,n){let i="",a="";if(this.options.maxNestedTags&&r.getDepth()>=this.options.maxNestedTags)throw new Error("Max\
imum nested tags exceeded");const o=this.options.jPath?r.toString():r,c=this.checkStopNode(r);for(let l in e){if(!Object.prototype.hasOwnProperty.call(e,l))continue;
const u=l===this.options.textNodeName||l===this.options.cdataPropName||l===this.options.commentPropName||this.options.attributesGroupName&&l===this.options.attributesGroupName||
this.isAttribute(l)?l:Ia(l,!1,this.options,r,n);if(typeof e[l]>"u")this.isAttribute(l)&&(a+="");else if(e[l]===null)this.isAttribute(l)||u===this.options.cdataPropName||
u===this.options.commentPropName?a+="":u[0]==="?"?a+=this.indentate(t)+"<"+u+"?"+this.tagEndChar:a+=this.indentate(t)+"<"+u+"/"+this.tagEndChar;else if(e[l]instanceof
Date)a+=this.buildTextValNode(e[l],u,"",t,r);else if(typeof e[l]!="object"){const f=this.isAttribute(l);if(f&&!this.ignoreAttributesFn(f,o)){const m=Ia(f,!0,this.
options,r,n);i+=this.buildAttrPairStr(m,Jt(e[l]),c)}else if(!f)if(l===this.options.textNodeName){let m=this.options.tagValueProcessor(l,Jt(e[l]));a+=this.replaceEntitiesValue(
m)}else{r.push(u);const m=this.checkStopNode(r);if(r.pop(),m){const p=Jt(e[l]);p===""?a+=this.indentate(t)+"<"+u+this.closeTag(u)+this.tagEndChar:a+=this.indentate(
t)+"<"+u+">"+p+"</"+u+this.tagEndChar}else a+=this.buildTextValNode(e[l],u,"",t,r)}}else if(Array.isArray(e[l])){const f=e[l].length;let m="",p="";for(let g=0;g<
f;g++){const A=e[l][g];if(!(typeof A>"u"))if(A===null)u[0]==="?"?a+=this.indentate(t)+"<"+u+"?"+this.tagEndChar:a+=this.indentate(t)+"<"+u+"/"+this.tagEndChar;else if(typeof A==
"object")if(this.options.oneListGroup){r.push(u);const b=this.j2x(A,t+1,r,n);r.pop(),m+=b.val,this.options.attributesGroupName&&A.hasOwnProperty(this.options.attributesGroupName)&&
(p+=b.attrStr)}else m+=this.processTextOrObjNode(A,u,t,r,n);else if(this.options.oneListGroup){let b=this.options.tagValueProcessor(u,A);b=this.replaceEntitiesValue(
b),b=Jt(b),m+=b}else{r.push(u);const b=this.checkStopNode(r);if(r.pop(),b){const N=Jt(A);N===""?m+=this.indentate(t)+"<"+u+this.closeTag(u)+this.tagEndChar:m+=this.
indentate(t)+"<"+u+">"+N+"</"+u+this.tagEndChar}else m+=this.buildTextValNode(A,u,"",t,r)}}this.options.oneListGroup&&(m=this.buildObjectNode(m,u,p,t)),a+=m}else if(this.
options.attributesGroupName&&l===this.options.attributesGroupName){const f=Object.keys(e[l]),m=f.length;for(let p=0;p<m;p++){const g=Ia(f[p],!0,this.options,r,n);
i+=this.buildAttrPairStr(g,Jt(e[l][f[p]]),c)}}else a+=this.processTextOrObjNode(e[l],u,t,r,n)}return{attrStr:i,val:a}},Ar.prototype.buildAttrPairStr=function(e,t,r){
return r||(t=this.options.attributeValueProcessor(e,Jt(t)),t=this.replaceEntitiesValue(t)),this.options.suppressBooleanAttributes&&t==="true"?" "+e:" "+e+'="'+rn(
t)+'"'};function cE(e,t,r,n,i){const a=this.extractAttributes(e);if(n.push(t,a),this.checkStopNode(n)){const l=this.buildRawContent(e,n.getDepth()),d=this.buildAttributesForStopNode(
e);return n.pop(),this.buildObjectNode(l,t,d,r)}const c=this.j2x(e,r+1,n,i);return n.pop(),t[0]==="?"?this.buildTextValNode("",t,c.attrStr,r,n):e[this.options.textNodeName]!==
void 0&&Object.keys(e).length===1?this.buildTextValNode(e[this.options.textNodeName],t,c.attrStr,r,n):this.buildObjectNode(c.val,t,c.attrStr,r)}s(cE,"processTex\
tOrObjNode"),Ar.prototype.extractAttributes=function(e){if(!e||typeof e!="object")return null;const t={};let r=!1;if(this.options.attributesGroupName&&e[this.options.
attributesGroupName]){const n=e[this.options.attributesGroupName];for(let i in n){if(!Object.prototype.hasOwnProperty.call(n,i))continue;const a=i.startsWith(this.
options.attributeNamePrefix)?i.substring(this.options.attributeNamePrefix.length):i;t[a]=rn(n[i]),r=!0}}else for(let n in e){if(!Object.prototype.hasOwnProperty.
call(e,n))continue;const i=this.isAttribute(n);i&&(t[i]=rn(e[n]),r=!0)}return r?t:null},Ar.prototype.buildRawContent=function(e,t=0){if(this.options.maxNestedTags&&
t>=this.options.maxNestedTags)throw new Error("Maximum nested tags exceeded");if(typeof e=="string")return e;if(typeof e!="object"||e===null)return String(e);if(e[this.
options.textNodeName]!==void 0)return e[this.options.textNodeName];let r="";for(let n in e){if(!Object.prototype.hasOwnProperty.call(e,n)||this.isAttribute(n)||
this.options.attributesGroupName&&n===this.options.attributesGroupName)continue;const i=e[n];if(n===this.options.textNodeName)r+=i;else if(Array.isArray(i)){for(let a of i)
if(typeof a=="string"||typeof a=="number")r+=`<${n}>${a}</${n}>`;else if(typeof a=="object"&&a!==null){const o=this.buildRawContent(a,t+1),c=this.buildAttributesForStopNode(
a);o===""?r+=`<${n}${c}/>`:r+=`<${n}${c}>${o}</${n}>`}}else if(typeof i=="object"&&i!==null){const a=this.buildRawContent(i,t+1),o=this.buildAttributesForStopNode(
i);a===""?r+=`<${n}${o}/>`:r+=`<${n}${o}>${a}</${n}>`}else r+=`<${n}>${i}</${n}>`}return r},Ar.prototype.buildAttributesForStopNode=function(e){if(!e||typeof e!=
"object")return"";let t="";if(this.options.attributesGroupName&&e[this.options.attributesGroupName]){const r=e[this.options.attributesGroupName];for(let n in r){
if(!Object.prototype.hasOwnProperty.call(r,n))continue;const i=n.startsWith(this.options.attributeNamePrefix)?n.substring(this.options.attributeNamePrefix.length):
n,a=r[n];a===!0&&this.options.suppressBooleanAttributes?t+=" "+i:t+=" "+i+'="'+rn(a)+'"'}}else for(let r in e){if(!Object.prototype.hasOwnProperty.call(e,r))continue;
const n=this.isAttribute(r);if(n){const i=e[r];i===!0&&this.options.suppressBooleanAttributes?t+=" "+n:t+=" "+n+'="'+rn(i)+'"'}}return t},Ar.prototype.buildObjectNode=
function(e,t,r,n){if(e==="")return t[0]==="?"?this.indentate(n)+"<"+t+r+"?"+this.tagEndChar:this.indentate(n)+"<"+t+r+this.closeTag(t)+this.tagEndChar;if(t[0]===
"?")return this.indentate(n)+"<"+t+r+"?"+this.tagEndChar;{let i="</"+t+this.tagEndChar,a="";return t[0]==="?"&&(a="?",i=""),(r||r==="")&&e.indexOf("<")===-1?this.
indentate(n)+"<"+t+r+a+">"+e+i:this.options.commentPropName!==!1&&t===this.options.commentPropName&&a.length===0?this.indentate(n)+`<!--${gl(e)}-->`+this.newLine:
this.indentate(n)+"<"+t+r+a+this.tagEndChar+e+this.indentate(n)+i}},Ar.prototype.closeTag=function(e){let t="";return this.options.unpairedTags.indexOf(e)!==-1?
this.options.suppressUnpairedNode||(t="/"):this.options.suppressEmptyNode?t="/":t=`></${e}`,t},Ar.prototype.checkStopNode=function(e){if(!this.stopNodeExpressions||
this.stopNodeExpressions.length===0)return!1;for(let t=0;t<this.stopNodeExpressions.length;t++)if(e.matches(this.stopNodeExpressions[t]))return!0;return!1},Ar.prototype.
buildTextValNode=function(e,t,r,n,i){if(this.options.cdataPropName!==!1&&t===this.options.cdataPropName){const a=Em(e);return this.indentate(n)+`<![CDATA[${a}]]\
>`+this.newLine}else if(this.options.commentPropName!==!1&&t===this.options.commentPropName){const a=gl(e);return this.indentate(n)+`<!--${a}-->`+this.newLine}else{
if(t[0]==="?")return this.indentate(n)+"<"+t+r+"?"+this.tagEndChar;{let a=this.options.tagValueProcessor(t,e);return a=this.replaceEntitiesValue(a),a=Jt(a),a===
""?this.indentate(n)+"<"+t+r+this.closeTag(t)+this.tagEndChar:this.indentate(n)+"<"+t+r+">"+a+"</"+t+this.tagEndChar}}},Ar.prototype.replaceEntitiesValue=function(e){
if(e&&e.length>0&&this.options.processEntities)for(let t=0;t<this.options.entities.length;t++){const r=this.options.entities[t];e=e.replace(r.regex,r.val)}return e};
function dE(e){return this.options.indentBy.repeat(e)}s(dE,"indentate");function uE(e){return e.startsWith(this.options.attributeNamePrefix)&&e!==this.options.textNodeName?
e.substr(this.attrPrefixLen):!1}s(uE,"isAttribute");var mE=Ar,fE={validate:Xu},pE="$",hE="_";function Tm(e){return{attributesGroupName:pE,textNodeName:e.xmlCharKey??
hE,ignoreAttributes:!1,suppressBooleanAttributes:!1}}s(Tm,"getCommonOptions");function gE(e={}){return{...Tm(e),attributeNamePrefix:"@_",format:!0,suppressEmptyNode:!0,
indentBy:"",rootNodeName:e.rootName??"root",cdataPropName:e.cdataPropName??"__cdata"}}s(gE,"getSerializerOptions");function yE(e={}){return{...Tm(e),parseAttributeValue:!1,
parseTagValue:!1,attributeNamePrefix:"",stopNodes:e.stopNodes,processEntities:!0,trimValues:!1}}s(yE,"getParserOptions");function AE(e,t={}){const r=gE(t),n=new mE(
r),i={[r.rootNodeName]:e};return`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${n.build(i)}`.replace(/\n/g,"")}s(AE,"stringifyXML");async function bE(e,t={}){
if(!e)throw new Error("Document is empty");const r=fE.validate(e);if(r!==!0)throw r;const i=new Zx(yE(t)).parse(e);if(i["?xml"]&&delete i["?xml"],!t.includeRoot)
for(const a of Object.keys(i)){const o=i[a];return typeof o=="object"?{...o}:o}return i}s(bE,"parseXML");var vE=mi("storage-blob");import{EventEmitter as NE}from"events";
import{Readable as wE}from"node:stream";var CE=class extends wE{static{s(this,"BuffersStream")}buffers;byteLength;byteOffsetInCurrentBuffer;bufferIndex;pushedBytesLength;constructor(e,t,r){
super(r),this.buffers=e,this.byteLength=t,this.byteOffsetInCurrentBuffer=0,this.bufferIndex=0,this.pushedBytesLength=0;let n=0;for(const i of this.buffers)n+=i.
byteLength;if(n<this.byteLength)throw new Error("Data size shouldn't be larger than the total length of buffers.")}_read(e){this.pushedBytesLength>=this.byteLength&&
this.push(null),e||(e=this.readableHighWaterMark);const t=[];let r=0;for(;r<e&&this.pushedBytesLength<this.byteLength;){const n=this.byteLength-this.pushedBytesLength,
i=this.buffers[this.bufferIndex].byteLength-this.byteOffsetInCurrentBuffer,a=Math.min(i,n);if(a>e-r){const o=this.byteOffsetInCurrentBuffer+e-r;t.push(this.buffers[this.
bufferIndex].slice(this.byteOffsetInCurrentBuffer,o)),this.pushedBytesLength+=e-r,this.byteOffsetInCurrentBuffer=o,r=e;break}else{const o=this.byteOffsetInCurrentBuffer+
a;t.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer,o)),a===i?(this.byteOffsetInCurrentBuffer=0,this.bufferIndex++):this.byteOffsetInCurrentBuffer=
o,this.pushedBytesLength+=a,r+=a}}t.length>1?this.push(Buffer.concat(t)):t.length===1&&this.push(t[0])}};import IE from"node:buffer";var Ts=IE.constants.MAX_LENGTH,
xE=class{static{s(this,"PooledBuffer")}buffers=[];capacity;_size;get size(){return this._size}constructor(e,t,r){this.capacity=e,this._size=0;const n=Math.ceil(
e/Ts);for(let i=0;i<n;i++){let a=i===n-1?e%Ts:Ts;a===0&&(a=Ts),this.buffers.push(Buffer.allocUnsafe(a))}t&&this.fill(t,r)}fill(e,t){this._size=Math.min(this.capacity,
t);let r=0,n=0,i=0,a=0,o=0;for(;o<this._size;){const c=e[r],l=this.buffers[n],d=c.copy(l,i,a);o+=d,a+=d,i+=d,a===c.length&&(r++,a=0),i===l.length&&(n++,i=0)}e.splice(
0,r),e.length>0&&(e[0]=e[0].slice(a))}getReadableStream(){return new CE(this.buffers,this.size)}},EE=class{static{s(this,"BufferScheduler")}bufferSize;maxBuffers;readable;outgoingHandler;emitter=new NE;concurrency;offset=0;isStreamEnd=!1;isError=!1;executingOutgoingHandlers=0;encoding;numBuffers=0;unresolvedDataArray=[];unresolvedLength=0;incoming=[];outgoing=[];constructor(e,t,r,n,i,a){
if(t<=0)throw new RangeError(`bufferSize must be larger than 0, current is ${t}`);if(r<=0)throw new RangeError(`maxBuffers must be larger than 0, current is ${r}`);
if(i<=0)throw new RangeError(`concurrency must be larger than 0, current is ${i}`);this.bufferSize=t,this.maxBuffers=r,this.readable=e,this.outgoingHandler=n,this.
concurrency=i,this.encoding=a}async do(){return new Promise((e,t)=>{this.readable.on("data",r=>{r=typeof r=="string"?Buffer.from(r,this.encoding):r,this.appendUnresolvedData(
r),this.resolveData()||this.readable.pause()}),this.readable.on("error",r=>{this.emitter.emit("error",r)}),this.readable.on("end",()=>{this.isStreamEnd=!0,this.
emitter.emit("checkEnd")}),this.emitter.on("error",r=>{this.isError=!0,this.readable.pause(),t(r)}),this.emitter.on("checkEnd",()=>{if(this.outgoing.length>0){this.
triggerOutgoingHandlers();return}if(this.isStreamEnd&&this.executingOutgoingHandlers===0)if(this.unresolvedLength>0&&this.unresolvedLength<this.bufferSize){const r=this.
shiftBufferFromUnresolvedDataArray();this.outgoingHandler(()=>r.getReadableStream(),r.size,this.offset).then(e).catch(t)}else{if(this.unresolvedLength>=this.bufferSize)
return;e()}})})}appendUnresolvedData(e){this.unresolvedDataArray.push(e),this.unresolvedLength+=e.length}shiftBufferFromUnresolvedDataArray(e){return e?e.fill(this.
unresolvedDataArray,this.unresolvedLength):e=new xE(this.bufferSize,this.unresolvedDataArray,this.unresolvedLength),this.unresolvedLength-=e.size,e}resolveData(){
for(;this.unresolvedLength>=this.bufferSize;){let e;if(this.incoming.length>0)e=this.incoming.shift(),this.shiftBufferFromUnresolvedDataArray(e);else if(this.numBuffers<
this.maxBuffers)e=this.shiftBufferFromUnresolvedDataArray(),this.numBuffers++;else return!1;this.outgoing.push(e),this.triggerOutgoingHandlers()}return!0}async triggerOutgoingHandlers(){
let e;do{if(this.executingOutgoingHandlers>=this.concurrency)return;e=this.outgoing.shift(),e&&this.triggerOutgoingHandler(e)}while(e)}async triggerOutgoingHandler(e){
const t=e.size;this.executingOutgoingHandlers++,this.offset+=t;try{await this.outgoingHandler(()=>e.getReadableStream(),t,this.offset-t)}catch(r){this.emitter.emit(
"error",r);return}this.executingOutgoingHandlers--,this.reuseBuffer(e),this.emitter.emit("checkEnd")}reuseBuffer(e){this.incoming.push(e),!this.isError&&this.resolveData()&&
!this.isStreamEnd&&this.readable.resume()}};import SE,{Readable as xa}from"node:stream";import{createRequire as _E}from"node:module";import{dirname as BE}from"node:path";
import{fileURLToPath as TE}from"node:url";var PE=typeof process=="object"&&typeof process.versions=="object"&&typeof process.versions.node=="string",Ps,Rs,Pm;PE&&
(Ps=_E(import.meta.url),Rs=TE(import.meta.url),Pm=BE(Rs));var RE=(()=>{var e=typeof document<"u"&&document.currentScript?document.currentScript.src:void 0;return typeof Rs<
"u"&&(e=e||Rs),(function(t){t=t||{};var r=typeof t<"u"?t:{},n,i;r.ready=new Promise(function(E,q){n=E,i=q}),["_malloc","_free","_emscripten_bind_VoidPtr___destr\
oy___0","_emscripten_bind_Crc64Hash_Crc64Hash_0","_emscripten_bind_Crc64Hash_OnAppend_2","_emscripten_bind_Crc64Hash_OnFinal_3","_emscripten_bind_Crc64Hash___de\
stroy___0","_fflush","onRuntimeInitialized"].forEach(E=>{Object.getOwnPropertyDescriptor(r.ready,E)||Object.defineProperty(r.ready,E,{get:s(()=>vt("You are gett\
ing "+E+" on the Promise object, instead of the instance. Use .then() to get called back with the instance, see the MODULARIZE docs in src/settings.js"),"get"),
set:s(()=>vt("You are setting "+E+" on the Promise object, instead of the instance. Use .then() to get called back with the instance, see the MODULARIZE docs in\
 src/settings.js"),"set")})});var a=Object.assign({},r),o=[],c="./this.program",l=s((E,q)=>{throw q},"quit_"),d=typeof window=="object",u=typeof importScripts==
"function",f=typeof process=="object"&&typeof process.versions=="object"&&typeof process.versions.node=="string",m=!d&&!f&&!u;if(r.ENVIRONMENT)throw new Error("\
Module.ENVIRONMENT has been deprecated. To force the environment, use the ENVIRONMENT compile-time option (for example, -sENVIRONMENT=web or -sENVIRONMENT=node)");
var p="";function g(E){return r.locateFile?r.locateFile(E,p):p+E}s(g,"locateFile");var A,b,N,h;function y(E){if(E instanceof Nr)return;let q=E;E&&typeof E=="obj\
ect"&&E.stack&&(q=[E,E.stack]),U("exiting due to exception: "+q)}if(s(y,"logExceptionOnExit"),f){if(typeof process>"u"||!process.release||process.release.name!==
"node")throw new Error("not compiled for this environment (did you build to HTML and try to run it not on the web, or set ENVIRONMENT to something - like node -\
 and run it someplace else - like on the web?)");var v=Ps("fs"),C=Ps("path");u?p=C.dirname(p)+"/":p=Pm+"/",A=s((E,q)=>(E=ve(E)?new URL(E):C.normalize(E),v.readFileSync(
E,q?void 0:"utf8")),"read_"),N=s(E=>{var q=A(E,!0);return q.buffer||(q=new Uint8Array(q)),X(q.buffer),q},"readBinary"),b=s((E,q,fe)=>{E=ve(E)?new URL(E):C.normalize(
E),v.readFile(E,function(Re,Qe){Re?fe(Re):q(Qe.buffer)})},"readAsync"),process.argv.length>1&&(c=process.argv[1].replace(/\\/g,"/")),o=process.argv.slice(2),process.
on("uncaughtException",function(E){if(!(E instanceof Nr))throw E}),process.on("unhandledRejection",function(E){throw E}),l=s((E,q)=>{if(Qt())throw process.exitCode=
E,q;y(q),process.exit(E)},"quit_"),r.inspect=function(){return"[Emscripten Module object]"}}else if(m){if(typeof process=="object"&&typeof Ps=="function"||typeof window==
"object"||typeof importScripts=="function")throw new Error("not compiled for this environment (did you build to HTML and try to run it not on the web, or set EN\
VIRONMENT to something - like node - and run it someplace else - like on the web?)");typeof read<"u"&&(A=s(function(q){return read(q)},"shell_read")),N=s(function(q){
let fe;return typeof readbuffer=="function"?new Uint8Array(readbuffer(q)):(fe=read(q,"binary"),X(typeof fe=="object"),fe)},"readBinary2"),b=s(function(q,fe,Re){
setTimeout(()=>fe(N(q)),0)},"readAsync2"),typeof scriptArgs<"u"?o=scriptArgs:typeof arguments<"u"&&(o=arguments),typeof quit=="function"&&(l=s((E,q)=>{y(q),quit(
E)},"quit_")),typeof print<"u"&&(typeof console>"u"&&(console={}),console.log=print,console.warn=console.error=typeof printErr<"u"?printErr:print)}else if(d||u){
if(u?p=self.location.href:typeof document<"u"&&document.currentScript&&(p=document.currentScript.src),e&&(p=e),p.indexOf("blob:")!==0?p=p.substr(0,p.replace(/[?#].*/,
"").lastIndexOf("/")+1):p="",!(typeof window=="object"||typeof importScripts=="function"))throw new Error("not compiled for this environment (did you build to H\
TML and try to run it not on the web, or set ENVIRONMENT to something - like node - and run it someplace else - like on the web?)");A=s(E=>{var q=new XMLHttpRequest;
return q.open("GET",E,!1),q.send(null),q.responseText},"read_"),u&&(N=s(E=>{var q=new XMLHttpRequest;return q.open("GET",E,!1),q.responseType="arraybuffer",q.send(
null),new Uint8Array(q.response)},"readBinary")),b=s((E,q,fe)=>{var Re=new XMLHttpRequest;Re.open("GET",E,!0),Re.responseType="arraybuffer",Re.onload=()=>{if(Re.
status==200||Re.status==0&&Re.response){q(Re.response);return}fe()},Re.onerror=fe,Re.send(null)},"readAsync"),h=s(E=>document.title=E,"setWindowTitle")}else throw new Error(
"environment detection error");var D=r.print||console.log.bind(console),U=r.printErr||console.warn.bind(console);Object.assign(r,a),a=null,za(),r.arguments&&(o=
r.arguments),G("arguments","arguments_"),r.thisProgram&&(c=r.thisProgram),G("thisProgram","thisProgram"),r.quit&&(l=r.quit),G("quit","quit_"),X(typeof r.memoryInitializerPrefixURL>
"u","Module.memoryInitializerPrefixURL option was removed, use Module.locateFile instead"),X(typeof r.pthreadMainPrefixURL>"u","Module.pthreadMainPrefixURL opti\
on was removed, use Module.locateFile instead"),X(typeof r.cdInitializerPrefixURL>"u","Module.cdInitializerPrefixURL option was removed, use Module.locateFile i\
nstead"),X(typeof r.filePackagePrefixURL>"u","Module.filePackagePrefixURL option was removed, use Module.locateFile instead"),X(typeof r.read>"u","Module.read o\
ption was removed (modify read_ in JS)"),X(typeof r.readAsync>"u","Module.readAsync option was removed (modify readAsync in JS)"),X(typeof r.readBinary>"u","Mod\
ule.readBinary option was removed (modify readBinary in JS)"),X(typeof r.setWindowTitle>"u","Module.setWindowTitle option was removed (modify setWindowTitle in \
JS)"),X(typeof r.TOTAL_MEMORY>"u","Module.TOTAL_MEMORY has been renamed Module.INITIAL_MEMORY"),G("read","read_"),G("readAsync","readAsync"),G("readBinary","rea\
dBinary"),G("setWindowTitle","setWindowTitle");var le="IDBFS is no longer included by default; build with -lidbfs.js",J="PROXYFS is no longer included by defaul\
t; build with -lproxyfs.js",H="WORKERFS is no longer included by default; build with -lworkerfs.js",Y="NODEFS is no longer included by default; build with -lnod\
efs.js";X(!m,"shell environment detected but not enabled at build time.  Add 'shell' to `-sENVIRONMENT` to enable.");var F=16,z=4;function $(E){switch(E){case"i\
1":case"i8":case"u8":return 1;case"i16":case"u16":return 2;case"i32":case"u32":return 4;case"i64":case"u64":return 8;case"float":return 4;case"double":return 8;default:{
if(E[E.length-1]==="*")return z;if(E[0]==="i"){const q=Number(E.substr(1));return X(q%8===0,"getNativeTypeSize invalid bits "+q+", type "+E),q/8}return 0}}}s($,
"getNativeTypeSize");function G(E,q){Object.getOwnPropertyDescriptor(r,E)||Object.defineProperty(r,E,{configurable:!0,get:s(function(){vt("Module."+E+" has been\
 replaced with plain "+q+" (the initial value can be provided on Module, but after startup the value is only looked for on a local variable of that name)")},"ge\
t")})}s(G,"legacyModuleProp");function ue(E){Object.getOwnPropertyDescriptor(r,E)&&vt("`Module."+E+"` was supplied but `"+E+"` not included in INCOMING_MODULE_J\
S_API")}s(ue,"ignoredModuleProp");function Ae(E){return E==="FS_createPath"||E==="FS_createDataFile"||E==="FS_createPreloadedFile"||E==="FS_unlink"||E==="addRun\
Dependency"||E==="FS_createLazyFile"||E==="FS_createDevice"||E==="removeRunDependency"}s(Ae,"isExportedByForceFilesystem");function Ce(E){typeof globalThis<"u"&&
!Object.getOwnPropertyDescriptor(globalThis,E)&&Object.defineProperty(globalThis,E,{configurable:!0,get:s(function(){var q="`"+E+"` is a library symbol and not \
included by default; add it to your library.js __deps or to DEFAULT_LIBRARY_FUNCS_TO_INCLUDE on the command line",fe=E;fe.startsWith("_")||(fe="$"+E),q+=" (e.g.\
 -sDEFAULT_LIBRARY_FUNCS_TO_INCLUDE="+fe+")",Ae(E)&&(q+=". Alternatively, forcing filesystem support (-sFORCE_FILESYSTEM) can export this for you"),Zt(q)},"get")})}
s(Ce,"missingLibrarySymbol");function K(E){Object.getOwnPropertyDescriptor(r,E)||Object.defineProperty(r,E,{configurable:!0,get:s(function(){var q="'"+E+"' was \
not exported. add it to EXPORTED_RUNTIME_METHODS (see the FAQ)";Ae(E)&&(q+=". Alternatively, forcing filesystem support (-sFORCE_FILESYSTEM) can export this for\
 you"),vt(q)},"get")})}s(K,"unexportedRuntimeSymbol");var O;r.wasmBinary&&(O=r.wasmBinary),G("wasmBinary","wasmBinary");var Z=r.noExitRuntime||!0;G("noExitRunti\
me","noExitRuntime"),typeof WebAssembly!="object"&&vt("no native wasm support detected");var P,re=!1,de;function X(E,q){E||vt("Assertion failed"+(q?": "+q:""))}
s(X,"assert");var Ie=typeof TextDecoder<"u"?new TextDecoder("utf8"):void 0;function se(E,q,fe){for(var Re=q+fe,Qe=q;E[Qe]&&!(Qe>=Re);)++Qe;if(Qe-q>16&&E.buffer&&
Ie)return Ie.decode(E.subarray(q,Qe));for(var ht="";q<Qe;){var lt=E[q++];if(!(lt&128)){ht+=String.fromCharCode(lt);continue}var je=E[q++]&63;if((lt&224)==192){ht+=
String.fromCharCode((lt&31)<<6|je);continue}var S=E[q++]&63;if((lt&240)==224?lt=(lt&15)<<12|je<<6|S:((lt&248)!=240&&Zt("Invalid UTF-8 leading byte "+Nt(lt)+" en\
countered when deserializing a UTF-8 string in wasm memory to a JS string!"),lt=(lt&7)<<18|je<<12|S<<6|E[q++]&63),lt<65536)ht+=String.fromCharCode(lt);else{var x=lt-
65536;ht+=String.fromCharCode(55296|x>>10,56320|x&1023)}}return ht}s(se,"UTF8ArrayToString");function Ee(E,q){return E?se(R,E,q):""}s(Ee,"UTF8ToString");function be(E,q,fe,Re){
if(!(Re>0))return 0;for(var Qe=fe,ht=fe+Re-1,lt=0;lt<E.length;++lt){var je=E.charCodeAt(lt);if(je>=55296&&je<=57343){var S=E.charCodeAt(++lt);je=65536+((je&1023)<<
10)|S&1023}if(je<=127){if(fe>=ht)break;q[fe++]=je}else if(je<=2047){if(fe+1>=ht)break;q[fe++]=192|je>>6,q[fe++]=128|je&63}else if(je<=65535){if(fe+2>=ht)break;q[fe++]=
224|je>>12,q[fe++]=128|je>>6&63,q[fe++]=128|je&63}else{if(fe+3>=ht)break;je>1114111&&Zt("Invalid Unicode code point "+Nt(je)+" encountered when serializing a JS\
 string to a UTF-8 string in wasm memory! (Valid unicode code points should be in range 0-0x10FFFF)."),q[fe++]=240|je>>18,q[fe++]=128|je>>12&63,q[fe++]=128|je>>
6&63,q[fe++]=128|je&63}}return q[fe]=0,fe-Qe}s(be,"stringToUTF8Array");function w(E,q,fe){return X(typeof fe=="number","stringToUTF8(str, outPtr, maxBytesToWrit\
e) is missing the third parameter that specifies the length of the output buffer!"),be(E,R,q,fe)}s(w,"stringToUTF8");function I(E){for(var q=0,fe=0;fe<E.length;++fe){
var Re=E.charCodeAt(fe);Re<=127?q++:Re<=2047?q+=2:Re>=55296&&Re<=57343?(q+=4,++fe):q+=3}return q}s(I,"lengthBytesUTF8");var W,ee,oe,R,L,V,ge,pe,ye,j;function ce(E){
ee=E,r.HEAP8=oe=new Int8Array(E),r.HEAP16=L=new Int16Array(E),r.HEAP32=ge=new Int32Array(E),r.HEAPU8=R=new Uint8Array(E),r.HEAPU16=V=new Uint16Array(E),r.HEAPU32=
pe=new Uint32Array(E),r.HEAPF32=ye=new Float32Array(E),r.HEAPF64=j=new Float64Array(E)}s(ce,"updateGlobalBufferAndViews");var Ne=5242880;r.STACK_SIZE&&X(Ne===r.
STACK_SIZE,"the stack size can no longer be determined at runtime");var me=r.INITIAL_MEMORY||16777216;G("INITIAL_MEMORY","INITIAL_MEMORY"),X(me>=Ne,"INITIAL_MEM\
ORY should be larger than STACK_SIZE, was "+me+"! (STACK_SIZE="+Ne+")"),X(typeof Int32Array<"u"&&typeof Float64Array<"u"&&Int32Array.prototype.subarray!=null&&Int32Array.
prototype.set!=null,"JS engine does not provide full typed array support"),X(!r.wasmMemory,"Use of `wasmMemory` detected.  Use -sIMPORTED_MEMORY to define wasmM\
emory externally"),X(me==16777216,"Detected runtime INITIAL_MEMORY setting.  Use -sIMPORTED_MEMORY to define wasmMemory dynamically");var ke;function ct(){var E=Jr();
X((E&3)==0),E==0&&(E+=4),pe[E>>2]=34821223,pe[E+4>>2]=2310721022,pe[0]=1668509029}s(ct,"writeStackCookie");function qe(){if(!re){var E=Jr();E==0&&(E+=4);var q=pe[E>>
2],fe=pe[E+4>>2];(q!=34821223||fe!=2310721022)&&vt("Stack overflow! Stack cookie has been overwritten at "+Nt(E)+", expected hex dwords 0x89BACDFE and 0x2135467\
, but received "+Nt(fe)+" "+Nt(q)),pe[0]!==1668509029&&vt("Runtime error: The application has corrupted its heap memory area (address zero)!")}}s(qe,"checkStack\
Cookie"),(function(){var E=new Int16Array(1),q=new Int8Array(E.buffer);if(E[0]=25459,q[0]!==115||q[1]!==99)throw"Runtime error: expected the system to be little\
-endian! (Run with -sSUPPORT_BIG_ENDIAN to bypass)"})();var tt=[],ar=[],Ct=[],pt=[],mr=!1;function Qt(){return Z}s(Qt,"keepRuntimeAlive");function Xt(){if(r.preRun)
for(typeof r.preRun=="function"&&(r.preRun=[r.preRun]);r.preRun.length;)Gr(r.preRun.shift());wr(tt)}s(Xt,"preRun");function jr(){X(!mr),mr=!0,qe(),wr(ar)}s(jr,"\
initRuntime");function jn(){if(qe(),r.postRun)for(typeof r.postRun=="function"&&(r.postRun=[r.postRun]);r.postRun.length;)Wn(r.postRun.shift());wr(pt)}s(jn,"pos\
tRun");function Gr(E){tt.unshift(E)}s(Gr,"addOnPreRun");function Gn(E){ar.unshift(E)}s(Gn,"addOnInit");function fr(E){}s(fr,"addOnExit");function Wn(E){pt.unshift(
E)}s(Wn,"addOnPostRun"),X(Math.imul,"This browser does not support Math.imul(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill"),
X(Math.fround,"This browser does not support Math.fround(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill"),X(Math.clz32,"Thi\
s browser does not support Math.clz32(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill"),X(Math.trunc,"This browser does not \
support Math.trunc(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill");var qt=0,vr=null,sr=null,pr={};function yn(E){for(var q=E;;){
if(!pr[E])return E;E=q+Math.random()}}s(yn,"getUniqueRunDependency");function Yn(E){qt++,r.monitorRunDependencies&&r.monitorRunDependencies(qt),E?(X(!pr[E]),pr[E]=
1,vr===null&&typeof setInterval<"u"&&(vr=setInterval(function(){if(re){clearInterval(vr),vr=null;return}var q=!1;for(var fe in pr)q||(q=!0,U("still waiting on r\
un dependencies:")),U("dependency: "+fe);q&&U("(end of list)")},1e4))):U("warning: run dependency added without ID")}s(Yn,"addRunDependency");function Wr(E){if(qt--,
r.monitorRunDependencies&&r.monitorRunDependencies(qt),E?(X(pr[E]),delete pr[E]):U("warning: run dependency removed without ID"),qt==0&&(vr!==null&&(clearInterval(
vr),vr=null),sr)){var q=sr;sr=null,q()}}s(Wr,"removeRunDependency");function vt(E){r.onAbort&&r.onAbort(E),E="Aborted("+E+")",U(E),re=!0,de=1;var q=new WebAssembly.
RuntimeError(E);throw i(q),q}s(vt,"abort");var T={error:s(function(){vt("Filesystem support (FS) was not included. The problem is that you are using files from \
JS, but files were not used from C/C++, so filesystem support was not auto-included. You can force-include filesystem support with -sFORCE_FILESYSTEM")},"error"),
init:s(function(){T.error()},"init"),createDataFile:s(function(){T.error()},"createDataFile"),createPreloadedFile:s(function(){T.error()},"createPreloadedFile"),
createLazyFile:s(function(){T.error()},"createLazyFile"),open:s(function(){T.error()},"open"),mkdev:s(function(){T.error()},"mkdev"),registerDevice:s(function(){
T.error()},"registerDevice"),analyzePath:s(function(){T.error()},"analyzePath"),loadFilesFromDB:s(function(){T.error()},"loadFilesFromDB"),ErrnoError:s(function(){
T.error()},"ErrnoError")};r.FS_createDataFile=T.createDataFile,r.FS_createPreloadedFile=T.createPreloadedFile;var k="data:application/octet-stream;base64,";function we(E){
return E.startsWith(k)}s(we,"isDataURI");function ve(E){return E.startsWith("file://")}s(ve,"isFileURI");function xe(E,q){return function(){var fe=E,Re=q;return q||
(Re=r.asm),X(mr,"native function `"+fe+"` called before runtime initialization"),Re[E]||X(Re[E],"exported native function `"+fe+"` not found"),Re[E].apply(null,
arguments)}}s(xe,"createExportWrapper");var dt;dt="crc64.wasm",we(dt)||(dt=g(dt));var At=["AGFzbQEAAAABzYCAgAAMYAF/AX9gAAF/YAF/AGAAAGADf35/AX5gA39/fwBgBH9/f38AY\
AN/f38Bf2AFf39","/f38Bf2AEf39/fwF/YAR/f35/AX5gBH9+f38BfwKPgYCAAAUDZW52BWFib3J0AAMDZW52FmVtc2NyaXB0ZW","5fcmVzaXplX2hlYXAAABZ3YXNpX3NuYXBzaG90X3ByZXZpZXcxCGZkX2N\
sb3NlAAAWd2FzaV9zbmFwc2hvd","F9wcmV2aWV3MQhmZF93cml0ZQAJFndhc2lfc25hcHNob3RfcHJldmlldzEHZmRfc2VlawAIA62AgIAALAMF","BgIBAAUGAgEBAAACAAIAAAAHBAQCAgEDAAIAAQIBAQIAA\
QMBAQEACggLBIWAgIAAAXABBAQFh4CAgAABAYA","CgIACBsiAgIAACn8BQYCAwAILfwFBAAt/AUEAC38BQQALfwBBnJHBAgt/AEGwkcECC38AQZyRwQILfwBBsJ","HBAgt/AEGwkcECC38AQZKSwQILB/qEgIA\
AGwZtZW1vcnkCABFfX3dhc21fY2FsbF9jdG9ycwAFJWVtc2Nya","XB0ZW5fYmluZF9Wb2lkUHRyX19fZGVzdHJveV9fXzAACCVlbXNjcmlwdGVuX2JpbmRfQ3JjNjRIYXNoX0Ny","YzY0SGFzaF8wAAkkZW1zY\
3JpcHRlbl9iaW5kX0NyYzY0SGFzaF9PbkFwcGVuZF8yAAsjZW1zY3JpcHRlbl9","iaW5kX0NyYzY0SGFzaF9PbkZpbmFsXzMADCdlbXNjcmlwdGVuX2JpbmRfQ3JjNjRIYXNoX19fZGVzdHJveV","9fXzAADRt\
fX2VtX2xpYl9kZXBzX3dlYmlkbF9iaW5kZXIDBCFfX2VtX2pzX19hcnJheV9ib3VuZHNfY2hlY","2tfZXJyb3IDBRlfX2luZGlyZWN0X2Z1bmN0aW9uX3RhYmxlAQAQX19lcnJub19sb2NhdGlvbgAPBmZmbHVz",
"aAAtBm1hbGxvYwARBGZyZWUAEhVlbXNjcmlwdGVuX3N0YWNrX2luaXQAKRllbXNjcmlwdGVuX3N0YWNrX2d","ldF9mcmVlACoZZW1zY3JpcHRlbl9zdGFja19nZXRfYmFzZQArGGVtc2NyaXB0ZW5fc3RhY2tf\
Z2V0X2VuZA","AsCXN0YWNrU2F2ZQAlDHN0YWNrUmVzdG9yZQAmCnN0YWNrQWxsb2MAJxxlbXNjcmlwdGVuX3N0YWNrX2dld","F9jdXJyZW50ACgTX19zdGFydF9lbV9saWJfZGVwcwMGEl9fc3RvcF9lbV9saW\
JfZGVwcwMHDV9fc3RhcnRf","ZW1fanMDCAxfX3N0b3BfZW1fanMDCQxkeW5DYWxsX2ppamkALwmJgICAAAEAQQELAxYYGgqtkYGAACwEABA","pC81IAvcCf6EFfiMAIQNBgAEhBCADIARrIQUgBSAANgJ8IAUg\
ATYCeCAFIAI2AnQgBSgCfCEGIAUoAnghBy","AFIAc2AnAgBSgCdCEIIAghCSAJrCH6AiAGKQMIIfsCIPsCIPoCfCH8AiAGIPwCNwMIIAYpAwAh/QJCfyH+A","iD9AiD+AoUh/wIgBSD/AjcDaEIAIYADIAUggA\
M3A2AgBSgCdCEKIAUoAnQhC0EgIQwgCyAMbyENIAogDWsh","DiAFIA42AlwgBSgCXCEPQcAAIRAgDyERIBAhEiARIBJPIRNBASEUIBMgFHEhFQJAIBVFDQAgBSgCcCEWIAU","gFjYCWEIAIYEDIAUggQM3A1BC\
ACGCAyAFIIIDNwNIQgAhgwMgBSCDAzcDQEIAIYQDIAUghAM3AzggBSkDYC","GFAyAFKAJcIRcgFyEYIBitIYYDIIUDIIYDfCGHA0IgIYgDIIcDIIgDfSGJAyAFIIkDNwMwIAUoAlwhGSAFK","AJ0IRogGiAZay\
EbIAUgGzYCdCAFKQNoIYoDIAUgigM3A1ACQANAIAUpA2AhiwMgBSkDMCGMAyCLAyGNAyCM","AyGOAyCNAyCOA1QhHEEBIR0gHCAdcSEeIB5FDQEgBSgCWCEfIB8pAwAhjwMgBSkDUCGQAyCPAyCQA4UhkQM","g\
BSCRAzcDKCAFKAJYISAgICkDCCGSAyAFKQNIIZMDIJIDIJMDhSGUAyAFIJQDNwMgIAUoAlghISAhKQMQIZ","UDIAUpA0AhlgMglQMglgOFIZcDIAUglwM3AxggBSgCWCEiICIpAxghmAMgBSkDOCGZAyCYAyCZA\
4UhmgMgB","SCaAzcDECAFKQMoIZsDQv8BIZwDIJsDIJwDgyGdA0KADiGeAyCdAyCeA3whnwMgnwOnISNBgIDAAiEkQQMh","JSAjICV0ISYgJCAmaiEnICcpAwAhoAMgBSCgAzcDUCAFKQMoIaEDQgghogMgoQM\
gogOIIaMDIAUgowM3Ayg","gBSkDICGkA0L/ASGlAyCkAyClA4MhpgNCgA4hpwMgpgMgpwN8IagDIKgDpyEoQYCAwAIhKUEDISogKCAqdC","ErICkgK2ohLCAsKQMAIakDIAUgqQM3A0ggBSkDICGqA0IIIasDI\
KoDIKsDiCGsAyAFIKwDNwMgIAUpAxghr","QNC/wEhrgMgrQMgrgODIa8DQoAOIbADIK8DILADfCGxAyCxA6chLUGAgMACIS5BAyEvIC0gL3QhMCAuIDBq","ITEgMSkDACGyAyAFILIDNwNAIAUpAxghswNCCCG\
0AyCzAyC0A4ghtQMgBSC1AzcDGCAFKQMQIbYDQv8BIbc","DILYDILcDgyG4A0KADiG5AyC4AyC5A3whugMgugOnITJBgIDAAiEzQQMhNCAyIDR0ITUgMyA1aiE2IDYpAw","AhuwMgBSC7AzcDOCAFKQMQIbwDQ\
gghvQMgvAMgvQOIIb4DIAUgvgM3AxAgBSkDKCG/A0L/ASHAAyC/AyDAA","4MhwQNCgAwhwgMgwQMgwgN8IcMDIMMDpyE3QYCAwAIhOEEDITkgNyA5dCE6IDggOmohOyA7KQMAIcQDIAUp","A1AhxQMgxQMgxAO\
FIcYDIAUgxgM3A1AgBSkDKCHHA0IIIcgDIMcDIMgDiCHJAyAFIMkDNwMoIAUpAyAhygN","C/wEhywMgygMgywODIcwDQoAMIc0DIMwDIM0DfCHOAyDOA6chPEGAgMACIT1BAyE+IDwgPnQhPyA9ID9qIU","AgQ\
CkDACHPAyAFKQNIIdADINADIM8DhSHRAyAFINEDNwNIIAUpAyAh0gNCCCHTAyDSAyDTA4gh1AMgBSDUA","zcDICAFKQMYIdUDQv8BIdYDINUDINYDgyHXA0KADCHYAyDXAyDYA3wh2QMg2QOnIUFBgIDAAiFCQQ\
MhQyBB","IEN0IUQgQiBEaiFFIEUpAwAh2gMgBSkDQCHbAyDbAyDaA4Uh3AMgBSDcAzcDQCAFKQMYId0DQggh3gMg3QM","g3gOIId8DIAUg3wM3AxggBSkDECHgA0L/ASHhAyDgAyDhA4Mh4gNCgAwh4wMg4gMg\
4wN8IeQDIOQDpyFGQY","CAwAIhR0EDIUggRiBIdCFJIEcgSWohSiBKKQMAIeUDIAUpAzgh5gMg5gMg5QOFIecDIAUg5wM3AzggBSkDE","CHoA0IIIekDIOgDIOkDiCHqAyAFIOoDNwMQIAUpAygh6wNC/wEh7A\
Mg6wMg7AODIe0DQoAKIe4DIO0DIO4D","fCHvAyDvA6chS0GAgMACIUxBAyFNIEsgTXQhTiBMIE5qIU8gTykDACHwAyAFKQNQIfEDIPEDIPADhSHyAyA","FIPIDNwNQIAUpAygh8wNCCCH0AyDzAyD0A4gh9QMg\
BSD1AzcDKCAFKQMgIfYDQv8BIfcDIPYDIPcDgyH4A0","KACiH5AyD4AyD5A3wh+gMg+gOnIVBBgIDAAiFRQQMhUiBQIFJ0IVMgUSBTaiFUIFQpAwAh+wMgBSkDSCH8A","yD8AyD7A4Uh/QMgBSD9AzcDSCAFKQ\
MgIf4DQggh/wMg/gMg/wOIIYAEIAUggAQ3AyAgBSkDGCGBBEL/ASGC","BCCBBCCCBIMhgwRCgAohhAQggwQghAR8IYUEIIUEpyFVQYCAwAIhVkEDIVcgVSBXdCFYIFYgWGohWSBZKQM","AIYYEIAUpA0AhhwQg\
hwQghgSFIYgEIAUgiAQ3A0AgBSkDGCGJBEIIIYoEIIkEIIoEiCGLBCAFIIsENwMYIA","UpAxAhjARC/wEhjQQgjAQgjQSDIY4EQoAKIY8EII4EII8EfCGQBCCQBKchWkGAgMACIVtBAyFcIFogXHQhX","SBbIF\
1qIV4gXikDACGRBCAFKQM4IZIEIJIEIJEEhSGTBCAFIJMENwM4IAUpAxAhlARCCCGVBCCUBCCVBIgh","lgQgBSCWBDcDECAFKQMoIZcEQv8BIZgEIJcEIJgEgyGZBEKACCGaBCCZBCCaBHwhmwQgmwSnIV9BgID\
AAiF","gQQMhYSBfIGF0IWIgYCBiaiFjIGMpAwAhnAQgBSkDUCGdBCCdBCCcBIUhngQgBSCeBDcDUCAFKQMoIZ8EQg","ghoAQgnwQgoASIIaEEIAUgoQQ3AyggBSkDICGiBEL/ASGjBCCiBCCjBIMhpARCgAghp\
QQgpAQgpQR8IaYEI","KYEpyFkQYCAwAIhZUEDIWYgZCBmdCFnIGUgZ2ohaCBoKQMAIacEIAUpA0ghqAQgqAQgpwSFIakEIAUgqQQ3","A0ggBSkDICGqBEIIIasEIKoEIKsEiCGsBCAFIKwENwMgIAUpAxghrQR\
C/wEhrgQgrQQgrgSDIa8EQoAIIbA","EIK8EILAEfCGxBCCxBKchaUGAgMACIWpBAyFrIGkga3QhbCBqIGxqIW0gbSkDACGyBCAFKQNAIbMEILMEIL","IEhSG0BCAFILQENwNAIAUpAxghtQRCCCG2BCC1BCC2B\
IghtwQgBSC3BDcDGCAFKQMQIbgEQv8BIbkEILgEI","LkEgyG6BEKACCG7BCC6BCC7BHwhvAQgvASnIW5BgIDAAiFvQQMhcCBuIHB0IXEgbyBxaiFyIHIpAwAhvQQg","BSkDOCG+BCC+BCC9BIUhvwQgBSC/BDc\
DOCAFKQMQIcAEQgghwQQgwAQgwQSIIcIEIAUgwgQ3AxAgBSkDKCH","DBEL/ASHEBCDDBCDEBIMhxQRCgAYhxgQgxQQgxgR8IccEIMcEpyFzQYCAwAIhdEEDIXUgcyB1dCF2IHQgdm","ohdyB3KQMAIcgEIAUpA\
1AhyQQgyQQgyASFIcoEIAUgygQ3A1AgBSkDKCHLBEIIIcwEIMsEIMwEiCHNBCAFI","M0ENwMoIAUpAyAhzgRC/wEhzwQgzgQgzwSDIdAEQoAGIdEEINAEINEEfCHSBCDSBKcheEGAgMACIXlBAyF6","IHggenQ\
heyB5IHtqIXwgfCkDACHTBCAFKQNIIdQEINQEINMEhSHVBCAFINUENwNIIAUpAyAh1gRCCCHXBCD","WBCDXBIgh2AQgBSDYBDcDICAFKQMYIdkEQv8BIdoEINkEINoEgyHbBEKABiHcBCDbBCDcBHwh3QQg3QSn\
IX","1BgIDAAiF+QQMhfyB9IH90IYABIH4ggAFqIYEBIIEBKQMAId4EIAUpA0Ah3wQg3wQg3gSFIeAEIAUg4AQ3A","0AgBSkDGCHhBEIIIeIEIOEEIOIEiCHjBCAFIOMENwMYIAUpAxAh5ARC/wEh5QQg5AQg5Q\
SDIeYEQoAGIecE","IOYEIOcEfCHoBCDoBKchggFBgIDAAiGDAUEDIYQBIIIBIIQBdCGFASCDASCFAWohhgEghgEpAwAh6QQgBSk","DOCHqBCDqBCDpBIUh6wQgBSDrBDcDOCAFKQMQIewEQggh7QQg7AQg7QSI\
Ie4EIAUg7gQ3AxAgBSkDKCHvBE","L/ASHwBCDvBCDwBIMh8QRCgAQh8gQg8QQg8gR8IfMEIPMEpyGHAUGAgMACIYgBQQMhiQEghwEgiQF0IYoBI","IgBIIoBaiGLASCLASkDACH0BCAFKQNQIfUEIPUEIPQEhS\
H2BCAFIPYENwNQIAUpAygh9wRCCCH4BCD3BCD4","BIgh+QQgBSD5BDcDKCAFKQMgIfoEQv8BIfsEIPoEIPsEgyH8BEKABCH9BCD8BCD9BHwh/gQg/gSnIYwBQYC","AwAIhjQFBAyGOASCMASCOAXQhjwEgjQEg\
jwFqIZABIJABKQMAIf8EIAUpA0ghgAUggAUg/wSFIYEFIAUggQ","U3A0ggBSkDICGCBUIIIYMFIIIFIIMFiCGEBSAFIIQFNwMgIAUpAxghhQVC/wEhhgUghQUghgWDIYcFQoAEI","YgFIIcFIIgFfCGJBSCJBa\
chkQFBgIDAAiGSAUEDIZMBIJEBIJMBdCGUASCSASCUAWohlQEglQEpAwAhigUg","BSkDQCGLBSCLBSCKBYUhjAUgBSCMBTcDQCAFKQMYIY0FQgghjgUgjQUgjgWIIY8FIAUgjwU3AxggBSkDECG","QBUL/ASGR\
BSCQBSCRBYMhkgVCgAQhkwUgkgUgkwV8IZQFIJQFpyGWAUGAgMACIZcBQQMhmAEglgEgmAF0IZ","kBIJcBIJkBaiGaASCaASkDACGVBSAFKQM4IZYFIJYFIJUFhSGXBSAFIJcFNwM4IAUpAxAhmAVCCCGZBSCYB",
"SCZBYghmgUgBSCaBTcDECAFKQMoIZsFQv8BIZwFIJsFIJwFgyGdBUKAAiGeBSCdBSCeBXwhnwUgnwWnIZsB","QYCAwAIhnAFBAyGdASCbASCdAXQhngEgnAEgngFqIZ8BIJ8BKQMAIaAFIAUpA1AhoQUgoQUgo\
AWFIaIFIAU","gogU3A1AgBSkDKCGjBUIIIaQFIKMFIKQFiCGlBSAFIKUFNwMoIAUpAyAhpgVC/wEhpwUgpgUgpwWDIagFQo","ACIakFIKgFIKkFfCGqBSCqBachoAFBgIDAAiGhAUEDIaIBIKABIKIBdCGjASC\
hASCjAWohpAEgpAEpAwAhq","wUgBSkDSCGsBSCsBSCrBYUhrQUgBSCtBTcDSCAFKQMgIa4FQgghrwUgrgUgrwWIIbAFIAUgsAU3AyAgBSkD","GCGxBUL/ASGyBSCxBSCyBYMhswVCgAIhtAUgswUgtAV8IbUFI\
LUFpyGlAUGAgMACIaYBQQMhpwEgpQEgpwF","0IagBIKYBIKgBaiGpASCpASkDACG2BSAFKQNAIbcFILcFILYFhSG4BSAFILgFNwNAIAUpAxghuQVCCCG6BS","C5BSC6BYghuwUgBSC7BTcDGCAFKQMQIbwFQv8\
BIb0FILwFIL0FgyG+BUKAAiG/BSC+BSC/BXwhwAUgwAWnI","aoBQYCAwAIhqwFBAyGsASCqASCsAXQhrQEgqwEgrQFqIa4BIK4BKQMAIcEFIAUpAzghwgUgwgUgwQWFIcMF","IAUgwwU3AzggBSkDECHEBUIII\
cUFIMQFIMUFiCHGBSAFIMYFNwMQIAUpAyghxwVC/wEhyAUgxwUgyAWDIck","FQgAhygUgyQUgygV8IcsFIMsFpyGvAUGAgMACIbABQQMhsQEgrwEgsQF0IbIBILABILIBaiGzASCzASkDAC","HMBSAFKQNQIc0\
FIM0FIMwFhSHOBSAFIM4FNwNQIAUpAyAhzwVC/wEh0AUgzwUg0AWDIdEFQgAh0gUg0QUg0","gV8IdMFINMFpyG0AUGAgMACIbUBQQMhtgEgtAEgtgF0IbcBILUBILcBaiG4ASC4ASkDACHUBSAFKQNIIdUF","I\
NUFINQFhSHWBSAFINYFNwNIIAUpAxgh1wVC/wEh2AUg1wUg2AWDIdkFQgAh2gUg2QUg2gV8IdsFINsFpyG","5AUGAgMACIboBQQMhuwEguQEguwF0IbwBILoBILwBaiG9ASC9ASkDACHcBSAFKQNAId0FIN0FIN\
wFhSHeBS","AFIN4FNwNAIAUpAxAh3wVC/wEh4AUg3wUg4AWDIeEFQgAh4gUg4QUg4gV8IeMFIOMFpyG+AUGAgMACIb8BQ","QMhwAEgvgEgwAF0IcEBIL8BIMEBaiHCASDCASkDACHkBSAFKQM4IeUFIOUFIOQF\
hSHmBSAFIOYFNwM4IAUp","A2Ah5wVCICHoBSDnBSDoBXwh6QUgBSDpBTcDYCAFKAJYIcMBQSAhxAEgwwEgxAFqIcUBIAUgxQE2AlgMAAs","AC0IAIeoFIAUg6gU3A2ggBSgCWCHGASDGASkDACHrBSAFKQNQIe\
wFIOsFIOwFhSHtBSAFKQNoIe4FIO4FIO","0FhSHvBSAFIO8FNwNoIAUpA2gh8AVCCCHxBSDwBSDxBYgh8gUgBSkDaCHzBUL/ASH0BSDzBSD0BYMh9QUg9","QWnIccBQYCAwQIhyAFBAyHJASDHASDJAXQhygEg\
yAEgygFqIcsBIMsBKQMAIfYFIPIFIPYFhSH3BSAFIPcF","NwNoIAUpA2gh+AVCCCH5BSD4BSD5BYgh+gUgBSkDaCH7BUL/ASH8BSD7BSD8BYMh/QUg/QWnIcwBQYCAwQI","hzQFBAyHOASDMASDOAXQhzwEgzQ\
EgzwFqIdABINABKQMAIf4FIPoFIP4FhSH/BSAFIP8FNwNoIAUpA2ghgA","ZCCCGBBiCABiCBBoghggYgBSkDaCGDBkL/ASGEBiCDBiCEBoMhhQYghQanIdEBQYCAwQIh0gFBAyHTASDRA","SDTAXQh1AEg0gEg\
1AFqIdUBINUBKQMAIYYGIIIGIIYGhSGHBiAFIIcGNwNoIAUpA2ghiAZCCCGJBiCIBiCJ","BoghigYgBSkDaCGLBkL/ASGMBiCLBiCMBoMhjQYgjQanIdYBQYCAwQIh1wFBAyHYASDWASDYAXQh2QEg1wE","g2Q\
FqIdoBINoBKQMAIY4GIIoGII4GhSGPBiAFII8GNwNoIAUpA2ghkAZCCCGRBiCQBiCRBoghkgYgBSkDaC","GTBkL/ASGUBiCTBiCUBoMhlQYglQanIdsBQYCAwQIh3AFBAyHdASDbASDdAXQh3gEg3AEg3gFqId8\
BIN8BK","QMAIZYGIJIGIJYGhSGXBiAFIJcGNwNoIAUpA2ghmAZCCCGZBiCYBiCZBoghmgYgBSkDaCGbBkL/ASGcBiCb","BiCcBoMhnQYgnQanIeABQYCAwQIh4QFBAyHiASDgASDiAXQh4wEg4QEg4wFqIeQBI\
OQBKQMAIZ4GIJoGIJ4","GhSGfBiAFIJ8GNwNoIAUpA2ghoAZCCCGhBiCgBiChBoghogYgBSkDaCGjBkL/ASGkBiCjBiCkBoMhpQYgpQ","anIeUBQYCAwQIh5gFBAyHnASDlASDnAXQh6AEg5gEg6AFqIekBIOk\
BKQMAIaYGIKIGIKYGhSGnBiAFIKcGN","wNoIAUpA2ghqAZCCCGpBiCoBiCpBoghqgYgBSkDaCGrBkL/ASGsBiCrBiCsBoMhrQYgrQanIeoBQYCAwQIh","6wFBAyHsASDqASDsAXQh7QEg6wEg7QFqIe4BIO4BK\
QMAIa4GIKoGIK4GhSGvBiAFIK8GNwNoIAUoAlgh7wE","g7wEpAwghsAYgBSkDSCGxBiCwBiCxBoUhsgYgBSkDaCGzBiCzBiCyBoUhtAYgBSC0BjcDaCAFKQNoIbUGQg","ghtgYgtQYgtgaIIbcGIAUpA2ghuAZ\
C/wEhuQYguAYguQaDIboGILoGpyHwAUGAgMECIfEBQQMh8gEg8AEg8","gF0IfMBIPEBIPMBaiH0ASD0ASkDACG7BiC3BiC7BoUhvAYgBSC8BjcDaCAFKQNoIb0GQgghvgYgvQYgvgaI","Ib8GIAUpA2ghwAZC/\
wEhwQYgwAYgwQaDIcIGIMIGpyH1AUGAgMECIfYBQQMh9wEg9QEg9wF0IfgBIPYBIPg","BaiH5ASD5ASkDACHDBiC/BiDDBoUhxAYgBSDEBjcDaCAFKQNoIcUGQgghxgYgxQYgxgaIIccGIAUpA2ghyA","ZC/wE\
hyQYgyAYgyQaDIcoGIMoGpyH6AUGAgMECIfsBQQMh/AEg+gEg/AF0If0BIPsBIP0BaiH+ASD+ASkDA","CHLBiDHBiDLBoUhzAYgBSDMBjcDaCAFKQNoIc0GQgghzgYgzQYgzgaIIc8GIAUpA2gh0AZC/wEh0QYg\
0AYg","0QaDIdIGINIGpyH/AUGAgMECIYACQQMhgQIg/wEggQJ0IYICIIACIIICaiGDAiCDAikDACHTBiDPBiDTBoU","h1AYgBSDUBjcDaCAFKQNoIdUGQggh1gYg1QYg1gaIIdcGIAUpA2gh2AZC/wEh2QYg2A\
Yg2QaDIdoGINoGpy","GEAkGAgMECIYUCQQMhhgIghAIghgJ0IYcCIIUCIIcCaiGIAiCIAikDACHbBiDXBiDbBoUh3AYgBSDcBjcDa","CAFKQNoId0GQggh3gYg3QYg3gaIId8GIAUpA2gh4AZC/wEh4QYg4AYg\
4QaDIeIGIOIGpyGJAkGAgMECIYoC","QQMhiwIgiQIgiwJ0IYwCIIoCIIwCaiGNAiCNAikDACHjBiDfBiDjBoUh5AYgBSDkBjcDaCAFKQNoIeUGQgg","h5gYg5QYg5gaIIecGIAUpA2gh6AZC/wEh6QYg6AYg6Q\
aDIeoGIOoGpyGOAkGAgMECIY8CQQMhkAIgjgIgkA","J0IZECII8CIJECaiGSAiCSAikDACHrBiDnBiDrBoUh7AYgBSDsBjcDaCAFKQNoIe0GQggh7gYg7QYg7gaII","e8GIAUpA2gh8AZC/wEh8QYg8AYg8QaD\
IfIGIPIGpyGTAkGAgMECIZQCQQMhlQIgkwIglQJ0IZYCIJQCIJYC","aiGXAiCXAikDACHzBiDvBiDzBoUh9AYgBSD0BjcDaCAFKAJYIZgCIJgCKQMQIfUGIAUpA0Ah9gYg9QYg9ga","FIfcGIAUpA2gh+AYg+A\
Yg9waFIfkGIAUg+QY3A2ggBSkDaCH6BkIIIfsGIPoGIPsGiCH8BiAFKQNoIf0GQv","8BIf4GIP0GIP4GgyH/BiD/BqchmQJBgIDBAiGaAkEDIZsCIJkCIJsCdCGcAiCaAiCcAmohnQIgnQIpAwAhg","Acg/AYg\
gAeFIYEHIAUggQc3A2ggBSkDaCGCB0IIIYMHIIIHIIMHiCGEByAFKQNoIYUHQv8BIYYHIIUHIIYH","gyGHByCHB6chngJBgIDBAiGfAkEDIaACIJ4CIKACdCGhAiCfAiChAmohogIgogIpAwAhiAcghAcgiAeFI\
Yk","HIAUgiQc3A2ggBSkDaCGKB0IIIYsHIIoHIIsHiCGMByAFKQNoIY0HQv8BIY4HII0HII4HgyGPByCPB6chow","JBgIDBAiGkAkEDIaUCIKMCIKUCdCGmAiCkAiCmAmohpwIgpwIpAwAhkAcgjAcgkAeFIZE\
HIAUgkQc3A2ggB","SkDaCGSB0IIIZMHIJIHIJMHiCGUByAFKQNoIZUHQv8BIZYHIJUHIJYHgyGXByCXB6chqAJBgIDBAiGpAkED","IaoCIKgCIKoCdCGrAiCpAiCrAmohrAIgrAIpAwAhmAcglAcgmAeFIZkHI\
AUgmQc3A2ggBSkDaCGaB0IIIZs","HIJoHIJsHiCGcByAFKQNoIZ0HQv8BIZ4HIJ0HIJ4HgyGfByCfB6chrQJBgIDBAiGuAkEDIa8CIK0CIK8CdC","GwAiCuAiCwAmohsQIgsQIpAwAhoAcgnAcgoAeFIaEHIAU\
goQc3A2ggBSkDaCGiB0IIIaMHIKIHIKMHiCGkB","yAFKQNoIaUHQv8BIaYHIKUHIKYHgyGnByCnB6chsgJBgIDBAiGzAkEDIbQCILICILQCdCG1AiCzAiC1Amoh","tgIgtgIpAwAhqAcgpAcgqAeFIakHIAUgq\
Qc3A2ggBSkDaCGqB0IIIasHIKoHIKsHiCGsByAFKQNoIa0HQv8","BIa4HIK0HIK4HgyGvByCvB6chtwJBgIDBAiG4AkEDIbkCILcCILkCdCG6AiC4AiC6AmohuwIguwIpAwAhsA","cgrAcgsAeFIbEHIAUgsQc\
3A2ggBSkDaCGyB0IIIbMHILIHILMHiCG0ByAFKQNoIbUHQv8BIbYHILUHILYHg","yG3ByC3B6chvAJBgIDBAiG9AkEDIb4CILwCIL4CdCG/AiC9AiC/AmohwAIgwAIpAwAhuAcgtAcguAeFIbkH","IAUguQc3A\
2ggBSgCWCHBAiDBAikDGCG6ByAFKQM4IbsHILoHILsHhSG8ByAFKQNoIb0HIL0HILwHhSG+ByA","FIL4HNwNoIAUpA2ghvwdCCCHAByC/ByDAB4ghwQcgBSkDaCHCB0L/ASHDByDCByDDB4MhxAcgxAenIcICQY",
"CAwQIhwwJBAyHEAiDCAiDEAnQhxQIgwwIgxQJqIcYCIMYCKQMAIcUHIMEHIMUHhSHGByAFIMYHNwNoIAUpA","2ghxwdCCCHIByDHByDIB4ghyQcgBSkDaCHKB0L/ASHLByDKByDLB4MhzAcgzAenIccCQYCAwQ\
IhyAJBAyHJ","AiDHAiDJAnQhygIgyAIgygJqIcsCIMsCKQMAIc0HIMkHIM0HhSHOByAFIM4HNwNoIAUpA2ghzwdCCCHQByD","PByDQB4gh0QcgBSkDaCHSB0L/ASHTByDSByDTB4Mh1Acg1AenIcwCQYCAwQIh\
zQJBAyHOAiDMAiDOAnQhzw","IgzQIgzwJqIdACINACKQMAIdUHINEHINUHhSHWByAFINYHNwNoIAUpA2gh1wdCCCHYByDXByDYB4gh2QcgB","SkDaCHaB0L/ASHbByDaByDbB4Mh3Acg3AenIdECQYCAwQIh0g\
JBAyHTAiDRAiDTAnQh1AIg0gIg1AJqIdUC","INUCKQMAId0HINkHIN0HhSHeByAFIN4HNwNoIAUpA2gh3wdCCCHgByDfByDgB4gh4QcgBSkDaCHiB0L/ASH","jByDiByDjB4Mh5Acg5AenIdYCQYCAwQIh1wJB\
AyHYAiDWAiDYAnQh2QIg1wIg2QJqIdoCINoCKQMAIeUHIO","EHIOUHhSHmByAFIOYHNwNoIAUpA2gh5wdCCCHoByDnByDoB4gh6QcgBSkDaCHqB0L/ASHrByDqByDrB4Mh7","Acg7AenIdsCQYCAwQIh3AJBAy\
HdAiDbAiDdAnQh3gIg3AIg3gJqId8CIN8CKQMAIe0HIOkHIO0HhSHuByAF","IO4HNwNoIAUpA2gh7wdCCCHwByDvByDwB4gh8QcgBSkDaCHyB0L/ASHzByDyByDzB4Mh9Acg9AenIeACQYC","AwQIh4QJBAyHi\
AiDgAiDiAnQh4wIg4QIg4wJqIeQCIOQCKQMAIfUHIPEHIPUHhSH2ByAFIPYHNwNoIAUpA2","gh9wdCCCH4ByD3ByD4B4gh+QcgBSkDaCH6B0L/ASH7ByD6ByD7B4Mh/Acg/AenIeUCQYCAwQIh5gJBAyHnA","i\
DlAiDnAnQh6AIg5gIg6AJqIekCIOkCKQMAIf0HIPkHIP0HhSH+ByAFIP4HNwNoIAUpA2Ah/wdCICGACCD/","ByCACHwhgQggBSCBCDcDYAtCACGCCCAFIIIINwMIAkADQCAFKQMIIYMIIAUoAnQh6gIg6gIh6wI\
g6wKsIYQ","IIIMIIYUIIIQIIYYIIIUIIIYIVCHsAkEBIe0CIOwCIO0CcSHuAiDuAkUNASAFKQNoIYcIQgghiAgghwggiA","iIIYkIIAUpA2ghigggBSgCcCHvAiAFKQNgIYsIIIsIpyHwAiDvAiDwAmoh8QIg8\
QItAAAh8gJB/wEh8wIg8","gIg8wJxIfQCIPQCrSGMCCCKCCCMCIUhjQhC/wEhjgggjQggjgiDIY8III8IpyH1AkGAgMECIfYCQQMh9wIg","9QIg9wJ0IfgCIPYCIPgCaiH5AiD5AikDACGQCCCJCCCQCIUhkQg\
gBSCRCDcDaCAFKQMIIZIIQgEhkwggkgg","gkwh8IZQIIAUglAg3AwggBSkDYCGVCEIBIZYIIJUIIJYIfCGXCCAFIJcINwNgDAALAAsgBSkDaCGYCEJ/IZ","kIIJgIIJkIhSGaCCAGIJoINwMADwudAgIcfwV+I\
wAhBEEgIQUgBCAFayEGIAYkACAGIAA2AhwgBiABNgIYI","AYgAjYCFCAGIAM2AhAgBigCHCEHIAYoAhghCCAGKAIUIQkgByAIIAkQBiAGKAIQIQogBiAKNgIMQQAhCyAG","IAs2AggCQANAIAYoAgghDEEIIQ0\
gDCEOIA0hDyAOIA9JIRBBASERIBAgEXEhEiASRQ0BIAcpAwAhICAGKAI","IIRNBAyEUIBMgFHQhFSAVIRYgFq0hISAgICGIISJC/wEhIyAiICODISQgJKchFyAGKAIMIRggBigCCCEZIB","ggGWohGiAaIBc6A\
AAgBigCCCEbQQEhHCAbIBxqIR0gBiAdNgIIDAALAAtBICEeIAYgHmohHyAfJAAPC14BD","H8jACEBQRAhAiABIAJrIQMgAyQAIAMgADYCDCADKAIMIQRBACEFIAQhBiAFIQcgBiAHRiEIQQEhCSAIIAlx","IQo\
CQCAKDQAgBBAUC0EQIQsgAyALaiEMIAwkAA8LNQIEfwF+QRAhACAAEBMhAUIAIQQgASAENwMAQQghAiA","BIAJqIQMgAyAENwMAIAEQChogAQ8LPAIEfwJ+IwAhAUEQIQIgASACayEDIAMgADYCDCADKAIMIQRC\
ACEFIA","QgBTcDAEIAIQYgBCAGNwMIIAQPC1kBCH8jACEDQRAhBCADIARrIQUgBSQAIAUgADYCDCAFIAE2AgggBSACN","gIEIAUoAgwhBiAFKAIIIQcgBSgCBCEIIAYgByAIEAZBECEJIAUgCWohCiAKJAAPC2\
kBCX8jACEEQRAhBSAE","IAVrIQYgBiQAIAYgADYCDCAGIAE2AgggBiACNgIEIAYgAzYCACAGKAIMIQcgBigCCCEIIAYoAgQhCSAGKAI","AIQogByAIIAkgChAHQRAhCyAGIAtqIQwgDCQADwteAQx/IwAhAUEQ\
IQIgASACayEDIAMkACADIAA2AgwgAy","gCDCEEQQAhBSAEIQYgBSEHIAYgB0YhCEEBIQkgCCAJcSEKAkAgCg0AIAQQFAtBECELIAMgC2ohDCAMJAAPC","wcAPwBBEHQLBwBBlJLBAgtUAQJ/QQAoAoCQwQIiAS\
AAQQdqQXhxIgJqIQACQAJAIAJFDQAgACABTQ0BCwJA","IAAQDk0NACAAEAFFDQELQQAgADYCgJDBAiABDwsQD0EwNgIAQX8LviwBC38jAEEQayIBJAACQAJAAkACQAJ","AAkACQAJAAkACQAJAAkACQAJAAkAg\
AEH0AUsNAAJAQQAoApiSwQIiAkEQIABBC2pBeHEgAEELSRsiA0EDdi","IEdiIAQQNxRQ0AAkACQCAAQX9zQQFxIARqIgVBA3QiBEHAksECaiIAIARByJLBAmooAgAiBCgCCCIDRw0AQ","QAgAkF+IAV3cTYCmJ\
LBAgwBCyADIAA2AgwgACADNgIICyAEQQhqIQAgBCAFQQN0IgVBA3I2AgQgBCAFaiIE","IAQoAgRBAXI2AgQMDwsgA0EAKAKgksECIgZNDQECQCAARQ0AAkACQCAAIAR0QQIgBHQiAEEAIABrcnEiAEE","AIABr\
cWgiBEEDdCIAQcCSwQJqIgUgAEHIksECaigCACIAKAIIIgdHDQBBACACQX4gBHdxIgI2ApiSwQIMAQ","sgByAFNgIMIAUgBzYCCAsgACADQQNyNgIEIAAgA2oiByAEQQN0IgQgA2siBUEBcjYCBCAAIARqIAU2A\
gACQ","CAGRQ0AIAZBeHFBwJLBAmohA0EAKAKsksECIQQCQAJAIAJBASAGQQN2dCIIcQ0AQQAgAiAIcjYCmJLBAiAD","IQgMAQsgAygCCCEICyADIAQ2AgggCCAENgIMIAQgAzYCDCAEIAg2AggLIABBCGohAEE\
AIAc2AqySwQJBACA","FNgKgksECDA8LQQAoApySwQIiCUUNASAJQQAgCWtxaEECdEHIlMECaigCACIHKAIEQXhxIANrIQQgByEFAk","ADQAJAIAUoAhAiAA0AIAVBFGooAgAiAEUNAgsgACgCBEF4cSADayIFI\
AQgBSAESSIFGyEEIAAgByAFGyEHI","AAhBQwACwALIAcoAhghCgJAIAcoAgwiCCAHRg0AIAcoAggiAEEAKAKoksECSRogACAINgIMIAggADYCCAwO","CwJAIAdBFGoiBSgCACIADQAgBygCECIARQ0DIAdBEGo\
hBQsDQCAFIQsgACIIQRRqIgUoAgAiAA0AIAhBEGo","hBSAIKAIQIgANAAsgC0EANgIADA0LQX8hAyAAQb9/Sw0AIABBC2oiAEF4cSEDQQAoApySwQIiBkUNAEEAIQ","sCQCADQYACSQ0AQR8hCyADQf///wdLD\
QAgA0EmIABBCHZnIgBrdkEBcSAAQQF0a0E+aiELC0EAIANrIQQCQ","AJAAkACQCALQQJ0QciUwQJqKAIAIgUNAEEAIQBBACEIDAELQQAhACADQQBBGSALQQF2ayALQR9GG3QhB0EA","IQgDQAJAIAUoAgRBeHE\
gA2siAiAETw0AIAIhBCAFIQggAg0AQQAhBCAFIQggBSEADAMLIAAgBUEUaigCACI","CIAIgBSAHQR12QQRxakEQaigCACIFRhsgACACGyEAIAdBAXQhByAFDQALCwJAIAAgCHINAEEAIQhBAiALdC","IAQQAgA\
GtyIAZxIgBFDQMgAEEAIABrcWhBAnRByJTBAmooAgAhAAsgAEUNAQsDQCAAKAIEQXhxIANrIgIgB","EkhBwJAIAAoAhAiBQ0AIABBFGooAgAhBQsgAiAEIAcbIQQgACAIIAcbIQggBSEAIAUNAAsLIAhFDQAgBE\
EA","KAKgksECIANrTw0AIAgoAhghCwJAIAgoAgwiByAIRg0AIAgoAggiAEEAKAKoksECSRogACAHNgIMIAcgADY","CCAwMCwJAIAhBFGoiBSgCACIADQAgCCgCECIARQ0DIAhBEGohBQsDQCAFIQIgACIHQRRq\
IgUoAgAiAA0AIA","dBEGohBSAHKAIQIgANAAsgAkEANgIADAsLAkBBACgCoJLBAiIAIANJDQBBACgCrJLBAiEEAkACQCAAIANrI","gVBEEkNAEEAIAU2AqCSwQJBACAEIANqIgc2AqySwQIgByAFQQFyNgIEIA\
QgAGogBTYCACAEIANBA3I2AgQM","AQtBAEEANgKsksECQQBBADYCoJLBAiAEIABBA3I2AgQgBCAAaiIAIAAoAgRBAXI2AgQLIARBCGohAAwNCwJ","AQQAoAqSSwQIiByADTQ0AQQAgByADayIENgKkksECQQBB\
ACgCsJLBAiIAIANqIgU2ArCSwQIgBSAEQQFyNg","IEIAAgA0EDcjYCBCAAQQhqIQAMDQsCQAJAQQAoAvCVwQJFDQBBACgC+JXBAiEEDAELQQBCfzcC/JXBAkEAQ","oCggICAgAQ3AvSVwQJBACABQQxqQXBxQd\
iq1aoFczYC8JXBAkEAQQA2AoSWwQJBAEEANgLUlcECQYAgIQQL","QQAhACAEIANBL2oiBmoiAkEAIARrIgtxIgggA00NDEEAIQACQEEAKALQlcECIgRFDQBBACgCyJXBAiIFIAh","qIgkgBU0NDSAJIARLDQ0L\
AkACQEEALQDUlcECQQRxDQACQAJAAkACQAJAQQAoArCSwQIiBEUNAEHYlcECIQ","ADQAJAIAAoAgAiBSAESw0AIAUgACgCBGogBEsNAwsgACgCCCIADQALC0EAEBAiB0F/Rg0DIAghAgJAQQAoA","vSVwQIiAE\
F/aiIEIAdxRQ0AIAggB2sgBCAHakEAIABrcWohAgsgAiADTQ0DAkBBACgC0JXBAiIARQ0AQQAo","AsiVwQIiBCACaiIFIARNDQQgBSAASw0ECyACEBAiACAHRw0BDAULIAIgB2sgC3EiAhAQIgcgACgCACAAKAI",
"EakYNASAHIQALIABBf0YNAQJAIANBMGogAksNACAAIQcMBAsgBiACa0EAKAL4lcECIgRqQQAgBGtxIgQQEE","F/Rg0BIAQgAmohAiAAIQcMAwsgB0F/Rw0CC0EAQQAoAtSVwQJBBHI2AtSVwQILIAgQECEHQQA\
QECEAIAdBf","0YNBSAAQX9GDQUgByAATw0FIAAgB2siAiADQShqTQ0FC0EAQQAoAsiVwQIgAmoiADYCyJXBAgJAIABBACgC","zJXBAk0NAEEAIAA2AsyVwQILAkACQEEAKAKwksECIgRFDQBB2JXBAiEAA0AgB\
yAAKAIAIgUgACgCBCIIakY","NAiAAKAIIIgANAAwFCwALAkACQEEAKAKoksECIgBFDQAgByAATw0BC0EAIAc2AqiSwQILQQAhAEEAIAI2At","yVwQJBACAHNgLYlcECQQBBfzYCuJLBAkEAQQAoAvCVwQI2Ary\
SwQJBAEEANgLklcECA0AgAEEDdCIEQciSw","QJqIARBwJLBAmoiBTYCACAEQcySwQJqIAU2AgAgAEEBaiIAQSBHDQALQQAgAkFYaiIAQXggB2tBB3FBACAH","QQhqQQdxGyIEayIFNgKkksECQQAgByAEaiIEN\
gKwksECIAQgBUEBcjYCBCAHIABqQSg2AgRBAEEAKAKAlsE","CNgK0ksECDAQLIAAtAAxBCHENAiAEIAVJDQIgBCAHTw0CIAAgCCACajYCBEEAIARBeCAEa0EHcUEAIARBCG","pBB3EbIgBqIgU2ArCSwQJBAEE\
AKAKkksECIAJqIgcgAGsiADYCpJLBAiAFIABBAXI2AgQgBCAHakEoNgIEQ","QBBACgCgJbBAjYCtJLBAgwDC0EAIQgMCgtBACEHDAgLAkAgB0EAKAKoksECIghPDQBBACAHNgKoksECIAch","CAsgByACaiEFQ\
diVwQIhAAJAAkACQAJAA0AgACgCACAFRg0BIAAoAggiAA0ADAILAAsgAC0ADEEIcUUNAQt","B2JXBAiEAA0ACQCAAKAIAIgUgBEsNACAFIAAoAgRqIgUgBEsNAwsgACgCCCEADAALAAsgACAHNgIAIAAgAC","g\
CBCACajYCBCAHQXggB2tBB3FBACAHQQhqQQdxG2oiCyADQQNyNgIEIAVBeCAFa0EHcUEAIAVBCGpBB3Eba","iICIAsgA2oiA2shAAJAIAIgBEcNAEEAIAM2ArCSwQJBAEEAKAKkksECIABqIgA2AqSSwQIgAyAA\
QQFyNgIE","DAgLAkAgAkEAKAKsksECRw0AQQAgAzYCrJLBAkEAQQAoAqCSwQIgAGoiADYCoJLBAiADIABBAXI2AgQgAyA","AaiAANgIADAgLIAIoAgQiBEEDcUEBRw0GIARBeHEhBgJAIARB/wFLDQAgAigCCC\
IFIARBA3YiCEEDdEHAks","ECaiIHRhoCQCACKAIMIgQgBUcNAEEAQQAoApiSwQJBfiAId3E2ApiSwQIMBwsgBCAHRhogBSAENgIMIAQgB","TYCCAwGCyACKAIYIQkCQCACKAIMIgcgAkYNACACKAIIIgQgCEka\
IAQgBzYCDCAHIAQ2AggMBQsCQCACQRRq","IgUoAgAiBA0AIAIoAhAiBEUNBCACQRBqIQULA0AgBSEIIAQiB0EUaiIFKAIAIgQNACAHQRBqIQUgBygCECI","EDQALIAhBADYCAAwEC0EAIAJBWGoiAEF4IAdrQQ\
dxQQAgB0EIakEHcRsiCGsiCzYCpJLBAkEAIAcgCGoiCD","YCsJLBAiAIIAtBAXI2AgQgByAAakEoNgIEQQBBACgCgJbBAjYCtJLBAiAEIAVBJyAFa0EHcUEAIAVBWWpBB","3EbakFRaiIAIAAgBEEQakkbIghB\
GzYCBCAIQRBqQQApAuCVwQI3AgAgCEEAKQLYlcECNwIIQQAgCEEIajYC","4JXBAkEAIAI2AtyVwQJBACAHNgLYlcECQQBBADYC5JXBAiAIQRhqIQADQCAAQQc2AgQgAEEIaiEHIABBBGo","hACAHIAVJDQALIA\
ggBEYNACAIIAgoAgRBfnE2AgQgBCAIIARrIgdBAXI2AgQgCCAHNgIAAkAgB0H/AUsNAC","AHQXhxQcCSwQJqIQACQAJAQQAoApiSwQIiBUEBIAdBA3Z0IgdxDQBBACAFIAdyNgKYksECIAAhBQwBCyAAK","AII\
IQULIAAgBDYCCCAFIAQ2AgwgBCAANgIMIAQgBTYCCAwBC0EfIQACQCAHQf///wdLDQAgB0EmIAdBCHZn","IgBrdkEBcSAAQQF0a0E+aiEACyAEIAA2AhwgBEIANwIQIABBAnRByJTBAmohBQJAAkACQEEAKAKck\
sECIgh","BASAAdCICcQ0AQQAgCCACcjYCnJLBAiAFIAQ2AgAgBCAFNgIYDAELIAdBAEEZIABBAXZrIABBH0YbdCEAIA","UoAgAhCANAIAgiBSgCBEF4cSAHRg0CIABBHXYhCCAAQQF0IQAgBSAIQQRxaiICQRB\
qKAIAIggNAAsgAkEQa","iAENgIAIAQgBTYCGAsgBCAENgIMIAQgBDYCCAwBCyAFKAIIIgAgBDYCDCAFIAQ2AgggBEEANgIYIAQgBTYC","DCAEIAA2AggLQQAoAqSSwQIiACADTQ0AQQAgACADayIENgKkksECQ\
QBBACgCsJLBAiIAIANqIgU2ArCSwQI","gBSAEQQFyNgIEIAAgA0EDcjYCBCAAQQhqIQAMCAsQD0EwNgIAQQAhAAwHC0EAIQcLIAlFDQACQAJAIAIgAi","gCHCIFQQJ0QciUwQJqIgQoAgBHDQAgBCAHNgIAIAc\
NAUEAQQAoApySwQJBfiAFd3E2ApySwQIMAgsgCUEQQ","RQgCSgCECACRhtqIAc2AgAgB0UNAQsgByAJNgIYAkAgAigCECIERQ0AIAcgBDYCECAEIAc2AhgLIAJBFGoo","AgAiBEUNACAHQRRqIAQ2AgAgBCAHN\
gIYCyAGIABqIQAgAiAGaiICKAIEIQQLIAIgBEF+cTYCBCADIABBAXI","2AgQgAyAAaiAANgIAAkAgAEH/AUsNACAAQXhxQcCSwQJqIQQCQAJAQQAoApiSwQIiBUEBIABBA3Z0IgBxDQ","BBACAFIAByNgKYksE\
CIAQhAAwBCyAEKAIIIQALIAQgAzYCCCAAIAM2AgwgAyAENgIMIAMgADYCCAwBC0EfI","QQCQCAAQf///wdLDQAgAEEmIABBCHZnIgRrdkEBcSAEQQF0a0E+aiEECyADIAQ2AhwgA0IANwIQIARBAnRB","yJTBA\
mohBQJAAkACQEEAKAKcksECIgdBASAEdCIIcQ0AQQAgByAIcjYCnJLBAiAFIAM2AgAgAyAFNgIYDAE","LIABBAEEZIARBAXZrIARBH0YbdCEEIAUoAgAhBwNAIAciBSgCBEF4cSAARg0CIARBHXYhByAEQQF0IQ\
QgBS","AHQQRxaiIIQRBqKAIAIgcNAAsgCEEQaiADNgIAIAMgBTYCGAsgAyADNgIMIAMgAzYCCAwBCyAFKAIIIgAgA","zYCDCAFIAM2AgggA0EANgIYIAMgBTYCDCADIAA2AggLIAtBCGohAAwCCwJAIAtFDQAC\
QAJAIAggCCgCHCIF","QQJ0QciUwQJqIgAoAgBHDQAgACAHNgIAIAcNAUEAIAZBfiAFd3EiBjYCnJLBAgwCCyALQRBBFCALKAIQIAh","GG2ogBzYCACAHRQ0BCyAHIAs2AhgCQCAIKAIQIgBFDQAgByAANgIQIA\
AgBzYCGAsgCEEUaigCACIARQ0AIA","dBFGogADYCACAAIAc2AhgLAkACQCAEQQ9LDQAgCCAEIANqIgBBA3I2AgQgCCAAaiIAIAAoAgRBAXI2AgQMA","QsgCCADQQNyNgIEIAggA2oiByAEQQFyNgIEIAcgBGog\
BDYCAAJAIARB/wFLDQAgBEF4cUHAksECaiEAAkAC","QEEAKAKYksECIgVBASAEQQN2dCIEcQ0AQQAgBSAEcjYCmJLBAiAAIQQMAQsgACgCCCEECyAAIAc2AgggBCA","HNgIMIAcgADYCDCAHIAQ2AggMAQtBHy\
EAAkAgBEH///8HSw0AIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPm","ohAAsgByAANgIcIAdCADcCECAAQQJ0QciUwQJqIQUCQAJAAkAgBkEBIAB0IgNxDQBBACAGIANyNgKcksECI","AUgBzYCACAHIAU2AhgM\
AQsgBEEAQRkgAEEBdmsgAEEfRht0IQAgBSgCACEDA0AgAyIFKAIEQXhxIARGDQIg","AEEddiEDIABBAXQhACAFIANBBHFqIgJBEGooAgAiAw0ACyACQRBqIAc2AgAgByAFNgIYCyAHIAc2AgwgByA","HNgIIDA\
ELIAUoAggiACAHNgIMIAUgBzYCCCAHQQA2AhggByAFNgIMIAcgADYCCAsgCEEIaiEADAELAkAgCk","UNAAJAAkAgByAHKAIcIgVBAnRByJTBAmoiACgCAEcNACAAIAg2AgAgCA0BQQAgCUF+IAV3cTYCnJLBAgw\
CC","yAKQRBBFCAKKAIQIAdGG2ogCDYCACAIRQ0BCyAIIAo2AhgCQCAHKAIQIgBFDQAgCCAANgIQIAAgCDYCGAsg","B0EUaigCACIARQ0AIAhBFGogADYCACAAIAg2AhgLAkACQCAEQQ9LDQAgByAEIANqIgBBA\
3I2AgQgByAAaiI","AIAAoAgRBAXI2AgQMAQsgByADQQNyNgIEIAcgA2oiBSAEQQFyNgIEIAUgBGogBDYCAAJAIAZFDQAgBkF4cU","HAksECaiEDQQAoAqySwQIhAAJAAkBBASAGQQN2dCIIIAJxDQBBACAIIAJ\
yNgKYksECIAMhCAwBCyADKAIII","QgLIAMgADYCCCAIIAA2AgwgACADNgIMIAAgCDYCCAtBACAFNgKsksECQQAgBDYCoJLBAgsgB0EIaiEACyAB","QRBqJAAgAAuDDQEHfwJAIABFDQAgAEF4aiIBIABBfGooA\
gAiAkF4cSIAaiEDAkAgAkEBcQ0AIAJBA3FFDQE","gASABKAIAIgJrIgFBACgCqJLBAiIESQ0BIAIgAGohAAJAAkACQCABQQAoAqySwQJGDQACQCACQf8BSw0AIA","EoAggiBCACQQN2IgVBA3RBwJLBAmoiBkY\
aAkAgASgCDCICIARHDQBBAEEAKAKYksECQX4gBXdxNgKYksECD","AULIAIgBkYaIAQgAjYCDCACIAQ2AggMBAsgASgCGCEHAkAgASgCDCIGIAFGDQAgASgCCCICIARJGiACIAY2","AgwgBiACNgIIDAMLAkAgA\
UEUaiIEKAIAIgINACABKAIQIgJFDQIgAUEQaiEECwNAIAQhBSACIgZBFGoiBCg","CACICDQAgBkEQaiEEIAYoAhAiAg0ACyAFQQA2AgAMAgsgAygCBCICQQNxQQNHDQJBACAANgKgksECIAMgAk","F+cTYCBCA\
BIABBAXI2AgQgAyAANgIADwtBACEGCyAHRQ0AAkACQCABIAEoAhwiBEECdEHIlMECaiICKAIAR","w0AIAIgBjYCACAGDQFBAEEAKAKcksECQX4gBHdxNgKcksECDAILIAdBEEEUIAcoAhAgAUYbaiAGNgIAIAZF",
"DQELIAYgBzYCGAJAIAEoAhAiAkUNACAGIAI2AhAgAiAGNgIYCyABQRRqKAIAIgJFDQAgBkEUaiACNgIAIAI","gBjYCGAsgASADTw0AIAMoAgQiAkEBcUUNAAJAAkACQAJAAkAgAkECcQ0AAkAgA0EAKAKwksEC\
Rw0AQQAgAT","YCsJLBAkEAQQAoAqSSwQIgAGoiADYCpJLBAiABIABBAXI2AgQgAUEAKAKsksECRw0GQQBBADYCoJLBAkEAQ","QA2AqySwQIPCwJAIANBACgCrJLBAkcNAEEAIAE2AqySwQJBAEEAKAKgksECIA\
BqIgA2AqCSwQIgASAAQQFy","NgIEIAEgAGogADYCAA8LIAJBeHEgAGohAAJAIAJB/wFLDQAgAygCCCIEIAJBA3YiBUEDdEHAksECaiIGRho","CQCADKAIMIgIgBEcNAEEAQQAoApiSwQJBfiAFd3E2ApiSwQIM\
BQsgAiAGRhogBCACNgIMIAIgBDYCCAwECy","ADKAIYIQcCQCADKAIMIgYgA0YNACADKAIIIgJBACgCqJLBAkkaIAIgBjYCDCAGIAI2AggMAwsCQCADQRRqI","gQoAgAiAg0AIAMoAhAiAkUNAiADQRBqIQQLA0\
AgBCEFIAIiBkEUaiIEKAIAIgINACAGQRBqIQQgBigCECIC","DQALIAVBADYCAAwCCyADIAJBfnE2AgQgASAAQQFyNgIEIAEgAGogADYCAAwDC0EAIQYLIAdFDQACQAJAIAM","gAygCHCIEQQJ0QciUwQJqIgIo\
AgBHDQAgAiAGNgIAIAYNAUEAQQAoApySwQJBfiAEd3E2ApySwQIMAgsgB0","EQQRQgBygCECADRhtqIAY2AgAgBkUNAQsgBiAHNgIYAkAgAygCECICRQ0AIAYgAjYCECACIAY2AhgLIANBF","GooAgAiAkUNAC\
AGQRRqIAI2AgAgAiAGNgIYCyABIABBAXI2AgQgASAAaiAANgIAIAFBACgCrJLBAkcNAEEA","IAA2AqCSwQIPCwJAIABB/wFLDQAgAEF4cUHAksECaiECAkACQEEAKAKYksECIgRBASAAQQN2dCIAcQ0AQQA","g\
BCAAcjYCmJLBAiACIQAMAQsgAigCCCEACyACIAE2AgggACABNgIMIAEgAjYCDCABIAA2AggPC0EfIQICQC","AAQf///wdLDQAgAEEmIABBCHZnIgJrdkEBcSACQQF0a0E+aiECCyABIAI2AhwgAUIANwIQIAJBA\
nRByJTBA","mohBAJAAkACQAJAQQAoApySwQIiBkEBIAJ0IgNxDQBBACAGIANyNgKcksECIAQgATYCACABIAQ2AhgMAQsg","AEEAQRkgAkEBdmsgAkEfRht0IQIgBCgCACEGA0AgBiIEKAIEQXhxIABGDQIgAkE\
ddiEGIAJBAXQhAiAEIAZ","BBHFqIgNBEGooAgAiBg0ACyADQRBqIAE2AgAgASAENgIYCyABIAE2AgwgASABNgIIDAELIAQoAggiACABNg","IMIAQgATYCCCABQQA2AhggASAENgIMIAEgADYCCAtBAEEAKAK4k\
sECQX9qIgFBfyABGzYCuJLBAgsLMQEBf","yAAQQEgABshAQJAA0AgARARIgANAQJAECIiAEUNACAAEQMADAELCxAAAAsgAAsGACAAEBILBAAgAAsLACAA","KAI8EBUQAgsVAAJAIAANAEEADwsQDyAANgIAQX8\
L4wIBB38jAEEgayIDJAAgAyAAKAIcIgQ2AhAgACgCFCE","FIAMgAjYCHCADIAE2AhggAyAFIARrIgE2AhQgASACaiEGIANBEGohBEECIQcCQAJAAkACQAJAIAAoAjwgA0","EQakECIANBDGoQAxAXRQ0AIAQhB\
QwBCwNAIAYgAygCDCIBRg0CAkAgAUF/Sg0AIAQhBQwECyAEIAEgBCgCB","CIISyIJQQN0aiIFIAUoAgAgASAIQQAgCRtrIghqNgIAIARBDEEEIAkbaiIEIAQoAgAgCGs2AgAgBiABayEG","IAUhBCAAKAI8IAU\
gByAJayIHIANBDGoQAxAXRQ0ACwsgBkF/Rw0BCyAAIAAoAiwiATYCHCAAIAE2AhQgACA","BIAAoAjBqNgIQIAIhAQwBC0EAIQEgAEEANgIcIABCADcDECAAIAAoAgBBIHI2AgAgB0ECRg0AIAIgBSgCBG","shA\
QsgA0EgaiQAIAELNwEBfyMAQRBrIgMkACAAIAEgAkH/AXEgA0EIahAwEBchAiADKQMIIQEgA0EQaiQAQ","n8gASACGwsNACAAKAI8IAEgAhAZCwIACwIACw4AQZCWwQIQG0GUlsECCwkAQZCWwQIQHAsEAEEBCw\
IACwcA","IAAoAgALCQBBnJbBAhAhCwYAIAAkAQsEACMBCwQAIwALBgAgACQACxIBAn8jACAAa0FwcSIBJAAgAQsEACM","ACxMAQYCAwAIkA0EAQQ9qQXBxJAILBwAjACMCawsEACMDCwQAIwILuAIBA38CQCAA\
DQBBACEBAkBBACgCmJ","bBAkUNAEEAKAKYlsECEC0hAQsCQEEAKAKYkcECRQ0AQQAoApiRwQIQLSABciEBCwJAEB0oAgAiAEUNAANAQ","QAhAgJAIAAoAkxBAEgNACAAEB8hAgsCQCAAKAIUIAAoAhxGDQAgAB\
AtIAFyIQELAkAgAkUNACAAECALIAAo","AjgiAA0ACwsQHiABDwtBACECAkAgACgCTEEASA0AIAAQHyECCwJAAkACQCAAKAIUIAAoAhxGDQAgAEEAQQA","gACgCJBEHABogACgCFA0AQX8hASACDQEMAgsCQCAA\
KAIEIgEgACgCCCIDRg0AIAAgASADa6xBASAAKAIoEQ","QAGgtBACEBIABBADYCHCAAQgA3AxAgAEIANwIEIAJFDQELIAAQIAsgAQsNACABIAIgAyAAEQQACyMBAX4gA","CABIAKtIAOtQiCGhCAEEC4hBSAFQi\
CIpxAjIAWnCxMAIAAgAacgAUIgiKcgAiADEAQLC7aSgYAABABBgIDA","AguAkAEAAAAAAAAAADGyfhfBM8W4CfdqdtFBU0U4RRRhEHKW/RLu1eyig6aKI1yr+2OwYzIbGb+ac8L1zyq","rwY2y8TB3T088gRYh\
lCF+/UKW1xJRmUa4VvfHYMdkdwoo4AZTAtxdoelttKIyq2wTl3p1kfcTVFaDG2XjYe","5l5P0MpNCkVp6eeAItQihDrywGFexx7fuXaRJ0/AN7BqbbbGM9ML6+jHCt7o/Bjsm9wtP5TvJLcYWHx5heg","N2MtD\
W5j5+zGDTR0USDO2O8YuBjOpT6UHna2CYu9eoi7yfplFDiKxEqn8M/kW+Z4Bro8o3veFjT31DKyPsZ","SKFJrft6hQ6JkowVPD3xBFqEUIYNj48Tm7eVPjXKm3KLxQPDBHjlZUr2xnsu0yTo+Af2DB9hWv85NDO\
0JyR","OnilGpUkWljCJ6HVg8XNyzYVMpcSnQsCzko2WAR96hafzneSX4ks32eRc11JaYZwYae4mYi1QLmZ+LxWnlW","hrch8/ZzFoWdkMCP5U9NCio4kGd8Z4xZMR9xG29b19q1TjcKaHK4Ca5p1nZ7TuOLBNX\
OrVRd5Pgf8i/RR2G","/e5ujacBASNCogISIvFN0iy7ey1h2Hn7OTcXsuQoNQpXOQb3/Gwpr+h1amh5nGVehn/AmBrw2RKbs6wHnwC","V4/W9vUKHRIlGSvHR3QK0xbckxPpdVHnLng4IlsLRiYdvYAaHh8nNm8\
rfSusYTD3XO7FAQegvUWt3rIwtd6","qhJ4bCgjwysuU7I33OUK03FXfSE9cpknQ8Q/sGW0UN8cwPCmhVVEjpiBOv1xk412x4X165E5InDxTjEqTf/","riK5K/jytHv/ZKgs0Z1nYNiF1D/txujXcNU8psUHu8x\
XNEC1+Vw4SAZyUbLQM+tTIZMtoexoafmdi/aO/28","a4rpqip3DNJlm6yybmupbSn3MzeeJ1gDMI4MdLcTcRa84pPxR1+AeLLz1ukDQyXH/p9JbPMP1Kn0NbkPn7O","YtDhZJopv/2naNkhjkivjzGV6JPwX26\
89C0v1IRVvaoovh5m+kJ8me0GJiPuI2zre/sXkZA0rdi+Qz06Ubk","fKY40DIgvrt4aS4w0zTvPzmjdcQV/RdgPWxjJYJu41KuLvJ9RKcbDarh5J2ls0qJ6yu/aWN6stbv5KmJydW","04CQgaFUPHEy/IO9+te\
4IHTthJSVBKMHlZGXqM6LFK/FeQ6AD9gPiCQFHbxUW4vZYhQalTuIkP6DaAmpYAo","6QpuzJrpneSFles81hjz6pTQ83jKvUym+E92iIZMIr+BcDWhsmU3M+3vsFH+lFk9/KqoFeIx5nGQNS3lrsC","IezrFTo\
kSjJW3VlrLeV59+7lHH9M9QthE9SuAVs0OKSrJtLros5d8HAXYJW1D241yC8lgdQfHKM1Hpf/w94","vZo00PD5ObN5W+gWOQFmt7ZNCPctUOL2fBb8MeSovfKzAB2md1yPYfGRRWC+pNBlPoelgar1VCT03FFHY\
w0","LIDvKse3MCz3r/wttKwXzYu8wHY3KEaLmrvpGeQzYWrmqNVCa4TJOg4x/YM4n+7bciLB2Lsbv51jJei3aAC","YfB821OzqqiRkxBnH65mxA4W4CvuwGjVSw6kN0t/JLnUi1R7uhE9wOvIfU+TBLGsdE2NA\
2Jqv70xVckfx9X","z0a7QOVM2u/l7XrNV73qmNRfBNqWji8g7BoQu4b8ud3dqG6sR898ZRrvGqaU2aD2K11ksVXqZU4TGHDQRZj","zsyKqDseEqzYLCAHPSjZaBnw5s7Fd92nDxAH2pTznG1U5METbKyYokIFV\
oCYngvg012QSWDBDy/FvXFdMUV","O5Z5Jt5TJGkoqiKkdO88sge5JddvyN3OFIV+VOuZm98TrBGH8L56owCQSghHFipLmbiLW1wxyzeKhNDY2GC","NJo2tvwvDR2xanpHkiWn7dIGxguP6ctyV/aK+uHn2jdPs\
pZfXqu2qMpC2q4wss+XiWvuhyU+owgMm6J2SzC","yTRTfvtP0fN7SkS/yIpp2dCLyQ05uh7oYvXezAp/ptAn4b/ceOlb4ZWfqB1LLOM1O57zKXOISASJ4OToQE3","wPMz0hfgy2w0NfoqSOQEetSfVSx+L8C7C\
Fmc1CErD63ouIiFpWrF9hx+QX36bgrg/enSicj9SHGlLxtxl/m","HZ0XODyATuE08sQjG2Ey8gipRomneendG641koCYlc4n9bYW0d6EyQ6aZQ32P/jaMsHqul5vEEMaALmheY5","sUCZbOiUoyH1XDzTpPg8p\
AUQzb2uUszHaayBoGI+U0KZ4HDObC8WWt381XEgQ4nfLbAkHzk6tpwEhA0KtVY","pGfTI/GS7R2wBsNRZ2/cr84RAmKi1/YED5ywk5Kgx7Zxi3GgVxj/82XqYdLB5c5BG/2g4QRdCQZv93P32M4","4tBHgssQd\
dgDxBYGitouLMUN7lmOFTjMb6Lob0XR+RCpaxAwQR7v8Eh/QbQA1LQEjra56wQbouUZJU3Zl1k","zvd/stYaTliVdPvjkAtJcfqn4MRxd1pNoSVKeGmsdV6mVlFfiNBmYv3V1Q7OwWFLkgbOKS+9cnfJiXmBf1X",
"rXwjaYqaeKfhjU1nm99g4/0o8iv3QOUTsdmcIV2whn8NlYHtMS8Dj0Fk7+MgahvLXcFQr0z1njsRMD62Ncr","dEiUZKzpZVVjiaehFNEgQQKZ1Tfp4JI/FVjm8lHKOf6Y6hfCJvuLgI8rJAeew86U7jtWkWPyf\
Or5+mVU2wA","AAAAAAAAASEfgaLc09/b7HVeJPU832bNat+GKe8Avnag5Sii4t4bV79kin4xAcGa1bsMV94BfLvKOq6LDd6","lRwuTMA1a2ORmFBKS0YkHPqt+zRT4ZgeDimFMtiS12Fsxq3YYr7gG/hC097pz\
a9kk3d4oPFqE2Zn8wamehl","cGQooTJmQesbHPqwynxsJibhVmZnhA641uqEd5+eI3XrFw/LPDTLxTb9XdrELuYICwDxDGnWhJb7CyMdkcy","pW8b2vNGLVUE+tpKuwHNPbPOLbwIW3rcObXtk0AcmrSOgRplb\
u4UHyxCbcwmqfR3m3aaOpXzQ5YRDVoV3bS","j/qY5reNECZMzD1jZ5gxOc1u4bC4QvxTEujIX7j/3UyTShSMZydmhqnkn4G5gkeZKEZDUmZYivP3wGq9ZuW","r7HZitm65PFct3/wwOb99djJeXuzqYKe7WIHY\
xQVgGppHAHoZ1r/CIY061JLbYWcAkrt2Tgi+vc34ZPBn57","4A7OflUrs0YduaNWqoI9LWVrsq6wr/AQmMdkA0jNbuCTFXX7UuCj3W6eyVj4CBMAhMzYoOIl3j15YA4NGkd","AzXKyH/UAao3wjy3T75mC6IDr\
P8IXg68lvRaTFLp7zbtNHUEFQmHgdnDgyrnhywjGrQqYqBnRJQuQ9zR+tC","lHlWD85m9MM2pYXQF44GxP02Wa/mrxlFX+qKcDxic5rZw2VwgUNsG3sftq9Z+KYh1ZS7cfzZuaB3SGiuJhT","Tf/Fhh66bNcz+\
U71UcULJDVfNOwN3A+gS1m/n0KjZJXgJ6c4/qGQEZ4hLEux3vL+tsuWZ4akZnrIzR0Uyds","NT2OzBbN12fnLHbWOwDqmlBBXimSjoHiglCmM79DvB8uhgvL3d1MFPyX89HwEHHpdytQexigrAMlOqhhNW2","R\
/onsBZlX82H1W/39g3o+XAjEMecaklssbNYgHwC/lhGRevay+N0I4Zqo50ri8MXcZyNb6UgYdQGNcUoRUj","W4PHDdnLyqVybMew+NRLB66/GGqeIIgxCzrIf78/CZPX6RelclXWFf4GFxhTSle3ItXIwOiAbRm\
p2BZlyZ/","su3ULyb8E9TM9XOTJAiXqsp+ANxbb2SsbAQZgEJr4NJqj2rPPQDVeRSXzXM/9FEHEhy+PECWvi/4ppILOgI","6Uf4t4URFaQ/6gDVG+Eedi4SGvjW3OPBQzrlUVi3mxNSwv98lYpmv4RvBx4Lem1\
tlZcdM8ZHkOYpNLfbdpp","6tDjMrfa7p4cY7mFVlCVXjMr/mU+56GpxVTOD1lGNGhVHInvMfEAn6Ov01jQe3tfjOeUuLjMT6h6yWY2E26","M39OBIdZ72bgoJTJ7YZpTw+gKejyB8uT3H/ytkPQnyQoOxuXXFE\
9+PvkwVo2jrvRFOR8eykPGQ3HO6TA4zW","3hsrlAeH8tBVaGTrbLJZrk3P2OmYNieoxryXlv/FIQ68pcuP+0FfCDfWhPCQdPR2L3E48mTwinCkAneNBh+","imh4uQPeSm9yclV0PiPmud+KN+rOKDSoJ5AaJ/P\
Vg8UPb7OpmK1R1Pd1nmSlUP0CWo38+lVbLxOil9E3aKa","krwE9OYe1TPa++ScUSoixWmhU33bUeLqIeazFWxlFRxe1tlyzfDUjBaRORp6xCN6pcuO+/C/41XtjG6TR4s","Uo8N+4DjlSGMKizkAUFJ8lPw4Y7\
ex2AdU03AkV9lvM6Ml6ZlnFMZS1yCh3od8cWYg1hKEMJ37HeD5WsPQ9U","wpFw90MV5e7upgpjx2vjZZ3pdQjywJ19OlV3/Ha+m/ZJGgibhbg9jFBGEZ8BxjsHIwlu9DRtRR+EtWwAsBN","DlPf6E2JfO6ku28\
1p9ttFr6Woghad7u7RvQ8+FGlqkNc2fHFrBLHa6Nwf67UwNaTuV2ykylsAD5BPyxjIr4","RxlsS4V7fNa1l8fpRgzVnvJ3r15y+yMtqMBO1Ak7DGXvICZjPcz6Gt9KQcKoDWpSmKopdZz6nOHCHcj/5zq","zqY\
X9oEjTzUWHd3ML6hC67M8wk2NdJE0afGokgtdfjTU0LcTqYGt6w04RRRiEnGU/BlalcDOoksm1DBKRud","NS5v1L8vkO56UQ07l8Uqwk0rmb/pw6GxAlTyikK9uRa+VgYOPLsyZfEpYf06HUh8rTBleUQbww/iT\
w5M72X","bqF5N+siRY1DbETKYJ7mJ6vcmSAyjx49hhGk3Z5Zs8Xkj1TWTEhL38lCaSv7JWMgYMwCUyk0mzpNAT+uheI","2wi+fz6VX887YAlLyWNxPbXLq4i+yjl6VaMcvEk8iiDiQpbHiRPCZwIqIfN+5b1Xa\
E2AZr919RCIJTdSSIN","GSj/EvSmIrA4N36wKHX9aIP9RB6jeCPNouLFvH+r/BdviBo6VkT8qk6Xm5iKlyNwKGNYri8S82UJfNkM88E","sv8QWBoraLiwC5QmHKAb989pew72GjfAtf3/cPCRRI/KlsrbjonjM\
8hiTqWIApB8twW9oy54iSCuATndKPP","6b9FqDHZW613T056ICFBgLpys/GcgutoCq9Zo4168UXHkqQPW9cJJ1lir91KLxMKlF9SaicH7KMaNCq4Nv/","2jtcJ1xTgUg7sSfncxvGqFMGExCFNTQm+KTQZyx9c\
8aQE+SQ2s4pcXGZn1D1hm6RGS6rpwP5Xvt+jz5mk7E","ZGxY4CpFlAkOs97JxUUpKBEyfBUWmvGT2wjSnhtEVLLEiXBCyJuOf65W9msnmzNesddUt/RE6AAAAAAAAAA","BdMxKlPcGwcbpmJEp7gmHj51U270Z\
D0ZIfXt/MpSIa8kJtzWmY46qDpTj7ht6gexH4C+kj42HLYFUvKcEYY","+3QCBw7ZCWiXaHvSQ2LY+GMM7J6Hy5eIDxCSnH2Db1B9yIXQuSogIBHU/AX0kfGw5bBrSTA4vsCJrDBzcXa","YuADlZz+139fIbPke\
6vhkBliYnYmmPM1JKPSB96TGhbHwhlng6AIs/oDqRZk9T5cvEB4hDnGLPmBgcj1lOL","sG3qD7kXJ0f6+R0JeNC6EyFEBAY+mc7fa9DzAP9eLvDPX36H0t9aPIXLiYETGMdoXnaQjlVRs6QU4meIlJe","kIHO2\
W5t4etDsOSKsnbm9Tbjin7WS//Q5dKgLQpQ+M9lbDITPExOyrZdGEDgV0nUww52tIRqUPEQP1znWHF","X68JzUsjoUzzuEUJ4mzRIO/BkERZvUHUi1bcgPDyMbiXKN56uArpyk8/kr4RRZmmU0ZH86qUCVI30Qs\
3A9t","5PiuKMXZN/QG3Yt19suSycdt+pKj/X2PhLxoz5Dv2LJFDBk3mwb7USTHeWqoFF5s5XcIjf0isSqmpprQzjA","UF2cW633q8PbsZTBbINniU9GkgCrHjNS8l+dRuJq/xhmqJuHJYrQvOklHKqk/hz2fdI\
aa2NjSC3AyxUtKhe","EZ1Q8E+zvSETjaLc29PY8iKn8QDA1MaHcckFZP3N41RA41a45sr81P5xaI76fPkHz1s7UuF753KcNc823GL","Coa0fnOrHZdhz4RGzWuUO3aDQO+CG/gnD1YNVFOLDEOYGsn9HPtgX+Y\
YM7XkIxKH8VT3HKtTfpuIgbqnesO","K/x/Nfg41s+bjRPc/QBPLb6oTu/vpXLsDtmputlKNK/fS/SJy+8Jbm86DIIizOoPpFpRsTBp184UK7bkBoa","RjcW569cUI6xMdchG89TBV05TeBvAxmRqj+MJ/JXwiy\
zMMpuhpuIuEQ2C6lmtCw3ybEmKBJ4ZqM+t+fvjyy","9Hie4oab74PeK0L5gYOxkkN7srYyNmKjaShurTUoF/AH3AqQLA3EwS2P1osrEkR/v7Hgl50Xl06V4jyMmgn","iHfsWWLGDLDEs0UWEqoQ242DfajSI7z\
MwUfU56JPoLUUCm82MrvEIljOxnlC19hcWjSOgZqlAEsW8CfO6sk","cMsO9nB96PXilj3k1UApRZP61OHt2ctgtqfn80jkCtDHQLLFp6JJAVUdgdcCn4ixJOWKPiF86XpEuLkshEE","oyjVf7BprB2sbpwLfCM\
46qqvWr/vILMGojWbyyNqJ/Gk9FxWd7Ga6KuyFSK7+w4frXPSwpRfgZIqXlO2WBU","VZSyflCsMzqh8I9ndX8CEPIslGBqQjcLRbmnt7+RBiEWZbywoeRVT+IBgamEN2Rlsd2arpu32veP64YYnmT","r3dw3nR\
+AEbizKFOgBqXCiZl7j7sBvxDFl1Q/mWq6w/S9B+OCbaS2p9Pzh790gWWW+aBbpHOe5Shrnm24xZ","s2GUHNsaPChUNKLznVntugkHsFagmF3LZe61bjl6eO443afLBLvIn9+IkSRC+BkNgruDgX85qXx6sGqin\
Fh","iHCeDeAehmdJtwNZO6OfaA/+d5VxN2huzjjDBnK8hGZU+bfKOChzYJU+Kp7jlWpv03deUqkBnWkSsL59DY4","Q7j8xyrFHGufo/vZX5Zyn/ue4vyMp1jMJ4Xl5NK2xZzXylZRAYfvzwvRUU901IE7b+xIa\
qflq2iz9091J1s","5VoXr+XD0ahMFWfD+boE5ffE9zedLUghXouHW4FGARFmNUfSLVFN1c96N74xKJiYdKunSlW/1Fzd5NcmScH","WppUcD1SR1ppiPFN/OI2vTy+Hgu/M6TgD6y7Nn6D1YzmqYOvnKbw0dW7J\
pJdFoE2gI3J1B7HE2uzn2zp33d","ik7h2Twq+vALOi2TqN38McyneUgVxPN3hdO1AoEz9bZDZyYBCt/9LIIT6kueKPvtRY6+kCMx9KsM+nLat8b","yassaXX44S3VHSm6RNKy8c4aN88XvEaV8wMSHCaWFUnoB\
AdjJIbnZXxkYrAVrLS5Z2N8xUbCQN1aelkWd+g","TAUF9RpbJei03XctDRfhQfutGzF0wqz6Kj3vVeOOaFNlTYNJiMdYa9uNCuWfi5zClP1m+eZe0XlFbZKdcRI","V0Aod/oEPEO+Y8sWMWRhcKzG9teBFYYlm\
imwlFCH2xaIjI1V4Pa3/420FLfF0+rMnxEpdnWiDZmp/m81pDB","QqrtbUvQUQaihUnixld8h9ZJA3YxUb1ASx3Yyyhe+wk/0ZJf31g6z4tCkdQzUKAO/47bQMRWYcli2gD93Vk","ngBYWSmkqX+ZH9jnu5qfY\
y8aC9aRyUN4KAR+hf89J0UxIa201W77XjY586VIPgsRhYwglGJt1wqCklXHDJm","zN5u3hvYmym8snKgGSLT0WTAqrdV5nqeFKy2zoCrwU+EWNJZzG9oAPQ0zjKFX1C+NL1iJcmb+fFE0X5cHNZ","CINQlGstQ\
EutvpEkGtVLoo5d8O96iHiwK2AxXwtvLYbEJnKOmTIelGEbsz7oXveRWYJRG80DxIP8v5CrvOS","RtRP503ouuaKntsQSyl9BqU6VJ3MBPxyaXDAasrFO+89q31zxYNym/Hh6YTDQrQvYuJiaMvYdVuuqPafzRm",
"yxvpzS4bCX/uyNjnfccSePFIZnVD8Q7O9JtXXxAtFcnq7gQx5Eko0M89NRu3lTPX0AAAAAAAAAAF6RFQ9Ib","Nu/17G8RsP+b0uJIKlJi5K09K5jeY2G/d+W8PJsgs6RBCl50sXLRQOw3SdD0MQNb2tiN1RlQl\
7dZhlpxXBN","FrG9puDl2QSdIwlSvnTMC9VP0u2ZNxzP2CC5j8emCcCQTGIwToagiRve1sQQF7WGU7INe26oyoS8us0yMDn","fi/TWFo25GXbCf0SieeeIY803KHnGwMuzCTpHEqSeWqYGcivJGxd6D0/5uX3v\
SesaQLHVplBZ/K/G4merKw","dtusmqC3CUjk0TgCGZxGDQ3AaPafUf3/ef1ktkmnS9qQ7DRCz2rwIgLmoNp2Qb9n6/fwLvCMBJ3FCVCXl1m","2WCwYAGMRlA2gvhKU+6i/QuVXA8QPLnL5FyM+yE/4hE8yyi+Y\
u35J9MpYJQwjx2K7j7E0XNdBrwB+sE8Esn","qP18tZXlRG/EJsM8tUwN5FaSN2IkWQKsOkmIRWeJxqFVIuob9pzJ6Tn5VZLWNYBiq02hzEcgjyrHlh6y+F+","Nxc9WV+xpSoKNo43oZUnjywYxORw72PbETl3i\
oxybJgBDMonBQgozDwteUn7LKppGgMzmipW7j0nIoD01ha","w6z5sSME7bPS/A037r8VIdholY7F8FDIyThhCAhLorz0NCHe/v2HVeVk1VgzRn/H7/BN4RgJOi7+oLln1bL","LihKhPy6jbL5jA/HLqG7XRvEJ\
ZVMRRZgDGBg1p5eII/FsJTnnQX6V1IU0aRPHsy4sFz79i36YYWn+L61/+F","XamP9U9RrDdQ0tFkWl7kW4ttWETzF2/JP5kG1eYYJ6XkJiGWNtwqyo9Efwcj02KmVPv2J4qa6TTgD6i2n5W","hWDuw1gngl05Q\
+/mImPWYBjwgRgG4XNGNrpSyXylJ3sXCTw14apkayK0kbyb7jBWAwf/Qr9slXAtTSyTxSj","BTQz+Qm+FdhdUQjZ3gv8yQ2ljhRl827DmT03Pyq2h9LJybHykUTz78WJZwQnYRr+lX3hyZyZiPQB5Vji09x","h\
5VER3i9oJk8b8ai5+trjpgqhXD83YRs0ADXEhhwuXt0RZTAA0ZWsqSxpcNYnI4lAPTmEUOqYcdI3rRzpwd","c0Oyb96G8MbMU6XaWNVCy7cNNM9XnS4QCIQUZh4WvKT82oVzEV7Qf0P9xqPVU78UIaNXttob08+\
eKncfk5B","Be2p05gqc2C2g1QpZdZ43JWCcVMhgkX9JuyPd6MnY9NsP14N53Ne8t9RopDoME7HYvwr6qxkc+bRktXOLsF","VyJtBBLRqlWjpKC/49DRDcafgGhWOcBdMhlN066rysmqoGac60LbmV4mqycZNua\
VHvBdkTzf98XqdpAqxE3","9UXLPu2WBpOwBhkl23nG9DCfrfztKJFQddx/59vHcxhfjh0DdvpkvBrNzxhAFa1s7vzMQ5rNOsirvx5YrCL","YgIHtfLwBH88kxK6upzfwCyEpzzpLtK7chWyM6FCCQT7NRt6KtC\
98KWkDnVivGZPgufesW/TDS3cdsu+J7/","WklVWYvesLWJmC8d3+ORBudl1eAj6C0l5kCvpHfVDJaIvosm0vMi3Ftv8WKGzgNvNZNsbcXeNtKYGhYpkeM","XYfbkMqs0xTkrJTVI72D4GJhLyQixtuFWUH4kcv\
Xi3HfjENpWd0f6WanDCywzE8d4Gq33sTxQ102nAH7LeA","TqbBRugO/6ocxCXr1Rlb718WPt068eAV3fOhi/HmRFCeIbq9HgQMesxDXhAjE6g/j5FFJszaeMu+kh78FE3","cjv1ABcr7r5SkryLhZ8a4MOHs8P\
pRKXw1DI1kFtJ3q5FJzrYN5JhJ2WOc1OlJpV59Jt8G8n9Kl63S7gWppZ","IACZet17KTfeJBvf+1Vj5A9eX4vGdNCK8qSid83I84vX3uYj8OlA5Sn6ZIbWxwo2+IAg0uvmuVgEHS+R+9M","E9Y1na8XG8rebc0\
PpYODc/UiiOa003f1OJl558+LEs4YTswO3tvmSNX1NJzUT37x/rpxdcUfinczAYMB+BP","KocW3pujpQz4nCAxeeuPXpp4jQxuT8odSGO746jcehtRRmCaf3g/WINdVnWdMBUK4bn7SIqUUEkzos2nQ0S","keD\
D5F3/U4OE74uIhkDaoy2mABoytIQyOKlIdukLlCWNLxvE5HDKtJggU6g/z0OUMWnYOos7HQUkZpBWUIQ","6RvSinTk75mTX4a3VVeBZ7fdI5F7HVK2zZl3rFquPEs3ZIun5o09bk0g35rHPlOQaaJ6vOl0gEET5\
i6ByMf","uvY7pbZH9ekM09K05rNzJLcrQL5yK8oP+G6pryLfTMJDn6jUerp34pQqQcUqTvEvL9LTz77WSARglzre7iL","OydtlTuPiYhg/bUCn8rKWnvLWuDX4Jg4n2Zn93Ol2+qEUIgfyF9ZDxsGQwhsGhrdA\
DCs6iQwSL/knZH9gHU","Lbf+rfjRQgTpupHGmo/TEeby/R0lBvO4r3lvqdFYYq2gMQNybkh1GCZisX8VFuQNKSrdpKqfxKRgoU8QXsF","VsW/pI8vh5hZhq+RMoIO4h3SkrCB7PDGn3e0nss/IbzbI4m/eFHcR\
ibfggNbUPk8You/Iug+BxjgLpkMou3","WYqR6pC0Rgyr/qzm0GKwuo4XvbYk5H0BdoW3IrxdVk4zbKZySNub9cJt3Sot4Lsid4TMetlmdpmPFsbuQd9","d1sr/1761WZBtOIvqsvWPZtsdYvviAQmrYOXw8XaZ\
sIAvoBngJm02TZRQAAAAAAAAAAdw3hKr0Wpj7uGsJV","ei1MfZkXI3/HO+pD3DWEq/RamPqrOGWBSUw+xDIvRv6Od9SHRSKn1DNhcrnT+J8PupPpwaT1fiUHhU//PeJ","dWsC+pbxK77xwfagDgg/NG6ROyXE7\
eMD6jvPf1wXh19nxNOQ9RpbaONuJ8pt4zWKoRycBCre6b0ltmhesiS","N4ahJdLEbKVHWLOOA64PQRVyzs01uSTWZazcZuTTRz/03uual23jCIQA+TFGB4Dh6aN0idkuN2aZfWYiCER","UjwgPUd57+vC4eNFD\
daqQk1wq+z42nIe4y1olLJ1N7dsiy1cbYT5TfxW7iQnK7zkc/xVsfXHSTNWoZbJv2g","MmtkH0wFgmcJgSdoQeSo2h8nGS1jQ3zpflWgWm6iVlRo857DeYEpk1MZ3bR0YAMuRb/jIq5Y2Ke3JJtVo7n","yGqGC\
pcy0mo3dmmjmu7l7p2CMztj+m9xzU+28YYmWPVnu+xpfEIEeJinA8BxnjP8MlNZWIjw0b5A6JcftSz","mOuoczYdPSLq3FQAiLkKUjTO/9Hi2u4AHrO85/XxeXDAoRc2n5KQ4bKW60UhNqeRbIRAlEtVTvzPCfg\
LYuL","JjBEbU9oIgSAdYyyvqbYlF229PgR43EbzP5dDR07LbWRPSVHsn6EOjd47ZhDsH6q6ruV0uz11yV4q2OrztI","mrWVoG+Fhl48iwy3TPpBZdbIe7qt0PxzcPY+mAoEzxICT0mV6y5yBKRx0ILIUbU/TjK\
njyl7CCnoDDFVEaC","B23N0RljwijzN1UrfT9P1+/Y/CahCMt9G4Jk37WCVC3WB646abXQhyJdNsAN6V14PrKfzdHe2dLK6Ac0vzy","boHEmQAljCx8KhXzY8wdXkvWZk3H+22AWX23J6QfP6okPoEwj4hPdDa\
VUFrsYd4GAWkj5EhWrtgTwvKOK7/","De556baecOLOljNG8zf/RIte7Lc9zW+ZSCamGHhk4AgAj1MUoDhOVcP3GbvlkcHzhj/GSitrUS5FR4zlbsL","ehP7SXgmbFfvZPaoUpt68dH94YstXEEbkorsagfhV72\
sz87N09I2zxW4wyz5byBpKyHUD4aoG4NoVtnurBU","NJVbAA9Z3nP++LrcON10h6RgQLhkUIubS8lNZFPUIW8RUbRw2UtxopSbUazuz9tWzgOryLJCJEohqqYUhca","OvnsyX3pnhPwFtXViplAAVvHv7ZjCDI\
2p7QBElR47CQMZWtxsCrGWU9TfFonWhhL5IIWOc7LanwY8aid+bu","0brMgwv4Q1hfjC7/rSZemyfGgboEqfje7xlwdP45JR2XU98xV7a0VT6m0+kLGOmWRux8rKKXT9OOM41iWAe","SEPZ5IifxiCvyIoHJLb\
tX9jFay2ZoEthQdJIUl6boSI236l4440HHHP9DqzQ7HWlBPDvhm3605ud58z5qsE","52OrqLdMX15/mfDAVCJ4lBJ4LPfQiIzOioJIq113kCEjj5Sc2d1ke7t2gBZGjan+cZNcIcInXaTpaTh9T9h","BS0Bk5E\
rLcrUR2J2KqIkADt+foFafDar6hQdaMsOAVeZqrlfu9AT/EjA2rvp+m6/ftfxLJkkfBSvvZLFCFZ","L6NwDNvJ4iFlDDWlVGxUr1PuSQOKcZfXGUEMqgXX0h/GsMJQlQoRZ4wfh/kam1nOeRNfpbTGmrYzvBoMO\
2D","ffuxN1ParvRwGpuKRXyQXp5N0DmSIAUpk6z6hISGO7CEj4VDv2x4x4lur/6pykaCq8l7zci4//WmKFFw3h7","BbLELLrfl9IIbvOoECvNSvI1m0t+DAcnE+msz9T4Xb/pjfBCK+SyFuRRx8aBEOiOHUVNW\
dHdbUT4mXrdeyk","33AL9JlCENdh1DyER1C7Bgu32T/OWXHpMqsuTxBL2jhYyMfeYnwmS+Zs8K68bo2ajA8U/JYTzqybJIOMSAF","lffFHah06NpkOT+NdbeQkMt8lgLQAR6mKQAw3M3CZuyGRZlTa4euM3eLY\
8O2RNZ52M7KTCcMf4zUFpbies8","HxntTP23cis8Zip3F/QFJt1Ml2Gxyk1lBKgf/nfqOmjlgqLo0dSjf8b9ZdM7l9RyJ9fYxZ2pkVCAA+uk7xD","mXWEpVrJJLn9KQlaRiaNtCEejfCyfBVOenZunpW2eK+mQ\
eo0YezgVcIdZ8t9A0lYHirjYYlZ0aEKoHwxRNw","bRNaX+JuwhoO+sst1ZKxpKrNu/PHOWDOySgAes7zj/fV33Ck3FhenbY24dbrpC0jEgGRCPkP/Elx5cMihEz","KXlpys/yW5xs0OZsijqEbaIqdrFJQs7C5\
4P5FP/M+CCbJScJPLSyj96MqK95fG1+EHY4croEJ9FV37fj8q3","S3Y2DGb4x1ZhyyCqWGHQdR4MG0AbFt2UNLEN5iW8M8N/Atq6sMs+IlW/zByOUikBKnj39s0lJOAAxeFQ82A","GR9T2gCJKFwum/kuWhHSO\
HIWBjK1uN/kRZKsxu8gJb8tccLhJU3EYxr1aBV/1T4HRniXCZB8M9tx/D39yuT","Kz/tjbTBPLi8TzOfHxBW21XeQajjY+h/Yq6fukiyghyHFRazgl27AHBlyKEpjNFjmfS6ltX/b8euhGSEfi4","FpErWTvk9\
GBKP3aaQ65bJeOw0N+LcarrGSANHPM7Ba6wr6iqfQ3n0hZxtWkFR0iXv/4TLM2YuVlFbs7vtdI","WHOzhX6ccJxrEsE8CZGRttYEZwKQhrLJET+NQeeLU+OsKSt/AAAAAAAAAADlUZmWzImUFsqjMi2ZEyktL/K",
"ru1WavTuUR2VaMidSWnEW/Mz+rsZMXuRXd6s0e3e7tc7hZ73vYSiPyrRkTqS0zd5TIqjHMKLiLPiZ/V2NmQ","d9YQ8x1BmPvMiv7lZp9u5ZmTZ4muBi+HZrncPPet/DkzoEVQPzS9U7jQIxmrqRXd7cm6dWMwV\
L8S4wHAOpu","HAUf6mKzyAsZq/KZ2uoncMHSpv+/WQUVxFlaVVGMY7qKoA4zND9B348EwLIhf70Nen2U1ETMn2h/9mh+qhn","5xzEPPBjPqtuiNKHRa3fzNNns2IUNEkAWvOlTeaf8lXATp6otwZkmUnaiHYaB\
WI0dSO7k0uc9Pj8t628uTd","PrWYKllnortlh756A4l1gOAZSceEHDPmuytvl9yj+UhWfQVjMza/Lg1PIzNpelc/WUDuHD7vEVkCcshMZlD","b9+8koriJxZ2RtBaE6NMrSqoxiHNVVL4MzGq6VQUMAcZih+w/\
8eOUgATc3hmhuTZcHU67Psuaoxp7FYkYm8","Ic0NX433JvLYmWs6PtVD93Z0GIJnOjgvDyB+59QYXSqE3NQJAX7yZH2IsmyyXJdh2UYzefKgRZSgElUcQYI","gkSvu//KU5I/f0rqZlyfG6tp8V+ovfimRAgUD\
jErNC/QHjv8mpBhtW0l3q0DBq08+TOHp52cO8yfQmL2BAr","3RQtUTQSvsaLftm+oVTYnblYieRPg+MYJ680Y9rFhUMViWQ7ZQ8rrkPjkNTwSU31ccXAjryhXKF+CO/ZKec","6+kwuv4GWLZQXGkRLbgNr8kwo\
Yhs07bzJybaVprN4+q+ShLP268cwAX/S2QIEUnZnJOD/Ul7wqn62hdg4fW","XsGO23/mgl2ia2AOGUnMpPYNBb07LMkKG3695NRXEXNPGNhX9jIU+LOyNoKQnVoB59RTMbL4X6UpVUZxTiq","q3H0zI8JsT69X\
gZnNFwrg4a7V/6ikKIXkADiMEP3H/jx5bOp1TuWbOfKQQJubgzR3C8Qm/iihUXK8b2Y/g+","5vPkU7AFowzAo7zseqtOWqpXU3k8zRVojAcJl+v2kPZ7uo4CrZDLxF3q1r1nPiaSNx45KCFYfaARTmNkyUk","p\
r9xhNPGPL3Kd+jFsTkWBn8uQxYPbA+fE+baV2TXU3EFnQSheoJK6GlVneAYfWBT3Aw2M6YoecqwxK9yzKM","JrPlQMtpC9hA1lZirmyAJOo4gwQBInlwjF0wJmQn153/5WnJH/+uyZmA2ut6+iU1M24PjdW03GF\
VC7yvsLF","4r9Qe/FNiRAH7sntPcQdBigcYlZoXqA9zU37wKTXNCt2+DUhw2rbSpOprLcP409cvFsHDFp58mdZCp6alvB","mcQ5POzl3mD+F6x6ir7sRq5PE7AkU7osWqCG9kIIiAoK+mgheY0W/bd9/Wcf1iT\
b5yVCrbE7crETytfr12B","Al0OQmwPGNE9abMcORaBvfXw8n7GPDoIrFshwJMlo2RkwmCrKHlNch8clrV9YNQe14XX14JKb6uOLgRp11P","2x0a3RQNcI5CO0irtjQk6CeIas6zv9hCyV0MYf1GjCSs7i4E+Oh\
hVxS3wX8gkTUxcQTjGiUayZuf0YW1a+O","d/fpip9BuR1N87yJbAps+BxqKkXlnnrX7sGREH8jQTK/WAfc9rdXiQqW5rtLWDZsWw9wd8LMIEOppMsiWHE","bpvg9Xe7R5Q14VT5bQ+0cPp0Ep82PZIgosvYMdt\
r+NRNXp5XgFnehBewSWwFxyk5kCUPCl71D2nImsWks6N","lnScPg8LokUPNfUNr07yejuIq1i2156yosnJp5xsK+sJGnfyhfVHI5BbHEnZG1FYTq0CHMCCPZDX7GDj6jm","IyXw/3rbzoOQB5X60PYPGrZV41j\
poml/BXeGXWJew5HQESkTmwql9GMzTBY159ZMOtw3zkyzsCmJ/lLLx08","ax1yY/YU+G3yi77qYgJrV/bevRkp144Gb0hxkL3BofTE8yQKAPpEpV1l6IOU7P8Qk4SPPnuNGkEKEkO375s","1s6GpFi1SoNDiOD\
/apMa2ieimpUxUoMdsuT8zgN000UNLlIjVR4nqphoNHhnOHfwdr8P/fnPynfj+Wmmy+m","aL1wzx0udg27AyXWhEK+lPpqFnbBEoGgRzRDb1h+STkGVrxF48sQktXo6Vx6p9gLlINSAJSxo9VinQcZDd1","rTC\
P/+DO2aDLn8EGtKi8E+n6xKyZaSU1u4xmlc0PQIaZ6WMeMaWuU/9GLedlw8vg3SMoSYiwc7kyWPAw3NY","WChA99bsgfPjfdpK7QnQanWxU977mupuILKglS5/u/e2fikBOFBJXA0rs7wDtRjFm+c6KBUOrQt6g\
IfHdOv","8kuxMDlNixA45VxmU7lkhX6DB1R16T//yo8d4IYN8GqM6UbSoF2o1UZHq4TKqUdAACHwtuz5Ha7XGnUoG0S","aO5F8Lho9FMKEW9LDTFfgLREdtJh+cbB3XfWlzHG8nyDIs8OXQ5rPeHd5bXoV8DuX\
4j8LISfWa80M6DCkuS","HWSpmuVv+LB4YSJmT4Et1tcv2zIp5J70sipxH+h9uKbEiEhLjhgLhKGNw7ck9t7iDsM640KTbcBrxpQOMSs","0LxAe7VpXTocNdRtmpv2gUmvaVZ/ym8XhSb9QOzwa0KG1baVCaHy1\
EpcIoMmU1lvH8afuMMCwPnTTwuueLc","OGLTy5M+d5peOeHtw2bIUPDUt4c3iV0Wlo+FoWfQAAAAAAAAAAH+du6PRNu0K/jp3R6Nt2hWBp8zkcls3H/","x17o5G27Qrg+hVLZftWSECT5nJ5bZuPn3SImo0gIM\
0+OvcHY22aVeHdme+XICEXQbRq1ou27NCeUwQ+f/tX","kgEnjKTy23dfHsDiTAaWzB2+qRF1GgAB2mFOf53uTbqY/DXuTsabdOuj0oCmMtbPqQO7c58uQAJu3Fwdd9o","NuSxDKJXtVy2Z4VzP+wWjYCKj/KYI\
PL/272QjQWbUS7tUJoIPGUml9u6+Xeh3oVG7Vfz9gYSYTS2YOyJm6n","C5YCN5vRJi6jRAA7Si9QwCwA249gKc/zvcm3Ux3XuR0yjWznNizzkL2f8f2n0oV+MtsqSY3UGk2jEkaV8Cp","soyxWnSHZ3SQqhISf\
LQgjUsQLwESZIiXN95oJKEVf27sZFU3z8XXPXODLqShY+DEqDkTt8+zSN7U91SSfMK","/Jw9NaYESEhj6LWvKyRohXwP20ffadPH3GYofsP/HgADgUaWN7KlQp7610UfZGsxwR25resp0HNhdEqU978","dtL6T\
JHwD8qb2Iees5o7Shjs+AMIOep89eZ5pMTdmCfC+QY5f35JES/zgwCBCfAnxZD8nTqqIREomn069k5","TSh+FAqdN7YJ88o9/dW+HtvxxuwDo1CRnypyxgU8YwBWRq67+0qNjxKdGpBZ5yF/O+P/SaeRz/B/OEt\
joQ7","8YbZUlx5feBLu8o8jN6gwm0YgjS/mVkZ1yWRWm8xQ2UZYrTpHsa6vqNfp4fObukhRCQ06WhZEPr+GSeHuPE","KhjBeAjTJBvNdimMRWhmhLn+swFlSKubXpBb9Sjz6Ts3Y2Lpvj4u5NANih3zhWx5q5x\
ZNSVLHyZM8rHBaPB","dhiUBiN3+PZpZwm9gKbOG2Ma25/qkk6YV2VGJElDeHVd5OHorTEjQkKbfFMO4BWvSB5FrXlZI0UrYdgW2og","VqCHgf9o++k6fPp/iYZ0reHI04jBD9x/48QCdrfhUzs4cChwKNLC8lS\
sVY5ePE22jxh+dRSxwqQSAu+LYl9","N4Mm2xY39bNwppWq4c4uCU21+3pGEwwv7v3zSQHq15XT7p2ZqfCrW5TLLuheCXDhqdhAOPZa7wbSSy6ewaM","0vO9YQE5puUhyqH3zP55Ak8iVbp3vOZ2x7jYmldx+ZG\
pUCzX7DNZ+FppMEEh9IYfNIHEDJq2G2SlUuzaVMV","Eg8u6GJfvh+TqOIMEASJAOw1Wa/BMmQKked7xfWy5z7uesBmJIQKNG/dDIJW3z0rEEC3IYfp0CGVeUlWPt8","6Qurk8vXv6ddIa0M+EZ2y4FcU3oWyTI\
QNXWkMp9h4BI5pFpEce6kyY2OXNtCf22lUfOirazwKX7l2R2EH58","/XJpE4/LxEHuHLm7lbcKBsuvyExsbLA72MEY67FOlpiQySusSJUspYOn+wRS6eLiphSK86syWN+1elpb+K2","/pCYU/GwBdgWZNXosxB\
sKy94QyV0z4tFx4wOnjZQ/81dAS6++08Yo7X1YwW573FQjOn1yH4wlj5kHbhzPK3","tr7c1br1P8grBX8EjBg1SYzJm3bXLyo2EXI4p+HCIEvDUFKTYUEUNF7r8UJXrB61+ScVMAybAcpknLbhOnY","LT11iwV\
gMnGgwwNliiTpxYrFnFYb7YUZ9zvquJSpXq3ezKIxPHtcoQ8y1N+zP4cVJTRL7CL268lYyj0CrbI","wfXMxd48ioK1n4s8BYa3kdtPIyZ5SPC0aD7U36LyzacG7nMCgNRu7w7dNPtbblP8YA2c4SegFNnTfGsY/\
Bo","pyr2sw0tj/VJZ0wr0srhHb0q92lyoxIkobw6rq1EfMxV8YHsMjD0VtjRoSEt15q+LJwaY42+aYcwCtekUlk","Hb8RHbObPIpa87JGilZDF+FQY3BnXMKwLbQRK1BDvS2WF8AdvUnA/7R99J0+fb9iD94lq\
9N3PsXDOlfw5Gh","BWHiZhsYJYsRhhu4/8OMBu/w9Te7GDgs6W/GpnJ05FEXGSgpNq9QeOBRoYHkrVypHidPDqB26IMYuHyfaRo","0/ubOkhAtwYDVRGM+4AS/ZQy6FdBvQGTRJryK4/6JCA1bQvwNcc3TuXK1\
tITZH9G1o0vCalZbCgGJTV1Zx5","Jm3fSzK7dI1r1p3qfMTpYyZsBTWbqgGXa9dHlfJZOIv9GoBKFTfQf7ChwtVhv0rykIEPyobRogbdOk1q7yK","bGkv3irUITHPuBkzIKHPdoMbQgrt3lLNIMp05+df9QHEu\
C/Q+CBoumdpGT3yXbqYDV2ZvsYiJyOujK9TzKO","A70r+9GTT3B1U6S/CidlZJKqelvRjuia5ET1Hwo6wpx7d2TWZua/Yg2Z65K9UpaVRRBDQL9eR2sz/swEZOp","tbazNXc0INhCT2iPSidOCO2iQrl2bTpiq\
luZA0t+VLICQeXNDFvnw/W4PncxSIkTUmUcUZIAgSAVnMfrrxP","v8L2GuyXoNlyBSn9gn9UlMlHiLP94rrZc99XVJMKTpTInfc9YDNSAgVaKNoO26ZPvhi3roZBK2+e1ahJ6Kn","fIiWXCCAbkMO06FDXx3V4\
N/lTEkq85KsfL51hFVuKQ+tiJiO1Mnl69/Tr5GrVF5IDuVCm9aGfCI6ZcGvqRv","HgetTLKUovAtlmQgbulchsMZIPvaw0hhOsfEIHNOthfUSID7x2SwiOfZSZcbGU7+CVYNTK8wubaA/t9Oo+F","HwG5xm5UX\
y0FfXeBS+cu2vymzbxYif5wAAAAAAAAAAAPUEklguvLBreZ584nqhVWuMmu66VB3l1vI8+cT1Q","qvWBzhrnNv+G72LooUmj+P+vX6mF36hX07Hdu6q2s1cYseD6jiC4+DSrA9w1ji3/Tes+nREYJlBhxGE0lMe",
"OB7JEXHWwUYWonl6/Uwv/EK/nHoISL2kbAMsju3cVbWbucSOGNjH7bUFdOWUQilX4RiR5WFGuw/PpCFYH+C","scW77b1jq5D4pQEffM2Z+0JMUWjozk3pCyzrmikmbMv9vVuWmSW42bTd4WRYi4qyDjSxE8yIX\
qBHVAvhDn2","kOBqujpw2fnAqU840bvfQQkHpJ2QZY9OWU6BH3uuh3SC7zORGqvXe9KmFhPxYNHDGwj9trC+gcxLQdg0W3W","KG6Egr95OgWoU8WmKXKVKbKw4x2H55JQ8o2iORHsPXzsD7AWePc9t+wy8TLu/\
JKb9tHXiUBpleK27Jat1mI","6zpmzPygJym0dGY5+DJ/BwjEDbVi3MVTFSENQGZOnX2pkfml8qaMihN5+VD2NNSkr8mS3GzabvCyLJIpaEg","23g6cL1fOX0h/UdIvosrNEFHtYkQuUCOqBfCHRNtUsfIrTDc+\
0xwMVkdPGz4mGJ4OafOrVaqCcLQ97k5VX4","bi7BNS/ughIPWSsg2w6NQkZ8qcsQCDWL6JcMis5YOtuhso5hBVhQPLviAEjU+F9s8seCox/+56VcLCfiwa7","o9RUJpQkKpT8fdH5PHP5FME89W833NUOIhpOw\
aLbrE4fW2pXqXSAUJ1JRT6ydEtQoAhhqLnbZ0pDLtoGLNw","eCn5v/pAnczIlIcZ7T48k4aUch1/ZhIvNv/+h5HcRjLT/wuDA4RojmML7hfrlZ80iwsbE3nNsYg7YJeJl3f","lld5gYo0FL8spbt0cKxJRanYg\
3ekvgAlEypC2ZbVusxDXdbaQsfzrPmvFzJj5QU9SaOnMbf3TF3zUWafhZz","2tKMm8pxRjr/UGdQwaasW4i6cqQhqfwSrTiZbycRNbxGndixdx5l9WMfM3p/JL5U0ZFSfy8r7h30E7m0KZM","nsx+2+Gp5nHf6\
OjQToXJLnZtN3gZVkkTN0mhc7Z6U/AR8g/msQMTzVDWme0eLw1PQvnw9h7kDXID3Wb9scg","XkSVmyGi2sVesZEJeYxmdePPNx4HLTk74zozjF8DhYuItqli5VeYbohDrfC9eSTefKY5GKyOnjZ8Uz2K9KA","i\
hhffp2RO9D9jFyqj9hbag9OqVAXhaHvcnaqhAXMwVWAtwS2bnYoBfcjB2J8P0i/BeLvQ17J2Q8JUuyXTIC","5tfuTQqUnOlDljAdBcTVzMF9+xbSLrS7K2gP9t1+/Z6pg8TwZbdTdQzCGqBq5xpQjinRoKB5Z9Q\
Qganwryk","u8ZJqYvYX4IAaNyu8phiwyT+1wHetz1qoSF/Vg03ACuFt3T5IS3jDT4Z4f5Ybd5MGo/qUXRzXF415vFRv3N","hHxFw+v6TaYI5qt5v+eopv3iOSGRWxgbg0QuXzAEVht2QLwHHrjmcPraUr1KpQN\
wD97A5WQZs4TqSij0k6N","bhB9Ouqy9H+vvk9RUFukCDu9m0MZOx76+Uhh20TBm4fBS7XJDaEhdQDlh6K3SHEClOZTsP4oy/BVDnKSCLl","7/OUNpoBB2cEOJKOU6/swkXmwoED5slAri3JVumHvqq72SlZuc6\
bKFASL+FwYHCNEcx/7iApVQ/6B3fU+4j","ngZsCJ9urwcIDcMkhY2JvKaYxF3FsMiYMJNrcervYR3vOzyiatIgOXkwk45wMQaC16WU9zAMR6ZBrjvbLo5","ViSi1OxAusxStvr6UPDRQMhYQK5NFdG1zMoYgPG\
lbMtq3WYhrutsPm5PPg8SWwey9KGEWw++B0fwM9x1sw7","zomTbzYIJ5vNXYEmVrLVWmNv6py/4qLOYLv41d9YUAyVQWCIJd0tNJaVcsFFZ9/1OKcZe6w3qGE7cwsyzI1","aoNNSKcRdPVYQ0IY7jT2HpNF+tF\
A31NfTRX1gQn60bSGHiJraI07oXL+LTshqLlKufiV8o9DHAtnqJqixma","e4Kyo8EXcNhDJfQj/FZUTkiK2DkfcO/g3Y2heSIxy3bWIo1WfZhOqX51XtZA2Wo/ddpyzKP/0ZHg3QuMnr7","1B+tyJ5IcrNpu8H\
LskiHt/vj73cCIwstFVm7aucj/imHAZXWV56Aj5B/NIkZnnWLAicaNan1+RHsnU4oTPU","MFX7FYJT8AemBltSXLhQBHIUEjLmSpGqQH+o27Y9BamUbeG7DM/HXG71vEGJsv9fuuf1ITNAPvGIjE/IYze","q8l\
yeBqjZxWsafbzwOWnJ2xmprrlZ0zsat5vFA7CDTI60T9dK0Dm+TEG1TxcqvMN0QmFdXkoGMbXsUzbko1","ZGIe+HJK3D7LTj4THMwWB09bfi5d6IAM4HdkzXtTLpnnDiTwOne4kkgiC6+T8mc6H/GLktLW8TGw3\
ZFx9G1","fpLek0Uy1ScmvGIjPzqdmoLQYQ8/z5kI2v7dv1RDA+ZgqsBaVLYHdDiEfOrpyKFjRiUjpOk9pfEeC58UgrE","/H6RfgvGCRDuN/HE+QXahr2XthoSpdlSr97WoOBkd2DEZD/wl/B0tNYtX0plMoFOT\
nClzxgKgppcOcV16ss","sqDeDLCWdXy98JcpMn2+ex10HPN0vYy7EiRV1vZWR72q7fs9UxeZ7aW9shjR/FLmclfTbzvppgZ9B5pKuQJ","tAMXONKEcQ7NQyp59hJ6oeFAAAAAAAAAAB5iTUwyPBuf/ISa2CQ4d\
3+i5teUFgRs4GPtkGYc+ViyfY/dKi7","FQy2faQq+OMEvzcELR/IK/TRSHX+FGi07BymDHchWHwcctmH7H8IJA3BWP5lSjjs/a8n+khV8McJfm+DwWD","AD/kQEAhaPpBX6KORcdMLoJ8Yze6Bb76IO//gePjm\
i7jzD44Hc33V6KsePYYK9ODYY+5T+Q7Z/xBIGoKxd1","DKIIDq7M78y5Rw2PtfT4VCoUAQCzEw9JGq4I8T/N6NGJ/QR+OSoQaDwYAf8iEgfwr0sNcCT197J+t4/PaeF","wKu3kg0BvBoiTWAGGwXQ+nwvLUopO\
ctlgLffBF3/sHxe1ZJIb8Or47wzRdx5x8cD4lEIkEv73JwjWk9iQQb","ozj04Ai5zOvNR397VumU+n7GBvJj2VwKELl3IWh5wxLdVw6oXUkL4rMohTMDGVPzAKn8ujYpmwNu1viXKeG","w97+egR4c0XgH0eEK\
hUKBIBZiYHMMd7Ho5gwfg7DCmUwBIYn6OfephPFP9nGiqfnc4Px3CCucyRQQkggMBo","MBP+RDQHWPtjH3FC0//hToYa8Fnr6Hnd1RZ/XwwfZO1vH47T0vj8fjwTAdU1AEXL2RaAzg0X3ViKGg/I6ue","fiXaY\
sIX+YAcaJZQ/gxmYvq/Akb6YIY8mPJOdMZ7GdvLW56vdpa1xakW0p1KjSonT8FGi07hynktjAq5cvp","VuCbL+LOPzgemRIa0gbPVmESiUSCXt7l4GsAcbKWLoufGtN6Egk2RnFjWk8iwcYoDujBEXKZ15uPkUg\
kQlE","n9fCVZTuKetMkuOzsDrqyI0rHZ3dQ6uoy+UYe/mXaIsKXOe5C0PKGJbqvl8vlwk7V1NAcULuSFsRnUWXZjq","LeNAkuYfSRavXA2GYYfaRaPTC2GZPm+gplIQWY6m/POq3Ra+ebvMSaMsmmCeI18ar6O\
ch2aa6v+qIoe/cQJ","5rKatgViBQKhQJBLMTAbYOwMoncqr/mGO5i0c0ZPp+R21IZPXdBbfISa8okmyYUeydbAtT1WZ/geQtaxUbY","5mlMO5I1KKfiRFPzucH575vNZsNxMZeQEFY4kykgJBFp3w2j4dBKbhg\
MBgN+yIeAYYUzM7Y46f/qHm1j7il","afpOXWFMm2TQBl7pHmw0t5UnuM3Krxd2LNmWoLPudzDi3HCEZy1U8Vsjsnazj8dt7XpUUmdM5KxUhHo/Hg2","E6pqBnBvKzqcrI32Mr7XuCPhmXGqLYS0rOd+iROYYbE\
t/EaeiwsyvaL6oWmWO4i0U3Z/jg6o27jccJh2tx0","+vV1roGEvjm2x0m1HkW1fkTNtIFMW9czCP+ImtO5MeSc6Yz2M+dTqdDbsO2sLXJS6wpk2yazEB+nOFjAuVH","2yDMuXKxZD5SFfxxgt8bOn8KNFp2DlN\
D9j8EkoZgLMhtYVTKl9OtseRUZAJnvdLAN1/EnX9wPLm+avRVjx5","DMiU0pA2ercJLrAGUxW7DvU+BHlzumhL1NggrbCZqfIq9k3U8fnvPC8QaQAy2i6F0NKb1JBJsjOJNL8AU2p","zinca0nkSCjVEcvz2rd\
Ep9P2O7ELS8YYnuK8KZgYypeYBUSQLf3PFoM9Uwi+rsOZhdqkFY4UymgJBEONHUf","G5w/juzSoosNmFNusrDvxz+kSPFzu6g1NVl8o23Z5XkHZWc8jz8y7RFhC9zRXX+hI10QQy3Fje9Xm2ta86f","Ao2WncM\
URQRc3c6McJU8jWntBnwe6jigdiUtiM+iQSlDFeV4od3Ksh1FvWkSXLM7KHV1mXwjwugj1eqBsc2","7YRblInHfsjD6SLV6YGwzSXN9hbKQAkxNXmJNmWTTBDTXV31RlL17v0wJLQmFDvrGxTwdwXVghTZ5iTVl\
kk","0TT/C8Ba1iI2zEa+JV9XOQ7b3i12U9g/6Suc/IrRZ3L9rARv2d3odBpUvdo82GlvIkMlSW/U5mnFtDh51d0","X5RtToOqG0Zjj/KsZX2PUGfjEvIHMMNiW/iNMwx3MWimzN8tbjp9WprXQM+I7elMnrugk\
eqgpX6ioD92uQl","1pRJNk2jbRDmXLlYMij2TrYEqOuzUX97hsxYhcxVUmRO56xUhCzbUX4vXDr7p0APLndNiXreyToev73nBa8","aMb4gpSrr1pMEjuhVRJRdCFresET3FSSBb+54tJlqIKxwJlNASCJZJUUW\
m7AmXdK+G0bDoZXcqzcudgtR+6","Nbi5ter7bWNSICrm5nRrhKqZnwPj9XC8vQEMUO96dltNQ92sbcU7T8rbTv9hSj2oMmL7GmTLJpAl+mhJaEQ","gd9LnWPNhtaypNX/LoG06qk7Nxn5FaLuxdtpe7RZkNLeR\
Khw86uaL+oWthK+56gT8YlU9GlzvhedaQqWJD+","MK4b29g7Wcfjt/e8obJs9ytHmcMqKTKnc1YqQlOgB5e7pkQ9V40YX5BSlXUuBC1vWKL7CqWfcz8As0iL3BZ","GD8hDJvStxU2vV1vrGtRMeJ+fq4VlX9cm\
z8e6NuQmXhP/D0pYmyJzDDckvonTW/o5B+xO56zQYWdXtF9ULa","noUmd8rzpSWVTnT9hIF8Qg3dJ/ELh5u6tGjC9Iqco60s+5H4BZpEXW4qbXq611Da9rk+djXRtyJPDNtztMq","PNdefiH87zGjCyq8ydspA\
tiVSPGF6RUZR3euJhH/EXWnKcxrXc0tbjjoxyyvx9BaavalYeP17EH1FEO2d+P","oLRVKIfs70dQ2ioAQYCQwQILnAEgS1AAAAAAAAUAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAA","AAAIAAAAD\
AAAAEEtQAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAD//////////wAAAAAAAAAAAAAAAA","AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAhIUAAAQZyRwQILFCRpb",
"nRBcnJheUZyb21TdHJpbmcAAEGwkcECC2Ioc2l6ZV90IGlkeCwgc2l6ZV90IHNpemUpPDo6PnsgdGhyb3cg","J0FycmF5IGluZGV4ICcgKyBpZHggKyAnIG91dCBvZiBib3VuZHM6IFswLCcgKyBzaXplICsgJ\
yknOyB9AA=="].join("");function Kn(E){for(var q=window.atob(E),fe=q.length,Re=new Uint8Array(fe),Qe=0;Qe<fe;Qe++)Re[Qe]=q.charCodeAt(Qe);return Re}s(Kn,"_base64\
ToArrayBuffer");function jt(E){return typeof Buffer=="function"?Buffer.from(At,"base64"):Kn(At)}s(jt,"getBinary");function Yr(){return Promise.resolve().then(function(){
return jt(dt)})}s(Yr,"getBinaryPromise");function Qi(){var E={env:ji,wasi_snapshot_preview1:ji};function q(je,S){var x=je.exports;r.asm=x,P=r.asm.memory,X(P,"me\
mory not found in wasm exports"),ce(P.buffer),ke=r.asm.__indirect_function_table,X(ke,"table not found in wasm exports"),Gn(r.asm.__wasm_call_ctors),Wr("wasm-in\
stantiate")}s(q,"receiveInstance"),Yn("wasm-instantiate");var fe=r;function Re(je){X(r===fe,"the Module object should not be replaced during async compilation -\
 perhaps the order of HTML elements is wrong?"),fe=null,q(je.instance)}s(Re,"receiveInstantiationResult");function Qe(je){return Yr().then(function(S){return WebAssembly.
instantiate(S,E)}).then(function(S){return S}).then(je,function(S){U("failed to asynchronously prepare wasm: "+S),ve(dt)&&U("warning: Loading from a file URI ("+
dt+") is not supported in most browsers. See https://emscripten.org/docs/getting_started/FAQ.html#how-do-i-run-a-local-webserver-for-testing-why-does-my-program\
-stall-in-downloading-or-preparing"),vt(S)})}s(Qe,"instantiateArrayBuffer");function ht(){return Qe(Re)}if(s(ht,"instantiateAsync"),r.instantiateWasm)try{var lt=r.
instantiateWasm(E,q);return lt}catch(je){U("Module.instantiateWasm callback failed with error: "+je),i(je)}return ht().catch(i),{}}s(Qi,"createWasm");var Vt,Kr,
Rr={};function An(E,q){throw"Array index "+E+" out of bounds: [0,"+q+")"}s(An,"array_bounds_check_error");function Nr(E){this.name="ExitStatus",this.message="Pr\
ogram terminated with exit("+E+")",this.status=E}s(Nr,"ExitStatus");function wr(E){for(;E.length>0;)E.shift()(r)}s(wr,"callRuntimeCallbacks");function _r(E,q="i\
8"){switch(q.endsWith("*")&&(q="*"),q){case"i1":return oe[E>>0];case"i8":return oe[E>>0];case"i16":return L[E>>1];case"i32":return ge[E>>2];case"i64":return ge[E>>
2];case"float":return ye[E>>2];case"double":return j[E>>3];case"*":return pe[E>>2];default:vt("invalid type for getValue: "+q)}return null}s(_r,"getValue");function Nt(E){
return"0x"+E.toString(16).padStart(8,"0")}s(Nt,"ptrToString");function $l(E,q,fe="i8"){switch(fe.endsWith("*")&&(fe="*"),fe){case"i1":oe[E>>0]=q;break;case"i8":
oe[E>>0]=q;break;case"i16":L[E>>1]=q;break;case"i32":ge[E>>2]=q;break;case"i64":Kr=[q>>>0,(Vt=q,+Math.abs(Vt)>=1?Vt>0?(Math.min(+Math.floor(Vt/4294967296),4294967295)|
0)>>>0:~~+Math.ceil((Vt-+(~~Vt>>>0))/4294967296)>>>0:0)],ge[E>>2]=Kr[0],ge[E+4>>2]=Kr[1];break;case"float":ye[E>>2]=q;break;case"double":j[E>>3]=q;break;case"*":
pe[E>>2]=q;break;default:vt("invalid type for setValue: "+fe)}}s($l,"setValue");function Zt(E){Zt.shown||(Zt.shown={}),Zt.shown[E]||(Zt.shown[E]=1,f&&(E="warnin\
g: "+E),U(E))}s(Zt,"warnOnce");function Xs(){vt("native code called abort()")}s(Xs,"_abort");function Jn(){return 2147483648}s(Jn,"getHeapMax");function Vs(E){try{
return P.grow(E-ee.byteLength+65535>>>16),ce(P.buffer),1}catch(q){U("emscripten_realloc_buffer: Attempted to grow heap from "+ee.byteLength+" bytes to "+E+" byt\
es, but got error: "+q)}}s(Vs,"emscripten_realloc_buffer");function $n(E){var q=R.length;E=E>>>0,X(E>q);var fe=Jn();if(E>fe)return U("Cannot enlarge memory, ask\
ed to go up to "+E+" bytes, but the limit is "+fe+" bytes!"),!1;let Re=s((S,x)=>S+(x-S%x)%x,"alignUp");for(var Qe=1;Qe<=4;Qe*=2){var ht=q*(1+.2/Qe);ht=Math.min(
ht,E+100663296);var lt=Math.min(fe,Re(Math.max(E,ht),65536)),je=Vs(lt);if(je)return!0}return U("Failed to grow the heap from "+q+" bytes to "+lt+" bytes, not en\
ough memory!"),!1}s($n,"_emscripten_resize_heap");var qi={varargs:void 0,get:s(function(){X(qi.varargs!=null),qi.varargs+=4;var E=ge[qi.varargs-4>>2];return E},
"get"),getStr:s(function(E){var q=Ee(E);return q},"getStr")};function Da(E){vt("fd_close called without SYSCALLS_REQUIRE_FILESYSTEM")}s(Da,"_fd_close");function Xl(E,q){
return X(E==E>>>0||E==(E|0)),X(q===(q|0)),q+2097152>>>0<4194305-!!E?(E>>>0)+q*4294967296:NaN}s(Xl,"convertI32PairToI53Checked");function Xn(E,q,fe,Re,Qe){return 70}
s(Xn,"_fd_seek");var Vn=[null,[],[]];function Zn(E,q){var fe=Vn[E];X(fe),q===0||q===10?((E===1?D:U)(se(fe,0)),fe.length=0):fe.push(q)}s(Zn,"printChar");function La(){
Ha(0),Vn[1].length&&Zn(1,10),Vn[2].length&&Zn(2,10)}s(La,"flush_NO_FILESYSTEM");function Zs(E,q,fe,Re){for(var Qe=0,ht=0;ht<fe;ht++){var lt=pe[q>>2],je=pe[q+4>>
2];q+=8;for(var S=0;S<je;S++)Zn(E,R[lt+S]);Qe+=je}return pe[Re>>2]=Qe,0}s(Zs,"_fd_write");function ei(E,q,fe){var Re=fe>0?fe:I(E)+1,Qe=new Array(Re),ht=be(E,Qe,
0,Qe.length);return q&&(Qe.length=ht),Qe}s(ei,"intArrayFromString");var eo=!0;function za(){ue("fetchSettings")}s(za,"checkIncomingModuleAPI");var ji={abort:Xs,
array_bounds_check_error:An,emscripten_resize_heap:$n,fd_close:Da,fd_seek:Xn,fd_write:Zs},Gi=Qi(),to=r.___wasm_call_ctors=xe("__wasm_call_ctors"),Wi=r._emscripten_bind_VoidPtr___destroy___0=
xe("emscripten_bind_VoidPtr___destroy___0"),Fa=r._emscripten_bind_Crc64Hash_Crc64Hash_0=xe("emscripten_bind_Crc64Hash_Crc64Hash_0"),Ua=r._emscripten_bind_Crc64Hash_OnAppend_2=
xe("emscripten_bind_Crc64Hash_OnAppend_2"),Yi=r._emscripten_bind_Crc64Hash_OnFinal_3=xe("emscripten_bind_Crc64Hash_OnFinal_3"),ro=r._emscripten_bind_Crc64Hash___destroy___0=
xe("emscripten_bind_Crc64Hash___destroy___0"),Vl=r.___errno_location=xe("__errno_location"),Ha=r._fflush=xe("fflush"),Qa=r._malloc=xe("malloc"),no=r._free=xe("f\
ree"),qa=r._emscripten_stack_init=function(){return(qa=r._emscripten_stack_init=r.asm.emscripten_stack_init).apply(null,arguments)},ja=r._emscripten_stack_get_free=
function(){return(ja=r._emscripten_stack_get_free=r.asm.emscripten_stack_get_free).apply(null,arguments)},ti=r._emscripten_stack_get_base=function(){return(ti=r.
_emscripten_stack_get_base=r.asm.emscripten_stack_get_base).apply(null,arguments)},Jr=r._emscripten_stack_get_end=function(){return(Jr=r._emscripten_stack_get_end=
r.asm.emscripten_stack_get_end).apply(null,arguments)},io=r.stackSave=xe("stackSave"),Ga=r.stackRestore=xe("stackRestore"),Zl=r.stackAlloc=xe("stackAlloc"),Wa=r.
_emscripten_stack_get_current=function(){return(Wa=r._emscripten_stack_get_current=r.asm.emscripten_stack_get_current).apply(null,arguments)},ec=r.dynCall_jiji=
xe("dynCall_jiji"),ao=r.___start_em_js=5261488,tc=r.___stop_em_js=5261586,Ya=["run","UTF8ArrayToString","UTF8ToString","stringToUTF8Array","stringToUTF8","lengt\
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
GLFW","GLEW","IDBStore","runAndAbortIfError","ALLOC_NORMAL","ALLOC_STACK","allocate"];Ya.forEach(K);var Ka=["zeroMemory","stringToNewUTF8","exitJS","setErrNo","\
inetPton4","inetNtop4","inetPton6","inetNtop6","readSockaddr","writeSockaddr","getHostByName","getRandomDevice","traverseStack","convertPCtoSourceLocation","rea\
dEmAsmArgs","runEmAsmFunction","runMainThreadEmAsm","jstoi_q","jstoi_s","getExecutableName","listenOnce","autoResumeAudioContext","dynCallLegacy","getDynCaller",
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
dio","GLFW_Window","runAndAbortIfError","ALLOC_NORMAL","ALLOC_STACK","allocate"];Ka.forEach(Ce);var $r;sr=s(function E(){$r||bn(),$r||(sr=E)},"runCaller");function Ja(){
qa(),ct()}s(Ja,"stackCheckInit");function bn(E){if(E=E||o,qt>0||(Ja(),Xt(),qt>0))return;function q(){$r||($r=!0,r.calledRun=!0,!re&&(jr(),n(r),r.onRuntimeInitialized&&
r.onRuntimeInitialized(),X(!r._main,'compiled without a main, but one is present. if you added it from JS, use Module["onRuntimeInitialized"]'),jn()))}s(q,"doRu\
n"),r.setStatus?(r.setStatus("Running..."),setTimeout(function(){setTimeout(function(){r.setStatus("")},1),q()},1)):q(),qe()}s(bn,"run");function rc(){var E=D,q=U,
fe=!1;D=U=s(Re=>{fe=!0},"err");try{La()}catch{}D=E,U=q,fe&&(Zt("stdio streams had content in them that was not flushed. you should set EXIT_RUNTIME to 1 (see th\
e FAQ), or make sure to emit a newline when you printf etc."),Zt("(this may also be due to not including full filesystem support - try building with -sFORCE_FIL\
ESYSTEM)"))}if(s(rc,"checkUnflushedContent"),r.preInit)for(typeof r.preInit=="function"&&(r.preInit=[r.preInit]);r.preInit.length>0;)r.preInit.pop()();bn();function Gt(){}
s(Gt,"WrapperObject"),Gt.prototype=Object.create(Gt.prototype),Gt.prototype.constructor=Gt,Gt.prototype.__class__=Gt,Gt.__cache__={},r.WrapperObject=Gt;function vn(E){
return(E||Gt).__cache__}s(vn,"getCache"),r.getCache=vn;function Ki(E,q){var fe=vn(q),Re=fe[E];return Re||(Re=Object.create((q||Gt).prototype),Re.ptr=E,fe[E]=Re)}
s(Ki,"wrapPointer"),r.wrapPointer=Ki;function ri(E,q){return Ki(E.ptr,q)}s(ri,"castObject"),r.castObject=ri,r.NULL=Ki(0);function so(E){if(!E.__destroy__)throw"\
Error: Cannot destroy object. (Did you create it yourself?)";E.__destroy__(),delete vn(E.__class__)[E.ptr]}s(so,"destroy2"),r.destroy=so;function ni(E,q){return E.
ptr===q.ptr}s(ni,"compare"),r.compare=ni;function oo(E){return E.ptr}s(oo,"getPointer"),r.getPointer=oo;function ii(E){return E.__class__}s(ii,"getClass"),r.getClass=
ii;var Ye={buffer:0,size:0,pos:0,temps:[],needed:0,prepare:s(function(){if(Ye.needed){for(var E=0;E<Ye.temps.length;E++)r._free(Ye.temps[E]);Ye.temps.length=0,r.
_free(Ye.buffer),Ye.buffer=0,Ye.size+=Ye.needed,Ye.needed=0}Ye.buffer||(Ye.size+=128,Ye.buffer=r._malloc(Ye.size),X(Ye.buffer)),Ye.pos=0},"prepare"),alloc:s(function(E,q){
X(Ye.buffer);var fe=q.BYTES_PER_ELEMENT,Re=E.length*fe;Re=Re+7&-8;var Qe;return Ye.pos+Re>=Ye.size?(X(Re>0),Ye.needed+=Re,Qe=r._malloc(Re),Ye.temps.push(Qe)):(Qe=
Ye.buffer+Ye.pos,Ye.pos+=Re),Qe},"alloc"),copy:s(function(E,q,fe){fe>>>=0;var Re=q.BYTES_PER_ELEMENT;switch(Re){case 2:fe>>>=1;break;case 4:fe>>>=2;break;case 8:
fe>>>=3;break}for(var Qe=0;Qe<E.length;Qe++)q[fe+Qe]=E[Qe]},"copy")};function lo(E){if(typeof E=="string"){var q=ei(E),fe=Ye.alloc(q,oe);return Ye.copy(q,oe,fe),
fe}return E}s(lo,"ensureString");function co(E){if(typeof E=="object"){var q=Ye.alloc(E,oe);return Ye.copy(E,oe,q),q}return E}s(co,"ensureInt8");function nc(E){
if(typeof E=="object"){var q=Ye.alloc(E,L);return Ye.copy(E,L,q),q}return E}s(nc,"ensureInt16");function Ji(E){if(typeof E=="object"){var q=Ye.alloc(E,ge);return Ye.
copy(E,ge,q),q}return E}s(Ji,"ensureInt32");function uo(E){if(typeof E=="object"){var q=Ye.alloc(E,ye);return Ye.copy(E,ye,q),q}return E}s(uo,"ensureFloat32");function mo(E){
if(typeof E=="object"){var q=Ye.alloc(E,j);return Ye.copy(E,j,q),q}return E}s(mo,"ensureFloat64");function hr(){throw"cannot construct a VoidPtr, no constructor\
 in IDL"}s(hr,"VoidPtr"),hr.prototype=Object.create(Gt.prototype),hr.prototype.constructor=hr,hr.prototype.__class__=hr,hr.__cache__={},r.VoidPtr=hr,hr.prototype.
__destroy__=hr.prototype.__destroy__=function(){var E=this.ptr;Wi(E)};function Lt(){this.ptr=Fa(),vn(Lt)[this.ptr]=this}return s(Lt,"Crc64Hash"),Lt.prototype=Object.
create(Gt.prototype),Lt.prototype.constructor=Lt,Lt.prototype.__class__=Lt,Lt.__cache__={},r.Crc64Hash=Lt,Lt.prototype.OnAppend=Lt.prototype.OnAppend=function(E,q){
var fe=this.ptr;E&&typeof E=="object"&&(E=E.ptr),q&&typeof q=="object"&&(q=q.ptr),Ua(fe,E,q)},Lt.prototype.OnFinal=Lt.prototype.OnFinal=function(E,q,fe){var Re=this.
ptr;E&&typeof E=="object"&&(E=E.ptr),q&&typeof q=="object"&&(q=q.ptr),fe&&typeof fe=="object"&&(fe=fe.ptr),Yi(Re,E,q,fe)},Lt.prototype.__destroy__=Lt.prototype.
__destroy__=function(){var E=this.ptr;ro(E)},t.ready})})(),kE=RE,nn=class Sr{static{s(this,"_StorageCRC64Calculator")}nativeCrc64Hash;static nativeInstance;constructor(){
this.nativeCrc64Hash=new Sr.nativeInstance.Crc64Hash}static initPromise;static async init(){return this.initPromise||(this.initPromise=kE().then(t=>{this.nativeInstance=
t})),this.initPromise}append(t,r){const n=Sr.nativeInstance._malloc(r);Sr.nativeInstance.HEAPU8.set(t,n),this.nativeCrc64Hash.OnAppend(n,r),Sr.nativeInstance._free(
n)}final(t,r){const n=Sr.nativeInstance._malloc(r);Sr.nativeInstance.HEAPU8.set(t,n);const i=Sr.nativeInstance._malloc(8);this.nativeCrc64Hash.OnFinal(n,r,i),Sr.
nativeInstance._free(n);const a=new Uint8Array(8);return a.set(Sr.nativeInstance.HEAPU8.subarray(i,i+8)),Sr.nativeInstance._free(i),a}};function OE(e){e(null)}s(
OE,"signalStreamEnd");var ME=1,Rm=13,km=10,Om=8,Mm=4*1024*1024,ir;(function(e){e[e.StreamHeader=0]="StreamHeader",e[e.StreamFooter=1]="StreamFooter",e[e.SegmentHeader=
2]="SegmentHeader",e[e.SegmentFooter=3]="SegmentFooter",e[e.SegmentContent=4]="SegmentContent",e[e.Completed=5]="Completed"})(ir||(ir={}));var Dm=class{static{s(
this,"StructuredMessageEncoding")}pushData;contentLength;messageLength;constructor(e,t){this.pushData=e,this.contentLength=t,this.contentOffset=0,this.currentDataOffset=
0,this.segmentsCount=Math.ceil(this.contentLength/Mm),this.messageLength=this.contentLength+Rm+(km+Om)*this.segmentsCount+Om,this.messageHeaderBuffer=new Uint8Array(
Rm),this.segmentNumber=0,this.segmentContentLength=0,this.segmentContentOffset=0,this.state=ir.StreamHeader,this.segmentCrc64=new nn,this.messageCrc64=new nn}currentDataOffset;contentOffset;segmentsCount;messageHeaderBuffer;segmentNumber;segmentContentLength;segmentContentOffset;segmentCrc64;messageCrc64;state;sourceDataHandler=s(
e=>{for(this.currentDataOffset=0,this.state===ir.StreamHeader&&this.handlingMessageHeader();this.segmentNumber<this.segmentsCount&&(this.segmentContentLength=Math.
min(Mm,this.contentLength-this.contentOffset),this.state===ir.SegmentHeader&&this.handlingSegmentHeader(),this.state===ir.SegmentContent&&this.handlingSegmentContent(
e),this.state===ir.SegmentFooter&&(this.handlingSegmentFooter(),this.contentOffset+=this.segmentContentLength),this.currentDataOffset!==e.length););this.state===
ir.StreamFooter&&this.handlingMessageFooter()},"sourceDataHandler");handlingMessageHeader(){this.messageHeaderBuffer[0]=ME,this.fillInt64(this.messageHeaderBuffer,
1,this.messageLength),this.fillInt16(this.messageHeaderBuffer,9,1),this.fillInt16(this.messageHeaderBuffer,11,this.segmentsCount),this.pushData(this.messageHeaderBuffer),
this.state=ir.SegmentHeader}handlingSegmentHeader(){const e=new Uint8Array(km);this.fillInt16(e,0,this.segmentNumber+1),this.fillInt64(e,2,this.segmentContentLength),
this.segmentContentOffset=0,this.pushData(e),this.state=ir.SegmentContent}handlingSegmentContent(e){const t=Math.min(this.segmentContentLength-this.segmentContentOffset,
e.length-this.currentDataOffset);if(t!==0){const r=Uint8Array.prototype.slice.call(e,this.currentDataOffset,this.currentDataOffset+t);this.messageCrc64.append(r,
t),this.segmentCrc64.append(r,t),this.pushData(r)}this.segmentContentOffset+=t,this.currentDataOffset+=t,this.segmentContentOffset===this.segmentContentLength&&
(this.state=ir.SegmentFooter)}handlingSegmentFooter(){const e=this.segmentCrc64.final(new Uint8Array([]),0);this.pushData(e),this.segmentCrc64=new nn,++this.segmentNumber,
this.segmentNumber===this.segmentsCount?this.state=ir.StreamFooter:this.state=ir.SegmentHeader}handlingMessageFooter(){const e=this.messageCrc64.final(new Uint8Array(
[]),0);this.pushData(e),OE(this.pushData),this.state=ir.Completed}fillInt64(e,t,r){if(e.length<t+8)throw new Error("Uint8Array length is not expected.");new DataView(
e.buffer,e.byteOffset+t,8).setBigUint64(0,BigInt(r),!0)}fillInt16(e,t,r){if(e.length<t+2)throw new Error("Uint8Array length is not expected.");new DataView(e.buffer,
e.byteOffset+t,2).setUint16(0,r,!0)}};function DE(e){return e!==null&&e instanceof SE&&typeof e._read=="function"&&typeof e._readableState=="object"&&typeof e.pipe==
"function"}s(DE,"isNodeReadableStream2");async function LE(e,t){if(e===null)return{body:e,encodedContentLength:t};if(DE(e)){const r=new Ni(e,t,{});return{body:r,
encodedContentLength:r.messageLength()}}if(typeof e=="function"){const r=new Ni(e(),t,{});return{body:r,encodedContentLength:r.messageLength()}}if(e instanceof Blob){
const r=await FE(e,t);return{body:r.content,encodedContentLength:r.encodedContentLength}}if(typeof e=="string"){const r=new xa;r._read=()=>{},r.push(e),r.push(null);
const n=Buffer.byteLength(e),i=await new Ni(r,n,{});return{body:i,encodedContentLength:i.messageLength()}}if(e instanceof ArrayBuffer){const r=xa.from(Buffer.from(
e)),n=await new Ni(r,t,{});return{body:n,encodedContentLength:n.messageLength()}}if(e instanceof Buffer){const r=xa.from(e),n=await new Ni(r,t,{});return{body:n,
encodedContentLength:n.messageLength()}}if(ArrayBuffer.isView(e)){const r=xa.from(Buffer.from(e.buffer,e.byteOffset,e.byteLength)),n=await new Ni(r,t,{});return{
body:n,encodedContentLength:n.messageLength()}}throw new Error("The specified request body type is not supported for CRC64 checksum")}s(LE,"structuredMessageEnc\
oding");async function zE(e,t,r){const{done:n,value:i}=await e.read();if(n){t.close();return}r.sourceDataHandler(Buffer.from(i))}s(zE,"pump");async function FE(e,t){
const n=(e instanceof Blob?e.stream():e).getReader();let i;const a=new ReadableStream({start(c){i=new Dm(l=>{c.enqueue(l)},t)},pull(c){zE(n,c,i).then(()=>{}).catch(
function(l){c.error(l)})}});return{content:await new Response(a).blob(),encodedContentLength:i.messageLength}}s(FE,"BrowserStream");var Ni=class extends xa{static{
s(this,"StructuredMessageEncodingStream")}source;encodingMethods;constructor(e,t,r){super({highWaterMark:r.highWaterMark}),this.source=e,this.encodingMethods=new Dm(
n=>{this.push(n)||e.pause()},t),this.setSourceEventHandlers()}messageLength(){return this.encodingMethods.messageLength}setSourceEventHandlers(){this.source.on(
"data",this.sourceDataHandler),this.source.on("end",this.sourceErrorOrEndHandler),this.source.on("error",this.sourceErrorOrEndHandler),this.source.on("aborted",
this.sourceAbortedHandler)}removeSourceEventHandlers(){this.source.removeListener("data",this.sourceDataHandler),this.source.removeListener("end",this.sourceErrorOrEndHandler),
this.source.removeListener("error",this.sourceErrorOrEndHandler),this.source.removeListener("aborted",this.sourceAbortedHandler)}sourceDataHandler=s(e=>{this.encodingMethods.
sourceDataHandler(e)},"sourceDataHandler");sourceAbortedHandler=s(()=>{const e=new Sn("The operation was aborted.");this.destroy(e)},"sourceAbortedHandler");sourceErrorOrEndHandler=s(
e=>{if(e&&e.name==="AbortError"){this.destroy(e);return}this.removeSourceEventHandlers()},"sourceErrorOrEndHandler");_read(){this.source.resume()}_destroy(e,t){
this.removeSourceEventHandlers(),this.source.destroy(),t(e===null?void 0:e)}};import{Readable as UE}from"node:stream";var HE=1,bl=13,vl=10,wi=8,lr;(function(e){
e[e.StreamHeader=0]="StreamHeader",e[e.StreamFooter=1]="StreamFooter",e[e.SegmentHeader=2]="SegmentHeader",e[e.SegmentFooter=3]="SegmentFooter",e[e.SegmentContent=
4]="SegmentContent"})(lr||(lr={}));var QE=class{static{s(this,"StructuredMessageDecoding")}pushData;segmentsCount;currentOffset;currentDataOffset;messageHeaderBuffer;messageHeaderOffset;segmentNumber;segmentHeaderOffset;segmentHeaderBuffer;segmentContentOffset;segmentContentLength;segmentFooterOffset;segmentFooterBuffer;messageFooterOffset;messageFooterBuffer;segmentCrc64;messageCrc64;state;constructor(e){
this.pushData=e,this.currentOffset=0,this.segmentsCount=0,this.messageHeaderOffset=0,this.messageHeaderBuffer=new Uint8Array(bl),this.currentDataOffset=0,this.segmentNumber=
0,this.segmentHeaderOffset=0,this.segmentHeaderBuffer=new Uint8Array(vl),this.segmentContentOffset=0,this.segmentContentLength=0,this.state=lr.StreamHeader,this.
segmentFooterOffset=0,this.segmentFooterBuffer=new Uint8Array(wi),this.messageFooterOffset=0,this.messageFooterBuffer=new Uint8Array(wi),this.segmentCrc64=new nn,
this.messageCrc64=new nn}sourceDataHandler=s(e=>{for(this.currentDataOffset=0,this.state===lr.StreamHeader&&this.parseMessageHeader(e);this.segmentNumber<this.segmentsCount&&
this.currentDataOffset<e.length;)this.state===lr.SegmentHeader&&this.parseSegmentHeader(e),this.state===lr.SegmentContent&&this.parseSegmentContent(e),this.state===
lr.SegmentFooter&&this.parseSegmentFooter(e);this.state===lr.StreamFooter&&this.parseMessageFooter(e)},"sourceDataHandler");parseMessageHeader(e){const t=Math.min(
bl-this.messageHeaderOffset,e.length-this.currentDataOffset);if(this.messageHeaderBuffer.set(Uint8Array.prototype.slice.call(e,this.currentDataOffset,this.currentDataOffset+
t),this.messageHeaderOffset),this.currentDataOffset+=t,this.messageHeaderOffset+=t,this.currentOffset+=t,this.messageHeaderOffset===bl){if(this.messageHeaderBuffer[0]!==
HE)throw new Error("Unexpected message version");this.segmentsCount=this.toInt16(Uint8Array.prototype.slice.call(this.messageHeaderBuffer,11,13)),this.state=lr.
SegmentHeader}}parseSegmentHeader(e){const t=Math.min(vl-this.segmentHeaderOffset,e.length-this.currentDataOffset);if(this.segmentHeaderBuffer.set(Uint8Array.prototype.
slice.call(e,this.currentDataOffset,this.currentDataOffset+t),this.segmentHeaderOffset),this.currentDataOffset+=t,this.segmentHeaderOffset+=t,this.currentOffset+=
t,this.segmentHeaderOffset===vl){if(this.toInt16(Uint8Array.prototype.slice.call(this.segmentHeaderBuffer,0,2))!==this.segmentNumber+1)throw new Error("Segment \
number is unexpected.");this.segmentContentLength=this.toInt64(this.segmentHeaderBuffer,2),this.segmentContentOffset=0,this.state=lr.SegmentContent}}parseSegmentContent(e){
const t=Math.min(this.segmentContentLength-this.segmentContentOffset,e.length-this.currentDataOffset),r=Uint8Array.prototype.slice.call(e,this.currentDataOffset,
this.currentDataOffset+t);this.segmentCrc64.append(r,t),this.messageCrc64.append(r,t),this.pushData(r),this.currentDataOffset+=t,this.segmentContentOffset+=t,this.
currentOffset+=t,this.segmentContentOffset===this.segmentContentLength&&(this.state=lr.SegmentFooter)}parseSegmentFooter(e){const t=Math.min(wi-this.segmentFooterOffset,
e.length-this.currentDataOffset);if(this.segmentFooterBuffer.set(Uint8Array.prototype.slice.call(e,this.currentDataOffset,this.currentDataOffset+t),this.segmentFooterOffset),
this.currentDataOffset+=t,this.segmentFooterOffset+=t,this.currentOffset+=t,this.segmentFooterOffset===wi){const r=this.segmentCrc64.final(new Uint8Array([]),0);
if(!this.checkCrc64CheckSum(r,this.segmentFooterBuffer))throw new Error(`Segment check sum mismatch, segmentNumber: ${this.segmentNumber}`);++this.segmentNumber,
this.segmentNumber===this.segmentsCount?this.state=lr.StreamFooter:(this.segmentHeaderOffset=0,this.segmentFooterOffset=0,this.segmentCrc64=new nn,this.state=lr.
SegmentHeader)}}parseMessageFooter(e){const t=Math.min(wi-this.messageFooterOffset,e.length-this.currentDataOffset);if(this.messageFooterBuffer.set(Uint8Array.prototype.
slice.call(e,this.currentDataOffset,this.currentDataOffset+t),this.messageFooterOffset),this.currentDataOffset+=t,this.messageFooterOffset+=t,this.currentOffset+=
t,this.messageFooterOffset===wi){const r=this.messageCrc64.final(new Uint8Array([]),0);if(!this.checkCrc64CheckSum(r,this.messageFooterBuffer))throw new Error("\
Check sum mismatch");this.pushData(null)}}toInt64(e,t){if(e.length<t+8)throw new Error("CRC64 buffer error, something wrong with crc64 calculator");const r=new DataView(
e.buffer,e.byteOffset+t,8);return Number(r.getBigUint64(0,!0))}toInt16(e){if(e.length!==2)throw new Error("CRC64 buffer error, something wrong with crc64 calcul\
ator");return e[0]+e[1]*256}checkCrc64CheckSum(e,t){if(e.length!==8||t.length!==8)throw new Error("CRC64 buffer error, something wrong with crc64 calculator");for(let r=0;r<
8;++r)if(e[r]!==t[r])return!1;return!0}};async function qE(e){throw new Error("structuredMessageDecodingBrowser is only for Browser")}s(qE,"structuredMessageDec\
odingBrowser");function Lm(e,t){return new jE(e,t)}s(Lm,"structuredMessageDecodingStream");var jE=class extends UE{static{s(this,"StructuredMessageDecodingStrea\
m")}source;decodingMethods;constructor(e,t){super({highWaterMark:t.highWaterMark}),this.source=e,this.decodingMethods=new QE(r=>{this.push(r)||e.pause()}),this.
setSourceEventHandlers()}_read(){this.source.resume()}setSourceEventHandlers(){this.source.on("data",this.sourceDataHandler),this.source.on("end",this.sourceErrorOrEndHandler),
this.source.on("error",this.sourceErrorOrEndHandler),this.source.on("aborted",this.sourceAbortedHandler)}removeSourceEventHandlers(){this.source.removeListener(
"data",this.sourceDataHandler),this.source.removeListener("end",this.sourceErrorOrEndHandler),this.source.removeListener("error",this.sourceErrorOrEndHandler),this.
source.removeListener("aborted",this.sourceAbortedHandler)}sourceDataHandler=s(e=>{try{this.decodingMethods.sourceDataHandler(e)}catch(t){this.destroy(t)}},"sou\
rceDataHandler");sourceAbortedHandler=s(()=>{const e=new Sn("The operation was aborted.");this.destroy(e)},"sourceAbortedHandler");sourceErrorOrEndHandler=s(e=>{
if(e){this.destroy(e);return}this.removeSourceEventHandlers()},"sourceErrorOrEndHandler");_destroy(e,t){this.removeSourceEventHandlers(),this.source.destroy(),t(
e===null?void 0:e)}},Nl;function GE(){return Nl||(Nl=vu()),Nl}s(GE,"getCachedDefaultHttpClient2");var wl=class{static{s(this,"BaseRequestPolicy")}_nextPolicy;_options;constructor(e,t){
this._nextPolicy=e,this._options=t}shouldLog(e){return this._options.shouldLog(e)}log(e,t){this._options.log(e,t)}},WE=class extends wl{static{s(this,"StorageBr\
owserPolicy")}constructor(e,t){super(e,t)}async sendRequest(e){return this._nextPolicy.sendRequest(e)}},YE=class{static{s(this,"StorageBrowserPolicyFactory")}create(e,t){
return new WE(e,t)}},zm=class extends wl{static{s(this,"CredentialPolicy")}sendRequest(e){return this._nextPolicy.sendRequest(this.signRequest(e))}signRequest(e){
return e}},KE=class extends zm{static{s(this,"AnonymousCredentialPolicy")}constructor(e,t){super(e,t)}},Fm=class{static{s(this,"Credential")}create(e,t){throw new Error(
"Method should be implemented in children classes.")}},$t=class extends Fm{static{s(this,"AnonymousCredential")}create(e,t){return new KE(e,t)}};import{createHmac as JE}from"node:crypto";
var Um={Parameters:{FORCE_BROWSER_NO_CACHE:"_",SIGNATURE:"sig",SNAPSHOT:"snapshot",VERSIONID:"versionid",TIMEOUT:"timeout"}},Xe={AUTHORIZATION:"Authorization",AUTHORIZATION_SCHEME:"\
Bearer",CONTENT_ENCODING:"Content-Encoding",CONTENT_ID:"Content-ID",CONTENT_LANGUAGE:"Content-Language",CONTENT_LENGTH:"Content-Length",CONTENT_MD5:"Content-Md5",
CONTENT_TRANSFER_ENCODING:"Content-Transfer-Encoding",CONTENT_TYPE:"Content-Type",COOKIE:"Cookie",DATE:"date",IF_MATCH:"if-match",IF_MODIFIED_SINCE:"if-modified\
-since",IF_NONE_MATCH:"if-none-match",IF_UNMODIFIED_SINCE:"if-unmodified-since",PREFIX_FOR_STORAGE:"x-ms-",RANGE:"Range",USER_AGENT:"User-Agent",X_MS_CLIENT_REQUEST_ID:"\
x-ms-client-request-id",X_MS_COPY_SOURCE:"x-ms-copy-source",X_MS_DATE:"x-ms-date",X_MS_ERROR_CODE:"x-ms-error-code",X_MS_VERSION:"x-ms-version",X_MS_CopySourceErrorCode:"\
x-ms-copy-source-error-code"};function Hm(e,t,r){const n=new URL(e),i=encodeURIComponent(t),a=r?encodeURIComponent(r):void 0,o=n.search===""?"?":n.search,c=[];for(const l of o.
slice(1).split("&"))if(l){const[d]=l.split("=",2);d!==i&&c.push(l)}return a&&c.push(`${i}=${a}`),n.search=c.length?`?${c.join("&")}`:"",n.toString()}s(Hm,"setUR\
LParameter");function Qm(e,t){const r=new URL(e);return r.hostname=t,r.toString()}s(Qm,"setURLHost");function qm(e){try{return new URL(e).pathname}catch{return}}
s(qm,"getURLPath");function jm(e){let t=new URL(e).search;if(!t)return{};t=t.trim(),t=t.startsWith("?")?t.substring(1):t;let r=t.split("&");r=r.filter(i=>{const a=i.
indexOf("="),o=i.lastIndexOf("=");return a>0&&a===o&&o<i.length-1});const n={};for(const i of r){const a=i.split("="),o=a[0],c=a[1];n[o]=c}return n}s(jm,"getURL\
Queries");async function Gm(e,t,r){return new Promise((n,i)=>{let a;const o=s(()=>{a!==void 0&&clearTimeout(a),i(r)},"abortHandler");a=setTimeout(s(()=>{t!==void 0&&
t.removeEventListener("abort",o),n()},"resolveHandler"),e),t!==void 0&&t.addEventListener("abort",o)})}s(Gm,"delay3");var $E=new Uint32Array([0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1820,0,1823,1825,1827,1829,0,0,0,1837,2051,0,0,1843,0,3331,3354,3356,3358,3360,3362,3364,3366,3368,3370,0,0,0,0,
0,0,0,3586,3593,3594,3610,3617,3619,3621,3628,3634,3637,3638,3656,3665,3696,3708,3710,3721,3722,3729,3737,3743,3746,3748,3750,3751,3753,0,0,0,1859,1860,1864,3586,
3593,3594,3610,3617,3619,3621,3628,3634,3637,3638,3656,3665,3696,3708,3710,3721,3722,3729,3737,3743,3746,3748,3750,3751,3753,0,1868,0,1872,0]),XE=new Uint32Array(
[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,18,18,18,18,18,18,18,18,18,18,
18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]),VE=new Uint32Array([0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,32786,0,0,0,0,0,33298,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]);function Wm(e,t){return ZE(e,t)?-1:1}s(Wm,"compareHeader");function ZE(e,t){
const r=[$E,XE,VE];let n=0,i=0,a=0;for(;n<r.length;){if(n===r.length-1&&i!==a)return i>a;const o=i<e.length?r[n][e[i].charCodeAt(0)]:1,c=a<t.length?r[n][t[a].charCodeAt(
0)]:1;if(o===1&&c===1)i=0,a=0,++n;else if(o===c)++i,++a;else if(o===0)++i;else if(c===0)++a;else return o<c}return!1}s(ZE,"isLessThan");var e0=class extends zm{static{
s(this,"StorageSharedKeyCredentialPolicy")}factory;constructor(e,t,r){super(e,t),this.factory=r}signRequest(e){e.headers.set(Xe.X_MS_DATE,new Date().toUTCString()),
e.body&&(typeof e.body=="string"||e.body!==void 0)&&e.body.length>0&&e.headers.set(Xe.CONTENT_LENGTH,Buffer.byteLength(e.body));const t=[e.method.toUpperCase(),
this.getHeaderValueToSign(e,Xe.CONTENT_LANGUAGE),this.getHeaderValueToSign(e,Xe.CONTENT_ENCODING),this.getHeaderValueToSign(e,Xe.CONTENT_LENGTH),this.getHeaderValueToSign(
e,Xe.CONTENT_MD5),this.getHeaderValueToSign(e,Xe.CONTENT_TYPE),this.getHeaderValueToSign(e,Xe.DATE),this.getHeaderValueToSign(e,Xe.IF_MODIFIED_SINCE),this.getHeaderValueToSign(
e,Xe.IF_MATCH),this.getHeaderValueToSign(e,Xe.IF_NONE_MATCH),this.getHeaderValueToSign(e,Xe.IF_UNMODIFIED_SINCE),this.getHeaderValueToSign(e,Xe.RANGE)].join(`
`)+`
`+this.getCanonicalizedHeadersString(e)+this.getCanonicalizedResourceString(e),r=this.factory.computeHMACSHA256(t);return e.headers.set(Xe.AUTHORIZATION,`Shared\
Key ${this.factory.accountName}:${r}`),e}getHeaderValueToSign(e,t){const r=e.headers.get(t);return!r||t===Xe.CONTENT_LENGTH&&r==="0"?"":r}getCanonicalizedHeadersString(e){
let t=e.headers.headersArray().filter(n=>n.name.toLowerCase().startsWith(Xe.PREFIX_FOR_STORAGE));t.sort((n,i)=>Wm(n.name.toLowerCase(),i.name.toLowerCase())),t=
t.filter((n,i,a)=>!(i>0&&n.name.toLowerCase()===a[i-1].name.toLowerCase()));let r="";return t.forEach(n=>{r+=`${n.name.toLowerCase().trimRight()}:${n.value.trimLeft()}\

`}),r}getCanonicalizedResourceString(e){const t=qm(e.url)||"/";let r="";r+=`/${this.factory.accountName}${t}`;const n=jm(e.url),i={};if(n){const a=[];for(const o in n)
if(Object.prototype.hasOwnProperty.call(n,o)){const c=o.toLowerCase();i[c]=n[o],a.push(c)}a.sort();for(const o of a)r+=`
${o}:${decodeURIComponent(i[o])}`}return r}},cr=class extends Fm{static{s(this,"StorageSharedKeyCredential")}accountName;accountKey;constructor(e,t){super(),this.
accountName=e,this.accountKey=Buffer.from(t,"base64")}create(e,t){return new e0(e,t,this)}computeHMACSHA256(e){return JE("sha256",this.accountKey).update(e,"utf\
8").digest("base64")}},Ot=mi("storage-common"),an;(function(e){e[e.EXPONENTIAL=0]="EXPONENTIAL",e[e.FIXED=1]="FIXED"})(an||(an={}));var sn={maxRetryDelayInMs:120*
1e3,maxTries:4,retryDelayInMs:4*1e3,retryPolicyType:an.EXPONENTIAL,secondaryHost:"",tryTimeoutInMs:void 0},t0=new Sn("The operation was aborted."),r0=class extends wl{static{
s(this,"StorageRetryPolicy")}retryOptions;constructor(e,t,r=sn){super(e,t),this.retryOptions={retryPolicyType:r.retryPolicyType?r.retryPolicyType:sn.retryPolicyType,
maxTries:r.maxTries&&r.maxTries>=1?Math.floor(r.maxTries):sn.maxTries,tryTimeoutInMs:r.tryTimeoutInMs&&r.tryTimeoutInMs>=0?r.tryTimeoutInMs:sn.tryTimeoutInMs,retryDelayInMs:r.
retryDelayInMs&&r.retryDelayInMs>=0?Math.min(r.retryDelayInMs,r.maxRetryDelayInMs?r.maxRetryDelayInMs:sn.maxRetryDelayInMs):sn.retryDelayInMs,maxRetryDelayInMs:r.
maxRetryDelayInMs&&r.maxRetryDelayInMs>=0?r.maxRetryDelayInMs:sn.maxRetryDelayInMs,secondaryHost:r.secondaryHost?r.secondaryHost:sn.secondaryHost}}async sendRequest(e){
return this.attemptSendRequest(e,!1,1)}async attemptSendRequest(e,t,r){const n=e.clone(),i=t||!this.retryOptions.secondaryHost||!(e.method==="GET"||e.method==="\
HEAD"||e.method==="OPTIONS")||r%2===1;i||(n.url=Qm(n.url,this.retryOptions.secondaryHost)),this.retryOptions.tryTimeoutInMs&&(n.url=Hm(n.url,Um.Parameters.TIMEOUT,
Math.floor(this.retryOptions.tryTimeoutInMs/1e3).toString()));let a;try{if(Ot.info(`RetryPolicy: =====> Try=${r} ${i?"Primary":"Secondary"}`),a=await this._nextPolicy.
sendRequest(n),!this.shouldRetry(i,r,a))return a;t=t||!i&&a.status===404}catch(o){if(Ot.error(`RetryPolicy: Caught error, message: ${o.message}, code: ${o.code}`),
!this.shouldRetry(i,r,a,o))throw o}return await this.delay(i,r,e.abortSignal),this.attemptSendRequest(e,t,++r)}shouldRetry(e,t,r,n){if(t>=this.retryOptions.maxTries)
return Ot.info(`RetryPolicy: Attempt(s) ${t} >= maxTries ${this.retryOptions.maxTries}, no further try.`),!1;const i=["ETIMEDOUT","ESOCKETTIMEDOUT","ECONNREFUSE\
D","ECONNRESET","ENOENT","ENOTFOUND","TIMEOUT","EPIPE","REQUEST_SEND_ERROR"];if(n){for(const a of i)if(n.name.toUpperCase().includes(a)||n.message.toUpperCase().
includes(a)||n.code&&n.code.toString().toUpperCase()===a)return Ot.info(`RetryPolicy: Network error ${a} found, will retry.`),!0}if(r||n){const a=r?r.status:n?n.
statusCode:0;if(!e&&a===404)return Ot.info("RetryPolicy: Secondary access with 404, will retry."),!0;if(a===503||a===500)return Ot.info(`RetryPolicy: Will retry\
 for status code ${a}.`),!0}if(r&&r?.status>=400){const a=r.headers.get(Xe.X_MS_CopySourceErrorCode);if(a!==void 0)switch(a){case"InternalError":case"OperationT\
imedOut":case"ServerBusy":return!0}}return n?.code==="PARSE_ERROR"&&n?.message.startsWith('Error "Error: Unclosed root tag')?(Ot.info("RetryPolicy: Incomplete X\
ML response likely due to service timeout, will retry."),!0):!1}async delay(e,t,r){let n=0;if(e)switch(this.retryOptions.retryPolicyType){case an.EXPONENTIAL:n=
Math.min((Math.pow(2,t-1)-1)*this.retryOptions.retryDelayInMs,this.retryOptions.maxRetryDelayInMs);break;case an.FIXED:n=this.retryOptions.retryDelayInMs;break}else
n=Math.random()*1e3;return Ot.info(`RetryPolicy: Delay for ${n}ms`),Gm(n,r,t0)}},n0=class{static{s(this,"StorageRetryPolicyFactory")}retryOptions;constructor(e){
this.retryOptions=e}create(e,t){return new r0(e,t,this.retryOptions)}},i0="storageBrowserPolicy";function a0(){return{name:i0,async sendRequest(e,t){return t(e)}}}
s(a0,"storageBrowserPolicy");var s0="StorageCorrectContentLengthPolicy";function o0(){function e(t){t.body&&(typeof t.body=="string"||Buffer.isBuffer(t.body))&&
t.body.length>0&&t.headers.set(Xe.CONTENT_LENGTH,Buffer.byteLength(t.body))}return s(e,"correctContentLength"),{name:s0,async sendRequest(t,r){return e(t),r(t)}}}
s(o0,"storageCorrectContentLengthPolicy");var l0="storageRetryPolicy",Ci={maxRetryDelayInMs:120*1e3,maxTries:4,retryDelayInMs:4*1e3,retryPolicyType:an.EXPONENTIAL,
secondaryHost:"",tryTimeoutInMs:void 0},c0=["ETIMEDOUT","ESOCKETTIMEDOUT","ECONNREFUSED","ECONNRESET","ENOENT","ENOTFOUND","TIMEOUT","EPIPE","REQUEST_SEND_ERROR"],
d0=new Sn("The operation was aborted.");function u0(e={}){const t=e.retryPolicyType??Ci.retryPolicyType,r=e.maxTries??Ci.maxTries,n=e.retryDelayInMs??Ci.retryDelayInMs,
i=e.maxRetryDelayInMs??Ci.maxRetryDelayInMs,a=e.secondaryHost??Ci.secondaryHost,o=e.tryTimeoutInMs??Ci.tryTimeoutInMs;function c({isPrimaryRetry:d,attempt:u,response:f,
error:m}){if(u>=r)return Ot.info(`RetryPolicy: Attempt(s) ${u} >= maxTries ${r}, no further try.`),!1;if(m){for(const p of c0)if(m.name.toUpperCase().includes(p)||
m.message.toUpperCase().includes(p)||m.code&&m.code.toString().toUpperCase()===p)return Ot.info(`RetryPolicy: Network error ${p} found, will retry.`),!0;if(m?.code===
"PARSE_ERROR"&&m?.message.startsWith('Error "Error: Unclosed root tag'))return Ot.info("RetryPolicy: Incomplete XML response likely due to service timeout, will\
 retry."),!0}if(f||m){const p=f?.status??m?.statusCode??0;if(!d&&p===404)return Ot.info("RetryPolicy: Secondary access with 404, will retry."),!0;if(p===503||p===
500)return Ot.info(`RetryPolicy: Will retry for status code ${p}.`),!0}if(f&&f?.status>=400){const p=f.headers.get(Xe.X_MS_CopySourceErrorCode);if(p!==void 0)switch(p){case"\
InternalError":case"OperationTimedOut":case"ServerBusy":return!0}}return!1}s(c,"shouldRetry");function l(d,u){let f=0;if(d)switch(t){case an.EXPONENTIAL:f=Math.
min((Math.pow(2,u-1)-1)*n,i);break;case an.FIXED:f=n;break}else f=Math.random()*1e3;return Ot.info(`RetryPolicy: Delay for ${f}ms`),f}return s(l,"calculateDelay"),
{name:l0,async sendRequest(d,u){o&&(d.url=Hm(d.url,Um.Parameters.TIMEOUT,String(Math.floor(o/1e3))));const f=d.url,m=a?Qm(d.url,a):void 0;let p=!1,g=1,A=!0,b,N;
for(;A;){const h=p||!m||!["GET","HEAD","OPTIONS"].includes(d.method)||g%2===1;d.url=h?f:m,b=void 0,N=void 0;try{Ot.info(`RetryPolicy: =====> Try=${g} ${h?"Prima\
ry":"Secondary"}`),b=await u(d),p=p||!h&&b.status===404}catch(y){if(Vo(y))Ot.error(`RetryPolicy: Caught error, message: ${y.message}, code: ${y.code}`),N=y;else
throw Ot.error(`RetryPolicy: Caught error, message: ${ha(y)}`),y}A=c({isPrimaryRetry:h,attempt:g,response:b,error:N}),A&&await Gm(l(h,g),d.abortSignal,d0),g++}if(b)
return b;throw N??new ya("RetryPolicy failed without known error.")}}}s(u0,"storageRetryPolicy");import{createHmac as m0}from"node:crypto";var f0="storageShared\
KeyCredentialPolicy";function p0(e){function t(a){a.headers.set(Xe.X_MS_DATE,new Date().toUTCString()),a.body&&(typeof a.body=="string"||Buffer.isBuffer(a.body))&&
a.body.length>0&&a.headers.set(Xe.CONTENT_LENGTH,Buffer.byteLength(a.body));const o=[a.method.toUpperCase(),r(a,Xe.CONTENT_LANGUAGE),r(a,Xe.CONTENT_ENCODING),r(
a,Xe.CONTENT_LENGTH),r(a,Xe.CONTENT_MD5),r(a,Xe.CONTENT_TYPE),r(a,Xe.DATE),r(a,Xe.IF_MODIFIED_SINCE),r(a,Xe.IF_MATCH),r(a,Xe.IF_NONE_MATCH),r(a,Xe.IF_UNMODIFIED_SINCE),
r(a,Xe.RANGE)].join(`
`)+`
`+n(a)+i(a),c=m0("sha256",e.accountKey).update(o,"utf8").digest("base64");a.headers.set(Xe.AUTHORIZATION,`SharedKey ${e.accountName}:${c}`)}s(t,"signRequest");function r(a,o){
const c=a.headers.get(o);return!c||o===Xe.CONTENT_LENGTH&&c==="0"?"":c}s(r,"getHeaderValueToSign");function n(a){let o=[];for(const[l,d]of a.headers)l.toLowerCase().
startsWith(Xe.PREFIX_FOR_STORAGE)&&o.push({name:l,value:d});o.sort((l,d)=>Wm(l.name.toLowerCase(),d.name.toLowerCase())),o=o.filter((l,d,u)=>!(d>0&&l.name.toLowerCase()===
u[d-1].name.toLowerCase()));let c="";return o.forEach(l=>{c+=`${l.name.toLowerCase().trimRight()}:${l.value.trimLeft()}
`}),c}s(n,"getCanonicalizedHeadersString");function i(a){const o=qm(a.url)||"/";let c="";c+=`/${e.accountName}${o}`;const l=jm(a.url),d={};if(l){const u=[];for(const f in l)
if(Object.prototype.hasOwnProperty.call(l,f)){const m=f.toLowerCase();d[m]=l[f],u.push(m)}u.sort();for(const f of u)c+=`
${f}:${decodeURIComponent(d[f])}`}return c}return s(i,"getCanonicalizedResourceString"),{name:f0,async sendRequest(a,o){return t(a),o(a)}}}s(p0,"storageSharedKe\
yCredentialPolicy");var h0="storageRequestFailureDetailsParserPolicy";function g0(){return{name:h0,async sendRequest(e,t){try{return await t(e)}catch(r){throw typeof r==
"object"&&r!==null&&r.response&&r.response.parsedBody&&r.response.parsedBody.code==="InvalidHeaderValue"&&r.response.parsedBody.HeaderName==="x-ms-version"&&(r.
message=`The provided service version is not enabled on this storage account. Please see https://learn.microsoft.com/rest/api/storageservices/versioning-for-the\
-azure-storage-services for additional information.
`),r}}}}s(g0,"storageRequestFailureDetailsParserPolicy");import{createHmac as y0}from"node:crypto";var A0=class{static{s(this,"UserDelegationKeyCredential")}accountName;userDelegationKey;key;constructor(e,t){
this.accountName=e,this.userDelegationKey=t,this.key=Buffer.from(t.value,"base64")}computeHMACSHA256(e){return y0("sha256",this.key).update(e,"utf8").digest("ba\
se64")}},Ym="12.32.0",Km="2026-04-06",Cl=256*1024*1024,Il=4e3*1024*1024,ks=5e4,b0=8*1024*1024,xl=4*1024*1024,v0=5,N0=100*1e3,w0="https://storage.azure.com/.defa\
ult",kn={Parameters:{FORCE_BROWSER_NO_CACHE:"_",SIGNATURE:"sig",SNAPSHOT:"snapshot",VERSIONID:"versionid",TIMEOUT:"timeout"}},Tr="",Jm="*",C0=1*1024*1024,KP=4*C0,
I0="AES256",x0="DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/\
KBHBeksoGMGw==;BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;",E0=["Access-Control-Allow-Origin","Cache-Control","Content-Length","Content-Type","Date","\
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
x-ms-tag-count","x-ms-encryption-key-sha256","x-ms-copy-source-error-code","x-ms-copy-source-status-code","x-ms-if-tags","x-ms-source-if-tags"],S0=["comp","maxr\
esults","rscc","rscd","rsce","rscl","rsct","se","si","sip","sp","spr","sr","srt","ss","st","sv","include","marker","prefix","copyid","restype","blockid","blockl\
isttype","delimiter","prevsnapshot","ske","skoid","sks","skt","sktid","skv","snapshot"],_0="BlobUsesCustomerSpecifiedEncryption",B0="BlobDoesNotUseCustomerSpeci\
fiedEncryption",T0=["10000","10001","10002","10003","10004","10100","10101","10102","10103","10104","11000","11001","11002","11003","11004","11100","11101","111\
02","11103","11104"];function Os(e){if(!e||typeof e!="object")return!1;const t=e;return Array.isArray(t.factories)&&typeof t.options=="object"&&typeof t.toServiceClientOptions==
"function"}s(Os,"isPipelineLike");var P0=class{static{s(this,"Pipeline")}factories;options;constructor(e,t={}){this.factories=e,this.options=t}toServiceClientOptions(){
return{httpClient:this.options.httpClient,requestPolicyFactories:this.factories}}};function Ft(e,t={}){e||(e=new $t);const r=new P0([],t);return r._credential=e,
r}s(Ft,"newPipeline");function R0(e){const t=[O0,Xm,M0,D0,L0,z0,U0];if(e.factories.length){const r=e.factories.filter(n=>!t.some(i=>i(n)));if(r.length){const n=r.
some(i=>F0(i));return{wrappedPolicies:bI(r),afterRetry:n}}}}s(R0,"processDownlevelPipeline");function k0(e){const{httpClient:t,...r}=e.options;let n=e._coreHttpClient;
n||(n=t?vI(t):GE(),e._coreHttpClient=n);let i=e._corePipeline;if(!i){const a=`azsdk-js-azure-storage-blob/${Ym}`,o=r.userAgentOptions&&r.userAgentOptions.userAgentPrefix?
`${r.userAgentOptions.userAgentPrefix} ${a}`:`${a}`;i=Fu({...r,loggingOptions:{additionalAllowedHeaderNames:E0,additionalAllowedQueryParameters:S0,logger:vE.info},
userAgentOptions:{userAgentPrefix:o},serializationOptions:{stringifyXML:AE,serializerOptions:{xml:{xmlCharKey:"#"}}},deserializationOptions:{parseXML:bE,serializerOptions:{
xml:{xmlCharKey:"#"}}}}),i.removePolicy({phase:"Retry"}),i.removePolicy({name:Nw}),i.addPolicy(o0()),i.addPolicy(u0(r.retryOptions),{phase:"Retry"}),i.addPolicy(
g0()),i.addPolicy(a0());const c=R0(e);c&&i.addPolicy(c.wrappedPolicies,c.afterRetry?{afterPhase:"Retry"}:void 0);const l=$m(e);_n(l)?i.addPolicy(xu({credential:l,
scopes:r.audience??w0,challengeCallbacks:{authorizeRequestOnChallenge:lI}}),{phase:"Sign"}):l instanceof cr&&i.addPolicy(p0({accountName:l.accountName,accountKey:l.
accountKey}),{phase:"Sign"}),e._corePipeline=i}return{...r,allowInsecureConnection:!0,httpClient:n,pipeline:i}}s(k0,"getCoreClientOptions");function $m(e){if(e.
_credential)return e._credential;let t=new $t;for(const r of e.factories)if(_n(r.credential))t=r.credential;else if(Xm(r))return r;return t}s($m,"getCredentialF\
romPipeline");function Xm(e){return e instanceof cr?!0:e.constructor.name==="StorageSharedKeyCredential"}s(Xm,"isStorageSharedKeyCredential");function O0(e){return e instanceof
$t?!0:e.constructor.name==="AnonymousCredential"}s(O0,"isAnonymousCredential");function M0(e){return _n(e.credential)}s(M0,"isCoreHttpBearerTokenFactory");function D0(e){
return e instanceof YE?!0:e.constructor.name==="StorageBrowserPolicyFactory"}s(D0,"isStorageBrowserPolicyFactory");function L0(e){return e instanceof n0?!0:e.constructor.
name==="StorageRetryPolicyFactory"}s(L0,"isStorageRetryPolicyFactory");function z0(e){return e.constructor.name==="TelemetryPolicyFactory"}s(z0,"isStorageTeleme\
tryPolicyFactory");function F0(e){return e.constructor.name==="InjectorPolicyFactory"}s(F0,"isInjectorPolicyFactory");function U0(e){const t=["GenerateClientReq\
uestIdPolicy","TracingPolicy","LogPolicy","ProxyPolicy","DisableResponseDecompressionPolicy","KeepAlivePolicy","DeserializationPolicy"],r={sendRequest:s(async o=>({
request:o,headers:o.headers.clone(),status:500}),"sendRequest")},n={log(o,c){},shouldLog(o){return!1}},a=e.create(r,n).constructor.name;return t.some(o=>a.startsWith(
o))}s(U0,"isCoreHttpPolicyFactory");var Vm;(function(e){e.AES256="AES256"})(Vm||(Vm={}));var Zm;(function(e){e.Backup="backup"})(Zm||(Zm={}));var ef;(function(e){
e.NeverExpire="NeverExpire",e.RelativeToCreation="RelativeToCreation",e.RelativeToNow="RelativeToNow",e.Absolute="Absolute"})(ef||(ef={}));var tf;(function(e){e.
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
"BlobAccessTierNotSupportedForAccountType"})(tf||(tf={}));var On={};uy(On,{AccessPolicy:s(()=>V0,"AccessPolicy"),AppendBlobAppendBlockExceptionHeaders:s(()=>wh,
"AppendBlobAppendBlockExceptionHeaders"),AppendBlobAppendBlockFromUrlExceptionHeaders:s(()=>Ih,"AppendBlobAppendBlockFromUrlExceptionHeaders"),AppendBlobAppendBlockFromUrlHeaders:s(
()=>Ch,"AppendBlobAppendBlockFromUrlHeaders"),AppendBlobAppendBlockHeaders:s(()=>Nh,"AppendBlobAppendBlockHeaders"),AppendBlobCreateExceptionHeaders:s(()=>vh,"A\
ppendBlobCreateExceptionHeaders"),AppendBlobCreateHeaders:s(()=>bh,"AppendBlobCreateHeaders"),AppendBlobSealExceptionHeaders:s(()=>Eh,"AppendBlobSealExceptionHe\
aders"),AppendBlobSealHeaders:s(()=>xh,"AppendBlobSealHeaders"),ArrowConfiguration:s(()=>mS,"ArrowConfiguration"),ArrowField:s(()=>fS,"ArrowField"),BlobAbortCopyFromURLExceptionHeaders:s(
()=>Wp,"BlobAbortCopyFromURLExceptionHeaders"),BlobAbortCopyFromURLHeaders:s(()=>Gp,"BlobAbortCopyFromURLHeaders"),BlobAcquireLeaseExceptionHeaders:s(()=>Tp,"Bl\
obAcquireLeaseExceptionHeaders"),BlobAcquireLeaseHeaders:s(()=>Bp,"BlobAcquireLeaseHeaders"),BlobBreakLeaseExceptionHeaders:s(()=>zp,"BlobBreakLeaseExceptionHea\
ders"),BlobBreakLeaseHeaders:s(()=>Lp,"BlobBreakLeaseHeaders"),BlobChangeLeaseExceptionHeaders:s(()=>Dp,"BlobChangeLeaseExceptionHeaders"),BlobChangeLeaseHeaders:s(
()=>Mp,"BlobChangeLeaseHeaders"),BlobCopyFromURLExceptionHeaders:s(()=>jp,"BlobCopyFromURLExceptionHeaders"),BlobCopyFromURLHeaders:s(()=>qp,"BlobCopyFromURLHea\
ders"),BlobCreateSnapshotExceptionHeaders:s(()=>Up,"BlobCreateSnapshotExceptionHeaders"),BlobCreateSnapshotHeaders:s(()=>Fp,"BlobCreateSnapshotHeaders"),BlobDeleteExceptionHeaders:s(
()=>pp,"BlobDeleteExceptionHeaders"),BlobDeleteHeaders:s(()=>fp,"BlobDeleteHeaders"),BlobDeleteImmutabilityPolicyExceptionHeaders:s(()=>Ip,"BlobDeleteImmutabili\
tyPolicyExceptionHeaders"),BlobDeleteImmutabilityPolicyHeaders:s(()=>Cp,"BlobDeleteImmutabilityPolicyHeaders"),BlobDownloadExceptionHeaders:s(()=>dp,"BlobDownlo\
adExceptionHeaders"),BlobDownloadHeaders:s(()=>Tl,"BlobDownloadHeaders"),BlobFlatListSegment:s(()=>Z0,"BlobFlatListSegment"),BlobGetAccountInfoExceptionHeaders:s(
()=>Jp,"BlobGetAccountInfoExceptionHeaders"),BlobGetAccountInfoHeaders:s(()=>Kp,"BlobGetAccountInfoHeaders"),BlobGetPropertiesExceptionHeaders:s(()=>mp,"BlobGet\
PropertiesExceptionHeaders"),BlobGetPropertiesHeaders:s(()=>up,"BlobGetPropertiesHeaders"),BlobGetTagsExceptionHeaders:s(()=>Vp,"BlobGetTagsExceptionHeaders"),BlobGetTagsHeaders:s(
()=>Xp,"BlobGetTagsHeaders"),BlobHierarchyListSegment:s(()=>nS,"BlobHierarchyListSegment"),BlobItemInternal:s(()=>eS,"BlobItemInternal"),BlobName:s(()=>tS,"Blob\
Name"),BlobPrefix:s(()=>iS,"BlobPrefix"),BlobPropertiesInternal:s(()=>rS,"BlobPropertiesInternal"),BlobQueryExceptionHeaders:s(()=>$p,"BlobQueryExceptionHeaders"),
BlobQueryHeaders:s(()=>Rl,"BlobQueryHeaders"),BlobReleaseLeaseExceptionHeaders:s(()=>Rp,"BlobReleaseLeaseExceptionHeaders"),BlobReleaseLeaseHeaders:s(()=>Pp,"Bl\
obReleaseLeaseHeaders"),BlobRenewLeaseExceptionHeaders:s(()=>Op,"BlobRenewLeaseExceptionHeaders"),BlobRenewLeaseHeaders:s(()=>kp,"BlobRenewLeaseHeaders"),BlobServiceProperties:s(
()=>El,"BlobServiceProperties"),BlobServiceStatistics:s(()=>rf,"BlobServiceStatistics"),BlobSetExpiryExceptionHeaders:s(()=>Ap,"BlobSetExpiryExceptionHeaders"),
BlobSetExpiryHeaders:s(()=>yp,"BlobSetExpiryHeaders"),BlobSetHttpHeadersExceptionHeaders:s(()=>vp,"BlobSetHttpHeadersExceptionHeaders"),BlobSetHttpHeadersHeaders:s(
()=>bp,"BlobSetHttpHeadersHeaders"),BlobSetImmutabilityPolicyExceptionHeaders:s(()=>wp,"BlobSetImmutabilityPolicyExceptionHeaders"),BlobSetImmutabilityPolicyHeaders:s(
()=>Np,"BlobSetImmutabilityPolicyHeaders"),BlobSetLegalHoldExceptionHeaders:s(()=>Ep,"BlobSetLegalHoldExceptionHeaders"),BlobSetLegalHoldHeaders:s(()=>xp,"BlobS\
etLegalHoldHeaders"),BlobSetMetadataExceptionHeaders:s(()=>_p,"BlobSetMetadataExceptionHeaders"),BlobSetMetadataHeaders:s(()=>Sp,"BlobSetMetadataHeaders"),BlobSetTagsExceptionHeaders:s(
()=>eh,"BlobSetTagsExceptionHeaders"),BlobSetTagsHeaders:s(()=>Zp,"BlobSetTagsHeaders"),BlobSetTierExceptionHeaders:s(()=>Yp,"BlobSetTierExceptionHeaders"),BlobSetTierHeaders:s(
()=>Pl,"BlobSetTierHeaders"),BlobStartCopyFromURLExceptionHeaders:s(()=>Qp,"BlobStartCopyFromURLExceptionHeaders"),BlobStartCopyFromURLHeaders:s(()=>Hp,"BlobSta\
rtCopyFromURLHeaders"),BlobTag:s(()=>$0,"BlobTag"),BlobTags:s(()=>_l,"BlobTags"),BlobUndeleteExceptionHeaders:s(()=>gp,"BlobUndeleteExceptionHeaders"),BlobUndeleteHeaders:s(
()=>hp,"BlobUndeleteHeaders"),Block:s(()=>aS,"Block"),BlockBlobCommitBlockListExceptionHeaders:s(()=>Dh,"BlockBlobCommitBlockListExceptionHeaders"),BlockBlobCommitBlockListHeaders:s(
()=>Mh,"BlockBlobCommitBlockListHeaders"),BlockBlobGetBlockListExceptionHeaders:s(()=>zh,"BlockBlobGetBlockListExceptionHeaders"),BlockBlobGetBlockListHeaders:s(
()=>Lh,"BlockBlobGetBlockListHeaders"),BlockBlobPutBlobFromUrlExceptionHeaders:s(()=>Th,"BlockBlobPutBlobFromUrlExceptionHeaders"),BlockBlobPutBlobFromUrlHeaders:s(
()=>Bh,"BlockBlobPutBlobFromUrlHeaders"),BlockBlobStageBlockExceptionHeaders:s(()=>Rh,"BlockBlobStageBlockExceptionHeaders"),BlockBlobStageBlockFromURLExceptionHeaders:s(
()=>Oh,"BlockBlobStageBlockFromURLExceptionHeaders"),BlockBlobStageBlockFromURLHeaders:s(()=>kh,"BlockBlobStageBlockFromURLHeaders"),BlockBlobStageBlockHeaders:s(
()=>Ph,"BlockBlobStageBlockHeaders"),BlockBlobUploadExceptionHeaders:s(()=>_h,"BlockBlobUploadExceptionHeaders"),BlockBlobUploadHeaders:s(()=>Sh,"BlockBlobUploa\
dHeaders"),BlockList:s(()=>df,"BlockList"),BlockLookupList:s(()=>cf,"BlockLookupList"),ClearRange:s(()=>oS,"ClearRange"),ContainerAcquireLeaseExceptionHeaders:s(
()=>Jf,"ContainerAcquireLeaseExceptionHeaders"),ContainerAcquireLeaseHeaders:s(()=>Kf,"ContainerAcquireLeaseHeaders"),ContainerBreakLeaseExceptionHeaders:s(()=>tp,
"ContainerBreakLeaseExceptionHeaders"),ContainerBreakLeaseHeaders:s(()=>ep,"ContainerBreakLeaseHeaders"),ContainerChangeLeaseExceptionHeaders:s(()=>np,"Containe\
rChangeLeaseExceptionHeaders"),ContainerChangeLeaseHeaders:s(()=>rp,"ContainerChangeLeaseHeaders"),ContainerCreateExceptionHeaders:s(()=>Bf,"ContainerCreateExce\
ptionHeaders"),ContainerCreateHeaders:s(()=>_f,"ContainerCreateHeaders"),ContainerDeleteExceptionHeaders:s(()=>kf,"ContainerDeleteExceptionHeaders"),ContainerDeleteHeaders:s(
()=>Rf,"ContainerDeleteHeaders"),ContainerFilterBlobsExceptionHeaders:s(()=>Yf,"ContainerFilterBlobsExceptionHeaders"),ContainerFilterBlobsHeaders:s(()=>Wf,"Con\
tainerFilterBlobsHeaders"),ContainerGetAccessPolicyExceptionHeaders:s(()=>Lf,"ContainerGetAccessPolicyExceptionHeaders"),ContainerGetAccessPolicyHeaders:s(()=>Df,
"ContainerGetAccessPolicyHeaders"),ContainerGetAccountInfoExceptionHeaders:s(()=>cp,"ContainerGetAccountInfoExceptionHeaders"),ContainerGetAccountInfoHeaders:s(
()=>lp,"ContainerGetAccountInfoHeaders"),ContainerGetPropertiesExceptionHeaders:s(()=>Pf,"ContainerGetPropertiesExceptionHeaders"),ContainerGetPropertiesHeaders:s(
()=>Tf,"ContainerGetPropertiesHeaders"),ContainerItem:s(()=>Y0,"ContainerItem"),ContainerListBlobFlatSegmentExceptionHeaders:s(()=>ap,"ContainerListBlobFlatSegm\
entExceptionHeaders"),ContainerListBlobFlatSegmentHeaders:s(()=>ip,"ContainerListBlobFlatSegmentHeaders"),ContainerListBlobHierarchySegmentExceptionHeaders:s(()=>op,
"ContainerListBlobHierarchySegmentExceptionHeaders"),ContainerListBlobHierarchySegmentHeaders:s(()=>sp,"ContainerListBlobHierarchySegmentHeaders"),ContainerProperties:s(
()=>K0,"ContainerProperties"),ContainerReleaseLeaseExceptionHeaders:s(()=>Xf,"ContainerReleaseLeaseExceptionHeaders"),ContainerReleaseLeaseHeaders:s(()=>$f,"Con\
tainerReleaseLeaseHeaders"),ContainerRenameExceptionHeaders:s(()=>qf,"ContainerRenameExceptionHeaders"),ContainerRenameHeaders:s(()=>Qf,"ContainerRenameHeaders"),
ContainerRenewLeaseExceptionHeaders:s(()=>Zf,"ContainerRenewLeaseExceptionHeaders"),ContainerRenewLeaseHeaders:s(()=>Vf,"ContainerRenewLeaseHeaders"),ContainerRestoreExceptionHeaders:s(
()=>Hf,"ContainerRestoreExceptionHeaders"),ContainerRestoreHeaders:s(()=>Uf,"ContainerRestoreHeaders"),ContainerSetAccessPolicyExceptionHeaders:s(()=>Ff,"Contai\
nerSetAccessPolicyExceptionHeaders"),ContainerSetAccessPolicyHeaders:s(()=>zf,"ContainerSetAccessPolicyHeaders"),ContainerSetMetadataExceptionHeaders:s(()=>Mf,"\
ContainerSetMetadataExceptionHeaders"),ContainerSetMetadataHeaders:s(()=>Of,"ContainerSetMetadataHeaders"),ContainerSubmitBatchExceptionHeaders:s(()=>Gf,"Contai\
nerSubmitBatchExceptionHeaders"),ContainerSubmitBatchHeaders:s(()=>jf,"ContainerSubmitBatchHeaders"),CorsRule:s(()=>j0,"CorsRule"),DelimitedTextConfiguration:s(
()=>dS,"DelimitedTextConfiguration"),FilterBlobItem:s(()=>J0,"FilterBlobItem"),FilterBlobSegment:s(()=>Sl,"FilterBlobSegment"),GeoReplication:s(()=>W0,"GeoRepli\
cation"),JsonTextConfiguration:s(()=>uS,"JsonTextConfiguration"),KeyInfo:s(()=>af,"KeyInfo"),ListBlobsFlatSegmentResponse:s(()=>of,"ListBlobsFlatSegmentResponse"),
ListBlobsHierarchySegmentResponse:s(()=>lf,"ListBlobsHierarchySegmentResponse"),ListContainersSegmentResponse:s(()=>nf,"ListContainersSegmentResponse"),Logging:s(
()=>H0,"Logging"),Metrics:s(()=>q0,"Metrics"),PageBlobClearPagesExceptionHeaders:s(()=>sh,"PageBlobClearPagesExceptionHeaders"),PageBlobClearPagesHeaders:s(()=>ah,
"PageBlobClearPagesHeaders"),PageBlobCopyIncrementalExceptionHeaders:s(()=>Ah,"PageBlobCopyIncrementalExceptionHeaders"),PageBlobCopyIncrementalHeaders:s(()=>yh,
"PageBlobCopyIncrementalHeaders"),PageBlobCreateExceptionHeaders:s(()=>rh,"PageBlobCreateExceptionHeaders"),PageBlobCreateHeaders:s(()=>th,"PageBlobCreateHeader\
s"),PageBlobGetPageRangesDiffExceptionHeaders:s(()=>mh,"PageBlobGetPageRangesDiffExceptionHeaders"),PageBlobGetPageRangesDiffHeaders:s(()=>uh,"PageBlobGetPageRa\
ngesDiffHeaders"),PageBlobGetPageRangesExceptionHeaders:s(()=>dh,"PageBlobGetPageRangesExceptionHeaders"),PageBlobGetPageRangesHeaders:s(()=>ch,"PageBlobGetPage\
RangesHeaders"),PageBlobResizeExceptionHeaders:s(()=>ph,"PageBlobResizeExceptionHeaders"),PageBlobResizeHeaders:s(()=>fh,"PageBlobResizeHeaders"),PageBlobUpdateSequenceNumberExceptionHeaders:s(
()=>gh,"PageBlobUpdateSequenceNumberExceptionHeaders"),PageBlobUpdateSequenceNumberHeaders:s(()=>hh,"PageBlobUpdateSequenceNumberHeaders"),PageBlobUploadPagesExceptionHeaders:s(
()=>ih,"PageBlobUploadPagesExceptionHeaders"),PageBlobUploadPagesFromURLExceptionHeaders:s(()=>lh,"PageBlobUploadPagesFromURLExceptionHeaders"),PageBlobUploadPagesFromURLHeaders:s(
()=>oh,"PageBlobUploadPagesFromURLHeaders"),PageBlobUploadPagesHeaders:s(()=>nh,"PageBlobUploadPagesHeaders"),PageList:s(()=>Bl,"PageList"),PageRange:s(()=>sS,"\
PageRange"),QueryFormat:s(()=>cS,"QueryFormat"),QueryRequest:s(()=>uf,"QueryRequest"),QuerySerialization:s(()=>lS,"QuerySerialization"),RetentionPolicy:s(()=>Q0,
"RetentionPolicy"),ServiceFilterBlobsExceptionHeaders:s(()=>Sf,"ServiceFilterBlobsExceptionHeaders"),ServiceFilterBlobsHeaders:s(()=>Ef,"ServiceFilterBlobsHeade\
rs"),ServiceGetAccountInfoExceptionHeaders:s(()=>Cf,"ServiceGetAccountInfoExceptionHeaders"),ServiceGetAccountInfoHeaders:s(()=>wf,"ServiceGetAccountInfoHeaders"),
ServiceGetPropertiesExceptionHeaders:s(()=>hf,"ServiceGetPropertiesExceptionHeaders"),ServiceGetPropertiesHeaders:s(()=>pf,"ServiceGetPropertiesHeaders"),ServiceGetStatisticsExceptionHeaders:s(
()=>yf,"ServiceGetStatisticsExceptionHeaders"),ServiceGetStatisticsHeaders:s(()=>gf,"ServiceGetStatisticsHeaders"),ServiceGetUserDelegationKeyExceptionHeaders:s(
()=>Nf,"ServiceGetUserDelegationKeyExceptionHeaders"),ServiceGetUserDelegationKeyHeaders:s(()=>vf,"ServiceGetUserDelegationKeyHeaders"),ServiceListContainersSegmentExceptionHeaders:s(
()=>bf,"ServiceListContainersSegmentExceptionHeaders"),ServiceListContainersSegmentHeaders:s(()=>Af,"ServiceListContainersSegmentHeaders"),ServiceSetPropertiesExceptionHeaders:s(
()=>ff,"ServiceSetPropertiesExceptionHeaders"),ServiceSetPropertiesHeaders:s(()=>mf,"ServiceSetPropertiesHeaders"),ServiceSubmitBatchExceptionHeaders:s(()=>xf,"\
ServiceSubmitBatchExceptionHeaders"),ServiceSubmitBatchHeaders:s(()=>If,"ServiceSubmitBatchHeaders"),SignedIdentifier:s(()=>X0,"SignedIdentifier"),StaticWebsite:s(
()=>G0,"StaticWebsite"),StorageError:s(()=>Se,"StorageError"),UserDelegationKey:s(()=>sf,"UserDelegationKey")});var El={serializedName:"BlobServiceProperties",xmlName:"\
StorageServiceProperties",type:{name:"Composite",className:"BlobServiceProperties",modelProperties:{blobAnalyticsLogging:{serializedName:"Logging",xmlName:"Logg\
ing",type:{name:"Composite",className:"Logging"}},hourMetrics:{serializedName:"HourMetrics",xmlName:"HourMetrics",type:{name:"Composite",className:"Metrics"}},minuteMetrics:{
serializedName:"MinuteMetrics",xmlName:"MinuteMetrics",type:{name:"Composite",className:"Metrics"}},cors:{serializedName:"Cors",xmlName:"Cors",xmlIsWrapped:!0,xmlElementName:"\
CorsRule",type:{name:"Sequence",element:{type:{name:"Composite",className:"CorsRule"}}}},defaultServiceVersion:{serializedName:"DefaultServiceVersion",xmlName:"\
DefaultServiceVersion",type:{name:"String"}},deleteRetentionPolicy:{serializedName:"DeleteRetentionPolicy",xmlName:"DeleteRetentionPolicy",type:{name:"Composite",
className:"RetentionPolicy"}},staticWebsite:{serializedName:"StaticWebsite",xmlName:"StaticWebsite",type:{name:"Composite",className:"StaticWebsite"}}}}},H0={serializedName:"\
Logging",type:{name:"Composite",className:"Logging",modelProperties:{version:{serializedName:"Version",required:!0,xmlName:"Version",type:{name:"String"}},deleteProperty:{
serializedName:"Delete",required:!0,xmlName:"Delete",type:{name:"Boolean"}},read:{serializedName:"Read",required:!0,xmlName:"Read",type:{name:"Boolean"}},write:{
serializedName:"Write",required:!0,xmlName:"Write",type:{name:"Boolean"}},retentionPolicy:{serializedName:"RetentionPolicy",xmlName:"RetentionPolicy",type:{name:"\
Composite",className:"RetentionPolicy"}}}}},Q0={serializedName:"RetentionPolicy",type:{name:"Composite",className:"RetentionPolicy",modelProperties:{enabled:{serializedName:"\
Enabled",required:!0,xmlName:"Enabled",type:{name:"Boolean"}},days:{constraints:{InclusiveMinimum:1},serializedName:"Days",xmlName:"Days",type:{name:"Number"}}}}},
q0={serializedName:"Metrics",type:{name:"Composite",className:"Metrics",modelProperties:{version:{serializedName:"Version",xmlName:"Version",type:{name:"String"}},
enabled:{serializedName:"Enabled",required:!0,xmlName:"Enabled",type:{name:"Boolean"}},includeAPIs:{serializedName:"IncludeAPIs",xmlName:"IncludeAPIs",type:{name:"\
Boolean"}},retentionPolicy:{serializedName:"RetentionPolicy",xmlName:"RetentionPolicy",type:{name:"Composite",className:"RetentionPolicy"}}}}},j0={serializedName:"\
CorsRule",type:{name:"Composite",className:"CorsRule",modelProperties:{allowedOrigins:{serializedName:"AllowedOrigins",required:!0,xmlName:"AllowedOrigins",type:{
name:"String"}},allowedMethods:{serializedName:"AllowedMethods",required:!0,xmlName:"AllowedMethods",type:{name:"String"}},allowedHeaders:{serializedName:"Allow\
edHeaders",required:!0,xmlName:"AllowedHeaders",type:{name:"String"}},exposedHeaders:{serializedName:"ExposedHeaders",required:!0,xmlName:"ExposedHeaders",type:{
name:"String"}},maxAgeInSeconds:{constraints:{InclusiveMinimum:0},serializedName:"MaxAgeInSeconds",required:!0,xmlName:"MaxAgeInSeconds",type:{name:"Number"}}}}},
G0={serializedName:"StaticWebsite",type:{name:"Composite",className:"StaticWebsite",modelProperties:{enabled:{serializedName:"Enabled",required:!0,xmlName:"Enab\
led",type:{name:"Boolean"}},indexDocument:{serializedName:"IndexDocument",xmlName:"IndexDocument",type:{name:"String"}},errorDocument404Path:{serializedName:"Er\
rorDocument404Path",xmlName:"ErrorDocument404Path",type:{name:"String"}},defaultIndexDocumentPath:{serializedName:"DefaultIndexDocumentPath",xmlName:"DefaultInd\
exDocumentPath",type:{name:"String"}}}}},Se={serializedName:"StorageError",type:{name:"Composite",className:"StorageError",modelProperties:{message:{serializedName:"\
Message",xmlName:"Message",type:{name:"String"}},copySourceStatusCode:{serializedName:"CopySourceStatusCode",xmlName:"CopySourceStatusCode",type:{name:"Number"}},
copySourceErrorCode:{serializedName:"CopySourceErrorCode",xmlName:"CopySourceErrorCode",type:{name:"String"}},copySourceErrorMessage:{serializedName:"CopySource\
ErrorMessage",xmlName:"CopySourceErrorMessage",type:{name:"String"}},code:{serializedName:"Code",xmlName:"Code",type:{name:"String"}},authenticationErrorDetail:{
serializedName:"AuthenticationErrorDetail",xmlName:"AuthenticationErrorDetail",type:{name:"String"}}}}},rf={serializedName:"BlobServiceStatistics",xmlName:"Stor\
ageServiceStats",type:{name:"Composite",className:"BlobServiceStatistics",modelProperties:{geoReplication:{serializedName:"GeoReplication",xmlName:"GeoReplicati\
on",type:{name:"Composite",className:"GeoReplication"}}}}},W0={serializedName:"GeoReplication",type:{name:"Composite",className:"GeoReplication",modelProperties:{
status:{serializedName:"Status",required:!0,xmlName:"Status",type:{name:"Enum",allowedValues:["live","bootstrap","unavailable"]}},lastSyncOn:{serializedName:"La\
stSyncTime",required:!0,xmlName:"LastSyncTime",type:{name:"DateTimeRfc1123"}}}}},nf={serializedName:"ListContainersSegmentResponse",xmlName:"EnumerationResults",
type:{name:"Composite",className:"ListContainersSegmentResponse",modelProperties:{serviceEndpoint:{serializedName:"ServiceEndpoint",required:!0,xmlName:"Service\
Endpoint",xmlIsAttribute:!0,type:{name:"String"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{name:"String"}},marker:{serializedName:"Marker",xmlName:"\
Marker",type:{name:"String"}},maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResults",type:{name:"Number"}},containerItems:{serializedName:"ContainerItems",
required:!0,xmlName:"Containers",xmlIsWrapped:!0,xmlElementName:"Container",type:{name:"Sequence",element:{type:{name:"Composite",className:"ContainerItem"}}}},
continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},Y0={serializedName:"ContainerItem",xmlName:"Container",type:{name:"\
Composite",className:"ContainerItem",modelProperties:{name:{serializedName:"Name",required:!0,xmlName:"Name",type:{name:"String"}},deleted:{serializedName:"Dele\
ted",xmlName:"Deleted",type:{name:"Boolean"}},version:{serializedName:"Version",xmlName:"Version",type:{name:"String"}},properties:{serializedName:"Properties",
xmlName:"Properties",type:{name:"Composite",className:"ContainerProperties"}},metadata:{serializedName:"Metadata",xmlName:"Metadata",type:{name:"Dictionary",value:{
type:{name:"String"}}}}}}},K0={serializedName:"ContainerProperties",type:{name:"Composite",className:"ContainerProperties",modelProperties:{lastModified:{serializedName:"\
Last-Modified",required:!0,xmlName:"Last-Modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"Etag",required:!0,xmlName:"Etag",type:{name:"String"}},leaseStatus:{
serializedName:"LeaseStatus",xmlName:"LeaseStatus",type:{name:"Enum",allowedValues:["locked","unlocked"]}},leaseState:{serializedName:"LeaseState",xmlName:"Leas\
eState",type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseDuration:{serializedName:"LeaseDuration",xmlName:"LeaseDurat\
ion",type:{name:"Enum",allowedValues:["infinite","fixed"]}},publicAccess:{serializedName:"PublicAccess",xmlName:"PublicAccess",type:{name:"Enum",allowedValues:[
"container","blob"]}},hasImmutabilityPolicy:{serializedName:"HasImmutabilityPolicy",xmlName:"HasImmutabilityPolicy",type:{name:"Boolean"}},hasLegalHold:{serializedName:"\
HasLegalHold",xmlName:"HasLegalHold",type:{name:"Boolean"}},defaultEncryptionScope:{serializedName:"DefaultEncryptionScope",xmlName:"DefaultEncryptionScope",type:{
name:"String"}},preventEncryptionScopeOverride:{serializedName:"DenyEncryptionScopeOverride",xmlName:"DenyEncryptionScopeOverride",type:{name:"Boolean"}},deletedOn:{
serializedName:"DeletedTime",xmlName:"DeletedTime",type:{name:"DateTimeRfc1123"}},remainingRetentionDays:{serializedName:"RemainingRetentionDays",xmlName:"Remai\
ningRetentionDays",type:{name:"Number"}},isImmutableStorageWithVersioningEnabled:{serializedName:"ImmutableStorageWithVersioningEnabled",xmlName:"ImmutableStora\
geWithVersioningEnabled",type:{name:"Boolean"}}}}},af={serializedName:"KeyInfo",type:{name:"Composite",className:"KeyInfo",modelProperties:{startsOn:{serializedName:"\
Start",required:!0,xmlName:"Start",type:{name:"String"}},expiresOn:{serializedName:"Expiry",required:!0,xmlName:"Expiry",type:{name:"String"}},delegatedUserTid:{
serializedName:"DelegatedUserTid",xmlName:"DelegatedUserTid",type:{name:"String"}}}}},sf={serializedName:"UserDelegationKey",type:{name:"Composite",className:"U\
serDelegationKey",modelProperties:{signedObjectId:{serializedName:"SignedOid",required:!0,xmlName:"SignedOid",type:{name:"String"}},signedTenantId:{serializedName:"\
SignedTid",required:!0,xmlName:"SignedTid",type:{name:"String"}},signedStartsOn:{serializedName:"SignedStart",required:!0,xmlName:"SignedStart",type:{name:"Stri\
ng"}},signedExpiresOn:{serializedName:"SignedExpiry",required:!0,xmlName:"SignedExpiry",type:{name:"String"}},signedService:{serializedName:"SignedService",required:!0,
xmlName:"SignedService",type:{name:"String"}},signedVersion:{serializedName:"SignedVersion",required:!0,xmlName:"SignedVersion",type:{name:"String"}},signedDelegatedUserTenantId:{
serializedName:"SignedDelegatedUserTid",xmlName:"SignedDelegatedUserTid",type:{name:"String"}},value:{serializedName:"Value",required:!0,xmlName:"Value",type:{name:"\
String"}}}}},Sl={serializedName:"FilterBlobSegment",xmlName:"EnumerationResults",type:{name:"Composite",className:"FilterBlobSegment",modelProperties:{serviceEndpoint:{
serializedName:"ServiceEndpoint",required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"String"}},where:{serializedName:"Where",required:!0,xmlName:"\
Where",type:{name:"String"}},blobs:{serializedName:"Blobs",required:!0,xmlName:"Blobs",xmlIsWrapped:!0,xmlElementName:"Blob",type:{name:"Sequence",element:{type:{
name:"Composite",className:"FilterBlobItem"}}}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},J0={serializedName:"\
FilterBlobItem",xmlName:"Blob",type:{name:"Composite",className:"FilterBlobItem",modelProperties:{name:{serializedName:"Name",required:!0,xmlName:"Name",type:{name:"\
String"}},containerName:{serializedName:"ContainerName",required:!0,xmlName:"ContainerName",type:{name:"String"}},tags:{serializedName:"Tags",xmlName:"Tags",type:{
name:"Composite",className:"BlobTags"}}}}},_l={serializedName:"BlobTags",xmlName:"Tags",type:{name:"Composite",className:"BlobTags",modelProperties:{blobTagSet:{
serializedName:"BlobTagSet",required:!0,xmlName:"TagSet",xmlIsWrapped:!0,xmlElementName:"Tag",type:{name:"Sequence",element:{type:{name:"Composite",className:"B\
lobTag"}}}}}}},$0={serializedName:"BlobTag",xmlName:"Tag",type:{name:"Composite",className:"BlobTag",modelProperties:{key:{serializedName:"Key",required:!0,xmlName:"\
Key",type:{name:"String"}},value:{serializedName:"Value",required:!0,xmlName:"Value",type:{name:"String"}}}}},X0={serializedName:"SignedIdentifier",xmlName:"Sig\
nedIdentifier",type:{name:"Composite",className:"SignedIdentifier",modelProperties:{id:{serializedName:"Id",required:!0,xmlName:"Id",type:{name:"String"}},accessPolicy:{
serializedName:"AccessPolicy",xmlName:"AccessPolicy",type:{name:"Composite",className:"AccessPolicy"}}}}},V0={serializedName:"AccessPolicy",type:{name:"Composit\
e",className:"AccessPolicy",modelProperties:{startsOn:{serializedName:"Start",xmlName:"Start",type:{name:"String"}},expiresOn:{serializedName:"Expiry",xmlName:"\
Expiry",type:{name:"String"}},permissions:{serializedName:"Permission",xmlName:"Permission",type:{name:"String"}}}}},of={serializedName:"ListBlobsFlatSegmentRes\
ponse",xmlName:"EnumerationResults",type:{name:"Composite",className:"ListBlobsFlatSegmentResponse",modelProperties:{serviceEndpoint:{serializedName:"ServiceEnd\
point",required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"String"}},containerName:{serializedName:"ContainerName",required:!0,xmlName:"Containe\
rName",xmlIsAttribute:!0,type:{name:"String"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{name:"String"}},marker:{serializedName:"Marker",xmlName:"M\
arker",type:{name:"String"}},maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResults",type:{name:"Number"}},segment:{serializedName:"Segment",xmlName:"Blob\
s",type:{name:"Composite",className:"BlobFlatListSegment"}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},Z0={serializedName:"\
BlobFlatListSegment",xmlName:"Blobs",type:{name:"Composite",className:"BlobFlatListSegment",modelProperties:{blobItems:{serializedName:"BlobItems",required:!0,xmlName:"\
BlobItems",xmlElementName:"Blob",type:{name:"Sequence",element:{type:{name:"Composite",className:"BlobItemInternal"}}}}}}},eS={serializedName:"BlobItemInternal",
xmlName:"Blob",type:{name:"Composite",className:"BlobItemInternal",modelProperties:{name:{serializedName:"Name",xmlName:"Name",type:{name:"Composite",className:"\
BlobName"}},deleted:{serializedName:"Deleted",required:!0,xmlName:"Deleted",type:{name:"Boolean"}},snapshot:{serializedName:"Snapshot",required:!0,xmlName:"Snap\
shot",type:{name:"String"}},versionId:{serializedName:"VersionId",xmlName:"VersionId",type:{name:"String"}},isCurrentVersion:{serializedName:"IsCurrentVersion",
xmlName:"IsCurrentVersion",type:{name:"Boolean"}},properties:{serializedName:"Properties",xmlName:"Properties",type:{name:"Composite",className:"BlobPropertiesI\
nternal"}},metadata:{serializedName:"Metadata",xmlName:"Metadata",type:{name:"Dictionary",value:{type:{name:"String"}}}},blobTags:{serializedName:"BlobTags",xmlName:"\
Tags",type:{name:"Composite",className:"BlobTags"}},objectReplicationMetadata:{serializedName:"ObjectReplicationMetadata",xmlName:"OrMetadata",type:{name:"Dicti\
onary",value:{type:{name:"String"}}}},hasVersionsOnly:{serializedName:"HasVersionsOnly",xmlName:"HasVersionsOnly",type:{name:"Boolean"}}}}},tS={serializedName:"\
BlobName",type:{name:"Composite",className:"BlobName",modelProperties:{encoded:{serializedName:"Encoded",xmlName:"Encoded",xmlIsAttribute:!0,type:{name:"Boolean"}},
content:{serializedName:"content",xmlName:"content",xmlIsMsText:!0,type:{name:"String"}}}}},rS={serializedName:"BlobPropertiesInternal",xmlName:"Properties",type:{
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
ble","Unlocked","Locked"]}},legalHold:{serializedName:"LegalHold",xmlName:"LegalHold",type:{name:"Boolean"}}}}},lf={serializedName:"ListBlobsHierarchySegmentRes\
ponse",xmlName:"EnumerationResults",type:{name:"Composite",className:"ListBlobsHierarchySegmentResponse",modelProperties:{serviceEndpoint:{serializedName:"Servi\
ceEndpoint",required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"String"}},containerName:{serializedName:"ContainerName",required:!0,xmlName:"Con\
tainerName",xmlIsAttribute:!0,type:{name:"String"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{name:"String"}},marker:{serializedName:"Marker",xmlName:"\
Marker",type:{name:"String"}},maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResults",type:{name:"Number"}},delimiter:{serializedName:"Delimiter",xmlName:"\
Delimiter",type:{name:"String"}},segment:{serializedName:"Segment",xmlName:"Blobs",type:{name:"Composite",className:"BlobHierarchyListSegment"}},continuationToken:{
serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},nS={serializedName:"BlobHierarchyListSegment",xmlName:"Blobs",type:{name:"Composite",className:"\
BlobHierarchyListSegment",modelProperties:{blobPrefixes:{serializedName:"BlobPrefixes",xmlName:"BlobPrefixes",xmlElementName:"BlobPrefix",type:{name:"Sequence",
element:{type:{name:"Composite",className:"BlobPrefix"}}}},blobItems:{serializedName:"BlobItems",required:!0,xmlName:"BlobItems",xmlElementName:"Blob",type:{name:"\
Sequence",element:{type:{name:"Composite",className:"BlobItemInternal"}}}}}}},iS={serializedName:"BlobPrefix",type:{name:"Composite",className:"BlobPrefix",modelProperties:{
name:{serializedName:"Name",xmlName:"Name",type:{name:"Composite",className:"BlobName"}}}}},cf={serializedName:"BlockLookupList",xmlName:"BlockList",type:{name:"\
Composite",className:"BlockLookupList",modelProperties:{committed:{serializedName:"Committed",xmlName:"Committed",xmlElementName:"Committed",type:{name:"Sequenc\
e",element:{type:{name:"String"}}}},uncommitted:{serializedName:"Uncommitted",xmlName:"Uncommitted",xmlElementName:"Uncommitted",type:{name:"Sequence",element:{
type:{name:"String"}}}},latest:{serializedName:"Latest",xmlName:"Latest",xmlElementName:"Latest",type:{name:"Sequence",element:{type:{name:"String"}}}}}}},df={serializedName:"\
BlockList",type:{name:"Composite",className:"BlockList",modelProperties:{committedBlocks:{serializedName:"CommittedBlocks",xmlName:"CommittedBlocks",xmlIsWrapped:!0,
xmlElementName:"Block",type:{name:"Sequence",element:{type:{name:"Composite",className:"Block"}}}},uncommittedBlocks:{serializedName:"UncommittedBlocks",xmlName:"\
UncommittedBlocks",xmlIsWrapped:!0,xmlElementName:"Block",type:{name:"Sequence",element:{type:{name:"Composite",className:"Block"}}}}}}},aS={serializedName:"Blo\
ck",type:{name:"Composite",className:"Block",modelProperties:{name:{serializedName:"Name",required:!0,xmlName:"Name",type:{name:"String"}},size:{serializedName:"\
Size",required:!0,xmlName:"Size",type:{name:"Number"}}}}},Bl={serializedName:"PageList",type:{name:"Composite",className:"PageList",modelProperties:{pageRange:{
serializedName:"PageRange",xmlName:"PageRange",xmlElementName:"PageRange",type:{name:"Sequence",element:{type:{name:"Composite",className:"PageRange"}}}},clearRange:{
serializedName:"ClearRange",xmlName:"ClearRange",xmlElementName:"ClearRange",type:{name:"Sequence",element:{type:{name:"Composite",className:"ClearRange"}}}},continuationToken:{
serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},sS={serializedName:"PageRange",xmlName:"PageRange",type:{name:"Composite",className:"P\
ageRange",modelProperties:{start:{serializedName:"Start",required:!0,xmlName:"Start",type:{name:"Number"}},end:{serializedName:"End",required:!0,xmlName:"End",type:{
name:"Number"}}}}},oS={serializedName:"ClearRange",xmlName:"ClearRange",type:{name:"Composite",className:"ClearRange",modelProperties:{start:{serializedName:"St\
art",required:!0,xmlName:"Start",type:{name:"Number"}},end:{serializedName:"End",required:!0,xmlName:"End",type:{name:"Number"}}}}},uf={serializedName:"QueryReq\
uest",xmlName:"QueryRequest",type:{name:"Composite",className:"QueryRequest",modelProperties:{queryType:{serializedName:"QueryType",required:!0,xmlName:"QueryTy\
pe",type:{name:"String"}},expression:{serializedName:"Expression",required:!0,xmlName:"Expression",type:{name:"String"}},inputSerialization:{serializedName:"Inp\
utSerialization",xmlName:"InputSerialization",type:{name:"Composite",className:"QuerySerialization"}},outputSerialization:{serializedName:"OutputSerialization",
xmlName:"OutputSerialization",type:{name:"Composite",className:"QuerySerialization"}}}}},lS={serializedName:"QuerySerialization",type:{name:"Composite",className:"\
QuerySerialization",modelProperties:{format:{serializedName:"Format",xmlName:"Format",type:{name:"Composite",className:"QueryFormat"}}}}},cS={serializedName:"Qu\
eryFormat",type:{name:"Composite",className:"QueryFormat",modelProperties:{type:{serializedName:"Type",required:!0,xmlName:"Type",type:{name:"Enum",allowedValues:[
"delimited","json","arrow","parquet"]}},delimitedTextConfiguration:{serializedName:"DelimitedTextConfiguration",xmlName:"DelimitedTextConfiguration",type:{name:"\
Composite",className:"DelimitedTextConfiguration"}},jsonTextConfiguration:{serializedName:"JsonTextConfiguration",xmlName:"JsonTextConfiguration",type:{name:"Co\
mposite",className:"JsonTextConfiguration"}},arrowConfiguration:{serializedName:"ArrowConfiguration",xmlName:"ArrowConfiguration",type:{name:"Composite",className:"\
ArrowConfiguration"}},parquetTextConfiguration:{serializedName:"ParquetTextConfiguration",xmlName:"ParquetTextConfiguration",type:{name:"Dictionary",value:{type:{
name:"any"}}}}}}},dS={serializedName:"DelimitedTextConfiguration",xmlName:"DelimitedTextConfiguration",type:{name:"Composite",className:"DelimitedTextConfigurat\
ion",modelProperties:{columnSeparator:{serializedName:"ColumnSeparator",xmlName:"ColumnSeparator",type:{name:"String"}},fieldQuote:{serializedName:"FieldQuote",
xmlName:"FieldQuote",type:{name:"String"}},recordSeparator:{serializedName:"RecordSeparator",xmlName:"RecordSeparator",type:{name:"String"}},escapeChar:{serializedName:"\
EscapeChar",xmlName:"EscapeChar",type:{name:"String"}},headersPresent:{serializedName:"HeadersPresent",xmlName:"HasHeaders",type:{name:"Boolean"}}}}},uS={serializedName:"\
JsonTextConfiguration",xmlName:"JsonTextConfiguration",type:{name:"Composite",className:"JsonTextConfiguration",modelProperties:{recordSeparator:{serializedName:"\
RecordSeparator",xmlName:"RecordSeparator",type:{name:"String"}}}}},mS={serializedName:"ArrowConfiguration",xmlName:"ArrowConfiguration",type:{name:"Composite",
className:"ArrowConfiguration",modelProperties:{schema:{serializedName:"Schema",required:!0,xmlName:"Schema",xmlIsWrapped:!0,xmlElementName:"Field",type:{name:"\
Sequence",element:{type:{name:"Composite",className:"ArrowField"}}}}}}},fS={serializedName:"ArrowField",xmlName:"Field",type:{name:"Composite",className:"ArrowF\
ield",modelProperties:{type:{serializedName:"Type",required:!0,xmlName:"Type",type:{name:"String"}},name:{serializedName:"Name",xmlName:"Name",type:{name:"Strin\
g"}},precision:{serializedName:"Precision",xmlName:"Precision",type:{name:"Number"}},scale:{serializedName:"Scale",xmlName:"Scale",type:{name:"Number"}}}}},mf={
serializedName:"Service_setPropertiesHeaders",type:{name:"Composite",className:"ServiceSetPropertiesHeaders",modelProperties:{clientRequestId:{serializedName:"x\
-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-co\
de",type:{name:"String"}}}}},ff={serializedName:"Service_setPropertiesExceptionHeaders",type:{name:"Composite",className:"ServiceSetPropertiesExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},pf={serializedName:"Service_getPropertiesHeaders",
type:{name:"Composite",className:"ServiceGetPropertiesHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-re\
quest-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-versio\
n",xmlName:"x-ms-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},hf={serializedName:"\
Service_getPropertiesExceptionHeaders",type:{name:"Composite",className:"ServiceGetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-\
error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},gf={serializedName:"Service_getStatisticsHeaders",type:{name:"Composite",className:"ServiceGetSta\
tisticsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},yf={serializedName:"\
Service_getStatisticsExceptionHeaders",type:{name:"Composite",className:"ServiceGetStatisticsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-\
error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Af={serializedName:"Service_listContainersSegmentHeaders",type:{name:"Composite",className:"Servi\
ceListContainersSegmentHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},bf={serializedName:"Service_listContainersSegment\
ExceptionHeaders",type:{name:"Composite",className:"ServiceListContainersSegmentExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},vf={serializedName:"Service_getUserDelegationKeyHeaders",type:{name:"Composite",className:"ServiceGetUserDelegationKey\
Headers",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Nf={serializedName:"\
Service_getUserDelegationKeyExceptionHeaders",type:{name:"Composite",className:"ServiceGetUserDelegationKeyExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},wf={serializedName:"Service_getAccountInfoHeaders",type:{name:"Composite",className:"Service\
GetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",
allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS","Standard_GZRS","Premium_ZRS","Standard_RAGZRS"]}},accountKind:{serializedName:"\
x-ms-account-kind",xmlName:"x-ms-account-kind",type:{name:"Enum",allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{
serializedName:"x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}},Cf={serializedName:"Service_getAccountInfoExceptionHeaders",type:{name:"Composite",className:"ServiceGetAccountInfoExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},If={serializedName:"Service_submitBatchHeaders",type:{name:"Compo\
site",className:"ServiceSubmitBatchHeaders",modelProperties:{contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},xf={serializedName:"Service_submitBatchExceptionHeaders",type:{name:"Composite",className:"ServiceSubmitBatch\
ExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ef={serializedName:"Service_fi\
lterBlobsHeaders",type:{name:"Composite",className:"ServiceFilterBlobsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"\
x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Sf={serializedName:"Service_filterBlobsExceptionHeaders",type:{name:"Composite",className:"S\
erviceFilterBlobsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},_f={serializedName:"\
Container_createHeaders",type:{name:"Composite",className:"ContainerCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"Strin\
g"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Bf={serializedName:"Container_createExceptionHeaders",type:{name:"Composite",className:"Cont\
ainerCreateExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Tf={serializedName:"\
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
s-error-code",type:{name:"String"}}}}},Pf={serializedName:"Container_getPropertiesExceptionHeaders",type:{name:"Composite",className:"ContainerGetPropertiesExce\
ptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Rf={serializedName:"Container_dele\
teHeaders",type:{name:"Composite",className:"ContainerDeleteHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-cli\
ent-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-\
version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-\
error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},kf={serializedName:"Container_deleteExceptionHeaders",type:{name:"Composite",className:"Container\
DeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Of={serializedName:"Cont\
ainer_setMetadataHeaders",type:{name:"Composite",className:"ContainerSetMetadataHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"\
String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-reque\
st-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Mf={serializedName:"Container_setMetadataExceptionHeaders",type:{name:"Compo\
site",className:"ContainerSetMetadataExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
Df={serializedName:"Container_getAccessPolicyHeaders",type:{name:"Composite",className:"ContainerGetAccessPolicyHeaders",modelProperties:{blobPublicAccess:{serializedName:"\
x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{name:"Enum",allowedValues:["container","blob"]}},etag:{serializedName:"etag",xmlName:"etag",type:{
name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client\
-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Lf={serializedName:"Container_getAccessPolicyExceptionHeaders",type:{name:"C\
omposite",className:"ContainerGetAccessPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}},zf={serializedName:"Container_setAccessPolicyHeaders",type:{name:"Composite",className:"ContainerSetAccessPolicyHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ff={serializedName:"Container_setAccessP\
olicyExceptionHeaders",type:{name:"Composite",className:"ContainerSetAccessPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Uf={serializedName:"Container_restoreHeaders",type:{name:"Composite",className:"ContainerRestoreHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Hf={serializedName:"Containe\
r_restoreExceptionHeaders",type:{name:"Composite",className:"ContainerRestoreExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},Qf={serializedName:"Container_renameHeaders",type:{name:"Composite",className:"ContainerRenameHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},qf={serializedName:"Containe\
r_renameExceptionHeaders",type:{name:"Composite",className:"ContainerRenameExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},jf={serializedName:"Container_submitBatchHeaders",type:{name:"Composite",className:"ContainerSubmitBatchHeaders",modelProperties:{
contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{
name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}}}}},Gf={serializedName:"Container_submitBatchExceptionHeaders",
type:{name:"Composite",className:"ContainerSubmitBatchExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}},Wf={serializedName:"Container_filterBlobsHeaders",type:{name:"Composite",className:"ContainerFilterBlobsHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}}}}},Yf={serializedName:"Container_filterBlobsExceptionHeaders",type:{name:"Composite",className:"ContainerFilterBlobsExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Kf={serializedName:"Container_acquireLeaseHeaders",type:{name:"Co\
mposite",className:"ContainerAcquireLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}}}}},Jf={serializedName:"Container_acquireLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerAcquireLeaseExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},$f={serializedName:"Container_releaseLeaseHeader\
s",type:{name:"Composite",className:"ContainerReleaseLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-cli\
ent-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-\
version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},Xf={serializedName:"Container\
_releaseLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerReleaseLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-c\
ode",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Vf={serializedName:"Container_renewLeaseHeaders",type:{name:"Composite",className:"ContainerRenewLeaseHe\
aders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-requ\
est-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},Zf={serializedName:"\
Container_renewLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerRenewLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-er\
ror-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ep={serializedName:"Container_breakLeaseHeaders",type:{name:"Composite",className:"ContainerBreakLe\
aseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modifie\
d",type:{name:"DateTimeRfc1123"}},leaseTime:{serializedName:"x-ms-lease-time",xmlName:"x-ms-lease-time",type:{name:"Number"}},clientRequestId:{serializedName:"x\
-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}}}}},tp={serializedName:"Container_breakLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerBreakLeaseExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},rp={serializedName:"Container_changeLeaseHeaders",type:{name:"Composite",className:"\
ContainerChangeLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"\
last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}}}}},np={serializedName:"Container_changeLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerChangeLeaseExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ip={serializedName:"Container_listBlobFlatSegmentHeaders",type:{name:"Compos\
ite",className:"ContainerListBlobFlatSegmentHeaders",modelProperties:{contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ap={serializedName:"Container_listBlobFl\
atSegmentExceptionHeaders",type:{name:"Composite",className:"ContainerListBlobFlatSegmentExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},sp={serializedName:"Container_listBlobHierarchySegmentHeaders",type:{name:"Composite",className:"Cont\
ainerListBlobHierarchySegmentHeaders",modelProperties:{contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},op={serializedName:"Container_listBlobHi\
erarchySegmentExceptionHeaders",type:{name:"Composite",className:"ContainerListBlobHierarchySegmentExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},lp={serializedName:"Container_getAccountInfoHeaders",type:{name:"Composite",className:"Conta\
inerGetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",
allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS","Standard_GZRS","Premium_ZRS","Standard_RAGZRS"]}},accountKind:{serializedName:"\
x-ms-account-kind",xmlName:"x-ms-account-kind",type:{name:"Enum",allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{
serializedName:"x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{name:"Boolean"}}}}},cp={serializedName:"Container_getAccountInfoExceptionHeaders",type:{
name:"Composite",className:"ContainerGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}},Tl={serializedName:"Blob_downloadHeaders",type:{name:"Composite",className:"BlobDownloadHeaders",modelProperties:{lastModified:{serializedName:"\
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
Array"}}}}},dp={serializedName:"Blob_downloadExceptionHeaders",type:{name:"Composite",className:"BlobDownloadExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},up={serializedName:"Blob_getPropertiesHeaders",type:{name:"Composite",className:"BlobGetProp\
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
ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},mp={
serializedName:"Blob_getPropertiesExceptionHeaders",type:{name:"Composite",className:"BlobGetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},fp={serializedName:"Blob_deleteHeaders",type:{name:"Composite",className:"BlobDeleteHeaders",
modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms\
-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},pp={serializedName:"\
Blob_deleteExceptionHeaders",type:{name:"Composite",className:"BlobDeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},hp={serializedName:"Blob_undeleteHeaders",type:{name:"Composite",className:"BlobUndeleteHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},gp={serializedName:"Blob_undeleteExcepti\
onHeaders",type:{name:"Composite",className:"BlobUndeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}},yp={serializedName:"Blob_setExpiryHeaders",type:{name:"Composite",className:"BlobSetExpiryHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}}}}},Ap={serializedName:"Blob_setExpiryExceptionHeaders",type:{name:"Composite",className:"BlobSetExpiryExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},bp={serializedName:"Blob_setHttpHeadersHeaders",type:{name:"Compo\
site",className:"BlobSetHttpHeadersHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last\
-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-num\
ber",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},vp={serializedName:"\
Blob_setHttpHeadersExceptionHeaders",type:{name:"Composite",className:"BlobSetHttpHeadersExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Np={serializedName:"Blob_setImmutabilityPolicyHeaders",type:{name:"Composite",className:"BlobSetImmut\
abilityPolicyHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiry:{serializedName:"x-ms-immutability-policy-until-date",xmlName:"\
x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutab\
ility-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}}}}},wp={serializedName:"Blob_setImmutabilityPolicyExceptionHeaders",type:{name:"\
Composite",className:"BlobSetImmutabilityPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}},Cp={serializedName:"Blob_deleteImmutabilityPolicyHeaders",type:{name:"Composite",className:"BlobDeleteImmutabilityPolicyHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}}}}},Ip={serializedName:"Blob_deleteImmutabilityPolicyExceptionHeaders",type:{name:"Composite",className:"BlobDeleteImmutabilityPolicyExc\
eptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},xp={serializedName:"Blob_setLegal\
HoldHeaders",type:{name:"Composite",className:"BlobSetLegalHoldHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-\
client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-\
ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},legalHold:{serializedName:"x-\
ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}}}},Ep={serializedName:"Blob_setLegalHoldExceptionHeaders",type:{name:"Composite",className:"Blob\
SetLegalHoldExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Sp={serializedName:"\
Blob_setMetadataHeaders",type:{name:"Composite",className:"BlobSetMetadataHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"Strin\
g"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{
name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"S\
tring"}}}}},_p={serializedName:"Blob_setMetadataExceptionHeaders",type:{name:"Composite",className:"BlobSetMetadataExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Bp={serializedName:"Blob_acquireLeaseHeaders",type:{name:"Composite",className:"\
BlobAcquireLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"\
last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}}}}},Tp={serializedName:"Blob_acquireLeaseExceptionHeaders",type:{name:"Composite",className:"BlobAcquireLeaseExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Pp={serializedName:"Blob_releaseLeaseHeaders",type:{name:"Composite",className:"\
BlobReleaseLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"\
last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},Rp={serializedName:"Blob_releaseLeaseExceptionHeaders",type:{name:"Composite",
className:"BlobReleaseLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},kp={
serializedName:"Blob_renewLeaseHeaders",type:{name:"Composite",className:"BlobRenewLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{
name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"\
x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},Op={serializedName:"Blob_renewLeaseExceptionHeaders",type:{name:"Composite",className:"\
BlobRenewLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Mp={serializedName:"\
Blob_changeLeaseHeaders",type:{name:"Composite",className:"BlobChangeLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"Strin\
g"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},leaseId:{serializedName:"\
x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},Dp={serializedName:"Blob_changeLeaseExceptionHeaders",type:{name:"Composite",className:"BlobChangeLeaseEx\
ceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Lp={serializedName:"Blob_breakLe\
aseHeaders",type:{name:"Composite",className:"BlobBreakLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseTime:{serializedName:"x-ms-lease-time",xmlName:"x-ms-lease-time",type:{
name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-\
request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},zp={serializedName:"Blob_breakLeaseExceptionHeaders",type:{name:"Composite",className:"BlobBreakLeaseExce\
ptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Fp={serializedName:"Blob_createSna\
pshotHeaders",type:{name:"Composite",className:"BlobCreateSnapshotHeaders",modelProperties:{snapshot:{serializedName:"x-ms-snapshot",xmlName:"x-ms-snapshot",type:{
name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-\
ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"\
x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"\
x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-co\
de",type:{name:"String"}}}}},Up={serializedName:"Blob_createSnapshotExceptionHeaders",type:{name:"Composite",className:"BlobCreateSnapshotExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Hp={serializedName:"Blob_startCopyFromURLHeaders",type:{name:"Com\
posite",className:"BlobStartCopyFromURLHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",
type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"\
x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-st\
atus",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},Qp={serializedName:"Blob_startCopyFromURLExceptionHeaders",type:{name:"Composite",className:"BlobStartCopyFromURLExcep\
tionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x\
-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"\
x-ms-copy-source-status-code",type:{name:"Number"}}}}},qp={serializedName:"Blob_copyFromURLHeaders",type:{name:"Composite",className:"BlobCopyFromURLHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc112\
3"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x\
-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},copyId:{serializedName:"\
x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyStatus:{defaultValue:"success",isConstant:!0,serializedName:"x-ms-copy-status",type:{name:"String"}},
contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-conte\
nt-crc64",type:{name:"ByteArray"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},jp={serializedName:"Blob_copyFromURLExceptionHeaders",type:{name:"Composite",className:"Blob\
CopyFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"\
x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"\
x-ms-copy-source-status-code",type:{name:"Number"}}}}},Gp={serializedName:"Blob_abortCopyFromURLHeaders",type:{name:"Composite",className:"BlobAbortCopyFromURLH\
eaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Wp={serializedName:"\
Blob_abortCopyFromURLExceptionHeaders",type:{name:"Composite",className:"BlobAbortCopyFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-\
error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Pl={serializedName:"Blob_setTierHeaders",type:{name:"Composite",className:"BlobSetTierHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error\
-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Yp={serializedName:"Blob_setTierExceptionHeaders",type:{name:"Composite",className:"BlobSetTierExcepti\
onHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Kp={serializedName:"Blob_getAccountIn\
foHeaders",type:{name:"Composite",className:"BlobGetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-\
client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-\
ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms\
-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS","Standard_GZRS",
"Premium_ZRS","Standard_RAGZRS"]}},accountKind:{serializedName:"x-ms-account-kind",xmlName:"x-ms-account-kind",type:{name:"Enum",allowedValues:["Storage","BlobS\
torage","StorageV2","FileStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{serializedName:"x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{
name:"Boolean"}}}}},Jp={serializedName:"Blob_getAccountInfoExceptionHeaders",type:{name:"Composite",className:"BlobGetAccountInfoExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Rl={serializedName:"Blob_queryHeaders",type:{name:"Composite",className:"\
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
x-ms-error-code",type:{name:"String"}},contentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}}}},$p={serializedName:"\
Blob_queryExceptionHeaders",type:{name:"Composite",className:"BlobQueryExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x\
-ms-error-code",type:{name:"String"}}}}},Xp={serializedName:"Blob_getTagsHeaders",type:{name:"Composite",className:"BlobGetTagsHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Vp={serializedName:"Blob_getTagsExceptio\
nHeaders",type:{name:"Composite",className:"BlobGetTagsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}},Zp={serializedName:"Blob_setTagsHeaders",type:{name:"Composite",className:"BlobSetTagsHeaders",modelProperties:{clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},eh={serializedName:"Blob_setTagsExceptionHeaders",type:{name:"\
Composite",className:"BlobSetTagsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
th={serializedName:"PageBlob_createHeaders",type:{name:"Composite",className:"PageBlobCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",
type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md\
5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"\
DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"\
x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},rh={serializedName:"\
PageBlob_createExceptionHeaders",type:{name:"Composite",className:"PageBlobCreateExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},nh={serializedName:"PageBlob_uploadPagesHeaders",type:{name:"Composite",className:"PageBlobUploadPagesHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",
xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"\
Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-reques\
t-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{
name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},structuredBodyType:{serializedName:"x-ms-structured-body",xmlName:"x-ms-structured-\
body",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ih={serializedName:"PageBlob_uploadPa\
gesExceptionHeaders",type:{name:"Composite",className:"PageBlobUploadPagesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},ah={serializedName:"PageBlob_clearPagesHeaders",type:{name:"Composite",className:"PageBlobClearPagesHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc112\
3"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-\
content-crc64",type:{name:"ByteArray"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},sh={serializedName:"PageBlob\
_clearPagesExceptionHeaders",type:{name:"Composite",className:"PageBlobClearPagesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},oh={serializedName:"PageBlob_uploadPagesFromURLHeaders",type:{name:"Composite",className:"PageBlobUploadPages\
FromURLHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-mod\
ified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x\
-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-seque\
nce-number",type:{name:"Number"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-vers\
ion",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x\
-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"\
x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},lh={serializedName:"PageBlob_uploadPagesFromURLExceptionHeaders",
type:{name:"Composite",className:"PageBlobUploadPagesFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-c\
ode",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{
serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},ch={serializedName:"PageBlob_getPageRangesHeaders",
type:{name:"Composite",className:"PageBlobGetPageRangesHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},blobContentLength:{serializedName:"x-ms-blob-content-length",xmlName:"x-ms-b\
lob-content-length",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}},dh={serializedName:"PageBlob_getPageRangesExceptionHeaders",type:{name:"Composite",className:"PageBlobGetPageRangesExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},uh={serializedName:"PageBlob_getPageRangesDiffHeaders",type:{name:"\
Composite",className:"PageBlobGetPageRangesDiffHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTi\
meRfc1123"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},blobContentLength:{serializedName:"x-ms-blob-content-length",xmlName:"x-ms-blob-co\
ntent-length",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},mh={serializedName:"\
PageBlob_getPageRangesDiffExceptionHeaders",type:{name:"Composite",className:"PageBlobGetPageRangesDiffExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},fh={serializedName:"PageBlob_resizeHeaders",type:{name:"Composite",className:"PageBlobResize\
Headers",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",
type:{name:"DateTimeRfc1123"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ph={serializedName:"PageBlob_resizeExcep\
tionHeaders",type:{name:"Composite",className:"PageBlobResizeExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-\
code",type:{name:"String"}}}}},hh={serializedName:"PageBlob_updateSequenceNumberHeaders",type:{name:"Composite",className:"PageBlobUpdateSequenceNumberHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},gh={serializedName:"PageBlob_updateSequenceNumberExceptio\
nHeaders",type:{name:"Composite",className:"PageBlobUpdateSequenceNumberExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},yh={serializedName:"PageBlob_copyIncrementalHeaders",type:{name:"Composite",className:"PageBlobCopyIncrementalHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-\
ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyStatus:{serializedName:"\
x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},errorCode:{serializedName:"x-ms-error-co\
de",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ah={serializedName:"PageBlob_copyIncrementalExceptionHeaders",type:{name:"Composite",className:"PageBlobC\
opyIncrementalExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},bh={serializedName:"\
AppendBlob_createHeaders",type:{name:"Composite",className:"AppendBlobCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"Str\
ing"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"con\
tent-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{
serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{
serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encrypti\
on-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",
type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},vh={serializedName:"AppendBlob_createExcept\
ionHeaders",type:{name:"Composite",className:"AppendBlobCreateExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error\
-code",type:{name:"String"}}}}},Nh={serializedName:"AppendBlob_appendBlockHeaders",type:{name:"Composite",className:"AppendBlobAppendBlockHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc112\
3"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-\
content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobAppendOffset:{serializedName:"x-ms-blob-append-offset",xmlName:"x-ms-blob-app\
end-offset",type:{name:"String"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"\
Number"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"\
x-ms-encryption-scope",type:{name:"String"}},structuredBodyType:{serializedName:"x-ms-structured-body",xmlName:"x-ms-structured-body",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},wh={serializedName:"AppendBlob_appendBlockExceptionHeaders",type:{name:"Comp\
osite",className:"AppendBlobAppendBlockExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"Stri\
ng"}}}}},Ch={serializedName:"AppendBlob_appendBlockFromUrlHeaders",type:{name:"Composite",className:"AppendBlobAppendBlockFromUrlHeaders",modelProperties:{etag:{
serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{
serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{
name:"ByteArray"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x\
-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobAppendOffset:{serializedName:"x-ms-blob-append-\
offset",xmlName:"x-ms-blob-append-offset",type:{name:"String"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-com\
mitted-block-count",type:{name:"Number"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"Stri\
ng"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},isServerEncrypted:{serializedName:"x-ms-requ\
est-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}},Ih={serializedName:"AppendBlob_appendBlockFromUrlExceptionHeaders",type:{name:"Composite",className:"AppendBlobAppendBlockFromUrlExceptionHea\
ders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-cop\
y-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"x-\
ms-copy-source-status-code",type:{name:"Number"}}}}},xh={serializedName:"AppendBlob_sealHeaders",type:{name:"Composite",className:"AppendBlobSealHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc112\
3"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},isSealed:{serializedName:"x-ms-blob-sealed",xmlName:"x-ms-blob-sealed",type:{name:"Boolean"}}}}},Eh={serializedName:"\
AppendBlob_sealExceptionHeaders",type:{name:"Composite",className:"AppendBlobSealExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Sh={serializedName:"BlockBlob_uploadHeaders",type:{name:"Composite",className:"BlockBlobUploadHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc112\
3"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x\
-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{
name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},structuredBodyType:{serializedName:"x-ms-structured-body",xmlName:"x-ms-structured-\
body",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},_h={serializedName:"BlockBlob_uploadE\
xceptionHeaders",type:{name:"Composite",className:"BlockBlobUploadExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-e\
rror-code",type:{name:"String"}}}}},Bh={serializedName:"BlockBlob_putBlobFromUrlHeaders",type:{name:"Composite",className:"BlockBlobPutBlobFromUrlHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc112\
3"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x\
-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{
name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"S\
tring"}}}}},Th={serializedName:"BlockBlob_putBlobFromUrlExceptionHeaders",type:{name:"Composite",className:"BlockBlobPutBlobFromUrlExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"\
x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{
name:"Number"}}}}},Ph={serializedName:"BlockBlob_stageBlockHeaders",type:{name:"Composite",className:"BlockBlobStageBlockHeaders",modelProperties:{contentMD5:{serializedName:"\
content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-versi\
on",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"\
x-ms-content-crc64",type:{name:"ByteArray"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"\
Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},structuredBodyType:{serializedName:"x-ms-structured-body",xmlName:"x-ms-structured-\
body",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Rh={serializedName:"BlockBlob_stageBl\
ockExceptionHeaders",type:{name:"Composite",className:"BlockBlobStageBlockExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},kh={serializedName:"BlockBlob_stageBlockFromURLHeaders",type:{name:"Composite",className:"BlockBlobStageBlockFromURLHe\
aders",modelProperties:{contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-cr\
c64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-versi\
on",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encry\
pted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-k\
ey-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Oh={serializedName:"BlockBlob_stageBlockFromURLExceptionHeaders",type:{name:"Composite",className:"\
BlockBlobStageBlockFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{
serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-\
status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},Mh={serializedName:"BlockBlob_commitBlockListHeaders",type:{name:"Composite",className:"\
BlockBlobCommitBlockListHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",
xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{
serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms\
-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x\
-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{
name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"S\
tring"}}}}},Dh={serializedName:"BlockBlob_commitBlockListExceptionHeaders",type:{name:"Composite",className:"BlockBlobCommitBlockListExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Lh={serializedName:"BlockBlob_getBlockListHeaders",type:{name:"Co\
mposite",className:"BlockBlobGetBlockListHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1\
123"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},
blobContentLength:{serializedName:"x-ms-blob-content-length",xmlName:"x-ms-blob-content-length",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-clie\
nt-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},zh={serializedName:"BlockBlob_getBlockListExceptionHeaders",type:{name:"Comp\
osite",className:"BlockBlobGetBlockListExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"Stri\
ng"}}}}},Ii={parameterPath:["options","contentType"],mapper:{defaultValue:"application/xml",isConstant:!0,serializedName:"Content-Type",type:{name:"String"}}},pS={
parameterPath:"blobServiceProperties",mapper:El},on={parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:!0,serializedName:"Accept",type:{name:"\
String"}}},_e={parameterPath:"url",mapper:{serializedName:"url",required:!0,xmlName:"url",type:{name:"String"}},skipEncoding:!0},Ms={parameterPath:"restype",mapper:{
defaultValue:"service",isConstant:!0,serializedName:"restype",type:{name:"String"}}},ln={parameterPath:"comp",mapper:{defaultValue:"properties",isConstant:!0,serializedName:"\
comp",type:{name:"String"}}},Be={parameterPath:["options","timeoutInSeconds"],mapper:{constraints:{InclusiveMinimum:0},serializedName:"timeout",xmlName:"timeout",
type:{name:"Number"}}},Te={parameterPath:"version",mapper:{defaultValue:"2026-04-06",isConstant:!0,serializedName:"x-ms-version",type:{name:"String"}}},Pe={parameterPath:[
"options","requestId"],mapper:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}}},Le={parameterPath:"accept",mapper:{
defaultValue:"application/xml",isConstant:!0,serializedName:"Accept",type:{name:"String"}}},hS={parameterPath:"comp",mapper:{defaultValue:"stats",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},kl={parameterPath:"comp",mapper:{defaultValue:"list",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Ol={
parameterPath:["options","prefix"],mapper:{serializedName:"prefix",xmlName:"prefix",type:{name:"String"}}},Mn={parameterPath:["options","marker"],mapper:{serializedName:"\
marker",xmlName:"marker",type:{name:"String"}}},Dn={parameterPath:["options","maxPageSize"],mapper:{constraints:{InclusiveMinimum:1},serializedName:"maxresults",
xmlName:"maxresults",type:{name:"Number"}}},gS={parameterPath:["options","include"],mapper:{serializedName:"include",xmlName:"include",xmlElementName:"ListConta\
inersIncludeType",type:{name:"Sequence",element:{type:{name:"Enum",allowedValues:["metadata","deleted","system"]}}}},collectionFormat:"CSV"},yS={parameterPath:"\
keyInfo",mapper:af},AS={parameterPath:"comp",mapper:{defaultValue:"userdelegationkey",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Ml={parameterPath:"\
restype",mapper:{defaultValue:"account",isConstant:!0,serializedName:"restype",type:{name:"String"}}},Fh={parameterPath:"body",mapper:{serializedName:"body",required:!0,
xmlName:"body",type:{name:"Stream"}}},Uh={parameterPath:"comp",mapper:{defaultValue:"batch",isConstant:!0,serializedName:"comp",type:{name:"String"}}},dr={parameterPath:"\
contentLength",mapper:{serializedName:"Content-Length",required:!0,xmlName:"Content-Length",type:{name:"Number"}}},Hh={parameterPath:"multipartContentType",mapper:{
serializedName:"Content-Type",required:!0,xmlName:"Content-Type",type:{name:"String"}}},Qh={parameterPath:"comp",mapper:{defaultValue:"blobs",isConstant:!0,serializedName:"\
comp",type:{name:"String"}}},qh={parameterPath:["options","where"],mapper:{serializedName:"where",xmlName:"where",type:{name:"String"}}},Mt={parameterPath:"rest\
ype",mapper:{defaultValue:"container",isConstant:!0,serializedName:"restype",type:{name:"String"}}},Er={parameterPath:["options","metadata"],mapper:{serializedName:"\
x-ms-meta",xmlName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",type:{name:"Dictionary",value:{type:{name:"String"}}}}},jh={parameterPath:["options","access"],
mapper:{serializedName:"x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{name:"Enum",allowedValues:["container","blob"]}}},bS={parameterPath:["o\
ptions","containerEncryptionScope","defaultEncryptionScope"],mapper:{serializedName:"x-ms-default-encryption-scope",xmlName:"x-ms-default-encryption-scope",type:{
name:"String"}}},vS={parameterPath:["options","containerEncryptionScope","preventEncryptionScopeOverride"],mapper:{serializedName:"x-ms-deny-encryption-scope-ov\
erride",xmlName:"x-ms-deny-encryption-scope-override",type:{name:"Boolean"}}},Je={parameterPath:["options","leaseAccessConditions","leaseId"],mapper:{serializedName:"\
x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}}},Ge={parameterPath:["options","modifiedAccessConditions","ifModifiedSince"],mapper:{serializedName:"\
If-Modified-Since",xmlName:"If-Modified-Since",type:{name:"DateTimeRfc1123"}}},We={parameterPath:["options","modifiedAccessConditions","ifUnmodifiedSince"],mapper:{
serializedName:"If-Unmodified-Since",xmlName:"If-Unmodified-Since",type:{name:"DateTimeRfc1123"}}},Gh={parameterPath:"comp",mapper:{defaultValue:"metadata",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},Wh={parameterPath:"comp",mapper:{defaultValue:"acl",isConstant:!0,serializedName:"comp",type:{name:"String"}}},NS={
parameterPath:["options","containerAcl"],mapper:{serializedName:"containerAcl",xmlName:"SignedIdentifiers",xmlIsWrapped:!0,xmlElementName:"SignedIdentifier",type:{
name:"Sequence",element:{type:{name:"Composite",className:"SignedIdentifier"}}}}},Yh={parameterPath:"comp",mapper:{defaultValue:"undelete",isConstant:!0,serializedName:"\
comp",type:{name:"String"}}},wS={parameterPath:["options","deletedContainerName"],mapper:{serializedName:"x-ms-deleted-container-name",xmlName:"x-ms-deleted-con\
tainer-name",type:{name:"String"}}},CS={parameterPath:["options","deletedContainerVersion"],mapper:{serializedName:"x-ms-deleted-container-version",xmlName:"x-m\
s-deleted-container-version",type:{name:"String"}}},IS={parameterPath:"comp",mapper:{defaultValue:"rename",isConstant:!0,serializedName:"comp",type:{name:"Strin\
g"}}},xS={parameterPath:"sourceContainerName",mapper:{serializedName:"x-ms-source-container-name",required:!0,xmlName:"x-ms-source-container-name",type:{name:"S\
tring"}}},ES={parameterPath:["options","sourceLeaseId"],mapper:{serializedName:"x-ms-source-lease-id",xmlName:"x-ms-source-lease-id",type:{name:"String"}}},Pr={
parameterPath:"comp",mapper:{defaultValue:"lease",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Kh={parameterPath:"action",mapper:{defaultValue:"ac\
quire",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},Jh={parameterPath:["options","duration"],mapper:{serializedName:"x-ms-lease-durat\
ion",xmlName:"x-ms-lease-duration",type:{name:"Number"}}},$h={parameterPath:["options","proposedLeaseId"],mapper:{serializedName:"x-ms-proposed-lease-id",xmlName:"\
x-ms-proposed-lease-id",type:{name:"String"}}},Xh={parameterPath:"action",mapper:{defaultValue:"release",isConstant:!0,serializedName:"x-ms-lease-action",type:{
name:"String"}}},xi={parameterPath:"leaseId",mapper:{serializedName:"x-ms-lease-id",required:!0,xmlName:"x-ms-lease-id",type:{name:"String"}}},Vh={parameterPath:"\
action",mapper:{defaultValue:"renew",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},Zh={parameterPath:"action",mapper:{defaultValue:"br\
eak",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},eg={parameterPath:["options","breakPeriod"],mapper:{serializedName:"x-ms-lease-brea\
k-period",xmlName:"x-ms-lease-break-period",type:{name:"Number"}}},tg={parameterPath:"action",mapper:{defaultValue:"change",isConstant:!0,serializedName:"x-ms-l\
ease-action",type:{name:"String"}}},rg={parameterPath:"proposedLeaseId",mapper:{serializedName:"x-ms-proposed-lease-id",required:!0,xmlName:"x-ms-proposed-lease\
-id",type:{name:"String"}}},ng={parameterPath:["options","include"],mapper:{serializedName:"include",xmlName:"include",xmlElementName:"ListBlobsIncludeItem",type:{
name:"Sequence",element:{type:{name:"Enum",allowedValues:["copy","deleted","metadata","snapshots","uncommittedblobs","versions","tags","immutabilitypolicy","leg\
alhold","deletedwithversions"]}}}},collectionFormat:"CSV"},ig={parameterPath:["options","startFrom"],mapper:{serializedName:"startFrom",xmlName:"startFrom",type:{
name:"String"}}},SS={parameterPath:"delimiter",mapper:{serializedName:"delimiter",required:!0,xmlName:"delimiter",type:{name:"String"}}},br={parameterPath:["opt\
ions","snapshot"],mapper:{serializedName:"snapshot",xmlName:"snapshot",type:{name:"String"}}},Hr={parameterPath:["options","versionId"],mapper:{serializedName:"\
versionid",xmlName:"versionid",type:{name:"String"}}},Ea={parameterPath:["options","range"],mapper:{serializedName:"x-ms-range",xmlName:"x-ms-range",type:{name:"\
String"}}},_S={parameterPath:["options","rangeGetContentMD5"],mapper:{serializedName:"x-ms-range-get-content-md5",xmlName:"x-ms-range-get-content-md5",type:{name:"\
Boolean"}}},BS={parameterPath:["options","rangeGetContentCRC64"],mapper:{serializedName:"x-ms-range-get-content-crc64",xmlName:"x-ms-range-get-content-crc64",type:{
name:"Boolean"}}},Sa={parameterPath:["options","structuredBodyType"],mapper:{serializedName:"x-ms-structured-body",xmlName:"x-ms-structured-body",type:{name:"St\
ring"}}},Et={parameterPath:["options","cpkInfo","encryptionKey"],mapper:{serializedName:"x-ms-encryption-key",xmlName:"x-ms-encryption-key",type:{name:"String"}}},
St={parameterPath:["options","cpkInfo","encryptionKeySha256"],mapper:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"\
String"}}},_t={parameterPath:["options","cpkInfo","encryptionAlgorithm"],mapper:{serializedName:"x-ms-encryption-algorithm",xmlName:"x-ms-encryption-algorithm",
type:{name:"String"}}},at={parameterPath:["options","modifiedAccessConditions","ifMatch"],mapper:{serializedName:"If-Match",xmlName:"If-Match",type:{name:"Strin\
g"}}},st={parameterPath:["options","modifiedAccessConditions","ifNoneMatch"],mapper:{serializedName:"If-None-Match",xmlName:"If-None-Match",type:{name:"String"}}},
et={parameterPath:["options","modifiedAccessConditions","ifTags"],mapper:{serializedName:"x-ms-if-tags",xmlName:"x-ms-if-tags",type:{name:"String"}}},TS={parameterPath:[
"options","deleteSnapshots"],mapper:{serializedName:"x-ms-delete-snapshots",xmlName:"x-ms-delete-snapshots",type:{name:"Enum",allowedValues:["include","only"]}}},
PS={parameterPath:["options","blobDeleteType"],mapper:{serializedName:"deletetype",xmlName:"deletetype",type:{name:"String"}}},RS={parameterPath:["options","acc\
essTierIfModifiedSince"],mapper:{serializedName:"x-ms-access-tier-if-modified-since",xmlName:"x-ms-access-tier-if-modified-since",type:{name:"DateTimeRfc1123"}}},
kS={parameterPath:["options","accessTierIfUnmodifiedSince"],mapper:{serializedName:"x-ms-access-tier-if-unmodified-since",xmlName:"x-ms-access-tier-if-unmodifie\
d-since",type:{name:"DateTimeRfc1123"}}},OS={parameterPath:"comp",mapper:{defaultValue:"expiry",isConstant:!0,serializedName:"comp",type:{name:"String"}}},MS={parameterPath:"\
expiryOptions",mapper:{serializedName:"x-ms-expiry-option",required:!0,xmlName:"x-ms-expiry-option",type:{name:"String"}}},DS={parameterPath:["options","expires\
On"],mapper:{serializedName:"x-ms-expiry-time",xmlName:"x-ms-expiry-time",type:{name:"String"}}},Ei={parameterPath:["options","blobHttpHeaders","blobCacheContro\
l"],mapper:{serializedName:"x-ms-blob-cache-control",xmlName:"x-ms-blob-cache-control",type:{name:"String"}}},Si={parameterPath:["options","blobHttpHeaders","bl\
obContentType"],mapper:{serializedName:"x-ms-blob-content-type",xmlName:"x-ms-blob-content-type",type:{name:"String"}}},_i={parameterPath:["options","blobHttpHe\
aders","blobContentMD5"],mapper:{serializedName:"x-ms-blob-content-md5",xmlName:"x-ms-blob-content-md5",type:{name:"ByteArray"}}},Bi={parameterPath:["options","\
blobHttpHeaders","blobContentEncoding"],mapper:{serializedName:"x-ms-blob-content-encoding",xmlName:"x-ms-blob-content-encoding",type:{name:"String"}}},Ti={parameterPath:[
"options","blobHttpHeaders","blobContentLanguage"],mapper:{serializedName:"x-ms-blob-content-language",xmlName:"x-ms-blob-content-language",type:{name:"String"}}},
Pi={parameterPath:["options","blobHttpHeaders","blobContentDisposition"],mapper:{serializedName:"x-ms-blob-content-disposition",xmlName:"x-ms-blob-content-dispo\
sition",type:{name:"String"}}},ag={parameterPath:"comp",mapper:{defaultValue:"immutabilityPolicies",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Ln={
parameterPath:["options","immutabilityPolicyExpiry"],mapper:{serializedName:"x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",
type:{name:"DateTimeRfc1123"}}},zn={parameterPath:["options","immutabilityPolicyMode"],mapper:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immu\
tability-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}}},LS={parameterPath:"comp",mapper:{defaultValue:"legalhold",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},zS={parameterPath:"legalHold",mapper:{serializedName:"x-ms-legal-hold",required:!0,xmlName:"x-ms-legal-hold",type:{
name:"Boolean"}}},Ut={parameterPath:["options","encryptionScope"],mapper:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"Str\
ing"}}},FS={parameterPath:"comp",mapper:{defaultValue:"snapshot",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Ri={parameterPath:["options","tier"],
mapper:{serializedName:"x-ms-access-tier",xmlName:"x-ms-access-tier",type:{name:"Enum",allowedValues:["P4","P6","P10","P15","P20","P30","P40","P50","P60","P70",
"P80","Hot","Cool","Archive","Cold"]}}},sg={parameterPath:["options","rehydratePriority"],mapper:{serializedName:"x-ms-rehydrate-priority",xmlName:"x-ms-rehydra\
te-priority",type:{name:"Enum",allowedValues:["High","Standard"]}}},ki={parameterPath:["options","sourceModifiedAccessConditions","sourceIfModifiedSince"],mapper:{
serializedName:"x-ms-source-if-modified-since",xmlName:"x-ms-source-if-modified-since",type:{name:"DateTimeRfc1123"}}},Oi={parameterPath:["options","sourceModif\
iedAccessConditions","sourceIfUnmodifiedSince"],mapper:{serializedName:"x-ms-source-if-unmodified-since",xmlName:"x-ms-source-if-unmodified-since",type:{name:"D\
ateTimeRfc1123"}}},Mi={parameterPath:["options","sourceModifiedAccessConditions","sourceIfMatch"],mapper:{serializedName:"x-ms-source-if-match",xmlName:"x-ms-so\
urce-if-match",type:{name:"String"}}},Di={parameterPath:["options","sourceModifiedAccessConditions","sourceIfNoneMatch"],mapper:{serializedName:"x-ms-source-if-\
none-match",xmlName:"x-ms-source-if-none-match",type:{name:"String"}}},og={parameterPath:["options","sourceModifiedAccessConditions","sourceIfTags"],mapper:{serializedName:"\
x-ms-source-if-tags",xmlName:"x-ms-source-if-tags",type:{name:"String"}}},Ds={parameterPath:"copySource",mapper:{serializedName:"x-ms-copy-source",required:!0,xmlName:"\
x-ms-copy-source",type:{name:"String"}}},Fn={parameterPath:["options","blobTagsString"],mapper:{serializedName:"x-ms-tags",xmlName:"x-ms-tags",type:{name:"Strin\
g"}}},US={parameterPath:["options","sealBlob"],mapper:{serializedName:"x-ms-seal-blob",xmlName:"x-ms-seal-blob",type:{name:"Boolean"}}},Li={parameterPath:["opti\
ons","legalHold"],mapper:{serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}},HS={parameterPath:"xMsRequiresSync",mapper:{defaultValue:"\
true",isConstant:!0,serializedName:"x-ms-requires-sync",type:{name:"String"}}},_a={parameterPath:["options","sourceContentMD5"],mapper:{serializedName:"x-ms-sou\
rce-content-md5",xmlName:"x-ms-source-content-md5",type:{name:"ByteArray"}}},Ba={parameterPath:["options","copySourceAuthorization"],mapper:{serializedName:"x-m\
s-copy-source-authorization",xmlName:"x-ms-copy-source-authorization",type:{name:"String"}}},lg={parameterPath:["options","copySourceTags"],mapper:{serializedName:"\
x-ms-copy-source-tag-option",xmlName:"x-ms-copy-source-tag-option",type:{name:"Enum",allowedValues:["REPLACE","COPY"]}}},Ta={parameterPath:["options","fileReque\
stIntent"],mapper:{serializedName:"x-ms-file-request-intent",xmlName:"x-ms-file-request-intent",type:{name:"String"}}},QS={parameterPath:"comp",mapper:{defaultValue:"\
copy",isConstant:!0,serializedName:"comp",type:{name:"String"}}},qS={parameterPath:"copyActionAbortConstant",mapper:{defaultValue:"abort",isConstant:!0,serializedName:"\
x-ms-copy-action",type:{name:"String"}}},jS={parameterPath:"copyId",mapper:{serializedName:"copyid",required:!0,xmlName:"copyid",type:{name:"String"}}},GS={parameterPath:"\
comp",mapper:{defaultValue:"tier",isConstant:!0,serializedName:"comp",type:{name:"String"}}},WS={parameterPath:"tier",mapper:{serializedName:"x-ms-access-tier",
required:!0,xmlName:"x-ms-access-tier",type:{name:"Enum",allowedValues:["P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot","Cool","Archive","\
Cold"]}}},YS={parameterPath:["options","queryRequest"],mapper:uf},KS={parameterPath:"comp",mapper:{defaultValue:"query",isConstant:!0,serializedName:"comp",type:{
name:"String"}}},cg={parameterPath:"comp",mapper:{defaultValue:"tags",isConstant:!0,serializedName:"comp",type:{name:"String"}}},dg={parameterPath:["options","b\
lobModifiedAccessConditions","ifModifiedSince"],mapper:{serializedName:"x-ms-blob-if-modified-since",xmlName:"x-ms-blob-if-modified-since",type:{name:"DateTimeR\
fc1123"}}},ug={parameterPath:["options","blobModifiedAccessConditions","ifUnmodifiedSince"],mapper:{serializedName:"x-ms-blob-if-unmodified-since",xmlName:"x-ms\
-blob-if-unmodified-since",type:{name:"DateTimeRfc1123"}}},mg={parameterPath:["options","blobModifiedAccessConditions","ifMatch"],mapper:{serializedName:"x-ms-b\
lob-if-match",xmlName:"x-ms-blob-if-match",type:{name:"String"}}},fg={parameterPath:["options","blobModifiedAccessConditions","ifNoneMatch"],mapper:{serializedName:"\
x-ms-blob-if-none-match",xmlName:"x-ms-blob-if-none-match",type:{name:"String"}}},JS={parameterPath:["options","tags"],mapper:_l},cn={parameterPath:["options","\
transactionalContentMD5"],mapper:{serializedName:"Content-MD5",xmlName:"Content-MD5",type:{name:"ByteArray"}}},zi={parameterPath:["options","transactionalConten\
tCrc64"],mapper:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}},$S={parameterPath:"blobType",mapper:{defaultValue:"P\
ageBlob",isConstant:!0,serializedName:"x-ms-blob-type",type:{name:"String"}}},pg={parameterPath:"blobContentLength",mapper:{serializedName:"x-ms-blob-content-le\
ngth",required:!0,xmlName:"x-ms-blob-content-length",type:{name:"Number"}}},hg={parameterPath:["options","blobSequenceNumber"],mapper:{defaultValue:0,serializedName:"\
x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}}},Ls={parameterPath:["options","contentType"],mapper:{defaultValue:"applicat\
ion/octet-stream",isConstant:!0,serializedName:"Content-Type",type:{name:"String"}}},zs={parameterPath:"body",mapper:{serializedName:"body",required:!0,xmlName:"\
body",type:{name:"Stream"}}},Fs={parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:!0,serializedName:"Accept",type:{name:"String"}}},Dl={
parameterPath:"comp",mapper:{defaultValue:"page",isConstant:!0,serializedName:"comp",type:{name:"String"}}},gg={parameterPath:"pageWrite",mapper:{defaultValue:"\
update",isConstant:!0,serializedName:"x-ms-page-write",type:{name:"String"}}},Ll={parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberLes\
sThanOrEqualTo"],mapper:{serializedName:"x-ms-if-sequence-number-le",xmlName:"x-ms-if-sequence-number-le",type:{name:"Number"}}},zl={parameterPath:["options","s\
equenceNumberAccessConditions","ifSequenceNumberLessThan"],mapper:{serializedName:"x-ms-if-sequence-number-lt",xmlName:"x-ms-if-sequence-number-lt",type:{name:"\
Number"}}},Fl={parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberEqualTo"],mapper:{serializedName:"x-ms-if-sequence-number-eq",xmlName:"\
x-ms-if-sequence-number-eq",type:{name:"Number"}}},Us={parameterPath:["options","structuredContentLength"],mapper:{serializedName:"x-ms-structured-content-lengt\
h",xmlName:"x-ms-structured-content-length",type:{name:"Number"}}},XS={parameterPath:"pageWrite",mapper:{defaultValue:"clear",isConstant:!0,serializedName:"x-ms\
-page-write",type:{name:"String"}}},Ul={parameterPath:"sourceUrl",mapper:{serializedName:"x-ms-copy-source",required:!0,xmlName:"x-ms-copy-source",type:{name:"S\
tring"}}},VS={parameterPath:"sourceRange",mapper:{serializedName:"x-ms-source-range",required:!0,xmlName:"x-ms-source-range",type:{name:"String"}}},Hl={parameterPath:[
"options","sourceContentCrc64"],mapper:{serializedName:"x-ms-source-content-crc64",xmlName:"x-ms-source-content-crc64",type:{name:"ByteArray"}}},ZS={parameterPath:"\
range",mapper:{serializedName:"x-ms-range",required:!0,xmlName:"x-ms-range",type:{name:"String"}}},Hs={parameterPath:["options","sourceCpkInfo","sourceEncryptio\
nKey"],mapper:{serializedName:"x-ms-source-encryption-key",xmlName:"x-ms-source-encryption-key",type:{name:"String"}}},Qs={parameterPath:["options","sourceCpkIn\
fo","sourceEncryptionKeySha256"],mapper:{serializedName:"x-ms-source-encryption-key-sha256",xmlName:"x-ms-source-encryption-key-sha256",type:{name:"String"}}},qs={
parameterPath:["options","sourceCpkInfo","sourceEncryptionAlgorithm"],mapper:{serializedName:"x-ms-source-encryption-algorithm",xmlName:"x-ms-source-encryption-\
algorithm",type:{name:"String"}}},yg={parameterPath:"comp",mapper:{defaultValue:"pagelist",isConstant:!0,serializedName:"comp",type:{name:"String"}}},e_={parameterPath:[
"options","prevsnapshot"],mapper:{serializedName:"prevsnapshot",xmlName:"prevsnapshot",type:{name:"String"}}},t_={parameterPath:["options","prevSnapshotUrl"],mapper:{
serializedName:"x-ms-previous-snapshot-url",xmlName:"x-ms-previous-snapshot-url",type:{name:"String"}}},r_={parameterPath:"sequenceNumberAction",mapper:{serializedName:"\
x-ms-sequence-number-action",required:!0,xmlName:"x-ms-sequence-number-action",type:{name:"Enum",allowedValues:["max","update","increment"]}}},n_={parameterPath:"\
comp",mapper:{defaultValue:"incrementalcopy",isConstant:!0,serializedName:"comp",type:{name:"String"}}},i_={parameterPath:"blobType",mapper:{defaultValue:"Appen\
dBlob",isConstant:!0,serializedName:"x-ms-blob-type",type:{name:"String"}}},Ag={parameterPath:"comp",mapper:{defaultValue:"appendblock",isConstant:!0,serializedName:"\
comp",type:{name:"String"}}},bg={parameterPath:["options","appendPositionAccessConditions","maxSize"],mapper:{serializedName:"x-ms-blob-condition-maxsize",xmlName:"\
x-ms-blob-condition-maxsize",type:{name:"Number"}}},Ql={parameterPath:["options","appendPositionAccessConditions","appendPosition"],mapper:{serializedName:"x-ms\
-blob-condition-appendpos",xmlName:"x-ms-blob-condition-appendpos",type:{name:"Number"}}},vg={parameterPath:["options","sourceRange"],mapper:{serializedName:"x-\
ms-source-range",xmlName:"x-ms-source-range",type:{name:"String"}}},a_={parameterPath:"comp",mapper:{defaultValue:"seal",isConstant:!0,serializedName:"comp",type:{
name:"String"}}},Ng={parameterPath:"blobType",mapper:{defaultValue:"BlockBlob",isConstant:!0,serializedName:"x-ms-blob-type",type:{name:"String"}}},s_={parameterPath:[
"options","copySourceBlobProperties"],mapper:{serializedName:"x-ms-copy-source-blob-properties",xmlName:"x-ms-copy-source-blob-properties",type:{name:"Boolean"}}},
wg={parameterPath:"comp",mapper:{defaultValue:"block",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Cg={parameterPath:"blockId",mapper:{serializedName:"\
blockid",required:!0,xmlName:"blockid",type:{name:"String"}}},o_={parameterPath:"blocks",mapper:cf},Ig={parameterPath:"comp",mapper:{defaultValue:"blocklist",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},l_={parameterPath:"listType",mapper:{defaultValue:"committed",serializedName:"blocklisttype",required:!0,xmlName:"b\
locklisttype",type:{name:"Enum",allowedValues:["committed","uncommitted","all"]}}},c_=class{static{s(this,"ServiceImpl")}client;constructor(e){this.client=e}setProperties(e,t){
return this.client.sendOperationRequest({blobServiceProperties:e,options:t},d_)}getProperties(e){return this.client.sendOperationRequest({options:e},u_)}getStatistics(e){
return this.client.sendOperationRequest({options:e},m_)}listContainersSegment(e){return this.client.sendOperationRequest({options:e},f_)}getUserDelegationKey(e,t){
return this.client.sendOperationRequest({keyInfo:e,options:t},p_)}getAccountInfo(e){return this.client.sendOperationRequest({options:e},h_)}submitBatch(e,t,r,n){
return this.client.sendOperationRequest({contentLength:e,multipartContentType:t,body:r,options:n},g_)}filterBlobs(e){return this.client.sendOperationRequest({options:e},
y_)}},dn=pi(On,!0),d_={path:"/",httpMethod:"PUT",responses:{202:{headersMapper:mf},default:{bodyMapper:Se,headersMapper:ff}},requestBody:pS,queryParameters:[Ms,
ln,Be],urlParameters:[_e],headerParameters:[Ii,on,Te,Pe],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:dn},u_={path:"/",httpMethod:"\
GET",responses:{200:{bodyMapper:El,headersMapper:pf},default:{bodyMapper:Se,headersMapper:hf}},queryParameters:[Ms,ln,Be],urlParameters:[_e],headerParameters:[Te,
Pe,Le],isXML:!0,serializer:dn},m_={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:rf,headersMapper:gf},default:{bodyMapper:Se,headersMapper:yf}},queryParameters:[
Ms,Be,hS],urlParameters:[_e],headerParameters:[Te,Pe,Le],isXML:!0,serializer:dn},f_={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:nf,headersMapper:Af},default:{
bodyMapper:Se,headersMapper:bf}},queryParameters:[Be,kl,Ol,Mn,Dn,gS],urlParameters:[_e],headerParameters:[Te,Pe,Le],isXML:!0,serializer:dn},p_={path:"/",httpMethod:"\
POST",responses:{200:{bodyMapper:sf,headersMapper:vf},default:{bodyMapper:Se,headersMapper:Nf}},requestBody:yS,queryParameters:[Ms,Be,AS],urlParameters:[_e],headerParameters:[
Ii,on,Te,Pe],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:dn},h_={path:"/",httpMethod:"GET",responses:{200:{headersMapper:wf},
default:{bodyMapper:Se,headersMapper:Cf}},queryParameters:[ln,Be,Ml],urlParameters:[_e],headerParameters:[Te,Pe,Le],isXML:!0,serializer:dn},g_={path:"/",httpMethod:"\
POST",responses:{202:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:If},default:{bodyMapper:Se,headersMapper:xf}},requestBody:Fh,
queryParameters:[Be,Uh],urlParameters:[_e],headerParameters:[on,Te,Pe,dr,Hh],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:dn},
y_={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:Sl,headersMapper:Ef},default:{bodyMapper:Se,headersMapper:Sf}},queryParameters:[Be,Mn,Dn,Qh,qh],urlParameters:[
_e],headerParameters:[Te,Pe,Le],isXML:!0,serializer:dn},A_=class{static{s(this,"ContainerImpl")}client;constructor(e){this.client=e}create(e){return this.client.
sendOperationRequest({options:e},b_)}getProperties(e){return this.client.sendOperationRequest({options:e},v_)}delete(e){return this.client.sendOperationRequest(
{options:e},N_)}setMetadata(e){return this.client.sendOperationRequest({options:e},w_)}getAccessPolicy(e){return this.client.sendOperationRequest({options:e},C_)}setAccessPolicy(e){
return this.client.sendOperationRequest({options:e},I_)}restore(e){return this.client.sendOperationRequest({options:e},x_)}rename(e,t){return this.client.sendOperationRequest(
{sourceContainerName:e,options:t},E_)}submitBatch(e,t,r,n){return this.client.sendOperationRequest({contentLength:e,multipartContentType:t,body:r,options:n},S_)}filterBlobs(e){
return this.client.sendOperationRequest({options:e},__)}acquireLease(e){return this.client.sendOperationRequest({options:e},B_)}releaseLease(e,t){return this.client.
sendOperationRequest({leaseId:e,options:t},T_)}renewLease(e,t){return this.client.sendOperationRequest({leaseId:e,options:t},P_)}breakLease(e){return this.client.
sendOperationRequest({options:e},R_)}changeLease(e,t,r){return this.client.sendOperationRequest({leaseId:e,proposedLeaseId:t,options:r},k_)}listBlobFlatSegment(e){
return this.client.sendOperationRequest({options:e},O_)}listBlobHierarchySegment(e,t){return this.client.sendOperationRequest({delimiter:e,options:t},M_)}getAccountInfo(e){
return this.client.sendOperationRequest({options:e},D_)}},Bt=pi(On,!0),b_={path:"/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:_f},default:{bodyMapper:Se,
headersMapper:Bf}},queryParameters:[Be,Mt],urlParameters:[_e],headerParameters:[Te,Pe,Le,Er,jh,bS,vS],isXML:!0,serializer:Bt},v_={path:"/{containerName}",httpMethod:"\
GET",responses:{200:{headersMapper:Tf},default:{bodyMapper:Se,headersMapper:Pf}},queryParameters:[Be,Mt],urlParameters:[_e],headerParameters:[Te,Pe,Le,Je],isXML:!0,
serializer:Bt},N_={path:"/{containerName}",httpMethod:"DELETE",responses:{202:{headersMapper:Rf},default:{bodyMapper:Se,headersMapper:kf}},queryParameters:[Be,Mt],
urlParameters:[_e],headerParameters:[Te,Pe,Le,Je,Ge,We],isXML:!0,serializer:Bt},w_={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:Of},default:{
bodyMapper:Se,headersMapper:Mf}},queryParameters:[Be,Mt,Gh],urlParameters:[_e],headerParameters:[Te,Pe,Le,Er,Je,Ge],isXML:!0,serializer:Bt},C_={path:"/{containe\
rName}",httpMethod:"GET",responses:{200:{bodyMapper:{type:{name:"Sequence",element:{type:{name:"Composite",className:"SignedIdentifier"}}},serializedName:"Signe\
dIdentifiers",xmlName:"SignedIdentifiers",xmlIsWrapped:!0,xmlElementName:"SignedIdentifier"},headersMapper:Df},default:{bodyMapper:Se,headersMapper:Lf}},queryParameters:[
Be,Mt,Wh],urlParameters:[_e],headerParameters:[Te,Pe,Le,Je],isXML:!0,serializer:Bt},I_={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:zf},
default:{bodyMapper:Se,headersMapper:Ff}},requestBody:NS,queryParameters:[Be,Mt,Wh],urlParameters:[_e],headerParameters:[Ii,on,Te,Pe,jh,Je,Ge,We],isXML:!0,contentType:"\
application/xml; charset=utf-8",mediaType:"xml",serializer:Bt},x_={path:"/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:Uf},default:{bodyMapper:Se,
headersMapper:Hf}},queryParameters:[Be,Mt,Yh],urlParameters:[_e],headerParameters:[Te,Pe,Le,wS,CS],isXML:!0,serializer:Bt},E_={path:"/{containerName}",httpMethod:"\
PUT",responses:{200:{headersMapper:Qf},default:{bodyMapper:Se,headersMapper:qf}},queryParameters:[Be,Mt,IS],urlParameters:[_e],headerParameters:[Te,Pe,Le,xS,ES],
isXML:!0,serializer:Bt},S_={path:"/{containerName}",httpMethod:"POST",responses:{202:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:jf},
default:{bodyMapper:Se,headersMapper:Gf}},requestBody:Fh,queryParameters:[Be,Uh,Mt],urlParameters:[_e],headerParameters:[on,Te,Pe,dr,Hh],isXML:!0,contentType:"a\
pplication/xml; charset=utf-8",mediaType:"xml",serializer:Bt},__={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:Sl,headersMapper:Wf},default:{
bodyMapper:Se,headersMapper:Yf}},queryParameters:[Be,Mn,Dn,Qh,qh,Mt],urlParameters:[_e],headerParameters:[Te,Pe,Le],isXML:!0,serializer:Bt},B_={path:"/{containe\
rName}",httpMethod:"PUT",responses:{201:{headersMapper:Kf},default:{bodyMapper:Se,headersMapper:Jf}},queryParameters:[Be,Mt,Pr],urlParameters:[_e],headerParameters:[
Te,Pe,Le,Ge,We,Kh,Jh,$h],isXML:!0,serializer:Bt},T_={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:$f},default:{bodyMapper:Se,headersMapper:Xf}},
queryParameters:[Be,Mt,Pr],urlParameters:[_e],headerParameters:[Te,Pe,Le,Ge,We,Xh,xi],isXML:!0,serializer:Bt},P_={path:"/{containerName}",httpMethod:"PUT",responses:{
200:{headersMapper:Vf},default:{bodyMapper:Se,headersMapper:Zf}},queryParameters:[Be,Mt,Pr],urlParameters:[_e],headerParameters:[Te,Pe,Le,Ge,We,xi,Vh],isXML:!0,
serializer:Bt},R_={path:"/{containerName}",httpMethod:"PUT",responses:{202:{headersMapper:ep},default:{bodyMapper:Se,headersMapper:tp}},queryParameters:[Be,Mt,Pr],
urlParameters:[_e],headerParameters:[Te,Pe,Le,Ge,We,Zh,eg],isXML:!0,serializer:Bt},k_={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:rp},
default:{bodyMapper:Se,headersMapper:np}},queryParameters:[Be,Mt,Pr],urlParameters:[_e],headerParameters:[Te,Pe,Le,Ge,We,xi,tg,rg],isXML:!0,serializer:Bt},O_={path:"\
/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:of,headersMapper:ip},default:{bodyMapper:Se,headersMapper:ap}},queryParameters:[Be,kl,Ol,Mn,Dn,Mt,
ng,ig],urlParameters:[_e],headerParameters:[Te,Pe,Le],isXML:!0,serializer:Bt},M_={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:lf,headersMapper:sp},
default:{bodyMapper:Se,headersMapper:op}},queryParameters:[Be,kl,Ol,Mn,Dn,Mt,ng,ig,SS],urlParameters:[_e],headerParameters:[Te,Pe,Le],isXML:!0,serializer:Bt},D_={
path:"/{containerName}",httpMethod:"GET",responses:{200:{headersMapper:lp},default:{bodyMapper:Se,headersMapper:cp}},queryParameters:[ln,Be,Ml],urlParameters:[_e],
headerParameters:[Te,Pe,Le],isXML:!0,serializer:Bt},L_=class{static{s(this,"BlobImpl")}client;constructor(e){this.client=e}download(e){return this.client.sendOperationRequest(
{options:e},z_)}getProperties(e){return this.client.sendOperationRequest({options:e},F_)}delete(e){return this.client.sendOperationRequest({options:e},U_)}undelete(e){
return this.client.sendOperationRequest({options:e},H_)}setExpiry(e,t){return this.client.sendOperationRequest({expiryOptions:e,options:t},Q_)}setHttpHeaders(e){
return this.client.sendOperationRequest({options:e},q_)}setImmutabilityPolicy(e){return this.client.sendOperationRequest({options:e},j_)}deleteImmutabilityPolicy(e){
return this.client.sendOperationRequest({options:e},G_)}setLegalHold(e,t){return this.client.sendOperationRequest({legalHold:e,options:t},W_)}setMetadata(e){return this.
client.sendOperationRequest({options:e},Y_)}acquireLease(e){return this.client.sendOperationRequest({options:e},K_)}releaseLease(e,t){return this.client.sendOperationRequest(
{leaseId:e,options:t},J_)}renewLease(e,t){return this.client.sendOperationRequest({leaseId:e,options:t},$_)}changeLease(e,t,r){return this.client.sendOperationRequest(
{leaseId:e,proposedLeaseId:t,options:r},X_)}breakLease(e){return this.client.sendOperationRequest({options:e},V_)}createSnapshot(e){return this.client.sendOperationRequest(
{options:e},Z_)}startCopyFromURL(e,t){return this.client.sendOperationRequest({copySource:e,options:t},eB)}copyFromURL(e,t){return this.client.sendOperationRequest(
{copySource:e,options:t},tB)}abortCopyFromURL(e,t){return this.client.sendOperationRequest({copyId:e,options:t},rB)}setTier(e,t){return this.client.sendOperationRequest(
{tier:e,options:t},nB)}getAccountInfo(e){return this.client.sendOperationRequest({options:e},iB)}query(e){return this.client.sendOperationRequest({options:e},aB)}getTags(e){
return this.client.sendOperationRequest({options:e},sB)}setTags(e){return this.client.sendOperationRequest({options:e},oB)}},ft=pi(On,!0),z_={path:"/{containerN\
ame}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:Tl},206:{bodyMapper:{type:{name:"S\
tream"},serializedName:"parsedResponse"},headersMapper:Tl},default:{bodyMapper:Se,headersMapper:dp}},queryParameters:[Be,br,Hr],urlParameters:[_e],headerParameters:[
Te,Pe,Le,Je,Ge,We,Ea,_S,BS,Sa,Et,St,_t,at,st,et],isXML:!0,serializer:ft},F_={path:"/{containerName}/{blob}",httpMethod:"HEAD",responses:{200:{headersMapper:up},
default:{bodyMapper:Se,headersMapper:mp}},queryParameters:[Be,br,Hr],urlParameters:[_e],headerParameters:[Te,Pe,Le,Je,Ge,We,Et,St,_t,at,st,et],isXML:!0,serializer:ft},
U_={path:"/{containerName}/{blob}",httpMethod:"DELETE",responses:{202:{headersMapper:fp},default:{bodyMapper:Se,headersMapper:pp}},queryParameters:[Be,br,Hr,PS],
urlParameters:[_e],headerParameters:[Te,Pe,Le,Je,Ge,We,at,st,et,TS,RS,kS],isXML:!0,serializer:ft},H_={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
200:{headersMapper:hp},default:{bodyMapper:Se,headersMapper:gp}},queryParameters:[Be,Yh],urlParameters:[_e],headerParameters:[Te,Pe,Le],isXML:!0,serializer:ft},
Q_={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:yp},default:{bodyMapper:Se,headersMapper:Ap}},queryParameters:[Be,OS],urlParameters:[
_e],headerParameters:[Te,Pe,Le,MS,DS],isXML:!0,serializer:ft},q_={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:bp},default:{bodyMapper:Se,
headersMapper:vp}},queryParameters:[ln,Be],urlParameters:[_e],headerParameters:[Te,Pe,Le,Je,Ge,We,at,st,et,Ei,Si,_i,Bi,Ti,Pi],isXML:!0,serializer:ft},j_={path:"\
/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Np},default:{bodyMapper:Se,headersMapper:wp}},queryParameters:[Be,br,Hr,ag],urlParameters:[
_e],headerParameters:[Te,Pe,Le,We,Ln,zn],isXML:!0,serializer:ft},G_={path:"/{containerName}/{blob}",httpMethod:"DELETE",responses:{200:{headersMapper:Cp},default:{
bodyMapper:Se,headersMapper:Ip}},queryParameters:[Be,br,Hr,ag],urlParameters:[_e],headerParameters:[Te,Pe,Le],isXML:!0,serializer:ft},W_={path:"/{containerName}\
/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:xp},default:{bodyMapper:Se,headersMapper:Ep}},queryParameters:[Be,br,Hr,LS],urlParameters:[_e],headerParameters:[
Te,Pe,Le,zS],isXML:!0,serializer:ft},Y_={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Sp},default:{bodyMapper:Se,headersMapper:_p}},
queryParameters:[Be,Gh],urlParameters:[_e],headerParameters:[Te,Pe,Le,Er,Je,Ge,We,Et,St,_t,at,st,et,Ut],isXML:!0,serializer:ft},K_={path:"/{containerName}/{blob\
}",httpMethod:"PUT",responses:{201:{headersMapper:Bp},default:{bodyMapper:Se,headersMapper:Tp}},queryParameters:[Be,Pr],urlParameters:[_e],headerParameters:[Te,
Pe,Le,Ge,We,Kh,Jh,$h,at,st,et],isXML:!0,serializer:ft},J_={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Pp},default:{bodyMapper:Se,
headersMapper:Rp}},queryParameters:[Be,Pr],urlParameters:[_e],headerParameters:[Te,Pe,Le,Ge,We,Xh,xi,at,st,et],isXML:!0,serializer:ft},$_={path:"/{containerName\
}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:kp},default:{bodyMapper:Se,headersMapper:Op}},queryParameters:[Be,Pr],urlParameters:[_e],headerParameters:[
Te,Pe,Le,Ge,We,xi,Vh,at,st,et],isXML:!0,serializer:ft},X_={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Mp},default:{bodyMapper:Se,
headersMapper:Dp}},queryParameters:[Be,Pr],urlParameters:[_e],headerParameters:[Te,Pe,Le,Ge,We,xi,tg,rg,at,st,et],isXML:!0,serializer:ft},V_={path:"/{containerN\
ame}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:Lp},default:{bodyMapper:Se,headersMapper:zp}},queryParameters:[Be,Pr],urlParameters:[_e],headerParameters:[
Te,Pe,Le,Ge,We,Zh,eg,at,st,et],isXML:!0,serializer:ft},Z_={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Fp},default:{bodyMapper:Se,
headersMapper:Up}},queryParameters:[Be,FS],urlParameters:[_e],headerParameters:[Te,Pe,Le,Er,Je,Ge,We,Et,St,_t,at,st,et,Ut],isXML:!0,serializer:ft},eB={path:"/{c\
ontainerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:Hp},default:{bodyMapper:Se,headersMapper:Qp}},queryParameters:[Be],urlParameters:[_e],headerParameters:[
Te,Pe,Le,Er,Je,Ge,We,at,st,et,Ln,zn,Ri,sg,ki,Oi,Mi,Di,og,Ds,Fn,US,Li],isXML:!0,serializer:ft},tB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{
headersMapper:qp},default:{bodyMapper:Se,headersMapper:jp}},queryParameters:[Be],urlParameters:[_e],headerParameters:[Te,Pe,Le,Er,Je,Ge,We,at,st,et,Ln,zn,Ut,Ri,
ki,Oi,Mi,Di,Ds,Fn,Li,HS,_a,Ba,lg,Ta],isXML:!0,serializer:ft},rB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{204:{headersMapper:Gp},default:{bodyMapper:Se,
headersMapper:Wp}},queryParameters:[Be,QS,jS],urlParameters:[_e],headerParameters:[Te,Pe,Le,Je,qS],isXML:!0,serializer:ft},nB={path:"/{containerName}/{blob}",httpMethod:"\
PUT",responses:{200:{headersMapper:Pl},202:{headersMapper:Pl},default:{bodyMapper:Se,headersMapper:Yp}},queryParameters:[Be,br,Hr,GS],urlParameters:[_e],headerParameters:[
Te,Pe,Le,Je,et,sg,WS],isXML:!0,serializer:ft},iB={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{headersMapper:Kp},default:{bodyMapper:Se,headersMapper:Jp}},
queryParameters:[ln,Be,Ml],urlParameters:[_e],headerParameters:[Te,Pe,Le],isXML:!0,serializer:ft},aB={path:"/{containerName}/{blob}",httpMethod:"POST",responses:{
200:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:Rl},206:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},
headersMapper:Rl},default:{bodyMapper:Se,headersMapper:$p}},requestBody:YS,queryParameters:[Be,br,KS],urlParameters:[_e],headerParameters:[Ii,on,Te,Pe,Je,Ge,We,
Et,St,_t,at,st,et],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:ft},sB={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{
200:{bodyMapper:_l,headersMapper:Xp},default:{bodyMapper:Se,headersMapper:Vp}},queryParameters:[Be,br,Hr,cg],urlParameters:[_e],headerParameters:[Te,Pe,Le,Je,et,
dg,ug,mg,fg],isXML:!0,serializer:ft},oB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{204:{headersMapper:Zp},default:{bodyMapper:Se,headersMapper:eh}},
requestBody:JS,queryParameters:[Be,Hr,cg],urlParameters:[_e],headerParameters:[Ii,on,Te,Pe,Je,et,dg,ug,mg,fg,cn,zi],isXML:!0,contentType:"application/xml; chars\
et=utf-8",mediaType:"xml",serializer:ft},lB=class{static{s(this,"PageBlobImpl")}client;constructor(e){this.client=e}create(e,t,r){return this.client.sendOperationRequest(
{contentLength:e,blobContentLength:t,options:r},cB)}uploadPages(e,t,r){return this.client.sendOperationRequest({contentLength:e,body:t,options:r},dB)}clearPages(e,t){
return this.client.sendOperationRequest({contentLength:e,options:t},uB)}uploadPagesFromURL(e,t,r,n,i){return this.client.sendOperationRequest({sourceUrl:e,sourceRange:t,
contentLength:r,range:n,options:i},mB)}getPageRanges(e){return this.client.sendOperationRequest({options:e},fB)}getPageRangesDiff(e){return this.client.sendOperationRequest(
{options:e},pB)}resize(e,t){return this.client.sendOperationRequest({blobContentLength:e,options:t},hB)}updateSequenceNumber(e,t){return this.client.sendOperationRequest(
{sequenceNumberAction:e,options:t},gB)}copyIncremental(e,t){return this.client.sendOperationRequest({copySource:e,options:t},yB)}},Qr=pi(On,!0),cB={path:"/{cont\
ainerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:th},default:{bodyMapper:Se,headersMapper:rh}},queryParameters:[Be],urlParameters:[_e],headerParameters:[
Te,Pe,Le,dr,Er,Je,Ge,We,Et,St,_t,at,st,et,Ei,Si,_i,Bi,Ti,Pi,Ln,zn,Ut,Ri,Fn,Li,$S,pg,hg],isXML:!0,serializer:Qr},dB={path:"/{containerName}/{blob}",httpMethod:"P\
UT",responses:{201:{headersMapper:nh},default:{bodyMapper:Se,headersMapper:ih}},requestBody:zs,queryParameters:[Be,Dl],urlParameters:[_e],headerParameters:[Te,Pe,
dr,Je,Ge,We,Ea,Sa,Et,St,_t,at,st,et,Ut,cn,zi,Ls,Fs,gg,Ll,zl,Fl,Us],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:Qr},uB={path:"\
/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:ah},default:{bodyMapper:Se,headersMapper:sh}},queryParameters:[Be,Dl],urlParameters:[_e],
headerParameters:[Te,Pe,Le,dr,Je,Ge,We,Ea,Et,St,_t,at,st,et,Ut,Ll,zl,Fl,XS],isXML:!0,serializer:Qr},mB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
201:{headersMapper:oh},default:{bodyMapper:Se,headersMapper:lh}},queryParameters:[Be,Dl],urlParameters:[_e],headerParameters:[Te,Pe,Le,dr,Je,Ge,We,Et,St,_t,at,st,
et,Ut,ki,Oi,Mi,Di,_a,Ba,Ta,gg,Ll,zl,Fl,Ul,VS,Hl,ZS,Hs,Qs,qs],isXML:!0,serializer:Qr},fB={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:Bl,
headersMapper:ch},default:{bodyMapper:Se,headersMapper:dh}},queryParameters:[Be,Mn,Dn,br,yg],urlParameters:[_e],headerParameters:[Te,Pe,Le,Je,Ge,We,Ea,at,st,et],
isXML:!0,serializer:Qr},pB={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:Bl,headersMapper:uh},default:{bodyMapper:Se,headersMapper:mh}},
queryParameters:[Be,Mn,Dn,br,yg,e_],urlParameters:[_e],headerParameters:[Te,Pe,Le,Je,Ge,We,Ea,at,st,et,t_],isXML:!0,serializer:Qr},hB={path:"/{containerName}/{b\
lob}",httpMethod:"PUT",responses:{200:{headersMapper:fh},default:{bodyMapper:Se,headersMapper:ph}},queryParameters:[ln,Be],urlParameters:[_e],headerParameters:[
Te,Pe,Le,Je,Ge,We,Et,St,_t,at,st,et,Ut,pg],isXML:!0,serializer:Qr},gB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:hh},default:{
bodyMapper:Se,headersMapper:gh}},queryParameters:[ln,Be],urlParameters:[_e],headerParameters:[Te,Pe,Le,Je,Ge,We,at,st,et,hg,r_],isXML:!0,serializer:Qr},yB={path:"\
/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:yh},default:{bodyMapper:Se,headersMapper:Ah}},queryParameters:[Be,n_],urlParameters:[_e],
headerParameters:[Te,Pe,Le,Ge,We,at,st,et,Ds],isXML:!0,serializer:Qr},AB=class{static{s(this,"AppendBlobImpl")}client;constructor(e){this.client=e}create(e,t){return this.
client.sendOperationRequest({contentLength:e,options:t},bB)}appendBlock(e,t,r){return this.client.sendOperationRequest({contentLength:e,body:t,options:r},vB)}appendBlockFromUrl(e,t,r){
return this.client.sendOperationRequest({sourceUrl:e,contentLength:t,options:r},NB)}seal(e){return this.client.sendOperationRequest({options:e},wB)}},js=pi(On,!0),
bB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:bh},default:{bodyMapper:Se,headersMapper:vh}},queryParameters:[Be],urlParameters:[
_e],headerParameters:[Te,Pe,Le,dr,Er,Je,Ge,We,Et,St,_t,at,st,et,Ei,Si,_i,Bi,Ti,Pi,Ln,zn,Ut,Fn,Li,i_],isXML:!0,serializer:js},vB={path:"/{containerName}/{blob}",
httpMethod:"PUT",responses:{201:{headersMapper:Nh},default:{bodyMapper:Se,headersMapper:wh}},requestBody:zs,queryParameters:[Be,Ag],urlParameters:[_e],headerParameters:[
Te,Pe,dr,Je,Ge,We,Sa,Et,St,_t,at,st,et,Ut,cn,zi,Ls,Fs,Us,bg,Ql],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:js},NB={path:"\
/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Ch},default:{bodyMapper:Se,headersMapper:Ih}},queryParameters:[Be,Ag],urlParameters:[_e],
headerParameters:[Te,Pe,Le,dr,Je,Ge,We,Et,St,_t,at,st,et,Ut,ki,Oi,Mi,Di,_a,Ba,Ta,cn,Ul,Hl,Hs,Qs,qs,bg,Ql,vg],isXML:!0,serializer:js},wB={path:"/{containerName}/\
{blob}",httpMethod:"PUT",responses:{200:{headersMapper:xh},default:{bodyMapper:Se,headersMapper:Eh}},queryParameters:[Be,a_],urlParameters:[_e],headerParameters:[
Te,Pe,Le,Je,Ge,We,at,st,Ql],isXML:!0,serializer:js},CB=class{static{s(this,"BlockBlobImpl")}client;constructor(e){this.client=e}upload(e,t,r){return this.client.
sendOperationRequest({contentLength:e,body:t,options:r},IB)}putBlobFromUrl(e,t,r){return this.client.sendOperationRequest({contentLength:e,copySource:t,options:r},
xB)}stageBlock(e,t,r,n){return this.client.sendOperationRequest({blockId:e,contentLength:t,body:r,options:n},EB)}stageBlockFromURL(e,t,r,n){return this.client.sendOperationRequest(
{blockId:e,contentLength:t,sourceUrl:r,options:n},SB)}commitBlockList(e,t){return this.client.sendOperationRequest({blocks:e,options:t},_B)}getBlockList(e,t){return this.
client.sendOperationRequest({listType:e,options:t},BB)}},Fi=pi(On,!0),IB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Sh},default:{
bodyMapper:Se,headersMapper:_h}},requestBody:zs,queryParameters:[Be],urlParameters:[_e],headerParameters:[Te,Pe,dr,Er,Je,Ge,We,Sa,Et,St,_t,at,st,et,Ei,Si,_i,Bi,
Ti,Pi,Ln,zn,Ut,Ri,Fn,Li,cn,zi,Ls,Fs,Us,Ng],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:Fi},xB={path:"/{containerName}/{b\
lob}",httpMethod:"PUT",responses:{201:{headersMapper:Bh},default:{bodyMapper:Se,headersMapper:Th}},queryParameters:[Be],urlParameters:[_e],headerParameters:[Te,
Pe,Le,dr,Er,Je,Ge,We,Et,St,_t,at,st,et,Ei,Si,_i,Bi,Ti,Pi,Ut,Ri,ki,Oi,Mi,Di,og,Ds,Fn,_a,Ba,lg,Ta,cn,Hs,Qs,qs,Ng,s_],isXML:!0,serializer:Fi},EB={path:"/{container\
Name}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Ph},default:{bodyMapper:Se,headersMapper:Rh}},requestBody:zs,queryParameters:[Be,wg,Cg],urlParameters:[
_e],headerParameters:[Te,Pe,dr,Je,Sa,Et,St,_t,Ut,cn,zi,Ls,Fs,Us],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:Fi},SB={path:"\
/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:kh},default:{bodyMapper:Se,headersMapper:Oh}},queryParameters:[Be,wg,Cg],urlParameters:[
_e],headerParameters:[Te,Pe,Le,dr,Je,Et,St,_t,Ut,ki,Oi,Mi,Di,_a,Ba,Ta,Ul,Hl,Hs,Qs,qs,vg],isXML:!0,serializer:Fi},_B={path:"/{containerName}/{blob}",httpMethod:"\
PUT",responses:{201:{headersMapper:Mh},default:{bodyMapper:Se,headersMapper:Dh}},requestBody:o_,queryParameters:[Be,Ig],urlParameters:[_e],headerParameters:[Ii,
on,Te,Pe,Er,Je,Ge,We,Et,St,_t,at,st,et,Ei,Si,_i,Bi,Ti,Pi,Ln,zn,Ut,Ri,Fn,Li,cn,zi],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:Fi},
BB={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:df,headersMapper:Lh},default:{bodyMapper:Se,headersMapper:zh}},queryParameters:[Be,
br,Ig,l_],urlParameters:[_e],headerParameters:[Te,Pe,Le,Je,et],isXML:!0,serializer:Fi},TB=class extends gI{static{s(this,"StorageClient")}url;version;constructor(e,t){
if(e===void 0)throw new Error("'url' cannot be null");t||(t={});const r={requestContentType:"application/json; charset=utf-8"},n="azsdk-js-azure-storage-blob/12\
.32.0",i=t.userAgentOptions&&t.userAgentOptions.userAgentPrefix?`${t.userAgentOptions.userAgentPrefix} ${n}`:`${n}`,a={...r,...t,userAgentOptions:{userAgentPrefix:i},
endpoint:t.endpoint??t.baseUri??"{url}"};super(a),this.url=e,this.version=t.version||"2026-04-06",this.service=new c_(this),this.container=new A_(this),this.blob=
new L_(this),this.pageBlob=new lB(this),this.appendBlob=new AB(this),this.blockBlob=new CB(this)}service;container;blob;pageBlob;appendBlob;blockBlob},PB=class extends TB{static{
s(this,"StorageContextClient")}async sendOperationRequest(e,t){const r={...t};return(r.path==="/{containerName}"||r.path==="/{containerName}/{blob}")&&(r.path=""),
super.sendOperationRequest(e,r)}};function RB(e){const t=new URL(e);let r=t.pathname;return r=r||"/",r=OB(r),t.pathname=r,t.toString()}s(RB,"escapeURLPath");function kB(e){
let t="";if(e.search("DevelopmentStorageProxyUri=")!==-1){const r=e.split(";");for(const n of r)n.trim().startsWith("DevelopmentStorageProxyUri=")&&(t=n.trim().
match("DevelopmentStorageProxyUri=(.*)")[1])}return t}s(kB,"getProxyUriFromDevConnString");function Un(e,t){const r=e.split(";");for(const n of r)if(n.trim().startsWith(
t))return n.trim().match(t+"=(.*)")[1];return""}s(Un,"getValueInConnString");function Gs(e){let t="";e.startsWith("UseDevelopmentStorage=true")&&(t=kB(e),e=x0);
let r=Un(e,"BlobEndpoint");if(r=r.endsWith("/")?r.slice(0,-1):r,e.search("DefaultEndpointsProtocol=")!==-1&&e.search("AccountKey=")!==-1){let n="",i="",a=Buffer.
from("accountKey","base64"),o="";if(i=Un(e,"AccountName"),a=Buffer.from(Un(e,"AccountKey"),"base64"),!r){n=Un(e,"DefaultEndpointsProtocol");const c=n.toLowerCase();
if(c!=="https"&&c!=="http")throw new Error("Invalid DefaultEndpointsProtocol in the provided Connection String. Expecting 'https' or 'http'");if(o=Un(e,"Endpoin\
tSuffix"),!o)throw new Error("Invalid EndpointSuffix in the provided Connection String");r=`${n}://${i}.blob.${o}`}if(i){if(a.length===0)throw new Error("Invali\
d AccountKey in the provided Connection String")}else throw new Error("Invalid AccountName in the provided Connection String");return{kind:"AccountConnString",url:r,
accountName:i,accountKey:a,proxyUri:t}}else{let n=Un(e,"SharedAccessSignature"),i=Un(e,"AccountName");if(i||(i=_g(r)),r){if(!n)throw new Error("Invalid SharedAc\
cessSignature in the provided SAS Connection String")}else throw new Error("Invalid BlobEndpoint in the provided SAS Connection String");return n.startsWith("?")&&
(n=n.substring(1)),{kind:"SASConnString",url:r,accountName:i,accountSas:n}}}s(Gs,"extractConnectionStringParts");function OB(e){return encodeURIComponent(e).replace(
/%2F/g,"/").replace(/'/g,"%27").replace(/\+/g,"%20").replace(/%25/g,"%")}s(OB,"escape");function Ht(e,t){const r=new URL(e);let n=r.pathname;return n=n?n.endsWith(
"/")?`${n}${t}`:`${n}/${t}`:t,r.pathname=n,r.toString()}s(Ht,"appendToURLPath");function Pa(e,t,r){const n=new URL(e),i=encodeURIComponent(t),a=r?encodeURIComponent(
r):void 0,o=n.search===""?"?":n.search,c=[];for(const l of o.slice(1).split("&"))if(l){const[d]=l.split("=",2);d!==i&&c.push(l)}return a&&c.push(`${i}=${a}`),n.
search=c.length?`?${c.join("&")}`:"",n.toString()}s(Pa,"setURLParameter2");function xg(e,t){return new URL(e).searchParams.get(t)??void 0}s(xg,"getURLParameter");
function MB(e){try{const t=new URL(e);return t.protocol.endsWith(":")?t.protocol.slice(0,-1):t.protocol}catch{return}}s(MB,"getURLScheme");function Eg(e,t){const r=new URL(
e);let n=r.search;return n?n+="&"+t:n=t,r.search=n,r.toString()}s(Eg,"appendToURLQuery");function ot(e,t=!0){const r=e.toISOString();return t?r.substring(0,r.length-
1)+"0000Z":r.substring(0,r.length-5)+"Z"}s(ot,"truncatedISO8061Date");function DB(e){return Rt?Buffer.from(e).toString("base64"):btoa(e)}s(DB,"base64encode");function Sg(e,t){
e.length>42&&(e=e.slice(0,42));const a=e+LB(t.toString(),48-e.length,"0");return DB(a)}s(Sg,"generateBlockID");function LB(e,t,r=" "){return String.prototype.padStart?
e.padStart(t,r):(r=r||" ",e.length>t?e:(t=t-e.length,t>r.length&&(r+=r.repeat(t/r.length)),r.slice(0,t)+e))}s(LB,"padStart");function zB(e,t){return e.toLocaleLowerCase()===
t.toLocaleLowerCase()}s(zB,"iEqual");function _g(e){const t=new URL(e);let r;try{return t.hostname.split(".")[1]==="blob"?r=t.hostname.split(".")[0]:Bg(t)?r=t.pathname.
split("/")[1]:r="",r}catch{throw new Error("Unable to extract accountName with provided information.")}}s(_g,"getAccountNameFromUrl");function Bg(e){const t=e.host;
return/^.*:.*:.*$|^(localhost|host.docker.internal)(:[0-9]+)?$|^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}(:[0-9]+)?$/.test(t)||
!!e.port&&T0.includes(e.port)}s(Bg,"isIpEndpointStyle");function Hn(e){if(e===void 0)return;const t=[];for(const r in e)if(Object.prototype.hasOwnProperty.call(
e,r)){const n=e[r];t.push(`${encodeURIComponent(r)}=${encodeURIComponent(n)}`)}return t.join("&")}s(Hn,"toBlobTagsString");function FB(e){if(e===void 0)return;const t={
blobTagSet:[]};for(const r in e)if(Object.prototype.hasOwnProperty.call(e,r)){const n=e[r];t.blobTagSet.push({key:r,value:n})}return t}s(FB,"toBlobTags");function UB(e){
if(e===void 0)return;const t={};for(const r of e.blobTagSet)t[r.key]=r.value;return t}s(UB,"toTags");function Tg(e){if(e!==void 0)switch(e.kind){case"csv":return{
format:{type:"delimited",delimitedTextConfiguration:{columnSeparator:e.columnSeparator||",",fieldQuote:e.fieldQuote||"",recordSeparator:e.recordSeparator,escapeChar:e.
escapeCharacter||"",headersPresent:e.hasHeaders||!1}}};case"json":return{format:{type:"json",jsonTextConfiguration:{recordSeparator:e.recordSeparator}}};case"ar\
row":return{format:{type:"arrow",arrowConfiguration:{schema:e.schema}}};case"parquet":return{format:{type:"parquet"}};default:throw Error("Invalid BlobQueryText\
Configuration.")}}s(Tg,"toQuerySerialization");function Pg(e){if(!e||"policy-id"in e)return;const t=[];for(const r in e){const n=r.split("_"),i="or-";n[0].startsWith(
i)&&(n[0]=n[0].substring(i.length));const a={ruleId:n[1],replicationStatus:e[r]},o=t.findIndex(c=>c.policyId===n[0]);o>-1?t[o].rules.push(a):t.push({policyId:n[0],
rules:[a]})}return t}s(Pg,"parseObjectReplicationRecord");function Ra(e){return e?e.scheme+" "+e.value:void 0}s(Ra,"httpAuthorizationToString");function*Rg(e){let t=[],
r=[];e.pageRange&&(t=e.pageRange),e.clearRange&&(r=e.clearRange);let n=0,i=0;for(;n<t.length&&i<r.length;)t[n].start<r[i].start?(yield{start:t[n].start,end:t[n].
end,isClear:!1},++n):(yield{start:r[i].start,end:r[i].end,isClear:!0},++i);for(;n<t.length;++n)yield{start:t[n].start,end:t[n].end,isClear:!1};for(;i<r.length;++i)
yield{start:r[i].start,end:r[i].end,isClear:!0}}s(Rg,"ExtractPageRangeInfoItems");function He(e){if("_response"in e)return e;throw new TypeError(`Unexpected res\
ponse object ${e}`)}s(He,"assertResponse");async function Ws(e,t,r,n,i){let a=n.contentChecksumAlgorithm??i;a===void 0&&(a="Customized"),a==="Auto"&&(a="Storage\
Crc64");let o;return a==="Customized"?(r.transactionalContentMD5=n.transactionalContentMD5,r.transactionalContentCrc64=n.transactionalContentCrc64):a==="Storage\
Crc64"&&(await nn.init(),o=await LE(e,t),r.structuredBodyType="XSM/1.0; properties=crc64",r.structuredContentLength=t),{body:a==="StorageCrc64"?o.body:e,contentLength:a===
"StorageCrc64"?o.encodedContentLength:t,contentChecksumAlgorithm:a}}s(Ws,"setUploadChecksumParameters");var HB=class{static{s(this,"StorageClient2")}url;accountName;pipeline;credential;storageClientContext;isHttps;constructor(e,t){
this.url=RB(e),this.accountName=_g(e),this.pipeline=t,this.storageClientContext=new PB(this.url,k0(t)),this.isHttps=zB(MB(this.url)||"","https"),this.credential=
$m(t);const r=this.storageClientContext;r.requestContentType=void 0}},ze=Au({packageName:"@azure/storage-blob",packageVersion:Ym,namespace:"Microsoft.Storage"}),
un=class Yl{static{s(this,"_BlobSASPermissions")}static parse(t){const r=new Yl;for(const n of t)switch(n){case"r":r.read=!0;break;case"a":r.add=!0;break;case"c":
r.create=!0;break;case"w":r.write=!0;break;case"d":r.delete=!0;break;case"x":r.deleteVersion=!0;break;case"t":r.tag=!0;break;case"m":r.move=!0;break;case"e":r.execute=
!0;break;case"i":r.setImmutabilityPolicy=!0;break;case"y":r.permanentDelete=!0;break;default:throw new RangeError(`Invalid permission: ${n}`)}return r}static from(t){
const r=new Yl;return t.read&&(r.read=!0),t.add&&(r.add=!0),t.create&&(r.create=!0),t.write&&(r.write=!0),t.delete&&(r.delete=!0),t.deleteVersion&&(r.deleteVersion=
!0),t.tag&&(r.tag=!0),t.move&&(r.move=!0),t.execute&&(r.execute=!0),t.setImmutabilityPolicy&&(r.setImmutabilityPolicy=!0),t.permanentDelete&&(r.permanentDelete=
!0),r}read=!1;add=!1;create=!1;write=!1;delete=!1;deleteVersion=!1;tag=!1;move=!1;execute=!1;setImmutabilityPolicy=!1;permanentDelete=!1;toString(){const t=[];return this.
read&&t.push("r"),this.add&&t.push("a"),this.create&&t.push("c"),this.write&&t.push("w"),this.delete&&t.push("d"),this.deleteVersion&&t.push("x"),this.tag&&t.push(
"t"),this.move&&t.push("m"),this.execute&&t.push("e"),this.setImmutabilityPolicy&&t.push("i"),this.permanentDelete&&t.push("y"),t.join("")}},mn=class Kl{static{
s(this,"_ContainerSASPermissions")}static parse(t){const r=new Kl;for(const n of t)switch(n){case"r":r.read=!0;break;case"a":r.add=!0;break;case"c":r.create=!0;
break;case"w":r.write=!0;break;case"d":r.delete=!0;break;case"l":r.list=!0;break;case"t":r.tag=!0;break;case"x":r.deleteVersion=!0;break;case"m":r.move=!0;break;case"\
e":r.execute=!0;break;case"i":r.setImmutabilityPolicy=!0;break;case"y":r.permanentDelete=!0;break;case"f":r.filterByTags=!0;break;default:throw new RangeError(`\
Invalid permission ${n}`)}return r}static from(t){const r=new Kl;return t.read&&(r.read=!0),t.add&&(r.add=!0),t.create&&(r.create=!0),t.write&&(r.write=!0),t.delete&&
(r.delete=!0),t.list&&(r.list=!0),t.deleteVersion&&(r.deleteVersion=!0),t.tag&&(r.tag=!0),t.move&&(r.move=!0),t.execute&&(r.execute=!0),t.setImmutabilityPolicy&&
(r.setImmutabilityPolicy=!0),t.permanentDelete&&(r.permanentDelete=!0),t.filterByTags&&(r.filterByTags=!0),r}read=!1;add=!1;create=!1;write=!1;delete=!1;deleteVersion=!1;list=!1;tag=!1;move=!1;execute=!1;setImmutabilityPolicy=!1;permanentDelete=!1;filterByTags=!1;toString(){
const t=[];return this.read&&t.push("r"),this.add&&t.push("a"),this.create&&t.push("c"),this.write&&t.push("w"),this.delete&&t.push("d"),this.deleteVersion&&t.push(
"x"),this.list&&t.push("l"),this.tag&&t.push("t"),this.move&&t.push("m"),this.execute&&t.push("e"),this.setImmutabilityPolicy&&t.push("i"),this.permanentDelete&&
t.push("y"),this.filterByTags&&t.push("f"),t.join("")}};function qr(e){return e.end?`${e.start}-${e.end}`:e.start}s(qr,"ipRangeToString");var kg;(function(e){e.
Https="https",e.HttpsAndHttp="https,http"})(kg||(kg={}));var fn=class{static{s(this,"SASQueryParameters")}version;protocol;startsOn;expiresOn;permissions;services;resourceTypes;identifier;delegatedUserObjectId;encryptionScope;resource;signature;cacheControl;contentDisposition;contentEncoding;contentLanguage;contentType;ipRangeInner;signedOid;signedTenantId;signedStartsOn;signedExpiresOn;signedService;signedVersion;signedDelegatedUserTid;preauthorizedAgentObjectId;correlationId;requestHeaderKeys;requestQueryParameterKeys;get ipRange(){
if(this.ipRangeInner)return{end:this.ipRangeInner.end,start:this.ipRangeInner.start}}constructor(e,t,r,n,i,a,o,c,l,d,u,f,m,p,g,A,b,N,h,y,v,C,D){this.version=e,this.
signature=t,r!==void 0&&typeof r!="string"?(this.permissions=r.permissions,this.services=r.services,this.resourceTypes=r.resourceTypes,this.protocol=r.protocol,
this.startsOn=r.startsOn,this.expiresOn=r.expiresOn,this.ipRangeInner=r.ipRange,this.identifier=r.identifier,this.delegatedUserObjectId=r.delegatedUserObjectId,
this.encryptionScope=r.encryptionScope,this.resource=r.resource,this.cacheControl=r.cacheControl,this.contentDisposition=r.contentDisposition,this.contentEncoding=
r.contentEncoding,this.contentLanguage=r.contentLanguage,this.contentType=r.contentType,this.requestHeaderKeys=r.requestHeaderKeys,this.requestQueryParameterKeys=
r.requestQueryParameterKeys,r.userDelegationKey&&(this.signedOid=r.userDelegationKey.signedObjectId,this.signedTenantId=r.userDelegationKey.signedTenantId,this.
signedStartsOn=r.userDelegationKey.signedStartsOn,this.signedExpiresOn=r.userDelegationKey.signedExpiresOn,this.signedService=r.userDelegationKey.signedService,
this.signedVersion=r.userDelegationKey.signedVersion,this.signedDelegatedUserTid=r.userDelegationKey.signedDelegatedUserTenantId,this.preauthorizedAgentObjectId=
r.preauthorizedAgentObjectId,this.correlationId=r.correlationId)):(this.services=n,this.resourceTypes=i,this.expiresOn=c,this.permissions=r,this.protocol=a,this.
startsOn=o,this.ipRangeInner=l,this.delegatedUserObjectId=v,this.encryptionScope=y,this.identifier=d,this.resource=u,this.cacheControl=f,this.contentDisposition=
m,this.contentEncoding=p,this.contentLanguage=g,this.contentType=A,this.requestHeaderKeys=C,this.requestQueryParameterKeys=D,b&&(this.signedOid=b.signedObjectId,
this.signedTenantId=b.signedTenantId,this.signedStartsOn=b.signedStartsOn,this.signedExpiresOn=b.signedExpiresOn,this.signedService=b.signedService,this.signedVersion=
b.signedVersion,this.signedDelegatedUserTid=b.signedDelegatedUserTenantId,this.preauthorizedAgentObjectId=N,this.correlationId=h))}toString(){const e=["sv","ss",
"srt","spr","st","se","sip","si","ses","skoid","sktid","skt","ske","sks","skv","sr","sp","rscc","rscd","rsce","rscl","rsct","saoid","scid","sduoid","skdutid","s\
rh","srq","sig"],t=[];for(const r of e)switch(r){case"sv":this.tryAppendQueryParameter(t,r,this.version);break;case"ss":this.tryAppendQueryParameter(t,r,this.services);
break;case"srt":this.tryAppendQueryParameter(t,r,this.resourceTypes);break;case"spr":this.tryAppendQueryParameter(t,r,this.protocol);break;case"st":this.tryAppendQueryParameter(
t,r,this.startsOn?ot(this.startsOn,!1):void 0);break;case"se":this.tryAppendQueryParameter(t,r,this.expiresOn?ot(this.expiresOn,!1):void 0);break;case"sip":this.
tryAppendQueryParameter(t,r,this.ipRange?qr(this.ipRange):void 0);break;case"si":this.tryAppendQueryParameter(t,r,this.identifier);break;case"ses":this.tryAppendQueryParameter(
t,r,this.encryptionScope);break;case"skoid":this.tryAppendQueryParameter(t,r,this.signedOid);break;case"sktid":this.tryAppendQueryParameter(t,r,this.signedTenantId);
break;case"skt":this.tryAppendQueryParameter(t,r,this.signedStartsOn?ot(this.signedStartsOn,!1):void 0);break;case"ske":this.tryAppendQueryParameter(t,r,this.signedExpiresOn?
ot(this.signedExpiresOn,!1):void 0);break;case"sks":this.tryAppendQueryParameter(t,r,this.signedService);break;case"skv":this.tryAppendQueryParameter(t,r,this.signedVersion);
break;case"skdutid":this.tryAppendQueryParameter(t,r,this.signedDelegatedUserTid);break;case"sr":this.tryAppendQueryParameter(t,r,this.resource);break;case"sp":
this.tryAppendQueryParameter(t,r,this.permissions);break;case"sig":this.tryAppendQueryParameter(t,r,this.signature);break;case"rscc":this.tryAppendQueryParameter(
t,r,this.cacheControl);break;case"rscd":this.tryAppendQueryParameter(t,r,this.contentDisposition);break;case"rsce":this.tryAppendQueryParameter(t,r,this.contentEncoding);
break;case"rscl":this.tryAppendQueryParameter(t,r,this.contentLanguage);break;case"rsct":this.tryAppendQueryParameter(t,r,this.contentType);break;case"saoid":this.
tryAppendQueryParameter(t,r,this.preauthorizedAgentObjectId);break;case"scid":this.tryAppendQueryParameter(t,r,this.correlationId);break;case"sduoid":this.tryAppendQueryParameter(
t,r,this.delegatedUserObjectId);break;case"srh":this.tryAppendQueryParameter(t,r,this.requestHeaderKeys);break;case"srq":this.tryAppendQueryParameter(t,r,this.requestQueryParameterKeys);
break}return t.join("&")}tryAppendQueryParameter(e,t,r){r&&(t=encodeURIComponent(t),r=encodeURIComponent(r),t.length>0&&r.length>0&&e.push(`${t}=${r}`))}};function Og(e,t,r){
return ql(e,t,r).sasQueryParameters}s(Og,"generateBlobSASQueryParameters");function ql(e,t,r){const n=e.version?e.version:Km,i=t instanceof cr?t:void 0;let a;if(i===
void 0&&r!==void 0&&(a=new A0(r,t)),i===void 0&&a===void 0)throw TypeError("Invalid sharedKeyCredential, userDelegationKey or accountName.");if(n>="2020-12-06")
return i!==void 0?jB(e,i):n>="2026-04-06"?JB(e,a):n>="2025-07-05"?KB(e,a):YB(e,a);if(n>="2018-11-09")return i!==void 0?qB(e,i):n>="2020-02-10"?WB(e,a):GB(e,a);if(n>=
"2015-04-05"){if(i!==void 0)return QB(e,i);throw new RangeError("'version' must be >= '2018-11-09' when generating user delegation SAS using user delegation key\
.")}throw new RangeError("'version' must be >= '2015-04-05'.")}s(ql,"generateBlobSASQueryParametersInternal");function QB(e,t){if(e=hn(e),!e.identifier&&!(e.permissions&&
e.expiresOn))throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.");let r="c";e.blobName&&
(r="b");let n;e.permissions&&(e.blobName?n=un.parse(e.permissions.toString()).toString():n=mn.parse(e.permissions.toString()).toString());const i=[n||"",e.startsOn?
ot(e.startsOn,!1):"",e.expiresOn?ot(e.expiresOn,!1):"",pn(t.accountName,e.containerName,e.blobName),e.identifier,e.ipRange?qr(e.ipRange):"",e.protocol?e.protocol:
"",e.version,e.cacheControl?e.cacheControl:"",e.contentDisposition?e.contentDisposition:"",e.contentEncoding?e.contentEncoding:"",e.contentLanguage?e.contentLanguage:
"",e.contentType?e.contentType:""].join(`
`),a=t.computeHMACSHA256(i);return{sasQueryParameters:new fn(e.version,a,n,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,r,e.cacheControl,
e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType),stringToSign:i}}s(QB,"generateBlobSASQueryParameters20150405");function qB(e,t){if(e=hn(
e),!e.identifier&&!(e.permissions&&e.expiresOn))throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is no\
t provided.");let r="c",n=e.snapshotTime;e.blobName&&(r="b",e.snapshotTime?r="bs":e.versionId&&(r="bv",n=e.versionId));let i;e.permissions&&(e.blobName?i=un.parse(
e.permissions.toString()).toString():i=mn.parse(e.permissions.toString()).toString());const a=[i||"",e.startsOn?ot(e.startsOn,!1):"",e.expiresOn?ot(e.expiresOn,
!1):"",pn(t.accountName,e.containerName,e.blobName),e.identifier,e.ipRange?qr(e.ipRange):"",e.protocol?e.protocol:"",e.version,r,n,e.cacheControl?e.cacheControl:
"",e.contentDisposition?e.contentDisposition:"",e.contentEncoding?e.contentEncoding:"",e.contentLanguage?e.contentLanguage:"",e.contentType?e.contentType:""].join(
`
`),o=t.computeHMACSHA256(a);return{sasQueryParameters:new fn(e.version,o,i,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,r,e.cacheControl,
e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType),stringToSign:a}}s(qB,"generateBlobSASQueryParameters20181109");function jB(e,t){if(e=hn(
e),!e.identifier&&!(e.permissions&&e.expiresOn))throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is no\
t provided.");let r="c",n=e.snapshotTime;e.blobName&&(r="b",e.snapshotTime?r="bs":e.versionId&&(r="bv",n=e.versionId));let i;e.permissions&&(e.blobName?i=un.parse(
e.permissions.toString()).toString():i=mn.parse(e.permissions.toString()).toString());const a=[i||"",e.startsOn?ot(e.startsOn,!1):"",e.expiresOn?ot(e.expiresOn,
!1):"",pn(t.accountName,e.containerName,e.blobName),e.identifier,e.ipRange?qr(e.ipRange):"",e.protocol?e.protocol:"",e.version,r,n,e.encryptionScope,e.cacheControl?
e.cacheControl:"",e.contentDisposition?e.contentDisposition:"",e.contentEncoding?e.contentEncoding:"",e.contentLanguage?e.contentLanguage:"",e.contentType?e.contentType:
""].join(`
`),o=t.computeHMACSHA256(a);return{sasQueryParameters:new fn(e.version,o,i,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,r,e.cacheControl,
e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,void 0,void 0,void 0,e.encryptionScope),stringToSign:a}}s(jB,"generateBlobSASQueryParamet\
ers20201206");function GB(e,t){if(e=hn(e),!e.permissions||!e.expiresOn)throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation \
when generating user delegation SAS.");let r="c",n=e.snapshotTime;e.blobName&&(r="b",e.snapshotTime?r="bs":e.versionId&&(r="bv",n=e.versionId));let i;e.permissions&&
(e.blobName?i=un.parse(e.permissions.toString()).toString():i=mn.parse(e.permissions.toString()).toString());const a=[i||"",e.startsOn?ot(e.startsOn,!1):"",e.expiresOn?
ot(e.expiresOn,!1):"",pn(t.accountName,e.containerName,e.blobName),t.userDelegationKey.signedObjectId,t.userDelegationKey.signedTenantId,t.userDelegationKey.signedStartsOn?
ot(t.userDelegationKey.signedStartsOn,!1):"",t.userDelegationKey.signedExpiresOn?ot(t.userDelegationKey.signedExpiresOn,!1):"",t.userDelegationKey.signedService,
t.userDelegationKey.signedVersion,e.ipRange?qr(e.ipRange):"",e.protocol?e.protocol:"",e.version,r,n,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,
e.contentType].join(`
`),o=t.computeHMACSHA256(a);return{sasQueryParameters:new fn(e.version,o,i,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,r,e.cacheControl,
e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,t.userDelegationKey),stringToSign:a}}s(GB,"generateBlobSASQueryParametersUDK20181109");function WB(e,t){
if(e=hn(e),!e.permissions||!e.expiresOn)throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation\
 SAS.");let r="c",n=e.snapshotTime;e.blobName&&(r="b",e.snapshotTime?r="bs":e.versionId&&(r="bv",n=e.versionId));let i;e.permissions&&(e.blobName?i=un.parse(e.permissions.
toString()).toString():i=mn.parse(e.permissions.toString()).toString());const a=[i||"",e.startsOn?ot(e.startsOn,!1):"",e.expiresOn?ot(e.expiresOn,!1):"",pn(t.accountName,
e.containerName,e.blobName),t.userDelegationKey.signedObjectId,t.userDelegationKey.signedTenantId,t.userDelegationKey.signedStartsOn?ot(t.userDelegationKey.signedStartsOn,
!1):"",t.userDelegationKey.signedExpiresOn?ot(t.userDelegationKey.signedExpiresOn,!1):"",t.userDelegationKey.signedService,t.userDelegationKey.signedVersion,e.preauthorizedAgentObjectId,
void 0,e.correlationId,e.ipRange?qr(e.ipRange):"",e.protocol?e.protocol:"",e.version,r,n,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,
e.contentType].join(`
`),o=t.computeHMACSHA256(a);return{sasQueryParameters:new fn(e.version,o,i,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,r,e.cacheControl,
e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,t.userDelegationKey,e.preauthorizedAgentObjectId,e.correlationId),stringToSign:a}}s(WB,"g\
enerateBlobSASQueryParametersUDK20200210");function YB(e,t){if(e=hn(e),!e.permissions||!e.expiresOn)throw new RangeError("Must provide 'permissions' and 'expire\
sOn' for Blob SAS generation when generating user delegation SAS.");let r="c",n=e.snapshotTime;e.blobName&&(r="b",e.snapshotTime?r="bs":e.versionId&&(r="bv",n=e.
versionId));let i;e.permissions&&(e.blobName?i=un.parse(e.permissions.toString()).toString():i=mn.parse(e.permissions.toString()).toString());const a=[i||"",e.startsOn?
ot(e.startsOn,!1):"",e.expiresOn?ot(e.expiresOn,!1):"",pn(t.accountName,e.containerName,e.blobName),t.userDelegationKey.signedObjectId,t.userDelegationKey.signedTenantId,
t.userDelegationKey.signedStartsOn?ot(t.userDelegationKey.signedStartsOn,!1):"",t.userDelegationKey.signedExpiresOn?ot(t.userDelegationKey.signedExpiresOn,!1):"",
t.userDelegationKey.signedService,t.userDelegationKey.signedVersion,e.preauthorizedAgentObjectId,void 0,e.correlationId,e.ipRange?qr(e.ipRange):"",e.protocol?e.
protocol:"",e.version,r,n,e.encryptionScope,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType].join(`
`),o=t.computeHMACSHA256(a);return{sasQueryParameters:new fn(e.version,o,i,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,r,e.cacheControl,
e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,t.userDelegationKey,e.preauthorizedAgentObjectId,e.correlationId,e.encryptionScope),stringToSign:a}}
s(YB,"generateBlobSASQueryParametersUDK20201206");function KB(e,t){if(e=hn(e),!e.permissions||!e.expiresOn)throw new RangeError("Must provide 'permissions' and \
'expiresOn' for Blob SAS generation when generating user delegation SAS.");let r="c",n=e.snapshotTime;e.blobName&&(r="b",e.snapshotTime?r="bs":e.versionId&&(r="\
bv",n=e.versionId));let i;e.permissions&&(e.blobName?i=un.parse(e.permissions.toString()).toString():i=mn.parse(e.permissions.toString()).toString());const a=[i||
"",e.startsOn?ot(e.startsOn,!1):"",e.expiresOn?ot(e.expiresOn,!1):"",pn(t.accountName,e.containerName,e.blobName),t.userDelegationKey.signedObjectId,t.userDelegationKey.
signedTenantId,t.userDelegationKey.signedStartsOn?ot(t.userDelegationKey.signedStartsOn,!1):"",t.userDelegationKey.signedExpiresOn?ot(t.userDelegationKey.signedExpiresOn,
!1):"",t.userDelegationKey.signedService,t.userDelegationKey.signedVersion,e.preauthorizedAgentObjectId,void 0,e.correlationId,t.userDelegationKey.signedDelegatedUserTenantId,
e.delegatedUserObjectId,e.ipRange?qr(e.ipRange):"",e.protocol?e.protocol:"",e.version,r,n,e.encryptionScope,e.cacheControl,e.contentDisposition,e.contentEncoding,
e.contentLanguage,e.contentType].join(`
`),o=t.computeHMACSHA256(a);return{sasQueryParameters:new fn(e.version,o,i,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,r,e.cacheControl,
e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,t.userDelegationKey,e.preauthorizedAgentObjectId,e.correlationId,e.encryptionScope,e.delegatedUserObjectId),
stringToSign:a}}s(KB,"generateBlobSASQueryParametersUDK20250705");function JB(e,t){if(e=hn(e),!e.permissions||!e.expiresOn)throw new RangeError("Must provide 'p\
ermissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.");let r="c",n=e.snapshotTime;e.blobName&&(r="b",e.snapshotTime?r="bs":e.
versionId&&(r="bv",n=e.versionId));let i;e.permissions&&(e.blobName?i=un.parse(e.permissions.toString()).toString():i=mn.parse(e.permissions.toString()).toString());
const a=[i||"",e.startsOn?ot(e.startsOn,!1):"",e.expiresOn?ot(e.expiresOn,!1):"",pn(t.accountName,e.containerName,e.blobName),t.userDelegationKey.signedObjectId,
t.userDelegationKey.signedTenantId,t.userDelegationKey.signedStartsOn?ot(t.userDelegationKey.signedStartsOn,!1):"",t.userDelegationKey.signedExpiresOn?ot(t.userDelegationKey.
signedExpiresOn,!1):"",t.userDelegationKey.signedService,t.userDelegationKey.signedVersion,e.preauthorizedAgentObjectId,void 0,e.correlationId,t.userDelegationKey.
signedDelegatedUserTenantId,e.delegatedUserObjectId,e.ipRange?qr(e.ipRange):"",e.protocol?e.protocol:"",e.version,r,n,e.encryptionScope,$B(e.requestHeaders),XB(
e.requestQueryParameters),e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType].join(`
`),o=t.computeHMACSHA256(a);return{sasQueryParameters:new fn(e.version,o,i,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,r,e.cacheControl,
e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,t.userDelegationKey,e.preauthorizedAgentObjectId,e.correlationId,e.encryptionScope,e.delegatedUserObjectId,
Mg(e.requestHeaders),Mg(e.requestQueryParameters)),stringToSign:a}}s(JB,"generateBlobSASQueryParametersUDK20260406");function $B(e){if(e===void 0)return;let t="";
return Object.keys(e).forEach(function(r){t=t+r+":"+e[r]+`
`}),t}s($B,"formatRequestHeadersForSasSigning");function XB(e){if(e===void 0)return;let t="";return Object.keys(e).forEach(function(r){t=t+`
`+r+":"+e[r]}),t}s(XB,"formatRequestQueryParametersForSasSigning");function Mg(e){if(e===void 0)return;let t="",r=0;return Object.keys(e).forEach(function(n){r!==
0&&(t=t+","),t=t+n,++r}),t}s(Mg,"getKeysOfRequestHeaders");function pn(e,t,r){const n=[`/blob/${e}/${t}`];return r&&n.push(`/${r}`),n.join("")}s(pn,"getCanonica\
lName");function hn(e){const t=e.version?e.version:Km;if(e.snapshotTime&&t<"2018-11-09")throw RangeError("'version' must be >= '2018-11-09' when providing 'snap\
shotTime'.");if(e.blobName===void 0&&e.snapshotTime)throw RangeError("Must provide 'blobName' when providing 'snapshotTime'.");if(e.versionId&&t<"2019-10-10")throw RangeError(
"'version' must be >= '2019-10-10' when providing 'versionId'.");if(e.blobName===void 0&&e.versionId)throw RangeError("Must provide 'blobName' when providing 'v\
ersionId'.");if(e.permissions&&e.permissions.setImmutabilityPolicy&&t<"2020-08-04")throw RangeError("'version' must be >= '2020-08-04' when provided 'i' permiss\
ion.");if(e.permissions&&e.permissions.deleteVersion&&t<"2019-10-10")throw RangeError("'version' must be >= '2019-10-10' when providing 'x' permission.");if(e.permissions&&
e.permissions.permanentDelete&&t<"2019-10-10")throw RangeError("'version' must be >= '2019-10-10' when providing 'y' permission.");if(e.permissions&&e.permissions.
tag&&t<"2019-12-12")throw RangeError("'version' must be >= '2019-12-12' when providing 't' permission.");if(t<"2020-02-10"&&e.permissions&&(e.permissions.move||
e.permissions.execute))throw RangeError("'version' must be >= '2020-02-10' when providing the 'm' or 'e' permission.");if(t<"2021-04-10"&&e.permissions&&e.permissions.
filterByTags)throw RangeError("'version' must be >= '2021-04-10' when providing the 'f' permission.");if(t<"2020-02-10"&&(e.preauthorizedAgentObjectId||e.correlationId))
throw RangeError("'version' must be >= '2020-02-10' when providing 'preauthorizedAgentObjectId' or 'correlationId'.");if(e.encryptionScope&&t<"2020-12-06")throw RangeError(
"'version' must be >= '2020-12-06' when provided 'encryptionScope' in SAS.");return e.version=t,e}s(hn,"SASSignatureValuesSanityCheckAndAutofill");var VB=class{static{
s(this,"BlobLeaseClient")}_leaseId;_url;_containerOrBlobOperation;_isContainer;get leaseId(){return this._leaseId}get url(){return this._url}constructor(e,t){const r=e.
storageClientContext;this._url=e.url,e.name===void 0?(this._isContainer=!0,this._containerOrBlobOperation=r.container):(this._isContainer=!1,this._containerOrBlobOperation=
r.blob),t||(t=$o()),this._leaseId=t}async acquireLease(e,t={}){if(this._isContainer&&(t.conditions?.ifMatch&&t.conditions?.ifMatch!==Tr||t.conditions?.ifNoneMatch&&
t.conditions?.ifNoneMatch!==Tr||t.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the servic\
e. Values other than undefined or their default values are not acceptable.");return ze.withSpan("BlobLeaseClient-acquireLease",t,async r=>He(await this._containerOrBlobOperation.
acquireLease({abortSignal:t.abortSignal,duration:e,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},proposedLeaseId:this._leaseId,tracingOptions:r.
tracingOptions})))}async changeLease(e,t={}){if(this._isContainer&&(t.conditions?.ifMatch&&t.conditions?.ifMatch!==Tr||t.conditions?.ifNoneMatch&&t.conditions?.
ifNoneMatch!==Tr||t.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values othe\
r than undefined or their default values are not acceptable.");return ze.withSpan("BlobLeaseClient-changeLease",t,async r=>{const n=He(await this._containerOrBlobOperation.
changeLease(this._leaseId,e,{abortSignal:t.abortSignal,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:r.tracingOptions}));
return this._leaseId=e,n})}async releaseLease(e={}){if(this._isContainer&&(e.conditions?.ifMatch&&e.conditions?.ifMatch!==Tr||e.conditions?.ifNoneMatch&&e.conditions?.
ifNoneMatch!==Tr||e.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values othe\
r than undefined or their default values are not acceptable.");return ze.withSpan("BlobLeaseClient-releaseLease",e,async t=>He(await this._containerOrBlobOperation.
releaseLease(this._leaseId,{abortSignal:e.abortSignal,modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},tracingOptions:t.tracingOptions})))}async renewLease(e={}){
if(this._isContainer&&(e.conditions?.ifMatch&&e.conditions?.ifMatch!==Tr||e.conditions?.ifNoneMatch&&e.conditions?.ifNoneMatch!==Tr||e.conditions?.tagConditions))
throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are no\
t acceptable.");return ze.withSpan("BlobLeaseClient-renewLease",e,async t=>this._containerOrBlobOperation.renewLease(this._leaseId,{abortSignal:e.abortSignal,modifiedAccessConditions:{
...e.conditions,ifTags:e.conditions?.tagConditions},tracingOptions:t.tracingOptions}))}async breakLease(e,t={}){if(this._isContainer&&(t.conditions?.ifMatch&&t.
conditions?.ifMatch!==Tr||t.conditions?.ifNoneMatch&&t.conditions?.ifNoneMatch!==Tr||t.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch\
 and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.");return ze.withSpan("BlobLeaseC\
lient-breakLease",t,async r=>{const n={abortSignal:t.abortSignal,breakPeriod:e,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:r.
tracingOptions};return He(await this._containerOrBlobOperation.breakLease(n))})}};import{Readable as ZB}from"node:stream";var eT=class extends ZB{static{s(this,
"RetriableReadableStream")}start;offset;end;getter;source;retries=0;maxRetryRequests;onProgress;options;constructor(e,t,r,n,i={}){super({highWaterMark:i.highWaterMark}),
this.getter=t,this.source=e,this.start=r,this.offset=r,this.end=r+n-1,this.maxRetryRequests=i.maxRetryRequests&&i.maxRetryRequests>=0?i.maxRetryRequests:0,this.
onProgress=i.onProgress,this.options=i,this.setSourceEventHandlers()}_read(){this.source.resume()}setSourceEventHandlers(){this.source.on("data",this.sourceDataHandler),
this.source.on("end",this.sourceErrorOrEndHandler),this.source.on("error",this.sourceErrorOrEndHandler),this.source.on("aborted",this.sourceAbortedHandler)}removeSourceEventHandlers(){
this.source.removeListener("data",this.sourceDataHandler),this.source.removeListener("end",this.sourceErrorOrEndHandler),this.source.removeListener("error",this.
sourceErrorOrEndHandler),this.source.removeListener("aborted",this.sourceAbortedHandler)}sourceDataHandler=s(e=>{if(this.options.doInjectErrorOnce){this.options.
doInjectErrorOnce=void 0,this.source.pause(),this.sourceErrorOrEndHandler(),this.source.destroy();return}this.offset+=e.length,this.onProgress&&this.onProgress(
{loadedBytes:this.offset-this.start}),this.push(e)||this.source.pause()},"sourceDataHandler");sourceAbortedHandler=s(()=>{const e=new Sn("The operation was abor\
ted.");this.destroy(e)},"sourceAbortedHandler");sourceErrorOrEndHandler=s(e=>{if(e&&e.name==="AbortError"){this.destroy(e);return}this.removeSourceEventHandlers(),
this.offset-1===this.end?this.push(null):this.offset<=this.end?this.retries<this.maxRetryRequests?(this.retries+=1,this.getter(this.offset).then(t=>{this.source=
t,this.setSourceEventHandlers()}).catch(t=>{this.destroy(t)})):this.destroy(new Error(`Data corruption failure: received less data than required and reached max\
Retires limitation. Received data offset: ${this.offset-1}, data needed offset: ${this.end}, retries: ${this.retries}, max retries: ${this.maxRetryRequests}`)):
this.destroy(new Error(`Data corruption failure: Received more data than original request, data needed offset is ${this.end}, received offset: ${this.offset-1}`))},
"sourceErrorOrEndHandler");_destroy(e,t){this.removeSourceEventHandlers(),this.source.destroy(),t(e===null?void 0:e)}},tT=class{static{s(this,"BlobDownloadRespo\
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
return Rt?this.blobDownloadStream:void 0}get _response(){return this.originalResponse._response}originalResponse;blobDownloadStream;constructor(e,t,r,n,i={}){this.
originalResponse=e;const a=this.originalResponse.structuredBodyType===void 0?this.originalResponse.readableStreamBody:Lm(this.originalResponse.readableStreamBody,
i);this.blobDownloadStream=new eT(a,t,r,n,i)}};import{Readable as rT}from"node:stream";var Dg=16,Lg=new Uint8Array([79,98,106,1]),nT="avro.codec",iT="avro.schem\
a",wt=class Dt{static{s(this,"_AvroParser")}static async readFixedBytes(t,r,n={}){const i=await t.read(r,{abortSignal:n.abortSignal});if(i.length!==r)throw new Error(
"Hit stream end.");return i}static async readByte(t,r={}){return(await Dt.readFixedBytes(t,1,r))[0]}static async readZigZagLong(t,r={}){let n=0,i=0,a,o,c;do a=await Dt.
readByte(t,r),o=a&128,n|=(a&127)<<i,i+=7;while(o&&i<28);if(o){n=n,c=268435456;do a=await Dt.readByte(t,r),n+=(a&127)*c,c*=128;while(a&128);const l=(n%2?-(n+1):n)/
2;if(l<Number.MIN_SAFE_INTEGER||l>Number.MAX_SAFE_INTEGER)throw new Error("Integer overflow.");return l}return n>>1^-(n&1)}static async readLong(t,r={}){return Dt.
readZigZagLong(t,r)}static async readInt(t,r={}){return Dt.readZigZagLong(t,r)}static async readNull(){return null}static async readBoolean(t,r={}){const n=await Dt.
readByte(t,r);if(n===1)return!0;if(n===0)return!1;throw new Error("Byte was not a boolean.")}static async readFloat(t,r={}){const n=await Dt.readFixedBytes(t,4,
r);return new DataView(n.buffer,n.byteOffset,n.byteLength).getFloat32(0,!0)}static async readDouble(t,r={}){const n=await Dt.readFixedBytes(t,8,r);return new DataView(
n.buffer,n.byteOffset,n.byteLength).getFloat64(0,!0)}static async readBytes(t,r={}){const n=await Dt.readLong(t,r);if(n<0)throw new Error("Bytes size was negati\
ve.");return t.read(n,{abortSignal:r.abortSignal})}static async readString(t,r={}){const n=await Dt.readBytes(t,r);return new TextDecoder().decode(n)}static async readMapPair(t,r,n={}){
const i=await Dt.readString(t,n),a=await r(t,n);return{key:i,value:a}}static async readMap(t,r,n={}){const i=s((c,l={})=>Dt.readMapPair(c,r,l),"readPairMethod"),
a=await Dt.readArray(t,i,n),o={};for(const c of a)o[c.key]=c.value;return o}static async readArray(t,r,n={}){const i=[];for(let a=await Dt.readLong(t,n);a!==0;a=
await Dt.readLong(t,n))for(a<0&&(await Dt.readLong(t,n),a=-a);a--;){const o=await r(t,n);i.push(o)}return i}},Qn;(function(e){e.RECORD="record",e.ENUM="enum",e.
ARRAY="array",e.MAP="map",e.UNION="union",e.FIXED="fixed"})(Qn||(Qn={}));var Tt;(function(e){e.NULL="null",e.BOOLEAN="boolean",e.INT="int",e.LONG="long",e.FLOAT=
"float",e.DOUBLE="double",e.BYTES="bytes",e.STRING="string"})(Tt||(Tt={}));var Ui=class gn{static{s(this,"_AvroType")}static fromSchema(t){return typeof t=="str\
ing"?gn.fromStringSchema(t):Array.isArray(t)?gn.fromArraySchema(t):gn.fromObjectSchema(t)}static fromStringSchema(t){switch(t){case Tt.NULL:case Tt.BOOLEAN:case Tt.
INT:case Tt.LONG:case Tt.FLOAT:case Tt.DOUBLE:case Tt.BYTES:case Tt.STRING:return new aT(t);default:throw new Error(`Unexpected Avro type ${t}`)}}static fromArraySchema(t){
return new oT(t.map(gn.fromSchema))}static fromObjectSchema(t){const r=t.type;try{return gn.fromStringSchema(r)}catch{}switch(r){case Qn.RECORD:if(t.aliases)throw new Error(
`aliases currently is not supported, schema: ${t}`);if(!t.name)throw new Error(`Required attribute 'name' doesn't exist on schema: ${t}`);const n={};if(!t.fields)
throw new Error(`Required attribute 'fields' doesn't exist on schema: ${t}`);for(const i of t.fields)n[i.name]=gn.fromSchema(i.type);return new cT(n,t.name);case Qn.
ENUM:if(t.aliases)throw new Error(`aliases currently is not supported, schema: ${t}`);if(!t.symbols)throw new Error(`Required attribute 'symbols' doesn't exist \
on schema: ${t}`);return new sT(t.symbols);case Qn.MAP:if(!t.values)throw new Error(`Required attribute 'values' doesn't exist on schema: ${t}`);return new lT(gn.
fromSchema(t.values));case Qn.ARRAY:case Qn.FIXED:default:throw new Error(`Unexpected Avro type ${r} in ${t}`)}}},aT=class extends Ui{static{s(this,"AvroPrimiti\
veType")}_primitive;constructor(e){super(),this._primitive=e}read(e,t={}){switch(this._primitive){case Tt.NULL:return wt.readNull();case Tt.BOOLEAN:return wt.readBoolean(
e,t);case Tt.INT:return wt.readInt(e,t);case Tt.LONG:return wt.readLong(e,t);case Tt.FLOAT:return wt.readFloat(e,t);case Tt.DOUBLE:return wt.readDouble(e,t);case Tt.
BYTES:return wt.readBytes(e,t);case Tt.STRING:return wt.readString(e,t);default:throw new Error("Unknown Avro Primitive")}}},sT=class extends Ui{static{s(this,"\
AvroEnumType")}_symbols;constructor(e){super(),this._symbols=e}async read(e,t={}){const r=await wt.readInt(e,t);return this._symbols[r]}},oT=class extends Ui{static{
s(this,"AvroUnionType")}_types;constructor(e){super(),this._types=e}async read(e,t={}){const r=await wt.readInt(e,t);return this._types[r].read(e,t)}},lT=class extends Ui{static{
s(this,"AvroMapType")}_itemType;constructor(e){super(),this._itemType=e}read(e,t={}){const r=s((n,i)=>this._itemType.read(n,i),"readItemMethod");return wt.readMap(
e,r,t)}},cT=class extends Ui{static{s(this,"AvroRecordType")}_name;_fields;constructor(e,t){super(),this._fields=e,this._name=t}async read(e,t={}){const r={};r.
$schema=this._name;for(const n in this._fields)Object.prototype.hasOwnProperty.call(this._fields,n)&&(r[n]=await this._fields[n].read(e,t));return r}};function zg(e,t){
if(e===t)return!0;if(e==null||t==null||e.length!==t.length)return!1;for(let r=0;r<e.length;++r)if(e[r]!==t[r])return!1;return!0}s(zg,"arraysEqual");var dT=class{static{
s(this,"AvroReader")}_dataStream;_headerStream;_syncMarker;_metadata;_itemType;_itemsRemainingInBlock;_initialBlockOffset;_blockOffset;get blockOffset(){return this.
_blockOffset}_objectIndex;get objectIndex(){return this._objectIndex}_initialized;constructor(e,t,r,n){this._dataStream=e,this._headerStream=t||e,this._initialized=
!1,this._blockOffset=r||0,this._objectIndex=n||0,this._initialBlockOffset=r||0}async initialize(e={}){const t=await wt.readFixedBytes(this._headerStream,Lg.length,
{abortSignal:e.abortSignal});if(!zg(t,Lg))throw new Error("Stream is not an Avro file.");this._metadata=await wt.readMap(this._headerStream,wt.readString,{abortSignal:e.
abortSignal});const r=this._metadata[nT];if(!(r==null||r==="null"))throw new Error("Codecs are not supported");this._syncMarker=await wt.readFixedBytes(this._headerStream,
Dg,{abortSignal:e.abortSignal});const n=JSON.parse(this._metadata[iT]);if(this._itemType=Ui.fromSchema(n),this._blockOffset===0&&(this._blockOffset=this._initialBlockOffset+
this._dataStream.position),this._itemsRemainingInBlock=await wt.readLong(this._dataStream,{abortSignal:e.abortSignal}),await wt.readLong(this._dataStream,{abortSignal:e.
abortSignal}),this._initialized=!0,this._objectIndex&&this._objectIndex>0)for(let i=0;i<this._objectIndex;i++)await this._itemType.read(this._dataStream,{abortSignal:e.
abortSignal}),this._itemsRemainingInBlock--}hasNext(){return!this._initialized||this._itemsRemainingInBlock>0}async*parseObjects(e={}){for(this._initialized||await this.
initialize(e);this.hasNext();){const t=await this._itemType.read(this._dataStream,{abortSignal:e.abortSignal});if(this._itemsRemainingInBlock--,this._objectIndex++,
this._itemsRemainingInBlock===0){const r=await wt.readFixedBytes(this._dataStream,Dg,{abortSignal:e.abortSignal});if(this._blockOffset=this._initialBlockOffset+
this._dataStream.position,this._objectIndex=0,!zg(this._syncMarker,r))throw new Error("Stream is not a valid Avro file.");try{this._itemsRemainingInBlock=await wt.
readLong(this._dataStream,{abortSignal:e.abortSignal})}catch{this._itemsRemainingInBlock=0}this._itemsRemainingInBlock>0&&await wt.readLong(this._dataStream,{abortSignal:e.
abortSignal})}yield t}}},uT=class{static{s(this,"AvroReadable")}};import{Buffer as mT}from"buffer";var Fg=new Sn("Reading from the avro stream was aborted."),fT=class extends uT{static{
s(this,"AvroReadableFromStream")}_position;_readable;toUint8Array(e){return typeof e=="string"?mT.from(e):e}constructor(e){super(),this._readable=e,this._position=
0}get position(){return this._position}async read(e,t={}){if(t.abortSignal?.aborted)throw Fg;if(e<0)throw new Error(`size parameter should be positive: ${e}`);if(e===
0)return new Uint8Array;if(!this._readable.readable)throw new Error("Stream no longer readable.");const r=this._readable.read(e);return r?(this._position+=r.length,
this.toUint8Array(r)):new Promise((n,i)=>{const a=s(()=>{this._readable.removeListener("readable",o),this._readable.removeListener("error",c),this._readable.removeListener(
"end",c),this._readable.removeListener("close",c),t.abortSignal&&t.abortSignal.removeEventListener("abort",l)},"cleanUp"),o=s(()=>{const d=this._readable.read(e);
d&&(this._position+=d.length,a(),n(this.toUint8Array(d)))},"readableCallback"),c=s(()=>{a(),i()},"rejectCallback"),l=s(()=>{a(),i(Fg)},"abortHandler");this._readable.
on("readable",o),this._readable.once("error",c),this._readable.once("end",c),this._readable.once("close",c),t.abortSignal&&t.abortSignal.addEventListener("abort",
l)})}},pT=class extends rT{static{s(this,"BlobQuickQueryStream")}source;avroReader;avroIter;avroPaused=!0;onProgress;onError;constructor(e,t={}){super(),this.source=
e,this.onProgress=t.onProgress,this.onError=t.onError,this.avroReader=new dT(new fT(this.source)),this.avroIter=this.avroReader.parseObjects({abortSignal:t.abortSignal})}_read(){
this.avroPaused&&this.readInternal().catch(e=>{this.emit("error",e)})}async readInternal(){this.avroPaused=!1;let e;do{if(e=await this.avroIter.next(),e.done)break;
const t=e.value,r=t.$schema;if(typeof r!="string")throw Error("Missing schema in avro record.");switch(r){case"com.microsoft.azure.storage.queryBlobContents.res\
ultData":{const n=t.data;if(!(n instanceof Uint8Array))throw Error("Invalid data in avro result record.");this.push(Buffer.from(n))||(this.avroPaused=!0)}break;case"\
com.microsoft.azure.storage.queryBlobContents.progress":{const n=t.bytesScanned;if(typeof n!="number")throw Error("Invalid bytesScanned in avro progress record.");
this.onProgress&&this.onProgress({loadedBytes:n})}break;case"com.microsoft.azure.storage.queryBlobContents.end":if(this.onProgress){const n=t.totalBytes;if(typeof n!=
"number")throw Error("Invalid totalBytes in avro end record.");this.onProgress({loadedBytes:n})}this.push(null);break;case"com.microsoft.azure.storage.queryBlob\
Contents.error":if(this.onError){const n=t.fatal;if(typeof n!="boolean")throw Error("Invalid fatal in avro error record.");const i=t.name;if(typeof i!="string")
throw Error("Invalid name in avro error record.");const a=t.description;if(typeof a!="string")throw Error("Invalid description in avro error record.");const o=t.
position;if(typeof o!="number")throw Error("Invalid position in avro error record.");this.onError({position:o,name:i,isFatal:n,description:a})}break;default:throw Error(
`Unknown schema ${r} in avro progress record.`)}}while(!e.done&&!this.avroPaused)}},hT=class{static{s(this,"BlobQueryResponse")}get acceptRanges(){return this.originalResponse.
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
return this.originalResponse.contentCrc64}get blobBody(){}get readableStreamBody(){return Rt?this.blobDownloadStream:void 0}get _response(){return this.originalResponse.
_response}originalResponse;blobDownloadStream;constructor(e,t={}){this.originalResponse=e,this.blobDownloadStream=new pT(this.originalResponse.readableStreamBody,
t)}},Ug;(function(e){e.Hot="Hot",e.Cool="Cool",e.Cold="Cold",e.Archive="Archive"})(Ug||(Ug={}));var Hg;(function(e){e.P4="P4",e.P6="P6",e.P10="P10",e.P15="P15",
e.P20="P20",e.P30="P30",e.P40="P40",e.P50="P50",e.P60="P60",e.P70="P70",e.P80="P80"})(Hg||(Hg={}));function qn(e){if(e!==void 0)return e}s(qn,"toAccessTier");function Pt(e,t){
if(e&&!t)throw new RangeError("Customer-provided encryption key must be used over HTTPS.");e&&!e.encryptionAlgorithm&&(e.encryptionAlgorithm=I0)}s(Pt,"ensureCpk\
IfSpecified");var Qg;(function(e){e.StorageOAuthScopes="https://storage.azure.com/.default",e.DiskComputeOAuthScopes="https://disk.compute.azure.com/.default"})(
Qg||(Qg={}));function jl(e){const t=(e._response.parsedBody.pageRange||[]).map(n=>({offset:n.start,count:n.end-n.start})),r=(e._response.parsedBody.clearRange||
[]).map(n=>({offset:n.start,count:n.end-n.start}));return{...e,pageRange:t,clearRange:r,_response:{...e._response,parsedBody:{pageRange:t,clearRange:r}}}}s(jl,"\
rangeResponseFromModel");var VP=mi("core-lro"),gT=class ry extends Error{static{s(this,"_PollerStoppedError")}constructor(t){super(t),this.name="PollerStoppedEr\
ror",Object.setPrototypeOf(this,ry.prototype)}},yT=class ny extends Error{static{s(this,"_PollerCancelledError")}constructor(t){super(t),this.name="PollerCancel\
ledError",Object.setPrototypeOf(this,ny.prototype)}},AT=class{static{s(this,"Poller")}constructor(e){this.resolveOnUnsuccessful=!1,this.stopped=!0,this.pollProgressCallbacks=
[],this.operation=e,this.promise=new Promise((t,r)=>{this.resolve=t,this.reject=r}),this.promise.catch(()=>{})}async startPolling(e={}){for(this.stopped&&(this.
stopped=!1);!this.isStopped()&&!this.isDone();)await this.poll(e),await this.delay()}async pollOnce(e={}){this.isDone()||(this.operation=await this.operation.update(
{abortSignal:e.abortSignal,fireProgress:this.fireProgress.bind(this)})),this.processUpdatedState()}fireProgress(e){for(const t of this.pollProgressCallbacks)t(e)}async cancelOnce(e={}){
this.operation=await this.operation.cancel(e)}poll(e={}){if(!this.pollOncePromise){this.pollOncePromise=this.pollOnce(e);const t=s(()=>{this.pollOncePromise=void 0},
"clearPollOncePromise");this.pollOncePromise.then(t,t).catch(this.reject)}return this.pollOncePromise}processUpdatedState(){if(this.operation.state.error&&(this.
stopped=!0,!this.resolveOnUnsuccessful))throw this.reject(this.operation.state.error),this.operation.state.error;if(this.operation.state.isCancelled&&(this.stopped=
!0,!this.resolveOnUnsuccessful)){const e=new yT("Operation was canceled");throw this.reject(e),e}this.isDone()&&this.resolve&&this.resolve(this.getResult())}async pollUntilDone(e={}){
return this.stopped&&this.startPolling(e).catch(this.reject),this.processUpdatedState(),this.promise}onProgress(e){return this.pollProgressCallbacks.push(e),()=>{
this.pollProgressCallbacks=this.pollProgressCallbacks.filter(t=>t!==e)}}isDone(){const e=this.operation.state;return!!(e.isCompleted||e.isCancelled||e.error)}stopPolling(){
this.stopped||(this.stopped=!0,this.reject&&this.reject(new gT("This poller is already stopped")))}isStopped(){return this.stopped}cancelOperation(e={}){if(!this.
cancelPromise)this.cancelPromise=this.cancelOnce(e);else if(e.abortSignal)throw new Error("A cancel request is currently pending");return this.cancelPromise}getOperationState(){
return this.operation.state}getResult(){return this.operation.state.result}toString(){return this.operation.toString()}},bT=class extends AT{static{s(this,"Blob\
BeginCopyFromUrlPoller")}intervalInMs;constructor(e){const{blobClient:t,copySource:r,intervalInMs:n=15e3,onProgress:i,resumeFrom:a,startCopyFromURLOptions:o}=e;
let c;a&&(c=JSON.parse(a).state);const l=ka({...c,blobClient:t,copySource:r,startCopyFromURLOptions:o});super(l),typeof i=="function"&&this.onProgress(i),this.intervalInMs=
n}delay(){return yu(this.intervalInMs)}},vT=s(async function(t={}){const r=this.state,{copyId:n}=r;return r.isCompleted?ka(r):n?(await r.blobClient.abortCopyFromURL(
n,{abortSignal:t.abortSignal}),r.isCancelled=!0,ka(r)):(r.isCancelled=!0,ka(r))},"cancel2"),NT=s(async function(t={}){const r=this.state,{blobClient:n,copySource:i,
startCopyFromURLOptions:a}=r;if(r.isStarted){if(!r.isCompleted)try{const o=await r.blobClient.getProperties({abortSignal:t.abortSignal}),{copyStatus:c,copyProgress:l}=o,
d=r.copyProgress;l&&(r.copyProgress=l),c==="pending"&&l!==d&&typeof t.fireProgress=="function"?t.fireProgress(r):c==="success"?(r.result=o,r.isCompleted=!0):c===
"failed"&&(r.error=new Error(`Blob copy failed with reason: "${o.copyStatusDescription||"unknown"}"`),r.isCompleted=!0)}catch(o){r.error=o,r.isCompleted=!0}}else{
r.isStarted=!0;const o=await n.startCopyFromURL(i,a);r.copyId=o.copyId,o.copyStatus==="success"&&(r.result=o,r.isCompleted=!0)}return ka(r)},"update2"),wT=s(function(){
return JSON.stringify({state:this.state},(t,r)=>{if(t!=="blobClient")return r})},"toString2");function ka(e){return{state:{...e},cancel:vT,toString:wT,update:NT}}
s(ka,"makeBlobBeginCopyFromURLPollOperation");function ur(e){if(e.offset<0)throw new RangeError("Range.offset cannot be smaller than 0.");if(e.count&&e.count<=0)
throw new RangeError("Range.count must be larger than 0. Leave it undefined if you want a range from offset to the end.");return e.count?`bytes=${e.offset}-${e.
offset+e.count-1}`:`bytes=${e.offset}-`}s(ur,"rangeToString");import{EventEmitter as CT}from"events";var Oa;(function(e){e[e.Good=0]="Good",e[e.Error=1]="Error"})(
Oa||(Oa={}));var qg=class{static{s(this,"Batch")}concurrency;actives=0;completed=0;offset=0;operations=[];state=Oa.Good;emitter;constructor(e=5){if(e<1)throw new RangeError(
"concurrency must be larger than 0");this.concurrency=e,this.emitter=new CT}addOperation(e){this.operations.push(async()=>{try{this.actives++,await e(),this.actives--,
this.completed++,this.parallelExecute()}catch(t){this.emitter.emit("error",t)}})}async do(){return this.operations.length===0?Promise.resolve():(this.parallelExecute(),
new Promise((e,t)=>{this.emitter.on("finish",e),this.emitter.on("error",r=>{this.state=Oa.Error,t(r)})}))}nextOperation(){return this.offset<this.operations.length?
this.operations[this.offset++]:null}parallelExecute(){if(this.state!==Oa.Error){if(this.completed>=this.operations.length){this.emitter.emit("finish");return}for(;this.
actives<this.concurrency;){const e=this.nextOperation();if(e)e();else return}}}};import Gl from"node:fs";import IT from"node:util";async function xT(e,t,r,n,i){
let a=0;const o=n-r;return new Promise((c,l)=>{const d=setTimeout(()=>l(new Error("The operation cannot be completed in timeout.")),N0);e.on("readable",()=>{if(a>=
o){clearTimeout(d),c();return}let u;for(;(u=e.read())!==null;){typeof u=="string"&&(u=Buffer.from(u,i));const f=a+u.length>o?o-a:u.length;if(t.fill(u.slice(0,f),
r+a,r+a+f),a+=f,a>=o){clearTimeout(d),c();return}}}),e.on("end",()=>{clearTimeout(d),a<o&&l(new Error(`Stream drains before getting enough data needed. Data rea\
d: ${a}, data need: ${o}`)),c()}),e.on("error",u=>{clearTimeout(d),l(u)})})}s(xT,"streamToBuffer");async function ET(e,t){return new Promise((r,n)=>{const i=Gl.
createWriteStream(t);e.on("error",a=>{n(a)}),i.on("error",a=>{n(a)}),i.on("close",r),e.pipe(i)})}s(ET,"readStreamToLocalFile");var ST=IT.promisify(Gl.stat),_T=Gl.
createReadStream,Ys=class Jl extends HB{static{s(this,"_BlobClient")}blobContext;_name;_containerName;_versionId;_snapshot;blobClientConfig;get name(){return this.
_name}get containerName(){return this._containerName}constructor(t,r,n,i){i=i||{};let a,o;if(Os(r))o=t,a=r,i=n;else if(Rt&&r instanceof cr||r instanceof $t||_n(
r))o=t,i=n,a=Ft(r,i);else if(!r&&typeof r!="string")o=t,n&&typeof n!="string"&&(i=n),a=Ft(new $t,i);else if(r&&typeof r=="string"&&n&&typeof n=="string"){const c=r,
l=n,d=Gs(t);if(d.kind==="AccountConnString")if(Rt){const u=new cr(d.accountName,d.accountKey);o=Ht(Ht(d.url,encodeURIComponent(c)),encodeURIComponent(l)),i.proxyOptions||
(i.proxyOptions=vs(d.proxyUri)),a=Ft(u,i)}else throw new Error("Account connection string is only supported in Node.js environment");else if(d.kind==="SASConnSt\
ring")o=Ht(Ht(d.url,encodeURIComponent(c)),encodeURIComponent(l))+"?"+d.accountSas,a=Ft(new $t,i);else throw new Error("Connection string must be either an Acco\
unt connection string or a SAS connection string")}else throw new Error("Expecting non-empty strings for containerName and blobName parameters");super(o,a),{blobName:this.
_name,containerName:this._containerName}=this.getBlobAndContainerNamesFromUrl(),this.blobContext=this.storageClientContext.blob,this._snapshot=xg(this.url,kn.Parameters.
SNAPSHOT),this._versionId=xg(this.url,kn.Parameters.VERSIONID),this.blobClientConfig=i}withSnapshot(t){return new Jl(Pa(this.url,kn.Parameters.SNAPSHOT,t.length===
0?void 0:t),this.pipeline,this.blobClientConfig)}withVersion(t){return new Jl(Pa(this.url,kn.Parameters.VERSIONID,t.length===0?void 0:t),this.pipeline,this.blobClientConfig)}getAppendBlobClient(){
return new BT(this.url,this.pipeline,this.blobClientConfig)}getBlockBlobClient(){return new TT(this.url,this.pipeline,this.blobClientConfig)}getPageBlobClient(){
return new PT(this.url,this.pipeline,this.blobClientConfig)}async download(t=0,r,n={}){return n.conditions=n.conditions||{},n.conditions=n.conditions||{},Pt(n.customerProvidedKey,
this.isHttps),ze.withSpan("BlobClient-download",n,async i=>{let a=n.contentChecksumAlgorithm??this.blobClientConfig?.downloadContentChecksumAlgorithm;a===void 0?
a="Customized":a==="Auto"&&(a="StorageCrc64"),a==="StorageCrc64"&&await nn.init();const o=He(await this.blobContext.download({abortSignal:n.abortSignal,leaseAccessConditions:n.
conditions,modifiedAccessConditions:{...n.conditions,ifTags:n.conditions?.tagConditions},requestOptions:{onDownloadProgress:Rt?void 0:n.onProgress},range:t===0&&
!r?void 0:ur({offset:t,count:r}),rangeGetContentMD5:n.rangeGetContentMD5,rangeGetContentCRC64:n.rangeGetContentCrc64,snapshot:n.snapshot,cpkInfo:n.customerProvidedKey,
tracingOptions:i.tracingOptions,structuredBodyType:a==="StorageCrc64"?"XSM/1.0; properties=crc64":void 0})),c={...o,_response:o._response,objectReplicationDestinationPolicyId:o.
objectReplicationPolicyId,objectReplicationSourceProperties:Pg(o.objectReplicationRules)};if(!Rt)return a==="StorageCrc64"&&(c.blobBody=qE(await c.blobBody)),c;
if((n.maxRetryRequests===void 0||n.maxRetryRequests<0)&&(n.maxRetryRequests=v0),o.contentLength===void 0)throw new RangeError("File download response doesn't co\
ntain valid content length header");if(a==="StorageCrc64"&&o.structuredContentLength===void 0)throw new RangeError("Unexpected structured content length");if(!o.
etag)throw new RangeError("File download response doesn't contain valid etag header");const l=a==="StorageCrc64"?o.structuredContentLength:o.contentLength;return new tT(
c,async d=>{const u={leaseAccessConditions:n.conditions,modifiedAccessConditions:{ifMatch:n.conditions.ifMatch||o.etag,ifModifiedSince:n.conditions.ifModifiedSince,
ifNoneMatch:n.conditions.ifNoneMatch,ifUnmodifiedSince:n.conditions.ifUnmodifiedSince,ifTags:n.conditions?.tagConditions},range:ur({count:t+l-d,offset:d}),rangeGetContentMD5:n.
rangeGetContentMD5,rangeGetContentCRC64:n.rangeGetContentCrc64,snapshot:n.snapshot,cpkInfo:n.customerProvidedKey,structuredBodyType:a==="StorageCrc64"?"XSM/1.0;\
 properties=crc64":void 0},f=(await this.blobContext.download({abortSignal:n.abortSignal,...u})).readableStreamBody;return a==="StorageCrc64"?Lm(f,{}):f},t,l,{maxRetryRequests:n.
maxRetryRequests,onProgress:n.onProgress})})}async exists(t={}){return ze.withSpan("BlobClient-exists",t,async r=>{try{return Pt(t.customerProvidedKey,this.isHttps),
await this.getProperties({abortSignal:t.abortSignal,customerProvidedKey:t.customerProvidedKey,conditions:t.conditions,tracingOptions:r.tracingOptions}),!0}catch(n){
if(n.statusCode===404)return!1;if(n.statusCode===409&&(n.details.errorCode===_0||n.details.errorCode===B0))return!0;throw n}})}async getProperties(t={}){return t.
conditions=t.conditions||{},Pt(t.customerProvidedKey,this.isHttps),ze.withSpan("BlobClient-getProperties",t,async r=>{const n=He(await this.blobContext.getProperties(
{abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},cpkInfo:t.customerProvidedKey,
tracingOptions:r.tracingOptions}));return{...n,_response:n._response,objectReplicationDestinationPolicyId:n.objectReplicationPolicyId,objectReplicationSourceProperties:Pg(
n.objectReplicationRules)}})}async delete(t={}){return t.conditions=t.conditions||{},ze.withSpan("BlobClient-delete",t,async r=>He(await this.blobContext.delete(
{abortSignal:t.abortSignal,deleteSnapshots:t.deleteSnapshots,leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},
tracingOptions:r.tracingOptions,accessTierIfModifiedSince:t.conditions?.accessTierIfModifiedSince,accessTierIfUnmodifiedSince:t.conditions?.accessTierIfUnmodifiedSince})))}async deleteIfExists(t={}){
return ze.withSpan("BlobClient-deleteIfExists",t,async r=>{try{const n=He(await this.delete(r));return{succeeded:!0,...n,_response:n._response}}catch(n){if(n.details?.
errorCode==="BlobNotFound")return{succeeded:!1,...n.response?.parsedHeaders,_response:n.response};throw n}})}async undelete(t={}){return ze.withSpan("BlobClient\
-undelete",t,async r=>He(await this.blobContext.undelete({abortSignal:t.abortSignal,tracingOptions:r.tracingOptions})))}async setHTTPHeaders(t,r={}){return r.conditions=
r.conditions||{},Pt(r.customerProvidedKey,this.isHttps),ze.withSpan("BlobClient-setHTTPHeaders",r,async n=>He(await this.blobContext.setHttpHeaders({abortSignal:r.
abortSignal,blobHttpHeaders:t,leaseAccessConditions:r.conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},tracingOptions:n.
tracingOptions})))}async setMetadata(t,r={}){return r.conditions=r.conditions||{},Pt(r.customerProvidedKey,this.isHttps),ze.withSpan("BlobClient-setMetadata",r,
async n=>He(await this.blobContext.setMetadata({abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,metadata:t,modifiedAccessConditions:{...r.conditions,
ifTags:r.conditions?.tagConditions},cpkInfo:r.customerProvidedKey,encryptionScope:r.encryptionScope,tracingOptions:n.tracingOptions})))}async setTags(t,r={}){return ze.
withSpan("BlobClient-setTags",r,async n=>He(await this.blobContext.setTags({abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,modifiedAccessConditions:{
...r.conditions,ifTags:r.conditions?.tagConditions},blobModifiedAccessConditions:r.conditions,tracingOptions:n.tracingOptions,tags:FB(t)})))}async getTags(t={}){
return ze.withSpan("BlobClient-getTags",t,async r=>{const n=He(await this.blobContext.getTags({abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,modifiedAccessConditions:{
...t.conditions,ifTags:t.conditions?.tagConditions},blobModifiedAccessConditions:t.conditions,tracingOptions:r.tracingOptions}));return{...n,_response:n._response,
tags:UB({blobTagSet:n.blobTagSet})||{}}})}getBlobLeaseClient(t){return new VB(this,t)}async createSnapshot(t={}){return t.conditions=t.conditions||{},Pt(t.customerProvidedKey,
this.isHttps),ze.withSpan("BlobClient-createSnapshot",t,async r=>He(await this.blobContext.createSnapshot({abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,
metadata:t.metadata,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},cpkInfo:t.customerProvidedKey,encryptionScope:t.encryptionScope,
tracingOptions:r.tracingOptions})))}async beginCopyFromURL(t,r={}){const n={abortCopyFromURL:s((...a)=>this.abortCopyFromURL(...a),"abortCopyFromURL"),getProperties:s(
(...a)=>this.getProperties(...a),"getProperties"),startCopyFromURL:s((...a)=>this.startCopyFromURL(...a),"startCopyFromURL")},i=new bT({blobClient:n,copySource:t,
intervalInMs:r.intervalInMs,onProgress:r.onProgress,resumeFrom:r.resumeFrom,startCopyFromURLOptions:r});return await i.poll(),i}async abortCopyFromURL(t,r={}){return ze.
withSpan("BlobClient-abortCopyFromURL",r,async n=>He(await this.blobContext.abortCopyFromURL(t,{abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,tracingOptions:n.
tracingOptions})))}async syncCopyFromURL(t,r={}){return r.conditions=r.conditions||{},r.sourceConditions=r.sourceConditions||{},ze.withSpan("BlobClient-syncCopy\
FromURL",r,async n=>He(await this.blobContext.copyFromURL(t,{abortSignal:r.abortSignal,metadata:r.metadata,leaseAccessConditions:r.conditions,modifiedAccessConditions:{
...r.conditions,ifTags:r.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:r.sourceConditions?.ifMatch,sourceIfModifiedSince:r.sourceConditions?.
ifModifiedSince,sourceIfNoneMatch:r.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:r.sourceConditions?.ifUnmodifiedSince},sourceContentMD5:r.sourceContentMD5,
copySourceAuthorization:Ra(r.sourceAuthorization),tier:qn(r.tier),blobTagsString:Hn(r.tags),immutabilityPolicyExpiry:r.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:r.
immutabilityPolicy?.policyMode,legalHold:r.legalHold,encryptionScope:r.encryptionScope,copySourceTags:r.copySourceTags,fileRequestIntent:r.sourceShareTokenIntent,
tracingOptions:n.tracingOptions})))}async setAccessTier(t,r={}){return ze.withSpan("BlobClient-setAccessTier",r,async n=>He(await this.blobContext.setTier(qn(t),
{abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},rehydratePriority:r.
rehydratePriority,tracingOptions:n.tracingOptions})))}async downloadToBuffer(t,r,n,i={}){let a,o=0,c=0,l=i;t instanceof Buffer?(a=t,o=r||0,c=typeof n=="number"?
n:0):(o=typeof t=="number"?t:0,c=typeof r=="number"?r:0,l=n||{});let d=l.blockSize??0;if(d<0)throw new RangeError("blockSize option must be >= 0");if(d===0&&(d=
xl),o<0)throw new RangeError("offset option must be >= 0");if(c&&c<=0)throw new RangeError("count option must be greater than 0");return l.conditions||(l.conditions=
{}),ze.withSpan("BlobClient-downloadToBuffer",l,async u=>{if(!c){const p=await this.getProperties({...l,tracingOptions:u.tracingOptions});if(c=p.contentLength-o,
c<0)throw new RangeError(`offset ${o} shouldn't be larger than blob size ${p.contentLength}`)}if(!a)try{a=Buffer.alloc(c)}catch(p){throw new Error(`Unable to al\
locate the buffer of size: ${c}(in bytes). Please try passing your own buffer to the "downloadToBuffer" method or try using other methods like "download" or "do\
wnloadToFile".	 ${p.message}`)}if(a.length<c)throw new RangeError(`The buffer's size should be equal to or larger than the request count of bytes: ${c}`);let f=0;
const m=new qg(l.concurrency);for(let p=o;p<o+c;p=p+d)m.addOperation(async()=>{let g=o+c;p+d<g&&(g=p+d);const b=(await this.download(p,g-p,{abortSignal:l.abortSignal,
conditions:l.conditions,maxRetryRequests:l.maxRetryRequestsPerBlock,customerProvidedKey:l.customerProvidedKey,contentChecksumAlgorithm:l.contentChecksumAlgorithm,
tracingOptions:u.tracingOptions})).readableStreamBody;await xT(b,a,p-o,g-o),f+=g-p,l.onProgress&&l.onProgress({loadedBytes:f})});return await m.do(),a})}async downloadToFile(t,r=0,n,i={}){
return ze.withSpan("BlobClient-downloadToFile",i,async a=>{const o=await this.download(r,n,{...i,tracingOptions:a.tracingOptions});return o.readableStreamBody&&
await ET(o.readableStreamBody,t),o.blobDownloadStream=void 0,o})}getBlobAndContainerNamesFromUrl(){let t,r;try{const n=new URL(this.url);if(n.host.split(".")[1]===
"blob"){const i=n.pathname.match("/([^/]*)(/(.*))?");t=i[1],r=i[3]}else if(Bg(n)){const i=n.pathname.match("/([^/]*)/([^/]*)(/(.*))?");t=i[2],r=i[4]}else{const i=n.
pathname.match("/([^/]*)(/(.*))?");t=i[1],r=i[3]}if(t=decodeURIComponent(t),r=decodeURIComponent(r),r=r.replace(/\\/g,"/"),!t)throw new Error("Provided containe\
rName is invalid.");return{blobName:r,containerName:t}}catch{throw new Error("Unable to extract blobName and containerName with provided information.")}}async startCopyFromURL(t,r={}){
return ze.withSpan("BlobClient-startCopyFromURL",r,async n=>(r.conditions=r.conditions||{},r.sourceConditions=r.sourceConditions||{},He(await this.blobContext.startCopyFromURL(
t,{abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,metadata:r.metadata,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},
sourceModifiedAccessConditions:{sourceIfMatch:r.sourceConditions.ifMatch,sourceIfModifiedSince:r.sourceConditions.ifModifiedSince,sourceIfNoneMatch:r.sourceConditions.
ifNoneMatch,sourceIfUnmodifiedSince:r.sourceConditions.ifUnmodifiedSince,sourceIfTags:r.sourceConditions.tagConditions},immutabilityPolicyExpiry:r.immutabilityPolicy?.
expiriesOn,immutabilityPolicyMode:r.immutabilityPolicy?.policyMode,legalHold:r.legalHold,rehydratePriority:r.rehydratePriority,tier:qn(r.tier),blobTagsString:Hn(
r.tags),sealBlob:r.sealBlob,tracingOptions:n.tracingOptions}))))}generateSasUrl(t){return new Promise(r=>{if(!(this.credential instanceof cr))throw new RangeError(
"Can only generate the SAS when the client is initialized with a shared key credential");const n=Og({containerName:this._containerName,blobName:this._name,snapshotTime:this.
_snapshot,versionId:this._versionId,...t},this.credential).toString();r(Eg(this.url,n))})}generateSasStringToSign(t){if(!(this.credential instanceof cr))throw new RangeError(
"Can only generate the SAS when the client is initialized with a shared key credential");return ql({containerName:this._containerName,blobName:this._name,snapshotTime:this.
_snapshot,versionId:this._versionId,...t},this.credential).stringToSign}generateUserDelegationSasUrl(t,r){return new Promise(n=>{const i=Og({containerName:this.
_containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...t},r,this.accountName).toString();n(Eg(this.url,i))})}generateUserDelegationSasStringToSign(t,r){
return ql({containerName:this._containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...t},r,this.accountName).stringToSign}async deleteImmutabilityPolicy(t={}){
return ze.withSpan("BlobClient-deleteImmutabilityPolicy",t,async r=>He(await this.blobContext.deleteImmutabilityPolicy({tracingOptions:r.tracingOptions})))}async setImmutabilityPolicy(t,r={}){
return ze.withSpan("BlobClient-setImmutabilityPolicy",r,async n=>He(await this.blobContext.setImmutabilityPolicy({immutabilityPolicyExpiry:t.expiriesOn,immutabilityPolicyMode:t.
policyMode,tracingOptions:n.tracingOptions})))}async setLegalHold(t,r={}){return ze.withSpan("BlobClient-setLegalHold",r,async n=>He(await this.blobContext.setLegalHold(
t,{tracingOptions:n.tracingOptions})))}async getAccountInfo(t={}){return ze.withSpan("BlobClient-getAccountInfo",t,async r=>He(await this.blobContext.getAccountInfo(
{abortSignal:t.abortSignal,tracingOptions:r.tracingOptions})))}},BT=class iy extends Ys{static{s(this,"_AppendBlobClient")}appendBlobContext;constructor(t,r,n,i){
let a,o;if(i=i||{},Os(r))o=t,a=r,i=n;else if(Rt&&r instanceof cr||r instanceof $t||_n(r))o=t,i=n,a=Ft(r,i);else if(!r&&typeof r!="string")o=t,i=n,a=Ft(new $t,i);else if(r&&
typeof r=="string"&&n&&typeof n=="string"){const c=r,l=n,d=Gs(t);if(d.kind==="AccountConnString")if(Rt){const u=new cr(d.accountName,d.accountKey);o=Ht(Ht(d.url,
encodeURIComponent(c)),encodeURIComponent(l)),i.proxyOptions||(i.proxyOptions=vs(d.proxyUri)),a=Ft(u,i)}else throw new Error("Account connection string is only \
supported in Node.js environment");else if(d.kind==="SASConnString")o=Ht(Ht(d.url,encodeURIComponent(c)),encodeURIComponent(l))+"?"+d.accountSas,a=Ft(new $t,i);else
throw new Error("Connection string must be either an Account connection string or a SAS connection string")}else throw new Error("Expecting non-empty strings fo\
r containerName and blobName parameters");super(o,a),this.appendBlobContext=this.storageClientContext.appendBlob,this.blobClientConfig=i}withSnapshot(t){return new iy(
Pa(this.url,kn.Parameters.SNAPSHOT,t.length===0?void 0:t),this.pipeline,this.blobClientConfig)}async create(t={}){return t.conditions=t.conditions||{},Pt(t.customerProvidedKey,
this.isHttps),ze.withSpan("AppendBlobClient-create",t,async r=>He(await this.appendBlobContext.create(0,{abortSignal:t.abortSignal,blobHttpHeaders:t.blobHTTPHeaders,
leaseAccessConditions:t.conditions,metadata:t.metadata,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},cpkInfo:t.customerProvidedKey,
encryptionScope:t.encryptionScope,immutabilityPolicyExpiry:t.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:t.immutabilityPolicy?.policyMode,legalHold:t.
legalHold,blobTagsString:Hn(t.tags),tracingOptions:r.tracingOptions})))}async createIfNotExists(t={}){const r={ifNoneMatch:Jm};return ze.withSpan("AppendBlobCli\
ent-createIfNotExists",t,async n=>{try{const i=He(await this.create({...n,conditions:r}));return{succeeded:!0,...i,_response:i._response}}catch(i){if(i.details?.
errorCode==="BlobAlreadyExists")return{succeeded:!1,...i.response?.parsedHeaders,_response:i.response};throw i}})}async seal(t={}){return t.conditions=t.conditions||
{},ze.withSpan("AppendBlobClient-seal",t,async r=>He(await this.appendBlobContext.seal({abortSignal:t.abortSignal,appendPositionAccessConditions:t.conditions,leaseAccessConditions:t.
conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:r.tracingOptions})))}async appendBlock(t,r,n={}){return n.
conditions=n.conditions||{},Pt(n.customerProvidedKey,this.isHttps),ze.withSpan("AppendBlobClient-appendBlock",n,async i=>{const a={abortSignal:n.abortSignal,appendPositionAccessConditions:n.
conditions,leaseAccessConditions:n.conditions,modifiedAccessConditions:{...n.conditions,ifTags:n.conditions?.tagConditions},requestOptions:{onUploadProgress:n.onProgress},
cpkInfo:n.customerProvidedKey,encryptionScope:n.encryptionScope,tracingOptions:i.tracingOptions},o=await Ws(t,r,a,n,this.blobClientConfig?.uploadContentChecksumAlgorithm);
return He(await this.appendBlobContext.appendBlock(o.contentLength,o.body,a))})}async appendBlockFromURL(t,r,n,i={}){return i.conditions=i.conditions||{},i.sourceConditions=
i.sourceConditions||{},Pt(i.customerProvidedKey,this.isHttps),ze.withSpan("AppendBlobClient-appendBlockFromURL",i,async a=>He(await this.appendBlobContext.appendBlockFromUrl(
t,0,{abortSignal:i.abortSignal,sourceRange:ur({offset:r,count:n}),sourceContentMD5:i.sourceContentMD5,sourceContentCrc64:i.sourceContentCrc64,leaseAccessConditions:i.
conditions,appendPositionAccessConditions:i.conditions,modifiedAccessConditions:{...i.conditions,ifTags:i.conditions?.tagConditions},sourceModifiedAccessConditions:{
sourceIfMatch:i.sourceConditions?.ifMatch,sourceIfModifiedSince:i.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:i.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:i.
sourceConditions?.ifUnmodifiedSince},copySourceAuthorization:Ra(i.sourceAuthorization),cpkInfo:i.customerProvidedKey,encryptionScope:i.encryptionScope,fileRequestIntent:i.
sourceShareTokenIntent,tracingOptions:a.tracingOptions,sourceCpkInfo:{sourceEncryptionKey:i.sourceCustomerProvidedKey?.encryptionKey,sourceEncryptionAlgorithm:i.
sourceCustomerProvidedKey?.encryptionAlgorithm,sourceEncryptionKeySha256:i.sourceCustomerProvidedKey?.encryptionKeySha256}})))}},TT=class ay extends Ys{static{s(
this,"_BlockBlobClient")}_blobContext;blockBlobContext;constructor(t,r,n,i){let a,o;if(i=i||{},Os(r))o=t,a=r,i=n;else if(Rt&&r instanceof cr||r instanceof $t||_n(
r))o=t,i=n,a=Ft(r,i);else if(!r&&typeof r!="string")o=t,n&&typeof n!="string"&&(i=n),a=Ft(new $t,i);else if(r&&typeof r=="string"&&n&&typeof n=="string"){const c=r,
l=n,d=Gs(t);if(d.kind==="AccountConnString")if(Rt){const u=new cr(d.accountName,d.accountKey);o=Ht(Ht(d.url,encodeURIComponent(c)),encodeURIComponent(l)),i.proxyOptions||
(i.proxyOptions=vs(d.proxyUri)),a=Ft(u,i)}else throw new Error("Account connection string is only supported in Node.js environment");else if(d.kind==="SASConnSt\
ring")o=Ht(Ht(d.url,encodeURIComponent(c)),encodeURIComponent(l))+"?"+d.accountSas,a=Ft(new $t,i);else throw new Error("Connection string must be either an Acco\
unt connection string or a SAS connection string")}else throw new Error("Expecting non-empty strings for containerName and blobName parameters");super(o,a),this.
blockBlobContext=this.storageClientContext.blockBlob,this._blobContext=this.storageClientContext.blob,this.blobClientConfig=i}withSnapshot(t){return new ay(Pa(this.
url,kn.Parameters.SNAPSHOT,t.length===0?void 0:t),this.pipeline,this.blobClientConfig)}async query(t,r={}){if(Pt(r.customerProvidedKey,this.isHttps),!Rt)throw new Error(
"This operation currently is only supported in Node.js.");return ze.withSpan("BlockBlobClient-query",r,async n=>{const i=He(await this._blobContext.query({abortSignal:r.
abortSignal,queryRequest:{queryType:"SQL",expression:t,inputSerialization:Tg(r.inputTextConfiguration),outputSerialization:Tg(r.outputTextConfiguration)},leaseAccessConditions:r.
conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},cpkInfo:r.customerProvidedKey,tracingOptions:n.tracingOptions}));return new hT(
i,{abortSignal:r.abortSignal,onProgress:r.onProgress,onError:r.onError})})}async upload(t,r,n={}){return n.conditions=n.conditions||{},Pt(n.customerProvidedKey,
this.isHttps),ze.withSpan("BlockBlobClient-upload",n,async i=>{const a={abortSignal:n.abortSignal,blobHttpHeaders:n.blobHTTPHeaders,leaseAccessConditions:n.conditions,
metadata:n.metadata,modifiedAccessConditions:{...n.conditions,ifTags:n.conditions?.tagConditions},requestOptions:{onUploadProgress:n.onProgress},cpkInfo:n.customerProvidedKey,
encryptionScope:n.encryptionScope,immutabilityPolicyExpiry:n.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:n.immutabilityPolicy?.policyMode,legalHold:n.
legalHold,tier:qn(n.tier),blobTagsString:Hn(n.tags),tracingOptions:i.tracingOptions},o=await Ws(t,r,a,n,this.blobClientConfig?.uploadContentChecksumAlgorithm);return He(
await this.blockBlobContext.upload(o.contentLength,o.body,a))})}async syncUploadFromURL(t,r={}){return r.conditions=r.conditions||{},Pt(r.customerProvidedKey,this.
isHttps),ze.withSpan("BlockBlobClient-syncUploadFromURL",r,async n=>He(await this.blockBlobContext.putBlobFromUrl(0,t,{...r,blobHttpHeaders:r.blobHTTPHeaders,leaseAccessConditions:r.
conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:r.sourceConditions?.ifMatch,
sourceIfModifiedSince:r.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:r.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:r.sourceConditions?.ifUnmodifiedSince,
sourceIfTags:r.sourceConditions?.tagConditions},cpkInfo:r.customerProvidedKey,copySourceAuthorization:Ra(r.sourceAuthorization),tier:qn(r.tier),blobTagsString:Hn(
r.tags),copySourceTags:r.copySourceTags,fileRequestIntent:r.sourceShareTokenIntent,tracingOptions:n.tracingOptions,sourceCpkInfo:{sourceEncryptionKey:r.sourceCustomerProvidedKey?.
encryptionKey,sourceEncryptionAlgorithm:r.sourceCustomerProvidedKey?.encryptionAlgorithm,sourceEncryptionKeySha256:r.sourceCustomerProvidedKey?.encryptionKeySha256}})))}async stageBlock(t,r,n,i={}){
return Pt(i.customerProvidedKey,this.isHttps),ze.withSpan("BlockBlobClient-stageBlock",i,async a=>{const o={abortSignal:i.abortSignal,leaseAccessConditions:i.conditions,
requestOptions:{onUploadProgress:i.onProgress},cpkInfo:i.customerProvidedKey,encryptionScope:i.encryptionScope,tracingOptions:a.tracingOptions},c=await Ws(r,n,o,
i,this.blobClientConfig?.uploadContentChecksumAlgorithm);return He(await this.blockBlobContext.stageBlock(t,c.contentLength,c.body,o))})}async stageBlockFromURL(t,r,n=0,i,a={}){
return Pt(a.customerProvidedKey,this.isHttps),ze.withSpan("BlockBlobClient-stageBlockFromURL",a,async o=>He(await this.blockBlobContext.stageBlockFromURL(t,0,r,
{abortSignal:a.abortSignal,leaseAccessConditions:a.conditions,sourceContentMD5:a.sourceContentMD5,sourceContentCrc64:a.sourceContentCrc64,sourceRange:n===0&&!i?
void 0:ur({offset:n,count:i}),cpkInfo:a.customerProvidedKey,encryptionScope:a.encryptionScope,copySourceAuthorization:Ra(a.sourceAuthorization),fileRequestIntent:a.
sourceShareTokenIntent,tracingOptions:o.tracingOptions,sourceCpkInfo:{sourceEncryptionKey:a.sourceCustomerProvidedKey?.encryptionKey,sourceEncryptionAlgorithm:a.
sourceCustomerProvidedKey?.encryptionAlgorithm,sourceEncryptionKeySha256:a.sourceCustomerProvidedKey?.encryptionKeySha256}})))}async commitBlockList(t,r={}){return r.
conditions=r.conditions||{},Pt(r.customerProvidedKey,this.isHttps),ze.withSpan("BlockBlobClient-commitBlockList",r,async n=>He(await this.blockBlobContext.commitBlockList(
{latest:t},{abortSignal:r.abortSignal,blobHttpHeaders:r.blobHTTPHeaders,leaseAccessConditions:r.conditions,metadata:r.metadata,modifiedAccessConditions:{...r.conditions,
ifTags:r.conditions?.tagConditions},cpkInfo:r.customerProvidedKey,encryptionScope:r.encryptionScope,immutabilityPolicyExpiry:r.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:r.
immutabilityPolicy?.policyMode,legalHold:r.legalHold,tier:qn(r.tier),blobTagsString:Hn(r.tags),tracingOptions:n.tracingOptions})))}async getBlockList(t,r={}){return ze.
withSpan("BlockBlobClient-getBlockList",r,async n=>{const i=He(await this.blockBlobContext.getBlockList(t,{abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,
modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},tracingOptions:n.tracingOptions}));return i.committedBlocks||(i.committedBlocks=[]),
i.uncommittedBlocks||(i.uncommittedBlocks=[]),i})}async uploadData(t,r={}){return ze.withSpan("BlockBlobClient-uploadData",r,async n=>{if(Rt){let i;return t instanceof
Buffer?i=t:t instanceof ArrayBuffer?i=Buffer.from(t):(t=t,i=Buffer.from(t.buffer,t.byteOffset,t.byteLength)),this.uploadSeekableInternal((a,o)=>i.slice(a,a+o),i.
byteLength,n)}else{const i=new Blob([t]);return this.uploadSeekableInternal((a,o)=>i.slice(a,a+o),i.size,n)}})}async uploadBrowserData(t,r={}){return ze.withSpan(
"BlockBlobClient-uploadBrowserData",r,async n=>{const i=new Blob([t]);return this.uploadSeekableInternal((a,o)=>i.slice(a,a+o),i.size,n)})}async uploadSeekableInternal(t,r,n={}){
let i=n.blockSize??0;if(i<0||i>Il)throw new RangeError(`blockSize option must be >= 0 and <= ${Il}`);const a=n.maxSingleShotSize??Cl;if(a<0||a>Cl)throw new RangeError(
`maxSingleShotSize option must be >= 0 and <= ${Cl}`);if(i===0){if(r>Il*ks)throw new RangeError(`${r} is too larger to upload to a block blob.`);r>a&&(i=Math.ceil(
r/ks),i<xl&&(i=xl))}return n.blobHTTPHeaders||(n.blobHTTPHeaders={}),n.conditions||(n.conditions={}),ze.withSpan("BlockBlobClient-uploadSeekableInternal",n,async o=>{
if(r<=a)return He(await this.upload(t(0,r),r,o));const c=Math.floor((r-1)/i)+1;if(c>ks)throw new RangeError(`The buffer's size is too big or the BlockSize is to\
o small;the number of blocks must be <= ${ks}`);const l=[],d=$o();let u=0;const f=new qg(n.concurrency);for(let m=0;m<c;m++)f.addOperation(async()=>{const p=Sg(
d,m),g=i*m,b=(m===c-1?r:g+i)-g;l.push(p),await this.stageBlock(p,t(g,b),b,{abortSignal:n.abortSignal,conditions:n.conditions,encryptionScope:n.encryptionScope,tracingOptions:o.
tracingOptions,contentChecksumAlgorithm:n.contentChecksumAlgorithm}),u+=b,n.onProgress&&n.onProgress({loadedBytes:u})});return await f.do(),this.commitBlockList(
l,o)})}async uploadFile(t,r={}){return ze.withSpan("BlockBlobClient-uploadFile",r,async n=>{const i=(await ST(t)).size;return this.uploadSeekableInternal((a,o)=>()=>_T(
t,{autoClose:!0,end:o?a+o-1:1/0,start:a}),i,{...r,tracingOptions:n.tracingOptions})})}async uploadStream(t,r=b0,n=5,i={}){return i.blobHTTPHeaders||(i.blobHTTPHeaders=
{}),i.conditions||(i.conditions={}),ze.withSpan("BlockBlobClient-uploadStream",i,async a=>{let o=0;const c=$o();let l=0;const d=[];return await new EE(t,r,n,async(f,m)=>{
const p=Sg(c,o);d.push(p),o++,await this.stageBlock(p,f,m,{customerProvidedKey:i.customerProvidedKey,conditions:i.conditions,encryptionScope:i.encryptionScope,tracingOptions:a.
tracingOptions,contentChecksumAlgorithm:i.contentChecksumAlgorithm}),l+=m,i.onProgress&&i.onProgress({loadedBytes:l})},Math.ceil(n/4*3)).do(),He(await this.commitBlockList(
d,{...i,tracingOptions:a.tracingOptions}))})}},PT=class sy extends Ys{static{s(this,"_PageBlobClient")}pageBlobContext;constructor(t,r,n,i){let a,o;if(i=i||{},Os(
r))o=t,a=r,i=n;else if(Rt&&r instanceof cr||r instanceof $t||_n(r))o=t,i=n,a=Ft(r,i);else if(!r&&typeof r!="string")o=t,i=n,a=Ft(new $t,i);else if(r&&typeof r==
"string"&&n&&typeof n=="string"){const c=r,l=n,d=Gs(t);if(d.kind==="AccountConnString")if(Rt){const u=new cr(d.accountName,d.accountKey);o=Ht(Ht(d.url,encodeURIComponent(
c)),encodeURIComponent(l)),i.proxyOptions||(i.proxyOptions=vs(d.proxyUri)),a=Ft(u,i)}else throw new Error("Account connection string is only supported in Node.j\
s environment");else if(d.kind==="SASConnString")o=Ht(Ht(d.url,encodeURIComponent(c)),encodeURIComponent(l))+"?"+d.accountSas,a=Ft(new $t,i);else throw new Error(
"Connection string must be either an Account connection string or a SAS connection string")}else throw new Error("Expecting non-empty strings for containerName \
and blobName parameters");super(o,a),this.pageBlobContext=this.storageClientContext.pageBlob,this.blobClientConfig=i}withSnapshot(t){return new sy(Pa(this.url,kn.
Parameters.SNAPSHOT,t.length===0?void 0:t),this.pipeline,this.blobClientConfig)}async create(t,r={}){return r.conditions=r.conditions||{},Pt(r.customerProvidedKey,
this.isHttps),ze.withSpan("PageBlobClient-create",r,async n=>He(await this.pageBlobContext.create(0,t,{abortSignal:r.abortSignal,blobHttpHeaders:r.blobHTTPHeaders,
blobSequenceNumber:r.blobSequenceNumber,leaseAccessConditions:r.conditions,metadata:r.metadata,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},
cpkInfo:r.customerProvidedKey,encryptionScope:r.encryptionScope,immutabilityPolicyExpiry:r.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:r.immutabilityPolicy?.
policyMode,legalHold:r.legalHold,tier:qn(r.tier),blobTagsString:Hn(r.tags),tracingOptions:n.tracingOptions})))}async createIfNotExists(t,r={}){return ze.withSpan(
"PageBlobClient-createIfNotExists",r,async n=>{try{const i={ifNoneMatch:Jm},a=He(await this.create(t,{...r,conditions:i,tracingOptions:n.tracingOptions}));return{
succeeded:!0,...a,_response:a._response}}catch(i){if(i.details?.errorCode==="BlobAlreadyExists")return{succeeded:!1,...i.response?.parsedHeaders,_response:i.response};
throw i}})}async uploadPages(t,r,n,i={}){return i.conditions=i.conditions||{},Pt(i.customerProvidedKey,this.isHttps),ze.withSpan("PageBlobClient-uploadPages",i,
async a=>{const o={abortSignal:i.abortSignal,leaseAccessConditions:i.conditions,modifiedAccessConditions:{...i.conditions,ifTags:i.conditions?.tagConditions},requestOptions:{
onUploadProgress:i.onProgress},range:ur({offset:r,count:n}),sequenceNumberAccessConditions:i.conditions,cpkInfo:i.customerProvidedKey,encryptionScope:i.encryptionScope,
tracingOptions:a.tracingOptions},c=await Ws(t,n,o,i,this.blobClientConfig?.uploadContentChecksumAlgorithm);return He(await this.pageBlobContext.uploadPages(c.contentLength,
c.body,o))})}async uploadPagesFromURL(t,r,n,i,a={}){return a.conditions=a.conditions||{},a.sourceConditions=a.sourceConditions||{},Pt(a.customerProvidedKey,this.
isHttps),ze.withSpan("PageBlobClient-uploadPagesFromURL",a,async o=>He(await this.pageBlobContext.uploadPagesFromURL(t,ur({offset:r,count:i}),0,ur({offset:n,count:i}),
{abortSignal:a.abortSignal,sourceContentMD5:a.sourceContentMD5,sourceContentCrc64:a.sourceContentCrc64,leaseAccessConditions:a.conditions,sequenceNumberAccessConditions:a.
conditions,modifiedAccessConditions:{...a.conditions,ifTags:a.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:a.sourceConditions?.ifMatch,
sourceIfModifiedSince:a.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:a.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:a.sourceConditions?.ifUnmodifiedSince},
cpkInfo:a.customerProvidedKey,encryptionScope:a.encryptionScope,copySourceAuthorization:Ra(a.sourceAuthorization),fileRequestIntent:a.sourceShareTokenIntent,tracingOptions:o.
tracingOptions,sourceCpkInfo:{sourceEncryptionKey:a.sourceCustomerProvidedKey?.encryptionKey,sourceEncryptionAlgorithm:a.sourceCustomerProvidedKey?.encryptionAlgorithm,
sourceEncryptionKeySha256:a.sourceCustomerProvidedKey?.encryptionKeySha256}})))}async clearPages(t=0,r,n={}){return n.conditions=n.conditions||{},ze.withSpan("P\
ageBlobClient-clearPages",n,async i=>He(await this.pageBlobContext.clearPages(0,{abortSignal:n.abortSignal,leaseAccessConditions:n.conditions,modifiedAccessConditions:{
...n.conditions,ifTags:n.conditions?.tagConditions},range:ur({offset:t,count:r}),sequenceNumberAccessConditions:n.conditions,cpkInfo:n.customerProvidedKey,encryptionScope:n.
encryptionScope,tracingOptions:i.tracingOptions})))}async getPageRanges(t=0,r,n={}){return n.conditions=n.conditions||{},ze.withSpan("PageBlobClient-getPageRang\
es",n,async i=>{const a=He(await this.pageBlobContext.getPageRanges({abortSignal:n.abortSignal,leaseAccessConditions:n.conditions,modifiedAccessConditions:{...n.
conditions,ifTags:n.conditions?.tagConditions},range:ur({offset:t,count:r}),tracingOptions:i.tracingOptions}));return jl(a)})}async listPageRangesSegment(t=0,r,n,i={}){
return ze.withSpan("PageBlobClient-getPageRangesSegment",i,async a=>He(await this.pageBlobContext.getPageRanges({abortSignal:i.abortSignal,leaseAccessConditions:i.
conditions,modifiedAccessConditions:{...i.conditions,ifTags:i.conditions?.tagConditions},range:ur({offset:t,count:r}),marker:n,maxPageSize:i.maxPageSize,tracingOptions:a.
tracingOptions})))}async*listPageRangeItemSegments(t=0,r,n,i={}){let a;if(n||n===void 0)do a=await this.listPageRangesSegment(t,r,n,i),n=a.continuationToken,yield await a;while(n)}async*listPageRangeItems(t=0,r,n={}){
let i;for await(const a of this.listPageRangeItemSegments(t,r,i,n))yield*Rg(a)}listPageRanges(t=0,r,n={}){n.conditions=n.conditions||{};const i=this.listPageRangeItems(
t,r,n);return{next(){return i.next()},[Symbol.asyncIterator](){return this},byPage:s((a={})=>this.listPageRangeItemSegments(t,r,a.continuationToken,{maxPageSize:a.
maxPageSize,...n}),"byPage")}}async getPageRangesDiff(t,r,n,i={}){return i.conditions=i.conditions||{},ze.withSpan("PageBlobClient-getPageRangesDiff",i,async a=>{
const o=He(await this.pageBlobContext.getPageRangesDiff({abortSignal:i.abortSignal,leaseAccessConditions:i.conditions,modifiedAccessConditions:{...i.conditions,
ifTags:i.conditions?.tagConditions},prevsnapshot:n,range:ur({offset:t,count:r}),tracingOptions:a.tracingOptions}));return jl(o)})}async listPageRangesDiffSegment(t,r,n,i,a={}){
return ze.withSpan("PageBlobClient-getPageRangesDiffSegment",a,async o=>He(await this.pageBlobContext.getPageRangesDiff({abortSignal:a?.abortSignal,leaseAccessConditions:a?.
conditions,modifiedAccessConditions:{...a?.conditions,ifTags:a?.conditions?.tagConditions},prevsnapshot:n,range:ur({offset:t,count:r}),marker:i,maxPageSize:a?.maxPageSize,
tracingOptions:o.tracingOptions})))}async*listPageRangeDiffItemSegments(t,r,n,i,a){let o;if(i||i===void 0)do o=await this.listPageRangesDiffSegment(t,r,n,i,a),i=
o.continuationToken,yield await o;while(i)}async*listPageRangeDiffItems(t,r,n,i){let a;for await(const o of this.listPageRangeDiffItemSegments(t,r,n,a,i))yield*Rg(
o)}listPageRangesDiff(t,r,n,i={}){i.conditions=i.conditions||{};const a=this.listPageRangeDiffItems(t,r,n,{...i});return{next(){return a.next()},[Symbol.asyncIterator](){
return this},byPage:s((o={})=>this.listPageRangeDiffItemSegments(t,r,n,o.continuationToken,{maxPageSize:o.maxPageSize,...i}),"byPage")}}async getPageRangesDiffForManagedDisks(t,r,n,i={}){
return i.conditions=i.conditions||{},ze.withSpan("PageBlobClient-GetPageRangesDiffForManagedDisks",i,async a=>{const o=He(await this.pageBlobContext.getPageRangesDiff(
{abortSignal:i.abortSignal,leaseAccessConditions:i.conditions,modifiedAccessConditions:{...i.conditions,ifTags:i.conditions?.tagConditions},prevSnapshotUrl:n,range:ur(
{offset:t,count:r}),tracingOptions:a.tracingOptions}));return jl(o)})}async resize(t,r={}){return r.conditions=r.conditions||{},ze.withSpan("PageBlobClient-resi\
ze",r,async n=>He(await this.pageBlobContext.resize(t,{abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.
conditions?.tagConditions},encryptionScope:r.encryptionScope,tracingOptions:n.tracingOptions})))}async updateSequenceNumber(t,r,n={}){return n.conditions=n.conditions||
{},ze.withSpan("PageBlobClient-updateSequenceNumber",n,async i=>He(await this.pageBlobContext.updateSequenceNumber(t,{abortSignal:n.abortSignal,blobSequenceNumber:r,
leaseAccessConditions:n.conditions,modifiedAccessConditions:{...n.conditions,ifTags:n.conditions?.tagConditions},tracingOptions:i.tracingOptions})))}async startCopyIncremental(t,r={}){
return ze.withSpan("PageBlobClient-startCopyIncremental",r,async n=>He(await this.pageBlobContext.copyIncremental(t,{abortSignal:r.abortSignal,modifiedAccessConditions:{
...r.conditions,ifTags:r.conditions?.tagConditions},tracingOptions:n.tracingOptions})))}},jg;(function(e){e[e.LOCKED=0]="LOCKED",e[e.UNLOCKED=1]="UNLOCKED"})(jg||
(jg={}));var Gg;(function(e){e.AES256="AES256"})(Gg||(Gg={}));import*as RT from"crypto";import*as kT from"stream";var Wg=s(function(e,t,r,n){function i(a){return a instanceof
r?a:new r(function(o){o(a)})}return s(i,"adopt"),new(r||(r=Promise))(function(a,o){function c(u){try{d(n.next(u))}catch(f){o(f)}}s(c,"fulfilled");function l(u){
try{d(n.throw(u))}catch(f){o(f)}}s(l,"rejected");function d(u){u.done?a(u.value):i(u.value).then(c,l)}s(d,"step"),d((n=n.apply(e,t||[])).next())})},"__awaiter2");
function OT(e,t,r){return Wg(this,void 0,void 0,function*(){let n=0,i=Date.now();const a=new AbortController,o=s(b=>Wg(this,void 0,void 0,function*(){return new Promise(
(N,h)=>{const y=setInterval(()=>{Date.now()-i>b&&h(new Error("Upload progress stalled."))},b);a.signal.addEventListener("abort",()=>{clearInterval(y),N()})})}),
"chunkTimer"),c=Lb(),l=cs(),u=new Ys(e).getBlockBlobClient();zt(`Uploading artifact to blob storage with maxConcurrency: ${c}, bufferSize: ${l}, contentType: ${r}`);
const m={blobHTTPHeaders:{blobContentType:r},onProgress:s(b=>{Wt(`Uploaded bytes ${b.loadedBytes}`),n=b.loadedBytes,i=Date.now()},"uploadCallback"),abortSignal:a.
signal};let p;const g=new kT.PassThrough,A=RT.createHash("sha256");t.pipe(g),t.pipe(A).setEncoding("hex"),Wt("Beginning upload of artifact content to blob stora\
ge");try{yield Promise.race([u.uploadStream(g,l,c,m),o(zb())])}catch(b){throw ui.isNetworkErrorCode(b?.code)?new ui(b?.code):b}finally{a.abort()}return Wt("Fini\
shed uploading artifact content to blob storage!"),A.end(),p=A.read(),Wt(`SHA256 digest of uploaded artifact is ${p}`),n===0&&kr("No data was uploaded to blob s\
torage. Reported upload byte count is 0."),{uploadSize:n,sha256Hash:p}})}s(OT,"uploadToBlobStorage");var MT=it(Tb(),1);import{realpath as DT}from"fs/promises";import*as LT from"stream";
import*as Yg from"fs";import{realpath as zT}from"fs/promises";var FT=s(function(e,t,r,n){function i(a){return a instanceof r?a:new r(function(o){o(a)})}return s(
i,"adopt"),new(r||(r=Promise))(function(a,o){function c(u){try{d(n.next(u))}catch(f){o(f)}}s(c,"fulfilled");function l(u){try{d(n.throw(u))}catch(f){o(f)}}s(l,"\
rejected");function d(u){u.done?a(u.value):i(u.value).then(c,l)}s(d,"step"),d((n=n.apply(e,t||[])).next())})},"__awaiter3"),Kg=class extends LT.Transform{static{
s(this,"WaterMarkedUploadStream")}constructor(e){super({highWaterMark:e})}_transform(e,t,r){r(null,e)}};function UT(e){return FT(this,void 0,void 0,function*(){
zt(`Creating raw file upload stream for: ${e}`);const t=cs(),r=new Kg(t);let n=e;(yield Yg.promises.lstat(e)).isSymbolicLink()&&(n=yield zT(e));const a=Yg.createReadStream(
n,{highWaterMark:t});return a.on("error",o=>{fo("An error has occurred while reading the file for upload"),fo(String(o)),r.destroy(new Error("An error has occur\
red during file read for the artifact"))}),a.pipe(r),r})}s(UT,"createRawFileUploadStream");var HT=s(function(e,t,r,n){function i(a){return a instanceof r?a:new r(
function(o){o(a)})}return s(i,"adopt"),new(r||(r=Promise))(function(a,o){function c(u){try{d(n.next(u))}catch(f){o(f)}}s(c,"fulfilled");function l(u){try{d(n.throw(
u))}catch(f){o(f)}}s(l,"rejected");function d(u){u.done?a(u.value):i(u.value).then(c,l)}s(d,"step"),d((n=n.apply(e,t||[])).next())})},"__awaiter4"),QT=6;function qT(e){
return HT(this,arguments,void 0,function*(t,r=QT){zt(`Creating Artifact archive with compressionLevel: ${r}`);const n=MT.default.create("zip",{highWaterMark:cs(),
zlib:{level:r}});n.on("error",jT),n.on("warning",GT),n.on("finish",WT),n.on("end",YT);for(const o of t)if(o.sourcePath!==null){let c=o.sourcePath;o.stats.isSymbolicLink()&&
(c=yield DT(o.sourcePath)),n.file(c,{name:o.destinationPath})}else n.append("",{name:o.destinationPath});const i=cs(),a=new Kg(i);return zt(`Zip write high wate\
rmark value ${a.writableHighWaterMark}`),zt(`Zip read high watermark value ${a.readableHighWaterMark}`),n.pipe(a),n.finalize(),a})}s(qT,"createZipUploadStream");
var jT=s(e=>{throw fo("An error has occurred while creating the zip file for upload"),Wt(e),new Error("An error has occurred during zip creation for the artifac\
t")},"zipErrorCallback"),GT=s(e=>{e.code==="ENOENT"?(kr("ENOENT warning during artifact zip creation. No such file or directory"),Wt(e)):(kr(`A non-blocking war\
ning has occurred during artifact zip creation: ${e.code}`),Wt(e))},"zipWarningCallback"),WT=s(()=>{zt("Zip stream for upload has finished.")},"zipFinishCallbac\
k"),YT=s(()=>{zt("Zip stream for upload has ended.")},"zipEndCallback");import*as KT from"path";var JT={".txt":"text/plain",".html":"text/html",".htm":"text/htm\
l",".css":"text/css",".csv":"text/csv",".xml":"text/xml",".md":"text/markdown",".js":"application/javascript",".mjs":"application/javascript",".json":"applicati\
on/json",".png":"image/png",".jpg":"image/jpeg",".jpeg":"image/jpeg",".gif":"image/gif",".svg":"image/svg+xml",".webp":"image/webp",".ico":"image/x-icon",".bmp":"\
image/bmp",".tiff":"image/tiff",".tif":"image/tiff",".mp3":"audio/mpeg",".wav":"audio/wav",".ogg":"audio/ogg",".flac":"audio/flac",".mp4":"video/mp4",".webm":"v\
ideo/webm",".avi":"video/x-msvideo",".mov":"video/quicktime",".pdf":"application/pdf",".doc":"application/msword",".docx":"application/vnd.openxmlformats-office\
document.wordprocessingml.document",".xls":"application/vnd.ms-excel",".xlsx":"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",".ppt":"applic\
ation/vnd.ms-powerpoint",".pptx":"application/vnd.openxmlformats-officedocument.presentationml.presentation",".zip":"application/zip",".tar":"application/x-tar",
".gz":"application/gzip",".rar":"application/vnd.rar",".7z":"application/x-7z-compressed",".wasm":"application/wasm",".yaml":"application/x-yaml",".yml":"applic\
ation/x-yaml",".woff":"font/woff",".woff2":"font/woff2",".ttf":"font/ttf",".otf":"font/otf",".eot":"application/vnd.ms-fontobject"};function $T(e){const t=KT.extname(
e).toLowerCase();return JT[t]||"application/octet-stream"}s($T,"getMimeType");var XT=s(function(e,t,r,n){function i(a){return a instanceof r?a:new r(function(o){
o(a)})}return s(i,"adopt"),new(r||(r=Promise))(function(a,o){function c(u){try{d(n.next(u))}catch(f){o(f)}}s(c,"fulfilled");function l(u){try{d(n.throw(u))}catch(f){
o(f)}}s(l,"rejected");function d(u){u.done?a(u.value):i(u.value).then(c,l)}s(d,"step"),d((n=n.apply(e,t||[])).next())})},"__awaiter5");function VT(e,t,r,n){return XT(
this,void 0,void 0,function*(){let i=`${e}.zip`;if(n?.skipArchive){if(t.length===0)throw new us([]);if(t.length>1)throw new Error("skipArchive option is only su\
pported when uploading a single file");if(!Fb.existsSync(t[0]))throw new us(t);i=Ub.basename(t[0]),e=i}gv(e),Sv(r);let a=[];if(!n?.skipArchive&&(a=_v(t,r),a.length===
0))throw new us(a.flatMap(N=>N.sourcePath?[N.sourcePath]:[]));const o=$T(i),c=Cv(),l=Ev(),d={workflowRunBackendId:c.workflowRunBackendId,workflowJobRunBackendId:c.
workflowJobRunBackendId,name:e,mimeType:tr.create({value:o}),version:7},u=pv(n?.retentionDays);u&&(d.expiresAt=u);const f=yield l.CreateArtifact(d);if(!f.ok)throw new Oo(
"CreateArtifact: response from backend was not ok");let m;n?.skipArchive?m=yield UT(t[0]):m=yield qT(a,n?.compressionLevel),Wt(`Uploading artifact: ${i}`);const p=yield OT(
f.signedUploadUrl,m,o),g={workflowRunBackendId:c.workflowRunBackendId,workflowJobRunBackendId:c.workflowJobRunBackendId,name:e,size:p.uploadSize?p.uploadSize.toString():
"0"};p.sha256Hash&&(g.hash=tr.create({value:`sha256:${p.sha256Hash}`})),Wt("Finalizing artifact upload");const A=yield l.FinalizeArtifact(g);if(!A.ok)throw new Oo(
"FinalizeArtifact: response from backend was not ok");const b=BigInt(A.artifactId);return Wt(`Artifact ${e} successfully finalized. Artifact ID ${b}`),{size:p.uploadSize,
digest:p.sha256Hash,id:Number(b)}})}s(VT,"uploadArtifact");var Jg=it(Pb(),1),$g=it(Rb(),1),Xg=it(kb(),1),Vg=it(Ob(),1),Ma=s(function(e,t,r,n){function i(a){return a instanceof
r?a:new r(function(o){o(a)})}return s(i,"adopt"),new(r||(r=Promise))(function(a,o){function c(u){try{d(n.next(u))}catch(f){o(f)}}s(c,"fulfilled");function l(u){
try{d(n.throw(u))}catch(f){o(f)}}s(l,"rejected");function d(u){u.done?a(u.value):i(u.value).then(c,l)}s(d,"step"),d((n=n.apply(e,t||[])).next())})},"__awaiter6"),
ZT=s(function(e,t){var r={};for(var n in e)Object.prototype.hasOwnProperty.call(e,n)&&t.indexOf(n)<0&&(r[n]=e[n]);if(e!=null&&typeof Object.getOwnPropertySymbols==
"function")for(var i=0,n=Object.getOwnPropertySymbols(e);i<n.length;i++)t.indexOf(n[i])<0&&Object.prototype.propertyIsEnumerable.call(e,n[i])&&(r[n[i]]=e[n[i]]);
return r},"__rest"),Zg=class{static{s(this,"DefaultArtifactClient")}uploadArtifact(e,t,r,n){return Ma(this,void 0,void 0,function*(){try{if(oa())throw new di;return VT(
e,t,r,n)}catch(i){throw kr(`Artifact upload failed with error: ${i}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions is operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),i}})}downloadArtifact(e,t){
return Ma(this,void 0,void 0,function*(){try{if(oa())throw new di;if(t?.findBy){const{findBy:{repositoryOwner:r,repositoryName:n,token:i}}=t,a=ZT(t,["findBy"]);
return(0,Jg.downloadArtifactPublic)(e,r,n,i,a)}return(0,Jg.downloadArtifactInternal)(e,t)}catch(r){throw kr(`Download Artifact failed with error: ${r}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),r}})}listArtifacts(e){
return Ma(this,void 0,void 0,function*(){try{if(oa())throw new di;if(e?.findBy){const{findBy:{workflowRunId:t,repositoryOwner:r,repositoryName:n,token:i}}=e;return(0,Vg.
listArtifactsPublic)(t,r,n,i,e?.latest)}return(0,Vg.listArtifactsInternal)(e?.latest)}catch(t){throw kr(`Listing Artifacts failed with error: ${t}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),t}})}getArtifact(e,t){
return Ma(this,void 0,void 0,function*(){try{if(oa())throw new di;if(t?.findBy){const{findBy:{workflowRunId:r,repositoryOwner:n,repositoryName:i,token:a}}=t;return(0,Xg.
getArtifactPublic)(e,r,n,i,a)}return(0,Xg.getArtifactInternal)(e)}catch(r){throw kr(`Get Artifact failed with error: ${r}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),r}})}deleteArtifact(e,t){
return Ma(this,void 0,void 0,function*(){try{if(oa())throw new di;if(t?.findBy){const{findBy:{repositoryOwner:r,repositoryName:n,workflowRunId:i,token:a}}=t;return(0,$g.
deleteArtifactPublic)(e,i,r,n,a)}return(0,$g.deleteArtifactInternal)(e)}catch(r){throw kr(`Delete Artifact failed with error: ${r}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),r}})}},
eP=new Zg,tP=eP;export{bv as ArtifactNotFoundError,Zg as DefaultArtifactClient,us as FilesNotFoundError,di as GHESNotSupportedError,Oo as InvalidResponseError,ui as NetworkError,
ca as UsageError,tP as artifact_default};
