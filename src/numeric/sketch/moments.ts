/**
 * Mean and central moments of a stream, taken chunk by chunk in two passes each and joined by the formulas of Pébay (Sandia report
 * SAND2008-6212), so that neither the length of the stream nor an offset of its values costs accuracy.
 */
export class Moments {
  count = 0;
  mean = 0;
  /** Σ(x − mean)². */
  #second = 0;
  #third = 0;
  #fourth = 0;

  /** Adds the first `length` values of a chunk. */
  addChunk(values: Float64Array, length: number): void {
    if (length === 0) return;
    const chunk = new Moments();
    let sum = 0;
    const shift = values[0]!;
    for (let index = 0; index < length; index++) sum += values[index]! - shift;
    chunk.count = length;
    chunk.mean = shift + sum / length;
    for (let index = 0; index < length; index++) {
      const deviation = values[index]! - chunk.mean;
      const square = deviation * deviation;
      chunk.#second += square;
      chunk.#third += square * deviation;
      chunk.#fourth += square * square;
    }
    this.merge(chunk);
  }

  merge(other: Moments): void {
    if (other.count === 0) return;
    const count = this.count + other.count;
    const delta = other.mean - this.mean;
    const [a, b] = [this.count, other.count];
    const part = delta / count;
    this.#fourth +=
      other.#fourth +
      delta * part ** 3 * a * b * (a * a - a * b + b * b) +
      6 * part * part * (a * a * other.#second + b * b * this.#second) +
      4 * part * (a * other.#third - b * this.#third);
    this.#third += other.#third + delta * part * part * a * b * (a - b) + 3 * part * (a * other.#second - b * this.#second);
    this.#second += other.#second + delta * part * a * b;
    this.mean = a === 0 ? other.mean : this.mean + part * b;
    this.count = count;
  }

  /** Sample standard deviation (n − 1); undefined for fewer than two values. */
  get sd(): number | undefined {
    return this.count < 2 ? undefined : Math.sqrt(Math.max(0, this.#second) / (this.count - 1));
  }

  /** m₃/m₂^1.5 of the sample, 0 for symmetric ones; undefined where nothing varies. */
  get skewness(): number | undefined {
    const value = (Math.sqrt(this.count) * this.#third) / this.#second ** 1.5;
    return Number.isFinite(value) ? value : undefined;
  }

  /** Excess kurtosis m₄/m₂² − 3, 0 for a normal distribution; undefined where nothing varies. */
  get kurtosis(): number | undefined {
    const value = (this.count * this.#fourth) / this.#second ** 2 - 3;
    return Number.isFinite(value) ? value : undefined;
  }
}
