// The worker of `hasWebGL2`. Old browsers lack `OffscreenCanvas`; their worker ends with an error, which is handled.
new OffscreenCanvas(1, 1).getContext('webgl2');
postMessage('made');
