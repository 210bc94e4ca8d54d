/** What the renderer writes for a page with scripts, reduced to shapes. */

/** A dot as the renderer writes it: the unit circle, moved and scaled. */
const DOT =
  /<path d="M1 0A1 1 0 1 1 1 -0.0001A1 1 0 1 1 1 0Z" transform="matrix\(([\d.]+),0,0,\1,(-?[\d.]+),(-?[\d.]+)\)"([^>]*)><\/path>/g;

/** Attributes that only a script or a style sheet of its own would read. */
const IDLE = / (?:ecmeta_\w+|class|pointer-events|xml:space)="[^"]*"/g;

/**
 * The content of a rendered `<svg>`: no style element, no style attribute (both would need a hole in the page's policy), ids that begin with `name` instead
 * of a count of all charts that this process ever drew, and coordinates to a tenth of a pixel.
 */
export function plainSvg(rendered: string, name: string): string {
  return rendered
    .replace(/^<svg[^>]*>\s*/, '')
    .replace(/\s*<\/svg>\s*$/, '')
    .replace(/<style\b[\s\S]*?<\/style>/g, '')
    .replace(/<rect [^>]*fill="none"><\/rect>\s*/, '')
    .replace(IDLE, '')
    .replace(/ style="([^"]*)"/g, (_, declarations: string) => presentation(declarations))
    .replace(/\bzr\d+-/g, `${name}-`)
    .replace(
      DOT,
      (_, r: string, x: string, y: string, paint: string) =>
        `<circle cx="${toTenth(x)}" cy="${toTenth(y)}" r="${r}"${paint}/>`,
    )
    .replaceAll('></path>', '/>')
    .replace(/ (d|transform|x|y|width|height)="([^"]*)"/g, (_, attribute: string, value: string) => {
      // A matrix scales: a tenth would be far too coarse there.
      return ` ${attribute}="${value.startsWith('matrix') ? value : value.replace(/-?\d+\.\d+/g, toTenth)}"`;
    })
    .replace(/>\s+</g, '><');
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

function toTenth(number: string): string {
  return String(Number(Number(number).toFixed(1)));
}
