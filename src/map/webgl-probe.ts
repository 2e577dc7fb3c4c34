/** The worker's whole work: where there is no GPU, making a context takes long, and would hold up the page. */
postMessage(new OffscreenCanvas(1, 1).getContext('webgl2') !== null);
