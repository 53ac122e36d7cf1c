// Makes the styles, scripts and fonts of the pages: node build.mjs <output folder> [<stamp file>].
// Does nothing while no input has changed since the stamp was written.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const NEEDED_NODE = 20
const FONTS = ['latin', 'latin-ext'].flatMap(subset =>
  ['400', '700'].map(weight => `atkinson-hyperlegible-next-${subset}-${weight}-normal.woff2`))
// PDF files take no other format
const FONTS_OF_PDF = ['400Regular', '700Bold'].map(weight => `${weight}/AtkinsonHyperlegibleNext_${weight}.ttf`)

const here = dirname(fileURLToPath(import.meta.url))
const modules = join(here, 'node_modules')
const [outputArgument, stampArgument] = process.argv.slice(2)

if (Number(process.versions.node.split('.')[0]) < NEEDED_NODE) {
  stop(`The page assets need Node.js ${NEEDED_NODE} or newer; this is ${process.version}.`)
}
if (!outputArgument) {
  stop('Usage: node build.mjs <output folder> [<stamp file>]')
}

const output = resolve(outputArgument)
const stamp = resolve(stampArgument ?? `${output}.stamp`)
const inputs = hashOfInputs()

if (!isUpToDate()) {
  installPackages()
  rmSync(output, { recursive: true, force: true })
  mkdirSync(output, { recursive: true })
  await Promise.all([compileStyles(), bundleScripts()])
  copyFontsAndImages()
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, inputs)
  console.log(`Page assets made in ${output}`)
}

function isUpToDate() {
  // node_modules too, because tests hold the pages' components against the examples in it
  return [modules, join(output, 'application.css'), stamp].every(path => existsSync(path)) && readFileSync(stamp, 'utf8') === inputs
}

function hashOfInputs() {
  const hash = createHash('sha256')
  for (const file of filesUnder(here)) {
    hash.update(file).update(readFileSync(join(here, file)))
  }
  return hash.digest('hex')
}

function filesUnder(folder, prefix = '') {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => entry.isDirectory()
      ? filesUnder(join(folder, entry.name), `${prefix}${entry.name}/`)
      : [prefix + entry.name])
}

function installPackages() {
  const installed = join(modules, '.package-lock.json')
  const wanted = join(here, 'package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) {
    return
  }
  try {
    // a shell, because on Windows npm is a script
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit', shell: true })
  } catch {
    stop('npm ci failed, see above. The page assets need npm and, the first time, the network.')
  }
}

async function compileStyles() {
  const { compileAsync } = await import('sass')
  const { css } = await compileAsync(join(here, 'styles/application.scss'), {
    loadPaths: [modules],
    quietDeps: true,
    style: 'compressed'
  })
  writeFileSync(join(output, 'application.css'), css)
}

async function bundleScripts() {
  const { build } = await import('esbuild')
  await build({
    entryPoints: ['init', 'application', 'process-picture', 'passkey'].map(name => join(here, `scripts/${name}.js`)),
    outdir: output,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    legalComments: 'eof',
    logLevel: 'warning'
  })
}

function copyFontsAndImages() {
  for (const font of FONTS) {
    cpSync(join(modules, '@fontsource/atkinson-hyperlegible-next/files', font), join(output, 'fonts', font))
  }
  for (const font of FONTS_OF_PDF) {
    cpSync(join(modules, '@expo-google-fonts/atkinson-hyperlegible-next', font), join(output, 'fonts', basename(font)))
  }
  cpSync(join(here, 'images'), join(output, 'images'), { recursive: true })
}

function stop(message) {
  console.error(message)
  process.exit(1)
}
