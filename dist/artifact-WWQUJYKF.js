import{createRequire as r}from"node:module";const l=r(import.meta.url);import{ArtifactNotFoundError as t,DefaultArtifactClient as o,FilesNotFoundError as e,GHESNotSupportedError as i,
InvalidResponseError as a,NetworkError as p,UsageError as u,artifact_default as m}from"./chunk-IRGF7XJO.js";import"./chunk-5P7KISNC.js";import"./chunk-YWQBC325.js";
import"./chunk-BC4RUIGE.js";export{t as ArtifactNotFoundError,o as DefaultArtifactClient,e as FilesNotFoundError,i as GHESNotSupportedError,a as InvalidResponseError,p as NetworkError,u as UsageError,
m as default};
