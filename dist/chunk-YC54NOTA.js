var T=Object.defineProperty;var c=(s,t)=>T(s,"name",{value:t,configurable:!0});import{createRequire as k}from"node:module";const L=k(import.meta.url);var _=class extends Error{static{c(this,"CommanderError")}constructor(s,t,e){super(e),Error.
captureStackTrace(this,this.constructor),this.name=this.constructor.name,this.code=t,this.exitCode=s,this.nestedError=void 0}},C=class extends _{static{c(this,"\
InvalidArgumentError")}constructor(s){super(1,"commander.invalidArgument",s),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}},v=class{static{
c(this,"Option")}constructor(s,t){this.flags=s,this.description=t||"",this.required=s.includes("<"),this.optional=s.includes("["),this.variadic=new RegExp("\\p{I\
D_Continue}\\.\\.\\.[>\\]]$","u").test(s),this.mandatory=!1;const e=W(s);this.short=e.shortFlag,this.long=e.longFlag,this.negate=!1,this.long&&(this.negate=this.
long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=
!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(s,t){return this.defaultValue=s,this.defaultValueDescription=
t,this}preset(s){return this.presetArg=s,this}conflicts(s){return this.conflictsWith=this.conflictsWith.concat(s),this}implies(s){let t=s;return typeof s=="stri\
ng"&&(t={[s]:!0}),this.implied=Object.assign(this.implied||{},t),this}env(s){return this.envVar=s,this}argParser(s){return this.parseArg=s,this}makeOptionMandatory(s=!0){
return this.mandatory=!!s,this}hideHelp(s=!0){return this.hidden=!!s,this}_collectValue(s,t){return t===this.defaultValue||!Array.isArray(t)?[s]:(t.push(s),t)}choices(s){
return this.argChoices=s.slice(),this.parseArg=(t,e)=>{if(!this.argChoices.includes(t))throw new C(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.
variadic?this._collectValue(t,e):t},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){return this.negate?A(this.
name().replace(/^no-/,"")):A(this.name())}helpGroup(s){return this.helpGroupHeading=s,this}is(s){return this.short===s||this.long===s}isBoolean(){return!this.required&&
!this.optional&&!this.negate}},P=class{static{c(this,"DualOptions")}constructor(s){this.positiveOptions=new Map,this.negativeOptions=new Map,this.dualOptions=new Set,
s.forEach(t=>{t.negate?this.negativeOptions.set(t.attributeName(),t):this.positiveOptions.set(t.attributeName(),t)}),this.negativeOptions.forEach((t,e)=>{this.positiveOptions.
has(e)&&this.dualOptions.add(e)})}valueFromOption(s,t){const e=t.attributeName();if(!this.dualOptions.has(e))return!0;const i=this.negativeOptions.get(e).presetArg,
r=i!==void 0?i:!1;return t.negate===(r===s)}};function A(s){return s.split("-").reduce((t,e)=>t+e[0].toUpperCase()+e.slice(1))}c(A,"camelcase");function W(s){let t,
e;const i=/^-[^-]$/,r=/^--[^-]/,n=s.split(/[ |,]+/).concat("guard");if(i.test(n[0])&&(t=n.shift()),r.test(n[0])&&(e=n.shift()),!t&&i.test(n[0])&&(t=n.shift()),!t&&
r.test(n[0])&&(t=e,e=n.shift()),n[0].startsWith("-")){const o=n[0],h=`option creation failed due to '${o}' in option flags '${s}'`;throw/^-[^-][^-]/.test(o)?new Error(
`${h}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):i.test(o)?new Error(`${h}
- too many short flags`):r.test(o)?new Error(`${h}
- too many long flags`):new Error(`${h}
- unrecognised flag format`)}if(t===void 0&&e===void 0)throw new Error(`option creation failed due to no flags found in '${s}'.`);return{shortFlag:t,longFlag:e}}
c(W,"splitOptionFlags");import{EventEmitter as G}from"node:events";import b from"node:child_process";import f from"node:path";import O from"node:fs";import m from"node:process";
import{stripVTControlCharacters as D}from"node:util";var F=class{static{c(this,"Argument")}constructor(s,t){switch(this.description=t||"",this.variadic=!1,this.
parseArg=void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,s[0]){case"<":this.required=!0,this._name=s.slice(1,-1);break;case"\
[":this.required=!1,this._name=s.slice(1,-1);break;default:this.required=!0,this._name=s;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.
slice(0,-3))}name(){return this._name}_collectValue(s,t){return t===this.defaultValue||!Array.isArray(t)?[s]:(t.push(s),t)}default(s,t){return this.defaultValue=
s,this.defaultValueDescription=t,this}argParser(s){return this.parseArg=s,this}choices(s){return this.argChoices=s.slice(),this.parseArg=(t,e)=>{if(!this.argChoices.
includes(t))throw new C(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(t,e):t},this}argRequired(){return this.required=
!0,this}argOptional(){return this.required=!1,this}};function y(s){const t=s.name()+(s.variadic===!0?"...":"");return s.required?"<"+t+">":"["+t+"]"}c(y,"humanR\
eadableArgName");import{stripVTControlCharacters as I}from"node:util";var N=class{static{c(this,"Help")}constructor(){this.helpWidth=void 0,this.minWidthToWrap=
40,this.sortSubcommands=!1,this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(s){this.helpWidth=this.helpWidth??s.helpWidth??80}visibleCommands(s){const t=s.
commands.filter(i=>!i._hidden),e=s._getHelpCommand();return e&&!e._hidden&&t.push(e),this.sortSubcommands&&t.sort((i,r)=>i.name().localeCompare(r.name())),t}compareOptions(s,t){
const e=c(i=>i.short?i.short.replace(/^-/,""):i.long.replace(/^--/,""),"getSortKey");return e(s).localeCompare(e(t))}visibleOptions(s){const t=s.options.filter(
i=>!i.hidden),e=s._getHelpOption();if(e&&!e.hidden){const i=e.short&&s._findOption(e.short),r=e.long&&s._findOption(e.long);!i&&!r?t.push(e):e.long&&!r?t.push(s.
createOption(e.long,e.description).helpGroup(e.helpGroupHeading)):e.short&&!i&&t.push(s.createOption(e.short,e.description).helpGroup(e.helpGroupHeading))}return this.
sortOptions&&t.sort(this.compareOptions),t}visibleGlobalOptions(s){if(!this.showGlobalOptions)return[];const t=[];for(let e=s.parent;e;e=e.parent){const i=e.options.
filter(r=>!r.hidden);t.push(...i)}return this.sortOptions&&t.sort(this.compareOptions),t}visibleArguments(s){return s._argsDescription&&s.registeredArguments.forEach(
t=>{t.description=t.description||s._argsDescription[t.name()]||""}),s.registeredArguments.find(t=>t.description)?s.registeredArguments:[]}subcommandTerm(s){const t=s.
registeredArguments.map(e=>y(e)).join(" ");return s._name+(s._aliases[0]?"|"+s._aliases[0]:"")+(s.options.length?" [options]":"")+(t?" "+t:"")}optionTerm(s){return s.
flags}argumentTerm(s){return s.name()}longestSubcommandTermLength(s,t){return t.visibleCommands(s).reduce((e,i)=>Math.max(e,this.displayWidth(t.styleSubcommandTerm(
t.subcommandTerm(i)))),0)}longestOptionTermLength(s,t){return t.visibleOptions(s).reduce((e,i)=>Math.max(e,this.displayWidth(t.styleOptionTerm(t.optionTerm(i)))),
0)}longestGlobalOptionTermLength(s,t){return t.visibleGlobalOptions(s).reduce((e,i)=>Math.max(e,this.displayWidth(t.styleOptionTerm(t.optionTerm(i)))),0)}longestArgumentTermLength(s,t){
return t.visibleArguments(s).reduce((e,i)=>Math.max(e,this.displayWidth(t.styleArgumentTerm(t.argumentTerm(i)))),0)}commandUsage(s){let t=s._name;s._aliases[0]&&
(t=t+"|"+s._aliases[0]);let e="";for(let i=s.parent;i;i=i.parent)e=i.name()+" "+e;return e+t+" "+s.usage()}commandDescription(s){return s.description()}subcommandDescription(s){
return s.summary()||s.description()}optionDescription(s){const t=[];if(s.argChoices&&t.push(`choices: ${s.argChoices.map(e=>JSON.stringify(e)).join(", ")}`),s.defaultValue!==
void 0&&(s.required||s.optional||s.isBoolean()&&typeof s.defaultValue=="boolean")&&t.push(`default: ${s.defaultValueDescription||JSON.stringify(s.defaultValue)}`),
s.presetArg!==void 0&&s.optional&&t.push(`preset: ${JSON.stringify(s.presetArg)}`),s.envVar!==void 0&&t.push(`env: ${s.envVar}`),t.length>0){const e=`(${t.join(
", ")})`;return s.description?`${s.description} ${e}`:e}return s.description}argumentDescription(s){const t=[];if(s.argChoices&&t.push(`choices: ${s.argChoices.
map(e=>JSON.stringify(e)).join(", ")}`),s.defaultValue!==void 0&&t.push(`default: ${s.defaultValueDescription||JSON.stringify(s.defaultValue)}`),t.length>0){const e=`\
(${t.join(", ")})`;return s.description?`${s.description} ${e}`:e}return s.description}formatItemList(s,t,e){return t.length===0?[]:[e.styleTitle(s),...t,""]}groupItems(s,t,e){
const i=new Map;return s.forEach(r=>{const n=e(r);i.has(n)||i.set(n,[])}),t.forEach(r=>{const n=e(r);i.has(n)||i.set(n,[]),i.get(n).push(r)}),i}formatHelp(s,t){
const e=t.padWidth(s,t),i=t.helpWidth??80;function r(a,l){return t.formatItem(a,e,l,t)}c(r,"callFormatItem");let n=[`${t.styleTitle("Usage:")} ${t.styleUsage(t.
commandUsage(s))}`,""];const o=t.commandDescription(s);o.length>0&&(n=n.concat([t.boxWrap(t.styleCommandDescription(o),i),""]));const h=t.visibleArguments(s).map(
a=>r(t.styleArgumentTerm(t.argumentTerm(a)),t.styleArgumentDescription(t.argumentDescription(a))));if(n=n.concat(this.formatItemList("Arguments:",h,t)),this.groupItems(
s.options,t.visibleOptions(s),a=>a.helpGroupHeading??"Options:").forEach((a,l)=>{const d=a.map(g=>r(t.styleOptionTerm(t.optionTerm(g)),t.styleOptionDescription(
t.optionDescription(g))));n=n.concat(this.formatItemList(l,d,t))}),t.showGlobalOptions){const a=t.visibleGlobalOptions(s).map(l=>r(t.styleOptionTerm(t.optionTerm(
l)),t.styleOptionDescription(t.optionDescription(l))));n=n.concat(this.formatItemList("Global Options:",a,t))}return this.groupItems(s.commands,t.visibleCommands(
s),a=>a.helpGroup()||"Commands:").forEach((a,l)=>{const d=a.map(g=>r(t.styleSubcommandTerm(t.subcommandTerm(g)),t.styleSubcommandDescription(t.subcommandDescription(
g))));n=n.concat(this.formatItemList(l,d,t))}),n.join(`
`)}displayWidth(s){return I(s).length}styleTitle(s){return s}styleUsage(s){return s.split(" ").map(t=>t==="[options]"?this.styleOptionText(t):t==="[command]"?this.
styleSubcommandText(t):t[0]==="["||t[0]==="<"?this.styleArgumentText(t):this.styleCommandText(t)).join(" ")}styleCommandDescription(s){return this.styleDescriptionText(
s)}styleOptionDescription(s){return this.styleDescriptionText(s)}styleSubcommandDescription(s){return this.styleDescriptionText(s)}styleArgumentDescription(s){return this.
styleDescriptionText(s)}styleDescriptionText(s){return s}styleOptionTerm(s){return this.styleOptionText(s)}styleSubcommandTerm(s){return s.split(" ").map(t=>t===
"[options]"?this.styleOptionText(t):t[0]==="["||t[0]==="<"?this.styleArgumentText(t):this.styleSubcommandText(t)).join(" ")}styleArgumentTerm(s){return this.styleArgumentText(
s)}styleOptionText(s){return s}styleArgumentText(s){return s}styleSubcommandText(s){return s}styleCommandText(s){return s}padWidth(s,t){return Math.max(t.longestOptionTermLength(
s,t),t.longestGlobalOptionTermLength(s,t),t.longestSubcommandTermLength(s,t),t.longestArgumentTermLength(s,t))}preformatted(s){return/\n[^\S\r\n]/.test(s)}formatItem(s,t,e,i){
const n=" ".repeat(2);if(!e)return n+s;const o=s.padEnd(t+s.length-i.displayWidth(s)),h=2,p=(this.helpWidth??80)-t-h-2;let a;return p<this.minWidthToWrap||i.preformatted(
e)?a=e:a=i.boxWrap(e,p).replace(/\n/g,`
`+" ".repeat(t+h)),n+o+" ".repeat(h)+a.replace(/\n/g,`
${n}`)}boxWrap(s,t){if(t<this.minWidthToWrap)return s;const e=s.split(/\r\n|\n/),i=/[\s]*[^\s]+/g,r=[];return e.forEach(n=>{const o=n.match(i);if(o===null){r.push(
"");return}let h=[o.shift()],u=this.displayWidth(h[0]);o.forEach(p=>{const a=this.displayWidth(p);if(u+a<=t){h.push(p),u+=a;return}r.push(h.join(""));const l=p.
trimStart();h=[l],u=this.displayWidth(l)}),r.push(h.join(""))}),r.join(`
`)}},w=3;function M(s,t){if(Math.abs(s.length-t.length)>w)return Math.max(s.length,t.length);const e=[];for(let i=0;i<=s.length;i++)e[i]=[i];for(let i=0;i<=t.length;i++)
e[0][i]=i;for(let i=1;i<=t.length;i++)for(let r=1;r<=s.length;r++){let n;s[r-1]===t[i-1]?n=0:n=1,e[r][i]=Math.min(e[r-1][i]+1,e[r][i-1]+1,e[r-1][i-1]+n),r>1&&i>
1&&s[r-1]===t[i-2]&&s[r-2]===t[i-1]&&(e[r][i]=Math.min(e[r][i],e[r-2][i-2]+1))}return e[s.length][t.length]}c(M,"editDistance");function x(s,t){if(!t||t.length===
0)return"";t=Array.from(new Set(t));const e=s.startsWith("--");e&&(s=s.slice(2),t=t.map(o=>o.slice(2)));let i=[],r=w;const n=.4;return t.forEach(o=>{if(o.length<=
1)return;const h=M(s,o),u=Math.max(s.length,o.length);(u-h)/u>n&&(h<r?(r=h,i=[o]):h===r&&i.push(o))}),i.sort((o,h)=>o.localeCompare(h)),e&&(i=i.map(o=>`--${o}`)),
i.length>1?`
(Did you mean one of ${i.join(", ")}?)`:i.length===1?`
(Did you mean ${i[0]}?)`:""}c(x,"suggestSimilar");var E=class V extends G{static{c(this,"_Command")}constructor(t){super(),this.commands=[],this.options=[],this.
parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.registeredArguments,this.args=[],this.rawArgs=
[],this.processedArgs=[],this._scriptPath=null,this._name=t||"",this._optionValues={},this._optionValueSources={},this._storeOptionsAsProperties=!1,this._actionHandler=
null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=
!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this.
_showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration={writeOut:c(e=>m.stdout.write(e),"writeOut"),writeErr:c(
e=>m.stderr.write(e),"writeErr"),outputError:c((e,i)=>i(e),"outputError"),getOutHelpWidth:c(()=>m.stdout.isTTY?m.stdout.columns:void 0,"getOutHelpWidth"),getErrHelpWidth:c(
()=>m.stderr.isTTY?m.stderr.columns:void 0,"getErrHelpWidth"),getOutHasColors:c(()=>H()??(m.stdout.isTTY&&m.stdout.hasColors?.()),"getOutHasColors"),getErrHasColors:c(
()=>H()??(m.stderr.isTTY&&m.stderr.hasColors?.()),"getErrHasColors"),stripColor:c(e=>D(e),"stripColor")},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=
void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(t){
return this._outputConfiguration=t._outputConfiguration,this._helpOption=t._helpOption,this._helpCommand=t._helpCommand,this._helpConfiguration=t._helpConfiguration,
this._exitCallback=t._exitCallback,this._storeOptionsAsProperties=t._storeOptionsAsProperties,this._combineFlagAndOptionalValue=t._combineFlagAndOptionalValue,this.
_allowExcessArguments=t._allowExcessArguments,this._enablePositionalOptions=t._enablePositionalOptions,this._showHelpAfterError=t._showHelpAfterError,this._showSuggestionAfterError=
t._showSuggestionAfterError,this}_getCommandAndAncestors(){const t=[];for(let e=this;e;e=e.parent)t.push(e);return t}command(t,e,i){let r=e,n=i;typeof r=="objec\
t"&&r!==null&&(n=r,r=null),n=n||{};const[,o,h]=t.match(/([^ ]+) *(.*)/),u=this.createCommand(o);return r&&(u.description(r),u._executableHandler=!0),n.isDefault&&
(this._defaultCommandName=u._name),u._hidden=!!(n.noHelp||n.hidden),u._executableFile=n.executableFile||null,h&&u.arguments(h),this._registerCommand(u),u.parent=
this,u.copyInheritedSettings(this),r?this:u}createCommand(t){return new V(t)}createHelp(){return Object.assign(new N,this.configureHelp())}configureHelp(t){return t===
void 0?this._helpConfiguration:(this._helpConfiguration=t,this)}configureOutput(t){return t===void 0?this._outputConfiguration:(this._outputConfiguration={...this.
_outputConfiguration,...t},this)}showHelpAfterError(t=!0){return typeof t!="string"&&(t=!!t),this._showHelpAfterError=t,this}showSuggestionAfterError(t=!0){return this.
_showSuggestionAfterError=!!t,this}addCommand(t,e){if(!t._name)throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return e=e||{},e.isDefault&&(this._defaultCommandName=t._name),(e.noHelp||e.hidden)&&(t._hidden=!0),
this._registerCommand(t),t.parent=this,t._checkForBrokenPassThrough(),this}createArgument(t,e){return new F(t,e)}argument(t,e,i,r){const n=this.createArgument(t,
e);return typeof i=="function"?n.default(r).argParser(i):n.default(i),this.addArgument(n),this}arguments(t){return t.trim().split(/ +/).forEach(e=>{this.argument(
e)}),this}addArgument(t){const e=this.registeredArguments.slice(-1)[0];if(e?.variadic)throw new Error(`only the last argument can be variadic '${e.name()}'`);if(t.
required&&t.defaultValue!==void 0&&t.parseArg===void 0)throw new Error(`a default value for a required argument is never used: '${t.name()}'`);return this.registeredArguments.
push(t),this}helpCommand(t,e){if(typeof t=="boolean")return this._addImplicitHelpCommand=t,t&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),
this;const i=t??"help [command]",[,r,n]=i.match(/([^ ]+) *(.*)/),o=e??"display help for command",h=this.createCommand(r);return h.helpOption(!1),n&&h.arguments(
n),o&&h.description(o),this._addImplicitHelpCommand=!0,this._helpCommand=h,(t||e)&&this._initCommandGroup(h),this}addHelpCommand(t,e){return typeof t!="object"?
(this.helpCommand(t,e),this):(this._addImplicitHelpCommand=!0,this._helpCommand=t,this._initCommandGroup(t),this)}_getHelpCommand(){return this._addImplicitHelpCommand??
(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):null}hook(t,e){
const i=["preSubcommand","preAction","postAction"];if(!i.includes(t))throw new Error(`Unexpected value for event passed to hook : '${t}'.
Expecting one of '${i.join("', '")}'`);return this._lifeCycleHooks[t]?this._lifeCycleHooks[t].push(e):this._lifeCycleHooks[t]=[e],this}exitOverride(t){return t?
this._exitCallback=t:this._exitCallback=e=>{if(e.code!=="commander.executeSubCommandAsync")throw e},this}_exit(t,e,i){this._exitCallback&&this._exitCallback(new _(
t,e,i)),m.exit(t)}action(t){const e=c(i=>{const r=this.registeredArguments.length,n=i.slice(0,r);return this._storeOptionsAsProperties?n[r]=this:n[r]=this.opts(),
n.push(this),t.apply(this,n)},"listener");return this._actionHandler=e,this}createOption(t,e){return new v(t,e)}_callParseArg(t,e,i,r){try{return t.parseArg(e,i)}catch(n){
if(n.code==="commander.invalidArgument"){const o=`${r} ${n.message}`;this.error(o,{exitCode:n.exitCode,code:n.code})}throw n}}_registerOption(t){const e=t.short&&
this._findOption(t.short)||t.long&&this._findOption(t.long);if(e){const i=t.long&&this._findOption(t.long)?t.long:t.short;throw new Error(`Cannot add option '${t.
flags}'${this._name&&` to command '${this._name}'`} due to conflicting flag '${i}'
-  already used by option '${e.flags}'`)}this._initOptionGroup(t),this.options.push(t)}_registerCommand(t){const e=c(r=>[r.name()].concat(r.aliases()),"knownBy"),
i=e(t).find(r=>this._findCommand(r));if(i){const r=e(this._findCommand(i)).join("|"),n=e(t).join("|");throw new Error(`cannot add command '${n}' as already have\
 command '${r}'`)}this._initCommandGroup(t),this.commands.push(t)}addOption(t){this._registerOption(t);const e=t.name(),i=t.attributeName();t.defaultValue!==void 0&&
this.setOptionValueWithSource(i,t.defaultValue,"default");const r=c((n,o,h)=>{n==null&&t.presetArg!==void 0&&(n=t.presetArg);const u=this.getOptionValue(i);n!==
null&&t.parseArg?n=this._callParseArg(t,n,u,o):n!==null&&t.variadic&&(n=t._collectValue(n,u)),n==null&&(t.negate?n=!1:t.isBoolean()||t.optional?n=!0:n=""),this.
setOptionValueWithSource(i,n,h)},"handleOptionValue");return this.on("option:"+e,n=>{const o=`error: option '${t.flags}' argument '${n}' is invalid.`;r(n,o,"cli")}),
t.envVar&&this.on("optionEnv:"+e,n=>{const o=`error: option '${t.flags}' value '${n}' from env '${t.envVar}' is invalid.`;r(n,o,"env")}),this}_optionEx(t,e,i,r,n){
if(typeof e=="object"&&e instanceof v)throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");const o=this.createOption(
e,i);if(o.makeOptionMandatory(!!t.mandatory),typeof r=="function")o.default(n).argParser(r);else if(r instanceof RegExp){const h=r;r=c((u,p)=>{const a=h.exec(u);
return a?a[0]:p},"fn"),o.default(n).argParser(r)}else o.default(r);return this.addOption(o)}option(t,e,i,r){return this._optionEx({},t,e,i,r)}requiredOption(t,e,i,r){
return this._optionEx({mandatory:!0},t,e,i,r)}combineFlagAndOptionalValue(t=!0){return this._combineFlagAndOptionalValue=!!t,this}allowUnknownOption(t=!0){return this.
_allowUnknownOption=!!t,this}allowExcessArguments(t=!0){return this._allowExcessArguments=!!t,this}enablePositionalOptions(t=!0){return this._enablePositionalOptions=
!!t,this}passThroughOptions(t=!0){return this._passThroughOptions=!!t,this._checkForBrokenPassThrough(),this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&
!this.parent._enablePositionalOptions)throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for pare\
nt command(s)`)}storeOptionsAsProperties(t=!0){if(this.options.length)throw new Error("call .storeOptionsAsProperties() before adding options");if(Object.keys(this.
_optionValues).length)throw new Error("call .storeOptionsAsProperties() before setting option values");return this._storeOptionsAsProperties=!!t,this}getOptionValue(t){
return this._storeOptionsAsProperties?this[t]:this._optionValues[t]}setOptionValue(t,e){return this.setOptionValueWithSource(t,e,void 0)}setOptionValueWithSource(t,e,i){
return this._storeOptionsAsProperties?this[t]=e:this._optionValues[t]=e,this._optionValueSources[t]=i,this}getOptionValueSource(t){return this._optionValueSources[t]}getOptionValueSourceWithGlobals(t){
let e;return this._getCommandAndAncestors().forEach(i=>{Object.hasOwn(i._optionValueSources,t)&&(e=i.getOptionValueSource(t))}),e}_prepareUserArgs(t,e){if(t!==void 0&&
!Array.isArray(t))throw new Error("first parameter to parse must be array or undefined");if(e=e||{},t===void 0&&e.from===void 0){m.versions?.electron&&(e.from="\
electron");const r=m.execArgv??[];(r.includes("-e")||r.includes("--eval")||r.includes("-p")||r.includes("--print"))&&(e.from="eval")}t===void 0&&(t=m.argv),this.
rawArgs=t.slice();let i;switch(e.from){case void 0:case"node":this._scriptPath=t[1],i=t.slice(2);break;case"electron":m.defaultApp?(this._scriptPath=t[1],i=t.slice(
2)):i=t.slice(1);break;case"user":i=t.slice(0);break;case"eval":i=t.slice(1);break;default:throw new Error(`unexpected parse option { from: '${e.from}' }`)}return!this.
_name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||"program",i}parse(t,e){this._prepareForParse();const i=this._prepareUserArgs(
t,e);return this._parseCommand([],i),this}async parseAsync(t,e){this._prepareForParse();const i=this._prepareUserArgs(t,e);return await this._parseCommand([],i),
this}_prepareForParse(){this._savedState===null?(this.options.filter(t=>t.negate&&t.defaultValue===void 0&&this.getOptionValue(t.attributeName())===void 0).forEach(
t=>{const e=t.long.replace(/^--no-/,"--");this._findOption(e)||this.setOptionValueWithSource(t.attributeName(),!0,"default")}),this.saveStateBeforeParse()):this.
restoreStateBeforeParse()}saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this._optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){
if(this._storeOptionsAsProperties)throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=
[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(t,e,i){
if(O.existsSync(t))return;const r=e?`searched for local subcommand relative to directory '${e}'`:"no directory for search for local subcommand, use .executableD\
ir() to supply a custom directory",n=`'${t}' does not exist
 - if '${i}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${r}`;throw new Error(n)}_executeSubCommand(t,e){e=e.slice();const i=[".js",".ts",".tsx",".mjs",".cjs"];function r(a,l){const d=f.resolve(a,l);if(O.existsSync(
d))return d;if(i.includes(f.extname(l)))return;const g=i.find(S=>O.existsSync(`${d}${S}`));if(g)return`${d}${g}`}c(r,"findFile"),this._checkForMissingMandatoryOptions(),
this._checkForConflictingOptions();let n=t._executableFile||`${this._name}-${t._name}`,o=this._executableDir||"";if(this._scriptPath){let a;try{a=O.realpathSync(
this._scriptPath)}catch{a=this._scriptPath}o=f.resolve(f.dirname(a),o)}if(o){let a=r(o,n);if(!a&&!t._executableFile&&this._scriptPath){const l=f.basename(this._scriptPath,
f.extname(this._scriptPath));l!==this._name&&(a=r(o,`${l}-${t._name}`))}n=a||n}const h=i.includes(f.extname(n));let u;m.platform!=="win32"?h?(e.unshift(n),e=$(m.
execArgv).concat(e),u=b.spawn(m.argv[0],e,{stdio:"inherit"})):u=b.spawn(n,e,{stdio:"inherit"}):(this._checkForMissingExecutable(n,o,t._name),e.unshift(n),e=$(m.
execArgv).concat(e),u=b.spawn(m.execPath,e,{stdio:"inherit"})),u.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(l=>{m.on(l,()=>{u.killed===!1&&
u.exitCode===null&&u.kill(l)})});const p=this._exitCallback;u.on("close",a=>{a=a??1,p?p(new _(a,"commander.executeSubCommandAsync","(close)")):m.exit(a)}),u.on(
"error",a=>{if(a.code==="ENOENT")this._checkForMissingExecutable(n,o,t._name);else if(a.code==="EACCES")throw new Error(`'${n}' not executable`);if(!p)m.exit(1);else{
const l=new _(1,"commander.executeSubCommandAsync","(error)");l.nestedError=a,p(l)}}),this.runningCommand=u}_dispatchSubcommand(t,e,i){const r=this._findCommand(
t);r||this.help({error:!0}),r._prepareForParse();let n;return n=this._chainOrCallSubCommandHook(n,r,"preSubcommand"),n=this._chainOrCall(n,()=>{if(r._executableHandler)
this._executeSubCommand(r,e.concat(i));else return r._parseCommand(e,i)}),n}_dispatchHelpCommand(t){t||this.help();const e=this._findCommand(t);return e&&!e._executableHandler&&
e.help(),this._dispatchSubcommand(t,[],[this._getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){this.registeredArguments.
forEach((t,e)=>{t.required&&this.args[e]==null&&this.missingArgument(t.name())}),!(this.registeredArguments.length>0&&this.registeredArguments[this.registeredArguments.
length-1].variadic)&&this.args.length>this.registeredArguments.length&&this._excessArguments(this.args)}_processArguments(){const t=c((i,r,n)=>{let o=r;if(r!==null&&
i.parseArg){const h=`error: command-argument value '${r}' is invalid for argument '${i.name()}'.`;o=this._callParseArg(i,r,n,h)}return o},"myParseArg");this._checkNumberOfArguments();
const e=[];this.registeredArguments.forEach((i,r)=>{let n=i.defaultValue;i.variadic?r<this.args.length?(n=this.args.slice(r),i.parseArg&&(n=n.reduce((o,h)=>t(i,
h,o),i.defaultValue))):n===void 0&&(n=[]):r<this.args.length&&(n=this.args[r],i.parseArg&&(n=t(i,n,i.defaultValue))),e[r]=n}),this.processedArgs=e}_chainOrCall(t,e){
return t?.then&&typeof t.then=="function"?t.then(()=>e()):e()}_chainOrCallHooks(t,e){let i=t;const r=[];return this._getCommandAndAncestors().reverse().filter(n=>n.
_lifeCycleHooks[e]!==void 0).forEach(n=>{n._lifeCycleHooks[e].forEach(o=>{r.push({hookedCommand:n,callback:o})})}),e==="postAction"&&r.reverse(),r.forEach(n=>{i=
this._chainOrCall(i,()=>n.callback(n.hookedCommand,this))}),i}_chainOrCallSubCommandHook(t,e,i){let r=t;return this._lifeCycleHooks[i]!==void 0&&this._lifeCycleHooks[i].
forEach(n=>{r=this._chainOrCall(r,()=>n(this,e))}),r}_parseCommand(t,e){const i=this.parseOptions(e);if(this._parseOptionsEnv(),this._parseOptionsImplied(),t=t.
concat(i.operands),e=i.unknown,this.args=t.concat(e),t&&this._findCommand(t[0]))return this._dispatchSubcommand(t[0],t.slice(1),e);if(this._getHelpCommand()&&t[0]===
this._getHelpCommand().name())return this._dispatchHelpCommand(t[1]);if(this._defaultCommandName)return this._outputHelpIfRequested(e),this._dispatchSubcommand(
this._defaultCommandName,t,e);this.commands.length&&this.args.length===0&&!this._actionHandler&&!this._defaultCommandName&&this.help({error:!0}),this._outputHelpIfRequested(
i.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();const r=c(()=>{i.unknown.length>0&&this.unknownOption(i.unknown[0])},"chec\
kForUnknownOptions"),n=`command:${this.name()}`;if(this._actionHandler){r(),this._processArguments();let o;return o=this._chainOrCallHooks(o,"preAction"),o=this.
_chainOrCall(o,()=>this._actionHandler(this.processedArgs)),this.parent&&(o=this._chainOrCall(o,()=>{this.parent.emit(n,t,e)})),o=this._chainOrCallHooks(o,"post\
Action"),o}if(this.parent?.listenerCount(n))r(),this._processArguments(),this.parent.emit(n,t,e);else if(t.length){if(this._findCommand("*"))return this._dispatchSubcommand(
"*",t,e);this.listenerCount("command:*")?this.emit("command:*",t,e):this.commands.length?this.unknownCommand():(r(),this._processArguments())}else this.commands.
length?(r(),this.help({error:!0})):(r(),this._processArguments())}_findCommand(t){if(t)return this.commands.find(e=>e._name===t||e._aliases.includes(t))}_findOption(t){
return this.options.find(e=>e.is(t))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().forEach(t=>{t.options.forEach(e=>{e.mandatory&&t.getOptionValue(
e.attributeName())===void 0&&t.missingMandatoryOptionValue(e)})})}_checkForConflictingLocalOptions(){const t=this.options.filter(i=>{const r=i.attributeName();return this.
getOptionValue(r)===void 0?!1:this.getOptionValueSource(r)!=="default"});t.filter(i=>i.conflictsWith.length>0).forEach(i=>{const r=t.find(n=>i.conflictsWith.includes(
n.attributeName()));r&&this._conflictingOption(i,r)})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(t=>{t._checkForConflictingLocalOptions()})}parseOptions(t){
const e=[],i=[];let r=e;function n(a){return a.length>1&&a[0]==="-"}c(n,"maybeOption");const o=c(a=>/^-(\d+|\d*\.\d+)([eE][+-]?\d+)?$/.test(a)?!this._getCommandAndAncestors().
some(l=>l.options.map(d=>d.short).some(d=>/^-\d$/.test(d))):!1,"negativeNumberArg");let h=null,u=null,p=0;for(;p<t.length||u;){const a=u??t[p++];if(u=null,a==="\
--"){r===i&&r.push(a),r.push(...t.slice(p));break}if(h&&(!n(a)||o(a))){this.emit(`option:${h.name()}`,a);continue}if(h=null,n(a)){const l=this._findOption(a);if(l){
if(l.required){const d=t[p++];d===void 0&&this.optionMissingArgument(l),this.emit(`option:${l.name()}`,d)}else if(l.optional){let d=null;p<t.length&&(!n(t[p])||
o(t[p]))&&(d=t[p++]),this.emit(`option:${l.name()}`,d)}else this.emit(`option:${l.name()}`);h=l.variadic?l:null;continue}}if(a.length>2&&a[0]==="-"&&a[1]!=="-"){
const l=this._findOption(`-${a[1]}`);if(l){l.required||l.optional&&this._combineFlagAndOptionalValue?this.emit(`option:${l.name()}`,a.slice(2)):(this.emit(`opti\
on:${l.name()}`),u=`-${a.slice(2)}`);continue}}if(/^--[^=]+=/.test(a)){const l=a.indexOf("="),d=this._findOption(a.slice(0,l));if(d&&(d.required||d.optional)){this.
emit(`option:${d.name()}`,a.slice(l+1));continue}}if(r===e&&n(a)&&!(this.commands.length===0&&o(a))&&(r=i),(this._enablePositionalOptions||this._passThroughOptions)&&
e.length===0&&i.length===0){if(this._findCommand(a)){e.push(a),i.push(...t.slice(p));break}else if(this._getHelpCommand()&&a===this._getHelpCommand().name()){e.
push(a,...t.slice(p));break}else if(this._defaultCommandName){i.push(a,...t.slice(p));break}}if(this._passThroughOptions){r.push(a,...t.slice(p));break}r.push(a)}
return{operands:e,unknown:i}}opts(){if(this._storeOptionsAsProperties){const t={},e=this.options.length;for(let i=0;i<e;i++){const r=this.options[i].attributeName();
t[r]=r===this._versionOptionName?this._version:this[r]}return t}return this._optionValues}optsWithGlobals(){return this._getCommandAndAncestors().reduce((t,e)=>Object.
assign(t,e.opts()),{})}error(t,e){this._outputConfiguration.outputError(`${t}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));const i=e||{},r=i.exitCode||1,n=i.code||"commander.error";this._exit(r,n,t)}_parseOptionsEnv(){this.options.forEach(t=>{if(t.envVar&&
t.envVar in m.env){const e=t.attributeName();(this.getOptionValue(e)===void 0||["default","config","env"].includes(this.getOptionValueSource(e)))&&(t.required||
t.optional?this.emit(`optionEnv:${t.name()}`,m.env[t.envVar]):this.emit(`optionEnv:${t.name()}`))}})}_parseOptionsImplied(){const t=new P(this.options),e=c(i=>this.
getOptionValue(i)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(i)),"hasCustomOptionValue");this.options.filter(i=>i.implied!==void 0&&e(i.
attributeName())&&t.valueFromOption(this.getOptionValue(i.attributeName()),i)).forEach(i=>{Object.keys(i.implied).filter(r=>!e(r)).forEach(r=>{this.setOptionValueWithSource(
r,i.implied[r],"implied")})})}missingArgument(t){const e=`error: missing required argument '${t}'`;this.error(e,{code:"commander.missingArgument"})}optionMissingArgument(t){
const e=`error: option '${t.flags}' argument missing`;this.error(e,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(t){const e=`error: requ\
ired option '${t.flags}' not specified`;this.error(e,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(t,e){const i=c(o=>{const h=o.attributeName(),
u=this.getOptionValue(h),p=this.options.find(l=>l.negate&&h===l.attributeName()),a=this.options.find(l=>!l.negate&&h===l.attributeName());return p&&(p.presetArg===
void 0&&u===!1||p.presetArg!==void 0&&u===p.presetArg)?p:a||o},"findBestOptionFromValue"),r=c(o=>{const h=i(o),u=h.attributeName();return this.getOptionValueSource(
u)==="env"?`environment variable '${h.envVar}'`:`option '${h.flags}'`},"getErrorMessage"),n=`error: ${r(t)} cannot be used with ${r(e)}`;this.error(n,{code:"com\
mander.conflictingOption"})}unknownOption(t){if(this._allowUnknownOption)return;let e="";if(t.startsWith("--")&&this._showSuggestionAfterError){let r=[],n=this;
do{const o=n.createHelp().visibleOptions(n).filter(h=>h.long).map(h=>h.long);r=r.concat(o),n=n.parent}while(n&&!n._enablePositionalOptions);e=x(t,r)}const i=`er\
ror: unknown option '${t}'${e}`;this.error(i,{code:"commander.unknownOption"})}_excessArguments(t){if(this._allowExcessArguments)return;const e=this.registeredArguments.
length,i=e===1?"":"s",r=t.length,n=this.parent?` for '${this.name()}'`:"",o=t.join(", "),h=`error: too many arguments${n}. Expected ${e} argument${i} but got ${r}\
: ${o}.`;this.error(h,{code:"commander.excessArguments"})}unknownCommand(){const t=this.args[0];let e="";if(this._showSuggestionAfterError){const r=[];this.createHelp().
visibleCommands(this).forEach(n=>{r.push(n.name()),n.alias()&&r.push(n.alias())}),e=x(t,r)}const i=`error: unknown command '${t}'${e}`;this.error(i,{code:"comma\
nder.unknownCommand"})}version(t,e,i){if(t===void 0)return this._version;this._version=t,e=e||"-V, --version",i=i||"output the version number";const r=this.createOption(
e,i);return this._versionOptionName=r.attributeName(),this._registerOption(r),this.on("option:"+r.name(),()=>{this._outputConfiguration.writeOut(`${t}
`),this._exit(0,"commander.version",t)}),this}description(t,e){return t===void 0&&e===void 0?this._description:(this._description=t,e&&(this._argsDescription=e),
this)}summary(t){return t===void 0?this._summary:(this._summary=t,this)}alias(t){if(t===void 0)return this._aliases[0];let e=this;if(this.commands.length!==0&&this.
commands[this.commands.length-1]._executableHandler&&(e=this.commands[this.commands.length-1]),t===e._name)throw new Error("Command alias can't be the same as i\
ts name");const i=this.parent?._findCommand(t);if(i){const r=[i.name()].concat(i.aliases()).join("|");throw new Error(`cannot add alias '${t}' to command '${this.
name()}' as already have command '${r}'`)}return e._aliases.push(t),this}aliases(t){return t===void 0?this._aliases:(t.forEach(e=>this.alias(e)),this)}usage(t){
if(t===void 0){if(this._usage)return this._usage;const e=this.registeredArguments.map(i=>y(i));return[].concat(this.options.length||this._helpOption!==null?"[op\
tions]":[],this.commands.length?"[command]":[],this.registeredArguments.length?e:[]).join(" ")}return this._usage=t,this}name(t){return t===void 0?this._name:(this.
_name=t,this)}helpGroup(t){return t===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=t,this)}commandsGroup(t){return t===void 0?this._defaultCommandGroup??
"":(this._defaultCommandGroup=t,this)}optionsGroup(t){return t===void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=t,this)}_initOptionGroup(t){this.
_defaultOptionGroup&&!t.helpGroupHeading&&t.helpGroup(this._defaultOptionGroup)}_initCommandGroup(t){this._defaultCommandGroup&&!t.helpGroup()&&t.helpGroup(this.
_defaultCommandGroup)}nameFromFilename(t){return this._name=f.basename(t,f.extname(t)),this}executableDir(t){return t===void 0?this._executableDir:(this._executableDir=
t,this)}helpInformation(t){const e=this.createHelp(),i=this._getOutputContext(t);e.prepareContext({error:i.error,helpWidth:i.helpWidth,outputHasColors:i.hasColors});
const r=e.formatHelp(this,e);return i.hasColors?r:this._outputConfiguration.stripColor(r)}_getOutputContext(t){t=t||{};const e=!!t.error;let i,r,n;return e?(i=c(
h=>this._outputConfiguration.writeErr(h),"baseWrite"),r=this._outputConfiguration.getErrHasColors(),n=this._outputConfiguration.getErrHelpWidth()):(i=c(h=>this.
_outputConfiguration.writeOut(h),"baseWrite"),r=this._outputConfiguration.getOutHasColors(),n=this._outputConfiguration.getOutHelpWidth()),{error:e,write:c(h=>(r||
(h=this._outputConfiguration.stripColor(h)),i(h)),"write"),hasColors:r,helpWidth:n}}outputHelp(t){let e;typeof t=="function"&&(e=t,t=void 0);const i=this._getOutputContext(
t),r={error:i.error,write:i.write,command:this};this._getCommandAndAncestors().reverse().forEach(o=>o.emit("beforeAllHelp",r)),this.emit("beforeHelp",r);let n=this.
helpInformation({error:i.error});if(e&&(n=e(n),typeof n!="string"&&!Buffer.isBuffer(n)))throw new Error("outputHelp callback must return a string or a Buffer");
i.write(n),this._getHelpOption()?.long&&this.emit(this._getHelpOption().long),this.emit("afterHelp",r),this._getCommandAndAncestors().forEach(o=>o.emit("afterAl\
lHelp",r))}helpOption(t,e){return typeof t=="boolean"?(t?(this._helpOption===null&&(this._helpOption=void 0),this._defaultOptionGroup&&this._initOptionGroup(this.
_getHelpOption())):this._helpOption=null,this):(this._helpOption=this.createOption(t??"-h, --help",e??"display help for command"),(t||e)&&this._initOptionGroup(
this._helpOption),this)}_getHelpOption(){return this._helpOption===void 0&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(t){return this._helpOption=
t,this._initOptionGroup(t),this}help(t){this.outputHelp(t);let e=Number(m.exitCode??0);e===0&&t&&typeof t!="function"&&t.error&&(e=1),this._exit(e,"commander.he\
lp","(outputHelp)")}addHelpText(t,e){const i=["beforeAll","before","after","afterAll"];if(!i.includes(t))throw new Error(`Unexpected value for position to addHe\
lpText.
Expecting one of '${i.join("', '")}'`);const r=`${t}Help`;return this.on(r,n=>{let o;typeof e=="function"?o=e({error:n.error,command:n.command}):o=e,o&&n.write(
`${o}
`)}),this}_outputHelpIfRequested(t){const e=this._getHelpOption();e&&t.find(r=>e.is(r))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}};
function $(s){return s.map(t=>{if(!t.startsWith("--inspect"))return t;let e,i="127.0.0.1",r="9229",n;return(n=t.match(/^(--inspect(-brk|-wait)?)$/))!==null?e=n[1]:
(n=t.match(/^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+)$/))!==null?(e=n[1],/^\d+$/.test(n[3])?r=n[3]:i=n[3]):(n=t.match(/^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+):(\d+)$/))!==
null&&(e=n[1],i=n[3],r=n[4]),e&&r!=="0"?`${e}=${i}:${parseInt(r)+1}`:t})}c($,"incrementNodeInspectorPort");function H(){if(m.env.NO_COLOR||m.env.FORCE_COLOR==="\
0"||m.env.FORCE_COLOR==="false")return!1;if(m.env.FORCE_COLOR||m.env.CLICOLOR_FORCE!==void 0)return!0}c(H,"useColor");var Q=new E;export{E as Command,C as InvalidArgumentError,v as Option};
