import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'

document.querySelectorAll('[data-process-picture]').forEach(draw)

async function draw(frame) {
  const viewer = new NavigatedViewer({ container: frame })
  const response = await fetch(frame.dataset.processPicture, { credentials: 'same-origin' })
  await viewer.importXML(await response.text())
  viewer.get('canvas').zoom('fit-viewport')
}
