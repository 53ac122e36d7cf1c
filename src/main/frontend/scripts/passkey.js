// Asks the device for a passkey and sends its answer, or why there is none, with the form it stands in.
document.querySelectorAll('form[data-passkey]').forEach(offer)

function offer(form) {
  form.querySelector('[data-passkey-button]').hidden = false
  form.addEventListener('submit', event => {
    // the page that comes back says that a name is missing
    if (form.elements.namedItem('name')?.value.trim() === '') {
      return
    }
    event.preventDefault()
    ask(form).then(() => form.submit())
  })
}

async function ask(form) {
  const asked = JSON.parse(form.dataset.options)
  const began = performance.now()
  try {
    const credential = form.dataset.passkey === 'add' ? await add(asked) : await show(asked)
    form.elements.answer.value = JSON.stringify(credential)
  } catch (problem) {
    form.elements.problem.value = reason(problem, performance.now() - began >= asked.timeout)
  }
}

async function add(asked) {
  const credential = await navigator.credentials.create({
    publicKey: {
      ...asked,
      challenge: bytes(asked.challenge),
      user: { ...asked.user, id: bytes(asked.user.id) },
      excludeCredentials: withBytes(asked.excludeCredentials)
    }
  })
  return answer(credential, {
    attestationObject: text(credential.response.attestationObject),
    clientDataJSON: text(credential.response.clientDataJSON),
    transports: credential.response.getTransports?.() ?? []
  })
}

async function show(asked) {
  const credential = await navigator.credentials.get({
    publicKey: {
      ...asked,
      challenge: bytes(asked.challenge),
      allowCredentials: withBytes(asked.allowCredentials)
    }
  })
  return answer(credential, {
    authenticatorData: text(credential.response.authenticatorData),
    clientDataJSON: text(credential.response.clientDataJSON),
    signature: text(credential.response.signature)
  })
}

function answer(credential, response) {
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    clientExtensionResults: credential.getClientExtensionResults(),
    authenticatorAttachment: credential.authenticatorAttachment,
    response
  }
}

function reason(problem, late) {
  if (problem.name === 'NotAllowedError') {
    return late ? 'timed-out' : 'cancelled'
  }
  return problem.name === 'InvalidStateError' ? 'already-there' : 'not-possible'
}

function withBytes(credentials = []) {
  return credentials.map(credential => ({ ...credential, id: bytes(credential.id) }))
}

function bytes(base64url) {
  return Uint8Array.from(atob(base64url.replace(/-/g, '+').replace(/_/g, '/')), letter => letter.charCodeAt(0))
}

function text(buffer) {
  return btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '')
}
