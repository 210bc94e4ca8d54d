import{createRequire as r}from"node:module";const l=r(import.meta.url);import{ArtifactNotFoundError as t,DefaultArtifactClient as o,FilesNotFoundError as e,GHESNotSupportedError as a,
InvalidResponseError as i,NetworkError as u,UsageError as p,artifact_default as f}from"./chunk-4ASUSCFY.js";import"./chunk-Y427DSGH.js";import"./chunk-547GRXGS.js";export{t as ArtifactNotFoundError,o as DefaultArtifactClient,e as FilesNotFoundError,a as GHESNotSupportedError,i as InvalidResponseError,u as NetworkError,p as UsageError,
f as default};
