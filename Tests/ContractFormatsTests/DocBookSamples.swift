/// Documents as the exporter writes them, by hand.
enum DocBookSamples {
  /// A contract with everything that a chapter, an article and an annex may hold.
  static let contract = """
    <?xml version="1.0" encoding="UTF-8"?>
    <book xmlns="http://docbook.org/ns/docbook" version="5.0" xml:lang="zh-Hans">
    <info><title><phrase role="blank" xml:id="blank-1" remap="place">____</phrase>市供水特许经营协议</title></info>
    <toc><title>目录</title>
    <tocentry linkend="chapter-1">第一章 总则</tocentry>
    <tocentry>第九章 争议解决</tocentry>
    </toc>
    <preface><title/>
    <para role="parties">甲方:<phrase role="blank" xml:id="blank-2" remap="organization">_____</phrase></para>
    <para role="recital">鉴于为加强管理,<remark>(注:请简单介绍,见<link linkend="article-2">第二条</link>,共<phrase role="blank" xml:id="blank-3" remap="number">__</phrase>项<remark>(略)</remark>)</remark></para>
    </preface>
    <chapter xml:id="chapter-1"><title>第一章 总则</title>
    <para role="recital">鉴于保证城市用水安全;</para>
    <section xml:id="article-1" role="article"><title>第一条</title>
    <para role="paragraph" xml:id="article-1-paragraph-1">双方包括:<orderedlist>
    <listitem xml:id="article-1-item-1"><para><phrase role="label">(1)</phrase>甲方;<orderedlist role="subitems">
    <listitem><para><phrase role="label">①</phrase>水务局;</para></listitem>
    </orderedlist></para></listitem>
    <listitem><para><phrase role="label">(2)</phrase>乙方,自<phrase role="blank" xml:id="blank-4" remap="year"/>年起。</para>
    <para>项下另起的一行。</para></listitem>
    </orderedlist>以上各方依照<phrase role="dangling-reference">第九十九条</phrase>履行<glossterm linkend="definition-1">供水工程</glossterm>义务。</para>
    <para role="note"><remark>(注:根据具体情况修改)</remark></para>
    </section>
    <section xml:id="article-2" role="article"><title>第二条 名词解释</title>
    <para role="paragraph"/>
    <glosslist>
    <glossentry xml:id="definition-1"><glossterm>供水工程</glossterm><glossdef><para>:是指下列设施:</para>
    <orderedlist><listitem><para><phrase role="label">(1)</phrase>水厂。</para></listitem></orderedlist>
    <para role="note"><remark>(注:本定义可以修改)</remark></para></glossdef></glossentry>
    </glosslist>
    </section>
    </chapter>
    <chapter xml:id="chapter-2"><title>第二章 附件</title><para/></chapter>
    <appendix xml:id="annex-1"><title>附件1 《履约保函》</title>
    <section xml:id="annex-1-chapter-1" role="chapter"><title>第一章 保函</title>
    <section xml:id="annex-1-article-1" role="article"><title>第一条</title><para role="paragraph">见<link linkend="article-1-item-1">第一条第(1)项</link>。</para></section>
    </section>
    </appendix>
    <appendix xml:id="annex-2"><title>附件2</title><para/></appendix>
    <colophon role="signature"><title/><para>甲方(盖章):<phrase role="blank" xml:id="blank-5" remap="text">____</phrase></para></colophon>
    </book>
    """

  /// A statute without chapters, with a signature block before its annex.
  static let statute = """
    <?xml version="1.0" encoding="UTF-8"?>
    <book xmlns="http://docbook.org/ns/docbook" version="5.0" xml:lang="zh-Hans">
    <info><title>城市供水条例</title></info>
    <chapter xml:id="body" role="body"><title/>
    <section xml:id="article-1" role="article"><title>第一条</title><para role="paragraph">为了加强管理,制定本条例。</para></section>
    <section xml:id="article-2" role="article"><title>第二条(删除)</title><para/></section>
    </chapter>
    <colophon role="signature"><title/><para>签署</para></colophon>
    <appendix xml:id="annex-1"><title>附件一</title><para>表</para><para role="signature">盖章</para></appendix>
    </book>
    """

  /// A contract in 编, one of them without chapters.
  static let parts = """
    <?xml version="1.0" encoding="UTF-8"?>
    <book xmlns="http://docbook.org/ns/docbook" version="5.0" xml:lang="zh-Hans">
    <info><title>合同</title></info>
    <preface><title>序言</title><para>通则</para></preface>
    <toc/>
    <part xml:id="part-1"><title>第一编 总则</title>
    <chapter xml:id="part-1-chapter-1"><title>第一章 基本规定</title>
    <section xml:id="part-1-chapter-1-section-1" role="section"><title>第一节 一般规定</title>
    <section xml:id="article-1" role="article"><title>第一条</title><para role="paragraph">正文。</para></section>
    </section>
    <section xml:id="part-1-chapter-1-section-2" role="section"><title>第二节 空</title><para/></section>
    </chapter>
    </part>
    <part xml:id="part-2"><title>第二编 附则</title>
    <chapter xml:id="part-2-body" role="body"><title/>
    <section xml:id="article-2" role="article"><title>第二条</title><para role="paragraph">见<link linkend="article-1">第一条</link>。</para></section>
    </chapter>
    </part>
    </book>
    """
}
