/**
 * What Recharts needs of decimal.js-light to find ticks, over plain numbers. Nobody sees those ticks: axes are hidden, and
 * the ticks that are drawn come from the cards' own axes (4 kB of the first load).
 */
export default class Decimal {
  readonly #value: number;

  constructor(value: number | Decimal) {
    this.#value = numberOf(value);
  }
  toNumber(): number {
    return this.#value;
  }
  abs(): Decimal {
    return new Decimal(Math.abs(this.#value));
  }
  isint(): boolean {
    return Number.isInteger(this.#value);
  }
  lt(other: number | Decimal): boolean {
    return this.#value < numberOf(other);
  }
  lte(other: number | Decimal): boolean {
    return this.#value <= numberOf(other);
  }
  add(other: number | Decimal): Decimal {
    return new Decimal(this.#value + numberOf(other));
  }
  sub(other: number | Decimal): Decimal {
    return new Decimal(this.#value - numberOf(other));
  }
  mul(other: number | Decimal): Decimal {
    return new Decimal(this.#value * numberOf(other));
  }
  div(other: number | Decimal): Decimal {
    return new Decimal(this.#value / numberOf(other));
  }
  mod(other: number | Decimal): Decimal {
    return new Decimal(this.#value % numberOf(other));
  }
  pow(exponent: number): Decimal {
    return new Decimal(this.#value ** exponent);
  }
  log(base: number): Decimal {
    return new Decimal(base === 10 ? Math.log10(this.#value) : Math.log(this.#value) / Math.log(base));
  }
}

function numberOf(value: number | Decimal): number {
  return typeof value === 'number' ? value : value.toNumber();
}
