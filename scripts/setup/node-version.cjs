// Plain and old JavaScript, so that an old Node can still read it and say what is wrong.
'use strict';

var version = process.versions.node;
var major = Number(version.split('.')[0]);
var minor = Number(version.split('.')[1]);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error('This project needs Node 20.19 or newer; this is Node ' + version + '.');
  process.exit(1);
}
