// On every page: htmx and small additions. Each page works without any of this.
import './htmx.js';
import './aanmelding.js';
import './verzenden.js';
import './concept.js';
import './fouten.js';
import './tonen.js';
import './teller.js';
import './bsn.js';
import './openvlak.js';
import './upload.js';
import './getypt.js';
import './sessie.js';
