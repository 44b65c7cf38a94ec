import type { Table } from './term.ts';

export const ANALYTICS: Table = {
  kind: 'skill',
  field: 'analytics',
  rows: `
Machine learning = ML, machine-learning, ML models, applied machine learning, predictive models, predictive modeling, predictive modelling, supervised learning, unsupervised learning > artificial intelligence, data science
Deep learning = neural networks, neural network > machine learning
Artificial intelligence = ^AI, AI/ML
Data science = data scientist, data scientists
Natural language processing = NLP, text mining > machine learning
spaCy; NLTK > natural language processing, Python
Large language models = LLM, LLMs, large language model > generative AI
OpenAI API = OpenAI, GPT-4 > large language models
Generative AI = GenAI, Gen AI > artificial intelligence
Retrieval-augmented generation = ^RAG, retrieval augmented generation > large language models
Prompt engineering = prompt design > large language models
LangChain; LlamaIndex; LangGraph > large language models, Python
Model Context Protocol = ^MCP; ^A2A = A2A protocol; AI agents = AI agent, LLM agents, agentic AI, agentic systems, agentic workflows > large language models
LLMOps = LLM Ops > large language models, MLOps
Embeddings = embedding models, text embeddings, vector embeddings > machine learning
Feature stores = feature store > MLOps
Semantic search = vector search
Fine-tuning = finetuning, fine tuning, model fine-tuning > machine learning
Transformer models = ~Transformers > deep learning
Hugging Face = HuggingFace; ^BERT > transformer models
Computer vision = image processing, object detection, image recognition > machine learning
OpenCV > computer vision
Reinforcement learning > machine learning
Recommender systems = recommendation systems, recommendation engine, recommendation engines > machine learning
PyTorch > deep learning, Python
TensorFlow > deep learning
Keras > deep learning, Python
JAX framework = ^JAX > deep learning, Python
scikit-learn = sklearn, scikit learn > machine learning, Python
XGBoost; LightGBM; CatBoost > machine learning
MLOps = ML Ops, model deployment, model serving, ML pipelines > machine learning
MLflow; Kubeflow > MLOps
Feature engineering > machine learning
Model evaluation = model validation
Data analysis = data analytics, analyzing data, analysing data, analyze data, data analyst
Data visualization = data visualisation
Dashboards = dashboard, dashboarding > data visualization
Statistics = statistical analysis, statistical modeling, statistical modelling, statistical methods
Hypothesis testing > statistics
Regression analysis = linear regression, logistic regression > statistics
Bayesian methods = Bayesian statistics, Bayesian inference > statistics
Causal inference > statistics
Time series analysis = time-series analysis, time series forecasting, time-series forecasting > statistics
A/B testing = AB testing, A/B tests, split testing, experimentation, online experiments, A/B test
Business intelligence = BI reporting
BI tools = BI tooling, business intelligence tools, business intelligence tool, BI software, data visualization tools, data visualisation tools, dashboarding tools
Tableau = Tableau Desktop, Tableau Server > BI tools, data visualization, business intelligence
Power BI = PowerBI, Microsoft Power BI > BI tools, data visualization, business intelligence
^DAX; Power Query > Power BI
~Looker = LookML; Looker Studio = Google Data Studio > BI tools, data visualization, business intelligence
Qlik = QlikView, Qlik Sense > BI tools, data visualization, business intelligence
Metabase; Apache Superset > BI tools, data visualization, business intelligence
SSRS = SQL Server Reporting Services > SQL Server
Alteryx > data analysis
KNIME > data analysis
Google Analytics = GA4 > web analytics
Adobe Analytics > web analytics
Web analytics = website analytics
Mixpanel > product analytics
Amplitude analytics = ~Amplitude > product analytics
Customer data platform
Product analytics = behavioural analytics, behavioral analytics
Data mining
Forecasting = demand forecasting, forecasts
Predictive analytics > machine learning
Quantitative research = quantitative analysis
Operations research
Linear programming = mathematical optimization
Simulation
Monte Carlo simulation = Monte Carlo > simulation
Data collection
Data entry
Management reporting = reporting tools, report writing, reports and dashboards
KPIs = KPI, key performance indicators
OKRs = OKR
Bioinformatics
Genomics
Geospatial analysis = ^GIS, geospatial
ArcGIS; QGIS > geospatial analysis
`,
};
