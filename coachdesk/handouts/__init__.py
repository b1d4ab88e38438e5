"""How paper looks: content in, PDF bytes out. The only place with ReportLab."""
