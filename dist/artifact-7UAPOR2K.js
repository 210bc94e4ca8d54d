import{createRequire as r}from"node:module";const l=r(import.meta.url);import{ArtifactNotFoundError as t,DefaultArtifactClient as o,FilesNotFoundError as e,GHESNotSupportedError as i,
InvalidResponseError as a,NetworkError as p,UsageError as u,artifact_default as m}from"./chunk-5W4U2GAA.js";import"./chunk-WL35GI32.js";import"./chunk-L343Q6Q5.js";
import"./chunk-BC4RUIGE.js";export{t as ArtifactNotFoundError,o as DefaultArtifactClient,e as FilesNotFoundError,i as GHESNotSupportedError,a as InvalidResponseError,p as NetworkError,u as UsageError,
m as default};
