/*
 * <kurabe-chart library="…" model="…">: draws one chart from the JSON of ChartJson.java.
 * A plain script, served as it is. Colours are never alone: parts carry patterns, lines carry
 * symbols and dashes, and every figure is written beside its mark.
 */
(() => {
  "use strict";

  const INK = "#1b2733";
  const SOFT = "#4a5763";
  const LINE = "#d5dce3";
  const MUTED = "#8a949e";
  // Told apart under protanopia, deuteranopia and tritanopia; each at least 3:1 on white.
  const SERIES = ["#0b5cad", "#c4500a", "#00796b", "#8e4585", "#8a6d00", "#334e68"];
  // Ordered from best to worst by lightness, so that they stay ordered without hue.
  const RAMP = ["#0b3d6e", "#2f74b5", "#86b3dc", "#cfe0f0", "#ecd9b8", "#d9a05b"];
  const SYMBOLS = ["circle", "rect", "triangle", "diamond", "emptyCircle", "emptyRect"];
  const DASHES = ["solid", [6, 3], [2, 3], [8, 3, 2, 3], [12, 4], [4, 4]];
  const PATTERN = "rgba(255, 255, 255, 0.55)";
  const DECALS = [
    { symbol: "none" },
    { symbol: "rect", symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: -Math.PI / 4, color: PATTERN },
    { symbol: "circle", symbolSize: 0.7, dashArrayX: [[8, 8], [0, 8, 8, 0]], dashArrayY: [6, 0], color: PATTERN },
    { symbol: "rect", symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: Math.PI / 4, color: PATTERN },
    { symbol: "rect", symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [2, 8], color: PATTERN },
    { symbol: "rect", symbolSize: 1, dashArrayX: [2, 8], dashArrayY: [1, 0], color: PATTERN },
  ];

  let library;
  const load = (path) => {
    library ??= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = new URL(path, document.baseURI).href;
      script.onload = () => resolve(window.echarts);
      script.onerror = () => reject(new Error("no drawing library at " + script.src));
      document.head.append(script);
    });
    return library;
  };

  const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
  const withUnit = (figure, unit) => ("value" in figure ? figure.text + unit : figure.text);

  const legendRows = (names, width) => {
    const needed = names.map((name) => name.length * 13 + 44);
    let rows = 1;
    let used = 0;
    for (const part of needed) {
      if (used > 0 && used + part > width) {
        rows += 1;
        used = 0;
      }
      used += part;
    }
    return rows;
  };

  const frame = (model, width) => {
    const names = model.series.map((series) => series.name);
    const legend = names.length > 1;
    return {
      top: legend ? legendRows(names, width) * 24 + 14 : 14,
      option: {
        animation: !still(),
        aria: { enabled: true, label: { enabled: false }, decal: { show: names.length > 1 && model.kind !== "line" } },
        legend: { show: legend, top: 0, left: 0, itemGap: 14, selectedMode: false, textStyle: { color: INK, fontSize: 13 } },
        tooltip: { renderMode: "richText", confine: true, trigger: "item", textStyle: { color: INK, fontSize: 13 } },
      },
    };
  };

  const labels = (width) => ({ color: INK, fontSize: 13, lineHeight: 18, width: Math.min(280, width * 0.36), overflow: "break" });
  const percentAxis = {
    type: "value", min: 0, max: 100, interval: 25,
    axisLabel: { formatter: "{value}%", color: SOFT, hideOverlap: true }, splitLine: { lineStyle: { color: LINE } },
  };
  const categoryAxis = (model, width) => ({
    type: "category", data: model.categories, inverse: true, axisTick: { show: false },
    axisLine: { lineStyle: { color: SOFT } }, axisLabel: labels(width),
  });
  const rowHeight = (model, width, bar) => {
    const characters = Math.max(1, Math.floor(Math.min(280, width * 0.36) / 13));
    const lines = Math.max(...model.categories.map((name) => Math.ceil(name.length / characters)));
    return Math.max(bar, lines * 18 + 10);
  };

  // A level is a series of its own, without points: its line crosses the whole chart, and its name and
  // figure stand in the legend, where they cover nothing.
  const LEVEL_ICONS = {
    target: "path://M0 6h10v3H0zM15 6h10v3H15z",
    reference: "path://M0 6h3v3H0zM7 6h3v3H7zM14 6h3v3H14zM21 6h3v3H21z",
  };
  const levelName = (one, unit) => `${one.name} ${one.text}${unit}`;
  const levelSeries = (one, unit, axis) => {
    const style = one.style === "target" ? { color: "#b3261e", type: "dashed", width: 2 } : { color: SOFT, type: [2, 3], width: 2.5 };
    return {
      type: "line", name: levelName(one, unit), data: [], symbol: "none", color: style.color, lineStyle: style,
      markLine: { symbol: "none", silent: true, animation: false, label: { show: false }, lineStyle: style, data: [{ [axis]: one.value }] },
    };
  };
  // Without a mark of their own, levels would look like series that lost their points.
  const legendData = (model, levels) => [
    ...model.series.map((series) => series.name),
    ...levels.map((one) => ({ name: levelName(one, model.unit), icon: LEVEL_ICONS[one.style] })),
  ];

  const bars = (model, width) => {
    const levels = (model.levels ?? []).filter((one) => "value" in one);
    const names = levels.map((one) => ({ name: levelName(one, model.unit) }));
    const { top, option } = frame({ ...model, series: [...model.series, ...names] }, width);
    option.aria.decal.show = model.series.length > 1;
    const row = rowHeight(model, width, model.series.length * 22 + 16);
    option.grid = { top, left: 4, right: 64, bottom: 4, containLabel: true };
    option.xAxis = percentAxis;
    option.yAxis = categoryAxis(model, width);
    option.tooltip.formatter = (at) => `${at.name}\n${at.seriesName}: ${at.data.words}`;
    option.series = model.series.map((series, i) => ({
      type: "bar", name: series.name, barMaxWidth: 18, barGap: "20%",
      itemStyle: { color: series.muted ? MUTED : SERIES[i % SERIES.length], decal: DECALS[i % DECALS.length] },
      label: { show: true, position: "right", color: INK, fontSize: 12, formatter: (at) => at.data.words },
      // A bar without length carries the reason why there is no figure.
      data: series.figures.map((figure) => ({ value: figure.value ?? 0, words: withUnit(figure, model.unit) })),
    }));
    option.series.push(...levels.map((one) => levelSeries(one, model.unit, "xAxis")));
    option.legend.data = legendData(model, levels);
    return { option, height: top + model.categories.length * row + 34 };
  };

  const shares = (model, width) => {
    const { top, option } = frame(model, width);
    option.grid = { top, left: 4, right: 20, bottom: 4, containLabel: true };
    option.xAxis = percentAxis;
    option.yAxis = categoryAxis(model, width);
    option.tooltip.formatter = (at) => `${at.name}\n${at.seriesName}: ${at.data.words}`;
    const room = width * 0.6;
    option.series = model.series.map((series, i) => ({
      type: "bar", name: series.name, stack: "all", barWidth: 28,
      itemStyle: {
        color: series.muted ? "#e3e7eb" : RAMP[i % RAMP.length], borderColor: "#fff", borderWidth: 1,
        decal: { ...DECALS[i % DECALS.length], ...(i > 1 || series.muted ? { color: "rgba(27, 39, 51, 0.16)" } : {}) },
      },
      label: {
        show: true, fontSize: 12, color: INK, backgroundColor: "rgba(255, 255, 255, 0.9)", borderRadius: 3,
        padding: [2, 4], formatter: (at) => `${series.name} ${at.data.words.split("（")[0]}`,
      },
      data: series.figures.map((figure) => ({
        value: figure.value ?? null, words: figure.text,
        // A label wider than its part would sit on its neighbours; the table has it.
        label: { show: (figure.value ?? 0) / 100 * room > series.name.length * 13 + 26 },
      })),
    }));
    return { option, height: top + model.categories.length * rowHeight(model, width, 48) + 34 };
  };

  const nice = (most) => {
    if (most <= 0) return 1;
    const power = 10 ** Math.floor(Math.log10(most));
    return [1, 2, 2.5, 4, 5, 8, 10].find((step) => step * power >= most) * power;
  };

  const line = (model, width) => {
    const levels = (model.levels ?? []).filter((one) => "value" in one);
    const names = levels.map((one) => ({ name: levelName(one, model.unit) }));
    const { top, option } = frame({ ...model, series: [...model.series, ...names] }, width);
    const inUnit = model.unit === "%" ? "%" : "";
    const drawn = [...model.series.flatMap((series) => series.figures), ...levels]
      .filter((figure) => "value" in figure).map((figure) => figure.value);
    option.grid = { top: top + 12, left: 4, right: 28, bottom: 4, containLabel: true };
    option.xAxis = {
      type: "category", data: model.categories, boundaryGap: true,
      axisLine: { lineStyle: { color: SOFT } }, axisLabel: { color: INK, fontSize: 12, hideOverlap: true },
    };
    option.yAxis = {
      type: "value", min: Math.min(0, ...drawn), max: nice(Math.max(...drawn, 0) * 1.05),
      axisLabel: { color: SOFT, formatter: (value) => value.toLocaleString("ja-JP") + inUnit },
      splitLine: { lineStyle: { color: LINE } },
    };
    option.tooltip.formatter = (at) => `${at.name}\n${at.seriesName}: ${at.data.words}`;
    option.series = model.series.map((series, i) => ({
      type: "line", name: series.name, symbol: SYMBOLS[i % SYMBOLS.length], symbolSize: 9,
      lineStyle: { width: 2.5, type: DASHES[i % DASHES.length] }, color: series.muted ? MUTED : SERIES[i % SERIES.length],
      label: { show: true, position: "top", color: INK, fontSize: 12, formatter: (at) => at.data.words },
      labelLayout: { hideOverlap: true },
      data: series.figures.map((figure) => ({ value: figure.value ?? null, words: withUnit(figure, inUnit) })),
    }));
    option.legend.data = legendData(model, levels);
    option.series.push(...levels.map((one) => levelSeries(one, model.unit, "yAxis")));
    return { option, height: Math.max(260, Math.min(380, width * 0.5)) };
  };

  const DRAW = { bars, shares, line };

  class KurabeChart extends HTMLElement {
    static observedAttributes = ["model"];

    connectedCallback() {
      this.observer = new ResizeObserver(() => this.draw());
      this.observer.observe(this);
    }

    disconnectedCallback() {
      this.observer.disconnect();
      this.chart?.dispose();
      this.chart = undefined;
      this.drawn = undefined;
    }

    attributeChangedCallback() {
      this.drawn = undefined;
      if (this.isConnected) this.draw();
    }

    async draw() {
      const width = this.clientWidth;
      if (width === 0 || this.drawn === width) return;
      this.drawn = width;
      try {
        const echarts = await load(this.getAttribute("library"));
        if (this.isConnected && this.drawn === width) this.paint(echarts, width);
      } catch (problem) {
        this.textContent = "図を表示できません。数値は下の表をご覧ください。";
        console.error(problem);
      }
    }

    paint(echarts, width) {
      const model = JSON.parse(this.getAttribute("model"));
      const { option, height } = DRAW[model.kind](model, width);
      option.textStyle = { fontFamily: getComputedStyle(this).fontFamily };
      this.style.height = `${height}px`;
      this.chart ??= echarts.init(this, null, { renderer: "svg", width, height });
      this.chart.resize({ width, height });
      this.chart.setOption(option, true);
      this.dataset.painted = String(width);
    }
  }

  if (!customElements.get("kurabe-chart")) customElements.define("kurabe-chart", KurabeChart);
})();
