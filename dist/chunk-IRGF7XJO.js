var Ey=Object.defineProperty;var o=(e,t)=>Ey(e,"name",{value:t,configurable:!0});import{createRequire as Ty}from"node:module";const ix=Ty(import.meta.url);import{BearerCredentialHandler as Ny,HttpClient as Oy,HttpCodes as gn,debug as Xe,error as Ns,
info as Ze,setSecret as Ko,warning as xt}from"./chunk-5P7KISNC.js";import{__commonJS as O,__export as Iy,__require as te,__toESM as ye}from"./chunk-BC4RUIGE.js";
var Os=O({"../../work/main/node_modules/@protobuf-ts/runtime/build/commonjs/json-typings.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.
isJsonObject=e.typeofJsonValue=void 0;function t(n){let i=typeof n;if(i=="object"){if(Array.isArray(n))return"array";if(n===null)return"null"}return i}o(t,"type\
ofJsonValue2"),e.typeofJsonValue=t;function r(n){return n!==null&&typeof n=="object"&&!Array.isArray(n)}o(r,"isJsonObject"),e.isJsonObject=r}}),Is=O({"../../wor\
k/main/node_modules/@protobuf-ts/runtime/build/commonjs/base64.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.base64encode=e.base64decode=
void 0;var t="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split(""),r=[];for(let s=0;s<t.length;s++)r[t[s].charCodeAt(0)]=s;r[45]=t.indexOf(
"+"),r[95]=t.indexOf("/");function n(s){let a=s.length*3/4;s[s.length-2]=="="?a-=2:s[s.length-1]=="="&&(a-=1);let l=new Uint8Array(a),c=0,u=0,d,p=0;for(let f=0;f<
s.length;f++){if(d=r[s.charCodeAt(f)],d===void 0)switch(s[f]){case"=":u=0;case`
`:case"\r":case"	":case" ":continue;default:throw Error("invalid base64 string.")}switch(u){case 0:p=d,u=1;break;case 1:l[c++]=p<<2|(d&48)>>4,p=d,u=2;break;case 2:
l[c++]=(p&15)<<4|(d&60)>>2,p=d,u=3;break;case 3:l[c++]=(p&3)<<6|d,u=0;break}}if(u==1)throw Error("invalid base64 string.");return l.subarray(0,c)}o(n,"base64dec\
ode"),e.base64decode=n;function i(s){let a="",l=0,c,u=0;for(let d=0;d<s.length;d++)switch(c=s[d],l){case 0:a+=t[c>>2],u=(c&3)<<4,l=1;break;case 1:a+=t[u|c>>4],u=
(c&15)<<2,l=2;break;case 2:a+=t[u|c>>6],a+=t[c&63],l=0;break}return l&&(a+=t[u],a+="=",l==1&&(a+="=")),a}o(i,"base64encode2"),e.base64encode=i}}),xy=O({"../../w\
ork/main/node_modules/@protobuf-ts/runtime/build/commonjs/protobufjs-utf8.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.utf8read=void 0;
var t=o(n=>String.fromCharCode.apply(String,n),"fromCharCodes");function r(n){if(n.length<1)return"";let i=0,s=[],a=[],l=0,c,u=n.length;for(;i<u;)c=n[i++],c<128?
a[l++]=c:c>191&&c<224?a[l++]=(c&31)<<6|n[i++]&63:c>239&&c<365?(c=((c&7)<<18|(n[i++]&63)<<12|(n[i++]&63)<<6|n[i++]&63)-65536,a[l++]=55296+(c>>10),a[l++]=56320+(c&
1023)):a[l++]=(c&15)<<12|(n[i++]&63)<<6|n[i++]&63,l>8191&&(s.push(t(a)),l=0);return s.length?(l&&s.push(t(a.slice(0,l))),s.join("")):t(a.slice(0,l))}o(r,"utf8re\
ad"),e.utf8read=r}}),Ci=O({"../../work/main/node_modules/@protobuf-ts/runtime/build/commonjs/binary-format-contract.js"(e){"use strict";Object.defineProperty(e,
"__esModule",{value:!0}),e.WireType=e.mergeBinaryOptions=e.UnknownFieldHandler=void 0;var t;(function(i){i.symbol=Symbol.for("protobuf-ts/unknown"),i.onRead=(a,l,c,u,d)=>{
(s(l)?l[i.symbol]:l[i.symbol]=[]).push({no:c,wireType:u,data:d})},i.onWrite=(a,l,c)=>{for(let{no:u,wireType:d,data:p}of i.list(l))c.tag(u,d).raw(p)},i.list=(a,l)=>{
if(s(a)){let c=a[i.symbol];return l?c.filter(u=>u.no==l):c}return[]},i.last=(a,l)=>i.list(a,l).slice(-1)[0];const s=o(a=>a&&Array.isArray(a[i.symbol]),"is")})(t=
e.UnknownFieldHandler||(e.UnknownFieldHandler={}));function r(i,s){return Object.assign(Object.assign({},i),s)}o(r,"mergeBinaryOptions"),e.mergeBinaryOptions=r;
var n;(function(i){i[i.Varint=0]="Varint",i[i.Bit64=1]="Bit64",i[i.LengthDelimited=2]="LengthDelimited",i[i.StartGroup=3]="StartGroup",i[i.EndGroup=4]="EndGroup",
i[i.Bit32=5]="Bit32"})(n=e.WireType||(e.WireType={}))}}),xs=O({"../../work/main/node_modules/@protobuf-ts/runtime/build/commonjs/goog-varint.js"(e){"use strict";
Object.defineProperty(e,"__esModule",{value:!0}),e.varint32read=e.varint32write=e.int64toString=e.int64fromString=e.varint64write=e.varint64read=void 0;function t(){
let c=0,u=0;for(let p=0;p<28;p+=7){let f=this.buf[this.pos++];if(c|=(f&127)<<p,(f&128)==0)return this.assertBounds(),[c,u]}let d=this.buf[this.pos++];if(c|=(d&15)<<
28,u=(d&112)>>4,(d&128)==0)return this.assertBounds(),[c,u];for(let p=3;p<=31;p+=7){let f=this.buf[this.pos++];if(u|=(f&127)<<p,(f&128)==0)return this.assertBounds(),
[c,u]}throw new Error("invalid varint")}o(t,"varint64read"),e.varint64read=t;function r(c,u,d){for(let h=0;h<28;h=h+7){const m=c>>>h,g=!(!(m>>>7)&&u==0),v=(g?m|
128:m)&255;if(d.push(v),!g)return}const p=c>>>28&15|(u&7)<<4,f=u>>3!=0;if(d.push((f?p|128:p)&255),!!f){for(let h=3;h<31;h=h+7){const m=u>>>h,g=!!(m>>>7),v=(g?m|
128:m)&255;if(d.push(v),!g)return}d.push(u>>>31&1)}}o(r,"varint64write"),e.varint64write=r;var n=65536*65536;function i(c){let u=c[0]=="-";u&&(c=c.slice(1));const d=1e6;
let p=0,f=0;function h(m,g){const v=Number(c.slice(m,g));f*=d,p=p*d+v,p>=n&&(f=f+(p/n|0),p=p%n)}return o(h,"add1e6digit"),h(-24,-18),h(-18,-12),h(-12,-6),h(-6),
[u,p,f]}o(i,"int64fromString"),e.int64fromString=i;function s(c,u){if(u>>>0<=2097151)return""+(n*u+(c>>>0));let d=c&16777215,p=(c>>>24|u<<8)>>>0&16777215,f=u>>16&
65535,h=d+p*6777216+f*6710656,m=p+f*8147497,g=f*2,v=1e7;h>=v&&(m+=Math.floor(h/v),h%=v),m>=v&&(g+=Math.floor(m/v),m%=v);function E(y,b){let T=y?String(y):"";return b?
"0000000".slice(T.length)+T:T}return o(E,"decimalFrom1e7"),E(g,0)+E(m,g)+E(h,1)}o(s,"int64toString"),e.int64toString=s;function a(c,u){if(c>=0){for(;c>127;)u.push(
c&127|128),c=c>>>7;u.push(c)}else{for(let d=0;d<9;d++)u.push(c&127|128),c=c>>7;u.push(1)}}o(a,"varint32write"),e.varint32write=a;function l(){let c=this.buf[this.
pos++],u=c&127;if((c&128)==0)return this.assertBounds(),u;if(c=this.buf[this.pos++],u|=(c&127)<<7,(c&128)==0)return this.assertBounds(),u;if(c=this.buf[this.pos++],
u|=(c&127)<<14,(c&128)==0)return this.assertBounds(),u;if(c=this.buf[this.pos++],u|=(c&127)<<21,(c&128)==0)return this.assertBounds(),u;c=this.buf[this.pos++],u|=
(c&15)<<28;for(let d=5;(c&128)!==0&&d<10;d++)c=this.buf[this.pos++];if((c&128)!=0)throw new Error("invalid varint");return this.assertBounds(),u>>>0}o(l,"varint\
32read"),e.varint32read=l}}),sr=O({"../../work/main/node_modules/@protobuf-ts/runtime/build/commonjs/pb-long.js"(e){"use strict";Object.defineProperty(e,"__esMo\
dule",{value:!0}),e.PbLong=e.PbULong=e.detectBi=void 0;var t=xs(),r;function n(){const p=new DataView(new ArrayBuffer(8));r=globalThis.BigInt!==void 0&&typeof p.
getBigInt64=="function"&&typeof p.getBigUint64=="function"&&typeof p.setBigInt64=="function"&&typeof p.setBigUint64=="function"?{MIN:BigInt("-922337203685477580\
8"),MAX:BigInt("9223372036854775807"),UMIN:BigInt("0"),UMAX:BigInt("18446744073709551615"),C:BigInt,V:p}:void 0}o(n,"detectBi"),e.detectBi=n,n();function i(p){if(!p)
throw new Error("BigInt unavailable, see https://github.com/timostamm/protobuf-ts/blob/v1.0.8/MANUAL.md#bigint-support")}o(i,"assertBi");var s=/^-?[0-9]+$/,a=4294967296,
l=2147483648,c=class{static{o(this,"SharedPbLong")}constructor(p,f){this.lo=p|0,this.hi=f|0}isZero(){return this.lo==0&&this.hi==0}toNumber(){let p=this.hi*a+(this.
lo>>>0);if(!Number.isSafeInteger(p))throw new Error("cannot convert to safe number");return p}},u=class ps extends c{static{o(this,"_PbULong")}static from(f){if(r)
switch(typeof f){case"string":if(f=="0")return this.ZERO;if(f=="")throw new Error("string is no integer");f=r.C(f);case"number":if(f===0)return this.ZERO;f=r.C(
f);case"bigint":if(!f)return this.ZERO;if(f<r.UMIN)throw new Error("signed value for ulong");if(f>r.UMAX)throw new Error("ulong too large");return r.V.setBigUint64(
0,f,!0),new ps(r.V.getInt32(0,!0),r.V.getInt32(4,!0))}else switch(typeof f){case"string":if(f=="0")return this.ZERO;if(f=f.trim(),!s.test(f))throw new Error("st\
ring is no integer");let[h,m,g]=t.int64fromString(f);if(h)throw new Error("signed value for ulong");return new ps(m,g);case"number":if(f==0)return this.ZERO;if(!Number.
isSafeInteger(f))throw new Error("number is no integer");if(f<0)throw new Error("signed value for ulong");return new ps(f,f/a)}throw new Error("unknown value "+
typeof f)}toString(){return r?this.toBigInt().toString():t.int64toString(this.lo,this.hi)}toBigInt(){return i(r),r.V.setInt32(0,this.lo,!0),r.V.setInt32(4,this.
hi,!0),r.V.getBigUint64(0,!0)}};e.PbULong=u,u.ZERO=new u(0,0);var d=class cn extends c{static{o(this,"_PbLong")}static from(f){if(r)switch(typeof f){case"string":
if(f=="0")return this.ZERO;if(f=="")throw new Error("string is no integer");f=r.C(f);case"number":if(f===0)return this.ZERO;f=r.C(f);case"bigint":if(!f)return this.
ZERO;if(f<r.MIN)throw new Error("signed long too small");if(f>r.MAX)throw new Error("signed long too large");return r.V.setBigInt64(0,f,!0),new cn(r.V.getInt32(
0,!0),r.V.getInt32(4,!0))}else switch(typeof f){case"string":if(f=="0")return this.ZERO;if(f=f.trim(),!s.test(f))throw new Error("string is no integer");let[h,m,
g]=t.int64fromString(f);if(h){if(g>l||g==l&&m!=0)throw new Error("signed long too small")}else if(g>=l)throw new Error("signed long too large");let v=new cn(m,g);
return h?v.negate():v;case"number":if(f==0)return this.ZERO;if(!Number.isSafeInteger(f))throw new Error("number is no integer");return f>0?new cn(f,f/a):new cn(
-f,-f/a).negate()}throw new Error("unknown value "+typeof f)}isNegative(){return(this.hi&l)!==0}negate(){let f=~this.hi,h=this.lo;return h?h=~h+1:f+=1,new cn(h,
f)}toString(){if(r)return this.toBigInt().toString();if(this.isNegative()){let f=this.negate();return"-"+t.int64toString(f.lo,f.hi)}return t.int64toString(this.
lo,this.hi)}toBigInt(){return i(r),r.V.setInt32(0,this.lo,!0),r.V.setInt32(4,this.hi,!0),r.V.getBigInt64(0,!0)}};e.PbLong=d,d.ZERO=new d(0,0)}}),Jo=O({"../../wo\
rk/main/node_modules/@protobuf-ts/runtime/build/commonjs/binary-reader.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.BinaryReader=e.binaryReadOptions=
void 0;var t=Ci(),r=sr(),n=xs(),i={readUnknownField:!0,readerFactory:o(l=>new a(l),"readerFactory")};function s(l){return l?Object.assign(Object.assign({},i),l):
i}o(s,"binaryReadOptions"),e.binaryReadOptions=s;var a=class{static{o(this,"BinaryReader")}constructor(l,c){this.varint64=n.varint64read,this.uint32=n.varint32read,
this.buf=l,this.len=l.length,this.pos=0,this.view=new DataView(l.buffer,l.byteOffset,l.byteLength),this.textDecoder=c??new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0})}tag(){
let l=this.uint32(),c=l>>>3,u=l&7;if(c<=0||u<0||u>5)throw new Error("illegal tag: field no "+c+" wire type "+u);return[c,u]}skip(l){let c=this.pos;switch(l){case t.
WireType.Varint:for(;this.buf[this.pos++]&128;);break;case t.WireType.Bit64:this.pos+=4;case t.WireType.Bit32:this.pos+=4;break;case t.WireType.LengthDelimited:
let u=this.uint32();this.pos+=u;break;case t.WireType.StartGroup:let d;for(;(d=this.tag()[1])!==t.WireType.EndGroup;)this.skip(d);break;default:throw new Error(
"cant skip wire type "+l)}return this.assertBounds(),this.buf.subarray(c,this.pos)}assertBounds(){if(this.pos>this.len)throw new RangeError("premature EOF")}int32(){
return this.uint32()|0}sint32(){let l=this.uint32();return l>>>1^-(l&1)}int64(){return new r.PbLong(...this.varint64())}uint64(){return new r.PbULong(...this.varint64())}sint64(){
let[l,c]=this.varint64(),u=-(l&1);return l=(l>>>1|(c&1)<<31)^u,c=c>>>1^u,new r.PbLong(l,c)}bool(){let[l,c]=this.varint64();return l!==0||c!==0}fixed32(){return this.
view.getUint32((this.pos+=4)-4,!0)}sfixed32(){return this.view.getInt32((this.pos+=4)-4,!0)}fixed64(){return new r.PbULong(this.sfixed32(),this.sfixed32())}sfixed64(){
return new r.PbLong(this.sfixed32(),this.sfixed32())}float(){return this.view.getFloat32((this.pos+=4)-4,!0)}double(){return this.view.getFloat64((this.pos+=8)-
8,!0)}bytes(){let l=this.uint32(),c=this.pos;return this.pos+=l,this.assertBounds(),this.buf.subarray(c,c+l)}string(){return this.textDecoder.decode(this.bytes())}};
e.BinaryReader=a}}),vn=O({"../../work/main/node_modules/@protobuf-ts/runtime/build/commonjs/assert.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),
e.assertFloat32=e.assertUInt32=e.assertInt32=e.assertNever=e.assert=void 0;function t(p,f){if(!p)throw new Error(f)}o(t,"assert"),e.assert=t;function r(p,f){throw new Error(
f??"Unexpected object: "+p)}o(r,"assertNever"),e.assertNever=r;var n=34028234663852886e22,i=-34028234663852886e22,s=4294967295,a=2147483647,l=-2147483648;function c(p){
if(typeof p!="number")throw new Error("invalid int 32: "+typeof p);if(!Number.isInteger(p)||p>a||p<l)throw new Error("invalid int 32: "+p)}o(c,"assertInt32"),e.
assertInt32=c;function u(p){if(typeof p!="number")throw new Error("invalid uint 32: "+typeof p);if(!Number.isInteger(p)||p>s||p<0)throw new Error("invalid uint \
32: "+p)}o(u,"assertUInt32"),e.assertUInt32=u;function d(p){if(typeof p!="number")throw new Error("invalid float 32: "+typeof p);if(Number.isFinite(p)&&(p>n||p<
i))throw new Error("invalid float 32: "+p)}o(d,"assertFloat32"),e.assertFloat32=d}}),Qo=O({"../../work/main/node_modules/@protobuf-ts/runtime/build/commonjs/bin\
ary-writer.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.BinaryWriter=e.binaryWriteOptions=void 0;var t=sr(),r=xs(),n=vn(),i={writeUnknownFields:!0,
writerFactory:o(()=>new a,"writerFactory")};function s(l){return l?Object.assign(Object.assign({},i),l):i}o(s,"binaryWriteOptions"),e.binaryWriteOptions=s;var a=class{static{
o(this,"BinaryWriter")}constructor(l){this.stack=[],this.textEncoder=l??new TextEncoder,this.chunks=[],this.buf=[]}finish(){this.chunks.push(new Uint8Array(this.
buf));let l=0;for(let d=0;d<this.chunks.length;d++)l+=this.chunks[d].length;let c=new Uint8Array(l),u=0;for(let d=0;d<this.chunks.length;d++)c.set(this.chunks[d],
u),u+=this.chunks[d].length;return this.chunks=[],c}fork(){return this.stack.push({chunks:this.chunks,buf:this.buf}),this.chunks=[],this.buf=[],this}join(){let l=this.
finish(),c=this.stack.pop();if(!c)throw new Error("invalid state, fork stack empty");return this.chunks=c.chunks,this.buf=c.buf,this.uint32(l.byteLength),this.raw(
l)}tag(l,c){return this.uint32((l<<3|c)>>>0)}raw(l){return this.buf.length&&(this.chunks.push(new Uint8Array(this.buf)),this.buf=[]),this.chunks.push(l),this}uint32(l){
for(n.assertUInt32(l);l>127;)this.buf.push(l&127|128),l=l>>>7;return this.buf.push(l),this}int32(l){return n.assertInt32(l),r.varint32write(l,this.buf),this}bool(l){
return this.buf.push(l?1:0),this}bytes(l){return this.uint32(l.byteLength),this.raw(l)}string(l){let c=this.textEncoder.encode(l);return this.uint32(c.byteLength),
this.raw(c)}float(l){n.assertFloat32(l);let c=new Uint8Array(4);return new DataView(c.buffer).setFloat32(0,l,!0),this.raw(c)}double(l){let c=new Uint8Array(8);return new DataView(
c.buffer).setFloat64(0,l,!0),this.raw(c)}fixed32(l){n.assertUInt32(l);let c=new Uint8Array(4);return new DataView(c.buffer).setUint32(0,l,!0),this.raw(c)}sfixed32(l){
n.assertInt32(l);let c=new Uint8Array(4);return new DataView(c.buffer).setInt32(0,l,!0),this.raw(c)}sint32(l){return n.assertInt32(l),l=(l<<1^l>>31)>>>0,r.varint32write(
l,this.buf),this}sfixed64(l){let c=new Uint8Array(8),u=new DataView(c.buffer),d=t.PbLong.from(l);return u.setInt32(0,d.lo,!0),u.setInt32(4,d.hi,!0),this.raw(c)}fixed64(l){
let c=new Uint8Array(8),u=new DataView(c.buffer),d=t.PbULong.from(l);return u.setInt32(0,d.lo,!0),u.setInt32(4,d.hi,!0),this.raw(c)}int64(l){let c=t.PbLong.from(
l);return r.varint64write(c.lo,c.hi,this.buf),this}sint64(l){let c=t.PbLong.from(l),u=c.hi>>31,d=c.lo<<1^u,p=(c.hi<<1|c.lo>>>31)^u;return r.varint64write(d,p,this.
buf),this}uint64(l){let c=t.PbULong.from(l);return r.varint64write(c.lo,c.hi,this.buf),this}};e.BinaryWriter=a}}),Vo=O({"../../work/main/node_modules/@protobuf-\
ts/runtime/build/commonjs/json-format-contract.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.mergeJsonOptions=e.jsonWriteOptions=e.jsonReadOptions=
void 0;var t={emitDefaultValues:!1,enumAsInteger:!1,useProtoFieldName:!1,prettySpaces:0},r={ignoreUnknownFields:!1};function n(a){return a?Object.assign(Object.
assign({},r),a):r}o(n,"jsonReadOptions"),e.jsonReadOptions=n;function i(a){return a?Object.assign(Object.assign({},t),a):t}o(i,"jsonWriteOptions"),e.jsonWriteOptions=
i;function s(a,l){var c,u;let d=Object.assign(Object.assign({},a),l);return d.typeRegistry=[...(c=a?.typeRegistry)!==null&&c!==void 0?c:[],...(u=l?.typeRegistry)!==
null&&u!==void 0?u:[]],d}o(s,"mergeJsonOptions"),e.mergeJsonOptions=s}}),Pi=O({"../../work/main/node_modules/@protobuf-ts/runtime/build/commonjs/message-type-co\
ntract.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.MESSAGE_TYPE=void 0,e.MESSAGE_TYPE=Symbol.for("protobuf-ts/message-type")}}),Yo=O(
{"../../work/main/node_modules/@protobuf-ts/runtime/build/commonjs/lower-camel-case.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.lowerCamelCase=
void 0;function t(r){let n=!1;const i=[];for(let s=0;s<r.length;s++){let a=r.charAt(s);a=="_"?n=!0:/\d/.test(a)?(i.push(a),n=!0):n?(i.push(a.toUpperCase()),n=!1):
s==0?i.push(a.toLowerCase()):i.push(a)}return i.join("")}o(t,"lowerCamelCase"),e.lowerCamelCase=t}}),Et=O({"../../work/main/node_modules/@protobuf-ts/runtime/bu\
ild/commonjs/reflection-info.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.readMessageOption=e.readFieldOption=e.readFieldOptions=e.normalizeFieldInfo=
e.RepeatType=e.LongType=e.ScalarType=void 0;var t=Yo(),r;(function(u){u[u.DOUBLE=1]="DOUBLE",u[u.FLOAT=2]="FLOAT",u[u.INT64=3]="INT64",u[u.UINT64=4]="UINT64",u[u.
INT32=5]="INT32",u[u.FIXED64=6]="FIXED64",u[u.FIXED32=7]="FIXED32",u[u.BOOL=8]="BOOL",u[u.STRING=9]="STRING",u[u.BYTES=12]="BYTES",u[u.UINT32=13]="UINT32",u[u.SFIXED32=
15]="SFIXED32",u[u.SFIXED64=16]="SFIXED64",u[u.SINT32=17]="SINT32",u[u.SINT64=18]="SINT64"})(r=e.ScalarType||(e.ScalarType={}));var n;(function(u){u[u.BIGINT=0]=
"BIGINT",u[u.STRING=1]="STRING",u[u.NUMBER=2]="NUMBER"})(n=e.LongType||(e.LongType={}));var i;(function(u){u[u.NO=0]="NO",u[u.PACKED=1]="PACKED",u[u.UNPACKED=2]=
"UNPACKED"})(i=e.RepeatType||(e.RepeatType={}));function s(u){var d,p,f,h;return u.localName=(d=u.localName)!==null&&d!==void 0?d:t.lowerCamelCase(u.name),u.jsonName=
(p=u.jsonName)!==null&&p!==void 0?p:t.lowerCamelCase(u.name),u.repeat=(f=u.repeat)!==null&&f!==void 0?f:i.NO,u.opt=(h=u.opt)!==null&&h!==void 0?h:u.repeat||u.oneof?
!1:u.kind=="message",u}o(s,"normalizeFieldInfo"),e.normalizeFieldInfo=s;function a(u,d,p,f){var h;const m=(h=u.fields.find((g,v)=>g.localName==d||v==d))===null||
h===void 0?void 0:h.options;return m&&m[p]?f.fromJson(m[p]):void 0}o(a,"readFieldOptions"),e.readFieldOptions=a;function l(u,d,p,f){var h;const m=(h=u.fields.find(
(v,E)=>v.localName==d||E==d))===null||h===void 0?void 0:h.options;if(!m)return;const g=m[p];return g===void 0?g:f?f.fromJson(g):g}o(l,"readFieldOption"),e.readFieldOption=
l;function c(u,d,p){const h=u.options[d];return h===void 0?h:p?p.fromJson(h):h}o(c,"readMessageOption"),e.readMessageOption=c}}),Zo=O({"../../work/main/node_mod\
ules/@protobuf-ts/runtime/build/commonjs/oneof.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.getSelectedOneofValue=e.clearOneofValue=e.
setUnknownOneofValue=e.setOneofValue=e.getOneofValue=e.isOneofGroup=void 0;function t(l){if(typeof l!="object"||l===null||!l.hasOwnProperty("oneofKind"))return!1;
switch(typeof l.oneofKind){case"string":return l[l.oneofKind]===void 0?!1:Object.keys(l).length==2;case"undefined":return Object.keys(l).length==1;default:return!1}}
o(t,"isOneofGroup"),e.isOneofGroup=t;function r(l,c){return l[c]}o(r,"getOneofValue"),e.getOneofValue=r;function n(l,c,u){l.oneofKind!==void 0&&delete l[l.oneofKind],
l.oneofKind=c,u!==void 0&&(l[c]=u)}o(n,"setOneofValue"),e.setOneofValue=n;function i(l,c,u){l.oneofKind!==void 0&&delete l[l.oneofKind],l.oneofKind=c,u!==void 0&&
c!==void 0&&(l[c]=u)}o(i,"setUnknownOneofValue"),e.setUnknownOneofValue=i;function s(l){l.oneofKind!==void 0&&delete l[l.oneofKind],l.oneofKind=void 0}o(s,"clea\
rOneofValue"),e.clearOneofValue=s;function a(l){if(l.oneofKind!==void 0)return l[l.oneofKind]}o(a,"getSelectedOneofValue"),e.getSelectedOneofValue=a}}),ec=O({".\
./../work/main/node_modules/@protobuf-ts/runtime/build/commonjs/reflection-type-check.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.ReflectionTypeCheck=
void 0;var t=Et(),r=Zo(),n=class{static{o(this,"ReflectionTypeCheck")}constructor(i){var s;this.fields=(s=i.fields)!==null&&s!==void 0?s:[]}prepare(){if(this.data)
return;const i=[],s=[],a=[];for(let l of this.fields)if(l.oneof)a.includes(l.oneof)||(a.push(l.oneof),i.push(l.oneof),s.push(l.oneof));else switch(s.push(l.localName),
l.kind){case"scalar":case"enum":(!l.opt||l.repeat)&&i.push(l.localName);break;case"message":l.repeat&&i.push(l.localName);break;case"map":i.push(l.localName);break}
this.data={req:i,known:s,oneofs:Object.values(a)}}is(i,s,a=!1){if(s<0)return!0;if(i==null||typeof i!="object")return!1;this.prepare();let l=Object.keys(i),c=this.
data;if(l.length<c.req.length||c.req.some(u=>!l.includes(u))||!a&&l.some(u=>!c.known.includes(u)))return!1;if(s<1)return!0;for(const u of c.oneofs){const d=i[u];
if(!r.isOneofGroup(d))return!1;if(d.oneofKind===void 0)continue;const p=this.fields.find(f=>f.localName===d.oneofKind);if(!p||!this.field(d[d.oneofKind],p,a,s))
return!1}for(const u of this.fields)if(u.oneof===void 0&&!this.field(i[u.localName],u,a,s))return!1;return!0}field(i,s,a,l){let c=s.repeat;switch(s.kind){case"s\
calar":return i===void 0?s.opt:c?this.scalars(i,s.T,l,s.L):this.scalar(i,s.T,s.L);case"enum":return i===void 0?s.opt:c?this.scalars(i,t.ScalarType.INT32,l):this.
scalar(i,t.ScalarType.INT32);case"message":return i===void 0?!0:c?this.messages(i,s.T(),a,l):this.message(i,s.T(),a,l);case"map":if(typeof i!="object"||i===null)
return!1;if(l<2)return!0;if(!this.mapKeys(i,s.K,l))return!1;switch(s.V.kind){case"scalar":return this.scalars(Object.values(i),s.V.T,l,s.V.L);case"enum":return this.
scalars(Object.values(i),t.ScalarType.INT32,l);case"message":return this.messages(Object.values(i),s.V.T(),a,l)}break}return!0}message(i,s,a,l){return a?s.isAssignable(
i,l):s.is(i,l)}messages(i,s,a,l){if(!Array.isArray(i))return!1;if(l<2)return!0;if(a){for(let c=0;c<i.length&&c<l;c++)if(!s.isAssignable(i[c],l-1))return!1}else for(let c=0;c<
i.length&&c<l;c++)if(!s.is(i[c],l-1))return!1;return!0}scalar(i,s,a){let l=typeof i;switch(s){case t.ScalarType.UINT64:case t.ScalarType.FIXED64:case t.ScalarType.
INT64:case t.ScalarType.SFIXED64:case t.ScalarType.SINT64:switch(a){case t.LongType.BIGINT:return l=="bigint";case t.LongType.NUMBER:return l=="number"&&!isNaN(
i);default:return l=="string"}case t.ScalarType.BOOL:return l=="boolean";case t.ScalarType.STRING:return l=="string";case t.ScalarType.BYTES:return i instanceof
Uint8Array;case t.ScalarType.DOUBLE:case t.ScalarType.FLOAT:return l=="number"&&!isNaN(i);default:return l=="number"&&Number.isInteger(i)}}scalars(i,s,a,l){if(!Array.
isArray(i))return!1;if(a<2)return!0;if(Array.isArray(i)){for(let c=0;c<i.length&&c<a;c++)if(!this.scalar(i[c],s,l))return!1}return!0}mapKeys(i,s,a){let l=Object.
keys(i);switch(s){case t.ScalarType.INT32:case t.ScalarType.FIXED32:case t.ScalarType.SFIXED32:case t.ScalarType.SINT32:case t.ScalarType.UINT32:return this.scalars(
l.slice(0,a).map(c=>parseInt(c)),s,a);case t.ScalarType.BOOL:return this.scalars(l.slice(0,a).map(c=>c=="true"?!0:c=="false"?!1:c),s,a);default:return this.scalars(
l,s,a,t.LongType.STRING)}}};e.ReflectionTypeCheck=n}}),Ss=O({"../../work/main/node_modules/@protobuf-ts/runtime/build/commonjs/reflection-long-convert.js"(e){"u\
se strict";Object.defineProperty(e,"__esModule",{value:!0}),e.reflectionLongConvert=void 0;var t=Et();function r(n,i){switch(i){case t.LongType.BIGINT:return n.
toBigInt();case t.LongType.NUMBER:return n.toNumber();default:return n.toString()}}o(r,"reflectionLongConvert"),e.reflectionLongConvert=r}}),tc=O({"../../work/m\
ain/node_modules/@protobuf-ts/runtime/build/commonjs/reflection-json-reader.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.ReflectionJsonReader=
void 0;var t=Os(),r=Is(),n=Et(),i=sr(),s=vn(),a=Ss(),l=class{static{o(this,"ReflectionJsonReader")}constructor(c){this.info=c}prepare(){var c;if(this.fMap===void 0){
this.fMap={};const u=(c=this.info.fields)!==null&&c!==void 0?c:[];for(const d of u)this.fMap[d.name]=d,this.fMap[d.jsonName]=d,this.fMap[d.localName]=d}}assert(c,u,d){
if(!c){let p=t.typeofJsonValue(d);throw(p=="number"||p=="boolean")&&(p=d.toString()),new Error(`Cannot parse JSON ${p} for ${this.info.typeName}#${u}`)}}read(c,u,d){
this.prepare();const p=[];for(const[f,h]of Object.entries(c)){const m=this.fMap[f];if(!m){if(!d.ignoreUnknownFields)throw new Error(`Found unknown field while r\
eading ${this.info.typeName} from JSON format. JSON key: ${f}`);continue}const g=m.localName;let v;if(m.oneof){if(h===null&&(m.kind!=="enum"||m.T()[0]!=="google\
.protobuf.NullValue"))continue;if(p.includes(m.oneof))throw new Error(`Multiple members of the oneof group "${m.oneof}" of ${this.info.typeName} are present in \
JSON.`);p.push(m.oneof),v=u[m.oneof]={oneofKind:g}}else v=u;if(m.kind=="map"){if(h===null)continue;this.assert(t.isJsonObject(h),m.name,h);const E=v[g];for(const[
y,b]of Object.entries(h)){this.assert(b!==null,m.name+" map value",null);let T;switch(m.V.kind){case"message":T=m.V.T().internalJsonRead(b,d);break;case"enum":if(T=
this.enum(m.V.T(),b,m.name,d.ignoreUnknownFields),T===!1)continue;break;case"scalar":T=this.scalar(b,m.V.T,m.V.L,m.name);break}this.assert(T!==void 0,m.name+" m\
ap value",b);let I=y;m.K==n.ScalarType.BOOL&&(I=I=="true"?!0:I=="false"?!1:I),I=this.scalar(I,m.K,n.LongType.STRING,m.name).toString(),E[I]=T}}else if(m.repeat){
if(h===null)continue;this.assert(Array.isArray(h),m.name,h);const E=v[g];for(const y of h){this.assert(y!==null,m.name,null);let b;switch(m.kind){case"message":
b=m.T().internalJsonRead(y,d);break;case"enum":if(b=this.enum(m.T(),y,m.name,d.ignoreUnknownFields),b===!1)continue;break;case"scalar":b=this.scalar(y,m.T,m.L,m.
name);break}this.assert(b!==void 0,m.name,h),E.push(b)}}else switch(m.kind){case"message":if(h===null&&m.T().typeName!="google.protobuf.Value"){this.assert(m.oneof===
void 0,m.name+" (oneof member)",null);continue}v[g]=m.T().internalJsonRead(h,d,v[g]);break;case"enum":if(h===null)continue;let E=this.enum(m.T(),h,m.name,d.ignoreUnknownFields);
if(E===!1)continue;v[g]=E;break;case"scalar":if(h===null)continue;v[g]=this.scalar(h,m.T,m.L,m.name);break}}}enum(c,u,d,p){if(c[0]=="google.protobuf.NullValue"&&
s.assert(u===null||u==="NULL_VALUE",`Unable to parse field ${this.info.typeName}#${d}, enum ${c[0]} only accepts null.`),u===null)return 0;switch(typeof u){case"\
number":return s.assert(Number.isInteger(u),`Unable to parse field ${this.info.typeName}#${d}, enum can only be integral number, got ${u}.`),u;case"string":let f=u;
c[2]&&u.substring(0,c[2].length)===c[2]&&(f=u.substring(c[2].length));let h=c[1][f];return typeof h>"u"&&p?!1:(s.assert(typeof h=="number",`Unable to parse fiel\
d ${this.info.typeName}#${d}, enum ${c[0]} has no value for "${u}".`),h)}s.assert(!1,`Unable to parse field ${this.info.typeName}#${d}, cannot parse enum value \
from ${typeof u}".`)}scalar(c,u,d,p){let f;try{switch(u){case n.ScalarType.DOUBLE:case n.ScalarType.FLOAT:if(c===null)return 0;if(c==="NaN")return Number.NaN;if(c===
"Infinity")return Number.POSITIVE_INFINITY;if(c==="-Infinity")return Number.NEGATIVE_INFINITY;if(c===""){f="empty string";break}if(typeof c=="string"&&c.trim().
length!==c.length){f="extra whitespace";break}if(typeof c!="string"&&typeof c!="number")break;let h=Number(c);if(Number.isNaN(h)){f="not a number";break}if(!Number.
isFinite(h)){f="too large or small";break}return u==n.ScalarType.FLOAT&&s.assertFloat32(h),h;case n.ScalarType.INT32:case n.ScalarType.FIXED32:case n.ScalarType.
SFIXED32:case n.ScalarType.SINT32:case n.ScalarType.UINT32:if(c===null)return 0;let m;if(typeof c=="number"?m=c:c===""?f="empty string":typeof c=="string"&&(c.trim().
length!==c.length?f="extra whitespace":m=Number(c)),m===void 0)break;return u==n.ScalarType.UINT32?s.assertUInt32(m):s.assertInt32(m),m;case n.ScalarType.INT64:case n.
ScalarType.SFIXED64:case n.ScalarType.SINT64:if(c===null)return a.reflectionLongConvert(i.PbLong.ZERO,d);if(typeof c!="number"&&typeof c!="string")break;return a.
reflectionLongConvert(i.PbLong.from(c),d);case n.ScalarType.FIXED64:case n.ScalarType.UINT64:if(c===null)return a.reflectionLongConvert(i.PbULong.ZERO,d);if(typeof c!=
"number"&&typeof c!="string")break;return a.reflectionLongConvert(i.PbULong.from(c),d);case n.ScalarType.BOOL:if(c===null)return!1;if(typeof c!="boolean")break;
return c;case n.ScalarType.STRING:if(c===null)return"";if(typeof c!="string"){f="extra whitespace";break}try{encodeURIComponent(c)}catch(g){g="invalid UTF8";break}
return c;case n.ScalarType.BYTES:if(c===null||c==="")return new Uint8Array(0);if(typeof c!="string")break;return r.base64decode(c)}}catch(h){f=h.message}this.assert(
!1,p+(f?" - "+f:""),c)}};e.ReflectionJsonReader=l}}),rc=O({"../../work/main/node_modules/@protobuf-ts/runtime/build/commonjs/reflection-json-writer.js"(e){"use \
strict";Object.defineProperty(e,"__esModule",{value:!0}),e.ReflectionJsonWriter=void 0;var t=Is(),r=sr(),n=Et(),i=vn(),s=class{static{o(this,"ReflectionJsonWrit\
er")}constructor(a){var l;this.fields=(l=a.fields)!==null&&l!==void 0?l:[]}write(a,l){const c={},u=a;for(const d of this.fields){if(!d.oneof){let m=this.field(d,
u[d.localName],l);m!==void 0&&(c[l.useProtoFieldName?d.name:d.jsonName]=m);continue}const p=u[d.oneof];if(p.oneofKind!==d.localName)continue;const f=d.kind=="sc\
alar"||d.kind=="enum"?Object.assign(Object.assign({},l),{emitDefaultValues:!0}):l;let h=this.field(d,p[d.localName],f);i.assert(h!==void 0),c[l.useProtoFieldName?
d.name:d.jsonName]=h}return c}field(a,l,c){let u;if(a.kind=="map"){i.assert(typeof l=="object"&&l!==null);const d={};switch(a.V.kind){case"scalar":for(const[h,m]of Object.
entries(l)){const g=this.scalar(a.V.T,m,a.name,!1,!0);i.assert(g!==void 0),d[h.toString()]=g}break;case"message":const p=a.V.T();for(const[h,m]of Object.entries(
l)){const g=this.message(p,m,a.name,c);i.assert(g!==void 0),d[h.toString()]=g}break;case"enum":const f=a.V.T();for(const[h,m]of Object.entries(l)){i.assert(m===
void 0||typeof m=="number");const g=this.enum(f,m,a.name,!1,!0,c.enumAsInteger);i.assert(g!==void 0),d[h.toString()]=g}break}(c.emitDefaultValues||Object.keys(d).
length>0)&&(u=d)}else if(a.repeat){i.assert(Array.isArray(l));const d=[];switch(a.kind){case"scalar":for(let h=0;h<l.length;h++){const m=this.scalar(a.T,l[h],a.
name,a.opt,!0);i.assert(m!==void 0),d.push(m)}break;case"enum":const p=a.T();for(let h=0;h<l.length;h++){i.assert(l[h]===void 0||typeof l[h]=="number");const m=this.
enum(p,l[h],a.name,a.opt,!0,c.enumAsInteger);i.assert(m!==void 0),d.push(m)}break;case"message":const f=a.T();for(let h=0;h<l.length;h++){const m=this.message(f,
l[h],a.name,c);i.assert(m!==void 0),d.push(m)}break}(c.emitDefaultValues||d.length>0||c.emitDefaultValues)&&(u=d)}else switch(a.kind){case"scalar":u=this.scalar(
a.T,l,a.name,a.opt,c.emitDefaultValues);break;case"enum":u=this.enum(a.T(),l,a.name,a.opt,c.emitDefaultValues,c.enumAsInteger);break;case"message":u=this.message(
a.T(),l,a.name,c);break}return u}enum(a,l,c,u,d,p){if(a[0]=="google.protobuf.NullValue")return!d&&!u?void 0:null;if(l===void 0){i.assert(u);return}if(!(l===0&&!d&&
!u))return i.assert(typeof l=="number"),i.assert(Number.isInteger(l)),p||!a[1].hasOwnProperty(l)?l:a[2]?a[2]+a[1][l]:a[1][l]}message(a,l,c,u){return l===void 0?
u.emitDefaultValues?null:void 0:a.internalJsonWrite(l,u)}scalar(a,l,c,u,d){if(l===void 0){i.assert(u);return}const p=d||u;switch(a){case n.ScalarType.INT32:case n.
ScalarType.SFIXED32:case n.ScalarType.SINT32:return l===0?p?0:void 0:(i.assertInt32(l),l);case n.ScalarType.FIXED32:case n.ScalarType.UINT32:return l===0?p?0:void 0:
(i.assertUInt32(l),l);case n.ScalarType.FLOAT:i.assertFloat32(l);case n.ScalarType.DOUBLE:return l===0?p?0:void 0:(i.assert(typeof l=="number"),Number.isNaN(l)?
"NaN":l===Number.POSITIVE_INFINITY?"Infinity":l===Number.NEGATIVE_INFINITY?"-Infinity":l);case n.ScalarType.STRING:return l===""?p?"":void 0:(i.assert(typeof l==
"string"),l);case n.ScalarType.BOOL:return l===!1?p?!1:void 0:(i.assert(typeof l=="boolean"),l);case n.ScalarType.UINT64:case n.ScalarType.FIXED64:i.assert(typeof l==
"number"||typeof l=="string"||typeof l=="bigint");let f=r.PbULong.from(l);return f.isZero()&&!p?void 0:f.toString();case n.ScalarType.INT64:case n.ScalarType.SFIXED64:case n.
ScalarType.SINT64:i.assert(typeof l=="number"||typeof l=="string"||typeof l=="bigint");let h=r.PbLong.from(l);return h.isZero()&&!p?void 0:h.toString();case n.ScalarType.
BYTES:return i.assert(l instanceof Uint8Array),l.byteLength?t.base64encode(l):p?"":void 0}}};e.ReflectionJsonWriter=s}}),Rs=O({"../../work/main/node_modules/@pr\
otobuf-ts/runtime/build/commonjs/reflection-scalar-default.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.reflectionScalarDefault=void 0;
var t=Et(),r=Ss(),n=sr();function i(s,a=t.LongType.STRING){switch(s){case t.ScalarType.BOOL:return!1;case t.ScalarType.UINT64:case t.ScalarType.FIXED64:return r.
reflectionLongConvert(n.PbULong.ZERO,a);case t.ScalarType.INT64:case t.ScalarType.SFIXED64:case t.ScalarType.SINT64:return r.reflectionLongConvert(n.PbLong.ZERO,
a);case t.ScalarType.DOUBLE:case t.ScalarType.FLOAT:return 0;case t.ScalarType.BYTES:return new Uint8Array(0);case t.ScalarType.STRING:return"";default:return 0}}
o(i,"reflectionScalarDefault"),e.reflectionScalarDefault=i}}),nc=O({"../../work/main/node_modules/@protobuf-ts/runtime/build/commonjs/reflection-binary-reader.j\
s"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.ReflectionBinaryReader=void 0;var t=Ci(),r=Et(),n=Ss(),i=Rs(),s=class{static{o(this,"Refle\
ctionBinaryReader")}constructor(a){this.info=a}prepare(){var a;if(!this.fieldNoToField){const l=(a=this.info.fields)!==null&&a!==void 0?a:[];this.fieldNoToField=
new Map(l.map(c=>[c.no,c]))}}read(a,l,c,u){this.prepare();const d=u===void 0?a.len:a.pos+u;for(;a.pos<d;){const[p,f]=a.tag(),h=this.fieldNoToField.get(p);if(!h){
let E=c.readUnknownField;if(E=="throw")throw new Error(`Unknown field ${p} (wire type ${f}) for ${this.info.typeName}`);let y=a.skip(f);E!==!1&&(E===!0?t.UnknownFieldHandler.
onRead:E)(this.info.typeName,l,p,f,y);continue}let m=l,g=h.repeat,v=h.localName;switch(h.oneof&&(m=m[h.oneof],m.oneofKind!==v&&(m=l[h.oneof]={oneofKind:v})),h.kind){case"\
scalar":case"enum":let E=h.kind=="enum"?r.ScalarType.INT32:h.T,y=h.kind=="scalar"?h.L:void 0;if(g){let I=m[v];if(f==t.WireType.LengthDelimited&&E!=r.ScalarType.
STRING&&E!=r.ScalarType.BYTES){let k=a.uint32()+a.pos;for(;a.pos<k;)I.push(this.scalar(a,E,y))}else I.push(this.scalar(a,E,y))}else m[v]=this.scalar(a,E,y);break;case"\
message":if(g){let I=m[v],k=h.T().internalBinaryRead(a,a.uint32(),c);I.push(k)}else m[v]=h.T().internalBinaryRead(a,a.uint32(),c,m[v]);break;case"map":let[b,T]=this.
mapEntry(h,a,c);m[v][b]=T;break}}}mapEntry(a,l,c){let u=l.uint32(),d=l.pos+u,p,f;for(;l.pos<d;){let[h,m]=l.tag();switch(h){case 1:a.K==r.ScalarType.BOOL?p=l.bool().
toString():p=this.scalar(l,a.K,r.LongType.STRING);break;case 2:switch(a.V.kind){case"scalar":f=this.scalar(l,a.V.T,a.V.L);break;case"enum":f=l.int32();break;case"\
message":f=a.V.T().internalBinaryRead(l,l.uint32(),c);break}break;default:throw new Error(`Unknown field ${h} (wire type ${m}) in map entry for ${this.info.typeName}\
#${a.name}`)}}if(p===void 0){let h=i.reflectionScalarDefault(a.K);p=a.K==r.ScalarType.BOOL?h.toString():h}if(f===void 0)switch(a.V.kind){case"scalar":f=i.reflectionScalarDefault(
a.V.T,a.V.L);break;case"enum":f=0;break;case"message":f=a.V.T().create();break}return[p,f]}scalar(a,l,c){switch(l){case r.ScalarType.INT32:return a.int32();case r.
ScalarType.STRING:return a.string();case r.ScalarType.BOOL:return a.bool();case r.ScalarType.DOUBLE:return a.double();case r.ScalarType.FLOAT:return a.float();case r.
ScalarType.INT64:return n.reflectionLongConvert(a.int64(),c);case r.ScalarType.UINT64:return n.reflectionLongConvert(a.uint64(),c);case r.ScalarType.FIXED64:return n.
reflectionLongConvert(a.fixed64(),c);case r.ScalarType.FIXED32:return a.fixed32();case r.ScalarType.BYTES:return a.bytes();case r.ScalarType.UINT32:return a.uint32();case r.
ScalarType.SFIXED32:return a.sfixed32();case r.ScalarType.SFIXED64:return n.reflectionLongConvert(a.sfixed64(),c);case r.ScalarType.SINT32:return a.sint32();case r.
ScalarType.SINT64:return n.reflectionLongConvert(a.sint64(),c)}}};e.ReflectionBinaryReader=s}}),ic=O({"../../work/main/node_modules/@protobuf-ts/runtime/build/c\
ommonjs/reflection-binary-writer.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.ReflectionBinaryWriter=void 0;var t=Ci(),r=Et(),n=vn(),i=sr(),
s=class{static{o(this,"ReflectionBinaryWriter")}constructor(a){this.info=a}prepare(){if(!this.fields){const a=this.info.fields?this.info.fields.concat():[];this.
fields=a.sort((l,c)=>l.no-c.no)}}write(a,l,c){this.prepare();for(const d of this.fields){let p,f,h=d.repeat,m=d.localName;if(d.oneof){const g=a[d.oneof];if(g.oneofKind!==
m)continue;p=g[m],f=!0}else p=a[m],f=!1;switch(d.kind){case"scalar":case"enum":let g=d.kind=="enum"?r.ScalarType.INT32:d.T;if(h)if(n.assert(Array.isArray(p)),h==
r.RepeatType.PACKED)this.packed(l,g,d.no,p);else for(const v of p)this.scalar(l,g,d.no,v,!0);else p===void 0?n.assert(d.opt):this.scalar(l,g,d.no,p,f||d.opt);break;case"\
message":if(h){n.assert(Array.isArray(p));for(const v of p)this.message(l,c,d.T(),d.no,v)}else this.message(l,c,d.T(),d.no,p);break;case"map":n.assert(typeof p==
"object"&&p!==null);for(const[v,E]of Object.entries(p))this.mapEntry(l,c,d,v,E);break}}let u=c.writeUnknownFields;u!==!1&&(u===!0?t.UnknownFieldHandler.onWrite:
u)(this.info.typeName,a,l)}mapEntry(a,l,c,u,d){a.tag(c.no,t.WireType.LengthDelimited),a.fork();let p=u;switch(c.K){case r.ScalarType.INT32:case r.ScalarType.FIXED32:case r.
ScalarType.UINT32:case r.ScalarType.SFIXED32:case r.ScalarType.SINT32:p=Number.parseInt(u);break;case r.ScalarType.BOOL:n.assert(u=="true"||u=="false"),p=u=="tr\
ue";break}switch(this.scalar(a,c.K,1,p,!0),c.V.kind){case"scalar":this.scalar(a,c.V.T,2,d,!0);break;case"enum":this.scalar(a,r.ScalarType.INT32,2,d,!0);break;case"\
message":this.message(a,l,c.V.T(),2,d);break}a.join()}message(a,l,c,u,d){d!==void 0&&(c.internalBinaryWrite(d,a.tag(u,t.WireType.LengthDelimited).fork(),l),a.join())}scalar(a,l,c,u,d){
let[p,f,h]=this.scalarInfo(l,u);(!h||d)&&(a.tag(c,p),a[f](u))}packed(a,l,c,u){if(!u.length)return;n.assert(l!==r.ScalarType.BYTES&&l!==r.ScalarType.STRING),a.tag(
c,t.WireType.LengthDelimited),a.fork();let[,d]=this.scalarInfo(l);for(let p=0;p<u.length;p++)a[d](u[p]);a.join()}scalarInfo(a,l){let c=t.WireType.Varint,u,d=l===
void 0,p=l===0;switch(a){case r.ScalarType.INT32:u="int32";break;case r.ScalarType.STRING:p=d||!l.length,c=t.WireType.LengthDelimited,u="string";break;case r.ScalarType.
BOOL:p=l===!1,u="bool";break;case r.ScalarType.UINT32:u="uint32";break;case r.ScalarType.DOUBLE:c=t.WireType.Bit64,u="double";break;case r.ScalarType.FLOAT:c=t.
WireType.Bit32,u="float";break;case r.ScalarType.INT64:p=d||i.PbLong.from(l).isZero(),u="int64";break;case r.ScalarType.UINT64:p=d||i.PbULong.from(l).isZero(),u=
"uint64";break;case r.ScalarType.FIXED64:p=d||i.PbULong.from(l).isZero(),c=t.WireType.Bit64,u="fixed64";break;case r.ScalarType.BYTES:p=d||!l.byteLength,c=t.WireType.
LengthDelimited,u="bytes";break;case r.ScalarType.FIXED32:c=t.WireType.Bit32,u="fixed32";break;case r.ScalarType.SFIXED32:c=t.WireType.Bit32,u="sfixed32";break;case r.
ScalarType.SFIXED64:p=d||i.PbLong.from(l).isZero(),c=t.WireType.Bit64,u="sfixed64";break;case r.ScalarType.SINT32:u="sint32";break;case r.ScalarType.SINT64:p=d||
i.PbLong.from(l).isZero(),u="sint64";break}return[c,u,d||p]}};e.ReflectionBinaryWriter=s}}),sc=O({"../../work/main/node_modules/@protobuf-ts/runtime/build/commo\
njs/reflection-create.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.reflectionCreate=void 0;var t=Rs(),r=Pi();function n(i){const s=i.messagePrototype?
Object.create(i.messagePrototype):Object.defineProperty({},r.MESSAGE_TYPE,{value:i});for(let a of i.fields){let l=a.localName;if(!a.opt)if(a.oneof)s[a.oneof]={oneofKind:void 0};else if(a.
repeat)s[l]=[];else switch(a.kind){case"scalar":s[l]=t.reflectionScalarDefault(a.T,a.L);break;case"enum":s[l]=0;break;case"map":s[l]={};break}}return s}o(n,"ref\
lectionCreate"),e.reflectionCreate=n}}),ac=O({"../../work/main/node_modules/@protobuf-ts/runtime/build/commonjs/reflection-merge-partial.js"(e){"use strict";Object.
defineProperty(e,"__esModule",{value:!0}),e.reflectionMergePartial=void 0;function t(r,n,i){let s,a=i,l;for(let c of r.fields){let u=c.localName;if(c.oneof){const d=a[c.
oneof];if(d?.oneofKind==null)continue;if(s=d[u],l=n[c.oneof],l.oneofKind=d.oneofKind,s==null){delete l[u];continue}}else if(s=a[u],l=n,s==null)continue;switch(c.
repeat&&(l[u].length=s.length),c.kind){case"scalar":case"enum":if(c.repeat)for(let p=0;p<s.length;p++)l[u][p]=s[p];else l[u]=s;break;case"message":let d=c.T();if(c.
repeat)for(let p=0;p<s.length;p++)l[u][p]=d.create(s[p]);else l[u]===void 0?l[u]=d.create(s):d.mergePartial(l[u],s);break;case"map":switch(c.V.kind){case"scalar":case"\
enum":Object.assign(l[u],s);break;case"message":let p=c.V.T();for(let f of Object.keys(s))l[u][f]=p.create(s[f]);break}break}}}o(t,"reflectionMergePartial4"),e.
reflectionMergePartial=t}}),oc=O({"../../work/main/node_modules/@protobuf-ts/runtime/build/commonjs/reflection-equals.js"(e){"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.reflectionEquals=void 0;var t=Et();function r(l,c,u){if(c===u)return!0;if(!c||!u)return!1;for(let d of l.fields){let p=d.localName,
f=d.oneof?c[d.oneof][p]:c[p],h=d.oneof?u[d.oneof][p]:u[p];switch(d.kind){case"enum":case"scalar":let m=d.kind=="enum"?t.ScalarType.INT32:d.T;if(!(d.repeat?s(m,f,
h):i(m,f,h)))return!1;break;case"map":if(!(d.V.kind=="message"?a(d.V.T(),n(f),n(h)):s(d.V.kind=="enum"?t.ScalarType.INT32:d.V.T,n(f),n(h))))return!1;break;case"\
message":let g=d.T();if(!(d.repeat?a(g,f,h):g.equals(f,h)))return!1;break}}return!0}o(r,"reflectionEquals"),e.reflectionEquals=r;var n=Object.values;function i(l,c,u){
if(c===u)return!0;if(l!==t.ScalarType.BYTES)return!1;let d=c,p=u;if(d.length!==p.length)return!1;for(let f=0;f<d.length;f++)if(d[f]!=p[f])return!1;return!0}o(i,
"primitiveEq");function s(l,c,u){if(c.length!==u.length)return!1;for(let d=0;d<c.length;d++)if(!i(l,c[d],u[d]))return!1;return!0}o(s,"repeatedPrimitiveEq");function a(l,c,u){
if(c.length!==u.length)return!1;for(let d=0;d<c.length;d++)if(!l.equals(c[d],u[d]))return!1;return!0}o(a,"repeatedMsgEq")}}),Sy=O({"../../work/main/node_modules\
/@protobuf-ts/runtime/build/commonjs/message-type.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.MessageType=void 0;var t=Pi(),r=Et(),n=ec(),
i=tc(),s=rc(),a=nc(),l=ic(),c=sc(),u=ac(),d=Os(),p=Vo(),f=oc(),h=Qo(),m=Jo(),g=Object.getOwnPropertyDescriptors(Object.getPrototypeOf({})),v=g[t.MESSAGE_TYPE]={},
E=class{static{o(this,"MessageType4")}constructor(y,b,T){this.defaultCheckDepth=16,this.typeName=y,this.fields=b.map(r.normalizeFieldInfo),this.options=T??{},v.
value=this,this.messagePrototype=Object.create(null,g),this.refTypeCheck=new n.ReflectionTypeCheck(this),this.refJsonReader=new i.ReflectionJsonReader(this),this.
refJsonWriter=new s.ReflectionJsonWriter(this),this.refBinReader=new a.ReflectionBinaryReader(this),this.refBinWriter=new l.ReflectionBinaryWriter(this)}create(y){
let b=c.reflectionCreate(this);return y!==void 0&&u.reflectionMergePartial(this,b,y),b}clone(y){let b=this.create();return u.reflectionMergePartial(this,b,y),b}equals(y,b){
return f.reflectionEquals(this,y,b)}is(y,b=this.defaultCheckDepth){return this.refTypeCheck.is(y,b,!1)}isAssignable(y,b=this.defaultCheckDepth){return this.refTypeCheck.
is(y,b,!0)}mergePartial(y,b){u.reflectionMergePartial(this,y,b)}fromBinary(y,b){let T=m.binaryReadOptions(b);return this.internalBinaryRead(T.readerFactory(y),y.
byteLength,T)}fromJson(y,b){return this.internalJsonRead(y,p.jsonReadOptions(b))}fromJsonString(y,b){let T=JSON.parse(y);return this.fromJson(T,b)}toJson(y,b){return this.
internalJsonWrite(y,p.jsonWriteOptions(b))}toJsonString(y,b){var T;let I=this.toJson(y,b);return JSON.stringify(I,null,(T=b?.prettySpaces)!==null&&T!==void 0?T:
0)}toBinary(y,b){let T=h.binaryWriteOptions(b);return this.internalBinaryWrite(y,T.writerFactory(),T).finish()}internalJsonRead(y,b,T){if(y!==null&&typeof y=="o\
bject"&&!Array.isArray(y)){let I=T??this.create();return this.refJsonReader.read(y,I,b),I}throw new Error(`Unable to parse message ${this.typeName} from JSON ${d.
typeofJsonValue(y)}.`)}internalJsonWrite(y,b){return this.refJsonWriter.write(y,b)}internalBinaryWrite(y,b,T){return this.refBinWriter.write(y,b,T),b}internalBinaryRead(y,b,T,I){
let k=I??this.create();return this.refBinReader.read(y,k,T,b),k}};e.MessageType=E}}),Ry=O({"../../work/main/node_modules/@protobuf-ts/runtime/build/commonjs/ref\
lection-contains-message-type.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.containsMessageType=void 0;var t=Pi();function r(n){return n[t.
MESSAGE_TYPE]!=null}o(r,"containsMessageType"),e.containsMessageType=r}}),ky=O({"../../work/main/node_modules/@protobuf-ts/runtime/build/commonjs/enum-object.js"(e){
"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.listEnumNumbers=e.listEnumNames=e.listEnumValues=e.isEnumObject=void 0;function t(s){if(typeof s!=
"object"||s===null||!s.hasOwnProperty(0))return!1;for(let a of Object.keys(s)){let l=parseInt(a);if(Number.isNaN(l)){let c=s[a];if(c===void 0||typeof c!="number"||
s[c]===void 0)return!1}else{let c=s[l];if(c===void 0||s[c]!==l)return!1}}return!0}o(t,"isEnumObject"),e.isEnumObject=t;function r(s){if(!t(s))throw new Error("n\
ot a typescript enum object");let a=[];for(let[l,c]of Object.entries(s))typeof c=="number"&&a.push({name:l,number:c});return a}o(r,"listEnumValues"),e.listEnumValues=
r;function n(s){return r(s).map(a=>a.name)}o(n,"listEnumNames"),e.listEnumNames=n;function i(s){return r(s).map(a=>a.number).filter((a,l,c)=>c.indexOf(a)==l)}o(
i,"listEnumNumbers"),e.listEnumNumbers=i}}),Oe=O({"../../work/main/node_modules/@protobuf-ts/runtime/build/commonjs/index.js"(e){"use strict";Object.defineProperty(
e,"__esModule",{value:!0});var t=Os();Object.defineProperty(e,"typeofJsonValue",{enumerable:!0,get:o(function(){return t.typeofJsonValue},"get")}),Object.defineProperty(
e,"isJsonObject",{enumerable:!0,get:o(function(){return t.isJsonObject},"get")});var r=Is();Object.defineProperty(e,"base64decode",{enumerable:!0,get:o(function(){
return r.base64decode},"get")}),Object.defineProperty(e,"base64encode",{enumerable:!0,get:o(function(){return r.base64encode},"get")});var n=xy();Object.defineProperty(
e,"utf8read",{enumerable:!0,get:o(function(){return n.utf8read},"get")});var i=Ci();Object.defineProperty(e,"WireType",{enumerable:!0,get:o(function(){return i.
WireType},"get")}),Object.defineProperty(e,"mergeBinaryOptions",{enumerable:!0,get:o(function(){return i.mergeBinaryOptions},"get")}),Object.defineProperty(e,"U\
nknownFieldHandler",{enumerable:!0,get:o(function(){return i.UnknownFieldHandler},"get")});var s=Jo();Object.defineProperty(e,"BinaryReader",{enumerable:!0,get:o(
function(){return s.BinaryReader},"get")}),Object.defineProperty(e,"binaryReadOptions",{enumerable:!0,get:o(function(){return s.binaryReadOptions},"get")});var a=Qo();
Object.defineProperty(e,"BinaryWriter",{enumerable:!0,get:o(function(){return a.BinaryWriter},"get")}),Object.defineProperty(e,"binaryWriteOptions",{enumerable:!0,
get:o(function(){return a.binaryWriteOptions},"get")});var l=sr();Object.defineProperty(e,"PbLong",{enumerable:!0,get:o(function(){return l.PbLong},"get")}),Object.
defineProperty(e,"PbULong",{enumerable:!0,get:o(function(){return l.PbULong},"get")});var c=Vo();Object.defineProperty(e,"jsonReadOptions",{enumerable:!0,get:o(
function(){return c.jsonReadOptions},"get")}),Object.defineProperty(e,"jsonWriteOptions",{enumerable:!0,get:o(function(){return c.jsonWriteOptions},"get")}),Object.
defineProperty(e,"mergeJsonOptions",{enumerable:!0,get:o(function(){return c.mergeJsonOptions},"get")});var u=Pi();Object.defineProperty(e,"MESSAGE_TYPE",{enumerable:!0,
get:o(function(){return u.MESSAGE_TYPE},"get")});var d=Sy();Object.defineProperty(e,"MessageType",{enumerable:!0,get:o(function(){return d.MessageType},"get")});
var p=Et();Object.defineProperty(e,"ScalarType",{enumerable:!0,get:o(function(){return p.ScalarType},"get")}),Object.defineProperty(e,"LongType",{enumerable:!0,
get:o(function(){return p.LongType},"get")}),Object.defineProperty(e,"RepeatType",{enumerable:!0,get:o(function(){return p.RepeatType},"get")}),Object.defineProperty(
e,"normalizeFieldInfo",{enumerable:!0,get:o(function(){return p.normalizeFieldInfo},"get")}),Object.defineProperty(e,"readFieldOptions",{enumerable:!0,get:o(function(){
return p.readFieldOptions},"get")}),Object.defineProperty(e,"readFieldOption",{enumerable:!0,get:o(function(){return p.readFieldOption},"get")}),Object.defineProperty(
e,"readMessageOption",{enumerable:!0,get:o(function(){return p.readMessageOption},"get")});var f=ec();Object.defineProperty(e,"ReflectionTypeCheck",{enumerable:!0,
get:o(function(){return f.ReflectionTypeCheck},"get")});var h=sc();Object.defineProperty(e,"reflectionCreate",{enumerable:!0,get:o(function(){return h.reflectionCreate},
"get")});var m=Rs();Object.defineProperty(e,"reflectionScalarDefault",{enumerable:!0,get:o(function(){return m.reflectionScalarDefault},"get")});var g=ac();Object.
defineProperty(e,"reflectionMergePartial",{enumerable:!0,get:o(function(){return g.reflectionMergePartial},"get")});var v=oc();Object.defineProperty(e,"reflecti\
onEquals",{enumerable:!0,get:o(function(){return v.reflectionEquals},"get")});var E=nc();Object.defineProperty(e,"ReflectionBinaryReader",{enumerable:!0,get:o(function(){
return E.ReflectionBinaryReader},"get")});var y=ic();Object.defineProperty(e,"ReflectionBinaryWriter",{enumerable:!0,get:o(function(){return y.ReflectionBinaryWriter},
"get")});var b=tc();Object.defineProperty(e,"ReflectionJsonReader",{enumerable:!0,get:o(function(){return b.ReflectionJsonReader},"get")});var T=rc();Object.defineProperty(
e,"ReflectionJsonWriter",{enumerable:!0,get:o(function(){return T.ReflectionJsonWriter},"get")});var I=Ry();Object.defineProperty(e,"containsMessageType",{enumerable:!0,
get:o(function(){return I.containsMessageType},"get")});var k=Zo();Object.defineProperty(e,"isOneofGroup",{enumerable:!0,get:o(function(){return k.isOneofGroup},
"get")}),Object.defineProperty(e,"setOneofValue",{enumerable:!0,get:o(function(){return k.setOneofValue},"get")}),Object.defineProperty(e,"getOneofValue",{enumerable:!0,
get:o(function(){return k.getOneofValue},"get")}),Object.defineProperty(e,"clearOneofValue",{enumerable:!0,get:o(function(){return k.clearOneofValue},"get")}),Object.
defineProperty(e,"getSelectedOneofValue",{enumerable:!0,get:o(function(){return k.getSelectedOneofValue},"get")});var B=ky();Object.defineProperty(e,"listEnumVa\
lues",{enumerable:!0,get:o(function(){return B.listEnumValues},"get")}),Object.defineProperty(e,"listEnumNames",{enumerable:!0,get:o(function(){return B.listEnumNames},
"get")}),Object.defineProperty(e,"listEnumNumbers",{enumerable:!0,get:o(function(){return B.listEnumNumbers},"get")}),Object.defineProperty(e,"isEnumObject",{enumerable:!0,
get:o(function(){return B.isEnumObject},"get")});var F=Yo();Object.defineProperty(e,"lowerCamelCase",{enumerable:!0,get:o(function(){return F.lowerCamelCase},"g\
et")});var M=vn();Object.defineProperty(e,"assert",{enumerable:!0,get:o(function(){return M.assert},"get")}),Object.defineProperty(e,"assertNever",{enumerable:!0,
get:o(function(){return M.assertNever},"get")}),Object.defineProperty(e,"assertInt32",{enumerable:!0,get:o(function(){return M.assertInt32},"get")}),Object.defineProperty(
e,"assertUInt32",{enumerable:!0,get:o(function(){return M.assertUInt32},"get")}),Object.defineProperty(e,"assertFloat32",{enumerable:!0,get:o(function(){return M.
assertFloat32},"get")})}}),cc=O({"../../work/main/node_modules/@protobuf-ts/runtime-rpc/build/commonjs/reflection-info.js"(e){"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.readServiceOption=e.readMethodOption=e.readMethodOptions=e.normalizeMethodInfo=void 0;var t=Oe();function r(a,l){var c,u,d;let p=a;
return p.service=l,p.localName=(c=p.localName)!==null&&c!==void 0?c:t.lowerCamelCase(p.name),p.serverStreaming=!!p.serverStreaming,p.clientStreaming=!!p.clientStreaming,
p.options=(u=p.options)!==null&&u!==void 0?u:{},p.idempotency=(d=p.idempotency)!==null&&d!==void 0?d:void 0,p}o(r,"normalizeMethodInfo"),e.normalizeMethodInfo=r;
function n(a,l,c,u){var d;const p=(d=a.methods.find((f,h)=>f.localName===l||h===l))===null||d===void 0?void 0:d.options;return p&&p[c]?u.fromJson(p[c]):void 0}o(
n,"readMethodOptions"),e.readMethodOptions=n;function i(a,l,c,u){var d;const p=(d=a.methods.find((h,m)=>h.localName===l||m===l))===null||d===void 0?void 0:d.options;
if(!p)return;const f=p[c];return f===void 0?f:u?u.fromJson(f):f}o(i,"readMethodOption"),e.readMethodOption=i;function s(a,l,c){const u=a.options;if(!u)return;const d=u[l];
return d===void 0?d:c?c.fromJson(d):d}o(s,"readServiceOption"),e.readServiceOption=s}}),Ay=O({"../../work/main/node_modules/@protobuf-ts/runtime-rpc/build/commo\
njs/service-type.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.ServiceType=void 0;var t=cc(),r=class{static{o(this,"ServiceType2")}constructor(n,i,s){
this.typeName=n,this.methods=i.map(a=>t.normalizeMethodInfo(a,this)),this.options=s??{}}};e.ServiceType=r}}),lc=O({"../../work/main/node_modules/@protobuf-ts/ru\
ntime-rpc/build/commonjs/rpc-error.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.RpcError=void 0;var t=class extends Error{static{o(this,
"RpcError")}constructor(r,n="UNKNOWN",i){super(r),this.name="RpcError",Object.setPrototypeOf(this,new.target.prototype),this.code=n,this.meta=i??{}}toString(){const r=[
this.name+": "+this.message];this.code&&(r.push(""),r.push("Code: "+this.code)),this.serviceName&&this.methodName&&r.push("Method: "+this.serviceName+"/"+this.methodName);
let n=Object.entries(this.meta);if(n.length){r.push(""),r.push("Meta:");for(let[i,s]of n)r.push(`  ${i}: ${s}`)}return r.join(`
`)}};e.RpcError=t}}),uc=O({"../../work/main/node_modules/@protobuf-ts/runtime-rpc/build/commonjs/rpc-options.js"(e){"use strict";Object.defineProperty(e,"__esMo\
dule",{value:!0}),e.mergeRpcOptions=void 0;var t=Oe();function r(i,s){if(!s)return i;let a={};n(i,a),n(s,a);for(let l of Object.keys(s)){let c=s[l];switch(l){case"\
jsonOptions":a.jsonOptions=t.mergeJsonOptions(i.jsonOptions,a.jsonOptions);break;case"binaryOptions":a.binaryOptions=t.mergeBinaryOptions(i.binaryOptions,a.binaryOptions);
break;case"meta":a.meta={},n(i.meta,a.meta),n(s.meta,a.meta);break;case"interceptors":a.interceptors=i.interceptors?i.interceptors.concat(c):c.concat();break}}return a}
o(r,"mergeRpcOptions"),e.mergeRpcOptions=r;function n(i,s){if(!i)return;let a=s;for(let[l,c]of Object.entries(i))c instanceof Date?a[l]=new Date(c.getTime()):Array.
isArray(c)?a[l]=c.concat():a[l]=c}o(n,"copy")}}),dc=O({"../../work/main/node_modules/@protobuf-ts/runtime-rpc/build/commonjs/deferred.js"(e){"use strict";Object.
defineProperty(e,"__esModule",{value:!0}),e.Deferred=e.DeferredState=void 0;var t;(function(n){n[n.PENDING=0]="PENDING",n[n.REJECTED=1]="REJECTED",n[n.RESOLVED=
2]="RESOLVED"})(t=e.DeferredState||(e.DeferredState={}));var r=class{static{o(this,"Deferred")}constructor(n=!0){this._state=t.PENDING,this._promise=new Promise(
(i,s)=>{this._resolve=i,this._reject=s}),n&&this._promise.catch(i=>{})}get state(){return this._state}get promise(){return this._promise}resolve(n){if(this.state!==
t.PENDING)throw new Error(`cannot resolve ${t[this.state].toLowerCase()}`);this._resolve(n),this._state=t.RESOLVED}reject(n){if(this.state!==t.PENDING)throw new Error(
`cannot reject ${t[this.state].toLowerCase()}`);this._reject(n),this._state=t.REJECTED}resolvePending(n){this._state===t.PENDING&&this.resolve(n)}rejectPending(n){
this._state===t.PENDING&&this.reject(n)}};e.Deferred=r}}),fc=O({"../../work/main/node_modules/@protobuf-ts/runtime-rpc/build/commonjs/rpc-output-stream.js"(e){"\
use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.RpcOutputStreamController=void 0;var t=dc(),r=Oe(),n=class{static{o(this,"RpcOutputStreamControll\
er")}constructor(){this._lis={nxt:[],msg:[],err:[],cmp:[]},this._closed=!1,this._itState={q:[]}}onNext(i){return this.addLis(i,this._lis.nxt)}onMessage(i){return this.
addLis(i,this._lis.msg)}onError(i){return this.addLis(i,this._lis.err)}onComplete(i){return this.addLis(i,this._lis.cmp)}addLis(i,s){return s.push(i),()=>{let a=s.
indexOf(i);a>=0&&s.splice(a,1)}}clearLis(){for(let i of Object.values(this._lis))i.splice(0,i.length)}get closed(){return this._closed!==!1}notifyNext(i,s,a){r.
assert((i?1:0)+(s?1:0)+(a?1:0)<=1,"only one emission at a time"),i&&this.notifyMessage(i),s&&this.notifyError(s),a&&this.notifyComplete()}notifyMessage(i){r.assert(
!this.closed,"stream is closed"),this.pushIt({value:i,done:!1}),this._lis.msg.forEach(s=>s(i)),this._lis.nxt.forEach(s=>s(i,void 0,!1))}notifyError(i){r.assert(
!this.closed,"stream is closed"),this._closed=i,this.pushIt(i),this._lis.err.forEach(s=>s(i)),this._lis.nxt.forEach(s=>s(void 0,i,!1)),this.clearLis()}notifyComplete(){
r.assert(!this.closed,"stream is closed"),this._closed=!0,this.pushIt({value:null,done:!0}),this._lis.cmp.forEach(i=>i()),this._lis.nxt.forEach(i=>i(void 0,void 0,
!0)),this.clearLis()}[Symbol.asyncIterator](){return this._closed===!0?this.pushIt({value:null,done:!0}):this._closed!==!1&&this.pushIt(this._closed),{next:o(()=>{
let i=this._itState;r.assert(i,"bad state"),r.assert(!i.p,"iterator contract broken");let s=i.q.shift();return s?"value"in s?Promise.resolve(s):Promise.reject(s):
(i.p=new t.Deferred,i.p.promise)},"next")}}pushIt(i){let s=this._itState;if(s.p){const a=s.p;r.assert(a.state==t.DeferredState.PENDING,"iterator contract broken"),
"value"in i?a.resolve(i):a.reject(i),delete s.p}else s.q.push(i)}};e.RpcOutputStreamController=n}}),pc=O({"../../work/main/node_modules/@protobuf-ts/runtime-rpc\
/build/commonjs/unary-call.js"(e){"use strict";var t=e&&e.__awaiter||function(n,i,s,a){function l(c){return c instanceof s?c:new s(function(u){u(c)})}return o(l,
"adopt"),new(s||(s=Promise))(function(c,u){function d(h){try{f(a.next(h))}catch(m){u(m)}}o(d,"fulfilled");function p(h){try{f(a.throw(h))}catch(m){u(m)}}o(p,"re\
jected");function f(h){h.done?c(h.value):l(h.value).then(d,p)}o(f,"step"),f((a=a.apply(n,i||[])).next())})};Object.defineProperty(e,"__esModule",{value:!0}),e.UnaryCall=
void 0;var r=class{static{o(this,"UnaryCall")}constructor(n,i,s,a,l,c,u){this.method=n,this.requestHeaders=i,this.request=s,this.headers=a,this.response=l,this.
status=c,this.trailers=u}then(n,i){return this.promiseFinished().then(s=>n?Promise.resolve(n(s)):s,s=>i?Promise.resolve(i(s)):Promise.reject(s))}promiseFinished(){
return t(this,void 0,void 0,function*(){let[n,i,s,a]=yield Promise.all([this.headers,this.response,this.status,this.trailers]);return{method:this.method,requestHeaders:this.
requestHeaders,request:this.request,headers:n,response:i,status:s,trailers:a}})}};e.UnaryCall=r}}),hc=O({"../../work/main/node_modules/@protobuf-ts/runtime-rpc/\
build/commonjs/server-streaming-call.js"(e){"use strict";var t=e&&e.__awaiter||function(n,i,s,a){function l(c){return c instanceof s?c:new s(function(u){u(c)})}
return o(l,"adopt"),new(s||(s=Promise))(function(c,u){function d(h){try{f(a.next(h))}catch(m){u(m)}}o(d,"fulfilled");function p(h){try{f(a.throw(h))}catch(m){u(
m)}}o(p,"rejected");function f(h){h.done?c(h.value):l(h.value).then(d,p)}o(f,"step"),f((a=a.apply(n,i||[])).next())})};Object.defineProperty(e,"__esModule",{value:!0}),
e.ServerStreamingCall=void 0;var r=class{static{o(this,"ServerStreamingCall")}constructor(n,i,s,a,l,c,u){this.method=n,this.requestHeaders=i,this.request=s,this.
headers=a,this.responses=l,this.status=c,this.trailers=u}then(n,i){return this.promiseFinished().then(s=>n?Promise.resolve(n(s)):s,s=>i?Promise.resolve(i(s)):Promise.
reject(s))}promiseFinished(){return t(this,void 0,void 0,function*(){let[n,i,s]=yield Promise.all([this.headers,this.status,this.trailers]);return{method:this.method,
requestHeaders:this.requestHeaders,request:this.request,headers:n,status:i,trailers:s}})}};e.ServerStreamingCall=r}}),mc=O({"../../work/main/node_modules/@proto\
buf-ts/runtime-rpc/build/commonjs/client-streaming-call.js"(e){"use strict";var t=e&&e.__awaiter||function(n,i,s,a){function l(c){return c instanceof s?c:new s(
function(u){u(c)})}return o(l,"adopt"),new(s||(s=Promise))(function(c,u){function d(h){try{f(a.next(h))}catch(m){u(m)}}o(d,"fulfilled");function p(h){try{f(a.throw(
h))}catch(m){u(m)}}o(p,"rejected");function f(h){h.done?c(h.value):l(h.value).then(d,p)}o(f,"step"),f((a=a.apply(n,i||[])).next())})};Object.defineProperty(e,"_\
_esModule",{value:!0}),e.ClientStreamingCall=void 0;var r=class{static{o(this,"ClientStreamingCall")}constructor(n,i,s,a,l,c,u){this.method=n,this.requestHeaders=
i,this.requests=s,this.headers=a,this.response=l,this.status=c,this.trailers=u}then(n,i){return this.promiseFinished().then(s=>n?Promise.resolve(n(s)):s,s=>i?Promise.
resolve(i(s)):Promise.reject(s))}promiseFinished(){return t(this,void 0,void 0,function*(){let[n,i,s,a]=yield Promise.all([this.headers,this.response,this.status,
this.trailers]);return{method:this.method,requestHeaders:this.requestHeaders,headers:n,response:i,status:s,trailers:a}})}};e.ClientStreamingCall=r}}),yc=O({"../\
../work/main/node_modules/@protobuf-ts/runtime-rpc/build/commonjs/duplex-streaming-call.js"(e){"use strict";var t=e&&e.__awaiter||function(n,i,s,a){function l(c){
return c instanceof s?c:new s(function(u){u(c)})}return o(l,"adopt"),new(s||(s=Promise))(function(c,u){function d(h){try{f(a.next(h))}catch(m){u(m)}}o(d,"fulfil\
led");function p(h){try{f(a.throw(h))}catch(m){u(m)}}o(p,"rejected");function f(h){h.done?c(h.value):l(h.value).then(d,p)}o(f,"step"),f((a=a.apply(n,i||[])).next())})};
Object.defineProperty(e,"__esModule",{value:!0}),e.DuplexStreamingCall=void 0;var r=class{static{o(this,"DuplexStreamingCall")}constructor(n,i,s,a,l,c,u){this.method=
n,this.requestHeaders=i,this.requests=s,this.headers=a,this.responses=l,this.status=c,this.trailers=u}then(n,i){return this.promiseFinished().then(s=>n?Promise.
resolve(n(s)):s,s=>i?Promise.resolve(i(s)):Promise.reject(s))}promiseFinished(){return t(this,void 0,void 0,function*(){let[n,i,s]=yield Promise.all([this.headers,
this.status,this.trailers]);return{method:this.method,requestHeaders:this.requestHeaders,headers:n,status:i,trailers:s}})}};e.DuplexStreamingCall=r}}),My=O({"..\
/../work/main/node_modules/@protobuf-ts/runtime-rpc/build/commonjs/test-transport.js"(e){"use strict";var t=e&&e.__awaiter||function(h,m,g,v){function E(y){return y instanceof
g?y:new g(function(b){b(y)})}return o(E,"adopt"),new(g||(g=Promise))(function(y,b){function T(B){try{k(v.next(B))}catch(F){b(F)}}o(T,"fulfilled");function I(B){
try{k(v.throw(B))}catch(F){b(F)}}o(I,"rejected");function k(B){B.done?y(B.value):E(B.value).then(T,I)}o(k,"step"),k((v=v.apply(h,m||[])).next())})};Object.defineProperty(
e,"__esModule",{value:!0}),e.TestTransport=void 0;var r=lc(),n=Oe(),i=fc(),s=uc(),a=pc(),l=hc(),c=mc(),u=yc(),d=class hs{static{o(this,"_TestTransport")}constructor(m){
this.suppressUncaughtRejections=!0,this.headerDelay=10,this.responseDelay=50,this.betweenResponseDelay=10,this.afterResponseDelay=10,this.data=m??{}}get sentMessages(){
return this.lastInput instanceof f?this.lastInput.sent:typeof this.lastInput=="object"?[this.lastInput.single]:[]}get sendComplete(){return this.lastInput instanceof
f?this.lastInput.completed:typeof this.lastInput=="object"}promiseHeaders(){var m;const g=(m=this.data.headers)!==null&&m!==void 0?m:hs.defaultHeaders;return g instanceof
r.RpcError?Promise.reject(g):Promise.resolve(g)}promiseSingleResponse(m){if(this.data.response instanceof r.RpcError)return Promise.reject(this.data.response);let g;
return Array.isArray(this.data.response)?(n.assert(this.data.response.length>0),g=this.data.response[0]):this.data.response!==void 0?g=this.data.response:g=m.O.
create(),n.assert(m.O.is(g)),Promise.resolve(g)}streamResponses(m,g,v){return t(this,void 0,void 0,function*(){const E=[];if(this.data.response===void 0)E.push(
m.O.create());else if(Array.isArray(this.data.response))for(let y of this.data.response)n.assert(m.O.is(y)),E.push(y);else this.data.response instanceof r.RpcError||
(n.assert(m.O.is(this.data.response)),E.push(this.data.response));try{yield p(this.responseDelay,v)(void 0)}catch(y){g.notifyError(y);return}if(this.data.response instanceof
r.RpcError){g.notifyError(this.data.response);return}for(let y of E){g.notifyMessage(y);try{yield p(this.betweenResponseDelay,v)(void 0)}catch(b){g.notifyError(
b);return}}if(this.data.status instanceof r.RpcError){g.notifyError(this.data.status);return}if(this.data.trailers instanceof r.RpcError){g.notifyError(this.data.
trailers);return}g.notifyComplete()})}promiseStatus(){var m;const g=(m=this.data.status)!==null&&m!==void 0?m:hs.defaultStatus;return g instanceof r.RpcError?Promise.
reject(g):Promise.resolve(g)}promiseTrailers(){var m;const g=(m=this.data.trailers)!==null&&m!==void 0?m:hs.defaultTrailers;return g instanceof r.RpcError?Promise.
reject(g):Promise.resolve(g)}maybeSuppressUncaught(...m){if(this.suppressUncaughtRejections)for(let g of m)g.catch(()=>{})}mergeOptions(m){return s.mergeRpcOptions(
{},m)}unary(m,g,v){var E;const y=(E=v.meta)!==null&&E!==void 0?E:{},b=this.promiseHeaders().then(p(this.headerDelay,v.abort)),T=b.catch(B=>{}).then(p(this.responseDelay,
v.abort)).then(B=>this.promiseSingleResponse(m)),I=T.catch(B=>{}).then(p(this.afterResponseDelay,v.abort)).then(B=>this.promiseStatus()),k=T.catch(B=>{}).then(p(
this.afterResponseDelay,v.abort)).then(B=>this.promiseTrailers());return this.maybeSuppressUncaught(I,k),this.lastInput={single:g},new a.UnaryCall(m,y,g,b,T,I,k)}serverStreaming(m,g,v){
var E;const y=(E=v.meta)!==null&&E!==void 0?E:{},b=this.promiseHeaders().then(p(this.headerDelay,v.abort)),T=new i.RpcOutputStreamController,I=b.then(p(this.responseDelay,
v.abort)).catch(()=>{}).then(()=>this.streamResponses(m,T,v.abort)).then(p(this.afterResponseDelay,v.abort)),k=I.then(()=>this.promiseStatus()),B=I.then(()=>this.
promiseTrailers());return this.maybeSuppressUncaught(k,B),this.lastInput={single:g},new l.ServerStreamingCall(m,y,g,b,T,k,B)}clientStreaming(m,g){var v;const E=(v=
g.meta)!==null&&v!==void 0?v:{},y=this.promiseHeaders().then(p(this.headerDelay,g.abort)),b=y.catch(k=>{}).then(p(this.responseDelay,g.abort)).then(k=>this.promiseSingleResponse(
m)),T=b.catch(k=>{}).then(p(this.afterResponseDelay,g.abort)).then(k=>this.promiseStatus()),I=b.catch(k=>{}).then(p(this.afterResponseDelay,g.abort)).then(k=>this.
promiseTrailers());return this.maybeSuppressUncaught(T,I),this.lastInput=new f(this.data,g.abort),new c.ClientStreamingCall(m,E,this.lastInput,y,b,T,I)}duplex(m,g){
var v;const E=(v=g.meta)!==null&&v!==void 0?v:{},y=this.promiseHeaders().then(p(this.headerDelay,g.abort)),b=new i.RpcOutputStreamController,T=y.then(p(this.responseDelay,
g.abort)).catch(()=>{}).then(()=>this.streamResponses(m,b,g.abort)).then(p(this.afterResponseDelay,g.abort)),I=T.then(()=>this.promiseStatus()),k=T.then(()=>this.
promiseTrailers());return this.maybeSuppressUncaught(I,k),this.lastInput=new f(this.data,g.abort),new u.DuplexStreamingCall(m,E,this.lastInput,y,b,I,k)}};e.TestTransport=
d,d.defaultHeaders={responseHeader:"test"},d.defaultStatus={code:"OK",detail:"all good"},d.defaultTrailers={responseTrailer:"test"};function p(h,m){return g=>new Promise(
(v,E)=>{if(m?.aborted)E(new r.RpcError("user cancel","CANCELLED"));else{const y=setTimeout(()=>v(g),h);m&&m.addEventListener("abort",b=>{clearTimeout(y),E(new r.
RpcError("user cancel","CANCELLED"))})}})}o(p,"delay4");var f=class{static{o(this,"TestInputStream")}constructor(h,m){this._completed=!1,this._sent=[],this.data=
h,this.abort=m}get sent(){return this._sent}get completed(){return this._completed}send(h){if(this.data.inputMessage instanceof r.RpcError)return Promise.reject(
this.data.inputMessage);const m=this.data.inputMessage===void 0?10:this.data.inputMessage;return Promise.resolve(void 0).then(()=>{this._sent.push(h)}).then(p(m,
this.abort))}complete(){if(this.data.inputComplete instanceof r.RpcError)return Promise.reject(this.data.inputComplete);const h=this.data.inputComplete===void 0?
10:this.data.inputComplete;return Promise.resolve(void 0).then(()=>{this._completed=!0}).then(p(h,this.abort))}}}}),By=O({"../../work/main/node_modules/@protobu\
f-ts/runtime-rpc/build/commonjs/rpc-interceptor.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.stackDuplexStreamingInterceptors=e.stackClientStreamingInterceptors=
e.stackServerStreamingInterceptors=e.stackUnaryInterceptors=e.stackIntercept=void 0;var t=Oe();function r(l,c,u,d,p){var f,h,m,g;if(l=="unary"){let v=o((E,y,b)=>c.
unary(E,y,b),"tail");for(const E of((f=d.interceptors)!==null&&f!==void 0?f:[]).filter(y=>y.interceptUnary).reverse()){const y=v;v=o((b,T,I)=>E.interceptUnary(y,
b,T,I),"tail")}return v(u,p,d)}if(l=="serverStreaming"){let v=o((E,y,b)=>c.serverStreaming(E,y,b),"tail");for(const E of((h=d.interceptors)!==null&&h!==void 0?h:
[]).filter(y=>y.interceptServerStreaming).reverse()){const y=v;v=o((b,T,I)=>E.interceptServerStreaming(y,b,T,I),"tail")}return v(u,p,d)}if(l=="clientStreaming"){
let v=o((E,y)=>c.clientStreaming(E,y),"tail");for(const E of((m=d.interceptors)!==null&&m!==void 0?m:[]).filter(y=>y.interceptClientStreaming).reverse()){const y=v;
v=o((b,T)=>E.interceptClientStreaming(y,b,T),"tail")}return v(u,d)}if(l=="duplex"){let v=o((E,y)=>c.duplex(E,y),"tail");for(const E of((g=d.interceptors)!==null&&
g!==void 0?g:[]).filter(y=>y.interceptDuplex).reverse()){const y=v;v=o((b,T)=>E.interceptDuplex(y,b,T),"tail")}return v(u,d)}t.assertNever(l)}o(r,"stackIntercep\
t"),e.stackIntercept=r;function n(l,c,u,d){return r("unary",l,c,d,u)}o(n,"stackUnaryInterceptors"),e.stackUnaryInterceptors=n;function i(l,c,u,d){return r("serv\
erStreaming",l,c,d,u)}o(i,"stackServerStreamingInterceptors"),e.stackServerStreamingInterceptors=i;function s(l,c,u){return r("clientStreaming",l,c,u)}o(s,"stac\
kClientStreamingInterceptors"),e.stackClientStreamingInterceptors=s;function a(l,c,u){return r("duplex",l,c,u)}o(a,"stackDuplexStreamingInterceptors"),e.stackDuplexStreamingInterceptors=
a}}),Ly=O({"../../work/main/node_modules/@protobuf-ts/runtime-rpc/build/commonjs/server-call-context.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),
e.ServerCallContextController=void 0;var t=class{static{o(this,"ServerCallContextController")}constructor(r,n,i,s,a={code:"OK",detail:""}){this._cancelled=!1,this.
_listeners=[],this.method=r,this.headers=n,this.deadline=i,this.trailers={},this._sendRH=s,this.status=a}notifyCancelled(){if(!this._cancelled){this._cancelled=
!0;for(let r of this._listeners)r()}}sendResponseHeaders(r){this._sendRH(r)}get cancelled(){return this._cancelled}onCancel(r){const n=this._listeners;return n.
push(r),()=>{let i=n.indexOf(r);i>=0&&n.splice(i,1)}}};e.ServerCallContextController=t}}),Uy=O({"../../work/main/node_modules/@protobuf-ts/runtime-rpc/build/com\
monjs/index.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0});var t=Ay();Object.defineProperty(e,"ServiceType",{enumerable:!0,get:o(function(){
return t.ServiceType},"get")});var r=cc();Object.defineProperty(e,"readMethodOptions",{enumerable:!0,get:o(function(){return r.readMethodOptions},"get")}),Object.
defineProperty(e,"readMethodOption",{enumerable:!0,get:o(function(){return r.readMethodOption},"get")}),Object.defineProperty(e,"readServiceOption",{enumerable:!0,
get:o(function(){return r.readServiceOption},"get")});var n=lc();Object.defineProperty(e,"RpcError",{enumerable:!0,get:o(function(){return n.RpcError},"get")});
var i=uc();Object.defineProperty(e,"mergeRpcOptions",{enumerable:!0,get:o(function(){return i.mergeRpcOptions},"get")});var s=fc();Object.defineProperty(e,"RpcO\
utputStreamController",{enumerable:!0,get:o(function(){return s.RpcOutputStreamController},"get")});var a=My();Object.defineProperty(e,"TestTransport",{enumerable:!0,
get:o(function(){return a.TestTransport},"get")});var l=dc();Object.defineProperty(e,"Deferred",{enumerable:!0,get:o(function(){return l.Deferred},"get")}),Object.
defineProperty(e,"DeferredState",{enumerable:!0,get:o(function(){return l.DeferredState},"get")});var c=yc();Object.defineProperty(e,"DuplexStreamingCall",{enumerable:!0,
get:o(function(){return c.DuplexStreamingCall},"get")});var u=mc();Object.defineProperty(e,"ClientStreamingCall",{enumerable:!0,get:o(function(){return u.ClientStreamingCall},
"get")});var d=hc();Object.defineProperty(e,"ServerStreamingCall",{enumerable:!0,get:o(function(){return d.ServerStreamingCall},"get")});var p=pc();Object.defineProperty(
e,"UnaryCall",{enumerable:!0,get:o(function(){return p.UnaryCall},"get")});var f=By();Object.defineProperty(e,"stackIntercept",{enumerable:!0,get:o(function(){return f.
stackIntercept},"get")}),Object.defineProperty(e,"stackDuplexStreamingInterceptors",{enumerable:!0,get:o(function(){return f.stackDuplexStreamingInterceptors},"\
get")}),Object.defineProperty(e,"stackClientStreamingInterceptors",{enumerable:!0,get:o(function(){return f.stackClientStreamingInterceptors},"get")}),Object.defineProperty(
e,"stackServerStreamingInterceptors",{enumerable:!0,get:o(function(){return f.stackServerStreamingInterceptors},"get")}),Object.defineProperty(e,"stackUnaryInte\
rceptors",{enumerable:!0,get:o(function(){return f.stackUnaryInterceptors},"get")});var h=Ly();Object.defineProperty(e,"ServerCallContextController",{enumerable:!0,
get:o(function(){return h.ServerCallContextController},"get")})}}),Dy=O({"../../work/main/node_modules/@actions/artifact/package.json"(e,t){t.exports={name:"@ac\
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
^5.9.3"},overrides:{"uri-js":"npm:uri-js-replace@^1.0.1","node-fetch":"^3.3.2"}}}}),Fy=O({"../../work/main/node_modules/@actions/artifact/lib/internal/shared/pa\
ckage-version.cjs"(e,t){var r=Dy();t.exports={version:r.version}}}),Hy=O({"../../work/main/node_modules/https-proxy-agent/node_modules/ms/index.js"(e,t){var r=1e3,
n=r*60,i=n*60,s=i*24,a=s*7,l=s*365.25;t.exports=function(f,h){h=h||{};var m=typeof f;if(m==="string"&&f.length>0)return c(f);if(m==="number"&&isFinite(f))return h.
long?d(f):u(f);throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(f))};function c(f){if(f=String(f),!(f.length>100)){var h=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(f);if(h){var m=parseFloat(h[1]),g=(h[2]||"ms").toLowerCase();switch(g){case"years":case"year":case"yrs":case"yr":case"y":return m*l;case"weeks":case"week":case"\
w":return m*a;case"days":case"day":case"d":return m*s;case"hours":case"hour":case"hrs":case"hr":case"h":return m*i;case"minutes":case"minute":case"mins":case"mi\
n":case"m":return m*n;case"seconds":case"second":case"secs":case"sec":case"s":return m*r;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return m;default:
return}}}}o(c,"parse2");function u(f){var h=Math.abs(f);return h>=s?Math.round(f/s)+"d":h>=i?Math.round(f/i)+"h":h>=n?Math.round(f/n)+"m":h>=r?Math.round(f/r)+"\
s":f+"ms"}o(u,"fmtShort");function d(f){var h=Math.abs(f);return h>=s?p(f,h,s,"day"):h>=i?p(f,h,i,"hour"):h>=n?p(f,h,n,"minute"):h>=r?p(f,h,r,"second"):f+" ms"}
o(d,"fmtLong");function p(f,h,m,g){var v=h>=m*1.5;return Math.round(f/m)+" "+g+(v?"s":"")}o(p,"plural")}}),gc=O({"../../work/main/node_modules/https-proxy-agent\
/node_modules/debug/src/common.js"(e,t){function r(n){s.debug=s,s.default=s,s.coerce=p,s.disable=u,s.enable=l,s.enabled=d,s.humanize=Hy(),s.destroy=f,Object.keys(
n).forEach(h=>{s[h]=n[h]}),s.names=[],s.skips=[],s.formatters={};function i(h){let m=0;for(let g=0;g<h.length;g++)m=(m<<5)-m+h.charCodeAt(g),m|=0;return s.colors[Math.
abs(m)%s.colors.length]}o(i,"selectColor"),s.selectColor=i;function s(h){let m,g=null,v,E;function y(...b){if(!y.enabled)return;const T=y,I=Number(new Date),k=I-
(m||I);T.diff=k,T.prev=m,T.curr=I,m=I,b[0]=s.coerce(b[0]),typeof b[0]!="string"&&b.unshift("%O");let B=0;b[0]=b[0].replace(/%([a-zA-Z%])/g,(M,ee)=>{if(M==="%%")
return"%";B++;const U=s.formatters[ee];if(typeof U=="function"){const X=b[B];M=U.call(T,X),b.splice(B,1),B--}return M}),s.formatArgs.call(T,b),(T.log||s.log).apply(
T,b)}return o(y,"debug2"),y.namespace=h,y.useColors=s.useColors(),y.color=s.selectColor(h),y.extend=a,y.destroy=s.destroy,Object.defineProperty(y,"enabled",{enumerable:!0,
configurable:!1,get:o(()=>g!==null?g:(v!==s.namespaces&&(v=s.namespaces,E=s.enabled(h)),E),"get"),set:o(b=>{g=b},"set")}),typeof s.init=="function"&&s.init(y),y}
o(s,"createDebug");function a(h,m){const g=s(this.namespace+(typeof m>"u"?":":m)+h);return g.log=this.log,g}o(a,"extend2");function l(h){s.save(h),s.namespaces=
h,s.names=[],s.skips=[];const m=(typeof h=="string"?h:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(const g of m)g[0]==="-"?s.skips.push(g.slice(
1)):s.names.push(g)}o(l,"enable2");function c(h,m){let g=0,v=0,E=-1,y=0;for(;g<h.length;)if(v<m.length&&(m[v]===h[g]||m[v]==="*"))m[v]==="*"?(E=v,y=g,v++):(g++,
v++);else if(E!==-1)v=E+1,y++,g=y;else return!1;for(;v<m.length&&m[v]==="*";)v++;return v===m.length}o(c,"matchesTemplate");function u(){const h=[...s.names,...s.
skips.map(m=>"-"+m)].join(",");return s.enable(""),h}o(u,"disable2");function d(h){for(const m of s.skips)if(c(h,m))return!1;for(const m of s.names)if(c(h,m))return!0;
return!1}o(d,"enabled2");function p(h){return h instanceof Error?h.stack||h.message:h}o(p,"coerce");function f(){console.warn("Instance method `debug.destroy()`\
 is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")}return o(f,"destroy2"),s.enable(s.load()),s}o(r,"setup"),
t.exports=r}}),jy=O({"../../work/main/node_modules/https-proxy-agent/node_modules/debug/src/browser.js"(e,t){e.formatArgs=n,e.save=i,e.load=s,e.useColors=r,e.storage=
a(),e.destroy=(()=>{let c=!1;return()=>{c||(c=!0,console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed i\
n the next major version of `debug`."))}})(),e.colors=["#0000CC","#0000FF","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00C\
C66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33C\
CCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0\
066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0\
000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFC\
C00","#FFCC33"];function r(){if(typeof window<"u"&&window.process&&(window.process.type==="renderer"||window.process.__nwjs))return!0;if(typeof navigator<"u"&&navigator.
userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))return!1;let c;return typeof document<"u"&&document.documentElement&&document.documentElement.
style&&document.documentElement.style.WebkitAppearance||typeof window<"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||
typeof navigator<"u"&&navigator.userAgent&&(c=navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/))&&parseInt(c[1],10)>=31||typeof navigator<"u"&&navigator.
userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}o(r,"useColors");function n(c){if(c[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?
" %c":" ")+c[0]+(this.useColors?"%c ":" ")+"+"+t.exports.humanize(this.diff),!this.useColors)return;const u="color: "+this.color;c.splice(1,0,u,"color: inherit");
let d=0,p=0;c[0].replace(/%[a-zA-Z%]/g,f=>{f!=="%%"&&(d++,f==="%c"&&(p=d))}),c.splice(p,0,u)}o(n,"formatArgs"),e.log=console.debug||console.log||(()=>{});function i(c){
try{c?e.storage.setItem("debug",c):e.storage.removeItem("debug")}catch{}}o(i,"save");function s(){let c;try{c=e.storage.getItem("debug")||e.storage.getItem("DEB\
UG")}catch{}return!c&&typeof process<"u"&&"env"in process&&(c=process.env.DEBUG),c}o(s,"load");function a(){try{return localStorage}catch{}}o(a,"localstorage"),
t.exports=gc()(e);var{formatters:l}=t.exports;l.j=function(c){try{return JSON.stringify(c)}catch(u){return"[UnexpectedJSONParseError]: "+u.message}}}}),zy=O({".\
./../work/main/node_modules/https-proxy-agent/node_modules/debug/src/node.js"(e,t){var r=te("tty"),n=te("util");e.init=d,e.log=l,e.formatArgs=s,e.save=c,e.load=
u,e.useColors=i,e.destroy=n.deprecate(()=>{},"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major \
version of `debug`."),e.colors=[6,2,3,4,5,1];try{const f=te("supports-color");f&&(f.stderr||f).level>=2&&(e.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,
57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,
198,199,200,201,202,203,204,205,206,207,208,209,214,215,220,221])}catch{}e.inspectOpts=Object.keys(process.env).filter(f=>/^debug_/i.test(f)).reduce((f,h)=>{const m=h.
substring(6).toLowerCase().replace(/_([a-z])/g,(v,E)=>E.toUpperCase());let g=process.env[h];return/^(yes|on|true|enabled)$/i.test(g)?g=!0:/^(no|off|false|disabled)$/i.
test(g)?g=!1:g==="null"?g=null:g=Number(g),f[m]=g,f},{});function i(){return"colors"in e.inspectOpts?!!e.inspectOpts.colors:r.isatty(process.stderr.fd)}o(i,"use\
Colors");function s(f){const{namespace:h,useColors:m}=this;if(m){const g=this.color,v="\x1B[3"+(g<8?g:"8;5;"+g),E=`  ${v};1m${h} \x1B[0m`;f[0]=E+f[0].split(`
`).join(`
`+E),f.push(v+"m+"+t.exports.humanize(this.diff)+"\x1B[0m")}else f[0]=a()+h+" "+f[0]}o(s,"formatArgs");function a(){return e.inspectOpts.hideDate?"":new Date().
toISOString()+" "}o(a,"getDate");function l(...f){return process.stderr.write(n.formatWithOptions(e.inspectOpts,...f)+`
`)}o(l,"log2");function c(f){f?process.env.DEBUG=f:delete process.env.DEBUG}o(c,"save");function u(){return process.env.DEBUG}o(u,"load");function d(f){f.inspectOpts=
{};const h=Object.keys(e.inspectOpts);for(let m=0;m<h.length;m++)f.inspectOpts[h[m]]=e.inspectOpts[h[m]]}o(d,"init"),t.exports=gc()(e);var{formatters:p}=t.exports;
p.o=function(f){return this.inspectOpts.colors=this.useColors,n.inspect(f,this.inspectOpts).split(`
`).map(h=>h.trim()).join(" ")},p.O=function(f){return this.inspectOpts.colors=this.useColors,n.inspect(f,this.inspectOpts)}}}),vc=O({"../../work/main/node_modul\
es/https-proxy-agent/node_modules/debug/src/index.js"(e,t){typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?t.exports=jy():t.
exports=zy()}}),qy=O({"../../work/main/node_modules/agent-base/dist/helpers.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(u,d,p,f){f===
void 0&&(f=p);var h=Object.getOwnPropertyDescriptor(d,p);(!h||("get"in h?!d.__esModule:h.writable||h.configurable))&&(h={enumerable:!0,get:o(function(){return d[p]},
"get")}),Object.defineProperty(u,f,h)}):(function(u,d,p,f){f===void 0&&(f=p),u[f]=d[p]})),r=e&&e.__setModuleDefault||(Object.create?(function(u,d){Object.defineProperty(
u,"default",{enumerable:!0,value:d})}):function(u,d){u.default=d}),n=e&&e.__importStar||function(u){if(u&&u.__esModule)return u;var d={};if(u!=null)for(var p in u)
p!=="default"&&Object.prototype.hasOwnProperty.call(u,p)&&t(d,u,p);return r(d,u),d};Object.defineProperty(e,"__esModule",{value:!0}),e.req=e.json=e.toBuffer=void 0;
var i=n(te("http")),s=n(te("https"));async function a(u){let d=0;const p=[];for await(const f of u)d+=f.length,p.push(f);return Buffer.concat(p,d)}o(a,"toBuffer"),
e.toBuffer=a;async function l(u){const p=(await a(u)).toString("utf8");try{return JSON.parse(p)}catch(f){const h=f;throw h.message+=` (input: ${p})`,h}}o(l,"jso\
n"),e.json=l;function c(u,d={}){const f=((typeof u=="string"?u:u.href).startsWith("https:")?s:i).request(u,d),h=new Promise((m,g)=>{f.once("response",m).once("e\
rror",g).end()});return f.then=h.then.bind(h),f}o(c,"req"),e.req=c}}),bc=O({"../../work/main/node_modules/agent-base/dist/index.js"(e){"use strict";var t=e&&e.__createBinding||
(Object.create?(function(d,p,f,h){h===void 0&&(h=f);var m=Object.getOwnPropertyDescriptor(p,f);(!m||("get"in m?!p.__esModule:m.writable||m.configurable))&&(m={enumerable:!0,
get:o(function(){return p[f]},"get")}),Object.defineProperty(d,h,m)}):(function(d,p,f,h){h===void 0&&(h=f),d[h]=p[f]})),r=e&&e.__setModuleDefault||(Object.create?
(function(d,p){Object.defineProperty(d,"default",{enumerable:!0,value:p})}):function(d,p){d.default=p}),n=e&&e.__importStar||function(d){if(d&&d.__esModule)return d;
var p={};if(d!=null)for(var f in d)f!=="default"&&Object.prototype.hasOwnProperty.call(d,f)&&t(p,d,f);return r(p,d),p},i=e&&e.__exportStar||function(d,p){for(var f in d)
f!=="default"&&!Object.prototype.hasOwnProperty.call(p,f)&&t(p,d,f)};Object.defineProperty(e,"__esModule",{value:!0}),e.Agent=void 0;var s=n(te("net")),a=n(te("\
http")),l=te("https");i(qy(),e);var c=Symbol("AgentBaseInternalState"),u=class extends a.Agent{static{o(this,"Agent")}constructor(d){super(d),this[c]={}}isSecureEndpoint(d){
if(d){if(typeof d.secureEndpoint=="boolean")return d.secureEndpoint;if(typeof d.protocol=="string")return d.protocol==="https:"}const{stack:p}=new Error;return typeof p!=
"string"?!1:p.split(`
`).some(f=>f.indexOf("(https.js:")!==-1||f.indexOf("node:https:")!==-1)}incrementSockets(d){if(this.maxSockets===1/0&&this.maxTotalSockets===1/0)return null;this.
sockets[d]||(this.sockets[d]=[]);const p=new s.Socket({writable:!1});return this.sockets[d].push(p),this.totalSocketCount++,p}decrementSockets(d,p){if(!this.sockets[d]||
p===null)return;const f=this.sockets[d],h=f.indexOf(p);h!==-1&&(f.splice(h,1),this.totalSocketCount--,f.length===0&&delete this.sockets[d])}getName(d){return this.
isSecureEndpoint(d)?l.Agent.prototype.getName.call(this,d):super.getName(d)}createSocket(d,p,f){const h={...p,secureEndpoint:this.isSecureEndpoint(p)},m=this.getName(
h),g=this.incrementSockets(m);Promise.resolve().then(()=>this.connect(d,h)).then(v=>{if(this.decrementSockets(m,g),v instanceof a.Agent)try{return v.addRequest(
d,h)}catch(E){return f(E)}this[c].currentSocket=v,super.createSocket(d,p,f)},v=>{this.decrementSockets(m,g),f(v)})}createConnection(){const d=this[c].currentSocket;
if(this[c].currentSocket=void 0,!d)throw new Error("No socket was returned in the `connect()` function");return d}get defaultPort(){return this[c].defaultPort??
(this.protocol==="https:"?443:80)}set defaultPort(d){this[c]&&(this[c].defaultPort=d)}get protocol(){return this[c].protocol??(this.isSecureEndpoint()?"https:":
"http:")}set protocol(d){this[c]&&(this[c].protocol=d)}};e.Agent=u}}),$y=O({"../../work/main/node_modules/https-proxy-agent/dist/parse-proxy-response.js"(e){"us\
e strict";var t=e&&e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.parseProxyResponse=void 0;
var r=t(vc()),n=(0,r.default)("https-proxy-agent:parse-proxy-response");function i(s){return new Promise((a,l)=>{let c=0;const u=[];function d(){const g=s.read();
g?m(g):s.once("readable",d)}o(d,"read");function p(){s.removeListener("end",f),s.removeListener("error",h),s.removeListener("readable",d)}o(p,"cleanup");function f(){
p(),n("onend"),l(new Error("Proxy connection ended before receiving CONNECT response"))}o(f,"onend");function h(g){p(),n("onerror %o",g),l(g)}o(h,"onerror");function m(g){
u.push(g),c+=g.length;const v=Buffer.concat(u,c),E=v.indexOf(`\r
\r
`);if(E===-1){n("have not received end of HTTP headers yet..."),d();return}const y=v.slice(0,E).toString("ascii").split(`\r
`),b=y.shift();if(!b)return s.destroy(),l(new Error("No header received from proxy CONNECT response"));const T=b.split(" "),I=+T[1],k=T.slice(2).join(" "),B={};
for(const F of y){if(!F)continue;const M=F.indexOf(":");if(M===-1)return s.destroy(),l(new Error(`Invalid header from proxy CONNECT response: "${F}"`));const ee=F.
slice(0,M).toLowerCase(),U=F.slice(M+1).trimStart(),X=B[ee];typeof X=="string"?B[ee]=[X,U]:Array.isArray(X)?X.push(U):B[ee]=U}n("got proxy server response: %o %\
o",b,B),p(),a({connect:{statusCode:I,statusText:k,headers:B},buffered:v})}o(m,"ondata"),s.on("error",h),s.on("end",f),d()})}o(i,"parseProxyResponse"),e.parseProxyResponse=
i}}),Gy=O({"../../work/main/node_modules/https-proxy-agent/dist/index.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(E,y,b,T){T===void 0&&
(T=b);var I=Object.getOwnPropertyDescriptor(y,b);(!I||("get"in I?!y.__esModule:I.writable||I.configurable))&&(I={enumerable:!0,get:o(function(){return y[b]},"ge\
t")}),Object.defineProperty(E,T,I)}):(function(E,y,b,T){T===void 0&&(T=b),E[T]=y[b]})),r=e&&e.__setModuleDefault||(Object.create?(function(E,y){Object.defineProperty(
E,"default",{enumerable:!0,value:y})}):function(E,y){E.default=y}),n=e&&e.__importStar||function(E){if(E&&E.__esModule)return E;var y={};if(E!=null)for(var b in E)
b!=="default"&&Object.prototype.hasOwnProperty.call(E,b)&&t(y,E,b);return r(y,E),y},i=e&&e.__importDefault||function(E){return E&&E.__esModule?E:{default:E}};Object.
defineProperty(e,"__esModule",{value:!0}),e.HttpsProxyAgent=void 0;var s=n(te("net")),a=n(te("tls")),l=i(te("assert")),c=i(vc()),u=bc(),d=te("url"),p=$y(),f=(0,c.
default)("https-proxy-agent"),h=o(E=>E.servername===void 0&&E.host&&!s.isIP(E.host)?{...E,servername:E.host}:E,"setServernameFromNonIpHost"),m=class extends u.Agent{static{
o(this,"HttpsProxyAgent2")}constructor(E,y){super(y),this.options={path:void 0},this.proxy=typeof E=="string"?new d.URL(E):E,this.proxyHeaders=y?.headers??{},f(
"Creating new HttpsProxyAgent instance: %o",this.proxy.href);const b=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,""),T=this.proxy.port?parseInt(this.
proxy.port,10):this.proxy.protocol==="https:"?443:80;this.connectOpts={ALPNProtocols:["http/1.1"],...y?v(y,"headers"):null,host:b,port:T}}async connect(E,y){const{
proxy:b}=this;if(!y.host)throw new TypeError('No "host" provided');let T;b.protocol==="https:"?(f("Creating `tls.Socket`: %o",this.connectOpts),T=a.connect(h(this.
connectOpts))):(f("Creating `net.Socket`: %o",this.connectOpts),T=s.connect(this.connectOpts));const I=typeof this.proxyHeaders=="function"?this.proxyHeaders():
{...this.proxyHeaders},k=s.isIPv6(y.host)?`[${y.host}]`:y.host;let B=`CONNECT ${k}:${y.port} HTTP/1.1\r
`;if(b.username||b.password){const X=`${decodeURIComponent(b.username)}:${decodeURIComponent(b.password)}`;I["Proxy-Authorization"]=`Basic ${Buffer.from(X).toString(
"base64")}`}I.Host=`${k}:${y.port}`,I["Proxy-Connection"]||(I["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(const X of Object.keys(I))B+=`${X}: ${I[X]}\
\r
`;const F=(0,p.parseProxyResponse)(T);T.write(`${B}\r
`);const{connect:M,buffered:ee}=await F;if(E.emit("proxyConnect",M),this.emit("proxyConnect",M,E),M.statusCode===200)return E.once("socket",g),y.secureEndpoint?
(f("Upgrading socket connection to TLS"),a.connect({...v(h(y),"host","path","port"),socket:T})):T;T.destroy();const U=new s.Socket({writable:!1});return U.readable=
!0,E.once("socket",X=>{f("Replaying proxy buffer for failed request"),(0,l.default)(X.listenerCount("data")>0),X.push(ee),X.push(null)}),U}};m.protocols=["http",
"https"],e.HttpsProxyAgent=m;function g(E){E.resume()}o(g,"resume");function v(E,...y){const b={};let T;for(T in E)y.includes(T)||(b[T]=E[T]);return b}o(v,"omit")}}),
Wy=O({"../../work/main/node_modules/http-proxy-agent/node_modules/ms/index.js"(e,t){var r=1e3,n=r*60,i=n*60,s=i*24,a=s*7,l=s*365.25;t.exports=function(f,h){h=h||
{};var m=typeof f;if(m==="string"&&f.length>0)return c(f);if(m==="number"&&isFinite(f))return h.long?d(f):u(f);throw new Error("val is not a non-empty string or\
 a valid number. val="+JSON.stringify(f))};function c(f){if(f=String(f),!(f.length>100)){var h=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(f);if(h){var m=parseFloat(h[1]),g=(h[2]||"ms").toLowerCase();switch(g){case"years":case"year":case"yrs":case"yr":case"y":return m*l;case"weeks":case"week":case"\
w":return m*a;case"days":case"day":case"d":return m*s;case"hours":case"hour":case"hrs":case"hr":case"h":return m*i;case"minutes":case"minute":case"mins":case"mi\
n":case"m":return m*n;case"seconds":case"second":case"secs":case"sec":case"s":return m*r;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return m;default:
return}}}}o(c,"parse2");function u(f){var h=Math.abs(f);return h>=s?Math.round(f/s)+"d":h>=i?Math.round(f/i)+"h":h>=n?Math.round(f/n)+"m":h>=r?Math.round(f/r)+"\
s":f+"ms"}o(u,"fmtShort");function d(f){var h=Math.abs(f);return h>=s?p(f,h,s,"day"):h>=i?p(f,h,i,"hour"):h>=n?p(f,h,n,"minute"):h>=r?p(f,h,r,"second"):f+" ms"}
o(d,"fmtLong");function p(f,h,m,g){var v=h>=m*1.5;return Math.round(f/m)+" "+g+(v?"s":"")}o(p,"plural")}}),wc=O({"../../work/main/node_modules/http-proxy-agent/\
node_modules/debug/src/common.js"(e,t){function r(n){s.debug=s,s.default=s,s.coerce=p,s.disable=u,s.enable=l,s.enabled=d,s.humanize=Wy(),s.destroy=f,Object.keys(
n).forEach(h=>{s[h]=n[h]}),s.names=[],s.skips=[],s.formatters={};function i(h){let m=0;for(let g=0;g<h.length;g++)m=(m<<5)-m+h.charCodeAt(g),m|=0;return s.colors[Math.
abs(m)%s.colors.length]}o(i,"selectColor"),s.selectColor=i;function s(h){let m,g=null,v,E;function y(...b){if(!y.enabled)return;const T=y,I=Number(new Date),k=I-
(m||I);T.diff=k,T.prev=m,T.curr=I,m=I,b[0]=s.coerce(b[0]),typeof b[0]!="string"&&b.unshift("%O");let B=0;b[0]=b[0].replace(/%([a-zA-Z%])/g,(M,ee)=>{if(M==="%%")
return"%";B++;const U=s.formatters[ee];if(typeof U=="function"){const X=b[B];M=U.call(T,X),b.splice(B,1),B--}return M}),s.formatArgs.call(T,b),(T.log||s.log).apply(
T,b)}return o(y,"debug2"),y.namespace=h,y.useColors=s.useColors(),y.color=s.selectColor(h),y.extend=a,y.destroy=s.destroy,Object.defineProperty(y,"enabled",{enumerable:!0,
configurable:!1,get:o(()=>g!==null?g:(v!==s.namespaces&&(v=s.namespaces,E=s.enabled(h)),E),"get"),set:o(b=>{g=b},"set")}),typeof s.init=="function"&&s.init(y),y}
o(s,"createDebug");function a(h,m){const g=s(this.namespace+(typeof m>"u"?":":m)+h);return g.log=this.log,g}o(a,"extend2");function l(h){s.save(h),s.namespaces=
h,s.names=[],s.skips=[];const m=(typeof h=="string"?h:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(const g of m)g[0]==="-"?s.skips.push(g.slice(
1)):s.names.push(g)}o(l,"enable2");function c(h,m){let g=0,v=0,E=-1,y=0;for(;g<h.length;)if(v<m.length&&(m[v]===h[g]||m[v]==="*"))m[v]==="*"?(E=v,y=g,v++):(g++,
v++);else if(E!==-1)v=E+1,y++,g=y;else return!1;for(;v<m.length&&m[v]==="*";)v++;return v===m.length}o(c,"matchesTemplate");function u(){const h=[...s.names,...s.
skips.map(m=>"-"+m)].join(",");return s.enable(""),h}o(u,"disable2");function d(h){for(const m of s.skips)if(c(h,m))return!1;for(const m of s.names)if(c(h,m))return!0;
return!1}o(d,"enabled2");function p(h){return h instanceof Error?h.stack||h.message:h}o(p,"coerce");function f(){console.warn("Instance method `debug.destroy()`\
 is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")}return o(f,"destroy2"),s.enable(s.load()),s}o(r,"setup"),
t.exports=r}}),Xy=O({"../../work/main/node_modules/http-proxy-agent/node_modules/debug/src/browser.js"(e,t){e.formatArgs=n,e.save=i,e.load=s,e.useColors=r,e.storage=
a(),e.destroy=(()=>{let c=!1;return()=>{c||(c=!0,console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed i\
n the next major version of `debug`."))}})(),e.colors=["#0000CC","#0000FF","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00C\
C66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33C\
CCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0\
066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0\
000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFC\
C00","#FFCC33"];function r(){if(typeof window<"u"&&window.process&&(window.process.type==="renderer"||window.process.__nwjs))return!0;if(typeof navigator<"u"&&navigator.
userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))return!1;let c;return typeof document<"u"&&document.documentElement&&document.documentElement.
style&&document.documentElement.style.WebkitAppearance||typeof window<"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||
typeof navigator<"u"&&navigator.userAgent&&(c=navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/))&&parseInt(c[1],10)>=31||typeof navigator<"u"&&navigator.
userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}o(r,"useColors");function n(c){if(c[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?
" %c":" ")+c[0]+(this.useColors?"%c ":" ")+"+"+t.exports.humanize(this.diff),!this.useColors)return;const u="color: "+this.color;c.splice(1,0,u,"color: inherit");
let d=0,p=0;c[0].replace(/%[a-zA-Z%]/g,f=>{f!=="%%"&&(d++,f==="%c"&&(p=d))}),c.splice(p,0,u)}o(n,"formatArgs"),e.log=console.debug||console.log||(()=>{});function i(c){
try{c?e.storage.setItem("debug",c):e.storage.removeItem("debug")}catch{}}o(i,"save");function s(){let c;try{c=e.storage.getItem("debug")||e.storage.getItem("DEB\
UG")}catch{}return!c&&typeof process<"u"&&"env"in process&&(c=process.env.DEBUG),c}o(s,"load");function a(){try{return localStorage}catch{}}o(a,"localstorage"),
t.exports=wc()(e);var{formatters:l}=t.exports;l.j=function(c){try{return JSON.stringify(c)}catch(u){return"[UnexpectedJSONParseError]: "+u.message}}}}),Ky=O({".\
./../work/main/node_modules/http-proxy-agent/node_modules/debug/src/node.js"(e,t){var r=te("tty"),n=te("util");e.init=d,e.log=l,e.formatArgs=s,e.save=c,e.load=u,
e.useColors=i,e.destroy=n.deprecate(()=>{},"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major ve\
rsion of `debug`."),e.colors=[6,2,3,4,5,1];try{const f=te("supports-color");f&&(f.stderr||f).level>=2&&(e.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,
62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,
198,199,200,201,202,203,204,205,206,207,208,209,214,215,220,221])}catch{}e.inspectOpts=Object.keys(process.env).filter(f=>/^debug_/i.test(f)).reduce((f,h)=>{const m=h.
substring(6).toLowerCase().replace(/_([a-z])/g,(v,E)=>E.toUpperCase());let g=process.env[h];return/^(yes|on|true|enabled)$/i.test(g)?g=!0:/^(no|off|false|disabled)$/i.
test(g)?g=!1:g==="null"?g=null:g=Number(g),f[m]=g,f},{});function i(){return"colors"in e.inspectOpts?!!e.inspectOpts.colors:r.isatty(process.stderr.fd)}o(i,"use\
Colors");function s(f){const{namespace:h,useColors:m}=this;if(m){const g=this.color,v="\x1B[3"+(g<8?g:"8;5;"+g),E=`  ${v};1m${h} \x1B[0m`;f[0]=E+f[0].split(`
`).join(`
`+E),f.push(v+"m+"+t.exports.humanize(this.diff)+"\x1B[0m")}else f[0]=a()+h+" "+f[0]}o(s,"formatArgs");function a(){return e.inspectOpts.hideDate?"":new Date().
toISOString()+" "}o(a,"getDate");function l(...f){return process.stderr.write(n.formatWithOptions(e.inspectOpts,...f)+`
`)}o(l,"log2");function c(f){f?process.env.DEBUG=f:delete process.env.DEBUG}o(c,"save");function u(){return process.env.DEBUG}o(u,"load");function d(f){f.inspectOpts=
{};const h=Object.keys(e.inspectOpts);for(let m=0;m<h.length;m++)f.inspectOpts[h[m]]=e.inspectOpts[h[m]]}o(d,"init"),t.exports=wc()(e);var{formatters:p}=t.exports;
p.o=function(f){return this.inspectOpts.colors=this.useColors,n.inspect(f,this.inspectOpts).split(`
`).map(h=>h.trim()).join(" ")},p.O=function(f){return this.inspectOpts.colors=this.useColors,n.inspect(f,this.inspectOpts)}}}),Jy=O({"../../work/main/node_modul\
es/http-proxy-agent/node_modules/debug/src/index.js"(e,t){typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?t.exports=Xy():t.exports=
Ky()}}),Qy=O({"../../work/main/node_modules/http-proxy-agent/dist/index.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(m,g,v,E){E===void 0&&
(E=v);var y=Object.getOwnPropertyDescriptor(g,v);(!y||("get"in y?!g.__esModule:y.writable||y.configurable))&&(y={enumerable:!0,get:o(function(){return g[v]},"ge\
t")}),Object.defineProperty(m,E,y)}):(function(m,g,v,E){E===void 0&&(E=v),m[E]=g[v]})),r=e&&e.__setModuleDefault||(Object.create?(function(m,g){Object.defineProperty(
m,"default",{enumerable:!0,value:g})}):function(m,g){m.default=g}),n=e&&e.__importStar||function(m){if(m&&m.__esModule)return m;var g={};if(m!=null)for(var v in m)
v!=="default"&&Object.prototype.hasOwnProperty.call(m,v)&&t(g,m,v);return r(g,m),g},i=e&&e.__importDefault||function(m){return m&&m.__esModule?m:{default:m}};Object.
defineProperty(e,"__esModule",{value:!0}),e.HttpProxyAgent=void 0;var s=n(te("net")),a=n(te("tls")),l=i(Jy()),c=te("events"),u=bc(),d=te("url"),p=(0,l.default)(
"http-proxy-agent"),f=class extends u.Agent{static{o(this,"HttpProxyAgent2")}constructor(m,g){super(g),this.proxy=typeof m=="string"?new d.URL(m):m,this.proxyHeaders=
g?.headers??{},p("Creating new HttpProxyAgent instance: %o",this.proxy.href);const v=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,""),E=this.proxy.
port?parseInt(this.proxy.port,10):this.proxy.protocol==="https:"?443:80;this.connectOpts={...g?h(g,"headers"):null,host:v,port:E}}addRequest(m,g){m._header=null,
this.setRequestProps(m,g),super.addRequest(m,g)}setRequestProps(m,g){const{proxy:v}=this,E=g.secureEndpoint?"https:":"http:",y=m.getHeader("host")||"localhost",
b=`${E}//${y}`,T=new d.URL(m.path,b);g.port!==80&&(T.port=String(g.port)),m.path=String(T);const I=typeof this.proxyHeaders=="function"?this.proxyHeaders():{...this.
proxyHeaders};if(v.username||v.password){const k=`${decodeURIComponent(v.username)}:${decodeURIComponent(v.password)}`;I["Proxy-Authorization"]=`Basic ${Buffer.
from(k).toString("base64")}`}I["Proxy-Connection"]||(I["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(const k of Object.keys(I)){const B=I[k];B&&m.
setHeader(k,B)}}async connect(m,g){m._header=null,m.path.includes("://")||this.setRequestProps(m,g);let v,E;p("Regenerating stored HTTP header string for reques\
t"),m._implicitHeader(),m.outputData&&m.outputData.length>0&&(p("Patching connection write() output buffer with updated header"),v=m.outputData[0].data,E=v.indexOf(
`\r
\r
`)+4,m.outputData[0].data=m._header+v.substring(E),p("Output buffer: %o",m.outputData[0].data));let y;return this.proxy.protocol==="https:"?(p("Creating `tls.So\
cket`: %o",this.connectOpts),y=a.connect(this.connectOpts)):(p("Creating `net.Socket`: %o",this.connectOpts),y=s.connect(this.connectOpts)),await(0,c.once)(y,"c\
onnect"),y}};f.protocols=["http","https"],e.HttpProxyAgent=f;function h(m,...g){const v={};let E;for(E in m)g.includes(E)||(v[E]=m[E]);return v}o(h,"omit")}}),Vy=O(
{"../../work/main/node_modules/@azure/core-tracing/dist/commonjs/state.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.state=void 0,e.state=
{instrumenterImplementation:void 0}}}),Yy=O({"../../work/main/node_modules/@azure/core-client/dist/commonjs/state-cjs.js"(e){"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.state=void 0,e.state={operationRequestMap:new WeakMap}}}),Zy=O({"uncalled:./crc64.js"(e,t){t.exports=o(function(){throw new Error("\
./crc64.js is not in this bundle")},"leftOut")}}),eg=O({"uncalled:readdir-glob"(e,t){t.exports=o(function(){throw new Error("readdir-glob is not in this bundle")},
"leftOut")}}),tg=O({"../../work/main/node_modules/async/dist/async.js"(e,t){(function(r,n){typeof e=="object"&&typeof t<"u"?n(e):typeof define=="function"&&define.
amd?define(["exports"],n):(r=typeof globalThis<"u"?globalThis:r||self,n(r.async={}))})(e,(function(r){"use strict";function n(C,...w){return(...P)=>C(...w,...P)}
o(n,"apply");function i(C){return function(...w){var P=w.pop();return C.call(this,w,P)}}o(i,"initialParams");var s=typeof queueMicrotask=="function"&&queueMicrotask,
a=typeof setImmediate=="function"&&setImmediate,l=typeof process=="object"&&typeof process.nextTick=="function";function c(C){setTimeout(C,0)}o(c,"fallback");function u(C){
return(w,...P)=>C(()=>w(...P))}o(u,"wrap");var d;s?d=queueMicrotask:a?d=setImmediate:l?d=process.nextTick:d=c;var p=u(d);function f(C){return g(C)?function(...w){
const P=w.pop(),N=C.apply(this,w);return h(N,P)}:i(function(w,P){var N;try{N=C.apply(this,w)}catch(x){return P(x)}if(N&&typeof N.then=="function")return h(N,P);
P(null,N)})}o(f,"asyncify");function h(C,w){return C.then(P=>{m(w,null,P)},P=>{m(w,P&&(P instanceof Error||P.message)?P:new Error(P))})}o(h,"handlePromise");function m(C,w,P){
try{C(w,P)}catch(N){p(x=>{throw x},N)}}o(m,"invokeCallback");function g(C){return C[Symbol.toStringTag]==="AsyncFunction"}o(g,"isAsync");function v(C){return C[Symbol.
toStringTag]==="AsyncGenerator"}o(v,"isAsyncGenerator");function E(C){return typeof C[Symbol.asyncIterator]=="function"}o(E,"isAsyncIterable");function y(C){if(typeof C!=
"function")throw new Error("expected a function");return g(C)?f(C):C}o(y,"wrapAsync");function b(C,w){if(w||(w=C.length),!w)throw new Error("arity is undefined");
function P(...N){return typeof N[w-1]=="function"?C.apply(this,N):new Promise((x,S)=>{N[w-1]=(R,...A)=>{if(R)return S(R);x(A.length>1?A:A[0])},C.apply(this,N)})}
return o(P,"awaitable"),P}o(b,"awaitify");function T(C){return o(function(P,...N){return b(function(S){var R=this;return C(P,(A,L)=>{y(A).apply(R,N.concat(L))},
S)})},"applyEach2")}o(T,"applyEach$1");function I(C,w,P,N){w=w||[];var x=[],S=0,R=y(P);return C(w,(A,L,G)=>{var oe=S++;R(A,(pe,ue)=>{x[oe]=ue,G(pe)})},A=>{N(A,x)})}
o(I,"_asyncMap");function k(C){return C&&typeof C.length=="number"&&C.length>=0&&C.length%1===0}o(k,"isArrayLike");const B={};function F(C){function w(...P){if(C!==
null){var N=C;C=null,N.apply(this,P)}}return o(w,"wrapper"),Object.assign(w,C),w}o(F,"once");function M(C){return C[Symbol.iterator]&&C[Symbol.iterator]()}o(M,"\
getIterator");function ee(C){var w=-1,P=C.length;return o(function(){return++w<P?{value:C[w],key:w}:null},"next")}o(ee,"createArrayIterator");function U(C){var w=-1;
return o(function(){var N=C.next();return N.done?null:(w++,{value:N.value,key:w})},"next")}o(U,"createES2015Iterator");function X(C){var w=C?Object.keys(C):[],P=-1,
N=w.length;return o(function x(){var S=w[++P];return S==="__proto__"?x():P<N?{value:C[S],key:S}:null},"next")}o(X,"createObjectIterator");function W(C){if(k(C))
return ee(C);var w=M(C);return w?U(w):X(C)}o(W,"createIterator");function le(C){return function(...w){if(C===null)throw new Error("Callback was already called.");
var P=C;C=null,P.apply(this,w)}}o(le,"onlyOnce");function nt(C,w,P,N){let x=!1,S=!1,R=!1,A=0,L=0;function G(){A>=w||R||x||(R=!0,C.next().then(({value:ue,done:pt})=>{
if(!(S||x)){if(R=!1,pt){x=!0,A<=0&&N(null);return}A++,P(ue,L,oe),L++,G()}}).catch(pe))}o(G,"replenish");function oe(ue,pt){if(A-=1,!S){if(ue)return pe(ue);if(ue===
!1){x=!0,S=!0;return}if(pt===B||x&&A<=0)return x=!0,N(null);G()}}o(oe,"iterateeCallback");function pe(ue){S||(R=!1,x=!0,N(ue))}o(pe,"handleError"),G()}o(nt,"asy\
ncEachOfLimit");var Ve=o(C=>(w,P,N)=>{if(N=F(N),C<=0)throw new RangeError("concurrency limit cannot be less than 1");if(!w)return N(null);if(v(w))return nt(w,C,
P,N);if(E(w))return nt(w[Symbol.asyncIterator](),C,P,N);var x=W(w),S=!1,R=!1,A=0,L=!1;function G(pe,ue){if(!R)if(A-=1,pe)S=!0,N(pe);else if(pe===!1)S=!0,R=!0;else{
if(ue===B||S&&A<=0)return S=!0,N(null);L||oe()}}o(G,"iterateeCallback");function oe(){for(L=!0;A<C&&!S;){var pe=x();if(pe===null){S=!0,A<=0&&N(null);return}A+=1,
P(pe.value,pe.key,le(G))}L=!1}o(oe,"replenish"),oe()},"eachOfLimit$2");function Vn(C,w,P,N){return Ve(w)(C,y(P),N)}o(Vn,"eachOfLimit");var Ot=b(Vn,4);function gt(C,w,P){
P=F(P);var N=0,x=0,{length:S}=C,R=!1;S===0&&P(null);function A(L,G){L===!1&&(R=!0),R!==!0&&(L?P(L):(++x===S||G===B)&&P(null))}for(o(A,"iteratorCallback");N<S;N++)
w(C[N],N,le(A))}o(gt,"eachOfArrayLike");function ys(C,w,P){return Ot(C,1/0,w,P)}o(ys,"eachOfGeneric");function vt(C,w,P){var N=k(C)?gt:ys;return N(C,y(w),P)}o(vt,
"eachOf");var Ye=b(vt,3);function gs(C,w,P){return I(Ye,C,w,P)}o(gs,"map");var Tr=b(gs,3),Yn=T(Tr);function ln(C,w,P){return Ot(C,1,w,P)}o(ln,"eachOfSeries");var Q=b(
ln,3);function me(C,w,P){return I(Q,C,w,P)}o(me,"mapSeries");var ae=b(me,3),Re=T(ae);const Ee=Symbol("promiseCallback");function Pe(){let C,w;function P(N,...x){
if(N)return w(N);C(x.length>1?x:x[0])}return o(P,"callback"),P[Ee]=new Promise((N,x)=>{C=N,w=x}),P}o(Pe,"promiseCallback");function _e(C,w,P){typeof w!="number"&&
(P=w,w=null),P=F(P||Pe());var N=Object.keys(C).length;if(!N)return P(null);w||(w=N);var x={},S=0,R=!1,A=!1,L=Object.create(null),G=[],oe=[],pe={};Object.keys(C).
forEach($=>{var Y=C[$];if(!Array.isArray(Y)){ue($,[Y]),oe.push($);return}var de=Y.slice(0,Y.length-1),Ne=de.length;if(Ne===0){ue($,Y),oe.push($);return}pe[$]=Ne,
de.forEach(Me=>{if(!C[Me])throw new Error("async.auto task `"+$+"` has a non-existent dependency `"+Me+"` in "+de.join(", "));Or(Me,()=>{Ne--,Ne===0&&ue($,Y)})})}),
he(),pt();function ue($,Y){G.push(()=>mn($,Y))}o(ue,"enqueueTask");function pt(){if(!R){if(G.length===0&&S===0)return P(null,x);for(;G.length&&S<w;){var $=G.shift();
$()}}}o(pt,"processQueue");function Or($,Y){var de=L[$];de||(de=L[$]=[]),de.push(Y)}o(Or,"addListener");function nr($){var Y=L[$]||[];Y.forEach(de=>de()),pt()}o(
nr,"taskComplete");function mn($,Y){if(!A){var de=le((Me,...ht)=>{if(S--,Me===!1){R=!0;return}if(ht.length<2&&([ht]=ht),Me){var Ir={};if(Object.keys(x).forEach(
ir=>{Ir[ir]=x[ir]}),Ir[$]=ht,A=!0,L=Object.create(null),R)return;P(Me,Ir)}else x[$]=ht,nr($)});S++;var Ne=y(Y[Y.length-1]);Y.length>1?Ne(x,de):Ne(de)}}o(mn,"run\
Task");function he(){for(var $,Y=0;oe.length;)$=oe.pop(),Y++,V($).forEach(de=>{--pe[de]===0&&oe.push(de)});if(Y!==N)throw new Error("async.auto cannot execute t\
asks due to a recursive dependency")}o(he,"checkForDeadlocks");function V($){var Y=[];return Object.keys(C).forEach(de=>{const Ne=C[de];Array.isArray(Ne)&&Ne.indexOf(
$)>=0&&Y.push(de)}),Y}return o(V,"getDependents"),P[Ee]}o(_e,"auto");var Te=/^(?:async\s)?(?:function)?\s*(?:\w+\s*)?\(([^)]+)\)(?:\s*{)/,we=/^(?:async\s)?\s*(?:\(\s*)?((?:[^)=\s]\s*)*)(?:\)\s*)?=>/,
Ae=/,/,Ce=/(=.+)?(\s*)$/;function ao(C){let w="",P=0,N=C.indexOf("*/");for(;P<C.length;)if(C[P]==="/"&&C[P+1]==="/"){let x=C.indexOf(`
`,P);P=x===-1?C.length:x}else if(N!==-1&&C[P]==="/"&&C[P+1]==="*"){let x=C.indexOf("*/",P);x!==-1?(P=x+2,N=C.indexOf("*/",P)):(w+=C[P],P++)}else w+=C[P],P++;return w}
o(ao,"stripComments");function Um(C){const w=ao(C.toString());let P=w.match(Te);if(P||(P=w.match(we)),!P)throw new Error(`could not parse args in autoInject
Source:
`+w);let[,N]=P;return N.replace(/\s/g,"").split(Ae).map(x=>x.replace(Ce,"").trim())}o(Um,"parseParams");function oo(C,w){var P={};return Object.keys(C).forEach(
N=>{var x=C[N],S,R=g(x),A=!R&&x.length===1||R&&x.length===0;if(Array.isArray(x))S=[...x],x=S.pop(),P[N]=S.concat(S.length>0?L:x);else if(A)P[N]=x;else{if(S=Um(x),
x.length===0&&!R&&S.length===0)throw new Error("autoInject task functions require explicit parameters.");R||S.pop(),P[N]=S.concat(L)}function L(G,oe){var pe=S.map(
ue=>G[ue]);pe.push(oe),y(x)(...pe)}o(L,"newTask")}),_e(P,w)}o(oo,"autoInject");class Dm{static{o(this,"DLL")}constructor(){this.head=this.tail=null,this.length=
0}removeLink(w){return w.prev?w.prev.next=w.next:this.head=w.next,w.next?w.next.prev=w.prev:this.tail=w.prev,w.prev=w.next=null,this.length-=1,w}empty(){for(;this.
head;)this.shift();return this}insertAfter(w,P){P.prev=w,P.next=w.next,w.next?w.next.prev=P:this.tail=P,w.next=P,this.length+=1}insertBefore(w,P){P.prev=w.prev,
P.next=w,w.prev?w.prev.next=P:this.head=P,w.prev=P,this.length+=1}unshift(w){this.head?this.insertBefore(this.head,w):co(this,w)}push(w){this.tail?this.insertAfter(
this.tail,w):co(this,w)}shift(){return this.head&&this.removeLink(this.head)}pop(){return this.tail&&this.removeLink(this.tail)}toArray(){return[...this]}*[Symbol.
iterator](){for(var w=this.head;w;)yield w.data,w=w.next}remove(w){for(var P=this.head;P;){var{next:N}=P;w(P)&&this.removeLink(P),P=N}return this}}function co(C,w){
C.length=1,C.head=C.tail=w}o(co,"setInitial");function vs(C,w,P){if(w==null)w=1;else if(w===0)throw new RangeError("Concurrency must not be zero");var N=y(C),x=0,
S=[];const R={error:[],drain:[],saturated:[],unsaturated:[],empty:[]};function A(V,$){R[V].push($)}o(A,"on");function L(V,$){const Y=o((...de)=>{G(V,Y),$(...de)},
"handleAndRemove");R[V].push(Y)}o(L,"once2");function G(V,$){if(!V)return Object.keys(R).forEach(Y=>R[Y]=[]);if(!$)return R[V]=[];R[V]=R[V].filter(Y=>Y!==$)}o(G,
"off");function oe(V,...$){R[V].forEach(Y=>Y(...$))}o(oe,"trigger");var pe=!1;function ue(V,$,Y,de){if(de!=null&&typeof de!="function")throw new Error("task cal\
lback must be a function");he.started=!0;var Ne,Me;function ht(ir,...yn){if(ir)return Y?Me(ir):Ne();if(yn.length<=1)return Ne(yn[0]);Ne(yn)}o(ht,"promiseCallbac\
k2");var Ir=he._createTaskItem(V,Y?ht:de||ht);if($?he._tasks.unshift(Ir):he._tasks.push(Ir),pe||(pe=!0,p(()=>{pe=!1,he.process()})),Y||!de)return new Promise((ir,yn)=>{
Ne=ir,Me=yn})}o(ue,"_insert");function pt(V){return function($,...Y){x-=1;for(var de=0,Ne=V.length;de<Ne;de++){var Me=V[de],ht=S.indexOf(Me);ht===0?S.shift():ht>
0&&S.splice(ht,1),Me.callback($,...Y),$!=null&&oe("error",$,Me.data)}x<=he.concurrency-he.buffer&&oe("unsaturated"),he.idle()&&oe("drain"),he.process()}}o(pt,"_\
createCB");function Or(V){return V.length===0&&he.idle()?(p(()=>oe("drain")),!0):!1}o(Or,"_maybeDrain");const nr=o(V=>$=>{if(!$)return new Promise((Y,de)=>{L(V,
(Ne,Me)=>{if(Ne)return de(Ne);Y(Me)})});G(V),A(V,$)},"eventMethod");var mn=!1,he={_tasks:new Dm,_createTaskItem(V,$){return{data:V,callback:$}},*[Symbol.iterator](){
yield*he._tasks[Symbol.iterator]()},concurrency:w,payload:P,buffer:w/4,started:!1,paused:!1,push(V,$){return Array.isArray(V)?Or(V)?void 0:V.map(Y=>ue(Y,!1,!1,$)):
ue(V,!1,!1,$)},pushAsync(V,$){return Array.isArray(V)?Or(V)?void 0:V.map(Y=>ue(Y,!1,!0,$)):ue(V,!1,!0,$)},kill(){G(),he._tasks.empty()},unshift(V,$){return Array.
isArray(V)?Or(V)?void 0:V.map(Y=>ue(Y,!0,!1,$)):ue(V,!0,!1,$)},unshiftAsync(V,$){return Array.isArray(V)?Or(V)?void 0:V.map(Y=>ue(Y,!0,!0,$)):ue(V,!0,!0,$)},remove(V){
he._tasks.remove(V)},process(){if(!mn){for(mn=!0;!he.paused&&x<he.concurrency&&he._tasks.length;){var V=[],$=[],Y=he._tasks.length;he.payload&&(Y=Math.min(Y,he.
payload));for(var de=0;de<Y;de++){var Ne=he._tasks.shift();V.push(Ne),S.push(Ne),$.push(Ne.data)}x+=1,he._tasks.length===0&&oe("empty"),x===he.concurrency&&oe("\
saturated");var Me=le(pt(V));N($,Me)}mn=!1}},length(){return he._tasks.length},running(){return x},workersList(){return S},idle(){return he._tasks.length+x===0},
pause(){he.paused=!0},resume(){he.paused!==!1&&(he.paused=!1,p(he.process))}};return Object.defineProperties(he,{saturated:{writable:!1,value:nr("saturated")},unsaturated:{
writable:!1,value:nr("unsaturated")},empty:{writable:!1,value:nr("empty")},drain:{writable:!1,value:nr("drain")},error:{writable:!1,value:nr("error")}}),he}o(vs,
"queue$1");function lo(C,w){return vs(C,1,w)}o(lo,"cargo$1");function uo(C,w,P){return vs(C,w,P)}o(uo,"cargo");function Fm(C,w,P,N){N=F(N);var x=y(P);return Q(C,
(S,R,A)=>{x(w,S,(L,G)=>{w=G,A(L)})},S=>N(S,w))}o(Fm,"reduce");var Dt=b(Fm,4);function bs(...C){var w=C.map(y);return function(...P){var N=this,x=P[P.length-1];return typeof x==
"function"?P.pop():x=Pe(),Dt(w,P,(S,R,A)=>{R.apply(N,S.concat((L,...G)=>{A(L,G)}))},(S,R)=>x(S,...R)),x[Ee]}}o(bs,"seq");function fo(...C){return bs(...C.reverse())}
o(fo,"compose");function Hm(C,w,P,N){return I(Ve(w),C,P,N)}o(Hm,"mapLimit");var un=b(Hm,4);function jm(C,w,P,N){var x=y(P);return un(C,w,(S,R)=>{x(S,(A,...L)=>A?
R(A):R(A,L))},(S,R)=>{for(var A=[],L=0;L<R.length;L++)R[L]&&(A=A.concat(...R[L]));return N(S,A)})}o(jm,"concatLimit");var Nr=b(jm,4);function zm(C,w,P){return Nr(
C,1/0,w,P)}o(zm,"concat2");var Zn=b(zm,3);function qm(C,w,P){return Nr(C,1,w,P)}o(qm,"concatSeries");var ei=b(qm,3);function po(...C){return function(...w){var P=w.
pop();return P(null,...C)}}o(po,"constant$1");function It(C,w){return(P,N,x,S)=>{var R=!1,A;const L=y(x);P(N,(G,oe,pe)=>{L(G,(ue,pt)=>{if(ue||ue===!1)return pe(
ue);if(C(pt)&&!A)return R=!0,A=w(!0,G),pe(null,B);pe()})},G=>{if(G)return S(G);S(null,R?A:w(!1))})}}o(It,"_createTester");function $m(C,w,P){return It(N=>N,(N,x)=>x)(
Ye,C,w,P)}o($m,"detect");var ti=b($m,3);function Gm(C,w,P,N){return It(x=>x,(x,S)=>S)(Ve(w),C,P,N)}o(Gm,"detectLimit");var ri=b(Gm,4);function Wm(C,w,P){return It(
N=>N,(N,x)=>x)(Ve(1),C,w,P)}o(Wm,"detectSeries");var ni=b(Wm,3);function ho(C){return(w,...P)=>y(w)(...P,(N,...x)=>{typeof console=="object"&&(N?console.error&&
console.error(N):console[C]&&x.forEach(S=>console[C](S)))})}o(ho,"consoleFunc");var mo=ho("dir");function Xm(C,w,P){P=le(P);var N=y(C),x=y(w),S;function R(L,...G){
if(L)return P(L);L!==!1&&(S=G,x(...G,A))}o(R,"next");function A(L,G){if(L)return P(L);if(L!==!1){if(!G)return P(null,...S);N(R)}}return o(A,"check"),A(null,!0)}
o(Xm,"doWhilst");var dn=b(Xm,3);function yo(C,w,P){const N=y(w);return dn(C,(...x)=>{const S=x.pop();N(...x,(R,A)=>S(R,!A))},P)}o(yo,"doUntil");function go(C){return(w,P,N)=>C(
w,N)}o(go,"_withoutIndex");function Km(C,w,P){return Ye(C,go(y(w)),P)}o(Km,"eachLimit$2");var ii=b(Km,3);function Jm(C,w,P,N){return Ve(w)(C,go(y(P)),N)}o(Jm,"e\
achLimit");var fn=b(Jm,4);function Qm(C,w,P){return fn(C,1,w,P)}o(Qm,"eachSeries");var pn=b(Qm,3);function ws(C){return g(C)?C:function(...w){var P=w.pop(),N=!0;
w.push((...x)=>{N?p(()=>P(...x)):P(...x)}),C.apply(this,w),N=!1}}o(ws,"ensureAsync");function Vm(C,w,P){return It(N=>!N,N=>!N)(Ye,C,w,P)}o(Vm,"every");var si=b(
Vm,3);function Ym(C,w,P,N){return It(x=>!x,x=>!x)(Ve(w),C,P,N)}o(Ym,"everyLimit");var ai=b(Ym,4);function Zm(C,w,P){return It(N=>!N,N=>!N)(Q,C,w,P)}o(Zm,"everyS\
eries");var oi=b(Zm,3);function ey(C,w,P,N){var x=new Array(w.length);C(w,(S,R,A)=>{P(S,(L,G)=>{x[R]=!!G,A(L)})},S=>{if(S)return N(S);for(var R=[],A=0;A<w.length;A++)
x[A]&&R.push(w[A]);N(null,R)})}o(ey,"filterArray");function ty(C,w,P,N){var x=[];C(w,(S,R,A)=>{P(S,(L,G)=>{if(L)return A(L);G&&x.push({index:R,value:S}),A(L)})},
S=>{if(S)return N(S);N(null,x.sort((R,A)=>R.index-A.index).map(R=>R.value))})}o(ty,"filterGeneric");function ci(C,w,P,N){var x=k(w)?ey:ty;return x(C,w,y(P),N)}o(
ci,"_filter");function ry(C,w,P){return ci(Ye,C,w,P)}o(ry,"filter");var li=b(ry,3);function ny(C,w,P,N){return ci(Ve(w),C,P,N)}o(ny,"filterLimit");var ui=b(ny,4);
function iy(C,w,P){return ci(Q,C,w,P)}o(iy,"filterSeries");var di=b(iy,3);function sy(C,w){var P=le(w),N=y(ws(C));function x(S){if(S)return P(S);S!==!1&&N(x)}return o(
x,"next"),x()}o(sy,"forever");var vo=b(sy,2);function ay(C,w,P,N){var x=y(P);return un(C,w,(S,R)=>{x(S,(A,L)=>A?R(A):R(A,{key:L,val:S}))},(S,R)=>{for(var A={},{
hasOwnProperty:L}=Object.prototype,G=0;G<R.length;G++)if(R[G]){var{key:oe}=R[G],{val:pe}=R[G];L.call(A,oe)?A[oe].push(pe):A[oe]=[pe]}return N(S,A)})}o(ay,"group\
ByLimit");var fi=b(ay,4);function bo(C,w,P){return fi(C,1/0,w,P)}o(bo,"groupBy");function wo(C,w,P){return fi(C,1,w,P)}o(wo,"groupBySeries");var _o=ho("log");function oy(C,w,P,N){
N=F(N);var x={},S=y(P);return Ve(w)(C,(R,A,L)=>{S(R,A,(G,oe)=>{if(G)return L(G);x[A]=oe,L(G)})},R=>N(R,x))}o(oy,"mapValuesLimit");var pi=b(oy,4);function Co(C,w,P){
return pi(C,1/0,w,P)}o(Co,"mapValues");function Po(C,w,P){return pi(C,1,w,P)}o(Po,"mapValuesSeries");function Eo(C,w=P=>P){var P=Object.create(null),N=Object.create(
null),x=y(C),S=i((R,A)=>{var L=w(...R);L in P?p(()=>A(null,...P[L])):L in N?N[L].push(A):(N[L]=[A],x(...R,(G,...oe)=>{G||(P[L]=oe);var pe=N[L];delete N[L];for(var ue=0,
pt=pe.length;ue<pt;ue++)pe[ue](G,...oe)}))});return S.memo=P,S.unmemoized=C,S}o(Eo,"memoize");var hi;l?hi=process.nextTick:a?hi=setImmediate:hi=c;var To=u(hi),_s=b(
(C,w,P)=>{var N=k(w)?[]:{};C(w,(x,S,R)=>{y(x)((A,...L)=>{L.length<2&&([L]=L),N[S]=L,R(A)})},x=>P(x,N))},3);function No(C,w){return _s(Ye,C,w)}o(No,"parallel");function Oo(C,w,P){
return _s(Ve(w),C,P)}o(Oo,"parallelLimit");function Cs(C,w){var P=y(C);return vs((N,x)=>{P(N[0],x)},w,1)}o(Cs,"queue");class cy{static{o(this,"Heap")}constructor(){
this.heap=[],this.pushCount=Number.MIN_SAFE_INTEGER}get length(){return this.heap.length}empty(){return this.heap=[],this}percUp(w){let P;for(;w>0&&Ps(this.heap[w],
this.heap[P=Io(w)]);){let N=this.heap[w];this.heap[w]=this.heap[P],this.heap[P]=N,w=P}}percDown(w){let P;for(;(P=ly(w))<this.heap.length&&(P+1<this.heap.length&&
Ps(this.heap[P+1],this.heap[P])&&(P=P+1),!Ps(this.heap[w],this.heap[P]));){let N=this.heap[w];this.heap[w]=this.heap[P],this.heap[P]=N,w=P}}push(w){w.pushCount=
++this.pushCount,this.heap.push(w),this.percUp(this.heap.length-1)}unshift(w){return this.heap.push(w)}shift(){let[w]=this.heap;return this.heap[0]=this.heap[this.
heap.length-1],this.heap.pop(),this.percDown(0),w}toArray(){return[...this]}*[Symbol.iterator](){for(let w=0;w<this.heap.length;w++)yield this.heap[w].data}remove(w){
let P=0;for(let N=0;N<this.heap.length;N++)w(this.heap[N])||(this.heap[P]=this.heap[N],P++);this.heap.splice(P);for(let N=Io(this.heap.length-1);N>=0;N--)this.percDown(
N);return this}}function ly(C){return(C<<1)+1}o(ly,"leftChi");function Io(C){return(C+1>>1)-1}o(Io,"parent");function Ps(C,w){return C.priority!==w.priority?C.priority<
w.priority:C.pushCount<w.pushCount}o(Ps,"smaller");function xo(C,w){var P=Cs(C,w),{push:N,pushAsync:x}=P;P._tasks=new cy,P._createTaskItem=({data:R,priority:A},L)=>({
data:R,priority:A,callback:L});function S(R,A){return Array.isArray(R)?R.map(L=>({data:L,priority:A})):{data:R,priority:A}}return o(S,"createDataItems"),P.push=
function(R,A=0,L){return N(S(R,A),L)},P.pushAsync=function(R,A=0,L){return x(S(R,A),L)},delete P.unshift,delete P.unshiftAsync,P}o(xo,"priorityQueue");function uy(C,w){
if(w=F(w),!Array.isArray(C))return w(new TypeError("First argument to race must be an array of functions"));if(!C.length)return w();for(var P=0,N=C.length;P<N;P++)
y(C[P])(w)}o(uy,"race");var So=b(uy,2);function mi(C,w,P,N){var x=[...C].reverse();return Dt(x,w,P,N)}o(mi,"reduceRight");function yi(C){var w=y(C);return i(o(function(N,x){
return N.push((S,...R)=>{let A={};if(S&&(A.error=S),R.length>0){var L=R;R.length<=1&&([L]=R),A.value=L}x(null,A)}),w.apply(this,N)},"reflectOn"))}o(yi,"reflect");
function Ro(C){var w;return Array.isArray(C)?w=C.map(yi):(w={},Object.keys(C).forEach(P=>{w[P]=yi.call(this,C[P])})),w}o(Ro,"reflectAll");function Es(C,w,P,N){const x=y(
P);return ci(C,w,(S,R)=>{x(S,(A,L)=>{R(A,!L)})},N)}o(Es,"reject$2");function dy(C,w,P){return Es(Ye,C,w,P)}o(dy,"reject");var ko=b(dy,3);function fy(C,w,P,N){return Es(
Ve(w),C,P,N)}o(fy,"rejectLimit");var Ao=b(fy,4);function py(C,w,P){return Es(Q,C,w,P)}o(py,"rejectSeries");var Mo=b(py,3);function Bo(C){return function(){return C}}
o(Bo,"constant");const Ts=5,Lo=0;function gi(C,w,P){var N={times:Ts,intervalFunc:Bo(Lo)};if(arguments.length<3&&typeof C=="function"?(P=w||Pe(),w=C):(hy(N,C),P=
P||Pe()),typeof w!="function")throw new Error("Invalid arguments for async.retry");var x=y(w),S=1;function R(){x((A,...L)=>{A!==!1&&(A&&S++<N.times&&(typeof N.errorFilter!=
"function"||N.errorFilter(A))?setTimeout(R,N.intervalFunc(S-1)):P(A,...L))})}return o(R,"retryAttempt"),R(),P[Ee]}o(gi,"retry");function hy(C,w){if(typeof w=="o\
bject")C.times=+w.times||Ts,C.intervalFunc=typeof w.interval=="function"?w.interval:Bo(+w.interval||Lo),C.errorFilter=w.errorFilter;else if(typeof w=="number"||
typeof w=="string")C.times=+w||Ts;else throw new Error("Invalid arguments for async.retry")}o(hy,"parseTimes");function Uo(C,w){w||(w=C,C=null);let P=C&&C.arity||
w.length;g(w)&&(P+=1);var N=y(w);return i((x,S)=>{(x.length<P-1||S==null)&&(x.push(S),S=Pe());function R(A){N(...x,A)}return o(R,"taskFn"),C?gi(C,R,S):gi(R,S),S[Ee]})}
o(Uo,"retryable");function Do(C,w){return _s(Q,C,w)}o(Do,"series");function my(C,w,P){return It(Boolean,N=>N)(Ye,C,w,P)}o(my,"some");var vi=b(my,3);function yy(C,w,P,N){
return It(Boolean,x=>x)(Ve(w),C,P,N)}o(yy,"someLimit");var bi=b(yy,4);function gy(C,w,P){return It(Boolean,N=>N)(Q,C,w,P)}o(gy,"someSeries");var wi=b(gy,3);function vy(C,w,P){
var N=y(w);return Tr(C,(S,R)=>{N(S,(A,L)=>{if(A)return R(A);R(A,{value:S,criteria:L})})},(S,R)=>{if(S)return P(S);P(null,R.sort(x).map(A=>A.value))});function x(S,R){
var A=S.criteria,L=R.criteria;return A<L?-1:A>L?1:0}}o(vy,"sortBy");var Fo=b(vy,3);function Ho(C,w,P){var N=y(C);return i((x,S)=>{var R=!1,A;function L(){var G=C.
name||"anonymous",oe=new Error('Callback function "'+G+'" timed out.');oe.code="ETIMEDOUT",P&&(oe.info=P),R=!0,S(oe)}o(L,"timeoutCallback"),x.push((...G)=>{R||(S(
...G),clearTimeout(A))}),A=setTimeout(L,w),N(...x)})}o(Ho,"timeout");function by(C){for(var w=Array(C);C--;)w[C]=C;return w}o(by,"range2");function _i(C,w,P,N){
var x=y(P);return un(by(C),w,x,N)}o(_i,"timesLimit");function jo(C,w,P){return _i(C,1/0,w,P)}o(jo,"times");function zo(C,w,P){return _i(C,1,w,P)}o(zo,"timesSeri\
es");function qo(C,w,P,N){arguments.length<=3&&typeof w=="function"&&(N=P,P=w,w=Array.isArray(C)?[]:{}),N=F(N||Pe());var x=y(P);return Ye(C,(S,R,A)=>{x(w,S,R,A)},
S=>N(S,w)),N[Ee]}o(qo,"transform");function wy(C,w){var P=null,N;return pn(C,(x,S)=>{y(x)((R,...A)=>{if(R===!1)return S(R);A.length<2?[N]=A:N=A,P=R,S(R?null:{})})},
()=>w(P,N))}o(wy,"tryEach");var $o=b(wy);function Go(C){return(...w)=>(C.unmemoized||C)(...w)}o(Go,"unmemoize");function _y(C,w,P){P=le(P);var N=y(w),x=y(C),S=[];
function R(L,...G){if(L)return P(L);S=G,L!==!1&&x(A)}o(R,"next");function A(L,G){if(L)return P(L);if(L!==!1){if(!G)return P(null,...S);N(R)}}return o(A,"check"),
x(A)}o(_y,"whilst");var hn=b(_y,3);function Wo(C,w,P){const N=y(C);return hn(x=>N((S,R)=>x(S,!R)),w,P)}o(Wo,"until");function Cy(C,w){if(w=F(w),!Array.isArray(C))
return w(new Error("First argument to waterfall must be an array of functions"));if(!C.length)return w();var P=0;function N(S){var R=y(C[P++]);R(...S,le(x))}o(N,
"nextTask");function x(S,...R){if(S!==!1){if(S||P===C.length)return w(S,...R);N(R)}}o(x,"next"),N([])}o(Cy,"waterfall");var Xo=b(Cy),Py={apply:n,applyEach:Yn,applyEachSeries:Re,
asyncify:f,auto:_e,autoInject:oo,cargo:lo,cargoQueue:uo,compose:fo,concat:Zn,concatLimit:Nr,concatSeries:ei,constant:po,detect:ti,detectLimit:ri,detectSeries:ni,
dir:mo,doUntil:yo,doWhilst:dn,each:ii,eachLimit:fn,eachOf:Ye,eachOfLimit:Ot,eachOfSeries:Q,eachSeries:pn,ensureAsync:ws,every:si,everyLimit:ai,everySeries:oi,filter:li,
filterLimit:ui,filterSeries:di,forever:vo,groupBy:bo,groupByLimit:fi,groupBySeries:wo,log:_o,map:Tr,mapLimit:un,mapSeries:ae,mapValues:Co,mapValuesLimit:pi,mapValuesSeries:Po,
memoize:Eo,nextTick:To,parallel:No,parallelLimit:Oo,priorityQueue:xo,queue:Cs,race:So,reduce:Dt,reduceRight:mi,reflect:yi,reflectAll:Ro,reject:ko,rejectLimit:Ao,
rejectSeries:Mo,retry:gi,retryable:Uo,seq:bs,series:Do,setImmediate:p,some:vi,someLimit:bi,someSeries:wi,sortBy:Fo,timeout:Ho,times:jo,timesLimit:_i,timesSeries:zo,
transform:qo,tryEach:$o,unmemoize:Go,until:Wo,waterfall:Xo,whilst:hn,all:si,allLimit:ai,allSeries:oi,any:vi,anyLimit:bi,anySeries:wi,find:ti,findLimit:ri,findSeries:ni,
flatMap:Zn,flatMapLimit:Nr,flatMapSeries:ei,forEach:ii,forEachSeries:pn,forEachLimit:fn,forEachOf:Ye,forEachOfSeries:Q,forEachOfLimit:Ot,inject:Dt,foldl:Dt,foldr:mi,
select:li,selectLimit:ui,selectSeries:di,wrapSync:f,during:hn,doDuring:dn};r.all=si,r.allLimit=ai,r.allSeries=oi,r.any=vi,r.anyLimit=bi,r.anySeries=wi,r.apply=n,
r.applyEach=Yn,r.applyEachSeries=Re,r.asyncify=f,r.auto=_e,r.autoInject=oo,r.cargo=lo,r.cargoQueue=uo,r.compose=fo,r.concat=Zn,r.concatLimit=Nr,r.concatSeries=ei,
r.constant=po,r.default=Py,r.detect=ti,r.detectLimit=ri,r.detectSeries=ni,r.dir=mo,r.doDuring=dn,r.doUntil=yo,r.doWhilst=dn,r.during=hn,r.each=ii,r.eachLimit=fn,
r.eachOf=Ye,r.eachOfLimit=Ot,r.eachOfSeries=Q,r.eachSeries=pn,r.ensureAsync=ws,r.every=si,r.everyLimit=ai,r.everySeries=oi,r.filter=li,r.filterLimit=ui,r.filterSeries=
di,r.find=ti,r.findLimit=ri,r.findSeries=ni,r.flatMap=Zn,r.flatMapLimit=Nr,r.flatMapSeries=ei,r.foldl=Dt,r.foldr=mi,r.forEach=ii,r.forEachLimit=fn,r.forEachOf=Ye,
r.forEachOfLimit=Ot,r.forEachOfSeries=Q,r.forEachSeries=pn,r.forever=vo,r.groupBy=bo,r.groupByLimit=fi,r.groupBySeries=wo,r.inject=Dt,r.log=_o,r.map=Tr,r.mapLimit=
un,r.mapSeries=ae,r.mapValues=Co,r.mapValuesLimit=pi,r.mapValuesSeries=Po,r.memoize=Eo,r.nextTick=To,r.parallel=No,r.parallelLimit=Oo,r.priorityQueue=xo,r.queue=
Cs,r.race=So,r.reduce=Dt,r.reduceRight=mi,r.reflect=yi,r.reflectAll=Ro,r.reject=ko,r.rejectLimit=Ao,r.rejectSeries=Mo,r.retry=gi,r.retryable=Uo,r.select=li,r.selectLimit=
ui,r.selectSeries=di,r.seq=bs,r.series=Do,r.setImmediate=p,r.some=vi,r.someLimit=bi,r.someSeries=wi,r.sortBy=Fo,r.timeout=Ho,r.times=jo,r.timesLimit=_i,r.timesSeries=
zo,r.transform=qo,r.tryEach=$o,r.unmemoize=Go,r.until=Wo,r.waterfall=Xo,r.whilst=hn,r.wrapSync=f,Object.defineProperty(r,"__esModule",{value:!0})}))}}),rg=O({".\
./../work/main/node_modules/graceful-fs/polyfills.js"(e,t){var r=te("constants"),n=process.cwd,i=null,s=process.env.GRACEFUL_FS_PLATFORM||process.platform;process.
cwd=function(){return i||(i=n.call(process)),i};try{process.cwd()}catch{}typeof process.chdir=="function"&&(a=process.chdir,process.chdir=function(c){i=null,a.call(
process,c)},Object.setPrototypeOf&&Object.setPrototypeOf(process.chdir,a));var a;t.exports=l;function l(c){r.hasOwnProperty("O_SYMLINK")&&process.version.match(
/^v0\.6\.[0-2]|^v0\.5\./)&&u(c),c.lutimes||d(c),c.chown=h(c.chown),c.fchown=h(c.fchown),c.lchown=h(c.lchown),c.chmod=p(c.chmod),c.fchmod=p(c.fchmod),c.lchmod=p(
c.lchmod),c.chownSync=m(c.chownSync),c.fchownSync=m(c.fchownSync),c.lchownSync=m(c.lchownSync),c.chmodSync=f(c.chmodSync),c.fchmodSync=f(c.fchmodSync),c.lchmodSync=
f(c.lchmodSync),c.stat=g(c.stat),c.fstat=g(c.fstat),c.lstat=g(c.lstat),c.statSync=v(c.statSync),c.fstatSync=v(c.fstatSync),c.lstatSync=v(c.lstatSync),c.chmod&&!c.
lchmod&&(c.lchmod=function(y,b,T){T&&process.nextTick(T)},c.lchmodSync=function(){}),c.chown&&!c.lchown&&(c.lchown=function(y,b,T,I){I&&process.nextTick(I)},c.lchownSync=
function(){}),s==="win32"&&(c.rename=typeof c.rename!="function"?c.rename:(function(y){function b(T,I,k){var B=Date.now(),F=0;y(T,I,o(function M(ee){if(ee&&(ee.
code==="EACCES"||ee.code==="EPERM"||ee.code==="EBUSY")&&Date.now()-B<6e4){setTimeout(function(){c.stat(I,function(U,X){U&&U.code==="ENOENT"?y(T,I,M):k(ee)})},F),
F<100&&(F+=10);return}k&&k(ee)},"CB"))}return o(b,"rename"),Object.setPrototypeOf&&Object.setPrototypeOf(b,y),b})(c.rename)),c.read=typeof c.read!="function"?c.
read:(function(y){function b(T,I,k,B,F,M){var ee;if(M&&typeof M=="function"){var U=0;ee=o(function(X,W,le){if(X&&X.code==="EAGAIN"&&U<10)return U++,y.call(c,T,I,
k,B,F,ee);M.apply(this,arguments)},"callback")}return y.call(c,T,I,k,B,F,ee)}return o(b,"read"),Object.setPrototypeOf&&Object.setPrototypeOf(b,y),b})(c.read),c.
readSync=typeof c.readSync!="function"?c.readSync:(function(y){return function(b,T,I,k,B){for(var F=0;;)try{return y.call(c,b,T,I,k,B)}catch(M){if(M.code==="EAG\
AIN"&&F<10){F++;continue}throw M}}})(c.readSync);function u(y){y.lchmod=function(b,T,I){y.open(b,r.O_WRONLY|r.O_SYMLINK,T,function(k,B){if(k){I&&I(k);return}y.fchmod(
B,T,function(F){y.close(B,function(M){I&&I(F||M)})})})},y.lchmodSync=function(b,T){var I=y.openSync(b,r.O_WRONLY|r.O_SYMLINK,T),k=!0,B;try{B=y.fchmodSync(I,T),k=
!1}finally{if(k)try{y.closeSync(I)}catch{}else y.closeSync(I)}return B}}o(u,"patchLchmod");function d(y){r.hasOwnProperty("O_SYMLINK")&&y.futimes?(y.lutimes=function(b,T,I,k){
y.open(b,r.O_SYMLINK,function(B,F){if(B){k&&k(B);return}y.futimes(F,T,I,function(M){y.close(F,function(ee){k&&k(M||ee)})})})},y.lutimesSync=function(b,T,I){var k=y.
openSync(b,r.O_SYMLINK),B,F=!0;try{B=y.futimesSync(k,T,I),F=!1}finally{if(F)try{y.closeSync(k)}catch{}else y.closeSync(k)}return B}):y.futimes&&(y.lutimes=function(b,T,I,k){
k&&process.nextTick(k)},y.lutimesSync=function(){})}o(d,"patchLutimes");function p(y){return y&&function(b,T,I){return y.call(c,b,T,function(k){E(k)&&(k=null),I&&
I.apply(this,arguments)})}}o(p,"chmodFix");function f(y){return y&&function(b,T){try{return y.call(c,b,T)}catch(I){if(!E(I))throw I}}}o(f,"chmodFixSync");function h(y){
return y&&function(b,T,I,k){return y.call(c,b,T,I,function(B){E(B)&&(B=null),k&&k.apply(this,arguments)})}}o(h,"chownFix");function m(y){return y&&function(b,T,I){
try{return y.call(c,b,T,I)}catch(k){if(!E(k))throw k}}}o(m,"chownFixSync");function g(y){return y&&function(b,T,I){typeof T=="function"&&(I=T,T=null);function k(B,F){
F&&(F.uid<0&&(F.uid+=4294967296),F.gid<0&&(F.gid+=4294967296)),I&&I.apply(this,arguments)}return o(k,"callback"),T?y.call(c,b,T,k):y.call(c,b,k)}}o(g,"statFix");
function v(y){return y&&function(b,T){var I=T?y.call(c,b,T):y.call(c,b);return I&&(I.uid<0&&(I.uid+=4294967296),I.gid<0&&(I.gid+=4294967296)),I}}o(v,"statFixSyn\
c");function E(y){if(!y||y.code==="ENOSYS")return!0;var b=!process.getuid||process.getuid()!==0;return!!(b&&(y.code==="EINVAL"||y.code==="EPERM"))}o(E,"chownErO\
k")}o(l,"patch")}}),ng=O({"../../work/main/node_modules/graceful-fs/legacy-streams.js"(e,t){var r=te("stream").Stream;t.exports=n;function n(i){return{ReadStream:s,
WriteStream:a};function s(l,c){if(!(this instanceof s))return new s(l,c);r.call(this);var u=this;this.path=l,this.fd=null,this.readable=!0,this.paused=!1,this.flags=
"r",this.mode=438,this.bufferSize=64*1024,c=c||{};for(var d=Object.keys(c),p=0,f=d.length;p<f;p++){var h=d[p];this[h]=c[h]}if(this.encoding&&this.setEncoding(this.
encoding),this.start!==void 0){if(typeof this.start!="number")throw TypeError("start must be a Number");if(this.end===void 0)this.end=1/0;else if(typeof this.end!=
"number")throw TypeError("end must be a Number");if(this.start>this.end)throw new Error("start must be <= end");this.pos=this.start}if(this.fd!==null){process.nextTick(
function(){u._read()});return}i.open(this.path,this.flags,this.mode,function(m,g){if(m){u.emit("error",m),u.readable=!1;return}u.fd=g,u.emit("open",g),u._read()})}
function a(l,c){if(!(this instanceof a))return new a(l,c);r.call(this),this.path=l,this.fd=null,this.writable=!0,this.flags="w",this.encoding="binary",this.mode=
438,this.bytesWritten=0,c=c||{};for(var u=Object.keys(c),d=0,p=u.length;d<p;d++){var f=u[d];this[f]=c[f]}if(this.start!==void 0){if(typeof this.start!="number")
throw TypeError("start must be a Number");if(this.start<0)throw new Error("start must be >= zero");this.pos=this.start}this.busy=!1,this._queue=[],this.fd===null&&
(this._open=i.open,this._queue.push([this._open,this.path,this.flags,this.mode,void 0]),this.flush())}}o(n,"legacy")}}),ig=O({"../../work/main/node_modules/grac\
eful-fs/clone.js"(e,t){"use strict";t.exports=n;var r=Object.getPrototypeOf||function(i){return i.__proto__};function n(i){if(i===null||typeof i!="object")return i;
if(i instanceof Object)var s={__proto__:r(i)};else var s=Object.create(null);return Object.getOwnPropertyNames(i).forEach(function(a){Object.defineProperty(s,a,
Object.getOwnPropertyDescriptor(i,a))}),s}o(n,"clone")}}),_c=O({"../../work/main/node_modules/graceful-fs/graceful-fs.js"(e,t){var r=te("fs"),n=rg(),i=ng(),s=ig(),
a=te("util"),l,c;typeof Symbol=="function"&&typeof Symbol.for=="function"?(l=Symbol.for("graceful-fs.queue"),c=Symbol.for("graceful-fs.previous")):(l="___gracef\
ul-fs.queue",c="___graceful-fs.previous");function u(){}o(u,"noop");function d(y,b){Object.defineProperty(y,l,{get:o(function(){return b},"get")})}o(d,"publishQ\
ueue");var p=u;a.debuglog?p=a.debuglog("gfs4"):/\bgfs4\b/i.test(process.env.NODE_DEBUG||"")&&(p=o(function(){var y=a.format.apply(a,arguments);y="GFS4: "+y.split(
/\n/).join(`
GFS4: `),console.error(y)},"debug2")),r[l]||(f=global[l]||[],d(r,f),r.close=(function(y){function b(T,I){return y.call(r,T,function(k){k||v(),typeof I=="functio\
n"&&I.apply(this,arguments)})}return o(b,"close"),Object.defineProperty(b,c,{value:y}),b})(r.close),r.closeSync=(function(y){function b(T){y.apply(r,arguments),
v()}return o(b,"closeSync"),Object.defineProperty(b,c,{value:y}),b})(r.closeSync),/\bgfs4\b/i.test(process.env.NODE_DEBUG||"")&&process.on("exit",function(){p(r[l]),
te("assert").equal(r[l].length,0)}));var f;global[l]||d(global,r[l]),t.exports=h(s(r)),process.env.TEST_GRACEFUL_FS_GLOBAL_PATCH&&!r.__patched&&(t.exports=h(r),
r.__patched=!0);function h(y){n(y),y.gracefulify=h,y.createReadStream=gs,y.createWriteStream=Tr;var b=y.readFile;y.readFile=T;function T(Q,me,ae){return typeof me==
"function"&&(ae=me,me=null),Re(Q,me,ae);function Re(Ee,Pe,_e,Te){return b(Ee,Pe,function(we){we&&(we.code==="EMFILE"||we.code==="ENFILE")?m([Re,[Ee,Pe,_e],we,Te||
Date.now(),Date.now()]):typeof _e=="function"&&_e.apply(this,arguments)})}o(Re,"go$readFile")}o(T,"readFile");var I=y.writeFile;y.writeFile=k;function k(Q,me,ae,Re){
return typeof ae=="function"&&(Re=ae,ae=null),Ee(Q,me,ae,Re);function Ee(Pe,_e,Te,we,Ae){return I(Pe,_e,Te,function(Ce){Ce&&(Ce.code==="EMFILE"||Ce.code==="ENFI\
LE")?m([Ee,[Pe,_e,Te,we],Ce,Ae||Date.now(),Date.now()]):typeof we=="function"&&we.apply(this,arguments)})}o(Ee,"go$writeFile")}o(k,"writeFile");var B=y.appendFile;
B&&(y.appendFile=F);function F(Q,me,ae,Re){return typeof ae=="function"&&(Re=ae,ae=null),Ee(Q,me,ae,Re);function Ee(Pe,_e,Te,we,Ae){return B(Pe,_e,Te,function(Ce){
Ce&&(Ce.code==="EMFILE"||Ce.code==="ENFILE")?m([Ee,[Pe,_e,Te,we],Ce,Ae||Date.now(),Date.now()]):typeof we=="function"&&we.apply(this,arguments)})}o(Ee,"go$appen\
dFile")}o(F,"appendFile");var M=y.copyFile;M&&(y.copyFile=ee);function ee(Q,me,ae,Re){return typeof ae=="function"&&(Re=ae,ae=0),Ee(Q,me,ae,Re);function Ee(Pe,_e,Te,we,Ae){
return M(Pe,_e,Te,function(Ce){Ce&&(Ce.code==="EMFILE"||Ce.code==="ENFILE")?m([Ee,[Pe,_e,Te,we],Ce,Ae||Date.now(),Date.now()]):typeof we=="function"&&we.apply(this,
arguments)})}o(Ee,"go$copyFile")}o(ee,"copyFile");var U=y.readdir;y.readdir=W;var X=/^v[0-5]\./;function W(Q,me,ae){typeof me=="function"&&(ae=me,me=null);var Re=X.
test(process.version)?o(function(_e,Te,we,Ae){return U(_e,Ee(_e,Te,we,Ae))},"go$readdir2"):o(function(_e,Te,we,Ae){return U(_e,Te,Ee(_e,Te,we,Ae))},"go$readdir2");
return Re(Q,me,ae);function Ee(Pe,_e,Te,we){return function(Ae,Ce){Ae&&(Ae.code==="EMFILE"||Ae.code==="ENFILE")?m([Re,[Pe,_e,Te],Ae,we||Date.now(),Date.now()]):
(Ce&&Ce.sort&&Ce.sort(),typeof Te=="function"&&Te.call(this,Ae,Ce))}}}if(o(W,"readdir"),process.version.substr(0,4)==="v0.8"){var le=i(y);gt=le.ReadStream,vt=le.
WriteStream}var nt=y.ReadStream;nt&&(gt.prototype=Object.create(nt.prototype),gt.prototype.open=ys);var Ve=y.WriteStream;Ve&&(vt.prototype=Object.create(Ve.prototype),
vt.prototype.open=Ye),Object.defineProperty(y,"ReadStream",{get:o(function(){return gt},"get"),set:o(function(Q){gt=Q},"set"),enumerable:!0,configurable:!0}),Object.
defineProperty(y,"WriteStream",{get:o(function(){return vt},"get"),set:o(function(Q){vt=Q},"set"),enumerable:!0,configurable:!0});var Vn=gt;Object.defineProperty(
y,"FileReadStream",{get:o(function(){return Vn},"get"),set:o(function(Q){Vn=Q},"set"),enumerable:!0,configurable:!0});var Ot=vt;Object.defineProperty(y,"FileWri\
teStream",{get:o(function(){return Ot},"get"),set:o(function(Q){Ot=Q},"set"),enumerable:!0,configurable:!0});function gt(Q,me){return this instanceof gt?(nt.apply(
this,arguments),this):gt.apply(Object.create(gt.prototype),arguments)}o(gt,"ReadStream");function ys(){var Q=this;ln(Q.path,Q.flags,Q.mode,function(me,ae){me?(Q.
autoClose&&Q.destroy(),Q.emit("error",me)):(Q.fd=ae,Q.emit("open",ae),Q.read())})}o(ys,"ReadStream$open");function vt(Q,me){return this instanceof vt?(Ve.apply(
this,arguments),this):vt.apply(Object.create(vt.prototype),arguments)}o(vt,"WriteStream");function Ye(){var Q=this;ln(Q.path,Q.flags,Q.mode,function(me,ae){me?(Q.
destroy(),Q.emit("error",me)):(Q.fd=ae,Q.emit("open",ae))})}o(Ye,"WriteStream$open");function gs(Q,me){return new y.ReadStream(Q,me)}o(gs,"createReadStream2");function Tr(Q,me){
return new y.WriteStream(Q,me)}o(Tr,"createWriteStream");var Yn=y.open;y.open=ln;function ln(Q,me,ae,Re){return typeof ae=="function"&&(Re=ae,ae=null),Ee(Q,me,ae,
Re);function Ee(Pe,_e,Te,we,Ae){return Yn(Pe,_e,Te,function(Ce,ao){Ce&&(Ce.code==="EMFILE"||Ce.code==="ENFILE")?m([Ee,[Pe,_e,Te,we],Ce,Ae||Date.now(),Date.now()]):
typeof we=="function"&&we.apply(this,arguments)})}o(Ee,"go$open")}return o(ln,"open"),y}o(h,"patch");function m(y){p("ENQUEUE",y[0].name,y[1]),r[l].push(y),E()}
o(m,"enqueue");var g;function v(){for(var y=Date.now(),b=0;b<r[l].length;++b)r[l][b].length>2&&(r[l][b][3]=y,r[l][b][4]=y);E()}o(v,"resetQueue");function E(){if(clearTimeout(
g),g=void 0,r[l].length!==0){var y=r[l].shift(),b=y[0],T=y[1],I=y[2],k=y[3],B=y[4];if(k===void 0)p("RETRY",b.name,T),b.apply(null,T);else if(Date.now()-k>=6e4){
p("TIMEOUT",b.name,T);var F=T.pop();typeof F=="function"&&F.call(null,I)}else{var M=Date.now()-B,ee=Math.max(B-k,1),U=Math.min(ee*1.2,100);M>=U?(p("RETRY",b.name,
T),b.apply(null,T.concat([k]))):r[l].push(y)}g===void 0&&(g=setTimeout(E,0))}}o(E,"retry")}}),ks=O({"../../work/main/node_modules/is-stream/index.js"(e,t){"use \
strict";var r=o(n=>n!==null&&typeof n=="object"&&typeof n.pipe=="function","isStream");r.writable=n=>r(n)&&n.writable!==!1&&typeof n._write=="function"&&typeof n.
_writableState=="object",r.readable=n=>r(n)&&n.readable!==!1&&typeof n._read=="function"&&typeof n._readableState=="object",r.duplex=n=>r.writable(n)&&r.readable(
n),r.transform=n=>r.duplex(n)&&typeof n._transform=="function",t.exports=r}}),sg=O({"used-part:readable-stream/passthrough"(e,t){t.exports=te("node:stream").PassThrough}}),
ag=O({"../../work/main/node_modules/lazystream/lib/lazystream.js"(e,t){var r=te("util"),n=sg();t.exports={Readable:s,Writable:a},r.inherits(s,n),r.inherits(a,n);
function i(l,c,u){l[c]=function(){return delete l[c],u.apply(this,arguments),this[c].apply(this,arguments)}}o(i,"beforeFirstCall");function s(l,c){if(!(this instanceof
s))return new s(l,c);n.call(this,c),i(this,"_read",function(){var u=l.call(this,c),d=this.emit.bind(this,"error");u.on("error",d),u.pipe(this)}),this.emit("read\
able")}o(s,"Readable7");function a(l,c){if(!(this instanceof a))return new a(l,c);n.call(this,c),i(this,"_write",function(){var u=l.call(this,c),d=this.emit.bind(
this,"error");u.on("error",d),this.pipe(u)}),this.emit("writable")}o(a,"Writable")}}),Cc=O({"../../work/main/node_modules/normalize-path/index.js"(e,t){t.exports=
function(r,n){if(typeof r!="string")throw new TypeError("expected path to be a string");if(r==="\\"||r==="/")return"/";var i=r.length;if(i<=1)return r;var s="";
if(i>4&&r[3]==="\\"){var a=r[2];(a==="?"||a===".")&&r.slice(0,2)==="\\\\"&&(r=r.slice(2),s="//")}var l=r.split(/[/\\]+/);return n!==!1&&l[l.length-1]===""&&l.pop(),
s+l.join("/")}}}),Pc=O({"../../work/main/node_modules/lodash/identity.js"(e,t){function r(n){return n}o(r,"identity"),t.exports=r}}),og=O({"../../work/main/node\
_modules/lodash/_apply.js"(e,t){function r(n,i,s){switch(s.length){case 0:return n.call(i);case 1:return n.call(i,s[0]);case 2:return n.call(i,s[0],s[1]);case 3:
return n.call(i,s[0],s[1],s[2])}return n.apply(i,s)}o(r,"apply"),t.exports=r}}),cg=O({"../../work/main/node_modules/lodash/_overRest.js"(e,t){var r=og(),n=Math.
max;function i(s,a,l){return a=n(a===void 0?s.length-1:a,0),function(){for(var c=arguments,u=-1,d=n(c.length-a,0),p=Array(d);++u<d;)p[u]=c[a+u];u=-1;for(var f=Array(
a+1);++u<a;)f[u]=c[u];return f[a]=l(p),r(s,this,f)}}o(i,"overRest"),t.exports=i}}),lg=O({"../../work/main/node_modules/lodash/constant.js"(e,t){function r(n){return function(){
return n}}o(r,"constant"),t.exports=r}}),Ec=O({"../../work/main/node_modules/lodash/_freeGlobal.js"(e,t){var r=typeof global=="object"&&global&&global.Object===
Object&&global;t.exports=r}}),bn=O({"../../work/main/node_modules/lodash/_root.js"(e,t){var r=Ec(),n=typeof self=="object"&&self&&self.Object===Object&&self,i=r||
n||Function("return this")();t.exports=i}}),As=O({"../../work/main/node_modules/lodash/_Symbol.js"(e,t){var r=bn(),n=r.Symbol;t.exports=n}}),ug=O({"../../work/m\
ain/node_modules/lodash/_getRawTag.js"(e,t){var r=As(),n=Object.prototype,i=n.hasOwnProperty,s=n.toString,a=r?r.toStringTag:void 0;function l(c){var u=i.call(c,
a),d=c[a];try{c[a]=void 0;var p=!0}catch{}var f=s.call(c);return p&&(u?c[a]=d:delete c[a]),f}o(l,"getRawTag"),t.exports=l}}),dg=O({"../../work/main/node_modules\
/lodash/_objectToString.js"(e,t){var r=Object.prototype,n=r.toString;function i(s){return n.call(s)}o(i,"objectToString"),t.exports=i}}),Ei=O({"../../work/main/\
node_modules/lodash/_baseGetTag.js"(e,t){var r=As(),n=ug(),i=dg(),s="[object Null]",a="[object Undefined]",l=r?r.toStringTag:void 0;function c(u){return u==null?
u===void 0?a:s:l&&l in Object(u)?n(u):i(u)}o(c,"baseGetTag"),t.exports=c}}),Ti=O({"../../work/main/node_modules/lodash/isObject.js"(e,t){function r(n){var i=typeof n;
return n!=null&&(i=="object"||i=="function")}o(r,"isObject2"),t.exports=r}}),Tc=O({"../../work/main/node_modules/lodash/isFunction.js"(e,t){var r=Ei(),n=Ti(),i="\
[object AsyncFunction]",s="[object Function]",a="[object GeneratorFunction]",l="[object Proxy]";function c(u){if(!n(u))return!1;var d=r(u);return d==s||d==a||d==
i||d==l}o(c,"isFunction"),t.exports=c}}),fg=O({"../../work/main/node_modules/lodash/_coreJsData.js"(e,t){var r=bn(),n=r["__core-js_shared__"];t.exports=n}}),pg=O(
{"../../work/main/node_modules/lodash/_isMasked.js"(e,t){var r=fg(),n=(function(){var s=/[^.]+$/.exec(r&&r.keys&&r.keys.IE_PROTO||"");return s?"Symbol(src)_1."+
s:""})();function i(s){return!!n&&n in s}o(i,"isMasked"),t.exports=i}}),hg=O({"../../work/main/node_modules/lodash/_toSource.js"(e,t){var r=Function.prototype,n=r.
toString;function i(s){if(s!=null){try{return n.call(s)}catch{}try{return s+""}catch{}}return""}o(i,"toSource"),t.exports=i}}),mg=O({"../../work/main/node_modul\
es/lodash/_baseIsNative.js"(e,t){var r=Tc(),n=pg(),i=Ti(),s=hg(),a=/[\\^$.*+?()[\]{}|]/g,l=/^\[object .+?Constructor\]$/,c=Function.prototype,u=Object.prototype,
d=c.toString,p=u.hasOwnProperty,f=RegExp("^"+d.call(p).replace(a,"\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g,"$1.*?")+"$");function h(m){
if(!i(m)||n(m))return!1;var g=r(m)?f:l;return g.test(s(m))}o(h,"baseIsNative"),t.exports=h}}),yg=O({"../../work/main/node_modules/lodash/_getValue.js"(e,t){function r(n,i){
return n?.[i]}o(r,"getValue"),t.exports=r}}),Ni=O({"../../work/main/node_modules/lodash/_getNative.js"(e,t){var r=mg(),n=yg();function i(s,a){var l=n(s,a);return r(
l)?l:void 0}o(i,"getNative"),t.exports=i}}),gg=O({"../../work/main/node_modules/lodash/_defineProperty.js"(e,t){var r=Ni(),n=(function(){try{var i=r(Object,"def\
ineProperty");return i({},"",{}),i}catch{}})();t.exports=n}}),vg=O({"../../work/main/node_modules/lodash/_baseSetToString.js"(e,t){var r=lg(),n=gg(),i=Pc(),s=n?
function(a,l){return n(a,"toString",{configurable:!0,enumerable:!1,value:r(l),writable:!0})}:i;t.exports=s}}),bg=O({"../../work/main/node_modules/lodash/_shortO\
ut.js"(e,t){var r=800,n=16,i=Date.now;function s(a){var l=0,c=0;return function(){var u=i(),d=n-(u-c);if(c=u,d>0){if(++l>=r)return arguments[0]}else l=0;return a.
apply(void 0,arguments)}}o(s,"shortOut"),t.exports=s}}),wg=O({"../../work/main/node_modules/lodash/_setToString.js"(e,t){var r=vg(),n=bg(),i=n(r);t.exports=i}}),
Ms=O({"../../work/main/node_modules/lodash/_baseRest.js"(e,t){var r=Pc(),n=cg(),i=wg();function s(a,l){return i(n(a,l,r),a+"")}o(s,"baseRest"),t.exports=s}}),Bs=O(
{"../../work/main/node_modules/lodash/eq.js"(e,t){function r(n,i){return n===i||n!==n&&i!==i}o(r,"eq"),t.exports=r}}),Nc=O({"../../work/main/node_modules/lodash\
/isLength.js"(e,t){var r=9007199254740991;function n(i){return typeof i=="number"&&i>-1&&i%1==0&&i<=r}o(n,"isLength"),t.exports=n}}),Ls=O({"../../work/main/node\
_modules/lodash/isArrayLike.js"(e,t){var r=Tc(),n=Nc();function i(s){return s!=null&&n(s.length)&&!r(s)}o(i,"isArrayLike"),t.exports=i}}),Oc=O({"../../work/main\
/node_modules/lodash/_isIndex.js"(e,t){var r=9007199254740991,n=/^(?:0|[1-9]\d*)$/;function i(s,a){var l=typeof s;return a=a??r,!!a&&(l=="number"||l!="symbol"&&
n.test(s))&&s>-1&&s%1==0&&s<a}o(i,"isIndex"),t.exports=i}}),_g=O({"../../work/main/node_modules/lodash/_isIterateeCall.js"(e,t){var r=Bs(),n=Ls(),i=Oc(),s=Ti();
function a(l,c,u){if(!s(u))return!1;var d=typeof c;return(d=="number"?n(u)&&i(c,u.length):d=="string"&&c in u)?r(u[c],l):!1}o(a,"isIterateeCall"),t.exports=a}}),
Cg=O({"../../work/main/node_modules/lodash/_baseTimes.js"(e,t){function r(n,i){for(var s=-1,a=Array(n);++s<n;)a[s]=i(s);return a}o(r,"baseTimes"),t.exports=r}}),
wn=O({"../../work/main/node_modules/lodash/isObjectLike.js"(e,t){function r(n){return n!=null&&typeof n=="object"}o(r,"isObjectLike"),t.exports=r}}),Pg=O({"../.\
./work/main/node_modules/lodash/_baseIsArguments.js"(e,t){var r=Ei(),n=wn(),i="[object Arguments]";function s(a){return n(a)&&r(a)==i}o(s,"baseIsArguments"),t.exports=
s}}),Ic=O({"../../work/main/node_modules/lodash/isArguments.js"(e,t){var r=Pg(),n=wn(),i=Object.prototype,s=i.hasOwnProperty,a=i.propertyIsEnumerable,l=r((function(){
return arguments})())?r:function(c){return n(c)&&s.call(c,"callee")&&!a.call(c,"callee")};t.exports=l}}),xc=O({"../../work/main/node_modules/lodash/isArray.js"(e,t){
var r=Array.isArray;t.exports=r}}),Eg=O({"../../work/main/node_modules/lodash/stubFalse.js"(e,t){function r(){return!1}o(r,"stubFalse"),t.exports=r}}),Tg=O({"..\
/../work/main/node_modules/lodash/isBuffer.js"(e,t){var r=bn(),n=Eg(),i=typeof e=="object"&&e&&!e.nodeType&&e,s=i&&typeof t=="object"&&t&&!t.nodeType&&t,a=s&&s.
exports===i,l=a?r.Buffer:void 0,c=l?l.isBuffer:void 0,u=c||n;t.exports=u}}),Ng=O({"../../work/main/node_modules/lodash/_baseIsTypedArray.js"(e,t){var r=Ei(),n=Nc(),
i=wn(),s="[object Arguments]",a="[object Array]",l="[object Boolean]",c="[object Date]",u="[object Error]",d="[object Function]",p="[object Map]",f="[object Num\
ber]",h="[object Object]",m="[object RegExp]",g="[object Set]",v="[object String]",E="[object WeakMap]",y="[object ArrayBuffer]",b="[object DataView]",T="[objec\
t Float32Array]",I="[object Float64Array]",k="[object Int8Array]",B="[object Int16Array]",F="[object Int32Array]",M="[object Uint8Array]",ee="[object Uint8Clamp\
edArray]",U="[object Uint16Array]",X="[object Uint32Array]",W={};W[T]=W[I]=W[k]=W[B]=W[F]=W[M]=W[ee]=W[U]=W[X]=!0,W[s]=W[a]=W[y]=W[l]=W[b]=W[c]=W[u]=W[d]=W[p]=W[f]=
W[h]=W[m]=W[g]=W[v]=W[E]=!1;function le(nt){return i(nt)&&n(nt.length)&&!!W[r(nt)]}o(le,"baseIsTypedArray"),t.exports=le}}),Sc=O({"../../work/main/node_modules/\
lodash/_baseUnary.js"(e,t){function r(n){return function(i){return n(i)}}o(r,"baseUnary"),t.exports=r}}),Og=O({"../../work/main/node_modules/lodash/_nodeUtil.js"(e,t){
var r=Ec(),n=typeof e=="object"&&e&&!e.nodeType&&e,i=n&&typeof t=="object"&&t&&!t.nodeType&&t,s=i&&i.exports===n,a=s&&r.process,l=(function(){try{var c=i&&i.require&&
i.require("util").types;return c||a&&a.binding&&a.binding("util")}catch{}})();t.exports=l}}),Ig=O({"../../work/main/node_modules/lodash/isTypedArray.js"(e,t){var r=Ng(),
n=Sc(),i=Og(),s=i&&i.isTypedArray,a=s?n(s):r;t.exports=a}}),xg=O({"../../work/main/node_modules/lodash/_arrayLikeKeys.js"(e,t){var r=Cg(),n=Ic(),i=xc(),s=Tg(),a=Oc(),
l=Ig(),c=Object.prototype,u=c.hasOwnProperty;function d(p,f){var h=i(p),m=!h&&n(p),g=!h&&!m&&s(p),v=!h&&!m&&!g&&l(p),E=h||m||g||v,y=E?r(p.length,String):[],b=y.
length;for(var T in p)(f||u.call(p,T))&&!(E&&(T=="length"||g&&(T=="offset"||T=="parent")||v&&(T=="buffer"||T=="byteLength"||T=="byteOffset")||a(T,b)))&&y.push(T);
return y}o(d,"arrayLikeKeys"),t.exports=d}}),Sg=O({"../../work/main/node_modules/lodash/_isPrototype.js"(e,t){var r=Object.prototype;function n(i){var s=i&&i.constructor,
a=typeof s=="function"&&s.prototype||r;return i===a}o(n,"isPrototype"),t.exports=n}}),Rg=O({"../../work/main/node_modules/lodash/_nativeKeysIn.js"(e,t){function r(n){
var i=[];if(n!=null)for(var s in Object(n))i.push(s);return i}o(r,"nativeKeysIn"),t.exports=r}}),kg=O({"../../work/main/node_modules/lodash/_baseKeysIn.js"(e,t){
var r=Ti(),n=Sg(),i=Rg(),s=Object.prototype,a=s.hasOwnProperty;function l(c){if(!r(c))return i(c);var u=n(c),d=[];for(var p in c)p=="constructor"&&(u||!a.call(c,
p))||d.push(p);return d}o(l,"baseKeysIn"),t.exports=l}}),Ag=O({"../../work/main/node_modules/lodash/keysIn.js"(e,t){var r=xg(),n=kg(),i=Ls();function s(a){return i(
a)?r(a,!0):n(a)}o(s,"keysIn"),t.exports=s}}),Mg=O({"../../work/main/node_modules/lodash/defaults.js"(e,t){var r=Ms(),n=Bs(),i=_g(),s=Ag(),a=Object.prototype,l=a.
hasOwnProperty,c=r(function(u,d){u=Object(u);var p=-1,f=d.length,h=f>2?d[2]:void 0;for(h&&i(d[0],d[1],h)&&(f=1);++p<f;)for(var m=d[p],g=s(m),v=-1,E=g.length;++v<
E;){var y=g[v],b=u[y];(b===void 0||n(b,a[y])&&!l.call(u,y))&&(u[y]=m[y])}return u});t.exports=c}}),xr=O({"used-part:readable-stream"(e,t){t.exports=te("node:str\
eam")}}),Bg=O({"../../work/main/node_modules/lodash/_arrayPush.js"(e,t){function r(n,i){for(var s=-1,a=i.length,l=n.length;++s<a;)n[l+s]=i[s];return n}o(r,"arra\
yPush"),t.exports=r}}),Lg=O({"../../work/main/node_modules/lodash/_isFlattenable.js"(e,t){var r=As(),n=Ic(),i=xc(),s=r?r.isConcatSpreadable:void 0;function a(l){
return i(l)||n(l)||!!(s&&l&&l[s])}o(a,"isFlattenable"),t.exports=a}}),Us=O({"../../work/main/node_modules/lodash/_baseFlatten.js"(e,t){var r=Bg(),n=Lg();function i(s,a,l,c,u){
var d=-1,p=s.length;for(l||(l=n),u||(u=[]);++d<p;){var f=s[d];a>0&&l(f)?a>1?i(f,a-1,l,c,u):r(u,f):c||(u[u.length]=f)}return u}o(i,"baseFlatten"),t.exports=i}}),
Ug=O({"../../work/main/node_modules/lodash/flatten.js"(e,t){var r=Us();function n(i){var s=i==null?0:i.length;return s?r(i,1):[]}o(n,"flatten"),t.exports=n}}),Oi=O(
{"../../work/main/node_modules/lodash/_nativeCreate.js"(e,t){var r=Ni(),n=r(Object,"create");t.exports=n}}),Dg=O({"../../work/main/node_modules/lodash/_hashClea\
r.js"(e,t){var r=Oi();function n(){this.__data__=r?r(null):{},this.size=0}o(n,"hashClear"),t.exports=n}}),Fg=O({"../../work/main/node_modules/lodash/_hashDelete\
.js"(e,t){function r(n){var i=this.has(n)&&delete this.__data__[n];return this.size-=i?1:0,i}o(r,"hashDelete"),t.exports=r}}),Hg=O({"../../work/main/node_module\
s/lodash/_hashGet.js"(e,t){var r=Oi(),n="__lodash_hash_undefined__",i=Object.prototype,s=i.hasOwnProperty;function a(l){var c=this.__data__;if(r){var u=c[l];return u===
n?void 0:u}return s.call(c,l)?c[l]:void 0}o(a,"hashGet"),t.exports=a}}),jg=O({"../../work/main/node_modules/lodash/_hashHas.js"(e,t){var r=Oi(),n=Object.prototype,
i=n.hasOwnProperty;function s(a){var l=this.__data__;return r?l[a]!==void 0:i.call(l,a)}o(s,"hashHas"),t.exports=s}}),zg=O({"../../work/main/node_modules/lodash\
/_hashSet.js"(e,t){var r=Oi(),n="__lodash_hash_undefined__";function i(s,a){var l=this.__data__;return this.size+=this.has(s)?0:1,l[s]=r&&a===void 0?n:a,this}o(
i,"hashSet"),t.exports=i}}),qg=O({"../../work/main/node_modules/lodash/_Hash.js"(e,t){var r=Dg(),n=Fg(),i=Hg(),s=jg(),a=zg();function l(c){var u=-1,d=c==null?0:
c.length;for(this.clear();++u<d;){var p=c[u];this.set(p[0],p[1])}}o(l,"Hash"),l.prototype.clear=r,l.prototype.delete=n,l.prototype.get=i,l.prototype.has=s,l.prototype.
set=a,t.exports=l}}),$g=O({"../../work/main/node_modules/lodash/_listCacheClear.js"(e,t){function r(){this.__data__=[],this.size=0}o(r,"listCacheClear"),t.exports=
r}}),Ii=O({"../../work/main/node_modules/lodash/_assocIndexOf.js"(e,t){var r=Bs();function n(i,s){for(var a=i.length;a--;)if(r(i[a][0],s))return a;return-1}o(n,
"assocIndexOf"),t.exports=n}}),Gg=O({"../../work/main/node_modules/lodash/_listCacheDelete.js"(e,t){var r=Ii(),n=Array.prototype,i=n.splice;function s(a){var l=this.
__data__,c=r(l,a);if(c<0)return!1;var u=l.length-1;return c==u?l.pop():i.call(l,c,1),--this.size,!0}o(s,"listCacheDelete"),t.exports=s}}),Wg=O({"../../work/main\
/node_modules/lodash/_listCacheGet.js"(e,t){var r=Ii();function n(i){var s=this.__data__,a=r(s,i);return a<0?void 0:s[a][1]}o(n,"listCacheGet"),t.exports=n}}),Xg=O(
{"../../work/main/node_modules/lodash/_listCacheHas.js"(e,t){var r=Ii();function n(i){return r(this.__data__,i)>-1}o(n,"listCacheHas"),t.exports=n}}),Kg=O({"../\
../work/main/node_modules/lodash/_listCacheSet.js"(e,t){var r=Ii();function n(i,s){var a=this.__data__,l=r(a,i);return l<0?(++this.size,a.push([i,s])):a[l][1]=s,
this}o(n,"listCacheSet"),t.exports=n}}),Jg=O({"../../work/main/node_modules/lodash/_ListCache.js"(e,t){var r=$g(),n=Gg(),i=Wg(),s=Xg(),a=Kg();function l(c){var u=-1,
d=c==null?0:c.length;for(this.clear();++u<d;){var p=c[u];this.set(p[0],p[1])}}o(l,"ListCache"),l.prototype.clear=r,l.prototype.delete=n,l.prototype.get=i,l.prototype.
has=s,l.prototype.set=a,t.exports=l}}),Qg=O({"../../work/main/node_modules/lodash/_Map.js"(e,t){var r=Ni(),n=bn(),i=r(n,"Map");t.exports=i}}),Vg=O({"../../work/\
main/node_modules/lodash/_mapCacheClear.js"(e,t){var r=qg(),n=Jg(),i=Qg();function s(){this.size=0,this.__data__={hash:new r,map:new(i||n),string:new r}}o(s,"ma\
pCacheClear"),t.exports=s}}),Yg=O({"../../work/main/node_modules/lodash/_isKeyable.js"(e,t){function r(n){var i=typeof n;return i=="string"||i=="number"||i=="sy\
mbol"||i=="boolean"?n!=="__proto__":n===null}o(r,"isKeyable"),t.exports=r}}),xi=O({"../../work/main/node_modules/lodash/_getMapData.js"(e,t){var r=Yg();function n(i,s){
var a=i.__data__;return r(s)?a[typeof s=="string"?"string":"hash"]:a.map}o(n,"getMapData"),t.exports=n}}),Zg=O({"../../work/main/node_modules/lodash/_mapCacheDe\
lete.js"(e,t){var r=xi();function n(i){var s=r(this,i).delete(i);return this.size-=s?1:0,s}o(n,"mapCacheDelete"),t.exports=n}}),ev=O({"../../work/main/node_modu\
les/lodash/_mapCacheGet.js"(e,t){var r=xi();function n(i){return r(this,i).get(i)}o(n,"mapCacheGet"),t.exports=n}}),tv=O({"../../work/main/node_modules/lodash/_\
mapCacheHas.js"(e,t){var r=xi();function n(i){return r(this,i).has(i)}o(n,"mapCacheHas"),t.exports=n}}),rv=O({"../../work/main/node_modules/lodash/_mapCacheSet.\
js"(e,t){var r=xi();function n(i,s){var a=r(this,i),l=a.size;return a.set(i,s),this.size+=a.size==l?0:1,this}o(n,"mapCacheSet"),t.exports=n}}),nv=O({"../../work\
/main/node_modules/lodash/_MapCache.js"(e,t){var r=Vg(),n=Zg(),i=ev(),s=tv(),a=rv();function l(c){var u=-1,d=c==null?0:c.length;for(this.clear();++u<d;){var p=c[u];
this.set(p[0],p[1])}}o(l,"MapCache"),l.prototype.clear=r,l.prototype.delete=n,l.prototype.get=i,l.prototype.has=s,l.prototype.set=a,t.exports=l}}),iv=O({"../../\
work/main/node_modules/lodash/_setCacheAdd.js"(e,t){var r="__lodash_hash_undefined__";function n(i){return this.__data__.set(i,r),this}o(n,"setCacheAdd"),t.exports=
n}}),sv=O({"../../work/main/node_modules/lodash/_setCacheHas.js"(e,t){function r(n){return this.__data__.has(n)}o(r,"setCacheHas"),t.exports=r}}),Rc=O({"../../w\
ork/main/node_modules/lodash/_SetCache.js"(e,t){var r=nv(),n=iv(),i=sv();function s(a){var l=-1,c=a==null?0:a.length;for(this.__data__=new r;++l<c;)this.add(a[l])}
o(s,"SetCache"),s.prototype.add=s.prototype.push=n,s.prototype.has=i,t.exports=s}}),av=O({"../../work/main/node_modules/lodash/_baseFindIndex.js"(e,t){function r(n,i,s,a){
for(var l=n.length,c=s+(a?1:-1);a?c--:++c<l;)if(i(n[c],c,n))return c;return-1}o(r,"baseFindIndex"),t.exports=r}}),ov=O({"../../work/main/node_modules/lodash/_ba\
seIsNaN.js"(e,t){function r(n){return n!==n}o(r,"baseIsNaN"),t.exports=r}}),cv=O({"../../work/main/node_modules/lodash/_strictIndexOf.js"(e,t){function r(n,i,s){
for(var a=s-1,l=n.length;++a<l;)if(n[a]===i)return a;return-1}o(r,"strictIndexOf"),t.exports=r}}),lv=O({"../../work/main/node_modules/lodash/_baseIndexOf.js"(e,t){
var r=av(),n=ov(),i=cv();function s(a,l,c){return l===l?i(a,l,c):r(a,n,c)}o(s,"baseIndexOf"),t.exports=s}}),kc=O({"../../work/main/node_modules/lodash/_arrayInc\
ludes.js"(e,t){var r=lv();function n(i,s){var a=i==null?0:i.length;return!!a&&r(i,s,0)>-1}o(n,"arrayIncludes"),t.exports=n}}),Ac=O({"../../work/main/node_module\
s/lodash/_arrayIncludesWith.js"(e,t){function r(n,i,s){for(var a=-1,l=n==null?0:n.length;++a<l;)if(s(i,n[a]))return!0;return!1}o(r,"arrayIncludesWith"),t.exports=
r}}),uv=O({"../../work/main/node_modules/lodash/_arrayMap.js"(e,t){function r(n,i){for(var s=-1,a=n==null?0:n.length,l=Array(a);++s<a;)l[s]=i(n[s],s,n);return l}
o(r,"arrayMap"),t.exports=r}}),Mc=O({"../../work/main/node_modules/lodash/_cacheHas.js"(e,t){function r(n,i){return n.has(i)}o(r,"cacheHas"),t.exports=r}}),dv=O(
{"../../work/main/node_modules/lodash/_baseDifference.js"(e,t){var r=Rc(),n=kc(),i=Ac(),s=uv(),a=Sc(),l=Mc(),c=200;function u(d,p,f,h){var m=-1,g=n,v=!0,E=d.length,
y=[],b=p.length;if(!E)return y;f&&(p=s(p,a(f))),h?(g=i,v=!1):p.length>=c&&(g=l,v=!1,p=new r(p));e:for(;++m<E;){var T=d[m],I=f==null?T:f(T);if(T=h||T!==0?T:0,v&&
I===I){for(var k=b;k--;)if(p[k]===I)continue e;y.push(T)}else g(p,I,h)||y.push(T)}return y}o(u,"baseDifference"),t.exports=u}}),Bc=O({"../../work/main/node_modu\
les/lodash/isArrayLikeObject.js"(e,t){var r=Ls(),n=wn();function i(s){return n(s)&&r(s)}o(i,"isArrayLikeObject"),t.exports=i}}),fv=O({"../../work/main/node_modu\
les/lodash/difference.js"(e,t){var r=dv(),n=Us(),i=Ms(),s=Bc(),a=i(function(l,c){return s(l)?r(l,n(c,1,s,!0)):[]});t.exports=a}}),pv=O({"../../work/main/node_mo\
dules/lodash/_Set.js"(e,t){var r=Ni(),n=bn(),i=r(n,"Set");t.exports=i}}),hv=O({"../../work/main/node_modules/lodash/noop.js"(e,t){function r(){}o(r,"noop"),t.exports=
r}}),Lc=O({"../../work/main/node_modules/lodash/_setToArray.js"(e,t){function r(n){var i=-1,s=Array(n.size);return n.forEach(function(a){s[++i]=a}),s}o(r,"setTo\
Array"),t.exports=r}}),mv=O({"../../work/main/node_modules/lodash/_createSet.js"(e,t){var r=pv(),n=hv(),i=Lc(),s=1/0,a=r&&1/i(new r([,-0]))[1]==s?function(l){return new r(
l)}:n;t.exports=a}}),yv=O({"../../work/main/node_modules/lodash/_baseUniq.js"(e,t){var r=Rc(),n=kc(),i=Ac(),s=Mc(),a=mv(),l=Lc(),c=200;function u(d,p,f){var h=-1,
m=n,g=d.length,v=!0,E=[],y=E;if(f)v=!1,m=i;else if(g>=c){var b=p?null:a(d);if(b)return l(b);v=!1,m=s,y=new r}else y=p?[]:E;e:for(;++h<g;){var T=d[h],I=p?p(T):T;
if(T=f||T!==0?T:0,v&&I===I){for(var k=y.length;k--;)if(y[k]===I)continue e;p&&y.push(I),E.push(T)}else m(y,I,f)||(y!==E&&y.push(I),E.push(T))}return E}o(u,"base\
Uniq"),t.exports=u}}),gv=O({"../../work/main/node_modules/lodash/union.js"(e,t){var r=Us(),n=Ms(),i=yv(),s=Bc(),a=n(function(l){return i(r(l,1,s,!0))});t.exports=
a}}),vv=O({"../../work/main/node_modules/lodash/_overArg.js"(e,t){function r(n,i){return function(s){return n(i(s))}}o(r,"overArg"),t.exports=r}}),bv=O({"../../\
work/main/node_modules/lodash/_getPrototype.js"(e,t){var r=vv(),n=r(Object.getPrototypeOf,Object);t.exports=n}}),wv=O({"../../work/main/node_modules/lodash/isPl\
ainObject.js"(e,t){var r=Ei(),n=bv(),i=wn(),s="[object Object]",a=Function.prototype,l=Object.prototype,c=a.toString,u=l.hasOwnProperty,d=c.call(Object);function p(f){
if(!i(f)||r(f)!=s)return!1;var h=n(f);if(h===null)return!0;var m=u.call(h,"constructor")&&h.constructor;return typeof m=="function"&&m instanceof m&&c.call(m)==
d}o(p,"isPlainObject"),t.exports=p}}),_v=O({"uncalled:glob"(e,t){t.exports=o(function(){throw new Error("glob is not in this bundle")},"leftOut")}}),Cv=O({"../.\
./work/main/node_modules/archiver-utils/file.js"(e,t){var r=_c(),n=te("path"),i=Ug(),s=fv(),a=gv(),l=wv(),c=_v(),u=t.exports={},d=/[\/\\]/g,p=o(function(f,h){var m=[];
return i(f).forEach(function(g){var v=g.indexOf("!")===0;v&&(g=g.slice(1));var E=h(g);v?m=s(m,E):m=a(m,E)}),m},"processPatterns");u.exists=function(){var f=n.join.
apply(n,arguments);return r.existsSync(f)},u.expand=function(...f){var h=l(f[0])?f.shift():{},m=Array.isArray(f[0])?f[0]:f;if(m.length===0)return[];var g=p(m,function(v){
return c.sync(v,h)});return h.filter&&(g=g.filter(function(v){v=n.join(h.cwd||"",v);try{return typeof h.filter=="function"?h.filter(v):r.statSync(v)[h.filter]()}catch{
return!1}})),g},u.expandMapping=function(f,h,m){m=Object.assign({rename:o(function(E,y){return n.join(E||"",y)},"rename")},m);var g=[],v={};return u.expand(m,f).
forEach(function(E){var y=E;m.flatten&&(y=n.basename(y)),m.ext&&(y=y.replace(/(\.[^\/]*)?$/,m.ext));var b=m.rename(h,y,m);m.cwd&&(E=n.join(m.cwd,E)),b=b.replace(
d,"/"),E=E.replace(d,"/"),v[b]?v[b].src.push(E):(g.push({src:[E],dest:b}),v[b]=g[g.length-1])}),g},u.normalizeFilesArray=function(f){var h=[];return f.forEach(function(m){
var g;("src"in m||"dest"in m)&&h.push(m)}),h.length===0?[]:(h=_(h).chain().forEach(function(m){!("src"in m)||!m.src||(Array.isArray(m.src)?m.src=i(m.src):m.src=
[m.src])}).map(function(m){var g=Object.assign({},m);if(delete g.src,delete g.dest,m.expand)return u.expandMapping(m.src,m.dest,g).map(function(E){var y=Object.
assign({},m);return y.orig=Object.assign({},m),y.src=E.src,y.dest=E.dest,["expand","cwd","flatten","rename","ext"].forEach(function(b){delete y[b]}),y});var v=Object.
assign({},m);return v.orig=Object.assign({},m),"src"in v&&Object.defineProperty(v,"src",{enumerable:!0,get:o(function E(){var y;return"result"in E||(y=m.src,y=Array.
isArray(y)?i(y):[y],E.result=u.expand(g,y)),E.result},"fn")}),"dest"in v&&(v.dest=m.dest),v}).flatten().value(),h)}}}),_n=O({"../../work/main/node_modules/archi\
ver-utils/index.js"(e,t){var r=_c(),n=te("path"),i=ks(),s=ag(),a=Cc(),l=Mg(),c=te("stream").Stream,u=xr().PassThrough,d=t.exports={};d.file=Cv(),d.collectStream=
function(p,f){var h=[],m=0;p.on("error",f),p.on("data",function(g){h.push(g),m+=g.length}),p.on("end",function(){var g=Buffer.alloc(m),v=0;h.forEach(function(E){
E.copy(g,v),v+=E.length}),f(null,g)})},d.dateify=function(p){return p=p||new Date,p instanceof Date?p=p:typeof p=="string"?p=new Date(p):p=new Date,p},d.defaults=
function(p,f,h){var m=arguments;return m[0]=m[0]||{},l(...m)},d.isStream=function(p){return i(p)},d.lazyReadStream=function(p){return new s.Readable(function(){
return r.createReadStream(p)})},d.normalizeInputSource=function(p){return p===null?Buffer.alloc(0):typeof p=="string"?Buffer.from(p):d.isStream(p)?p.pipe(new u):
p},d.sanitizePath=function(p){return a(p,!1).replace(/^\w+:/,"").replace(/^(\.\.\/|\/)+/,"")},d.trailingSlashIt=function(p){return p.slice(-1)!=="/"?p+"/":p},d.
unixifyPath=function(p){return a(p,!1).replace(/^\w+:/,"")},d.walkdir=function(p,f,h){var m=[];typeof f=="function"&&(h=f,f=p),r.readdir(p,function(g,v){var E=0,
y,b;if(g)return h(g);o((function T(){if(y=v[E++],!y)return h(null,m);b=n.join(p,y),r.stat(b,function(I,k){m.push({path:b,relative:n.relative(f,b).replace(/\\/g,
"/"),stats:k}),k&&k.isDirectory()?d.walkdir(b,f,function(B,F){if(B)return h(B);F.forEach(function(M){m.push(M)}),T()}):T()})}),"next")()})}}}),Pv=O({"../../work\
/main/node_modules/archiver/lib/error.js"(e,t){var r=te("util"),n={ABORTED:"archive was aborted",DIRECTORYDIRPATHREQUIRED:"diretory dirpath argument must be a n\
on-empty string value",DIRECTORYFUNCTIONINVALIDDATA:"invalid data returned by directory custom data function",ENTRYNAMEREQUIRED:"entry name must be a non-empty \
string value",FILEFILEPATHREQUIRED:"file filepath argument must be a non-empty string value",FINALIZING:"archive already finalizing",QUEUECLOSED:"queue closed",
NOENDMETHOD:"no suitable finalize/end method defined by module",DIRECTORYNOTSUPPORTED:"support for directory entries not defined by module",FORMATSET:"archive f\
ormat already set",INPUTSTEAMBUFFERREQUIRED:"input source must be valid Stream or Buffer instance",MODULESET:"module already set",SYMLINKNOTSUPPORTED:"support f\
or symlink entries not defined by module",SYMLINKFILEPATHREQUIRED:"symlink filepath argument must be a non-empty string value",SYMLINKTARGETREQUIRED:"symlink ta\
rget argument must be a non-empty string value",ENTRYNOTSUPPORTED:"entry not supported"};function i(s,a){Error.captureStackTrace(this,this.constructor),this.message=
n[s]||s,this.code=s,this.data=a}o(i,"ArchiverError"),r.inherits(i,Error),e=t.exports=i}}),Ev=O({"../../work/main/node_modules/archiver/lib/core.js"(e,t){var r=te(
"fs"),n=eg(),i=tg(),s=te("path"),a=_n(),l=te("util").inherits,c=Pv(),u=xr().Transform,d=process.platform==="win32",p=o(function(f,h){if(!(this instanceof p))return new p(
f,h);typeof f!="string"&&(h=f,f="zip"),h=this.options=a.defaults(h,{highWaterMark:1024*1024,statConcurrency:4}),u.call(this,h),this._format=!1,this._module=!1,this.
_pending=0,this._pointer=0,this._entriesCount=0,this._entriesProcessedCount=0,this._fsEntriesTotalBytes=0,this._fsEntriesProcessedBytes=0,this._queue=i.queue(this.
_onQueueTask.bind(this),1),this._queue.drain(this._onQueueDrain.bind(this)),this._statQueue=i.queue(this._onStatQueueTask.bind(this),h.statConcurrency),this._statQueue.
drain(this._onQueueDrain.bind(this)),this._state={aborted:!1,finalize:!1,finalizing:!1,finalized:!1,modulePiped:!1},this._streams=[]},"Archiver");l(p,u),p.prototype.
_abort=function(){this._state.aborted=!0,this._queue.kill(),this._statQueue.kill(),this._queue.idle()&&this._shutdown()},p.prototype._append=function(f,h){h=h||
{};var m={source:null,filepath:f};h.name||(h.name=f),h.sourcePath=f,m.data=h,this._entriesCount++,h.stats&&h.stats instanceof r.Stats?(m=this._updateQueueTaskWithStats(
m,h.stats),m&&(h.stats.size&&(this._fsEntriesTotalBytes+=h.stats.size),this._queue.push(m))):this._statQueue.push(m)},p.prototype._finalize=function(){this._state.
finalizing||this._state.finalized||this._state.aborted||(this._state.finalizing=!0,this._moduleFinalize(),this._state.finalizing=!1,this._state.finalized=!0)},p.
prototype._maybeFinalize=function(){return this._state.finalizing||this._state.finalized||this._state.aborted?!1:this._state.finalize&&this._pending===0&&this._queue.
idle()&&this._statQueue.idle()?(this._finalize(),!0):!1},p.prototype._moduleAppend=function(f,h,m){if(this._state.aborted){m();return}this._module.append(f,h,function(g){
if(this._task=null,this._state.aborted){this._shutdown();return}if(g){this.emit("error",g),setImmediate(m);return}this.emit("entry",h),this._entriesProcessedCount++,
h.stats&&h.stats.size&&(this._fsEntriesProcessedBytes+=h.stats.size),this.emit("progress",{entries:{total:this._entriesCount,processed:this._entriesProcessedCount},
fs:{totalBytes:this._fsEntriesTotalBytes,processedBytes:this._fsEntriesProcessedBytes}}),setImmediate(m)}.bind(this))},p.prototype._moduleFinalize=function(){typeof this.
_module.finalize=="function"?this._module.finalize():typeof this._module.end=="function"?this._module.end():this.emit("error",new c("NOENDMETHOD"))},p.prototype.
_modulePipe=function(){this._module.on("error",this._onModuleError.bind(this)),this._module.pipe(this),this._state.modulePiped=!0},p.prototype._moduleSupports=function(f){
return!this._module.supports||!this._module.supports[f]?!1:this._module.supports[f]},p.prototype._moduleUnpipe=function(){this._module.unpipe(this),this._state.
modulePiped=!1},p.prototype._normalizeEntryData=function(f,h){f=a.defaults(f,{type:"file",name:null,date:null,mode:null,prefix:null,sourcePath:null,stats:!1}),h&&
f.stats===!1&&(f.stats=h);var m=f.type==="directory";return f.name&&(typeof f.prefix=="string"&&f.prefix!==""&&(f.name=f.prefix+"/"+f.name,f.prefix=null),f.name=
a.sanitizePath(f.name),f.type!=="symlink"&&f.name.slice(-1)==="/"?(m=!0,f.type="directory"):m&&(f.name+="/")),typeof f.mode=="number"?d?f.mode&=511:f.mode&=4095:
f.stats&&f.mode===null?(d?f.mode=f.stats.mode&511:f.mode=f.stats.mode&4095,d&&m&&(f.mode=493)):f.mode===null&&(f.mode=m?493:420),f.stats&&f.date===null?f.date=f.
stats.mtime:f.date=a.dateify(f.date),f},p.prototype._onModuleError=function(f){this.emit("error",f)},p.prototype._onQueueDrain=function(){this._state.finalizing||
this._state.finalized||this._state.aborted||this._state.finalize&&this._pending===0&&this._queue.idle()&&this._statQueue.idle()&&this._finalize()},p.prototype._onQueueTask=
function(f,h){var m=o(()=>{f.data.callback&&f.data.callback(),h()},"fullCallback");if(this._state.finalizing||this._state.finalized||this._state.aborted){m();return}
this._task=f,this._moduleAppend(f.source,f.data,m)},p.prototype._onStatQueueTask=function(f,h){if(this._state.finalizing||this._state.finalized||this._state.aborted){
h();return}r.lstat(f.filepath,function(m,g){if(this._state.aborted){setImmediate(h);return}if(m){this._entriesCount--,this.emit("warning",m),setImmediate(h);return}
f=this._updateQueueTaskWithStats(f,g),f&&(g.size&&(this._fsEntriesTotalBytes+=g.size),this._queue.push(f)),setImmediate(h)}.bind(this))},p.prototype._shutdown=function(){
this._moduleUnpipe(),this.end()},p.prototype._transform=function(f,h,m){f&&(this._pointer+=f.length),m(null,f)},p.prototype._updateQueueTaskWithStats=function(f,h){
if(h.isFile())f.data.type="file",f.data.sourceType="stream",f.source=a.lazyReadStream(f.filepath);else if(h.isDirectory()&&this._moduleSupports("directory"))f.data.
name=a.trailingSlashIt(f.data.name),f.data.type="directory",f.data.sourcePath=a.trailingSlashIt(f.filepath),f.data.sourceType="buffer",f.source=Buffer.concat([]);else if(h.
isSymbolicLink()&&this._moduleSupports("symlink")){var m=r.readlinkSync(f.filepath),g=s.dirname(f.filepath);f.data.type="symlink",f.data.linkname=s.relative(g,s.
resolve(g,m)),f.data.sourceType="buffer",f.source=Buffer.concat([])}else return h.isDirectory()?this.emit("warning",new c("DIRECTORYNOTSUPPORTED",f.data)):h.isSymbolicLink()?
this.emit("warning",new c("SYMLINKNOTSUPPORTED",f.data)):this.emit("warning",new c("ENTRYNOTSUPPORTED",f.data)),null;return f.data=this._normalizeEntryData(f.data,
h),f},p.prototype.abort=function(){return this._state.aborted||this._state.finalized?this:(this._abort(),this)},p.prototype.append=function(f,h){if(this._state.
finalize||this._state.aborted)return this.emit("error",new c("QUEUECLOSED")),this;if(h=this._normalizeEntryData(h),typeof h.name!="string"||h.name.length===0)return this.
emit("error",new c("ENTRYNAMEREQUIRED")),this;if(h.type==="directory"&&!this._moduleSupports("directory"))return this.emit("error",new c("DIRECTORYNOTSUPPORTED",
{name:h.name})),this;if(f=a.normalizeInputSource(f),Buffer.isBuffer(f))h.sourceType="buffer";else if(a.isStream(f))h.sourceType="stream";else return this.emit("\
error",new c("INPUTSTEAMBUFFERREQUIRED",{name:h.name})),this;return this._entriesCount++,this._queue.push({data:h,source:f}),this},p.prototype.directory=function(f,h,m){
if(this._state.finalize||this._state.aborted)return this.emit("error",new c("QUEUECLOSED")),this;if(typeof f!="string"||f.length===0)return this.emit("error",new c(
"DIRECTORYDIRPATHREQUIRED")),this;this._pending++,h===!1?h="":typeof h!="string"&&(h=f);var g=!1;typeof m=="function"?(g=m,m={}):typeof m!="object"&&(m={});var v={
stat:!0,dot:!0};function E(){this._pending--,this._maybeFinalize()}o(E,"onGlobEnd");function y(I){this.emit("error",I)}o(y,"onGlobError");function b(I){T.pause();
var k=!1,B=Object.assign({},m);B.name=I.relative,B.prefix=h,B.stats=I.stat,B.callback=T.resume.bind(T);try{if(g){if(B=g(B),B===!1)k=!0;else if(typeof B!="object")
throw new c("DIRECTORYFUNCTIONINVALIDDATA",{dirpath:f})}}catch(F){this.emit("error",F);return}if(k){T.resume();return}this._append(I.absolute,B)}o(b,"onGlobMatc\
h");var T=n(f,v);return T.on("error",y.bind(this)),T.on("match",b.bind(this)),T.on("end",E.bind(this)),this},p.prototype.file=function(f,h){return this._state.finalize||
this._state.aborted?(this.emit("error",new c("QUEUECLOSED")),this):typeof f!="string"||f.length===0?(this.emit("error",new c("FILEFILEPATHREQUIRED")),this):(this.
_append(f,h),this)},p.prototype.glob=function(f,h,m){this._pending++,h=a.defaults(h,{stat:!0,pattern:f});function g(){this._pending--,this._maybeFinalize()}o(g,
"onGlobEnd");function v(b){this.emit("error",b)}o(v,"onGlobError");function E(b){y.pause();var T=Object.assign({},m);T.callback=y.resume.bind(y),T.stats=b.stat,
T.name=b.relative,this._append(b.absolute,T)}o(E,"onGlobMatch");var y=n(h.cwd||".",h);return y.on("error",v.bind(this)),y.on("match",E.bind(this)),y.on("end",g.
bind(this)),this},p.prototype.finalize=function(){if(this._state.aborted){var f=new c("ABORTED");return this.emit("error",f),Promise.reject(f)}if(this._state.finalize){
var h=new c("FINALIZING");return this.emit("error",h),Promise.reject(h)}this._state.finalize=!0,this._pending===0&&this._queue.idle()&&this._statQueue.idle()&&this.
_finalize();var m=this;return new Promise(function(g,v){var E;m._module.on("end",function(){E||g()}),m._module.on("error",function(y){E=!0,v(y)})})},p.prototype.
setFormat=function(f){return this._format?(this.emit("error",new c("FORMATSET")),this):(this._format=f,this)},p.prototype.setModule=function(f){return this._state.
aborted?(this.emit("error",new c("ABORTED")),this):this._state.module?(this.emit("error",new c("MODULESET")),this):(this._module=f,this._modulePipe(),this)},p.prototype.
symlink=function(f,h,m){if(this._state.finalize||this._state.aborted)return this.emit("error",new c("QUEUECLOSED")),this;if(typeof f!="string"||f.length===0)return this.
emit("error",new c("SYMLINKFILEPATHREQUIRED")),this;if(typeof h!="string"||h.length===0)return this.emit("error",new c("SYMLINKTARGETREQUIRED",{filepath:f})),this;
if(!this._moduleSupports("symlink"))return this.emit("error",new c("SYMLINKNOTSUPPORTED",{filepath:f})),this;var g={};return g.type="symlink",g.name=f.replace(/\\/g,
"/"),g.linkname=h.replace(/\\/g,"/"),g.sourceType="buffer",typeof m=="number"&&(g.mode=m),this._entriesCount++,this._queue.push({data:g,source:Buffer.concat([])}),
this},p.prototype.pointer=function(){return this._pointer},p.prototype.use=function(f){return this._streams.push(f),this},t.exports=p}}),Ds=O({"../../work/main/\
node_modules/compress-commons/lib/archivers/archive-entry.js"(e,t){var r=t.exports=function(){};r.prototype.getName=function(){},r.prototype.getSize=function(){},
r.prototype.getLastModifiedDate=function(){},r.prototype.isDirectory=function(){}}}),Fs=O({"../../work/main/node_modules/compress-commons/lib/archivers/zip/util\
.js"(e,t){var r=t.exports={};r.dateToDos=function(n,i){i=i||!1;var s=i?n.getFullYear():n.getUTCFullYear();if(s<1980)return 2162688;if(s>=2044)return 2141175677;
var a={year:s,month:i?n.getMonth():n.getUTCMonth(),date:i?n.getDate():n.getUTCDate(),hours:i?n.getHours():n.getUTCHours(),minutes:i?n.getMinutes():n.getUTCMinutes(),
seconds:i?n.getSeconds():n.getUTCSeconds()};return a.year-1980<<25|a.month+1<<21|a.date<<16|a.hours<<11|a.minutes<<5|a.seconds/2},r.dosToDate=function(n){return new Date(
(n>>25&127)+1980,(n>>21&15)-1,n>>16&31,n>>11&31,n>>5&63,(n&31)<<1)},r.fromDosTime=function(n){return r.dosToDate(n.readUInt32LE(0))},r.getEightBytes=function(n){
var i=Buffer.alloc(8);return i.writeUInt32LE(n%4294967296,0),i.writeUInt32LE(n/4294967296|0,4),i},r.getShortBytes=function(n){var i=Buffer.alloc(2);return i.writeUInt16LE(
(n&65535)>>>0,0),i},r.getShortBytesValue=function(n,i){return n.readUInt16LE(i)},r.getLongBytes=function(n){var i=Buffer.alloc(4);return i.writeUInt32LE((n&4294967295)>>>
0,0),i},r.getLongBytesValue=function(n,i){return n.readUInt32LE(i)},r.toDosTime=function(n){return r.getLongBytes(r.dateToDos(n))}}}),Uc=O({"../../work/main/nod\
e_modules/compress-commons/lib/archivers/zip/general-purpose-bit.js"(e,t){var r=Fs(),n=8,i=1,s=4,a=2,l=64,c=2048,u=t.exports=function(){return this instanceof u?
(this.descriptor=!1,this.encryption=!1,this.utf8=!1,this.numberOfShannonFanoTrees=0,this.strongEncryption=!1,this.slidingDictionarySize=0,this):new u};u.prototype.
encode=function(){return r.getShortBytes((this.descriptor?n:0)|(this.utf8?c:0)|(this.encryption?i:0)|(this.strongEncryption?l:0))},u.prototype.parse=function(d,p){
var f=r.getShortBytesValue(d,p),h=new u;return h.useDataDescriptor((f&n)!==0),h.useUTF8ForNames((f&c)!==0),h.useStrongEncryption((f&l)!==0),h.useEncryption((f&i)!==
0),h.setSlidingDictionarySize((f&a)!==0?8192:4096),h.setNumberOfShannonFanoTrees((f&s)!==0?3:2),h},u.prototype.setNumberOfShannonFanoTrees=function(d){this.numberOfShannonFanoTrees=
d},u.prototype.getNumberOfShannonFanoTrees=function(){return this.numberOfShannonFanoTrees},u.prototype.setSlidingDictionarySize=function(d){this.slidingDictionarySize=
d},u.prototype.getSlidingDictionarySize=function(){return this.slidingDictionarySize},u.prototype.useDataDescriptor=function(d){this.descriptor=d},u.prototype.usesDataDescriptor=
function(){return this.descriptor},u.prototype.useEncryption=function(d){this.encryption=d},u.prototype.usesEncryption=function(){return this.encryption},u.prototype.
useStrongEncryption=function(d){this.strongEncryption=d},u.prototype.usesStrongEncryption=function(){return this.strongEncryption},u.prototype.useUTF8ForNames=function(d){
this.utf8=d},u.prototype.usesUTF8ForNames=function(){return this.utf8}}}),Tv=O({"../../work/main/node_modules/compress-commons/lib/archivers/zip/unix-stat.js"(e,t){
t.exports={PERM_MASK:4095,FILE_TYPE_FLAG:61440,LINK_FLAG:40960,FILE_FLAG:32768,DIR_FLAG:16384,DEFAULT_LINK_PERM:511,DEFAULT_DIR_PERM:493,DEFAULT_FILE_PERM:420}}}),
Dc=O({"../../work/main/node_modules/compress-commons/lib/archivers/zip/constants.js"(e,t){t.exports={WORD:4,DWORD:8,EMPTY:Buffer.alloc(0),SHORT:2,SHORT_MASK:65535,
SHORT_SHIFT:16,SHORT_ZERO:Buffer.from(Array(2)),LONG:4,LONG_ZERO:Buffer.from(Array(4)),MIN_VERSION_INITIAL:10,MIN_VERSION_DATA_DESCRIPTOR:20,MIN_VERSION_ZIP64:45,
VERSION_MADEBY:45,METHOD_STORED:0,METHOD_DEFLATED:8,PLATFORM_UNIX:3,PLATFORM_FAT:0,SIG_LFH:67324752,SIG_DD:134695760,SIG_CFH:33639248,SIG_EOCD:101010256,SIG_ZIP64_EOCD:101075792,
SIG_ZIP64_EOCD_LOC:117853008,ZIP64_MAGIC_SHORT:65535,ZIP64_MAGIC:4294967295,ZIP64_EXTRA_ID:1,ZLIB_NO_COMPRESSION:0,ZLIB_BEST_SPEED:1,ZLIB_BEST_COMPRESSION:9,ZLIB_DEFAULT_COMPRESSION:-1,
MODE_MASK:4095,DEFAULT_FILE_MODE:33188,DEFAULT_DIR_MODE:16877,EXT_FILE_ATTR_DIR:1106051088,EXT_FILE_ATTR_FILE:2175008800,S_IFMT:61440,S_IFIFO:4096,S_IFCHR:8192,
S_IFDIR:16384,S_IFBLK:24576,S_IFREG:32768,S_IFLNK:40960,S_IFSOCK:49152,S_DOS_A:32,S_DOS_D:16,S_DOS_V:8,S_DOS_S:4,S_DOS_H:2,S_DOS_R:1}}}),Fc=O({"../../work/main/\
node_modules/compress-commons/lib/archivers/zip/zip-archive-entry.js"(e,t){var r=te("util").inherits,n=Cc(),i=Ds(),s=Uc(),a=Tv(),l=Dc(),c=Fs(),u=t.exports=function(d){
if(!(this instanceof u))return new u(d);i.call(this),this.platform=l.PLATFORM_FAT,this.method=-1,this.name=null,this.size=0,this.csize=0,this.gpb=new s,this.crc=
0,this.time=-1,this.minver=l.MIN_VERSION_INITIAL,this.mode=-1,this.extra=null,this.exattr=0,this.inattr=0,this.comment=null,d&&this.setName(d)};r(u,i),u.prototype.
getCentralDirectoryExtra=function(){return this.getExtra()},u.prototype.getComment=function(){return this.comment!==null?this.comment:""},u.prototype.getCompressedSize=
function(){return this.csize},u.prototype.getCrc=function(){return this.crc},u.prototype.getExternalAttributes=function(){return this.exattr},u.prototype.getExtra=
function(){return this.extra!==null?this.extra:l.EMPTY},u.prototype.getGeneralPurposeBit=function(){return this.gpb},u.prototype.getInternalAttributes=function(){
return this.inattr},u.prototype.getLastModifiedDate=function(){return this.getTime()},u.prototype.getLocalFileDataExtra=function(){return this.getExtra()},u.prototype.
getMethod=function(){return this.method},u.prototype.getName=function(){return this.name},u.prototype.getPlatform=function(){return this.platform},u.prototype.getSize=
function(){return this.size},u.prototype.getTime=function(){return this.time!==-1?c.dosToDate(this.time):-1},u.prototype.getTimeDos=function(){return this.time!==
-1?this.time:0},u.prototype.getUnixMode=function(){return this.platform!==l.PLATFORM_UNIX?0:this.getExternalAttributes()>>l.SHORT_SHIFT&l.SHORT_MASK},u.prototype.
getVersionNeededToExtract=function(){return this.minver},u.prototype.setComment=function(d){Buffer.byteLength(d)!==d.length&&this.getGeneralPurposeBit().useUTF8ForNames(
!0),this.comment=d},u.prototype.setCompressedSize=function(d){if(d<0)throw new Error("invalid entry compressed size");this.csize=d},u.prototype.setCrc=function(d){
if(d<0)throw new Error("invalid entry crc32");this.crc=d},u.prototype.setExternalAttributes=function(d){this.exattr=d>>>0},u.prototype.setExtra=function(d){this.
extra=d},u.prototype.setGeneralPurposeBit=function(d){if(!(d instanceof s))throw new Error("invalid entry GeneralPurposeBit");this.gpb=d},u.prototype.setInternalAttributes=
function(d){this.inattr=d},u.prototype.setMethod=function(d){if(d<0)throw new Error("invalid entry compression method");this.method=d},u.prototype.setName=function(d,p=!1){
d=n(d,!1).replace(/^\w+:/,"").replace(/^(\.\.\/|\/)+/,""),p&&(d=`/${d}`),Buffer.byteLength(d)!==d.length&&this.getGeneralPurposeBit().useUTF8ForNames(!0),this.name=
d},u.prototype.setPlatform=function(d){this.platform=d},u.prototype.setSize=function(d){if(d<0)throw new Error("invalid entry size");this.size=d},u.prototype.setTime=
function(d,p){if(!(d instanceof Date))throw new Error("invalid entry time");this.time=c.dateToDos(d,p)},u.prototype.setUnixMode=function(d){d|=this.isDirectory()?
l.S_IFDIR:l.S_IFREG;var p=0;p|=d<<l.SHORT_SHIFT|(this.isDirectory()?l.S_DOS_D:l.S_DOS_A),this.setExternalAttributes(p),this.mode=d&l.MODE_MASK,this.platform=l.PLATFORM_UNIX},
u.prototype.setVersionNeededToExtract=function(d){this.minver=d},u.prototype.isDirectory=function(){return this.getName().slice(-1)==="/"},u.prototype.isUnixSymlink=
function(){return(this.getUnixMode()&a.FILE_TYPE_FLAG)===a.LINK_FLAG},u.prototype.isZip64=function(){return this.csize>l.ZIP64_MAGIC||this.size>l.ZIP64_MAGIC}}}),
Hc=O({"../../work/main/node_modules/compress-commons/lib/util/index.js"(e,t){var r=te("stream").Stream,n=xr().PassThrough,i=ks(),s=t.exports={};s.normalizeInputSource=
function(a){if(a===null)return Buffer.alloc(0);if(typeof a=="string")return Buffer.from(a);if(i(a)&&!a._readableState){var l=new n;return a.pipe(l),l}return a}}}),
jc=O({"../../work/main/node_modules/compress-commons/lib/archivers/archive-output-stream.js"(e,t){var r=te("util").inherits,n=ks(),i=xr().Transform,s=Ds(),a=Hc(),
l=t.exports=function(c){if(!(this instanceof l))return new l(c);i.call(this,c),this.offset=0,this._archive={finish:!1,finished:!1,processing:!1}};r(l,i),l.prototype.
_appendBuffer=function(c,u,d){},l.prototype._appendStream=function(c,u,d){},l.prototype._emitErrorCallback=function(c){c&&this.emit("error",c)},l.prototype._finish=
function(c){},l.prototype._normalizeEntry=function(c){},l.prototype._transform=function(c,u,d){d(null,c)},l.prototype.entry=function(c,u,d){if(u=u||null,typeof d!=
"function"&&(d=this._emitErrorCallback.bind(this)),!(c instanceof s)){d(new Error("not a valid instance of ArchiveEntry"));return}if(this._archive.finish||this.
_archive.finished){d(new Error("unacceptable entry after finish"));return}if(this._archive.processing){d(new Error("already processing an entry"));return}if(this.
_archive.processing=!0,this._normalizeEntry(c),this._entry=c,u=a.normalizeInputSource(u),Buffer.isBuffer(u))this._appendBuffer(c,u,d);else if(n(u))this._appendStream(
c,u,d);else{this._archive.processing=!1,d(new Error("input source must be valid Stream or Buffer instance"));return}return this},l.prototype.finish=function(){if(this.
_archive.processing){this._archive.finish=!0;return}this._finish()},l.prototype.getBytesWritten=function(){return this.offset},l.prototype.write=function(c,u){return c&&
(this.offset+=c.length),i.prototype.write.call(this,c,u)}}}),Hs=O({"../../work/main/node_modules/crc-32/crc32.js"(e){var t;(function(r){typeof DO_NOT_EXPORT_CRC>
"u"?typeof e=="object"?r(e):typeof define=="function"&&define.amd?define(function(){var n={};return r(n),n}):r(t={}):r(t={})})(function(r){r.version="1.2.2";function n(){
for(var M=0,ee=new Array(256),U=0;U!=256;++U)M=U,M=M&1?-306674912^M>>>1:M>>>1,M=M&1?-306674912^M>>>1:M>>>1,M=M&1?-306674912^M>>>1:M>>>1,M=M&1?-306674912^M>>>1:M>>>
1,M=M&1?-306674912^M>>>1:M>>>1,M=M&1?-306674912^M>>>1:M>>>1,M=M&1?-306674912^M>>>1:M>>>1,M=M&1?-306674912^M>>>1:M>>>1,ee[U]=M;return typeof Int32Array<"u"?new Int32Array(
ee):ee}o(n,"signed_crc_table");var i=n();function s(M){var ee=0,U=0,X=0,W=typeof Int32Array<"u"?new Int32Array(4096):new Array(4096);for(X=0;X!=256;++X)W[X]=M[X];
for(X=0;X!=256;++X)for(U=M[X],ee=256+X;ee<4096;ee+=256)U=W[ee]=U>>>8^M[U&255];var le=[];for(X=1;X!=16;++X)le[X-1]=typeof Int32Array<"u"?W.subarray(X*256,X*256+256):
W.slice(X*256,X*256+256);return le}o(s,"slice_by_16_tables");var a=s(i),l=a[0],c=a[1],u=a[2],d=a[3],p=a[4],f=a[5],h=a[6],m=a[7],g=a[8],v=a[9],E=a[10],y=a[11],b=a[12],
T=a[13],I=a[14];function k(M,ee){for(var U=ee^-1,X=0,W=M.length;X<W;)U=U>>>8^i[(U^M.charCodeAt(X++))&255];return~U}o(k,"crc32_bstr");function B(M,ee){for(var U=ee^
-1,X=M.length-15,W=0;W<X;)U=I[M[W++]^U&255]^T[M[W++]^U>>8&255]^b[M[W++]^U>>16&255]^y[M[W++]^U>>>24]^E[M[W++]]^v[M[W++]]^g[M[W++]]^m[M[W++]]^h[M[W++]]^f[M[W++]]^
p[M[W++]]^d[M[W++]]^u[M[W++]]^c[M[W++]]^l[M[W++]]^i[M[W++]];for(X+=15;W<X;)U=U>>>8^i[(U^M[W++])&255];return~U}o(B,"crc32_buf");function F(M,ee){for(var U=ee^-1,
X=0,W=M.length,le=0,nt=0;X<W;)le=M.charCodeAt(X++),le<128?U=U>>>8^i[(U^le)&255]:le<2048?(U=U>>>8^i[(U^(192|le>>6&31))&255],U=U>>>8^i[(U^(128|le&63))&255]):le>=55296&&
le<57344?(le=(le&1023)+64,nt=M.charCodeAt(X++)&1023,U=U>>>8^i[(U^(240|le>>8&7))&255],U=U>>>8^i[(U^(128|le>>2&63))&255],U=U>>>8^i[(U^(128|nt>>6&15|(le&3)<<4))&255],
U=U>>>8^i[(U^(128|nt&63))&255]):(U=U>>>8^i[(U^(224|le>>12&15))&255],U=U>>>8^i[(U^(128|le>>6&63))&255],U=U>>>8^i[(U^(128|le&63))&255]);return~U}o(F,"crc32_str"),
r.table=i,r.bstr=k,r.buf=B,r.str=F})}}),Nv=O({"../../work/main/node_modules/crc32-stream/lib/crc32-stream.js"(e,t){"use strict";var{Transform:r}=xr(),n=Hs(),i=class extends r{static{
o(this,"CRC32Stream")}constructor(s){super(s),this.checksum=Buffer.allocUnsafe(4),this.checksum.writeInt32BE(0,0),this.rawSize=0}_transform(s,a,l){s&&(this.checksum=
n.buf(s,this.checksum)>>>0,this.rawSize+=s.length),l(null,s)}digest(s){const a=Buffer.allocUnsafe(4);return a.writeUInt32BE(this.checksum>>>0,0),s?a.toString(s):
a}hex(){return this.digest("hex").toUpperCase()}size(){return this.rawSize}};t.exports=i}}),Ov=O({"../../work/main/node_modules/crc32-stream/lib/deflate-crc32-s\
tream.js"(e,t){"use strict";var{DeflateRaw:r}=te("zlib"),n=Hs(),i=class extends r{static{o(this,"DeflateCRC32Stream")}constructor(s){super(s),this.checksum=Buffer.
allocUnsafe(4),this.checksum.writeInt32BE(0,0),this.rawSize=0,this.compressedSize=0}push(s,a){return s&&(this.compressedSize+=s.length),super.push(s,a)}_transform(s,a,l){
s&&(this.checksum=n.buf(s,this.checksum)>>>0,this.rawSize+=s.length),super._transform(s,a,l)}digest(s){const a=Buffer.allocUnsafe(4);return a.writeUInt32BE(this.
checksum>>>0,0),s?a.toString(s):a}hex(){return this.digest("hex").toUpperCase()}size(s=!1){return s?this.compressedSize:this.rawSize}};t.exports=i}}),zc=O({"../\
../work/main/node_modules/crc32-stream/lib/index.js"(e,t){"use strict";t.exports={CRC32Stream:Nv(),DeflateCRC32Stream:Ov()}}}),Iv=O({"../../work/main/node_modul\
es/compress-commons/lib/archivers/zip/zip-archive-output-stream.js"(e,t){var r=te("util").inherits,n=Hs(),{CRC32Stream:i}=zc(),{DeflateCRC32Stream:s}=zc(),a=jc(),
l=Fc(),c=Uc(),u=Dc(),d=Hc(),p=Fs(),f=t.exports=function(h){if(!(this instanceof f))return new f(h);h=this.options=this._defaults(h),a.call(this,h),this._entry=null,
this._entries=[],this._archive={centralLength:0,centralOffset:0,comment:"",finish:!1,finished:!1,processing:!1,forceZip64:h.forceZip64,forceLocalTime:h.forceLocalTime}};
r(f,a),f.prototype._afterAppend=function(h){this._entries.push(h),h.getGeneralPurposeBit().usesDataDescriptor()&&this._writeDataDescriptor(h),this._archive.processing=
!1,this._entry=null,this._archive.finish&&!this._archive.finished&&this._finish()},f.prototype._appendBuffer=function(h,m,g){m.length===0&&h.setMethod(u.METHOD_STORED);
var v=h.getMethod();if(v===u.METHOD_STORED&&(h.setSize(m.length),h.setCompressedSize(m.length),h.setCrc(n.buf(m)>>>0)),this._writeLocalFileHeader(h),v===u.METHOD_STORED){
this.write(m),this._afterAppend(h),g(null,h);return}else if(v===u.METHOD_DEFLATED){this._smartStream(h,g).end(m);return}else{g(new Error("compression method "+v+
" not implemented"));return}},f.prototype._appendStream=function(h,m,g){h.getGeneralPurposeBit().useDataDescriptor(!0),h.setVersionNeededToExtract(u.MIN_VERSION_DATA_DESCRIPTOR),
this._writeLocalFileHeader(h);var v=this._smartStream(h,g);m.once("error",function(E){v.emit("error",E),v.end()}),m.pipe(v)},f.prototype._defaults=function(h){return typeof h!=
"object"&&(h={}),typeof h.zlib!="object"&&(h.zlib={}),typeof h.zlib.level!="number"&&(h.zlib.level=u.ZLIB_BEST_SPEED),h.forceZip64=!!h.forceZip64,h.forceLocalTime=
!!h.forceLocalTime,h},f.prototype._finish=function(){this._archive.centralOffset=this.offset,this._entries.forEach(function(h){this._writeCentralFileHeader(h)}.
bind(this)),this._archive.centralLength=this.offset-this._archive.centralOffset,this.isZip64()&&this._writeCentralDirectoryZip64(),this._writeCentralDirectoryEnd(),
this._archive.processing=!1,this._archive.finish=!0,this._archive.finished=!0,this.end()},f.prototype._normalizeEntry=function(h){h.getMethod()===-1&&h.setMethod(
u.METHOD_DEFLATED),h.getMethod()===u.METHOD_DEFLATED&&(h.getGeneralPurposeBit().useDataDescriptor(!0),h.setVersionNeededToExtract(u.MIN_VERSION_DATA_DESCRIPTOR)),
h.getTime()===-1&&h.setTime(new Date,this._archive.forceLocalTime),h._offsets={file:0,data:0,contents:0}},f.prototype._smartStream=function(h,m){var g=h.getMethod()===
u.METHOD_DEFLATED,v=g?new s(this.options.zlib):new i,E=null;function y(){var b=v.digest().readUInt32BE(0);h.setCrc(b),h.setSize(v.size()),h.setCompressedSize(v.
size(!0)),this._afterAppend(h),m(E,h)}return o(y,"handleStuff"),v.once("end",y.bind(this)),v.once("error",function(b){E=b}),v.pipe(this,{end:!1}),v},f.prototype.
_writeCentralDirectoryEnd=function(){var h=this._entries.length,m=this._archive.centralLength,g=this._archive.centralOffset;this.isZip64()&&(h=u.ZIP64_MAGIC_SHORT,
m=u.ZIP64_MAGIC,g=u.ZIP64_MAGIC),this.write(p.getLongBytes(u.SIG_EOCD)),this.write(u.SHORT_ZERO),this.write(u.SHORT_ZERO),this.write(p.getShortBytes(h)),this.write(
p.getShortBytes(h)),this.write(p.getLongBytes(m)),this.write(p.getLongBytes(g));var v=this.getComment(),E=Buffer.byteLength(v);this.write(p.getShortBytes(E)),this.
write(v)},f.prototype._writeCentralDirectoryZip64=function(){this.write(p.getLongBytes(u.SIG_ZIP64_EOCD)),this.write(p.getEightBytes(44)),this.write(p.getShortBytes(
u.MIN_VERSION_ZIP64)),this.write(p.getShortBytes(u.MIN_VERSION_ZIP64)),this.write(u.LONG_ZERO),this.write(u.LONG_ZERO),this.write(p.getEightBytes(this._entries.
length)),this.write(p.getEightBytes(this._entries.length)),this.write(p.getEightBytes(this._archive.centralLength)),this.write(p.getEightBytes(this._archive.centralOffset)),
this.write(p.getLongBytes(u.SIG_ZIP64_EOCD_LOC)),this.write(u.LONG_ZERO),this.write(p.getEightBytes(this._archive.centralOffset+this._archive.centralLength)),this.
write(p.getLongBytes(1))},f.prototype._writeCentralFileHeader=function(h){var m=h.getGeneralPurposeBit(),g=h.getMethod(),v=h._offsets.file,E=h.getSize(),y=h.getCompressedSize();
if(h.isZip64()||v>u.ZIP64_MAGIC){E=u.ZIP64_MAGIC,y=u.ZIP64_MAGIC,v=u.ZIP64_MAGIC,h.setVersionNeededToExtract(u.MIN_VERSION_ZIP64);var b=Buffer.concat([p.getShortBytes(
u.ZIP64_EXTRA_ID),p.getShortBytes(24),p.getEightBytes(h.getSize()),p.getEightBytes(h.getCompressedSize()),p.getEightBytes(h._offsets.file)],28);h.setExtra(b)}this.
write(p.getLongBytes(u.SIG_CFH)),this.write(p.getShortBytes(h.getPlatform()<<8|u.VERSION_MADEBY)),this.write(p.getShortBytes(h.getVersionNeededToExtract())),this.
write(m.encode()),this.write(p.getShortBytes(g)),this.write(p.getLongBytes(h.getTimeDos())),this.write(p.getLongBytes(h.getCrc())),this.write(p.getLongBytes(y)),
this.write(p.getLongBytes(E));var T=h.getName(),I=h.getComment(),k=h.getCentralDirectoryExtra();m.usesUTF8ForNames()&&(T=Buffer.from(T),I=Buffer.from(I)),this.write(
p.getShortBytes(T.length)),this.write(p.getShortBytes(k.length)),this.write(p.getShortBytes(I.length)),this.write(u.SHORT_ZERO),this.write(p.getShortBytes(h.getInternalAttributes())),
this.write(p.getLongBytes(h.getExternalAttributes())),this.write(p.getLongBytes(v)),this.write(T),this.write(k),this.write(I)},f.prototype._writeDataDescriptor=
function(h){this.write(p.getLongBytes(u.SIG_DD)),this.write(p.getLongBytes(h.getCrc())),h.isZip64()?(this.write(p.getEightBytes(h.getCompressedSize())),this.write(
p.getEightBytes(h.getSize()))):(this.write(p.getLongBytes(h.getCompressedSize())),this.write(p.getLongBytes(h.getSize())))},f.prototype._writeLocalFileHeader=function(h){
var m=h.getGeneralPurposeBit(),g=h.getMethod(),v=h.getName(),E=h.getLocalFileDataExtra();h.isZip64()&&(m.useDataDescriptor(!0),h.setVersionNeededToExtract(u.MIN_VERSION_ZIP64)),
m.usesUTF8ForNames()&&(v=Buffer.from(v)),h._offsets.file=this.offset,this.write(p.getLongBytes(u.SIG_LFH)),this.write(p.getShortBytes(h.getVersionNeededToExtract())),
this.write(m.encode()),this.write(p.getShortBytes(g)),this.write(p.getLongBytes(h.getTimeDos())),h._offsets.data=this.offset,m.usesDataDescriptor()?(this.write(
u.LONG_ZERO),this.write(u.LONG_ZERO),this.write(u.LONG_ZERO)):(this.write(p.getLongBytes(h.getCrc())),this.write(p.getLongBytes(h.getCompressedSize())),this.write(
p.getLongBytes(h.getSize()))),this.write(p.getShortBytes(v.length)),this.write(p.getShortBytes(E.length)),this.write(v),this.write(E),h._offsets.contents=this.offset},
f.prototype.getComment=function(h){return this._archive.comment!==null?this._archive.comment:""},f.prototype.isZip64=function(){return this._archive.forceZip64||
this._entries.length>u.ZIP64_MAGIC_SHORT||this._archive.centralLength>u.ZIP64_MAGIC||this._archive.centralOffset>u.ZIP64_MAGIC},f.prototype.setComment=function(h){
this._archive.comment=h}}}),qc=O({"../../work/main/node_modules/compress-commons/lib/compress-commons.js"(e,t){t.exports={ArchiveEntry:Ds(),ZipArchiveEntry:Fc(),
ArchiveOutputStream:jc(),ZipArchiveOutputStream:Iv()}}}),xv=O({"../../work/main/node_modules/zip-stream/index.js"(e,t){var r=te("util").inherits,n=qc().ZipArchiveOutputStream,
i=qc().ZipArchiveEntry,s=_n(),a=t.exports=function(l){if(!(this instanceof a))return new a(l);l=this.options=l||{},l.zlib=l.zlib||{},n.call(this,l),typeof l.level==
"number"&&l.level>=0&&(l.zlib.level=l.level,delete l.level),!l.forceZip64&&typeof l.zlib.level=="number"&&l.zlib.level===0&&(l.store=!0),l.namePrependSlash=l.namePrependSlash||
!1,l.comment&&l.comment.length>0&&this.setComment(l.comment)};r(a,n),a.prototype._normalizeFileData=function(l){l=s.defaults(l,{type:"file",name:null,namePrependSlash:this.
options.namePrependSlash,linkname:null,date:null,mode:null,store:this.options.store,comment:""});var c=l.type==="directory",u=l.type==="symlink";return l.name&&
(l.name=s.sanitizePath(l.name),!u&&l.name.slice(-1)==="/"?(c=!0,l.type="directory"):c&&(l.name+="/")),(c||u)&&(l.store=!0),l.date=s.dateify(l.date),l},a.prototype.
entry=function(l,c,u){if(typeof u!="function"&&(u=this._emitErrorCallback.bind(this)),c=this._normalizeFileData(c),c.type!=="file"&&c.type!=="directory"&&c.type!==
"symlink"){u(new Error(c.type+" entries not currently supported"));return}if(typeof c.name!="string"||c.name.length===0){u(new Error("entry name must be a non-e\
mpty string value"));return}if(c.type==="symlink"&&typeof c.linkname!="string"){u(new Error("entry linkname must be a non-empty string value when type equals sy\
mlink"));return}var d=new i(c.name);return d.setTime(c.date,this.options.forceLocalTime),c.namePrependSlash&&d.setName(c.name,!0),c.store&&d.setMethod(0),c.comment.
length>0&&d.setComment(c.comment),c.type==="symlink"&&typeof c.mode!="number"&&(c.mode=40960),typeof c.mode=="number"&&(c.type==="symlink"&&(c.mode|=40960),d.setUnixMode(
c.mode)),c.type==="symlink"&&typeof c.linkname=="string"&&(l=Buffer.from(c.linkname)),n.prototype.entry.call(this,d,l,u)},a.prototype.finalize=function(){this.finish()}}}),
Sv=O({"../../work/main/node_modules/archiver/lib/plugins/zip.js"(e,t){var r=xv(),n=_n(),i=o(function(s){if(!(this instanceof i))return new i(s);s=this.options=n.
defaults(s,{comment:"",forceUTC:!1,namePrependSlash:!1,store:!1}),this.supports={directory:!0,symlink:!0},this.engine=new r(s)},"Zip");i.prototype.append=function(s,a,l){
this.engine.entry(s,a,l)},i.prototype.finalize=function(){this.engine.finalize()},i.prototype.on=function(){return this.engine.on.apply(this.engine,arguments)},
i.prototype.pipe=function(){return this.engine.pipe.apply(this.engine,arguments)},i.prototype.unpipe=function(){return this.engine.unpipe.apply(this.engine,arguments)},
t.exports=i}}),Rv=O({"uncalled:tar-stream"(e,t){t.exports=o(function(){throw new Error("tar-stream is not in this bundle")},"leftOut")}}),kv=O({"../../work/main\
/node_modules/archiver/lib/plugins/tar.js"(e,t){var r=te("zlib"),n=Rv(),i=_n(),s=o(function(a){if(!(this instanceof s))return new s(a);a=this.options=i.defaults(
a,{gzip:!1}),typeof a.gzipOptions!="object"&&(a.gzipOptions={}),this.supports={directory:!0,symlink:!0},this.engine=n.pack(a),this.compressor=!1,a.gzip&&(this.compressor=
r.createGzip(a.gzipOptions),this.compressor.on("error",this._onCompressorError.bind(this)))},"Tar");s.prototype._onCompressorError=function(a){this.engine.emit(
"error",a)},s.prototype.append=function(a,l,c){var u=this;l.mtime=l.date;function d(f,h){if(f){c(f);return}u.engine.entry(l,h,function(m){c(m,l)})}if(o(d,"appen\
d"),l.sourceType==="buffer")d(null,a);else if(l.sourceType==="stream"&&l.stats){l.size=l.stats.size;var p=u.engine.entry(l,function(f){c(f,l)});a.pipe(p)}else l.
sourceType==="stream"&&i.collectStream(a,d)},s.prototype.finalize=function(){this.engine.finalize()},s.prototype.on=function(){return this.engine.on.apply(this.
engine,arguments)},s.prototype.pipe=function(a,l){return this.compressor?this.engine.pipe.apply(this.engine,[this.compressor]).pipe(a,l):this.engine.pipe.apply(
this.engine,arguments)},s.prototype.unpipe=function(){return this.compressor?this.compressor.unpipe.apply(this.compressor,arguments):this.engine.unpipe.apply(this.
engine,arguments)},t.exports=s}}),Av=O({"../../work/main/node_modules/buffer-crc32/dist/index.cjs"(e,t){"use strict";function r(d){return d&&d.__esModule&&Object.
prototype.hasOwnProperty.call(d,"default")?d.default:d}o(r,"getDefaultExportFromCjs");var n=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,
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
601450431,3009837614,3294710456,1567103746,711928724,3020668471,3272380065,1510334235,755167117]);function i(d){if(Buffer.isBuffer(d))return d;if(typeof d=="num\
ber")return Buffer.alloc(d);if(typeof d=="string")return Buffer.from(d);throw new Error("input must be buffer, number, or string, received "+typeof d)}o(i,"ensu\
reBuffer");function s(d){const p=i(4);return p.writeInt32BE(d,0),p}o(s,"bufferizeInt");function a(d,p){d=i(d),Buffer.isBuffer(p)&&(p=p.readUInt32BE(0));let f=~~p^
-1;for(var h=0;h<d.length;h++)f=n[(f^d[h])&255]^f>>>8;return f^-1}o(a,"_crc32");function l(){return s(a.apply(null,arguments))}o(l,"crc32"),l.signed=function(){
return a.apply(null,arguments)},l.unsigned=function(){return a.apply(null,arguments)>>>0};var c=l,u=r(c);t.exports=u}}),Mv=O({"../../work/main/node_modules/arch\
iver/lib/plugins/json.js"(e,t){var r=te("util").inherits,n=xr().Transform,i=Av(),s=_n(),a=o(function(l){if(!(this instanceof a))return new a(l);l=this.options=s.
defaults(l,{}),n.call(this,l),this.supports={directory:!0,symlink:!0},this.files=[]},"Json");r(a,n),a.prototype._transform=function(l,c,u){u(null,l)},a.prototype.
_writeStringified=function(){var l=JSON.stringify(this.files);this.write(l)},a.prototype.append=function(l,c,u){var d=this;c.crc32=0;function p(f,h){if(f){u(f);
return}c.size=h.length||0,c.crc32=i.unsigned(h),d.files.push(c),u(null,c)}o(p,"onend"),c.sourceType==="buffer"?p(null,l):c.sourceType==="stream"&&s.collectStream(
l,p)},a.prototype.finalize=function(){this._writeStringified(),this.end()},t.exports=a}}),Bv=O({"../../work/main/node_modules/archiver/index.js"(e,t){var r=Ev(),
n={},i=o(function(s,a){return i.create(s,a)},"vending");i.create=function(s,a){if(n[s]){var l=new r(s,a);return l.setFormat(s),l.setModule(new n[s](a)),l}else throw new Error(
"create("+s+"): format not registered")},i.registerFormat=function(s,a){if(n[s])throw new Error("register("+s+"): format already registered");if(typeof a!="func\
tion")throw new Error("register("+s+"): format module invalid");if(typeof a.prototype.append!="function"||typeof a.prototype.finalize!="function")throw new Error(
"register("+s+"): format module missing methods");n[s]=a},i.isRegisteredFormat=function(s){return!!n[s]},i.registerFormat("zip",Sv()),i.registerFormat("tar",kv()),
i.registerFormat("json",Mv()),t.exports=i}}),Lv=O({"uncalled:./download/download-artifact.js"(e,t){t.exports=o(function(){throw new Error("./download/download-a\
rtifact.js is not in this bundle")},"leftOut")}}),Uv=O({"uncalled:./delete/delete-artifact.js"(e,t){t.exports=o(function(){throw new Error("./delete/delete-arti\
fact.js is not in this bundle")},"leftOut")}}),Dv=O({"uncalled:./find/get-artifact.js"(e,t){t.exports=o(function(){throw new Error("./find/get-artifact.js is no\
t in this bundle")},"leftOut")}}),Fv=O({"uncalled:./find/list-artifacts.js"(e,t){t.exports=o(function(){throw new Error("./find/list-artifacts.js is not in this\
 bundle")},"leftOut")}});import Hv from"os";function Si(){return 8*1024*1024}o(Si,"getUploadChunkSize");function $c(){const e=process.env.ACTIONS_RUNTIME_TOKEN;
if(!e)throw new Error("Unable to get the ACTIONS_RUNTIME_TOKEN env variable");return e}o($c,"getRuntimeToken");function jv(){const e=process.env.ACTIONS_RESULTS_URL;
if(!e)throw new Error("Unable to get the ACTIONS_RESULTS_URL env variable");return new URL(e).origin}o(jv,"getResultsServiceUrl");function Cn(){const t=new URL(
process.env.GITHUB_SERVER_URL||"https://github.com").hostname.trimEnd().toUpperCase(),r=t==="GITHUB.COM",n=t.endsWith(".GHE.COM"),i=t.endsWith(".LOCALHOST");return!r&&
!n&&!i}o(Cn,"isGhes");function zv(){const e=Hv.cpus().length;let t=32;if(e>4){const n=16*e;t=n>300?300:n}const r=process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY;
if(r){const n=parseInt(r);if(isNaN(n)||n<1)throw new Error("Invalid value set for ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY env variable");return n<t?(Ze("Set concurr\
ency based on the value set in ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY."),n):(Ze(`ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY is higher than the cap of ${t} based on the nu\
mber of cpus. Set it to the maximum value allowed.`),t)}return 5}o(zv,"getConcurrency");function qv(){const e=process.env.ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS;if(!e)
return 3e5;const t=parseInt(e);if(isNaN(t))throw new Error("Invalid value set for ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS env variable");return t}o(qv,"getUploadChun\
kTimeout");import*as $v from"fs";import*as Gv from"path";var Gc=ye(Oe(),1),Wc=ye(Oe(),1),Wv=ye(Oe(),1),Xv=ye(Oe(),1),Kv=ye(Oe(),1),Pn=ye(Oe(),1),Jv=ye(Oe(),1),Qv=class extends Jv.
MessageType{static{o(this,"Timestamp$Type")}constructor(){super("google.protobuf.Timestamp",[{no:1,name:"seconds",kind:"scalar",T:3},{no:2,name:"nanos",kind:"sc\
alar",T:5}])}now(){const e=this.create(),t=Date.now();return e.seconds=Pn.PbLong.from(Math.floor(t/1e3)).toString(),e.nanos=t%1e3*1e6,e}toDate(e){return new Date(
Pn.PbLong.from(e.seconds).toNumber()*1e3+Math.ceil(e.nanos/1e6))}fromDate(e){const t=this.create(),r=e.getTime();return t.seconds=Pn.PbLong.from(Math.floor(r/1e3)).
toString(),t.nanos=r%1e3*1e6,t}internalJsonWrite(e,t){let r=Pn.PbLong.from(e.seconds).toNumber()*1e3;if(r<Date.parse("0001-01-01T00:00:00Z")||r>Date.parse("9999\
-12-31T23:59:59Z"))throw new Error("Unable to encode Timestamp to JSON. Must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive.");if(e.nanos<0)throw new Error(
"Unable to encode invalid Timestamp to JSON. Nanos must not be negative.");let n="Z";if(e.nanos>0){let i=(e.nanos+1e9).toString().substring(1);i.substring(3)===
"000000"?n="."+i.substring(0,3)+"Z":i.substring(6)==="000"?n="."+i.substring(0,6)+"Z":n="."+i+"Z"}return new Date(r).toISOString().replace(".000Z",n)}internalJsonRead(e,t,r){
if(typeof e!="string")throw new Error("Unable to parse Timestamp from JSON "+(0,Kv.typeofJsonValue)(e)+".");let n=e.match(/^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:Z|\.([0-9]{3,9})Z|([+-][0-9][0-9]:[0-9][0-9]))$/);
if(!n)throw new Error("Unable to parse Timestamp from JSON. Invalid format.");let i=Date.parse(n[1]+"-"+n[2]+"-"+n[3]+"T"+n[4]+":"+n[5]+":"+n[6]+(n[8]?n[8]:"Z"));
if(Number.isNaN(i))throw new Error("Unable to parse Timestamp from JSON. Invalid value.");if(i<Date.parse("0001-01-01T00:00:00Z")||i>Date.parse("9999-12-31T23:5\
9:59Z"))throw new globalThis.Error("Unable to parse Timestamp from JSON. Must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive.");return r||(r=this.
create()),r.seconds=Pn.PbLong.from(i/1e3).toString(),r.nanos=0,n[7]&&(r.nanos=parseInt("1"+n[7]+"0".repeat(9-n[7].length))-1e9),r}create(e){const t={seconds:"0",
nanos:0};return globalThis.Object.defineProperty(t,Xv.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,Wv.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){
let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[a,l]=e.tag();switch(a){case 1:i.seconds=e.int64().toString();break;case 2:i.nanos=e.int32();break;default:let c=r.
readUnknownField;if(c==="throw")throw new globalThis.Error(`Unknown field ${a} (wire type ${l}) for ${this.typeName}`);let u=e.skip(l);c!==!1&&(c===!0?Wc.UnknownFieldHandler.
onRead:c)(this.typeName,i,a,l,u)}}return i}internalBinaryWrite(e,t,r){e.seconds!=="0"&&t.tag(1,Gc.WireType.Varint).int64(e.seconds),e.nanos!==0&&t.tag(2,Gc.WireType.
Varint).int32(e.nanos);let n=r.writeUnknownFields;return n!==!1&&(n==!0?Wc.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},ar=new Qv,Ri=ye(Oe(),1),Xc=ye(Oe(),
1),St=ye(Oe(),1),Be=ye(Oe(),1),Rt=ye(Oe(),1),kt=ye(Oe(),1),At=ye(Oe(),1),Vv=class extends At.MessageType{static{o(this,"DoubleValue$Type")}constructor(){super("\
google.protobuf.DoubleValue",[{no:1,name:"value",kind:"scalar",T:1}])}internalJsonWrite(e,t){return this.refJsonWriter.scalar(2,e.value,"value",!1,!0)}internalJsonRead(e,t,r){
return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,1,void 0,"value"),r}create(e){const t={value:0};return globalThis.Object.defineProperty(t,kt.MESSAGE_TYPE,
{enumerable:!1,value:this}),e!==void 0&&(0,Rt.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[
a,l]=e.tag();switch(a){case 1:i.value=e.double();break;default:let c=r.readUnknownField;if(c==="throw")throw new globalThis.Error(`Unknown field ${a} (wire type\
 ${l}) for ${this.typeName}`);let u=e.skip(l);c!==!1&&(c===!0?Be.UnknownFieldHandler.onRead:c)(this.typeName,i,a,l,u)}}return i}internalBinaryWrite(e,t,r){e.value!==
0&&t.tag(1,St.WireType.Bit64).double(e.value);let n=r.writeUnknownFields;return n!==!1&&(n==!0?Be.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},cx=new Vv,
Yv=class extends At.MessageType{static{o(this,"FloatValue$Type")}constructor(){super("google.protobuf.FloatValue",[{no:1,name:"value",kind:"scalar",T:2}])}internalJsonWrite(e,t){
return this.refJsonWriter.scalar(1,e.value,"value",!1,!0)}internalJsonRead(e,t,r){return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,1,void 0,"valu\
e"),r}create(e){const t={value:0};return globalThis.Object.defineProperty(t,kt.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,Rt.reflectionMergePartial)(
this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[a,l]=e.tag();switch(a){case 1:i.value=e.float();break;default:let c=r.
readUnknownField;if(c==="throw")throw new globalThis.Error(`Unknown field ${a} (wire type ${l}) for ${this.typeName}`);let u=e.skip(l);c!==!1&&(c===!0?Be.UnknownFieldHandler.
onRead:c)(this.typeName,i,a,l,u)}}return i}internalBinaryWrite(e,t,r){e.value!==0&&t.tag(1,St.WireType.Bit32).float(e.value);let n=r.writeUnknownFields;return n!==
!1&&(n==!0?Be.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},lx=new Yv,Zv=class extends At.MessageType{static{o(this,"Int64Value$Type")}constructor(){super(
"google.protobuf.Int64Value",[{no:1,name:"value",kind:"scalar",T:3}])}internalJsonWrite(e,t){return this.refJsonWriter.scalar(Ri.ScalarType.INT64,e.value,"value",
!1,!0)}internalJsonRead(e,t,r){return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,Ri.ScalarType.INT64,Xc.LongType.STRING,"value"),r}create(e){const t={
value:"0"};return globalThis.Object.defineProperty(t,kt.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,Rt.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){
let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[a,l]=e.tag();switch(a){case 1:i.value=e.int64().toString();break;default:let c=r.readUnknownField;if(c==="th\
row")throw new globalThis.Error(`Unknown field ${a} (wire type ${l}) for ${this.typeName}`);let u=e.skip(l);c!==!1&&(c===!0?Be.UnknownFieldHandler.onRead:c)(this.
typeName,i,a,l,u)}}return i}internalBinaryWrite(e,t,r){e.value!=="0"&&t.tag(1,St.WireType.Varint).int64(e.value);let n=r.writeUnknownFields;return n!==!1&&(n==!0?
Be.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},js=new Zv,eb=class extends At.MessageType{static{o(this,"UInt64Value$Type")}constructor(){super("google\
.protobuf.UInt64Value",[{no:1,name:"value",kind:"scalar",T:4}])}internalJsonWrite(e,t){return this.refJsonWriter.scalar(Ri.ScalarType.UINT64,e.value,"value",!1,
!0)}internalJsonRead(e,t,r){return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,Ri.ScalarType.UINT64,Xc.LongType.STRING,"value"),r}create(e){const t={
value:"0"};return globalThis.Object.defineProperty(t,kt.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,Rt.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){
let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[a,l]=e.tag();switch(a){case 1:i.value=e.uint64().toString();break;default:let c=r.readUnknownField;if(c==="t\
hrow")throw new globalThis.Error(`Unknown field ${a} (wire type ${l}) for ${this.typeName}`);let u=e.skip(l);c!==!1&&(c===!0?Be.UnknownFieldHandler.onRead:c)(this.
typeName,i,a,l,u)}}return i}internalBinaryWrite(e,t,r){e.value!=="0"&&t.tag(1,St.WireType.Varint).uint64(e.value);let n=r.writeUnknownFields;return n!==!1&&(n==
!0?Be.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},ux=new eb,tb=class extends At.MessageType{static{o(this,"Int32Value$Type")}constructor(){super("goog\
le.protobuf.Int32Value",[{no:1,name:"value",kind:"scalar",T:5}])}internalJsonWrite(e,t){return this.refJsonWriter.scalar(5,e.value,"value",!1,!0)}internalJsonRead(e,t,r){
return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,5,void 0,"value"),r}create(e){const t={value:0};return globalThis.Object.defineProperty(t,kt.MESSAGE_TYPE,
{enumerable:!1,value:this}),e!==void 0&&(0,Rt.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[
a,l]=e.tag();switch(a){case 1:i.value=e.int32();break;default:let c=r.readUnknownField;if(c==="throw")throw new globalThis.Error(`Unknown field ${a} (wire type ${l}\
) for ${this.typeName}`);let u=e.skip(l);c!==!1&&(c===!0?Be.UnknownFieldHandler.onRead:c)(this.typeName,i,a,l,u)}}return i}internalBinaryWrite(e,t,r){e.value!==
0&&t.tag(1,St.WireType.Varint).int32(e.value);let n=r.writeUnknownFields;return n!==!1&&(n==!0?Be.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},dx=new tb,
rb=class extends At.MessageType{static{o(this,"UInt32Value$Type")}constructor(){super("google.protobuf.UInt32Value",[{no:1,name:"value",kind:"scalar",T:13}])}internalJsonWrite(e,t){
return this.refJsonWriter.scalar(13,e.value,"value",!1,!0)}internalJsonRead(e,t,r){return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,13,void 0,"va\
lue"),r}create(e){const t={value:0};return globalThis.Object.defineProperty(t,kt.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,Rt.reflectionMergePartial)(
this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[a,l]=e.tag();switch(a){case 1:i.value=e.uint32();break;default:let c=r.
readUnknownField;if(c==="throw")throw new globalThis.Error(`Unknown field ${a} (wire type ${l}) for ${this.typeName}`);let u=e.skip(l);c!==!1&&(c===!0?Be.UnknownFieldHandler.
onRead:c)(this.typeName,i,a,l,u)}}return i}internalBinaryWrite(e,t,r){e.value!==0&&t.tag(1,St.WireType.Varint).uint32(e.value);let n=r.writeUnknownFields;return n!==
!1&&(n==!0?Be.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},fx=new rb,nb=class extends At.MessageType{static{o(this,"BoolValue$Type")}constructor(){super(
"google.protobuf.BoolValue",[{no:1,name:"value",kind:"scalar",T:8}])}internalJsonWrite(e,t){return e.value}internalJsonRead(e,t,r){return r||(r=this.create()),r.
value=this.refJsonReader.scalar(e,8,void 0,"value"),r}create(e){const t={value:!1};return globalThis.Object.defineProperty(t,kt.MESSAGE_TYPE,{enumerable:!1,value:this}),
e!==void 0&&(0,Rt.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[a,l]=e.tag();switch(a){case 1:
i.value=e.bool();break;default:let c=r.readUnknownField;if(c==="throw")throw new globalThis.Error(`Unknown field ${a} (wire type ${l}) for ${this.typeName}`);let u=e.
skip(l);c!==!1&&(c===!0?Be.UnknownFieldHandler.onRead:c)(this.typeName,i,a,l,u)}}return i}internalBinaryWrite(e,t,r){e.value!==!1&&t.tag(1,St.WireType.Varint).bool(
e.value);let n=r.writeUnknownFields;return n!==!1&&(n==!0?Be.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},px=new nb,ib=class extends At.MessageType{static{
o(this,"StringValue$Type")}constructor(){super("google.protobuf.StringValue",[{no:1,name:"value",kind:"scalar",T:9}])}internalJsonWrite(e,t){return e.value}internalJsonRead(e,t,r){
return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,9,void 0,"value"),r}create(e){const t={value:""};return globalThis.Object.defineProperty(t,kt.MESSAGE_TYPE,
{enumerable:!1,value:this}),e!==void 0&&(0,Rt.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[
a,l]=e.tag();switch(a){case 1:i.value=e.string();break;default:let c=r.readUnknownField;if(c==="throw")throw new globalThis.Error(`Unknown field ${a} (wire type\
 ${l}) for ${this.typeName}`);let u=e.skip(l);c!==!1&&(c===!0?Be.UnknownFieldHandler.onRead:c)(this.typeName,i,a,l,u)}}return i}internalBinaryWrite(e,t,r){e.value!==
""&&t.tag(1,St.WireType.LengthDelimited).string(e.value);let n=r.writeUnknownFields;return n!==!1&&(n==!0?Be.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},
it=new ib,sb=class extends At.MessageType{static{o(this,"BytesValue$Type")}constructor(){super("google.protobuf.BytesValue",[{no:1,name:"value",kind:"scalar",T:12}])}internalJsonWrite(e,t){
return this.refJsonWriter.scalar(12,e.value,"value",!1,!0)}internalJsonRead(e,t,r){return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,12,void 0,"va\
lue"),r}create(e){const t={value:new Uint8Array(0)};return globalThis.Object.defineProperty(t,kt.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,Rt.reflectionMergePartial)(
this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[a,l]=e.tag();switch(a){case 1:i.value=e.bytes();break;default:let c=r.
readUnknownField;if(c==="throw")throw new globalThis.Error(`Unknown field ${a} (wire type ${l}) for ${this.typeName}`);let u=e.skip(l);c!==!1&&(c===!0?Be.UnknownFieldHandler.
onRead:c)(this.typeName,i,a,l,u)}}return i}internalBinaryWrite(e,t,r){e.value.length&&t.tag(1,St.WireType.LengthDelimited).bytes(e.value);let n=r.writeUnknownFields;
return n!==!1&&(n==!0?Be.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},hx=new sb,ab=ye(Uy(),1),ie=ye(Oe(),1),xe=ye(Oe(),1),bt=ye(Oe(),1),wt=ye(Oe(),1),_t=ye(
Oe(),1),ob=class extends _t.MessageType{static{o(this,"CreateArtifactRequest$Type")}constructor(){super("github.actions.results.api.v1.CreateArtifactRequest",[{
no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_run_backend_id",kind:"scalar",T:9},{no:3,name:"name",kind:"scalar",T:9},{no:4,name:"\
expires_at",kind:"message",T:o(()=>ar,"T")},{no:5,name:"version",kind:"scalar",T:5},{no:6,name:"mime_type",kind:"message",T:o(()=>it,"T")}])}create(e){const t={
workflowRunBackendId:"",workflowJobRunBackendId:"",name:"",version:0};return globalThis.Object.defineProperty(t,wt.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==
void 0&&(0,bt.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[a,l]=e.tag();switch(a){case 1:
i.workflowRunBackendId=e.string();break;case 2:i.workflowJobRunBackendId=e.string();break;case 3:i.name=e.string();break;case 4:i.expiresAt=ar.internalBinaryRead(
e,e.uint32(),r,i.expiresAt);break;case 5:i.version=e.int32();break;case 6:i.mimeType=it.internalBinaryRead(e,e.uint32(),r,i.mimeType);break;default:let c=r.readUnknownField;
if(c==="throw")throw new globalThis.Error(`Unknown field ${a} (wire type ${l}) for ${this.typeName}`);let u=e.skip(l);c!==!1&&(c===!0?xe.UnknownFieldHandler.onRead:
c)(this.typeName,i,a,l,u)}}return i}internalBinaryWrite(e,t,r){e.workflowRunBackendId!==""&&t.tag(1,ie.WireType.LengthDelimited).string(e.workflowRunBackendId),
e.workflowJobRunBackendId!==""&&t.tag(2,ie.WireType.LengthDelimited).string(e.workflowJobRunBackendId),e.name!==""&&t.tag(3,ie.WireType.LengthDelimited).string(
e.name),e.expiresAt&&ar.internalBinaryWrite(e.expiresAt,t.tag(4,ie.WireType.LengthDelimited).fork(),r).join(),e.version!==0&&t.tag(5,ie.WireType.Varint).int32(e.
version),e.mimeType&&it.internalBinaryWrite(e.mimeType,t.tag(6,ie.WireType.LengthDelimited).fork(),r).join();let n=r.writeUnknownFields;return n!==!1&&(n==!0?xe.
UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},Kc=new ob,cb=class extends _t.MessageType{static{o(this,"CreateArtifactResponse$Type")}constructor(){super(
"github.actions.results.api.v1.CreateArtifactResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"signed_upload_url",kind:"scalar",T:9}])}create(e){const t={
ok:!1,signedUploadUrl:""};return globalThis.Object.defineProperty(t,wt.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,bt.reflectionMergePartial)(this,t,
e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[a,l]=e.tag();switch(a){case 1:i.ok=e.bool();break;case 2:i.signedUploadUrl=
e.string();break;default:let c=r.readUnknownField;if(c==="throw")throw new globalThis.Error(`Unknown field ${a} (wire type ${l}) for ${this.typeName}`);let u=e.
skip(l);c!==!1&&(c===!0?xe.UnknownFieldHandler.onRead:c)(this.typeName,i,a,l,u)}}return i}internalBinaryWrite(e,t,r){e.ok!==!1&&t.tag(1,ie.WireType.Varint).bool(
e.ok),e.signedUploadUrl!==""&&t.tag(2,ie.WireType.LengthDelimited).string(e.signedUploadUrl);let n=r.writeUnknownFields;return n!==!1&&(n==!0?xe.UnknownFieldHandler.
onWrite:n)(this.typeName,e,t),t}},Jc=new cb,lb=class extends _t.MessageType{static{o(this,"FinalizeArtifactRequest$Type")}constructor(){super("github.actions.re\
sults.api.v1.FinalizeArtifactRequest",[{no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_run_backend_id",kind:"scalar",T:9},{no:3,
name:"name",kind:"scalar",T:9},{no:4,name:"size",kind:"scalar",T:3},{no:5,name:"hash",kind:"message",T:o(()=>it,"T")}])}create(e){const t={workflowRunBackendId:"",
workflowJobRunBackendId:"",name:"",size:"0"};return globalThis.Object.defineProperty(t,wt.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,bt.reflectionMergePartial)(
this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[a,l]=e.tag();switch(a){case 1:i.workflowRunBackendId=e.string();break;case 2:
i.workflowJobRunBackendId=e.string();break;case 3:i.name=e.string();break;case 4:i.size=e.int64().toString();break;case 5:i.hash=it.internalBinaryRead(e,e.uint32(),
r,i.hash);break;default:let c=r.readUnknownField;if(c==="throw")throw new globalThis.Error(`Unknown field ${a} (wire type ${l}) for ${this.typeName}`);let u=e.skip(
l);c!==!1&&(c===!0?xe.UnknownFieldHandler.onRead:c)(this.typeName,i,a,l,u)}}return i}internalBinaryWrite(e,t,r){e.workflowRunBackendId!==""&&t.tag(1,ie.WireType.
LengthDelimited).string(e.workflowRunBackendId),e.workflowJobRunBackendId!==""&&t.tag(2,ie.WireType.LengthDelimited).string(e.workflowJobRunBackendId),e.name!==
""&&t.tag(3,ie.WireType.LengthDelimited).string(e.name),e.size!=="0"&&t.tag(4,ie.WireType.Varint).int64(e.size),e.hash&&it.internalBinaryWrite(e.hash,t.tag(5,ie.
WireType.LengthDelimited).fork(),r).join();let n=r.writeUnknownFields;return n!==!1&&(n==!0?xe.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},Qc=new lb,ub=class extends _t.
MessageType{static{o(this,"FinalizeArtifactResponse$Type")}constructor(){super("github.actions.results.api.v1.FinalizeArtifactResponse",[{no:1,name:"ok",kind:"s\
calar",T:8},{no:2,name:"artifact_id",kind:"scalar",T:3}])}create(e){const t={ok:!1,artifactId:"0"};return globalThis.Object.defineProperty(t,wt.MESSAGE_TYPE,{enumerable:!1,
value:this}),e!==void 0&&(0,bt.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[a,l]=e.tag();
switch(a){case 1:i.ok=e.bool();break;case 2:i.artifactId=e.int64().toString();break;default:let c=r.readUnknownField;if(c==="throw")throw new globalThis.Error(`\
Unknown field ${a} (wire type ${l}) for ${this.typeName}`);let u=e.skip(l);c!==!1&&(c===!0?xe.UnknownFieldHandler.onRead:c)(this.typeName,i,a,l,u)}}return i}internalBinaryWrite(e,t,r){
e.ok!==!1&&t.tag(1,ie.WireType.Varint).bool(e.ok),e.artifactId!=="0"&&t.tag(2,ie.WireType.Varint).int64(e.artifactId);let n=r.writeUnknownFields;return n!==!1&&
(n==!0?xe.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},Vc=new ub,db=class extends _t.MessageType{static{o(this,"ListArtifactsRequest$Type")}constructor(){
super("github.actions.results.api.v1.ListArtifactsRequest",[{no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_run_backend_id",kind:"\
scalar",T:9},{no:3,name:"name_filter",kind:"message",T:o(()=>it,"T")},{no:4,name:"id_filter",kind:"message",T:o(()=>js,"T")}])}create(e){const t={workflowRunBackendId:"",
workflowJobRunBackendId:""};return globalThis.Object.defineProperty(t,wt.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,bt.reflectionMergePartial)(this,
t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[a,l]=e.tag();switch(a){case 1:i.workflowRunBackendId=e.string();break;case 2:
i.workflowJobRunBackendId=e.string();break;case 3:i.nameFilter=it.internalBinaryRead(e,e.uint32(),r,i.nameFilter);break;case 4:i.idFilter=js.internalBinaryRead(
e,e.uint32(),r,i.idFilter);break;default:let c=r.readUnknownField;if(c==="throw")throw new globalThis.Error(`Unknown field ${a} (wire type ${l}) for ${this.typeName}`);
let u=e.skip(l);c!==!1&&(c===!0?xe.UnknownFieldHandler.onRead:c)(this.typeName,i,a,l,u)}}return i}internalBinaryWrite(e,t,r){e.workflowRunBackendId!==""&&t.tag(
1,ie.WireType.LengthDelimited).string(e.workflowRunBackendId),e.workflowJobRunBackendId!==""&&t.tag(2,ie.WireType.LengthDelimited).string(e.workflowJobRunBackendId),
e.nameFilter&&it.internalBinaryWrite(e.nameFilter,t.tag(3,ie.WireType.LengthDelimited).fork(),r).join(),e.idFilter&&js.internalBinaryWrite(e.idFilter,t.tag(4,ie.
WireType.LengthDelimited).fork(),r).join();let n=r.writeUnknownFields;return n!==!1&&(n==!0?xe.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},Yc=new db,fb=class extends _t.
MessageType{static{o(this,"ListArtifactsResponse$Type")}constructor(){super("github.actions.results.api.v1.ListArtifactsResponse",[{no:1,name:"artifacts",kind:"\
message",repeat:2,T:o(()=>zs,"T")}])}create(e){const t={artifacts:[]};return globalThis.Object.defineProperty(t,wt.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==
void 0&&(0,bt.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[a,l]=e.tag();switch(a){case 1:
i.artifacts.push(zs.internalBinaryRead(e,e.uint32(),r));break;default:let c=r.readUnknownField;if(c==="throw")throw new globalThis.Error(`Unknown field ${a} (wi\
re type ${l}) for ${this.typeName}`);let u=e.skip(l);c!==!1&&(c===!0?xe.UnknownFieldHandler.onRead:c)(this.typeName,i,a,l,u)}}return i}internalBinaryWrite(e,t,r){
for(let i=0;i<e.artifacts.length;i++)zs.internalBinaryWrite(e.artifacts[i],t.tag(1,ie.WireType.LengthDelimited).fork(),r).join();let n=r.writeUnknownFields;return n!==
!1&&(n==!0?xe.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},Zc=new fb,pb=class extends _t.MessageType{static{o(this,"ListArtifactsResponse_MonolithArtif\
act$Type")}constructor(){super("github.actions.results.api.v1.ListArtifactsResponse.MonolithArtifact",[{no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{
no:2,name:"workflow_job_run_backend_id",kind:"scalar",T:9},{no:3,name:"database_id",kind:"scalar",T:3},{no:4,name:"name",kind:"scalar",T:9},{no:5,name:"size",kind:"\
scalar",T:3},{no:6,name:"created_at",kind:"message",T:o(()=>ar,"T")},{no:7,name:"digest",kind:"message",T:o(()=>it,"T")}])}create(e){const t={workflowRunBackendId:"",
workflowJobRunBackendId:"",databaseId:"0",name:"",size:"0"};return globalThis.Object.defineProperty(t,wt.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,bt.
reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[a,l]=e.tag();switch(a){case 1:i.workflowRunBackendId=
e.string();break;case 2:i.workflowJobRunBackendId=e.string();break;case 3:i.databaseId=e.int64().toString();break;case 4:i.name=e.string();break;case 5:i.size=e.
int64().toString();break;case 6:i.createdAt=ar.internalBinaryRead(e,e.uint32(),r,i.createdAt);break;case 7:i.digest=it.internalBinaryRead(e,e.uint32(),r,i.digest);
break;default:let c=r.readUnknownField;if(c==="throw")throw new globalThis.Error(`Unknown field ${a} (wire type ${l}) for ${this.typeName}`);let u=e.skip(l);c!==
!1&&(c===!0?xe.UnknownFieldHandler.onRead:c)(this.typeName,i,a,l,u)}}return i}internalBinaryWrite(e,t,r){e.workflowRunBackendId!==""&&t.tag(1,ie.WireType.LengthDelimited).
string(e.workflowRunBackendId),e.workflowJobRunBackendId!==""&&t.tag(2,ie.WireType.LengthDelimited).string(e.workflowJobRunBackendId),e.databaseId!=="0"&&t.tag(
3,ie.WireType.Varint).int64(e.databaseId),e.name!==""&&t.tag(4,ie.WireType.LengthDelimited).string(e.name),e.size!=="0"&&t.tag(5,ie.WireType.Varint).int64(e.size),
e.createdAt&&ar.internalBinaryWrite(e.createdAt,t.tag(6,ie.WireType.LengthDelimited).fork(),r).join(),e.digest&&it.internalBinaryWrite(e.digest,t.tag(7,ie.WireType.
LengthDelimited).fork(),r).join();let n=r.writeUnknownFields;return n!==!1&&(n==!0?xe.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},zs=new pb,hb=class extends _t.
MessageType{static{o(this,"GetSignedArtifactURLRequest$Type")}constructor(){super("github.actions.results.api.v1.GetSignedArtifactURLRequest",[{no:1,name:"workf\
low_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_run_backend_id",kind:"scalar",T:9},{no:3,name:"name",kind:"scalar",T:9}])}create(e){const t={workflowRunBackendId:"",
workflowJobRunBackendId:"",name:""};return globalThis.Object.defineProperty(t,wt.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,bt.reflectionMergePartial)(
this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[a,l]=e.tag();switch(a){case 1:i.workflowRunBackendId=e.string();break;case 2:
i.workflowJobRunBackendId=e.string();break;case 3:i.name=e.string();break;default:let c=r.readUnknownField;if(c==="throw")throw new globalThis.Error(`Unknown fi\
eld ${a} (wire type ${l}) for ${this.typeName}`);let u=e.skip(l);c!==!1&&(c===!0?xe.UnknownFieldHandler.onRead:c)(this.typeName,i,a,l,u)}}return i}internalBinaryWrite(e,t,r){
e.workflowRunBackendId!==""&&t.tag(1,ie.WireType.LengthDelimited).string(e.workflowRunBackendId),e.workflowJobRunBackendId!==""&&t.tag(2,ie.WireType.LengthDelimited).
string(e.workflowJobRunBackendId),e.name!==""&&t.tag(3,ie.WireType.LengthDelimited).string(e.name);let n=r.writeUnknownFields;return n!==!1&&(n==!0?xe.UnknownFieldHandler.
onWrite:n)(this.typeName,e,t),t}},el=new hb,mb=class extends _t.MessageType{static{o(this,"GetSignedArtifactURLResponse$Type")}constructor(){super("github.actio\
ns.results.api.v1.GetSignedArtifactURLResponse",[{no:1,name:"signed_url",kind:"scalar",T:9}])}create(e){const t={signedUrl:""};return globalThis.Object.defineProperty(
t,wt.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,bt.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;
for(;e.pos<s;){let[a,l]=e.tag();switch(a){case 1:i.signedUrl=e.string();break;default:let c=r.readUnknownField;if(c==="throw")throw new globalThis.Error(`Unknow\
n field ${a} (wire type ${l}) for ${this.typeName}`);let u=e.skip(l);c!==!1&&(c===!0?xe.UnknownFieldHandler.onRead:c)(this.typeName,i,a,l,u)}}return i}internalBinaryWrite(e,t,r){
e.signedUrl!==""&&t.tag(1,ie.WireType.LengthDelimited).string(e.signedUrl);let n=r.writeUnknownFields;return n!==!1&&(n==!0?xe.UnknownFieldHandler.onWrite:n)(this.
typeName,e,t),t}},tl=new mb,yb=class extends _t.MessageType{static{o(this,"DeleteArtifactRequest$Type")}constructor(){super("github.actions.results.api.v1.Delet\
eArtifactRequest",[{no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_run_backend_id",kind:"scalar",T:9},{no:3,name:"name",kind:"s\
calar",T:9}])}create(e){const t={workflowRunBackendId:"",workflowJobRunBackendId:"",name:""};return globalThis.Object.defineProperty(t,wt.MESSAGE_TYPE,{enumerable:!1,
value:this}),e!==void 0&&(0,bt.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[a,l]=e.tag();
switch(a){case 1:i.workflowRunBackendId=e.string();break;case 2:i.workflowJobRunBackendId=e.string();break;case 3:i.name=e.string();break;default:let c=r.readUnknownField;
if(c==="throw")throw new globalThis.Error(`Unknown field ${a} (wire type ${l}) for ${this.typeName}`);let u=e.skip(l);c!==!1&&(c===!0?xe.UnknownFieldHandler.onRead:
c)(this.typeName,i,a,l,u)}}return i}internalBinaryWrite(e,t,r){e.workflowRunBackendId!==""&&t.tag(1,ie.WireType.LengthDelimited).string(e.workflowRunBackendId),
e.workflowJobRunBackendId!==""&&t.tag(2,ie.WireType.LengthDelimited).string(e.workflowJobRunBackendId),e.name!==""&&t.tag(3,ie.WireType.LengthDelimited).string(
e.name);let n=r.writeUnknownFields;return n!==!1&&(n==!0?xe.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},rl=new yb,gb=class extends _t.MessageType{static{
o(this,"DeleteArtifactResponse$Type")}constructor(){super("github.actions.results.api.v1.DeleteArtifactResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"\
artifact_id",kind:"scalar",T:3}])}create(e){const t={ok:!1,artifactId:"0"};return globalThis.Object.defineProperty(t,wt.MESSAGE_TYPE,{enumerable:!1,value:this}),
e!==void 0&&(0,bt.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[a,l]=e.tag();switch(a){case 1:
i.ok=e.bool();break;case 2:i.artifactId=e.int64().toString();break;default:let c=r.readUnknownField;if(c==="throw")throw new globalThis.Error(`Unknown field ${a}\
 (wire type ${l}) for ${this.typeName}`);let u=e.skip(l);c!==!1&&(c===!0?xe.UnknownFieldHandler.onRead:c)(this.typeName,i,a,l,u)}}return i}internalBinaryWrite(e,t,r){
e.ok!==!1&&t.tag(1,ie.WireType.Varint).bool(e.ok),e.artifactId!=="0"&&t.tag(2,ie.WireType.Varint).int64(e.artifactId);let n=r.writeUnknownFields;return n!==!1&&
(n==!0?xe.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},nl=new gb,mx=new ab.ServiceType("github.actions.results.api.v1.ArtifactService",[{name:"CreateAr\
tifact",options:{},I:Kc,O:Jc},{name:"FinalizeArtifact",options:{},I:Qc,O:Vc},{name:"ListArtifacts",options:{},I:Yc,O:Zc},{name:"GetSignedArtifactURL",options:{},
I:el,O:tl},{name:"DeleteArtifact",options:{},I:rl,O:nl}]),vb=class{static{o(this,"ArtifactServiceClientJSON")}constructor(e){this.rpc=e,this.CreateArtifact.bind(
this),this.FinalizeArtifact.bind(this),this.ListArtifacts.bind(this),this.GetSignedArtifactURL.bind(this),this.DeleteArtifact.bind(this)}CreateArtifact(e){const t=Kc.
toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request("github.actions.results.api.v1.ArtifactService","CreateArtifact","application/json",
t).then(n=>Jc.fromJson(n,{ignoreUnknownFields:!0}))}FinalizeArtifact(e){const t=Qc.toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request(
"github.actions.results.api.v1.ArtifactService","FinalizeArtifact","application/json",t).then(n=>Vc.fromJson(n,{ignoreUnknownFields:!0}))}ListArtifacts(e){const t=Yc.
toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request("github.actions.results.api.v1.ArtifactService","ListArtifacts","application/json",
t).then(n=>Zc.fromJson(n,{ignoreUnknownFields:!0}))}GetSignedArtifactURL(e){const t=el.toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request(
"github.actions.results.api.v1.ArtifactService","GetSignedArtifactURL","application/json",t).then(n=>tl.fromJson(n,{ignoreUnknownFields:!0}))}DeleteArtifact(e){
const t=rl.toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request("github.actions.results.api.v1.ArtifactService","DeleteArtifact","appli\
cation/json",t).then(n=>nl.fromJson(n,{ignoreUnknownFields:!0}))}};function bb(e){if(!e)return;const t=wb();t&&t<e&&(xt(`Retention days cannot be greater than t\
he maximum allowed retention set within the repository. Using ${t} instead.`),e=t);const r=new Date;return r.setDate(r.getDate()+e),ar.fromDate(r)}o(bb,"getExpi\
ration");function wb(){const e=process.env.GITHUB_RETENTION_DAYS;if(!e)return;const t=parseInt(e);if(!isNaN(t))return t}o(wb,"getRetentionDays");var qs=new Map(
[['"',' Double quote "'],[":"," Colon :"],["<"," Less than <"],[">"," Greater than >"],["|"," Vertical bar |"],["*"," Asterisk *"],["?"," Question mark ?"],["\r",
" Carriage return \\r"],[`
`," Line feed \\n"]]),il=new Map([...qs,["\\"," Backslash \\"],["/"," Forward slash /"]]);function _b(e){if(!e)throw new Error("Provided artifact name input dur\
ing validation is empty");for(const[t,r]of il)if(e.includes(t))throw new Error(`The artifact name is not valid: ${e}. Contains the following character: ${r}
          
Invalid characters include: ${Array.from(il.values()).toString()}
          
These characters are not allowed in the artifact name due to limitations with certain file systems such as NTFS. To maintain file system agnostic behavior, thes\
e characters are intentionally not allowed to prevent potential problems with downloads on different file systems.`);Ze("Artifact name is valid!")}o(_b,"validat\
eArtifactName");function sl(e){if(!e)throw new Error("Provided file path input during validation is empty");for(const[t,r]of qs)if(e.includes(t))throw new Error(
`The path for one of the files in artifact is not valid: ${e}. Contains the following character: ${r}
          
Invalid characters include: ${Array.from(qs.values()).toString()}
          
The following characters are not allowed in files that are uploaded due to limitations with certain file systems such as NTFS. To maintain file system agnostic \
behavior, these characters are intentionally not allowed to prevent potential problems with downloads on different file systems.
          `)}o(sl,"validateFilePath");var Cb=ye(Fy(),1);function Pb(){return`@actions/artifact-${Cb.version}`}o(Pb,"getUserAgentString");var ki=class extends Error{static{
o(this,"FilesNotFoundError")}constructor(e=[]){let t="No files were found to upload";e.length>0&&(t+=`: ${e.join(", ")}`),super(t),this.files=e,this.name="Files\
NotFoundError"}},$s=class extends Error{static{o(this,"InvalidResponseError")}constructor(e){super(e),this.name="InvalidResponseError"}},Eb=class extends Error{static{
o(this,"ArtifactNotFoundError")}constructor(e="Artifact not found"){super(e),this.name="ArtifactNotFoundError"}},Sr=class extends Error{static{o(this,"GHESNotSu\
pportedError")}constructor(e="@actions/artifact v2.0.0+, upload-artifact@v4+ and download-artifact@v4+ are not currently supported on GHES."){super(e),this.name=
"GHESNotSupportedError"}},Rr=class extends Error{static{o(this,"NetworkError")}constructor(e){const t=`Unable to make request: ${e}
If you are using self-hosted runners, please make sure your runner has access to all GitHub endpoints: https://docs.github.com/en/actions/hosting-your-own-runne\
rs/managing-self-hosted-runners/about-self-hosted-runners#communication-between-self-hosted-runners-and-github`;super(t),this.code=e,this.name="NetworkError"}};
Rr.isNetworkErrorCode=e=>e?["ECONNRESET","ENOTFOUND","ETIMEDOUT","ECONNREFUSED","EHOSTUNREACH"].includes(e):!1;var En=class extends Error{static{o(this,"UsageEr\
ror")}constructor(){super(`Artifact storage quota has been hit. Unable to upload any new artifacts.
More info on storage limits: https://docs.github.com/en/billing/managing-billing-for-github-actions/about-billing-for-github-actions#calculating-minute-and-stor\
age-spending`),this.name="UsageError"}};En.isUsageErrorMessage=e=>e?e.includes("insufficient usage"):!1;var Tn=class extends Error{static{o(this,"InvalidTokenEr\
ror")}};Tn.prototype.name="InvalidTokenError";function Tb(e){return decodeURIComponent(atob(e).replace(/(.)/g,(t,r)=>{let n=r.charCodeAt(0).toString(16).toUpperCase();
return n.length<2&&(n="0"+n),"%"+n}))}o(Tb,"b64DecodeUnicode");function Nb(e){let t=e.replace(/-/g,"+").replace(/_/g,"/");switch(t.length%4){case 0:break;case 2:
t+="==";break;case 3:t+="=";break;default:throw new Error("base64 string is not of the correct length")}try{return Tb(t)}catch{return atob(t)}}o(Nb,"base64UrlDe\
code");function Ob(e,t){if(typeof e!="string")throw new Tn("Invalid token specified: must be a string");t||(t={});const r=t.header===!0?0:1,n=e.split(".")[r];if(typeof n!=
"string")throw new Tn(`Invalid token specified: missing part #${r+1}`);let i;try{i=Nb(n)}catch(s){throw new Tn(`Invalid token specified: invalid base64 for part\
 #${r+1} (${s.message})`)}try{return JSON.parse(i)}catch(s){throw new Tn(`Invalid token specified: invalid json for part #${r+1} (${s.message})`)}}o(Ob,"jwtDeco\
de");var Ai=new Error("Failed to get backend IDs: The provided JWT token is invalid and/or missing claims");function Ib(){const e=$c(),t=Ob(e);if(!t.scp)throw Ai;
const r=t.scp.split(" ");if(r.length===0)throw Ai;for(const n of r){const i=n.split(":");if(i?.[0]!=="Actions.Results")continue;if(i.length!==3)throw Ai;const s={
workflowRunBackendId:i[1],workflowJobRunBackendId:i[2]};return Xe(`Workflow Run Backend ID: ${s.workflowRunBackendId}`),Xe(`Workflow Job Run Backend ID: ${s.workflowJobRunBackendId}`),
s}throw Ai}o(Ib,"getBackendIdsFromToken");function al(e){if(e)try{const r=new URL(e).searchParams.get("sig");r&&(Ko(r),Ko(encodeURIComponent(r)))}catch(t){Xe(`F\
ailed to parse URL: ${e} ${t instanceof Error?t.message:String(t)}`)}}o(al,"maskSigUrl");function xb(e){if(typeof e!="object"||e===null){Xe("body is not an obje\
ct or is null");return}"signed_upload_url"in e&&typeof e.signed_upload_url=="string"&&al(e.signed_upload_url),"signed_url"in e&&typeof e.signed_url=="string"&&al(
e.signed_url)}o(xb,"maskSecretUrls");var Mi=o(function(e,t,r,n){function i(s){return s instanceof r?s:new r(function(a){a(s)})}return o(i,"adopt"),new(r||(r=Promise))(
function(s,a){function l(d){try{u(n.next(d))}catch(p){a(p)}}o(l,"fulfilled");function c(d){try{u(n.throw(d))}catch(p){a(p)}}o(c,"rejected");function u(d){d.done?
s(d.value):i(d.value).then(l,c)}o(u,"step"),u((n=n.apply(e,t||[])).next())})},"__awaiter"),Sb=class{static{o(this,"ArtifactHttpClient")}constructor(e,t,r,n){this.
maxAttempts=5,this.baseRetryIntervalMilliseconds=3e3,this.retryMultiplier=1.5;const i=$c();this.baseUrl=jv(),t&&(this.maxAttempts=t),r&&(this.baseRetryIntervalMilliseconds=
r),n&&(this.retryMultiplier=n),this.httpClient=new Oy(e,[new Ny(i)])}request(e,t,r,n){return Mi(this,void 0,void 0,function*(){const i=new URL(`/twirp/${e}/${t}`,
this.baseUrl).href;Xe(`[Request] ${t} ${i}`);const s={"Content-Type":r};try{const{body:a}=yield this.retryableRequest(()=>Mi(this,void 0,void 0,function*(){return this.
httpClient.post(i,JSON.stringify(n),s)}));return a}catch(a){throw new Error(`Failed to ${t}: ${a.message}`)}})}retryableRequest(e){return Mi(this,void 0,void 0,
function*(){let t=0,r="",n="";for(;t<this.maxAttempts;){let i=!1;try{const a=yield e(),l=a.message.statusCode;n=yield a.readBody(),Xe(`[Response] - ${a.message.
statusCode}`),Xe(`Headers: ${JSON.stringify(a.message.headers,null,2)}`);const c=JSON.parse(n);if(xb(c),Xe(`Body: ${JSON.stringify(c,null,2)}`),this.isSuccessStatusCode(
l))return{response:a,body:c};if(i=this.isRetryableHttpStatusCode(l),r=`Failed request: (${l}) ${a.message.statusMessage}`,c.msg){if(En.isUsageErrorMessage(c.msg))
throw new En;r=`${r}: ${c.msg}`}}catch(a){if(a instanceof SyntaxError&&Xe(`Raw Body: ${n}`),a instanceof En)throw a;if(Rr.isNetworkErrorCode(a?.code))throw new Rr(
a?.code);i=!0,r=a.message}if(!i)throw new Error(`Received non-retryable error: ${r}`);if(t+1===this.maxAttempts)throw new Error(`Failed to make request after ${this.
maxAttempts} attempts: ${r}`);const s=this.getExponentialRetryTimeMilliseconds(t);Ze(`Attempt ${t+1} of ${this.maxAttempts} failed with error: ${r}. Retrying re\
quest in ${s} ms...`),yield this.sleep(s),t++}throw new Error("Request failed")})}isSuccessStatusCode(e){return e?e>=200&&e<300:!1}isRetryableHttpStatusCode(e){
return e?[gn.BadGateway,gn.GatewayTimeout,gn.InternalServerError,gn.ServiceUnavailable,gn.TooManyRequests].includes(e):!1}sleep(e){return Mi(this,void 0,void 0,
function*(){return new Promise(t=>setTimeout(t,e))})}getExponentialRetryTimeMilliseconds(e){if(e<0)throw new Error("attempt should be a positive integer");if(e===
0)return this.baseRetryIntervalMilliseconds;const t=this.baseRetryIntervalMilliseconds*Math.pow(this.retryMultiplier,e),r=t*this.retryMultiplier;return Math.trunc(
Math.random()*(r-t)+t)}};function Rb(e){const t=new Sb(Pb(),e?.maxAttempts,e?.retryIntervalMs,e?.retryMultiplier);return new vb(t)}o(Rb,"internalArtifactTwirpCl\
ient");import*as Gs from"fs";import{normalize as ol,resolve as cl}from"path";function kb(e){if(!Gs.existsSync(e))throw new Error(`The provided rootDirectory ${e}\
 does not exist`);if(!Gs.statSync(e).isDirectory())throw new Error(`The provided rootDirectory ${e} is not a valid directory`);Ze("Root directory input is valid\
!")}o(kb,"validateRootDirectory");function Ab(e,t){const r=[];t=ol(t),t=cl(t);for(let n of e){const i=Gs.lstatSync(n,{throwIfNoEntry:!1});if(!i)throw new Error(
`File ${n} does not exist`);if(i.isDirectory()){const s=n.replace(t,"");sl(s),r.push({sourcePath:null,destinationPath:s,stats:i})}else{if(n=ol(n),n=cl(n),!n.startsWith(
t))throw new Error(`The rootDirectory: ${t} is not a parent directory of the file: ${n}`);const s=n.replace(t,"");sl(s),r.push({sourcePath:n,destinationPath:s,stats:i})}}
return r}o(Ab,"getUploadZipSpecification");var Bi=class extends Error{static{o(this,"AbortError")}constructor(e){super(e),this.name="AbortError"}};import{EOL as Mb}from"node:os";
import Bb from"node:util";import Lb from"node:process";function Ub(e,...t){Lb.stderr.write(`${Bb.format(e,...t)}${Mb}`)}o(Ub,"log");import Nn from"node:process";
function ll(e){return Nn.env[e]}o(ll,"getEnvironmentVariable");var _x=typeof Nn.versions.deno=="string"&&Nn.versions.deno.length>0,Cx=typeof Nn.versions.bun=="s\
tring"&&Nn.versions.bun.length>0,Db=!0,ul=ll("DEBUG"),dl,Ws=[],Xs=[],Li=[];ul&&Ks(ul);var fl=Object.assign(e=>hl(e),{enable:Ks,enabled:Js,disable:Fb,log:Ub});function Ks(e){
dl=e,Ws=[],Xs=[];const t=e.split(",").map(r=>r.trim());for(const r of t)r.startsWith("-")?Xs.push(r.substring(1)):Ws.push(r);for(const r of Li)r.enabled=Js(r.namespace)}
o(Ks,"enable");function Js(e){if(e.endsWith("*"))return!0;for(const t of Xs)if(pl(e,t))return!1;for(const t of Ws)if(pl(e,t))return!0;return!1}o(Js,"enabled");function pl(e,t){
if(t.indexOf("*")===-1)return e===t;let r=t;if(t.indexOf("**")!==-1){const f=[];let h="";for(const m of t)m==="*"&&h==="*"||(h=m,f.push(m));r=f.join("")}let n=0,
i=0;const s=r.length,a=e.length;let l=-1,c=-1;for(;n<a&&i<s;)if(r[i]==="*"){if(l=i,i++,i===s)return!0;for(;e[n]!==r[i];)if(n++,n===a)return!1;c=n,n++,i++;continue}else if(r[i]===
e[n])i++,n++;else if(l>=0){if(i=l+1,n=c+1,n===a)return!1;for(;e[n]!==r[i];)if(n++,n===a)return!1;c=n,n++,i++;continue}else return!1;const u=n===e.length,d=i===r.
length,p=i===r.length-1&&r[i]==="*";return u&&(d||p)}o(pl,"namespaceMatches");function Fb(){const e=dl||"";return Ks(""),e}o(Fb,"disable");function hl(e){const t=Object.
assign(r,{enabled:Js(e),destroy:Hb,log:fl.log,namespace:e,extend:jb});function r(...n){t.enabled&&(n.length>0&&(n[0]=`${e} ${n[0]}`),t.log(...n))}return o(r,"de\
bug2"),Li.push(t),t}o(hl,"createDebugger");function Hb(){const e=Li.indexOf(this);return e>=0?(Li.splice(e,1),!0):!1}o(Hb,"destroy");function jb(e){const t=hl(`${this.
namespace}:${e}`);return t.log=this.log,t}o(jb,"extend");var On=fl,Qs=["verbose","info","warning","error"],ml={verbose:400,info:300,warning:200,error:100};function yl(e,t){
t.log=(...r)=>{e.log(...r)}}o(yl,"patchLogMethod");function gl(e){return Qs.includes(e)}o(gl,"isTypeSpecRuntimeLogLevel");function vl(e){const t=new Set,r=ll(e.
logLevelEnvVarName);let n;const i=On(e.namespace);i.log=(...d)=>{On.log(...d)};function s(d){if(d&&!gl(d))throw new Error(`Unknown log level '${d}'. Acceptable \
values: ${Qs.join(",")}`);n=d;const p=[];for(const f of t)a(f)&&p.push(f.namespace);On.enable(p.join(","))}o(s,"contextSetLogLevel"),r&&(gl(r)?s(r):console.error(
`${e.logLevelEnvVarName} set to unknown log level '${r}'; logging is not enabled. Acceptable values: ${Qs.join(", ")}.`));function a(d){return!!(n&&ml[d.level]<=
ml[n])}o(a,"shouldEnable");function l(d,p){const f=Object.assign(d.extend(p),{level:p});if(yl(d,f),a(f)){const h=On.disable();On.enable(h+","+f.namespace)}return t.
add(f),f}o(l,"createLogger");function c(){return n}o(c,"contextGetLogLevel");function u(d){const p=i.extend(d);return yl(i,p),{error:l(p,"error"),warning:l(p,"w\
arning"),info:l(p,"info"),verbose:l(p,"verbose")}}return o(u,"contextCreateClientLogger"),{setLogLevel:s,getLogLevel:c,createClientLogger:u,logger:i}}o(vl,"crea\
teLoggerContext");var bl=vl({logLevelEnvVarName:"TYPESPEC_RUNTIME_LOG_LEVEL",namespace:"typeSpecRuntime"}),Px=bl.logger;function wl(e){return bl.createClientLogger(
e)}o(wl,"createClientLogger");function Ui(e){return e.toLowerCase()}o(Ui,"normalizeName");function zb(e){return String(e).trim().replace(/[\r\n]/g,"")}o(zb,"nor\
malizeValue");function*qb(e){for(const t of e.values())yield[t.name,t.value]}o(qb,"headerIterator");var $b=class{static{o(this,"HttpHeadersImpl")}_headersMap;constructor(e){
if(this._headersMap=new Map,e)for(const t of Object.keys(e))this.set(t,e[t])}set(e,t){this._headersMap.set(Ui(e),{name:e,value:zb(t)})}get(e){return this._headersMap.
get(Ui(e))?.value}has(e){return this._headersMap.has(Ui(e))}delete(e){this._headersMap.delete(Ui(e))}toJSON(e={}){const t={};if(e.preserveCase)for(const r of this.
_headersMap.values())t[r.name]=r.value;else for(const[r,n]of this._headersMap)t[r]=n.value;return t}toString(){return JSON.stringify(this.toJSON({preserveCase:!0}))}[Symbol.
iterator](){return qb(this._headersMap)}};function In(e){return new $b(e)}o(In,"createHttpHeaders");function Vs(){return crypto.randomUUID()}o(Vs,"randomUUID");
var Gb=class{static{o(this,"PipelineRequestImpl")}url;method;headers;timeout;withCredentials;body;multipartBody;formData;streamResponseStatusCodes;enableBrowserStreams;proxySettings;disableKeepAlive;abortSignal;requestId;allowInsecureConnection;onUploadProgress;onDownloadProgress;requestOverrides;authSchemes;constructor(e){
this.url=e.url,this.body=e.body,this.headers=e.headers??In(),this.method=e.method??"GET",this.timeout=e.timeout??0,this.multipartBody=e.multipartBody,this.formData=
e.formData,this.disableKeepAlive=e.disableKeepAlive??!1,this.proxySettings=e.proxySettings,this.streamResponseStatusCodes=e.streamResponseStatusCodes,this.withCredentials=
e.withCredentials??!1,this.abortSignal=e.abortSignal,this.onUploadProgress=e.onUploadProgress,this.onDownloadProgress=e.onDownloadProgress,this.requestId=e.requestId||
Vs(),this.allowInsecureConnection=e.allowInsecureConnection??!1,this.enableBrowserStreams=e.enableBrowserStreams??!1,this.requestOverrides=e.requestOverrides,this.
authSchemes=e.authSchemes}};function Wb(e){return new Gb(e)}o(Wb,"createPipelineRequest");var _l=new Set(["Deserialize","Serialize","Retry","Sign"]),Xb=class ro{static{
o(this,"_HttpPipeline")}_policies=[];_orderedPolicies;constructor(t){this._policies=t?.slice(0)??[],this._orderedPolicies=void 0}addPolicy(t,r={}){if(r.phase&&r.
afterPhase)throw new Error("Policies inside a phase cannot specify afterPhase.");if(r.phase&&!_l.has(r.phase))throw new Error(`Invalid phase name: ${r.phase}`);
if(r.afterPhase&&!_l.has(r.afterPhase))throw new Error(`Invalid afterPhase name: ${r.afterPhase}`);this._policies.push({policy:t,options:r}),this._orderedPolicies=
void 0}removePolicy(t){const r=[];return this._policies=this._policies.filter(n=>t.name&&n.policy.name===t.name||t.phase&&n.options.phase===t.phase?(r.push(n.policy),
!1):!0),this._orderedPolicies=void 0,r}sendRequest(t,r){return this.getOrderedPolicies().reduceRight((s,a)=>l=>a.sendRequest(l,s),s=>t.sendRequest(s))(r)}getOrderedPolicies(){
return this._orderedPolicies||(this._orderedPolicies=this.orderPolicies()),this._orderedPolicies}clone(){return new ro(this._policies)}static create(){return new ro}orderPolicies(){
const t=[],r=new Map;function n(m){return{name:m,policies:new Set,hasRun:!1,hasAfterPolicies:!1}}o(n,"createPhase");const i=n("Serialize"),s=n("None"),a=n("Dese\
rialize"),l=n("Retry"),c=n("Sign"),u=[i,s,a,l,c];function d(m){return m==="Retry"?l:m==="Serialize"?i:m==="Deserialize"?a:m==="Sign"?c:s}o(d,"getPhase");for(const m of this.
_policies){const g=m.policy,v=m.options,E=g.name;if(r.has(E))throw new Error("Duplicate policy names not allowed in pipeline");const y={policy:g,dependsOn:new Set,
dependants:new Set};v.afterPhase&&(y.afterPhase=d(v.afterPhase),y.afterPhase.hasAfterPolicies=!0),r.set(E,y),d(v.phase).policies.add(y)}for(const m of this._policies){
const{policy:g,options:v}=m,E=g.name,y=r.get(E);if(!y)throw new Error(`Missing node for policy ${E}`);if(v.afterPolicies)for(const b of v.afterPolicies){const T=r.
get(b);T&&(y.dependsOn.add(T),T.dependants.add(y))}if(v.beforePolicies)for(const b of v.beforePolicies){const T=r.get(b);T&&(T.dependsOn.add(y),y.dependants.add(
T))}}function p(m){m.hasRun=!0;for(const g of m.policies)if(!(g.afterPhase&&(!g.afterPhase.hasRun||g.afterPhase.policies.size))&&g.dependsOn.size===0){t.push(g.
policy);for(const v of g.dependants)v.dependsOn.delete(g);r.delete(g.policy.name),m.policies.delete(g)}}o(p,"walkPhase");function f(){for(const m of u){if(p(m),
m.policies.size>0&&m!==s){s.hasRun||p(s);return}m.hasAfterPolicies&&p(s)}}o(f,"walkPhases");let h=0;for(;r.size>0;){h++;const m=t.length;if(f(),t.length<=m&&h>1)
throw new Error("Cannot satisfy policy dependencies due to requirements cycle.")}return t}};function Kb(){return Xb.create()}o(Kb,"createEmptyPipeline");function Di(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)&&!(e instanceof RegExp)&&!(e instanceof Date)}o(Di,"isObject");function Ys(e){if(Di(e)){const t=typeof e.
name=="string",r=typeof e.message=="string";return t&&r}return!1}o(Ys,"isError");import{inspect as Jb}from"node:util";var Qb=Jb.custom,Zs="REDACTED",Vb=["x-ms-c\
lient-request-id","x-ms-return-client-request-id","x-ms-useragent","x-ms-correlation-request-id","x-ms-request-id","client-request-id","ms-cv","return-client-re\
quest-id","traceparent","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-C\
ontrol-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Origin","Accept","Accept-Encoding","Cache-Cont\
rol","Connection","Content-Length","Content-Type","Date","ETag","Expires","If-Match","If-Modified-Since","If-None-Match","If-Unmodified-Since","Last-Modified","\
Pragma","Request-Id","Retry-After","Server","Transfer-Encoding","User-Agent","WWW-Authenticate"],Yb=["api-version"],Fi=class{static{o(this,"Sanitizer")}allowedHeaderNames;allowedQueryParameters;constructor({
additionalAllowedHeaderNames:e=[],additionalAllowedQueryParameters:t=[]}={}){e=Vb.concat(e),t=Yb.concat(t),this.allowedHeaderNames=new Set(e.map(r=>r.toLowerCase())),
this.allowedQueryParameters=new Set(t.map(r=>r.toLowerCase()))}sanitize(e){const t=new Set;return JSON.stringify(e,(r,n)=>{if(n instanceof Error)return{...n,name:n.
name,message:n.message};if(r==="headers"&&Di(n))return this.sanitizeHeaders(n);if(r==="url"&&typeof n=="string")return this.sanitizeUrl(n);if(r==="query"&&Di(n))
return this.sanitizeQuery(n);if(r==="body")return;if(r==="response")return;if(r==="operationSpec")return;if(Array.isArray(n)||Di(n)){if(t.has(n))return"[Circula\
r]";t.add(n)}return n},2)}sanitizeUrl(e){if(typeof e!="string"||e===null||e==="")return e;const t=new URL(e);if(!t.search)return e;for(const[r]of t.searchParams)
this.allowedQueryParameters.has(r.toLowerCase())||t.searchParams.set(r,Zs);return t.toString()}sanitizeHeaders(e){const t={};for(const r of Object.keys(e))this.
allowedHeaderNames.has(r.toLowerCase())?t[r]=e[r]:t[r]=Zs;return t}sanitizeQuery(e){if(typeof e!="object"||e===null)return e;const t={};for(const r of Object.keys(
e))this.allowedQueryParameters.has(r.toLowerCase())?t[r]=e[r]:t[r]=Zs;return t}},Zb=new Fi,or=class Sm extends Error{static{o(this,"_RestError")}static REQUEST_SEND_ERROR="\
REQUEST_SEND_ERROR";static PARSE_ERROR="PARSE_ERROR";code;statusCode;request;response;details;constructor(t,r={}){super(t),this.name="RestError",this.code=r.code,
this.statusCode=r.statusCode,Object.defineProperty(this,"request",{value:r.request,enumerable:!1}),Object.defineProperty(this,"response",{value:r.response,enumerable:!1});
const n=this.request?.agent?{maxFreeSockets:this.request.agent.maxFreeSockets,maxSockets:this.request.agent.maxSockets}:void 0;Object.defineProperty(this,Qb,{value:o(
()=>`RestError: ${this.message} 
 ${Zb.sanitize({...this,request:{...this.request,agent:n},response:this.response})}`,"value"),enumerable:!1}),Object.setPrototypeOf(this,Sm.prototype)}};function Cl(e){
return e instanceof or?!0:Ys(e)&&e.name==="RestError"}o(Cl,"isRestError");function e0(e,t){return Buffer.from(e).toString(t)}o(e0,"uint8ArrayToString");function Ft(e,t){
return Buffer.from(e,t)}o(Ft,"stringToUint8Array");import ea from"node:http";import ta from"node:https";import Pl from"node:zlib";import{Transform as t0}from"node:stream";
var Mt=wl("ts-http-runtime"),r0={};function xn(e){return e&&typeof e.pipe=="function"}o(xn,"isReadableStream");function El(e){return e.readable===!1?Promise.resolve():
new Promise(t=>{const r=o(()=>{t(),e.removeListener("close",r),e.removeListener("end",r),e.removeListener("error",r)},"handler");e.on("close",r),e.on("end",r),e.
on("error",r)})}o(El,"isStreamComplete");function Tl(e){return e&&typeof e.byteLength=="number"}o(Tl,"isArrayBuffer");var Nl=class extends t0{static{o(this,"Rep\
ortTransform")}loadedBytes=0;progressCallback;_transform(e,t,r){this.push(e),this.loadedBytes+=e.length;try{this.progressCallback({loadedBytes:this.loadedBytes}),
r()}catch(n){r(n)}}constructor(e){super(),this.progressCallback=e}},n0=class{static{o(this,"NodeHttpClient")}cachedHttpAgent;cachedHttpsAgents=new WeakMap;async sendRequest(e){
const t=new AbortController;let r;if(e.abortSignal){if(e.abortSignal.aborted)throw new Bi("The operation was aborted. Request has already been canceled.");r=o(c=>{
c.type==="abort"&&t.abort()},"abortListener"),e.abortSignal.addEventListener("abort",r)}let n;e.timeout>0&&(n=setTimeout(()=>{const c=new Fi;Mt.info(`request to\
 '${c.sanitizeUrl(e.url)}' timed out. canceling...`),t.abort()},e.timeout));const i=e.headers.get("Accept-Encoding"),s=i?.includes("gzip")||i?.includes("deflate");
let a=typeof e.body=="function"?e.body():e.body;if(a&&!e.headers.has("Content-Length")){const c=o0(a);c!==null&&e.headers.set("Content-Length",c)}let l;try{if(a&&
e.onUploadProgress){const h=e.onUploadProgress,m=new Nl(h);m.on("error",g=>{Mt.error("Error in upload progress",g)}),xn(a)?a.pipe(m):m.end(a),a=m}const c=await this.
makeRequest(e,t,a);n!==void 0&&clearTimeout(n);const u=i0(c),p={status:c.statusCode??0,headers:u,request:e};if(e.method==="HEAD")return c.resume(),p;l=s?s0(c,u):
c;const f=e.onDownloadProgress;if(f){const h=new Nl(f);h.on("error",m=>{Mt.error("Error in download progress",m)}),l.pipe(h),l=h}return e.streamResponseStatusCodes?.
has(Number.POSITIVE_INFINITY)||e.streamResponseStatusCodes?.has(p.status)?p.readableStreamBody=l:p.bodyAsText=await a0(l),p}finally{if(e.abortSignal&&r){let c=Promise.
resolve();xn(a)&&(c=El(a));let u=Promise.resolve();xn(l)&&(u=El(l)),Promise.all([c,u]).then(()=>{r&&e.abortSignal?.removeEventListener("abort",r)}).catch(d=>{Mt.
warning("Error when cleaning up abortListener on httpRequest",d)})}}}makeRequest(e,t,r){const n=new URL(e.url),i=n.protocol!=="https:";if(i&&!e.allowInsecureConnection)
throw new Error(`Cannot connect to ${e.url} while allowInsecureConnection is false.`);const a={agent:e.agent??this.getOrCreateAgent(e,i),hostname:n.hostname,path:`${n.
pathname}${n.search}`,port:n.port,method:e.method,headers:e.headers.toJSON({preserveCase:!0}),...e.requestOverrides};return new Promise((l,c)=>{const u=i?ea.request(
a,l):ta.request(a,l);u.once("error",d=>{c(new or(d.message,{code:d.code??or.REQUEST_SEND_ERROR,request:e}))}),t.signal.addEventListener("abort",()=>{const d=new Bi(
"The operation was aborted. Rejecting from abort signal callback while making request.");u.destroy(d),c(d)}),r&&xn(r)?r.pipe(u):r?typeof r=="string"||Buffer.isBuffer(
r)?u.end(r):Tl(r)?u.end(ArrayBuffer.isView(r)?Buffer.from(r.buffer,r.byteOffset,r.byteLength):Buffer.from(r)):(Mt.error("Unrecognized body type",r),c(new or("Un\
recognized body type"))):u.end()})}getOrCreateAgent(e,t){const r=e.disableKeepAlive;if(t)return r?ea.globalAgent:(this.cachedHttpAgent||(this.cachedHttpAgent=new ea.
Agent({keepAlive:!0})),this.cachedHttpAgent);{if(r&&!e.tlsSettings)return ta.globalAgent;const n=e.tlsSettings??r0;let i=this.cachedHttpsAgents.get(n);return i&&
i.options.keepAlive===!r||(Mt.info("No cached TLS Agent exist, creating a new Agent"),i=new ta.Agent({keepAlive:!r,...n}),this.cachedHttpsAgents.set(n,i)),i}}};
function i0(e){const t=In();for(const r of Object.keys(e.headers)){const n=e.headers[r];Array.isArray(n)?n.length>0&&t.set(r,n[0]):n&&t.set(r,n)}return t}o(i0,"\
getResponseHeaders");function s0(e,t){const r=t.get("Content-Encoding");if(r==="gzip"){const n=Pl.createGunzip();return e.pipe(n),n}else if(r==="deflate"){const n=Pl.
createInflate();return e.pipe(n),n}return e}o(s0,"getDecodedResponseStream");function a0(e){return new Promise((t,r)=>{const n=[];e.on("data",i=>{Buffer.isBuffer(
i)?n.push(i):n.push(Buffer.from(i))}),e.on("end",()=>{t(Buffer.concat(n).toString("utf8"))}),e.on("error",i=>{i&&i?.name==="AbortError"?r(i):r(new or(`Error rea\
ding response as text: ${i.message}`,{code:or.PARSE_ERROR}))})})}o(a0,"streamToText");function o0(e){return e?Buffer.isBuffer(e)?e.length:xn(e)?null:Tl(e)?e.byteLength:
typeof e=="string"?Buffer.from(e).length:null:0}o(o0,"getBodyLength");function c0(){return new n0}o(c0,"createNodeHttpClient");function l0(){return c0()}o(l0,"c\
reateDefaultHttpClient");var u0="logPolicy";function d0(e={}){const t=e.logger??Mt.info,r=new Fi({additionalAllowedHeaderNames:e.additionalAllowedHeaderNames,additionalAllowedQueryParameters:e.
additionalAllowedQueryParameters});return{name:u0,async sendRequest(n,i){if(!t.enabled)return i(n);t(`Request: ${r.sanitize(n)}`);const s=await i(n);return t(`R\
esponse status code: ${s.status}`),t(`Headers: ${r.sanitize(s.headers)}`),s}}}o(d0,"logPolicy");function f0(){return"User-Agent"}o(f0,"getHeaderName");var ra=3;
function p0(){return f0()}o(p0,"getUserAgentHeaderName");var xx=p0();function h0(e,t){return e=Math.ceil(e),t=Math.floor(t),Math.floor(Math.random()*(t-e+1))+e}
o(h0,"getRandomIntegerInclusive");function m0(e,t){const r=t.retryDelayInMs*Math.pow(2,e),n=Math.min(t.maxRetryDelayInMs,r);return{retryAfterInMs:n/2+h0(0,n/2)}}
o(m0,"calculateRetryDelay");var y0="The operation was aborted.";function g0(e,t,r){return new Promise((n,i)=>{let s,a;const l=o(()=>i(new Bi(r?.abortErrorMsg?r?.
abortErrorMsg:y0)),"rejectOnAbort"),c=o(()=>{r?.abortSignal&&a&&r.abortSignal.removeEventListener("abort",a)},"removeListeners");if(a=o(()=>(s&&clearTimeout(s),
c(),l()),"onAborted"),r?.abortSignal&&r.abortSignal.aborted)return l();s=setTimeout(()=>{c(),n(t)},e),r?.abortSignal&&r.abortSignal.addEventListener("abort",a)})}
o(g0,"delay");function v0(e,t){const r=e.headers.get(t);if(!r)return;const n=Number(r);if(!Number.isNaN(n))return n}o(v0,"parseHeaderValueAsNumber");var na="Ret\
ry-After",b0=["retry-after-ms","x-ms-retry-after-ms",na];function Ol(e){if(e&&[429,503].includes(e.status))try{for(const i of b0){const s=v0(e,i);if(s===0||s)return s*
(i===na?1e3:1)}const t=e.headers.get(na);if(!t)return;const n=Date.parse(t)-Date.now();return Number.isFinite(n)?Math.max(0,n):void 0}catch{return}}o(Ol,"getRet\
ryAfterInMs");function w0(e){return Number.isFinite(Ol(e))}o(w0,"isThrottlingRetryResponse");function _0(){return{name:"throttlingRetryStrategy",retry({response:e}){
const t=Ol(e);return Number.isFinite(t)?{retryAfterInMs:t}:{skipStrategy:!0}}}}o(_0,"throttlingRetryStrategy");var C0=1e3,P0=1e3*64;function E0(e={}){const t=e.
retryDelayInMs??C0,r=e.maxRetryDelayInMs??P0;return{name:"exponentialRetryStrategy",retry({retryCount:n,response:i,responseError:s}){const a=N0(s),l=a&&e.ignoreSystemErrors,
c=T0(i),u=c&&e.ignoreHttpStatusCodes;return i&&(w0(i)||!c)||u||l?{skipStrategy:!0}:s&&!a&&!c?{errorToThrow:s}:m0(n,{retryDelayInMs:t,maxRetryDelayInMs:r})}}}o(E0,
"exponentialRetryStrategy");function T0(e){return!!(e&&e.status!==void 0&&(e.status>=500||e.status===408)&&e.status!==501&&e.status!==505)}o(T0,"isExponentialRe\
tryResponse");function N0(e){return e?e.code==="ETIMEDOUT"||e.code==="ESOCKETTIMEDOUT"||e.code==="ECONNREFUSED"||e.code==="ECONNRESET"||e.code==="ENOENT"||e.code===
"ENOTFOUND":!1}o(N0,"isSystemError");var O0=wl("ts-http-runtime retryPolicy"),I0="retryPolicy";function x0(e,t={maxRetries:ra}){const r=t.logger||O0;return{name:I0,
async sendRequest(n,i){let s,a,l=-1;e:for(;;){l+=1,s=void 0,a=void 0;try{r.info(`Retry ${l}: Attempting to send request`,n.requestId),s=await i(n),r.info(`Retry\
 ${l}: Received a response from request`,n.requestId)}catch(c){if(r.error(`Retry ${l}: Received an error from request`,n.requestId),!Cl(c))throw c;a=c,s=c.response}
if(n.abortSignal?.aborted)throw r.error(`Retry ${l}: Request aborted.`),new Bi;if(l>=(t.maxRetries??ra)){if(r.info(`Retry ${l}: Maximum retries reached. Returni\
ng the last received response, or throwing the last received error.`),a)throw a;if(s)return s;throw new Error("Maximum retries reached with no response or error\
 to throw")}r.info(`Retry ${l}: Processing ${e.length} retry strategies.`);t:for(const c of e){const u=c.logger||r;u.info(`Retry ${l}: Processing retry strategy\
 ${c.name}.`);const d=c.retry({retryCount:l,response:s,responseError:a});if(d.skipStrategy){u.info(`Retry ${l}: Skipped.`);continue t}const{errorToThrow:p,retryAfterInMs:f,
redirectTo:h}=d;if(p)throw u.error(`Retry ${l}: Retry strategy ${c.name} throws error:`,p),p;if(f||f===0){u.info(`Retry ${l}: Retry strategy ${c.name} retries a\
fter ${f}`),await g0(f,void 0,{abortSignal:n.abortSignal});continue e}if(h){u.info(`Retry ${l}: Retry strategy ${c.name} redirects to ${h}`),n.url=h;continue e}}
if(a)throw r.info("None of the retry strategies could work with the received error. Throwing it."),a;if(s)return r.info("None of the retry strategies could work\
 with the received response. Returning it."),s}}}}o(x0,"retryPolicy");var S0="defaultRetryPolicy";function R0(e={}){return{name:S0,sendRequest:x0([_0(),E0(e)],{
maxRetries:e.maxRetries??ra}).sendRequest}}o(R0,"defaultRetryPolicy");function k0(e){if(typeof FormData<"u"&&e instanceof FormData){const t={};for(const[r,n]of e.
entries()){const i=t[r];Array.isArray(i)?i.push(n):t[r]=i!==void 0?[i,n]:[n]}return t}}o(k0,"convertBodyToFormDataMap");var A0="formDataPolicy";function M0(){return{
name:A0,async sendRequest(e,t){const r=k0(e.body);if(r&&(e.formData=r,e.body=void 0),e.formData){const n=e.headers.get("Content-Type");n&&n.indexOf("application\
/x-www-form-urlencoded")!==-1?e.body=B0(e.formData):await L0(e.formData,e),e.formData=void 0}return t(e)}}}o(M0,"formDataPolicy");function B0(e){const t=new URLSearchParams;
for(const[r,n]of Object.entries(e))if(Array.isArray(n))for(const i of n)t.append(r,i.toString());else t.append(r,n.toString());return t.toString()}o(B0,"wwwForm\
UrlEncode");async function L0(e,t){const r=t.headers.get("Content-Type");if(r&&!r.startsWith("multipart/form-data"))return;t.headers.set("Content-Type",r??"mult\
ipart/form-data");const n=[];for(const[i,s]of Object.entries(e))for(const a of Array.isArray(s)?s:[s])if(typeof a=="string")n.push({headers:In({"Content-Disposi\
tion":`form-data; name="${i}"`}),body:Ft(a,"utf-8")});else{if(a==null||typeof a!="object")throw new Error(`Unexpected value for key ${i}: ${a}. Value should be \
serialized to string first.`);{const l=a.name||"blob",c=In();c.set("Content-Disposition",`form-data; name="${i}"; filename="${l}"`),c.set("Content-Type",a.type||
"application/octet-stream"),n.push({headers:c,body:a})}}t.multipartBody={parts:n}}o(L0,"prepareFormData");var U0="agentPolicy";function D0(e){return{name:U0,sendRequest:o(
async(t,r)=>(t.agent||(t.agent=e),r(t)),"sendRequest")}}o(D0,"agentPolicy");var F0="tlsPolicy";function H0(e){return{name:F0,sendRequest:o(async(t,r)=>(t.tlsSettings||
(t.tlsSettings=e),r(t)),"sendRequest")}}o(H0,"tlsPolicy");var j0=ye(Gy(),1),z0=ye(Qy(),1),q0="HTTPS_PROXY",$0="HTTP_PROXY",G0="ALL_PROXY",W0="NO_PROXY",X0="prox\
yPolicy",Il=[],xl=!1,K0=new Map;function Hi(e){if(process.env[e])return process.env[e];if(process.env[e.toLowerCase()])return process.env[e.toLowerCase()]}o(Hi,
"getEnvironmentValue");function Sl(){if(!process)return;const e=Hi(q0),t=Hi(G0),r=Hi($0);return e||t||r}o(Sl,"loadEnvironmentProxyValue");function J0(e,t,r){if(t.
length===0)return!1;const n=new URL(e).hostname;if(r?.has(n))return r.get(n);let i=!1;for(const s of t)s[0]==="."?(n.endsWith(s)||n.length===s.length-1&&n===s.slice(
1))&&(i=!0):n===s&&(i=!0);return r?.set(n,i),i}o(J0,"isBypassed");function Q0(){const e=Hi(W0);return xl=!0,e?e.split(",").map(t=>t.trim()).filter(t=>t.length):
[]}o(Q0,"loadNoProxy");function V0(e){if(!e&&(e=Sl(),!e))return;const t=new URL(e);return{host:(t.protocol?t.protocol+"//":"")+t.hostname,port:Number.parseInt(t.
port||"80"),username:t.username,password:t.password}}o(V0,"getDefaultProxySettings");function Y0(){const e=Sl();return e?new URL(e):void 0}o(Y0,"getDefaultProxy\
SettingsInternal");function Rl(e){let t;try{t=new URL(e.host)}catch{throw new Error(`Expecting a valid host string in proxy settings, but found "${e.host}".`)}return t.
port=String(e.port),e.username&&(t.username=e.username),e.password&&(t.password=e.password),t}o(Rl,"getUrlFromProxySettings");function kl(e,t,r){if(e.agent)return;
const i=new URL(e.url).protocol!=="https:";e.tlsSettings&&Mt.warning("TLS settings are not supported in combination with custom Proxy, certificates provided to \
the client will be ignored."),i?(t.httpProxyAgent||(t.httpProxyAgent=new z0.HttpProxyAgent(r)),e.agent=t.httpProxyAgent):(t.httpsProxyAgent||(t.httpsProxyAgent=
new j0.HttpsProxyAgent(r)),e.agent=t.httpsProxyAgent)}o(kl,"setProxyAgentOnRequest");function Z0(e,t){xl||Il.push(...Q0());const r=e?Rl(e):Y0(),n={};return{name:X0,
async sendRequest(i,s){return!i.proxySettings&&r&&!J0(i.url,t?.customNoProxyList??Il,t?.customNoProxyList?void 0:K0)?kl(i,n,r):i.proxySettings&&kl(i,n,Rl(i.proxySettings)),
s(i)}}}o(Z0,"proxyPolicy");var Al="decompressResponsePolicy";function ew(){return{name:Al,async sendRequest(e,t){return e.method!=="HEAD"&&e.headers.set("Accept\
-Encoding","gzip,deflate"),t(e)}}}o(ew,"decompressResponsePolicy");var Ml="redirectPolicy",Bl=["GET","HEAD"];function tw(e={}){const{maxRetries:t=20,allowCrossOriginRedirects:r=!1}=e;
return{name:Ml,async sendRequest(n,i){const s=await i(n);return Ll(i,s,t,r)}}}o(tw,"redirectPolicy");async function Ll(e,t,r,n,i=0){const{request:s,status:a,headers:l}=t,
c=l.get("location");if(c&&(a===300||a===301&&Bl.includes(s.method)||a===302&&Bl.includes(s.method)||a===303&&s.method==="POST"||a===307)&&i<r){const u=new URL(c,
s.url);if(!n){const p=new URL(s.url);if(u.origin!==p.origin)return Mt.verbose(`Skipping cross-origin redirect from ${p.origin} to ${u.origin}.`),t}s.url=u.toString(),
a===303&&(s.method="GET",s.headers.delete("Content-Length"),delete s.body),s.headers.delete("Authorization");const d=await e(s);return Ll(e,d,r,n,i+1)}return t}
o(Ll,"handleRedirect");function Ul(e){return e instanceof Blob}o(Ul,"isBlob");import{Readable as ia}from"stream";async function*Dl(){const e=this.getReader();try{
for(;;){const{done:t,value:r}=await e.read();if(t)return;yield r}}finally{e.releaseLock()}}o(Dl,"streamAsyncIterator");function rw(e){e[Symbol.asyncIterator]||(e[Symbol.
asyncIterator]=Dl.bind(e)),e.values||(e.values=Dl.bind(e))}o(rw,"makeAsyncIterable");function Fl(e){return e instanceof ReadableStream?(rw(e),ia.fromWeb(e)):e}o(
Fl,"ensureNodeStream");function nw(e){return e instanceof Uint8Array?ia.from(Buffer.from(e)):Ul(e)?Fl(e.stream()):Fl(e)}o(nw,"toStream");async function iw(e){return function(){
const t=e.map(r=>typeof r=="function"?r():r).map(nw);return ia.from((async function*(){for(const r of t)for await(const n of r)yield n})())}}o(iw,"concat");function sw(){
return`----AzSDKFormBoundary${Vs()}`}o(sw,"generateBoundary");function aw(e){let t="";for(const[r,n]of e)t+=`${r}: ${n}\r
`;return t}o(aw,"encodeHeaders");function ow(e){return e instanceof Uint8Array?e.byteLength:Ul(e)?e.size===-1?void 0:e.size:void 0}o(ow,"getLength");function cw(e){
let t=0;for(const r of e){const n=ow(r);if(n===void 0)return;t+=n}return t}o(cw,"getTotalLength");async function lw(e,t,r){const n=[Ft(`--${r}`,"utf-8"),...t.flatMap(
s=>[Ft(`\r
`,"utf-8"),Ft(aw(s.headers),"utf-8"),Ft(`\r
`,"utf-8"),s.body,Ft(`\r
--${r}`,"utf-8")]),Ft(`--\r
\r
`,"utf-8")],i=cw(n);i&&e.headers.set("Content-Length",i),e.body=await iw(n)}o(lw,"buildRequestBody");var Hl="multipartPolicy",uw=70,dw=new Set("abcdefghijklmnop\
qrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?");function fw(e){if(e.length>uw)throw new Error(`Multipart boundary "${e}" exceeds maximum length of 7\
0 characters`);if(Array.from(e).some(t=>!dw.has(t)))throw new Error(`Multipart boundary "${e}" contains invalid characters`)}o(fw,"assertValidBoundary");function pw(){
return{name:Hl,async sendRequest(e,t){if(!e.multipartBody)return t(e);if(e.body)throw new Error("multipartBody and regular body cannot be set at the same time");
let r=e.multipartBody.boundary;const n=e.headers.get("Content-Type")??"multipart/mixed",i=n.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);if(!i)throw new Error(
`Got multipart request body, but content-type header was not multipart: ${n}`);const[,s,a]=i;if(a&&r&&a!==r)throw new Error(`Multipart boundary was specified as\
 ${a} in the header, but got ${r} in the request body`);return r??=a,r?fw(r):r=sw(),e.headers.set("Content-Type",`${s}; boundary=${r}`),await lw(e,e.multipartBody.
parts,r),e.multipartBody=void 0,t(e)}}}o(pw,"multipartPolicy");function hw(){return Kb()}o(hw,"createEmptyPipeline2");var jl=vl({logLevelEnvVarName:"AZURE_LOG_L\
EVEL",namespace:"azure"}),Rx=jl.logger;function kr(e){return jl.createClientLogger(e)}o(kr,"createClientLogger2");var Ar=kr("core-rest-pipeline");function mw(e={}){
return d0({logger:Ar.info,...e})}o(mw,"logPolicy2");var yw=Ml;function gw(e={}){return tw(e)}o(gw,"redirectPolicy2");import sa from"node:os";import Ht from"node:process";
function vw(){return"User-Agent"}o(vw,"getHeaderName2");async function bw(e){if(Ht&&Ht.versions){const t=`${sa.type()} ${sa.release()}; ${sa.arch()}`;Ht.versions.
bun?e.set("Bun",`${Ht.versions.bun} (${t})`):Ht.versions.deno?e.set("Deno",`${Ht.versions.deno} (${t})`):Ht.versions.node&&e.set("Node",`${Ht.versions.node} (${t}\
)`)}}o(bw,"setPlatformSpecificData2");var zl="1.24.0";function ww(e){const t=[];for(const[r,n]of e){const i=n?`${r}/${n}`:r;t.push(i)}return t.join(" ")}o(ww,"g\
etUserAgentString2");function _w(){return vw()}o(_w,"getUserAgentHeaderName2");async function ql(e){const t=new Map;t.set("core-rest-pipeline",zl),await bw(t);const r=ww(
t);return e?`${e} ${r}`:r}o(ql,"getUserAgentValue2");var $l=_w(),Cw="userAgentPolicy";function Pw(e={}){const t=ql(e.userAgentPrefix);return{name:Cw,async sendRequest(r,n){
return r.headers.has($l)||r.headers.set($l,await t),n(r)}}}o(Pw,"userAgentPolicy2");var Gl=Symbol("rawContent");function Wl(e){return typeof e[Gl]=="function"}o(
Wl,"hasRawContent");function Ew(e){return Wl(e)?e[Gl]():e}o(Ew,"getRawContent");var Xl=Hl;function Tw(){const e=pw();return{name:Xl,sendRequest:o(async(t,r)=>{if(t.
multipartBody)for(const n of t.multipartBody.parts)Wl(n.body)&&(n.body=Ew(n.body));return e.sendRequest(t,r)},"sendRequest")}}o(Tw,"multipartPolicy2");var Nw=Al;
function Ow(){return ew()}o(Ow,"decompressResponsePolicy2");function Iw(e={}){return R0(e)}o(Iw,"defaultRetryPolicy2");function xw(){return M0()}o(xw,"formDataP\
olicy2");var cr=class extends Error{static{o(this,"AbortError2")}constructor(e){super(e),this.name="AbortError"}};function Sw(e,t){const{cleanupBeforeAbort:r,abortSignal:n,
abortErrorMsg:i}=t??{};return new Promise((s,a)=>{function l(){a(new cr(i??"The operation was aborted."))}o(l,"rejectOnAbort");function c(){n?.removeEventListener(
"abort",u)}o(c,"removeListeners");function u(){r?.(),c(),l()}if(o(u,"onAbort"),n?.aborted)return l();try{e(d=>{c(),s(d)},d=>{c(),a(d)})}catch(d){a(d)}n?.addEventListener(
"abort",u)})}o(Sw,"createAbortablePromise");var Rw="The delay was aborted.";function Kl(e,t){let r;const{abortSignal:n,abortErrorMsg:i}=t??{};return Sw(s=>{r=setTimeout(
s,e)},{cleanupBeforeAbort:o(()=>clearTimeout(r),"cleanupBeforeAbort"),abortSignal:n,abortErrorMsg:i??Rw})}o(Kl,"delay2");function Sn(e){if(Ys(e))return e.message;
{let t;try{typeof e=="object"&&e?t=JSON.stringify(e):t=String(e)}catch{t="[unable to stringify input]"}return`Unknown error ${t}`}}o(Sn,"getErrorMessage");function kw(e){
return Ys(e)}o(kw,"isError2");function aa(){return Vs()}o(aa,"randomUUID2");var ze=Db;function Aw(e,t){return e0(e,t)}o(Aw,"uint8ArrayToString2");function Mw(e,t){
return Ft(e,t)}o(Mw,"stringToUint8Array2");function ji(e){return V0(e)}o(ji,"getDefaultProxySettings2");function Bw(e,t){return Z0(e,t)}o(Bw,"proxyPolicy2");var Lw="\
setClientRequestIdPolicy";function Uw(e="x-ms-client-request-id"){return{name:Lw,async sendRequest(t,r){return t.headers.has(e)||t.headers.set(e,t.requestId),r(
t)}}}o(Uw,"setClientRequestIdPolicy");function Dw(e){return D0(e)}o(Dw,"agentPolicy2");function Fw(e){return H0(e)}o(Fw,"tlsPolicy2");var Rn={span:Symbol.for("@\
azure/core-tracing span"),namespace:Symbol.for("@azure/core-tracing namespace")};function Hw(e={}){let t=new jw(e.parentContext);return e.span&&(t=t.setValue(Rn.
span,e.span)),e.namespace&&(t=t.setValue(Rn.namespace,e.namespace)),t}o(Hw,"createTracingContext");var jw=class ms{static{o(this,"_TracingContextImpl")}_contextMap;constructor(t){
this._contextMap=t instanceof ms?new Map(t._contextMap):new Map}setValue(t,r){const n=new ms(this);return n._contextMap.set(t,r),n}getValue(t){return this._contextMap.
get(t)}deleteValue(t){const r=new ms(this);return r._contextMap.delete(t),r}},zw=ye(Vy(),1),oa=zw.state;function qw(){return{end:o(()=>{},"end"),isRecording:o(()=>!1,
"isRecording"),recordException:o(()=>{},"recordException"),setAttribute:o(()=>{},"setAttribute"),setStatus:o(()=>{},"setStatus"),addEvent:o(()=>{},"addEvent")}}
o(qw,"createDefaultTracingSpan");function $w(){return{createRequestHeaders:o(()=>({}),"createRequestHeaders"),parseTraceparentHeader:o(()=>{},"parseTraceparentH\
eader"),startSpan:o((e,t)=>({span:qw(),tracingContext:Hw({parentContext:t.tracingContext})}),"startSpan"),withContext(e,t,...r){return t(...r)}}}o($w,"createDef\
aultInstrumenter");function zi(){return oa.instrumenterImplementation||(oa.instrumenterImplementation=$w()),oa.instrumenterImplementation}o(zi,"getInstrumenter");
function Jl(e){const{namespace:t,packageName:r,packageVersion:n}=e;function i(u,d,p){const f=zi().startSpan(u,{...p,packageName:r,packageVersion:n,tracingContext:d?.
tracingOptions?.tracingContext});let h=f.tracingContext;const m=f.span;h.getValue(Rn.namespace)||(h=h.setValue(Rn.namespace,t)),m.setAttribute("az.namespace",h.
getValue(Rn.namespace));const g=Object.assign({},d,{tracingOptions:{...d?.tracingOptions,tracingContext:h}});return{span:m,updatedOptions:g}}o(i,"startSpan");async function s(u,d,p,f){
const{span:h,updatedOptions:m}=i(u,d,f);try{const g=await a(m.tracingOptions.tracingContext,()=>Promise.resolve(p(m,h)));return h.setStatus({status:"success"}),
g}catch(g){throw h.setStatus({status:"error",error:g}),g}finally{h.end()}}o(s,"withSpan");function a(u,d,...p){return zi().withContext(u,d,...p)}o(a,"withContex\
t");function l(u){return zi().parseTraceparentHeader(u)}o(l,"parseTraceparentHeader");function c(u){return zi().createRequestHeaders(u)}return o(c,"createReques\
tHeaders"),{startSpan:i,withSpan:s,withContext:a,parseTraceparentHeader:l,createRequestHeaders:c}}o(Jl,"createTracingClient");var kn=or;function ca(e){return Cl(
e)}o(ca,"isRestError2");var Gw="tracingPolicy";function Ww(e={}){const t=ql(e.userAgentPrefix),r=new Fi({additionalAllowedQueryParameters:e.additionalAllowedQueryParameters}),
n=Xw();return{name:Gw,async sendRequest(i,s){if(!n)return s(i);const a=await t,l={"http.url":r.sanitizeUrl(i.url),"http.method":i.method,"http.user_agent":a,requestId:i.
requestId};a&&(l["http.user_agent"]=a);const{span:c,tracingContext:u}=Kw(n,i,l)??{};if(!c||!u)return s(i);try{const d=await n.withContext(u,s,i);return Qw(c,d),
d}catch(d){throw Jw(c,d),d}}}}o(Ww,"tracingPolicy");function Xw(){try{return Jl({namespace:"",packageName:"@azure/core-rest-pipeline",packageVersion:zl})}catch(e){
Ar.warning(`Error when creating the TracingClient: ${Sn(e)}`);return}}o(Xw,"tryCreateTracingClient");function Kw(e,t,r){try{const{span:n,updatedOptions:i}=e.startSpan(
`HTTP ${t.method}`,{tracingOptions:t.tracingOptions},{spanKind:"client",spanAttributes:r});if(!n.isRecording()){n.end();return}const s=e.createRequestHeaders(i.
tracingOptions.tracingContext);for(const[a,l]of Object.entries(s))t.headers.set(a,l);return{span:n,tracingContext:i.tracingOptions.tracingContext}}catch(n){Ar.warning(
`Skipping creating a tracing span due to an error: ${Sn(n)}`);return}}o(Kw,"tryCreateSpan");function Jw(e,t){try{e.setStatus({status:"error",error:kw(t)?t:void 0}),
ca(t)&&t.statusCode&&e.setAttribute("http.status_code",t.statusCode),e.end()}catch(r){Ar.warning(`Skipping tracing span processing due to an error: ${Sn(r)}`)}}
o(Jw,"tryProcessError");function Qw(e,t){try{e.setAttribute("http.status_code",t.status);const r=t.headers.get("x-ms-request-id");r&&e.setAttribute("serviceRequ\
estId",r),t.status>=400&&e.setStatus({status:"error"}),e.end()}catch(r){Ar.warning(`Skipping tracing span processing due to an error: ${Sn(r)}`)}}o(Qw,"tryProce\
ssResponse");function Ql(e){if(e instanceof AbortSignal)return{abortSignal:e};if(e.aborted)return{abortSignal:AbortSignal.abort("reason"in e?e.reason:void 0)};const t=new AbortController;
let r=!0;function n(){r&&(e.removeEventListener("abort",i),r=!1)}o(n,"cleanup");function i(){t.abort("reason"in e?e.reason:void 0),n()}return o(i,"listener"),e.
addEventListener("abort",i),{abortSignal:t.signal,cleanup:n}}o(Ql,"wrapAbortSignalLike");var Vw="wrapAbortSignalLikePolicy";function Yw(){return{name:Vw,sendRequest:o(
async(e,t)=>{if(!e.abortSignal)return t(e);const{abortSignal:r,cleanup:n}=Ql(e.abortSignal);e.abortSignal=r;try{return await t(e)}finally{n?.()}},"sendRequest")}}
o(Yw,"wrapAbortSignalLikePolicy");function Zw(e){const t=hw();return ze&&(e.agent&&t.addPolicy(Dw(e.agent)),e.tlsOptions&&t.addPolicy(Fw(e.tlsOptions)),t.addPolicy(
Bw(e.proxyOptions)),t.addPolicy(Ow())),t.addPolicy(Yw()),t.addPolicy(xw(),{beforePolicies:[Xl]}),t.addPolicy(Pw(e.userAgentOptions)),t.addPolicy(Uw(e.telemetryOptions?.
clientRequestIdHeaderName)),t.addPolicy(Tw(),{afterPhase:"Deserialize"}),t.addPolicy(Iw(e.retryOptions),{phase:"Retry"}),t.addPolicy(Ww({...e.userAgentOptions,...e.
loggingOptions}),{afterPhase:"Retry"}),ze&&t.addPolicy(gw(e.redirectOptions),{afterPhase:"Retry"}),t.addPolicy(mw(e.loggingOptions),{afterPhase:"Sign"}),t}o(Zw,
"createPipelineFromOptions2");function Vl(){const e=l0();return{async sendRequest(t){const{abortSignal:r,cleanup:n}=t.abortSignal?Ql(t.abortSignal):{};try{return t.
abortSignal=r,await e.sendRequest(t)}finally{n?.()}}}}o(Vl,"createDefaultHttpClient2");function Yl(e){return In(e)}o(Yl,"createHttpHeaders2");function Zl(e){return Wb(
e)}o(Zl,"createPipelineRequest2");var Mx=kr("core-rest-pipeline retryPolicy"),e_={forcedRefreshWindowInMs:1e3,retryIntervalInMs:3e3,refreshWindowInMs:1e3*60*2};
async function t_(e,t,r){async function n(){if(Date.now()<r)try{return await e()}catch{return null}else{const s=await e();if(s===null)throw new Error("Failed to\
 refresh access token.");return s}}o(n,"tryGetAccessToken");let i=await n();for(;i===null;)await Kl(t),i=await n();return i}o(t_,"beginRefresh");function r_(e,t){
let r=null,n=null,i;const s={...e_,...t},a={get isRefreshing(){return r!==null},get shouldRefresh(){return n===null?!0:a.isRefreshing?!1:n.refreshAfterTimestamp&&
n.refreshAfterTimestamp<Date.now()?!0:n.expiresOnTimestamp-s.refreshWindowInMs<Date.now()},get mustRefresh(){return n===null||n.expiresOnTimestamp-s.forcedRefreshWindowInMs<
Date.now()}};function l(c,u){return a.isRefreshing||(r=t_(o(()=>e.getToken(c,u),"tryGetAccessToken"),s.retryIntervalInMs,n?.expiresOnTimestamp??Date.now()).then(
p=>(r=null,n=p,i=u.tenantId,n)).catch(p=>{throw r=null,n=null,i=void 0,p})),r}return o(l,"refresh"),async(c,u)=>{const d=!!u.claims,p=i!==u.tenantId;return d&&(n=
null),p||d||a.mustRefresh?l(c,u):(a.shouldRefresh&&l(c,u),n)}}o(r_,"createTokenCycler");var n_="bearerTokenAuthenticationPolicy";async function qi(e,t){try{return[
await t(e),void 0]}catch(r){if(ca(r)&&r.response)return[r.response,r];throw r}}o(qi,"trySendRequest");async function i_(e){const{scopes:t,getAccessToken:r,request:n}=e,
i={abortSignal:n.abortSignal,tracingOptions:n.tracingOptions,enableCae:!0},s=await r(t,i);s&&e.request.headers.set("Authorization",`Bearer ${s.token}`)}o(i_,"de\
faultAuthorizeRequest");function eu(e){return e.status===401&&e.headers.has("WWW-Authenticate")}o(eu,"isChallengeResponse");async function tu(e,t){const{scopes:r}=e,
n=await e.getAccessToken(r,{enableCae:!0,claims:t});return n?(e.request.headers.set("Authorization",`${n.tokenType??"Bearer"} ${n.token}`),!0):!1}o(tu,"authoriz\
eRequestOnCaeChallenge");function ru(e){const{credential:t,scopes:r,challengeCallbacks:n}=e,i=e.logger||Ar,s={authorizeRequest:n?.authorizeRequest?.bind(n)??i_,
authorizeRequestOnChallenge:n?.authorizeRequestOnChallenge?.bind(n)},a=t?r_(t):()=>Promise.resolve(null);return{name:n_,async sendRequest(l,c){if(!l.url.toLowerCase().
startsWith("https://"))throw new Error("Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.");await s.authorizeRequest({scopes:Array.
isArray(r)?r:[r],request:l,getAccessToken:a,logger:i});let u,d,p;if([u,d]=await qi(l,c),eu(u)){let f=nu(u.headers.get("WWW-Authenticate"));if(f){let h;try{h=atob(
f)}catch{return i.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authenticatio\
n flow. Unparsable claims: ${f}`),u}p=await tu({scopes:Array.isArray(r)?r:[r],response:u,request:l,getAccessToken:a,logger:i},h),p&&([u,d]=await qi(l,c))}else if(s.
authorizeRequestOnChallenge&&(p=await s.authorizeRequestOnChallenge({scopes:Array.isArray(r)?r:[r],request:l,response:u,getAccessToken:a,logger:i}),p&&([u,d]=await qi(
l,c)),eu(u)&&(f=nu(u.headers.get("WWW-Authenticate")??""),f))){let h;try{h=atob(f)}catch{return i.warning(`The WWW-Authenticate header contains "claims" that ca\
nnot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${f}`),u}p=await tu({scopes:Array.isArray(r)?r:[r],response:u,
request:l,getAccessToken:a,logger:i},h),p&&([u,d]=await qi(l,c))}}if(d)throw d;return u}}}o(ru,"bearerTokenAuthenticationPolicy");function s_(e){const t=/(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g,
r=/(\w+)="([^"]*)"/g,n=[];let i;for(;(i=t.exec(e))!==null;){const s=i[1],a=i[2],l={};let c;for(;(c=r.exec(a))!==null;)l[c[1]]=c[2];n.push({scheme:s,params:l})}return n}
o(s_,"parseChallenges");function nu(e){return e?s_(e).find(r=>r.scheme==="Bearer"&&r.params.claims&&r.params.error==="insufficient_claims")?.params.claims:void 0}
o(nu,"getCaeChallengeClaims");function lr(e){const t=e;return t&&typeof t.getToken=="function"&&(t.signRequest===void 0||t.getToken.length>0)}o(lr,"isTokenCrede\
ntial");var iu="DisableKeepAlivePolicy";function a_(){return{name:iu,async sendRequest(e,t){return e.disableKeepAlive=!0,t(e)}}}o(a_,"createDisableKeepAlivePoli\
cy");function o_(e){return e.getOrderedPolicies().some(t=>t.name===iu)}o(o_,"pipelineContainsDisableKeepAlivePolicy");function su(e){return Aw(e,"base64")}o(su,
"encodeByteArray");function au(e){return Mw(e,"base64")}o(au,"decodeString");var qe="$",An="_";function c_(e,t){return t!=="Composite"&&t!=="Dictionary"&&(typeof e==
"string"||typeof e=="number"||typeof e=="boolean"||t?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i)!==null||e===void 0||e===null)}o(c_,
"isPrimitiveBody");var l_=/^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/;
function u_(e){return l_.test(e)}o(u_,"isDuration");var d_=/^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/i;function f_(e){return d_.
test(e)}o(f_,"isValidUuid");function p_(e){const t={...e.headers,...e.body};return e.hasNullableType&&Object.getOwnPropertyNames(t).length===0?e.shouldWrapBody?
{body:null}:null:e.shouldWrapBody?{...e.headers,body:e.body}:t}o(p_,"handleNullableResponseAndWrappableBody");function ou(e,t){const r=e.parsedHeaders;if(e.request.
method==="HEAD")return{...r,body:e.parsedBody};const n=t&&t.bodyMapper,i=!!n?.nullable,s=n?.type.name;if(s==="Stream")return{...r,blobBody:e.blobBody,readableStreamBody:e.
readableStreamBody};const a=s==="Composite"&&n.type.modelProperties||{},l=Object.keys(a).some(c=>a[c].serializedName==="");if(s==="Sequence"||l){const c=e.parsedBody??
[];for(const u of Object.keys(a))a[u].serializedName&&(c[u]=e.parsedBody?.[u]);if(r)for(const u of Object.keys(r))c[u]=r[u];return i&&!e.parsedBody&&!r&&Object.
getOwnPropertyNames(a).length===0?null:c}return p_({body:e.parsedBody,headers:r,hasNullableType:i,shouldWrapBody:c_(e.parsedBody,s)})}o(ou,"flattenResponse");var h_=class{static{
o(this,"SerializerImpl")}modelMappers;isXML;constructor(e={},t=!1){this.modelMappers=e,this.isXML=t}validateConstraints(e,t,r){const n=o((i,s)=>{throw new Error(
`"${r}" with value "${t}" should satisfy the constraint "${i}": ${s}.`)},"failValidation");if(e.constraints&&t!==void 0&&t!==null){const{ExclusiveMaximum:i,ExclusiveMinimum:s,
InclusiveMaximum:a,InclusiveMinimum:l,MaxItems:c,MaxLength:u,MinItems:d,MinLength:p,MultipleOf:f,Pattern:h,UniqueItems:m}=e.constraints;if(i!==void 0&&t>=i&&n("\
ExclusiveMaximum",i),s!==void 0&&t<=s&&n("ExclusiveMinimum",s),a!==void 0&&t>a&&n("InclusiveMaximum",a),l!==void 0&&t<l&&n("InclusiveMinimum",l),c!==void 0&&t.length>
c&&n("MaxItems",c),u!==void 0&&t.length>u&&n("MaxLength",u),d!==void 0&&t.length<d&&n("MinItems",d),p!==void 0&&t.length<p&&n("MinLength",p),f!==void 0&&t%f!==0&&
n("MultipleOf",f),h){const g=typeof h=="string"?new RegExp(h):h;(typeof t!="string"||t.match(g)===null)&&n("Pattern",h)}m&&t.some((g,v,E)=>E.indexOf(g)!==v)&&n(
"UniqueItems",m)}}serialize(e,t,r,n={xml:{}}){const i={xml:{rootName:n.xml.rootName??"",includeRoot:n.xml.includeRoot??!1,xmlCharKey:n.xml.xmlCharKey??An}};let s={};
const a=e.type.name;r||(r=e.serializedName),a.match(/^Sequence$/i)!==null&&(s=[]),e.isConstant&&(t=e.defaultValue);const{required:l,nullable:c}=e;if(l&&c&&t===void 0)
throw new Error(`${r} cannot be undefined.`);if(l&&!c&&t==null)throw new Error(`${r} cannot be null or undefined.`);if(!l&&c===!1&&t===null)throw new Error(`${r}\
 cannot be null.`);return t==null||a.match(/^any$/i)!==null?s=t:a.match(/^(Number|String|Boolean|Object|Stream|Uuid)$/i)!==null?s=w_(a,r,t):a.match(/^Enum$/i)!==
null?s=__(r,e.type.allowedValues,t):a.match(/^(Date|DateTime|TimeSpan|DateTimeRfc1123|UnixTime)$/i)!==null?s=E_(a,t,r):a.match(/^ByteArray$/i)!==null?s=C_(r,t):
a.match(/^Base64Url$/i)!==null?s=P_(r,t):a.match(/^Sequence$/i)!==null?s=T_(this,e,t,r,!!this.isXML,i):a.match(/^Dictionary$/i)!==null?s=N_(this,e,t,r,!!this.isXML,
i):a.match(/^Composite$/i)!==null&&(s=I_(this,e,t,r,!!this.isXML,i)),s}deserialize(e,t,r,n={xml:{}}){const i={xml:{rootName:n.xml.rootName??"",includeRoot:n.xml.
includeRoot??!1,xmlCharKey:n.xml.xmlCharKey??An},ignoreUnknownProperties:n.ignoreUnknownProperties??!1};if(t==null)return this.isXML&&e.type.name==="Sequence"&&
!e.xmlIsWrapped&&(t=[]),e.defaultValue!==void 0&&(t=e.defaultValue),t;let s;const a=e.type.name;if(r||(r=e.serializedName),a.match(/^Composite$/i)!==null)s=S_(this,
e,t,r,i);else{if(this.isXML){const l=i.xml.xmlCharKey;t[qe]!==void 0&&t[l]!==void 0&&(t=t[l])}a.match(/^Number$/i)!==null?(s=parseFloat(t),isNaN(s)&&(s=t)):a.match(
/^Boolean$/i)!==null?t==="true"?s=!0:t==="false"?s=!1:s=t:a.match(/^(String|Enum|Object|Stream|Uuid|TimeSpan|any)$/i)!==null?s=t:a.match(/^(Date|DateTime|DateTimeRfc1123)$/i)!==
null?s=new Date(t):a.match(/^UnixTime$/i)!==null?s=b_(t):a.match(/^ByteArray$/i)!==null?s=au(t):a.match(/^Base64Url$/i)!==null?s=g_(t):a.match(/^Sequence$/i)!==
null?s=k_(this,e,t,r,i):a.match(/^Dictionary$/i)!==null&&(s=R_(this,e,t,r,i))}return e.isConstant&&(s=e.defaultValue),s}};function Mr(e={},t=!1){return new h_(e,
t)}o(Mr,"createSerializer");function m_(e,t){let r=e.length;for(;r-1>=0&&e[r-1]===t;)--r;return e.substr(0,r)}o(m_,"trimEnd");function y_(e){if(!e)return;if(!(e instanceof
Uint8Array))throw new Error("Please provide an input of type Uint8Array for converting to Base64Url.");const t=su(e);return m_(t,"=").replace(/\+/g,"-").replace(
/\//g,"_")}o(y_,"bufferToBase64Url");function g_(e){if(e){if(e&&typeof e.valueOf()!="string")throw new Error("Please provide an input of type string for convert\
ing to Uint8Array");return e=e.replace(/-/g,"+").replace(/_/g,"/"),au(e)}}o(g_,"base64UrlToByteArray");function la(e){const t=[];let r="";if(e){const n=e.split(
".");for(const i of n)i.charAt(i.length-1)==="\\"?r+=i.substr(0,i.length-1)+".":(r+=i,t.push(r),r="")}return t}o(la,"splitSerializeName");function v_(e){if(e)return typeof e.
valueOf()=="string"&&(e=new Date(e)),Math.floor(e.getTime()/1e3)}o(v_,"dateToUnixTime");function b_(e){if(e)return new Date(e*1e3)}o(b_,"unixTimeToDate");function w_(e,t,r){
if(r!=null){if(e.match(/^Number$/i)!==null){if(typeof r!="number")throw new Error(`${t} with value ${r} must be of type number.`)}else if(e.match(/^String$/i)!==
null){if(typeof r.valueOf()!="string")throw new Error(`${t} with value "${r}" must be of type string.`)}else if(e.match(/^Uuid$/i)!==null){if(!(typeof r.valueOf()==
"string"&&f_(r)))throw new Error(`${t} with value "${r}" must be of type string and a valid uuid.`)}else if(e.match(/^Boolean$/i)!==null){if(typeof r!="boolean")
throw new Error(`${t} with value ${r} must be of type boolean.`)}else if(e.match(/^Stream$/i)!==null){const n=typeof r;if(n!=="string"&&typeof r.pipe!="function"&&
typeof r.tee!="function"&&!(r instanceof ArrayBuffer)&&!ArrayBuffer.isView(r)&&!((typeof Blob=="function"||typeof Blob=="object")&&r instanceof Blob)&&n!=="func\
tion")throw new Error(`${t} must be a string, Blob, ArrayBuffer, ArrayBufferView, ReadableStream, or () => ReadableStream.`)}}return r}o(w_,"serializeBasicTypes");
function __(e,t,r){if(!t)throw new Error(`Please provide a set of allowedValues to validate ${e} as an Enum Type.`);if(!t.some(i=>typeof i.valueOf()=="string"?i.
toLowerCase()===r.toLowerCase():i===r))throw new Error(`${r} is not a valid value for ${e}. The valid values are: ${JSON.stringify(t)}.`);return r}o(__,"seriali\
zeEnumType");function C_(e,t){if(t!=null){if(!(t instanceof Uint8Array))throw new Error(`${e} must be of type Uint8Array.`);t=su(t)}return t}o(C_,"serializeByte\
ArrayType");function P_(e,t){if(t!=null){if(!(t instanceof Uint8Array))throw new Error(`${e} must be of type Uint8Array.`);t=y_(t)}return t}o(P_,"serializeBase6\
4UrlType");function E_(e,t,r){if(t!=null){if(e.match(/^Date$/i)!==null){if(!(t instanceof Date||typeof t.valueOf()=="string"&&!isNaN(Date.parse(t))))throw new Error(
`${r} must be an instanceof Date or a string in ISO8601 format.`);t=t instanceof Date?t.toISOString().substring(0,10):new Date(t).toISOString().substring(0,10)}else if(e.
match(/^DateTime$/i)!==null){if(!(t instanceof Date||typeof t.valueOf()=="string"&&!isNaN(Date.parse(t))))throw new Error(`${r} must be an instanceof Date or a \
string in ISO8601 format.`);t=t instanceof Date?t.toISOString():new Date(t).toISOString()}else if(e.match(/^DateTimeRfc1123$/i)!==null){if(!(t instanceof Date||
typeof t.valueOf()=="string"&&!isNaN(Date.parse(t))))throw new Error(`${r} must be an instanceof Date or a string in RFC-1123 format.`);t=t instanceof Date?t.toUTCString():
new Date(t).toUTCString()}else if(e.match(/^UnixTime$/i)!==null){if(!(t instanceof Date||typeof t.valueOf()=="string"&&!isNaN(Date.parse(t))))throw new Error(`${r}\
 must be an instanceof Date or a string in RFC-1123/ISO8601 format for it to be serialized in UnixTime/Epoch format.`);t=v_(t)}else if(e.match(/^TimeSpan$/i)!==
null&&!u_(t))throw new Error(`${r} must be a string in ISO 8601 format. Instead was "${t}".`)}return t}o(E_,"serializeDateTypes");function T_(e,t,r,n,i,s){if(!Array.
isArray(r))throw new Error(`${n} must be of type Array.`);let a=t.type.element;if(!a||typeof a!="object")throw new Error(`"element" metadata for an Array must b\
e defined in the mapper and it must be of type "object" in ${n}.`);a.type.name==="Composite"&&a.type.className&&(a=e.modelMappers[a.type.className]??a);const l=[];
for(let c=0;c<r.length;c++){const u=e.serialize(a,r[c],n,s);if(i&&a.xmlNamespace){const d=a.xmlNamespacePrefix?`xmlns:${a.xmlNamespacePrefix}`:"xmlns";a.type.name===
"Composite"?(l[c]={...u},l[c][qe]={[d]:a.xmlNamespace}):(l[c]={},l[c][s.xml.xmlCharKey]=u,l[c][qe]={[d]:a.xmlNamespace})}else l[c]=u}return l}o(T_,"serializeSeq\
uenceType");function N_(e,t,r,n,i,s){if(typeof r!="object")throw new Error(`${n} must be of type object.`);const a=t.type.value;if(!a||typeof a!="object")throw new Error(
`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${n}.`);const l={};for(const c of Object.keys(r)){const u=e.serialize(
a,r[c],n,s);l[c]=uu(a,u,i,s)}if(i&&t.xmlNamespace){const c=t.xmlNamespacePrefix?`xmlns:${t.xmlNamespacePrefix}`:"xmlns",u=l;return u[qe]={[c]:t.xmlNamespace},u}
return l}o(N_,"serializeDictionaryType");function O_(e,t,r){const n=t.type.additionalProperties;return!n&&t.type.className?cu(e,t,r)?.type.additionalProperties:
n}o(O_,"resolveAdditionalProperties");function cu(e,t,r){const n=t.type.className;if(!n)throw new Error(`Class name for model "${r}" is not provided in the mapp\
er "${JSON.stringify(t,void 0,2)}".`);return e.modelMappers[n]}o(cu,"resolveReferencedMapper");function lu(e,t,r){let n=t.type.modelProperties;if(!n){const i=cu(
e,t,r);if(!i)throw new Error(`mapper() cannot be null or undefined for model "${t.type.className}".`);if(n=i?.type.modelProperties,!n)throw new Error(`modelProp\
erties cannot be null or undefined in the mapper "${JSON.stringify(i)}" of type "${t.type.className}" for object "${r}".`)}return n}o(lu,"resolveModelProperties");
function I_(e,t,r,n,i,s){if($i(e,t)&&(t=du(e,t,r,"clientName")),r!=null){const a={},l=lu(e,t,n);for(const u of Object.keys(l)){const d=l[u];if(d.readOnly)continue;
let p,f=a;if(e.isXML)d.xmlIsWrapped?p=d.xmlName:p=d.xmlElementName||d.xmlName;else{const h=la(d.serializedName);p=h.pop();for(const m of h){const g=f[m];g==null&&
(r[u]!==void 0&&r[u]!==null||d.defaultValue!==void 0)&&(f[m]={}),f=f[m]}}if(f!=null){if(i&&t.xmlNamespace){const E=t.xmlNamespacePrefix?`xmlns:${t.xmlNamespacePrefix}`:
"xmlns";f[qe]={...f[qe],[E]:t.xmlNamespace}}const h=d.serializedName!==""?n+"."+d.serializedName:n;let m=r[u];const g=$i(e,t);g&&g.clientName===u&&m==null&&(m=t.
serializedName);const v=e.serialize(d,m,h,s);if(v!==void 0&&p!==void 0&&p!==null){const E=uu(d,v,i,s);i&&d.xmlIsAttribute?(f[qe]=f[qe]||{},f[qe][p]=v):i&&d.xmlIsWrapped?
f[p]={[d.xmlElementName]:E}:f[p]=E}}}const c=O_(e,t,n);if(c){const u=Object.keys(l);for(const d of Object.keys(r))u.every(f=>f!==d)&&Object.defineProperty(a,d,{
value:e.serialize(c,r[d],n+'["'+d+'"]',s),enumerable:!0,configurable:!0,writable:!0})}return a}return r}o(I_,"serializeCompositeType");function uu(e,t,r,n){if(!r||
!e.xmlNamespace)return t;const s={[e.xmlNamespacePrefix?`xmlns:${e.xmlNamespacePrefix}`:"xmlns"]:e.xmlNamespace};if(["Composite"].includes(e.type.name)){if(t[qe])
return t;{const l={...t};return l[qe]=s,l}}const a={};return a[n.xml.xmlCharKey]=t,a[qe]=s,a}o(uu,"getXmlObjectValue");function x_(e,t){return[qe,t.xml.xmlCharKey].
includes(e)}o(x_,"isSpecialXmlProperty");function S_(e,t,r,n,i){const s=i.xml.xmlCharKey??An;$i(e,t)&&(t=du(e,t,r,"serializedName"));const a=lu(e,t,n);let l={};
const c=[];for(const d of Object.keys(a)){const p=a[d],f=la(a[d].serializedName);c.push(f[0]);const{serializedName:h,xmlName:m,xmlElementName:g}=p;let v=n;h!==""&&
h!==void 0&&(v=n+"."+h);const E=p.headerCollectionPrefix;if(E){const y={};for(const b of Object.keys(r))b.startsWith(E)&&(y[b.substring(E.length)]=e.deserialize(
p.type.value,r[b],v,i)),c.push(b);l[d]=y}else if(e.isXML)if(p.xmlIsAttribute&&r[qe])l[d]=e.deserialize(p,r[qe][m],v,i);else if(p.xmlIsMsText)r[s]!==void 0?l[d]=
r[s]:typeof r=="string"&&(l[d]=r);else{const y=g||m||h;if(p.xmlIsWrapped){const T=r[m]?.[g]??[];Object.defineProperty(l,d,{value:e.deserialize(p,T,v,i),enumerable:!0,
configurable:!0,writable:!0}),c.push(m)}else{const b=r[y];l[d]=e.deserialize(p,b,v,i),c.push(y)}}else{let y,b=r,T=0;for(const B of f){if(!b)break;T++,b=b[B]}b===
null&&T<f.length&&(b=void 0),y=b;const I=t.type.polymorphicDiscriminator;I&&d===I.clientName&&y==null&&(y=t.serializedName);let k;if(Array.isArray(r[d])&&a[d].serializedName===
""){y=r[d];const B=e.deserialize(p,y,v,i);for(const[F,M]of Object.entries(l))Object.prototype.hasOwnProperty.call(B,F)||(B[F]=M);l=B}else(y!==void 0||p.defaultValue!==
void 0)&&(k=e.deserialize(p,y,v,i),l[d]=k)}}const u=t.type.additionalProperties;if(u){const d=o(p=>{for(const f of Object.keys(a))if(la(a[f].serializedName)[0]===
p)return!1;return!0},"isAdditionalProperty");for(const p of Object.keys(r))if(d(p)){const f=e.deserialize(u,r[p],n+'["'+p+'"]',i);Object.defineProperty(l,p,{value:f,
enumerable:!0,configurable:!0,writable:!0})}}else if(r&&!i.ignoreUnknownProperties)for(const d of Object.keys(r))l[d]===void 0&&!c.includes(d)&&!x_(d,i)&&Object.
defineProperty(l,d,{value:r[d],enumerable:!0,configurable:!0,writable:!0});return l}o(S_,"deserializeCompositeType");function R_(e,t,r,n,i){const s=t.type.value;
if(!s||typeof s!="object")throw new Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${n}`);if(r){const a={};
for(const l of Object.keys(r))a[l]=e.deserialize(s,r[l],n,i);return a}return r}o(R_,"deserializeDictionaryType");function k_(e,t,r,n,i){let s=t.type.element;if(!s||
typeof s!="object")throw new Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${n}`);if(r){Array.isArray(
r)||(r=[r]),s.type.name==="Composite"&&s.type.className&&(s=e.modelMappers[s.type.className]??s);const a=[];for(let l=0;l<r.length;l++)a[l]=e.deserialize(s,r[l],
`${n}[${l}]`,i);return a}return r}o(k_,"deserializeSequenceType");function A_(e,t,r){const n=[r];for(;n.length;){const i=n.shift(),s=t===i?t:i+"."+t;if(Object.prototype.
hasOwnProperty.call(e,s))return e[s];for(const[a,l]of Object.entries(e))a.startsWith(i+".")&&l.type.uberParent===i&&l.type.className&&n.push(l.type.className)}}
o(A_,"getIndexDiscriminator");function du(e,t,r,n){const i=$i(e,t);if(i){let s=i[n];if(s){n==="serializedName"&&(s=s.replace(/\\/gi,""));const a=r[s],l=t.type.uberParent??
t.type.className;if(typeof a=="string"&&l){const c=A_(e.modelMappers.discriminators,a,l);c&&(t=c)}}}return t}o(du,"getPolymorphicMapper");function $i(e,t){return t.
type.polymorphicDiscriminator||fu(e,t.type.uberParent)||fu(e,t.type.className)}o($i,"getPolymorphicDiscriminatorRecursively");function fu(e,t){return t&&e.modelMappers[t]&&
e.modelMappers[t].type.polymorphicDiscriminator}o(fu,"getPolymorphicDiscriminatorSafely");var Br={Base64Url:"Base64Url",Boolean:"Boolean",ByteArray:"ByteArray",
Composite:"Composite",Date:"Date",DateTime:"DateTime",DateTimeRfc1123:"DateTimeRfc1123",Dictionary:"Dictionary",Enum:"Enum",Number:"Number",Object:"Object",Sequence:"\
Sequence",String:"String",Stream:"Stream",TimeSpan:"TimeSpan",UnixTime:"UnixTime"},M_=ye(Yy(),1),pu=M_.state;function Lr(e,t,r){let n=t.parameterPath;const i=t.
mapper;let s;if(typeof n=="string"&&(n=[n]),Array.isArray(n)){if(n.length>0)if(i.isConstant)s=i.defaultValue;else{let a=hu(e,n);!a.propertyFound&&r&&(a=hu(r,n));
let l=!1;a.propertyFound||(l=i.required||n[0]==="options"&&n.length===2),s=l?i.defaultValue:a.propertyValue}}else{i.required&&(s={});for(const[a,l]of Object.entries(
n)){const c=i.type.modelProperties[a],u=Lr(e,{parameterPath:l,mapper:c},r);u!==void 0&&(s||(s={}),Object.defineProperty(s,a,{value:u,enumerable:!0,configurable:!0,
writable:!0}))}}return s}o(Lr,"getOperationArgumentValueFromParameter");function hu(e,t){const r={propertyFound:!1};let n=0;for(;n<t.length;++n){const i=t[n];if(e&&
i in e)e=e[i];else break}return n===t.length&&(r.propertyValue=e,r.propertyFound=!0),r}o(hu,"getPropertyFromParameterPath");var mu=Symbol.for("@azure/core-clien\
t original request");function B_(e){return mu in e}o(B_,"hasOriginalRequest");function Ur(e){if(B_(e))return Ur(e[mu]);let t=pu.operationRequestMap.get(e);return t||
(t={},pu.operationRequestMap.set(e,t)),t}o(Ur,"getOperationRequestInfo");var L_=["application/json","text/json"],U_=["application/xml","application/atom+xml"],D_="\
deserializationPolicy";function F_(e={}){const t=e.expectedContentTypes?.json??L_,r=e.expectedContentTypes?.xml??U_,n=e.parseXML,i=e.serializerOptions,s={xml:{rootName:i?.
xml.rootName??"",includeRoot:i?.xml.includeRoot??!1,xmlCharKey:i?.xml.xmlCharKey??An}};return{name:D_,async sendRequest(a,l){const c=await l(a);return z_(t,r,c,
s,n)}}}o(F_,"deserializationPolicy");function H_(e){let t;const r=e.request,n=Ur(r),i=n?.operationSpec;return i&&(n?.operationResponseGetter?t=n?.operationResponseGetter(
i,e):t=i.responses[e.status]),t}o(H_,"getOperationResponseMap");function j_(e){const t=e.request,n=Ur(t)?.shouldDeserialize;let i;return n===void 0?i=!0:typeof n==
"boolean"?i=n:i=n(e),i}o(j_,"shouldDeserializeResponse");async function z_(e,t,r,n,i){const s=await G_(e,t,r,n,i);if(!j_(s))return s;const l=Ur(s.request)?.operationSpec;
if(!l||!l.responses)return s;const c=H_(s),{error:u,shouldReturnResponse:d}=$_(s,l,c,n);if(u)throw u;if(d)return s;if(c){if(c.bodyMapper){let p=s.parsedBody;l.isXML&&
c.bodyMapper.type.name===Br.Sequence&&(p=typeof p=="object"?p[c.bodyMapper.xmlElementName]:[]);try{s.parsedBody=l.serializer.deserialize(c.bodyMapper,p,"operati\
onRes.parsedBody",n)}catch(f){throw new kn(`Error ${f} occurred in deserializing the responseBody - ${s.bodyAsText}`,{statusCode:s.status,request:s.request,response:s})}}else
l.httpMethod==="HEAD"&&(s.parsedBody=r.status>=200&&r.status<300);c.headersMapper&&(s.parsedHeaders=l.serializer.deserialize(c.headersMapper,s.headers.toJSON(),
"operationRes.parsedHeaders",{xml:{},ignoreUnknownProperties:!0}))}return s}o(z_,"deserializeResponseBody");function q_(e){const t=Object.keys(e.responses);return t.
length===0||t.length===1&&t[0]==="default"}o(q_,"isOperationSpecEmpty");function $_(e,t,r,n){const i=200<=e.status&&e.status<300;if(q_(t)?i:!!r)if(r){if(!r.isError)
return{error:null,shouldReturnResponse:!1}}else return{error:null,shouldReturnResponse:!1};const a=r??t.responses.default,l=e.request.streamResponseStatusCodes?.
has(e.status)?`Unexpected status code: ${e.status}`:e.bodyAsText,c=new kn(l,{statusCode:e.status,request:e.request,response:e});if(!a&&!(e.parsedBody?.error?.code&&
e.parsedBody?.error?.message))throw c;const u=a?.bodyMapper,d=a?.headersMapper;try{if(e.parsedBody){const p=e.parsedBody;let f;if(u){let m=p;if(t.isXML&&u.type.
name===Br.Sequence){m=[];const g=u.xmlElementName;typeof p=="object"&&g&&(m=p[g])}f=t.serializer.deserialize(u,m,"error.response.parsedBody",n)}const h=p.error||
f||p;c.code=h.code,h.message&&(c.message=h.message),u&&(c.response.parsedBody=f)}e.headers&&d&&(c.response.parsedHeaders=t.serializer.deserialize(d,e.headers.toJSON(),
"operationRes.parsedHeaders"))}catch(p){c.message=`Error "${p.message}" occurred in deserializing the responseBody - "${e.bodyAsText}" for the default response.`}
return{error:c,shouldReturnResponse:!1}}o($_,"handleErrorResponse");async function G_(e,t,r,n,i){if(!r.request.streamResponseStatusCodes?.has(r.status)&&r.bodyAsText){
const s=r.bodyAsText,a=r.headers.get("Content-Type")||"",l=a?a.split(";").map(c=>c.toLowerCase()):[];try{if(l.length===0||l.some(c=>e.indexOf(c)!==-1))return r.
parsedBody=JSON.parse(s),r;if(l.some(c=>t.indexOf(c)!==-1)){if(!i)throw new Error("Parsing XML not supported.");const c=await i(s,n.xml);return r.parsedBody=c,r}}catch(c){
const u=`Error "${c}" occurred while parsing the response body - ${r.bodyAsText}.`,d=c.code||kn.PARSE_ERROR;throw new kn(u,{code:d,statusCode:r.status,request:r.
request,response:r})}}return r}o(G_,"parse");function W_(e){const t=new Set;for(const[r,n]of Object.entries(e.responses))n.bodyMapper&&n.bodyMapper.type.name===
Br.Stream&&t.add(Number(r));return t}o(W_,"getStreamingResponseStatusCodes");function jt(e){const{parameterPath:t,mapper:r}=e;let n;return typeof t=="string"?n=
t:Array.isArray(t)?n=t.join("."):n=r.serializedName,n}o(jt,"getPathStringFromParameter");var X_="serializationPolicy";function K_(e={}){const t=e.stringifyXML;return{
name:X_,sendRequest(r,n){const i=Ur(r),s=i?.operationSpec,a=i?.operationArguments;return s&&a&&(J_(r,a,s),Q_(r,a,s,t)),n(r)}}}o(K_,"serializationPolicy");function J_(e,t,r){
if(r.headerParameters)for(const i of r.headerParameters){let s=Lr(t,i);if(s!=null||i.mapper.required){s=r.serializer.serialize(i.mapper,s,jt(i));const a=i.mapper.
headerCollectionPrefix;if(a)for(const l of Object.keys(s))e.headers.set(a+l,s[l]);else e.headers.set(i.mapper.serializedName||jt(i),s)}}const n=t.options?.requestOptions?.
customHeaders;if(n)for(const i of Object.keys(n))e.headers.set(i,n[i])}o(J_,"serializeHeaders");function Q_(e,t,r,n=function(){throw new Error("XML serializatio\
n unsupported!")}){const i=t.options?.serializerOptions,s={xml:{rootName:i?.xml.rootName??"",includeRoot:i?.xml.includeRoot??!1,xmlCharKey:i?.xml.xmlCharKey??An}},
a=s.xml.xmlCharKey;if(r.requestBody&&r.requestBody.mapper){e.body=Lr(t,r.requestBody);const l=r.requestBody.mapper,{required:c,serializedName:u,xmlName:d,xmlElementName:p,
xmlNamespace:f,xmlNamespacePrefix:h,nullable:m}=l,g=l.type.name;try{if(e.body!==void 0&&e.body!==null||m&&e.body===null||c){const v=jt(r.requestBody);e.body=r.serializer.
serialize(l,e.body,v,s);const E=g===Br.Stream;if(r.isXML){const y=h?`xmlns:${h}`:"xmlns",b=V_(f,y,g,e.body,s);g===Br.Sequence?e.body=n(Y_(b,p||d||u,y,f),{rootName:d||
u,xmlCharKey:a}):E||(e.body=n(b,{rootName:d||u,xmlCharKey:a}))}else{if(g===Br.String&&(r.contentType?.match("text/plain")||r.mediaType==="text"))return;E||(e.body=
JSON.stringify(e.body))}}}catch(v){throw new Error(`Error "${v.message}" occurred in serializing the payload - ${JSON.stringify(u,void 0,"  ")}.`)}}else if(r.formDataParameters&&
r.formDataParameters.length>0){e.formData={};for(const l of r.formDataParameters){const c=Lr(t,l);if(c!=null){const u=l.mapper.serializedName||jt(l);e.formData[u]=
r.serializer.serialize(l.mapper,c,jt(l),s)}}}}o(Q_,"serializeRequestBody");function V_(e,t,r,n,i){if(e&&!["Composite","Sequence","Dictionary"].includes(r)){const s={};
return s[i.xml.xmlCharKey]=n,s[qe]={[t]:e},s}return n}o(V_,"getXmlValueWithNamespace");function Y_(e,t,r,n){if(Array.isArray(e)||(e=[e]),!r||!n)return{[t]:e};const i={
[t]:e};return i[qe]={[r]:n},i}o(Y_,"prepareXMLRootList");function yu(e={}){const t=Zw(e??{});return e.credentialOptions&&t.addPolicy(ru({credential:e.credentialOptions.
credential,scopes:e.credentialOptions.credentialScopes})),t.addPolicy(K_(e.serializationOptions),{phase:"Serialize"}),t.addPolicy(F_(e.deserializationOptions),{
phase:"Deserialize"}),t}o(yu,"createClientPipeline");var ua;function Z_(){return ua||(ua=Vl()),ua}o(Z_,"getCachedDefaultHttpClient");var eC={CSV:",",SSV:" ",Multi:"\
Multi",TSV:"	",Pipes:"|"};function tC(e,t,r,n){const i=rC(t,r,n);let s=!1,a=gu(e,i);if(t.path){let u=gu(t.path,i);t.path==="/{nextLink}"&&u.startsWith("/")&&(u=
u.substring(1)),nC(u)?(a=u,s=!0):a=iC(a,u)}const{queryParams:l,sequenceParams:c}=sC(t,r,n);return a=oC(a,l,c,s),a}o(tC,"getRequestUrl");function gu(e,t){let r=e;
for(const[n,i]of t)r=r.split(n).join(i);return r}o(gu,"replaceAll");function rC(e,t,r){const n=new Map;if(e.urlParameters?.length)for(const i of e.urlParameters){
let s=Lr(t,i,r);const a=jt(i);s=e.serializer.serialize(i.mapper,s,a),i.skipEncoding||(s=encodeURIComponent(s)),n.set(`{${i.mapper.serializedName||a}}`,s)}return n}
o(rC,"calculateUrlReplacements");function nC(e){return e.includes("://")}o(nC,"isAbsoluteUrl");function iC(e,t){if(!t)return e;const r=new URL(e);let n=r.pathname;
n.endsWith("/")||(n=`${n}/`),t.startsWith("/")&&(t=t.substring(1));const i=t.indexOf("?");if(i!==-1){const s=t.substring(0,i),a=t.substring(i+1);n=n+s,a&&(r.search=
r.search?`${r.search}&${a}`:a)}else n=n+t;return Object.assign(r,{pathname:n}),r.toString()}o(iC,"appendPath");function sC(e,t,r){const n=new Map,i=new Set;if(e.
queryParameters?.length)for(const s of e.queryParameters){s.mapper.type.name==="Sequence"&&s.mapper.serializedName&&i.add(s.mapper.serializedName);let a=Lr(t,s,
r);if(a!=null||s.mapper.required){a=e.serializer.serialize(s.mapper,a,jt(s));const l=s.collectionFormat?eC[s.collectionFormat]:"";if(Array.isArray(a)&&(a=a.map(
c=>c??"")),s.collectionFormat==="Multi"&&a.length===0)continue;Array.isArray(a)&&(s.collectionFormat==="SSV"||s.collectionFormat==="TSV")&&(a=a.join(l)),s.skipEncoding||
(Array.isArray(a)?a=a.map(c=>encodeURIComponent(c)):a=encodeURIComponent(a)),Array.isArray(a)&&(s.collectionFormat==="CSV"||s.collectionFormat==="Pipes")&&(a=a.
join(l)),n.set(s.mapper.serializedName||jt(s),a)}}return{queryParams:n,sequenceParams:i}}o(sC,"calculateQueryParameters");function aC(e){const t=new Map;if(!e||
e[0]!=="?")return t;e=e.slice(1);const r=e.split("&");for(const n of r){const[i,s]=n.split("=",2),a=t.get(i);a?Array.isArray(a)?a.push(s):t.set(i,[a,s]):t.set(i,
s)}return t}o(aC,"simpleParseQueryParams");function oC(e,t,r,n=!1){if(t.size===0)return e;const i=new URL(e),s=aC(i.search);for(const[l,c]of t){const u=s.get(l);
if(Array.isArray(u))if(Array.isArray(c)){u.push(...c);const d=new Set(u);s.set(l,Array.from(d))}else u.push(c);else u?(Array.isArray(c)?c.unshift(u):r.has(l)&&s.
set(l,[u,c]),n||s.set(l,c)):s.set(l,c)}const a=[];for(const[l,c]of s)if(typeof c=="string")a.push(`${l}=${c}`);else if(Array.isArray(c))for(const u of c)a.push(
`${l}=${u}`);else a.push(`${l}=${c}`);return i.search=a.length?`?${a.join("&")}`:"",i.toString()}o(oC,"appendQueryParams");var cC=kr("core-client"),lC=class{static{
o(this,"ServiceClient")}_endpoint;_requestContentType;_allowInsecureConnection;_httpClient;pipeline;constructor(e={}){if(this._requestContentType=e.requestContentType,
this._endpoint=e.endpoint??e.baseUri,e.baseUri&&cC.warning("The baseUri option for SDK Clients has been deprecated, please use endpoint instead."),this._allowInsecureConnection=
e.allowInsecureConnection,this._httpClient=e.httpClient||Z_(),this.pipeline=e.pipeline||uC(e),e.additionalPolicies?.length)for(const{policy:t,position:r}of e.additionalPolicies){
const n=r==="perRetry"?"Sign":void 0;this.pipeline.addPolicy(t,{afterPhase:n})}}sendRequest(e){return this.pipeline.sendRequest(this._httpClient,e)}async sendOperationRequest(e,t){
const r=t.baseUrl||this._endpoint;if(!r)throw new Error("If operationSpec.baseUrl is not specified, then the ServiceClient must have a endpoint string property \
that contains the base URL to use.");const n=tC(r,t,e,this),i=Zl({url:n});i.method=t.httpMethod;const s=Ur(i);s.operationSpec=t,s.operationArguments=e;const a=t.
contentType||this._requestContentType;a&&t.requestBody&&i.headers.set("Content-Type",a);const l=e.options;if(l){const c=l.requestOptions;c&&(c.timeout&&(i.timeout=
c.timeout),c.onUploadProgress&&(i.onUploadProgress=c.onUploadProgress),c.onDownloadProgress&&(i.onDownloadProgress=c.onDownloadProgress),c.shouldDeserialize!==void 0&&
(s.shouldDeserialize=c.shouldDeserialize),c.allowInsecureConnection&&(i.allowInsecureConnection=!0)),l.abortSignal&&(i.abortSignal=l.abortSignal),l.tracingOptions&&
(i.tracingOptions=l.tracingOptions)}this._allowInsecureConnection&&(i.allowInsecureConnection=!0),i.streamResponseStatusCodes===void 0&&(i.streamResponseStatusCodes=
W_(t));try{const c=await this.sendRequest(i),u=ou(c,t.responses[c.status]);return l?.onResponse&&l.onResponse(c,u),u}catch(c){if(typeof c=="object"&&c?.response){
const u=c.response,d=ou(u,t.responses[c.statusCode]||t.responses.default);c.details=d,l?.onResponse&&l.onResponse(u,d,c)}throw c}}};function uC(e){const t=dC(e),
r=e.credential&&t?{credentialScopes:t,credential:e.credential}:void 0;return yu({...e,credentialOptions:r})}o(uC,"createDefaultPipeline2");function dC(e){if(e.credentialScopes)
return e.credentialScopes;if(e.endpoint)return`${e.endpoint}/.default`;if(e.baseUri)return`${e.baseUri}/.default`;if(e.credential)throw new Error("When using cr\
edentials, the ServiceClientOptions must contain either a endpoint or a credentialScopes. Unable to create a bearerTokenAuthenticationPolicy")}o(dC,"getCredenti\
alScopes");var vu={DefaultScope:"/.default",HeaderConstants:{AUTHORIZATION:"authorization"}};function fC(e){return/^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/.
test(e)}o(fC,"isUuid");var pC=o(async e=>{const t=vC(e.request),r=yC(e.response);if(r){const n=gC(r),i=mC(e,n),s=hC(n);if(!s)return!1;const a=await e.getAccessToken(
i,{...t,tenantId:s});return a?(e.request.headers.set(vu.HeaderConstants.AUTHORIZATION,`${a.tokenType??"Bearer"} ${a.token}`),!0):!1}return!1},"authorizeRequestO\
nTenantChallenge");function hC(e){const n=new URL(e.authorization_uri).pathname.split("/")[1];if(n&&fC(n))return n}o(hC,"extractTenantId");function mC(e,t){if(!t.
resource_id)return e.scopes;const r=new URL(t.resource_id);let n=new URL(vu.DefaultScope,r.origin).toString();return n==="https://disk.azure.com/.default"&&(n="\
https://disk.azure.com//.default"),[n]}o(mC,"buildScopes");function yC(e){const t=e.headers.get("WWW-Authenticate");if(e.status===401&&t)return t}o(yC,"getChall\
enge");function gC(e){return`${e.slice(7).trim()} `.split(" ").filter(i=>i).map(i=>(([s,a])=>({[s]:a}))(i.trim().split("="))).reduce((i,s)=>({...i,...s}),{})}o(
gC,"parseChallenge");function vC(e){return{abortSignal:e.abortSignal,requestOptions:{timeout:e.timeout},tracingOptions:e.tracingOptions}}o(vC,"requestToOptions");
var bu=Symbol("Original PipelineRequest"),bC=Symbol.for("@azure/core-client original request");function da(e,t={}){const n=e[bu],i=Yl(e.headers.toJson({preserveCase:!0}));
if(n)return n.headers=i,n;{const s=Zl({url:e.url,method:e.method,headers:i,withCredentials:e.withCredentials,timeout:e.timeout,requestId:e.requestId,abortSignal:e.
abortSignal,body:e.body,formData:e.formData,disableKeepAlive:!!e.keepAlive,onDownloadProgress:e.onDownloadProgress,onUploadProgress:e.onUploadProgress,proxySettings:e.
proxySettings,streamResponseStatusCodes:e.streamResponseStatusCodes,agent:e.agent,requestOverrides:e.requestOverrides});return t.originalRequest&&(s[bC]=t.originalRequest),
s}}o(da,"toPipelineRequest");function Gi(e,t){const r=t?.originalRequest??e,n={url:e.url,method:e.method,headers:wu(e.headers),withCredentials:e.withCredentials,
timeout:e.timeout,requestId:e.headers.get("x-ms-client-request-id")||e.requestId,abortSignal:e.abortSignal,body:e.body,formData:e.formData,keepAlive:!!e.disableKeepAlive,
onDownloadProgress:e.onDownloadProgress,onUploadProgress:e.onUploadProgress,proxySettings:e.proxySettings,streamResponseStatusCodes:e.streamResponseStatusCodes,
agent:e.agent,requestOverrides:e.requestOverrides,clone(){throw new Error("Cannot clone a non-proxied WebResourceLike")},prepare(){throw new Error("WebResourceL\
ike.prepare() is not supported by @azure/core-http-compat")},validateRequestProperties(){}};return t?.createProxy?new Proxy(n,{get(i,s,a){return s===bu?e:s==="c\
lone"?()=>Gi(da(n,{originalRequest:r}),{createProxy:!0,originalRequest:r}):Reflect.get(i,s,a)},set(i,s,a,l){return s==="keepAlive"&&(e.disableKeepAlive=!a),typeof s==
"string"&&["url","method","withCredentials","timeout","requestId","abortSignal","body","formData","onDownloadProgress","onUploadProgress","proxySettings","strea\
mResponseStatusCodes","agent","requestOverrides"].includes(s)&&(e[s]=a),Reflect.set(i,s,a,l)}}):n}o(Gi,"toWebResourceLike");function wu(e){return new wC(e.toJSON(
{preserveCase:!0}))}o(wu,"toHttpHeadersLike");function Mn(e){return e.toLowerCase()}o(Mn,"getHeaderKey");var wC=class Rm{static{o(this,"_HttpHeaders")}_headersMap;constructor(t){
if(this._headersMap={},t)for(const r in t)this.set(r,t[r])}set(t,r){this._headersMap[Mn(t)]={name:t,value:r.toString()}}get(t){const r=this._headersMap[Mn(t)];return r?
r.value:void 0}contains(t){return!!this._headersMap[Mn(t)]}remove(t){const r=this.contains(t);return delete this._headersMap[Mn(t)],r}rawHeaders(){return this.toJson(
{preserveCase:!0})}headersArray(){const t=[];for(const r in this._headersMap)t.push(this._headersMap[r]);return t}headerNames(){const t=[],r=this.headersArray();
for(let n=0;n<r.length;++n)t.push(r[n].name);return t}headerValues(){const t=[],r=this.headersArray();for(let n=0;n<r.length;++n)t.push(r[n].value);return t}toJson(t={}){
const r={};if(t.preserveCase)for(const n in this._headersMap){const i=this._headersMap[n];r[i.name]=i.value}else for(const n in this._headersMap){const i=this._headersMap[n];
r[Mn(i.name)]=i.value}return r}toString(){return JSON.stringify(this.toJson({preserveCase:!0}))}clone(){const t={};for(const r in this._headersMap){const n=this.
_headersMap[r];t[n.name]=n.value}return new Rm(t)}},_u=Symbol("Original FullOperationResponse");function Cu(e,t){let r=Gi(e.request),n=wu(e.headers);return t?.createProxy?
new Proxy(e,{get(i,s,a){return s==="headers"?n:s==="request"?r:s===_u?e:Reflect.get(i,s,a)},set(i,s,a,l){return s==="headers"?n=a:s==="request"&&(r=a),Reflect.set(
i,s,a,l)}}):{...e,request:r,headers:n}}o(Cu,"toCompatResponse");function Pu(e){const r=e[_u],n=Yl(e.headers.toJson({preserveCase:!0}));return r?(r.headers=n,r):
{...e,headers:n,request:da(e.request)}}o(Pu,"toPipelineResponse");var _C=class extends lC{static{o(this,"ExtendedServiceClient")}constructor(e){super(e),e.keepAliveOptions?.
enable===!1&&!o_(this.pipeline)&&this.pipeline.addPolicy(a_()),e.redirectOptions?.handleRedirects===!1&&this.pipeline.removePolicy({name:yw})}async sendOperationRequest(e,t){
const r=e?.options?.onResponse;let n;function i(a,l,c){n=a,r&&r(a,l,c)}o(i,"onResponse"),e.options={...e.options,onResponse:i};const s=await super.sendOperationRequest(
e,t);return n&&Object.defineProperty(s,"_response",{value:Cu(n)}),s}},Eu;(function(e){e[e.ERROR=1]="ERROR",e[e.INFO=3]="INFO",e[e.OFF=0]="OFF",e[e.WARNING=2]="W\
ARNING"})(Eu||(Eu={}));var CC={log(e,t){},shouldLog(e){return!1}},PC="RequestPolicyFactoryPolicy";function EC(e){const t=e.slice().reverse();return{name:PC,async sendRequest(r,n){
let i={async sendRequest(l){const c=await n(da(l));return Cu(c,{createProxy:!0})}};for(const l of t)i=l.create(i,CC);const s=Gi(r,{createProxy:!0}),a=await i.sendRequest(
s);return Pu(a)}}}o(EC,"createRequestPolicyFactoryPolicy");function TC(e){return{sendRequest:o(async t=>{const r=await e.sendRequest(Gi(t,{createProxy:!0}));return Pu(
r)},"sendRequest")}}o(TC,"convertHttpClient");var Tu=":A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\
\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD",NC=Tu+"\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040",OC="["+Tu+"]["+NC+"]*",IC=new RegExp("^"+OC+"$");function xC(e,t){
const r=[];let n=t.exec(e);for(;n;){const i=[];i.startIndex=t.lastIndex-n[0].length;const s=n.length;for(let a=0;a<s;a++)i.push(n[a]);r.push(i),n=t.exec(e)}return r}
o(xC,"getAllMatches");var Nu=o(function(e){const t=IC.exec(e);return!(t===null||typeof t>"u")},"isName");function SC(e){return typeof e<"u"}o(SC,"isExist");var fa=[
"hasOwnProperty","toString","valueOf","__defineGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__"],Ou=["__proto__","constructor","prototype"],RC={
allowBooleanAttributes:!1,unpairedTags:[]};function Iu(e,t){t=Object.assign({},RC,t);const r=[];let n=!1,i=!1;e[0]==="\uFEFF"&&(e=e.substr(1));for(let s=0;s<e.length;s++)
if(e[s]==="<"&&e[s+1]==="?"){if(s+=2,s=xu(e,s),s.err)return s}else if(e[s]==="<"){let a=s;if(s++,e[s]==="!"){s=Su(e,s);continue}else{let l=!1;e[s]==="/"&&(l=!0,
s++);let c="";for(;s<e.length&&e[s]!==">"&&e[s]!==" "&&e[s]!=="	"&&e[s]!==`
`&&e[s]!=="\r";s++)c+=e[s];if(c=c.trim(),c[c.length-1]==="/"&&(c=c.substring(0,c.length-1),s--),!FC(c)){let p;return c.trim().length===0?p="Invalid space after \
'<'.":p="Tag '"+c+"' is an invalid name.",Se("InvalidTag",p,et(e,s))}const u=MC(e,s);if(u===!1)return Se("InvalidAttr","Attributes for '"+c+"' have open quote.",
et(e,s));let d=u.value;if(s=u.index,d[d.length-1]==="/"){const p=s-d.length;d=d.substring(0,d.length-1);const f=Ru(d,t);if(f===!0)n=!0;else return Se(f.err.code,
f.err.msg,et(e,p+f.err.line))}else if(l)if(u.tagClosed){if(d.trim().length>0)return Se("InvalidTag","Closing tag '"+c+"' can't have attributes or invalid starti\
ng.",et(e,a));if(r.length===0)return Se("InvalidTag","Closing tag '"+c+"' has not been opened.",et(e,a));{const p=r.pop();if(c!==p.tagName){let f=et(e,p.tagStartPos);
return Se("InvalidTag","Expected closing tag '"+p.tagName+"' (opened in line "+f.line+", col "+f.col+") instead of closing tag '"+c+"'.",et(e,a))}r.length==0&&(i=
!0)}}else return Se("InvalidTag","Closing tag '"+c+"' doesn't have proper closing.",et(e,s));else{const p=Ru(d,t);if(p!==!0)return Se(p.err.code,p.err.msg,et(e,
s-d.length+p.err.line));if(i===!0)return Se("InvalidXml","Multiple possible root nodes found.",et(e,s));t.unpairedTags.indexOf(c)!==-1||r.push({tagName:c,tagStartPos:a}),
n=!0}for(s++;s<e.length;s++)if(e[s]==="<")if(e[s+1]==="!"){s++,s=Su(e,s);continue}else if(e[s+1]==="?"){if(s=xu(e,++s),s.err)return s}else break;else if(e[s]===
"&"){const p=UC(e,s);if(p==-1)return Se("InvalidChar","char '&' is not expected.",et(e,s));s=p}else if(i===!0&&!Dr(e[s]))return Se("InvalidXml","Extra text at t\
he end",et(e,s));e[s]==="<"&&s--}}else{if(Dr(e[s]))continue;return Se("InvalidChar","char '"+e[s]+"' is not expected.",et(e,s))}if(n){if(r.length==1)return Se("\
InvalidTag","Unclosed tag '"+r[0].tagName+"'.",et(e,r[0].tagStartPos));if(r.length>0)return Se("InvalidXml","Invalid '"+JSON.stringify(r.map(s=>s.tagName),null,
4).replace(/\r?\n/g,"")+"' found.",{line:1,col:1})}else return Se("InvalidXml","Start tag expected.",1);return!0}o(Iu,"validate");function Dr(e){return e===" "||
e==="	"||e===`
`||e==="\r"}o(Dr,"isWhiteSpace");function xu(e,t){const r=t;for(;t<e.length;t++)if(e[t]=="?"||e[t]==" "){const n=e.substr(r,t-r);if(t>5&&n==="xml")return Se("In\
validXml","XML declaration allowed only at the start of the document.",et(e,t));if(e[t]=="?"&&e[t+1]==">"){t++;break}else continue}return t}o(xu,"readPI");function Su(e,t){
if(e.length>t+5&&e[t+1]==="-"&&e[t+2]==="-"){for(t+=3;t<e.length;t++)if(e[t]==="-"&&e[t+1]==="-"&&e[t+2]===">"){t+=2;break}}else if(e.length>t+8&&e[t+1]==="D"&&
e[t+2]==="O"&&e[t+3]==="C"&&e[t+4]==="T"&&e[t+5]==="Y"&&e[t+6]==="P"&&e[t+7]==="E"){let r=1;for(t+=8;t<e.length;t++)if(e[t]==="<")r++;else if(e[t]===">"&&(r--,r===
0))break}else if(e.length>t+9&&e[t+1]==="["&&e[t+2]==="C"&&e[t+3]==="D"&&e[t+4]==="A"&&e[t+5]==="T"&&e[t+6]==="A"&&e[t+7]==="["){for(t+=8;t<e.length;t++)if(e[t]===
"]"&&e[t+1]==="]"&&e[t+2]===">"){t+=2;break}}return t}o(Su,"readCommentAndCDATA");var kC='"',AC="'";function MC(e,t){let r="",n="",i=!1;for(;t<e.length;t++){if(e[t]===
kC||e[t]===AC)n===""?n=e[t]:n!==e[t]||(n="");else if(e[t]===">"&&n===""){i=!0;break}r+=e[t]}return n!==""?!1:{value:r,index:t,tagClosed:i}}o(MC,"readAttributeSt\
r");function BC(e){const t=[],r=e.length;let n=0;for(;n<r;){const i=n;for(;n<r&&Dr(e[n]);)n++;if(n>=r)break;if(e[n]==="="){n++;continue}const s=e.slice(i,n),a=n;
for(;n<r&&!Dr(e[n])&&e[n]!=="=";)n++;const l=e.slice(a,n);let c,u=n;for(;u<r&&Dr(e[u]);)u++;u<r&&e[u]==="="&&(c=e.slice(n,u+1),n=u+1);let d,p,f=n;for(;f<r&&Dr(e[f]);)
f++;if(f<r&&(e[f]==='"'||e[f]==="'")){const m=f+1,g=e.indexOf(e[f],m);g!==-1&&(d=e[f],p=e.slice(m,g),n=g+1)}const h={startIndex:i};h[1]=s,h[2]=l,h[3]=c,h[4]=d!==
void 0?!0:void 0,h[5]=d,h[6]=p,t.push(h)}return t}o(BC,"scanAttributeTokens");function Ru(e,t){const r=BC(e),n={};for(let i=0;i<r.length;i++){if(r[i][1].length===
0)return Se("InvalidAttr","Attribute '"+r[i][2]+"' has no space in starting.",Bn(r[i]));if(r[i][3]!==void 0&&r[i][4]===void 0)return Se("InvalidAttr","Attribute\
 '"+r[i][2]+"' is without value.",Bn(r[i]));if(r[i][3]===void 0&&!t.allowBooleanAttributes)return Se("InvalidAttr","boolean attribute '"+r[i][2]+"' is not allow\
ed.",Bn(r[i]));const s=r[i][2];if(!DC(s))return Se("InvalidAttr","Attribute '"+s+"' is an invalid name.",Bn(r[i]));if(!Object.prototype.hasOwnProperty.call(n,s))
n[s]=1;else return Se("InvalidAttr","Attribute '"+s+"' is repeated.",Bn(r[i]))}return!0}o(Ru,"validateAttributeString");function LC(e,t){let r=/\d/;for(e[t]==="\
x"&&(t++,r=/[\da-fA-F]/);t<e.length;t++){if(e[t]===";")return t;if(!e[t].match(r))break}return-1}o(LC,"validateNumberAmpersand");function UC(e,t){if(t++,e[t]===
";")return-1;if(e[t]==="#")return t++,LC(e,t);let r=0;for(;t<e.length;t++,r++)if(!(e[t].match(/\w/)&&r<20)){if(e[t]===";")break;return-1}return t}o(UC,"validate\
Ampersand");function Se(e,t,r){return{err:{code:e,msg:t,line:r.line||r,col:r.col}}}o(Se,"getErrorObject");function DC(e){return Nu(e)}o(DC,"validateAttrName");function FC(e){
return Nu(e)}o(FC,"validateTagName");function et(e,t){const r=e.substring(0,t).split(/\r?\n/);return{line:r.length,col:r[r.length-1].length+1}}o(et,"getLineNumb\
erForPosition");function Bn(e){return e.startIndex+e[1].length}o(Bn,"getPositionFromMatch");var HC={cent:"\xA2",pound:"\xA3",curren:"\xA4",yen:"\xA5",euro:"\u20AC",
dollar:"$",fnof:"\u0192",inr:"\u20B9",af:"\u060B",birr:"\u1265\u122D",peso:"\u20B1",rub:"\u20BD",won:"\u20A9",yuan:"\xA5",cedil:"\xB8"},ku={amp:"&",apos:"'",gt:"\
>",lt:"<",quot:'"'},jC={nbsp:"\xA0",copy:"\xA9",reg:"\xAE",trade:"\u2122",mdash:"\u2014",ndash:"\u2013",hellip:"\u2026",laquo:"\xAB",raquo:"\xBB",lsquo:"\u2018",
rsquo:"\u2019",ldquo:"\u201C",rdquo:"\u201D",bull:"\u2022",para:"\xB6",sect:"\xA7",deg:"\xB0",frac12:"\xBD",frac14:"\xBC",frac34:"\xBE"},Wi=Object.freeze({ALLOW:"\
allow",BLOCK:"block",THROW:"throw"}),zC=new Set("!?\\\\/[]$%{}^&*()<>|+");function Au(e){if(e[0]==="#")throw new Error(`[EntityReplacer] Invalid character '#' i\
n entity name: "${e}"`);for(const t of e)if(zC.has(t))throw new Error(`[EntityReplacer] Invalid character '${t}' in entity name: "${e}"`);return e}o(Au,"validat\
eEntityName");function Ln(...e){const t=Object.create(null);for(const r of e)if(r)for(const n of Object.keys(r)){const i=r[n];if(typeof i=="string")t[n]=i;else if(i&&
typeof i=="object"&&i.val!==void 0){const s=i.val;typeof s=="string"&&(t[n]=s)}}return t}o(Ln,"mergeEntityMaps");var ur="external",Xi="base",pa="all";function qC(e){
return!e||e===ur?new Set([ur]):e===pa?new Set([pa]):e===Xi?new Set([Xi]):Array.isArray(e)?new Set(e):new Set([ur])}o(qC,"parseLimitTiers");var st=Object.freeze(
{allow:0,leave:1,remove:2,throw:3}),$C=new Set([9,10,13]);function GC(e){if(!e)return{xmlVersion:1,onLevel:st.allow,nullLevel:st.remove};const t=e.xmlVersion===
1.1?1.1:1,r=st[e.onNCR]??st.allow,n=st[e.nullNCR]??st.remove,i=Math.max(n,st.remove);return{xmlVersion:t,onLevel:r,nullLevel:i}}o(GC,"parseNCRConfig");var WC=class{static{
o(this,"EntityDecoder")}constructor(e={}){this._limit=e.limit||{},this._maxTotalExpansions=this._limit.maxTotalExpansions||0,this._maxExpandedLength=this._limit.
maxExpandedLength||0,this._postCheck=typeof e.postCheck=="function"?e.postCheck:r=>r,this._limitTiers=qC(this._limit.applyLimitsTo??ur),this._numericAllowed=e.numericAllowed??
!0,this._baseMap=Ln(ku,e.namedEntities||null),this._externalMap=Object.create(null),this._inputMap=Object.create(null),this._totalExpansions=0,this._expandedLength=
0,this._removeSet=new Set(e.remove&&Array.isArray(e.remove)?e.remove:[]),this._leaveSet=new Set(e.leave&&Array.isArray(e.leave)?e.leave:[]);const t=GC(e.ncr);this.
_ncrXmlVersion=t.xmlVersion,this._ncrOnLevel=t.onLevel,this._ncrNullLevel=t.nullLevel,this._onExternalEntity=typeof e.onExternalEntity=="function"?e.onExternalEntity:
null,this._onInputEntity=typeof e.onInputEntity=="function"?e.onInputEntity:null}_applyRegistrationHook(e,t,r,n){if(!e)return!0;const i=e(t,r);if(i===Wi.BLOCK)return!1;
if(i===Wi.THROW)throw new Error(`[EntityDecoder] Registration of ${n} entity "&${t};" was rejected by hook`);return!0}setExternalEntities(e){if(e)for(const n of Object.
keys(e))Au(n);if(!this._onExternalEntity){this._externalMap=Ln(e);return}const t=Ln(e),r=Object.create(null);for(const[n,i]of Object.entries(t))this._applyRegistrationHook(
this._onExternalEntity,n,i,"external")&&(r[n]=i);this._externalMap=r}addExternalEntity(e,t){Au(e),typeof t=="string"&&t.indexOf("&")===-1&&this._applyRegistrationHook(
this._onExternalEntity,e,t,"external")&&(this._externalMap[e]=t)}addInputEntities(e){if(this._totalExpansions=0,this._expandedLength=0,!this._onInputEntity){this.
_inputMap=Ln(e);return}const t=Ln(e),r=Object.create(null);for(const[n,i]of Object.entries(t))this._applyRegistrationHook(this._onInputEntity,n,i,"input")&&(r[n]=
i);this._inputMap=r}reset(){return this._inputMap=Object.create(null),this._totalExpansions=0,this._expandedLength=0,this}setXmlVersion(e){this._ncrXmlVersion=e===
1.1?1.1:1}decode(e){if(typeof e!="string"||e.length===0||e.indexOf("&")===-1)return e;const t=e,r=[],n=e.length;let i=0,s=0;const a=this._maxTotalExpansions>0,l=this.
_maxExpandedLength>0,c=a||l;for(;s<n;){if(e.charCodeAt(s)!==38){s++;continue}let d=s+1;for(;d<n&&e.charCodeAt(d)!==59&&d-s<=32;)d++;if(d>=n||e.charCodeAt(d)!==59){
s++;continue}const p=e.slice(s+1,d);if(p.length===0){s++;continue}let f,h;if(this._removeSet.has(p))f="",h===void 0&&(h=ur);else if(this._leaveSet.has(p)){s++;continue}else if(p.
charCodeAt(0)===35){const m=this._resolveNCR(p);if(m===void 0){s++;continue}f=m,h=Xi}else{const m=this._resolveName(p);f=m?.value,h=m?.tier}if(f===void 0){s++;continue}
if(s>i&&r.push(e.slice(i,s)),r.push(f),i=d+1,s=i,c&&this._tierCounts(h)){if(a&&(this._totalExpansions++,this._totalExpansions>this._maxTotalExpansions))throw new Error(
`[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`);if(l){const m=f.length-(p.length+2);if(m>0&&(this.
_expandedLength+=m,this._expandedLength>this._maxExpandedLength))throw new Error(`[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength}\
 > ${this._maxExpandedLength}`)}}}i<n&&r.push(e.slice(i));const u=r.length===0?e:r.join("");return this._postCheck(u,t)}_tierCounts(e){return this._limitTiers.has(
pa)?!0:this._limitTiers.has(e)}_resolveName(e){if(e in this._inputMap)return{value:this._inputMap[e],tier:ur};if(e in this._externalMap)return{value:this._externalMap[e],
tier:ur};if(e in this._baseMap)return{value:this._baseMap[e],tier:Xi}}_classifyNCR(e){return e===0?this._ncrNullLevel:e>=55296&&e<=57343||this._ncrXmlVersion===
1&&e>=1&&e<=31&&!$C.has(e)?st.remove:-1}_applyNCRAction(e,t,r){switch(e){case st.allow:return String.fromCodePoint(r);case st.remove:return"";case st.leave:return;case st.
throw:throw new Error(`[EntityDecoder] Prohibited numeric character reference &${t}; (U+${r.toString(16).toUpperCase().padStart(4,"0")})`);default:return String.
fromCodePoint(r)}}_resolveNCR(e){const t=e.charCodeAt(1);let r;if(t===120||t===88?r=parseInt(e.slice(2),16):r=parseInt(e.slice(1),10),Number.isNaN(r)||r<0||r>1114111)
return;const n=this._classifyNCR(r);if(!this._numericAllowed&&n<st.remove)return;const i=n===-1?this._ncrOnLevel:Math.max(this._ncrOnLevel,n);return this._applyNCRAction(
i,e,r)}},Mu=o(e=>fa.includes(e)?"__"+e:e,"defaultOnDangerousProperty"),XC={preserveOrder:!1,attributeNamePrefix:"@_",attributesGroupName:!1,textNodeName:"#text",
ignoreAttributes:!0,removeNSPrefix:!1,allowBooleanAttributes:!1,parseTagValue:!0,parseAttributeValue:!1,trimValues:!0,cdataPropName:!1,numberParseOptions:{hex:!0,
leadingZeros:!0,eNotation:!0,unicode:!1},tagValueProcessor:o(function(e,t){return t},"tagValueProcessor"),attributeValueProcessor:o(function(e,t){return t},"att\
ributeValueProcessor"),stopNodes:[],alwaysCreateTextNode:!1,isArray:o(()=>!1,"isArray"),commentPropName:!1,unpairedTags:[],processEntities:!0,htmlEntities:!1,entityDecoder:null,
ignoreDeclaration:!1,ignorePiTags:!1,transformTagName:!1,transformAttributeName:!1,updateTag:o(function(e,t,r){return e},"updateTag"),captureMetaData:!1,maxNestedTags:100,
strictReservedNames:!0,jPath:!0,onDangerousProperty:Mu};function KC(e,t){if(typeof e!="string")return;const r=e.toLowerCase();if(fa.some(n=>r===n.toLowerCase()))
throw new Error(`[SECURITY] Invalid ${t}: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`);if(Ou.some(n=>r===n.toLowerCase()))throw new Error(
`[SECURITY] Invalid ${t}: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`)}o(KC,"validatePropertyName");function Bu(e,t){return typeof e==
"boolean"?{enabled:e,maxEntitySize:1e4,maxExpansionDepth:1e4,maxTotalExpansions:1/0,maxExpandedLength:1e5,maxEntityCount:1e3,allowedTags:null,tagFilter:null,appliesTo:"\
all"}:typeof e=="object"&&e!==null?{enabled:e.enabled!==!1,maxEntitySize:Math.max(1,e.maxEntitySize??1e4),maxExpansionDepth:Math.max(1,e.maxExpansionDepth??1e4),
maxTotalExpansions:Math.max(1,e.maxTotalExpansions??1/0),maxExpandedLength:Math.max(1,e.maxExpandedLength??1e5),maxEntityCount:Math.max(1,e.maxEntityCount??1e3),
allowedTags:e.allowedTags??null,tagFilter:e.tagFilter??null,appliesTo:e.appliesTo??"all"}:Bu(!0)}o(Bu,"normalizeProcessEntities");var JC=o(function(e){const t=Object.
assign({},XC,e),r=[{value:t.attributeNamePrefix,name:"attributeNamePrefix"},{value:t.attributesGroupName,name:"attributesGroupName"},{value:t.textNodeName,name:"\
textNodeName"},{value:t.cdataPropName,name:"cdataPropName"},{value:t.commentPropName,name:"commentPropName"}];for(const{value:n,name:i}of r)n&&KC(n,i);return t.
onDangerousProperty===null&&(t.onDangerousProperty=Mu),t.processEntities=Bu(t.processEntities,t.htmlEntities),t.unpairedTagsSet=new Set(t.unpairedTags),t.stopNodes&&
Array.isArray(t.stopNodes)&&(t.stopNodes=t.stopNodes.map(n=>typeof n=="string"&&n.startsWith("*.")?".."+n.substring(2):n)),t},"buildOptions"),dr;typeof Symbol!=
"function"?dr="@@xmlMetadata":dr=Symbol("XML Node Metadata");var zt=class{static{o(this,"XmlNode")}constructor(e){this.tagname=e,this.child=[],this[":@"]=Object.
create(null)}add(e,t){e==="__proto__"&&(e="#__proto__"),this.child.push({[e]:t})}addChild(e,t){e.tagname==="__proto__"&&(e.tagname="#__proto__"),e[":@"]&&Object.
keys(e[":@"]).length>0?this.child.push({[e.tagname]:e.child,":@":e[":@"]}):this.child.push({[e.tagname]:e.child}),this.addStartIndex(t)}addStartIndex(e){e!==void 0&&
(this.child[this.child.length-1][dr]={startIndex:e})}addEndIndex(e){const t=this.child[this.child.length-1];t!==void 0&&t[dr]!==void 0&&t[dr].endIndex===void 0&&
(t[dr].endIndex=e)}static getMetaDataSymbol(){return dr}},Lu=":A-Za-z_\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u0486\u0488-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD",
QC=Lu+"\\-\\.\\d\xB7\u0300-\u036F\u203F-\u2040",Uu=":A-Za-z_\xC0-\u02FF\u0370-\u037D\u037F-\u0486\u0488-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}",
VC=Uu+"\\-\\.\\d\xB7\u0300-\u036F\u0487\u203F-\u2040",ha=o((e,t,r="")=>{const n=e.replace(":",""),i=t.replace(":",""),s=`[${n}][${i}]*`;return{name:new RegExp(`\
^[${e}][${t}]*$`,r),ncName:new RegExp(`^${s}$`,r),qName:new RegExp(`^${s}(?::${s})?$`,r),nmToken:new RegExp(`^[${t}]+$`,r),nmTokens:new RegExp(`^[${t}]+(?:\\s+[${t}\
]+)*$`,r)}},"buildRegexes"),YC=ha(Lu,QC),ZC=ha(Uu,VC,"u"),Du=":A-Za-z_",eP=Du+"\\-\\.\\d",tP=ha(Du,eP),Fu=o((e="1.0",t=!1)=>t?tP:e==="1.1"?ZC:YC,"getRegexes"),Hu=o(
(e,{xmlVersion:t="1.0",asciiOnly:r=!1}={})=>Fu(t,r).qName.test(e),"qName"),ju=["name","ncName","qName","nmToken","nmTokens"],zu=o((e,{xmlVersion:t="1.0",asciiOnly:r=!1,
maxCacheSize:n=2048}={})=>{if(!ju.includes(e))throw new TypeError(`Unknown production "${e}". Must be one of: ${ju.join(", ")}`);const i=Fu(t,r)[e];let s=new Map;
const a=o(l=>{const c=s.get(l);if(c!==void 0)return c;const u=i.test(l);return s.size<n&&s.set(l,u),u},"validator");return a.reset=()=>{s=new Map},a},"createVal\
idator"),rP=class{static{o(this,"DocTypeReader")}constructor(e,t){this.suppressValidationErr=!e,this.options=e,this.xmlVersion=t||1}setXmlVersion(e=1){this.xmlVersion=
e}readDocType(e,t){const r=Object.create(null);let n=0;if(e[t+3]==="O"&&e[t+4]==="C"&&e[t+5]==="T"&&e[t+6]==="Y"&&e[t+7]==="P"&&e[t+8]==="E"){t=t+9;let i=1,s=!1,
a=!1,l=null,c="";for(;t<e.length;t++){if(l!==null){e[t]===l&&(l=null),c+=e[t];continue}if(!s&&!a&&(e[t]==='"'||e[t]==="'")){l=e[t],c+=e[t];continue}if(e[t]==="<"&&
!a){if(s&&fr(e,"!ENTITY",t)){t+=7;let u,d;if([u,d,t]=this.readEntityExp(e,t+1,this.suppressValidationErr),d.indexOf("&")===-1){if(this.options.enabled!==!1&&this.
options.maxEntityCount!=null&&n>=this.options.maxEntityCount)throw new Error(`Entity count (${n+1}) exceeds maximum allowed (${this.options.maxEntityCount})`);r[u]=
d,n++}}else if(s&&fr(e,"!ELEMENT",t)){t+=8;const{index:u}=this.readElementExp(e,t+1);t=u}else if(s&&fr(e,"!ATTLIST",t))t+=8;else if(s&&fr(e,"!NOTATION",t)){t+=9;
const{index:u}=this.readNotationExp(e,t+1,this.suppressValidationErr);t=u}else if(fr(e,"!--",t))a=!0;else throw new Error("Invalid DOCTYPE");i++,c=""}else if(e[t]===
">"){if(a?e[t-1]==="-"&&e[t-2]==="-"&&(a=!1,i--):i--,i===0)break}else e[t]==="["?s=!0:c+=e[t]}if(l!==null||i!==0)throw new Error("Unclosed DOCTYPE")}else throw new Error(
"Invalid Tag instead of DOCTYPE");return{entities:r,i:t}}readEntityExp(e,t){t=at(e,t);const r=t;for(;t<e.length&&!/\s/.test(e[t])&&e[t]!=='"'&&e[t]!=="'";)t++;let n=e.
substring(r,t);if(Un(n,{xmlVersion:this.xmlVersion}),t=at(e,t),!this.suppressValidationErr){if(e.substring(t,t+6).toUpperCase()==="SYSTEM")throw new Error("Exte\
rnal entities are not supported");if(e[t]==="%")throw new Error("Parameter entities are not supported")}let i="";if([t,i]=this.readIdentifierVal(e,t,"entity"),this.
options.enabled!==!1&&this.options.maxEntitySize!=null&&i.length>this.options.maxEntitySize)throw new Error(`Entity "${n}" size (${i.length}) exceeds maximum al\
lowed size (${this.options.maxEntitySize})`);return t--,[n,i,t]}readNotationExp(e,t){t=at(e,t);const r=t;for(;t<e.length&&!/\s/.test(e[t]);)t++;let n=e.substring(
r,t);!this.suppressValidationErr&&Un(n,{xmlVersion:this.xmlVersion}),t=at(e,t);const i=e.substring(t,t+6).toUpperCase();if(!this.suppressValidationErr&&i!=="SYS\
TEM"&&i!=="PUBLIC")throw new Error(`Expected SYSTEM or PUBLIC, found "${i}"`);t+=i.length,t=at(e,t);let s=null,a=null;if(i==="PUBLIC")[t,s]=this.readIdentifierVal(
e,t,"publicIdentifier"),t=at(e,t),(e[t]==='"'||e[t]==="'")&&([t,a]=this.readIdentifierVal(e,t,"systemIdentifier"));else if(i==="SYSTEM"&&([t,a]=this.readIdentifierVal(
e,t,"systemIdentifier"),!this.suppressValidationErr&&!a))throw new Error("Missing mandatory system identifier for SYSTEM notation");return{notationName:n,publicIdentifier:s,
systemIdentifier:a,index:--t}}readIdentifierVal(e,t,r){let n="";const i=e[t];if(i!=='"'&&i!=="'")throw new Error(`Expected quoted string, found "${i}"`);t++;const s=t;
for(;t<e.length&&e[t]!==i;)t++;if(n=e.substring(s,t),e[t]!==i)throw new Error(`Unterminated ${r} value`);return t++,[t,n]}readElementExp(e,t){t=at(e,t);const r=t;
for(;t<e.length&&!/\s/.test(e[t]);)t++;let n=e.substring(r,t);if(!this.suppressValidationErr&&!Hu(n,{xmlVersion:this.xmlVersion}))throw new Error(`Invalid eleme\
nt name: "${n}"`);t=at(e,t);let i="";if(e[t]==="E"&&fr(e,"MPTY",t))t+=4;else if(e[t]==="A"&&fr(e,"NY",t))t+=2;else if(e[t]==="("){t++;const s=t;for(;t<e.length&&
e[t]!==")";)t++;if(i=e.substring(s,t),e[t]!==")")throw new Error("Unterminated content model")}else if(!this.suppressValidationErr)throw new Error(`Invalid Elem\
ent Expression, found "${e[t]}"`);return{elementName:n,contentModel:i.trim(),index:t}}readAttlistExp(e,t){t=at(e,t);let r=t;for(;t<e.length&&!/\s/.test(e[t]);)t++;
let n=e.substring(r,t);for(Un(n,{xmlVersion:this.xmlVersion}),t=at(e,t),r=t;t<e.length&&!/\s/.test(e[t]);)t++;let i=e.substring(r,t);if(!Un(i,{xmlVersion:this.xmlVersion}))
throw new Error(`Invalid attribute name: "${i}"`);t=at(e,t);let s="";if(e.substring(t,t+8).toUpperCase()==="NOTATION"){if(s="NOTATION",t+=8,t=at(e,t),e[t]!=="(")
throw new Error(`Expected '(', found "${e[t]}"`);t++;let l=[];for(;t<e.length&&e[t]!==")";){const c=t;for(;t<e.length&&e[t]!=="|"&&e[t]!==")";)t++;let u=e.substring(
c,t);if(u=u.trim(),!Un(u,{xmlVersion:this.xmlVersion}))throw new Error(`Invalid notation name: "${u}"`);l.push(u),e[t]==="|"&&(t++,t=at(e,t))}if(e[t]!==")")throw new Error(
"Unterminated list of notations");t++,s+=" ("+l.join("|")+")"}else{const l=t;for(;t<e.length&&!/\s/.test(e[t]);)t++;s+=e.substring(l,t);const c=["CDATA","ID","I\
DREF","IDREFS","ENTITY","ENTITIES","NMTOKEN","NMTOKENS"];if(!this.suppressValidationErr&&!c.includes(s.toUpperCase()))throw new Error(`Invalid attribute type: "${s}\
"`)}t=at(e,t);let a="";return e.substring(t,t+8).toUpperCase()==="#REQUIRED"?(a="#REQUIRED",t+=8):e.substring(t,t+7).toUpperCase()==="#IMPLIED"?(a="#IMPLIED",t+=
7):[t,a]=this.readIdentifierVal(e,t,"ATTLIST"),{elementName:n,attributeName:i,attributeType:s,defaultValue:a,index:t}}},at=o((e,t)=>{for(;t<e.length&&/\s/.test(
e[t]);)t++;return t},"skipWhitespace");function fr(e,t,r){for(let n=0;n<t.length;n++)if(t[n]!==e[r+n+1])return!1;return!0}o(fr,"hasSeq");function Un(e,t){if(Hu(
e,{xmlVersion:t}))return e;throw new Error(`Invalid entity name ${e}`)}o(Un,"validateEntityName2");var nP=[48,1632,1776,2406,2534,2662,2790,2918,3046,3174,3302,
3430,3558,3664,3792,3872,4160,4240,6112,6160,6470,6608,6784,6800,6992,7088,7232,7248,65296,120782,120792,120802,120812,120822,66720,68912,69734,69872,69942,70096,
70384,70736,70864,71248,71360,71472,71904,72016,72688,72784,73040,73120,73552,92768,92864,93008,123200,123632,124144,125264,130032],ma=255,ya=new Map,qu=65535,$u=1632,
Dn=$u,iP=qu-$u+1,ga=new Uint8Array(iP).fill(ma);for(const e of nP)for(let t=0;t<10;t++){const r=e+t;r<=qu?ga[r-Dn]=t:ya.set(r,t)}var Gu=48,Wu=57,Xu=45,Ki=new Set(
[8722,65293,65123]);function sP(e){if(typeof e!="string")return e;const t=e.length;if(t===0)return e;let r=-1;for(let i=0;i<t;i++){const s=e.charCodeAt(i);if(!(s>=
Gu&&s<=Wu||s===Xu)){if(s<Dn){if(Ki.has(s)){r=i;break}continue}if(s>=55296&&s<=56319){if(i+1<t){const a=e.charCodeAt(i+1);if(a>=56320&&a<=57343){const l=65536+(s-
55296<<10)+(a-56320);if(ya.has(l)){r=i;break}}}continue}if(ga[s-Dn]!==ma||Ki.has(s)){r=i;break}}}if(r===-1)return e;const n=[];r>0&&n.push(e.slice(0,r));for(let i=r;i<
t;i++){const s=e.charCodeAt(i);if(s>=Gu&&s<=Wu||s===Xu){n.push(e[i]);continue}if(s<Dn){n.push(Ki.has(s)?"-":e[i]);continue}if(s>=55296&&s<=56319){if(i+1<t){const l=e.
charCodeAt(i+1);if(l>=56320&&l<=57343){const c=65536+(s-55296<<10)+(l-56320),u=ya.get(c);if(u!==void 0){n.push(String.fromCharCode(u+48)),i++;continue}}}n.push(
e[i]);continue}if(Ki.has(s)){n.push("-");continue}const a=ga[s-Dn];n.push(a!==ma?String.fromCharCode(a+48):e[i])}return n.join("")}o(sP,"anynum");var aP=sP,oP=/^[-+]?0x[a-fA-F0-9]+$/,
cP=/^0b[01]+$/,lP=/^0o[0-7]+$/,uP=/^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/,dP={hex:!0,binary:!1,octal:!1,leadingZeros:!0,decimalPoint:".",eNotation:!0,infinity:"ori\
ginal",unicode:!1};function fP(e,t={}){if(t=Object.assign({},dP,t),!e||typeof e!="string")return e;let r=e.trim();if(r.length===0)return e;if(t.skipLike!==void 0&&
t.skipLike.test(r))return e;if(r==="0"||t.unicode&&(r=aP(r),r==="0"))return 0;if(t.hex&&oP.test(r))return va(r,16);if(t.binary&&cP.test(r))return va(r,2);if(t.octal&&
lP.test(r))return va(r,8);if(isFinite(r)){if(r.includes("e")||r.includes("E"))return hP(e,r,t);{const n=uP.exec(r);if(n){const i=n[1]||"",s=n[2];let a=mP(n[3]);
const l=i?r[s.length+1]===".":r[s.length]===".";if(!t.leadingZeros&&(s.length>1||s.length===1&&!l))return e;{const c=Number(r),u=String(c);if(c===0)return c;if(u.
search(/[eE]/)!==-1)return t.eNotation?c:e;if(r.indexOf(".")!==-1)return u==="0"||u===a||u===`${i}${a}`?c:e;let d=s?a:r;return s?d===u||i+d===u?c:e:d===u||d===i+
u?c:e}}else return e}}else{const n=Number(r);return Number.isNaN(n)?e:yP(e,n,t)}}o(fP,"toNumber");var pP=/^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;function hP(e,t,r){
if(!r.eNotation)return e;const n=t.match(pP);if(n){let i=n[1]||"";const s=n[3].indexOf("e")===-1?"E":"e",a=n[2],l=i?t[a.length+1]===s:t[a.length]===s;return a.length>
1&&l?e:a.length===1&&(n[3].startsWith(`.${s}`)||n[3][0]===s)?Number(t):a.length>0?r.leadingZeros&&!l?Number(t):e:Number(t)}else return e}o(hP,"resolveEnotation");
function mP(e){if(e&&e.indexOf(".")!==-1){let t=e.length;for(;t>0&&e.charCodeAt(t-1)===48;)t--;return e=e.slice(0,t),e==="."?e="0":e[0]==="."?e="0"+e:e[e.length-
1]==="."&&(e=e.substring(0,e.length-1)),e}return e}o(mP,"trimZeros");function va(e,t){const r=e.trim();if((t===2||t===8)&&(e=r.substring(2)),parseInt)return parseInt(
e,t);if(Number.parseInt)return Number.parseInt(e,t);if(window&&window.parseInt)return window.parseInt(e,t);throw new Error("parseInt, Number.parseInt, window.pa\
rseInt are not supported")}o(va,"parse_int");function yP(e,t,r){const n=t===1/0;switch(r.infinity.toLowerCase()){case"null":return null;case"infinity":return t;case"\
string":return n?"Infinity":"-Infinity";default:return e}}o(yP,"handleInfinity");function gP(e){return typeof e=="function"?e:Array.isArray(e)?t=>{for(const r of e)
if(typeof r=="string"&&t===r||r instanceof RegExp&&r.test(t))return!0}:()=>!1}o(gP,"getIgnoreAttributesFn");var Fr=class{static{o(this,"Expression")}constructor(e,t={},r){
this.pattern=e,this.separator=t.separator||".",this.segments=this._parse(e),this.data=r,this._hasDeepWildcard=this.segments.some(n=>n.type==="deep-wildcard"),this.
_hasAttributeCondition=this.segments.some(n=>n.attrName!==void 0),this._hasPositionSelector=this.segments.some(n=>n.position!==void 0)}_parse(e){const t=[];let r=0,
n="";for(;r<e.length;)e[r]===this.separator?r+1<e.length&&e[r+1]===this.separator?(n.trim()&&(t.push(this._parseSegment(n.trim())),n=""),t.push({type:"deep-wild\
card"}),r+=2):(n.trim()&&t.push(this._parseSegment(n.trim())),n="",r++):(n+=e[r],r++);return n.trim()&&t.push(this._parseSegment(n.trim())),t}_parseSegment(e){const t={
type:"tag"};let r=null,n=e;const i=e.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);if(i&&(n=i[1]+i[3],i[2])){const u=i[2].slice(1,-1);u&&(r=u)}let s,a=n;if(n.includes("::")){
const u=n.indexOf("::");if(s=n.substring(0,u).trim(),a=n.substring(u+2).trim(),!s)throw new Error(`Invalid namespace in pattern: ${e}`)}let l,c=null;if(a.includes(
":")){const u=a.lastIndexOf(":"),d=a.substring(0,u).trim(),p=a.substring(u+1).trim();["first","last","odd","even"].includes(p)||/^nth\(\d+\)$/.test(p)?(l=d,c=p):
l=a}else l=a;if(!l)throw new Error(`Invalid segment pattern: ${e}`);if(t.tag=l,s&&(t.namespace=s),r)if(r.includes("=")){const u=r.indexOf("=");t.attrName=r.substring(
0,u).trim(),t.attrValue=r.substring(u+1).trim()}else t.attrName=r.trim();if(c){const u=c.match(/^nth\((\d+)\)$/);u?(t.position="nth",t.positionValue=parseInt(u[1],
10)):t.position=c}return t}get length(){return this.segments.length}hasDeepWildcard(){return this._hasDeepWildcard}hasAttributeCondition(){return this._hasAttributeCondition}hasPositionSelector(){
return this._hasPositionSelector}toString(){return this.pattern}},vP=class{static{o(this,"ExpressionSet")}constructor(){this._byDepthAndTag=new Map,this._wildcardByDepth=
new Map,this._deepWildcards=[],this._deepByTerminalTag=new Map,this._patterns=new Set,this._sealed=!1}add(e){if(this._sealed)throw new TypeError("ExpressionSet \
is sealed. Create a new ExpressionSet to add more expressions.");if(this._patterns.has(e.pattern))return this;if(this._patterns.add(e.pattern),e.hasDeepWildcard()){
const i=e.segments[e.segments.length-1];if(i&&i.type!=="deep-wildcard"&&i.tag!=="*"){const s=i.tag;this._deepByTerminalTag.has(s)||this._deepByTerminalTag.set(s,
[]),this._deepByTerminalTag.get(s).push(e)}else this._deepWildcards.push(e);return this}const t=e.length,n=e.segments[e.segments.length-1]?.tag;if(!n||n==="*")this.
_wildcardByDepth.has(t)||this._wildcardByDepth.set(t,[]),this._wildcardByDepth.get(t).push(e);else{const i=`${t}:${n}`;this._byDepthAndTag.has(i)||this._byDepthAndTag.
set(i,[]),this._byDepthAndTag.get(i).push(e)}return this}addAll(e){for(const t of e)this.add(t);return this}has(e){return this._patterns.has(e.pattern)}get size(){
return this._patterns.size}seal(){return this._sealed=!0,this}get isSealed(){return this._sealed}matchesAny(e){return this.findMatch(e)!==null}findMatch(e){const t=e.
getDepth(),r=e.getCurrentTag(),n=`${t}:${r}`,i=this._byDepthAndTag.get(n);if(i){for(let l=0;l<i.length;l++)if(e.matches(i[l]))return i[l]}const s=this._wildcardByDepth.
get(t);if(s){for(let l=0;l<s.length;l++)if(e.matches(s[l]))return s[l]}const a=this._deepByTerminalTag.get(r);if(a){for(let l=0;l<a.length;l++)if(e.matches(a[l]))
return a[l]}for(let l=0;l<this._deepWildcards.length;l++)if(e.matches(this._deepWildcards[l]))return this._deepWildcards[l];return null}},bP=class{static{o(this,
"MatcherView")}constructor(e){this._matcher=e}get separator(){return this._matcher.separator}getCurrentTag(){const e=this._matcher.path;return e.length>0?e[e.length-
1].tag:void 0}getCurrentNamespace(){const e=this._matcher.path;return e.length>0?e[e.length-1].namespace:void 0}getAttrValue(e){const t=this._matcher.path;if(t.
length!==0)return t[t.length-1].values?.[e]}hasAttr(e){const t=this._matcher.path;if(t.length===0)return!1;const r=t[t.length-1];return r.values!==void 0&&e in r.
values}getAnyParentAttr(e){return this._matcher.getAnyParentAttr(e)}hasAnyParentAttr(e){return this._matcher.hasAnyParentAttr(e)}getPosition(){const e=this._matcher.
path;return e.length===0?-1:e[e.length-1].position??0}getCounter(){const e=this._matcher.path;return e.length===0?-1:e[e.length-1].counter??0}getIndex(){return this.
getPosition()}getDepth(){return this._matcher.path.length}toString(e,t=!0){return this._matcher.toString(e,t)}toArray(){return this._matcher.path.map(e=>e.tag)}matches(e){
return this._matcher.matches(e)}matchesAny(e){return e.matchesAny(this._matcher)}},ba=class{static{o(this,"Matcher")}constructor(e={}){this.separator=e.separator||
".",this.path=[],this.siblingStacks=[],this._pathStringCache=null,this._view=new bP(this),this._keptAttrs=[]}push(e,t=null,r=null,n=null){this._pathStringCache=
null,this.path.length>0&&(this.path[this.path.length-1].values=void 0);const i=this.path.length;let s=this.siblingStacks[i];s||(s={counts:new Map,total:0},this.
siblingStacks[i]=s);const a=r?`${r}:${e}`:e,l=s.counts.get(a)||0,c=s.total;s.counts.set(a,l+1),s.total++;const u={tag:e,position:c,counter:l};r!=null&&(u.namespace=
r),t!=null&&(u.values=t),this.path.push(u);const d=this.path.length,p=n!==null?n.keep:null;if(p!=null&&p.length>0&&t)for(let f=0;f<p.length;f++){const h=p[f];t[h]!==
void 0&&this._keptAttrs.push({depth:d,name:h,value:t[h]})}}pop(){if(this.path.length===0)return;this._pathStringCache=null;const e=this.path.pop();this.siblingStacks.
length>this.path.length+1&&(this.siblingStacks.length=this.path.length+1);const t=this.path.length+1;for(;this._keptAttrs.length>0&&this._keptAttrs[this._keptAttrs.
length-1].depth>=t;)this._keptAttrs.pop();return e}updateCurrent(e){if(this.path.length>0){const t=this.path[this.path.length-1];e!=null&&(t.values=e)}}getCurrentTag(){
return this.path.length>0?this.path[this.path.length-1].tag:void 0}getCurrentNamespace(){return this.path.length>0?this.path[this.path.length-1].namespace:void 0}getAttrValue(e){
if(this.path.length!==0)return this.path[this.path.length-1].values?.[e]}hasAttr(e){if(this.path.length===0)return!1;const t=this.path[this.path.length-1];return t.
values!==void 0&&e in t.values}getAnyParentAttr(e){const t=this._keptAttrs;for(let r=t.length-1;r>=0;r--)if(t[r].name===e)return t[r].value}hasAnyParentAttr(e){
const t=this._keptAttrs;for(let r=t.length-1;r>=0;r--)if(t[r].name===e)return!0;return!1}getPosition(){return this.path.length===0?-1:this.path[this.path.length-
1].position??0}getCounter(){return this.path.length===0?-1:this.path[this.path.length-1].counter??0}getIndex(){return this.getPosition()}getDepth(){return this.
path.length}toString(e,t=!0){const r=e||this.separator;if(r===this.separator&&t===!0){if(this._pathStringCache!==null)return this._pathStringCache;const i=this.
path.map(s=>s.namespace?`${s.namespace}:${s.tag}`:s.tag).join(r);return this._pathStringCache=i,i}return this.path.map(i=>t&&i.namespace?`${i.namespace}:${i.tag}`:
i.tag).join(r)}toArray(){return this.path.map(e=>e.tag)}reset(){this._pathStringCache=null,this.path=[],this.siblingStacks=[],this._keptAttrs=[]}matches(e){const t=e.
segments;return t.length===0?!1:e.hasDeepWildcard()?this._matchWithDeepWildcard(t):this._matchSimple(t)}_matchSimple(e){if(this.path.length!==e.length)return!1;
for(let t=0;t<e.length;t++)if(!this._matchSegment(e[t],this.path[t],t===this.path.length-1))return!1;return!0}_matchWithDeepWildcard(e){let t=this.path.length-1,
r=e.length-1;for(;r>=0&&t>=0;){const n=e[r];if(n.type==="deep-wildcard"){if(r--,r<0)return!0;const i=e[r];let s=!1;for(let a=t;a>=0;a--)if(this._matchSegment(i,
this.path[a],a===this.path.length-1)){t=a-1,r--,s=!0;break}if(!s)return!1}else{if(!this._matchSegment(n,this.path[t],t===this.path.length-1))return!1;t--,r--}}return r<
0}_matchSegment(e,t,r){if(e.tag!=="*"&&e.tag!==t.tag||e.namespace!==void 0&&e.namespace!=="*"&&e.namespace!==t.namespace||e.attrName!==void 0&&(!r||!t.values||!(e.
attrName in t.values)||e.attrValue!==void 0&&String(t.values[e.attrName])!==String(e.attrValue)))return!1;if(e.position!==void 0){if(!r)return!1;const n=t.counter??
0;if(e.position==="first"&&n!==0)return!1;if(e.position==="odd"&&n%2!==1)return!1;if(e.position==="even"&&n%2!==0)return!1;if(e.position==="nth"&&n!==e.positionValue)
return!1}return!0}matchesAny(e){return e.matchesAny(this)}snapshot(){return{path:this.path.map(e=>({...e})),siblingStacks:this.siblingStacks.map(e=>e&&{counts:new Map(
e.counts),total:e.total}),keptAttrs:this._keptAttrs.map(e=>({...e}))}}restore(e){this._pathStringCache=null,this.path=e.path.map(t=>({...t})),this.siblingStacks=
e.siblingStacks.map(t=>t&&{counts:new Map(t.counts),total:t.total}),this._keptAttrs=(e.keptAttrs||[]).map(t=>({...t}))}readOnly(){return this._view}},wP=[{id:"h\
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
 credential harvesting injection",pattern:/<form[\s>/]/i}],Ji=wP,_P=[{id:"xml-cdata-injection",description:"CDATA section injection: <![CDATA[ breaks out of tex\
t node context",pattern:/<!\[CDATA\[/i},{id:"xml-cdata-close",description:"CDATA close sequence: ]]> can terminate an enclosing CDATA section",pattern:/\]\]>/},
{id:"xml-processing-instruction",description:"XML processing instruction: <?xml-stylesheet or <?php etc.",pattern:/<\?(?:xml[\- ]|php|asp)/i},{id:"xml-doctype-i\
njection",description:"DOCTYPE declaration embedded in content \u2014 can define entities",pattern:/<!DOCTYPE(?:[\s[]|$)/i},{id:"xml-entity-system",description:"\
SYSTEM keyword \u2014 used in external entity declarations (XXE)",pattern:/\bSYSTEM\s+["']/i},{id:"xml-entity-public",description:"PUBLIC keyword \u2014 used in exte\
rnal entity declarations (XXE)",pattern:/\bPUBLIC\s+["']/i},{id:"xml-entity-declaration",description:"<!ENTITY declaration \u2014 defines entities, potential XXE or \
entity expansion",pattern:/<!ENTITY[\s%]/i},{id:"xml-billion-laughs",description:"Entity reference chaining / billion laughs: repeated &eX; style references",pattern:/(?:&\w{1,20};){3,}/},
{id:"xml-namespace-confusion",description:"xmlns: attribute injection \u2014 can redefine namespaces to confuse parsers",pattern:/\bxmlns(?::\w{1,40})?\s*=/i},{
id:"xml-comment-injection",description:"<!-- comment injection \u2014 can hide content from some parsers",pattern:/<!--/},{id:"xml-comment-close",description:"-\
-> closes an enclosing XML comment",pattern:/-->/},{id:"xml-pi-close",description:"?> closes an enclosing processing instruction",pattern:/\?>/}],Qi=_P,CP=[{id:"\
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
tyle-javascript",description:"style= attribute containing javascript: (e.g. background:url(javascript:...))",pattern:/style\s*=[\s\S]{0,60}javascript\s*:/i}],wa=CP,
PP=[{id:"sql-block-comment-open",description:"SQL block comment open: /* ... */ \u2014 unusual in legitimate user text",pattern:/\/\*/},{id:"sql-union-select",description:"\
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
ion",pattern:/\bINFORMATION_SCHEMA\b/i}],_a=PP,EP=[{id:"shell-path-traversal-unix",description:"Unix path traversal: ../  \u2014 climbing the directory tree",pattern:/\.\.\//},
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
n exfiltrate data or download payloads",pattern:/\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i}],Ku=EP,TP=[{id:"redos-nested-quantifier-plus",description:"Nest\
ed + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.",pattern:/\([^)]*\+[^)]*\)[+*]/},{id:"redos-nested-quantifier-star",description:"Neste\
d * quantifier: (a*)* or (a*)+ \u2014 catastrophic backtracking",pattern:/\([^)]*\*[^)]*\)[*+]/},{id:"redos-nested-groups",description:"Doubly nested quantified\
 groups: ((a+)+) \u2014 guaranteed catastrophic",pattern:/\(\([^)]{0,40}\)[+*]\)[+*]/},{id:"redos-alternation-overlap",description:"Overlapping alternation unde\
r quantifier: (a|a)+ \u2014 ambiguous NFA paths",pattern:/\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/},{id:"redos-star-plus-concat",description:"\
(x*x)+ pattern \u2014 triggers super-linear backtracking",pattern:/\([^)]{0,10}\*[^)]{0,10}\)[+*]/},{id:"redos-dot-star-greedy",description:"(.*){n,} or (.+){n,\
} \u2014 repeated greedy dot quantifiers",pattern:/\(\.[*+]\)\{?\d/},{id:"redos-large-repetition",description:"Very large fixed or range repetition count {1000,\
} or {1000,n} \u2014 denial of service via backtracking",pattern:/\{\d{4,}(?:,\d*)?\}/},{id:"redos-catastrophic-alternation",description:"Long alternation with \
many similar branches \u2014 polynomial backtracking risk",pattern:/\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/}],Ju=TP,ct=`["'\\s]*:`,NP=[{id:"nosql-where-operator",
description:"$where \u2014 executes arbitrary JavaScript server-side in MongoDB",pattern:new RegExp(`\\$where${ct}`,"i")},{id:"nosql-ne-operator",description:'$\
ne \u2014 "not equal" operator used to bypass equality checks',pattern:new RegExp(`\\$ne${ct}`,"i")},{id:"nosql-gt-operator",description:'$gt \u2014 "greater than" u\
sed to bypass password/value checks',pattern:new RegExp(`\\$gte?${ct}`,"i")},{id:"nosql-lt-operator",description:'$lt / $lte \u2014 "less than" bypass variants',
pattern:new RegExp(`\\$lte?${ct}`,"i")},{id:"nosql-regex-operator",description:"$regex \u2014 can be used to extract data character by character (blind injection)",
pattern:new RegExp(`\\$regex${ct}`,"i")},{id:"nosql-or-operator",description:"$or \u2014 logical OR; used to create always-true conditions",pattern:new RegExp(`\
\\$or${ct}\\s*\\[`,"i")},{id:"nosql-and-operator",description:"$and \u2014 logical AND operator injection",pattern:new RegExp(`\\$and${ct}\\s*\\[`,"i")},{id:"no\
sql-nor-operator",description:"$nor \u2014 logical NOR operator injection",pattern:new RegExp(`\\$nor${ct}\\s*\\[`,"i")},{id:"nosql-exists-operator",description:"\
$exists \u2014 can enumerate fields to determine schema",pattern:new RegExp(`\\$exists${ct}`,"i")},{id:"nosql-in-operator",description:"$in \u2014 matches any value \
in a list; can enumerate values",pattern:new RegExp(`\\$in${ct}\\s*\\[`,"i")},{id:"nosql-expr-operator",description:"$expr \u2014 allows aggregation expressions in q\
ueries (MongoDB 3.6+)",pattern:new RegExp(`\\$expr${ct}`,"i")},{id:"nosql-function-operator",description:"$function \u2014 executes arbitrary JavaScript in MongoDB 4\
.4+",pattern:new RegExp(`\\$function${ct}`,"i")},{id:"nosql-accumulator-operator",description:"$accumulator \u2014 custom aggregation with arbitrary JS execution",
pattern:new RegExp(`\\$accumulator${ct}`,"i")},{id:"nosql-proto-pollution",description:"__proto__ \u2014 prototype pollution via object key injection",pattern:/__proto__/},
{id:"nosql-constructor-prototype",description:"constructor.prototype \u2014 alternative prototype pollution vector (dot notation or JSON key)",pattern:/constructor[\s"':.,{\[]*prototype/i},
{id:"nosql-proto-bracket",description:'["__proto__"] \u2014 bracket-notation prototype pollution',pattern:/\[["']__proto__["']\]/}],Qu=NP,OP=[{id:"log-crlf-inje\
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
 can manipulate terminal output when logs are tailed",pattern:/\x1b\[/}],Vu=OP,IP=[{id:"sql-line-comment",description:"SQL line comment: -- followed by whitespa\
ce or end of string",pattern:/--(?:\s|$)/},{id:"sql-stacked-query",description:"Stacked queries: semicolon immediately followed by a SQL keyword",pattern:/;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i},
{id:"sql-hex-encoding",description:"Hex-encoded string injection: 0x41414141 style (MySQL)",pattern:/\b0x[0-9a-f]{4,}/i}],xP=[..._a,...IP],Yu=xP,Zu=Object.freeze(
{colon:":",Tab:"	",NewLine:`
`}),SP=/&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;function RP(e){return e.indexOf("&")===-1?e:e.replace(SP,(t,r,n,i)=>{if(i!==
void 0)return Object.prototype.hasOwnProperty.call(Zu,i)?Zu[i]:t;const s=r!==void 0?parseInt(r,16):parseInt(n,10);return!Number.isFinite(s)||s>1114111?t:String.
fromCodePoint(s)})}o(RP,"decodeEntities"),Ji.label="HTML",Qi.label="XML",wa.label="SVG",Ji.decodeEntities=!0,Qi.decodeEntities=!0,wa.decodeEntities=!0,_a.label=
"SQL",Yu.label="SQL-STRICT",Ku.label="SHELL",Ju.label="REDOS",Qu.label="NOSQL",Vu.label="LOG";var Bx=Object.freeze({HTML:Ji,XML:Qi,SVG:wa,SQL:_a,"SQL-STRICT":Yu,
SHELL:Ku,REDOS:Ju,NOSQL:Qu,LOG:Vu});function kP(e){if(typeof e!="string")throw new TypeError(`is-unsafe: first argument must be a string, got ${typeof e}`)}o(kP,
"assertString");function AP(e){if(!(e instanceof RegExp)){if(Array.isArray(e)){if(e.length===0)throw new TypeError("is-unsafe: context must not be an empty arra\
y");if(Array.isArray(e[0])){for(const t of e)if(!Array.isArray(t)||t.length===0)throw new TypeError("is-unsafe: each context in the array must be a non-empty pa\
ttern array (PatternList)")}return}throw new TypeError(`is-unsafe: second argument must be a PatternList (e.g. HTML), an array of PatternLists (e.g. [HTML, XML]\
), or a RegExp. Got: ${typeof e}`)}}o(AP,"assertContext");function MP(e){return e instanceof RegExp?{lists:null,regex:e}:Array.isArray(e[0])?{lists:e,regex:null}:
{lists:[e],regex:null}}o(MP,"normalise");function BP(e,t){if(!t.decodeEntities)return null;const r=RP(e);return r===e?null:r}o(BP,"decodedCopy");function LP(e,t){
const r=t.label??"CUSTOM",n=BP(e,t);for(const i of t)if(i.pattern.test(e)||n!==null&&i.pattern.test(n))return{context:r,id:i.id,description:i.description,pattern:i.
pattern};return null}o(LP,"matchList");function UP(e,t){kP(e),AP(t);const{lists:r,regex:n}=MP(t);if(n)return n.test(e);for(const i of r)if(LP(e,i)!==null)return!0;
return!1}o(UP,"isUnsafe");function DP(e,t){if(!e)return{};const r=t.attributesGroupName?e[t.attributesGroupName]:e;if(!r)return{};const n={};for(const i in r)if(i.
startsWith(t.attributeNamePrefix)){const s=i.substring(t.attributeNamePrefix.length);n[s]=r[i]}else n[i]=r[i];return n}o(DP,"extractRawAttributes");function FP(e){
if(!e||typeof e!="string")return;const t=e.indexOf(":");if(t!==-1&&t>0){const r=e.substring(0,t);if(r!=="xmlns")return r}}o(FP,"extractNamespace");var HP=class{static{
o(this,"OrderedObjParser")}constructor(e,t){this.options=e,this.currentNode=null,this.tagsNodeStack=[],this.parseXml=GP,this.parseTextData=jP,this.resolveNameSpace=
zP,this.buildAttributesMap=$P,this.isItStopNode=JP,this.replaceEntitiesValue=XP,this.readStopNodeData=YP,this.saveTextToParentTag=KP,this.addChild=WP,this.ignoreAttributesFn=
gP(this.options.ignoreAttributes),this.entityExpansionCount=0,this.currentExpandedLength=0,this.doctypefound=!1;let r={...ku};this.options.entityDecoder?this.entityDecoder=
this.options.entityDecoder:(typeof this.options.htmlEntities=="object"?r=this.options.htmlEntities:this.options.htmlEntities===!0&&(r={...jC,...HC}),this.entityDecoder=
new WC({namedEntities:{...r,...t},numericAllowed:this.options.htmlEntities,limit:{maxTotalExpansions:this.options.processEntities.maxTotalExpansions,maxExpandedLength:this.
options.processEntities.maxExpandedLength,applyLimitsTo:this.options.processEntities.appliesTo},onInputEntity:o((i,s)=>UP(s,[Ji,Qi])?Wi.BLOCK:Wi.ALLOW,"onInputE\
ntity")})),this.matcher=new ba,this.readonlyMatcher=this.matcher.readOnly(),this.isCurrentNodeStopNode=!1,this.stopNodeExpressionsSet=new vP;const n=this.options.
stopNodes;if(n&&n.length>0){for(let i=0;i<n.length;i++){const s=n[i];typeof s=="string"?this.stopNodeExpressionsSet.add(new Fr(s)):s instanceof Fr&&this.stopNodeExpressionsSet.
add(s)}this.stopNodeExpressionsSet.seal()}}};function jP(e,t,r,n,i,s,a){const l=this.options;if(e!==void 0&&(l.trimValues&&!n&&(e=e.trim()),e.length>0)){a||(e=this.
replaceEntitiesValue(e,t,r));const c=l.jPath?r.toString():r,u=l.tagValueProcessor(t,e,c,i,s);return u==null?e:typeof u!=typeof e||u!==e?u:l.trimValues||e.trim()===
e?Pa(e,l.parseTagValue,l.numberParseOptions):e}}o(jP,"parseTextData");function zP(e){if(this.options.removeNSPrefix){const t=e.split(":"),r=e.charAt(0)==="/"?"/":
"";if(t[0]==="xmlns")return"";t.length===2&&(e=r+t[1])}return e}o(zP,"resolveNameSpace");var qP=/([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;function ed(e){return e[3]!==
void 0?e[3]:e[4]}o(ed,"attrValue");function $P(e,t,r,n=!1){const i=this.options;if(n===!0||i.ignoreAttributes!==!0&&typeof e=="string"){const s=xC(e,qP),a=s.length,
l={},c=new Array(a);let u=!1;const d={};for(let h=0;h<a;h++){const m=this.resolveNameSpace(s[h][1]),g=ed(s[h]);if(m.length&&g!==void 0){let v=g;i.trimValues&&(v=
v.trim()),v=this.replaceEntitiesValue(v,r,this.readonlyMatcher),c[h]=v,d[m]=v,u=!0}}u&&typeof t=="object"&&t.updateCurrent&&t.updateCurrent(d);const p=i.jPath?t.
toString():this.readonlyMatcher;let f=!1;for(let h=0;h<a;h++){const m=this.resolveNameSpace(s[h][1]);if(this.ignoreAttributesFn(m,p))continue;let g=i.attributeNamePrefix+
m;if(m.length)if(i.transformAttributeName&&(g=i.transformAttributeName(g)),g=td(g,i),ed(s[h])!==void 0){const v=c[h],E=i.attributeValueProcessor(m,v,p);E==null?
l[g]=v:typeof E!=typeof v||E!==v?l[g]=E:l[g]=Pa(v,i.parseAttributeValue,i.numberParseOptions),f=!0}else i.allowBooleanAttributes&&(l[g]=!0,f=!0)}if(!f)return;if(i.
attributesGroupName&&!i.preserveOrder){const h={};return h[i.attributesGroupName]=l,h}return l}}o($P,"buildAttributesMap");var GP=o(function(e){const t=this.options,
r=t.captureMetaData?[]:void 0;e=e.replace(/\r\n?/g,t.captureMetaData?(c,u)=>(c.length===2&&r.push(u-r.length),`
`):`
`);const n=new zt("!xml");let i=n,s="";this.matcher.reset(),this.entityDecoder.reset(),this.entityExpansionCount=0,this.currentExpandedLength=0,this.doctypefound=
!1;const a=new rP(t.processEntities),l=e.length;for(let c=0;c<l;c++)if(e[c]==="<"){const d=e.charCodeAt(c+1);if(d===47){const p=Hr(e,">",c,"Closing Tag is not c\
losed.");let f=e.substring(c+2,p).trim();if(t.removeNSPrefix){const m=f.indexOf(":");m!==-1&&(f=f.substr(m+1))}f=Ea(t.transformTagName,f,"",t).tagName,i&&(s=this.
saveTextToParentTag(s,i,this.readonlyMatcher));const h=this.matcher.getCurrentTag();if(f&&t.unpairedTagsSet.has(f))throw new Error(`Unpaired tag can not be used\
 as closing tag: </${f}>`);h&&t.unpairedTagsSet.has(h)&&(this.matcher.pop(),this.tagsNodeStack.pop()),this.matcher.pop(),this.isCurrentNodeStopNode=!1,i=this.tagsNodeStack.
pop()||n,t.captureMetaData&&i&&i.addEndIndex(pr(p+1,r)),s="",c=p}else if(d===63){let p=Ca(e,c,!1,"?>");if(!p)throw new Error("Pi Tag is not closed.");s=this.saveTextToParentTag(
s,i,this.readonlyMatcher);const f=this.buildAttributesMap(p.tagExp,this.matcher,p.tagName,!0);if(f){const h=f[this.options.attributeNamePrefix+"version"];this.entityDecoder.
setXmlVersion(Number(h)||1),a.setXmlVersion(Number(h)||1)}if(!(t.ignoreDeclaration&&p.tagName==="?xml"||t.ignorePiTags)){const h=new zt(p.tagName);h.add(t.textNodeName,
""),p.tagName!==p.tagExp&&p.attrExpPresent&&t.ignoreAttributes!==!0&&(h[":@"]=f);const m=t.captureMetaData?pr(c,r):c;this.addChild(i,h,this.readonlyMatcher,m),t.
captureMetaData&&i.addEndIndex(pr(p.closeIndex+2,r))}c=p.closeIndex+1}else if(d===33&&e.charCodeAt(c+2)===45&&e.charCodeAt(c+3)===45){const p=Hr(e,"-->",c+4,"Co\
mment is not closed.");if(t.commentPropName){const f=e.substring(c+4,p-2);s=this.saveTextToParentTag(s,i,this.readonlyMatcher),i.add(t.commentPropName,[{[t.textNodeName]:f}])}
c=p}else if(d===33&&e.charCodeAt(c+2)===68){if(this.doctypefound)throw new Error("Multiple DOCTYPE declarations found.");this.doctypefound=!0;const p=a.readDocType(
e,c);this.entityDecoder.addInputEntities(p.entities),c=p.i}else if(d===33&&e.charCodeAt(c+2)===91){const p=Hr(e,"]]>",c,"CDATA is not closed.")-2,f=e.substring(
c+9,p);s=this.saveTextToParentTag(s,i,this.readonlyMatcher);let h=this.parseTextData(f,i.tagname,this.readonlyMatcher,!0,!1,!0,!0);h==null&&(h=""),t.cdataPropName?
i.add(t.cdataPropName,[{[t.textNodeName]:f}]):i.add(t.textNodeName,h),c=p+2}else{let p=Ca(e,c,t.removeNSPrefix);if(!p){const B=e.substring(Math.max(0,c-50),Math.
min(l,c+50));throw new Error(`readTagExp returned undefined at position ${c}. Context: "${B}"`)}let f=p.tagName;const h=p.rawTagName;let m=p.tagExp,g=p.attrExpPresent,
v=p.closeIndex;if({tagName:f,tagExp:m}=Ea(t.transformTagName,f,m,t),t.strictReservedNames&&(f===t.commentPropName||f===t.cdataPropName||f===t.textNodeName||f===
t.attributesGroupName))throw new Error(`Invalid tag name: ${f}`);i&&s&&i.tagname!=="!xml"&&(s=this.saveTextToParentTag(s,i,this.readonlyMatcher,!1));const E=i;E&&
t.unpairedTagsSet.has(E.tagname)&&(i=this.tagsNodeStack.pop(),this.matcher.pop());let y=!1;m.length>0&&m.lastIndexOf("/")===m.length-1&&(y=!0,f[f.length-1]==="/"?
(f=f.substr(0,f.length-1),m=f):m=m.substr(0,m.length-1),g=f!==m);let b=null,T={},I;I=FP(h),f!==n.tagname&&this.matcher.push(f,{},I),f!==m&&g&&(b=this.buildAttributesMap(
m,this.matcher,f),b&&(T=DP(b,t))),f!==n.tagname&&(this.isCurrentNodeStopNode=this.isItStopNode());const k=t.captureMetaData?pr(c,r):c;if(this.isCurrentNodeStopNode){
let B="";if(y)c=p.closeIndex;else if(t.unpairedTagsSet.has(f))c=p.closeIndex;else{const M=this.readStopNodeData(e,h,v+1);if(!M)throw new Error(`Unexpected end o\
f ${h}`);c=M.i,B=M.tagContent}const F=new zt(f);b&&(F[":@"]=b),F.add(t.textNodeName,B),this.matcher.pop(),this.isCurrentNodeStopNode=!1,this.addChild(i,F,this.readonlyMatcher,
k),t.captureMetaData&&i.addEndIndex(pr(c+1,r))}else{if(y){({tagName:f,tagExp:m}=Ea(t.transformTagName,f,m,t));const B=new zt(f);b&&(B[":@"]=b),this.addChild(i,B,
this.readonlyMatcher,k),t.captureMetaData&&i.addEndIndex(pr(v+1,r)),this.matcher.pop(),this.isCurrentNodeStopNode=!1}else if(t.unpairedTagsSet.has(f)){const B=new zt(
f);b&&(B[":@"]=b),this.addChild(i,B,this.readonlyMatcher,k),t.captureMetaData&&i.addEndIndex(pr(p.closeIndex+1,r)),this.matcher.pop(),this.isCurrentNodeStopNode=
!1,c=p.closeIndex;continue}else{const B=new zt(f);if(this.tagsNodeStack.length>t.maxNestedTags)throw new Error("Maximum nested tags exceeded");this.tagsNodeStack.
push(i),b&&(B[":@"]=b),this.addChild(i,B,this.readonlyMatcher,k),i=B}s="",c=v}}}else s+=e[c];return n.child},"parseXml");function pr(e,t){let r=0,n=t.length;for(;r<
n;){const i=Math.floor((r+n)/2);t[i]<e?r=i+1:n=i}return e+r}o(pr,"getOriginalIndex");function WP(e,t,r,n){this.options.captureMetaData||(n=void 0);const i=this.
options.jPath?r.toString():r,s=this.options.updateTag(t.tagname,i,t[":@"]);s===!1||(typeof s=="string"&&(t.tagname=s),e.addChild(t,n))}o(WP,"addChild");function XP(e,t,r){
const n=this.options.processEntities;if(!n||!n.enabled)return e;if(n.allowedTags){const i=this.options.jPath?r.toString():r;if(!(Array.isArray(n.allowedTags)?n.
allowedTags.includes(t):n.allowedTags(t,i)))return e}if(n.tagFilter){const i=this.options.jPath?r.toString():r;if(!n.tagFilter(t,i))return e}return this.entityDecoder.
decode(e)}o(XP,"replaceEntitiesValue");function KP(e,t,r,n){return e&&(n===void 0&&(n=t.child.length===0),e=this.parseTextData(e,t.tagname,r,!1,t[":@"]?Object.keys(
t[":@"]).length!==0:!1,n),e!==void 0&&e!==""&&t.add(this.options.textNodeName,e),e=""),e}o(KP,"saveTextToParentTag");function JP(){return this.stopNodeExpressionsSet.
size===0?!1:this.matcher.matchesAny(this.stopNodeExpressionsSet)}o(JP,"isItStopNode");function QP(e,t,r=">"){const n=e.length,i=r.charCodeAt(0),s=r.length>1?r.charCodeAt(
1):-1;let a="",l=t;for(let c=t;c<n;c++){const u=e.charCodeAt(c);if(u===34||u===39){if(c=e.indexOf(e[c],c+1),c===-1)return}else if(u===i)if(s!==-1){if(e.charCodeAt(
c+1)===s)return a+=e.substring(l,c),{data:a,index:c}}else return a+=e.substring(l,c),{data:a,index:c};else u===9&&(a+=e.substring(l,c)+" ",l=c+1)}}o(QP,"tagExpW\
ithClosingIndex");function Hr(e,t,r,n){const i=e.indexOf(t,r);if(i===-1)throw new Error(n);return i+t.length-1}o(Hr,"findClosingIndex");function VP(e,t,r,n){const i=e.
indexOf(t,r);if(i===-1)throw new Error(n);return i}o(VP,"findClosingChar");function Ca(e,t,r,n=">"){const i=QP(e,t+1,n);if(!i)return;let s=i.data;const a=i.index,
l=s.search(/\s/);let c=s,u=!0;l!==-1&&(c=s.substring(0,l),s=s.substring(l+1).trimStart());const d=c;if(r){const p=c.indexOf(":");p!==-1&&(c=c.substr(p+1),u=c!==
i.data.substr(p+1))}return{tagName:c,tagExp:s,closeIndex:a,attrExpPresent:u,rawTagName:d}}o(Ca,"readTagExp");function YP(e,t,r){const n=r;let i=1,s=!1,a=-1;const l=e.
length;for(;r<l;r++)if(e[r]==="<"){const c=e.charCodeAt(r+1);if(c===47){const u=VP(e,">",r,`${t} is not closed`);if(e.substring(r+2,u).trim()===t&&(i--,i===0))return{
tagContent:e.substring(n,r),i:u};r=u}else if(c===63)r=Hr(e,"?>",r+1,"StopNode is not closed.");else if(c===33&&e.charCodeAt(r+2)===45&&e.charCodeAt(r+3)===45)r=
Hr(e,"-->",r+3,"StopNode is not closed.");else if(c===33&&e.charCodeAt(r+2)===91)r=Hr(e,"]]>",r,"StopNode is not closed.")-2;else{const u=s?void 0:Ca(e,r,!1);if(u)
u.tagName===t&&u.tagExp[u.tagExp.length-1]!=="/"&&i++,r=u.closeIndex;else{if(s=!0,a<r&&(a=e.indexOf(">",r),a===-1))return;const d=e.indexOf("<",r+1);if(d===-1||
d>a){const p=e.substring(r+1,a),f=p.search(/\s/);(f===-1?p:p.substring(0,f))===t&&p[p.length-1]!=="/"&&i++,r=a}}}}}o(YP,"readStopNodeData");function Pa(e,t,r){if(t&&
typeof e=="string"){const n=e.trim();return n==="true"?!0:n==="false"?!1:fP(e,r)}else return SC(e)?e:""}o(Pa,"parseValue");function Ea(e,t,r,n){if(e){const i=e(
t);r===t&&(r=i),t=i}return t=td(t,n),{tagName:t,tagExp:r}}o(Ea,"transformTagName");function td(e,t){if(Ou.includes(e))throw new Error(`[SECURITY] Invalid name: \
"${e}" is a reserved JavaScript keyword that could cause prototype pollution`);return fa.includes(e)?t.onDangerousProperty(e):e}o(td,"sanitizeName");var Ta=zt.getMetaDataSymbol();
function ZP(e,t){if(!e||typeof e!="object")return{};if(!t)return e;const r={};for(const n in e)if(n.startsWith(t)){const i=n.substring(t.length);r[i]=e[n]}else r[n]=
e[n];return r}o(ZP,"stripAttributePrefix");function eE(e,t,r,n){return rd(e,t,r,n)}o(eE,"prettify");function rd(e,t,r,n){let i;const s={};for(let a=0;a<e.length;a++){
const l=e[a],c=tE(l);if(c!==void 0&&c!==t.textNodeName){const u=ZP(l[":@"]||{},t.attributeNamePrefix);r.push(c,u)}if(c===t.textNodeName)i===void 0?i=l[c]:i+=""+
l[c];else{if(c===void 0)continue;if(l[c]){let u=rd(l[c],t,r,n);const d=nE(u,t);if(Object.keys(u).length===0&&t.alwaysCreateTextNode&&(u[t.textNodeName]=""),l[":\
@"]?rE(u,l[":@"],n,t):Object.keys(u).length===1&&u[t.textNodeName]!==void 0&&!t.alwaysCreateTextNode?u=u[t.textNodeName]:Object.keys(u).length===0&&(t.alwaysCreateTextNode?
u[t.textNodeName]="":u=""),l[Ta]!==void 0&&typeof u=="object"&&u!==null&&(u[Ta]=l[Ta]),s[c]!==void 0&&Object.prototype.hasOwnProperty.call(s,c))Array.isArray(s[c])||
(s[c]=[s[c]]),s[c].push(u);else{const p=t.jPath?n.toString():n;t.isArray(c,p,d)?s[c]=[u]:s[c]=u}c!==void 0&&c!==t.textNodeName&&r.pop()}}}return typeof i=="stri\
ng"?i.length>0&&(s[t.textNodeName]=i):i!==void 0&&(s[t.textNodeName]=i),s}o(rd,"compress");function tE(e){const t=Object.keys(e);for(let r=0;r<t.length;r++){const n=t[r];
if(n!==":@")return n}}o(tE,"propName");function rE(e,t,r,n){if(t){const i=Object.keys(t),s=i.length;for(let a=0;a<s;a++){const l=i[a],c=l.startsWith(n.attributeNamePrefix)?
l.substring(n.attributeNamePrefix.length):l,u=n.jPath?r.toString()+"."+c:r;n.isArray(l,u,!0,!0)?e[l]=[t[l]]:e[l]=t[l]}}}o(rE,"assignAttributes");function nE(e,t){
const{textNodeName:r}=t,n=Object.keys(e).length;return!!(n===0||n===1&&(e[r]||typeof e[r]=="boolean"||e[r]===0))}o(nE,"isLeafTag");var iE=class{static{o(this,"X\
MLParser")}constructor(e){this.externalEntities={},this.options=JC(e)}parse(e,t){if(typeof e!="string"&&e.toString)e instanceof Uint8Array&&!(typeof Buffer<"u"&&
Buffer.isBuffer(e))?e=new TextDecoder("utf-8",{ignoreBOM:!0}).decode(e):e=e.toString();else if(typeof e!="string")throw new Error("XML data is accepted in Strin\
g or Bytes[] form.");if(t){t===!0&&(t={});const i=Iu(e,t);if(i!==!0)throw Error(`${i.err.msg}:${i.err.line}:${i.err.col}`)}const r=new HP(this.options,this.externalEntities),
n=r.parseXml(e);return this.options.preserveOrder||n===void 0?n:eE(n,this.options,r.matcher,r.readonlyMatcher)}addEntity(e,t){if(t.indexOf("&")!==-1)throw new Error(
"Entity value can't have '&'");if(e.indexOf("&")!==-1||e.indexOf(";")!==-1)throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'");
if(t==="&")throw new Error("An entity with value '&' is not permitted");this.externalEntities[e]=t}static getMetaDataSymbol(){return zt.getMetaDataSymbol()}};function tt(e){
return typeof e=="number"&&Object.is(e,-0)?"-0":String(e)}o(tt,"valToStr");function Na(e){return tt(e).replace(/--/g,"- -").replace(/--/g,"- -").replace(/-$/,"-\
 ")}o(Na,"safeComment");function nd(e){return tt(e).replace(/\]\]>/g,"]]]]><![CDATA[>")}o(nd,"safeCdata");function qt(e){return tt(e).replace(/"/g,"&quot;").replace(
/'/g,"&apos;")}o(qt,"escapeAttribute");function Fn(e,t,r,n,i){if(!r.sanitizeName)return e;const s=!t&&e[0]==="?",a=s?e.slice(1):e;if(i(a))return e;const l=r.sanitizeName(
a,{isAttribute:t,matcher:n.readOnly()});if(typeof l!="string"||!i(l))throw new Error(`sanitizeName returned an invalid XML name for "${a}"`);return s?"?"+l:l}o(
Fn,"resolveName");var sE=`
`;function aE(e,t){if(!Array.isArray(e)||e.length===0)return"1.0";const r=e[0];if(Oa(r)==="?xml"){const i=r[":@"];if(i){const s=t.attributeNamePrefix+"version";
if(i[s])return i[s]}}return"1.0"}o(aE,"detectXmlVersionFromArray");function oE(e,t){let r="";t.format&&(r=sE);const n=[];if(t.stopNodes&&Array.isArray(t.stopNodes))
for(let l=0;l<t.stopNodes.length;l++){const c=t.stopNodes[l];typeof c=="string"?n.push(new Fr(c)):c instanceof Fr&&n.push(c)}const i=aE(e,t),s=zu("qName",{xmlVersion:i}),
a=new ba;return id(e,t,r,a,n,s)}o(oE,"toXml");function id(e,t,r,n,i,s){let a="",l=!1;if(t.maxNestedTags&&n.getDepth()>t.maxNestedTags)throw new Error("Maximum n\
ested tags exceeded");if(!Array.isArray(e)){if(e!=null){let c=tt(e);return c=Ia(c,t),c}return""}for(let c=0;c<e.length;c++){const u=e[c],d=Oa(u);if(d===void 0)continue;
const f=d===t.textNodeName||d===t.cdataPropName||d===t.commentPropName?d:Fn(d,!1,t,n,s),h=cE(u[":@"],t);n.push(f,h);const m=uE(n,i);if(f===t.textNodeName){let b=u[d];
m||(b=t.tagValueProcessor(f,b),b=Ia(b,t)),b=tt(b),l&&(a+=r),a+=b,l=!1,n.pop();continue}else if(f===t.cdataPropName){l&&(a+=r);const b=u[d][0][t.textNodeName],T=nd(
b);a+=`<![CDATA[${T}]]>`,l=!1,n.pop();continue}else if(f===t.commentPropName){const b=u[d][0][t.textNodeName],T=Na(b);a+=r+`<!--${T}-->`,l=!0,n.pop();continue}else if(f[0]===
"?"){const b=ad(u[":@"],t,m,n,s);a+=(f==="?xml"?"":r)+`<${f}${b}?>`,l=!0,n.pop();continue}let g=r;g!==""&&(g+=t.indentBy);const v=ad(u[":@"],t,m,n,s),E=r+`<${f}${v}`;
let y;m?y=sd(u[d],t,n.getDepth()):y=id(u[d],t,g,n,i,s),t.unpairedTags.indexOf(f)!==-1?t.suppressUnpairedNode?a+=E+">":a+=E+"/>":(!y||y.length===0)&&t.suppressEmptyNode?
a+=E+"/>":y&&y.endsWith(">")?a+=E+`>${y}${r}</${f}>`:(a+=E+">",y&&r!==""&&(y.includes("/>")||y.includes("</"))?a+=r+t.indentBy+y+r:a+=y,a+=`</${f}>`),l=!0,n.pop()}
return a}o(id,"arrToStr");function cE(e,t){if(!e||t.ignoreAttributes)return null;const r={};let n=!1;for(let i in e){if(!Object.prototype.hasOwnProperty.call(e,
i))continue;const s=i.startsWith(t.attributeNamePrefix)?i.substr(t.attributeNamePrefix.length):i;r[s]=qt(e[i]),n=!0}return n?r:null}o(cE,"extractAttributeValues");
function sd(e,t,r=0){if(t.maxNestedTags&&r>t.maxNestedTags)throw new Error("Maximum nested tags exceeded");if(!Array.isArray(e))return e!=null?tt(e):"";let n="";
for(let i=0;i<e.length;i++){const s=e[i],a=Oa(s);if(a===t.textNodeName)n+=tt(s[a]);else if(a===t.cdataPropName)n+=s[a][0][t.textNodeName];else if(a===t.commentPropName)
n+=s[a][0][t.textNodeName];else{if(a&&a[0]==="?")continue;if(a){const l=lE(s[":@"],t),c=sd(s[a],t,r+1);!c||c.length===0?n+=`<${a}${l}/>`:n+=`<${a}${l}>${c}</${a}\
>`}}}return n}o(sd,"getRawContent2");function lE(e,t){let r="";if(e&&!t.ignoreAttributes)for(let n in e){if(!Object.prototype.hasOwnProperty.call(e,n))continue;
let i=e[n];i===!0&&t.suppressBooleanAttributes?r+=` ${n.substr(t.attributeNamePrefix.length)}`:r+=` ${n.substr(t.attributeNamePrefix.length)}="${qt(i)}"`}return r}
o(lE,"attr_to_str_raw");function Oa(e){const t=Object.keys(e);for(let r=0;r<t.length;r++){const n=t[r];if(Object.prototype.hasOwnProperty.call(e,n)&&n!==":@")return n}}
o(Oa,"propName2");function ad(e,t,r,n,i){let s="";if(e&&!t.ignoreAttributes)for(let a in e){if(!Object.prototype.hasOwnProperty.call(e,a))continue;const l=a.substr(
t.attributeNamePrefix.length),c=r?l:Fn(l,!0,t,n,i);let u;r?u=e[a]:(u=t.attributeValueProcessor(a,e[a]),u=Ia(u,t)),u===!0&&t.suppressBooleanAttributes?s+=` ${c}`:
s+=` ${c}="${qt(u)}"`}return s}o(ad,"attr_to_str");function uE(e,t){if(!t||t.length===0)return!1;for(let r=0;r<t.length;r++)if(e.matches(t[r]))return!0;return!1}
o(uE,"checkStopNode");function Ia(e,t){if(e&&e.length>0&&t.processEntities)for(let r=0;r<t.entities.length;r++){const n=t.entities[r];e=e.replace(n.regex,n.val)}
return e}o(Ia,"replaceEntitiesValue2");function dE(e){return typeof e=="function"?e:Array.isArray(e)?t=>{for(const r of e)if(typeof r=="string"&&t===r||r instanceof
RegExp&&r.test(t))return!0}:()=>!1}o(dE,"getIgnoreAttributesFn2");var fE={attributeNamePrefix:"@_",attributesGroupName:!1,textNodeName:"#text",ignoreAttributes:!0,
cdataPropName:!1,format:!1,indentBy:"  ",suppressEmptyNode:!1,suppressUnpairedNode:!0,suppressBooleanAttributes:!0,tagValueProcessor:o(function(e,t){return t},"\
tagValueProcessor"),attributeValueProcessor:o(function(e,t){return t},"attributeValueProcessor"),preserveOrder:!1,commentPropName:!1,unpairedTags:[],entities:[{
regex:new RegExp("&","g"),val:"&amp;"},{regex:new RegExp(">","g"),val:"&gt;"},{regex:new RegExp("<","g"),val:"&lt;"},{regex:new RegExp("'","g"),val:"&apos;"},{regex:new RegExp(
'"',"g"),val:"&quot;"}],processEntities:!0,stopNodes:[],oneListGroup:!1,maxNestedTags:100,jPath:!0,sanitizeName:!1};function mt(e){if(this.options=Object.assign(
{},fE,e),this.options.stopNodes&&Array.isArray(this.options.stopNodes)&&(this.options.stopNodes=this.options.stopNodes.map(t=>typeof t=="string"&&t.startsWith("\
*.")?".."+t.substring(2):t)),this.stopNodeExpressions=[],this.options.stopNodes&&Array.isArray(this.options.stopNodes))for(let t=0;t<this.options.stopNodes.length;t++){
const r=this.options.stopNodes[t];typeof r=="string"?this.stopNodeExpressions.push(new Fr(r)):r instanceof Fr&&this.stopNodeExpressions.push(r)}this.options.ignoreAttributes===
!0||this.options.attributesGroupName?this.isAttribute=function(){return!1}:(this.ignoreAttributesFn=dE(this.options.ignoreAttributes),this.attrPrefixLen=this.options.
attributeNamePrefix.length,this.isAttribute=yE),this.processTextOrObjNode=hE,this.options.format?(this.indentate=mE,this.tagEndChar=`>
`,this.newLine=`
`):(this.indentate=function(){return""},this.tagEndChar=">",this.newLine="")}o(mt,"Builder");function pE(e,t){const r=e["?xml"];if(r&&typeof r=="object"){if(t.attributesGroupName&&
r[t.attributesGroupName]){const i=r[t.attributesGroupName][t.attributeNamePrefix+"version"];if(i)return i}const n=r[t.attributeNamePrefix+"version"];if(n)return n}
return"1.0"}o(pE,"detectXmlVersionFromObj"),mt.prototype.build=function(e){if(this.options.preserveOrder)return oE(e,this.options);{Array.isArray(e)&&this.options.
arrayNodeName&&this.options.arrayNodeName.length>1&&(e={[this.options.arrayNodeName]:e});const t=new ba,r=pE(e,this.options),n=zu("qName",{xmlVersion:r});return this.
j2x(e,0,t,n).val}},mt.prototype.j2x=function(e,t,r,n){let i="",s="";if(this.options.maxNestedTags&&r.getDepth()>=this.options.maxNestedTags)throw new Error("Max\
imum nested tags exceeded");const a=this.options.jPath?r.toString():r,l=this.checkStopNode(r);for(let c in e){if(!Object.prototype.hasOwnProperty.call(e,c))continue;
const d=c===this.options.textNodeName||c===this.options.cdataPropName||c===this.options.commentPropName||this.options.attributesGroupName&&c===this.options.attributesGroupName||
this.isAttribute(c)?c:Fn(c,!1,this.options,r,n);if(typeof e[c]>"u")this.isAttribute(c)&&(s+="");else if(e[c]===null)this.isAttribute(c)||d===this.options.cdataPropName||
d===this.options.commentPropName?s+="":d[0]==="?"?s+=this.indentate(t)+"<"+d+"?"+this.tagEndChar:s+=this.indentate(t)+"<"+d+"/"+this.tagEndChar;else if(e[c]instanceof
Date)s+=this.buildTextValNode(e[c],d,"",t,r);else if(typeof e[c]!="object"){const p=this.isAttribute(c);if(p&&!this.ignoreAttributesFn(p,a)){const f=Fn(p,!0,this.
options,r,n);i+=this.buildAttrPairStr(f,tt(e[c]),l)}else if(!p)if(c===this.options.textNodeName){let f=this.options.tagValueProcessor(c,tt(e[c]));s+=this.replaceEntitiesValue(
f)}else{r.push(d);const f=this.checkStopNode(r);if(r.pop(),f){const h=tt(e[c]);h===""?s+=this.indentate(t)+"<"+d+this.closeTag(d)+this.tagEndChar:s+=this.indentate(
t)+"<"+d+">"+h+"</"+d+this.tagEndChar}else s+=this.buildTextValNode(e[c],d,"",t,r)}}else if(Array.isArray(e[c])){const p=e[c].length;let f="",h="";for(let m=0;m<
p;m++){const g=e[c][m];if(!(typeof g>"u"))if(g===null)d[0]==="?"?s+=this.indentate(t)+"<"+d+"?"+this.tagEndChar:s+=this.indentate(t)+"<"+d+"/"+this.tagEndChar;else if(typeof g==
"object")if(this.options.oneListGroup){r.push(d);const v=this.j2x(g,t+1,r,n);r.pop(),f+=v.val,this.options.attributesGroupName&&g.hasOwnProperty(this.options.attributesGroupName)&&
(h+=v.attrStr)}else f+=this.processTextOrObjNode(g,d,t,r,n);else if(this.options.oneListGroup){let v=this.options.tagValueProcessor(d,g);v=this.replaceEntitiesValue(
v),v=tt(v),f+=v}else{r.push(d);const v=this.checkStopNode(r);if(r.pop(),v){const E=tt(g);E===""?f+=this.indentate(t)+"<"+d+this.closeTag(d)+this.tagEndChar:f+=this.
indentate(t)+"<"+d+">"+E+"</"+d+this.tagEndChar}else f+=this.buildTextValNode(g,d,"",t,r)}}this.options.oneListGroup&&(f=this.buildObjectNode(f,d,h,t)),s+=f}else if(this.
options.attributesGroupName&&c===this.options.attributesGroupName){const p=Object.keys(e[c]),f=p.length;for(let h=0;h<f;h++){const m=Fn(p[h],!0,this.options,r,n);
i+=this.buildAttrPairStr(m,tt(e[c][p[h]]),l)}}else s+=this.processTextOrObjNode(e[c],d,t,r,n)}return{attrStr:i,val:s}},mt.prototype.buildAttrPairStr=function(e,t,r){
return r||(t=this.options.attributeValueProcessor(e,tt(t)),t=this.replaceEntitiesValue(t)),this.options.suppressBooleanAttributes&&t==="true"?" "+e:" "+e+'="'+qt(
t)+'"'};function hE(e,t,r,n,i){const s=this.extractAttributes(e);if(n.push(t,s),this.checkStopNode(n)){const c=this.buildRawContent(e,n.getDepth()),u=this.buildAttributesForStopNode(
e);return n.pop(),this.buildObjectNode(c,t,u,r)}const l=this.j2x(e,r+1,n,i);return n.pop(),t[0]==="?"?this.buildTextValNode("",t,l.attrStr,r,n):e[this.options.textNodeName]!==
void 0&&Object.keys(e).length===1?this.buildTextValNode(e[this.options.textNodeName],t,l.attrStr,r,n):this.buildObjectNode(l.val,t,l.attrStr,r)}o(hE,"processTex\
tOrObjNode"),mt.prototype.extractAttributes=function(e){if(!e||typeof e!="object")return null;const t={};let r=!1;if(this.options.attributesGroupName&&e[this.options.
attributesGroupName]){const n=e[this.options.attributesGroupName];for(let i in n){if(!Object.prototype.hasOwnProperty.call(n,i))continue;const s=i.startsWith(this.
options.attributeNamePrefix)?i.substring(this.options.attributeNamePrefix.length):i;t[s]=qt(n[i]),r=!0}}else for(let n in e){if(!Object.prototype.hasOwnProperty.
call(e,n))continue;const i=this.isAttribute(n);i&&(t[i]=qt(e[n]),r=!0)}return r?t:null},mt.prototype.buildRawContent=function(e,t=0){if(this.options.maxNestedTags&&
t>=this.options.maxNestedTags)throw new Error("Maximum nested tags exceeded");if(typeof e=="string")return e;if(typeof e!="object"||e===null)return String(e);if(e[this.
options.textNodeName]!==void 0)return e[this.options.textNodeName];let r="";for(let n in e){if(!Object.prototype.hasOwnProperty.call(e,n)||this.isAttribute(n)||
this.options.attributesGroupName&&n===this.options.attributesGroupName)continue;const i=e[n];if(n===this.options.textNodeName)r+=i;else if(Array.isArray(i)){for(let s of i)
if(typeof s=="string"||typeof s=="number")r+=`<${n}>${s}</${n}>`;else if(typeof s=="object"&&s!==null){const a=this.buildRawContent(s,t+1),l=this.buildAttributesForStopNode(
s);a===""?r+=`<${n}${l}/>`:r+=`<${n}${l}>${a}</${n}>`}}else if(typeof i=="object"&&i!==null){const s=this.buildRawContent(i,t+1),a=this.buildAttributesForStopNode(
i);s===""?r+=`<${n}${a}/>`:r+=`<${n}${a}>${s}</${n}>`}else r+=`<${n}>${i}</${n}>`}return r},mt.prototype.buildAttributesForStopNode=function(e){if(!e||typeof e!=
"object")return"";let t="";if(this.options.attributesGroupName&&e[this.options.attributesGroupName]){const r=e[this.options.attributesGroupName];for(let n in r){
if(!Object.prototype.hasOwnProperty.call(r,n))continue;const i=n.startsWith(this.options.attributeNamePrefix)?n.substring(this.options.attributeNamePrefix.length):
n,s=r[n];s===!0&&this.options.suppressBooleanAttributes?t+=" "+i:t+=" "+i+'="'+qt(s)+'"'}}else for(let r in e){if(!Object.prototype.hasOwnProperty.call(e,r))continue;
const n=this.isAttribute(r);if(n){const i=e[r];i===!0&&this.options.suppressBooleanAttributes?t+=" "+n:t+=" "+n+'="'+qt(i)+'"'}}return t},mt.prototype.buildObjectNode=
function(e,t,r,n){if(e==="")return t[0]==="?"?this.indentate(n)+"<"+t+r+"?"+this.tagEndChar:this.indentate(n)+"<"+t+r+this.closeTag(t)+this.tagEndChar;if(t[0]===
"?")return this.indentate(n)+"<"+t+r+"?"+this.tagEndChar;{let i="</"+t+this.tagEndChar,s="";return t[0]==="?"&&(s="?",i=""),(r||r==="")&&e.indexOf("<")===-1?this.
indentate(n)+"<"+t+r+s+">"+e+i:this.options.commentPropName!==!1&&t===this.options.commentPropName&&s.length===0?this.indentate(n)+`<!--${Na(e)}-->`+this.newLine:
this.indentate(n)+"<"+t+r+s+this.tagEndChar+e+this.indentate(n)+i}},mt.prototype.closeTag=function(e){let t="";return this.options.unpairedTags.indexOf(e)!==-1?
this.options.suppressUnpairedNode||(t="/"):this.options.suppressEmptyNode?t="/":t=`></${e}`,t},mt.prototype.checkStopNode=function(e){if(!this.stopNodeExpressions||
this.stopNodeExpressions.length===0)return!1;for(let t=0;t<this.stopNodeExpressions.length;t++)if(e.matches(this.stopNodeExpressions[t]))return!0;return!1},mt.prototype.
buildTextValNode=function(e,t,r,n,i){if(this.options.cdataPropName!==!1&&t===this.options.cdataPropName){const s=nd(e);return this.indentate(n)+`<![CDATA[${s}]]\
>`+this.newLine}else if(this.options.commentPropName!==!1&&t===this.options.commentPropName){const s=Na(e);return this.indentate(n)+`<!--${s}-->`+this.newLine}else{
if(t[0]==="?")return this.indentate(n)+"<"+t+r+"?"+this.tagEndChar;{let s=this.options.tagValueProcessor(t,e);return s=this.replaceEntitiesValue(s),s=tt(s),s===
""?this.indentate(n)+"<"+t+r+this.closeTag(t)+this.tagEndChar:this.indentate(n)+"<"+t+r+">"+s+"</"+t+this.tagEndChar}}},mt.prototype.replaceEntitiesValue=function(e){
if(e&&e.length>0&&this.options.processEntities)for(let t=0;t<this.options.entities.length;t++){const r=this.options.entities[t];e=e.replace(r.regex,r.val)}return e};
function mE(e){return this.options.indentBy.repeat(e)}o(mE,"indentate");function yE(e){return e.startsWith(this.options.attributeNamePrefix)&&e!==this.options.textNodeName?
e.substr(this.attrPrefixLen):!1}o(yE,"isAttribute");var gE=mt,vE={validate:Iu},bE="$",wE="_";function od(e){return{attributesGroupName:bE,textNodeName:e.xmlCharKey??
wE,ignoreAttributes:!1,suppressBooleanAttributes:!1}}o(od,"getCommonOptions");function _E(e={}){return{...od(e),attributeNamePrefix:"@_",format:!0,suppressEmptyNode:!0,
indentBy:"",rootNodeName:e.rootName??"root",cdataPropName:e.cdataPropName??"__cdata"}}o(_E,"getSerializerOptions");function CE(e={}){return{...od(e),parseAttributeValue:!1,
parseTagValue:!1,attributeNamePrefix:"",stopNodes:e.stopNodes,processEntities:!0,trimValues:!1}}o(CE,"getParserOptions");function PE(e,t={}){const r=_E(t),n=new gE(
r),i={[r.rootNodeName]:e};return`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${n.build(i)}`.replace(/\n/g,"")}o(PE,"stringifyXML");async function EE(e,t={}){
if(!e)throw new Error("Document is empty");const r=vE.validate(e);if(r!==!0)throw r;const i=new iE(CE(t)).parse(e);if(i["?xml"]&&delete i["?xml"],!t.includeRoot)
for(const s of Object.keys(i)){const a=i[s];return typeof a=="object"?{...a}:a}return i}o(EE,"parseXML");var TE=kr("storage-blob");import{EventEmitter as NE}from"events";
import{Readable as OE}from"node:stream";var IE=class extends OE{static{o(this,"BuffersStream")}buffers;byteLength;byteOffsetInCurrentBuffer;bufferIndex;pushedBytesLength;constructor(e,t,r){
super(r),this.buffers=e,this.byteLength=t,this.byteOffsetInCurrentBuffer=0,this.bufferIndex=0,this.pushedBytesLength=0;let n=0;for(const i of this.buffers)n+=i.
byteLength;if(n<this.byteLength)throw new Error("Data size shouldn't be larger than the total length of buffers.")}_read(e){this.pushedBytesLength>=this.byteLength&&
this.push(null),e||(e=this.readableHighWaterMark);const t=[];let r=0;for(;r<e&&this.pushedBytesLength<this.byteLength;){const n=this.byteLength-this.pushedBytesLength,
i=this.buffers[this.bufferIndex].byteLength-this.byteOffsetInCurrentBuffer,s=Math.min(i,n);if(s>e-r){const a=this.byteOffsetInCurrentBuffer+e-r;t.push(this.buffers[this.
bufferIndex].slice(this.byteOffsetInCurrentBuffer,a)),this.pushedBytesLength+=e-r,this.byteOffsetInCurrentBuffer=a,r=e;break}else{const a=this.byteOffsetInCurrentBuffer+
s;t.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer,a)),s===i?(this.byteOffsetInCurrentBuffer=0,this.bufferIndex++):this.byteOffsetInCurrentBuffer=
a,this.pushedBytesLength+=s,r+=s}}t.length>1?this.push(Buffer.concat(t)):t.length===1&&this.push(t[0])}};import xE from"node:buffer";var Vi=xE.constants.MAX_LENGTH,
SE=class{static{o(this,"PooledBuffer")}buffers=[];capacity;_size;get size(){return this._size}constructor(e,t,r){this.capacity=e,this._size=0;const n=Math.ceil(
e/Vi);for(let i=0;i<n;i++){let s=i===n-1?e%Vi:Vi;s===0&&(s=Vi),this.buffers.push(Buffer.allocUnsafe(s))}t&&this.fill(t,r)}fill(e,t){this._size=Math.min(this.capacity,
t);let r=0,n=0,i=0,s=0,a=0;for(;a<this._size;){const l=e[r],c=this.buffers[n],u=l.copy(c,i,s);a+=u,s+=u,i+=u,s===l.length&&(r++,s=0),i===c.length&&(n++,i=0)}e.splice(
0,r),e.length>0&&(e[0]=e[0].slice(s))}getReadableStream(){return new IE(this.buffers,this.size)}},RE=class{static{o(this,"BufferScheduler")}bufferSize;maxBuffers;readable;outgoingHandler;emitter=new NE;concurrency;offset=0;isStreamEnd=!1;isError=!1;executingOutgoingHandlers=0;encoding;numBuffers=0;unresolvedDataArray=[];unresolvedLength=0;incoming=[];outgoing=[];constructor(e,t,r,n,i,s){
if(t<=0)throw new RangeError(`bufferSize must be larger than 0, current is ${t}`);if(r<=0)throw new RangeError(`maxBuffers must be larger than 0, current is ${r}`);
if(i<=0)throw new RangeError(`concurrency must be larger than 0, current is ${i}`);this.bufferSize=t,this.maxBuffers=r,this.readable=e,this.outgoingHandler=n,this.
concurrency=i,this.encoding=s}async do(){return new Promise((e,t)=>{this.readable.on("data",r=>{r=typeof r=="string"?Buffer.from(r,this.encoding):r,this.appendUnresolvedData(
r),this.resolveData()||this.readable.pause()}),this.readable.on("error",r=>{this.emitter.emit("error",r)}),this.readable.on("end",()=>{this.isStreamEnd=!0,this.
emitter.emit("checkEnd")}),this.emitter.on("error",r=>{this.isError=!0,this.readable.pause(),t(r)}),this.emitter.on("checkEnd",()=>{if(this.outgoing.length>0){this.
triggerOutgoingHandlers();return}if(this.isStreamEnd&&this.executingOutgoingHandlers===0)if(this.unresolvedLength>0&&this.unresolvedLength<this.bufferSize){const r=this.
shiftBufferFromUnresolvedDataArray();this.outgoingHandler(()=>r.getReadableStream(),r.size,this.offset).then(e).catch(t)}else{if(this.unresolvedLength>=this.bufferSize)
return;e()}})})}appendUnresolvedData(e){this.unresolvedDataArray.push(e),this.unresolvedLength+=e.length}shiftBufferFromUnresolvedDataArray(e){return e?e.fill(this.
unresolvedDataArray,this.unresolvedLength):e=new SE(this.bufferSize,this.unresolvedDataArray,this.unresolvedLength),this.unresolvedLength-=e.size,e}resolveData(){
for(;this.unresolvedLength>=this.bufferSize;){let e;if(this.incoming.length>0)e=this.incoming.shift(),this.shiftBufferFromUnresolvedDataArray(e);else if(this.numBuffers<
this.maxBuffers)e=this.shiftBufferFromUnresolvedDataArray(),this.numBuffers++;else return!1;this.outgoing.push(e),this.triggerOutgoingHandlers()}return!0}async triggerOutgoingHandlers(){
let e;do{if(this.executingOutgoingHandlers>=this.concurrency)return;e=this.outgoing.shift(),e&&this.triggerOutgoingHandler(e)}while(e)}async triggerOutgoingHandler(e){
const t=e.size;this.executingOutgoingHandlers++,this.offset+=t;try{await this.outgoingHandler(()=>e.getReadableStream(),t,this.offset-t)}catch(r){this.emitter.emit(
"error",r);return}this.executingOutgoingHandlers--,this.reuseBuffer(e),this.emitter.emit("checkEnd")}reuseBuffer(e){this.incoming.push(e),!this.isError&&this.resolveData()&&
!this.isStreamEnd&&this.readable.resume()}};import kE,{Readable as Hn}from"node:stream";var AE=ye(Zy(),1),$t=class Pt{static{o(this,"_StorageCRC64Calculator")}nativeCrc64Hash;static nativeInstance;constructor(){
this.nativeCrc64Hash=new Pt.nativeInstance.Crc64Hash}static initPromise;static async init(){return this.initPromise||(this.initPromise=(0,AE.default)().then(t=>{
this.nativeInstance=t})),this.initPromise}append(t,r){const n=Pt.nativeInstance._malloc(r);Pt.nativeInstance.HEAPU8.set(t,n),this.nativeCrc64Hash.OnAppend(n,r),
Pt.nativeInstance._free(n)}final(t,r){const n=Pt.nativeInstance._malloc(r);Pt.nativeInstance.HEAPU8.set(t,n);const i=Pt.nativeInstance._malloc(8);this.nativeCrc64Hash.
OnFinal(n,r,i),Pt.nativeInstance._free(n);const s=new Uint8Array(8);return s.set(Pt.nativeInstance.HEAPU8.subarray(i,i+8)),Pt.nativeInstance._free(i),s}};function ME(e){
e(null)}o(ME,"signalStreamEnd");var BE=1,cd=13,ld=10,ud=8,dd=4*1024*1024,ot;(function(e){e[e.StreamHeader=0]="StreamHeader",e[e.StreamFooter=1]="StreamFooter",e[e.
SegmentHeader=2]="SegmentHeader",e[e.SegmentFooter=3]="SegmentFooter",e[e.SegmentContent=4]="SegmentContent",e[e.Completed=5]="Completed"})(ot||(ot={}));var fd=class{static{
o(this,"StructuredMessageEncoding")}pushData;contentLength;messageLength;constructor(e,t){this.pushData=e,this.contentLength=t,this.contentOffset=0,this.currentDataOffset=
0,this.segmentsCount=Math.ceil(this.contentLength/dd),this.messageLength=this.contentLength+cd+(ld+ud)*this.segmentsCount+ud,this.messageHeaderBuffer=new Uint8Array(
cd),this.segmentNumber=0,this.segmentContentLength=0,this.segmentContentOffset=0,this.state=ot.StreamHeader,this.segmentCrc64=new $t,this.messageCrc64=new $t}currentDataOffset;contentOffset;segmentsCount;messageHeaderBuffer;segmentNumber;segmentContentLength;segmentContentOffset;segmentCrc64;messageCrc64;state;sourceDataHandler=o(
e=>{for(this.currentDataOffset=0,this.state===ot.StreamHeader&&this.handlingMessageHeader();this.segmentNumber<this.segmentsCount&&(this.segmentContentLength=Math.
min(dd,this.contentLength-this.contentOffset),this.state===ot.SegmentHeader&&this.handlingSegmentHeader(),this.state===ot.SegmentContent&&this.handlingSegmentContent(
e),this.state===ot.SegmentFooter&&(this.handlingSegmentFooter(),this.contentOffset+=this.segmentContentLength),this.currentDataOffset!==e.length););this.state===
ot.StreamFooter&&this.handlingMessageFooter()},"sourceDataHandler");handlingMessageHeader(){this.messageHeaderBuffer[0]=BE,this.fillInt64(this.messageHeaderBuffer,
1,this.messageLength),this.fillInt16(this.messageHeaderBuffer,9,1),this.fillInt16(this.messageHeaderBuffer,11,this.segmentsCount),this.pushData(this.messageHeaderBuffer),
this.state=ot.SegmentHeader}handlingSegmentHeader(){const e=new Uint8Array(ld);this.fillInt16(e,0,this.segmentNumber+1),this.fillInt64(e,2,this.segmentContentLength),
this.segmentContentOffset=0,this.pushData(e),this.state=ot.SegmentContent}handlingSegmentContent(e){const t=Math.min(this.segmentContentLength-this.segmentContentOffset,
e.length-this.currentDataOffset);if(t!==0){const r=Uint8Array.prototype.slice.call(e,this.currentDataOffset,this.currentDataOffset+t);this.messageCrc64.append(r,
t),this.segmentCrc64.append(r,t),this.pushData(r)}this.segmentContentOffset+=t,this.currentDataOffset+=t,this.segmentContentOffset===this.segmentContentLength&&
(this.state=ot.SegmentFooter)}handlingSegmentFooter(){const e=this.segmentCrc64.final(new Uint8Array([]),0);this.pushData(e),this.segmentCrc64=new $t,++this.segmentNumber,
this.segmentNumber===this.segmentsCount?this.state=ot.StreamFooter:this.state=ot.SegmentHeader}handlingMessageFooter(){const e=this.messageCrc64.final(new Uint8Array(
[]),0);this.pushData(e),ME(this.pushData),this.state=ot.Completed}fillInt64(e,t,r){if(e.length<t+8)throw new Error("Uint8Array length is not expected.");new DataView(
e.buffer,e.byteOffset+t,8).setBigUint64(0,BigInt(r),!0)}fillInt16(e,t,r){if(e.length<t+2)throw new Error("Uint8Array length is not expected.");new DataView(e.buffer,
e.byteOffset+t,2).setUint16(0,r,!0)}};function LE(e){return e!==null&&e instanceof kE&&typeof e._read=="function"&&typeof e._readableState=="object"&&typeof e.pipe==
"function"}o(LE,"isNodeReadableStream2");async function UE(e,t){if(e===null)return{body:e,encodedContentLength:t};if(LE(e)){const r=new jr(e,t,{});return{body:r,
encodedContentLength:r.messageLength()}}if(typeof e=="function"){const r=new jr(e(),t,{});return{body:r,encodedContentLength:r.messageLength()}}if(e instanceof Blob){
const r=await FE(e,t);return{body:r.content,encodedContentLength:r.encodedContentLength}}if(typeof e=="string"){const r=new Hn;r._read=()=>{},r.push(e),r.push(null);
const n=Buffer.byteLength(e),i=await new jr(r,n,{});return{body:i,encodedContentLength:i.messageLength()}}if(e instanceof ArrayBuffer){const r=Hn.from(Buffer.from(
e)),n=await new jr(r,t,{});return{body:n,encodedContentLength:n.messageLength()}}if(e instanceof Buffer){const r=Hn.from(e),n=await new jr(r,t,{});return{body:n,
encodedContentLength:n.messageLength()}}if(ArrayBuffer.isView(e)){const r=Hn.from(Buffer.from(e.buffer,e.byteOffset,e.byteLength)),n=await new jr(r,t,{});return{
body:n,encodedContentLength:n.messageLength()}}throw new Error("The specified request body type is not supported for CRC64 checksum")}o(UE,"structuredMessageEnc\
oding");async function DE(e,t,r){const{done:n,value:i}=await e.read();if(n){t.close();return}r.sourceDataHandler(Buffer.from(i))}o(DE,"pump");async function FE(e,t){
const n=(e instanceof Blob?e.stream():e).getReader();let i;const s=new ReadableStream({start(l){i=new fd(c=>{l.enqueue(c)},t)},pull(l){DE(n,l,i).then(()=>{}).catch(
function(c){l.error(c)})}});return{content:await new Response(s).blob(),encodedContentLength:i.messageLength}}o(FE,"BrowserStream");var jr=class extends Hn{static{
o(this,"StructuredMessageEncodingStream")}source;encodingMethods;constructor(e,t,r){super({highWaterMark:r.highWaterMark}),this.source=e,this.encodingMethods=new fd(
n=>{this.push(n)||e.pause()},t),this.setSourceEventHandlers()}messageLength(){return this.encodingMethods.messageLength}setSourceEventHandlers(){this.source.on(
"data",this.sourceDataHandler),this.source.on("end",this.sourceErrorOrEndHandler),this.source.on("error",this.sourceErrorOrEndHandler),this.source.on("aborted",
this.sourceAbortedHandler)}removeSourceEventHandlers(){this.source.removeListener("data",this.sourceDataHandler),this.source.removeListener("end",this.sourceErrorOrEndHandler),
this.source.removeListener("error",this.sourceErrorOrEndHandler),this.source.removeListener("aborted",this.sourceAbortedHandler)}sourceDataHandler=o(e=>{this.encodingMethods.
sourceDataHandler(e)},"sourceDataHandler");sourceAbortedHandler=o(()=>{const e=new cr("The operation was aborted.");this.destroy(e)},"sourceAbortedHandler");sourceErrorOrEndHandler=o(
e=>{if(e&&e.name==="AbortError"){this.destroy(e);return}this.removeSourceEventHandlers()},"sourceErrorOrEndHandler");_read(){this.source.resume()}_destroy(e,t){
this.removeSourceEventHandlers(),this.source.destroy(),t(e===null?void 0:e)}};import{Readable as HE}from"node:stream";var jE=1,xa=13,Sa=10,zr=8,lt;(function(e){
e[e.StreamHeader=0]="StreamHeader",e[e.StreamFooter=1]="StreamFooter",e[e.SegmentHeader=2]="SegmentHeader",e[e.SegmentFooter=3]="SegmentFooter",e[e.SegmentContent=
4]="SegmentContent"})(lt||(lt={}));var zE=class{static{o(this,"StructuredMessageDecoding")}pushData;segmentsCount;currentOffset;currentDataOffset;messageHeaderBuffer;messageHeaderOffset;segmentNumber;segmentHeaderOffset;segmentHeaderBuffer;segmentContentOffset;segmentContentLength;segmentFooterOffset;segmentFooterBuffer;messageFooterOffset;messageFooterBuffer;segmentCrc64;messageCrc64;state;constructor(e){
this.pushData=e,this.currentOffset=0,this.segmentsCount=0,this.messageHeaderOffset=0,this.messageHeaderBuffer=new Uint8Array(xa),this.currentDataOffset=0,this.segmentNumber=
0,this.segmentHeaderOffset=0,this.segmentHeaderBuffer=new Uint8Array(Sa),this.segmentContentOffset=0,this.segmentContentLength=0,this.state=lt.StreamHeader,this.
segmentFooterOffset=0,this.segmentFooterBuffer=new Uint8Array(zr),this.messageFooterOffset=0,this.messageFooterBuffer=new Uint8Array(zr),this.segmentCrc64=new $t,
this.messageCrc64=new $t}sourceDataHandler=o(e=>{for(this.currentDataOffset=0,this.state===lt.StreamHeader&&this.parseMessageHeader(e);this.segmentNumber<this.segmentsCount&&
this.currentDataOffset<e.length;)this.state===lt.SegmentHeader&&this.parseSegmentHeader(e),this.state===lt.SegmentContent&&this.parseSegmentContent(e),this.state===
lt.SegmentFooter&&this.parseSegmentFooter(e);this.state===lt.StreamFooter&&this.parseMessageFooter(e)},"sourceDataHandler");parseMessageHeader(e){const t=Math.min(
xa-this.messageHeaderOffset,e.length-this.currentDataOffset);if(this.messageHeaderBuffer.set(Uint8Array.prototype.slice.call(e,this.currentDataOffset,this.currentDataOffset+
t),this.messageHeaderOffset),this.currentDataOffset+=t,this.messageHeaderOffset+=t,this.currentOffset+=t,this.messageHeaderOffset===xa){if(this.messageHeaderBuffer[0]!==
jE)throw new Error("Unexpected message version");this.segmentsCount=this.toInt16(Uint8Array.prototype.slice.call(this.messageHeaderBuffer,11,13)),this.state=lt.
SegmentHeader}}parseSegmentHeader(e){const t=Math.min(Sa-this.segmentHeaderOffset,e.length-this.currentDataOffset);if(this.segmentHeaderBuffer.set(Uint8Array.prototype.
slice.call(e,this.currentDataOffset,this.currentDataOffset+t),this.segmentHeaderOffset),this.currentDataOffset+=t,this.segmentHeaderOffset+=t,this.currentOffset+=
t,this.segmentHeaderOffset===Sa){if(this.toInt16(Uint8Array.prototype.slice.call(this.segmentHeaderBuffer,0,2))!==this.segmentNumber+1)throw new Error("Segment \
number is unexpected.");this.segmentContentLength=this.toInt64(this.segmentHeaderBuffer,2),this.segmentContentOffset=0,this.state=lt.SegmentContent}}parseSegmentContent(e){
const t=Math.min(this.segmentContentLength-this.segmentContentOffset,e.length-this.currentDataOffset),r=Uint8Array.prototype.slice.call(e,this.currentDataOffset,
this.currentDataOffset+t);this.segmentCrc64.append(r,t),this.messageCrc64.append(r,t),this.pushData(r),this.currentDataOffset+=t,this.segmentContentOffset+=t,this.
currentOffset+=t,this.segmentContentOffset===this.segmentContentLength&&(this.state=lt.SegmentFooter)}parseSegmentFooter(e){const t=Math.min(zr-this.segmentFooterOffset,
e.length-this.currentDataOffset);if(this.segmentFooterBuffer.set(Uint8Array.prototype.slice.call(e,this.currentDataOffset,this.currentDataOffset+t),this.segmentFooterOffset),
this.currentDataOffset+=t,this.segmentFooterOffset+=t,this.currentOffset+=t,this.segmentFooterOffset===zr){const r=this.segmentCrc64.final(new Uint8Array([]),0);
if(!this.checkCrc64CheckSum(r,this.segmentFooterBuffer))throw new Error(`Segment check sum mismatch, segmentNumber: ${this.segmentNumber}`);++this.segmentNumber,
this.segmentNumber===this.segmentsCount?this.state=lt.StreamFooter:(this.segmentHeaderOffset=0,this.segmentFooterOffset=0,this.segmentCrc64=new $t,this.state=lt.
SegmentHeader)}}parseMessageFooter(e){const t=Math.min(zr-this.messageFooterOffset,e.length-this.currentDataOffset);if(this.messageFooterBuffer.set(Uint8Array.prototype.
slice.call(e,this.currentDataOffset,this.currentDataOffset+t),this.messageFooterOffset),this.currentDataOffset+=t,this.messageFooterOffset+=t,this.currentOffset+=
t,this.messageFooterOffset===zr){const r=this.messageCrc64.final(new Uint8Array([]),0);if(!this.checkCrc64CheckSum(r,this.messageFooterBuffer))throw new Error("\
Check sum mismatch");this.pushData(null)}}toInt64(e,t){if(e.length<t+8)throw new Error("CRC64 buffer error, something wrong with crc64 calculator");const r=new DataView(
e.buffer,e.byteOffset+t,8);return Number(r.getBigUint64(0,!0))}toInt16(e){if(e.length!==2)throw new Error("CRC64 buffer error, something wrong with crc64 calcul\
ator");return e[0]+e[1]*256}checkCrc64CheckSum(e,t){if(e.length!==8||t.length!==8)throw new Error("CRC64 buffer error, something wrong with crc64 calculator");for(let r=0;r<
8;++r)if(e[r]!==t[r])return!1;return!0}};async function qE(e){throw new Error("structuredMessageDecodingBrowser is only for Browser")}o(qE,"structuredMessageDec\
odingBrowser");function pd(e,t){return new $E(e,t)}o(pd,"structuredMessageDecodingStream");var $E=class extends HE{static{o(this,"StructuredMessageDecodingStrea\
m")}source;decodingMethods;constructor(e,t){super({highWaterMark:t.highWaterMark}),this.source=e,this.decodingMethods=new zE(r=>{this.push(r)||e.pause()}),this.
setSourceEventHandlers()}_read(){this.source.resume()}setSourceEventHandlers(){this.source.on("data",this.sourceDataHandler),this.source.on("end",this.sourceErrorOrEndHandler),
this.source.on("error",this.sourceErrorOrEndHandler),this.source.on("aborted",this.sourceAbortedHandler)}removeSourceEventHandlers(){this.source.removeListener(
"data",this.sourceDataHandler),this.source.removeListener("end",this.sourceErrorOrEndHandler),this.source.removeListener("error",this.sourceErrorOrEndHandler),this.
source.removeListener("aborted",this.sourceAbortedHandler)}sourceDataHandler=o(e=>{try{this.decodingMethods.sourceDataHandler(e)}catch(t){this.destroy(t)}},"sou\
rceDataHandler");sourceAbortedHandler=o(()=>{const e=new cr("The operation was aborted.");this.destroy(e)},"sourceAbortedHandler");sourceErrorOrEndHandler=o(e=>{
if(e){this.destroy(e);return}this.removeSourceEventHandlers()},"sourceErrorOrEndHandler");_destroy(e,t){this.removeSourceEventHandlers(),this.source.destroy(),t(
e===null?void 0:e)}},Ra;function GE(){return Ra||(Ra=Vl()),Ra}o(GE,"getCachedDefaultHttpClient2");var ka=class{static{o(this,"BaseRequestPolicy")}_nextPolicy;_options;constructor(e,t){
this._nextPolicy=e,this._options=t}shouldLog(e){return this._options.shouldLog(e)}log(e,t){this._options.log(e,t)}},WE=class extends ka{static{o(this,"StorageBr\
owserPolicy")}constructor(e,t){super(e,t)}async sendRequest(e){return this._nextPolicy.sendRequest(e)}},XE=class{static{o(this,"StorageBrowserPolicyFactory")}create(e,t){
return new WE(e,t)}},hd=class extends ka{static{o(this,"CredentialPolicy")}sendRequest(e){return this._nextPolicy.sendRequest(this.signRequest(e))}signRequest(e){
return e}},KE=class extends hd{static{o(this,"AnonymousCredentialPolicy")}constructor(e,t){super(e,t)}},md=class{static{o(this,"Credential")}create(e,t){throw new Error(
"Method should be implemented in children classes.")}},rt=class extends md{static{o(this,"AnonymousCredential")}create(e,t){return new KE(e,t)}};import{createHmac as JE}from"node:crypto";
var yd={Parameters:{FORCE_BROWSER_NO_CACHE:"_",SIGNATURE:"sig",SNAPSHOT:"snapshot",VERSIONID:"versionid",TIMEOUT:"timeout"}},ce={AUTHORIZATION:"Authorization",AUTHORIZATION_SCHEME:"\
Bearer",CONTENT_ENCODING:"Content-Encoding",CONTENT_ID:"Content-ID",CONTENT_LANGUAGE:"Content-Language",CONTENT_LENGTH:"Content-Length",CONTENT_MD5:"Content-Md5",
CONTENT_TRANSFER_ENCODING:"Content-Transfer-Encoding",CONTENT_TYPE:"Content-Type",COOKIE:"Cookie",DATE:"date",IF_MATCH:"if-match",IF_MODIFIED_SINCE:"if-modified\
-since",IF_NONE_MATCH:"if-none-match",IF_UNMODIFIED_SINCE:"if-unmodified-since",PREFIX_FOR_STORAGE:"x-ms-",RANGE:"Range",USER_AGENT:"User-Agent",X_MS_CLIENT_REQUEST_ID:"\
x-ms-client-request-id",X_MS_COPY_SOURCE:"x-ms-copy-source",X_MS_DATE:"x-ms-date",X_MS_ERROR_CODE:"x-ms-error-code",X_MS_VERSION:"x-ms-version",X_MS_CopySourceErrorCode:"\
x-ms-copy-source-error-code"};function gd(e,t,r){const n=new URL(e),i=encodeURIComponent(t),s=r?encodeURIComponent(r):void 0,a=n.search===""?"?":n.search,l=[];for(const c of a.
slice(1).split("&"))if(c){const[u]=c.split("=",2);u!==i&&l.push(c)}return s&&l.push(`${i}=${s}`),n.search=l.length?`?${l.join("&")}`:"",n.toString()}o(gd,"setUR\
LParameter");function vd(e,t){const r=new URL(e);return r.hostname=t,r.toString()}o(vd,"setURLHost");function bd(e){try{return new URL(e).pathname}catch{return}}
o(bd,"getURLPath");function wd(e){let t=new URL(e).search;if(!t)return{};t=t.trim(),t=t.startsWith("?")?t.substring(1):t;let r=t.split("&");r=r.filter(i=>{const s=i.
indexOf("="),a=i.lastIndexOf("=");return s>0&&s===a&&a<i.length-1});const n={};for(const i of r){const s=i.split("="),a=s[0],l=s[1];n[a]=l}return n}o(wd,"getURL\
Queries");async function _d(e,t,r){return new Promise((n,i)=>{let s;const a=o(()=>{s!==void 0&&clearTimeout(s),i(r)},"abortHandler");s=setTimeout(o(()=>{t!==void 0&&
t.removeEventListener("abort",a),n()},"resolveHandler"),e),t!==void 0&&t.addEventListener("abort",a)})}o(_d,"delay3");var QE=new Uint32Array([0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1820,0,1823,1825,1827,1829,0,0,0,1837,2051,0,0,1843,0,3331,3354,3356,3358,3360,3362,3364,3366,3368,3370,0,0,0,0,
0,0,0,3586,3593,3594,3610,3617,3619,3621,3628,3634,3637,3638,3656,3665,3696,3708,3710,3721,3722,3729,3737,3743,3746,3748,3750,3751,3753,0,0,0,1859,1860,1864,3586,
3593,3594,3610,3617,3619,3621,3628,3634,3637,3638,3656,3665,3696,3708,3710,3721,3722,3729,3737,3743,3746,3748,3750,3751,3753,0,1868,0,1872,0]),VE=new Uint32Array(
[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,18,18,18,18,18,18,18,18,18,18,
18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]),YE=new Uint32Array([0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,32786,0,0,0,0,0,33298,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]);function Cd(e,t){return ZE(e,t)?-1:1}o(Cd,"compareHeader");function ZE(e,t){
const r=[QE,VE,YE];let n=0,i=0,s=0;for(;n<r.length;){if(n===r.length-1&&i!==s)return i>s;const a=i<e.length?r[n][e[i].charCodeAt(0)]:1,l=s<t.length?r[n][t[s].charCodeAt(
0)]:1;if(a===1&&l===1)i=0,s=0,++n;else if(a===l)++i,++s;else if(a===0)++i;else if(l===0)++s;else return a<l}return!1}o(ZE,"isLessThan");var eT=class extends hd{static{
o(this,"StorageSharedKeyCredentialPolicy")}factory;constructor(e,t,r){super(e,t),this.factory=r}signRequest(e){e.headers.set(ce.X_MS_DATE,new Date().toUTCString()),
e.body&&(typeof e.body=="string"||e.body!==void 0)&&e.body.length>0&&e.headers.set(ce.CONTENT_LENGTH,Buffer.byteLength(e.body));const t=[e.method.toUpperCase(),
this.getHeaderValueToSign(e,ce.CONTENT_LANGUAGE),this.getHeaderValueToSign(e,ce.CONTENT_ENCODING),this.getHeaderValueToSign(e,ce.CONTENT_LENGTH),this.getHeaderValueToSign(
e,ce.CONTENT_MD5),this.getHeaderValueToSign(e,ce.CONTENT_TYPE),this.getHeaderValueToSign(e,ce.DATE),this.getHeaderValueToSign(e,ce.IF_MODIFIED_SINCE),this.getHeaderValueToSign(
e,ce.IF_MATCH),this.getHeaderValueToSign(e,ce.IF_NONE_MATCH),this.getHeaderValueToSign(e,ce.IF_UNMODIFIED_SINCE),this.getHeaderValueToSign(e,ce.RANGE)].join(`
`)+`
`+this.getCanonicalizedHeadersString(e)+this.getCanonicalizedResourceString(e),r=this.factory.computeHMACSHA256(t);return e.headers.set(ce.AUTHORIZATION,`Shared\
Key ${this.factory.accountName}:${r}`),e}getHeaderValueToSign(e,t){const r=e.headers.get(t);return!r||t===ce.CONTENT_LENGTH&&r==="0"?"":r}getCanonicalizedHeadersString(e){
let t=e.headers.headersArray().filter(n=>n.name.toLowerCase().startsWith(ce.PREFIX_FOR_STORAGE));t.sort((n,i)=>Cd(n.name.toLowerCase(),i.name.toLowerCase())),t=
t.filter((n,i,s)=>!(i>0&&n.name.toLowerCase()===s[i-1].name.toLowerCase()));let r="";return t.forEach(n=>{r+=`${n.name.toLowerCase().trimRight()}:${n.value.trimLeft()}\

`}),r}getCanonicalizedResourceString(e){const t=bd(e.url)||"/";let r="";r+=`/${this.factory.accountName}${t}`;const n=wd(e.url),i={};if(n){const s=[];for(const a in n)
if(Object.prototype.hasOwnProperty.call(n,a)){const l=a.toLowerCase();i[l]=n[a],s.push(l)}s.sort();for(const a of s)r+=`
${a}:${decodeURIComponent(i[a])}`}return r}},ut=class extends md{static{o(this,"StorageSharedKeyCredential")}accountName;accountKey;constructor(e,t){super(),this.
accountName=e,this.accountKey=Buffer.from(t,"base64")}create(e,t){return new eT(e,t,this)}computeHMACSHA256(e){return JE("sha256",this.accountKey).update(e,"utf\
8").digest("base64")}},$e=kr("storage-common"),Gt;(function(e){e[e.EXPONENTIAL=0]="EXPONENTIAL",e[e.FIXED=1]="FIXED"})(Gt||(Gt={}));var Wt={maxRetryDelayInMs:120*
1e3,maxTries:4,retryDelayInMs:4*1e3,retryPolicyType:Gt.EXPONENTIAL,secondaryHost:"",tryTimeoutInMs:void 0},tT=new cr("The operation was aborted."),rT=class extends ka{static{
o(this,"StorageRetryPolicy")}retryOptions;constructor(e,t,r=Wt){super(e,t),this.retryOptions={retryPolicyType:r.retryPolicyType?r.retryPolicyType:Wt.retryPolicyType,
maxTries:r.maxTries&&r.maxTries>=1?Math.floor(r.maxTries):Wt.maxTries,tryTimeoutInMs:r.tryTimeoutInMs&&r.tryTimeoutInMs>=0?r.tryTimeoutInMs:Wt.tryTimeoutInMs,retryDelayInMs:r.
retryDelayInMs&&r.retryDelayInMs>=0?Math.min(r.retryDelayInMs,r.maxRetryDelayInMs?r.maxRetryDelayInMs:Wt.maxRetryDelayInMs):Wt.retryDelayInMs,maxRetryDelayInMs:r.
maxRetryDelayInMs&&r.maxRetryDelayInMs>=0?r.maxRetryDelayInMs:Wt.maxRetryDelayInMs,secondaryHost:r.secondaryHost?r.secondaryHost:Wt.secondaryHost}}async sendRequest(e){
return this.attemptSendRequest(e,!1,1)}async attemptSendRequest(e,t,r){const n=e.clone(),i=t||!this.retryOptions.secondaryHost||!(e.method==="GET"||e.method==="\
HEAD"||e.method==="OPTIONS")||r%2===1;i||(n.url=vd(n.url,this.retryOptions.secondaryHost)),this.retryOptions.tryTimeoutInMs&&(n.url=gd(n.url,yd.Parameters.TIMEOUT,
Math.floor(this.retryOptions.tryTimeoutInMs/1e3).toString()));let s;try{if($e.info(`RetryPolicy: =====> Try=${r} ${i?"Primary":"Secondary"}`),s=await this._nextPolicy.
sendRequest(n),!this.shouldRetry(i,r,s))return s;t=t||!i&&s.status===404}catch(a){if($e.error(`RetryPolicy: Caught error, message: ${a.message}, code: ${a.code}`),
!this.shouldRetry(i,r,s,a))throw a}return await this.delay(i,r,e.abortSignal),this.attemptSendRequest(e,t,++r)}shouldRetry(e,t,r,n){if(t>=this.retryOptions.maxTries)
return $e.info(`RetryPolicy: Attempt(s) ${t} >= maxTries ${this.retryOptions.maxTries}, no further try.`),!1;const i=["ETIMEDOUT","ESOCKETTIMEDOUT","ECONNREFUSE\
D","ECONNRESET","ENOENT","ENOTFOUND","TIMEOUT","EPIPE","REQUEST_SEND_ERROR"];if(n){for(const s of i)if(n.name.toUpperCase().includes(s)||n.message.toUpperCase().
includes(s)||n.code&&n.code.toString().toUpperCase()===s)return $e.info(`RetryPolicy: Network error ${s} found, will retry.`),!0}if(r||n){const s=r?r.status:n?n.
statusCode:0;if(!e&&s===404)return $e.info("RetryPolicy: Secondary access with 404, will retry."),!0;if(s===503||s===500)return $e.info(`RetryPolicy: Will retry\
 for status code ${s}.`),!0}if(r&&r?.status>=400){const s=r.headers.get(ce.X_MS_CopySourceErrorCode);if(s!==void 0)switch(s){case"InternalError":case"OperationT\
imedOut":case"ServerBusy":return!0}}return n?.code==="PARSE_ERROR"&&n?.message.startsWith('Error "Error: Unclosed root tag')?($e.info("RetryPolicy: Incomplete X\
ML response likely due to service timeout, will retry."),!0):!1}async delay(e,t,r){let n=0;if(e)switch(this.retryOptions.retryPolicyType){case Gt.EXPONENTIAL:n=
Math.min((Math.pow(2,t-1)-1)*this.retryOptions.retryDelayInMs,this.retryOptions.maxRetryDelayInMs);break;case Gt.FIXED:n=this.retryOptions.retryDelayInMs;break}else
n=Math.random()*1e3;return $e.info(`RetryPolicy: Delay for ${n}ms`),_d(n,r,tT)}},nT=class{static{o(this,"StorageRetryPolicyFactory")}retryOptions;constructor(e){
this.retryOptions=e}create(e,t){return new rT(e,t,this.retryOptions)}},iT="storageBrowserPolicy";function sT(){return{name:iT,async sendRequest(e,t){return t(e)}}}
o(sT,"storageBrowserPolicy");var aT="StorageCorrectContentLengthPolicy";function oT(){function e(t){t.body&&(typeof t.body=="string"||Buffer.isBuffer(t.body))&&
t.body.length>0&&t.headers.set(ce.CONTENT_LENGTH,Buffer.byteLength(t.body))}return o(e,"correctContentLength"),{name:aT,async sendRequest(t,r){return e(t),r(t)}}}
o(oT,"storageCorrectContentLengthPolicy");var cT="storageRetryPolicy",qr={maxRetryDelayInMs:120*1e3,maxTries:4,retryDelayInMs:4*1e3,retryPolicyType:Gt.EXPONENTIAL,
secondaryHost:"",tryTimeoutInMs:void 0},lT=["ETIMEDOUT","ESOCKETTIMEDOUT","ECONNREFUSED","ECONNRESET","ENOENT","ENOTFOUND","TIMEOUT","EPIPE","REQUEST_SEND_ERROR"],
uT=new cr("The operation was aborted.");function dT(e={}){const t=e.retryPolicyType??qr.retryPolicyType,r=e.maxTries??qr.maxTries,n=e.retryDelayInMs??qr.retryDelayInMs,
i=e.maxRetryDelayInMs??qr.maxRetryDelayInMs,s=e.secondaryHost??qr.secondaryHost,a=e.tryTimeoutInMs??qr.tryTimeoutInMs;function l({isPrimaryRetry:u,attempt:d,response:p,
error:f}){if(d>=r)return $e.info(`RetryPolicy: Attempt(s) ${d} >= maxTries ${r}, no further try.`),!1;if(f){for(const h of lT)if(f.name.toUpperCase().includes(h)||
f.message.toUpperCase().includes(h)||f.code&&f.code.toString().toUpperCase()===h)return $e.info(`RetryPolicy: Network error ${h} found, will retry.`),!0;if(f?.code===
"PARSE_ERROR"&&f?.message.startsWith('Error "Error: Unclosed root tag'))return $e.info("RetryPolicy: Incomplete XML response likely due to service timeout, will\
 retry."),!0}if(p||f){const h=p?.status??f?.statusCode??0;if(!u&&h===404)return $e.info("RetryPolicy: Secondary access with 404, will retry."),!0;if(h===503||h===
500)return $e.info(`RetryPolicy: Will retry for status code ${h}.`),!0}if(p&&p?.status>=400){const h=p.headers.get(ce.X_MS_CopySourceErrorCode);if(h!==void 0)switch(h){case"\
InternalError":case"OperationTimedOut":case"ServerBusy":return!0}}return!1}o(l,"shouldRetry");function c(u,d){let p=0;if(u)switch(t){case Gt.EXPONENTIAL:p=Math.
min((Math.pow(2,d-1)-1)*n,i);break;case Gt.FIXED:p=n;break}else p=Math.random()*1e3;return $e.info(`RetryPolicy: Delay for ${p}ms`),p}return o(c,"calculateDelay"),
{name:cT,async sendRequest(u,d){a&&(u.url=gd(u.url,yd.Parameters.TIMEOUT,String(Math.floor(a/1e3))));const p=u.url,f=s?vd(u.url,s):void 0;let h=!1,m=1,g=!0,v,E;
for(;g;){const y=h||!f||!["GET","HEAD","OPTIONS"].includes(u.method)||m%2===1;u.url=y?p:f,v=void 0,E=void 0;try{$e.info(`RetryPolicy: =====> Try=${m} ${y?"Prima\
ry":"Secondary"}`),v=await d(u),h=h||!y&&v.status===404}catch(b){if(ca(b))$e.error(`RetryPolicy: Caught error, message: ${b.message}, code: ${b.code}`),E=b;else
throw $e.error(`RetryPolicy: Caught error, message: ${Sn(b)}`),b}g=l({isPrimaryRetry:y,attempt:m,response:v,error:E}),g&&await _d(c(y,m),u.abortSignal,uT),m++}if(v)
return v;throw E??new kn("RetryPolicy failed without known error.")}}}o(dT,"storageRetryPolicy");import{createHmac as fT}from"node:crypto";var pT="storageShared\
KeyCredentialPolicy";function hT(e){function t(s){s.headers.set(ce.X_MS_DATE,new Date().toUTCString()),s.body&&(typeof s.body=="string"||Buffer.isBuffer(s.body))&&
s.body.length>0&&s.headers.set(ce.CONTENT_LENGTH,Buffer.byteLength(s.body));const a=[s.method.toUpperCase(),r(s,ce.CONTENT_LANGUAGE),r(s,ce.CONTENT_ENCODING),r(
s,ce.CONTENT_LENGTH),r(s,ce.CONTENT_MD5),r(s,ce.CONTENT_TYPE),r(s,ce.DATE),r(s,ce.IF_MODIFIED_SINCE),r(s,ce.IF_MATCH),r(s,ce.IF_NONE_MATCH),r(s,ce.IF_UNMODIFIED_SINCE),
r(s,ce.RANGE)].join(`
`)+`
`+n(s)+i(s),l=fT("sha256",e.accountKey).update(a,"utf8").digest("base64");s.headers.set(ce.AUTHORIZATION,`SharedKey ${e.accountName}:${l}`)}o(t,"signRequest");function r(s,a){
const l=s.headers.get(a);return!l||a===ce.CONTENT_LENGTH&&l==="0"?"":l}o(r,"getHeaderValueToSign");function n(s){let a=[];for(const[c,u]of s.headers)c.toLowerCase().
startsWith(ce.PREFIX_FOR_STORAGE)&&a.push({name:c,value:u});a.sort((c,u)=>Cd(c.name.toLowerCase(),u.name.toLowerCase())),a=a.filter((c,u,d)=>!(u>0&&c.name.toLowerCase()===
d[u-1].name.toLowerCase()));let l="";return a.forEach(c=>{l+=`${c.name.toLowerCase().trimRight()}:${c.value.trimLeft()}
`}),l}o(n,"getCanonicalizedHeadersString");function i(s){const a=bd(s.url)||"/";let l="";l+=`/${e.accountName}${a}`;const c=wd(s.url),u={};if(c){const d=[];for(const p in c)
if(Object.prototype.hasOwnProperty.call(c,p)){const f=p.toLowerCase();u[f]=c[p],d.push(f)}d.sort();for(const p of d)l+=`
${p}:${decodeURIComponent(u[p])}`}return l}return o(i,"getCanonicalizedResourceString"),{name:pT,async sendRequest(s,a){return t(s),a(s)}}}o(hT,"storageSharedKe\
yCredentialPolicy");var mT="storageRequestFailureDetailsParserPolicy";function yT(){return{name:mT,async sendRequest(e,t){try{return await t(e)}catch(r){throw typeof r==
"object"&&r!==null&&r.response&&r.response.parsedBody&&r.response.parsedBody.code==="InvalidHeaderValue"&&r.response.parsedBody.HeaderName==="x-ms-version"&&(r.
message=`The provided service version is not enabled on this storage account. Please see https://learn.microsoft.com/rest/api/storageservices/versioning-for-the\
-azure-storage-services for additional information.
`),r}}}}o(yT,"storageRequestFailureDetailsParserPolicy");import{createHmac as gT}from"node:crypto";var vT=class{static{o(this,"UserDelegationKeyCredential")}accountName;userDelegationKey;key;constructor(e,t){
this.accountName=e,this.userDelegationKey=t,this.key=Buffer.from(t.value,"base64")}computeHMACSHA256(e){return gT("sha256",this.key).update(e,"utf8").digest("ba\
se64")}},Pd="12.32.0",Ed="2026-04-06",Aa=256*1024*1024,Ma=4e3*1024*1024,Yi=5e4,bT=8*1024*1024,Ba=4*1024*1024,wT=5,_T=100*1e3,CT="https://storage.azure.com/.defa\
ult",hr={Parameters:{FORCE_BROWSER_NO_CACHE:"_",SIGNATURE:"sig",SNAPSHOT:"snapshot",VERSIONID:"versionid",TIMEOUT:"timeout"}},Tt="",Td="*",PT=1*1024*1024,$x=4*PT,
ET="AES256",TT="DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/\
KBHBeksoGMGw==;BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;",NT=["Access-Control-Allow-Origin","Cache-Control","Content-Length","Content-Type","Date","\
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
x-ms-tag-count","x-ms-encryption-key-sha256","x-ms-copy-source-error-code","x-ms-copy-source-status-code","x-ms-if-tags","x-ms-source-if-tags"],OT=["comp","maxr\
esults","rscc","rscd","rsce","rscl","rsct","se","si","sip","sp","spr","sr","srt","ss","st","sv","include","marker","prefix","copyid","restype","blockid","blockl\
isttype","delimiter","prevsnapshot","ske","skoid","sks","skt","sktid","skv","snapshot"],IT="BlobUsesCustomerSpecifiedEncryption",xT="BlobDoesNotUseCustomerSpeci\
fiedEncryption",ST=["10000","10001","10002","10003","10004","10100","10101","10102","10103","10104","11000","11001","11002","11003","11004","11100","11101","111\
02","11103","11104"];function Zi(e){if(!e||typeof e!="object")return!1;const t=e;return Array.isArray(t.factories)&&typeof t.options=="object"&&typeof t.toServiceClientOptions==
"function"}o(Zi,"isPipelineLike");var RT=class{static{o(this,"Pipeline")}factories;options;constructor(e,t={}){this.factories=e,this.options=t}toServiceClientOptions(){
return{httpClient:this.options.httpClient,requestPolicyFactories:this.factories}}};function Ke(e,t={}){e||(e=new rt);const r=new RT([],t);return r._credential=e,
r}o(Ke,"newPipeline");function kT(e){const t=[MT,Od,BT,LT,UT,DT,HT];if(e.factories.length){const r=e.factories.filter(n=>!t.some(i=>i(n)));if(r.length){const n=r.
some(i=>FT(i));return{wrappedPolicies:EC(r),afterRetry:n}}}}o(kT,"processDownlevelPipeline");function AT(e){const{httpClient:t,...r}=e.options;let n=e._coreHttpClient;
n||(n=t?TC(t):GE(),e._coreHttpClient=n);let i=e._corePipeline;if(!i){const s=`azsdk-js-azure-storage-blob/${Pd}`,a=r.userAgentOptions&&r.userAgentOptions.userAgentPrefix?
`${r.userAgentOptions.userAgentPrefix} ${s}`:`${s}`;i=yu({...r,loggingOptions:{additionalAllowedHeaderNames:NT,additionalAllowedQueryParameters:OT,logger:TE.info},
userAgentOptions:{userAgentPrefix:a},serializationOptions:{stringifyXML:PE,serializerOptions:{xml:{xmlCharKey:"#"}}},deserializationOptions:{parseXML:EE,serializerOptions:{
xml:{xmlCharKey:"#"}}}}),i.removePolicy({phase:"Retry"}),i.removePolicy({name:Nw}),i.addPolicy(oT()),i.addPolicy(dT(r.retryOptions),{phase:"Retry"}),i.addPolicy(
yT()),i.addPolicy(sT());const l=kT(e);l&&i.addPolicy(l.wrappedPolicies,l.afterRetry?{afterPhase:"Retry"}:void 0);const c=Nd(e);lr(c)?i.addPolicy(ru({credential:c,
scopes:r.audience??CT,challengeCallbacks:{authorizeRequestOnChallenge:pC}}),{phase:"Sign"}):c instanceof ut&&i.addPolicy(hT({accountName:c.accountName,accountKey:c.
accountKey}),{phase:"Sign"}),e._corePipeline=i}return{...r,allowInsecureConnection:!0,httpClient:n,pipeline:i}}o(AT,"getCoreClientOptions");function Nd(e){if(e.
_credential)return e._credential;let t=new rt;for(const r of e.factories)if(lr(r.credential))t=r.credential;else if(Od(r))return r;return t}o(Nd,"getCredentialF\
romPipeline");function Od(e){return e instanceof ut?!0:e.constructor.name==="StorageSharedKeyCredential"}o(Od,"isStorageSharedKeyCredential");function MT(e){return e instanceof
rt?!0:e.constructor.name==="AnonymousCredential"}o(MT,"isAnonymousCredential");function BT(e){return lr(e.credential)}o(BT,"isCoreHttpBearerTokenFactory");function LT(e){
return e instanceof XE?!0:e.constructor.name==="StorageBrowserPolicyFactory"}o(LT,"isStorageBrowserPolicyFactory");function UT(e){return e instanceof nT?!0:e.constructor.
name==="StorageRetryPolicyFactory"}o(UT,"isStorageRetryPolicyFactory");function DT(e){return e.constructor.name==="TelemetryPolicyFactory"}o(DT,"isStorageTeleme\
tryPolicyFactory");function FT(e){return e.constructor.name==="InjectorPolicyFactory"}o(FT,"isInjectorPolicyFactory");function HT(e){const t=["GenerateClientReq\
uestIdPolicy","TracingPolicy","LogPolicy","ProxyPolicy","DisableResponseDecompressionPolicy","KeepAlivePolicy","DeserializationPolicy"],r={sendRequest:o(async a=>({
request:a,headers:a.headers.clone(),status:500}),"sendRequest")},n={log(a,l){},shouldLog(a){return!1}},s=e.create(r,n).constructor.name;return t.some(a=>s.startsWith(
a))}o(HT,"isCoreHttpPolicyFactory");var Id;(function(e){e.AES256="AES256"})(Id||(Id={}));var xd;(function(e){e.Backup="backup"})(xd||(xd={}));var Sd;(function(e){
e.NeverExpire="NeverExpire",e.RelativeToCreation="RelativeToCreation",e.RelativeToNow="RelativeToNow",e.Absolute="Absolute"})(Sd||(Sd={}));var Rd;(function(e){e.
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
"BlobAccessTierNotSupportedForAccountType"})(Rd||(Rd={}));var mr={};Iy(mr,{AccessPolicy:o(()=>jT,"AccessPolicy"),AppendBlobAppendBlockExceptionHeaders:o(()=>kd,
"AppendBlobAppendBlockExceptionHeaders"),AppendBlobAppendBlockFromUrlExceptionHeaders:o(()=>Ad,"AppendBlobAppendBlockFromUrlExceptionHeaders"),AppendBlobAppendBlockFromUrlHeaders:o(
()=>Md,"AppendBlobAppendBlockFromUrlHeaders"),AppendBlobAppendBlockHeaders:o(()=>Bd,"AppendBlobAppendBlockHeaders"),AppendBlobCreateExceptionHeaders:o(()=>Ld,"A\
ppendBlobCreateExceptionHeaders"),AppendBlobCreateHeaders:o(()=>Ud,"AppendBlobCreateHeaders"),AppendBlobSealExceptionHeaders:o(()=>Dd,"AppendBlobSealExceptionHe\
aders"),AppendBlobSealHeaders:o(()=>Fd,"AppendBlobSealHeaders"),ArrowConfiguration:o(()=>zT,"ArrowConfiguration"),ArrowField:o(()=>qT,"ArrowField"),BlobAbortCopyFromURLExceptionHeaders:o(
()=>Hd,"BlobAbortCopyFromURLExceptionHeaders"),BlobAbortCopyFromURLHeaders:o(()=>jd,"BlobAbortCopyFromURLHeaders"),BlobAcquireLeaseExceptionHeaders:o(()=>zd,"Bl\
obAcquireLeaseExceptionHeaders"),BlobAcquireLeaseHeaders:o(()=>qd,"BlobAcquireLeaseHeaders"),BlobBreakLeaseExceptionHeaders:o(()=>$d,"BlobBreakLeaseExceptionHea\
ders"),BlobBreakLeaseHeaders:o(()=>Gd,"BlobBreakLeaseHeaders"),BlobChangeLeaseExceptionHeaders:o(()=>Wd,"BlobChangeLeaseExceptionHeaders"),BlobChangeLeaseHeaders:o(
()=>Xd,"BlobChangeLeaseHeaders"),BlobCopyFromURLExceptionHeaders:o(()=>Kd,"BlobCopyFromURLExceptionHeaders"),BlobCopyFromURLHeaders:o(()=>Jd,"BlobCopyFromURLHea\
ders"),BlobCreateSnapshotExceptionHeaders:o(()=>Qd,"BlobCreateSnapshotExceptionHeaders"),BlobCreateSnapshotHeaders:o(()=>Vd,"BlobCreateSnapshotHeaders"),BlobDeleteExceptionHeaders:o(
()=>Yd,"BlobDeleteExceptionHeaders"),BlobDeleteHeaders:o(()=>Zd,"BlobDeleteHeaders"),BlobDeleteImmutabilityPolicyExceptionHeaders:o(()=>ef,"BlobDeleteImmutabili\
tyPolicyExceptionHeaders"),BlobDeleteImmutabilityPolicyHeaders:o(()=>tf,"BlobDeleteImmutabilityPolicyHeaders"),BlobDownloadExceptionHeaders:o(()=>rf,"BlobDownlo\
adExceptionHeaders"),BlobDownloadHeaders:o(()=>La,"BlobDownloadHeaders"),BlobFlatListSegment:o(()=>$T,"BlobFlatListSegment"),BlobGetAccountInfoExceptionHeaders:o(
()=>nf,"BlobGetAccountInfoExceptionHeaders"),BlobGetAccountInfoHeaders:o(()=>sf,"BlobGetAccountInfoHeaders"),BlobGetPropertiesExceptionHeaders:o(()=>af,"BlobGet\
PropertiesExceptionHeaders"),BlobGetPropertiesHeaders:o(()=>of,"BlobGetPropertiesHeaders"),BlobGetTagsExceptionHeaders:o(()=>cf,"BlobGetTagsExceptionHeaders"),BlobGetTagsHeaders:o(
()=>lf,"BlobGetTagsHeaders"),BlobHierarchyListSegment:o(()=>GT,"BlobHierarchyListSegment"),BlobItemInternal:o(()=>WT,"BlobItemInternal"),BlobName:o(()=>XT,"Blob\
Name"),BlobPrefix:o(()=>KT,"BlobPrefix"),BlobPropertiesInternal:o(()=>JT,"BlobPropertiesInternal"),BlobQueryExceptionHeaders:o(()=>uf,"BlobQueryExceptionHeaders"),
BlobQueryHeaders:o(()=>Ua,"BlobQueryHeaders"),BlobReleaseLeaseExceptionHeaders:o(()=>df,"BlobReleaseLeaseExceptionHeaders"),BlobReleaseLeaseHeaders:o(()=>ff,"Bl\
obReleaseLeaseHeaders"),BlobRenewLeaseExceptionHeaders:o(()=>pf,"BlobRenewLeaseExceptionHeaders"),BlobRenewLeaseHeaders:o(()=>hf,"BlobRenewLeaseHeaders"),BlobServiceProperties:o(
()=>Da,"BlobServiceProperties"),BlobServiceStatistics:o(()=>mf,"BlobServiceStatistics"),BlobSetExpiryExceptionHeaders:o(()=>yf,"BlobSetExpiryExceptionHeaders"),
BlobSetExpiryHeaders:o(()=>gf,"BlobSetExpiryHeaders"),BlobSetHttpHeadersExceptionHeaders:o(()=>vf,"BlobSetHttpHeadersExceptionHeaders"),BlobSetHttpHeadersHeaders:o(
()=>bf,"BlobSetHttpHeadersHeaders"),BlobSetImmutabilityPolicyExceptionHeaders:o(()=>wf,"BlobSetImmutabilityPolicyExceptionHeaders"),BlobSetImmutabilityPolicyHeaders:o(
()=>_f,"BlobSetImmutabilityPolicyHeaders"),BlobSetLegalHoldExceptionHeaders:o(()=>Cf,"BlobSetLegalHoldExceptionHeaders"),BlobSetLegalHoldHeaders:o(()=>Pf,"BlobS\
etLegalHoldHeaders"),BlobSetMetadataExceptionHeaders:o(()=>Ef,"BlobSetMetadataExceptionHeaders"),BlobSetMetadataHeaders:o(()=>Tf,"BlobSetMetadataHeaders"),BlobSetTagsExceptionHeaders:o(
()=>Nf,"BlobSetTagsExceptionHeaders"),BlobSetTagsHeaders:o(()=>Of,"BlobSetTagsHeaders"),BlobSetTierExceptionHeaders:o(()=>If,"BlobSetTierExceptionHeaders"),BlobSetTierHeaders:o(
()=>Fa,"BlobSetTierHeaders"),BlobStartCopyFromURLExceptionHeaders:o(()=>xf,"BlobStartCopyFromURLExceptionHeaders"),BlobStartCopyFromURLHeaders:o(()=>Sf,"BlobSta\
rtCopyFromURLHeaders"),BlobTag:o(()=>QT,"BlobTag"),BlobTags:o(()=>Ha,"BlobTags"),BlobUndeleteExceptionHeaders:o(()=>Rf,"BlobUndeleteExceptionHeaders"),BlobUndeleteHeaders:o(
()=>kf,"BlobUndeleteHeaders"),Block:o(()=>VT,"Block"),BlockBlobCommitBlockListExceptionHeaders:o(()=>Af,"BlockBlobCommitBlockListExceptionHeaders"),BlockBlobCommitBlockListHeaders:o(
()=>Mf,"BlockBlobCommitBlockListHeaders"),BlockBlobGetBlockListExceptionHeaders:o(()=>Bf,"BlockBlobGetBlockListExceptionHeaders"),BlockBlobGetBlockListHeaders:o(
()=>Lf,"BlockBlobGetBlockListHeaders"),BlockBlobPutBlobFromUrlExceptionHeaders:o(()=>Uf,"BlockBlobPutBlobFromUrlExceptionHeaders"),BlockBlobPutBlobFromUrlHeaders:o(
()=>Df,"BlockBlobPutBlobFromUrlHeaders"),BlockBlobStageBlockExceptionHeaders:o(()=>Ff,"BlockBlobStageBlockExceptionHeaders"),BlockBlobStageBlockFromURLExceptionHeaders:o(
()=>Hf,"BlockBlobStageBlockFromURLExceptionHeaders"),BlockBlobStageBlockFromURLHeaders:o(()=>jf,"BlockBlobStageBlockFromURLHeaders"),BlockBlobStageBlockHeaders:o(
()=>zf,"BlockBlobStageBlockHeaders"),BlockBlobUploadExceptionHeaders:o(()=>qf,"BlockBlobUploadExceptionHeaders"),BlockBlobUploadHeaders:o(()=>$f,"BlockBlobUploa\
dHeaders"),BlockList:o(()=>Gf,"BlockList"),BlockLookupList:o(()=>Wf,"BlockLookupList"),ClearRange:o(()=>YT,"ClearRange"),ContainerAcquireLeaseExceptionHeaders:o(
()=>Xf,"ContainerAcquireLeaseExceptionHeaders"),ContainerAcquireLeaseHeaders:o(()=>Kf,"ContainerAcquireLeaseHeaders"),ContainerBreakLeaseExceptionHeaders:o(()=>Jf,
"ContainerBreakLeaseExceptionHeaders"),ContainerBreakLeaseHeaders:o(()=>Qf,"ContainerBreakLeaseHeaders"),ContainerChangeLeaseExceptionHeaders:o(()=>Vf,"Containe\
rChangeLeaseExceptionHeaders"),ContainerChangeLeaseHeaders:o(()=>Yf,"ContainerChangeLeaseHeaders"),ContainerCreateExceptionHeaders:o(()=>Zf,"ContainerCreateExce\
ptionHeaders"),ContainerCreateHeaders:o(()=>ep,"ContainerCreateHeaders"),ContainerDeleteExceptionHeaders:o(()=>tp,"ContainerDeleteExceptionHeaders"),ContainerDeleteHeaders:o(
()=>rp,"ContainerDeleteHeaders"),ContainerFilterBlobsExceptionHeaders:o(()=>np,"ContainerFilterBlobsExceptionHeaders"),ContainerFilterBlobsHeaders:o(()=>ip,"Con\
tainerFilterBlobsHeaders"),ContainerGetAccessPolicyExceptionHeaders:o(()=>sp,"ContainerGetAccessPolicyExceptionHeaders"),ContainerGetAccessPolicyHeaders:o(()=>ap,
"ContainerGetAccessPolicyHeaders"),ContainerGetAccountInfoExceptionHeaders:o(()=>op,"ContainerGetAccountInfoExceptionHeaders"),ContainerGetAccountInfoHeaders:o(
()=>cp,"ContainerGetAccountInfoHeaders"),ContainerGetPropertiesExceptionHeaders:o(()=>lp,"ContainerGetPropertiesExceptionHeaders"),ContainerGetPropertiesHeaders:o(
()=>up,"ContainerGetPropertiesHeaders"),ContainerItem:o(()=>ZT,"ContainerItem"),ContainerListBlobFlatSegmentExceptionHeaders:o(()=>dp,"ContainerListBlobFlatSegm\
entExceptionHeaders"),ContainerListBlobFlatSegmentHeaders:o(()=>fp,"ContainerListBlobFlatSegmentHeaders"),ContainerListBlobHierarchySegmentExceptionHeaders:o(()=>pp,
"ContainerListBlobHierarchySegmentExceptionHeaders"),ContainerListBlobHierarchySegmentHeaders:o(()=>hp,"ContainerListBlobHierarchySegmentHeaders"),ContainerProperties:o(
()=>eN,"ContainerProperties"),ContainerReleaseLeaseExceptionHeaders:o(()=>mp,"ContainerReleaseLeaseExceptionHeaders"),ContainerReleaseLeaseHeaders:o(()=>yp,"Con\
tainerReleaseLeaseHeaders"),ContainerRenameExceptionHeaders:o(()=>gp,"ContainerRenameExceptionHeaders"),ContainerRenameHeaders:o(()=>vp,"ContainerRenameHeaders"),
ContainerRenewLeaseExceptionHeaders:o(()=>bp,"ContainerRenewLeaseExceptionHeaders"),ContainerRenewLeaseHeaders:o(()=>wp,"ContainerRenewLeaseHeaders"),ContainerRestoreExceptionHeaders:o(
()=>_p,"ContainerRestoreExceptionHeaders"),ContainerRestoreHeaders:o(()=>Cp,"ContainerRestoreHeaders"),ContainerSetAccessPolicyExceptionHeaders:o(()=>Pp,"Contai\
nerSetAccessPolicyExceptionHeaders"),ContainerSetAccessPolicyHeaders:o(()=>Ep,"ContainerSetAccessPolicyHeaders"),ContainerSetMetadataExceptionHeaders:o(()=>Tp,"\
ContainerSetMetadataExceptionHeaders"),ContainerSetMetadataHeaders:o(()=>Np,"ContainerSetMetadataHeaders"),ContainerSubmitBatchExceptionHeaders:o(()=>Op,"Contai\
nerSubmitBatchExceptionHeaders"),ContainerSubmitBatchHeaders:o(()=>Ip,"ContainerSubmitBatchHeaders"),CorsRule:o(()=>tN,"CorsRule"),DelimitedTextConfiguration:o(
()=>rN,"DelimitedTextConfiguration"),FilterBlobItem:o(()=>nN,"FilterBlobItem"),FilterBlobSegment:o(()=>ja,"FilterBlobSegment"),GeoReplication:o(()=>iN,"GeoRepli\
cation"),JsonTextConfiguration:o(()=>sN,"JsonTextConfiguration"),KeyInfo:o(()=>xp,"KeyInfo"),ListBlobsFlatSegmentResponse:o(()=>Sp,"ListBlobsFlatSegmentResponse"),
ListBlobsHierarchySegmentResponse:o(()=>Rp,"ListBlobsHierarchySegmentResponse"),ListContainersSegmentResponse:o(()=>kp,"ListContainersSegmentResponse"),Logging:o(
()=>aN,"Logging"),Metrics:o(()=>oN,"Metrics"),PageBlobClearPagesExceptionHeaders:o(()=>Ap,"PageBlobClearPagesExceptionHeaders"),PageBlobClearPagesHeaders:o(()=>Mp,
"PageBlobClearPagesHeaders"),PageBlobCopyIncrementalExceptionHeaders:o(()=>Bp,"PageBlobCopyIncrementalExceptionHeaders"),PageBlobCopyIncrementalHeaders:o(()=>Lp,
"PageBlobCopyIncrementalHeaders"),PageBlobCreateExceptionHeaders:o(()=>Up,"PageBlobCreateExceptionHeaders"),PageBlobCreateHeaders:o(()=>Dp,"PageBlobCreateHeader\
s"),PageBlobGetPageRangesDiffExceptionHeaders:o(()=>Fp,"PageBlobGetPageRangesDiffExceptionHeaders"),PageBlobGetPageRangesDiffHeaders:o(()=>Hp,"PageBlobGetPageRa\
ngesDiffHeaders"),PageBlobGetPageRangesExceptionHeaders:o(()=>jp,"PageBlobGetPageRangesExceptionHeaders"),PageBlobGetPageRangesHeaders:o(()=>zp,"PageBlobGetPage\
RangesHeaders"),PageBlobResizeExceptionHeaders:o(()=>qp,"PageBlobResizeExceptionHeaders"),PageBlobResizeHeaders:o(()=>$p,"PageBlobResizeHeaders"),PageBlobUpdateSequenceNumberExceptionHeaders:o(
()=>Gp,"PageBlobUpdateSequenceNumberExceptionHeaders"),PageBlobUpdateSequenceNumberHeaders:o(()=>Wp,"PageBlobUpdateSequenceNumberHeaders"),PageBlobUploadPagesExceptionHeaders:o(
()=>Xp,"PageBlobUploadPagesExceptionHeaders"),PageBlobUploadPagesFromURLExceptionHeaders:o(()=>Kp,"PageBlobUploadPagesFromURLExceptionHeaders"),PageBlobUploadPagesFromURLHeaders:o(
()=>Jp,"PageBlobUploadPagesFromURLHeaders"),PageBlobUploadPagesHeaders:o(()=>Qp,"PageBlobUploadPagesHeaders"),PageList:o(()=>za,"PageList"),PageRange:o(()=>cN,"\
PageRange"),QueryFormat:o(()=>lN,"QueryFormat"),QueryRequest:o(()=>Vp,"QueryRequest"),QuerySerialization:o(()=>uN,"QuerySerialization"),RetentionPolicy:o(()=>dN,
"RetentionPolicy"),ServiceFilterBlobsExceptionHeaders:o(()=>Yp,"ServiceFilterBlobsExceptionHeaders"),ServiceFilterBlobsHeaders:o(()=>Zp,"ServiceFilterBlobsHeade\
rs"),ServiceGetAccountInfoExceptionHeaders:o(()=>eh,"ServiceGetAccountInfoExceptionHeaders"),ServiceGetAccountInfoHeaders:o(()=>th,"ServiceGetAccountInfoHeaders"),
ServiceGetPropertiesExceptionHeaders:o(()=>rh,"ServiceGetPropertiesExceptionHeaders"),ServiceGetPropertiesHeaders:o(()=>nh,"ServiceGetPropertiesHeaders"),ServiceGetStatisticsExceptionHeaders:o(
()=>ih,"ServiceGetStatisticsExceptionHeaders"),ServiceGetStatisticsHeaders:o(()=>sh,"ServiceGetStatisticsHeaders"),ServiceGetUserDelegationKeyExceptionHeaders:o(
()=>ah,"ServiceGetUserDelegationKeyExceptionHeaders"),ServiceGetUserDelegationKeyHeaders:o(()=>oh,"ServiceGetUserDelegationKeyHeaders"),ServiceListContainersSegmentExceptionHeaders:o(
()=>ch,"ServiceListContainersSegmentExceptionHeaders"),ServiceListContainersSegmentHeaders:o(()=>lh,"ServiceListContainersSegmentHeaders"),ServiceSetPropertiesExceptionHeaders:o(
()=>uh,"ServiceSetPropertiesExceptionHeaders"),ServiceSetPropertiesHeaders:o(()=>dh,"ServiceSetPropertiesHeaders"),ServiceSubmitBatchExceptionHeaders:o(()=>fh,"\
ServiceSubmitBatchExceptionHeaders"),ServiceSubmitBatchHeaders:o(()=>ph,"ServiceSubmitBatchHeaders"),SignedIdentifier:o(()=>fN,"SignedIdentifier"),StaticWebsite:o(
()=>pN,"StaticWebsite"),StorageError:o(()=>D,"StorageError"),UserDelegationKey:o(()=>hh,"UserDelegationKey")});var jT=void 0,kd=void 0,Ad=void 0,Md=void 0,Bd=void 0,
Ld=void 0,Ud=void 0,Dd=void 0,Fd=void 0,zT=void 0,qT=void 0,Hd=void 0,jd=void 0,zd=void 0,qd=void 0,$d=void 0,Gd=void 0,Wd=void 0,Xd=void 0,Kd=void 0,Jd=void 0,
Qd=void 0,Vd=void 0,Yd=void 0,Zd=void 0,ef=void 0,tf=void 0,rf=void 0,La=void 0,$T=void 0,nf=void 0,sf=void 0,af=void 0,of=void 0,cf=void 0,lf=void 0,GT=void 0,
WT=void 0,XT=void 0,KT=void 0,JT=void 0,uf=void 0,Ua=void 0,df=void 0,ff=void 0,pf=void 0,hf=void 0,Da=void 0,mf=void 0,yf=void 0,gf=void 0,vf=void 0,bf=void 0,
wf=void 0,_f=void 0,Cf=void 0,Pf=void 0,Ef=void 0,Tf=void 0,Nf=void 0,Of=void 0,If=void 0,Fa=void 0,xf=void 0,Sf=void 0,QT=void 0,Ha=void 0,Rf=void 0,kf=void 0,
VT={serializedName:"Block",type:{name:"Composite",className:"Block",modelProperties:{name:{serializedName:"Name",required:!0,xmlName:"Name",type:{name:"String"}},
size:{serializedName:"Size",required:!0,xmlName:"Size",type:{name:"Number"}}}}},Af={serializedName:"BlockBlob_commitBlockListExceptionHeaders",type:{name:"Compo\
site",className:"BlockBlobCommitBlockListExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"St\
ring"}}}}},Mf={serializedName:"BlockBlob_commitBlockListHeaders",type:{name:"Composite",className:"BlockBlobCommitBlockListHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"\
content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteAr\
ray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-i\
d",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"\
x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"\
x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"\
x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Bf=void 0,Lf=void 0,Uf=void 0,Df=void 0,Ff={serializedName:"Block\
Blob_stageBlockExceptionHeaders",type:{name:"Composite",className:"BlockBlobStageBlockExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-c\
ode",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Hf=void 0,jf=void 0,zf={serializedName:"BlockBlob_stageBlockHeaders",type:{name:"Composite",className:"B\
lockBlobStageBlockHeaders",modelProperties:{contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},isServerEncrypted:{serializedName:"x-ms-reque\
st-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-\
ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},structuredBodyType:{
serializedName:"x-ms-structured-body",xmlName:"x-ms-structured-body",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}},qf={serializedName:"BlockBlob_uploadExceptionHeaders",type:{name:"Composite",className:"BlockBlobUploadExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},$f={serializedName:"BlockBlob_uploadHeaders",type:{name:"Composit\
e",className:"BlockBlobUploadHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modif\
ied",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"\
x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request\
-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms\
-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},structuredBodyType:{
serializedName:"x-ms-structured-body",xmlName:"x-ms-structured-body",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}},Gf=void 0,Wf={serializedName:"BlockLookupList",xmlName:"BlockList",type:{name:"Composite",className:"BlockLookupList",modelProperties:{
committed:{serializedName:"Committed",xmlName:"Committed",xmlElementName:"Committed",type:{name:"Sequence",element:{type:{name:"String"}}}},uncommitted:{serializedName:"\
Uncommitted",xmlName:"Uncommitted",xmlElementName:"Uncommitted",type:{name:"Sequence",element:{type:{name:"String"}}}},latest:{serializedName:"Latest",xmlName:"\
Latest",xmlElementName:"Latest",type:{name:"Sequence",element:{type:{name:"String"}}}}}}},YT=void 0,Xf=void 0,Kf=void 0,Jf=void 0,Qf=void 0,Vf=void 0,Yf=void 0,
Zf=void 0,ep=void 0,tp=void 0,rp=void 0,np=void 0,ip=void 0,sp=void 0,ap=void 0,op=void 0,cp=void 0,lp=void 0,up=void 0,ZT=void 0,dp=void 0,fp=void 0,pp=void 0,
hp=void 0,eN=void 0,mp=void 0,yp=void 0,gp=void 0,vp=void 0,bp=void 0,wp=void 0,_p=void 0,Cp=void 0,Pp=void 0,Ep=void 0,Tp=void 0,Np=void 0,Op=void 0,Ip=void 0,
tN=void 0,rN=void 0,nN=void 0,ja=void 0,iN=void 0,sN=void 0,xp=void 0,Sp=void 0,Rp=void 0,kp=void 0,aN=void 0,oN=void 0,Ap=void 0,Mp=void 0,Bp=void 0,Lp=void 0,
Up=void 0,Dp=void 0,Fp=void 0,Hp=void 0,jp=void 0,zp=void 0,qp=void 0,$p=void 0,Gp=void 0,Wp=void 0,Xp=void 0,Kp=void 0,Jp=void 0,Qp=void 0,za=void 0,cN=void 0,
lN=void 0,Vp=void 0,uN=void 0,dN=void 0,Yp=void 0,Zp=void 0,eh=void 0,th=void 0,rh=void 0,nh=void 0,ih=void 0,sh=void 0,ah=void 0,oh=void 0,ch=void 0,lh=void 0,
uh=void 0,dh=void 0,fh=void 0,ph=void 0,fN=void 0,pN=void 0,D={serializedName:"StorageError",type:{name:"Composite",className:"StorageError",modelProperties:{message:{
serializedName:"Message",xmlName:"Message",type:{name:"String"}},copySourceStatusCode:{serializedName:"CopySourceStatusCode",xmlName:"CopySourceStatusCode",type:{
name:"Number"}},copySourceErrorCode:{serializedName:"CopySourceErrorCode",xmlName:"CopySourceErrorCode",type:{name:"String"}},copySourceErrorMessage:{serializedName:"\
CopySourceErrorMessage",xmlName:"CopySourceErrorMessage",type:{name:"String"}},code:{serializedName:"Code",xmlName:"Code",type:{name:"String"}},authenticationErrorDetail:{
serializedName:"AuthenticationErrorDetail",xmlName:"AuthenticationErrorDetail",type:{name:"String"}}}}},hh=void 0,$r={parameterPath:["options","contentType"],mapper:{
defaultValue:"application/xml",isConstant:!0,serializedName:"Content-Type",type:{name:"String"}}},hN={parameterPath:"blobServiceProperties",mapper:Da},Xt={parameterPath:"\
accept",mapper:{defaultValue:"application/xml",isConstant:!0,serializedName:"Accept",type:{name:"String"}}},H={parameterPath:"url",mapper:{serializedName:"url",
required:!0,xmlName:"url",type:{name:"String"}},skipEncoding:!0},es={parameterPath:"restype",mapper:{defaultValue:"service",isConstant:!0,serializedName:"restyp\
e",type:{name:"String"}}},Kt={parameterPath:"comp",mapper:{defaultValue:"properties",isConstant:!0,serializedName:"comp",type:{name:"String"}}},j={parameterPath:[
"options","timeoutInSeconds"],mapper:{constraints:{InclusiveMinimum:0},serializedName:"timeout",xmlName:"timeout",type:{name:"Number"}}},z={parameterPath:"versi\
on",mapper:{defaultValue:"2026-04-06",isConstant:!0,serializedName:"x-ms-version",type:{name:"String"}}},q={parameterPath:["options","requestId"],mapper:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}}},K={parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:!0,serializedName:"\
Accept",type:{name:"String"}}},mN={parameterPath:"comp",mapper:{defaultValue:"stats",isConstant:!0,serializedName:"comp",type:{name:"String"}}},qa={parameterPath:"\
comp",mapper:{defaultValue:"list",isConstant:!0,serializedName:"comp",type:{name:"String"}}},$a={parameterPath:["options","prefix"],mapper:{serializedName:"pref\
ix",xmlName:"prefix",type:{name:"String"}}},yr={parameterPath:["options","marker"],mapper:{serializedName:"marker",xmlName:"marker",type:{name:"String"}}},gr={parameterPath:[
"options","maxPageSize"],mapper:{constraints:{InclusiveMinimum:1},serializedName:"maxresults",xmlName:"maxresults",type:{name:"Number"}}},yN={parameterPath:["op\
tions","include"],mapper:{serializedName:"include",xmlName:"include",xmlElementName:"ListContainersIncludeType",type:{name:"Sequence",element:{type:{name:"Enum",
allowedValues:["metadata","deleted","system"]}}}},collectionFormat:"CSV"},gN={parameterPath:"keyInfo",mapper:xp},vN={parameterPath:"comp",mapper:{defaultValue:"\
userdelegationkey",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Ga={parameterPath:"restype",mapper:{defaultValue:"account",isConstant:!0,serializedName:"\
restype",type:{name:"String"}}},mh={parameterPath:"body",mapper:{serializedName:"body",required:!0,xmlName:"body",type:{name:"Stream"}}},yh={parameterPath:"comp",
mapper:{defaultValue:"batch",isConstant:!0,serializedName:"comp",type:{name:"String"}}},dt={parameterPath:"contentLength",mapper:{serializedName:"Content-Length",
required:!0,xmlName:"Content-Length",type:{name:"Number"}}},gh={parameterPath:"multipartContentType",mapper:{serializedName:"Content-Type",required:!0,xmlName:"\
Content-Type",type:{name:"String"}}},vh={parameterPath:"comp",mapper:{defaultValue:"blobs",isConstant:!0,serializedName:"comp",type:{name:"String"}}},bh={parameterPath:[
"options","where"],mapper:{serializedName:"where",xmlName:"where",type:{name:"String"}}},Ge={parameterPath:"restype",mapper:{defaultValue:"container",isConstant:!0,
serializedName:"restype",type:{name:"String"}}},Ct={parameterPath:["options","metadata"],mapper:{serializedName:"x-ms-meta",xmlName:"x-ms-meta",headerCollectionPrefix:"\
x-ms-meta-",type:{name:"Dictionary",value:{type:{name:"String"}}}}},wh={parameterPath:["options","access"],mapper:{serializedName:"x-ms-blob-public-access",xmlName:"\
x-ms-blob-public-access",type:{name:"Enum",allowedValues:["container","blob"]}}},bN={parameterPath:["options","containerEncryptionScope","defaultEncryptionScope"],
mapper:{serializedName:"x-ms-default-encryption-scope",xmlName:"x-ms-default-encryption-scope",type:{name:"String"}}},wN={parameterPath:["options","containerEnc\
ryptionScope","preventEncryptionScopeOverride"],mapper:{serializedName:"x-ms-deny-encryption-scope-override",xmlName:"x-ms-deny-encryption-scope-override",type:{
name:"Boolean"}}},se={parameterPath:["options","leaseAccessConditions","leaseId"],mapper:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"Str\
ing"}}},re={parameterPath:["options","modifiedAccessConditions","ifModifiedSince"],mapper:{serializedName:"If-Modified-Since",xmlName:"If-Modified-Since",type:{
name:"DateTimeRfc1123"}}},ne={parameterPath:["options","modifiedAccessConditions","ifUnmodifiedSince"],mapper:{serializedName:"If-Unmodified-Since",xmlName:"If-\
Unmodified-Since",type:{name:"DateTimeRfc1123"}}},_h={parameterPath:"comp",mapper:{defaultValue:"metadata",isConstant:!0,serializedName:"comp",type:{name:"Strin\
g"}}},Ch={parameterPath:"comp",mapper:{defaultValue:"acl",isConstant:!0,serializedName:"comp",type:{name:"String"}}},_N={parameterPath:["options","containerAcl"],
mapper:{serializedName:"containerAcl",xmlName:"SignedIdentifiers",xmlIsWrapped:!0,xmlElementName:"SignedIdentifier",type:{name:"Sequence",element:{type:{name:"C\
omposite",className:"SignedIdentifier"}}}}},Ph={parameterPath:"comp",mapper:{defaultValue:"undelete",isConstant:!0,serializedName:"comp",type:{name:"String"}}},
CN={parameterPath:["options","deletedContainerName"],mapper:{serializedName:"x-ms-deleted-container-name",xmlName:"x-ms-deleted-container-name",type:{name:"Stri\
ng"}}},PN={parameterPath:["options","deletedContainerVersion"],mapper:{serializedName:"x-ms-deleted-container-version",xmlName:"x-ms-deleted-container-version",
type:{name:"String"}}},EN={parameterPath:"comp",mapper:{defaultValue:"rename",isConstant:!0,serializedName:"comp",type:{name:"String"}}},TN={parameterPath:"sour\
ceContainerName",mapper:{serializedName:"x-ms-source-container-name",required:!0,xmlName:"x-ms-source-container-name",type:{name:"String"}}},NN={parameterPath:[
"options","sourceLeaseId"],mapper:{serializedName:"x-ms-source-lease-id",xmlName:"x-ms-source-lease-id",type:{name:"String"}}},Nt={parameterPath:"comp",mapper:{
defaultValue:"lease",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Eh={parameterPath:"action",mapper:{defaultValue:"acquire",isConstant:!0,serializedName:"\
x-ms-lease-action",type:{name:"String"}}},Th={parameterPath:["options","duration"],mapper:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{
name:"Number"}}},Nh={parameterPath:["options","proposedLeaseId"],mapper:{serializedName:"x-ms-proposed-lease-id",xmlName:"x-ms-proposed-lease-id",type:{name:"St\
ring"}}},Oh={parameterPath:"action",mapper:{defaultValue:"release",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},Gr={parameterPath:"le\
aseId",mapper:{serializedName:"x-ms-lease-id",required:!0,xmlName:"x-ms-lease-id",type:{name:"String"}}},Ih={parameterPath:"action",mapper:{defaultValue:"renew",
isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},xh={parameterPath:"action",mapper:{defaultValue:"break",isConstant:!0,serializedName:"x-\
ms-lease-action",type:{name:"String"}}},Sh={parameterPath:["options","breakPeriod"],mapper:{serializedName:"x-ms-lease-break-period",xmlName:"x-ms-lease-break-p\
eriod",type:{name:"Number"}}},Rh={parameterPath:"action",mapper:{defaultValue:"change",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},kh={
parameterPath:"proposedLeaseId",mapper:{serializedName:"x-ms-proposed-lease-id",required:!0,xmlName:"x-ms-proposed-lease-id",type:{name:"String"}}},Ah={parameterPath:[
"options","include"],mapper:{serializedName:"include",xmlName:"include",xmlElementName:"ListBlobsIncludeItem",type:{name:"Sequence",element:{type:{name:"Enum",allowedValues:[
"copy","deleted","metadata","snapshots","uncommittedblobs","versions","tags","immutabilitypolicy","legalhold","deletedwithversions"]}}}},collectionFormat:"CSV"},
Mh={parameterPath:["options","startFrom"],mapper:{serializedName:"startFrom",xmlName:"startFrom",type:{name:"String"}}},ON={parameterPath:"delimiter",mapper:{serializedName:"\
delimiter",required:!0,xmlName:"delimiter",type:{name:"String"}}},yt={parameterPath:["options","snapshot"],mapper:{serializedName:"snapshot",xmlName:"snapshot",
type:{name:"String"}}},Bt={parameterPath:["options","versionId"],mapper:{serializedName:"versionid",xmlName:"versionid",type:{name:"String"}}},jn={parameterPath:[
"options","range"],mapper:{serializedName:"x-ms-range",xmlName:"x-ms-range",type:{name:"String"}}},IN={parameterPath:["options","rangeGetContentMD5"],mapper:{serializedName:"\
x-ms-range-get-content-md5",xmlName:"x-ms-range-get-content-md5",type:{name:"Boolean"}}},xN={parameterPath:["options","rangeGetContentCRC64"],mapper:{serializedName:"\
x-ms-range-get-content-crc64",xmlName:"x-ms-range-get-content-crc64",type:{name:"Boolean"}}},zn={parameterPath:["options","structuredBodyType"],mapper:{serializedName:"\
x-ms-structured-body",xmlName:"x-ms-structured-body",type:{name:"String"}}},Le={parameterPath:["options","cpkInfo","encryptionKey"],mapper:{serializedName:"x-ms\
-encryption-key",xmlName:"x-ms-encryption-key",type:{name:"String"}}},Ue={parameterPath:["options","cpkInfo","encryptionKeySha256"],mapper:{serializedName:"x-ms\
-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}}},De={parameterPath:["options","cpkInfo","encryptionAlgorithm"],mapper:{serializedName:"\
x-ms-encryption-algorithm",xmlName:"x-ms-encryption-algorithm",type:{name:"String"}}},ge={parameterPath:["options","modifiedAccessConditions","ifMatch"],mapper:{
serializedName:"If-Match",xmlName:"If-Match",type:{name:"String"}}},ve={parameterPath:["options","modifiedAccessConditions","ifNoneMatch"],mapper:{serializedName:"\
If-None-Match",xmlName:"If-None-Match",type:{name:"String"}}},fe={parameterPath:["options","modifiedAccessConditions","ifTags"],mapper:{serializedName:"x-ms-if-\
tags",xmlName:"x-ms-if-tags",type:{name:"String"}}},SN={parameterPath:["options","deleteSnapshots"],mapper:{serializedName:"x-ms-delete-snapshots",xmlName:"x-ms\
-delete-snapshots",type:{name:"Enum",allowedValues:["include","only"]}}},RN={parameterPath:["options","blobDeleteType"],mapper:{serializedName:"deletetype",xmlName:"\
deletetype",type:{name:"String"}}},kN={parameterPath:["options","accessTierIfModifiedSince"],mapper:{serializedName:"x-ms-access-tier-if-modified-since",xmlName:"\
x-ms-access-tier-if-modified-since",type:{name:"DateTimeRfc1123"}}},AN={parameterPath:["options","accessTierIfUnmodifiedSince"],mapper:{serializedName:"x-ms-acc\
ess-tier-if-unmodified-since",xmlName:"x-ms-access-tier-if-unmodified-since",type:{name:"DateTimeRfc1123"}}},MN={parameterPath:"comp",mapper:{defaultValue:"expi\
ry",isConstant:!0,serializedName:"comp",type:{name:"String"}}},BN={parameterPath:"expiryOptions",mapper:{serializedName:"x-ms-expiry-option",required:!0,xmlName:"\
x-ms-expiry-option",type:{name:"String"}}},LN={parameterPath:["options","expiresOn"],mapper:{serializedName:"x-ms-expiry-time",xmlName:"x-ms-expiry-time",type:{
name:"String"}}},Wr={parameterPath:["options","blobHttpHeaders","blobCacheControl"],mapper:{serializedName:"x-ms-blob-cache-control",xmlName:"x-ms-blob-cache-co\
ntrol",type:{name:"String"}}},Xr={parameterPath:["options","blobHttpHeaders","blobContentType"],mapper:{serializedName:"x-ms-blob-content-type",xmlName:"x-ms-bl\
ob-content-type",type:{name:"String"}}},Kr={parameterPath:["options","blobHttpHeaders","blobContentMD5"],mapper:{serializedName:"x-ms-blob-content-md5",xmlName:"\
x-ms-blob-content-md5",type:{name:"ByteArray"}}},Jr={parameterPath:["options","blobHttpHeaders","blobContentEncoding"],mapper:{serializedName:"x-ms-blob-content\
-encoding",xmlName:"x-ms-blob-content-encoding",type:{name:"String"}}},Qr={parameterPath:["options","blobHttpHeaders","blobContentLanguage"],mapper:{serializedName:"\
x-ms-blob-content-language",xmlName:"x-ms-blob-content-language",type:{name:"String"}}},Vr={parameterPath:["options","blobHttpHeaders","blobContentDisposition"],
mapper:{serializedName:"x-ms-blob-content-disposition",xmlName:"x-ms-blob-content-disposition",type:{name:"String"}}},Bh={parameterPath:"comp",mapper:{defaultValue:"\
immutabilityPolicies",isConstant:!0,serializedName:"comp",type:{name:"String"}}},vr={parameterPath:["options","immutabilityPolicyExpiry"],mapper:{serializedName:"\
x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}}},br={parameterPath:["options","immutabilityPol\
icyMode"],mapper:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","\
Locked"]}}},UN={parameterPath:"comp",mapper:{defaultValue:"legalhold",isConstant:!0,serializedName:"comp",type:{name:"String"}}},DN={parameterPath:"legalHold",mapper:{
serializedName:"x-ms-legal-hold",required:!0,xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}},Je={parameterPath:["options","encryptionScope"],mapper:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}}},FN={parameterPath:"comp",mapper:{defaultValue:"snapshot",isConstant:!0,serializedName:"\
comp",type:{name:"String"}}},Yr={parameterPath:["options","tier"],mapper:{serializedName:"x-ms-access-tier",xmlName:"x-ms-access-tier",type:{name:"Enum",allowedValues:[
"P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot","Cool","Archive","Cold"]}}},Lh={parameterPath:["options","rehydratePriority"],mapper:{serializedName:"\
x-ms-rehydrate-priority",xmlName:"x-ms-rehydrate-priority",type:{name:"Enum",allowedValues:["High","Standard"]}}},Zr={parameterPath:["options","sourceModifiedAc\
cessConditions","sourceIfModifiedSince"],mapper:{serializedName:"x-ms-source-if-modified-since",xmlName:"x-ms-source-if-modified-since",type:{name:"DateTimeRfc1\
123"}}},en={parameterPath:["options","sourceModifiedAccessConditions","sourceIfUnmodifiedSince"],mapper:{serializedName:"x-ms-source-if-unmodified-since",xmlName:"\
x-ms-source-if-unmodified-since",type:{name:"DateTimeRfc1123"}}},tn={parameterPath:["options","sourceModifiedAccessConditions","sourceIfMatch"],mapper:{serializedName:"\
x-ms-source-if-match",xmlName:"x-ms-source-if-match",type:{name:"String"}}},rn={parameterPath:["options","sourceModifiedAccessConditions","sourceIfNoneMatch"],mapper:{
serializedName:"x-ms-source-if-none-match",xmlName:"x-ms-source-if-none-match",type:{name:"String"}}},Uh={parameterPath:["options","sourceModifiedAccessConditio\
ns","sourceIfTags"],mapper:{serializedName:"x-ms-source-if-tags",xmlName:"x-ms-source-if-tags",type:{name:"String"}}},ts={parameterPath:"copySource",mapper:{serializedName:"\
x-ms-copy-source",required:!0,xmlName:"x-ms-copy-source",type:{name:"String"}}},wr={parameterPath:["options","blobTagsString"],mapper:{serializedName:"x-ms-tags",
xmlName:"x-ms-tags",type:{name:"String"}}},HN={parameterPath:["options","sealBlob"],mapper:{serializedName:"x-ms-seal-blob",xmlName:"x-ms-seal-blob",type:{name:"\
Boolean"}}},nn={parameterPath:["options","legalHold"],mapper:{serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}},jN={parameterPath:"\
xMsRequiresSync",mapper:{defaultValue:"true",isConstant:!0,serializedName:"x-ms-requires-sync",type:{name:"String"}}},qn={parameterPath:["options","sourceConten\
tMD5"],mapper:{serializedName:"x-ms-source-content-md5",xmlName:"x-ms-source-content-md5",type:{name:"ByteArray"}}},$n={parameterPath:["options","copySourceAuth\
orization"],mapper:{serializedName:"x-ms-copy-source-authorization",xmlName:"x-ms-copy-source-authorization",type:{name:"String"}}},Dh={parameterPath:["options",
"copySourceTags"],mapper:{serializedName:"x-ms-copy-source-tag-option",xmlName:"x-ms-copy-source-tag-option",type:{name:"Enum",allowedValues:["REPLACE","COPY"]}}},
Gn={parameterPath:["options","fileRequestIntent"],mapper:{serializedName:"x-ms-file-request-intent",xmlName:"x-ms-file-request-intent",type:{name:"String"}}},zN={
parameterPath:"comp",mapper:{defaultValue:"copy",isConstant:!0,serializedName:"comp",type:{name:"String"}}},qN={parameterPath:"copyActionAbortConstant",mapper:{
defaultValue:"abort",isConstant:!0,serializedName:"x-ms-copy-action",type:{name:"String"}}},$N={parameterPath:"copyId",mapper:{serializedName:"copyid",required:!0,
xmlName:"copyid",type:{name:"String"}}},GN={parameterPath:"comp",mapper:{defaultValue:"tier",isConstant:!0,serializedName:"comp",type:{name:"String"}}},WN={parameterPath:"\
tier",mapper:{serializedName:"x-ms-access-tier",required:!0,xmlName:"x-ms-access-tier",type:{name:"Enum",allowedValues:["P4","P6","P10","P15","P20","P30","P40",
"P50","P60","P70","P80","Hot","Cool","Archive","Cold"]}}},XN={parameterPath:["options","queryRequest"],mapper:Vp},KN={parameterPath:"comp",mapper:{defaultValue:"\
query",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Fh={parameterPath:"comp",mapper:{defaultValue:"tags",isConstant:!0,serializedName:"comp",type:{
name:"String"}}},Hh={parameterPath:["options","blobModifiedAccessConditions","ifModifiedSince"],mapper:{serializedName:"x-ms-blob-if-modified-since",xmlName:"x-\
ms-blob-if-modified-since",type:{name:"DateTimeRfc1123"}}},jh={parameterPath:["options","blobModifiedAccessConditions","ifUnmodifiedSince"],mapper:{serializedName:"\
x-ms-blob-if-unmodified-since",xmlName:"x-ms-blob-if-unmodified-since",type:{name:"DateTimeRfc1123"}}},zh={parameterPath:["options","blobModifiedAccessCondition\
s","ifMatch"],mapper:{serializedName:"x-ms-blob-if-match",xmlName:"x-ms-blob-if-match",type:{name:"String"}}},qh={parameterPath:["options","blobModifiedAccessCo\
nditions","ifNoneMatch"],mapper:{serializedName:"x-ms-blob-if-none-match",xmlName:"x-ms-blob-if-none-match",type:{name:"String"}}},JN={parameterPath:["options",
"tags"],mapper:Ha},Jt={parameterPath:["options","transactionalContentMD5"],mapper:{serializedName:"Content-MD5",xmlName:"Content-MD5",type:{name:"ByteArray"}}},
sn={parameterPath:["options","transactionalContentCrc64"],mapper:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}},QN={
parameterPath:"blobType",mapper:{defaultValue:"PageBlob",isConstant:!0,serializedName:"x-ms-blob-type",type:{name:"String"}}},$h={parameterPath:"blobContentLeng\
th",mapper:{serializedName:"x-ms-blob-content-length",required:!0,xmlName:"x-ms-blob-content-length",type:{name:"Number"}}},Gh={parameterPath:["options","blobSe\
quenceNumber"],mapper:{defaultValue:0,serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}}},rs={parameterPath:["\
options","contentType"],mapper:{defaultValue:"application/octet-stream",isConstant:!0,serializedName:"Content-Type",type:{name:"String"}}},ns={parameterPath:"bo\
dy",mapper:{serializedName:"body",required:!0,xmlName:"body",type:{name:"Stream"}}},is={parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:!0,
serializedName:"Accept",type:{name:"String"}}},Wa={parameterPath:"comp",mapper:{defaultValue:"page",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Wh={
parameterPath:"pageWrite",mapper:{defaultValue:"update",isConstant:!0,serializedName:"x-ms-page-write",type:{name:"String"}}},Xa={parameterPath:["options","sequ\
enceNumberAccessConditions","ifSequenceNumberLessThanOrEqualTo"],mapper:{serializedName:"x-ms-if-sequence-number-le",xmlName:"x-ms-if-sequence-number-le",type:{
name:"Number"}}},Ka={parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberLessThan"],mapper:{serializedName:"x-ms-if-sequence-number-lt",xmlName:"\
x-ms-if-sequence-number-lt",type:{name:"Number"}}},Ja={parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberEqualTo"],mapper:{serializedName:"\
x-ms-if-sequence-number-eq",xmlName:"x-ms-if-sequence-number-eq",type:{name:"Number"}}},ss={parameterPath:["options","structuredContentLength"],mapper:{serializedName:"\
x-ms-structured-content-length",xmlName:"x-ms-structured-content-length",type:{name:"Number"}}},VN={parameterPath:"pageWrite",mapper:{defaultValue:"clear",isConstant:!0,
serializedName:"x-ms-page-write",type:{name:"String"}}},Qa={parameterPath:"sourceUrl",mapper:{serializedName:"x-ms-copy-source",required:!0,xmlName:"x-ms-copy-s\
ource",type:{name:"String"}}},YN={parameterPath:"sourceRange",mapper:{serializedName:"x-ms-source-range",required:!0,xmlName:"x-ms-source-range",type:{name:"Str\
ing"}}},Va={parameterPath:["options","sourceContentCrc64"],mapper:{serializedName:"x-ms-source-content-crc64",xmlName:"x-ms-source-content-crc64",type:{name:"By\
teArray"}}},ZN={parameterPath:"range",mapper:{serializedName:"x-ms-range",required:!0,xmlName:"x-ms-range",type:{name:"String"}}},as={parameterPath:["options","\
sourceCpkInfo","sourceEncryptionKey"],mapper:{serializedName:"x-ms-source-encryption-key",xmlName:"x-ms-source-encryption-key",type:{name:"String"}}},os={parameterPath:[
"options","sourceCpkInfo","sourceEncryptionKeySha256"],mapper:{serializedName:"x-ms-source-encryption-key-sha256",xmlName:"x-ms-source-encryption-key-sha256",type:{
name:"String"}}},cs={parameterPath:["options","sourceCpkInfo","sourceEncryptionAlgorithm"],mapper:{serializedName:"x-ms-source-encryption-algorithm",xmlName:"x-\
ms-source-encryption-algorithm",type:{name:"String"}}},Xh={parameterPath:"comp",mapper:{defaultValue:"pagelist",isConstant:!0,serializedName:"comp",type:{name:"\
String"}}},eO={parameterPath:["options","prevsnapshot"],mapper:{serializedName:"prevsnapshot",xmlName:"prevsnapshot",type:{name:"String"}}},tO={parameterPath:["\
options","prevSnapshotUrl"],mapper:{serializedName:"x-ms-previous-snapshot-url",xmlName:"x-ms-previous-snapshot-url",type:{name:"String"}}},rO={parameterPath:"s\
equenceNumberAction",mapper:{serializedName:"x-ms-sequence-number-action",required:!0,xmlName:"x-ms-sequence-number-action",type:{name:"Enum",allowedValues:["ma\
x","update","increment"]}}},nO={parameterPath:"comp",mapper:{defaultValue:"incrementalcopy",isConstant:!0,serializedName:"comp",type:{name:"String"}}},iO={parameterPath:"\
blobType",mapper:{defaultValue:"AppendBlob",isConstant:!0,serializedName:"x-ms-blob-type",type:{name:"String"}}},Kh={parameterPath:"comp",mapper:{defaultValue:"\
appendblock",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Jh={parameterPath:["options","appendPositionAccessConditions","maxSize"],mapper:{serializedName:"\
x-ms-blob-condition-maxsize",xmlName:"x-ms-blob-condition-maxsize",type:{name:"Number"}}},Ya={parameterPath:["options","appendPositionAccessConditions","appendP\
osition"],mapper:{serializedName:"x-ms-blob-condition-appendpos",xmlName:"x-ms-blob-condition-appendpos",type:{name:"Number"}}},Qh={parameterPath:["options","so\
urceRange"],mapper:{serializedName:"x-ms-source-range",xmlName:"x-ms-source-range",type:{name:"String"}}},sO={parameterPath:"comp",mapper:{defaultValue:"seal",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},Vh={parameterPath:"blobType",mapper:{defaultValue:"BlockBlob",isConstant:!0,serializedName:"x-ms-blob-type",type:{name:"\
String"}}},aO={parameterPath:["options","copySourceBlobProperties"],mapper:{serializedName:"x-ms-copy-source-blob-properties",xmlName:"x-ms-copy-source-blob-pro\
perties",type:{name:"Boolean"}}},Yh={parameterPath:"comp",mapper:{defaultValue:"block",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Zh={parameterPath:"\
blockId",mapper:{serializedName:"blockid",required:!0,xmlName:"blockid",type:{name:"String"}}},oO={parameterPath:"blocks",mapper:Wf},em={parameterPath:"comp",mapper:{
defaultValue:"blocklist",isConstant:!0,serializedName:"comp",type:{name:"String"}}},cO={parameterPath:"listType",mapper:{defaultValue:"committed",serializedName:"\
blocklisttype",required:!0,xmlName:"blocklisttype",type:{name:"Enum",allowedValues:["committed","uncommitted","all"]}}},lO=class{static{o(this,"ServiceImpl")}client;constructor(e){
this.client=e}setProperties(e,t){return this.client.sendOperationRequest({blobServiceProperties:e,options:t},uO)}getProperties(e){return this.client.sendOperationRequest(
{options:e},dO)}getStatistics(e){return this.client.sendOperationRequest({options:e},fO)}listContainersSegment(e){return this.client.sendOperationRequest({options:e},
pO)}getUserDelegationKey(e,t){return this.client.sendOperationRequest({keyInfo:e,options:t},hO)}getAccountInfo(e){return this.client.sendOperationRequest({options:e},
mO)}submitBatch(e,t,r,n){return this.client.sendOperationRequest({contentLength:e,multipartContentType:t,body:r,options:n},yO)}filterBlobs(e){return this.client.
sendOperationRequest({options:e},gO)}},Qt=Mr(mr,!0),uO={path:"/",httpMethod:"PUT",responses:{202:{headersMapper:dh},default:{bodyMapper:D,headersMapper:uh}},requestBody:hN,
queryParameters:[es,Kt,j],urlParameters:[H],headerParameters:[$r,Xt,z,q],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:Qt},dO={
path:"/",httpMethod:"GET",responses:{200:{bodyMapper:Da,headersMapper:nh},default:{bodyMapper:D,headersMapper:rh}},queryParameters:[es,Kt,j],urlParameters:[H],headerParameters:[
z,q,K],isXML:!0,serializer:Qt},fO={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:mf,headersMapper:sh},default:{bodyMapper:D,headersMapper:ih}},queryParameters:[
es,j,mN],urlParameters:[H],headerParameters:[z,q,K],isXML:!0,serializer:Qt},pO={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:kp,headersMapper:lh},default:{
bodyMapper:D,headersMapper:ch}},queryParameters:[j,qa,$a,yr,gr,yN],urlParameters:[H],headerParameters:[z,q,K],isXML:!0,serializer:Qt},hO={path:"/",httpMethod:"P\
OST",responses:{200:{bodyMapper:hh,headersMapper:oh},default:{bodyMapper:D,headersMapper:ah}},requestBody:gN,queryParameters:[es,j,vN],urlParameters:[H],headerParameters:[
$r,Xt,z,q],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:Qt},mO={path:"/",httpMethod:"GET",responses:{200:{headersMapper:th},
default:{bodyMapper:D,headersMapper:eh}},queryParameters:[Kt,j,Ga],urlParameters:[H],headerParameters:[z,q,K],isXML:!0,serializer:Qt},yO={path:"/",httpMethod:"P\
OST",responses:{202:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:ph},default:{bodyMapper:D,headersMapper:fh}},requestBody:mh,
queryParameters:[j,yh],urlParameters:[H],headerParameters:[Xt,z,q,dt,gh],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:Qt},gO={
path:"/",httpMethod:"GET",responses:{200:{bodyMapper:ja,headersMapper:Zp},default:{bodyMapper:D,headersMapper:Yp}},queryParameters:[j,yr,gr,vh,bh],urlParameters:[
H],headerParameters:[z,q,K],isXML:!0,serializer:Qt},vO=class{static{o(this,"ContainerImpl")}client;constructor(e){this.client=e}create(e){return this.client.sendOperationRequest(
{options:e},bO)}getProperties(e){return this.client.sendOperationRequest({options:e},wO)}delete(e){return this.client.sendOperationRequest({options:e},_O)}setMetadata(e){
return this.client.sendOperationRequest({options:e},CO)}getAccessPolicy(e){return this.client.sendOperationRequest({options:e},PO)}setAccessPolicy(e){return this.
client.sendOperationRequest({options:e},EO)}restore(e){return this.client.sendOperationRequest({options:e},TO)}rename(e,t){return this.client.sendOperationRequest(
{sourceContainerName:e,options:t},NO)}submitBatch(e,t,r,n){return this.client.sendOperationRequest({contentLength:e,multipartContentType:t,body:r,options:n},OO)}filterBlobs(e){
return this.client.sendOperationRequest({options:e},IO)}acquireLease(e){return this.client.sendOperationRequest({options:e},xO)}releaseLease(e,t){return this.client.
sendOperationRequest({leaseId:e,options:t},SO)}renewLease(e,t){return this.client.sendOperationRequest({leaseId:e,options:t},RO)}breakLease(e){return this.client.
sendOperationRequest({options:e},kO)}changeLease(e,t,r){return this.client.sendOperationRequest({leaseId:e,proposedLeaseId:t,options:r},AO)}listBlobFlatSegment(e){
return this.client.sendOperationRequest({options:e},MO)}listBlobHierarchySegment(e,t){return this.client.sendOperationRequest({delimiter:e,options:t},BO)}getAccountInfo(e){
return this.client.sendOperationRequest({options:e},LO)}},Fe=Mr(mr,!0),bO={path:"/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:ep},default:{bodyMapper:D,
headersMapper:Zf}},queryParameters:[j,Ge],urlParameters:[H],headerParameters:[z,q,K,Ct,wh,bN,wN],isXML:!0,serializer:Fe},wO={path:"/{containerName}",httpMethod:"\
GET",responses:{200:{headersMapper:up},default:{bodyMapper:D,headersMapper:lp}},queryParameters:[j,Ge],urlParameters:[H],headerParameters:[z,q,K,se],isXML:!0,serializer:Fe},
_O={path:"/{containerName}",httpMethod:"DELETE",responses:{202:{headersMapper:rp},default:{bodyMapper:D,headersMapper:tp}},queryParameters:[j,Ge],urlParameters:[
H],headerParameters:[z,q,K,se,re,ne],isXML:!0,serializer:Fe},CO={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:Np},default:{bodyMapper:D,
headersMapper:Tp}},queryParameters:[j,Ge,_h],urlParameters:[H],headerParameters:[z,q,K,Ct,se,re],isXML:!0,serializer:Fe},PO={path:"/{containerName}",httpMethod:"\
GET",responses:{200:{bodyMapper:{type:{name:"Sequence",element:{type:{name:"Composite",className:"SignedIdentifier"}}},serializedName:"SignedIdentifiers",xmlName:"\
SignedIdentifiers",xmlIsWrapped:!0,xmlElementName:"SignedIdentifier"},headersMapper:ap},default:{bodyMapper:D,headersMapper:sp}},queryParameters:[j,Ge,Ch],urlParameters:[
H],headerParameters:[z,q,K,se],isXML:!0,serializer:Fe},EO={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:Ep},default:{bodyMapper:D,headersMapper:Pp}},
requestBody:_N,queryParameters:[j,Ge,Ch],urlParameters:[H],headerParameters:[$r,Xt,z,q,wh,se,re,ne],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"\
xml",serializer:Fe},TO={path:"/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:Cp},default:{bodyMapper:D,headersMapper:_p}},queryParameters:[j,Ge,
Ph],urlParameters:[H],headerParameters:[z,q,K,CN,PN],isXML:!0,serializer:Fe},NO={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:vp},default:{
bodyMapper:D,headersMapper:gp}},queryParameters:[j,Ge,EN],urlParameters:[H],headerParameters:[z,q,K,TN,NN],isXML:!0,serializer:Fe},OO={path:"/{containerName}",httpMethod:"\
POST",responses:{202:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:Ip},default:{bodyMapper:D,headersMapper:Op}},requestBody:mh,
queryParameters:[j,yh,Ge],urlParameters:[H],headerParameters:[Xt,z,q,dt,gh],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:Fe},
IO={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:ja,headersMapper:ip},default:{bodyMapper:D,headersMapper:np}},queryParameters:[j,yr,gr,vh,
bh,Ge],urlParameters:[H],headerParameters:[z,q,K],isXML:!0,serializer:Fe},xO={path:"/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:Kf},default:{
bodyMapper:D,headersMapper:Xf}},queryParameters:[j,Ge,Nt],urlParameters:[H],headerParameters:[z,q,K,re,ne,Eh,Th,Nh],isXML:!0,serializer:Fe},SO={path:"/{containe\
rName}",httpMethod:"PUT",responses:{200:{headersMapper:yp},default:{bodyMapper:D,headersMapper:mp}},queryParameters:[j,Ge,Nt],urlParameters:[H],headerParameters:[
z,q,K,re,ne,Oh,Gr],isXML:!0,serializer:Fe},RO={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:wp},default:{bodyMapper:D,headersMapper:bp}},
queryParameters:[j,Ge,Nt],urlParameters:[H],headerParameters:[z,q,K,re,ne,Gr,Ih],isXML:!0,serializer:Fe},kO={path:"/{containerName}",httpMethod:"PUT",responses:{
202:{headersMapper:Qf},default:{bodyMapper:D,headersMapper:Jf}},queryParameters:[j,Ge,Nt],urlParameters:[H],headerParameters:[z,q,K,re,ne,xh,Sh],isXML:!0,serializer:Fe},
AO={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:Yf},default:{bodyMapper:D,headersMapper:Vf}},queryParameters:[j,Ge,Nt],urlParameters:[
H],headerParameters:[z,q,K,re,ne,Gr,Rh,kh],isXML:!0,serializer:Fe},MO={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:Sp,headersMapper:fp},
default:{bodyMapper:D,headersMapper:dp}},queryParameters:[j,qa,$a,yr,gr,Ge,Ah,Mh],urlParameters:[H],headerParameters:[z,q,K],isXML:!0,serializer:Fe},BO={path:"/\
{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:Rp,headersMapper:hp},default:{bodyMapper:D,headersMapper:pp}},queryParameters:[j,qa,$a,yr,gr,Ge,Ah,
Mh,ON],urlParameters:[H],headerParameters:[z,q,K],isXML:!0,serializer:Fe},LO={path:"/{containerName}",httpMethod:"GET",responses:{200:{headersMapper:cp},default:{
bodyMapper:D,headersMapper:op}},queryParameters:[Kt,j,Ga],urlParameters:[H],headerParameters:[z,q,K],isXML:!0,serializer:Fe},UO=class{static{o(this,"BlobImpl")}client;constructor(e){
this.client=e}download(e){return this.client.sendOperationRequest({options:e},DO)}getProperties(e){return this.client.sendOperationRequest({options:e},FO)}delete(e){
return this.client.sendOperationRequest({options:e},HO)}undelete(e){return this.client.sendOperationRequest({options:e},jO)}setExpiry(e,t){return this.client.sendOperationRequest(
{expiryOptions:e,options:t},zO)}setHttpHeaders(e){return this.client.sendOperationRequest({options:e},qO)}setImmutabilityPolicy(e){return this.client.sendOperationRequest(
{options:e},$O)}deleteImmutabilityPolicy(e){return this.client.sendOperationRequest({options:e},GO)}setLegalHold(e,t){return this.client.sendOperationRequest({legalHold:e,
options:t},WO)}setMetadata(e){return this.client.sendOperationRequest({options:e},XO)}acquireLease(e){return this.client.sendOperationRequest({options:e},KO)}releaseLease(e,t){
return this.client.sendOperationRequest({leaseId:e,options:t},JO)}renewLease(e,t){return this.client.sendOperationRequest({leaseId:e,options:t},QO)}changeLease(e,t,r){
return this.client.sendOperationRequest({leaseId:e,proposedLeaseId:t,options:r},VO)}breakLease(e){return this.client.sendOperationRequest({options:e},YO)}createSnapshot(e){
return this.client.sendOperationRequest({options:e},ZO)}startCopyFromURL(e,t){return this.client.sendOperationRequest({copySource:e,options:t},e1)}copyFromURL(e,t){
return this.client.sendOperationRequest({copySource:e,options:t},t1)}abortCopyFromURL(e,t){return this.client.sendOperationRequest({copyId:e,options:t},r1)}setTier(e,t){
return this.client.sendOperationRequest({tier:e,options:t},n1)}getAccountInfo(e){return this.client.sendOperationRequest({options:e},i1)}query(e){return this.client.
sendOperationRequest({options:e},s1)}getTags(e){return this.client.sendOperationRequest({options:e},a1)}setTags(e){return this.client.sendOperationRequest({options:e},
o1)}},Ie=Mr(mr,!0),DO={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:La},
206:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:La},default:{bodyMapper:D,headersMapper:rf}},queryParameters:[j,yt,Bt],urlParameters:[
H],headerParameters:[z,q,K,se,re,ne,jn,IN,xN,zn,Le,Ue,De,ge,ve,fe],isXML:!0,serializer:Ie},FO={path:"/{containerName}/{blob}",httpMethod:"HEAD",responses:{200:{
headersMapper:of},default:{bodyMapper:D,headersMapper:af}},queryParameters:[j,yt,Bt],urlParameters:[H],headerParameters:[z,q,K,se,re,ne,Le,Ue,De,ge,ve,fe],isXML:!0,
serializer:Ie},HO={path:"/{containerName}/{blob}",httpMethod:"DELETE",responses:{202:{headersMapper:Zd},default:{bodyMapper:D,headersMapper:Yd}},queryParameters:[
j,yt,Bt,RN],urlParameters:[H],headerParameters:[z,q,K,se,re,ne,ge,ve,fe,SN,kN,AN],isXML:!0,serializer:Ie},jO={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
200:{headersMapper:kf},default:{bodyMapper:D,headersMapper:Rf}},queryParameters:[j,Ph],urlParameters:[H],headerParameters:[z,q,K],isXML:!0,serializer:Ie},zO={path:"\
/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:gf},default:{bodyMapper:D,headersMapper:yf}},queryParameters:[j,MN],urlParameters:[H],headerParameters:[
z,q,K,BN,LN],isXML:!0,serializer:Ie},qO={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:bf},default:{bodyMapper:D,headersMapper:vf}},
queryParameters:[Kt,j],urlParameters:[H],headerParameters:[z,q,K,se,re,ne,ge,ve,fe,Wr,Xr,Kr,Jr,Qr,Vr],isXML:!0,serializer:Ie},$O={path:"/{containerName}/{blob}",
httpMethod:"PUT",responses:{200:{headersMapper:_f},default:{bodyMapper:D,headersMapper:wf}},queryParameters:[j,yt,Bt,Bh],urlParameters:[H],headerParameters:[z,q,
K,ne,vr,br],isXML:!0,serializer:Ie},GO={path:"/{containerName}/{blob}",httpMethod:"DELETE",responses:{200:{headersMapper:tf},default:{bodyMapper:D,headersMapper:ef}},
queryParameters:[j,yt,Bt,Bh],urlParameters:[H],headerParameters:[z,q,K],isXML:!0,serializer:Ie},WO={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{
headersMapper:Pf},default:{bodyMapper:D,headersMapper:Cf}},queryParameters:[j,yt,Bt,UN],urlParameters:[H],headerParameters:[z,q,K,DN],isXML:!0,serializer:Ie},XO={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Tf},default:{bodyMapper:D,headersMapper:Ef}},queryParameters:[j,_h],urlParameters:[
H],headerParameters:[z,q,K,Ct,se,re,ne,Le,Ue,De,ge,ve,fe,Je],isXML:!0,serializer:Ie},KO={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:qd},
default:{bodyMapper:D,headersMapper:zd}},queryParameters:[j,Nt],urlParameters:[H],headerParameters:[z,q,K,re,ne,Eh,Th,Nh,ge,ve,fe],isXML:!0,serializer:Ie},JO={path:"\
/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:ff},default:{bodyMapper:D,headersMapper:df}},queryParameters:[j,Nt],urlParameters:[H],headerParameters:[
z,q,K,re,ne,Oh,Gr,ge,ve,fe],isXML:!0,serializer:Ie},QO={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:hf},default:{bodyMapper:D,
headersMapper:pf}},queryParameters:[j,Nt],urlParameters:[H],headerParameters:[z,q,K,re,ne,Gr,Ih,ge,ve,fe],isXML:!0,serializer:Ie},VO={path:"/{containerName}/{bl\
ob}",httpMethod:"PUT",responses:{200:{headersMapper:Xd},default:{bodyMapper:D,headersMapper:Wd}},queryParameters:[j,Nt],urlParameters:[H],headerParameters:[z,q,
K,re,ne,Gr,Rh,kh,ge,ve,fe],isXML:!0,serializer:Ie},YO={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:Gd},default:{bodyMapper:D,headersMapper:$d}},
queryParameters:[j,Nt],urlParameters:[H],headerParameters:[z,q,K,re,ne,xh,Sh,ge,ve,fe],isXML:!0,serializer:Ie},ZO={path:"/{containerName}/{blob}",httpMethod:"PU\
T",responses:{201:{headersMapper:Vd},default:{bodyMapper:D,headersMapper:Qd}},queryParameters:[j,FN],urlParameters:[H],headerParameters:[z,q,K,Ct,se,re,ne,Le,Ue,
De,ge,ve,fe,Je],isXML:!0,serializer:Ie},e1={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:Sf},default:{bodyMapper:D,headersMapper:xf}},
queryParameters:[j],urlParameters:[H],headerParameters:[z,q,K,Ct,se,re,ne,ge,ve,fe,vr,br,Yr,Lh,Zr,en,tn,rn,Uh,ts,wr,HN,nn],isXML:!0,serializer:Ie},t1={path:"/{c\
ontainerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:Jd},default:{bodyMapper:D,headersMapper:Kd}},queryParameters:[j],urlParameters:[H],headerParameters:[
z,q,K,Ct,se,re,ne,ge,ve,fe,vr,br,Je,Yr,Zr,en,tn,rn,ts,wr,nn,jN,qn,$n,Dh,Gn],isXML:!0,serializer:Ie},r1={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
204:{headersMapper:jd},default:{bodyMapper:D,headersMapper:Hd}},queryParameters:[j,zN,$N],urlParameters:[H],headerParameters:[z,q,K,se,qN],isXML:!0,serializer:Ie},
n1={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Fa},202:{headersMapper:Fa},default:{bodyMapper:D,headersMapper:If}},queryParameters:[
j,yt,Bt,GN],urlParameters:[H],headerParameters:[z,q,K,se,fe,Lh,WN],isXML:!0,serializer:Ie},i1={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{headersMapper:sf},
default:{bodyMapper:D,headersMapper:nf}},queryParameters:[Kt,j,Ga],urlParameters:[H],headerParameters:[z,q,K],isXML:!0,serializer:Ie},s1={path:"/{containerName}\
/{blob}",httpMethod:"POST",responses:{200:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:Ua},206:{bodyMapper:{type:{name:"Stre\
am"},serializedName:"parsedResponse"},headersMapper:Ua},default:{bodyMapper:D,headersMapper:uf}},requestBody:XN,queryParameters:[j,yt,KN],urlParameters:[H],headerParameters:[
$r,Xt,z,q,se,re,ne,Le,Ue,De,ge,ve,fe],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:Ie},a1={path:"/{containerName}/{blob}",httpMethod:"\
GET",responses:{200:{bodyMapper:Ha,headersMapper:lf},default:{bodyMapper:D,headersMapper:cf}},queryParameters:[j,yt,Bt,Fh],urlParameters:[H],headerParameters:[z,
q,K,se,fe,Hh,jh,zh,qh],isXML:!0,serializer:Ie},o1={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{204:{headersMapper:Of},default:{bodyMapper:D,headersMapper:Nf}},
requestBody:JN,queryParameters:[j,Bt,Fh],urlParameters:[H],headerParameters:[$r,Xt,z,q,se,fe,Hh,jh,zh,qh,Jt,sn],isXML:!0,contentType:"application/xml; charset=u\
tf-8",mediaType:"xml",serializer:Ie},c1=class{static{o(this,"PageBlobImpl")}client;constructor(e){this.client=e}create(e,t,r){return this.client.sendOperationRequest(
{contentLength:e,blobContentLength:t,options:r},l1)}uploadPages(e,t,r){return this.client.sendOperationRequest({contentLength:e,body:t,options:r},u1)}clearPages(e,t){
return this.client.sendOperationRequest({contentLength:e,options:t},d1)}uploadPagesFromURL(e,t,r,n,i){return this.client.sendOperationRequest({sourceUrl:e,sourceRange:t,
contentLength:r,range:n,options:i},f1)}getPageRanges(e){return this.client.sendOperationRequest({options:e},p1)}getPageRangesDiff(e){return this.client.sendOperationRequest(
{options:e},h1)}resize(e,t){return this.client.sendOperationRequest({blobContentLength:e,options:t},m1)}updateSequenceNumber(e,t){return this.client.sendOperationRequest(
{sequenceNumberAction:e,options:t},y1)}copyIncremental(e,t){return this.client.sendOperationRequest({copySource:e,options:t},g1)}},Lt=Mr(mr,!0),l1={path:"/{cont\
ainerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Dp},default:{bodyMapper:D,headersMapper:Up}},queryParameters:[j],urlParameters:[H],headerParameters:[
z,q,K,dt,Ct,se,re,ne,Le,Ue,De,ge,ve,fe,Wr,Xr,Kr,Jr,Qr,Vr,vr,br,Je,Yr,wr,nn,QN,$h,Gh],isXML:!0,serializer:Lt},u1={path:"/{containerName}/{blob}",httpMethod:"PUT",
responses:{201:{headersMapper:Qp},default:{bodyMapper:D,headersMapper:Xp}},requestBody:ns,queryParameters:[j,Wa],urlParameters:[H],headerParameters:[z,q,dt,se,re,
ne,jn,zn,Le,Ue,De,ge,ve,fe,Je,Jt,sn,rs,is,Wh,Xa,Ka,Ja,ss],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:Lt},d1={path:"/{co\
ntainerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Mp},default:{bodyMapper:D,headersMapper:Ap}},queryParameters:[j,Wa],urlParameters:[H],headerParameters:[
z,q,K,dt,se,re,ne,jn,Le,Ue,De,ge,ve,fe,Je,Xa,Ka,Ja,VN],isXML:!0,serializer:Lt},f1={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Jp},
default:{bodyMapper:D,headersMapper:Kp}},queryParameters:[j,Wa],urlParameters:[H],headerParameters:[z,q,K,dt,se,re,ne,Le,Ue,De,ge,ve,fe,Je,Zr,en,tn,rn,qn,$n,Gn,
Wh,Xa,Ka,Ja,Qa,YN,Va,ZN,as,os,cs],isXML:!0,serializer:Lt},p1={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:za,headersMapper:zp},default:{
bodyMapper:D,headersMapper:jp}},queryParameters:[j,yr,gr,yt,Xh],urlParameters:[H],headerParameters:[z,q,K,se,re,ne,jn,ge,ve,fe],isXML:!0,serializer:Lt},h1={path:"\
/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:za,headersMapper:Hp},default:{bodyMapper:D,headersMapper:Fp}},queryParameters:[j,yr,gr,yt,Xh,
eO],urlParameters:[H],headerParameters:[z,q,K,se,re,ne,jn,ge,ve,fe,tO],isXML:!0,serializer:Lt},m1={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{
headersMapper:$p},default:{bodyMapper:D,headersMapper:qp}},queryParameters:[Kt,j],urlParameters:[H],headerParameters:[z,q,K,se,re,ne,Le,Ue,De,ge,ve,fe,Je,$h],isXML:!0,
serializer:Lt},y1={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Wp},default:{bodyMapper:D,headersMapper:Gp}},queryParameters:[Kt,
j],urlParameters:[H],headerParameters:[z,q,K,se,re,ne,ge,ve,fe,Gh,rO],isXML:!0,serializer:Lt},g1={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{
headersMapper:Lp},default:{bodyMapper:D,headersMapper:Bp}},queryParameters:[j,nO],urlParameters:[H],headerParameters:[z,q,K,re,ne,ge,ve,fe,ts],isXML:!0,serializer:Lt},
v1=class{static{o(this,"AppendBlobImpl")}client;constructor(e){this.client=e}create(e,t){return this.client.sendOperationRequest({contentLength:e,options:t},b1)}appendBlock(e,t,r){
return this.client.sendOperationRequest({contentLength:e,body:t,options:r},w1)}appendBlockFromUrl(e,t,r){return this.client.sendOperationRequest({sourceUrl:e,contentLength:t,
options:r},_1)}seal(e){return this.client.sendOperationRequest({options:e},C1)}},ls=Mr(mr,!0),b1={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{
headersMapper:Ud},default:{bodyMapper:D,headersMapper:Ld}},queryParameters:[j],urlParameters:[H],headerParameters:[z,q,K,dt,Ct,se,re,ne,Le,Ue,De,ge,ve,fe,Wr,Xr,
Kr,Jr,Qr,Vr,vr,br,Je,wr,nn,iO],isXML:!0,serializer:ls},w1={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Bd},default:{bodyMapper:D,
headersMapper:kd}},requestBody:ns,queryParameters:[j,Kh],urlParameters:[H],headerParameters:[z,q,dt,se,re,ne,zn,Le,Ue,De,ge,ve,fe,Je,Jt,sn,rs,is,ss,Jh,Ya],isXML:!0,
contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:ls},_1={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Md},
default:{bodyMapper:D,headersMapper:Ad}},queryParameters:[j,Kh],urlParameters:[H],headerParameters:[z,q,K,dt,se,re,ne,Le,Ue,De,ge,ve,fe,Je,Zr,en,tn,rn,qn,$n,Gn,
Jt,Qa,Va,as,os,cs,Jh,Ya,Qh],isXML:!0,serializer:ls},C1={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Fd},default:{bodyMapper:D,
headersMapper:Dd}},queryParameters:[j,sO],urlParameters:[H],headerParameters:[z,q,K,se,re,ne,ge,ve,Ya],isXML:!0,serializer:ls},P1=class{static{o(this,"BlockBlob\
Impl")}client;constructor(e){this.client=e}upload(e,t,r){return this.client.sendOperationRequest({contentLength:e,body:t,options:r},E1)}putBlobFromUrl(e,t,r){return this.
client.sendOperationRequest({contentLength:e,copySource:t,options:r},T1)}stageBlock(e,t,r,n){return this.client.sendOperationRequest({blockId:e,contentLength:t,
body:r,options:n},N1)}stageBlockFromURL(e,t,r,n){return this.client.sendOperationRequest({blockId:e,contentLength:t,sourceUrl:r,options:n},O1)}commitBlockList(e,t){
return this.client.sendOperationRequest({blocks:e,options:t},I1)}getBlockList(e,t){return this.client.sendOperationRequest({listType:e,options:t},x1)}},an=Mr(mr,
!0),E1={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:$f},default:{bodyMapper:D,headersMapper:qf}},requestBody:ns,queryParameters:[
j],urlParameters:[H],headerParameters:[z,q,dt,Ct,se,re,ne,zn,Le,Ue,De,ge,ve,fe,Wr,Xr,Kr,Jr,Qr,Vr,vr,br,Je,Yr,wr,nn,Jt,sn,rs,is,ss,Vh],isXML:!0,contentType:"appl\
ication/xml; charset=utf-8",mediaType:"binary",serializer:an},T1={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Df},default:{bodyMapper:D,
headersMapper:Uf}},queryParameters:[j],urlParameters:[H],headerParameters:[z,q,K,dt,Ct,se,re,ne,Le,Ue,De,ge,ve,fe,Wr,Xr,Kr,Jr,Qr,Vr,Je,Yr,Zr,en,tn,rn,Uh,ts,wr,qn,
$n,Dh,Gn,Jt,as,os,cs,Vh,aO],isXML:!0,serializer:an},N1={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:zf},default:{bodyMapper:D,
headersMapper:Ff}},requestBody:ns,queryParameters:[j,Yh,Zh],urlParameters:[H],headerParameters:[z,q,dt,se,zn,Le,Ue,De,Je,Jt,sn,rs,is,ss],isXML:!0,contentType:"a\
pplication/xml; charset=utf-8",mediaType:"binary",serializer:an},O1={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:jf},default:{
bodyMapper:D,headersMapper:Hf}},queryParameters:[j,Yh,Zh],urlParameters:[H],headerParameters:[z,q,K,dt,se,Le,Ue,De,Je,Zr,en,tn,rn,qn,$n,Gn,Qa,Va,as,os,cs,Qh],isXML:!0,
serializer:an},I1={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Mf},default:{bodyMapper:D,headersMapper:Af}},requestBody:oO,queryParameters:[
j,em],urlParameters:[H],headerParameters:[$r,Xt,z,q,Ct,se,re,ne,Le,Ue,De,ge,ve,fe,Wr,Xr,Kr,Jr,Qr,Vr,vr,br,Je,Yr,wr,nn,Jt,sn],isXML:!0,contentType:"application/x\
ml; charset=utf-8",mediaType:"xml",serializer:an},x1={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:Gf,headersMapper:Lf},default:{bodyMapper:D,
headersMapper:Bf}},queryParameters:[j,yt,em,cO],urlParameters:[H],headerParameters:[z,q,K,se,fe],isXML:!0,serializer:an},S1=class extends _C{static{o(this,"Stor\
ageClient")}url;version;constructor(e,t){if(e===void 0)throw new Error("'url' cannot be null");t||(t={});const r={requestContentType:"application/json; charset=\
utf-8"},n="azsdk-js-azure-storage-blob/12.32.0",i=t.userAgentOptions&&t.userAgentOptions.userAgentPrefix?`${t.userAgentOptions.userAgentPrefix} ${n}`:`${n}`,s={
...r,...t,userAgentOptions:{userAgentPrefix:i},endpoint:t.endpoint??t.baseUri??"{url}"};super(s),this.url=e,this.version=t.version||"2026-04-06",this.service=new lO(
this),this.container=new vO(this),this.blob=new UO(this),this.pageBlob=new c1(this),this.appendBlob=new v1(this),this.blockBlob=new P1(this)}service;container;blob;pageBlob;appendBlob;blockBlob},
R1=class extends S1{static{o(this,"StorageContextClient")}async sendOperationRequest(e,t){const r={...t};return(r.path==="/{containerName}"||r.path==="/{contain\
erName}/{blob}")&&(r.path=""),super.sendOperationRequest(e,r)}};function k1(e){const t=new URL(e);let r=t.pathname;return r=r||"/",r=M1(r),t.pathname=r,t.toString()}
o(k1,"escapeURLPath");function A1(e){let t="";if(e.search("DevelopmentStorageProxyUri=")!==-1){const r=e.split(";");for(const n of r)n.trim().startsWith("Develo\
pmentStorageProxyUri=")&&(t=n.trim().match("DevelopmentStorageProxyUri=(.*)")[1])}return t}o(A1,"getProxyUriFromDevConnString");function _r(e,t){const r=e.split(
";");for(const n of r)if(n.trim().startsWith(t))return n.trim().match(t+"=(.*)")[1];return""}o(_r,"getValueInConnString");function us(e){let t="";e.startsWith("\
UseDevelopmentStorage=true")&&(t=A1(e),e=TT);let r=_r(e,"BlobEndpoint");if(r=r.endsWith("/")?r.slice(0,-1):r,e.search("DefaultEndpointsProtocol=")!==-1&&e.search(
"AccountKey=")!==-1){let n="",i="",s=Buffer.from("accountKey","base64"),a="";if(i=_r(e,"AccountName"),s=Buffer.from(_r(e,"AccountKey"),"base64"),!r){n=_r(e,"Def\
aultEndpointsProtocol");const l=n.toLowerCase();if(l!=="https"&&l!=="http")throw new Error("Invalid DefaultEndpointsProtocol in the provided Connection String. \
Expecting 'https' or 'http'");if(a=_r(e,"EndpointSuffix"),!a)throw new Error("Invalid EndpointSuffix in the provided Connection String");r=`${n}://${i}.blob.${a}`}
if(i){if(s.length===0)throw new Error("Invalid AccountKey in the provided Connection String")}else throw new Error("Invalid AccountName in the provided Connecti\
on String");return{kind:"AccountConnString",url:r,accountName:i,accountKey:s,proxyUri:t}}else{let n=_r(e,"SharedAccessSignature"),i=_r(e,"AccountName");if(i||(i=
im(r)),r){if(!n)throw new Error("Invalid SharedAccessSignature in the provided SAS Connection String")}else throw new Error("Invalid BlobEndpoint in the provide\
d SAS Connection String");return n.startsWith("?")&&(n=n.substring(1)),{kind:"SASConnString",url:r,accountName:i,accountSas:n}}}o(us,"extractConnectionStringPar\
ts");function M1(e){return encodeURIComponent(e).replace(/%2F/g,"/").replace(/'/g,"%27").replace(/\+/g,"%20").replace(/%25/g,"%")}o(M1,"escape");function Qe(e,t){
const r=new URL(e);let n=r.pathname;return n=n?n.endsWith("/")?`${n}${t}`:`${n}/${t}`:t,r.pathname=n,r.toString()}o(Qe,"appendToURLPath");function Wn(e,t,r){const n=new URL(
e),i=encodeURIComponent(t),s=r?encodeURIComponent(r):void 0,a=n.search===""?"?":n.search,l=[];for(const c of a.slice(1).split("&"))if(c){const[u]=c.split("=",2);
u!==i&&l.push(c)}return s&&l.push(`${i}=${s}`),n.search=l.length?`?${l.join("&")}`:"",n.toString()}o(Wn,"setURLParameter2");function tm(e,t){return new URL(e).searchParams.
get(t)??void 0}o(tm,"getURLParameter");function B1(e){try{const t=new URL(e);return t.protocol.endsWith(":")?t.protocol.slice(0,-1):t.protocol}catch{return}}o(B1,
"getURLScheme");function rm(e,t){const r=new URL(e);let n=r.search;return n?n+="&"+t:n=t,r.search=n,r.toString()}o(rm,"appendToURLQuery");function be(e,t=!0){const r=e.
toISOString();return t?r.substring(0,r.length-1)+"0000Z":r.substring(0,r.length-5)+"Z"}o(be,"truncatedISO8061Date");function L1(e){return ze?Buffer.from(e).toString(
"base64"):btoa(e)}o(L1,"base64encode");function nm(e,t){e.length>42&&(e=e.slice(0,42));const s=e+U1(t.toString(),48-e.length,"0");return L1(s)}o(nm,"generateBlo\
ckID");function U1(e,t,r=" "){return String.prototype.padStart?e.padStart(t,r):(r=r||" ",e.length>t?e:(t=t-e.length,t>r.length&&(r+=r.repeat(t/r.length)),r.slice(
0,t)+e))}o(U1,"padStart");function D1(e,t){return e.toLocaleLowerCase()===t.toLocaleLowerCase()}o(D1,"iEqual");function im(e){const t=new URL(e);let r;try{return t.
hostname.split(".")[1]==="blob"?r=t.hostname.split(".")[0]:sm(t)?r=t.pathname.split("/")[1]:r="",r}catch{throw new Error("Unable to extract accountName with pro\
vided information.")}}o(im,"getAccountNameFromUrl");function sm(e){const t=e.host;return/^.*:.*:.*$|^(localhost|host.docker.internal)(:[0-9]+)?$|^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}(:[0-9]+)?$/.
test(t)||!!e.port&&ST.includes(e.port)}o(sm,"isIpEndpointStyle");function Cr(e){if(e===void 0)return;const t=[];for(const r in e)if(Object.prototype.hasOwnProperty.
call(e,r)){const n=e[r];t.push(`${encodeURIComponent(r)}=${encodeURIComponent(n)}`)}return t.join("&")}o(Cr,"toBlobTagsString");function F1(e){if(e===void 0)return;
const t={blobTagSet:[]};for(const r in e)if(Object.prototype.hasOwnProperty.call(e,r)){const n=e[r];t.blobTagSet.push({key:r,value:n})}return t}o(F1,"toBlobTags");
function H1(e){if(e===void 0)return;const t={};for(const r of e.blobTagSet)t[r.key]=r.value;return t}o(H1,"toTags");function am(e){if(e!==void 0)switch(e.kind){case"\
csv":return{format:{type:"delimited",delimitedTextConfiguration:{columnSeparator:e.columnSeparator||",",fieldQuote:e.fieldQuote||"",recordSeparator:e.recordSeparator,
escapeChar:e.escapeCharacter||"",headersPresent:e.hasHeaders||!1}}};case"json":return{format:{type:"json",jsonTextConfiguration:{recordSeparator:e.recordSeparator}}};case"\
arrow":return{format:{type:"arrow",arrowConfiguration:{schema:e.schema}}};case"parquet":return{format:{type:"parquet"}};default:throw Error("Invalid BlobQueryTe\
xtConfiguration.")}}o(am,"toQuerySerialization");function om(e){if(!e||"policy-id"in e)return;const t=[];for(const r in e){const n=r.split("_"),i="or-";n[0].startsWith(
i)&&(n[0]=n[0].substring(i.length));const s={ruleId:n[1],replicationStatus:e[r]},a=t.findIndex(l=>l.policyId===n[0]);a>-1?t[a].rules.push(s):t.push({policyId:n[0],
rules:[s]})}return t}o(om,"parseObjectReplicationRecord");function Xn(e){return e?e.scheme+" "+e.value:void 0}o(Xn,"httpAuthorizationToString");function*cm(e){let t=[],
r=[];e.pageRange&&(t=e.pageRange),e.clearRange&&(r=e.clearRange);let n=0,i=0;for(;n<t.length&&i<r.length;)t[n].start<r[i].start?(yield{start:t[n].start,end:t[n].
end,isClear:!1},++n):(yield{start:r[i].start,end:r[i].end,isClear:!0},++i);for(;n<t.length;++n)yield{start:t[n].start,end:t[n].end,isClear:!1};for(;i<r.length;++i)
yield{start:r[i].start,end:r[i].end,isClear:!0}}o(cm,"ExtractPageRangeInfoItems");function Z(e){if("_response"in e)return e;throw new TypeError(`Unexpected resp\
onse object ${e}`)}o(Z,"assertResponse");async function ds(e,t,r,n,i){let s=n.contentChecksumAlgorithm??i;s===void 0&&(s="Customized"),s==="Auto"&&(s="StorageCr\
c64");let a;return s==="Customized"?(r.transactionalContentMD5=n.transactionalContentMD5,r.transactionalContentCrc64=n.transactionalContentCrc64):s==="StorageCr\
c64"&&(await $t.init(),a=await UE(e,t),r.structuredBodyType="XSM/1.0; properties=crc64",r.structuredContentLength=t),{body:s==="StorageCrc64"?a.body:e,contentLength:s===
"StorageCrc64"?a.encodedContentLength:t,contentChecksumAlgorithm:s}}o(ds,"setUploadChecksumParameters");var j1=class{static{o(this,"StorageClient2")}url;accountName;pipeline;credential;storageClientContext;isHttps;constructor(e,t){
this.url=k1(e),this.accountName=im(e),this.pipeline=t,this.storageClientContext=new R1(this.url,AT(t)),this.isHttps=D1(B1(this.url)||"","https"),this.credential=
Nd(t);const r=this.storageClientContext;r.requestContentType=void 0}},J=Jl({packageName:"@azure/storage-blob",packageVersion:Pd,namespace:"Microsoft.Storage"}),
Vt=class no{static{o(this,"_BlobSASPermissions")}static parse(t){const r=new no;for(const n of t)switch(n){case"r":r.read=!0;break;case"a":r.add=!0;break;case"c":
r.create=!0;break;case"w":r.write=!0;break;case"d":r.delete=!0;break;case"x":r.deleteVersion=!0;break;case"t":r.tag=!0;break;case"m":r.move=!0;break;case"e":r.execute=
!0;break;case"i":r.setImmutabilityPolicy=!0;break;case"y":r.permanentDelete=!0;break;default:throw new RangeError(`Invalid permission: ${n}`)}return r}static from(t){
const r=new no;return t.read&&(r.read=!0),t.add&&(r.add=!0),t.create&&(r.create=!0),t.write&&(r.write=!0),t.delete&&(r.delete=!0),t.deleteVersion&&(r.deleteVersion=
!0),t.tag&&(r.tag=!0),t.move&&(r.move=!0),t.execute&&(r.execute=!0),t.setImmutabilityPolicy&&(r.setImmutabilityPolicy=!0),t.permanentDelete&&(r.permanentDelete=
!0),r}read=!1;add=!1;create=!1;write=!1;delete=!1;deleteVersion=!1;tag=!1;move=!1;execute=!1;setImmutabilityPolicy=!1;permanentDelete=!1;toString(){const t=[];return this.
read&&t.push("r"),this.add&&t.push("a"),this.create&&t.push("c"),this.write&&t.push("w"),this.delete&&t.push("d"),this.deleteVersion&&t.push("x"),this.tag&&t.push(
"t"),this.move&&t.push("m"),this.execute&&t.push("e"),this.setImmutabilityPolicy&&t.push("i"),this.permanentDelete&&t.push("y"),t.join("")}},Yt=class io{static{
o(this,"_ContainerSASPermissions")}static parse(t){const r=new io;for(const n of t)switch(n){case"r":r.read=!0;break;case"a":r.add=!0;break;case"c":r.create=!0;
break;case"w":r.write=!0;break;case"d":r.delete=!0;break;case"l":r.list=!0;break;case"t":r.tag=!0;break;case"x":r.deleteVersion=!0;break;case"m":r.move=!0;break;case"\
e":r.execute=!0;break;case"i":r.setImmutabilityPolicy=!0;break;case"y":r.permanentDelete=!0;break;case"f":r.filterByTags=!0;break;default:throw new RangeError(`\
Invalid permission ${n}`)}return r}static from(t){const r=new io;return t.read&&(r.read=!0),t.add&&(r.add=!0),t.create&&(r.create=!0),t.write&&(r.write=!0),t.delete&&
(r.delete=!0),t.list&&(r.list=!0),t.deleteVersion&&(r.deleteVersion=!0),t.tag&&(r.tag=!0),t.move&&(r.move=!0),t.execute&&(r.execute=!0),t.setImmutabilityPolicy&&
(r.setImmutabilityPolicy=!0),t.permanentDelete&&(r.permanentDelete=!0),t.filterByTags&&(r.filterByTags=!0),r}read=!1;add=!1;create=!1;write=!1;delete=!1;deleteVersion=!1;list=!1;tag=!1;move=!1;execute=!1;setImmutabilityPolicy=!1;permanentDelete=!1;filterByTags=!1;toString(){
const t=[];return this.read&&t.push("r"),this.add&&t.push("a"),this.create&&t.push("c"),this.write&&t.push("w"),this.delete&&t.push("d"),this.deleteVersion&&t.push(
"x"),this.list&&t.push("l"),this.tag&&t.push("t"),this.move&&t.push("m"),this.execute&&t.push("e"),this.setImmutabilityPolicy&&t.push("i"),this.permanentDelete&&
t.push("y"),this.filterByTags&&t.push("f"),t.join("")}};function Ut(e){return e.end?`${e.start}-${e.end}`:e.start}o(Ut,"ipRangeToString");var lm;(function(e){e.
Https="https",e.HttpsAndHttp="https,http"})(lm||(lm={}));var Zt=class{static{o(this,"SASQueryParameters")}version;protocol;startsOn;expiresOn;permissions;services;resourceTypes;identifier;delegatedUserObjectId;encryptionScope;resource;signature;cacheControl;contentDisposition;contentEncoding;contentLanguage;contentType;ipRangeInner;signedOid;signedTenantId;signedStartsOn;signedExpiresOn;signedService;signedVersion;signedDelegatedUserTid;preauthorizedAgentObjectId;correlationId;requestHeaderKeys;requestQueryParameterKeys;get ipRange(){
if(this.ipRangeInner)return{end:this.ipRangeInner.end,start:this.ipRangeInner.start}}constructor(e,t,r,n,i,s,a,l,c,u,d,p,f,h,m,g,v,E,y,b,T,I,k){this.version=e,this.
signature=t,r!==void 0&&typeof r!="string"?(this.permissions=r.permissions,this.services=r.services,this.resourceTypes=r.resourceTypes,this.protocol=r.protocol,
this.startsOn=r.startsOn,this.expiresOn=r.expiresOn,this.ipRangeInner=r.ipRange,this.identifier=r.identifier,this.delegatedUserObjectId=r.delegatedUserObjectId,
this.encryptionScope=r.encryptionScope,this.resource=r.resource,this.cacheControl=r.cacheControl,this.contentDisposition=r.contentDisposition,this.contentEncoding=
r.contentEncoding,this.contentLanguage=r.contentLanguage,this.contentType=r.contentType,this.requestHeaderKeys=r.requestHeaderKeys,this.requestQueryParameterKeys=
r.requestQueryParameterKeys,r.userDelegationKey&&(this.signedOid=r.userDelegationKey.signedObjectId,this.signedTenantId=r.userDelegationKey.signedTenantId,this.
signedStartsOn=r.userDelegationKey.signedStartsOn,this.signedExpiresOn=r.userDelegationKey.signedExpiresOn,this.signedService=r.userDelegationKey.signedService,
this.signedVersion=r.userDelegationKey.signedVersion,this.signedDelegatedUserTid=r.userDelegationKey.signedDelegatedUserTenantId,this.preauthorizedAgentObjectId=
r.preauthorizedAgentObjectId,this.correlationId=r.correlationId)):(this.services=n,this.resourceTypes=i,this.expiresOn=l,this.permissions=r,this.protocol=s,this.
startsOn=a,this.ipRangeInner=c,this.delegatedUserObjectId=T,this.encryptionScope=b,this.identifier=u,this.resource=d,this.cacheControl=p,this.contentDisposition=
f,this.contentEncoding=h,this.contentLanguage=m,this.contentType=g,this.requestHeaderKeys=I,this.requestQueryParameterKeys=k,v&&(this.signedOid=v.signedObjectId,
this.signedTenantId=v.signedTenantId,this.signedStartsOn=v.signedStartsOn,this.signedExpiresOn=v.signedExpiresOn,this.signedService=v.signedService,this.signedVersion=
v.signedVersion,this.signedDelegatedUserTid=v.signedDelegatedUserTenantId,this.preauthorizedAgentObjectId=E,this.correlationId=y))}toString(){const e=["sv","ss",
"srt","spr","st","se","sip","si","ses","skoid","sktid","skt","ske","sks","skv","sr","sp","rscc","rscd","rsce","rscl","rsct","saoid","scid","sduoid","skdutid","s\
rh","srq","sig"],t=[];for(const r of e)switch(r){case"sv":this.tryAppendQueryParameter(t,r,this.version);break;case"ss":this.tryAppendQueryParameter(t,r,this.services);
break;case"srt":this.tryAppendQueryParameter(t,r,this.resourceTypes);break;case"spr":this.tryAppendQueryParameter(t,r,this.protocol);break;case"st":this.tryAppendQueryParameter(
t,r,this.startsOn?be(this.startsOn,!1):void 0);break;case"se":this.tryAppendQueryParameter(t,r,this.expiresOn?be(this.expiresOn,!1):void 0);break;case"sip":this.
tryAppendQueryParameter(t,r,this.ipRange?Ut(this.ipRange):void 0);break;case"si":this.tryAppendQueryParameter(t,r,this.identifier);break;case"ses":this.tryAppendQueryParameter(
t,r,this.encryptionScope);break;case"skoid":this.tryAppendQueryParameter(t,r,this.signedOid);break;case"sktid":this.tryAppendQueryParameter(t,r,this.signedTenantId);
break;case"skt":this.tryAppendQueryParameter(t,r,this.signedStartsOn?be(this.signedStartsOn,!1):void 0);break;case"ske":this.tryAppendQueryParameter(t,r,this.signedExpiresOn?
be(this.signedExpiresOn,!1):void 0);break;case"sks":this.tryAppendQueryParameter(t,r,this.signedService);break;case"skv":this.tryAppendQueryParameter(t,r,this.signedVersion);
break;case"skdutid":this.tryAppendQueryParameter(t,r,this.signedDelegatedUserTid);break;case"sr":this.tryAppendQueryParameter(t,r,this.resource);break;case"sp":
this.tryAppendQueryParameter(t,r,this.permissions);break;case"sig":this.tryAppendQueryParameter(t,r,this.signature);break;case"rscc":this.tryAppendQueryParameter(
t,r,this.cacheControl);break;case"rscd":this.tryAppendQueryParameter(t,r,this.contentDisposition);break;case"rsce":this.tryAppendQueryParameter(t,r,this.contentEncoding);
break;case"rscl":this.tryAppendQueryParameter(t,r,this.contentLanguage);break;case"rsct":this.tryAppendQueryParameter(t,r,this.contentType);break;case"saoid":this.
tryAppendQueryParameter(t,r,this.preauthorizedAgentObjectId);break;case"scid":this.tryAppendQueryParameter(t,r,this.correlationId);break;case"sduoid":this.tryAppendQueryParameter(
t,r,this.delegatedUserObjectId);break;case"srh":this.tryAppendQueryParameter(t,r,this.requestHeaderKeys);break;case"srq":this.tryAppendQueryParameter(t,r,this.requestQueryParameterKeys);
break}return t.join("&")}tryAppendQueryParameter(e,t,r){r&&(t=encodeURIComponent(t),r=encodeURIComponent(r),t.length>0&&r.length>0&&e.push(`${t}=${r}`))}};function um(e,t,r){
return Za(e,t,r).sasQueryParameters}o(um,"generateBlobSASQueryParameters");function Za(e,t,r){const n=e.version?e.version:Ed,i=t instanceof ut?t:void 0;let s;if(i===
void 0&&r!==void 0&&(s=new vT(r,t)),i===void 0&&s===void 0)throw TypeError("Invalid sharedKeyCredential, userDelegationKey or accountName.");if(n>="2020-12-06")
return i!==void 0?$1(e,i):n>="2026-04-06"?J1(e,s):n>="2025-07-05"?K1(e,s):X1(e,s);if(n>="2018-11-09")return i!==void 0?q1(e,i):n>="2020-02-10"?W1(e,s):G1(e,s);if(n>=
"2015-04-05"){if(i!==void 0)return z1(e,i);throw new RangeError("'version' must be >= '2018-11-09' when generating user delegation SAS using user delegation key\
.")}throw new RangeError("'version' must be >= '2015-04-05'.")}o(Za,"generateBlobSASQueryParametersInternal");function z1(e,t){if(e=tr(e),!e.identifier&&!(e.permissions&&
e.expiresOn))throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.");let r="c";e.blobName&&
(r="b");let n;e.permissions&&(e.blobName?n=Vt.parse(e.permissions.toString()).toString():n=Yt.parse(e.permissions.toString()).toString());const i=[n||"",e.startsOn?
be(e.startsOn,!1):"",e.expiresOn?be(e.expiresOn,!1):"",er(t.accountName,e.containerName,e.blobName),e.identifier,e.ipRange?Ut(e.ipRange):"",e.protocol?e.protocol:
"",e.version,e.cacheControl?e.cacheControl:"",e.contentDisposition?e.contentDisposition:"",e.contentEncoding?e.contentEncoding:"",e.contentLanguage?e.contentLanguage:
"",e.contentType?e.contentType:""].join(`
`),s=t.computeHMACSHA256(i);return{sasQueryParameters:new Zt(e.version,s,n,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,r,e.cacheControl,
e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType),stringToSign:i}}o(z1,"generateBlobSASQueryParameters20150405");function q1(e,t){if(e=tr(
e),!e.identifier&&!(e.permissions&&e.expiresOn))throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is no\
t provided.");let r="c",n=e.snapshotTime;e.blobName&&(r="b",e.snapshotTime?r="bs":e.versionId&&(r="bv",n=e.versionId));let i;e.permissions&&(e.blobName?i=Vt.parse(
e.permissions.toString()).toString():i=Yt.parse(e.permissions.toString()).toString());const s=[i||"",e.startsOn?be(e.startsOn,!1):"",e.expiresOn?be(e.expiresOn,
!1):"",er(t.accountName,e.containerName,e.blobName),e.identifier,e.ipRange?Ut(e.ipRange):"",e.protocol?e.protocol:"",e.version,r,n,e.cacheControl?e.cacheControl:
"",e.contentDisposition?e.contentDisposition:"",e.contentEncoding?e.contentEncoding:"",e.contentLanguage?e.contentLanguage:"",e.contentType?e.contentType:""].join(
`
`),a=t.computeHMACSHA256(s);return{sasQueryParameters:new Zt(e.version,a,i,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,r,e.cacheControl,
e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType),stringToSign:s}}o(q1,"generateBlobSASQueryParameters20181109");function $1(e,t){if(e=tr(
e),!e.identifier&&!(e.permissions&&e.expiresOn))throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is no\
t provided.");let r="c",n=e.snapshotTime;e.blobName&&(r="b",e.snapshotTime?r="bs":e.versionId&&(r="bv",n=e.versionId));let i;e.permissions&&(e.blobName?i=Vt.parse(
e.permissions.toString()).toString():i=Yt.parse(e.permissions.toString()).toString());const s=[i||"",e.startsOn?be(e.startsOn,!1):"",e.expiresOn?be(e.expiresOn,
!1):"",er(t.accountName,e.containerName,e.blobName),e.identifier,e.ipRange?Ut(e.ipRange):"",e.protocol?e.protocol:"",e.version,r,n,e.encryptionScope,e.cacheControl?
e.cacheControl:"",e.contentDisposition?e.contentDisposition:"",e.contentEncoding?e.contentEncoding:"",e.contentLanguage?e.contentLanguage:"",e.contentType?e.contentType:
""].join(`
`),a=t.computeHMACSHA256(s);return{sasQueryParameters:new Zt(e.version,a,i,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,r,e.cacheControl,
e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,void 0,void 0,void 0,e.encryptionScope),stringToSign:s}}o($1,"generateBlobSASQueryParamet\
ers20201206");function G1(e,t){if(e=tr(e),!e.permissions||!e.expiresOn)throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation \
when generating user delegation SAS.");let r="c",n=e.snapshotTime;e.blobName&&(r="b",e.snapshotTime?r="bs":e.versionId&&(r="bv",n=e.versionId));let i;e.permissions&&
(e.blobName?i=Vt.parse(e.permissions.toString()).toString():i=Yt.parse(e.permissions.toString()).toString());const s=[i||"",e.startsOn?be(e.startsOn,!1):"",e.expiresOn?
be(e.expiresOn,!1):"",er(t.accountName,e.containerName,e.blobName),t.userDelegationKey.signedObjectId,t.userDelegationKey.signedTenantId,t.userDelegationKey.signedStartsOn?
be(t.userDelegationKey.signedStartsOn,!1):"",t.userDelegationKey.signedExpiresOn?be(t.userDelegationKey.signedExpiresOn,!1):"",t.userDelegationKey.signedService,
t.userDelegationKey.signedVersion,e.ipRange?Ut(e.ipRange):"",e.protocol?e.protocol:"",e.version,r,n,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,
e.contentType].join(`
`),a=t.computeHMACSHA256(s);return{sasQueryParameters:new Zt(e.version,a,i,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,r,e.cacheControl,
e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,t.userDelegationKey),stringToSign:s}}o(G1,"generateBlobSASQueryParametersUDK20181109");function W1(e,t){
if(e=tr(e),!e.permissions||!e.expiresOn)throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation\
 SAS.");let r="c",n=e.snapshotTime;e.blobName&&(r="b",e.snapshotTime?r="bs":e.versionId&&(r="bv",n=e.versionId));let i;e.permissions&&(e.blobName?i=Vt.parse(e.permissions.
toString()).toString():i=Yt.parse(e.permissions.toString()).toString());const s=[i||"",e.startsOn?be(e.startsOn,!1):"",e.expiresOn?be(e.expiresOn,!1):"",er(t.accountName,
e.containerName,e.blobName),t.userDelegationKey.signedObjectId,t.userDelegationKey.signedTenantId,t.userDelegationKey.signedStartsOn?be(t.userDelegationKey.signedStartsOn,
!1):"",t.userDelegationKey.signedExpiresOn?be(t.userDelegationKey.signedExpiresOn,!1):"",t.userDelegationKey.signedService,t.userDelegationKey.signedVersion,e.preauthorizedAgentObjectId,
void 0,e.correlationId,e.ipRange?Ut(e.ipRange):"",e.protocol?e.protocol:"",e.version,r,n,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,
e.contentType].join(`
`),a=t.computeHMACSHA256(s);return{sasQueryParameters:new Zt(e.version,a,i,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,r,e.cacheControl,
e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,t.userDelegationKey,e.preauthorizedAgentObjectId,e.correlationId),stringToSign:s}}o(W1,"g\
enerateBlobSASQueryParametersUDK20200210");function X1(e,t){if(e=tr(e),!e.permissions||!e.expiresOn)throw new RangeError("Must provide 'permissions' and 'expire\
sOn' for Blob SAS generation when generating user delegation SAS.");let r="c",n=e.snapshotTime;e.blobName&&(r="b",e.snapshotTime?r="bs":e.versionId&&(r="bv",n=e.
versionId));let i;e.permissions&&(e.blobName?i=Vt.parse(e.permissions.toString()).toString():i=Yt.parse(e.permissions.toString()).toString());const s=[i||"",e.startsOn?
be(e.startsOn,!1):"",e.expiresOn?be(e.expiresOn,!1):"",er(t.accountName,e.containerName,e.blobName),t.userDelegationKey.signedObjectId,t.userDelegationKey.signedTenantId,
t.userDelegationKey.signedStartsOn?be(t.userDelegationKey.signedStartsOn,!1):"",t.userDelegationKey.signedExpiresOn?be(t.userDelegationKey.signedExpiresOn,!1):"",
t.userDelegationKey.signedService,t.userDelegationKey.signedVersion,e.preauthorizedAgentObjectId,void 0,e.correlationId,e.ipRange?Ut(e.ipRange):"",e.protocol?e.
protocol:"",e.version,r,n,e.encryptionScope,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType].join(`
`),a=t.computeHMACSHA256(s);return{sasQueryParameters:new Zt(e.version,a,i,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,r,e.cacheControl,
e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,t.userDelegationKey,e.preauthorizedAgentObjectId,e.correlationId,e.encryptionScope),stringToSign:s}}
o(X1,"generateBlobSASQueryParametersUDK20201206");function K1(e,t){if(e=tr(e),!e.permissions||!e.expiresOn)throw new RangeError("Must provide 'permissions' and \
'expiresOn' for Blob SAS generation when generating user delegation SAS.");let r="c",n=e.snapshotTime;e.blobName&&(r="b",e.snapshotTime?r="bs":e.versionId&&(r="\
bv",n=e.versionId));let i;e.permissions&&(e.blobName?i=Vt.parse(e.permissions.toString()).toString():i=Yt.parse(e.permissions.toString()).toString());const s=[i||
"",e.startsOn?be(e.startsOn,!1):"",e.expiresOn?be(e.expiresOn,!1):"",er(t.accountName,e.containerName,e.blobName),t.userDelegationKey.signedObjectId,t.userDelegationKey.
signedTenantId,t.userDelegationKey.signedStartsOn?be(t.userDelegationKey.signedStartsOn,!1):"",t.userDelegationKey.signedExpiresOn?be(t.userDelegationKey.signedExpiresOn,
!1):"",t.userDelegationKey.signedService,t.userDelegationKey.signedVersion,e.preauthorizedAgentObjectId,void 0,e.correlationId,t.userDelegationKey.signedDelegatedUserTenantId,
e.delegatedUserObjectId,e.ipRange?Ut(e.ipRange):"",e.protocol?e.protocol:"",e.version,r,n,e.encryptionScope,e.cacheControl,e.contentDisposition,e.contentEncoding,
e.contentLanguage,e.contentType].join(`
`),a=t.computeHMACSHA256(s);return{sasQueryParameters:new Zt(e.version,a,i,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,r,e.cacheControl,
e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,t.userDelegationKey,e.preauthorizedAgentObjectId,e.correlationId,e.encryptionScope,e.delegatedUserObjectId),
stringToSign:s}}o(K1,"generateBlobSASQueryParametersUDK20250705");function J1(e,t){if(e=tr(e),!e.permissions||!e.expiresOn)throw new RangeError("Must provide 'p\
ermissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.");let r="c",n=e.snapshotTime;e.blobName&&(r="b",e.snapshotTime?r="bs":e.
versionId&&(r="bv",n=e.versionId));let i;e.permissions&&(e.blobName?i=Vt.parse(e.permissions.toString()).toString():i=Yt.parse(e.permissions.toString()).toString());
const s=[i||"",e.startsOn?be(e.startsOn,!1):"",e.expiresOn?be(e.expiresOn,!1):"",er(t.accountName,e.containerName,e.blobName),t.userDelegationKey.signedObjectId,
t.userDelegationKey.signedTenantId,t.userDelegationKey.signedStartsOn?be(t.userDelegationKey.signedStartsOn,!1):"",t.userDelegationKey.signedExpiresOn?be(t.userDelegationKey.
signedExpiresOn,!1):"",t.userDelegationKey.signedService,t.userDelegationKey.signedVersion,e.preauthorizedAgentObjectId,void 0,e.correlationId,t.userDelegationKey.
signedDelegatedUserTenantId,e.delegatedUserObjectId,e.ipRange?Ut(e.ipRange):"",e.protocol?e.protocol:"",e.version,r,n,e.encryptionScope,Q1(e.requestHeaders),V1(
e.requestQueryParameters),e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType].join(`
`),a=t.computeHMACSHA256(s);return{sasQueryParameters:new Zt(e.version,a,i,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,r,e.cacheControl,
e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,t.userDelegationKey,e.preauthorizedAgentObjectId,e.correlationId,e.encryptionScope,e.delegatedUserObjectId,
dm(e.requestHeaders),dm(e.requestQueryParameters)),stringToSign:s}}o(J1,"generateBlobSASQueryParametersUDK20260406");function Q1(e){if(e===void 0)return;let t="";
return Object.keys(e).forEach(function(r){t=t+r+":"+e[r]+`
`}),t}o(Q1,"formatRequestHeadersForSasSigning");function V1(e){if(e===void 0)return;let t="";return Object.keys(e).forEach(function(r){t=t+`
`+r+":"+e[r]}),t}o(V1,"formatRequestQueryParametersForSasSigning");function dm(e){if(e===void 0)return;let t="",r=0;return Object.keys(e).forEach(function(n){r!==
0&&(t=t+","),t=t+n,++r}),t}o(dm,"getKeysOfRequestHeaders");function er(e,t,r){const n=[`/blob/${e}/${t}`];return r&&n.push(`/${r}`),n.join("")}o(er,"getCanonica\
lName");function tr(e){const t=e.version?e.version:Ed;if(e.snapshotTime&&t<"2018-11-09")throw RangeError("'version' must be >= '2018-11-09' when providing 'snap\
shotTime'.");if(e.blobName===void 0&&e.snapshotTime)throw RangeError("Must provide 'blobName' when providing 'snapshotTime'.");if(e.versionId&&t<"2019-10-10")throw RangeError(
"'version' must be >= '2019-10-10' when providing 'versionId'.");if(e.blobName===void 0&&e.versionId)throw RangeError("Must provide 'blobName' when providing 'v\
ersionId'.");if(e.permissions&&e.permissions.setImmutabilityPolicy&&t<"2020-08-04")throw RangeError("'version' must be >= '2020-08-04' when provided 'i' permiss\
ion.");if(e.permissions&&e.permissions.deleteVersion&&t<"2019-10-10")throw RangeError("'version' must be >= '2019-10-10' when providing 'x' permission.");if(e.permissions&&
e.permissions.permanentDelete&&t<"2019-10-10")throw RangeError("'version' must be >= '2019-10-10' when providing 'y' permission.");if(e.permissions&&e.permissions.
tag&&t<"2019-12-12")throw RangeError("'version' must be >= '2019-12-12' when providing 't' permission.");if(t<"2020-02-10"&&e.permissions&&(e.permissions.move||
e.permissions.execute))throw RangeError("'version' must be >= '2020-02-10' when providing the 'm' or 'e' permission.");if(t<"2021-04-10"&&e.permissions&&e.permissions.
filterByTags)throw RangeError("'version' must be >= '2021-04-10' when providing the 'f' permission.");if(t<"2020-02-10"&&(e.preauthorizedAgentObjectId||e.correlationId))
throw RangeError("'version' must be >= '2020-02-10' when providing 'preauthorizedAgentObjectId' or 'correlationId'.");if(e.encryptionScope&&t<"2020-12-06")throw RangeError(
"'version' must be >= '2020-12-06' when provided 'encryptionScope' in SAS.");return e.version=t,e}o(tr,"SASSignatureValuesSanityCheckAndAutofill");var Y1=class{static{
o(this,"BlobLeaseClient")}_leaseId;_url;_containerOrBlobOperation;_isContainer;get leaseId(){return this._leaseId}get url(){return this._url}constructor(e,t){const r=e.
storageClientContext;this._url=e.url,e.name===void 0?(this._isContainer=!0,this._containerOrBlobOperation=r.container):(this._isContainer=!1,this._containerOrBlobOperation=
r.blob),t||(t=aa()),this._leaseId=t}async acquireLease(e,t={}){if(this._isContainer&&(t.conditions?.ifMatch&&t.conditions?.ifMatch!==Tt||t.conditions?.ifNoneMatch&&
t.conditions?.ifNoneMatch!==Tt||t.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the servic\
e. Values other than undefined or their default values are not acceptable.");return J.withSpan("BlobLeaseClient-acquireLease",t,async r=>Z(await this._containerOrBlobOperation.
acquireLease({abortSignal:t.abortSignal,duration:e,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},proposedLeaseId:this._leaseId,tracingOptions:r.
tracingOptions})))}async changeLease(e,t={}){if(this._isContainer&&(t.conditions?.ifMatch&&t.conditions?.ifMatch!==Tt||t.conditions?.ifNoneMatch&&t.conditions?.
ifNoneMatch!==Tt||t.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values othe\
r than undefined or their default values are not acceptable.");return J.withSpan("BlobLeaseClient-changeLease",t,async r=>{const n=Z(await this._containerOrBlobOperation.
changeLease(this._leaseId,e,{abortSignal:t.abortSignal,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:r.tracingOptions}));
return this._leaseId=e,n})}async releaseLease(e={}){if(this._isContainer&&(e.conditions?.ifMatch&&e.conditions?.ifMatch!==Tt||e.conditions?.ifNoneMatch&&e.conditions?.
ifNoneMatch!==Tt||e.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values othe\
r than undefined or their default values are not acceptable.");return J.withSpan("BlobLeaseClient-releaseLease",e,async t=>Z(await this._containerOrBlobOperation.
releaseLease(this._leaseId,{abortSignal:e.abortSignal,modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},tracingOptions:t.tracingOptions})))}async renewLease(e={}){
if(this._isContainer&&(e.conditions?.ifMatch&&e.conditions?.ifMatch!==Tt||e.conditions?.ifNoneMatch&&e.conditions?.ifNoneMatch!==Tt||e.conditions?.tagConditions))
throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are no\
t acceptable.");return J.withSpan("BlobLeaseClient-renewLease",e,async t=>this._containerOrBlobOperation.renewLease(this._leaseId,{abortSignal:e.abortSignal,modifiedAccessConditions:{
...e.conditions,ifTags:e.conditions?.tagConditions},tracingOptions:t.tracingOptions}))}async breakLease(e,t={}){if(this._isContainer&&(t.conditions?.ifMatch&&t.
conditions?.ifMatch!==Tt||t.conditions?.ifNoneMatch&&t.conditions?.ifNoneMatch!==Tt||t.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch\
 and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.");return J.withSpan("BlobLeaseCl\
ient-breakLease",t,async r=>{const n={abortSignal:t.abortSignal,breakPeriod:e,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:r.
tracingOptions};return Z(await this._containerOrBlobOperation.breakLease(n))})}};import{Readable as Z1}from"node:stream";var eI=class extends Z1{static{o(this,"\
RetriableReadableStream")}start;offset;end;getter;source;retries=0;maxRetryRequests;onProgress;options;constructor(e,t,r,n,i={}){super({highWaterMark:i.highWaterMark}),
this.getter=t,this.source=e,this.start=r,this.offset=r,this.end=r+n-1,this.maxRetryRequests=i.maxRetryRequests&&i.maxRetryRequests>=0?i.maxRetryRequests:0,this.
onProgress=i.onProgress,this.options=i,this.setSourceEventHandlers()}_read(){this.source.resume()}setSourceEventHandlers(){this.source.on("data",this.sourceDataHandler),
this.source.on("end",this.sourceErrorOrEndHandler),this.source.on("error",this.sourceErrorOrEndHandler),this.source.on("aborted",this.sourceAbortedHandler)}removeSourceEventHandlers(){
this.source.removeListener("data",this.sourceDataHandler),this.source.removeListener("end",this.sourceErrorOrEndHandler),this.source.removeListener("error",this.
sourceErrorOrEndHandler),this.source.removeListener("aborted",this.sourceAbortedHandler)}sourceDataHandler=o(e=>{if(this.options.doInjectErrorOnce){this.options.
doInjectErrorOnce=void 0,this.source.pause(),this.sourceErrorOrEndHandler(),this.source.destroy();return}this.offset+=e.length,this.onProgress&&this.onProgress(
{loadedBytes:this.offset-this.start}),this.push(e)||this.source.pause()},"sourceDataHandler");sourceAbortedHandler=o(()=>{const e=new cr("The operation was abor\
ted.");this.destroy(e)},"sourceAbortedHandler");sourceErrorOrEndHandler=o(e=>{if(e&&e.name==="AbortError"){this.destroy(e);return}this.removeSourceEventHandlers(),
this.offset-1===this.end?this.push(null):this.offset<=this.end?this.retries<this.maxRetryRequests?(this.retries+=1,this.getter(this.offset).then(t=>{this.source=
t,this.setSourceEventHandlers()}).catch(t=>{this.destroy(t)})):this.destroy(new Error(`Data corruption failure: received less data than required and reached max\
Retires limitation. Received data offset: ${this.offset-1}, data needed offset: ${this.end}, retries: ${this.retries}, max retries: ${this.maxRetryRequests}`)):
this.destroy(new Error(`Data corruption failure: Received more data than original request, data needed offset is ${this.end}, received offset: ${this.offset-1}`))},
"sourceErrorOrEndHandler");_destroy(e,t){this.removeSourceEventHandlers(),this.source.destroy(),t(e===null?void 0:e)}},tI=class{static{o(this,"BlobDownloadRespo\
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
return ze?this.blobDownloadStream:void 0}get _response(){return this.originalResponse._response}originalResponse;blobDownloadStream;constructor(e,t,r,n,i={}){this.
originalResponse=e;const s=this.originalResponse.structuredBodyType===void 0?this.originalResponse.readableStreamBody:pd(this.originalResponse.readableStreamBody,
i);this.blobDownloadStream=new eI(s,t,r,n,i)}};import{Readable as rI}from"node:stream";var fm=16,pm=new Uint8Array([79,98,106,1]),nI="avro.codec",iI="avro.schem\
a",ke=class We{static{o(this,"_AvroParser")}static async readFixedBytes(t,r,n={}){const i=await t.read(r,{abortSignal:n.abortSignal});if(i.length!==r)throw new Error(
"Hit stream end.");return i}static async readByte(t,r={}){return(await We.readFixedBytes(t,1,r))[0]}static async readZigZagLong(t,r={}){let n=0,i=0,s,a,l;do s=await We.
readByte(t,r),a=s&128,n|=(s&127)<<i,i+=7;while(a&&i<28);if(a){n=n,l=268435456;do s=await We.readByte(t,r),n+=(s&127)*l,l*=128;while(s&128);const c=(n%2?-(n+1):n)/
2;if(c<Number.MIN_SAFE_INTEGER||c>Number.MAX_SAFE_INTEGER)throw new Error("Integer overflow.");return c}return n>>1^-(n&1)}static async readLong(t,r={}){return We.
readZigZagLong(t,r)}static async readInt(t,r={}){return We.readZigZagLong(t,r)}static async readNull(){return null}static async readBoolean(t,r={}){const n=await We.
readByte(t,r);if(n===1)return!0;if(n===0)return!1;throw new Error("Byte was not a boolean.")}static async readFloat(t,r={}){const n=await We.readFixedBytes(t,4,
r);return new DataView(n.buffer,n.byteOffset,n.byteLength).getFloat32(0,!0)}static async readDouble(t,r={}){const n=await We.readFixedBytes(t,8,r);return new DataView(
n.buffer,n.byteOffset,n.byteLength).getFloat64(0,!0)}static async readBytes(t,r={}){const n=await We.readLong(t,r);if(n<0)throw new Error("Bytes size was negati\
ve.");return t.read(n,{abortSignal:r.abortSignal})}static async readString(t,r={}){const n=await We.readBytes(t,r);return new TextDecoder().decode(n)}static async readMapPair(t,r,n={}){
const i=await We.readString(t,n),s=await r(t,n);return{key:i,value:s}}static async readMap(t,r,n={}){const i=o((l,c={})=>We.readMapPair(l,r,c),"readPairMethod"),
s=await We.readArray(t,i,n),a={};for(const l of s)a[l.key]=l.value;return a}static async readArray(t,r,n={}){const i=[];for(let s=await We.readLong(t,n);s!==0;s=
await We.readLong(t,n))for(s<0&&(await We.readLong(t,n),s=-s);s--;){const a=await r(t,n);i.push(a)}return i}},Pr;(function(e){e.RECORD="record",e.ENUM="enum",e.
ARRAY="array",e.MAP="map",e.UNION="union",e.FIXED="fixed"})(Pr||(Pr={}));var He;(function(e){e.NULL="null",e.BOOLEAN="boolean",e.INT="int",e.LONG="long",e.FLOAT=
"float",e.DOUBLE="double",e.BYTES="bytes",e.STRING="string"})(He||(He={}));var on=class rr{static{o(this,"_AvroType")}static fromSchema(t){return typeof t=="str\
ing"?rr.fromStringSchema(t):Array.isArray(t)?rr.fromArraySchema(t):rr.fromObjectSchema(t)}static fromStringSchema(t){switch(t){case He.NULL:case He.BOOLEAN:case He.
INT:case He.LONG:case He.FLOAT:case He.DOUBLE:case He.BYTES:case He.STRING:return new sI(t);default:throw new Error(`Unexpected Avro type ${t}`)}}static fromArraySchema(t){
return new oI(t.map(rr.fromSchema))}static fromObjectSchema(t){const r=t.type;try{return rr.fromStringSchema(r)}catch{}switch(r){case Pr.RECORD:if(t.aliases)throw new Error(
`aliases currently is not supported, schema: ${t}`);if(!t.name)throw new Error(`Required attribute 'name' doesn't exist on schema: ${t}`);const n={};if(!t.fields)
throw new Error(`Required attribute 'fields' doesn't exist on schema: ${t}`);for(const i of t.fields)n[i.name]=rr.fromSchema(i.type);return new lI(n,t.name);case Pr.
ENUM:if(t.aliases)throw new Error(`aliases currently is not supported, schema: ${t}`);if(!t.symbols)throw new Error(`Required attribute 'symbols' doesn't exist \
on schema: ${t}`);return new aI(t.symbols);case Pr.MAP:if(!t.values)throw new Error(`Required attribute 'values' doesn't exist on schema: ${t}`);return new cI(rr.
fromSchema(t.values));case Pr.ARRAY:case Pr.FIXED:default:throw new Error(`Unexpected Avro type ${r} in ${t}`)}}},sI=class extends on{static{o(this,"AvroPrimiti\
veType")}_primitive;constructor(e){super(),this._primitive=e}read(e,t={}){switch(this._primitive){case He.NULL:return ke.readNull();case He.BOOLEAN:return ke.readBoolean(
e,t);case He.INT:return ke.readInt(e,t);case He.LONG:return ke.readLong(e,t);case He.FLOAT:return ke.readFloat(e,t);case He.DOUBLE:return ke.readDouble(e,t);case He.
BYTES:return ke.readBytes(e,t);case He.STRING:return ke.readString(e,t);default:throw new Error("Unknown Avro Primitive")}}},aI=class extends on{static{o(this,"\
AvroEnumType")}_symbols;constructor(e){super(),this._symbols=e}async read(e,t={}){const r=await ke.readInt(e,t);return this._symbols[r]}},oI=class extends on{static{
o(this,"AvroUnionType")}_types;constructor(e){super(),this._types=e}async read(e,t={}){const r=await ke.readInt(e,t);return this._types[r].read(e,t)}},cI=class extends on{static{
o(this,"AvroMapType")}_itemType;constructor(e){super(),this._itemType=e}read(e,t={}){const r=o((n,i)=>this._itemType.read(n,i),"readItemMethod");return ke.readMap(
e,r,t)}},lI=class extends on{static{o(this,"AvroRecordType")}_name;_fields;constructor(e,t){super(),this._fields=e,this._name=t}async read(e,t={}){const r={};r.
$schema=this._name;for(const n in this._fields)Object.prototype.hasOwnProperty.call(this._fields,n)&&(r[n]=await this._fields[n].read(e,t));return r}};function hm(e,t){
if(e===t)return!0;if(e==null||t==null||e.length!==t.length)return!1;for(let r=0;r<e.length;++r)if(e[r]!==t[r])return!1;return!0}o(hm,"arraysEqual");var uI=class{static{
o(this,"AvroReader")}_dataStream;_headerStream;_syncMarker;_metadata;_itemType;_itemsRemainingInBlock;_initialBlockOffset;_blockOffset;get blockOffset(){return this.
_blockOffset}_objectIndex;get objectIndex(){return this._objectIndex}_initialized;constructor(e,t,r,n){this._dataStream=e,this._headerStream=t||e,this._initialized=
!1,this._blockOffset=r||0,this._objectIndex=n||0,this._initialBlockOffset=r||0}async initialize(e={}){const t=await ke.readFixedBytes(this._headerStream,pm.length,
{abortSignal:e.abortSignal});if(!hm(t,pm))throw new Error("Stream is not an Avro file.");this._metadata=await ke.readMap(this._headerStream,ke.readString,{abortSignal:e.
abortSignal});const r=this._metadata[nI];if(!(r==null||r==="null"))throw new Error("Codecs are not supported");this._syncMarker=await ke.readFixedBytes(this._headerStream,
fm,{abortSignal:e.abortSignal});const n=JSON.parse(this._metadata[iI]);if(this._itemType=on.fromSchema(n),this._blockOffset===0&&(this._blockOffset=this._initialBlockOffset+
this._dataStream.position),this._itemsRemainingInBlock=await ke.readLong(this._dataStream,{abortSignal:e.abortSignal}),await ke.readLong(this._dataStream,{abortSignal:e.
abortSignal}),this._initialized=!0,this._objectIndex&&this._objectIndex>0)for(let i=0;i<this._objectIndex;i++)await this._itemType.read(this._dataStream,{abortSignal:e.
abortSignal}),this._itemsRemainingInBlock--}hasNext(){return!this._initialized||this._itemsRemainingInBlock>0}async*parseObjects(e={}){for(this._initialized||await this.
initialize(e);this.hasNext();){const t=await this._itemType.read(this._dataStream,{abortSignal:e.abortSignal});if(this._itemsRemainingInBlock--,this._objectIndex++,
this._itemsRemainingInBlock===0){const r=await ke.readFixedBytes(this._dataStream,fm,{abortSignal:e.abortSignal});if(this._blockOffset=this._initialBlockOffset+
this._dataStream.position,this._objectIndex=0,!hm(this._syncMarker,r))throw new Error("Stream is not a valid Avro file.");try{this._itemsRemainingInBlock=await ke.
readLong(this._dataStream,{abortSignal:e.abortSignal})}catch{this._itemsRemainingInBlock=0}this._itemsRemainingInBlock>0&&await ke.readLong(this._dataStream,{abortSignal:e.
abortSignal})}yield t}}},dI=class{static{o(this,"AvroReadable")}};import{Buffer as fI}from"buffer";var mm=new cr("Reading from the avro stream was aborted."),pI=class extends dI{static{
o(this,"AvroReadableFromStream")}_position;_readable;toUint8Array(e){return typeof e=="string"?fI.from(e):e}constructor(e){super(),this._readable=e,this._position=
0}get position(){return this._position}async read(e,t={}){if(t.abortSignal?.aborted)throw mm;if(e<0)throw new Error(`size parameter should be positive: ${e}`);if(e===
0)return new Uint8Array;if(!this._readable.readable)throw new Error("Stream no longer readable.");const r=this._readable.read(e);return r?(this._position+=r.length,
this.toUint8Array(r)):new Promise((n,i)=>{const s=o(()=>{this._readable.removeListener("readable",a),this._readable.removeListener("error",l),this._readable.removeListener(
"end",l),this._readable.removeListener("close",l),t.abortSignal&&t.abortSignal.removeEventListener("abort",c)},"cleanUp"),a=o(()=>{const u=this._readable.read(e);
u&&(this._position+=u.length,s(),n(this.toUint8Array(u)))},"readableCallback"),l=o(()=>{s(),i()},"rejectCallback"),c=o(()=>{s(),i(mm)},"abortHandler");this._readable.
on("readable",a),this._readable.once("error",l),this._readable.once("end",l),this._readable.once("close",l),t.abortSignal&&t.abortSignal.addEventListener("abort",
c)})}},hI=class extends rI{static{o(this,"BlobQuickQueryStream")}source;avroReader;avroIter;avroPaused=!0;onProgress;onError;constructor(e,t={}){super(),this.source=
e,this.onProgress=t.onProgress,this.onError=t.onError,this.avroReader=new uI(new pI(this.source)),this.avroIter=this.avroReader.parseObjects({abortSignal:t.abortSignal})}_read(){
this.avroPaused&&this.readInternal().catch(e=>{this.emit("error",e)})}async readInternal(){this.avroPaused=!1;let e;do{if(e=await this.avroIter.next(),e.done)break;
const t=e.value,r=t.$schema;if(typeof r!="string")throw Error("Missing schema in avro record.");switch(r){case"com.microsoft.azure.storage.queryBlobContents.res\
ultData":{const n=t.data;if(!(n instanceof Uint8Array))throw Error("Invalid data in avro result record.");this.push(Buffer.from(n))||(this.avroPaused=!0)}break;case"\
com.microsoft.azure.storage.queryBlobContents.progress":{const n=t.bytesScanned;if(typeof n!="number")throw Error("Invalid bytesScanned in avro progress record.");
this.onProgress&&this.onProgress({loadedBytes:n})}break;case"com.microsoft.azure.storage.queryBlobContents.end":if(this.onProgress){const n=t.totalBytes;if(typeof n!=
"number")throw Error("Invalid totalBytes in avro end record.");this.onProgress({loadedBytes:n})}this.push(null);break;case"com.microsoft.azure.storage.queryBlob\
Contents.error":if(this.onError){const n=t.fatal;if(typeof n!="boolean")throw Error("Invalid fatal in avro error record.");const i=t.name;if(typeof i!="string")
throw Error("Invalid name in avro error record.");const s=t.description;if(typeof s!="string")throw Error("Invalid description in avro error record.");const a=t.
position;if(typeof a!="number")throw Error("Invalid position in avro error record.");this.onError({position:a,name:i,isFatal:n,description:s})}break;default:throw Error(
`Unknown schema ${r} in avro progress record.`)}}while(!e.done&&!this.avroPaused)}},mI=class{static{o(this,"BlobQueryResponse")}get acceptRanges(){return this.originalResponse.
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
return this.originalResponse.contentCrc64}get blobBody(){}get readableStreamBody(){return ze?this.blobDownloadStream:void 0}get _response(){return this.originalResponse.
_response}originalResponse;blobDownloadStream;constructor(e,t={}){this.originalResponse=e,this.blobDownloadStream=new hI(this.originalResponse.readableStreamBody,
t)}},ym;(function(e){e.Hot="Hot",e.Cool="Cool",e.Cold="Cold",e.Archive="Archive"})(ym||(ym={}));var gm;(function(e){e.P4="P4",e.P6="P6",e.P10="P10",e.P15="P15",
e.P20="P20",e.P30="P30",e.P40="P40",e.P50="P50",e.P60="P60",e.P70="P70",e.P80="P80"})(gm||(gm={}));function Er(e){if(e!==void 0)return e}o(Er,"toAccessTier");function je(e,t){
if(e&&!t)throw new RangeError("Customer-provided encryption key must be used over HTTPS.");e&&!e.encryptionAlgorithm&&(e.encryptionAlgorithm=ET)}o(je,"ensureCpk\
IfSpecified");var vm;(function(e){e.StorageOAuthScopes="https://storage.azure.com/.default",e.DiskComputeOAuthScopes="https://disk.compute.azure.com/.default"})(
vm||(vm={}));function eo(e){const t=(e._response.parsedBody.pageRange||[]).map(n=>({offset:n.start,count:n.end-n.start})),r=(e._response.parsedBody.clearRange||
[]).map(n=>({offset:n.start,count:n.end-n.start}));return{...e,pageRange:t,clearRange:r,_response:{...e._response,parsedBody:{pageRange:t,clearRange:r}}}}o(eo,"\
rangeResponseFromModel");var Kx=kr("core-lro"),yI=class km extends Error{static{o(this,"_PollerStoppedError")}constructor(t){super(t),this.name="PollerStoppedEr\
ror",Object.setPrototypeOf(this,km.prototype)}},gI=class Am extends Error{static{o(this,"_PollerCancelledError")}constructor(t){super(t),this.name="PollerCancel\
ledError",Object.setPrototypeOf(this,Am.prototype)}},vI=class{static{o(this,"Poller")}constructor(e){this.resolveOnUnsuccessful=!1,this.stopped=!0,this.pollProgressCallbacks=
[],this.operation=e,this.promise=new Promise((t,r)=>{this.resolve=t,this.reject=r}),this.promise.catch(()=>{})}async startPolling(e={}){for(this.stopped&&(this.
stopped=!1);!this.isStopped()&&!this.isDone();)await this.poll(e),await this.delay()}async pollOnce(e={}){this.isDone()||(this.operation=await this.operation.update(
{abortSignal:e.abortSignal,fireProgress:this.fireProgress.bind(this)})),this.processUpdatedState()}fireProgress(e){for(const t of this.pollProgressCallbacks)t(e)}async cancelOnce(e={}){
this.operation=await this.operation.cancel(e)}poll(e={}){if(!this.pollOncePromise){this.pollOncePromise=this.pollOnce(e);const t=o(()=>{this.pollOncePromise=void 0},
"clearPollOncePromise");this.pollOncePromise.then(t,t).catch(this.reject)}return this.pollOncePromise}processUpdatedState(){if(this.operation.state.error&&(this.
stopped=!0,!this.resolveOnUnsuccessful))throw this.reject(this.operation.state.error),this.operation.state.error;if(this.operation.state.isCancelled&&(this.stopped=
!0,!this.resolveOnUnsuccessful)){const e=new gI("Operation was canceled");throw this.reject(e),e}this.isDone()&&this.resolve&&this.resolve(this.getResult())}async pollUntilDone(e={}){
return this.stopped&&this.startPolling(e).catch(this.reject),this.processUpdatedState(),this.promise}onProgress(e){return this.pollProgressCallbacks.push(e),()=>{
this.pollProgressCallbacks=this.pollProgressCallbacks.filter(t=>t!==e)}}isDone(){const e=this.operation.state;return!!(e.isCompleted||e.isCancelled||e.error)}stopPolling(){
this.stopped||(this.stopped=!0,this.reject&&this.reject(new yI("This poller is already stopped")))}isStopped(){return this.stopped}cancelOperation(e={}){if(!this.
cancelPromise)this.cancelPromise=this.cancelOnce(e);else if(e.abortSignal)throw new Error("A cancel request is currently pending");return this.cancelPromise}getOperationState(){
return this.operation.state}getResult(){return this.operation.state.result}toString(){return this.operation.toString()}},bI=class extends vI{static{o(this,"Blob\
BeginCopyFromUrlPoller")}intervalInMs;constructor(e){const{blobClient:t,copySource:r,intervalInMs:n=15e3,onProgress:i,resumeFrom:s,startCopyFromURLOptions:a}=e;
let l;s&&(l=JSON.parse(s).state);const c=Kn({...l,blobClient:t,copySource:r,startCopyFromURLOptions:a});super(c),typeof i=="function"&&this.onProgress(i),this.intervalInMs=
n}delay(){return Kl(this.intervalInMs)}},wI=o(async function(t={}){const r=this.state,{copyId:n}=r;return r.isCompleted?Kn(r):n?(await r.blobClient.abortCopyFromURL(
n,{abortSignal:t.abortSignal}),r.isCancelled=!0,Kn(r)):(r.isCancelled=!0,Kn(r))},"cancel2"),_I=o(async function(t={}){const r=this.state,{blobClient:n,copySource:i,
startCopyFromURLOptions:s}=r;if(r.isStarted){if(!r.isCompleted)try{const a=await r.blobClient.getProperties({abortSignal:t.abortSignal}),{copyStatus:l,copyProgress:c}=a,
u=r.copyProgress;c&&(r.copyProgress=c),l==="pending"&&c!==u&&typeof t.fireProgress=="function"?t.fireProgress(r):l==="success"?(r.result=a,r.isCompleted=!0):l===
"failed"&&(r.error=new Error(`Blob copy failed with reason: "${a.copyStatusDescription||"unknown"}"`),r.isCompleted=!0)}catch(a){r.error=a,r.isCompleted=!0}}else{
r.isStarted=!0;const a=await n.startCopyFromURL(i,s);r.copyId=a.copyId,a.copyStatus==="success"&&(r.result=a,r.isCompleted=!0)}return Kn(r)},"update2"),CI=o(function(){
return JSON.stringify({state:this.state},(t,r)=>{if(t!=="blobClient")return r})},"toString2");function Kn(e){return{state:{...e},cancel:wI,toString:CI,update:_I}}
o(Kn,"makeBlobBeginCopyFromURLPollOperation");function ft(e){if(e.offset<0)throw new RangeError("Range.offset cannot be smaller than 0.");if(e.count&&e.count<=0)
throw new RangeError("Range.count must be larger than 0. Leave it undefined if you want a range from offset to the end.");return e.count?`bytes=${e.offset}-${e.
offset+e.count-1}`:`bytes=${e.offset}-`}o(ft,"rangeToString");import{EventEmitter as PI}from"events";var Jn;(function(e){e[e.Good=0]="Good",e[e.Error=1]="Error"})(
Jn||(Jn={}));var bm=class{static{o(this,"Batch")}concurrency;actives=0;completed=0;offset=0;operations=[];state=Jn.Good;emitter;constructor(e=5){if(e<1)throw new RangeError(
"concurrency must be larger than 0");this.concurrency=e,this.emitter=new PI}addOperation(e){this.operations.push(async()=>{try{this.actives++,await e(),this.actives--,
this.completed++,this.parallelExecute()}catch(t){this.emitter.emit("error",t)}})}async do(){return this.operations.length===0?Promise.resolve():(this.parallelExecute(),
new Promise((e,t)=>{this.emitter.on("finish",e),this.emitter.on("error",r=>{this.state=Jn.Error,t(r)})}))}nextOperation(){return this.offset<this.operations.length?
this.operations[this.offset++]:null}parallelExecute(){if(this.state!==Jn.Error){if(this.completed>=this.operations.length){this.emitter.emit("finish");return}for(;this.
actives<this.concurrency;){const e=this.nextOperation();if(e)e();else return}}}};import to from"node:fs";import EI from"node:util";async function TI(e,t,r,n,i){
let s=0;const a=n-r;return new Promise((l,c)=>{const u=setTimeout(()=>c(new Error("The operation cannot be completed in timeout.")),_T);e.on("readable",()=>{if(s>=
a){clearTimeout(u),l();return}let d;for(;(d=e.read())!==null;){typeof d=="string"&&(d=Buffer.from(d,i));const p=s+d.length>a?a-s:d.length;if(t.fill(d.slice(0,p),
r+s,r+s+p),s+=p,s>=a){clearTimeout(u),l();return}}}),e.on("end",()=>{clearTimeout(u),s<a&&c(new Error(`Stream drains before getting enough data needed. Data rea\
d: ${s}, data need: ${a}`)),l()}),e.on("error",d=>{clearTimeout(u),c(d)})})}o(TI,"streamToBuffer");async function NI(e,t){return new Promise((r,n)=>{const i=to.
createWriteStream(t);e.on("error",s=>{n(s)}),i.on("error",s=>{n(s)}),i.on("close",r),e.pipe(i)})}o(NI,"readStreamToLocalFile");var OI=EI.promisify(to.stat),II=to.
createReadStream,fs=class so extends j1{static{o(this,"_BlobClient")}blobContext;_name;_containerName;_versionId;_snapshot;blobClientConfig;get name(){return this.
_name}get containerName(){return this._containerName}constructor(t,r,n,i){i=i||{};let s,a;if(Zi(r))a=t,s=r,i=n;else if(ze&&r instanceof ut||r instanceof rt||lr(
r))a=t,i=n,s=Ke(r,i);else if(!r&&typeof r!="string")a=t,n&&typeof n!="string"&&(i=n),s=Ke(new rt,i);else if(r&&typeof r=="string"&&n&&typeof n=="string"){const l=r,
c=n,u=us(t);if(u.kind==="AccountConnString")if(ze){const d=new ut(u.accountName,u.accountKey);a=Qe(Qe(u.url,encodeURIComponent(l)),encodeURIComponent(c)),i.proxyOptions||
(i.proxyOptions=ji(u.proxyUri)),s=Ke(d,i)}else throw new Error("Account connection string is only supported in Node.js environment");else if(u.kind==="SASConnSt\
ring")a=Qe(Qe(u.url,encodeURIComponent(l)),encodeURIComponent(c))+"?"+u.accountSas,s=Ke(new rt,i);else throw new Error("Connection string must be either an Acco\
unt connection string or a SAS connection string")}else throw new Error("Expecting non-empty strings for containerName and blobName parameters");super(a,s),{blobName:this.
_name,containerName:this._containerName}=this.getBlobAndContainerNamesFromUrl(),this.blobContext=this.storageClientContext.blob,this._snapshot=tm(this.url,hr.Parameters.
SNAPSHOT),this._versionId=tm(this.url,hr.Parameters.VERSIONID),this.blobClientConfig=i}withSnapshot(t){return new so(Wn(this.url,hr.Parameters.SNAPSHOT,t.length===
0?void 0:t),this.pipeline,this.blobClientConfig)}withVersion(t){return new so(Wn(this.url,hr.Parameters.VERSIONID,t.length===0?void 0:t),this.pipeline,this.blobClientConfig)}getAppendBlobClient(){
return new xI(this.url,this.pipeline,this.blobClientConfig)}getBlockBlobClient(){return new SI(this.url,this.pipeline,this.blobClientConfig)}getPageBlobClient(){
return new RI(this.url,this.pipeline,this.blobClientConfig)}async download(t=0,r,n={}){return n.conditions=n.conditions||{},n.conditions=n.conditions||{},je(n.customerProvidedKey,
this.isHttps),J.withSpan("BlobClient-download",n,async i=>{let s=n.contentChecksumAlgorithm??this.blobClientConfig?.downloadContentChecksumAlgorithm;s===void 0?
s="Customized":s==="Auto"&&(s="StorageCrc64"),s==="StorageCrc64"&&await $t.init();const a=Z(await this.blobContext.download({abortSignal:n.abortSignal,leaseAccessConditions:n.
conditions,modifiedAccessConditions:{...n.conditions,ifTags:n.conditions?.tagConditions},requestOptions:{onDownloadProgress:ze?void 0:n.onProgress},range:t===0&&
!r?void 0:ft({offset:t,count:r}),rangeGetContentMD5:n.rangeGetContentMD5,rangeGetContentCRC64:n.rangeGetContentCrc64,snapshot:n.snapshot,cpkInfo:n.customerProvidedKey,
tracingOptions:i.tracingOptions,structuredBodyType:s==="StorageCrc64"?"XSM/1.0; properties=crc64":void 0})),l={...a,_response:a._response,objectReplicationDestinationPolicyId:a.
objectReplicationPolicyId,objectReplicationSourceProperties:om(a.objectReplicationRules)};if(!ze)return s==="StorageCrc64"&&(l.blobBody=qE(await l.blobBody)),l;
if((n.maxRetryRequests===void 0||n.maxRetryRequests<0)&&(n.maxRetryRequests=wT),a.contentLength===void 0)throw new RangeError("File download response doesn't co\
ntain valid content length header");if(s==="StorageCrc64"&&a.structuredContentLength===void 0)throw new RangeError("Unexpected structured content length");if(!a.
etag)throw new RangeError("File download response doesn't contain valid etag header");const c=s==="StorageCrc64"?a.structuredContentLength:a.contentLength;return new tI(
l,async u=>{const d={leaseAccessConditions:n.conditions,modifiedAccessConditions:{ifMatch:n.conditions.ifMatch||a.etag,ifModifiedSince:n.conditions.ifModifiedSince,
ifNoneMatch:n.conditions.ifNoneMatch,ifUnmodifiedSince:n.conditions.ifUnmodifiedSince,ifTags:n.conditions?.tagConditions},range:ft({count:t+c-u,offset:u}),rangeGetContentMD5:n.
rangeGetContentMD5,rangeGetContentCRC64:n.rangeGetContentCrc64,snapshot:n.snapshot,cpkInfo:n.customerProvidedKey,structuredBodyType:s==="StorageCrc64"?"XSM/1.0;\
 properties=crc64":void 0},p=(await this.blobContext.download({abortSignal:n.abortSignal,...d})).readableStreamBody;return s==="StorageCrc64"?pd(p,{}):p},t,c,{maxRetryRequests:n.
maxRetryRequests,onProgress:n.onProgress})})}async exists(t={}){return J.withSpan("BlobClient-exists",t,async r=>{try{return je(t.customerProvidedKey,this.isHttps),
await this.getProperties({abortSignal:t.abortSignal,customerProvidedKey:t.customerProvidedKey,conditions:t.conditions,tracingOptions:r.tracingOptions}),!0}catch(n){
if(n.statusCode===404)return!1;if(n.statusCode===409&&(n.details.errorCode===IT||n.details.errorCode===xT))return!0;throw n}})}async getProperties(t={}){return t.
conditions=t.conditions||{},je(t.customerProvidedKey,this.isHttps),J.withSpan("BlobClient-getProperties",t,async r=>{const n=Z(await this.blobContext.getProperties(
{abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},cpkInfo:t.customerProvidedKey,
tracingOptions:r.tracingOptions}));return{...n,_response:n._response,objectReplicationDestinationPolicyId:n.objectReplicationPolicyId,objectReplicationSourceProperties:om(
n.objectReplicationRules)}})}async delete(t={}){return t.conditions=t.conditions||{},J.withSpan("BlobClient-delete",t,async r=>Z(await this.blobContext.delete({
abortSignal:t.abortSignal,deleteSnapshots:t.deleteSnapshots,leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},
tracingOptions:r.tracingOptions,accessTierIfModifiedSince:t.conditions?.accessTierIfModifiedSince,accessTierIfUnmodifiedSince:t.conditions?.accessTierIfUnmodifiedSince})))}async deleteIfExists(t={}){
return J.withSpan("BlobClient-deleteIfExists",t,async r=>{try{const n=Z(await this.delete(r));return{succeeded:!0,...n,_response:n._response}}catch(n){if(n.details?.
errorCode==="BlobNotFound")return{succeeded:!1,...n.response?.parsedHeaders,_response:n.response};throw n}})}async undelete(t={}){return J.withSpan("BlobClient-\
undelete",t,async r=>Z(await this.blobContext.undelete({abortSignal:t.abortSignal,tracingOptions:r.tracingOptions})))}async setHTTPHeaders(t,r={}){return r.conditions=
r.conditions||{},je(r.customerProvidedKey,this.isHttps),J.withSpan("BlobClient-setHTTPHeaders",r,async n=>Z(await this.blobContext.setHttpHeaders({abortSignal:r.
abortSignal,blobHttpHeaders:t,leaseAccessConditions:r.conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},tracingOptions:n.
tracingOptions})))}async setMetadata(t,r={}){return r.conditions=r.conditions||{},je(r.customerProvidedKey,this.isHttps),J.withSpan("BlobClient-setMetadata",r,async n=>Z(
await this.blobContext.setMetadata({abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,metadata:t,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.
tagConditions},cpkInfo:r.customerProvidedKey,encryptionScope:r.encryptionScope,tracingOptions:n.tracingOptions})))}async setTags(t,r={}){return J.withSpan("Blob\
Client-setTags",r,async n=>Z(await this.blobContext.setTags({abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,modifiedAccessConditions:{...r.conditions,
ifTags:r.conditions?.tagConditions},blobModifiedAccessConditions:r.conditions,tracingOptions:n.tracingOptions,tags:F1(t)})))}async getTags(t={}){return J.withSpan(
"BlobClient-getTags",t,async r=>{const n=Z(await this.blobContext.getTags({abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,modifiedAccessConditions:{
...t.conditions,ifTags:t.conditions?.tagConditions},blobModifiedAccessConditions:t.conditions,tracingOptions:r.tracingOptions}));return{...n,_response:n._response,
tags:H1({blobTagSet:n.blobTagSet})||{}}})}getBlobLeaseClient(t){return new Y1(this,t)}async createSnapshot(t={}){return t.conditions=t.conditions||{},je(t.customerProvidedKey,
this.isHttps),J.withSpan("BlobClient-createSnapshot",t,async r=>Z(await this.blobContext.createSnapshot({abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,
metadata:t.metadata,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},cpkInfo:t.customerProvidedKey,encryptionScope:t.encryptionScope,
tracingOptions:r.tracingOptions})))}async beginCopyFromURL(t,r={}){const n={abortCopyFromURL:o((...s)=>this.abortCopyFromURL(...s),"abortCopyFromURL"),getProperties:o(
(...s)=>this.getProperties(...s),"getProperties"),startCopyFromURL:o((...s)=>this.startCopyFromURL(...s),"startCopyFromURL")},i=new bI({blobClient:n,copySource:t,
intervalInMs:r.intervalInMs,onProgress:r.onProgress,resumeFrom:r.resumeFrom,startCopyFromURLOptions:r});return await i.poll(),i}async abortCopyFromURL(t,r={}){return J.
withSpan("BlobClient-abortCopyFromURL",r,async n=>Z(await this.blobContext.abortCopyFromURL(t,{abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,tracingOptions:n.
tracingOptions})))}async syncCopyFromURL(t,r={}){return r.conditions=r.conditions||{},r.sourceConditions=r.sourceConditions||{},J.withSpan("BlobClient-syncCopyF\
romURL",r,async n=>Z(await this.blobContext.copyFromURL(t,{abortSignal:r.abortSignal,metadata:r.metadata,leaseAccessConditions:r.conditions,modifiedAccessConditions:{
...r.conditions,ifTags:r.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:r.sourceConditions?.ifMatch,sourceIfModifiedSince:r.sourceConditions?.
ifModifiedSince,sourceIfNoneMatch:r.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:r.sourceConditions?.ifUnmodifiedSince},sourceContentMD5:r.sourceContentMD5,
copySourceAuthorization:Xn(r.sourceAuthorization),tier:Er(r.tier),blobTagsString:Cr(r.tags),immutabilityPolicyExpiry:r.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:r.
immutabilityPolicy?.policyMode,legalHold:r.legalHold,encryptionScope:r.encryptionScope,copySourceTags:r.copySourceTags,fileRequestIntent:r.sourceShareTokenIntent,
tracingOptions:n.tracingOptions})))}async setAccessTier(t,r={}){return J.withSpan("BlobClient-setAccessTier",r,async n=>Z(await this.blobContext.setTier(Er(t),{
abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},rehydratePriority:r.rehydratePriority,
tracingOptions:n.tracingOptions})))}async downloadToBuffer(t,r,n,i={}){let s,a=0,l=0,c=i;t instanceof Buffer?(s=t,a=r||0,l=typeof n=="number"?n:0):(a=typeof t==
"number"?t:0,l=typeof r=="number"?r:0,c=n||{});let u=c.blockSize??0;if(u<0)throw new RangeError("blockSize option must be >= 0");if(u===0&&(u=Ba),a<0)throw new RangeError(
"offset option must be >= 0");if(l&&l<=0)throw new RangeError("count option must be greater than 0");return c.conditions||(c.conditions={}),J.withSpan("BlobClie\
nt-downloadToBuffer",c,async d=>{if(!l){const h=await this.getProperties({...c,tracingOptions:d.tracingOptions});if(l=h.contentLength-a,l<0)throw new RangeError(
`offset ${a} shouldn't be larger than blob size ${h.contentLength}`)}if(!s)try{s=Buffer.alloc(l)}catch(h){throw new Error(`Unable to allocate the buffer of size\
: ${l}(in bytes). Please try passing your own buffer to the "downloadToBuffer" method or try using other methods like "download" or "downloadToFile".	 ${h.message}`)}
if(s.length<l)throw new RangeError(`The buffer's size should be equal to or larger than the request count of bytes: ${l}`);let p=0;const f=new bm(c.concurrency);
for(let h=a;h<a+l;h=h+u)f.addOperation(async()=>{let m=a+l;h+u<m&&(m=h+u);const v=(await this.download(h,m-h,{abortSignal:c.abortSignal,conditions:c.conditions,
maxRetryRequests:c.maxRetryRequestsPerBlock,customerProvidedKey:c.customerProvidedKey,contentChecksumAlgorithm:c.contentChecksumAlgorithm,tracingOptions:d.tracingOptions})).
readableStreamBody;await TI(v,s,h-a,m-a),p+=m-h,c.onProgress&&c.onProgress({loadedBytes:p})});return await f.do(),s})}async downloadToFile(t,r=0,n,i={}){return J.
withSpan("BlobClient-downloadToFile",i,async s=>{const a=await this.download(r,n,{...i,tracingOptions:s.tracingOptions});return a.readableStreamBody&&await NI(a.
readableStreamBody,t),a.blobDownloadStream=void 0,a})}getBlobAndContainerNamesFromUrl(){let t,r;try{const n=new URL(this.url);if(n.host.split(".")[1]==="blob"){
const i=n.pathname.match("/([^/]*)(/(.*))?");t=i[1],r=i[3]}else if(sm(n)){const i=n.pathname.match("/([^/]*)/([^/]*)(/(.*))?");t=i[2],r=i[4]}else{const i=n.pathname.
match("/([^/]*)(/(.*))?");t=i[1],r=i[3]}if(t=decodeURIComponent(t),r=decodeURIComponent(r),r=r.replace(/\\/g,"/"),!t)throw new Error("Provided containerName is \
invalid.");return{blobName:r,containerName:t}}catch{throw new Error("Unable to extract blobName and containerName with provided information.")}}async startCopyFromURL(t,r={}){
return J.withSpan("BlobClient-startCopyFromURL",r,async n=>(r.conditions=r.conditions||{},r.sourceConditions=r.sourceConditions||{},Z(await this.blobContext.startCopyFromURL(
t,{abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,metadata:r.metadata,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},
sourceModifiedAccessConditions:{sourceIfMatch:r.sourceConditions.ifMatch,sourceIfModifiedSince:r.sourceConditions.ifModifiedSince,sourceIfNoneMatch:r.sourceConditions.
ifNoneMatch,sourceIfUnmodifiedSince:r.sourceConditions.ifUnmodifiedSince,sourceIfTags:r.sourceConditions.tagConditions},immutabilityPolicyExpiry:r.immutabilityPolicy?.
expiriesOn,immutabilityPolicyMode:r.immutabilityPolicy?.policyMode,legalHold:r.legalHold,rehydratePriority:r.rehydratePriority,tier:Er(r.tier),blobTagsString:Cr(
r.tags),sealBlob:r.sealBlob,tracingOptions:n.tracingOptions}))))}generateSasUrl(t){return new Promise(r=>{if(!(this.credential instanceof ut))throw new RangeError(
"Can only generate the SAS when the client is initialized with a shared key credential");const n=um({containerName:this._containerName,blobName:this._name,snapshotTime:this.
_snapshot,versionId:this._versionId,...t},this.credential).toString();r(rm(this.url,n))})}generateSasStringToSign(t){if(!(this.credential instanceof ut))throw new RangeError(
"Can only generate the SAS when the client is initialized with a shared key credential");return Za({containerName:this._containerName,blobName:this._name,snapshotTime:this.
_snapshot,versionId:this._versionId,...t},this.credential).stringToSign}generateUserDelegationSasUrl(t,r){return new Promise(n=>{const i=um({containerName:this.
_containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...t},r,this.accountName).toString();n(rm(this.url,i))})}generateUserDelegationSasStringToSign(t,r){
return Za({containerName:this._containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...t},r,this.accountName).stringToSign}async deleteImmutabilityPolicy(t={}){
return J.withSpan("BlobClient-deleteImmutabilityPolicy",t,async r=>Z(await this.blobContext.deleteImmutabilityPolicy({tracingOptions:r.tracingOptions})))}async setImmutabilityPolicy(t,r={}){
return J.withSpan("BlobClient-setImmutabilityPolicy",r,async n=>Z(await this.blobContext.setImmutabilityPolicy({immutabilityPolicyExpiry:t.expiriesOn,immutabilityPolicyMode:t.
policyMode,tracingOptions:n.tracingOptions})))}async setLegalHold(t,r={}){return J.withSpan("BlobClient-setLegalHold",r,async n=>Z(await this.blobContext.setLegalHold(
t,{tracingOptions:n.tracingOptions})))}async getAccountInfo(t={}){return J.withSpan("BlobClient-getAccountInfo",t,async r=>Z(await this.blobContext.getAccountInfo(
{abortSignal:t.abortSignal,tracingOptions:r.tracingOptions})))}},xI=class Mm extends fs{static{o(this,"_AppendBlobClient")}appendBlobContext;constructor(t,r,n,i){
let s,a;if(i=i||{},Zi(r))a=t,s=r,i=n;else if(ze&&r instanceof ut||r instanceof rt||lr(r))a=t,i=n,s=Ke(r,i);else if(!r&&typeof r!="string")a=t,i=n,s=Ke(new rt,i);else if(r&&
typeof r=="string"&&n&&typeof n=="string"){const l=r,c=n,u=us(t);if(u.kind==="AccountConnString")if(ze){const d=new ut(u.accountName,u.accountKey);a=Qe(Qe(u.url,
encodeURIComponent(l)),encodeURIComponent(c)),i.proxyOptions||(i.proxyOptions=ji(u.proxyUri)),s=Ke(d,i)}else throw new Error("Account connection string is only \
supported in Node.js environment");else if(u.kind==="SASConnString")a=Qe(Qe(u.url,encodeURIComponent(l)),encodeURIComponent(c))+"?"+u.accountSas,s=Ke(new rt,i);else
throw new Error("Connection string must be either an Account connection string or a SAS connection string")}else throw new Error("Expecting non-empty strings fo\
r containerName and blobName parameters");super(a,s),this.appendBlobContext=this.storageClientContext.appendBlob,this.blobClientConfig=i}withSnapshot(t){return new Mm(
Wn(this.url,hr.Parameters.SNAPSHOT,t.length===0?void 0:t),this.pipeline,this.blobClientConfig)}async create(t={}){return t.conditions=t.conditions||{},je(t.customerProvidedKey,
this.isHttps),J.withSpan("AppendBlobClient-create",t,async r=>Z(await this.appendBlobContext.create(0,{abortSignal:t.abortSignal,blobHttpHeaders:t.blobHTTPHeaders,
leaseAccessConditions:t.conditions,metadata:t.metadata,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},cpkInfo:t.customerProvidedKey,
encryptionScope:t.encryptionScope,immutabilityPolicyExpiry:t.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:t.immutabilityPolicy?.policyMode,legalHold:t.
legalHold,blobTagsString:Cr(t.tags),tracingOptions:r.tracingOptions})))}async createIfNotExists(t={}){const r={ifNoneMatch:Td};return J.withSpan("AppendBlobClie\
nt-createIfNotExists",t,async n=>{try{const i=Z(await this.create({...n,conditions:r}));return{succeeded:!0,...i,_response:i._response}}catch(i){if(i.details?.errorCode===
"BlobAlreadyExists")return{succeeded:!1,...i.response?.parsedHeaders,_response:i.response};throw i}})}async seal(t={}){return t.conditions=t.conditions||{},J.withSpan(
"AppendBlobClient-seal",t,async r=>Z(await this.appendBlobContext.seal({abortSignal:t.abortSignal,appendPositionAccessConditions:t.conditions,leaseAccessConditions:t.
conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:r.tracingOptions})))}async appendBlock(t,r,n={}){return n.
conditions=n.conditions||{},je(n.customerProvidedKey,this.isHttps),J.withSpan("AppendBlobClient-appendBlock",n,async i=>{const s={abortSignal:n.abortSignal,appendPositionAccessConditions:n.
conditions,leaseAccessConditions:n.conditions,modifiedAccessConditions:{...n.conditions,ifTags:n.conditions?.tagConditions},requestOptions:{onUploadProgress:n.onProgress},
cpkInfo:n.customerProvidedKey,encryptionScope:n.encryptionScope,tracingOptions:i.tracingOptions},a=await ds(t,r,s,n,this.blobClientConfig?.uploadContentChecksumAlgorithm);
return Z(await this.appendBlobContext.appendBlock(a.contentLength,a.body,s))})}async appendBlockFromURL(t,r,n,i={}){return i.conditions=i.conditions||{},i.sourceConditions=
i.sourceConditions||{},je(i.customerProvidedKey,this.isHttps),J.withSpan("AppendBlobClient-appendBlockFromURL",i,async s=>Z(await this.appendBlobContext.appendBlockFromUrl(
t,0,{abortSignal:i.abortSignal,sourceRange:ft({offset:r,count:n}),sourceContentMD5:i.sourceContentMD5,sourceContentCrc64:i.sourceContentCrc64,leaseAccessConditions:i.
conditions,appendPositionAccessConditions:i.conditions,modifiedAccessConditions:{...i.conditions,ifTags:i.conditions?.tagConditions},sourceModifiedAccessConditions:{
sourceIfMatch:i.sourceConditions?.ifMatch,sourceIfModifiedSince:i.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:i.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:i.
sourceConditions?.ifUnmodifiedSince},copySourceAuthorization:Xn(i.sourceAuthorization),cpkInfo:i.customerProvidedKey,encryptionScope:i.encryptionScope,fileRequestIntent:i.
sourceShareTokenIntent,tracingOptions:s.tracingOptions,sourceCpkInfo:{sourceEncryptionKey:i.sourceCustomerProvidedKey?.encryptionKey,sourceEncryptionAlgorithm:i.
sourceCustomerProvidedKey?.encryptionAlgorithm,sourceEncryptionKeySha256:i.sourceCustomerProvidedKey?.encryptionKeySha256}})))}},SI=class Bm extends fs{static{o(
this,"_BlockBlobClient")}_blobContext;blockBlobContext;constructor(t,r,n,i){let s,a;if(i=i||{},Zi(r))a=t,s=r,i=n;else if(ze&&r instanceof ut||r instanceof rt||lr(
r))a=t,i=n,s=Ke(r,i);else if(!r&&typeof r!="string")a=t,n&&typeof n!="string"&&(i=n),s=Ke(new rt,i);else if(r&&typeof r=="string"&&n&&typeof n=="string"){const l=r,
c=n,u=us(t);if(u.kind==="AccountConnString")if(ze){const d=new ut(u.accountName,u.accountKey);a=Qe(Qe(u.url,encodeURIComponent(l)),encodeURIComponent(c)),i.proxyOptions||
(i.proxyOptions=ji(u.proxyUri)),s=Ke(d,i)}else throw new Error("Account connection string is only supported in Node.js environment");else if(u.kind==="SASConnSt\
ring")a=Qe(Qe(u.url,encodeURIComponent(l)),encodeURIComponent(c))+"?"+u.accountSas,s=Ke(new rt,i);else throw new Error("Connection string must be either an Acco\
unt connection string or a SAS connection string")}else throw new Error("Expecting non-empty strings for containerName and blobName parameters");super(a,s),this.
blockBlobContext=this.storageClientContext.blockBlob,this._blobContext=this.storageClientContext.blob,this.blobClientConfig=i}withSnapshot(t){return new Bm(Wn(this.
url,hr.Parameters.SNAPSHOT,t.length===0?void 0:t),this.pipeline,this.blobClientConfig)}async query(t,r={}){if(je(r.customerProvidedKey,this.isHttps),!ze)throw new Error(
"This operation currently is only supported in Node.js.");return J.withSpan("BlockBlobClient-query",r,async n=>{const i=Z(await this._blobContext.query({abortSignal:r.
abortSignal,queryRequest:{queryType:"SQL",expression:t,inputSerialization:am(r.inputTextConfiguration),outputSerialization:am(r.outputTextConfiguration)},leaseAccessConditions:r.
conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},cpkInfo:r.customerProvidedKey,tracingOptions:n.tracingOptions}));return new mI(
i,{abortSignal:r.abortSignal,onProgress:r.onProgress,onError:r.onError})})}async upload(t,r,n={}){return n.conditions=n.conditions||{},je(n.customerProvidedKey,
this.isHttps),J.withSpan("BlockBlobClient-upload",n,async i=>{const s={abortSignal:n.abortSignal,blobHttpHeaders:n.blobHTTPHeaders,leaseAccessConditions:n.conditions,
metadata:n.metadata,modifiedAccessConditions:{...n.conditions,ifTags:n.conditions?.tagConditions},requestOptions:{onUploadProgress:n.onProgress},cpkInfo:n.customerProvidedKey,
encryptionScope:n.encryptionScope,immutabilityPolicyExpiry:n.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:n.immutabilityPolicy?.policyMode,legalHold:n.
legalHold,tier:Er(n.tier),blobTagsString:Cr(n.tags),tracingOptions:i.tracingOptions},a=await ds(t,r,s,n,this.blobClientConfig?.uploadContentChecksumAlgorithm);return Z(
await this.blockBlobContext.upload(a.contentLength,a.body,s))})}async syncUploadFromURL(t,r={}){return r.conditions=r.conditions||{},je(r.customerProvidedKey,this.
isHttps),J.withSpan("BlockBlobClient-syncUploadFromURL",r,async n=>Z(await this.blockBlobContext.putBlobFromUrl(0,t,{...r,blobHttpHeaders:r.blobHTTPHeaders,leaseAccessConditions:r.
conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:r.sourceConditions?.ifMatch,
sourceIfModifiedSince:r.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:r.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:r.sourceConditions?.ifUnmodifiedSince,
sourceIfTags:r.sourceConditions?.tagConditions},cpkInfo:r.customerProvidedKey,copySourceAuthorization:Xn(r.sourceAuthorization),tier:Er(r.tier),blobTagsString:Cr(
r.tags),copySourceTags:r.copySourceTags,fileRequestIntent:r.sourceShareTokenIntent,tracingOptions:n.tracingOptions,sourceCpkInfo:{sourceEncryptionKey:r.sourceCustomerProvidedKey?.
encryptionKey,sourceEncryptionAlgorithm:r.sourceCustomerProvidedKey?.encryptionAlgorithm,sourceEncryptionKeySha256:r.sourceCustomerProvidedKey?.encryptionKeySha256}})))}async stageBlock(t,r,n,i={}){
return je(i.customerProvidedKey,this.isHttps),J.withSpan("BlockBlobClient-stageBlock",i,async s=>{const a={abortSignal:i.abortSignal,leaseAccessConditions:i.conditions,
requestOptions:{onUploadProgress:i.onProgress},cpkInfo:i.customerProvidedKey,encryptionScope:i.encryptionScope,tracingOptions:s.tracingOptions},l=await ds(r,n,a,
i,this.blobClientConfig?.uploadContentChecksumAlgorithm);return Z(await this.blockBlobContext.stageBlock(t,l.contentLength,l.body,a))})}async stageBlockFromURL(t,r,n=0,i,s={}){
return je(s.customerProvidedKey,this.isHttps),J.withSpan("BlockBlobClient-stageBlockFromURL",s,async a=>Z(await this.blockBlobContext.stageBlockFromURL(t,0,r,{abortSignal:s.
abortSignal,leaseAccessConditions:s.conditions,sourceContentMD5:s.sourceContentMD5,sourceContentCrc64:s.sourceContentCrc64,sourceRange:n===0&&!i?void 0:ft({offset:n,
count:i}),cpkInfo:s.customerProvidedKey,encryptionScope:s.encryptionScope,copySourceAuthorization:Xn(s.sourceAuthorization),fileRequestIntent:s.sourceShareTokenIntent,
tracingOptions:a.tracingOptions,sourceCpkInfo:{sourceEncryptionKey:s.sourceCustomerProvidedKey?.encryptionKey,sourceEncryptionAlgorithm:s.sourceCustomerProvidedKey?.
encryptionAlgorithm,sourceEncryptionKeySha256:s.sourceCustomerProvidedKey?.encryptionKeySha256}})))}async commitBlockList(t,r={}){return r.conditions=r.conditions||
{},je(r.customerProvidedKey,this.isHttps),J.withSpan("BlockBlobClient-commitBlockList",r,async n=>Z(await this.blockBlobContext.commitBlockList({latest:t},{abortSignal:r.
abortSignal,blobHttpHeaders:r.blobHTTPHeaders,leaseAccessConditions:r.conditions,metadata:r.metadata,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.
tagConditions},cpkInfo:r.customerProvidedKey,encryptionScope:r.encryptionScope,immutabilityPolicyExpiry:r.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:r.
immutabilityPolicy?.policyMode,legalHold:r.legalHold,tier:Er(r.tier),blobTagsString:Cr(r.tags),tracingOptions:n.tracingOptions})))}async getBlockList(t,r={}){return J.
withSpan("BlockBlobClient-getBlockList",r,async n=>{const i=Z(await this.blockBlobContext.getBlockList(t,{abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,
modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},tracingOptions:n.tracingOptions}));return i.committedBlocks||(i.committedBlocks=[]),
i.uncommittedBlocks||(i.uncommittedBlocks=[]),i})}async uploadData(t,r={}){return J.withSpan("BlockBlobClient-uploadData",r,async n=>{if(ze){let i;return t instanceof
Buffer?i=t:t instanceof ArrayBuffer?i=Buffer.from(t):(t=t,i=Buffer.from(t.buffer,t.byteOffset,t.byteLength)),this.uploadSeekableInternal((s,a)=>i.slice(s,s+a),i.
byteLength,n)}else{const i=new Blob([t]);return this.uploadSeekableInternal((s,a)=>i.slice(s,s+a),i.size,n)}})}async uploadBrowserData(t,r={}){return J.withSpan(
"BlockBlobClient-uploadBrowserData",r,async n=>{const i=new Blob([t]);return this.uploadSeekableInternal((s,a)=>i.slice(s,s+a),i.size,n)})}async uploadSeekableInternal(t,r,n={}){
let i=n.blockSize??0;if(i<0||i>Ma)throw new RangeError(`blockSize option must be >= 0 and <= ${Ma}`);const s=n.maxSingleShotSize??Aa;if(s<0||s>Aa)throw new RangeError(
`maxSingleShotSize option must be >= 0 and <= ${Aa}`);if(i===0){if(r>Ma*Yi)throw new RangeError(`${r} is too larger to upload to a block blob.`);r>s&&(i=Math.ceil(
r/Yi),i<Ba&&(i=Ba))}return n.blobHTTPHeaders||(n.blobHTTPHeaders={}),n.conditions||(n.conditions={}),J.withSpan("BlockBlobClient-uploadSeekableInternal",n,async a=>{
if(r<=s)return Z(await this.upload(t(0,r),r,a));const l=Math.floor((r-1)/i)+1;if(l>Yi)throw new RangeError(`The buffer's size is too big or the BlockSize is too\
 small;the number of blocks must be <= ${Yi}`);const c=[],u=aa();let d=0;const p=new bm(n.concurrency);for(let f=0;f<l;f++)p.addOperation(async()=>{const h=nm(u,
f),m=i*f,v=(f===l-1?r:m+i)-m;c.push(h),await this.stageBlock(h,t(m,v),v,{abortSignal:n.abortSignal,conditions:n.conditions,encryptionScope:n.encryptionScope,tracingOptions:a.
tracingOptions,contentChecksumAlgorithm:n.contentChecksumAlgorithm}),d+=v,n.onProgress&&n.onProgress({loadedBytes:d})});return await p.do(),this.commitBlockList(
c,a)})}async uploadFile(t,r={}){return J.withSpan("BlockBlobClient-uploadFile",r,async n=>{const i=(await OI(t)).size;return this.uploadSeekableInternal((s,a)=>()=>II(
t,{autoClose:!0,end:a?s+a-1:1/0,start:s}),i,{...r,tracingOptions:n.tracingOptions})})}async uploadStream(t,r=bT,n=5,i={}){return i.blobHTTPHeaders||(i.blobHTTPHeaders=
{}),i.conditions||(i.conditions={}),J.withSpan("BlockBlobClient-uploadStream",i,async s=>{let a=0;const l=aa();let c=0;const u=[];return await new RE(t,r,n,async(p,f)=>{
const h=nm(l,a);u.push(h),a++,await this.stageBlock(h,p,f,{customerProvidedKey:i.customerProvidedKey,conditions:i.conditions,encryptionScope:i.encryptionScope,tracingOptions:s.
tracingOptions,contentChecksumAlgorithm:i.contentChecksumAlgorithm}),c+=f,i.onProgress&&i.onProgress({loadedBytes:c})},Math.ceil(n/4*3)).do(),Z(await this.commitBlockList(
u,{...i,tracingOptions:s.tracingOptions}))})}},RI=class Lm extends fs{static{o(this,"_PageBlobClient")}pageBlobContext;constructor(t,r,n,i){let s,a;if(i=i||{},Zi(
r))a=t,s=r,i=n;else if(ze&&r instanceof ut||r instanceof rt||lr(r))a=t,i=n,s=Ke(r,i);else if(!r&&typeof r!="string")a=t,i=n,s=Ke(new rt,i);else if(r&&typeof r==
"string"&&n&&typeof n=="string"){const l=r,c=n,u=us(t);if(u.kind==="AccountConnString")if(ze){const d=new ut(u.accountName,u.accountKey);a=Qe(Qe(u.url,encodeURIComponent(
l)),encodeURIComponent(c)),i.proxyOptions||(i.proxyOptions=ji(u.proxyUri)),s=Ke(d,i)}else throw new Error("Account connection string is only supported in Node.j\
s environment");else if(u.kind==="SASConnString")a=Qe(Qe(u.url,encodeURIComponent(l)),encodeURIComponent(c))+"?"+u.accountSas,s=Ke(new rt,i);else throw new Error(
"Connection string must be either an Account connection string or a SAS connection string")}else throw new Error("Expecting non-empty strings for containerName \
and blobName parameters");super(a,s),this.pageBlobContext=this.storageClientContext.pageBlob,this.blobClientConfig=i}withSnapshot(t){return new Lm(Wn(this.url,hr.
Parameters.SNAPSHOT,t.length===0?void 0:t),this.pipeline,this.blobClientConfig)}async create(t,r={}){return r.conditions=r.conditions||{},je(r.customerProvidedKey,
this.isHttps),J.withSpan("PageBlobClient-create",r,async n=>Z(await this.pageBlobContext.create(0,t,{abortSignal:r.abortSignal,blobHttpHeaders:r.blobHTTPHeaders,
blobSequenceNumber:r.blobSequenceNumber,leaseAccessConditions:r.conditions,metadata:r.metadata,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},
cpkInfo:r.customerProvidedKey,encryptionScope:r.encryptionScope,immutabilityPolicyExpiry:r.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:r.immutabilityPolicy?.
policyMode,legalHold:r.legalHold,tier:Er(r.tier),blobTagsString:Cr(r.tags),tracingOptions:n.tracingOptions})))}async createIfNotExists(t,r={}){return J.withSpan(
"PageBlobClient-createIfNotExists",r,async n=>{try{const i={ifNoneMatch:Td},s=Z(await this.create(t,{...r,conditions:i,tracingOptions:n.tracingOptions}));return{
succeeded:!0,...s,_response:s._response}}catch(i){if(i.details?.errorCode==="BlobAlreadyExists")return{succeeded:!1,...i.response?.parsedHeaders,_response:i.response};
throw i}})}async uploadPages(t,r,n,i={}){return i.conditions=i.conditions||{},je(i.customerProvidedKey,this.isHttps),J.withSpan("PageBlobClient-uploadPages",i,async s=>{
const a={abortSignal:i.abortSignal,leaseAccessConditions:i.conditions,modifiedAccessConditions:{...i.conditions,ifTags:i.conditions?.tagConditions},requestOptions:{
onUploadProgress:i.onProgress},range:ft({offset:r,count:n}),sequenceNumberAccessConditions:i.conditions,cpkInfo:i.customerProvidedKey,encryptionScope:i.encryptionScope,
tracingOptions:s.tracingOptions},l=await ds(t,n,a,i,this.blobClientConfig?.uploadContentChecksumAlgorithm);return Z(await this.pageBlobContext.uploadPages(l.contentLength,
l.body,a))})}async uploadPagesFromURL(t,r,n,i,s={}){return s.conditions=s.conditions||{},s.sourceConditions=s.sourceConditions||{},je(s.customerProvidedKey,this.
isHttps),J.withSpan("PageBlobClient-uploadPagesFromURL",s,async a=>Z(await this.pageBlobContext.uploadPagesFromURL(t,ft({offset:r,count:i}),0,ft({offset:n,count:i}),
{abortSignal:s.abortSignal,sourceContentMD5:s.sourceContentMD5,sourceContentCrc64:s.sourceContentCrc64,leaseAccessConditions:s.conditions,sequenceNumberAccessConditions:s.
conditions,modifiedAccessConditions:{...s.conditions,ifTags:s.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:s.sourceConditions?.ifMatch,
sourceIfModifiedSince:s.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:s.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:s.sourceConditions?.ifUnmodifiedSince},
cpkInfo:s.customerProvidedKey,encryptionScope:s.encryptionScope,copySourceAuthorization:Xn(s.sourceAuthorization),fileRequestIntent:s.sourceShareTokenIntent,tracingOptions:a.
tracingOptions,sourceCpkInfo:{sourceEncryptionKey:s.sourceCustomerProvidedKey?.encryptionKey,sourceEncryptionAlgorithm:s.sourceCustomerProvidedKey?.encryptionAlgorithm,
sourceEncryptionKeySha256:s.sourceCustomerProvidedKey?.encryptionKeySha256}})))}async clearPages(t=0,r,n={}){return n.conditions=n.conditions||{},J.withSpan("Pa\
geBlobClient-clearPages",n,async i=>Z(await this.pageBlobContext.clearPages(0,{abortSignal:n.abortSignal,leaseAccessConditions:n.conditions,modifiedAccessConditions:{
...n.conditions,ifTags:n.conditions?.tagConditions},range:ft({offset:t,count:r}),sequenceNumberAccessConditions:n.conditions,cpkInfo:n.customerProvidedKey,encryptionScope:n.
encryptionScope,tracingOptions:i.tracingOptions})))}async getPageRanges(t=0,r,n={}){return n.conditions=n.conditions||{},J.withSpan("PageBlobClient-getPageRange\
s",n,async i=>{const s=Z(await this.pageBlobContext.getPageRanges({abortSignal:n.abortSignal,leaseAccessConditions:n.conditions,modifiedAccessConditions:{...n.conditions,
ifTags:n.conditions?.tagConditions},range:ft({offset:t,count:r}),tracingOptions:i.tracingOptions}));return eo(s)})}async listPageRangesSegment(t=0,r,n,i={}){return J.
withSpan("PageBlobClient-getPageRangesSegment",i,async s=>Z(await this.pageBlobContext.getPageRanges({abortSignal:i.abortSignal,leaseAccessConditions:i.conditions,
modifiedAccessConditions:{...i.conditions,ifTags:i.conditions?.tagConditions},range:ft({offset:t,count:r}),marker:n,maxPageSize:i.maxPageSize,tracingOptions:s.tracingOptions})))}async*listPageRangeItemSegments(t=0,r,n,i={}){
let s;if(n||n===void 0)do s=await this.listPageRangesSegment(t,r,n,i),n=s.continuationToken,yield await s;while(n)}async*listPageRangeItems(t=0,r,n={}){let i;for await(const s of this.
listPageRangeItemSegments(t,r,i,n))yield*cm(s)}listPageRanges(t=0,r,n={}){n.conditions=n.conditions||{};const i=this.listPageRangeItems(t,r,n);return{next(){return i.
next()},[Symbol.asyncIterator](){return this},byPage:o((s={})=>this.listPageRangeItemSegments(t,r,s.continuationToken,{maxPageSize:s.maxPageSize,...n}),"byPage")}}async getPageRangesDiff(t,r,n,i={}){
return i.conditions=i.conditions||{},J.withSpan("PageBlobClient-getPageRangesDiff",i,async s=>{const a=Z(await this.pageBlobContext.getPageRangesDiff({abortSignal:i.
abortSignal,leaseAccessConditions:i.conditions,modifiedAccessConditions:{...i.conditions,ifTags:i.conditions?.tagConditions},prevsnapshot:n,range:ft({offset:t,count:r}),
tracingOptions:s.tracingOptions}));return eo(a)})}async listPageRangesDiffSegment(t,r,n,i,s={}){return J.withSpan("PageBlobClient-getPageRangesDiffSegment",s,async a=>Z(
await this.pageBlobContext.getPageRangesDiff({abortSignal:s?.abortSignal,leaseAccessConditions:s?.conditions,modifiedAccessConditions:{...s?.conditions,ifTags:s?.
conditions?.tagConditions},prevsnapshot:n,range:ft({offset:t,count:r}),marker:i,maxPageSize:s?.maxPageSize,tracingOptions:a.tracingOptions})))}async*listPageRangeDiffItemSegments(t,r,n,i,s){
let a;if(i||i===void 0)do a=await this.listPageRangesDiffSegment(t,r,n,i,s),i=a.continuationToken,yield await a;while(i)}async*listPageRangeDiffItems(t,r,n,i){let s;
for await(const a of this.listPageRangeDiffItemSegments(t,r,n,s,i))yield*cm(a)}listPageRangesDiff(t,r,n,i={}){i.conditions=i.conditions||{};const s=this.listPageRangeDiffItems(
t,r,n,{...i});return{next(){return s.next()},[Symbol.asyncIterator](){return this},byPage:o((a={})=>this.listPageRangeDiffItemSegments(t,r,n,a.continuationToken,
{maxPageSize:a.maxPageSize,...i}),"byPage")}}async getPageRangesDiffForManagedDisks(t,r,n,i={}){return i.conditions=i.conditions||{},J.withSpan("PageBlobClient-\
GetPageRangesDiffForManagedDisks",i,async s=>{const a=Z(await this.pageBlobContext.getPageRangesDiff({abortSignal:i.abortSignal,leaseAccessConditions:i.conditions,
modifiedAccessConditions:{...i.conditions,ifTags:i.conditions?.tagConditions},prevSnapshotUrl:n,range:ft({offset:t,count:r}),tracingOptions:s.tracingOptions}));
return eo(a)})}async resize(t,r={}){return r.conditions=r.conditions||{},J.withSpan("PageBlobClient-resize",r,async n=>Z(await this.pageBlobContext.resize(t,{abortSignal:r.
abortSignal,leaseAccessConditions:r.conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},encryptionScope:r.encryptionScope,tracingOptions:n.
tracingOptions})))}async updateSequenceNumber(t,r,n={}){return n.conditions=n.conditions||{},J.withSpan("PageBlobClient-updateSequenceNumber",n,async i=>Z(await this.
pageBlobContext.updateSequenceNumber(t,{abortSignal:n.abortSignal,blobSequenceNumber:r,leaseAccessConditions:n.conditions,modifiedAccessConditions:{...n.conditions,
ifTags:n.conditions?.tagConditions},tracingOptions:i.tracingOptions})))}async startCopyIncremental(t,r={}){return J.withSpan("PageBlobClient-startCopyIncrementa\
l",r,async n=>Z(await this.pageBlobContext.copyIncremental(t,{abortSignal:r.abortSignal,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},
tracingOptions:n.tracingOptions})))}},wm;(function(e){e[e.LOCKED=0]="LOCKED",e[e.UNLOCKED=1]="UNLOCKED"})(wm||(wm={}));var _m;(function(e){e.AES256="AES256"})(_m||
(_m={}));import*as kI from"crypto";import*as AI from"stream";var Cm=o(function(e,t,r,n){function i(s){return s instanceof r?s:new r(function(a){a(s)})}return o(
i,"adopt"),new(r||(r=Promise))(function(s,a){function l(d){try{u(n.next(d))}catch(p){a(p)}}o(l,"fulfilled");function c(d){try{u(n.throw(d))}catch(p){a(p)}}o(c,"\
rejected");function u(d){d.done?s(d.value):i(d.value).then(l,c)}o(u,"step"),u((n=n.apply(e,t||[])).next())})},"__awaiter2");function MI(e,t,r){return Cm(this,void 0,
void 0,function*(){let n=0,i=Date.now();const s=new AbortController,a=o(v=>Cm(this,void 0,void 0,function*(){return new Promise((E,y)=>{const b=setInterval(()=>{
Date.now()-i>v&&y(new Error("Upload progress stalled."))},v);s.signal.addEventListener("abort",()=>{clearInterval(b),E()})})}),"chunkTimer"),l=zv(),c=Si(),d=new fs(
e).getBlockBlobClient();Xe(`Uploading artifact to blob storage with maxConcurrency: ${l}, bufferSize: ${c}, contentType: ${r}`);const f={blobHTTPHeaders:{blobContentType:r},
onProgress:o(v=>{Ze(`Uploaded bytes ${v.loadedBytes}`),n=v.loadedBytes,i=Date.now()},"uploadCallback"),abortSignal:s.signal};let h;const m=new AI.PassThrough,g=kI.
createHash("sha256");t.pipe(m),t.pipe(g).setEncoding("hex"),Ze("Beginning upload of artifact content to blob storage");try{yield Promise.race([d.uploadStream(m,
c,l,f),a(qv())])}catch(v){throw Rr.isNetworkErrorCode(v?.code)?new Rr(v?.code):v}finally{s.abort()}return Ze("Finished uploading artifact content to blob storag\
e!"),g.end(),h=g.read(),Ze(`SHA256 digest of uploaded artifact is ${h}`),n===0&&xt("No data was uploaded to blob storage. Reported upload byte count is 0."),{uploadSize:n,
sha256Hash:h}})}o(MI,"uploadToBlobStorage");var BI=ye(Bv(),1);import{realpath as LI}from"fs/promises";import*as UI from"stream";import*as Pm from"fs";import{realpath as DI}from"fs/promises";
var FI=o(function(e,t,r,n){function i(s){return s instanceof r?s:new r(function(a){a(s)})}return o(i,"adopt"),new(r||(r=Promise))(function(s,a){function l(d){try{
u(n.next(d))}catch(p){a(p)}}o(l,"fulfilled");function c(d){try{u(n.throw(d))}catch(p){a(p)}}o(c,"rejected");function u(d){d.done?s(d.value):i(d.value).then(l,c)}
o(u,"step"),u((n=n.apply(e,t||[])).next())})},"__awaiter3"),Em=class extends UI.Transform{static{o(this,"WaterMarkedUploadStream")}constructor(e){super({highWaterMark:e})}_transform(e,t,r){
r(null,e)}};function HI(e){return FI(this,void 0,void 0,function*(){Xe(`Creating raw file upload stream for: ${e}`);const t=Si(),r=new Em(t);let n=e;(yield Pm.promises.
lstat(e)).isSymbolicLink()&&(n=yield DI(e));const s=Pm.createReadStream(n,{highWaterMark:t});return s.on("error",a=>{Ns("An error has occurred while reading the\
 file for upload"),Ns(String(a)),r.destroy(new Error("An error has occurred during file read for the artifact"))}),s.pipe(r),r})}o(HI,"createRawFileUploadStream");
var jI=o(function(e,t,r,n){function i(s){return s instanceof r?s:new r(function(a){a(s)})}return o(i,"adopt"),new(r||(r=Promise))(function(s,a){function l(d){try{
u(n.next(d))}catch(p){a(p)}}o(l,"fulfilled");function c(d){try{u(n.throw(d))}catch(p){a(p)}}o(c,"rejected");function u(d){d.done?s(d.value):i(d.value).then(l,c)}
o(u,"step"),u((n=n.apply(e,t||[])).next())})},"__awaiter4"),zI=6;function qI(e){return jI(this,arguments,void 0,function*(t,r=zI){Xe(`Creating Artifact archive \
with compressionLevel: ${r}`);const n=BI.default.create("zip",{highWaterMark:Si(),zlib:{level:r}});n.on("error",$I),n.on("warning",GI),n.on("finish",WI),n.on("e\
nd",XI);for(const a of t)if(a.sourcePath!==null){let l=a.sourcePath;a.stats.isSymbolicLink()&&(l=yield LI(a.sourcePath)),n.file(l,{name:a.destinationPath})}else
n.append("",{name:a.destinationPath});const i=Si(),s=new Em(i);return Xe(`Zip write high watermark value ${s.writableHighWaterMark}`),Xe(`Zip read high watermar\
k value ${s.readableHighWaterMark}`),n.pipe(s),n.finalize(),s})}o(qI,"createZipUploadStream");var $I=o(e=>{throw Ns("An error has occurred while creating the zi\
p file for upload"),Ze(e),new Error("An error has occurred during zip creation for the artifact")},"zipErrorCallback"),GI=o(e=>{e.code==="ENOENT"?(xt("ENOENT wa\
rning during artifact zip creation. No such file or directory"),Ze(e)):(xt(`A non-blocking warning has occurred during artifact zip creation: ${e.code}`),Ze(e))},
"zipWarningCallback"),WI=o(()=>{Xe("Zip stream for upload has finished.")},"zipFinishCallback"),XI=o(()=>{Xe("Zip stream for upload has ended.")},"zipEndCallbac\
k");import*as KI from"path";var JI={".txt":"text/plain",".html":"text/html",".htm":"text/html",".css":"text/css",".csv":"text/csv",".xml":"text/xml",".md":"text\
/markdown",".js":"application/javascript",".mjs":"application/javascript",".json":"application/json",".png":"image/png",".jpg":"image/jpeg",".jpeg":"image/jpeg",
".gif":"image/gif",".svg":"image/svg+xml",".webp":"image/webp",".ico":"image/x-icon",".bmp":"image/bmp",".tiff":"image/tiff",".tif":"image/tiff",".mp3":"audio/m\
peg",".wav":"audio/wav",".ogg":"audio/ogg",".flac":"audio/flac",".mp4":"video/mp4",".webm":"video/webm",".avi":"video/x-msvideo",".mov":"video/quicktime",".pdf":"\
application/pdf",".doc":"application/msword",".docx":"application/vnd.openxmlformats-officedocument.wordprocessingml.document",".xls":"application/vnd.ms-excel",
".xlsx":"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",".ppt":"application/vnd.ms-powerpoint",".pptx":"application/vnd.openxmlformats-offic\
edocument.presentationml.presentation",".zip":"application/zip",".tar":"application/x-tar",".gz":"application/gzip",".rar":"application/vnd.rar",".7z":"applicat\
ion/x-7z-compressed",".wasm":"application/wasm",".yaml":"application/x-yaml",".yml":"application/x-yaml",".woff":"font/woff",".woff2":"font/woff2",".ttf":"font/\
ttf",".otf":"font/otf",".eot":"application/vnd.ms-fontobject"};function QI(e){const t=KI.extname(e).toLowerCase();return JI[t]||"application/octet-stream"}o(QI,
"getMimeType");var VI=o(function(e,t,r,n){function i(s){return s instanceof r?s:new r(function(a){a(s)})}return o(i,"adopt"),new(r||(r=Promise))(function(s,a){function l(d){
try{u(n.next(d))}catch(p){a(p)}}o(l,"fulfilled");function c(d){try{u(n.throw(d))}catch(p){a(p)}}o(c,"rejected");function u(d){d.done?s(d.value):i(d.value).then(
l,c)}o(u,"step"),u((n=n.apply(e,t||[])).next())})},"__awaiter5");function YI(e,t,r,n){return VI(this,void 0,void 0,function*(){let i=`${e}.zip`;if(n?.skipArchive){
if(t.length===0)throw new ki([]);if(t.length>1)throw new Error("skipArchive option is only supported when uploading a single file");if(!$v.existsSync(t[0]))throw new ki(
t);i=Gv.basename(t[0]),e=i}_b(e),kb(r);let s=[];if(!n?.skipArchive&&(s=Ab(t,r),s.length===0))throw new ki(s.flatMap(E=>E.sourcePath?[E.sourcePath]:[]));const a=QI(
i),l=Ib(),c=Rb(),u={workflowRunBackendId:l.workflowRunBackendId,workflowJobRunBackendId:l.workflowJobRunBackendId,name:e,mimeType:it.create({value:a}),version:7},
d=bb(n?.retentionDays);d&&(u.expiresAt=d);const p=yield c.CreateArtifact(u);if(!p.ok)throw new $s("CreateArtifact: response from backend was not ok");let f;n?.skipArchive?
f=yield HI(t[0]):f=yield qI(s,n?.compressionLevel),Ze(`Uploading artifact: ${i}`);const h=yield MI(p.signedUploadUrl,f,a),m={workflowRunBackendId:l.workflowRunBackendId,
workflowJobRunBackendId:l.workflowJobRunBackendId,name:e,size:h.uploadSize?h.uploadSize.toString():"0"};h.sha256Hash&&(m.hash=it.create({value:`sha256:${h.sha256Hash}`})),
Ze("Finalizing artifact upload");const g=yield c.FinalizeArtifact(m);if(!g.ok)throw new $s("FinalizeArtifact: response from backend was not ok");const v=BigInt(
g.artifactId);return Ze(`Artifact ${e} successfully finalized. Artifact ID ${v}`),{size:h.uploadSize,digest:h.sha256Hash,id:Number(v)}})}o(YI,"uploadArtifact");
var Tm=ye(Lv(),1),Nm=ye(Uv(),1),Om=ye(Dv(),1),Im=ye(Fv(),1),Qn=o(function(e,t,r,n){function i(s){return s instanceof r?s:new r(function(a){a(s)})}return o(i,"ad\
opt"),new(r||(r=Promise))(function(s,a){function l(d){try{u(n.next(d))}catch(p){a(p)}}o(l,"fulfilled");function c(d){try{u(n.throw(d))}catch(p){a(p)}}o(c,"rejec\
ted");function u(d){d.done?s(d.value):i(d.value).then(l,c)}o(u,"step"),u((n=n.apply(e,t||[])).next())})},"__awaiter6"),ZI=o(function(e,t){var r={};for(var n in e)
Object.prototype.hasOwnProperty.call(e,n)&&t.indexOf(n)<0&&(r[n]=e[n]);if(e!=null&&typeof Object.getOwnPropertySymbols=="function")for(var i=0,n=Object.getOwnPropertySymbols(
e);i<n.length;i++)t.indexOf(n[i])<0&&Object.prototype.propertyIsEnumerable.call(e,n[i])&&(r[n[i]]=e[n[i]]);return r},"__rest"),xm=class{static{o(this,"DefaultAr\
tifactClient")}uploadArtifact(e,t,r,n){return Qn(this,void 0,void 0,function*(){try{if(Cn())throw new Sr;return YI(e,t,r,n)}catch(i){throw xt(`Artifact upload f\
ailed with error: ${i}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions is operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),i}})}downloadArtifact(e,t){
return Qn(this,void 0,void 0,function*(){try{if(Cn())throw new Sr;if(t?.findBy){const{findBy:{repositoryOwner:r,repositoryName:n,token:i}}=t,s=ZI(t,["findBy"]);
return(0,Tm.downloadArtifactPublic)(e,r,n,i,s)}return(0,Tm.downloadArtifactInternal)(e,t)}catch(r){throw xt(`Download Artifact failed with error: ${r}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),r}})}listArtifacts(e){
return Qn(this,void 0,void 0,function*(){try{if(Cn())throw new Sr;if(e?.findBy){const{findBy:{workflowRunId:t,repositoryOwner:r,repositoryName:n,token:i}}=e;return(0,Im.
listArtifactsPublic)(t,r,n,i,e?.latest)}return(0,Im.listArtifactsInternal)(e?.latest)}catch(t){throw xt(`Listing Artifacts failed with error: ${t}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),t}})}getArtifact(e,t){
return Qn(this,void 0,void 0,function*(){try{if(Cn())throw new Sr;if(t?.findBy){const{findBy:{workflowRunId:r,repositoryOwner:n,repositoryName:i,token:s}}=t;return(0,Om.
getArtifactPublic)(e,r,n,i,s)}return(0,Om.getArtifactInternal)(e)}catch(r){throw xt(`Get Artifact failed with error: ${r}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),r}})}deleteArtifact(e,t){
return Qn(this,void 0,void 0,function*(){try{if(Cn())throw new Sr;if(t?.findBy){const{findBy:{repositoryOwner:r,repositoryName:n,workflowRunId:i,token:s}}=t;return(0,Nm.
deleteArtifactPublic)(e,i,r,n,s)}return(0,Nm.deleteArtifactInternal)(e)}catch(r){throw xt(`Delete Artifact failed with error: ${r}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),r}})}},
ex=new xm,tx=ex;export{Eb as ArtifactNotFoundError,xm as DefaultArtifactClient,ki as FilesNotFoundError,Sr as GHESNotSupportedError,$s as InvalidResponseError,Rr as NetworkError,
En as UsageError,tx as artifact_default};
