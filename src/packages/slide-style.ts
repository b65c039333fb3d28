/** How slides look: 16 to 9, text that grows with the screen, one a page when printed with its notes below. */
export const slideStyle = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#ddd3c6;color:#1c1712;font-family:system-ui,-apple-system,'Segoe UI','Noto Sans','Noto Sans Arabic',sans-serif;overflow-wrap:break-word}
main{max-width:min(100vw,170vh);margin:0 auto}
.slide{margin:0 0 1rem}
.board{position:relative;container-type:inline-size;min-height:min(56.25vw,95vh);background:#fff;padding:4% 5% 5%}
.board>*{font-size:2.6cqw;line-height:1.4}
.board.full>:not(h1,h2){font-size:2cqw}
.board.dense>:not(h1,h2){font-size:1.6cqw}
.board>h1{font-size:5cqw;line-height:1.2;color:#8a3b12}
.board>h2{font-size:3.6cqw;line-height:1.2;margin:0 0 .6em;color:#8a3b12}
h3{font-size:1.1em;margin:.4em 0 .2em}
p,ul,ol,table,blockquote{margin:0 0 .5em}
ul,ol{padding-inline-start:1.4em}
a{color:inherit}
img{max-width:100%;max-height:40cqw}
table{border-collapse:collapse;width:100%;font-size:.85em}
th,td{border:1px solid #b9a58e;padding:.2em .4em;text-align:start;vertical-align:top}
.handout{border:1px dashed #5c4a3a;padding:.5em .8em}
.handout-title,.box-title{font-weight:700;margin:0}
.box{border:1px solid #b9a58e;border-inline-start:.3em solid #1f4e68;padding:.4em .8em}
.board>p.page:last-child{position:absolute;inset-block-end:1.5%;inset-inline-end:2%;margin:0;font-size:1.3cqw;color:#5c4a3a}
.board .colophon p{margin:0 0 .3em}
.qr{width:22cqw;height:22cqw;float:inline-end}
.notes{background:#f3efe8;padding:.5rem 1rem}
.notes summary{min-height:2.75rem;padding:.6rem 0;font-weight:600}
@media (max-width:40rem){.board{min-height:0}.board>*,.board.full>*,.board.dense>*{font-size:1rem}.board>h1{font-size:1.6rem}.board>h2{font-size:1.3rem}}
@media (max-width:40rem){th,td{padding:.25rem .3rem;overflow-wrap:anywhere;hyphens:auto}}
@page{size:297mm 210mm;margin:10mm}
@media print{body{background:none}main{max-width:none}.slide{break-after:page;margin:0}.board{min-height:150mm;border:1px solid #b9a58e}.notes::details-content{content-visibility:visible;display:block;height:auto}.notes{break-before:auto}}
`.replaceAll(/\n/g, '');
