import { mount } from 'svelte';
import App from './App.svelte';
import { place } from './shared.js';

mount(App, { target: place });
