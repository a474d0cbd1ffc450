import { firstChoiceKey } from '#platform/first-choice.ts';

/**
 * Answers the first choice of a page that is painted but not yet alive: notes it where it outlives the page, and puts
 * into the conversation what `FirstAnswers.astro` holds ready for it. A second press changes nothing. Goes inline into
 * the page; the player takes the choice up as soon as it is alive.
 */
export const firstAnswerScript = [
  "document.addEventListener('click',e=>{",
  "let d=document,b=e.target.closest('astro-island[ssr] [data-choice]'),t=d.getElementById('first-answers'),f=d.querySelector('.first');",
  'if(!b||!t||!f)return;if(f.firstChild)return e.stopPropagation();',
  'let c=b.dataset.choice,a=[...t.content.children].find(x=>x.dataset.answer===c);if(!a)return;',
  `try{localStorage['${firstChoiceKey}']=t.dataset.of+' '+c}catch{return}`,
  'f.append(a.cloneNode(true));f.parentNode.scrollTop=1e6})',
].join('');
