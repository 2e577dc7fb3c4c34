// The worker's whole work: see `hasWebGL2`. An old browser's worker has no such canvas, and then ends with an error.
new OffscreenCanvas(1, 1).getContext('webgl2');
postMessage('made');
