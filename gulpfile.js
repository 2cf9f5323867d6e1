// @ts-expect-error -- gulp ships no types, and three calls don't earn a dependency on foreign ones.
const { dest, parallel, src } = require('gulp');

// Without `encoding: false` gulp 5 rewrites a file as UTF-8 text, which would break any icon that is no text.
const icons = () => src('icons/*.svg', { encoding: false }).pipe(dest('dist/icons'));

// The codex (RotrApi.node.json) and the output schemas lie beside the node, and tsc copies no JSON that nothing imports.
const descriptions = () => src('nodes/**/*.json').pipe(dest('dist/nodes'));

exports['build:assets'] = parallel(icons, descriptions);
