/**
 * Tasks and libraries that the Hugging Face Hub knows.
 * Source: @huggingface/tasks 0.21.54 (https://github.com/huggingface/huggingface.js, MIT), 2026.
 */
export const PIPELINE_TAGS: ReadonlySet<string> = new Set(
  `
  any-to-any audio-classification audio-text-to-text audio-to-audio automatic-speech-recognition
  depth-estimation document-question-answering feature-extraction fill-mask graph-ml image-classification
  image-feature-extraction image-segmentation image-text-to-image image-text-to-text image-text-to-video
  image-to-3d image-to-image image-to-text image-to-video keypoint-detection mask-generation multiple-choice
  object-detection question-answering reinforcement-learning robotics sentence-similarity summarization
  table-question-answering table-to-text tabular-classification tabular-regression tabular-to-text
  text-classification text-generation text-ranking text-retrieval text-to-3d text-to-audio text-to-image
  text-to-speech text-to-video time-series-forecasting token-classification translation
  unconditional-image-generation video-classification video-text-to-text video-to-video
  visual-document-retrieval visual-question-answering voice-activity-detection zero-shot-classification
  zero-shot-image-classification zero-shot-object-detection
  `
    .trim()
    .split(/\s+/),
);

export const LIBRARY_NAMES: ReadonlySet<string> = new Set(
  `
  3dtopia-xl PaddleOCR acestep adapter-transformers allennlp aneforge anemoi araclip asteroid audiocraft
  audioseal aviation-ner bagel-mot bboxmaskpose ben2 bertopic big_vision bionemo birder birefnet bm25s
  boltzgen cancertathomev2 cartesia_mlx cartesia_pytorch causilo ccpfn champ chaossim chat_tts chatterbox
  chexmix chronos-forecasting clara clipscope cloud-agents colipri collectorvision colpali comet cortiq cosmos
  cosyvoice cotracker cxr-foundation deepforest depth-anything-v2 depth-pro derm-foundation describe-anything
  dia-tts dia2 diff-interpretation-tuning diffree diffusers diffusion-single-file diffusionkit docking-at-home
  doctr edsnlp elm encoderfile espnet eupe f5-tts fairseq fastai fastprint fasttext fixer flair flexray
  flextab fme gaussianformer gemma.cpp genmo geometry-crafter gliformer gliner gliner2 glm-tts glyph-byt5
  granite-library grok habibi-tts hallo hermes hezar holomotion htrflow hunyuan-dit hunyuan3d-2
  hunyuanworld-voyager hy-world-2 hy-worldplay image-matching-models imstoucan index-tts infinite-you
  infinitetalk intellifold ising-decoding jev-style k2 keras keras-hub kernels kimi-audio kittentts kronos
  lagernvs laya lerobot lightglue lightning-ir litert litert-lm liveportrait llama-cpp-python
  longcat-video-avatar-1.5 ltx lvface lyra-2.0 magenta-realtime magenta-realtime-2 magi-1 mamba-ssm manas-1
  mars5-tts matanyone mect medvae memra merlin mesh-anything mflux microduck mindspore mini-omni2 minimax-h3
  mitie ml-agents ml-sharp mlc-llm mlx mlx-image mobilint model2vec monkeyocr montreal-forced-aligner moshi
  mtvcraft multimolecule nemo ninfer nobg nv-medtech open-oasis open-sora open_clip openasr opendde
  openpeerllm outetts paddlenlp peft perception-encoder phantom-wan piper pocket-tts pruna-ai pxia py-feat
  pyannote-audio pythae quantumpeer qwen3_tts recurrentgemma refiners relik renderformer reverb rkllm
  robo-orchard-lab routee-powertrain rwkv saelens sam-3d-body sam-3d-objects sam2 same sample-factory sana
  sap-rpt-1-oss sapiens sapiens2 scail-2 seed-story seedvr self-forcing sentence-transformers setfit shadow
  skala sklearn soloaudio songbloom spacy span-marker speechbrain ssr-speech stable-audio-3 stable-audio-tools
  stable-baselines3 stanza supertonic swarmformer synthefy-migas tabpfn tencent-song-generation tensorflowtts
  tensorrt terratorch tf-keras tic-clip timee-ts timesfm timm tirex tirex-2 torchgeo transformers
  transformers.js trellis trellis2 tunejury ultralytics uni-3dar unity-sentis univa vfi-mamba vibevoice
  videoprism videox_fun vismatch voicecraft voxcpm vqweb vui wan2.2 wham whisperkit yolov10 yolov26 zeromodels
  zonos
  `
    .trim()
    .split(/\s+/),
);
