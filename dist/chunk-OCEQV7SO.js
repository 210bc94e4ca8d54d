var We=Object.defineProperty;var u=(t,r)=>We(t,"name",{value:r,configurable:!0});import{createRequire as Ve}from"node:module";const Ds=Ve(import.meta.url);import{HttpClient as Wt}from"./chunk-WL35GI32.js";import{import_fetch as ze}from"./chunk-L343Q6Q5.js";
import{__commonJS as Qe,__toESM as Vt}from"./chunk-BC4RUIGE.js";var zt=Qe({"node_modules/bottleneck/light.js"(t,r){(function(e,n){typeof t=="object"&&typeof r<"\
u"?r.exports=n():typeof define=="function"&&define.amd?define(n):e.Bottleneck=n()})(t,(function(){"use strict";var e=typeof globalThis<"u"?globalThis:typeof window<
"u"?window:typeof global<"u"?global:typeof self<"u"?self:{};function n(v){return v&&v.default||v}u(n,"getCjsExportFromNamespace");var i=u(function(v,o,s={}){var a,
c,p;for(a in o)p=o[a],s[a]=(c=v[a])!=null?c:p;return s},"load"),l=u(function(v,o,s={}){var a,c;for(a in v)c=v[a],o[a]!==void 0&&(s[a]=c);return s},"overwrite"),
h={load:i,overwrite:l},f;f=class{static{u(this,"DLList")}constructor(o,s){this.incr=o,this.decr=s,this._first=null,this._last=null,this.length=0}push(o){var s;this.
length++,typeof this.incr=="function"&&this.incr(),s={value:o,prev:this._last,next:null},this._last!=null?(this._last.next=s,this._last=s):this._first=this._last=
s}shift(){var o;if(this._first!=null)return this.length--,typeof this.decr=="function"&&this.decr(),o=this._first.value,(this._first=this._first.next)!=null?this.
_first.prev=null:this._last=null,o}first(){if(this._first!=null)return this._first.value}getArray(){var o,s,a;for(o=this._first,a=[];o!=null;)a.push((s=o,o=o.next,
s.value));return a}forEachShift(o){var s;for(s=this.shift();s!=null;)o(s),s=this.shift()}debug(){var o,s,a,c,p;for(o=this._first,p=[];o!=null;)p.push((s=o,o=o.next,
{value:s.value,prev:(a=s.prev)!=null?a.value:void 0,next:(c=s.next)!=null?c.value:void 0}));return p}};var d=f,w;w=class{static{u(this,"Events")}constructor(o){
if(this.instance=o,this._events={},this.instance.on!=null||this.instance.once!=null||this.instance.removeAllListeners!=null)throw new Error("An Emitter already \
exists for this object");this.instance.on=(s,a)=>this._addListener(s,"many",a),this.instance.once=(s,a)=>this._addListener(s,"once",a),this.instance.removeAllListeners=
(s=null)=>s!=null?delete this._events[s]:this._events={}}_addListener(o,s,a){var c;return(c=this._events)[o]==null&&(c[o]=[]),this._events[o].push({cb:a,status:s}),
this.instance}listenerCount(o){return this._events[o]!=null?this._events[o].length:0}async trigger(o,...s){var a,c;try{return o!=="debug"&&this.trigger("debug",
`Event triggered: ${o}`,s),this._events[o]==null?void 0:(this._events[o]=this._events[o].filter(function(p){return p.status!=="none"}),c=this._events[o].map(async p=>{
var g,y;if(p.status!=="none"){p.status==="once"&&(p.status="none");try{return y=typeof p.cb=="function"?p.cb(...s):void 0,typeof y?.then=="function"?await y:y}catch(A){
return g=A,this.trigger("error",g),null}}}),(await Promise.all(c)).find(function(p){return p!=null}))}catch(p){return a=p,this.trigger("error",a),null}}};var _=w,
m,b,S;m=d,b=_,S=class{static{u(this,"Queues")}constructor(o){var s;this.Events=new b(this),this._length=0,this._lists=(function(){var a,c,p;for(p=[],s=a=1,c=o;1<=
c?a<=c:a>=c;s=1<=c?++a:--a)p.push(new m((()=>this.incr()),(()=>this.decr())));return p}).call(this)}incr(){if(this._length++===0)return this.Events.trigger("lef\
tzero")}decr(){if(--this._length===0)return this.Events.trigger("zero")}push(o){return this._lists[o.options.priority].push(o)}queued(o){return o!=null?this._lists[o].
length:this._length}shiftAll(o){return this._lists.forEach(function(s){return s.forEachShift(o)})}getFirst(o=this._lists){var s,a,c;for(s=0,a=o.length;s<a;s++)if(c=
o[s],c.length>0)return c;return[]}shiftLastFrom(o){return this.getFirst(this._lists.slice(o).reverse()).shift()}};var E=S,N;N=class extends Error{static{u(this,
"BottleneckError")}};var O=N,R,$,C,T,L;T=10,$=5,L=h,R=O,C=class{static{u(this,"Job")}constructor(o,s,a,c,p,g,y,A){this.task=o,this.args=s,this.rejectOnDrop=p,this.
Events=g,this._states=y,this.Promise=A,this.options=L.load(a,c),this.options.priority=this._sanitizePriority(this.options.priority),this.options.id===c.id&&(this.
options.id=`${this.options.id}-${this._randomIndex()}`),this.promise=new this.Promise((I,k)=>{this._resolve=I,this._reject=k}),this.retryCount=0}_sanitizePriority(o){
var s;return s=~~o!==o?$:o,s<0?0:s>T-1?T-1:s}_randomIndex(){return Math.random().toString(36).slice(2)}doDrop({error:o,message:s="This job has been dropped by B\
ottleneck"}={}){return this._states.remove(this.options.id)?(this.rejectOnDrop&&this._reject(o??new R(s)),this.Events.trigger("dropped",{args:this.args,options:this.
options,task:this.task,promise:this.promise}),!0):!1}_assertStatus(o){var s;if(s=this._states.jobStatus(this.options.id),!(s===o||o==="DONE"&&s===null))throw new R(
`Invalid job status ${s}, expected ${o}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`)}doReceive(){return this._states.start(this.options.
id),this.Events.trigger("received",{args:this.args,options:this.options})}doQueue(o,s){return this._assertStatus("RECEIVED"),this._states.next(this.options.id),
this.Events.trigger("queued",{args:this.args,options:this.options,reachedHWM:o,blocked:s})}doRun(){return this.retryCount===0?(this._assertStatus("QUEUED"),this.
_states.next(this.options.id)):this._assertStatus("EXECUTING"),this.Events.trigger("scheduled",{args:this.args,options:this.options})}async doExecute(o,s,a,c){var p,
g,y;this.retryCount===0?(this._assertStatus("RUNNING"),this._states.next(this.options.id)):this._assertStatus("EXECUTING"),g={args:this.args,options:this.options,
retryCount:this.retryCount},this.Events.trigger("executing",g);try{if(y=await(o!=null?o.schedule(this.options,this.task,...this.args):this.task(...this.args)),s())
return this.doDone(g),await c(this.options,g),this._assertStatus("DONE"),this._resolve(y)}catch(A){return p=A,this._onFailure(p,g,s,a,c)}}doExpire(o,s,a){var c,
p;return this._states.jobStatus(this.options.id==="RUNNING")&&this._states.next(this.options.id),this._assertStatus("EXECUTING"),p={args:this.args,options:this.
options,retryCount:this.retryCount},c=new R(`This job timed out after ${this.options.expiration} ms.`),this._onFailure(c,p,o,s,a)}async _onFailure(o,s,a,c,p){var g,
y;if(a())return g=await this.Events.trigger("failed",o,s),g!=null?(y=~~g,this.Events.trigger("retry",`Retrying ${this.options.id} after ${y} ms`,s),this.retryCount++,
c(y)):(this.doDone(s),await p(this.options,s),this._assertStatus("DONE"),this._reject(o))}doDone(o){return this._assertStatus("EXECUTING"),this._states.next(this.
options.id),this.Events.trigger("done",o)}};var D=C,x,H,Q;Q=h,x=O,H=class{static{u(this,"LocalDatastore")}constructor(o,s,a){this.instance=o,this.storeOptions=s,
this.clientId=this.instance._randomIndex(),Q.load(a,a,this),this._nextRequest=this._lastReservoirRefresh=this._lastReservoirIncrease=Date.now(),this._running=0,
this._done=0,this._unblockTime=0,this.ready=this.Promise.resolve(),this.clients={},this._startHeartbeat()}_startHeartbeat(){var o;return this.heartbeat==null&&(this.
storeOptions.reservoirRefreshInterval!=null&&this.storeOptions.reservoirRefreshAmount!=null||this.storeOptions.reservoirIncreaseInterval!=null&&this.storeOptions.
reservoirIncreaseAmount!=null)?typeof(o=this.heartbeat=setInterval(()=>{var s,a,c,p,g;if(p=Date.now(),this.storeOptions.reservoirRefreshInterval!=null&&p>=this.
_lastReservoirRefresh+this.storeOptions.reservoirRefreshInterval&&(this._lastReservoirRefresh=p,this.storeOptions.reservoir=this.storeOptions.reservoirRefreshAmount,
this.instance._drainAll(this.computeCapacity())),this.storeOptions.reservoirIncreaseInterval!=null&&p>=this._lastReservoirIncrease+this.storeOptions.reservoirIncreaseInterval&&
({reservoirIncreaseAmount:s,reservoirIncreaseMaximum:c,reservoir:g}=this.storeOptions,this._lastReservoirIncrease=p,a=c!=null?Math.min(s,c-g):s,a>0))return this.
storeOptions.reservoir+=a,this.instance._drainAll(this.computeCapacity())},this.heartbeatInterval)).unref=="function"?o.unref():void 0:clearInterval(this.heartbeat)}async __publish__(o){
return await this.yieldLoop(),this.instance.Events.trigger("message",o.toString())}async __disconnect__(o){return await this.yieldLoop(),clearInterval(this.heartbeat),
this.Promise.resolve()}yieldLoop(o=0){return new this.Promise(function(s,a){return setTimeout(s,o)})}computePenalty(){var o;return(o=this.storeOptions.penalty)!=
null?o:15*this.storeOptions.minTime||5e3}async __updateSettings__(o){return await this.yieldLoop(),Q.overwrite(o,o,this.storeOptions),this._startHeartbeat(),this.
instance._drainAll(this.computeCapacity()),!0}async __running__(){return await this.yieldLoop(),this._running}async __queued__(){return await this.yieldLoop(),this.
instance.queued()}async __done__(){return await this.yieldLoop(),this._done}async __groupCheck__(o){return await this.yieldLoop(),this._nextRequest+this.timeout<
o}computeCapacity(){var o,s;return{maxConcurrent:o,reservoir:s}=this.storeOptions,o!=null&&s!=null?Math.min(o-this._running,s):o!=null?o-this._running:s??null}conditionsCheck(o){
var s;return s=this.computeCapacity(),s==null||o<=s}async __incrementReservoir__(o){var s;return await this.yieldLoop(),s=this.storeOptions.reservoir+=o,this.instance.
_drainAll(this.computeCapacity()),s}async __currentReservoir__(){return await this.yieldLoop(),this.storeOptions.reservoir}isBlocked(o){return this._unblockTime>=
o}check(o,s){return this.conditionsCheck(o)&&this._nextRequest-s<=0}async __check__(o){var s;return await this.yieldLoop(),s=Date.now(),this.check(o,s)}async __register__(o,s,a){
var c,p;return await this.yieldLoop(),c=Date.now(),this.conditionsCheck(s)?(this._running+=s,this.storeOptions.reservoir!=null&&(this.storeOptions.reservoir-=s),
p=Math.max(this._nextRequest-c,0),this._nextRequest=c+p+this.storeOptions.minTime,{success:!0,wait:p,reservoir:this.storeOptions.reservoir}):{success:!1}}strategyIsBlock(){
return this.storeOptions.strategy===3}async __submit__(o,s){var a,c,p;if(await this.yieldLoop(),this.storeOptions.maxConcurrent!=null&&s>this.storeOptions.maxConcurrent)
throw new x(`Impossible to add a job having a weight of ${s} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);return c=Date.now(),
p=this.storeOptions.highWater!=null&&o===this.storeOptions.highWater&&!this.check(s,c),a=this.strategyIsBlock()&&(p||this.isBlocked(c)),a&&(this._unblockTime=c+
this.computePenalty(),this._nextRequest=this._unblockTime+this.storeOptions.minTime,this.instance._dropAllQueued()),{reachedHWM:p,blocked:a,strategy:this.storeOptions.
strategy}}async __free__(o,s){return await this.yieldLoop(),this._running-=s,this._done+=s,this.instance._drainAll(this.computeCapacity()),{running:this._running}}};
var qe=H,Et,Ot;Et=O,Ot=class{static{u(this,"States")}constructor(o){this.status=o,this._jobs={},this.counts=this.status.map(function(){return 0})}next(o){var s,
a;if(s=this._jobs[o],a=s+1,s!=null&&a<this.status.length)return this.counts[s]--,this.counts[a]++,this._jobs[o]++;if(s!=null)return this.counts[s]--,delete this.
_jobs[o]}start(o){var s;return s=0,this._jobs[o]=s,this.counts[s]++}remove(o){var s;return s=this._jobs[o],s!=null&&(this.counts[s]--,delete this._jobs[o]),s!=null}jobStatus(o){
var s;return(s=this.status[this._jobs[o]])!=null?s:null}statusJobs(o){var s,a,c,p,g;if(o!=null){if(a=this.status.indexOf(o),a<0)throw new Et(`status must be one\
 of ${this.status.join(", ")}`);c=this._jobs,p=[];for(s in c)g=c[s],g===a&&p.push(s);return p}else return Object.keys(this._jobs)}statusCounts(){return this.counts.
reduce(((o,s,a)=>(o[this.status[a]]=s,o)),{})}};var De=Ot,Rt,St;Rt=d,St=class{static{u(this,"Sync")}constructor(o,s){this.schedule=this.schedule.bind(this),this.
name=o,this.Promise=s,this._running=0,this._queue=new Rt}isEmpty(){return this._queue.length===0}async _tryToRun(){var o,s,a,c,p,g,y;if(this._running<1&&this._queue.
length>0)return this._running++,{task:y,args:o,resolve:p,reject:c}=this._queue.shift(),s=await(async function(){try{return g=await y(...o),function(){return p(g)}}catch(A){
return a=A,function(){return c(a)}}})(),this._running--,this._tryToRun(),s()}schedule(o,...s){var a,c,p;return p=c=null,a=new this.Promise(function(g,y){return p=
g,c=y}),this._queue.push({task:o,args:s,resolve:p,reject:c}),this._tryToRun(),a}};var Pe=St,At="2.19.5",Le={version:At},xe=Object.freeze({version:At,default:Le}),
Tt=u(()=>console.log("You must import the full version of Bottleneck in order to use this feature."),"require$$2"),It=u(()=>console.log("You must import the ful\
l version of Bottleneck in order to use this feature."),"require$$3"),Ue=u(()=>console.log("You must import the full version of Bottleneck in order to use this \
feature."),"require$$4"),kt,jt,Nt,$t,Ct,K;K=h,kt=_,$t=Tt,Nt=It,Ct=Ue,jt=(function(){class v{static{u(this,"Group2")}constructor(s={}){this.deleteKey=this.deleteKey.
bind(this),this.limiterOptions=s,K.load(this.limiterOptions,this.defaults,this),this.Events=new kt(this),this.instances={},this.Bottleneck=Jt,this._startAutoCleanup(),
this.sharedConnection=this.connection!=null,this.connection==null&&(this.limiterOptions.datastore==="redis"?this.connection=new $t(Object.assign({},this.limiterOptions,
{Events:this.Events})):this.limiterOptions.datastore==="ioredis"&&(this.connection=new Nt(Object.assign({},this.limiterOptions,{Events:this.Events}))))}key(s=""){
var a;return(a=this.instances[s])!=null?a:(()=>{var c;return c=this.instances[s]=new this.Bottleneck(Object.assign(this.limiterOptions,{id:`${this.id}-${s}`,timeout:this.
timeout,connection:this.connection})),this.Events.trigger("created",c,s),c})()}async deleteKey(s=""){var a,c;return c=this.instances[s],this.connection&&(a=await this.
connection.__runCommand__(["del",...Ct.allKeys(`${this.id}-${s}`)])),c!=null&&(delete this.instances[s],await c.disconnect()),c!=null||a>0}limiters(){var s,a,c,
p;a=this.instances,c=[];for(s in a)p=a[s],c.push({key:s,limiter:p});return c}keys(){return Object.keys(this.instances)}async clusterKeys(){var s,a,c,p,g,y,A,I,k;
if(this.connection==null)return this.Promise.resolve(this.keys());for(y=[],s=null,k=`b_${this.id}-`.length,a=9;s!==0;)for([I,c]=await this.connection.__runCommand__(
["scan",s??0,"match",`b_${this.id}-*_settings`,"count",1e4]),s=~~I,p=0,A=c.length;p<A;p++)g=c[p],y.push(g.slice(k,-a));return y}_startAutoCleanup(){var s;return clearInterval(
this.interval),typeof(s=this.interval=setInterval(async()=>{var a,c,p,g,y,A;y=Date.now(),p=this.instances,g=[];for(c in p){A=p[c];try{await A._store.__groupCheck__(
y)?g.push(this.deleteKey(c)):g.push(void 0)}catch(I){a=I,g.push(A.Events.trigger("error",a))}}return g},this.timeout/2)).unref=="function"?s.unref():void 0}updateSettings(s={}){
if(K.overwrite(s,this.defaults,this),K.overwrite(s,s,this.limiterOptions),s.timeout!=null)return this._startAutoCleanup()}disconnect(s=!0){var a;if(!this.sharedConnection)
return(a=this.connection)!=null?a.disconnect(s):void 0}}return v.prototype.defaults={timeout:1e3*60*5,connection:null,Promise,id:"group-key"},v}).call(e);var Be=jt,
qt,Dt,Pt;Pt=h,Dt=_,qt=(function(){class v{static{u(this,"Batcher2")}constructor(s={}){this.options=s,Pt.load(this.options,this.defaults,this),this.Events=new Dt(
this),this._arr=[],this._resetPromise(),this._lastFlush=Date.now()}_resetPromise(){return this._promise=new this.Promise((s,a)=>this._resolve=s)}_flush(){return clearTimeout(
this._timeout),this._lastFlush=Date.now(),this._resolve(),this.Events.trigger("batch",this._arr),this._arr=[],this._resetPromise()}add(s){var a;return this._arr.
push(s),a=this._promise,this._arr.length===this.maxSize?this._flush():this.maxTime!=null&&this._arr.length===1&&(this._timeout=setTimeout(()=>this._flush(),this.
maxTime)),a}}return v.prototype.defaults={maxTime:null,maxSize:null,Promise},v}).call(e);var Ge=qt,Fe=u(()=>console.log("You must import the full version of Bot\
tleneck in order to use this feature."),"require$$4$1"),He=n(xe),Lt,xt,et,rt,Ut,st,Bt,Gt,Ft,nt,P,Ht=[].splice;st=10,xt=5,P=h,Bt=E,rt=D,Ut=qe,Gt=Fe,et=_,Ft=De,nt=
Pe,Lt=(function(){class v{static{u(this,"Bottleneck3")}constructor(s={},...a){var c,p;this._addToQueue=this._addToQueue.bind(this),this._validateOptions(s,a),P.
load(s,this.instanceDefaults,this),this._queues=new Bt(st),this._scheduled={},this._states=new Ft(["RECEIVED","QUEUED","RUNNING","EXECUTING"].concat(this.trackDoneStatus?
["DONE"]:[])),this._limiter=null,this.Events=new et(this),this._submitLock=new nt("submit",this.Promise),this._registerLock=new nt("register",this.Promise),p=P.
load(s,this.storeDefaults,{}),this._store=(function(){if(this.datastore==="redis"||this.datastore==="ioredis"||this.connection!=null)return c=P.load(s,this.redisStoreDefaults,
{}),new Gt(this,p,c);if(this.datastore==="local")return c=P.load(s,this.localStoreDefaults,{}),new Ut(this,p,c);throw new v.prototype.BottleneckError(`Invalid d\
atastore type: ${this.datastore}`)}).call(this),this._queues.on("leftzero",()=>{var g;return(g=this._store.heartbeat)!=null&&typeof g.ref=="function"?g.ref():void 0}),
this._queues.on("zero",()=>{var g;return(g=this._store.heartbeat)!=null&&typeof g.unref=="function"?g.unref():void 0})}_validateOptions(s,a){if(!(s!=null&&typeof s==
"object"&&a.length===0))throw new v.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upg\
rading-to-v2 if you're upgrading from Bottleneck v1.")}ready(){return this._store.ready}clients(){return this._store.clients}channel(){return`b_${this.id}`}channel_client(){
return`b_${this.id}_${this._store.clientId}`}publish(s){return this._store.__publish__(s)}disconnect(s=!0){return this._store.__disconnect__(s)}chain(s){return this.
_limiter=s,this}queued(s){return this._queues.queued(s)}clusterQueued(){return this._store.__queued__()}empty(){return this.queued()===0&&this._submitLock.isEmpty()}running(){
return this._store.__running__()}done(){return this._store.__done__()}jobStatus(s){return this._states.jobStatus(s)}jobs(s){return this._states.statusJobs(s)}counts(){
return this._states.statusCounts()}_randomIndex(){return Math.random().toString(36).slice(2)}check(s=1){return this._store.__check__(s)}_clearGlobalState(s){return this.
_scheduled[s]!=null?(clearTimeout(this._scheduled[s].expiration),delete this._scheduled[s],!0):!1}async _free(s,a,c,p){var g,y;try{if({running:y}=await this._store.
__free__(s,c.weight),this.Events.trigger("debug",`Freed ${c.id}`,p),y===0&&this.empty())return this.Events.trigger("idle")}catch(A){return g=A,this.Events.trigger(
"error",g)}}_run(s,a,c){var p,g,y;return a.doRun(),p=this._clearGlobalState.bind(this,s),y=this._run.bind(this,s,a),g=this._free.bind(this,s,a),this._scheduled[s]=
{timeout:setTimeout(()=>a.doExecute(this._limiter,p,y,g),c),expiration:a.options.expiration!=null?setTimeout(function(){return a.doExpire(p,y,g)},c+a.options.expiration):
void 0,job:a}}_drainOne(s){return this._registerLock.schedule(()=>{var a,c,p,g,y;return this.queued()===0?this.Promise.resolve(null):(y=this._queues.getFirst(),
{options:g,args:a}=p=y.first(),s!=null&&g.weight>s?this.Promise.resolve(null):(this.Events.trigger("debug",`Draining ${g.id}`,{args:a,options:g}),c=this._randomIndex(),
this._store.__register__(c,g.weight,g.expiration).then(({success:A,wait:I,reservoir:k})=>{var W;return this.Events.trigger("debug",`Drained ${g.id}`,{success:A,
args:a,options:g}),A?(y.shift(),W=this.empty(),W&&this.Events.trigger("empty"),k===0&&this.Events.trigger("depleted",W),this._run(c,p,I),this.Promise.resolve(g.
weight)):this.Promise.resolve(null)})))})}_drainAll(s,a=0){return this._drainOne(s).then(c=>{var p;return c!=null?(p=s!=null?s-c:s,this._drainAll(p,a+c)):this.Promise.
resolve(a)}).catch(c=>this.Events.trigger("error",c))}_dropAllQueued(s){return this._queues.shiftAll(function(a){return a.doDrop({message:s})})}stop(s={}){var a,
c;return s=P.load(s,this.stopDefaults),c=u(p=>{var g;return g=u(()=>{var y;return y=this._states.counts,y[0]+y[1]+y[2]+y[3]===p},"finished"),new this.Promise((y,A)=>g()?
y():this.on("done",()=>{if(g())return this.removeAllListeners("done"),y()}))},"waitForExecuting"),a=s.dropWaitingJobs?(this._run=function(p,g){return g.doDrop({
message:s.dropErrorMessage})},this._drainOne=()=>this.Promise.resolve(null),this._registerLock.schedule(()=>this._submitLock.schedule(()=>{var p,g,y;g=this._scheduled;
for(p in g)y=g[p],this.jobStatus(y.job.options.id)==="RUNNING"&&(clearTimeout(y.timeout),clearTimeout(y.expiration),y.job.doDrop({message:s.dropErrorMessage}));
return this._dropAllQueued(s.dropErrorMessage),c(0)}))):this.schedule({priority:st-1,weight:0},()=>c(1)),this._receive=function(p){return p._reject(new v.prototype.
BottleneckError(s.enqueueErrorMessage))},this.stop=()=>this.Promise.reject(new v.prototype.BottleneckError("stop() has already been called")),a}async _addToQueue(s){
var a,c,p,g,y,A,I;({args:a,options:g}=s);try{({reachedHWM:y,blocked:c,strategy:I}=await this._store.__submit__(this.queued(),g.weight))}catch(k){return p=k,this.
Events.trigger("debug",`Could not queue ${g.id}`,{args:a,options:g,error:p}),s.doDrop({error:p}),!1}return c?(s.doDrop(),!0):y&&(A=I===v.prototype.strategy.LEAK?
this._queues.shiftLastFrom(g.priority):I===v.prototype.strategy.OVERFLOW_PRIORITY?this._queues.shiftLastFrom(g.priority+1):I===v.prototype.strategy.OVERFLOW?s:void 0,
A?.doDrop(),A==null||I===v.prototype.strategy.OVERFLOW)?(A==null&&s.doDrop(),y):(s.doQueue(y,c),this._queues.push(s),await this._drainAll(),y)}_receive(s){return this.
_states.jobStatus(s.options.id)!=null?(s._reject(new v.prototype.BottleneckError(`A job with the same id already exists (id=${s.options.id})`)),!1):(s.doReceive(),
this._submitLock.schedule(this._addToQueue,s))}submit(...s){var a,c,p,g,y,A,I;return typeof s[0]=="function"?(y=s,[c,...s]=y,[a]=Ht.call(s,-1),g=P.load({},this.
jobDefaults)):(A=s,[g,c,...s]=A,[a]=Ht.call(s,-1),g=P.load(g,this.jobDefaults)),I=u((...k)=>new this.Promise(function(W,Me){return c(...k,function(...Mt){return(Mt[0]!=
null?Me:W)(Mt)})}),"task"),p=new rt(I,s,g,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise),p.promise.then(function(k){return typeof a==
"function"?a(...k):void 0}).catch(function(k){return Array.isArray(k)?typeof a=="function"?a(...k):void 0:typeof a=="function"?a(k):void 0}),this._receive(p)}schedule(...s){
var a,c,p;return typeof s[0]=="function"?([p,...s]=s,c={}):[c,p,...s]=s,a=new rt(p,s,c,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise),
this._receive(a),a.promise}wrap(s){var a,c;return a=this.schedule.bind(this),c=u(function(...p){return a(s.bind(this),...p)},"wrapped"),c.withOptions=function(p,...g){
return a(p,s,...g)},c}async updateSettings(s={}){return await this._store.__updateSettings__(P.overwrite(s,this.storeDefaults)),P.overwrite(s,this.instanceDefaults,
this),this}currentReservoir(){return this._store.__currentReservoir__()}incrementReservoir(s=0){return this._store.__incrementReservoir__(s)}}return v.default=v,
v.Events=et,v.version=v.prototype.version=He.version,v.strategy=v.prototype.strategy={LEAK:1,OVERFLOW:2,OVERFLOW_PRIORITY:4,BLOCK:3},v.BottleneckError=v.prototype.
BottleneckError=O,v.Group=v.prototype.Group=Be,v.RedisConnection=v.prototype.RedisConnection=Tt,v.IORedisConnection=v.prototype.IORedisConnection=It,v.Batcher=v.
prototype.Batcher=Ge,v.prototype.jobDefaults={priority:xt,weight:1,expiration:null,id:"<no-id>"},v.prototype.storeDefaults={maxConcurrent:null,minTime:0,highWater:null,
strategy:v.prototype.strategy.LEAK,penalty:null,reservoir:null,reservoirRefreshInterval:null,reservoirRefreshAmount:null,reservoirIncreaseInterval:null,reservoirIncreaseAmount:null,
reservoirIncreaseMaximum:null},v.prototype.localStoreDefaults={Promise,timeout:null,heartbeatInterval:250},v.prototype.redisStoreDefaults={Promise,timeout:null,
heartbeatInterval:5e3,clientTimeout:1e4,Redis:null,clientOptions:{},clusterNodes:null,clearDatastore:!1,connection:null},v.prototype.instanceDefaults={datastore:"\
local",connection:null,id:"<no-id>",rejectOnDrop:!0,trackDoneStatus:!1,Promise},v.prototype.stopDefaults={enqueueErrorMessage:"This limiter has been stopped and\
 cannot accept new jobs.",dropWaitingJobs:!0,dropErrorMessage:"This limiter has been stopped."},v}).call(e);var Jt=Lt,Je=Jt;return Je}))}});import{readFileSync as Ke,
existsSync as Ye}from"fs";import{EOL as Xe}from"os";var Qt=class{static{u(this,"Context")}constructor(){var t,r,e;if(this.payload={},process.env.GITHUB_EVENT_PATH)
if(Ye(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse(Ke(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{const n=process.env.GITHUB_EVENT_PATH;process.
stdout.write(`GITHUB_EVENT_PATH ${n} does not exist${Xe}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,
this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,this.runAttempt=
parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,10),this.apiUrl=
(t=process.env.GITHUB_API_URL)!==null&&t!==void 0?t:"https://api.github.com",this.serverUrl=(r=process.env.GITHUB_SERVER_URL)!==null&&r!==void 0?r:"https://gith\
ub.com",this.graphqlUrl=(e=process.env.GITHUB_GRAPHQL_URL)!==null&&e!==void 0?e:"https://api.github.com/graphql"}get issue(){const t=this.payload;return Object.
assign(Object.assign({},this.repo),{number:(t.issue||t.pull_request||t).number})}get repo(){if(process.env.GITHUB_REPOSITORY){const[t,r]=process.env.GITHUB_REPOSITORY.
split("/");return{owner:t,repo:r}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name};throw new Error(
"context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}},Ze=u(function(t,r,e,n){function i(l){return l instanceof e?l:new e(function(h){
h(l)})}return u(i,"adopt"),new(e||(e=Promise))(function(l,h){function f(_){try{w(n.next(_))}catch(m){h(m)}}u(f,"fulfilled");function d(_){try{w(n.throw(_))}catch(m){
h(m)}}u(d,"rejected");function w(_){_.done?l(_.value):i(_.value).then(f,d)}u(w,"step"),w((n=n.apply(t,r||[])).next())})},"__awaiter");function tr(t,r){if(!t&&!r.
auth)throw new Error("Parameter token or opts.auth is required");if(t&&r.auth)throw new Error("Parameters token and opts.auth may not both be specified");return typeof r.
auth=="string"?r.auth:`token ${t}`}u(tr,"getAuthString");function er(t){return new Wt().getAgent(t)}u(er,"getProxyAgent");function rr(t){return new Wt().getAgentDispatcher(
t)}u(rr,"getProxyAgentDispatcher");function sr(t){const r=rr(t);return u((n,i)=>Ze(this,void 0,void 0,function*(){return(0,ze.fetch)(n,Object.assign(Object.assign(
{},i),{dispatcher:r}))}),"proxyFetch")}u(sr,"getProxyFetch");function nr(){return process.env.GITHUB_API_URL||"https://api.github.com"}u(nr,"getApiBaseUrl");function ir(t){
var r;const e=(r=process.env.ACTIONS_ORCHESTRATION_ID)===null||r===void 0?void 0:r.trim();if(e){const i=`actions_orchestration_id/${e.replace(/[^a-z0-9_.-]/gi,"\
_")}`;return t?.includes(i)?t:`${t?`${t} `:""}${i}`}return t}u(ir,"getUserAgentWithOrchestrationId");function Y(){return typeof navigator=="object"&&"userAgent"in
navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`:"\
<environment undetectable>"}u(Y,"getUserAgent");function it(t,r,e,n){if(typeof e!="function")throw new Error("method for before hook must be a function");return n||
(n={}),Array.isArray(r)?r.reverse().reduce((i,l)=>it.bind(null,t,l,i,n),e)():Promise.resolve().then(()=>t.registry[r]?t.registry[r].reduce((i,l)=>l.hook.bind(null,
i,n),e)():e(n))}u(it,"register");function or(t,r,e,n){const i=n;t.registry[e]||(t.registry[e]=[]),r==="before"&&(n=u((l,h)=>Promise.resolve().then(i.bind(null,h)).
then(l.bind(null,h)),"hook2")),r==="after"&&(n=u((l,h)=>{let f;return Promise.resolve().then(l.bind(null,h)).then(d=>(f=d,i(f,h))).then(()=>f)},"hook2")),r==="e\
rror"&&(n=u((l,h)=>Promise.resolve().then(l.bind(null,h)).catch(f=>i(f,h)),"hook2")),t.registry[e].push({hook:n,orig:i})}u(or,"addHook");function ar(t,r,e){if(!t.
registry[r])return;const n=t.registry[r].map(i=>i.orig).indexOf(e);n!==-1&&t.registry[r].splice(n,1)}u(ar,"removeHook");var Kt=Function.bind,Yt=Kt.bind(Kt);function Xt(t,r,e){
const n=Yt(ar,null).apply(null,e?[r,e]:[r]);t.api={remove:n},t.remove=n,["before","error","after","wrap"].forEach(i=>{const l=e?[r,i,e]:[r,i];t[i]=t.api[i]=Yt(or,
null).apply(null,l)})}u(Xt,"bindApi");function ur(){const t=Symbol("Singular"),r={registry:{}},e=it.bind(null,r,t);return Xt(e,r,t),e}u(ur,"Singular");function cr(){
const t={registry:{}},r=it.bind(null,t);return Xt(r,t),r}u(cr,"Collection");var lr={Singular:ur,Collection:cr},hr="0.0.0-development",fr=`octokit-endpoint.js/${hr}\
 ${Y()}`,pr={method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":fr},mediaType:{format:""}};function dr(t){
return t?Object.keys(t).reduce((r,e)=>(r[e.toLowerCase()]=t[e],r),{}):{}}u(dr,"lowercaseKeys");function gr(t){if(typeof t!="object"||t===null||Object.prototype.
toString.call(t)!=="[object Object]")return!1;const r=Object.getPrototypeOf(t);if(r===null)return!0;const e=Object.prototype.hasOwnProperty.call(r,"constructor")&&
r.constructor;return typeof e=="function"&&e instanceof e&&Function.prototype.call(e)===Function.prototype.call(t)}u(gr,"isPlainObject");function Zt(t,r){const e=Object.
assign({},t);return Object.keys(r).forEach(n=>{gr(r[n])?n in t?e[n]=Zt(t[n],r[n]):Object.assign(e,{[n]:r[n]}):Object.assign(e,{[n]:r[n]})}),e}u(Zt,"mergeDeep");
function te(t){for(const r in t)t[r]===void 0&&delete t[r];return t}u(te,"removeUndefinedProperties");function ot(t,r,e){if(typeof r=="string"){let[i,l]=r.split(
" ");e=Object.assign(l?{method:i,url:l}:{url:i},e)}else e=Object.assign({},r);e.headers=dr(e.headers),te(e),te(e.headers);const n=Zt(t||{},e);return e.url==="/g\
raphql"&&(t&&t.mediaType.previews?.length&&(n.mediaType.previews=t.mediaType.previews.filter(i=>!n.mediaType.previews.includes(i)).concat(n.mediaType.previews)),
n.mediaType.previews=(n.mediaType.previews||[]).map(i=>i.replace(/-preview/,""))),n}u(ot,"merge");function _r(t,r){const e=/\?/.test(t)?"&":"?",n=Object.keys(r);
return n.length===0?t:t+e+n.map(i=>i==="q"?"q="+r.q.split("+").map(encodeURIComponent).join("+"):`${i}=${encodeURIComponent(r[i])}`).join("&")}u(_r,"addQueryPar\
ameters");var mr=/\{[^{}}]+\}/g;function yr(t){return t.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}u(yr,"removeNonChars");function vr(t){const r=t.match(
mr);return r?r.map(yr).reduce((e,n)=>e.concat(n),[]):[]}u(vr,"extractUrlVariableNames");function ee(t,r){const e={__proto__:null};for(const n of Object.keys(t))
r.indexOf(n)===-1&&(e[n]=t[n]);return e}u(ee,"omit");function re(t){return t.split(/(%[0-9A-Fa-f]{2})/g).map(function(r){return/%[0-9A-Fa-f]/.test(r)||(r=encodeURI(
r).replace(/%5B/g,"[").replace(/%5D/g,"]")),r}).join("")}u(re,"encodeReserved");function J(t){return encodeURIComponent(t).replace(/[!'()*]/g,function(r){return"\
%"+r.charCodeAt(0).toString(16).toUpperCase()})}u(J,"encodeUnreserved");function V(t,r,e){return r=t==="+"||t==="#"?re(r):J(r),e?J(e)+"="+r:r}u(V,"encodeValue");
function M(t){return t!=null}u(M,"isDefined");function at(t){return t===";"||t==="&"||t==="?"}u(at,"isKeyOperator");function wr(t,r,e,n){var i=t[e],l=[];if(M(i)&&
i!=="")if(typeof i=="string"||typeof i=="number"||typeof i=="bigint"||typeof i=="boolean")i=i.toString(),n&&n!=="*"&&(i=i.substring(0,parseInt(n,10))),l.push(V(
r,i,at(r)?e:""));else if(n==="*")Array.isArray(i)?i.filter(M).forEach(function(h){l.push(V(r,h,at(r)?e:""))}):Object.keys(i).forEach(function(h){M(i[h])&&l.push(
V(r,i[h],h))});else{const h=[];Array.isArray(i)?i.filter(M).forEach(function(f){h.push(V(r,f))}):Object.keys(i).forEach(function(f){M(i[f])&&(h.push(J(f)),h.push(
V(r,i[f].toString())))}),at(r)?l.push(J(e)+"="+h.join(",")):h.length!==0&&l.push(h.join(","))}else r===";"?M(i)&&l.push(J(e)):i===""&&(r==="&"||r==="?")?l.push(
J(e)+"="):i===""&&l.push("");return l}u(wr,"getValues");function br(t){return{expand:Er.bind(null,t)}}u(br,"parseUrl");function Er(t,r){var e=["+","#",".","/","\
;","?","&"];return t=t.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(n,i,l){if(i){let f="";const d=[];if(e.indexOf(i.charAt(0))!==-1&&(f=i.charAt(0),i=i.substr(
1)),i.split(/,/g).forEach(function(w){var _=/([^:\*]*)(?::(\d+)|(\*))?/.exec(w);d.push(wr(r,f,_[1],_[2]||_[3]))}),f&&f!=="+"){var h=",";return f==="?"?h="&":f!==
"#"&&(h=f),(d.length!==0?f:"")+d.join(h)}else return d.join(",")}else return re(l)}),t==="/"?t:t.replace(/\/$/,"")}u(Er,"expand");function se(t){let r=t.method.
toUpperCase(),e=(t.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),n=Object.assign({},t.headers),i,l=ee(t,["method","baseUrl","url","headers","request","mediaType"]);const h=vr(
e);e=br(e).expand(l),/^http/.test(e)||(e=t.baseUrl+e);const f=Object.keys(t).filter(_=>h.includes(_)).concat("baseUrl"),d=ee(l,f);if(!/application\/octet-stream/i.
test(n.accept)&&(t.mediaType.format&&(n.accept=n.accept.split(/,/).map(_=>_.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${t.
mediaType.format}`)).join(",")),e.endsWith("/graphql")&&t.mediaType.previews?.length)){const _=n.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[];n.accept=_.concat(
t.mediaType.previews).map(m=>{const b=t.mediaType.format?`.${t.mediaType.format}`:"+json";return`application/vnd.github.${m}-preview${b}`}).join(",")}return["GE\
T","HEAD"].includes(r)?e=_r(e,d):"data"in d?i=d.data:Object.keys(d).length&&(i=d),!n["content-type"]&&typeof i<"u"&&(n["content-type"]="application/json; charse\
t=utf-8"),["PATCH","PUT"].includes(r)&&typeof i>"u"&&(i=""),Object.assign({method:r,url:e,headers:n},typeof i<"u"?{body:i}:null,t.request?{request:t.request}:null)}
u(se,"parse");function Or(t,r,e){return se(ot(t,r,e))}u(Or,"endpointWithDefaults");function ne(t,r){const e=ot(t,r),n=Or.bind(null,e);return Object.assign(n,{DEFAULTS:e,
defaults:ne.bind(null,e),merge:ot.bind(null,e),parse:se})}u(ne,"withDefaults");var Rr=ne(null,pr),Sr=32,Ar=9,Tr=59,Ir=61,ie=34,oe=92,kr=44,ut=1,U=2,ae=4,G=8,X=16,
ct=65280,ue=ut|ct,j=new Uint8Array(256);j[Ar]|=U,j[Sr]|=U,j[Tr]|=ae,j[kr]|=G;for(let t=128;t<=255;t++)j[t]|=ut;for(const t of"!#$%&'*+-.^_`|~")j[t.charCodeAt(0)]|=
X;for(let t=48;t<=57;t++)j[t]|=X;for(let t=65;t<=90;t++)j[t]|=ut|X;for(let t=97;t<=122;t++)j[t]|=X;var ce=(()=>{const t=u(function(){},"C");return t.prototype=Object.
create(null),t})();function jr(t,r){const e=ae|(r?.comma===!0?G:0),n=t.length;let i=r?.start??0;for(;(j[t.charCodeAt(i)]&U)!==0;)i++;let l=i,h=0,f=-1,d=r?.parameters===
!1?G:0;for(;l<n;){const b=t.charCodeAt(l),S=j[b];if((S&e)!==0){d|=S&G;break}(S&U)!==0?f===-1&&(f=l):f=-1,h|=b&ct|S,l++}const w=f===-1?l:f,_=t.slice(i,w),m=(h&ue)===
0?_:_.toLowerCase();return l===n||d!==0?{type:m,index:l,parameters:new ce}:Nr(t,m,l,n,e)}u(jr,"parse2");function Nr(t,r,e,n,i){const l=new ce;t:for(;e<n;){for(e++;(j[t.
charCodeAt(e)]&U)!==0;)e++;const h=e;let f=0,d=-1;for(;e<n;){const w=t.charCodeAt(e),_=j[w];if((_&i)!==0){if((_&G)!==0)break t;continue t}if(w===Ir){const m=d===
-1?e:d,b=t.slice(h,m),S=(f&ue)===0?b:b.toLowerCase();for(e++;(j[t.charCodeAt(e)]&U)!==0;)e++;if(e<n&&t.charCodeAt(e)===ie){const R=++e;let $=!1;for(;e<n;){const C=t.
charCodeAt(e);if(C===ie){l[S]===void 0&&(l[S]=$?$r(t,R,e):t.slice(R,e)),e++;let T=0;for(;e<n;){const L=t.charCodeAt(e),D=j[L];if((D&i)!==0){T=D&G;break}e++}if(T!==
0)break t;continue t}if(C===oe&&e+1<n){$=!0,e+=2;continue}e++}continue t}const E=e;let N=0,O=-1;for(;e<n;){const R=t.charCodeAt(e),$=j[R];if(($&i)!==0){N=$&G;break}
($&U)!==0?O===-1&&(O=e):O=-1,e++}if(l[S]===void 0){const R=O===-1?e:O;l[S]=t.slice(E,R)}if(N!==0)break t;continue t}(_&U)!==0?d===-1&&(d=e):d=-1,f|=w&ct|_,e++}}
return{type:r,index:e,parameters:l}}u(Nr,"parseParameters");function $r(t,r,e){let n="";for(let i=r;i<e;i++)t.charCodeAt(i)===oe&&(n+=t.slice(r,i),r=++i);return n+
t.slice(r,e)}u($r,"unescapeQuotedPairs");var Cr=/^-?\d+$/,Z=/^-?\d+n+$/,B=JSON.stringify,lt=JSON.parse,le=/^-?\d+n$/,he=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,fe=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,
ht=u(t=>t===void 0||typeof t=="function"||typeof t=="symbol","isUnstringifiable"),ft=u(t=>t!==null&&typeof t=="object"&&t.constructor&&t.constructor.name==="Raw\
JSON","isRawJSON"),qr=u((t,r,e)=>{let n="";typeof e=="number"?n=" ".repeat(Math.min(10,Math.max(0,Math.floor(e)))):typeof e=="string"&&(n=e.slice(0,10));const i=typeof r==
"function",l=Array.isArray(r)?new Set(r.map(String)):null,h=u((E,N,O)=>(O!==null&&typeof O=="object"&&typeof O.toJSON=="function"&&(O=O.toJSON(N)),typeof O=="st\
ring"&&Z.test(O)?O+"n":typeof O=="bigint"?"rawJSON"in JSON?JSON.rawJSON(O.toString()):O.toString()+"n":(i&&(O=r.call(E,N,O)),O!==null&&typeof O=="object"&&(O instanceof
Number||O instanceof String||O instanceof Boolean)&&(O=O.valueOf()),O)),"prepareVal"),f=h({"":t},"",t);if(ht(f))return;const d=f===null||typeof f!="object",w=ft(
f);if(d||w)return B(f);const _=[];let m=0;const b=[{parent:{"":f},key:"",val:f,isArray:Array.isArray(f),keys:Array.isArray(f)?null:Object.keys(f),index:0,first:!0}],
S=new WeakSet([f]);for(;b.length>0;){const E=b[b.length-1];E.index===0&&(_.push(E.isArray?"[":"{"),m++);let N=!1;if(E.isArray)if(E.index<E.val.length){E.first||
_.push(","),n&&_.push(`
`+n.repeat(m));const O=E.val[E.index],R=h(E.val,String(E.index),O);if(ht(R))_.push("null"),E.first=!1,E.index++;else{const $=R!==null&&typeof R=="object",C=ft(R);
if($&&!C){if(S.has(R))throw new TypeError("Converting circular structure to JSON");S.add(R),b.push({parent:E.val,key:String(E.index),val:R,isArray:Array.isArray(
R),keys:Array.isArray(R)?null:Object.keys(R),index:0,first:!0}),E.first=!1,E.index++}else _.push(B(R)),E.first=!1,E.index++}}else N=!0;else{for(;E.index<E.keys.
length;){const R=E.keys[E.index++];if(l&&!l.has(R))continue;const C=E.val[R],T=h(E.val,R,C);if(ht(T))continue;E.first||_.push(","),n?_.push(`
`+n.repeat(m)+B(R)+": "):_.push(B(R)+":");const L=T!==null&&typeof T=="object",D=ft(T);if(L&&!D){if(S.has(T))throw new TypeError("Converting circular structure \
to JSON");S.add(T),b.push({parent:E.val,key:R,val:T,isArray:Array.isArray(T),keys:Array.isArray(T)?null:Object.keys(T),index:0,first:!0}),E.first=!1;break}else _.
push(B(T)),E.first=!1}E.index>=E.keys.length&&b[b.length-1]===E&&(N=!0)}N&&(m--,!E.first&&n&&_.push(`
`+n.repeat(m)),_.push(E.isArray?"]":"}"),S.delete(E.val),b.pop())}return _.join("")},"stringifyIteratively"),Dr=u((t,r,e)=>{try{return"rawJSON"in JSON?B(t,(f,d)=>typeof d==
"bigint"?JSON.rawJSON(d.toString()):typeof r=="function"?r(f,d):(Array.isArray(r)&&r.includes(f),d),e):t?B(t,(f,d)=>typeof d=="string"&&Z.test(d)||typeof d=="bi\
gint"?d.toString()+"n":typeof r=="function"?r(f,d):(Array.isArray(r)&&r.includes(f),d),e).replace(he,"$1$2$3").replace(fe,"$1$2$3"):B(t,r,e)}catch(n){if(n instanceof
RangeError){const i=qr(t,r,e);return i===void 0?void 0:"rawJSON"in JSON?i:i.replace(he,"$1$2$3").replace(fe,"$1$2$3")}throw n}},"JSONStringify"),tt=new Map,Pr=u(
()=>{const t=JSON.parse.toString();if(tt.has(t))return tt.get(t);try{const r=JSON.parse("1",(e,n,i)=>!!i?.source&&i.source==="1");return tt.set(t,r),r}catch{return tt.
set(t,!1),!1}},"isContextSourceSupported"),Lr=u((t,r,e,n)=>typeof r=="string"&&le.test(r)?BigInt(r.slice(0,-1)):typeof r=="string"&&Z.test(r)?r.slice(0,-1):typeof n==
"function"?n(t,r,e):r,"convertMarkedBigIntsReviver"),xr=u((t,r)=>JSON.parse(t,(e,n,i)=>{const l=typeof n=="number",h=n>Number.MAX_SAFE_INTEGER||n<Number.MIN_SAFE_INTEGER,
f=l&&h,d=i&&Cr.test(i.source);return f&&d?BigInt(i.source):typeof r=="function"?r(e,n,i):n}),"JSONParseV2"),pe=Number.MAX_SAFE_INTEGER.toString(),de=pe.length,Ur=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,
Br=/^"-?\d+n+"$/,Gr=u((t,r)=>{const e={"":t},n=[{parent:e,key:"",visited:!1}];for(;n.length>0;){const i=n[n.length-1];if(i.visited){const{parent:l,key:h}=i;let f=l[h];
typeof f=="string"&&(le.test(f)?f=BigInt(f.slice(0,-1)):Z.test(f)&&(f=f.slice(0,-1))),typeof r=="function"&&(f=r.call(l,h,f)),f===void 0?delete l[h]:l[h]=f,n.pop()}else{
i.visited=!0;const l=i.parent[i.key];if(l!==null&&typeof l=="object"){const f=Object.keys(l);for(let d=f.length-1;d>=0;d--)n.push({parent:l,key:f[d],visited:!1})}}}
return e[""]},"applyReviverIteratively"),ge=u(t=>t.replace(Ur,(r,e,n,i)=>{const l=r[0]==='"';if(l&&Br.test(r))return r.substring(0,r.length-1)+'n"';const f=n||i,
d=e&&(e.length<de||e.length===de&&e<=pe);return l||f||d?r:'"'+r+'n"'}),"serializeBigInts"),Fr=u((t,r)=>{if(!t)return lt(t,r);try{if(Pr())return xr(t,r);const e=ge(
t);return lt(e,(n,i,l)=>Lr(n,i,l,r))}catch(e){if(e instanceof RangeError){const n=ge(t),i=lt(n);return Gr(i,r)}throw e}},"JSONParse"),z=class extends Error{static{
u(this,"RequestError")}name;status;request;response;constructor(t,r,e){super(t,{cause:e.cause}),this.name="HttpError",this.status=Number.parseInt(r),Number.isNaN(
this.status)&&(this.status=0),"response"in e&&(this.response=e.response);const n=Object.assign({},e.request);e.request.headers.authorization&&(n.headers=Object.
assign({},e.request.headers,{authorization:e.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),n.url=n.url.replace(/\bclient_secret=\w+/g,"cl\
ient_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=n}},Hr="10.0.16",Jr={headers:{"user-agent":`octokit-request.js/${Hr}\
 ${Y()}`}};function Mr(t){if(typeof t!="object"||t===null||Object.prototype.toString.call(t)!=="[object Object]")return!1;const r=Object.getPrototypeOf(t);if(r===
null)return!0;const e=Object.prototype.hasOwnProperty.call(r,"constructor")&&r.constructor;return typeof e=="function"&&e instanceof e&&Function.prototype.call(
e)===Function.prototype.call(t)}u(Mr,"isPlainObject2");var _e=u(()=>"","noop");async function me(t){const r=t.request?.fetch||globalThis.fetch;if(!r)throw new Error(
"fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
const e=t.request?.log||console,n=t.request?.parseSuccessResponseBody!==!1,i=Mr(t.body)||Array.isArray(t.body)?Dr(t.body):t.body,l=Object.fromEntries(Object.entries(
t.headers).map(([m,b])=>[m,String(b)]));let h;try{h=await r(t.url,{method:t.method,body:i,redirect:t.request?.redirect,headers:l,signal:t.request?.signal,...t.body&&
{duplex:"half"}})}catch(m){let b="Unknown Error";if(m instanceof Error){if(m.name==="AbortError")throw m.status=500,m;b=m.message,m.name==="TypeError"&&"cause"in
m&&(m.cause instanceof Error?b=m.cause.message:typeof m.cause=="string"&&(b=m.cause))}const S=new z(b,500,{request:t});throw S.cause=m,S}const f=h.status,d=h.url,
w={};for(const[m,b]of h.headers)w[m]=b;const _={url:d,status:f,headers:w,data:""};if("deprecation"in w){const m=w.link&&w.link.match(/<([^<>]+)>; rel="deprecation"/),
b=m&&m.pop();e.warn(`[@octokit/request] "${t.method} ${t.url}" is deprecated. It is scheduled to be removed on ${w.sunset}${b?`. See ${b}`:""}`)}if(f===204||f===
205)return _;if(t.method==="HEAD"){if(f<400)return _;throw new z(h.statusText,f,{response:_,request:t})}if(f===304)throw _.data=await pt(h),new z("Not modified",
f,{response:_,request:t});if(f>=400)throw _.data=await pt(h),new z(Vr(_.data),f,{response:_,request:t});return _.data=n?await pt(h):h.body,_}u(me,"fetchWrapper");
async function pt(t){const r=t.headers.get("content-type");if(!r)return t.text().catch(_e);const e=jr(r);if(Wr(e)){let n="";try{return n=await t.text(),Fr(n)}catch{
return n}}else return e.type.startsWith("text/")||e.parameters.charset?.toLowerCase()==="utf-8"&&e.type!=="application/octet-stream"?t.text().catch(_e):t.arrayBuffer().
catch(()=>new ArrayBuffer(0))}u(pt,"getResponseData");function Wr(t){return t.type==="application/json"||t.type==="application/scim+json"}u(Wr,"isJSONResponse");
function Vr(t){if(typeof t=="string")return t;if(t instanceof ArrayBuffer)return"Unknown error";if(typeof t=="object"&&t!==null&&"message"in t){const r=t,e="doc\
umentation_url"in r?` - ${r.documentation_url}`:"";return Array.isArray(r.errors)?`${r.message}: ${r.errors.map(n=>JSON.stringify(n)).join(", ")}${e}`:`${r.message}${e}`}
return`Unknown error: ${JSON.stringify(t)}`}u(Vr,"toErrorMessage");function dt(t,r){const e=t.defaults(r);return Object.assign(u(function(i,l){const h=e.merge(i,
l);if(!h.request||!h.request.hook)return me(e.parse(h));const f=u((d,w)=>me(e.parse(e.merge(d,w))),"request2");return Object.assign(f,{endpoint:e,defaults:dt.bind(
null,e)}),h.request.hook(f,h)},"newApi"),{endpoint:e,defaults:dt.bind(null,e)})}u(dt,"withDefaults2");var gt=dt(Rr,Jr),zr="0.0.0-development";function Qr(t){return`\
Request failed due to following response errors:
`+t.errors.map(r=>` - ${r.message}`).join(`
`)}u(Qr,"_buildMessageForResponseErrors");var Kr=class extends Error{static{u(this,"GraphqlResponseError")}constructor(t,r,e){super(Qr(e)),this.request=t,this.headers=
r,this.response=e,this.errors=e.errors,this.data=e.data,Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request;headers;response;name="G\
raphqlResponseError";errors;data},Yr=["method","baseUrl","url","headers","request","query","mediaType","operationName"],Xr=["query","method","url"],ye=/\/api\/v3\/?$/;
function Zr(t,r,e){if(e){if(typeof r=="string"&&"query"in e)return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));for(const h in e)
if(Xr.includes(h))return Promise.reject(new Error(`[@octokit/graphql] "${h}" cannot be used as variable name`))}const n=typeof r=="string"?Object.assign({query:r},
e):r,i=Object.keys(n).reduce((h,f)=>Yr.includes(f)?(h[f]=n[f],h):(h.variables||(h.variables={}),h.variables[f]=n[f],h),{}),l=n.baseUrl||t.endpoint.DEFAULTS.baseUrl;
return ye.test(l)&&(i.url=l.replace(ye,"/api/graphql")),t(i).then(h=>{if(h.data.errors){const f={};for(const d of Object.keys(h.headers))f[d]=h.headers[d];throw new Kr(
i,f,h.data)}return h.data.data})}u(Zr,"graphql");function _t(t,r){const e=t.defaults(r);return Object.assign(u((i,l)=>Zr(e,i,l),"newApi"),{defaults:_t.bind(null,
e),endpoint:e.endpoint})}u(_t,"withDefaults3");var Qs=_t(gt,{headers:{"user-agent":`octokit-graphql.js/${zr} ${Y()}`},method:"POST",url:"/graphql"});function ts(t){
return _t(t,{method:"POST",url:"/graphql"})}u(ts,"withCustomRequest");var mt="(?:[a-zA-Z0-9_-]+)",ve="\\.",we=new RegExp(`^${mt}${ve}${mt}${ve}${mt}$`),es=we.test.
bind(we);async function rs(t){const r=es(t),e=t.startsWith("v1.")||t.startsWith("ghs_"),n=t.startsWith("ghu_");return{type:"token",token:t,tokenType:r?"app":e?"\
installation":n?"user-to-server":"oauth"}}u(rs,"auth");function ss(t){return t.split(/\./).length===3?`bearer ${t}`:`token ${t}`}u(ss,"withAuthorizationPrefix");
async function ns(t,r,e,n){const i=r.endpoint.merge(e,n);return i.headers.authorization=ss(t),r(i)}u(ns,"hook");var is=u(function(r){if(!r)throw new Error("[@oc\
tokit/auth-token] No token passed to createTokenAuth");if(typeof r!="string")throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a str\
ing");return r=r.replace(/^(token|bearer) +/i,""),Object.assign(rs.bind(null,r),{hook:ns.bind(null,r)})},"createTokenAuth2"),be="7.0.8",Ee=u(()=>{},"noop2"),os=console.
warn.bind(console),as=console.error.bind(console);function us(t={}){return typeof t.debug!="function"&&(t.debug=Ee),typeof t.info!="function"&&(t.info=Ee),typeof t.
warn!="function"&&(t.warn=os),typeof t.error!="function"&&(t.error=as),t}u(us,"createLogger");var Oe=`octokit-core.js/${be} ${Y()}`,cs=class{static{u(this,"Octo\
kit")}static VERSION=be;static defaults(t){return class extends this{static{u(this,"OctokitWithDefaults")}constructor(...e){const n=e[0]||{};if(typeof t=="funct\
ion"){super(t(n));return}super(Object.assign({},t,n,n.userAgent&&t.userAgent?{userAgent:`${n.userAgent} ${t.userAgent}`}:null))}}}static plugins=[];static plugin(...t){
const r=this.plugins;return class extends this{static{u(this,"NewOctokit")}static plugins=r.concat(t.filter(n=>!r.includes(n)))}}constructor(t={}){const r=new lr.
Collection,e={baseUrl:gt.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},t.request,{hook:r.bind(null,"request")}),mediaType:{previews:[],format:""}};
if(e.headers["user-agent"]=t.userAgent?`${t.userAgent} ${Oe}`:Oe,t.baseUrl&&(e.baseUrl=t.baseUrl),t.previews&&(e.mediaType.previews=t.previews),t.timeZone&&(e.headers["\
time-zone"]=t.timeZone),this.request=gt.defaults(e),this.graphql=ts(this.request).defaults(e),this.log=us(t.log),this.hook=r,t.authStrategy){const{authStrategy:i,
...l}=t,h=i(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:l},t.auth));r.wrap("request",h.hook),this.auth=h}else if(!t.auth)this.auth=
async()=>({type:"unauthenticated"});else{const i=is(t.auth);r.wrap("request",i.hook),this.auth=i}const n=this.constructor;for(let i=0;i<n.plugins.length;++i)Object.
assign(this,n.plugins[i](this,t))}request;graphql;log;hook;auth},Re="17.0.0",ls={actions:{getWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],listJobsForWorkflowRunAttempt:[
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"],listWorkflowRunArtifacts:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/art\
ifacts"],listWorkflowRuns:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],listWorkflowRunsForRepo:["GET /repos/{owner}/{repo}/actions/runs"]},
git:{getRef:["GET /repos/{owner}/{repo}/git/ref/{ref}"]},issues:{createComment:["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],listComments:["GET \
/repos/{owner}/{repo}/issues/{issue_number}/comments"],listLabelsOnIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/labels"],updateComment:["PATCH /repos\
/{owner}/{repo}/issues/comments/{comment_id}"]},pulls:{get:["GET /repos/{owner}/{repo}/pulls/{pull_number}"],list:["GET /repos/{owner}/{repo}/pulls"]},repos:{compareCommitsWithBasehead:[
"GET /repos/{owner}/{repo}/compare/{basehead}"],createCommitStatus:["POST /repos/{owner}/{repo}/statuses/{sha}"],createRelease:["POST /repos/{owner}/{repo}/rele\
ases"],deleteReleaseAsset:["DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"],getCombinedStatusForRef:["GET /repos/{owner}/{repo}/commits/{ref}/status"],
getCommit:["GET /repos/{owner}/{repo}/commits/{ref}"],getContent:["GET /repos/{owner}/{repo}/contents/{path}"],getReleaseByTag:["GET /repos/{owner}/{repo}/relea\
ses/tags/{tag}"],listCommits:["GET /repos/{owner}/{repo}/commits"],listReleaseAssets:["GET /repos/{owner}/{repo}/releases/{release_id}/assets"]}},F=new Map;for(const[
t,r]of Object.entries(ls))for(const[e,n]of Object.entries(r)){const[i,l,h]=n,[f,d]=i.split(/ /),w=Object.assign({method:f,url:d},l);F.has(t)||F.set(t,new Map),F.
get(t).set(e,{scope:t,methodName:e,endpointDefaults:w,decorations:h})}var hs={has({scope:t},r){return F.get(t).has(r)},getOwnPropertyDescriptor(t,r){return{value:this.
get(t,r),configurable:!0,writable:!0,enumerable:!0}},defineProperty(t,r,e){return Object.defineProperty(t.cache,r,e),!0},deleteProperty(t,r){return delete t.cache[r],
!0},ownKeys({scope:t}){return[...F.get(t).keys()]},set(t,r,e){return t.cache[r]=e},get({octokit:t,scope:r,cache:e},n){if(e[n])return e[n];const i=F.get(r).get(n);
if(!i)return;const{endpointDefaults:l,decorations:h}=i;return h?e[n]=fs(t,r,n,l,h):e[n]=t.request.defaults(l),e[n]}};function Se(t){const r={};for(const e of F.
keys())r[e]=new Proxy({octokit:t,scope:e,cache:{}},hs);return r}u(Se,"endpointsToMethods");function fs(t,r,e,n,i){const l=t.request.defaults(n);function h(...f){
let d=l.endpoint.merge(...f);if(i.mapToData)return d=Object.assign({},d,{data:d[i.mapToData],[i.mapToData]:void 0}),l(d);if(i.renamed){const[w,_]=i.renamed;t.log.
warn(`octokit.${r}.${e}() has been renamed to octokit.${w}.${_}()`)}if(i.deprecated&&t.log.warn(i.deprecated),i.renamedParameters){const w=l.endpoint.merge(...f);
for(const[_,m]of Object.entries(i.renamedParameters))_ in w&&(t.log.warn(`"${_}" parameter is deprecated for "octokit.${r}.${e}()". Use "${m}" instead`),m in w||
(w[m]=w[_]),delete w[_]);return l(w)}return l(...f)}return u(h,"withDecorations"),Object.assign(h,l)}u(fs,"decorate");function Ae(t){return{rest:Se(t)}}u(Ae,"re\
stEndpointMethods"),Ae.VERSION=Re;function ps(t){const r=Se(t);return{...r,rest:r}}u(ps,"legacyRestEndpointMethods"),ps.VERSION=Re;var ds="0.0.0-development";function gs(t){
if(!t.data)return{...t,data:[]};if(!(("total_count"in t.data||"total_commits"in t.data)&&!("url"in t.data)))return t;const e=t.data.incomplete_results,n=t.data.
repository_selection,i=t.data.total_count,l=t.data.total_commits;delete t.data.incomplete_results,delete t.data.repository_selection,delete t.data.total_count,delete t.
data.total_commits;const h=Object.keys(t.data)[0],f=t.data[h];return t.data=f,typeof e<"u"&&(t.data.incomplete_results=e),typeof n<"u"&&(t.data.repository_selection=
n),t.data.total_count=i,t.data.total_commits=l,t}u(gs,"normalizePaginatedListResponse");function yt(t,r,e){const n=typeof r=="function"?r.endpoint(e):t.request.
endpoint(r,e),i=typeof r=="function"?r:t.request,l=n.method,h=n.headers;let f=n.url;return{[Symbol.asyncIterator]:()=>({async next(){if(!f)return{done:!0};try{const d=await i(
{method:l,url:f,headers:h}),w=gs(d);if(f=((w.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1],!f&&"total_commits"in w.data){const _=new URL(w.url),m=_.
searchParams,b=parseInt(m.get("page")||"1",10),S=parseInt(m.get("per_page")||"250",10);b*S<w.data.total_commits&&(m.set("page",String(b+1)),f=_.toString())}return{
value:w}}catch(d){if(d.status!==409)throw d;return f="",{value:{status:200,headers:{},data:[]}}}}})}}u(yt,"iterator");function Te(t,r,e,n){return typeof e=="fun\
ction"&&(n=e,e=void 0),Ie(t,[],yt(t,r,e)[Symbol.asyncIterator](),n)}u(Te,"paginate");function Ie(t,r,e,n){return e.next().then(i=>{if(i.done)return r;let l=!1;function h(){
l=!0}return u(h,"done"),r=r.concat(n?n(i.value,h):i.value.data),l?r:Ie(t,r,e,n)})}u(Ie,"gather");var Ks=Object.assign(Te,{iterator:yt});function ke(t){return{paginate:Object.
assign(Te.bind(null,t),{iterator:yt.bind(null,t)})}}u(ke,"paginateRest"),ke.VERSION=ds;var Ys=new Qt,vt=nr(),_s={baseUrl:vt,request:{agent:er(vt),fetch:sr(vt)}},
ms=cs.plugin(Ae,ke).defaults(_s);function ys(t,r){const e=Object.assign({},r||{}),n=tr(t,e);n&&(e.auth=n);const i=ir(e.userAgent);return i&&(e.userAgent=i),e}u(
ys,"getOctokitOptions");var Xs=new Qt;function vs(t,r,...e){const n=ms.plugin(...e);return new n(ys(t,r))}u(vs,"getOctokit");var ws=Vt(zt(),1),bs="0.0.0-develop\
ment";function Es(t){return t.request!==void 0}u(Es,"isRequestError");async function je(t,r,e,n){if(!Es(e)||!e?.request.request)throw e;if(e.status>=400&&!t.doNotRetry.
includes(e.status)){const i=n.request.retries!=null?n.request.retries:t.retries,l=Math.pow((n.request.retryCount||0)+1,2);throw r.retry.retryRequest(e,i,l)}throw e}
u(je,"errorRequest");async function Os(t,r,e,n){const i=new ws.default;return i.on("failed",function(l,h){const f=~~l.request.request?.retries,d=~~l.request.request?.
retryAfter;if(n.request.retryCount=h.retryCount+1,f>h.retryCount)return d*t.retryAfterBaseValue}),i.schedule(Rs.bind(null,t,r,e),n)}u(Os,"wrapRequest");async function Rs(t,r,e,n){
const i=await e(n);if(i.data&&i.data.errors&&i.data.errors.length>0&&/Something went wrong while executing your query/.test(i.data.errors[0].message)){const l=new z(
i.data.errors[0].message,500,{request:n,response:i});return je(t,r,l,n)}return i}u(Rs,"requestWithGraphqlErrorHandling");function Ne(t,r){const e=Object.assign(
{enabled:!0,retryAfterBaseValue:1e3,doNotRetry:[400,401,403,404,410,422,451],retries:3},r.retry),n={retry:{retryRequest:u((i,l,h)=>(i.request.request=Object.assign(
{},i.request.request,{retries:l,retryAfter:h}),i),"retryRequest")}};return e.enabled&&(t.hook.error("request",je.bind(null,e,n)),t.hook.wrap("request",Os.bind(null,
e,n))),n}u(Ne,"retry"),Ne.VERSION=bs;var Ss=Vt(zt(),1),As="0.0.0-development",wt=u(()=>Promise.resolve(),"noop3");function Ts(t,r,e){return t.retryLimiter.schedule(
Is,t,r,e)}u(Ts,"wrapRequest2");async function Is(t,r,e){const{pathname:n}=new URL(e.url,"http://github.test"),i=ks(e.method,n),l=!i&&e.method!=="GET"&&e.method!==
"HEAD",h=e.method==="GET"&&n.startsWith("/search/"),f=n.startsWith("/graphql"),w=~~r.retryCount>0?{priority:0,weight:0}:{};t.clustering&&(w.expiration=1e3*60),(l||
f)&&await t.write.key(t.id).schedule(w,wt),l&&t.triggersNotification(n)&&await t.notifications.key(t.id).schedule(w,wt),h&&await t.search.key(t.id).schedule(w,wt);
const _=(i?t.auth:t.global).key(t.id).schedule(w,r,e);if(f){const m=await _;if(m.data.errors!=null&&m.data.errors.some(b=>b.type==="RATE_LIMITED"))throw Object.
assign(new Error("GraphQL Rate Limit Exceeded"),{response:m,data:m.data})}return _}u(Is,"doRequest");function ks(t,r){return t==="PATCH"&&/^\/applications\/[^/]+\/token\/scoped$/.
test(r)||t==="POST"&&(/^\/applications\/[^/]+\/token$/.test(r)||/^\/app\/installations\/[^/]+\/access_tokens$/.test(r)||r==="/login/oauth/access_token")}u(ks,"i\
sAuthRequest");var js=["/orgs/{org}/invitations","/orgs/{org}/invitations/{invitation_id}","/orgs/{org}/teams/{team_slug}/discussions","/orgs/{org}/teams/{team_\
slug}/discussions/{discussion_number}/comments","/repos/{owner}/{repo}/collaborators/{username}","/repos/{owner}/{repo}/commits/{commit_sha}/comments","/repos/{\
owner}/{repo}/issues","/repos/{owner}/{repo}/issues/{issue_number}/comments","/repos/{owner}/{repo}/issues/{issue_number}/sub_issue","/repos/{owner}/{repo}/issu\
es/{issue_number}/sub_issues/priority","/repos/{owner}/{repo}/pulls","/repos/{owner}/{repo}/pulls/{pull_number}/comments","/repos/{owner}/{repo}/pulls/{pull_num\
ber}/comments/{comment_id}/replies","/repos/{owner}/{repo}/pulls/{pull_number}/merge","/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers","/repos/{o\
wner}/{repo}/pulls/{pull_number}/reviews","/repos/{owner}/{repo}/releases","/teams/{team_id}/discussions","/teams/{team_id}/discussions/{discussion_number}/comm\
ents"];function Ns(t){const e=`^(?:${t.map(n=>n.split("/").map(i=>i.startsWith("{")?"(?:.+?)":i).join("/")).map(n=>`(?:${n})`).join("|")})[^/]*$`;return new RegExp(
e,"i")}u(Ns,"routeMatcher");var $e=Ns(js),Ce=$e.test.bind($e),q={},$s=u(function(t,r){q.global=new t.Group({id:"octokit-global",maxConcurrent:10,...r}),q.auth=new t.
Group({id:"octokit-auth",maxConcurrent:1,...r}),q.search=new t.Group({id:"octokit-search",maxConcurrent:1,minTime:2e3,...r}),q.write=new t.Group({id:"octokit-wr\
ite",maxConcurrent:1,minTime:1e3,...r}),q.notifications=new t.Group({id:"octokit-notifications",maxConcurrent:1,minTime:3e3,...r})},"createGroups");function bt(t,r){
const{enabled:e=!0,Bottleneck:n=Ss.default,id:i="no-id",timeout:l=1e3*60*2,connection:h}=r.throttle||{};if(!e)return{};const f={timeout:l};typeof h<"u"&&(f.connection=
h);const d=Object.assign({clustering:h!=null,triggersNotification:Ce,fallbackSecondaryRateRetryAfter:60,retryAfterBaseValue:1e3,id:i},r.throttle);if(typeof d.onSecondaryRateLimit!=
"function"||typeof d.onRateLimit!="function")throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);let w=!1;const _=u(()=>{if(w)return;w=!0,q.global==null&&$s(n,f),d.global=d.global??q.global,d.auth=d.auth??q.auth,d.search=d.search??q.search,d.write=d.
write??q.write,d.notifications=d.notifications??q.notifications,d.retryLimiter=d.retryLimiter??new n;const m={},b=new n.Events(m);m.on("secondary-limit",d.onSecondaryRateLimit),
m.on("rate-limit",d.onRateLimit),m.on("error",S=>t.log.warn("Error in throttling-plugin limit handler",S)),d.retryLimiter.on("failed",async function(S,E){const[
N,O,R]=E.args,{pathname:$}=new URL(R.url,"http://github.test");if(!($.startsWith("/graphql")&&S.status!==401||S.status===403||S.status===429))return;const T=~~O.
retryCount;O.retryCount=T,R.request.retryCount=T;const{wantRetry:L,retryAfter:D=0}=await(async function(){if(/\bsecondary rate\b/i.test(S.message)){const x=Number(
S.response.headers["retry-after"])||N.fallbackSecondaryRateRetryAfter;return{wantRetry:await b.trigger("secondary-limit",x,R,t,T),retryAfter:x}}if(S.response.headers!=
null&&S.response.headers["x-ratelimit-remaining"]==="0"||(S.response.data?.errors??[]).some(x=>x.type==="RATE_LIMITED")){const x=new Date(~~S.response.headers["\
x-ratelimit-reset"]*1e3).getTime(),H=Math.max(Math.ceil((x-Date.now())/1e3)+1,0);return{wantRetry:await b.trigger("rate-limit",H,R,t,T),retryAfter:H}}return{}})();
if(L)return O.retryCount++,D*N.retryAfterBaseValue})},"initializeBottleneck");return t.hook.wrap("request",(m,b)=>(_(),Ts(d,m,b))),{}}u(bt,"throttling"),bt.VERSION=
As,bt.triggersNotification=Ce;export{vs as getOctokit,Ne as retry,bt as throttling};
