/** What the renderer writes for a page with scripts, reduced to shapes. */

/** Attributes that only a script or a style sheet of its own would read. */
const IDLE = / (?:ecmeta_\w+|class|pointer-events|xml:space)="[^"]*"/g;
/** Signs as the renderer writes them, of unit size, moved and scaled: half of a page with many requests would be this. */
const DOT = sign('M1 0A1 1 0 1 1 1 -0.1A1 1 0 0 1 1 0');
const DIAMOND = sign('M0 -1L1 0L0 1L-1 0Z');

/**
 * The content of a rendered `<svg>`: no style element, no style attribute (both would need a hole in the page's policy), ids that begin with `name` instead
 * of a count of all charts that this process ever drew, coordinates to a tenth of a pixel, and no zero before a point.
 */
export function plainSvg(rendered: string, name: string): string {
  return rendered
    .replace(/^<svg[^>]*>\s*/, '')
    .replace(/\s*<\/svg>\s*$/, '')
    .replace(/<style\b[\s\S]*?<\/style>/g, '')
    .replace(/<rect [^>]*fill="none"><\/rect>\s*/, '')
    .replace(IDLE, '')
    .replace(/ style="([^"]*)"/g, (_, declarations: string) => presentation(declarations))
    .replace(/( id="|url\(#)zr\d+-/g, `$1${name}-`)
    .replace(DOT, (_, r: string, x: string, y: string, paint: string) => {
      return `<circle cx="${toTenth(x)}" cy="${toTenth(y)}" r="${r}"${paint}/>`;
    })
    .replace(DIAMOND, (_, r: string, x: string, y: string, paint: string) => {
      return `<path d="M${toTenth(x)} ${toTenth(Number(y) - Number(r))}l${r} ${r}l-${r} ${r}l-${r} -${r}z"${paint}/>`;
    })
    .replaceAll('></path>', '/>')
    .replace(/ (d|transform|x|y|width|height)="([^"]*)"/g, (_, attribute: string, value: string) => {
      // A matrix scales: a tenth would be far too coarse there.
      return ` ${attribute}="${value.startsWith('matrix') ? value : value.replace(/-?\d+\.\d+/g, toTenth)}"`;
    })
    .replace(/="0\.(?=\d)/g, '=".')
    .replace(/>\s+</g, '><');
}

function sign(shape: string): RegExp {
  const matrix = 'matrix\\(([\\d.]+),0,0,\\1,(-?[\\d.]+),(-?[\\d.]+)\\)';
  return new RegExp(`<path d="${shape}" transform="${matrix}"([^>]*)></path>`, 'g');
}

/** `font-size:12px;font-family:sans-serif;` as attributes. The family is the page's. */
function presentation(declarations: string): string {
  return declarations
    .split(';')
    .map((declaration) => declaration.split(':').map((part) => part.trim()))
    .flatMap(([property = '', value = '']) =>
      property === '' || property === 'font-family' ? [] : [` ${property}="${value.replace(/px$/, '')}"`],
    )
    .join('');
}

function toTenth(value: string | number): string {
  return String(Number(Number(value).toFixed(1)));
}
