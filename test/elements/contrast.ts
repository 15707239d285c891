/** Of two colours in bytes (WCAG 2.2, "contrast ratio"). */
export function contrast(...colours: number[][]): number {
  const [dark, light] = colours
    .map((bytes) => {
      const [red, green, blue] = bytes.map((byte) =>
        byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
    })
    .sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}
