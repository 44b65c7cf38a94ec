import type { Table } from './term.ts';

/** Tools and methods around models, beside those of `ANALYTICS`. */
export const MODELS: Table = {
  kind: 'skill',
  field: 'analytics',
  rows: `
CrewAI = Crew AI; AutoGen = Microsoft AutoGen; Semantic Kernel; Haystack AI = ~Haystack; PydanticAI = Pydantic AI; LangSmith; Langfuse; ^DSPy; OpenAI Agents SDK; Google ADK = Agent Development Kit > large language models
Ragas = ^RAGAS; DeepEval > model evaluation, large language models
Anthropic Claude = Anthropic, Claude API; Google Gemini = Gemini API; ~Mistral; Llama models = ^LLaMA, Llama 2, Llama 3 > large language models
Azure OpenAI = Azure OpenAI Service; Azure AI Services = Azure Cognitive Services, Azure AI Foundry; Azure AI Search = Azure Cognitive Search > Azure
Azure Machine Learning = Azure ML > Azure, machine learning
vLLM; NVIDIA Triton = Triton Inference Server; TorchServe; TensorRT; Ray Serve > MLOps
ONNX = ONNX Runtime > machine learning
Ray framework = ~Ray; ~Dask; Numba > Python
Weights & Biases = wandb > MLOps
Feast feature store = ~Feast; Tecton > feature stores
Model monitoring = data drift, model drift, drift detection > MLOps
LoRA = QLoRA; ^PEFT = parameter-efficient fine-tuning; RLHF = reinforcement learning from human feedback > fine-tuning
Convolutional neural networks = ^CNNs; Recurrent neural networks = ^RNN, ^RNNs, ^LSTM > deep learning
Speech recognition = speech-to-text, ASR systems > machine learning
Text-to-speech = speech synthesis
Optical character recognition = ~OCR > computer vision
Anomaly detection = outlier detection > machine learning
Knowledge graphs = knowledge graph
Graph neural networks = ^GNN, ^GNNs > deep learning
Experimental design = experiment design > statistics
Natural language understanding = ^NLU > natural language processing
Chatbots = chatbot, conversational AI, virtual agents, voice bots > natural language processing
Dialogflow; ~Rasa; Amazon Lex > chatbots
AI coding assistants = AI coding assistant, AI coding tools, AI-assisted development, GitHub Copilot, Claude Code, ~Cursor
Multi-agent systems = multi-agent, multi-agent workflows, agent orchestration > AI agents
Tool calling = function calling > large language models
AI guardrails = LLM guardrails > large language models
Responsible AI = AI ethics, AI safety, AI governance
Statsmodels > statistics, Python
Data architecture = data architectures
`,
};
