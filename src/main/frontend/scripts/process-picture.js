import Viewer from 'bpmn-js/lib/Viewer'
import MoveCanvas from 'diagram-js/lib/navigation/movecanvas'

const FONT = 'Atkinson Hyperlegible Next'
const STEP = 1.25
const LEAST_READABLE = 0.6

document.querySelectorAll('[data-process-picture]').forEach(draw)

async function draw(figure) {
  const viewer = new Viewer({
    container: figure.querySelector('.app-process-picture__canvas'),
    additionalModules: [MoveCanvas],
    textRenderer: { defaultStyle: { fontFamily: `"${FONT}", sans-serif` }, externalStyle: { fontSize: 12 } }
  })
  try {
    // the drawing measures its texts, so their font has to be there first
    const [response] = await Promise.all([
      fetch(figure.dataset.processPicture, { credentials: 'same-origin' }),
      document.fonts.load(`16px "${FONT}"`)
    ])
    if (!response.ok) {
      throw new Error(`${response.status} for ${figure.dataset.processPicture}`)
    }
    await viewer.importXML(await response.text())
  } catch (problem) {
    // the steps are on the page in words as well
    figure.remove()
    console.warn('The process could not be drawn:', problem.message)
    return
  }
  nameForReaders(figure)
  markActive(figure, viewer)
  writeFigures(figure, viewer)
  offerTools(figure, viewer.get('canvas'))
}

function nameForReaders(figure) {
  const drawing = figure.querySelector('.djs-container > svg')
  drawing.setAttribute('role', 'img')
  drawing.setAttribute('aria-label', figure.querySelector('figcaption').textContent)
  drawing.removeAttribute('tabindex')
}

function markActive(figure, viewer) {
  const canvas = viewer.get('canvas')
  const known = viewer.get('elementRegistry')
  const active = (figure.dataset.active ?? '').split(' ').filter(id => known.get(id))
  active.forEach(id => canvas.addMarker(id, 'app-process-picture__now'))
  canvas.zoom('fit-viewport')
  if (canvas.zoom() < LEAST_READABLE && active.length > 0) {
    showPart(canvas, known.get(active[0]))
  }
}

// lines of text under steps, such as how many came there; the table beside says the same
function writeFigures(figure, viewer) {
  const known = viewer.get('elementRegistry')
  Object.entries(JSON.parse(figure.dataset.figures ?? '{}')).filter(([id]) => known.get(id)).forEach(([id, lines]) => {
    const html = document.createElement('div')
    html.className = 'app-process-picture__figures'
    lines.forEach(line => html.append(Object.assign(document.createElement('span'), { textContent: line })))
    viewer.get('overlays').add(id, { position: { bottom: -2, left: 0 }, html })
  })
}

// around the given step, without empty space at the edges
function showPart(canvas, step) {
  const { inner, outer } = canvas.viewbox()
  const width = outer.width / LEAST_READABLE
  const height = outer.height / LEAST_READABLE
  canvas.viewbox({
    x: startOfPart(step.x + step.width / 2, width, inner.x, inner.width),
    y: startOfPart(step.y + step.height / 2, height, inner.y, inner.height),
    width,
    height
  })
}

function startOfPart(middle, size, wholeStart, wholeSize) {
  return size >= wholeSize
    ? wholeStart - (size - wholeSize) / 2
    : Math.min(Math.max(middle - size / 2, wholeStart), wholeStart + wholeSize - size)
}

function offerTools(figure, canvas) {
  const does = {
    in: () => canvas.zoom(canvas.zoom() * STEP),
    out: () => canvas.zoom(canvas.zoom() / STEP),
    fit: () => canvas.zoom('fit-viewport')
  }
  const tools = figure.querySelector('.app-process-picture__tools')
  tools.hidden = false
  tools.addEventListener('click', event => does[event.target.closest('button')?.dataset.zoom]?.())
}
