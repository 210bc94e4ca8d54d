var i=Object.defineProperty;var n=(e,r)=>i(e,"name",{value:r,configurable:!0});import{createRequire as c}from"node:module";const o=c(import.meta.url);var f=Object.create,u=Object.defineProperty,y=Object.getOwnPropertyDescriptor,_=Object.getOwnPropertyNames,
s=Object.getPrototypeOf,O=Object.prototype.hasOwnProperty,v=(e=>typeof o<"u"?o:typeof Proxy<"u"?new Proxy(e,{get:n((r,t)=>(typeof o<"u"?o:r)[t],"get")}):e)(function(e){
if(typeof o<"u")return o.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')}),P=n((e,r)=>n(function(){try{return r||(0,e[_(e)[0]])(
(r={exports:{}}).exports,r),r.exports}catch(a){throw r=0,a}},"__require2"),"__commonJS"),l=n((e,r)=>{for(var t in r)u(e,t,{get:r[t],enumerable:!0})},"__export"),
b=n((e,r,t,a)=>{if(r&&typeof r=="object"||typeof r=="function")for(let p of _(r))!O.call(e,p)&&p!==t&&u(e,p,{get:n(()=>r[p],"get"),enumerable:!(a=y(r,p))||a.enumerable});
return e},"__copyProps"),w=n((e,r,t)=>(t=e!=null?f(s(e)):{},b(r||!e||!e.__esModule?u(t,"default",{value:e,enumerable:!0}):t,e)),"__toESM");export{P as __commonJS,l as __export,v as __require,w as __toESM};
