// Each runs in the page, so it may use nothing from here. All answer with what is wrong, in words; nothing is good.

/** Text that is cut off or stands outside the window, and a page that scrolls sideways. */
export function cutOff(): string[] {
  const wrong: string[] = [];
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide > 0) wrong.push(`the page scrolls sideways by ${wide} px`);
  const meant = (e: Element) =>
    e.closest('.vh, [hidden], [aria-hidden="true"], script, style, svg, option') !== null ||
    !e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const text = node.nodeValue?.trim() ?? '';
    const parent = node.parentElement;
    if (text === '' || !parent || meant(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom, width } of range.getClientRects()) {
      if (width === 0) continue;
      if (left < -1 || right > innerWidth + 1) wrong.push(`outside the window: ${text.slice(0, 40)}`);
      for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
        if (box === document.documentElement) break;
        const style = getComputedStyle(box);
        if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
        const edge = box.getBoundingClientRect();
        const across = left < edge.left - 2 || right > edge.right + 2;
        const down = /hidden|clip/.test(style.overflowY) && (top < edge.top - 3 || bottom > edge.bottom + 3);
        if (across || down) wrong.push(`cut by .${box.className}: ${text.slice(0, 40)}`);
      }
    }
  }
  for (const box of document.querySelectorAll('button, summary, label, .seg span, h1, h2, h3, select')) {
    if (meant(box) || box.clientWidth === 0) continue;
    if (box.scrollWidth > box.clientWidth + 1)
      wrong.push(`too wide for its box: ${box.textContent?.slice(0, 40)}`);
  }
  return [...new Set(wrong)];
}

/** Controls that cannot be seen: no size, outside the window, or neither text nor a frame of their own. */
export function unseenControls(): string[] {
  const wrong: string[] = [];
  for (const control of document.querySelectorAll<HTMLElement>('button, a[href], input, select, summary')) {
    if (control.closest('[hidden]') || !control.checkVisibility()) continue;
    const skin = getComputedStyle(control).opacity === '0' ? control.nextElementSibling : control;
    const name = (control.getAttribute('aria-label') ?? control.textContent ?? control.id)
      .trim()
      .slice(0, 40);
    if (!skin) {
      wrong.push(`no skin: ${name}`);
      continue;
    }
    const box = skin.getBoundingClientRect();
    const style = getComputedStyle(skin);
    if (box.width < 4 || box.height < 4) wrong.push(`no size: ${name}`);
    if (box.left < -1 || box.right > innerWidth + 1) wrong.push(`outside the window: ${name}`);
    const framed = Number.parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none';
    const native = control.tagName === 'INPUT' && skin === control && style.appearance !== 'none';
    const says = skin.textContent?.trim() !== '' || skin.querySelector('svg') !== null;
    if (!framed && !says && !native) wrong.push(`neither words nor frame: ${name}`);
    const around = (at: Element | null): string => {
      const ground = at ? getComputedStyle(at).backgroundColor : 'rgb(255, 255, 255)';
      return at && /, 0\)$|transparent/.test(ground) ? around(at.parentElement) : ground;
    };
    if (says && style.color === around(skin)) wrong.push(`its colour is its ground's: ${name}`);
  }
  return wrong;
}

/** Targets under 24 × 24 px. A link within a sentence is as high as its line, which the rule allows. */
export function smallTargets(): string[] {
  const wrong: string[] = [];
  for (const control of document.querySelectorAll<HTMLElement>('button, a[href], input, select, summary')) {
    if (control.closest('[hidden]') || !control.checkVisibility()) continue;
    const said = (of: Element | null) => (of?.textContent ?? '').trim().length;
    const inSentence =
      getComputedStyle(control).display === 'inline' && said(control.parentElement) > said(control);
    const label = control.closest('label');
    const { width, height } = (label ?? control).getBoundingClientRect();
    const small = width < 23.9 || height < 23.9;
    if (small && !inSentence)
      wrong.push(
        `${Math.round(width)} x ${Math.round(height)}: ${control.tagName} ${control.textContent?.slice(0, 40)}`,
      );
  }
  return wrong;
}

/** What still moves. */
export function moving(): string[] {
  const wrong: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    for (const part of [undefined, '::before', '::after']) {
      const { animationName, transitionDuration } = getComputedStyle(element, part);
      const still = animationName === 'none' && /^(?:0s(?:, )?)+$/.test(transitionDuration);
      if (!still) wrong.push(`${element.tagName}.${element.getAttribute('class')}${part ?? ''}`);
    }
  }
  return wrong;
}

/** Switches and choices whose two states look the same. */
export function sameEitherWay(): string[] {
  const looks = (skin: Element) => {
    const s = getComputedStyle(skin);
    return [s.backgroundColor, s.borderTopColor, s.borderTopWidth, s.boxShadow].join(' ');
  };
  return ['.switch input', '.seg input'].flatMap((css) => {
    const inputs = [...document.querySelectorAll<HTMLInputElement>(css)].filter(
      (i) => !i.disabled && i.checkVisibility(),
    );
    const of = (checked: boolean) => {
      const input = inputs.find((i) => i.checked === checked);
      return input?.nextElementSibling ? looks(input.nextElementSibling) : undefined;
    };
    const [on, off] = [of(true), of(false)];
    return on !== undefined && on === off ? [`${css}: on looks like off (${on})`] : [];
  });
}
