// Picks whole, unmodified blocks of Designsystemet's published style sheets; called by vendor-css.sh.
import { readFileSync, writeFileSync } from 'node:fs';

const [, , from, to] = process.argv;

/** The top-level statements of a style sheet, in their order. */
function blocks(css) {
  const found = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < css.length; i++) {
    if (css[i] === '{') depth++;
    if (css[i] === '}') depth--;
    if (depth === 0 && (css[i] === '}' || css[i] === ';')) {
      found.push(css.slice(start, i + 1).trim());
      start = i + 1;
    }
  }
  return found;
}

const theme = blocks(readFileSync(`${from}/dist/theme/designsystemet.css`, 'utf8')).filter(
  (block) => !/color-scheme\.dark|typography\.secondary/.test(block.slice(0, 80)));
const wanted = /\.ds-(skip-link|button|input|field|fieldset|validation-message|details|table|error-summary)\b/;
const parts = blocks(readFileSync(`${from}/dist/src/index.css`, 'utf8')).filter((block, i) => {
  const head = block.slice(0, 260);
  return i < 2 || block.startsWith('@layer ds.theme,') || wanted.test(head)
    && !/\.ds-(dialog|search|suggestion|combobox|togglegroup|toggle-group|chip|tabs|pagination|popover|dropdown|file-upload|avatar|badge|tooltip)\b/.test(head);
});
const head = '/* Designsystemet 1.22.0, (c) Digdir, MIT licence (see LICENSE beside). '
  + 'Whole blocks, unmodified, chosen by scripts/vendor-css.sh */\n';
writeFileSync(to, head + [...theme, ...parts].join('\n') + '\n');
