/** Of ECharts what we draw with. Nothing but this stands here: the bundler shortens what packages wrote, and this file goes with them. */
import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridSimpleComponent, MarkLineComponent } from 'echarts/components';
import { init, setPlatformAPI, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([LineChart, ScatterChart, BarChart, GridSimpleComponent, MarkLineComponent, SVGRenderer]);

export { init, setPlatformAPI };
