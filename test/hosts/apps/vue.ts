import { createApp } from 'vue';
import App from './App.vue';
import { place } from './shared.js';

createApp(App).mount(place);
