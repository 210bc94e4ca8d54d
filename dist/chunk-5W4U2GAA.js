var sg=Object.defineProperty;var l=(e,t)=>sg(e,"name",{value:t,configurable:!0});import{createRequire as ag}from"node:module";const BO=ag(import.meta.url);import{BearerCredentialHandler as og,HttpClient as lg,HttpCodes as un,debug as Ge,error as vs,
info as Ze,setSecret as Do,warning as Ot}from"./chunk-WL35GI32.js";import{__commonJS as N,__export as cg,__require as te,__toESM as fe}from"./chunk-BC4RUIGE.js";
var Ss=N({"node_modules/@protobuf-ts/runtime/build/commonjs/json-typings.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.isJsonObject=e.typeofJsonValue=
void 0;function t(n){let i=typeof n;if(i=="object"){if(Array.isArray(n))return"array";if(n===null)return"null"}return i}l(t,"typeofJsonValue2"),e.typeofJsonValue=
t;function r(n){return n!==null&&typeof n=="object"&&!Array.isArray(n)}l(r,"isJsonObject"),e.isJsonObject=r}}),ws=N({"node_modules/@protobuf-ts/runtime/build/co\
mmonjs/base64.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.base64encode=e.base64decode=void 0;var t="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefg\
hijklmnopqrstuvwxyz0123456789+/".split(""),r=[];for(let s=0;s<t.length;s++)r[t[s].charCodeAt(0)]=s;r[45]=t.indexOf("+"),r[95]=t.indexOf("/");function n(s){let a=s.
length*3/4;s[s.length-2]=="="?a-=2:s[s.length-1]=="="&&(a-=1);let c=new Uint8Array(a),o=0,u=0,d,p=0;for(let f=0;f<s.length;f++){if(d=r[s.charCodeAt(f)],d===void 0)
switch(s[f]){case"=":u=0;case`
`:case"\r":case"	":case" ":continue;default:throw Error("invalid base64 string.")}switch(u){case 0:p=d,u=1;break;case 1:c[o++]=p<<2|(d&48)>>4,p=d,u=2;break;case 2:
c[o++]=(p&15)<<4|(d&60)>>2,p=d,u=3;break;case 3:c[o++]=(p&3)<<6|d,u=0;break}}if(u==1)throw Error("invalid base64 string.");return c.subarray(0,o)}l(n,"base64dec\
ode"),e.base64decode=n;function i(s){let a="",c=0,o,u=0;for(let d=0;d<s.length;d++)switch(o=s[d],c){case 0:a+=t[o>>2],u=(o&3)<<4,c=1;break;case 1:a+=t[u|o>>4],u=
(o&15)<<2,c=2;break;case 2:a+=t[u|o>>6],a+=t[o&63],c=0;break}return c&&(a+=t[u],a+="=",c==1&&(a+="=")),a}l(i,"base64encode2"),e.base64encode=i}}),ug=N({"node_mo\
dules/@protobuf-ts/runtime/build/commonjs/protobufjs-utf8.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.utf8read=void 0;var t=l(n=>String.
fromCharCode.apply(String,n),"fromCharCodes");function r(n){if(n.length<1)return"";let i=0,s=[],a=[],c=0,o,u=n.length;for(;i<u;)o=n[i++],o<128?a[c++]=o:o>191&&o<
224?a[c++]=(o&31)<<6|n[i++]&63:o>239&&o<365?(o=((o&7)<<18|(n[i++]&63)<<12|(n[i++]&63)<<6|n[i++]&63)-65536,a[c++]=55296+(o>>10),a[c++]=56320+(o&1023)):a[c++]=(o&
15)<<12|(n[i++]&63)<<6|n[i++]&63,c>8191&&(s.push(t(a)),c=0);return s.length?(c&&s.push(t(a.slice(0,c))),s.join("")):t(a.slice(0,c))}l(r,"utf8read"),e.utf8read=r}}),
mi=N({"node_modules/@protobuf-ts/runtime/build/commonjs/binary-format-contract.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.WireType=e.
mergeBinaryOptions=e.UnknownFieldHandler=void 0;var t;(function(i){i.symbol=Symbol.for("protobuf-ts/unknown"),i.onRead=(a,c,o,u,d)=>{(s(c)?c[i.symbol]:c[i.symbol]=
[]).push({no:o,wireType:u,data:d})},i.onWrite=(a,c,o)=>{for(let{no:u,wireType:d,data:p}of i.list(c))o.tag(u,d).raw(p)},i.list=(a,c)=>{if(s(a)){let o=a[i.symbol];
return c?o.filter(u=>u.no==c):o}return[]},i.last=(a,c)=>i.list(a,c).slice(-1)[0];const s=l(a=>a&&Array.isArray(a[i.symbol]),"is")})(t=e.UnknownFieldHandler||(e.
UnknownFieldHandler={}));function r(i,s){return Object.assign(Object.assign({},i),s)}l(r,"mergeBinaryOptions"),e.mergeBinaryOptions=r;var n;(function(i){i[i.Varint=
0]="Varint",i[i.Bit64=1]="Bit64",i[i.LengthDelimited=2]="LengthDelimited",i[i.StartGroup=3]="StartGroup",i[i.EndGroup=4]="EndGroup",i[i.Bit32=5]="Bit32"})(n=e.WireType||
(e.WireType={}))}}),_s=N({"node_modules/@protobuf-ts/runtime/build/commonjs/goog-varint.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.varint32read=
e.varint32write=e.int64toString=e.int64fromString=e.varint64write=e.varint64read=void 0;function t(){let o=0,u=0;for(let p=0;p<28;p+=7){let f=this.buf[this.pos++];
if(o|=(f&127)<<p,(f&128)==0)return this.assertBounds(),[o,u]}let d=this.buf[this.pos++];if(o|=(d&15)<<28,u=(d&112)>>4,(d&128)==0)return this.assertBounds(),[o,u];
for(let p=3;p<=31;p+=7){let f=this.buf[this.pos++];if(u|=(f&127)<<p,(f&128)==0)return this.assertBounds(),[o,u]}throw new Error("invalid varint")}l(t,"varint64r\
ead"),e.varint64read=t;function r(o,u,d){for(let h=0;h<28;h=h+7){const m=o>>>h,y=!(!(m>>>7)&&u==0),v=(y?m|128:m)&255;if(d.push(v),!y)return}const p=o>>>28&15|(u&
7)<<4,f=u>>3!=0;if(d.push((f?p|128:p)&255),!!f){for(let h=3;h<31;h=h+7){const m=u>>>h,y=!!(m>>>7),v=(y?m|128:m)&255;if(d.push(v),!y)return}d.push(u>>>31&1)}}l(r,
"varint64write"),e.varint64write=r;var n=65536*65536;function i(o){let u=o[0]=="-";u&&(o=o.slice(1));const d=1e6;let p=0,f=0;function h(m,y){const v=Number(o.slice(
m,y));f*=d,p=p*d+v,p>=n&&(f=f+(p/n|0),p=p%n)}return l(h,"add1e6digit"),h(-24,-18),h(-18,-12),h(-12,-6),h(-6),[u,p,f]}l(i,"int64fromString"),e.int64fromString=i;
function s(o,u){if(u>>>0<=2097151)return""+(n*u+(o>>>0));let d=o&16777215,p=(o>>>24|u<<8)>>>0&16777215,f=u>>16&65535,h=d+p*6777216+f*6710656,m=p+f*8147497,y=f*2,
v=1e7;h>=v&&(m+=Math.floor(h/v),h%=v),m>=v&&(y+=Math.floor(m/v),m%=v);function P(g,S){let E=g?String(g):"";return S?"0000000".slice(E.length)+E:E}return l(P,"de\
cimalFrom1e7"),P(y,0)+P(m,y)+P(h,1)}l(s,"int64toString"),e.int64toString=s;function a(o,u){if(o>=0){for(;o>127;)u.push(o&127|128),o=o>>>7;u.push(o)}else{for(let d=0;d<
9;d++)u.push(o&127|128),o=o>>7;u.push(1)}}l(a,"varint32write"),e.varint32write=a;function c(){let o=this.buf[this.pos++],u=o&127;if((o&128)==0)return this.assertBounds(),
u;if(o=this.buf[this.pos++],u|=(o&127)<<7,(o&128)==0)return this.assertBounds(),u;if(o=this.buf[this.pos++],u|=(o&127)<<14,(o&128)==0)return this.assertBounds(),
u;if(o=this.buf[this.pos++],u|=(o&127)<<21,(o&128)==0)return this.assertBounds(),u;o=this.buf[this.pos++],u|=(o&15)<<28;for(let d=5;(o&128)!==0&&d<10;d++)o=this.
buf[this.pos++];if((o&128)!=0)throw new Error("invalid varint");return this.assertBounds(),u>>>0}l(c,"varint32read"),e.varint32read=c}}),Zt=N({"node_modules/@pr\
otobuf-ts/runtime/build/commonjs/pb-long.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.PbLong=e.PbULong=e.detectBi=void 0;var t=_s(),r;
function n(){const p=new DataView(new ArrayBuffer(8));r=globalThis.BigInt!==void 0&&typeof p.getBigInt64=="function"&&typeof p.getBigUint64=="function"&&typeof p.
setBigInt64=="function"&&typeof p.setBigUint64=="function"?{MIN:BigInt("-9223372036854775808"),MAX:BigInt("9223372036854775807"),UMIN:BigInt("0"),UMAX:BigInt("1\
8446744073709551615"),C:BigInt,V:p}:void 0}l(n,"detectBi"),e.detectBi=n,n();function i(p){if(!p)throw new Error("BigInt unavailable, see https://github.com/timo\
stamm/protobuf-ts/blob/v1.0.8/MANUAL.md#bigint-support")}l(i,"assertBi");var s=/^-?[0-9]+$/,a=4294967296,c=2147483648,o=class{static{l(this,"SharedPbLong")}constructor(p,f){
this.lo=p|0,this.hi=f|0}isZero(){return this.lo==0&&this.hi==0}toNumber(){let p=this.hi*a+(this.lo>>>0);if(!Number.isSafeInteger(p))throw new Error("cannot conv\
ert to safe number");return p}},u=class os extends o{static{l(this,"_PbULong")}static from(f){if(r)switch(typeof f){case"string":if(f=="0")return this.ZERO;if(f==
"")throw new Error("string is no integer");f=r.C(f);case"number":if(f===0)return this.ZERO;f=r.C(f);case"bigint":if(!f)return this.ZERO;if(f<r.UMIN)throw new Error(
"signed value for ulong");if(f>r.UMAX)throw new Error("ulong too large");return r.V.setBigUint64(0,f,!0),new os(r.V.getInt32(0,!0),r.V.getInt32(4,!0))}else switch(typeof f){case"\
string":if(f=="0")return this.ZERO;if(f=f.trim(),!s.test(f))throw new Error("string is no integer");let[h,m,y]=t.int64fromString(f);if(h)throw new Error("signed\
 value for ulong");return new os(m,y);case"number":if(f==0)return this.ZERO;if(!Number.isSafeInteger(f))throw new Error("number is no integer");if(f<0)throw new Error(
"signed value for ulong");return new os(f,f/a)}throw new Error("unknown value "+typeof f)}toString(){return r?this.toBigInt().toString():t.int64toString(this.lo,
this.hi)}toBigInt(){return i(r),r.V.setInt32(0,this.lo,!0),r.V.setInt32(4,this.hi,!0),r.V.getBigUint64(0,!0)}};e.PbULong=u,u.ZERO=new u(0,0);var d=class en extends o{static{
l(this,"_PbLong")}static from(f){if(r)switch(typeof f){case"string":if(f=="0")return this.ZERO;if(f=="")throw new Error("string is no integer");f=r.C(f);case"nu\
mber":if(f===0)return this.ZERO;f=r.C(f);case"bigint":if(!f)return this.ZERO;if(f<r.MIN)throw new Error("signed long too small");if(f>r.MAX)throw new Error("sig\
ned long too large");return r.V.setBigInt64(0,f,!0),new en(r.V.getInt32(0,!0),r.V.getInt32(4,!0))}else switch(typeof f){case"string":if(f=="0")return this.ZERO;
if(f=f.trim(),!s.test(f))throw new Error("string is no integer");let[h,m,y]=t.int64fromString(f);if(h){if(y>c||y==c&&m!=0)throw new Error("signed long too small")}else if(y>=
c)throw new Error("signed long too large");let v=new en(m,y);return h?v.negate():v;case"number":if(f==0)return this.ZERO;if(!Number.isSafeInteger(f))throw new Error(
"number is no integer");return f>0?new en(f,f/a):new en(-f,-f/a).negate()}throw new Error("unknown value "+typeof f)}isNegative(){return(this.hi&c)!==0}negate(){
let f=~this.hi,h=this.lo;return h?h=~h+1:f+=1,new en(h,f)}toString(){if(r)return this.toBigInt().toString();if(this.isNegative()){let f=this.negate();return"-"+
t.int64toString(f.lo,f.hi)}return t.int64toString(this.lo,this.hi)}toBigInt(){return i(r),r.V.setInt32(0,this.lo,!0),r.V.setInt32(4,this.hi,!0),r.V.getBigInt64(
0,!0)}};e.PbLong=d,d.ZERO=new d(0,0)}}),Ho=N({"node_modules/@protobuf-ts/runtime/build/commonjs/binary-reader.js"(e){"use strict";Object.defineProperty(e,"__esM\
odule",{value:!0}),e.BinaryReader=e.binaryReadOptions=void 0;var t=mi(),r=Zt(),n=_s(),i={readUnknownField:!0,readerFactory:l(c=>new a(c),"readerFactory")};function s(c){
return c?Object.assign(Object.assign({},i),c):i}l(s,"binaryReadOptions"),e.binaryReadOptions=s;var a=class{static{l(this,"BinaryReader")}constructor(c,o){this.varint64=
n.varint64read,this.uint32=n.varint32read,this.buf=c,this.len=c.length,this.pos=0,this.view=new DataView(c.buffer,c.byteOffset,c.byteLength),this.textDecoder=o??
new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0})}tag(){let c=this.uint32(),o=c>>>3,u=c&7;if(o<=0||u<0||u>5)throw new Error("illegal tag: field no "+o+" wire typ\
e "+u);return[o,u]}skip(c){let o=this.pos;switch(c){case t.WireType.Varint:for(;this.buf[this.pos++]&128;);break;case t.WireType.Bit64:this.pos+=4;case t.WireType.
Bit32:this.pos+=4;break;case t.WireType.LengthDelimited:let u=this.uint32();this.pos+=u;break;case t.WireType.StartGroup:let d;for(;(d=this.tag()[1])!==t.WireType.
EndGroup;)this.skip(d);break;default:throw new Error("cant skip wire type "+c)}return this.assertBounds(),this.buf.subarray(o,this.pos)}assertBounds(){if(this.pos>
this.len)throw new RangeError("premature EOF")}int32(){return this.uint32()|0}sint32(){let c=this.uint32();return c>>>1^-(c&1)}int64(){return new r.PbLong(...this.
varint64())}uint64(){return new r.PbULong(...this.varint64())}sint64(){let[c,o]=this.varint64(),u=-(c&1);return c=(c>>>1|(o&1)<<31)^u,o=o>>>1^u,new r.PbLong(c,o)}bool(){
let[c,o]=this.varint64();return c!==0||o!==0}fixed32(){return this.view.getUint32((this.pos+=4)-4,!0)}sfixed32(){return this.view.getInt32((this.pos+=4)-4,!0)}fixed64(){
return new r.PbULong(this.sfixed32(),this.sfixed32())}sfixed64(){return new r.PbLong(this.sfixed32(),this.sfixed32())}float(){return this.view.getFloat32((this.
pos+=4)-4,!0)}double(){return this.view.getFloat64((this.pos+=8)-8,!0)}bytes(){let c=this.uint32(),o=this.pos;return this.pos+=c,this.assertBounds(),this.buf.subarray(
o,o+c)}string(){return this.textDecoder.decode(this.bytes())}};e.BinaryReader=a}}),dn=N({"node_modules/@protobuf-ts/runtime/build/commonjs/assert.js"(e){"use st\
rict";Object.defineProperty(e,"__esModule",{value:!0}),e.assertFloat32=e.assertUInt32=e.assertInt32=e.assertNever=e.assert=void 0;function t(p,f){if(!p)throw new Error(
f)}l(t,"assert"),e.assert=t;function r(p,f){throw new Error(f??"Unexpected object: "+p)}l(r,"assertNever"),e.assertNever=r;var n=34028234663852886e22,i=-34028234663852886e22,
s=4294967295,a=2147483647,c=-2147483648;function o(p){if(typeof p!="number")throw new Error("invalid int 32: "+typeof p);if(!Number.isInteger(p)||p>a||p<c)throw new Error(
"invalid int 32: "+p)}l(o,"assertInt32"),e.assertInt32=o;function u(p){if(typeof p!="number")throw new Error("invalid uint 32: "+typeof p);if(!Number.isInteger(
p)||p>s||p<0)throw new Error("invalid uint 32: "+p)}l(u,"assertUInt32"),e.assertUInt32=u;function d(p){if(typeof p!="number")throw new Error("invalid float 32: "+
typeof p);if(Number.isFinite(p)&&(p>n||p<i))throw new Error("invalid float 32: "+p)}l(d,"assertFloat32"),e.assertFloat32=d}}),jo=N({"node_modules/@protobuf-ts/r\
untime/build/commonjs/binary-writer.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.BinaryWriter=e.binaryWriteOptions=void 0;var t=Zt(),r=_s(),
n=dn(),i={writeUnknownFields:!0,writerFactory:l(()=>new a,"writerFactory")};function s(c){return c?Object.assign(Object.assign({},i),c):i}l(s,"binaryWriteOption\
s"),e.binaryWriteOptions=s;var a=class{static{l(this,"BinaryWriter")}constructor(c){this.stack=[],this.textEncoder=c??new TextEncoder,this.chunks=[],this.buf=[]}finish(){
this.chunks.push(new Uint8Array(this.buf));let c=0;for(let d=0;d<this.chunks.length;d++)c+=this.chunks[d].length;let o=new Uint8Array(c),u=0;for(let d=0;d<this.
chunks.length;d++)o.set(this.chunks[d],u),u+=this.chunks[d].length;return this.chunks=[],o}fork(){return this.stack.push({chunks:this.chunks,buf:this.buf}),this.
chunks=[],this.buf=[],this}join(){let c=this.finish(),o=this.stack.pop();if(!o)throw new Error("invalid state, fork stack empty");return this.chunks=o.chunks,this.
buf=o.buf,this.uint32(c.byteLength),this.raw(c)}tag(c,o){return this.uint32((c<<3|o)>>>0)}raw(c){return this.buf.length&&(this.chunks.push(new Uint8Array(this.buf)),
this.buf=[]),this.chunks.push(c),this}uint32(c){for(n.assertUInt32(c);c>127;)this.buf.push(c&127|128),c=c>>>7;return this.buf.push(c),this}int32(c){return n.assertInt32(
c),r.varint32write(c,this.buf),this}bool(c){return this.buf.push(c?1:0),this}bytes(c){return this.uint32(c.byteLength),this.raw(c)}string(c){let o=this.textEncoder.
encode(c);return this.uint32(o.byteLength),this.raw(o)}float(c){n.assertFloat32(c);let o=new Uint8Array(4);return new DataView(o.buffer).setFloat32(0,c,!0),this.
raw(o)}double(c){let o=new Uint8Array(8);return new DataView(o.buffer).setFloat64(0,c,!0),this.raw(o)}fixed32(c){n.assertUInt32(c);let o=new Uint8Array(4);return new DataView(
o.buffer).setUint32(0,c,!0),this.raw(o)}sfixed32(c){n.assertInt32(c);let o=new Uint8Array(4);return new DataView(o.buffer).setInt32(0,c,!0),this.raw(o)}sint32(c){
return n.assertInt32(c),c=(c<<1^c>>31)>>>0,r.varint32write(c,this.buf),this}sfixed64(c){let o=new Uint8Array(8),u=new DataView(o.buffer),d=t.PbLong.from(c);return u.
setInt32(0,d.lo,!0),u.setInt32(4,d.hi,!0),this.raw(o)}fixed64(c){let o=new Uint8Array(8),u=new DataView(o.buffer),d=t.PbULong.from(c);return u.setInt32(0,d.lo,!0),
u.setInt32(4,d.hi,!0),this.raw(o)}int64(c){let o=t.PbLong.from(c);return r.varint64write(o.lo,o.hi,this.buf),this}sint64(c){let o=t.PbLong.from(c),u=o.hi>>31,d=o.
lo<<1^u,p=(o.hi<<1|o.lo>>>31)^u;return r.varint64write(d,p,this.buf),this}uint64(c){let o=t.PbULong.from(c);return r.varint64write(o.lo,o.hi,this.buf),this}};e.
BinaryWriter=a}}),zo=N({"node_modules/@protobuf-ts/runtime/build/commonjs/json-format-contract.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),
e.mergeJsonOptions=e.jsonWriteOptions=e.jsonReadOptions=void 0;var t={emitDefaultValues:!1,enumAsInteger:!1,useProtoFieldName:!1,prettySpaces:0},r={ignoreUnknownFields:!1};
function n(a){return a?Object.assign(Object.assign({},r),a):r}l(n,"jsonReadOptions"),e.jsonReadOptions=n;function i(a){return a?Object.assign(Object.assign({},t),
a):t}l(i,"jsonWriteOptions"),e.jsonWriteOptions=i;function s(a,c){var o,u;let d=Object.assign(Object.assign({},a),c);return d.typeRegistry=[...(o=a?.typeRegistry)!==
null&&o!==void 0?o:[],...(u=c?.typeRegistry)!==null&&u!==void 0?u:[]],d}l(s,"mergeJsonOptions"),e.mergeJsonOptions=s}}),gi=N({"node_modules/@protobuf-ts/runtime\
/build/commonjs/message-type-contract.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.MESSAGE_TYPE=void 0,e.MESSAGE_TYPE=Symbol.for("prot\
obuf-ts/message-type")}}),qo=N({"node_modules/@protobuf-ts/runtime/build/commonjs/lower-camel-case.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),
e.lowerCamelCase=void 0;function t(r){let n=!1;const i=[];for(let s=0;s<r.length;s++){let a=r.charAt(s);a=="_"?n=!0:/\d/.test(a)?(i.push(a),n=!0):n?(i.push(a.toUpperCase()),
n=!1):s==0?i.push(a.toLowerCase()):i.push(a)}return i.join("")}l(t,"lowerCamelCase"),e.lowerCamelCase=t}}),Ct=N({"node_modules/@protobuf-ts/runtime/build/common\
js/reflection-info.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.readMessageOption=e.readFieldOption=e.readFieldOptions=e.normalizeFieldInfo=
e.RepeatType=e.LongType=e.ScalarType=void 0;var t=qo(),r;(function(u){u[u.DOUBLE=1]="DOUBLE",u[u.FLOAT=2]="FLOAT",u[u.INT64=3]="INT64",u[u.UINT64=4]="UINT64",u[u.
INT32=5]="INT32",u[u.FIXED64=6]="FIXED64",u[u.FIXED32=7]="FIXED32",u[u.BOOL=8]="BOOL",u[u.STRING=9]="STRING",u[u.BYTES=12]="BYTES",u[u.UINT32=13]="UINT32",u[u.SFIXED32=
15]="SFIXED32",u[u.SFIXED64=16]="SFIXED64",u[u.SINT32=17]="SINT32",u[u.SINT64=18]="SINT64"})(r=e.ScalarType||(e.ScalarType={}));var n;(function(u){u[u.BIGINT=0]=
"BIGINT",u[u.STRING=1]="STRING",u[u.NUMBER=2]="NUMBER"})(n=e.LongType||(e.LongType={}));var i;(function(u){u[u.NO=0]="NO",u[u.PACKED=1]="PACKED",u[u.UNPACKED=2]=
"UNPACKED"})(i=e.RepeatType||(e.RepeatType={}));function s(u){var d,p,f,h;return u.localName=(d=u.localName)!==null&&d!==void 0?d:t.lowerCamelCase(u.name),u.jsonName=
(p=u.jsonName)!==null&&p!==void 0?p:t.lowerCamelCase(u.name),u.repeat=(f=u.repeat)!==null&&f!==void 0?f:i.NO,u.opt=(h=u.opt)!==null&&h!==void 0?h:u.repeat||u.oneof?
!1:u.kind=="message",u}l(s,"normalizeFieldInfo"),e.normalizeFieldInfo=s;function a(u,d,p,f){var h;const m=(h=u.fields.find((y,v)=>y.localName==d||v==d))===null||
h===void 0?void 0:h.options;return m&&m[p]?f.fromJson(m[p]):void 0}l(a,"readFieldOptions"),e.readFieldOptions=a;function c(u,d,p,f){var h;const m=(h=u.fields.find(
(v,P)=>v.localName==d||P==d))===null||h===void 0?void 0:h.options;if(!m)return;const y=m[p];return y===void 0?y:f?f.fromJson(y):y}l(c,"readFieldOption"),e.readFieldOption=
c;function o(u,d,p){const h=u.options[d];return h===void 0?h:p?p.fromJson(h):h}l(o,"readMessageOption"),e.readMessageOption=o}}),$o=N({"node_modules/@protobuf-t\
s/runtime/build/commonjs/oneof.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.getSelectedOneofValue=e.clearOneofValue=e.setUnknownOneofValue=
e.setOneofValue=e.getOneofValue=e.isOneofGroup=void 0;function t(c){if(typeof c!="object"||c===null||!c.hasOwnProperty("oneofKind"))return!1;switch(typeof c.oneofKind){case"\
string":return c[c.oneofKind]===void 0?!1:Object.keys(c).length==2;case"undefined":return Object.keys(c).length==1;default:return!1}}l(t,"isOneofGroup"),e.isOneofGroup=
t;function r(c,o){return c[o]}l(r,"getOneofValue"),e.getOneofValue=r;function n(c,o,u){c.oneofKind!==void 0&&delete c[c.oneofKind],c.oneofKind=o,u!==void 0&&(c[o]=
u)}l(n,"setOneofValue"),e.setOneofValue=n;function i(c,o,u){c.oneofKind!==void 0&&delete c[c.oneofKind],c.oneofKind=o,u!==void 0&&o!==void 0&&(c[o]=u)}l(i,"setU\
nknownOneofValue"),e.setUnknownOneofValue=i;function s(c){c.oneofKind!==void 0&&delete c[c.oneofKind],c.oneofKind=void 0}l(s,"clearOneofValue"),e.clearOneofValue=
s;function a(c){if(c.oneofKind!==void 0)return c[c.oneofKind]}l(a,"getSelectedOneofValue"),e.getSelectedOneofValue=a}}),Vo=N({"node_modules/@protobuf-ts/runtime\
/build/commonjs/reflection-type-check.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.ReflectionTypeCheck=void 0;var t=Ct(),r=$o(),n=class{static{
l(this,"ReflectionTypeCheck")}constructor(i){var s;this.fields=(s=i.fields)!==null&&s!==void 0?s:[]}prepare(){if(this.data)return;const i=[],s=[],a=[];for(let c of this.
fields)if(c.oneof)a.includes(c.oneof)||(a.push(c.oneof),i.push(c.oneof),s.push(c.oneof));else switch(s.push(c.localName),c.kind){case"scalar":case"enum":(!c.opt||
c.repeat)&&i.push(c.localName);break;case"message":c.repeat&&i.push(c.localName);break;case"map":i.push(c.localName);break}this.data={req:i,known:s,oneofs:Object.
values(a)}}is(i,s,a=!1){if(s<0)return!0;if(i==null||typeof i!="object")return!1;this.prepare();let c=Object.keys(i),o=this.data;if(c.length<o.req.length||o.req.
some(u=>!c.includes(u))||!a&&c.some(u=>!o.known.includes(u)))return!1;if(s<1)return!0;for(const u of o.oneofs){const d=i[u];if(!r.isOneofGroup(d))return!1;if(d.
oneofKind===void 0)continue;const p=this.fields.find(f=>f.localName===d.oneofKind);if(!p||!this.field(d[d.oneofKind],p,a,s))return!1}for(const u of this.fields)
if(u.oneof===void 0&&!this.field(i[u.localName],u,a,s))return!1;return!0}field(i,s,a,c){let o=s.repeat;switch(s.kind){case"scalar":return i===void 0?s.opt:o?this.
scalars(i,s.T,c,s.L):this.scalar(i,s.T,s.L);case"enum":return i===void 0?s.opt:o?this.scalars(i,t.ScalarType.INT32,c):this.scalar(i,t.ScalarType.INT32);case"mes\
sage":return i===void 0?!0:o?this.messages(i,s.T(),a,c):this.message(i,s.T(),a,c);case"map":if(typeof i!="object"||i===null)return!1;if(c<2)return!0;if(!this.mapKeys(
i,s.K,c))return!1;switch(s.V.kind){case"scalar":return this.scalars(Object.values(i),s.V.T,c,s.V.L);case"enum":return this.scalars(Object.values(i),t.ScalarType.
INT32,c);case"message":return this.messages(Object.values(i),s.V.T(),a,c)}break}return!0}message(i,s,a,c){return a?s.isAssignable(i,c):s.is(i,c)}messages(i,s,a,c){
if(!Array.isArray(i))return!1;if(c<2)return!0;if(a){for(let o=0;o<i.length&&o<c;o++)if(!s.isAssignable(i[o],c-1))return!1}else for(let o=0;o<i.length&&o<c;o++)if(!s.
is(i[o],c-1))return!1;return!0}scalar(i,s,a){let c=typeof i;switch(s){case t.ScalarType.UINT64:case t.ScalarType.FIXED64:case t.ScalarType.INT64:case t.ScalarType.
SFIXED64:case t.ScalarType.SINT64:switch(a){case t.LongType.BIGINT:return c=="bigint";case t.LongType.NUMBER:return c=="number"&&!isNaN(i);default:return c=="st\
ring"}case t.ScalarType.BOOL:return c=="boolean";case t.ScalarType.STRING:return c=="string";case t.ScalarType.BYTES:return i instanceof Uint8Array;case t.ScalarType.
DOUBLE:case t.ScalarType.FLOAT:return c=="number"&&!isNaN(i);default:return c=="number"&&Number.isInteger(i)}}scalars(i,s,a,c){if(!Array.isArray(i))return!1;if(a<
2)return!0;if(Array.isArray(i)){for(let o=0;o<i.length&&o<a;o++)if(!this.scalar(i[o],s,c))return!1}return!0}mapKeys(i,s,a){let c=Object.keys(i);switch(s){case t.
ScalarType.INT32:case t.ScalarType.FIXED32:case t.ScalarType.SFIXED32:case t.ScalarType.SINT32:case t.ScalarType.UINT32:return this.scalars(c.slice(0,a).map(o=>parseInt(
o)),s,a);case t.ScalarType.BOOL:return this.scalars(c.slice(0,a).map(o=>o=="true"?!0:o=="false"?!1:o),s,a);default:return this.scalars(c,s,a,t.LongType.STRING)}}};
e.ReflectionTypeCheck=n}}),Cs=N({"node_modules/@protobuf-ts/runtime/build/commonjs/reflection-long-convert.js"(e){"use strict";Object.defineProperty(e,"__esModu\
le",{value:!0}),e.reflectionLongConvert=void 0;var t=Ct();function r(n,i){switch(i){case t.LongType.BIGINT:return n.toBigInt();case t.LongType.NUMBER:return n.toNumber();default:
return n.toString()}}l(r,"reflectionLongConvert"),e.reflectionLongConvert=r}}),Go=N({"node_modules/@protobuf-ts/runtime/build/commonjs/reflection-json-reader.js"(e){
"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.ReflectionJsonReader=void 0;var t=Ss(),r=ws(),n=Ct(),i=Zt(),s=dn(),a=Cs(),c=class{static{l(this,
"ReflectionJsonReader")}constructor(o){this.info=o}prepare(){var o;if(this.fMap===void 0){this.fMap={};const u=(o=this.info.fields)!==null&&o!==void 0?o:[];for(const d of u)
this.fMap[d.name]=d,this.fMap[d.jsonName]=d,this.fMap[d.localName]=d}}assert(o,u,d){if(!o){let p=t.typeofJsonValue(d);throw(p=="number"||p=="boolean")&&(p=d.toString()),
new Error(`Cannot parse JSON ${p} for ${this.info.typeName}#${u}`)}}read(o,u,d){this.prepare();const p=[];for(const[f,h]of Object.entries(o)){const m=this.fMap[f];
if(!m){if(!d.ignoreUnknownFields)throw new Error(`Found unknown field while reading ${this.info.typeName} from JSON format. JSON key: ${f}`);continue}const y=m.
localName;let v;if(m.oneof){if(h===null&&(m.kind!=="enum"||m.T()[0]!=="google.protobuf.NullValue"))continue;if(p.includes(m.oneof))throw new Error(`Multiple mem\
bers of the oneof group "${m.oneof}" of ${this.info.typeName} are present in JSON.`);p.push(m.oneof),v=u[m.oneof]={oneofKind:y}}else v=u;if(m.kind=="map"){if(h===
null)continue;this.assert(t.isJsonObject(h),m.name,h);const P=v[y];for(const[g,S]of Object.entries(h)){this.assert(S!==null,m.name+" map value",null);let E;switch(m.
V.kind){case"message":E=m.V.T().internalJsonRead(S,d);break;case"enum":if(E=this.enum(m.V.T(),S,m.name,d.ignoreUnknownFields),E===!1)continue;break;case"scalar":
E=this.scalar(S,m.V.T,m.V.L,m.name);break}this.assert(E!==void 0,m.name+" map value",S);let x=g;m.K==n.ScalarType.BOOL&&(x=x=="true"?!0:x=="false"?!1:x),x=this.
scalar(x,m.K,n.LongType.STRING,m.name).toString(),P[x]=E}}else if(m.repeat){if(h===null)continue;this.assert(Array.isArray(h),m.name,h);const P=v[y];for(const g of h){
this.assert(g!==null,m.name,null);let S;switch(m.kind){case"message":S=m.T().internalJsonRead(g,d);break;case"enum":if(S=this.enum(m.T(),g,m.name,d.ignoreUnknownFields),
S===!1)continue;break;case"scalar":S=this.scalar(g,m.T,m.L,m.name);break}this.assert(S!==void 0,m.name,h),P.push(S)}}else switch(m.kind){case"message":if(h===null&&
m.T().typeName!="google.protobuf.Value"){this.assert(m.oneof===void 0,m.name+" (oneof member)",null);continue}v[y]=m.T().internalJsonRead(h,d,v[y]);break;case"e\
num":if(h===null)continue;let P=this.enum(m.T(),h,m.name,d.ignoreUnknownFields);if(P===!1)continue;v[y]=P;break;case"scalar":if(h===null)continue;v[y]=this.scalar(
h,m.T,m.L,m.name);break}}}enum(o,u,d,p){if(o[0]=="google.protobuf.NullValue"&&s.assert(u===null||u==="NULL_VALUE",`Unable to parse field ${this.info.typeName}#${d}\
, enum ${o[0]} only accepts null.`),u===null)return 0;switch(typeof u){case"number":return s.assert(Number.isInteger(u),`Unable to parse field ${this.info.typeName}\
#${d}, enum can only be integral number, got ${u}.`),u;case"string":let f=u;o[2]&&u.substring(0,o[2].length)===o[2]&&(f=u.substring(o[2].length));let h=o[1][f];
return typeof h>"u"&&p?!1:(s.assert(typeof h=="number",`Unable to parse field ${this.info.typeName}#${d}, enum ${o[0]} has no value for "${u}".`),h)}s.assert(!1,
`Unable to parse field ${this.info.typeName}#${d}, cannot parse enum value from ${typeof u}".`)}scalar(o,u,d,p){let f;try{switch(u){case n.ScalarType.DOUBLE:case n.
ScalarType.FLOAT:if(o===null)return 0;if(o==="NaN")return Number.NaN;if(o==="Infinity")return Number.POSITIVE_INFINITY;if(o==="-Infinity")return Number.NEGATIVE_INFINITY;
if(o===""){f="empty string";break}if(typeof o=="string"&&o.trim().length!==o.length){f="extra whitespace";break}if(typeof o!="string"&&typeof o!="number")break;
let h=Number(o);if(Number.isNaN(h)){f="not a number";break}if(!Number.isFinite(h)){f="too large or small";break}return u==n.ScalarType.FLOAT&&s.assertFloat32(h),
h;case n.ScalarType.INT32:case n.ScalarType.FIXED32:case n.ScalarType.SFIXED32:case n.ScalarType.SINT32:case n.ScalarType.UINT32:if(o===null)return 0;let m;if(typeof o==
"number"?m=o:o===""?f="empty string":typeof o=="string"&&(o.trim().length!==o.length?f="extra whitespace":m=Number(o)),m===void 0)break;return u==n.ScalarType.UINT32?
s.assertUInt32(m):s.assertInt32(m),m;case n.ScalarType.INT64:case n.ScalarType.SFIXED64:case n.ScalarType.SINT64:if(o===null)return a.reflectionLongConvert(i.PbLong.
ZERO,d);if(typeof o!="number"&&typeof o!="string")break;return a.reflectionLongConvert(i.PbLong.from(o),d);case n.ScalarType.FIXED64:case n.ScalarType.UINT64:if(o===
null)return a.reflectionLongConvert(i.PbULong.ZERO,d);if(typeof o!="number"&&typeof o!="string")break;return a.reflectionLongConvert(i.PbULong.from(o),d);case n.
ScalarType.BOOL:if(o===null)return!1;if(typeof o!="boolean")break;return o;case n.ScalarType.STRING:if(o===null)return"";if(typeof o!="string"){f="extra whitesp\
ace";break}try{encodeURIComponent(o)}catch(y){y="invalid UTF8";break}return o;case n.ScalarType.BYTES:if(o===null||o==="")return new Uint8Array(0);if(typeof o!=
"string")break;return r.base64decode(o)}}catch(h){f=h.message}this.assert(!1,p+(f?" - "+f:""),o)}};e.ReflectionJsonReader=c}}),Wo=N({"node_modules/@protobuf-ts/\
runtime/build/commonjs/reflection-json-writer.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.ReflectionJsonWriter=void 0;var t=ws(),r=Zt(),
n=Ct(),i=dn(),s=class{static{l(this,"ReflectionJsonWriter")}constructor(a){var c;this.fields=(c=a.fields)!==null&&c!==void 0?c:[]}write(a,c){const o={},u=a;for(const d of this.
fields){if(!d.oneof){let m=this.field(d,u[d.localName],c);m!==void 0&&(o[c.useProtoFieldName?d.name:d.jsonName]=m);continue}const p=u[d.oneof];if(p.oneofKind!==
d.localName)continue;const f=d.kind=="scalar"||d.kind=="enum"?Object.assign(Object.assign({},c),{emitDefaultValues:!0}):c;let h=this.field(d,p[d.localName],f);i.
assert(h!==void 0),o[c.useProtoFieldName?d.name:d.jsonName]=h}return o}field(a,c,o){let u;if(a.kind=="map"){i.assert(typeof c=="object"&&c!==null);const d={};switch(a.
V.kind){case"scalar":for(const[h,m]of Object.entries(c)){const y=this.scalar(a.V.T,m,a.name,!1,!0);i.assert(y!==void 0),d[h.toString()]=y}break;case"message":const p=a.
V.T();for(const[h,m]of Object.entries(c)){const y=this.message(p,m,a.name,o);i.assert(y!==void 0),d[h.toString()]=y}break;case"enum":const f=a.V.T();for(const[h,
m]of Object.entries(c)){i.assert(m===void 0||typeof m=="number");const y=this.enum(f,m,a.name,!1,!0,o.enumAsInteger);i.assert(y!==void 0),d[h.toString()]=y}break}
(o.emitDefaultValues||Object.keys(d).length>0)&&(u=d)}else if(a.repeat){i.assert(Array.isArray(c));const d=[];switch(a.kind){case"scalar":for(let h=0;h<c.length;h++){
const m=this.scalar(a.T,c[h],a.name,a.opt,!0);i.assert(m!==void 0),d.push(m)}break;case"enum":const p=a.T();for(let h=0;h<c.length;h++){i.assert(c[h]===void 0||
typeof c[h]=="number");const m=this.enum(p,c[h],a.name,a.opt,!0,o.enumAsInteger);i.assert(m!==void 0),d.push(m)}break;case"message":const f=a.T();for(let h=0;h<
c.length;h++){const m=this.message(f,c[h],a.name,o);i.assert(m!==void 0),d.push(m)}break}(o.emitDefaultValues||d.length>0||o.emitDefaultValues)&&(u=d)}else switch(a.
kind){case"scalar":u=this.scalar(a.T,c,a.name,a.opt,o.emitDefaultValues);break;case"enum":u=this.enum(a.T(),c,a.name,a.opt,o.emitDefaultValues,o.enumAsInteger);
break;case"message":u=this.message(a.T(),c,a.name,o);break}return u}enum(a,c,o,u,d,p){if(a[0]=="google.protobuf.NullValue")return!d&&!u?void 0:null;if(c===void 0){
i.assert(u);return}if(!(c===0&&!d&&!u))return i.assert(typeof c=="number"),i.assert(Number.isInteger(c)),p||!a[1].hasOwnProperty(c)?c:a[2]?a[2]+a[1][c]:a[1][c]}message(a,c,o,u){
return c===void 0?u.emitDefaultValues?null:void 0:a.internalJsonWrite(c,u)}scalar(a,c,o,u,d){if(c===void 0){i.assert(u);return}const p=d||u;switch(a){case n.ScalarType.
INT32:case n.ScalarType.SFIXED32:case n.ScalarType.SINT32:return c===0?p?0:void 0:(i.assertInt32(c),c);case n.ScalarType.FIXED32:case n.ScalarType.UINT32:return c===
0?p?0:void 0:(i.assertUInt32(c),c);case n.ScalarType.FLOAT:i.assertFloat32(c);case n.ScalarType.DOUBLE:return c===0?p?0:void 0:(i.assert(typeof c=="number"),Number.
isNaN(c)?"NaN":c===Number.POSITIVE_INFINITY?"Infinity":c===Number.NEGATIVE_INFINITY?"-Infinity":c);case n.ScalarType.STRING:return c===""?p?"":void 0:(i.assert(
typeof c=="string"),c);case n.ScalarType.BOOL:return c===!1?p?!1:void 0:(i.assert(typeof c=="boolean"),c);case n.ScalarType.UINT64:case n.ScalarType.FIXED64:i.assert(
typeof c=="number"||typeof c=="string"||typeof c=="bigint");let f=r.PbULong.from(c);return f.isZero()&&!p?void 0:f.toString();case n.ScalarType.INT64:case n.ScalarType.
SFIXED64:case n.ScalarType.SINT64:i.assert(typeof c=="number"||typeof c=="string"||typeof c=="bigint");let h=r.PbLong.from(c);return h.isZero()&&!p?void 0:h.toString();case n.
ScalarType.BYTES:return i.assert(c instanceof Uint8Array),c.byteLength?t.base64encode(c):p?"":void 0}}};e.ReflectionJsonWriter=s}}),Ps=N({"node_modules/@protobu\
f-ts/runtime/build/commonjs/reflection-scalar-default.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.reflectionScalarDefault=void 0;var t=Ct(),
r=Cs(),n=Zt();function i(s,a=t.LongType.STRING){switch(s){case t.ScalarType.BOOL:return!1;case t.ScalarType.UINT64:case t.ScalarType.FIXED64:return r.reflectionLongConvert(
n.PbULong.ZERO,a);case t.ScalarType.INT64:case t.ScalarType.SFIXED64:case t.ScalarType.SINT64:return r.reflectionLongConvert(n.PbLong.ZERO,a);case t.ScalarType.
DOUBLE:case t.ScalarType.FLOAT:return 0;case t.ScalarType.BYTES:return new Uint8Array(0);case t.ScalarType.STRING:return"";default:return 0}}l(i,"reflectionScal\
arDefault"),e.reflectionScalarDefault=i}}),Xo=N({"node_modules/@protobuf-ts/runtime/build/commonjs/reflection-binary-reader.js"(e){"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.ReflectionBinaryReader=void 0;var t=mi(),r=Ct(),n=Cs(),i=Ps(),s=class{static{l(this,"ReflectionBinaryReader")}constructor(a){this.info=
a}prepare(){var a;if(!this.fieldNoToField){const c=(a=this.info.fields)!==null&&a!==void 0?a:[];this.fieldNoToField=new Map(c.map(o=>[o.no,o]))}}read(a,c,o,u){this.
prepare();const d=u===void 0?a.len:a.pos+u;for(;a.pos<d;){const[p,f]=a.tag(),h=this.fieldNoToField.get(p);if(!h){let P=o.readUnknownField;if(P=="throw")throw new Error(
`Unknown field ${p} (wire type ${f}) for ${this.info.typeName}`);let g=a.skip(f);P!==!1&&(P===!0?t.UnknownFieldHandler.onRead:P)(this.info.typeName,c,p,f,g);continue}
let m=c,y=h.repeat,v=h.localName;switch(h.oneof&&(m=m[h.oneof],m.oneofKind!==v&&(m=c[h.oneof]={oneofKind:v})),h.kind){case"scalar":case"enum":let P=h.kind=="enu\
m"?r.ScalarType.INT32:h.T,g=h.kind=="scalar"?h.L:void 0;if(y){let x=m[v];if(f==t.WireType.LengthDelimited&&P!=r.ScalarType.STRING&&P!=r.ScalarType.BYTES){let B=a.
uint32()+a.pos;for(;a.pos<B;)x.push(this.scalar(a,P,g))}else x.push(this.scalar(a,P,g))}else m[v]=this.scalar(a,P,g);break;case"message":if(y){let x=m[v],B=h.T().
internalBinaryRead(a,a.uint32(),o);x.push(B)}else m[v]=h.T().internalBinaryRead(a,a.uint32(),o,m[v]);break;case"map":let[S,E]=this.mapEntry(h,a,o);m[v][S]=E;break}}}mapEntry(a,c,o){
let u=c.uint32(),d=c.pos+u,p,f;for(;c.pos<d;){let[h,m]=c.tag();switch(h){case 1:a.K==r.ScalarType.BOOL?p=c.bool().toString():p=this.scalar(c,a.K,r.LongType.STRING);
break;case 2:switch(a.V.kind){case"scalar":f=this.scalar(c,a.V.T,a.V.L);break;case"enum":f=c.int32();break;case"message":f=a.V.T().internalBinaryRead(c,c.uint32(),
o);break}break;default:throw new Error(`Unknown field ${h} (wire type ${m}) in map entry for ${this.info.typeName}#${a.name}`)}}if(p===void 0){let h=i.reflectionScalarDefault(
a.K);p=a.K==r.ScalarType.BOOL?h.toString():h}if(f===void 0)switch(a.V.kind){case"scalar":f=i.reflectionScalarDefault(a.V.T,a.V.L);break;case"enum":f=0;break;case"\
message":f=a.V.T().create();break}return[p,f]}scalar(a,c,o){switch(c){case r.ScalarType.INT32:return a.int32();case r.ScalarType.STRING:return a.string();case r.
ScalarType.BOOL:return a.bool();case r.ScalarType.DOUBLE:return a.double();case r.ScalarType.FLOAT:return a.float();case r.ScalarType.INT64:return n.reflectionLongConvert(
a.int64(),o);case r.ScalarType.UINT64:return n.reflectionLongConvert(a.uint64(),o);case r.ScalarType.FIXED64:return n.reflectionLongConvert(a.fixed64(),o);case r.
ScalarType.FIXED32:return a.fixed32();case r.ScalarType.BYTES:return a.bytes();case r.ScalarType.UINT32:return a.uint32();case r.ScalarType.SFIXED32:return a.sfixed32();case r.
ScalarType.SFIXED64:return n.reflectionLongConvert(a.sfixed64(),o);case r.ScalarType.SINT32:return a.sint32();case r.ScalarType.SINT64:return n.reflectionLongConvert(
a.sint64(),o)}}};e.ReflectionBinaryReader=s}}),Ko=N({"node_modules/@protobuf-ts/runtime/build/commonjs/reflection-binary-writer.js"(e){"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.ReflectionBinaryWriter=void 0;var t=mi(),r=Ct(),n=dn(),i=Zt(),s=class{static{l(this,"ReflectionBinaryWriter")}constructor(a){this.info=
a}prepare(){if(!this.fields){const a=this.info.fields?this.info.fields.concat():[];this.fields=a.sort((c,o)=>c.no-o.no)}}write(a,c,o){this.prepare();for(const d of this.
fields){let p,f,h=d.repeat,m=d.localName;if(d.oneof){const y=a[d.oneof];if(y.oneofKind!==m)continue;p=y[m],f=!0}else p=a[m],f=!1;switch(d.kind){case"scalar":case"\
enum":let y=d.kind=="enum"?r.ScalarType.INT32:d.T;if(h)if(n.assert(Array.isArray(p)),h==r.RepeatType.PACKED)this.packed(c,y,d.no,p);else for(const v of p)this.scalar(
c,y,d.no,v,!0);else p===void 0?n.assert(d.opt):this.scalar(c,y,d.no,p,f||d.opt);break;case"message":if(h){n.assert(Array.isArray(p));for(const v of p)this.message(
c,o,d.T(),d.no,v)}else this.message(c,o,d.T(),d.no,p);break;case"map":n.assert(typeof p=="object"&&p!==null);for(const[v,P]of Object.entries(p))this.mapEntry(c,
o,d,v,P);break}}let u=o.writeUnknownFields;u!==!1&&(u===!0?t.UnknownFieldHandler.onWrite:u)(this.info.typeName,a,c)}mapEntry(a,c,o,u,d){a.tag(o.no,t.WireType.LengthDelimited),
a.fork();let p=u;switch(o.K){case r.ScalarType.INT32:case r.ScalarType.FIXED32:case r.ScalarType.UINT32:case r.ScalarType.SFIXED32:case r.ScalarType.SINT32:p=Number.
parseInt(u);break;case r.ScalarType.BOOL:n.assert(u=="true"||u=="false"),p=u=="true";break}switch(this.scalar(a,o.K,1,p,!0),o.V.kind){case"scalar":this.scalar(a,
o.V.T,2,d,!0);break;case"enum":this.scalar(a,r.ScalarType.INT32,2,d,!0);break;case"message":this.message(a,c,o.V.T(),2,d);break}a.join()}message(a,c,o,u,d){d!==
void 0&&(o.internalBinaryWrite(d,a.tag(u,t.WireType.LengthDelimited).fork(),c),a.join())}scalar(a,c,o,u,d){let[p,f,h]=this.scalarInfo(c,u);(!h||d)&&(a.tag(o,p),
a[f](u))}packed(a,c,o,u){if(!u.length)return;n.assert(c!==r.ScalarType.BYTES&&c!==r.ScalarType.STRING),a.tag(o,t.WireType.LengthDelimited),a.fork();let[,d]=this.
scalarInfo(c);for(let p=0;p<u.length;p++)a[d](u[p]);a.join()}scalarInfo(a,c){let o=t.WireType.Varint,u,d=c===void 0,p=c===0;switch(a){case r.ScalarType.INT32:u=
"int32";break;case r.ScalarType.STRING:p=d||!c.length,o=t.WireType.LengthDelimited,u="string";break;case r.ScalarType.BOOL:p=c===!1,u="bool";break;case r.ScalarType.
UINT32:u="uint32";break;case r.ScalarType.DOUBLE:o=t.WireType.Bit64,u="double";break;case r.ScalarType.FLOAT:o=t.WireType.Bit32,u="float";break;case r.ScalarType.
INT64:p=d||i.PbLong.from(c).isZero(),u="int64";break;case r.ScalarType.UINT64:p=d||i.PbULong.from(c).isZero(),u="uint64";break;case r.ScalarType.FIXED64:p=d||i.
PbULong.from(c).isZero(),o=t.WireType.Bit64,u="fixed64";break;case r.ScalarType.BYTES:p=d||!c.byteLength,o=t.WireType.LengthDelimited,u="bytes";break;case r.ScalarType.
FIXED32:o=t.WireType.Bit32,u="fixed32";break;case r.ScalarType.SFIXED32:o=t.WireType.Bit32,u="sfixed32";break;case r.ScalarType.SFIXED64:p=d||i.PbLong.from(c).isZero(),
o=t.WireType.Bit64,u="sfixed64";break;case r.ScalarType.SINT32:u="sint32";break;case r.ScalarType.SINT64:p=d||i.PbLong.from(c).isZero(),u="sint64";break}return[
o,u,d||p]}};e.ReflectionBinaryWriter=s}}),Jo=N({"node_modules/@protobuf-ts/runtime/build/commonjs/reflection-create.js"(e){"use strict";Object.defineProperty(e,
"__esModule",{value:!0}),e.reflectionCreate=void 0;var t=Ps(),r=gi();function n(i){const s=i.messagePrototype?Object.create(i.messagePrototype):Object.defineProperty(
{},r.MESSAGE_TYPE,{value:i});for(let a of i.fields){let c=a.localName;if(!a.opt)if(a.oneof)s[a.oneof]={oneofKind:void 0};else if(a.repeat)s[c]=[];else switch(a.
kind){case"scalar":s[c]=t.reflectionScalarDefault(a.T,a.L);break;case"enum":s[c]=0;break;case"map":s[c]={};break}}return s}l(n,"reflectionCreate"),e.reflectionCreate=
n}}),Yo=N({"node_modules/@protobuf-ts/runtime/build/commonjs/reflection-merge-partial.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.reflectionMergePartial=
void 0;function t(r,n,i){let s,a=i,c;for(let o of r.fields){let u=o.localName;if(o.oneof){const d=a[o.oneof];if(d?.oneofKind==null)continue;if(s=d[u],c=n[o.oneof],
c.oneofKind=d.oneofKind,s==null){delete c[u];continue}}else if(s=a[u],c=n,s==null)continue;switch(o.repeat&&(c[u].length=s.length),o.kind){case"scalar":case"enu\
m":if(o.repeat)for(let p=0;p<s.length;p++)c[u][p]=s[p];else c[u]=s;break;case"message":let d=o.T();if(o.repeat)for(let p=0;p<s.length;p++)c[u][p]=d.create(s[p]);else
c[u]===void 0?c[u]=d.create(s):d.mergePartial(c[u],s);break;case"map":switch(o.V.kind){case"scalar":case"enum":Object.assign(c[u],s);break;case"message":let p=o.
V.T();for(let f of Object.keys(s))c[u][f]=p.create(s[f]);break}break}}}l(t,"reflectionMergePartial4"),e.reflectionMergePartial=t}}),Zo=N({"node_modules/@protobu\
f-ts/runtime/build/commonjs/reflection-equals.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.reflectionEquals=void 0;var t=Ct();function r(c,o,u){
if(o===u)return!0;if(!o||!u)return!1;for(let d of c.fields){let p=d.localName,f=d.oneof?o[d.oneof][p]:o[p],h=d.oneof?u[d.oneof][p]:u[p];switch(d.kind){case"enum":case"\
scalar":let m=d.kind=="enum"?t.ScalarType.INT32:d.T;if(!(d.repeat?s(m,f,h):i(m,f,h)))return!1;break;case"map":if(!(d.V.kind=="message"?a(d.V.T(),n(f),n(h)):s(d.
V.kind=="enum"?t.ScalarType.INT32:d.V.T,n(f),n(h))))return!1;break;case"message":let y=d.T();if(!(d.repeat?a(y,f,h):y.equals(f,h)))return!1;break}}return!0}l(r,
"reflectionEquals"),e.reflectionEquals=r;var n=Object.values;function i(c,o,u){if(o===u)return!0;if(c!==t.ScalarType.BYTES)return!1;let d=o,p=u;if(d.length!==p.
length)return!1;for(let f=0;f<d.length;f++)if(d[f]!=p[f])return!1;return!0}l(i,"primitiveEq");function s(c,o,u){if(o.length!==u.length)return!1;for(let d=0;d<o.
length;d++)if(!i(c,o[d],u[d]))return!1;return!0}l(s,"repeatedPrimitiveEq");function a(c,o,u){if(o.length!==u.length)return!1;for(let d=0;d<o.length;d++)if(!c.equals(
o[d],u[d]))return!1;return!0}l(a,"repeatedMsgEq")}}),dg=N({"node_modules/@protobuf-ts/runtime/build/commonjs/message-type.js"(e){"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.MessageType=void 0;var t=gi(),r=Ct(),n=Vo(),i=Go(),s=Wo(),a=Xo(),c=Ko(),o=Jo(),u=Yo(),d=Ss(),p=zo(),f=Zo(),h=jo(),m=Ho(),y=Object.getOwnPropertyDescriptors(
Object.getPrototypeOf({})),v=y[t.MESSAGE_TYPE]={},P=class{static{l(this,"MessageType4")}constructor(g,S,E){this.defaultCheckDepth=16,this.typeName=g,this.fields=
S.map(r.normalizeFieldInfo),this.options=E??{},v.value=this,this.messagePrototype=Object.create(null,y),this.refTypeCheck=new n.ReflectionTypeCheck(this),this.refJsonReader=
new i.ReflectionJsonReader(this),this.refJsonWriter=new s.ReflectionJsonWriter(this),this.refBinReader=new a.ReflectionBinaryReader(this),this.refBinWriter=new c.
ReflectionBinaryWriter(this)}create(g){let S=o.reflectionCreate(this);return g!==void 0&&u.reflectionMergePartial(this,S,g),S}clone(g){let S=this.create();return u.
reflectionMergePartial(this,S,g),S}equals(g,S){return f.reflectionEquals(this,g,S)}is(g,S=this.defaultCheckDepth){return this.refTypeCheck.is(g,S,!1)}isAssignable(g,S=this.
defaultCheckDepth){return this.refTypeCheck.is(g,S,!0)}mergePartial(g,S){u.reflectionMergePartial(this,g,S)}fromBinary(g,S){let E=m.binaryReadOptions(S);return this.
internalBinaryRead(E.readerFactory(g),g.byteLength,E)}fromJson(g,S){return this.internalJsonRead(g,p.jsonReadOptions(S))}fromJsonString(g,S){let E=JSON.parse(g);
return this.fromJson(E,S)}toJson(g,S){return this.internalJsonWrite(g,p.jsonWriteOptions(S))}toJsonString(g,S){var E;let x=this.toJson(g,S);return JSON.stringify(
x,null,(E=S?.prettySpaces)!==null&&E!==void 0?E:0)}toBinary(g,S){let E=h.binaryWriteOptions(S);return this.internalBinaryWrite(g,E.writerFactory(),E).finish()}internalJsonRead(g,S,E){
if(g!==null&&typeof g=="object"&&!Array.isArray(g)){let x=E??this.create();return this.refJsonReader.read(g,x,S),x}throw new Error(`Unable to parse message ${this.
typeName} from JSON ${d.typeofJsonValue(g)}.`)}internalJsonWrite(g,S){return this.refJsonWriter.write(g,S)}internalBinaryWrite(g,S,E){return this.refBinWriter.write(
g,S,E),S}internalBinaryRead(g,S,E,x){let B=x??this.create();return this.refBinReader.read(g,B,E,S),B}};e.MessageType=P}}),fg=N({"node_modules/@protobuf-ts/runti\
me/build/commonjs/reflection-contains-message-type.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.containsMessageType=void 0;var t=gi();
function r(n){return n[t.MESSAGE_TYPE]!=null}l(r,"containsMessageType"),e.containsMessageType=r}}),pg=N({"node_modules/@protobuf-ts/runtime/build/commonjs/enum-\
object.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.listEnumNumbers=e.listEnumNames=e.listEnumValues=e.isEnumObject=void 0;function t(s){
if(typeof s!="object"||s===null||!s.hasOwnProperty(0))return!1;for(let a of Object.keys(s)){let c=parseInt(a);if(Number.isNaN(c)){let o=s[a];if(o===void 0||typeof o!=
"number"||s[o]===void 0)return!1}else{let o=s[c];if(o===void 0||s[o]!==c)return!1}}return!0}l(t,"isEnumObject"),e.isEnumObject=t;function r(s){if(!t(s))throw new Error(
"not a typescript enum object");let a=[];for(let[c,o]of Object.entries(s))typeof o=="number"&&a.push({name:c,number:o});return a}l(r,"listEnumValues"),e.listEnumValues=
r;function n(s){return r(s).map(a=>a.name)}l(n,"listEnumNames"),e.listEnumNames=n;function i(s){return r(s).map(a=>a.number).filter((a,c,o)=>o.indexOf(a)==c)}l(
i,"listEnumNumbers"),e.listEnumNumbers=i}}),Ne=N({"node_modules/@protobuf-ts/runtime/build/commonjs/index.js"(e){"use strict";Object.defineProperty(e,"__esModul\
e",{value:!0});var t=Ss();Object.defineProperty(e,"typeofJsonValue",{enumerable:!0,get:l(function(){return t.typeofJsonValue},"get")}),Object.defineProperty(e,"\
isJsonObject",{enumerable:!0,get:l(function(){return t.isJsonObject},"get")});var r=ws();Object.defineProperty(e,"base64decode",{enumerable:!0,get:l(function(){
return r.base64decode},"get")}),Object.defineProperty(e,"base64encode",{enumerable:!0,get:l(function(){return r.base64encode},"get")});var n=ug();Object.defineProperty(
e,"utf8read",{enumerable:!0,get:l(function(){return n.utf8read},"get")});var i=mi();Object.defineProperty(e,"WireType",{enumerable:!0,get:l(function(){return i.
WireType},"get")}),Object.defineProperty(e,"mergeBinaryOptions",{enumerable:!0,get:l(function(){return i.mergeBinaryOptions},"get")}),Object.defineProperty(e,"U\
nknownFieldHandler",{enumerable:!0,get:l(function(){return i.UnknownFieldHandler},"get")});var s=Ho();Object.defineProperty(e,"BinaryReader",{enumerable:!0,get:l(
function(){return s.BinaryReader},"get")}),Object.defineProperty(e,"binaryReadOptions",{enumerable:!0,get:l(function(){return s.binaryReadOptions},"get")});var a=jo();
Object.defineProperty(e,"BinaryWriter",{enumerable:!0,get:l(function(){return a.BinaryWriter},"get")}),Object.defineProperty(e,"binaryWriteOptions",{enumerable:!0,
get:l(function(){return a.binaryWriteOptions},"get")});var c=Zt();Object.defineProperty(e,"PbLong",{enumerable:!0,get:l(function(){return c.PbLong},"get")}),Object.
defineProperty(e,"PbULong",{enumerable:!0,get:l(function(){return c.PbULong},"get")});var o=zo();Object.defineProperty(e,"jsonReadOptions",{enumerable:!0,get:l(
function(){return o.jsonReadOptions},"get")}),Object.defineProperty(e,"jsonWriteOptions",{enumerable:!0,get:l(function(){return o.jsonWriteOptions},"get")}),Object.
defineProperty(e,"mergeJsonOptions",{enumerable:!0,get:l(function(){return o.mergeJsonOptions},"get")});var u=gi();Object.defineProperty(e,"MESSAGE_TYPE",{enumerable:!0,
get:l(function(){return u.MESSAGE_TYPE},"get")});var d=dg();Object.defineProperty(e,"MessageType",{enumerable:!0,get:l(function(){return d.MessageType},"get")});
var p=Ct();Object.defineProperty(e,"ScalarType",{enumerable:!0,get:l(function(){return p.ScalarType},"get")}),Object.defineProperty(e,"LongType",{enumerable:!0,
get:l(function(){return p.LongType},"get")}),Object.defineProperty(e,"RepeatType",{enumerable:!0,get:l(function(){return p.RepeatType},"get")}),Object.defineProperty(
e,"normalizeFieldInfo",{enumerable:!0,get:l(function(){return p.normalizeFieldInfo},"get")}),Object.defineProperty(e,"readFieldOptions",{enumerable:!0,get:l(function(){
return p.readFieldOptions},"get")}),Object.defineProperty(e,"readFieldOption",{enumerable:!0,get:l(function(){return p.readFieldOption},"get")}),Object.defineProperty(
e,"readMessageOption",{enumerable:!0,get:l(function(){return p.readMessageOption},"get")});var f=Vo();Object.defineProperty(e,"ReflectionTypeCheck",{enumerable:!0,
get:l(function(){return f.ReflectionTypeCheck},"get")});var h=Jo();Object.defineProperty(e,"reflectionCreate",{enumerable:!0,get:l(function(){return h.reflectionCreate},
"get")});var m=Ps();Object.defineProperty(e,"reflectionScalarDefault",{enumerable:!0,get:l(function(){return m.reflectionScalarDefault},"get")});var y=Yo();Object.
defineProperty(e,"reflectionMergePartial",{enumerable:!0,get:l(function(){return y.reflectionMergePartial},"get")});var v=Zo();Object.defineProperty(e,"reflecti\
onEquals",{enumerable:!0,get:l(function(){return v.reflectionEquals},"get")});var P=Xo();Object.defineProperty(e,"ReflectionBinaryReader",{enumerable:!0,get:l(function(){
return P.ReflectionBinaryReader},"get")});var g=Ko();Object.defineProperty(e,"ReflectionBinaryWriter",{enumerable:!0,get:l(function(){return g.ReflectionBinaryWriter},
"get")});var S=Go();Object.defineProperty(e,"ReflectionJsonReader",{enumerable:!0,get:l(function(){return S.ReflectionJsonReader},"get")});var E=Wo();Object.defineProperty(
e,"ReflectionJsonWriter",{enumerable:!0,get:l(function(){return E.ReflectionJsonWriter},"get")});var x=fg();Object.defineProperty(e,"containsMessageType",{enumerable:!0,
get:l(function(){return x.containsMessageType},"get")});var B=$o();Object.defineProperty(e,"isOneofGroup",{enumerable:!0,get:l(function(){return B.isOneofGroup},
"get")}),Object.defineProperty(e,"setOneofValue",{enumerable:!0,get:l(function(){return B.setOneofValue},"get")}),Object.defineProperty(e,"getOneofValue",{enumerable:!0,
get:l(function(){return B.getOneofValue},"get")}),Object.defineProperty(e,"clearOneofValue",{enumerable:!0,get:l(function(){return B.clearOneofValue},"get")}),Object.
defineProperty(e,"getSelectedOneofValue",{enumerable:!0,get:l(function(){return B.getSelectedOneofValue},"get")});var k=pg();Object.defineProperty(e,"listEnumVa\
lues",{enumerable:!0,get:l(function(){return k.listEnumValues},"get")}),Object.defineProperty(e,"listEnumNames",{enumerable:!0,get:l(function(){return k.listEnumNames},
"get")}),Object.defineProperty(e,"listEnumNumbers",{enumerable:!0,get:l(function(){return k.listEnumNumbers},"get")}),Object.defineProperty(e,"isEnumObject",{enumerable:!0,
get:l(function(){return k.isEnumObject},"get")});var q=qo();Object.defineProperty(e,"lowerCamelCase",{enumerable:!0,get:l(function(){return q.lowerCamelCase},"g\
et")});var M=dn();Object.defineProperty(e,"assert",{enumerable:!0,get:l(function(){return M.assert},"get")}),Object.defineProperty(e,"assertNever",{enumerable:!0,
get:l(function(){return M.assertNever},"get")}),Object.defineProperty(e,"assertInt32",{enumerable:!0,get:l(function(){return M.assertInt32},"get")}),Object.defineProperty(
e,"assertUInt32",{enumerable:!0,get:l(function(){return M.assertUInt32},"get")}),Object.defineProperty(e,"assertFloat32",{enumerable:!0,get:l(function(){return M.
assertFloat32},"get")})}}),Qo=N({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/reflection-info.js"(e){"use strict";Object.defineProperty(e,"__esModule",
{value:!0}),e.readServiceOption=e.readMethodOption=e.readMethodOptions=e.normalizeMethodInfo=void 0;var t=Ne();function r(a,c){var o,u,d;let p=a;return p.service=
c,p.localName=(o=p.localName)!==null&&o!==void 0?o:t.lowerCamelCase(p.name),p.serverStreaming=!!p.serverStreaming,p.clientStreaming=!!p.clientStreaming,p.options=
(u=p.options)!==null&&u!==void 0?u:{},p.idempotency=(d=p.idempotency)!==null&&d!==void 0?d:void 0,p}l(r,"normalizeMethodInfo"),e.normalizeMethodInfo=r;function n(a,c,o,u){
var d;const p=(d=a.methods.find((f,h)=>f.localName===c||h===c))===null||d===void 0?void 0:d.options;return p&&p[o]?u.fromJson(p[o]):void 0}l(n,"readMethodOption\
s"),e.readMethodOptions=n;function i(a,c,o,u){var d;const p=(d=a.methods.find((h,m)=>h.localName===c||m===c))===null||d===void 0?void 0:d.options;if(!p)return;const f=p[o];
return f===void 0?f:u?u.fromJson(f):f}l(i,"readMethodOption"),e.readMethodOption=i;function s(a,c,o){const u=a.options;if(!u)return;const d=u[c];return d===void 0?
d:o?o.fromJson(d):d}l(s,"readServiceOption"),e.readServiceOption=s}}),hg=N({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/service-type.js"(e){"use stric\
t";Object.defineProperty(e,"__esModule",{value:!0}),e.ServiceType=void 0;var t=Qo(),r=class{static{l(this,"ServiceType2")}constructor(n,i,s){this.typeName=n,this.
methods=i.map(a=>t.normalizeMethodInfo(a,this)),this.options=s??{}}};e.ServiceType=r}}),mg=N({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/rpc-error.js"(e){
"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.RpcError=void 0;var t=class extends Error{static{l(this,"RpcError")}constructor(r,n="UNKNOWN",i){
super(r),this.name="RpcError",Object.setPrototypeOf(this,new.target.prototype),this.code=n,this.meta=i??{}}toString(){const r=[this.name+": "+this.message];this.
code&&(r.push(""),r.push("Code: "+this.code)),this.serviceName&&this.methodName&&r.push("Method: "+this.serviceName+"/"+this.methodName);let n=Object.entries(this.
meta);if(n.length){r.push(""),r.push("Meta:");for(let[i,s]of n)r.push(`  ${i}: ${s}`)}return r.join(`
`)}};e.RpcError=t}}),gg=N({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/rpc-options.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),
e.mergeRpcOptions=void 0;var t=Ne();function r(i,s){if(!s)return i;let a={};n(i,a),n(s,a);for(let c of Object.keys(s)){let o=s[c];switch(c){case"jsonOptions":a.
jsonOptions=t.mergeJsonOptions(i.jsonOptions,a.jsonOptions);break;case"binaryOptions":a.binaryOptions=t.mergeBinaryOptions(i.binaryOptions,a.binaryOptions);break;case"\
meta":a.meta={},n(i.meta,a.meta),n(s.meta,a.meta);break;case"interceptors":a.interceptors=i.interceptors?i.interceptors.concat(o):o.concat();break}}return a}l(r,
"mergeRpcOptions"),e.mergeRpcOptions=r;function n(i,s){if(!i)return;let a=s;for(let[c,o]of Object.entries(i))o instanceof Date?a[c]=new Date(o.getTime()):Array.
isArray(o)?a[c]=o.concat():a[c]=o}l(n,"copy")}}),el=N({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/deferred.js"(e){"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.Deferred=e.DeferredState=void 0;var t;(function(n){n[n.PENDING=0]="PENDING",n[n.REJECTED=1]="REJECTED",n[n.RESOLVED=2]="RESOLVED"})(
t=e.DeferredState||(e.DeferredState={}));var r=class{static{l(this,"Deferred")}constructor(n=!0){this._state=t.PENDING,this._promise=new Promise((i,s)=>{this._resolve=
i,this._reject=s}),n&&this._promise.catch(i=>{})}get state(){return this._state}get promise(){return this._promise}resolve(n){if(this.state!==t.PENDING)throw new Error(
`cannot resolve ${t[this.state].toLowerCase()}`);this._resolve(n),this._state=t.RESOLVED}reject(n){if(this.state!==t.PENDING)throw new Error(`cannot reject ${t[this.
state].toLowerCase()}`);this._reject(n),this._state=t.REJECTED}resolvePending(n){this._state===t.PENDING&&this.resolve(n)}rejectPending(n){this._state===t.PENDING&&
this.reject(n)}};e.Deferred=r}}),yg=N({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/rpc-output-stream.js"(e){"use strict";Object.defineProperty(e,"__es\
Module",{value:!0}),e.RpcOutputStreamController=void 0;var t=el(),r=Ne(),n=class{static{l(this,"RpcOutputStreamController")}constructor(){this._lis={nxt:[],msg:[],
err:[],cmp:[]},this._closed=!1,this._itState={q:[]}}onNext(i){return this.addLis(i,this._lis.nxt)}onMessage(i){return this.addLis(i,this._lis.msg)}onError(i){return this.
addLis(i,this._lis.err)}onComplete(i){return this.addLis(i,this._lis.cmp)}addLis(i,s){return s.push(i),()=>{let a=s.indexOf(i);a>=0&&s.splice(a,1)}}clearLis(){for(let i of Object.
values(this._lis))i.splice(0,i.length)}get closed(){return this._closed!==!1}notifyNext(i,s,a){r.assert((i?1:0)+(s?1:0)+(a?1:0)<=1,"only one emission at a time"),
i&&this.notifyMessage(i),s&&this.notifyError(s),a&&this.notifyComplete()}notifyMessage(i){r.assert(!this.closed,"stream is closed"),this.pushIt({value:i,done:!1}),
this._lis.msg.forEach(s=>s(i)),this._lis.nxt.forEach(s=>s(i,void 0,!1))}notifyError(i){r.assert(!this.closed,"stream is closed"),this._closed=i,this.pushIt(i),this.
_lis.err.forEach(s=>s(i)),this._lis.nxt.forEach(s=>s(void 0,i,!1)),this.clearLis()}notifyComplete(){r.assert(!this.closed,"stream is closed"),this._closed=!0,this.
pushIt({value:null,done:!0}),this._lis.cmp.forEach(i=>i()),this._lis.nxt.forEach(i=>i(void 0,void 0,!0)),this.clearLis()}[Symbol.asyncIterator](){return this._closed===
!0?this.pushIt({value:null,done:!0}):this._closed!==!1&&this.pushIt(this._closed),{next:l(()=>{let i=this._itState;r.assert(i,"bad state"),r.assert(!i.p,"iterat\
or contract broken");let s=i.q.shift();return s?"value"in s?Promise.resolve(s):Promise.reject(s):(i.p=new t.Deferred,i.p.promise)},"next")}}pushIt(i){let s=this.
_itState;if(s.p){const a=s.p;r.assert(a.state==t.DeferredState.PENDING,"iterator contract broken"),"value"in i?a.resolve(i):a.reject(i),delete s.p}else s.q.push(
i)}};e.RpcOutputStreamController=n}}),bg=N({"uncalled:./test-transport"(e,t){t.exports=l(function(){throw new Error("./test-transport is not in this bundle")},"\
leftOut")}}),vg=N({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/duplex-streaming-call.js"(e){"use strict";var t=e&&e.__awaiter||function(n,i,s,a){function c(o){
return o instanceof s?o:new s(function(u){u(o)})}return l(c,"adopt"),new(s||(s=Promise))(function(o,u){function d(h){try{f(a.next(h))}catch(m){u(m)}}l(d,"fulfil\
led");function p(h){try{f(a.throw(h))}catch(m){u(m)}}l(p,"rejected");function f(h){h.done?o(h.value):c(h.value).then(d,p)}l(f,"step"),f((a=a.apply(n,i||[])).next())})};
Object.defineProperty(e,"__esModule",{value:!0}),e.DuplexStreamingCall=void 0;var r=class{static{l(this,"DuplexStreamingCall")}constructor(n,i,s,a,c,o,u){this.method=
n,this.requestHeaders=i,this.requests=s,this.headers=a,this.responses=c,this.status=o,this.trailers=u}then(n,i){return this.promiseFinished().then(s=>n?Promise.
resolve(n(s)):s,s=>i?Promise.resolve(i(s)):Promise.reject(s))}promiseFinished(){return t(this,void 0,void 0,function*(){let[n,i,s]=yield Promise.all([this.headers,
this.status,this.trailers]);return{method:this.method,requestHeaders:this.requestHeaders,headers:n,status:i,trailers:s}})}};e.DuplexStreamingCall=r}}),Sg=N({"no\
de_modules/@protobuf-ts/runtime-rpc/build/commonjs/client-streaming-call.js"(e){"use strict";var t=e&&e.__awaiter||function(n,i,s,a){function c(o){return o instanceof
s?o:new s(function(u){u(o)})}return l(c,"adopt"),new(s||(s=Promise))(function(o,u){function d(h){try{f(a.next(h))}catch(m){u(m)}}l(d,"fulfilled");function p(h){
try{f(a.throw(h))}catch(m){u(m)}}l(p,"rejected");function f(h){h.done?o(h.value):c(h.value).then(d,p)}l(f,"step"),f((a=a.apply(n,i||[])).next())})};Object.defineProperty(
e,"__esModule",{value:!0}),e.ClientStreamingCall=void 0;var r=class{static{l(this,"ClientStreamingCall")}constructor(n,i,s,a,c,o,u){this.method=n,this.requestHeaders=
i,this.requests=s,this.headers=a,this.response=c,this.status=o,this.trailers=u}then(n,i){return this.promiseFinished().then(s=>n?Promise.resolve(n(s)):s,s=>i?Promise.
resolve(i(s)):Promise.reject(s))}promiseFinished(){return t(this,void 0,void 0,function*(){let[n,i,s,a]=yield Promise.all([this.headers,this.response,this.status,
this.trailers]);return{method:this.method,requestHeaders:this.requestHeaders,headers:n,response:i,status:s,trailers:a}})}};e.ClientStreamingCall=r}}),wg=N({"nod\
e_modules/@protobuf-ts/runtime-rpc/build/commonjs/server-streaming-call.js"(e){"use strict";var t=e&&e.__awaiter||function(n,i,s,a){function c(o){return o instanceof
s?o:new s(function(u){u(o)})}return l(c,"adopt"),new(s||(s=Promise))(function(o,u){function d(h){try{f(a.next(h))}catch(m){u(m)}}l(d,"fulfilled");function p(h){
try{f(a.throw(h))}catch(m){u(m)}}l(p,"rejected");function f(h){h.done?o(h.value):c(h.value).then(d,p)}l(f,"step"),f((a=a.apply(n,i||[])).next())})};Object.defineProperty(
e,"__esModule",{value:!0}),e.ServerStreamingCall=void 0;var r=class{static{l(this,"ServerStreamingCall")}constructor(n,i,s,a,c,o,u){this.method=n,this.requestHeaders=
i,this.request=s,this.headers=a,this.responses=c,this.status=o,this.trailers=u}then(n,i){return this.promiseFinished().then(s=>n?Promise.resolve(n(s)):s,s=>i?Promise.
resolve(i(s)):Promise.reject(s))}promiseFinished(){return t(this,void 0,void 0,function*(){let[n,i,s]=yield Promise.all([this.headers,this.status,this.trailers]);
return{method:this.method,requestHeaders:this.requestHeaders,request:this.request,headers:n,status:i,trailers:s}})}};e.ServerStreamingCall=r}}),_g=N({"node_modu\
les/@protobuf-ts/runtime-rpc/build/commonjs/unary-call.js"(e){"use strict";var t=e&&e.__awaiter||function(n,i,s,a){function c(o){return o instanceof s?o:new s(function(u){
u(o)})}return l(c,"adopt"),new(s||(s=Promise))(function(o,u){function d(h){try{f(a.next(h))}catch(m){u(m)}}l(d,"fulfilled");function p(h){try{f(a.throw(h))}catch(m){
u(m)}}l(p,"rejected");function f(h){h.done?o(h.value):c(h.value).then(d,p)}l(f,"step"),f((a=a.apply(n,i||[])).next())})};Object.defineProperty(e,"__esModule",{value:!0}),
e.UnaryCall=void 0;var r=class{static{l(this,"UnaryCall")}constructor(n,i,s,a,c,o,u){this.method=n,this.requestHeaders=i,this.request=s,this.headers=a,this.response=
c,this.status=o,this.trailers=u}then(n,i){return this.promiseFinished().then(s=>n?Promise.resolve(n(s)):s,s=>i?Promise.resolve(i(s)):Promise.reject(s))}promiseFinished(){
return t(this,void 0,void 0,function*(){let[n,i,s,a]=yield Promise.all([this.headers,this.response,this.status,this.trailers]);return{method:this.method,requestHeaders:this.
requestHeaders,request:this.request,headers:n,response:i,status:s,trailers:a}})}};e.UnaryCall=r}}),Cg=N({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/r\
pc-interceptor.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.stackDuplexStreamingInterceptors=e.stackClientStreamingInterceptors=e.stackServerStreamingInterceptors=
e.stackUnaryInterceptors=e.stackIntercept=void 0;var t=Ne();function r(c,o,u,d,p){var f,h,m,y;if(c=="unary"){let v=l((P,g,S)=>o.unary(P,g,S),"tail");for(const P of((f=
d.interceptors)!==null&&f!==void 0?f:[]).filter(g=>g.interceptUnary).reverse()){const g=v;v=l((S,E,x)=>P.interceptUnary(g,S,E,x),"tail")}return v(u,p,d)}if(c=="\
serverStreaming"){let v=l((P,g,S)=>o.serverStreaming(P,g,S),"tail");for(const P of((h=d.interceptors)!==null&&h!==void 0?h:[]).filter(g=>g.interceptServerStreaming).
reverse()){const g=v;v=l((S,E,x)=>P.interceptServerStreaming(g,S,E,x),"tail")}return v(u,p,d)}if(c=="clientStreaming"){let v=l((P,g)=>o.clientStreaming(P,g),"ta\
il");for(const P of((m=d.interceptors)!==null&&m!==void 0?m:[]).filter(g=>g.interceptClientStreaming).reverse()){const g=v;v=l((S,E)=>P.interceptClientStreaming(
g,S,E),"tail")}return v(u,d)}if(c=="duplex"){let v=l((P,g)=>o.duplex(P,g),"tail");for(const P of((y=d.interceptors)!==null&&y!==void 0?y:[]).filter(g=>g.interceptDuplex).
reverse()){const g=v;v=l((S,E)=>P.interceptDuplex(g,S,E),"tail")}return v(u,d)}t.assertNever(c)}l(r,"stackIntercept"),e.stackIntercept=r;function n(c,o,u,d){return r(
"unary",c,o,d,u)}l(n,"stackUnaryInterceptors"),e.stackUnaryInterceptors=n;function i(c,o,u,d){return r("serverStreaming",c,o,d,u)}l(i,"stackServerStreamingInter\
ceptors"),e.stackServerStreamingInterceptors=i;function s(c,o,u){return r("clientStreaming",c,o,u)}l(s,"stackClientStreamingInterceptors"),e.stackClientStreamingInterceptors=
s;function a(c,o,u){return r("duplex",c,o,u)}l(a,"stackDuplexStreamingInterceptors"),e.stackDuplexStreamingInterceptors=a}}),Pg=N({"node_modules/@protobuf-ts/ru\
ntime-rpc/build/commonjs/server-call-context.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.ServerCallContextController=void 0;var t=class{static{
l(this,"ServerCallContextController")}constructor(r,n,i,s,a={code:"OK",detail:""}){this._cancelled=!1,this._listeners=[],this.method=r,this.headers=n,this.deadline=
i,this.trailers={},this._sendRH=s,this.status=a}notifyCancelled(){if(!this._cancelled){this._cancelled=!0;for(let r of this._listeners)r()}}sendResponseHeaders(r){
this._sendRH(r)}get cancelled(){return this._cancelled}onCancel(r){const n=this._listeners;return n.push(r),()=>{let i=n.indexOf(r);i>=0&&n.splice(i,1)}}};e.ServerCallContextController=
t}}),Eg=N({"node_modules/@protobuf-ts/runtime-rpc/build/commonjs/index.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0});var t=hg();Object.defineProperty(
e,"ServiceType",{enumerable:!0,get:l(function(){return t.ServiceType},"get")});var r=Qo();Object.defineProperty(e,"readMethodOptions",{enumerable:!0,get:l(function(){
return r.readMethodOptions},"get")}),Object.defineProperty(e,"readMethodOption",{enumerable:!0,get:l(function(){return r.readMethodOption},"get")}),Object.defineProperty(
e,"readServiceOption",{enumerable:!0,get:l(function(){return r.readServiceOption},"get")});var n=mg();Object.defineProperty(e,"RpcError",{enumerable:!0,get:l(function(){
return n.RpcError},"get")});var i=gg();Object.defineProperty(e,"mergeRpcOptions",{enumerable:!0,get:l(function(){return i.mergeRpcOptions},"get")});var s=yg();Object.
defineProperty(e,"RpcOutputStreamController",{enumerable:!0,get:l(function(){return s.RpcOutputStreamController},"get")});var a=bg();Object.defineProperty(e,"Te\
stTransport",{enumerable:!0,get:l(function(){return a.TestTransport},"get")});var c=el();Object.defineProperty(e,"Deferred",{enumerable:!0,get:l(function(){return c.
Deferred},"get")}),Object.defineProperty(e,"DeferredState",{enumerable:!0,get:l(function(){return c.DeferredState},"get")});var o=vg();Object.defineProperty(e,"\
DuplexStreamingCall",{enumerable:!0,get:l(function(){return o.DuplexStreamingCall},"get")});var u=Sg();Object.defineProperty(e,"ClientStreamingCall",{enumerable:!0,
get:l(function(){return u.ClientStreamingCall},"get")});var d=wg();Object.defineProperty(e,"ServerStreamingCall",{enumerable:!0,get:l(function(){return d.ServerStreamingCall},
"get")});var p=_g();Object.defineProperty(e,"UnaryCall",{enumerable:!0,get:l(function(){return p.UnaryCall},"get")});var f=Cg();Object.defineProperty(e,"stackIn\
tercept",{enumerable:!0,get:l(function(){return f.stackIntercept},"get")}),Object.defineProperty(e,"stackDuplexStreamingInterceptors",{enumerable:!0,get:l(function(){
return f.stackDuplexStreamingInterceptors},"get")}),Object.defineProperty(e,"stackClientStreamingInterceptors",{enumerable:!0,get:l(function(){return f.stackClientStreamingInterceptors},
"get")}),Object.defineProperty(e,"stackServerStreamingInterceptors",{enumerable:!0,get:l(function(){return f.stackServerStreamingInterceptors},"get")}),Object.defineProperty(
e,"stackUnaryInterceptors",{enumerable:!0,get:l(function(){return f.stackUnaryInterceptors},"get")});var h=Pg();Object.defineProperty(e,"ServerCallContextContro\
ller",{enumerable:!0,get:l(function(){return h.ServerCallContextController},"get")})}}),Tg=N({"node_modules/@actions/artifact/package.json"(e,t){t.exports={name:"\
@actions/artifact",version:"6.2.1",preview:!0,description:"Actions artifact lib",keywords:["github","actions","artifact"],homepage:"https://github.com/actions/t\
oolkit/tree/main/packages/artifact",license:"MIT",type:"module",main:"lib/artifact.js",types:"lib/artifact.d.ts",exports:{".":{types:"./lib/artifact.d.ts",import:"\
./lib/artifact.js"}},directories:{lib:"lib",test:"__tests__"},files:["lib","!.DS_Store"],publishConfig:{access:"public"},repository:{type:"git",url:"git+https:/\
/github.com/actions/toolkit.git",directory:"packages/artifact"},scripts:{"audit-moderate":"npm install && npm audit --json --audit-level=moderate > audit.json",
test:"cd ../../ && npm run test ./packages/artifact",bootstrap:"cd ../../ && npm run bootstrap","tsc-run":"tsc && cp src/internal/shared/package-version.cjs lib\
/internal/shared/",tsc:"npm run bootstrap && npm run tsc-run","gen:docs":"typedoc --plugin typedoc-plugin-markdown --out docs/generated src/artifact.ts --github\
Pages false --readme none"},bugs:{url:"https://github.com/actions/toolkit/issues"},dependencies:{"@actions/core":"^3.0.0","@actions/github":"^9.0.0","@actions/h\
ttp-client":"^4.0.0","@azure/storage-blob":"^12.30.0","@octokit/core":"^7.0.6","@octokit/plugin-request-log":"^6.0.0","@octokit/plugin-retry":"^8.0.0","@octokit\
/request":"^10.0.7","@octokit/request-error":"^7.1.0","@protobuf-ts/plugin":"^2.2.3-alpha.1","@protobuf-ts/runtime":"^2.9.4",archiver:"^7.0.1","jwt-decode":"^4.\
0.0","unzip-stream":"^0.3.1"},devDependencies:{"@types/archiver":"^7.0.0","@types/unzip-stream":"^0.3.4",typedoc:"^0.28.16","typedoc-plugin-markdown":"^4.9.0",typescript:"\
^5.9.3"},overrides:{"uri-js":"npm:uri-js-replace@^1.0.1","node-fetch":"^3.3.2"}}}}),Ng=N({"node_modules/@actions/artifact/lib/internal/shared/package-version.cj\
s"(e,t){var r=Tg();t.exports={version:r.version}}}),Og=N({"node_modules/https-proxy-agent/node_modules/ms/index.js"(e,t){var r=1e3,n=r*60,i=n*60,s=i*24,a=s*7,c=s*
365.25;t.exports=function(f,h){h=h||{};var m=typeof f;if(m==="string"&&f.length>0)return o(f);if(m==="number"&&isFinite(f))return h.long?d(f):u(f);throw new Error(
"val is not a non-empty string or a valid number. val="+JSON.stringify(f))};function o(f){if(f=String(f),!(f.length>100)){var h=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(f);if(h){var m=parseFloat(h[1]),y=(h[2]||"ms").toLowerCase();switch(y){case"years":case"year":case"yrs":case"yr":case"y":return m*c;case"weeks":case"week":case"\
w":return m*a;case"days":case"day":case"d":return m*s;case"hours":case"hour":case"hrs":case"hr":case"h":return m*i;case"minutes":case"minute":case"mins":case"mi\
n":case"m":return m*n;case"seconds":case"second":case"secs":case"sec":case"s":return m*r;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return m;default:
return}}}}l(o,"parse2");function u(f){var h=Math.abs(f);return h>=s?Math.round(f/s)+"d":h>=i?Math.round(f/i)+"h":h>=n?Math.round(f/n)+"m":h>=r?Math.round(f/r)+"\
s":f+"ms"}l(u,"fmtShort");function d(f){var h=Math.abs(f);return h>=s?p(f,h,s,"day"):h>=i?p(f,h,i,"hour"):h>=n?p(f,h,n,"minute"):h>=r?p(f,h,r,"second"):f+" ms"}
l(d,"fmtLong");function p(f,h,m,y){var v=h>=m*1.5;return Math.round(f/m)+" "+y+(v?"s":"")}l(p,"plural")}}),tl=N({"node_modules/https-proxy-agent/node_modules/de\
bug/src/common.js"(e,t){function r(n){s.debug=s,s.default=s,s.coerce=p,s.disable=u,s.enable=c,s.enabled=d,s.humanize=Og(),s.destroy=f,Object.keys(n).forEach(h=>{
s[h]=n[h]}),s.names=[],s.skips=[],s.formatters={};function i(h){let m=0;for(let y=0;y<h.length;y++)m=(m<<5)-m+h.charCodeAt(y),m|=0;return s.colors[Math.abs(m)%s.
colors.length]}l(i,"selectColor"),s.selectColor=i;function s(h){let m,y=null,v,P;function g(...S){if(!g.enabled)return;const E=g,x=Number(new Date),B=x-(m||x);E.
diff=B,E.prev=m,E.curr=x,m=x,S[0]=s.coerce(S[0]),typeof S[0]!="string"&&S.unshift("%O");let k=0;S[0]=S[0].replace(/%([a-zA-Z%])/g,(M,ee)=>{if(M==="%%")return"%";
k++;const U=s.formatters[ee];if(typeof U=="function"){const W=S[k];M=U.call(E,W),S.splice(k,1),k--}return M}),s.formatArgs.call(E,S),(E.log||s.log).apply(E,S)}return l(
g,"debug2"),g.namespace=h,g.useColors=s.useColors(),g.color=s.selectColor(h),g.extend=a,g.destroy=s.destroy,Object.defineProperty(g,"enabled",{enumerable:!0,configurable:!1,
get:l(()=>y!==null?y:(v!==s.namespaces&&(v=s.namespaces,P=s.enabled(h)),P),"get"),set:l(S=>{y=S},"set")}),typeof s.init=="function"&&s.init(g),g}l(s,"createDebu\
g");function a(h,m){const y=s(this.namespace+(typeof m>"u"?":":m)+h);return y.log=this.log,y}l(a,"extend2");function c(h){s.save(h),s.namespaces=h,s.names=[],s.
skips=[];const m=(typeof h=="string"?h:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(const y of m)y[0]==="-"?s.skips.push(y.slice(1)):s.names.push(
y)}l(c,"enable2");function o(h,m){let y=0,v=0,P=-1,g=0;for(;y<h.length;)if(v<m.length&&(m[v]===h[y]||m[v]==="*"))m[v]==="*"?(P=v,g=y,v++):(y++,v++);else if(P!==
-1)v=P+1,g++,y=g;else return!1;for(;v<m.length&&m[v]==="*";)v++;return v===m.length}l(o,"matchesTemplate");function u(){const h=[...s.names,...s.skips.map(m=>"-"+
m)].join(",");return s.enable(""),h}l(u,"disable2");function d(h){for(const m of s.skips)if(o(h,m))return!1;for(const m of s.names)if(o(h,m))return!0;return!1}l(
d,"enabled2");function p(h){return h instanceof Error?h.stack||h.message:h}l(p,"coerce");function f(){console.warn("Instance method `debug.destroy()` is depreca\
ted and no longer does anything. It will be removed in the next major version of `debug`.")}return l(f,"destroy2"),s.enable(s.load()),s}l(r,"setup"),t.exports=r}}),
xg=N({"node_modules/https-proxy-agent/node_modules/debug/src/browser.js"(e,t){e.formatArgs=n,e.save=i,e.load=s,e.useColors=r,e.storage=a(),e.destroy=(()=>{let o=!1;
return()=>{o||(o=!0,console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `\
debug`."))}})(),e.colors=["#0000CC","#0000FF","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00\
CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#66\
00FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC\
00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF\
0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function r(){
if(typeof window<"u"&&window.process&&(window.process.type==="renderer"||window.process.__nwjs))return!0;if(typeof navigator<"u"&&navigator.userAgent&&navigator.
userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))return!1;let o;return typeof document<"u"&&document.documentElement&&document.documentElement.style&&document.
documentElement.style.WebkitAppearance||typeof window<"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<
"u"&&navigator.userAgent&&(o=navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/))&&parseInt(o[1],10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.
userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}l(r,"useColors");function n(o){if(o[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+o[0]+
(this.useColors?"%c ":" ")+"+"+t.exports.humanize(this.diff),!this.useColors)return;const u="color: "+this.color;o.splice(1,0,u,"color: inherit");let d=0,p=0;o[0].
replace(/%[a-zA-Z%]/g,f=>{f!=="%%"&&(d++,f==="%c"&&(p=d))}),o.splice(p,0,u)}l(n,"formatArgs"),e.log=console.debug||console.log||(()=>{});function i(o){try{o?e.storage.
setItem("debug",o):e.storage.removeItem("debug")}catch{}}l(i,"save");function s(){let o;try{o=e.storage.getItem("debug")||e.storage.getItem("DEBUG")}catch{}return!o&&
typeof process<"u"&&"env"in process&&(o=process.env.DEBUG),o}l(s,"load");function a(){try{return localStorage}catch{}}l(a,"localstorage"),t.exports=tl()(e);var{
formatters:c}=t.exports;c.j=function(o){try{return JSON.stringify(o)}catch(u){return"[UnexpectedJSONParseError]: "+u.message}}}}),Ig=N({"node_modules/https-prox\
y-agent/node_modules/debug/src/node.js"(e,t){var r=te("tty"),n=te("util");e.init=d,e.log=c,e.formatArgs=s,e.save=o,e.load=u,e.useColors=i,e.destroy=n.deprecate(
()=>{},"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."),e.colors=[6,2,3,
4,5,1];try{const f=te("supports-color");f&&(f.stderr||f).level>=2&&(e.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,
92,93,98,99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,
207,208,209,214,215,220,221])}catch{}e.inspectOpts=Object.keys(process.env).filter(f=>/^debug_/i.test(f)).reduce((f,h)=>{const m=h.substring(6).toLowerCase().replace(
/_([a-z])/g,(v,P)=>P.toUpperCase());let y=process.env[h];return/^(yes|on|true|enabled)$/i.test(y)?y=!0:/^(no|off|false|disabled)$/i.test(y)?y=!1:y==="null"?y=null:
y=Number(y),f[m]=y,f},{});function i(){return"colors"in e.inspectOpts?!!e.inspectOpts.colors:r.isatty(process.stderr.fd)}l(i,"useColors");function s(f){const{namespace:h,
useColors:m}=this;if(m){const y=this.color,v="\x1B[3"+(y<8?y:"8;5;"+y),P=`  ${v};1m${h} \x1B[0m`;f[0]=P+f[0].split(`
`).join(`
`+P),f.push(v+"m+"+t.exports.humanize(this.diff)+"\x1B[0m")}else f[0]=a()+h+" "+f[0]}l(s,"formatArgs");function a(){return e.inspectOpts.hideDate?"":new Date().
toISOString()+" "}l(a,"getDate");function c(...f){return process.stderr.write(n.formatWithOptions(e.inspectOpts,...f)+`
`)}l(c,"log2");function o(f){f?process.env.DEBUG=f:delete process.env.DEBUG}l(o,"save");function u(){return process.env.DEBUG}l(u,"load");function d(f){f.inspectOpts=
{};const h=Object.keys(e.inspectOpts);for(let m=0;m<h.length;m++)f.inspectOpts[h[m]]=e.inspectOpts[h[m]]}l(d,"init"),t.exports=tl()(e);var{formatters:p}=t.exports;
p.o=function(f){return this.inspectOpts.colors=this.useColors,n.inspect(f,this.inspectOpts).split(`
`).map(h=>h.trim()).join(" ")},p.O=function(f){return this.inspectOpts.colors=this.useColors,n.inspect(f,this.inspectOpts)}}}),rl=N({"node_modules/https-proxy-a\
gent/node_modules/debug/src/index.js"(e,t){typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?t.exports=xg():t.exports=Ig()}}),
Ag=N({"node_modules/agent-base/dist/helpers.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(u,d,p,f){f===void 0&&(f=p);var h=Object.getOwnPropertyDescriptor(
d,p);(!h||("get"in h?!d.__esModule:h.writable||h.configurable))&&(h={enumerable:!0,get:l(function(){return d[p]},"get")}),Object.defineProperty(u,f,h)}):(function(u,d,p,f){
f===void 0&&(f=p),u[f]=d[p]})),r=e&&e.__setModuleDefault||(Object.create?(function(u,d){Object.defineProperty(u,"default",{enumerable:!0,value:d})}):function(u,d){
u.default=d}),n=e&&e.__importStar||function(u){if(u&&u.__esModule)return u;var d={};if(u!=null)for(var p in u)p!=="default"&&Object.prototype.hasOwnProperty.call(
u,p)&&t(d,u,p);return r(d,u),d};Object.defineProperty(e,"__esModule",{value:!0}),e.req=e.json=e.toBuffer=void 0;var i=n(te("http")),s=n(te("https"));async function a(u){
let d=0;const p=[];for await(const f of u)d+=f.length,p.push(f);return Buffer.concat(p,d)}l(a,"toBuffer"),e.toBuffer=a;async function c(u){const p=(await a(u)).
toString("utf8");try{return JSON.parse(p)}catch(f){const h=f;throw h.message+=` (input: ${p})`,h}}l(c,"json"),e.json=c;function o(u,d={}){const f=((typeof u=="s\
tring"?u:u.href).startsWith("https:")?s:i).request(u,d),h=new Promise((m,y)=>{f.once("response",m).once("error",y).end()});return f.then=h.then.bind(h),f}l(o,"r\
eq"),e.req=o}}),nl=N({"node_modules/agent-base/dist/index.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(d,p,f,h){h===void 0&&(h=f);var m=Object.
getOwnPropertyDescriptor(p,f);(!m||("get"in m?!p.__esModule:m.writable||m.configurable))&&(m={enumerable:!0,get:l(function(){return p[f]},"get")}),Object.defineProperty(
d,h,m)}):(function(d,p,f,h){h===void 0&&(h=f),d[h]=p[f]})),r=e&&e.__setModuleDefault||(Object.create?(function(d,p){Object.defineProperty(d,"default",{enumerable:!0,
value:p})}):function(d,p){d.default=p}),n=e&&e.__importStar||function(d){if(d&&d.__esModule)return d;var p={};if(d!=null)for(var f in d)f!=="default"&&Object.prototype.
hasOwnProperty.call(d,f)&&t(p,d,f);return r(p,d),p},i=e&&e.__exportStar||function(d,p){for(var f in d)f!=="default"&&!Object.prototype.hasOwnProperty.call(p,f)&&
t(p,d,f)};Object.defineProperty(e,"__esModule",{value:!0}),e.Agent=void 0;var s=n(te("net")),a=n(te("http")),c=te("https");i(Ag(),e);var o=Symbol("AgentBaseInte\
rnalState"),u=class extends a.Agent{static{l(this,"Agent")}constructor(d){super(d),this[o]={}}isSecureEndpoint(d){if(d){if(typeof d.secureEndpoint=="boolean")return d.
secureEndpoint;if(typeof d.protocol=="string")return d.protocol==="https:"}const{stack:p}=new Error;return typeof p!="string"?!1:p.split(`
`).some(f=>f.indexOf("(https.js:")!==-1||f.indexOf("node:https:")!==-1)}incrementSockets(d){if(this.maxSockets===1/0&&this.maxTotalSockets===1/0)return null;this.
sockets[d]||(this.sockets[d]=[]);const p=new s.Socket({writable:!1});return this.sockets[d].push(p),this.totalSocketCount++,p}decrementSockets(d,p){if(!this.sockets[d]||
p===null)return;const f=this.sockets[d],h=f.indexOf(p);h!==-1&&(f.splice(h,1),this.totalSocketCount--,f.length===0&&delete this.sockets[d])}getName(d){return this.
isSecureEndpoint(d)?c.Agent.prototype.getName.call(this,d):super.getName(d)}createSocket(d,p,f){const h={...p,secureEndpoint:this.isSecureEndpoint(p)},m=this.getName(
h),y=this.incrementSockets(m);Promise.resolve().then(()=>this.connect(d,h)).then(v=>{if(this.decrementSockets(m,y),v instanceof a.Agent)try{return v.addRequest(
d,h)}catch(P){return f(P)}this[o].currentSocket=v,super.createSocket(d,p,f)},v=>{this.decrementSockets(m,y),f(v)})}createConnection(){const d=this[o].currentSocket;
if(this[o].currentSocket=void 0,!d)throw new Error("No socket was returned in the `connect()` function");return d}get defaultPort(){return this[o].defaultPort??
(this.protocol==="https:"?443:80)}set defaultPort(d){this[o]&&(this[o].defaultPort=d)}get protocol(){return this[o].protocol??(this.isSecureEndpoint()?"https:":
"http:")}set protocol(d){this[o]&&(this[o].protocol=d)}};e.Agent=u}}),Rg=N({"node_modules/https-proxy-agent/dist/parse-proxy-response.js"(e){"use strict";var t=e&&
e.__importDefault||function(s){return s&&s.__esModule?s:{default:s}};Object.defineProperty(e,"__esModule",{value:!0}),e.parseProxyResponse=void 0;var r=t(rl()),
n=(0,r.default)("https-proxy-agent:parse-proxy-response");function i(s){return new Promise((a,c)=>{let o=0;const u=[];function d(){const y=s.read();y?m(y):s.once(
"readable",d)}l(d,"read");function p(){s.removeListener("end",f),s.removeListener("error",h),s.removeListener("readable",d)}l(p,"cleanup");function f(){p(),n("o\
nend"),c(new Error("Proxy connection ended before receiving CONNECT response"))}l(f,"onend");function h(y){p(),n("onerror %o",y),c(y)}l(h,"onerror");function m(y){
u.push(y),o+=y.length;const v=Buffer.concat(u,o),P=v.indexOf(`\r
\r
`);if(P===-1){n("have not received end of HTTP headers yet..."),d();return}const g=v.slice(0,P).toString("ascii").split(`\r
`),S=g.shift();if(!S)return s.destroy(),c(new Error("No header received from proxy CONNECT response"));const E=S.split(" "),x=+E[1],B=E.slice(2).join(" "),k={};
for(const q of g){if(!q)continue;const M=q.indexOf(":");if(M===-1)return s.destroy(),c(new Error(`Invalid header from proxy CONNECT response: "${q}"`));const ee=q.
slice(0,M).toLowerCase(),U=q.slice(M+1).trimStart(),W=k[ee];typeof W=="string"?k[ee]=[W,U]:Array.isArray(W)?W.push(U):k[ee]=U}n("got proxy server response: %o %\
o",S,k),p(),a({connect:{statusCode:x,statusText:B,headers:k},buffered:v})}l(m,"ondata"),s.on("error",h),s.on("end",f),d()})}l(i,"parseProxyResponse"),e.parseProxyResponse=
i}}),Mg=N({"node_modules/https-proxy-agent/dist/index.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(P,g,S,E){E===void 0&&(E=S);var x=Object.
getOwnPropertyDescriptor(g,S);(!x||("get"in x?!g.__esModule:x.writable||x.configurable))&&(x={enumerable:!0,get:l(function(){return g[S]},"get")}),Object.defineProperty(
P,E,x)}):(function(P,g,S,E){E===void 0&&(E=S),P[E]=g[S]})),r=e&&e.__setModuleDefault||(Object.create?(function(P,g){Object.defineProperty(P,"default",{enumerable:!0,
value:g})}):function(P,g){P.default=g}),n=e&&e.__importStar||function(P){if(P&&P.__esModule)return P;var g={};if(P!=null)for(var S in P)S!=="default"&&Object.prototype.
hasOwnProperty.call(P,S)&&t(g,P,S);return r(g,P),g},i=e&&e.__importDefault||function(P){return P&&P.__esModule?P:{default:P}};Object.defineProperty(e,"__esModul\
e",{value:!0}),e.HttpsProxyAgent=void 0;var s=n(te("net")),a=n(te("tls")),c=i(te("assert")),o=i(rl()),u=nl(),d=te("url"),p=Rg(),f=(0,o.default)("https-proxy-age\
nt"),h=l(P=>P.servername===void 0&&P.host&&!s.isIP(P.host)?{...P,servername:P.host}:P,"setServernameFromNonIpHost"),m=class extends u.Agent{static{l(this,"Https\
ProxyAgent2")}constructor(P,g){super(g),this.options={path:void 0},this.proxy=typeof P=="string"?new d.URL(P):P,this.proxyHeaders=g?.headers??{},f("Creating new\
 HttpsProxyAgent instance: %o",this.proxy.href);const S=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,""),E=this.proxy.port?parseInt(this.proxy.port,
10):this.proxy.protocol==="https:"?443:80;this.connectOpts={ALPNProtocols:["http/1.1"],...g?v(g,"headers"):null,host:S,port:E}}async connect(P,g){const{proxy:S}=this;
if(!g.host)throw new TypeError('No "host" provided');let E;S.protocol==="https:"?(f("Creating `tls.Socket`: %o",this.connectOpts),E=a.connect(h(this.connectOpts))):
(f("Creating `net.Socket`: %o",this.connectOpts),E=s.connect(this.connectOpts));const x=typeof this.proxyHeaders=="function"?this.proxyHeaders():{...this.proxyHeaders},
B=s.isIPv6(g.host)?`[${g.host}]`:g.host;let k=`CONNECT ${B}:${g.port} HTTP/1.1\r
`;if(S.username||S.password){const W=`${decodeURIComponent(S.username)}:${decodeURIComponent(S.password)}`;x["Proxy-Authorization"]=`Basic ${Buffer.from(W).toString(
"base64")}`}x.Host=`${B}:${g.port}`,x["Proxy-Connection"]||(x["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(const W of Object.keys(x))k+=`${W}: ${x[W]}\
\r
`;const q=(0,p.parseProxyResponse)(E);E.write(`${k}\r
`);const{connect:M,buffered:ee}=await q;if(P.emit("proxyConnect",M),this.emit("proxyConnect",M,P),M.statusCode===200)return P.once("socket",y),g.secureEndpoint?
(f("Upgrading socket connection to TLS"),a.connect({...v(h(g),"host","path","port"),socket:E})):E;E.destroy();const U=new s.Socket({writable:!1});return U.readable=
!0,P.once("socket",W=>{f("Replaying proxy buffer for failed request"),(0,c.default)(W.listenerCount("data")>0),W.push(ee),W.push(null)}),U}};m.protocols=["http",
"https"],e.HttpsProxyAgent=m;function y(P){P.resume()}l(y,"resume");function v(P,...g){const S={};let E;for(E in P)g.includes(E)||(S[E]=P[E]);return S}l(v,"omit")}}),
Bg=N({"node_modules/http-proxy-agent/node_modules/ms/index.js"(e,t){var r=1e3,n=r*60,i=n*60,s=i*24,a=s*7,c=s*365.25;t.exports=function(f,h){h=h||{};var m=typeof f;
if(m==="string"&&f.length>0)return o(f);if(m==="number"&&isFinite(f))return h.long?d(f):u(f);throw new Error("val is not a non-empty string or a valid number. v\
al="+JSON.stringify(f))};function o(f){if(f=String(f),!(f.length>100)){var h=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(f);if(h){var m=parseFloat(h[1]),y=(h[2]||"ms").toLowerCase();switch(y){case"years":case"year":case"yrs":case"yr":case"y":return m*c;case"weeks":case"week":case"\
w":return m*a;case"days":case"day":case"d":return m*s;case"hours":case"hour":case"hrs":case"hr":case"h":return m*i;case"minutes":case"minute":case"mins":case"mi\
n":case"m":return m*n;case"seconds":case"second":case"secs":case"sec":case"s":return m*r;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return m;default:
return}}}}l(o,"parse2");function u(f){var h=Math.abs(f);return h>=s?Math.round(f/s)+"d":h>=i?Math.round(f/i)+"h":h>=n?Math.round(f/n)+"m":h>=r?Math.round(f/r)+"\
s":f+"ms"}l(u,"fmtShort");function d(f){var h=Math.abs(f);return h>=s?p(f,h,s,"day"):h>=i?p(f,h,i,"hour"):h>=n?p(f,h,n,"minute"):h>=r?p(f,h,r,"second"):f+" ms"}
l(d,"fmtLong");function p(f,h,m,y){var v=h>=m*1.5;return Math.round(f/m)+" "+y+(v?"s":"")}l(p,"plural")}}),il=N({"node_modules/http-proxy-agent/node_modules/deb\
ug/src/common.js"(e,t){function r(n){s.debug=s,s.default=s,s.coerce=p,s.disable=u,s.enable=c,s.enabled=d,s.humanize=Bg(),s.destroy=f,Object.keys(n).forEach(h=>{
s[h]=n[h]}),s.names=[],s.skips=[],s.formatters={};function i(h){let m=0;for(let y=0;y<h.length;y++)m=(m<<5)-m+h.charCodeAt(y),m|=0;return s.colors[Math.abs(m)%s.
colors.length]}l(i,"selectColor"),s.selectColor=i;function s(h){let m,y=null,v,P;function g(...S){if(!g.enabled)return;const E=g,x=Number(new Date),B=x-(m||x);E.
diff=B,E.prev=m,E.curr=x,m=x,S[0]=s.coerce(S[0]),typeof S[0]!="string"&&S.unshift("%O");let k=0;S[0]=S[0].replace(/%([a-zA-Z%])/g,(M,ee)=>{if(M==="%%")return"%";
k++;const U=s.formatters[ee];if(typeof U=="function"){const W=S[k];M=U.call(E,W),S.splice(k,1),k--}return M}),s.formatArgs.call(E,S),(E.log||s.log).apply(E,S)}return l(
g,"debug2"),g.namespace=h,g.useColors=s.useColors(),g.color=s.selectColor(h),g.extend=a,g.destroy=s.destroy,Object.defineProperty(g,"enabled",{enumerable:!0,configurable:!1,
get:l(()=>y!==null?y:(v!==s.namespaces&&(v=s.namespaces,P=s.enabled(h)),P),"get"),set:l(S=>{y=S},"set")}),typeof s.init=="function"&&s.init(g),g}l(s,"createDebu\
g");function a(h,m){const y=s(this.namespace+(typeof m>"u"?":":m)+h);return y.log=this.log,y}l(a,"extend2");function c(h){s.save(h),s.namespaces=h,s.names=[],s.
skips=[];const m=(typeof h=="string"?h:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(const y of m)y[0]==="-"?s.skips.push(y.slice(1)):s.names.push(
y)}l(c,"enable2");function o(h,m){let y=0,v=0,P=-1,g=0;for(;y<h.length;)if(v<m.length&&(m[v]===h[y]||m[v]==="*"))m[v]==="*"?(P=v,g=y,v++):(y++,v++);else if(P!==
-1)v=P+1,g++,y=g;else return!1;for(;v<m.length&&m[v]==="*";)v++;return v===m.length}l(o,"matchesTemplate");function u(){const h=[...s.names,...s.skips.map(m=>"-"+
m)].join(",");return s.enable(""),h}l(u,"disable2");function d(h){for(const m of s.skips)if(o(h,m))return!1;for(const m of s.names)if(o(h,m))return!0;return!1}l(
d,"enabled2");function p(h){return h instanceof Error?h.stack||h.message:h}l(p,"coerce");function f(){console.warn("Instance method `debug.destroy()` is depreca\
ted and no longer does anything. It will be removed in the next major version of `debug`.")}return l(f,"destroy2"),s.enable(s.load()),s}l(r,"setup"),t.exports=r}}),
Lg=N({"node_modules/http-proxy-agent/node_modules/debug/src/browser.js"(e,t){e.formatArgs=n,e.save=i,e.load=s,e.useColors=r,e.storage=a(),e.destroy=(()=>{let o=!1;
return()=>{o||(o=!0,console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `\
debug`."))}})(),e.colors=["#0000CC","#0000FF","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00\
CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#66\
00FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC\
00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF\
0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function r(){
if(typeof window<"u"&&window.process&&(window.process.type==="renderer"||window.process.__nwjs))return!0;if(typeof navigator<"u"&&navigator.userAgent&&navigator.
userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))return!1;let o;return typeof document<"u"&&document.documentElement&&document.documentElement.style&&document.
documentElement.style.WebkitAppearance||typeof window<"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<
"u"&&navigator.userAgent&&(o=navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/))&&parseInt(o[1],10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.
userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}l(r,"useColors");function n(o){if(o[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+o[0]+
(this.useColors?"%c ":" ")+"+"+t.exports.humanize(this.diff),!this.useColors)return;const u="color: "+this.color;o.splice(1,0,u,"color: inherit");let d=0,p=0;o[0].
replace(/%[a-zA-Z%]/g,f=>{f!=="%%"&&(d++,f==="%c"&&(p=d))}),o.splice(p,0,u)}l(n,"formatArgs"),e.log=console.debug||console.log||(()=>{});function i(o){try{o?e.storage.
setItem("debug",o):e.storage.removeItem("debug")}catch{}}l(i,"save");function s(){let o;try{o=e.storage.getItem("debug")||e.storage.getItem("DEBUG")}catch{}return!o&&
typeof process<"u"&&"env"in process&&(o=process.env.DEBUG),o}l(s,"load");function a(){try{return localStorage}catch{}}l(a,"localstorage"),t.exports=il()(e);var{
formatters:c}=t.exports;c.j=function(o){try{return JSON.stringify(o)}catch(u){return"[UnexpectedJSONParseError]: "+u.message}}}}),kg=N({"node_modules/http-proxy\
-agent/node_modules/debug/src/node.js"(e,t){var r=te("tty"),n=te("util");e.init=d,e.log=c,e.formatArgs=s,e.save=o,e.load=u,e.useColors=i,e.destroy=n.deprecate(()=>{},
"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."),e.colors=[6,2,3,4,5,1];
try{const f=te("supports-color");f&&(f.stderr||f).level>=2&&(e.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,
98,99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,
209,214,215,220,221])}catch{}e.inspectOpts=Object.keys(process.env).filter(f=>/^debug_/i.test(f)).reduce((f,h)=>{const m=h.substring(6).toLowerCase().replace(/_([a-z])/g,
(v,P)=>P.toUpperCase());let y=process.env[h];return/^(yes|on|true|enabled)$/i.test(y)?y=!0:/^(no|off|false|disabled)$/i.test(y)?y=!1:y==="null"?y=null:y=Number(
y),f[m]=y,f},{});function i(){return"colors"in e.inspectOpts?!!e.inspectOpts.colors:r.isatty(process.stderr.fd)}l(i,"useColors");function s(f){const{namespace:h,
useColors:m}=this;if(m){const y=this.color,v="\x1B[3"+(y<8?y:"8;5;"+y),P=`  ${v};1m${h} \x1B[0m`;f[0]=P+f[0].split(`
`).join(`
`+P),f.push(v+"m+"+t.exports.humanize(this.diff)+"\x1B[0m")}else f[0]=a()+h+" "+f[0]}l(s,"formatArgs");function a(){return e.inspectOpts.hideDate?"":new Date().
toISOString()+" "}l(a,"getDate");function c(...f){return process.stderr.write(n.formatWithOptions(e.inspectOpts,...f)+`
`)}l(c,"log2");function o(f){f?process.env.DEBUG=f:delete process.env.DEBUG}l(o,"save");function u(){return process.env.DEBUG}l(u,"load");function d(f){f.inspectOpts=
{};const h=Object.keys(e.inspectOpts);for(let m=0;m<h.length;m++)f.inspectOpts[h[m]]=e.inspectOpts[h[m]]}l(d,"init"),t.exports=il()(e);var{formatters:p}=t.exports;
p.o=function(f){return this.inspectOpts.colors=this.useColors,n.inspect(f,this.inspectOpts).split(`
`).map(h=>h.trim()).join(" ")},p.O=function(f){return this.inspectOpts.colors=this.useColors,n.inspect(f,this.inspectOpts)}}}),Ug=N({"node_modules/http-proxy-ag\
ent/node_modules/debug/src/index.js"(e,t){typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?t.exports=Lg():t.exports=kg()}}),Fg=N(
{"node_modules/http-proxy-agent/dist/index.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(m,y,v,P){P===void 0&&(P=v);var g=Object.getOwnPropertyDescriptor(
y,v);(!g||("get"in g?!y.__esModule:g.writable||g.configurable))&&(g={enumerable:!0,get:l(function(){return y[v]},"get")}),Object.defineProperty(m,P,g)}):(function(m,y,v,P){
P===void 0&&(P=v),m[P]=y[v]})),r=e&&e.__setModuleDefault||(Object.create?(function(m,y){Object.defineProperty(m,"default",{enumerable:!0,value:y})}):function(m,y){
m.default=y}),n=e&&e.__importStar||function(m){if(m&&m.__esModule)return m;var y={};if(m!=null)for(var v in m)v!=="default"&&Object.prototype.hasOwnProperty.call(
m,v)&&t(y,m,v);return r(y,m),y},i=e&&e.__importDefault||function(m){return m&&m.__esModule?m:{default:m}};Object.defineProperty(e,"__esModule",{value:!0}),e.HttpProxyAgent=
void 0;var s=n(te("net")),a=n(te("tls")),c=i(Ug()),o=te("events"),u=nl(),d=te("url"),p=(0,c.default)("http-proxy-agent"),f=class extends u.Agent{static{l(this,"\
HttpProxyAgent2")}constructor(m,y){super(y),this.proxy=typeof m=="string"?new d.URL(m):m,this.proxyHeaders=y?.headers??{},p("Creating new HttpProxyAgent instanc\
e: %o",this.proxy.href);const v=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,""),P=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol===
"https:"?443:80;this.connectOpts={...y?h(y,"headers"):null,host:v,port:P}}addRequest(m,y){m._header=null,this.setRequestProps(m,y),super.addRequest(m,y)}setRequestProps(m,y){
const{proxy:v}=this,P=y.secureEndpoint?"https:":"http:",g=m.getHeader("host")||"localhost",S=`${P}//${g}`,E=new d.URL(m.path,S);y.port!==80&&(E.port=String(y.port)),
m.path=String(E);const x=typeof this.proxyHeaders=="function"?this.proxyHeaders():{...this.proxyHeaders};if(v.username||v.password){const B=`${decodeURIComponent(
v.username)}:${decodeURIComponent(v.password)}`;x["Proxy-Authorization"]=`Basic ${Buffer.from(B).toString("base64")}`}x["Proxy-Connection"]||(x["Proxy-Connectio\
n"]=this.keepAlive?"Keep-Alive":"close");for(const B of Object.keys(x)){const k=x[B];k&&m.setHeader(B,k)}}async connect(m,y){m._header=null,m.path.includes("://")||
this.setRequestProps(m,y);let v,P;p("Regenerating stored HTTP header string for request"),m._implicitHeader(),m.outputData&&m.outputData.length>0&&(p("Patching \
connection write() output buffer with updated header"),v=m.outputData[0].data,P=v.indexOf(`\r
\r
`)+4,m.outputData[0].data=m._header+v.substring(P),p("Output buffer: %o",m.outputData[0].data));let g;return this.proxy.protocol==="https:"?(p("Creating `tls.So\
cket`: %o",this.connectOpts),g=a.connect(this.connectOpts)):(p("Creating `net.Socket`: %o",this.connectOpts),g=s.connect(this.connectOpts)),await(0,o.once)(g,"c\
onnect"),g}};f.protocols=["http","https"],e.HttpProxyAgent=f;function h(m,...y){const v={};let P;for(P in m)y.includes(P)||(v[P]=m[P]);return v}l(h,"omit")}}),Dg=N(
{"node_modules/@azure/core-tracing/dist/commonjs/state.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.state=void 0,e.state={instrumenterImplementation:void 0}}}),
Hg=N({"node_modules/@azure/core-client/dist/commonjs/state-cjs.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.state=void 0,e.state={operationRequestMap:new WeakMap}}}),
jg=N({"uncalled:./crc64.js"(e,t){t.exports=l(function(){throw new Error("./crc64.js is not in this bundle")},"leftOut")}}),Es=N({"uncalled:./sas/BlobSASSignatur\
eValues.js"(e,t){t.exports=l(function(){throw new Error("./sas/BlobSASSignatureValues.js is not in this bundle")},"leftOut")}}),zg=N({"uncalled:readdir-glob"(e,t){
t.exports=l(function(){throw new Error("readdir-glob is not in this bundle")},"leftOut")}}),qg=N({"node_modules/async/dist/async.js"(e,t){(function(r,n){typeof e==
"object"&&typeof t<"u"?n(e):typeof define=="function"&&define.amd?define(["exports"],n):(r=typeof globalThis<"u"?globalThis:r||self,n(r.async={}))})(e,(function(r){
"use strict";function n(w,...b){return(...C)=>w(...b,...C)}l(n,"apply");function i(w){return function(...b){var C=b.pop();return w.call(this,b,C)}}l(i,"initialP\
arams");var s=typeof queueMicrotask=="function"&&queueMicrotask,a=typeof setImmediate=="function"&&setImmediate,c=typeof process=="object"&&typeof process.nextTick==
"function";function o(w){setTimeout(w,0)}l(o,"fallback");function u(w){return(b,...C)=>w(()=>b(...C))}l(u,"wrap");var d;s?d=queueMicrotask:a?d=setImmediate:c?d=
process.nextTick:d=o;var p=u(d);function f(w){return y(w)?function(...b){const C=b.pop(),T=w.apply(this,b);return h(T,C)}:i(function(b,C){var T;try{T=w.apply(this,
b)}catch(O){return C(O)}if(T&&typeof T.then=="function")return h(T,C);C(null,T)})}l(f,"asyncify");function h(w,b){return w.then(C=>{m(b,null,C)},C=>{m(b,C&&(C instanceof
Error||C.message)?C:new Error(C))})}l(h,"handlePromise");function m(w,b,C){try{w(b,C)}catch(T){p(O=>{throw O},T)}}l(m,"invokeCallback");function y(w){return w[Symbol.
toStringTag]==="AsyncFunction"}l(y,"isAsync");function v(w){return w[Symbol.toStringTag]==="AsyncGenerator"}l(v,"isAsyncGenerator");function P(w){return typeof w[Symbol.
asyncIterator]=="function"}l(P,"isAsyncIterable");function g(w){if(typeof w!="function")throw new Error("expected a function");return y(w)?f(w):w}l(g,"wrapAsync");
function S(w,b){if(b||(b=w.length),!b)throw new Error("arity is undefined");function C(...T){return typeof T[b-1]=="function"?w.apply(this,T):new Promise((O,I)=>{
T[b-1]=(A,...R)=>{if(A)return I(A);O(R.length>1?R:R[0])},w.apply(this,T)})}return l(C,"awaitable"),C}l(S,"awaitify");function E(w){return l(function(C,...T){return S(
function(I){var A=this;return w(C,(R,L)=>{g(R).apply(A,T.concat(L))},I)})},"applyEach2")}l(E,"applyEach$1");function x(w,b,C,T){b=b||[];var O=[],I=0,A=g(C);return w(
b,(R,L,V)=>{var oe=I++;A(R,(he,ue)=>{O[oe]=ue,V(he)})},R=>{T(R,O)})}l(x,"_asyncMap");function B(w){return w&&typeof w.length=="number"&&w.length>=0&&w.length%1===
0}l(B,"isArrayLike");const k={};function q(w){function b(...C){if(w!==null){var T=w;w=null,T.apply(this,C)}}return l(b,"wrapper"),Object.assign(b,w),b}l(q,"once");
function M(w){return w[Symbol.iterator]&&w[Symbol.iterator]()}l(M,"getIterator");function ee(w){var b=-1,C=w.length;return l(function(){return++b<C?{value:w[b],
key:b}:null},"next")}l(ee,"createArrayIterator");function U(w){var b=-1;return l(function(){var T=w.next();return T.done?null:(b++,{value:T.value,key:b})},"next")}
l(U,"createES2015Iterator");function W(w){var b=w?Object.keys(w):[],C=-1,T=b.length;return l(function O(){var I=b[++C];return I==="__proto__"?O():C<T?{value:w[I],
key:I}:null},"next")}l(W,"createObjectIterator");function G(w){if(B(w))return ee(w);var b=M(w);return b?U(b):W(w)}l(G,"createIterator");function ce(w){return function(...b){
if(w===null)throw new Error("Callback was already called.");var C=w;w=null,C.apply(this,b)}}l(ce,"onlyOnce");function rt(w,b,C,T){let O=!1,I=!1,A=!1,R=0,L=0;function V(){
R>=b||A||O||(A=!0,w.next().then(({value:ue,done:dt})=>{if(!(I||O)){if(A=!1,dt){O=!0,R<=0&&T(null);return}R++,C(ue,L,oe),L++,V()}}).catch(he))}l(V,"replenish");function oe(ue,dt){
if(R-=1,!I){if(ue)return he(ue);if(ue===!1){O=!0,I=!0;return}if(dt===k||O&&R<=0)return O=!0,T(null);V()}}l(oe,"iterateeCallback");function he(ue){I||(A=!1,O=!0,
T(ue))}l(he,"handleError"),V()}l(rt,"asyncEachOfLimit");var Je=l(w=>(b,C,T)=>{if(T=q(T),w<=0)throw new RangeError("concurrency limit cannot be less than 1");if(!b)
return T(null);if(v(b))return rt(b,w,C,T);if(P(b))return rt(b[Symbol.asyncIterator](),w,C,T);var O=G(b),I=!1,A=!1,R=0,L=!1;function V(he,ue){if(!A)if(R-=1,he)I=
!0,T(he);else if(he===!1)I=!0,A=!0;else{if(ue===k||I&&R<=0)return I=!0,T(null);L||oe()}}l(V,"iterateeCallback");function oe(){for(L=!0;R<w&&!I;){var he=O();if(he===
null){I=!0,R<=0&&T(null);return}R+=1,C(he.value,he.key,ce(V))}L=!1}l(oe,"replenish"),oe()},"eachOfLimit$2");function $n(w,b,C,T){return Je(b)(w,g(C),T)}l($n,"ea\
chOfLimit");var Tt=S($n,4);function gt(w,b,C){C=q(C);var T=0,O=0,{length:I}=w,A=!1;I===0&&C(null);function R(L,V){L===!1&&(A=!0),A!==!0&&(L?C(L):(++O===I||V===k)&&
C(null))}for(l(R,"iteratorCallback");T<I;T++)b(w[T],T,ce(R))}l(gt,"eachOfArrayLike");function cs(w,b,C){return Tt(w,1/0,b,C)}l(cs,"eachOfGeneric");function yt(w,b,C){
var T=B(w)?gt:cs;return T(w,g(b),C)}l(yt,"eachOf");var Ye=S(yt,3);function us(w,b,C){return x(Ye,w,b,C)}l(us,"map");var br=S(us,3),Vn=E(br);function tn(w,b,C){return Tt(
w,1,b,C)}l(tn,"eachOfSeries");var J=S(tn,3);function ge(w,b,C){return x(J,w,b,C)}l(ge,"mapSeries");var ae=S(ge,3),Ie=E(ae);const Ce=Symbol("promiseCallback");function _e(){
let w,b;function C(T,...O){if(T)return b(T);w(O.length>1?O:O[0])}return l(C,"callback"),C[Ce]=new Promise((T,O)=>{w=T,b=O}),C}l(_e,"promiseCallback");function Se(w,b,C){
typeof b!="number"&&(C=b,b=null),C=q(C||_e());var T=Object.keys(w).length;if(!T)return C(null);b||(b=T);var O={},I=0,A=!1,R=!1,L=Object.create(null),V=[],oe=[],
he={};Object.keys(w).forEach($=>{var Z=w[$];if(!Array.isArray(Z)){ue($,[Z]),oe.push($);return}var de=Z.slice(0,Z.length-1),Ee=de.length;if(Ee===0){ue($,Z),oe.push(
$);return}he[$]=Ee,de.forEach(Me=>{if(!w[Me])throw new Error("async.auto task `"+$+"` has a non-existent dependency `"+Me+"` in "+de.join(", "));Sr(Me,()=>{Ee--,
Ee===0&&ue($,Z)})})}),me(),dt();function ue($,Z){V.push(()=>ln($,Z))}l(ue,"enqueueTask");function dt(){if(!A){if(V.length===0&&I===0)return C(null,O);for(;V.length&&
I<b;){var $=V.shift();$()}}}l(dt,"processQueue");function Sr($,Z){var de=L[$];de||(de=L[$]=[]),de.push(Z)}l(Sr,"addListener");function Jt($){var Z=L[$]||[];Z.forEach(
de=>de()),dt()}l(Jt,"taskComplete");function ln($,Z){if(!R){var de=ce((Me,...ft)=>{if(I--,Me===!1){A=!0;return}if(ft.length<2&&([ft]=ft),Me){var wr={};if(Object.
keys(O).forEach(Yt=>{wr[Yt]=O[Yt]}),wr[$]=ft,R=!0,L=Object.create(null),A)return;C(Me,wr)}else O[$]=ft,Jt($)});I++;var Ee=g(Z[Z.length-1]);Z.length>1?Ee(O,de):Ee(
de)}}l(ln,"runTask");function me(){for(var $,Z=0;oe.length;)$=oe.pop(),Z++,Y($).forEach(de=>{--he[de]===0&&oe.push(de)});if(Z!==T)throw new Error("async.auto ca\
nnot execute tasks due to a recursive dependency")}l(me,"checkForDeadlocks");function Y($){var Z=[];return Object.keys(w).forEach(de=>{const Ee=w[de];Array.isArray(
Ee)&&Ee.indexOf($)>=0&&Z.push(de)}),Z}return l(Y,"getDependents"),C[Ce]}l(Se,"auto");var Pe=/^(?:async\s)?(?:function)?\s*(?:\w+\s*)?\(([^)]+)\)(?:\s*{)/,ve=/^(?:async\s)?\s*(?:\(\s*)?((?:[^)=\s]\s*)*)(?:\)\s*)?=>/,
Re=/,/,we=/(=.+)?(\s*)$/;function Ya(w){let b="",C=0,T=w.indexOf("*/");for(;C<w.length;)if(w[C]==="/"&&w[C+1]==="/"){let O=w.indexOf(`
`,C);C=O===-1?w.length:O}else if(T!==-1&&w[C]==="/"&&w[C+1]==="*"){let O=w.indexOf("*/",C);O!==-1?(C=O+2,T=w.indexOf("*/",C)):(b+=w[C],C++)}else b+=w[C],C++;return b}
l(Ya,"stripComments");function bm(w){const b=Ya(w.toString());let C=b.match(Pe);if(C||(C=b.match(ve)),!C)throw new Error(`could not parse args in autoInject
Source:
`+b);let[,T]=C;return T.replace(/\s/g,"").split(Re).map(O=>O.replace(we,"").trim())}l(bm,"parseParams");function Za(w,b){var C={};return Object.keys(w).forEach(
T=>{var O=w[T],I,A=y(O),R=!A&&O.length===1||A&&O.length===0;if(Array.isArray(O))I=[...O],O=I.pop(),C[T]=I.concat(I.length>0?L:O);else if(R)C[T]=O;else{if(I=bm(O),
O.length===0&&!A&&I.length===0)throw new Error("autoInject task functions require explicit parameters.");A||I.pop(),C[T]=I.concat(L)}function L(V,oe){var he=I.map(
ue=>V[ue]);he.push(oe),g(O)(...he)}l(L,"newTask")}),Se(C,b)}l(Za,"autoInject");class vm{static{l(this,"DLL")}constructor(){this.head=this.tail=null,this.length=
0}removeLink(b){return b.prev?b.prev.next=b.next:this.head=b.next,b.next?b.next.prev=b.prev:this.tail=b.prev,b.prev=b.next=null,this.length-=1,b}empty(){for(;this.
head;)this.shift();return this}insertAfter(b,C){C.prev=b,C.next=b.next,b.next?b.next.prev=C:this.tail=C,b.next=C,this.length+=1}insertBefore(b,C){C.prev=b.prev,
C.next=b,b.prev?b.prev.next=C:this.head=C,b.prev=C,this.length+=1}unshift(b){this.head?this.insertBefore(this.head,b):Qa(this,b)}push(b){this.tail?this.insertAfter(
this.tail,b):Qa(this,b)}shift(){return this.head&&this.removeLink(this.head)}pop(){return this.tail&&this.removeLink(this.tail)}toArray(){return[...this]}*[Symbol.
iterator](){for(var b=this.head;b;)yield b.data,b=b.next}remove(b){for(var C=this.head;C;){var{next:T}=C;b(C)&&this.removeLink(C),C=T}return this}}function Qa(w,b){
w.length=1,w.head=w.tail=b}l(Qa,"setInitial");function ds(w,b,C){if(b==null)b=1;else if(b===0)throw new RangeError("Concurrency must not be zero");var T=g(w),O=0,
I=[];const A={error:[],drain:[],saturated:[],unsaturated:[],empty:[]};function R(Y,$){A[Y].push($)}l(R,"on");function L(Y,$){const Z=l((...de)=>{V(Y,Z),$(...de)},
"handleAndRemove");A[Y].push(Z)}l(L,"once2");function V(Y,$){if(!Y)return Object.keys(A).forEach(Z=>A[Z]=[]);if(!$)return A[Y]=[];A[Y]=A[Y].filter(Z=>Z!==$)}l(V,
"off");function oe(Y,...$){A[Y].forEach(Z=>Z(...$))}l(oe,"trigger");var he=!1;function ue(Y,$,Z,de){if(de!=null&&typeof de!="function")throw new Error("task cal\
lback must be a function");me.started=!0;var Ee,Me;function ft(Yt,...cn){if(Yt)return Z?Me(Yt):Ee();if(cn.length<=1)return Ee(cn[0]);Ee(cn)}l(ft,"promiseCallbac\
k2");var wr=me._createTaskItem(Y,Z?ft:de||ft);if($?me._tasks.unshift(wr):me._tasks.push(wr),he||(he=!0,p(()=>{he=!1,me.process()})),Z||!de)return new Promise((Yt,cn)=>{
Ee=Yt,Me=cn})}l(ue,"_insert");function dt(Y){return function($,...Z){O-=1;for(var de=0,Ee=Y.length;de<Ee;de++){var Me=Y[de],ft=I.indexOf(Me);ft===0?I.shift():ft>
0&&I.splice(ft,1),Me.callback($,...Z),$!=null&&oe("error",$,Me.data)}O<=me.concurrency-me.buffer&&oe("unsaturated"),me.idle()&&oe("drain"),me.process()}}l(dt,"_\
createCB");function Sr(Y){return Y.length===0&&me.idle()?(p(()=>oe("drain")),!0):!1}l(Sr,"_maybeDrain");const Jt=l(Y=>$=>{if(!$)return new Promise((Z,de)=>{L(Y,
(Ee,Me)=>{if(Ee)return de(Ee);Z(Me)})});V(Y),R(Y,$)},"eventMethod");var ln=!1,me={_tasks:new vm,_createTaskItem(Y,$){return{data:Y,callback:$}},*[Symbol.iterator](){
yield*me._tasks[Symbol.iterator]()},concurrency:b,payload:C,buffer:b/4,started:!1,paused:!1,push(Y,$){return Array.isArray(Y)?Sr(Y)?void 0:Y.map(Z=>ue(Z,!1,!1,$)):
ue(Y,!1,!1,$)},pushAsync(Y,$){return Array.isArray(Y)?Sr(Y)?void 0:Y.map(Z=>ue(Z,!1,!0,$)):ue(Y,!1,!0,$)},kill(){V(),me._tasks.empty()},unshift(Y,$){return Array.
isArray(Y)?Sr(Y)?void 0:Y.map(Z=>ue(Z,!0,!1,$)):ue(Y,!0,!1,$)},unshiftAsync(Y,$){return Array.isArray(Y)?Sr(Y)?void 0:Y.map(Z=>ue(Z,!0,!0,$)):ue(Y,!0,!0,$)},remove(Y){
me._tasks.remove(Y)},process(){if(!ln){for(ln=!0;!me.paused&&O<me.concurrency&&me._tasks.length;){var Y=[],$=[],Z=me._tasks.length;me.payload&&(Z=Math.min(Z,me.
payload));for(var de=0;de<Z;de++){var Ee=me._tasks.shift();Y.push(Ee),I.push(Ee),$.push(Ee.data)}O+=1,me._tasks.length===0&&oe("empty"),O===me.concurrency&&oe("\
saturated");var Me=ce(dt(Y));T($,Me)}ln=!1}},length(){return me._tasks.length},running(){return O},workersList(){return I},idle(){return me._tasks.length+O===0},
pause(){me.paused=!0},resume(){me.paused!==!1&&(me.paused=!1,p(me.process))}};return Object.defineProperties(me,{saturated:{writable:!1,value:Jt("saturated")},unsaturated:{
writable:!1,value:Jt("unsaturated")},empty:{writable:!1,value:Jt("empty")},drain:{writable:!1,value:Jt("drain")},error:{writable:!1,value:Jt("error")}}),me}l(ds,
"queue$1");function eo(w,b){return ds(w,1,b)}l(eo,"cargo$1");function to(w,b,C){return ds(w,b,C)}l(to,"cargo");function Sm(w,b,C,T){T=q(T);var O=g(C);return J(w,
(I,A,R)=>{O(b,I,(L,V)=>{b=V,R(L)})},I=>T(I,b))}l(Sm,"reduce");var kt=S(Sm,4);function fs(...w){var b=w.map(g);return function(...C){var T=this,O=C[C.length-1];return typeof O==
"function"?C.pop():O=_e(),kt(b,C,(I,A,R)=>{A.apply(T,I.concat((L,...V)=>{R(L,V)}))},(I,A)=>O(I,...A)),O[Ce]}}l(fs,"seq");function ro(...w){return fs(...w.reverse())}
l(ro,"compose");function wm(w,b,C,T){return x(Je(b),w,C,T)}l(wm,"mapLimit");var rn=S(wm,4);function _m(w,b,C,T){var O=g(C);return rn(w,b,(I,A)=>{O(I,(R,...L)=>R?
A(R):A(R,L))},(I,A)=>{for(var R=[],L=0;L<A.length;L++)A[L]&&(R=R.concat(...A[L]));return T(I,R)})}l(_m,"concatLimit");var vr=S(_m,4);function Cm(w,b,C){return vr(
w,1/0,b,C)}l(Cm,"concat2");var Gn=S(Cm,3);function Pm(w,b,C){return vr(w,1,b,C)}l(Pm,"concatSeries");var Wn=S(Pm,3);function no(...w){return function(...b){var C=b.
pop();return C(null,...w)}}l(no,"constant$1");function Nt(w,b){return(C,T,O,I)=>{var A=!1,R;const L=g(O);C(T,(V,oe,he)=>{L(V,(ue,dt)=>{if(ue||ue===!1)return he(
ue);if(w(dt)&&!R)return A=!0,R=b(!0,V),he(null,k);he()})},V=>{if(V)return I(V);I(null,A?R:b(!1))})}}l(Nt,"_createTester");function Em(w,b,C){return Nt(T=>T,(T,O)=>O)(
Ye,w,b,C)}l(Em,"detect");var Xn=S(Em,3);function Tm(w,b,C,T){return Nt(O=>O,(O,I)=>I)(Je(b),w,C,T)}l(Tm,"detectLimit");var Kn=S(Tm,4);function Nm(w,b,C){return Nt(
T=>T,(T,O)=>O)(Je(1),w,b,C)}l(Nm,"detectSeries");var Jn=S(Nm,3);function io(w){return(b,...C)=>g(b)(...C,(T,...O)=>{typeof console=="object"&&(T?console.error&&
console.error(T):console[w]&&O.forEach(I=>console[w](I)))})}l(io,"consoleFunc");var so=io("dir");function Om(w,b,C){C=ce(C);var T=g(w),O=g(b),I;function A(L,...V){
if(L)return C(L);L!==!1&&(I=V,O(...V,R))}l(A,"next");function R(L,V){if(L)return C(L);if(L!==!1){if(!V)return C(null,...I);T(A)}}return l(R,"check"),R(null,!0)}
l(Om,"doWhilst");var nn=S(Om,3);function ao(w,b,C){const T=g(b);return nn(w,(...O)=>{const I=O.pop();T(...O,(A,R)=>I(A,!R))},C)}l(ao,"doUntil");function oo(w){return(b,C,T)=>w(
b,T)}l(oo,"_withoutIndex");function xm(w,b,C){return Ye(w,oo(g(b)),C)}l(xm,"eachLimit$2");var Yn=S(xm,3);function Im(w,b,C,T){return Je(b)(w,oo(g(C)),T)}l(Im,"e\
achLimit");var sn=S(Im,4);function Am(w,b,C){return sn(w,1,b,C)}l(Am,"eachSeries");var an=S(Am,3);function ps(w){return y(w)?w:function(...b){var C=b.pop(),T=!0;
b.push((...O)=>{T?p(()=>C(...O)):C(...O)}),w.apply(this,b),T=!1}}l(ps,"ensureAsync");function Rm(w,b,C){return Nt(T=>!T,T=>!T)(Ye,w,b,C)}l(Rm,"every");var Zn=S(
Rm,3);function Mm(w,b,C,T){return Nt(O=>!O,O=>!O)(Je(b),w,C,T)}l(Mm,"everyLimit");var Qn=S(Mm,4);function Bm(w,b,C){return Nt(T=>!T,T=>!T)(J,w,b,C)}l(Bm,"everyS\
eries");var ei=S(Bm,3);function Lm(w,b,C,T){var O=new Array(b.length);w(b,(I,A,R)=>{C(I,(L,V)=>{O[A]=!!V,R(L)})},I=>{if(I)return T(I);for(var A=[],R=0;R<b.length;R++)
O[R]&&A.push(b[R]);T(null,A)})}l(Lm,"filterArray");function km(w,b,C,T){var O=[];w(b,(I,A,R)=>{C(I,(L,V)=>{if(L)return R(L);V&&O.push({index:A,value:I}),R(L)})},
I=>{if(I)return T(I);T(null,O.sort((A,R)=>A.index-R.index).map(A=>A.value))})}l(km,"filterGeneric");function ti(w,b,C,T){var O=B(b)?Lm:km;return O(w,b,g(C),T)}l(
ti,"_filter");function Um(w,b,C){return ti(Ye,w,b,C)}l(Um,"filter");var ri=S(Um,3);function Fm(w,b,C,T){return ti(Je(b),w,C,T)}l(Fm,"filterLimit");var ni=S(Fm,4);
function Dm(w,b,C){return ti(J,w,b,C)}l(Dm,"filterSeries");var ii=S(Dm,3);function Hm(w,b){var C=ce(b),T=g(ps(w));function O(I){if(I)return C(I);I!==!1&&T(O)}return l(
O,"next"),O()}l(Hm,"forever");var lo=S(Hm,2);function jm(w,b,C,T){var O=g(C);return rn(w,b,(I,A)=>{O(I,(R,L)=>R?A(R):A(R,{key:L,val:I}))},(I,A)=>{for(var R={},{
hasOwnProperty:L}=Object.prototype,V=0;V<A.length;V++)if(A[V]){var{key:oe}=A[V],{val:he}=A[V];L.call(R,oe)?R[oe].push(he):R[oe]=[he]}return T(I,R)})}l(jm,"group\
ByLimit");var si=S(jm,4);function co(w,b,C){return si(w,1/0,b,C)}l(co,"groupBy");function uo(w,b,C){return si(w,1,b,C)}l(uo,"groupBySeries");var fo=io("log");function zm(w,b,C,T){
T=q(T);var O={},I=g(C);return Je(b)(w,(A,R,L)=>{I(A,R,(V,oe)=>{if(V)return L(V);O[R]=oe,L(V)})},A=>T(A,O))}l(zm,"mapValuesLimit");var ai=S(zm,4);function po(w,b,C){
return ai(w,1/0,b,C)}l(po,"mapValues");function ho(w,b,C){return ai(w,1,b,C)}l(ho,"mapValuesSeries");function mo(w,b=C=>C){var C=Object.create(null),T=Object.create(
null),O=g(w),I=i((A,R)=>{var L=b(...A);L in C?p(()=>R(null,...C[L])):L in T?T[L].push(R):(T[L]=[R],O(...A,(V,...oe)=>{V||(C[L]=oe);var he=T[L];delete T[L];for(var ue=0,
dt=he.length;ue<dt;ue++)he[ue](V,...oe)}))});return I.memo=C,I.unmemoized=w,I}l(mo,"memoize");var oi;c?oi=process.nextTick:a?oi=setImmediate:oi=o;var go=u(oi),hs=S(
(w,b,C)=>{var T=B(b)?[]:{};w(b,(O,I,A)=>{g(O)((R,...L)=>{L.length<2&&([L]=L),T[I]=L,A(R)})},O=>C(O,T))},3);function yo(w,b){return hs(Ye,w,b)}l(yo,"parallel");function bo(w,b,C){
return hs(Je(b),w,C)}l(bo,"parallelLimit");function ms(w,b){var C=g(w);return ds((T,O)=>{C(T[0],O)},b,1)}l(ms,"queue");class qm{static{l(this,"Heap")}constructor(){
this.heap=[],this.pushCount=Number.MIN_SAFE_INTEGER}get length(){return this.heap.length}empty(){return this.heap=[],this}percUp(b){let C;for(;b>0&&gs(this.heap[b],
this.heap[C=vo(b)]);){let T=this.heap[b];this.heap[b]=this.heap[C],this.heap[C]=T,b=C}}percDown(b){let C;for(;(C=$m(b))<this.heap.length&&(C+1<this.heap.length&&
gs(this.heap[C+1],this.heap[C])&&(C=C+1),!gs(this.heap[b],this.heap[C]));){let T=this.heap[b];this.heap[b]=this.heap[C],this.heap[C]=T,b=C}}push(b){b.pushCount=
++this.pushCount,this.heap.push(b),this.percUp(this.heap.length-1)}unshift(b){return this.heap.push(b)}shift(){let[b]=this.heap;return this.heap[0]=this.heap[this.
heap.length-1],this.heap.pop(),this.percDown(0),b}toArray(){return[...this]}*[Symbol.iterator](){for(let b=0;b<this.heap.length;b++)yield this.heap[b].data}remove(b){
let C=0;for(let T=0;T<this.heap.length;T++)b(this.heap[T])||(this.heap[C]=this.heap[T],C++);this.heap.splice(C);for(let T=vo(this.heap.length-1);T>=0;T--)this.percDown(
T);return this}}function $m(w){return(w<<1)+1}l($m,"leftChi");function vo(w){return(w+1>>1)-1}l(vo,"parent");function gs(w,b){return w.priority!==b.priority?w.priority<
b.priority:w.pushCount<b.pushCount}l(gs,"smaller");function So(w,b){var C=ms(w,b),{push:T,pushAsync:O}=C;C._tasks=new qm,C._createTaskItem=({data:A,priority:R},L)=>({
data:A,priority:R,callback:L});function I(A,R){return Array.isArray(A)?A.map(L=>({data:L,priority:R})):{data:A,priority:R}}return l(I,"createDataItems"),C.push=
function(A,R=0,L){return T(I(A,R),L)},C.pushAsync=function(A,R=0,L){return O(I(A,R),L)},delete C.unshift,delete C.unshiftAsync,C}l(So,"priorityQueue");function Vm(w,b){
if(b=q(b),!Array.isArray(w))return b(new TypeError("First argument to race must be an array of functions"));if(!w.length)return b();for(var C=0,T=w.length;C<T;C++)
g(w[C])(b)}l(Vm,"race");var wo=S(Vm,2);function li(w,b,C,T){var O=[...w].reverse();return kt(O,b,C,T)}l(li,"reduceRight");function ci(w){var b=g(w);return i(l(function(T,O){
return T.push((I,...A)=>{let R={};if(I&&(R.error=I),A.length>0){var L=A;A.length<=1&&([L]=A),R.value=L}O(null,R)}),b.apply(this,T)},"reflectOn"))}l(ci,"reflect");
function _o(w){var b;return Array.isArray(w)?b=w.map(ci):(b={},Object.keys(w).forEach(C=>{b[C]=ci.call(this,w[C])})),b}l(_o,"reflectAll");function ys(w,b,C,T){const O=g(
C);return ti(w,b,(I,A)=>{O(I,(R,L)=>{A(R,!L)})},T)}l(ys,"reject$2");function Gm(w,b,C){return ys(Ye,w,b,C)}l(Gm,"reject");var Co=S(Gm,3);function Wm(w,b,C,T){return ys(
Je(b),w,C,T)}l(Wm,"rejectLimit");var Po=S(Wm,4);function Xm(w,b,C){return ys(J,w,b,C)}l(Xm,"rejectSeries");var Eo=S(Xm,3);function To(w){return function(){return w}}
l(To,"constant");const bs=5,No=0;function ui(w,b,C){var T={times:bs,intervalFunc:To(No)};if(arguments.length<3&&typeof w=="function"?(C=b||_e(),b=w):(Km(T,w),C=
C||_e()),typeof b!="function")throw new Error("Invalid arguments for async.retry");var O=g(b),I=1;function A(){O((R,...L)=>{R!==!1&&(R&&I++<T.times&&(typeof T.errorFilter!=
"function"||T.errorFilter(R))?setTimeout(A,T.intervalFunc(I-1)):C(R,...L))})}return l(A,"retryAttempt"),A(),C[Ce]}l(ui,"retry");function Km(w,b){if(typeof b=="o\
bject")w.times=+b.times||bs,w.intervalFunc=typeof b.interval=="function"?b.interval:To(+b.interval||No),w.errorFilter=b.errorFilter;else if(typeof b=="number"||
typeof b=="string")w.times=+b||bs;else throw new Error("Invalid arguments for async.retry")}l(Km,"parseTimes");function Oo(w,b){b||(b=w,w=null);let C=w&&w.arity||
b.length;y(b)&&(C+=1);var T=g(b);return i((O,I)=>{(O.length<C-1||I==null)&&(O.push(I),I=_e());function A(R){T(...O,R)}return l(A,"taskFn"),w?ui(w,A,I):ui(A,I),I[Ce]})}
l(Oo,"retryable");function xo(w,b){return hs(J,w,b)}l(xo,"series");function Jm(w,b,C){return Nt(Boolean,T=>T)(Ye,w,b,C)}l(Jm,"some");var di=S(Jm,3);function Ym(w,b,C,T){
return Nt(Boolean,O=>O)(Je(b),w,C,T)}l(Ym,"someLimit");var fi=S(Ym,4);function Zm(w,b,C){return Nt(Boolean,T=>T)(J,w,b,C)}l(Zm,"someSeries");var pi=S(Zm,3);function Qm(w,b,C){
var T=g(b);return br(w,(I,A)=>{T(I,(R,L)=>{if(R)return A(R);A(R,{value:I,criteria:L})})},(I,A)=>{if(I)return C(I);C(null,A.sort(O).map(R=>R.value))});function O(I,A){
var R=I.criteria,L=A.criteria;return R<L?-1:R>L?1:0}}l(Qm,"sortBy");var Io=S(Qm,3);function Ao(w,b,C){var T=g(w);return i((O,I)=>{var A=!1,R;function L(){var V=w.
name||"anonymous",oe=new Error('Callback function "'+V+'" timed out.');oe.code="ETIMEDOUT",C&&(oe.info=C),A=!0,I(oe)}l(L,"timeoutCallback"),O.push((...V)=>{A||(I(
...V),clearTimeout(R))}),R=setTimeout(L,b),T(...O)})}l(Ao,"timeout");function eg(w){for(var b=Array(w);w--;)b[w]=w;return b}l(eg,"range2");function hi(w,b,C,T){
var O=g(C);return rn(eg(w),b,O,T)}l(hi,"timesLimit");function Ro(w,b,C){return hi(w,1/0,b,C)}l(Ro,"times");function Mo(w,b,C){return hi(w,1,b,C)}l(Mo,"timesSeri\
es");function Bo(w,b,C,T){arguments.length<=3&&typeof b=="function"&&(T=C,C=b,b=Array.isArray(w)?[]:{}),T=q(T||_e());var O=g(C);return Ye(w,(I,A,R)=>{O(b,I,A,R)},
I=>T(I,b)),T[Ce]}l(Bo,"transform");function tg(w,b){var C=null,T;return an(w,(O,I)=>{g(O)((A,...R)=>{if(A===!1)return I(A);R.length<2?[T]=R:T=R,C=A,I(A?null:{})})},
()=>b(C,T))}l(tg,"tryEach");var Lo=S(tg);function ko(w){return(...b)=>(w.unmemoized||w)(...b)}l(ko,"unmemoize");function rg(w,b,C){C=ce(C);var T=g(b),O=g(w),I=[];
function A(L,...V){if(L)return C(L);I=V,L!==!1&&O(R)}l(A,"next");function R(L,V){if(L)return C(L);if(L!==!1){if(!V)return C(null,...I);T(A)}}return l(R,"check"),
O(R)}l(rg,"whilst");var on=S(rg,3);function Uo(w,b,C){const T=g(w);return on(O=>T((I,A)=>O(I,!A)),b,C)}l(Uo,"until");function ng(w,b){if(b=q(b),!Array.isArray(w))
return b(new Error("First argument to waterfall must be an array of functions"));if(!w.length)return b();var C=0;function T(I){var A=g(w[C++]);A(...I,ce(O))}l(T,
"nextTask");function O(I,...A){if(I!==!1){if(I||C===w.length)return b(I,...A);T(A)}}l(O,"next"),T([])}l(ng,"waterfall");var Fo=S(ng),ig={apply:n,applyEach:Vn,applyEachSeries:Ie,
asyncify:f,auto:Se,autoInject:Za,cargo:eo,cargoQueue:to,compose:ro,concat:Gn,concatLimit:vr,concatSeries:Wn,constant:no,detect:Xn,detectLimit:Kn,detectSeries:Jn,
dir:so,doUntil:ao,doWhilst:nn,each:Yn,eachLimit:sn,eachOf:Ye,eachOfLimit:Tt,eachOfSeries:J,eachSeries:an,ensureAsync:ps,every:Zn,everyLimit:Qn,everySeries:ei,filter:ri,
filterLimit:ni,filterSeries:ii,forever:lo,groupBy:co,groupByLimit:si,groupBySeries:uo,log:fo,map:br,mapLimit:rn,mapSeries:ae,mapValues:po,mapValuesLimit:ai,mapValuesSeries:ho,
memoize:mo,nextTick:go,parallel:yo,parallelLimit:bo,priorityQueue:So,queue:ms,race:wo,reduce:kt,reduceRight:li,reflect:ci,reflectAll:_o,reject:Co,rejectLimit:Po,
rejectSeries:Eo,retry:ui,retryable:Oo,seq:fs,series:xo,setImmediate:p,some:di,someLimit:fi,someSeries:pi,sortBy:Io,timeout:Ao,times:Ro,timesLimit:hi,timesSeries:Mo,
transform:Bo,tryEach:Lo,unmemoize:ko,until:Uo,waterfall:Fo,whilst:on,all:Zn,allLimit:Qn,allSeries:ei,any:di,anyLimit:fi,anySeries:pi,find:Xn,findLimit:Kn,findSeries:Jn,
flatMap:Gn,flatMapLimit:vr,flatMapSeries:Wn,forEach:Yn,forEachSeries:an,forEachLimit:sn,forEachOf:Ye,forEachOfSeries:J,forEachOfLimit:Tt,inject:kt,foldl:kt,foldr:li,
select:ri,selectLimit:ni,selectSeries:ii,wrapSync:f,during:on,doDuring:nn};r.all=Zn,r.allLimit=Qn,r.allSeries=ei,r.any=di,r.anyLimit=fi,r.anySeries=pi,r.apply=n,
r.applyEach=Vn,r.applyEachSeries=Ie,r.asyncify=f,r.auto=Se,r.autoInject=Za,r.cargo=eo,r.cargoQueue=to,r.compose=ro,r.concat=Gn,r.concatLimit=vr,r.concatSeries=Wn,
r.constant=no,r.default=ig,r.detect=Xn,r.detectLimit=Kn,r.detectSeries=Jn,r.dir=so,r.doDuring=nn,r.doUntil=ao,r.doWhilst=nn,r.during=on,r.each=Yn,r.eachLimit=sn,
r.eachOf=Ye,r.eachOfLimit=Tt,r.eachOfSeries=J,r.eachSeries=an,r.ensureAsync=ps,r.every=Zn,r.everyLimit=Qn,r.everySeries=ei,r.filter=ri,r.filterLimit=ni,r.filterSeries=
ii,r.find=Xn,r.findLimit=Kn,r.findSeries=Jn,r.flatMap=Gn,r.flatMapLimit=vr,r.flatMapSeries=Wn,r.foldl=kt,r.foldr=li,r.forEach=Yn,r.forEachLimit=sn,r.forEachOf=Ye,
r.forEachOfLimit=Tt,r.forEachOfSeries=J,r.forEachSeries=an,r.forever=lo,r.groupBy=co,r.groupByLimit=si,r.groupBySeries=uo,r.inject=kt,r.log=fo,r.map=br,r.mapLimit=
rn,r.mapSeries=ae,r.mapValues=po,r.mapValuesLimit=ai,r.mapValuesSeries=ho,r.memoize=mo,r.nextTick=go,r.parallel=yo,r.parallelLimit=bo,r.priorityQueue=So,r.queue=
ms,r.race=wo,r.reduce=kt,r.reduceRight=li,r.reflect=ci,r.reflectAll=_o,r.reject=Co,r.rejectLimit=Po,r.rejectSeries=Eo,r.retry=ui,r.retryable=Oo,r.select=ri,r.selectLimit=
ni,r.selectSeries=ii,r.seq=fs,r.series=xo,r.setImmediate=p,r.some=di,r.someLimit=fi,r.someSeries=pi,r.sortBy=Io,r.timeout=Ao,r.times=Ro,r.timesLimit=hi,r.timesSeries=
Mo,r.transform=Bo,r.tryEach=Lo,r.unmemoize=ko,r.until=Uo,r.waterfall=Fo,r.whilst=on,r.wrapSync=f,Object.defineProperty(r,"__esModule",{value:!0})}))}}),$g=N({"n\
ode_modules/graceful-fs/polyfills.js"(e,t){var r=te("constants"),n=process.cwd,i=null,s=process.env.GRACEFUL_FS_PLATFORM||process.platform;process.cwd=function(){
return i||(i=n.call(process)),i};try{process.cwd()}catch{}typeof process.chdir=="function"&&(a=process.chdir,process.chdir=function(o){i=null,a.call(process,o)},
Object.setPrototypeOf&&Object.setPrototypeOf(process.chdir,a));var a;t.exports=c;function c(o){r.hasOwnProperty("O_SYMLINK")&&process.version.match(/^v0\.6\.[0-2]|^v0\.5\./)&&
u(o),o.lutimes||d(o),o.chown=h(o.chown),o.fchown=h(o.fchown),o.lchown=h(o.lchown),o.chmod=p(o.chmod),o.fchmod=p(o.fchmod),o.lchmod=p(o.lchmod),o.chownSync=m(o.chownSync),
o.fchownSync=m(o.fchownSync),o.lchownSync=m(o.lchownSync),o.chmodSync=f(o.chmodSync),o.fchmodSync=f(o.fchmodSync),o.lchmodSync=f(o.lchmodSync),o.stat=y(o.stat),
o.fstat=y(o.fstat),o.lstat=y(o.lstat),o.statSync=v(o.statSync),o.fstatSync=v(o.fstatSync),o.lstatSync=v(o.lstatSync),o.chmod&&!o.lchmod&&(o.lchmod=function(g,S,E){
E&&process.nextTick(E)},o.lchmodSync=function(){}),o.chown&&!o.lchown&&(o.lchown=function(g,S,E,x){x&&process.nextTick(x)},o.lchownSync=function(){}),s==="win32"&&
(o.rename=typeof o.rename!="function"?o.rename:(function(g){function S(E,x,B){var k=Date.now(),q=0;g(E,x,l(function M(ee){if(ee&&(ee.code==="EACCES"||ee.code===
"EPERM"||ee.code==="EBUSY")&&Date.now()-k<6e4){setTimeout(function(){o.stat(x,function(U,W){U&&U.code==="ENOENT"?g(E,x,M):B(ee)})},q),q<100&&(q+=10);return}B&&B(
ee)},"CB"))}return l(S,"rename"),Object.setPrototypeOf&&Object.setPrototypeOf(S,g),S})(o.rename)),o.read=typeof o.read!="function"?o.read:(function(g){function S(E,x,B,k,q,M){
var ee;if(M&&typeof M=="function"){var U=0;ee=l(function(W,G,ce){if(W&&W.code==="EAGAIN"&&U<10)return U++,g.call(o,E,x,B,k,q,ee);M.apply(this,arguments)},"callb\
ack")}return g.call(o,E,x,B,k,q,ee)}return l(S,"read"),Object.setPrototypeOf&&Object.setPrototypeOf(S,g),S})(o.read),o.readSync=typeof o.readSync!="function"?o.
readSync:(function(g){return function(S,E,x,B,k){for(var q=0;;)try{return g.call(o,S,E,x,B,k)}catch(M){if(M.code==="EAGAIN"&&q<10){q++;continue}throw M}}})(o.readSync);
function u(g){g.lchmod=function(S,E,x){g.open(S,r.O_WRONLY|r.O_SYMLINK,E,function(B,k){if(B){x&&x(B);return}g.fchmod(k,E,function(q){g.close(k,function(M){x&&x(
q||M)})})})},g.lchmodSync=function(S,E){var x=g.openSync(S,r.O_WRONLY|r.O_SYMLINK,E),B=!0,k;try{k=g.fchmodSync(x,E),B=!1}finally{if(B)try{g.closeSync(x)}catch{}else
g.closeSync(x)}return k}}l(u,"patchLchmod");function d(g){r.hasOwnProperty("O_SYMLINK")&&g.futimes?(g.lutimes=function(S,E,x,B){g.open(S,r.O_SYMLINK,function(k,q){
if(k){B&&B(k);return}g.futimes(q,E,x,function(M){g.close(q,function(ee){B&&B(M||ee)})})})},g.lutimesSync=function(S,E,x){var B=g.openSync(S,r.O_SYMLINK),k,q=!0;
try{k=g.futimesSync(B,E,x),q=!1}finally{if(q)try{g.closeSync(B)}catch{}else g.closeSync(B)}return k}):g.futimes&&(g.lutimes=function(S,E,x,B){B&&process.nextTick(
B)},g.lutimesSync=function(){})}l(d,"patchLutimes");function p(g){return g&&function(S,E,x){return g.call(o,S,E,function(B){P(B)&&(B=null),x&&x.apply(this,arguments)})}}
l(p,"chmodFix");function f(g){return g&&function(S,E){try{return g.call(o,S,E)}catch(x){if(!P(x))throw x}}}l(f,"chmodFixSync");function h(g){return g&&function(S,E,x,B){
return g.call(o,S,E,x,function(k){P(k)&&(k=null),B&&B.apply(this,arguments)})}}l(h,"chownFix");function m(g){return g&&function(S,E,x){try{return g.call(o,S,E,x)}catch(B){
if(!P(B))throw B}}}l(m,"chownFixSync");function y(g){return g&&function(S,E,x){typeof E=="function"&&(x=E,E=null);function B(k,q){q&&(q.uid<0&&(q.uid+=4294967296),
q.gid<0&&(q.gid+=4294967296)),x&&x.apply(this,arguments)}return l(B,"callback"),E?g.call(o,S,E,B):g.call(o,S,B)}}l(y,"statFix");function v(g){return g&&function(S,E){
var x=E?g.call(o,S,E):g.call(o,S);return x&&(x.uid<0&&(x.uid+=4294967296),x.gid<0&&(x.gid+=4294967296)),x}}l(v,"statFixSync");function P(g){if(!g||g.code==="ENO\
SYS")return!0;var S=!process.getuid||process.getuid()!==0;return!!(S&&(g.code==="EINVAL"||g.code==="EPERM"))}l(P,"chownErOk")}l(c,"patch")}}),Vg=N({"node_module\
s/graceful-fs/legacy-streams.js"(e,t){var r=te("stream").Stream;t.exports=n;function n(i){return{ReadStream:s,WriteStream:a};function s(c,o){if(!(this instanceof
s))return new s(c,o);r.call(this);var u=this;this.path=c,this.fd=null,this.readable=!0,this.paused=!1,this.flags="r",this.mode=438,this.bufferSize=64*1024,o=o||
{};for(var d=Object.keys(o),p=0,f=d.length;p<f;p++){var h=d[p];this[h]=o[h]}if(this.encoding&&this.setEncoding(this.encoding),this.start!==void 0){if(typeof this.
start!="number")throw TypeError("start must be a Number");if(this.end===void 0)this.end=1/0;else if(typeof this.end!="number")throw TypeError("end must be a Num\
ber");if(this.start>this.end)throw new Error("start must be <= end");this.pos=this.start}if(this.fd!==null){process.nextTick(function(){u._read()});return}i.open(
this.path,this.flags,this.mode,function(m,y){if(m){u.emit("error",m),u.readable=!1;return}u.fd=y,u.emit("open",y),u._read()})}function a(c,o){if(!(this instanceof
a))return new a(c,o);r.call(this),this.path=c,this.fd=null,this.writable=!0,this.flags="w",this.encoding="binary",this.mode=438,this.bytesWritten=0,o=o||{};for(var u=Object.
keys(o),d=0,p=u.length;d<p;d++){var f=u[d];this[f]=o[f]}if(this.start!==void 0){if(typeof this.start!="number")throw TypeError("start must be a Number");if(this.
start<0)throw new Error("start must be >= zero");this.pos=this.start}this.busy=!1,this._queue=[],this.fd===null&&(this._open=i.open,this._queue.push([this._open,
this.path,this.flags,this.mode,void 0]),this.flush())}}l(n,"legacy")}}),Gg=N({"node_modules/graceful-fs/clone.js"(e,t){"use strict";t.exports=n;var r=Object.getPrototypeOf||
function(i){return i.__proto__};function n(i){if(i===null||typeof i!="object")return i;if(i instanceof Object)var s={__proto__:r(i)};else var s=Object.create(null);
return Object.getOwnPropertyNames(i).forEach(function(a){Object.defineProperty(s,a,Object.getOwnPropertyDescriptor(i,a))}),s}l(n,"clone")}}),sl=N({"node_modules\
/graceful-fs/graceful-fs.js"(e,t){var r=te("fs"),n=$g(),i=Vg(),s=Gg(),a=te("util"),c,o;typeof Symbol=="function"&&typeof Symbol.for=="function"?(c=Symbol.for("g\
raceful-fs.queue"),o=Symbol.for("graceful-fs.previous")):(c="___graceful-fs.queue",o="___graceful-fs.previous");function u(){}l(u,"noop");function d(g,S){Object.
defineProperty(g,c,{get:l(function(){return S},"get")})}l(d,"publishQueue");var p=u;a.debuglog?p=a.debuglog("gfs4"):/\bgfs4\b/i.test(process.env.NODE_DEBUG||"")&&
(p=l(function(){var g=a.format.apply(a,arguments);g="GFS4: "+g.split(/\n/).join(`
GFS4: `),console.error(g)},"debug2")),r[c]||(f=global[c]||[],d(r,f),r.close=(function(g){function S(E,x){return g.call(r,E,function(B){B||v(),typeof x=="functio\
n"&&x.apply(this,arguments)})}return l(S,"close"),Object.defineProperty(S,o,{value:g}),S})(r.close),r.closeSync=(function(g){function S(E){g.apply(r,arguments),
v()}return l(S,"closeSync"),Object.defineProperty(S,o,{value:g}),S})(r.closeSync),/\bgfs4\b/i.test(process.env.NODE_DEBUG||"")&&process.on("exit",function(){p(r[c]),
te("assert").equal(r[c].length,0)}));var f;global[c]||d(global,r[c]),t.exports=h(s(r)),process.env.TEST_GRACEFUL_FS_GLOBAL_PATCH&&!r.__patched&&(t.exports=h(r),
r.__patched=!0);function h(g){n(g),g.gracefulify=h,g.createReadStream=us,g.createWriteStream=br;var S=g.readFile;g.readFile=E;function E(J,ge,ae){return typeof ge==
"function"&&(ae=ge,ge=null),Ie(J,ge,ae);function Ie(Ce,_e,Se,Pe){return S(Ce,_e,function(ve){ve&&(ve.code==="EMFILE"||ve.code==="ENFILE")?m([Ie,[Ce,_e,Se],ve,Pe||
Date.now(),Date.now()]):typeof Se=="function"&&Se.apply(this,arguments)})}l(Ie,"go$readFile")}l(E,"readFile");var x=g.writeFile;g.writeFile=B;function B(J,ge,ae,Ie){
return typeof ae=="function"&&(Ie=ae,ae=null),Ce(J,ge,ae,Ie);function Ce(_e,Se,Pe,ve,Re){return x(_e,Se,Pe,function(we){we&&(we.code==="EMFILE"||we.code==="ENFI\
LE")?m([Ce,[_e,Se,Pe,ve],we,Re||Date.now(),Date.now()]):typeof ve=="function"&&ve.apply(this,arguments)})}l(Ce,"go$writeFile")}l(B,"writeFile");var k=g.appendFile;
k&&(g.appendFile=q);function q(J,ge,ae,Ie){return typeof ae=="function"&&(Ie=ae,ae=null),Ce(J,ge,ae,Ie);function Ce(_e,Se,Pe,ve,Re){return k(_e,Se,Pe,function(we){
we&&(we.code==="EMFILE"||we.code==="ENFILE")?m([Ce,[_e,Se,Pe,ve],we,Re||Date.now(),Date.now()]):typeof ve=="function"&&ve.apply(this,arguments)})}l(Ce,"go$appen\
dFile")}l(q,"appendFile");var M=g.copyFile;M&&(g.copyFile=ee);function ee(J,ge,ae,Ie){return typeof ae=="function"&&(Ie=ae,ae=0),Ce(J,ge,ae,Ie);function Ce(_e,Se,Pe,ve,Re){
return M(_e,Se,Pe,function(we){we&&(we.code==="EMFILE"||we.code==="ENFILE")?m([Ce,[_e,Se,Pe,ve],we,Re||Date.now(),Date.now()]):typeof ve=="function"&&ve.apply(this,
arguments)})}l(Ce,"go$copyFile")}l(ee,"copyFile");var U=g.readdir;g.readdir=G;var W=/^v[0-5]\./;function G(J,ge,ae){typeof ge=="function"&&(ae=ge,ge=null);var Ie=W.
test(process.version)?l(function(Se,Pe,ve,Re){return U(Se,Ce(Se,Pe,ve,Re))},"go$readdir2"):l(function(Se,Pe,ve,Re){return U(Se,Pe,Ce(Se,Pe,ve,Re))},"go$readdir2");
return Ie(J,ge,ae);function Ce(_e,Se,Pe,ve){return function(Re,we){Re&&(Re.code==="EMFILE"||Re.code==="ENFILE")?m([Ie,[_e,Se,Pe],Re,ve||Date.now(),Date.now()]):
(we&&we.sort&&we.sort(),typeof Pe=="function"&&Pe.call(this,Re,we))}}}if(l(G,"readdir"),process.version.substr(0,4)==="v0.8"){var ce=i(g);gt=ce.ReadStream,yt=ce.
WriteStream}var rt=g.ReadStream;rt&&(gt.prototype=Object.create(rt.prototype),gt.prototype.open=cs);var Je=g.WriteStream;Je&&(yt.prototype=Object.create(Je.prototype),
yt.prototype.open=Ye),Object.defineProperty(g,"ReadStream",{get:l(function(){return gt},"get"),set:l(function(J){gt=J},"set"),enumerable:!0,configurable:!0}),Object.
defineProperty(g,"WriteStream",{get:l(function(){return yt},"get"),set:l(function(J){yt=J},"set"),enumerable:!0,configurable:!0});var $n=gt;Object.defineProperty(
g,"FileReadStream",{get:l(function(){return $n},"get"),set:l(function(J){$n=J},"set"),enumerable:!0,configurable:!0});var Tt=yt;Object.defineProperty(g,"FileWri\
teStream",{get:l(function(){return Tt},"get"),set:l(function(J){Tt=J},"set"),enumerable:!0,configurable:!0});function gt(J,ge){return this instanceof gt?(rt.apply(
this,arguments),this):gt.apply(Object.create(gt.prototype),arguments)}l(gt,"ReadStream");function cs(){var J=this;tn(J.path,J.flags,J.mode,function(ge,ae){ge?(J.
autoClose&&J.destroy(),J.emit("error",ge)):(J.fd=ae,J.emit("open",ae),J.read())})}l(cs,"ReadStream$open");function yt(J,ge){return this instanceof yt?(Je.apply(
this,arguments),this):yt.apply(Object.create(yt.prototype),arguments)}l(yt,"WriteStream");function Ye(){var J=this;tn(J.path,J.flags,J.mode,function(ge,ae){ge?(J.
destroy(),J.emit("error",ge)):(J.fd=ae,J.emit("open",ae))})}l(Ye,"WriteStream$open");function us(J,ge){return new g.ReadStream(J,ge)}l(us,"createReadStream2");function br(J,ge){
return new g.WriteStream(J,ge)}l(br,"createWriteStream");var Vn=g.open;g.open=tn;function tn(J,ge,ae,Ie){return typeof ae=="function"&&(Ie=ae,ae=null),Ce(J,ge,ae,
Ie);function Ce(_e,Se,Pe,ve,Re){return Vn(_e,Se,Pe,function(we,Ya){we&&(we.code==="EMFILE"||we.code==="ENFILE")?m([Ce,[_e,Se,Pe,ve],we,Re||Date.now(),Date.now()]):
typeof ve=="function"&&ve.apply(this,arguments)})}l(Ce,"go$open")}return l(tn,"open"),g}l(h,"patch");function m(g){p("ENQUEUE",g[0].name,g[1]),r[c].push(g),P()}
l(m,"enqueue");var y;function v(){for(var g=Date.now(),S=0;S<r[c].length;++S)r[c][S].length>2&&(r[c][S][3]=g,r[c][S][4]=g);P()}l(v,"resetQueue");function P(){if(clearTimeout(
y),y=void 0,r[c].length!==0){var g=r[c].shift(),S=g[0],E=g[1],x=g[2],B=g[3],k=g[4];if(B===void 0)p("RETRY",S.name,E),S.apply(null,E);else if(Date.now()-B>=6e4){
p("TIMEOUT",S.name,E);var q=E.pop();typeof q=="function"&&q.call(null,x)}else{var M=Date.now()-k,ee=Math.max(k-B,1),U=Math.min(ee*1.2,100);M>=U?(p("RETRY",S.name,
E),S.apply(null,E.concat([B]))):r[c].push(g)}y===void 0&&(y=setTimeout(P,0))}}l(P,"retry")}}),Ts=N({"node_modules/is-stream/index.js"(e,t){"use strict";var r=l(
n=>n!==null&&typeof n=="object"&&typeof n.pipe=="function","isStream");r.writable=n=>r(n)&&n.writable!==!1&&typeof n._write=="function"&&typeof n._writableState==
"object",r.readable=n=>r(n)&&n.readable!==!1&&typeof n._read=="function"&&typeof n._readableState=="object",r.duplex=n=>r.writable(n)&&r.readable(n),r.transform=
n=>r.duplex(n)&&typeof n._transform=="function",t.exports=r}}),Wg=N({"used-part:readable-stream/passthrough"(e,t){t.exports=te("node:stream").PassThrough}}),Xg=N(
{"node_modules/lazystream/lib/lazystream.js"(e,t){var r=te("util"),n=Wg();t.exports={Readable:s,Writable:a},r.inherits(s,n),r.inherits(a,n);function i(c,o,u){c[o]=
function(){return delete c[o],u.apply(this,arguments),this[o].apply(this,arguments)}}l(i,"beforeFirstCall");function s(c,o){if(!(this instanceof s))return new s(
c,o);n.call(this,o),i(this,"_read",function(){var u=c.call(this,o),d=this.emit.bind(this,"error");u.on("error",d),u.pipe(this)}),this.emit("readable")}l(s,"Read\
able7");function a(c,o){if(!(this instanceof a))return new a(c,o);n.call(this,o),i(this,"_write",function(){var u=c.call(this,o),d=this.emit.bind(this,"error");
u.on("error",d),this.pipe(u)}),this.emit("writable")}l(a,"Writable")}}),al=N({"node_modules/normalize-path/index.js"(e,t){t.exports=function(r,n){if(typeof r!="\
string")throw new TypeError("expected path to be a string");if(r==="\\"||r==="/")return"/";var i=r.length;if(i<=1)return r;var s="";if(i>4&&r[3]==="\\"){var a=r[2];
(a==="?"||a===".")&&r.slice(0,2)==="\\\\"&&(r=r.slice(2),s="//")}var c=r.split(/[/\\]+/);return n!==!1&&c[c.length-1]===""&&c.pop(),s+c.join("/")}}}),ol=N({"nod\
e_modules/lodash/identity.js"(e,t){function r(n){return n}l(r,"identity"),t.exports=r}}),Kg=N({"node_modules/lodash/_apply.js"(e,t){function r(n,i,s){switch(s.length){case 0:
return n.call(i);case 1:return n.call(i,s[0]);case 2:return n.call(i,s[0],s[1]);case 3:return n.call(i,s[0],s[1],s[2])}return n.apply(i,s)}l(r,"apply"),t.exports=
r}}),Jg=N({"node_modules/lodash/_overRest.js"(e,t){var r=Kg(),n=Math.max;function i(s,a,c){return a=n(a===void 0?s.length-1:a,0),function(){for(var o=arguments,
u=-1,d=n(o.length-a,0),p=Array(d);++u<d;)p[u]=o[a+u];u=-1;for(var f=Array(a+1);++u<a;)f[u]=o[u];return f[a]=c(p),r(s,this,f)}}l(i,"overRest"),t.exports=i}}),Yg=N(
{"node_modules/lodash/constant.js"(e,t){function r(n){return function(){return n}}l(r,"constant"),t.exports=r}}),ll=N({"node_modules/lodash/_freeGlobal.js"(e,t){
var r=typeof global=="object"&&global&&global.Object===Object&&global;t.exports=r}}),fn=N({"node_modules/lodash/_root.js"(e,t){var r=ll(),n=typeof self=="object"&&
self&&self.Object===Object&&self,i=r||n||Function("return this")();t.exports=i}}),Ns=N({"node_modules/lodash/_Symbol.js"(e,t){var r=fn(),n=r.Symbol;t.exports=n}}),
Zg=N({"node_modules/lodash/_getRawTag.js"(e,t){var r=Ns(),n=Object.prototype,i=n.hasOwnProperty,s=n.toString,a=r?r.toStringTag:void 0;function c(o){var u=i.call(
o,a),d=o[a];try{o[a]=void 0;var p=!0}catch{}var f=s.call(o);return p&&(u?o[a]=d:delete o[a]),f}l(c,"getRawTag"),t.exports=c}}),Qg=N({"node_modules/lodash/_objec\
tToString.js"(e,t){var r=Object.prototype,n=r.toString;function i(s){return n.call(s)}l(i,"objectToString"),t.exports=i}}),yi=N({"node_modules/lodash/_baseGetTa\
g.js"(e,t){var r=Ns(),n=Zg(),i=Qg(),s="[object Null]",a="[object Undefined]",c=r?r.toStringTag:void 0;function o(u){return u==null?u===void 0?a:s:c&&c in Object(
u)?n(u):i(u)}l(o,"baseGetTag"),t.exports=o}}),bi=N({"node_modules/lodash/isObject.js"(e,t){function r(n){var i=typeof n;return n!=null&&(i=="object"||i=="functi\
on")}l(r,"isObject2"),t.exports=r}}),cl=N({"node_modules/lodash/isFunction.js"(e,t){var r=yi(),n=bi(),i="[object AsyncFunction]",s="[object Function]",a="[objec\
t GeneratorFunction]",c="[object Proxy]";function o(u){if(!n(u))return!1;var d=r(u);return d==s||d==a||d==i||d==c}l(o,"isFunction"),t.exports=o}}),ey=N({"node_m\
odules/lodash/_coreJsData.js"(e,t){var r=fn(),n=r["__core-js_shared__"];t.exports=n}}),ty=N({"node_modules/lodash/_isMasked.js"(e,t){var r=ey(),n=(function(){var s=/[^.]+$/.
exec(r&&r.keys&&r.keys.IE_PROTO||"");return s?"Symbol(src)_1."+s:""})();function i(s){return!!n&&n in s}l(i,"isMasked"),t.exports=i}}),ry=N({"node_modules/lodas\
h/_toSource.js"(e,t){var r=Function.prototype,n=r.toString;function i(s){if(s!=null){try{return n.call(s)}catch{}try{return s+""}catch{}}return""}l(i,"toSource"),
t.exports=i}}),ny=N({"node_modules/lodash/_baseIsNative.js"(e,t){var r=cl(),n=ty(),i=bi(),s=ry(),a=/[\\^$.*+?()[\]{}|]/g,c=/^\[object .+?Constructor\]$/,o=Function.
prototype,u=Object.prototype,d=o.toString,p=u.hasOwnProperty,f=RegExp("^"+d.call(p).replace(a,"\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g,
"$1.*?")+"$");function h(m){if(!i(m)||n(m))return!1;var y=r(m)?f:c;return y.test(s(m))}l(h,"baseIsNative"),t.exports=h}}),iy=N({"node_modules/lodash/_getValue.j\
s"(e,t){function r(n,i){return n?.[i]}l(r,"getValue"),t.exports=r}}),vi=N({"node_modules/lodash/_getNative.js"(e,t){var r=ny(),n=iy();function i(s,a){var c=n(s,
a);return r(c)?c:void 0}l(i,"getNative"),t.exports=i}}),sy=N({"node_modules/lodash/_defineProperty.js"(e,t){var r=vi(),n=(function(){try{var i=r(Object,"defineP\
roperty");return i({},"",{}),i}catch{}})();t.exports=n}}),ay=N({"node_modules/lodash/_baseSetToString.js"(e,t){var r=Yg(),n=sy(),i=ol(),s=n?function(a,c){return n(
a,"toString",{configurable:!0,enumerable:!1,value:r(c),writable:!0})}:i;t.exports=s}}),oy=N({"node_modules/lodash/_shortOut.js"(e,t){var r=800,n=16,i=Date.now;function s(a){
var c=0,o=0;return function(){var u=i(),d=n-(u-o);if(o=u,d>0){if(++c>=r)return arguments[0]}else c=0;return a.apply(void 0,arguments)}}l(s,"shortOut"),t.exports=
s}}),ly=N({"node_modules/lodash/_setToString.js"(e,t){var r=ay(),n=oy(),i=n(r);t.exports=i}}),Os=N({"node_modules/lodash/_baseRest.js"(e,t){var r=ol(),n=Jg(),i=ly();
function s(a,c){return i(n(a,c,r),a+"")}l(s,"baseRest"),t.exports=s}}),xs=N({"node_modules/lodash/eq.js"(e,t){function r(n,i){return n===i||n!==n&&i!==i}l(r,"eq"),
t.exports=r}}),ul=N({"node_modules/lodash/isLength.js"(e,t){var r=9007199254740991;function n(i){return typeof i=="number"&&i>-1&&i%1==0&&i<=r}l(n,"isLength"),t.
exports=n}}),Is=N({"node_modules/lodash/isArrayLike.js"(e,t){var r=cl(),n=ul();function i(s){return s!=null&&n(s.length)&&!r(s)}l(i,"isArrayLike"),t.exports=i}}),
dl=N({"node_modules/lodash/_isIndex.js"(e,t){var r=9007199254740991,n=/^(?:0|[1-9]\d*)$/;function i(s,a){var c=typeof s;return a=a??r,!!a&&(c=="number"||c!="sym\
bol"&&n.test(s))&&s>-1&&s%1==0&&s<a}l(i,"isIndex"),t.exports=i}}),cy=N({"node_modules/lodash/_isIterateeCall.js"(e,t){var r=xs(),n=Is(),i=dl(),s=bi();function a(c,o,u){
if(!s(u))return!1;var d=typeof o;return(d=="number"?n(u)&&i(o,u.length):d=="string"&&o in u)?r(u[o],c):!1}l(a,"isIterateeCall"),t.exports=a}}),uy=N({"node_modul\
es/lodash/_baseTimes.js"(e,t){function r(n,i){for(var s=-1,a=Array(n);++s<n;)a[s]=i(s);return a}l(r,"baseTimes"),t.exports=r}}),pn=N({"node_modules/lodash/isObj\
ectLike.js"(e,t){function r(n){return n!=null&&typeof n=="object"}l(r,"isObjectLike"),t.exports=r}}),dy=N({"node_modules/lodash/_baseIsArguments.js"(e,t){var r=yi(),
n=pn(),i="[object Arguments]";function s(a){return n(a)&&r(a)==i}l(s,"baseIsArguments"),t.exports=s}}),fl=N({"node_modules/lodash/isArguments.js"(e,t){var r=dy(),
n=pn(),i=Object.prototype,s=i.hasOwnProperty,a=i.propertyIsEnumerable,c=r((function(){return arguments})())?r:function(o){return n(o)&&s.call(o,"callee")&&!a.call(
o,"callee")};t.exports=c}}),pl=N({"node_modules/lodash/isArray.js"(e,t){var r=Array.isArray;t.exports=r}}),fy=N({"node_modules/lodash/stubFalse.js"(e,t){function r(){
return!1}l(r,"stubFalse"),t.exports=r}}),py=N({"node_modules/lodash/isBuffer.js"(e,t){var r=fn(),n=fy(),i=typeof e=="object"&&e&&!e.nodeType&&e,s=i&&typeof t=="\
object"&&t&&!t.nodeType&&t,a=s&&s.exports===i,c=a?r.Buffer:void 0,o=c?c.isBuffer:void 0,u=o||n;t.exports=u}}),hy=N({"node_modules/lodash/_baseIsTypedArray.js"(e,t){
var r=yi(),n=ul(),i=pn(),s="[object Arguments]",a="[object Array]",c="[object Boolean]",o="[object Date]",u="[object Error]",d="[object Function]",p="[object Ma\
p]",f="[object Number]",h="[object Object]",m="[object RegExp]",y="[object Set]",v="[object String]",P="[object WeakMap]",g="[object ArrayBuffer]",S="[object Da\
taView]",E="[object Float32Array]",x="[object Float64Array]",B="[object Int8Array]",k="[object Int16Array]",q="[object Int32Array]",M="[object Uint8Array]",ee="\
[object Uint8ClampedArray]",U="[object Uint16Array]",W="[object Uint32Array]",G={};G[E]=G[x]=G[B]=G[k]=G[q]=G[M]=G[ee]=G[U]=G[W]=!0,G[s]=G[a]=G[g]=G[c]=G[S]=G[o]=
G[u]=G[d]=G[p]=G[f]=G[h]=G[m]=G[y]=G[v]=G[P]=!1;function ce(rt){return i(rt)&&n(rt.length)&&!!G[r(rt)]}l(ce,"baseIsTypedArray"),t.exports=ce}}),hl=N({"node_modu\
les/lodash/_baseUnary.js"(e,t){function r(n){return function(i){return n(i)}}l(r,"baseUnary"),t.exports=r}}),my=N({"node_modules/lodash/_nodeUtil.js"(e,t){var r=ll(),
n=typeof e=="object"&&e&&!e.nodeType&&e,i=n&&typeof t=="object"&&t&&!t.nodeType&&t,s=i&&i.exports===n,a=s&&r.process,c=(function(){try{var o=i&&i.require&&i.require(
"util").types;return o||a&&a.binding&&a.binding("util")}catch{}})();t.exports=c}}),gy=N({"node_modules/lodash/isTypedArray.js"(e,t){var r=hy(),n=hl(),i=my(),s=i&&
i.isTypedArray,a=s?n(s):r;t.exports=a}}),yy=N({"node_modules/lodash/_arrayLikeKeys.js"(e,t){var r=uy(),n=fl(),i=pl(),s=py(),a=dl(),c=gy(),o=Object.prototype,u=o.
hasOwnProperty;function d(p,f){var h=i(p),m=!h&&n(p),y=!h&&!m&&s(p),v=!h&&!m&&!y&&c(p),P=h||m||y||v,g=P?r(p.length,String):[],S=g.length;for(var E in p)(f||u.call(
p,E))&&!(P&&(E=="length"||y&&(E=="offset"||E=="parent")||v&&(E=="buffer"||E=="byteLength"||E=="byteOffset")||a(E,S)))&&g.push(E);return g}l(d,"arrayLikeKeys"),t.
exports=d}}),by=N({"node_modules/lodash/_isPrototype.js"(e,t){var r=Object.prototype;function n(i){var s=i&&i.constructor,a=typeof s=="function"&&s.prototype||r;
return i===a}l(n,"isPrototype"),t.exports=n}}),vy=N({"node_modules/lodash/_nativeKeysIn.js"(e,t){function r(n){var i=[];if(n!=null)for(var s in Object(n))i.push(
s);return i}l(r,"nativeKeysIn"),t.exports=r}}),Sy=N({"node_modules/lodash/_baseKeysIn.js"(e,t){var r=bi(),n=by(),i=vy(),s=Object.prototype,a=s.hasOwnProperty;function c(o){
if(!r(o))return i(o);var u=n(o),d=[];for(var p in o)p=="constructor"&&(u||!a.call(o,p))||d.push(p);return d}l(c,"baseKeysIn"),t.exports=c}}),wy=N({"node_modules\
/lodash/keysIn.js"(e,t){var r=yy(),n=Sy(),i=Is();function s(a){return i(a)?r(a,!0):n(a)}l(s,"keysIn"),t.exports=s}}),_y=N({"node_modules/lodash/defaults.js"(e,t){
var r=Os(),n=xs(),i=cy(),s=wy(),a=Object.prototype,c=a.hasOwnProperty,o=r(function(u,d){u=Object(u);var p=-1,f=d.length,h=f>2?d[2]:void 0;for(h&&i(d[0],d[1],h)&&
(f=1);++p<f;)for(var m=d[p],y=s(m),v=-1,P=y.length;++v<P;){var g=y[v],S=u[g];(S===void 0||n(S,a[g])&&!c.call(u,g))&&(u[g]=m[g])}return u});t.exports=o}}),_r=N({
"used-part:readable-stream"(e,t){t.exports=te("node:stream")}}),Cy=N({"node_modules/lodash/_arrayPush.js"(e,t){function r(n,i){for(var s=-1,a=i.length,c=n.length;++s<
a;)n[c+s]=i[s];return n}l(r,"arrayPush"),t.exports=r}}),Py=N({"node_modules/lodash/_isFlattenable.js"(e,t){var r=Ns(),n=fl(),i=pl(),s=r?r.isConcatSpreadable:void 0;
function a(c){return i(c)||n(c)||!!(s&&c&&c[s])}l(a,"isFlattenable"),t.exports=a}}),As=N({"node_modules/lodash/_baseFlatten.js"(e,t){var r=Cy(),n=Py();function i(s,a,c,o,u){
var d=-1,p=s.length;for(c||(c=n),u||(u=[]);++d<p;){var f=s[d];a>0&&c(f)?a>1?i(f,a-1,c,o,u):r(u,f):o||(u[u.length]=f)}return u}l(i,"baseFlatten"),t.exports=i}}),
Ey=N({"node_modules/lodash/flatten.js"(e,t){var r=As();function n(i){var s=i==null?0:i.length;return s?r(i,1):[]}l(n,"flatten"),t.exports=n}}),Si=N({"node_modul\
es/lodash/_nativeCreate.js"(e,t){var r=vi(),n=r(Object,"create");t.exports=n}}),Ty=N({"node_modules/lodash/_hashClear.js"(e,t){var r=Si();function n(){this.__data__=
r?r(null):{},this.size=0}l(n,"hashClear"),t.exports=n}}),Ny=N({"node_modules/lodash/_hashDelete.js"(e,t){function r(n){var i=this.has(n)&&delete this.__data__[n];
return this.size-=i?1:0,i}l(r,"hashDelete"),t.exports=r}}),Oy=N({"node_modules/lodash/_hashGet.js"(e,t){var r=Si(),n="__lodash_hash_undefined__",i=Object.prototype,
s=i.hasOwnProperty;function a(c){var o=this.__data__;if(r){var u=o[c];return u===n?void 0:u}return s.call(o,c)?o[c]:void 0}l(a,"hashGet"),t.exports=a}}),xy=N({"\
node_modules/lodash/_hashHas.js"(e,t){var r=Si(),n=Object.prototype,i=n.hasOwnProperty;function s(a){var c=this.__data__;return r?c[a]!==void 0:i.call(c,a)}l(s,
"hashHas"),t.exports=s}}),Iy=N({"node_modules/lodash/_hashSet.js"(e,t){var r=Si(),n="__lodash_hash_undefined__";function i(s,a){var c=this.__data__;return this.
size+=this.has(s)?0:1,c[s]=r&&a===void 0?n:a,this}l(i,"hashSet"),t.exports=i}}),Ay=N({"node_modules/lodash/_Hash.js"(e,t){var r=Ty(),n=Ny(),i=Oy(),s=xy(),a=Iy();
function c(o){var u=-1,d=o==null?0:o.length;for(this.clear();++u<d;){var p=o[u];this.set(p[0],p[1])}}l(c,"Hash"),c.prototype.clear=r,c.prototype.delete=n,c.prototype.
get=i,c.prototype.has=s,c.prototype.set=a,t.exports=c}}),Ry=N({"node_modules/lodash/_listCacheClear.js"(e,t){function r(){this.__data__=[],this.size=0}l(r,"list\
CacheClear"),t.exports=r}}),wi=N({"node_modules/lodash/_assocIndexOf.js"(e,t){var r=xs();function n(i,s){for(var a=i.length;a--;)if(r(i[a][0],s))return a;return-1}
l(n,"assocIndexOf"),t.exports=n}}),My=N({"node_modules/lodash/_listCacheDelete.js"(e,t){var r=wi(),n=Array.prototype,i=n.splice;function s(a){var c=this.__data__,
o=r(c,a);if(o<0)return!1;var u=c.length-1;return o==u?c.pop():i.call(c,o,1),--this.size,!0}l(s,"listCacheDelete"),t.exports=s}}),By=N({"node_modules/lodash/_lis\
tCacheGet.js"(e,t){var r=wi();function n(i){var s=this.__data__,a=r(s,i);return a<0?void 0:s[a][1]}l(n,"listCacheGet"),t.exports=n}}),Ly=N({"node_modules/lodash\
/_listCacheHas.js"(e,t){var r=wi();function n(i){return r(this.__data__,i)>-1}l(n,"listCacheHas"),t.exports=n}}),ky=N({"node_modules/lodash/_listCacheSet.js"(e,t){
var r=wi();function n(i,s){var a=this.__data__,c=r(a,i);return c<0?(++this.size,a.push([i,s])):a[c][1]=s,this}l(n,"listCacheSet"),t.exports=n}}),Uy=N({"node_mod\
ules/lodash/_ListCache.js"(e,t){var r=Ry(),n=My(),i=By(),s=Ly(),a=ky();function c(o){var u=-1,d=o==null?0:o.length;for(this.clear();++u<d;){var p=o[u];this.set(
p[0],p[1])}}l(c,"ListCache"),c.prototype.clear=r,c.prototype.delete=n,c.prototype.get=i,c.prototype.has=s,c.prototype.set=a,t.exports=c}}),Fy=N({"node_modules/l\
odash/_Map.js"(e,t){var r=vi(),n=fn(),i=r(n,"Map");t.exports=i}}),Dy=N({"node_modules/lodash/_mapCacheClear.js"(e,t){var r=Ay(),n=Uy(),i=Fy();function s(){this.
size=0,this.__data__={hash:new r,map:new(i||n),string:new r}}l(s,"mapCacheClear"),t.exports=s}}),Hy=N({"node_modules/lodash/_isKeyable.js"(e,t){function r(n){var i=typeof n;
return i=="string"||i=="number"||i=="symbol"||i=="boolean"?n!=="__proto__":n===null}l(r,"isKeyable"),t.exports=r}}),_i=N({"node_modules/lodash/_getMapData.js"(e,t){
var r=Hy();function n(i,s){var a=i.__data__;return r(s)?a[typeof s=="string"?"string":"hash"]:a.map}l(n,"getMapData"),t.exports=n}}),jy=N({"node_modules/lodash/\
_mapCacheDelete.js"(e,t){var r=_i();function n(i){var s=r(this,i).delete(i);return this.size-=s?1:0,s}l(n,"mapCacheDelete"),t.exports=n}}),zy=N({"node_modules/l\
odash/_mapCacheGet.js"(e,t){var r=_i();function n(i){return r(this,i).get(i)}l(n,"mapCacheGet"),t.exports=n}}),qy=N({"node_modules/lodash/_mapCacheHas.js"(e,t){
var r=_i();function n(i){return r(this,i).has(i)}l(n,"mapCacheHas"),t.exports=n}}),$y=N({"node_modules/lodash/_mapCacheSet.js"(e,t){var r=_i();function n(i,s){var a=r(
this,i),c=a.size;return a.set(i,s),this.size+=a.size==c?0:1,this}l(n,"mapCacheSet"),t.exports=n}}),Vy=N({"node_modules/lodash/_MapCache.js"(e,t){var r=Dy(),n=jy(),
i=zy(),s=qy(),a=$y();function c(o){var u=-1,d=o==null?0:o.length;for(this.clear();++u<d;){var p=o[u];this.set(p[0],p[1])}}l(c,"MapCache"),c.prototype.clear=r,c.
prototype.delete=n,c.prototype.get=i,c.prototype.has=s,c.prototype.set=a,t.exports=c}}),Gy=N({"node_modules/lodash/_setCacheAdd.js"(e,t){var r="__lodash_hash_un\
defined__";function n(i){return this.__data__.set(i,r),this}l(n,"setCacheAdd"),t.exports=n}}),Wy=N({"node_modules/lodash/_setCacheHas.js"(e,t){function r(n){return this.
__data__.has(n)}l(r,"setCacheHas"),t.exports=r}}),ml=N({"node_modules/lodash/_SetCache.js"(e,t){var r=Vy(),n=Gy(),i=Wy();function s(a){var c=-1,o=a==null?0:a.length;
for(this.__data__=new r;++c<o;)this.add(a[c])}l(s,"SetCache"),s.prototype.add=s.prototype.push=n,s.prototype.has=i,t.exports=s}}),Xy=N({"node_modules/lodash/_ba\
seFindIndex.js"(e,t){function r(n,i,s,a){for(var c=n.length,o=s+(a?1:-1);a?o--:++o<c;)if(i(n[o],o,n))return o;return-1}l(r,"baseFindIndex"),t.exports=r}}),Ky=N(
{"node_modules/lodash/_baseIsNaN.js"(e,t){function r(n){return n!==n}l(r,"baseIsNaN"),t.exports=r}}),Jy=N({"node_modules/lodash/_strictIndexOf.js"(e,t){function r(n,i,s){
for(var a=s-1,c=n.length;++a<c;)if(n[a]===i)return a;return-1}l(r,"strictIndexOf"),t.exports=r}}),Yy=N({"node_modules/lodash/_baseIndexOf.js"(e,t){var r=Xy(),n=Ky(),
i=Jy();function s(a,c,o){return c===c?i(a,c,o):r(a,n,o)}l(s,"baseIndexOf"),t.exports=s}}),gl=N({"node_modules/lodash/_arrayIncludes.js"(e,t){var r=Yy();function n(i,s){
var a=i==null?0:i.length;return!!a&&r(i,s,0)>-1}l(n,"arrayIncludes"),t.exports=n}}),yl=N({"node_modules/lodash/_arrayIncludesWith.js"(e,t){function r(n,i,s){for(var a=-1,
c=n==null?0:n.length;++a<c;)if(s(i,n[a]))return!0;return!1}l(r,"arrayIncludesWith"),t.exports=r}}),Zy=N({"node_modules/lodash/_arrayMap.js"(e,t){function r(n,i){
for(var s=-1,a=n==null?0:n.length,c=Array(a);++s<a;)c[s]=i(n[s],s,n);return c}l(r,"arrayMap"),t.exports=r}}),bl=N({"node_modules/lodash/_cacheHas.js"(e,t){function r(n,i){
return n.has(i)}l(r,"cacheHas"),t.exports=r}}),Qy=N({"node_modules/lodash/_baseDifference.js"(e,t){var r=ml(),n=gl(),i=yl(),s=Zy(),a=hl(),c=bl(),o=200;function u(d,p,f,h){
var m=-1,y=n,v=!0,P=d.length,g=[],S=p.length;if(!P)return g;f&&(p=s(p,a(f))),h?(y=i,v=!1):p.length>=o&&(y=c,v=!1,p=new r(p));e:for(;++m<P;){var E=d[m],x=f==null?
E:f(E);if(E=h||E!==0?E:0,v&&x===x){for(var B=S;B--;)if(p[B]===x)continue e;g.push(E)}else y(p,x,h)||g.push(E)}return g}l(u,"baseDifference"),t.exports=u}}),vl=N(
{"node_modules/lodash/isArrayLikeObject.js"(e,t){var r=Is(),n=pn();function i(s){return n(s)&&r(s)}l(i,"isArrayLikeObject"),t.exports=i}}),eb=N({"node_modules/l\
odash/difference.js"(e,t){var r=Qy(),n=As(),i=Os(),s=vl(),a=i(function(c,o){return s(c)?r(c,n(o,1,s,!0)):[]});t.exports=a}}),tb=N({"node_modules/lodash/_Set.js"(e,t){
var r=vi(),n=fn(),i=r(n,"Set");t.exports=i}}),rb=N({"node_modules/lodash/noop.js"(e,t){function r(){}l(r,"noop"),t.exports=r}}),Sl=N({"node_modules/lodash/_setT\
oArray.js"(e,t){function r(n){var i=-1,s=Array(n.size);return n.forEach(function(a){s[++i]=a}),s}l(r,"setToArray"),t.exports=r}}),nb=N({"node_modules/lodash/_cr\
eateSet.js"(e,t){var r=tb(),n=rb(),i=Sl(),s=1/0,a=r&&1/i(new r([,-0]))[1]==s?function(c){return new r(c)}:n;t.exports=a}}),ib=N({"node_modules/lodash/_baseUniq.\
js"(e,t){var r=ml(),n=gl(),i=yl(),s=bl(),a=nb(),c=Sl(),o=200;function u(d,p,f){var h=-1,m=n,y=d.length,v=!0,P=[],g=P;if(f)v=!1,m=i;else if(y>=o){var S=p?null:a(
d);if(S)return c(S);v=!1,m=s,g=new r}else g=p?[]:P;e:for(;++h<y;){var E=d[h],x=p?p(E):E;if(E=f||E!==0?E:0,v&&x===x){for(var B=g.length;B--;)if(g[B]===x)continue e;
p&&g.push(x),P.push(E)}else m(g,x,f)||(g!==P&&g.push(x),P.push(E))}return P}l(u,"baseUniq"),t.exports=u}}),sb=N({"node_modules/lodash/union.js"(e,t){var r=As(),
n=Os(),i=ib(),s=vl(),a=n(function(c){return i(r(c,1,s,!0))});t.exports=a}}),ab=N({"node_modules/lodash/_overArg.js"(e,t){function r(n,i){return function(s){return n(
i(s))}}l(r,"overArg"),t.exports=r}}),ob=N({"node_modules/lodash/_getPrototype.js"(e,t){var r=ab(),n=r(Object.getPrototypeOf,Object);t.exports=n}}),lb=N({"node_m\
odules/lodash/isPlainObject.js"(e,t){var r=yi(),n=ob(),i=pn(),s="[object Object]",a=Function.prototype,c=Object.prototype,o=a.toString,u=c.hasOwnProperty,d=o.call(
Object);function p(f){if(!i(f)||r(f)!=s)return!1;var h=n(f);if(h===null)return!0;var m=u.call(h,"constructor")&&h.constructor;return typeof m=="function"&&m instanceof
m&&o.call(m)==d}l(p,"isPlainObject"),t.exports=p}}),cb=N({"uncalled:glob"(e,t){t.exports=l(function(){throw new Error("glob is not in this bundle")},"leftOut")}}),
ub=N({"node_modules/archiver-utils/file.js"(e,t){var r=sl(),n=te("path"),i=Ey(),s=eb(),a=sb(),c=lb(),o=cb(),u=t.exports={},d=/[\/\\]/g,p=l(function(f,h){var m=[];
return i(f).forEach(function(y){var v=y.indexOf("!")===0;v&&(y=y.slice(1));var P=h(y);v?m=s(m,P):m=a(m,P)}),m},"processPatterns");u.exists=function(){var f=n.join.
apply(n,arguments);return r.existsSync(f)},u.expand=function(...f){var h=c(f[0])?f.shift():{},m=Array.isArray(f[0])?f[0]:f;if(m.length===0)return[];var y=p(m,function(v){
return o.sync(v,h)});return h.filter&&(y=y.filter(function(v){v=n.join(h.cwd||"",v);try{return typeof h.filter=="function"?h.filter(v):r.statSync(v)[h.filter]()}catch{
return!1}})),y},u.expandMapping=function(f,h,m){m=Object.assign({rename:l(function(P,g){return n.join(P||"",g)},"rename")},m);var y=[],v={};return u.expand(m,f).
forEach(function(P){var g=P;m.flatten&&(g=n.basename(g)),m.ext&&(g=g.replace(/(\.[^\/]*)?$/,m.ext));var S=m.rename(h,g,m);m.cwd&&(P=n.join(m.cwd,P)),S=S.replace(
d,"/"),P=P.replace(d,"/"),v[S]?v[S].src.push(P):(y.push({src:[P],dest:S}),v[S]=y[y.length-1])}),y},u.normalizeFilesArray=function(f){var h=[];return f.forEach(function(m){
var y;("src"in m||"dest"in m)&&h.push(m)}),h.length===0?[]:(h=_(h).chain().forEach(function(m){!("src"in m)||!m.src||(Array.isArray(m.src)?m.src=i(m.src):m.src=
[m.src])}).map(function(m){var y=Object.assign({},m);if(delete y.src,delete y.dest,m.expand)return u.expandMapping(m.src,m.dest,y).map(function(P){var g=Object.
assign({},m);return g.orig=Object.assign({},m),g.src=P.src,g.dest=P.dest,["expand","cwd","flatten","rename","ext"].forEach(function(S){delete g[S]}),g});var v=Object.
assign({},m);return v.orig=Object.assign({},m),"src"in v&&Object.defineProperty(v,"src",{enumerable:!0,get:l(function P(){var g;return"result"in P||(g=m.src,g=Array.
isArray(g)?i(g):[g],P.result=u.expand(y,g)),P.result},"fn")}),"dest"in v&&(v.dest=m.dest),v}).flatten().value(),h)}}}),hn=N({"node_modules/archiver-utils/index.\
js"(e,t){var r=sl(),n=te("path"),i=Ts(),s=Xg(),a=al(),c=_y(),o=te("stream").Stream,u=_r().PassThrough,d=t.exports={};d.file=ub(),d.collectStream=function(p,f){var h=[],
m=0;p.on("error",f),p.on("data",function(y){h.push(y),m+=y.length}),p.on("end",function(){var y=Buffer.alloc(m),v=0;h.forEach(function(P){P.copy(y,v),v+=P.length}),
f(null,y)})},d.dateify=function(p){return p=p||new Date,p instanceof Date?p=p:typeof p=="string"?p=new Date(p):p=new Date,p},d.defaults=function(p,f,h){var m=arguments;
return m[0]=m[0]||{},c(...m)},d.isStream=function(p){return i(p)},d.lazyReadStream=function(p){return new s.Readable(function(){return r.createReadStream(p)})},
d.normalizeInputSource=function(p){return p===null?Buffer.alloc(0):typeof p=="string"?Buffer.from(p):d.isStream(p)?p.pipe(new u):p},d.sanitizePath=function(p){return a(
p,!1).replace(/^\w+:/,"").replace(/^(\.\.\/|\/)+/,"")},d.trailingSlashIt=function(p){return p.slice(-1)!=="/"?p+"/":p},d.unixifyPath=function(p){return a(p,!1).
replace(/^\w+:/,"")},d.walkdir=function(p,f,h){var m=[];typeof f=="function"&&(h=f,f=p),r.readdir(p,function(y,v){var P=0,g,S;if(y)return h(y);l((function E(){if(g=
v[P++],!g)return h(null,m);S=n.join(p,g),r.stat(S,function(x,B){m.push({path:S,relative:n.relative(f,S).replace(/\\/g,"/"),stats:B}),B&&B.isDirectory()?d.walkdir(
S,f,function(k,q){if(k)return h(k);q.forEach(function(M){m.push(M)}),E()}):E()})}),"next")()})}}}),db=N({"node_modules/archiver/lib/error.js"(e,t){var r=te("uti\
l"),n={ABORTED:"archive was aborted",DIRECTORYDIRPATHREQUIRED:"diretory dirpath argument must be a non-empty string value",DIRECTORYFUNCTIONINVALIDDATA:"invalid\
 data returned by directory custom data function",ENTRYNAMEREQUIRED:"entry name must be a non-empty string value",FILEFILEPATHREQUIRED:"file filepath argument m\
ust be a non-empty string value",FINALIZING:"archive already finalizing",QUEUECLOSED:"queue closed",NOENDMETHOD:"no suitable finalize/end method defined by modu\
le",DIRECTORYNOTSUPPORTED:"support for directory entries not defined by module",FORMATSET:"archive format already set",INPUTSTEAMBUFFERREQUIRED:"input source mu\
st be valid Stream or Buffer instance",MODULESET:"module already set",SYMLINKNOTSUPPORTED:"support for symlink entries not defined by module",SYMLINKFILEPATHREQUIRED:"\
symlink filepath argument must be a non-empty string value",SYMLINKTARGETREQUIRED:"symlink target argument must be a non-empty string value",ENTRYNOTSUPPORTED:"\
entry not supported"};function i(s,a){Error.captureStackTrace(this,this.constructor),this.message=n[s]||s,this.code=s,this.data=a}l(i,"ArchiverError"),r.inherits(
i,Error),e=t.exports=i}}),fb=N({"node_modules/archiver/lib/core.js"(e,t){var r=te("fs"),n=zg(),i=qg(),s=te("path"),a=hn(),c=te("util").inherits,o=db(),u=_r().Transform,
d=process.platform==="win32",p=l(function(f,h){if(!(this instanceof p))return new p(f,h);typeof f!="string"&&(h=f,f="zip"),h=this.options=a.defaults(h,{highWaterMark:1024*
1024,statConcurrency:4}),u.call(this,h),this._format=!1,this._module=!1,this._pending=0,this._pointer=0,this._entriesCount=0,this._entriesProcessedCount=0,this.
_fsEntriesTotalBytes=0,this._fsEntriesProcessedBytes=0,this._queue=i.queue(this._onQueueTask.bind(this),1),this._queue.drain(this._onQueueDrain.bind(this)),this.
_statQueue=i.queue(this._onStatQueueTask.bind(this),h.statConcurrency),this._statQueue.drain(this._onQueueDrain.bind(this)),this._state={aborted:!1,finalize:!1,
finalizing:!1,finalized:!1,modulePiped:!1},this._streams=[]},"Archiver");c(p,u),p.prototype._abort=function(){this._state.aborted=!0,this._queue.kill(),this._statQueue.
kill(),this._queue.idle()&&this._shutdown()},p.prototype._append=function(f,h){h=h||{};var m={source:null,filepath:f};h.name||(h.name=f),h.sourcePath=f,m.data=h,
this._entriesCount++,h.stats&&h.stats instanceof r.Stats?(m=this._updateQueueTaskWithStats(m,h.stats),m&&(h.stats.size&&(this._fsEntriesTotalBytes+=h.stats.size),
this._queue.push(m))):this._statQueue.push(m)},p.prototype._finalize=function(){this._state.finalizing||this._state.finalized||this._state.aborted||(this._state.
finalizing=!0,this._moduleFinalize(),this._state.finalizing=!1,this._state.finalized=!0)},p.prototype._maybeFinalize=function(){return this._state.finalizing||this.
_state.finalized||this._state.aborted?!1:this._state.finalize&&this._pending===0&&this._queue.idle()&&this._statQueue.idle()?(this._finalize(),!0):!1},p.prototype.
_moduleAppend=function(f,h,m){if(this._state.aborted){m();return}this._module.append(f,h,function(y){if(this._task=null,this._state.aborted){this._shutdown();return}
if(y){this.emit("error",y),setImmediate(m);return}this.emit("entry",h),this._entriesProcessedCount++,h.stats&&h.stats.size&&(this._fsEntriesProcessedBytes+=h.stats.
size),this.emit("progress",{entries:{total:this._entriesCount,processed:this._entriesProcessedCount},fs:{totalBytes:this._fsEntriesTotalBytes,processedBytes:this.
_fsEntriesProcessedBytes}}),setImmediate(m)}.bind(this))},p.prototype._moduleFinalize=function(){typeof this._module.finalize=="function"?this._module.finalize():
typeof this._module.end=="function"?this._module.end():this.emit("error",new o("NOENDMETHOD"))},p.prototype._modulePipe=function(){this._module.on("error",this.
_onModuleError.bind(this)),this._module.pipe(this),this._state.modulePiped=!0},p.prototype._moduleSupports=function(f){return!this._module.supports||!this._module.
supports[f]?!1:this._module.supports[f]},p.prototype._moduleUnpipe=function(){this._module.unpipe(this),this._state.modulePiped=!1},p.prototype._normalizeEntryData=
function(f,h){f=a.defaults(f,{type:"file",name:null,date:null,mode:null,prefix:null,sourcePath:null,stats:!1}),h&&f.stats===!1&&(f.stats=h);var m=f.type==="dire\
ctory";return f.name&&(typeof f.prefix=="string"&&f.prefix!==""&&(f.name=f.prefix+"/"+f.name,f.prefix=null),f.name=a.sanitizePath(f.name),f.type!=="symlink"&&f.
name.slice(-1)==="/"?(m=!0,f.type="directory"):m&&(f.name+="/")),typeof f.mode=="number"?d?f.mode&=511:f.mode&=4095:f.stats&&f.mode===null?(d?f.mode=f.stats.mode&
511:f.mode=f.stats.mode&4095,d&&m&&(f.mode=493)):f.mode===null&&(f.mode=m?493:420),f.stats&&f.date===null?f.date=f.stats.mtime:f.date=a.dateify(f.date),f},p.prototype.
_onModuleError=function(f){this.emit("error",f)},p.prototype._onQueueDrain=function(){this._state.finalizing||this._state.finalized||this._state.aborted||this._state.
finalize&&this._pending===0&&this._queue.idle()&&this._statQueue.idle()&&this._finalize()},p.prototype._onQueueTask=function(f,h){var m=l(()=>{f.data.callback&&
f.data.callback(),h()},"fullCallback");if(this._state.finalizing||this._state.finalized||this._state.aborted){m();return}this._task=f,this._moduleAppend(f.source,
f.data,m)},p.prototype._onStatQueueTask=function(f,h){if(this._state.finalizing||this._state.finalized||this._state.aborted){h();return}r.lstat(f.filepath,function(m,y){
if(this._state.aborted){setImmediate(h);return}if(m){this._entriesCount--,this.emit("warning",m),setImmediate(h);return}f=this._updateQueueTaskWithStats(f,y),f&&
(y.size&&(this._fsEntriesTotalBytes+=y.size),this._queue.push(f)),setImmediate(h)}.bind(this))},p.prototype._shutdown=function(){this._moduleUnpipe(),this.end()},
p.prototype._transform=function(f,h,m){f&&(this._pointer+=f.length),m(null,f)},p.prototype._updateQueueTaskWithStats=function(f,h){if(h.isFile())f.data.type="fi\
le",f.data.sourceType="stream",f.source=a.lazyReadStream(f.filepath);else if(h.isDirectory()&&this._moduleSupports("directory"))f.data.name=a.trailingSlashIt(f.
data.name),f.data.type="directory",f.data.sourcePath=a.trailingSlashIt(f.filepath),f.data.sourceType="buffer",f.source=Buffer.concat([]);else if(h.isSymbolicLink()&&
this._moduleSupports("symlink")){var m=r.readlinkSync(f.filepath),y=s.dirname(f.filepath);f.data.type="symlink",f.data.linkname=s.relative(y,s.resolve(y,m)),f.data.
sourceType="buffer",f.source=Buffer.concat([])}else return h.isDirectory()?this.emit("warning",new o("DIRECTORYNOTSUPPORTED",f.data)):h.isSymbolicLink()?this.emit(
"warning",new o("SYMLINKNOTSUPPORTED",f.data)):this.emit("warning",new o("ENTRYNOTSUPPORTED",f.data)),null;return f.data=this._normalizeEntryData(f.data,h),f},p.
prototype.abort=function(){return this._state.aborted||this._state.finalized?this:(this._abort(),this)},p.prototype.append=function(f,h){if(this._state.finalize||
this._state.aborted)return this.emit("error",new o("QUEUECLOSED")),this;if(h=this._normalizeEntryData(h),typeof h.name!="string"||h.name.length===0)return this.
emit("error",new o("ENTRYNAMEREQUIRED")),this;if(h.type==="directory"&&!this._moduleSupports("directory"))return this.emit("error",new o("DIRECTORYNOTSUPPORTED",
{name:h.name})),this;if(f=a.normalizeInputSource(f),Buffer.isBuffer(f))h.sourceType="buffer";else if(a.isStream(f))h.sourceType="stream";else return this.emit("\
error",new o("INPUTSTEAMBUFFERREQUIRED",{name:h.name})),this;return this._entriesCount++,this._queue.push({data:h,source:f}),this},p.prototype.directory=function(f,h,m){
if(this._state.finalize||this._state.aborted)return this.emit("error",new o("QUEUECLOSED")),this;if(typeof f!="string"||f.length===0)return this.emit("error",new o(
"DIRECTORYDIRPATHREQUIRED")),this;this._pending++,h===!1?h="":typeof h!="string"&&(h=f);var y=!1;typeof m=="function"?(y=m,m={}):typeof m!="object"&&(m={});var v={
stat:!0,dot:!0};function P(){this._pending--,this._maybeFinalize()}l(P,"onGlobEnd");function g(x){this.emit("error",x)}l(g,"onGlobError");function S(x){E.pause();
var B=!1,k=Object.assign({},m);k.name=x.relative,k.prefix=h,k.stats=x.stat,k.callback=E.resume.bind(E);try{if(y){if(k=y(k),k===!1)B=!0;else if(typeof k!="object")
throw new o("DIRECTORYFUNCTIONINVALIDDATA",{dirpath:f})}}catch(q){this.emit("error",q);return}if(B){E.resume();return}this._append(x.absolute,k)}l(S,"onGlobMatc\
h");var E=n(f,v);return E.on("error",g.bind(this)),E.on("match",S.bind(this)),E.on("end",P.bind(this)),this},p.prototype.file=function(f,h){return this._state.finalize||
this._state.aborted?(this.emit("error",new o("QUEUECLOSED")),this):typeof f!="string"||f.length===0?(this.emit("error",new o("FILEFILEPATHREQUIRED")),this):(this.
_append(f,h),this)},p.prototype.glob=function(f,h,m){this._pending++,h=a.defaults(h,{stat:!0,pattern:f});function y(){this._pending--,this._maybeFinalize()}l(y,
"onGlobEnd");function v(S){this.emit("error",S)}l(v,"onGlobError");function P(S){g.pause();var E=Object.assign({},m);E.callback=g.resume.bind(g),E.stats=S.stat,
E.name=S.relative,this._append(S.absolute,E)}l(P,"onGlobMatch");var g=n(h.cwd||".",h);return g.on("error",v.bind(this)),g.on("match",P.bind(this)),g.on("end",y.
bind(this)),this},p.prototype.finalize=function(){if(this._state.aborted){var f=new o("ABORTED");return this.emit("error",f),Promise.reject(f)}if(this._state.finalize){
var h=new o("FINALIZING");return this.emit("error",h),Promise.reject(h)}this._state.finalize=!0,this._pending===0&&this._queue.idle()&&this._statQueue.idle()&&this.
_finalize();var m=this;return new Promise(function(y,v){var P;m._module.on("end",function(){P||y()}),m._module.on("error",function(g){P=!0,v(g)})})},p.prototype.
setFormat=function(f){return this._format?(this.emit("error",new o("FORMATSET")),this):(this._format=f,this)},p.prototype.setModule=function(f){return this._state.
aborted?(this.emit("error",new o("ABORTED")),this):this._state.module?(this.emit("error",new o("MODULESET")),this):(this._module=f,this._modulePipe(),this)},p.prototype.
symlink=function(f,h,m){if(this._state.finalize||this._state.aborted)return this.emit("error",new o("QUEUECLOSED")),this;if(typeof f!="string"||f.length===0)return this.
emit("error",new o("SYMLINKFILEPATHREQUIRED")),this;if(typeof h!="string"||h.length===0)return this.emit("error",new o("SYMLINKTARGETREQUIRED",{filepath:f})),this;
if(!this._moduleSupports("symlink"))return this.emit("error",new o("SYMLINKNOTSUPPORTED",{filepath:f})),this;var y={};return y.type="symlink",y.name=f.replace(/\\/g,
"/"),y.linkname=h.replace(/\\/g,"/"),y.sourceType="buffer",typeof m=="number"&&(y.mode=m),this._entriesCount++,this._queue.push({data:y,source:Buffer.concat([])}),
this},p.prototype.pointer=function(){return this._pointer},p.prototype.use=function(f){return this._streams.push(f),this},t.exports=p}}),Rs=N({"node_modules/com\
press-commons/lib/archivers/archive-entry.js"(e,t){var r=t.exports=function(){};r.prototype.getName=function(){},r.prototype.getSize=function(){},r.prototype.getLastModifiedDate=
function(){},r.prototype.isDirectory=function(){}}}),Ms=N({"node_modules/compress-commons/lib/archivers/zip/util.js"(e,t){var r=t.exports={};r.dateToDos=function(n,i){
i=i||!1;var s=i?n.getFullYear():n.getUTCFullYear();if(s<1980)return 2162688;if(s>=2044)return 2141175677;var a={year:s,month:i?n.getMonth():n.getUTCMonth(),date:i?
n.getDate():n.getUTCDate(),hours:i?n.getHours():n.getUTCHours(),minutes:i?n.getMinutes():n.getUTCMinutes(),seconds:i?n.getSeconds():n.getUTCSeconds()};return a.
year-1980<<25|a.month+1<<21|a.date<<16|a.hours<<11|a.minutes<<5|a.seconds/2},r.dosToDate=function(n){return new Date((n>>25&127)+1980,(n>>21&15)-1,n>>16&31,n>>11&
31,n>>5&63,(n&31)<<1)},r.fromDosTime=function(n){return r.dosToDate(n.readUInt32LE(0))},r.getEightBytes=function(n){var i=Buffer.alloc(8);return i.writeUInt32LE(
n%4294967296,0),i.writeUInt32LE(n/4294967296|0,4),i},r.getShortBytes=function(n){var i=Buffer.alloc(2);return i.writeUInt16LE((n&65535)>>>0,0),i},r.getShortBytesValue=
function(n,i){return n.readUInt16LE(i)},r.getLongBytes=function(n){var i=Buffer.alloc(4);return i.writeUInt32LE((n&4294967295)>>>0,0),i},r.getLongBytesValue=function(n,i){
return n.readUInt32LE(i)},r.toDosTime=function(n){return r.getLongBytes(r.dateToDos(n))}}}),wl=N({"node_modules/compress-commons/lib/archivers/zip/general-purpo\
se-bit.js"(e,t){var r=Ms(),n=8,i=1,s=4,a=2,c=64,o=2048,u=t.exports=function(){return this instanceof u?(this.descriptor=!1,this.encryption=!1,this.utf8=!1,this.
numberOfShannonFanoTrees=0,this.strongEncryption=!1,this.slidingDictionarySize=0,this):new u};u.prototype.encode=function(){return r.getShortBytes((this.descriptor?
n:0)|(this.utf8?o:0)|(this.encryption?i:0)|(this.strongEncryption?c:0))},u.prototype.parse=function(d,p){var f=r.getShortBytesValue(d,p),h=new u;return h.useDataDescriptor(
(f&n)!==0),h.useUTF8ForNames((f&o)!==0),h.useStrongEncryption((f&c)!==0),h.useEncryption((f&i)!==0),h.setSlidingDictionarySize((f&a)!==0?8192:4096),h.setNumberOfShannonFanoTrees(
(f&s)!==0?3:2),h},u.prototype.setNumberOfShannonFanoTrees=function(d){this.numberOfShannonFanoTrees=d},u.prototype.getNumberOfShannonFanoTrees=function(){return this.
numberOfShannonFanoTrees},u.prototype.setSlidingDictionarySize=function(d){this.slidingDictionarySize=d},u.prototype.getSlidingDictionarySize=function(){return this.
slidingDictionarySize},u.prototype.useDataDescriptor=function(d){this.descriptor=d},u.prototype.usesDataDescriptor=function(){return this.descriptor},u.prototype.
useEncryption=function(d){this.encryption=d},u.prototype.usesEncryption=function(){return this.encryption},u.prototype.useStrongEncryption=function(d){this.strongEncryption=
d},u.prototype.usesStrongEncryption=function(){return this.strongEncryption},u.prototype.useUTF8ForNames=function(d){this.utf8=d},u.prototype.usesUTF8ForNames=function(){
return this.utf8}}}),pb=N({"node_modules/compress-commons/lib/archivers/zip/unix-stat.js"(e,t){t.exports={PERM_MASK:4095,FILE_TYPE_FLAG:61440,LINK_FLAG:40960,FILE_FLAG:32768,
DIR_FLAG:16384,DEFAULT_LINK_PERM:511,DEFAULT_DIR_PERM:493,DEFAULT_FILE_PERM:420}}}),_l=N({"node_modules/compress-commons/lib/archivers/zip/constants.js"(e,t){t.
exports={WORD:4,DWORD:8,EMPTY:Buffer.alloc(0),SHORT:2,SHORT_MASK:65535,SHORT_SHIFT:16,SHORT_ZERO:Buffer.from(Array(2)),LONG:4,LONG_ZERO:Buffer.from(Array(4)),MIN_VERSION_INITIAL:10,
MIN_VERSION_DATA_DESCRIPTOR:20,MIN_VERSION_ZIP64:45,VERSION_MADEBY:45,METHOD_STORED:0,METHOD_DEFLATED:8,PLATFORM_UNIX:3,PLATFORM_FAT:0,SIG_LFH:67324752,SIG_DD:134695760,
SIG_CFH:33639248,SIG_EOCD:101010256,SIG_ZIP64_EOCD:101075792,SIG_ZIP64_EOCD_LOC:117853008,ZIP64_MAGIC_SHORT:65535,ZIP64_MAGIC:4294967295,ZIP64_EXTRA_ID:1,ZLIB_NO_COMPRESSION:0,
ZLIB_BEST_SPEED:1,ZLIB_BEST_COMPRESSION:9,ZLIB_DEFAULT_COMPRESSION:-1,MODE_MASK:4095,DEFAULT_FILE_MODE:33188,DEFAULT_DIR_MODE:16877,EXT_FILE_ATTR_DIR:1106051088,
EXT_FILE_ATTR_FILE:2175008800,S_IFMT:61440,S_IFIFO:4096,S_IFCHR:8192,S_IFDIR:16384,S_IFBLK:24576,S_IFREG:32768,S_IFLNK:40960,S_IFSOCK:49152,S_DOS_A:32,S_DOS_D:16,
S_DOS_V:8,S_DOS_S:4,S_DOS_H:2,S_DOS_R:1}}}),Cl=N({"node_modules/compress-commons/lib/archivers/zip/zip-archive-entry.js"(e,t){var r=te("util").inherits,n=al(),i=Rs(),
s=wl(),a=pb(),c=_l(),o=Ms(),u=t.exports=function(d){if(!(this instanceof u))return new u(d);i.call(this),this.platform=c.PLATFORM_FAT,this.method=-1,this.name=null,
this.size=0,this.csize=0,this.gpb=new s,this.crc=0,this.time=-1,this.minver=c.MIN_VERSION_INITIAL,this.mode=-1,this.extra=null,this.exattr=0,this.inattr=0,this.
comment=null,d&&this.setName(d)};r(u,i),u.prototype.getCentralDirectoryExtra=function(){return this.getExtra()},u.prototype.getComment=function(){return this.comment!==
null?this.comment:""},u.prototype.getCompressedSize=function(){return this.csize},u.prototype.getCrc=function(){return this.crc},u.prototype.getExternalAttributes=
function(){return this.exattr},u.prototype.getExtra=function(){return this.extra!==null?this.extra:c.EMPTY},u.prototype.getGeneralPurposeBit=function(){return this.
gpb},u.prototype.getInternalAttributes=function(){return this.inattr},u.prototype.getLastModifiedDate=function(){return this.getTime()},u.prototype.getLocalFileDataExtra=
function(){return this.getExtra()},u.prototype.getMethod=function(){return this.method},u.prototype.getName=function(){return this.name},u.prototype.getPlatform=
function(){return this.platform},u.prototype.getSize=function(){return this.size},u.prototype.getTime=function(){return this.time!==-1?o.dosToDate(this.time):-1},
u.prototype.getTimeDos=function(){return this.time!==-1?this.time:0},u.prototype.getUnixMode=function(){return this.platform!==c.PLATFORM_UNIX?0:this.getExternalAttributes()>>
c.SHORT_SHIFT&c.SHORT_MASK},u.prototype.getVersionNeededToExtract=function(){return this.minver},u.prototype.setComment=function(d){Buffer.byteLength(d)!==d.length&&
this.getGeneralPurposeBit().useUTF8ForNames(!0),this.comment=d},u.prototype.setCompressedSize=function(d){if(d<0)throw new Error("invalid entry compressed size");
this.csize=d},u.prototype.setCrc=function(d){if(d<0)throw new Error("invalid entry crc32");this.crc=d},u.prototype.setExternalAttributes=function(d){this.exattr=
d>>>0},u.prototype.setExtra=function(d){this.extra=d},u.prototype.setGeneralPurposeBit=function(d){if(!(d instanceof s))throw new Error("invalid entry GeneralPu\
rposeBit");this.gpb=d},u.prototype.setInternalAttributes=function(d){this.inattr=d},u.prototype.setMethod=function(d){if(d<0)throw new Error("invalid entry comp\
ression method");this.method=d},u.prototype.setName=function(d,p=!1){d=n(d,!1).replace(/^\w+:/,"").replace(/^(\.\.\/|\/)+/,""),p&&(d=`/${d}`),Buffer.byteLength(
d)!==d.length&&this.getGeneralPurposeBit().useUTF8ForNames(!0),this.name=d},u.prototype.setPlatform=function(d){this.platform=d},u.prototype.setSize=function(d){
if(d<0)throw new Error("invalid entry size");this.size=d},u.prototype.setTime=function(d,p){if(!(d instanceof Date))throw new Error("invalid entry time");this.time=
o.dateToDos(d,p)},u.prototype.setUnixMode=function(d){d|=this.isDirectory()?c.S_IFDIR:c.S_IFREG;var p=0;p|=d<<c.SHORT_SHIFT|(this.isDirectory()?c.S_DOS_D:c.S_DOS_A),
this.setExternalAttributes(p),this.mode=d&c.MODE_MASK,this.platform=c.PLATFORM_UNIX},u.prototype.setVersionNeededToExtract=function(d){this.minver=d},u.prototype.
isDirectory=function(){return this.getName().slice(-1)==="/"},u.prototype.isUnixSymlink=function(){return(this.getUnixMode()&a.FILE_TYPE_FLAG)===a.LINK_FLAG},u.
prototype.isZip64=function(){return this.csize>c.ZIP64_MAGIC||this.size>c.ZIP64_MAGIC}}}),Pl=N({"node_modules/compress-commons/lib/util/index.js"(e,t){var r=te(
"stream").Stream,n=_r().PassThrough,i=Ts(),s=t.exports={};s.normalizeInputSource=function(a){if(a===null)return Buffer.alloc(0);if(typeof a=="string")return Buffer.
from(a);if(i(a)&&!a._readableState){var c=new n;return a.pipe(c),c}return a}}}),El=N({"node_modules/compress-commons/lib/archivers/archive-output-stream.js"(e,t){
var r=te("util").inherits,n=Ts(),i=_r().Transform,s=Rs(),a=Pl(),c=t.exports=function(o){if(!(this instanceof c))return new c(o);i.call(this,o),this.offset=0,this.
_archive={finish:!1,finished:!1,processing:!1}};r(c,i),c.prototype._appendBuffer=function(o,u,d){},c.prototype._appendStream=function(o,u,d){},c.prototype._emitErrorCallback=
function(o){o&&this.emit("error",o)},c.prototype._finish=function(o){},c.prototype._normalizeEntry=function(o){},c.prototype._transform=function(o,u,d){d(null,o)},
c.prototype.entry=function(o,u,d){if(u=u||null,typeof d!="function"&&(d=this._emitErrorCallback.bind(this)),!(o instanceof s)){d(new Error("not a valid instance\
 of ArchiveEntry"));return}if(this._archive.finish||this._archive.finished){d(new Error("unacceptable entry after finish"));return}if(this._archive.processing){
d(new Error("already processing an entry"));return}if(this._archive.processing=!0,this._normalizeEntry(o),this._entry=o,u=a.normalizeInputSource(u),Buffer.isBuffer(
u))this._appendBuffer(o,u,d);else if(n(u))this._appendStream(o,u,d);else{this._archive.processing=!1,d(new Error("input source must be valid Stream or Buffer in\
stance"));return}return this},c.prototype.finish=function(){if(this._archive.processing){this._archive.finish=!0;return}this._finish()},c.prototype.getBytesWritten=
function(){return this.offset},c.prototype.write=function(o,u){return o&&(this.offset+=o.length),i.prototype.write.call(this,o,u)}}}),Bs=N({"node_modules/crc-32\
/crc32.js"(e){var t;(function(r){typeof DO_NOT_EXPORT_CRC>"u"?typeof e=="object"?r(e):typeof define=="function"&&define.amd?define(function(){var n={};return r(
n),n}):r(t={}):r(t={})})(function(r){r.version="1.2.2";function n(){for(var M=0,ee=new Array(256),U=0;U!=256;++U)M=U,M=M&1?-306674912^M>>>1:M>>>1,M=M&1?-306674912^
M>>>1:M>>>1,M=M&1?-306674912^M>>>1:M>>>1,M=M&1?-306674912^M>>>1:M>>>1,M=M&1?-306674912^M>>>1:M>>>1,M=M&1?-306674912^M>>>1:M>>>1,M=M&1?-306674912^M>>>1:M>>>1,M=M&
1?-306674912^M>>>1:M>>>1,ee[U]=M;return typeof Int32Array<"u"?new Int32Array(ee):ee}l(n,"signed_crc_table");var i=n();function s(M){var ee=0,U=0,W=0,G=typeof Int32Array<
"u"?new Int32Array(4096):new Array(4096);for(W=0;W!=256;++W)G[W]=M[W];for(W=0;W!=256;++W)for(U=M[W],ee=256+W;ee<4096;ee+=256)U=G[ee]=U>>>8^M[U&255];var ce=[];for(W=
1;W!=16;++W)ce[W-1]=typeof Int32Array<"u"?G.subarray(W*256,W*256+256):G.slice(W*256,W*256+256);return ce}l(s,"slice_by_16_tables");var a=s(i),c=a[0],o=a[1],u=a[2],
d=a[3],p=a[4],f=a[5],h=a[6],m=a[7],y=a[8],v=a[9],P=a[10],g=a[11],S=a[12],E=a[13],x=a[14];function B(M,ee){for(var U=ee^-1,W=0,G=M.length;W<G;)U=U>>>8^i[(U^M.charCodeAt(
W++))&255];return~U}l(B,"crc32_bstr");function k(M,ee){for(var U=ee^-1,W=M.length-15,G=0;G<W;)U=x[M[G++]^U&255]^E[M[G++]^U>>8&255]^S[M[G++]^U>>16&255]^g[M[G++]^
U>>>24]^P[M[G++]]^v[M[G++]]^y[M[G++]]^m[M[G++]]^h[M[G++]]^f[M[G++]]^p[M[G++]]^d[M[G++]]^u[M[G++]]^o[M[G++]]^c[M[G++]]^i[M[G++]];for(W+=15;G<W;)U=U>>>8^i[(U^M[G++])&
255];return~U}l(k,"crc32_buf");function q(M,ee){for(var U=ee^-1,W=0,G=M.length,ce=0,rt=0;W<G;)ce=M.charCodeAt(W++),ce<128?U=U>>>8^i[(U^ce)&255]:ce<2048?(U=U>>>8^
i[(U^(192|ce>>6&31))&255],U=U>>>8^i[(U^(128|ce&63))&255]):ce>=55296&&ce<57344?(ce=(ce&1023)+64,rt=M.charCodeAt(W++)&1023,U=U>>>8^i[(U^(240|ce>>8&7))&255],U=U>>>
8^i[(U^(128|ce>>2&63))&255],U=U>>>8^i[(U^(128|rt>>6&15|(ce&3)<<4))&255],U=U>>>8^i[(U^(128|rt&63))&255]):(U=U>>>8^i[(U^(224|ce>>12&15))&255],U=U>>>8^i[(U^(128|ce>>
6&63))&255],U=U>>>8^i[(U^(128|ce&63))&255]);return~U}l(q,"crc32_str"),r.table=i,r.bstr=B,r.buf=k,r.str=q})}}),hb=N({"node_modules/crc32-stream/lib/crc32-stream.\
js"(e,t){"use strict";var{Transform:r}=_r(),n=Bs(),i=class extends r{static{l(this,"CRC32Stream")}constructor(s){super(s),this.checksum=Buffer.allocUnsafe(4),this.
checksum.writeInt32BE(0,0),this.rawSize=0}_transform(s,a,c){s&&(this.checksum=n.buf(s,this.checksum)>>>0,this.rawSize+=s.length),c(null,s)}digest(s){const a=Buffer.
allocUnsafe(4);return a.writeUInt32BE(this.checksum>>>0,0),s?a.toString(s):a}hex(){return this.digest("hex").toUpperCase()}size(){return this.rawSize}};t.exports=
i}}),mb=N({"node_modules/crc32-stream/lib/deflate-crc32-stream.js"(e,t){"use strict";var{DeflateRaw:r}=te("zlib"),n=Bs(),i=class extends r{static{l(this,"Deflat\
eCRC32Stream")}constructor(s){super(s),this.checksum=Buffer.allocUnsafe(4),this.checksum.writeInt32BE(0,0),this.rawSize=0,this.compressedSize=0}push(s,a){return s&&
(this.compressedSize+=s.length),super.push(s,a)}_transform(s,a,c){s&&(this.checksum=n.buf(s,this.checksum)>>>0,this.rawSize+=s.length),super._transform(s,a,c)}digest(s){
const a=Buffer.allocUnsafe(4);return a.writeUInt32BE(this.checksum>>>0,0),s?a.toString(s):a}hex(){return this.digest("hex").toUpperCase()}size(s=!1){return s?this.
compressedSize:this.rawSize}};t.exports=i}}),Tl=N({"node_modules/crc32-stream/lib/index.js"(e,t){"use strict";t.exports={CRC32Stream:hb(),DeflateCRC32Stream:mb()}}}),
gb=N({"node_modules/compress-commons/lib/archivers/zip/zip-archive-output-stream.js"(e,t){var r=te("util").inherits,n=Bs(),{CRC32Stream:i}=Tl(),{DeflateCRC32Stream:s}=Tl(),
a=El(),c=Cl(),o=wl(),u=_l(),d=Pl(),p=Ms(),f=t.exports=function(h){if(!(this instanceof f))return new f(h);h=this.options=this._defaults(h),a.call(this,h),this._entry=
null,this._entries=[],this._archive={centralLength:0,centralOffset:0,comment:"",finish:!1,finished:!1,processing:!1,forceZip64:h.forceZip64,forceLocalTime:h.forceLocalTime}};
r(f,a),f.prototype._afterAppend=function(h){this._entries.push(h),h.getGeneralPurposeBit().usesDataDescriptor()&&this._writeDataDescriptor(h),this._archive.processing=
!1,this._entry=null,this._archive.finish&&!this._archive.finished&&this._finish()},f.prototype._appendBuffer=function(h,m,y){m.length===0&&h.setMethod(u.METHOD_STORED);
var v=h.getMethod();if(v===u.METHOD_STORED&&(h.setSize(m.length),h.setCompressedSize(m.length),h.setCrc(n.buf(m)>>>0)),this._writeLocalFileHeader(h),v===u.METHOD_STORED){
this.write(m),this._afterAppend(h),y(null,h);return}else if(v===u.METHOD_DEFLATED){this._smartStream(h,y).end(m);return}else{y(new Error("compression method "+v+
" not implemented"));return}},f.prototype._appendStream=function(h,m,y){h.getGeneralPurposeBit().useDataDescriptor(!0),h.setVersionNeededToExtract(u.MIN_VERSION_DATA_DESCRIPTOR),
this._writeLocalFileHeader(h);var v=this._smartStream(h,y);m.once("error",function(P){v.emit("error",P),v.end()}),m.pipe(v)},f.prototype._defaults=function(h){return typeof h!=
"object"&&(h={}),typeof h.zlib!="object"&&(h.zlib={}),typeof h.zlib.level!="number"&&(h.zlib.level=u.ZLIB_BEST_SPEED),h.forceZip64=!!h.forceZip64,h.forceLocalTime=
!!h.forceLocalTime,h},f.prototype._finish=function(){this._archive.centralOffset=this.offset,this._entries.forEach(function(h){this._writeCentralFileHeader(h)}.
bind(this)),this._archive.centralLength=this.offset-this._archive.centralOffset,this.isZip64()&&this._writeCentralDirectoryZip64(),this._writeCentralDirectoryEnd(),
this._archive.processing=!1,this._archive.finish=!0,this._archive.finished=!0,this.end()},f.prototype._normalizeEntry=function(h){h.getMethod()===-1&&h.setMethod(
u.METHOD_DEFLATED),h.getMethod()===u.METHOD_DEFLATED&&(h.getGeneralPurposeBit().useDataDescriptor(!0),h.setVersionNeededToExtract(u.MIN_VERSION_DATA_DESCRIPTOR)),
h.getTime()===-1&&h.setTime(new Date,this._archive.forceLocalTime),h._offsets={file:0,data:0,contents:0}},f.prototype._smartStream=function(h,m){var y=h.getMethod()===
u.METHOD_DEFLATED,v=y?new s(this.options.zlib):new i,P=null;function g(){var S=v.digest().readUInt32BE(0);h.setCrc(S),h.setSize(v.size()),h.setCompressedSize(v.
size(!0)),this._afterAppend(h),m(P,h)}return l(g,"handleStuff"),v.once("end",g.bind(this)),v.once("error",function(S){P=S}),v.pipe(this,{end:!1}),v},f.prototype.
_writeCentralDirectoryEnd=function(){var h=this._entries.length,m=this._archive.centralLength,y=this._archive.centralOffset;this.isZip64()&&(h=u.ZIP64_MAGIC_SHORT,
m=u.ZIP64_MAGIC,y=u.ZIP64_MAGIC),this.write(p.getLongBytes(u.SIG_EOCD)),this.write(u.SHORT_ZERO),this.write(u.SHORT_ZERO),this.write(p.getShortBytes(h)),this.write(
p.getShortBytes(h)),this.write(p.getLongBytes(m)),this.write(p.getLongBytes(y));var v=this.getComment(),P=Buffer.byteLength(v);this.write(p.getShortBytes(P)),this.
write(v)},f.prototype._writeCentralDirectoryZip64=function(){this.write(p.getLongBytes(u.SIG_ZIP64_EOCD)),this.write(p.getEightBytes(44)),this.write(p.getShortBytes(
u.MIN_VERSION_ZIP64)),this.write(p.getShortBytes(u.MIN_VERSION_ZIP64)),this.write(u.LONG_ZERO),this.write(u.LONG_ZERO),this.write(p.getEightBytes(this._entries.
length)),this.write(p.getEightBytes(this._entries.length)),this.write(p.getEightBytes(this._archive.centralLength)),this.write(p.getEightBytes(this._archive.centralOffset)),
this.write(p.getLongBytes(u.SIG_ZIP64_EOCD_LOC)),this.write(u.LONG_ZERO),this.write(p.getEightBytes(this._archive.centralOffset+this._archive.centralLength)),this.
write(p.getLongBytes(1))},f.prototype._writeCentralFileHeader=function(h){var m=h.getGeneralPurposeBit(),y=h.getMethod(),v=h._offsets.file,P=h.getSize(),g=h.getCompressedSize();
if(h.isZip64()||v>u.ZIP64_MAGIC){P=u.ZIP64_MAGIC,g=u.ZIP64_MAGIC,v=u.ZIP64_MAGIC,h.setVersionNeededToExtract(u.MIN_VERSION_ZIP64);var S=Buffer.concat([p.getShortBytes(
u.ZIP64_EXTRA_ID),p.getShortBytes(24),p.getEightBytes(h.getSize()),p.getEightBytes(h.getCompressedSize()),p.getEightBytes(h._offsets.file)],28);h.setExtra(S)}this.
write(p.getLongBytes(u.SIG_CFH)),this.write(p.getShortBytes(h.getPlatform()<<8|u.VERSION_MADEBY)),this.write(p.getShortBytes(h.getVersionNeededToExtract())),this.
write(m.encode()),this.write(p.getShortBytes(y)),this.write(p.getLongBytes(h.getTimeDos())),this.write(p.getLongBytes(h.getCrc())),this.write(p.getLongBytes(g)),
this.write(p.getLongBytes(P));var E=h.getName(),x=h.getComment(),B=h.getCentralDirectoryExtra();m.usesUTF8ForNames()&&(E=Buffer.from(E),x=Buffer.from(x)),this.write(
p.getShortBytes(E.length)),this.write(p.getShortBytes(B.length)),this.write(p.getShortBytes(x.length)),this.write(u.SHORT_ZERO),this.write(p.getShortBytes(h.getInternalAttributes())),
this.write(p.getLongBytes(h.getExternalAttributes())),this.write(p.getLongBytes(v)),this.write(E),this.write(B),this.write(x)},f.prototype._writeDataDescriptor=
function(h){this.write(p.getLongBytes(u.SIG_DD)),this.write(p.getLongBytes(h.getCrc())),h.isZip64()?(this.write(p.getEightBytes(h.getCompressedSize())),this.write(
p.getEightBytes(h.getSize()))):(this.write(p.getLongBytes(h.getCompressedSize())),this.write(p.getLongBytes(h.getSize())))},f.prototype._writeLocalFileHeader=function(h){
var m=h.getGeneralPurposeBit(),y=h.getMethod(),v=h.getName(),P=h.getLocalFileDataExtra();h.isZip64()&&(m.useDataDescriptor(!0),h.setVersionNeededToExtract(u.MIN_VERSION_ZIP64)),
m.usesUTF8ForNames()&&(v=Buffer.from(v)),h._offsets.file=this.offset,this.write(p.getLongBytes(u.SIG_LFH)),this.write(p.getShortBytes(h.getVersionNeededToExtract())),
this.write(m.encode()),this.write(p.getShortBytes(y)),this.write(p.getLongBytes(h.getTimeDos())),h._offsets.data=this.offset,m.usesDataDescriptor()?(this.write(
u.LONG_ZERO),this.write(u.LONG_ZERO),this.write(u.LONG_ZERO)):(this.write(p.getLongBytes(h.getCrc())),this.write(p.getLongBytes(h.getCompressedSize())),this.write(
p.getLongBytes(h.getSize()))),this.write(p.getShortBytes(v.length)),this.write(p.getShortBytes(P.length)),this.write(v),this.write(P),h._offsets.contents=this.offset},
f.prototype.getComment=function(h){return this._archive.comment!==null?this._archive.comment:""},f.prototype.isZip64=function(){return this._archive.forceZip64||
this._entries.length>u.ZIP64_MAGIC_SHORT||this._archive.centralLength>u.ZIP64_MAGIC||this._archive.centralOffset>u.ZIP64_MAGIC},f.prototype.setComment=function(h){
this._archive.comment=h}}}),Nl=N({"node_modules/compress-commons/lib/compress-commons.js"(e,t){t.exports={ArchiveEntry:Rs(),ZipArchiveEntry:Cl(),ArchiveOutputStream:El(),
ZipArchiveOutputStream:gb()}}}),yb=N({"node_modules/zip-stream/index.js"(e,t){var r=te("util").inherits,n=Nl().ZipArchiveOutputStream,i=Nl().ZipArchiveEntry,s=hn(),
a=t.exports=function(c){if(!(this instanceof a))return new a(c);c=this.options=c||{},c.zlib=c.zlib||{},n.call(this,c),typeof c.level=="number"&&c.level>=0&&(c.zlib.
level=c.level,delete c.level),!c.forceZip64&&typeof c.zlib.level=="number"&&c.zlib.level===0&&(c.store=!0),c.namePrependSlash=c.namePrependSlash||!1,c.comment&&
c.comment.length>0&&this.setComment(c.comment)};r(a,n),a.prototype._normalizeFileData=function(c){c=s.defaults(c,{type:"file",name:null,namePrependSlash:this.options.
namePrependSlash,linkname:null,date:null,mode:null,store:this.options.store,comment:""});var o=c.type==="directory",u=c.type==="symlink";return c.name&&(c.name=
s.sanitizePath(c.name),!u&&c.name.slice(-1)==="/"?(o=!0,c.type="directory"):o&&(c.name+="/")),(o||u)&&(c.store=!0),c.date=s.dateify(c.date),c},a.prototype.entry=
function(c,o,u){if(typeof u!="function"&&(u=this._emitErrorCallback.bind(this)),o=this._normalizeFileData(o),o.type!=="file"&&o.type!=="directory"&&o.type!=="sy\
mlink"){u(new Error(o.type+" entries not currently supported"));return}if(typeof o.name!="string"||o.name.length===0){u(new Error("entry name must be a non-empt\
y string value"));return}if(o.type==="symlink"&&typeof o.linkname!="string"){u(new Error("entry linkname must be a non-empty string value when type equals symli\
nk"));return}var d=new i(o.name);return d.setTime(o.date,this.options.forceLocalTime),o.namePrependSlash&&d.setName(o.name,!0),o.store&&d.setMethod(0),o.comment.
length>0&&d.setComment(o.comment),o.type==="symlink"&&typeof o.mode!="number"&&(o.mode=40960),typeof o.mode=="number"&&(o.type==="symlink"&&(o.mode|=40960),d.setUnixMode(
o.mode)),o.type==="symlink"&&typeof o.linkname=="string"&&(c=Buffer.from(o.linkname)),n.prototype.entry.call(this,d,c,u)},a.prototype.finalize=function(){this.finish()}}}),
bb=N({"node_modules/archiver/lib/plugins/zip.js"(e,t){var r=yb(),n=hn(),i=l(function(s){if(!(this instanceof i))return new i(s);s=this.options=n.defaults(s,{comment:"",
forceUTC:!1,namePrependSlash:!1,store:!1}),this.supports={directory:!0,symlink:!0},this.engine=new r(s)},"Zip");i.prototype.append=function(s,a,c){this.engine.entry(
s,a,c)},i.prototype.finalize=function(){this.engine.finalize()},i.prototype.on=function(){return this.engine.on.apply(this.engine,arguments)},i.prototype.pipe=function(){
return this.engine.pipe.apply(this.engine,arguments)},i.prototype.unpipe=function(){return this.engine.unpipe.apply(this.engine,arguments)},t.exports=i}}),vb=N(
{"uncalled:tar-stream"(e,t){t.exports=l(function(){throw new Error("tar-stream is not in this bundle")},"leftOut")}}),Sb=N({"node_modules/archiver/lib/plugins/t\
ar.js"(e,t){var r=te("zlib"),n=vb(),i=hn(),s=l(function(a){if(!(this instanceof s))return new s(a);a=this.options=i.defaults(a,{gzip:!1}),typeof a.gzipOptions!=
"object"&&(a.gzipOptions={}),this.supports={directory:!0,symlink:!0},this.engine=n.pack(a),this.compressor=!1,a.gzip&&(this.compressor=r.createGzip(a.gzipOptions),
this.compressor.on("error",this._onCompressorError.bind(this)))},"Tar");s.prototype._onCompressorError=function(a){this.engine.emit("error",a)},s.prototype.append=
function(a,c,o){var u=this;c.mtime=c.date;function d(f,h){if(f){o(f);return}u.engine.entry(c,h,function(m){o(m,c)})}if(l(d,"append"),c.sourceType==="buffer")d(null,
a);else if(c.sourceType==="stream"&&c.stats){c.size=c.stats.size;var p=u.engine.entry(c,function(f){o(f,c)});a.pipe(p)}else c.sourceType==="stream"&&i.collectStream(
a,d)},s.prototype.finalize=function(){this.engine.finalize()},s.prototype.on=function(){return this.engine.on.apply(this.engine,arguments)},s.prototype.pipe=function(a,c){
return this.compressor?this.engine.pipe.apply(this.engine,[this.compressor]).pipe(a,c):this.engine.pipe.apply(this.engine,arguments)},s.prototype.unpipe=function(){
return this.compressor?this.compressor.unpipe.apply(this.compressor,arguments):this.engine.unpipe.apply(this.engine,arguments)},t.exports=s}}),wb=N({"node_modul\
es/buffer-crc32/dist/index.cjs"(e,t){"use strict";function r(d){return d&&d.__esModule&&Object.prototype.hasOwnProperty.call(d,"default")?d.default:d}l(r,"getDe\
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
3020668471,3272380065,1510334235,755167117]);function i(d){if(Buffer.isBuffer(d))return d;if(typeof d=="number")return Buffer.alloc(d);if(typeof d=="string")return Buffer.
from(d);throw new Error("input must be buffer, number, or string, received "+typeof d)}l(i,"ensureBuffer");function s(d){const p=i(4);return p.writeInt32BE(d,0),
p}l(s,"bufferizeInt");function a(d,p){d=i(d),Buffer.isBuffer(p)&&(p=p.readUInt32BE(0));let f=~~p^-1;for(var h=0;h<d.length;h++)f=n[(f^d[h])&255]^f>>>8;return f^
-1}l(a,"_crc32");function c(){return s(a.apply(null,arguments))}l(c,"crc32"),c.signed=function(){return a.apply(null,arguments)},c.unsigned=function(){return a.
apply(null,arguments)>>>0};var o=c,u=r(o);t.exports=u}}),_b=N({"node_modules/archiver/lib/plugins/json.js"(e,t){var r=te("util").inherits,n=_r().Transform,i=wb(),
s=hn(),a=l(function(c){if(!(this instanceof a))return new a(c);c=this.options=s.defaults(c,{}),n.call(this,c),this.supports={directory:!0,symlink:!0},this.files=
[]},"Json");r(a,n),a.prototype._transform=function(c,o,u){u(null,c)},a.prototype._writeStringified=function(){var c=JSON.stringify(this.files);this.write(c)},a.
prototype.append=function(c,o,u){var d=this;o.crc32=0;function p(f,h){if(f){u(f);return}o.size=h.length||0,o.crc32=i.unsigned(h),d.files.push(o),u(null,o)}l(p,"\
onend"),o.sourceType==="buffer"?p(null,c):o.sourceType==="stream"&&s.collectStream(c,p)},a.prototype.finalize=function(){this._writeStringified(),this.end()},t.
exports=a}}),Cb=N({"node_modules/archiver/index.js"(e,t){var r=fb(),n={},i=l(function(s,a){return i.create(s,a)},"vending");i.create=function(s,a){if(n[s]){var c=new r(
s,a);return c.setFormat(s),c.setModule(new n[s](a)),c}else throw new Error("create("+s+"): format not registered")},i.registerFormat=function(s,a){if(n[s])throw new Error(
"register("+s+"): format already registered");if(typeof a!="function")throw new Error("register("+s+"): format module invalid");if(typeof a.prototype.append!="f\
unction"||typeof a.prototype.finalize!="function")throw new Error("register("+s+"): format module missing methods");n[s]=a},i.isRegisteredFormat=function(s){return!!n[s]},
i.registerFormat("zip",bb()),i.registerFormat("tar",Sb()),i.registerFormat("json",_b()),t.exports=i}}),Pb=N({"uncalled:./download/download-artifact.js"(e,t){t.exports=
l(function(){throw new Error("./download/download-artifact.js is not in this bundle")},"leftOut")}}),Eb=N({"uncalled:./delete/delete-artifact.js"(e,t){t.exports=
l(function(){throw new Error("./delete/delete-artifact.js is not in this bundle")},"leftOut")}}),Tb=N({"uncalled:./find/get-artifact.js"(e,t){t.exports=l(function(){
throw new Error("./find/get-artifact.js is not in this bundle")},"leftOut")}}),Nb=N({"uncalled:./find/list-artifacts.js"(e,t){t.exports=l(function(){throw new Error(
"./find/list-artifacts.js is not in this bundle")},"leftOut")}});import Ob from"os";function Ci(){return 8*1024*1024}l(Ci,"getUploadChunkSize");function Ol(){const e=process.
env.ACTIONS_RUNTIME_TOKEN;if(!e)throw new Error("Unable to get the ACTIONS_RUNTIME_TOKEN env variable");return e}l(Ol,"getRuntimeToken");function xb(){const e=process.
env.ACTIONS_RESULTS_URL;if(!e)throw new Error("Unable to get the ACTIONS_RESULTS_URL env variable");return new URL(e).origin}l(xb,"getResultsServiceUrl");function mn(){
const t=new URL(process.env.GITHUB_SERVER_URL||"https://github.com").hostname.trimEnd().toUpperCase(),r=t==="GITHUB.COM",n=t.endsWith(".GHE.COM"),i=t.endsWith("\
.LOCALHOST");return!r&&!n&&!i}l(mn,"isGhes");function Ib(){const e=Ob.cpus().length;let t=32;if(e>4){const n=16*e;t=n>300?300:n}const r=process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY;
if(r){const n=parseInt(r);if(isNaN(n)||n<1)throw new Error("Invalid value set for ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY env variable");return n<t?(Ze("Set concurr\
ency based on the value set in ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY."),n):(Ze(`ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY is higher than the cap of ${t} based on the nu\
mber of cpus. Set it to the maximum value allowed.`),t)}return 5}l(Ib,"getConcurrency");function Ab(){const e=process.env.ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS;if(!e)
return 3e5;const t=parseInt(e);if(isNaN(t))throw new Error("Invalid value set for ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS env variable");return t}l(Ab,"getUploadChun\
kTimeout");import*as Rb from"fs";import*as Mb from"path";var xl=fe(Ne(),1),Il=fe(Ne(),1),Bb=fe(Ne(),1),Lb=fe(Ne(),1),kb=fe(Ne(),1),gn=fe(Ne(),1),Ub=fe(Ne(),1),Fb=class extends Ub.
MessageType{static{l(this,"Timestamp$Type")}constructor(){super("google.protobuf.Timestamp",[{no:1,name:"seconds",kind:"scalar",T:3},{no:2,name:"nanos",kind:"sc\
alar",T:5}])}now(){const e=this.create(),t=Date.now();return e.seconds=gn.PbLong.from(Math.floor(t/1e3)).toString(),e.nanos=t%1e3*1e6,e}toDate(e){return new Date(
gn.PbLong.from(e.seconds).toNumber()*1e3+Math.ceil(e.nanos/1e6))}fromDate(e){const t=this.create(),r=e.getTime();return t.seconds=gn.PbLong.from(Math.floor(r/1e3)).
toString(),t.nanos=r%1e3*1e6,t}internalJsonWrite(e,t){let r=gn.PbLong.from(e.seconds).toNumber()*1e3;if(r<Date.parse("0001-01-01T00:00:00Z")||r>Date.parse("9999\
-12-31T23:59:59Z"))throw new Error("Unable to encode Timestamp to JSON. Must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive.");if(e.nanos<0)throw new Error(
"Unable to encode invalid Timestamp to JSON. Nanos must not be negative.");let n="Z";if(e.nanos>0){let i=(e.nanos+1e9).toString().substring(1);i.substring(3)===
"000000"?n="."+i.substring(0,3)+"Z":i.substring(6)==="000"?n="."+i.substring(0,6)+"Z":n="."+i+"Z"}return new Date(r).toISOString().replace(".000Z",n)}internalJsonRead(e,t,r){
if(typeof e!="string")throw new Error("Unable to parse Timestamp from JSON "+(0,kb.typeofJsonValue)(e)+".");let n=e.match(/^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:Z|\.([0-9]{3,9})Z|([+-][0-9][0-9]:[0-9][0-9]))$/);
if(!n)throw new Error("Unable to parse Timestamp from JSON. Invalid format.");let i=Date.parse(n[1]+"-"+n[2]+"-"+n[3]+"T"+n[4]+":"+n[5]+":"+n[6]+(n[8]?n[8]:"Z"));
if(Number.isNaN(i))throw new Error("Unable to parse Timestamp from JSON. Invalid value.");if(i<Date.parse("0001-01-01T00:00:00Z")||i>Date.parse("9999-12-31T23:5\
9:59Z"))throw new globalThis.Error("Unable to parse Timestamp from JSON. Must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive.");return r||(r=this.
create()),r.seconds=gn.PbLong.from(i/1e3).toString(),r.nanos=0,n[7]&&(r.nanos=parseInt("1"+n[7]+"0".repeat(9-n[7].length))-1e9),r}create(e){const t={seconds:"0",
nanos:0};return globalThis.Object.defineProperty(t,Lb.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,Bb.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){
let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[a,c]=e.tag();switch(a){case 1:i.seconds=e.int64().toString();break;case 2:i.nanos=e.int32();break;default:let o=r.
readUnknownField;if(o==="throw")throw new globalThis.Error(`Unknown field ${a} (wire type ${c}) for ${this.typeName}`);let u=e.skip(c);o!==!1&&(o===!0?Il.UnknownFieldHandler.
onRead:o)(this.typeName,i,a,c,u)}}return i}internalBinaryWrite(e,t,r){e.seconds!=="0"&&t.tag(1,xl.WireType.Varint).int64(e.seconds),e.nanos!==0&&t.tag(2,xl.WireType.
Varint).int32(e.nanos);let n=r.writeUnknownFields;return n!==!1&&(n==!0?Il.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},Qt=new Fb,Pi=fe(Ne(),1),Al=fe(Ne(),
1),xt=fe(Ne(),1),Be=fe(Ne(),1),It=fe(Ne(),1),At=fe(Ne(),1),Rt=fe(Ne(),1),Db=class extends Rt.MessageType{static{l(this,"DoubleValue$Type")}constructor(){super("\
google.protobuf.DoubleValue",[{no:1,name:"value",kind:"scalar",T:1}])}internalJsonWrite(e,t){return this.refJsonWriter.scalar(2,e.value,"value",!1,!0)}internalJsonRead(e,t,r){
return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,1,void 0,"value"),r}create(e){const t={value:0};return globalThis.Object.defineProperty(t,At.MESSAGE_TYPE,
{enumerable:!1,value:this}),e!==void 0&&(0,It.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[
a,c]=e.tag();switch(a){case 1:i.value=e.double();break;default:let o=r.readUnknownField;if(o==="throw")throw new globalThis.Error(`Unknown field ${a} (wire type\
 ${c}) for ${this.typeName}`);let u=e.skip(c);o!==!1&&(o===!0?Be.UnknownFieldHandler.onRead:o)(this.typeName,i,a,c,u)}}return i}internalBinaryWrite(e,t,r){e.value!==
0&&t.tag(1,xt.WireType.Bit64).double(e.value);let n=r.writeUnknownFields;return n!==!1&&(n==!0?Be.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},FO=new Db,
Hb=class extends Rt.MessageType{static{l(this,"FloatValue$Type")}constructor(){super("google.protobuf.FloatValue",[{no:1,name:"value",kind:"scalar",T:2}])}internalJsonWrite(e,t){
return this.refJsonWriter.scalar(1,e.value,"value",!1,!0)}internalJsonRead(e,t,r){return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,1,void 0,"valu\
e"),r}create(e){const t={value:0};return globalThis.Object.defineProperty(t,At.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,It.reflectionMergePartial)(
this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[a,c]=e.tag();switch(a){case 1:i.value=e.float();break;default:let o=r.
readUnknownField;if(o==="throw")throw new globalThis.Error(`Unknown field ${a} (wire type ${c}) for ${this.typeName}`);let u=e.skip(c);o!==!1&&(o===!0?Be.UnknownFieldHandler.
onRead:o)(this.typeName,i,a,c,u)}}return i}internalBinaryWrite(e,t,r){e.value!==0&&t.tag(1,xt.WireType.Bit32).float(e.value);let n=r.writeUnknownFields;return n!==
!1&&(n==!0?Be.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},DO=new Hb,jb=class extends Rt.MessageType{static{l(this,"Int64Value$Type")}constructor(){super(
"google.protobuf.Int64Value",[{no:1,name:"value",kind:"scalar",T:3}])}internalJsonWrite(e,t){return this.refJsonWriter.scalar(Pi.ScalarType.INT64,e.value,"value",
!1,!0)}internalJsonRead(e,t,r){return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,Pi.ScalarType.INT64,Al.LongType.STRING,"value"),r}create(e){const t={
value:"0"};return globalThis.Object.defineProperty(t,At.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,It.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){
let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[a,c]=e.tag();switch(a){case 1:i.value=e.int64().toString();break;default:let o=r.readUnknownField;if(o==="th\
row")throw new globalThis.Error(`Unknown field ${a} (wire type ${c}) for ${this.typeName}`);let u=e.skip(c);o!==!1&&(o===!0?Be.UnknownFieldHandler.onRead:o)(this.
typeName,i,a,c,u)}}return i}internalBinaryWrite(e,t,r){e.value!=="0"&&t.tag(1,xt.WireType.Varint).int64(e.value);let n=r.writeUnknownFields;return n!==!1&&(n==!0?
Be.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},Ls=new jb,zb=class extends Rt.MessageType{static{l(this,"UInt64Value$Type")}constructor(){super("google\
.protobuf.UInt64Value",[{no:1,name:"value",kind:"scalar",T:4}])}internalJsonWrite(e,t){return this.refJsonWriter.scalar(Pi.ScalarType.UINT64,e.value,"value",!1,
!0)}internalJsonRead(e,t,r){return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,Pi.ScalarType.UINT64,Al.LongType.STRING,"value"),r}create(e){const t={
value:"0"};return globalThis.Object.defineProperty(t,At.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,It.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){
let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[a,c]=e.tag();switch(a){case 1:i.value=e.uint64().toString();break;default:let o=r.readUnknownField;if(o==="t\
hrow")throw new globalThis.Error(`Unknown field ${a} (wire type ${c}) for ${this.typeName}`);let u=e.skip(c);o!==!1&&(o===!0?Be.UnknownFieldHandler.onRead:o)(this.
typeName,i,a,c,u)}}return i}internalBinaryWrite(e,t,r){e.value!=="0"&&t.tag(1,xt.WireType.Varint).uint64(e.value);let n=r.writeUnknownFields;return n!==!1&&(n==
!0?Be.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},HO=new zb,qb=class extends Rt.MessageType{static{l(this,"Int32Value$Type")}constructor(){super("goog\
le.protobuf.Int32Value",[{no:1,name:"value",kind:"scalar",T:5}])}internalJsonWrite(e,t){return this.refJsonWriter.scalar(5,e.value,"value",!1,!0)}internalJsonRead(e,t,r){
return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,5,void 0,"value"),r}create(e){const t={value:0};return globalThis.Object.defineProperty(t,At.MESSAGE_TYPE,
{enumerable:!1,value:this}),e!==void 0&&(0,It.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[
a,c]=e.tag();switch(a){case 1:i.value=e.int32();break;default:let o=r.readUnknownField;if(o==="throw")throw new globalThis.Error(`Unknown field ${a} (wire type ${c}\
) for ${this.typeName}`);let u=e.skip(c);o!==!1&&(o===!0?Be.UnknownFieldHandler.onRead:o)(this.typeName,i,a,c,u)}}return i}internalBinaryWrite(e,t,r){e.value!==
0&&t.tag(1,xt.WireType.Varint).int32(e.value);let n=r.writeUnknownFields;return n!==!1&&(n==!0?Be.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},jO=new qb,
$b=class extends Rt.MessageType{static{l(this,"UInt32Value$Type")}constructor(){super("google.protobuf.UInt32Value",[{no:1,name:"value",kind:"scalar",T:13}])}internalJsonWrite(e,t){
return this.refJsonWriter.scalar(13,e.value,"value",!1,!0)}internalJsonRead(e,t,r){return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,13,void 0,"va\
lue"),r}create(e){const t={value:0};return globalThis.Object.defineProperty(t,At.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,It.reflectionMergePartial)(
this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[a,c]=e.tag();switch(a){case 1:i.value=e.uint32();break;default:let o=r.
readUnknownField;if(o==="throw")throw new globalThis.Error(`Unknown field ${a} (wire type ${c}) for ${this.typeName}`);let u=e.skip(c);o!==!1&&(o===!0?Be.UnknownFieldHandler.
onRead:o)(this.typeName,i,a,c,u)}}return i}internalBinaryWrite(e,t,r){e.value!==0&&t.tag(1,xt.WireType.Varint).uint32(e.value);let n=r.writeUnknownFields;return n!==
!1&&(n==!0?Be.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},zO=new $b,Vb=class extends Rt.MessageType{static{l(this,"BoolValue$Type")}constructor(){super(
"google.protobuf.BoolValue",[{no:1,name:"value",kind:"scalar",T:8}])}internalJsonWrite(e,t){return e.value}internalJsonRead(e,t,r){return r||(r=this.create()),r.
value=this.refJsonReader.scalar(e,8,void 0,"value"),r}create(e){const t={value:!1};return globalThis.Object.defineProperty(t,At.MESSAGE_TYPE,{enumerable:!1,value:this}),
e!==void 0&&(0,It.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[a,c]=e.tag();switch(a){case 1:
i.value=e.bool();break;default:let o=r.readUnknownField;if(o==="throw")throw new globalThis.Error(`Unknown field ${a} (wire type ${c}) for ${this.typeName}`);let u=e.
skip(c);o!==!1&&(o===!0?Be.UnknownFieldHandler.onRead:o)(this.typeName,i,a,c,u)}}return i}internalBinaryWrite(e,t,r){e.value!==!1&&t.tag(1,xt.WireType.Varint).bool(
e.value);let n=r.writeUnknownFields;return n!==!1&&(n==!0?Be.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},qO=new Vb,Gb=class extends Rt.MessageType{static{
l(this,"StringValue$Type")}constructor(){super("google.protobuf.StringValue",[{no:1,name:"value",kind:"scalar",T:9}])}internalJsonWrite(e,t){return e.value}internalJsonRead(e,t,r){
return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,9,void 0,"value"),r}create(e){const t={value:""};return globalThis.Object.defineProperty(t,At.MESSAGE_TYPE,
{enumerable:!1,value:this}),e!==void 0&&(0,It.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[
a,c]=e.tag();switch(a){case 1:i.value=e.string();break;default:let o=r.readUnknownField;if(o==="throw")throw new globalThis.Error(`Unknown field ${a} (wire type\
 ${c}) for ${this.typeName}`);let u=e.skip(c);o!==!1&&(o===!0?Be.UnknownFieldHandler.onRead:o)(this.typeName,i,a,c,u)}}return i}internalBinaryWrite(e,t,r){e.value!==
""&&t.tag(1,xt.WireType.LengthDelimited).string(e.value);let n=r.writeUnknownFields;return n!==!1&&(n==!0?Be.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},
nt=new Gb,Wb=class extends Rt.MessageType{static{l(this,"BytesValue$Type")}constructor(){super("google.protobuf.BytesValue",[{no:1,name:"value",kind:"scalar",T:12}])}internalJsonWrite(e,t){
return this.refJsonWriter.scalar(12,e.value,"value",!1,!0)}internalJsonRead(e,t,r){return r||(r=this.create()),r.value=this.refJsonReader.scalar(e,12,void 0,"va\
lue"),r}create(e){const t={value:new Uint8Array(0)};return globalThis.Object.defineProperty(t,At.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,It.reflectionMergePartial)(
this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[a,c]=e.tag();switch(a){case 1:i.value=e.bytes();break;default:let o=r.
readUnknownField;if(o==="throw")throw new globalThis.Error(`Unknown field ${a} (wire type ${c}) for ${this.typeName}`);let u=e.skip(c);o!==!1&&(o===!0?Be.UnknownFieldHandler.
onRead:o)(this.typeName,i,a,c,u)}}return i}internalBinaryWrite(e,t,r){e.value.length&&t.tag(1,xt.WireType.LengthDelimited).bytes(e.value);let n=r.writeUnknownFields;
return n!==!1&&(n==!0?Be.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},$O=new Wb,Xb=fe(Eg(),1),ie=fe(Ne(),1),Oe=fe(Ne(),1),bt=fe(Ne(),1),vt=fe(Ne(),1),St=fe(
Ne(),1),Kb=class extends St.MessageType{static{l(this,"CreateArtifactRequest$Type")}constructor(){super("github.actions.results.api.v1.CreateArtifactRequest",[{
no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_run_backend_id",kind:"scalar",T:9},{no:3,name:"name",kind:"scalar",T:9},{no:4,name:"\
expires_at",kind:"message",T:l(()=>Qt,"T")},{no:5,name:"version",kind:"scalar",T:5},{no:6,name:"mime_type",kind:"message",T:l(()=>nt,"T")}])}create(e){const t={
workflowRunBackendId:"",workflowJobRunBackendId:"",name:"",version:0};return globalThis.Object.defineProperty(t,vt.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==
void 0&&(0,bt.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[a,c]=e.tag();switch(a){case 1:
i.workflowRunBackendId=e.string();break;case 2:i.workflowJobRunBackendId=e.string();break;case 3:i.name=e.string();break;case 4:i.expiresAt=Qt.internalBinaryRead(
e,e.uint32(),r,i.expiresAt);break;case 5:i.version=e.int32();break;case 6:i.mimeType=nt.internalBinaryRead(e,e.uint32(),r,i.mimeType);break;default:let o=r.readUnknownField;
if(o==="throw")throw new globalThis.Error(`Unknown field ${a} (wire type ${c}) for ${this.typeName}`);let u=e.skip(c);o!==!1&&(o===!0?Oe.UnknownFieldHandler.onRead:
o)(this.typeName,i,a,c,u)}}return i}internalBinaryWrite(e,t,r){e.workflowRunBackendId!==""&&t.tag(1,ie.WireType.LengthDelimited).string(e.workflowRunBackendId),
e.workflowJobRunBackendId!==""&&t.tag(2,ie.WireType.LengthDelimited).string(e.workflowJobRunBackendId),e.name!==""&&t.tag(3,ie.WireType.LengthDelimited).string(
e.name),e.expiresAt&&Qt.internalBinaryWrite(e.expiresAt,t.tag(4,ie.WireType.LengthDelimited).fork(),r).join(),e.version!==0&&t.tag(5,ie.WireType.Varint).int32(e.
version),e.mimeType&&nt.internalBinaryWrite(e.mimeType,t.tag(6,ie.WireType.LengthDelimited).fork(),r).join();let n=r.writeUnknownFields;return n!==!1&&(n==!0?Oe.
UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},Rl=new Kb,Jb=class extends St.MessageType{static{l(this,"CreateArtifactResponse$Type")}constructor(){super(
"github.actions.results.api.v1.CreateArtifactResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"signed_upload_url",kind:"scalar",T:9}])}create(e){const t={
ok:!1,signedUploadUrl:""};return globalThis.Object.defineProperty(t,vt.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,bt.reflectionMergePartial)(this,t,
e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[a,c]=e.tag();switch(a){case 1:i.ok=e.bool();break;case 2:i.signedUploadUrl=
e.string();break;default:let o=r.readUnknownField;if(o==="throw")throw new globalThis.Error(`Unknown field ${a} (wire type ${c}) for ${this.typeName}`);let u=e.
skip(c);o!==!1&&(o===!0?Oe.UnknownFieldHandler.onRead:o)(this.typeName,i,a,c,u)}}return i}internalBinaryWrite(e,t,r){e.ok!==!1&&t.tag(1,ie.WireType.Varint).bool(
e.ok),e.signedUploadUrl!==""&&t.tag(2,ie.WireType.LengthDelimited).string(e.signedUploadUrl);let n=r.writeUnknownFields;return n!==!1&&(n==!0?Oe.UnknownFieldHandler.
onWrite:n)(this.typeName,e,t),t}},Ml=new Jb,Yb=class extends St.MessageType{static{l(this,"FinalizeArtifactRequest$Type")}constructor(){super("github.actions.re\
sults.api.v1.FinalizeArtifactRequest",[{no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_run_backend_id",kind:"scalar",T:9},{no:3,
name:"name",kind:"scalar",T:9},{no:4,name:"size",kind:"scalar",T:3},{no:5,name:"hash",kind:"message",T:l(()=>nt,"T")}])}create(e){const t={workflowRunBackendId:"",
workflowJobRunBackendId:"",name:"",size:"0"};return globalThis.Object.defineProperty(t,vt.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,bt.reflectionMergePartial)(
this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[a,c]=e.tag();switch(a){case 1:i.workflowRunBackendId=e.string();break;case 2:
i.workflowJobRunBackendId=e.string();break;case 3:i.name=e.string();break;case 4:i.size=e.int64().toString();break;case 5:i.hash=nt.internalBinaryRead(e,e.uint32(),
r,i.hash);break;default:let o=r.readUnknownField;if(o==="throw")throw new globalThis.Error(`Unknown field ${a} (wire type ${c}) for ${this.typeName}`);let u=e.skip(
c);o!==!1&&(o===!0?Oe.UnknownFieldHandler.onRead:o)(this.typeName,i,a,c,u)}}return i}internalBinaryWrite(e,t,r){e.workflowRunBackendId!==""&&t.tag(1,ie.WireType.
LengthDelimited).string(e.workflowRunBackendId),e.workflowJobRunBackendId!==""&&t.tag(2,ie.WireType.LengthDelimited).string(e.workflowJobRunBackendId),e.name!==
""&&t.tag(3,ie.WireType.LengthDelimited).string(e.name),e.size!=="0"&&t.tag(4,ie.WireType.Varint).int64(e.size),e.hash&&nt.internalBinaryWrite(e.hash,t.tag(5,ie.
WireType.LengthDelimited).fork(),r).join();let n=r.writeUnknownFields;return n!==!1&&(n==!0?Oe.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},Bl=new Yb,Zb=class extends St.
MessageType{static{l(this,"FinalizeArtifactResponse$Type")}constructor(){super("github.actions.results.api.v1.FinalizeArtifactResponse",[{no:1,name:"ok",kind:"s\
calar",T:8},{no:2,name:"artifact_id",kind:"scalar",T:3}])}create(e){const t={ok:!1,artifactId:"0"};return globalThis.Object.defineProperty(t,vt.MESSAGE_TYPE,{enumerable:!1,
value:this}),e!==void 0&&(0,bt.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[a,c]=e.tag();
switch(a){case 1:i.ok=e.bool();break;case 2:i.artifactId=e.int64().toString();break;default:let o=r.readUnknownField;if(o==="throw")throw new globalThis.Error(`\
Unknown field ${a} (wire type ${c}) for ${this.typeName}`);let u=e.skip(c);o!==!1&&(o===!0?Oe.UnknownFieldHandler.onRead:o)(this.typeName,i,a,c,u)}}return i}internalBinaryWrite(e,t,r){
e.ok!==!1&&t.tag(1,ie.WireType.Varint).bool(e.ok),e.artifactId!=="0"&&t.tag(2,ie.WireType.Varint).int64(e.artifactId);let n=r.writeUnknownFields;return n!==!1&&
(n==!0?Oe.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},Ll=new Zb,Qb=class extends St.MessageType{static{l(this,"ListArtifactsRequest$Type")}constructor(){
super("github.actions.results.api.v1.ListArtifactsRequest",[{no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_run_backend_id",kind:"\
scalar",T:9},{no:3,name:"name_filter",kind:"message",T:l(()=>nt,"T")},{no:4,name:"id_filter",kind:"message",T:l(()=>Ls,"T")}])}create(e){const t={workflowRunBackendId:"",
workflowJobRunBackendId:""};return globalThis.Object.defineProperty(t,vt.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,bt.reflectionMergePartial)(this,
t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[a,c]=e.tag();switch(a){case 1:i.workflowRunBackendId=e.string();break;case 2:
i.workflowJobRunBackendId=e.string();break;case 3:i.nameFilter=nt.internalBinaryRead(e,e.uint32(),r,i.nameFilter);break;case 4:i.idFilter=Ls.internalBinaryRead(
e,e.uint32(),r,i.idFilter);break;default:let o=r.readUnknownField;if(o==="throw")throw new globalThis.Error(`Unknown field ${a} (wire type ${c}) for ${this.typeName}`);
let u=e.skip(c);o!==!1&&(o===!0?Oe.UnknownFieldHandler.onRead:o)(this.typeName,i,a,c,u)}}return i}internalBinaryWrite(e,t,r){e.workflowRunBackendId!==""&&t.tag(
1,ie.WireType.LengthDelimited).string(e.workflowRunBackendId),e.workflowJobRunBackendId!==""&&t.tag(2,ie.WireType.LengthDelimited).string(e.workflowJobRunBackendId),
e.nameFilter&&nt.internalBinaryWrite(e.nameFilter,t.tag(3,ie.WireType.LengthDelimited).fork(),r).join(),e.idFilter&&Ls.internalBinaryWrite(e.idFilter,t.tag(4,ie.
WireType.LengthDelimited).fork(),r).join();let n=r.writeUnknownFields;return n!==!1&&(n==!0?Oe.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},kl=new Qb,ev=class extends St.
MessageType{static{l(this,"ListArtifactsResponse$Type")}constructor(){super("github.actions.results.api.v1.ListArtifactsResponse",[{no:1,name:"artifacts",kind:"\
message",repeat:2,T:l(()=>ks,"T")}])}create(e){const t={artifacts:[]};return globalThis.Object.defineProperty(t,vt.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==
void 0&&(0,bt.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[a,c]=e.tag();switch(a){case 1:
i.artifacts.push(ks.internalBinaryRead(e,e.uint32(),r));break;default:let o=r.readUnknownField;if(o==="throw")throw new globalThis.Error(`Unknown field ${a} (wi\
re type ${c}) for ${this.typeName}`);let u=e.skip(c);o!==!1&&(o===!0?Oe.UnknownFieldHandler.onRead:o)(this.typeName,i,a,c,u)}}return i}internalBinaryWrite(e,t,r){
for(let i=0;i<e.artifacts.length;i++)ks.internalBinaryWrite(e.artifacts[i],t.tag(1,ie.WireType.LengthDelimited).fork(),r).join();let n=r.writeUnknownFields;return n!==
!1&&(n==!0?Oe.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},Ul=new ev,tv=class extends St.MessageType{static{l(this,"ListArtifactsResponse_MonolithArtif\
act$Type")}constructor(){super("github.actions.results.api.v1.ListArtifactsResponse.MonolithArtifact",[{no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{
no:2,name:"workflow_job_run_backend_id",kind:"scalar",T:9},{no:3,name:"database_id",kind:"scalar",T:3},{no:4,name:"name",kind:"scalar",T:9},{no:5,name:"size",kind:"\
scalar",T:3},{no:6,name:"created_at",kind:"message",T:l(()=>Qt,"T")},{no:7,name:"digest",kind:"message",T:l(()=>nt,"T")}])}create(e){const t={workflowRunBackendId:"",
workflowJobRunBackendId:"",databaseId:"0",name:"",size:"0"};return globalThis.Object.defineProperty(t,vt.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,bt.
reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[a,c]=e.tag();switch(a){case 1:i.workflowRunBackendId=
e.string();break;case 2:i.workflowJobRunBackendId=e.string();break;case 3:i.databaseId=e.int64().toString();break;case 4:i.name=e.string();break;case 5:i.size=e.
int64().toString();break;case 6:i.createdAt=Qt.internalBinaryRead(e,e.uint32(),r,i.createdAt);break;case 7:i.digest=nt.internalBinaryRead(e,e.uint32(),r,i.digest);
break;default:let o=r.readUnknownField;if(o==="throw")throw new globalThis.Error(`Unknown field ${a} (wire type ${c}) for ${this.typeName}`);let u=e.skip(c);o!==
!1&&(o===!0?Oe.UnknownFieldHandler.onRead:o)(this.typeName,i,a,c,u)}}return i}internalBinaryWrite(e,t,r){e.workflowRunBackendId!==""&&t.tag(1,ie.WireType.LengthDelimited).
string(e.workflowRunBackendId),e.workflowJobRunBackendId!==""&&t.tag(2,ie.WireType.LengthDelimited).string(e.workflowJobRunBackendId),e.databaseId!=="0"&&t.tag(
3,ie.WireType.Varint).int64(e.databaseId),e.name!==""&&t.tag(4,ie.WireType.LengthDelimited).string(e.name),e.size!=="0"&&t.tag(5,ie.WireType.Varint).int64(e.size),
e.createdAt&&Qt.internalBinaryWrite(e.createdAt,t.tag(6,ie.WireType.LengthDelimited).fork(),r).join(),e.digest&&nt.internalBinaryWrite(e.digest,t.tag(7,ie.WireType.
LengthDelimited).fork(),r).join();let n=r.writeUnknownFields;return n!==!1&&(n==!0?Oe.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},ks=new tv,rv=class extends St.
MessageType{static{l(this,"GetSignedArtifactURLRequest$Type")}constructor(){super("github.actions.results.api.v1.GetSignedArtifactURLRequest",[{no:1,name:"workf\
low_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_run_backend_id",kind:"scalar",T:9},{no:3,name:"name",kind:"scalar",T:9}])}create(e){const t={workflowRunBackendId:"",
workflowJobRunBackendId:"",name:""};return globalThis.Object.defineProperty(t,vt.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,bt.reflectionMergePartial)(
this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[a,c]=e.tag();switch(a){case 1:i.workflowRunBackendId=e.string();break;case 2:
i.workflowJobRunBackendId=e.string();break;case 3:i.name=e.string();break;default:let o=r.readUnknownField;if(o==="throw")throw new globalThis.Error(`Unknown fi\
eld ${a} (wire type ${c}) for ${this.typeName}`);let u=e.skip(c);o!==!1&&(o===!0?Oe.UnknownFieldHandler.onRead:o)(this.typeName,i,a,c,u)}}return i}internalBinaryWrite(e,t,r){
e.workflowRunBackendId!==""&&t.tag(1,ie.WireType.LengthDelimited).string(e.workflowRunBackendId),e.workflowJobRunBackendId!==""&&t.tag(2,ie.WireType.LengthDelimited).
string(e.workflowJobRunBackendId),e.name!==""&&t.tag(3,ie.WireType.LengthDelimited).string(e.name);let n=r.writeUnknownFields;return n!==!1&&(n==!0?Oe.UnknownFieldHandler.
onWrite:n)(this.typeName,e,t),t}},Fl=new rv,nv=class extends St.MessageType{static{l(this,"GetSignedArtifactURLResponse$Type")}constructor(){super("github.actio\
ns.results.api.v1.GetSignedArtifactURLResponse",[{no:1,name:"signed_url",kind:"scalar",T:9}])}create(e){const t={signedUrl:""};return globalThis.Object.defineProperty(
t,vt.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,bt.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;
for(;e.pos<s;){let[a,c]=e.tag();switch(a){case 1:i.signedUrl=e.string();break;default:let o=r.readUnknownField;if(o==="throw")throw new globalThis.Error(`Unknow\
n field ${a} (wire type ${c}) for ${this.typeName}`);let u=e.skip(c);o!==!1&&(o===!0?Oe.UnknownFieldHandler.onRead:o)(this.typeName,i,a,c,u)}}return i}internalBinaryWrite(e,t,r){
e.signedUrl!==""&&t.tag(1,ie.WireType.LengthDelimited).string(e.signedUrl);let n=r.writeUnknownFields;return n!==!1&&(n==!0?Oe.UnknownFieldHandler.onWrite:n)(this.
typeName,e,t),t}},Dl=new nv,iv=class extends St.MessageType{static{l(this,"DeleteArtifactRequest$Type")}constructor(){super("github.actions.results.api.v1.Delet\
eArtifactRequest",[{no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_run_backend_id",kind:"scalar",T:9},{no:3,name:"name",kind:"s\
calar",T:9}])}create(e){const t={workflowRunBackendId:"",workflowJobRunBackendId:"",name:""};return globalThis.Object.defineProperty(t,vt.MESSAGE_TYPE,{enumerable:!1,
value:this}),e!==void 0&&(0,bt.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[a,c]=e.tag();
switch(a){case 1:i.workflowRunBackendId=e.string();break;case 2:i.workflowJobRunBackendId=e.string();break;case 3:i.name=e.string();break;default:let o=r.readUnknownField;
if(o==="throw")throw new globalThis.Error(`Unknown field ${a} (wire type ${c}) for ${this.typeName}`);let u=e.skip(c);o!==!1&&(o===!0?Oe.UnknownFieldHandler.onRead:
o)(this.typeName,i,a,c,u)}}return i}internalBinaryWrite(e,t,r){e.workflowRunBackendId!==""&&t.tag(1,ie.WireType.LengthDelimited).string(e.workflowRunBackendId),
e.workflowJobRunBackendId!==""&&t.tag(2,ie.WireType.LengthDelimited).string(e.workflowJobRunBackendId),e.name!==""&&t.tag(3,ie.WireType.LengthDelimited).string(
e.name);let n=r.writeUnknownFields;return n!==!1&&(n==!0?Oe.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},Hl=new iv,sv=class extends St.MessageType{static{
l(this,"DeleteArtifactResponse$Type")}constructor(){super("github.actions.results.api.v1.DeleteArtifactResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"\
artifact_id",kind:"scalar",T:3}])}create(e){const t={ok:!1,artifactId:"0"};return globalThis.Object.defineProperty(t,vt.MESSAGE_TYPE,{enumerable:!1,value:this}),
e!==void 0&&(0,bt.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,r,n){let i=n??this.create(),s=e.pos+t;for(;e.pos<s;){let[a,c]=e.tag();switch(a){case 1:
i.ok=e.bool();break;case 2:i.artifactId=e.int64().toString();break;default:let o=r.readUnknownField;if(o==="throw")throw new globalThis.Error(`Unknown field ${a}\
 (wire type ${c}) for ${this.typeName}`);let u=e.skip(c);o!==!1&&(o===!0?Oe.UnknownFieldHandler.onRead:o)(this.typeName,i,a,c,u)}}return i}internalBinaryWrite(e,t,r){
e.ok!==!1&&t.tag(1,ie.WireType.Varint).bool(e.ok),e.artifactId!=="0"&&t.tag(2,ie.WireType.Varint).int64(e.artifactId);let n=r.writeUnknownFields;return n!==!1&&
(n==!0?Oe.UnknownFieldHandler.onWrite:n)(this.typeName,e,t),t}},jl=new sv,VO=new Xb.ServiceType("github.actions.results.api.v1.ArtifactService",[{name:"CreateAr\
tifact",options:{},I:Rl,O:Ml},{name:"FinalizeArtifact",options:{},I:Bl,O:Ll},{name:"ListArtifacts",options:{},I:kl,O:Ul},{name:"GetSignedArtifactURL",options:{},
I:Fl,O:Dl},{name:"DeleteArtifact",options:{},I:Hl,O:jl}]),av=class{static{l(this,"ArtifactServiceClientJSON")}constructor(e){this.rpc=e,this.CreateArtifact.bind(
this),this.FinalizeArtifact.bind(this),this.ListArtifacts.bind(this),this.GetSignedArtifactURL.bind(this),this.DeleteArtifact.bind(this)}CreateArtifact(e){const t=Rl.
toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request("github.actions.results.api.v1.ArtifactService","CreateArtifact","application/json",
t).then(n=>Ml.fromJson(n,{ignoreUnknownFields:!0}))}FinalizeArtifact(e){const t=Bl.toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request(
"github.actions.results.api.v1.ArtifactService","FinalizeArtifact","application/json",t).then(n=>Ll.fromJson(n,{ignoreUnknownFields:!0}))}ListArtifacts(e){const t=kl.
toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request("github.actions.results.api.v1.ArtifactService","ListArtifacts","application/json",
t).then(n=>Ul.fromJson(n,{ignoreUnknownFields:!0}))}GetSignedArtifactURL(e){const t=Fl.toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request(
"github.actions.results.api.v1.ArtifactService","GetSignedArtifactURL","application/json",t).then(n=>Dl.fromJson(n,{ignoreUnknownFields:!0}))}DeleteArtifact(e){
const t=Hl.toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request("github.actions.results.api.v1.ArtifactService","DeleteArtifact","appli\
cation/json",t).then(n=>jl.fromJson(n,{ignoreUnknownFields:!0}))}};function ov(e){if(!e)return;const t=lv();t&&t<e&&(Ot(`Retention days cannot be greater than t\
he maximum allowed retention set within the repository. Using ${t} instead.`),e=t);const r=new Date;return r.setDate(r.getDate()+e),Qt.fromDate(r)}l(ov,"getExpi\
ration");function lv(){const e=process.env.GITHUB_RETENTION_DAYS;if(!e)return;const t=parseInt(e);if(!isNaN(t))return t}l(lv,"getRetentionDays");var Us=new Map(
[['"',' Double quote "'],[":"," Colon :"],["<"," Less than <"],[">"," Greater than >"],["|"," Vertical bar |"],["*"," Asterisk *"],["?"," Question mark ?"],["\r",
" Carriage return \\r"],[`
`," Line feed \\n"]]),zl=new Map([...Us,["\\"," Backslash \\"],["/"," Forward slash /"]]);function cv(e){if(!e)throw new Error("Provided artifact name input dur\
ing validation is empty");for(const[t,r]of zl)if(e.includes(t))throw new Error(`The artifact name is not valid: ${e}. Contains the following character: ${r}
          
Invalid characters include: ${Array.from(zl.values()).toString()}
          
These characters are not allowed in the artifact name due to limitations with certain file systems such as NTFS. To maintain file system agnostic behavior, thes\
e characters are intentionally not allowed to prevent potential problems with downloads on different file systems.`);Ze("Artifact name is valid!")}l(cv,"validat\
eArtifactName");function ql(e){if(!e)throw new Error("Provided file path input during validation is empty");for(const[t,r]of Us)if(e.includes(t))throw new Error(
`The path for one of the files in artifact is not valid: ${e}. Contains the following character: ${r}
          
Invalid characters include: ${Array.from(Us.values()).toString()}
          
The following characters are not allowed in files that are uploaded due to limitations with certain file systems such as NTFS. To maintain file system agnostic \
behavior, these characters are intentionally not allowed to prevent potential problems with downloads on different file systems.
          `)}l(ql,"validateFilePath");var uv=fe(Ng(),1);function dv(){return`@actions/artifact-${uv.version}`}l(dv,"getUserAgentString");var Ei=class extends Error{static{
l(this,"FilesNotFoundError")}constructor(e=[]){let t="No files were found to upload";e.length>0&&(t+=`: ${e.join(", ")}`),super(t),this.files=e,this.name="Files\
NotFoundError"}},Fs=class extends Error{static{l(this,"InvalidResponseError")}constructor(e){super(e),this.name="InvalidResponseError"}},fv=class extends Error{static{
l(this,"ArtifactNotFoundError")}constructor(e="Artifact not found"){super(e),this.name="ArtifactNotFoundError"}},Cr=class extends Error{static{l(this,"GHESNotSu\
pportedError")}constructor(e="@actions/artifact v2.0.0+, upload-artifact@v4+ and download-artifact@v4+ are not currently supported on GHES."){super(e),this.name=
"GHESNotSupportedError"}},Pr=class extends Error{static{l(this,"NetworkError")}constructor(e){const t=`Unable to make request: ${e}
If you are using self-hosted runners, please make sure your runner has access to all GitHub endpoints: https://docs.github.com/en/actions/hosting-your-own-runne\
rs/managing-self-hosted-runners/about-self-hosted-runners#communication-between-self-hosted-runners-and-github`;super(t),this.code=e,this.name="NetworkError"}};
Pr.isNetworkErrorCode=e=>e?["ECONNRESET","ENOTFOUND","ETIMEDOUT","ECONNREFUSED","EHOSTUNREACH"].includes(e):!1;var yn=class extends Error{static{l(this,"UsageEr\
ror")}constructor(){super(`Artifact storage quota has been hit. Unable to upload any new artifacts.
More info on storage limits: https://docs.github.com/en/billing/managing-billing-for-github-actions/about-billing-for-github-actions#calculating-minute-and-stor\
age-spending`),this.name="UsageError"}};yn.isUsageErrorMessage=e=>e?e.includes("insufficient usage"):!1;var bn=class extends Error{static{l(this,"InvalidTokenEr\
ror")}};bn.prototype.name="InvalidTokenError";function pv(e){return decodeURIComponent(atob(e).replace(/(.)/g,(t,r)=>{let n=r.charCodeAt(0).toString(16).toUpperCase();
return n.length<2&&(n="0"+n),"%"+n}))}l(pv,"b64DecodeUnicode");function hv(e){let t=e.replace(/-/g,"+").replace(/_/g,"/");switch(t.length%4){case 0:break;case 2:
t+="==";break;case 3:t+="=";break;default:throw new Error("base64 string is not of the correct length")}try{return pv(t)}catch{return atob(t)}}l(hv,"base64UrlDe\
code");function mv(e,t){if(typeof e!="string")throw new bn("Invalid token specified: must be a string");t||(t={});const r=t.header===!0?0:1,n=e.split(".")[r];if(typeof n!=
"string")throw new bn(`Invalid token specified: missing part #${r+1}`);let i;try{i=hv(n)}catch(s){throw new bn(`Invalid token specified: invalid base64 for part\
 #${r+1} (${s.message})`)}try{return JSON.parse(i)}catch(s){throw new bn(`Invalid token specified: invalid json for part #${r+1} (${s.message})`)}}l(mv,"jwtDeco\
de");var Ti=new Error("Failed to get backend IDs: The provided JWT token is invalid and/or missing claims");function gv(){const e=Ol(),t=mv(e);if(!t.scp)throw Ti;
const r=t.scp.split(" ");if(r.length===0)throw Ti;for(const n of r){const i=n.split(":");if(i?.[0]!=="Actions.Results")continue;if(i.length!==3)throw Ti;const s={
workflowRunBackendId:i[1],workflowJobRunBackendId:i[2]};return Ge(`Workflow Run Backend ID: ${s.workflowRunBackendId}`),Ge(`Workflow Job Run Backend ID: ${s.workflowJobRunBackendId}`),
s}throw Ti}l(gv,"getBackendIdsFromToken");function $l(e){if(e)try{const r=new URL(e).searchParams.get("sig");r&&(Do(r),Do(encodeURIComponent(r)))}catch(t){Ge(`F\
ailed to parse URL: ${e} ${t instanceof Error?t.message:String(t)}`)}}l($l,"maskSigUrl");function yv(e){if(typeof e!="object"||e===null){Ge("body is not an obje\
ct or is null");return}"signed_upload_url"in e&&typeof e.signed_upload_url=="string"&&$l(e.signed_upload_url),"signed_url"in e&&typeof e.signed_url=="string"&&$l(
e.signed_url)}l(yv,"maskSecretUrls");var Ni=l(function(e,t,r,n){function i(s){return s instanceof r?s:new r(function(a){a(s)})}return l(i,"adopt"),new(r||(r=Promise))(
function(s,a){function c(d){try{u(n.next(d))}catch(p){a(p)}}l(c,"fulfilled");function o(d){try{u(n.throw(d))}catch(p){a(p)}}l(o,"rejected");function u(d){d.done?
s(d.value):i(d.value).then(c,o)}l(u,"step"),u((n=n.apply(e,t||[])).next())})},"__awaiter"),bv=class{static{l(this,"ArtifactHttpClient")}constructor(e,t,r,n){this.
maxAttempts=5,this.baseRetryIntervalMilliseconds=3e3,this.retryMultiplier=1.5;const i=Ol();this.baseUrl=xb(),t&&(this.maxAttempts=t),r&&(this.baseRetryIntervalMilliseconds=
r),n&&(this.retryMultiplier=n),this.httpClient=new lg(e,[new og(i)])}request(e,t,r,n){return Ni(this,void 0,void 0,function*(){const i=new URL(`/twirp/${e}/${t}`,
this.baseUrl).href;Ge(`[Request] ${t} ${i}`);const s={"Content-Type":r};try{const{body:a}=yield this.retryableRequest(()=>Ni(this,void 0,void 0,function*(){return this.
httpClient.post(i,JSON.stringify(n),s)}));return a}catch(a){throw new Error(`Failed to ${t}: ${a.message}`)}})}retryableRequest(e){return Ni(this,void 0,void 0,
function*(){let t=0,r="",n="";for(;t<this.maxAttempts;){let i=!1;try{const a=yield e(),c=a.message.statusCode;n=yield a.readBody(),Ge(`[Response] - ${a.message.
statusCode}`),Ge(`Headers: ${JSON.stringify(a.message.headers,null,2)}`);const o=JSON.parse(n);if(yv(o),Ge(`Body: ${JSON.stringify(o,null,2)}`),this.isSuccessStatusCode(
c))return{response:a,body:o};if(i=this.isRetryableHttpStatusCode(c),r=`Failed request: (${c}) ${a.message.statusMessage}`,o.msg){if(yn.isUsageErrorMessage(o.msg))
throw new yn;r=`${r}: ${o.msg}`}}catch(a){if(a instanceof SyntaxError&&Ge(`Raw Body: ${n}`),a instanceof yn)throw a;if(Pr.isNetworkErrorCode(a?.code))throw new Pr(
a?.code);i=!0,r=a.message}if(!i)throw new Error(`Received non-retryable error: ${r}`);if(t+1===this.maxAttempts)throw new Error(`Failed to make request after ${this.
maxAttempts} attempts: ${r}`);const s=this.getExponentialRetryTimeMilliseconds(t);Ze(`Attempt ${t+1} of ${this.maxAttempts} failed with error: ${r}. Retrying re\
quest in ${s} ms...`),yield this.sleep(s),t++}throw new Error("Request failed")})}isSuccessStatusCode(e){return e?e>=200&&e<300:!1}isRetryableHttpStatusCode(e){
return e?[un.BadGateway,un.GatewayTimeout,un.InternalServerError,un.ServiceUnavailable,un.TooManyRequests].includes(e):!1}sleep(e){return Ni(this,void 0,void 0,
function*(){return new Promise(t=>setTimeout(t,e))})}getExponentialRetryTimeMilliseconds(e){if(e<0)throw new Error("attempt should be a positive integer");if(e===
0)return this.baseRetryIntervalMilliseconds;const t=this.baseRetryIntervalMilliseconds*Math.pow(this.retryMultiplier,e),r=t*this.retryMultiplier;return Math.trunc(
Math.random()*(r-t)+t)}};function vv(e){const t=new bv(dv(),e?.maxAttempts,e?.retryIntervalMs,e?.retryMultiplier);return new av(t)}l(vv,"internalArtifactTwirpCl\
ient");import*as Ds from"fs";import{normalize as Vl,resolve as Gl}from"path";function Sv(e){if(!Ds.existsSync(e))throw new Error(`The provided rootDirectory ${e}\
 does not exist`);if(!Ds.statSync(e).isDirectory())throw new Error(`The provided rootDirectory ${e} is not a valid directory`);Ze("Root directory input is valid\
!")}l(Sv,"validateRootDirectory");function wv(e,t){const r=[];t=Vl(t),t=Gl(t);for(let n of e){const i=Ds.lstatSync(n,{throwIfNoEntry:!1});if(!i)throw new Error(
`File ${n} does not exist`);if(i.isDirectory()){const s=n.replace(t,"");ql(s),r.push({sourcePath:null,destinationPath:s,stats:i})}else{if(n=Vl(n),n=Gl(n),!n.startsWith(
t))throw new Error(`The rootDirectory: ${t} is not a parent directory of the file: ${n}`);const s=n.replace(t,"");ql(s),r.push({sourcePath:n,destinationPath:s,stats:i})}}
return r}l(wv,"getUploadZipSpecification");var Oi=class extends Error{static{l(this,"AbortError")}constructor(e){super(e),this.name="AbortError"}};import{EOL as _v}from"node:os";
import Cv from"node:util";import Pv from"node:process";function Ev(e,...t){Pv.stderr.write(`${Cv.format(e,...t)}${_v}`)}l(Ev,"log");import vn from"node:process";
function Wl(e){return vn.env[e]}l(Wl,"getEnvironmentVariable");var YO=typeof vn.versions.deno=="string"&&vn.versions.deno.length>0,ZO=typeof vn.versions.bun=="s\
tring"&&vn.versions.bun.length>0,Tv=!0,Xl=Wl("DEBUG"),Kl,Hs=[],js=[],xi=[];Xl&&zs(Xl);var Jl=Object.assign(e=>Zl(e),{enable:zs,enabled:qs,disable:Nv,log:Ev});function zs(e){
Kl=e,Hs=[],js=[];const t=e.split(",").map(r=>r.trim());for(const r of t)r.startsWith("-")?js.push(r.substring(1)):Hs.push(r);for(const r of xi)r.enabled=qs(r.namespace)}
l(zs,"enable");function qs(e){if(e.endsWith("*"))return!0;for(const t of js)if(Yl(e,t))return!1;for(const t of Hs)if(Yl(e,t))return!0;return!1}l(qs,"enabled");function Yl(e,t){
if(t.indexOf("*")===-1)return e===t;let r=t;if(t.indexOf("**")!==-1){const f=[];let h="";for(const m of t)m==="*"&&h==="*"||(h=m,f.push(m));r=f.join("")}let n=0,
i=0;const s=r.length,a=e.length;let c=-1,o=-1;for(;n<a&&i<s;)if(r[i]==="*"){if(c=i,i++,i===s)return!0;for(;e[n]!==r[i];)if(n++,n===a)return!1;o=n,n++,i++;continue}else if(r[i]===
e[n])i++,n++;else if(c>=0){if(i=c+1,n=o+1,n===a)return!1;for(;e[n]!==r[i];)if(n++,n===a)return!1;o=n,n++,i++;continue}else return!1;const u=n===e.length,d=i===r.
length,p=i===r.length-1&&r[i]==="*";return u&&(d||p)}l(Yl,"namespaceMatches");function Nv(){const e=Kl||"";return zs(""),e}l(Nv,"disable");function Zl(e){const t=Object.
assign(r,{enabled:qs(e),destroy:Ov,log:Jl.log,namespace:e,extend:xv});function r(...n){t.enabled&&(n.length>0&&(n[0]=`${e} ${n[0]}`),t.log(...n))}return l(r,"de\
bug2"),xi.push(t),t}l(Zl,"createDebugger");function Ov(){const e=xi.indexOf(this);return e>=0?(xi.splice(e,1),!0):!1}l(Ov,"destroy");function xv(e){const t=Zl(`${this.
namespace}:${e}`);return t.log=this.log,t}l(xv,"extend");var Sn=Jl,$s=["verbose","info","warning","error"],Ql={verbose:400,info:300,warning:200,error:100};function ec(e,t){
t.log=(...r)=>{e.log(...r)}}l(ec,"patchLogMethod");function tc(e){return $s.includes(e)}l(tc,"isTypeSpecRuntimeLogLevel");function rc(e){const t=new Set,r=Wl(e.
logLevelEnvVarName);let n;const i=Sn(e.namespace);i.log=(...d)=>{Sn.log(...d)};function s(d){if(d&&!tc(d))throw new Error(`Unknown log level '${d}'. Acceptable \
values: ${$s.join(",")}`);n=d;const p=[];for(const f of t)a(f)&&p.push(f.namespace);Sn.enable(p.join(","))}l(s,"contextSetLogLevel"),r&&(tc(r)?s(r):console.error(
`${e.logLevelEnvVarName} set to unknown log level '${r}'; logging is not enabled. Acceptable values: ${$s.join(", ")}.`));function a(d){return!!(n&&Ql[d.level]<=
Ql[n])}l(a,"shouldEnable");function c(d,p){const f=Object.assign(d.extend(p),{level:p});if(ec(d,f),a(f)){const h=Sn.disable();Sn.enable(h+","+f.namespace)}return t.
add(f),f}l(c,"createLogger");function o(){return n}l(o,"contextGetLogLevel");function u(d){const p=i.extend(d);return ec(i,p),{error:c(p,"error"),warning:c(p,"w\
arning"),info:c(p,"info"),verbose:c(p,"verbose")}}return l(u,"contextCreateClientLogger"),{setLogLevel:s,getLogLevel:o,createClientLogger:u,logger:i}}l(rc,"crea\
teLoggerContext");var nc=rc({logLevelEnvVarName:"TYPESPEC_RUNTIME_LOG_LEVEL",namespace:"typeSpecRuntime"}),QO=nc.logger;function ic(e){return nc.createClientLogger(
e)}l(ic,"createClientLogger");function Ii(e){return e.toLowerCase()}l(Ii,"normalizeName");function Iv(e){return String(e).trim().replace(/[\r\n]/g,"")}l(Iv,"nor\
malizeValue");function*Av(e){for(const t of e.values())yield[t.name,t.value]}l(Av,"headerIterator");var Rv=class{static{l(this,"HttpHeadersImpl")}_headersMap;constructor(e){
if(this._headersMap=new Map,e)for(const t of Object.keys(e))this.set(t,e[t])}set(e,t){this._headersMap.set(Ii(e),{name:e,value:Iv(t)})}get(e){return this._headersMap.
get(Ii(e))?.value}has(e){return this._headersMap.has(Ii(e))}delete(e){this._headersMap.delete(Ii(e))}toJSON(e={}){const t={};if(e.preserveCase)for(const r of this.
_headersMap.values())t[r.name]=r.value;else for(const[r,n]of this._headersMap)t[r]=n.value;return t}toString(){return JSON.stringify(this.toJSON({preserveCase:!0}))}[Symbol.
iterator](){return Av(this._headersMap)}};function wn(e){return new Rv(e)}l(wn,"createHttpHeaders");function Vs(){return crypto.randomUUID()}l(Vs,"randomUUID");
var Mv=class{static{l(this,"PipelineRequestImpl")}url;method;headers;timeout;withCredentials;body;multipartBody;formData;streamResponseStatusCodes;enableBrowserStreams;proxySettings;disableKeepAlive;abortSignal;requestId;allowInsecureConnection;onUploadProgress;onDownloadProgress;requestOverrides;authSchemes;constructor(e){
this.url=e.url,this.body=e.body,this.headers=e.headers??wn(),this.method=e.method??"GET",this.timeout=e.timeout??0,this.multipartBody=e.multipartBody,this.formData=
e.formData,this.disableKeepAlive=e.disableKeepAlive??!1,this.proxySettings=e.proxySettings,this.streamResponseStatusCodes=e.streamResponseStatusCodes,this.withCredentials=
e.withCredentials??!1,this.abortSignal=e.abortSignal,this.onUploadProgress=e.onUploadProgress,this.onDownloadProgress=e.onDownloadProgress,this.requestId=e.requestId||
Vs(),this.allowInsecureConnection=e.allowInsecureConnection??!1,this.enableBrowserStreams=e.enableBrowserStreams??!1,this.requestOverrides=e.requestOverrides,this.
authSchemes=e.authSchemes}};function Bv(e){return new Mv(e)}l(Bv,"createPipelineRequest");var sc=new Set(["Deserialize","Serialize","Retry","Sign"]),Lv=class Ka{static{
l(this,"_HttpPipeline")}_policies=[];_orderedPolicies;constructor(t){this._policies=t?.slice(0)??[],this._orderedPolicies=void 0}addPolicy(t,r={}){if(r.phase&&r.
afterPhase)throw new Error("Policies inside a phase cannot specify afterPhase.");if(r.phase&&!sc.has(r.phase))throw new Error(`Invalid phase name: ${r.phase}`);
if(r.afterPhase&&!sc.has(r.afterPhase))throw new Error(`Invalid afterPhase name: ${r.afterPhase}`);this._policies.push({policy:t,options:r}),this._orderedPolicies=
void 0}removePolicy(t){const r=[];return this._policies=this._policies.filter(n=>t.name&&n.policy.name===t.name||t.phase&&n.options.phase===t.phase?(r.push(n.policy),
!1):!0),this._orderedPolicies=void 0,r}sendRequest(t,r){return this.getOrderedPolicies().reduceRight((s,a)=>c=>a.sendRequest(c,s),s=>t.sendRequest(s))(r)}getOrderedPolicies(){
return this._orderedPolicies||(this._orderedPolicies=this.orderPolicies()),this._orderedPolicies}clone(){return new Ka(this._policies)}static create(){return new Ka}orderPolicies(){
const t=[],r=new Map;function n(m){return{name:m,policies:new Set,hasRun:!1,hasAfterPolicies:!1}}l(n,"createPhase");const i=n("Serialize"),s=n("None"),a=n("Dese\
rialize"),c=n("Retry"),o=n("Sign"),u=[i,s,a,c,o];function d(m){return m==="Retry"?c:m==="Serialize"?i:m==="Deserialize"?a:m==="Sign"?o:s}l(d,"getPhase");for(const m of this.
_policies){const y=m.policy,v=m.options,P=y.name;if(r.has(P))throw new Error("Duplicate policy names not allowed in pipeline");const g={policy:y,dependsOn:new Set,
dependants:new Set};v.afterPhase&&(g.afterPhase=d(v.afterPhase),g.afterPhase.hasAfterPolicies=!0),r.set(P,g),d(v.phase).policies.add(g)}for(const m of this._policies){
const{policy:y,options:v}=m,P=y.name,g=r.get(P);if(!g)throw new Error(`Missing node for policy ${P}`);if(v.afterPolicies)for(const S of v.afterPolicies){const E=r.
get(S);E&&(g.dependsOn.add(E),E.dependants.add(g))}if(v.beforePolicies)for(const S of v.beforePolicies){const E=r.get(S);E&&(E.dependsOn.add(g),g.dependants.add(
E))}}function p(m){m.hasRun=!0;for(const y of m.policies)if(!(y.afterPhase&&(!y.afterPhase.hasRun||y.afterPhase.policies.size))&&y.dependsOn.size===0){t.push(y.
policy);for(const v of y.dependants)v.dependsOn.delete(y);r.delete(y.policy.name),m.policies.delete(y)}}l(p,"walkPhase");function f(){for(const m of u){if(p(m),
m.policies.size>0&&m!==s){s.hasRun||p(s);return}m.hasAfterPolicies&&p(s)}}l(f,"walkPhases");let h=0;for(;r.size>0;){h++;const m=t.length;if(f(),t.length<=m&&h>1)
throw new Error("Cannot satisfy policy dependencies due to requirements cycle.")}return t}};function kv(){return Lv.create()}l(kv,"createEmptyPipeline");function Ai(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)&&!(e instanceof RegExp)&&!(e instanceof Date)}l(Ai,"isObject");function Gs(e){if(Ai(e)){const t=typeof e.
name=="string",r=typeof e.message=="string";return t&&r}return!1}l(Gs,"isError");import{inspect as Uv}from"node:util";var Fv=Uv.custom,Ws="REDACTED",Dv=["x-ms-c\
lient-request-id","x-ms-return-client-request-id","x-ms-useragent","x-ms-correlation-request-id","x-ms-request-id","client-request-id","ms-cv","return-client-re\
quest-id","traceparent","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-C\
ontrol-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Origin","Accept","Accept-Encoding","Cache-Cont\
rol","Connection","Content-Length","Content-Type","Date","ETag","Expires","If-Match","If-Modified-Since","If-None-Match","If-Unmodified-Since","Last-Modified","\
Pragma","Request-Id","Retry-After","Server","Transfer-Encoding","User-Agent","WWW-Authenticate"],Hv=["api-version"],Ri=class{static{l(this,"Sanitizer")}allowedHeaderNames;allowedQueryParameters;constructor({
additionalAllowedHeaderNames:e=[],additionalAllowedQueryParameters:t=[]}={}){e=Dv.concat(e),t=Hv.concat(t),this.allowedHeaderNames=new Set(e.map(r=>r.toLowerCase())),
this.allowedQueryParameters=new Set(t.map(r=>r.toLowerCase()))}sanitize(e){const t=new Set;return JSON.stringify(e,(r,n)=>{if(n instanceof Error)return{...n,name:n.
name,message:n.message};if(r==="headers"&&Ai(n))return this.sanitizeHeaders(n);if(r==="url"&&typeof n=="string")return this.sanitizeUrl(n);if(r==="query"&&Ai(n))
return this.sanitizeQuery(n);if(r==="body")return;if(r==="response")return;if(r==="operationSpec")return;if(Array.isArray(n)||Ai(n)){if(t.has(n))return"[Circula\
r]";t.add(n)}return n},2)}sanitizeUrl(e){if(typeof e!="string"||e===null||e==="")return e;const t=new URL(e);if(!t.search)return e;for(const[r]of t.searchParams)
this.allowedQueryParameters.has(r.toLowerCase())||t.searchParams.set(r,Ws);return t.toString()}sanitizeHeaders(e){const t={};for(const r of Object.keys(e))this.
allowedHeaderNames.has(r.toLowerCase())?t[r]=e[r]:t[r]=Ws;return t}sanitizeQuery(e){if(typeof e!="object"||e===null)return e;const t={};for(const r of Object.keys(
e))this.allowedQueryParameters.has(r.toLowerCase())?t[r]=e[r]:t[r]=Ws;return t}},jv=new Ri,er=class dm extends Error{static{l(this,"_RestError")}static REQUEST_SEND_ERROR="\
REQUEST_SEND_ERROR";static PARSE_ERROR="PARSE_ERROR";code;statusCode;request;response;details;constructor(t,r={}){super(t),this.name="RestError",this.code=r.code,
this.statusCode=r.statusCode,Object.defineProperty(this,"request",{value:r.request,enumerable:!1}),Object.defineProperty(this,"response",{value:r.response,enumerable:!1});
const n=this.request?.agent?{maxFreeSockets:this.request.agent.maxFreeSockets,maxSockets:this.request.agent.maxSockets}:void 0;Object.defineProperty(this,Fv,{value:l(
()=>`RestError: ${this.message} 
 ${jv.sanitize({...this,request:{...this.request,agent:n},response:this.response})}`,"value"),enumerable:!1}),Object.setPrototypeOf(this,dm.prototype)}};function ac(e){
return e instanceof er?!0:Gs(e)&&e.name==="RestError"}l(ac,"isRestError");function zv(e,t){return Buffer.from(e).toString(t)}l(zv,"uint8ArrayToString");function Ut(e,t){
return Buffer.from(e,t)}l(Ut,"stringToUint8Array");import Xs from"node:http";import Ks from"node:https";import oc from"node:zlib";import{Transform as qv}from"node:stream";
var Mt=ic("ts-http-runtime"),$v={};function _n(e){return e&&typeof e.pipe=="function"}l(_n,"isReadableStream");function lc(e){return e.readable===!1?Promise.resolve():
new Promise(t=>{const r=l(()=>{t(),e.removeListener("close",r),e.removeListener("end",r),e.removeListener("error",r)},"handler");e.on("close",r),e.on("end",r),e.
on("error",r)})}l(lc,"isStreamComplete");function cc(e){return e&&typeof e.byteLength=="number"}l(cc,"isArrayBuffer");var uc=class extends qv{static{l(this,"Rep\
ortTransform")}loadedBytes=0;progressCallback;_transform(e,t,r){this.push(e),this.loadedBytes+=e.length;try{this.progressCallback({loadedBytes:this.loadedBytes}),
r()}catch(n){r(n)}}constructor(e){super(),this.progressCallback=e}},Vv=class{static{l(this,"NodeHttpClient")}cachedHttpAgent;cachedHttpsAgents=new WeakMap;async sendRequest(e){
const t=new AbortController;let r;if(e.abortSignal){if(e.abortSignal.aborted)throw new Oi("The operation was aborted. Request has already been canceled.");r=l(o=>{
o.type==="abort"&&t.abort()},"abortListener"),e.abortSignal.addEventListener("abort",r)}let n;e.timeout>0&&(n=setTimeout(()=>{const o=new Ri;Mt.info(`request to\
 '${o.sanitizeUrl(e.url)}' timed out. canceling...`),t.abort()},e.timeout));const i=e.headers.get("Accept-Encoding"),s=i?.includes("gzip")||i?.includes("deflate");
let a=typeof e.body=="function"?e.body():e.body;if(a&&!e.headers.has("Content-Length")){const o=Kv(a);o!==null&&e.headers.set("Content-Length",o)}let c;try{if(a&&
e.onUploadProgress){const h=e.onUploadProgress,m=new uc(h);m.on("error",y=>{Mt.error("Error in upload progress",y)}),_n(a)?a.pipe(m):m.end(a),a=m}const o=await this.
makeRequest(e,t,a);n!==void 0&&clearTimeout(n);const u=Gv(o),p={status:o.statusCode??0,headers:u,request:e};if(e.method==="HEAD")return o.resume(),p;c=s?Wv(o,u):
o;const f=e.onDownloadProgress;if(f){const h=new uc(f);h.on("error",m=>{Mt.error("Error in download progress",m)}),c.pipe(h),c=h}return e.streamResponseStatusCodes?.
has(Number.POSITIVE_INFINITY)||e.streamResponseStatusCodes?.has(p.status)?p.readableStreamBody=c:p.bodyAsText=await Xv(c),p}finally{if(e.abortSignal&&r){let o=Promise.
resolve();_n(a)&&(o=lc(a));let u=Promise.resolve();_n(c)&&(u=lc(c)),Promise.all([o,u]).then(()=>{r&&e.abortSignal?.removeEventListener("abort",r)}).catch(d=>{Mt.
warning("Error when cleaning up abortListener on httpRequest",d)})}}}makeRequest(e,t,r){const n=new URL(e.url),i=n.protocol!=="https:";if(i&&!e.allowInsecureConnection)
throw new Error(`Cannot connect to ${e.url} while allowInsecureConnection is false.`);const a={agent:e.agent??this.getOrCreateAgent(e,i),hostname:n.hostname,path:`${n.
pathname}${n.search}`,port:n.port,method:e.method,headers:e.headers.toJSON({preserveCase:!0}),...e.requestOverrides};return new Promise((c,o)=>{const u=i?Xs.request(
a,c):Ks.request(a,c);u.once("error",d=>{o(new er(d.message,{code:d.code??er.REQUEST_SEND_ERROR,request:e}))}),t.signal.addEventListener("abort",()=>{const d=new Oi(
"The operation was aborted. Rejecting from abort signal callback while making request.");u.destroy(d),o(d)}),r&&_n(r)?r.pipe(u):r?typeof r=="string"||Buffer.isBuffer(
r)?u.end(r):cc(r)?u.end(ArrayBuffer.isView(r)?Buffer.from(r.buffer,r.byteOffset,r.byteLength):Buffer.from(r)):(Mt.error("Unrecognized body type",r),o(new er("Un\
recognized body type"))):u.end()})}getOrCreateAgent(e,t){const r=e.disableKeepAlive;if(t)return r?Xs.globalAgent:(this.cachedHttpAgent||(this.cachedHttpAgent=new Xs.
Agent({keepAlive:!0})),this.cachedHttpAgent);{if(r&&!e.tlsSettings)return Ks.globalAgent;const n=e.tlsSettings??$v;let i=this.cachedHttpsAgents.get(n);return i&&
i.options.keepAlive===!r||(Mt.info("No cached TLS Agent exist, creating a new Agent"),i=new Ks.Agent({keepAlive:!r,...n}),this.cachedHttpsAgents.set(n,i)),i}}};
function Gv(e){const t=wn();for(const r of Object.keys(e.headers)){const n=e.headers[r];Array.isArray(n)?n.length>0&&t.set(r,n[0]):n&&t.set(r,n)}return t}l(Gv,"\
getResponseHeaders");function Wv(e,t){const r=t.get("Content-Encoding");if(r==="gzip"){const n=oc.createGunzip();return e.pipe(n),n}else if(r==="deflate"){const n=oc.
createInflate();return e.pipe(n),n}return e}l(Wv,"getDecodedResponseStream");function Xv(e){return new Promise((t,r)=>{const n=[];e.on("data",i=>{Buffer.isBuffer(
i)?n.push(i):n.push(Buffer.from(i))}),e.on("end",()=>{t(Buffer.concat(n).toString("utf8"))}),e.on("error",i=>{i&&i?.name==="AbortError"?r(i):r(new er(`Error rea\
ding response as text: ${i.message}`,{code:er.PARSE_ERROR}))})})}l(Xv,"streamToText");function Kv(e){return e?Buffer.isBuffer(e)?e.length:_n(e)?null:cc(e)?e.byteLength:
typeof e=="string"?Buffer.from(e).length:null:0}l(Kv,"getBodyLength");function Jv(){return new Vv}l(Jv,"createNodeHttpClient");function Yv(){return Jv()}l(Yv,"c\
reateDefaultHttpClient");var Zv="logPolicy";function Qv(e={}){const t=e.logger??Mt.info,r=new Ri({additionalAllowedHeaderNames:e.additionalAllowedHeaderNames,additionalAllowedQueryParameters:e.
additionalAllowedQueryParameters});return{name:Zv,async sendRequest(n,i){if(!t.enabled)return i(n);t(`Request: ${r.sanitize(n)}`);const s=await i(n);return t(`R\
esponse status code: ${s.status}`),t(`Headers: ${r.sanitize(s.headers)}`),s}}}l(Qv,"logPolicy");function e0(){return"User-Agent"}l(e0,"getHeaderName");var Js=3;
function t0(){return e0()}l(t0,"getUserAgentHeaderName");var sx=t0();function r0(e,t){return e=Math.ceil(e),t=Math.floor(t),Math.floor(Math.random()*(t-e+1))+e}
l(r0,"getRandomIntegerInclusive");function n0(e,t){const r=t.retryDelayInMs*Math.pow(2,e),n=Math.min(t.maxRetryDelayInMs,r);return{retryAfterInMs:n/2+r0(0,n/2)}}
l(n0,"calculateRetryDelay");var i0="The operation was aborted.";function s0(e,t,r){return new Promise((n,i)=>{let s,a;const c=l(()=>i(new Oi(r?.abortErrorMsg?r?.
abortErrorMsg:i0)),"rejectOnAbort"),o=l(()=>{r?.abortSignal&&a&&r.abortSignal.removeEventListener("abort",a)},"removeListeners");if(a=l(()=>(s&&clearTimeout(s),
o(),c()),"onAborted"),r?.abortSignal&&r.abortSignal.aborted)return c();s=setTimeout(()=>{o(),n(t)},e),r?.abortSignal&&r.abortSignal.addEventListener("abort",a)})}
l(s0,"delay");function a0(e,t){const r=e.headers.get(t);if(!r)return;const n=Number(r);if(!Number.isNaN(n))return n}l(a0,"parseHeaderValueAsNumber");var Ys="Ret\
ry-After",o0=["retry-after-ms","x-ms-retry-after-ms",Ys];function dc(e){if(e&&[429,503].includes(e.status))try{for(const i of o0){const s=a0(e,i);if(s===0||s)return s*
(i===Ys?1e3:1)}const t=e.headers.get(Ys);if(!t)return;const n=Date.parse(t)-Date.now();return Number.isFinite(n)?Math.max(0,n):void 0}catch{return}}l(dc,"getRet\
ryAfterInMs");function l0(e){return Number.isFinite(dc(e))}l(l0,"isThrottlingRetryResponse");function c0(){return{name:"throttlingRetryStrategy",retry({response:e}){
const t=dc(e);return Number.isFinite(t)?{retryAfterInMs:t}:{skipStrategy:!0}}}}l(c0,"throttlingRetryStrategy");var u0=1e3,d0=1e3*64;function f0(e={}){const t=e.
retryDelayInMs??u0,r=e.maxRetryDelayInMs??d0;return{name:"exponentialRetryStrategy",retry({retryCount:n,response:i,responseError:s}){const a=h0(s),c=a&&e.ignoreSystemErrors,
o=p0(i),u=o&&e.ignoreHttpStatusCodes;return i&&(l0(i)||!o)||u||c?{skipStrategy:!0}:s&&!a&&!o?{errorToThrow:s}:n0(n,{retryDelayInMs:t,maxRetryDelayInMs:r})}}}l(f0,
"exponentialRetryStrategy");function p0(e){return!!(e&&e.status!==void 0&&(e.status>=500||e.status===408)&&e.status!==501&&e.status!==505)}l(p0,"isExponentialRe\
tryResponse");function h0(e){return e?e.code==="ETIMEDOUT"||e.code==="ESOCKETTIMEDOUT"||e.code==="ECONNREFUSED"||e.code==="ECONNRESET"||e.code==="ENOENT"||e.code===
"ENOTFOUND":!1}l(h0,"isSystemError");var m0=ic("ts-http-runtime retryPolicy"),g0="retryPolicy";function y0(e,t={maxRetries:Js}){const r=t.logger||m0;return{name:g0,
async sendRequest(n,i){let s,a,c=-1;e:for(;;){c+=1,s=void 0,a=void 0;try{r.info(`Retry ${c}: Attempting to send request`,n.requestId),s=await i(n),r.info(`Retry\
 ${c}: Received a response from request`,n.requestId)}catch(o){if(r.error(`Retry ${c}: Received an error from request`,n.requestId),!ac(o))throw o;a=o,s=o.response}
if(n.abortSignal?.aborted)throw r.error(`Retry ${c}: Request aborted.`),new Oi;if(c>=(t.maxRetries??Js)){if(r.info(`Retry ${c}: Maximum retries reached. Returni\
ng the last received response, or throwing the last received error.`),a)throw a;if(s)return s;throw new Error("Maximum retries reached with no response or error\
 to throw")}r.info(`Retry ${c}: Processing ${e.length} retry strategies.`);t:for(const o of e){const u=o.logger||r;u.info(`Retry ${c}: Processing retry strategy\
 ${o.name}.`);const d=o.retry({retryCount:c,response:s,responseError:a});if(d.skipStrategy){u.info(`Retry ${c}: Skipped.`);continue t}const{errorToThrow:p,retryAfterInMs:f,
redirectTo:h}=d;if(p)throw u.error(`Retry ${c}: Retry strategy ${o.name} throws error:`,p),p;if(f||f===0){u.info(`Retry ${c}: Retry strategy ${o.name} retries a\
fter ${f}`),await s0(f,void 0,{abortSignal:n.abortSignal});continue e}if(h){u.info(`Retry ${c}: Retry strategy ${o.name} redirects to ${h}`),n.url=h;continue e}}
if(a)throw r.info("None of the retry strategies could work with the received error. Throwing it."),a;if(s)return r.info("None of the retry strategies could work\
 with the received response. Returning it."),s}}}}l(y0,"retryPolicy");var b0="defaultRetryPolicy";function v0(e={}){return{name:b0,sendRequest:y0([c0(),f0(e)],{
maxRetries:e.maxRetries??Js}).sendRequest}}l(v0,"defaultRetryPolicy");function S0(e){if(typeof FormData<"u"&&e instanceof FormData){const t={};for(const[r,n]of e.
entries()){const i=t[r];Array.isArray(i)?i.push(n):t[r]=i!==void 0?[i,n]:[n]}return t}}l(S0,"convertBodyToFormDataMap");var w0="formDataPolicy";function _0(){return{
name:w0,async sendRequest(e,t){const r=S0(e.body);if(r&&(e.formData=r,e.body=void 0),e.formData){const n=e.headers.get("Content-Type");n&&n.indexOf("application\
/x-www-form-urlencoded")!==-1?e.body=C0(e.formData):await P0(e.formData,e),e.formData=void 0}return t(e)}}}l(_0,"formDataPolicy");function C0(e){const t=new URLSearchParams;
for(const[r,n]of Object.entries(e))if(Array.isArray(n))for(const i of n)t.append(r,i.toString());else t.append(r,n.toString());return t.toString()}l(C0,"wwwForm\
UrlEncode");async function P0(e,t){const r=t.headers.get("Content-Type");if(r&&!r.startsWith("multipart/form-data"))return;t.headers.set("Content-Type",r??"mult\
ipart/form-data");const n=[];for(const[i,s]of Object.entries(e))for(const a of Array.isArray(s)?s:[s])if(typeof a=="string")n.push({headers:wn({"Content-Disposi\
tion":`form-data; name="${i}"`}),body:Ut(a,"utf-8")});else{if(a==null||typeof a!="object")throw new Error(`Unexpected value for key ${i}: ${a}. Value should be \
serialized to string first.`);{const c=a.name||"blob",o=wn();o.set("Content-Disposition",`form-data; name="${i}"; filename="${c}"`),o.set("Content-Type",a.type||
"application/octet-stream"),n.push({headers:o,body:a})}}t.multipartBody={parts:n}}l(P0,"prepareFormData");var E0="agentPolicy";function T0(e){return{name:E0,sendRequest:l(
async(t,r)=>(t.agent||(t.agent=e),r(t)),"sendRequest")}}l(T0,"agentPolicy");var N0="tlsPolicy";function O0(e){return{name:N0,sendRequest:l(async(t,r)=>(t.tlsSettings||
(t.tlsSettings=e),r(t)),"sendRequest")}}l(O0,"tlsPolicy");var x0=fe(Mg(),1),I0=fe(Fg(),1),A0="HTTPS_PROXY",R0="HTTP_PROXY",M0="ALL_PROXY",B0="NO_PROXY",L0="prox\
yPolicy",fc=[],pc=!1,k0=new Map;function Mi(e){if(process.env[e])return process.env[e];if(process.env[e.toLowerCase()])return process.env[e.toLowerCase()]}l(Mi,
"getEnvironmentValue");function hc(){if(!process)return;const e=Mi(A0),t=Mi(M0),r=Mi(R0);return e||t||r}l(hc,"loadEnvironmentProxyValue");function U0(e,t,r){if(t.
length===0)return!1;const n=new URL(e).hostname;if(r?.has(n))return r.get(n);let i=!1;for(const s of t)s[0]==="."?(n.endsWith(s)||n.length===s.length-1&&n===s.slice(
1))&&(i=!0):n===s&&(i=!0);return r?.set(n,i),i}l(U0,"isBypassed");function F0(){const e=Mi(B0);return pc=!0,e?e.split(",").map(t=>t.trim()).filter(t=>t.length):
[]}l(F0,"loadNoProxy");function D0(e){if(!e&&(e=hc(),!e))return;const t=new URL(e);return{host:(t.protocol?t.protocol+"//":"")+t.hostname,port:Number.parseInt(t.
port||"80"),username:t.username,password:t.password}}l(D0,"getDefaultProxySettings");function H0(){const e=hc();return e?new URL(e):void 0}l(H0,"getDefaultProxy\
SettingsInternal");function mc(e){let t;try{t=new URL(e.host)}catch{throw new Error(`Expecting a valid host string in proxy settings, but found "${e.host}".`)}return t.
port=String(e.port),e.username&&(t.username=e.username),e.password&&(t.password=e.password),t}l(mc,"getUrlFromProxySettings");function gc(e,t,r){if(e.agent)return;
const i=new URL(e.url).protocol!=="https:";e.tlsSettings&&Mt.warning("TLS settings are not supported in combination with custom Proxy, certificates provided to \
the client will be ignored."),i?(t.httpProxyAgent||(t.httpProxyAgent=new I0.HttpProxyAgent(r)),e.agent=t.httpProxyAgent):(t.httpsProxyAgent||(t.httpsProxyAgent=
new x0.HttpsProxyAgent(r)),e.agent=t.httpsProxyAgent)}l(gc,"setProxyAgentOnRequest");function j0(e,t){pc||fc.push(...F0());const r=e?mc(e):H0(),n={};return{name:L0,
async sendRequest(i,s){return!i.proxySettings&&r&&!U0(i.url,t?.customNoProxyList??fc,t?.customNoProxyList?void 0:k0)?gc(i,n,r):i.proxySettings&&gc(i,n,mc(i.proxySettings)),
s(i)}}}l(j0,"proxyPolicy");var yc="decompressResponsePolicy";function z0(){return{name:yc,async sendRequest(e,t){return e.method!=="HEAD"&&e.headers.set("Accept\
-Encoding","gzip,deflate"),t(e)}}}l(z0,"decompressResponsePolicy");var bc="redirectPolicy",vc=["GET","HEAD"];function q0(e={}){const{maxRetries:t=20,allowCrossOriginRedirects:r=!1}=e;
return{name:bc,async sendRequest(n,i){const s=await i(n);return Sc(i,s,t,r)}}}l(q0,"redirectPolicy");async function Sc(e,t,r,n,i=0){const{request:s,status:a,headers:c}=t,
o=c.get("location");if(o&&(a===300||a===301&&vc.includes(s.method)||a===302&&vc.includes(s.method)||a===303&&s.method==="POST"||a===307)&&i<r){const u=new URL(o,
s.url);if(!n){const p=new URL(s.url);if(u.origin!==p.origin)return Mt.verbose(`Skipping cross-origin redirect from ${p.origin} to ${u.origin}.`),t}s.url=u.toString(),
a===303&&(s.method="GET",s.headers.delete("Content-Length"),delete s.body),s.headers.delete("Authorization");const d=await e(s);return Sc(e,d,r,n,i+1)}return t}
l(Sc,"handleRedirect");function wc(e){return e instanceof Blob}l(wc,"isBlob");import{Readable as Zs}from"stream";async function*_c(){const e=this.getReader();try{
for(;;){const{done:t,value:r}=await e.read();if(t)return;yield r}}finally{e.releaseLock()}}l(_c,"streamAsyncIterator");function $0(e){e[Symbol.asyncIterator]||(e[Symbol.
asyncIterator]=_c.bind(e)),e.values||(e.values=_c.bind(e))}l($0,"makeAsyncIterable");function Cc(e){return e instanceof ReadableStream?($0(e),Zs.fromWeb(e)):e}l(
Cc,"ensureNodeStream");function V0(e){return e instanceof Uint8Array?Zs.from(Buffer.from(e)):wc(e)?Cc(e.stream()):Cc(e)}l(V0,"toStream");async function G0(e){return function(){
const t=e.map(r=>typeof r=="function"?r():r).map(V0);return Zs.from((async function*(){for(const r of t)for await(const n of r)yield n})())}}l(G0,"concat");function W0(){
return`----AzSDKFormBoundary${Vs()}`}l(W0,"generateBoundary");function X0(e){let t="";for(const[r,n]of e)t+=`${r}: ${n}\r
`;return t}l(X0,"encodeHeaders");function K0(e){return e instanceof Uint8Array?e.byteLength:wc(e)?e.size===-1?void 0:e.size:void 0}l(K0,"getLength");function J0(e){
let t=0;for(const r of e){const n=K0(r);if(n===void 0)return;t+=n}return t}l(J0,"getTotalLength");async function Y0(e,t,r){const n=[Ut(`--${r}`,"utf-8"),...t.flatMap(
s=>[Ut(`\r
`,"utf-8"),Ut(X0(s.headers),"utf-8"),Ut(`\r
`,"utf-8"),s.body,Ut(`\r
--${r}`,"utf-8")]),Ut(`--\r
\r
`,"utf-8")],i=J0(n);i&&e.headers.set("Content-Length",i),e.body=await G0(n)}l(Y0,"buildRequestBody");var Pc="multipartPolicy",Z0=70,Q0=new Set("abcdefghijklmnop\
qrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?");function eS(e){if(e.length>Z0)throw new Error(`Multipart boundary "${e}" exceeds maximum length of 7\
0 characters`);if(Array.from(e).some(t=>!Q0.has(t)))throw new Error(`Multipart boundary "${e}" contains invalid characters`)}l(eS,"assertValidBoundary");function tS(){
return{name:Pc,async sendRequest(e,t){if(!e.multipartBody)return t(e);if(e.body)throw new Error("multipartBody and regular body cannot be set at the same time");
let r=e.multipartBody.boundary;const n=e.headers.get("Content-Type")??"multipart/mixed",i=n.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);if(!i)throw new Error(
`Got multipart request body, but content-type header was not multipart: ${n}`);const[,s,a]=i;if(a&&r&&a!==r)throw new Error(`Multipart boundary was specified as\
 ${a} in the header, but got ${r} in the request body`);return r??=a,r?eS(r):r=W0(),e.headers.set("Content-Type",`${s}; boundary=${r}`),await Y0(e,e.multipartBody.
parts,r),e.multipartBody=void 0,t(e)}}}l(tS,"multipartPolicy");function rS(){return kv()}l(rS,"createEmptyPipeline2");var Ec=rc({logLevelEnvVarName:"AZURE_LOG_L\
EVEL",namespace:"azure"}),ox=Ec.logger;function Er(e){return Ec.createClientLogger(e)}l(Er,"createClientLogger2");var Tr=Er("core-rest-pipeline");function nS(e={}){
return Qv({logger:Tr.info,...e})}l(nS,"logPolicy2");var iS=bc;function sS(e={}){return q0(e)}l(sS,"redirectPolicy2");import Qs from"node:os";import Ft from"node:process";
function aS(){return"User-Agent"}l(aS,"getHeaderName2");async function oS(e){if(Ft&&Ft.versions){const t=`${Qs.type()} ${Qs.release()}; ${Qs.arch()}`;Ft.versions.
bun?e.set("Bun",`${Ft.versions.bun} (${t})`):Ft.versions.deno?e.set("Deno",`${Ft.versions.deno} (${t})`):Ft.versions.node&&e.set("Node",`${Ft.versions.node} (${t}\
)`)}}l(oS,"setPlatformSpecificData2");var Tc="1.24.0";function lS(e){const t=[];for(const[r,n]of e){const i=n?`${r}/${n}`:r;t.push(i)}return t.join(" ")}l(lS,"g\
etUserAgentString2");function cS(){return aS()}l(cS,"getUserAgentHeaderName2");async function Nc(e){const t=new Map;t.set("core-rest-pipeline",Tc),await oS(t);const r=lS(
t);return e?`${e} ${r}`:r}l(Nc,"getUserAgentValue2");var Oc=cS(),uS="userAgentPolicy";function dS(e={}){const t=Nc(e.userAgentPrefix);return{name:uS,async sendRequest(r,n){
return r.headers.has(Oc)||r.headers.set(Oc,await t),n(r)}}}l(dS,"userAgentPolicy2");var xc=Symbol("rawContent");function Ic(e){return typeof e[xc]=="function"}l(
Ic,"hasRawContent");function fS(e){return Ic(e)?e[xc]():e}l(fS,"getRawContent");var Ac=Pc;function pS(){const e=tS();return{name:Ac,sendRequest:l(async(t,r)=>{if(t.
multipartBody)for(const n of t.multipartBody.parts)Ic(n.body)&&(n.body=fS(n.body));return e.sendRequest(t,r)},"sendRequest")}}l(pS,"multipartPolicy2");var hS=yc;
function mS(){return z0()}l(mS,"decompressResponsePolicy2");function gS(e={}){return v0(e)}l(gS,"defaultRetryPolicy2");function yS(){return _0()}l(yS,"formDataP\
olicy2");var tr=class extends Error{static{l(this,"AbortError2")}constructor(e){super(e),this.name="AbortError"}};function bS(e,t){const{cleanupBeforeAbort:r,abortSignal:n,
abortErrorMsg:i}=t??{};return new Promise((s,a)=>{function c(){a(new tr(i??"The operation was aborted."))}l(c,"rejectOnAbort");function o(){n?.removeEventListener(
"abort",u)}l(o,"removeListeners");function u(){r?.(),o(),c()}if(l(u,"onAbort"),n?.aborted)return c();try{e(d=>{o(),s(d)},d=>{o(),a(d)})}catch(d){a(d)}n?.addEventListener(
"abort",u)})}l(bS,"createAbortablePromise");var vS="The delay was aborted.";function Rc(e,t){let r;const{abortSignal:n,abortErrorMsg:i}=t??{};return bS(s=>{r=setTimeout(
s,e)},{cleanupBeforeAbort:l(()=>clearTimeout(r),"cleanupBeforeAbort"),abortSignal:n,abortErrorMsg:i??vS})}l(Rc,"delay2");function Cn(e){if(Gs(e))return e.message;
{let t;try{typeof e=="object"&&e?t=JSON.stringify(e):t=String(e)}catch{t="[unable to stringify input]"}return`Unknown error ${t}`}}l(Cn,"getErrorMessage");function SS(e){
return Gs(e)}l(SS,"isError2");function ea(){return Vs()}l(ea,"randomUUID2");var je=Tv;function wS(e,t){return zv(e,t)}l(wS,"uint8ArrayToString2");function _S(e,t){
return Ut(e,t)}l(_S,"stringToUint8Array2");function Bi(e){return D0(e)}l(Bi,"getDefaultProxySettings2");function CS(e,t){return j0(e,t)}l(CS,"proxyPolicy2");var PS="\
setClientRequestIdPolicy";function ES(e="x-ms-client-request-id"){return{name:PS,async sendRequest(t,r){return t.headers.has(e)||t.headers.set(e,t.requestId),r(
t)}}}l(ES,"setClientRequestIdPolicy");function TS(e){return T0(e)}l(TS,"agentPolicy2");function NS(e){return O0(e)}l(NS,"tlsPolicy2");var Pn={span:Symbol.for("@\
azure/core-tracing span"),namespace:Symbol.for("@azure/core-tracing namespace")};function OS(e={}){let t=new xS(e.parentContext);return e.span&&(t=t.setValue(Pn.
span,e.span)),e.namespace&&(t=t.setValue(Pn.namespace,e.namespace)),t}l(OS,"createTracingContext");var xS=class ls{static{l(this,"_TracingContextImpl")}_contextMap;constructor(t){
this._contextMap=t instanceof ls?new Map(t._contextMap):new Map}setValue(t,r){const n=new ls(this);return n._contextMap.set(t,r),n}getValue(t){return this._contextMap.
get(t)}deleteValue(t){const r=new ls(this);return r._contextMap.delete(t),r}},IS=fe(Dg(),1),ta=IS.state;function AS(){return{end:l(()=>{},"end"),isRecording:l(()=>!1,
"isRecording"),recordException:l(()=>{},"recordException"),setAttribute:l(()=>{},"setAttribute"),setStatus:l(()=>{},"setStatus"),addEvent:l(()=>{},"addEvent")}}
l(AS,"createDefaultTracingSpan");function RS(){return{createRequestHeaders:l(()=>({}),"createRequestHeaders"),parseTraceparentHeader:l(()=>{},"parseTraceparentH\
eader"),startSpan:l((e,t)=>({span:AS(),tracingContext:OS({parentContext:t.tracingContext})}),"startSpan"),withContext(e,t,...r){return t(...r)}}}l(RS,"createDef\
aultInstrumenter");function Li(){return ta.instrumenterImplementation||(ta.instrumenterImplementation=RS()),ta.instrumenterImplementation}l(Li,"getInstrumenter");
function Mc(e){const{namespace:t,packageName:r,packageVersion:n}=e;function i(u,d,p){const f=Li().startSpan(u,{...p,packageName:r,packageVersion:n,tracingContext:d?.
tracingOptions?.tracingContext});let h=f.tracingContext;const m=f.span;h.getValue(Pn.namespace)||(h=h.setValue(Pn.namespace,t)),m.setAttribute("az.namespace",h.
getValue(Pn.namespace));const y=Object.assign({},d,{tracingOptions:{...d?.tracingOptions,tracingContext:h}});return{span:m,updatedOptions:y}}l(i,"startSpan");async function s(u,d,p,f){
const{span:h,updatedOptions:m}=i(u,d,f);try{const y=await a(m.tracingOptions.tracingContext,()=>Promise.resolve(p(m,h)));return h.setStatus({status:"success"}),
y}catch(y){throw h.setStatus({status:"error",error:y}),y}finally{h.end()}}l(s,"withSpan");function a(u,d,...p){return Li().withContext(u,d,...p)}l(a,"withContex\
t");function c(u){return Li().parseTraceparentHeader(u)}l(c,"parseTraceparentHeader");function o(u){return Li().createRequestHeaders(u)}return l(o,"createReques\
tHeaders"),{startSpan:i,withSpan:s,withContext:a,parseTraceparentHeader:c,createRequestHeaders:o}}l(Mc,"createTracingClient");var En=er;function ra(e){return ac(
e)}l(ra,"isRestError2");var MS="tracingPolicy";function BS(e={}){const t=Nc(e.userAgentPrefix),r=new Ri({additionalAllowedQueryParameters:e.additionalAllowedQueryParameters}),
n=LS();return{name:MS,async sendRequest(i,s){if(!n)return s(i);const a=await t,c={"http.url":r.sanitizeUrl(i.url),"http.method":i.method,"http.user_agent":a,requestId:i.
requestId};a&&(c["http.user_agent"]=a);const{span:o,tracingContext:u}=kS(n,i,c)??{};if(!o||!u)return s(i);try{const d=await n.withContext(u,s,i);return FS(o,d),
d}catch(d){throw US(o,d),d}}}}l(BS,"tracingPolicy");function LS(){try{return Mc({namespace:"",packageName:"@azure/core-rest-pipeline",packageVersion:Tc})}catch(e){
Tr.warning(`Error when creating the TracingClient: ${Cn(e)}`);return}}l(LS,"tryCreateTracingClient");function kS(e,t,r){try{const{span:n,updatedOptions:i}=e.startSpan(
`HTTP ${t.method}`,{tracingOptions:t.tracingOptions},{spanKind:"client",spanAttributes:r});if(!n.isRecording()){n.end();return}const s=e.createRequestHeaders(i.
tracingOptions.tracingContext);for(const[a,c]of Object.entries(s))t.headers.set(a,c);return{span:n,tracingContext:i.tracingOptions.tracingContext}}catch(n){Tr.warning(
`Skipping creating a tracing span due to an error: ${Cn(n)}`);return}}l(kS,"tryCreateSpan");function US(e,t){try{e.setStatus({status:"error",error:SS(t)?t:void 0}),
ra(t)&&t.statusCode&&e.setAttribute("http.status_code",t.statusCode),e.end()}catch(r){Tr.warning(`Skipping tracing span processing due to an error: ${Cn(r)}`)}}
l(US,"tryProcessError");function FS(e,t){try{e.setAttribute("http.status_code",t.status);const r=t.headers.get("x-ms-request-id");r&&e.setAttribute("serviceRequ\
estId",r),t.status>=400&&e.setStatus({status:"error"}),e.end()}catch(r){Tr.warning(`Skipping tracing span processing due to an error: ${Cn(r)}`)}}l(FS,"tryProce\
ssResponse");function Bc(e){if(e instanceof AbortSignal)return{abortSignal:e};if(e.aborted)return{abortSignal:AbortSignal.abort("reason"in e?e.reason:void 0)};const t=new AbortController;
let r=!0;function n(){r&&(e.removeEventListener("abort",i),r=!1)}l(n,"cleanup");function i(){t.abort("reason"in e?e.reason:void 0),n()}return l(i,"listener"),e.
addEventListener("abort",i),{abortSignal:t.signal,cleanup:n}}l(Bc,"wrapAbortSignalLike");var DS="wrapAbortSignalLikePolicy";function HS(){return{name:DS,sendRequest:l(
async(e,t)=>{if(!e.abortSignal)return t(e);const{abortSignal:r,cleanup:n}=Bc(e.abortSignal);e.abortSignal=r;try{return await t(e)}finally{n?.()}},"sendRequest")}}
l(HS,"wrapAbortSignalLikePolicy");function jS(e){const t=rS();return je&&(e.agent&&t.addPolicy(TS(e.agent)),e.tlsOptions&&t.addPolicy(NS(e.tlsOptions)),t.addPolicy(
CS(e.proxyOptions)),t.addPolicy(mS())),t.addPolicy(HS()),t.addPolicy(yS(),{beforePolicies:[Ac]}),t.addPolicy(dS(e.userAgentOptions)),t.addPolicy(ES(e.telemetryOptions?.
clientRequestIdHeaderName)),t.addPolicy(pS(),{afterPhase:"Deserialize"}),t.addPolicy(gS(e.retryOptions),{phase:"Retry"}),t.addPolicy(BS({...e.userAgentOptions,...e.
loggingOptions}),{afterPhase:"Retry"}),je&&t.addPolicy(sS(e.redirectOptions),{afterPhase:"Retry"}),t.addPolicy(nS(e.loggingOptions),{afterPhase:"Sign"}),t}l(jS,
"createPipelineFromOptions2");function Lc(){const e=Yv();return{async sendRequest(t){const{abortSignal:r,cleanup:n}=t.abortSignal?Bc(t.abortSignal):{};try{return t.
abortSignal=r,await e.sendRequest(t)}finally{n?.()}}}}l(Lc,"createDefaultHttpClient2");function kc(e){return wn(e)}l(kc,"createHttpHeaders2");function Uc(e){return Bv(
e)}l(Uc,"createPipelineRequest2");var ux=Er("core-rest-pipeline retryPolicy"),zS={forcedRefreshWindowInMs:1e3,retryIntervalInMs:3e3,refreshWindowInMs:1e3*60*2};
async function qS(e,t,r){async function n(){if(Date.now()<r)try{return await e()}catch{return null}else{const s=await e();if(s===null)throw new Error("Failed to\
 refresh access token.");return s}}l(n,"tryGetAccessToken");let i=await n();for(;i===null;)await Rc(t),i=await n();return i}l(qS,"beginRefresh");function $S(e,t){
let r=null,n=null,i;const s={...zS,...t},a={get isRefreshing(){return r!==null},get shouldRefresh(){return n===null?!0:a.isRefreshing?!1:n.refreshAfterTimestamp&&
n.refreshAfterTimestamp<Date.now()?!0:n.expiresOnTimestamp-s.refreshWindowInMs<Date.now()},get mustRefresh(){return n===null||n.expiresOnTimestamp-s.forcedRefreshWindowInMs<
Date.now()}};function c(o,u){return a.isRefreshing||(r=qS(l(()=>e.getToken(o,u),"tryGetAccessToken"),s.retryIntervalInMs,n?.expiresOnTimestamp??Date.now()).then(
p=>(r=null,n=p,i=u.tenantId,n)).catch(p=>{throw r=null,n=null,i=void 0,p})),r}return l(c,"refresh"),async(o,u)=>{const d=!!u.claims,p=i!==u.tenantId;return d&&(n=
null),p||d||a.mustRefresh?c(o,u):(a.shouldRefresh&&c(o,u),n)}}l($S,"createTokenCycler");var VS="bearerTokenAuthenticationPolicy";async function ki(e,t){try{return[
await t(e),void 0]}catch(r){if(ra(r)&&r.response)return[r.response,r];throw r}}l(ki,"trySendRequest");async function GS(e){const{scopes:t,getAccessToken:r,request:n}=e,
i={abortSignal:n.abortSignal,tracingOptions:n.tracingOptions,enableCae:!0},s=await r(t,i);s&&e.request.headers.set("Authorization",`Bearer ${s.token}`)}l(GS,"de\
faultAuthorizeRequest");function Fc(e){return e.status===401&&e.headers.has("WWW-Authenticate")}l(Fc,"isChallengeResponse");async function Dc(e,t){const{scopes:r}=e,
n=await e.getAccessToken(r,{enableCae:!0,claims:t});return n?(e.request.headers.set("Authorization",`${n.tokenType??"Bearer"} ${n.token}`),!0):!1}l(Dc,"authoriz\
eRequestOnCaeChallenge");function Hc(e){const{credential:t,scopes:r,challengeCallbacks:n}=e,i=e.logger||Tr,s={authorizeRequest:n?.authorizeRequest?.bind(n)??GS,
authorizeRequestOnChallenge:n?.authorizeRequestOnChallenge?.bind(n)},a=t?$S(t):()=>Promise.resolve(null);return{name:VS,async sendRequest(c,o){if(!c.url.toLowerCase().
startsWith("https://"))throw new Error("Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.");await s.authorizeRequest({scopes:Array.
isArray(r)?r:[r],request:c,getAccessToken:a,logger:i});let u,d,p;if([u,d]=await ki(c,o),Fc(u)){let f=jc(u.headers.get("WWW-Authenticate"));if(f){let h;try{h=atob(
f)}catch{return i.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authenticatio\
n flow. Unparsable claims: ${f}`),u}p=await Dc({scopes:Array.isArray(r)?r:[r],response:u,request:c,getAccessToken:a,logger:i},h),p&&([u,d]=await ki(c,o))}else if(s.
authorizeRequestOnChallenge&&(p=await s.authorizeRequestOnChallenge({scopes:Array.isArray(r)?r:[r],request:c,response:u,getAccessToken:a,logger:i}),p&&([u,d]=await ki(
c,o)),Fc(u)&&(f=jc(u.headers.get("WWW-Authenticate")??""),f))){let h;try{h=atob(f)}catch{return i.warning(`The WWW-Authenticate header contains "claims" that ca\
nnot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${f}`),u}p=await Dc({scopes:Array.isArray(r)?r:[r],response:u,
request:c,getAccessToken:a,logger:i},h),p&&([u,d]=await ki(c,o))}}if(d)throw d;return u}}}l(Hc,"bearerTokenAuthenticationPolicy");function WS(e){const t=/(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g,
r=/(\w+)="([^"]*)"/g,n=[];let i;for(;(i=t.exec(e))!==null;){const s=i[1],a=i[2],c={};let o;for(;(o=r.exec(a))!==null;)c[o[1]]=o[2];n.push({scheme:s,params:c})}return n}
l(WS,"parseChallenges");function jc(e){return e?WS(e).find(r=>r.scheme==="Bearer"&&r.params.claims&&r.params.error==="insufficient_claims")?.params.claims:void 0}
l(jc,"getCaeChallengeClaims");function rr(e){const t=e;return t&&typeof t.getToken=="function"&&(t.signRequest===void 0||t.getToken.length>0)}l(rr,"isTokenCrede\
ntial");var zc="DisableKeepAlivePolicy";function XS(){return{name:zc,async sendRequest(e,t){return e.disableKeepAlive=!0,t(e)}}}l(XS,"createDisableKeepAlivePoli\
cy");function KS(e){return e.getOrderedPolicies().some(t=>t.name===zc)}l(KS,"pipelineContainsDisableKeepAlivePolicy");function qc(e){return wS(e,"base64")}l(qc,
"encodeByteArray");function $c(e){return _S(e,"base64")}l($c,"decodeString");var ze="$",Tn="_";function JS(e,t){return t!=="Composite"&&t!=="Dictionary"&&(typeof e==
"string"||typeof e=="number"||typeof e=="boolean"||t?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i)!==null||e===void 0||e===null)}l(JS,
"isPrimitiveBody");var YS=/^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/;
function ZS(e){return YS.test(e)}l(ZS,"isDuration");var QS=/^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/i;function ew(e){return QS.
test(e)}l(ew,"isValidUuid");function tw(e){const t={...e.headers,...e.body};return e.hasNullableType&&Object.getOwnPropertyNames(t).length===0?e.shouldWrapBody?
{body:null}:null:e.shouldWrapBody?{...e.headers,body:e.body}:t}l(tw,"handleNullableResponseAndWrappableBody");function Vc(e,t){const r=e.parsedHeaders;if(e.request.
method==="HEAD")return{...r,body:e.parsedBody};const n=t&&t.bodyMapper,i=!!n?.nullable,s=n?.type.name;if(s==="Stream")return{...r,blobBody:e.blobBody,readableStreamBody:e.
readableStreamBody};const a=s==="Composite"&&n.type.modelProperties||{},c=Object.keys(a).some(o=>a[o].serializedName==="");if(s==="Sequence"||c){const o=e.parsedBody??
[];for(const u of Object.keys(a))a[u].serializedName&&(o[u]=e.parsedBody?.[u]);if(r)for(const u of Object.keys(r))o[u]=r[u];return i&&!e.parsedBody&&!r&&Object.
getOwnPropertyNames(a).length===0?null:o}return tw({body:e.parsedBody,headers:r,hasNullableType:i,shouldWrapBody:JS(e.parsedBody,s)})}l(Vc,"flattenResponse");var rw=class{static{
l(this,"SerializerImpl")}modelMappers;isXML;constructor(e={},t=!1){this.modelMappers=e,this.isXML=t}validateConstraints(e,t,r){const n=l((i,s)=>{throw new Error(
`"${r}" with value "${t}" should satisfy the constraint "${i}": ${s}.`)},"failValidation");if(e.constraints&&t!==void 0&&t!==null){const{ExclusiveMaximum:i,ExclusiveMinimum:s,
InclusiveMaximum:a,InclusiveMinimum:c,MaxItems:o,MaxLength:u,MinItems:d,MinLength:p,MultipleOf:f,Pattern:h,UniqueItems:m}=e.constraints;if(i!==void 0&&t>=i&&n("\
ExclusiveMaximum",i),s!==void 0&&t<=s&&n("ExclusiveMinimum",s),a!==void 0&&t>a&&n("InclusiveMaximum",a),c!==void 0&&t<c&&n("InclusiveMinimum",c),o!==void 0&&t.length>
o&&n("MaxItems",o),u!==void 0&&t.length>u&&n("MaxLength",u),d!==void 0&&t.length<d&&n("MinItems",d),p!==void 0&&t.length<p&&n("MinLength",p),f!==void 0&&t%f!==0&&
n("MultipleOf",f),h){const y=typeof h=="string"?new RegExp(h):h;(typeof t!="string"||t.match(y)===null)&&n("Pattern",h)}m&&t.some((y,v,P)=>P.indexOf(y)!==v)&&n(
"UniqueItems",m)}}serialize(e,t,r,n={xml:{}}){const i={xml:{rootName:n.xml.rootName??"",includeRoot:n.xml.includeRoot??!1,xmlCharKey:n.xml.xmlCharKey??Tn}};let s={};
const a=e.type.name;r||(r=e.serializedName),a.match(/^Sequence$/i)!==null&&(s=[]),e.isConstant&&(t=e.defaultValue);const{required:c,nullable:o}=e;if(c&&o&&t===void 0)
throw new Error(`${r} cannot be undefined.`);if(c&&!o&&t==null)throw new Error(`${r} cannot be null or undefined.`);if(!c&&o===!1&&t===null)throw new Error(`${r}\
 cannot be null.`);return t==null||a.match(/^any$/i)!==null?s=t:a.match(/^(Number|String|Boolean|Object|Stream|Uuid)$/i)!==null?s=lw(a,r,t):a.match(/^Enum$/i)!==
null?s=cw(r,e.type.allowedValues,t):a.match(/^(Date|DateTime|TimeSpan|DateTimeRfc1123|UnixTime)$/i)!==null?s=fw(a,t,r):a.match(/^ByteArray$/i)!==null?s=uw(r,t):
a.match(/^Base64Url$/i)!==null?s=dw(r,t):a.match(/^Sequence$/i)!==null?s=pw(this,e,t,r,!!this.isXML,i):a.match(/^Dictionary$/i)!==null?s=hw(this,e,t,r,!!this.isXML,
i):a.match(/^Composite$/i)!==null&&(s=gw(this,e,t,r,!!this.isXML,i)),s}deserialize(e,t,r,n={xml:{}}){const i={xml:{rootName:n.xml.rootName??"",includeRoot:n.xml.
includeRoot??!1,xmlCharKey:n.xml.xmlCharKey??Tn},ignoreUnknownProperties:n.ignoreUnknownProperties??!1};if(t==null)return this.isXML&&e.type.name==="Sequence"&&
!e.xmlIsWrapped&&(t=[]),e.defaultValue!==void 0&&(t=e.defaultValue),t;let s;const a=e.type.name;if(r||(r=e.serializedName),a.match(/^Composite$/i)!==null)s=bw(this,
e,t,r,i);else{if(this.isXML){const c=i.xml.xmlCharKey;t[ze]!==void 0&&t[c]!==void 0&&(t=t[c])}a.match(/^Number$/i)!==null?(s=parseFloat(t),isNaN(s)&&(s=t)):a.match(
/^Boolean$/i)!==null?t==="true"?s=!0:t==="false"?s=!1:s=t:a.match(/^(String|Enum|Object|Stream|Uuid|TimeSpan|any)$/i)!==null?s=t:a.match(/^(Date|DateTime|DateTimeRfc1123)$/i)!==
null?s=new Date(t):a.match(/^UnixTime$/i)!==null?s=ow(t):a.match(/^ByteArray$/i)!==null?s=$c(t):a.match(/^Base64Url$/i)!==null?s=sw(t):a.match(/^Sequence$/i)!==
null?s=Sw(this,e,t,r,i):a.match(/^Dictionary$/i)!==null&&(s=vw(this,e,t,r,i))}return e.isConstant&&(s=e.defaultValue),s}};function Nr(e={},t=!1){return new rw(e,
t)}l(Nr,"createSerializer");function nw(e,t){let r=e.length;for(;r-1>=0&&e[r-1]===t;)--r;return e.substr(0,r)}l(nw,"trimEnd");function iw(e){if(!e)return;if(!(e instanceof
Uint8Array))throw new Error("Please provide an input of type Uint8Array for converting to Base64Url.");const t=qc(e);return nw(t,"=").replace(/\+/g,"-").replace(
/\//g,"_")}l(iw,"bufferToBase64Url");function sw(e){if(e){if(e&&typeof e.valueOf()!="string")throw new Error("Please provide an input of type string for convert\
ing to Uint8Array");return e=e.replace(/-/g,"+").replace(/_/g,"/"),$c(e)}}l(sw,"base64UrlToByteArray");function na(e){const t=[];let r="";if(e){const n=e.split(
".");for(const i of n)i.charAt(i.length-1)==="\\"?r+=i.substr(0,i.length-1)+".":(r+=i,t.push(r),r="")}return t}l(na,"splitSerializeName");function aw(e){if(e)return typeof e.
valueOf()=="string"&&(e=new Date(e)),Math.floor(e.getTime()/1e3)}l(aw,"dateToUnixTime");function ow(e){if(e)return new Date(e*1e3)}l(ow,"unixTimeToDate");function lw(e,t,r){
if(r!=null){if(e.match(/^Number$/i)!==null){if(typeof r!="number")throw new Error(`${t} with value ${r} must be of type number.`)}else if(e.match(/^String$/i)!==
null){if(typeof r.valueOf()!="string")throw new Error(`${t} with value "${r}" must be of type string.`)}else if(e.match(/^Uuid$/i)!==null){if(!(typeof r.valueOf()==
"string"&&ew(r)))throw new Error(`${t} with value "${r}" must be of type string and a valid uuid.`)}else if(e.match(/^Boolean$/i)!==null){if(typeof r!="boolean")
throw new Error(`${t} with value ${r} must be of type boolean.`)}else if(e.match(/^Stream$/i)!==null){const n=typeof r;if(n!=="string"&&typeof r.pipe!="function"&&
typeof r.tee!="function"&&!(r instanceof ArrayBuffer)&&!ArrayBuffer.isView(r)&&!((typeof Blob=="function"||typeof Blob=="object")&&r instanceof Blob)&&n!=="func\
tion")throw new Error(`${t} must be a string, Blob, ArrayBuffer, ArrayBufferView, ReadableStream, or () => ReadableStream.`)}}return r}l(lw,"serializeBasicTypes");
function cw(e,t,r){if(!t)throw new Error(`Please provide a set of allowedValues to validate ${e} as an Enum Type.`);if(!t.some(i=>typeof i.valueOf()=="string"?i.
toLowerCase()===r.toLowerCase():i===r))throw new Error(`${r} is not a valid value for ${e}. The valid values are: ${JSON.stringify(t)}.`);return r}l(cw,"seriali\
zeEnumType");function uw(e,t){if(t!=null){if(!(t instanceof Uint8Array))throw new Error(`${e} must be of type Uint8Array.`);t=qc(t)}return t}l(uw,"serializeByte\
ArrayType");function dw(e,t){if(t!=null){if(!(t instanceof Uint8Array))throw new Error(`${e} must be of type Uint8Array.`);t=iw(t)}return t}l(dw,"serializeBase6\
4UrlType");function fw(e,t,r){if(t!=null){if(e.match(/^Date$/i)!==null){if(!(t instanceof Date||typeof t.valueOf()=="string"&&!isNaN(Date.parse(t))))throw new Error(
`${r} must be an instanceof Date or a string in ISO8601 format.`);t=t instanceof Date?t.toISOString().substring(0,10):new Date(t).toISOString().substring(0,10)}else if(e.
match(/^DateTime$/i)!==null){if(!(t instanceof Date||typeof t.valueOf()=="string"&&!isNaN(Date.parse(t))))throw new Error(`${r} must be an instanceof Date or a \
string in ISO8601 format.`);t=t instanceof Date?t.toISOString():new Date(t).toISOString()}else if(e.match(/^DateTimeRfc1123$/i)!==null){if(!(t instanceof Date||
typeof t.valueOf()=="string"&&!isNaN(Date.parse(t))))throw new Error(`${r} must be an instanceof Date or a string in RFC-1123 format.`);t=t instanceof Date?t.toUTCString():
new Date(t).toUTCString()}else if(e.match(/^UnixTime$/i)!==null){if(!(t instanceof Date||typeof t.valueOf()=="string"&&!isNaN(Date.parse(t))))throw new Error(`${r}\
 must be an instanceof Date or a string in RFC-1123/ISO8601 format for it to be serialized in UnixTime/Epoch format.`);t=aw(t)}else if(e.match(/^TimeSpan$/i)!==
null&&!ZS(t))throw new Error(`${r} must be a string in ISO 8601 format. Instead was "${t}".`)}return t}l(fw,"serializeDateTypes");function pw(e,t,r,n,i,s){if(!Array.
isArray(r))throw new Error(`${n} must be of type Array.`);let a=t.type.element;if(!a||typeof a!="object")throw new Error(`"element" metadata for an Array must b\
e defined in the mapper and it must be of type "object" in ${n}.`);a.type.name==="Composite"&&a.type.className&&(a=e.modelMappers[a.type.className]??a);const c=[];
for(let o=0;o<r.length;o++){const u=e.serialize(a,r[o],n,s);if(i&&a.xmlNamespace){const d=a.xmlNamespacePrefix?`xmlns:${a.xmlNamespacePrefix}`:"xmlns";a.type.name===
"Composite"?(c[o]={...u},c[o][ze]={[d]:a.xmlNamespace}):(c[o]={},c[o][s.xml.xmlCharKey]=u,c[o][ze]={[d]:a.xmlNamespace})}else c[o]=u}return c}l(pw,"serializeSeq\
uenceType");function hw(e,t,r,n,i,s){if(typeof r!="object")throw new Error(`${n} must be of type object.`);const a=t.type.value;if(!a||typeof a!="object")throw new Error(
`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${n}.`);const c={};for(const o of Object.keys(r)){const u=e.serialize(
a,r[o],n,s);c[o]=Xc(a,u,i,s)}if(i&&t.xmlNamespace){const o=t.xmlNamespacePrefix?`xmlns:${t.xmlNamespacePrefix}`:"xmlns",u=c;return u[ze]={[o]:t.xmlNamespace},u}
return c}l(hw,"serializeDictionaryType");function mw(e,t,r){const n=t.type.additionalProperties;return!n&&t.type.className?Gc(e,t,r)?.type.additionalProperties:
n}l(mw,"resolveAdditionalProperties");function Gc(e,t,r){const n=t.type.className;if(!n)throw new Error(`Class name for model "${r}" is not provided in the mapp\
er "${JSON.stringify(t,void 0,2)}".`);return e.modelMappers[n]}l(Gc,"resolveReferencedMapper");function Wc(e,t,r){let n=t.type.modelProperties;if(!n){const i=Gc(
e,t,r);if(!i)throw new Error(`mapper() cannot be null or undefined for model "${t.type.className}".`);if(n=i?.type.modelProperties,!n)throw new Error(`modelProp\
erties cannot be null or undefined in the mapper "${JSON.stringify(i)}" of type "${t.type.className}" for object "${r}".`)}return n}l(Wc,"resolveModelProperties");
function gw(e,t,r,n,i,s){if(Ui(e,t)&&(t=Kc(e,t,r,"clientName")),r!=null){const a={},c=Wc(e,t,n);for(const u of Object.keys(c)){const d=c[u];if(d.readOnly)continue;
let p,f=a;if(e.isXML)d.xmlIsWrapped?p=d.xmlName:p=d.xmlElementName||d.xmlName;else{const h=na(d.serializedName);p=h.pop();for(const m of h){const y=f[m];y==null&&
(r[u]!==void 0&&r[u]!==null||d.defaultValue!==void 0)&&(f[m]={}),f=f[m]}}if(f!=null){if(i&&t.xmlNamespace){const P=t.xmlNamespacePrefix?`xmlns:${t.xmlNamespacePrefix}`:
"xmlns";f[ze]={...f[ze],[P]:t.xmlNamespace}}const h=d.serializedName!==""?n+"."+d.serializedName:n;let m=r[u];const y=Ui(e,t);y&&y.clientName===u&&m==null&&(m=t.
serializedName);const v=e.serialize(d,m,h,s);if(v!==void 0&&p!==void 0&&p!==null){const P=Xc(d,v,i,s);i&&d.xmlIsAttribute?(f[ze]=f[ze]||{},f[ze][p]=v):i&&d.xmlIsWrapped?
f[p]={[d.xmlElementName]:P}:f[p]=P}}}const o=mw(e,t,n);if(o){const u=Object.keys(c);for(const d of Object.keys(r))u.every(f=>f!==d)&&Object.defineProperty(a,d,{
value:e.serialize(o,r[d],n+'["'+d+'"]',s),enumerable:!0,configurable:!0,writable:!0})}return a}return r}l(gw,"serializeCompositeType");function Xc(e,t,r,n){if(!r||
!e.xmlNamespace)return t;const s={[e.xmlNamespacePrefix?`xmlns:${e.xmlNamespacePrefix}`:"xmlns"]:e.xmlNamespace};if(["Composite"].includes(e.type.name)){if(t[ze])
return t;{const c={...t};return c[ze]=s,c}}const a={};return a[n.xml.xmlCharKey]=t,a[ze]=s,a}l(Xc,"getXmlObjectValue");function yw(e,t){return[ze,t.xml.xmlCharKey].
includes(e)}l(yw,"isSpecialXmlProperty");function bw(e,t,r,n,i){const s=i.xml.xmlCharKey??Tn;Ui(e,t)&&(t=Kc(e,t,r,"serializedName"));const a=Wc(e,t,n);let c={};
const o=[];for(const d of Object.keys(a)){const p=a[d],f=na(a[d].serializedName);o.push(f[0]);const{serializedName:h,xmlName:m,xmlElementName:y}=p;let v=n;h!==""&&
h!==void 0&&(v=n+"."+h);const P=p.headerCollectionPrefix;if(P){const g={};for(const S of Object.keys(r))S.startsWith(P)&&(g[S.substring(P.length)]=e.deserialize(
p.type.value,r[S],v,i)),o.push(S);c[d]=g}else if(e.isXML)if(p.xmlIsAttribute&&r[ze])c[d]=e.deserialize(p,r[ze][m],v,i);else if(p.xmlIsMsText)r[s]!==void 0?c[d]=
r[s]:typeof r=="string"&&(c[d]=r);else{const g=y||m||h;if(p.xmlIsWrapped){const E=r[m]?.[y]??[];Object.defineProperty(c,d,{value:e.deserialize(p,E,v,i),enumerable:!0,
configurable:!0,writable:!0}),o.push(m)}else{const S=r[g];c[d]=e.deserialize(p,S,v,i),o.push(g)}}else{let g,S=r,E=0;for(const k of f){if(!S)break;E++,S=S[k]}S===
null&&E<f.length&&(S=void 0),g=S;const x=t.type.polymorphicDiscriminator;x&&d===x.clientName&&g==null&&(g=t.serializedName);let B;if(Array.isArray(r[d])&&a[d].serializedName===
""){g=r[d];const k=e.deserialize(p,g,v,i);for(const[q,M]of Object.entries(c))Object.prototype.hasOwnProperty.call(k,q)||(k[q]=M);c=k}else(g!==void 0||p.defaultValue!==
void 0)&&(B=e.deserialize(p,g,v,i),c[d]=B)}}const u=t.type.additionalProperties;if(u){const d=l(p=>{for(const f of Object.keys(a))if(na(a[f].serializedName)[0]===
p)return!1;return!0},"isAdditionalProperty");for(const p of Object.keys(r))if(d(p)){const f=e.deserialize(u,r[p],n+'["'+p+'"]',i);Object.defineProperty(c,p,{value:f,
enumerable:!0,configurable:!0,writable:!0})}}else if(r&&!i.ignoreUnknownProperties)for(const d of Object.keys(r))c[d]===void 0&&!o.includes(d)&&!yw(d,i)&&Object.
defineProperty(c,d,{value:r[d],enumerable:!0,configurable:!0,writable:!0});return c}l(bw,"deserializeCompositeType");function vw(e,t,r,n,i){const s=t.type.value;
if(!s||typeof s!="object")throw new Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${n}`);if(r){const a={};
for(const c of Object.keys(r))a[c]=e.deserialize(s,r[c],n,i);return a}return r}l(vw,"deserializeDictionaryType");function Sw(e,t,r,n,i){let s=t.type.element;if(!s||
typeof s!="object")throw new Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${n}`);if(r){Array.isArray(
r)||(r=[r]),s.type.name==="Composite"&&s.type.className&&(s=e.modelMappers[s.type.className]??s);const a=[];for(let c=0;c<r.length;c++)a[c]=e.deserialize(s,r[c],
`${n}[${c}]`,i);return a}return r}l(Sw,"deserializeSequenceType");function ww(e,t,r){const n=[r];for(;n.length;){const i=n.shift(),s=t===i?t:i+"."+t;if(Object.prototype.
hasOwnProperty.call(e,s))return e[s];for(const[a,c]of Object.entries(e))a.startsWith(i+".")&&c.type.uberParent===i&&c.type.className&&n.push(c.type.className)}}
l(ww,"getIndexDiscriminator");function Kc(e,t,r,n){const i=Ui(e,t);if(i){let s=i[n];if(s){n==="serializedName"&&(s=s.replace(/\\/gi,""));const a=r[s],c=t.type.uberParent??
t.type.className;if(typeof a=="string"&&c){const o=ww(e.modelMappers.discriminators,a,c);o&&(t=o)}}}return t}l(Kc,"getPolymorphicMapper");function Ui(e,t){return t.
type.polymorphicDiscriminator||Jc(e,t.type.uberParent)||Jc(e,t.type.className)}l(Ui,"getPolymorphicDiscriminatorRecursively");function Jc(e,t){return t&&e.modelMappers[t]&&
e.modelMappers[t].type.polymorphicDiscriminator}l(Jc,"getPolymorphicDiscriminatorSafely");var Or={Base64Url:"Base64Url",Boolean:"Boolean",ByteArray:"ByteArray",
Composite:"Composite",Date:"Date",DateTime:"DateTime",DateTimeRfc1123:"DateTimeRfc1123",Dictionary:"Dictionary",Enum:"Enum",Number:"Number",Object:"Object",Sequence:"\
Sequence",String:"String",Stream:"Stream",TimeSpan:"TimeSpan",UnixTime:"UnixTime"},_w=fe(Hg(),1),Yc=_w.state;function xr(e,t,r){let n=t.parameterPath;const i=t.
mapper;let s;if(typeof n=="string"&&(n=[n]),Array.isArray(n)){if(n.length>0)if(i.isConstant)s=i.defaultValue;else{let a=Zc(e,n);!a.propertyFound&&r&&(a=Zc(r,n));
let c=!1;a.propertyFound||(c=i.required||n[0]==="options"&&n.length===2),s=c?i.defaultValue:a.propertyValue}}else{i.required&&(s={});for(const[a,c]of Object.entries(
n)){const o=i.type.modelProperties[a],u=xr(e,{parameterPath:c,mapper:o},r);u!==void 0&&(s||(s={}),Object.defineProperty(s,a,{value:u,enumerable:!0,configurable:!0,
writable:!0}))}}return s}l(xr,"getOperationArgumentValueFromParameter");function Zc(e,t){const r={propertyFound:!1};let n=0;for(;n<t.length;++n){const i=t[n];if(e&&
i in e)e=e[i];else break}return n===t.length&&(r.propertyValue=e,r.propertyFound=!0),r}l(Zc,"getPropertyFromParameterPath");var Qc=Symbol.for("@azure/core-clien\
t original request");function Cw(e){return Qc in e}l(Cw,"hasOriginalRequest");function Ir(e){if(Cw(e))return Ir(e[Qc]);let t=Yc.operationRequestMap.get(e);return t||
(t={},Yc.operationRequestMap.set(e,t)),t}l(Ir,"getOperationRequestInfo");var Pw=["application/json","text/json"],Ew=["application/xml","application/atom+xml"],Tw="\
deserializationPolicy";function Nw(e={}){const t=e.expectedContentTypes?.json??Pw,r=e.expectedContentTypes?.xml??Ew,n=e.parseXML,i=e.serializerOptions,s={xml:{rootName:i?.
xml.rootName??"",includeRoot:i?.xml.includeRoot??!1,xmlCharKey:i?.xml.xmlCharKey??Tn}};return{name:Tw,async sendRequest(a,c){const o=await c(a);return Iw(t,r,o,
s,n)}}}l(Nw,"deserializationPolicy");function Ow(e){let t;const r=e.request,n=Ir(r),i=n?.operationSpec;return i&&(n?.operationResponseGetter?t=n?.operationResponseGetter(
i,e):t=i.responses[e.status]),t}l(Ow,"getOperationResponseMap");function xw(e){const t=e.request,n=Ir(t)?.shouldDeserialize;let i;return n===void 0?i=!0:typeof n==
"boolean"?i=n:i=n(e),i}l(xw,"shouldDeserializeResponse");async function Iw(e,t,r,n,i){const s=await Mw(e,t,r,n,i);if(!xw(s))return s;const c=Ir(s.request)?.operationSpec;
if(!c||!c.responses)return s;const o=Ow(s),{error:u,shouldReturnResponse:d}=Rw(s,c,o,n);if(u)throw u;if(d)return s;if(o){if(o.bodyMapper){let p=s.parsedBody;c.isXML&&
o.bodyMapper.type.name===Or.Sequence&&(p=typeof p=="object"?p[o.bodyMapper.xmlElementName]:[]);try{s.parsedBody=c.serializer.deserialize(o.bodyMapper,p,"operati\
onRes.parsedBody",n)}catch(f){throw new En(`Error ${f} occurred in deserializing the responseBody - ${s.bodyAsText}`,{statusCode:s.status,request:s.request,response:s})}}else
c.httpMethod==="HEAD"&&(s.parsedBody=r.status>=200&&r.status<300);o.headersMapper&&(s.parsedHeaders=c.serializer.deserialize(o.headersMapper,s.headers.toJSON(),
"operationRes.parsedHeaders",{xml:{},ignoreUnknownProperties:!0}))}return s}l(Iw,"deserializeResponseBody");function Aw(e){const t=Object.keys(e.responses);return t.
length===0||t.length===1&&t[0]==="default"}l(Aw,"isOperationSpecEmpty");function Rw(e,t,r,n){const i=200<=e.status&&e.status<300;if(Aw(t)?i:!!r)if(r){if(!r.isError)
return{error:null,shouldReturnResponse:!1}}else return{error:null,shouldReturnResponse:!1};const a=r??t.responses.default,c=e.request.streamResponseStatusCodes?.
has(e.status)?`Unexpected status code: ${e.status}`:e.bodyAsText,o=new En(c,{statusCode:e.status,request:e.request,response:e});if(!a&&!(e.parsedBody?.error?.code&&
e.parsedBody?.error?.message))throw o;const u=a?.bodyMapper,d=a?.headersMapper;try{if(e.parsedBody){const p=e.parsedBody;let f;if(u){let m=p;if(t.isXML&&u.type.
name===Or.Sequence){m=[];const y=u.xmlElementName;typeof p=="object"&&y&&(m=p[y])}f=t.serializer.deserialize(u,m,"error.response.parsedBody",n)}const h=p.error||
f||p;o.code=h.code,h.message&&(o.message=h.message),u&&(o.response.parsedBody=f)}e.headers&&d&&(o.response.parsedHeaders=t.serializer.deserialize(d,e.headers.toJSON(),
"operationRes.parsedHeaders"))}catch(p){o.message=`Error "${p.message}" occurred in deserializing the responseBody - "${e.bodyAsText}" for the default response.`}
return{error:o,shouldReturnResponse:!1}}l(Rw,"handleErrorResponse");async function Mw(e,t,r,n,i){if(!r.request.streamResponseStatusCodes?.has(r.status)&&r.bodyAsText){
const s=r.bodyAsText,a=r.headers.get("Content-Type")||"",c=a?a.split(";").map(o=>o.toLowerCase()):[];try{if(c.length===0||c.some(o=>e.indexOf(o)!==-1))return r.
parsedBody=JSON.parse(s),r;if(c.some(o=>t.indexOf(o)!==-1)){if(!i)throw new Error("Parsing XML not supported.");const o=await i(s,n.xml);return r.parsedBody=o,r}}catch(o){
const u=`Error "${o}" occurred while parsing the response body - ${r.bodyAsText}.`,d=o.code||En.PARSE_ERROR;throw new En(u,{code:d,statusCode:r.status,request:r.
request,response:r})}}return r}l(Mw,"parse");function Bw(e){const t=new Set;for(const[r,n]of Object.entries(e.responses))n.bodyMapper&&n.bodyMapper.type.name===
Or.Stream&&t.add(Number(r));return t}l(Bw,"getStreamingResponseStatusCodes");function Dt(e){const{parameterPath:t,mapper:r}=e;let n;return typeof t=="string"?n=
t:Array.isArray(t)?n=t.join("."):n=r.serializedName,n}l(Dt,"getPathStringFromParameter");var Lw="serializationPolicy";function kw(e={}){const t=e.stringifyXML;return{
name:Lw,sendRequest(r,n){const i=Ir(r),s=i?.operationSpec,a=i?.operationArguments;return s&&a&&(Uw(r,a,s),Fw(r,a,s,t)),n(r)}}}l(kw,"serializationPolicy");function Uw(e,t,r){
if(r.headerParameters)for(const i of r.headerParameters){let s=xr(t,i);if(s!=null||i.mapper.required){s=r.serializer.serialize(i.mapper,s,Dt(i));const a=i.mapper.
headerCollectionPrefix;if(a)for(const c of Object.keys(s))e.headers.set(a+c,s[c]);else e.headers.set(i.mapper.serializedName||Dt(i),s)}}const n=t.options?.requestOptions?.
customHeaders;if(n)for(const i of Object.keys(n))e.headers.set(i,n[i])}l(Uw,"serializeHeaders");function Fw(e,t,r,n=function(){throw new Error("XML serializatio\
n unsupported!")}){const i=t.options?.serializerOptions,s={xml:{rootName:i?.xml.rootName??"",includeRoot:i?.xml.includeRoot??!1,xmlCharKey:i?.xml.xmlCharKey??Tn}},
a=s.xml.xmlCharKey;if(r.requestBody&&r.requestBody.mapper){e.body=xr(t,r.requestBody);const c=r.requestBody.mapper,{required:o,serializedName:u,xmlName:d,xmlElementName:p,
xmlNamespace:f,xmlNamespacePrefix:h,nullable:m}=c,y=c.type.name;try{if(e.body!==void 0&&e.body!==null||m&&e.body===null||o){const v=Dt(r.requestBody);e.body=r.serializer.
serialize(c,e.body,v,s);const P=y===Or.Stream;if(r.isXML){const g=h?`xmlns:${h}`:"xmlns",S=Dw(f,g,y,e.body,s);y===Or.Sequence?e.body=n(Hw(S,p||d||u,g,f),{rootName:d||
u,xmlCharKey:a}):P||(e.body=n(S,{rootName:d||u,xmlCharKey:a}))}else{if(y===Or.String&&(r.contentType?.match("text/plain")||r.mediaType==="text"))return;P||(e.body=
JSON.stringify(e.body))}}}catch(v){throw new Error(`Error "${v.message}" occurred in serializing the payload - ${JSON.stringify(u,void 0,"  ")}.`)}}else if(r.formDataParameters&&
r.formDataParameters.length>0){e.formData={};for(const c of r.formDataParameters){const o=xr(t,c);if(o!=null){const u=c.mapper.serializedName||Dt(c);e.formData[u]=
r.serializer.serialize(c.mapper,o,Dt(c),s)}}}}l(Fw,"serializeRequestBody");function Dw(e,t,r,n,i){if(e&&!["Composite","Sequence","Dictionary"].includes(r)){const s={};
return s[i.xml.xmlCharKey]=n,s[ze]={[t]:e},s}return n}l(Dw,"getXmlValueWithNamespace");function Hw(e,t,r,n){if(Array.isArray(e)||(e=[e]),!r||!n)return{[t]:e};const i={
[t]:e};return i[ze]={[r]:n},i}l(Hw,"prepareXMLRootList");function eu(e={}){const t=jS(e??{});return e.credentialOptions&&t.addPolicy(Hc({credential:e.credentialOptions.
credential,scopes:e.credentialOptions.credentialScopes})),t.addPolicy(kw(e.serializationOptions),{phase:"Serialize"}),t.addPolicy(Nw(e.deserializationOptions),{
phase:"Deserialize"}),t}l(eu,"createClientPipeline");var ia;function jw(){return ia||(ia=Lc()),ia}l(jw,"getCachedDefaultHttpClient");var zw={CSV:",",SSV:" ",Multi:"\
Multi",TSV:"	",Pipes:"|"};function qw(e,t,r,n){const i=$w(t,r,n);let s=!1,a=tu(e,i);if(t.path){let u=tu(t.path,i);t.path==="/{nextLink}"&&u.startsWith("/")&&(u=
u.substring(1)),Vw(u)?(a=u,s=!0):a=Gw(a,u)}const{queryParams:c,sequenceParams:o}=Ww(t,r,n);return a=Kw(a,c,o,s),a}l(qw,"getRequestUrl");function tu(e,t){let r=e;
for(const[n,i]of t)r=r.split(n).join(i);return r}l(tu,"replaceAll");function $w(e,t,r){const n=new Map;if(e.urlParameters?.length)for(const i of e.urlParameters){
let s=xr(t,i,r);const a=Dt(i);s=e.serializer.serialize(i.mapper,s,a),i.skipEncoding||(s=encodeURIComponent(s)),n.set(`{${i.mapper.serializedName||a}}`,s)}return n}
l($w,"calculateUrlReplacements");function Vw(e){return e.includes("://")}l(Vw,"isAbsoluteUrl");function Gw(e,t){if(!t)return e;const r=new URL(e);let n=r.pathname;
n.endsWith("/")||(n=`${n}/`),t.startsWith("/")&&(t=t.substring(1));const i=t.indexOf("?");if(i!==-1){const s=t.substring(0,i),a=t.substring(i+1);n=n+s,a&&(r.search=
r.search?`${r.search}&${a}`:a)}else n=n+t;return Object.assign(r,{pathname:n}),r.toString()}l(Gw,"appendPath");function Ww(e,t,r){const n=new Map,i=new Set;if(e.
queryParameters?.length)for(const s of e.queryParameters){s.mapper.type.name==="Sequence"&&s.mapper.serializedName&&i.add(s.mapper.serializedName);let a=xr(t,s,
r);if(a!=null||s.mapper.required){a=e.serializer.serialize(s.mapper,a,Dt(s));const c=s.collectionFormat?zw[s.collectionFormat]:"";if(Array.isArray(a)&&(a=a.map(
o=>o??"")),s.collectionFormat==="Multi"&&a.length===0)continue;Array.isArray(a)&&(s.collectionFormat==="SSV"||s.collectionFormat==="TSV")&&(a=a.join(c)),s.skipEncoding||
(Array.isArray(a)?a=a.map(o=>encodeURIComponent(o)):a=encodeURIComponent(a)),Array.isArray(a)&&(s.collectionFormat==="CSV"||s.collectionFormat==="Pipes")&&(a=a.
join(c)),n.set(s.mapper.serializedName||Dt(s),a)}}return{queryParams:n,sequenceParams:i}}l(Ww,"calculateQueryParameters");function Xw(e){const t=new Map;if(!e||
e[0]!=="?")return t;e=e.slice(1);const r=e.split("&");for(const n of r){const[i,s]=n.split("=",2),a=t.get(i);a?Array.isArray(a)?a.push(s):t.set(i,[a,s]):t.set(i,
s)}return t}l(Xw,"simpleParseQueryParams");function Kw(e,t,r,n=!1){if(t.size===0)return e;const i=new URL(e),s=Xw(i.search);for(const[c,o]of t){const u=s.get(c);
if(Array.isArray(u))if(Array.isArray(o)){u.push(...o);const d=new Set(u);s.set(c,Array.from(d))}else u.push(o);else u?(Array.isArray(o)?o.unshift(u):r.has(c)&&s.
set(c,[u,o]),n||s.set(c,o)):s.set(c,o)}const a=[];for(const[c,o]of s)if(typeof o=="string")a.push(`${c}=${o}`);else if(Array.isArray(o))for(const u of o)a.push(
`${c}=${u}`);else a.push(`${c}=${o}`);return i.search=a.length?`?${a.join("&")}`:"",i.toString()}l(Kw,"appendQueryParams");var Jw=Er("core-client"),Yw=class{static{
l(this,"ServiceClient")}_endpoint;_requestContentType;_allowInsecureConnection;_httpClient;pipeline;constructor(e={}){if(this._requestContentType=e.requestContentType,
this._endpoint=e.endpoint??e.baseUri,e.baseUri&&Jw.warning("The baseUri option for SDK Clients has been deprecated, please use endpoint instead."),this._allowInsecureConnection=
e.allowInsecureConnection,this._httpClient=e.httpClient||jw(),this.pipeline=e.pipeline||Zw(e),e.additionalPolicies?.length)for(const{policy:t,position:r}of e.additionalPolicies){
const n=r==="perRetry"?"Sign":void 0;this.pipeline.addPolicy(t,{afterPhase:n})}}sendRequest(e){return this.pipeline.sendRequest(this._httpClient,e)}async sendOperationRequest(e,t){
const r=t.baseUrl||this._endpoint;if(!r)throw new Error("If operationSpec.baseUrl is not specified, then the ServiceClient must have a endpoint string property \
that contains the base URL to use.");const n=qw(r,t,e,this),i=Uc({url:n});i.method=t.httpMethod;const s=Ir(i);s.operationSpec=t,s.operationArguments=e;const a=t.
contentType||this._requestContentType;a&&t.requestBody&&i.headers.set("Content-Type",a);const c=e.options;if(c){const o=c.requestOptions;o&&(o.timeout&&(i.timeout=
o.timeout),o.onUploadProgress&&(i.onUploadProgress=o.onUploadProgress),o.onDownloadProgress&&(i.onDownloadProgress=o.onDownloadProgress),o.shouldDeserialize!==void 0&&
(s.shouldDeserialize=o.shouldDeserialize),o.allowInsecureConnection&&(i.allowInsecureConnection=!0)),c.abortSignal&&(i.abortSignal=c.abortSignal),c.tracingOptions&&
(i.tracingOptions=c.tracingOptions)}this._allowInsecureConnection&&(i.allowInsecureConnection=!0),i.streamResponseStatusCodes===void 0&&(i.streamResponseStatusCodes=
Bw(t));try{const o=await this.sendRequest(i),u=Vc(o,t.responses[o.status]);return c?.onResponse&&c.onResponse(o,u),u}catch(o){if(typeof o=="object"&&o?.response){
const u=o.response,d=Vc(u,t.responses[o.statusCode]||t.responses.default);o.details=d,c?.onResponse&&c.onResponse(u,d,o)}throw o}}};function Zw(e){const t=Qw(e),
r=e.credential&&t?{credentialScopes:t,credential:e.credential}:void 0;return eu({...e,credentialOptions:r})}l(Zw,"createDefaultPipeline2");function Qw(e){if(e.credentialScopes)
return e.credentialScopes;if(e.endpoint)return`${e.endpoint}/.default`;if(e.baseUri)return`${e.baseUri}/.default`;if(e.credential)throw new Error("When using cr\
edentials, the ServiceClientOptions must contain either a endpoint or a credentialScopes. Unable to create a bearerTokenAuthenticationPolicy")}l(Qw,"getCredenti\
alScopes");var ru={DefaultScope:"/.default",HeaderConstants:{AUTHORIZATION:"authorization"}};function e_(e){return/^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/.
test(e)}l(e_,"isUuid");var t_=l(async e=>{const t=a_(e.request),r=i_(e.response);if(r){const n=s_(r),i=n_(e,n),s=r_(n);if(!s)return!1;const a=await e.getAccessToken(
i,{...t,tenantId:s});return a?(e.request.headers.set(ru.HeaderConstants.AUTHORIZATION,`${a.tokenType??"Bearer"} ${a.token}`),!0):!1}return!1},"authorizeRequestO\
nTenantChallenge");function r_(e){const n=new URL(e.authorization_uri).pathname.split("/")[1];if(n&&e_(n))return n}l(r_,"extractTenantId");function n_(e,t){if(!t.
resource_id)return e.scopes;const r=new URL(t.resource_id);let n=new URL(ru.DefaultScope,r.origin).toString();return n==="https://disk.azure.com/.default"&&(n="\
https://disk.azure.com//.default"),[n]}l(n_,"buildScopes");function i_(e){const t=e.headers.get("WWW-Authenticate");if(e.status===401&&t)return t}l(i_,"getChall\
enge");function s_(e){return`${e.slice(7).trim()} `.split(" ").filter(i=>i).map(i=>(([s,a])=>({[s]:a}))(i.trim().split("="))).reduce((i,s)=>({...i,...s}),{})}l(
s_,"parseChallenge");function a_(e){return{abortSignal:e.abortSignal,requestOptions:{timeout:e.timeout},tracingOptions:e.tracingOptions}}l(a_,"requestToOptions");
var nu=Symbol("Original PipelineRequest"),o_=Symbol.for("@azure/core-client original request");function sa(e,t={}){const n=e[nu],i=kc(e.headers.toJson({preserveCase:!0}));
if(n)return n.headers=i,n;{const s=Uc({url:e.url,method:e.method,headers:i,withCredentials:e.withCredentials,timeout:e.timeout,requestId:e.requestId,abortSignal:e.
abortSignal,body:e.body,formData:e.formData,disableKeepAlive:!!e.keepAlive,onDownloadProgress:e.onDownloadProgress,onUploadProgress:e.onUploadProgress,proxySettings:e.
proxySettings,streamResponseStatusCodes:e.streamResponseStatusCodes,agent:e.agent,requestOverrides:e.requestOverrides});return t.originalRequest&&(s[o_]=t.originalRequest),
s}}l(sa,"toPipelineRequest");function Fi(e,t){const r=t?.originalRequest??e,n={url:e.url,method:e.method,headers:iu(e.headers),withCredentials:e.withCredentials,
timeout:e.timeout,requestId:e.headers.get("x-ms-client-request-id")||e.requestId,abortSignal:e.abortSignal,body:e.body,formData:e.formData,keepAlive:!!e.disableKeepAlive,
onDownloadProgress:e.onDownloadProgress,onUploadProgress:e.onUploadProgress,proxySettings:e.proxySettings,streamResponseStatusCodes:e.streamResponseStatusCodes,
agent:e.agent,requestOverrides:e.requestOverrides,clone(){throw new Error("Cannot clone a non-proxied WebResourceLike")},prepare(){throw new Error("WebResourceL\
ike.prepare() is not supported by @azure/core-http-compat")},validateRequestProperties(){}};return t?.createProxy?new Proxy(n,{get(i,s,a){return s===nu?e:s==="c\
lone"?()=>Fi(sa(n,{originalRequest:r}),{createProxy:!0,originalRequest:r}):Reflect.get(i,s,a)},set(i,s,a,c){return s==="keepAlive"&&(e.disableKeepAlive=!a),typeof s==
"string"&&["url","method","withCredentials","timeout","requestId","abortSignal","body","formData","onDownloadProgress","onUploadProgress","proxySettings","strea\
mResponseStatusCodes","agent","requestOverrides"].includes(s)&&(e[s]=a),Reflect.set(i,s,a,c)}}):n}l(Fi,"toWebResourceLike");function iu(e){return new l_(e.toJSON(
{preserveCase:!0}))}l(iu,"toHttpHeadersLike");function Nn(e){return e.toLowerCase()}l(Nn,"getHeaderKey");var l_=class fm{static{l(this,"_HttpHeaders")}_headersMap;constructor(t){
if(this._headersMap={},t)for(const r in t)this.set(r,t[r])}set(t,r){this._headersMap[Nn(t)]={name:t,value:r.toString()}}get(t){const r=this._headersMap[Nn(t)];return r?
r.value:void 0}contains(t){return!!this._headersMap[Nn(t)]}remove(t){const r=this.contains(t);return delete this._headersMap[Nn(t)],r}rawHeaders(){return this.toJson(
{preserveCase:!0})}headersArray(){const t=[];for(const r in this._headersMap)t.push(this._headersMap[r]);return t}headerNames(){const t=[],r=this.headersArray();
for(let n=0;n<r.length;++n)t.push(r[n].name);return t}headerValues(){const t=[],r=this.headersArray();for(let n=0;n<r.length;++n)t.push(r[n].value);return t}toJson(t={}){
const r={};if(t.preserveCase)for(const n in this._headersMap){const i=this._headersMap[n];r[i.name]=i.value}else for(const n in this._headersMap){const i=this._headersMap[n];
r[Nn(i.name)]=i.value}return r}toString(){return JSON.stringify(this.toJson({preserveCase:!0}))}clone(){const t={};for(const r in this._headersMap){const n=this.
_headersMap[r];t[n.name]=n.value}return new fm(t)}},su=Symbol("Original FullOperationResponse");function au(e,t){let r=Fi(e.request),n=iu(e.headers);return t?.createProxy?
new Proxy(e,{get(i,s,a){return s==="headers"?n:s==="request"?r:s===su?e:Reflect.get(i,s,a)},set(i,s,a,c){return s==="headers"?n=a:s==="request"&&(r=a),Reflect.set(
i,s,a,c)}}):{...e,request:r,headers:n}}l(au,"toCompatResponse");function ou(e){const r=e[su],n=kc(e.headers.toJson({preserveCase:!0}));return r?(r.headers=n,r):
{...e,headers:n,request:sa(e.request)}}l(ou,"toPipelineResponse");var c_=class extends Yw{static{l(this,"ExtendedServiceClient")}constructor(e){super(e),e.keepAliveOptions?.
enable===!1&&!KS(this.pipeline)&&this.pipeline.addPolicy(XS()),e.redirectOptions?.handleRedirects===!1&&this.pipeline.removePolicy({name:iS})}async sendOperationRequest(e,t){
const r=e?.options?.onResponse;let n;function i(a,c,o){n=a,r&&r(a,c,o)}l(i,"onResponse"),e.options={...e.options,onResponse:i};const s=await super.sendOperationRequest(
e,t);return n&&Object.defineProperty(s,"_response",{value:au(n)}),s}},lu;(function(e){e[e.ERROR=1]="ERROR",e[e.INFO=3]="INFO",e[e.OFF=0]="OFF",e[e.WARNING=2]="W\
ARNING"})(lu||(lu={}));var u_={log(e,t){},shouldLog(e){return!1}},d_="RequestPolicyFactoryPolicy";function f_(e){const t=e.slice().reverse();return{name:d_,async sendRequest(r,n){
let i={async sendRequest(c){const o=await n(sa(c));return au(o,{createProxy:!0})}};for(const c of t)i=c.create(i,u_);const s=Fi(r,{createProxy:!0}),a=await i.sendRequest(
s);return ou(a)}}}l(f_,"createRequestPolicyFactoryPolicy");function p_(e){return{sendRequest:l(async t=>{const r=await e.sendRequest(Fi(t,{createProxy:!0}));return ou(
r)},"sendRequest")}}l(p_,"convertHttpClient");var cu=":A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\
\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD",h_=cu+"\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040",m_="["+cu+"]["+h_+"]*",g_=new RegExp("^"+m_+"$");function y_(e,t){
const r=[];let n=t.exec(e);for(;n;){const i=[];i.startIndex=t.lastIndex-n[0].length;const s=n.length;for(let a=0;a<s;a++)i.push(n[a]);r.push(i),n=t.exec(e)}return r}
l(y_,"getAllMatches");var uu=l(function(e){const t=g_.exec(e);return!(t===null||typeof t>"u")},"isName");function b_(e){return typeof e<"u"}l(b_,"isExist");var aa=[
"hasOwnProperty","toString","valueOf","__defineGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__"],du=["__proto__","constructor","prototype"],v_={
allowBooleanAttributes:!1,unpairedTags:[]};function fu(e,t){t=Object.assign({},v_,t);const r=[];let n=!1,i=!1;e[0]==="\uFEFF"&&(e=e.substr(1));for(let s=0;s<e.length;s++)
if(e[s]==="<"&&e[s+1]==="?"){if(s+=2,s=pu(e,s),s.err)return s}else if(e[s]==="<"){let a=s;if(s++,e[s]==="!"){s=hu(e,s);continue}else{let c=!1;e[s]==="/"&&(c=!0,
s++);let o="";for(;s<e.length&&e[s]!==">"&&e[s]!==" "&&e[s]!=="	"&&e[s]!==`
`&&e[s]!=="\r";s++)o+=e[s];if(o=o.trim(),o[o.length-1]==="/"&&(o=o.substring(0,o.length-1),s--),!N_(o)){let p;return o.trim().length===0?p="Invalid space after \
'<'.":p="Tag '"+o+"' is an invalid name.",xe("InvalidTag",p,Qe(e,s))}const u=__(e,s);if(u===!1)return xe("InvalidAttr","Attributes for '"+o+"' have open quote.",
Qe(e,s));let d=u.value;if(s=u.index,d[d.length-1]==="/"){const p=s-d.length;d=d.substring(0,d.length-1);const f=mu(d,t);if(f===!0)n=!0;else return xe(f.err.code,
f.err.msg,Qe(e,p+f.err.line))}else if(c)if(u.tagClosed){if(d.trim().length>0)return xe("InvalidTag","Closing tag '"+o+"' can't have attributes or invalid starti\
ng.",Qe(e,a));if(r.length===0)return xe("InvalidTag","Closing tag '"+o+"' has not been opened.",Qe(e,a));{const p=r.pop();if(o!==p.tagName){let f=Qe(e,p.tagStartPos);
return xe("InvalidTag","Expected closing tag '"+p.tagName+"' (opened in line "+f.line+", col "+f.col+") instead of closing tag '"+o+"'.",Qe(e,a))}r.length==0&&(i=
!0)}}else return xe("InvalidTag","Closing tag '"+o+"' doesn't have proper closing.",Qe(e,s));else{const p=mu(d,t);if(p!==!0)return xe(p.err.code,p.err.msg,Qe(e,
s-d.length+p.err.line));if(i===!0)return xe("InvalidXml","Multiple possible root nodes found.",Qe(e,s));t.unpairedTags.indexOf(o)!==-1||r.push({tagName:o,tagStartPos:a}),
n=!0}for(s++;s<e.length;s++)if(e[s]==="<")if(e[s+1]==="!"){s++,s=hu(e,s);continue}else if(e[s+1]==="?"){if(s=pu(e,++s),s.err)return s}else break;else if(e[s]===
"&"){const p=E_(e,s);if(p==-1)return xe("InvalidChar","char '&' is not expected.",Qe(e,s));s=p}else if(i===!0&&!Ar(e[s]))return xe("InvalidXml","Extra text at t\
he end",Qe(e,s));e[s]==="<"&&s--}}else{if(Ar(e[s]))continue;return xe("InvalidChar","char '"+e[s]+"' is not expected.",Qe(e,s))}if(n){if(r.length==1)return xe("\
InvalidTag","Unclosed tag '"+r[0].tagName+"'.",Qe(e,r[0].tagStartPos));if(r.length>0)return xe("InvalidXml","Invalid '"+JSON.stringify(r.map(s=>s.tagName),null,
4).replace(/\r?\n/g,"")+"' found.",{line:1,col:1})}else return xe("InvalidXml","Start tag expected.",1);return!0}l(fu,"validate");function Ar(e){return e===" "||
e==="	"||e===`
`||e==="\r"}l(Ar,"isWhiteSpace");function pu(e,t){const r=t;for(;t<e.length;t++)if(e[t]=="?"||e[t]==" "){const n=e.substr(r,t-r);if(t>5&&n==="xml")return xe("In\
validXml","XML declaration allowed only at the start of the document.",Qe(e,t));if(e[t]=="?"&&e[t+1]==">"){t++;break}else continue}return t}l(pu,"readPI");function hu(e,t){
if(e.length>t+5&&e[t+1]==="-"&&e[t+2]==="-"){for(t+=3;t<e.length;t++)if(e[t]==="-"&&e[t+1]==="-"&&e[t+2]===">"){t+=2;break}}else if(e.length>t+8&&e[t+1]==="D"&&
e[t+2]==="O"&&e[t+3]==="C"&&e[t+4]==="T"&&e[t+5]==="Y"&&e[t+6]==="P"&&e[t+7]==="E"){let r=1;for(t+=8;t<e.length;t++)if(e[t]==="<")r++;else if(e[t]===">"&&(r--,r===
0))break}else if(e.length>t+9&&e[t+1]==="["&&e[t+2]==="C"&&e[t+3]==="D"&&e[t+4]==="A"&&e[t+5]==="T"&&e[t+6]==="A"&&e[t+7]==="["){for(t+=8;t<e.length;t++)if(e[t]===
"]"&&e[t+1]==="]"&&e[t+2]===">"){t+=2;break}}return t}l(hu,"readCommentAndCDATA");var S_='"',w_="'";function __(e,t){let r="",n="",i=!1;for(;t<e.length;t++){if(e[t]===
S_||e[t]===w_)n===""?n=e[t]:n!==e[t]||(n="");else if(e[t]===">"&&n===""){i=!0;break}r+=e[t]}return n!==""?!1:{value:r,index:t,tagClosed:i}}l(__,"readAttributeSt\
r");function C_(e){const t=[],r=e.length;let n=0;for(;n<r;){const i=n;for(;n<r&&Ar(e[n]);)n++;if(n>=r)break;if(e[n]==="="){n++;continue}const s=e.slice(i,n),a=n;
for(;n<r&&!Ar(e[n])&&e[n]!=="=";)n++;const c=e.slice(a,n);let o,u=n;for(;u<r&&Ar(e[u]);)u++;u<r&&e[u]==="="&&(o=e.slice(n,u+1),n=u+1);let d,p,f=n;for(;f<r&&Ar(e[f]);)
f++;if(f<r&&(e[f]==='"'||e[f]==="'")){const m=f+1,y=e.indexOf(e[f],m);y!==-1&&(d=e[f],p=e.slice(m,y),n=y+1)}const h={startIndex:i};h[1]=s,h[2]=c,h[3]=o,h[4]=d!==
void 0?!0:void 0,h[5]=d,h[6]=p,t.push(h)}return t}l(C_,"scanAttributeTokens");function mu(e,t){const r=C_(e),n={};for(let i=0;i<r.length;i++){if(r[i][1].length===
0)return xe("InvalidAttr","Attribute '"+r[i][2]+"' has no space in starting.",On(r[i]));if(r[i][3]!==void 0&&r[i][4]===void 0)return xe("InvalidAttr","Attribute\
 '"+r[i][2]+"' is without value.",On(r[i]));if(r[i][3]===void 0&&!t.allowBooleanAttributes)return xe("InvalidAttr","boolean attribute '"+r[i][2]+"' is not allow\
ed.",On(r[i]));const s=r[i][2];if(!T_(s))return xe("InvalidAttr","Attribute '"+s+"' is an invalid name.",On(r[i]));if(!Object.prototype.hasOwnProperty.call(n,s))
n[s]=1;else return xe("InvalidAttr","Attribute '"+s+"' is repeated.",On(r[i]))}return!0}l(mu,"validateAttributeString");function P_(e,t){let r=/\d/;for(e[t]==="\
x"&&(t++,r=/[\da-fA-F]/);t<e.length;t++){if(e[t]===";")return t;if(!e[t].match(r))break}return-1}l(P_,"validateNumberAmpersand");function E_(e,t){if(t++,e[t]===
";")return-1;if(e[t]==="#")return t++,P_(e,t);let r=0;for(;t<e.length;t++,r++)if(!(e[t].match(/\w/)&&r<20)){if(e[t]===";")break;return-1}return t}l(E_,"validate\
Ampersand");function xe(e,t,r){return{err:{code:e,msg:t,line:r.line||r,col:r.col}}}l(xe,"getErrorObject");function T_(e){return uu(e)}l(T_,"validateAttrName");function N_(e){
return uu(e)}l(N_,"validateTagName");function Qe(e,t){const r=e.substring(0,t).split(/\r?\n/);return{line:r.length,col:r[r.length-1].length+1}}l(Qe,"getLineNumb\
erForPosition");function On(e){return e.startIndex+e[1].length}l(On,"getPositionFromMatch");var O_={cent:"\xA2",pound:"\xA3",curren:"\xA4",yen:"\xA5",euro:"\u20AC",
dollar:"$",fnof:"\u0192",inr:"\u20B9",af:"\u060B",birr:"\u1265\u122D",peso:"\u20B1",rub:"\u20BD",won:"\u20A9",yuan:"\xA5",cedil:"\xB8"},gu={amp:"&",apos:"'",gt:"\
>",lt:"<",quot:'"'},x_={nbsp:"\xA0",copy:"\xA9",reg:"\xAE",trade:"\u2122",mdash:"\u2014",ndash:"\u2013",hellip:"\u2026",laquo:"\xAB",raquo:"\xBB",lsquo:"\u2018",
rsquo:"\u2019",ldquo:"\u201C",rdquo:"\u201D",bull:"\u2022",para:"\xB6",sect:"\xA7",deg:"\xB0",frac12:"\xBD",frac14:"\xBC",frac34:"\xBE"},Di=Object.freeze({ALLOW:"\
allow",BLOCK:"block",THROW:"throw"}),I_=new Set("!?\\\\/[]$%{}^&*()<>|+");function yu(e){if(e[0]==="#")throw new Error(`[EntityReplacer] Invalid character '#' i\
n entity name: "${e}"`);for(const t of e)if(I_.has(t))throw new Error(`[EntityReplacer] Invalid character '${t}' in entity name: "${e}"`);return e}l(yu,"validat\
eEntityName");function xn(...e){const t=Object.create(null);for(const r of e)if(r)for(const n of Object.keys(r)){const i=r[n];if(typeof i=="string")t[n]=i;else if(i&&
typeof i=="object"&&i.val!==void 0){const s=i.val;typeof s=="string"&&(t[n]=s)}}return t}l(xn,"mergeEntityMaps");var nr="external",Hi="base",oa="all";function A_(e){
return!e||e===nr?new Set([nr]):e===oa?new Set([oa]):e===Hi?new Set([Hi]):Array.isArray(e)?new Set(e):new Set([nr])}l(A_,"parseLimitTiers");var it=Object.freeze(
{allow:0,leave:1,remove:2,throw:3}),R_=new Set([9,10,13]);function M_(e){if(!e)return{xmlVersion:1,onLevel:it.allow,nullLevel:it.remove};const t=e.xmlVersion===
1.1?1.1:1,r=it[e.onNCR]??it.allow,n=it[e.nullNCR]??it.remove,i=Math.max(n,it.remove);return{xmlVersion:t,onLevel:r,nullLevel:i}}l(M_,"parseNCRConfig");var B_=class{static{
l(this,"EntityDecoder")}constructor(e={}){this._limit=e.limit||{},this._maxTotalExpansions=this._limit.maxTotalExpansions||0,this._maxExpandedLength=this._limit.
maxExpandedLength||0,this._postCheck=typeof e.postCheck=="function"?e.postCheck:r=>r,this._limitTiers=A_(this._limit.applyLimitsTo??nr),this._numericAllowed=e.numericAllowed??
!0,this._baseMap=xn(gu,e.namedEntities||null),this._externalMap=Object.create(null),this._inputMap=Object.create(null),this._totalExpansions=0,this._expandedLength=
0,this._removeSet=new Set(e.remove&&Array.isArray(e.remove)?e.remove:[]),this._leaveSet=new Set(e.leave&&Array.isArray(e.leave)?e.leave:[]);const t=M_(e.ncr);this.
_ncrXmlVersion=t.xmlVersion,this._ncrOnLevel=t.onLevel,this._ncrNullLevel=t.nullLevel,this._onExternalEntity=typeof e.onExternalEntity=="function"?e.onExternalEntity:
null,this._onInputEntity=typeof e.onInputEntity=="function"?e.onInputEntity:null}_applyRegistrationHook(e,t,r,n){if(!e)return!0;const i=e(t,r);if(i===Di.BLOCK)return!1;
if(i===Di.THROW)throw new Error(`[EntityDecoder] Registration of ${n} entity "&${t};" was rejected by hook`);return!0}setExternalEntities(e){if(e)for(const n of Object.
keys(e))yu(n);if(!this._onExternalEntity){this._externalMap=xn(e);return}const t=xn(e),r=Object.create(null);for(const[n,i]of Object.entries(t))this._applyRegistrationHook(
this._onExternalEntity,n,i,"external")&&(r[n]=i);this._externalMap=r}addExternalEntity(e,t){yu(e),typeof t=="string"&&t.indexOf("&")===-1&&this._applyRegistrationHook(
this._onExternalEntity,e,t,"external")&&(this._externalMap[e]=t)}addInputEntities(e){if(this._totalExpansions=0,this._expandedLength=0,!this._onInputEntity){this.
_inputMap=xn(e);return}const t=xn(e),r=Object.create(null);for(const[n,i]of Object.entries(t))this._applyRegistrationHook(this._onInputEntity,n,i,"input")&&(r[n]=
i);this._inputMap=r}reset(){return this._inputMap=Object.create(null),this._totalExpansions=0,this._expandedLength=0,this}setXmlVersion(e){this._ncrXmlVersion=e===
1.1?1.1:1}decode(e){if(typeof e!="string"||e.length===0||e.indexOf("&")===-1)return e;const t=e,r=[],n=e.length;let i=0,s=0;const a=this._maxTotalExpansions>0,c=this.
_maxExpandedLength>0,o=a||c;for(;s<n;){if(e.charCodeAt(s)!==38){s++;continue}let d=s+1;for(;d<n&&e.charCodeAt(d)!==59&&d-s<=32;)d++;if(d>=n||e.charCodeAt(d)!==59){
s++;continue}const p=e.slice(s+1,d);if(p.length===0){s++;continue}let f,h;if(this._removeSet.has(p))f="",h===void 0&&(h=nr);else if(this._leaveSet.has(p)){s++;continue}else if(p.
charCodeAt(0)===35){const m=this._resolveNCR(p);if(m===void 0){s++;continue}f=m,h=Hi}else{const m=this._resolveName(p);f=m?.value,h=m?.tier}if(f===void 0){s++;continue}
if(s>i&&r.push(e.slice(i,s)),r.push(f),i=d+1,s=i,o&&this._tierCounts(h)){if(a&&(this._totalExpansions++,this._totalExpansions>this._maxTotalExpansions))throw new Error(
`[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`);if(c){const m=f.length-(p.length+2);if(m>0&&(this.
_expandedLength+=m,this._expandedLength>this._maxExpandedLength))throw new Error(`[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength}\
 > ${this._maxExpandedLength}`)}}}i<n&&r.push(e.slice(i));const u=r.length===0?e:r.join("");return this._postCheck(u,t)}_tierCounts(e){return this._limitTiers.has(
oa)?!0:this._limitTiers.has(e)}_resolveName(e){if(e in this._inputMap)return{value:this._inputMap[e],tier:nr};if(e in this._externalMap)return{value:this._externalMap[e],
tier:nr};if(e in this._baseMap)return{value:this._baseMap[e],tier:Hi}}_classifyNCR(e){return e===0?this._ncrNullLevel:e>=55296&&e<=57343||this._ncrXmlVersion===
1&&e>=1&&e<=31&&!R_.has(e)?it.remove:-1}_applyNCRAction(e,t,r){switch(e){case it.allow:return String.fromCodePoint(r);case it.remove:return"";case it.leave:return;case it.
throw:throw new Error(`[EntityDecoder] Prohibited numeric character reference &${t}; (U+${r.toString(16).toUpperCase().padStart(4,"0")})`);default:return String.
fromCodePoint(r)}}_resolveNCR(e){const t=e.charCodeAt(1);let r;if(t===120||t===88?r=parseInt(e.slice(2),16):r=parseInt(e.slice(1),10),Number.isNaN(r)||r<0||r>1114111)
return;const n=this._classifyNCR(r);if(!this._numericAllowed&&n<it.remove)return;const i=n===-1?this._ncrOnLevel:Math.max(this._ncrOnLevel,n);return this._applyNCRAction(
i,e,r)}},bu=l(e=>aa.includes(e)?"__"+e:e,"defaultOnDangerousProperty"),L_={preserveOrder:!1,attributeNamePrefix:"@_",attributesGroupName:!1,textNodeName:"#text",
ignoreAttributes:!0,removeNSPrefix:!1,allowBooleanAttributes:!1,parseTagValue:!0,parseAttributeValue:!1,trimValues:!0,cdataPropName:!1,numberParseOptions:{hex:!0,
leadingZeros:!0,eNotation:!0,unicode:!1},tagValueProcessor:l(function(e,t){return t},"tagValueProcessor"),attributeValueProcessor:l(function(e,t){return t},"att\
ributeValueProcessor"),stopNodes:[],alwaysCreateTextNode:!1,isArray:l(()=>!1,"isArray"),commentPropName:!1,unpairedTags:[],processEntities:!0,htmlEntities:!1,entityDecoder:null,
ignoreDeclaration:!1,ignorePiTags:!1,transformTagName:!1,transformAttributeName:!1,updateTag:l(function(e,t,r){return e},"updateTag"),captureMetaData:!1,maxNestedTags:100,
strictReservedNames:!0,jPath:!0,onDangerousProperty:bu};function k_(e,t){if(typeof e!="string")return;const r=e.toLowerCase();if(aa.some(n=>r===n.toLowerCase()))
throw new Error(`[SECURITY] Invalid ${t}: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`);if(du.some(n=>r===n.toLowerCase()))throw new Error(
`[SECURITY] Invalid ${t}: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`)}l(k_,"validatePropertyName");function vu(e,t){return typeof e==
"boolean"?{enabled:e,maxEntitySize:1e4,maxExpansionDepth:1e4,maxTotalExpansions:1/0,maxExpandedLength:1e5,maxEntityCount:1e3,allowedTags:null,tagFilter:null,appliesTo:"\
all"}:typeof e=="object"&&e!==null?{enabled:e.enabled!==!1,maxEntitySize:Math.max(1,e.maxEntitySize??1e4),maxExpansionDepth:Math.max(1,e.maxExpansionDepth??1e4),
maxTotalExpansions:Math.max(1,e.maxTotalExpansions??1/0),maxExpandedLength:Math.max(1,e.maxExpandedLength??1e5),maxEntityCount:Math.max(1,e.maxEntityCount??1e3),
allowedTags:e.allowedTags??null,tagFilter:e.tagFilter??null,appliesTo:e.appliesTo??"all"}:vu(!0)}l(vu,"normalizeProcessEntities");var U_=l(function(e){const t=Object.
assign({},L_,e),r=[{value:t.attributeNamePrefix,name:"attributeNamePrefix"},{value:t.attributesGroupName,name:"attributesGroupName"},{value:t.textNodeName,name:"\
textNodeName"},{value:t.cdataPropName,name:"cdataPropName"},{value:t.commentPropName,name:"commentPropName"}];for(const{value:n,name:i}of r)n&&k_(n,i);return t.
onDangerousProperty===null&&(t.onDangerousProperty=bu),t.processEntities=vu(t.processEntities,t.htmlEntities),t.unpairedTagsSet=new Set(t.unpairedTags),t.stopNodes&&
Array.isArray(t.stopNodes)&&(t.stopNodes=t.stopNodes.map(n=>typeof n=="string"&&n.startsWith("*.")?".."+n.substring(2):n)),t},"buildOptions"),ir;typeof Symbol!=
"function"?ir="@@xmlMetadata":ir=Symbol("XML Node Metadata");var Ht=class{static{l(this,"XmlNode")}constructor(e){this.tagname=e,this.child=[],this[":@"]=Object.
create(null)}add(e,t){e==="__proto__"&&(e="#__proto__"),this.child.push({[e]:t})}addChild(e,t){e.tagname==="__proto__"&&(e.tagname="#__proto__"),e[":@"]&&Object.
keys(e[":@"]).length>0?this.child.push({[e.tagname]:e.child,":@":e[":@"]}):this.child.push({[e.tagname]:e.child}),this.addStartIndex(t)}addStartIndex(e){e!==void 0&&
(this.child[this.child.length-1][ir]={startIndex:e})}addEndIndex(e){const t=this.child[this.child.length-1];t!==void 0&&t[ir]!==void 0&&t[ir].endIndex===void 0&&
(t[ir].endIndex=e)}static getMetaDataSymbol(){return ir}},Su=":A-Za-z_\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u0486\u0488-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD",
F_=Su+"\\-\\.\\d\xB7\u0300-\u036F\u203F-\u2040",wu=":A-Za-z_\xC0-\u02FF\u0370-\u037D\u037F-\u0486\u0488-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}",
D_=wu+"\\-\\.\\d\xB7\u0300-\u036F\u0487\u203F-\u2040",la=l((e,t,r="")=>{const n=e.replace(":",""),i=t.replace(":",""),s=`[${n}][${i}]*`;return{name:new RegExp(`\
^[${e}][${t}]*$`,r),ncName:new RegExp(`^${s}$`,r),qName:new RegExp(`^${s}(?::${s})?$`,r),nmToken:new RegExp(`^[${t}]+$`,r),nmTokens:new RegExp(`^[${t}]+(?:\\s+[${t}\
]+)*$`,r)}},"buildRegexes"),H_=la(Su,F_),j_=la(wu,D_,"u"),_u=":A-Za-z_",z_=_u+"\\-\\.\\d",q_=la(_u,z_),Cu=l((e="1.0",t=!1)=>t?q_:e==="1.1"?j_:H_,"getRegexes"),Pu=l(
(e,{xmlVersion:t="1.0",asciiOnly:r=!1}={})=>Cu(t,r).qName.test(e),"qName"),Eu=["name","ncName","qName","nmToken","nmTokens"],Tu=l((e,{xmlVersion:t="1.0",asciiOnly:r=!1,
maxCacheSize:n=2048}={})=>{if(!Eu.includes(e))throw new TypeError(`Unknown production "${e}". Must be one of: ${Eu.join(", ")}`);const i=Cu(t,r)[e];let s=new Map;
const a=l(c=>{const o=s.get(c);if(o!==void 0)return o;const u=i.test(c);return s.size<n&&s.set(c,u),u},"validator");return a.reset=()=>{s=new Map},a},"createVal\
idator"),$_=class{static{l(this,"DocTypeReader")}constructor(e,t){this.suppressValidationErr=!e,this.options=e,this.xmlVersion=t||1}setXmlVersion(e=1){this.xmlVersion=
e}readDocType(e,t){const r=Object.create(null);let n=0;if(e[t+3]==="O"&&e[t+4]==="C"&&e[t+5]==="T"&&e[t+6]==="Y"&&e[t+7]==="P"&&e[t+8]==="E"){t=t+9;let i=1,s=!1,
a=!1,c=null,o="";for(;t<e.length;t++){if(c!==null){e[t]===c&&(c=null),o+=e[t];continue}if(!s&&!a&&(e[t]==='"'||e[t]==="'")){c=e[t],o+=e[t];continue}if(e[t]==="<"&&
!a){if(s&&sr(e,"!ENTITY",t)){t+=7;let u,d;if([u,d,t]=this.readEntityExp(e,t+1,this.suppressValidationErr),d.indexOf("&")===-1){if(this.options.enabled!==!1&&this.
options.maxEntityCount!=null&&n>=this.options.maxEntityCount)throw new Error(`Entity count (${n+1}) exceeds maximum allowed (${this.options.maxEntityCount})`);r[u]=
d,n++}}else if(s&&sr(e,"!ELEMENT",t)){t+=8;const{index:u}=this.readElementExp(e,t+1);t=u}else if(s&&sr(e,"!ATTLIST",t))t+=8;else if(s&&sr(e,"!NOTATION",t)){t+=9;
const{index:u}=this.readNotationExp(e,t+1,this.suppressValidationErr);t=u}else if(sr(e,"!--",t))a=!0;else throw new Error("Invalid DOCTYPE");i++,o=""}else if(e[t]===
">"){if(a?e[t-1]==="-"&&e[t-2]==="-"&&(a=!1,i--):i--,i===0)break}else e[t]==="["?s=!0:o+=e[t]}if(c!==null||i!==0)throw new Error("Unclosed DOCTYPE")}else throw new Error(
"Invalid Tag instead of DOCTYPE");return{entities:r,i:t}}readEntityExp(e,t){t=st(e,t);const r=t;for(;t<e.length&&!/\s/.test(e[t])&&e[t]!=='"'&&e[t]!=="'";)t++;let n=e.
substring(r,t);if(In(n,{xmlVersion:this.xmlVersion}),t=st(e,t),!this.suppressValidationErr){if(e.substring(t,t+6).toUpperCase()==="SYSTEM")throw new Error("Exte\
rnal entities are not supported");if(e[t]==="%")throw new Error("Parameter entities are not supported")}let i="";if([t,i]=this.readIdentifierVal(e,t,"entity"),this.
options.enabled!==!1&&this.options.maxEntitySize!=null&&i.length>this.options.maxEntitySize)throw new Error(`Entity "${n}" size (${i.length}) exceeds maximum al\
lowed size (${this.options.maxEntitySize})`);return t--,[n,i,t]}readNotationExp(e,t){t=st(e,t);const r=t;for(;t<e.length&&!/\s/.test(e[t]);)t++;let n=e.substring(
r,t);!this.suppressValidationErr&&In(n,{xmlVersion:this.xmlVersion}),t=st(e,t);const i=e.substring(t,t+6).toUpperCase();if(!this.suppressValidationErr&&i!=="SYS\
TEM"&&i!=="PUBLIC")throw new Error(`Expected SYSTEM or PUBLIC, found "${i}"`);t+=i.length,t=st(e,t);let s=null,a=null;if(i==="PUBLIC")[t,s]=this.readIdentifierVal(
e,t,"publicIdentifier"),t=st(e,t),(e[t]==='"'||e[t]==="'")&&([t,a]=this.readIdentifierVal(e,t,"systemIdentifier"));else if(i==="SYSTEM"&&([t,a]=this.readIdentifierVal(
e,t,"systemIdentifier"),!this.suppressValidationErr&&!a))throw new Error("Missing mandatory system identifier for SYSTEM notation");return{notationName:n,publicIdentifier:s,
systemIdentifier:a,index:--t}}readIdentifierVal(e,t,r){let n="";const i=e[t];if(i!=='"'&&i!=="'")throw new Error(`Expected quoted string, found "${i}"`);t++;const s=t;
for(;t<e.length&&e[t]!==i;)t++;if(n=e.substring(s,t),e[t]!==i)throw new Error(`Unterminated ${r} value`);return t++,[t,n]}readElementExp(e,t){t=st(e,t);const r=t;
for(;t<e.length&&!/\s/.test(e[t]);)t++;let n=e.substring(r,t);if(!this.suppressValidationErr&&!Pu(n,{xmlVersion:this.xmlVersion}))throw new Error(`Invalid eleme\
nt name: "${n}"`);t=st(e,t);let i="";if(e[t]==="E"&&sr(e,"MPTY",t))t+=4;else if(e[t]==="A"&&sr(e,"NY",t))t+=2;else if(e[t]==="("){t++;const s=t;for(;t<e.length&&
e[t]!==")";)t++;if(i=e.substring(s,t),e[t]!==")")throw new Error("Unterminated content model")}else if(!this.suppressValidationErr)throw new Error(`Invalid Elem\
ent Expression, found "${e[t]}"`);return{elementName:n,contentModel:i.trim(),index:t}}readAttlistExp(e,t){t=st(e,t);let r=t;for(;t<e.length&&!/\s/.test(e[t]);)t++;
let n=e.substring(r,t);for(In(n,{xmlVersion:this.xmlVersion}),t=st(e,t),r=t;t<e.length&&!/\s/.test(e[t]);)t++;let i=e.substring(r,t);if(!In(i,{xmlVersion:this.xmlVersion}))
throw new Error(`Invalid attribute name: "${i}"`);t=st(e,t);let s="";if(e.substring(t,t+8).toUpperCase()==="NOTATION"){if(s="NOTATION",t+=8,t=st(e,t),e[t]!=="(")
throw new Error(`Expected '(', found "${e[t]}"`);t++;let c=[];for(;t<e.length&&e[t]!==")";){const o=t;for(;t<e.length&&e[t]!=="|"&&e[t]!==")";)t++;let u=e.substring(
o,t);if(u=u.trim(),!In(u,{xmlVersion:this.xmlVersion}))throw new Error(`Invalid notation name: "${u}"`);c.push(u),e[t]==="|"&&(t++,t=st(e,t))}if(e[t]!==")")throw new Error(
"Unterminated list of notations");t++,s+=" ("+c.join("|")+")"}else{const c=t;for(;t<e.length&&!/\s/.test(e[t]);)t++;s+=e.substring(c,t);const o=["CDATA","ID","I\
DREF","IDREFS","ENTITY","ENTITIES","NMTOKEN","NMTOKENS"];if(!this.suppressValidationErr&&!o.includes(s.toUpperCase()))throw new Error(`Invalid attribute type: "${s}\
"`)}t=st(e,t);let a="";return e.substring(t,t+8).toUpperCase()==="#REQUIRED"?(a="#REQUIRED",t+=8):e.substring(t,t+7).toUpperCase()==="#IMPLIED"?(a="#IMPLIED",t+=
7):[t,a]=this.readIdentifierVal(e,t,"ATTLIST"),{elementName:n,attributeName:i,attributeType:s,defaultValue:a,index:t}}},st=l((e,t)=>{for(;t<e.length&&/\s/.test(
e[t]);)t++;return t},"skipWhitespace");function sr(e,t,r){for(let n=0;n<t.length;n++)if(t[n]!==e[r+n+1])return!1;return!0}l(sr,"hasSeq");function In(e,t){if(Pu(
e,{xmlVersion:t}))return e;throw new Error(`Invalid entity name ${e}`)}l(In,"validateEntityName2");var V_=[48,1632,1776,2406,2534,2662,2790,2918,3046,3174,3302,
3430,3558,3664,3792,3872,4160,4240,6112,6160,6470,6608,6784,6800,6992,7088,7232,7248,65296,120782,120792,120802,120812,120822,66720,68912,69734,69872,69942,70096,
70384,70736,70864,71248,71360,71472,71904,72016,72688,72784,73040,73120,73552,92768,92864,93008,123200,123632,124144,125264,130032],ca=255,ua=new Map,Nu=65535,Ou=1632,
An=Ou,G_=Nu-Ou+1,da=new Uint8Array(G_).fill(ca);for(const e of V_)for(let t=0;t<10;t++){const r=e+t;r<=Nu?da[r-An]=t:ua.set(r,t)}var xu=48,Iu=57,Au=45,ji=new Set(
[8722,65293,65123]);function W_(e){if(typeof e!="string")return e;const t=e.length;if(t===0)return e;let r=-1;for(let i=0;i<t;i++){const s=e.charCodeAt(i);if(!(s>=
xu&&s<=Iu||s===Au)){if(s<An){if(ji.has(s)){r=i;break}continue}if(s>=55296&&s<=56319){if(i+1<t){const a=e.charCodeAt(i+1);if(a>=56320&&a<=57343){const c=65536+(s-
55296<<10)+(a-56320);if(ua.has(c)){r=i;break}}}continue}if(da[s-An]!==ca||ji.has(s)){r=i;break}}}if(r===-1)return e;const n=[];r>0&&n.push(e.slice(0,r));for(let i=r;i<
t;i++){const s=e.charCodeAt(i);if(s>=xu&&s<=Iu||s===Au){n.push(e[i]);continue}if(s<An){n.push(ji.has(s)?"-":e[i]);continue}if(s>=55296&&s<=56319){if(i+1<t){const c=e.
charCodeAt(i+1);if(c>=56320&&c<=57343){const o=65536+(s-55296<<10)+(c-56320),u=ua.get(o);if(u!==void 0){n.push(String.fromCharCode(u+48)),i++;continue}}}n.push(
e[i]);continue}if(ji.has(s)){n.push("-");continue}const a=da[s-An];n.push(a!==ca?String.fromCharCode(a+48):e[i])}return n.join("")}l(W_,"anynum");var X_=W_,K_=/^[-+]?0x[a-fA-F0-9]+$/,
J_=/^0b[01]+$/,Y_=/^0o[0-7]+$/,Z_=/^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/,Q_={hex:!0,binary:!1,octal:!1,leadingZeros:!0,decimalPoint:".",eNotation:!0,infinity:"ori\
ginal",unicode:!1};function eC(e,t={}){if(t=Object.assign({},Q_,t),!e||typeof e!="string")return e;let r=e.trim();if(r.length===0)return e;if(t.skipLike!==void 0&&
t.skipLike.test(r))return e;if(r==="0"||t.unicode&&(r=X_(r),r==="0"))return 0;if(t.hex&&K_.test(r))return fa(r,16);if(t.binary&&J_.test(r))return fa(r,2);if(t.octal&&
Y_.test(r))return fa(r,8);if(isFinite(r)){if(r.includes("e")||r.includes("E"))return rC(e,r,t);{const n=Z_.exec(r);if(n){const i=n[1]||"",s=n[2];let a=nC(n[3]);
const c=i?r[s.length+1]===".":r[s.length]===".";if(!t.leadingZeros&&(s.length>1||s.length===1&&!c))return e;{const o=Number(r),u=String(o);if(o===0)return o;if(u.
search(/[eE]/)!==-1)return t.eNotation?o:e;if(r.indexOf(".")!==-1)return u==="0"||u===a||u===`${i}${a}`?o:e;let d=s?a:r;return s?d===u||i+d===u?o:e:d===u||d===i+
u?o:e}}else return e}}else{const n=Number(r);return Number.isNaN(n)?e:iC(e,n,t)}}l(eC,"toNumber");var tC=/^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;function rC(e,t,r){
if(!r.eNotation)return e;const n=t.match(tC);if(n){let i=n[1]||"";const s=n[3].indexOf("e")===-1?"E":"e",a=n[2],c=i?t[a.length+1]===s:t[a.length]===s;return a.length>
1&&c?e:a.length===1&&(n[3].startsWith(`.${s}`)||n[3][0]===s)?Number(t):a.length>0?r.leadingZeros&&!c?Number(t):e:Number(t)}else return e}l(rC,"resolveEnotation");
function nC(e){if(e&&e.indexOf(".")!==-1){let t=e.length;for(;t>0&&e.charCodeAt(t-1)===48;)t--;return e=e.slice(0,t),e==="."?e="0":e[0]==="."?e="0"+e:e[e.length-
1]==="."&&(e=e.substring(0,e.length-1)),e}return e}l(nC,"trimZeros");function fa(e,t){const r=e.trim();if((t===2||t===8)&&(e=r.substring(2)),parseInt)return parseInt(
e,t);if(Number.parseInt)return Number.parseInt(e,t);if(window&&window.parseInt)return window.parseInt(e,t);throw new Error("parseInt, Number.parseInt, window.pa\
rseInt are not supported")}l(fa,"parse_int");function iC(e,t,r){const n=t===1/0;switch(r.infinity.toLowerCase()){case"null":return null;case"infinity":return t;case"\
string":return n?"Infinity":"-Infinity";default:return e}}l(iC,"handleInfinity");function sC(e){return typeof e=="function"?e:Array.isArray(e)?t=>{for(const r of e)
if(typeof r=="string"&&t===r||r instanceof RegExp&&r.test(t))return!0}:()=>!1}l(sC,"getIgnoreAttributesFn");var Rr=class{static{l(this,"Expression")}constructor(e,t={},r){
this.pattern=e,this.separator=t.separator||".",this.segments=this._parse(e),this.data=r,this._hasDeepWildcard=this.segments.some(n=>n.type==="deep-wildcard"),this.
_hasAttributeCondition=this.segments.some(n=>n.attrName!==void 0),this._hasPositionSelector=this.segments.some(n=>n.position!==void 0)}_parse(e){const t=[];let r=0,
n="";for(;r<e.length;)e[r]===this.separator?r+1<e.length&&e[r+1]===this.separator?(n.trim()&&(t.push(this._parseSegment(n.trim())),n=""),t.push({type:"deep-wild\
card"}),r+=2):(n.trim()&&t.push(this._parseSegment(n.trim())),n="",r++):(n+=e[r],r++);return n.trim()&&t.push(this._parseSegment(n.trim())),t}_parseSegment(e){const t={
type:"tag"};let r=null,n=e;const i=e.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);if(i&&(n=i[1]+i[3],i[2])){const u=i[2].slice(1,-1);u&&(r=u)}let s,a=n;if(n.includes("::")){
const u=n.indexOf("::");if(s=n.substring(0,u).trim(),a=n.substring(u+2).trim(),!s)throw new Error(`Invalid namespace in pattern: ${e}`)}let c,o=null;if(a.includes(
":")){const u=a.lastIndexOf(":"),d=a.substring(0,u).trim(),p=a.substring(u+1).trim();["first","last","odd","even"].includes(p)||/^nth\(\d+\)$/.test(p)?(c=d,o=p):
c=a}else c=a;if(!c)throw new Error(`Invalid segment pattern: ${e}`);if(t.tag=c,s&&(t.namespace=s),r)if(r.includes("=")){const u=r.indexOf("=");t.attrName=r.substring(
0,u).trim(),t.attrValue=r.substring(u+1).trim()}else t.attrName=r.trim();if(o){const u=o.match(/^nth\((\d+)\)$/);u?(t.position="nth",t.positionValue=parseInt(u[1],
10)):t.position=o}return t}get length(){return this.segments.length}hasDeepWildcard(){return this._hasDeepWildcard}hasAttributeCondition(){return this._hasAttributeCondition}hasPositionSelector(){
return this._hasPositionSelector}toString(){return this.pattern}},aC=class{static{l(this,"ExpressionSet")}constructor(){this._byDepthAndTag=new Map,this._wildcardByDepth=
new Map,this._deepWildcards=[],this._deepByTerminalTag=new Map,this._patterns=new Set,this._sealed=!1}add(e){if(this._sealed)throw new TypeError("ExpressionSet \
is sealed. Create a new ExpressionSet to add more expressions.");if(this._patterns.has(e.pattern))return this;if(this._patterns.add(e.pattern),e.hasDeepWildcard()){
const i=e.segments[e.segments.length-1];if(i&&i.type!=="deep-wildcard"&&i.tag!=="*"){const s=i.tag;this._deepByTerminalTag.has(s)||this._deepByTerminalTag.set(s,
[]),this._deepByTerminalTag.get(s).push(e)}else this._deepWildcards.push(e);return this}const t=e.length,n=e.segments[e.segments.length-1]?.tag;if(!n||n==="*")this.
_wildcardByDepth.has(t)||this._wildcardByDepth.set(t,[]),this._wildcardByDepth.get(t).push(e);else{const i=`${t}:${n}`;this._byDepthAndTag.has(i)||this._byDepthAndTag.
set(i,[]),this._byDepthAndTag.get(i).push(e)}return this}addAll(e){for(const t of e)this.add(t);return this}has(e){return this._patterns.has(e.pattern)}get size(){
return this._patterns.size}seal(){return this._sealed=!0,this}get isSealed(){return this._sealed}matchesAny(e){return this.findMatch(e)!==null}findMatch(e){const t=e.
getDepth(),r=e.getCurrentTag(),n=`${t}:${r}`,i=this._byDepthAndTag.get(n);if(i){for(let c=0;c<i.length;c++)if(e.matches(i[c]))return i[c]}const s=this._wildcardByDepth.
get(t);if(s){for(let c=0;c<s.length;c++)if(e.matches(s[c]))return s[c]}const a=this._deepByTerminalTag.get(r);if(a){for(let c=0;c<a.length;c++)if(e.matches(a[c]))
return a[c]}for(let c=0;c<this._deepWildcards.length;c++)if(e.matches(this._deepWildcards[c]))return this._deepWildcards[c];return null}},oC=class{static{l(this,
"MatcherView")}constructor(e){this._matcher=e}get separator(){return this._matcher.separator}getCurrentTag(){const e=this._matcher.path;return e.length>0?e[e.length-
1].tag:void 0}getCurrentNamespace(){const e=this._matcher.path;return e.length>0?e[e.length-1].namespace:void 0}getAttrValue(e){const t=this._matcher.path;if(t.
length!==0)return t[t.length-1].values?.[e]}hasAttr(e){const t=this._matcher.path;if(t.length===0)return!1;const r=t[t.length-1];return r.values!==void 0&&e in r.
values}getAnyParentAttr(e){return this._matcher.getAnyParentAttr(e)}hasAnyParentAttr(e){return this._matcher.hasAnyParentAttr(e)}getPosition(){const e=this._matcher.
path;return e.length===0?-1:e[e.length-1].position??0}getCounter(){const e=this._matcher.path;return e.length===0?-1:e[e.length-1].counter??0}getIndex(){return this.
getPosition()}getDepth(){return this._matcher.path.length}toString(e,t=!0){return this._matcher.toString(e,t)}toArray(){return this._matcher.path.map(e=>e.tag)}matches(e){
return this._matcher.matches(e)}matchesAny(e){return e.matchesAny(this._matcher)}},pa=class{static{l(this,"Matcher")}constructor(e={}){this.separator=e.separator||
".",this.path=[],this.siblingStacks=[],this._pathStringCache=null,this._view=new oC(this),this._keptAttrs=[]}push(e,t=null,r=null,n=null){this._pathStringCache=
null,this.path.length>0&&(this.path[this.path.length-1].values=void 0);const i=this.path.length;let s=this.siblingStacks[i];s||(s={counts:new Map,total:0},this.
siblingStacks[i]=s);const a=r?`${r}:${e}`:e,c=s.counts.get(a)||0,o=s.total;s.counts.set(a,c+1),s.total++;const u={tag:e,position:o,counter:c};r!=null&&(u.namespace=
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
e.siblingStacks.map(t=>t&&{counts:new Map(t.counts),total:t.total}),this._keptAttrs=(e.keptAttrs||[]).map(t=>({...t}))}readOnly(){return this._view}},lC=[{id:"h\
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
 credential harvesting injection",pattern:/<form[\s>/]/i}],zi=lC,cC=[{id:"xml-cdata-injection",description:"CDATA section injection: <![CDATA[ breaks out of tex\
t node context",pattern:/<!\[CDATA\[/i},{id:"xml-cdata-close",description:"CDATA close sequence: ]]> can terminate an enclosing CDATA section",pattern:/\]\]>/},
{id:"xml-processing-instruction",description:"XML processing instruction: <?xml-stylesheet or <?php etc.",pattern:/<\?(?:xml[\- ]|php|asp)/i},{id:"xml-doctype-i\
njection",description:"DOCTYPE declaration embedded in content \u2014 can define entities",pattern:/<!DOCTYPE(?:[\s[]|$)/i},{id:"xml-entity-system",description:"\
SYSTEM keyword \u2014 used in external entity declarations (XXE)",pattern:/\bSYSTEM\s+["']/i},{id:"xml-entity-public",description:"PUBLIC keyword \u2014 used in exte\
rnal entity declarations (XXE)",pattern:/\bPUBLIC\s+["']/i},{id:"xml-entity-declaration",description:"<!ENTITY declaration \u2014 defines entities, potential XXE or \
entity expansion",pattern:/<!ENTITY[\s%]/i},{id:"xml-billion-laughs",description:"Entity reference chaining / billion laughs: repeated &eX; style references",pattern:/(?:&\w{1,20};){3,}/},
{id:"xml-namespace-confusion",description:"xmlns: attribute injection \u2014 can redefine namespaces to confuse parsers",pattern:/\bxmlns(?::\w{1,40})?\s*=/i},{
id:"xml-comment-injection",description:"<!-- comment injection \u2014 can hide content from some parsers",pattern:/<!--/},{id:"xml-comment-close",description:"-\
-> closes an enclosing XML comment",pattern:/-->/},{id:"xml-pi-close",description:"?> closes an enclosing processing instruction",pattern:/\?>/}],qi=cC,uC=[{id:"\
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
tyle-javascript",description:"style= attribute containing javascript: (e.g. background:url(javascript:...))",pattern:/style\s*=[\s\S]{0,60}javascript\s*:/i}],ha=uC,
dC=[{id:"sql-block-comment-open",description:"SQL block comment open: /* ... */ \u2014 unusual in legitimate user text",pattern:/\/\*/},{id:"sql-union-select",description:"\
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
ion",pattern:/\bINFORMATION_SCHEMA\b/i}],ma=dC,fC=[{id:"shell-path-traversal-unix",description:"Unix path traversal: ../  \u2014 climbing the directory tree",pattern:/\.\.\//},
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
n exfiltrate data or download payloads",pattern:/\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i}],Ru=fC,pC=[{id:"redos-nested-quantifier-plus",description:"Nest\
ed + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.",pattern:/\([^)]*\+[^)]*\)[+*]/},{id:"redos-nested-quantifier-star",description:"Neste\
d * quantifier: (a*)* or (a*)+ \u2014 catastrophic backtracking",pattern:/\([^)]*\*[^)]*\)[*+]/},{id:"redos-nested-groups",description:"Doubly nested quantified\
 groups: ((a+)+) \u2014 guaranteed catastrophic",pattern:/\(\([^)]{0,40}\)[+*]\)[+*]/},{id:"redos-alternation-overlap",description:"Overlapping alternation unde\
r quantifier: (a|a)+ \u2014 ambiguous NFA paths",pattern:/\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/},{id:"redos-star-plus-concat",description:"\
(x*x)+ pattern \u2014 triggers super-linear backtracking",pattern:/\([^)]{0,10}\*[^)]{0,10}\)[+*]/},{id:"redos-dot-star-greedy",description:"(.*){n,} or (.+){n,\
} \u2014 repeated greedy dot quantifiers",pattern:/\(\.[*+]\)\{?\d/},{id:"redos-large-repetition",description:"Very large fixed or range repetition count {1000,\
} or {1000,n} \u2014 denial of service via backtracking",pattern:/\{\d{4,}(?:,\d*)?\}/},{id:"redos-catastrophic-alternation",description:"Long alternation with \
many similar branches \u2014 polynomial backtracking risk",pattern:/\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/}],Mu=pC,ot=`["'\\s]*:`,hC=[{id:"nosql-where-operator",
description:"$where \u2014 executes arbitrary JavaScript server-side in MongoDB",pattern:new RegExp(`\\$where${ot}`,"i")},{id:"nosql-ne-operator",description:'$\
ne \u2014 "not equal" operator used to bypass equality checks',pattern:new RegExp(`\\$ne${ot}`,"i")},{id:"nosql-gt-operator",description:'$gt \u2014 "greater than" u\
sed to bypass password/value checks',pattern:new RegExp(`\\$gte?${ot}`,"i")},{id:"nosql-lt-operator",description:'$lt / $lte \u2014 "less than" bypass variants',
pattern:new RegExp(`\\$lte?${ot}`,"i")},{id:"nosql-regex-operator",description:"$regex \u2014 can be used to extract data character by character (blind injection)",
pattern:new RegExp(`\\$regex${ot}`,"i")},{id:"nosql-or-operator",description:"$or \u2014 logical OR; used to create always-true conditions",pattern:new RegExp(`\
\\$or${ot}\\s*\\[`,"i")},{id:"nosql-and-operator",description:"$and \u2014 logical AND operator injection",pattern:new RegExp(`\\$and${ot}\\s*\\[`,"i")},{id:"no\
sql-nor-operator",description:"$nor \u2014 logical NOR operator injection",pattern:new RegExp(`\\$nor${ot}\\s*\\[`,"i")},{id:"nosql-exists-operator",description:"\
$exists \u2014 can enumerate fields to determine schema",pattern:new RegExp(`\\$exists${ot}`,"i")},{id:"nosql-in-operator",description:"$in \u2014 matches any value \
in a list; can enumerate values",pattern:new RegExp(`\\$in${ot}\\s*\\[`,"i")},{id:"nosql-expr-operator",description:"$expr \u2014 allows aggregation expressions in q\
ueries (MongoDB 3.6+)",pattern:new RegExp(`\\$expr${ot}`,"i")},{id:"nosql-function-operator",description:"$function \u2014 executes arbitrary JavaScript in MongoDB 4\
.4+",pattern:new RegExp(`\\$function${ot}`,"i")},{id:"nosql-accumulator-operator",description:"$accumulator \u2014 custom aggregation with arbitrary JS execution",
pattern:new RegExp(`\\$accumulator${ot}`,"i")},{id:"nosql-proto-pollution",description:"__proto__ \u2014 prototype pollution via object key injection",pattern:/__proto__/},
{id:"nosql-constructor-prototype",description:"constructor.prototype \u2014 alternative prototype pollution vector (dot notation or JSON key)",pattern:/constructor[\s"':.,{\[]*prototype/i},
{id:"nosql-proto-bracket",description:'["__proto__"] \u2014 bracket-notation prototype pollution',pattern:/\[["']__proto__["']\]/}],Bu=hC,mC=[{id:"log-crlf-inje\
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
 can manipulate terminal output when logs are tailed",pattern:/\x1b\[/}],Lu=mC,gC=[{id:"sql-line-comment",description:"SQL line comment: -- followed by whitespa\
ce or end of string",pattern:/--(?:\s|$)/},{id:"sql-stacked-query",description:"Stacked queries: semicolon immediately followed by a SQL keyword",pattern:/;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i},
{id:"sql-hex-encoding",description:"Hex-encoded string injection: 0x41414141 style (MySQL)",pattern:/\b0x[0-9a-f]{4,}/i}],yC=[...ma,...gC],ku=yC,Uu=Object.freeze(
{colon:":",Tab:"	",NewLine:`
`}),bC=/&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;function vC(e){return e.indexOf("&")===-1?e:e.replace(bC,(t,r,n,i)=>{if(i!==
void 0)return Object.prototype.hasOwnProperty.call(Uu,i)?Uu[i]:t;const s=r!==void 0?parseInt(r,16):parseInt(n,10);return!Number.isFinite(s)||s>1114111?t:String.
fromCodePoint(s)})}l(vC,"decodeEntities"),zi.label="HTML",qi.label="XML",ha.label="SVG",zi.decodeEntities=!0,qi.decodeEntities=!0,ha.decodeEntities=!0,ma.label=
"SQL",ku.label="SQL-STRICT",Ru.label="SHELL",Mu.label="REDOS",Bu.label="NOSQL",Lu.label="LOG";var dx=Object.freeze({HTML:zi,XML:qi,SVG:ha,SQL:ma,"SQL-STRICT":ku,
SHELL:Ru,REDOS:Mu,NOSQL:Bu,LOG:Lu});function SC(e){if(typeof e!="string")throw new TypeError(`is-unsafe: first argument must be a string, got ${typeof e}`)}l(SC,
"assertString");function wC(e){if(!(e instanceof RegExp)){if(Array.isArray(e)){if(e.length===0)throw new TypeError("is-unsafe: context must not be an empty arra\
y");if(Array.isArray(e[0])){for(const t of e)if(!Array.isArray(t)||t.length===0)throw new TypeError("is-unsafe: each context in the array must be a non-empty pa\
ttern array (PatternList)")}return}throw new TypeError(`is-unsafe: second argument must be a PatternList (e.g. HTML), an array of PatternLists (e.g. [HTML, XML]\
), or a RegExp. Got: ${typeof e}`)}}l(wC,"assertContext");function _C(e){return e instanceof RegExp?{lists:null,regex:e}:Array.isArray(e[0])?{lists:e,regex:null}:
{lists:[e],regex:null}}l(_C,"normalise");function CC(e,t){if(!t.decodeEntities)return null;const r=vC(e);return r===e?null:r}l(CC,"decodedCopy");function PC(e,t){
const r=t.label??"CUSTOM",n=CC(e,t);for(const i of t)if(i.pattern.test(e)||n!==null&&i.pattern.test(n))return{context:r,id:i.id,description:i.description,pattern:i.
pattern};return null}l(PC,"matchList");function EC(e,t){SC(e),wC(t);const{lists:r,regex:n}=_C(t);if(n)return n.test(e);for(const i of r)if(PC(e,i)!==null)return!0;
return!1}l(EC,"isUnsafe");function TC(e,t){if(!e)return{};const r=t.attributesGroupName?e[t.attributesGroupName]:e;if(!r)return{};const n={};for(const i in r)if(i.
startsWith(t.attributeNamePrefix)){const s=i.substring(t.attributeNamePrefix.length);n[s]=r[i]}else n[i]=r[i];return n}l(TC,"extractRawAttributes");function NC(e){
if(!e||typeof e!="string")return;const t=e.indexOf(":");if(t!==-1&&t>0){const r=e.substring(0,t);if(r!=="xmlns")return r}}l(NC,"extractNamespace");var OC=class{static{
l(this,"OrderedObjParser")}constructor(e,t){this.options=e,this.currentNode=null,this.tagsNodeStack=[],this.parseXml=MC,this.parseTextData=xC,this.resolveNameSpace=
IC,this.buildAttributesMap=RC,this.isItStopNode=UC,this.replaceEntitiesValue=LC,this.readStopNodeData=HC,this.saveTextToParentTag=kC,this.addChild=BC,this.ignoreAttributesFn=
sC(this.options.ignoreAttributes),this.entityExpansionCount=0,this.currentExpandedLength=0,this.doctypefound=!1;let r={...gu};this.options.entityDecoder?this.entityDecoder=
this.options.entityDecoder:(typeof this.options.htmlEntities=="object"?r=this.options.htmlEntities:this.options.htmlEntities===!0&&(r={...x_,...O_}),this.entityDecoder=
new B_({namedEntities:{...r,...t},numericAllowed:this.options.htmlEntities,limit:{maxTotalExpansions:this.options.processEntities.maxTotalExpansions,maxExpandedLength:this.
options.processEntities.maxExpandedLength,applyLimitsTo:this.options.processEntities.appliesTo},onInputEntity:l((i,s)=>EC(s,[zi,qi])?Di.BLOCK:Di.ALLOW,"onInputE\
ntity")})),this.matcher=new pa,this.readonlyMatcher=this.matcher.readOnly(),this.isCurrentNodeStopNode=!1,this.stopNodeExpressionsSet=new aC;const n=this.options.
stopNodes;if(n&&n.length>0){for(let i=0;i<n.length;i++){const s=n[i];typeof s=="string"?this.stopNodeExpressionsSet.add(new Rr(s)):s instanceof Rr&&this.stopNodeExpressionsSet.
add(s)}this.stopNodeExpressionsSet.seal()}}};function xC(e,t,r,n,i,s,a){const c=this.options;if(e!==void 0&&(c.trimValues&&!n&&(e=e.trim()),e.length>0)){a||(e=this.
replaceEntitiesValue(e,t,r));const o=c.jPath?r.toString():r,u=c.tagValueProcessor(t,e,o,i,s);return u==null?e:typeof u!=typeof e||u!==e?u:c.trimValues||e.trim()===
e?ya(e,c.parseTagValue,c.numberParseOptions):e}}l(xC,"parseTextData");function IC(e){if(this.options.removeNSPrefix){const t=e.split(":"),r=e.charAt(0)==="/"?"/":
"";if(t[0]==="xmlns")return"";t.length===2&&(e=r+t[1])}return e}l(IC,"resolveNameSpace");var AC=/([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;function Fu(e){return e[3]!==
void 0?e[3]:e[4]}l(Fu,"attrValue");function RC(e,t,r,n=!1){const i=this.options;if(n===!0||i.ignoreAttributes!==!0&&typeof e=="string"){const s=y_(e,AC),a=s.length,
c={},o=new Array(a);let u=!1;const d={};for(let h=0;h<a;h++){const m=this.resolveNameSpace(s[h][1]),y=Fu(s[h]);if(m.length&&y!==void 0){let v=y;i.trimValues&&(v=
v.trim()),v=this.replaceEntitiesValue(v,r,this.readonlyMatcher),o[h]=v,d[m]=v,u=!0}}u&&typeof t=="object"&&t.updateCurrent&&t.updateCurrent(d);const p=i.jPath?t.
toString():this.readonlyMatcher;let f=!1;for(let h=0;h<a;h++){const m=this.resolveNameSpace(s[h][1]);if(this.ignoreAttributesFn(m,p))continue;let y=i.attributeNamePrefix+
m;if(m.length)if(i.transformAttributeName&&(y=i.transformAttributeName(y)),y=Du(y,i),Fu(s[h])!==void 0){const v=o[h],P=i.attributeValueProcessor(m,v,p);P==null?
c[y]=v:typeof P!=typeof v||P!==v?c[y]=P:c[y]=ya(v,i.parseAttributeValue,i.numberParseOptions),f=!0}else i.allowBooleanAttributes&&(c[y]=!0,f=!0)}if(!f)return;if(i.
attributesGroupName&&!i.preserveOrder){const h={};return h[i.attributesGroupName]=c,h}return c}}l(RC,"buildAttributesMap");var MC=l(function(e){const t=this.options,
r=t.captureMetaData?[]:void 0;e=e.replace(/\r\n?/g,t.captureMetaData?(o,u)=>(o.length===2&&r.push(u-r.length),`
`):`
`);const n=new Ht("!xml");let i=n,s="";this.matcher.reset(),this.entityDecoder.reset(),this.entityExpansionCount=0,this.currentExpandedLength=0,this.doctypefound=
!1;const a=new $_(t.processEntities),c=e.length;for(let o=0;o<c;o++)if(e[o]==="<"){const d=e.charCodeAt(o+1);if(d===47){const p=Mr(e,">",o,"Closing Tag is not c\
losed.");let f=e.substring(o+2,p).trim();if(t.removeNSPrefix){const m=f.indexOf(":");m!==-1&&(f=f.substr(m+1))}f=ba(t.transformTagName,f,"",t).tagName,i&&(s=this.
saveTextToParentTag(s,i,this.readonlyMatcher));const h=this.matcher.getCurrentTag();if(f&&t.unpairedTagsSet.has(f))throw new Error(`Unpaired tag can not be used\
 as closing tag: </${f}>`);h&&t.unpairedTagsSet.has(h)&&(this.matcher.pop(),this.tagsNodeStack.pop()),this.matcher.pop(),this.isCurrentNodeStopNode=!1,i=this.tagsNodeStack.
pop()||n,t.captureMetaData&&i&&i.addEndIndex(ar(p+1,r)),s="",o=p}else if(d===63){let p=ga(e,o,!1,"?>");if(!p)throw new Error("Pi Tag is not closed.");s=this.saveTextToParentTag(
s,i,this.readonlyMatcher);const f=this.buildAttributesMap(p.tagExp,this.matcher,p.tagName,!0);if(f){const h=f[this.options.attributeNamePrefix+"version"];this.entityDecoder.
setXmlVersion(Number(h)||1),a.setXmlVersion(Number(h)||1)}if(!(t.ignoreDeclaration&&p.tagName==="?xml"||t.ignorePiTags)){const h=new Ht(p.tagName);h.add(t.textNodeName,
""),p.tagName!==p.tagExp&&p.attrExpPresent&&t.ignoreAttributes!==!0&&(h[":@"]=f);const m=t.captureMetaData?ar(o,r):o;this.addChild(i,h,this.readonlyMatcher,m),t.
captureMetaData&&i.addEndIndex(ar(p.closeIndex+2,r))}o=p.closeIndex+1}else if(d===33&&e.charCodeAt(o+2)===45&&e.charCodeAt(o+3)===45){const p=Mr(e,"-->",o+4,"Co\
mment is not closed.");if(t.commentPropName){const f=e.substring(o+4,p-2);s=this.saveTextToParentTag(s,i,this.readonlyMatcher),i.add(t.commentPropName,[{[t.textNodeName]:f}])}
o=p}else if(d===33&&e.charCodeAt(o+2)===68){if(this.doctypefound)throw new Error("Multiple DOCTYPE declarations found.");this.doctypefound=!0;const p=a.readDocType(
e,o);this.entityDecoder.addInputEntities(p.entities),o=p.i}else if(d===33&&e.charCodeAt(o+2)===91){const p=Mr(e,"]]>",o,"CDATA is not closed.")-2,f=e.substring(
o+9,p);s=this.saveTextToParentTag(s,i,this.readonlyMatcher);let h=this.parseTextData(f,i.tagname,this.readonlyMatcher,!0,!1,!0,!0);h==null&&(h=""),t.cdataPropName?
i.add(t.cdataPropName,[{[t.textNodeName]:f}]):i.add(t.textNodeName,h),o=p+2}else{let p=ga(e,o,t.removeNSPrefix);if(!p){const k=e.substring(Math.max(0,o-50),Math.
min(c,o+50));throw new Error(`readTagExp returned undefined at position ${o}. Context: "${k}"`)}let f=p.tagName;const h=p.rawTagName;let m=p.tagExp,y=p.attrExpPresent,
v=p.closeIndex;if({tagName:f,tagExp:m}=ba(t.transformTagName,f,m,t),t.strictReservedNames&&(f===t.commentPropName||f===t.cdataPropName||f===t.textNodeName||f===
t.attributesGroupName))throw new Error(`Invalid tag name: ${f}`);i&&s&&i.tagname!=="!xml"&&(s=this.saveTextToParentTag(s,i,this.readonlyMatcher,!1));const P=i;P&&
t.unpairedTagsSet.has(P.tagname)&&(i=this.tagsNodeStack.pop(),this.matcher.pop());let g=!1;m.length>0&&m.lastIndexOf("/")===m.length-1&&(g=!0,f[f.length-1]==="/"?
(f=f.substr(0,f.length-1),m=f):m=m.substr(0,m.length-1),y=f!==m);let S=null,E={},x;x=NC(h),f!==n.tagname&&this.matcher.push(f,{},x),f!==m&&y&&(S=this.buildAttributesMap(
m,this.matcher,f),S&&(E=TC(S,t))),f!==n.tagname&&(this.isCurrentNodeStopNode=this.isItStopNode());const B=t.captureMetaData?ar(o,r):o;if(this.isCurrentNodeStopNode){
let k="";if(g)o=p.closeIndex;else if(t.unpairedTagsSet.has(f))o=p.closeIndex;else{const M=this.readStopNodeData(e,h,v+1);if(!M)throw new Error(`Unexpected end o\
f ${h}`);o=M.i,k=M.tagContent}const q=new Ht(f);S&&(q[":@"]=S),q.add(t.textNodeName,k),this.matcher.pop(),this.isCurrentNodeStopNode=!1,this.addChild(i,q,this.readonlyMatcher,
B),t.captureMetaData&&i.addEndIndex(ar(o+1,r))}else{if(g){({tagName:f,tagExp:m}=ba(t.transformTagName,f,m,t));const k=new Ht(f);S&&(k[":@"]=S),this.addChild(i,k,
this.readonlyMatcher,B),t.captureMetaData&&i.addEndIndex(ar(v+1,r)),this.matcher.pop(),this.isCurrentNodeStopNode=!1}else if(t.unpairedTagsSet.has(f)){const k=new Ht(
f);S&&(k[":@"]=S),this.addChild(i,k,this.readonlyMatcher,B),t.captureMetaData&&i.addEndIndex(ar(p.closeIndex+1,r)),this.matcher.pop(),this.isCurrentNodeStopNode=
!1,o=p.closeIndex;continue}else{const k=new Ht(f);if(this.tagsNodeStack.length>t.maxNestedTags)throw new Error("Maximum nested tags exceeded");this.tagsNodeStack.
push(i),S&&(k[":@"]=S),this.addChild(i,k,this.readonlyMatcher,B),i=k}s="",o=v}}}else s+=e[o];return n.child},"parseXml");function ar(e,t){let r=0,n=t.length;for(;r<
n;){const i=Math.floor((r+n)/2);t[i]<e?r=i+1:n=i}return e+r}l(ar,"getOriginalIndex");function BC(e,t,r,n){this.options.captureMetaData||(n=void 0);const i=this.
options.jPath?r.toString():r,s=this.options.updateTag(t.tagname,i,t[":@"]);s===!1||(typeof s=="string"&&(t.tagname=s),e.addChild(t,n))}l(BC,"addChild");function LC(e,t,r){
const n=this.options.processEntities;if(!n||!n.enabled)return e;if(n.allowedTags){const i=this.options.jPath?r.toString():r;if(!(Array.isArray(n.allowedTags)?n.
allowedTags.includes(t):n.allowedTags(t,i)))return e}if(n.tagFilter){const i=this.options.jPath?r.toString():r;if(!n.tagFilter(t,i))return e}return this.entityDecoder.
decode(e)}l(LC,"replaceEntitiesValue");function kC(e,t,r,n){return e&&(n===void 0&&(n=t.child.length===0),e=this.parseTextData(e,t.tagname,r,!1,t[":@"]?Object.keys(
t[":@"]).length!==0:!1,n),e!==void 0&&e!==""&&t.add(this.options.textNodeName,e),e=""),e}l(kC,"saveTextToParentTag");function UC(){return this.stopNodeExpressionsSet.
size===0?!1:this.matcher.matchesAny(this.stopNodeExpressionsSet)}l(UC,"isItStopNode");function FC(e,t,r=">"){const n=e.length,i=r.charCodeAt(0),s=r.length>1?r.charCodeAt(
1):-1;let a="",c=t;for(let o=t;o<n;o++){const u=e.charCodeAt(o);if(u===34||u===39){if(o=e.indexOf(e[o],o+1),o===-1)return}else if(u===i)if(s!==-1){if(e.charCodeAt(
o+1)===s)return a+=e.substring(c,o),{data:a,index:o}}else return a+=e.substring(c,o),{data:a,index:o};else u===9&&(a+=e.substring(c,o)+" ",c=o+1)}}l(FC,"tagExpW\
ithClosingIndex");function Mr(e,t,r,n){const i=e.indexOf(t,r);if(i===-1)throw new Error(n);return i+t.length-1}l(Mr,"findClosingIndex");function DC(e,t,r,n){const i=e.
indexOf(t,r);if(i===-1)throw new Error(n);return i}l(DC,"findClosingChar");function ga(e,t,r,n=">"){const i=FC(e,t+1,n);if(!i)return;let s=i.data;const a=i.index,
c=s.search(/\s/);let o=s,u=!0;c!==-1&&(o=s.substring(0,c),s=s.substring(c+1).trimStart());const d=o;if(r){const p=o.indexOf(":");p!==-1&&(o=o.substr(p+1),u=o!==
i.data.substr(p+1))}return{tagName:o,tagExp:s,closeIndex:a,attrExpPresent:u,rawTagName:d}}l(ga,"readTagExp");function HC(e,t,r){const n=r;let i=1,s=!1,a=-1;const c=e.
length;for(;r<c;r++)if(e[r]==="<"){const o=e.charCodeAt(r+1);if(o===47){const u=DC(e,">",r,`${t} is not closed`);if(e.substring(r+2,u).trim()===t&&(i--,i===0))return{
tagContent:e.substring(n,r),i:u};r=u}else if(o===63)r=Mr(e,"?>",r+1,"StopNode is not closed.");else if(o===33&&e.charCodeAt(r+2)===45&&e.charCodeAt(r+3)===45)r=
Mr(e,"-->",r+3,"StopNode is not closed.");else if(o===33&&e.charCodeAt(r+2)===91)r=Mr(e,"]]>",r,"StopNode is not closed.")-2;else{const u=s?void 0:ga(e,r,!1);if(u)
u.tagName===t&&u.tagExp[u.tagExp.length-1]!=="/"&&i++,r=u.closeIndex;else{if(s=!0,a<r&&(a=e.indexOf(">",r),a===-1))return;const d=e.indexOf("<",r+1);if(d===-1||
d>a){const p=e.substring(r+1,a),f=p.search(/\s/);(f===-1?p:p.substring(0,f))===t&&p[p.length-1]!=="/"&&i++,r=a}}}}}l(HC,"readStopNodeData");function ya(e,t,r){if(t&&
typeof e=="string"){const n=e.trim();return n==="true"?!0:n==="false"?!1:eC(e,r)}else return b_(e)?e:""}l(ya,"parseValue");function ba(e,t,r,n){if(e){const i=e(
t);r===t&&(r=i),t=i}return t=Du(t,n),{tagName:t,tagExp:r}}l(ba,"transformTagName");function Du(e,t){if(du.includes(e))throw new Error(`[SECURITY] Invalid name: \
"${e}" is a reserved JavaScript keyword that could cause prototype pollution`);return aa.includes(e)?t.onDangerousProperty(e):e}l(Du,"sanitizeName");var va=Ht.getMetaDataSymbol();
function jC(e,t){if(!e||typeof e!="object")return{};if(!t)return e;const r={};for(const n in e)if(n.startsWith(t)){const i=n.substring(t.length);r[i]=e[n]}else r[n]=
e[n];return r}l(jC,"stripAttributePrefix");function zC(e,t,r,n){return Hu(e,t,r,n)}l(zC,"prettify");function Hu(e,t,r,n){let i;const s={};for(let a=0;a<e.length;a++){
const c=e[a],o=qC(c);if(o!==void 0&&o!==t.textNodeName){const u=jC(c[":@"]||{},t.attributeNamePrefix);r.push(o,u)}if(o===t.textNodeName)i===void 0?i=c[o]:i+=""+
c[o];else{if(o===void 0)continue;if(c[o]){let u=Hu(c[o],t,r,n);const d=VC(u,t);if(Object.keys(u).length===0&&t.alwaysCreateTextNode&&(u[t.textNodeName]=""),c[":\
@"]?$C(u,c[":@"],n,t):Object.keys(u).length===1&&u[t.textNodeName]!==void 0&&!t.alwaysCreateTextNode?u=u[t.textNodeName]:Object.keys(u).length===0&&(t.alwaysCreateTextNode?
u[t.textNodeName]="":u=""),c[va]!==void 0&&typeof u=="object"&&u!==null&&(u[va]=c[va]),s[o]!==void 0&&Object.prototype.hasOwnProperty.call(s,o))Array.isArray(s[o])||
(s[o]=[s[o]]),s[o].push(u);else{const p=t.jPath?n.toString():n;t.isArray(o,p,d)?s[o]=[u]:s[o]=u}o!==void 0&&o!==t.textNodeName&&r.pop()}}}return typeof i=="stri\
ng"?i.length>0&&(s[t.textNodeName]=i):i!==void 0&&(s[t.textNodeName]=i),s}l(Hu,"compress");function qC(e){const t=Object.keys(e);for(let r=0;r<t.length;r++){const n=t[r];
if(n!==":@")return n}}l(qC,"propName");function $C(e,t,r,n){if(t){const i=Object.keys(t),s=i.length;for(let a=0;a<s;a++){const c=i[a],o=c.startsWith(n.attributeNamePrefix)?
c.substring(n.attributeNamePrefix.length):c,u=n.jPath?r.toString()+"."+o:r;n.isArray(c,u,!0,!0)?e[c]=[t[c]]:e[c]=t[c]}}}l($C,"assignAttributes");function VC(e,t){
const{textNodeName:r}=t,n=Object.keys(e).length;return!!(n===0||n===1&&(e[r]||typeof e[r]=="boolean"||e[r]===0))}l(VC,"isLeafTag");var GC=class{static{l(this,"X\
MLParser")}constructor(e){this.externalEntities={},this.options=U_(e)}parse(e,t){if(typeof e!="string"&&e.toString)e instanceof Uint8Array&&!(typeof Buffer<"u"&&
Buffer.isBuffer(e))?e=new TextDecoder("utf-8",{ignoreBOM:!0}).decode(e):e=e.toString();else if(typeof e!="string")throw new Error("XML data is accepted in Strin\
g or Bytes[] form.");if(t){t===!0&&(t={});const i=fu(e,t);if(i!==!0)throw Error(`${i.err.msg}:${i.err.line}:${i.err.col}`)}const r=new OC(this.options,this.externalEntities),
n=r.parseXml(e);return this.options.preserveOrder||n===void 0?n:zC(n,this.options,r.matcher,r.readonlyMatcher)}addEntity(e,t){if(t.indexOf("&")!==-1)throw new Error(
"Entity value can't have '&'");if(e.indexOf("&")!==-1||e.indexOf(";")!==-1)throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'");
if(t==="&")throw new Error("An entity with value '&' is not permitted");this.externalEntities[e]=t}static getMetaDataSymbol(){return Ht.getMetaDataSymbol()}};function et(e){
return typeof e=="number"&&Object.is(e,-0)?"-0":String(e)}l(et,"valToStr");function Sa(e){return et(e).replace(/--/g,"- -").replace(/--/g,"- -").replace(/-$/,"-\
 ")}l(Sa,"safeComment");function ju(e){return et(e).replace(/\]\]>/g,"]]]]><![CDATA[>")}l(ju,"safeCdata");function jt(e){return et(e).replace(/"/g,"&quot;").replace(
/'/g,"&apos;")}l(jt,"escapeAttribute");function Rn(e,t,r,n,i){if(!r.sanitizeName)return e;const s=!t&&e[0]==="?",a=s?e.slice(1):e;if(i(a))return e;const c=r.sanitizeName(
a,{isAttribute:t,matcher:n.readOnly()});if(typeof c!="string"||!i(c))throw new Error(`sanitizeName returned an invalid XML name for "${a}"`);return s?"?"+c:c}l(
Rn,"resolveName");var WC=`
`;function XC(e,t){if(!Array.isArray(e)||e.length===0)return"1.0";const r=e[0];if(wa(r)==="?xml"){const i=r[":@"];if(i){const s=t.attributeNamePrefix+"version";
if(i[s])return i[s]}}return"1.0"}l(XC,"detectXmlVersionFromArray");function KC(e,t){let r="";t.format&&(r=WC);const n=[];if(t.stopNodes&&Array.isArray(t.stopNodes))
for(let c=0;c<t.stopNodes.length;c++){const o=t.stopNodes[c];typeof o=="string"?n.push(new Rr(o)):o instanceof Rr&&n.push(o)}const i=XC(e,t),s=Tu("qName",{xmlVersion:i}),
a=new pa;return zu(e,t,r,a,n,s)}l(KC,"toXml");function zu(e,t,r,n,i,s){let a="",c=!1;if(t.maxNestedTags&&n.getDepth()>t.maxNestedTags)throw new Error("Maximum n\
ested tags exceeded");if(!Array.isArray(e)){if(e!=null){let o=et(e);return o=_a(o,t),o}return""}for(let o=0;o<e.length;o++){const u=e[o],d=wa(u);if(d===void 0)continue;
const f=d===t.textNodeName||d===t.cdataPropName||d===t.commentPropName?d:Rn(d,!1,t,n,s),h=JC(u[":@"],t);n.push(f,h);const m=ZC(n,i);if(f===t.textNodeName){let S=u[d];
m||(S=t.tagValueProcessor(f,S),S=_a(S,t)),S=et(S),c&&(a+=r),a+=S,c=!1,n.pop();continue}else if(f===t.cdataPropName){c&&(a+=r);const S=u[d][0][t.textNodeName],E=ju(
S);a+=`<![CDATA[${E}]]>`,c=!1,n.pop();continue}else if(f===t.commentPropName){const S=u[d][0][t.textNodeName],E=Sa(S);a+=r+`<!--${E}-->`,c=!0,n.pop();continue}else if(f[0]===
"?"){const S=$u(u[":@"],t,m,n,s);a+=(f==="?xml"?"":r)+`<${f}${S}?>`,c=!0,n.pop();continue}let y=r;y!==""&&(y+=t.indentBy);const v=$u(u[":@"],t,m,n,s),P=r+`<${f}${v}`;
let g;m?g=qu(u[d],t,n.getDepth()):g=zu(u[d],t,y,n,i,s),t.unpairedTags.indexOf(f)!==-1?t.suppressUnpairedNode?a+=P+">":a+=P+"/>":(!g||g.length===0)&&t.suppressEmptyNode?
a+=P+"/>":g&&g.endsWith(">")?a+=P+`>${g}${r}</${f}>`:(a+=P+">",g&&r!==""&&(g.includes("/>")||g.includes("</"))?a+=r+t.indentBy+g+r:a+=g,a+=`</${f}>`),c=!0,n.pop()}
return a}l(zu,"arrToStr");function JC(e,t){if(!e||t.ignoreAttributes)return null;const r={};let n=!1;for(let i in e){if(!Object.prototype.hasOwnProperty.call(e,
i))continue;const s=i.startsWith(t.attributeNamePrefix)?i.substr(t.attributeNamePrefix.length):i;r[s]=jt(e[i]),n=!0}return n?r:null}l(JC,"extractAttributeValues");
function qu(e,t,r=0){if(t.maxNestedTags&&r>t.maxNestedTags)throw new Error("Maximum nested tags exceeded");if(!Array.isArray(e))return e!=null?et(e):"";let n="";
for(let i=0;i<e.length;i++){const s=e[i],a=wa(s);if(a===t.textNodeName)n+=et(s[a]);else if(a===t.cdataPropName)n+=s[a][0][t.textNodeName];else if(a===t.commentPropName)
n+=s[a][0][t.textNodeName];else{if(a&&a[0]==="?")continue;if(a){const c=YC(s[":@"],t),o=qu(s[a],t,r+1);!o||o.length===0?n+=`<${a}${c}/>`:n+=`<${a}${c}>${o}</${a}\
>`}}}return n}l(qu,"getRawContent2");function YC(e,t){let r="";if(e&&!t.ignoreAttributes)for(let n in e){if(!Object.prototype.hasOwnProperty.call(e,n))continue;
let i=e[n];i===!0&&t.suppressBooleanAttributes?r+=` ${n.substr(t.attributeNamePrefix.length)}`:r+=` ${n.substr(t.attributeNamePrefix.length)}="${jt(i)}"`}return r}
l(YC,"attr_to_str_raw");function wa(e){const t=Object.keys(e);for(let r=0;r<t.length;r++){const n=t[r];if(Object.prototype.hasOwnProperty.call(e,n)&&n!==":@")return n}}
l(wa,"propName2");function $u(e,t,r,n,i){let s="";if(e&&!t.ignoreAttributes)for(let a in e){if(!Object.prototype.hasOwnProperty.call(e,a))continue;const c=a.substr(
t.attributeNamePrefix.length),o=r?c:Rn(c,!0,t,n,i);let u;r?u=e[a]:(u=t.attributeValueProcessor(a,e[a]),u=_a(u,t)),u===!0&&t.suppressBooleanAttributes?s+=` ${o}`:
s+=` ${o}="${jt(u)}"`}return s}l($u,"attr_to_str");function ZC(e,t){if(!t||t.length===0)return!1;for(let r=0;r<t.length;r++)if(e.matches(t[r]))return!0;return!1}
l(ZC,"checkStopNode");function _a(e,t){if(e&&e.length>0&&t.processEntities)for(let r=0;r<t.entities.length;r++){const n=t.entities[r];e=e.replace(n.regex,n.val)}
return e}l(_a,"replaceEntitiesValue2");function QC(e){return typeof e=="function"?e:Array.isArray(e)?t=>{for(const r of e)if(typeof r=="string"&&t===r||r instanceof
RegExp&&r.test(t))return!0}:()=>!1}l(QC,"getIgnoreAttributesFn2");var eP={attributeNamePrefix:"@_",attributesGroupName:!1,textNodeName:"#text",ignoreAttributes:!0,
cdataPropName:!1,format:!1,indentBy:"  ",suppressEmptyNode:!1,suppressUnpairedNode:!0,suppressBooleanAttributes:!0,tagValueProcessor:l(function(e,t){return t},"\
tagValueProcessor"),attributeValueProcessor:l(function(e,t){return t},"attributeValueProcessor"),preserveOrder:!1,commentPropName:!1,unpairedTags:[],entities:[{
regex:new RegExp("&","g"),val:"&amp;"},{regex:new RegExp(">","g"),val:"&gt;"},{regex:new RegExp("<","g"),val:"&lt;"},{regex:new RegExp("'","g"),val:"&apos;"},{regex:new RegExp(
'"',"g"),val:"&quot;"}],processEntities:!0,stopNodes:[],oneListGroup:!1,maxNestedTags:100,jPath:!0,sanitizeName:!1};function pt(e){if(this.options=Object.assign(
{},eP,e),this.options.stopNodes&&Array.isArray(this.options.stopNodes)&&(this.options.stopNodes=this.options.stopNodes.map(t=>typeof t=="string"&&t.startsWith("\
*.")?".."+t.substring(2):t)),this.stopNodeExpressions=[],this.options.stopNodes&&Array.isArray(this.options.stopNodes))for(let t=0;t<this.options.stopNodes.length;t++){
const r=this.options.stopNodes[t];typeof r=="string"?this.stopNodeExpressions.push(new Rr(r)):r instanceof Rr&&this.stopNodeExpressions.push(r)}this.options.ignoreAttributes===
!0||this.options.attributesGroupName?this.isAttribute=function(){return!1}:(this.ignoreAttributesFn=QC(this.options.ignoreAttributes),this.attrPrefixLen=this.options.
attributeNamePrefix.length,this.isAttribute=iP),this.processTextOrObjNode=rP,this.options.format?(this.indentate=nP,this.tagEndChar=`>
`,this.newLine=`
`):(this.indentate=function(){return""},this.tagEndChar=">",this.newLine="")}l(pt,"Builder");function tP(e,t){const r=e["?xml"];if(r&&typeof r=="object"){if(t.attributesGroupName&&
r[t.attributesGroupName]){const i=r[t.attributesGroupName][t.attributeNamePrefix+"version"];if(i)return i}const n=r[t.attributeNamePrefix+"version"];if(n)return n}
return"1.0"}l(tP,"detectXmlVersionFromObj"),pt.prototype.build=function(e){if(this.options.preserveOrder)return KC(e,this.options);{Array.isArray(e)&&this.options.
arrayNodeName&&this.options.arrayNodeName.length>1&&(e={[this.options.arrayNodeName]:e});const t=new pa,r=tP(e,this.options),n=Tu("qName",{xmlVersion:r});return this.
j2x(e,0,t,n).val}},pt.prototype.j2x=function(e,t,r,n){let i="",s="";if(this.options.maxNestedTags&&r.getDepth()>=this.options.maxNestedTags)throw new Error("Max\
imum nested tags exceeded");const a=this.options.jPath?r.toString():r,c=this.checkStopNode(r);for(let o in e){if(!Object.prototype.hasOwnProperty.call(e,o))continue;
const d=o===this.options.textNodeName||o===this.options.cdataPropName||o===this.options.commentPropName||this.options.attributesGroupName&&o===this.options.attributesGroupName||
this.isAttribute(o)?o:Rn(o,!1,this.options,r,n);if(typeof e[o]>"u")this.isAttribute(o)&&(s+="");else if(e[o]===null)this.isAttribute(o)||d===this.options.cdataPropName||
d===this.options.commentPropName?s+="":d[0]==="?"?s+=this.indentate(t)+"<"+d+"?"+this.tagEndChar:s+=this.indentate(t)+"<"+d+"/"+this.tagEndChar;else if(e[o]instanceof
Date)s+=this.buildTextValNode(e[o],d,"",t,r);else if(typeof e[o]!="object"){const p=this.isAttribute(o);if(p&&!this.ignoreAttributesFn(p,a)){const f=Rn(p,!0,this.
options,r,n);i+=this.buildAttrPairStr(f,et(e[o]),c)}else if(!p)if(o===this.options.textNodeName){let f=this.options.tagValueProcessor(o,et(e[o]));s+=this.replaceEntitiesValue(
f)}else{r.push(d);const f=this.checkStopNode(r);if(r.pop(),f){const h=et(e[o]);h===""?s+=this.indentate(t)+"<"+d+this.closeTag(d)+this.tagEndChar:s+=this.indentate(
t)+"<"+d+">"+h+"</"+d+this.tagEndChar}else s+=this.buildTextValNode(e[o],d,"",t,r)}}else if(Array.isArray(e[o])){const p=e[o].length;let f="",h="";for(let m=0;m<
p;m++){const y=e[o][m];if(!(typeof y>"u"))if(y===null)d[0]==="?"?s+=this.indentate(t)+"<"+d+"?"+this.tagEndChar:s+=this.indentate(t)+"<"+d+"/"+this.tagEndChar;else if(typeof y==
"object")if(this.options.oneListGroup){r.push(d);const v=this.j2x(y,t+1,r,n);r.pop(),f+=v.val,this.options.attributesGroupName&&y.hasOwnProperty(this.options.attributesGroupName)&&
(h+=v.attrStr)}else f+=this.processTextOrObjNode(y,d,t,r,n);else if(this.options.oneListGroup){let v=this.options.tagValueProcessor(d,y);v=this.replaceEntitiesValue(
v),v=et(v),f+=v}else{r.push(d);const v=this.checkStopNode(r);if(r.pop(),v){const P=et(y);P===""?f+=this.indentate(t)+"<"+d+this.closeTag(d)+this.tagEndChar:f+=this.
indentate(t)+"<"+d+">"+P+"</"+d+this.tagEndChar}else f+=this.buildTextValNode(y,d,"",t,r)}}this.options.oneListGroup&&(f=this.buildObjectNode(f,d,h,t)),s+=f}else if(this.
options.attributesGroupName&&o===this.options.attributesGroupName){const p=Object.keys(e[o]),f=p.length;for(let h=0;h<f;h++){const m=Rn(p[h],!0,this.options,r,n);
i+=this.buildAttrPairStr(m,et(e[o][p[h]]),c)}}else s+=this.processTextOrObjNode(e[o],d,t,r,n)}return{attrStr:i,val:s}},pt.prototype.buildAttrPairStr=function(e,t,r){
return r||(t=this.options.attributeValueProcessor(e,et(t)),t=this.replaceEntitiesValue(t)),this.options.suppressBooleanAttributes&&t==="true"?" "+e:" "+e+'="'+jt(
t)+'"'};function rP(e,t,r,n,i){const s=this.extractAttributes(e);if(n.push(t,s),this.checkStopNode(n)){const o=this.buildRawContent(e,n.getDepth()),u=this.buildAttributesForStopNode(
e);return n.pop(),this.buildObjectNode(o,t,u,r)}const c=this.j2x(e,r+1,n,i);return n.pop(),t[0]==="?"?this.buildTextValNode("",t,c.attrStr,r,n):e[this.options.textNodeName]!==
void 0&&Object.keys(e).length===1?this.buildTextValNode(e[this.options.textNodeName],t,c.attrStr,r,n):this.buildObjectNode(c.val,t,c.attrStr,r)}l(rP,"processTex\
tOrObjNode"),pt.prototype.extractAttributes=function(e){if(!e||typeof e!="object")return null;const t={};let r=!1;if(this.options.attributesGroupName&&e[this.options.
attributesGroupName]){const n=e[this.options.attributesGroupName];for(let i in n){if(!Object.prototype.hasOwnProperty.call(n,i))continue;const s=i.startsWith(this.
options.attributeNamePrefix)?i.substring(this.options.attributeNamePrefix.length):i;t[s]=jt(n[i]),r=!0}}else for(let n in e){if(!Object.prototype.hasOwnProperty.
call(e,n))continue;const i=this.isAttribute(n);i&&(t[i]=jt(e[n]),r=!0)}return r?t:null},pt.prototype.buildRawContent=function(e,t=0){if(this.options.maxNestedTags&&
t>=this.options.maxNestedTags)throw new Error("Maximum nested tags exceeded");if(typeof e=="string")return e;if(typeof e!="object"||e===null)return String(e);if(e[this.
options.textNodeName]!==void 0)return e[this.options.textNodeName];let r="";for(let n in e){if(!Object.prototype.hasOwnProperty.call(e,n)||this.isAttribute(n)||
this.options.attributesGroupName&&n===this.options.attributesGroupName)continue;const i=e[n];if(n===this.options.textNodeName)r+=i;else if(Array.isArray(i)){for(let s of i)
if(typeof s=="string"||typeof s=="number")r+=`<${n}>${s}</${n}>`;else if(typeof s=="object"&&s!==null){const a=this.buildRawContent(s,t+1),c=this.buildAttributesForStopNode(
s);a===""?r+=`<${n}${c}/>`:r+=`<${n}${c}>${a}</${n}>`}}else if(typeof i=="object"&&i!==null){const s=this.buildRawContent(i,t+1),a=this.buildAttributesForStopNode(
i);s===""?r+=`<${n}${a}/>`:r+=`<${n}${a}>${s}</${n}>`}else r+=`<${n}>${i}</${n}>`}return r},pt.prototype.buildAttributesForStopNode=function(e){if(!e||typeof e!=
"object")return"";let t="";if(this.options.attributesGroupName&&e[this.options.attributesGroupName]){const r=e[this.options.attributesGroupName];for(let n in r){
if(!Object.prototype.hasOwnProperty.call(r,n))continue;const i=n.startsWith(this.options.attributeNamePrefix)?n.substring(this.options.attributeNamePrefix.length):
n,s=r[n];s===!0&&this.options.suppressBooleanAttributes?t+=" "+i:t+=" "+i+'="'+jt(s)+'"'}}else for(let r in e){if(!Object.prototype.hasOwnProperty.call(e,r))continue;
const n=this.isAttribute(r);if(n){const i=e[r];i===!0&&this.options.suppressBooleanAttributes?t+=" "+n:t+=" "+n+'="'+jt(i)+'"'}}return t},pt.prototype.buildObjectNode=
function(e,t,r,n){if(e==="")return t[0]==="?"?this.indentate(n)+"<"+t+r+"?"+this.tagEndChar:this.indentate(n)+"<"+t+r+this.closeTag(t)+this.tagEndChar;if(t[0]===
"?")return this.indentate(n)+"<"+t+r+"?"+this.tagEndChar;{let i="</"+t+this.tagEndChar,s="";return t[0]==="?"&&(s="?",i=""),(r||r==="")&&e.indexOf("<")===-1?this.
indentate(n)+"<"+t+r+s+">"+e+i:this.options.commentPropName!==!1&&t===this.options.commentPropName&&s.length===0?this.indentate(n)+`<!--${Sa(e)}-->`+this.newLine:
this.indentate(n)+"<"+t+r+s+this.tagEndChar+e+this.indentate(n)+i}},pt.prototype.closeTag=function(e){let t="";return this.options.unpairedTags.indexOf(e)!==-1?
this.options.suppressUnpairedNode||(t="/"):this.options.suppressEmptyNode?t="/":t=`></${e}`,t},pt.prototype.checkStopNode=function(e){if(!this.stopNodeExpressions||
this.stopNodeExpressions.length===0)return!1;for(let t=0;t<this.stopNodeExpressions.length;t++)if(e.matches(this.stopNodeExpressions[t]))return!0;return!1},pt.prototype.
buildTextValNode=function(e,t,r,n,i){if(this.options.cdataPropName!==!1&&t===this.options.cdataPropName){const s=ju(e);return this.indentate(n)+`<![CDATA[${s}]]\
>`+this.newLine}else if(this.options.commentPropName!==!1&&t===this.options.commentPropName){const s=Sa(e);return this.indentate(n)+`<!--${s}-->`+this.newLine}else{
if(t[0]==="?")return this.indentate(n)+"<"+t+r+"?"+this.tagEndChar;{let s=this.options.tagValueProcessor(t,e);return s=this.replaceEntitiesValue(s),s=et(s),s===
""?this.indentate(n)+"<"+t+r+this.closeTag(t)+this.tagEndChar:this.indentate(n)+"<"+t+r+">"+s+"</"+t+this.tagEndChar}}},pt.prototype.replaceEntitiesValue=function(e){
if(e&&e.length>0&&this.options.processEntities)for(let t=0;t<this.options.entities.length;t++){const r=this.options.entities[t];e=e.replace(r.regex,r.val)}return e};
function nP(e){return this.options.indentBy.repeat(e)}l(nP,"indentate");function iP(e){return e.startsWith(this.options.attributeNamePrefix)&&e!==this.options.textNodeName?
e.substr(this.attrPrefixLen):!1}l(iP,"isAttribute");var sP=pt,aP={validate:fu},oP="$",lP="_";function Vu(e){return{attributesGroupName:oP,textNodeName:e.xmlCharKey??
lP,ignoreAttributes:!1,suppressBooleanAttributes:!1}}l(Vu,"getCommonOptions");function cP(e={}){return{...Vu(e),attributeNamePrefix:"@_",format:!0,suppressEmptyNode:!0,
indentBy:"",rootNodeName:e.rootName??"root",cdataPropName:e.cdataPropName??"__cdata"}}l(cP,"getSerializerOptions");function uP(e={}){return{...Vu(e),parseAttributeValue:!1,
parseTagValue:!1,attributeNamePrefix:"",stopNodes:e.stopNodes,processEntities:!0,trimValues:!1}}l(uP,"getParserOptions");function dP(e,t={}){const r=cP(t),n=new sP(
r),i={[r.rootNodeName]:e};return`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${n.build(i)}`.replace(/\n/g,"")}l(dP,"stringifyXML");async function fP(e,t={}){
if(!e)throw new Error("Document is empty");const r=aP.validate(e);if(r!==!0)throw r;const i=new GC(uP(t)).parse(e);if(i["?xml"]&&delete i["?xml"],!t.includeRoot)
for(const s of Object.keys(i)){const a=i[s];return typeof a=="object"?{...a}:a}return i}l(fP,"parseXML");var pP=Er("storage-blob");import{EventEmitter as hP}from"events";
import{Readable as mP}from"node:stream";var gP=class extends mP{static{l(this,"BuffersStream")}buffers;byteLength;byteOffsetInCurrentBuffer;bufferIndex;pushedBytesLength;constructor(e,t,r){
super(r),this.buffers=e,this.byteLength=t,this.byteOffsetInCurrentBuffer=0,this.bufferIndex=0,this.pushedBytesLength=0;let n=0;for(const i of this.buffers)n+=i.
byteLength;if(n<this.byteLength)throw new Error("Data size shouldn't be larger than the total length of buffers.")}_read(e){this.pushedBytesLength>=this.byteLength&&
this.push(null),e||(e=this.readableHighWaterMark);const t=[];let r=0;for(;r<e&&this.pushedBytesLength<this.byteLength;){const n=this.byteLength-this.pushedBytesLength,
i=this.buffers[this.bufferIndex].byteLength-this.byteOffsetInCurrentBuffer,s=Math.min(i,n);if(s>e-r){const a=this.byteOffsetInCurrentBuffer+e-r;t.push(this.buffers[this.
bufferIndex].slice(this.byteOffsetInCurrentBuffer,a)),this.pushedBytesLength+=e-r,this.byteOffsetInCurrentBuffer=a,r=e;break}else{const a=this.byteOffsetInCurrentBuffer+
s;t.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer,a)),s===i?(this.byteOffsetInCurrentBuffer=0,this.bufferIndex++):this.byteOffsetInCurrentBuffer=
a,this.pushedBytesLength+=s,r+=s}}t.length>1?this.push(Buffer.concat(t)):t.length===1&&this.push(t[0])}};import yP from"node:buffer";var $i=yP.constants.MAX_LENGTH,
bP=class{static{l(this,"PooledBuffer")}buffers=[];capacity;_size;get size(){return this._size}constructor(e,t,r){this.capacity=e,this._size=0;const n=Math.ceil(
e/$i);for(let i=0;i<n;i++){let s=i===n-1?e%$i:$i;s===0&&(s=$i),this.buffers.push(Buffer.allocUnsafe(s))}t&&this.fill(t,r)}fill(e,t){this._size=Math.min(this.capacity,
t);let r=0,n=0,i=0,s=0,a=0;for(;a<this._size;){const c=e[r],o=this.buffers[n],u=c.copy(o,i,s);a+=u,s+=u,i+=u,s===c.length&&(r++,s=0),i===o.length&&(n++,i=0)}e.splice(
0,r),e.length>0&&(e[0]=e[0].slice(s))}getReadableStream(){return new gP(this.buffers,this.size)}},vP=class{static{l(this,"BufferScheduler")}bufferSize;maxBuffers;readable;outgoingHandler;emitter=new hP;concurrency;offset=0;isStreamEnd=!1;isError=!1;executingOutgoingHandlers=0;encoding;numBuffers=0;unresolvedDataArray=[];unresolvedLength=0;incoming=[];outgoing=[];constructor(e,t,r,n,i,s){
if(t<=0)throw new RangeError(`bufferSize must be larger than 0, current is ${t}`);if(r<=0)throw new RangeError(`maxBuffers must be larger than 0, current is ${r}`);
if(i<=0)throw new RangeError(`concurrency must be larger than 0, current is ${i}`);this.bufferSize=t,this.maxBuffers=r,this.readable=e,this.outgoingHandler=n,this.
concurrency=i,this.encoding=s}async do(){return new Promise((e,t)=>{this.readable.on("data",r=>{r=typeof r=="string"?Buffer.from(r,this.encoding):r,this.appendUnresolvedData(
r),this.resolveData()||this.readable.pause()}),this.readable.on("error",r=>{this.emitter.emit("error",r)}),this.readable.on("end",()=>{this.isStreamEnd=!0,this.
emitter.emit("checkEnd")}),this.emitter.on("error",r=>{this.isError=!0,this.readable.pause(),t(r)}),this.emitter.on("checkEnd",()=>{if(this.outgoing.length>0){this.
triggerOutgoingHandlers();return}if(this.isStreamEnd&&this.executingOutgoingHandlers===0)if(this.unresolvedLength>0&&this.unresolvedLength<this.bufferSize){const r=this.
shiftBufferFromUnresolvedDataArray();this.outgoingHandler(()=>r.getReadableStream(),r.size,this.offset).then(e).catch(t)}else{if(this.unresolvedLength>=this.bufferSize)
return;e()}})})}appendUnresolvedData(e){this.unresolvedDataArray.push(e),this.unresolvedLength+=e.length}shiftBufferFromUnresolvedDataArray(e){return e?e.fill(this.
unresolvedDataArray,this.unresolvedLength):e=new bP(this.bufferSize,this.unresolvedDataArray,this.unresolvedLength),this.unresolvedLength-=e.size,e}resolveData(){
for(;this.unresolvedLength>=this.bufferSize;){let e;if(this.incoming.length>0)e=this.incoming.shift(),this.shiftBufferFromUnresolvedDataArray(e);else if(this.numBuffers<
this.maxBuffers)e=this.shiftBufferFromUnresolvedDataArray(),this.numBuffers++;else return!1;this.outgoing.push(e),this.triggerOutgoingHandlers()}return!0}async triggerOutgoingHandlers(){
let e;do{if(this.executingOutgoingHandlers>=this.concurrency)return;e=this.outgoing.shift(),e&&this.triggerOutgoingHandler(e)}while(e)}async triggerOutgoingHandler(e){
const t=e.size;this.executingOutgoingHandlers++,this.offset+=t;try{await this.outgoingHandler(()=>e.getReadableStream(),t,this.offset-t)}catch(r){this.emitter.emit(
"error",r);return}this.executingOutgoingHandlers--,this.reuseBuffer(e),this.emitter.emit("checkEnd")}reuseBuffer(e){this.incoming.push(e),!this.isError&&this.resolveData()&&
!this.isStreamEnd&&this.readable.resume()}};import SP,{Readable as Mn}from"node:stream";var wP=fe(jg(),1),zt=class _t{static{l(this,"_StorageCRC64Calculator")}nativeCrc64Hash;static nativeInstance;constructor(){
this.nativeCrc64Hash=new _t.nativeInstance.Crc64Hash}static initPromise;static async init(){return this.initPromise||(this.initPromise=(0,wP.default)().then(t=>{
this.nativeInstance=t})),this.initPromise}append(t,r){const n=_t.nativeInstance._malloc(r);_t.nativeInstance.HEAPU8.set(t,n),this.nativeCrc64Hash.OnAppend(n,r),
_t.nativeInstance._free(n)}final(t,r){const n=_t.nativeInstance._malloc(r);_t.nativeInstance.HEAPU8.set(t,n);const i=_t.nativeInstance._malloc(8);this.nativeCrc64Hash.
OnFinal(n,r,i),_t.nativeInstance._free(n);const s=new Uint8Array(8);return s.set(_t.nativeInstance.HEAPU8.subarray(i,i+8)),_t.nativeInstance._free(i),s}};function _P(e){
e(null)}l(_P,"signalStreamEnd");var CP=1,Gu=13,Wu=10,Xu=8,Ku=4*1024*1024,at;(function(e){e[e.StreamHeader=0]="StreamHeader",e[e.StreamFooter=1]="StreamFooter",e[e.
SegmentHeader=2]="SegmentHeader",e[e.SegmentFooter=3]="SegmentFooter",e[e.SegmentContent=4]="SegmentContent",e[e.Completed=5]="Completed"})(at||(at={}));var Ju=class{static{
l(this,"StructuredMessageEncoding")}pushData;contentLength;messageLength;constructor(e,t){this.pushData=e,this.contentLength=t,this.contentOffset=0,this.currentDataOffset=
0,this.segmentsCount=Math.ceil(this.contentLength/Ku),this.messageLength=this.contentLength+Gu+(Wu+Xu)*this.segmentsCount+Xu,this.messageHeaderBuffer=new Uint8Array(
Gu),this.segmentNumber=0,this.segmentContentLength=0,this.segmentContentOffset=0,this.state=at.StreamHeader,this.segmentCrc64=new zt,this.messageCrc64=new zt}currentDataOffset;contentOffset;segmentsCount;messageHeaderBuffer;segmentNumber;segmentContentLength;segmentContentOffset;segmentCrc64;messageCrc64;state;sourceDataHandler=l(
e=>{for(this.currentDataOffset=0,this.state===at.StreamHeader&&this.handlingMessageHeader();this.segmentNumber<this.segmentsCount&&(this.segmentContentLength=Math.
min(Ku,this.contentLength-this.contentOffset),this.state===at.SegmentHeader&&this.handlingSegmentHeader(),this.state===at.SegmentContent&&this.handlingSegmentContent(
e),this.state===at.SegmentFooter&&(this.handlingSegmentFooter(),this.contentOffset+=this.segmentContentLength),this.currentDataOffset!==e.length););this.state===
at.StreamFooter&&this.handlingMessageFooter()},"sourceDataHandler");handlingMessageHeader(){this.messageHeaderBuffer[0]=CP,this.fillInt64(this.messageHeaderBuffer,
1,this.messageLength),this.fillInt16(this.messageHeaderBuffer,9,1),this.fillInt16(this.messageHeaderBuffer,11,this.segmentsCount),this.pushData(this.messageHeaderBuffer),
this.state=at.SegmentHeader}handlingSegmentHeader(){const e=new Uint8Array(Wu);this.fillInt16(e,0,this.segmentNumber+1),this.fillInt64(e,2,this.segmentContentLength),
this.segmentContentOffset=0,this.pushData(e),this.state=at.SegmentContent}handlingSegmentContent(e){const t=Math.min(this.segmentContentLength-this.segmentContentOffset,
e.length-this.currentDataOffset);if(t!==0){const r=Uint8Array.prototype.slice.call(e,this.currentDataOffset,this.currentDataOffset+t);this.messageCrc64.append(r,
t),this.segmentCrc64.append(r,t),this.pushData(r)}this.segmentContentOffset+=t,this.currentDataOffset+=t,this.segmentContentOffset===this.segmentContentLength&&
(this.state=at.SegmentFooter)}handlingSegmentFooter(){const e=this.segmentCrc64.final(new Uint8Array([]),0);this.pushData(e),this.segmentCrc64=new zt,++this.segmentNumber,
this.segmentNumber===this.segmentsCount?this.state=at.StreamFooter:this.state=at.SegmentHeader}handlingMessageFooter(){const e=this.messageCrc64.final(new Uint8Array(
[]),0);this.pushData(e),_P(this.pushData),this.state=at.Completed}fillInt64(e,t,r){if(e.length<t+8)throw new Error("Uint8Array length is not expected.");new DataView(
e.buffer,e.byteOffset+t,8).setBigUint64(0,BigInt(r),!0)}fillInt16(e,t,r){if(e.length<t+2)throw new Error("Uint8Array length is not expected.");new DataView(e.buffer,
e.byteOffset+t,2).setUint16(0,r,!0)}};function PP(e){return e!==null&&e instanceof SP&&typeof e._read=="function"&&typeof e._readableState=="object"&&typeof e.pipe==
"function"}l(PP,"isNodeReadableStream2");async function EP(e,t){if(e===null)return{body:e,encodedContentLength:t};if(PP(e)){const r=new Br(e,t,{});return{body:r,
encodedContentLength:r.messageLength()}}if(typeof e=="function"){const r=new Br(e(),t,{});return{body:r,encodedContentLength:r.messageLength()}}if(e instanceof Blob){
const r=await NP(e,t);return{body:r.content,encodedContentLength:r.encodedContentLength}}if(typeof e=="string"){const r=new Mn;r._read=()=>{},r.push(e),r.push(null);
const n=Buffer.byteLength(e),i=await new Br(r,n,{});return{body:i,encodedContentLength:i.messageLength()}}if(e instanceof ArrayBuffer){const r=Mn.from(Buffer.from(
e)),n=await new Br(r,t,{});return{body:n,encodedContentLength:n.messageLength()}}if(e instanceof Buffer){const r=Mn.from(e),n=await new Br(r,t,{});return{body:n,
encodedContentLength:n.messageLength()}}if(ArrayBuffer.isView(e)){const r=Mn.from(Buffer.from(e.buffer,e.byteOffset,e.byteLength)),n=await new Br(r,t,{});return{
body:n,encodedContentLength:n.messageLength()}}throw new Error("The specified request body type is not supported for CRC64 checksum")}l(EP,"structuredMessageEnc\
oding");async function TP(e,t,r){const{done:n,value:i}=await e.read();if(n){t.close();return}r.sourceDataHandler(Buffer.from(i))}l(TP,"pump");async function NP(e,t){
const n=(e instanceof Blob?e.stream():e).getReader();let i;const s=new ReadableStream({start(c){i=new Ju(o=>{c.enqueue(o)},t)},pull(c){TP(n,c,i).then(()=>{}).catch(
function(o){c.error(o)})}});return{content:await new Response(s).blob(),encodedContentLength:i.messageLength}}l(NP,"BrowserStream");var Br=class extends Mn{static{
l(this,"StructuredMessageEncodingStream")}source;encodingMethods;constructor(e,t,r){super({highWaterMark:r.highWaterMark}),this.source=e,this.encodingMethods=new Ju(
n=>{this.push(n)||e.pause()},t),this.setSourceEventHandlers()}messageLength(){return this.encodingMethods.messageLength}setSourceEventHandlers(){this.source.on(
"data",this.sourceDataHandler),this.source.on("end",this.sourceErrorOrEndHandler),this.source.on("error",this.sourceErrorOrEndHandler),this.source.on("aborted",
this.sourceAbortedHandler)}removeSourceEventHandlers(){this.source.removeListener("data",this.sourceDataHandler),this.source.removeListener("end",this.sourceErrorOrEndHandler),
this.source.removeListener("error",this.sourceErrorOrEndHandler),this.source.removeListener("aborted",this.sourceAbortedHandler)}sourceDataHandler=l(e=>{this.encodingMethods.
sourceDataHandler(e)},"sourceDataHandler");sourceAbortedHandler=l(()=>{const e=new tr("The operation was aborted.");this.destroy(e)},"sourceAbortedHandler");sourceErrorOrEndHandler=l(
e=>{if(e&&e.name==="AbortError"){this.destroy(e);return}this.removeSourceEventHandlers()},"sourceErrorOrEndHandler");_read(){this.source.resume()}_destroy(e,t){
this.removeSourceEventHandlers(),this.source.destroy(),t(e===null?void 0:e)}};import{Readable as OP}from"node:stream";var xP=1,Ca=13,Pa=10,Lr=8,lt;(function(e){
e[e.StreamHeader=0]="StreamHeader",e[e.StreamFooter=1]="StreamFooter",e[e.SegmentHeader=2]="SegmentHeader",e[e.SegmentFooter=3]="SegmentFooter",e[e.SegmentContent=
4]="SegmentContent"})(lt||(lt={}));var IP=class{static{l(this,"StructuredMessageDecoding")}pushData;segmentsCount;currentOffset;currentDataOffset;messageHeaderBuffer;messageHeaderOffset;segmentNumber;segmentHeaderOffset;segmentHeaderBuffer;segmentContentOffset;segmentContentLength;segmentFooterOffset;segmentFooterBuffer;messageFooterOffset;messageFooterBuffer;segmentCrc64;messageCrc64;state;constructor(e){
this.pushData=e,this.currentOffset=0,this.segmentsCount=0,this.messageHeaderOffset=0,this.messageHeaderBuffer=new Uint8Array(Ca),this.currentDataOffset=0,this.segmentNumber=
0,this.segmentHeaderOffset=0,this.segmentHeaderBuffer=new Uint8Array(Pa),this.segmentContentOffset=0,this.segmentContentLength=0,this.state=lt.StreamHeader,this.
segmentFooterOffset=0,this.segmentFooterBuffer=new Uint8Array(Lr),this.messageFooterOffset=0,this.messageFooterBuffer=new Uint8Array(Lr),this.segmentCrc64=new zt,
this.messageCrc64=new zt}sourceDataHandler=l(e=>{for(this.currentDataOffset=0,this.state===lt.StreamHeader&&this.parseMessageHeader(e);this.segmentNumber<this.segmentsCount&&
this.currentDataOffset<e.length;)this.state===lt.SegmentHeader&&this.parseSegmentHeader(e),this.state===lt.SegmentContent&&this.parseSegmentContent(e),this.state===
lt.SegmentFooter&&this.parseSegmentFooter(e);this.state===lt.StreamFooter&&this.parseMessageFooter(e)},"sourceDataHandler");parseMessageHeader(e){const t=Math.min(
Ca-this.messageHeaderOffset,e.length-this.currentDataOffset);if(this.messageHeaderBuffer.set(Uint8Array.prototype.slice.call(e,this.currentDataOffset,this.currentDataOffset+
t),this.messageHeaderOffset),this.currentDataOffset+=t,this.messageHeaderOffset+=t,this.currentOffset+=t,this.messageHeaderOffset===Ca){if(this.messageHeaderBuffer[0]!==
xP)throw new Error("Unexpected message version");this.segmentsCount=this.toInt16(Uint8Array.prototype.slice.call(this.messageHeaderBuffer,11,13)),this.state=lt.
SegmentHeader}}parseSegmentHeader(e){const t=Math.min(Pa-this.segmentHeaderOffset,e.length-this.currentDataOffset);if(this.segmentHeaderBuffer.set(Uint8Array.prototype.
slice.call(e,this.currentDataOffset,this.currentDataOffset+t),this.segmentHeaderOffset),this.currentDataOffset+=t,this.segmentHeaderOffset+=t,this.currentOffset+=
t,this.segmentHeaderOffset===Pa){if(this.toInt16(Uint8Array.prototype.slice.call(this.segmentHeaderBuffer,0,2))!==this.segmentNumber+1)throw new Error("Segment \
number is unexpected.");this.segmentContentLength=this.toInt64(this.segmentHeaderBuffer,2),this.segmentContentOffset=0,this.state=lt.SegmentContent}}parseSegmentContent(e){
const t=Math.min(this.segmentContentLength-this.segmentContentOffset,e.length-this.currentDataOffset),r=Uint8Array.prototype.slice.call(e,this.currentDataOffset,
this.currentDataOffset+t);this.segmentCrc64.append(r,t),this.messageCrc64.append(r,t),this.pushData(r),this.currentDataOffset+=t,this.segmentContentOffset+=t,this.
currentOffset+=t,this.segmentContentOffset===this.segmentContentLength&&(this.state=lt.SegmentFooter)}parseSegmentFooter(e){const t=Math.min(Lr-this.segmentFooterOffset,
e.length-this.currentDataOffset);if(this.segmentFooterBuffer.set(Uint8Array.prototype.slice.call(e,this.currentDataOffset,this.currentDataOffset+t),this.segmentFooterOffset),
this.currentDataOffset+=t,this.segmentFooterOffset+=t,this.currentOffset+=t,this.segmentFooterOffset===Lr){const r=this.segmentCrc64.final(new Uint8Array([]),0);
if(!this.checkCrc64CheckSum(r,this.segmentFooterBuffer))throw new Error(`Segment check sum mismatch, segmentNumber: ${this.segmentNumber}`);++this.segmentNumber,
this.segmentNumber===this.segmentsCount?this.state=lt.StreamFooter:(this.segmentHeaderOffset=0,this.segmentFooterOffset=0,this.segmentCrc64=new zt,this.state=lt.
SegmentHeader)}}parseMessageFooter(e){const t=Math.min(Lr-this.messageFooterOffset,e.length-this.currentDataOffset);if(this.messageFooterBuffer.set(Uint8Array.prototype.
slice.call(e,this.currentDataOffset,this.currentDataOffset+t),this.messageFooterOffset),this.currentDataOffset+=t,this.messageFooterOffset+=t,this.currentOffset+=
t,this.messageFooterOffset===Lr){const r=this.messageCrc64.final(new Uint8Array([]),0);if(!this.checkCrc64CheckSum(r,this.messageFooterBuffer))throw new Error("\
Check sum mismatch");this.pushData(null)}}toInt64(e,t){if(e.length<t+8)throw new Error("CRC64 buffer error, something wrong with crc64 calculator");const r=new DataView(
e.buffer,e.byteOffset+t,8);return Number(r.getBigUint64(0,!0))}toInt16(e){if(e.length!==2)throw new Error("CRC64 buffer error, something wrong with crc64 calcul\
ator");return e[0]+e[1]*256}checkCrc64CheckSum(e,t){if(e.length!==8||t.length!==8)throw new Error("CRC64 buffer error, something wrong with crc64 calculator");for(let r=0;r<
8;++r)if(e[r]!==t[r])return!1;return!0}};async function AP(e){throw new Error("structuredMessageDecodingBrowser is only for Browser")}l(AP,"structuredMessageDec\
odingBrowser");function Yu(e,t){return new RP(e,t)}l(Yu,"structuredMessageDecodingStream");var RP=class extends OP{static{l(this,"StructuredMessageDecodingStrea\
m")}source;decodingMethods;constructor(e,t){super({highWaterMark:t.highWaterMark}),this.source=e,this.decodingMethods=new IP(r=>{this.push(r)||e.pause()}),this.
setSourceEventHandlers()}_read(){this.source.resume()}setSourceEventHandlers(){this.source.on("data",this.sourceDataHandler),this.source.on("end",this.sourceErrorOrEndHandler),
this.source.on("error",this.sourceErrorOrEndHandler),this.source.on("aborted",this.sourceAbortedHandler)}removeSourceEventHandlers(){this.source.removeListener(
"data",this.sourceDataHandler),this.source.removeListener("end",this.sourceErrorOrEndHandler),this.source.removeListener("error",this.sourceErrorOrEndHandler),this.
source.removeListener("aborted",this.sourceAbortedHandler)}sourceDataHandler=l(e=>{try{this.decodingMethods.sourceDataHandler(e)}catch(t){this.destroy(t)}},"sou\
rceDataHandler");sourceAbortedHandler=l(()=>{const e=new tr("The operation was aborted.");this.destroy(e)},"sourceAbortedHandler");sourceErrorOrEndHandler=l(e=>{
if(e){this.destroy(e);return}this.removeSourceEventHandlers()},"sourceErrorOrEndHandler");_destroy(e,t){this.removeSourceEventHandlers(),this.source.destroy(),t(
e===null?void 0:e)}},Ea;function MP(){return Ea||(Ea=Lc()),Ea}l(MP,"getCachedDefaultHttpClient2");var Ta=class{static{l(this,"BaseRequestPolicy")}_nextPolicy;_options;constructor(e,t){
this._nextPolicy=e,this._options=t}shouldLog(e){return this._options.shouldLog(e)}log(e,t){this._options.log(e,t)}},BP=class extends Ta{static{l(this,"StorageBr\
owserPolicy")}constructor(e,t){super(e,t)}async sendRequest(e){return this._nextPolicy.sendRequest(e)}},LP=class{static{l(this,"StorageBrowserPolicyFactory")}create(e,t){
return new BP(e,t)}},Zu=class extends Ta{static{l(this,"CredentialPolicy")}sendRequest(e){return this._nextPolicy.sendRequest(this.signRequest(e))}signRequest(e){
return e}},kP=class extends Zu{static{l(this,"AnonymousCredentialPolicy")}constructor(e,t){super(e,t)}},Qu=class{static{l(this,"Credential")}create(e,t){throw new Error(
"Method should be implemented in children classes.")}},tt=class extends Qu{static{l(this,"AnonymousCredential")}create(e,t){return new kP(e,t)}};import{createHmac as UP}from"node:crypto";
var ed={Parameters:{FORCE_BROWSER_NO_CACHE:"_",SIGNATURE:"sig",SNAPSHOT:"snapshot",VERSIONID:"versionid",TIMEOUT:"timeout"}},le={AUTHORIZATION:"Authorization",AUTHORIZATION_SCHEME:"\
Bearer",CONTENT_ENCODING:"Content-Encoding",CONTENT_ID:"Content-ID",CONTENT_LANGUAGE:"Content-Language",CONTENT_LENGTH:"Content-Length",CONTENT_MD5:"Content-Md5",
CONTENT_TRANSFER_ENCODING:"Content-Transfer-Encoding",CONTENT_TYPE:"Content-Type",COOKIE:"Cookie",DATE:"date",IF_MATCH:"if-match",IF_MODIFIED_SINCE:"if-modified\
-since",IF_NONE_MATCH:"if-none-match",IF_UNMODIFIED_SINCE:"if-unmodified-since",PREFIX_FOR_STORAGE:"x-ms-",RANGE:"Range",USER_AGENT:"User-Agent",X_MS_CLIENT_REQUEST_ID:"\
x-ms-client-request-id",X_MS_COPY_SOURCE:"x-ms-copy-source",X_MS_DATE:"x-ms-date",X_MS_ERROR_CODE:"x-ms-error-code",X_MS_VERSION:"x-ms-version",X_MS_CopySourceErrorCode:"\
x-ms-copy-source-error-code"};function td(e,t,r){const n=new URL(e),i=encodeURIComponent(t),s=r?encodeURIComponent(r):void 0,a=n.search===""?"?":n.search,c=[];for(const o of a.
slice(1).split("&"))if(o){const[u]=o.split("=",2);u!==i&&c.push(o)}return s&&c.push(`${i}=${s}`),n.search=c.length?`?${c.join("&")}`:"",n.toString()}l(td,"setUR\
LParameter");function rd(e,t){const r=new URL(e);return r.hostname=t,r.toString()}l(rd,"setURLHost");function nd(e){try{return new URL(e).pathname}catch{return}}
l(nd,"getURLPath");function id(e){let t=new URL(e).search;if(!t)return{};t=t.trim(),t=t.startsWith("?")?t.substring(1):t;let r=t.split("&");r=r.filter(i=>{const s=i.
indexOf("="),a=i.lastIndexOf("=");return s>0&&s===a&&a<i.length-1});const n={};for(const i of r){const s=i.split("="),a=s[0],c=s[1];n[a]=c}return n}l(id,"getURL\
Queries");async function sd(e,t,r){return new Promise((n,i)=>{let s;const a=l(()=>{s!==void 0&&clearTimeout(s),i(r)},"abortHandler");s=setTimeout(l(()=>{t!==void 0&&
t.removeEventListener("abort",a),n()},"resolveHandler"),e),t!==void 0&&t.addEventListener("abort",a)})}l(sd,"delay3");var FP=new Uint32Array([0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1820,0,1823,1825,1827,1829,0,0,0,1837,2051,0,0,1843,0,3331,3354,3356,3358,3360,3362,3364,3366,3368,3370,0,0,0,0,
0,0,0,3586,3593,3594,3610,3617,3619,3621,3628,3634,3637,3638,3656,3665,3696,3708,3710,3721,3722,3729,3737,3743,3746,3748,3750,3751,3753,0,0,0,1859,1860,1864,3586,
3593,3594,3610,3617,3619,3621,3628,3634,3637,3638,3656,3665,3696,3708,3710,3721,3722,3729,3737,3743,3746,3748,3750,3751,3753,0,1868,0,1872,0]),DP=new Uint32Array(
[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,18,18,18,18,18,18,18,18,18,18,
18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]),HP=new Uint32Array([0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,32786,0,0,0,0,0,33298,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]);function ad(e,t){return jP(e,t)?-1:1}l(ad,"compareHeader");function jP(e,t){
const r=[FP,DP,HP];let n=0,i=0,s=0;for(;n<r.length;){if(n===r.length-1&&i!==s)return i>s;const a=i<e.length?r[n][e[i].charCodeAt(0)]:1,c=s<t.length?r[n][t[s].charCodeAt(
0)]:1;if(a===1&&c===1)i=0,s=0,++n;else if(a===c)++i,++s;else if(a===0)++i;else if(c===0)++s;else return a<c}return!1}l(jP,"isLessThan");var zP=class extends Zu{static{
l(this,"StorageSharedKeyCredentialPolicy")}factory;constructor(e,t,r){super(e,t),this.factory=r}signRequest(e){e.headers.set(le.X_MS_DATE,new Date().toUTCString()),
e.body&&(typeof e.body=="string"||e.body!==void 0)&&e.body.length>0&&e.headers.set(le.CONTENT_LENGTH,Buffer.byteLength(e.body));const t=[e.method.toUpperCase(),
this.getHeaderValueToSign(e,le.CONTENT_LANGUAGE),this.getHeaderValueToSign(e,le.CONTENT_ENCODING),this.getHeaderValueToSign(e,le.CONTENT_LENGTH),this.getHeaderValueToSign(
e,le.CONTENT_MD5),this.getHeaderValueToSign(e,le.CONTENT_TYPE),this.getHeaderValueToSign(e,le.DATE),this.getHeaderValueToSign(e,le.IF_MODIFIED_SINCE),this.getHeaderValueToSign(
e,le.IF_MATCH),this.getHeaderValueToSign(e,le.IF_NONE_MATCH),this.getHeaderValueToSign(e,le.IF_UNMODIFIED_SINCE),this.getHeaderValueToSign(e,le.RANGE)].join(`
`)+`
`+this.getCanonicalizedHeadersString(e)+this.getCanonicalizedResourceString(e),r=this.factory.computeHMACSHA256(t);return e.headers.set(le.AUTHORIZATION,`Shared\
Key ${this.factory.accountName}:${r}`),e}getHeaderValueToSign(e,t){const r=e.headers.get(t);return!r||t===le.CONTENT_LENGTH&&r==="0"?"":r}getCanonicalizedHeadersString(e){
let t=e.headers.headersArray().filter(n=>n.name.toLowerCase().startsWith(le.PREFIX_FOR_STORAGE));t.sort((n,i)=>ad(n.name.toLowerCase(),i.name.toLowerCase())),t=
t.filter((n,i,s)=>!(i>0&&n.name.toLowerCase()===s[i-1].name.toLowerCase()));let r="";return t.forEach(n=>{r+=`${n.name.toLowerCase().trimRight()}:${n.value.trimLeft()}\

`}),r}getCanonicalizedResourceString(e){const t=nd(e.url)||"/";let r="";r+=`/${this.factory.accountName}${t}`;const n=id(e.url),i={};if(n){const s=[];for(const a in n)
if(Object.prototype.hasOwnProperty.call(n,a)){const c=a.toLowerCase();i[c]=n[a],s.push(c)}s.sort();for(const a of s)r+=`
${a}:${decodeURIComponent(i[a])}`}return r}},ht=class extends Qu{static{l(this,"StorageSharedKeyCredential")}accountName;accountKey;constructor(e,t){super(),this.
accountName=e,this.accountKey=Buffer.from(t,"base64")}create(e,t){return new zP(e,t,this)}computeHMACSHA256(e){return UP("sha256",this.accountKey).update(e,"utf\
8").digest("base64")}},qe=Er("storage-common"),qt;(function(e){e[e.EXPONENTIAL=0]="EXPONENTIAL",e[e.FIXED=1]="FIXED"})(qt||(qt={}));var $t={maxRetryDelayInMs:120*
1e3,maxTries:4,retryDelayInMs:4*1e3,retryPolicyType:qt.EXPONENTIAL,secondaryHost:"",tryTimeoutInMs:void 0},qP=new tr("The operation was aborted."),$P=class extends Ta{static{
l(this,"StorageRetryPolicy")}retryOptions;constructor(e,t,r=$t){super(e,t),this.retryOptions={retryPolicyType:r.retryPolicyType?r.retryPolicyType:$t.retryPolicyType,
maxTries:r.maxTries&&r.maxTries>=1?Math.floor(r.maxTries):$t.maxTries,tryTimeoutInMs:r.tryTimeoutInMs&&r.tryTimeoutInMs>=0?r.tryTimeoutInMs:$t.tryTimeoutInMs,retryDelayInMs:r.
retryDelayInMs&&r.retryDelayInMs>=0?Math.min(r.retryDelayInMs,r.maxRetryDelayInMs?r.maxRetryDelayInMs:$t.maxRetryDelayInMs):$t.retryDelayInMs,maxRetryDelayInMs:r.
maxRetryDelayInMs&&r.maxRetryDelayInMs>=0?r.maxRetryDelayInMs:$t.maxRetryDelayInMs,secondaryHost:r.secondaryHost?r.secondaryHost:$t.secondaryHost}}async sendRequest(e){
return this.attemptSendRequest(e,!1,1)}async attemptSendRequest(e,t,r){const n=e.clone(),i=t||!this.retryOptions.secondaryHost||!(e.method==="GET"||e.method==="\
HEAD"||e.method==="OPTIONS")||r%2===1;i||(n.url=rd(n.url,this.retryOptions.secondaryHost)),this.retryOptions.tryTimeoutInMs&&(n.url=td(n.url,ed.Parameters.TIMEOUT,
Math.floor(this.retryOptions.tryTimeoutInMs/1e3).toString()));let s;try{if(qe.info(`RetryPolicy: =====> Try=${r} ${i?"Primary":"Secondary"}`),s=await this._nextPolicy.
sendRequest(n),!this.shouldRetry(i,r,s))return s;t=t||!i&&s.status===404}catch(a){if(qe.error(`RetryPolicy: Caught error, message: ${a.message}, code: ${a.code}`),
!this.shouldRetry(i,r,s,a))throw a}return await this.delay(i,r,e.abortSignal),this.attemptSendRequest(e,t,++r)}shouldRetry(e,t,r,n){if(t>=this.retryOptions.maxTries)
return qe.info(`RetryPolicy: Attempt(s) ${t} >= maxTries ${this.retryOptions.maxTries}, no further try.`),!1;const i=["ETIMEDOUT","ESOCKETTIMEDOUT","ECONNREFUSE\
D","ECONNRESET","ENOENT","ENOTFOUND","TIMEOUT","EPIPE","REQUEST_SEND_ERROR"];if(n){for(const s of i)if(n.name.toUpperCase().includes(s)||n.message.toUpperCase().
includes(s)||n.code&&n.code.toString().toUpperCase()===s)return qe.info(`RetryPolicy: Network error ${s} found, will retry.`),!0}if(r||n){const s=r?r.status:n?n.
statusCode:0;if(!e&&s===404)return qe.info("RetryPolicy: Secondary access with 404, will retry."),!0;if(s===503||s===500)return qe.info(`RetryPolicy: Will retry\
 for status code ${s}.`),!0}if(r&&r?.status>=400){const s=r.headers.get(le.X_MS_CopySourceErrorCode);if(s!==void 0)switch(s){case"InternalError":case"OperationT\
imedOut":case"ServerBusy":return!0}}return n?.code==="PARSE_ERROR"&&n?.message.startsWith('Error "Error: Unclosed root tag')?(qe.info("RetryPolicy: Incomplete X\
ML response likely due to service timeout, will retry."),!0):!1}async delay(e,t,r){let n=0;if(e)switch(this.retryOptions.retryPolicyType){case qt.EXPONENTIAL:n=
Math.min((Math.pow(2,t-1)-1)*this.retryOptions.retryDelayInMs,this.retryOptions.maxRetryDelayInMs);break;case qt.FIXED:n=this.retryOptions.retryDelayInMs;break}else
n=Math.random()*1e3;return qe.info(`RetryPolicy: Delay for ${n}ms`),sd(n,r,qP)}},VP=class{static{l(this,"StorageRetryPolicyFactory")}retryOptions;constructor(e){
this.retryOptions=e}create(e,t){return new $P(e,t,this.retryOptions)}},GP="storageBrowserPolicy";function WP(){return{name:GP,async sendRequest(e,t){return t(e)}}}
l(WP,"storageBrowserPolicy");var XP="StorageCorrectContentLengthPolicy";function KP(){function e(t){t.body&&(typeof t.body=="string"||Buffer.isBuffer(t.body))&&
t.body.length>0&&t.headers.set(le.CONTENT_LENGTH,Buffer.byteLength(t.body))}return l(e,"correctContentLength"),{name:XP,async sendRequest(t,r){return e(t),r(t)}}}
l(KP,"storageCorrectContentLengthPolicy");var JP="storageRetryPolicy",kr={maxRetryDelayInMs:120*1e3,maxTries:4,retryDelayInMs:4*1e3,retryPolicyType:qt.EXPONENTIAL,
secondaryHost:"",tryTimeoutInMs:void 0},YP=["ETIMEDOUT","ESOCKETTIMEDOUT","ECONNREFUSED","ECONNRESET","ENOENT","ENOTFOUND","TIMEOUT","EPIPE","REQUEST_SEND_ERROR"],
ZP=new tr("The operation was aborted.");function QP(e={}){const t=e.retryPolicyType??kr.retryPolicyType,r=e.maxTries??kr.maxTries,n=e.retryDelayInMs??kr.retryDelayInMs,
i=e.maxRetryDelayInMs??kr.maxRetryDelayInMs,s=e.secondaryHost??kr.secondaryHost,a=e.tryTimeoutInMs??kr.tryTimeoutInMs;function c({isPrimaryRetry:u,attempt:d,response:p,
error:f}){if(d>=r)return qe.info(`RetryPolicy: Attempt(s) ${d} >= maxTries ${r}, no further try.`),!1;if(f){for(const h of YP)if(f.name.toUpperCase().includes(h)||
f.message.toUpperCase().includes(h)||f.code&&f.code.toString().toUpperCase()===h)return qe.info(`RetryPolicy: Network error ${h} found, will retry.`),!0;if(f?.code===
"PARSE_ERROR"&&f?.message.startsWith('Error "Error: Unclosed root tag'))return qe.info("RetryPolicy: Incomplete XML response likely due to service timeout, will\
 retry."),!0}if(p||f){const h=p?.status??f?.statusCode??0;if(!u&&h===404)return qe.info("RetryPolicy: Secondary access with 404, will retry."),!0;if(h===503||h===
500)return qe.info(`RetryPolicy: Will retry for status code ${h}.`),!0}if(p&&p?.status>=400){const h=p.headers.get(le.X_MS_CopySourceErrorCode);if(h!==void 0)switch(h){case"\
InternalError":case"OperationTimedOut":case"ServerBusy":return!0}}return!1}l(c,"shouldRetry");function o(u,d){let p=0;if(u)switch(t){case qt.EXPONENTIAL:p=Math.
min((Math.pow(2,d-1)-1)*n,i);break;case qt.FIXED:p=n;break}else p=Math.random()*1e3;return qe.info(`RetryPolicy: Delay for ${p}ms`),p}return l(o,"calculateDelay"),
{name:JP,async sendRequest(u,d){a&&(u.url=td(u.url,ed.Parameters.TIMEOUT,String(Math.floor(a/1e3))));const p=u.url,f=s?rd(u.url,s):void 0;let h=!1,m=1,y=!0,v,P;
for(;y;){const g=h||!f||!["GET","HEAD","OPTIONS"].includes(u.method)||m%2===1;u.url=g?p:f,v=void 0,P=void 0;try{qe.info(`RetryPolicy: =====> Try=${m} ${g?"Prima\
ry":"Secondary"}`),v=await d(u),h=h||!g&&v.status===404}catch(S){if(ra(S))qe.error(`RetryPolicy: Caught error, message: ${S.message}, code: ${S.code}`),P=S;else
throw qe.error(`RetryPolicy: Caught error, message: ${Cn(S)}`),S}y=c({isPrimaryRetry:g,attempt:m,response:v,error:P}),y&&await sd(o(g,m),u.abortSignal,ZP),m++}if(v)
return v;throw P??new En("RetryPolicy failed without known error.")}}}l(QP,"storageRetryPolicy");import{createHmac as eE}from"node:crypto";var tE="storageShared\
KeyCredentialPolicy";function rE(e){function t(s){s.headers.set(le.X_MS_DATE,new Date().toUTCString()),s.body&&(typeof s.body=="string"||Buffer.isBuffer(s.body))&&
s.body.length>0&&s.headers.set(le.CONTENT_LENGTH,Buffer.byteLength(s.body));const a=[s.method.toUpperCase(),r(s,le.CONTENT_LANGUAGE),r(s,le.CONTENT_ENCODING),r(
s,le.CONTENT_LENGTH),r(s,le.CONTENT_MD5),r(s,le.CONTENT_TYPE),r(s,le.DATE),r(s,le.IF_MODIFIED_SINCE),r(s,le.IF_MATCH),r(s,le.IF_NONE_MATCH),r(s,le.IF_UNMODIFIED_SINCE),
r(s,le.RANGE)].join(`
`)+`
`+n(s)+i(s),c=eE("sha256",e.accountKey).update(a,"utf8").digest("base64");s.headers.set(le.AUTHORIZATION,`SharedKey ${e.accountName}:${c}`)}l(t,"signRequest");function r(s,a){
const c=s.headers.get(a);return!c||a===le.CONTENT_LENGTH&&c==="0"?"":c}l(r,"getHeaderValueToSign");function n(s){let a=[];for(const[o,u]of s.headers)o.toLowerCase().
startsWith(le.PREFIX_FOR_STORAGE)&&a.push({name:o,value:u});a.sort((o,u)=>ad(o.name.toLowerCase(),u.name.toLowerCase())),a=a.filter((o,u,d)=>!(u>0&&o.name.toLowerCase()===
d[u-1].name.toLowerCase()));let c="";return a.forEach(o=>{c+=`${o.name.toLowerCase().trimRight()}:${o.value.trimLeft()}
`}),c}l(n,"getCanonicalizedHeadersString");function i(s){const a=nd(s.url)||"/";let c="";c+=`/${e.accountName}${a}`;const o=id(s.url),u={};if(o){const d=[];for(const p in o)
if(Object.prototype.hasOwnProperty.call(o,p)){const f=p.toLowerCase();u[f]=o[p],d.push(f)}d.sort();for(const p of d)c+=`
${p}:${decodeURIComponent(u[p])}`}return c}return l(i,"getCanonicalizedResourceString"),{name:tE,async sendRequest(s,a){return t(s),a(s)}}}l(rE,"storageSharedKe\
yCredentialPolicy");var nE="storageRequestFailureDetailsParserPolicy";function iE(){return{name:nE,async sendRequest(e,t){try{return await t(e)}catch(r){throw typeof r==
"object"&&r!==null&&r.response&&r.response.parsedBody&&r.response.parsedBody.code==="InvalidHeaderValue"&&r.response.parsedBody.HeaderName==="x-ms-version"&&(r.
message=`The provided service version is not enabled on this storage account. Please see https://learn.microsoft.com/rest/api/storageservices/versioning-for-the\
-azure-storage-services for additional information.
`),r}}}}l(iE,"storageRequestFailureDetailsParserPolicy");var od="12.32.0",Na=256*1024*1024,Oa=4e3*1024*1024,Vi=5e4,sE=8*1024*1024,xa=4*1024*1024,aE=5,oE=100*1e3,
lE="https://storage.azure.com/.default",or={Parameters:{FORCE_BROWSER_NO_CACHE:"_",SIGNATURE:"sig",SNAPSHOT:"snapshot",VERSIONID:"versionid",TIMEOUT:"timeout"}},
Pt="",ld="*",cE=1*1024*1024,vx=4*cE,uE="AES256",dE="DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT5\
0uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;",fE=["Access-Control-Allow-Origin","Cache-Control","Con\
tent-Length","Content-Type","Date","Request-Id","traceparent","Transfer-Encoding","User-Agent","x-ms-client-request-id","x-ms-date","x-ms-error-code","x-ms-requ\
est-id","x-ms-return-client-request-id","x-ms-version","Accept-Ranges","Content-Disposition","Content-Encoding","Content-Language","Content-MD5","Content-Range",
"ETag","Last-Modified","Server","Vary","x-ms-content-crc64","x-ms-copy-action","x-ms-copy-completion-time","x-ms-copy-id","x-ms-copy-progress","x-ms-copy-status",
"x-ms-has-immutability-policy","x-ms-has-legal-hold","x-ms-lease-state","x-ms-lease-status","x-ms-range","x-ms-request-server-encrypted","x-ms-server-encrypted",
"x-ms-snapshot","x-ms-source-range","If-Match","If-Modified-Since","If-None-Match","If-Unmodified-Since","x-ms-access-tier","x-ms-access-tier-change-time","x-ms\
-access-tier-inferred","x-ms-account-kind","x-ms-archive-status","x-ms-blob-append-offset","x-ms-blob-cache-control","x-ms-blob-committed-block-count","x-ms-blo\
b-condition-appendpos","x-ms-blob-condition-maxsize","x-ms-blob-content-disposition","x-ms-blob-content-encoding","x-ms-blob-content-language","x-ms-blob-conten\
t-length","x-ms-blob-content-md5","x-ms-blob-content-type","x-ms-blob-public-access","x-ms-blob-sequence-number","x-ms-blob-type","x-ms-copy-destination-snapsho\
t","x-ms-creation-time","x-ms-default-encryption-scope","x-ms-delete-snapshots","x-ms-delete-type-permanent","x-ms-deny-encryption-scope-override","x-ms-encrypt\
ion-algorithm","x-ms-if-sequence-number-eq","x-ms-if-sequence-number-le","x-ms-if-sequence-number-lt","x-ms-incremental-copy","x-ms-lease-action","x-ms-lease-br\
eak-period","x-ms-lease-duration","x-ms-lease-id","x-ms-lease-time","x-ms-page-write","x-ms-proposed-lease-id","x-ms-range-get-content-md5","x-ms-rehydrate-prio\
rity","x-ms-sequence-number-action","x-ms-sku-name","x-ms-source-content-md5","x-ms-source-if-match","x-ms-source-if-modified-since","x-ms-source-if-none-match",
"x-ms-source-if-unmodified-since","x-ms-tag-count","x-ms-encryption-key-sha256","x-ms-copy-source-error-code","x-ms-copy-source-status-code","x-ms-if-tags","x-m\
s-source-if-tags"],pE=["comp","maxresults","rscc","rscd","rsce","rscl","rsct","se","si","sip","sp","spr","sr","srt","ss","st","sv","include","marker","prefix","\
copyid","restype","blockid","blocklisttype","delimiter","prevsnapshot","ske","skoid","sks","skt","sktid","skv","snapshot"],hE="BlobUsesCustomerSpecifiedEncrypti\
on",mE="BlobDoesNotUseCustomerSpecifiedEncryption",gE=["10000","10001","10002","10003","10004","10100","10101","10102","10103","10104","11000","11001","11002","\
11003","11004","11100","11101","11102","11103","11104"];function Gi(e){if(!e||typeof e!="object")return!1;const t=e;return Array.isArray(t.factories)&&typeof t.
options=="object"&&typeof t.toServiceClientOptions=="function"}l(Gi,"isPipelineLike");var yE=class{static{l(this,"Pipeline")}factories;options;constructor(e,t={}){
this.factories=e,this.options=t}toServiceClientOptions(){return{httpClient:this.options.httpClient,requestPolicyFactories:this.factories}}};function We(e,t={}){
e||(e=new tt);const r=new yE([],t);return r._credential=e,r}l(We,"newPipeline");function bE(e){const t=[SE,ud,wE,_E,CE,PE,TE];if(e.factories.length){const r=e.factories.
filter(n=>!t.some(i=>i(n)));if(r.length){const n=r.some(i=>EE(i));return{wrappedPolicies:f_(r),afterRetry:n}}}}l(bE,"processDownlevelPipeline");function vE(e){const{
httpClient:t,...r}=e.options;let n=e._coreHttpClient;n||(n=t?p_(t):MP(),e._coreHttpClient=n);let i=e._corePipeline;if(!i){const s=`azsdk-js-azure-storage-blob/${od}`,
a=r.userAgentOptions&&r.userAgentOptions.userAgentPrefix?`${r.userAgentOptions.userAgentPrefix} ${s}`:`${s}`;i=eu({...r,loggingOptions:{additionalAllowedHeaderNames:fE,
additionalAllowedQueryParameters:pE,logger:pP.info},userAgentOptions:{userAgentPrefix:a},serializationOptions:{stringifyXML:dP,serializerOptions:{xml:{xmlCharKey:"\
#"}}},deserializationOptions:{parseXML:fP,serializerOptions:{xml:{xmlCharKey:"#"}}}}),i.removePolicy({phase:"Retry"}),i.removePolicy({name:hS}),i.addPolicy(KP()),
i.addPolicy(QP(r.retryOptions),{phase:"Retry"}),i.addPolicy(iE()),i.addPolicy(WP());const c=bE(e);c&&i.addPolicy(c.wrappedPolicies,c.afterRetry?{afterPhase:"Ret\
ry"}:void 0);const o=cd(e);rr(o)?i.addPolicy(Hc({credential:o,scopes:r.audience??lE,challengeCallbacks:{authorizeRequestOnChallenge:t_}}),{phase:"Sign"}):o instanceof
ht&&i.addPolicy(rE({accountName:o.accountName,accountKey:o.accountKey}),{phase:"Sign"}),e._corePipeline=i}return{...r,allowInsecureConnection:!0,httpClient:n,pipeline:i}}
l(vE,"getCoreClientOptions");function cd(e){if(e._credential)return e._credential;let t=new tt;for(const r of e.factories)if(rr(r.credential))t=r.credential;else if(ud(
r))return r;return t}l(cd,"getCredentialFromPipeline");function ud(e){return e instanceof ht?!0:e.constructor.name==="StorageSharedKeyCredential"}l(ud,"isStorag\
eSharedKeyCredential");function SE(e){return e instanceof tt?!0:e.constructor.name==="AnonymousCredential"}l(SE,"isAnonymousCredential");function wE(e){return rr(
e.credential)}l(wE,"isCoreHttpBearerTokenFactory");function _E(e){return e instanceof LP?!0:e.constructor.name==="StorageBrowserPolicyFactory"}l(_E,"isStorageBr\
owserPolicyFactory");function CE(e){return e instanceof VP?!0:e.constructor.name==="StorageRetryPolicyFactory"}l(CE,"isStorageRetryPolicyFactory");function PE(e){
return e.constructor.name==="TelemetryPolicyFactory"}l(PE,"isStorageTelemetryPolicyFactory");function EE(e){return e.constructor.name==="InjectorPolicyFactory"}
l(EE,"isInjectorPolicyFactory");function TE(e){const t=["GenerateClientRequestIdPolicy","TracingPolicy","LogPolicy","ProxyPolicy","DisableResponseDecompressionP\
olicy","KeepAlivePolicy","DeserializationPolicy"],r={sendRequest:l(async a=>({request:a,headers:a.headers.clone(),status:500}),"sendRequest")},n={log(a,c){},shouldLog(a){
return!1}},s=e.create(r,n).constructor.name;return t.some(a=>s.startsWith(a))}l(TE,"isCoreHttpPolicyFactory");var dd;(function(e){e.AES256="AES256"})(dd||(dd={}));
var fd;(function(e){e.Backup="backup"})(fd||(fd={}));var pd;(function(e){e.NeverExpire="NeverExpire",e.RelativeToCreation="RelativeToCreation",e.RelativeToNow="\
RelativeToNow",e.Absolute="Absolute"})(pd||(pd={}));var hd;(function(e){e.AccountAlreadyExists="AccountAlreadyExists",e.AccountBeingCreated="AccountBeingCreated",
e.AccountIsDisabled="AccountIsDisabled",e.AuthenticationFailed="AuthenticationFailed",e.AuthorizationFailure="AuthorizationFailure",e.ConditionHeadersNotSupported=
"ConditionHeadersNotSupported",e.ConditionNotMet="ConditionNotMet",e.EmptyMetadataKey="EmptyMetadataKey",e.InsufficientAccountPermissions="InsufficientAccountPe\
rmissions",e.InternalError="InternalError",e.InvalidAuthenticationInfo="InvalidAuthenticationInfo",e.InvalidHeaderValue="InvalidHeaderValue",e.InvalidHttpVerb="\
InvalidHttpVerb",e.InvalidInput="InvalidInput",e.InvalidMd5="InvalidMd5",e.InvalidMetadata="InvalidMetadata",e.InvalidQueryParameterValue="InvalidQueryParameter\
Value",e.InvalidRange="InvalidRange",e.InvalidResourceName="InvalidResourceName",e.InvalidUri="InvalidUri",e.InvalidXmlDocument="InvalidXmlDocument",e.InvalidXmlNodeValue=
"InvalidXmlNodeValue",e.Md5Mismatch="Md5Mismatch",e.MetadataTooLarge="MetadataTooLarge",e.MissingContentLengthHeader="MissingContentLengthHeader",e.MissingRequiredQueryParameter=
"MissingRequiredQueryParameter",e.MissingRequiredHeader="MissingRequiredHeader",e.MissingRequiredXmlNode="MissingRequiredXmlNode",e.MultipleConditionHeadersNotSupported=
"MultipleConditionHeadersNotSupported",e.OperationTimedOut="OperationTimedOut",e.OutOfRangeInput="OutOfRangeInput",e.OutOfRangeQueryParameterValue="OutOfRangeQu\
eryParameterValue",e.RequestBodyTooLarge="RequestBodyTooLarge",e.ResourceTypeMismatch="ResourceTypeMismatch",e.RequestUrlFailedToParse="RequestUrlFailedToParse",
e.ResourceAlreadyExists="ResourceAlreadyExists",e.ResourceNotFound="ResourceNotFound",e.ServerBusy="ServerBusy",e.UnsupportedHeader="UnsupportedHeader",e.UnsupportedXmlNode=
"UnsupportedXmlNode",e.UnsupportedQueryParameter="UnsupportedQueryParameter",e.UnsupportedHttpVerb="UnsupportedHttpVerb",e.AppendPositionConditionNotMet="Append\
PositionConditionNotMet",e.BlobAlreadyExists="BlobAlreadyExists",e.BlobImmutableDueToPolicy="BlobImmutableDueToPolicy",e.BlobNotFound="BlobNotFound",e.BlobOverwritten=
"BlobOverwritten",e.BlobTierInadequateForContentLength="BlobTierInadequateForContentLength",e.BlobUsesCustomerSpecifiedEncryption="BlobUsesCustomerSpecifiedEncr\
yption",e.BlockCountExceedsLimit="BlockCountExceedsLimit",e.BlockListTooLong="BlockListTooLong",e.CannotChangeToLowerTier="CannotChangeToLowerTier",e.CannotVerifyCopySource=
"CannotVerifyCopySource",e.ContainerAlreadyExists="ContainerAlreadyExists",e.ContainerBeingDeleted="ContainerBeingDeleted",e.ContainerDisabled="ContainerDisable\
d",e.ContainerNotFound="ContainerNotFound",e.ContentLengthLargerThanTierLimit="ContentLengthLargerThanTierLimit",e.CopyAcrossAccountsNotSupported="CopyAcrossAcc\
ountsNotSupported",e.CopyIdMismatch="CopyIdMismatch",e.FeatureVersionMismatch="FeatureVersionMismatch",e.IncrementalCopyBlobMismatch="IncrementalCopyBlobMismatc\
h",e.IncrementalCopyOfEarlierSnapshotNotAllowed="IncrementalCopyOfEarlierSnapshotNotAllowed",e.IncrementalCopySourceMustBeSnapshot="IncrementalCopySourceMustBeS\
napshot",e.InfiniteLeaseDurationRequired="InfiniteLeaseDurationRequired",e.InvalidBlobOrBlock="InvalidBlobOrBlock",e.InvalidBlobTier="InvalidBlobTier",e.InvalidBlobType=
"InvalidBlobType",e.InvalidBlockId="InvalidBlockId",e.InvalidBlockList="InvalidBlockList",e.InvalidOperation="InvalidOperation",e.InvalidPageRange="InvalidPageR\
ange",e.InvalidSourceBlobType="InvalidSourceBlobType",e.InvalidSourceBlobUrl="InvalidSourceBlobUrl",e.InvalidVersionForPageBlobOperation="InvalidVersionForPageB\
lobOperation",e.LeaseAlreadyPresent="LeaseAlreadyPresent",e.LeaseAlreadyBroken="LeaseAlreadyBroken",e.LeaseIdMismatchWithBlobOperation="LeaseIdMismatchWithBlobO\
peration",e.LeaseIdMismatchWithContainerOperation="LeaseIdMismatchWithContainerOperation",e.LeaseIdMismatchWithLeaseOperation="LeaseIdMismatchWithLeaseOperation",
e.LeaseIdMissing="LeaseIdMissing",e.LeaseIsBreakingAndCannotBeAcquired="LeaseIsBreakingAndCannotBeAcquired",e.LeaseIsBreakingAndCannotBeChanged="LeaseIsBreaking\
AndCannotBeChanged",e.LeaseIsBrokenAndCannotBeRenewed="LeaseIsBrokenAndCannotBeRenewed",e.LeaseLost="LeaseLost",e.LeaseNotPresentWithBlobOperation="LeaseNotPres\
entWithBlobOperation",e.LeaseNotPresentWithContainerOperation="LeaseNotPresentWithContainerOperation",e.LeaseNotPresentWithLeaseOperation="LeaseNotPresentWithLe\
aseOperation",e.MaxBlobSizeConditionNotMet="MaxBlobSizeConditionNotMet",e.NoAuthenticationInformation="NoAuthenticationInformation",e.NoPendingCopyOperation="No\
PendingCopyOperation",e.OperationNotAllowedOnIncrementalCopyBlob="OperationNotAllowedOnIncrementalCopyBlob",e.PendingCopyOperation="PendingCopyOperation",e.PreviousSnapshotCannotBeNewer=
"PreviousSnapshotCannotBeNewer",e.PreviousSnapshotNotFound="PreviousSnapshotNotFound",e.PreviousSnapshotOperationNotSupported="PreviousSnapshotOperationNotSuppo\
rted",e.SequenceNumberConditionNotMet="SequenceNumberConditionNotMet",e.SequenceNumberIncrementTooLarge="SequenceNumberIncrementTooLarge",e.SnapshotCountExceeded=
"SnapshotCountExceeded",e.SnapshotOperationRateExceeded="SnapshotOperationRateExceeded",e.SnapshotsPresent="SnapshotsPresent",e.SourceConditionNotMet="SourceCon\
ditionNotMet",e.SystemInUse="SystemInUse",e.TargetConditionNotMet="TargetConditionNotMet",e.UnauthorizedBlobOverwrite="UnauthorizedBlobOverwrite",e.BlobBeingRehydrated=
"BlobBeingRehydrated",e.BlobArchived="BlobArchived",e.BlobNotArchived="BlobNotArchived",e.AuthorizationSourceIPMismatch="AuthorizationSourceIPMismatch",e.AuthorizationProtocolMismatch=
"AuthorizationProtocolMismatch",e.AuthorizationPermissionMismatch="AuthorizationPermissionMismatch",e.AuthorizationServiceMismatch="AuthorizationServiceMismatch",
e.AuthorizationResourceTypeMismatch="AuthorizationResourceTypeMismatch",e.BlobAccessTierNotSupportedForAccountType="BlobAccessTierNotSupportedForAccountType"})(
hd||(hd={}));var lr={};cg(lr,{AccessPolicy:l(()=>NE,"AccessPolicy"),AppendBlobAppendBlockExceptionHeaders:l(()=>md,"AppendBlobAppendBlockExceptionHeaders"),AppendBlobAppendBlockFromUrlExceptionHeaders:l(
()=>gd,"AppendBlobAppendBlockFromUrlExceptionHeaders"),AppendBlobAppendBlockFromUrlHeaders:l(()=>yd,"AppendBlobAppendBlockFromUrlHeaders"),AppendBlobAppendBlockHeaders:l(
()=>bd,"AppendBlobAppendBlockHeaders"),AppendBlobCreateExceptionHeaders:l(()=>vd,"AppendBlobCreateExceptionHeaders"),AppendBlobCreateHeaders:l(()=>Sd,"AppendBlo\
bCreateHeaders"),AppendBlobSealExceptionHeaders:l(()=>wd,"AppendBlobSealExceptionHeaders"),AppendBlobSealHeaders:l(()=>_d,"AppendBlobSealHeaders"),ArrowConfiguration:l(
()=>OE,"ArrowConfiguration"),ArrowField:l(()=>xE,"ArrowField"),BlobAbortCopyFromURLExceptionHeaders:l(()=>Cd,"BlobAbortCopyFromURLExceptionHeaders"),BlobAbortCopyFromURLHeaders:l(
()=>Pd,"BlobAbortCopyFromURLHeaders"),BlobAcquireLeaseExceptionHeaders:l(()=>Ed,"BlobAcquireLeaseExceptionHeaders"),BlobAcquireLeaseHeaders:l(()=>Td,"BlobAcquir\
eLeaseHeaders"),BlobBreakLeaseExceptionHeaders:l(()=>Nd,"BlobBreakLeaseExceptionHeaders"),BlobBreakLeaseHeaders:l(()=>Od,"BlobBreakLeaseHeaders"),BlobChangeLeaseExceptionHeaders:l(
()=>xd,"BlobChangeLeaseExceptionHeaders"),BlobChangeLeaseHeaders:l(()=>Id,"BlobChangeLeaseHeaders"),BlobCopyFromURLExceptionHeaders:l(()=>Ad,"BlobCopyFromURLExc\
eptionHeaders"),BlobCopyFromURLHeaders:l(()=>Rd,"BlobCopyFromURLHeaders"),BlobCreateSnapshotExceptionHeaders:l(()=>Md,"BlobCreateSnapshotExceptionHeaders"),BlobCreateSnapshotHeaders:l(
()=>Bd,"BlobCreateSnapshotHeaders"),BlobDeleteExceptionHeaders:l(()=>Ld,"BlobDeleteExceptionHeaders"),BlobDeleteHeaders:l(()=>kd,"BlobDeleteHeaders"),BlobDeleteImmutabilityPolicyExceptionHeaders:l(
()=>Ud,"BlobDeleteImmutabilityPolicyExceptionHeaders"),BlobDeleteImmutabilityPolicyHeaders:l(()=>Fd,"BlobDeleteImmutabilityPolicyHeaders"),BlobDownloadExceptionHeaders:l(
()=>Dd,"BlobDownloadExceptionHeaders"),BlobDownloadHeaders:l(()=>Ia,"BlobDownloadHeaders"),BlobFlatListSegment:l(()=>IE,"BlobFlatListSegment"),BlobGetAccountInfoExceptionHeaders:l(
()=>Hd,"BlobGetAccountInfoExceptionHeaders"),BlobGetAccountInfoHeaders:l(()=>jd,"BlobGetAccountInfoHeaders"),BlobGetPropertiesExceptionHeaders:l(()=>zd,"BlobGet\
PropertiesExceptionHeaders"),BlobGetPropertiesHeaders:l(()=>qd,"BlobGetPropertiesHeaders"),BlobGetTagsExceptionHeaders:l(()=>$d,"BlobGetTagsExceptionHeaders"),BlobGetTagsHeaders:l(
()=>Vd,"BlobGetTagsHeaders"),BlobHierarchyListSegment:l(()=>AE,"BlobHierarchyListSegment"),BlobItemInternal:l(()=>RE,"BlobItemInternal"),BlobName:l(()=>ME,"Blob\
Name"),BlobPrefix:l(()=>BE,"BlobPrefix"),BlobPropertiesInternal:l(()=>LE,"BlobPropertiesInternal"),BlobQueryExceptionHeaders:l(()=>Gd,"BlobQueryExceptionHeaders"),
BlobQueryHeaders:l(()=>Aa,"BlobQueryHeaders"),BlobReleaseLeaseExceptionHeaders:l(()=>Wd,"BlobReleaseLeaseExceptionHeaders"),BlobReleaseLeaseHeaders:l(()=>Xd,"Bl\
obReleaseLeaseHeaders"),BlobRenewLeaseExceptionHeaders:l(()=>Kd,"BlobRenewLeaseExceptionHeaders"),BlobRenewLeaseHeaders:l(()=>Jd,"BlobRenewLeaseHeaders"),BlobServiceProperties:l(
()=>Ra,"BlobServiceProperties"),BlobServiceStatistics:l(()=>Yd,"BlobServiceStatistics"),BlobSetExpiryExceptionHeaders:l(()=>Zd,"BlobSetExpiryExceptionHeaders"),
BlobSetExpiryHeaders:l(()=>Qd,"BlobSetExpiryHeaders"),BlobSetHttpHeadersExceptionHeaders:l(()=>ef,"BlobSetHttpHeadersExceptionHeaders"),BlobSetHttpHeadersHeaders:l(
()=>tf,"BlobSetHttpHeadersHeaders"),BlobSetImmutabilityPolicyExceptionHeaders:l(()=>rf,"BlobSetImmutabilityPolicyExceptionHeaders"),BlobSetImmutabilityPolicyHeaders:l(
()=>nf,"BlobSetImmutabilityPolicyHeaders"),BlobSetLegalHoldExceptionHeaders:l(()=>sf,"BlobSetLegalHoldExceptionHeaders"),BlobSetLegalHoldHeaders:l(()=>af,"BlobS\
etLegalHoldHeaders"),BlobSetMetadataExceptionHeaders:l(()=>of,"BlobSetMetadataExceptionHeaders"),BlobSetMetadataHeaders:l(()=>lf,"BlobSetMetadataHeaders"),BlobSetTagsExceptionHeaders:l(
()=>cf,"BlobSetTagsExceptionHeaders"),BlobSetTagsHeaders:l(()=>uf,"BlobSetTagsHeaders"),BlobSetTierExceptionHeaders:l(()=>df,"BlobSetTierExceptionHeaders"),BlobSetTierHeaders:l(
()=>Ma,"BlobSetTierHeaders"),BlobStartCopyFromURLExceptionHeaders:l(()=>ff,"BlobStartCopyFromURLExceptionHeaders"),BlobStartCopyFromURLHeaders:l(()=>pf,"BlobSta\
rtCopyFromURLHeaders"),BlobTag:l(()=>kE,"BlobTag"),BlobTags:l(()=>Ba,"BlobTags"),BlobUndeleteExceptionHeaders:l(()=>hf,"BlobUndeleteExceptionHeaders"),BlobUndeleteHeaders:l(
()=>mf,"BlobUndeleteHeaders"),Block:l(()=>UE,"Block"),BlockBlobCommitBlockListExceptionHeaders:l(()=>gf,"BlockBlobCommitBlockListExceptionHeaders"),BlockBlobCommitBlockListHeaders:l(
()=>yf,"BlockBlobCommitBlockListHeaders"),BlockBlobGetBlockListExceptionHeaders:l(()=>bf,"BlockBlobGetBlockListExceptionHeaders"),BlockBlobGetBlockListHeaders:l(
()=>vf,"BlockBlobGetBlockListHeaders"),BlockBlobPutBlobFromUrlExceptionHeaders:l(()=>Sf,"BlockBlobPutBlobFromUrlExceptionHeaders"),BlockBlobPutBlobFromUrlHeaders:l(
()=>wf,"BlockBlobPutBlobFromUrlHeaders"),BlockBlobStageBlockExceptionHeaders:l(()=>_f,"BlockBlobStageBlockExceptionHeaders"),BlockBlobStageBlockFromURLExceptionHeaders:l(
()=>Cf,"BlockBlobStageBlockFromURLExceptionHeaders"),BlockBlobStageBlockFromURLHeaders:l(()=>Pf,"BlockBlobStageBlockFromURLHeaders"),BlockBlobStageBlockHeaders:l(
()=>Ef,"BlockBlobStageBlockHeaders"),BlockBlobUploadExceptionHeaders:l(()=>Tf,"BlockBlobUploadExceptionHeaders"),BlockBlobUploadHeaders:l(()=>Nf,"BlockBlobUploa\
dHeaders"),BlockList:l(()=>Of,"BlockList"),BlockLookupList:l(()=>xf,"BlockLookupList"),ClearRange:l(()=>FE,"ClearRange"),ContainerAcquireLeaseExceptionHeaders:l(
()=>If,"ContainerAcquireLeaseExceptionHeaders"),ContainerAcquireLeaseHeaders:l(()=>Af,"ContainerAcquireLeaseHeaders"),ContainerBreakLeaseExceptionHeaders:l(()=>Rf,
"ContainerBreakLeaseExceptionHeaders"),ContainerBreakLeaseHeaders:l(()=>Mf,"ContainerBreakLeaseHeaders"),ContainerChangeLeaseExceptionHeaders:l(()=>Bf,"Containe\
rChangeLeaseExceptionHeaders"),ContainerChangeLeaseHeaders:l(()=>Lf,"ContainerChangeLeaseHeaders"),ContainerCreateExceptionHeaders:l(()=>kf,"ContainerCreateExce\
ptionHeaders"),ContainerCreateHeaders:l(()=>Uf,"ContainerCreateHeaders"),ContainerDeleteExceptionHeaders:l(()=>Ff,"ContainerDeleteExceptionHeaders"),ContainerDeleteHeaders:l(
()=>Df,"ContainerDeleteHeaders"),ContainerFilterBlobsExceptionHeaders:l(()=>Hf,"ContainerFilterBlobsExceptionHeaders"),ContainerFilterBlobsHeaders:l(()=>jf,"Con\
tainerFilterBlobsHeaders"),ContainerGetAccessPolicyExceptionHeaders:l(()=>zf,"ContainerGetAccessPolicyExceptionHeaders"),ContainerGetAccessPolicyHeaders:l(()=>qf,
"ContainerGetAccessPolicyHeaders"),ContainerGetAccountInfoExceptionHeaders:l(()=>$f,"ContainerGetAccountInfoExceptionHeaders"),ContainerGetAccountInfoHeaders:l(
()=>Vf,"ContainerGetAccountInfoHeaders"),ContainerGetPropertiesExceptionHeaders:l(()=>Gf,"ContainerGetPropertiesExceptionHeaders"),ContainerGetPropertiesHeaders:l(
()=>Wf,"ContainerGetPropertiesHeaders"),ContainerItem:l(()=>DE,"ContainerItem"),ContainerListBlobFlatSegmentExceptionHeaders:l(()=>Xf,"ContainerListBlobFlatSegm\
entExceptionHeaders"),ContainerListBlobFlatSegmentHeaders:l(()=>Kf,"ContainerListBlobFlatSegmentHeaders"),ContainerListBlobHierarchySegmentExceptionHeaders:l(()=>Jf,
"ContainerListBlobHierarchySegmentExceptionHeaders"),ContainerListBlobHierarchySegmentHeaders:l(()=>Yf,"ContainerListBlobHierarchySegmentHeaders"),ContainerProperties:l(
()=>HE,"ContainerProperties"),ContainerReleaseLeaseExceptionHeaders:l(()=>Zf,"ContainerReleaseLeaseExceptionHeaders"),ContainerReleaseLeaseHeaders:l(()=>Qf,"Con\
tainerReleaseLeaseHeaders"),ContainerRenameExceptionHeaders:l(()=>ep,"ContainerRenameExceptionHeaders"),ContainerRenameHeaders:l(()=>tp,"ContainerRenameHeaders"),
ContainerRenewLeaseExceptionHeaders:l(()=>rp,"ContainerRenewLeaseExceptionHeaders"),ContainerRenewLeaseHeaders:l(()=>np,"ContainerRenewLeaseHeaders"),ContainerRestoreExceptionHeaders:l(
()=>ip,"ContainerRestoreExceptionHeaders"),ContainerRestoreHeaders:l(()=>sp,"ContainerRestoreHeaders"),ContainerSetAccessPolicyExceptionHeaders:l(()=>ap,"Contai\
nerSetAccessPolicyExceptionHeaders"),ContainerSetAccessPolicyHeaders:l(()=>op,"ContainerSetAccessPolicyHeaders"),ContainerSetMetadataExceptionHeaders:l(()=>lp,"\
ContainerSetMetadataExceptionHeaders"),ContainerSetMetadataHeaders:l(()=>cp,"ContainerSetMetadataHeaders"),ContainerSubmitBatchExceptionHeaders:l(()=>up,"Contai\
nerSubmitBatchExceptionHeaders"),ContainerSubmitBatchHeaders:l(()=>dp,"ContainerSubmitBatchHeaders"),CorsRule:l(()=>jE,"CorsRule"),DelimitedTextConfiguration:l(
()=>zE,"DelimitedTextConfiguration"),FilterBlobItem:l(()=>qE,"FilterBlobItem"),FilterBlobSegment:l(()=>La,"FilterBlobSegment"),GeoReplication:l(()=>$E,"GeoRepli\
cation"),JsonTextConfiguration:l(()=>VE,"JsonTextConfiguration"),KeyInfo:l(()=>fp,"KeyInfo"),ListBlobsFlatSegmentResponse:l(()=>pp,"ListBlobsFlatSegmentResponse"),
ListBlobsHierarchySegmentResponse:l(()=>hp,"ListBlobsHierarchySegmentResponse"),ListContainersSegmentResponse:l(()=>mp,"ListContainersSegmentResponse"),Logging:l(
()=>GE,"Logging"),Metrics:l(()=>WE,"Metrics"),PageBlobClearPagesExceptionHeaders:l(()=>gp,"PageBlobClearPagesExceptionHeaders"),PageBlobClearPagesHeaders:l(()=>yp,
"PageBlobClearPagesHeaders"),PageBlobCopyIncrementalExceptionHeaders:l(()=>bp,"PageBlobCopyIncrementalExceptionHeaders"),PageBlobCopyIncrementalHeaders:l(()=>vp,
"PageBlobCopyIncrementalHeaders"),PageBlobCreateExceptionHeaders:l(()=>Sp,"PageBlobCreateExceptionHeaders"),PageBlobCreateHeaders:l(()=>wp,"PageBlobCreateHeader\
s"),PageBlobGetPageRangesDiffExceptionHeaders:l(()=>_p,"PageBlobGetPageRangesDiffExceptionHeaders"),PageBlobGetPageRangesDiffHeaders:l(()=>Cp,"PageBlobGetPageRa\
ngesDiffHeaders"),PageBlobGetPageRangesExceptionHeaders:l(()=>Pp,"PageBlobGetPageRangesExceptionHeaders"),PageBlobGetPageRangesHeaders:l(()=>Ep,"PageBlobGetPage\
RangesHeaders"),PageBlobResizeExceptionHeaders:l(()=>Tp,"PageBlobResizeExceptionHeaders"),PageBlobResizeHeaders:l(()=>Np,"PageBlobResizeHeaders"),PageBlobUpdateSequenceNumberExceptionHeaders:l(
()=>Op,"PageBlobUpdateSequenceNumberExceptionHeaders"),PageBlobUpdateSequenceNumberHeaders:l(()=>xp,"PageBlobUpdateSequenceNumberHeaders"),PageBlobUploadPagesExceptionHeaders:l(
()=>Ip,"PageBlobUploadPagesExceptionHeaders"),PageBlobUploadPagesFromURLExceptionHeaders:l(()=>Ap,"PageBlobUploadPagesFromURLExceptionHeaders"),PageBlobUploadPagesFromURLHeaders:l(
()=>Rp,"PageBlobUploadPagesFromURLHeaders"),PageBlobUploadPagesHeaders:l(()=>Mp,"PageBlobUploadPagesHeaders"),PageList:l(()=>ka,"PageList"),PageRange:l(()=>XE,"\
PageRange"),QueryFormat:l(()=>KE,"QueryFormat"),QueryRequest:l(()=>Bp,"QueryRequest"),QuerySerialization:l(()=>JE,"QuerySerialization"),RetentionPolicy:l(()=>YE,
"RetentionPolicy"),ServiceFilterBlobsExceptionHeaders:l(()=>Lp,"ServiceFilterBlobsExceptionHeaders"),ServiceFilterBlobsHeaders:l(()=>kp,"ServiceFilterBlobsHeade\
rs"),ServiceGetAccountInfoExceptionHeaders:l(()=>Up,"ServiceGetAccountInfoExceptionHeaders"),ServiceGetAccountInfoHeaders:l(()=>Fp,"ServiceGetAccountInfoHeaders"),
ServiceGetPropertiesExceptionHeaders:l(()=>Dp,"ServiceGetPropertiesExceptionHeaders"),ServiceGetPropertiesHeaders:l(()=>Hp,"ServiceGetPropertiesHeaders"),ServiceGetStatisticsExceptionHeaders:l(
()=>jp,"ServiceGetStatisticsExceptionHeaders"),ServiceGetStatisticsHeaders:l(()=>zp,"ServiceGetStatisticsHeaders"),ServiceGetUserDelegationKeyExceptionHeaders:l(
()=>qp,"ServiceGetUserDelegationKeyExceptionHeaders"),ServiceGetUserDelegationKeyHeaders:l(()=>$p,"ServiceGetUserDelegationKeyHeaders"),ServiceListContainersSegmentExceptionHeaders:l(
()=>Vp,"ServiceListContainersSegmentExceptionHeaders"),ServiceListContainersSegmentHeaders:l(()=>Gp,"ServiceListContainersSegmentHeaders"),ServiceSetPropertiesExceptionHeaders:l(
()=>Wp,"ServiceSetPropertiesExceptionHeaders"),ServiceSetPropertiesHeaders:l(()=>Xp,"ServiceSetPropertiesHeaders"),ServiceSubmitBatchExceptionHeaders:l(()=>Kp,"\
ServiceSubmitBatchExceptionHeaders"),ServiceSubmitBatchHeaders:l(()=>Jp,"ServiceSubmitBatchHeaders"),SignedIdentifier:l(()=>ZE,"SignedIdentifier"),StaticWebsite:l(
()=>QE,"StaticWebsite"),StorageError:l(()=>F,"StorageError"),UserDelegationKey:l(()=>Yp,"UserDelegationKey")});var NE=void 0,md=void 0,gd=void 0,yd=void 0,bd=void 0,
vd=void 0,Sd=void 0,wd=void 0,_d=void 0,OE=void 0,xE=void 0,Cd=void 0,Pd=void 0,Ed=void 0,Td=void 0,Nd=void 0,Od=void 0,xd=void 0,Id=void 0,Ad=void 0,Rd=void 0,
Md=void 0,Bd=void 0,Ld=void 0,kd=void 0,Ud=void 0,Fd=void 0,Dd=void 0,Ia=void 0,IE=void 0,Hd=void 0,jd=void 0,zd=void 0,qd=void 0,$d=void 0,Vd=void 0,AE=void 0,
RE=void 0,ME=void 0,BE=void 0,LE=void 0,Gd=void 0,Aa=void 0,Wd=void 0,Xd=void 0,Kd=void 0,Jd=void 0,Ra=void 0,Yd=void 0,Zd=void 0,Qd=void 0,ef=void 0,tf=void 0,
rf=void 0,nf=void 0,sf=void 0,af=void 0,of=void 0,lf=void 0,cf=void 0,uf=void 0,df=void 0,Ma=void 0,ff=void 0,pf=void 0,kE=void 0,Ba=void 0,hf=void 0,mf=void 0,
UE={serializedName:"Block",type:{name:"Composite",className:"Block",modelProperties:{name:{serializedName:"Name",required:!0,xmlName:"Name",type:{name:"String"}},
size:{serializedName:"Size",required:!0,xmlName:"Size",type:{name:"Number"}}}}},gf={serializedName:"BlockBlob_commitBlockListExceptionHeaders",type:{name:"Compo\
site",className:"BlockBlobCommitBlockListExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"St\
ring"}}}}},yf={serializedName:"BlockBlob_commitBlockListHeaders",type:{name:"Composite",className:"BlockBlobCommitBlockListHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"\
content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteAr\
ray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-i\
d",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"\
x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"\
x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"\
x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},bf=void 0,vf=void 0,Sf=void 0,wf=void 0,_f={serializedName:"Block\
Blob_stageBlockExceptionHeaders",type:{name:"Composite",className:"BlockBlobStageBlockExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-c\
ode",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Cf=void 0,Pf=void 0,Ef={serializedName:"BlockBlob_stageBlockHeaders",type:{name:"Composite",className:"B\
lockBlobStageBlockHeaders",modelProperties:{contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},isServerEncrypted:{serializedName:"x-ms-reque\
st-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-\
ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},structuredBodyType:{
serializedName:"x-ms-structured-body",xmlName:"x-ms-structured-body",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}},Tf={serializedName:"BlockBlob_uploadExceptionHeaders",type:{name:"Composite",className:"BlockBlobUploadExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Nf={serializedName:"BlockBlob_uploadHeaders",type:{name:"Composit\
e",className:"BlockBlobUploadHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modif\
ied",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"\
x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request\
-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms\
-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},structuredBodyType:{
serializedName:"x-ms-structured-body",xmlName:"x-ms-structured-body",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}},Of=void 0,xf={serializedName:"BlockLookupList",xmlName:"BlockList",type:{name:"Composite",className:"BlockLookupList",modelProperties:{
committed:{serializedName:"Committed",xmlName:"Committed",xmlElementName:"Committed",type:{name:"Sequence",element:{type:{name:"String"}}}},uncommitted:{serializedName:"\
Uncommitted",xmlName:"Uncommitted",xmlElementName:"Uncommitted",type:{name:"Sequence",element:{type:{name:"String"}}}},latest:{serializedName:"Latest",xmlName:"\
Latest",xmlElementName:"Latest",type:{name:"Sequence",element:{type:{name:"String"}}}}}}},FE=void 0,If=void 0,Af=void 0,Rf=void 0,Mf=void 0,Bf=void 0,Lf=void 0,
kf=void 0,Uf=void 0,Ff=void 0,Df=void 0,Hf=void 0,jf=void 0,zf=void 0,qf=void 0,$f=void 0,Vf=void 0,Gf=void 0,Wf=void 0,DE=void 0,Xf=void 0,Kf=void 0,Jf=void 0,
Yf=void 0,HE=void 0,Zf=void 0,Qf=void 0,ep=void 0,tp=void 0,rp=void 0,np=void 0,ip=void 0,sp=void 0,ap=void 0,op=void 0,lp=void 0,cp=void 0,up=void 0,dp=void 0,
jE=void 0,zE=void 0,qE=void 0,La=void 0,$E=void 0,VE=void 0,fp=void 0,pp=void 0,hp=void 0,mp=void 0,GE=void 0,WE=void 0,gp=void 0,yp=void 0,bp=void 0,vp=void 0,
Sp=void 0,wp=void 0,_p=void 0,Cp=void 0,Pp=void 0,Ep=void 0,Tp=void 0,Np=void 0,Op=void 0,xp=void 0,Ip=void 0,Ap=void 0,Rp=void 0,Mp=void 0,ka=void 0,XE=void 0,
KE=void 0,Bp=void 0,JE=void 0,YE=void 0,Lp=void 0,kp=void 0,Up=void 0,Fp=void 0,Dp=void 0,Hp=void 0,jp=void 0,zp=void 0,qp=void 0,$p=void 0,Vp=void 0,Gp=void 0,
Wp=void 0,Xp=void 0,Kp=void 0,Jp=void 0,ZE=void 0,QE=void 0,F={serializedName:"StorageError",type:{name:"Composite",className:"StorageError",modelProperties:{message:{
serializedName:"Message",xmlName:"Message",type:{name:"String"}},copySourceStatusCode:{serializedName:"CopySourceStatusCode",xmlName:"CopySourceStatusCode",type:{
name:"Number"}},copySourceErrorCode:{serializedName:"CopySourceErrorCode",xmlName:"CopySourceErrorCode",type:{name:"String"}},copySourceErrorMessage:{serializedName:"\
CopySourceErrorMessage",xmlName:"CopySourceErrorMessage",type:{name:"String"}},code:{serializedName:"Code",xmlName:"Code",type:{name:"String"}},authenticationErrorDetail:{
serializedName:"AuthenticationErrorDetail",xmlName:"AuthenticationErrorDetail",type:{name:"String"}}}}},Yp=void 0,Ur={parameterPath:["options","contentType"],mapper:{
defaultValue:"application/xml",isConstant:!0,serializedName:"Content-Type",type:{name:"String"}}},eT={parameterPath:"blobServiceProperties",mapper:Ra},Vt={parameterPath:"\
accept",mapper:{defaultValue:"application/xml",isConstant:!0,serializedName:"Accept",type:{name:"String"}}},D={parameterPath:"url",mapper:{serializedName:"url",
required:!0,xmlName:"url",type:{name:"String"}},skipEncoding:!0},Wi={parameterPath:"restype",mapper:{defaultValue:"service",isConstant:!0,serializedName:"restyp\
e",type:{name:"String"}}},Gt={parameterPath:"comp",mapper:{defaultValue:"properties",isConstant:!0,serializedName:"comp",type:{name:"String"}}},H={parameterPath:[
"options","timeoutInSeconds"],mapper:{constraints:{InclusiveMinimum:0},serializedName:"timeout",xmlName:"timeout",type:{name:"Number"}}},j={parameterPath:"versi\
on",mapper:{defaultValue:"2026-04-06",isConstant:!0,serializedName:"x-ms-version",type:{name:"String"}}},z={parameterPath:["options","requestId"],mapper:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}}},X={parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:!0,serializedName:"\
Accept",type:{name:"String"}}},tT={parameterPath:"comp",mapper:{defaultValue:"stats",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Ua={parameterPath:"\
comp",mapper:{defaultValue:"list",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Fa={parameterPath:["options","prefix"],mapper:{serializedName:"pref\
ix",xmlName:"prefix",type:{name:"String"}}},cr={parameterPath:["options","marker"],mapper:{serializedName:"marker",xmlName:"marker",type:{name:"String"}}},ur={parameterPath:[
"options","maxPageSize"],mapper:{constraints:{InclusiveMinimum:1},serializedName:"maxresults",xmlName:"maxresults",type:{name:"Number"}}},rT={parameterPath:["op\
tions","include"],mapper:{serializedName:"include",xmlName:"include",xmlElementName:"ListContainersIncludeType",type:{name:"Sequence",element:{type:{name:"Enum",
allowedValues:["metadata","deleted","system"]}}}},collectionFormat:"CSV"},nT={parameterPath:"keyInfo",mapper:fp},iT={parameterPath:"comp",mapper:{defaultValue:"\
userdelegationkey",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Da={parameterPath:"restype",mapper:{defaultValue:"account",isConstant:!0,serializedName:"\
restype",type:{name:"String"}}},Zp={parameterPath:"body",mapper:{serializedName:"body",required:!0,xmlName:"body",type:{name:"Stream"}}},Qp={parameterPath:"comp",
mapper:{defaultValue:"batch",isConstant:!0,serializedName:"comp",type:{name:"String"}}},ct={parameterPath:"contentLength",mapper:{serializedName:"Content-Length",
required:!0,xmlName:"Content-Length",type:{name:"Number"}}},eh={parameterPath:"multipartContentType",mapper:{serializedName:"Content-Type",required:!0,xmlName:"\
Content-Type",type:{name:"String"}}},th={parameterPath:"comp",mapper:{defaultValue:"blobs",isConstant:!0,serializedName:"comp",type:{name:"String"}}},rh={parameterPath:[
"options","where"],mapper:{serializedName:"where",xmlName:"where",type:{name:"String"}}},$e={parameterPath:"restype",mapper:{defaultValue:"container",isConstant:!0,
serializedName:"restype",type:{name:"String"}}},wt={parameterPath:["options","metadata"],mapper:{serializedName:"x-ms-meta",xmlName:"x-ms-meta",headerCollectionPrefix:"\
x-ms-meta-",type:{name:"Dictionary",value:{type:{name:"String"}}}}},nh={parameterPath:["options","access"],mapper:{serializedName:"x-ms-blob-public-access",xmlName:"\
x-ms-blob-public-access",type:{name:"Enum",allowedValues:["container","blob"]}}},sT={parameterPath:["options","containerEncryptionScope","defaultEncryptionScope"],
mapper:{serializedName:"x-ms-default-encryption-scope",xmlName:"x-ms-default-encryption-scope",type:{name:"String"}}},aT={parameterPath:["options","containerEnc\
ryptionScope","preventEncryptionScopeOverride"],mapper:{serializedName:"x-ms-deny-encryption-scope-override",xmlName:"x-ms-deny-encryption-scope-override",type:{
name:"Boolean"}}},se={parameterPath:["options","leaseAccessConditions","leaseId"],mapper:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"Str\
ing"}}},re={parameterPath:["options","modifiedAccessConditions","ifModifiedSince"],mapper:{serializedName:"If-Modified-Since",xmlName:"If-Modified-Since",type:{
name:"DateTimeRfc1123"}}},ne={parameterPath:["options","modifiedAccessConditions","ifUnmodifiedSince"],mapper:{serializedName:"If-Unmodified-Since",xmlName:"If-\
Unmodified-Since",type:{name:"DateTimeRfc1123"}}},ih={parameterPath:"comp",mapper:{defaultValue:"metadata",isConstant:!0,serializedName:"comp",type:{name:"Strin\
g"}}},sh={parameterPath:"comp",mapper:{defaultValue:"acl",isConstant:!0,serializedName:"comp",type:{name:"String"}}},oT={parameterPath:["options","containerAcl"],
mapper:{serializedName:"containerAcl",xmlName:"SignedIdentifiers",xmlIsWrapped:!0,xmlElementName:"SignedIdentifier",type:{name:"Sequence",element:{type:{name:"C\
omposite",className:"SignedIdentifier"}}}}},ah={parameterPath:"comp",mapper:{defaultValue:"undelete",isConstant:!0,serializedName:"comp",type:{name:"String"}}},
lT={parameterPath:["options","deletedContainerName"],mapper:{serializedName:"x-ms-deleted-container-name",xmlName:"x-ms-deleted-container-name",type:{name:"Stri\
ng"}}},cT={parameterPath:["options","deletedContainerVersion"],mapper:{serializedName:"x-ms-deleted-container-version",xmlName:"x-ms-deleted-container-version",
type:{name:"String"}}},uT={parameterPath:"comp",mapper:{defaultValue:"rename",isConstant:!0,serializedName:"comp",type:{name:"String"}}},dT={parameterPath:"sour\
ceContainerName",mapper:{serializedName:"x-ms-source-container-name",required:!0,xmlName:"x-ms-source-container-name",type:{name:"String"}}},fT={parameterPath:[
"options","sourceLeaseId"],mapper:{serializedName:"x-ms-source-lease-id",xmlName:"x-ms-source-lease-id",type:{name:"String"}}},Et={parameterPath:"comp",mapper:{
defaultValue:"lease",isConstant:!0,serializedName:"comp",type:{name:"String"}}},oh={parameterPath:"action",mapper:{defaultValue:"acquire",isConstant:!0,serializedName:"\
x-ms-lease-action",type:{name:"String"}}},lh={parameterPath:["options","duration"],mapper:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{
name:"Number"}}},ch={parameterPath:["options","proposedLeaseId"],mapper:{serializedName:"x-ms-proposed-lease-id",xmlName:"x-ms-proposed-lease-id",type:{name:"St\
ring"}}},uh={parameterPath:"action",mapper:{defaultValue:"release",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},Fr={parameterPath:"le\
aseId",mapper:{serializedName:"x-ms-lease-id",required:!0,xmlName:"x-ms-lease-id",type:{name:"String"}}},dh={parameterPath:"action",mapper:{defaultValue:"renew",
isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},fh={parameterPath:"action",mapper:{defaultValue:"break",isConstant:!0,serializedName:"x-\
ms-lease-action",type:{name:"String"}}},ph={parameterPath:["options","breakPeriod"],mapper:{serializedName:"x-ms-lease-break-period",xmlName:"x-ms-lease-break-p\
eriod",type:{name:"Number"}}},hh={parameterPath:"action",mapper:{defaultValue:"change",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},mh={
parameterPath:"proposedLeaseId",mapper:{serializedName:"x-ms-proposed-lease-id",required:!0,xmlName:"x-ms-proposed-lease-id",type:{name:"String"}}},gh={parameterPath:[
"options","include"],mapper:{serializedName:"include",xmlName:"include",xmlElementName:"ListBlobsIncludeItem",type:{name:"Sequence",element:{type:{name:"Enum",allowedValues:[
"copy","deleted","metadata","snapshots","uncommittedblobs","versions","tags","immutabilitypolicy","legalhold","deletedwithversions"]}}}},collectionFormat:"CSV"},
yh={parameterPath:["options","startFrom"],mapper:{serializedName:"startFrom",xmlName:"startFrom",type:{name:"String"}}},pT={parameterPath:"delimiter",mapper:{serializedName:"\
delimiter",required:!0,xmlName:"delimiter",type:{name:"String"}}},mt={parameterPath:["options","snapshot"],mapper:{serializedName:"snapshot",xmlName:"snapshot",
type:{name:"String"}}},Bt={parameterPath:["options","versionId"],mapper:{serializedName:"versionid",xmlName:"versionid",type:{name:"String"}}},Bn={parameterPath:[
"options","range"],mapper:{serializedName:"x-ms-range",xmlName:"x-ms-range",type:{name:"String"}}},hT={parameterPath:["options","rangeGetContentMD5"],mapper:{serializedName:"\
x-ms-range-get-content-md5",xmlName:"x-ms-range-get-content-md5",type:{name:"Boolean"}}},mT={parameterPath:["options","rangeGetContentCRC64"],mapper:{serializedName:"\
x-ms-range-get-content-crc64",xmlName:"x-ms-range-get-content-crc64",type:{name:"Boolean"}}},Ln={parameterPath:["options","structuredBodyType"],mapper:{serializedName:"\
x-ms-structured-body",xmlName:"x-ms-structured-body",type:{name:"String"}}},Le={parameterPath:["options","cpkInfo","encryptionKey"],mapper:{serializedName:"x-ms\
-encryption-key",xmlName:"x-ms-encryption-key",type:{name:"String"}}},ke={parameterPath:["options","cpkInfo","encryptionKeySha256"],mapper:{serializedName:"x-ms\
-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}}},Ue={parameterPath:["options","cpkInfo","encryptionAlgorithm"],mapper:{serializedName:"\
x-ms-encryption-algorithm",xmlName:"x-ms-encryption-algorithm",type:{name:"String"}}},ye={parameterPath:["options","modifiedAccessConditions","ifMatch"],mapper:{
serializedName:"If-Match",xmlName:"If-Match",type:{name:"String"}}},be={parameterPath:["options","modifiedAccessConditions","ifNoneMatch"],mapper:{serializedName:"\
If-None-Match",xmlName:"If-None-Match",type:{name:"String"}}},pe={parameterPath:["options","modifiedAccessConditions","ifTags"],mapper:{serializedName:"x-ms-if-\
tags",xmlName:"x-ms-if-tags",type:{name:"String"}}},gT={parameterPath:["options","deleteSnapshots"],mapper:{serializedName:"x-ms-delete-snapshots",xmlName:"x-ms\
-delete-snapshots",type:{name:"Enum",allowedValues:["include","only"]}}},yT={parameterPath:["options","blobDeleteType"],mapper:{serializedName:"deletetype",xmlName:"\
deletetype",type:{name:"String"}}},bT={parameterPath:["options","accessTierIfModifiedSince"],mapper:{serializedName:"x-ms-access-tier-if-modified-since",xmlName:"\
x-ms-access-tier-if-modified-since",type:{name:"DateTimeRfc1123"}}},vT={parameterPath:["options","accessTierIfUnmodifiedSince"],mapper:{serializedName:"x-ms-acc\
ess-tier-if-unmodified-since",xmlName:"x-ms-access-tier-if-unmodified-since",type:{name:"DateTimeRfc1123"}}},ST={parameterPath:"comp",mapper:{defaultValue:"expi\
ry",isConstant:!0,serializedName:"comp",type:{name:"String"}}},wT={parameterPath:"expiryOptions",mapper:{serializedName:"x-ms-expiry-option",required:!0,xmlName:"\
x-ms-expiry-option",type:{name:"String"}}},_T={parameterPath:["options","expiresOn"],mapper:{serializedName:"x-ms-expiry-time",xmlName:"x-ms-expiry-time",type:{
name:"String"}}},Dr={parameterPath:["options","blobHttpHeaders","blobCacheControl"],mapper:{serializedName:"x-ms-blob-cache-control",xmlName:"x-ms-blob-cache-co\
ntrol",type:{name:"String"}}},Hr={parameterPath:["options","blobHttpHeaders","blobContentType"],mapper:{serializedName:"x-ms-blob-content-type",xmlName:"x-ms-bl\
ob-content-type",type:{name:"String"}}},jr={parameterPath:["options","blobHttpHeaders","blobContentMD5"],mapper:{serializedName:"x-ms-blob-content-md5",xmlName:"\
x-ms-blob-content-md5",type:{name:"ByteArray"}}},zr={parameterPath:["options","blobHttpHeaders","blobContentEncoding"],mapper:{serializedName:"x-ms-blob-content\
-encoding",xmlName:"x-ms-blob-content-encoding",type:{name:"String"}}},qr={parameterPath:["options","blobHttpHeaders","blobContentLanguage"],mapper:{serializedName:"\
x-ms-blob-content-language",xmlName:"x-ms-blob-content-language",type:{name:"String"}}},$r={parameterPath:["options","blobHttpHeaders","blobContentDisposition"],
mapper:{serializedName:"x-ms-blob-content-disposition",xmlName:"x-ms-blob-content-disposition",type:{name:"String"}}},bh={parameterPath:"comp",mapper:{defaultValue:"\
immutabilityPolicies",isConstant:!0,serializedName:"comp",type:{name:"String"}}},dr={parameterPath:["options","immutabilityPolicyExpiry"],mapper:{serializedName:"\
x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}}},fr={parameterPath:["options","immutabilityPol\
icyMode"],mapper:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","\
Locked"]}}},CT={parameterPath:"comp",mapper:{defaultValue:"legalhold",isConstant:!0,serializedName:"comp",type:{name:"String"}}},PT={parameterPath:"legalHold",mapper:{
serializedName:"x-ms-legal-hold",required:!0,xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}},Xe={parameterPath:["options","encryptionScope"],mapper:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}}},ET={parameterPath:"comp",mapper:{defaultValue:"snapshot",isConstant:!0,serializedName:"\
comp",type:{name:"String"}}},Vr={parameterPath:["options","tier"],mapper:{serializedName:"x-ms-access-tier",xmlName:"x-ms-access-tier",type:{name:"Enum",allowedValues:[
"P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot","Cool","Archive","Cold"]}}},vh={parameterPath:["options","rehydratePriority"],mapper:{serializedName:"\
x-ms-rehydrate-priority",xmlName:"x-ms-rehydrate-priority",type:{name:"Enum",allowedValues:["High","Standard"]}}},Gr={parameterPath:["options","sourceModifiedAc\
cessConditions","sourceIfModifiedSince"],mapper:{serializedName:"x-ms-source-if-modified-since",xmlName:"x-ms-source-if-modified-since",type:{name:"DateTimeRfc1\
123"}}},Wr={parameterPath:["options","sourceModifiedAccessConditions","sourceIfUnmodifiedSince"],mapper:{serializedName:"x-ms-source-if-unmodified-since",xmlName:"\
x-ms-source-if-unmodified-since",type:{name:"DateTimeRfc1123"}}},Xr={parameterPath:["options","sourceModifiedAccessConditions","sourceIfMatch"],mapper:{serializedName:"\
x-ms-source-if-match",xmlName:"x-ms-source-if-match",type:{name:"String"}}},Kr={parameterPath:["options","sourceModifiedAccessConditions","sourceIfNoneMatch"],mapper:{
serializedName:"x-ms-source-if-none-match",xmlName:"x-ms-source-if-none-match",type:{name:"String"}}},Sh={parameterPath:["options","sourceModifiedAccessConditio\
ns","sourceIfTags"],mapper:{serializedName:"x-ms-source-if-tags",xmlName:"x-ms-source-if-tags",type:{name:"String"}}},Xi={parameterPath:"copySource",mapper:{serializedName:"\
x-ms-copy-source",required:!0,xmlName:"x-ms-copy-source",type:{name:"String"}}},pr={parameterPath:["options","blobTagsString"],mapper:{serializedName:"x-ms-tags",
xmlName:"x-ms-tags",type:{name:"String"}}},TT={parameterPath:["options","sealBlob"],mapper:{serializedName:"x-ms-seal-blob",xmlName:"x-ms-seal-blob",type:{name:"\
Boolean"}}},Jr={parameterPath:["options","legalHold"],mapper:{serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}},NT={parameterPath:"\
xMsRequiresSync",mapper:{defaultValue:"true",isConstant:!0,serializedName:"x-ms-requires-sync",type:{name:"String"}}},kn={parameterPath:["options","sourceConten\
tMD5"],mapper:{serializedName:"x-ms-source-content-md5",xmlName:"x-ms-source-content-md5",type:{name:"ByteArray"}}},Un={parameterPath:["options","copySourceAuth\
orization"],mapper:{serializedName:"x-ms-copy-source-authorization",xmlName:"x-ms-copy-source-authorization",type:{name:"String"}}},wh={parameterPath:["options",
"copySourceTags"],mapper:{serializedName:"x-ms-copy-source-tag-option",xmlName:"x-ms-copy-source-tag-option",type:{name:"Enum",allowedValues:["REPLACE","COPY"]}}},
Fn={parameterPath:["options","fileRequestIntent"],mapper:{serializedName:"x-ms-file-request-intent",xmlName:"x-ms-file-request-intent",type:{name:"String"}}},OT={
parameterPath:"comp",mapper:{defaultValue:"copy",isConstant:!0,serializedName:"comp",type:{name:"String"}}},xT={parameterPath:"copyActionAbortConstant",mapper:{
defaultValue:"abort",isConstant:!0,serializedName:"x-ms-copy-action",type:{name:"String"}}},IT={parameterPath:"copyId",mapper:{serializedName:"copyid",required:!0,
xmlName:"copyid",type:{name:"String"}}},AT={parameterPath:"comp",mapper:{defaultValue:"tier",isConstant:!0,serializedName:"comp",type:{name:"String"}}},RT={parameterPath:"\
tier",mapper:{serializedName:"x-ms-access-tier",required:!0,xmlName:"x-ms-access-tier",type:{name:"Enum",allowedValues:["P4","P6","P10","P15","P20","P30","P40",
"P50","P60","P70","P80","Hot","Cool","Archive","Cold"]}}},MT={parameterPath:["options","queryRequest"],mapper:Bp},BT={parameterPath:"comp",mapper:{defaultValue:"\
query",isConstant:!0,serializedName:"comp",type:{name:"String"}}},_h={parameterPath:"comp",mapper:{defaultValue:"tags",isConstant:!0,serializedName:"comp",type:{
name:"String"}}},Ch={parameterPath:["options","blobModifiedAccessConditions","ifModifiedSince"],mapper:{serializedName:"x-ms-blob-if-modified-since",xmlName:"x-\
ms-blob-if-modified-since",type:{name:"DateTimeRfc1123"}}},Ph={parameterPath:["options","blobModifiedAccessConditions","ifUnmodifiedSince"],mapper:{serializedName:"\
x-ms-blob-if-unmodified-since",xmlName:"x-ms-blob-if-unmodified-since",type:{name:"DateTimeRfc1123"}}},Eh={parameterPath:["options","blobModifiedAccessCondition\
s","ifMatch"],mapper:{serializedName:"x-ms-blob-if-match",xmlName:"x-ms-blob-if-match",type:{name:"String"}}},Th={parameterPath:["options","blobModifiedAccessCo\
nditions","ifNoneMatch"],mapper:{serializedName:"x-ms-blob-if-none-match",xmlName:"x-ms-blob-if-none-match",type:{name:"String"}}},LT={parameterPath:["options",
"tags"],mapper:Ba},Wt={parameterPath:["options","transactionalContentMD5"],mapper:{serializedName:"Content-MD5",xmlName:"Content-MD5",type:{name:"ByteArray"}}},
Yr={parameterPath:["options","transactionalContentCrc64"],mapper:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}},kT={
parameterPath:"blobType",mapper:{defaultValue:"PageBlob",isConstant:!0,serializedName:"x-ms-blob-type",type:{name:"String"}}},Nh={parameterPath:"blobContentLeng\
th",mapper:{serializedName:"x-ms-blob-content-length",required:!0,xmlName:"x-ms-blob-content-length",type:{name:"Number"}}},Oh={parameterPath:["options","blobSe\
quenceNumber"],mapper:{defaultValue:0,serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}}},Ki={parameterPath:["\
options","contentType"],mapper:{defaultValue:"application/octet-stream",isConstant:!0,serializedName:"Content-Type",type:{name:"String"}}},Ji={parameterPath:"bo\
dy",mapper:{serializedName:"body",required:!0,xmlName:"body",type:{name:"Stream"}}},Yi={parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:!0,
serializedName:"Accept",type:{name:"String"}}},Ha={parameterPath:"comp",mapper:{defaultValue:"page",isConstant:!0,serializedName:"comp",type:{name:"String"}}},xh={
parameterPath:"pageWrite",mapper:{defaultValue:"update",isConstant:!0,serializedName:"x-ms-page-write",type:{name:"String"}}},ja={parameterPath:["options","sequ\
enceNumberAccessConditions","ifSequenceNumberLessThanOrEqualTo"],mapper:{serializedName:"x-ms-if-sequence-number-le",xmlName:"x-ms-if-sequence-number-le",type:{
name:"Number"}}},za={parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberLessThan"],mapper:{serializedName:"x-ms-if-sequence-number-lt",xmlName:"\
x-ms-if-sequence-number-lt",type:{name:"Number"}}},qa={parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberEqualTo"],mapper:{serializedName:"\
x-ms-if-sequence-number-eq",xmlName:"x-ms-if-sequence-number-eq",type:{name:"Number"}}},Zi={parameterPath:["options","structuredContentLength"],mapper:{serializedName:"\
x-ms-structured-content-length",xmlName:"x-ms-structured-content-length",type:{name:"Number"}}},UT={parameterPath:"pageWrite",mapper:{defaultValue:"clear",isConstant:!0,
serializedName:"x-ms-page-write",type:{name:"String"}}},$a={parameterPath:"sourceUrl",mapper:{serializedName:"x-ms-copy-source",required:!0,xmlName:"x-ms-copy-s\
ource",type:{name:"String"}}},FT={parameterPath:"sourceRange",mapper:{serializedName:"x-ms-source-range",required:!0,xmlName:"x-ms-source-range",type:{name:"Str\
ing"}}},Va={parameterPath:["options","sourceContentCrc64"],mapper:{serializedName:"x-ms-source-content-crc64",xmlName:"x-ms-source-content-crc64",type:{name:"By\
teArray"}}},DT={parameterPath:"range",mapper:{serializedName:"x-ms-range",required:!0,xmlName:"x-ms-range",type:{name:"String"}}},Qi={parameterPath:["options","\
sourceCpkInfo","sourceEncryptionKey"],mapper:{serializedName:"x-ms-source-encryption-key",xmlName:"x-ms-source-encryption-key",type:{name:"String"}}},es={parameterPath:[
"options","sourceCpkInfo","sourceEncryptionKeySha256"],mapper:{serializedName:"x-ms-source-encryption-key-sha256",xmlName:"x-ms-source-encryption-key-sha256",type:{
name:"String"}}},ts={parameterPath:["options","sourceCpkInfo","sourceEncryptionAlgorithm"],mapper:{serializedName:"x-ms-source-encryption-algorithm",xmlName:"x-\
ms-source-encryption-algorithm",type:{name:"String"}}},Ih={parameterPath:"comp",mapper:{defaultValue:"pagelist",isConstant:!0,serializedName:"comp",type:{name:"\
String"}}},HT={parameterPath:["options","prevsnapshot"],mapper:{serializedName:"prevsnapshot",xmlName:"prevsnapshot",type:{name:"String"}}},jT={parameterPath:["\
options","prevSnapshotUrl"],mapper:{serializedName:"x-ms-previous-snapshot-url",xmlName:"x-ms-previous-snapshot-url",type:{name:"String"}}},zT={parameterPath:"s\
equenceNumberAction",mapper:{serializedName:"x-ms-sequence-number-action",required:!0,xmlName:"x-ms-sequence-number-action",type:{name:"Enum",allowedValues:["ma\
x","update","increment"]}}},qT={parameterPath:"comp",mapper:{defaultValue:"incrementalcopy",isConstant:!0,serializedName:"comp",type:{name:"String"}}},$T={parameterPath:"\
blobType",mapper:{defaultValue:"AppendBlob",isConstant:!0,serializedName:"x-ms-blob-type",type:{name:"String"}}},Ah={parameterPath:"comp",mapper:{defaultValue:"\
appendblock",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Rh={parameterPath:["options","appendPositionAccessConditions","maxSize"],mapper:{serializedName:"\
x-ms-blob-condition-maxsize",xmlName:"x-ms-blob-condition-maxsize",type:{name:"Number"}}},Ga={parameterPath:["options","appendPositionAccessConditions","appendP\
osition"],mapper:{serializedName:"x-ms-blob-condition-appendpos",xmlName:"x-ms-blob-condition-appendpos",type:{name:"Number"}}},Mh={parameterPath:["options","so\
urceRange"],mapper:{serializedName:"x-ms-source-range",xmlName:"x-ms-source-range",type:{name:"String"}}},VT={parameterPath:"comp",mapper:{defaultValue:"seal",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},Bh={parameterPath:"blobType",mapper:{defaultValue:"BlockBlob",isConstant:!0,serializedName:"x-ms-blob-type",type:{name:"\
String"}}},GT={parameterPath:["options","copySourceBlobProperties"],mapper:{serializedName:"x-ms-copy-source-blob-properties",xmlName:"x-ms-copy-source-blob-pro\
perties",type:{name:"Boolean"}}},Lh={parameterPath:"comp",mapper:{defaultValue:"block",isConstant:!0,serializedName:"comp",type:{name:"String"}}},kh={parameterPath:"\
blockId",mapper:{serializedName:"blockid",required:!0,xmlName:"blockid",type:{name:"String"}}},WT={parameterPath:"blocks",mapper:xf},Uh={parameterPath:"comp",mapper:{
defaultValue:"blocklist",isConstant:!0,serializedName:"comp",type:{name:"String"}}},XT={parameterPath:"listType",mapper:{defaultValue:"committed",serializedName:"\
blocklisttype",required:!0,xmlName:"blocklisttype",type:{name:"Enum",allowedValues:["committed","uncommitted","all"]}}},KT=class{static{l(this,"ServiceImpl")}client;constructor(e){
this.client=e}setProperties(e,t){return this.client.sendOperationRequest({blobServiceProperties:e,options:t},JT)}getProperties(e){return this.client.sendOperationRequest(
{options:e},YT)}getStatistics(e){return this.client.sendOperationRequest({options:e},ZT)}listContainersSegment(e){return this.client.sendOperationRequest({options:e},
QT)}getUserDelegationKey(e,t){return this.client.sendOperationRequest({keyInfo:e,options:t},eN)}getAccountInfo(e){return this.client.sendOperationRequest({options:e},
tN)}submitBatch(e,t,r,n){return this.client.sendOperationRequest({contentLength:e,multipartContentType:t,body:r,options:n},rN)}filterBlobs(e){return this.client.
sendOperationRequest({options:e},nN)}},Xt=Nr(lr,!0),JT={path:"/",httpMethod:"PUT",responses:{202:{headersMapper:Xp},default:{bodyMapper:F,headersMapper:Wp}},requestBody:eT,
queryParameters:[Wi,Gt,H],urlParameters:[D],headerParameters:[Ur,Vt,j,z],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:Xt},YT={
path:"/",httpMethod:"GET",responses:{200:{bodyMapper:Ra,headersMapper:Hp},default:{bodyMapper:F,headersMapper:Dp}},queryParameters:[Wi,Gt,H],urlParameters:[D],headerParameters:[
j,z,X],isXML:!0,serializer:Xt},ZT={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:Yd,headersMapper:zp},default:{bodyMapper:F,headersMapper:jp}},queryParameters:[
Wi,H,tT],urlParameters:[D],headerParameters:[j,z,X],isXML:!0,serializer:Xt},QT={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:mp,headersMapper:Gp},default:{
bodyMapper:F,headersMapper:Vp}},queryParameters:[H,Ua,Fa,cr,ur,rT],urlParameters:[D],headerParameters:[j,z,X],isXML:!0,serializer:Xt},eN={path:"/",httpMethod:"P\
OST",responses:{200:{bodyMapper:Yp,headersMapper:$p},default:{bodyMapper:F,headersMapper:qp}},requestBody:nT,queryParameters:[Wi,H,iT],urlParameters:[D],headerParameters:[
Ur,Vt,j,z],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:Xt},tN={path:"/",httpMethod:"GET",responses:{200:{headersMapper:Fp},
default:{bodyMapper:F,headersMapper:Up}},queryParameters:[Gt,H,Da],urlParameters:[D],headerParameters:[j,z,X],isXML:!0,serializer:Xt},rN={path:"/",httpMethod:"P\
OST",responses:{202:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:Jp},default:{bodyMapper:F,headersMapper:Kp}},requestBody:Zp,
queryParameters:[H,Qp],urlParameters:[D],headerParameters:[Vt,j,z,ct,eh],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:Xt},nN={
path:"/",httpMethod:"GET",responses:{200:{bodyMapper:La,headersMapper:kp},default:{bodyMapper:F,headersMapper:Lp}},queryParameters:[H,cr,ur,th,rh],urlParameters:[
D],headerParameters:[j,z,X],isXML:!0,serializer:Xt},iN=class{static{l(this,"ContainerImpl")}client;constructor(e){this.client=e}create(e){return this.client.sendOperationRequest(
{options:e},sN)}getProperties(e){return this.client.sendOperationRequest({options:e},aN)}delete(e){return this.client.sendOperationRequest({options:e},oN)}setMetadata(e){
return this.client.sendOperationRequest({options:e},lN)}getAccessPolicy(e){return this.client.sendOperationRequest({options:e},cN)}setAccessPolicy(e){return this.
client.sendOperationRequest({options:e},uN)}restore(e){return this.client.sendOperationRequest({options:e},dN)}rename(e,t){return this.client.sendOperationRequest(
{sourceContainerName:e,options:t},fN)}submitBatch(e,t,r,n){return this.client.sendOperationRequest({contentLength:e,multipartContentType:t,body:r,options:n},pN)}filterBlobs(e){
return this.client.sendOperationRequest({options:e},hN)}acquireLease(e){return this.client.sendOperationRequest({options:e},mN)}releaseLease(e,t){return this.client.
sendOperationRequest({leaseId:e,options:t},gN)}renewLease(e,t){return this.client.sendOperationRequest({leaseId:e,options:t},yN)}breakLease(e){return this.client.
sendOperationRequest({options:e},bN)}changeLease(e,t,r){return this.client.sendOperationRequest({leaseId:e,proposedLeaseId:t,options:r},vN)}listBlobFlatSegment(e){
return this.client.sendOperationRequest({options:e},SN)}listBlobHierarchySegment(e,t){return this.client.sendOperationRequest({delimiter:e,options:t},wN)}getAccountInfo(e){
return this.client.sendOperationRequest({options:e},_N)}},Fe=Nr(lr,!0),sN={path:"/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:Uf},default:{bodyMapper:F,
headersMapper:kf}},queryParameters:[H,$e],urlParameters:[D],headerParameters:[j,z,X,wt,nh,sT,aT],isXML:!0,serializer:Fe},aN={path:"/{containerName}",httpMethod:"\
GET",responses:{200:{headersMapper:Wf},default:{bodyMapper:F,headersMapper:Gf}},queryParameters:[H,$e],urlParameters:[D],headerParameters:[j,z,X,se],isXML:!0,serializer:Fe},
oN={path:"/{containerName}",httpMethod:"DELETE",responses:{202:{headersMapper:Df},default:{bodyMapper:F,headersMapper:Ff}},queryParameters:[H,$e],urlParameters:[
D],headerParameters:[j,z,X,se,re,ne],isXML:!0,serializer:Fe},lN={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:cp},default:{bodyMapper:F,
headersMapper:lp}},queryParameters:[H,$e,ih],urlParameters:[D],headerParameters:[j,z,X,wt,se,re],isXML:!0,serializer:Fe},cN={path:"/{containerName}",httpMethod:"\
GET",responses:{200:{bodyMapper:{type:{name:"Sequence",element:{type:{name:"Composite",className:"SignedIdentifier"}}},serializedName:"SignedIdentifiers",xmlName:"\
SignedIdentifiers",xmlIsWrapped:!0,xmlElementName:"SignedIdentifier"},headersMapper:qf},default:{bodyMapper:F,headersMapper:zf}},queryParameters:[H,$e,sh],urlParameters:[
D],headerParameters:[j,z,X,se],isXML:!0,serializer:Fe},uN={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:op},default:{bodyMapper:F,headersMapper:ap}},
requestBody:oT,queryParameters:[H,$e,sh],urlParameters:[D],headerParameters:[Ur,Vt,j,z,nh,se,re,ne],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"\
xml",serializer:Fe},dN={path:"/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:sp},default:{bodyMapper:F,headersMapper:ip}},queryParameters:[H,$e,
ah],urlParameters:[D],headerParameters:[j,z,X,lT,cT],isXML:!0,serializer:Fe},fN={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:tp},default:{
bodyMapper:F,headersMapper:ep}},queryParameters:[H,$e,uT],urlParameters:[D],headerParameters:[j,z,X,dT,fT],isXML:!0,serializer:Fe},pN={path:"/{containerName}",httpMethod:"\
POST",responses:{202:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:dp},default:{bodyMapper:F,headersMapper:up}},requestBody:Zp,
queryParameters:[H,Qp,$e],urlParameters:[D],headerParameters:[Vt,j,z,ct,eh],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:Fe},
hN={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:La,headersMapper:jf},default:{bodyMapper:F,headersMapper:Hf}},queryParameters:[H,cr,ur,th,
rh,$e],urlParameters:[D],headerParameters:[j,z,X],isXML:!0,serializer:Fe},mN={path:"/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:Af},default:{
bodyMapper:F,headersMapper:If}},queryParameters:[H,$e,Et],urlParameters:[D],headerParameters:[j,z,X,re,ne,oh,lh,ch],isXML:!0,serializer:Fe},gN={path:"/{containe\
rName}",httpMethod:"PUT",responses:{200:{headersMapper:Qf},default:{bodyMapper:F,headersMapper:Zf}},queryParameters:[H,$e,Et],urlParameters:[D],headerParameters:[
j,z,X,re,ne,uh,Fr],isXML:!0,serializer:Fe},yN={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:np},default:{bodyMapper:F,headersMapper:rp}},
queryParameters:[H,$e,Et],urlParameters:[D],headerParameters:[j,z,X,re,ne,Fr,dh],isXML:!0,serializer:Fe},bN={path:"/{containerName}",httpMethod:"PUT",responses:{
202:{headersMapper:Mf},default:{bodyMapper:F,headersMapper:Rf}},queryParameters:[H,$e,Et],urlParameters:[D],headerParameters:[j,z,X,re,ne,fh,ph],isXML:!0,serializer:Fe},
vN={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:Lf},default:{bodyMapper:F,headersMapper:Bf}},queryParameters:[H,$e,Et],urlParameters:[
D],headerParameters:[j,z,X,re,ne,Fr,hh,mh],isXML:!0,serializer:Fe},SN={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:pp,headersMapper:Kf},
default:{bodyMapper:F,headersMapper:Xf}},queryParameters:[H,Ua,Fa,cr,ur,$e,gh,yh],urlParameters:[D],headerParameters:[j,z,X],isXML:!0,serializer:Fe},wN={path:"/\
{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:hp,headersMapper:Yf},default:{bodyMapper:F,headersMapper:Jf}},queryParameters:[H,Ua,Fa,cr,ur,$e,gh,
yh,pT],urlParameters:[D],headerParameters:[j,z,X],isXML:!0,serializer:Fe},_N={path:"/{containerName}",httpMethod:"GET",responses:{200:{headersMapper:Vf},default:{
bodyMapper:F,headersMapper:$f}},queryParameters:[Gt,H,Da],urlParameters:[D],headerParameters:[j,z,X],isXML:!0,serializer:Fe},CN=class{static{l(this,"BlobImpl")}client;constructor(e){
this.client=e}download(e){return this.client.sendOperationRequest({options:e},PN)}getProperties(e){return this.client.sendOperationRequest({options:e},EN)}delete(e){
return this.client.sendOperationRequest({options:e},TN)}undelete(e){return this.client.sendOperationRequest({options:e},NN)}setExpiry(e,t){return this.client.sendOperationRequest(
{expiryOptions:e,options:t},ON)}setHttpHeaders(e){return this.client.sendOperationRequest({options:e},xN)}setImmutabilityPolicy(e){return this.client.sendOperationRequest(
{options:e},IN)}deleteImmutabilityPolicy(e){return this.client.sendOperationRequest({options:e},AN)}setLegalHold(e,t){return this.client.sendOperationRequest({legalHold:e,
options:t},RN)}setMetadata(e){return this.client.sendOperationRequest({options:e},MN)}acquireLease(e){return this.client.sendOperationRequest({options:e},BN)}releaseLease(e,t){
return this.client.sendOperationRequest({leaseId:e,options:t},LN)}renewLease(e,t){return this.client.sendOperationRequest({leaseId:e,options:t},kN)}changeLease(e,t,r){
return this.client.sendOperationRequest({leaseId:e,proposedLeaseId:t,options:r},UN)}breakLease(e){return this.client.sendOperationRequest({options:e},FN)}createSnapshot(e){
return this.client.sendOperationRequest({options:e},DN)}startCopyFromURL(e,t){return this.client.sendOperationRequest({copySource:e,options:t},HN)}copyFromURL(e,t){
return this.client.sendOperationRequest({copySource:e,options:t},jN)}abortCopyFromURL(e,t){return this.client.sendOperationRequest({copyId:e,options:t},zN)}setTier(e,t){
return this.client.sendOperationRequest({tier:e,options:t},qN)}getAccountInfo(e){return this.client.sendOperationRequest({options:e},$N)}query(e){return this.client.
sendOperationRequest({options:e},VN)}getTags(e){return this.client.sendOperationRequest({options:e},GN)}setTags(e){return this.client.sendOperationRequest({options:e},
WN)}},Te=Nr(lr,!0),PN={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:Ia},
206:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:Ia},default:{bodyMapper:F,headersMapper:Dd}},queryParameters:[H,mt,Bt],urlParameters:[
D],headerParameters:[j,z,X,se,re,ne,Bn,hT,mT,Ln,Le,ke,Ue,ye,be,pe],isXML:!0,serializer:Te},EN={path:"/{containerName}/{blob}",httpMethod:"HEAD",responses:{200:{
headersMapper:qd},default:{bodyMapper:F,headersMapper:zd}},queryParameters:[H,mt,Bt],urlParameters:[D],headerParameters:[j,z,X,se,re,ne,Le,ke,Ue,ye,be,pe],isXML:!0,
serializer:Te},TN={path:"/{containerName}/{blob}",httpMethod:"DELETE",responses:{202:{headersMapper:kd},default:{bodyMapper:F,headersMapper:Ld}},queryParameters:[
H,mt,Bt,yT],urlParameters:[D],headerParameters:[j,z,X,se,re,ne,ye,be,pe,gT,bT,vT],isXML:!0,serializer:Te},NN={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
200:{headersMapper:mf},default:{bodyMapper:F,headersMapper:hf}},queryParameters:[H,ah],urlParameters:[D],headerParameters:[j,z,X],isXML:!0,serializer:Te},ON={path:"\
/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Qd},default:{bodyMapper:F,headersMapper:Zd}},queryParameters:[H,ST],urlParameters:[D],headerParameters:[
j,z,X,wT,_T],isXML:!0,serializer:Te},xN={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:tf},default:{bodyMapper:F,headersMapper:ef}},
queryParameters:[Gt,H],urlParameters:[D],headerParameters:[j,z,X,se,re,ne,ye,be,pe,Dr,Hr,jr,zr,qr,$r],isXML:!0,serializer:Te},IN={path:"/{containerName}/{blob}",
httpMethod:"PUT",responses:{200:{headersMapper:nf},default:{bodyMapper:F,headersMapper:rf}},queryParameters:[H,mt,Bt,bh],urlParameters:[D],headerParameters:[j,z,
X,ne,dr,fr],isXML:!0,serializer:Te},AN={path:"/{containerName}/{blob}",httpMethod:"DELETE",responses:{200:{headersMapper:Fd},default:{bodyMapper:F,headersMapper:Ud}},
queryParameters:[H,mt,Bt,bh],urlParameters:[D],headerParameters:[j,z,X],isXML:!0,serializer:Te},RN={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{
headersMapper:af},default:{bodyMapper:F,headersMapper:sf}},queryParameters:[H,mt,Bt,CT],urlParameters:[D],headerParameters:[j,z,X,PT],isXML:!0,serializer:Te},MN={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:lf},default:{bodyMapper:F,headersMapper:of}},queryParameters:[H,ih],urlParameters:[
D],headerParameters:[j,z,X,wt,se,re,ne,Le,ke,Ue,ye,be,pe,Xe],isXML:!0,serializer:Te},BN={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Td},
default:{bodyMapper:F,headersMapper:Ed}},queryParameters:[H,Et],urlParameters:[D],headerParameters:[j,z,X,re,ne,oh,lh,ch,ye,be,pe],isXML:!0,serializer:Te},LN={path:"\
/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Xd},default:{bodyMapper:F,headersMapper:Wd}},queryParameters:[H,Et],urlParameters:[D],headerParameters:[
j,z,X,re,ne,uh,Fr,ye,be,pe],isXML:!0,serializer:Te},kN={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Jd},default:{bodyMapper:F,
headersMapper:Kd}},queryParameters:[H,Et],urlParameters:[D],headerParameters:[j,z,X,re,ne,Fr,dh,ye,be,pe],isXML:!0,serializer:Te},UN={path:"/{containerName}/{bl\
ob}",httpMethod:"PUT",responses:{200:{headersMapper:Id},default:{bodyMapper:F,headersMapper:xd}},queryParameters:[H,Et],urlParameters:[D],headerParameters:[j,z,
X,re,ne,Fr,hh,mh,ye,be,pe],isXML:!0,serializer:Te},FN={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:Od},default:{bodyMapper:F,headersMapper:Nd}},
queryParameters:[H,Et],urlParameters:[D],headerParameters:[j,z,X,re,ne,fh,ph,ye,be,pe],isXML:!0,serializer:Te},DN={path:"/{containerName}/{blob}",httpMethod:"PU\
T",responses:{201:{headersMapper:Bd},default:{bodyMapper:F,headersMapper:Md}},queryParameters:[H,ET],urlParameters:[D],headerParameters:[j,z,X,wt,se,re,ne,Le,ke,
Ue,ye,be,pe,Xe],isXML:!0,serializer:Te},HN={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:pf},default:{bodyMapper:F,headersMapper:ff}},
queryParameters:[H],urlParameters:[D],headerParameters:[j,z,X,wt,se,re,ne,ye,be,pe,dr,fr,Vr,vh,Gr,Wr,Xr,Kr,Sh,Xi,pr,TT,Jr],isXML:!0,serializer:Te},jN={path:"/{c\
ontainerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:Rd},default:{bodyMapper:F,headersMapper:Ad}},queryParameters:[H],urlParameters:[D],headerParameters:[
j,z,X,wt,se,re,ne,ye,be,pe,dr,fr,Xe,Vr,Gr,Wr,Xr,Kr,Xi,pr,Jr,NT,kn,Un,wh,Fn],isXML:!0,serializer:Te},zN={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
204:{headersMapper:Pd},default:{bodyMapper:F,headersMapper:Cd}},queryParameters:[H,OT,IT],urlParameters:[D],headerParameters:[j,z,X,se,xT],isXML:!0,serializer:Te},
qN={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Ma},202:{headersMapper:Ma},default:{bodyMapper:F,headersMapper:df}},queryParameters:[
H,mt,Bt,AT],urlParameters:[D],headerParameters:[j,z,X,se,pe,vh,RT],isXML:!0,serializer:Te},$N={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{headersMapper:jd},
default:{bodyMapper:F,headersMapper:Hd}},queryParameters:[Gt,H,Da],urlParameters:[D],headerParameters:[j,z,X],isXML:!0,serializer:Te},VN={path:"/{containerName}\
/{blob}",httpMethod:"POST",responses:{200:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:Aa},206:{bodyMapper:{type:{name:"Stre\
am"},serializedName:"parsedResponse"},headersMapper:Aa},default:{bodyMapper:F,headersMapper:Gd}},requestBody:MT,queryParameters:[H,mt,BT],urlParameters:[D],headerParameters:[
Ur,Vt,j,z,se,re,ne,Le,ke,Ue,ye,be,pe],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:Te},GN={path:"/{containerName}/{blob}",httpMethod:"\
GET",responses:{200:{bodyMapper:Ba,headersMapper:Vd},default:{bodyMapper:F,headersMapper:$d}},queryParameters:[H,mt,Bt,_h],urlParameters:[D],headerParameters:[j,
z,X,se,pe,Ch,Ph,Eh,Th],isXML:!0,serializer:Te},WN={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{204:{headersMapper:uf},default:{bodyMapper:F,headersMapper:cf}},
requestBody:LT,queryParameters:[H,Bt,_h],urlParameters:[D],headerParameters:[Ur,Vt,j,z,se,pe,Ch,Ph,Eh,Th,Wt,Yr],isXML:!0,contentType:"application/xml; charset=u\
tf-8",mediaType:"xml",serializer:Te},XN=class{static{l(this,"PageBlobImpl")}client;constructor(e){this.client=e}create(e,t,r){return this.client.sendOperationRequest(
{contentLength:e,blobContentLength:t,options:r},KN)}uploadPages(e,t,r){return this.client.sendOperationRequest({contentLength:e,body:t,options:r},JN)}clearPages(e,t){
return this.client.sendOperationRequest({contentLength:e,options:t},YN)}uploadPagesFromURL(e,t,r,n,i){return this.client.sendOperationRequest({sourceUrl:e,sourceRange:t,
contentLength:r,range:n,options:i},ZN)}getPageRanges(e){return this.client.sendOperationRequest({options:e},QN)}getPageRangesDiff(e){return this.client.sendOperationRequest(
{options:e},e1)}resize(e,t){return this.client.sendOperationRequest({blobContentLength:e,options:t},t1)}updateSequenceNumber(e,t){return this.client.sendOperationRequest(
{sequenceNumberAction:e,options:t},r1)}copyIncremental(e,t){return this.client.sendOperationRequest({copySource:e,options:t},n1)}},Lt=Nr(lr,!0),KN={path:"/{cont\
ainerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:wp},default:{bodyMapper:F,headersMapper:Sp}},queryParameters:[H],urlParameters:[D],headerParameters:[
j,z,X,ct,wt,se,re,ne,Le,ke,Ue,ye,be,pe,Dr,Hr,jr,zr,qr,$r,dr,fr,Xe,Vr,pr,Jr,kT,Nh,Oh],isXML:!0,serializer:Lt},JN={path:"/{containerName}/{blob}",httpMethod:"PUT",
responses:{201:{headersMapper:Mp},default:{bodyMapper:F,headersMapper:Ip}},requestBody:Ji,queryParameters:[H,Ha],urlParameters:[D],headerParameters:[j,z,ct,se,re,
ne,Bn,Ln,Le,ke,Ue,ye,be,pe,Xe,Wt,Yr,Ki,Yi,xh,ja,za,qa,Zi],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:Lt},YN={path:"/{co\
ntainerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:yp},default:{bodyMapper:F,headersMapper:gp}},queryParameters:[H,Ha],urlParameters:[D],headerParameters:[
j,z,X,ct,se,re,ne,Bn,Le,ke,Ue,ye,be,pe,Xe,ja,za,qa,UT],isXML:!0,serializer:Lt},ZN={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Rp},
default:{bodyMapper:F,headersMapper:Ap}},queryParameters:[H,Ha],urlParameters:[D],headerParameters:[j,z,X,ct,se,re,ne,Le,ke,Ue,ye,be,pe,Xe,Gr,Wr,Xr,Kr,kn,Un,Fn,
xh,ja,za,qa,$a,FT,Va,DT,Qi,es,ts],isXML:!0,serializer:Lt},QN={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:ka,headersMapper:Ep},default:{
bodyMapper:F,headersMapper:Pp}},queryParameters:[H,cr,ur,mt,Ih],urlParameters:[D],headerParameters:[j,z,X,se,re,ne,Bn,ye,be,pe],isXML:!0,serializer:Lt},e1={path:"\
/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:ka,headersMapper:Cp},default:{bodyMapper:F,headersMapper:_p}},queryParameters:[H,cr,ur,mt,Ih,
HT],urlParameters:[D],headerParameters:[j,z,X,se,re,ne,Bn,ye,be,pe,jT],isXML:!0,serializer:Lt},t1={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{
headersMapper:Np},default:{bodyMapper:F,headersMapper:Tp}},queryParameters:[Gt,H],urlParameters:[D],headerParameters:[j,z,X,se,re,ne,Le,ke,Ue,ye,be,pe,Xe,Nh],isXML:!0,
serializer:Lt},r1={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:xp},default:{bodyMapper:F,headersMapper:Op}},queryParameters:[Gt,
H],urlParameters:[D],headerParameters:[j,z,X,se,re,ne,ye,be,pe,Oh,zT],isXML:!0,serializer:Lt},n1={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{
headersMapper:vp},default:{bodyMapper:F,headersMapper:bp}},queryParameters:[H,qT],urlParameters:[D],headerParameters:[j,z,X,re,ne,ye,be,pe,Xi],isXML:!0,serializer:Lt},
i1=class{static{l(this,"AppendBlobImpl")}client;constructor(e){this.client=e}create(e,t){return this.client.sendOperationRequest({contentLength:e,options:t},s1)}appendBlock(e,t,r){
return this.client.sendOperationRequest({contentLength:e,body:t,options:r},a1)}appendBlockFromUrl(e,t,r){return this.client.sendOperationRequest({sourceUrl:e,contentLength:t,
options:r},o1)}seal(e){return this.client.sendOperationRequest({options:e},l1)}},rs=Nr(lr,!0),s1={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{
headersMapper:Sd},default:{bodyMapper:F,headersMapper:vd}},queryParameters:[H],urlParameters:[D],headerParameters:[j,z,X,ct,wt,se,re,ne,Le,ke,Ue,ye,be,pe,Dr,Hr,
jr,zr,qr,$r,dr,fr,Xe,pr,Jr,$T],isXML:!0,serializer:rs},a1={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:bd},default:{bodyMapper:F,
headersMapper:md}},requestBody:Ji,queryParameters:[H,Ah],urlParameters:[D],headerParameters:[j,z,ct,se,re,ne,Ln,Le,ke,Ue,ye,be,pe,Xe,Wt,Yr,Ki,Yi,Zi,Rh,Ga],isXML:!0,
contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:rs},o1={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:yd},
default:{bodyMapper:F,headersMapper:gd}},queryParameters:[H,Ah],urlParameters:[D],headerParameters:[j,z,X,ct,se,re,ne,Le,ke,Ue,ye,be,pe,Xe,Gr,Wr,Xr,Kr,kn,Un,Fn,
Wt,$a,Va,Qi,es,ts,Rh,Ga,Mh],isXML:!0,serializer:rs},l1={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:_d},default:{bodyMapper:F,
headersMapper:wd}},queryParameters:[H,VT],urlParameters:[D],headerParameters:[j,z,X,se,re,ne,ye,be,Ga],isXML:!0,serializer:rs},c1=class{static{l(this,"BlockBlob\
Impl")}client;constructor(e){this.client=e}upload(e,t,r){return this.client.sendOperationRequest({contentLength:e,body:t,options:r},u1)}putBlobFromUrl(e,t,r){return this.
client.sendOperationRequest({contentLength:e,copySource:t,options:r},d1)}stageBlock(e,t,r,n){return this.client.sendOperationRequest({blockId:e,contentLength:t,
body:r,options:n},f1)}stageBlockFromURL(e,t,r,n){return this.client.sendOperationRequest({blockId:e,contentLength:t,sourceUrl:r,options:n},p1)}commitBlockList(e,t){
return this.client.sendOperationRequest({blocks:e,options:t},h1)}getBlockList(e,t){return this.client.sendOperationRequest({listType:e,options:t},m1)}},Zr=Nr(lr,
!0),u1={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Nf},default:{bodyMapper:F,headersMapper:Tf}},requestBody:Ji,queryParameters:[
H],urlParameters:[D],headerParameters:[j,z,ct,wt,se,re,ne,Ln,Le,ke,Ue,ye,be,pe,Dr,Hr,jr,zr,qr,$r,dr,fr,Xe,Vr,pr,Jr,Wt,Yr,Ki,Yi,Zi,Bh],isXML:!0,contentType:"appl\
ication/xml; charset=utf-8",mediaType:"binary",serializer:Zr},d1={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:wf},default:{bodyMapper:F,
headersMapper:Sf}},queryParameters:[H],urlParameters:[D],headerParameters:[j,z,X,ct,wt,se,re,ne,Le,ke,Ue,ye,be,pe,Dr,Hr,jr,zr,qr,$r,Xe,Vr,Gr,Wr,Xr,Kr,Sh,Xi,pr,kn,
Un,wh,Fn,Wt,Qi,es,ts,Bh,GT],isXML:!0,serializer:Zr},f1={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Ef},default:{bodyMapper:F,
headersMapper:_f}},requestBody:Ji,queryParameters:[H,Lh,kh],urlParameters:[D],headerParameters:[j,z,ct,se,Ln,Le,ke,Ue,Xe,Wt,Yr,Ki,Yi,Zi],isXML:!0,contentType:"a\
pplication/xml; charset=utf-8",mediaType:"binary",serializer:Zr},p1={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Pf},default:{
bodyMapper:F,headersMapper:Cf}},queryParameters:[H,Lh,kh],urlParameters:[D],headerParameters:[j,z,X,ct,se,Le,ke,Ue,Xe,Gr,Wr,Xr,Kr,kn,Un,Fn,$a,Va,Qi,es,ts,Mh],isXML:!0,
serializer:Zr},h1={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:yf},default:{bodyMapper:F,headersMapper:gf}},requestBody:WT,queryParameters:[
H,Uh],urlParameters:[D],headerParameters:[Ur,Vt,j,z,wt,se,re,ne,Le,ke,Ue,ye,be,pe,Dr,Hr,jr,zr,qr,$r,dr,fr,Xe,Vr,pr,Jr,Wt,Yr],isXML:!0,contentType:"application/x\
ml; charset=utf-8",mediaType:"xml",serializer:Zr},m1={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:Of,headersMapper:vf},default:{bodyMapper:F,
headersMapper:bf}},queryParameters:[H,mt,Uh,XT],urlParameters:[D],headerParameters:[j,z,X,se,pe],isXML:!0,serializer:Zr},g1=class extends c_{static{l(this,"Stor\
ageClient")}url;version;constructor(e,t){if(e===void 0)throw new Error("'url' cannot be null");t||(t={});const r={requestContentType:"application/json; charset=\
utf-8"},n="azsdk-js-azure-storage-blob/12.32.0",i=t.userAgentOptions&&t.userAgentOptions.userAgentPrefix?`${t.userAgentOptions.userAgentPrefix} ${n}`:`${n}`,s={
...r,...t,userAgentOptions:{userAgentPrefix:i},endpoint:t.endpoint??t.baseUri??"{url}"};super(s),this.url=e,this.version=t.version||"2026-04-06",this.service=new KT(
this),this.container=new iN(this),this.blob=new CN(this),this.pageBlob=new XN(this),this.appendBlob=new i1(this),this.blockBlob=new c1(this)}service;container;blob;pageBlob;appendBlob;blockBlob},
y1=class extends g1{static{l(this,"StorageContextClient")}async sendOperationRequest(e,t){const r={...t};return(r.path==="/{containerName}"||r.path==="/{contain\
erName}/{blob}")&&(r.path=""),super.sendOperationRequest(e,r)}};function b1(e){const t=new URL(e);let r=t.pathname;return r=r||"/",r=S1(r),t.pathname=r,t.toString()}
l(b1,"escapeURLPath");function v1(e){let t="";if(e.search("DevelopmentStorageProxyUri=")!==-1){const r=e.split(";");for(const n of r)n.trim().startsWith("Develo\
pmentStorageProxyUri=")&&(t=n.trim().match("DevelopmentStorageProxyUri=(.*)")[1])}return t}l(v1,"getProxyUriFromDevConnString");function hr(e,t){const r=e.split(
";");for(const n of r)if(n.trim().startsWith(t))return n.trim().match(t+"=(.*)")[1];return""}l(hr,"getValueInConnString");function ns(e){let t="";e.startsWith("\
UseDevelopmentStorage=true")&&(t=v1(e),e=dE);let r=hr(e,"BlobEndpoint");if(r=r.endsWith("/")?r.slice(0,-1):r,e.search("DefaultEndpointsProtocol=")!==-1&&e.search(
"AccountKey=")!==-1){let n="",i="",s=Buffer.from("accountKey","base64"),a="";if(i=hr(e,"AccountName"),s=Buffer.from(hr(e,"AccountKey"),"base64"),!r){n=hr(e,"Def\
aultEndpointsProtocol");const c=n.toLowerCase();if(c!=="https"&&c!=="http")throw new Error("Invalid DefaultEndpointsProtocol in the provided Connection String. \
Expecting 'https' or 'http'");if(a=hr(e,"EndpointSuffix"),!a)throw new Error("Invalid EndpointSuffix in the provided Connection String");r=`${n}://${i}.blob.${a}`}
if(i){if(s.length===0)throw new Error("Invalid AccountKey in the provided Connection String")}else throw new Error("Invalid AccountName in the provided Connecti\
on String");return{kind:"AccountConnString",url:r,accountName:i,accountKey:s,proxyUri:t}}else{let n=hr(e,"SharedAccessSignature"),i=hr(e,"AccountName");if(i||(i=
jh(r)),r){if(!n)throw new Error("Invalid SharedAccessSignature in the provided SAS Connection String")}else throw new Error("Invalid BlobEndpoint in the provide\
d SAS Connection String");return n.startsWith("?")&&(n=n.substring(1)),{kind:"SASConnString",url:r,accountName:i,accountSas:n}}}l(ns,"extractConnectionStringPar\
ts");function S1(e){return encodeURIComponent(e).replace(/%2F/g,"/").replace(/'/g,"%27").replace(/\+/g,"%20").replace(/%25/g,"%")}l(S1,"escape");function Ke(e,t){
const r=new URL(e);let n=r.pathname;return n=n?n.endsWith("/")?`${n}${t}`:`${n}/${t}`:t,r.pathname=n,r.toString()}l(Ke,"appendToURLPath");function Dn(e,t,r){const n=new URL(
e),i=encodeURIComponent(t),s=r?encodeURIComponent(r):void 0,a=n.search===""?"?":n.search,c=[];for(const o of a.slice(1).split("&"))if(o){const[u]=o.split("=",2);
u!==i&&c.push(o)}return s&&c.push(`${i}=${s}`),n.search=c.length?`?${c.join("&")}`:"",n.toString()}l(Dn,"setURLParameter2");function Fh(e,t){return new URL(e).searchParams.
get(t)??void 0}l(Fh,"getURLParameter");function w1(e){try{const t=new URL(e);return t.protocol.endsWith(":")?t.protocol.slice(0,-1):t.protocol}catch{return}}l(w1,
"getURLScheme");function Dh(e,t){const r=new URL(e);let n=r.search;return n?n+="&"+t:n=t,r.search=n,r.toString()}l(Dh,"appendToURLQuery");function _1(e){return je?
Buffer.from(e).toString("base64"):btoa(e)}l(_1,"base64encode");function Hh(e,t){e.length>42&&(e=e.slice(0,42));const s=e+C1(t.toString(),48-e.length,"0");return _1(
s)}l(Hh,"generateBlockID");function C1(e,t,r=" "){return String.prototype.padStart?e.padStart(t,r):(r=r||" ",e.length>t?e:(t=t-e.length,t>r.length&&(r+=r.repeat(
t/r.length)),r.slice(0,t)+e))}l(C1,"padStart");function P1(e,t){return e.toLocaleLowerCase()===t.toLocaleLowerCase()}l(P1,"iEqual");function jh(e){const t=new URL(
e);let r;try{return t.hostname.split(".")[1]==="blob"?r=t.hostname.split(".")[0]:zh(t)?r=t.pathname.split("/")[1]:r="",r}catch{throw new Error("Unable to extrac\
t accountName with provided information.")}}l(jh,"getAccountNameFromUrl");function zh(e){const t=e.host;return/^.*:.*:.*$|^(localhost|host.docker.internal)(:[0-9]+)?$|^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}(:[0-9]+)?$/.
test(t)||!!e.port&&gE.includes(e.port)}l(zh,"isIpEndpointStyle");function mr(e){if(e===void 0)return;const t=[];for(const r in e)if(Object.prototype.hasOwnProperty.
call(e,r)){const n=e[r];t.push(`${encodeURIComponent(r)}=${encodeURIComponent(n)}`)}return t.join("&")}l(mr,"toBlobTagsString");function E1(e){if(e===void 0)return;
const t={blobTagSet:[]};for(const r in e)if(Object.prototype.hasOwnProperty.call(e,r)){const n=e[r];t.blobTagSet.push({key:r,value:n})}return t}l(E1,"toBlobTags");
function T1(e){if(e===void 0)return;const t={};for(const r of e.blobTagSet)t[r.key]=r.value;return t}l(T1,"toTags");function qh(e){if(e!==void 0)switch(e.kind){case"\
csv":return{format:{type:"delimited",delimitedTextConfiguration:{columnSeparator:e.columnSeparator||",",fieldQuote:e.fieldQuote||"",recordSeparator:e.recordSeparator,
escapeChar:e.escapeCharacter||"",headersPresent:e.hasHeaders||!1}}};case"json":return{format:{type:"json",jsonTextConfiguration:{recordSeparator:e.recordSeparator}}};case"\
arrow":return{format:{type:"arrow",arrowConfiguration:{schema:e.schema}}};case"parquet":return{format:{type:"parquet"}};default:throw Error("Invalid BlobQueryTe\
xtConfiguration.")}}l(qh,"toQuerySerialization");function $h(e){if(!e||"policy-id"in e)return;const t=[];for(const r in e){const n=r.split("_"),i="or-";n[0].startsWith(
i)&&(n[0]=n[0].substring(i.length));const s={ruleId:n[1],replicationStatus:e[r]},a=t.findIndex(c=>c.policyId===n[0]);a>-1?t[a].rules.push(s):t.push({policyId:n[0],
rules:[s]})}return t}l($h,"parseObjectReplicationRecord");function Hn(e){return e?e.scheme+" "+e.value:void 0}l(Hn,"httpAuthorizationToString");function*Vh(e){let t=[],
r=[];e.pageRange&&(t=e.pageRange),e.clearRange&&(r=e.clearRange);let n=0,i=0;for(;n<t.length&&i<r.length;)t[n].start<r[i].start?(yield{start:t[n].start,end:t[n].
end,isClear:!1},++n):(yield{start:r[i].start,end:r[i].end,isClear:!0},++i);for(;n<t.length;++n)yield{start:t[n].start,end:t[n].end,isClear:!1};for(;i<r.length;++i)
yield{start:r[i].start,end:r[i].end,isClear:!0}}l(Vh,"ExtractPageRangeInfoItems");function Q(e){if("_response"in e)return e;throw new TypeError(`Unexpected resp\
onse object ${e}`)}l(Q,"assertResponse");async function is(e,t,r,n,i){let s=n.contentChecksumAlgorithm??i;s===void 0&&(s="Customized"),s==="Auto"&&(s="StorageCr\
c64");let a;return s==="Customized"?(r.transactionalContentMD5=n.transactionalContentMD5,r.transactionalContentCrc64=n.transactionalContentCrc64):s==="StorageCr\
c64"&&(await zt.init(),a=await EP(e,t),r.structuredBodyType="XSM/1.0; properties=crc64",r.structuredContentLength=t),{body:s==="StorageCrc64"?a.body:e,contentLength:s===
"StorageCrc64"?a.encodedContentLength:t,contentChecksumAlgorithm:s}}l(is,"setUploadChecksumParameters");var N1=class{static{l(this,"StorageClient2")}url;accountName;pipeline;credential;storageClientContext;isHttps;constructor(e,t){
this.url=b1(e),this.accountName=jh(e),this.pipeline=t,this.storageClientContext=new y1(this.url,vE(t)),this.isHttps=P1(w1(this.url)||"","https"),this.credential=
cd(t);const r=this.storageClientContext;r.requestContentType=void 0}},K=Mc({packageName:"@azure/storage-blob",packageVersion:od,namespace:"Microsoft.Storage"}),
Sx=fe(Es(),1),O1=class{static{l(this,"BlobLeaseClient")}_leaseId;_url;_containerOrBlobOperation;_isContainer;get leaseId(){return this._leaseId}get url(){return this.
_url}constructor(e,t){const r=e.storageClientContext;this._url=e.url,e.name===void 0?(this._isContainer=!0,this._containerOrBlobOperation=r.container):(this._isContainer=
!1,this._containerOrBlobOperation=r.blob),t||(t=ea()),this._leaseId=t}async acquireLease(e,t={}){if(this._isContainer&&(t.conditions?.ifMatch&&t.conditions?.ifMatch!==
Pt||t.conditions?.ifNoneMatch&&t.conditions?.ifNoneMatch!==Pt||t.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access condi\
tions are ignored by the service. Values other than undefined or their default values are not acceptable.");return K.withSpan("BlobLeaseClient-acquireLease",t,async r=>Q(
await this._containerOrBlobOperation.acquireLease({abortSignal:t.abortSignal,duration:e,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},
proposedLeaseId:this._leaseId,tracingOptions:r.tracingOptions})))}async changeLease(e,t={}){if(this._isContainer&&(t.conditions?.ifMatch&&t.conditions?.ifMatch!==
Pt||t.conditions?.ifNoneMatch&&t.conditions?.ifNoneMatch!==Pt||t.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access condi\
tions are ignored by the service. Values other than undefined or their default values are not acceptable.");return K.withSpan("BlobLeaseClient-changeLease",t,async r=>{
const n=Q(await this._containerOrBlobOperation.changeLease(this._leaseId,e,{abortSignal:t.abortSignal,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.
tagConditions},tracingOptions:r.tracingOptions}));return this._leaseId=e,n})}async releaseLease(e={}){if(this._isContainer&&(e.conditions?.ifMatch&&e.conditions?.
ifMatch!==Pt||e.conditions?.ifNoneMatch&&e.conditions?.ifNoneMatch!==Pt||e.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags ac\
cess conditions are ignored by the service. Values other than undefined or their default values are not acceptable.");return K.withSpan("BlobLeaseClient-release\
Lease",e,async t=>Q(await this._containerOrBlobOperation.releaseLease(this._leaseId,{abortSignal:e.abortSignal,modifiedAccessConditions:{...e.conditions,ifTags:e.
conditions?.tagConditions},tracingOptions:t.tracingOptions})))}async renewLease(e={}){if(this._isContainer&&(e.conditions?.ifMatch&&e.conditions?.ifMatch!==Pt||
e.conditions?.ifNoneMatch&&e.conditions?.ifNoneMatch!==Pt||e.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access condition\
s are ignored by the service. Values other than undefined or their default values are not acceptable.");return K.withSpan("BlobLeaseClient-renewLease",e,async t=>this.
_containerOrBlobOperation.renewLease(this._leaseId,{abortSignal:e.abortSignal,modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},tracingOptions:t.
tracingOptions}))}async breakLease(e,t={}){if(this._isContainer&&(t.conditions?.ifMatch&&t.conditions?.ifMatch!==Pt||t.conditions?.ifNoneMatch&&t.conditions?.ifNoneMatch!==
Pt||t.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefin\
ed or their default values are not acceptable.");return K.withSpan("BlobLeaseClient-breakLease",t,async r=>{const n={abortSignal:t.abortSignal,breakPeriod:e,modifiedAccessConditions:{
...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:r.tracingOptions};return Q(await this._containerOrBlobOperation.breakLease(n))})}};import{Readable as x1}from"node:stream";
var I1=class extends x1{static{l(this,"RetriableReadableStream")}start;offset;end;getter;source;retries=0;maxRetryRequests;onProgress;options;constructor(e,t,r,n,i={}){
super({highWaterMark:i.highWaterMark}),this.getter=t,this.source=e,this.start=r,this.offset=r,this.end=r+n-1,this.maxRetryRequests=i.maxRetryRequests&&i.maxRetryRequests>=
0?i.maxRetryRequests:0,this.onProgress=i.onProgress,this.options=i,this.setSourceEventHandlers()}_read(){this.source.resume()}setSourceEventHandlers(){this.source.
on("data",this.sourceDataHandler),this.source.on("end",this.sourceErrorOrEndHandler),this.source.on("error",this.sourceErrorOrEndHandler),this.source.on("aborte\
d",this.sourceAbortedHandler)}removeSourceEventHandlers(){this.source.removeListener("data",this.sourceDataHandler),this.source.removeListener("end",this.sourceErrorOrEndHandler),
this.source.removeListener("error",this.sourceErrorOrEndHandler),this.source.removeListener("aborted",this.sourceAbortedHandler)}sourceDataHandler=l(e=>{if(this.
options.doInjectErrorOnce){this.options.doInjectErrorOnce=void 0,this.source.pause(),this.sourceErrorOrEndHandler(),this.source.destroy();return}this.offset+=e.
length,this.onProgress&&this.onProgress({loadedBytes:this.offset-this.start}),this.push(e)||this.source.pause()},"sourceDataHandler");sourceAbortedHandler=l(()=>{
const e=new tr("The operation was aborted.");this.destroy(e)},"sourceAbortedHandler");sourceErrorOrEndHandler=l(e=>{if(e&&e.name==="AbortError"){this.destroy(e);
return}this.removeSourceEventHandlers(),this.offset-1===this.end?this.push(null):this.offset<=this.end?this.retries<this.maxRetryRequests?(this.retries+=1,this.
getter(this.offset).then(t=>{this.source=t,this.setSourceEventHandlers()}).catch(t=>{this.destroy(t)})):this.destroy(new Error(`Data corruption failure: receive\
d less data than required and reached maxRetires limitation. Received data offset: ${this.offset-1}, data needed offset: ${this.end}, retries: ${this.retries}, \
max retries: ${this.maxRetryRequests}`)):this.destroy(new Error(`Data corruption failure: Received more data than original request, data needed offset is ${this.
end}, received offset: ${this.offset-1}`))},"sourceErrorOrEndHandler");_destroy(e,t){this.removeSourceEventHandlers(),this.source.destroy(),t(e===null?void 0:e)}},
A1=class{static{l(this,"BlobDownloadResponse")}get acceptRanges(){return this.originalResponse.acceptRanges}get cacheControl(){return this.originalResponse.cacheControl}get contentDisposition(){
return this.originalResponse.contentDisposition}get contentEncoding(){return this.originalResponse.contentEncoding}get contentLanguage(){return this.originalResponse.
contentLanguage}get blobSequenceNumber(){return this.originalResponse.blobSequenceNumber}get blobType(){return this.originalResponse.blobType}get contentLength(){
return this.originalResponse.contentLength}get contentMD5(){return this.originalResponse.contentMD5}get contentRange(){return this.originalResponse.contentRange}get contentType(){
return this.originalResponse.contentType}get copyCompletedOn(){return this.originalResponse.copyCompletedOn}get copyId(){return this.originalResponse.copyId}get copyProgress(){
return this.originalResponse.copyProgress}get copySource(){return this.originalResponse.copySource}get copyStatus(){return this.originalResponse.copyStatus}get copyStatusDescription(){
return this.originalResponse.copyStatusDescription}get leaseDuration(){return this.originalResponse.leaseDuration}get leaseState(){return this.originalResponse.
leaseState}get leaseStatus(){return this.originalResponse.leaseStatus}get date(){return this.originalResponse.date}get blobCommittedBlockCount(){return this.originalResponse.
blobCommittedBlockCount}get etag(){return this.originalResponse.etag}get tagCount(){return this.originalResponse.tagCount}get errorCode(){return this.originalResponse.
errorCode}get isServerEncrypted(){return this.originalResponse.isServerEncrypted}get blobContentMD5(){return this.originalResponse.blobContentMD5}get lastModified(){
return this.originalResponse.lastModified}get lastAccessed(){return this.originalResponse.lastAccessed}get createdOn(){return this.originalResponse.createdOn}get metadata(){
return this.originalResponse.metadata}get requestId(){return this.originalResponse.requestId}get clientRequestId(){return this.originalResponse.clientRequestId}get version(){
return this.originalResponse.version}get versionId(){return this.originalResponse.versionId}get isCurrentVersion(){return this.originalResponse.isCurrentVersion}get encryptionKeySha256(){
return this.originalResponse.encryptionKeySha256}get contentCrc64(){return this.originalResponse.contentCrc64}get objectReplicationDestinationPolicyId(){return this.
originalResponse.objectReplicationDestinationPolicyId}get objectReplicationSourceProperties(){return this.originalResponse.objectReplicationSourceProperties}get isSealed(){
return this.originalResponse.isSealed}get immutabilityPolicyExpiresOn(){return this.originalResponse.immutabilityPolicyExpiresOn}get immutabilityPolicyMode(){return this.
originalResponse.immutabilityPolicyMode}get legalHold(){return this.originalResponse.legalHold}get structuredBodyType(){return this.originalResponse.structuredBodyType}get contentAsBlob(){
return this.originalResponse.blobBody}get readableStreamBody(){return je?this.blobDownloadStream:void 0}get _response(){return this.originalResponse._response}originalResponse;blobDownloadStream;constructor(e,t,r,n,i={}){
this.originalResponse=e;const s=this.originalResponse.structuredBodyType===void 0?this.originalResponse.readableStreamBody:Yu(this.originalResponse.readableStreamBody,
i);this.blobDownloadStream=new I1(s,t,r,n,i)}};import{Readable as R1}from"node:stream";var Gh=16,Wh=new Uint8Array([79,98,106,1]),M1="avro.codec",B1="avro.schem\
a",Ae=class Ve{static{l(this,"_AvroParser")}static async readFixedBytes(t,r,n={}){const i=await t.read(r,{abortSignal:n.abortSignal});if(i.length!==r)throw new Error(
"Hit stream end.");return i}static async readByte(t,r={}){return(await Ve.readFixedBytes(t,1,r))[0]}static async readZigZagLong(t,r={}){let n=0,i=0,s,a,c;do s=await Ve.
readByte(t,r),a=s&128,n|=(s&127)<<i,i+=7;while(a&&i<28);if(a){n=n,c=268435456;do s=await Ve.readByte(t,r),n+=(s&127)*c,c*=128;while(s&128);const o=(n%2?-(n+1):n)/
2;if(o<Number.MIN_SAFE_INTEGER||o>Number.MAX_SAFE_INTEGER)throw new Error("Integer overflow.");return o}return n>>1^-(n&1)}static async readLong(t,r={}){return Ve.
readZigZagLong(t,r)}static async readInt(t,r={}){return Ve.readZigZagLong(t,r)}static async readNull(){return null}static async readBoolean(t,r={}){const n=await Ve.
readByte(t,r);if(n===1)return!0;if(n===0)return!1;throw new Error("Byte was not a boolean.")}static async readFloat(t,r={}){const n=await Ve.readFixedBytes(t,4,
r);return new DataView(n.buffer,n.byteOffset,n.byteLength).getFloat32(0,!0)}static async readDouble(t,r={}){const n=await Ve.readFixedBytes(t,8,r);return new DataView(
n.buffer,n.byteOffset,n.byteLength).getFloat64(0,!0)}static async readBytes(t,r={}){const n=await Ve.readLong(t,r);if(n<0)throw new Error("Bytes size was negati\
ve.");return t.read(n,{abortSignal:r.abortSignal})}static async readString(t,r={}){const n=await Ve.readBytes(t,r);return new TextDecoder().decode(n)}static async readMapPair(t,r,n={}){
const i=await Ve.readString(t,n),s=await r(t,n);return{key:i,value:s}}static async readMap(t,r,n={}){const i=l((c,o={})=>Ve.readMapPair(c,r,o),"readPairMethod"),
s=await Ve.readArray(t,i,n),a={};for(const c of s)a[c.key]=c.value;return a}static async readArray(t,r,n={}){const i=[];for(let s=await Ve.readLong(t,n);s!==0;s=
await Ve.readLong(t,n))for(s<0&&(await Ve.readLong(t,n),s=-s);s--;){const a=await r(t,n);i.push(a)}return i}},gr;(function(e){e.RECORD="record",e.ENUM="enum",e.
ARRAY="array",e.MAP="map",e.UNION="union",e.FIXED="fixed"})(gr||(gr={}));var De;(function(e){e.NULL="null",e.BOOLEAN="boolean",e.INT="int",e.LONG="long",e.FLOAT=
"float",e.DOUBLE="double",e.BYTES="bytes",e.STRING="string"})(De||(De={}));var Qr=class Kt{static{l(this,"_AvroType")}static fromSchema(t){return typeof t=="str\
ing"?Kt.fromStringSchema(t):Array.isArray(t)?Kt.fromArraySchema(t):Kt.fromObjectSchema(t)}static fromStringSchema(t){switch(t){case De.NULL:case De.BOOLEAN:case De.
INT:case De.LONG:case De.FLOAT:case De.DOUBLE:case De.BYTES:case De.STRING:return new L1(t);default:throw new Error(`Unexpected Avro type ${t}`)}}static fromArraySchema(t){
return new U1(t.map(Kt.fromSchema))}static fromObjectSchema(t){const r=t.type;try{return Kt.fromStringSchema(r)}catch{}switch(r){case gr.RECORD:if(t.aliases)throw new Error(
`aliases currently is not supported, schema: ${t}`);if(!t.name)throw new Error(`Required attribute 'name' doesn't exist on schema: ${t}`);const n={};if(!t.fields)
throw new Error(`Required attribute 'fields' doesn't exist on schema: ${t}`);for(const i of t.fields)n[i.name]=Kt.fromSchema(i.type);return new D1(n,t.name);case gr.
ENUM:if(t.aliases)throw new Error(`aliases currently is not supported, schema: ${t}`);if(!t.symbols)throw new Error(`Required attribute 'symbols' doesn't exist \
on schema: ${t}`);return new k1(t.symbols);case gr.MAP:if(!t.values)throw new Error(`Required attribute 'values' doesn't exist on schema: ${t}`);return new F1(Kt.
fromSchema(t.values));case gr.ARRAY:case gr.FIXED:default:throw new Error(`Unexpected Avro type ${r} in ${t}`)}}},L1=class extends Qr{static{l(this,"AvroPrimiti\
veType")}_primitive;constructor(e){super(),this._primitive=e}read(e,t={}){switch(this._primitive){case De.NULL:return Ae.readNull();case De.BOOLEAN:return Ae.readBoolean(
e,t);case De.INT:return Ae.readInt(e,t);case De.LONG:return Ae.readLong(e,t);case De.FLOAT:return Ae.readFloat(e,t);case De.DOUBLE:return Ae.readDouble(e,t);case De.
BYTES:return Ae.readBytes(e,t);case De.STRING:return Ae.readString(e,t);default:throw new Error("Unknown Avro Primitive")}}},k1=class extends Qr{static{l(this,"\
AvroEnumType")}_symbols;constructor(e){super(),this._symbols=e}async read(e,t={}){const r=await Ae.readInt(e,t);return this._symbols[r]}},U1=class extends Qr{static{
l(this,"AvroUnionType")}_types;constructor(e){super(),this._types=e}async read(e,t={}){const r=await Ae.readInt(e,t);return this._types[r].read(e,t)}},F1=class extends Qr{static{
l(this,"AvroMapType")}_itemType;constructor(e){super(),this._itemType=e}read(e,t={}){const r=l((n,i)=>this._itemType.read(n,i),"readItemMethod");return Ae.readMap(
e,r,t)}},D1=class extends Qr{static{l(this,"AvroRecordType")}_name;_fields;constructor(e,t){super(),this._fields=e,this._name=t}async read(e,t={}){const r={};r.
$schema=this._name;for(const n in this._fields)Object.prototype.hasOwnProperty.call(this._fields,n)&&(r[n]=await this._fields[n].read(e,t));return r}};function Xh(e,t){
if(e===t)return!0;if(e==null||t==null||e.length!==t.length)return!1;for(let r=0;r<e.length;++r)if(e[r]!==t[r])return!1;return!0}l(Xh,"arraysEqual");var H1=class{static{
l(this,"AvroReader")}_dataStream;_headerStream;_syncMarker;_metadata;_itemType;_itemsRemainingInBlock;_initialBlockOffset;_blockOffset;get blockOffset(){return this.
_blockOffset}_objectIndex;get objectIndex(){return this._objectIndex}_initialized;constructor(e,t,r,n){this._dataStream=e,this._headerStream=t||e,this._initialized=
!1,this._blockOffset=r||0,this._objectIndex=n||0,this._initialBlockOffset=r||0}async initialize(e={}){const t=await Ae.readFixedBytes(this._headerStream,Wh.length,
{abortSignal:e.abortSignal});if(!Xh(t,Wh))throw new Error("Stream is not an Avro file.");this._metadata=await Ae.readMap(this._headerStream,Ae.readString,{abortSignal:e.
abortSignal});const r=this._metadata[M1];if(!(r==null||r==="null"))throw new Error("Codecs are not supported");this._syncMarker=await Ae.readFixedBytes(this._headerStream,
Gh,{abortSignal:e.abortSignal});const n=JSON.parse(this._metadata[B1]);if(this._itemType=Qr.fromSchema(n),this._blockOffset===0&&(this._blockOffset=this._initialBlockOffset+
this._dataStream.position),this._itemsRemainingInBlock=await Ae.readLong(this._dataStream,{abortSignal:e.abortSignal}),await Ae.readLong(this._dataStream,{abortSignal:e.
abortSignal}),this._initialized=!0,this._objectIndex&&this._objectIndex>0)for(let i=0;i<this._objectIndex;i++)await this._itemType.read(this._dataStream,{abortSignal:e.
abortSignal}),this._itemsRemainingInBlock--}hasNext(){return!this._initialized||this._itemsRemainingInBlock>0}async*parseObjects(e={}){for(this._initialized||await this.
initialize(e);this.hasNext();){const t=await this._itemType.read(this._dataStream,{abortSignal:e.abortSignal});if(this._itemsRemainingInBlock--,this._objectIndex++,
this._itemsRemainingInBlock===0){const r=await Ae.readFixedBytes(this._dataStream,Gh,{abortSignal:e.abortSignal});if(this._blockOffset=this._initialBlockOffset+
this._dataStream.position,this._objectIndex=0,!Xh(this._syncMarker,r))throw new Error("Stream is not a valid Avro file.");try{this._itemsRemainingInBlock=await Ae.
readLong(this._dataStream,{abortSignal:e.abortSignal})}catch{this._itemsRemainingInBlock=0}this._itemsRemainingInBlock>0&&await Ae.readLong(this._dataStream,{abortSignal:e.
abortSignal})}yield t}}},j1=class{static{l(this,"AvroReadable")}};import{Buffer as z1}from"buffer";var Kh=new tr("Reading from the avro stream was aborted."),q1=class extends j1{static{
l(this,"AvroReadableFromStream")}_position;_readable;toUint8Array(e){return typeof e=="string"?z1.from(e):e}constructor(e){super(),this._readable=e,this._position=
0}get position(){return this._position}async read(e,t={}){if(t.abortSignal?.aborted)throw Kh;if(e<0)throw new Error(`size parameter should be positive: ${e}`);if(e===
0)return new Uint8Array;if(!this._readable.readable)throw new Error("Stream no longer readable.");const r=this._readable.read(e);return r?(this._position+=r.length,
this.toUint8Array(r)):new Promise((n,i)=>{const s=l(()=>{this._readable.removeListener("readable",a),this._readable.removeListener("error",c),this._readable.removeListener(
"end",c),this._readable.removeListener("close",c),t.abortSignal&&t.abortSignal.removeEventListener("abort",o)},"cleanUp"),a=l(()=>{const u=this._readable.read(e);
u&&(this._position+=u.length,s(),n(this.toUint8Array(u)))},"readableCallback"),c=l(()=>{s(),i()},"rejectCallback"),o=l(()=>{s(),i(Kh)},"abortHandler");this._readable.
on("readable",a),this._readable.once("error",c),this._readable.once("end",c),this._readable.once("close",c),t.abortSignal&&t.abortSignal.addEventListener("abort",
o)})}},$1=class extends R1{static{l(this,"BlobQuickQueryStream")}source;avroReader;avroIter;avroPaused=!0;onProgress;onError;constructor(e,t={}){super(),this.source=
e,this.onProgress=t.onProgress,this.onError=t.onError,this.avroReader=new H1(new q1(this.source)),this.avroIter=this.avroReader.parseObjects({abortSignal:t.abortSignal})}_read(){
this.avroPaused&&this.readInternal().catch(e=>{this.emit("error",e)})}async readInternal(){this.avroPaused=!1;let e;do{if(e=await this.avroIter.next(),e.done)break;
const t=e.value,r=t.$schema;if(typeof r!="string")throw Error("Missing schema in avro record.");switch(r){case"com.microsoft.azure.storage.queryBlobContents.res\
ultData":{const n=t.data;if(!(n instanceof Uint8Array))throw Error("Invalid data in avro result record.");this.push(Buffer.from(n))||(this.avroPaused=!0)}break;case"\
com.microsoft.azure.storage.queryBlobContents.progress":{const n=t.bytesScanned;if(typeof n!="number")throw Error("Invalid bytesScanned in avro progress record.");
this.onProgress&&this.onProgress({loadedBytes:n})}break;case"com.microsoft.azure.storage.queryBlobContents.end":if(this.onProgress){const n=t.totalBytes;if(typeof n!=
"number")throw Error("Invalid totalBytes in avro end record.");this.onProgress({loadedBytes:n})}this.push(null);break;case"com.microsoft.azure.storage.queryBlob\
Contents.error":if(this.onError){const n=t.fatal;if(typeof n!="boolean")throw Error("Invalid fatal in avro error record.");const i=t.name;if(typeof i!="string")
throw Error("Invalid name in avro error record.");const s=t.description;if(typeof s!="string")throw Error("Invalid description in avro error record.");const a=t.
position;if(typeof a!="number")throw Error("Invalid position in avro error record.");this.onError({position:a,name:i,isFatal:n,description:s})}break;default:throw Error(
`Unknown schema ${r} in avro progress record.`)}}while(!e.done&&!this.avroPaused)}},V1=class{static{l(this,"BlobQueryResponse")}get acceptRanges(){return this.originalResponse.
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
return this.originalResponse.contentCrc64}get blobBody(){}get readableStreamBody(){return je?this.blobDownloadStream:void 0}get _response(){return this.originalResponse.
_response}originalResponse;blobDownloadStream;constructor(e,t={}){this.originalResponse=e,this.blobDownloadStream=new $1(this.originalResponse.readableStreamBody,
t)}},Jh;(function(e){e.Hot="Hot",e.Cool="Cool",e.Cold="Cold",e.Archive="Archive"})(Jh||(Jh={}));var Yh;(function(e){e.P4="P4",e.P6="P6",e.P10="P10",e.P15="P15",
e.P20="P20",e.P30="P30",e.P40="P40",e.P50="P50",e.P60="P60",e.P70="P70",e.P80="P80"})(Yh||(Yh={}));function yr(e){if(e!==void 0)return e}l(yr,"toAccessTier");function He(e,t){
if(e&&!t)throw new RangeError("Customer-provided encryption key must be used over HTTPS.");e&&!e.encryptionAlgorithm&&(e.encryptionAlgorithm=uE)}l(He,"ensureCpk\
IfSpecified");var Zh;(function(e){e.StorageOAuthScopes="https://storage.azure.com/.default",e.DiskComputeOAuthScopes="https://disk.compute.azure.com/.default"})(
Zh||(Zh={}));function Wa(e){const t=(e._response.parsedBody.pageRange||[]).map(n=>({offset:n.start,count:n.end-n.start})),r=(e._response.parsedBody.clearRange||
[]).map(n=>({offset:n.start,count:n.end-n.start}));return{...e,pageRange:t,clearRange:r,_response:{...e._response,parsedBody:{pageRange:t,clearRange:r}}}}l(Wa,"\
rangeResponseFromModel");var Px=Er("core-lro"),G1=class pm extends Error{static{l(this,"_PollerStoppedError")}constructor(t){super(t),this.name="PollerStoppedEr\
ror",Object.setPrototypeOf(this,pm.prototype)}},W1=class hm extends Error{static{l(this,"_PollerCancelledError")}constructor(t){super(t),this.name="PollerCancel\
ledError",Object.setPrototypeOf(this,hm.prototype)}},X1=class{static{l(this,"Poller")}constructor(e){this.resolveOnUnsuccessful=!1,this.stopped=!0,this.pollProgressCallbacks=
[],this.operation=e,this.promise=new Promise((t,r)=>{this.resolve=t,this.reject=r}),this.promise.catch(()=>{})}async startPolling(e={}){for(this.stopped&&(this.
stopped=!1);!this.isStopped()&&!this.isDone();)await this.poll(e),await this.delay()}async pollOnce(e={}){this.isDone()||(this.operation=await this.operation.update(
{abortSignal:e.abortSignal,fireProgress:this.fireProgress.bind(this)})),this.processUpdatedState()}fireProgress(e){for(const t of this.pollProgressCallbacks)t(e)}async cancelOnce(e={}){
this.operation=await this.operation.cancel(e)}poll(e={}){if(!this.pollOncePromise){this.pollOncePromise=this.pollOnce(e);const t=l(()=>{this.pollOncePromise=void 0},
"clearPollOncePromise");this.pollOncePromise.then(t,t).catch(this.reject)}return this.pollOncePromise}processUpdatedState(){if(this.operation.state.error&&(this.
stopped=!0,!this.resolveOnUnsuccessful))throw this.reject(this.operation.state.error),this.operation.state.error;if(this.operation.state.isCancelled&&(this.stopped=
!0,!this.resolveOnUnsuccessful)){const e=new W1("Operation was canceled");throw this.reject(e),e}this.isDone()&&this.resolve&&this.resolve(this.getResult())}async pollUntilDone(e={}){
return this.stopped&&this.startPolling(e).catch(this.reject),this.processUpdatedState(),this.promise}onProgress(e){return this.pollProgressCallbacks.push(e),()=>{
this.pollProgressCallbacks=this.pollProgressCallbacks.filter(t=>t!==e)}}isDone(){const e=this.operation.state;return!!(e.isCompleted||e.isCancelled||e.error)}stopPolling(){
this.stopped||(this.stopped=!0,this.reject&&this.reject(new G1("This poller is already stopped")))}isStopped(){return this.stopped}cancelOperation(e={}){if(!this.
cancelPromise)this.cancelPromise=this.cancelOnce(e);else if(e.abortSignal)throw new Error("A cancel request is currently pending");return this.cancelPromise}getOperationState(){
return this.operation.state}getResult(){return this.operation.state.result}toString(){return this.operation.toString()}},K1=class extends X1{static{l(this,"Blob\
BeginCopyFromUrlPoller")}intervalInMs;constructor(e){const{blobClient:t,copySource:r,intervalInMs:n=15e3,onProgress:i,resumeFrom:s,startCopyFromURLOptions:a}=e;
let c;s&&(c=JSON.parse(s).state);const o=jn({...c,blobClient:t,copySource:r,startCopyFromURLOptions:a});super(o),typeof i=="function"&&this.onProgress(i),this.intervalInMs=
n}delay(){return Rc(this.intervalInMs)}},J1=l(async function(t={}){const r=this.state,{copyId:n}=r;return r.isCompleted?jn(r):n?(await r.blobClient.abortCopyFromURL(
n,{abortSignal:t.abortSignal}),r.isCancelled=!0,jn(r)):(r.isCancelled=!0,jn(r))},"cancel2"),Y1=l(async function(t={}){const r=this.state,{blobClient:n,copySource:i,
startCopyFromURLOptions:s}=r;if(r.isStarted){if(!r.isCompleted)try{const a=await r.blobClient.getProperties({abortSignal:t.abortSignal}),{copyStatus:c,copyProgress:o}=a,
u=r.copyProgress;o&&(r.copyProgress=o),c==="pending"&&o!==u&&typeof t.fireProgress=="function"?t.fireProgress(r):c==="success"?(r.result=a,r.isCompleted=!0):c===
"failed"&&(r.error=new Error(`Blob copy failed with reason: "${a.copyStatusDescription||"unknown"}"`),r.isCompleted=!0)}catch(a){r.error=a,r.isCompleted=!0}}else{
r.isStarted=!0;const a=await n.startCopyFromURL(i,s);r.copyId=a.copyId,a.copyStatus==="success"&&(r.result=a,r.isCompleted=!0)}return jn(r)},"update2"),Z1=l(function(){
return JSON.stringify({state:this.state},(t,r)=>{if(t!=="blobClient")return r})},"toString2");function jn(e){return{state:{...e},cancel:J1,toString:Z1,update:Y1}}
l(jn,"makeBlobBeginCopyFromURLPollOperation");function ut(e){if(e.offset<0)throw new RangeError("Range.offset cannot be smaller than 0.");if(e.count&&e.count<=0)
throw new RangeError("Range.count must be larger than 0. Leave it undefined if you want a range from offset to the end.");return e.count?`bytes=${e.offset}-${e.
offset+e.count-1}`:`bytes=${e.offset}-`}l(ut,"rangeToString");import{EventEmitter as Q1}from"events";var zn;(function(e){e[e.Good=0]="Good",e[e.Error=1]="Error"})(
zn||(zn={}));var Qh=class{static{l(this,"Batch")}concurrency;actives=0;completed=0;offset=0;operations=[];state=zn.Good;emitter;constructor(e=5){if(e<1)throw new RangeError(
"concurrency must be larger than 0");this.concurrency=e,this.emitter=new Q1}addOperation(e){this.operations.push(async()=>{try{this.actives++,await e(),this.actives--,
this.completed++,this.parallelExecute()}catch(t){this.emitter.emit("error",t)}})}async do(){return this.operations.length===0?Promise.resolve():(this.parallelExecute(),
new Promise((e,t)=>{this.emitter.on("finish",e),this.emitter.on("error",r=>{this.state=zn.Error,t(r)})}))}nextOperation(){return this.offset<this.operations.length?
this.operations[this.offset++]:null}parallelExecute(){if(this.state!==zn.Error){if(this.completed>=this.operations.length){this.emitter.emit("finish");return}for(;this.
actives<this.concurrency;){const e=this.nextOperation();if(e)e();else return}}}};import Xa from"node:fs";import eO from"node:util";async function tO(e,t,r,n,i){
let s=0;const a=n-r;return new Promise((c,o)=>{const u=setTimeout(()=>o(new Error("The operation cannot be completed in timeout.")),oE);e.on("readable",()=>{if(s>=
a){clearTimeout(u),c();return}let d;for(;(d=e.read())!==null;){typeof d=="string"&&(d=Buffer.from(d,i));const p=s+d.length>a?a-s:d.length;if(t.fill(d.slice(0,p),
r+s,r+s+p),s+=p,s>=a){clearTimeout(u),c();return}}}),e.on("end",()=>{clearTimeout(u),s<a&&o(new Error(`Stream drains before getting enough data needed. Data rea\
d: ${s}, data need: ${a}`)),c()}),e.on("error",d=>{clearTimeout(u),o(d)})})}l(tO,"streamToBuffer");async function rO(e,t){return new Promise((r,n)=>{const i=Xa.
createWriteStream(t);e.on("error",s=>{n(s)}),i.on("error",s=>{n(s)}),i.on("close",r),e.pipe(i)})}l(rO,"readStreamToLocalFile");var nO=eO.promisify(Xa.stat),iO=Xa.
createReadStream,ss=fe(Es(),1),as=class Ja extends N1{static{l(this,"_BlobClient")}blobContext;_name;_containerName;_versionId;_snapshot;blobClientConfig;get name(){
return this._name}get containerName(){return this._containerName}constructor(t,r,n,i){i=i||{};let s,a;if(Gi(r))a=t,s=r,i=n;else if(je&&r instanceof ht||r instanceof
tt||rr(r))a=t,i=n,s=We(r,i);else if(!r&&typeof r!="string")a=t,n&&typeof n!="string"&&(i=n),s=We(new tt,i);else if(r&&typeof r=="string"&&n&&typeof n=="string"){
const c=r,o=n,u=ns(t);if(u.kind==="AccountConnString")if(je){const d=new ht(u.accountName,u.accountKey);a=Ke(Ke(u.url,encodeURIComponent(c)),encodeURIComponent(
o)),i.proxyOptions||(i.proxyOptions=Bi(u.proxyUri)),s=We(d,i)}else throw new Error("Account connection string is only supported in Node.js environment");else if(u.
kind==="SASConnString")a=Ke(Ke(u.url,encodeURIComponent(c)),encodeURIComponent(o))+"?"+u.accountSas,s=We(new tt,i);else throw new Error("Connection string must \
be either an Account connection string or a SAS connection string")}else throw new Error("Expecting non-empty strings for containerName and blobName parameters");
super(a,s),{blobName:this._name,containerName:this._containerName}=this.getBlobAndContainerNamesFromUrl(),this.blobContext=this.storageClientContext.blob,this._snapshot=
Fh(this.url,or.Parameters.SNAPSHOT),this._versionId=Fh(this.url,or.Parameters.VERSIONID),this.blobClientConfig=i}withSnapshot(t){return new Ja(Dn(this.url,or.Parameters.
SNAPSHOT,t.length===0?void 0:t),this.pipeline,this.blobClientConfig)}withVersion(t){return new Ja(Dn(this.url,or.Parameters.VERSIONID,t.length===0?void 0:t),this.
pipeline,this.blobClientConfig)}getAppendBlobClient(){return new sO(this.url,this.pipeline,this.blobClientConfig)}getBlockBlobClient(){return new aO(this.url,this.
pipeline,this.blobClientConfig)}getPageBlobClient(){return new oO(this.url,this.pipeline,this.blobClientConfig)}async download(t=0,r,n={}){return n.conditions=n.
conditions||{},n.conditions=n.conditions||{},He(n.customerProvidedKey,this.isHttps),K.withSpan("BlobClient-download",n,async i=>{let s=n.contentChecksumAlgorithm??
this.blobClientConfig?.downloadContentChecksumAlgorithm;s===void 0?s="Customized":s==="Auto"&&(s="StorageCrc64"),s==="StorageCrc64"&&await zt.init();const a=Q(await this.
blobContext.download({abortSignal:n.abortSignal,leaseAccessConditions:n.conditions,modifiedAccessConditions:{...n.conditions,ifTags:n.conditions?.tagConditions},
requestOptions:{onDownloadProgress:je?void 0:n.onProgress},range:t===0&&!r?void 0:ut({offset:t,count:r}),rangeGetContentMD5:n.rangeGetContentMD5,rangeGetContentCRC64:n.
rangeGetContentCrc64,snapshot:n.snapshot,cpkInfo:n.customerProvidedKey,tracingOptions:i.tracingOptions,structuredBodyType:s==="StorageCrc64"?"XSM/1.0; propertie\
s=crc64":void 0})),c={...a,_response:a._response,objectReplicationDestinationPolicyId:a.objectReplicationPolicyId,objectReplicationSourceProperties:$h(a.objectReplicationRules)};
if(!je)return s==="StorageCrc64"&&(c.blobBody=AP(await c.blobBody)),c;if((n.maxRetryRequests===void 0||n.maxRetryRequests<0)&&(n.maxRetryRequests=aE),a.contentLength===
void 0)throw new RangeError("File download response doesn't contain valid content length header");if(s==="StorageCrc64"&&a.structuredContentLength===void 0)throw new RangeError(
"Unexpected structured content length");if(!a.etag)throw new RangeError("File download response doesn't contain valid etag header");const o=s==="StorageCrc64"?a.
structuredContentLength:a.contentLength;return new A1(c,async u=>{const d={leaseAccessConditions:n.conditions,modifiedAccessConditions:{ifMatch:n.conditions.ifMatch||
a.etag,ifModifiedSince:n.conditions.ifModifiedSince,ifNoneMatch:n.conditions.ifNoneMatch,ifUnmodifiedSince:n.conditions.ifUnmodifiedSince,ifTags:n.conditions?.tagConditions},
range:ut({count:t+o-u,offset:u}),rangeGetContentMD5:n.rangeGetContentMD5,rangeGetContentCRC64:n.rangeGetContentCrc64,snapshot:n.snapshot,cpkInfo:n.customerProvidedKey,
structuredBodyType:s==="StorageCrc64"?"XSM/1.0; properties=crc64":void 0},p=(await this.blobContext.download({abortSignal:n.abortSignal,...d})).readableStreamBody;
return s==="StorageCrc64"?Yu(p,{}):p},t,o,{maxRetryRequests:n.maxRetryRequests,onProgress:n.onProgress})})}async exists(t={}){return K.withSpan("BlobClient-exis\
ts",t,async r=>{try{return He(t.customerProvidedKey,this.isHttps),await this.getProperties({abortSignal:t.abortSignal,customerProvidedKey:t.customerProvidedKey,
conditions:t.conditions,tracingOptions:r.tracingOptions}),!0}catch(n){if(n.statusCode===404)return!1;if(n.statusCode===409&&(n.details.errorCode===hE||n.details.
errorCode===mE))return!0;throw n}})}async getProperties(t={}){return t.conditions=t.conditions||{},He(t.customerProvidedKey,this.isHttps),K.withSpan("BlobClient\
-getProperties",t,async r=>{const n=Q(await this.blobContext.getProperties({abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,modifiedAccessConditions:{
...t.conditions,ifTags:t.conditions?.tagConditions},cpkInfo:t.customerProvidedKey,tracingOptions:r.tracingOptions}));return{...n,_response:n._response,objectReplicationDestinationPolicyId:n.
objectReplicationPolicyId,objectReplicationSourceProperties:$h(n.objectReplicationRules)}})}async delete(t={}){return t.conditions=t.conditions||{},K.withSpan("\
BlobClient-delete",t,async r=>Q(await this.blobContext.delete({abortSignal:t.abortSignal,deleteSnapshots:t.deleteSnapshots,leaseAccessConditions:t.conditions,modifiedAccessConditions:{
...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:r.tracingOptions,accessTierIfModifiedSince:t.conditions?.accessTierIfModifiedSince,accessTierIfUnmodifiedSince:t.
conditions?.accessTierIfUnmodifiedSince})))}async deleteIfExists(t={}){return K.withSpan("BlobClient-deleteIfExists",t,async r=>{try{const n=Q(await this.delete(
r));return{succeeded:!0,...n,_response:n._response}}catch(n){if(n.details?.errorCode==="BlobNotFound")return{succeeded:!1,...n.response?.parsedHeaders,_response:n.
response};throw n}})}async undelete(t={}){return K.withSpan("BlobClient-undelete",t,async r=>Q(await this.blobContext.undelete({abortSignal:t.abortSignal,tracingOptions:r.
tracingOptions})))}async setHTTPHeaders(t,r={}){return r.conditions=r.conditions||{},He(r.customerProvidedKey,this.isHttps),K.withSpan("BlobClient-setHTTPHeader\
s",r,async n=>Q(await this.blobContext.setHttpHeaders({abortSignal:r.abortSignal,blobHttpHeaders:t,leaseAccessConditions:r.conditions,modifiedAccessConditions:{
...r.conditions,ifTags:r.conditions?.tagConditions},tracingOptions:n.tracingOptions})))}async setMetadata(t,r={}){return r.conditions=r.conditions||{},He(r.customerProvidedKey,
this.isHttps),K.withSpan("BlobClient-setMetadata",r,async n=>Q(await this.blobContext.setMetadata({abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,
metadata:t,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},cpkInfo:r.customerProvidedKey,encryptionScope:r.encryptionScope,tracingOptions:n.
tracingOptions})))}async setTags(t,r={}){return K.withSpan("BlobClient-setTags",r,async n=>Q(await this.blobContext.setTags({abortSignal:r.abortSignal,leaseAccessConditions:r.
conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},blobModifiedAccessConditions:r.conditions,tracingOptions:n.tracingOptions,
tags:E1(t)})))}async getTags(t={}){return K.withSpan("BlobClient-getTags",t,async r=>{const n=Q(await this.blobContext.getTags({abortSignal:t.abortSignal,leaseAccessConditions:t.
conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},blobModifiedAccessConditions:t.conditions,tracingOptions:r.tracingOptions}));
return{...n,_response:n._response,tags:T1({blobTagSet:n.blobTagSet})||{}}})}getBlobLeaseClient(t){return new O1(this,t)}async createSnapshot(t={}){return t.conditions=
t.conditions||{},He(t.customerProvidedKey,this.isHttps),K.withSpan("BlobClient-createSnapshot",t,async r=>Q(await this.blobContext.createSnapshot({abortSignal:t.
abortSignal,leaseAccessConditions:t.conditions,metadata:t.metadata,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},cpkInfo:t.customerProvidedKey,
encryptionScope:t.encryptionScope,tracingOptions:r.tracingOptions})))}async beginCopyFromURL(t,r={}){const n={abortCopyFromURL:l((...s)=>this.abortCopyFromURL(...s),
"abortCopyFromURL"),getProperties:l((...s)=>this.getProperties(...s),"getProperties"),startCopyFromURL:l((...s)=>this.startCopyFromURL(...s),"startCopyFromURL")},
i=new K1({blobClient:n,copySource:t,intervalInMs:r.intervalInMs,onProgress:r.onProgress,resumeFrom:r.resumeFrom,startCopyFromURLOptions:r});return await i.poll(),
i}async abortCopyFromURL(t,r={}){return K.withSpan("BlobClient-abortCopyFromURL",r,async n=>Q(await this.blobContext.abortCopyFromURL(t,{abortSignal:r.abortSignal,
leaseAccessConditions:r.conditions,tracingOptions:n.tracingOptions})))}async syncCopyFromURL(t,r={}){return r.conditions=r.conditions||{},r.sourceConditions=r.sourceConditions||
{},K.withSpan("BlobClient-syncCopyFromURL",r,async n=>Q(await this.blobContext.copyFromURL(t,{abortSignal:r.abortSignal,metadata:r.metadata,leaseAccessConditions:r.
conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:r.sourceConditions?.ifMatch,
sourceIfModifiedSince:r.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:r.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:r.sourceConditions?.ifUnmodifiedSince},
sourceContentMD5:r.sourceContentMD5,copySourceAuthorization:Hn(r.sourceAuthorization),tier:yr(r.tier),blobTagsString:mr(r.tags),immutabilityPolicyExpiry:r.immutabilityPolicy?.
expiriesOn,immutabilityPolicyMode:r.immutabilityPolicy?.policyMode,legalHold:r.legalHold,encryptionScope:r.encryptionScope,copySourceTags:r.copySourceTags,fileRequestIntent:r.
sourceShareTokenIntent,tracingOptions:n.tracingOptions})))}async setAccessTier(t,r={}){return K.withSpan("BlobClient-setAccessTier",r,async n=>Q(await this.blobContext.
setTier(yr(t),{abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},rehydratePriority:r.
rehydratePriority,tracingOptions:n.tracingOptions})))}async downloadToBuffer(t,r,n,i={}){let s,a=0,c=0,o=i;t instanceof Buffer?(s=t,a=r||0,c=typeof n=="number"?
n:0):(a=typeof t=="number"?t:0,c=typeof r=="number"?r:0,o=n||{});let u=o.blockSize??0;if(u<0)throw new RangeError("blockSize option must be >= 0");if(u===0&&(u=
xa),a<0)throw new RangeError("offset option must be >= 0");if(c&&c<=0)throw new RangeError("count option must be greater than 0");return o.conditions||(o.conditions=
{}),K.withSpan("BlobClient-downloadToBuffer",o,async d=>{if(!c){const h=await this.getProperties({...o,tracingOptions:d.tracingOptions});if(c=h.contentLength-a,
c<0)throw new RangeError(`offset ${a} shouldn't be larger than blob size ${h.contentLength}`)}if(!s)try{s=Buffer.alloc(c)}catch(h){throw new Error(`Unable to al\
locate the buffer of size: ${c}(in bytes). Please try passing your own buffer to the "downloadToBuffer" method or try using other methods like "download" or "do\
wnloadToFile".	 ${h.message}`)}if(s.length<c)throw new RangeError(`The buffer's size should be equal to or larger than the request count of bytes: ${c}`);let p=0;
const f=new Qh(o.concurrency);for(let h=a;h<a+c;h=h+u)f.addOperation(async()=>{let m=a+c;h+u<m&&(m=h+u);const v=(await this.download(h,m-h,{abortSignal:o.abortSignal,
conditions:o.conditions,maxRetryRequests:o.maxRetryRequestsPerBlock,customerProvidedKey:o.customerProvidedKey,contentChecksumAlgorithm:o.contentChecksumAlgorithm,
tracingOptions:d.tracingOptions})).readableStreamBody;await tO(v,s,h-a,m-a),p+=m-h,o.onProgress&&o.onProgress({loadedBytes:p})});return await f.do(),s})}async downloadToFile(t,r=0,n,i={}){
return K.withSpan("BlobClient-downloadToFile",i,async s=>{const a=await this.download(r,n,{...i,tracingOptions:s.tracingOptions});return a.readableStreamBody&&await rO(
a.readableStreamBody,t),a.blobDownloadStream=void 0,a})}getBlobAndContainerNamesFromUrl(){let t,r;try{const n=new URL(this.url);if(n.host.split(".")[1]==="blob"){
const i=n.pathname.match("/([^/]*)(/(.*))?");t=i[1],r=i[3]}else if(zh(n)){const i=n.pathname.match("/([^/]*)/([^/]*)(/(.*))?");t=i[2],r=i[4]}else{const i=n.pathname.
match("/([^/]*)(/(.*))?");t=i[1],r=i[3]}if(t=decodeURIComponent(t),r=decodeURIComponent(r),r=r.replace(/\\/g,"/"),!t)throw new Error("Provided containerName is \
invalid.");return{blobName:r,containerName:t}}catch{throw new Error("Unable to extract blobName and containerName with provided information.")}}async startCopyFromURL(t,r={}){
return K.withSpan("BlobClient-startCopyFromURL",r,async n=>(r.conditions=r.conditions||{},r.sourceConditions=r.sourceConditions||{},Q(await this.blobContext.startCopyFromURL(
t,{abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,metadata:r.metadata,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},
sourceModifiedAccessConditions:{sourceIfMatch:r.sourceConditions.ifMatch,sourceIfModifiedSince:r.sourceConditions.ifModifiedSince,sourceIfNoneMatch:r.sourceConditions.
ifNoneMatch,sourceIfUnmodifiedSince:r.sourceConditions.ifUnmodifiedSince,sourceIfTags:r.sourceConditions.tagConditions},immutabilityPolicyExpiry:r.immutabilityPolicy?.
expiriesOn,immutabilityPolicyMode:r.immutabilityPolicy?.policyMode,legalHold:r.legalHold,rehydratePriority:r.rehydratePriority,tier:yr(r.tier),blobTagsString:mr(
r.tags),sealBlob:r.sealBlob,tracingOptions:n.tracingOptions}))))}generateSasUrl(t){return new Promise(r=>{if(!(this.credential instanceof ht))throw new RangeError(
"Can only generate the SAS when the client is initialized with a shared key credential");const n=(0,ss.generateBlobSASQueryParameters)({containerName:this._containerName,
blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...t},this.credential).toString();r(Dh(this.url,n))})}generateSasStringToSign(t){if(!(this.
credential instanceof ht))throw new RangeError("Can only generate the SAS when the client is initialized with a shared key credential");return(0,ss.generateBlobSASQueryParametersInternal)(
{containerName:this._containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...t},this.credential).stringToSign}generateUserDelegationSasUrl(t,r){
return new Promise(n=>{const i=(0,ss.generateBlobSASQueryParameters)({containerName:this._containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this.
_versionId,...t},r,this.accountName).toString();n(Dh(this.url,i))})}generateUserDelegationSasStringToSign(t,r){return(0,ss.generateBlobSASQueryParametersInternal)(
{containerName:this._containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...t},r,this.accountName).stringToSign}async deleteImmutabilityPolicy(t={}){
return K.withSpan("BlobClient-deleteImmutabilityPolicy",t,async r=>Q(await this.blobContext.deleteImmutabilityPolicy({tracingOptions:r.tracingOptions})))}async setImmutabilityPolicy(t,r={}){
return K.withSpan("BlobClient-setImmutabilityPolicy",r,async n=>Q(await this.blobContext.setImmutabilityPolicy({immutabilityPolicyExpiry:t.expiriesOn,immutabilityPolicyMode:t.
policyMode,tracingOptions:n.tracingOptions})))}async setLegalHold(t,r={}){return K.withSpan("BlobClient-setLegalHold",r,async n=>Q(await this.blobContext.setLegalHold(
t,{tracingOptions:n.tracingOptions})))}async getAccountInfo(t={}){return K.withSpan("BlobClient-getAccountInfo",t,async r=>Q(await this.blobContext.getAccountInfo(
{abortSignal:t.abortSignal,tracingOptions:r.tracingOptions})))}},sO=class mm extends as{static{l(this,"_AppendBlobClient")}appendBlobContext;constructor(t,r,n,i){
let s,a;if(i=i||{},Gi(r))a=t,s=r,i=n;else if(je&&r instanceof ht||r instanceof tt||rr(r))a=t,i=n,s=We(r,i);else if(!r&&typeof r!="string")a=t,i=n,s=We(new tt,i);else if(r&&
typeof r=="string"&&n&&typeof n=="string"){const c=r,o=n,u=ns(t);if(u.kind==="AccountConnString")if(je){const d=new ht(u.accountName,u.accountKey);a=Ke(Ke(u.url,
encodeURIComponent(c)),encodeURIComponent(o)),i.proxyOptions||(i.proxyOptions=Bi(u.proxyUri)),s=We(d,i)}else throw new Error("Account connection string is only \
supported in Node.js environment");else if(u.kind==="SASConnString")a=Ke(Ke(u.url,encodeURIComponent(c)),encodeURIComponent(o))+"?"+u.accountSas,s=We(new tt,i);else
throw new Error("Connection string must be either an Account connection string or a SAS connection string")}else throw new Error("Expecting non-empty strings fo\
r containerName and blobName parameters");super(a,s),this.appendBlobContext=this.storageClientContext.appendBlob,this.blobClientConfig=i}withSnapshot(t){return new mm(
Dn(this.url,or.Parameters.SNAPSHOT,t.length===0?void 0:t),this.pipeline,this.blobClientConfig)}async create(t={}){return t.conditions=t.conditions||{},He(t.customerProvidedKey,
this.isHttps),K.withSpan("AppendBlobClient-create",t,async r=>Q(await this.appendBlobContext.create(0,{abortSignal:t.abortSignal,blobHttpHeaders:t.blobHTTPHeaders,
leaseAccessConditions:t.conditions,metadata:t.metadata,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},cpkInfo:t.customerProvidedKey,
encryptionScope:t.encryptionScope,immutabilityPolicyExpiry:t.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:t.immutabilityPolicy?.policyMode,legalHold:t.
legalHold,blobTagsString:mr(t.tags),tracingOptions:r.tracingOptions})))}async createIfNotExists(t={}){const r={ifNoneMatch:ld};return K.withSpan("AppendBlobClie\
nt-createIfNotExists",t,async n=>{try{const i=Q(await this.create({...n,conditions:r}));return{succeeded:!0,...i,_response:i._response}}catch(i){if(i.details?.errorCode===
"BlobAlreadyExists")return{succeeded:!1,...i.response?.parsedHeaders,_response:i.response};throw i}})}async seal(t={}){return t.conditions=t.conditions||{},K.withSpan(
"AppendBlobClient-seal",t,async r=>Q(await this.appendBlobContext.seal({abortSignal:t.abortSignal,appendPositionAccessConditions:t.conditions,leaseAccessConditions:t.
conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:r.tracingOptions})))}async appendBlock(t,r,n={}){return n.
conditions=n.conditions||{},He(n.customerProvidedKey,this.isHttps),K.withSpan("AppendBlobClient-appendBlock",n,async i=>{const s={abortSignal:n.abortSignal,appendPositionAccessConditions:n.
conditions,leaseAccessConditions:n.conditions,modifiedAccessConditions:{...n.conditions,ifTags:n.conditions?.tagConditions},requestOptions:{onUploadProgress:n.onProgress},
cpkInfo:n.customerProvidedKey,encryptionScope:n.encryptionScope,tracingOptions:i.tracingOptions},a=await is(t,r,s,n,this.blobClientConfig?.uploadContentChecksumAlgorithm);
return Q(await this.appendBlobContext.appendBlock(a.contentLength,a.body,s))})}async appendBlockFromURL(t,r,n,i={}){return i.conditions=i.conditions||{},i.sourceConditions=
i.sourceConditions||{},He(i.customerProvidedKey,this.isHttps),K.withSpan("AppendBlobClient-appendBlockFromURL",i,async s=>Q(await this.appendBlobContext.appendBlockFromUrl(
t,0,{abortSignal:i.abortSignal,sourceRange:ut({offset:r,count:n}),sourceContentMD5:i.sourceContentMD5,sourceContentCrc64:i.sourceContentCrc64,leaseAccessConditions:i.
conditions,appendPositionAccessConditions:i.conditions,modifiedAccessConditions:{...i.conditions,ifTags:i.conditions?.tagConditions},sourceModifiedAccessConditions:{
sourceIfMatch:i.sourceConditions?.ifMatch,sourceIfModifiedSince:i.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:i.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:i.
sourceConditions?.ifUnmodifiedSince},copySourceAuthorization:Hn(i.sourceAuthorization),cpkInfo:i.customerProvidedKey,encryptionScope:i.encryptionScope,fileRequestIntent:i.
sourceShareTokenIntent,tracingOptions:s.tracingOptions,sourceCpkInfo:{sourceEncryptionKey:i.sourceCustomerProvidedKey?.encryptionKey,sourceEncryptionAlgorithm:i.
sourceCustomerProvidedKey?.encryptionAlgorithm,sourceEncryptionKeySha256:i.sourceCustomerProvidedKey?.encryptionKeySha256}})))}},aO=class gm extends as{static{l(
this,"_BlockBlobClient")}_blobContext;blockBlobContext;constructor(t,r,n,i){let s,a;if(i=i||{},Gi(r))a=t,s=r,i=n;else if(je&&r instanceof ht||r instanceof tt||rr(
r))a=t,i=n,s=We(r,i);else if(!r&&typeof r!="string")a=t,n&&typeof n!="string"&&(i=n),s=We(new tt,i);else if(r&&typeof r=="string"&&n&&typeof n=="string"){const c=r,
o=n,u=ns(t);if(u.kind==="AccountConnString")if(je){const d=new ht(u.accountName,u.accountKey);a=Ke(Ke(u.url,encodeURIComponent(c)),encodeURIComponent(o)),i.proxyOptions||
(i.proxyOptions=Bi(u.proxyUri)),s=We(d,i)}else throw new Error("Account connection string is only supported in Node.js environment");else if(u.kind==="SASConnSt\
ring")a=Ke(Ke(u.url,encodeURIComponent(c)),encodeURIComponent(o))+"?"+u.accountSas,s=We(new tt,i);else throw new Error("Connection string must be either an Acco\
unt connection string or a SAS connection string")}else throw new Error("Expecting non-empty strings for containerName and blobName parameters");super(a,s),this.
blockBlobContext=this.storageClientContext.blockBlob,this._blobContext=this.storageClientContext.blob,this.blobClientConfig=i}withSnapshot(t){return new gm(Dn(this.
url,or.Parameters.SNAPSHOT,t.length===0?void 0:t),this.pipeline,this.blobClientConfig)}async query(t,r={}){if(He(r.customerProvidedKey,this.isHttps),!je)throw new Error(
"This operation currently is only supported in Node.js.");return K.withSpan("BlockBlobClient-query",r,async n=>{const i=Q(await this._blobContext.query({abortSignal:r.
abortSignal,queryRequest:{queryType:"SQL",expression:t,inputSerialization:qh(r.inputTextConfiguration),outputSerialization:qh(r.outputTextConfiguration)},leaseAccessConditions:r.
conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},cpkInfo:r.customerProvidedKey,tracingOptions:n.tracingOptions}));return new V1(
i,{abortSignal:r.abortSignal,onProgress:r.onProgress,onError:r.onError})})}async upload(t,r,n={}){return n.conditions=n.conditions||{},He(n.customerProvidedKey,
this.isHttps),K.withSpan("BlockBlobClient-upload",n,async i=>{const s={abortSignal:n.abortSignal,blobHttpHeaders:n.blobHTTPHeaders,leaseAccessConditions:n.conditions,
metadata:n.metadata,modifiedAccessConditions:{...n.conditions,ifTags:n.conditions?.tagConditions},requestOptions:{onUploadProgress:n.onProgress},cpkInfo:n.customerProvidedKey,
encryptionScope:n.encryptionScope,immutabilityPolicyExpiry:n.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:n.immutabilityPolicy?.policyMode,legalHold:n.
legalHold,tier:yr(n.tier),blobTagsString:mr(n.tags),tracingOptions:i.tracingOptions},a=await is(t,r,s,n,this.blobClientConfig?.uploadContentChecksumAlgorithm);return Q(
await this.blockBlobContext.upload(a.contentLength,a.body,s))})}async syncUploadFromURL(t,r={}){return r.conditions=r.conditions||{},He(r.customerProvidedKey,this.
isHttps),K.withSpan("BlockBlobClient-syncUploadFromURL",r,async n=>Q(await this.blockBlobContext.putBlobFromUrl(0,t,{...r,blobHttpHeaders:r.blobHTTPHeaders,leaseAccessConditions:r.
conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:r.sourceConditions?.ifMatch,
sourceIfModifiedSince:r.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:r.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:r.sourceConditions?.ifUnmodifiedSince,
sourceIfTags:r.sourceConditions?.tagConditions},cpkInfo:r.customerProvidedKey,copySourceAuthorization:Hn(r.sourceAuthorization),tier:yr(r.tier),blobTagsString:mr(
r.tags),copySourceTags:r.copySourceTags,fileRequestIntent:r.sourceShareTokenIntent,tracingOptions:n.tracingOptions,sourceCpkInfo:{sourceEncryptionKey:r.sourceCustomerProvidedKey?.
encryptionKey,sourceEncryptionAlgorithm:r.sourceCustomerProvidedKey?.encryptionAlgorithm,sourceEncryptionKeySha256:r.sourceCustomerProvidedKey?.encryptionKeySha256}})))}async stageBlock(t,r,n,i={}){
return He(i.customerProvidedKey,this.isHttps),K.withSpan("BlockBlobClient-stageBlock",i,async s=>{const a={abortSignal:i.abortSignal,leaseAccessConditions:i.conditions,
requestOptions:{onUploadProgress:i.onProgress},cpkInfo:i.customerProvidedKey,encryptionScope:i.encryptionScope,tracingOptions:s.tracingOptions},c=await is(r,n,a,
i,this.blobClientConfig?.uploadContentChecksumAlgorithm);return Q(await this.blockBlobContext.stageBlock(t,c.contentLength,c.body,a))})}async stageBlockFromURL(t,r,n=0,i,s={}){
return He(s.customerProvidedKey,this.isHttps),K.withSpan("BlockBlobClient-stageBlockFromURL",s,async a=>Q(await this.blockBlobContext.stageBlockFromURL(t,0,r,{abortSignal:s.
abortSignal,leaseAccessConditions:s.conditions,sourceContentMD5:s.sourceContentMD5,sourceContentCrc64:s.sourceContentCrc64,sourceRange:n===0&&!i?void 0:ut({offset:n,
count:i}),cpkInfo:s.customerProvidedKey,encryptionScope:s.encryptionScope,copySourceAuthorization:Hn(s.sourceAuthorization),fileRequestIntent:s.sourceShareTokenIntent,
tracingOptions:a.tracingOptions,sourceCpkInfo:{sourceEncryptionKey:s.sourceCustomerProvidedKey?.encryptionKey,sourceEncryptionAlgorithm:s.sourceCustomerProvidedKey?.
encryptionAlgorithm,sourceEncryptionKeySha256:s.sourceCustomerProvidedKey?.encryptionKeySha256}})))}async commitBlockList(t,r={}){return r.conditions=r.conditions||
{},He(r.customerProvidedKey,this.isHttps),K.withSpan("BlockBlobClient-commitBlockList",r,async n=>Q(await this.blockBlobContext.commitBlockList({latest:t},{abortSignal:r.
abortSignal,blobHttpHeaders:r.blobHTTPHeaders,leaseAccessConditions:r.conditions,metadata:r.metadata,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.
tagConditions},cpkInfo:r.customerProvidedKey,encryptionScope:r.encryptionScope,immutabilityPolicyExpiry:r.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:r.
immutabilityPolicy?.policyMode,legalHold:r.legalHold,tier:yr(r.tier),blobTagsString:mr(r.tags),tracingOptions:n.tracingOptions})))}async getBlockList(t,r={}){return K.
withSpan("BlockBlobClient-getBlockList",r,async n=>{const i=Q(await this.blockBlobContext.getBlockList(t,{abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,
modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},tracingOptions:n.tracingOptions}));return i.committedBlocks||(i.committedBlocks=[]),
i.uncommittedBlocks||(i.uncommittedBlocks=[]),i})}async uploadData(t,r={}){return K.withSpan("BlockBlobClient-uploadData",r,async n=>{if(je){let i;return t instanceof
Buffer?i=t:t instanceof ArrayBuffer?i=Buffer.from(t):(t=t,i=Buffer.from(t.buffer,t.byteOffset,t.byteLength)),this.uploadSeekableInternal((s,a)=>i.slice(s,s+a),i.
byteLength,n)}else{const i=new Blob([t]);return this.uploadSeekableInternal((s,a)=>i.slice(s,s+a),i.size,n)}})}async uploadBrowserData(t,r={}){return K.withSpan(
"BlockBlobClient-uploadBrowserData",r,async n=>{const i=new Blob([t]);return this.uploadSeekableInternal((s,a)=>i.slice(s,s+a),i.size,n)})}async uploadSeekableInternal(t,r,n={}){
let i=n.blockSize??0;if(i<0||i>Oa)throw new RangeError(`blockSize option must be >= 0 and <= ${Oa}`);const s=n.maxSingleShotSize??Na;if(s<0||s>Na)throw new RangeError(
`maxSingleShotSize option must be >= 0 and <= ${Na}`);if(i===0){if(r>Oa*Vi)throw new RangeError(`${r} is too larger to upload to a block blob.`);r>s&&(i=Math.ceil(
r/Vi),i<xa&&(i=xa))}return n.blobHTTPHeaders||(n.blobHTTPHeaders={}),n.conditions||(n.conditions={}),K.withSpan("BlockBlobClient-uploadSeekableInternal",n,async a=>{
if(r<=s)return Q(await this.upload(t(0,r),r,a));const c=Math.floor((r-1)/i)+1;if(c>Vi)throw new RangeError(`The buffer's size is too big or the BlockSize is too\
 small;the number of blocks must be <= ${Vi}`);const o=[],u=ea();let d=0;const p=new Qh(n.concurrency);for(let f=0;f<c;f++)p.addOperation(async()=>{const h=Hh(u,
f),m=i*f,v=(f===c-1?r:m+i)-m;o.push(h),await this.stageBlock(h,t(m,v),v,{abortSignal:n.abortSignal,conditions:n.conditions,encryptionScope:n.encryptionScope,tracingOptions:a.
tracingOptions,contentChecksumAlgorithm:n.contentChecksumAlgorithm}),d+=v,n.onProgress&&n.onProgress({loadedBytes:d})});return await p.do(),this.commitBlockList(
o,a)})}async uploadFile(t,r={}){return K.withSpan("BlockBlobClient-uploadFile",r,async n=>{const i=(await nO(t)).size;return this.uploadSeekableInternal((s,a)=>()=>iO(
t,{autoClose:!0,end:a?s+a-1:1/0,start:s}),i,{...r,tracingOptions:n.tracingOptions})})}async uploadStream(t,r=sE,n=5,i={}){return i.blobHTTPHeaders||(i.blobHTTPHeaders=
{}),i.conditions||(i.conditions={}),K.withSpan("BlockBlobClient-uploadStream",i,async s=>{let a=0;const c=ea();let o=0;const u=[];return await new vP(t,r,n,async(p,f)=>{
const h=Hh(c,a);u.push(h),a++,await this.stageBlock(h,p,f,{customerProvidedKey:i.customerProvidedKey,conditions:i.conditions,encryptionScope:i.encryptionScope,tracingOptions:s.
tracingOptions,contentChecksumAlgorithm:i.contentChecksumAlgorithm}),o+=f,i.onProgress&&i.onProgress({loadedBytes:o})},Math.ceil(n/4*3)).do(),Q(await this.commitBlockList(
u,{...i,tracingOptions:s.tracingOptions}))})}},oO=class ym extends as{static{l(this,"_PageBlobClient")}pageBlobContext;constructor(t,r,n,i){let s,a;if(i=i||{},Gi(
r))a=t,s=r,i=n;else if(je&&r instanceof ht||r instanceof tt||rr(r))a=t,i=n,s=We(r,i);else if(!r&&typeof r!="string")a=t,i=n,s=We(new tt,i);else if(r&&typeof r==
"string"&&n&&typeof n=="string"){const c=r,o=n,u=ns(t);if(u.kind==="AccountConnString")if(je){const d=new ht(u.accountName,u.accountKey);a=Ke(Ke(u.url,encodeURIComponent(
c)),encodeURIComponent(o)),i.proxyOptions||(i.proxyOptions=Bi(u.proxyUri)),s=We(d,i)}else throw new Error("Account connection string is only supported in Node.j\
s environment");else if(u.kind==="SASConnString")a=Ke(Ke(u.url,encodeURIComponent(c)),encodeURIComponent(o))+"?"+u.accountSas,s=We(new tt,i);else throw new Error(
"Connection string must be either an Account connection string or a SAS connection string")}else throw new Error("Expecting non-empty strings for containerName \
and blobName parameters");super(a,s),this.pageBlobContext=this.storageClientContext.pageBlob,this.blobClientConfig=i}withSnapshot(t){return new ym(Dn(this.url,or.
Parameters.SNAPSHOT,t.length===0?void 0:t),this.pipeline,this.blobClientConfig)}async create(t,r={}){return r.conditions=r.conditions||{},He(r.customerProvidedKey,
this.isHttps),K.withSpan("PageBlobClient-create",r,async n=>Q(await this.pageBlobContext.create(0,t,{abortSignal:r.abortSignal,blobHttpHeaders:r.blobHTTPHeaders,
blobSequenceNumber:r.blobSequenceNumber,leaseAccessConditions:r.conditions,metadata:r.metadata,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},
cpkInfo:r.customerProvidedKey,encryptionScope:r.encryptionScope,immutabilityPolicyExpiry:r.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:r.immutabilityPolicy?.
policyMode,legalHold:r.legalHold,tier:yr(r.tier),blobTagsString:mr(r.tags),tracingOptions:n.tracingOptions})))}async createIfNotExists(t,r={}){return K.withSpan(
"PageBlobClient-createIfNotExists",r,async n=>{try{const i={ifNoneMatch:ld},s=Q(await this.create(t,{...r,conditions:i,tracingOptions:n.tracingOptions}));return{
succeeded:!0,...s,_response:s._response}}catch(i){if(i.details?.errorCode==="BlobAlreadyExists")return{succeeded:!1,...i.response?.parsedHeaders,_response:i.response};
throw i}})}async uploadPages(t,r,n,i={}){return i.conditions=i.conditions||{},He(i.customerProvidedKey,this.isHttps),K.withSpan("PageBlobClient-uploadPages",i,async s=>{
const a={abortSignal:i.abortSignal,leaseAccessConditions:i.conditions,modifiedAccessConditions:{...i.conditions,ifTags:i.conditions?.tagConditions},requestOptions:{
onUploadProgress:i.onProgress},range:ut({offset:r,count:n}),sequenceNumberAccessConditions:i.conditions,cpkInfo:i.customerProvidedKey,encryptionScope:i.encryptionScope,
tracingOptions:s.tracingOptions},c=await is(t,n,a,i,this.blobClientConfig?.uploadContentChecksumAlgorithm);return Q(await this.pageBlobContext.uploadPages(c.contentLength,
c.body,a))})}async uploadPagesFromURL(t,r,n,i,s={}){return s.conditions=s.conditions||{},s.sourceConditions=s.sourceConditions||{},He(s.customerProvidedKey,this.
isHttps),K.withSpan("PageBlobClient-uploadPagesFromURL",s,async a=>Q(await this.pageBlobContext.uploadPagesFromURL(t,ut({offset:r,count:i}),0,ut({offset:n,count:i}),
{abortSignal:s.abortSignal,sourceContentMD5:s.sourceContentMD5,sourceContentCrc64:s.sourceContentCrc64,leaseAccessConditions:s.conditions,sequenceNumberAccessConditions:s.
conditions,modifiedAccessConditions:{...s.conditions,ifTags:s.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:s.sourceConditions?.ifMatch,
sourceIfModifiedSince:s.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:s.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:s.sourceConditions?.ifUnmodifiedSince},
cpkInfo:s.customerProvidedKey,encryptionScope:s.encryptionScope,copySourceAuthorization:Hn(s.sourceAuthorization),fileRequestIntent:s.sourceShareTokenIntent,tracingOptions:a.
tracingOptions,sourceCpkInfo:{sourceEncryptionKey:s.sourceCustomerProvidedKey?.encryptionKey,sourceEncryptionAlgorithm:s.sourceCustomerProvidedKey?.encryptionAlgorithm,
sourceEncryptionKeySha256:s.sourceCustomerProvidedKey?.encryptionKeySha256}})))}async clearPages(t=0,r,n={}){return n.conditions=n.conditions||{},K.withSpan("Pa\
geBlobClient-clearPages",n,async i=>Q(await this.pageBlobContext.clearPages(0,{abortSignal:n.abortSignal,leaseAccessConditions:n.conditions,modifiedAccessConditions:{
...n.conditions,ifTags:n.conditions?.tagConditions},range:ut({offset:t,count:r}),sequenceNumberAccessConditions:n.conditions,cpkInfo:n.customerProvidedKey,encryptionScope:n.
encryptionScope,tracingOptions:i.tracingOptions})))}async getPageRanges(t=0,r,n={}){return n.conditions=n.conditions||{},K.withSpan("PageBlobClient-getPageRange\
s",n,async i=>{const s=Q(await this.pageBlobContext.getPageRanges({abortSignal:n.abortSignal,leaseAccessConditions:n.conditions,modifiedAccessConditions:{...n.conditions,
ifTags:n.conditions?.tagConditions},range:ut({offset:t,count:r}),tracingOptions:i.tracingOptions}));return Wa(s)})}async listPageRangesSegment(t=0,r,n,i={}){return K.
withSpan("PageBlobClient-getPageRangesSegment",i,async s=>Q(await this.pageBlobContext.getPageRanges({abortSignal:i.abortSignal,leaseAccessConditions:i.conditions,
modifiedAccessConditions:{...i.conditions,ifTags:i.conditions?.tagConditions},range:ut({offset:t,count:r}),marker:n,maxPageSize:i.maxPageSize,tracingOptions:s.tracingOptions})))}async*listPageRangeItemSegments(t=0,r,n,i={}){
let s;if(n||n===void 0)do s=await this.listPageRangesSegment(t,r,n,i),n=s.continuationToken,yield await s;while(n)}async*listPageRangeItems(t=0,r,n={}){let i;for await(const s of this.
listPageRangeItemSegments(t,r,i,n))yield*Vh(s)}listPageRanges(t=0,r,n={}){n.conditions=n.conditions||{};const i=this.listPageRangeItems(t,r,n);return{next(){return i.
next()},[Symbol.asyncIterator](){return this},byPage:l((s={})=>this.listPageRangeItemSegments(t,r,s.continuationToken,{maxPageSize:s.maxPageSize,...n}),"byPage")}}async getPageRangesDiff(t,r,n,i={}){
return i.conditions=i.conditions||{},K.withSpan("PageBlobClient-getPageRangesDiff",i,async s=>{const a=Q(await this.pageBlobContext.getPageRangesDiff({abortSignal:i.
abortSignal,leaseAccessConditions:i.conditions,modifiedAccessConditions:{...i.conditions,ifTags:i.conditions?.tagConditions},prevsnapshot:n,range:ut({offset:t,count:r}),
tracingOptions:s.tracingOptions}));return Wa(a)})}async listPageRangesDiffSegment(t,r,n,i,s={}){return K.withSpan("PageBlobClient-getPageRangesDiffSegment",s,async a=>Q(
await this.pageBlobContext.getPageRangesDiff({abortSignal:s?.abortSignal,leaseAccessConditions:s?.conditions,modifiedAccessConditions:{...s?.conditions,ifTags:s?.
conditions?.tagConditions},prevsnapshot:n,range:ut({offset:t,count:r}),marker:i,maxPageSize:s?.maxPageSize,tracingOptions:a.tracingOptions})))}async*listPageRangeDiffItemSegments(t,r,n,i,s){
let a;if(i||i===void 0)do a=await this.listPageRangesDiffSegment(t,r,n,i,s),i=a.continuationToken,yield await a;while(i)}async*listPageRangeDiffItems(t,r,n,i){let s;
for await(const a of this.listPageRangeDiffItemSegments(t,r,n,s,i))yield*Vh(a)}listPageRangesDiff(t,r,n,i={}){i.conditions=i.conditions||{};const s=this.listPageRangeDiffItems(
t,r,n,{...i});return{next(){return s.next()},[Symbol.asyncIterator](){return this},byPage:l((a={})=>this.listPageRangeDiffItemSegments(t,r,n,a.continuationToken,
{maxPageSize:a.maxPageSize,...i}),"byPage")}}async getPageRangesDiffForManagedDisks(t,r,n,i={}){return i.conditions=i.conditions||{},K.withSpan("PageBlobClient-\
GetPageRangesDiffForManagedDisks",i,async s=>{const a=Q(await this.pageBlobContext.getPageRangesDiff({abortSignal:i.abortSignal,leaseAccessConditions:i.conditions,
modifiedAccessConditions:{...i.conditions,ifTags:i.conditions?.tagConditions},prevSnapshotUrl:n,range:ut({offset:t,count:r}),tracingOptions:s.tracingOptions}));
return Wa(a)})}async resize(t,r={}){return r.conditions=r.conditions||{},K.withSpan("PageBlobClient-resize",r,async n=>Q(await this.pageBlobContext.resize(t,{abortSignal:r.
abortSignal,leaseAccessConditions:r.conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},encryptionScope:r.encryptionScope,tracingOptions:n.
tracingOptions})))}async updateSequenceNumber(t,r,n={}){return n.conditions=n.conditions||{},K.withSpan("PageBlobClient-updateSequenceNumber",n,async i=>Q(await this.
pageBlobContext.updateSequenceNumber(t,{abortSignal:n.abortSignal,blobSequenceNumber:r,leaseAccessConditions:n.conditions,modifiedAccessConditions:{...n.conditions,
ifTags:n.conditions?.tagConditions},tracingOptions:i.tracingOptions})))}async startCopyIncremental(t,r={}){return K.withSpan("PageBlobClient-startCopyIncrementa\
l",r,async n=>Q(await this.pageBlobContext.copyIncremental(t,{abortSignal:r.abortSignal,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},
tracingOptions:n.tracingOptions})))}},em;(function(e){e[e.LOCKED=0]="LOCKED",e[e.UNLOCKED=1]="UNLOCKED"})(em||(em={}));var tm;(function(e){e.Https="https",e.HttpsAndHttp=
"https,http"})(tm||(tm={}));var Ox=fe(Es(),1),rm;(function(e){e.AES256="AES256"})(rm||(rm={}));import*as lO from"crypto";import*as cO from"stream";var nm=l(function(e,t,r,n){
function i(s){return s instanceof r?s:new r(function(a){a(s)})}return l(i,"adopt"),new(r||(r=Promise))(function(s,a){function c(d){try{u(n.next(d))}catch(p){a(p)}}
l(c,"fulfilled");function o(d){try{u(n.throw(d))}catch(p){a(p)}}l(o,"rejected");function u(d){d.done?s(d.value):i(d.value).then(c,o)}l(u,"step"),u((n=n.apply(e,
t||[])).next())})},"__awaiter2");function uO(e,t,r){return nm(this,void 0,void 0,function*(){let n=0,i=Date.now();const s=new AbortController,a=l(v=>nm(this,void 0,
void 0,function*(){return new Promise((P,g)=>{const S=setInterval(()=>{Date.now()-i>v&&g(new Error("Upload progress stalled."))},v);s.signal.addEventListener("a\
bort",()=>{clearInterval(S),P()})})}),"chunkTimer"),c=Ib(),o=Ci(),d=new as(e).getBlockBlobClient();Ge(`Uploading artifact to blob storage with maxConcurrency: ${c}\
, bufferSize: ${o}, contentType: ${r}`);const f={blobHTTPHeaders:{blobContentType:r},onProgress:l(v=>{Ze(`Uploaded bytes ${v.loadedBytes}`),n=v.loadedBytes,i=Date.
now()},"uploadCallback"),abortSignal:s.signal};let h;const m=new cO.PassThrough,y=lO.createHash("sha256");t.pipe(m),t.pipe(y).setEncoding("hex"),Ze("Beginning u\
pload of artifact content to blob storage");try{yield Promise.race([d.uploadStream(m,o,c,f),a(Ab())])}catch(v){throw Pr.isNetworkErrorCode(v?.code)?new Pr(v?.code):
v}finally{s.abort()}return Ze("Finished uploading artifact content to blob storage!"),y.end(),h=y.read(),Ze(`SHA256 digest of uploaded artifact is ${h}`),n===0&&
Ot("No data was uploaded to blob storage. Reported upload byte count is 0."),{uploadSize:n,sha256Hash:h}})}l(uO,"uploadToBlobStorage");var dO=fe(Cb(),1);import{
realpath as fO}from"fs/promises";import*as pO from"stream";import*as im from"fs";import{realpath as hO}from"fs/promises";var mO=l(function(e,t,r,n){function i(s){
return s instanceof r?s:new r(function(a){a(s)})}return l(i,"adopt"),new(r||(r=Promise))(function(s,a){function c(d){try{u(n.next(d))}catch(p){a(p)}}l(c,"fulfil\
led");function o(d){try{u(n.throw(d))}catch(p){a(p)}}l(o,"rejected");function u(d){d.done?s(d.value):i(d.value).then(c,o)}l(u,"step"),u((n=n.apply(e,t||[])).next())})},
"__awaiter3"),sm=class extends pO.Transform{static{l(this,"WaterMarkedUploadStream")}constructor(e){super({highWaterMark:e})}_transform(e,t,r){r(null,e)}};function gO(e){
return mO(this,void 0,void 0,function*(){Ge(`Creating raw file upload stream for: ${e}`);const t=Ci(),r=new sm(t);let n=e;(yield im.promises.lstat(e)).isSymbolicLink()&&
(n=yield hO(e));const s=im.createReadStream(n,{highWaterMark:t});return s.on("error",a=>{vs("An error has occurred while reading the file for upload"),vs(String(
a)),r.destroy(new Error("An error has occurred during file read for the artifact"))}),s.pipe(r),r})}l(gO,"createRawFileUploadStream");var yO=l(function(e,t,r,n){
function i(s){return s instanceof r?s:new r(function(a){a(s)})}return l(i,"adopt"),new(r||(r=Promise))(function(s,a){function c(d){try{u(n.next(d))}catch(p){a(p)}}
l(c,"fulfilled");function o(d){try{u(n.throw(d))}catch(p){a(p)}}l(o,"rejected");function u(d){d.done?s(d.value):i(d.value).then(c,o)}l(u,"step"),u((n=n.apply(e,
t||[])).next())})},"__awaiter4"),bO=6;function vO(e){return yO(this,arguments,void 0,function*(t,r=bO){Ge(`Creating Artifact archive with compressionLevel: ${r}`);
const n=dO.default.create("zip",{highWaterMark:Ci(),zlib:{level:r}});n.on("error",SO),n.on("warning",wO),n.on("finish",_O),n.on("end",CO);for(const a of t)if(a.
sourcePath!==null){let c=a.sourcePath;a.stats.isSymbolicLink()&&(c=yield fO(a.sourcePath)),n.file(c,{name:a.destinationPath})}else n.append("",{name:a.destinationPath});
const i=Ci(),s=new sm(i);return Ge(`Zip write high watermark value ${s.writableHighWaterMark}`),Ge(`Zip read high watermark value ${s.readableHighWaterMark}`),n.
pipe(s),n.finalize(),s})}l(vO,"createZipUploadStream");var SO=l(e=>{throw vs("An error has occurred while creating the zip file for upload"),Ze(e),new Error("An\
 error has occurred during zip creation for the artifact")},"zipErrorCallback"),wO=l(e=>{e.code==="ENOENT"?(Ot("ENOENT warning during artifact zip creation. No \
such file or directory"),Ze(e)):(Ot(`A non-blocking warning has occurred during artifact zip creation: ${e.code}`),Ze(e))},"zipWarningCallback"),_O=l(()=>{Ge("Z\
ip stream for upload has finished.")},"zipFinishCallback"),CO=l(()=>{Ge("Zip stream for upload has ended.")},"zipEndCallback");import*as PO from"path";var EO={"\
.txt":"text/plain",".html":"text/html",".htm":"text/html",".css":"text/css",".csv":"text/csv",".xml":"text/xml",".md":"text/markdown",".js":"application/javascr\
ipt",".mjs":"application/javascript",".json":"application/json",".png":"image/png",".jpg":"image/jpeg",".jpeg":"image/jpeg",".gif":"image/gif",".svg":"image/svg\
+xml",".webp":"image/webp",".ico":"image/x-icon",".bmp":"image/bmp",".tiff":"image/tiff",".tif":"image/tiff",".mp3":"audio/mpeg",".wav":"audio/wav",".ogg":"audi\
o/ogg",".flac":"audio/flac",".mp4":"video/mp4",".webm":"video/webm",".avi":"video/x-msvideo",".mov":"video/quicktime",".pdf":"application/pdf",".doc":"applicati\
on/msword",".docx":"application/vnd.openxmlformats-officedocument.wordprocessingml.document",".xls":"application/vnd.ms-excel",".xlsx":"application/vnd.openxmlf\
ormats-officedocument.spreadsheetml.sheet",".ppt":"application/vnd.ms-powerpoint",".pptx":"application/vnd.openxmlformats-officedocument.presentationml.presenta\
tion",".zip":"application/zip",".tar":"application/x-tar",".gz":"application/gzip",".rar":"application/vnd.rar",".7z":"application/x-7z-compressed",".wasm":"app\
lication/wasm",".yaml":"application/x-yaml",".yml":"application/x-yaml",".woff":"font/woff",".woff2":"font/woff2",".ttf":"font/ttf",".otf":"font/otf",".eot":"ap\
plication/vnd.ms-fontobject"};function TO(e){const t=PO.extname(e).toLowerCase();return EO[t]||"application/octet-stream"}l(TO,"getMimeType");var NO=l(function(e,t,r,n){
function i(s){return s instanceof r?s:new r(function(a){a(s)})}return l(i,"adopt"),new(r||(r=Promise))(function(s,a){function c(d){try{u(n.next(d))}catch(p){a(p)}}
l(c,"fulfilled");function o(d){try{u(n.throw(d))}catch(p){a(p)}}l(o,"rejected");function u(d){d.done?s(d.value):i(d.value).then(c,o)}l(u,"step"),u((n=n.apply(e,
t||[])).next())})},"__awaiter5");function OO(e,t,r,n){return NO(this,void 0,void 0,function*(){let i=`${e}.zip`;if(n?.skipArchive){if(t.length===0)throw new Ei(
[]);if(t.length>1)throw new Error("skipArchive option is only supported when uploading a single file");if(!Rb.existsSync(t[0]))throw new Ei(t);i=Mb.basename(t[0]),
e=i}cv(e),Sv(r);let s=[];if(!n?.skipArchive&&(s=wv(t,r),s.length===0))throw new Ei(s.flatMap(P=>P.sourcePath?[P.sourcePath]:[]));const a=TO(i),c=gv(),o=vv(),u={
workflowRunBackendId:c.workflowRunBackendId,workflowJobRunBackendId:c.workflowJobRunBackendId,name:e,mimeType:nt.create({value:a}),version:7},d=ov(n?.retentionDays);
d&&(u.expiresAt=d);const p=yield o.CreateArtifact(u);if(!p.ok)throw new Fs("CreateArtifact: response from backend was not ok");let f;n?.skipArchive?f=yield gO(t[0]):
f=yield vO(s,n?.compressionLevel),Ze(`Uploading artifact: ${i}`);const h=yield uO(p.signedUploadUrl,f,a),m={workflowRunBackendId:c.workflowRunBackendId,workflowJobRunBackendId:c.
workflowJobRunBackendId,name:e,size:h.uploadSize?h.uploadSize.toString():"0"};h.sha256Hash&&(m.hash=nt.create({value:`sha256:${h.sha256Hash}`})),Ze("Finalizing \
artifact upload");const y=yield o.FinalizeArtifact(m);if(!y.ok)throw new Fs("FinalizeArtifact: response from backend was not ok");const v=BigInt(y.artifactId);return Ze(
`Artifact ${e} successfully finalized. Artifact ID ${v}`),{size:h.uploadSize,digest:h.sha256Hash,id:Number(v)}})}l(OO,"uploadArtifact");var am=fe(Pb(),1),om=fe(
Eb(),1),lm=fe(Tb(),1),cm=fe(Nb(),1),qn=l(function(e,t,r,n){function i(s){return s instanceof r?s:new r(function(a){a(s)})}return l(i,"adopt"),new(r||(r=Promise))(
function(s,a){function c(d){try{u(n.next(d))}catch(p){a(p)}}l(c,"fulfilled");function o(d){try{u(n.throw(d))}catch(p){a(p)}}l(o,"rejected");function u(d){d.done?
s(d.value):i(d.value).then(c,o)}l(u,"step"),u((n=n.apply(e,t||[])).next())})},"__awaiter6"),xO=l(function(e,t){var r={};for(var n in e)Object.prototype.hasOwnProperty.
call(e,n)&&t.indexOf(n)<0&&(r[n]=e[n]);if(e!=null&&typeof Object.getOwnPropertySymbols=="function")for(var i=0,n=Object.getOwnPropertySymbols(e);i<n.length;i++)
t.indexOf(n[i])<0&&Object.prototype.propertyIsEnumerable.call(e,n[i])&&(r[n[i]]=e[n[i]]);return r},"__rest"),um=class{static{l(this,"DefaultArtifactClient")}uploadArtifact(e,t,r,n){
return qn(this,void 0,void 0,function*(){try{if(mn())throw new Cr;return OO(e,t,r,n)}catch(i){throw Ot(`Artifact upload failed with error: ${i}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions is operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),i}})}downloadArtifact(e,t){
return qn(this,void 0,void 0,function*(){try{if(mn())throw new Cr;if(t?.findBy){const{findBy:{repositoryOwner:r,repositoryName:n,token:i}}=t,s=xO(t,["findBy"]);
return(0,am.downloadArtifactPublic)(e,r,n,i,s)}return(0,am.downloadArtifactInternal)(e,t)}catch(r){throw Ot(`Download Artifact failed with error: ${r}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),r}})}listArtifacts(e){
return qn(this,void 0,void 0,function*(){try{if(mn())throw new Cr;if(e?.findBy){const{findBy:{workflowRunId:t,repositoryOwner:r,repositoryName:n,token:i}}=e;return(0,cm.
listArtifactsPublic)(t,r,n,i,e?.latest)}return(0,cm.listArtifactsInternal)(e?.latest)}catch(t){throw Ot(`Listing Artifacts failed with error: ${t}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),t}})}getArtifact(e,t){
return qn(this,void 0,void 0,function*(){try{if(mn())throw new Cr;if(t?.findBy){const{findBy:{workflowRunId:r,repositoryOwner:n,repositoryName:i,token:s}}=t;return(0,lm.
getArtifactPublic)(e,r,n,i,s)}return(0,lm.getArtifactInternal)(e)}catch(r){throw Ot(`Get Artifact failed with error: ${r}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),r}})}deleteArtifact(e,t){
return qn(this,void 0,void 0,function*(){try{if(mn())throw new Cr;if(t?.findBy){const{findBy:{repositoryOwner:r,repositoryName:n,workflowRunId:i,token:s}}=t;return(0,om.
deleteArtifactPublic)(e,i,r,n,s)}return(0,om.deleteArtifactInternal)(e)}catch(r){throw Ot(`Delete Artifact failed with error: ${r}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.

If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`),r}})}},
IO=new um,AO=IO;export{fv as ArtifactNotFoundError,um as DefaultArtifactClient,Ei as FilesNotFoundError,Cr as GHESNotSupportedError,Fs as InvalidResponseError,Pr as NetworkError,
yn as UsageError,AO as artifact_default};
