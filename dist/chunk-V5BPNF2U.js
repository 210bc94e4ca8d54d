var us=Object.defineProperty;var s=(t,n)=>us(t,"name",{value:n,configurable:!0});import{createRequire as as}from"node:module";const hd=as(import.meta.url);import{__export as en}from"./chunk-BC4RUIGE.js";var rn=class extends Error{static{s(this,
"CommanderError")}constructor(t,n,e){super(e),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name,this.code=n,this.exitCode=t,this.nestedError=
void 0}},An=class extends rn{static{s(this,"InvalidArgumentError")}constructor(t){super(1,"commander.invalidArgument",t),Error.captureStackTrace(this,this.constructor),
this.name=this.constructor.name}},Tn=class{static{s(this,"Option")}constructor(t,n){this.flags=t,this.description=n||"",this.required=t.includes("<"),this.optional=
t.includes("["),this.variadic=new RegExp("\\p{ID_Continue}\\.\\.\\.[>\\]]$","u").test(t),this.mandatory=!1;const e=ls(t);this.short=e.shortFlag,this.long=e.longFlag,
this.negate=!1,this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=
void 0,this.parseArg=void 0,this.hidden=!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(t,n){return this.
defaultValue=t,this.defaultValueDescription=n,this}preset(t){return this.presetArg=t,this}conflicts(t){return this.conflictsWith=this.conflictsWith.concat(t),this}implies(t){
let n=t;return typeof t=="string"&&(n={[t]:!0}),this.implied=Object.assign(this.implied||{},n),this}env(t){return this.envVar=t,this}argParser(t){return this.parseArg=
t,this}makeOptionMandatory(t=!0){return this.mandatory=!!t,this}hideHelp(t=!0){return this.hidden=!!t,this}_collectValue(t,n){return n===this.defaultValue||!Array.
isArray(n)?[t]:(n.push(t),n)}choices(t){return this.argChoices=t.slice(),this.parseArg=(n,e)=>{if(!this.argChoices.includes(n))throw new An(`Allowed choices are\
 ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(n,e):n},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,
"")}attributeName(){return this.negate?ae(this.name().replace(/^no-/,"")):ae(this.name())}helpGroup(t){return this.helpGroupHeading=t,this}is(t){return this.short===
t||this.long===t}isBoolean(){return!this.required&&!this.optional&&!this.negate}},cs=class{static{s(this,"DualOptions")}constructor(t){this.positiveOptions=new Map,
this.negativeOptions=new Map,this.dualOptions=new Set,t.forEach(n=>{n.negate?this.negativeOptions.set(n.attributeName(),n):this.positiveOptions.set(n.attributeName(),
n)}),this.negativeOptions.forEach((n,e)=>{this.positiveOptions.has(e)&&this.dualOptions.add(e)})}valueFromOption(t,n){const e=n.attributeName();if(!this.dualOptions.
has(e))return!0;const r=this.negativeOptions.get(e).presetArg,i=r!==void 0?r:!1;return n.negate===(i===t)}};function ae(t){return t.split("-").reduce((n,e)=>n+e[0].
toUpperCase()+e.slice(1))}s(ae,"camelcase");function ls(t){let n,e;const r=/^-[^-]$/,i=/^--[^-]/,o=t.split(/[ |,]+/).concat("guard");if(r.test(o[0])&&(n=o.shift()),
i.test(o[0])&&(e=o.shift()),!n&&r.test(o[0])&&(n=o.shift()),!n&&i.test(o[0])&&(n=e,e=o.shift()),o[0].startsWith("-")){const a=o[0],c=`option creation failed due\
 to '${a}' in option flags '${t}'`;throw/^-[^-][^-]/.test(a)?new Error(`${c}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):r.test(a)?new Error(`${c}
- too many short flags`):i.test(a)?new Error(`${c}
- too many long flags`):new Error(`${c}
- unrecognised flag format`)}if(n===void 0&&e===void 0)throw new Error(`option creation failed due to no flags found in '${t}'.`);return{shortFlag:n,longFlag:e}}
s(ls,"splitOptionFlags");import{EventEmitter as fs}from"node:events";import vn from"node:child_process";import Q from"node:path";import sn from"node:fs";import E from"node:process";
import{stripVTControlCharacters as ds}from"node:util";var ms=class{static{s(this,"Argument")}constructor(t,n){switch(this.description=n||"",this.variadic=!1,this.
parseArg=void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,t[0]){case"<":this.required=!0,this._name=t.slice(1,-1);break;case"\
[":this.required=!1,this._name=t.slice(1,-1);break;default:this.required=!0,this._name=t;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.
slice(0,-3))}name(){return this._name}_collectValue(t,n){return n===this.defaultValue||!Array.isArray(n)?[t]:(n.push(t),n)}default(t,n){return this.defaultValue=
t,this.defaultValueDescription=n,this}argParser(t){return this.parseArg=t,this}choices(t){return this.argChoices=t.slice(),this.parseArg=(n,e)=>{if(!this.argChoices.
includes(n))throw new An(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(n,e):n},this}argRequired(){return this.required=
!0,this}argOptional(){return this.required=!1,this}};function ce(t){const n=t.name()+(t.variadic===!0?"...":"");return t.required?"<"+n+">":"["+n+"]"}s(ce,"huma\
nReadableArgName");import{stripVTControlCharacters as hs}from"node:util";var ps=class{static{s(this,"Help")}constructor(){this.helpWidth=void 0,this.minWidthToWrap=
40,this.sortSubcommands=!1,this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(t){this.helpWidth=this.helpWidth??t.helpWidth??80}visibleCommands(t){const n=t.
commands.filter(r=>!r._hidden),e=t._getHelpCommand();return e&&!e._hidden&&n.push(e),this.sortSubcommands&&n.sort((r,i)=>r.name().localeCompare(i.name())),n}compareOptions(t,n){
const e=s(r=>r.short?r.short.replace(/^-/,""):r.long.replace(/^--/,""),"getSortKey");return e(t).localeCompare(e(n))}visibleOptions(t){const n=t.options.filter(
r=>!r.hidden),e=t._getHelpOption();if(e&&!e.hidden){const r=e.short&&t._findOption(e.short),i=e.long&&t._findOption(e.long);!r&&!i?n.push(e):e.long&&!i?n.push(t.
createOption(e.long,e.description).helpGroup(e.helpGroupHeading)):e.short&&!r&&n.push(t.createOption(e.short,e.description).helpGroup(e.helpGroupHeading))}return this.
sortOptions&&n.sort(this.compareOptions),n}visibleGlobalOptions(t){if(!this.showGlobalOptions)return[];const n=[];for(let e=t.parent;e;e=e.parent){const r=e.options.
filter(i=>!i.hidden);n.push(...r)}return this.sortOptions&&n.sort(this.compareOptions),n}visibleArguments(t){return t._argsDescription&&t.registeredArguments.forEach(
n=>{n.description=n.description||t._argsDescription[n.name()]||""}),t.registeredArguments.find(n=>n.description)?t.registeredArguments:[]}subcommandTerm(t){const n=t.
registeredArguments.map(e=>ce(e)).join(" ");return t._name+(t._aliases[0]?"|"+t._aliases[0]:"")+(t.options.length?" [options]":"")+(n?" "+n:"")}optionTerm(t){return t.
flags}argumentTerm(t){return t.name()}longestSubcommandTermLength(t,n){return n.visibleCommands(t).reduce((e,r)=>Math.max(e,this.displayWidth(n.styleSubcommandTerm(
n.subcommandTerm(r)))),0)}longestOptionTermLength(t,n){return n.visibleOptions(t).reduce((e,r)=>Math.max(e,this.displayWidth(n.styleOptionTerm(n.optionTerm(r)))),
0)}longestGlobalOptionTermLength(t,n){return n.visibleGlobalOptions(t).reduce((e,r)=>Math.max(e,this.displayWidth(n.styleOptionTerm(n.optionTerm(r)))),0)}longestArgumentTermLength(t,n){
return n.visibleArguments(t).reduce((e,r)=>Math.max(e,this.displayWidth(n.styleArgumentTerm(n.argumentTerm(r)))),0)}commandUsage(t){let n=t._name;t._aliases[0]&&
(n=n+"|"+t._aliases[0]);let e="";for(let r=t.parent;r;r=r.parent)e=r.name()+" "+e;return e+n+" "+t.usage()}commandDescription(t){return t.description()}subcommandDescription(t){
return t.summary()||t.description()}optionDescription(t){const n=[];if(t.argChoices&&n.push(`choices: ${t.argChoices.map(e=>JSON.stringify(e)).join(", ")}`),t.defaultValue!==
void 0&&(t.required||t.optional||t.isBoolean()&&typeof t.defaultValue=="boolean")&&n.push(`default: ${t.defaultValueDescription||JSON.stringify(t.defaultValue)}`),
t.presetArg!==void 0&&t.optional&&n.push(`preset: ${JSON.stringify(t.presetArg)}`),t.envVar!==void 0&&n.push(`env: ${t.envVar}`),n.length>0){const e=`(${n.join(
", ")})`;return t.description?`${t.description} ${e}`:e}return t.description}argumentDescription(t){const n=[];if(t.argChoices&&n.push(`choices: ${t.argChoices.
map(e=>JSON.stringify(e)).join(", ")}`),t.defaultValue!==void 0&&n.push(`default: ${t.defaultValueDescription||JSON.stringify(t.defaultValue)}`),n.length>0){const e=`\
(${n.join(", ")})`;return t.description?`${t.description} ${e}`:e}return t.description}formatItemList(t,n,e){return n.length===0?[]:[e.styleTitle(t),...n,""]}groupItems(t,n,e){
const r=new Map;return t.forEach(i=>{const o=e(i);r.has(o)||r.set(o,[])}),n.forEach(i=>{const o=e(i);r.has(o)||r.set(o,[]),r.get(o).push(i)}),r}formatHelp(t,n){
const e=n.padWidth(t,n),r=n.helpWidth??80;function i(f,m){return n.formatItem(f,e,m,n)}s(i,"callFormatItem");let o=[`${n.styleTitle("Usage:")} ${n.styleUsage(n.
commandUsage(t))}`,""];const a=n.commandDescription(t);a.length>0&&(o=o.concat([n.boxWrap(n.styleCommandDescription(a),r),""]));const c=n.visibleArguments(t).map(
f=>i(n.styleArgumentTerm(n.argumentTerm(f)),n.styleArgumentDescription(n.argumentDescription(f))));if(o=o.concat(this.formatItemList("Arguments:",c,n)),this.groupItems(
t.options,n.visibleOptions(t),f=>f.helpGroupHeading??"Options:").forEach((f,m)=>{const y=f.map(ot=>i(n.styleOptionTerm(n.optionTerm(ot)),n.styleOptionDescription(
n.optionDescription(ot))));o=o.concat(this.formatItemList(m,y,n))}),n.showGlobalOptions){const f=n.visibleGlobalOptions(t).map(m=>i(n.styleOptionTerm(n.optionTerm(
m)),n.styleOptionDescription(n.optionDescription(m))));o=o.concat(this.formatItemList("Global Options:",f,n))}return this.groupItems(t.commands,n.visibleCommands(
t),f=>f.helpGroup()||"Commands:").forEach((f,m)=>{const y=f.map(ot=>i(n.styleSubcommandTerm(n.subcommandTerm(ot)),n.styleSubcommandDescription(n.subcommandDescription(
ot))));o=o.concat(this.formatItemList(m,y,n))}),o.join(`
`)}displayWidth(t){return hs(t).length}styleTitle(t){return t}styleUsage(t){return t.split(" ").map(n=>n==="[options]"?this.styleOptionText(n):n==="[command]"?this.
styleSubcommandText(n):n[0]==="["||n[0]==="<"?this.styleArgumentText(n):this.styleCommandText(n)).join(" ")}styleCommandDescription(t){return this.styleDescriptionText(
t)}styleOptionDescription(t){return this.styleDescriptionText(t)}styleSubcommandDescription(t){return this.styleDescriptionText(t)}styleArgumentDescription(t){return this.
styleDescriptionText(t)}styleDescriptionText(t){return t}styleOptionTerm(t){return this.styleOptionText(t)}styleSubcommandTerm(t){return t.split(" ").map(n=>n===
"[options]"?this.styleOptionText(n):n[0]==="["||n[0]==="<"?this.styleArgumentText(n):this.styleSubcommandText(n)).join(" ")}styleArgumentTerm(t){return this.styleArgumentText(
t)}styleOptionText(t){return t}styleArgumentText(t){return t}styleSubcommandText(t){return t}styleCommandText(t){return t}padWidth(t,n){return Math.max(n.longestOptionTermLength(
t,n),n.longestGlobalOptionTermLength(t,n),n.longestSubcommandTermLength(t,n),n.longestArgumentTermLength(t,n))}preformatted(t){return/\n[^\S\r\n]/.test(t)}formatItem(t,n,e,r){
const o=" ".repeat(2);if(!e)return o+t;const a=t.padEnd(n+t.length-r.displayWidth(t)),c=2,g=(this.helpWidth??80)-n-c-2;let f;return g<this.minWidthToWrap||r.preformatted(
e)?f=e:f=r.boxWrap(e,g).replace(/\n/g,`
`+" ".repeat(n+c)),o+a+" ".repeat(c)+f.replace(/\n/g,`
${o}`)}boxWrap(t,n){if(n<this.minWidthToWrap)return t;const e=t.split(/\r\n|\n/),r=/[\s]*[^\s]+/g,i=[];return e.forEach(o=>{const a=o.match(r);if(a===null){i.push(
"");return}let c=[a.shift()],d=this.displayWidth(c[0]);a.forEach(g=>{const f=this.displayWidth(g);if(d+f<=n){c.push(g),d+=f;return}i.push(c.join(""));const m=g.
trimStart();c=[m],d=this.displayWidth(m)}),i.push(c.join(""))}),i.join(`
`)}},le=3;function gs(t,n){if(Math.abs(t.length-n.length)>le)return Math.max(t.length,n.length);const e=[];for(let r=0;r<=t.length;r++)e[r]=[r];for(let r=0;r<=n.
length;r++)e[0][r]=r;for(let r=1;r<=n.length;r++)for(let i=1;i<=t.length;i++){let o;t[i-1]===n[r-1]?o=0:o=1,e[i][r]=Math.min(e[i-1][r]+1,e[i][r-1]+1,e[i-1][r-1]+
o),i>1&&r>1&&t[i-1]===n[r-2]&&t[i-2]===n[r-1]&&(e[i][r]=Math.min(e[i][r],e[i-2][r-2]+1))}return e[t.length][n.length]}s(gs,"editDistance");function fe(t,n){if(!n||
n.length===0)return"";n=Array.from(new Set(n));const e=t.startsWith("--");e&&(t=t.slice(2),n=n.map(a=>a.slice(2)));let r=[],i=le;const o=.4;return n.forEach(a=>{
if(a.length<=1)return;const c=gs(t,a),d=Math.max(t.length,a.length);(d-c)/d>o&&(c<i?(i=c,r=[a]):c===i&&r.push(a))}),r.sort((a,c)=>a.localeCompare(c)),e&&(r=r.map(
a=>`--${a}`)),r.length>1?`
(Did you mean one of ${r.join(", ")}?)`:r.length===1?`
(Did you mean ${r[0]}?)`:""}s(fe,"suggestSimilar");var de=class is extends fs{static{s(this,"_Command")}constructor(n){super(),this.commands=[],this.options=[],
this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.registeredArguments,this.args=[],this.rawArgs=
[],this.processedArgs=[],this._scriptPath=null,this._name=n||"",this._optionValues={},this._optionValueSources={},this._storeOptionsAsProperties=!1,this._actionHandler=
null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=
!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this.
_showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration={writeOut:s(e=>E.stdout.write(e),"writeOut"),writeErr:s(
e=>E.stderr.write(e),"writeErr"),outputError:s((e,r)=>r(e),"outputError"),getOutHelpWidth:s(()=>E.stdout.isTTY?E.stdout.columns:void 0,"getOutHelpWidth"),getErrHelpWidth:s(
()=>E.stderr.isTTY?E.stderr.columns:void 0,"getErrHelpWidth"),getOutHasColors:s(()=>he()??(E.stdout.isTTY&&E.stdout.hasColors?.()),"getOutHasColors"),getErrHasColors:s(
()=>he()??(E.stderr.isTTY&&E.stderr.hasColors?.()),"getErrHasColors"),stripColor:s(e=>ds(e),"stripColor")},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=
void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(n){
return this._outputConfiguration=n._outputConfiguration,this._helpOption=n._helpOption,this._helpCommand=n._helpCommand,this._helpConfiguration=n._helpConfiguration,
this._exitCallback=n._exitCallback,this._storeOptionsAsProperties=n._storeOptionsAsProperties,this._combineFlagAndOptionalValue=n._combineFlagAndOptionalValue,this.
_allowExcessArguments=n._allowExcessArguments,this._enablePositionalOptions=n._enablePositionalOptions,this._showHelpAfterError=n._showHelpAfterError,this._showSuggestionAfterError=
n._showSuggestionAfterError,this}_getCommandAndAncestors(){const n=[];for(let e=this;e;e=e.parent)n.push(e);return n}command(n,e,r){let i=e,o=r;typeof i=="objec\
t"&&i!==null&&(o=i,i=null),o=o||{};const[,a,c]=n.match(/([^ ]+) *(.*)/),d=this.createCommand(a);return i&&(d.description(i),d._executableHandler=!0),o.isDefault&&
(this._defaultCommandName=d._name),d._hidden=!!(o.noHelp||o.hidden),d._executableFile=o.executableFile||null,c&&d.arguments(c),this._registerCommand(d),d.parent=
this,d.copyInheritedSettings(this),i?this:d}createCommand(n){return new is(n)}createHelp(){return Object.assign(new ps,this.configureHelp())}configureHelp(n){return n===
void 0?this._helpConfiguration:(this._helpConfiguration=n,this)}configureOutput(n){return n===void 0?this._outputConfiguration:(this._outputConfiguration={...this.
_outputConfiguration,...n},this)}showHelpAfterError(n=!0){return typeof n!="string"&&(n=!!n),this._showHelpAfterError=n,this}showSuggestionAfterError(n=!0){return this.
_showSuggestionAfterError=!!n,this}addCommand(n,e){if(!n._name)throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return e=e||{},e.isDefault&&(this._defaultCommandName=n._name),(e.noHelp||e.hidden)&&(n._hidden=!0),
this._registerCommand(n),n.parent=this,n._checkForBrokenPassThrough(),this}createArgument(n,e){return new ms(n,e)}argument(n,e,r,i){const o=this.createArgument(
n,e);return typeof r=="function"?o.default(i).argParser(r):o.default(r),this.addArgument(o),this}arguments(n){return n.trim().split(/ +/).forEach(e=>{this.argument(
e)}),this}addArgument(n){const e=this.registeredArguments.slice(-1)[0];if(e?.variadic)throw new Error(`only the last argument can be variadic '${e.name()}'`);if(n.
required&&n.defaultValue!==void 0&&n.parseArg===void 0)throw new Error(`a default value for a required argument is never used: '${n.name()}'`);return this.registeredArguments.
push(n),this}helpCommand(n,e){if(typeof n=="boolean")return this._addImplicitHelpCommand=n,n&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),
this;const r=n??"help [command]",[,i,o]=r.match(/([^ ]+) *(.*)/),a=e??"display help for command",c=this.createCommand(i);return c.helpOption(!1),o&&c.arguments(
o),a&&c.description(a),this._addImplicitHelpCommand=!0,this._helpCommand=c,(n||e)&&this._initCommandGroup(c),this}addHelpCommand(n,e){return typeof n!="object"?
(this.helpCommand(n,e),this):(this._addImplicitHelpCommand=!0,this._helpCommand=n,this._initCommandGroup(n),this)}_getHelpCommand(){return this._addImplicitHelpCommand??
(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):null}hook(n,e){
const r=["preSubcommand","preAction","postAction"];if(!r.includes(n))throw new Error(`Unexpected value for event passed to hook : '${n}'.
Expecting one of '${r.join("', '")}'`);return this._lifeCycleHooks[n]?this._lifeCycleHooks[n].push(e):this._lifeCycleHooks[n]=[e],this}exitOverride(n){return n?
this._exitCallback=n:this._exitCallback=e=>{if(e.code!=="commander.executeSubCommandAsync")throw e},this}_exit(n,e,r){this._exitCallback&&this._exitCallback(new rn(
n,e,r)),E.exit(n)}action(n){const e=s(r=>{const i=this.registeredArguments.length,o=r.slice(0,i);return this._storeOptionsAsProperties?o[i]=this:o[i]=this.opts(),
o.push(this),n.apply(this,o)},"listener");return this._actionHandler=e,this}createOption(n,e){return new Tn(n,e)}_callParseArg(n,e,r,i){try{return n.parseArg(e,
r)}catch(o){if(o.code==="commander.invalidArgument"){const a=`${i} ${o.message}`;this.error(a,{exitCode:o.exitCode,code:o.code})}throw o}}_registerOption(n){const e=n.
short&&this._findOption(n.short)||n.long&&this._findOption(n.long);if(e){const r=n.long&&this._findOption(n.long)?n.long:n.short;throw new Error(`Cannot add opt\
ion '${n.flags}'${this._name&&` to command '${this._name}'`} due to conflicting flag '${r}'
-  already used by option '${e.flags}'`)}this._initOptionGroup(n),this.options.push(n)}_registerCommand(n){const e=s(i=>[i.name()].concat(i.aliases()),"knownBy"),
r=e(n).find(i=>this._findCommand(i));if(r){const i=e(this._findCommand(r)).join("|"),o=e(n).join("|");throw new Error(`cannot add command '${o}' as already have\
 command '${i}'`)}this._initCommandGroup(n),this.commands.push(n)}addOption(n){this._registerOption(n);const e=n.name(),r=n.attributeName();n.defaultValue!==void 0&&
this.setOptionValueWithSource(r,n.defaultValue,"default");const i=s((o,a,c)=>{o==null&&n.presetArg!==void 0&&(o=n.presetArg);const d=this.getOptionValue(r);o!==
null&&n.parseArg?o=this._callParseArg(n,o,d,a):o!==null&&n.variadic&&(o=n._collectValue(o,d)),o==null&&(n.negate?o=!1:n.isBoolean()||n.optional?o=!0:o=""),this.
setOptionValueWithSource(r,o,c)},"handleOptionValue");return this.on("option:"+e,o=>{const a=`error: option '${n.flags}' argument '${o}' is invalid.`;i(o,a,"cli")}),
n.envVar&&this.on("optionEnv:"+e,o=>{const a=`error: option '${n.flags}' value '${o}' from env '${n.envVar}' is invalid.`;i(o,a,"env")}),this}_optionEx(n,e,r,i,o){
if(typeof e=="object"&&e instanceof Tn)throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");const a=this.createOption(
e,r);if(a.makeOptionMandatory(!!n.mandatory),typeof i=="function")a.default(o).argParser(i);else if(i instanceof RegExp){const c=i;i=s((d,g)=>{const f=c.exec(d);
return f?f[0]:g},"fn"),a.default(o).argParser(i)}else a.default(i);return this.addOption(a)}option(n,e,r,i){return this._optionEx({},n,e,r,i)}requiredOption(n,e,r,i){
return this._optionEx({mandatory:!0},n,e,r,i)}combineFlagAndOptionalValue(n=!0){return this._combineFlagAndOptionalValue=!!n,this}allowUnknownOption(n=!0){return this.
_allowUnknownOption=!!n,this}allowExcessArguments(n=!0){return this._allowExcessArguments=!!n,this}enablePositionalOptions(n=!0){return this._enablePositionalOptions=
!!n,this}passThroughOptions(n=!0){return this._passThroughOptions=!!n,this._checkForBrokenPassThrough(),this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&
!this.parent._enablePositionalOptions)throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for pare\
nt command(s)`)}storeOptionsAsProperties(n=!0){if(this.options.length)throw new Error("call .storeOptionsAsProperties() before adding options");if(Object.keys(this.
_optionValues).length)throw new Error("call .storeOptionsAsProperties() before setting option values");return this._storeOptionsAsProperties=!!n,this}getOptionValue(n){
return this._storeOptionsAsProperties?this[n]:this._optionValues[n]}setOptionValue(n,e){return this.setOptionValueWithSource(n,e,void 0)}setOptionValueWithSource(n,e,r){
return this._storeOptionsAsProperties?this[n]=e:this._optionValues[n]=e,this._optionValueSources[n]=r,this}getOptionValueSource(n){return this._optionValueSources[n]}getOptionValueSourceWithGlobals(n){
let e;return this._getCommandAndAncestors().forEach(r=>{Object.hasOwn(r._optionValueSources,n)&&(e=r.getOptionValueSource(n))}),e}_prepareUserArgs(n,e){if(n!==void 0&&
!Array.isArray(n))throw new Error("first parameter to parse must be array or undefined");if(e=e||{},n===void 0&&e.from===void 0){E.versions?.electron&&(e.from="\
electron");const i=E.execArgv??[];(i.includes("-e")||i.includes("--eval")||i.includes("-p")||i.includes("--print"))&&(e.from="eval")}n===void 0&&(n=E.argv),this.
rawArgs=n.slice();let r;switch(e.from){case void 0:case"node":this._scriptPath=n[1],r=n.slice(2);break;case"electron":E.defaultApp?(this._scriptPath=n[1],r=n.slice(
2)):r=n.slice(1);break;case"user":r=n.slice(0);break;case"eval":r=n.slice(1);break;default:throw new Error(`unexpected parse option { from: '${e.from}' }`)}return!this.
_name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||"program",r}parse(n,e){this._prepareForParse();const r=this._prepareUserArgs(
n,e);return this._parseCommand([],r),this}async parseAsync(n,e){this._prepareForParse();const r=this._prepareUserArgs(n,e);return await this._parseCommand([],r),
this}_prepareForParse(){this._savedState===null?(this.options.filter(n=>n.negate&&n.defaultValue===void 0&&this.getOptionValue(n.attributeName())===void 0).forEach(
n=>{const e=n.long.replace(/^--no-/,"--");this._findOption(e)||this.setOptionValueWithSource(n.attributeName(),!0,"default")}),this.saveStateBeforeParse()):this.
restoreStateBeforeParse()}saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this._optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){
if(this._storeOptionsAsProperties)throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=
[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(n,e,r){
if(sn.existsSync(n))return;const i=e?`searched for local subcommand relative to directory '${e}'`:"no directory for search for local subcommand, use .executable\
Dir() to supply a custom directory",o=`'${n}' does not exist
 - if '${r}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${i}`;throw new Error(o)}_executeSubCommand(n,e){e=e.slice();const r=[".js",".ts",".tsx",".mjs",".cjs"];function i(f,m){const y=Q.resolve(f,m);if(sn.existsSync(
y))return y;if(r.includes(Q.extname(m)))return;const ot=r.find(os=>sn.existsSync(`${y}${os}`));if(ot)return`${y}${ot}`}s(i,"findFile"),this._checkForMissingMandatoryOptions(),
this._checkForConflictingOptions();let o=n._executableFile||`${this._name}-${n._name}`,a=this._executableDir||"";if(this._scriptPath){let f;try{f=sn.realpathSync(
this._scriptPath)}catch{f=this._scriptPath}a=Q.resolve(Q.dirname(f),a)}if(a){let f=i(a,o);if(!f&&!n._executableFile&&this._scriptPath){const m=Q.basename(this._scriptPath,
Q.extname(this._scriptPath));m!==this._name&&(f=i(a,`${m}-${n._name}`))}o=f||o}const c=r.includes(Q.extname(o));let d;E.platform!=="win32"?c?(e.unshift(o),e=me(
E.execArgv).concat(e),d=vn.spawn(E.argv[0],e,{stdio:"inherit"})):d=vn.spawn(o,e,{stdio:"inherit"}):(this._checkForMissingExecutable(o,a,n._name),e.unshift(o),e=
me(E.execArgv).concat(e),d=vn.spawn(E.execPath,e,{stdio:"inherit"})),d.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(m=>{E.on(m,()=>{d.killed===
!1&&d.exitCode===null&&d.kill(m)})});const g=this._exitCallback;d.on("close",f=>{f=f??1,g?g(new rn(f,"commander.executeSubCommandAsync","(close)")):E.exit(f)}),
d.on("error",f=>{if(f.code==="ENOENT")this._checkForMissingExecutable(o,a,n._name);else if(f.code==="EACCES")throw new Error(`'${o}' not executable`);if(!g)E.exit(
1);else{const m=new rn(1,"commander.executeSubCommandAsync","(error)");m.nestedError=f,g(m)}}),this.runningCommand=d}_dispatchSubcommand(n,e,r){const i=this._findCommand(
n);i||this.help({error:!0}),i._prepareForParse();let o;return o=this._chainOrCallSubCommandHook(o,i,"preSubcommand"),o=this._chainOrCall(o,()=>{if(i._executableHandler)
this._executeSubCommand(i,e.concat(r));else return i._parseCommand(e,r)}),o}_dispatchHelpCommand(n){n||this.help();const e=this._findCommand(n);return e&&!e._executableHandler&&
e.help(),this._dispatchSubcommand(n,[],[this._getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){this.registeredArguments.
forEach((n,e)=>{n.required&&this.args[e]==null&&this.missingArgument(n.name())}),!(this.registeredArguments.length>0&&this.registeredArguments[this.registeredArguments.
length-1].variadic)&&this.args.length>this.registeredArguments.length&&this._excessArguments(this.args)}_processArguments(){const n=s((r,i,o)=>{let a=i;if(i!==null&&
r.parseArg){const c=`error: command-argument value '${i}' is invalid for argument '${r.name()}'.`;a=this._callParseArg(r,i,o,c)}return a},"myParseArg");this._checkNumberOfArguments();
const e=[];this.registeredArguments.forEach((r,i)=>{let o=r.defaultValue;r.variadic?i<this.args.length?(o=this.args.slice(i),r.parseArg&&(o=o.reduce((a,c)=>n(r,
c,a),r.defaultValue))):o===void 0&&(o=[]):i<this.args.length&&(o=this.args[i],r.parseArg&&(o=n(r,o,r.defaultValue))),e[i]=o}),this.processedArgs=e}_chainOrCall(n,e){
return n?.then&&typeof n.then=="function"?n.then(()=>e()):e()}_chainOrCallHooks(n,e){let r=n;const i=[];return this._getCommandAndAncestors().reverse().filter(o=>o.
_lifeCycleHooks[e]!==void 0).forEach(o=>{o._lifeCycleHooks[e].forEach(a=>{i.push({hookedCommand:o,callback:a})})}),e==="postAction"&&i.reverse(),i.forEach(o=>{r=
this._chainOrCall(r,()=>o.callback(o.hookedCommand,this))}),r}_chainOrCallSubCommandHook(n,e,r){let i=n;return this._lifeCycleHooks[r]!==void 0&&this._lifeCycleHooks[r].
forEach(o=>{i=this._chainOrCall(i,()=>o(this,e))}),i}_parseCommand(n,e){const r=this.parseOptions(e);if(this._parseOptionsEnv(),this._parseOptionsImplied(),n=n.
concat(r.operands),e=r.unknown,this.args=n.concat(e),n&&this._findCommand(n[0]))return this._dispatchSubcommand(n[0],n.slice(1),e);if(this._getHelpCommand()&&n[0]===
this._getHelpCommand().name())return this._dispatchHelpCommand(n[1]);if(this._defaultCommandName)return this._outputHelpIfRequested(e),this._dispatchSubcommand(
this._defaultCommandName,n,e);this.commands.length&&this.args.length===0&&!this._actionHandler&&!this._defaultCommandName&&this.help({error:!0}),this._outputHelpIfRequested(
r.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();const i=s(()=>{r.unknown.length>0&&this.unknownOption(r.unknown[0])},"chec\
kForUnknownOptions"),o=`command:${this.name()}`;if(this._actionHandler){i(),this._processArguments();let a;return a=this._chainOrCallHooks(a,"preAction"),a=this.
_chainOrCall(a,()=>this._actionHandler(this.processedArgs)),this.parent&&(a=this._chainOrCall(a,()=>{this.parent.emit(o,n,e)})),a=this._chainOrCallHooks(a,"post\
Action"),a}if(this.parent?.listenerCount(o))i(),this._processArguments(),this.parent.emit(o,n,e);else if(n.length){if(this._findCommand("*"))return this._dispatchSubcommand(
"*",n,e);this.listenerCount("command:*")?this.emit("command:*",n,e):this.commands.length?this.unknownCommand():(i(),this._processArguments())}else this.commands.
length?(i(),this.help({error:!0})):(i(),this._processArguments())}_findCommand(n){if(n)return this.commands.find(e=>e._name===n||e._aliases.includes(n))}_findOption(n){
return this.options.find(e=>e.is(n))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().forEach(n=>{n.options.forEach(e=>{e.mandatory&&n.getOptionValue(
e.attributeName())===void 0&&n.missingMandatoryOptionValue(e)})})}_checkForConflictingLocalOptions(){const n=this.options.filter(r=>{const i=r.attributeName();return this.
getOptionValue(i)===void 0?!1:this.getOptionValueSource(i)!=="default"});n.filter(r=>r.conflictsWith.length>0).forEach(r=>{const i=n.find(o=>r.conflictsWith.includes(
o.attributeName()));i&&this._conflictingOption(r,i)})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(n=>{n._checkForConflictingLocalOptions()})}parseOptions(n){
const e=[],r=[];let i=e;function o(f){return f.length>1&&f[0]==="-"}s(o,"maybeOption");const a=s(f=>/^-(\d+|\d*\.\d+)([eE][+-]?\d+)?$/.test(f)?!this._getCommandAndAncestors().
some(m=>m.options.map(y=>y.short).some(y=>/^-\d$/.test(y))):!1,"negativeNumberArg");let c=null,d=null,g=0;for(;g<n.length||d;){const f=d??n[g++];if(d=null,f==="\
--"){i===r&&i.push(f),i.push(...n.slice(g));break}if(c&&(!o(f)||a(f))){this.emit(`option:${c.name()}`,f);continue}if(c=null,o(f)){const m=this._findOption(f);if(m){
if(m.required){const y=n[g++];y===void 0&&this.optionMissingArgument(m),this.emit(`option:${m.name()}`,y)}else if(m.optional){let y=null;g<n.length&&(!o(n[g])||
a(n[g]))&&(y=n[g++]),this.emit(`option:${m.name()}`,y)}else this.emit(`option:${m.name()}`);c=m.variadic?m:null;continue}}if(f.length>2&&f[0]==="-"&&f[1]!=="-"){
const m=this._findOption(`-${f[1]}`);if(m){m.required||m.optional&&this._combineFlagAndOptionalValue?this.emit(`option:${m.name()}`,f.slice(2)):(this.emit(`opti\
on:${m.name()}`),d=`-${f.slice(2)}`);continue}}if(/^--[^=]+=/.test(f)){const m=f.indexOf("="),y=this._findOption(f.slice(0,m));if(y&&(y.required||y.optional)){this.
emit(`option:${y.name()}`,f.slice(m+1));continue}}if(i===e&&o(f)&&!(this.commands.length===0&&a(f))&&(i=r),(this._enablePositionalOptions||this._passThroughOptions)&&
e.length===0&&r.length===0){if(this._findCommand(f)){e.push(f),r.push(...n.slice(g));break}else if(this._getHelpCommand()&&f===this._getHelpCommand().name()){e.
push(f,...n.slice(g));break}else if(this._defaultCommandName){r.push(f,...n.slice(g));break}}if(this._passThroughOptions){i.push(f,...n.slice(g));break}i.push(f)}
return{operands:e,unknown:r}}opts(){if(this._storeOptionsAsProperties){const n={},e=this.options.length;for(let r=0;r<e;r++){const i=this.options[r].attributeName();
n[i]=i===this._versionOptionName?this._version:this[i]}return n}return this._optionValues}optsWithGlobals(){return this._getCommandAndAncestors().reduce((n,e)=>Object.
assign(n,e.opts()),{})}error(n,e){this._outputConfiguration.outputError(`${n}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));const r=e||{},i=r.exitCode||1,o=r.code||"commander.error";this._exit(i,o,n)}_parseOptionsEnv(){this.options.forEach(n=>{if(n.envVar&&
n.envVar in E.env){const e=n.attributeName();(this.getOptionValue(e)===void 0||["default","config","env"].includes(this.getOptionValueSource(e)))&&(n.required||
n.optional?this.emit(`optionEnv:${n.name()}`,E.env[n.envVar]):this.emit(`optionEnv:${n.name()}`))}})}_parseOptionsImplied(){const n=new cs(this.options),e=s(r=>this.
getOptionValue(r)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(r)),"hasCustomOptionValue");this.options.filter(r=>r.implied!==void 0&&e(r.
attributeName())&&n.valueFromOption(this.getOptionValue(r.attributeName()),r)).forEach(r=>{Object.keys(r.implied).filter(i=>!e(i)).forEach(i=>{this.setOptionValueWithSource(
i,r.implied[i],"implied")})})}missingArgument(n){const e=`error: missing required argument '${n}'`;this.error(e,{code:"commander.missingArgument"})}optionMissingArgument(n){
const e=`error: option '${n.flags}' argument missing`;this.error(e,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(n){const e=`error: requ\
ired option '${n.flags}' not specified`;this.error(e,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(n,e){const r=s(a=>{const c=a.attributeName(),
d=this.getOptionValue(c),g=this.options.find(m=>m.negate&&c===m.attributeName()),f=this.options.find(m=>!m.negate&&c===m.attributeName());return g&&(g.presetArg===
void 0&&d===!1||g.presetArg!==void 0&&d===g.presetArg)?g:f||a},"findBestOptionFromValue"),i=s(a=>{const c=r(a),d=c.attributeName();return this.getOptionValueSource(
d)==="env"?`environment variable '${c.envVar}'`:`option '${c.flags}'`},"getErrorMessage"),o=`error: ${i(n)} cannot be used with ${i(e)}`;this.error(o,{code:"com\
mander.conflictingOption"})}unknownOption(n){if(this._allowUnknownOption)return;let e="";if(n.startsWith("--")&&this._showSuggestionAfterError){let i=[],o=this;
do{const a=o.createHelp().visibleOptions(o).filter(c=>c.long).map(c=>c.long);i=i.concat(a),o=o.parent}while(o&&!o._enablePositionalOptions);e=fe(n,i)}const r=`e\
rror: unknown option '${n}'${e}`;this.error(r,{code:"commander.unknownOption"})}_excessArguments(n){if(this._allowExcessArguments)return;const e=this.registeredArguments.
length,r=e===1?"":"s",i=n.length,o=this.parent?` for '${this.name()}'`:"",a=n.join(", "),c=`error: too many arguments${o}. Expected ${e} argument${r} but got ${i}\
: ${a}.`;this.error(c,{code:"commander.excessArguments"})}unknownCommand(){const n=this.args[0];let e="";if(this._showSuggestionAfterError){const i=[];this.createHelp().
visibleCommands(this).forEach(o=>{i.push(o.name()),o.alias()&&i.push(o.alias())}),e=fe(n,i)}const r=`error: unknown command '${n}'${e}`;this.error(r,{code:"comm\
ander.unknownCommand"})}version(n,e,r){if(n===void 0)return this._version;this._version=n,e=e||"-V, --version",r=r||"output the version number";const i=this.createOption(
e,r);return this._versionOptionName=i.attributeName(),this._registerOption(i),this.on("option:"+i.name(),()=>{this._outputConfiguration.writeOut(`${n}
`),this._exit(0,"commander.version",n)}),this}description(n,e){return n===void 0&&e===void 0?this._description:(this._description=n,e&&(this._argsDescription=e),
this)}summary(n){return n===void 0?this._summary:(this._summary=n,this)}alias(n){if(n===void 0)return this._aliases[0];let e=this;if(this.commands.length!==0&&this.
commands[this.commands.length-1]._executableHandler&&(e=this.commands[this.commands.length-1]),n===e._name)throw new Error("Command alias can't be the same as i\
ts name");const r=this.parent?._findCommand(n);if(r){const i=[r.name()].concat(r.aliases()).join("|");throw new Error(`cannot add alias '${n}' to command '${this.
name()}' as already have command '${i}'`)}return e._aliases.push(n),this}aliases(n){return n===void 0?this._aliases:(n.forEach(e=>this.alias(e)),this)}usage(n){
if(n===void 0){if(this._usage)return this._usage;const e=this.registeredArguments.map(r=>ce(r));return[].concat(this.options.length||this._helpOption!==null?"[o\
ptions]":[],this.commands.length?"[command]":[],this.registeredArguments.length?e:[]).join(" ")}return this._usage=n,this}name(n){return n===void 0?this._name:(this.
_name=n,this)}helpGroup(n){return n===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=n,this)}commandsGroup(n){return n===void 0?this._defaultCommandGroup??
"":(this._defaultCommandGroup=n,this)}optionsGroup(n){return n===void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=n,this)}_initOptionGroup(n){this.
_defaultOptionGroup&&!n.helpGroupHeading&&n.helpGroup(this._defaultOptionGroup)}_initCommandGroup(n){this._defaultCommandGroup&&!n.helpGroup()&&n.helpGroup(this.
_defaultCommandGroup)}nameFromFilename(n){return this._name=Q.basename(n,Q.extname(n)),this}executableDir(n){return n===void 0?this._executableDir:(this._executableDir=
n,this)}helpInformation(n){const e=this.createHelp(),r=this._getOutputContext(n);e.prepareContext({error:r.error,helpWidth:r.helpWidth,outputHasColors:r.hasColors});
const i=e.formatHelp(this,e);return r.hasColors?i:this._outputConfiguration.stripColor(i)}_getOutputContext(n){n=n||{};const e=!!n.error;let r,i,o;return e?(r=s(
c=>this._outputConfiguration.writeErr(c),"baseWrite"),i=this._outputConfiguration.getErrHasColors(),o=this._outputConfiguration.getErrHelpWidth()):(r=s(c=>this.
_outputConfiguration.writeOut(c),"baseWrite"),i=this._outputConfiguration.getOutHasColors(),o=this._outputConfiguration.getOutHelpWidth()),{error:e,write:s(c=>(i||
(c=this._outputConfiguration.stripColor(c)),r(c)),"write"),hasColors:i,helpWidth:o}}outputHelp(n){let e;typeof n=="function"&&(e=n,n=void 0);const r=this._getOutputContext(
n),i={error:r.error,write:r.write,command:this};this._getCommandAndAncestors().reverse().forEach(a=>a.emit("beforeAllHelp",i)),this.emit("beforeHelp",i);let o=this.
helpInformation({error:r.error});if(e&&(o=e(o),typeof o!="string"&&!Buffer.isBuffer(o)))throw new Error("outputHelp callback must return a string or a Buffer");
r.write(o),this._getHelpOption()?.long&&this.emit(this._getHelpOption().long),this.emit("afterHelp",i),this._getCommandAndAncestors().forEach(a=>a.emit("afterAl\
lHelp",i))}helpOption(n,e){return typeof n=="boolean"?(n?(this._helpOption===null&&(this._helpOption=void 0),this._defaultOptionGroup&&this._initOptionGroup(this.
_getHelpOption())):this._helpOption=null,this):(this._helpOption=this.createOption(n??"-h, --help",e??"display help for command"),(n||e)&&this._initOptionGroup(
this._helpOption),this)}_getHelpOption(){return this._helpOption===void 0&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(n){return this._helpOption=
n,this._initOptionGroup(n),this}help(n){this.outputHelp(n);let e=Number(E.exitCode??0);e===0&&n&&typeof n!="function"&&n.error&&(e=1),this._exit(e,"commander.he\
lp","(outputHelp)")}addHelpText(n,e){const r=["beforeAll","before","after","afterAll"];if(!r.includes(n))throw new Error(`Unexpected value for position to addHe\
lpText.
Expecting one of '${r.join("', '")}'`);const i=`${n}Help`;return this.on(i,o=>{let a;typeof e=="function"?a=e({error:o.error,command:o.command}):a=e,a&&o.write(
`${a}
`)}),this}_outputHelpIfRequested(n){const e=this._getHelpOption();e&&n.find(i=>e.is(i))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}};
function me(t){return t.map(n=>{if(!n.startsWith("--inspect"))return n;let e,r="127.0.0.1",i="9229",o;return(o=n.match(/^(--inspect(-brk|-wait)?)$/))!==null?e=o[1]:
(o=n.match(/^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+)$/))!==null?(e=o[1],/^\d+$/.test(o[3])?i=o[3]:r=o[3]):(o=n.match(/^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+):(\d+)$/))!==
null&&(e=o[1],r=o[3],i=o[4]),e&&i!=="0"?`${e}=${r}:${parseInt(i)+1}`:n})}s(me,"incrementNodeInspectorPort");function he(){if(E.env.NO_COLOR||E.env.FORCE_COLOR===
"0"||E.env.FORCE_COLOR==="false")return!1;if(E.env.FORCE_COLOR||E.env.CLICOLOR_FORCE!==void 0)return!0}s(he,"useColor");var Ad=new de,l={};en(l,{Assign:s(()=>Xs,
"Assign"),Clone:s(()=>ti,"Clone"),Create:s(()=>ei,"Create"),Discard:s(()=>ri,"Discard"),Metrics:s(()=>vt,"Metrics"),Update:s(()=>ui,"Update")});var vt={assign:0,
create:0,clone:0,discard:0,update:0},u={};en(u,{CodePointCount:s(()=>Ds,"CodePointCount"),Counted:s(()=>Vs,"Counted"),Entries:s(()=>Ws,"Entries"),EntriesRegExp:s(
()=>Ms,"EntriesRegExp"),Every:s(()=>ks,"Every"),EveryAll:s(()=>qs,"EveryAll"),GraphemeCount:s(()=>Rs,"GraphemeCount"),HasPropertyKey:s(()=>js,"HasPropertyKey"),
IsArray:s(()=>un,"IsArray"),IsBigInt:s(()=>an,"IsBigInt"),IsBoolean:s(()=>Ie,"IsBoolean"),IsClassInstance:s(()=>$s,"IsClassInstance"),IsConstructor:s(()=>Ts,"Is\
Constructor"),IsDeepEqual:s(()=>Sn,"IsDeepEqual"),IsEqual:s(()=>b,"IsEqual"),IsFunction:s(()=>Oe,"IsFunction"),IsGreaterEqualThan:s(()=>Fs,"IsGreaterEqualThan"),
IsGreaterThan:s(()=>ys,"IsGreaterThan"),IsInteger:s(()=>_e,"IsInteger"),IsLessEqualThan:s(()=>Ss,"IsLessEqualThan"),IsLessThan:s(()=>ws,"IsLessThan"),IsMaxLength:s(
()=>Us,"IsMaxLength"),IsMinLength:s(()=>Hs,"IsMinLength"),IsMultipleOf:s(()=>xs,"IsMultipleOf"),IsNull:s(()=>cn,"IsNull"),IsNumber:s(()=>yn,"IsNumber"),IsObject:s(
()=>Dt,"IsObject"),IsObjectNotArray:s(()=>vs,"IsObjectNotArray"),IsString:s(()=>Ce,"IsString"),IsSymbol:s(()=>Ps,"IsSymbol"),IsUndefined:s(()=>wn,"IsUndefined"),
IsUnsafePropertyKey:s(()=>be,"IsUnsafePropertyKey"),IsValueLike:s(()=>Ls,"IsValueLike"),Keys:s(()=>ln,"Keys"),ShiftLeft:s(()=>Ee,"ShiftLeft"),Some:s(()=>Ns,"Som\
e"),SomeAll:s(()=>Ks,"SomeAll"),Symbols:s(()=>Gs,"Symbols"),Values:s(()=>Bs,"Values")});function Pt(t,n,e){return t>=n&&t<=e}s(Pt,"IsBetween");function Is(t){return t===
8205}s(Is,"IsZeroWidthJoiner");function pe(t){return Pt(t,127462,127487)}s(pe,"IsRegionalIndicator");function Os(t){return Pt(t,65024,65039)}s(Os,"IsVariationSe\
lector");function _s(t){return Pt(t,768,879)||Pt(t,6832,6911)||Pt(t,7616,7679)||Pt(t,65056,65071)}s(_s,"IsCombiningMark");function on(t){return t>65535?2:1}s(on,
"CodePointLength");function ge(t,n){for(;n<t.length;){const e=t.codePointAt(n);if(_s(e)||Os(e))n+=on(e);else break}return n}s(ge,"ConsumeModifiers");function Cs(t,n){
const e=t.codePointAt(n);let r=n+on(e);for(r=ge(t,r);r<t.length-1&&Is(t.codePointAt(r));){const i=t.codePointAt(r+1);r+=1+on(i),r=ge(t,r)}return pe(e)&&r<t.length&&
pe(t.codePointAt(r))&&(r+=on(t.codePointAt(r))),r}s(Cs,"NextGraphemeClusterIndex");function Es(t){let n=0,e=0;for(;e<t.length;)e=Cs(t,e),n++;return n}s(Es,"Grap\
hemeCount");function Pn(t){let n=0,e=0,r=0;for(;e<t.length;){const i=t.charCodeAt(e++)>>10;n+=+((r<<8|i)!==13879),r=i}return n}s(Pn,"CodePointCount");function bs(t,n){
return t.length<=n||t.length<=n<<1&&Pn(t)<=n}s(bs,"IsMaxLength");function As(t,n){return t.length>=n<<1||t.length>=n&&Pn(t)>=n}s(As,"IsMinLength");function un(t){
return Array.isArray(t)}s(un,"IsArray");function an(t){return b(typeof t,"bigint")}s(an,"IsBigInt");function Ie(t){return b(typeof t,"boolean")}s(Ie,"IsBoolean");
function Ts(t){if(wn(t)||!Oe(t))return!1;const n=Function.prototype.toString.call(t);return!!(/^class\s/.test(n)||/\[native code\]/.test(n))}s(Ts,"IsConstructor");
function Oe(t){return b(typeof t,"function")}s(Oe,"IsFunction");function _e(t){return Number.isInteger(t)}s(_e,"IsInteger");function cn(t){return b(t,null)}s(cn,
"IsNull");function yn(t){return Number.isFinite(t)}s(yn,"IsNumber");function vs(t){return Dt(t)&&!un(t)}s(vs,"IsObjectNotArray");function Dt(t){return b(typeof t,
"object")&&!cn(t)}s(Dt,"IsObject");function Ce(t){return b(typeof t,"string")}s(Ce,"IsString");function Ps(t){return b(typeof t,"symbol")}s(Ps,"IsSymbol");function wn(t){
return b(t,void 0)}s(wn,"IsUndefined");function b(t,n){return t===n}s(b,"IsEqual");function ys(t,n){return t>n}s(ys,"IsGreaterThan");function ws(t,n){return t<n}
s(ws,"IsLessThan");function Ss(t,n){return t<=n}s(Ss,"IsLessEqualThan");function Fs(t,n){return t>=n}s(Fs,"IsGreaterEqualThan");function xs(t,n){if(an(t)||an(n))
return BigInt(t)%BigInt(n)===0n;const e=1e-10;if(!yn(t)||_e(t)&&1/n%1===0)return!0;const r=t%n;return Math.min(Math.abs(r),Math.abs(r-n),Math.abs(r+n))<e}s(xs,"\
IsMultipleOf");function $s(t){if(!Dt(t))return!1;const n=globalThis.Object.getPrototypeOf(t);return cn(n)?!1:b(typeof n.constructor,"function")&&!(b(n.constructor,
globalThis.Object)||b(n.constructor.name,"Object"))}s($s,"IsClassInstance");function Ls(t){return an(t)||Ie(t)||cn(t)||yn(t)||Ce(t)||wn(t)}s(Ls,"IsValueLike");function Rs(t){
return Es(t)}s(Rs,"GraphemeCount2");function Ds(t){return Pn(t)}s(Ds,"CodePointCount2");function Us(t,n){return bs(t,n)}s(Us,"IsMaxLength2");function Hs(t,n){return As(
t,n)}s(Hs,"IsMinLength2");function ks(t,n,e){return t.every((r,i)=>i<n||e(r,i))}s(ks,"Every");function qs(t,n,e){let r=!0;return t.forEach((i,o)=>{o>=n&&!e(i,o)&&
(r=!1)}),r}s(qs,"EveryAll");function Ns(t,n){return t.some((e,r)=>n(e,r))}s(Ns,"Some");function Ks(t,n){let e=!1;return t.forEach((r,i)=>{n(r,i)&&(e=!0)}),e}s(Ks,
"SomeAll");function Vs(t,n){return t.reduce((e,r,i)=>n(r,i)?++e:e,0)}s(Vs,"Counted");function Ee(t,n,e){return b(t.length,0)?e():n(t[0],t.slice(1))}s(Ee,"ShiftL\
eft");function be(t){return b(t,"__proto__")||b(t,"constructor")||b(t,"prototype")}s(be,"IsUnsafePropertyKey");function js(t,n){return be(n)?Object.prototype.hasOwnProperty.
call(t,n):n in t}s(js,"HasPropertyKey");function Ms(t){return ln(t).map(n=>[new RegExp(`^${n}$`),t[n]])}s(Ms,"EntriesRegExp");function Ws(t){return Object.entries(
t)}s(Ws,"Entries");function ln(t){return Object.getOwnPropertyNames(t)}s(ln,"Keys");function Gs(t){return Object.getOwnPropertySymbols(t)}s(Gs,"Symbols");function Bs(t){
return Object.values(t)}s(Bs,"Values");function zs(t,n){if(!Dt(n))return!1;const e=ln(t);return b(e.length,ln(n).length)&&e.every(r=>Sn(t[r],n[r]))}s(zs,"DeepEq\
ualObject");function Js(t,n){return un(n)&&b(t.length,n.length)&&t.every((e,r)=>Sn(t[r],n[r]))}s(Js,"DeepEqualArray");function Sn(t,n){return un(t)?Js(t,n):Dt(t)?
zs(t,n):b(t,n)}s(Sn,"IsDeepEqual");var Ut={};en(Ut,{Get:s(()=>Qs,"Get"),Reset:s(()=>Ys,"Reset"),Set:s(()=>Zs,"Set")});var j={immutableTypes:!1,maxErrors:8,maxParseErrors:1,
maxInstantiationCount:128,useAcceleration:!0,exactOptionalPropertyTypes:!1,enumerableKind:!1,correctiveParse:!1,unionPrioritySort:!0};function Ys(){j.immutableTypes=
!1,j.maxErrors=8,j.maxParseErrors=1,j.maxInstantiationCount=128,j.useAcceleration=!0,j.exactOptionalPropertyTypes=!1,j.enumerableKind=!1,j.correctiveParse=!1,j.
unionPrioritySort=!0}s(Ys,"Reset");function Zs(t){for(const n of u.Keys(t)){const e=t[n];e!==void 0&&Object.defineProperty(j,n,{value:e})}}s(Zs,"Set2");function Qs(){
return j}s(Qs,"Get");function ut(t){return[...u.Keys(t),...u.Symbols(t)]}s(ut,"Keys2");function Ae(t,n){if(!n.has(t)){n.add(t);for(const e of ut(t)){const r=Object.
getOwnPropertyDescriptor(t,e);!r||!("value"in r)||u.IsObject(r.value)&&Ae(r.value,n)}Object.freeze(t)}}s(Ae,"Freeze");function fn(t){return Ut.Get().immutableTypes&&
Ae(t,new WeakSet),t}s(fn,"Finalize");function Xs(t,n){vt.assign+=1;const e={},r=ut(n),i=ut(t);for(const o of i)r.includes(o)||Object.defineProperty(e,o,Object.getOwnPropertyDescriptor(
t,o));for(const o of r)Object.defineProperty(e,o,Object.getOwnPropertyDescriptor(n,o));return fn(e)}s(Xs,"Assign");function ti(t){vt.clone+=1;const n={};for(const e of ut(
t)){if(u.IsUnsafePropertyKey(e))continue;const r=Object.getOwnPropertyDescriptor(t,e);u.IsEqual(r.enumerable,!0)?n[e]=r.value:Object.defineProperty(n,e,r)}return n}
s(ti,"Clone");function Te(t,n){return{...t,...n}}s(Te,"WithEnumerable");function ni(t,n){for(const e of Object.keys(n))Object.defineProperty(t,e,{configurable:!0,
writable:!0,enumerable:!1,value:n[e]});return t}s(ni,"WithHidden");function ei(t,n,e={}){vt.create+=1;const r=Te(n,e),i=Ut.Get().enumerableKind?Te(r,t):ni(r,t);
return fn(i)}s(ei,"Create");function ri(t,n){vt.discard+=1;const e={};for(const r of ut(t)){if(n.includes(r))continue;const i=Object.getOwnPropertyDescriptor(t,
r);Object.defineProperty(e,r,i)}return fn(e)}s(ri,"Discard");function si(t,n,e,r){for(const i of ut(t)){if(u.IsUnsafePropertyKey(i)||n.includes(i)||e.includes(i))
continue;const o=Object.getOwnPropertyDescriptor(t,i);Object.defineProperty(r,i,o)}}s(si,"WithCurrent");function ii(t,n,e){const r=Ut.Get().enumerableKind;for(const i of n)
u.IsUnsafePropertyKey(i)||Object.defineProperty(e,i,{configurable:!0,writable:!0,enumerable:r,value:t[i]})}s(ii,"WithHidden2");function oi(t,n,e){for(const r of n)
u.IsUnsafePropertyKey(r)||Object.defineProperty(e,r,{configurable:!0,enumerable:!0,writable:!0,value:t[r]})}s(oi,"WithEnumerable2");function ui(t,n,e){vt.update+=
1;const r={},i=ut(n),o=ut(e);return si(t,i,o,r),ii(n,i,r),oi(e,o,r),fn(r)}s(ui,"Update");function _(t,n){return u.IsObject(t)&&u.HasPropertyKey(t,"~kind")&&u.IsEqual(
t["~kind"],n)}s(_,"IsKind");function at(t){return u.IsObject(t)}s(at,"IsSchema");function A(t,n,e){return l.Create({"~kind":"Deferred"},{type:"deferred",action:t,
parameters:n,options:e},{})}s(A,"Deferred");function yt(t){return _(t,"Deferred")}s(yt,"IsDeferred");function pt(t,n){return l.Update(t,{"~readonly":!0},n)}s(pt,
"AddReadonlyAction");function ai(t,n,e,r){const i=h(t,n,e);return pt(i,r)}s(ai,"AddReadonlyInstantiate");function gt(t,n){return l.Update(t,{"~optional":!0},n)}
s(gt,"AddOptionalAction");function ci(t,n,e,r){const i=h(t,n,e);return gt(i,r)}s(ci,"AddOptionalInstantiate");function Ht(t,n){return l.Create({"~kind":"Array"},
{type:"array",items:t},n)}s(Ht,"_Array_");function q(t){return _(t,"Array")}s(q,"IsArray2");function ve(t){return l.Discard(t,["~kind","type","items"])}s(ve,"Ar\
rayOptions");function Fn(t,n,e={}){return l.Create({"~kind":"Constructor"},{type:"constructor",parameters:t,instanceType:n},e)}s(Fn,"Constructor");function X(t){
return _(t,"Constructor")}s(X,"IsConstructor2");function li(t){return l.Discard(t,["~kind","type","parameters","instanceType"])}s(li,"ConstructorOptions");function xn(t,n,e={}){
return l.Create({"~kind":"Function"},{type:"function",parameters:t,returnType:n},e)}s(xn,"_Function_");function tt(t){return _(t,"Function")}s(tt,"IsFunction2");
function fi(t){return l.Discard(t,["~kind","type","parameters","returnType"])}s(fi,"FunctionOptions");function Pe(t,n){return l.Create({"~kind":"Ref"},{$ref:t},
n)}s(Pe,"Ref");function B(t){return _(t,"Ref")}s(B,"IsRef");function di(t,n){return l.Create({"~kind":"Generic"},{type:"generic",parameters:t,expression:n})}s(di,
"Generic");function ye(t){return _(t,"Generic")}s(ye,"IsGeneric");function mi(t){return l.Create({"~kind":"Any"},{},t)}s(mi,"Any");function N(t){return _(t,"Any")}
s(N,"IsAny");var hi="(?!)";function D(t){return l.Create({"~kind":"Never"},{not:{}},t)}s(D,"Never");function kt(t){return _(t,"Never")}s(kt,"IsNever");function we(t,n={}){
return gt(t,n)}s(we,"AddOptional");function pi(t){return we(t)}s(pi,"Optional");function K(t){return at(t)&&u.HasPropertyKey(t,"~optional")}s(K,"IsOptional");function gi(t){
return u.Keys(t).filter(n=>!K(t[n]))}s(gi,"RequiredArray");function Se(t){return u.Keys(t)}s(Se,"PropertyKeys");function Fe(t){return u.Values(t)}s(Fe,"Property\
Values");function T(t,n={}){const e=gi(t),r=e.length>0?{required:e}:{};return l.Create({"~kind":"Object"},{type:"object",...r,properties:t},n)}s(T,"_Object_");function L(t){
return _(t,"Object")}s(L,"IsObject2");function Ii(t){return l.Discard(t,["~kind","type","properties","required"])}s(Ii,"ObjectOptions");function xe(t){return l.
Create({"~kind":"Unknown"},{},t)}s(xe,"Unknown");function M(t){return _(t,"Unknown")}s(M,"IsUnknown");function dn(t,n,e){const r=u.Keys(t).reduce((i,o)=>({...i,
[o]:l.Update(t[o],{},{$id:o})}),{});return l.Create({"~kind":"Cyclic"},{$defs:r,$ref:n},e)}s(dn,"Cyclic");function ct(t){return _(t,"Cyclic")}s(ct,"IsCyclic");function Oi(t){
return u.IsObjectNotArray(t)&&u.HasPropertyKey(t,"~unsafe")&&u.IsNull(t["~unsafe"])}s(Oi,"IsUnsafe");function V(t){return _(t,"Infer")}s(V,"IsInfer");function _i(t,n,e,r={}){
return l.Create({"~kind":"Dependent"},{if:t,then:n,else:e},r)}s(_i,"Dependent");function W(t){return _(t,"Dependent")}s(W,"IsDependent");function Ci(t){return l.
Discard(t,["~kind","if","then","else"])}s(Ci,"DependentOptions");function Ei(t){return u.IsObjectNotArray(t)}s(Ei,"IsTypeScriptEnumLike");function bi(t){return u.
Keys(t).filter(e=>isNaN(e)).reduce((e,r)=>[...e,t[r]],[])}s(bi,"TypeScriptEnumToEnumValues");function Ai(t,n){const e=Ei(t)?bi(t):t;return l.Create({"~kind":"En\
um"},{enum:e},n)}s(Ai,"Enum");function lt(t){return _(t,"Enum")}s(lt,"IsEnum");function qt(t,n={}){return l.Create({"~kind":"Intersect"},{allOf:t},n)}s(qt,"Inte\
rsect");function $(t){return _(t,"Intersect")}s($,"IsIntersect");function Ti(t){return l.Discard(t,["~kind","allOf"])}s(Ti,"IntersectOptions");function z(){throw new Error(
"Unreachable")}s(z,"Unreachable");var $e=new Float64Array(1),Td=new DataView($e.buffer),vd=new Uint8Array($e.buffer),Pd=new TextEncoder;function $n(t){return at(
t)&&u.HasPropertyKey(t,"~immutable")}s($n,"IsImmutable");function vi(t,n={}){return pt(t,n)}s(vi,"AddReadonly");function Nt(t){return at(t)&&u.HasPropertyKey(t,
"~readonly")}s(Nt,"IsReadonly");var Pi="-?(?:0|[1-9][0-9]*)n";function yi(t){return l.Create({"~kind":"BigInt"},{type:"bigint"},t)}s(yi,"BigInt2");function mn(t){
return _(t,"BigInt")}s(mn,"IsBigInt2");function wi(t){return l.Create({"~kind":"Boolean"},{type:"boolean"},t)}s(wi,"Boolean2");function Kt(t){return _(t,"Boolea\
n")}s(Kt,"IsBoolean2");var Le="-?(?:0|[1-9][0-9]*)";function Ln(t){return l.Create({"~kind":"Integer"},{type:"integer"},t)}s(Ln,"Integer");function wt(t){return _(
t,"Integer")}s(wt,"IsInteger2");var Si=class extends Error{static{s(this,"InvalidLiteralValue")}constructor(t){super("Invalid Literal value"),Object.defineProperty(
this,"cause",{value:{value:t},writable:!1,configurable:!1,enumerable:!1})}};function Fi(t){return u.IsBigInt(t)?"bigint":u.IsBoolean(t)?"boolean":u.IsNumber(t)?
"number":u.IsString(t)?"string":(()=>{throw new Si(t)})()}s(Fi,"LiteralTypeName");function w(t,n){return l.Create({"~kind":"Literal"},{type:Fi(t),const:t},n)}s(
w,"Literal");function xi(t){return u.IsBigInt(t)||u.IsBoolean(t)||u.IsNumber(t)||u.IsString(t)}s(xi,"IsLiteralValue");function $i(t){return S(t)&&u.IsNumber(t.const)}
s($i,"IsLiteralNumber");function Li(t){return S(t)&&u.IsString(t.const)}s(Li,"IsLiteralString");function S(t){return _(t,"Literal")}s(S,"IsLiteral");function Re(t){
return l.Create({"~kind":"Null"},{type:"null"},t)}s(Re,"Null");function De(t){return _(t,"Null")}s(De,"IsNull2");var Ue="-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?";function It(t){
return l.Create({"~kind":"Number"},{type:"number"},t)}s(It,"Number2");function nt(t){return _(t,"Number")}s(nt,"IsNumber2");function Ri(t){return l.Create({"~ki\
nd":"Symbol"},{type:"symbol"},t)}s(Ri,"Symbol");function He(t){return _(t,"Symbol")}s(He,"IsSymbol2");var ke=".*";function St(t){return l.Create({"~kind":"Strin\
g"},{type:"string"},t)}s(St,"String2");function Ft(t){return _(t,"String")}s(Ft,"IsString2");function F(t,n={}){return l.Create({"~kind":"Union"},{anyOf:t},n)}s(
F,"Union");function C(t){return _(t,"Union")}s(C,"IsUnion");function Di(t){return l.Discard(t,["~kind","anyOf"])}s(Di,"UnionOptions");function qe(t){const n=ru(
t);return u.IsEqual(n.length,2)?n[0]:[]}s(qe,"ParsePatternIntoTypes");function Ui(t){return!0}s(Ui,"FromLiteral");function Ne(t){return u.ShiftLeft(t,(n,e)=>Hi(
n)?Ne(e):!1,()=>!0)}s(Ne,"FromTypesReduce");function Ke(t){return u.IsEqual(t.length,0)?!1:Ne(t)}s(Ke,"FromTypes");function Hi(t){return C(t)?Ke(t.anyOf):S(t)?Ui(
t.const):!1}s(Hi,"FromType");function Ve(t){return Ke(t)}s(Ve,"IsTemplateLiteralFinite");function je(t){return l.Create({"~kind":"TemplateLiteral"},{type:"strin\
g",pattern:t},{})}s(je,"TemplateLiteralCreate");function Me(t,n,e=[]){return u.ShiftLeft(t,(r,i)=>Me(i,n,[...e,`${r}${n}`]),()=>e)}s(Me,"FromLiteralPush");function ki(t,n){
return u.IsEqual(t.length,0)?[`${n}`]:Me(t,n)}s(ki,"FromLiteral2");function We(t,n,e=[]){return u.ShiftLeft(n,(r,i)=>We(t,i,[...e,...Ge(t,r)]),()=>e)}s(We,"From\
Union");function Ge(t,n){return C(n)?We(t,n.anyOf):S(n)?ki(t,n.const):z()}s(Ge,"FromType2");function Be(t,n){return u.ShiftLeft(n,(e,r)=>Be(Ge(t,e),r),()=>t)}s(
Be,"DecodeFromSpan");function qi(t){return t.map(n=>w(n))}s(qi,"VariantsToLiterals");function Ni(t){const n=Be([],t),e=qi(n);return F(e)}s(Ni,"DecodeTypesAsUnio\
n");function Ki(t){return u.IsEqual(t.length,0)?z():u.IsEqual(t.length,1)&&S(t[0])?t[0]:Ni(t)}s(Ki,"DecodeTypes");function ze(t){const n=qe(t);return u.IsEqual(
n.length,0)?St():Ve(n)?Ki(n):je(t)}s(ze,"TemplateLiteralDecodeUnsafe");function Vi(t){const n=ze(t);return G(n)?St():n}s(Vi,"TemplateLiteralDecode");function ft(t,n){
const e="object",r={[t]:n};return l.Create({"~kind":"Record"},{type:e,patternProperties:r})}s(ft,"CreateRecord");function ji(t){return ft(On,t)}s(ji,"FromAnyKey");
function Mi(t){return T({true:t,false:t})}s(Mi,"FromBooleanKey");function et(t,n={}){const[e,r,i]=[t,t.length,!1];return l.Create({"~kind":"Tuple"},{type:"array",
additionalItems:i,items:e,minItems:r},n)}s(et,"Tuple");function U(t){return _(t,"Tuple")}s(U,"IsTuple");function Wi(t){return l.Discard(t,["~kind","type","items",
"minItems","additionalItems"])}s(Wi,"TupleOptions");function Je(t){return t.reduceRight((e,r,i)=>({[i]:r,...e}),{})}s(Je,"TupleElementsToProperties");function Gi(t){
const n=Je(t.items);return T(n)}s(Gi,"TupleToObject");function Bi(t){return l.Discard(t,["~optional"])}s(Bi,"RemoveOptionalOperation");function Vt(t,n){return l.
Update(Bi(t),{},n)}s(Vt,"RemoveOptionalAction");function zi(t,n,e,r){const i=h(t,n,e);return Vt(i,r)}s(zi,"RemoveOptionalInstantiate");function Ji(t){return l.Discard(
t,["~readonly"])}s(Ji,"RemoveReadonlyOperation");function hn(t,n){return l.Update(Ji(t),{},n)}s(hn,"RemoveReadonlyAction");function Yi(t,n,e,r){const i=h(t,n,e);
return hn(i,r)}s(Yi,"RemoveReadonlyInstantiate");function Ye(t,n){const e=Nt(t)&&Nt(n),r=K(t)&&K(n),i=k([t,n]),o=hn(Vt(i,{}),{});return e&&r?pt(gt(o,{}),{}):e?pt(
o,{}):r?gt(o,{}):o}s(Ye,"EvaluatePropertyIntersect");function Zi(t,n){const e=Nt(t)||Nt(n),r=K(t)||K(n),i=hn(Vt(t,{}),{}),o=hn(Vt(n,{}),{}),a=J([i,o]);return e&&
r?pt(gt(a,{}),{}):e?pt(a,{}):r?gt(a,{}):a}s(Zi,"EvaluatePropertyUnion");function Qi(t,n,e){return e in t?e in n?Ye(t[e],n[e]):t[e]:e in n?n[e]:D()}s(Qi,"Composi\
tePropertyKey");function Xi(t,n){return[...new Set([...u.Keys(t),...u.Keys(n)])].reduce((i,o)=>({...i,[o]:Qi(t,n,o)}),{})}s(Xi,"CompositeProperties");function Ze(t){
return L(t)?t.properties:U(t)?Je(t.items):{}}s(Ze,"GetProperties");function to(t,n){const e=Ze(t),r=Ze(n),i=Xi(e,r);return T(i)}s(to,"Composite");function no(t,n){
const e=qr(t,n);return u.IsEqual(e,Qn)?t:u.IsEqual(e,kr)||u.IsEqual(e,Zn)?n:D()}s(no,"NarrowCompareRule");function Qe(t){return L(t)||U(t)}s(Qe,"CanComposite");
function eo(t,n){const e=Qe(t),r=Qe(n);return e&&r?to(t,n):e&&!r?t:!e&&r?n:no(t,n)}s(eo,"NarrowCompositeRule");function ro(t,n){return kt(t)||N(t)?t:M(t)||kt(n)||
N(n)?n:M(n)?t:eo(t,n)}s(ro,"Narrow");function so(t,n){return C(t)||C(n)}s(so,"ShouldEvaluate");function io(t,n){const e=Ot(t),r=Ot(n);return so(e,r)?k([e,r]):ro(
e,r)}s(io,"DistributeOperation");function Xe(t,n,e=[]){return u.ShiftLeft(n,(r,i)=>Xe(t,i,[...e,io(r,t)]),()=>u.IsEqual(e.length,0)?[t]:e)}s(Xe,"DistributeType");
function tr(t,n,e=[]){return u.ShiftLeft(t,(r,i)=>tr(i,n,[...e,...pn([r],n)]),()=>e)}s(tr,"DistributeUnion");function pn(t,n=[]){return u.ShiftLeft(t,(e,r)=>C(e)?
pn(r,tr(e.anyOf,n)):pn(r,Xe(e,n)),()=>n)}s(pn,"Distribute");function oo(t,n){const e=ht({},t,n);return H.IsExtendsTrueLike(e)?[]:[t]}s(oo,"ExcludeType");function nr(t,n,e=[]){
return u.ShiftLeft(t,(r,i)=>nr(i,n,[...e,...oo(r,n)]),()=>e)}s(nr,"ExcludeUnion");function er(t,n){const e=Ot(t),r=C(e)?e.anyOf:[e],i=nr(r,n);return J(i)}s(er,"\
ExcludeOperation");function xt(t,n,e){const r=k([t,n]),i=er(e,t);return J([r,i])}s(xt,"EvaluateDependent");function rt(t,n=[]){return u.ShiftLeft(t,(e,r)=>rt(r,
[...n,w(e)]),()=>J(n))}s(rt,"EvaluateEnum");function k(t){const n=pn(t),e=Nr(n);return J(e)}s(k,"EvaluateIntersect");function st(t){const n=Vi(t);return Ot(n)}s(
st,"EvaluateTemplateLiteral");function J(t){const n=Nr(t);return jt(n)}s(J,"EvaluateUnion");function Ot(t){return W(t)?xt(t.if,t.then,t.else):lt(t)?rt(t.enum):$(
t)?k(t.allOf):G(t)?st(t.pattern):C(t)?J(t.anyOf):t}s(Ot,"EvaluateType");function jt(t){return u.IsEqual(t.length,1)?t[0]:u.IsEqual(t.length,0)?D():F(t)}s(jt,"Ev\
aluateUnionFast");function uo(t,n){const e=rt(t);return In(e,n)}s(uo,"FromEnumKey");function ao(t,n){return ft(Rn,n)}s(ao,"FromIntegerKey");function co(t,n){const e=k(
t);return In(e,n)}s(co,"FromIntersectKey");function lo(t,n){return u.IsString(t)||u.IsNumber(t)?T({[t]:n}):u.IsEqual(t,!1)?T({false:n}):u.IsEqual(t,!0)?T({true:n}):
T({})}s(lo,"FromLiteralKey");function fo(t,n){return ft(sr,n)}s(fo,"FromNumberKey");function mo(t,n){return u.HasPropertyKey(t,"pattern")&&(u.IsString(t.pattern)||
t.pattern instanceof RegExp)?ft(t.pattern.toString(),n):ft(On,n)}s(mo,"FromStringKey");function ho(t,n){const e=qe(t);return Ve(e)?In(st(t),n):ft(t,n)}s(ho,"Fro\
mTemplateKey");function po(t){return C(t)?gn(t.anyOf):[t]}s(po,"FlattenType");function gn(t,n=[]){return u.ShiftLeft(t,(e,r)=>gn(r,[...n,...po(e)]),()=>n)}s(gn,
"Flatten");function go(t){return t.some(n=>Ft(n)||nt(n)||wt(n))}s(go,"StringOrNumberCheck");function Io(t,n){return u.IsEqual(go(t),!0)?ft(On,n):void 0}s(Io,"Tr\
yBuildRecord");function Oo(t,n){return t.reduce((e,r)=>S(r)&&(u.IsString(r.const)||u.IsNumber(r.const))?{...e,[r.const]:n}:e,{})}s(Oo,"CreateProperties");function _o(t,n){
const e=Oo(t,n);return T(e)}s(_o,"CreateObject");function Co(t,n){const e=gn(t),r=Io(e,n);return at(r)?r:_o(e,n)}s(Co,"FromUnionKey");function In(t,n){return N(
t)?ji(n):Kt(t)?Mi(n):lt(t)?uo(t.enum,n):wt(t)?ao(t,n):$(t)?co(t.allOf,n):S(t)?lo(t.const,n):nt(t)?fo(t,n):C(t)?Co(t.anyOf,n):Ft(t)?mo(t,n):G(t)?ho(t.pattern,n):
T({})}s(In,"FromKey");function rr(t,n,e){return P([t])?l.Update(In(t,n),{},e):bo(t,n,e)}s(rr,"RecordAction");function Eo(t,n,e,r,i){const o=h(t,n,e),a=h(t,n,r);
return rr(o,a,i)}s(Eo,"RecordInstantiate");var Rn=`^${Le}$`,sr=`^${Ue}$`,On=`^${ke}$`;function bo(t,n,e={}){return A("Record",[t,n],e)}s(bo,"RecordDeferred");function ir(t,n,e={}){
return rr(t,n,e)}s(ir,"Record");function Ao(t,n){return ft(t,n)}s(Ao,"RecordFromPattern");function Dn(t){return u.IsEqual(t,On)?St():u.IsEqual(t,Rn)?Ln():u.IsEqual(
t,sr)?It():ze(t)}s(Dn,"RecordPatternToType");function $t(t){return u.Keys(t.patternProperties)[0]}s($t,"RecordPattern");function or(t){const n=$t(t);return Dn(n)}
s(or,"RecordKey");function _t(t){return t.patternProperties[$t(t)]}s(_t,"RecordValue");function dt(t){return _(t,"Record")}s(dt,"IsRecord");function To(t){return l.
Create({"~kind":"Rest"},{type:"rest",items:t},{})}s(To,"Rest");function Un(t){return _(t,"Rest")}s(Un,"IsRest");function vo(t){return _(t,"This")}s(vo,"IsThis");
function Po(t){return l.Create({"~kind":"Undefined"},{type:"undefined"},t)}s(Po,"Undefined");function ur(t){return _(t,"Undefined")}s(ur,"IsUndefined2");function _n(t){
return _(t,"Void")}s(_n,"IsVoid");function yo(t){return yi()}s(yo,"PatternBigIntMapping");function wo(t){return St()}s(wo,"PatternStringMapping");function So(t){
return It()}s(So,"PatternNumberMapping");function Fo(t){return Ln()}s(Fo,"PatternIntegerMapping");function xo(t){return D()}s(xo,"PatternNeverMapping");function $o(t){
return w(t)}s($o,"PatternTextMapping");function yd(t){return t}s(yd,"PatternBaseMapping");function Lo(t){return F(t[1])}s(Lo,"PatternGroupMapping");function Ro(t){
return t.length===3?[...t[0],...t[2]]:t.length===1?[...t[0]]:[]}s(Ro,"PatternUnionMapping");function Do(t){return[t[0],...t[1]]}s(Do,"PatternTermMapping");function wd(t){
return t}s(wd,"PatternBodyMapping");function Uo(t){return t[1]}s(Uo,"PatternMapping");function ar(t){return b(t.length,2)}s(ar,"IsMatch");function cr(t,n,e){return ar(
t)?n(t[0],t[1]):e()}s(cr,"Match");function Ho(t,n){return b(n.indexOf(t),0)?[t,n.slice(t.length)]:[]}s(Ho,"TakeVariant");function ko(t,n){for(let e=0;e<t.length;e++){
const r=Ho(t[e],n);if(ar(r))return r}return[]}s(ko,"Take");function Hn(t,n){return Array.from({length:n-t+1},(e,r)=>String.fromCharCode(t+r))}s(Hn,"Range");var qo=[
...Hn(97,122),...Hn(65,90)],No="0",Ko=Hn(49,57),kn=[No,...Ko],Vo=" ",lr=`
`,qn="_",jo="$",fr="//",dr="/*",Mo="*/";function mr(t){const n=t.indexOf(Mo);return b(n,-1)?"":t.slice(n+2)}s(mr,"DiscardMultilineComment");function hr(t){const n=t.
indexOf(lr);return b(n,-1)?"":t.slice(n)}s(hr,"DiscardLineComment");function Wo(t){return t.replace(/^[ \t\r\f\v]+/,"")}s(Wo,"TrimStartUntilNewline");function Nn(t){
const n=Wo(t);return n.startsWith(dr)?Nn(mr(n.slice(2))):n.startsWith(fr)?Nn(hr(n.slice(2))):n}s(Nn,"TrimWhitespace");function Kn(t){const n=t.trimStart();return n.
startsWith(dr)?Kn(mr(n.slice(2))):n.startsWith(fr)?Kn(hr(n.slice(2))):n}s(Kn,"Trim");var Sd=[...kn,qn];function Vn(t,n){return ko([t],n)}s(Vn,"TakeConst");function Y(t,n){
return b(t,"")?["",n]:t.startsWith(lr)?Vn(t,Nn(n)):t.startsWith(Vo)?Vn(t,n):Vn(t,Kn(n))}s(Y,"Const");var Go=[...qo,qn,jo],Fd=[...Go,...kn],xd=[...kn,qn];function Bo(t){
return b(t,"")?[]:[t.slice(0,1),t.slice(1)]}s(Bo,"TakeOne");function pr(t,n){return Ee(t,(e,r)=>n.startsWith(e)?!0:pr(r,n),()=>!1)}s(pr,"IsInputMatchSentinal");
function gr(t,n,e=""){return cr(Bo(n),(r,i)=>pr(t,n)?[e,n]:gr(t,i,`${e}${r}`),()=>[])}s(gr,"Until");function zo(t,n){return cr(gr(t,n),(e,r)=>b(e,"")?[]:[e,r],()=>[])}
s(zo,"Until_1");var I=s((t,n,e=()=>[])=>t.length===2?n(t):e(),"If"),Jo=s(t=>I(Y("-?(?:0|[1-9][0-9]*)n",t),([n,e])=>[yo(n),e]),"PatternBigInt"),Yo=s(t=>I(Y(".*",
t),([n,e])=>[wo(n),e]),"PatternString"),Zo=s(t=>I(Y("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?",t),([n,e])=>[So(n),e]),"PatternNumber"),Qo=s(t=>I(Y("-?(?:0|[1-9][0-9]*)",
t),([n,e])=>[Fo(n),e]),"PatternInteger"),Xo=s(t=>I(Y("(?!)",t),([n,e])=>[xo(n),e]),"PatternNever"),tu=s(t=>I(zo(["-?(?:0|[1-9][0-9]*)n",".*","-?(?:0|[1-9][0-9]*\
)(?:\\.[0-9]+)?","-?(?:0|[1-9][0-9]*)","(?!)","(",")","$","|"],t),([n,e])=>[$o(n),e]),"PatternText"),nu=s(t=>I(I(Jo(t),([n,e])=>[n,e],()=>I(Yo(t),([n,e])=>[n,e],
()=>I(Zo(t),([n,e])=>[n,e],()=>I(Qo(t),([n,e])=>[n,e],()=>I(Xo(t),([n,e])=>[n,e],()=>I(eu(t),([n,e])=>[n,e],()=>I(tu(t),([n,e])=>[n,e],()=>[]))))))),([n,e])=>[n,
e]),"PatternBase"),eu=s(t=>I(I(Y("(",t),([n,e])=>I(Mn(e),([r,i])=>I(Y(")",i),([o,a])=>[[n,r,o],a]))),([n,e])=>[Lo(n),e]),"PatternGroup"),Ir=s(t=>I(I(I(jn(t),([n,
e])=>I(Y("|",e),([r,i])=>I(Ir(i),([o,a])=>[[n,r,o],a]))),([n,e])=>[n,e],()=>I(I(jn(t),([n,e])=>[[n],e]),([n,e])=>[n,e],()=>I([[],t],([n,e])=>[n,e],()=>[]))),([n,
e])=>[Ro(n),e]),"PatternUnion"),jn=s(t=>I(I(nu(t),([n,e])=>I(Mn(e),([r,i])=>[[n,r],i])),([n,e])=>[Do(n),e]),"PatternTerm"),Mn=s(t=>I(I(Ir(t),([n,e])=>[n,e],()=>I(
jn(t),([n,e])=>[n,e],()=>[])),([n,e])=>[n,e]),"PatternBody"),ru=s(t=>I(I(Y("^",t),([n,e])=>I(Mn(e),([r,i])=>I(Y("$",i),([o,a])=>[[n,r,o],a]))),([n,e])=>[Uo(n),e]),
"Pattern");function su(t){return t.join("|")}s(su,"JoinString");function iu(t){return t.slice(1,t.length-1)}s(iu,"UnwrapTemplateLiteralPattern");function ou(t,n,e){
return mt(n,`${e}${t}`)}s(ou,"EncodeLiteral");function uu(t,n){return mt(t,`${n}${Pi}`)}s(uu,"EncodeBigInt");function au(t,n){return mt(t,`${n}${Le}`)}s(au,"Enc\
odeInteger");function cu(t,n){return mt(t,`${n}${Ue}`)}s(cu,"EncodeNumber");function lu(t,n){return Mt(F([w("false"),w("true")]),t,n)}s(lu,"EncodeBoolean");function fu(t,n){
return mt(t,`${n}${ke}`)}s(fu,"EncodeString");function du(t,n,e){return mt(n,`${e}${iu(t)}`)}s(du,"EncodeTemplateLiteral");function mu(t,n,e){const r=_r(t,{});return Mt(
r,n,e)}s(mu,"EncodeTemplateLiteralDeferred");function hu(t,n,e){const r=rt(t);return Mt(r,n,e)}s(hu,"EncodeEnum");function Or(t,n,e,r=[]){return u.ShiftLeft(t,(i,o)=>Or(
o,n,e,[...r,Mt(i,[],"")]),()=>mt(n,`${e}(${su(r)})`))}s(Or,"EncodeUnion");function Mt(t,n,e){return lt(t)?hu(t.enum,n,e):wt(t)?au(n,e):S(t)?ou(t.const,n,e):mn(t)?
uu(n,e):Kt(t)?lu(n,e):nt(t)?cu(n,e):Ft(t)?fu(n,e):G(t)?du(t.pattern,n,e):_u(t)?mu(t.parameters[0],n,e):C(t)?Or(t.anyOf,n,e):hi}s(Mt,"EncodeType");function mt(t,n){
return u.ShiftLeft(t,(e,r)=>Mt(e,r,n),()=>n)}s(mt,"EncodeTypes");function pu(t){return`^${mt(t,"")}$`}s(pu,"EncodePattern");function gu(t){const n=pu(t);return je(
n)}s(gu,"TemplateLiteralEncode");function _r(t,n){return P(t)?l.Update(gu(t),{},n):Ou(t,n)}s(_r,"TemplateLiteralAction");function Iu(t,n,e,r){const i=it(t,n,e);
return _r(i,r)}s(Iu,"TemplateLiteralInstantiate");function Ou(t,n={}){return A("TemplateLiteral",[t],n)}s(Ou,"TemplateLiteralDeferred");function _u(t){return at(
t)&&u.HasPropertyKey(t,"action")&&u.IsEqual(t.action,"TemplateLiteral")}s(_u,"IsTemplateLiteralDeferred");function G(t){return _(t,"TemplateLiteral")}s(G,"IsTem\
plateLiteral");var H={};en(H,{ExtendsFalse:s(()=>O,"ExtendsFalse"),ExtendsTrue:s(()=>p,"ExtendsTrue"),ExtendsUnion:s(()=>Cr,"ExtendsUnion"),IsExtendsFalse:s(()=>Cu,
"IsExtendsFalse"),IsExtendsTrue:s(()=>br,"IsExtendsTrue"),IsExtendsTrueLike:s(()=>Ct,"IsExtendsTrueLike"),IsExtendsUnion:s(()=>Er,"IsExtendsUnion"),Match:s(()=>R,
"Match")});function Cr(t){return l.Create({"~kind":"ExtendsUnion"},{inferred:t})}s(Cr,"ExtendsUnion");function Er(t){return u.IsObject(t)&&u.HasPropertyKey(t,"~\
kind")&&u.HasPropertyKey(t,"inferred")&&u.IsEqual(t["~kind"],"ExtendsUnion")&&u.IsObject(t.inferred)}s(Er,"IsExtendsUnion");function p(t){return l.Create({"~kin\
d":"ExtendsTrue"},{inferred:t})}s(p,"ExtendsTrue");function br(t){return u.IsObject(t)&&u.HasPropertyKey(t,"~kind")&&u.HasPropertyKey(t,"inferred")&&u.IsEqual(t["\
~kind"],"ExtendsTrue")&&u.IsObject(t.inferred)}s(br,"IsExtendsTrue");function O(){return l.Create({"~kind":"ExtendsFalse"},{})}s(O,"ExtendsFalse");function Cu(t){
return u.IsObject(t)&&u.HasPropertyKey(t,"~kind")&&u.IsEqual(t["~kind"],"ExtendsFalse")}s(Cu,"IsExtendsFalse");function Ct(t){return Er(t)||br(t)}s(Ct,"IsExtend\
sTrueLike");function R(t,n,e){return Ct(t)?n(t.inferred):e()}s(R,"Match2");function Eu(t,n,e,r){return R(v(t,e,r),i=>p(l.Assign(l.Assign(t,i),{[n]:e})),()=>O())}
s(Eu,"ExtendsRightInfer");function bu(t,n){return p(t)}s(bu,"ExtendsRightAny");function Au(t,n,e,r,i){return R(v(t,n,e),o=>R(v(o,n,r),a=>p(a),()=>O()),()=>R(v(t,
n,i),o=>p(o),()=>O()))}s(Au,"ExtendsRightDependent");function Tu(t,n,e){const r=rt(e);return v(t,n,r)}s(Tu,"ExtendsRightEnum");function Ar(t,n,e){return u.ShiftLeft(
e,(r,i)=>R(v(t,n,r),o=>Ar(o,n,i),()=>O()),()=>p(t))}s(Ar,"ExtendsRightIntersect");function vu(t,n,e){const r=st(e);return v(t,n,r)}s(vu,"ExtendsRightTemplateLit\
eral");function Tr(t,n,e){return u.ShiftLeft(e,(r,i)=>R(v(t,n,r),o=>p(o),()=>Tr(t,n,i)),()=>O())}s(Tr,"ExtendsRightUnion");function x(t,n,e){return N(e)?bu(t,n):
W(e)?Au(t,n,e.if,e.then,e.else):lt(e)?Tu(t,n,e.enum):V(e)?Eu(t,e.name,n,e.extends):$(e)?Ar(t,n,e.allOf):G(e)?vu(t,n,e.pattern):C(e)?Tr(t,n,e.anyOf):M(e)?p(t):O()}
s(x,"ExtendsRight");function Pu(t,n,e){return V(e)?x(t,n,e):N(e)||M(e)?p(t):Cr(t)}s(Pu,"ExtendsAny");function yu(t,n){const e=$n(t),r=$n(n);return e&&r||!e&&r?!0:
!(e&&!r)}s(yu,"ExtendsImmutable");function wu(t,n,e,r){return q(r)?yu(n,r)?v(t,e,r.items):O():x(t,n,r)}s(wu,"ExtendsArray");function Su(t,n,e){return mn(e)?p(t):
x(t,n,e)}s(Su,"ExtendsBigInt");function Fu(t,n,e){return Kt(e)?p(t):x(t,n,e)}s(Fu,"ExtendsBoolean");function xu(t,n,e,r,i){const o=V(r)?n:r,a=V(r)?r:n,c=K(n),d=K(
r);return!c&&d?O():R(v(t,o,a),g=>Wn(g,e,i),()=>O())}s(xu,"ParameterCompare");function $u(t,n,e,r){return u.ShiftLeft(r,(i,o)=>xu(t,n,e,i,o),()=>K(n)?p(t):O())}s(
$u,"ParameterRight");function Lu(t,n,e){return u.ShiftLeft(n,(r,i)=>$u(t,r,i,e),()=>p(t))}s(Lu,"ParametersLeft");function Wn(t,n,e){return Lu(t,n,e)}s(Wn,"Exten\
dsParameters");function vr(t,n,e){return _n(e)?p(t):v(t,n,e)}s(vr,"ExtendsReturnType");function Ru(t,n,e,r){return N(r)||M(r)?p(t):X(r)?R(Wn(t,n,r.parameters),i=>vr(
i,e,r.instanceType),()=>O()):O()}s(Ru,"ExtendsConstructor");function Du(t,n,e,r,i){return R(v(t,n,i),()=>v(t,e,i),()=>v(t,r,i))}s(Du,"ExtendsDependent");function Uu(t,n,e){
const r=rt(n);return v(t,r,e)}s(Uu,"ExtendsEnum");function Hu(t,n,e,r){return N(r)||M(r)?p(t):tt(r)?R(Wn(t,n,r.parameters),i=>vr(i,e,r.returnType),()=>O()):O()}
s(Hu,"ExtendsFunction");function ku(t,n,e){return wt(e)||nt(e)?p(t):x(t,n,e)}s(ku,"ExtendsInteger");function qu(t,n,e){const r=k(n);return v(t,r,e)}s(qu,"Extend\
sIntersect");function Cn(t,n,e){return n===e?p(t):O()}s(Cn,"ExtendsLiteralValue");function Nu(t,n,e){return S(e)?Cn(t,n,e.const):mn(e)?p(t):x(t,w(n),e)}s(Nu,"Ex\
tendsLiteralBigInt");function Ku(t,n,e){return S(e)?Cn(t,n,e.const):Kt(e)?p(t):x(t,w(n),e)}s(Ku,"ExtendsLiteralBoolean");function Vu(t,n,e){return S(e)?Cn(t,n,e.
const):nt(e)?p(t):x(t,w(n),e)}s(Vu,"ExtendsLiteralNumber");function ju(t,n,e){return S(e)?Cn(t,n,e.const):Ft(e)?p(t):x(t,w(n),e)}s(ju,"ExtendsLiteralString");function Mu(t,n,e){
return u.IsBigInt(n.const)?Nu(t,n.const,e):u.IsBoolean(n.const)?Ku(t,n.const,e):u.IsNumber(n.const)?Vu(t,n.const,e):u.IsString(n.const)?ju(t,n.const,e):z()}s(Mu,
"ExtendsLiteral");function Wu(t,n,e){return V(e)?x(t,n,e):p(t)}s(Wu,"ExtendsNever");function Gu(t,n,e){return De(e)?p(t):x(t,n,e)}s(Gu,"ExtendsNull");function Bu(t,n,e){
return nt(e)?p(t):x(t,n,e)}s(Bu,"ExtendsNumber");function zu(t,n,e){return K(n)?K(e)?p(t):O():p(t)}s(zu,"ExtendsPropertyOptional");function Ju(t,n,e){return V(e)&&
kt(e.extends)?O():R(v(t,n,e),r=>zu(r,n,e),()=>O())}s(Ju,"ExtendsProperty");function Yu(t,n){return t.reduce((e,r)=>r in n&&Ct(n[r])?{...e,...n[r].inferred}:z(),
{})}s(Yu,"ExtractInferredProperties");function Zu(t,n,e){const r={};for(const a of u.Keys(e))r[a]=a in n?Ju({},n[a],e[a]):K(e[a])?V(e[a])?p(l.Assign(t,{[e[a].name]:e[a].
extends})):p(t):O();const i=u.Values(r).every(a=>Ct(a)),o=i?Yu(u.Keys(r),r):{};return i?p(o):O()}s(Zu,"ExtendsPropertiesComparer");function Qu(t,n,e){const r=Zu(
t,n,e);return Ct(r)?p(l.Assign(t,r.inferred)):O()}s(Qu,"ExtendsProperties");function Xu(t,n,e){return Qu(t,n,e)}s(Xu,"ExtendsObjectToObject");function ta(t,n){return u.
Keys(n).reduce((e,r)=>({...e,[r]:u.HasPropertyKey(t,r)?C(e[r])?F([...e[r].anyOf,n[r]]):F([t[r],n[r]]):n[r]}),t)}s(ta,"RecordMergeInferred");function Pr(t,n,e,r){
return u.ShiftLeft(n,(i,o)=>R(v({},t[i],e),a=>Pr(t,o,e,ta(r,a)),()=>O()),()=>p(r))}s(Pr,"ExtendsRecordComparer");function na(t,n,e,r){const i=u.Keys(n);return Pr(
n,i,r,t)}s(na,"ExtendsObjectToRecord");function ea(t,n,e){return dt(e)?na(t,n,$t(e),_t(e)):L(e)?Xu(t,n,e.properties):x(t,T(n),e)}s(ea,"ExtendsObject");function ra(t,n){
return u.IsEqual(u.Keys(n).length,0)?p(t):O()}s(ra,"FromObject");function sa(t,n,e,r,i){return v(t,e,i)}s(sa,"FromRecord");function ia(t,n,e,r){return dt(r)?sa(
t,Dn(n),e,Dn($t(r)),_t(r)):L(r)?ra(t,r.properties):N(r)||M(r)?p(t):O()}s(ia,"ExtendsRecord");function oa(t,n,e){return Ft(e)?p(t):x(t,n,e)}s(oa,"ExtendsString");
function ua(t,n,e){return He(e)?p(t):x(t,n,e)}s(ua,"ExtendsSymbol");function aa(t,n,e){const r=st(n);return v(t,r,e)}s(aa,"ExtendsTemplateLiteral");function Gn(t,n){
return l.Create({"~kind":"Inferrable"},{name:t,type:n},{})}s(Gn,"Inferrable");function Bn(t){return u.IsObject(t)&&u.HasPropertyKey(t,"~kind")&&u.HasPropertyKey(
t,"name")&&u.HasPropertyKey(t,"type")&&u.IsEqual(t["~kind"],"Inferrable")&&u.IsString(t.name)&&u.IsObject(t.type)}s(Bn,"IsInferable");function yr(t){return Un(t)?
V(t.items)?q(t.items.extends)?Gn(t.items.name,t.items.extends.items):M(t.items.extends)?Gn(t.items.name,t.items.extends):void 0:z():void 0}s(yr,"TryRestInferabl\
e");function wr(t){return V(t)?Gn(t.name,t.extends):void 0}s(wr,"TryInferable");function Sr(t,n){const e=[];for(const r of t){if(!Ct(v({},r,n)))return;e.push(r)}
return e}s(Sr,"TryInferResults");function ca(t,n,e,r){const i=Sr(e,r);return u.IsArray(i)?p(l.Assign(t,{[n]:et(i)})):O()}s(ca,"InferTupleResult");function Fr(t,n,e,r){
const i=Sr(e,r);return u.IsArray(i)?p(l.Assign(t,{[n]:F(i)})):O()}s(Fr,"InferUnionResult");function la(t){return[...t].reverse()}s(la,"Reverse");function zn(t,n){
return n?la(t):t}s(zn,"ApplyReverse");function fa(t){const n=t.length>0?t[0]:void 0,e=at(n)?yr(n):void 0;return at(e)}s(fa,"Reversed");function da(t,n,e,r,i,o){
return R(v(t,e,i),a=>xr(a,n,r,o),()=>O())}s(da,"ElementsCompare");function ma(t,n,e,r,i){const o=yr(r);return Bn(o)?ca(t,o.name,zn(e,n),o.type):u.ShiftLeft(e,(a,c)=>da(
t,n,a,c,r,i),()=>O())}s(ma,"ElementsLeft");function ha(t,n,e,r){return u.ShiftLeft(r,(i,o)=>ma(t,n,e,i,o),()=>u.IsEqual(e.length,0)?p(t):O())}s(ha,"ElementsRigh\
t");function xr(t,n,e,r){return ha(t,n,e,r)}s(xr,"Elements");function pa(t,n,e){const r=nn(t,Z([],[]),e),i=fa(r);return xr(t,i,zn(n,i),zn(r,i))}s(pa,"ExtendsTup\
leToTuple");function ga(t,n,e){for(const r of n){const i=v(t,r,e);if(!Ct(i))return i;t=i.inferred}return p(t)}s(ga,"ExtendsTupleToArrayReduce");function Ia(t,n,e){
const r=wr(e);return Bn(r)?Fr(t,r.name,n,r.type):ga(t,n,e)}s(Ia,"ExtendsTupleToArray");function Oa(t,n,e){const r=nn(t,Z([],[]),n);return U(e)?pa(t,r,e.items):q(
e)?Ia(t,r,e.items):x(t,et(r),e)}s(Oa,"ExtendsTuple");function _a(t,n,e){return _n(e)||ur(e)?p(t):x(t,n,e)}s(_a,"ExtendsUndefined");function $r(t,n,e){return u.ShiftLeft(
e,(r,i)=>R(v(t,n,r),o=>p(o),()=>$r(t,n,i)),()=>O())}s($r,"ExtendsUnionSome");function Jn(t,n,e){return u.ShiftLeft(n,(r,i)=>R($r(t,r,e),o=>Jn(o,i,e),()=>O()),()=>p(
t))}s(Jn,"ExtendsUnionLeft");function Ca(t,n,e){const r=wr(e);return Bn(r)?Fr(t,r.name,n,r.type):C(e)?Jn(t,n,e.anyOf):Jn(t,n,[e])}s(Ca,"ExtendsUnion2");function Ea(t,n,e){
return V(e)?x(t,n,e):N(e)||M(e)?p(t):O()}s(Ea,"ExtendsUnknown");function ba(t,n,e){return _n(e)?p(t):x(t,n,e)}s(ba,"ExtendsVoid");function v(t,n,e){return N(n)?
Pu(t,n,e):q(n)?wu(t,n,n.items,e):mn(n)?Su(t,n,e):Kt(n)?Fu(t,n,e):X(n)?Ru(t,n.parameters,n.instanceType,e):W(n)?Du(t,n.if,n.then,n.else,e):lt(n)?Uu(t,n.enum,e):tt(
n)?Hu(t,n.parameters,n.returnType,e):wt(n)?ku(t,n,e):$(n)?qu(t,n.allOf,e):S(n)?Mu(t,n,e):kt(n)?Wu(t,n,e):De(n)?Gu(t,n,e):nt(n)?Bu(t,n,e):L(n)?ea(t,n.properties,
e):dt(n)?ia(t,$t(n),_t(n),e):Ft(n)?oa(t,n,e):He(n)?ua(t,n,e):G(n)?aa(t,n.pattern,e):U(n)?Oa(t,n.items,e):ur(n)?_a(t,n,e):C(n)?Ca(t,n.anyOf,e):M(n)?Ea(t,n,e):_n(
n)?ba(t,n,e):O()}s(v,"ExtendsLeft");function Aa(t,n){return k([...t,T(n)])}s(Aa,"InterfaceOperation");function Ta(t,n,e){return P(t)?l.Update(Aa(t,n),{},e):Pa(t,
n,e)}s(Ta,"InterfaceAction");function va(t,n,e,r,i){const o=it(t,n,e),a=oe(t,n,r);return Ta(o,a,i)}s(va,"InterfaceInstantiate");function Pa(t,n,e={}){return A("\
Interface",[t,n],e)}s(Pa,"InterfaceDeferred");function Yn(t){return at(t)&&u.HasPropertyKey(t,"action")&&u.IsEqual(t.action,"Interface")}s(Yn,"IsInterfaceDeferr\
ed");function ya(t,n,e){return t.includes(e)?!0:Wt([...t,e],n,n[e])}s(ya,"FromRef");function Lr(t,n,e){const r=Fe(e);return Et(t,n,r)}s(Lr,"FromProperties");function Et(t,n,e){
return u.ShiftLeft(e,(r,i)=>Wt(t,n,r)?!0:Et(t,n,i),()=>!1)}s(Et,"FromTypes2");function Wt(t,n,e){return B(e)?ya(t,n,e.$ref):q(e)?Wt(t,n,e.items):X(e)?Et(t,n,[...e.
parameters,e.instanceType]):tt(e)?Et(t,n,[...e.parameters,e.returnType]):Yn(e)?Lr(t,n,e.parameters[1]):$(e)?Et(t,n,e.allOf):L(e)?Lr(t,n,e.properties):C(e)?Et(t,
n,e.anyOf):U(e)?Et(t,n,e.items):dt(e)?Wt(t,n,_t(e)):!1}s(Wt,"FromType3");function wa(t,n,e){return Wt(t,n,e)}s(wa,"CyclicCheck");function Sa(t,n){return n.reduce(
(e,r)=>wa([r],t,t[r])?[...e,r]:e,[])}s(Sa,"ResolveCandidateKeys");function Fa(t){const n=Se(t);return Sa(t,n)}s(Fa,"CyclicCandidates");function xa(t,n,e){return e.
includes(n)?e:n in t?Gt(t,t[n],[...e,n]):z()}s(xa,"FromRef2");function Rr(t,n,e){const r=Fe(n);return Lt(t,r,e)}s(Rr,"FromProperties2");function Lt(t,n,e){return n.
reduce((r,i)=>Gt(t,i,r),e)}s(Lt,"FromTypes3");function Gt(t,n,e){return B(n)?xa(t,n.$ref,e):q(n)?Gt(t,n.items,e):X(n)?Lt(t,[...n.parameters,n.instanceType],e):tt(
n)?Lt(t,[...n.parameters,n.returnType],e):Yn(n)?Rr(t,n.parameters[1],e):$(n)?Lt(t,n.allOf,e):L(n)?Rr(t,n.properties,e):C(n)?Lt(t,n.anyOf,e):U(n)?Lt(t,n.items,e):
dt(n)?Gt(t,_t(n),e):e}s(Gt,"FromType4");function $a(t,n,e){return Gt(t,e,[n])}s($a,"CyclicDependencies");function La(t){return mi()}s(La,"FromRef3");function Ra(t){
return u.Keys(t).reduce((n,e)=>({...n,[e]:bt(t[e])}),{})}s(Ra,"FromProperties3");function Bt(t){return t.reduce((n,e)=>[...n,bt(e)],[])}s(Bt,"FromTypes4");function bt(t){
return B(t)?La(t.$ref):q(t)?Ht(bt(t.items),ve(t)):X(t)?Fn(Bt(t.parameters),bt(t.instanceType)):tt(t)?xn(Bt(t.parameters),bt(t.returnType)):$(t)?qt(Bt(t.allOf)):
L(t)?T(Ra(t.properties)):dt(t)?ir(or(t),bt(_t(t))):C(t)?F(Bt(t.anyOf)):U(t)?et(Bt(t.items)):t}s(bt,"FromType5");function Da(t,n){return n in t?bt(t[n]):xe()}s(Da,
"CyclicAnyFromParameters");function Ua(t){return Da(t.$defs,t.$ref)}s(Ua,"CyclicExtends");function Ha(t,n,e){const r=it(t,Z([],[]),n),i=oe({},Z([],[]),e);return k(
[...r,T(i)])}s(Ha,"CyclicInterface");function ka(t,n){return u.Keys(t).filter(r=>n.includes(r)).reduce((r,i)=>{const o=t[i],a=Yn(o)?Ha(t,o.parameters[0],o.parameters[1]):
o;return{...r,[i]:a}},{})}s(ka,"CyclicDefinitions");function qa(t,n,e){const r=$a(t,n,e),i=ka(t,r);return dn(i,n)}s(qa,"InstantiateCyclic");function Dr(t,n){return n in
t?B(t[n])?Dr(t,t[n].$ref):t[n]:D()}s(Dr,"Resolve");function zt(t,n){return Dr(t,n)}s(zt,"CyclicTarget");function Ur(t){return ct(t)?Ua(t):Oi(t)?xe():t}s(Ur,"Can\
onical");function ht(t,n,e){const r=Ur(n),i=Ur(e);return v(t,r,i)}s(ht,"Extends");var Zn=0,Hr=1,Qn=2,kr=3;function qr(t,n){const e=[ht({},t,n),ht({},n,t)];return H.
IsExtendsTrueLike(e[0])&&H.IsExtendsTrueLike(e[1])?Zn:H.IsExtendsTrueLike(e[0])&&H.IsExtendsFalse(e[1])?Qn:H.IsExtendsFalse(e[0])&&H.IsExtendsTrueLike(e[1])?kr:
Hr}s(qr,"Compare");function Xn(t,n,e=[],r=n){return u.ShiftLeft(n,(i,o)=>{const a=qr(t,i);return u.IsEqual(a,Qn)||u.IsEqual(a,Zn)?r:u.IsEqual(a,Hr)?Xn(t,o,[...e,
i],r):Xn(t,o,e,r)},()=>[...e,t])}s(Xn,"BroadenFilter");function Na(t,n,e){const r=Ot(t);return N(r)?[r]:M(r)?[r]:kt(r)?En(n,e):L(r)?En(n,[...e,r]):En(n,Xn(r,e))}
s(Na,"BroadenType");function En(t,n=[]){return u.ShiftLeft(t,(e,r)=>Na(e,r,n),()=>n)}s(En,"BroadenTypes");function Nr(t){const n=En(t);return gn(n)}s(Nr,"Broade\
n");function Ka(t,n){return l.Update(Ot(t),{},n)}s(Ka,"EvaluateAction");function Va(t,n,e,r){const i=h(t,n,e);return Ka(i,r)}s(Va,"EvaluateInstantiate");function Jt(t,n=[]){
return yt(t)&&u.IsEqual(t.action,"Conditional")?B(t.parameters[0])?Jt(t.parameters[2],Jt(t.parameters[3],[...n,t.parameters[0].$ref])):Jt(t.parameters[2],Jt(t.parameters[3],
n)):yt(t)&&u.IsEqual(t.action,"Mapped")&&yt(t.parameters[1])&&u.IsEqual(t.parameters[1].action,"KeyOf")&&B(t.parameters[1].parameters[0])?[...n,t.parameters[1].
parameters[0].$ref]:n}s(Jt,"CollectDistributionNames");function ja(t,n){return t.reduce((e,r)=>[...e,n.includes(r.name)],[])}s(ja,"BuildDistributionArray");function Kr(t,n,e=[]){
return u.ShiftLeft(t,(r,i)=>u.ShiftLeft(n,(o,a)=>Kr(i,a,[...e,[o,r]]),()=>e),()=>e)}s(Kr,"ZipDistributionArray");function Ma(t){return G(t)?st(t.pattern):lt(t)?
rt(t.enum):t}s(Ma,"CanonicalArgument");function Wa(t){const n=Ma(t);return C(n)?[...n.anyOf]:[n]}s(Wa,"Expand");function Ga(t,n){return t.reduce((e,r)=>[...e,[...r,
n]],[])}s(Ga,"Append");function Vr(t,n){return n.reduce((e,r)=>[...e,...Ga(t,r)],[])}s(Vr,"Cross");function jr(t){return t.reduce((n,e)=>u.IsEqual(e[0],!0)?Vr(n,
Wa(e[1])):Vr(n,[e[1]]),[[]])}s(jr,"Distribute2");function Ba(t,n,e){const r=Jt(e),i=ja(t,r),o=Kr(n,i);return yt(e)&&u.IsEqual(e.action,"Conditional")||yt(e)&&u.
IsEqual(e.action,"Mapped")?jr(o):[n]}s(Ba,"DistributeArguments");function za(){return["(not-resolvable)",D()]}s(za,"FromNotResolvable");function Ja(){return["(n\
ot-generic)",D()]}s(Ja,"FromNotGeneric");function Ya(t,n,e){return[t,di(n,e)]}s(Ya,"FromGeneric");function Za(t,n,e){return n in t?Mr(t,n,t[n],e):za()}s(Za,"Fro\
mRef4");function Mr(t,n,e,r){return ye(e)?Ya(n,e.parameters,e.expression):B(e)?Za(t,e.$ref,r):Ja()}s(Mr,"FromType6");function Qa(t,n,e){return Mr(t,"(anonymous)",
n,e)}s(Qa,"ResolveTarget");function Xa(t,n,e){if(V(n)||Br(n)||H.IsExtendsTrueLike(ht({},n,e)))return;const r={parameter:t,expect:e,actual:n};throw new Error(`Ar\
gument for parameter ${t} does not satisfy constraint`,{cause:r})}s(Xa,"AssertArgumentExtends");function Wr(t,n,e,r,i){const o=h(t,n,i);return Xa(e,o,r),l.Assign(
t,{[e]:o})}s(Wr,"BindArgument");function tc(t,n,e,r,i){const o=h(t,n,e.extends),a=h(t,n,e.equals);return u.ShiftLeft(i,(c,d)=>te(Wr(t,n,e.name,o,c),n,r,d),()=>te(
Wr(t,n,e.name,o,a),n,r,[]))}s(tc,"BindArguments");function te(t,n,e,r){return u.ShiftLeft(e,(i,o)=>tc(t,n,i,o,r),()=>t)}s(te,"BindParameters");function nc(t,n,e,r){
return te(t,n,e,r)}s(nc,"ResolveArgumentsContext");var ne=0,ee=0;function ec(){if(!u.IsLessThan(ee,Ut.Get().maxInstantiationCount))throw Error("Type instantiati\
on is excessively deep and possibly infinite")}s(ec,"InstantiationAssert");function rc(){ec(),ee++,ne++}s(rc,"InstantiationIncrement");function sc(){ne--,u.IsEqual(
ne,0)&&(ee=0)}s(sc,"InstantiationDecrement");function ic(t){return u.IsGreaterThan(t.callstack.length,0)?t.callstack[t.callstack.length-1]:""}s(ic,"Peek");function oc(t,n){
return u.IsEqual(ic(t),n)}s(oc,"IsTailCall");function uc(t,n,e,r,i,o){rc();try{const a=nc(t,n,r,o),c=h(a,Z([...n.callstack,e.$ref],n.visited),i);return h(a,Z([],
[]),c)}finally{sc()}}s(uc,"CallDispatch");function ac(t,n,e,r,i,o){return o.reduce((a,c)=>{const d=uc(t,n,e,r,i,c);return[...a,d]},[])}s(ac,"CallDistributed");function cc(t,n,e,r,i,o){
const a=Ba(r,o,i),c=ac(t,n,e,r,i,a);return u.IsEqual(c.length,1)?c[0]:J(c)}s(cc,"CallImmediate");function lc(t,n,e,r){const i=it(t,n,r),o=Qa(t,e,r),a=o[0],c=o[1];
return ye(c)?oc(n,a)?Gr(Pe(a),i):cc(t,n,Pe(a),c.parameters,c.expression,i):Gr(e,i)}s(lc,"CallInstantiate");function Gr(t,n){return l.Create({"~kind":"Call"},{type:"\
call",target:t,arguments:n},{})}s(Gr,"CallConstruct");function Br(t){return _(t,"Call")}s(Br,"IsCall");function fc(t){return l.Discard(t,["~immutable"])}s(fc,"R\
emoveImmutableOperation");function dc(t,n){return l.Update(fc(t),{},n)}s(dc,"RemoveImmutableAction");function mc(t,n,e,r){const i=h(t,n,e);return dc(i,r)}s(mc,"\
RemoveImmutableInstantiate");function hc(t,n){return t(n)}s(hc,"ApplyMapping");function pc(t,n){return u.IsString(n)?w(hc(t,n)):w(n)}s(pc,"FromLiteral3");function gc(t,n){
const e=st(n);return Rt(t,e)}s(gc,"FromTemplateLiteral");function Ic(t,n){const e=n.map(r=>Rt(t,r));return F(e)}s(Ic,"FromUnion2");function Rt(t,n){return S(n)?
pc(t,n.const):G(n)?gc(t,n.pattern):C(n)?Ic(t,n.anyOf):n}s(Rt,"FromType7");function Oc(t,n={}){return A("Capitalize",[t],n)}s(Oc,"CapitalizeDeferred");function _c(t,n={}){
return A("Lowercase",[t],n)}s(_c,"LowercaseDeferred");function Cc(t,n={}){return A("Uncapitalize",[t],n)}s(Cc,"UncapitalizeDeferred");function Ec(t,n={}){return A(
"Uppercase",[t],n)}s(Ec,"UppercaseDeferred");var bc=s(t=>t[0].toUpperCase()+t.slice(1),"CapitalizeMapping"),Ac=s(t=>t.toLowerCase(),"LowercaseMapping"),Tc=s(t=>t[0].
toLowerCase()+t.slice(1),"UncapitalizeMapping"),vc=s(t=>t.toUpperCase(),"UppercaseMapping");function Pc(t,n){return P([t])?l.Update(Rt(bc,t),{},n):Oc(t,n)}s(Pc,
"CapitalizeAction");function yc(t,n){return P([t])?l.Update(Rt(Ac,t),{},n):_c(t,n)}s(yc,"LowercaseAction");function wc(t,n){return P([t])?l.Update(Rt(Tc,t),{},n):
Cc(t,n)}s(wc,"UncapitalizeAction");function Sc(t,n){return P([t])?l.Update(Rt(vc,t),{},n):Ec(t,n)}s(Sc,"UppercaseAction");function Fc(t,n,e,r){const i=h(t,n,e);
return Pc(i,r)}s(Fc,"CapitalizeInstantiate");function xc(t,n,e,r){const i=h(t,n,e);return yc(i,r)}s(xc,"LowercaseInstantiate");function $c(t,n,e,r){const i=h(t,
n,e);return wc(i,r)}s($c,"UncapitalizeInstantiate");function Lc(t,n,e,r){const i=h(t,n,e);return Sc(i,r)}s(Lc,"UppercaseInstantiate");function Rc(t,n,e,r,i={}){
return A("Conditional",[t,n,e,r],i)}s(Rc,"ConditionalDeferred");function Dc(t,n,e,r,i,o){const a=ht(t,e,r);return H.IsExtendsUnion(a)?F([h(a.inferred,n,i),h(t,n,
o)]):H.IsExtendsTrue(a)?h(a.inferred,n,i):h(t,n,o)}s(Dc,"ConditionalOperation");function Uc(t,n,e,r,i,o,a){return P([e,r])?l.Update(Dc(t,n,e,r,i,o),{},a):Rc(e,r,
i,o,a)}s(Uc,"ConditionalAction");function Hc(t,n,e,r,i,o,a){const c=h(t,n,e),d=h(t,n,r);return Uc(t,n,c,d,i,o,a)}s(Hc,"ConditionalInstantiate");function kc(t,n={}){
return A("ConstructorParameters",[t],n)}s(kc,"ConstructorParametersDeferred");function qc(t){const n=X(t)?t.parameters:[],e=nn({},Z([],[]),n);return et(e)}s(qc,
"ConstructorParametersOperation");function Nc(t,n){return P([t])?l.Update(qc(t),{},n):kc(t,n)}s(Nc,"ConstructorParametersAction");function Kc(t,n,e,r){const i=h(
t,n,e);return Nc(i,r)}s(Kc,"ConstructorParametersInstantiate");function Vc(t,n,e={}){return A("Exclude",[t,n],e)}s(Vc,"ExcludeDeferred");function zr(t,n,e){return P(
[t,n])?l.Update(er(t,n),{},e):Vc(t,n,e)}s(zr,"ExcludeAction");function jc(t,n,e,r,i){const o=h(t,n,e),a=h(t,n,r);return zr(o,a,i)}s(jc,"ExcludeInstantiate");function Mc(t,n,e={}){
return A("Extract",[t,n],e)}s(Mc,"ExtractDeferred");function Wc(t,n){const e=ht({},t,n);return H.IsExtendsTrueLike(e)?[t]:[]}s(Wc,"ExtractType");function Jr(t,n,e=[]){
return u.ShiftLeft(t,(r,i)=>Jr(i,n,[...e,...Wc(r,n)]),()=>e)}s(Jr,"ExtractUnion");function Gc(t,n){const e=Ot(t),r=C(e)?e.anyOf:[e],i=Jr(r,n);return J(i)}s(Gc,"\
ExtractOperation");function Bc(t,n,e){return P([t,n])?l.Update(Gc(t,n),{},e):Mc(t,n,e)}s(Bc,"ExtractAction");function zc(t,n,e,r,i){const o=h(t,n,e),a=h(t,n,r);
return Bc(o,a,i)}s(zc,"ExtractInstantiate");function Jc(t,n,e={}){return A("Index",[t,n],e)}s(Jc,"IndexDeferred");function Yc(t,n){const e=zt(t,n);return At(e)}
s(Yc,"FromCyclic");function Zc(t,n,e){const r=xt(t,n,e);return At(r)}s(Zc,"FromDependent");function Qc(t,n){const e=u.Keys(t).filter(f=>!u.HasPropertyKey(n,f)),
r=u.Keys(n).filter(f=>!u.HasPropertyKey(t,f)),i=u.Keys(t).filter(f=>u.HasPropertyKey(n,f)),o=e.reduce((f,m)=>({...f,[m]:t[m]}),{}),a=r.reduce((f,m)=>({...f,[m]:n[m]}),
{}),c=i.reduce((f,m)=>({...f,[m]:Ye(t[m],n[m])}),{}),d=l.Assign(o,a);return l.Assign(d,c)}s(Qc,"CollapseIntersectProperties");function Xc(t){return t.reduce((n,e)=>Qc(
n,At(e)),{})}s(Xc,"FromIntersect");function $d(t){return t}s($d,"FromObject2");function tl(t){const n=Gi(et(t));return At(n)}s(tl,"FromTuple");function nl(t,n){
return u.Keys(t).filter(i=>i in n).reduce((i,o)=>({...i,[o]:Zi(t[o],n[o])}),{})}s(nl,"CollapseUnionProperties");function Yr(t,n){return u.ShiftLeft(t,(e,r)=>Yr(
r,nl(n,At(e))),()=>n)}s(Yr,"ReduceVariants");function el(t){return u.ShiftLeft(t,(n,e)=>Yr(e,At(n)),()=>z())}s(el,"FromUnion3");function At(t){return ct(t)?Yc(t.
$defs,t.$ref):W(t)?Zc(t.if,t.then,t.else):$(t)?Xc(t.allOf):C(t)?el(t.anyOf):U(t)?tl(t.items):L(t)?t.properties:{}}s(At,"FromType8");function re(t){const n=At(t);
return T(n)}s(re,"CollapseToObject");var rl=new RegExp("^(?:0|[1-9][0-9]*)$");function se(t){const n=`${t}`;return rl.test(n)?parseInt(n):t}s(se,"ConvertToInteg\
erKey");function sl(t){return w(se(t))}s(sl,"NormalizeLiteral");function Zr(t){return t.map(n=>Qr(n))}s(Zr,"NormalizeIndexerTypes");function Qr(t){return $(t)?qt(
Zr(t.allOf)):C(t)?F(Zr(t.anyOf)):S(t)?sl(t.const):t}s(Qr,"NormalizeIndexer");function il(t,n){const e=Qr(n),r=ht({},e,It());return H.IsExtendsTrueLike(r)?t:S(n)&&
u.IsEqual(n.const,"length")?It():D()}s(il,"FromArray");function ol(t,n){const e=zt(t,n);return Tt(e)}s(ol,"FromCyclic2");function ul(t,n,e){const r=xt(t,n,e);return Tt(
r)}s(ul,"FromDependent2");function al(t){const n=rt(t);return Tt(n)}s(al,"FromEnum");function cl(t){const n=k(t);return Tt(n)}s(cl,"FromIntersect2");function ll(t){
return[`${t}`]}s(ll,"FromLiteral4");function fl(t){const n=st(t);return Tt(n)}s(fl,"FromTemplateLiteral2");function dl(t){return t.reduce((n,e)=>[...n,...Tt(e)],
[])}s(dl,"FromUnion4");function Tt(t){return ct(t)?ol(t.$defs,t.$ref):W(t)?ul(t.if,t.then,t.else):lt(t)?al(t.enum):$(t)?cl(t.allOf):S(t)?ll(t.const):G(t)?fl(t.pattern):
C(t)?dl(t.anyOf):[]}s(Tt,"FromType9");function ie(t){return Tt(t)}s(ie,"ToIndexableKeys");function Yt(t,n){return n.map(e=>Zt(t,e))}s(Yt,"FromTypes5");function Zt(t,n){
return q(n)?Ht(Zt(t,n.items)):X(n)?Fn(Yt(t,n.parameters),Zt(t,n.instanceType)):tt(n)?xn(Yt(t,n.parameters),Zt(t,n.returnType)):U(n)?et(Yt(t,n.items)):C(n)?F(Yt(
t,n.anyOf)):$(n)?qt(Yt(t,n.allOf)):vo(n)?T(t):n}s(Zt,"FromType10");function ml(t,n){return Zt(t,n)}s(ml,"ExpandThis");function hl(t,n){const e=n in t?t[n]:D();return ml(
t,e)}s(hl,"IndexProperty");function Xr(t,n){return n.reduce((e,r)=>[...e,hl(t,r)],[])}s(Xr,"IndexProperties");function pl(t,n){const e=ie(n),r=Xr(t,e);return J(
r)}s(pl,"FromIndexer");var gl=new RegExp(Rn);function Il(t){return t.filter(e=>gl.test(e))}s(Il,"NumericKeys");function Ol(t){const n=Se(t),e=Il(n),r=Xr(t,e);return J(
r)}s(Ol,"FromIndexerNumber");function _l(t,n){return nt(n)?Ol(t):pl(t,n)}s(_l,"FromObject3");function Cl(t){return w(se(t))}s(Cl,"ConvertLiteral");function ts(t){
return t.map(n=>ns(n))}s(ts,"ArrayIndexerTypes");function ns(t){return $(t)?qt(ts(t.allOf)):C(t)?F(ts(t.anyOf)):S(t)?Cl(t.const):t}s(ns,"FormatArrayIndexer");function El(t,n){
return t.reduceRight((e,r,i)=>{const o=ht({},w(i),n);return H.IsExtendsTrueLike(o)?[r,...e]:e},[])}s(El,"IndexElementsWithIndexer");function bl(t,n){const e=ns(
n),r=El(t,e);return jt(r)}s(bl,"FromTupleWithIndexer");function Al(t){return jt(t)}s(Al,"FromTupleWithoutIndexer");function Tl(t,n){return S(n)&&u.IsEqual(n.const,
"length")?w(t.length):nt(n)||wt(n)?Al(t):bl(t,n)}s(Tl,"FromTuple2");function vl(t,n){return q(t)?il(t.items,n):L(t)?_l(t.properties,n):U(t)?Tl(t.items,n):D()}s(
vl,"FromType11");function Pl(t){return ct(t)||W(t)||$(t)||C(t)?re(t):t}s(Pl,"NormalizeType");function yl(t,n,e){return P([t,n])?l.Update(vl(Pl(t),n),{},e):Jc(t,
n,e)}s(yl,"IndexAction");function wl(t,n,e,r,i){const o=h(t,n,e),a=h(t,n,r);return yl(o,a,i)}s(wl,"IndexInstantiate");function Sl(t,n={}){return A("InstanceType",
[t],n)}s(Sl,"InstanceTypeDeferred");function Fl(t){return X(t)?t.instanceType:D()}s(Fl,"InstanceTypeOperation");function xl(t,n){return P([t])?l.Update(Fl(t),{},
n):Sl(t,n)}s(xl,"InstanceTypeAction");function $l(t,n,e,r={}){const i=h(t,n,e);return xl(i,r)}s($l,"InstanceTypeInstantiate");function Ll(t,n={}){return A("KeyO\
f",[t],n)}s(Ll,"KeyOfDeferred");function Rl(){return F([It(),St(),Ri()])}s(Rl,"FromAny");function Dl(t){return It()}s(Dl,"FromArray2");function Ul(t){return t.reduce(
(e,r)=>xi(r)?[...e,w(se(r))]:z(),[])}s(Ul,"FromPropertyKeys");function Hl(t){const n=u.Keys(t),e=Ul(n);return jt(e)}s(Hl,"FromObject4");function kl(t){return or(
t)}s(kl,"FromRecord2");function ql(t){const n=t.map((e,r)=>w(r));return jt(n)}s(ql,"FromTuple3");function Nl(t){return N(t)?Rl():q(t)?Dl(t.items):L(t)?Hl(t.properties):
dt(t)?kl(t):U(t)?ql(t.items):D()}s(Nl,"FromType12");function Kl(t){return ct(t)||W(t)||$(t)||C(t)?re(t):t}s(Kl,"NormalizeType2");function Vl(t,n){return P([t])?
l.Update(Nl(Kl(t)),{},n):Ll(t,n)}s(Vl,"KeyOfAction");function jl(t,n,e,r){const i=h(t,n,e);return Vl(i,r)}s(jl,"KeyOfInstantiate");function Ml(t,n,e,r,i={}){return A(
"Mapped",[t,n,e,r],i)}s(Ml,"MappedDeferred");function Wl(t){const n=st(t);return bn(n)}s(Wl,"FromTemplateLiteral3");function Gl(t){return t.reduce((n,e)=>[...n,
...bn(e)],[])}s(Gl,"FromUnion5");function Bl(t){const n=rt(t);return bn(n)}s(Bl,"FromEnum2");function zl(t){return u.IsNumber(t)?[w(`${t}`)]:[w(t)]}s(zl,"FromLi\
teral5");function bn(t){return lt(t)?Bl(t.enum):S(t)?zl(t.const):G(t)?Wl(t.pattern):C(t)?Gl(t.anyOf):[t]}s(bn,"FromType13");function Jl(t){return bn(t)}s(Jl,"Ma\
ppedVariants");function Yl(t){return G(t)?st(t.pattern):t}s(Yl,"CanonicalAs");function Zl(t,n,e,r,i,o){const a=l.Assign(t,{[e.name]:r}),c=h(a,n,i),d=Yl(c),g=h(a,
n,o);return $i(d)||Li(d)?{[d.const]:g}:{}}s(Zl,"MappedVariant");function Ql(t,n,e,r,i,o){return r.reduce((a,c)=>[...a,Zl(t,n,e,c,i,o)],[])}s(Ql,"MappedPropertie\
s");function Xl(t){return t.reduce((n,e)=>[...n,T(e)],[])}s(Xl,"MappedObjects");function tf(t,n,e,r,i,o){const a=Jl(r),c=Ql(t,n,e,a,i,o),d=Xl(c);return k(d)}s(tf,
"MappedOperation");function nf(t,n,e,r,i,o,a){return P([r])?l.Update(tf(t,n,e,r,i,o),{},a):Ml(e,r,i,o,a)}s(nf,"MappedAction");function ef(t,n,e,r,i,o,a){const c=h(
t,n,r);return nf(t,n,e,c,i,o,a)}s(ef,"MappedInstantiate");function rf(t,n,e){const r=l.Assign(t,n);return u.Keys(n).filter(o=>e.includes(o)).reduce((o,a)=>({...o,
[a]:qa(r,a,n[a])}),{})}s(rf,"InstantiateCyclics");function sf(t,n,e){const r=l.Assign(t,n);return u.Keys(n).filter(o=>!e.includes(o)).reduce((o,a)=>({...o,[a]:h(
r,Z([],[]),n[a])}),{})}s(sf,"InstantiateNonCyclics");function of(t,n,e){const r=Fa(n),i=rf(t,n,r),o=sf(t,n,r),a={...i,...o};return l.Update(a,{},e)}s(of,"Instan\
tiateModule");function uf(t,n,e,r){return of(t,e,r)}s(uf,"ModuleInstantiate");function af(t,n={}){return A("NonNullable",[t],n)}s(af,"NonNullableDeferred");function cf(t){
const n=F([Re(),Po()]);return zr(t,n,{})}s(cf,"NonNullableOperation");function lf(t,n){return P([t])?l.Update(cf(t),{},n):af(t,n)}s(lf,"NonNullableAction");function ff(t,n,e,r){
const i=h(t,n,e);return lf(i,r)}s(ff,"NonNullableInstantiate");function df(t,n,e={}){return A("Omit",[t,n],e)}s(df,"OmitDeferred");function es(t){const n=re(t);
return L(n)?n.properties:z()}s(es,"ToIndexable");function mf(t,n){return u.Keys(t).reduce((r,i)=>n.includes(i)?r:{...r,[i]:t[i]},{})}s(mf,"FromKeys");function hf(t,n){
const e=es(t),r=ie(n),i=mf(e,r);return T(i)}s(hf,"FromType14");function pf(t,n,e){return P([t,n])?l.Update(hf(t,n),{},e):df(t,n,e)}s(pf,"OmitAction");function gf(t,n,e,r,i){
const o=h(t,n,e),a=h(t,n,r);return pf(o,a,i)}s(gf,"OmitInstantiate");function If(t,n={}){return A("Parameters",[t],n)}s(If,"ParametersDeferred");function Of(t){
const n=tt(t)?t.parameters:[],e=nn({},Z([],[]),n);return et(e)}s(Of,"ParametersOperation");function _f(t,n){return P([t])?l.Update(Of(t),{},n):If(t,n)}s(_f,"Par\
ametersAction");function Cf(t,n,e,r){const i=h(t,n,e);return _f(i,r)}s(Cf,"ParametersInstantiate");function Ef(t,n={}){return A("Partial",[t],n)}s(Ef,"PartialDe\
ferred");function bf(t,n){const e=zt(t,n),r=Qt(e);return dn(l.Assign(t,{[n]:r}),n)}s(bf,"FromCyclic3");function Af(t,n,e){const r=xt(t,n,e);return Qt(r)}s(Af,"F\
romDependent3");function Tf(t){const n=k(t);return Qt(n)}s(Tf,"FromIntersect3");function vf(t){const n=t.map(e=>Qt(e));return F(n)}s(vf,"FromUnion6");function Pf(t){
const n=u.Keys(t).reduce((r,i)=>({...r,[i]:we(t[i])}),{});return T(n)}s(Pf,"FromObject5");function Qt(t){return ct(t)?bf(t.$defs,t.$ref):W(t)?Af(t.if,t.then,t.else):
$(t)?Tf(t.allOf):C(t)?vf(t.anyOf):L(t)?Pf(t.properties):T({})}s(Qt,"FromType15");function yf(t,n){return P([t])?l.Update(Qt(t),{},n):Ef(t,n)}s(yf,"PartialAction");
function wf(t,n,e,r){const i=h(t,n,e);return yf(i,r)}s(wf,"PartialInstantiate");function Sf(t,n,e={}){return A("Pick",[t,n],e)}s(Sf,"PickDeferred");function Ff(t,n){
return u.Keys(t).reduce((r,i)=>n.includes(i)?l.Assign(r,{[i]:t[i]}):r,{})}s(Ff,"FromKeys2");function xf(t,n){const e=es(t),r=ie(n),i=Ff(e,r);return T(i)}s(xf,"F\
romType16");function $f(t,n,e){return P([t,n])?l.Update(xf(t,n),{},e):Sf(t,n,e)}s($f,"PickAction");function Lf(t,n,e,r,i){const o=h(t,n,e),a=h(t,n,r);return $f(
o,a,i)}s(Lf,"PickInstantiate");function Rf(t,n={}){return A("ReadonlyObject",[t],n)}s(Rf,"ReadonlyObjectDeferred");function Df(t){return ss(Ht(t))}s(Df,"FromArr\
ay3");function Uf(t,n){const e=zt(t,n),r=Xt(e);return dn(l.Assign(t,{[n]:r}),n)}s(Uf,"FromCyclic4");function Hf(t,n,e){const r=xt(t,n,e);return Xt(r)}s(Hf,"From\
Dependent4");function kf(t){const n=k(t);return Xt(n)}s(kf,"FromIntersect4");function qf(t){const n=u.Keys(t).reduce((r,i)=>({...r,[i]:vi(t[i])}),{});return T(n)}
s(qf,"FromObject6");function Nf(t){return ss(et(t))}s(Nf,"FromTuple4");function Kf(t){const n=t.map(e=>Xt(e));return F(n)}s(Kf,"FromUnion7");function Xt(t){return q(
t)?Df(t.items):ct(t)?Uf(t.$defs,t.$ref):W(t)?Hf(t.if,t.then,t.else):$(t)?kf(t.allOf):L(t)?qf(t.properties):U(t)?Nf(t.items):C(t)?Kf(t.anyOf):t}s(Xt,"FromType17");
function Vf(t,n){return P([t])?l.Update(Xt(t),{},n):Rf(t)}s(Vf,"ReadonlyObjectAction");function jf(t,n,e,r){const i=h(t,n,e);return Vf(i,r)}s(jf,"ReadonlyObject\
Instantiate");function Mf(t,n,e,r){return n.visited.includes(r)?e:r in t?h(t,Z(n.callstack,[...n.visited,r]),t[r]):e}s(Mf,"RefInstantiate");function Wf(t,n){const e=zt(
t,n),r=tn(e);return dn(l.Assign(t,{[n]:r}),n)}s(Wf,"FromCyclic5");function Gf(t,n,e){const r=xt(t,n,e);return tn(r)}s(Gf,"FromDependent5");function Bf(t){const n=k(
t);return tn(n)}s(Bf,"FromIntersect5");function zf(t){const n=t.map(e=>tn(e));return F(n)}s(zf,"FromUnion8");function Jf(t,n={}){return Vt(t,n)}s(Jf,"RemoveOpti\
onal");function Yf(t){const n=u.Keys(t).reduce((r,i)=>({...r,[i]:Jf(t[i])}),{});return T(n)}s(Yf,"FromObject7");function tn(t){return ct(t)?Wf(t.$defs,t.$ref):W(
t)?Gf(t.if,t.then,t.else):$(t)?Bf(t.allOf):C(t)?zf(t.anyOf):L(t)?Yf(t.properties):T({})}s(tn,"FromType18");function Zf(t,n={}){return A("Required",[t],n)}s(Zf,"\
RequiredDeferred");function Qf(t,n){return P([t])?l.Update(tn(t),{},n):Zf(t,n)}s(Qf,"RequiredAction");function Xf(t,n,e,r){const i=h(t,n,e);return Qf(i,r)}s(Xf,
"RequiredInstantiate");function td(t,n={}){return A("ReturnType",[t],n)}s(td,"ReturnTypeDeferred");function nd(t){return tt(t)?t.returnType:D()}s(nd,"ReturnType\
Operation");function ed(t,n){return P([t])?l.Update(nd(t),{},n):td(t,n)}s(ed,"ReturnTypeAction");function rd(t,n,e,r={}){const i=h(t,n,e);return ed(i,r)}s(rd,"R\
eturnTypeInstantiate");function sd(t,n){return A("With",[t,n],{})}s(sd,"WithDeferred");function id(t,n){return P([t])?l.Update(t,{},n):sd(t,n)}s(id,"WithAction");
function od(t,n,e,r){const i=h(t,n,e);return id(i,r)}s(od,"WithInstantiate");function ud(t){return Un(t)?U(t.items)?rs(t.items.items):V(t.items)?[t]:B(t.items)?
[t]:[D()]:[t]}s(ud,"SpreadElement");function rs(t){return t.reduce((e,r)=>[...e,...ud(r)],[])}s(rs,"RestSpread");function Z(t,n){return{callstack:t,visited:n}}s(
Z,"State");function P(t){return u.ShiftLeft(t,(n,e)=>B(n)?!1:P(e),()=>!0)}s(P,"CanInstantiate");function oe(t,n,e){return u.Keys(e).reduce((r,i)=>({...r,[i]:h(t,
n,e[i])}),{})}s(oe,"InstantiateProperties");function nn(t,n,e){const r=it(t,n,e);return rs(r)}s(nn,"InstantiateElements");function it(t,n,e){return e.map(r=>h(t,
n,r))}s(it,"InstantiateTypes");function ad(t,n){const e=K(t)?gt(n,{}):n,r=Nt(t)?pt(e,{}):e;return $n(t)?ue(r,{}):r}s(ad,"WithModifiers");function cd(t,n,e,r,i){
return u.IsEqual(e,"AddImmutable")?fd(t,n,r[0],i):u.IsEqual(e,"RemoveImmutable")?mc(t,n,r[0],i):u.IsEqual(e,"AddReadonly")?ai(t,n,r[0],i):u.IsEqual(e,"RemoveRea\
donly")?Yi(t,n,r[0],i):u.IsEqual(e,"AddOptional")?ci(t,n,r[0],i):u.IsEqual(e,"RemoveOptional")?zi(t,n,r[0],i):u.IsEqual(e,"Capitalize")?Fc(t,n,r[0],i):u.IsEqual(
e,"Conditional")?Hc(t,n,r[0],r[1],r[2],r[3],i):u.IsEqual(e,"ConstructorParameters")?Kc(t,n,r[0],i):u.IsEqual(e,"Evaluate")?Va(t,n,r[0],i):u.IsEqual(e,"Exclude")?
jc(t,n,r[0],r[1],i):u.IsEqual(e,"Extract")?zc(t,n,r[0],r[1],i):u.IsEqual(e,"Index")?wl(t,n,r[0],r[1],i):u.IsEqual(e,"InstanceType")?$l(t,n,r[0],i):u.IsEqual(e,"\
Interface")?va(t,n,r[0],r[1],i):u.IsEqual(e,"KeyOf")?jl(t,n,r[0],i):u.IsEqual(e,"Lowercase")?xc(t,n,r[0],i):u.IsEqual(e,"Mapped")?ef(t,n,r[0],r[1],r[2],r[3],i):
u.IsEqual(e,"Module")?uf(t,n,r[0],i):u.IsEqual(e,"NonNullable")?ff(t,n,r[0],i):u.IsEqual(e,"Pick")?Lf(t,n,r[0],r[1],i):u.IsEqual(e,"Parameters")?Cf(t,n,r[0],i):
u.IsEqual(e,"Partial")?wf(t,n,r[0],i):u.IsEqual(e,"Omit")?gf(t,n,r[0],r[1],i):u.IsEqual(e,"ReadonlyObject")?jf(t,n,r[0],i):u.IsEqual(e,"Record")?Eo(t,n,r[0],r[1],
i):u.IsEqual(e,"Required")?Xf(t,n,r[0],i):u.IsEqual(e,"ReturnType")?rd(t,n,r[0],i):u.IsEqual(e,"TemplateLiteral")?Iu(t,n,r[0],i):u.IsEqual(e,"Uncapitalize")?$c(
t,n,r[0],i):u.IsEqual(e,"Uppercase")?Lc(t,n,r[0],i):u.IsEqual(e,"With")?od(t,n,r[0],r[1]):A(e,r,i)}s(cd,"InstantiateDeferred");function ld(t,n,e){const r=B(e)?Mf(
t,n,e,e.$ref):q(e)?Ht(h(t,n,e.items),ve(e)):Br(e)?lc(t,n,e.target,e.arguments):X(e)?Fn(it(t,n,e.parameters),h(t,n,e.instanceType),li(e)):tt(e)?xn(it(t,n,e.parameters),
h(t,n,e.returnType),fi(e)):W(e)?_i(h(t,n,e.if),h(t,n,e.then),h(t,n,e.else),Ci(e)):$(e)?qt(it(t,n,e.allOf),Ti(e)):L(e)?T(oe(t,n,e.properties),Ii(e)):dt(e)?Ao($t(
e),h(t,n,_t(e))):Un(e)?To(h(t,n,e.items)):U(e)?et(nn(t,n,e.items),Wi(e)):C(e)?F(it(t,n,e.anyOf),Di(e)):e;return ad(e,r)}s(ld,"InstantiateImmediate");function h(t,n,e){
return yt(e)?cd(t,n,e.action,e.parameters,e.options):ld(t,n,e)}s(h,"InstantiateType");function ue(t,n){return l.Update(t,{"~immutable":!0},n)}s(ue,"AddImmutable\
Action");function fd(t,n,e,r){const i=h(t,n,e);return ue(i,r)}s(fd,"AddImmutableInstantiate");function ss(t,n={}){return ue(t,n)}s(ss,"AddImmutable");export{wi as Boolean,de as Command,Ai as Enum,Ln as Integer,An as InvalidArgumentError,w as Literal,Re as Null,It as Number,Tn as Option,pi as Optional,ir as Record,
St as String,F as Union,Ht as _Array_,T as _Object_};
