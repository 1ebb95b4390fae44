/// Pages of contracts in the manners of sites that publish them.
enum SitePages {
  /// A government site of the 2000s: tables within tables, no end tags, capital letters.
  static let tables = """
    <HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=utf-8">
    <TITLE>示范文本</TITLE><STYLE>TD { font-size: 9pt }</STYLE>
    <SCRIPT language=JavaScript>var closed = "第九条"</SCRIPT></HEAD>
    <BODY bgColor=#ffffff><TABLE width=760 align=center><TR><TD><IMG src="top.gif" alt="第八条">
    <TR><TD><FONT size=4><CENTER><B>污水处理特许经营协议</B></CENTER></FONT>
    <TABLE><TR><TD>甲方：<U>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;</U>局
    <TD>乙方：<U>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;</U>公司</TABLE>
    <P>　　第一章&nbsp; 总则<BR>　　第一条&nbsp; 为了规范污水
    处理，依照第三条订立本协议。<BR>　　第二条&nbsp; 特许经营期为<U>　　　</U>年。
    <P>　　第三条&nbsp; 下列用语：<BR>　　（一）&ldquo;处理厂&rdquo;，是指厂区；<BR>　　（二）&#31532;三方。
    <TR><TD align=middle>版权所有&copy;2004</TABLE></BODY></HTML>
    """

  /// What Word saves as a web page: numbers in spans, blanks as underlined spaces, remarks for Word.
  static let word = """
    <html xmlns:o="urn:schemas-microsoft-com:office:office">
    <head><meta charset="utf-8"><!--[if gte mso 9]><xml><w:WordDocument>第九条</w:WordDocument></xml>
    <![endif]--><style><!-- p.MsoNormal {margin:0cm} --></style></head>
    <body lang=ZH-CN><div class=WordSection1>
    <p class=MsoNormal align=center><b><span style='font-size:22.0pt'>供热特许经营协议<span
    lang=EN-US><o:p></o:p></span></span></b></p>
    <p class=MsoListParagraph style='text-indent:-21.0pt;mso-list:l0 level1 lfo1'><![if
    !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>第一条<span
    style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>甲方授予乙方特许
    经营权。</p>
    <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
    style='mso-list:Ignore'>第二条<span>&nbsp;&nbsp; </span></span><![endif]>期限为<u><span
    lang=EN-US>&nbsp;&nbsp;&nbsp; </span></u>年，<span style='display:none;mso-hide:all'>第八条</span>自<u><span
    lang=EN-US><span style='mso-spacerun:yes'>&nbsp; </span></span></u>起。<span lang=EN-US>15</span>日内</p>
    <table class=MsoNormalTable border=1><tr><td valign=top><p class=MsoNormal>甲方（盖章）</p></td>
    <td><p class=MsoNormal>乙方（盖章）<span lang=EN-US><o:p>&nbsp;</o:p></span></p></td></tr></table>
    </div></body></html>
    """

  /// An article of a messenger's public account: sections and spans with styles, shown by a script.
  static let article = """
    <!DOCTYPE html><html><head><meta charset="utf-8"><title>文章</title></head>
    <body id="activity-detail"><div id="js_article" class="rich_media">
    <h1 class="rich_media_title">燃气特许经营协议</h1>
    <div class="rich_media_content" id="js_content">
    <section data-tool="x" style="font-size: 16px"><section><p style="white-space: normal"><span
    style="letter-spacing: 1px"><strong>第一条</strong></span><span>　乙方应当安全供气。</span></p></section>
    <section><span leaf="">第二条 价款为</span><span style="text-decoration: underline">&nbsp; &nbsp; &nbsp;</span>
    <span leaf="">万元</span><br></section><p><br></p>
    <section style="display: none;">第九条</section>
    <blockquote><p>第三条 本协议一式&#8203;两份。</p></blockquote></section>
    </div><script>var msg = "<p>第八条</p>"</script></div></body></html>
    """

  /// A site of today: navigation, breadcrumbs, a form to fill in, lists that a browser numbers.
  static let portal = """
    <!doctype html><html lang="zh-CN"><head><meta charset="utf-8"></head><body>
    <nav aria-label="导航"><ul><li><a href="/">首页</a></li><li>第九条</li></ul></nav>
    <main><article><h1>垃圾处理特许经营协议</h1>
    <div class="content"><h2>第一章 总则</h2><p>第一条 处理量为 <input type="number"> 吨。</p>
    <pre>第二条  甲方
    应当付款。</pre><p>第三条 <ruby>甲<rp>（</rp><rt>jia</rt><rp>）</rp></ruby>方</p>
    <details open><summary>第四条 说明</summary><p>见附件一。</p></details>
    <template>第八条</template></div></article></main></body></html>
    """
}
