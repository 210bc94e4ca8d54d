import{createRequire as r}from"node:module";const l=r(import.meta.url);import{ArtifactNotFoundError as t,DefaultArtifactClient as o,FilesNotFoundError as e,GHESNotSupportedError as a,
InvalidResponseError as i,NetworkError as u,UsageError as p,artifact_default as f}from"./chunk-2UTZE5W3.js";import"./chunk-ILI6NF63.js";import"./chunk-S4U4G4QU.js";export{t as ArtifactNotFoundError,o as DefaultArtifactClient,e as FilesNotFoundError,a as GHESNotSupportedError,i as InvalidResponseError,u as NetworkError,p as UsageError,
f as default};
