// Pages without script behaviour still take their style sheets through the bundler.
import 'virtual:tokens.css';
import '../theme/fonts.css';
import 'virtual:story-fonts.css';
import '../ui/base.css';
import './layout.css';
import './chronology.css';
import './page.css';
import './print.css';
