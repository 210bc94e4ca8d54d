var Mt=Object.defineProperty;var u=(e,r)=>Mt(e,"name",{value:r,configurable:!0});import{createRequire as Jt}from"node:module";const js=Jt(import.meta.url);import{HttpClient as Me}from"./chunk-ILI6NF63.js";import{__commonJS as zt,__toESM as Je,
import_fetch as Kt}from"./chunk-S4U4G4QU.js";var ze=zt({"../../work/main/node_modules/bottleneck/light.js"(e,r){(function(t,o){typeof e=="object"&&typeof r<"u"?
r.exports=o():typeof define=="function"&&define.amd?define(o):t.Bottleneck=o()})(e,(function(){"use strict";var t=typeof globalThis<"u"?globalThis:typeof window<
"u"?window:typeof global<"u"?global:typeof self<"u"?self:{};function o(b){return b&&b.default||b}u(o,"getCjsExportFromNamespace");var n=u(function(b,i,s={}){var a,
c,d;for(a in i)d=i[a],s[a]=(c=b[a])!=null?c:d;return s},"load"),l=u(function(b,i,s={}){var a,c;for(a in b)c=b[a],i[a]!==void 0&&(s[a]=c);return s},"overwrite"),
p={load:n,overwrite:l},h;h=class{static{u(this,"DLList")}constructor(i,s){this.incr=i,this.decr=s,this._first=null,this._last=null,this.length=0}push(i){var s;this.
length++,typeof this.incr=="function"&&this.incr(),s={value:i,prev:this._last,next:null},this._last!=null?(this._last.next=s,this._last=s):this._first=this._last=
s}shift(){var i;if(this._first!=null)return this.length--,typeof this.decr=="function"&&this.decr(),i=this._first.value,(this._first=this._first.next)!=null?this.
_first.prev=null:this._last=null,i}first(){if(this._first!=null)return this._first.value}getArray(){var i,s,a;for(i=this._first,a=[];i!=null;)a.push((s=i,i=i.next,
s.value));return a}forEachShift(i){var s;for(s=this.shift();s!=null;)i(s),s=this.shift()}debug(){var i,s,a,c,d;for(i=this._first,d=[];i!=null;)d.push((s=i,i=i.next,
{value:s.value,prev:(a=s.prev)!=null?a.value:void 0,next:(c=s.next)!=null?c.value:void 0}));return d}};var f=h,v;v=class{static{u(this,"Events")}constructor(i){
if(this.instance=i,this._events={},this.instance.on!=null||this.instance.once!=null||this.instance.removeAllListeners!=null)throw new Error("An Emitter already \
exists for this object");this.instance.on=(s,a)=>this._addListener(s,"many",a),this.instance.once=(s,a)=>this._addListener(s,"once",a),this.instance.removeAllListeners=
(s=null)=>s!=null?delete this._events[s]:this._events={}}_addListener(i,s,a){var c;return(c=this._events)[i]==null&&(c[i]=[]),this._events[i].push({cb:a,status:s}),
this.instance}listenerCount(i){return this._events[i]!=null?this._events[i].length:0}async trigger(i,...s){var a,c;try{return i!=="debug"&&this.trigger("debug",
`Event triggered: ${i}`,s),this._events[i]==null?void 0:(this._events[i]=this._events[i].filter(function(d){return d.status!=="none"}),c=this._events[i].map(async d=>{
var m,w;if(d.status!=="none"){d.status==="once"&&(d.status="none");try{return w=typeof d.cb=="function"?d.cb(...s):void 0,typeof w?.then=="function"?await w:w}catch(S){
return m=S,this.trigger("error",m),null}}}),(await Promise.all(c)).find(function(d){return d!=null}))}catch(d){return a=d,this.trigger("error",a),null}}};var g=v,
_,E,O;_=f,E=g,O=class{static{u(this,"Queues")}constructor(i){var s;this.Events=new E(this),this._length=0,this._lists=(function(){var a,c,d;for(d=[],s=a=1,c=i;1<=
c?a<=c:a>=c;s=1<=c?++a:--a)d.push(new _((()=>this.incr()),(()=>this.decr())));return d}).call(this)}incr(){if(this._length++===0)return this.Events.trigger("lef\
tzero")}decr(){if(--this._length===0)return this.Events.trigger("zero")}push(i){return this._lists[i.options.priority].push(i)}queued(i){return i!=null?this._lists[i].
length:this._length}shiftAll(i){return this._lists.forEach(function(s){return s.forEachShift(i)})}getFirst(i=this._lists){var s,a,c;for(s=0,a=i.length;s<a;s++)if(c=
i[s],c.length>0)return c;return[]}shiftLastFrom(i){return this.getFirst(this._lists.slice(i).reverse()).shift()}};var y=O,C;C=class extends Error{static{u(this,
"BottleneckError")}};var T=C,R,D,I,A,U;A=10,D=5,U=p,R=T,I=class{static{u(this,"Job")}constructor(i,s,a,c,d,m,w,S){this.task=i,this.args=s,this.rejectOnDrop=d,this.
Events=m,this._states=w,this.Promise=S,this.options=U.load(a,c),this.options.priority=this._sanitizePriority(this.options.priority),this.options.id===c.id&&(this.
options.id=`${this.options.id}-${this._randomIndex()}`),this.promise=new this.Promise((P,k)=>{this._resolve=P,this._reject=k}),this.retryCount=0}_sanitizePriority(i){
var s;return s=~~i!==i?D:i,s<0?0:s>A-1?A-1:s}_randomIndex(){return Math.random().toString(36).slice(2)}doDrop({error:i,message:s="This job has been dropped by B\
ottleneck"}={}){return this._states.remove(this.options.id)?(this.rejectOnDrop&&this._reject(i??new R(s)),this.Events.trigger("dropped",{args:this.args,options:this.
options,task:this.task,promise:this.promise}),!0):!1}_assertStatus(i){var s;if(s=this._states.jobStatus(this.options.id),!(s===i||i==="DONE"&&s===null))throw new R(
`Invalid job status ${s}, expected ${i}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`)}doReceive(){return this._states.start(this.options.
id),this.Events.trigger("received",{args:this.args,options:this.options})}doQueue(i,s){return this._assertStatus("RECEIVED"),this._states.next(this.options.id),
this.Events.trigger("queued",{args:this.args,options:this.options,reachedHWM:i,blocked:s})}doRun(){return this.retryCount===0?(this._assertStatus("QUEUED"),this.
_states.next(this.options.id)):this._assertStatus("EXECUTING"),this.Events.trigger("scheduled",{args:this.args,options:this.options})}async doExecute(i,s,a,c){var d,
m,w;this.retryCount===0?(this._assertStatus("RUNNING"),this._states.next(this.options.id)):this._assertStatus("EXECUTING"),m={args:this.args,options:this.options,
retryCount:this.retryCount},this.Events.trigger("executing",m);try{if(w=await(i!=null?i.schedule(this.options,this.task,...this.args):this.task(...this.args)),s())
return this.doDone(m),await c(this.options,m),this._assertStatus("DONE"),this._resolve(w)}catch(S){return d=S,this._onFailure(d,m,s,a,c)}}doExpire(i,s,a){var c,
d;return this._states.jobStatus(this.options.id==="RUNNING")&&this._states.next(this.options.id),this._assertStatus("EXECUTING"),d={args:this.args,options:this.
options,retryCount:this.retryCount},c=new R(`This job timed out after ${this.options.expiration} ms.`),this._onFailure(c,d,i,s,a)}async _onFailure(i,s,a,c,d){var m,
w;if(a())return m=await this.Events.trigger("failed",i,s),m!=null?(w=~~m,this.Events.trigger("retry",`Retrying ${this.options.id} after ${w} ms`,s),this.retryCount++,
c(w)):(this.doDone(s),await d(this.options,s),this._assertStatus("DONE"),this._reject(i))}doDone(i){return this._assertStatus("EXECUTING"),this._states.next(this.
options.id),this.Events.trigger("done",i)}};var j=I,q,H,K;K=p,q=T,H=class{static{u(this,"LocalDatastore")}constructor(i,s,a){this.instance=i,this.storeOptions=s,
this.clientId=this.instance._randomIndex(),K.load(a,a,this),this._nextRequest=this._lastReservoirRefresh=this._lastReservoirIncrease=Date.now(),this._running=0,
this._done=0,this._unblockTime=0,this.ready=this.Promise.resolve(),this.clients={},this._startHeartbeat()}_startHeartbeat(){var i;return this.heartbeat==null&&(this.
storeOptions.reservoirRefreshInterval!=null&&this.storeOptions.reservoirRefreshAmount!=null||this.storeOptions.reservoirIncreaseInterval!=null&&this.storeOptions.
reservoirIncreaseAmount!=null)?typeof(i=this.heartbeat=setInterval(()=>{var s,a,c,d,m;if(d=Date.now(),this.storeOptions.reservoirRefreshInterval!=null&&d>=this.
_lastReservoirRefresh+this.storeOptions.reservoirRefreshInterval&&(this._lastReservoirRefresh=d,this.storeOptions.reservoir=this.storeOptions.reservoirRefreshAmount,
this.instance._drainAll(this.computeCapacity())),this.storeOptions.reservoirIncreaseInterval!=null&&d>=this._lastReservoirIncrease+this.storeOptions.reservoirIncreaseInterval&&
({reservoirIncreaseAmount:s,reservoirIncreaseMaximum:c,reservoir:m}=this.storeOptions,this._lastReservoirIncrease=d,a=c!=null?Math.min(s,c-m):s,a>0))return this.
storeOptions.reservoir+=a,this.instance._drainAll(this.computeCapacity())},this.heartbeatInterval)).unref=="function"?i.unref():void 0:clearInterval(this.heartbeat)}async __publish__(i){
return await this.yieldLoop(),this.instance.Events.trigger("message",i.toString())}async __disconnect__(i){return await this.yieldLoop(),clearInterval(this.heartbeat),
this.Promise.resolve()}yieldLoop(i=0){return new this.Promise(function(s,a){return setTimeout(s,i)})}computePenalty(){var i;return(i=this.storeOptions.penalty)!=
null?i:15*this.storeOptions.minTime||5e3}async __updateSettings__(i){return await this.yieldLoop(),K.overwrite(i,i,this.storeOptions),this._startHeartbeat(),this.
instance._drainAll(this.computeCapacity()),!0}async __running__(){return await this.yieldLoop(),this._running}async __queued__(){return await this.yieldLoop(),this.
instance.queued()}async __done__(){return await this.yieldLoop(),this._done}async __groupCheck__(i){return await this.yieldLoop(),this._nextRequest+this.timeout<
i}computeCapacity(){var i,s;return{maxConcurrent:i,reservoir:s}=this.storeOptions,i!=null&&s!=null?Math.min(i-this._running,s):i!=null?i-this._running:s??null}conditionsCheck(i){
var s;return s=this.computeCapacity(),s==null||i<=s}async __incrementReservoir__(i){var s;return await this.yieldLoop(),s=this.storeOptions.reservoir+=i,this.instance.
_drainAll(this.computeCapacity()),s}async __currentReservoir__(){return await this.yieldLoop(),this.storeOptions.reservoir}isBlocked(i){return this._unblockTime>=
i}check(i,s){return this.conditionsCheck(i)&&this._nextRequest-s<=0}async __check__(i){var s;return await this.yieldLoop(),s=Date.now(),this.check(i,s)}async __register__(i,s,a){
var c,d;return await this.yieldLoop(),c=Date.now(),this.conditionsCheck(s)?(this._running+=s,this.storeOptions.reservoir!=null&&(this.storeOptions.reservoir-=s),
d=Math.max(this._nextRequest-c,0),this._nextRequest=c+d+this.storeOptions.minTime,{success:!0,wait:d,reservoir:this.storeOptions.reservoir}):{success:!1}}strategyIsBlock(){
return this.storeOptions.strategy===3}async __submit__(i,s){var a,c,d;if(await this.yieldLoop(),this.storeOptions.maxConcurrent!=null&&s>this.storeOptions.maxConcurrent)
throw new q(`Impossible to add a job having a weight of ${s} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);return c=Date.now(),
d=this.storeOptions.highWater!=null&&i===this.storeOptions.highWater&&!this.check(s,c),a=this.strategyIsBlock()&&(d||this.isBlocked(c)),a&&(this._unblockTime=c+
this.computePenalty(),this._nextRequest=this._unblockTime+this.storeOptions.minTime,this.instance._dropAllQueued()),{reachedHWM:d,blocked:a,strategy:this.storeOptions.
strategy}}async __free__(i,s){return await this.yieldLoop(),this._running-=s,this._done+=s,this.instance._drainAll(this.computeCapacity()),{running:this._running}}};
var Lt=H,ye,Te;ye=T,Te=class{static{u(this,"States")}constructor(i){this.status=i,this._jobs={},this.counts=this.status.map(function(){return 0})}next(i){var s,
a;if(s=this._jobs[i],a=s+1,s!=null&&a<this.status.length)return this.counts[s]--,this.counts[a]++,this._jobs[i]++;if(s!=null)return this.counts[s]--,delete this.
_jobs[i]}start(i){var s;return s=0,this._jobs[i]=s,this.counts[s]++}remove(i){var s;return s=this._jobs[i],s!=null&&(this.counts[s]--,delete this._jobs[i]),s!=null}jobStatus(i){
var s;return(s=this.status[this._jobs[i]])!=null?s:null}statusJobs(i){var s,a,c,d,m;if(i!=null){if(a=this.status.indexOf(i),a<0)throw new ye(`status must be one\
 of ${this.status.join(", ")}`);c=this._jobs,d=[];for(s in c)m=c[s],m===a&&d.push(s);return d}else return Object.keys(this._jobs)}statusCounts(){return this.counts.
reduce(((i,s,a)=>(i[this.status[a]]=s,i)),{})}};var jt=Te,Re,Oe;Re=f,Oe=class{static{u(this,"Sync")}constructor(i,s){this.schedule=this.schedule.bind(this),this.
name=i,this.Promise=s,this._running=0,this._queue=new Re}isEmpty(){return this._queue.length===0}async _tryToRun(){var i,s,a,c,d,m,w;if(this._running<1&&this._queue.
length>0)return this._running++,{task:w,args:i,resolve:d,reject:c}=this._queue.shift(),s=await(async function(){try{return m=await w(...i),function(){return d(m)}}catch(S){
return a=S,function(){return c(a)}}})(),this._running--,this._tryToRun(),s()}schedule(i,...s){var a,c,d;return d=c=null,a=new this.Promise(function(m,w){return d=
m,c=w}),this._queue.push({task:i,args:s,resolve:d,reject:c}),this._tryToRun(),a}};var Ft=Oe,Se="2.19.5",Ut={version:Se},qt=Object.freeze({version:Se,default:Ut}),
Ae=u(()=>console.log("You must import the full version of Bottleneck in order to use this feature."),"require$$2"),Pe=u(()=>console.log("You must import the ful\
l version of Bottleneck in order to use this feature."),"require$$3"),Nt=u(()=>console.log("You must import the full version of Bottleneck in order to use this \
feature."),"require$$4"),ke,Ge,Ce,De,Ie,Q;Q=p,ke=g,De=Ae,Ce=Pe,Ie=Nt,Ge=(function(){class b{static{u(this,"Group2")}constructor(s={}){this.deleteKey=this.deleteKey.
bind(this),this.limiterOptions=s,Q.load(this.limiterOptions,this.defaults,this),this.Events=new ke(this),this.instances={},this.Bottleneck=We,this._startAutoCleanup(),
this.sharedConnection=this.connection!=null,this.connection==null&&(this.limiterOptions.datastore==="redis"?this.connection=new De(Object.assign({},this.limiterOptions,
{Events:this.Events})):this.limiterOptions.datastore==="ioredis"&&(this.connection=new Ce(Object.assign({},this.limiterOptions,{Events:this.Events}))))}key(s=""){
var a;return(a=this.instances[s])!=null?a:(()=>{var c;return c=this.instances[s]=new this.Bottleneck(Object.assign(this.limiterOptions,{id:`${this.id}-${s}`,timeout:this.
timeout,connection:this.connection})),this.Events.trigger("created",c,s),c})()}async deleteKey(s=""){var a,c;return c=this.instances[s],this.connection&&(a=await this.
connection.__runCommand__(["del",...Ie.allKeys(`${this.id}-${s}`)])),c!=null&&(delete this.instances[s],await c.disconnect()),c!=null||a>0}limiters(){var s,a,c,
d;a=this.instances,c=[];for(s in a)d=a[s],c.push({key:s,limiter:d});return c}keys(){return Object.keys(this.instances)}async clusterKeys(){var s,a,c,d,m,w,S,P,k;
if(this.connection==null)return this.Promise.resolve(this.keys());for(w=[],s=null,k=`b_${this.id}-`.length,a=9;s!==0;)for([P,c]=await this.connection.__runCommand__(
["scan",s??0,"match",`b_${this.id}-*_settings`,"count",1e4]),s=~~P,d=0,S=c.length;d<S;d++)m=c[d],w.push(m.slice(k,-a));return w}_startAutoCleanup(){var s;return clearInterval(
this.interval),typeof(s=this.interval=setInterval(async()=>{var a,c,d,m,w,S;w=Date.now(),d=this.instances,m=[];for(c in d){S=d[c];try{await S._store.__groupCheck__(
w)?m.push(this.deleteKey(c)):m.push(void 0)}catch(P){a=P,m.push(S.Events.trigger("error",a))}}return m},this.timeout/2)).unref=="function"?s.unref():void 0}updateSettings(s={}){
if(Q.overwrite(s,this.defaults,this),Q.overwrite(s,s,this.limiterOptions),s.timeout!=null)return this._startAutoCleanup()}disconnect(s=!0){var a;if(!this.sharedConnection)
return(a=this.connection)!=null?a.disconnect(s):void 0}}return b.prototype.defaults={timeout:1e3*60*5,connection:null,Promise,id:"group-key"},b}).call(t);var $t=Ge,
Le,je,Fe;Fe=p,je=g,Le=(function(){class b{static{u(this,"Batcher2")}constructor(s={}){this.options=s,Fe.load(this.options,this.defaults,this),this.Events=new je(
this),this._arr=[],this._resetPromise(),this._lastFlush=Date.now()}_resetPromise(){return this._promise=new this.Promise((s,a)=>this._resolve=s)}_flush(){return clearTimeout(
this._timeout),this._lastFlush=Date.now(),this._resolve(),this.Events.trigger("batch",this._arr),this._arr=[],this._resetPromise()}add(s){var a;return this._arr.
push(s),a=this._promise,this._arr.length===this.maxSize?this._flush():this.maxTime!=null&&this._arr.length===1&&(this._timeout=setTimeout(()=>this._flush(),this.
maxTime)),a}}return b.prototype.defaults={maxTime:null,maxSize:null,Promise},b}).call(t);var Bt=Le,xt=u(()=>console.log("You must import the full version of Bot\
tleneck in order to use this feature."),"require$$4$1"),Ht=o(qt),Ue,qe,te,re,Ne,se,$e,Be,xe,oe,F,He=[].splice;se=10,qe=5,F=p,$e=y,re=j,Ne=Lt,Be=xt,te=g,xe=jt,oe=
Ft,Ue=(function(){class b{static{u(this,"Bottleneck3")}constructor(s={},...a){var c,d;this._addToQueue=this._addToQueue.bind(this),this._validateOptions(s,a),F.
load(s,this.instanceDefaults,this),this._queues=new $e(se),this._scheduled={},this._states=new xe(["RECEIVED","QUEUED","RUNNING","EXECUTING"].concat(this.trackDoneStatus?
["DONE"]:[])),this._limiter=null,this.Events=new te(this),this._submitLock=new oe("submit",this.Promise),this._registerLock=new oe("register",this.Promise),d=F.
load(s,this.storeDefaults,{}),this._store=(function(){if(this.datastore==="redis"||this.datastore==="ioredis"||this.connection!=null)return c=F.load(s,this.redisStoreDefaults,
{}),new Be(this,d,c);if(this.datastore==="local")return c=F.load(s,this.localStoreDefaults,{}),new Ne(this,d,c);throw new b.prototype.BottleneckError(`Invalid d\
atastore type: ${this.datastore}`)}).call(this),this._queues.on("leftzero",()=>{var m;return(m=this._store.heartbeat)!=null&&typeof m.ref=="function"?m.ref():void 0}),
this._queues.on("zero",()=>{var m;return(m=this._store.heartbeat)!=null&&typeof m.unref=="function"?m.unref():void 0})}_validateOptions(s,a){if(!(s!=null&&typeof s==
"object"&&a.length===0))throw new b.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upg\
rading-to-v2 if you're upgrading from Bottleneck v1.")}ready(){return this._store.ready}clients(){return this._store.clients}channel(){return`b_${this.id}`}channel_client(){
return`b_${this.id}_${this._store.clientId}`}publish(s){return this._store.__publish__(s)}disconnect(s=!0){return this._store.__disconnect__(s)}chain(s){return this.
_limiter=s,this}queued(s){return this._queues.queued(s)}clusterQueued(){return this._store.__queued__()}empty(){return this.queued()===0&&this._submitLock.isEmpty()}running(){
return this._store.__running__()}done(){return this._store.__done__()}jobStatus(s){return this._states.jobStatus(s)}jobs(s){return this._states.statusJobs(s)}counts(){
return this._states.statusCounts()}_randomIndex(){return Math.random().toString(36).slice(2)}check(s=1){return this._store.__check__(s)}_clearGlobalState(s){return this.
_scheduled[s]!=null?(clearTimeout(this._scheduled[s].expiration),delete this._scheduled[s],!0):!1}async _free(s,a,c,d){var m,w;try{if({running:w}=await this._store.
__free__(s,c.weight),this.Events.trigger("debug",`Freed ${c.id}`,d),w===0&&this.empty())return this.Events.trigger("idle")}catch(S){return m=S,this.Events.trigger(
"error",m)}}_run(s,a,c){var d,m,w;return a.doRun(),d=this._clearGlobalState.bind(this,s),w=this._run.bind(this,s,a),m=this._free.bind(this,s,a),this._scheduled[s]=
{timeout:setTimeout(()=>a.doExecute(this._limiter,d,w,m),c),expiration:a.options.expiration!=null?setTimeout(function(){return a.doExpire(d,w,m)},c+a.options.expiration):
void 0,job:a}}_drainOne(s){return this._registerLock.schedule(()=>{var a,c,d,m,w;return this.queued()===0?this.Promise.resolve(null):(w=this._queues.getFirst(),
{options:m,args:a}=d=w.first(),s!=null&&m.weight>s?this.Promise.resolve(null):(this.Events.trigger("debug",`Draining ${m.id}`,{args:a,options:m}),c=this._randomIndex(),
this._store.__register__(c,m.weight,m.expiration).then(({success:S,wait:P,reservoir:k})=>{var M;return this.Events.trigger("debug",`Drained ${m.id}`,{success:S,
args:a,options:m}),S?(w.shift(),M=this.empty(),M&&this.Events.trigger("empty"),k===0&&this.Events.trigger("depleted",M),this._run(c,d,P),this.Promise.resolve(m.
weight)):this.Promise.resolve(null)})))})}_drainAll(s,a=0){return this._drainOne(s).then(c=>{var d;return c!=null?(d=s!=null?s-c:s,this._drainAll(d,a+c)):this.Promise.
resolve(a)}).catch(c=>this.Events.trigger("error",c))}_dropAllQueued(s){return this._queues.shiftAll(function(a){return a.doDrop({message:s})})}stop(s={}){var a,
c;return s=F.load(s,this.stopDefaults),c=u(d=>{var m;return m=u(()=>{var w;return w=this._states.counts,w[0]+w[1]+w[2]+w[3]===d},"finished"),new this.Promise((w,S)=>m()?
w():this.on("done",()=>{if(m())return this.removeAllListeners("done"),w()}))},"waitForExecuting"),a=s.dropWaitingJobs?(this._run=function(d,m){return m.doDrop({
message:s.dropErrorMessage})},this._drainOne=()=>this.Promise.resolve(null),this._registerLock.schedule(()=>this._submitLock.schedule(()=>{var d,m,w;m=this._scheduled;
for(d in m)w=m[d],this.jobStatus(w.job.options.id)==="RUNNING"&&(clearTimeout(w.timeout),clearTimeout(w.expiration),w.job.doDrop({message:s.dropErrorMessage}));
return this._dropAllQueued(s.dropErrorMessage),c(0)}))):this.schedule({priority:se-1,weight:0},()=>c(1)),this._receive=function(d){return d._reject(new b.prototype.
BottleneckError(s.enqueueErrorMessage))},this.stop=()=>this.Promise.reject(new b.prototype.BottleneckError("stop() has already been called")),a}async _addToQueue(s){
var a,c,d,m,w,S,P;({args:a,options:m}=s);try{({reachedHWM:w,blocked:c,strategy:P}=await this._store.__submit__(this.queued(),m.weight))}catch(k){return d=k,this.
Events.trigger("debug",`Could not queue ${m.id}`,{args:a,options:m,error:d}),s.doDrop({error:d}),!1}return c?(s.doDrop(),!0):w&&(S=P===b.prototype.strategy.LEAK?
this._queues.shiftLastFrom(m.priority):P===b.prototype.strategy.OVERFLOW_PRIORITY?this._queues.shiftLastFrom(m.priority+1):P===b.prototype.strategy.OVERFLOW?s:void 0,
S?.doDrop(),S==null||P===b.prototype.strategy.OVERFLOW)?(S==null&&s.doDrop(),w):(s.doQueue(w,c),this._queues.push(s),await this._drainAll(),w)}_receive(s){return this.
_states.jobStatus(s.options.id)!=null?(s._reject(new b.prototype.BottleneckError(`A job with the same id already exists (id=${s.options.id})`)),!1):(s.doReceive(),
this._submitLock.schedule(this._addToQueue,s))}submit(...s){var a,c,d,m,w,S,P;return typeof s[0]=="function"?(w=s,[c,...s]=w,[a]=He.call(s,-1),m=F.load({},this.
jobDefaults)):(S=s,[m,c,...s]=S,[a]=He.call(s,-1),m=F.load(m,this.jobDefaults)),P=u((...k)=>new this.Promise(function(M,Vt){return c(...k,function(...Ve){return(Ve[0]!=
null?Vt:M)(Ve)})}),"task"),d=new re(P,s,m,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise),d.promise.then(function(k){return typeof a==
"function"?a(...k):void 0}).catch(function(k){return Array.isArray(k)?typeof a=="function"?a(...k):void 0:typeof a=="function"?a(k):void 0}),this._receive(d)}schedule(...s){
var a,c,d;return typeof s[0]=="function"?([d,...s]=s,c={}):[c,d,...s]=s,a=new re(d,s,c,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise),
this._receive(a),a.promise}wrap(s){var a,c;return a=this.schedule.bind(this),c=u(function(...d){return a(s.bind(this),...d)},"wrapped"),c.withOptions=function(d,...m){
return a(d,s,...m)},c}async updateSettings(s={}){return await this._store.__updateSettings__(F.overwrite(s,this.storeDefaults)),F.overwrite(s,this.instanceDefaults,
this),this}currentReservoir(){return this._store.__currentReservoir__()}incrementReservoir(s=0){return this._store.__incrementReservoir__(s)}}return b.default=b,
b.Events=te,b.version=b.prototype.version=Ht.version,b.strategy=b.prototype.strategy={LEAK:1,OVERFLOW:2,OVERFLOW_PRIORITY:4,BLOCK:3},b.BottleneckError=b.prototype.
BottleneckError=T,b.Group=b.prototype.Group=$t,b.RedisConnection=b.prototype.RedisConnection=Ae,b.IORedisConnection=b.prototype.IORedisConnection=Pe,b.Batcher=b.
prototype.Batcher=Bt,b.prototype.jobDefaults={priority:qe,weight:1,expiration:null,id:"<no-id>"},b.prototype.storeDefaults={maxConcurrent:null,minTime:0,highWater:null,
strategy:b.prototype.strategy.LEAK,penalty:null,reservoir:null,reservoirRefreshInterval:null,reservoirRefreshAmount:null,reservoirIncreaseInterval:null,reservoirIncreaseAmount:null,
reservoirIncreaseMaximum:null},b.prototype.localStoreDefaults={Promise,timeout:null,heartbeatInterval:250},b.prototype.redisStoreDefaults={Promise,timeout:null,
heartbeatInterval:5e3,clientTimeout:1e4,Redis:null,clientOptions:{},clusterNodes:null,clearDatastore:!1,connection:null},b.prototype.instanceDefaults={datastore:"\
local",connection:null,id:"<no-id>",rejectOnDrop:!0,trackDoneStatus:!1,Promise},b.prototype.stopDefaults={enqueueErrorMessage:"This limiter has been stopped and\
 cannot accept new jobs.",dropWaitingJobs:!0,dropErrorMessage:"This limiter has been stopped."},b}).call(t);var We=Ue,Wt=We;return Wt}))}});import{readFileSync as Qt,
existsSync as Yt}from"fs";import{EOL as Xt}from"os";var Ke=class{static{u(this,"Context")}constructor(){var e,r,t;if(this.payload={},process.env.GITHUB_EVENT_PATH)
if(Yt(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse(Qt(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{const o=process.env.GITHUB_EVENT_PATH;process.
stdout.write(`GITHUB_EVENT_PATH ${o} does not exist${Xt}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,
this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,this.runAttempt=
parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,10),this.apiUrl=
(e=process.env.GITHUB_API_URL)!==null&&e!==void 0?e:"https://api.github.com",this.serverUrl=(r=process.env.GITHUB_SERVER_URL)!==null&&r!==void 0?r:"https://gith\
ub.com",this.graphqlUrl=(t=process.env.GITHUB_GRAPHQL_URL)!==null&&t!==void 0?t:"https://api.github.com/graphql"}get issue(){const e=this.payload;return Object.
assign(Object.assign({},this.repo),{number:(e.issue||e.pull_request||e).number})}get repo(){if(process.env.GITHUB_REPOSITORY){const[e,r]=process.env.GITHUB_REPOSITORY.
split("/");return{owner:e,repo:r}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name};throw new Error(
"context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}},Zt=u(function(e,r,t,o){function n(l){return l instanceof t?l:new t(function(p){
p(l)})}return u(n,"adopt"),new(t||(t=Promise))(function(l,p){function h(g){try{v(o.next(g))}catch(_){p(_)}}u(h,"fulfilled");function f(g){try{v(o.throw(g))}catch(_){
p(_)}}u(f,"rejected");function v(g){g.done?l(g.value):n(g.value).then(h,f)}u(v,"step"),v((o=o.apply(e,r||[])).next())})},"__awaiter");function er(e,r){if(!e&&!r.
auth)throw new Error("Parameter token or opts.auth is required");if(e&&r.auth)throw new Error("Parameters token and opts.auth may not both be specified");return typeof r.
auth=="string"?r.auth:`token ${e}`}u(er,"getAuthString");function tr(e){return new Me().getAgent(e)}u(tr,"getProxyAgent");function rr(e){return new Me().getAgentDispatcher(
e)}u(rr,"getProxyAgentDispatcher");function sr(e){const r=rr(e);return u((o,n)=>Zt(this,void 0,void 0,function*(){return(0,Kt.fetch)(o,Object.assign(Object.assign(
{},n),{dispatcher:r}))}),"proxyFetch")}u(sr,"getProxyFetch");function or(){return process.env.GITHUB_API_URL||"https://api.github.com"}u(or,"getApiBaseUrl");function nr(e){
var r;const t=(r=process.env.ACTIONS_ORCHESTRATION_ID)===null||r===void 0?void 0:r.trim();if(t){const n=`actions_orchestration_id/${t.replace(/[^a-z0-9_.-]/gi,"\
_")}`;return e?.includes(n)?e:`${e?`${e} `:""}${n}`}return e}u(nr,"getUserAgentWithOrchestrationId");function Y(){return typeof navigator=="object"&&"userAgent"in
navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`:"\
<environment undetectable>"}u(Y,"getUserAgent");function ne(e,r,t,o){if(typeof t!="function")throw new Error("method for before hook must be a function");return o||
(o={}),Array.isArray(r)?r.reverse().reduce((n,l)=>ne.bind(null,e,l,n,o),t)():Promise.resolve().then(()=>e.registry[r]?e.registry[r].reduce((n,l)=>l.hook.bind(null,
n,o),t)():t(o))}u(ne,"register");function ir(e,r,t,o){const n=o;e.registry[t]||(e.registry[t]=[]),r==="before"&&(o=u((l,p)=>Promise.resolve().then(n.bind(null,p)).
then(l.bind(null,p)),"hook2")),r==="after"&&(o=u((l,p)=>{let h;return Promise.resolve().then(l.bind(null,p)).then(f=>(h=f,n(h,p))).then(()=>h)},"hook2")),r==="e\
rror"&&(o=u((l,p)=>Promise.resolve().then(l.bind(null,p)).catch(h=>n(h,p)),"hook2")),e.registry[t].push({hook:o,orig:n})}u(ir,"addHook");function ar(e,r,t){if(!e.
registry[r])return;const o=e.registry[r].map(n=>n.orig).indexOf(t);o!==-1&&e.registry[r].splice(o,1)}u(ar,"removeHook");var Qe=Function.bind,Ye=Qe.bind(Qe);function Xe(e,r,t){
const o=Ye(ar,null).apply(null,t?[r,t]:[r]);e.api={remove:o},e.remove=o,["before","error","after","wrap"].forEach(n=>{const l=t?[r,n,t]:[r,n];e[n]=e.api[n]=Ye(ir,
null).apply(null,l)})}u(Xe,"bindApi");function ur(){const e=Symbol("Singular"),r={registry:{}},t=ne.bind(null,r,e);return Xe(t,r,e),t}u(ur,"Singular");function cr(){
const e={registry:{}},r=ne.bind(null,e);return Xe(r,e),r}u(cr,"Collection");var lr={Singular:ur,Collection:cr},pr="0.0.0-development",hr=`octokit-endpoint.js/${pr}\
 ${Y()}`,dr={method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":hr},mediaType:{format:""}};function fr(e){
return e?Object.keys(e).reduce((r,t)=>(r[t.toLowerCase()]=e[t],r),{}):{}}u(fr,"lowercaseKeys");function mr(e){if(typeof e!="object"||e===null||Object.prototype.
toString.call(e)!=="[object Object]")return!1;const r=Object.getPrototypeOf(e);if(r===null)return!0;const t=Object.prototype.hasOwnProperty.call(r,"constructor")&&
r.constructor;return typeof t=="function"&&t instanceof t&&Function.prototype.call(t)===Function.prototype.call(e)}u(mr,"isPlainObject");function Ze(e,r){const t=Object.
assign({},e);return Object.keys(r).forEach(o=>{mr(r[o])?o in e?t[o]=Ze(e[o],r[o]):Object.assign(t,{[o]:r[o]}):Object.assign(t,{[o]:r[o]})}),t}u(Ze,"mergeDeep");
function et(e){for(const r in e)e[r]===void 0&&delete e[r];return e}u(et,"removeUndefinedProperties");function ie(e,r,t){if(typeof r=="string"){let[n,l]=r.split(
" ");t=Object.assign(l?{method:n,url:l}:{url:n},t)}else t=Object.assign({},r);t.headers=fr(t.headers),et(t),et(t.headers);const o=Ze(e||{},t);return t.url==="/g\
raphql"&&(e&&e.mediaType.previews?.length&&(o.mediaType.previews=e.mediaType.previews.filter(n=>!o.mediaType.previews.includes(n)).concat(o.mediaType.previews)),
o.mediaType.previews=(o.mediaType.previews||[]).map(n=>n.replace(/-preview/,""))),o}u(ie,"merge");function gr(e,r){const t=/\?/.test(e)?"&":"?",o=Object.keys(r);
return o.length===0?e:e+t+o.map(n=>n==="q"?"q="+r.q.split("+").map(encodeURIComponent).join("+"):`${n}=${encodeURIComponent(r[n])}`).join("&")}u(gr,"addQueryPar\
ameters");var _r=/\{[^{}}]+\}/g;function wr(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}u(wr,"removeNonChars");function br(e){const r=e.match(
_r);return r?r.map(wr).reduce((t,o)=>t.concat(o),[]):[]}u(br,"extractUrlVariableNames");function tt(e,r){const t={__proto__:null};for(const o of Object.keys(e))
r.indexOf(o)===-1&&(t[o]=e[o]);return t}u(tt,"omit");function rt(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(r){return/%[0-9A-Fa-f]/.test(r)||(r=encodeURI(
r).replace(/%5B/g,"[").replace(/%5D/g,"]")),r}).join("")}u(rt,"encodeReserved");function W(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(r){return"\
%"+r.charCodeAt(0).toString(16).toUpperCase()})}u(W,"encodeUnreserved");function J(e,r,t){return r=e==="+"||e==="#"?rt(r):W(r),t?W(t)+"="+r:r}u(J,"encodeValue");
function V(e){return e!=null}u(V,"isDefined");function ae(e){return e===";"||e==="&"||e==="?"}u(ae,"isKeyOperator");function vr(e,r,t,o){var n=e[t],l=[];if(V(n)&&
n!=="")if(typeof n=="string"||typeof n=="number"||typeof n=="bigint"||typeof n=="boolean")n=n.toString(),o&&o!=="*"&&(n=n.substring(0,parseInt(o,10))),l.push(J(
r,n,ae(r)?t:""));else if(o==="*")Array.isArray(n)?n.filter(V).forEach(function(p){l.push(J(r,p,ae(r)?t:""))}):Object.keys(n).forEach(function(p){V(n[p])&&l.push(
J(r,n[p],p))});else{const p=[];Array.isArray(n)?n.filter(V).forEach(function(h){p.push(J(r,h))}):Object.keys(n).forEach(function(h){V(n[h])&&(p.push(W(h)),p.push(
J(r,n[h].toString())))}),ae(r)?l.push(W(t)+"="+p.join(",")):p.length!==0&&l.push(p.join(","))}else r===";"?V(n)&&l.push(W(t)):n===""&&(r==="&"||r==="?")?l.push(
W(t)+"="):n===""&&l.push("");return l}u(vr,"getValues");function Er(e){return{expand:yr.bind(null,e)}}u(Er,"parseUrl");function yr(e,r){var t=["+","#",".","/","\
;","?","&"];return e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(o,n,l){if(n){let h="";const f=[];if(t.indexOf(n.charAt(0))!==-1&&(h=n.charAt(0),n=n.substr(
1)),n.split(/,/g).forEach(function(v){var g=/([^:\*]*)(?::(\d+)|(\*))?/.exec(v);f.push(vr(r,h,g[1],g[2]||g[3]))}),h&&h!=="+"){var p=",";return h==="?"?p="&":h!==
"#"&&(p=h),(f.length!==0?h:"")+f.join(p)}else return f.join(",")}else return rt(l)}),e==="/"?e:e.replace(/\/$/,"")}u(yr,"expand");function st(e){let r=e.method.
toUpperCase(),t=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),o=Object.assign({},e.headers),n,l=tt(e,["method","baseUrl","url","headers","request","mediaType"]);const p=br(
t);t=Er(t).expand(l),/^http/.test(t)||(t=e.baseUrl+t);const h=Object.keys(e).filter(g=>p.includes(g)).concat("baseUrl"),f=tt(l,h);if(!/application\/octet-stream/i.
test(o.accept)&&(e.mediaType.format&&(o.accept=o.accept.split(/,/).map(g=>g.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.
mediaType.format}`)).join(",")),t.endsWith("/graphql")&&e.mediaType.previews?.length)){const g=o.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[];o.accept=g.concat(
e.mediaType.previews).map(_=>{const E=e.mediaType.format?`.${e.mediaType.format}`:"+json";return`application/vnd.github.${_}-preview${E}`}).join(",")}return["GE\
T","HEAD"].includes(r)?t=gr(t,f):"data"in f?n=f.data:Object.keys(f).length&&(n=f),!o["content-type"]&&typeof n<"u"&&(o["content-type"]="application/json; charse\
t=utf-8"),["PATCH","PUT"].includes(r)&&typeof n>"u"&&(n=""),Object.assign({method:r,url:t,headers:o},typeof n<"u"?{body:n}:null,e.request?{request:e.request}:null)}
u(st,"parse");function Tr(e,r,t){return st(ie(e,r,t))}u(Tr,"endpointWithDefaults");function ot(e,r){const t=ie(e,r),o=Tr.bind(null,t);return Object.assign(o,{DEFAULTS:t,
defaults:ot.bind(null,t),merge:ie.bind(null,t),parse:st})}u(ot,"withDefaults");var Rr=ot(null,dr),Or=32,Sr=9,Ar=59,Pr=61,nt=34,it=92,kr=44,ue=1,N=2,at=4,B=8,X=16,
ce=65280,ut=ue|ce,G=new Uint8Array(256);G[Sr]|=N,G[Or]|=N,G[Ar]|=at,G[kr]|=B;for(let e=128;e<=255;e++)G[e]|=ue;for(const e of"!#$%&'*+-.^_`|~")G[e.charCodeAt(0)]|=
X;for(let e=48;e<=57;e++)G[e]|=X;for(let e=65;e<=90;e++)G[e]|=ue|X;for(let e=97;e<=122;e++)G[e]|=X;var ct=(()=>{const e=u(function(){},"C");return e.prototype=Object.
create(null),e})();function Gr(e,r){const t=at|(r?.comma===!0?B:0),o=e.length;let n=r?.start??0;for(;(G[e.charCodeAt(n)]&N)!==0;)n++;let l=n,p=0,h=-1,f=r?.parameters===
!1?B:0;for(;l<o;){const E=e.charCodeAt(l),O=G[E];if((O&t)!==0){f|=O&B;break}(O&N)!==0?h===-1&&(h=l):h=-1,p|=E&ce|O,l++}const v=h===-1?l:h,g=e.slice(n,v),_=(p&ut)===
0?g:g.toLowerCase();return l===o||f!==0?{type:_,index:l,parameters:new ct}:Cr(e,_,l,o,t)}u(Gr,"parse2");function Cr(e,r,t,o,n){const l=new ct;e:for(;t<o;){for(t++;(G[e.
charCodeAt(t)]&N)!==0;)t++;const p=t;let h=0,f=-1;for(;t<o;){const v=e.charCodeAt(t),g=G[v];if((g&n)!==0){if((g&B)!==0)break e;continue e}if(v===Pr){const _=f===
-1?t:f,E=e.slice(p,_),O=(h&ut)===0?E:E.toLowerCase();for(t++;(G[e.charCodeAt(t)]&N)!==0;)t++;if(t<o&&e.charCodeAt(t)===nt){const R=++t;let D=!1;for(;t<o;){const I=e.
charCodeAt(t);if(I===nt){l[O]===void 0&&(l[O]=D?Dr(e,R,t):e.slice(R,t)),t++;let A=0;for(;t<o;){const U=e.charCodeAt(t),j=G[U];if((j&n)!==0){A=j&B;break}t++}if(A!==
0)break e;continue e}if(I===it&&t+1<o){D=!0,t+=2;continue}t++}continue e}const y=t;let C=0,T=-1;for(;t<o;){const R=e.charCodeAt(t),D=G[R];if((D&n)!==0){C=D&B;break}
(D&N)!==0?T===-1&&(T=t):T=-1,t++}if(l[O]===void 0){const R=T===-1?t:T;l[O]=e.slice(y,R)}if(C!==0)break e;continue e}(g&N)!==0?f===-1&&(f=t):f=-1,h|=v&ce|g,t++}}
return{type:r,index:t,parameters:l}}u(Cr,"parseParameters");function Dr(e,r,t){let o="";for(let n=r;n<t;n++)e.charCodeAt(n)===it&&(o+=e.slice(r,n),r=++n);return o+
e.slice(r,t)}u(Dr,"unescapeQuotedPairs");var Ir=/^-?\d+$/,Z=/^-?\d+n+$/,$=JSON.stringify,le=JSON.parse,lt=/^-?\d+n$/,pt=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,ht=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,
pe=u(e=>e===void 0||typeof e=="function"||typeof e=="symbol","isUnstringifiable"),he=u(e=>e!==null&&typeof e=="object"&&e.constructor&&e.constructor.name==="Raw\
JSON","isRawJSON"),Lr=u((e,r,t)=>{let o="";typeof t=="number"?o=" ".repeat(Math.min(10,Math.max(0,Math.floor(t)))):typeof t=="string"&&(o=t.slice(0,10));const n=typeof r==
"function",l=Array.isArray(r)?new Set(r.map(String)):null,p=u((y,C,T)=>(T!==null&&typeof T=="object"&&typeof T.toJSON=="function"&&(T=T.toJSON(C)),typeof T=="st\
ring"&&Z.test(T)?T+"n":typeof T=="bigint"?"rawJSON"in JSON?JSON.rawJSON(T.toString()):T.toString()+"n":(n&&(T=r.call(y,C,T)),T!==null&&typeof T=="object"&&(T instanceof
Number||T instanceof String||T instanceof Boolean)&&(T=T.valueOf()),T)),"prepareVal"),h=p({"":e},"",e);if(pe(h))return;const f=h===null||typeof h!="object",v=he(
h);if(f||v)return $(h);const g=[];let _=0;const E=[{parent:{"":h},key:"",val:h,isArray:Array.isArray(h),keys:Array.isArray(h)?null:Object.keys(h),index:0,first:!0}],
O=new WeakSet([h]);for(;E.length>0;){const y=E[E.length-1];y.index===0&&(g.push(y.isArray?"[":"{"),_++);let C=!1;if(y.isArray)if(y.index<y.val.length){y.first||
g.push(","),o&&g.push(`
`+o.repeat(_));const T=y.val[y.index],R=p(y.val,String(y.index),T);if(pe(R))g.push("null"),y.first=!1,y.index++;else{const D=R!==null&&typeof R=="object",I=he(R);
if(D&&!I){if(O.has(R))throw new TypeError("Converting circular structure to JSON");O.add(R),E.push({parent:y.val,key:String(y.index),val:R,isArray:Array.isArray(
R),keys:Array.isArray(R)?null:Object.keys(R),index:0,first:!0}),y.first=!1,y.index++}else g.push($(R)),y.first=!1,y.index++}}else C=!0;else{for(;y.index<y.keys.
length;){const R=y.keys[y.index++];if(l&&!l.has(R))continue;const I=y.val[R],A=p(y.val,R,I);if(pe(A))continue;y.first||g.push(","),o?g.push(`
`+o.repeat(_)+$(R)+": "):g.push($(R)+":");const U=A!==null&&typeof A=="object",j=he(A);if(U&&!j){if(O.has(A))throw new TypeError("Converting circular structure \
to JSON");O.add(A),E.push({parent:y.val,key:R,val:A,isArray:Array.isArray(A),keys:Array.isArray(A)?null:Object.keys(A),index:0,first:!0}),y.first=!1;break}else g.
push($(A)),y.first=!1}y.index>=y.keys.length&&E[E.length-1]===y&&(C=!0)}C&&(_--,!y.first&&o&&g.push(`
`+o.repeat(_)),g.push(y.isArray?"]":"}"),O.delete(y.val),E.pop())}return g.join("")},"stringifyIteratively"),jr=u((e,r,t)=>{try{return"rawJSON"in JSON?$(e,(h,f)=>typeof f==
"bigint"?JSON.rawJSON(f.toString()):typeof r=="function"?r(h,f):(Array.isArray(r)&&r.includes(h),f),t):e?$(e,(h,f)=>typeof f=="string"&&Z.test(f)||typeof f=="bi\
gint"?f.toString()+"n":typeof r=="function"?r(h,f):(Array.isArray(r)&&r.includes(h),f),t).replace(pt,"$1$2$3").replace(ht,"$1$2$3"):$(e,r,t)}catch(o){if(o instanceof
RangeError){const n=Lr(e,r,t);return n===void 0?void 0:"rawJSON"in JSON?n:n.replace(pt,"$1$2$3").replace(ht,"$1$2$3")}throw o}},"JSONStringify"),ee=new Map,Fr=u(
()=>{const e=JSON.parse.toString();if(ee.has(e))return ee.get(e);try{const r=JSON.parse("1",(t,o,n)=>!!n?.source&&n.source==="1");return ee.set(e,r),r}catch{return ee.
set(e,!1),!1}},"isContextSourceSupported"),Ur=u((e,r,t,o)=>typeof r=="string"&&lt.test(r)?BigInt(r.slice(0,-1)):typeof r=="string"&&Z.test(r)?r.slice(0,-1):typeof o==
"function"?o(e,r,t):r,"convertMarkedBigIntsReviver"),qr=u((e,r)=>JSON.parse(e,(t,o,n)=>{const l=typeof o=="number",p=o>Number.MAX_SAFE_INTEGER||o<Number.MIN_SAFE_INTEGER,
h=l&&p,f=n&&Ir.test(n.source);return h&&f?BigInt(n.source):typeof r=="function"?r(t,o,n):o}),"JSONParseV2"),dt=Number.MAX_SAFE_INTEGER.toString(),ft=dt.length,Nr=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,
$r=/^"-?\d+n+"$/,Br=u((e,r)=>{const t={"":e},o=[{parent:t,key:"",visited:!1}];for(;o.length>0;){const n=o[o.length-1];if(n.visited){const{parent:l,key:p}=n;let h=l[p];
typeof h=="string"&&(lt.test(h)?h=BigInt(h.slice(0,-1)):Z.test(h)&&(h=h.slice(0,-1))),typeof r=="function"&&(h=r.call(l,p,h)),h===void 0?delete l[p]:l[p]=h,o.pop()}else{
n.visited=!0;const l=n.parent[n.key];if(l!==null&&typeof l=="object"){const h=Object.keys(l);for(let f=h.length-1;f>=0;f--)o.push({parent:l,key:h[f],visited:!1})}}}
return t[""]},"applyReviverIteratively"),mt=u(e=>e.replace(Nr,(r,t,o,n)=>{const l=r[0]==='"';if(l&&$r.test(r))return r.substring(0,r.length-1)+'n"';const h=o||n,
f=t&&(t.length<ft||t.length===ft&&t<=dt);return l||h||f?r:'"'+r+'n"'}),"serializeBigInts"),xr=u((e,r)=>{if(!e)return le(e,r);try{if(Fr())return qr(e,r);const t=mt(
e);return le(t,(o,n,l)=>Ur(o,n,l,r))}catch(t){if(t instanceof RangeError){const o=mt(e),n=le(o);return Br(n,r)}throw t}},"JSONParse"),z=class extends Error{static{
u(this,"RequestError")}name;status;request;response;constructor(e,r,t){super(e,{cause:t.cause}),this.name="HttpError",this.status=Number.parseInt(r),Number.isNaN(
this.status)&&(this.status=0),"response"in t&&(this.response=t.response);const o=Object.assign({},t.request);t.request.headers.authorization&&(o.headers=Object.
assign({},t.request.headers,{authorization:t.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),o.url=o.url.replace(/\bclient_secret=\w+/g,"cl\
ient_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=o}},Hr="10.0.16",Wr={headers:{"user-agent":`octokit-request.js/${Hr}\
 ${Y()}`}};function Vr(e){if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return!1;const r=Object.getPrototypeOf(e);if(r===
null)return!0;const t=Object.prototype.hasOwnProperty.call(r,"constructor")&&r.constructor;return typeof t=="function"&&t instanceof t&&Function.prototype.call(
t)===Function.prototype.call(e)}u(Vr,"isPlainObject2");var gt=u(()=>"","noop");async function _t(e){const r=e.request?.fetch||globalThis.fetch;if(!r)throw new Error(
"fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
const t=e.request?.log||console,o=e.request?.parseSuccessResponseBody!==!1,n=Vr(e.body)||Array.isArray(e.body)?jr(e.body):e.body,l=Object.fromEntries(Object.entries(
e.headers).map(([_,E])=>[_,String(E)]));let p;try{p=await r(e.url,{method:e.method,body:n,redirect:e.request?.redirect,headers:l,signal:e.request?.signal,...e.body&&
{duplex:"half"}})}catch(_){let E="Unknown Error";if(_ instanceof Error){if(_.name==="AbortError")throw _.status=500,_;E=_.message,_.name==="TypeError"&&"cause"in
_&&(_.cause instanceof Error?E=_.cause.message:typeof _.cause=="string"&&(E=_.cause))}const O=new z(E,500,{request:e});throw O.cause=_,O}const h=p.status,f=p.url,
v={};for(const[_,E]of p.headers)v[_]=E;const g={url:f,status:h,headers:v,data:""};if("deprecation"in v){const _=v.link&&v.link.match(/<([^<>]+)>; rel="deprecation"/),
E=_&&_.pop();t.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${v.sunset}${E?`. See ${E}`:""}`)}if(h===204||h===
205)return g;if(e.method==="HEAD"){if(h<400)return g;throw new z(p.statusText,h,{response:g,request:e})}if(h===304)throw g.data=await de(p),new z("Not modified",
h,{response:g,request:e});if(h>=400)throw g.data=await de(p),new z(Jr(g.data),h,{response:g,request:e});return g.data=o?await de(p):p.body,g}u(_t,"fetchWrapper");
async function de(e){const r=e.headers.get("content-type");if(!r)return e.text().catch(gt);const t=Gr(r);if(Mr(t)){let o="";try{return o=await e.text(),xr(o)}catch{
return o}}else return t.type.startsWith("text/")||t.parameters.charset?.toLowerCase()==="utf-8"&&t.type!=="application/octet-stream"?e.text().catch(gt):e.arrayBuffer().
catch(()=>new ArrayBuffer(0))}u(de,"getResponseData");function Mr(e){return e.type==="application/json"||e.type==="application/scim+json"}u(Mr,"isJSONResponse");
function Jr(e){if(typeof e=="string")return e;if(e instanceof ArrayBuffer)return"Unknown error";if(typeof e=="object"&&e!==null&&"message"in e){const r=e,t="doc\
umentation_url"in r?` - ${r.documentation_url}`:"";return Array.isArray(r.errors)?`${r.message}: ${r.errors.map(o=>JSON.stringify(o)).join(", ")}${t}`:`${r.message}${t}`}
return`Unknown error: ${JSON.stringify(e)}`}u(Jr,"toErrorMessage");function fe(e,r){const t=e.defaults(r);return Object.assign(u(function(n,l){const p=t.merge(n,
l);if(!p.request||!p.request.hook)return _t(t.parse(p));const h=u((f,v)=>_t(t.parse(t.merge(f,v))),"request2");return Object.assign(h,{endpoint:t,defaults:fe.bind(
null,t)}),p.request.hook(h,p)},"newApi"),{endpoint:t,defaults:fe.bind(null,t)})}u(fe,"withDefaults2");var me=fe(Rr,Wr),zr="0.0.0-development";function Kr(e){return`\
Request failed due to following response errors:
`+e.errors.map(r=>` - ${r.message}`).join(`
`)}u(Kr,"_buildMessageForResponseErrors");var Qr=class extends Error{static{u(this,"GraphqlResponseError")}constructor(e,r,t){super(Kr(t)),this.request=e,this.headers=
r,this.response=t,this.errors=t.errors,this.data=t.data,Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request;headers;response;name="G\
raphqlResponseError";errors;data},Yr=["method","baseUrl","url","headers","request","query","mediaType","operationName"],Xr=["query","method","url"],wt=/\/api\/v3\/?$/;
function Zr(e,r,t){if(t){if(typeof r=="string"&&"query"in t)return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));for(const p in t)
if(Xr.includes(p))return Promise.reject(new Error(`[@octokit/graphql] "${p}" cannot be used as variable name`))}const o=typeof r=="string"?Object.assign({query:r},
t):r,n=Object.keys(o).reduce((p,h)=>Yr.includes(h)?(p[h]=o[h],p):(p.variables||(p.variables={}),p.variables[h]=o[h],p),{}),l=o.baseUrl||e.endpoint.DEFAULTS.baseUrl;
return wt.test(l)&&(n.url=l.replace(wt,"/api/graphql")),e(n).then(p=>{if(p.data.errors){const h={};for(const f of Object.keys(p.headers))h[f]=p.headers[f];throw new Qr(
n,h,p.data)}return p.data.data})}u(Zr,"graphql");function ge(e,r){const t=e.defaults(r);return Object.assign(u((n,l)=>Zr(t,n,l),"newApi"),{defaults:ge.bind(null,
t),endpoint:t.endpoint})}u(ge,"withDefaults3");var zs=ge(me,{headers:{"user-agent":`octokit-graphql.js/${zr} ${Y()}`},method:"POST",url:"/graphql"});function es(e){
return ge(e,{method:"POST",url:"/graphql"})}u(es,"withCustomRequest");var _e="(?:[a-zA-Z0-9_-]+)",bt="\\.",vt=new RegExp(`^${_e}${bt}${_e}${bt}${_e}$`),ts=vt.test.
bind(vt);async function rs(e){const r=ts(e),t=e.startsWith("v1.")||e.startsWith("ghs_"),o=e.startsWith("ghu_");return{type:"token",token:e,tokenType:r?"app":t?"\
installation":o?"user-to-server":"oauth"}}u(rs,"auth");function ss(e){return e.split(/\./).length===3?`bearer ${e}`:`token ${e}`}u(ss,"withAuthorizationPrefix");
async function os(e,r,t,o){const n=r.endpoint.merge(t,o);return n.headers.authorization=ss(e),r(n)}u(os,"hook");var ns=u(function(r){if(!r)throw new Error("[@oc\
tokit/auth-token] No token passed to createTokenAuth");if(typeof r!="string")throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a str\
ing");return r=r.replace(/^(token|bearer) +/i,""),Object.assign(rs.bind(null,r),{hook:os.bind(null,r)})},"createTokenAuth2"),Et="7.0.8",yt=u(()=>{},"noop2"),is=console.
warn.bind(console),as=console.error.bind(console);function us(e={}){return typeof e.debug!="function"&&(e.debug=yt),typeof e.info!="function"&&(e.info=yt),typeof e.
warn!="function"&&(e.warn=is),typeof e.error!="function"&&(e.error=as),e}u(us,"createLogger");var Tt=`octokit-core.js/${Et} ${Y()}`,cs=class{static{u(this,"Octo\
kit")}static VERSION=Et;static defaults(e){return class extends this{static{u(this,"OctokitWithDefaults")}constructor(...t){const o=t[0]||{};if(typeof e=="funct\
ion"){super(e(o));return}super(Object.assign({},e,o,o.userAgent&&e.userAgent?{userAgent:`${o.userAgent} ${e.userAgent}`}:null))}}}static plugins=[];static plugin(...e){
const r=this.plugins;return class extends this{static{u(this,"NewOctokit")}static plugins=r.concat(e.filter(o=>!r.includes(o)))}}constructor(e={}){const r=new lr.
Collection,t={baseUrl:me.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},e.request,{hook:r.bind(null,"request")}),mediaType:{previews:[],format:""}};
if(t.headers["user-agent"]=e.userAgent?`${e.userAgent} ${Tt}`:Tt,e.baseUrl&&(t.baseUrl=e.baseUrl),e.previews&&(t.mediaType.previews=e.previews),e.timeZone&&(t.headers["\
time-zone"]=e.timeZone),this.request=me.defaults(t),this.graphql=es(this.request).defaults(t),this.log=us(e.log),this.hook=r,e.authStrategy){const{authStrategy:n,
...l}=e,p=n(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:l},e.auth));r.wrap("request",p.hook),this.auth=p}else if(!e.auth)this.auth=
async()=>({type:"unauthenticated"});else{const n=ns(e.auth);r.wrap("request",n.hook),this.auth=n}const o=this.constructor;for(let n=0;n<o.plugins.length;++n)Object.
assign(this,o.plugins[n](this,e))}request;graphql;log;hook;auth},Rt="17.0.0",ls={actions:{addCustomLabelsToSelfHostedRunnerForOrg:["POST /orgs/{org}/actions/run\
ners/{runner_id}/labels"],addCustomLabelsToSelfHostedRunnerForRepo:["POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],addRepoAccessToSelfHostedRunnerGroupInOrg:[
"PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_nam\
e}/repositories/{repository_id}"],addSelectedRepoToOrgVariable:["PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],approveWorkflowRun:["PO\
ST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"],cancelWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"],createEnvironmentVariable:[
"POST /repos/{owner}/{repo}/environments/{environment_name}/variables"],createHostedRunnerForOrg:["POST /orgs/{org}/actions/hosted-runners"],createOrUpdateEnvironmentSecret:[
"PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],createOrUpdateOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}"],createOrUpdateRepoSecret:[
"PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"],createOrgVariable:["POST /orgs/{org}/actions/variables"],createRegistrationTokenForOrg:["POST /orgs/{\
org}/actions/runners/registration-token"],createRegistrationTokenForRepo:["POST /repos/{owner}/{repo}/actions/runners/registration-token"],createRemoveTokenForOrg:[
"POST /orgs/{org}/actions/runners/remove-token"],createRemoveTokenForRepo:["POST /repos/{owner}/{repo}/actions/runners/remove-token"],createRepoVariable:["POST \
/repos/{owner}/{repo}/actions/variables"],createWorkflowDispatch:["POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"],deleteActionsCacheById:[
"DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"],deleteActionsCacheByKey:["DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"],deleteArtifact:["DEL\
ETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],deleteCustomImageFromOrg:["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition\
_id}"],deleteCustomImageVersionFromOrg:["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],deleteEnvironmentSecret:[
"DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],deleteEnvironmentVariable:["DELETE /repos/{owner}/{repo}/environments/{env\
ironment_name}/variables/{name}"],deleteHostedRunnerForOrg:["DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],deleteOrgSecret:["DELETE /orgs/{org}\
/actions/secrets/{secret_name}"],deleteOrgVariable:["DELETE /orgs/{org}/actions/variables/{name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/actions/secre\
ts/{secret_name}"],deleteRepoVariable:["DELETE /repos/{owner}/{repo}/actions/variables/{name}"],deleteSelfHostedRunnerFromOrg:["DELETE /orgs/{org}/actions/runne\
rs/{runner_id}"],deleteSelfHostedRunnerFromRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}"],deleteWorkflowRun:["DELETE /repos/{owner}/{repo}/ac\
tions/runs/{run_id}"],deleteWorkflowRunLogs:["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],disableSelectedRepositoryGithubActionsOrganization:["DEL\
ETE /orgs/{org}/actions/permissions/repositories/{repository_id}"],disableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"],downloadArtifact:[
"GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"],downloadJobLogsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}/lo\
gs"],downloadWorkflowRunAttemptLogs:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs"],downloadWorkflowRunLogs:["GET /repos/{own\
er}/{repo}/actions/runs/{run_id}/logs"],enableSelectedRepositoryGithubActionsOrganization:["PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"],enableWorkflow:[
"PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"],forceCancelWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],generateRunnerJitconfigForOrg:[
"POST /orgs/{org}/actions/runners/generate-jitconfig"],generateRunnerJitconfigForRepo:["POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"],getActionsCacheList:[
"GET /repos/{owner}/{repo}/actions/caches"],getActionsCacheUsage:["GET /repos/{owner}/{repo}/actions/cache/usage"],getActionsCacheUsageByRepoForOrg:["GET /orgs/\
{org}/actions/cache/usage-by-repository"],getActionsCacheUsageForOrg:["GET /orgs/{org}/actions/cache/usage"],getAllowedActionsOrganization:["GET /orgs/{org}/act\
ions/permissions/selected-actions"],getAllowedActionsRepository:["GET /repos/{owner}/{repo}/actions/permissions/selected-actions"],getArtifact:["GET /repos/{own\
er}/{repo}/actions/artifacts/{artifact_id}"],getCustomImageForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],getCustomImageVersionForOrg:[
"GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],getCustomOidcSubClaimForRepo:["GET /repos/{owner}/{repo}/action\
s/oidc/customization/sub"],getEnvironmentPublicKey:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"],getEnvironmentSecret:["GET /\
repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],getEnvironmentVariable:["GET /repos/{owner}/{repo}/environments/{environment_name}/\
variables/{name}"],getGithubActionsDefaultWorkflowPermissionsOrganization:["GET /orgs/{org}/actions/permissions/workflow"],getGithubActionsDefaultWorkflowPermissionsRepository:[
"GET /repos/{owner}/{repo}/actions/permissions/workflow"],getGithubActionsPermissionsOrganization:["GET /orgs/{org}/actions/permissions"],getGithubActionsPermissionsRepository:[
"GET /repos/{owner}/{repo}/actions/permissions"],getHostedRunnerForOrg:["GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],getHostedRunnersGithubOwnedImagesForOrg:[
"GET /orgs/{org}/actions/hosted-runners/images/github-owned"],getHostedRunnersLimitsForOrg:["GET /orgs/{org}/actions/hosted-runners/limits"],getHostedRunnersMachineSpecsForOrg:[
"GET /orgs/{org}/actions/hosted-runners/machine-sizes"],getHostedRunnersPartnerImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/partner"],getHostedRunnersPlatformsForOrg:[
"GET /orgs/{org}/actions/hosted-runners/platforms"],getJobForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],getOrgPublicKey:["GET /orgs/{org}/a\
ctions/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}"],getOrgVariable:["GET /orgs/{org}/actions/variables/{name}"],getPendingDeploymentsForRun:[
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],getRepoPermissions:["GET /repos/{owner}/{repo}/actions/permissions",{},{renamed:["actions",
"getGithubActionsPermissionsRepository"]}],getRepoPublicKey:["GET /repos/{owner}/{repo}/actions/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/a\
ctions/secrets/{secret_name}"],getRepoVariable:["GET /repos/{owner}/{repo}/actions/variables/{name}"],getReviewsForRun:["GET /repos/{owner}/{repo}/actions/runs/\
{run_id}/approvals"],getSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}"],getSelfHostedRunnerForRepo:["GET /repos/{owner}/{repo}/actions/ru\
nners/{runner_id}"],getWorkflow:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],getWorkflowAccessToRepository:["GET /repos/{owner}/{repo}/actions/\
permissions/access"],getWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],getWorkflowRunAttempt:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/\
attempts/{attempt_number}"],getWorkflowRunUsage:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"],getWorkflowUsage:["GET /repos/{owner}/{repo}/actions/\
workflows/{workflow_id}/timing"],listArtifactsForRepo:["GET /repos/{owner}/{repo}/actions/artifacts"],listCustomImageVersionsForOrg:["GET /orgs/{org}/actions/ho\
sted-runners/images/custom/{image_definition_id}/versions"],listCustomImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom"],listEnvironmentSecrets:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"],listEnvironmentVariables:["GET /repos/{owner}/{repo}/environments/{environment_name}/variab\
les"],listGithubHostedRunnersInGroupForOrg:["GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"],listHostedRunnersForOrg:["GET /orgs/{org}/\
actions/hosted-runners"],listJobsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"],listJobsForWorkflowRunAttempt:["GET /repos/{owner}/{rep\
o}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"],listLabelsForSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}/labels"],listLabelsForSelfHostedRunnerForRepo:[
"GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],listOrgSecrets:["GET /orgs/{org}/actions/secrets"],listOrgVariables:["GET /orgs/{org}/actions/va\
riables"],listRepoOrganizationSecrets:["GET /repos/{owner}/{repo}/actions/organization-secrets"],listRepoOrganizationVariables:["GET /repos/{owner}/{repo}/actio\
ns/organization-variables"],listRepoSecrets:["GET /repos/{owner}/{repo}/actions/secrets"],listRepoVariables:["GET /repos/{owner}/{repo}/actions/variables"],listRepoWorkflows:[
"GET /repos/{owner}/{repo}/actions/workflows"],listRunnerApplicationsForOrg:["GET /orgs/{org}/actions/runners/downloads"],listRunnerApplicationsForRepo:["GET /r\
epos/{owner}/{repo}/actions/runners/downloads"],listSelectedReposForOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}/repositories"],listSelectedReposForOrgVariable:[
"GET /orgs/{org}/actions/variables/{name}/repositories"],listSelectedRepositoriesEnabledGithubActionsOrganization:["GET /orgs/{org}/actions/permissions/reposito\
ries"],listSelfHostedRunnersForOrg:["GET /orgs/{org}/actions/runners"],listSelfHostedRunnersForRepo:["GET /repos/{owner}/{repo}/actions/runners"],listWorkflowRunArtifacts:[
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"],listWorkflowRuns:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],listWorkflowRunsForRepo:[
"GET /repos/{owner}/{repo}/actions/runs"],reRunJobForWorkflowRun:["POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"],reRunWorkflow:["POST /repos/{owner}/\
{repo}/actions/runs/{run_id}/rerun"],reRunWorkflowFailedJobs:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"],removeAllCustomLabelsFromSelfHostedRunnerForOrg:[
"DELETE /orgs/{org}/actions/runners/{runner_id}/labels"],removeAllCustomLabelsFromSelfHostedRunnerForRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner\
_id}/labels"],removeCustomLabelFromSelfHostedRunnerForOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"],removeCustomLabelFromSelfHostedRunnerForRepo:[
"DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}/rep\
ositories/{repository_id}"],removeSelectedRepoFromOrgVariable:["DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],reviewCustomGatesForRun:[
"POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"],reviewPendingDeploymentsForRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}\
/pending_deployments"],setAllowedActionsOrganization:["PUT /orgs/{org}/actions/permissions/selected-actions"],setAllowedActionsRepository:["PUT /repos/{owner}/{\
repo}/actions/permissions/selected-actions"],setCustomLabelsForSelfHostedRunnerForOrg:["PUT /orgs/{org}/actions/runners/{runner_id}/labels"],setCustomLabelsForSelfHostedRunnerForRepo:[
"PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],setCustomOidcSubClaimForRepo:["PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"],setGithubActionsDefaultWorkflowPermissionsOrganization:[
"PUT /orgs/{org}/actions/permissions/workflow"],setGithubActionsDefaultWorkflowPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions/workflow"],
setGithubActionsPermissionsOrganization:["PUT /orgs/{org}/actions/permissions"],setGithubActionsPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permis\
sions"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"],setSelectedReposForOrgVariable:["PUT /orgs/{org}/actions/var\
iables/{name}/repositories"],setSelectedRepositoriesEnabledGithubActionsOrganization:["PUT /orgs/{org}/actions/permissions/repositories"],setWorkflowAccessToRepository:[
"PUT /repos/{owner}/{repo}/actions/permissions/access"],updateEnvironmentVariable:["PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
updateHostedRunnerForOrg:["PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],updateOrgVariable:["PATCH /orgs/{org}/actions/variables/{name}"],updateRepoVariable:[
"PATCH /repos/{owner}/{repo}/actions/variables/{name}"]},git:{createBlob:["POST /repos/{owner}/{repo}/git/blobs"],createCommit:["POST /repos/{owner}/{repo}/git/\
commits"],createRef:["POST /repos/{owner}/{repo}/git/refs"],createTag:["POST /repos/{owner}/{repo}/git/tags"],createTree:["POST /repos/{owner}/{repo}/git/trees"],
deleteRef:["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],getBlob:["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],getCommit:["GET /repos/{owner}/{repo}/git/c\
ommits/{commit_sha}"],getRef:["GET /repos/{owner}/{repo}/git/ref/{ref}"],getTag:["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],getTree:["GET /repos/{owner}/{r\
epo}/git/trees/{tree_sha}"],listMatchingRefs:["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],updateRef:["PATCH /repos/{owner}/{repo}/git/refs/{ref}"]},issues:{
addAssignees:["POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"],addBlockedByDependency:["POST /repos/{owner}/{repo}/issues/{issue_number}/dependenci\
es/blocked_by"],addLabels:["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],addSubIssue:["POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],
checkUserCanBeAssigned:["GET /repos/{owner}/{repo}/assignees/{assignee}"],checkUserCanBeAssignedToIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/assign\
ees/{assignee}"],create:["POST /repos/{owner}/{repo}/issues"],createComment:["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],createLabel:["POST /re\
pos/{owner}/{repo}/labels"],createMilestone:["POST /repos/{owner}/{repo}/milestones"],deleteComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],
deleteLabel:["DELETE /repos/{owner}/{repo}/labels/{name}"],deleteMilestone:["DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"],get:["GET /repos/{owne\
r}/{repo}/issues/{issue_number}"],getComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],getEvent:["GET /repos/{owner}/{repo}/issues/events/{even\
t_id}"],getLabel:["GET /repos/{owner}/{repo}/labels/{name}"],getMilestone:["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],getParent:["GET /repos/{ow\
ner}/{repo}/issues/{issue_number}/parent"],list:["GET /issues"],listAssignees:["GET /repos/{owner}/{repo}/assignees"],listComments:["GET /repos/{owner}/{repo}/i\
ssues/{issue_number}/comments"],listCommentsForRepo:["GET /repos/{owner}/{repo}/issues/comments"],listDependenciesBlockedBy:["GET /repos/{owner}/{repo}/issues/{\
issue_number}/dependencies/blocked_by"],listDependenciesBlocking:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"],listEvents:["GET /rep\
os/{owner}/{repo}/issues/{issue_number}/events"],listEventsForRepo:["GET /repos/{owner}/{repo}/issues/events"],listEventsForTimeline:["GET /repos/{owner}/{repo}\
/issues/{issue_number}/timeline"],listForAuthenticatedUser:["GET /user/issues"],listForOrg:["GET /orgs/{org}/issues"],listForRepo:["GET /repos/{owner}/{repo}/is\
sues"],listLabelsForMilestone:["GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"],listLabelsForRepo:["GET /repos/{owner}/{repo}/labels"],listLabelsOnIssue:[
"GET /repos/{owner}/{repo}/issues/{issue_number}/labels"],listMilestones:["GET /repos/{owner}/{repo}/milestones"],listSubIssues:["GET /repos/{owner}/{repo}/issu\
es/{issue_number}/sub_issues"],lock:["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],removeAllLabels:["DELETE /repos/{owner}/{repo}/issues/{issue_number\
}/labels"],removeAssignees:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"],removeDependencyBlockedBy:["DELETE /repos/{owner}/{repo}/issues/{iss\
ue_number}/dependencies/blocked_by/{issue_id}"],removeLabel:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],removeSubIssue:["DELETE /repos/\
{owner}/{repo}/issues/{issue_number}/sub_issue"],reprioritizeSubIssue:["PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"],setLabels:["PUT \
/repos/{owner}/{repo}/issues/{issue_number}/labels"],unlock:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],update:["PATCH /repos/{owner}/{repo}/iss\
ues/{issue_number}"],updateComment:["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],updateLabel:["PATCH /repos/{owner}/{repo}/labels/{name}"],updateMilestone:[
"PATCH /repos/{owner}/{repo}/milestones/{milestone_number}"]},repos:{acceptInvitation:["PATCH /user/repository_invitations/{invitation_id}",{},{renamed:["repos",
"acceptInvitationForAuthenticatedUser"]}],acceptInvitationForAuthenticatedUser:["PATCH /user/repository_invitations/{invitation_id}"],addAppAccessRestrictions:[
"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],addCollaborator:["PUT /repos/{owner}/{repo}/collaborators/{us\
ername}"],addStatusCheckContexts:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],addTeamAccessRestrictions:[
"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],addUserAccessRestrictions:["POST /repos/{owner}/{repo}/bran\
ches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],cancelPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/\
cancel"],checkAutomatedSecurityFixes:["GET /repos/{owner}/{repo}/automated-security-fixes"],checkCollaborator:["GET /repos/{owner}/{repo}/collaborators/{usernam\
e}"],checkImmutableReleases:["GET /repos/{owner}/{repo}/immutable-releases"],checkPrivateVulnerabilityReporting:["GET /repos/{owner}/{repo}/private-vulnerabilit\
y-reporting"],checkVulnerabilityAlerts:["GET /repos/{owner}/{repo}/vulnerability-alerts"],codeownersErrors:["GET /repos/{owner}/{repo}/codeowners/errors"],compareCommits:[
"GET /repos/{owner}/{repo}/compare/{base}...{head}"],compareCommitsWithBasehead:["GET /repos/{owner}/{repo}/compare/{basehead}"],createAttestation:["POST /repos\
/{owner}/{repo}/attestations"],createAutolink:["POST /repos/{owner}/{repo}/autolinks"],createCommitComment:["POST /repos/{owner}/{repo}/commits/{commit_sha}/com\
ments"],createCommitSignatureProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],createCommitStatus:["POST /repos/{owner}\
/{repo}/statuses/{sha}"],createDeployKey:["POST /repos/{owner}/{repo}/keys"],createDeployment:["POST /repos/{owner}/{repo}/deployments"],createDeploymentBranchPolicy:[
"POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],createDeploymentProtectionRule:["POST /repos/{owner}/{repo}/environment\
s/{environment_name}/deployment_protection_rules"],createDeploymentStatus:["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],createDispatchEvent:[
"POST /repos/{owner}/{repo}/dispatches"],createForAuthenticatedUser:["POST /user/repos"],createFork:["POST /repos/{owner}/{repo}/forks"],createInOrg:["POST /org\
s/{org}/repos"],createOrUpdateEnvironment:["PUT /repos/{owner}/{repo}/environments/{environment_name}"],createOrUpdateFileContents:["PUT /repos/{owner}/{repo}/c\
ontents/{path}"],createOrgRuleset:["POST /orgs/{org}/rulesets"],createPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments"],createPagesSite:["POST /r\
epos/{owner}/{repo}/pages"],createRelease:["POST /repos/{owner}/{repo}/releases"],createRepoRuleset:["POST /repos/{owner}/{repo}/rulesets"],createUsingTemplate:[
"POST /repos/{template_owner}/{template_repo}/generate"],createWebhook:["POST /repos/{owner}/{repo}/hooks"],customPropertiesForReposCreateOrUpdateRepositoryValues:[
"PATCH /repos/{owner}/{repo}/properties/values"],customPropertiesForReposGetRepositoryValues:["GET /repos/{owner}/{repo}/properties/values"],declineInvitation:[
"DELETE /user/repository_invitations/{invitation_id}",{},{renamed:["repos","declineInvitationForAuthenticatedUser"]}],declineInvitationForAuthenticatedUser:["DE\
LETE /user/repository_invitations/{invitation_id}"],delete:["DELETE /repos/{owner}/{repo}"],deleteAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{br\
anch}/protection/restrictions"],deleteAdminBranchProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],deleteAnEnvironment:["D\
ELETE /repos/{owner}/{repo}/environments/{environment_name}"],deleteAutolink:["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],deleteBranchProtection:["D\
ELETE /repos/{owner}/{repo}/branches/{branch}/protection"],deleteCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],deleteCommitSignatureProtection:[
"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],deleteDeployKey:["DELETE /repos/{owner}/{repo}/keys/{key_id}"],deleteDeployment:[
"DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"],deleteDeploymentBranchPolicy:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployme\
nt-branch-policies/{branch_policy_id}"],deleteFile:["DELETE /repos/{owner}/{repo}/contents/{path}"],deleteInvitation:["DELETE /repos/{owner}/{repo}/invitations/\
{invitation_id}"],deleteOrgRuleset:["DELETE /orgs/{org}/rulesets/{ruleset_id}"],deletePagesSite:["DELETE /repos/{owner}/{repo}/pages"],deletePullRequestReviewProtection:[
"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],deleteRelease:["DELETE /repos/{owner}/{repo}/releases/{release_id}"],
deleteReleaseAsset:["DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"],deleteRepoRuleset:["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],deleteWebhook:[
"DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],disableAutomatedSecurityFixes:["DELETE /repos/{owner}/{repo}/automated-security-fixes"],disableDeploymentProtectionRule:[
"DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],disableImmutableReleases:["DELETE /repos/{owner\
}/{repo}/immutable-releases"],disablePrivateVulnerabilityReporting:["DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"],disableVulnerabilityAlerts:[
"DELETE /repos/{owner}/{repo}/vulnerability-alerts"],downloadArchive:["GET /repos/{owner}/{repo}/zipball/{ref}",{},{renamed:["repos","downloadZipballArchive"]}],
downloadTarballArchive:["GET /repos/{owner}/{repo}/tarball/{ref}"],downloadZipballArchive:["GET /repos/{owner}/{repo}/zipball/{ref}"],enableAutomatedSecurityFixes:[
"PUT /repos/{owner}/{repo}/automated-security-fixes"],enableImmutableReleases:["PUT /repos/{owner}/{repo}/immutable-releases"],enablePrivateVulnerabilityReporting:[
"PUT /repos/{owner}/{repo}/private-vulnerability-reporting"],enableVulnerabilityAlerts:["PUT /repos/{owner}/{repo}/vulnerability-alerts"],generateReleaseNotes:[
"POST /repos/{owner}/{repo}/releases/generate-notes"],get:["GET /repos/{owner}/{repo}"],getAccessRestrictions:["GET /repos/{owner}/{repo}/branches/{branch}/prot\
ection/restrictions"],getAdminBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],getAllDeploymentProtectionRules:["GET /\
repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],getAllEnvironments:["GET /repos/{owner}/{repo}/environments"],getAllStatusCheckContexts:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"],getAllTopics:["GET /repos/{owner}/{repo}/topics"],getAppsWithAccessToProtectedBranch:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"],getAutolink:["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],getBranch:["GET /r\
epos/{owner}/{repo}/branches/{branch}"],getBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection"],getBranchRules:["GET /repos/{owner}/{repo\
}/rules/branches/{branch}"],getClones:["GET /repos/{owner}/{repo}/traffic/clones"],getCodeFrequencyStats:["GET /repos/{owner}/{repo}/stats/code_frequency"],getCollaboratorPermissionLevel:[
"GET /repos/{owner}/{repo}/collaborators/{username}/permission"],getCombinedStatusForRef:["GET /repos/{owner}/{repo}/commits/{ref}/status"],getCommit:["GET /rep\
os/{owner}/{repo}/commits/{ref}"],getCommitActivityStats:["GET /repos/{owner}/{repo}/stats/commit_activity"],getCommitComment:["GET /repos/{owner}/{repo}/commen\
ts/{comment_id}"],getCommitSignatureProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],getCommunityProfileMetrics:["GET /\
repos/{owner}/{repo}/community/profile"],getContent:["GET /repos/{owner}/{repo}/contents/{path}"],getContributorsStats:["GET /repos/{owner}/{repo}/stats/contrib\
utors"],getCustomDeploymentProtectionRule:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],getDeployKey:[
"GET /repos/{owner}/{repo}/keys/{key_id}"],getDeployment:["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],getDeploymentBranchPolicy:["GET /repos/{owner\
}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],getDeploymentStatus:["GET /repos/{owner}/{repo}/deployments/{deployment\
_id}/statuses/{status_id}"],getEnvironment:["GET /repos/{owner}/{repo}/environments/{environment_name}"],getLatestPagesBuild:["GET /repos/{owner}/{repo}/pages/b\
uilds/latest"],getLatestRelease:["GET /repos/{owner}/{repo}/releases/latest"],getOrgRuleSuite:["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],getOrgRuleSuites:[
"GET /orgs/{org}/rulesets/rule-suites"],getOrgRuleset:["GET /orgs/{org}/rulesets/{ruleset_id}"],getOrgRulesets:["GET /orgs/{org}/rulesets"],getPages:["GET /repo\
s/{owner}/{repo}/pages"],getPagesBuild:["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],getPagesDeployment:["GET /repos/{owner}/{repo}/pages/deployments/{p\
ages_deployment_id}"],getPagesHealthCheck:["GET /repos/{owner}/{repo}/pages/health"],getParticipationStats:["GET /repos/{owner}/{repo}/stats/participation"],getPullRequestReviewProtection:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],getPunchCardStats:["GET /repos/{owner}/{repo}/stats/punch_card"],getReadme:[
"GET /repos/{owner}/{repo}/readme"],getReadmeInDirectory:["GET /repos/{owner}/{repo}/readme/{dir}"],getRelease:["GET /repos/{owner}/{repo}/releases/{release_id}"],
getReleaseAsset:["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],getReleaseByTag:["GET /repos/{owner}/{repo}/releases/tags/{tag}"],getRepoRuleSuite:["GE\
T /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"],getRepoRuleSuites:["GET /repos/{owner}/{repo}/rulesets/rule-suites"],getRepoRuleset:["GET /repos/\
{owner}/{repo}/rulesets/{ruleset_id}"],getRepoRulesetHistory:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"],getRepoRulesetVersion:["GET /repos/{own\
er}/{repo}/rulesets/{ruleset_id}/history/{version_id}"],getRepoRulesets:["GET /repos/{owner}/{repo}/rulesets"],getStatusChecksProtection:["GET /repos/{owner}/{r\
epo}/branches/{branch}/protection/required_status_checks"],getTeamsWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrict\
ions/teams"],getTopPaths:["GET /repos/{owner}/{repo}/traffic/popular/paths"],getTopReferrers:["GET /repos/{owner}/{repo}/traffic/popular/referrers"],getUsersWithAccessToProtectedBranch:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"],getViews:["GET /repos/{owner}/{repo}/traffic/views"],getWebhook:["GET /repos/{owner\
}/{repo}/hooks/{hook_id}"],getWebhookConfigForRepo:["GET /repos/{owner}/{repo}/hooks/{hook_id}/config"],getWebhookDelivery:["GET /repos/{owner}/{repo}/hooks/{ho\
ok_id}/deliveries/{delivery_id}"],listActivities:["GET /repos/{owner}/{repo}/activity"],listAttestations:["GET /repos/{owner}/{repo}/attestations/{subject_diges\
t}"],listAutolinks:["GET /repos/{owner}/{repo}/autolinks"],listBranches:["GET /repos/{owner}/{repo}/branches"],listBranchesForHeadCommit:["GET /repos/{owner}/{r\
epo}/commits/{commit_sha}/branches-where-head"],listCollaborators:["GET /repos/{owner}/{repo}/collaborators"],listCommentsForCommit:["GET /repos/{owner}/{repo}/\
commits/{commit_sha}/comments"],listCommitCommentsForRepo:["GET /repos/{owner}/{repo}/comments"],listCommitStatusesForRef:["GET /repos/{owner}/{repo}/commits/{r\
ef}/statuses"],listCommits:["GET /repos/{owner}/{repo}/commits"],listContributors:["GET /repos/{owner}/{repo}/contributors"],listCustomDeploymentRuleIntegrations:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"],listDeployKeys:["GET /repos/{owner}/{repo}/keys"],listDeploymentBranchPolicies:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],listDeploymentStatuses:["GET /repos/{owner}/{repo}/deployments/{deployme\
nt_id}/statuses"],listDeployments:["GET /repos/{owner}/{repo}/deployments"],listForAuthenticatedUser:["GET /user/repos"],listForOrg:["GET /orgs/{org}/repos"],listForUser:[
"GET /users/{username}/repos"],listForks:["GET /repos/{owner}/{repo}/forks"],listInvitations:["GET /repos/{owner}/{repo}/invitations"],listInvitationsForAuthenticatedUser:[
"GET /user/repository_invitations"],listLanguages:["GET /repos/{owner}/{repo}/languages"],listPagesBuilds:["GET /repos/{owner}/{repo}/pages/builds"],listPublic:[
"GET /repositories"],listPullRequestsAssociatedWithCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"],listReleaseAssets:["GET /repos/{owner}/{repo}\
/releases/{release_id}/assets"],listReleases:["GET /repos/{owner}/{repo}/releases"],listTags:["GET /repos/{owner}/{repo}/tags"],listTeams:["GET /repos/{owner}/{\
repo}/teams"],listWebhookDeliveries:["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /repos/{owner}/{repo}/hooks"],merge:["POST /repo\
s/{owner}/{repo}/merges"],mergeUpstream:["POST /repos/{owner}/{repo}/merge-upstream"],pingWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:[
"POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],removeAppAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/pro\
tection/restrictions/apps",{},{mapToData:"apps"}],removeCollaborator:["DELETE /repos/{owner}/{repo}/collaborators/{username}"],removeStatusCheckContexts:["DELET\
E /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],removeStatusCheckProtection:["DELETE /repos/{ow\
ner}/{repo}/branches/{branch}/protection/required_status_checks"],removeTeamAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restr\
ictions/teams",{},{mapToData:"teams"}],removeUserAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"\
users"}],renameBranch:["POST /repos/{owner}/{repo}/branches/{branch}/rename"],replaceAllTopics:["PUT /repos/{owner}/{repo}/topics"],requestPagesBuild:["POST /re\
pos/{owner}/{repo}/pages/builds"],setAdminBranchProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],setAppAccessRestrictions:[
"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],setStatusCheckContexts:["PUT /repos/{owner}/{repo}/branches/{b\
ranch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],setTeamAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection\
/restrictions/teams",{},{mapToData:"teams"}],setUserAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"\
users"}],testPushWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],transfer:["POST /repos/{owner}/{repo}/transfer"],update:["PATCH /repos/{owner}/{re\
po}"],updateBranchProtection:["PUT /repos/{owner}/{repo}/branches/{branch}/protection"],updateCommitComment:["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],
updateDeploymentBranchPolicy:["PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],updateInformationAboutPagesSite:[
"PUT /repos/{owner}/{repo}/pages"],updateInvitation:["PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"],updateOrgRuleset:["PUT /orgs/{org}/rulesets/{rul\
eset_id}"],updatePullRequestReviewProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],updateRelease:["PATCH /r\
epos/{owner}/{repo}/releases/{release_id}"],updateReleaseAsset:["PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"],updateRepoRuleset:["PUT /repos/{owner}\
/{repo}/rulesets/{ruleset_id}"],updateStatusCheckPotection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",{},{renamed:["repo\
s","updateStatusCheckProtection"]}],updateStatusCheckProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],updateWebhook:[
"PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],updateWebhookConfigForRepo:["PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"],uploadReleaseAsset:["POST /repo\
s/{owner}/{repo}/releases/{release_id}/assets{?name,label}",{baseUrl:"https://uploads.github.com"}]}},x=new Map;for(const[e,r]of Object.entries(ls))for(const[t,
o]of Object.entries(r)){const[n,l,p]=o,[h,f]=n.split(/ /),v=Object.assign({method:h,url:f},l);x.has(e)||x.set(e,new Map),x.get(e).set(t,{scope:e,methodName:t,endpointDefaults:v,
decorations:p})}var ps={has({scope:e},r){return x.get(e).has(r)},getOwnPropertyDescriptor(e,r){return{value:this.get(e,r),configurable:!0,writable:!0,enumerable:!0}},
defineProperty(e,r,t){return Object.defineProperty(e.cache,r,t),!0},deleteProperty(e,r){return delete e.cache[r],!0},ownKeys({scope:e}){return[...x.get(e).keys()]},
set(e,r,t){return e.cache[r]=t},get({octokit:e,scope:r,cache:t},o){if(t[o])return t[o];const n=x.get(r).get(o);if(!n)return;const{endpointDefaults:l,decorations:p}=n;
return p?t[o]=hs(e,r,o,l,p):t[o]=e.request.defaults(l),t[o]}};function Ot(e){const r={};for(const t of x.keys())r[t]=new Proxy({octokit:e,scope:t,cache:{}},ps);
return r}u(Ot,"endpointsToMethods");function hs(e,r,t,o,n){const l=e.request.defaults(o);function p(...h){let f=l.endpoint.merge(...h);if(n.mapToData)return f=Object.
assign({},f,{data:f[n.mapToData],[n.mapToData]:void 0}),l(f);if(n.renamed){const[v,g]=n.renamed;e.log.warn(`octokit.${r}.${t}() has been renamed to octokit.${v}\
.${g}()`)}if(n.deprecated&&e.log.warn(n.deprecated),n.renamedParameters){const v=l.endpoint.merge(...h);for(const[g,_]of Object.entries(n.renamedParameters))g in
v&&(e.log.warn(`"${g}" parameter is deprecated for "octokit.${r}.${t}()". Use "${_}" instead`),_ in v||(v[_]=v[g]),delete v[g]);return l(v)}return l(...h)}return u(
p,"withDecorations"),Object.assign(p,l)}u(hs,"decorate");function St(e){return{rest:Ot(e)}}u(St,"restEndpointMethods"),St.VERSION=Rt;function ds(e){const r=Ot(e);
return{...r,rest:r}}u(ds,"legacyRestEndpointMethods"),ds.VERSION=Rt;var fs="0.0.0-development";function ms(e){if(!e.data)return{...e,data:[]};if(!(("total_count"in
e.data||"total_commits"in e.data)&&!("url"in e.data)))return e;const t=e.data.incomplete_results,o=e.data.repository_selection,n=e.data.total_count,l=e.data.total_commits;
delete e.data.incomplete_results,delete e.data.repository_selection,delete e.data.total_count,delete e.data.total_commits;const p=Object.keys(e.data)[0],h=e.data[p];
return e.data=h,typeof t<"u"&&(e.data.incomplete_results=t),typeof o<"u"&&(e.data.repository_selection=o),e.data.total_count=n,e.data.total_commits=l,e}u(ms,"no\
rmalizePaginatedListResponse");function we(e,r,t){const o=typeof r=="function"?r.endpoint(t):e.request.endpoint(r,t),n=typeof r=="function"?r:e.request,l=o.method,
p=o.headers;let h=o.url;return{[Symbol.asyncIterator]:()=>({async next(){if(!h)return{done:!0};try{const f=await n({method:l,url:h,headers:p}),v=ms(f);if(h=((v.
headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1],!h&&"total_commits"in v.data){const g=new URL(v.url),_=g.searchParams,E=parseInt(_.get("page")||"1",
10),O=parseInt(_.get("per_page")||"250",10);E*O<v.data.total_commits&&(_.set("page",String(E+1)),h=g.toString())}return{value:v}}catch(f){if(f.status!==409)throw f;
return h="",{value:{status:200,headers:{},data:[]}}}}})}}u(we,"iterator");function At(e,r,t,o){return typeof t=="function"&&(o=t,t=void 0),Pt(e,[],we(e,r,t)[Symbol.
asyncIterator](),o)}u(At,"paginate");function Pt(e,r,t,o){return t.next().then(n=>{if(n.done)return r;let l=!1;function p(){l=!0}return u(p,"done"),r=r.concat(o?
o(n.value,p):n.value.data),l?r:Pt(e,r,t,o)})}u(Pt,"gather");var Ks=Object.assign(At,{iterator:we});function kt(e){return{paginate:Object.assign(At.bind(null,e),
{iterator:we.bind(null,e)})}}u(kt,"paginateRest"),kt.VERSION=fs;var Qs=new Ke,be=or(),gs={baseUrl:be,request:{agent:tr(be),fetch:sr(be)}},_s=cs.plugin(St,kt).defaults(
gs);function ws(e,r){const t=Object.assign({},r||{}),o=er(e,t);o&&(t.auth=o);const n=nr(t.userAgent);return n&&(t.userAgent=n),t}u(ws,"getOctokitOptions");var Ys=new Ke;
function bs(e,r,...t){const o=_s.plugin(...t);return new o(ws(e,r))}u(bs,"getOctokit");var vs=Je(ze(),1),Es="0.0.0-development";function ys(e){return e.request!==
void 0}u(ys,"isRequestError");async function Gt(e,r,t,o){if(!ys(t)||!t?.request.request)throw t;if(t.status>=400&&!e.doNotRetry.includes(t.status)){const n=o.request.
retries!=null?o.request.retries:e.retries,l=Math.pow((o.request.retryCount||0)+1,2);throw r.retry.retryRequest(t,n,l)}throw t}u(Gt,"errorRequest");async function Ts(e,r,t,o){
const n=new vs.default;return n.on("failed",function(l,p){const h=~~l.request.request?.retries,f=~~l.request.request?.retryAfter;if(o.request.retryCount=p.retryCount+
1,h>p.retryCount)return f*e.retryAfterBaseValue}),n.schedule(Rs.bind(null,e,r,t),o)}u(Ts,"wrapRequest");async function Rs(e,r,t,o){const n=await t(o);if(n.data&&
n.data.errors&&n.data.errors.length>0&&/Something went wrong while executing your query/.test(n.data.errors[0].message)){const l=new z(n.data.errors[0].message,
500,{request:o,response:n});return Gt(e,r,l,o)}return n}u(Rs,"requestWithGraphqlErrorHandling");function Ct(e,r){const t=Object.assign({enabled:!0,retryAfterBaseValue:1e3,
doNotRetry:[400,401,403,404,410,422,451],retries:3},r.retry),o={retry:{retryRequest:u((n,l,p)=>(n.request.request=Object.assign({},n.request.request,{retries:l,
retryAfter:p}),n),"retryRequest")}};return t.enabled&&(e.hook.error("request",Gt.bind(null,t,o)),e.hook.wrap("request",Ts.bind(null,t,o))),o}u(Ct,"retry"),Ct.VERSION=
Es;var Os=Je(ze(),1),Ss="0.0.0-development",ve=u(()=>Promise.resolve(),"noop3");function As(e,r,t){return e.retryLimiter.schedule(Ps,e,r,t)}u(As,"wrapRequest2");
async function Ps(e,r,t){const{pathname:o}=new URL(t.url,"http://github.test"),n=ks(t.method,o),l=!n&&t.method!=="GET"&&t.method!=="HEAD",p=t.method==="GET"&&o.
startsWith("/search/"),h=o.startsWith("/graphql"),v=~~r.retryCount>0?{priority:0,weight:0}:{};e.clustering&&(v.expiration=1e3*60),(l||h)&&await e.write.key(e.id).
schedule(v,ve),l&&e.triggersNotification(o)&&await e.notifications.key(e.id).schedule(v,ve),p&&await e.search.key(e.id).schedule(v,ve);const g=(n?e.auth:e.global).
key(e.id).schedule(v,r,t);if(h){const _=await g;if(_.data.errors!=null&&_.data.errors.some(E=>E.type==="RATE_LIMITED"))throw Object.assign(new Error("GraphQL Ra\
te Limit Exceeded"),{response:_,data:_.data})}return g}u(Ps,"doRequest");function ks(e,r){return e==="PATCH"&&/^\/applications\/[^/]+\/token\/scoped$/.test(r)||
e==="POST"&&(/^\/applications\/[^/]+\/token$/.test(r)||/^\/app\/installations\/[^/]+\/access_tokens$/.test(r)||r==="/login/oauth/access_token")}u(ks,"isAuthRequ\
est");var Gs=["/orgs/{org}/invitations","/orgs/{org}/invitations/{invitation_id}","/orgs/{org}/teams/{team_slug}/discussions","/orgs/{org}/teams/{team_slug}/dis\
cussions/{discussion_number}/comments","/repos/{owner}/{repo}/collaborators/{username}","/repos/{owner}/{repo}/commits/{commit_sha}/comments","/repos/{owner}/{r\
epo}/issues","/repos/{owner}/{repo}/issues/{issue_number}/comments","/repos/{owner}/{repo}/issues/{issue_number}/sub_issue","/repos/{owner}/{repo}/issues/{issue\
_number}/sub_issues/priority","/repos/{owner}/{repo}/pulls","/repos/{owner}/{repo}/pulls/{pull_number}/comments","/repos/{owner}/{repo}/pulls/{pull_number}/comm\
ents/{comment_id}/replies","/repos/{owner}/{repo}/pulls/{pull_number}/merge","/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers","/repos/{owner}/{re\
po}/pulls/{pull_number}/reviews","/repos/{owner}/{repo}/releases","/teams/{team_id}/discussions","/teams/{team_id}/discussions/{discussion_number}/comments"];function Cs(e){
const t=`^(?:${e.map(o=>o.split("/").map(n=>n.startsWith("{")?"(?:.+?)":n).join("/")).map(o=>`(?:${o})`).join("|")})[^/]*$`;return new RegExp(t,"i")}u(Cs,"route\
Matcher");var Dt=Cs(Gs),It=Dt.test.bind(Dt),L={},Ds=u(function(e,r){L.global=new e.Group({id:"octokit-global",maxConcurrent:10,...r}),L.auth=new e.Group({id:"oc\
tokit-auth",maxConcurrent:1,...r}),L.search=new e.Group({id:"octokit-search",maxConcurrent:1,minTime:2e3,...r}),L.write=new e.Group({id:"octokit-write",maxConcurrent:1,
minTime:1e3,...r}),L.notifications=new e.Group({id:"octokit-notifications",maxConcurrent:1,minTime:3e3,...r})},"createGroups");function Ee(e,r){const{enabled:t=!0,
Bottleneck:o=Os.default,id:n="no-id",timeout:l=1e3*60*2,connection:p}=r.throttle||{};if(!t)return{};const h={timeout:l};typeof p<"u"&&(h.connection=p);const f=Object.
assign({clustering:p!=null,triggersNotification:It,fallbackSecondaryRateRetryAfter:60,retryAfterBaseValue:1e3,id:n},r.throttle);if(typeof f.onSecondaryRateLimit!=
"function"||typeof f.onRateLimit!="function")throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);let v=!1;const g=u(()=>{if(v)return;v=!0,L.global==null&&Ds(o,h),f.global=f.global??L.global,f.auth=f.auth??L.auth,f.search=f.search??L.search,f.write=f.
write??L.write,f.notifications=f.notifications??L.notifications,f.retryLimiter=f.retryLimiter??new o;const _={},E=new o.Events(_);_.on("secondary-limit",f.onSecondaryRateLimit),
_.on("rate-limit",f.onRateLimit),_.on("error",O=>e.log.warn("Error in throttling-plugin limit handler",O)),f.retryLimiter.on("failed",async function(O,y){const[
C,T,R]=y.args,{pathname:D}=new URL(R.url,"http://github.test");if(!(D.startsWith("/graphql")&&O.status!==401||O.status===403||O.status===429))return;const A=~~T.
retryCount;T.retryCount=A,R.request.retryCount=A;const{wantRetry:U,retryAfter:j=0}=await(async function(){if(/\bsecondary rate\b/i.test(O.message)){const q=Number(
O.response.headers["retry-after"])||C.fallbackSecondaryRateRetryAfter;return{wantRetry:await E.trigger("secondary-limit",q,R,e,A),retryAfter:q}}if(O.response.headers!=
null&&O.response.headers["x-ratelimit-remaining"]==="0"||(O.response.data?.errors??[]).some(q=>q.type==="RATE_LIMITED")){const q=new Date(~~O.response.headers["\
x-ratelimit-reset"]*1e3).getTime(),H=Math.max(Math.ceil((q-Date.now())/1e3)+1,0);return{wantRetry:await E.trigger("rate-limit",H,R,e,A),retryAfter:H}}return{}})();
if(U)return T.retryCount++,j*C.retryAfterBaseValue})},"initializeBottleneck");return e.hook.wrap("request",(_,E)=>(g(),As(f,_,E))),{}}u(Ee,"throttling"),Ee.VERSION=
Ss,Ee.triggersNotification=It;export{bs as getOctokit,Ct as retry,Ee as throttling};
