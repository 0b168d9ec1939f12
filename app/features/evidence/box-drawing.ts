import {
  BOX_PARTS,
  boxBetween,
  boxesOf,
  boxFault,
  type RedactionBox,
  type TypedBox,
} from './redaction-boxes';

type Point = { x: number; y: number };

/** Drags shorter than this, in per cent of the picture, are taken for a tap. */
const LEAST = 0.5;

/** Boxes drawn on a picture by dragging. The form's rows hold them: what is drawn is written there, what is typed drawn. */
export class BoxDrawing {
  private readonly svg: SVGSVGElement | null;
  private start: Point | null = null;
  private now: RedactionBox | null = null;

  constructor(
    picture: HTMLElement,
    private readonly form: HTMLFormElement,
  ) {
    this.svg = picture.querySelector('svg');
    form.querySelector<HTMLElement>('[data-redact-hint]')?.removeAttribute('hidden');
    form.addEventListener('input', () => this.draw());
    for (const row of this.rows()) this.addRemove(row);
    this.svg?.classList.add('app-redact__boxes--drawn');
    this.svg?.addEventListener('pointerdown', (event) => this.begin(event));
    this.svg?.addEventListener('pointermove', (event) => this.move(event));
    this.svg?.addEventListener('pointerup', () => this.end());
    this.svg?.addEventListener('pointercancel', () => this.drop());
    this.draw();
  }

  private rows(): HTMLElement[] {
    return [...this.form.querySelectorAll<HTMLElement>('[data-redact-row]')];
  }

  private at({ clientX, clientY }: PointerEvent): Point {
    const { left, top, width, height } = (this.svg as SVGSVGElement).getBoundingClientRect();
    return { x: ((clientX - left) / width) * 100, y: ((clientY - top) / height) * 100 };
  }

  private begin(event: PointerEvent): void {
    if (event.button !== 0) return;
    event.preventDefault();
    this.svg?.setPointerCapture(event.pointerId);
    this.start = this.at(event);
  }

  private move(event: PointerEvent): void {
    if (!this.start) return;
    this.now = boxBetween(this.start, this.at(event));
    this.draw();
  }

  private end(): void {
    const box = this.now;
    this.drop();
    if (box && box.width >= LEAST && box.height >= LEAST) this.write(this.emptyRow(), box);
  }

  private drop(): void {
    this.start = this.now = null;
    this.draw();
  }

  private emptyRow(): HTMLElement {
    const rows = this.rows();
    const empty = rows.find((row) => BOX_PARTS.every((part) => this.input(row, part)?.value.trim() === ''));
    return empty ?? this.addRow(rows);
  }

  /** A row more, like the last one, with its own number in names, ids and words. */
  private addRow(rows: HTMLElement[]): HTMLElement {
    const last = rows.at(-1) as HTMLElement;
    const row = last.cloneNode(true) as HTMLElement;
    const number = rows.length;
    row.querySelector('legend')?.replaceChildren(`Box ${number + 1}`);
    row.querySelector('button')?.remove();
    for (const part of BOX_PARTS) {
      const input = this.input(row, part);
      if (!input) continue;
      const label = row.querySelector(`label[for="${input.id}"]`);
      input.name = `boxes.${number}.${part}`;
      input.id = input.name.replaceAll('.', '-');
      input.value = '';
      label?.setAttribute('for', input.id);
    }
    last.after(row);
    this.addRemove(row);
    return row;
  }

  private addRemove(row: HTMLElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'app-link-button';
    button.textContent = `Remove ${row.querySelector('legend')?.textContent?.toLowerCase() ?? 'the box'}`;
    button.addEventListener('click', () => this.write(row, null));
    row.append(button);
  }

  private input(row: HTMLElement, part: string): HTMLInputElement | null {
    return row.querySelector(`[data-part="${part}"]`);
  }

  private write(row: HTMLElement, box: RedactionBox | null): void {
    for (const part of BOX_PARTS) {
      const input = this.input(row, part);
      if (input) input.value = box ? String(box[part]) : '';
    }
    this.draw();
  }

  private draw(): void {
    const typed = this.rows().map(
      (row) =>
        Object.fromEntries(BOX_PARTS.map((part) => [part, this.input(row, part)?.value ?? ''])) as TypedBox,
    );
    const boxes = boxesOf(typed.filter((box) => boxFault(box) === null));
    this.rows().forEach((row, index) => {
      const remove = row.querySelector<HTMLElement>('button');
      if (remove) remove.hidden = Object.values(typed[index] ?? {}).every((value) => value.trim() === '');
    });
    this.svg?.replaceChildren(
      ...[...boxes, ...(this.now ? [this.now] : [])].map((box) => {
        const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
        for (const part of BOX_PARTS) rect.setAttribute(part, String(box[part]));
        return rect;
      }),
    );
  }
}
