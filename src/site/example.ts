// Nothing of ours but the colours: it is to look like somebody else's page.
import 'virtual:tokens.css';
import './example.css';
