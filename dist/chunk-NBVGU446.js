var K=Object.defineProperty;var l=(n,o)=>K(n,"name",{value:o,configurable:!0});import{createRequire as Q}from"node:module";const Z=Q(import.meta.url);var R=class extends Error{static{l(this,"ParseError")}constructor(n,o){super(n),this.name=
"ParseError",this.type=o.type,this.field=o.field,this.value=o.value,this.line=o.line}},L=10,P=13,F=32,D=6;function V(n){if(typeof n=="function")throw new TypeError(
"`config` must be an object, got a function instead. Did you mean `createParser({onEvent: fn})`?");const{maxBufferSize:o,onComment:a,onError:x,onEvent:A,onId:p,
onRetry:h}=n,c=[];let u=0,y="",d,s="",v=0,C,I=!1,g=!1,m=!1;function G(e){if(I)throw new Error("Cannot feed parser: it was terminated after exceeding the configu\
red max buffer size. Call `reset()` to resume parsing.");if(y!==void 0){if(e=y+e,e===""||e==="\xEF"||e==="\xEF\xBB"){y=e;return}y=void 0,e=e.replace(/^(?:\uFEFF|\xEF\xBB\xBF)/,
"")}if((g||m)&&(e=H(e),!e))return;if(!c.length){const t=j(e);t!==""&&T(t),w();return}if(e.indexOf(`
`)===-1&&e.indexOf("\r")===-1){if(u<D){const t=c.join("")+e.slice(0,D-u);if(!_(t)){c.length=0,u=0,g=!0;return}}c.push(e),u+=e.length,w();return}c.push(e);const r=c.
join("");c.length=0,u=0,T(j(r)),w()}l(G,"feed");function H(e){if(e.length===0)return e;if(m)return m=!1,e.charCodeAt(0)===L?e.slice(1):e;const r=e.indexOf("\r"),
t=e.indexOf(`
`),f=r===-1?t:t===-1||r<t?r:t;return f===-1?"":f===e.length-1&&e.charCodeAt(f)===P?(g=!1,m=!0,""):(g=!1,e.slice(f+(e.charCodeAt(f)===P&&e.charCodeAt(f+1)===L?2:
1)))}l(H,"resumeAfterSkip");function T(e){if(e){if(e.charCodeAt(e.length-1)===P){if($(e,0,e.length-1),w())return;m=!0;return}if(_(e)){c.push(e),u=e.length;return}
g=!0}}l(T,"storeTrailing");function _(e){const r=e.charCodeAt(0);return r===58&&!!a||r===100&&B(e,"data")||r===101&&B(e,"event")||r===105&&B(e,"id")||r===114&&B(
e,"retry")}l(_,"shouldBufferTrailing");function w(){return I?!0:o===void 0||u+s.length<=o?!1:(I=!0,c.length=0,u=0,d=void 0,s="",v=0,C=void 0,g=!1,m=!1,x?.(new R(
`Buffered data exceeded max buffer size of ${o} characters`,{type:"max-buffer-size-exceeded"})),!0)}l(w,"checkForBufferOverflow");function j(e){let r=0;if(e.indexOf(
"\r")===-1){let i=e.indexOf(`
`,r);for(;i!==-1;){if(r===i){d!==void 0&&p?.(d),v>0&&A?.({id:d,event:C,data:s}),d=void 0,s="",v=0,C=void 0,r=i+1,i=e.indexOf(`
`,r);continue}const E=e.charCodeAt(r);if(N(e,r,E)){const S=e.charCodeAt(r+5)===F?r+6:r+5,b=e.slice(S,i);if(v===0&&e.charCodeAt(i+1)===L){d!==void 0&&p?.(d),A?.(
{id:d,event:C,data:b}),d=void 0,s="",C=void 0,r=i+2,i=e.indexOf(`
`,r);continue}s=v===0?b:`${s}
${b}`,v++}else X(e,r,E)?C=e.slice(e.charCodeAt(r+6)===F?r+7:r+6,i)||void 0:$(e,r,i);if(w())return"";r=i+1,i=e.indexOf(`
`,r)}return e.slice(r)}let t=e.indexOf("\r",r),f=e.indexOf(`
`,r);for(;r<e.length;){let i=-1;if(t!==-1&&f!==-1?i=t<f?t:f:t!==-1?t===e.length-1?i=-1:i=t:f!==-1&&(i=f),i===-1)break;if($(e,r,i),w())return"";r=i+1,e.charCodeAt(
r-1)===P&&e.charCodeAt(r)===L&&r++,t!==-1&&t<r&&(t=e.indexOf("\r",r)),f!==-1&&f<r&&(f=e.indexOf(`
`,r))}return e.slice(r)}l(j,"processLines");function $(e,r,t){if(r===t){M();return}const f=e.charCodeAt(r);if(N(e,r,f)){const O=e.charCodeAt(r+5)===F?r+6:r+5,q=e.
slice(O,t);s=v===0?q:`${s}
${q}`,v++;return}if(X(e,r,f)){C=e.slice(e.charCodeAt(r+6)===F?r+7:r+6,t)||void 0;return}if(f===105&&e.charCodeAt(r+1)===100&&e.charCodeAt(r+2)===58){const O=e.slice(
e.charCodeAt(r+3)===F?r+4:r+3,t);O.includes("\0")||(d=O);return}if(f===58){if(a){const O=e.slice(r,t);a(O.slice(e.charCodeAt(r+1)===F?2:1))}return}const i=e.slice(
r,t),E=i.indexOf(":");if(E===-1){z(i,"",i);return}const S=i.slice(0,E),b=i.charCodeAt(E+1)===F?2:1,J=i.slice(E+b);z(S,J,i)}l($,"parseLine");function z(e,r,t){switch(e){case"\
event":C=r||void 0;break;case"data":s=v===0?r:`${s}
${r}`,v++;break;case"id":r.includes("\0")||(d=r);break;case"retry":/^\d+$/.test(r)?h?.(parseInt(r,10)):x?.(new R(`Invalid \`retry\` value: "${r}"`,{type:"invali\
d-retry",value:r,line:t}));break;default:x?.(new R(`Unknown field "${e.length>20?`${e.slice(0,20)}\u2026`:e}"`,{type:"unknown-field",field:e,value:r,line:t}));break}}
l(z,"processField");function M(){d!==void 0&&p?.(d),v>0&&A?.({id:d,event:C,data:s}),d=void 0,s="",v=0,C=void 0}l(M,"dispatchEvent");function U(e={}){if(e.consume&&
c.length>0){const r=c.join("");$(r,0,r.length)}y="",d=void 0,s="",v=0,C=void 0,c.length=0,u=0,I=!1,g=!1,m=!1}return l(U,"reset"),{feed:G,reset:U}}l(V,"createPar\
ser");function N(n,o,a){return a===100&&n.charCodeAt(o+1)===97&&n.charCodeAt(o+2)===116&&n.charCodeAt(o+3)===97&&n.charCodeAt(o+4)===58}l(N,"isDataPrefix");function X(n,o,a){
return a===101&&n.charCodeAt(o+1)===118&&n.charCodeAt(o+2)===101&&n.charCodeAt(o+3)===110&&n.charCodeAt(o+4)===116&&n.charCodeAt(o+5)===58}l(X,"isEventPrefix");
function B(n,o){let a=1;for(;a<n.length&&a<o.length;){if(n.charCodeAt(a)!==o.charCodeAt(a))return!1;a++}return n.length<=o.length||n.charCodeAt(o.length)===58}l(
B,"isPotentialField");export{V as createParser};
